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
0x102006a000840004, 0x100385000000000, 0x88a0000401400022, 0x100243090320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0x8440100064034201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040081, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220000080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001090320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100001, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x804009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808020000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008020000000, 0x401000000012820,
0x2211000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000000000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480080002, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000844a4, 0x2102480010001000, 0x1000020d00820000, 0x100100804080004,
0x5211000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000103001, 0x12a080000, 0x4100210a00000080, 0x90018004082000,
0x84000201240000, 0x8800004140036048, 0x4000c10002000000, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010000000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa02000100480220, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008222800, 0x5000110400, 0x1001000280002002, 0x82240000a2800, 0x420000200b4000,
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
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200000000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
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
aushilfe	02c01
ausiliario	02501
auszeichnung	08V01
auszubildende	05T01
author	01g01
authority	03701
autista	02501
autohaus	08W01
autojuht	01>01
automne	08X01
autonom	03P01
autonoma	08Y02
autonomo	08[02
autor	02c01
autorin	02c01
autorisasjon	08]01
autorisation	08^02
autorizatie	01_01
autorizație	01_01
autovaditaja aplieciba	06701
autovadītāja apliecība	06701
auttava	04`01
autumn	08`01
autunno	08a01
autònom	03P01
autònoma	03P01
autónoma	07Z01
autónomo	07Z01
autônomo	02Z01
auxiliaire	01Z01
auxiliar	02;03
av	08b03
avaldatud	03V01
avancada	08e01
avancado	08f02
avancat	08h02
avance	08j02
avancerad	08l02
avanceret	08n02
avancé	08j02
avansat	09002
avansert	09202
avanzada	09401
avanzado	09502
avanzata	09701
avanzato	09802
avançada	08e01
avançado	08f02
avançat	08h02
avda	09:01
avdeling	09;02
avdelingen	09=01
avdelning	09>02
avdelningen	09@01
ave	06401
avenida	09A02
avenija	09C01
avenue	09D02
average	00T01
avhandling	09F02
avinguda	09H01
avioliitossa	09I01
avklarad	09J01
avocat	09K02
avocata	01h01
avocate	01Z01
avocată	01h01
avoliitossa	09I01
avslutad	09J01
avui	01n01
avukat	09M02
avustaja	05O01
avvanzat	09O02
avvocata	02501
avvocato	02501
award	09Q03
awarded	09T01
awards	00N01
aws certified	01Q01
ay	09U01
ayudante	01B01
ayuntamiento	07Z01
az	09V03
az dosud	09Y01
azafata	01B01
azafato	01B01
azi	02201
azienda	03I01
azienda agricola	03I01
azubi	09Z01
azure	01Q01
açougueiro	01\01
aðaleinkunn	02301
aðalgrein	02401
año	09[01
años	09[01
aģentūra	06601
aşçı	05E01
aşçısı	05E01
až	09\02
až dosud	09Y01
așteptat	07o01
b a	09^01
b arch	09^01
b b a	09^01
b com	09^01
b dul	04R01
b e	09^01
b ed	09^01
b eng	09^01
b pharm	09^01
b s	09^01
b s c	00`01
b sc	09^01
b sc prof	09_01
b tech	09^01
b v	00`01
b-dul	04R01
b.a	09^01
b.arch	09^01
b.b.a	09^01
b.com	09^01
b.e	09^01
b.ed	09^01
b.eng	09^01
b.pharm	09^01
b.s	09^01
b.s.c	00`01
b.sc	09^01
b.sc.-próf	09_01
b.tech	09^01
b.v	00`01
b1	09`01
b2	09a01
ba	09b03
ba (hons	09^01
ba prof	09_01
ba-próf	09_01
baarimikko	05O01
baas	04X02
bab	09e01
baba	01\01
baby sitter	02501
baby-sitter	02501
babysitter	01g01
babá	01\01
bac	09f01
bac +2	09g01
bac +3	09h01
bac +5	03L01
bac es	09f01
bac general	09f01
bac général	09f01
bac pro	09f01
bac professionnel	09f01
bac s	09f01
bac si	09i01
bac technologique	09f01
bac+2	09g01
bac+3	09j02
bac+4	09h01
bac+5	03L01
bacalaureat	09l01
bacc	09m02
baccalaureat	09f01
baccalaureat professionnel	09f01
baccalauréat	09f01
baccalauréat professionnel	09f01
bacellerat	09o01
bacellerat fl arti	09o01
bacharel	0:001
bacharel em	0:001
bacharelado	0:001
bachelor	0:106
bachelor degree	0:701
bachelor in	0:701
bachelor of	0:802
bachelor of applied science	0:701
bachelor of architecture	0:701
bachelor of arts	0:701
bachelor of business administration	0:701
bachelor of commerce	0:701
bachelor of design	0:701
bachelor of economics	0:701
bachelor of education	0:701
bachelor of engineering	0:701
bachelor of fine arts	0:701
bachelor of laws	0:701
bachelor of medicine	0:701
bachelor of music	0:701
bachelor of nursing	0:701
bachelor of science	0:701
bachelor of social work	0:701
bachelor of technology	0:701
bachelor's	0:701
bachelor's degree	0:701
bachelorabschluss	0::01
bachelorgrad	0:;02
bacheloropleiding	0:=01
bachelors	0:701
bachelorstudium	0:>02
bacheloruddannelse	0:@01
bachiller	0:A02
bachiller universitario	0:C01
bachillerato	0:D01
backen	04f01
backend	06n01
backer	05T01
backerei	03B01
badacz	02601
badan	07[01
badante	02501
baecker	05T01
baeckerei	03B01
baer	0:E02
bafa	03M01
bagare	02A01
bager	06P01
bageri	0:G02
baggerfahrer	05T01
bagian	0:I01
bahar	0:J01
bahasa ibu	07Y01
bahcivan	05E01
bahçıvan	05E01
bai bao	0:K01
bai thuyet trinh	0:K01
bai viet	0:K01
baik	0:L02
bailarin	01B01
bailarina	03N02
bailarino	01\01
bailarín	01B01
baile	07J01
bailiff	01g01
baineann	0:N01
bainisteoir	03U01
bairro	04H01
baitsileir	0:O01
baitsiléir	0:O01
baix	0:P01
bajo	0:Q02
bakalar	0:S03
bakalarske	0:V02
bakalarske studium	0:V02
bakalarsky	0:X01
bakalaura	0:Y01
bakalaura grads	0:Y01
bakalaura grāds	0:Y01
bakalauras	0:Z01
bakalaureus	0:[01
bakalaureusekraad	0:[01
bakalaureuseope	0:[01
bakalaureuseõpe	0:[01
bakalauro	0:Z01
bakalauro laipsnis	0:Z01
bakalaurs	0:Y01
bakalár	0:\01
bakalárske	0:\01
bakalárske štúdium	0:\01
bakalář	0:X01
bakalářské	0:X01
bakalářské studium	0:X01
bakalářský	0:X01
bakanligi	03W01
bakanlığı	03W01
bakari	06G01
bakarí	06G01
baker	0:]02
bakeri	0:_01
bakery	03701
bakici	05E01
bakkalargrada	09_01
bakkalaureat	0::01
bakkalárgráða	09_01
bakken	0:`01
bakker	01c01
bakkerij	02Y01
bakıcı	05E01
balai	07[01
balas	0:a01
balconista	01\01
balikci	05E01
ballerina	02501
ballerino	02501
balva	00B01
balıkçı	05E01
ban	0:b01
ban hang	09i01
ban ngu	0:c01
banc	0:d02
banca	0:f02
bancaria	01\01
bancario	01\01
banco	08[02
bancária	01\01
bancário	01\01
bancă	03A01
bang	0:h01
bang cu nhan	0:i01
bang dai hoc	0:i01
bang khen	0:j01
bang lai	0:h01
bang sang che	0:K01
bang thac si	0:k01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:l0;
banka	0;707
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
bao cao	0:K01
bao hiem	0;>01
bao tang	0;>01
bao ve	09i01
barbat	0;?01
barbatesc	0;?01
barber	01g01
barch	09^01
bardzo dobra	0;@02
bardzo dobry	0;@02
bardzo dobrze	0;B01
barista	0;C03
barkeeper	05T01
barmaid	01Z01
barman	0;F07
barmanka	02601
barmen	05E01
barnehage	0:_01
barnehagelaerer	0;M01
barnehagelærer	0;M01
barneskole	0;N01
barnevakt	0;M01
barneveileder	0;M01
barnmorska	02A01
barnskoetare	02A01
barnskotare	02A01
barnskötare	02A01
barnvakt	02A01
barri	09H01
barrio	09:01
bartender	0;O04
basari belgesi	0;S01
base	0;T02
bases	0;V02
basic	0;X04
basic knowledge	0;\02
basic user	0;^01
basica	0;_05
basico	0;d05
basique	0;i01
basis	0;j08
basiskennis	0<202
basiskenntnisse	0<402
basisniveau	0<601
basisschool	08;01
basiswissen	0<701
baskan	05E01
baskani	05E01
baskunskaper	0<801
baslangic	0<902
baslangic seviyesi	0<;01
batiment	04g01
batxiller	0<<01
batxillerat	0<<01
bau	03B01
baugeschaeft	03B01
baugeschaft	03B01
baugeschäft	03B01
bauleiter	05T01
bay	0<=01
bay gio	0<>01
bayan	0<?01
baza	0<@02
bazi	0<B01
baziku	0<C02
bazinis	0<E02
bază	0<@02
baċellerat	09o01
baċellerat fl-arti	09o01
başarı belgesi	0;S01
başkan	05E01
başkanı	05E01
başlangıç	0<902
başlangıç seviyesi	0<;01
bażi	0<B01
bażiku	0<C02
bba	09^01
bc	09^01
bca	09^01
bcom	09^01
bd	0<G02
bdes	09^01
bean	0:N01
beasiswa	05l01
beauftragte	05T01
beautician	01g01
bebiszitter	0<I01
bec	0<J01
beca	0<K02
becari	02>01
becaria	02?02
becario	01B01
becelor	0<M01
beco	04H01
becària	02>01
bed	09^01
bedrift	0:_01
bedrijf	02Y01
beekeeper	01g01
befaehigung	0<N01
befahigung	0<N01
befriedigend	0<O01
befähigung	0<N01
begeleider	01c01
beginnend	0<P01
beginner	0<Q04
begraensad	0<801
begraenset	0<U01
begransad	0<801
begrenset	0<V01
begränsad	0<801
begrænset	0<U01
begynder	0<W02
behaald	02i01
beheerder	01c01
behoerde	03B01
behoerighet	0<Y02
behorde	03B01
behorighet	0<Y02
behörde	03B01
behörighet	0<Y02
bei	0<[01
bei der	0<[01
beim	0<[01
beitrag	0<\02
bekar	0<^01
bekci	05E01
beklenen	0<_01
bekâr	0<^01
bekçi	05E01
belediye baskani	05E01
belediye başkanı	05E01
belediyesi	03W01
beleuchter	05T01
belge	0<`01
belgesi	0<`01
bellhop	01g01
belum kawin	0<a01
belum menikah	0<a01
bendahara	02:01
bendrove	03H01
bendrovė	03H01
benevole	01Z01
beng	09^01
bengkel	07[01
benh vien	0;>01
bep	0<b02
bep pho	09i01
bep truong	09i01
beraeknad	0<d01
beraeknas	0<d01
beraknad	0<d01
beraknas	0<d01
berater	05T01
berber	05E01
berechtigung	0<N01
bereich	01E02
berger	01Z01
bergere	01Z01
bergère	01Z01
beri	0<e02
bernudarzs	04401
bersertifikat	0<g01
berufsausbildung	01@01
berufskolleg	0<h01
berufslehre	01@01
berufsschule	0<h01
beräknad	0<d01
beräknas	0<d01
bescheinigung	0<N01
best	00N01
bestanden	01<01
bestuurslid	01c01
beszerzo	08202
beszerző	08202
betjent	06P01
betreuer	05T01
betrieb	03B01
betriebswirt	03g01
betyg	0<i01
beurs	0<j01
beveiliger	01c01
bevis	0<k03
bewaker	01c01
bewerbung	0<n01
bewerbungsunterlagen	0<n01
bewijs	0<o01
bečelor	0<M01
bfa	09^01
bhalissa	0=001
bhd	00`01
bhv	01Q01
biblioteca	0=105
bibliotecar	0=602
bibliotecara	01h01
bibliotecari	02>01
bibliotecaria	0=803
bibliotecario	06Q03
bibliotecară	01h01
bibliotecària	02>01
bibliotecário	01\01
bibliotecă	03A01
bibliotek	0=;03
biblioteka	0=>04
bibliotekar	0=B03
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
bidang	0:I01
bidang studi	0=E01
biedriba	06601
biedrība	06601
biegla	0;B01
biegle	0;B01
biegly	0;B01
biegła	0;B01
biegły	0;B01
bien	0=F02
bien dich	09i01
bien tap vien	09i01
big registratie	0=H01
big-registratie	0=H01
bij	0=I01
bij de	0=I01
bijdrage	0=J01
bijscholing	0=K01
bildiri	0=L01
bildirisi	0=L01
bildungswerk	0<h01
bildungszentrum	0<h01
bilingual	0=M03
bilingue	0=P05
bilingv	0=U01
bilingvals	0=V01
bilingvāls	0=V01
bilingwi	0=W01
bilingüe	0=X02
bilstjori	0=Z01
bilíngue	0=[01
bine	0=\01
biografija	0=]01
bioleg	02>01
biolog	0=^02
biologa	0=803
biologist	01g01
biologo	06Q03
biologus	02901
biológus	02901
birim	0=`01
birimi	0=`01
birincilik	0;S01
birincilik odulu	0;S01
birincilik ödülü	0;S01
birincisi	0;S01
biro	0<I01
birojs	06601
birou	0=a02
bis	0=c02
bis dato	04B01
bis heute	04B01
bis jetzt	04B01
bis zum	0=e01
bitrade	02A01
bitraede	02A01
biträde	02A01
biuras	03H01
biuro	0=f02
biyolog	05E01
bizonyitvany	0=h02
bizonyítvány	0=h02
biztonsagi or	0<I01
biztonsági őr	0<I01
biztosito	07E01
biztosító	07E01
biên dịch	09i01
biên tập viên	09i01
biòleg	02>01
biòloga	02>01
bióloga	01B01
biólogo	03N02
bksb	0<J01
bl	04R01
blacksmith	01g01
bladamadur	0=Z01
blagajnica	0=j01
blagajnik	0=k02
blaðamaður	0=Z01
bliain	0=m01
bliana	0=m01
blikkenslager	06P01
bln	0=n01
bloco	04H01
bloemist	01c01
blog post	0=o01
blok	0>002
bloque	09:01
bls	01Q01
blvd	06401
bmus	09^01
bo	0>203
bo phan	0:b01
boa	0>501
bodega	07Z01
bodegas	07Z01
bodegues	03P01
boek	0=J01
boekhouder	01c01
boekverkoper	01c01
boerin	01c01
boernehave	0>602
bog	02j01
boghandler	06P01
bogholder	06P01
bok	0>803
bokari	0=Z01
bokasafn	06G01
bokhandlare	02A01
bokhandler	0;M01
bokholder	0;M01
bolag	0>;01
boletin	01`01
boletín	01`01
bolnica	03303
bolnisnica	0><01
bolnišnica	0><01
bolsa	00M01
bolseiro	01\01
bolsista	01\01
bolt	04N02
bolum	0>=02
bolumu	0>?02
bom	0>A02
bombeira	01\01
bombeiro	01\01
bombera	01B01
bombero	01B01
bon	0>C02
bon niveau	0>E01
bon nivell	0>F01
bona	0>F01
bonn	0>G01
bonne connaissance	0>H01
bonne maitrise	0>C02
bonne maîtrise	0>C02
bonnes connaissances	0>C02
bons conhecimentos	0>501
book	0=o01
bookkeeper	01g01
bookseller	01g01
bootcamp	0>I03
borgmaestare	02A01
borgmastare	02A01
borgmester	06P01
borgmästare	02A01
bornehave	0>602
boroz	0>L01
boroż	0>L01
borsa di studio	00O01
bosanmis	0<^01
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
boulevard	0>M03
bourse	00L01
boutique	02o01
bouw	02Y01
box	0>P01
boyaci	05E01
boyacı	05E01
boşanmış	0<^01
bpharm	09^01
br	0>Q01
bra	0>R03
branca	0>U01
brancardier	01Z01
branch	0>V01
brandman	02A01
brandmand	06P01
brandos atestatas	0>W01
brandweerman	01c01
brannmann	0;M01
brans	04I01
branş	04I01
brauer	02c01
brauerei	03B01
braut	0>X02
brev	0>Z01
brevbaerare	02A01
brevbarare	02A01
brevbärare	02A01
brevet	0>[03
brevet de technicien superieur	09g01
brevet de technicien supérieur	09g01
brevet des colleges	09f01
brevet des collèges	09f01
brevetto	07301
brewer	01g01
brewery	03701
bricklayer	01g01
brigadnik	0>^01
brigádník	0>^01
brivi	0>_01
brivi parvaldu	0>_01
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
brukbar	0>`01
brutar	01h01
brutarie	03A01
brutărie	03A01
brygadzista	02601
brygadzistka	02601
bryggeri	0=;03
brīvi	0>_01
brīvi pārvaldu	0>_01
brīvprātīgais	02R01
bs	09^01
bs prof	09_01
bs-próf	09_01
bsc	0>a02
bsc (hons	09^01
bsn	09^01
bt	00`01
btec	0>c02
btech	09^01
bts	0>e03
buaiteoir	0>G01
bucatar	01h01
buch	08K01
buchbinder	05T01
buchhaendler	05T01
buchhalter	05T01
buchhandler	05T01
buchhändler	05T01
bucătar	01h01
buen nivel	0>h01
buena	0>h01
bueno	0>i02
buero	03B01
buerokauffrau	09Z01
bufet	03P01
bufete	07Z01
bugun	0>k01
bugün	0>k01
buhaltere	02Q01
buhalteris	02Q01
buhalterė	02Q01
builder	01g01
builders	03701
building	06401
buku	09e01
bul	0>Q01
bulan	0=n01
bulats	0<J01
bulevar	0>Q01
bulevardul	04R01
bulv	0>l01
bulvari	0>l01
bulvaris	0>m01
bulvarı	0>l01
bulvāris	0>m01
bun	0>n02
buna	0=\01
bunleibheal	0?001
bunleibhéal	0?001
bunscoil	01G01
bunusach	0?102
bunúsach	0?102
bună	0=\01
buon livello	0?301
buona	0?402
buona conoscenza	0?301
buone	0?301
buono	0?402
bureau	0?604
burgemeester	01c01
burkolo	0<I01
burkoló	0<I01
burmistrz	02601
buro	03B01
buro elemani	05E01
burokauffrau	09Z01
buroo	05201
burosu	03W01
burs	0;S01
bursa	0?:01
bursary	00N01
bursu	0;S01
bursă	0?:01
buruh	02:01
bus driver	01g01
business analyst	06n01
business fluent	0?;01
business level	0?;01
business school	01N01
business unit	0>V01
but	09h01
butas	03T01
butcher	01g01
butik	0:G02
butikk	0:_01
butikkmedarbeider	0;M01
butiksbitrade	02A01
butiksbitraede	02A01
butiksbiträde	02A01
buyer	01g01
bv	00`01
bvba	00`01
byg	0?<01
bygg	0?=02
byggledare	02A01
byra	0?=02
byraa	0?=02
byrjandi	0??01
byrå	0?=02
bài báo	0:K01
bài thuyết trình	0:K01
bài viết	0:K01
bàsic	0?@02
bàsica	0:P01
bác sĩ	09i01
bán hàng	09i01
báo cáo	0:K01
básica	0?B04
básico	0?B04
bâtiment	04g01
bây giờ	0<>01
bäcker	05T01
bäckerei	03B01
bær	0:E02
bébiszitter	0<I01
bénévole	01Z01
bílstjóri	0=Z01
bíró	0<I01
bók	0?F01
bókari	0=Z01
bókasafn	06G01
bóthar	07J01
bölüm	0>=02
bölümü	0>?02
børnehave	0>602
büro	03B01
büro elemanı	05E01
bürokauffrau	09Z01
büroo	05201
bürosu	03W01
bărbat	0;?01
bărbătesc	0;?01
bērnudārzs	04401
bħalissa	0=001
bản ngữ	0:c01
bảo hiểm	0;>01
bảo tàng	0;>01
bảo vệ	09i01
bằng	0:h01
bằng cử nhân	0:i01
bằng khen	0:j01
bằng lái	0:h01
bằng sáng chế	0:K01
bằng thạc sĩ	0:k01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:i01
bếp phó	09i01
bếp trưởng	09i01
bệnh viện	0;>01
bộ	0;>01
bộ phận	0:b01
c o	0?G01
c p	0?H01
c so	0?I01
c.so	0?I01
c/o	0?G01
c1	0?J01
c2	0?K01
ca si	09i01
ca sĩ	09i01
cabeleireira	01\01
cabeleireiro	01\01
cabin crew	01g01
cabinet	02o01
cabinetmaker	01g01
caces	03M01
cad	0>l01
caddesi	0>l01
cadre	01Z01
cadreur	01Z01
cadreuse	01Z01
cae	0<J01
cafe	03701
café	03701
cahiers	0?L01
caibidil	0?M01
cainteoir duchais	0?N01
cainteoir dúchais	0?N01
caisse	02o01
caissier	01Z01
caissiere	01Z01
caissière	01Z01
caixa	01\01
cajera	01B01
cajero	01B01
cal	03P01
calea	04R01
calificacion	0?O01
calificación	0?O01
calificare	01_01
calificativ	0?P01
call handler	01g01
calle	09:01
camara	07Z01
camara municipal	02Z01
camareira	01\01
camarera	01B01
camarero	01B01
cambrer	02>01
cambrera	02>01
cambridge	0<J01
cameraman	01h01
cameriera	02501
cameriere	02501
camerista	01h01
cameristă	01h01
cami	09H01
camino	09:01
camionista	02501
campus	0?Q01
cams	01Q01
camí	09H01
can ban	0?R02
cand	0?T01
cand jur	0?T01
cand mag	0?U03
cand merc	0?T01
cand polyt	0?T01
cand scient	0?T01
cand. mag	0?X01
cand.jur	0?T01
cand.mag	0?Y02
cand.merc	0?T01
cand.polyt	0?T01
cand.scient	0?T01
cantante	0?[02
cantareata	01h01
cantaret	01h01
cantina	03I01
cantine	03I01
cantor	01\01
cantora	01\01
cao cap	0?]01
cao cấp	0?]01
cao dang	0?^02
cao hoc	0:k01
cao học	0:k01
cao đẳng	0?^02
cap	0?`04
capacitacao	0?d01
capacitação	0?d01
capataz	03N02
capes	03L01
capital	03701
capitol	0?e02
capitolo	07301
capitulo	0?g02
capo	02501
capocantiere	02501
capoprogetto	02501
capotreno	02501
captain	01g01
capítol	0?i01
capítulo	0?g02
caregiver	01g01
carer	01g01
caretaker	01g01
cariste	01Z01
carne	01^01
carnet	0?j02
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
carrer	09H01
carretera	0?l02
carretillera	01B01
carretillero	01B01
carte	07201
carteira	0?n01
carteiro	01\01
cartero	01B01
carver	01g01
casa editrice	03I01
casada	0?o03
casado	0@202
casat	0@401
casatorit	0@501
casatorita	0@501
case study	0@601
case worker	01g01
caseworker	01g01
cashier	01g01
casier	0=602
casiera	01h01
casieră	01h01
casnicka	0@701
casnik	0@701
casopis	0@804
cassiera	02501
cassiere	02501
caster	01g01
castigatoare	0?:01
castigator	0?:01
cbs	0@<01
cbse	00E01
ccie	01Q01
ccna	01Q01
ccnp	01Q01
cd	0>l01
ce jour	00_01
ceadunas	0@=01
ceadúnas	0@=01
ceannaire	03U01
cearnog	07J01
cearnóg	07J01
cedex	04g01
cedula	0?n01
ceg	07E01
cegep	01P01
ceh	01Q01
ceim	0:O01
ceim bhaitsileara	0:O01
celador	01B01
celadora	01B01
celi	0<J01
celibataire	0@>01
celibe	0@?01
celler	03P01
cellers	03P01
cellule	0@@01
celpe bras	0<J01
celpe-bras	0<J01
cels	0>m01
celta	01Q01
cena	0@A02
centar	0@C02
center	0@E02
centralinista	02501
centras	03H01
centre	03P01
centre de formacio	01O01
centre de formació	01O01
centre de formation	01P01
centre hospitalier	02o01
centro	0@G03
centro de formacao	0@J01
centro de formacion	0?Q01
centro de formación	0?Q01
centro de formação	0@J01
centro educativo	0?Q01
centro universitario	0@J01
centro universitário	0@J01
centrs	06601
centru	03A01
centrul	03A01
centrum	0@K05
ceo	06n01
cep	04H01
ceramicist	01g01
cercetatoare	01h01
cercetator	01h01
cercetătoare	01h01
cercetător	01h01
cerrajero	01B01
certificaat	0@P02
certificacao	0?n01
certificacio	01]01
certificacion	01^01
certificació	01]01
certificación	01^01
certificada	0@R03
certificado	0@U02
certificare	01_01
certificat	0@W03
certificat de calificare	09l01
certificata	0@Z02
certificate	01X01
certification	0@\02
certificato	01?01
certificată	01_01
certificazione	01?01
certificação	0?n01
certificeret	0@^01
certificering	0@_02
certificiran	0@a01
certifie	03M01
certified	01X01
certifiee	03M01
certifierad	0@b01
certifiering	0@b01
certifikace	0@c01
certifikacia	0@d01
certifikat	0@e09
certifikat tas sekondarja	0@n01
certifikazzjoni	0@o01
certifikácia	0@d01
certifikát	0A002
certifié	03M01
certifiée	03M01
certyfikat	0A201
certyfikaty	0A201
certyfikowany	0A201
cerveny diplom	0A302
cesta	0A503
cestne uznani	00501
cestne uznanie	00401
cet 4	0<J01
cet 6	0<J01
cet-4	0<J01
cet-6	0<J01
cet4	0<J01
cet6	0<J01
cevirmen	05E01
cevrimici	0A801
ceļš	0>m01
cfa	0A902
cfgm	0A;02
cfgs	0A=03
cfo	06n01
cgpa	0A@01
chair	01g01
chairman	01g01
chairperson	01g01
chairwoman	01g01
chambermaid	01g01
champion	00N01
chantier	0AA02
chantiers	02o01
chapista	01B01
chapitre	0?L01
chaplain	01g01
chapter	0=o01
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
chauffeur	0AC02
chauffeuse	01Z01
chauffoer	02702
chauffor	02702
chaufför	02A01
chauffør	06P01
chaussee	0AE01
chef	0AF06
chef d'equipe	01Z01
chef d'équipe	01Z01
chef de chantier	01Z01
chef de partie	01g01
chef de projet	01Z01
chef de rayon	01Z01
chefe	01\01
cheffe	01Z01
chefin	02c01
chelner	0AL01
chemicka	0>^01
chemik	0>^01
chemiker	05T01
chemin	04g01
chemist	01g01
chemička	0>^01
chercheur	01Z01
chercheuse	01Z01
chez	0AM01
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
chu tich	09i01
chua ket hon	0AN01
chung chi	0:h01
chung chi hanh nghe	0:h01
chung cu	0AO01
chung cư	0AO01
chung nhan	0:h01
chuong	0:K01
chuva	0>^01
chuyen gia	0AP01
chuyen nganh	0AQ01
chuyen sau	0AP01
chuyen vien	09i01
chuyên gia	0AP01
chuyên ngành	0AQ01
chuyên sâu	0AP01
chuyên viên	09i01
chwila obecna	04A01
chwili obecnej	04A01
chófer	01B01
chůva	0>^01
chưa kết hôn	0AN01
chương	0:K01
chủ tịch	09i01
chứng chỉ	0:h01
chứng chỉ hành nghề	0:h01
chứng nhận	0:h01
cia	01Q01
cicekci	05E01
cicle formatiu	0<<01
cicle formatiu de grau superior	0AR01
ciclo formativo de grado medio	0:D01
ciclo formativo de grado superior	0AS01
cientific	02>01
cientifica	02?02
cientifico	01B01
cientista	01\01
científic	02>01
científica	02?02
científico	01B01
ciesla	02601
cieśla	02601
cift anadal	0AT01
ciftci	05E01
cijfer	0AU01
cikk	0AV02
cils	0<J01
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
cisnik	0>^01
ciso	06n01
cissp	01Q01
city of	03701
civil partnership	0AX01
civilekonom	0AY01
civilingenioer	0?T01
civilingenior	0?T01
civilingeniør	0?T01
civilingenjoer	0AY01
civilingenjoersexamen	0AY01
civilingenjor	0AY01
civilingenjorsexamen	0AY01
civilingenjör	0AY01
civilingenjörsexamen	0AY01
cka	01Q01
ckad	01Q01
clan	0AZ03
clanak	0A]02
clanek	0A_02
clanica	0Aa02
clanok	0Ac01
classificacao	0Ad01
classificação	0Ad01
cleaner	01g01
clen	0Ae02
clenka	0>^01
clerk	01g01
clerk of works	01g01
clinic	03701
clinica	0=105
clinică	03A01
clinique	02o01
close	06401
clown	01g01
clínica	03003
cma	01Q01
cmo	06n01
cnam	0Ag01
cnavt	0<J01
cnh	0?n01
co	0Ah02
co author	0=o01
co ban	0?R02
co founder	01g01
co gia dinh	0AN01
co ltd	00`01
co phan	0;>01
co-author	0=o01
co-founder	01g01
co. ltd	00`01
co., ltd	00`01
coach	0Aj04
coafeza	01h01
coafeză	01h01
coauteur	01c01
coautoare	01h01
coautor	0An03
coautora	03N02
coautore	02501
coautrice	02501
cocinera	01B01
cocinero	01B01
coding bootcamp	0B101
coeficiente de rendimento	0Ad01
cofetar	01h01
coiffeur	01Z01
coiffeuse	01Z01
cok iyi	0B202
cok iyi derecede	0B401
colaiste	01G01
colegiada	01^01
colegiado	01^01
colegio	0B502
colegio oficial	07Z01
colegiu	07K01
colegiu universitar	0B701
colegiul	07K01
colla	03P01
collaboratore	02501
collaboratrice	02501
college	0B804
collegio	01R01
colloque	0?L01
collège	01P01
colonia	09:01
columnist	01g01
col·legi	01O01
coláiste	01G01
colégio	0@J01
combinat	03A01
comedien	01Z01
comedienne	01Z01
comercial	02?02
comercio	02Z01
comfortable	0B<01
comhairle	0B=01
comhairleoir	03U01
comhar	0B=01
comhdhail	0?M01
comhdháil	0?M01
comhlacht	0B=01
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
communication	0?L01
communications	03701
communicative	0B>01
community college	01N01
comortas	0>G01
compagnia	03I01
compagnie	02o01
companhia	02Z01
compania	07Z01
companie	03A01
company	03701
companyia	03P01
compañía	07Z01
competent	0B<01
competente	0B?02
competition	00N01
completed	09T01
comprador	03N02
compradora	01B01
comptable	0BA02
comptia	01Q01
comuna	04R01
comune	03I01
comunicacao	05;01
comunicacio	0?i01
comunicacion	01`01
comunicació	0?i01
comunicación	01`01
comunicare	07201
comunicação	05;01
comédien	01Z01
comédienne	01Z01
comércio	02Z01
comórtas	0>G01
con lode	00G01
concejal	01B01
concejala	01B01
concentration	0BC01
concierge	07_02
concluida	0BD01
concluido	0BD01
conclusao	0BD01
conclusao prevista	0BE01
conclusão	0BD01
conclusão prevista	0BE01
concluída	0BD01
concluído	0BD01
concorso	00O01
concours	00L01
concubinage	0@>01
concurs	0BF02
concurso	0BH02
conducteur	0AC02
conducteur de travaux	01Z01
conductor	0BJ04
conductora	02?02
conductrice	01Z01
confeiteira	01\01
confeiteiro	01\01
conference	0BN02
conferencia	0BP03
conferentie	0=J01
conferenza	07301
conferinta	07201
conferință	07201
conferència	0?i01
conferência	05;01
confirme	0BS01
confirmé	0BS01
conférence	0?L01
cong chung vien	09i01
cong nhan	09i01
cong tac vien	09i01
cong ty	0;>01
congres	0BT03
congreso	01`01
congresso	05;01
congrès	0?L01
congrés	0?i01
coniugata	0@?01
coniugato	0@?01
conjunto	04H01
conocimientos basicos	0BW01
conocimientos básicos	0BW01
conoscenza base	0BX01
conseguimento	0BY01
conseguimento previsto	0BZ01
conseguita	0BY01
conseguito	0BY01
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
conservatorio	0B[03
conservatorium	08;01
conservatorul	07K01
conservatory	01N01
conservatório	0@J01
conserveries	02o01
consigliera	02501
consigliere	02501
consilier	0=602
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
consultancy	0B^02
consultant	0B`05
consultanta	01h01
consultante	01Z01
consultantă	01h01
consulting	03701
consultor	02;03
consultora	0Be04
consultoria	03003
consultoría	07Z01
contabil	0=602
contabila	01h01
contabile	02501
contabilista	01\01
contabilă	01h01
contable	01B01
contador	03N02
contadora	03N02
contae	07J01
contest	00N01
continuing	0Bi01
contractor	01g01
contrada	0?I01
contremaitre	01Z01
contremaître	01Z01
contributor	01g01
controleur	0AC02
controleuse	01Z01
controller	0Bj02
contrôleur	01Z01
contrôleuse	01Z01
convegno	07301
conversa	0Bl01
conversacao	0Bm01
conversacional	0Bn01
conversatieniveau	0Bo01
conversation	07^01
conversational	0C002
conversationnel	07^01
conversação	0Bm01
conversațional	0C201
coo	06n01
cook	01g01
cooperativa	0=105
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
coordinatrice	0C303
coordonatoare	01h01
coordonator	01h01
copeira	01\01
copeiro	01\01
copywriter	0C602
corector	01h01
corp	00`01
corporacion	07Z01
corporación	07Z01
corporal	01g01
corporation	0C802
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
corso	0C:03
corso di formazione	03J01
corso di laurea	0C=01
cosmetician	0AL01
costruzioni	03I01
costumiere	01Z01
costumière	01Z01
costureira	01\01
costurera	01B01
cou	0:D01
council	03701
councillor	01g01
counsellor	01g01
counselor	01g01
county	03701
couramment	0C>01
courant	0C>01
courant et professionnel	0C?01
courier	01g01
cours	0C@02
course	0CB01
coursera	0Ag01
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
cp	09:01
cpa	01Q01
cpe	0<J01
cpo	06n01
crane driver	01g01
crea	0?n01
creche	0CC02
credential	01X01
crescent	06401
croitor	01h01
croitoreasa	01h01
croitoreasă	01h01
cronista	02501
crèche	02o01
csapat	0CE01
csc	0CF02
cscs	01Q01
csm	01Q01
csoport	0CH03
ct	06401
ctesp	0CK01
cto	06n01
cu nhan	0:i01
cu nhan dai hoc	0:i01
cua hang	0;>01
cuidador	03N02
cuidadora	03N02
cuideachta	0B=01
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
cukup	0CL02
cukup baik	0CN01
cum laude	0A@01
cunostinte de baza	0CO01
cunoștințe de bază	0CO01
cuntasoir	03U01
cuntasóir	03U01
cuntoir	03U01
cuoc thi	0:j01
cuoca	02501
cuoco	02501
cup	00N01
curate	01g01
curator	01g01
curent	0CP01
curier	01h01
current	0Bi01
currently	0Bi01
curriculo	0CQ02
curriculo profissional	0CS01
curriculum	0CT06
curriculum vitae	0CZ0@
curriculum vitæ	0Cj01
currículo	0CQ02
currículo profissional	0CS01
currículum	0Ck02
currículum vitae	0Cm01
currículum vítae	0Cn01
curs	0Co04
cursillo	0D301
curso	0D404
curso tecnico	0CK01
curso tecnico superior profissional	0CK01
curso técnico	0CK01
curso técnico superior profissional	0CK01
cursus	0=K01
custode	02501
cutter	05T01
cuộc thi	0:j01
cv	0D80E
cvut	0DM01
czasopismo	07D01
czlonek	02601
czlonkini	02601
członek	02601
członkini	02601
cámara	07Z01
câmara municipal	02Z01
cântăreață	01h01
cântăreț	01h01
câștigătoare	0?:01
câștigător	0?:01
cédula	0?n01
cég	07E01
cégep	01P01
céim	0:O01
céim bhaitsiléara	0:O01
célibataire	0@>01
có gia đình	0AN01
công chứng viên	09i01
công nhân	09i01
công ty	0;>01
cúntóir	03U01
căn bản	0?R02
căsătorit	0@501
căsătorită	0@501
cơ bản	0?R02
cổ phần	0;>01
cộng tác viên	09i01
cử nhân	0:i01
cử nhân đại học	0:i01
cửa hàng	0;>01
d	0DN03
d d	0DQ03
d o o	00`01
d phil	0DT01
d.d	0DQ03
d.o.o	00`01
d.phil	0DT01
d1	00^01
d2	0DU02
d3	0DU02
d4	0DW01
da	0DX02
da ket hon	0AN01
da remoto	00e01
dabar	0DZ01
dabartis	0DZ01
dachdecker	05T01
daftar riwayat hidup	0D[01
daglig leder	0D\01
dagplejer	06P01
dags dato	0D]02
dai hoc	0D_01
daire	0>l01
daktaro laipsnis	0D`01
dal	0DX02
dala	0Da01
dalf	0<J01
damh	01G01
damm	0AE01
dan	0Db01
dan beri	0Dc01
danas	0Dd02
dancer	01g01
danes	0Df01
dang lam	0<>01
danh hieu	0:j01
danh hiệu	0:j01
danisma	05E01
danisman	05E01
danismani	05E01
danismanlik	03W01
dansare	02A01
dansatoare	01h01
dansator	01h01
dansci	05E01
danser	0Dg03
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
dari	0Dj01
daring	0Dk01
darzelis	0Dl01
darželis	0Dl01
dasar	0Dm02
data scientist	06n01
datheangach	0?N01
dato	04B01
dau bep	09i01
dawret	0Do01
day	0E001
days	0E001
daļa	0Da01
dba	06n01
dba degree	0DT01
dd	0D]02
de	0E109
de acasa	0E:01
de acasă	0E:01
de baza	0<@02
de bază	0<@02
de l	0E;02
de la	0E=02
de tai	0E?01
dea	0E@02
dealer	01g01
dean	01g01
dean's list	00N01
debutant	0;V02
deck hand	01g01
deckhand	01g01
declarant	01Z01
degerleme uzmani	05E01
degree	0:701
degustator	0@c01
degustátor	0@c01
deild	0EB03
deimhniu	0@=01
deimhniú	0@=01
dekanova nagrada	00601
dekarz	02601
del	0EE05
delavec	0EJ01
delavka	0EJ01
delavnica	0><01
dele	0<J01
delegacion	0EK01
delegación	0EK01
delegada	01B01
delegado	01B01
delegue	01Z01
deleguee	01Z01
delf	0<J01
delnice	0>^01
delnik	0>^01
demirci	05E01
demonstrador	01\01
demonstradora	01\01
den	0EL01
den beri	0Dc01
den nay	0<>01
denetci	05E01
denetçi	05E01
dengan pujian	0EM01
denizci	05E01
dentist	01g01
dentista	01\01
departament	0EN03
departamentas	0EQ01
departamento	0ER02
departaments	0Da01
departamentul	0ET01
departemen	0:I01
departement	0EU04
departman	0=`01
departmani	0=`01
departmanı	0=`01
department	0>V01
department of	0EY02
dependent	02>01
dependienta	01B01
dependiente	01B01
depo elemani	05E01
depo elemanı	05E01
dept	0>V01
depuis	0E[01
deputy	01g01
derece	0E\02
dergi	0=L01
dergisi	0=L01
dernegi	03W01
derneği	03W01
derzeit	04B01
des	0E^02
des de	0E`02
des del	0Eb01
desa	0Ec01
desainer	02:01
desarrollador	01B01
desarrolladora	01B01
desde	0Ed04
desenvolupador	02>01
desenvolupadora	02>01
desenvolvedor	01\01
desenvolvedora	01\01
designer	0Eh0:
deskundig	0F201
despachante	01\01
despacho	07Z01
despatcher	01g01
despatx	03P01
dess	0E@02
dessinateur	01Z01
dessinatrice	01Z01
destytoja	02Q01
destytojas	02Q01
detective	01g01
deug	0F302
deust	09g01
deutsches sprachdiplom	0F501
deuxieme prix	00L01
deuxième prix	00L01
devam	0>k01
devam ediyor	0>k01
devam etmekte	0>k01
developer	0C602
developpeur	01Z01
developpeuse	01Z01
devops	0C602
deweloper	02601
dezernat	06O01
dezvoltator	01h01
değerleme uzmanı	05E01
di	0F603
di base	0BX01
diaetassistent	05T01
diaetist	06P01
diakmunkas	0<I01
diarista	01\01
diatassistent	05T01
dibinatajs	02R01
dibinātājs	02R01
dielna	03G01
dielňa	03G01
diem	0F901
diem trung binh	0F901
dien vien	09i01
dienst	0F:02
diensten	02Y01
dieteticien	01Z01
dieteticienne	01Z01
dietetikus	0<I01
dietetyczka	02601
dietetyk	02601
dietician	01g01
dietist	0F<02
dietista	02501
dietitian	01g01
dietolog	0>^01
dieu duong	09i01
dieu hanh	09i01
dieu phoi vien	09i01
digital	03701
diharapkan	0F>01
dij	0F?02
dijk	0FA01
dilna	0FB01
din	0FC03
dinas	07[01
dioploma	0@=01
dioplóma	0@=01
dipartiment	0FF01
dipartimento	0FG01
dipl	0FH01
dipl inf	0FH01
dipl ing	0FI02
dipl ing (fh	0::01
dipl kfm	0FH01
dipl. ing	0FK01
dipl.-inf	0FH01
dipl.-ing	0FH01
dipl.-ing. (fh	0::01
dipl.-kfm	0FH01
diplom	0FL07
diplom (fh	0::01
diplom ingenieur	0FS01
diplom-ingenieur	0FS01
diploma	0FT0A
diploma accademico	0Fe01
diploma behaald	02i01
diploma de bacalaureat	09l01
diploma de excelenta	0?:01
diploma de licenta	0Ff01
diploma de master	0Fg01
diploma di	0Fh01
diploma di maturita	0Fh01
diploma di maturità	0Fh01
diploma di scuola superiore	0Fh01
diploma iii	03S01
diploma in	02W01
diploma its	0Fi01
diploma iv	0DW01
diploma notu	03K01
diploma superiore	0Fh01
diploma tecnico superiore	0Fi01
diploma universitario	0Fe01
diplomada en	0Fj02
diplomado en	0:C01
diplomant	0Fl01
diplomas	08:01
diplomasi	0<`01
diploması	0<`01
diplomat en	0Fm01
diplomatura	0Fj02
diplome	0Fn02
diplome d'etat	03L01
diplome d'ingenieur	03L01
diplome d'universite	03M01
diplome de grande ecole	03L01
diplomee	0G001
diplomi insinoori	0G101
diplomi-insinoeoeri	0G101
diplomi-insinööri	0G101
diplomingenioer	0:@01
diplomingenior	0:@01
diplomingeniør	0:@01
diplomirana	0Fl01
diplomirani	0G203
diplomovany specialista	0G501
diplomovaný specialista	0G501
diploms	06701
diplomski studij	0FK01
diplomuddannelse	0?T01
diplomă	0G602
diplomă de bacalaureat	09l01
diplomă de excelență	0?:01
diplomă de licență	0Ff01
diplomă de master	0Fg01
diplóma	0G801
diplôme	03M01
diplôme d'ingénieur	03L01
diplôme d'université	03M01
diplôme d'état	03L01
diplôme de grande école	03L01
diplômé	0G001
diplômée	0G001
diputacio	03P01
diputacion	07Z01
diputació	03P01
diputación	07Z01
dirbtuves	03H01
dirbtuvės	03H01
direcao	0G901
direccion	0EK01
dirección	0EK01
directeur	0G:02
directia	0ET01
direction	0@@01
directoare	01h01
director	0BJ04
directora	02?02
directrice	0AC02
direcția	0ET01
direkcija	0G<01
direktoer	05L03
direktor	0G=08
direktoratet	0:_01
direktore	02O02
direktorius	02Q01
direktorlugu	0=`01
direktors	02R01
direktoru	05E01
direktorė	02Q01
direktur	02:01
direktör	0GE02
direktörlüğü	0=`01
direktörü	05E01
direktør	05d02
diretor	01\01
diretor executivo	01\01
diretora	01\01
diretoria	0G901
direttore	02501
direttrice	02501
direttur	05601
direzione	0FG01
direção	0G901
dirigent	05T01
dirigente	02501
dis	0GG02
disainer	01>01
discreta	0GI01
discreto	0GJ02
disenador	01B01
disenadora	01B01
disertace	0GL01
disertacija	0GM03
disertasi	09e01
disertācija	0GP01
diseñador	01B01
diseñadora	01B01
dispatcher	01g01
disponent	05T01
disputerad	0GQ01
dissenyador	02>01
dissenyadora	02>01
dissertation	0GR02
disszertacio	0GT01
disszertáció	0GT01
distanciel	00a01
distans	0GU01
distincao	00M01
distincio	01T01
distincion	01S01
distinció	01T01
distinción	01S01
distinctia	0?:01
distinctie	0?:01
distinction	0GV03
distincția	0?:01
distincție	0?:01
distinção	00M01
distribuidora	02Z01
ditta	0GY02
divadlo	0G[02
divisao	0G901
divisi	0:I01
divisie	0G]01
divisio	0G^01
division	0G_05
divisione	0FG01
divisioona	0Gd01
divisió	0G^01
división	0EK01
divisjon	0Ge02
divisão	0G901
divize	0Gg01
divizia	0Gh02
divizija	0Gj02
divizio	0CE01
divizjoni	0FF01
diviżjoni	0FF01
divorce	0@>01
divorced	0AX01
divorcee	0@>01
divorciada	0?o03
divorciado	0@202
divorciat	0@401
divorcé	0@>01
divorcée	0@>01
divortat	0@501
divortata	0@501
divorziata	0@?01
divorziato	0@?01
divorțat	0@501
divorțată	0@501
divízia	0Gl01
divízió	0CE01
diyetisyen	05E01
dizainere	02O02
dizaineris	02Q01
dizainers	02R01
dizainerė	02Q01
dizajner	05F02
diákmunkás	0<I01
diätassistent	05T01
diætist	06P01
diététicien	01Z01
diététicienne	01Z01
diëtist	0Gm01
diễn viên	09i01
dliodoir	03U01
dlíodóir	03U01
do	0Gn07
do chwili obecnej	04A01
do danas	0Dd02
do danes	0Df01
do dzis	04A01
do dzisiaj	04A01
do dziś	04A01
do nadal	04A01
do sada	0Dd02
do soucasnosti	09Y01
do současnosti	09Y01
do sucasnosti	0H501
do súčasnosti	0H501
do teraz	04A01
doanh nghiep	0;>01
doanh nghiệp	0;>01
dobra	0H609
dobre	0H?04
dobro	0HC06
dobrovolnice	0>^01
dobrovolnicka	0@701
dobrovolnik	0Ae02
dobrovolník	0>^01
dobrovoľník	0@701
dobrovoľníčka	0@701
dobry	0HI02
dobrze	0HK01
dobrá	0H?04
dobře	0HL02
doc than	0AN01
docens	02901
docent	0HN05
docente	0HS04
dochtuir	03U01
dochtuireacht	0HW01
dochtúir	03U01
dochtúireacht	0HW01
docteur	0HX01
doctor	0HY02
doctor en	0H[01
doctor in	0H\01
doctor of	0H]01
doctor of philosophy	0H]01
doctor în	0H\01
doctora	0H^01
doctoraat	0H_01
doctorado	0H^01
doctoral	0H]01
doctoral degree	0H]01
doctorand	01h01
doctorandus	0H`01
doctorant	01Z01
doctorante	01Z01
doctorat	0Ha03
doctorate	0H]01
documentaliste	01Z01
dodiplomski studij	0Fl01
dodiplomski študij	0Fl01
dodnes	0Hd02
doi	01[01
dokonceno	01D01
dokončeno	01D01
dokter	02:01
doktor	0Hf05
doktor nauka	0Hk01
doktor znanosti	0Hl02
doktora	0Hn01
doktora derecesi	0Hn01
doktora grads	0Ho01
doktora grāds	0Ho01
doktoral	0I001
doktorand	0I104
doktorandin	09Z01
doktorandske studium	0I501
doktorandské štúdium	0I501
doktorant	02601
doktorantka	02601
doktorantura	0I602
doktorantūra	0I602
doktorat	0I806
doktoratus	0I>01
doktorgrad	0I?03
doktorgradsutdanning	0IB01
doktori	0I>01
doktori fokozat	0I>01
doktori kepzes	0I>01
doktori képzés	0I>01
doktorica znanosti	0Hl02
doktorikraad	0IC01
doktoriope	0IC01
doktoriõpe	0IC01
doktorsexamen	0GQ01
doktorsgrada	0ID01
doktorsgráða	0ID01
doktorske studije	0Hk01
doktorske studium	0IE01
doktorski studij	0Hl02
doktorski študij	0IF01
doktorsky	0IE01
doktorské studium	0IE01
doktorský	0IE01
doktorsprof	0ID01
doktorspróf	0ID01
doktorát	0CF02
doktorátus	0I>01
dolmetscher	05T01
dom zdravlja	0@C02
domare	02A01
domeniul	0IG01
domini	0IH01
dominio	0II02
dominio completo	0IK01
dominio total	0IL01
dommer	05d02
domsmand	06P01
domínio	0IM01
domínio completo	0IK01
dona	0IN01
donna	0IO01
doorman	01g01
doposud	09Y01
doradca	02601
doradczyni	02601
dorucovatel	06\01
doručovatel	06\01
dosen	02:01
dosentti	05O01
dostateczny	0IP01
dosud	09Y01
doteraz	0H501
dottoranda	02501
dottorando	02501
dottorat	0IQ01
dottorato	0IR01
dottorato di ricerca	0IR01
dottore di ricerca	0IR01
doula	01g01
doutor	0IS01
doutora	0IS01
doutorado	0IS01
doutoramento	0IS01
dovoljenje	0@a01
dozent	05T01
dozvola	0IT02
doçent	05E01
dphil	0DT01
dr	0IV02
dr hab	0IX01
dr ing	0DT01
dr inz	0IX01
dr inż	0IX01
dr iur	0DT01
dr med	0DT01
dr phil	0DT01
dr philos	0IB01
dr rer nat	0DT01
dr sc	0IY01
dr znanosti	0IF01
dr. iur	0DT01
dr. med	0DT01
dr. phil	0DT01
dr. rer. nat	0DT01
dr. sc	0IY01
dr. znanosti	0IF01
dr.-ing	0DT01
dr.philos	0IB01
draaier	01c01
drafter	01g01
draftsman	01g01
dramaturg	01g01
draudimas	03H01
dreef	0FA01
dreher	02c01
drive	06401
driver	01g01
drogist	05T01
drs	0H`01
drsc	0CF02
drucker	09Z01
druckerin	02c01
drukarnia	03601
drustvo	03303
druzba	0><01
druzstvo	0G[02
društvo	03303
družba	0><01
družstvo	0G[02
drzavna matura	0IZ01
državna matura	0IZ01
dsh	0<J01
dtu	0@<01
du	0I[01
du an	0E?01
du kien	0I\01
du lich	0;>01
du lịch	0;>01
duais	0>G01
duales studium	0::01
duchasach	0?N01
dulgher	01h01
duoc si	09i01
duolingo	0<J01
duong	0AO01
durchschnitt	01A01
durchschnittsnote	01A01
dusun	0Ec01
dut	0F302
duvarci	05E01
duvarcı	05E01
duzeltmen	05E01
dvikalbis	0I]01
dwibahasa	07Y01
dwujezyczny	0I^01
dwujęzyczny	0I^01
dyplom	0I_02
dyrektor	02601
dyrektorka	02601
dz	0>m01
dzial	0Ia01
dzialalnosc gospodarcza	03601
dział	0Ia01
działalność gospodarcza	03601
dziennikarka	02601
dziennikarz	02601
dzimta	0=V01
dzimta valoda	0=V01
dzimtais	0=V01
dzimtā	0=V01
dzimtā valoda	0=V01
dzis	04A01
dzisiaj	04A01
dzives apraksts	0Ib01
dzives gajums	0Ib01
dzivesgajums	0Ib01
dzivoklis	0>m01
dziś	04A01
dzīves apraksts	0Ib01
dzīves gājums	0Ib01
dzīvesgājums	0Ib01
dzīvoklis	0>m01
dámh	01G01
dátheangach	0?N01
dès	0E[01
débutant	0;V02
déclarant	01Z01
délégué	01Z01
déléguée	01Z01
département	0Ic02
développeur	01Z01
développeuse	01Z01
díj	0F?02
dílna	0FB01
dúchasach	0?N01
düzeltmen	05E01
dėstytoja	02Q01
dėstytojas	02Q01
dělnice	0>^01
dělník	0>^01
dược sĩ	09i01
dự kiến	0I\01
dự án	0E?01
e	0Ie06
e figli	03I01
e hijos	07Z01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03U01
eagarthóir	03U01
earned	09T01
earrach	0Ik01
ebanista	0?[02
ebe	05E01
ebeniste	01Z01
eccellente	09701
eccellenti	0Il01
ecdl	0Im02
ecdl sprachen	0<J01
echipa	0ET01
echipă	0ET01
ecole	01P01
ecole primaire	01P01
ecole superieure	01P01
ecoles	01P01
ecologist	01g01
economist	0Io02
economista	0J105
economistă	01h01
ecpe	0<J01
ects	0A@01
eczaci	05E01
eczacı	05E01
eczanesi	03W01
ed	0J601
edasijoudnud	0J701
edasijõudnud	0J701
edd	0DT01
edelleen	0J801
edificio	04H01
edifício	04H01
edistynyt	0J902
editeur	01Z01
editions	0J;02
editor	0J=06
editora	0JC04
editore	07301
editorial	0JG04
editoru	05E01
editrice	0JK02
editur	05601
editura	0JM02
editură	0JM02
editör	05E01
editörü	05E01
edizioni	07301
educacio secundaria	0<<01
educacion secundaria	0:D01
educació secundària	0<<01
educación secundaria	0:D01
educador	02;03
educadora	02?02
educateur	01Z01
educatoare	01h01
educator	01h01
educatore	02501
educatrice	05Z02
edustaja	05O01
edx	0Ag01
edzo	08202
edző	08202
eeldatav	0JO01
eerste prijs	0JP01
eerste taal	0JQ01
eervolle vermelding	0JP01
efset	0<J01
efteraar	0JR01
efteraaret	0JR01
efterar	0JR01
efteraret	0JR01
efterskole	0JS01
efterår	0JR01
efteråret	0JR01
eg	00`01
egenfoeretagare	0JT01
egenforetagare	0JT01
egenföretagare	0JT01
egitimi	0JU01
egitmen	05E01
egitmeni	05E01
egresada	0JV01
egresado	0JV01
egyedulallo	0JW01
egyedülálló	0JW01
egyeni vallalkozo	07E01
egyesulet	04N02
egyesület	04N02
egyetem	0JX02
egyetemi diploma	0JZ01
egyéni vállalkozó	07E01
egzamin maturalny	0J[01
ehbo	0=H01
ehf	00`01
ehliyet	0<`01
ehliyeti	0<`01
ehrenamtliche	05T01
ehrenamtlicher	09Z01
ehrennadel	00:01
ehrung	00:01
eier	0;M01
eigandi	0=Z01
eigenaar	0J\01
eignung	0<N01
eindcijfer	0AU01
einfache kenntnisse	05S01
einhleyp	0J]01
einhleypur	0J]01
eining	0J^01
einkaeufer	05T01
einkaleyfi	0?F01
einkaufer	05T01
einkunn	02301
einkäufer	05T01
einsteiger	0J_01
eireli	00`01
ejecutiva	01B01
ejecutivo	01B01
ejer	06P01
ekibi	0=`01
ekipa	0J`01
ekonom	0Ja03
ekonomi	05O01
ekonomist	0Jd02
ekonomista	0Jf02
ekonomka	0>^01
ekonomska skola	0Jh02
ekonomska sola	0Jj01
ekonomska škola	0Jh02
ekonomska šola	0Jj01
ekonóm	08J01
eksam	0Jk01
eksamen	0Jl01
eksamensgennemsnit	0Jm01
ekspedient	06P01
ekspercka	0Jn01
ekspercki	0Jn01
ekspert	0Jo06
ekspertas	0K501
ekspertniva	0K601
ekspertnivaa	0K601
ekspertniveau	0K701
ekspertnivå	0K601
eksperts	0K801
ekspertti	07N01
el	0?<01
el presente	01m01
elado	08202
eladó	08202
electric	03701
electrician	0Io02
electricien	01Z01
electricienne	01Z01
electricista	02?02
electroplater	01g01
elektricar	0AZ03
elektricien	01c01
elektrik	01>01
elektrikar	0Ae02
elektrikas	02Q01
elektrikci	05E01
elektriker	05L03
elektrikis	02R01
elektrikár	0@701
elektrikář	0>^01
elektrikçi	05E01
električar	0AZ03
elektriķis	02R01
elektroniker	05T01
elektryk	02601
eleman	05E01
elemani	05E01
elemanı	05E01
elementaarne	04Z01
elementaer	0<801
elementaert	0<U01
elementair	0<601
elementaire	0;V02
elemental	0K902
elementar	0K;04
elementare	0BX01
elementares	0K?01
elementari	0<B01
elementary	0;\02
elementary proficiency	0;^01
elementer	0K@01
elementär	0<801
elementært	0<U01
elemzo	02901
elemző	02901
eletricista	01\01
eletricista de manutencao	01\01
eletricista de manutenção	01\01
eletrotecnico	01\01
eletrotécnico	01\01
elettricista	02501
elev	0KA04
eleveur	01Z01
eleveuse	01Z01
elismeres	0F?02
elismerés	0F?02
ellenor	02901
ellenőr	02901
elnok	08202
elnök	08202
eloadas	0AV02
eloado	0<I01
elsevier	01[01
elue	01Z01
elulookirjeldus	0KE01
elulugu	0KE01
elvalt	0JW01
elvegezve	0KF01
elvált	0JW01
elvégezve	0KF01
előadás	0AV02
előadó	0<I01
em	0KG02
em andamento	08501
em curso	08501
emakeel	0KI01
emakeelena	0KI01
emba	0FH01
embajador	01B01
embajadora	01B01
embalmer	01g01
embetsstudium	0KJ01
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
en	0KK03
en couple	0@>01
en cours	00_01
en cours d'obtention	08>01
en curs	01n01
en curso	01m01
en ligne	00a01
en linea	0KN01
en linia	00f01
en línea	0KN01
en línia	00f01
en poste	00_01
en prensa	01`01
en remot	00f01
en remoto	0KN01
encanador	01\01
encargada	01B01
encargado	01B01
encarregada	02>01
encarregado	01\01
encarregat	02>01
encofrador	01B01
endnote	01A01
enekes	0KO01
energy	03701
enfase	0KP01
enfermeira	01\01
enfermeiro	01\01
enfermera	01B01
enfermero	01B01
engaged	0AX01
engedely	0=h02
engedély	0=h02
engenheir	0KQ01
engineer	0KR02
enginyer	0KT01
enginyeria tecnica	0Fm01
enginyeria tècnica	0Fm01
enhed	0KU01
enheden	02h01
enhet	0KV02
enheten	09@01
enige ervaring	0KX01
enige kennis	0<601
enn	0KY01
enoleg	02>01
enologa	02>01
enota	0J`01
ens	0Ag01
ensamstaaende	0KZ01
ensamstaende	0KZ01
ensamstående	0KZ01
enseignant	01Z01
enseignante	01Z01
ensino	0@J01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	0:001
enskild firma	0JT01
enslig	0K[01
enstitusu	0K\02
enstitüsü	0K\02
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
entreprise	0K^02
entwickler	05T01
enòleg	02>01
enòloga	02>01
epfl	0Ag01
epitesz	02901
epp	00`01
equip	0G^01
equipa	0G901
equipe	0K`02
equipo	0EK01
er	0Kb01
eredmeny	08<01
eredmény	08<01
erem	0F?02
erettsegi	0Kc01
erettsegi bizonyitvany	0Kc01
erfahren	05m01
ergotherapeut	05T01
ergotherapeute	01Z01
ergothérapeute	01Z01
erhvervsakademigrad	03o01
erhvervsskole	0JS01
erhvervsuddannelse	00D01
eriala	0Kd01
erikoisammattitutkinto	0Ke01
erindi	0?F01
erinomainen	0Kf02
erinomaiset	0Kh01
erittaein hyvae	0J902
erittain hyva	0J902
erittäin hyvä	0J902
erkek	0<=01
ernaeringsfysiolog	0;M01
ernæringsfysiolog	0;M01
eronnut	09I01
erschienen in	08K01
erste hilfe	06B01
ersthelfer	06B01
erstsprache	0Ki01
ertekesito	02901
ervaren	0Kj01
erwartet	05U01
erweiterte grundkenntnisse	0<O01
erworben	01<01
erzieher	05T01
es	0Kk01
esame di stato	01?01
escalera	09:01
escola	0Kl03
escola tecnica	0Ko02
escola tècnica	01O01
escola técnica	0@J01
escola universitaria	01O01
escola universitària	01O01
escritorio	02Z01
escrituraria	01\01
escriturario	01\01
escriturária	01\01
escriturário	01\01
escritório	02Z01
escuela	0?Q01
escuela tecnica	0?Q01
escuela técnica	0?Q01
esimees	01>01
esimies	05O01
esindaja	01>01
esitelma	0L101
esitelmae	0L101
esitelmä	0L101
eso	0L202
especialidad	0L401
especialidade	0KP01
especialista	0L504
especialitat	0>U01
especializacao	0L901
especializacion	0L401
especialización	0L401
especialização	0L901
esperado	0L:01
espert	0L;01
esperta	0L<01
esperto	0L<01
essay	0=o01
estagiaria	01\01
estagiario	01\01
estagiária	01\01
estagiário	01\01
estate	0L=01
esteticista	03N02
estetista	02501
estheticienne	01Z01
esthéticienne	01Z01
estimado	0L:01
estimat	07o01
estimata	07o01
estimated	05f01
estimator	01g01
estimată	07o01
estiu	0L>01
estrada	04H01
estudi	03P01
estudio	08[02
estúdio	02Z01
esztergalyos	0<I01
esztergályos	0<I01
et	0L?02
et al	01[01
eta	0LA01
etablissements	02o01
etae	0LA01
etaenae	0LA01
etaetyoe	0LA01
etage	04g01
etalagiste	01Z01
etana	0LA01
etaten	0:_01
etatyo	0LA01
ete	0LB01
etec	0@J01
eth	0Ag01
eth zurich	0Ag01
eth zürich	0Ag01
ets	02o01
ettekanne	03V01
etterem	07E01
ettevote	05201
ettevõte	05201
etä	0LA01
etänä	0LA01
etätyö	0LA01
eud	00D01
eurl	00`01
europass zivotopis	0LC01
europass životopis	0LC01
ev	0LD02
evaluator	01h01
evden	0A801
eves	0LF01
evkonyv	0GT01
evli	0<^01
exam marker	01g01
examen	0LG01
examen artium	07C01
examensarbete	0LH01
examiner	01g01
excelent	0CP01
excelente	0LI02
excellent	0LK03
excel·lent	0LN02
executive	01g01
expected	05f01
expedient	0LP01
expediente	0?O01
experienced	0B<01
expert	0LQ0;
expert comptable	01Z01
expert level	0L\01
expert-comptable	01Z01
experta	0L]02
experte	0L_03
experten	0Lb01
expertenkenntnisse	0Lb01
expertenwissen	0Lb01
expertin	0Lc02
expertise	0Le02
expertna	0Lg01
expertni	0Lh01
expertniva	0Li01
expertnivaa	0Li01
expertnivå	0Li01
expertná	0Lg01
expertní	0Lh01
experto	0Lj01
expires	0Lk01
expiring	0Lk01
eċċellenti	0Il01
eğitimi	0JU01
eğitmen	05E01
eğitmeni	05E01
f	0Ll06
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0M204
fabrică	03A01
fabriek	02Y01
fabrik	0:G02
fabrika	06?01
fabrikasi	03W01
fabrikası	03W01
fabrikk	0:_01
fabryka	03601
fac	01P01
fachabitur	01@01
facharbeiter	01@01
facharbeiterabschluss	01@01
facharbeiterbrief	01@01
fachbereich	06O01
fachfrau	02c01
fachhochschule	0<h01
fachhochschulreife	01@01
fachkraft	02c01
fachmann	02c01
fachoberschulreife	01@01
fachrichtung	0M601
fachwirt	03g01
fachzeitschrift	08K01
facilitator	01g01
facolta	01R01
facoltà	01R01
facteur	01Z01
factory	03701
factrice	01Z01
faculdade	0@J01
facultad	0?Q01
facultat	01O01
facultate	07K01
facultatea	07K01
faculte	01P01
faculteit	08;01
faculty	01N01
faculty of	01N01
faculté	01P01
fag	0M702
fagbrev	07C01
faglaert	00D01
faglært	00D01
fagproeve	07C01
fagprove	07C01
fagprøve	07C01
fagskole	0M902
fagskolegrad	0M;01
fagskolegrad i	0M;01
fagskoleutdanning	0M;01
fahrer	05T01
fahrerlaubnis	06B01
faiantar	01h01
faianțar	01h01
faible	0;i01
fair	0B>01
fakulta	0M<03
fakultaet	0<h01
fakultas	0M?01
fakultat	0<h01
fakultate	04401
fakulte	03n01
fakultesi	03n01
fakultet	0M@05
fakulteta	0Jj01
fakultetas	0Dl01
fakulty	0ME02
fakultà	04701
fakultät	0<h01
fakultāte	04401
fakülte	03n01
fakültesi	03n01
falegname	02501
fall	08`01
familiar	0MG01
familiar with	0MG01
familiarity	0MG01
faoi lathair	05`01
faoi láthair	05`01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0MH04
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03N02
farmaceutka	02601
farmacevt	05H01
farmacia	0ML04
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0MP02
farmacistă	01h01
farmacèutic	02>01
farmacèutica	02>01
farmacéutica	01B01
farmacéutico	01B01
farmacêutica	01\01
farmacêutico	01\01
farmaseutti	05O01
farmasoeyt	0;M01
farmasoyt	0;M01
farmasøyt	0;M01
farmer	01g01
farmhand	01g01
farmàcia	03P01
farmácia	02Z01
farmácias	02Z01
farrier	01g01
fasih	04801
fasor	03Y01
fatec	0@J01
faxineira	01\01
faxineiro	01\01
fce	0<J01
fear	0MR01
fejezet	0GT01
fejleszto	02901
fejlesztő	02901
felag	06G01
felelos	02901
felelős	02901
felhasznaloi	0MS01
felhasznaloi szint	0MS01
felhasználói	0MS01
felhasználói szint	0MS01
felicitations du jury	0MT01
fellow	01g01
fellowship	00N01
felsofok	0MU01
felsofok felett	0MV01
felsofoku	0MU01
felsofoku okj	0MW01
felsofoku szakkepzes	0MW01
felsooktatasi szakkepzes	0MW01
felsőfok	0MU01
felsőfok felett	0MV01
felsőfokú	0MU01
felsőfokú okj	0MW01
felsőfokú szakképzés	0MW01
felsőoktatási szakképzés	0MW01
female	0MX01
femeie	0MY01
femeiesc	0MY01
femeni	0IN01
femenino	0MZ01
femení	0IN01
feminin	0M[02
feminine	0MX01
feminino	0M]01
femme	0M^01
femme de chambre	01Z01
femmina	0IO01
femminil	0M_01
femminile	0IO01
fen lisesi	03n01
fenykepesz	0<I01
ferfi	0M`01
ferilskra	0Ma01
ferilskrá	0Ma01
ferjezett	0JW01
fermier	01h01
fernarbeit	0Mb01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0Ag01
field of study	0BC01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0Mc01
filière	0Mc01
filosofian maisteri	0G101
filosofian tohtori	0Md01
filosofie doktor	0GQ01
filosofie kandidat	0Me01
finalis	05l01
finalist	0Mf0:
finalista	0N008
finaliste	00L01
finalisti	00701
finalistka	0N801
finalizada	0JV01
finalizado	0JV01
fino a	0N901
fino ad oggi	00k01
fino al	0N901
fins	0N:01
fins a	0N:01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0MR01
firefighter	01g01
firinci	05E01
firini	03W01
firm	03701
firma	0N;0:
firmasi	03W01
firması	03W01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0:701
first language	0NE01
first mate	01g01
first place	00N01
fiscal	01B01
fisherman	01g01
fishmonger	01g01
fisioterapeuta	03N02
fisioterapis	02:01
fisioterapista	02501
fiskare	02A01
fiske	0:_01
fisker	05d02
fitter	06T02
fizioterapeut	01h01
fizjoterapeuta	02601
fizjoterapeutka	02601
fizyoterapist	05E01
fjarvinna	00j01
fjernarbeid	0NF01
fjernarbejde	0NG01
fjolbrautaskoli	04001
fjölbrautaskóli	04001
flat	06401
fleischer	02c01
fleuriste	01Z01
fliesenleger	05T01
fliessend	0NH01
fliessend in wort und schrift	0NH01
fliessende kenntnisse	0NH01
fließend	0NH01
fließend in wort und schrift	0NH01
fließende kenntnisse	0NH01
flight attendant	01g01
floor	06401
florar	01h01
florist	0NI05
florista	03N02
floristi	05O01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08e01
fluent	0NN02
fluente	0NP02
fluently	0?;01
flugbegleiter	05T01
fluid	0NR01
fluida	0NS02
fluido	0NU02
fluwenti	0Il01
fluência	08e01
flydende	0NW01
flydende i skrift og tale	0NW01
flydende modersmaal	0NX01
flydende modersmal	0NX01
flydende modersmål	0NX01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0NY01
flytande i tal och skrift	0NY01
flytende	0NZ01
flytende muntlig og skriftlig	0NZ01
flyvert	0N[01
foarte bine	0CP01
foarte bun	09002
focus	0BC01
fodrasz	0<I01
fodrász	0<I01
foerare	02A01
foerderung	08V01
foeredrag	0LH01
foerening	0>;01
foerer	0;M01
foererkort	08]01
foerestaandare	02A01
foeretag	0>;01
foerlag	0N\02
foerman	02A01
foersaekring	0>;01
foerskola	0N^02
foerskolan	0>;01
foerskollaerare	02A01
foerskollaerarexamen	0Me01
foerstapris	00K01
foerstaspraak	0N`01
foerstepraemie	00801
foerster	02c01
foerstespraak	0Na01
foervaentad	0<d01
foireann	06101
foiskola	0JX02
foiskolai diploma	04L01
foldmero	0<I01
folkehoegskole	0;N01
folkehogskole	0;N01
folkehøgskole	0;N01
folkeskole	0JS01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0Nb01
folkhogskola	0Nb01
folkhögskola	0Nb01
folyamatban	00i01
folyamatos	00i01
folyekony	0MU01
folyekonyan	0MU01
folyoirat	0GT01
folyékony	0MU01
folyékonyan	0MU01
folyóirat	0GT01
fomhar	0Nc01
fond	0Nd02
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
for	0Nf01
foraar	0Ng01
foraaret	0Ng01
forar	0Ng01
forare	02A01
foraret	0Ng01
foras	0B=01
forbroir	03U01
forbróir	03U01
forderung	08V01
fordito	02901
fordypning	0Nh01
fordító	02901
foredrag	05g03
foreman	01g01
forening	0=;03
forer	0;M01
forerkort	08]01
forestandare	02A01
forester	01g01
foretag	0>;01
forgeron	01Z01
forhandlingsniveau	0NW01
forkvinde	06P01
forlag	0Ni06
formacao complementar	0?d01
formacio professional	0AR01
formacion profesional	0No02
formacion profesional de grado superior	0AS01
formació professional	0AR01
formación profesional	0No02
formación profesional de grado superior	0AS01
formador	02;03
formadora	02;03
formadur	0=Z01
forman	02A01
formand	06P01
formann	0;M01
formateur	01Z01
formation continue	0O101
formation courte	0O101
formatoare	01h01
formator	01h01
formatore	02501
formatrice	05Z02
formação complementar	0?d01
formaður	0=Z01
formen	05E01
formgivare	02A01
forn	03P01
fornaia	02501
fornaio	02501
forner	02>01
forritari	0=Z01
forsakring	0>;01
forscher	05T01
forsikring	0O202
forskare	02A01
forsker	05d02
forskola	0N^02
forskolan	0>;01
forskollarare	02A01
forskollararexamen	0Me01
forstapris	00K01
forstasprak	0N`01
forstepraemie	00801
forster	02c01
forstesprak	0Na01
fortbildung	0O402
fortgeschritten	0O602
fortlaufend	04B01
fortsatt	0O801
forvantad	0<d01
forventa	0O901
forventes	0O:01
forventet	0O;02
forår	0Ng01
foråret	0Ng01
fotograaf	01c01
fotograf	0O=07
fotografa	0=803
fotografci	05E01
fotografer	02:01
fotografo	06Q03
fotos	0<I01
fotoğrafçı	05E01
fotògraf	02>01
fotògrafa	02>01
fotógrafa	01B01
fotógrafo	03N02
fotós	0<I01
foundation	03701
foundation degree	02W01
foundation diploma	02W01
foundation year	0:701
founder	01g01
fp	0OD02
fp grado superior	0AS01
fp i	0:D01
fp ii	0AS01
fr o m	0OF01
fr.o.m	0OF01
fra	0OG04
fra og med	0OK02
fraan	0OM01
fraan och med	0OF01
fraedingur	0=Z01
fraesare	02A01
fraeser	05T01
fraiseur	01Z01
framhaldsskoli	04001
framhaldsskóli	04001
framhaldsstig	0ON01
framurskarandi	0OO01
framúrskarandi	0OO01
fran	0OM01
fran och med	0OF01
frasare	02A01
fraser	05T01
fratelli	03I01
frau	0OP01
frazione	0?I01
freelance	0OQ02
freelancer	0C602
freiberufler	09Z01
freiberuflich	0OS02
fremragende	0NW01
fresador	01B01
fresatore	02501
frezar	0>^01
frezeci	05E01
frezer	0OU02
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
from	0OW02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06n01
fruehjahr	0OY01
fruehling	0OY01
fruhjahr	0OY01
fruhling	0OY01
fryzjer	02601
fryzjerka	02601
frá	0OZ02
fräsare	02A01
fräser	05T01
från	0OM01
från och med	0OF01
fræðingur	0=Z01
frézař	0>^01
frühjahr	0OY01
frühling	0OY01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06B01
fuer	0O\01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06B01
full professional	0?;01
full professional proficiency	0O]01
full stack	06n01
full-stack	06n01
fulltrui	0=Z01
fulltrúi	0=Z01
fully remote	0O^01
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
fundiert	0O_01
fundierte kenntnisse	0O_01
fur	0O\01
futar	0<I01
futár	0<I01
fylkeskommune	0:_01
fyrirlestur	0?F01
fyrirtaeki	0O`01
fyrirtæki	0O`01
fysioterapeut	05L03
fysioterapeutti	05O01
fysiotherapeut	01c01
fyzioterapeut	06\01
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03P01
fábrica	08[02
félag	06G01
félicitations du jury	0MT01
féminin	0M^01
fényképész	0<I01
férfi	0M`01
férjezett	0JW01
fómhar	0Nc01
földmérő	0<I01
förare	02A01
förderung	08V01
föredrag	0LH01
förening	0>;01
föreståndare	02A01
företag	0>;01
förlag	0N\02
förman	02A01
förskola	0N^02
förskolan	0>;01
förskollärare	02A01
förskollärarexamen	0Me01
förstapris	00K01
förstaspråk	0N`01
förster	02c01
försäkring	0>;01
förväntad	0<d01
fører	0;M01
førerkort	08]01
førstepræmie	00801
førstespråk	0Na01
führer	02c01
führerin	02c01
führerschein	06B01
für	0O\01
fırıncı	05E01
fırını	03W01
főiskola	0JX02
főiskolai diploma	04L01
g	03T01
gaard	0>;01
gada	0Oa01
gade	0Ob01
gadi	0Oc01
gads	0Oc01
gadu	0Oc01
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
gang	0Ec01
gano	03K01
ganske god	0>`01
garage	0Od02
garcom	01\01
garconete	01\01
gard	0>;01
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05E01
gartner	0Of03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0AE01
gasthaus	08W01
gasthof	08W01
gastouder	01c01
gata	0Oi03
gatan	04f01
gate	0:`01
gatve	0Ol02
gatvė	03T01
gazeteci	05E01
gbr	00`01
gcp	01Q01
gcse	00g02
gcses	00g02
gebr	08W01
gebruder	08W01
gebrueder	08W01
gebrüder	08W01
gecertificeerd	0=H01
ged	00g02
gegenwaertig	04B01
gegenwartig	04B01
gegenwärtig	04B01
gehuwd	04e01
geimhreadh	0On01
geldig t m	0Oo01
geldig t/m	0Oo01
geldig tot	0Oo01
gelistirici	05E01
gelistiricisi	05E01
geliştirici	05E01
geliştiricisi	05E01
gemeente	0P001
gemeinde	08W01
gemeinderat	02c01
gemiddeld	0P102
gemiddeld cijfer	0AU01
gemiddelde	0AU01
gendarme	01Z01
genel not ortalamasi	03K01
genel not ortalaması	03K01
generalitat	03P01
generell studiekompetanse	07C01
gennemsnit	0Jm01
genossenschaft	03B01
geodeta	02601
geodetka	02601
geologist	01g01
geometer	05T01
geometra	02501
geometre	01Z01
gepland	0P301
geplant	05U01
gepromoveerd	0H_01
gept	0<J01
gepubliceerd	0=J01
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
gesamtschule	0<h01
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
gestoria	08Y02
gestoría	07Z01
gesällbrev	0P701
getrouwd	04e01
getuigschrift	0=H01
gevorderd	0P902
gg	0Ec01
ggmbh	00`01
ghadu ghaddej	0=001
ghalliem	05601
ghalliema	05601
gia su	09i01
gia sư	09i01
giai	0:j01
giai ba	0:j01
giai khuyen khich	0:j01
giai nhat	0:j01
giai nhi	0:j01
giai thuong	0:j01
giam doc	09i01
giam sat	09i01
giang vien	09i01
giao hang	09i01
giao hàng	09i01
giao su	09i01
giao tiep	0P;01
giao tiep co ban	0P;01
giao tiep tot	0P;01
giao tiếp	0P;01
giao tiếp cơ bản	0P;01
giao tiếp tốt	0P;01
giao vien	09i01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:h01
giay khen	0:j01
giay phep	0:h01
gie	00`01
giesser	05T01
gießer	05T01
gift	0P<04
giftur	0J]01
gimnazija	03i05
gimnazium	0JX02
gimnazjum	03h01
gimnázium	0JX02
gimtasis	0I]01
gimtoji	0I]01
gimtoji kalba	0I]01
gioi	0?]01
giornalista	02501
giris duzeyi	0<;01
giriş düzeyi	0<;01
giudice	02501
giám sát	09i01
giám đốc	09i01
giáo sư	09i01
giáo viên	09i01
giải	0:j01
giải ba	0:j01
giải khuyến khích	0:j01
giải nhì	0:j01
giải nhất	0:j01
giải thưởng	0:j01
giảng viên	09i01
giấy chứng nhận	0:h01
giấy khen	0:j01
giấy phép	0:h01
giỏi	0?]01
gjaldkeri	0=Z01
gjennomsnitt	0P@01
glassblower	01g01
glazier	01g01
glazurnik	02601
gledalisce	0><01
gledališče	0><01
glorieta	09:01
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
goda kunskaper i tal och skrift	0NY01
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
goethe	0<J01
goethe zertifikat	0<J01
goethe-zertifikat	0<J01
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
gostilna	0><01
gott	0PL01
gotu	0P`01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0Pa02
graben	0AE01
gracht	0FA01
grad	0Pc04
grad ta' master	0Pg01
gradam	0>G01
grade	00T01
gradinar	01h01
gradinita	07K01
grado	0:C01
grado en	0:C01
grado medio	0:D01
grado superior	0AS01
grado universitario	0:C01
graduacao	0:001
graduado escolar	0:D01
graduat escolar	0<<01
graduate certificate	0Ph01
graduate degree	0Ph01
graduate diploma	0Ph01
graduate school	01N01
graduated	09T01
graduating	05f01
graduação	0:001
graend	04f01
grafica	0Pi02
grafician	01h01
graficka	0Ae02
grafico	02501
graficzka	02601
grafik	0Pk03
grafiker	05E01
grafikus	0<I01
grafička	0Ae02
gramata	0GP01
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
grau	0Fm01
grau en	0Fm01
grau mitja	0<<01
grau mitjà	0<<01
grau superior	0AR01
gre	0<J01
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
grundkenntnisse	0<402
grundkunskaper	0Q702
grundlaeggande	0Q702
grundlaeggande nivaa	0Q901
grundlaeggende	0Q:02
grundlaegger	06P01
grundlagen	0<402
grundlaggande	0Q702
grundlaggande niva	0Q901
grundläggande	0Q702
grundläggande nivå	0Q901
grundlæggende	0Q:02
grundlægger	06P01
grundniva	0Q901
grundnivaa	0Q901
grundnivå	0Q901
grundschule	0<h01
grundskola	0Nb01
grunnkunnatta	0Q<01
grunnkunnátta	0Q<01
grunnleggende	0Q=02
grunnlegger	0;M01
grunnnam	09_01
grunnnám	09_01
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
grupo	08[02
grupp	0QL01
gruppe	0QM02
gruppen	0=;03
gruppenleiter	05T01
gruppo	03I01
grupul	03A01
grupė	0QJ02
grád	0QO01
gráfica	02Z01
gränd	04f01
gründer	0Q502
grāmata	0GP01
grāmatvede	02R01
grāmatvedis	02R01
grădinar	01h01
grădinița	07K01
grădiniță	07K01
guanyador	01T01
guanyadora	01T01
guard	01g01
guarderia	0?Q01
guardería	0?Q01
guardia giurata	02501
guardo	01T01
guardó	01T01
gueltig bis	0=e01
guia de montana	01B01
guia turistica	03N02
guia turistico	03N02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gultig bis	0=e01
gumnaasium	0QP02
guncel	0>k01
gunumuz	0>k01
gurnal	07B01
gurnalist	05601
guru	0QR02
gut	0QT02
gut in wort und schrift	0QV01
gutachter	05T01
gute	0QV01
gute grundkenntnisse	0<O01
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
gymnas	0;N01
gymnasial	0P701
gymnasialabschluss	01@01
gymnasieexamen	0P701
gymnasieskola	0Nb01
gymnasiet	0Nb01
gymnasieutbildning	0P701
gymnasium	0QX05
gymnazium	0ME02
gymnázium	0ME02
gyogyszeresz	02901
gyogyszertar	07E01
gyogytornasz	0<I01
gyoztes	00001
gyvenimo aprasymas	0Q]01
gyvenimo aprašymas	0Q]01
gyár	04N02
gyógyszertár	07E01
gyógyszerész	02901
gyógytornász	0<I01
győztes	00001
gärtner	05T01
gärtnerei	03B01
gård	0>;01
géomètre	01Z01
gérant	01Z01
gérante	01Z01
góð	0Q^02
góð kunnátta	0PL01
gönüllü	05E01
görevli	05E01
görevlisi	05E01
götu	0P`01
gültig bis	0=e01
gümnaasium	0QP02
güncel	0>k01
günümüz	0>k01
güvenlik görevlisi	05E01
güz	0QW01
għadu għaddej	0=001
għalliem	05601
għalliema	05601
h	0Q`01
haandvaerker	06P01
habilitacao	0Qa02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0IX01
habilitation	0Qc02
habilitação	0Qa02
haccp	01Q01
hackathon	0Qe01
haedersbevisning	00801
haendler	05T01
hafta	0Qf01
haigla	05201
hairdresser	01g01
hajadon	0JW01
hakem	05E01
hakim	0Qg02
hala	0>k01
halado	0Qi02
haladó	0Qi02
halaman	0Qk01
halasz	0<I01
halen	0>k01
halen devam ediyor	0>k01
hallinnoija	05O01
halász	0<I01
hameau	04g01
handel	0Ql03
handelsakademie	0<h01
handelshoegskolan	0Nb01
handelshogskolan	0Nb01
handelshögskolan	0Nb01
handelsskole	0JS01
handlaeggare	02A01
handlaeggerska	02A01
handlaggare	02A01
handlaggerska	02A01
handledare	02A01
handler	0Bj02
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
hauptfach	0M601
hauptschulabschluss	01@01
hauptschule	0<h01
hausmeister	05T01
hausnummer	05101
haust	0R702
haute ecole	01P01
haute école	01P01
haven	0Ob01
havo	0R902
havo diploma	0R;01
havo-diploma	0R;01
hazas	0JW01
hb	00`01
hbo	0:=01
hbo bachelor	0:=01
hbo-bachelor	0:=01
hdr	0HX01
he	0R<01
hea	0R=02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0Ag01
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
hem	0AO01
hemsire	05E01
hemsiresi	05E01
hemşire	05E01
hemşiresi	05E01
hentes	0<I01
herausgeber	08K01
herbst	0RB01
herec	0>^01
herecka	0>^01
herečka	0>^01
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
hien gio	0<>01
hien nay	0<>01
hien tai	0<>01
hiep hoi	0;>01
hieu thuoc	0;>01
hieu truong	09i01
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
hiện giờ	0<>01
hiện nay	0<>01
hiện tại	0<>01
hiệp hội	0;>01
hiệu thuốc	0;>01
hiệu trưởng	09i01
hja	0RO01
hjelp	0;M01
hjemmearbejde	0NG01
hjemmekontor	0NF01
hjá	0RO01
hkdse english	0<J01
hlid	0P`01
hlr	0@b01
hlíð	0P`01
hnc	0RP02
hnd	0RP02
ho	0RR01
ho so xin viec	0RS01
hoa si	09i01
hoc bong	0:j01
hoc viec	09i01
hoc vien	0D_01
hochschulabschluss	0::01
hochschule	0RT02
hochschulreife	01@01
hodnoceni	0RV01
hodnocení	0RV01
hodnotenie	0RW01
hoegskola	0Nb01
hoegskolan	0Nb01
hoegskole	0;N01
hoegskoleexamen	0Me01
hoegskolefoerberedande	0P701
hoegskoleingenjoer	0Me01
hoegskolekandidat	0?X01
hoegskolen	0;N01
hoejskole	0JS01
hoest	0RX02
hoesten	0RX02
hoeyskole	0;N01
hoeyskolen	0;N01
hof	0RZ03
hogeschool	08;01
hogskola	0Nb01
hogskolan	0Nb01
hogskole	0;N01
hogskoleexamen	0Me01
hogskoleforberedande	0P701
hogskoleingenjor	0Me01
hogskolekandidat	0?X01
hogskolen	0;N01
hoi nghi	0:K01
hoi thao	0:K01
hoitaja	05O01
hoja de vida	0Cn01
hoje	08501
hojskole	0JS01
holding	0R]02
holdings	00`01
holt	0P`01
hombre	0R_01
home	0Q`01
home office	0R`04
homem	0Rd01
homeoffice	0Mb01
homme	0Re01
honap	0RR01
honnudur	0=Z01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	0:701
hons	09^01
hoofd	0J\01
hoofdstuk	0=J01
hoofdvak	02k01
hop tac xa	0;>01
hopital	02o01
hos	0Rf03
hospital	0Ri05
hospoda	0FB01
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
hovedfag	0KJ01
hovenier	01c01
hoy	01m01
hoyskole	0;N01
hoyskolen	0;N01
hr	06n01
hrsz	03Y01
hsc	00E01
hsk	0<J01
htl	0Ag01
htx	00D01
huan luyen vien	09i01
hudebnik	0>^01
hudebník	0>^01
hudpleier	0;M01
hudterapeut	02A01
huidig	0R?01
huidige	0R?01
huissier	01Z01
hukukcu	05E01
hukukçu	05E01
huolto	06E01
huong dan vien	09i01
hurtownia	03601
huvudaemne	02b01
huvudamne	02b01
huvudämne	02b01
huy chuong	0:j01
huy chương	0:j01
huyen	0AO01
huyện	0AO01
huấn luyện viên	09i01
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
házas	0JW01
hâlen	0>k01
hâlâ	0>k01
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
högskola	0Nb01
högskolan	0Nb01
högskoleexamen	0Me01
högskoleförberedande	0P701
högskoleingenjör	0Me01
hönnuður	0=Z01
höst	0SP01
hösten	0SP01
høgskole	0;N01
høgskolekandidat	0?X01
høgskolen	0;N01
højskole	0JS01
høst	0SQ01
høsten	0SQ01
høyskole	0;N01
høyskolen	0;N01
hướng dẫn viên	09i01
hạng	0F901
hẻm	0AO01
họa sĩ	09i01
học bổng	0:j01
học việc	09i01
học viện	0D_01
hồ sơ xin việc	0RS01
hội nghị	0:K01
hội thảo	0:K01
hợp tác xã	0;>01
i	0SR06
i dag	0SX04
i fills	03P01
i helyezett	00001
i lathair	05`01
i láthair	05`01
i miejsce	0N801
i s	00`01
i sambud	0J]01
i место	0S\01
i. helyezett	00001
i/s	00`01
iarna	0S]01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0S^01
idag	0S_03
idegenvezeto	0<I01
idegenvezető	0<I01
idioma materno	0Sb01
idioma nativo	0=[01
idirmheanach	0Sc01
idirmheánach	0Sc01
idnmeistari	0G801
idnmenntun	0Q?01
idnskoli	04001
idraulico	02501
ieee	01[01
iela	0>m01
ielts	0<J01
ielā	0>m01
ies	0Ag01
iesacejs	0Sd02
iesācējs	0Sd02
ifsi	01P01
ig	0Sf02
igangvaerende	0Sh01
igangværende	0Sh01
igazgato	0Si02
igazgatosag	0CE01
igazgató	0Si02
igazgatóság	0CE01
igazolvany	0Sk01
igazolvány	0Sk01
ihk	0Ag01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0N801
iii miejsce	0N801
iim	0Ag01
iit	0Ag01
ijazah	0Sl01
ijazah sma	0Sl01
iki	0Sm01
iki dabar	0DZ01
iki dilli	05:01
iki siandien	0DZ01
iki siol	0DZ01
iki šiandien	0DZ01
iki šiol	0DZ01
ikincilik	0;S01
ikurejas	02Q01
ilcesi	0>l01
ile	0Sn01
ileri	0B202
ileri duzey	0B202
ileri düzey	0B202
ileri seviye	04601
ilkbahar	0:J01
ilkokulu	03n01
illum	0=001
illustrateur	01Z01
illustratoer	0So02
illustrator	0T106
illustratore	02501
illustratrice	05Z02
illustratör	02A01
illustratør	0;M01
illusztrator	0<I01
illusztrátor	0<I01
illüstratör	05E01
ilsien matern	0=W01
ilustrador	03N02
ilustradora	03N02
ilustrator	0T704
ilustratorka	02601
ilustrátor	06\01
ilçesi	0>l01
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
in a relationship	0AX01
in corso	00k01
in corso di stampa	07301
in curs	02201
in essere	00k01
in partnerschaft	0P801
in press	0=o01
in prezent	02201
in progress	0Bi01
in service training	0CB01
in-service training	0CB01
inc	00`01
incepand cu	0T?01
incepator	0<@02
incorporated	00`01
indeks prestasi	0EM01
indeks prestasi kumulatif	0EM01
independent user	0P_01
indirizzo	0C=01
individuali veikla	03H01
indkober	06P01
indkoeber	06P01
indkøber	06P01
industri	0=;03
industria	02Z01
industrias	08[02
industrie	03I01
industriemeister	03g01
industrier	0>;01
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
ingenieria tecnica	0:C01
ingeniería superior	0TI01
ingeniería técnica	0:C01
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
inginer diplomat	0Ff01
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
innkjoeper	0;M01
innkjoper	0;M01
innkjøper	0;M01
inriktning	02b01
insa	0Ag01
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
inspector	0Io02
instalater	0Ae02
instalator	01h01
instalatér	0>^01
installateur	05T01
institiuid	01G01
institiúid	01G01
institut	0TU0F
institutas	0Tk02
institute	0EY02
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
instructor	0Io02
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
intermediar superior	0=\01
intermediaria	0Bm01
intermediario	0UO02
intermediario avancado	0>501
intermediate	0UQ02
intermedio	0US06
intermedio alto	0UY02
intermedio superiore	0?301
intermediária	0Bm01
intermediário	0UO02
intermediário avançado	0>501
intermedju	0U[02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0UK02
intermédio	0UO02
intermédio alto	0>501
intern	0Io02
internat	0<h01
international baccalaureate	00g02
internetu	0U]01
interno	0?I01
interpreter	01g01
intervento	07301
intezet	0U^03
intyg	0<Y02
intérimaire	01Z01
intézet	0U^03
invatatoare	01h01
invatator	01h01
inverno	0Ua02
investigador	02;03
investigadora	02?02
invierno	0Uc01
invigilator	01g01
invited talk	0=o01
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
inštalatér	0@701
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
ipb	0M?01
ipk	0V302
ipma	01Q01
ir	0H`01
iris	0?M01
iriseoir	03U01
irish leaving certificate	02X01
iroda	04N02
isbn	01[01
isci	05E01
iscisi	05E01
iscrizione	01?01
iscrizione all'albo	01?01
iskola	0JX02
issa	0=001
issiskyres	0V501
issn	01[01
issued	09T01
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
itb	0Ag01
itfaiyeci	05E01
itibaren	0V803
itil	01Q01
itinerari	0>U01
itinerario	0L401
its	01R01
iut	0V;02
ivertinimas	0:a01
iyi	0V=02
iyi derecede	0V?01
iyi duzeyde	0V?01
iyi düzeyde	0V?01
izdavac	0A]02
izdavacka kuca	06?01
izdavač	0A]02
izdavačka kuća	06?01
izdevnieciba	0V@02
izdevniecība	0V@02
izlaganje	0A]02
izpit	0@a01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0VB02
iðnmeistari	0G801
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
jalan	0Ec01
janitor	01g01
jaosto	0Gd01
jar	0VG01
jarak jauh	0Dk01
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
jatekvezeto	0<I01
jatkuu	0J801
jazykovy certifikat	0VI01
jazykový certifikát	0VI01
jd	0DT01
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
jezyk ojczysty	0I^01
jl	0Ec01
jlpt	0<J01
jo	0VS02
jogasz	02901
jogositvany	0VU01
jogosítvány	0VU01
jogász	02901
johtaja	05O01
joiner	01g01
jordemoder	06P01
jordmor	0;M01
jornada de formacion	0D301
jornada de formación	0D301
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
judr	0CF02
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
julkaistu	0L101
julkaisu	07@02
junta	07Z01
jurist	0V`07
jurista	01B01
juriste	0Vg02
juristi	05O01
jurists	02R01
jurnal	09e01
jurnalis	02:01
jurnalist	01h01
jurnalista	01h01
jurnalistă	01h01
juror	01g01
juru masak	02:01
juru ukur	02:01
jurusan	0=E01
jusqu'a	0Vi01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0Vi01
jusqu'à	0Vi01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<I01
jäsen	05O01
jó	0VS02
język ojczysty	0I^01
k	0<?01
k k	00`01
k.k	00`01
kaantaja	05O01
kaari	08P01
kab	0Ec01
kabupaten	0Ec01
kadar	0Vj02
kade	0FA01
kadernice	0>^01
kadernik	0>^01
kadeřnice	0>^01
kadeřník	0>^01
kadin	0<?01
kadın	0<?01
kaeaentaejae	05O01
kaesittelijae	05O01
kaesolev	0RF01
kaesoleva ajani	0RF01
kaetiloe	05O01
kafe	07[01
kafli	0?F01
kaksikielinen	02a01
kakskeelne	0KI01
kalastaja	05O01
kalauz	0<I01
kalfa	05E01
kameraman	0Vl02
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0FB01
kancelaria	0Vn02
kancelarija	06?01
kancelária	03G01
kancelář	0FB01
kandidaatti	0TS02
kandidat	0W002
kandidatexamen	0Me01
kandidatgrad	0?T01
kandidatprogram	0Me01
kandidatsprof	0W201
kandidatuddannelse	0?T01
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
kar	0JX02
karakter	0W902
karakterar	0P@01
karaktergennemsnit	0Jm01
karaktersnitt	0P@01
karl	0W;01
karlkyns	0W;01
karlmadur	0W;01
karlmaður	0W;01
karosszerialakatos	0<I01
karosszérialakatos	0<I01
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
kat	0>l01
kat gorevlisi	05E01
kat görevlisi	05E01
katilo	05O01
katona	0<I01
katu	08P01
kauffrau	02c01
kaufhaus	03B01
kaufmann	02c01
kaugtoo	0W<01
kaugtöö	0W<01
kauplus	05201
kauppa	06E01
kauppakorkeakoulu	04501
kauppatieteiden maisteri	0G101
kaupunki	0W=01
kawaler	0W>01
kawin	0<a01
kaynakci	05E01
kaynakçı	05E01
kazaliste	0W?01
kazalište	0W?01
kbr	09C01
ke toan	09i01
ke toan truong	09i01
kebun	07[01
kec	0Ec01
kecamatan	0Ec01
keeper	0S^01
kehittaejae	05O01
kehittaja	05O01
kehittäjä	05O01
kel	0Ec01
kelias	03T01
kellner	09Z01
kellnerin	09Z01
kelner	02601
kelnerka	02601
kelompok	07[01
kelurahan	0Ec01
kementerian	07[01
kendskab	0W@01
kennari	0=Z01
kepala	02:01
kepesites	0=h02
keppni	00;01
kepykla	03H01
kepzes	0WA02
kertesz	0<I01
kertész	0<I01
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
keynote	0=o01
kezdo	0WP02
kezdő	0WP02
kft	00`01
kg	00`01
kgaa	00`01
kha	0WR02
khach san	0;>01
khoa	0WT03
khoa hoc	0WW02
khoá học	0WY01
khu	0AO01
khá	0WR02
khách sạn	0;>01
khóa học	0WW02
kiado	0WZ03
kiadó	0WZ03
kiem soat vien	09i01
kiem toan vien	09i01
kien truc su	09i01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0W]01
kiitettaevae	0Kh01
kiitettava	0Kh01
kiitettävä	0Kh01
kilpailu	06F01
kimyager	05E01
kincstarnok	0<I01
kincstárnok	0<I01
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
kitabi	0=L01
kitabı	0=L01
kitap	0=L01
kitap bolumu	0=L01
kitap bölümü	0=L01
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
kiến trúc sư	09i01
kiểm soát viên	09i01
kiểm toán viên	09i01
kjennskap	0Wf01
kk	0Wg02
kleermaker	01c01
kleuterschool	08;01
kliinik	05201
kliniek	02Y01
klinigi	03W01
klinik	0Wi04
klinika	0Wm09
klinikk	0:_01
klinikka	06E01
klinikum	03B01
kliniği	03W01
klīnika	06601
kniha	0W602
knihkupec	0>^01
knihovn	06\01
knihovna	0FB01
knihovnice	0>^01
knihovnik	0Ae02
knihovník	0Ae02
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
koerekort	0@^01
koerier	01c01
koerkort	0<Y02
kogumik	03V01
kohtalainen	0WH01
kok	0XA02
koki	02:01
kokk	0XC02
kokki	05O01
kokkur	0=Z01
koledza	04401
koledzas diploms	0XE01
koledža	04401
koledžas diploms	0XE01
kolegija	0Dl01
kolegium	03h01
kolej	03n01
koleji	03n01
kolledz	03Z01
kolledž	03Z01
kolleg	0<h01
kollegium	0XF01
kollégium	0XF01
kolumni	0L101
komanda	0XG02
komercialist	05H01
komercijalist	0XI01
komercijalista	06h01
kommissionierer	05T01
kommun	0>;01
kommune	0XJ04
kompanija	0XN02
kompetansebevis	08]01
kompetisi	05l01
komplek	0Ec01
komponist	05T01
kompānija	06601
komunikativna	0XP01
komunikativne	0XP01
komunikativni	0XQ01
komunikativní	0XQ01
komunikatywnie	0HK01
komunikatywny	0HK01
komunikatívna	0XP01
komunikatívne	0XP01
komuves	0<I01
komvux	0XR01
kona	0XS01
konatel	08J01
konateľ	08J01
koncernen	0>;01
kondiittori	05O01
konditor	0XT04
konduktoeoeri	05O01
konduktoer	0So02
konduktoori	05O01
konduktor	0XX04
konduktorka	02601
konduktör	02A01
konduktööri	05O01
konduktør	0;M01
kondüktör	05E01
koneistaja	05O01
konferanse	0W801
konferansi	0=L01
konferansı	0=L01
konferenca	0X\01
konference	0X]03
konferencia	0X`02
konferencija	0Xb03
konferencja	07D01
konferens	0Xe02
konferensi	09e01
konferenssi	0L101
konferenz	08K01
konferenza	07B01
kongresi	0=L01
konkurranse	0Xg01
konkurrence	0Xh01
konkurs	0N801
konkursas	06501
konkursie	0N801
konkurss	0Xi02
konobar	05F02
konserni	06E01
konservatorij	0Jj01
konservatorija	0Dl01
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
kontor	0KU01
kontsern	05201
konverents	03V01
konversationsniveau	0<O01
konversationssicher	0<O01
konverzacijski	0Y602
konverzacna	0Y801
konverzacni	0Y901
konverzačná	0Y801
konverzační	0Y901
konyv	0AV02
konyvelo	08202
konyvkereskedo	0<I01
konyvtar	04N02
konyvtaros	08202
konzern	03B01
konzervator	0DM01
konzervatorium	0Y:02
konzervatoř	0DM01
konzervatórium	0Y:02
konzultant	0Y<03
kool	03Z01
koolitus	0Jk01
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
korekort	0@^01
korektor	0YO02
korektorka	02601
korgkool	03Z01
korgtase	0YQ01
korhaz	04N02
korkeakoulu	04501
korkort	0<Y02
korrektor	0<I01
korrekturlaesare	02A01
korrekturlaeser	06P01
korrekturlasare	02A01
korrekturleser	0;M01
korrekturläsare	02A01
korrekturlæser	06P01
kortti	0YR01
korut	03Y01
kosmeticka	0>^01
kosmetiker	05T01
kosmetička	0>^01
kosmetolog	06P01
kosmetologi	05O01
kosmetyczka	02601
kota	0Ec01
kotet	0GT01
koulu	04501
kouluttaja	05O01
koulutusohjelma	0YS01
koulutuspaeivae	0YT01
koulutuspaiva	0YT01
koulutuspäivä	0YT01
kovacs	0<I01
kovar	0>^01
kovács	0<I01
kovář	0>^01
kowal	02601
koyu	0>l01
koz	03Y01
kozepes	0YU02
kozepesen	0YW01
kozepfelsofok	0YX01
kozepfok	0YW01
kozepfok felett	0YX01
kozepfoku	0YW01
kozephalado	0MS01
kozepiskola	0XF01
kozepszint	0MS01
kozepszintu	0MS01
kozgazdasz	02901
kozjegyzo	0<I01
kozmetikus	0<I01
kozpont	07E01
krajums	0GP01
kranfuehrer	05T01
kranfuhrer	05T01
kranführer	05T01
krankenhaus	03B01
krawcowa	02601
krawiec	02601
krejci	0>^01
krejčí	0>^01
kreuz	03B01
kronik	02j01
kronikk	0W801
krt	03Y01
kryptis	0YY01
krājums	0GP01
ksiazeczka	0A201
ksiazka	07D01
ksiegarz	02601
ksiegowa	02601
ksiegowy	02601
książeczka	0A201
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
kurang	0Dm02
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
kuryr	0>^01
kurz	0Z604
kurýr	0>^01
kustantaja	0L101
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
ky thuat vien	09i01
ky yeu	0:K01
kypare	02A01
käesolev	0RF01
käesoleva ajani	0RF01
käsittelijä	05O01
kätilö	05O01
kääntäjä	05O01
képesítés	0=h02
képzés	0WA02
kétnyelvű	05o01
kórház	04N02
kõrgkool	03Z01
kõrgtase	0YQ01
köchin	02c01
könyv	0AV02
könyvelő	08202
könyvkereskedő	0<I01
könyvtár	04N02
könyvtáros	08202
körkort	0<Y02
körút	03Y01
kötet	0GT01
köyü	0>l01
köz	03Y01
közepes	0YU02
közepesen	0YW01
közgazdász	02901
közjegyző	0<I01
központ	07E01
középfelsőfok	0YX01
középfok	0YW01
középfok felett	0YX01
középfokú	0YW01
középhaladó	0MS01
középiskola	0XF01
középszint	0MS01
középszintű	0MS01
kørekort	0@^01
különdíj	00001
küster	02c01
kütüphaneci	05E01
kütüphanesi	03W01
kış	0Wb01
kőműves	0<I01
kế toán	09i01
kế toán trưởng	09i01
kỷ yếu	0:K01
kỹ sư	0ZA02
kỹ thuật viên	09i01
l	0ZC01
l'actualitat	01n01
la	0ZD02
la actualidad	01m01
la distanta	0E:01
la distanță	0E:01
la fecha	01m01
la zi	02201
laakari	05O01
laan	0FA01
labai gerai	08Q02
labas	0ZF01
labas zinasanas	0ZF01
labas zināšanas	0ZF01
labi	0ZG02
labor	0ZI02
laborans	0<I01
laborant	06Z02
laboratoire	02o01
laboratoires	02o01
laborator	0ZK02
laboratori	0ZM02
laboratories	03701
laboratorij	0X902
laboratorija	0ZO03
laboratorio	0ZR05
laboratorios	08[02
laboratoris	03P01
laboratorium	0ZW07
laboratory	03701
laboratoř	0FB01
laboratuvari	03W01
laboratuvarı	03W01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Z^02
laborer	01g01
laboráns	0<I01
labourer	01g01
labs	0Z`02
lacatus	01h01
lackerare	02A01
lackierer	05T01
laeaekaeri	05O01
laege	06P01
laegergaarden	0>;01
laehetti	05O01
laehihoitaja	0Zb02
laehtien	0Zd02
laekare	02A01
laeknir	0=Z01
laensstyrelsen	0JT01
laerare	02A01
laerarhoegskola	0Nb01
laerarvikarie	02A01
laerer	05d02
laerling	0Zf03
laesare	02A01
lagerarbetare	02A01
lagergarden	0>;01
lagerist	05T01
lagermedarbeider	0;M01
lagermedarbejder	06P01
laget	0:_01
lahetti	05O01
lahihoitaja	0Zb02
lahtien	0Zd02
lahutatud	01=01
lai xe	09i01
laisvai	0Zi01
laitos	06E01
lajang	0<a01
lakare	02A01
lakatos	0Si02
laki laki	0ZC01
laki-laki	0ZC01
lakiernik	02601
lakyrnik	0>^01
lakýrník	0>^01
lampista	02>01
lana	07J01
lancar	04801
landkreis	08W01
landmaaler	05d02
landmaler	05d02
landmand	06P01
landmeter	01c01
landmåler	05d02
landwirt	05T01
lane	06401
languagecert	0<J01
langue maternelle	0Zj01
langue natale	0Zj01
lanjutan	0Zk02
lansstyrelsen	0JT01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0GT01
lap trinh vien	09i01
larare	02A01
lararhogskola	0Nb01
lararvikarie	02A01
largo	0Zm02
larling	0Q401
lasare	02A01
lasser	01c01
lasteaed	03Z01
lastenhoitaja	05O01
lastnica	0EJ01
lastnik	0EJ01
lat	0Zo01
lata	0Zo01
latem	0[001
lato	0[001
lato sensu	0L901
laufend	04B01
laukums	0>m01
laulaja	05O01
laurea	0Fe01
laurea breve	0Fe01
laurea in	0Fe01
laurea magistrale	0[101
laurea quinquennale	0[101
laurea specialistica	0[101
laurea triennale	0Fe01
laurea vecchio ordinamento	0[101
laureat	0[202
laureata in	0Fe01
laureatas	06501
laureate	00L01
laureatka	0N801
laureato in	0Fe01
lauréat	00L01
lauréate	00L01
lavapiatti	02501
law school	01N01
lawyer	01g01
lda	00`01
le tan	09i01
leabhar	0?M01
leacht	0?M01
leachtoir	03U01
lead	01g01
leader	01g01
learning	0[401
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0<n01
lector	01h01
lecture	0=o01
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05d02
ledig	0P801
leed	01Q01
leerkracht	01c01
leerling	0[502
legat	0Xh01
lege	0;M01
legitimation	0<Y02
legiutas kisero	0<I01
lehrabschluss	01@01
lehranstalt	0<h01
lehre	01@01
lehre als	01@01
lehre zum	01@01
lehrer	05T01
lehrgang	0O402
lehrling	05T01
lehrstuhl	0[703
lehti	0[:01
lehtiartikkeli	0L101
lehtori	05O01
leidbeinandi	0=Z01
leider	01c01
leidinys	0X=01
leidsogumadur	0=Z01
leidster	01c01
leidykla	0[;02
leikhus	06G01
leikhús	06G01
leikskoli	04001
leikskóli	04001
leipomo	06E01
leipuri	05O01
leirleder	0;M01
leiter	05T01
leitung	02c01
leiðbeinandi	0=Z01
leiðsögumaður	0=Z01
lekar	0[=03
lekaren	03G01
lekarka	02601
lekarn	06\01
lekarna	0[@02
lekarnicka	0@701
lekarnik	0@701
lekarz	02601
lektor	0[B09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08J01
lekáreň	03G01
lekárnik	0@701
lekárnička	0@701
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
letters	0=o01
lettur	05601
letuska	0>^01
letuška	0>^01
level 2 diploma	02X01
level 3 diploma	02X01
level 4 diploma	02W01
level 5 diploma	02W01
leveltaros	0<I01
levnadsbeskrivning	0[S01
levnedslob	0[T01
levnedsloeb	0[T01
levnedsløb	0[T01
levnetsloep	0[U01
levnetslop	0[U01
levnetsløp	0[U01
levéltáros	0<I01
leyfi	0[V02
lezing	0[X02
lgh	0>P01
lia	0:`01
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
licejus	0Dl01
licenca	0[\04
licence	0[`05
licence pro	09h01
licence professionnelle	09h01
licencia	0[e02
licenciada	0:001
licenciada en	0TI01
licenciado	0:001
licenciado en	0TI01
licenciatura	0[g02
licencija	0[i02
licencja	0A201
licencjackie	0Ud01
licencjat	0Ud01
licens	0[k02
license	01X01
licensed	01X01
licenta	0[m02
licentiat	0Ff01
licentiata	0Ff01
licentiatexamen	0GQ01
licentie	0@P02
licenza	01?01
licenza media	0Fh01
licenzja	0@o01
licença	0?n01
licențiat	0Ff01
licențiată	0Ff01
licență	0[m02
liceo	0[o02
liceu	0\102
liceul	07K01
liceum	03h01
licėjus	0Dl01
lider	0\305
lideri	05E01
liderka	02601
lidt kendskab	0<U01
lidz	0\801
lidz sim	0\901
lidz sim bridim	0\901
lieutenant	01g01
lifeguard	01g01
ligonine	03H01
ligoninė	03H01
liitto	06E01
lijecnica	0=j01
lijecnik	0=j01
liječnica	0=j01
liječnik	0=j01
limba materna	0=U01
limba maternă	0=U01
limbă maternă	0=U01
limited	0\:02
limited working	0B>01
limited working proficiency	0B>01
lingua madre	0\<01
lingua materna	0\=02
lingua nativa	0=[01
linguaskill	0<J01
lingwa materna	0=W01
linja	0YS01
linje	0M702
linnavalitsus	05201
liofa	05901
lisans	0AT01
lisans derecesi	0AT01
lisans mezunu	0AT01
lisansi	0<`01
lisansı	0<`01
lise	0\?02
lise diplomasi	0\A01
lise diploması	0\A01
lise mezunu	0\A01
lisens	08]01
lisensi	0<g01
lisensiaatti	0Md01
lisenssi	03X01
lisesi	03n01
listonos	06\01
listonosz	02601
listonoszka	02601
listonoš	06\01
litil	0Q<01
litsents	0V_01
litt	0<V01
livello avanzato	09701
livello base	0BX01
livello intermedio	0GI01
livre	0?L01
livreira	01\01
livreiro	01\01
livreur	01Z01
livreuse	01Z01
livro	05;01
lizenz	0\B02
lizenziat	0FS01
liċenzja	0@o01
ljekarna	0W?01
ljekarnik	0=j01
ljeto	0\D01
ll b	09^01
ll m	0FH01
ll.b	09^01
ll.m	0FH01
llar d'infants	01O01
llb	09^01
llc	00`01
llengua materna	0\E01
llengua nativa	0\E01
llibre	0?i01
llicencia	01]01
llicenciada en	0\F01
llicenciat en	0\F01
llicenciatura	0\F01
llicència	01]01
llm	0FH01
llp	00`01
ln	06401
loader	01g01
loai gioi	0F901
loai kha	0F901
loai xuat sac	0F901
loc	0?I01
localita	0?I01
località	0?I01
locen	0\G01
locena	0\G01
locul 1	0?:01
locul i	0?:01
locuteur natif	0Zj01
logfraedingur	0=Z01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06P01
logoped	0\H04
logopeda	0\L02
logopedist	0Gm01
logopedista	02501
logopedus	0<I01
logopæd	06P01
logopédus	0<I01
loja	02Z01
lojas	02Z01
lojistik	03W01
lokakarya	0\N01
lokfoerare	02A01
lokfoerer	0;M01
lokforare	02A01
lokforer	0;M01
lokfuehrer	05T01
lokfuhrer	05T01
lokförare	02A01
lokfører	0;M01
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
loại giỏi	0F901
loại khá	0F901
loại xuất sắc	0F901
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0R;01
lu ecrit parle	0C>01
lu hanh	0;>01
lu parle ecrit	0C>01
lu, parlé, écrit	0C>01
lu, écrit, parlé	0C>01
luan an	0:K01
luat su	09i01
luba	0\O02
lucrare	07201
luento	0[:01
lugar	04H01
lukanda	07n01
lukio	04501
lukion oppimaara	05501
lukion oppimaeaerae	05501
lukion oppimäärä	05501
luku	0L101
lulus	0\Q01
lumberjack	01g01
luna	0\R01
lungomare	0?I01
luni	0\R01
lună	0\R01
lupa	0YR01
luthier	01g01
lutseum	03Z01
luu loat	0?]01
luận án	0:K01
luật sư	09i01
ly lich	0RS01
lycee	01P01
lyceum	0\S03
lycée	01P01
lyzeum	0<h01
lái xe	09i01
lána	07J01
lägergården	0>;01
lähetti	05O01
lähihoitaja	0Zb02
lähtien	0Zd02
läkare	02A01
länsstyrelsen	0JT01
lärare	02A01
lärarhögskola	0Nb01
lärarvikarie	02A01
lärling	0Q401
läsare	02A01
lääkäri	05O01
læge	06P01
læknir	0=Z01
lærer	05d02
lærling	05d02
léacht	0?M01
léachtóir	03U01
légiutas-kísérő	0<I01
lékař	06\01
lékárn	06\01
lékárna	0FB01
léto	0\V01
líder	03N02
língua materna	0=[01
língua nativa	0=[01
líofa	05901
lítil	0Q<01
lögfræðingur	0=Z01
lütseum	03Z01
lý lịch	0RS01
lýceum	0\W01
lăcătuș	01h01
līdz	0\801
līdz šim	0\901
līdz šim brīdim	0\901
lưu loát	0?]01
lập trình viên	09i01
lễ tân	09i01
lớp tập huấn	0WY01
lữ hành	0;>01
m	0\X0;
m a	0FH01
m arch	0FH01
m b a	0FH01
m com	0FH01
m ed	0FH01
m eng	0FH01
m f a	0FH01
m s	0FH01
m sc	0FH01
m sc prof	0W201
m tech	0FH01
m.a	0FH01
m.arch	0FH01
m.b.a	0FH01
m.com	0FH01
m.ed	0FH01
m.eng	0FH01
m.f.a	0FH01
m.s	0FH01
m.sc	0FH01
m.sc.-próf	0W201
m.tech	0FH01
m1	0FH01
m2	0FH01
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
madalya	0;S01
madrasah	0M?01
madre lingua	0\<01
madrelingua	0\<01
maennl	0RD01
maennlich	0RD01
maestra	0?[02
maestria	0\n02
maestro	0?[02
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
magisterexamen	0AY01
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
magisterstudium	0FS01
magistr	0Uj01
magistra	0FK01
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
magna cum laude	0A@01
magíster	0TI01
mah	0>l01
mahallesi	0>l01
mahir	0]H02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0]J02
maisterintutkinto	0G101
maistreacht	0]L01
maistru	01h01
maith	0]M01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0]N03
maitrise parfaite	0C?01
maitrise universitaire	09h01
majalah	09e01
majeure	0Mc01
majitel	02S02
majiteľ	08J01
major	0BC01
major de promotion	00L01
major in	0BC01
majoring in	0BC01
majster	0]Q02
majstor	0=k02
makalah	09e01
makale	0=L01
makalesi	0=L01
make up artist	01g01
make-up artist	01g01
makelaardij	02Y01
maker	01g01
makinist	05E01
makler	05T01
malare	02A01
male	0]S01
maler	0Of03
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
mannskap	0;M01
manudir	0]e01
manudur	0]e01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0M_01
maraicher	01Z01
maraichere	01Z01
marangoz	05E01
maraîcher	01Z01
maraîchère	01Z01
marceneira	01\01
marceneiro	01\01
march	0FH01
marie	0@>01
mariee	0@>01
marin	01Z01
marinaio	02501
marinar	01h01
marinera	01B01
marinero	01B01
marinheiro	01\01
marié	0@>01
mariée	0@>01
mark	00T01
marker	01g01
market	0]f02
marks	00T01
markt	03B01
maros	0<I01
married	0AX01
marynarz	02601
marós	0<I01
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
masseur	0Bj02
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
masterabschluss	0FS01
masterand	0Fg01
masterat	0Fg01
mastere	03L01
mastere specialise	03L01
masterexamen	0AY01
mastergrad	0KJ01
masteropleiding	0H`01
masterprogram	0AY01
masters	0Ph01
masterstudium	0^?02
masteruddannelse	0?T01
masterutbildning	0AY01
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
materno	0=[01
maternă	0=U01
materska skola	0ME02
matersky	0^M01
matersky jazyk	0^M01
materská škola	0\W01
materstina	0^M01
mateřská škola	0DM01
mateřský	0^M01
mateřský jazyk	0^M01
mateřština	0^M01
mathematician	01g01
mathematiker	05T01
matig	0<601
matricula d'honor	0LP01
matricula de honor	0?O01
matriculation	02X01
matron	01g01
matrona	01B01
matroos	01c01
matros	0D\01
matrose	02c01
matroz	02901
matrícula d'honor	0LP01
matrícula de honor	0?O01
matróz	02901
matsec	0@n01
matu	09f01
matura	0^N06
maturita	0^T03
maturita classica	0Fh01
maturita scientifica	0Fh01
maturitaet	01@01
maturitat	01@01
maturite	09f01
maturitna skuska	0^W01
maturitni	0^X01
maturitni zkouska	0^X01
maturitná skúška	0^W01
maturitní	0^X01
maturitní zkouška	0^X01
maturità	0Fh01
maturità classica	0Fh01
maturità scientifica	0Fh01
maturität	01@01
maturité	09f01
maturski ispit	0^Y01
maurer	05T01
mavo	0R;01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0]N03
maîtrise parfaite	0C?01
maîtrise universitaire	09h01
mağazası	03W01
maģistra grāds	0]A01
maģistratūra	0]A01
maģistre	0]A01
maģistrs	0]A01
mba	0FH01
mbh	00`01
mbo	0^Z02
mbo 2	0R;01
mbo 3	0R;01
mbo 4	0^\02
mbo niveau 4	0^^01
mca	0FH01
mcsa	01Q01
mcse	01Q01
md	0^_02
mdes	0FH01
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
med	0FH01
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
medalia	0?:01
medalie	0?:01
medalis	06501
medalj	00K01
medalja	0^m03
medalje	0_002
medaljen	0_203
medalla	0<K02
medarbeider	0;M01
medarbejder	06P01
medarbetare	02A01
medaļa	00B01
meddommer	0;M01
medecin	01Z01
medel	0_502
medelbetyg	0<i01
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
media final	0Ad01
media generala	0?P01
media generală	0?P01
medianomi	04V01
medic	01h01
medic rezident	01h01
medica	03N02
medical school	01N01
medicinska sestra	0AZ03
medico	06Q03
medie	0_<02
medie de absolvire	0?P01
medio	0_>05
medio alto	0>h01
medio-alto	0>h01
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
meget gode	0NW01
meget godt	0_K02
megye	03Y01
mehanicar	05F02
mehanik	0EJ01
mehanikis	02R01
mehaničar	05F02
mehāniķis	02R01
meistarabref	0G801
meistarabréf	0G801
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
membre	0BA02
membro	01\01
membru	01h01
memoire	0?L01
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
meneillaan	0J801
meneillaeaen	0J801
meneillään	0J801
menengah	0CL02
menengah atas	0_^01
menesi	0__01
menesiai	0_`01
menesis	0__01
menesiu	0_`01
meng	0FH01
menikah	0<a01
menntaskoli	04001
menntaskóli	04001
mention	0_a02
mention assez bien	0MT01
mention bien	0MT01
mention complementaire	09f01
mention complémentaire	09f01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0MT01
mention très bien	0MT01
mentiune	0?:01
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
mențiune	0?:01
merchandiser	01g01
merimies	05O01
merit	00T01
meritfoerteckning	0[S01
meritforteckning	0[S01
meritförteckning	0[S01
meritvaerde	0<i01
meritvarde	0<i01
meritvärde	0<i01
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
mesterdiploma	0JZ01
mesterfok	0`:01
mesterfokozat	0JZ01
mesterkepzes	0JZ01
mesterképzés	0JZ01
mestra	02>01
mestrado	0L901
mestrado integrado	0L901
mestratge	0\F01
mestre	0`;02
mestre de obras	01\01
mestre em	0L901
mestsky urad	0G[02
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
mevcut	0>k01
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
mgimo	0Ag01
mgr	0`A02
mgr inz	0VL01
mgr inż	0VL01
mh	0>l01
mi	0`C01
midalja	0>L01
middel	0`D01
middelmatig	0Bo01
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
militar	0An03
militare	02501
mills	03701
mim	0FH01
mimar	05E01
mimari	05E01
mimarı	05E01
minicurso	0?d01
ministarstvo	0@C02
ministeerium	05201
minister	03A01
ministere	02o01
ministeri	03P01
ministerie	0P001
ministeriet	0?<01
ministerija	03H01
ministerio	0`M03
ministerioe	06E01
ministerium	03B01
ministeriö	06E01
ministero	03I01
ministerstvo	0G[02
ministerstwo	03601
ministeru	07n01
ministerul	03A01
ministrija	06601
ministrstvo	0><01
ministry	03701
ministère	02o01
ministério	02Z01
miniszterium	07E01
minisztérium	07E01
minn	0`P02
minor	0BC01
minor in	0BC01
minosites	08<01
minősítés	08<01
mionna	0`C01
mirne	0`R01
mirne pokrocila	0Y901
mirne pokrocily	0`S01
misrah	0Do01
misraħ	0Do01
mistenni	0`T01
mistr	0>^01
mit	0Ag01
mit auszeichnung	01A01
mitali	05b02
mitarbeiter	05T01
mitarbeiter des jahres	00:01
mitja	0UG02
mitja alt	0>F01
mitjana	0LP01
mitjà	0UG02
mitjà alt	0>F01
mitjà-alt	0>F01
mittel	0`U02
mittelmaessig	0<O01
mittelmassig	0<O01
mittelmäßig	0<O01
mittlere kenntnisse	0<O01
mittlere reife	01@01
mixologist	01g01
mizar	0EJ01
miðlungs	0`G02
mj	0`W01
mjesec	0`W01
mjeseca	0`W01
mjeseci	0`W01
mjog god	0`X02
mjog god kunnatta	0OO01
mjog gott	0OO01
mjög gott	0OO01
mjög góð	0`X02
mjög góð kunnátta	0OO01
mnd	0`Z02
mnt	0\f01
mo	0`\01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0B>01
moderator	0Bj02
modersmaal	0`]02
modersmaalsnivaa	0N`01
modersmaalsniveau	0NX01
modersmaalstalare	0N`01
modersmal	0`]02
modersmalsniva	0N`01
modersmalsniveau	0NX01
modersmalstalare	0N`01
modersmål	0`]02
modersmålsniveau	0NX01
modersmålsnivå	0N`01
modersmålstalare	0N`01
modista	01B01
modul	0`_02
modurmal	0`a01
modurmali	0`a01
modéliste	01Z01
moedertaal	0JQ01
moedertaalspreker	0JQ01
moi bat dau	0`b01
moi hoc	0`c01
mois	0`d01
mojster	0EJ01
mokslininkas	02Q01
mokslu daktaras	0D`01
mokslų daktaras	0D`01
mokykla	0Dl01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0NR01
molto buono	09701
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
montér	0>^01
montör	02A01
montør	05d02
morsmaal	0Na01
morsmaalsnivaa	0Na01
morsmal	0Na01
morsmalsniva	0Na01
morsmål	0Na01
morsmålsnivå	0Na01
mos	0`\01
moski	0`l01
most	00i01
moteris	0`m01
moteriska	0`m01
moteriška	0`m01
mother language	0NE01
mother tongue	0NE01
motorista	01\01
motors	03701
mottak	0:_01
moulder	01g01
mountain guide	01g01
moyen	07^01
moyenne	0MT01
mozo	01B01
moški	0`l01
mpa	0FH01
mph	0FH01
mphil	0FH01
mr	0H`01
mres	0FH01
ms	0FH01
msc	0`n02
msci	0FH01
mta	09Z01
mtech	0FH01
mts	0R;01
mtu	00`01
mtü	00`01
mua dong	0a001
mua he	0R<01
mua thu	0a101
mua xuan	0a201
mudiresi	05E01
mudr	0CF02
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
muito bom	08f02
mujer	0MZ01
mukemmel	0B401
mulettista	02501
mulher	0M]01
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
muttersprache	0Ki01
muttersprachler	0Ki01
muttersprachlerin	0Ki01
muttersprachlich	0Ki01
muttersprachniveau	0Ki01
mutuelle	02o01
muuja	01>01
muurari	05O01
muuseum	05201
muusikko	05O01
muvezeto	08202
muy alto	09401
muy bueno	09502
muz	0aG02
muzej	03303
muzejs	06601
muzesi	03W01
muzeu	03A01
muzeul	03A01
muzeum	0aI04
muzician	01h01
muziejus	03H01
muzikant	0Gm01
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
mycket bra	08l02
mycket god	08l02
mycket goda	0NY01
myndighet	0>;01
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
média	0Ad01
média final	0Ad01
médica	03N02
médico	03N02
médio	0UO02
mémoire	0?L01
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
mükemmel	0B401
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
městský úřad	0FB01
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
n1	0<J01
n2	0<J01
n3	0<J01
n4	0<J01
n5	0<J01
na	0aQ02
na daljavo	0aS01
na daljinu	0aT02
na dalku	0aV01
na dialku	0aW01
na diaľku	0aW01
na dálku	0aV01
na kierunku	0W]01
naa	0O801
naaister	01c01
naavaerende	0O801
nabrezi	0?H01
nabrezie	0aX01
nabrezje	0aY01
nabrežje	0aY01
nachweis	0<N01
nacionalna poklicna kvalifikacija	0@a01
nadace	0FB01
nadacia	03G01
nadal	04A01
nadiu	0\E01
nadiua	0\E01
nadácia	03G01
naeherin	09Z01
naemndeman	02A01
naeyttelijae	05O01
nagrada	0^m03
nagroda	0N801
nagrody	0N801
nagyon jo	0Qi02
nagyon jó	0Qi02
naherin	09Z01
naimaton	09I01
naimisissa	09I01
naine	0aZ01
nainen	0a[01
najaar	0RC01
nakladatelstvi	0a\02
nakladatelství	0a\02
nakladnik	0a^02
nam	0a`05
nama proyek	0ae01
namestek	0>^01
namesti	0?H01
namestie	0aX01
namndeman	02A01
namornik	0>^01
nams og starfsferill	0Ma01
namsbraut	02401
namskeid	0af01
nang cao	0ag02
nanny	01g01
napjainkig	00i01
napredno	0ai06
naselje	0ao03
nastavnica	0=k02
nastavnik	0=k02
natakar	05H01
natif	0Zj01
natiivi	02a01
national 5	02X01
natiu	0\E01
nativ	0=U01
nativa	0b203
native	0b503
native language	0NE01
native or bilingual	0NE01
native or bilingual proficiency	0NE01
native proficiency	0NE01
native speaker	0NE01
nativo	0b802
natjecanje	00601
nattiv	0=W01
natywny	0I^01
nauczyciel	0b:02
nauczycielka	02601
naukowiec	02601
navaerende	0O801
navy	03701
nay	0<>01
nayttelija	05O01
nazev projektu	0b<01
naziv projekta	0b=02
nazov projektu	0b?01
nazwa projektu	0b@01
nd	0bA01
near native	0bB02
near-native	0bB02
nebenfach	0M601
nebosh	01Q01
necasatorit	0@501
necasatorita	0@501
necăsătorit	0@501
necăsătorită	0@501
negociateur	01Z01
negociatrice	01Z01
negozio	03I01
nelayan	02:01
nemi	0=Z01
nemocnica	03G01
nemocnice	0FB01
neozenjen	0bD02
neoženjen	0bD02
neprecejies	0bF01
neprecejusies	0bF01
neprecējies	0bF01
neprecējusies	0bF01
netekejusi	0V501
netekėjusi	0V501
nettbasert	0NF01
networks	03701
neudana	0bG01
neudata	0bH01
neuvoja	05O01
nevedes	0V501
nevedęs	0V501
nevelo	02901
nevelő	02901
newspaper	03701
ngach	0AO01
ngan hang	0;>01
nganh	0AQ01
nganh hoc	0AQ01
nghien cuu sinh	09i01
nghien cuu vien	09i01
nghiên cứu sinh	09i01
nghiên cứu viên	09i01
ngo	0AO01
ngon ngu me de	0:c01
ngành	0AQ01
ngành học	0AQ01
ngách	0AO01
ngân hàng	0;>01
ngôn ngữ mẹ đẻ	0:c01
ngõ	0AO01
nha bao	09i01
nha hang	0;>01
nha hat	0;>01
nha may	0;>01
nha thiet ke	09i01
nha xuat ban	0bI02
nhac si	09i01
nhan vien	09i01
nhan vien xuat sac	0:j01
nhiep anh gia	09i01
nhiếp ảnh gia	09i01
nhom	0:b01
nhs	03701
nhà báo	09i01
nhà hàng	0;>01
nhà hát	0;>01
nhà máy	0;>01
nhà thiết kế	09i01
nhà xuất bản	0bI02
nhân viên	09i01
nhân viên xuất sắc	0:j01
nhóm	0:b01
nhạc sĩ	09i01
nilai	0EM01
nimikirja	05a01
ninera	01B01
nit	0Ag01
niveau avance	0C>01
niveau avancé	0C>01
niveau bon	0>E01
niveau debutant	0;i01
niveau débutant	0;i01
niveau europeen	0bK01
niveau européen	0bK01
niveau intermediaire	07^01
niveau intermédiaire	07^01
niveau moyen	07^01
niveau scolaire	0;i01
nivel alto	09401
nivel avancado	08e01
nivel avansat	0CP01
nivel avanzado	09401
nivel basico	0bL02
nivel básico	0BW01
nivel de baza	0CO01
nivel de bază	0CO01
nivel intermediario	0Bm01
nivel intermedio	0Bn01
nivel medio	0Bn01
nivel medio alto	0>h01
nivel medio-alto	0>h01
nivel mediu	0C201
nivell alt	0NR01
nivell avancat	0NR01
nivell avançat	0NR01
nivell basic	0:P01
nivell bàsic	0:P01
nivell mitja	0Bl01
nivell mitjà	0Bl01
nivodij	00001
niñera	01B01
no	0bN06
nociones	0:Q02
nocions	0?@02
nocoes	0bT02
nocoes basicas	0K?01
nodala	0bV02
nodaļa	0bV02
noe	0>`01
noe kjennskap	0<V01
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
norskprove	0<J01
norskprøve	0<J01
nos	0JW01
not ortalamasi	03K01
not ortalaması	03K01
nota	0b^04
nota final	0Ad01
nota finala	0?P01
nota finală	0?P01
nota media	0?O01
nota mitjana	0LP01
notable	0?O01
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
notions	0;V02
notiuni	0CO01
notiuni de baza	0CO01
notlen	0JW01
notář	06\01
nourrice	01Z01
noustaja	01>01
novads	0>m01
nover	02901
noverande	0O801
novice	0bi02
novinar	0bk05
novinár	08J01
novinář	06\01
now	0Bi01
nozioni	0;T02
noções	0bT02
noções básicas	0K?01
noțiuni	0CO01
noțiuni de bază	0CO01
npk	0@a01
npo法人	0c001
nr	04R01
ntnu	0c101
nu	0c205
nu ho sinh	09i01
nubile	0@?01
nucleo	0G901
nugaletoja	06501
nugaletojas	06501
nugalėtoja	06501
nugalėtojas	06501
num	09:01
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
nutritionist	0Io02
nutriționist	01h01
nuvaerende	0Sh01
nuvarande	0c=01
nuverandi	0KY01
nuværende	0Sh01
nv	00`01
nvq	0>c02
nyar	0c>01
nyara	0c>01
nybegynner	0c?02
nyboerjare	0cA02
nyborjare	0cA02
nybörjare	0cA02
nyelvvizsga	0cC01
nyelvvizsgat	0cC01
nyelvvizsgát	0cC01
nykyaan	0J801
nykyaeaen	0J801
nykyhetkeen	0J801
nykyhetki	0J801
nykyinen	0J801
nykyisin	0J801
nykyään	0J801
nyni	09Y01
nyní	09Y01
nyrt	00`01
nyt	0J801
nyár	0c>01
nábrežie	0aX01
nábřeží	0?H01
nám	0cD02
námestie	0aX01
námořník	0>^01
náms- og starfsferill	0Ma01
námsbraut	02401
námskeið	0af01
náměstek	0>^01
náměstí	0?H01
název projektu	0b<01
názov projektu	0b?01
nâng cao	0ag02
näherin	09Z01
nämndeman	02A01
näyttelijä	05O01
nå	0O801
nåværende	0O801
négociateur	01Z01
négociatrice	01Z01
nível avançado	08e01
nível básico	0K?01
nível intermediário	0Bm01
nívódíj	00001
nõrk	04Z01
nõustaja	01>01
nú	0KY01
núcleo	0G901
núm	09:01
nútíð	0KY01
núverandi	0KY01
năm	0cF02
nő	0cH01
nős	0JW01
nőtlen	0JW01
nővér	02901
nữ	0cI01
nữ hộ sinh	09i01
o	0cJ03
o levels	02X01
o momento	08501
o-levels	02X01
oab	0?n01
obala	09C01
obchod	0G[02
obchodna akademia	0\W01
obchodni akademie	0DM01
obchodni zastupce	0>^01
obchodnik	0Ae02
obchodny zastupca	0@701
obchodná akadémia	0\W01
obchodní akademie	0DM01
obchodní zástupce	0>^01
obchodník	0Ae02
obchodný zástupca	0@701
obcina	0><01
obecnie	04A01
ober	0J\01
oberschule	0<h01
objava	0X\01
objavljen	0cM01
objavljeno	0cN01
obkladac	0>^01
obkladač	0>^01
oblikovalec	0EJ01
oblikovalka	0EJ01
obmann	02c01
obor	0cO01
oboru	0cO01
obrona	0cP01
obrt	0W?01
obtained	09T01
obtenido	0JV01
obtenu	0G001
obtenue	0G001
obtida	0BD01
obtido	0BD01
obtinut	01C01
obuka	0cQ01
občina	0><01
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
octrooi	0=J01
od	0c\0<
odbor	0ch03
oddelek	0J`01
oddeleni	0Gg01
oddelenie	0Gl01
oddzial	0Ia01
oddział	0Ia01
oddělení	0Gg01
ode	01>01
odeljenje	0G<01
odgojitelj	0XI01
odhadce	0>^01
odjel	0ck01
odjeljenje	0ck01
odlicno	0ai06
odlično	0ai06
odontotecnico	02501
odotettu	07F01
odsek	0cl03
odsjek	0ck01
odul	0;S01
odulu	0;S01
odvetnica	0EJ01
odvetnik	0EJ01
odvjetnica	0=j01
odvjetnicki ured	0W?01
odvjetnik	0=j01
odvjetnički ured	0W?01
odznaczenie	0N801
odznaka	0N801
oekonom	05d02
oekotropholog	05T01
oenologue	01Z01
oeversaettare	02A01
oevet	0co01
of	0d001
office	0Od02
officer	0d103
officina	03I01
officine	03I01
offiser	0;M01
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
ojczyste	0I^01
ojczystego	0I^01
ojczysty	0I^01
okj	0d;02
oklevel	0d=02
okleveles	0JZ01
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
olimpiadă	0?:01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0dC02
ologist	0S^01
olympiad	00N01
olympiada	0@A02
olympiáda	0@A02
omanik	01>01
omistaja	05O01
ompelija	05O01
on lisans	0`501
ondernemer	01c01
onderneming	0P001
onderscheiding	0JP01
onderzoeker	01c01
oneletrajz	0dE01
oneletrajza	0dE01
ongehuwd	04e01
ongoing	0Bi01
onkentes	0<I01
onkormanyzat	07E01
onlajn	0dF01
online	0dG0A
onlisans	0`501
onlus	03I01
onoracha	0QO01
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;S01
onwards	0Bi01
onóracha	0QO01
oopt	0<J01
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
operatör	0GE02
operatörü	05E01
operatør	05d02
operatőr	0<I01
operària	02>01
operária	01\01
operário	01\01
operátor	0YK03
opetaja	01>01
opettaja	05O01
opic	0<J01
opiekun	02601
opiekunka	02601
opisto	04501
opistoaste	0Ke01
opistotutkinto	0Ke01
oplaeg	02j01
opleidingscentrum	08;01
opleidingsdag	0=K01
oplæg	02j01
oppas	01c01
oppekava	0Kd01
oppilas	05O01
opravneni	0@c01
opravnenie	0@d01
oprichter	0J\01
oprávnenie	0@d01
oprávnění	0@c01
opstina	06?01
optica	01B01
optician	0Io02
opticien	0AC02
opticienne	01Z01
optico	01B01
optik	0>^01
optiker	0XT04
optikko	05O01
optikus	0<I01
option	0Mc01
optisyen	05E01
optometrist	01g01
optyk	02601
opublikowany	07D01
opérateur	01Z01
opératrice	01Z01
općina	0W?01
opština	06?01
oraz	0dj01
orden	08V01
ordfoerande	02A01
ordfoerer	0;M01
ordforande	02A01
ordforer	0;M01
ordförande	02A01
ordfører	0;M01
ordinary degree	0:701
organiser	01g01
organist	0Bj02
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
osd	0<J01
osiedle	04U01
osiguranje	0@C02
osnivac	05F02
osnivač	05F02
osnove	0e206
osnovna skola	0Jh02
osnovna sola	0Jj01
osnovna škola	0Jh02
osnovna šola	0Jj01
osnovne akademske studije	0<M01
osnovne studije	0<M01
osnovno	0e206
osnovno znanje	0e803
ospatar	01h01
ospedale	03I01
ospideal	0B=01
ospidéal	0B=01
osposobljavanje	0e;01
ospătar	01h01
ostaja	05O01
ostan	0B=01
osteopath	01g01
ostetrica	02501
ostetrico	02501
ostreiculteur	01Z01
ostréiculteur	01Z01
osuuskunta	06E01
osvc	0FB01
osvedceni	0@c01
osvedcenie	0@d01
osvedčenie	0@d01
osvč	0FB01
osvědčení	0@c01
osz	0e<01
osze	0e<01
osztaly	0e=02
osztalyzat	08<01
osztatlan kepzes	0JZ01
osztatlan képzés	0JZ01
osztondij	0F?02
osztály	0e=02
osztályzat	08<01
ota	0e?02
oteli	03W01
otomotiv	03W01
otono	0eA01
otoño	0eA01
ottico	02501
ottima	09802
ottima conoscenza	09701
ottimo	09802
ou	00`01
outono	0eB01
ouvrage	0?L01
ouvrier	01Z01
ouvriere	01Z01
ouvrière	01Z01
overmontoer	06P01
overmontor	06P01
overmontør	06P01
oversaetter	06P01
oversattare	02A01
oversetter	0;M01
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
p zza	0?I01
p.o. box	0eE01
p.zza	0?I01
pa	0eF01
pa distans	0GU01
pa nett	0NF01
paa	0eF01
paa distans	0GU01
paa nett	0NF01
paaaine	0YS01
paagaaende	0eG02
paagaar	0c=01
paallikko	05O01
pabrik	07[01
packer	0Bj02
pacse	0@>01
pacsee	0@>01
pacsé	0@>01
pacsée	0@>01
pad	0FA01
pada	0eI01
padagog	05T01
padalinys	0EQ01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06501
padronanza	0L<01
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
pagasts	0>m01
page	0eM02
pagina	0eO05
pagrindai	0<E02
pagrindine mokykla	0Dl01
pagrindines	0eT01
pagrindinė mokykla	0Dl01
pagrindinės	0eT01
paguyuban	07[01
paipear	0?M01
paipéar	0?M01
paitinn	0?M01
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
paper	0=o01
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0Mc01
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
park	0FA01
parken	0Ob01
parkway	06401
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0e[02
partners	03701
paru dans	0?L01
parvalda brivi	0>_01
pasaje	09:01
pasante	01B01
pascasarjana	0e]01
paseo	09:01
pasif	0CN01
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
passatge	09H01
passed	09T01
passeig	09H01
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
paten	09e01
patent	0eb0@
patentas	0X=01
patente	0f203
patentino	01?01
patents	0GP01
patentti	0L101
patevyys	0YR01
patin	09Z01
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
pazymiu vidurkis	0:a01
pazymys	0:a01
pašlaik	0\901
pašnodarbināts	06601
pašvaldība	06601
pažengęs	08Q02
pažymių vidurkis	0:a01
pažymys	0:a01
pažymėjimas	08:01
pd	0f:01
peaeriala	0Kd01
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
pekara	0@C02
pekaren	03G01
pekarna	0[@02
pekař	06\01
pekerja	02:01
pekseg	07E01
pekáreň	03G01
pekárna	0FB01
pelatih	02:01
pelatihan	0f;02
pelaut	02:01
pelayan	02:01
peluquera	01B01
peluquero	01B01
pemadam	02:01
pemandu	02:01
pemandu wisata	02:01
pembicara	09e01
pembina	02:01
pemenang	05l01
pemerintah	07[01
pemilik	02:01
peminatan	0=E01
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
percakapan	0CN01
percentage	00T01
perempuan	0eD01
perencana	02:01
perfecto	0IL01
perfeito	0IK01
perfekcyjny	0fA01
perfekt	0fB01
perfektne	0fC02
perfektně	0fE01
perfetto	0fF01
perguruan tinggi	0M?01
periodico	05;01
periodista	02?02
perit	05601
perito	0fG02
perito industriale	0Fh01
periódico	05;01
perkiraan	0F>01
permis	0@W03
permis b	03M01
permis de conducere	01_01
permiso	01^01
permit	01X01
permís	01]01
perpustakaan	07[01
personel	05E01
personeli	05E01
perumahan	0Ec01
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
pesantren	0M?01
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
phan tich	09i01
pharma	03701
pharmaceuticals	03701
pharmacie	02o01
pharmacien	01Z01
pharmacienne	01Z01
pharmacist	01g01
pharmacy	03701
pharmd	0FH01
phat trien	09i01
phd	0fS02
phd student	06n01
phdr	0CF02
phien dich	09i01
phiên dịch	09i01
phlebotomist	01g01
pho	0AO01
pho ban	09i01
pho chu tich	09i01
pho giam doc	09i01
pho hieu truong	09i01
pho phong	09i01
phong	0:b01
phong ban	0:b01
phong kham	0;>01
phong thi nghiem	0;>01
phong vien	09i01
photographe	01Z01
photographer	01g01
phr	01Q01
phu bep	09i01
phuc vu	09i01
phuong	0AO01
physician	01g01
physicist	01g01
physiker	05T01
phát triển	09i01
phân tích	09i01
phòng	0:b01
phòng ban	0:b01
phòng khám	0;>01
phòng thí nghiệm	0;>01
phó ban	09i01
phó chủ tịch	09i01
phó giám đốc	09i01
phó hiệu trưởng	09i01
phó phòng	09i01
phóng viên	09i01
phường	0AO01
phố	0AO01
phụ bếp	09i01
phục vụ	09i01
piagam	0fU02
piastrellista	02501
piata	04R01
piazza	0?I01
piazzale	0?I01
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
pion	0Ia01
pirma limena augstaka izglitiba	0XE01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0XE01
pis	09H01
pisarna	0><01
piso	09:01
pivara	06?01
pivovar	0G[02
pivovara	0W?01
pivovarna	0><01
pivovary	0FB01
pizzeria	03I01
pjazza	0Do01
pl	04S02
plac	04U01
placa	09H01
place	04g01
plads	0Ob01
plaket	0;S01
plaketa	0fZ01
plakett	0f[01
plan	04f01
planeeritav	0JO01
planer	05T01
planerad	0<d01
planirano	0cT02
planlagt	0O;02
planlanan	0<_01
planned	05f01
planner	06T02
planots	0eZ01
planovane	0cR01
planovano	0cS01
planowane	0f\01
planowany	0f\01
plant	03701
plantsoen	0FA01
planuojama	0c701
plaquiste	01Z01
plass	0:`01
plasterer	01g01
platschef	02A01
platz	0AE01
playworker	01g01
plaza	09:01
plaça	09H01
plc	00`01
plein	0FA01
plida	0<J01
plombier	01Z01
plombiere	01Z01
plombière	01Z01
plongeur	01Z01
plongeuse	01Z01
plumber	01g01
plynne	04902
plynnie	0;B01
plynny	0;B01
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
podcast	0=o01
podiatrist	01g01
podjetje	0><01
podnik	0G[02
podsladek	0>^01
podsládek	0>^01
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
poglavlje	0A]02
pogovorno	0fj01
pohar	0@A02
pohiharidus	0WD01
pohikool	03Z01
pohvala	0^m03
pohár	0@A02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0FB01
pojišťovna	0FB01
pokal	0fk02
pokladni	0>^01
pokladnik	0Ae02
pokladní	0>^01
pokladník	0Ae02
poklicna matura	0fm01
pokojowa	02601
pokojska	0>^01
pokojská	0>^01
pokrocila	0fn04
pokrocily	0fn04
pokročilá	0fn04
pokročilý	0fn04
pokryvac	0>^01
pokrývač	0>^01
polaznik	0e;01
pole	0@@01
poletje	0g201
polgarmester	0<I01
polgármester	0<I01
police	03701
police officer	01g01
policealne	0g301
policia	01B01
policial	01\01
policier	01Z01
policiere	01Z01
policista	0>^01
policistka	0>^01
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
politecnica	0Kl03
politecnico	0B[03
politehnica	07K01
politeknik	0M?01
politibetjent	0;M01
politist	0AL01
politècnica	01O01
politécnica	0B502
politécnico	0B502
poliziotto	02501
polizist	05T01
polițist	0AL01
polku	08P01
polozen	0IT02
polozna	02601
položen	0IT02
polsterer	05T01
polytechnic	01N01
polytechnique	01P01
pomlad	0g901
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0Aa02
pomocnik	0g:05
pomocník	0>^01
pomoćnica	0=j01
pomoćnik	0=k02
pomočnica	0EJ01
pomočnik	0EJ01
pompier	09K02
ponencia	0g?02
pontificia	0@J01
pontifícia	0@J01
ponència	0?i01
poradca	0@701
poradce	0>^01
porocen	0\G01
porocena	0\G01
porodni asistentka	0>^01
porodní asistentka	0>^01
poročen	0\G01
poročena	0\G01
portal	09:01
portar	01h01
portas	0<I01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0gA03
portiere	02501
portás	0<I01
pos doutorado	0IS01
pos graduacao	0L901
posgrado	0TI01
poslovoda	0=k02
poslovođa	0=k02
postaci	05E01
postacı	05E01
postas	0gD02
postbode	01c01
postboks	0gF02
postbud	05d02
postbus	0gH01
postdoc	0C602
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
postliceala	0B701
postliceală	0B701
postman	01g01
postwoman	01g01
postás	0<I01
posvet	0X\01
poszter	0GT01
pot	0aY01
potrdilo	0@a01
potvrda	0IT02
pour	0gO01
pouzivatelsky	0gP01
používateľsky	0gP01
povprecje	0gQ01
povprecna ocena	0gQ01
povprečje	0gQ01
povprečna ocena	0gQ01
poziom zaawansowany	0;B01
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
pracovnice	0>^01
pracovnicka	0@701
pracovnik	0Ae02
pracovník	0Ae02
pracovníčka	0@701
pracownica	02601
pracownik	02601
practical	0B<01
practicant	01h01
practicante	01B01
practice	03701
practitioner	01g01
pradedantysis	0gT02
pradikat	01A01
pradinis	0<E02
pradmenys	0eT01
praedikat	01A01
praegu	0RF01
praeguseni	0RF01
praktijk	02Y01
praktikant	0gV08
praktikantas	02Q01
praktikante	02O02
praktikantin	09Z01
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
pravnica	0AZ03
pravnicka	0Ae02
pravnik	0g^05
prawniczka	02601
prawnik	02601
prawo jazdy	0A201
prawo wykonywania zawodu	0A201
praxis	03B01
praça	04H01
pre intermediate	0;^01
pre-intermediate	0;^01
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
predikat	0EM01
prednaska	0W602
prednáška	0Ac01
predpoklad	0cS01
predpokladane	0gg02
predpokladané	0cR01
predseda	0Ae02
predsedkyne	0>^01
predsednica	0gi02
predsednicka	0@701
predsednik	0gi02
predsedníčka	0@701
predsjednica	0=j01
predsjednik	0=j01
preduzece	06?01
preduzeće	06?01
predvideno	0gk03
predvidoma	0gn01
predviđeno	0cT02
preemia	0go02
prefecture	02o01
prefeitura	02Z01
preis	08V01
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
premiu	0?:01
premiul	0?:01
premiul i	0?:01
premju	0>L01
preneur de son	01Z01
preparateur	01Z01
preparatoria	0?Q01
preparatrice	01Z01
preprint	0=o01
presedinta	01h01
presedinte	01h01
present	0h403
presentation	0=o01
presente	0h703
presenter	01g01
presernova nagrada	0fZ01
president	0h:03
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	09Z01
presso	0?G01
preukaz	0@d01
prevajalec	0EJ01
prevajalka	0EJ01
previsao	0BE01
previsio	0h=01
previsionnel	08>01
previsió	0h=01
previst	0h=01
prevista	0h>04
prevista para	0hB02
previsto	0hD03
previsão	0BE01
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
preżent	0=001
președinte	01h01
președintă	01h01
pri	0hI02
pria	0ZC01
pricakovano	0gn01
priemer	0RW01
priemyselna skola	0\W01
priemyselná škola	0\W01
priest	01g01
prijs	0<j01
prilaz	09C01
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
pripravnica	0AZ03
pripravnik	0AZ03
pris	0_203
prisen	0hU02
priset	0hW01
prispevek	0A_02
prispevok	0Ac01
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
prodajalec	0EJ01
prodajalka	0EJ01
prodavac	0hX03
prodavacica	06h01
prodavač	0h[02
prodavačica	06h01
prodavnica	06?01
prodejna	0FB01
prodi	0=E01
producer	01g01
product manager	06n01
product owner	0C602
productions	03701
productor	01B01
productora	01B01
produtor	01\01
proefschrift	0=J01
prof	0af01
profesijny zivotopis	0h]01
profesijný životopis	0h]01
profesine kvalifikacija	0>W01
profesine mokykla	0Dl01
profesinis bakalauras	0:Z01
profesinis issilavinimas	0>W01
profesinis išsilavinimas	0>W01
profesinė kvalifikacija	0>W01
profesinė mokykla	0Dl01
profesional	09401
profesionala videja izglitiba	06m01
profesionalais bakalaurs	0:Y01
profesionalais magistrs	0]A01
profesionalna biografija	0=]01
profesionālais bakalaurs	0:Y01
profesionālais maģistrs	0]A01
profesionālā vidējā izglītība	06m01
profesjonsstudium	0KJ01
profesni prukaz	0@c01
profesni zivotopis	0h^01
profesní průkaz	0@c01
profesní životopis	0h^01
profesoara	01h01
profesoară	01h01
profesor	0h_0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?;01
professional working proficiency	0P_01
professionale	09701
professioneel	0hi01
professionnel	0C>01
professionsbachelor	0:@01
professionshoejskole	0JS01
professionshojskole	0JS01
professionshøjskole	0JS01
professor	0hj09
professora	07\02
professore	02501
professoressa	02501
professori	05O01
professzor	02901
profesör	05E01
proficient	02U02
proficient user	0?;01
profiel	02k01
profil	0IG01
profilul	0IG01
profissional	08e01
progett	0i301
progetti	0b\01
progettista	02501
progetto	0b\01
program	0i405
program studi	0=E01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0i903
programci	05E01
programcı	05E01
programer	0dX03
programerka	0EJ01
programi	04I01
programista	02601
programistka	02601
programma	0i<01
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0i=02
programmerare	02A01
programmerer	0;M01
programmet	02b01
programmetaja	02R01
programmetajs	02R01
programmeur	0AC02
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
projects	0@601
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
promedio	0?O01
promenade	0AE01
promotie	0H_01
promotion	0ij01
promotor	03N02
promotora	03N02
promotore	02501
promotrice	02501
promovendus	0J\01
promoviert	0ij01
proofreader	01g01
properties	03701
prosecna ocena	0ik01
prosek	0ik01
prosek ocena	0ik01
prosečna ocena	0ik01
prosiding	09e01
prosjecna ocjena	0c[01
prosjek	0c[01
prosjek ocjena	0c[01
prosjekt	0il02
prosjekter	0in01
prosjektnavn	0in01
prosječna ocjena	0c[01
prospech	0A302
prospective	05f01
prospektas	03T01
prospekts	0>m01
prospěch	0RV01
prostovoljec	0EJ01
prostovoljka	0EJ01
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0P001
provinsi	0Ec01
proyecto	0b[01
proyectos	0b[01
proyek	0ae01
proġett	0i301
pruefer	05T01
pruefung	0<N01
prufer	05T01
prufung	0<N01
prukaz	0@c01
prumer	0RV01
pruvodce	0>^01
pruvodkyne	0>^01
prvostopenjski	0Fl01
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
právnik	0@701
právnička	0Ae02
právník	0>^01
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
príspevok	0Ac01
próf	0af01
prófessor	0=Z01
prüfer	05T01
prüfung	0<N01
prēmija	00B01
průkaz	0@c01
průměr	0RV01
průvodce	0>^01
průvodkyně	0>^01
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
pta	09Z01
pte	0j902
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	03701
pubblicato	07301
pubblicazione	07301
publicacao	05;01
publicacio	0?i01
publicacion	01`01
publicació	0?i01
publicación	01`01
publicado	0?g02
publicat	0?e02
publicatie	0=J01
publication	0?L01
publicação	05;01
publicerad	0LH01
publiceret	02j01
publie	0?L01
publikace	0GL01
publikacia	0Ac01
publikacija	0j;04
publikacio	0GT01
publikacja	07D01
publikation	08K01
publikácia	0Ac01
publikáció	0GT01
publikācija	0GP01
publisert	0W801
published	0=o01
publishers	03701
publishing	03701
publié	0?L01
puchar	0N801
pucko otvoreno uciliste	0j?01
puerta	09:01
puheenjohtaja	05O01
puheenvuoro	0L101
puheterapeutti	05O01
puiestee	0\k01
puikiai	0Zi01
puikus	0Zi01
puisto	08P01
pultos	0<I01
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
pza	09:01
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
på distans	0GU01
på nett	0NF01
pågående	0eG02
pågår	0c=01
pædagog	06P01
pék	08202
pékség	07E01
pénztáros	08202
pêcheur	01Z01
pós-doutorado	0IS01
pós-graduação	0L901
póster	01`01
pôle	0@@01
pôster	05;01
põhiharidus	0WD01
põhikool	03Z01
pārdevēja	02R01
pārdevējs	02R01
pārstāvis	02R01
pārvalda brīvi	0>_01
pētniece	02R01
pētnieks	02R01
płynnie	0;B01
płynny	0;B01
přednáška	0GL01
předpoklad	0cS01
předpokládané	0cS01
předseda	0>^01
předsedkyně	0>^01
překladatel	06\01
příspěvek	0GL01
qa	06n01
qpa	0A@01
quaderni	07301
quaderns	0?i01
quadra	04H01
quadro	02501
quai	04g01
qualifica	0jD02
qualifica professionale	0Fh01
qualificacio	0LP01
qualificació	0LP01
qualified	01X01
quan	0AO01
quan doc	09i01
quan ly	09i01
quan tri vien	09i01
quimic	02>01
quimica	02?02
quimico	03N02
quy	0;>01
químic	02>01
química	02?02
químico	03N02
quản lý	09i01
quản trị viên	09i01
quản đốc	09i01
quận	0AO01
quỹ	0;>01
r	0aP01
raadgivare	02A01
raadgiver	05d02
raadslid	01c01
raamat	03V01
raamatukogu	05201
raamatupidaja	01>01
raatali	05O01
rabbi	01g01
racunovoda	0=k02
racunovodja	0EJ01
racunovodkinja	0EJ01
rad	0A]02
rad od kuce	0aT02
rad od kuće	0aT02
radca	02601
radgivare	02A01
radgiver	05d02
radgjafi	0=Z01
radiographer	01g01
radionica	0@C02
radna	02601
radna biografija	0=]01
radnica	0=k02
radnik	0=k02
radny	02601
radstefna	0?F01
raduneyti	06G01
raeaetaeli	05O01
rafvirki	0=Z01
ragel	0]o01
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05O01
rahuldav	0WI01
raitti	08P01
rajonas	03T01
rakenduskorgharidus	0:[01
rakenduskorgkool	03Z01
rakenduskõrgharidus	0:[01
rakenduskõrgkool	03Z01
rakennus	06E01
rakpart	03Y01
raksts	0GP01
raktaros	0<I01
raktáros	0<I01
rama	0L401
rambla	09H01
ranger	01g01
rannog	06101
rannsakandi	0=Z01
rannóg	06101
ranta	08P01
raportti	0L101
rapport	05g03
raumausstatter	05T01
ravintola	06E01
ravitsemusterapeutti	05O01
razgovorno	0jF01
raziskovalec	0EJ01
raziskovalka	0EJ01
razoavel	0Bm01
razoável	0Bm01
razveden	0bD02
razvedena	0bD02
razvijalec	0EJ01
razvijalka	0EJ01
razvojni	0=j01
računovodja	0EJ01
računovodkinja	0EJ01
računovođa	0=k02
raġel	0]o01
rd	0jG02
re	0Kb01
realexamen	0P701
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<h01
realty	03701
reatha	05`01
rebbiegha	0jI01
rebbiegħa	0jI01
rebbieh	0>L01
rebbieħ	0>L01
recenzio	0GT01
recenzió	0GT01
recenzja	07D01
recepcioner	0XI01
recepcionista	02;03
recepcios	02901
recepciós	02901
recepcjonista	02601
recepcjonistka	02601
recepcna	0@701
recepcni	0>^01
recepcny	0@701
receptioner	01h01
receptionera	01h01
receptionist	0jJ05
receptioniste	01c01
receptionniste	01Z01
receptor	05H01
recepčná	0@701
recepční	0>^01
recepčný	0@701
recepționer	01h01
recepționeră	01h01
recompense	00L01
reconeixement	01T01
reconhecimento	00M01
reconocimiento	01S01
recruiter	06n01
red seal	02W01
redacteur	0AC02
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
redelijk	0Bo01
rederi	0:_01
rederiet	0:_01
reditel	06\01
referat	0jY03
referats	0GP01
referendar	05T01
referens	02901
referent	0j\08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0GP01
region	0jd03
regione	03I01
regisseur	0jg02
regisseuse	01Z01
registered	01X01
registrar	01g01
registratie	0=H01
registration	01X01
registrator	02A01
registro	0?n01
rehber	05E01
rehtori	05O01
reinigungskraft	02c01
reiprennandi	0OO01
rektor	05L03
rektorova nagrada	00601
relawan	02:01
relazione	07301
remota	0ji02
remote	0jk04
remotely	0O^01
remoto	0jo03
remplacant	01Z01
remplacante	01Z01
remplaçant	01Z01
remplaçante	01Z01
rencana	0F>01
rendelo	07E01
rendelő	07E01
rendor	0<I01
rendőr	0<I01
rengoeringsassistent	06P01
rengoringsassistent	06P01
rengøringsassistent	06P01
renholder	0;M01
repartidor	01B01
repartidora	01B01
reparto	0FG01
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
resepsjonist	0;M01
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
restaurace	0FB01
restauracia	03G01
restauracja	03601
restaurang	0>;01
restaurant	0k708
restaurante	08[02
restaurator	05T01
restauratore	02501
restauratrice	02501
restavracija	0><01
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
reszleg	0CE01
retail	0kD02
retning	0kF01
rettindi	0[V02
review	0=o01
revija	0X\01
revisor	0kG04
revisora	01\01
revisore	02501
revista	0kK04
revistă	07201
revizor	0XI01
revue	0?L01
rezeptionist	05T01
rezident	01h01
reznik	0>^01
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
ridicsky prukaz	0@c01
rigger	01g01
rigorosum	0<J01
rijbewijs	0=H01
rimelig	0`D01
ring	0AE01
ringevikar	0;M01
rinne	08P01
ristorant	07n01
ristorante	03I01
ritari	0=Z01
ritgerd	0?F01
ritgerð	0?F01
ritstjori	0=Z01
ritstjóri	0=Z01
rivista	07301
riwayat hidup	0D[01
riċerkatur	05601
rndr	0CF02
road	06401
robotnica	02601
robotnik	0]Q02
robotník	0@701
roc	0kO01
rocenka	0GL01
rodeny hovorca	0^E01
rodený hovorca	0^E01
rodily	0^M01
rodily mluvci	0^M01
rodilý	0^M01
rodilý mluvčí	0^M01
rodny jazyk	0kP02
rodný jazyk	0kP02
rodovia	04H01
rodzimy	0I^01
roerlegger	0;M01
roermokare	02A01
roinn	0kR02
rok	0kT03
rokov	0kW01
roku	0kX02
roky	0kZ02
rolniczka	02601
rolnik	02601
ronda	0?l02
roofer	01g01
rorlegger	0;M01
rormokare	02A01
route	04g01
rozdzial	07D01
rozdział	07D01
rozhodci	0>^01
rozhodčí	0>^01
rozvedena	0k\02
rozvedeny	0k\02
rozvedená	0k\02
rozvedený	0k\02
rozwiedziona	0W>01
rozwiedziony	0W>01
ročenka	0GL01
rt	0k^02
rua	04H01
rudens	0k`01
rudiments	0;i01
ruduo	0ka01
rue	04g01
ruhsat	0<`01
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
rw	0Ec01
ry	00`01
rybak	02601
rybar	0>^01
rybář	0>^01
ryhma	0kc02
ryhmae	0kc02
ryhmä	0kc02
rzeczoznawca	02601
rzeznik	02601
rzeźnik	02601
ráðgjafi	0=Z01
ráðstefna	0?F01
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
részleg	0CE01
réttindi	0[V02
rörmokare	02A01
rørlegger	0;M01
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
s e	0DW01
s h	0DW01
s kom	0DW01
s l	00`01
s l u	00`01
s n c	00`01
s p	0><01
s p a	00`01
s pd	0DW01
s pohvalom	0c[01
s r l	00`01
s r o	00`01
s t	0DW01
s vyznamenanim	0A302
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
s.e	0DW01
s.h	0DW01
s.kom	0DW01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0><01
s.p.a	00`01
s.pd	0DW01
s.r.l	00`01
s.r.o	00`01
s.t	0DW01
s/a	00`01
s/d	0RJ01
s1	09^01
s2	0ke02
s3	0I001
sa	0kg02
saakka	08002
saangare	02A01
saangerska	02A01
saat ini	0R301
saatio	06E01
sac	00`01
sach	0:K01
sachbearbeiter	05T01
sachkunde	0\B02
sachverstaendige	05T01
sachverstandige	05T01
sachverständige	05T01
sada	0Dd02
sadasnjost	0Dd02
sadašnjost	0Dd02
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
saksbehandler	0;M01
sal lum	0=001
sal-lum	0=001
saldatore	02501
saldatrice	02501
sales	02:01
salesman	01g01
salesperson	01g01
saleswoman	01g01
saljare	02A01
salon	03701
sambo	0KZ01
samboer	0K[01
samenwonend	04e01
samhradh	0kl01
samlevende	0km01
samordnare	02A01
samostojni podjetnik	0><01
samozatrudnienie	03601
sampai	0RJ01
sampai dengan	0RJ01
sampai saat ini	0R301
sampai sekarang	0R301
sampiyon	0;S01
samska	0\G01
samski	0\G01
samtaleniva	0>`01
samtalenivaa	0>`01
samtaleniveau	0`D01
samtalenivå	0>`01
samtalsniva	0SL01
samtalsnivaa	0SL01
samtalsnivå	0SL01
san ve tic	00`01
san. ve tic	00`01
sanayi	03W01
sang lap	09i01
sangare	02A01
sangat baik	0Zk02
sanger	0Of03
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
sarjana	0DW01
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
sat	0<J01
satis elemani	05E01
satis temsilcisi	05E01
satisfacator	0C201
satisfăcător	0C201
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
savjetnica	0=j01
savjetnik	0=j01
sayfa	0ko01
sayman	05E01
sbornik	0GL01
sborník	0GL01
sc	04R01
scade nel	0N901
scaffolder	01g01
scala	0?I01
scarso	0BX01
scc	01Q01
sccl	00`01
schaefer	02c01
schafer	02c01
schauspieler	05T01
scheidsrechter	01c01
schein	0<N01
schichtfuehrer	05T01
schichtfuhrer	05T01
schichtführer	05T01
schiedsrichter	05T01
schilder	01c01
schlosser	05T01
schneiderin	09Z01
schoeffe	02c01
schoeffin	02c01
schoffe	02c01
schoffin	02c01
scholarship	00N01
scholengemeenschap	08;01
school	0l002
school leaving certificate	02X01
school level	0;^01
school of	01N01
schoonheidsspecialist	0Gm01
schreiner	05T01
schreinerei	03B01
schriftfuehrer	05T01
schriftfuhrer	05T01
schriftführer	05T01
schulabschluss	01@01
schule	0RT02
schulkenntnisse	05S01
schulung	0O402
schweisser	05T01
schweißer	05T01
schwerpunkt	0M601
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07K01
scoala gimnaziala	07K01
scoala postliceala	0l202
scoala profesionala	09l01
scoil	01G01
scolaire	0;i01
scolaireacht	0>G01
scolastica	0BX01
scolastico	0;T02
scolastico buono	0GI01
scoláireacht	0>G01
scop	00`01
scopus	01[01
score	00T01
scrum master	0l403
scuola	01R01
scuola media	01R01
scuola primaria	01R01
scuola superiore	01R01
sdn bhd	00`01
sdruzeni	0FB01
sdružení	0FB01
se	00`01
se traja	0Df01
seafarer	01g01
seaman	01g01
seamstress	01g01
secao	0G901
seccao	0G901
seccio	0G^01
seccion	0EK01
secció	0G^01
sección	0EK01
second class	00T01
second mate	01g01
second place	00N01
secondary education	02X01
secondary school	01N01
secondary school certificate	02X01
secretaire	01Z01
secretar	0=602
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
secteur	0@@01
sectia	0ET01
sectie	0l;02
section	0>V01
sector	04R01
sectorul	04R01
secundaria	0L202
secundario	00J01
secundària	0<<01
secundário	00J01
secção	0G901
secția	0ET01
secție	0ET01
sedaj	0Df01
sedan	0OF01
sedang	0CN01
sedanjost	0Df01
sedzia	02601
sef	0l=04
sefa	01h01
sefi	05E01
seged	02901
segedmunkas	0<I01
segretaria	02501
segretario	02501
segretarja	05601
segretarju	05601
segundo grau	00J01
segundo lugar	01S01
segundo premio	01S01
seguradora	02Z01
seguros	08[02
segéd	02901
segédmunkás	0<I01
sehr gut	0O602
sehr gute kenntnisse	0O602
seit	0lA01
seite	0lB01
sejak	0lC02
sekarang	0R301
sekce	0Gg01
sekcia	0Gl01
sekcja	0Ia01
sekolah	0M?01
sekolah dasar	0M?01
sekolah menengah	0M?01
sekolah tinggi	0M?01
sekretaer	0Of03
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
sekretárka	0@701
sekretářka	0>^01
sekretär	0lH02
sekretær	05d02
sekretāre	02R01
sekretārs	02R01
seksi	0:I01
seksjon	0lJ01
sektion	0lK02
sektor	0lM03
sekundarabschluss	01@01
selbstaendig	09Z01
selbstandig	09Z01
selbststaendig	0OS02
selbststandig	0OS02
selbstständig	0OS02
selbständig	09Z01
self employed	03701
self-employed	03701
selger	0;M01
seller	0S^01
selskab	0?<01
selskap	0:_01
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
seminaire	0O101
seminar	0lW0:
seminari	0la01
seminario	0lb03
seminarium	0le03
seminary	01N01
seminer	0JU01
semineri	0JU01
seminár	0lh01
seminário	0?d01
seminář	0li01
sempozyumu	0=L01
sena	0lj01
senac	0@J01
senai	0@J01
sene	0lk01
senior	0RI01
senter	0:_01
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
sertifika	0<`01
sertifikaat	0V_01
sertifikaatti	0ln02
sertifikali	0<`01
sertifikalı	0<`01
sertifikasi	0m002
sertifikası	0<`01
sertifikat	0m204
sertifikatas	08:01
sertifikats	06701
sertifikuotas	08:01
sertifikāts	06701
sertifioitu	03X01
sertifisering	08]01
sertifisert	08]01
serveerster	01c01
servei	0G^01
serveis	03P01
servente	01\01
server	01g01
serveur	01Z01
serveuse	01Z01
service	0@@01
servicekraft	02c01
services	03701
servicio	0EK01
servicios	07Z01
serviciul	0ET01
servicos	02Z01
servirka	0>^01
servitoer	0So02
servitor	0So02
servitris	02A01
servitör	02A01
servitør	0;M01
servizi	03I01
serviços	02Z01
servsafe	01Q01
servírka	0>^01
sesongarbeider	0;M01
sestra	0Ae02
setaliste	09C01
setany	03Y01
setmana	0m601
setmanes	0m601
setor	0G901
setter	01g01
settimana	0m701
settimane	0m701
settore	0m802
setzer	05T01
seura	06E01
sexton	01g01
sezione	0FG01
seção	0G901
sgpa	0A@01
shepherd	01g01
shipping	03701
shop	03701
short course	0CB01
shortlisted	00N01
shrm	01Q01
si	0m:01
sia	00`01
siandien	0DZ01
sicher	0O602
sida	0m;01
sidan	0m<01
side	0m=02
side project	0@601
siden	0OK02
sidlisko	0aX01
sidliste	0?H01
sieger	0fk02
siegerin	00:01
siele	0<J01
sieu thi	0;>01
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
sim	0<g01
sim a	0<g01
sim c	0<g01
simdi	0>k01
simposio	05;01
simpozion	07201
simpósio	05;01
since	0m@01
sindaco	02501
sinds	0mA01
singel	0FA01
single	0AX01
sirket	03W01
sirketi	03W01
sistemas	08[02
sistemes	03P01
sistemi	03I01
sitesi	0>l01
siuo metu	0DZ01
sivilingenioer	0KJ01
sivilingenior	0KJ01
sivilingeniør	0KJ01
siviloekonom	0KJ01
sivilokonom	0KJ01
siviløkonom	0KJ01
sivu	0mB01
sivuaine	0YS01
six sigma	01Q01
sixth form	01N01
siêu thị	0;>01
sjaafoer	0;M01
sjafor	0;M01
sjalfbodalidi	0=Z01
sjef	0;M01
sjoeman	02A01
sjoemann	0;M01
sjomadur	0=Z01
sjoman	02A01
sjomann	0;M01
sjukgymnast	02A01
sjukhus	0>;01
sjukhuset	0>;01
sjukrahus	06G01
sjukskoeterskeexamen	0Me01
sjukskoterskeexamen	0Me01
sjuksköterskeexamen	0Me01
sjálfboðaliði	0=Z01
sjåfør	0;M01
sjómaður	0=Z01
sjöman	02A01
sjømann	0;M01
sjúkrahús	06G01
sk	0>l01
skaadespelare	02A01
skadespelare	02A01
skarbniczka	02601
skarbnik	02601
skild	0KZ01
skilled	0RI01
skilt	0mC02
skipper	0mE04
skipstjori	0=Z01
skipstjóri	0=Z01
skiries	0bF01
skirteini	0[V02
skladiscnik	0EJ01
skladistar	0=j01
skladištar	0=j01
skladiščnik	0EJ01
skladnice	0>^01
skladnik	0Ae02
skladník	0Ae02
sklep	03601
skoeterska	02A01
skola	0mI07
skola primarja	04701
skola sekondarja	04701
skolan	0Nb01
skole	0mP02
skolekundskaber	0<U01
skolekunnskaper	0<V01
skolen	0mP02
skoleni	0li01
skolenie	0lh01
skoli	04001
skolinn	04001
skolkunskaper	0<801
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
skrbnik	0EJ01
skredder	0;M01
skribent	02A01
skripsi	09e01
skripta	0W602
skriptá	0Ac01
skräddare	02A01
skrædder	06P01
skuespiller	05d02
skup	0cN01
skupina	0mR03
skuska	0@d01
skyrius	0mU02
skyrsla	0?F01
skådespelare	02A01
skírteini	0[V02
skóli	04001
skólinn	04001
sköterska	02A01
skúška	0@d01
skýrsla	0?F01
sl	00`01
sladek	0>^01
sladovna	0FB01
sladovnik	0>^01
sladovník	0>^01
slager	01c01
slagter	06P01
slaktare	02A01
slakter	0;M01
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
sládek	0>^01
sma	0mZ04
smart working	00e01
smed	05L03
smer	0m^02
smid	0J\01
smidur	0=Z01
smiður	0=Z01
smjer	0m`01
smk	0mZ04
smp	0ma02
snekker	0;M01
snickare	02A01
snin	0lj01
snit	0Jm01
snitt	0P@01
snittbetyg	0<i01
so	0mc02
so cap	0`b01
so yeu ly lich	0RS01
soavtor	0X\01
sobresaliente	0?O01
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
sodelavec	0EJ01
sodelavka	0EJ01
sodien	0\901
soehne	08W01
soemand	06P01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0me03
soforu	05E01
software	03701
sofőr	08202
sohn	08W01
sohne	08W01
sok	0>l01
sokagi	0>l01
sokak	0>l01
sokağı	0>l01
sola	0Jj01
soldador	03N02
soldadora	03N02
soldat	0XT04
soldier	01g01
solicitor	01g01
solid	0B<01
solide	05m01
solide kenntnisse	05m01
soloist	01g01
solteira	0mh01
solteiro	0mh01
solter	0@401
soltera	0mi02
soltero	0mk01
soltys	02601
soluciones	07Z01
solucions	03P01
solucoes	02Z01
solumadur	0=Z01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06P01
some experience	0MG01
some knowledge	0;^01
sommar	0ml01
sommaren	0ml01
sommelier	0f503
sommeliere	07_02
sommelière	07_02
sommer	0mm03
sommeren	0n002
sommerska	02A01
sonbahar	0QW01
song ngu	0:c01
song ngữ	0:c01
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
sou	0DM01
soucasne	09Y01
soucasnost	09Y01
soucasnosti	09Y01
soudce	0>^01
soudeur	01Z01
soudeuse	01Z01
sound engineer	01g01
sous chef	01g01
soustruznik	0>^01
soustružník	0>^01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09Y01
současnosti	09Y01
současně	09Y01
sołtys	02601
soš	0DM01
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
specialistka	0Ae02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0i<01
specialite	0Mc01
specialitāte	0i<01
specializace	0cO01
specializacia	0nA01
specializacija	0YY01
specializacio	0nB01
specializare	0IG01
specializarea	0IG01
specialization	0BC01
specializing in	0BC01
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
spesialisering	0Nh01
spesialist	0;M01
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
spolecnost	0FB01
spolek	0FB01
společnost	0FB01
spolka	03601
spolocnost	03G01
spoločnosť	03G01
spoluautor	06\01
sposata	0@?01
sposato	0@?01
sposobilost	0@d01
sprachdiplom	0F501
sprachzertifikat	0F501
spray painter	01g01
sprecher	09Z01
spricevalo	0@a01
spring	0nG01
springer	01[01
spričevalo	0@a01
sprzedawca	02601
sprzedawczyni	02601
sptar	07n01
spuiter	01c01
spécialisation	0Mc01
spécialité	0Mc01
spítali	06G01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@d01
sqaq	0Do01
squad	0>V01
square	09D02
sraid	07J01
sre	0C602
sredni	0nH02
srednia	0nJ02
srednia ocen	0cY01
srednie	0J[01
srednio	0IP01
srednio zaawansowany	0IP01
srednio zaawansowany wyzszy	0HK01
sredniozaawansowana	0IP01
sredniozaawansowany	0nH02
sredniozaawansowany wyzszy	0HK01
srednja izobrazba	0fm01
srednja raven	0fj01
srednja razina	0jF01
srednja skola	0nL03
srednja sola	0Jj01
srednja strokovna izobrazba	0fm01
srednja strucna sprema	0nO02
srednja stručna sprema	0nO02
srednja škola	0nL03
srednja šola	0Jj01
srednje	0nQ06
srednje dobro	0fj01
srednjesolska izobrazba	0fm01
srednješolska izobrazba	0fm01
srednji	0nW01
srednji nivo	0nW01
srl	00`01
sráid	07J01
ss	0DM01
ssc	00E01
sss	0nO02
sst	03M01
st	0jG02
staatlich geprueft	0nX01
staatlich gepruft	0nX01
staatlich geprüft	0nX01
staatsexamen	0FS01
stadare	02A01
stadig	0Sh01
stadt	08W01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0i=02
stage de formation	0O101
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0nY02
stagiaire	0n[02
stagiar	0=602
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05E01
stajyeri	05E01
stale	0Hd02
stan	0>Q01
standardiste	01Z01
starfsferilskra	0Ma01
starfsferilskrá	0Ma01
starfsmadur	0=Z01
starfsmaður	0=Z01
starosta	0>^01
starostka	0>^01
starostwo	03601
start up	0Od02
start-up	0Od02
startup	0Od02
station	06O01
statistician	01g01
statni jazykova zkouska	0VI01
stavby	0FB01
stavbyvedouci	0>^01
stavbyvedoucí	0>^01
stazist	0=j01
stazista	0n]03
stazistka	0Ae02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=j01
stažista	06h01
stažuotojas	02Q01
ste	0n`01
steeg	0FA01
steig	0AE01
steuermann	02c01
steward	0S102
stewardesa	0na02
stewardess	0nc03
stewardesse	06P01
stewardesă	01h01
stichting	02Y01
stieg	0AE01
stien	0:`01
stiftelse	0?=02
stifter	06P01
stiftung	03B01
stigen	04f01
stigur	0P`01
stipend	0Xg01
stipendet	0Xg01
stipendi	06F01
stipendiat	0;M01
stipendiet	0hW01
stipendija	0nf05
stipendium	0nk06
stiurthoir	03U01
stivuitorist	01h01
stiúrthóir	03U01
stjori	0=Z01
stjóri	0=Z01
stm	0Sl01
stock controller	01g01
stockman	01g01
stofa	06G01
stofnandi	0=Z01
stofnun	06G01
stoker	01g01
stolar	0o103
stolarz	02601
stolár	0@701
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0o402
straaket	04f01
straat	0FA01
strada	0o602
straede	0Ob01
straeti	0P`01
straipsnis	0X=01
straket	04f01
strana	0o801
strasse	0AE01
strata 1	0DW01
strata 2	0e]01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>^01
straße	0AE01
strażak	02601
stredisko	0o902
stredna odborna skola	0\W01
stredna skola	0\W01
stredne	0o;02
stredne pokrocila	0o;02
stredne pokrocily	0o=04
stredne pokročilá	0Y801
stredne pokročilý	0oA02
stredni prumyslova skola	0DM01
stredni skola	0DM01
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
strojirny	0FB01
strojvedouci	0>^01
strojvedoucí	0>^01
strojírny	0FB01
strokovni izpit	0@a01
strokovnjak	0oE02
strokovno	0oG01
strona	0oH01
strong	0RI01
strucni ispit	0IT02
strucni studij	0gf01
strucnjak	0oI04
strukovne studije	0<M01
strukturovany zivotopis	0oM02
strukturovaný životopis	0h^01
strukturvieniba	0Da01
struktūrvienība	0Da01
strungar	01h01
stručni ispit	0IT02
stručni studij	0gf01
stručnjak	0oI04
strážný	0>^01
stråket	04f01
stræde	0Ob01
stræti	0P`01
stuckateur	05T01
student	0oO03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06P01
studentermedhjælper	06P01
studentexamen	0P701
studentische hilfskraft	09Z01
studentsprof	0Q?01
studia	0Ac01
studia doktoranckie	0IX01
studia i stopnia	0Ud01
studia ii stopnia	0VL01
studia inzynierskie	0Ud01
studia inżynierskie	0Ud01
studia licencjackie	0Ud01
studia magisterskie	0VL01
studia podyplomowe	0VL01
studie	0GL01
studiekompetanse	07C01
studiengang	0M601
studienrichtung	0M601
studieprogram	0Nh01
studieretning	0M702
studierichting	02k01
studiespesialisering	07C01
studii aprofundate	0Fg01
studii de masterat	0Fg01
studii doctorale	0H\01
studii liceale	09l01
studii medii	09l01
studii postliceale	0B701
studii postuniversitare	0Fg01
studii superioare	0Ff01
studii universitare de licenta	0Ff01
studii universitare de licență	0Ff01
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
stypendium	0N801
styreleder	0;M01
styrelsen	0?<01
styremedlem	0;M01
styrkur	00;01
styrmann	0D\01
stále	0Hd02
státní jazyková zkouška	0VI01
stážista	0Ae02
stážistka	0Ae02
städare	02A01
stígur	0P`01
stúdentspróf	0Q?01
stúdió	07E01
stüdyosu	03W01
středisko	0Gg01
střední průmyslová škola	0DM01
střední škola	0DM01
středně	0Y901
středně pokročilá	0Y901
středně pokročilý	0oi02
středoškolské	0^X01
středoškolské s maturitou	0^X01
středoškolské vzdělání	0^X01
stříbrný	00501
su an	0>k01
su anda	0>k01
sub editor	01g01
sub-editor	01g01
subdirector	01B01
subdirectora	01B01
subeditor	01g01
subesi	0=`01
submitted	0=o01
sucasnost	0H501
sucasnosti	0H501
sudor	01h01
sufficiente	0ok02
sugarut	03Y01
sugis	0om01
sugárút	03Y01
suhtlustasand	0WI01
suite	06401
sujuva	0Kh01
sujuva suullinen ja kirjallinen	0Kh01
sujuvasti	0Kh01
sumar	0on01
summa cum laude	0A@01
summer	0oo01
sunum	0=L01
superintendent	01g01
superior completo	0:001
supermarche	02o01
supermarché	02o01
supermarket	03701
supermarkt	02Y01
supermercado	08[02
supermercados	02Z01
supermercat	03P01
supermercato	03I01
superviseur	01Z01
supervisor	10005
supervisora	02;03
supervisore	02501
supervizor	01h01
support worker	01g01
suradnica	0=j01
suradnik	0=j01
surat izin	0<g01
surgeon	01g01
surucu belgesi	0<`01
surveillant	01Z01
surveillante	01Z01
surveyor	01g01
sutaz	00401
suund	0Kd01
suunniteltu	07F01
suunnittelija	05O01
suuntautuminen	0YS01
suuntautumisvaihtoehto	0YS01
suureparane	0YQ01
suurepärane	0YQ01
suvi	10501
svadlena	0>^01
svaert god	09202
svaert godt	0NZ01
svarec	10602
svarecsky	0@c01
svarvare	02A01
sveinsprof	0Q?01
sveinspróf	0Q?01
sveiser	0;M01
sveitarfelag	06G01
sveitarfélag	06G01
svejser	06P01
svend	06P01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	07C01
svetovalec	0EJ01
svetovalka	0EJ01
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
svářečský	0@c01
svært god	09202
svært godt	0NZ01
swiadectwo	0A201
swiadectwo dojrzalosci	0J[01
swiadectwo maturalne	0J[01
syerske	05d02
sygehus	0?<01
sygeplejerske	06P01
sykehus	0:_01
sykepleier	0;M01
syksy	10=01
symposium	0=o01
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0GT01
szabo	0<I01
szabó	0<I01
szak	0nB01
szakacs	02901
szakerto	10>02
szakertoi	0`:01
szakgimnazium	0XF01
szakgimnázium	0XF01
szakirany	0nB01
szakirány	0nB01
szakiskola	0XF01
szakkepesites	0Kc01
szakkozepiskola	0XF01
szakképesítés	0Kc01
szakközépiskola	0XF01
szakmai erettsegi	0Kc01
szakmai oneletrajz	0dE01
szakmai oneletrajza	0dE01
szakmai érettségi	0Kc01
szakmai önéletrajz	0dE01
szakmai önéletrajza	0dE01
szakmunkas	0Kc01
szakmunkas bizonyitvany	0Kc01
szakmunkás	0Kc01
szakmunkás-bizonyítvány	0Kc01
szakos	0nB01
szakvizsga	0Kc01
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
szerzotars	0<I01
szerzőtárs	0<I01
szinesz	0KO01
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
szuleszno	0<I01
szálloda	07E01
színház	07E01
színész	0KO01
szövetkezet	07E01
szülésznő	0<I01
szčo	03G01
sách	0:K01
sáng lập	09i01
sähköasentaja	05O01
säljare	02A01
sänger	05T01
säätiö	06E01
sångare	02A01
sångerska	02A01
sælger	06P01
sæmileg	0bX01
séminaire	0O101
sérfræðingur	0ll02
sérhæfing	02401
sétány	03Y01
sídlisko	0aX01
sídliště	0?H01
síðan	0m<01
sòcia	02>01
sócia	01\01
sócio	01\01
söhne	08W01
sölumaður	0=Z01
sömmerska	02A01
sømand	06P01
súčasnosti	0H501
súčasnosť	0H501
súťaž	00401
sügis	0om01
sürücü belgesi	0<`01
sędzia	02601
sš	0DM01
sơ cấp	0`b01
sơ yếu lý lịch	0RS01
số	0AO01
sở	0;>01
t	0aP01
t level	02X01
t m	0Oo01
t o m	10F01
t.o.m	10F01
t/m	0Oo01
tabeliao	01\01
tabelião	01\01
tabellarischer lebenslauf	0<n01
tabib	05601
tabiba	05601
taeknimadur	0=Z01
taekniskoli	04001
taellae hetkellae	0J801
taenaeaen	0J801
taenzer	05T01
taevling	0hW01
taevlingen	0hW01
tag	02901
tagad	0\901
tagesmutter	02c01
taglaegger	06P01
taglægger	06P01
tagozat	0nB01
tagung	10G01
tagungsband	08K01
tahmini	0<_01
tahun	10H02
tai	10J01
tai xe	09i01
taighdeoir	03U01
tailor	01g01
tajjeb	10K01
tajjeb hafna	0Il01
tajjeb ħafna	0Il01
tajnica	0Aa02
tajnik	0Aa02
takarito	0<I01
takarító	0<I01
takdir belgesi	0;S01
takimi	0=`01
taklaeggare	02A01
taklaggare	02A01
takläggare	02A01
takmicenje	0f]01
takmičenje	0f]01
takmorkud	0Q<01
takmörkuð	0Q<01
taktekker	0;M01
takımı	0=`01
talitus	0_F01
talk	0=o01
talla hetkella	0J801
taller	10L04
talleres	07Z01
tallers	03P01
talv	10P01
talvi	10Q01
taman kanak kanak	0M?01
taman kanak-kanak	0M?01
tamirci	05E01
tamplar	01h01
tanaan	0J801
tanacsado	02901
tanapaev	0RF01
tanar	02901
tanaseni	0RF01
tanav	0\k01
tancerka	02601
tancerz	02601
tancos	0<I01
tanecnice	0>^01
tanecnik	0>^01
tanečnice	0>^01
tanečník	0>^01
tanfolyam	10R03
tanito	02901
tanssija	05O01
tanukiri	00101
tanulmany	0GT01
tanulmanyi atlag	08<01
tanulmány	0GT01
tanulmányi átlag	08<01
tanulo	08202
tanuló	08202
tanusitvany	0VU01
tanzer	05T01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0VU01
tap chi	0:K01
tap doan	0;>01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0FF01
tardor	10U01
targoncas	0<I01
targoncás	0<I01
targyalasi szint	0MU01
targyalasi szintu	0MU01
targyalokepes	0MU01
tarjoilija	05O01
tarkastaja	05O01
tarnyba	0EQ01
tarsalgasi	0YX01
tarsalgasi alapszint	0YW01
tarsalgasi szint	0YX01
tarsalgo	0YW01
tarsasag	07E01
tasarimci	05E01
tasarimcisi	05E01
tasarımcı	05E01
tasarımcısı	05E01
tavasz	10V01
tavasza	10V01
tavern	03701
tavling	0hW01
tavlingen	0hW01
tavmunka	10W01
tavolrol	10W01
taxista	01B01
tbk	00`01
tcf	0<J01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Z01
team	10X09
team lead	06n01
teanga dhuchais	0?N01
teanga dhúchais	0?N01
teastas	0@=01
teastas soisearach	06_01
teastas sóisearach	06_01
teater	10a04
teatr	03601
teatras	03H01
teatre	03P01
teatris	06601
teatro	0@G03
teatru	03A01
teatrul	03A01
teatteri	06E01
tecaj	10e02
tech lead	06n01
technician	01g01
technicien	0TN01
technicka	0Ae02
technicus	01c01
techniek	02Y01
technik	10g05
technikas	02Q01
techniker	10l02
technikum	10n03
technikumas	0Dl01
technikus	02901
technikusi vegzettseg	0Kc01
technikusi végzettség	0Kc01
technička	0Ae02
technologies	03701
technologist	01g01
technology	03701
tecnic	02>01
tecnic superior	0AR01
tecnica	0io04
tecnica superior	0AS01
tecnicatura	0AS01
tecnico	06Q03
tecnico em	0CK01
tecnico en	0:D01
tecnico medio	0:D01
tecnico superior	0AS01
tecno	11102
tecno u govoru i pismu	11301
tecnologia	02Z01
tecnologia em	0:001
tecnologias	08[02
tecnologico	0?Q01
tecnologie	03I01
tecnologies	03P01
tecnologo	0:001
tecnologo em	0CK01
tecnologías	07Z01
tecnológico	0?Q01
tecnólogo	0:001
tecnólogo em	0CK01
tee	0\k01
teenindaja	01>01
tef	0<J01
tefl	01Q01
tegelzetter	01c01
tehas	05201
tehdas	06E01
tehnicar	05F02
tehnician	01h01
tehniciana	01h01
tehniciană	01h01
tehnicka skola	0Jh02
tehnik	11402
tehnikis	02R01
tehnikums	04401
tehniska sola	0Jj01
tehničar	05F02
tehnička škola	0Jh02
tehniķis	02R01
tehniška šola	0Jj01
teicamas	0>_01
teicami	0>_01
teicneoir	03U01
teises	08:01
teisininkas	02Q01
teisininke	02Q01
teisininkė	02Q01
teisės	08:01
tekmovanje	0fZ01
teknik	0:G02
teknik universitesi	03n01
teknik üniversitesi	03n01
tekniker	11604
teknikk	0:_01
teknikko	11:02
tekniku	05601
teknisi	02:01
teknisyen	05E01
teknisyeni	05E01
teknologie doktor	0GQ01
teknoloji	03W01
teknolojileri	03W01
tekoce	11<01
tekoce znanje	11<01
tekoče	11<01
tekoče znanje	11<01
tekstil	03W01
tel	11=01
telc	0<J01
tele	11=01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0F<02
telefonista	11>02
telelavoro	00e01
telemarketer	11@02
telemunca	0E:01
telemuncă	0E:01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0KN01
teletrabalho	11B01
teletravail	00a01
teletreball	00f01
tem 4	0<J01
tem 8	0<J01
tem-4	0<J01
tem-8	0<J01
tem4	0<J01
tem8	0<J01
temel	0<902
temel duzey	0<902
temel düzey	0<902
temel seviye	0<;01
temsilci	05E01
temsilcisi	05E01
ten du an	0E?01
tentara	02:01
teo	0B=01
teollisuus	06E01
teoranta	0B=01
ter	03Y01
terapeut	11C02
terapeuta	02601
teraz	11E02
terbaik	05l01
tercuman	05E01
tercüman	05E01
tere	03Y01
terrace	06401
terveyskeskus	06E01
tervezett	11G01
tervezo	02901
tervező	02901
terzi	05E01
tesar	0>^01
tesař	0>^01
tese	05;01
tesekkur belgesi	0;S01
tesi	11H02
tesiasi	0DZ01
tesis	11J02
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
testdaf	0<J01
tester	11L06
testerka	02601
teurastaja	05O01
teymi	0J^01
tez	0=L01
teza	07201
tezi	07B01
tezli yuksek lisans	11R01
tezli yüksek lisans	11R01
tezsiz yuksek lisans	11R01
tezsiz yüksek lisans	11R01
teză	07201
teātris	06601
tečaj	10e02
tečno	11102
tečno u govoru i pismu	11301
teşekkür belgesi	0;S01
teżi	07B01
th	0bA01
thac si	0:k01
thang	11S02
thanh pho	0AO01
thanh thao	0ag02
thanh vien	09i01
thcs	0D_01
the	0:h01
the huong dan vien	0:h01
theater	11U03
theatre	0Od02
therapeut	06@02
therapist	01g01
these	0?L01
these de doctorat	0HX01
thesis	0=o01
thi tran	0AO01
thiet ke	09i01
third place	00N01
thiết kế	09i01
thjalfari	0=Z01
thn	11X01
tho	09i01
tho dien	09i01
tho han	09i01
tho may	09i01
tho moc	09i01
thon	0AO01
thpt	0D_01
through	0Lk01
thru	0Lk01
thu kho	09i01
thu ky	09i01
thu ngan	09i01
thu ngân	09i01
thu quy	09i01
thu thu	09i01
thu vien	0;>01
thuc tap sinh	09i01
thuiswerk	0SJ01
thydandi	0=Z01
thành phố	0AO01
thành thạo	0ag02
thành viên	09i01
tháng	11S02
thèse	0?L01
thèse de doctorat	0HX01
théâtre	02o01
thôn	0AO01
thư ký	09i01
thư viện	0;>01
thạc sĩ	0:k01
thẻ	0:h01
thẻ hướng dẫn viên	0:h01
thị trấn	0AO01
thợ	09i01
thợ hàn	09i01
thợ may	09i01
thợ mộc	09i01
thợ điện	09i01
thủ kho	09i01
thủ quỹ	09i01
thủ thư	09i01
thực tập sinh	09i01
ticaret	03W01
tidskrift	0Xe02
tidsskrift	11Y04
tie	08P01
tiedekunta	04501
tien si	11]01
tienda	07Z01
tiendas	07Z01
tieng me	0:c01
tieng me de	0:c01
tieraerztin	02c01
tierarzt	02c01
tierarztin	02c01
tierpfleger	05T01
tierärztin	02c01
tiesibas	06701
tiessaiste	08=01
tiesības	06701
tieu hoc	0D_01
tiešsaistē	08=01
tiimi	0e002
tijdschrift	0[X02
tiketina	0c701
tikėtina	0c701
til	11^03
til d d	0Sh01
til d.d	0Sh01
til dagsins	0KY01
til dagsins i dag	0KY01
til dagsins í dag	0KY01
til na	0O801
til naa	0O801
til nu	0Sh01
til nå	0O801
til og med	11a02
till	11c02
till dags dato	0c=01
till date	0Bi01
till now	0Bi01
till och med	10F01
till present	0Bi01
tills nu	0c=01
tills vidare	0c=01
tim	11e05
timarit	0?F01
timmerman	01c01
tingkat dasar	0K@01
tingkat lanjut	04801
tinh	0AO01
tinh nguyen vien	09i01
tionscadal	11j01
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
titulada	0JV01
titulado	0JV01
titulo	01^01
titulo universitario	0:C01
tiyatrosu	03W01
tiến sĩ	11]01
tiếng mẹ	0:c01
tiếng mẹ đẻ	0:c01
tiểu học	0D_01
tjener	06P01
tlumacz	02601
tlumaczka	02601
tn	11k02
tnhh	0;>01
to	11m02
to chuc	0;>01
to date	0Bi01
to present	0Bi01
to this day	0Bi01
to truong	09i01
toamna	11o01
today	0Bi01
todistus	0ln02
toefl	0<J01
toefl ibt	0<J01
toeic	0<J01
toeicスコア	12001
toemrer	05d02
toften	0Ob01
togaf	01Q01
togfoerer	06P01
togforer	06P01
togfører	06P01
tohtori	12102
tohtorintutkinto	0Md01
toi	0EL01
toimetaja	01>01
toiminimi	0W=01
toimisto	06E01
toimittaja	05O01
toistaiseksi	0J801
tokarz	02601
toko	07[01
tol	12302
tolk	01>01
tolkija	01>01
tolmacs	02901
tolmács	02901
tom	10F01
tomrer	05d02
tontechniker	05T01
tookoda	05201
tootaja	01>01
topik	0<J01
topograf	01h01
torfl	0<J01
torg	0P`01
torget	12502
tori	08P01
tornaci	05E01
tornacı	05E01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0Ob01
tosaitheoir	0?001
tospraaklig	0Na01
tospraklig	0Na01
tosproget	0NX01
tospråklig	0Na01
tot	12703
tot en met	0Oo01
tot heden	0R?01
tot nghiep	12:01
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
továrna	0FB01
tp	0AO01
tr	0?H01
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
trainee	12;04
trainer	12?03
training	12B02
training course	0CB01
tram driver	01g01
tranare	02A01
trang	12D01
transactions	0=o01
translator	01g01
transport	02Y01
transportes	08[02
transports	12E02
trasporti	03I01
travesia	09:01
travessa	04H01
travessera	09H01
travesía	09:01
treasurer	01g01
treener	01>01
treinador	01\01
treinadora	01\01
tren trung binh	12G01
trener	12H04
treneris	02O02
trenerka	02601
trening	10@01
trenutacno	12L01
trenutačno	12L01
trenutno	12M03
trenér	06\01
tres bien	08j02
tres bon	0BS01
tres bon niveau	0C>01
tres bonne maitrise	0C>01
tresorer	02>01
tresorera	02>01
tresorier	01Z01
tresoriere	01Z01
trezorier	01h01
trg	0ao03
trgovina	0X902
tribunal	02Z01
trida	0?H01
trieda	0aX01
trinity	0<J01
triq	0Do01
tro giang	09i01
tro ly	09i01
trofeo	12P02
trofeu	00M01
trofeul	0?:01
troféu	00M01
troi chay	0?]01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	12R01
truckcertifikat	0@^01
truckfoerare	02A01
truckfoerer	05d02
truckfoererbevis	08]01
truckforare	02A01
truckforer	05d02
truckforerbevis	08]01
truckförare	02A01
truckfører	05d02
truckførerbevis	08]01
truckkort	0@b01
truhlar	0>^01
truhlář	0>^01
trukkikuski	05O01
trung binh	12S02
trung bình	12S02
trung cap	12U02
trung cap cao	12G01
trung cap nghe	0D_01
trung cấp	12U02
trung cấp cao	12G01
trung cấp nghề	0D_01
trung hoc	0D_01
trung hoc pho thong	12W02
trung học	0D_01
trung học phổ thông	12W02
trung tam	0;>01
trung tam dao tao	0D_01
trung tâm	0;>01
trung tâm đào tạo	0D_01
truong	0D_01
truong ban	09i01
truong cao dang	0D_01
truong dai hoc	0D_01
truong nhom	09i01
truong phong	09i01
truong thpt	0D_01
trust	03701
trustee	01g01
trva	0Hd02
trvá	0Hd02
trädgårdsmästare	02A01
tränare	02A01
træner	06P01
très bien	08j02
très bon	0BS01
très bon niveau	0C>01
très bonne maîtrise	0C>01
tréner	02901
tréning	10@01
trésorier	01Z01
trésorière	01Z01
trên trung bình	12G01
trôi chảy	0?]01
trường	0D_01
trường cao đẳng	0D_01
trường thpt	0D_01
trường đại học	0D_01
trưởng ban	09i01
trưởng nhóm	09i01
trưởng phòng	09i01
trợ giảng	09i01
trợ lý	09i01
trực tuyến	12R01
tu	12Y03
tu van	09i01
tu xa	12R01
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
tunnustus	12\03
tuomari	05O01
turguide	12_02
turistguide	0Q401
turizm	03W01
turpinas	0\901
turpinās	0\901
tutkija	05O01
tutkimusasema	06E01
tutkinto	0YR01
tutor	12a04
tutora	03N02
tuttora	00k01
tuzolto	0<I01
tvaaspraakig	0N`01
tvasprakig	0N`01
tvityngd	0`a01
tvityngdur	0`a01
tvornica	0W?01
tvrtka	0W?01
tvåspråkig	0N`01
tvítyngd	0`a01
tvítyngdur	0`a01
tweede prijs	0JP01
tweetalig	0JQ01
tyden	12e01
tydnu	12e01
tydny	12e01
tydzien	12f01
tydzień	12f01
tygodni	12f01
tygodnie	12f01
tym	0Gg01
tyoenjohtaja	05O01
tyoentekijae	05O01
tyoeturvallisuuskortti	03X01
tyonjohtaja	05O01
tyontekija	05O01
tyoturvallisuuskortti	03X01
typist	01g01
tyrejas	02Q01
tyrėjas	02Q01
tytul	0N801
tytul technika	0J[01
tytuł	0N801
tytuł technika	0J[01
tyydyttaevae	0WF02
tyydyttaevae alkeet	04`01
tyydyttava	0WF02
tyydyttava alkeet	04`01
tyydyttävä	0WF02
tyydyttävä alkeet	04`01
työnjohtaja	05O01
työntekijä	05O01
työturvallisuuskortti	03X01
tài xế	09i01
táncos	0<I01
tárgyalási szint	0MU01
tárgyalási szintű	0MU01
tárgyalóképes	0MU01
társalgási	0YX01
társalgási alapszint	0YW01
társalgási szint	0YX01
társalgó	0YW01
társaság	07E01
távmunka	10W01
távolról	10W01
tâmplar	01h01
tällä hetkellä	0J801
tänapäev	0RF01
tänaseni	0RF01
tänav	0\k01
tänukiri	00101
tänzer	05T01
tänään	0J801
tävling	0hW01
tävlingen	0hW01
tæknimaður	0=Z01
tækniskóli	04001
tècnic	02>01
tècnic superior	0AR01
tècnica	02>01
técnica	03N02
técnica superior	0AS01
técnico	03N02
técnico em	0CK01
técnico en	0:D01
técnico medio	0:D01
técnico superior	0AS01
tél	11=01
téléconseiller	01Z01
téléconseillère	01Z01
télétravail	00a01
tér	03Y01
tên dự án	0E?01
tình nguyện viên	09i01
tím	0Gl01
tímarit	0?F01
títol	01]01
título	01^01
título universitario	0:C01
tól	12302
tõlk	01>01
tõlkija	01>01
töökoda	05201
töötaja	01>01
tømrer	05d02
týden	12e01
týdny	12e01
týdnů	12e01
tým	0Gg01
tęsiasi	0DZ01
tłumacz	02601
tłumaczka	02601
től	12302
tř	0?H01
třída	0?H01
tűzoltó	0<I01
tư vấn	09i01
tại	10J01
tạp chí	0:K01
tập đoàn	0;>01
tỉnh	0AO01
tốt	0ag02
tốt nghiệp	12:01
tốt nghiệp thpt	00H01
tổ	0:b01
tổ chức	0;>01
tổ trưởng	09i01
tới	0EL01
từ	12g02
từ xa	12R01
u	12i06
u braku	0bD02
u tijeku	12L01
u toku	12o01
uab	00`01
ubersetzer	05T01
ubezpieczenia	03601
ubungsleiter	05T01
ucen	0>^01
uceni	0DM01
ucenic	01h01
ucetni	0>^01
uciliste	13003
ucitel	02S02
ucitelj	0dX03
ucla	0Ag01
uctovnicka	0@701
uctovnik	0@701
uczelnia	03h01
uczen	02601
uczeń	02601
ud	00`01
udacity	0Ag01
udana	0bG01
udata	0bH01
uddannelsescenter	0JS01
udemy	0Ag01
udmaerkelse	00801
udmærkelse	00801
udruga	0W?01
udruzenje	06?01
udruženje	06?01
udvikler	06P01
uebersetzer	05T01
uebungsleiter	05T01
ufer	0AE01
ufficio	0FG01
ufficjal	05601
uffiċjal	05601
ug	00`01
uge	13301
uger	13301
ugift	0mC02
ugm	0Ag01
ugyintezo	08202
ugynokseg	07E01
ugyved	02901
uhing	05201
uhrmacher	05T01
ui	06n01
uitgeverij	13402
uitmuntend	13601
uitstekend	0hi01
uitvoerder	01c01
ujsagiro	02901
uke	13701
uker	13701
ukonceno	01D01
ukonczona	0cP01
ukonczone	0cP01
ukonczony	0cP01
ukončeno	01D01
ukończona	0cP01
ukończone	0cP01
ukończony	0cP01
uksus	0_F01
ul	13806
ulica	13>05
ulice	0?H01
ulicy	04U01
ulikool	03Z01
umschulung	01@01
und	13C01
undergraduate	0:701
underskoeterska	02A01
underskoterska	02A01
undersköterska	02A01
undertaker	01g01
underviser	05d02
underwriter	01g01
undirstada	0Q<01
undirstaða	0Q<01
uned	0?Q01
ungdomsskole	0;N01
uni	0RT02
uniao estavel	0mh01
unidad	0EK01
unidade	0G901
unit	13D04
unita	0FG01
unitat	0G^01
unite	0@@01
unità	0FG01
unité	0@@01
univ bacc	0gf01
univ dipl	0]>01
univ. bacc	0gf01
univ. dipl	0]>01
universidad	0?Q01
universidade	0@J01
universita	13H02
universitaet	0<h01
universitaire	01P01
universitaria	0?Q01
universitas	0M?01
universitat	13J02
universitate	13L02
universitatea	07K01
universitatea politehnica	07K01
universitates	04401
universite	13N02
universiteit	08;01
universitesi	03n01
universitet	13P03
universitetas	0Dl01
universitete	0Dl01
universitetet	13P03
universiteto	0Dl01
universities	01N01
university	13S02
università	13H02
universität	0<h01
université	01P01
universitāte	04401
universitātes	04401
univerza	0Jj01
univerze	0Jj01
univerzi	0Jj01
univerzita	0ME02
univerzite	0ME02
univerzitet	13U01
univerzitetni diplomirani	0]>01
univerzity	0ME02
univerzitě	0DM01
uniwersytet	13V01
união estável	0mh01
unmarried	0AX01
unternehmen	03B01
until	0Lk01
until now	0Bi01
until present	0Bi01
until today	0Bi01
unur	0>L01
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
uppsats	0LH01
uprawnienia	0A201
uprawnienie	0A201
upseeri	05O01
urad	0G[02
urbanitzacio	09H01
urbanització	09H01
urbanizacion	09:01
urbanización	09:01
ured	0W?01
urednica	0AZ03
urednik	0AZ03
urkunde	13W02
urzad	03601
urząd	03601
usek	0o902
usine	02o01
uslugi	03601
usmerenje	13Y01
usmeritev	0oT01
usmjerenje	0m`01
ust duzey	04601
usta	05E01
ustabasi	05E01
ustabaşı	05E01
ustanova	0><01
ustanovitelj	05H01
ustasi	05E01
ustası	05E01
ustav	0G[02
usługi	03601
ut	03Y01
utbildningsdag	13Z01
utca	03Y01
utgefid	0?F01
utja	03Y01
utmaerkelse	00K01
utmaerkt	0NY01
utmarkelse	00K01
utmarkt	0NY01
utmerkelse	00901
utmerket	0NZ01
utmärkelse	00K01
utmärkt	0NY01
utvar	0o902
utvecklare	02A01
utvikler	0;M01
uverenje	0cQ01
uvjerenje	0e;01
ux	06n01
uy ban	0;>01
uye	05E01
uyesi	05E01
uzaktan	0A801
uzem	04N02
uzina	03A01
uzivatelska	13[01
uzivatelsky	13[01
uzman	13\02
uzman duzey	13^01
uzman düzey	13^01
uzmani	05E01
uzmanı	05E01
uznani	00501
uznanie	00401
uznemuma	13_01
uznemums	06601
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	06601
uzņēmumā	13_01
učení	0DM01
učeň	0>^01
učilište	13`02
učiliště	0DM01
učitel	06\01
učitelj	0dX03
učiteľ	08J01
uživatelsky	13[01
uživatelská	13[01
v	13b05
v le	0?I01
v o s	00`01
v teku	0Df01
v.le	0?I01
v.o.s	00`01
va	13g01
vaar	13h02
vaardare	02A01
vaardcentral	0>;01
vaaren	13h02
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
vaeitoeskirja	13j02
vaektare	02A01
vaelttaevae	04`01
vaelttaevae keskitaso	0WH01
vaenget	0Ob01
vaentanlegt	01001
vaerkfoerer	06P01
vaerkforer	06P01
vaerksted	0?<01
vaeylae	08P01
vag	04f01
vaga hasti	0YQ01
vaga hea	13l02
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
vaitoskirja	13j02
vaji	06L01
vakblad	0=J01
vakfi	03W01
vakfı	03W01
vakman	01c01
vakt	0Q401
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06E01
valable jusqu'a	0Vi01
valable jusqu'en	0Vi01
valable jusqu'à	0Vi01
vald	13n02
valet	01g01
valid through	0Lk01
valid to	0Lk01
valid until	0Lk01
valide	0G001
valido fino al	0N901
valido hasta	0R501
validé	0G001
valjak	0\k01
vallalat	04N02
vallaline	01=01
vallalkozo	02901
valmentaja	05O01
valokuvaaja	05O01
valores	0Ad01
valttava	04`01
valttava keskitaso	0WH01
valuer	01g01
van	14001
van phong	0;>01
vanaf	14102
vandaag	0R?01
vanzatoare	01h01
vanzator	01h01
vapaaehtoinen	05O01
var	13h02
vara	14301
varastotyoentekijae	05O01
varastotyontekija	05O01
varastotyöntekijä	05O01
vardare	02A01
vardcentral	0>;01
varen	13h02
varhato	11G01
varhatoan	11G01
varilec	0EJ01
varon	0R_01
varrono	0<I01
varrónő	0<I01
vartija	05O01
varón	0R_01
vas	0aY01
vasara	14402
vaspitac	0Z<01
vaspitač	0Z<01
vastaava	05O01
vayla	08P01
vca	14602
vd	0Q401
vdana	10<01
vdaná	10<01
ve	14802
vecka	14:01
veckor	14:01
ved	14;02
vedec	0Ae02
vedes	0V501
vedouci	10602
vedoucí	10602
veduca	0@701
veduci	0@701
vedúca	0@701
vedúci	0@701
vedęs	0V501
veebis	0W<01
veg	0:`01
vegen	0:`01
vegi	0P`01
vegur	0P`01
vegyesz	02901
vegyész	02901
vegzett	0KF01
vei	0:`01
veien	0:`01
veikals	06601
veileder	0;M01
veitingahus	06G01
veitingahús	06G01
vej	0Ob01
vejleder	06P01
vekter	0;M01
veldig god	0NZ01
veleuciliste	0j?01
veleučilište	0j?01
velmi dobra	04902
velmi dobre	0fn04
velmi dobrá	04>01
velmi dobře	14=02
velmi pokrocila	0XQ01
velmi pokročilá	0XQ01
velvirki	0=Z01
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
verano	14?01
verao	14@01
verband	03B01
verdlaun	14A02
vereador	01\01
vereadora	01\01
verein	03B01
vereniging	02Y01
vergevorderd	14C01
verhandlungssicher	0fB01
verhandlungssicher in wort und schrift	0NH01
verheiratet	0P801
verkaeufer	05T01
verkaufer	05T01
verkefni	14D01
verket	0>;01
verkfraedingur	0=Z01
verkfræðingur	0=Z01
verkoopster	01c01
verkoper	01c01
verkossa	0LA01
verksmidja	06G01
verksmiðja	06G01
verkstad	0>;01
verksted	0:_01
verkäufer	05T01
verlag	14E02
verloskundige	01c01
vermesser	05T01
verniciatore	02501
veroeffentlichung	08K01
veroffentlichung	08K01
verpleegkundige	01c01
verseny	0F?02
versicherung	03B01
versicherungen	03B01
verslun	06G01
vertaler	01c01
verteja	02Q01
vertejas	02Q01
vertejums	08?01
vertieft	0O_01
vertiefung	0M601
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
verão	14@01
verðlaun	14A02
veröffentlichung	08K01
vet	01g01
vetaejae	05O01
vetaja	05O01
veterinarian	01g01
vetur	14G01
veturinkuljettaja	05O01
vetäjä	05O01
veuf	0@>01
veuve	0@>01
vezeto	02901
vezető	02901
veľmi dobre	14H02
veľmi dobrá	04C01
vhs	0Ag01
via	0?I01
viale	0?I01
vicar	01g01
vice president	01g01
vico	0?I01
vicolo	0?I01
vid	14J02
videaste	01Z01
videja atzime	08?01
videja izglitiba	06m01
videja limeni	0kn01
videja profesionala	06m01
videji	0kn01
videjs	14L02
videregaaende	0c101
videregaaende opplaering	07C01
videregaaende skole	0;N01
videregaende	0c101
videregaende opplaering	07C01
videregaende skole	0;N01
videregående	0c101
videregående opplæring	07C01
videregående skole	0;N01
vidurine mokykla	0Dl01
vidurinis	0>W01
vidurinis issilavinimas	0>W01
vidurinis išsilavinimas	0>W01
vidurinė mokykla	0Dl01
vidurkenning	00;01
vidurkis	0:a01
vidusskola	04401
vidutines	0eU01
vidutinis	14N02
vidutiniskai	0eU01
vidutiniškai	0eU01
vidutinės	0eU01
vidéaste	01Z01
vidēji	0kn01
vidējs	14L02
vidējā atzīme	08?01
vidējā izglītība	06m01
vidējā līmenī	0kn01
vidējā profesionālā	06m01
vien	0;>01
vien dao tao	0D_01
viesbutis	03H01
viesnica	06601
viesnīca	06601
viešbutis	03H01
vigente hasta	0R501
vigilante	03N02
vigile del fuoco	02501
vigneron	01Z01
vigneronne	01Z01
viikko	14P01
viikkoa	14P01
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
vinter	14Q03
vinteren	14T02
vintern	14V01
vintner	01g01
violinista	02501
viragkoto	0<I01
virasto	06E01
virejas	02Q01
viriesu	14W01
virietis	14W01
virkailija	05O01
virksomhed	0?<01
virtual	0O^01
virziens	0i<01
virágkötő	0<I01
virėjas	02Q01
visa skola	14X02
visa strucna sprema	14Z02
visagist	05T01
visi srednji	14\02
visiting scholar	01g01
visja sola	0Jj01
visja strokovna izobrazba	14^01
visjesolska izobrazba	14^01
visjesolski studij	14^01
visji srednji	14_01
visoka skola	0Jh02
visoka sola	0Jj01
visoka strokovna izobrazba	0Fl01
visoka strucna sprema	0FK01
visoka stručna sprema	0FK01
visoka škola	0Jh02
visoka šola	0Jj01
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
vizsga	0=h02
vizvezetek szerelo	0<I01
við	0RO01
viðurkenning	00;01
viúva	0mh01
viúvo	0mh01
viša stručna sprema	14Z02
viša škola	14X02
viši srednji	14\02
višja strokovna izobrazba	14^01
višja šola	0Jj01
višješolska izobrazba	14^01
višješolski študij	14^01
višji srednji	14_01
viện	0;>01
viện đào tạo	0D_01
vk	14P01
vlasnica	0=k02
vlasnik	0=k02
vloeiend	0hi01
vloeiend in woord en geschrift	0hi01
vmbo	0R902
vmbo diploma	0R;01
vmbo-diploma	0R;01
vo	14`01
vocal	01B01
vocational qualification	02X01
voda	06h01
vodic	08J01
vodicsky preukaz	0@d01
voditelj	0XI01
vodič	08J01
vodičský preukaz	0@d01
vodja	0EJ01
vof	00`01
voitja	00101
voittaja	00701
vojak	0>^01
voják	0>^01
voldoende	0Bo01
volontaer	0Y\02
volontar	0Y\02
volontaria	02501
volontario	02501
volonter	05F02
volontär	0Y\02
volum	07201
voluntar	0=602
voluntara	01h01
voluntari	02>01
voluntaria	02;03
voluntario	03N02
voluntară	01h01
volunteer	01g01
voluntària	02>01
voluntária	01\01
voluntário	01\01
vom	14a01
von	14a01
voorjaar	0[K01
voorman	01c01
voorzitter	01c01
vopsitor	01h01
vor	14b01
vorarbeiter	05T01
vorauss	05U01
voraussichtlich	05U01
vorbitor nativ	0=U01
vordiplom	0::01
vormgever	01c01
vorsitzende	05T01
vorstand	05T01
vorstandsmitglied	02c01
vortrag	0<\02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	14c01
vottorð	14c01
vottun	14c01
vozac	05F02
vozacka dozvola	0IT02
vozač	05F02
vozačka dozvola	0IT02
voznik	0EJ01
vozniski izpit	0@a01
vozniški izpit	0@a01
vođa	06h01
vp	06n01
vratny	0>^01
vrijwilliger	0[502
vrijwilligster	0J\01
vrlo dobro	14d04
vrouw	14h01
vrouwelijk	14h01
vrtec	0Jj01
vrtic	0Jh02
vrtić	0Jh02
vrátný	0>^01
vs	0Fl01
vsi	00`01
vss	14i02
vuggestue	0?<01
vukova diploma	0f]01
vuoden	00701
vuosi	14k01
vuotta	14k01
vut	0DM01
vvs montor	06P01
vvs-montoer	06P01
vvs-montør	06P01
vwo	0R902
vyborna	04902
vyborne	0fn04
vychovatel	06\01
vychovavatel	08J01
vychovávateľ	08J01
vydano	0GL01
vydata	0mW01
vydatá	0mW01
vydavatelstvi	0FB01
vydavatelstvo	14l02
vydavatelství	0FB01
vydavateľstvo	14l02
vydáno	0GL01
vyhlaska	0@c01
vyhláška	0@c01
vyras	14n01
vyriska	14n01
vyriška	14n01
vyskumny pracovnik	0@701
vysoka skola	0ME02
vysoke uceni	0DM01
vysoke uceni technicke	0DM01
vysokoskolske	0:\01
vysokoškolské	0:\01
vysoká škola	0ME02
vysoké učení	0DM01
vysoké učení technické	0DM01
vyssi odborna skola	0DM01
vyssi odborne	0G501
vyssie odborne	14o01
vysvedceni	0@c01
vysvedcenie	0@d01
vysvedčenie	0@d01
vysvědčení	0@c01
vyucen	0^X01
vyuceni	0^X01
vyucni list	0^X01
vyucny list	0^W01
vyučen	0^X01
vyučení	0^X01
vyvojar	02S02
vyzkumny pracovnik	0>^01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	14o01
vyšší odborná škola	0DM01
vyšší odborné	0G501
vzdalene	0aV01
vzdáleně	0aV01
vzgojitelj	05H01
và	13g01
válido hasta	0R501
vállalat	04N02
vállalkozó	02901
várható	11G01
várhatóan	11G01
vânzătoare	01h01
vânzător	01h01
väg	04f01
väga hea	13l02
väga hästi	0YQ01
vägen	04f01
vähene	04Z01
väitekiri	03V01
väitöskirja	13j02
väktare	02A01
väljak	0\k01
välttävä	04`01
välttävä keskitaso	0WH01
väylä	08P01
vår	13h02
vårdare	02A01
vårdcentral	0>;01
våren	13h02
vænget	0Ob01
væntanlegt	01001
værkfører	06P01
værksted	0?<01
végzett	0KF01
vélvirki	0=Z01
vítěz	00501
vítězka	00501
vízvezeték-szerelő	0<I01
víťaz	00401
víťazka	00401
võitja	00101
výborne	14H02
výborná	04902
výborné	04>01
výborně	14=02
výskumný pracovník	0@701
výuční list	0^X01
výučný list	0^W01
vývojár	08J01
vývojář	06\01
výzkumný pracovník	0>^01
vāji	06L01
văn phòng	0;>01
vērtējums	08?01
vědec	0>^01
vīrietis	14W01
vīriešu	14W01
všs	15001
všį	00`01
w	15102
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
wall	0AE01
wanita	0eD01
warden	01g01
warehouse	03701
warehouse operative	01g01
warsztat	03601
warsztaty	15301
wartawan	02:01
warung	07[01
wasit	02:01
watchmaker	01g01
way	06401
wazna do	15401
wazne do	15401
wazny do	15401
ważna do	15401
ważne do	15401
ważny do	15401
we	15501
webmaster	01g01
wedstrijd	0<j01
week	15602
weeks	15801
weg	15902
weibl	0OP01
weiblich	0OP01
weiterbildung	0O402
weken	15;01
welder	01g01
werk	03B01
werke	03B01
werker	06@02
werkstatt	03B01
werkstudent	15<02
werkstudentin	09Z01
wesen	0YZ01
wethouder	01c01
wettbewerb	0fk02
wholesaler	01g01
wiceprezes	02601
widowed	0AX01
winemaker	01g01
winkel	02Y01
winnaar	0JP01
winner	00N01
winter	15>03
winzer	02c01
wiosna	15A01
wiosną	15A01
wirausaha	07[01
wissenschaft	0YZ01
wissenschaften	0YZ01
wissenschaftler	05T01
wissenschaftliche mitarbeiterin	09Z01
wissenschaftlicher mitarbeiter	09Z01
with	0Nf01
wk	15801
wks	15801
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0:=01
wo master	0H`01
wo-bachelor	0:=01
wo-master	0H`01
woche	15B01
wochen	15B01
wohnung	05101
woj	04U01
wolny	0W>01
wolontariusz	02601
wolontariuszka	02601
woman	15C02
work from home	0O^01
worker	01g01
working familiarity	0MG01
working knowledge	0P]02
working proficiency	0P_01
works	03701
workshop	15E03
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydawnictwo	15H02
wydzial	15J02
wydział	15J02
wykladowca	02601
wyksztalcenie srednie	0J[01
wykształcenie średnie	0J[01
wykładowca	02601
wynik	0cY01
wyroznienie	0N801
wyróżnienie	0N801
wystapienie	07D01
wystąpienie	07D01
wyzsza szkola	03h01
wyższa szkoła	03h01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AO01
xahar	15L01
xep loai	0F901
xerrada	0?i01
xhur	15L01
xitwa	15M01
xuat sac	15N02
xuong	0;>01
xuất sắc	15N02
xã	0AO01
xưởng	0;>01
xếp loại	0F901
y	15P02
y ta	09i01
y tá	09i01
yandal	0AT01
yapi	03W01
yapı	03W01
yardimcisi	05E01
yardımcısı	05E01
yarisma	0;S01
yarismasi	0;S01
yarışma	0;S01
yarışması	0;S01
yayasan	07[01
yayinevi	15R02
yayinlandi	0=L01
yayinlari	03W01
yayınevi	15R02
yayınlandı	0=L01
yayınları	03W01
yaz	15T01
yazilim	03W01
yazilimci	05E01
yazılım	03W01
yazılımcı	05E01
yds	0<J01
year	15U01
years	15U01
yeterlik	0<`01
yeu	0`b01
yh examen	0Z=01
yh-examen	0Z=01
yhdistys	06E01
yhtio	06E01
yhtioe	06E01
yhtiö	06E01
yil	0lk01
yki	0<J01
yksikko	0e002
yksikkoe	0e002
yksikkö	0e002
yleisarvosana	07G01
ylempi amk	0G101
ylempi ammattikorkeakoulututkinto	0G101
ylempi korkeakoulututkinto	0G101
yliopisto	04501
yliopistossa	04501
ylioppilas	05501
ylioppilastutkinto	05501
yokdil	0<J01
yonetici	05E01
yoneticisi	05E01
youth worker	01g01
yr	15V01
yrittaejae	05O01
yrittaja	05O01
yrittäjä	05O01
yrityksessa	15W01
yrityksessae	15W01
yrityksessä	15W01
yritys	06E01
yrkesbevis	0P701
yrkesexamen	0Me01
yrkesfag	07C01
yrkeshoegskola	0Nb01
yrkeshoegskoleexamen	0Z=01
yrkeshogskola	0Nb01
yrkeshogskoleexamen	0Z=01
yrkeshögskola	0Nb01
yrkeshögskoleexamen	0Z=01
yrs	15V01
yuksek lisans	11R01
yuksek lisans derecesi	11R01
yuksekokulu	03n01
yökdil	0<J01
yönetici	05E01
yöneticisi	05E01
yüksek lisans	11R01
yüksek lisans derecesi	11R01
yüksekokulu	03n01
yıl	0lk01
yếu	0`b01
z	15X02
z odliko	0gQ01
z wyroznieniem	0cY01
z wyróżnieniem	0cY01
zaawansowana	0;@02
zaawansowany	0;@02
zacatecnik	15Z02
zacetnik	15\02
zacetno	15^01
zaciatocnik	15_02
zadovoljavajuce	0jF01
zadovoljavajuće	0jF01
zadovoljivo	0fj01
zadruga	03303
zahnaerztin	02c01
zahnarzt	02c01
zahnarztin	02c01
zahntechniker	05T01
zahnärztin	02c01
zahradnice	0>^01
zahradnik	0>^01
zahradník	0>^01
zaklad	03601
zaklada	0W?01
zakladatel	02S02
zakladateľ	08J01
zakladna	15a02
zakladna skola	0\W01
zakladna znalost	0`I01
zakladne znalosti	0`I01
zakladni	15c02
zakladni skola	0DM01
zakladni znalost	0`R01
zakladni znalosti	0`R01
zakladny	15e01
zaklady	15f05
zakljucni izpit	0fm01
zaključni izpit	0fm01
zakład	03601
zakłady	03601
zalozba	15k02
zalozyciel	02601
zalozycielka	02601
založba	15k02
zamecnik	0>^01
zameranie	0nA01
zamereni	0cO01
zamestnanec roku	00501
zamezna	0W>01
zamężna	0W>01
zaměstnanec roku	00501
zaměření	0cO01
zanger	0Gm01
zasadnicze zawodowe	0J[01
zastepca	02601
zastupca	0@701
zastupce	0>^01
zastępca	02601
zaswiadczenie	0A201
zavarivac	0=k02
zavarivač	0=k02
zavarovalnica	0><01
zavod	15m05
zavody	0G[02
zawodowe	0J[01
zawodowka	03h01
zawodówka	03h01
zayif	0<;01
zayıf	0<;01
začetnik	15\02
začetno	15^01
začiatočník	15_02
začátečník	15Z02
założyciel	02601
założycielka	02601
zaświadczenie	0A201
zbornik	16204
zborník	0Ac01
zdaj	0Df01
zdalna	0SK01
zdalnie	0SK01
zdravnica	0EJ01
zdravnik	0EJ01
zdravotni bratr	0>^01
zdravotni sestra	0>^01
zdravotní bratr	0>^01
zdravotní sestra	0>^01
zdravstveni dom	0><01
zdruzenie	03G01
zdruzenje	0><01
združenie	03G01
združenje	0><01
zednik	0>^01
zedník	0>^01
zeer goed	0P902
zeichner	05T01
zeitschrift	0<\02
zelador	01\01
zeladora	01\01
zelfstandig	0P001
zelo dobro	16602
zemedelec	0>^01
zememeric	0>^01
zemědělec	0>^01
zeměměřič	0>^01
zena	16804
zenaty	0k\02
zenesz	0<I01
zenska	16<02
zenske	16>02
zenski	16@04
zensko	15X02
zentrum	03B01
zenész	0<I01
zerspaner	05T01
zertifikat	0\B02
zertifiziert	16D01
zertifizierung	0<N01
zespol	0Ia01
zespol szkol	03h01
zespół	0Ia01
zespół szkół	03h01
zeszyty naukowe	07D01
zeugnis	0<N01
zidar	01h01
ziekenhuis	02Y01
ziema	16E02
zima	16G06
zimmerei	03B01
zimmerer	05T01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	16M01
zinatnu doktors	0Ho01
zinātņu doktors	0Ho01
zivljenjepis	16N01
zivnost	0G[02
zivotopis	16O04
zkouska	0@c01
zkouška	0@c01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0fZ01
zmagovalka	0fZ01
znamka	0A302
znanstvenik	0=j01
známka	0A302
zolnierz	02601
zomer	16S01
zonaty	0W>01
zonen	0P001
zorg	02Y01
zpevacka	0>^01
zpevak	0>^01
zpusobilost	0@c01
zpěvačka	0>^01
zpěvák	0>^01
způsobilost	0@c01
zrt	00`01
zs	0DM01
zugbegleiter	05T01
zulassung	06B01
zurnalas	0X=01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0GP01
zurzeit	04B01
zusteller	05T01
zvarac	0@701
zviluppatur	05601
zvárač	0@701
zweisprachig	0Ki01
zwyciezca	0N801
zwycięzca	0N801
zyciorys	16T01
zyciorys zawodowy	16T01
zzp	0P001
zzp'er	0J\01
základná	15a02
základná znalosť	0`I01
základná škola	0\W01
základné znalosti	0`I01
základní	15c02
základní znalost	0`R01
základní znalosti	0`R01
základní škola	0DM01
základný	15e01
základy	16U04
zámečník	0>^01
zástupca	0@701
zástupce	0>^01
závod	0G[02
závody	0G[02
zš	0DM01
à	08@02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	11B01
à présent	00_01
àrea	0G^01
á netinu	00j01
általános iskola	04l02
ápoló	06802
ár	16Y01
árbitro	03N02
área	16Z03
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
çevrimiçi	0A801
çift anadal	0AT01
çiftçi	05E01
çiçekçi	05E01
çok iyi	0B202
çok iyi derecede	0B401
çırak	05E01
ébéniste	01Z01
école	01P01
école primaire	01P01
école supérieure	01P01
écoles	01P01
éditeur	01Z01
éditions	0J;02
éditrice	01Z01
éducateur	01Z01
éducatrice	01Z01
électricien	01Z01
électricienne	01Z01
éleveur	01Z01
éleveuse	01Z01
élue	01Z01
élémentaire	0;V02
énekes	0KO01
építész	02901
équipe	0@@01
érem	0F?02
érettségi	0Kc01
érettségi bizonyítvány	0Kc01
értékesítő	02901
és	0Kk01
établissements	02o01
étage	04g01
étalagiste	01Z01
étterem	07E01
été	0LB01
év	0LD02
éves	0LF01
évkönyv	0GT01
ênfase	0KP01
í dag	0KY01
í sambúð	0J]01
în curs	02201
în prezent	02201
începând cu	0T?01
începător	0<@02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	16]02
ógift	0J]01
óptica	01B01
óptico	01B01
óstán	0B=01
óta	0e?02
óvoda	0XF01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0Kd01
ödül	0;S01
ödülü	0;S01
ökotropholog	05T01
ön lisans	0`501
önkormányzat	07E01
önkéntes	0<I01
önlisans	0`501
önéletrajz	0dE01
önéletrajza	0dE01
ösd	0<J01
ösztöndíj	0F?02
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
ústav	0G[02
út	03Y01
útgefið	0?F01
útja	03Y01
útvar	0o902
účetní	0>^01
účtovník	0@701
účtovníčka	0@701
úřad	0FB01
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
þjálfari	0=Z01
þýðandi	0=Z01
ārste	02R01
ārsts	02R01
ċertifikat	0@o01
ċertifikat tas-sekondarja	0@n01
ċertifikazzjoni	0@o01
č.p	0?H01
časopis	0@804
čašník	0@701
čašníčka	0@701
červený diplom	0A302
čestné uznanie	00401
čestné uznání	00501
član	0AZ03
članak	0A]02
članek	0X\01
članica	0Aa02
člen	0Ae02
členka	0>^01
článek	0GL01
článok	0Ac01
čvut	0DM01
číšník	0>^01
đang làm	0<>01
điều dưỡng	09i01
điều hành	09i01
điều phối viên	09i01
điểm	0F901
điểm trung bình	0F901
đã kết hôn	0AN01
đường	0AO01
đại học	0D_01
đầu bếp	09i01
đến	0EL01
đến nay	0<>01
đề tài	0E?01
độc thân	0AN01
ġurnal	07B01
ġurnalist	05601
ģimnāzija	04401
ħarifa	0R401
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0T=01
įvertinimas	0:a01
ļoti labi	08L02
ősz	0e<01
ősze	0e<01
œnologue	01Z01
ředitel	06\01
řezník	0>^01
řidič	06\01
řidičský průkaz	0@c01
ślusarz	02601
śpiewaczka	02601
średni	0nH02
średnia	0nJ02
średnia ocen	0cY01
średnie	0J[01
średnio	0IP01
średnio zaawansowany	0IP01
średnio zaawansowany wyższy	0HK01
średniozaawansowana	0IP01
średniozaawansowany	0nH02
średniozaawansowany wyższy	0HK01
świadectwo	0A201
świadectwo dojrzałości	0J[01
świadectwo maturalne	0J[01
şampiyon	0;S01
şarkıcı	05E01
şef	05E01
şefi	05E01
şimdi	0>k01
şirket	03W01
şirketi	03W01
şoför	05E01
şoförü	05E01
şu an	0>k01
şu anda	0>k01
şubesi	0=`01
še traja	0Df01
šef	0=k02
šetalište	09C01
šiandien	0DZ01
šiuo metu	0DZ01
škola	16_04
školenie	0lh01
školení	0li01
šobrīd	0\901
šodien	0\901
šoferis	02R01
šola	0Jj01
špecialista	0@701
špecialistka	0@701
špecializácia	0nA01
štipendija	0fZ01
štipendium	00401
štruktúrovaný životopis	0h]01
študent	0EJ01
študijný odbor	0nA01
študijný program	0nA01
študijska smer	0oT01
študijski program	0oT01
štúdia	0Ac01
štúdio	03G01
švadlena	0>^01
šķīries	0bF01
żeńska	0X>01
żeński	0X>01
żonaty	0W>01
żołnierz	02601
żviluppatur	05601
życiorys	16T01
życiorys zawodowy	16T01
ž	15X02
žena	16804
ženatý	0k\02
ženska	16c01
ženski	16d03
žensko	15X02
ženské	16>02
žiema	16g01
življenjepis	16N01
živnost	0FB01
živnosť	03G01
životopis	16O04
žurnalas	0X=01
žurnalistas	02Q01
žurnālists	02R01
žurnāls	0GP01
școala	07K01
școala gimnazială	07K01
școala postliceală	07K01
școală	07K01
școală postliceală	0B701
școală profesională	09l01
șef	01h01
șefă	01h01
și	0m:01
șofer	01h01
șoseaua	04R01
άγαμη	16h01
άγαμοσ	16h01
άδεια	16i01
άδεια ασκήσεωσ	16i01
άδεια οδήγησησ	16i01
άνδρασ	16j01
άνοιξη	16k01
άντρασ	16j01
άπταιστα	16l01
άρθρο	16m01
άριστα	16n02
άριστη	16l01
άριστη γνώση	16l01
άριστο	17001
άρρεν	16j01
έγγαμη	16h01
έγγαμοσ	16h01
έπαινοσ	00P01
έργα	17101
έργο	17101
έτη	17201
έτοσ	17201
έωσ	17301
έωσ και σήμερα	17401
έωσ σήμερα	17401
ίδρυμα	17501
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	16h01
αγαμοσ	16h01
αγροτησ	17601
αγρότησ	17601
αδεια	16i01
αδεια ασκησεωσ	16i01
αδεια οδηγησησ	16i01
αε	00`01
αει	17701
αεροσυνοδοσ	17601
αεροσυνοδόσ	17601
αισθητικοσ	17601
αισθητικόσ	17601
ακαδημία	17701
ακαδημια	17701
ανακοίνωση	16m01
ανακοινωση	16m01
αναλυτήσ	17601
αναλυτησ	17601
αναλυτρια	17601
αναλύτρια	17601
αναμένεται	17801
αναμενεται	17801
αναμενομενη	17801
αναμενομενο	17801
αναμενόμενη	17801
αναμενόμενο	17801
ανδρασ	16j01
ανθοπωλησ	17601
ανθοπώλησ	17601
ανοικτο πανεπιστημιο	17701
ανοικτό πανεπιστήμιο	17701
ανοιξη	16k01
ανοιχτο πανεπιστημιο	17701
ανοιχτό πανεπιστήμιο	17701
αντιπροεδροσ	17601
αντιπρόεδροσ	17601
αντρασ	16j01
ανωτερη εκπαιδευση	17901
ανώτερη εκπαίδευση	17901
απθ	17701
απο	17:02
αποθηκάριοσ	17601
αποθηκαριοσ	17601
απολυτήριο	17<01
απολυτήριο γενικού λυκείου	17<01
απολυτήριο γυμνασίου	17<01
απολυτήριο λυκείου	17<01
απολυτηριο	17<01
απολυτηριο γενικου λυκειου	17<01
απολυτηριο γυμνασιου	17<01
απολυτηριο λυκειου	17<01
απταιστα	16l01
από	17:02
αρθρο	16m01
αριθμοσ	17=01
αριθμόσ	17=01
αριστα	16n02
αριστείο	00P01
αριστειο	00P01
αριστη	16l01
αριστη γνωση	16l01
αριστο	17001
αρρεν	16j01
αρσενικο	16j01
αρσενικό	16j01
αρτοποιοσ	17601
αρτοποιόσ	17601
αρχάριοι	17>01
αρχάριοσ	17?01
αρχαριοι	17>01
αρχαριοσ	17?01
αρχειονομοσ	17601
αρχειονόμοσ	17601
αρχιτέκτονασ	17601
αρχιτεκτονασ	17601
ασκουμενη	17601
ασκουμενοσ	17601
ασκούμενη	17601
ασκούμενοσ	17601
αστυνομικοσ	17601
αστυνομικόσ	17601
ασφαλιστική	17501
ασφαλιστικη	17501
αφοί	17501
αφοι	17501
βαθμολογία	17@01
βαθμολογια	17@01
βαθμοσ	17@01
βαθμοσ πτυχιου	17@01
βαθμόσ	17@01
βαθμόσ πτυχίου	17@01
βασικά	17A02
βασικέσ γνώσεισ	17A02
βασική	17A02
βασική γνώση	17?01
βασικα	17A02
βασικεσ γνωσεισ	17A02
βασικη	17A02
βασικη γνωση	17?01
βασικο	17C01
βασικο επιπεδο	17?01
βασικό	17C01
βασικό επίπεδο	17?01
βαφέασ	17601
βαφεασ	17601
βεβαίωση	16i01
βεβαιωση	16i01
βιβλίο	16m01
βιβλιο	16m01
βιβλιοθήκη	17501
βιβλιοθηκη	17501
βιβλιοθηκονομοσ	17601
βιβλιοθηκονόμοσ	17601
βιβλιοπωλησ	17601
βιβλιοπώλησ	17601
βιογραφικο	17D01
βιογραφικο σημειωμα	17D01
βιογραφικό	17D01
βιογραφικό σημείωμα	17D01
βιολογοσ	17601
βιολόγοσ	17601
βοηθοσ	17601
βοηθόσ	17601
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	17701
γενικοσ βαθμοσ	17@01
γενικό λύκειο	17701
γενικόσ βαθμόσ	17@01
γιατροσ	17601
γιατρόσ	17601
γραμματέασ	17601
γραμματεασ	17601
γραφίστασ	17601
γραφίστρια	17601
γραφείο	17501
γραφειο	17501
γραφιστασ	17601
γραφιστρια	17601
γυμνάσιο	17701
γυμνασιο	17701
γυναίκα	17E01
γυναικα	17E01
δάσκαλοσ	17601
δήμαρχοσ	17601
δήμοσ	17501
δίγλωσση	17F01
δίγλωσσοσ	17F01
δίπλωμα	17G02
δίπλωμα ιεκ	17901
δίπλωμα μηχανικού	17I01
δασκάλα	17601
δασκαλα	17601
δασκαλοσ	17601
δημαρχοσ	17601
δημοσ	17501
δημοσίευση	16m01
δημοσιευση	16m01
δημοσιογράφοσ	17601
δημοσιογραφοσ	17601
δημοτικο σχολειο	17701
δημοτικό σχολείο	17701
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	17J01
διαδικτυακα	17J01
διαζευγμένη	16h01
διαζευγμένοσ	16h01
διαζευγμενη	16h01
διαζευγμενοσ	16h01
διαιτητήσ	17601
διαιτητησ	17601
διαιτολογοσ	17601
διαιτολόγοσ	17601
διακριση	00P01
διανομέασ	17601
διανομεασ	17601
διατριβή	16m01
διατριβη	16m01
διαχειριστήσ	17601
διαχειριστησ	17601
διγλωσση	17F01
διγλωσσοσ	17F01
διδάκτορασ	17K01
διδακτορασ	17K01
διδακτορική διατριβή	17K01
διδακτορικη διατριβη	17K01
διδακτορικο	17K01
διδακτορικο διπλωμα	17K01
διδακτορικό	17K01
διδακτορικό δίπλωμα	17K01
διευθυνση	17L01
διευθυντήσ	17601
διευθυντησ	17601
διευθυντρια	17601
διευθύντρια	17601
διεύθυνση	17L01
δικαστήσ	17601
δικαστησ	17601
δικηγοροσ	17601
δικηγόροσ	17601
διορθωτήσ	17601
διορθωτησ	17601
διορθωτρια	17601
διορθώτρια	17601
διπλωμα	17G02
διπλωμα ιεκ	17901
διπλωμα μηχανικου	17I01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	16h01
εγγαμοσ	16h01
εθελοντήσ	17601
εθελοντησ	17601
εθελοντρια	17601
εθελόντρια	17601
ειδίκευση	17M01
ειδικευση	17M01
ειδικοσ	17N02
ειδικοτητα	17M01
ειδικόσ	17N02
ειδικότητα	17M01
εικονογράφοσ	17601
εικονογραφοσ	17601
εισήγηση	16m01
εισηγηση	16m01
εκδοσεισ	17P02
εκδοτικοσ	17501
εκδοτικόσ	17501
εκδόσεισ	17P02
εκπα	17701
εκπαιδευτήσ	17601
εκπαιδευτησ	17601
εκπαιδευτικοσ	17601
εκπαιδευτικόσ	17601
εκπαιδευτρια	17601
εκπαιδεύτρια	17601
εκτιμητήσ	17601
εκτιμητησ	17601
εκτιμωμενη	17801
εκτιμώμενη	17801
ελευθεροσ επαγγελματιασ	17501
ελεύθεροσ επαγγελματίασ	17501
εμπ	17701
εξ αποστάσεωσ	17J01
εξ αποστασεωσ	17J01
εξειδικευμένοσ	17R01
εξειδικευμενοσ	17R01
επα λ	17701
επα.λ	17701
επαινοσ	00P01
επαλ	17701
επαρκήσ	17S01
επαρκησ	17S01
επε	00`01
επιμελήτρια	17601
επιμελητήσ	17601
επιμελητησ	17601
επιμελητρια	17601
επιμορφωση	17T01
επιμόρφωση	17T01
επιχείρηση	17501
επιχειρηση	17501
εποπτησ	17601
επόπτησ	17601
εργάτησ	17601
εργάτρια	17601
εργα	17101
εργαστήριο	17501
εργαστηριο	17501
εργατησ	17601
εργατρια	17601
εργο	17101
εργοδηγοσ	17601
εργοδηγόσ	17601
εργοστάσιο	17501
εργοστασιο	17501
ερευνήτρια	17601
ερευνητήσ	17601
ερευνητησ	17601
ερευνητρια	17601
εστιατοριο	17501
εστιατόριο	17501
εταιρία	17501
εταιρεία	17501
εταιρεια	17501
εταιρια	17501
ετη	17201
ετοσ	17201
ευχερήσ	16l01
ευχερησ	16l01
εφορεία	17501
εφορεια	17501
εωσ	17301
εωσ και σημερα	17401
εωσ σημερα	17401
ζαχαροπλάστησ	17601
ζαχαροπλαστησ	17601
ηθοποιοσ	17601
ηθοποιόσ	17601
ηλεκτρολογοσ	17601
ηλεκτρολόγοσ	17601
ημερίδα	16m01
ημεριδα	16m01
θέατρο	17501
θήλυ	17E01
θεατρο	17501
θηλυ	17E01
θηλυκο	17E01
θηλυκό	17E01
θυρωροσ	17601
θυρωρόσ	17601
ι ε κ	17701
ι.ε.κ	17701
ιατροσ	17601
ιατρόσ	17601
ιδιοκτήτησ	17601
ιδιοκτητησ	17601
ιδρυμα	17501
ιδρυτήσ	17601
ιδρυτησ	17601
ιδρυτρια	17601
ιδρύτρια	17601
ιεκ	17701
ικανοποιητική	17S01
ικανοποιητικη	17S01
ικε	00`01
ινστιτουτο	17U02
ινστιτούτο	17U02
κάρτα	16i01
κέντρο	17501
καθηγήτρια	17601
καθηγητήσ	17601
καθηγητησ	17601
καθηγητρια	17601
και	17W01
καλά	17X01
καλή	17Y02
καλή γνώση	17X01
καλα	17X01
καλη	17Y02
καλη γνωση	17X01
καλο	17[01
καλοκαίρι	17\01
καλοκαιρι	17\01
καλωσ	17@01
καλό	17[01
καλώσ	17@01
καρτα	16i01
κατάλογοσ	16m01
κατάρτιση	17T01
κατάστημα	17501
καταλογοσ	16m01
καταρτιση	17T01
καταστημα	17501
κατευθυνση	17M01
κατεύθυνση	17M01
κεντρο	17501
κεφάλαιο	16m01
κεφαλαιο	16m01
κηπουροσ	17601
κηπουρόσ	17601
κλάδοσ	17L01
κλαδοσ	17L01
κλινική	17501
κλινικη	17501
κολέγιο	17701
κολεγιο	17701
κολλέγιο	17701
κολλεγιο	17701
κομμωτήσ	17601
κομμωτησ	17601
κομμωτρια	17601
κομμώτρια	17601
κρεοπωλησ	17601
κρεοπώλησ	17601
λέκτορασ	17601
λίαν καλώσ	17@01
λεκτορασ	17601
λεωφ	17=01
λεωφοροσ	17=01
λεωφόροσ	17=01
λιαν καλωσ	17@01
λογίστρια	17601
λογιστήσ	17601
λογιστησ	17601
λογιστρια	17601
λογοθεραπευτήσ	17601
λογοθεραπευτησ	17601
λογοθεραπευτρια	17601
λογοθεραπεύτρια	17601
λυκειο	17701
λύκειο	17701
μάγειρασ	17601
μάγειροσ	17601
μάνατζερ	17601
μάστερ	17I01
μέλοσ	17601
μέσοσ όροσ	17@01
μέτρια	17S01
μέτρια γνώση	17S01
μέτριο	17]02
μέχρι	17301
μέχρι σήμερα	17401
μέχρι τώρα	17401
μήνασ	17_01
μήνεσ	17_01
μαία	17601
μαγείρισσα	17601
μαγειρασ	17601
μαγειρισσα	17601
μαγειροσ	17601
μαθητευομενοσ	17601
μαθητευόμενοσ	17601
μαια	17601
μανατζερ	17601
μαστερ	17I01
μελοσ	17601
μεσαίο	17[01
μεσαίο επίπεδο	17S01
μεσαιο	17[01
μεσαιο επιπεδο	17S01
μεσοσ οροσ	17@01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	17I01
μεταπτυχιακεσ σπουδεσ	17I01
μεταπτυχιακο	17I01
μεταπτυχιακο διπλωμα	17I01
μεταπτυχιακοσ	17I01
μεταπτυχιακοσ τιτλοσ	17I01
μεταπτυχιακό	17I01
μεταπτυχιακό δίπλωμα	17I01
μεταπτυχιακόσ	17I01
μεταπτυχιακόσ τίτλοσ	17I01
μεταφράστρια	17601
μεταφραστήσ	17601
μεταφραστησ	17601
μεταφραστρια	17601
μετρια	17S01
μετρια γνωση	17S01
μετριο	17]02
μεχρι	17301
μεχρι σημερα	17401
μεχρι τωρα	17401
μηνασ	17_01
μηνεσ	17_01
μητρική	17F01
μητρική γλώσσα	17F01
μητρικη	17F01
μητρικη γλωσσα	17F01
μηχανικοσ	17`01
μηχανικόσ	17`01
μηχανοδηγοσ	17601
μηχανοδηγόσ	17601
μοδίστρα	17601
μοδιστρα	17601
μονάδα	17L01
μοναδα	17L01
μουσείο	17501
μουσειο	17501
μουσικοσ	17601
μουσικόσ	17601
μπάρμαν	17601
μπαρμαν	17601
ναυτησ	17601
ναυτικοσ	17601
ναυτικόσ	17601
ναύτησ	17601
νηπιαγωγείο	17701
νηπιαγωγειο	17701
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	17601
νοσηλευτησ	17601
νοσηλευτρια	17601
νοσηλεύτρια	17601
νοσοκομείο	17501
νοσοκομειο	17501
ξεναγοσ	17601
ξεναγόσ	17601
ξενοδοχείο	17501
ξενοδοχειο	17501
ξυλουργοσ	17601
ξυλουργόσ	17601
ο ε	00`01
ο.ε	00`01
οδηγοσ	17601
οδηγόσ	17601
οδοσ	17=01
οδόσ	17=01
οικονομολογοσ	17601
οικονομολόγοσ	17601
οινοποιείο	17501
οινοποιειο	17501
ομάδα	17L01
ομαδα	17L01
ομιλία	16m01
ομιλια	16m01
ομιλοσ	17501
οπτικοσ	17601
οπτικόσ	17601
οργανισμοσ	17501
οργανισμόσ	17501
οροφοσ	17=01
παιδαγωγοσ	17601
παιδαγωγόσ	17601
πανεπιστήμιο	17701
πανεπιστημίου	17701
πανεπιστημιο	17701
πανεπιστημιου	17701
παντρεμένη	16h01
παντρεμένοσ	16h01
παντρεμενη	16h01
παντρεμενοσ	16h01
παρον	17401
παρόν	17401
πατέντα	16m01
πατεντα	16m01
περιοδικο	16m01
περιοδικό	16m01
πιστοποίηση	16i01
πιστοποιημένη	16i01
πιστοποιημένοσ	16i01
πιστοποιημενη	16i01
πιστοποιημενοσ	16i01
πιστοποιηση	16i01
πιστοποιητικο	16i01
πιστοποιητικό	16i01
πλατεία	17=01
πλατεια	17=01
πολυ καλα	16l01
πολυ καλη	16l01
πολυ καλη γνωση	17X01
πολυ καλο	17001
πολυτεχνείο	17701
πολυτεχνειο	17701
πολύ καλά	16l01
πολύ καλή	16l01
πολύ καλή γνώση	17X01
πολύ καλό	17001
πρακτικά	16m01
πρακτικα	16m01
προγραμματίστρια	17601
προγραμματιστήσ	17601
προγραμματιστησ	17601
προγραμματιστρια	17601
προεδροσ	17601
προισταμενη	17601
προισταμενοσ	17601
προπονήτρια	17601
προπονητήσ	17601
προπονητησ	17601
προπονητρια	17601
προπτυχιακέσ σπουδέσ	17a01
προπτυχιακεσ σπουδεσ	17a01
προπτυχιακο	17a01
προπτυχιακό	17a01
προτζεκτ	17101
προχωρημένο	17b02
προχωρημενο	17b02
προϊστάμενοσ	17601
προϊσταμένη	17601
πρωτο βραβειο	00P01
πρόεδροσ	17601
πρότζεκτ	17101
πρώτο βραβείο	00P01
πτυχίο	17d02
πτυχίο επαλ	17<01
πτυχίο πανεπιστημίου	17a01
πτυχιο	17d02
πτυχιο επαλ	17<01
πτυχιο πανεπιστημιου	17a01
πτυχιουχοσ	17a01
πτυχιούχοσ	17a01
πυροσβέστησ	17601
πυροσβεστησ	17601
πωλήτρια	17601
πωλητήσ	17601
πωλητησ	17601
πωλητρια	17601
ράφτησ	17601
ραφτησ	17601
σήμερα	17401
σε εξέλιξη	17401
σε εξελιξη	17401
σελίδα	17f01
σελιδα	17f01
σεμινάριο	17g02
σεμιναριο	17g02
σερβιτορα	17601
σερβιτοροσ	17601
σερβιτόρα	17601
σερβιτόροσ	17601
σημερα	17401
σιδεράσ	17601
σιδερασ	17601
στην	17i01
στο	17i01
στοιχειωδεισ γνωσεισ	17?01
στοιχειωδησ	17?01
στοιχειώδεισ γνώσεισ	17?01
στοιχειώδησ	17?01
στον	17i01
στουντιο	17501
στούντιο	17501
στρατιωτικοσ	17601
στρατιωτικόσ	17601
συγκολλητήσ	17601
συγκολλητησ	17601
συλλογικοσ τομοσ	16m01
συλλογικόσ τόμοσ	16m01
συλλογοσ	17501
συμβολαιογράφοσ	17601
συμβολαιογραφοσ	17601
συμβουλοσ	17601
συνέδριο	16m01
συνεδριο	16m01
συνεργάτησ	17601
συνεργάτιδα	17601
συνεργατησ	17601
συνεργατιδα	17601
συνεταιρισμοσ	17501
συνεταιρισμόσ	17501
συντάκτησ	17601
συντάκτρια	17601
συντακτησ	17601
συντακτρια	17601
συντηρήτρια	17601
συντηρητήσ	17601
συντηρητησ	17601
συντηρητρια	17601
συντομο βιογραφικο	17D01
συντονίστρια	17601
συντονιστήσ	17601
συντονιστησ	17601
συντονιστρια	17601
σχεδιάστρια	17601
σχεδιαστήσ	17601
σχεδιαστησ	17601
σχεδιαστρια	17601
σχολή	17701
σχολή καλών τεχνών	17701
σχολείο	17701
σχολειο	17701
σχολη	17701
σχολη καλων τεχνων	17701
σύλλογοσ	17501
σύμβουλοσ	17601
σύντομο βιογραφικό	17D01
τ ε ι	17701
τ κ	17=01
τ.ε.ι	17701
τ.κ	17=01
ταμίασ	17601
ταμιασ	17601
ταχυδρομοσ	17601
ταχυδρόμοσ	17601
τει	17701
τεχνίτησ	17601
τεχνικοσ	17601
τεχνικόσ	17601
τεχνιτησ	17601
τηλεργασία	17J01
τηλεργασια	17J01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	17=01
τμήμα	17j02
τμημα	17j02
τομέασ	17l02
τομεασ	17l02
τομοσ	16m01
τοπογράφοσ	17601
τοπογραφοσ	17601
τορναδοροσ	17601
τορναδόροσ	17601
τράπεζα	17501
τραγουδίστρια	17601
τραγουδιστήσ	17601
τραγουδιστησ	17601
τραγουδιστρια	17601
τραπεζα	17501
τωρα	17401
τόμοσ	16m01
τώρα	17401
υδραυλικοσ	17601
υδραυλικόσ	17601
υπάλληλοσ	17601
υπαλληλοσ	17601
υπευθυνη	17601
υπευθυνοσ	17601
υπεύθυνη	17601
υπεύθυνοσ	17601
υπηρεσία	17n02
υπηρεσια	17n02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	17501
υπουργειο	17501
φαρμακείο	17501
φαρμακειο	17501
φαρμακοποιοσ	17601
φαρμακοποιόσ	17601
φθινοπωρο	18001
φθινόπωρο	18001
φουρνοσ	17501
φούρνοσ	17501
φυλακασ	17601
φυσικοθεραπευτήσ	17601
φυσικοθεραπευτησ	17601
φυσικοθεραπευτρια	17601
φυσικοθεραπεύτρια	17601
φυσικοσ	17601
φυσικοσ ομιλητησ	17F01
φυσικόσ	17601
φυσικόσ ομιλητήσ	17F01
φωτογράφοσ	17601
φωτογραφοσ	17601
φύλακασ	17601
χειμωνασ	18101
χειμώνασ	18101
χειριστήσ	17601
χειριστησ	17601
χημικοσ	17601
χημικόσ	17601
χορευτήσ	17601
χορευτησ	17601
χορευτρια	17601
χορεύτρια	17601
χρονια	17201
χρονοσ	17201
χρόνια	17201
χρόνοσ	17201
χτίστησ	17601
χτιστησ	17601
ψαράσ	17601
ψαρασ	17601
ψυχολογοσ	17601
ψυχολόγοσ	17601
ωδείο	17701
ωδειο	17701
ωσ	17301
ωσ σήμερα	17401
ωσ σημερα	17401
όμιλοσ	17501
όροφοσ	17=01
а s	00`01
а.ş	00`01
автобиография	18201
агент	18303
агентство	18602
агенция	18801
агенција	18901
агенція	18:01
агроном	18;01
ад	00`01
адвокат	18<04
администратор	18@04
администрация	18D01
адміністратор	18E02
адміністрація	18:01
академии	18G01
академия	18H02
академија	18J01
академія	18K01
академії	18K01
аккредитация	18L01
акредитація	18M01
актер	18;01
активно	18N01
актор	18O01
акторк	18O01
актрис	18;01
актёр	18;01
акушер	18P02
альманах	18R01
анализатор	18S01
аналитик	18T01
аналитичар	18U01
аналітик	18V01
анкета	18W02
антологія	18Y01
ао	18Z02
ап	18\01
апотека	18901
аппаратчик	18;01
аптека	18]03
арт директор	18P02
арт-директор	18P02
архивариус	18;01
архитект	18S01
архитекта	18`01
архитектор	18T01
архіваріус	18O01
архітектор	18V01
асистент	18a03
асоциация	18801
асоціація	18:01
аспирант	18;01
аспирантура	18d02
аспірант	18O01
аспірантура	18f02
ассистент	18T01
ассоциация	18D01
атестат	18h02
аттестат	18j02
аттестат о среднем образовании	18l01
аудитор	18P02
б р	18m01
б-р	18m01
базове	18n01
базовий	18o02
базовий рівень	18n01
базово	19103
базово ниво	19401
базовое	19501
базовые знания	19602
базовый	19602
базовый уровень	19501
базові знання	18o02
бакалавр	19802
бакалаврат	19:01
бакалавриат	19;01
бакалавър	19<01
бакалавърска	19<01
бакалавърска степен	19<01
бал	19=01
балл	19>01
баллов	19>01
банк	18602
банка	19?02
бармен	18P02
бечелор	19A01
библиотека	19B03
библиотекар	19E03
билингв	19H01
биография	18201
биографија	19I01
биолог	18;01
бл	18\01
благајник	18`01
благодарность	0S\01
благодарственное письмо	0S\01
болница	19?02
больница	18D01
бортпроводни	18;01
бр	19J01
бригадир	18P02
брошура	19K01
буд	19L01
будинок	19L01
бул	19M02
булевар	19J01
булевард	18\01
бульвар	19O02
бухгалтер	18P02
бытовой	19Q01
бюро	18602
бібліотека	18:01
бібліотекар	18O01
білінгв	19R01
в	19S03
в браке	19V01
в момента	19W01
в разводе	19V01
в совершенном владении	19X01
в совершенстве	19Y01
вантажни	18O01
васпитач	18U01
вахтер	18;01
вахтёр	18;01
ведуча	19Z01
ведучий	19Z01
ведущий	19[01
верстальни	18O01
верстальщи	18;01
весна	19\02
весни	19^01
весной	19_01
весны	19_01
вестник	19`02
взимку	19b01
видавництво	19c02
викладач	18E02
виконроб	18O01
випуск	19e01
випускова	19Z01
висока школа	18J01
високий	19f01
високо образовање	19g01
виступ	18Y01
висше	19<01
висше образование	19<01
висше училище	19h01
виховател	18O01
вихователь	18O01
виш	18K01
виша стручна спрема	19i01
виша школа	19j02
виши средњи	19l01
вище за середній	19m01
вище середнього	19m01
владелец	19[01
власник	19n02
власница	18`01
влітку	1:001
во	1:101
водител	18;01
водитель	18;01
водительские права	18L01
водительское удостоверение	18L01
водій	1:202
водійка	19Z01
водійські права	18M01
военнослужащ	18;01
вожат	18P02
возач	18U01
возачка дозвола	1:401
волонтер	1:503
волонтёр	18;01
восени	1:801
воспитател	18;01
вођа	18`01
впевнений	19f01
впевнено	19f01
врач	18;01
врло добро	1:902
вртић	18J01
второ място	00>01
вуз	1:;02
вукова диплома	00C01
вул	19L01
вулиця	19L01
вх	18\01
вчитель	18O01
вчителька	19Z01
във	1:=01
възпитател	18S01
вып	18R01
выпуск	1:>01
высокий	1:?01
выступление	18R01
высшее	1:@01
выше среднего	1:A01
від	1:B02
віддалена робота	1:D01
віддалено	1:D01
відділ	1:E01
відділення	1:E01
відзнака	00A01
відмінно	1:F02
військов	18O01
вільне	1:H01
вільне володіння	1:H01
вільно	1:H01
вільно володію	1:H01
вісник	18Y01
г	1:I03
газета	18602
газосварщик	18;01
гбу	00`01
геодезист	18P02
геолог	18;01
гимназия	18H02
гимназија	18J01
глава	1:L03
главный	19[01
го	1:O02
говоримо	1:Q01
год	1:R02
года	1:T01
година	1:U02
године	1:W01
години	1:X01
голова	19Z01
головний	19Z01
горничн	18;01
город	18m01
гостиница	18D01
готвач	18S01
готель	18:01
гр	18\01
грамота	1:Y03
гран при	0S\01
гран прі	00A01
гран-при	0S\01
гран-прі	00A01
грант	0S\01
грузчик	18;01
група	1:\04
группа	1:`02
группа компаний	18D01
гуп	00`01
гід	19Z01
гімназія	18K01
д	18m01
д т н	1:b01
д.т.н	1:b01
данас	1:c01
дворник	18;01
двуезичен	1:d01
делопроизводител	18;01
департамент	1:e02
депо	1:g02
депутат	18P02
детска градина	19h01
детский сад	18G01
диетолог	18;01
дизайнер	1:i05
дизајнер	18U01
диплом	1:n05
диплом бакалавра	19;01
диплом з відзнакою	19=01
диплом с отличием	19>01
диплом специалиста	1:@01
диплом техника	1;301
диплома	1;402
диплома за средно образование	1;601
дипломирани	19g01
директор	1;704
дирекция	1;;02
дирекција	1;=01
дисертация	19K01
дисертація	18Y01
диспетчер	18P02
диссертация	18R01
дистанционно	1;>02
дистанционный	1;@01
дистанційно	1:D01
дитячий садок	18K01
днес	19W01
до	1;A04
до данас	1:c01
до днес	19W01
до момента	19W01
до настоящего времени	1;E01
до настоящия момент	19W01
до сада	1:c01
до сега	19W01
до сих пор	1;E01
до сьогодні	1;F01
до тепер	1;F01
до теперішнього часу	1;F01
добра	19l01
добре	1;G03
добрий	19m01
добро	1;J04
доброволец	1;N01
дозвола	1:401
доклад	19`02
доктор	1;O01
доктор наук	1;P02
доктор наука	1;R01
доктор філософії	1;S01
докторант	18S01
докторантура	1;O01
докторат	1;R01
докторска степен	1;O01
докторске студије	1;R01
дом	18m01
дом здравља	18901
доо	00`01
доповідь	18Y01
допуск	1;T02
досега	19W01
досконало	1;V01
дослідник	18O01
досі	1;F01
дотепер	1;F01
доцент	18303
дружество	18801
друкарня	18:01
друштво	18901
діловод	18O01
дієтолог	18O01
еад	00`01
екип	1;W01
економиста	18`01
економска школа	18J01
економіст	18O01
екскурсовод	18O01
експерт	1;X04
експертний	1;\01
експертно	1;]01
електрик	18O01
електричар	18`01
електротехник	18S01
елементарний	18n01
елементарно	19401
еоод	00`01
есей	18Y01
есен	1;^01
есента	1;^01
ет	1;_02
ж	1;a04
ж к	18\01
ж.к	18\01
железници	18801
жен	1;e01
жена	1;f02
женат	19V01
женен	1;h01
женски	1;f02
женский	1;e01
женско	1;i01
женщина	1;e01
животопис	19I01
журнал	1;j02
журналист	1;l02
журналіст	18O01
жінка	1;n01
жіноча	1;n01
жіночий	1;n01
з	1:B02
з відзнакою	19=01
заваривач	18`01
заварчик	18S01
завод	1;o04
задоволително	1:Q01
задруга	18901
закінчив	19e01
закінчила	19e01
заместитель	18;01
заместник	18S01
замужем	19V01
заміжня	1<301
зао	00`01
зараз	1;F01
засновник	18O01
застраховане	18801
заступник	18O01
зборник	1<401
збірник	18Y01
зварник	18O01
звено	1;W01
зима	1<504
зимата	1<901
зими	19b01
зимой	1<:01
зимы	1<:01
знаком	1<;01
значка	00>01
зно	0<J01
зрелостен изпит	1;601
зі	1<<01
зі словником	18n01
и	1<=03
изворни говорник	1<@01
изд во	18R01
изд-во	18R01
издавач	1<401
издавачка кућа	18901
издателство	1<A02
издательство	1<C02
излагање	1<401
изследовател	18S01
икономист	18S01
икономически университет	19h01
иллюстратор	18;01
име на проекта	1<E01
инженер	1<F02
инжењер	1<H01
инспектор	1;l02
институт	1<I06
инструктор	1<O02
интегрисане студије	19g01
ип	00`01
исследовател	18T01
истраживач	18U01
й	1<Q01
к т н	1;P02
к э н	1:b01
к.т.н	1;P02
к.э.н	1:b01
казначе	18;01
каменщик	18;01
кандидат	1<R01
кандидат наук	1;P02
канцеларија	18901
капитан	18;01
касиер	18S01
касир	18O01
кассир	18;01
категория	1<S02
категорія	18M01
кафедра	1<U04
кв	19O02
квалификация	1<Y01
кваліфікація	1<Z01
квартира	19O02
керівник	18V01
кладовщи	18;01
кладовщик	18;01
клиника	19B03
клініка	18:01
книга	1<[03
кну	0Ag01
коваль	19Z01
код	1<^01
коледж	1<_01
колеж	1<`02
колледж	1<b01
команда	1:e02
комерцијалиста	18`01
компания	1:g02
компанија	18901
компанія	18:01
комірни	18O01
конверзацијски	1<c01
кондитер	18P02
конкурс	1:Y03
конкурса	0S\01
конкурсу	00A01
конобар	18U01
консерватория	18H02
консерваторія	18K01
консултант	1<O02
консультант	1<d02
конференция	19`02
конференција	1<401
конференція	18Y01
концерн	18D01
кооперация	18801
координатор	1;704
копирайтер	18;01
копірайтер	18O01
коректор	18O01
кореспондент	18O01
корп	18m01
корпорация	18D01
корпорація	18:01
корректор	18;01
корреспондент	18;01
косметолог	18P02
кпі	0Ag01
кравец	18O01
кравчин	18O01
край	18m01
крановщик	18;01
красный диплом	19>01
кубок	0S\01
кувар	18U01
кузнец	19[01
кур'єр	18O01
курс	1<f06
курси	1<l01
курсы	1<m02
курьер	18;01
кухар	1<o02
књига	1<401
лаборант	18P02
лаборатория	1:g02
лабораторија	18901
лабораторія	18:01
лавреат	00A01
лавреатка	00A01
лауреат	1:Y03
лауреатка	00A01
лекар	1<O02
лектор	1=102
лекция	19K01
лекція	18Y01
лесник	19[01
лесхоз	18D01
лет	1:T01
лета	1=301
лето	1=402
летом	1=301
лидер	18;01
листонош	18O01
лицей	18H02
лиценз	1=601
лицензия	18L01
лиценца	1:401
логист	18;01
логопед	18P02
логіст	18O01
лучшая	0S\01
лучший	0S\01
лято	1=701
лятото	1=701
лікар	18O01
лікарня	18:01
літа	1:001
літо	1:001
ліцей	18K01
ліцензія	18M01
м	1=804
м'ясник	19Z01
магазин	18]03
магационер	18`01
магистар	19g01
магистр	1:@01
магистратура	1=<03
магистър	1=?01
магистърска	1=?01
магистърска степен	1=?01
магістр	1=@01
магістратура	1=@01
майстер	18O01
майстерня	18:01
майстор	18S01
майчин	1:d01
майчин език	1:d01
маляр	18P02
маркетолог	18P02
мастер	1=A02
мастер студије	19g01
мастерская	18D01
матерен	1:d01
матерњи	1<@01
матерњи језик	1<@01
матрос	18P02
матура	1=C02
матурски испит	1=E01
машинист	1;l02
машиніст	18O01
мајстор	18`01
мгту	0Ag01
мгу	0Ag01
медал	00>01
медаль	1=F02
медаља	00C01
медбрат	1=H03
медицинска сестра	1=K02
медсестр	18P02
медсестра	1=M02
медуниверситет	18G01
менаџер	18U01
менеджер	1<d02
мениджър	18S01
мес	1=O02
месец	1=Q02
месеца	1=Q02
месеци	1=S01
месяц	1=T01
месяца	1=T01
месяцев	1=T01
методист	18;01
механик	1;l02
механичар	18U01
механік	18O01
микрорайон	18m01
министарство	18901
министерство	1:g02
младший	19[01
много добре	1=U01
много добро	1=V02
много добро ниво	1=X01
модул	1=Y01
мое резюме	1=Z01
молодший	19Z01
молодший бакалавр	1=[01
молодший спеціаліст	1=[01
момента	19W01
монография	19`02
монографія	18Y01
монтажни	18O01
монтажник	18;01
моё резюме	1=Z01
моє резюме	1=\01
муж	1=]01
мужской	1=]01
мужчина	1=]01
музей	18]03
музеј	18901
музикант	18O01
музыкант	18;01
муляр	18O01
муп	00`01
мушкарац	1=^01
мушки	1=^01
мушко	1=^01
мъж	1=_01
мъжки	1=_01
мясник	18;01
міністерство	18:01
міс	1=`01
місто	19L01
місяць	1=`01
місяці	1=`01
місяців	1=`01
н в	1;E01
н. в	1;E01
н.в	1;E01
на бытовом уровне	19Q01
на даљину	1=a01
наб	18m01
набережна	19L01
набережная	18m01
навесні	19^01
нагорода	00A01
награда	1=b03
назва проєкту	1=e01
название проекта	1=f01
назив пројекта	1=g01
найкраща	00A01
найкращий	00A01
направление	1=h03
направление подготовки	1<Y01
напреднал	1=V02
напреднало	1=V02
напредно	1:902
напрям	1<Z01
нарис	18Y01
насеље	19J01
наст вр	1;E01
наст время	1;E01
наст. вр	1;E01
наст. время	1;E01
наставник	18`01
наставница	18`01
настояще	19W01
настоящее время	1;E01
настоящем	19W01
настоящий момент	1;E01
настоящия момент	19W01
науковий співробітник	19Z01
научен сътрудник	1;N01
научная статья	18R01
научный сотрудник	19[01
началник	18S01
начално	1=k02
начальник	18P02
начальное профессиональное	1;301
начальное профессиональное образование	1;301
начальный	19602
начальный уровень	19501
начинаещ	1=m02
начинающий	1=o01
начиная с	1>001
нв	1;E01
не женат	19V01
не замужем	19V01
нед	1>101
недели	1>101
недель	1>101
неделя	1>101
неженен	1;h01
незаміжня	1<301
неодружена	1<301
неодружений	1<301
неожењен	1>201
неоконченное высшее	19;01
неомъжена	1;h01
неудата	1>201
новинар	18U01
новичок	1=o01
носитель	19H01
носитель языка	19H01
носій	19R01
носій мови	19R01
нотариус	18;01
нотаріус	18O01
нпо	00`01
нян	18O01
няня	19[01
оао	00`01
обл	1>303
область	19O02
образователно квалификационна степен магистър	1=?01
образователно-квалификационна степен магистър	1=?01
обука	1:401
община	1>602
објављен	1<401
овлашћење	1:401
од	1>802
одељење	1;=01
одитор	18S01
одлично	1:902
одружена	1<301
одружений	1<301
одсек	1>:02
ожењен	1>201
ожидаемый	1><01
ожидается	1><01
окончание	1:>01
окончил	1:>01
окончила	1:>01
олимпиада	1>=02
олімпіада	00A01
омъжена	1;h01
онлайн	1>?03
онлајн	1=a01
оод	00`01
ооо	18Z02
оператер	18U01
оператор	1>B05
оптометрист	18;01
општина	18901
осени	1>G01
осень	1>G01
осенью	1>G01
осені	1:801
осигурање	18901
оснивач	18U01
основател	1;l02
основе	1>H02
основна школа	18J01
основне академске студије	19A01
основне студије	19A01
основно	1>J04
основно владеене	1:Q01
основно знање	1>N01
основно ниво	19401
основно училище	19h01
осінь	1:801
от	1>O03
от разстояние	1>R01
отговорник	18S01
отдел	1;;02
отделение	1>S03
отель	18D01
отличен	1>V01
отличие	1>W02
отлично	1>Y03
отлично владеене	1=U01
отличное	19X01
офис	1:g02
официант	18;01
офіс	18:01
офіціант	18O01
охоронец	18O01
охранник	18;01
оцена	1>\01
оценка	1>]02
оценщик	18;01
оцінка	19=01
оцінювач	18O01
очаква се	1>_01
очаквано	1>_01
очекивано	1>`01
очікуваний	1>a01
очікується	1>a01
пао	00`01
парикмахер	18;01
пасивно	1>N01
пат	00`01
патент	1>b04
пг	19h01
пгжпт	19h01
певец	19[01
певица	19[01
пекар	18P02
пекара	18901
пекарна	18801
пекарня	18602
пер	18m01
первое место	0S\01
переводчик	18;01
переводчица	19[01
перекладач	18O01
переможець	00A01
переможниця	00A01
переулок	18m01
перукар	18O01
перше місце	00A01
пивара	18901
пл	1>f02
плакет	00>01
планирано	1>h02
планируемый	1><01
планируется	1><01
планується	1>a01
плиточник	18;01
плотник	18;01
площа	19L01
площад	18\01
площадь	18m01
по	1>j02
по н в	1;E01
по н. в	1;E01
по н.в	1;E01
по наст время	1;E01
по наст. время	1;E01
по настоящее время	1;E01
по настоящий момент	1;E01
по сей день	1;E01
по сьогодні	1;F01
по теперішній час	1;F01
по цей день	1;F01
по цей час	1;F01
победител	00>01
победитель	0S\01
победительница	0S\01
победник	00C01
победница	00C01
повар	1>l02
повна середня	1>n01
повышение квалификации	1>o02
поглавље	1<401
поглиблений	1:H01
подмастерь	18;01
подразделение	1?101
подяка	00A01
пожарн	18;01
пожежни	18O01
позориште	18901
покоївк	18O01
поликлиника	1:g02
политех	18G01
политехнический	18G01
полицейск	18;01
положен	1:401
полувисше	1?201
поліклініка	18:01
політехніка	18K01
поліцейськ	18O01
помощник	1;l02
помоћник	18`01
помічник	18O01
понастоящем	19W01
понині	1;F01
портниха	19[01
портной	19[01
посвідчення	18M01
посвідчення водія	18M01
поселок	18m01
пословођа	18`01
посёлок	18m01
потврда	1:401
похвала	00C01
початковий	18o02
початковий рівень	18n01
початківець	1?301
почетна грамота	00>01
почетная грамота	0S\01
почетник	1?402
почетно	1>N01
почтальон	18;01
почётная грамота	0S\01
пр	19O02
пр т	18m01
пр-т	18m01
правник	18`01
правница	18`01
правоспособност	1=601
практикант	1:503
прат	00`01
преводач	18S01
преводилац	18`01
предавач	18U01
предавање	1<401
предвиђено	1>`01
предполагаемый	1><01
предприятие	1:g02
председател	1;l02
председник	18`01
председница	18`01
предстои	1>_01
предузеће	18901
президент	18303
премия	0S\01
премія	00A01
преподавател	1?603
призер	1=F02
признање	00C01
призёр	0S\01
приправник	18`01
приправница	18`01
пров	19L01
провизор	19[01
проводник	18T01
провулок	19L01
провідний	19Z01
провідник	18O01
програмер	18U01
програмист	18S01
программист	18T01
програміст	18V01
продав	18O01
продавац	18`01
продавач	18S01
продавачица	18`01
продавец	1?903
продавница	18901
продвинутый	1?<02
продвинутый уровень	19X01
продюсер	18P02
проезд	18m01
проект	1?>03
проекта	1=f01
проекти	1?A02
проекты	1=f01
пролет	1?C01
пролетта	1?C01
пролеће	1?D01
прораб	18;01
просек	1>\01
просек оцена	1>\01
просечна оцена	1>\01
просп	19L01
проспект	19O02
просунутий	1:F02
професионален бакалавър	19<01
професионална автобиография	18201
професионална биографија	19I01
професионална гимназия	19h01
професионална квалификация	1;601
професор	18a03
профессиональный	19X01
профессор	18T01
професійний	1:H01
професійно технічна	1>n01
професійно-технічна	1>n01
профил	1?E01
профиль	1<Y01
проєкт	1=e01
проєкти	1=e01
проєкту	1=e01
пројекат	1=g01
пројекти	1=g01
психолог	18<04
пту	0Ag01
публикация	19`02
публикација	1<401
публікація	18Y01
пут	19J01
първо място	00>01
підвищення кваліфікації	1?F02
підприємство	18:01
підрозділ	1:E01
р	1?H01
работаю	1;E01
работник	18S01
рабоч	18;01
рабочий	1?I02
рад	1<401
рад од куће	1=a01
радионица	18901
радна биографија	19I01
радник	18`01
радница	18`01
радіо	18:01
разведен	1?K03
разведена	1?K03
разведён	19V01
разговорный	19Q01
разговорный уровень	19Q01
разработчик	1?N02
разрешително	1=601
разряд	18L01
район	19O02
рачуновођа	18`01
редактор	1:i05
редакция	18D01
редакція	18:01
режисер	18O01
режиссер	18;01
режиссёр	18;01
резюме	18W02
рекрутер	18P02
республика	18m01
ресторан	1?P03
ресторант	18801
референт	18U01
рибал	18O01
риелтор	18;01
робочий	19m01
робітни	18O01
робітник	19Z01
роден	1:d01
роден език	1:d01
родная	19H01
родной	19H01
родной язык	19H01
розділ	18Y01
розлучена	1<301
розлучений	1<301
розмовна	1?S01
розмовний	1?S01
розмовний рівень	1?S01
розробник	18V01
роки	1?H01
року	1?H01
років	1?H01
руководилац	18`01
руководител	18T01
ръководител	1?T01
рыбак	18;01
рідна	19R01
рідна мова	19R01
рідний	19R01
рік	1?H01
с	1?U03
с отличием	19>01
саветник	18`01
саветница	18`01
сада	1:c01
садашњост	1:c01
садовник	18;01
садівни	18O01
самозайнятий	18:01
самозанятый	18D01
санитар	18;01
сантехник	18;01
сантехнік	18O01
санітар	18O01
саопштење	1<401
сарадник	18`01
сарадница	18`01
сборник	19`02
сварщик	1>l02
свидетелство	1=601
свидетельство	18L01
свободно	1?X02
свободно владею	19X01
свободное	19X01
свободное владение	19X01
свободный	19X01
свідоцтво	18M01
сдружение	18801
сега	19W01
сегодня	1;E01
сейчас	1;E01
секретар	18<04
секретарица	18`01
секретарь	18;01
сектор	1?Z04
село	19O02
семеен	1;h01
семейна	1;h01
семинар	1?^01
семінар	1<l01
сервитьор	18S01
середньо	1?S01
середня	1>n01
середня освіта	1>n01
середня спеціальна	1=[01
середній	1?_02
середній бал	19=01
середній рівень	1?S01
сертификат	1?a03
сертификация	18L01
сертифициран	1=601
сертифицированный	18L01
сертифікат	1?d01
сертифікація	18M01
скарбни	18O01
слабо	19401
слесар	18;01
слесарь	18;01
служба	1?e05
слюсар	18O01
смер	1=Y01
со	1?j02
со словарем	19501
со словарём	19501
соавтор	1?l02
собственик	18S01
совершенное	19Y01
сотрудник	18;01
соу	19h01
союз	18D01
спбгу	0Ag01
специализация	1?E01
специалист	1?n03
специалист по	1?201
специалитет	1:@01
специалност	1?E01
специальность	1<Y01
специјалиста	18`01
спеціальність	1<Z01
спеціалізація	1<Z01
спеціаліст	1@102
спеціалітет	1=@01
списание	19K01
співа	18O01
співавтор	1@302
співробітник	18O01
спілка	18:01
среден успех	1>V01
среден успех от следването	1>V01
средне	19Q01
среднее	18l01
среднее образование	18l01
среднее общее	18l01
среднее профессиональное	1;301
среднее профессиональное образование	1;301
среднее специальное	1;301
средний	1@502
средний балл	19>01
средний уровень	19Q01
средно	1@703
средно владеене	1:Q01
средно ниво	1@:02
средно образование	1;601
средно специално	1;601
средно специално образование	1;601
средно училище	19h01
средња стручна спрема	1=E01
средња школа	18J01
средње	1@<02
средњи	1<c01
средњи ниво	1<c01
ссс	1=E01
стажант	18S01
стажер	18P02
стажист	18O01
стажиста	18`01
стажёр	18;01
стан	19J01
старший	1@>02
статия	19K01
стаття	18Y01
статья	18R01
степень бакалавра	19;01
степень магистра	1:@01
стипендия	1>=02
стипендија	00C01
стипендія	00A01
столар	18`01
столяр	18P02
стор	1@@01
сторінка	1@@01
стр	1@A02
страница	1@C01
строительная	18D01
стройка	18D01
струковне студије	19A01
стручни испит	1:401
стручњак	1@D02
студио	19?02
студия	18D01
студијски програм	1=Y01
студія	18:01
ступінь бакалавра	19:01
ступінь магістра	1=@01
стюард	18P02
су	19h01
су шеф	1@>02
су-шеф	1@>02
суддя	19Z01
судья	19[01
супермаркет	18602
счетоводител	18S01
считано от	1@F01
сътрудник	18S01
сьогодні	1;F01
т ч	1;F01
т.ч	1;F01
та	1<Q01
такмичење	00C01
танцовщиц	18;01
танцор	18;01
танцівни	18O01
театр	18602
театър	18801
тези	18Y01
тезисы	18R01
текущее время	1;E01
телеканал	18:01
теперішнього часу	1;F01
теперішній час	1;F01
тестер	18S01
тестировщик	18T01
тестувальник	18V01
техлид	19[01
техник	1;l02
техникум	1@G02
техничар	18U01
техничка школа	18J01
технолог	18303
технік	18O01
технікум	1<_01
течно	18N01
тиждень	1@I01
тижні	1@I01
тижнів	1@I01
тим	1;=01
тимлид	19[01
типография	18D01
тов	1@J02
товаровед	18;01
токар	18P02
токарь	18;01
тоо	00`01
торговый дом	18D01
торговый представитель	19[01
трг	19J01
тренер	18P02
тренинг	1?^01
тренутно	1:c01
треньор	18S01
тренінг	1<l01
трки	0<J01
търговец	18S01
търговски представител	1;N01
у	1@L02
у браку	1>201
у досконалості	1;V01
у току	1:c01
уверенно	1:?01
уверенный	1:?01
уверење	1:401
удаленка	1;@01
удаленная работа	1;@01
удаленно	1;@01
удалёнка	1;@01
удалённая работа	1;@01
удалённо	1;@01
удата	1>201
удовлетворительно	19Q01
удостоверение	1<S02
удружење	18901
ул	1@N03
улица	1@N03
универзитет	1@Q01
университет	1@G02
университета	18H02
університет	1<_01
управител	18S01
управление	1@R03
управління	1@U02
уредник	18`01
уредница	18`01
усмерење	1=Y01
успех	1>V01
учебник	19K01
ученик	19[01
училище	1@W03
учител	18S01
учитель	18P02
учительница	19[01
учитељ	18U01
учредитель	18;01
фабрика	1;o04
факултет	1@Z02
факультет	1@\04
фармацевт	18303
фармацеут	18U01
фаховий молодший бакалавр	1=[01
фахівець	19Z01
фгуп	00`01
фельдшер	1=H03
фермер	18P02
физик	18;01
физиотерапевт	18;01
финалист	0S\01
финалиста	00C01
фирма	19B03
флорист	18P02
фонд	18602
фондация	18801
фондација	18901
фоп	00`01
фотограф	18P02
фрезеровщик	18;01
фрезерувальни	18O01
фриланс	18D01
фрилансер	18;01
фріланс	18:01
фізіотерапевт	18O01
фіналіст	00A01
фірма	18:01
химик	18;01
хозяйство	18D01
холдинг	18]03
холост	19V01
холостой	19V01
хорошее	1:A01
хороший	1@`02
хорошо	1@`02
хотел	19?02
художник	18;01
цей час	1;F01
центар	18901
центр	18602
център	18801
цех	1@R03
ч	1@b01
часопис	1<401
червоний диплом	19=01
чирак	1;N01
читалище	18801
читаю профессиональную литературу	19501
читаю со словарем	19501
читаю со словарём	19501
члан	18`01
чланак	1<401
член	1;N01
чоловік	1@b01
чоловіча	1@b01
чоловічий	1@b01
швачк	18O01
швея	19[01
шеф	18`01
школа	1@c04
школа no	18G01
школьный	19501
шосе	19L01
шоссе	18m01
шофьор	18S01
шофьорска книжка	1=601
экономист	18;01
экскурсовод	18;01
эксперт	1@g01
экспертный	1@g01
экспертный уровень	1@g01
электрик	18;01
электрогазосварщик	18;01
электромонт	18;01
электросварщик	18;01
элементарный	19501
юрист	18303
і	1<Q01
із	1:B02
ілюстратор	18O01
інженер	18V01
інститут	1<_01
јединица	1;=01
јесен	1@h01
ґрант	00A01
אביב	1@i01
אגף	1@j01
אדריכל	1@k01
אדריכלית	1@k01
אולפנה	1@l01
אוניברסיטה	1@l01
אוניברסיטת	1@l01
אופטומטריסט	1@k01
אות	1@m01
אח	1@k01
אחות	1@k01
אחראי	1@k01
אחראית	1@k01
אינסטלטור	1@k01
אישה	1@n01
אנליסט	1@k01
אנליסטית	1@k01
אקדמיה	1@l01
ארגון	1@o01
ארכיונאי	1@k01
ב	1A001
ב"א	1A101
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1A201
בוגר	1A101
בוגרת	1A101
בודק	1@k01
בודקת	1@k01
ביטוח	1@o01
בינוני	1A302
בינונית	1A302
בינונית גבוהה	1A501
בית אבות	1@o01
בית החולים	1@o01
בית הספר	1@l01
בית חולים	1@o01
בית מרקחת	1@o01
בית ספר	1@l01
בנאי	1@k01
בנק	1@o01
בסיס	1A601
בסיסי	1A702
בסיסית	1A702
בע"מ	1@o01
בעלים	1@k01
בעמ	1@o01
ברמה גבוהה	1A901
ברמן	1@k01
ברמת שפת אם	1A:01
גבוהה	1A;02
גבר	1A=01
גזבר	1@k01
גזברית	1@k01
גן ילדים	1@l01
גנן	1@k01
גננת	1@k01
גרוש	1A>01
גרושה	1A>01
ד"ר	1A?01
דו לשוני	1A:01
דו-לשוני	1A:01
דובר ילידי	1A:01
דוור	1@k01
דוקטור	1A?01
דוקטורט	1A@02
דייג	1@k01
דייל	1@k01
דיילת	1@k01
דירה	1AB01
דרך	1AB01
האוניברסיטה	1@l01
האקדמיה	1@l01
הווה	1AC01
הוצאה	1AD01
הוצאת	1@o01
החוג	1@l01
הטכניון	1@l01
היברידי	1AE01
היום	1AC01
המכללה	1@l01
המכללה האקדמית	1@l01
המרכז	1@o01
המרכז האקדמי	1@l01
הנדסאי	1AF01
הנדסאית	1AF01
הסמכה	1AG01
הסמכות	1AG01
הסמכת	1AG01
הפקולטה	1@l01
הצטיינות	1@m01
הצטיינות יתרה	1A201
הרצאה	1AD01
השתלמות	1AG01
התמחות	1AH01
התמחות ב	1AH01
ו	1AI01
ועד היום	1AC01
זוכה	1@m01
זכר	1A=01
זמר	1@k01
זמרת	1@k01
חבר	1@k01
חבר ועד	1@k01
חברה	1@o01
חברה בוועד	1@k01
חברה בצוות	1@k01
חברת	1@o01
חברת ועד	1@k01
חוג	1AH01
חודש	1AJ01
חודשים	1AJ01
חוקר	1@k01
חוקרת	1@k01
חורף	1AK01
חטיבה	1@j01
חטיבת ביניים	1@l01
חייט	1@k01
חייל	1@k01
חלשה	1A601
חנות	1@o01
חקלאי	1@k01
חרט	1@k01
חשב	1@k01
חשמלאי	1@k01
טבח	1@k01
טבחית	1@k01
טוב	1AL02
טובה	1A501
טובה מאוד	1A901
טכנאי	1@k01
טכנאי מוסמך	1AF01
טכנאית	1@k01
טכנולוגיות	1@o01
טכניון	1@l01
ידע בסיסי	1A601
יו"ר	1@k01
יועץ	1@k01
יועצת	1@k01
יושב ראש	1@k01
יחידה	1@j01
יחידת	1@j01
ישיבה	1@l01
ישיבת	1@l01
כבאי	1@k01
כיום	1AC01
כיכר	1AB01
כנס	1AD01
כעת	1AC01
כתב עת	1AD01
כתבה	1AD01
מ	1AN01
מ"א	1AO01
מאבטח	1@k01
מאבטחת	1@k01
מאז	1AP01
מאייר	1@k01
מאיירת	1@k01
מאמן	1@k01
מאמנת	1@k01
מאמר	1AD01
מאפייה	1@o01
מבקר	1@k01
מגיה	1@k01
מגמה	1AH01
מגמת	1AH01
מדור	1@j01
מדליה	1@m01
מדריך	1@k01
מדריכה	1@k01
מדרשה	1@l01
מהנדס	1@k01
מהנדסת	1@k01
מודד	1@k01
מוזיאון	1@o01
מוזיקאי	1@k01
מוכר	1@k01
מוכרת	1@k01
מומחה	1AQ02
מומחית	1AQ02
מוסמך	1AS02
מוסמכת	1AS02
מועצה	1@o01
מורה	1@k01
מזכיר	1@k01
מזכירה	1@k01
מחלקה	1@j01
מחלקת	1@j01
מחסנאי	1@k01
מטפל	1@k01
מטפלת	1@k01
מיזם	1AU01
מיילדת	1@k01
מייסד	1@k01
מייסדת	1@k01
מיקוד	1AB01
מכון	1@o01
מכון ללימודים	1@l01
מכונאי	1@k01
מכללה	1@l01
מכללת	1@l01
מלגה	1@m01
מלגת	1@m01
מלון	1@o01
מלח	1@k01
מלצר	1@k01
מלצרית	1@k01
ממוצע	1A201
ממוצע ציונים	1A201
מנהל	1@k01
מנהל חשבונות	1@k01
מנהל עבודה	1@k01
מנהלת	1@k01
מנהלת חשבונות	1@k01
מנחה	1@k01
מנכ"ל	1@k01
מסגר	1@k01
מסלול	1AH01
מסעדה	1@o01
מעבדה	1@o01
מעצב	1@k01
מעצבת	1@k01
מפיק	1@k01
מפיקה	1@k01
מפעיל	1@k01
מפעל	1@o01
מפקד	1@k01
מפקדת	1@k01
מפתח	1@k01
מפתחת	1@k01
מצוין	1A;02
מצוינת	1A901
מצטיין	1@m01
מצטיינת	1@m01
מקוון	1AE01
מקום ראשון	1@m01
מרחוק	1AE01
מרכז	1AV02
מרכזת	1@k01
מרפא בעיסוק	1@k01
מרפאה	1@o01
מרפאה בעיסוק	1@k01
מרפאת	1@o01
מרצה	1@k01
משוער	1AX01
משרד	1@o01
מתחיל	1AY01
מתחילים	1A601
מתכנן	1@k01
מתכננת	1@k01
מתכנת	1@k01
מתכנתת	1@k01
מתמחה	1@k01
מתנדב	1@k01
מתנדבת	1@k01
מתקדם	1AZ01
מתרגם	1@k01
מתרגמת	1@k01
נגר	1@k01
נהג	1@k01
נהגת	1@k01
נוטריון	1@k01
נוכחי	1AC01
נוכחית	1AC01
נציג	1@k01
נציג מכירות	1@k01
נציגת	1@k01
נקבה	1@n01
נשואה	1A>01
נשוי	1A>01
סבירה	1A[01
סדנה	1@o01
סוכנות	1@o01
סטודיו	1@o01
סטודנט	1@k01
סייע	1@k01
סייעת	1@k01
סמטת	1AB01
סמינר	1@l01
סמנכ"ל	1@k01
ספר	1AD01
ספרייה	1@o01
ספריית	1@o01
ספרית	1@k01
ספרן	1@k01
ספרנית	1@k01
סתיו	1A\01
עבודה מרחוק	1AE01
עבודת גמר	1AD01
עד	1A]01
עד היום	1AC01
עד כה	1AC01
עובד	1@k01
עובד מצטיין	1@m01
עובדת	1@k01
עובדת מצטיינת	1@m01
עוזר	1@k01
עוזרת	1@k01
עורך	1@k01
עורך דין	1@k01
עורכת	1@k01
עורכת דין	1@k01
עיון	1AD01
עיריית	1@o01
עיתונאי	1@k01
עיתונאית	1@k01
עכשיו	1AC01
עמוד	1A^01
עמותה	1@o01
עמותת	1@o01
עצמאי	1@o01
עצמאית	1@o01
פוסטר	1AD01
פועל	1@k01
פועלת	1@k01
פטנט	1AD01
פיזיותרפיסט	1@k01
פסיכולוג	1@k01
פסיכולוגית	1@k01
פקולטה	1@l01
פקיד	1@k01
פקידה	1@k01
פרויקט	1AU01
פרופסור	1@k01
פרס	1@m01
פרסום	1AD01
פרק	1AD01
צה"ל	1@o01
צוות	1@j01
ציון	1A201
ציון ממוצע	1A201
ציון סופי	1A201
צלם	1@k01
צלמת	1@k01
צפוי	1AX01
צפויה	1AX01
קבוצת	1@o01
קו"ח	1A_01
קומה	1AB01
קונדיטור	1@k01
קופאי	1@k01
קופאית	1@k01
קופת חולים	1@o01
קורות חיים	1A_01
קורס	1AG01
קו״ח	1A_01
קיץ	1A`01
קלינאית	1@k01
קצב	1@k01
קצין	1@k01
קצינה	1@k01
קרן	1@o01
ראש	1@k01
ראש צוות	1@k01
רהוטה	1A901
רואה חשבון	1@k01
רווק	1A>01
רווקה	1A>01
רופא	1@k01
רופאה	1@k01
רוקח	1@k01
רוקחת	1@k01
רח	1AB01
רחוב	1AB01
רישיון	1AG01
רישיון נהיגה	1AG01
רכז	1@k01
רכזת	1@k01
רמה גבוהה	1A;02
רמת שיחה	1A[01
רקדן	1@k01
רקדנית	1@k01
רשיון	1AG01
רשת	1@o01
רתך	1@k01
שד	1AB01
שדרות	1AB01
שוטף	1A901
שוטפת	1A901
שוטר	1@k01
שוטרת	1@k01
שוליה	1@k01
שוער	1@k01
שופט	1@k01
שותף	1@k01
שותפה	1@k01
שחקן	1@k01
שחקנית	1@k01
שיחה	1A[01
שכונת	1AB01
שליח	1@k01
שליטה מלאה	1A901
שם הפרויקט	1AU01
שמאי	1@k01
שנה	1Aa01
שנים	1Aa01
שף	1@k01
שפת אם	1A:01
שפת-אם	1A:01
ת ד	1AB01
ת.ד	1AB01
תואר	1A101
תואר ראשון	1A101
תואר ראשון ב	1A101
תואר שלישי	1A?01
תואר שני	1AO01
תואר שני ב	1AO01
תופרת	1@k01
תזונאית	1@k01
תחקירן	1@k01
תחקירנית	1@k01
תחרות	1@m01
תיאטרון	1@o01
תיכון	1Ab02
תעודה	1AG01
תעודת	1AG01
תעודת בגרות	00I01
תעודת הוקרה	1@m01
תעודת הוראה	1AF01
תעודת הצטיינות	1@m01
תעודת מקצוע	1Ad02
תעשיות	1@o01
أخصائي	1Af01
أخصائية	1Af01
أساسي	1Ag02
أساسيات	1Ag02
أساسية	1Ai01
أستاذ	1Af01
أستاذة	1Af01
أشهر	1Aj01
أعزب	1Ak01
أعوام	1Al01
أفضل	1Am01
أكاديمية	1An01
أمانة	1Ao01
أمين الصندوق	1Af01
أمين مكتبة	1Af01
أمينة	1Af01
أمينة الصندوق	1Af01
أنثى	1B001
أونلاين	1B101
إتقان	1B201
إجادة تامة	1B201
إجازة	1B301
إجازة جامعية	1B301
إدارة	1B402
إعدادية	1An01
إلى	1B601
إلى الآن	1B701
ابتدائي	1Ai01
ابتدايي	1Ai01
اتقان	1B201
اجاده تامه	1B201
اجازه	1B301
اجازه جامعيه	1B301
اختصاصي	1Af01
اخصايي	1Af01
اخصاييه	1Af01
اداره	1B402
اساسي	1Ag02
اساسيات	1Ag02
اساسيه	1Ai01
استاذ	1Af01
استاذه	1Af01
استشاري	1Af01
استشارية	1Af01
استشاريه	1Af01
استوديو	1Ao01
اسم المشروع	1B801
اشهر	1Aj01
اعتماد	1B901
اعداديه	1An01
اعزب	1Ak01
اعوام	1Al01
افضل	1Am01
اكاديميه	1An01
الآن	1B701
الاختصاص	1B:01
الان	1B701
البكالوريا	1B;01
البكالوريوس	1B301
التقدير	1B<01
الثانوية	1B;01
الثانوية العامة	1B;01
الثانويه	1B;01
الثانويه العامه	1B;01
الجامعة	1An01
الجامعه	1An01
الحاضر	1B701
الحالي	1B701
الخريف	1B=01
الدبلوم	1B>01
الدرجة	1B<01
الدرجه	1B<01
الدكتوراه	1B?01
الدور	1B@01
الربيع	1BA01
السيرة الذاتية	1BB01
السيره الذاتيه	1BB01
الشتاء	1BC01
الشركة	1Ao01
الشركه	1Ao01
الصيف	1BD01
القسم	1BE01
الكلية	1An01
الكليه	1An01
اللغة الأصلية	1BF01
اللغة الأم	1BF01
اللغه الاصليه	1BF01
اللغه الام	1BF01
الليسانس	1B301
المؤسسة	1Ao01
الماجستير	1BG01
المتوقع	1BH01
المدرسة	1An01
المدرسة الثانوية	1An01
المدرسه	1An01
المدرسه الثانويه	1An01
المركز الأول	1Am01
المركز الاول	1Am01
المركز الثاني	1Am01
المشروع	1B801
المعدل	1B<01
المعدل التراكمي	1B<01
المعدل العام	1B<01
المعهد	1An01
الموسسه	1Ao01
الوقت الحالي	1B701
الى	1B601
الي	1B601
الي الان	1B701
اليوم	1B701
امانه	1Ao01
امرأة	1B001
امراه	1B001
امين الصندوق	1Af01
امين مكتبه	1Af01
امينه	1Af01
امينه الصندوق	1Af01
انثى	1B001
انثي	1B001
اونلاين	1B101
بائع	1Af01
بائعة	1Af01
باحث	1Af01
باحثة	1Af01
باحثه	1Af01
بايع	1Af01
بايعه	1Af01
بتقدير	1B<01
بحار	1Af01
بحث	1BI01
براءة اختراع	1BI01
براءه اختراع	1BI01
بستاني	1Af01
بسيطة	1Ai01
بسيطه	1Ai01
بطلاقة	1B201
بطلاقه	1B201
بكالوريا	1B;01
بكالوريس	1B301
بكالوريوس	1B301
بلدية	1Ao01
بلديه	1Ao01
بناء	1Af01
بناية	1B@01
بنايه	1B@01
بنك	1Ao01
تأمين	1Ao01
تامين	1Ao01
تخصص	1B:01
تخصص في	1B:01
ترخيص	1B901
تقدير	1B<01
تقني	1Af01
تكريم	1Am01
توجيهي	1B;01
ثانوي	1An01
ثانوية	1An01
ثانوية عامة	1B;01
ثانويه	1An01
ثانويه عامه	1B;01
ثنائي اللغة	1BF01
ثنايي اللغه	1BF01
جائزة	1Am01
جامعة	1An01
جامعه	1An01
جايزه	1Am01
جزار	1Af01
جمعية	1Ao01
جمعيه	1Ao01
جندي	1Af01
جيد	1BJ02
جيد جدا	1B201
جيدة	1BL01
جيدة جدا	1B201
جيده	1BL01
جيده جدا	1B201
حارس	1Af01
حاليا	1B701
حالياً	1B701
حاليًا	1B701
حتى	1B601
حتى الآن	1B701
حتى الوقت الحالي	1B701
حتى اليوم	1B701
حتى تاريخه	1B701
حتي	1B601
حتي الان	1B701
حتي الوقت الحالي	1B701
حتي اليوم	1B701
حتي تاريخه	1B701
حداد	1Af01
حكم	1Af01
حي	1B@01
خباز	1Af01
خبير	1BM02
خبيرة	1BM02
خبيره	1BM02
خراط	1Af01
خريف	1B=01
خياط	1Af01
خياطة	1Af01
خياطه	1Af01
دائرة	1BE01
دار	1Ao01
دار النشر	1BI01
دار نشر	1Ao01
دايره	1BE01
دبلوم	1BO02
دبلوم عالي	1BG01
دبلوم فني	1B>01
دبلوم متوسط	1B>01
درجة البكالوريوس	1B301
درجة الدكتوراه	1B?01
درجة الماجستير	1BG01
درجه البكالوريوس	1B301
درجه الدكتوراه	1B?01
درجه الماجستير	1BG01
درع	1Am01
دكتوراه	1B?01
دورة	1B901
دوره	1B901
ذكر	1BQ01
رئيس	1Af01
رئيسة	1Af01
ربيع	1BA01
رجل	1BQ01
رخصة	1B901
رخصة قيادة	1B901
رخصه	1B901
رخصه قياده	1B901
رسالة	1BI01
رساله	1BI01
روضة	1An01
روضه	1An01
رييس	1Af01
رييسه	1Af01
زمالة	1B901
زماله	1B901
سائق	1Af01
سائقة	1Af01
سايق	1Af01
سايقه	1Af01
سباك	1Af01
سكرتير	1Af01
سكرتيرة	1Af01
سكرتيره	1Af01
سنة	1BR02
سنه	1BR02
سنوات	1Al01
سيرة ذاتية	1BB01
سيره ذاتيه	1BB01
شارع	1B@01
شتاء	1BC01
شرطي	1Af01
شركة	1Ao01
شركه	1Ao01
شعبة	1BT02
شعبه	1BT02
شقة	1B@01
شقه	1B@01
شهادة	1B901
شهادة الثانوية	1B;01
شهادة تقدير	1Am01
شهادة معتمدة	1B901
شهاده	1B901
شهاده الثانويه	1B;01
شهاده تقدير	1Am01
شهاده معتمده	1B901
شهر	1Aj01
شهور	1Aj01
ص ب	1B@01
ص.ب	1B@01
صحفي	1Af01
صحفية	1Af01
صحفيه	1Af01
صحيفة	1Ao01
صحيفه	1Ao01
صفحة	1BV01
صفحه	1BV01
صياد	1Af01
صيدلانية	1Af01
صيدلانيه	1Af01
صيدلي	1Af01
صيدلية	1Ao01
صيدليه	1Ao01
صيف	1BD01
ضعيف	1Ai01
طاه	1Af01
طاهية	1Af01
طاهيه	1Af01
طباخ	1Af01
طبيب	1Af01
طبيبة	1Af01
طبيبه	1Af01
طريق	1B@01
طلاقة	1B201
طلاقه	1B201
عام	1BR02
عامل	1Af01
عاملة	1Af01
عامله	1Af01
عبر الإنترنت	1B101
عبر الانترنت	1B101
عزباء	1Ak01
عضو	1Af01
عضوية	1B901
عضويه	1B901
عمارة	1B@01
عماره	1B@01
عمل حر	1Ao01
عن بعد	1B101
عن بُعد	1B101
عيادة	1Ao01
عياده	1Ao01
فائز	1Am01
فائزة	1Am01
فايز	1Am01
فايزه	1Am01
فريق	1BE01
فصل	1BI01
فندق	1Ao01
فني	1Af01
فنية	1Af01
فنيه	1Af01
فوق المتوسط	1BL01
في	1BW01
قائد	1Af01
قابلة	1Af01
قابله	1Af01
قايد	1Af01
قرية	1B@01
قريه	1B@01
قسم	1BT02
قناة	1Ao01
قناه	1Ao01
كاتب	1Af01
كاتبة	1Af01
كاتبه	1Af01
كتاب	1BI01
كليات	1An01
كلية	1An01
كليه	1An01
كهربائي	1Af01
كهربايي	1Af01
لحام	1Af01
لدى	1BW01
لدي	1BW01
لغة أم	1BF01
لغة الأم	1BF01
لغتي الأم	1BF01
لغتي الام	1BF01
لغه الام	1BF01
لغه ام	1BF01
للآن	1B701
للان	1B701
ليسانس	1B301
مؤتمر	1BI01
مؤسس	1Af01
مؤسسة	1Ao01
مؤسسة مشاركة	1Af01
ماجستير	1BG01
مالك	1Af01
مبتدئ	1Ag02
مبتدئة	1Ai01
مبتدي	1Ag02
مبتديه	1Ai01
مبرمج	1Af01
مبرمجة	1Af01
مبرمجه	1Af01
متجر	1Ao01
متحف	1Ao01
متدرب	1Af01
متدربة	1Af01
متدربه	1Af01
مترجم	1Af01
مترجمة	1Af01
مترجمه	1Af01
متزوج	1Ak01
متزوجة	1Ak01
متزوجه	1Ak01
متطوع	1Af01
متطوعة	1Af01
متطوعه	1Af01
متقدم	1BX02
متقدمة	1BX02
متقدمه	1BX02
متوسط	1BZ02
متوسطة	1BZ02
متوسطه	1BZ02
متوقع	1BH01
متوقعة	1BH01
متوقعه	1BH01
مجلة	1BI01
مجله	1BI01
مجموعة	1Ao01
مجموعه	1Ao01
محادثة	1B\01
محادثه	1B\01
محاسب	1Af01
محاسبة	1Af01
محاسبه	1Af01
محاضر	1Af01
محاضرة	1B]02
محاضره	1B]02
محافظة	1B@01
محافظه	1B@01
محام	1Af01
محامي	1Af01
محامية	1Af01
محاميه	1Af01
محترف	1B201
محرر	1Af01
محررة	1Af01
محرره	1Af01
محلل	1Af01
محللة	1Af01
محلله	1Af01
مخبز	1Ao01
مختبر	1Ao01
مدارس	1An01
مدرب	1Af01
مدربة	1Af01
مدربه	1Af01
مدرس	1Af01
مدرسة	1An01
مدرسة ثانوية	1An01
مدرسة صف	1Af01
مدرسة لغة	1Af01
مدرسه	1An01
مدرسه ثانويه	1An01
مدرسه صف	1Af01
مدرسه لغه	1Af01
مدقق	1Af01
مدير	1Af01
مديرة	1Af01
مديره	1Af01
مدينة	1B@01
مدينه	1B@01
مراقب	1Af01
مراقبة	1Af01
مراقبه	1Af01
مرشد	1Af01
مرشدة	1Af01
مرشده	1Af01
مركز	1Ao01
مزارع	1Af01
مزارعة	1Af01
مزارعه	1Af01
مسؤول	1Af01
مسؤولة	1Af01
مسابقة	1Am01
مسابقه	1Am01
مساعد	1Af01
مساعدة	1Af01
مساعده	1Af01
مستشار	1Af01
مستشارة	1Af01
مستشاره	1Af01
مستشفى	1Ao01
مستشفي	1Ao01
مستمر	1B701
مسرح	1Ao01
مسعف	1Af01
مسعفة	1Af01
مسعفه	1Af01
مسوول	1Af01
مسووله	1Af01
مشرف	1Af01
مشرفة	1Af01
مشرفه	1Af01
مشروع	1B801
مشروع خاص	1Ao01
مشغل	1Af01
مصرف	1Ao01
مصمم	1Af01
مصممة	1Af01
مصممه	1Af01
مصنع	1Ao01
مصور	1Af01
مصورة	1Af01
مصوره	1Af01
مطعم	1Ao01
مطلق	1Ak01
مطلقة	1Ak01
مطلقه	1Ak01
مطور	1Af01
مطورة	1Af01
مطوره	1Af01
مع مرتبة الشرف	1B<01
مع مرتبه الشرف	1B<01
معتمد	1B901
معتمدة	1B901
معتمده	1B901
معدل	1B<01
معلم	1Af01
معلمة	1Af01
معلمه	1Af01
معماري	1Af01
معهد	1B_02
مغن	1Af01
مقال	1BI01
مقالة	1BI01
مقاله	1BI01
مقبول	1Ai01
مكتب	1Ao01
مكتبة	1Ao01
مكتبه	1Ao01
ممتاز	1BX02
ممتازة	1B201
ممتازه	1B201
ممثل	1Af01
ممثلة	1Af01
ممثله	1Af01
ممرض	1Af01
ممرضة	1Af01
ممرضه	1Af01
من	1Ba01
منحة	1Am01
منحه	1Am01
مندوب	1Af01
مندوبة	1Af01
مندوبه	1Af01
منذ	1Bb01
منسق	1Af01
منسقة	1Af01
منسقه	1Af01
منشور	1BI01
منطقة	1B@01
منطقه	1B@01
منظمة	1Ao01
منظمه	1Ao01
مهندس	1Af01
مهندسة	1Af01
مهندسه	1Af01
موتمر	1BI01
موسس	1Af01
موسسه	1Ao01
موسسه مشاركه	1Af01
موسيقي	1Af01
موظف	1Af01
موظف استقبال	1Af01
موظفة	1Af01
موظفه	1Af01
ميدالية	1Am01
ميداليه	1Am01
ميدان	1B@01
ميكانيكي	1Af01
نائب	1Af01
نادل	1Af01
نادلة	1Af01
نادله	1Af01
نايب	1Af01
نجار	1Af01
نشر	1BI01
هيئة	1Ao01
هييه	1Ao01
و	1Bc01
وحدة	1BE01
وحده	1BE01
ورشة	1Ao01
ورشه	1Ao01
ورقة	1BI01
ورقة بحثية	1BI01
ورقه	1BI01
ورقه بحثيه	1BI01
وزارة	1Ao01
وزاره	1Ao01
وسام	1Am01
وكالة	1Ao01
وكاله	1Ao01
अंक	1Bd01
अकादमी	1Be01
अच्छा	1Bf02
अच्छी	1Bh01
अधिकारी	1Bi01
अध्यक्ष	1Bi01
अध्यापक	1Bi01
अध्यापिका	1Bi01
अध्याय	1Bj01
अनुभाग	1Bk01
अनुवादक	1Bi01
अपेक्षित	1Bl01
अब	1Bm01
अब तक	1Bm01
अभिनेता	1Bi01
अभिनेत्री	1Bi01
अभियंता	1Bi01
अभी	1Bm01
अभी तक	1Bm01
अविवाहित	1Bn01
अस्पताल	1Bo01
आईटीआई	1C001
आज	1Bm01
आज तक	1Bm01
आहार विशेषज्ञ	1Bi01
इंजीनियर	1Bi01
इंटरमीडिएट	00F01
इंटर्न	1Bi01
इलेक्ट्रीशियन	1Bi01
उच्च माध्यमिक विद्यालय	1Be01
उत्कृष्ट	1C102
उन्नत	1C102
उपाध्यक्ष	1Bi01
एजेंसी	1Bo01
एम ए	1C301
एम एड	1C301
एम एससी	1C301
एम कॉम	1C301
एम टेक	1C301
एम बी ए	1C301
एम.ए	1C301
एम.एड	1C301
एम.एससी	1C301
एम.कॉम	1C301
एम.टेक	1C301
एम.बी.ए	1C301
एमबीए	1C301
एवं	1C401
ऑनलाइन	1C501
और	1C401
औसत	1C601
कंपनी	1Bo01
कर्मचारी	1Bi01
कसाई	1Bi01
कारखाना	1Bo01
कार्यालय	1Bo01
किसान	1Bi01
केंद्र	1Bo01
कैशियर	1Bi01
कॉलेज	1Be01
कॉलोनी	1C701
कोच	1Bi01
कोर्स	1C801
कोषाध्यक्ष	1Bi01
क्लिनिक	1Bo01
गर्मी	1C901
गली	1C701
गाइड	1Bi01
गायक	1Bi01
गायिका	1Bi01
गुरुकुल	1Be01
ग्राम	1C701
ग्रीष्म	1C901
ग्रेड	1Bd01
चालक	1Bi01
चिकित्सक	1Bi01
चिकित्सालय	1Bo01
चित्रकार	1Bi01
चौक	1C701
चौकीदार	1Bi01
छात्रवृत्ति	1C:01
छायाकार	1Bi01
जारी	1Bm01
जिला	1C701
जीवन परिचय	1C;01
जीवन वृत्त	1C;01
जीवनवृत्त	1C;01
टीम	1Bk01
ट्रस्ट	1Bo01
डिज़ाइनर	1Bi01
डिजाइनर	1Bi01
डिप्लोमा	1C<02
डेवलपर	1Bi01
डॉक्टर	1Bi01
डॉक्टरेट	1C>01
ड्राइवर	1Bi01
तक	1C?02
तकनीशियन	1Bi01
थोड़ा	1CA01
थोडा	1CA01
दर्जी	1Bi01
दसवीं	00F01
दाई	1Bi01
दुकान	1Bo01
दूरस्थ	1C501
द्वितीय श्रेणी	1Bd01
द्विभाषी	1CB01
धाराप्रवाह	1CC01
नगर	1C701
नगर निगम	1Bo01
नर	1CD01
नर्तक	1Bi01
नर्स	1Bi01
नाई	1Bi01
नारी	1CE01
नाविक	1Bi01
निगम	1Bo01
निदेशक	1Bi01
निपुण	1CF01
न्यास	1Bo01
पत्रकार	1Bi01
पत्रिका	1Bj01
पदक	1C:01
परास्नातक	1C301
परियोजना	1CG01
पर्यवेक्षक	1Bi01
पाठशाला	1Be01
पात्रता परीक्षा	1C801
पिन	1C701
पी एच डी	1C>01
पी.एच.डी	1C>01
पीएचडी	1C>01
पुरस्कार	1C:01
पुरुष	1CD01
पुस्तक	1Bj01
पुस्तकालय	1Bo01
पुस्तकालयाध्यक्ष	1Bi01
पृष्ठ	1CH01
पेटेंट	1Bj01
पॉलिटेक्निक	1C001
प्रकाशन	1Bo01
प्रकाशित	1Bj01
प्रतिनिधि	1Bi01
प्रतियोगिता	1C:01
प्रतिशत	1Bd01
प्रथम श्रेणी	1Bd01
प्रथम स्थान	1C:01
प्रधानाचार्य	1Bi01
प्रबंधक	1Bi01
प्रभाग	1Bk01
प्रमाण पत्र	1C801
प्रमाणन	1C801
प्रमाणपत्र	1C801
प्रमाणित	1C801
प्रमुख	1Bi01
प्रयोगशाला	1Bo01
प्रवीण	1CC01
प्रशस्ति	1C:01
प्रशस्ति पत्र	1C:01
प्रशासक	1Bi01
प्रशिक्षक	1Bi01
प्रशिक्षु	1Bi01
प्राइवेट लिमिटेड	1Bo01
प्राध्यापक	1Bi01
प्रारंभिक	1CI02
प्रोग्रामर	1Bi01
प्रोजेक्ट	1CG01
प्रोफेसर	1Bi01
प्रौद्योगिकी संस्थान	1Be01
फाउंडेशन	1Bo01
फार्मासिस्ट	1Bi01
बढई	1Bi01
बढ़ई	1Bi01
बहुत अच्छा	1CC01
बायोडाटा	1C;01
बारहवीं	00F01
बी ए	1CK01
बी एड	1CK01
बी एससी	1CK01
बी कॉम	1CK01
बी टेक	1CK01
बी.ए	1CK01
बी.एड	1CK01
बी.एससी	1CK01
बी.कॉम	1CK01
बी.टेक	1CK01
बीए	1CK01
बीटेक	1CK01
बुनियादी	1CI02
बेकर	1Bi01
बैंक	1Bo01
बोलचाल	1C601
मंत्रालय	1Bo01
मकान	1C701
मछुआरा	1Bi01
मजदूर	1Bi01
मज़दूर	1Bi01
मध्यम	1CL02
मध्यवर्ती	1C601
महाविद्यालय	1Be01
महिला	1CE01
महीना	1CN01
महीने	1CN01
मातृ भाषा	1CB01
मातृभाषा	1CB01
मार्ग	1C701
माली	1Bi01
मास	1CN01
माह	1CN01
मिस्त्री	1Bi01
मूलभूत	1CA01
मैकेनिक	1Bi01
मैट्रिक	00F01
मैनेजर	1Bi01
मोहल्ला	1C701
यूनिवर्सिटी	1Be01
रसोइया	1Bi01
राजमिस्त्री	1Bi01
रिज़्यूमे	1C;01
रिज्यूमे	1C;01
रिमोट	1C501
रेफरी	1Bi01
रोड	1C701
लाइसेंस	1C801
लिपिक	1Bi01
लिमिटेड	1Bo01
लेख	1Bj01
लेखाकार	1Bi01
लोहार	1Bi01
व	1C401
वकील	1Bi01
वर्तमान	1Bm01
वर्तमान तक	1Bm01
वर्ष	1CO01
वसंत	1CP01
वार्ड	1C701
वास्तुकार	1Bi01
विक्रेता	1Bi01
विजेता	1C:01
विद्यापीठ	1Be01
विद्यालय	1Be01
विभाग	1Bk01
विवाहित	1Bn01
विशेषज्ञ	1CQ02
विशेषज्ञता	1CS01
विश्लेषक	1Bi01
विश्वविद्यालय	1Be01
विषय	1CS01
वेटर	1Bi01
वेल्डर	1Bi01
व्याख्याता	1Bi01
व्याख्यान	1Bj01
शरद	1CT01
शाखा	1CS01
शिक्षक	1Bi01
शिक्षिका	1Bi01
शीत	1CU01
शोध पत्र	1Bj01
शोधकर्ता	1Bi01
शोधपत्र	1Bj01
श्रमिक	1Bi01
श्रेणी	1Bd01
संगीतकार	1Bi01
संचालक	1Bi01
संचालिका	1Bi01
संपादक	1Bi01
संभावित	1Bl01
संवाददाता	1Bi01
संस्था	1Bo01
संस्थान	1CV02
संस्थापक	1Bi01
सचिव	1Bi01
सडक	1C701
सड़क	1C701
सदस्य	1Bi01
सन्	1CX01
समन्वयक	1Bi01
समिति	1Bo01
समूह	1Bo01
सम्मान	1C:01
सम्मानित	1C:01
सम्मेलन	1Bj01
सर्दी	1CU01
सलाहकार	1Bi01
सहायक	1Bi01
साधारण	1CA01
सामान्य	1CL02
साल	1CO01
सिपाही	1Bi01
सुरक्षाकर्मी	1Bi01
से	1CY03
सेक्टर	1C701
सैनिक	1Bi01
स्कूल	1Be01
स्टूडियो	1Bo01
स्त्री	1CE01
स्नातक	1CK01
स्नातकोत्तर	1C301
स्वयंसेवक	1Bi01
स्वयंसेविका	1Bi01
स्वर्ण पदक	1C:01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1Bo01
กรม	1C\01
กรรมการ	1C]01
กระทรวง	1C\01
กลุ่ม	1C\01
กลุ่มงาน	1C^01
การแข่งขัน	1C_01
ขณะนี้	1C`01
คณะ	1Ca01
คนขับรถ	1C]01
ครู	1C]01
คลินิก	1C\01
คล่อง	1Cb01
คล่องแคล่ว	1Cb01
คะแนนเฉลี่ย	1Cc01
คาดว่า	1Cd01
คาดว่าจะจบ	1Cd01
งานวิจัย	1Ce01
จนถึง	1Cf01
จนถึงขณะนี้	1C`01
จนถึงปัจจุบัน	1C`01
จังหวัด	1Cg01
จาก	1Ch01
จุฬาลงกรณ์	1Ca01
จํากัด	1C\01
ชนะเลิศ	1C_01
ชาย	1Ci01
ชื่อโครงการ	1Cj01
ช่าง	1C]01
ช่างภาพ	1C]01
ช่างเทคนิค	1C]01
ซอย	1Cg01
ดี	1Ck02
ดีมาก	1Cm02
ดีเด่น	1C_01
ดีเยี่ยม	1Cb01
ดุษฎีบัณฑิต	1Co01
ตอนนี้	1C`01
ตัวแทน	1C]01
ตั้งแต่	1D002
ตีพิมพ์	1Ce01
ตําบล	1Cg01
ถนน	1Cg01
ถึง	1Cf01
ถึงปัจจุบัน	1C`01
ทนายความ	1C]01
ทางไกล	1D201
ทีม	1C^01
ที่	1D301
ที่ปรึกษา	1C]01
ทุน	1C_01
ทํางานทางไกล	1D201
ธนาคาร	1C\01
นักการตลาด	1C]01
นักข่าว	1C]01
นักจิตวิทยา	1C]01
นักบัญชี	1C]01
นักพัฒนา	1C]01
นักวิจัย	1C]01
นักวิเคราะห์	1C]01
นักศึกษาฝึกงาน	1C]01
นักออกแบบ	1C]01
นักเขียน	1C]01
นักแปล	1C]01
นิตยสาร	1Ce01
น้อย	1D401
นําเสนอผลงาน	1Ce01
บทความ	1Ce01
บทที่	1Ce01
บรรณาธิการ	1C]01
บรรณารักษ์	1C]01
บริษัท	1C\01
บริหารธุรกิจบัณฑิต	1D501
บัณฑิต	1D501
บัณฑิตวิทยาลัย	1Ca01
บ้านเลขที่	1Cg01
ประกวด	1C_01
ประกันภัย	1C\01
ประกาศนียบัตร	1D601
ประกาศนียบัตรวิชาชีพ	1D701
ประกาศนียบัตรวิชาชีพชั้นสูง	1D801
ประชุมวิชาการ	1Ce01
ประธาน	1C]01
ประวัติย่อ	1D901
ประวัติย่อส่วนตัว	1D901
ประวัติส่วนตัวสมัครงาน	1D901
ปริญญาตรี	1D501
ปริญญาเอก	1Co01
ปริญญาโท	1D:01
ปวช	1D701
ปวส	1D801
ปัจจุบัน	1C`01
ปานกลาง	1D;02
ปี	1D=02
ผลการเรียน	1Cc01
ผู้ก่อตั้ง	1C]01
ผู้จัดการ	1C]01
ผู้ช่วย	1C]01
ผู้ตรวจสอบ	1C]01
ผู้บริหาร	1C]01
ผู้ประสานงาน	1C]01
ผู้ฝึกสอน	1C]01
ผู้อํานวยการ	1C]01
ผู้เชี่ยวชาญ	1D?02
ผ่านการอบรม	1D601
ฝึกงาน	1C]01
ฝ่าย	1C^01
พนักงาน	1C]01
พนักงานดีเด่น	1C_01
พนักงานต้อนรับ	1C]01
พนักงานเสิร์ฟ	1C]01
พยาบาล	1C]01
พอใช้	1DA01
พิพิธภัณฑ์	1C\01
พื้นฐาน	1DB02
พ่อครัว	1C]01
ภาคฤดูร้อน	1DD01
ภาควิชา	1DE01
ภาษาหลัก	1DF01
ภาษาแม่	1DF01
ม 6	1D701
ม.6	1D701
มหาชน	1C\01
มหาบัณฑิต	1D:01
มหาวิทยาลัย	1Ca01
มัคคุเทศก์	1C]01
มัธยมศึกษา	1D701
มัธยมศึกษาตอนปลาย	1D701
มูลนิธิ	1C\01
รองชนะเลิศ	1C_01
รองผู้จัดการ	1C]01
ระดับกลาง	1D;02
ระดับดี	1DG01
ระดับสูง	1Cm02
รางวัล	1C_01
ราชภัฏ	1Ca01
ราชมงคล	1Ca01
รีสอร์ต	1C\01
รีสอร์ท	1C\01
ร้าน	1C\01
ร้านขายยา	1C\01
ร้านอาหาร	1C\01
ฤดูร้อน	1DD01
ฤดูหนาว	1DH01
ฤดูใบไม้ผลิ	1DI01
ฤดูใบไม้ร่วง	1DJ01
ล่าม	1C]01
วารสาร	1Ce01
วิชาเอก	1DE01
วิทยากร	1C]01
วิทยานิพนธ์	1Ce01
วิทยาลัย	1Ca01
วิทยาศาสตรบัณฑิต	1D501
วิทยาศาสตรมหาบัณฑิต	1D:01
วิทยาเขต	1Ca01
วิศวกร	1C]01
วิศวกรรมศาสตรบัณฑิต	1D501
วุฒิบัตร	1D601
ศาสตราจารย์	1C]01
ศิลปศาสตรบัณฑิต	1D501
ศูนย์	1C\01
สตูดิโอ	1C\01
สถาบัน	1DK02
สถาปนิก	1C]01
สมรส	1DM01
สมรสแล้ว	1DM01
สมาคม	1C\01
สหกรณ์	1C\01
สาขา	1DE01
สาขาวิชา	1DE01
สิทธิบัตร	1Ce01
สื่อสารได้	1DA01
ส่วนงาน	1C^01
สํานักงาน	1C\01
สํานักพิมพ์	1C\01
หญิง	1DN01
หนังสือ	1Ce01
หมู่	1Cg01
หมู่บ้าน	1Cg01
หย่า	1DM01
หลักสูตร	1D601
หัวหน้า	1C]01
ห้องปฏิบัติการ	1C\01
ห้องสมุด	1C\01
ห้างหุ้นส่วน	1C\01
องค์การ	1C\01
อนุบาล	1Ca01
อนุปริญญา	1D801
ออนไลน์	1D201
อาคาร	1Cg01
อาจารย์	1C]01
อาชีวศึกษา	1Ca01
อาสาสมัคร	1C]01
อําเภอ	1Cg01
เกรด	1Cc01
เกรดเฉลี่ย	1Cc01
เกียรติคุณ	1C_01
เกียรตินิยม	1Cc01
เกียรตินิยมอันดับ	1Cc01
เกียรติบัตร	1DO02
เขต	1Cg01
เจ้าของ	1C]01
เจ้าของภาษา	1DF01
เจ้าหน้าที่	1C]01
เชฟ	1C]01
เชี่ยวชาญ	1Cm02
เชี่ยวชาญมาก	1DQ01
เดือน	1DR01
เทคนิค	1Ca01
เทศบาล	1C\01
เบื้องต้น	1DB02
เพศชาย	1Ci01
เพศหญิง	1DN01
เภสัชกร	1C]01
เรซูเม่	1D901
เริ่มต้น	1DS01
เลขที่	1Cg01
เลขานุการ	1C]01
เล็กน้อย	1D401
เหรียญ	1C_01
เหรียญทอง	1C_01
เอก	1DE01
แขวง	1Cg01
แต่งงานแล้ว	1DM01
แผนก	1DT02
แพทย์	1C]01
แม่บ้าน	1C]01
โครงการ	1Cj01
โปรเจกต์	1Cj01
โปรแกรมเมอร์	1C]01
โรงงาน	1C\01
โรงพยาบาล	1C\01
โรงเรียน	1Ca01
โรงเรียนประถม	1Ca01
โรงเรียนมัธยม	1Ca01
โรงแรม	1C\01
โล่	1C_01
โสด	1DM01
ใบขับขี่	1D601
ใบประกอบวิชาชีพ	1D601
ใบรับรอง	1D601
ใบอนุญาต	1D601
ấp	0AO01
ở	1DV01
ủy ban	0;>01
および	1DW01
から	1DX03
か月	1D[01
と	1DW01
にて	1D\01
に勤務	1D\01
まで	1D]02
より	1D_02
アシスタント	1Da01
アナリスト	1Da01
アパート	1Db01
アルバイト	1Da01
アーキテクト	1Da01
イラストレーター	1Da01
インターン	1Da01
エキスパート	1Dc01
エンジニア	1Da01
オペレーター	1Da01
オンライン	1Dd01
カフェ	0c001
カメラマン	1Da01
カ月	1D[01
ガイド	1Da01
キッチンスタッフ	1Da01
キャプテン	1Da01
クリニック	0c001
グループ	1De02
ケアマネジャー	1Da01
コンサルタント	1Da01
コンテスト	1Dg01
コース	1Dh01
コーチ	1Da01
コーポ	1Db01
コーポレーション	0c001
サブリーダー	1Da01
サービス	0c001
シェフ	1Da01
システムズ	0c001
スクラムマスター	1Da01
スタジオ	0c001
スタッフ	1Da01
セミナー	1Di01
センター	1Dj01
ソリューションズ	0c001
チェーン	0c001
チーフ	1Da01
チーム	1Dj01
テクノロジーズ	0c001
テレビ	0c001
テレワーク	1Dd01
ディレクター	1Da01
デザイナー	1Da01
ネイティブ	1Dk01
ネイティブレベル	1Dk01
ハイツ	1Db01
ハングル検定	12001
バイリンガル	1Dk01
パート	1Da01
ビジネスレベル	1Dl01
ビジネス上級	1Dl01
フルリモート	1Dd01
プランナー	1Da01
プログラマ	1Da01
プログラマー	1Da01
プロジェクト	1Dm01
プロジェクトマネージャー	1Da01
プロジェクト名	1Dm01
プロダクトオーナー	1Da01
プロデューサー	1Da01
ページ	1Dn01
ホテル	0c001
ホールスタッフ	1Da01
ホールディングス	0c001
ボランティア	1Da01
ポスター発表	1Do01
マネジャー	1Da01
マネージャー	1Da01
マンション	1Db01
ユニット	1Dj01
ライター	1Da01
リモート	1Dd01
リーダー	1Da01
レジュメ	1E001
レストラン	0c001
ヵ月	1D[01
ヶ月	1D[01
一本	1E101
一等奖	1E201
一級	00Q01
一级乙等	1E301
一级建造师	1E401
一级甲等	1E301
一般	1E502
一般社団法人	0c001
一身上の都合により退職	1E701
丁目	1Db01
三好学生	1E201
三專	1E801
三等奖	1E201
三級	00Q01
三级	1E301
上級	1E902
不動産	0c001
与	1E;01
专业	1E<01
专业八级	1E=01
专业四级	1E301
专业排名	1E>01
专八	1E301
专利	1E?01
专升本	1E101
专员	1E@01
专四	1E301
专家	1EA01
专家级	1EA01
专硕	1EB01
专科	1EC01
专科学校	1ED01
专著	1E?01
丙級	1EE01
业务员	1E@01
个人履历	1EF01
个人简历	1EF01
个月	1EG01
中	1EH01
中上	1EI01
中上級	1EJ01
中专	1EK02
中台	1EM01
中国語検定	12001
中学	1ED01
中学校	1EN01
中學	1EO01
中心	1EP02
中技	1ER01
中文履歷	1ES01
中文简历	1EF01
中等	1ET02
中級	1EV04
中级	1EZ02
中级会计	1E401
中级职称	1E401
中退	1E\01
中途退学	1E\01
中高級	1EI01
中高级	1E]01
为止	1E^01
主任	1E_03
主任技術者	00Q01
主任調理師	1Da01
主修	1Eb02
主厨	1E@01
主将	1Da01
主席	1E@01
主幹	1Da01
主廚	1Ed01
主持人	1Ee02
主播	1E@01
主査	1Da01
主治医师	1E@01
主管	1Ee02
主管护师	1E@01
主編	1Ed01
主编	1E@01
乗務員	1Da01
乘务员	1E@01
乙級	1EE01
乡	1Eg01
书记	1E@01
书院	1ED01
了解	1Eh02
予定	1Ej01
事业单位	1Ek01
事业群	1EM01
事业部	1EM01
事务所	1Ek01
事務	1Da01
事務員	1Da01
事務所	1El02
事業本部	1Dj01
事業部	1En02
二專	1E801
二技	1F001
二本	1E101
二等奖	1E201
二級	00Q01
二级乙等	1E301
二级建造师	1E401
二级甲等	1E301
互动	1Ek01
互联网	1Ek01
五專	1E801
亚军	1E201
亞軍	1F101
交付	1F201
交易员	1E@01
产品助理	1E@01
产品经理	1E@01
产品部	1EM01
人事	1F302
人力資源部	1F501
人力资源管理师	1E401
人力资源部	1EM01
今	1F603
介護士	1Da01
介護福祉士	1Da01
从	1F901
从业资格	1E401
从业资格证	1E401
仓库管理员	1E@01
仓管	1E@01
代表	1F302
代表取締役	1Da01
以上	1F:01
以來	1F;01
以来	1F<01
以降	1F=01
任职于	1F>01
任職於	1F?01
企劃	1Ed01
企業	1F@01
企画	1Da01
优秀	1FA02
优秀共青团员	1E201
优秀员工	1E201
优秀团员	1E201
优秀奖	1E201
优秀学生	1E201
优秀学生干部	1E201
优秀干部	1E201
优秀教师	1E201
优秀毕业生	1E201
会使用	1FC01
会社	0c001
会計士	1Da01
会计	1E@01
会议论文	1E?01
会長	1Da01
会长	1E@01
传媒	1Ek01
住院医师	1E@01
作家	1E@01
作業主任者	00Q01
作業療法士	1Da01
作者	1E@01
佳作	1FD02
供职于	1F>01
係	1Dj01
係長	1Da01
保全	1Ed01
保安	1E@01
保母	1Ed01
保洁	1E@01
保育園	1EN01
保育士	1Da01
保险	1Ek01
保険	0c001
保險	1F@01
信息技术	1Ek01
修了	1FF03
修了見込み	1FI02
修了証	00Q01
修士	1FK01
修士号	1FK01
修士課程	1FK01
俳優	1Da01
倉管	1Ed01
個人履歷	1ES01
個人簡歷	1ES01
個月	1FL01
傳媒	1F@01
優勝	1Dg01
優秀	1FM01
優秀賞	1Dg01
優等	1F101
先进个人	1E201
先进工作者	1E201
免許	00Q01
免許状	00Q01
党校	1ED01
入団	1FN01
入围	1E201
入圍	1F101
入学	1FO02
入學	1FQ01
入局	1FN01
入庁	1FN01
入所	1FN01
入社	1FO02
入职	1FR01
入職	1FS02
入行	1FN01
入賞	1Dg01
入選	1Dg01
入門	1FU04
入门	1FY02
全日制本科	1E101
全栈	1E@01
全民英檢	1F[01
公司	1EP02
六级	1E301
共著	1Do01
兼职	1E@01
兽医	1E@01
写真家	1Da01
农艺师	1E@01
冠军	1E201
冠軍	1F101
冬	1F\03
冬天	1F_02
冬季	1F\03
准教授	1Da01
准看護師	1Da01
出版	1Fa05
出版公司	1F@01
出版社	1EP02
出納	1Ed01
出纳	1E@01
分享	1E?01
分公司	1EP02
分析师	1E@01
分析師	1Ed01
分校	1Ff02
分院	1EM01
列车员	1E@01
创业公司	1Ek01
创始人	1E@01
初中	1EK02
初心者	1Fh01
初級	1Fi04
初級レベル	1Fm01
初级	1Fn02
初级会计	1E401
到	1G002
到现在	1G201
到現在	1G301
到目前	1G201
到職	1FQ01
制作人	1E@01
制药	1Ek01
前台	1E@01
前端	1Ee02
剪輯師	1Ed01
剪辑师	1E@01
副主廚	1Ed01
副会長	1Da01
副会长	1E@01
副學士	1E801
副店長	1Da01
副总	1E@01
副教授	1E@01
副料理長	1Da01
副會長	1Ed01
副理	1Ed01
副部長	1Da01
副部长	1E@01
創業	1FN01
創辦人	1Ed01
助产士	1E@01
助手	1E_03
助教	1E_03
助理	1Ee02
助産師	1Da01
区	1G402
区役所	0c001
医师	1E@01
医師	1Da01
医生	1E@01
医疗	1Ek01
医療法人	0c001
医科大学	1ED01
医院	1Ek01
區	1G601
十佳	1E201
半導體	1F@01
协会	1Ek01
卒業	1G702
卒業予定	1Ej01
卒業見込み	1FI02
協会	0c001
協會	1F@01
協理	1Ed01
单元	1Eg01
单身	1G901
単位取得退学	1E\01
博士	1G:03
博士前期課程	1FK01
博士号	1G=01
博士后	1G>01
博士後期課程	1G=01
博士班	1G?01
博士研究生	1G>01
博士課程	1G=01
印刷	0c001
厂	1Ek01
厨师	1E@01
厨师长	1E@01
县	1Eg01
及	1G@02
及び	1DW01
双学士	1E101
双硕士	1EB01
双语	1GB01
发布	1E?01
发明专利	1E?01
发表	1E?01
取得	1GC04
取得済み	1F201
取締役	1Da01
受講	1F201
受講修了	1F201
受賞	1Dg01
受験	1F201
口譯	1Ed01
口译	1E@01
口頭発表	1Do01
可作为工作语言	1E=01
可日常交流	1GG01
号	1GH03
号室	1Db01
司会	1Da01
司書	1Da01
司机	1E@01
司機	1Ed01
司法書士	1Da01
司法考试	1E401
合伙人	1E@01
合同会社	0c001
合夥人	1Ed01
合格	1GK02
合格証取得	1F201
合格證	1EE01
合格证	1E401
合資会社	0c001
后端	1E@01
周	1GM01
和	1G@02
咖啡	1Ek01
咨询	1Ek01
咨询师	1E@01
品管	1Ed01
商事	0c001
商务流利	1E=01
商務流利	1FM01
商学院	1ED01
商店	0c001
商行	1F@01
單身	1GN01
営業	1Da01
営業職	1Da01
営業部	1Dj01
四技	1F001
四级	1E301
团支书	1E@01
团队	1EM01
园长	1E@01
国家二级	1E401
国際会議	1Do01
國中	1EO01
國際	1F@01
團隊	1F501
在学中	1GO01
在學	1G301
在宅	1Dd01
在籍中	1GO01
在线	1GP01
在职	1G201
在职研究生	1EB01
在職	1G301
在職中	1GQ02
在读	1G201
地产	1Ek01
均分	1E>01
執照	1EE01
執筆	1Do01
執行役員	1Da01
執行長	1Ed01
培訓	1GS01
培訓班	1GS01
培训	1GT01
培训师	1E@01
培训机构	1Ek01
培训班	1GT01
基本	1GU04
基本情報技術者	00Q01
基础	1Fn02
基础平台部	1EM01
基礎	1Fi04
基礎レベル	1Fm01
基金	1Ek01
基金會	1F@01
堪能	1GY01
報社	1F@01
声優	1Da01
处	1EM01
夏	1GZ03
夏天	1G]02
夏季	1GZ03
夏期	1G_01
外企	1Ek01
外送員	1Ed01
多益	1F[01
夜大	1ED01
大专	1EC01
大卒	1G`01
大厦	1Eg01
大学	1Ga02
大学专科	1EC01
大学本科	1E101
大学校	1EN01
大学英语六级	1E301
大学英语四级	1E301
大学院	1EN01
大学院修士	1FK01
大學	1EO01
大學部	1F001
大工	1Da01
大賞	1Dg01
大賽	1F101
大赛	1E201
大道	1Gc02
天	1Ge02
契約社員	1Da01
奖	1E201
奖学金	1E201
奖项	1E201
奨励賞	1Dg01
奨学金	1Dg01
女	1Gg03
女中	1EO01
女子大学	1EN01
女性	1Gg03
委员	1E@01
委员会	1Ek01
委員會	1F@01
季军	1E201
季軍	1F101
学习中	1Gj01
学习委员	1E@01
学会	1Do01
学会誌	1Do01
学分	1E>01
学刊	1E?01
学園	1EN01
学士	1Gk02
学士号	1G`01
学士学位	1E101
学士課程	1G`01
学徒	1E@01
学报	1E?01
学校	1Ga02
学校法人	0c001
学硕	1EB01
学科	1Gm02
学習中	1Go01
学芸員	1Da01
学部	1Gm02
学部卒	1G`01
学院	1Ga02
學分	1H001
學報	1H101
學士	1F001
學士學位	1F001
學徒	1Ed01
學校	1EO01
學系	1H202
學院	1EO01
宅地建物取引士	00Q01
安全员	1E@01
实业	1Ek01
实习生	1E@01
实用新型	1E?01
实验室	1EM01
実務レベル	1H401
実務経験あり	1H401
実用英語技能検定	12001
実習生	1Da01
审核员	1E@01
审计	1E@01
审计员	1E@01
客户经理	1E@01
客服	1Ee02
室	1H505
室長	1Da01
寄稿	1Do01
寒假	1F_02
實業	1F@01
實習生	1Ed01
實驗室	1F501
審判	1Da01
导游	1E@01
导演	1E@01
导购	1E@01
専修	1Dh01
専修学校	1EN01
専攻	1Dh01
専門士	1H:01
専門学校	1EN01
専門家レベル	1Dc01
專利	1H101
專員	1Ed01
專家	1H;01
專書	1H101
專案	1H<01
專案名稱	1H<01
專案經理	1Ed01
專業	1H=01
專欄	1H101
專科	1E801
專科學校	1EO01
專題	1H<01
導覽員	1Ed01
導覽志工	1Ed01
導遊	1Ed01
小区	1Eg01
小学	1ED01
小学校	1EN01
小學	1EO01
小組	1F501
小组	1EM01
就任	1FN01
就業中	1GO01
就职于	1F>01
就職	1FN01
就職於	1F?01
就讀中	1G301
局	1H>03
居家办公	1GP01
履历	1EF01
履历表	1EF01
履歴書	1E001
履歷	1ES01
履歷書	1ES01
履歷表	1ES01
工作室	1EP02
工作语言	1E=01
工厂	1Ek01
工商管理硕士	1EB01
工地主任	1Ed01
工場	0c001
工場長	1Da01
工学部	1Dh01
工廠	1F@01
工房	0c001
工業	0c001
工程专业	1E<01
工程局	1Ek01
工程师	1E@01
工程師	1Ed01
工讀生	1Ed01
已婚	1HA02
已婚已育	1G901
已婚未育	1G901
巷	1Gc02
市	1HC03
市场部	1EM01
市役所	0c001
师范	1ED01
席次	1HF01
干事	1E@01
干部	1E@01
平台	1Ek01
平均分	1E>01
平均成績	1H001
平均成绩	1E>01
平均绩点	1E>01
年	1HG03
年間	1HJ01
幹事	1Ed01
幹部	1Ed01
幼儿园	1ED01
幼兒園	1EO01
幼稚園	1EN01
庁	0c001
広報	1Da01
应届	1HK01
应届毕业	1HK01
店	0c001
店员	1E@01
店員	1Ed01
店長	1HL02
店长	1E@01
府	1Db01
庭師	1Da01
康复师	1E@01
廃業	1E701
廚師	1Ed01
建筑	1Ek01
建筑师	1E@01
建築士	1Da01
建設	0c001
开发	1E@01
开始	1F<01
弁護士	1Da01
弄	1Gc02
弟子	1Da01
当前	1G201
役所	0c001
律师	1E@01
律師	1Ed01
後端	1Ed01
得意	1HN01
得獎	1F101
從	1HO01
志工	1Ed01
志愿者	1E@01
応用情報技術者	00Q01
快递员	1E@01
总工	1E@01
总监	1E@01
总经理	1E@01
总裁	1E@01
情報処理技術者	00Q01
應屆	1HP01
應屆畢業	1HP01
成績	1HQ02
成绩	1E>01
我的简历	1EF01
所長	1Da01
托业	1E301
托福	1HS02
执业医师	1E401
执业护士	1E401
执业资格	1E401
执照	1E401
技师	1E@01
技師	1HL02
技术员	1E@01
技术支持	1E@01
技术部	1EM01
技校	1EK02
技能士	00Q01
技能講習	00Q01
技術員	1Ed01
技術士	1EE01
技術學院	1EO01
技術者	1Da01
技術者試験	00Q01
技術部	1En02
技術長	1Ed01
投资	1Ek01
投资经理	1E@01
护士	1E@01
护士长	1E@01
护师	1E@01
报社	1Ek01
担当	1Da01
拟	1HK01
指導員	1Da01
掌握	1HU02
排名	1HW02
採購	1Ed01
控股	1Ek01
掲載	1Do01
提名	1E201
提名奖	1E201
插画师	1E@01
插畫家	1Ed01
摄像师	1E@01
摄影师	1E@01
撰稿人	1E@01
擅長	1HY01
擅长	1HZ01
操作员	1E@01
攝影師	1Ed01
支店	0c001
支社	0c001
支配人	1Da01
收銀員	1Ed01
收银员	1E@01
放送	0c001
政府	1EP02
教保員	1Ed01
教員	1Da01
教师	1E@01
教师资格证	1E401
教師	1Ed01
教授	1E_03
教材	1E?01
教研室	1EM01
教練	1Ed01
教练	1E@01
教育科技	1Ek01
教諭	1Da01
敬具	1F:01
敬礼	1H[01
敬禮	1H\01
数据分析	1E@01
整備士	1Da01
數位	1F@01
文化	1Ek01
文员	1E@01
文員	1Ed01
文章	1H]02
料理長	1Da01
新聞社	0c001
方向	1E<01
施工员	1E@01
旅館	0c001
旋盤工	1Da01
既婚	1H_01
日	1H`03
日常交流	1GG01
日常会話	1Hc01
日常会話レベル	1Hc01
日常会话	1GG01
日常會話	1EH01
日常溝通	1EH01
日本語能力試験	12001
日本語能力試驗	1F[01
日檢	1F[01
日语一级	1E301
日语能力考试	1E301
日間	1Hd01
星期	1He02
春	1Hg03
春天	1Hj02
春季	1Hg03
普考	1EE01
普通	1EH01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1E301
普通话证书	1E401
暑假	1G]02
暑期	1G]02
書卷獎	1F101
書記	1Da01
最優秀	1Dg01
最優秀賞	1Dg01
會計	1Ed01
會長	1Ed01
月	1Hl02
有	1Hn01
有限会社	0c001
有限公司	1EP02
有限责任公司	1Ek01
服务员	1E@01
服務員	1Ed01
期刊	1H]02
木工	1E_03
未婚	1Ho03
本社	0c001
本科	1I202
本部	1Dj01
机构	1Ek01
杂志	1E?01
村	1HC03
板前	1Da01
架构师	1E@01
架構師	1Ed01
栄養士	1Da01
标兵	1E201
栋	1Eg01
校区	1ED01
校正者	1Da01
校长	1E@01
株	1I402
株式会社	0c001
核心期刊	1E?01
案件	1Dm01
案件名	1Dm01
案例	1I601
检验员	1E@01
検定	00Q01
業務	1Ed01
業務経歴書	1E001
業務部	1F501
楼	1Eg01
榮譽	1F101
樓	1G601
檢定	1EE01
止	1I702
正社員	1Da01
此致	1I902
此致敬礼	1H[01
此致敬禮	1H\01
歯科衛生士	1Da01
段	1G601
母国語	1Dk01
母語	1I;02
母语	1GB01
母语水平	1GB01
比賽	1F101
比赛	1E201
毕业	1I=01
水手	1E@01
求职简历	1EF01
汽车	1Ek01
法人	0c001
法律职业资格	1E401
注会	1E401
注册会计师	1E401
派遣社員	1Da01
流利	1I>02
流利沟通	1E=01
流暢	1I@02
流畅	1E=01
测试	1E@01
测量员	1E@01
深入掌握	1EA01
清掃員	1Da01
清潔員	1Ed01
測量員	1Ed01
測量士	1Da01
満期退学	1E\01
準優勝	1Dg01
準学士	1H:01
溶接工	1Da01
漁師	1Da01
演员	1E@01
演員	1Ed01
演奏员	1E@01
演奏家	1Da01
演講	1H101
演讲	1E?01
漢検	12001
為止	1IB01
焊工	1Ee02
焼方	1Da01
煮方	1Da01
熟悉	1IC03
熟悉日常交流	1GG01
熟知	1IF01
熟練	1IG03
熟練使用	1HY01
熟练	1FA02
熟练使用	1HZ01
熟练掌握	1HZ01
熟练运用	1HZ01
營養師	1Ed01
版主	1E@01
物业	1Ek01
物流	1EP02
物理治療師	1Ed01
物産	0c001
特優	1F101
特待生	1Dg01
特等奖	1E201
特許	1Do01
独身	1H_01
獎	1F101
獎學金	1F101
獲得	1IJ01
獲獎	1IK02
獸醫	1Ed01
现今	1G201
现在	1G201
班主任	1E@01
班排名	1H001
班组长	1E@01
班長	1Da01
班长	1E@01
現在	1GQ02
現在に至る	1GO01
現職	1GO01
理事	1Ed01
理学療法士	1Da01
理容師	1Da01
理工	1ED01
瓦工	1E@01
生物	1Ek01
產品經理	1Ed01
產品部	1F501
电力	1Ek01
电商	1Ek01
电大	1ED01
电工	1E@01
电视台	1Ek01
男	1IM03
男性	1IM03
町	1Db01
畢業	1IP01
略懂	1IQ02
番	1Db01
番地	1Db01
病院	0c001
発表	1Do01
登壇	1Do01
發表	1H101
监理	1E@01
監督	1Da01
目前	1IS02
直到现在	1G201
直博	1G>01
省	1IU03
看護助手	1Da01
看護師	1Da01
県	1Db01
県庁	0c001
着任	1FN01
督导	1E@01
督導	1Ed01
瞭解	1IX01
短大	1EN01
短期大学	1EN01
短期大学士	1H:01
研修	1Di01
研修班	1GT01
研发	1E@01
研发部	1EM01
研發部	1F501
研究助理	1Ed01
研究员	1E@01
研究員	1HL02
研究室	1Dj01
研究所	1IY04
研究生	1I]02
研究生院	1ED01
研究科	1Gm02
研究院	1EP02
研習	1GS01
研習營	1GS01
研討會	1H101
硕士	1EB01
硕士学位	1EB01
硕士研究生	1EB01
碩士	1I_01
碩士班	1I_01
社	1Hn01
社会福祉士	1Da01
社会福祉法人	0c001
社員	1Da01
社工	1Ee02
社工員	1Ed01
社長	1HL02
社长	1E@01
离异	1G901
离职	1I=01
秋	1I`03
秋天	1Ic02
秋季	1I`03
科	1Ie04
科员	1E@01
科学与技术	1E<01
科学家	1E@01
科學家	1Ed01
科室	1EM01
科技	1EP02
科技大學	1EO01
科研助理	1E@01
科系	1H=01
科長	1Ed01
秘书	1E@01
秘书长	1E@01
秘書	1HL02
称号	1E201
移动	1Ek01
程序员	1E@01
程式設計師	1Ed01
稍懂	1Ii01
税理士	1Da01
空服員	1Ed01
站点负责人	1E@01
站长	1E@01
竞赛	1E201
競賽	1F101
笔译	1E@01
第	1Ij01
第一作者	1E?01
第一名	1Ik02
第一語言	1Im01
第一语言	1GB01
第三名	1Ik02
第二作者	1E?01
第二名	1Ik02
策划	1E@01
简单交流	1In01
简单会话	1In01
简历	1EF01
箇月	1D[01
算法	1E@01
管培生	1E@01
管理员	1E@01
管理栄養士	1Da01
管理者	00Q01
簡歷	1ES01
簿記	00Q01
精熟	1FM01
精算师	1E@01
精通	1Io05
系	1Eb02
系排名	1H001
系统架构设计师	1E401
紀要	1Do01
約聘	1Ed01
組	1J402
組合	0c001
組長	1HL02
経歴書	1E001
経理	1Da01
結業	1IP01
經理	1Ed01
継続中	1GO01
総務	1Da01
線上	1J601
編入	1FN01
編入学	1FN01
編輯	1Ed01
編集者	1Da01
縣	1G601
總監	1Ed01
總經理	1Ed01
總編輯	1Ed01
线上	1GP01
组	1EM01
组长	1E@01
经理	1E@01
经纪人	1E@01
结业	1I=01
统招本科	1E101
绩点	1E>01
维修工	1E@01
综合排名	1E>01
编辑	1E@01
网格员	1E@01
网络	1Ek01
美容师	1E@01
美容師	1Da01
美工	1E@01
翻訳者	1Da01
翻譯	1Ed01
翻译	1E@01
老师	1E@01
老師	1Ed01
考取	1J702
职业技术学院	1ED01
职业资格	1E401
职校	1ED01
职高	1EK02
職人	1Da01
職務経歴書	1E001
職業訓練校	1EN01
職長	1Da01
肄业	1J901
肄業	1J:01
股份有限公司	1EP02
育婴师	1E@01
能够使用	1IF01
能源	1Ek01
自	1J;04
自治区	1Eg01
自考本科	1E101
至	1G002
至今	1F603
至现在	1G201
至現在	1GO01
至目前	1IS02
與	1J?01
船员	1E@01
船員	1HL02
船长	1E@01
良好	1J@05
花园	1Eg01
英検	12001
英檢	1F[01
英语六级	1E301
英语四级	1E301
荣获	1E201
荣誉称号	1E201
药师	1E@01
药房	1Ek01
获取	1JE01
获奖	1JF02
获得	1JE01
营业员	1E@01
营养师	1E@01
著作	1H]02
著書	1Do01
董事長	1Ed01
董事长	1E@01
薬剤師	1Da01
薬局	0c001
藥局	1F@01
藥師	1Ed01
處	1F501
處長	1Ed01
號	1JH02
行政	1E@01
行政助理	1Ed01
行政書士	1Da01
街	1Gc02
街道	1Eg01
表彰	1Dg01
表彰状	1Dg01
裁判	1Ee02
製作所	0c001
製薬	0c001
襄理	1Ed01
見習い	1Da01
見込	1Ej01
見込み	1Ej01
见习	1E@01
规划师	1E@01
計畫案	1H<01
計算	0c001
訓練校	1EN01
訓練營	1GS01
記事	1Do01
記者	1HL02
設立	1FN01
設計師	1Ed01
診所	1F@01
診療所	0c001
証券	0c001
評定平均	1HF01
認定	00Q01
認定証	00Q01
認證	1EE01
課	1En02
課長	1HL02
課長代理	1Da01
調理員	1Da01
調理師	1Da01
論文	1JJ02
論文誌	1Do01
諮商師	1Ed01
講師	1HL02
講座	1JL03
講演	1Do01
講習	1Di01
講習会	1Di01
講解員	1Ed01
證	1EE01
證券	1F@01
證書	1EE01
證照	1EE01
警備員	1Da01
譯著	1H101
護士	1Ed01
護理師	1Ed01
護理長	1Ed01
计算机一级	1E401
计算机二级	1E401
认证	1E401
训练营	1GT01
记者	1E@01
讲义	1E?01
讲师	1E@01
讲座	1GT01
讲解员	1E@01
论文	1E?01
设计师	1E@01
设计院	1Ek01
证	1E401
证书	1E401
证券	1Ek01
评审	1E@01
诊所	1Ek01
译著	1E?01
课题	1I601
負責人	1Ed01
財	1Hn01
財務部	1F501
財団法人	0c001
販売	1Da01
販売スタッフ	1Da01
販売員	1Da01
貿易	1F@01
資格	1JO02
資訊	1F@01
賞	1Dg01
负责人	1E@01
财务	1E@01
财务部	1EM01
质检员	1E@01
贸易	1Ek01
资料员	1E@01
资本	1Ek01
资格证	1E401
资格证书	1E401
起	1JQ04
超市	1EP02
路	1Gc02
軟體	1F@01
転入学	1FN01
転出	1E701
転職	1FN01
輔修	1H=01
车工	1E@01
车间	1EM01
车间主任	1E@01
软件	1Ek01
软件著作权	1E?01
软考	1E401
较好	1E]01
辅修	1E<01
辅导员	1E@01
農業従事者	1Da01
迄今	1IS02
运维	1E@01
运营	1E@01
进修班	1GT01
远程	1GP01
退任	1E701
退団	1E701
退学	1JU02
退學	1J:01
退所	1E701
退社	1E701
退職	1E701
通信	1Ek01
通訳	1Da01
通訳案内士	1Da01
通讯作者	1E?01
通过	1JE01
通過	1IJ01
造价员	1E@01
連載	1Do01
週	1JW01
週間	1JX01
運転手	1Da01
運輸	0c001
道	1Db01
遠端	1J601
遠距	1J601
郡	1Db01
部	1JY03
部長	1HL02
部长	1E@01
部門	1En02
部门	1EM01
都	1Db01
鄉	1G601
配達員	1Da01
酒店	1Ek01
醫師	1Ed01
醫院	1F@01
采购	1E@01
里	1G601
金メダル	1Dg01
金奖	1E201
金牌	1Ik02
金獎	1F101
金融	1F@01
金賞	1Dg01
鉄道	0c001
銀牌	1F101
銀獎	1F101
銀行	1El02
銀賞	1Dg01
銅牌	1F101
銅獎	1F101
銅賞	1Dg01
鎮	1G601
钢筋工	1E@01
钳工	1E@01
铜奖	1E201
铜牌	1E201
铣工	1E@01
银奖	1E201
银牌	1E201
银行	1Ek01
销售	1E@01
销售部	1EM01
镇	1Eg01
門市	1F@01
門市人員	1Ed01
閉業	1E701
開始	1F;01
開業	1FN01
開発者	1Da01
開発部	1Dj01
開發	1Ed01
门店	1Ek01
队长	1E@01
附中	1Ff02
院长	1E@01
陪伴志工	1Ed01
隊長	1Ed01
雅思	1HS02
集团	1Ek01
集團	1F@01
雑誌	1Do01
雙語	1Im01
雜誌	1H101
離婚	1GN01
離職	1J\02
零售	1Ek01
電子	1F@01
電工	1Ed01
電機	0c001
電視台	1F@01
非常熟练	1EA01
面点师	1E@01
頁	1J^01
項目	1H<01
預期	1HP01
預計	1HP01
顧問	1J_03
页	1Ij01
项目	1I601
项目名称	1I601
项目经历	1I601
项目经理	1E@01
项目部	1EM01
顾问	1E@01
预期	1HK01
预算员	1E@01
预计	1HK01
预计毕业	1HK01
领班	1E@01
飯店	1F@01
養成所	1EN01
餐厅	1Ek01
餐廳	1F@01
館員	1Ed01
馆员	1E@01
首席	1E@01
首獎	1F101
駕照	1EE01
驾照	1E401
驾驶员	1E@01
驾驶证	1E401
骑手	1E@01
高中	1Jb04
高中毕业	1ER01
高中畢業	1Jf01
高卒	1Jg01
高商	1EO01
高専	1EN01
高工	1EO01
高度専門士	1H:01
高校	1EN01
高校卒業	1Jg01
高等专科	1EC01
高等学校	1EN01
高等専門学校	1EN01
高等技術専門校	1EN01
高級	1Jh02
高級中學	1EO01
高級文憑	1E801
高级	1FA02
高级职称	1E401
高考及格	1EE01
高职	1EC01
高職	1Jj02
가을	1Jl01
가을학기	1Jl01
간호사	1Jm01
간호조무사	1Jm01
감독	1Jm01
감정평가사	1Jm01
강사	1Jm01
강연	1Jn01
강좌	1Jo01
개발부	1K001
개발자	1Jm01
개발팀	1K001
개월	1K101
건설	1K201
건축사	1Jm01
검정고시	1K301
게재	1Jn01
겨울	1K401
겨울학기	1K401
견습	1Jm01
경력기술서	1K501
경비원	1Jm01
경진대회	00S01
계열	1K601
계장	1Jm01
고급	1K702
고등학교	1K901
고등학교졸업	1K301
고졸	1K301
공고	1K901
공단	1K201
공로상	00S01
공모전	00S01
공사	1K201
공인	00R01
공장	1K201
공장장	1Jm01
공저	1Jn01
과	1K:02
과장	1Jm01
과제	1K<01
관리부	1K001
관리사	1K=02
관리자	1Jm01
광역시	1K?01
교사	1Jm01
교수	1Jm01
교육과정	1Jo01
교육원	1K901
교정자	1Jm01
구	1K?01
구청	1K201
군	1K?01
그룹	1K@02
그룹장	1Jm01
금메달	00S01
금상	00S01
기고	1Jn01
기능사	00R01
기사	1KB02
기술부	1K001
기술자	1Jm01
기업	1K201
기자	1Jm01
기초	1KD02
기초회화	1KF01
기혼	1KG01
기획부	1K001
기획자	1Jm01
길	1K?01
까지	1KH02
끝	1KJ01
남	1KK01
남성	1KK01
남자	1KK01
네이티브	1KL01
년	1KM01
년간	1KM01
노무사	1Jm01
논문	1Jn01
농부	1Jm01
능숙	1KN01
능숙함	1KO01
능통	1KP01
단장	1Jm01
담당	1Jm01
담당자	1Jm01
대리	1Jm01
대상	00S01
대표	1Jm01
대표이사	1Jm01
대학	1K901
대학교	1K901
대학원	1K901
도	1K?01
동	1K?01
동상	00S01
등재	1Jn01
디렉터	1Jm01
디자이너	1Jm01
디자인부	1K001
랩스	1K201
레주메	1K501
로	1K?01
리	1K?01
리더	1Jm01
마케터	1Jm01
마케팅부	1K001
마케팅팀	1K001
마트	1K201
매니저	1Jm01
면	1K?01
면허	00R01
면허증	00R01
모국어	1KL01
목수	1Jm01
물리치료사	1Jm01
물산	1K201
미용사	1Jm01
미장공	1Jm01
미혼	1KG01
미화원	1Jm01
및	1KQ01
바리스타	1Jm01
바텐더	1Jm01
박사	1KR01
박사과정	1KR01
박사수료	1KR01
박사학위	1KR01
반장	1Jm01
발표	1Jn01
방송국	1K201
배관공	1Jm01
백화점	1K201
번길	1K?01
번역가	1Jm01
번지	1K?01
법무사	1Jm01
법인	1K201
변리사	1Jm01
변호사	1Jm01
병원	1K201
보육교사	1Jm01
보통	1KS02
보험	1K201
복수전공	1K601
본부	1K001
본부장	1Jm01
본사	1K201
봄	1KU01
봄학기	1KU01
봉사자	1Jm01
부문	1K001
부서	1K001
부장	1Jm01
부전공	1K601
부터	1KV02
부트캠프	1K901
부회장	1Jm01
분석가	1Jm01
비서	1Jm01
비즈니스	1KX01
비즈니스수준	1KX01
비즈니스회화	1KX01
사	1KY01
사무소	1K201
사무원	1Jm01
사서	1Jm01
사업부	1K001
사원	1Jm01
사진사	1Jm01
사진작가	1Jm01
사회복지사	1Jm01
산업	1K201
산업기사	00R01
상	1KZ02
상고	1K901
상급	1K702
상담사	1Jm01
생산부	1K001
서기	1Jm01
서점	1K201
석사	1K\01
석사과정	1K\01
석사수료	1K\01
석사학위	1K\01
석차	1K]01
선반공	1Jm01
선원	1Jm01
선임	1Jm01
설계사	1Jm01
성적	1K]01
세무사	1Jm01
세미나	1Jo01
센터	1K@02
셰프	1Jm01
소장	1Jm01
소프트	1K201
솔루션	1K201
수료	1K^02
수료예정	1K`01
수료증	00R01
수상	00S01
수석	1Jm01
수의사	1Jm01
스쿨	1K901
스타트업	1K201
스태프	1Jm01
스튜디오	1K201
스페셜리스트	1Jm01
승무원	1Jm01
시	1K?01
시스템	1K201
시청	1K201
식당	1K201
신hsk	1Ka01
신문사	1K201
실	1K001
실습생	1Jm01
실장	1Jm01
심판	1Jm01
아르바이트	1Jm01
아이엘츠	1Ka01
아카데미	1K901
아키텍트	1Jm01
아파트	1K?01
알바	1Jm01
애널리스트	1Jm01
약국	1K201
약사	1Jm01
양성과정	1Jo01
어부	1Jm01
에디터	1Jm01
에서	1Kb01
에이전시	1K201
엔지니어	1Jm01
엔터테인먼트	1K201
여	1Kc01
여고	1K901
여대	1K901
여름	1Kd01
여름학기	1Kd01
여성	1Kc01
여자	1Kc01
연구소	1K201
연구실	1K001
연구원	1Ke02
연수	1Jo01
연수원	1K901
연주자	1Jm01
영양사	1Jm01
영업	1Jm01
영업부	1K001
예상	1K`01
예정	1K`01
오픽	1Ka01
온라인	1Kg01
와	1KQ01
외고	1K901
요리사	1Jm01
요양보호사	1Jm01
용접공	1Jm01
용접사	1Jm01
우수	1Kh02
우수상	00S01
우승	00S01
운영자	1Jm01
운영진	1Jm01
운전기사	1Jm01
운전면허	00R01
운전원	1Jm01
원격	1Kg01
원어민	1KL01
월	1K101
유	1KY01
유창	1KX01
유치원	1K901
유한회사	1K201
은상	00S01
은행	1K201
읍	1K?01
의사	1Jm01
의원	1K201
이래	1Kj01
이력서	1K501
이발사	1Jm01
이사	1Jm01
이상	1KJ01
이중언어	1KL01
이혼	1KG01
이후	1Kk02
인사부	1K001
인증	00R01
인턴	1Jm01
일	1Km01
일러스트레이터	1Jm01
일상회화	1Kn01
일상회화가능	1Kn01
입문	1Ko02
입사	1L101
입상	00S01
입선	00S01
입학	1L101
자격증	00R01
자기소개서	1K501
자원봉사자	1Jm01
자퇴	1L201
작가	1Jm01
작업치료사	1Jm01
장려상	00S01
장학금	00S01
재	1KY01
재단	1K201
재무부	1K001
재직	1L301
재직중	1L301
재택	1Kg01
재택근무	1Kg01
재학	1L301
재학중	1L301
저널	1Jn01
저서	1Jn01
전공	1K601
전문가	1KN01
전문대	1K901
전문대학	1K901
전문학사	1L401
전자	1K201
점장	1Jm01
정보처리기사	00R01
정비공	1Jm01
정비사	1Jm01
정원사	1Jm01
제이엘피티	1Ka01
조교	1Jm01
조리사	1Jm01
조리원	1Jm01
조산사	1Jm01
조수	1Jm01
조종사	1Jm01
졸업	1K^02
졸업예정	1L502
주	1L703
주방장	1Jm01
주식회사	1K201
주임	1Jm01
준우승	00S01
중	1KS02
중급	1KS02
중상	1L:01
중상급	1L:01
중퇴	1L201
중학교	1K901
증권	1K201
지금	1L301
지도사	00R01
지원부	1K001
지점	1K201
직업전문학교	1K901
직원	1Jm01
진행중	1L301
쪽	1L;01
차장	1Jm01
책임	1Jm01
책임자	1Jm01
초급	1KD02
초급회화	1KF01
초등학교	1K901
총괄	1Jm01
총무	1Jm01
총무부	1K001
최상	1KN01
최우수상	00S01
출원	1Jn01
출판	1Jn01
출판사	1K201
취득	1L<02
취득일	1L>01
측량사	1Jm01
층	1K?01
치료사	1Jm01
치위생사	1Jm01
카페	1K201
캐셔	1Jm01
캠퍼스	1K901
컨설턴트	1Jm01
컴퍼니	1K201
컴퓨터활용능력	00R01
코디네이터	1Jm01
코치	1Jm01
테크	1K201
텝스	1Ka01
토스	1Ka01
토익	1Ka01
토익스피킹	1Ka01
토플	1Ka01
통역사	1Jm01
통역원	1Jm01
퇴사	1L?01
퇴직	1L?01
투고	1Jn01
트레이너	1Jm01
특별상	00S01
특별시	1K?01
특허	1Jn01
팀	1K001
팀장	1Jm01
파트	1K001
파트장	1Jm01
판매원	1Jm01
페이지	1L;01
편입	1L101
편집자	1Jm01
평균학점	1K]01
평점	1K]01
표창	00S01
표창장	00S01
품질부	1K001
프로그래머	1Jm01
프로듀서	1Jm01
프로젝트	1K<01
프로젝트명	1K<01
하	1KD02
학과	1L@02
학교	1K901
학부	1L@02
학사	1LB01
학사과정	1LB01
학사졸업	1LB01
학사학위	1LB01
학술대회	1Jn01
학술지	1Jn01
학예사	1Jm01
학원	1K901
학점	1K]01
학회	1Jn01
학회지	1Jn01
한국사능력검정	00R01
합격	1L<02
해설사	1Jm01
현장소장	1Jm01
현재	1L301
현재까지	1L301
현재재직중	1L301
협회	1K201
호	1K?01
호텔	1K201
홀딩스	1K201
홀서빙	1Jm01
홍보부	1K001
회계사	1Jm01
회사	1K201
회장	1Jm01
회화가능	1Kn01
획득	1L>01
훈련과정	1Jo01
"#, r#"0000`_RL4Y:X000000000000000000000000000000000000000000000000@S<200000000HQ`S0000000000000000dH?8<i^;0000000000000oaVeBY_0000\6am
0<l20000000000000000hLXW00000000000000000000000000000000000000000000000000000000000000000000000000000000@H1N0000\JO]\KT3TJHM<WSY
=8I^000000000000@=9>000000000000000000000000d4hR0000000000000000l2d\YCZQ000000000000HYcldHU<0000l=X<0000HHVj0000E:?`000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QA3l00000000000000000000000000000000
00000000<SjB000000009=LW000000000000L=f1HG3i0000000000000000000000000000lFXo000000000000000000000000000000000000T\:M000000000000
00000000000000001=BT00000000lEdV00000000000000000TiF00000000PKTQ=B?G00000000000000000000000000000000Ti__00000000h`87000000000000
0000h\@K000000000000HVY`0000m6Fl00000000Y@Z=0000000000000000000000000000000000000c[fPeU;0000000000000000000000000000\_EP0000h3=f
000000000000000000000000000000000000l0g`0000000000000000000000009?A9e?FY@ecA000000000000000000000000\12:00000000000000000000`2oH
000000008:3f000000000]6@00000000000000000000000000000000000000000000@111Pa[e0\E7EC8?000000000000000000000000\YLS0000Hd2`4b370000
mBJCdX7H118iX68S\iYG000000008b82000055n_e39K8=g80000000000000000000000000000TW>g<Y>3AC4[PSE50000000000000000U997d:<N000000000000
8:8Z000000004<X40000TFn[L^@R000000001AGB00000000000000000000dRb80000d:Sli=IJ000000000000000000000000000000000000000000000000`n6T
00000000dR130000`8k]0000lXIo0000000000000000000000000000hAZ?0000L_7l00000000<O`@HB8S@g_W0000000000000000000000008SI^000000000000
0000TXYCDM5C0000<?G=00000000PR@?000048K]0000000000000000000000000000XC31000000000000000000000000000000004XCom>07000008Y`00000000
0000dNCR8?@^00000000000000000000`XdB00000000H;hZQ@h20T0ohm`XQ:l>000000000000000000000000Q23TM5AB@[[c000000000000I=5?00004TnS@`XB
0000DhD>e5Ki00000000<?>5HoGi@iaZPD]40000000000000000TXK_00000000`6`7HMIY0000000000000000000000000000hjF>HJGV00000000000000000000
000000000000h]ZAl7m:0000lDV]TQh6U9D4HIcg000000000000000003P40000000000000000lDNV00000000LjP8000000000000\=c?0000dbT3000000000000
0000XTb9`PnK00000000000000000000000000000000000000000000dmFJ00000000000000000000LHFd0000000000000000LNLU4\gK00000000000000000000
00000_X<00000000Li]J000000000000000000000000lfZF000000000000000000000000\SD5M4jM0000@\kK0000T?6^8]6cA8UH00000000000004c;0000A>Jj
DHDf0D[m000000000000000000000000Hak_4iCg000000000000@5in<0Ii00000000X?@T000000000000000000000000=25o0000XQ8d000000000000Ld\[0000
H9XdLD0N00000000000000000000U9<o0000000000000000000000000000000000000000000000000000X85S0000000000000000000000000000000000000000
0000lUkIM?<S0000M5X[E?iM0000TJi_0000000000000000000000000000Pjfa00000000000000000000@MHe0000\XDL0000000000000000000000000000@M1A
000000000bG@00000000000000000000lXPk0000000000000000000000000000m5F5`PA188b?=:LC0000000000004Zm40000000000000000l7Kd\4]H00000000
000000000000lld:0000000082`lPCFh00000000UCCaA73`0000000000000000`b:\000000000000L>MU0000D1eT00000000000000000000000000000000X[ZF
0000000000000000`<lA000000000000000000005:N0000000000000000000004DXO000000000000h9T60000=5Ue000000000000A=X;IAER00000000Y0@V0000
L3QT00000000000000000000000000000000QA`o00000000<EZ10000000000000000000000000000000000000000000000000000000000000000e?jA00000000
00000000\S3YhcFE000000000000Q@=o00000000=@]=\_>I8<Y\00000000L7]d00000000P:;h0000000000000000dRJ000000000000000000000<o8300000000
H?P=0000000000000000P\A]P:kT00000000d82n0000M6cn000000000000000000000000]CUG000000000000Lb_Mh^Y400008:4R0F5SDMGd0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L^DK0000000000000000<6O10000000000000000000000000000TBem0000e>La
00000000000000000000LjJJ0000\I@m0000i=D8000000000000000000000000000000008cfYeAU?@Eec00000000000000000000000000000000000000008TAl
dnfmTeWQDA1HiC@j00000000I1?P000000000000]>i]0000\fOmD:WdhMg?DQRWE4JbXCVNhD<m00000000000000000000\XGRPMdU000000000000000000000000
0000000000000000@bHf00000000000000000000000000000000TaQh00000L9a000000000000000000000000PD2Ah?UkLMPW00000000T@N70000000000000000
00000000@cLB0000000000000000000000008G=[<Q7>\YFlQ4Y000000000000000000000000000000000000046<:000000000000DJ9F00000000a6iF00000000
PE0D0000XU\E0000000000008a\M0000l@0EYBFO@ieG00000000DbT`00000000000000000000LhEg@b\h`E\i0000\Ro<dlo40000000000000000U4;Z00000000
000000000000@><Oh:Hn9209000000000000Y@e[000000000000000000004\lR0000000000000000<l^M00000000000000000000Y9F@000000000000L\SL0000
00005?GC`1fZ000000000000TLH>00004AB<d8UM00000000000000000000UA<d0000000000000000\dO[00000000598R=9iR<X]>0000000000000000A71f0000
0000DifL00000000`Uj>0000000000000000000000000000l\iFA5jK000000000000000000000000L7OSE?580000000000004aBA<GcU@BNo0000mALO000003H;
00008`^G00000FcB0000000000000000HQAIM>CK\E;_`P]D000000000000HQ2o00000000000000000000000000000DM^`gn=4b52I?\Y00000000000000000000
0000dH4]a8[XDed@00000000000000000000HWDC0000000000000000@lkKLneE0000eCKV08j=`N@7T6CO000000004V@o000000000000a6m100000000d_:E0000
00000000\NMQ00000000\0XU@PQ\00000000H9VS0000000000000000D_n=XGgGM=Ff5>dR000098\l0000000000000000000000000000P5[L00000000]>d?0000
00000000000000000000\D3iD^@m0000HK=L00000000000000000000Q0P50000000000000[;jLc;>i:?j0000000090Ob5>jN0000400O0000000000000000DYi2
A=df000000000000<TQ?`hKU0000<_J40000hED50000X1?n<J[@00000000000005>Xl;83000000000000000000000000<;Ao0000000000000000000000000000
00000000XIkOP<LQPi00000000000000dkL:00000000000000000000000000004i?j0000hLb`0000000000000000000000000000000000000000000000000000
h6NT0000000000000000000000000000Hb;eXUbl0000000000000000000000000000PUJH000000000000000000000000000000000000PeHE0000000000000000
00004S9L0000000000000000000000000M150000PaoQ00000000HM^[00000000000000000000LTHbLGR[00000000000000000000hFiS000000000000LdU`0000
00000000000000000000000000000000XZdiXF?Si6]200000000MCI0U=]P00008I0G00005<>H00000000@<WXa8S`a=^C0000000000008iPY0000000000000000
00000000000000000000000000000000@\8b4>oaDcB9@M9Z0eRW=9eT0000000000000000e>VN0000000000000000000000000000000000000000m>PL00000000
000000000000U0`^hm5>0000H3fLhVL=00000000@0NW00000000`^mO000000004S5<00000000000000000000000000000000@L0QLB4@hTGh`d]V000000000000
0000000000000000000000000000000000000000000000000000do6bT:oahF<:0000PP?1h:6U0000000000000000@GS>lTce0000lhDU00000000TJE\00000000
0000i0i100004]lP0000dNOZd_Aa0000Xdf]000000000000000000000000000000000000XKAe`4K>00000000Q?0i00000000000000000000D^`<000000008G\`
00000000000000000000000000000000000000000000000000008eE>000000000000l0P]00008<`N00000000000000000000000000001BDh0000000000000000
8GMZhLhA0000000000000000000000000000000000000000000000000000000000000000000000000000X2T^00000000HVD50000000000000000000000000000
000000001@GL0000000000000000000000000000\KXU000000000000P8f;00000000l95]000000000000000000000000Ho5n0000Df43XfPS000000000000P@_J
@bk0PLo600004g92000000000000dNm_00000000hFfYTZG30000000000000000000000000JhN000000000000\3\l000000000000d:[100000000000000000000
0000hcAf000000008EJV000000004gcklm8i4mGOh;?\000000004d1<X7WnI6I@00000000000000000000000000000000@G]H8cfH8h6A4NdS];n>00000000i=QR
`PGo000000000000000000008A>lXZOgDA0V0000`E=A00009A[[P1;Z=?`V0000L[Gmi?IfmCTG0000Y>UJ0000000015P80000Q=d?0000lHgPQAgi000000000000
00000000000043UL<N\G00000000000000000000hQ<E4P4`0000hmm2A@PZ00000000000000000000000000000000000000000000000000000000000000000000
0000<:QZ`;U\0000LckX000094dm000000000000000000000000m5:I000000000000<l;oHA:N0000000000000000T___00000000000000000000000000000000
0000000000004HHl0000000000000000000000000000X?me<nBm000000000000`[oJ000000000000000000000000X>9T17D;0000000000000000000000000000
0000LiO:000000000000hV4=TK:`X;c`0000lCXT8SXJH0iA\?X<4:Yd0000000000000000000000000000000000000000000000005;^m00000000Y?X=00000000
l?Q>0000000000000000000000000000000000000000000000005A]Y8[e@00000000`\B80000lVYo0000000000000000lD040000<=23dcei0000000000000000
000000000000DkBn52JC0000000000000000000000000000000000000000P?anLX>l83W80000Pk5e8^Q\0000000000000000l4@_0000U4MY00000000H3l3dBi2
00000000l17b000000000000h8`TXNN@X_i90000lGR=000000000000lf?i00000000000000000000000000004cHm4nNZ0000000000000000<_31DWfN00000000
<:ENi@jO00000000TkNK0000dJ4500000000PfK14inR00000000LQGa0000000000004a[A0000000000000000000000000000<IUiXOA^0000Q3liQ@7:00000000
0000aCU:000000000000000000000000P7EC000000000000000000004Yko0000000000000PWI000000000000DXjF000000000000000000000000000000004cV\
00000000`Tl>000000000000000000000b^d000000000000l7H1000000000000DC6BTThD0000@eMj000000000000000000000000000000000000000000000000
00000000000000000000000000004dkj000000000000`0HG00000000mAm[0000000000008Oad00000000000000008EJg00000000000000000000h;?Mlb0nl]d0
00000000000000000000@4F2`<o\I;]20000000000000000000000000000<9iDhD_l000000000000hJ1@000000000000000000008k:c00000000000000000000
0000=8NGd`?^0000000000000000HU8`000000000000LeEXHJWn0000000000000000000000000000hHIRhALI\dEaH911Pf=54mYL00000000`=J_0000=9khA>>7
00000000Y:nQ0000E80f0000000000000000TFa;86UDL=:P000000000000DYI>00000000000000000000@[KE0000I5T7000000000000HOQb0ZHn\?Hj4`md13n`
0000000000000000000000008N@l00000000D74V4YbdHZ<40000000000000000000000000000000000000000000000000000<?Wh000000000000lEUL0000<a\_
000000000000000000000000l[2W000000000000000000000000TbFVh=4\\jjY000000000000dG:600000000PQT800000000000000000000L3oK0000<En>0000
00000000\4bO000053C>XH\7PZ>:Y0O@a63ahJg70YFE00000000000000000000XNEeU0GQ=69Qa:XY000000000000hgAa0000000000000000000000000000=49S
00000000000000000000000000000000000000000000000000004D=D0000eB7L0000U7Fa000000000000000000000000h:6aXEl2PDW>00000000000000000000
00000000T39a00000000eA_:1@l5MBO7eBTk0000000000000000000000000000Pk[804bo96Y2000000000000000000000000h0=A8SMWlkfi0000`Z>\d;2T0000
000000000000\2ne@j7E00000000000045F9DnPVI=]000000000\ZG`mCRg0000000000000000000096nf41OIlKLfHAbI00000000@bEC<K\58\R8000000000000
0000L:QI00000000000000000000000000000000000000004o@Gd^MW00000000UA7E000000000000<28Qe7Qi0000000000008kg80000\2TN000052oQ0000`ec3
dUE@00000000000000000000000000000000000000000000<J3L@;PW00000000000000000000@LI4000000000000@QlK00000000000000000000000000000000
0000000000000000000000008C[P000000000000dT91000000000000E@lU00000000PNebA1<A0000000000000000000000000000000000000000hE[<00000000
00000000HLfH0000000000000000000000000000000000000000000000008K2N00000000000000000000A9Y]00000000000000000000THjl0000000000000000
0000000000000000000000000000000000000000000000000000\fj@00000000000000000000000000000000@8[W00000000X5^;00000000000000000000XYWl
DLhRDbZ816@d0000000000000000000000000000000000000000LcL5]2`G0000000000000000`Ld@8aE90000D_4e0000T0S:`2@b000002jUd?iL00000000He`2
XO8SHXL[XkF7000000000000000000000000000000008\c[00000000000000000000dI;P00000000000000000000000000000000000044UN07Q506XH@Li`0000
hUhi0000000000000000mBdG00000000T7NIDM9?<oLe00000000000000000000000000000000000000000000000000000000000000000000m;_X0000HW2\Ln1f
00008OB[00000000@eN^00000000h?>Q00000000@==dPMOTPJW^00000000l`[_000000000000LZ_alKO@00000000HITn0^kD0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005Bak000000008Al<0000000000000000<X?K0000`mM8000000000000000000000000
0000000000000000l>]:<YQ4@o_700000000hPYI0000Ha<c00000000000000004e[P000000000000H=o`0000D_k:0000lm4600000000@fN90000000000000000
0000000000000000@CJZ0000e7J\00000000hBU;0000H<Ge00000000000000000000000000000LdnQ7FT0000@IIZ000000000000000000000000000000000000
96RL00000000e?9[00004XV[=4=900000000m5[;0000lSU\50I>0000dR1V000000000000000000000000DC\KU8Fj0000000000000000=CW]0000000000000000
1>Wh\D6h0000\deb`C1l0000e<k40000\21_000000000<?j000000000000<65A0000000000000000000000000000000000000000000000000000L>oG0000hU7K
000000000000P5RF00000000TT=l000000000000000000000000000000000000LN^X`U:I\Z?i000000000000000000000000000000000000000095\m00008<MJ
<^nS=7UE000000000000<DoV00000000000000000000000000000000X[og0000000000000000<J;60000Pi=D07mE0000000000000000HFQX0000000000000000
0000000008_10000000000000000`7Fk00004Jl1l@?K<IgPl[UG00000000<Y[]0000000000000000m5fX82P5@S;3000000000000000000000000000000000000
E4DP00000000000000000000m>l<0000d]99U7>^PdR>e5@@00000000000000000000\0G;000000000000000000000000PVam0000000000000000000000000000
0000a2cPi?C^0000000000000000000000000000000000000000<LZ0aA2E00000000000000000000000000004NVOl>8]THnE0000000000000000`@[200000000
000000000000`FMJX0B>@J6810P_00000000000000000000000000000000h>5_00000000000000000000\5\N4UFYd7FY0000@e6@000000000000000000000000
000000000000Df<6000000000000L4VT0000lF\N0000`]VCPCk=00000000000000000000dQ]O000000000d^W0obS000000000000000000000000000000000000
000000000000000000000000<bRH0000000000000000L0d50000000000000000LX`70000000000000000DKmCHggP000000000000000000000000\@?200000000
000000000000000000000000000000000000000000000000000000000000000000000000dE9a0000000000000000P`A@00000000T;:WhdFj0000LM\=TPB`0000
0000\16e000000000000a:Il000000000000dek=475;0000000000000000`W@d000000000000000000000000hHba000000000000T8Qn00000000000000000000
0000hgTF0000D9le0000000000000000000093m>000000000000U0KB0000000000008PT100000000T?=6\CU\000000000000000000000000e?IS000000000000
00000000L5Vc00000000@=Nh00000000000000000000000000000000Q=c1000000000000000000000000L5N]Xc6B0000`Bic0000000000000000000000000000
0000<bmi\fUL\kLU000000000000\;Pi0000DC]a000000000000000000000000d3d;00000000000000000000000000000000000000000000lKO[dQC4DNWG0000
0000000000000000lfZk00000000IBEkQBOd`E?10000Pj3flYYm0000e6mB00000000000000000000P8YODi9c00000000000000000000<W8[0000000000000000
00008@cK00000000000000000000000000000000T:iPDNB:Q0X9@5i]18Td00000000000000000000M7cV0000lYVF0000`Lkk00000000HCdY000000BN0000P?g]
0000000000000000000000000000PT44000000000000000000000000lX1B0000000000000000000000000000\?i<8cik8o@200000000000000008F>N00000000
@^ad00000000Y9f9475`deK80000\:45000000000000E7DJU?R[00000000000080A`000000000000000000000000000000004^?g00000000000000000000U114
d01V8bCL0000PZbT00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8>B00000000T11mP5@_
A0fB0000U:cV0000PE@^00000000DfAH00009@MZ\O0;Y?Ui0000LjC\000000008gZ00000\[?I000000000000@0RWD\FTDfO5iAAi000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XW;OXTO@000000000000PBg_0000000000000000000000000000000000000000
00000000000000000000H3gL0000@eGc49Ve00000000\NE6P]Id0000@QU\0000i<IW\NA:0000\KF300000000000000008WWG000000009>nL0000000000000000
0000000000000000000018cj0000000000000000X=1N<ZZF0000Q=N40000X?h>000000000000`\>g000000000000000000000000000000000000`:VW00000000
\KF`000000000000@\]J4^HL0000hcD1000000000000L1<H000000000000000000000000000000000000\VM:<ADbX3Ha`dBZ8V>5HkB_00000000000000000000
0000`5ZT00000000000000000000PZMT<Kg^LBVC<j6L00000000000000000000X6BV00000000HQj\000000004<FF0000000000000000000000004a^L=?5H0000
XBG7D4BI0000000000000000<RlK000000000000@Q5000000000PcXO<7?:`o8a000000000000=3oD0000DH7`00000000`o=I0000h136<?G^0000000000004IJ>
00000000lDXC0000<6db@:OZ<[n?0000`a?U00008:7R83b:E7Gf9CY70000i?DE0000DNW[lXVgI1F90000000000000000Pnh\0000Hf0i0000000000000000XES6
000000000000PTeP0000XG]300000000000000000000000000000000TImbHLfk000000000000`1U:000000000000000000000000PQTG00000000`A5700000000
<ce@000000000000000000000000000000000000@N:k000000000000Lc9A000000000000000000000000000000000000LE_ae37K00000000X22i0000X7RfDS>Y
0000\Wec000000000000H6860000L^N@@X9a00000000X]mh4A7i4hTJP<5400000000000000000000000000005<al4_]I0000HROfHRQQdkWe0000000000000000
000000000000Pbgb0000000000000000T]3f0000000000000000`]K[0000`76`000000000000@?lB0000h5OGlEcfXFaI\mB3dE7YDN:I00000000000000000000
0000000000000000000000000000@dBl0P_`0000\eed00000000000000000000000000000000dHdS0000X29alA\RA7d4A=Ld00000000000000009C0G00000000
0000hQ4@0000000004b28IK]00000000000000000000000000000000<Ln1X1`W0000000000000000\E;L0a7^0000000000000000iB=f0000DBj\000000000000
PJ<G0000h_XN00000000000003E8@>C]Tjg\X<eWl0480_5N000000000000000000000000A7M_0000000000000000L[@iPFc_0000000000000000000000000000
00000000HD0j`J4UL8<B00000000000000000000`S`0TKW]A=k600000000M>RR000000000000000000000000`JLfdJl>0000000000000000A9oCl47OM0BG89ZF
0000DlPH0000`7360000U7]KDMS;]@CK0000DI4UPAJL8QQ^00000000000000000000hRDR0000000000000000`B:90000`X[m00000000\H==000000000000AA[K
0000HHCc000000000000<KhF00000000000000000000000000000000000000000000XX0a045D000000000000000000000000000000000000hEkKhH[6PV>E0000
QASI000000000000da>`00008jRC0000<>nOLcTLP1D7DToWi4l]0000000000000000D?Zd00000000Lc0dLi=a0000000000000000H^9700000000000000000000
l;[40000<A_U0000\OVMDmBM0000000000000000A;L^00000000\Qn[000080L^0000LH]cdQhe0000@6G3000000000000H5G<000000000000000000000000<\D_
8bBEXjHa9<Zm00001>jA000000000000ha?d00000000000000000000T[GR0000000000000000000000000000<bXG8d?`00000000000000004<co0000XB4b<OHm
HBoF000000004<_D00000000THi_D<mNA8K600000000l_l\00000000000000001?fN0000000000000000000000000000lW[2\j;800000000000000000000dXNK
0000dKDR]68m000000000000TjFS0000XNXC0000DG320000000000000000L:e;XKH30000000000000000doKU00000000000000000000@G9hdRRn0000H4E0<U45
00000000LV9000000000000000008PIk8_SBi2]h00000000000000000a1U0000`XGe`;L3L_6`86[]0000000000000000PBBKXK]894420000L^;;PJd30000<c?P
5;JQ000000000000\8]m`E0N`M]O\E]_XccB0000X@\c@\9\DREQTb0L0000Y5lK000000000000000000000000000000000000l[?800000000DXI7M?cQ00000000
0000lI>QlO_c000000000000000000000000000000000000`]oZ0000<SOD00000000000000000000X7N:0000000000000000\dM@0000H9_bHGJ;\AC]00000000
0^8U0000hL\V0000000000000000PV8MPKRX]Aj0000000000000000000000000DL3[00000000000000000000lclN000000000000lK;=a7BJ00000000`?XPlMKe
P:J0LZ`f00000000000000000000\G1\0000000000000000000000000000D3\cPCoH00000000000000000000000000000000000000000000Q02e0000LPI^dCQm
H22Z0000000000000000000000000000000000000eBhM@8N0000DnN:0000``JUdY?6@ZG>A;<VT5jH0000A62Q000000000000000000000000h^PM00000000d8BN
0000000000000000E5BNeAJn00000000`[Q00000000000008Ui>0000POnDX3K`HKbZhU7WM9_700000000hBTn0000000000000000000000000000D7D900000000
0000lV7MXDYS4Aa1000000000000PN2d`SN>e;ag000000000000TZM`000000000000000000000000l<m800000000000000000000<K[e0000X@Ze000000000000
0000]@3@0000e31H0000M6lU5:1l0000UCX@00000000000000000000HD1Nllkb00000000000000000000000000000000000000000000000000000000Q=n]0000
0000000000000000000000005?W]000000000000lA;e0000@b1c0000PR@LP5RS000000000000000000000`EU00000000D_aQ000082DK00000000000000000000
00008ko^00000000hhGU0000\239P4;I0000000000000000000000000000Q6VU0000000000000000`dmc0000000000000000P^9d00009?MY0000000000000000
0000Li1=000000000000000000000?=E00000000000000000000000000000000000082o500000000HN`Z@X_a0000000000000000LjQM\:Bm0000PWeI00000000
4LJB0000000000000000000000000000000000000000000000000000`fNT47TRDhbE91GJe7Z=XG;<0000000002Q445H40Q\L0000@:0;0000d0Oc`4E`00000000
00000000PPlI00000000000000000000<4OXM@:o00000000000000000000`67d4Mi]l=7V`Ld6XZ_PHk0b0000000000000000DeRnd8>\HSWo0000<__200000000
00000000UA_T000000000000000000000000`Y[lI7fK00000000000000000000U?2T4K3YhTVT0TNS00000000000000000000000000000000000000000000T79<
X=MY00000000000000000000@mAd8OMI000000000000D6Uc0000LK4f00000000`jbY0000000000000000LB5edTZT`[oTTS<`000000000a8E000000000000T_7?
0000X`Ca0000000000000000\[e30000000000000000L=9\00000000X4730SKV000000000000P:Ig<`E;000000000000LKE7E>`7000000000000DO=M4=V?0000
00000000D3]Nl>Dk00004K9Ea6Z:17I@hOZj996555Zl00000000000000000000a4`2Q5:6lXca0000000000000000H:5W<VFO0000000000000000000000000000
\33f00000000T<d?`ZAF000000000000dh1Q0000000000000000000000000000000000000000000000000000000000000000000000000000HO\9000000000000
00000000hJ4F8E]NH^XV8c3Q0000i2HN000000000000`:cCXId714XR00000000dZGG00000000h0_5@m@70000000000000000000000000000`nMX0000mBUX0000
0KIl0000000000000000000000000000000000000000000000000000Pi=7lh=855PZ0000lT4S00000000000000000000000000000000LXK2000000004o@V0000
000000000000<lNG0000<n3X0000@i5G000000004<@700000000\]in00000000000000000000000000000000<\C900000000X1>RHYC@Q>U0P>nZ000000000000
0000000000000000000000000000000000000000EBAi00000000000000000000000000000000d1^S00000000000000000000\R^WDlWh000000000000df;g0000
0000000000000000]CPQi:4;000000000000U?U?000000000000000000000000D98E000000000000000000000000000000000000000000000000YC820000<L_n
Q=4f000000000000d?]KdLk]00000000DVWc0000U8VLT[^>000000000000\T=90000000000000000000000000000\>WS0000`XfS00000000D5mL0000P<H`0000
lhjQ00000000000000000000<JAeE:RI00000000000000000000000000000000<N;_0000000000000000000000009=Bj00000000000000000000X9n20000T];c
X=@400000000000000000MJN00000000000000000000`3Xl0000i;gI000000000000000092U3000000000000\9@ne50C000000000F]60000\5l_000000000000
0?HJ0000mBli8cSY000000000000000000000000T`n<Tc2SDJ1l=54J000000000000D?5^00000000`D8_\F?o00000000000000000000H9Ii4HHZ@Qdc\hI\HDQZ
0000MAKoU2IF0000DdUl000000000000d^N_@lb;000000000000lAE@5>fb0000h\M900000000]4na000000000000`RN200000000000000000000I0=100000000
000000000000000000000000P:I^00000000000000000000hJMMdn4A0000I@2100000000000000000000000000000000h\j]0000000000000000000000000000
0000000000000000eB?=0000000000000kWP000000000000\o1O0000000000000000000000000000000000000000@[2h0000000000000000<9=>=@MG\@oK@fn0
dW?64>8NTd7LDo<_00000000E6620000000000004>k0XXO@@oRd00008Y4U00000000`X\9L]]50000i5bc000000000000hX^C0000000000000000H1bm00000000
UAVmM7?@0000000000004=gJ00000000XGEM00000000XSko8ZHO5AQn0000000000000000X3AMHZjG0000TO[T@Wm?Q2?D0000000000000000000000000000P?@F
h@X]0000000000000000Q>I<DI8HM?_Fh?L^4aa600000000000000000000000000000000L4^A00000000X6fY000000000000000000004aMo00004fAm\Be7TdJ:
000000000000L`>O0000000000000000A6cP00000000000000000000T5W3`F:J4Koe00000000000000000000LnnI000000000000HJeU0000DS:_@XgW00000000
4@V@00000000@mNN000000000000000000008Ug40000000000000000<M\10000lXb0000000000000i>^680KW8Fn>dLc\00000000000000000000U7l3LU[`0000
P8M9E:kY00000000<hhB00004HAW0000D33F000000004n3K000000000000000000000000000000000000@>fRLSHI000000000000TkAb00000000000000008_n2
0000h?0gD^`O]56e000000000000h5Q;0000a5\A000000000000000000000000LJ@\00000000000000000000000000000000l2^I00008DFod5\ia>KG0000@NJd
0000dmf<Q=g^lkXK000054]100000000000004Mc00000000`B_L\VmJ0000lRKnXR?0U0Ba00000000000000008d<NLi;YaAG5000000000000PnRm\2Cb00000000
0000XFaW0000l7ElY?B@0000000000000000000000000000l?[g0000`b]L000000000000000000000000000000000000000000000000DN]BL0FH4Ao700000000
00000000h7A3PFO`0000000000000000l:Nf00000000000000000000D;bc0000a8W=`KE[5@n900000000`Wo600000000d9g]M=RO<Lmc00000000Q<]T00000000
00000000<:dT000000000000000000000;3i0000000000000000000000000000000000009AHS00001@gU00000000000000000000000000000000000000000000
M>EX8cM\00000000ThMa000003`JdAOND345XTWYL^\ZTd5J0000000000000000LU^J`SFRI8N600000000lb@k0000000000000000i=oj00000000000000000000
00000000<2l00000000000000000Dhn100000000H?VJ@ZjVX:0_0000lK5XDU0]dhRAHo6E0000000000000000h]GQY3fdM?[BlCa3\kX:@=AM5?`2000000000000
000000000ST>0000000000000000\H<ll3CT000000000000000000000000000000000000mA`U000000000000X3I6000000000000`gGa0000QBnY00008aF;0000
0000TR7>000000000000000000000000P05^TOc2dThg`]i]daW9\n7@0000000000000000000000000000000000000000000000004bF8l3h@0000000000008:eN
00000gU>00000000000000004@IZ0000DQUN4AY?000000000000000000000000DbSbL]WU0000@>[70000LOLcD_O?000000000000T;M0@<4C0000000000000000
0000I94200000000000000000000000000000000a5QE00000000000000000000DMgf00000000000000000000lMQedUDL0000e<H_000000000000@C]P<agl0000
000000004Pgc000000000000`[FV0000\cIe00000000000000000000L5m=\1\G0000000000000000000000000000Hkk`0000==<6D75l0000000000000000L6ik
@173HRDCPHKkTihG00000000TA:[00000000000000000000000000000000000000000000T[1XDY9[4^oG000000000000Y=[i0000000000000000I@k20000TU][
leCk0000h:>L00000000P@0k00000:010000000000000000mCE50000000091gBa<mb0000000000000000000000000000P4^]0000000000000000d;BnE@j90000
00000000Pcn<000000000000LmI;0000Td0M00000000dY^j00000000P@1J00000000P8g?00000000000000000000PXhT000000000000h8G90000\TeA0000dXob
0000000000000C@lABaNX[nj00000000000000000000000000000000000000000000000000000000000048Uf8^W8Y;Q@0000X>BF@Fib00000000000000000000
000000000000LQXB000000000000000000000000M72I0000000000000000000000000000<AXMPK<D00000000000000000000U3F6000000000000000000000000
000000000000@bkX`Vg40000i2AF0000TjQh00000000LZbH000000000000TP1dm9lB0000000000000000000000000000000000000000D3A6PCB6000000000000
000000000000000000000000LWCQ000000000000000000000000HanG00000=ZI0000mBQH000000004SWd00000000000000000000000000000000000000000000
DKT`=:m100000000H;]70000L3K30000000000000000000000000000000000000000HcVE00000000000000000000000000000000h<Be00000000000000000000
00000000TZT<0000h8`D0000000000000000<GiE00000000m8=S000000000000000000000000=7Rg00000000000000000000hG=l0000dTeb00008j]mTO>6@a?;
000000000000m?a000000000L2Wm000000000000000000000000l81X0000000000000000DA170000H3_11AB`5=OY`oUR0000000000000000000000008:W40000
4F3>=7R8000000000000000000000000<CbBhL`;0000XEOZ0000dVNE0000000000000000000000000000000000008`kE41LL@b610000000000008NIia@0P<OUa
00000000000005K_DMgolOhk00000alm0000000000000000LgeR0000le5O000000000000]@7T000000000000000000008P8lP=3Q0000L^bnlhf^000000000000
00000000000000000000000000000000I8R>UA]f0000000000000000LTPehbU]00004n4400008`\C0000TJ5M00000000000000000000@>fA00000000<H]>a=98
000000000000<:7_LGiR0000000000000000000000000000ddjjlkZN00000000d?6MLMobHO<G@jOF00000000LS?\0000hIO9L<Z^0000Tdoa00000000dOkIT`1\
000000000[ZU00000000iBb80000000000000000m3aV000000000000U=M>000000000000dNQ70000000000000000000000000000XI_h0RE`M1HK000000004OnZ
0000d76ol_<BDUWB0000000000000000PdSGU9g:000000000000000000000000HUAH00000000`ReJ0000dY\:000000000000T>ZG0000M3X^DL2h000000000000
0000\C6d00000000000003Bi000000000000000000000000lk2>h`@<00000000X3Co000000000000000000000000@?WT0000000000000000@MYQ08mR00000000
8H6?0000000000000000000000000000<MUS0000000000000000Lc^70000000000000000000000000000d0F90000000000000000dCYY85K50000000000000000
0000ldOk000000000000LE^@0000000000000000h;J_000000000000D3Qc000000000000HHf?`MgI84g>0MJoPcoQ00000000000000000000000000000`aEl@K:
0000DJIMI22b96H4000000000000`iZW00000000m?4[000000000000`ejR000000000000`g5R@?j?A?dQ00000000`@o;0g@:M4H9d9<m00000000000000000000
00000000i>@>000000000000a?]HQA^`0000`@XQ000000000000000000000000000000000000000000000000LNmO00000000000000000000<<\;lNY=00000000
`eM8000000000000l@3[0000hehN00000000000000000000m>mX00000000000000000000A2V7ICL90000000000000000`R]i@AQ1@?F@l_?>0000000000000000
0000dVKk00000000TW`>00000000000000000000TAg=000000000000000000000000P=\W00000000000000000000d9=O0000000000000000HRM`\2a=TR>a57A_
U8=3E9R100000000`e6n00000000000000000000000000000000<gSQ00000000T:oV00000000000000000000DN=O0[VdE5d^000000000000Y6SR000000000000
0000HZb94Y<m0000000000000000iAXU000000000000PLPVHZcg`[E`0000000000000000000000000000X9Nl000000000000000000000000a<\_000000000000
`b>>0000000000000000000000000000000000005@84000000000000H71J0000d>7LHR:49<aF000000000000000000000000000000000000PR\m00008b_00000
00000G8U00000000=60B000000000000Y54]l6`G114^000051mS00000000000000000000hOf61@4j0000000000000000000000000000LdPhdeJel4\aM;MC0000
XLH[h_fIlXb?0000000000000000Pl1j000000000000l<Lc8QX`00000000T2BiLl\k00000000000000000000XSo[00000000dBO\h2?5h[mB0000Q9]7Xm1Kh<f0
<=fSY?Qk000000000000000000000000HUaf0000Hl=M0000d=\H000000000000000000008XCd0000P9P100000000000000000PoC0000hT3R00000000DgIo0000
D_]58@\SdalF0000M8H;00000000haXP8gYS00000000000000000000000000000000000000000000000000008d<100000000HlDUi@Bk0000AC1X00000000]>ZG
000000000000000000000000000000000000i<QQ000000000000000000000000Lc<Z00000000=8gf0000\SA100000000l9[c00000000\=NG0000000000000000
0000000000008jjA`jkn00000fHdQ=?d00000BPSdJF^0000P1AZE@lH0000ha@5m9Tahdno00000000000000008S2U0000i?<600008Fm]00000000000000000000
000000000000@[o7@cJ3000000000000U8\N`LeV000000000000HMV3000000000000000000004n]0000000000000U1<o00000000Dd1`0000`1`IA:7d00000000
00000000HP880000000000000e=b00000000000000008AnhXIC60000000000000000Xb8W00000000000000000000@dFH000000000000m;E?\SZg@?T200000000
00000000UAn[000000000000000000000000000000000000000000000000<Q;g00000000000000000000000000000000lYNMh4ZN000000000000<al200000000
00000000<QCU0000000000000000000000000klk00000000000000000000H]`Aded2P\Q[000000000000000000000000000000000000P>nEdU;L00000000P46U
UCJo`[;A000000000000000000008:;O0000000000000000000000000000`<f`Q=U60000000000000000m?AVDgQR0000\[IbE1o20000000000000000@9FE`[Di
i>ko00000000000000000000000000000000HYiC0000000000000000000000000000000000000000UCN@`DT300000000000000008GdG4[Ma0D\dm37o00000000
00000000000000000000000000000000000000000000d:nVdYNB<CjO000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\RV000000000000@1H[<>1JXje_000000000000000000000000000000000000000000008HHETH9Zh<b_0000a6`a4ldE9<]>00000000=C1H
P_mf000000000000TeYO000000000000l_<10000l_LKI@JZ000044dV@YnTXUAZ0000000000C60000`IX10oHh0000dhfG00000000000000000000a70`TGD30000
0000000000000000TIjEPWiV0000000000000000000000000000000000000000<k<I00000000dNDN000000000000000000000000000000000000000000004dWN
0000\X]c0000`>KgTa7O`AMm00000000000000000000L08=000000000000000000000000000084U0\N<bY6:b0000lR960000Q8n3@ni^000000000000T5dMI85O
a>KT00000GFF00000000P:J900000000lEW6000000000000dRJP000000000000H3dn00000000M4N`D28H0000h0POlTFN00000000DW5`T5c60000000000000000
0000D3f>`VJd00000000000000008fH?00000000000000000000`iZH000000000000\?\GPBC?\CWG\E2odfCj<nhG]8SO00000000DU0LEBLF00000000`N:<1@ao
0000hdXRm@AQ@6Bj00000000000000000000``;80000000000004]l]000000000000<?Mc\VK70000000000000000000000000000000000000000000000000000
00000000000000004@TS00000000=<0l0000HQoP000000000000<SL9000000000WDo0000000000000000`G?c0000000000000000000000000000Y=4000000000
00000000Xi2]1>M[000000000000000000000000L<lML3dXPNn8<n5>]5THM<^=0000000000000000\F0M@lnR000000000000<B\;<A_`0000@@k0000000000000
00000000U2OF92i^000000000000@MYiU@J100000000HU6X00000000HaUL000000000000Y;g00000000000000000000000000000HcI>0000Q7NW000000000000
0000000000004B:\HTM_00000000E:L_84mW0000000000008JJ@`k2[d:KX<h5KhBW\<lX=P7HN48WY=8GL0000000000000000dIPNHfUoQ30S00000000e=AdD94M
00000000000000000000T]gm000000000000000000000000000000000A9m0ZN8i8ik000000000000@5[3D:lc0000m?=V00000H[]00000000D4C=\7B[L;2`XFFG
TI0257oo]?4kP06n000000000000L<C@PU=\4iC;00000000000000000000436i0000000000000000000000000000000000000000`77L0000000000000000e0Q4
00000000DTY700000000Y>K:000000000000]4D=0000XiRV4U0n83U<00005=3300000000dl>b0000000000000000le7^0000000000000000000000000000X_dM
000000000000000000000000000000000000000000000000000000008Z8A0000000000000000L3X9h?BWd]mZ000000000000000000000000000000000000dSe<
8]YTD0U7I>>T0000000000000000@RA50000U=>:0000000000000000000000000000000000000000=>[e00000000000000000000000000000000000000000000
00000000P[Ck00000000000000000000PlHY000000000000De5D000000000A63A?c70000000000004i^m0000a1KN4V[T000000000000@3RZ=2QW000000000000
000000000000000000000000000000000000000000000000`88P00000000000000000000000000000000HJi>00000000@f2W0000000000000000A6Lg1>aG0000
1?[R00004`]:000000001BTad2UO4=58DN9500000000`e<40000@j8^00000000000000000000<Roe00000000`W`g0000000000008KI]0000hU4W000000000000
E=cX000000000000<?MTm>eF4WZHd\77Hf7>0000000000000000U3Nb000000000000000000000000000000000000000000000000000000000000000000000000
0000@FM`l5EX0000X6a3@FkD00000000`FR?0000000000000000D\o40000LF9:00000000lLVY000000000000@bfglNUR00000000dFc00000\4DS\In>00000000
00000000dN@AA4^0<0Aj5=PI00009;iH0000A:R_00000000000000004V`a0000000000000000000000000000000000000000000000000000000000004D?e0000
000000000000000000000000dWN100000000XP=N4mQ[0000000000000000000000000000L:GO0000U67LTHUhlooF0000HCeHTB2A0000\aBV0000000000000000
00000000000000000000l0[?<AL:0000000085fN000000000000PaGH00000000000000000000X6_<0000D6Zd00000000\gLRd^h000000000000000008HOH0000
00000000000000000000\@ea000000000000000000000000000000000000<gh>a7FG<_nJ00000000\lTBU:[dHfo600000000i?k>0000Q<;8\=n5<O>V00000000
92@C0000`1IblWXkY35f000000000000X;YeT=`d00005A49H?H[XAhd000000000000<k9?00000000000000000000000000000000000000000000E3:h00000000
00008Toj000000000000000000000000doP:QB1K`48Y0000DBkNX2G0l8CUH[]_h_IVD3<E0000\F0nHGIS`XFP00000000000000000000000000000000l55WX9kK
l?\7@?ec11iKlCKghOf^00000=4l00000000000000000000000000000000000000000000000000008Om@000000000000PU<Y00000000000000000000PfQo0000
000000000_JB0000000000004]H`000000000000000000000000000000000000000000000000000000000000D>6k00000000HcG3000000000000000000000000
0000000000000000000000000000000000000000000000000000Tej<lgOdU@2W000000000000\>N8000000000000000000000000D2DYm25E0000000000000000
XJP2000000000000000000000000000000000I[n0000000000000000000000000000000000000000000000000000dOC[00000000T=eOY0M3000000000000`<[j
DeN90000000000000000000000000`dVd[b>00000000000000000000]55?5:ViQ<I>0000d8LP\aWa0000m8\000000000<MWj0\>J0000000000000000TWAUdEC^
M?fk00000000000000000000`ZgRh<YNTPUL00000000Pc:g=<6[0000000000000000P7dO00000000P1dC00000000000050A00000000000000000000000000000
000000000000000000000000000057AP0000Pa:0000000000000HPN4<akFM8S>8ONa0000`I\d0000000000000000000000000000000000000000000000000000
00004A==00000000000000000000000000000000@S^7000047nRX::eLGFT<W9N00000000XofHUAHcD0N`i>9d=@4GU4>e000000000000LiI?0000000000000000
000000000000435h\8il0OM9000000000000PonT0000000000000000X9fEDJ[ia=Wn@dZ40000lMC<0000T[<G0000P`KNPdEB0000TK`QP[6H0000000000000000
L?RQPG7k000000000000@V;E000000000o4W0000000000000000000000008Jio000000000000000000000000P>NII<di000000004`cmHE3\0000000000000000
00000000hkAG0000000000000000000000000000lVElT>i<0000LK^500000000000000005;4g00000000000000000000000000000000d<UQ00000000h[S80000
00000000000000000G2000000000000000000000HLh2000000000000000000000000Hf7_00000000000000000000000000000000P7DY@bMe557IdLclPIL?D5eN
E@2m0000D:B_00000000mBlY000000000000\b0[0000000000000000YBXB0000000000000000]?d^00000000000000000000<JE500000000I4Sea2U\XMET<XCY
M6WPTDa9X13DhIFGT]??00000000000000000000E;\Mi3A>00000000h8dm0000Hi_FTIUI0000D`ZA00004FJW00000000000009L]H<9U00000000000000000000
4AR10000000000000000PXPH000000000000000000000000000000000000000000000000i4YXPEFG00000000000000000000856U000000000000000000000000
0000000000000000dJ8k`[0<0000000000000000<g?F00000000H0TgD2]E`QH30000000000000000PT9f0000000000000000000000000000000000000000i=CD
00004=ZY0000XYRR00000000l493000000000000U5fk00000000T=e>lDJ6lX7X<^n=00000000<kIi0000`LeKd2AX0000000000000000DR>Q0000000000000000
0000<PNl00000000000000000000<D3:02<M0000PWaZ0000000000004KG=Q?ba00000000XX^Z0000`5BC000000000000000000000000Q3;P09MeTZ]L00000000
XVVb00000000A80S0000000000000000U1lR0000000000000000000000000000000000000\SY00000000Dc=94IZ]X]E`0000i=o=DXIZ0000000000004c650000
00000000]<Yh0000L3cZ00000000Lb=1LaZKI3U6000000000000XOmJ0000000000004B8j00000000000000000000\X_J0000e1=_0000000000000000HbK>0000
h<0P8QHnhm>T96BS000000000000P>l;5@O400000000000000000000000000000000M>j4lNSDlP2M`g5EHN@KH?;7`Q1hM2CO]5=^0000dUCG<K<5000000000000
00000000XX<60000T2N_l5JMT8Z?56l9Q9S30000lF6S000000000000DM>g\afU00000000000000000000dZ4^5=MN0000000000000000\8:^@34H000000000000
000000000]:G00008HO[00000000M;9k00000000D[8YQ9B`00000000dd]6m@Ch00000000000050He0000D@@70000`VOA0000000000000000000000008LKR0000
0000@G[2XY1T00000000U4LgHMGT000094dO0000000000000000000000000000TXYQ0000DYG@0000000000000000M1j^0000000000000000000000000000XG13
00000000000000000000DR2b00000000000000000000961b000000000000000000000000000000000000X:ZT00000000];NA000000000000000000000000XU2G
000000000000\ZF40cH^0000<7n10000H4YSl[f10000000000000000DR8>0000`Q`d000000000000l?=i0000000000000000000000000000=B@e0000@PTHXZak
00000000ECW=0000]64G00000000dRJa00000000e7ng00000000000000000000000000000000@1Sd000000000000TWh7@gGP0000000000000000h:WO0000<4SB
0000000000000000000000000000000000000000000000000000X2Uk00000000000000000000000000000000TgHE00000000000000000000L3e]MCFR4aRk0000
0000000000000000<b3eTXoOe37400000000d6d50gb<000000005352T7020000000002\A0000Dcgd0000LY<7hj:100000000000000000000000000000000h854
00004`\n@[o^@m;`Y86O000000000000i>?k00000000000000000000dhAY00000000X=?M8D^<0000000000000000000000000000000000000000000000000000
E1QH\[C\000000000000000000000000m88]0000000000000000XbYe000000000000000000000000X2OT\IS;8GY>0O_REC?6h^8i00000000000000004bgUTdg?
de=?0000dJgN@0=VDbCWa3VJ000000000000000000000000000000004OHT00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M?E`AB?^00000000D82Z00000000000000000000h<0A8Y>L0000\C0D0000181]0000000000000000PY>]00000000
0000000000000000h1W3DYH\0000000000000000000000000000000000000000<o?a000000000000000000000000000000000000000000000000Y?d>00000000
h=;a00000000\d250000000000000000]6__00000000D7C\000000000000000016ac00000000856d000000000000P@:<4<5E\F8k00000000X76P000000000000
0000H3k_0;K>000000000000LZfb000000000000000000000000000000000000000003HL0000hiPF\KHA99U70000000000000000000000000000000000000000
0000000000000000@JAW0000000000000000000000000000\oJO00000000HaJm00000000000000000000]0fY089fQ6`=EBlL00004<GN00000000@:?N\enK0000
0000000000000000l>:j000000000000dCAi0000]9>b00000000000000000000000000000000@<Xf0000hnDC000000000000\nEP00000000hU9K000000000000
000000000000e=6d00000000df`60000000000000000000000000000000000000000`80oT@2g8^2h0000000000004CZ3000000000000X>YE00000000`?jP0000
0000LM3h0000000000000?ZD\7Zn8TXf0000DBdT0000HS3<dUAmLKDFXf9HLQYP000000000000D_7X4VW:`YIP\_F`dnIB00000000000000000000000000000000
0000000000000000<Af^@L2W00000000@UH>@[JAd0j3<K=[\^O<00000W0P000000000000000000000000000000000000LlJT0000DG9V00000gbIh?b]`01G0000
0000000000000000T0[M00000000000000000000000000000000000000000000000000000000D6kP00000000000000000000M5?Q000000000000000000000000
00000000000086n6000000000000PE];0000LS`<00000000000000000000000000000000000000000000000000000000000000000000000000000000h\`?0000
000000000000000000000000L@\4h2REXbeT9>LT@63Li>HY9CGY0000lTC0000000000000000000000000000000000000\e\JPE510000DJ4o0000000000000000
0000\I7H0000d0OBhOX<90=H000000000000PL2Gm2_f000000000000\7@500000000000000000000000000000000Y<gO0000000000000000HU9Z0o3cM=gQ9BoJ
00000000@I]7Q5oFDdKje:FI0000<B5M000000000000XmlEH\PQ00000000000000000000TMHU0000000000000000X`Y@000000000000HKG\0000000000000000
<4L<000018De0000000000000000@]H4X_VFYA>U@_[6l5J9PFEf000000008BH6000000000000h:HP0000000000000000000000000000U1R80000000000000000
A;6o00000000DeFR0000\ine000000000000000000000000000000000000000000000g9OXCfWa<j[0000DCWk00004YT\00000000000000000000000000000000
M5f>000000000000000000000000M=2f000000000000U<b^00000000000000000000dK<dl;7BA49>00000000000000000000000000000000P3gVhHgB00000000
HT;BD^J0M4^o00000000D5=700000000000000000000@Mb6LJcJI?Dl000000000000h9X:0000000000000000000000000000]4?m000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PBEOi?n0<Y=V00000000000000000000000000000000Y<hQDEk^000000000000D]Sd
0000000000000000TU<h0000000000000000PS2l00000000dN6i00000000D6Vm00000000X<Ah0000@MY]0000hS5d000000000000H@AB0000000000000000HnG^
0000000000000000hQ@M0000D]m700000000DjYnE8@^000000000000`cBYXYcXU15mhY56A@f>0000000000000000i7X4000000000000H1b^000000000000dJ^d
00000000000000000000000000000000000000000000000000000000DcKZ1@YG00000000X>2\00000000000000000000X0_G0000DbXk<FKS@Ed6H8d=<VF<Q:QS
Ld^GE:d;000000000000000000008;9`0000\@7a0000@W\_0000PWU8000000000000\EVYTR?f00000000000000000000000000000000Xo1bU:`N000000000000
PHRj0000000000000000m=0d0000000000000000`0dJ000000000000000000000000M7;J00000000hY?@`YOFdZMJ@]^d0000000000000000000000000000d<4S
00000000000000000000000000000000U?QA00000000dMlcL50RHDK_0000436<=0V80000000000000000P_@50000000000000000DOH:00000000000000000000
00000000i9jg000000000000XAk20000000000000000d1IS0000HI^]0000D><@00000000PdK<T9LoEBm60000@S]gDb9M0000Lo59000000000000000000000000
0000000000000000000000000000000000000000m0oY0000XKm^000000000000000000000000000000000000<6cg000000000000000000000000MCNW00000000
000000000000000000000000hAZh\LZd000000000000000000000000LRij0jEGU1Q_haLkm>FaPM>J00000000000000000000000000000000<ZRIHfhl@1G[0000
000000000000<0jBThIA000000000000000000000000`MXA0000`A<^000000000000000000000000000000000000D6Ie00000n9O000000000000000000000000
000000000000000000008JNh0000m4hU\oB?000000000000000000000000000000000000000000000000l4\N00000000000000000000000000004SYGa2ZL0000
000000000000U1D>000000000000000000000000000000000000LYK<0000000000000000@G_idX1R0000000000000000000000000000dFHX00000000LVgG0000
000000000000000000000000000000000000000000000000000000000000DIb400000000000000000000000000000000\66RDG5j@dmR0000000000000000T:D>
l=Q[0000000000000000dc@o00000000l7;@00000000000000000000iA1A0000000000008WEL0000000000000000000058>70000HL3l00000000000000000000
00000gC0000000000000000000000000000000000000000000000000hS0W0000000000000000000000000000H;KOhD;fM6Uk]>bN000000000000000000000l^:
dYBa10A^mBeQ00000000000000000000000000000000000087`O0000PReZ00000000DGUR00000000`1Q:0000000000000000LaET00000000000000000000`R^E
00000000`fm`X4af00008XjXTGQ40000000000000000h73G00000000000000004F2a4WMCdcg9H5Hfa;f2000000000000Pc950000000000000000000000000000
0000000000009=^`000000000000dhiM0000P8ZM00000000000000009AO6X3T@A8U5I8_@0000@K`bl]=T00000000@;n<00000000000000000000000000000000
HGQA000000000000Tn6?P>W_0000000000000000000000000000000000000000dciGdV8<H<Pc\Ce<HoNMQ?bQ000000000000000000000000I=GMe?;O00000000
0000000000000000000000000000`kdUDW:`000000000000P>f5000000000000000000000000000000000000000000000000000000000000dNK_00000000EAKU
0000000000000000DF4ELXaL00000000000000000Ibf0000DH0_0000dZ7<0000000000000000000000000000000000000000h?=UP3m2iB8M0000000000000n=d
0000a6_n0000000000000000000000000000XHSJEAl[00000000P2i6U1[U000000000000000000000000h3e80000000000000000D37T00000000h=?900000000
8V7\i>Ud0000ll_Z000000004B8?Li?40000000000000000I>L:0000PN0W000000000000000000000000Hk<^h2;g000000000000000000000000000000000000
0000000000000000000000000000Q>_@00000000PAHn00000000000000000000h?[CDQmJ000000000000Tkmc000000000000dgFj000000000000000000000000
0000TU0=0000\>\3000000000000000000000000IB3200000000<3980000000000000000hUMD0000T:0nTWQFYCSA000000000000000000000000<7=c00000000
00000000lIFV0000000000000000Q4c3XlCgA@bf00000000=8Hl00000000000000000000000000000000000091Po00000000XDH>LGLW0000000000000000lYaH
00000000@e_E0000000000000000000000000000000000000000M=j\00000000X]9I00000000000000000000PDObLcc6000000000000@Xk800000000Y4G@0000
0000d6NC0000000000008F2P@10YHZXE00000000XIaB0000DP09D\Pg0000000000000000TOEY0000lO>F00000000P;<200000000D[cB00000000000000000000
00000000000000000000000000000000000000000000000000000000a7gf00000000`4@l`<[Y00000000<o9K00000000000000000000000000000000`RGC0000
000000000000000000000000000000004dGk4Sk@=<D;h_6FHNc[9<G2000000000000000000000000ECMcPkB5L5kW00000`G\\UOW000000000000000000000000
000000000000000000000000000000000000DXB900000000000000000000000000000000000000000000E3Mc00000000000081:gL_a3XaP^0000Xm7D0000Tf8F
000000000000Y>Kg0000EAedL2he0000<b46<8BcdSdoPeXbY=`@T6_flEF7Dlnc16Yg000000004f::000000008SJ[0000000000009>PY0000TD8PI?@l00000000
000000008]K6000000000000LA7L0000h?[O0000000000000000<eielm9@00000000000000000000HLea4Q:<`mU_4=9300000000@bdVa:DSY@d^00000000Q5Bh
0000000000000000000000000000<di00000h9YD\oQ20000h0GihbST84Jo000000000000DnZ[00008NIR00000000ddbWE3W2l?ReH98VH8Afa=2000000000PQBQ
0000000000000000Pf_^XiQ;dT\l000000000000000000000000<4_jQB8]\Nl[m@2J000000000000\OZ8lPCb00000000000000000000DeCY0000000000000000
lZ^A0000<X8o0000000000000000l6`U00000000000000000000000000000:[o00000000000000000000P3g_<Ia2000000000000iCGI0000Xg9A000000000000
0000lgDo000000000000P^6T00000000000000000000YAbm000000000000000000000000T2BXHMW<T^4o0:jDLLZ=0000000000000000000000000000`T[iM:mi
UCQTa7Dj00000000QA4P0000000000000000000095Sh000000000000I4SV`>HR00000000000000000000@h^:mA@`0000h2V600000000XVP0000000000000DG><
00000000000000000000l96Q000000000000000000000000000000000000hS4``Z_D000000000000dP8^000000000000000000000000000000000000h]@n0000
0000000000000000000000000000T@^>A;5h00000000000000000000000000000000l84dHTR0000000000000Hj=V@<A5E=_MH0V@000000000000`R;9L6eK0000
00000000A0Fm`D\992:69@VF00000000DhUV0000X=l800000000XN9n0000=7Sg000000000000`3OY000000000000L8OG0000i6oBHCUL00000000000000000000
0000lO6]X3;@P^7h0000lVk[000000000000E:^]000000000000000000000000000000000000i?Pg000000000000PJC@00000000000000000000000000000000
000000005C5B000000000000000000000000000000009>HF00000000000000009@PD0000000000000000000000000000TQ?@PS`Y000000000000000000000000
@`m9000000000000AAS?0000000000000000lYeGl@Y100004MD<0000DHG@8EN30000000000000000000000000000000000000000000000000000000000000000
00000000@UPlhQTg`nQ:0000HR1idI>d0000000000000000000000000000<ffh4UJXPgZj`:lB0000000000000000\<7f0000000000000000DaHi000000000000
XKCJ8mQ5Q=JT000000000o_N0000HLf?i76P00000000000000000000e0?70000000000005>V400000000HWTSU>lODe@e0000<:^O81@[000000000000dBfC0000
0000000000000000I4Q<IALBPmJW00000000H\1_e28L\B<700000000000000000000000000004Ho40000000000000000000000000000000000008PnYLX22hdn?
00000000000000000000000000004EV;0000P:2I0000D?1d00009<Pc000000000000hN_F1ADN000000000000000000000000XRg2000000000000000000000000
00000000TXY]e<bK00000000X:k9LD99TmB^00000000000000000000000000000000000000000000000000000000DQ_L00000000000000000000QA[>00000000
0000P>=]0000000000000000LXS>0000000008KiDBOBe2PIM=<I07E\0000000000000000P5WB0000I8]U000000000000000053ga0000LN8VL5`X00000000H3];
X`U=00000000000000000000PRGh0000000000000000\=?Z0000TFOP000000000000000000000000I@DB0000H;a:0000TL0_`S:?\]j\000000000000@@Tchm]e
0000HQ>NTVgV53dh8l\?000000000000D=K>X`Fe0000Q2aVHF[@0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBRn0000\eTmdACQH5ZcE?4>Y?PZ0000000000000000X\4l000000000_0b0000dLf50000l0PA00000000T5cJ0000000000000000H;cA`A^@]:fV0000
U:=l5BPa0kE400000000000000000000000000000000a@_A00000000000000000000000000000000000000000000000000000000P5m100000000000000000000
000000004NOf00000000000000000000HmTH00000>=l0000\Qm`8OJi00000000TQQj000087a3000000000000LjSH0000=05n000000000000000000000000P4Yb
00000000000000000000032J000000000000000000000;1NH<1A000000000000a2[^00000000000000000000000000000000000000000000\TlZ000000000000
0000Lc=f0000000000000000000000008F?F000000000000000000000000`n4k000000000000X\9NHc8k000000000000<65PI;k?000000000000000000000000
00000000000000000000000000000000000000000000l]51LOn3U3ao\M>Y`n\[00000000000000000000H0RhDEU\000000000000LCMD000000000gaR00000000
@ebD000000000000D3bSH[3S000000000000000000008BH^0000000000000000000000000000i>6F000000000000dLaH0000D6X74hDh00004POf000000000000
000000000000m?Ya00000000A3Kn0000XQQQHSf=@\UX00000000000000000000000000000000000000000000000000000000000000000000<_o_hANO0000Hi\G
Y@R[\9U?000000000000m5WU0000LFWLI5OT00000000000000000000000000000000`E^aL\?i0000U70o0000`;e600000:hQ000000000000000000000000H=Q=
00000000`1UE00000000TM2ZlL8;d;Qf`b`KD:[@P@nlDK[PQ4IRIAGf00000000`SYh0000dVZeLFH9a;;R000000000000<]a4P2h0TAK:00000000000000000000
000000000000000046C<X[6f000000008K2500000000000000000000000000000000000000000000liiG0000000000000000P[2@T>UE0000LbYJ8P610000d[P]
00000000000000008Xj800000000000000000000]:Zcl96a0000000000000000\ZB50000Q1>K00000000000000004n_XP>S20000000000000000000000000000
l1hl\n7l000000000000000000000000000000000b>b`<Q50000TG@A00000000000000000000\XeD0000XdWC00000000000000000000000000000000l25>0000
00000000000000000000000000000000000043D<000000000000000000000000000000000000000000000000000000000000HHd5<1^><lJ=0000000000000000
0000000000000000E52@\`XU0000XJQahOGE0000LT4E8e8O0000TH970000<Un^T>4G00000000Q8ZM000000000000000000000000X2gQ=@ek0000000000000000
0000000000000000m=WA000000000000000000000000I3@D0f1d0000000000000000000000000000000000008VHL00000000PcE4000052Ho49dM00000000\>03
XW`00000000000000000000000000000000000000L\F00000000000000000000000000000000000000000000DCFI0000000000000000dYQh0000000000000000
000000000000m8eh00000000I3<K000000000000000000001>_]000000000000T;0g0000M4?^0000L@=K0eIj00000000000000000000000000000000l7<a0000
00000000h8\S0000000000000000000000000000LVdAM=H=0000a<Um<@ZOd`Td0000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lKKJ00000000h6\Ghe>300000000X;?k`PZc000000000000000000004^WX9:g>4:S3000000000000\d@c0000000000000000DS?D0000
0000<2EH0000i?2G0000DkgS0000000000000000000000008V7l`WW81:=P0000000000000000000000000000PFmQ0000000000000000000000000000<i1m0000
@VVN0000000000000000000000000000Lf][d2LB8LnZ0000000000000000h^dBT_910000m7CYMBI30000H@Rg0000000000000000H3nL5C@60000000000000000
LTND000000000000000000000000H6V`00000000000000000000L`<l000000000000000046^3Q2^fU3ME00004Kab0000<=^=0000000000000000000000000000
Ddfo0000Y9Za00000000<lbo000000000000000000000000000000000000<NnE0000\L6mPUl^0000d]LNI0^RhdGX00000000000000000000000000000000\H<8
ho^>LZnB00000000a1WVT4lLHBR70000PU@I000000000000L]\>0000000000000000000000000000000000000000<4WW=9h;]ANYl:BKUCVZ000000000000Tla6
000000000000]?VYABQ8000000000000@e\i0000000000004Vei00000000000000000000DoTI8b=@00000000U:I:000000000000@0=Ld[YI000000000000dF1B
h2lfHV4X0000000000000Q5@00000000000000000000hBD3Hch40000000000000000L65\0000000000000000d8\C000000000000000000000000000000000000
0000000000000000`c0U000000000000LA]]0000000000000000<CTGTNlK0000000000000000a@5Z00000000P@PK00000000T?hkUA?L00000000000000000000
00000000000000000000XaOA00000000000000004:hd000000000R1D00000000PkTfI0eJ0000L>@Z0000TaFF00000000U:6<000000000000m=aW0000L50`0000
0000<8_P0000000000000000000000000000`RZZ4U\fPZeJl`<^hB;7d@C80VghT]3U@iKD0000Y@ZP000000000000PB@Oh:M4`klRM2W<15\4000000000000<_Y?
0000\2K00000000000000000LK;N00000000L6Nb000000000S8h4fSF0000000000000000P3_[94F70000h]1?DaM;000000000000`PT<@82GD]aC8mQH5B?00000
000000000000iA;M000000000000Q0Yo000000000000000000000000@JTn0000@_oj0000000000000000000000000000hKC80000Ldc?HMWY000000000000<e[A
000000000000hRTR0000000000000000XRa[<SRJa<^Y00000000L`8lM4ma00000000000000000000000000000N=X00000000000000000000000001al00000000
000000008ZL@0000000000000000000000000000000000000000l;f]lMjf@M\]4[@X00004li`000000000000000000000000000000000000000000000000lbKc
000000000000dnlD00000000lM4m000056\\000000000000000000000000000000000000000000000000000000000000000000000000`nh000000000X0DTPEQN
I?<ChUEkLL[`000000000000000000000000dcjQ00000000000000000000<k`Z9COa0000TgKP00008[FH00000000000000000000000000000000000000000000
Y3cL000000000000000000000000000000000000000000000000000000000SXY00000000@@Eo0000`WOL000000008nO>000000000000@ULN0000000000000000
000000000000M8KE000000000000lQilh:NMdYa4000000000000hRNB00000000H^:X000000008[V?l`^Xa@BA00000000LHURE2=j00000000m75i0000=53F0000
h2?UPUhC00001Af>0000D^G>0000Y@k?0000hWdD0000000000000000000000000000@V_PhME>]:jjX>FN0000@KKl000000000000@WX:\0h@15dDU79F87`a@9?_
@?4l@gI\9AK;000000000000458g00000000TNM2000000000000PK7Y@LQE00000000H9XP8;1B0000I:EE000000008=31000000000000X`7e0000000000000000
00000000000000000000Xbg6E7kM0000TVPo0000PQDR000000000000000000000000000000000000000000000000\9S20000D9eW<e4600000000T8XS0000@`ca
0000X3TO0000T4joLcK<00000000000000000000`fle0000000000000000000000000000000000000000dU3E0000000000000000000000000000000000000000
000000000000`dm500000000000000000000i?CQ00000000Hc::LTJU`S]9000000000000000000000000dT0@e?6a00000000@KcQTS4P0000000000000000155R
00000000000000000000PF_R000000000000000000000000000000000000lK56000000000000H8]O000000000000LZ`B00000000@FBF00008cZU000000000000
0000Te8?0000000000000000TbWi@<JW0000000005i5hIBR0000HJ\9000000000000HK5A000000000000000000000000`9N7E0jW00000000dL16DAeCTPf7TT?L
0\[W0000000000000000D85^dOMe000000000000000000JJ@VUh0000Q<ek0000TZQK18RQ0000000000000000@95m0000X=DH00004BdeT^BX0000000000000000
Tid1000000000000<WFL<hcN0000\K?n0000D9_P<W<\A9QU00000000h^lI0000000000000000D`S6aBUKaCDU000000000000000000000000L89V00004KY`0000
000000000000Da5F0000YB>f00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<TSF\^U900000000
<RM>0000PPn;4^M500000000000000000000000000000000XoRQ000000000000lT5QDW41ThPi0000@BeX8bFHd:?4\L6`YCPD0000`27h0000dMP<000000000000
000000000000PW0c00000000000000000000dmi8000000000000<Hk9HQ>>0000000000000000000000000000000000000000@`Wb000000000000000000000000
`0:e@QaATd8hTM:4Q@KT9AN20000l[`_00000000<=jSl^UIhfk2Ll?Ta9Y;000000000000000000000000@4=a00000000lBXi00000000000000000000M8aB@f8P
000000000000HIVh@Ail<TZAT^J`0000000000000000000000000000lkVg000000000000000000000000000000000000000000000000`6]<0000000000000000
000000000000@:Ck8M@i0000dE40000000000000000000000000m9=N0000E;l700000000D[ln`j=548X_00000000000000000000000000000000]4Mj8iIa0000
U9Io00000000000000000000000000000Ba@0000000000005@c@0000A=:fPZ2o<@3200000000Q@D_00000000X4H7000000000000P;E<0000000000000000D?IB
00000000lAVf00000000`Z220000L<BUl7V2000000000000`;7SLMNd0000YBmFa2jBl>W=000000000000000000000000000000000000000000000000000055\R
000000000000000000000000000085l1mB0D000000000000h2Imd:nh00000000DQg[TTVED6=K`Y830000000000000000000000000000DaO80000000000000000
d^VK0000L5HM000000000000000000000BZA00004eZC0000hIR20000000000000000dKOh0000@T5A0000000000004PL<0000Y4N71C7h00000000L3KQhP^`0000
00000000T:P<000000000000000000000000<V=B000000000000Xom1TVbc0A6gdf<h0000heK\0000000000000000`_KDXblG0000XP9900000000@;Sm00000000
00000000Y??Q@I5h00000000m4nR000000000000000000000000000000000000000000000000TSKF000000000000000000000000000000000000X=4I00000000
0000d25KhL8R<Rmj0000=6eIl7_Rd;lm0000XC;U<F3]00000000000000000000000000000000X5D:000000000000dAZOHD@5i4630000000082m>`SZ400000000
0000lPgELY<\0000\<InTAJk0000l<^i00000000X@;H0000`@m38?BH\FF9`RH_8eAc\02_i;J20000000000000000<VMWhaL\0000000000000000000000000000
00000000ICFl0000d@l<000000000000<ENb00000fek00000000000000000000000000000000000000000000lZI=00000000TZlF00000000P\=10000PkEQ0000
M9^6\3fVHka<00000JFkTTm]0000000000001A^m0000PFAR00000000h:MW\WE>000000000000XeGU00000000000000000000DBA>hTdl0000000000000000U:NI
0000000000000000TOK:0000000000000000000000000000H[a?\]cK0000000000Ko00000000HBmn@]gNDiLm0000d<MY0000hM?P0000000000000000a>b^0000
000000000000000000000000000000000000000000000000000000000000000000000000T0lf00000000H3BY000000000000TV3?X?2G00000000000000000000
hSUg000000000000000000000000000000000000000000000000000000000000i5hS000000000000DIYf00000000T5\^00000000000000000000000000000000
00008YB?`g3?000000000000000000000000QBH9000000000000000000000000000000000000000000000000000000000000`C_A8D6ED7=1000000004bG10000
0000X2g`00000000000000000000@XiR00000000000000000000000000000A\C00000000Hg6=e<OIlNd`0000Tcfj00009:\F1>_P000000000000000000000000
0A_F0000PWHAl]e[0000000000000FBjlG^f000000000000000000000000l:6m00000000000000000000H>i[0000a>c;0000000000000BZ60000PlmG00000000
hn6g=2=[`_ijL\4?0000lPii00000000000000000000hKPO000000008_@j<?9B0000hOBIXE0n4M6nL862U<Ob00000000L3Ge000000000000lgi?0000000091Ek
0000000000000000000000000000000000000000I=lc0000PDf=LS^c000000000000000000000000A?AcL4:H00000000lKW1@3]W00000000000000004dLePH>U
H78;0000TGAR<LHM0000dY]=4HlSDX`j0000000000000000@VVXh?bM00000000000000000000<6nm0000d2L18Lnh<gB``lZO=6fPm>?Q0000YCSNYAdg00000000
000000000000000000000000PX9m000000000000000000009>8T0000<bQH0000000000000000YBkViB`300000000000000000000hUKK00000000000000000000
0000000000000000lMbb0000000000000000Q1ER00000000@cH700000000d_BP00000000TB>WTUhU000000000000X9>W000000000000lHdD000000000000d6g`
ToP]00000000`@BY00000000\ZC]0000`T2]00000000`H<I\glL0000000000004I[A000000000000PU@900000000PT@kY>1aDQEY=7V40000000000005B[Fh5Ld
00000000000000000000`i:C000000000000000000000000@;@M000000000000<=jc00000000000000000000000000000000000000000000\aAU000000000000
000000000000000000004bh_0000000000000000A@i_0000l?0>0000H;c2@Y<I000000000000000000000000000000000000<hh]000000000000000000000000
0000566N00000000@aCn000010h;m<eE0000a4VD000000000000dQkMdm_G8I`R000000000000000000000000]3oZ000000000000000000000000e0jB0000HH\B
d[;P000000000000]@4WXMF^000000000000<8=_@Yk40000000000000000A@Lg00000000000000000000LPMT0000000000000000000000000000000000000000
0000000000000000d`b200004E7I000000000000\lYXPc`a0000000000000000da7800000000000000000000P7Lf000000000000000000000000L`FZTO^Z0000
000000000000\Y42000000000000000000000000000000000000U?;B\;_C<1Tb\X<G000000000000@<fn0000hPXe00000CnJ000000000000lJ2G000000000000
00000000000000000000000000000000U2Cd00000000<JnY00000000\B>oM77n0000@A:@00000000000000008eeB000000000000000000000000000000000000
0000LZcV00000000hDhghZDe\kQ100000000000000000000P`Lh00000000m61HhNJVdXR]00004o0F00000000lI3c0?JO00000000l338A:1@PSg`laU7I2>gQ@;h
4Hb94nXQ0000000000000000TZTNQ=kf0000d03eH6;?51_`00000000000000000000d3<S18O^0000000000000000000000000000000000000000T1lj00000000
Tk6<Td9e0000\>K10000000000000000]=2Y000000000000LcMj85Y[0000TEfj0000L=QLM5;elZW@<0aX8i?O0000l86^0000<7Bf0000000000000000PBMK0000
00000000000000000000XL1k0000hY_;`aKo00000000LMVa00000000dDEf8M=M000000004M5_]44A0000000000000000<0mJ00000000000000000]V50000h73m
00000000000000000000U5H400000000000000000000000000000000000000000000E7]<000000000000TQVF00000000000000000000000000000000XaRIHcLm
00008`Mm0000000000000000lNNO0000000000000kRD00000000X?3fXHi@00004F2@0000HH1@000000008lBD0000000000000000000000000000000000000000
0000000000000000000000000000Q0GF0000000088:o0000LHV=0000d[0G00000000M?W@000000000000hY6T0000000000000000d9ie0000`<RI0000<WVh0000
0000@CajhPW80000000000000000@<3b0000000000000000000000000000000000000000000000000000000000000000TRHm000000000000DMFm@35CXP6oTV30
4OD\I?S;HZCQ00000000@?a?0000L`L30000000000000000000000000000==C70000000019TB0000D42U000000000000000000000000E2[O0000hHcV0000eB<B
000000000000`\0X000000000000000000000000PDIXXg0f000000000000000000000000000000000000Y1X@88Y20000000000000000a=Ul0000P?P]00000000
000000000000000000000000T1oo0000000000000000DcXA0000@BM>P3bk0000Dgi]0000TS7RHY0e0000hn]g]C0k13LTE6V@A5ge000000000000`;k\0<@DHg`U
i;OH0000000000000;LV00000000`RMOPgZM000000000000P66a000000000000000000000000\PQJDaS7m=SF000000000000@Pk`hc_F0000Y:<5000000000000
000000000000000000000000l1`f0000000000000000hMCm0000L3g?a6Q10000`Hik000003:O0000000000000000hCRN4M64TdiE000000000000<BL=00000000
`KHO0000<]82000000000000000000000000000000000000000000000000000000000000E0@E0000DZ:g0000hE630000eB]:`Q660]l500000000hAA>0000i7[9
@TK44o9:0000000000000TBW@[7OT545=;=Qd8jO0000000000000000000000000000080^H;`Z000000000000<YiT0Jjk000000000000000000000000M3Ze0000
00000000DCF>0000000000000000`1Ud000000000000h7Aa0000000000000[4a09no0000`GQ[000000000000000000000000LIN4`NikLbKK8AGZhgMm00000000
X;>2000000000000000000000000HdY@PXMn0000000000000000TWF1000000000000T`9oL`=l00000000000000000J[L0000@cbkP];30000000000000000DQfQ
00000000000000000000000000000000Pono0000<<ZR000000000000000000000000000000004FL50000lnl_Q68200000000m7K8000000000000000000000000
hCg?00000^?L00000000d;oR000000000000LZfT00000000000000000000000000000000000000000000000000000000000000000000@k^d000000000000DOP9
000000000000\9d;00000000hF>[DUI=0000dL7:00000000l[;5XT?]deY@HIY0000000000000000000001@oG00000000M8Q10000XoXB00000000000000000000
0000000000000000@U9l0000000000000000000000000000000000004IB90000000000008DUA0000000003^LThG3000000000000000000000000000000000000
\Y1400000000P<?N000000000000<h6T@MVU00000000<de>0000000000008gIITJY`]AXH0000@VaE5?o3000000000000\bLVX<5g00000000T81<000000000000
T79e00000000000000000000<VT;0000000000000000PDU^00000000000000000000000000000000000000000000P_aB00000000a24n00000000000000000000
i?>=LeW3@Ije@`ON00000000000000000000000000000000h?\\4c?1Po@e00000000P7In8\ob0000000000000000DZ[c00000000000000000000@=:n0000lYB0
e;j?0000000000000000000000000000000000000000000000000000000000000000000000000000hW]k00000000000000000000000000000000XR2k00000000
000000000000@`A300000000@F<^@_V70000`N35hFg[0000000000000000X]Oe0000L2cDlk3lh1lH0Ri1Y4Bb00000000\7MP0000<Sh1X<Y2\Sl;lhJPYAJ^LQ>o
T`f60000hS?j000000008Ff4ldaE\j^e0000000000000000Y2]K00000000Dj<G000000000000Y9HA000000000000dQob0000000000000000T2\MU43_00000000
00008d]n0000`oWA00004JZE0000Xd:9ECSaXFm48Y2`000000000000000000000000]@?=000000000000L9J\00000000Th;NE8nL0000X;=\0000000000000000
e?N?0000`Hj`00000000\6:c000000000000000000000000000000000000000000000000000000000000`aG;e3Q1=?jX00000000000000000000000000000000
PR3B000000000000000000000000l<bn00000000<AX8000000000000000000000000000050>4000000000000dB?N000000000000000000000000TC8_00000000
00000000000000000000000000000000`I3<000000000000d;GN00000000000000000000000000000000P0e30000000000000000000000000000000000000000
000000000000@KbI00004PIMP?ik00000000AC4BlPM:8nH700000000PPiY0000i34L=51G00000000000000000000000000000000PKL:0000dL7F000000000000
00000000000000000000000000000000000000000000lIM70000TnRN0000000000000000000000000000@;BW0000dW0<TXRm00000000000000000000X71<DGG_
0000000000000000000000000000TXN<0000000000009BK`0000<6nI0000Q9<F0000000000000000000000000000000000000000000000000000ICTZl[Lg0000
0000XU>T00000gP0@=VW00000000``NQ8abR0BIP@CD^00000000Y9iB00000000000000000000LZ=O00000000000000000000000000000000dL>]000000000000
00000000H5P?LXeh0000Lkig00000000000000000000000000000000000000000000\C<:00000000000000000000E3EA00001?3a00000000P:bI0000PI<40000
00000000Hc4100000000000000000000h1Hk0000TB`S0000Lg?W<bSH000000004BI`TY?h00004XHPXC`40000000000000000000000000000000000000000E:Kd
00000000EAPQH6M00000TKBN0@kOM7bVH4lod0^S0000000000000000<cZI000000000000000000000000`_^QH@;X0000000000005BV58gF50000hFK=TV:50000
02>A0Ek:0000000000000000dFVF00000000@?TjhPKJ00000000PFmD49Sc0000\ib10000d8:R0000<HN`0000000000000000@hcg0000000000000000PMUe0000
000000004fFX0000000000000000`9nT0000000000000000H78KDd6i00000000000000000000T:i]hF\\00000000\Rfb00008JHj8GD^000000008S250000T5E;
000000000000000000004`kS000000000000`]@[00000000000000000000000000000000000000000000000053VaPc32000000000NC:000000000000<R`n0000
i19N000000000000000000000000000000000000000000000000PB0c000000004em0eBIV0000000000000000000000000000dVa60000000000000000HR?<0000
00000000000000000000@EHo0000000000000000000000000000X7:2e6?W00000000LKP]00000000000000000000000000000000E@\]Y=nm@\VB000000000000
00000000000088WM000000000000X>SF00000000000000000000000000000000LUF600000000]1O>00000000000000000000000000000000000000000000DZYW
0000000000000000000000000000XilR0000LGH@000000008N]`5>iP00004Vol0000TW=j00000000000000000000\fD<00000000000000000000000000000000
000000000000000000000000000000000000000000000000a77_0000000000000000000000000000000000000000000000000A0G0000000000000000]BA?0000
0000000000000000000000000kfX000000000000000000000000000000000000XYO90000<k@n00000000000000000000000000005AQa0000171SXLG30000TGBi
\SR:0000I>aa0000000000000000PDQi00000000hQD20000Q5gV0000000000000000000000000000XQ?QDobB00000000U3Xo0000000000000000lOJ=P]<b0000
000000000000Y8BN000000000000a5;80000X@aGd2>100000000dJSi00000000\Y1B000000000000]BNJ000000004f8]000000000000000087<ClXnjh3c5P6Mb
000000000000`dFYl_9IM8dIXolJU@3m0000000000000000XAVR0000000000000000000000000000000000008Slj000000000000EBY9000000000000hT]i0000
00000000mBB`000000004<2?00000000000000000000TCVB@`Jg000000000000laDG000000000000hD[1i=W^0000XeJNPN^8LWLE4`Ka0000dl2hU2O[mBMP0000
T@me0000l<QIDJ`>\SK6He^P000000000000e6MO000000000000000000008B2O0000000000000000000000000000DQ9n0000000000000000]3KS000000000000
000000001Bo=0000]<5Y00000000000019Oo000000004JZT0000000094]c000000000000LVjoI2k9000000000000000000000000000000000000e86@00000000
@Og:92Eg000000000000000000000000HQ5`0000lJ:M00000000000000000000lf7N0000L5nI000055hb00000000000000000000@:R600000000000000000000
00000000P3eQ00000000dFiCA6jn00000000TWWi000000000000T9?O0000000053@g0000000000000000HW2AX3?WX?LN=9CX`Hcg00000000@k][000000000000
0000000000004VeK0000l`D;0000000000000000PT?<\aR8LGbe000000000000H^YX0000DAlf0000000000000000000000000000000000000000000000001>\\
00000000000000000000000000000000hJRJ]7^cl_h<0000000000000000000000000000TERV0000000000000000000000000000h0]900000000000000000000
H;aK0000<1A8<o=^000000000000H[DKD;eY\O0V0000000092a?lGi500000000000000000000hD4;000000000000000000000000000000000000000000000000
0000000000000000lWj<000000000000\PD>0000lBUe`\<0@[LM0000000000000000000000000000000000000000@b]500000000000000000000000000000000
00000Yg<00000000000000000000lh<e0000D9jg0000000000000000000000000000000000000000<CCo00000000`7QSh89H97\@000000000000h6B500000000
000000000000000000000000000000000000000000000000000008Ph00000000D4QP000000005B?Q000000000000000000000000P3b00000000000000000`Hal
000000000000LI_L0000PS[R0000000000000000000000000000h0mbTW>V`n<IhfMii;2Q0000000000000000Pi3I0000000000004:Uf00000000m13L00000000
00000000U?`L00000000000000000K4[8OaTQ7J:000000004O:B0000<lI0<oL7QBdg\]Y@0000000000000000000000000000000000005@7d0000000000000000
000000000000l^0[`?FOe>]Vh=mc00000000`d^:0000000000000000000000000000000000000000000000004T<>0000TZO3`f36X@P`Q4mAH2T=@@UGlJU=lZ:1
L6^O977Am@SL000000000000HS1W0Zig00000000T4@S\^bOTdAY0000140S1=[\0000P4]f@Z=B00000000000000000000@8AS05]L000000000000000000000000
000000000000000000000000000000008DCMQ0nb0000@e;IXgk1\3kM00000000=:]QM4K80000000000000000000000000000aB>V0000HQ7X00000000@KUi0000
00000000000000000000000000000000H5f[XlWL90>b00000000Q@VS000000000000000000008k?a00008cSk`dP90000eB6UI8RmQ>ll00000000000000000000
0000000000000000lN0E\oR>0000<Qgf8PHVU2mb000000000000U@Oj00000000P7XHH6C\000000000000000000000000000000000000`=_0000000000`8]0000
D8@IlHFA0000000000000000HSj30000000000000000Xdlc00000000lHPgi@mY0000000000000000=<N^l65i00000000ToMI0000TY4iDl?mPbnd0000E4aW0000
0000000000000000000000000000hUX\`Z3>00000000000000000000000000000okO0000\A1dlfXH00000000000000000000XZ@XheY1MCMS0000@nY_07B=0000
`S6ahcIK00000000a4ZM0000000000000000000000000000000000000000000000000000000057SV0000000000000000\SQD00000000<c2b0000`I2m8[f`0000
000099>R0000000000000@<KX[Y7000000000000`l4d00000000000000000000000000000000\]>BT=kD0000000000000000000000008HkG0000000000000000
L2aI00000000000000000000LD`G06fFTTRgPgJB@ZneTF;]lM?:`6YJdn4X0000h`8K0000PGgW00000000@bOU0000000000000000A=dY00000000m>WB0000\T7l
00000000000000000000000000000000000000000000000000000K5M0000000000000000T18m0000hb>U0bLD00000000lLWa0000U;KP0000`K?<000000000000
00000000De:o00000000000000000000HHmFP6]M0000==eM@7iN000000000]5M0000000000000000000048NMln?a00008cm30000Xl7I8[W7a4A7000000000000
4CmL00000000000000000000000000000O]aPUjN0000000000000000d?`J89]CX87\0000H5V:\ESch[:^l]WeldTo1A:m00000000\NCbD3OK0000000000000000
00000000000000000000dajT00000000LN]SL[AL4N;L0`73E3M84eoL4noRU6Tf0000000000009AaY000000000000m;Z^0000P:iC`bfYQ8^>00000000TbaQdcWg
000000000000000000000FQF00000000Lne^82`EQC3S0000000000000000000000000000000000000000000000000000l7f7000000000000LkkGl`^iE9dM@CFX
0000h7O^lE>Z000000000000<Jn?0000000000008YDU000000000000HPmI\VC<TZg100000000000000000000l:0I0000L5nXH\F98O;VTfEV@g\LX^7@00000000
00000000000000000000DFgm00000000h[9D00000000`8B:lI9l4^i`Dbo_00000000U=[500000000000000000000TA^L000000000Q=MD9h99:ZJ000000000000
0000a17I`I9[0000000000000000U4Oh0000HFhRHHJ20000Q?EP0000000000000000d7=B0000000000001B0k8CIa00000000000000000000HFmm000000000000
0000dXlH00000000Y=JdlNHP95k\000000000000000000000000Dao0PQCc00000000000000000000000000000000`lO;0000TXQK000000000000000000000000
0000000000000000IAX;LSIM00000000d_DlM2[o0000TO1]`1=T00000000000000008O=B8F1c0000000000000000000000000000000000000000DYlkdXM5<ZUf
eC:`00000I;ALim500000000U7f:EC:P00000000DM;Q0000<>Qk0000@9J90000T9A\8_<bL[M7Dg7700000000000000005B;10000000000000000000000000000
UBG?\R\R0000000000000000000000000000L>m300000000000000000000000000000000000000000000hR254R_b000000000000000000000000P@]R00000Rj\
0000liXSDPUW000000000000`]Gb00000000000000000000A>II0000dAN>0000@_Wni5SH000000000000000000000000<NS]00000000000000000000XRjA0000
LcgUXBBg4Kc`0000000000000000Xf4n00000000000000000000lQSk000000000000000000000000lZUI\0Ei00000000000000000000D8RB0000000000008XIC
00000mjfi=ilX09;00000000000000000000000000000000]0N78GJ_E45F00000000000000000000000000000000`Xjg00000000000000000000000004k;0H88
0L:_000000000000000000000000liOOa<=Mlb>60000000000000000000000000000000000000000000000000000M>k;l;W00000000000000000000000000000
00000000@PPG00000A3H00000000\]kD@fkU0000]6A`0000000000008KMh0000000000000000000000000000`_=00000000000000000000000000YOY0000m65V
000000000000000000000000]50T000000004@YZ00000000000000000000000000008fSe000000000000000000000000X@TA5:ak0000D\31E<m600000000`i`8
1A<A<8f\\B9WPTF:958KM@Kd]7`CLSa<<9hH000000000000mBaD000000000000000000000000HQPC0000Tfgn000000000000hBUH000000000000079TL]@50000
<3@>000000000000l70[000000000000Y8ME00000000000000000000000000000000HQfA0000LSEbA?WP00000000@6AB00000000A<7M000000000000I1Rj\:KG
@<6_00000000000000000000000000000000000000000000000000000000000000000000DTZelm3Ra3=D000000000000000000000000`[b^4EG0000000000000
000000000000000000000000hCl`00000000000000000000000000000000000000000000000000000000000000000000000000000000@;Ka0000hL5i00000000
000000000000MB;X@\eT00000000DVB84Me><o4hE0Y4000000000000E?lh0000000000000000000000000000000000000000``0N000000000000000000000000
00000000dmPf0000000000000000000000000000eBZO0000000000000000000000000000000000000000DKLJ0000000000000000000000000000000000000000
000000000000M1hbEC;cXhoQ000000000000<JTLdb2Z00000000000000000000h?`YHfgS000000000000000000004Ie70Baa00000000d3F500000000iAc:0000
000000000000Q2FU@CA[00000000000000000000\Z5[YBM000000000XVA[LFD@0000000000000000000000000000Y3BZ000000000000\^@70000000000000000
000000000000<_YZ8f;VE=cK00000000000018U[000000000000Hb9\00000000000000008V?M0000PXge00000000000000000000000048O0m;VA0000A>Bg0000
0000hfDO1?D800000000lWDc0000PQ7aE9Mb0000000000000000000000000000000000000000@COn0000d\6C00000000`3?FhSG=00000000000000000000DEJ?
TG6CTUbGI@ge0000]4[j00000000000000000000000000000000000000000000H8gL]9MO0000000000000000000000000000000000000000<VQb@IKI`QnK0000
000000000000Q3ooh3QC000000000000000000000GH1000099<\`fQFHMj4000000000000M5OAI;9I00000^_4000000000000aBQX0000I0VTY=Ng0000Y0\Q0000
0000000000000000000000000000eC2o0000da4iPOFW00000000000000000000000000000000Djm_0000000000000000Df^W00000000000058Q<00000000=;Ja
00000000000000000000000000000000000000000000I;od0000XN;80000000000000000000000000000XjZI0000l6oZDSo:T58Y000000000000000000000000
00000000000000000000000000000000T3eg0000000000000000\8b_a4iM@>Mf00000000000000000000000011U><En^0000000000000000000000000000UASV
00000000000000000000\J;EY1:U00000000\KCoTd3@0000I9@U00000000000000000000e8F[0000l^;n00008LAE00000000le7O00000000TD6Z00000000T>>L
0000Xmo;0000000000000000000000000000000000004aol<EVI0000000000000000@K7fABGR00000000Ta6W000000000000000000000000000000004mEBeBA\
0000U<1K\^Ag0000000000000000000000000000000000004OUC00000000H2CE@h2E00000000000000008QS]00000000D^X:I?SH000000000000`D_H00000000
000000008Y30000000000000000000000000L5H\TNFK0000@X?c0000000000000000`amc000000000000X[9^000000000000000000000000@`H8000000000000
\U;40000000000008W_TU@E6TK<R0000000000008]9f0000<NT>00000000000000000000E;L9000000000000000000000000000000000000T;cP000000000000
43lAe2dH0000000000000000dRbFm4a7m>3100000000hDcQHHRO0000000003h]0000\8A>Q5_g0000000000000000<fG^00000000P9aX0000000000000000lBHl
000000000000LZVB000000000000000000000000000000000000000000000000<>_R0000000000000000000000000000<XEQ000000000000D4Ll000000000000
00000000@ILi00000000<J3gP_gcI@^Z0000000000000000000000000000lR5O0000000000000000l^cQ00000000dDMO00000000000000000000000000000000
00000000L4N00000000000000000m2O100000000`>[^0000QC?I]1>h0000000000000000T5U\4@HBlAjc0000000000000000000000000000m7GL000000000000
000000000000M@TBDRm90000<eo80000\gGA00000000000000000000000000000000000000000000000000000000000000000000m@mL0000i871000000000000
d1S:8fn\0000DmXla@3`000000000000DXWC0000\6:D0000000000000000@E5H000000000000hAEd00004e\Z00000Kg500000000PFP@dXF`0000000000000000
0000U@LW00000000T03R000000008FKjlD:e0000000000000000<^1G0000000000000000LUQJ4hnFlk=n0000000000000000HdkF<b4EQ@1DhEAi000000000000
000000000000000007V?000000000<8g00000000000000000000000000000000000000000000000000000000a?ZU000000000000lgLeH>CDl^C5E51\00000000
0000000000000000@cBH8cjn00000000HgY8000000000000000000000000000000000000000000000000l^e]0000000000000000000000000000Xb4f0000<[@H
00000000<5a>\]9V000000000000=>@n00000000HIf[000000000000D]lC00000000000000000000000000000000000000000000PH=`00000000000000000000
000000000000000000000000hKoIm9Q000000000000000000000dIA>00000000\W2LP?KkLbDG0000000000000000000000000000000000000000Y>`D0000lVSX
`J0P0000000000000000@TbYh4;\\XDe0000000000000000000000000000000000000000<<EVXO5\000000000000\<`4000000004Yn5Lc4A00000000l=<E0000
00000000U6j700000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hom`000000000000000000000000LRcmD:1^0000000000000000000000008kMjDAc_0000000002Hjh9PCHAM[00000000@50000000DQ<0000000000000000
<2]h48NX0000`h[E18n]0000`5Fb00000000000000000000000000004:gm5Bd:00000000@QLmE?To000008\4h`TX<j_]0000@PI0000000000000``F300000000
\5QG00000000L3MC0000000000000000000000000000dJ=j`EH_8X9L00004?V:PZHbh`4D0000<AeM00000^OP`]P600000000l8[<0000h6?c8NeJlFb3@`Bl0000
000000000000000000000000@Sd\0000000000000Gn@HSAXhLl\TbacL0E:000000000000000000000000E6bChT;bP=In00000000000000000000000000000000
0000L2D=000000000000000000000000l>3=HInaA6e`0n@F99BPY@@n@Ydh000000000000000000000000A6n5A9Km0000a0C600000000000000000000ICBN0000
Hb[300000000000000000000a3l=@3`V1B=Y00000000000000000000XV?`\P\100000000000000004=QmA7lj000000000000000000004]Ug0000000000000000
00000000000000000000lJ=G0000HW16000008V?00000000000000000000000000000000A<JX0000lJ0300000000]@iR0000T5g\H60E0000`dJnLKDg00000000
8XX:0000000000000000LOO00000I<`Z00000000DPaA0000000000004K=k0000000000000000000000000000XDJ_000000000000000000000000lmUI00000000
0000<C^j0000000000000000@JN<0000000000000000lOGm00000000h[dH4Bl3000000000000000000009=Ma0Cbl000000000000000000000000000000000000
00000000T`68Dd4O000000000000000000000000PIZI0000000000008AUOA10@9=3]00000000000000000000l7Ne=7gB00000000000000000000XV3N00000000
00000000000000000000L6hh0000H_:9000000000000000000000000000000000000@_Am000000000000000000000000dTaZ00000000@U1^0000000000000000
00000000000000000000000000000000000000000000\7YG000000000000P]D@0000000000000000000000000000000000000000000000000000000000000000
@WI[00004>@@T1o^00000000E6>S000000000000000000000000hld\00000000L;5j000000000000\>6;00000000000000000000dcBi00000O0f000000000000
0000000000000000djBk000000004[;[0000LZOZ`MmL0000D51V000000000000d3SE8ncP00000000000000000000000000000000<C>900000000L8]^00000000
0000I?UL0000000000000000000000000000000000000000@PID<_kZ00000000000000000000A6be\Gk1lW7chH@j000000000000000000000000000000000000
0000000000000000000000000000PnMg46JO00000000I2<C00000000L2S[00000000000000005>gH00000000000000000000@SYT4019L5N2\9`C0KX0h[:G5>2N
8[JS000000000000000000000000h8j^a5iF0000Te<A000000000000doVe00000000DNbd0QHRLY9F000000000000<Il9QBBC0000HmaOM<@M000000000000L]PW
00000000000000000000000000000000000000000000000000000000000000000000@U8200000000000000000n<2000000000000I>Dh00000000I><o00000000
0000000000000000000000009<43Y@mi00000000000000000000`N[eDg[Z0000`Ec1D]Cn@NfmAA@C0000000000000000`2_754\?0000000009EN5=R\<Y0F0000
000000000000DjY10000000000004:Eo0000000000000000dGW7IAUO00000000a:V:00000000000000000000000000000000000040a900000000000000000000
0000000000000000000000000000000000008RdT00000000000000000000PFB500000000XPiOU3Ec00000000000000000lAN00000000XZ<F000000008[E3=:TM
000000000000000000000000DWNCI7700000XW<lA3`dhA>C000043N;\769<@V]00000000000000000000XJ@?000000000000T<fU0000<bb500000000hRQ_TFTH
000000000000`H^38_>c0000<:dB0000000000000000000000000000\@J7000000000000`7eE`G>F<0nI0000000000000000dbnL0000000000000000=>of0000
000000000000IC:C@_dX0000HRn=00000000Df3G0000H_:U0000TQS8000000000000000000000000000000000000000000000000<GGO00000000PQLL00000000
000000000000000000000000000000000000@K>o0000000000000000TE4g00000000000000004B=000000OJK000000000000000000008COQ0000X92^00000000
0000Pin?00000000@;i;e:gl00000000LGHkTn>P`IUYXl6[hHT5lhZ20000@=`?0^_Fd1ko`ie000000000lA2800000000000000008JWB8>=M0000XUjj0000DG>o
00000000000089I20000<f[Q51Xh00000000000000000000000000000000DYb=@aMD00000000000000000000T0U`\^Kc00000000000000000000HW?dE8:i`Sf\
<U\V000000000000@U5X00000000L:VB00000000d8J300008jiF0000000000008N<M00000000000000000000000000000000I>Qi00000000i=>d0000DRUT0000
0000000000000000000000000000d6TV\cMN000000000000P:UJdoYl00009A4]QCRZ000000000000000000000000Hl=e000043:nTf:K0000000000000000HacE
000000008AG6\oCem4eI00000000000000000000h=KO0000<f?@0000lR<H00000000<^EQ4kIR000000000000000000000000D=>3Pe3>0000000000000000`FFk
0000HXWOe7:<0000000000000000I<jE0000000000000000000000000000lAXa0000<>R6@e<N000000000000000000000000000000000000LONQ00000000h>eY
0000000000000000000000000000\Lha0000lFSB00000000TIh200000000000000000000000000000000000000000000d38CYA:P000000000000000000000000
0000TZZ4\aRZH_iZ000000000000000000000000\\[F00000000TDjL0000000000000000000000000000000000000000<a<9m@Ak0000D`QB0000000000000000
00000000000000000000000000000000000000000000eAXb000000000000hI]Q14io000000000000000000000000H2=4U33>e<1ae3>DHS@:8Yh?000000000000
0000d4jT`4o;D6TJ0000000000000_QEL5HCHQ3n0000000000000000PZUW000000000000lUoB00000000000000000eEm8J]P0000000000000000000000000000
00000000TmN500000000`7eU000000000000d6h>0000000000004j`i000000000000000000000000000000000000@_dD0000\o5]00000000000000000000M0gJ
X9^BDT[8HGKJhQOe000000000000DCBQDOPE000000000000000000000000m@4:\<`A0000iCZ143A[0000000000008X;I000000000000\ceY0000000000000000
00004[^1000000000000000000000000DWBH00000000e?1C0000\a400000108W<]i>000000000000D;8A0000DPXF000000000000a=F?00000000=:2[8>6\0000
000000004NBK4NfR`nIW00000000h_^c0000000000000000000000004:ff000000000000=@bIHeB2E@UiY1ob0000IBE^000000000000`FP00000000000000000
00000000000000000000000000000000000000000000000000000^Zm\U2h00000000QBklH\4NX8cBI?7a4`?=000000000000000000008L9Sm>550000@cb@0000
TcC`00000000000000000000<KNb0000DF9J00000000000000000000000000000000HIFe0000000059;T0000000000000000000000001BWN000000000000\:S[
000000000b?\0000T1H;00000000LF@GPLSShD<c`jhQi@LG0000000000000000000000000000HT@N9287LZA80000000086je0QH`E0]L00008Io4HhaYd=Hg<7U?
dNP[00000000dPVg00008W7k00000000lbVc00000000000000000000d\3JXj_@000000000000\C;g02dKLGG@00000WSD0XQnHb]B00000000d:a=000000000000
000000000000]>@N00000000D1KR0000<bRa00000000Q<n2000000000000000000000000000000000000l]B[dH2n]7Y=Ti738LFX@SJiT8Q=00000000``6O0000
0iXn00000000000000000000000000000000hXdV0000000000000000000000000000000000000000lN6S00000000000000008GOB000000000000000000000000
00000000H2\X00000000000000000000h8a2]7RE0000E>Ce000089gj]9UP0000000000000000`T631@:b00000000000000000000000000000000000000000000
AA=ahUc<000000008?g@00000000000000000000hk9m0000000000000000000000000000000000000000000000005>kHA:l[00000000XJ@1L;;D]AJG00000000
00000000LEMR000000008HQa0000@:OK000000000000\B_b0MlD00000000000000000000000000000000<MLX0000L;J<H[D:000000000000`D_3000000000000
00008WYX4Jhm0000`DV;LNThTaGam5C900001>ig8Z:U000006FW000000000000000088kol@^Z00000000000000000000000000000000<Kdd000000000000U4GY
000000000000000000000000\BJ2T:<B000000000000lV2=00000000lPnhE5R<0000000000000000000000000000hKNS00000000000000000000000000000000
000000000000000000000000000090YI0000000000000000184^000000005>6`00000000000000000000\_`JI=c>000000000000000000000000000000000000
XjKM0000lPI9`9<80000000000000000T;:EhfU;0000E5dm0000000000000000000000008^g?0000TL4U000000000000000000008:h?M>LG0000`=?h00000000
000000000000<ChL0000@PO]00000000000000000000l8n`0000\GkI00000000000000008jhn4HM?0000P\9oH2CT00000000DO5200000000PS=G000000000000
000000000000193<000000000000000000000000000000000000HI_W0000E;?e0000<?>_0000000000000000000000000000d41L00000000`1gG0Wn000000000
`3iN0NP30000000000000000`KkZ0000000000000000000000000000000000000000000089j70000000000008Ik1lCeZ0000H[P7000000000000@XBGL6E80000
00000000000000000000XV\i0fLC000000000000000000000000@9gQ8]7Fla6j00000000000000000000000000004An400000fE>000000008OS?]<[F0000U2h?
`Y^H\[6XE>JP000000000000XXM[000000000000000000000000000000000000hHi0000000000000000000000000\QR9H]L]000002VB000000000JX\0000dZ9^
0000lh7I0000`R:]Lfi<0000000000000000000000005B7\00000000000000000000000000000000000095EU0000000000000000000000000000000000000000
000000000000Q3Qld=FL0000<`SaXH<Z000000008n940000@MUB9?8H00000000<\A3T>>\0000000000000000L@G_0cP900000000000000000000000000000000
00000000`\J<96=B0000TCmW4]NS0000D6S[0000H>Ej000000000Rbf0000000000000000\Ve=000000000000L9Q5<`3D00000000Q97l0000000000008ORe0000
0000@De40000000000000000000000000000XUoRPMXNl?NPEC3<000000000000000000000000DD]FlR2VHR=]0000000000000000\FVT0000LGm9000082YS<XcT
i=YU00000000000000000000h8X>H9jVhQa20000d=WS000000000000aAWn0000000000000000000000000000T6OaDZ;;000000000000@T7]00000000P1SV\Dl]
dIg_dIei0000DahA00000000D5Fn0000000000000000HfJe0000XR`500000^SAdEcB000000000000@?Z500008m8E0000<C^I000000000000Xe:Ih9R800000000
00000000]27b000000000000PJkA0000]7Mk00000000TW[`0000e7nX0000D20;0000`l[`000000000000<WUh000000000000<ok400000000@H9k4@X?00000000
0000A;[@0000IAE5\CTlMCPn00000000000000000000Y>0a4Wj_00000000@mS>0000000000000000000000000000000000000000000083Z_0000L[F800000000
PWT>HFfL0kZ]000000000000000000000000000000005:c@DT7Q0000DVYP000000000000000000000000lEok0000LUh200000000L2Sl00000000`75M<:Dm0000
000000000000000000000000=5oj0>T_0000000000000000H7IP0000@4iJYBgn8>F8000000000000H\Z[`mbM\^F04<^X92lei<0=000000000000@ZRn00000000
0000000000000000000000004b=b0000000000000000le@I0000000000000000000000000000000000000000000000004Hl:Y:Xf49oD@mAM0000000000000000
000000000000hHkT0000000000000000000000000Hj60000000000000000000000000000L@QR16?d<;Dc\`J>000000000000000000000000D4<ZXe2>P8_^HN[I
\`MJ000000008AoG0000000000000000000000000000000000000000d<kV00004Y`H8U]700000000000000000000000000000000000000000000LC4@00000000
00000000000000000000000000000000`JK]0000000000000000402C@6bQ000000000000e>Z:000081@K0000000000000000000000009@n`d6f4@4NWXPlg0000
00000000000000000000h7Aohbeb0000000000000000000000009@6=00000000hNMa000000000000000000000000\:PY`EKm0000La`<00000000XBeLheLaD?O^
e2ENTb5a000000000000dP[TY@HY0000P\O^0000907?EACj00000000i>XQ000000000000\Ac60000h9`f<DPn00000000m>WU0000000000000000Y?9h00008A<L
9:HU00008Nhi0000000000000000000000004bIT0000LmHb00000000A>4;L_2f0000Y@il00000000000000000000000000000000000000000000000000000000
00000000000000000000DD??lNm=d`lP0000000000000000`WooXS4me>oY@P6\00000000XCP@00000000@dkW000000000000P9D;LgQ?000000000000TDHI\2XX
000000000000000000000000LR^n00000000000000000000000000000000000000000000000000000K1@Tn>_000016[d000000000000\D?P@d_I`JgmPLEN0000
0000000000000000@9@^000000000000000000000000D5860000000000000000000000000000000000000000Hfg?HR8i@Vi7mB5Eh>2g00000000lGO[00001BVn
00000000=>`TDPMF00000000h=0`000000008R0W0000D<Jfe?E9h\2Z0000L>6KPAUeTAh5DbZZ=AeQle4X0000lW5V000000009:SK0000P2bST@JHDE^1\2QXH2Xf
4FF\00004NN097k<000000000000000000000000I:bg0000000000000000000000000000`V]`0000000000000000000000000000@H;U0000000000000000T<S`
HL`S5@UB00000000000000000000aAfh0000Tf]H0000<:9HHac60000000000000000000000000000HGmY\k6S00000000000000001Bj_0000`X=A000000000000
00000000dEbM000000000000000000000000TPko00000000000000000000000000000000001g5>>D0000@OCl0000l@^mHL1YP11a<[fR00000000000000000000
DnF@0000hK4300000000000000000000000000005>3n0000<=M3\h>L00004GTF0000D5Tn4Nh6leSF00000000`I@=000000000000H=N9T[250000000000000000
0000000000000000000000005AO]0000000000000000000000000000lBF7000000000000hD;<i@To00000000000000000000000000000000000000000000LI:?
00000000000000000000PC:`0000000000000000DVe300000000XV>X0000000000000000000000000000000000004KQb0000000000000000000000004GhE0000
000000000000000000000000\63o0000000000000000000000000000`Xabdhbb0000DObL`b`iTJJP4WI24=dL0l]ZI6GT000000000000Y8CP0000000000000000
000000000000000000000000000000008JBda@FX0000000000000000l8EY0000000000000000000000000000000000000000XCLf0:^800000000m4LX0000<W<I
8g`hTK[<0D;R@`5:0;aje1SE1A1N0000Y<KS0000000000000000A47OmCS40000000000000000000000000000000000000000000000000000000000000000T^69
0000000000000000000000004ak4A5UV83Ko00000000T9a9\eh=H07Z0000E<Gg<m2j0000L4aW000000000000hfL900000000000000000000\QCF000000000000
00000000a5Nb0000hUiQ0000000000000000X710`^DdA@9500000000000000000000000000000000000000000000P@]1i>\i000000000000Q3JO000000000000
LRYDXFPc0000000000000000000000000000`PF`00000000Q7O90000000000000000000000008Tj6000000000000000000008HbT\U2W0000DSjaE>2^00000000
0000000000000000000000000000X__P00001?VC000000000000000000000000<0X:000000000iRG00008>@M000000000000000000000eLK0000000000000000
00000000<c4U\@ohH]CKaC>L0000TUI100000WH1000000000000000000000000lUDW000000000000`m\D0000hfYo0000000000000000000000000000HC[80000
00000000000000000000000000008@YE00000000h2F[000000000000000000000000LX6N00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XVL^\VO^lO]@I7mae8O<0000`\8R0000TS_`DQiB=::RdmY;`LkD0000000000000000`TG>0000
U?J900000000000000000000D4R[00000000hj1;000000004GPh00000000000000000000000000000000DH[k00004?CE00000000000000000000I>eb00000000
0000000000000000m5350000M5Q]00000000`:Z_000000000000000000008Sia000000000000000000000000000000000000HPmR000000000000`RoW0000DX;Z
0000HGf?0000I8iL00000000PRcT000000008h\5000000000000000000000000000000000000E5W500000000000000000000==f=0000dhJk000000000000LnPh
LckNa=170000000000000000000000000000000000000000000000000000000000000000\DBT0000LDDR0000000000000000000000000Oo^A7UV000000000000
8?[[00000000000000000000d>jb00000000000000000000000000000000Hl?C0000000000000000000000000000000000000000\]`60000D2KA00000000L>7?
mBUh0000000000000000l5M80000000000000000000000000000000000004oJ:E8dV\PO<59nm00000000000000000000000000004bjN00000Rg^4b1;l^:idPH>
8f_L0000U;>O0000000000000000000000000000000000000000dbQk000000000000m5V80000X0]Y0000000000000000000000004V:H\i^T0000000000000000
0000000000000000l:>Y000000000000000000000000000000000000000000000000000000000000M76A00004:M@`eOA000000000000hd@N0000000000000000
000000000000D]GB00000000000000000000000000004GL5l1Gl4c[GTKN5X4e4HUioa4\R00000000\SPW00000000l8nQDj2[00000000000000000000dgB00000
8Sel0000000000000000000000000000000000000WA>X7AUTFlcT^RZ00000000000000000000e?kK00000000ln`7mBX200000000e8JP0000L\C[P_`>DNTT0000
U:Y?000000008SMf000000000000@0Mg`lhV0000000000000000dHjK0000<M@[000000000000000000000000L>>l41hZ0fjd0000Y1m:000000000000H;1kP3T^
00000000LnU20000LUJi0000`I7W00000000l52<00000000X0CL000000000000EB3R0000TAT`0000E=n@0000]:\n0000000000000000I4cb0000I0IO00000000
0000000000000000DNo\00000000=:5]000000000000XeTP0000`[5k000000000000l>eg00000PEf00000000000000000000hcQL0000000000000000THcG0000
000000000000i32V0000QAWT00000000h[XA000000000000e4i^0000LS`f0000a5@Q000091bJ0000000000000000lYI`0000d1LY000000000000\`@]00000000
0000000000000000H5X30000Y=710000Q;Qk4<PRh=GS@AkT00000000H^KL000000000000I11M0000XVo0<[Ul0000000000000000dEU>000000005@Wc00000000
\XZ@0000000000000000TFUgeAdJh7k>\mKAi>SXM@cMh9We000083db46HQXQ_cdnZL00008]N?0000D6T>lP_l`V=T0000000000000000m7A60000Y63J0000L]>l
0bVE0000L9Pe00000000XWGC0000a59<000000008OS2DNo300000000000000000000000000000000Q0ZF00000000000000000000000000009B:Z0000E5]K0000
\BGd00008_[E00000000000000000000T[j3TB?`@`5100000000000000004l3c000000000000dmX]00000000000000000000000000000000000000000000lb5R
000000000000P]k20000000000008;HB000000000000000000000000000000000000000000000000eB1;00000000Q<TjE<o_0000PC@7dMD\0000000000008h8>
00000000QBR?U2BPleT90000000000000000000000000000`6Z>PI_5DgEYe3NU0000000000000000000000000000l1QI00000000000000000000000000000000
00000000000000000000000000000000000000005AW:AAI]U5^h0000U72n0000PD^I000000000000000000000000000000000000=BTH00000000000000000000
000000000000000000000000000000000000000000000000D971leIbQ0JT@G7A\8H1000000000000000000000000dA@mXFnNUB`M000000008F6Edn2cU@nI0000
0000lU3Z00000000LAaN000000000000000000000000000000000000000000000000@RaBP?9W000000000000000000005?Of00000000000000000000T3KC0000
00000000000000000000XW=OM;P30000DVW00000000000000000000000000000I5l:000000000000HhNO\Hmm000000000000887H00000000000000000000i5S7
0000000000000000\XDX0000000000004SVM8<10\\Uh00000000000000000000000000000h`N0000000000000000000000000000Xcf9000000000000E3CM0000
000000000000000000000000000000000000H^P70000T;G_Q13lU?hm00000000=@;U000000000000000000000000000000000000000000000000X>h691`R5<i=
000000000000DD]`0000\`31\XUE0000000000000000000000000d9W`IXa0000000000000000X[W]00000000XG_40[2K0000`M<e000000000AQN000000000000
00000000000000000000M29c0000@C`gQ0\d00000000000000000000L=hA000000000000L2Gb\XZJ0000000000000000000000000000000000000e3l00000000
0gS\0000Q2nD0000000000000000hHJV0000\D2k000000000000000000000000000000000000@LPH00000000DP=j0000000054P^000000000000000017?k=1Ki
@OR<00000000D0<EI2K_Q909Q@8[00000000H639\=CjL>iKHTEXm0BTM4Qoa=JGX7@E0000000000000000000000000000000000000000L_2[0000000000000000
0000`E9m0000000000000000LMWIA;ge00000000Pe9\0000@ZPB0000L3<e<n:i000000000000000000000000000000000000d2R5<RhQ00000000000000000000
H5@R@HPT0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@\3[0000
00000000T1BL00000000\cR=0000D4F=00000000TW[o000000000000H721Tc3a8JdYdR:?000000000000dN85T^=i000000000000=2b@lY`Y000051XS0000<9\o
00000000000005l@0000000000000000@aMe000000000000000000000000000000000000000000000000Y3I?DoDY0000`me]0000X`HH`:=L4E1j`OAM\VDG0DE2
0000Q7TX00008dS;l7?g@BhBDGSRP2c4a@E@0000d=@`000000000000000000000000000000000000000000000000<e5[0000@ZNG00000000000000000=\m0000
0000000000000000`87h000000000000]5I<00000^b60000000000000000M5HX00000000UBM]0000000000000000Habgdb@[000000000000Xl7^000000000000
000000000000000000000000T`7T0000000000000000000000000000lUG\dI93000000000000P@mS000000000000lHoOlbWO000000000000`nM8DbAI56IO0000
00000000I7b>000000000000hiA_0000@NQi00000000PG5M00000000000000000000<<Vm0000000000000000=33Q00000000T@?h`:9707@WT3DlHJf500000000
000000000000L>bW000000000000]5b40000000000000000<=C0U6S20000D^hh0000000000000000H[:Ri=iLi9NQ@l<jXNSO\XUOLf@\0000Tfbb000000000000
00000000<OYD00000000LUXH0000XTn8<M6A0WMb000000000000hDl;4nD2000000000000A<lT=AbS0000000045C[000000000000000000000000XPl?00000000
XloX0000000000000000hEm00000000000000000ha<H00000000l7kJ00000000lfhV0000000000000000000000000000000000000000DY@;ACYG0000lahbdc7H
000000000000l@T1000000000000\1QW00000000@R3500000000000000000000000000000000eB528JC200000000H8onTGlJ0000X9AL8_@P0000000000000000
00000000000000000000000000000000hVnCX__C000000000000000000000000X2LS00000000000000000000000000000000lR;XL;@]00000000000000000000
00000Pji000000000000000000000000000000000000PTQO0000000000000000000000004ajb000000000000PIeG0000l=P`00000000Xf3i0000000000000000
000000000000<@5h00000000TYUgH07=PATC0000h9;BPZFNm9PQ00000000000000008J0o0000573F0000900C00000000000000000000000000000000]7WcE:aR
\K6C0000Tl@n0000LS6?0000d>T10000000000000000000000000000000000004LejYAlh@Qee00000000L1geM?>00000000000008>]kDJoL0000DlVW00000000
0000000000000000U5i500000000000000000000eBbN000008JjYBiK0000000000000000000000000000Q;PU\=GETK7LTV<H000000000000000000000000XnLe
00004_NK000000008bYY000000000000LX?U00000000000000000000000000000000`[QA0000000099:900000000@d_j00000000AA?YM5lZ0000Y>6SH7I_0000
00000000000000000000\b5C0000000000000000H\H90000d4he000000000000000000000000000000000000X7lD0000HaYZ8cDAa8KT0000000000000d\g0000
59`TE8<S00000000000000000000hAeo]7dG00000000XjA?0000D:E?0000<G`Gl7:=0000<mPY0000000000000000L]A@00000000000000000000000000000000
00000000loSH000058X;000000000000LBg600000000hXXPl_D>000000000000000000000000000000000000]2b_00000000000000000000DO<90000m09U0000
0000hN\We;2alIAY000000000000000000000000lDb00000HAEP00000000000000000000X6M<PWnB0000000000000000lXeS0000000000000000000000000000
D>81000000000000000000000000000000000000000000000000000000000000000000000000000000000000\K^iTbd700004l>80000T26n=6PO@Jal00000000
0000000000000000\PGH000000000000000000000000dWM4000000000000XT=K\]QV0000`1B:00000000H^6f0000m5_9000000000000000000000000HDI@0000
h=RjDQI<XgJY00000000@;XU0000000000000000Tg?j1>cePlSk00009CZD000000000000000000000000000000000000000000000000XIlK00000000X69D\:kF
dTSjPGkT@`\X0000000000000000@64B00000000000000000000L;@m000000000000\YLG00000000000082^T1CAd0000A6k]0000000000000000000000000000
ho:D0000000000000000000000000000ll:745Ef0000000000000000X3FW000000000000000000000000hfMSL@f:000000000000DjE600000000XGBNA?afdhJ7
lhd]00000000D>`80C<g0000`SlM00000000@iJZ00000000000000000000000000000000LT^Z0?LkLRmG000000000000000000000000H\UF0000l_^@XQ]=@Jbn
00000000P:f30000`?7=DOe:0000000000000000000000000000lL7R1;[h00000000T2Ja000090<TM1Zd0000dmMK0000000000000000000041X<000000000000
8A[]00000000I8Gj000000000000\cW[a5i`iAZJ0000000047j400008E\70000000000000000000000000000000000000000000000000000000000000000M>W5
0000000000000000000000000000e=L:00000000DR6L0000P9]c9A4F000000000000000000000000000000000000La_U000000000000\ic\0000000000000000
000000000000000000000000U<7l000000000000T^Cc0000000000000000000000000000X;;c4OWg00000000dNWd000000000000HAbe00000000MBfZ58?e0000
ThM700000000<QDE000000004LS>000000008YCN4jGg<[fD0000]<Z>000000004E\X00000_@]P4GQ]@dQ4e6N00000000Hbdd0000`d3U4CQW0000000000000000
000000000000H]JR0000hRh30000m09k=5Z>00000000000000000000000000000000@PTi0000<X^e00000000IAG\0000000000000000T]R;X21;XL=;0000\XTn
0000000000000000A5>Q0000000000000000000000000000000000000000421S000000000000000000000000000000000000000000000000000000000000Q7MP
00000000XLO[0000000000008UHQ000000000000000000000000U=_@0000i=VE0000H0Xg000000000000mAjJ0000000000000000000000000000000000000000
TVE]0000`V_n000000000000000000000000lCjeLFRdXDDc0000000000000000@Y6H0000i@Y00000000000000000T4H_00000000E1VM000047Jj000000000n>n
`oQ`A?`c000000000000000000000000@CM50000LZEe4Q7L000000000000000000000000000000000000]77Pd43h000000000000000000000000000000000000
000000000000T>5Q00000000DVJV\\Sh0000000015TW0RRS0000000000004=3F00000000000000000000000000004Th30000000000000000000000000000\Q4N
0000L07Kl40kE:Wn0000@JPH0000Ph12U8`f0=;iP5VM000000000000000000000000m3IR00000000hicI@7aEXVXY`Z@hh^H?lOPeDA@N\BJlT=O7<IHPHKj38W3:
lb920jU@=8H[]?2:9@RD00000000M>e90000hZ4;000000000000`7fo00000000D5=o`ET:000000004DAH00000000000000000cLQ@>_>TUYDU2KFU2_E00000000
i7aV00000000T;Wa000000000000=;6P0000TnkR000000000000HK1N0000dKnRDOCREC8l000000000000HCg\00000000000000000000h^e6I7_T00000000do]G
]=H]000000000000@KNE0000000000000000000000000000h=B;00000000hRnl00000000@e250000<IiU0000a;Z00ISi0000000000000000000081jc00000000
0000000000000000PO6ETO:P0000000000000000000000000000000000000000H<;V00000000000000000000000000000000l=:_000000000000000000000000
00000000T^LQ00000000T\IA0000YBW;00000ZTj0000TEi@0000000000000000PKfg4ARO8EUlhQOG000000000000Lb^Z0000PGZ60000000000004I=h00000000
0000P9bJ0000000000000000000000000000XE4D0000`MCcY?SeYBYL000000000000000082Pd0000000000000000E2Mc00000000000000000000lbVWT8@l`ASn
000000001Af100000000<=OH8XfB000000000000000000000000000000000000<>Nn<WoH000000000000000000000JfG00000]d[0000000000000000<0IX`d]c
000000000000000000004e_S0000000000000000D6ab9>[KE5fI000000000000@R]J0000000000000000000000004oM:00000000hXAT0R`F00000000@M2n\XXg
A3@[00000000TO@AXi<b000000000000000000000000000000000000H^j=0000000000000000T9RW0000000000000000000000000000000000000Aa@\K@?a>D2
9B^g000000000000000000000>lZ`Q23000000000000000000008VRA000000000000\EO@0000=?7n000000000000000000000000000000000000lF8H80M30000
00000000000000000000]2>9a79kT9nb000000000000000000000000H2KQ0000H^<P0000<fVN000000000000lKQS000000000000DCR=U1L]0000`l4I00000000
000000000000`C2NI7Te00000000M>kU0000000000000000000000000000000000000000445]D_\W00000000000000000000<9O?0000000040SMD_2C00000000
00000000@7:b0000h:2l0>Gl0000000000000000<`lC000000000000000000000000d=>n<g04000000000000PM2E<mP70XOb0000000000000000000000000000
0000000000000000000000000000000000000000lSBa000000000000000000000000000000000000000000000000`R61a>OO0000l9mC0000d3fm0000L7JI8W3M
000000008CA=h9Fh0000000000000000000000000000000000000000000000000000L[B^00000000000000000000DO4d0000000000000000000000000000P4AL
Y97=00000000DWZ9I:Tl5BdTL9OP00000000000000000000dQP2]6:S00000000000000000000000000001=HM000000008OiN0000000000000000TI`_00000000
000000000000815K0000@5D\00008AC400000000@U6h\l5T00000000000000000000P3Tm0000000000000000000000000000`YMFlHZ`00000000000000000000
00000000000041nl000000008ATR000000000000Lb`2000000000000000000000000000000000000000000000000`oD<8^[DI=:Y000000000000000000000000
iA^3e0ZU0000000000000000000000000000000000000000]C9i000000000@<ohIiG<Vcae=h>00000000000000004mZ:hD0@PhX]5BCZ000000000000Xekc8io<
0000\^=M0000a9V200008@j30O@n\XSm0000000000000000lLQhX\e=dQOUE:>^000000000000000000000000000000008mh40000000000000000h7i=00000000
0000000000000000000000000000000000000000000000000000P5QT00000000000000000000000000004K09000000000000dfIX15_J0000mA82000000000000
00000000A7?^000000000000000000000000I20V0000000000000000000000000000000000000000L=<\`AP<0000000000000000000000000000e6=W00000000
00000000DNG6<S>E0000436YhCX`0000000000000000000000000000`PcG4]Bk]7\K00000F^F0000000000000000\Qi8L1Yk```7000000000000000000000000
dlg^000000000000l8X40000h7o51@T\00000000lem<`TXWPcYSi<?@00000000m7hH00000000XYCod1k58HDV0000lG<Q00000000T84E0CDE000000000000hWO8
00000000E@f[000000000000000000000000000000000000000000000000L[7o00000000`jE\HAS^000000000000l;6NX<K6hC3n00000000LUfQ4G9J00000000
0000000086SH000000000000000083;P000000000000000000004WIE06^ja:5=00000000000000000000D;j@0000\1kOLRZ0\^\5000000000000000000000000
0000000000000000Y@@4000000000000000000000000000000000000000000000000\TEI<knB000000000000l4[K00000000000000000000QA1[000000000000
000000000000000000000000000046Jb00000000<2>S0000D;C<00000000000000000000H<P?Y7k`000000000000\GYP000000000nd600000000eAhV0000<YdX
Y8FL0000D2;S00000000000000000000\A5O85M_X;4I00000000000000000000PR[G00000000hjKbHIf600000000000000000000lf;>00000000000000000000
P1OY00000000000000000000d=_Q1@=O0000000000000000000000000000AAZW0000a18700000000000000000000000000000000`\V50000\EBX\dil0fGN0000
\W@:1?cn00000000000000000000di3fTNc7000000004TCiTb__000000008OQn00000000000000004I7i0000000000000000lFV6@lLF<:@WPE9C<=hP=;S[0000
`H]M0000PX;000000000<SWV`_4U0000000000>A0000000000000000000000000000hZlePa9M@0Jk8AXo0PK@@XHGE6Hil6LP0000000000000000000000000000
0000000000000]fk8eBCa1c@=A\2000000000000000000000000000000000000000000000000P_DL0000000000000000000000000000hiR80000@=Une=4F0000
000000000000Tn;YXgc3\XYi00004Q3F000000000000ABXR00000000000000000000PMB;LS\>Pg=[0000000000000000T2GN0000\;SO00000000000000000000
00000000<[G_00000000D0=60000000000000000000000000000000055J:000000000000000000000000`VMh00000000000000000000000000000000H2F>0000
0000000000000000000000000000MBhk@2A9l\3o0000000000000000000000000000000000000000000000000000000000008;\E000000000000000000000000
0000@V=3000000000000dQSJ<TCY0F]U1@Hc00000000h[=>0000000000000000000008[K47nc4M0W00008S=5PDgRT9DL<:Pi`Se]@@gRPa@J000000004ZHDD=[Y
0000lH3Y@IOj00000000X5bgX6h100000000lO\GhRXF0000000000000000@ngD<PY600000000@<E40000000051\H8T3>0000L2ce00000000h6ZX<N1L00000000
0000000000000000000000000000XVc>0000XIWa\^[d000000000000000000000000000000000000000000000000000000004f5m1?3Q0000P:Ac000000000000
@2`2DVJD00000000000000000000000048Nc8RCJlTlNA=E50000m=oZ000000000000DJKQ0000000000000000000000000000000000000000I4C10000U@0]0000
0000E4CB0000000000000000000000000000`W>60000Q>Y]00000000P8<00000000000000000000000000000\[\90000000000000000l@A50000000000000000
0000000000000000`Nj:00000000d\hd00000000000000000000000000004OBQ00000000H[C00000000000000000000000000000`Hko00000000HN<300000000
0000LEo\0000h<7W00000000\E0]98c5i6KW000000000000000000000000<\;`Lc5\00000000@eFH000000000000<[ec00004fM]0000000000000000hHR[0000
dgAS000000000000000000000000djWN0000000000000000000000000000000000000000hWL8i92V00000000000000000000]1Wmi@H600000000000000000000
0000000000000000<]Db0000@XL=00000000@70>lnYn0000000000000000000000004;[D0000@6HGh;H1@BmYLWf_T1J<0000<F_B000000000000Q5:Z00000000
00000000000080UBH@O;00000000000000000000000000000000000000000000X;^<\fcE0000h2jfh5:i000000000000`F[2\XZj0000<AIl0000000000000000
000000005B^70000000000000000852o0000000000000000000000004^5E0000000000000000m=;F000000000000XDEB50gh000000000000@O^38WUG0000l77>
`lX_e>Pi4HXH0000DJ?100000000L;5\00000000000000000000\V0A@YNf00000000000000000000000000008cSF0000000000000000000000000000000043dK
<7Ug8gR<T1gV`jLJ5:eaa5a<T:i800004TkYQ=M10000000000000000`P@V0000Ldb900000000000000000000000000000000000000000000hQ2?000000000000
<5CKHeZT00000000H7kb00008Sag00000000000000000Emn0=[L\C=kDLCVHkO`00000000XGCJ00000000`SV_i?1`<g4100000000000000000000000000000000
000000000000HS;b0000000000000000DfJFl?J?00000000000000000000000000000000000000000000\NaN0000<Bcg00000000000000000000000000000000
0000000000000000<kYK00000000000000000000000000000000@:fE0000000000000000TW7W<aA8A53j0000000000004U]Mh6efP9MCD<96DD5YLA]Om?JYDHEJ
0fPAaARb`d>TT`7D0000000083XJ000000000000iA>H000000000000lmdL000046Ac09hT0000@fHQ00000000<?kK000000000000000000000000PPCV00000000
0000Y1na00000000X1`;0000000000004B`jLaib00004nb]0000m7]i00004;`K00000000000000000000438m00000000000010aZI2T500000000d?^4QA^@0000
0000LE1BPK@M00000000HTIc0000000000000000000000000000Q>CX0000@Oca0000A>4[00000000`L]Y000000000000000000000000DcKh1BZ2E4?M00000000
0000HN3F00000000000000000000000000000000000000000YHMX_;3TA`IX>A8HZKQ`jUSd3VfXjg9000000000000000000000000000000000000MBVE00000000
0000`5Y214Cn00000000000000000000XPZL000000000000M=Ri00000000000000lW00000000HjIb0000000000008hQ>0000LA974KnD\M[P4PL2@_d4\XUo0000
PY3Y00000000hJ_j0000000000000000000000000000000000000000lmEO0000000000000000000000000000000000000000000000000000000000008Yhb0000
0000DEC@0000d:2Z<J?]00000000lONB000000000?I44OA?PVCM00000000PYoZ0000<GXM@]V`000000000000A45fm7m;Pg=j0000000000000000000000000000
000000000000000000000000d7f\00000000<[Qh0000DLQ7DhRR00000000000000000000dNRn00000000000000000kE`0000i1RQ000000000000PD:P00000000
000000000000000000000000@O;50000000000000000000000000000@X^4000000000000000000000000h@E44FN]XelF00000000XU;f0000Xa2E00000000XJeG
0000a7XF000000000000000000000000000000000000LcFP0;0F00008C<[000000000000<2_a0000lN@`00000000000000000000000000000000hjUb0W?S0000
00000f2=0000000000000000H5S;0000D_2O00000000X5bX00000000000000000000Y>Fn00000000`BiS00004GNME@Yjl@_Y0000000000000000`1_[0000i:M8
AAoK0000<Pm;U3kU000000000000=69d<RX500000000000000000000000000000000000000000000000006eX0000000000001>Tf00000000000000000000m6o5
00000000@1[5@b6:00000000M7WAhG==0000000000000000`3eETT3_0000HLIGDOY;MAiV8A[h000000000000Xd=jm04[h`_>`RD_000000000000000000000000
000000000000hJ1NPGJG0000<:aJ0000DCG500000000E?7400000000000000000000000000000000000000000000T8Zn00000000@GTb000000000000P9]UL56E
00000000H]n]000000000000`J:?DZ<XI@NW000000000000`daR00004=Mh00000000000000000000<85DP>?>\\f<hmV500000000000000000000l>3K00000000
0000000000000000hJFN00000000XffF00000000000000000000000000000000HXF?000000000000dnLV`FCe00000000Ho]imBIf0000000000004F0=0000PVm8
D[h7000000000000000000000000000000000000dY^YTL;700000000000000000000T@?Y0000000000000000000000000000000000000000000000000000H<h8
000000000000YAA\<=ajE<cW00000000000000000>am0000dLF>000000000000@7bGXc@A@gWk0000H<V_<7Pe000000000000000000000000<3lYhV`;m<S80000
0000000000000000000000004]>Z95KZY@aE00000000000000000000000000000000000000000000TLJd<7g`\Pm1Dk8c0000000000000000hn@b0000\V6Ol=_o
DjK600000000hQ[70000`D3X000000000000000000000000T`VaLcN8lN5<000000000000X7?X00000000l\K58@k?000000000000Pl@B4K0NXfQaLPca]@Gl0000
<BDYPbEg0000000000000000000000000000`3WP000000000000000047J]00000000=91P00000000000000000000L;gC00000000PIBZ0000dN?I4747@mG<0000
00000000eBgA0000<0OP0000<f1I0PGW\DI5000000000000000000000000000000004Mkc00000000000000000000000000000000e47bLTaG00001=UI00000000
X_?Y000000000000Q7iN00000000000000000000L7kV00000000=7Z]0000000000000000d`=\0000000000000000H<>=51hG0000000000000000000099@Ba2l?
00008=Ve00000000T[IT0000000000000000l5_o00000000000000000000000000000000PQM_000000000000000000000000PTM3d=BShZ4G0000000000000000
00000000`:Y<000000000000000000000000000000000000000000000000`:m8P>BVl>c>9>3AT[A600000000000000000000dDG?hUVOdn>AD`knY4`U00000000
00000000]>VAD=\70000@0iX0000000057B9LUGn000000005=Oc00000000@>=>H?eG0000`1?<000000000000AAg50@4V0000X`hlLYej0000M4Dg00000000X44i
0000000000000000`U4f00000000000000000000000000000000M8`:0000@0^H0000m<7:0000000000000000<>S[<28_TK>D\1dS11gj00000000000000000000
000000000000000000000000000000000000000000000000000000000000\N5g<CMU000000000bF`00000000dIoP000000000000000000000000000000000000
]AR>AC6e000000000000`7P40000<<0_00000000000000000000000000000000000000000000000000000000<RWF000000000f\@lE[e00000000000000000000
4jlS000000000000000000000000000000000000H3i9]C<Y0000PLkN00004k?5000000000000<cZa00000000T0kK@>4fP\1RM@Ed0000T320A@X3<5XbXAdQ0000
H5=_lioj000000000000000000000000e>NK00000000d=RB000000000000H@Q1A>=c<F\@D9<I00000000000000000000DAWHHf0K00004[8L000000004mcA0000
000000000000D4WnT>Yh<fBB0000000000000000000000000000`j5J<NYX000000000000000000004>TK\\>V00000000000000004I?I0000000000000000\\KT
0000Hfde000000000000h>:3000000000000d=Zi\_P>X@0S000000000000000000000000000000000000\H_:000000001?m800000000@7]S0:_WhW^MTjYDA054
Y7:n00000000i6R_=?P=00000000000000000000000000000Xdc8OO[0000m@FK000000000`9_\eBU0000000000000000000000000000000000000000D9aH0000
llcD0000P=MM00000000000015ED00000000LYSJLeoX0000000000000000Hck?0000`^T^XX`N4>PPdllL00000000dmOQ=:o_0000000000Z>8Aak000000000000
0000000000000000@O=300000eOb0000DIW@00004ZGm00000000000000008Blo0000lkRn000000000000hRXX8e1M10>M000000000000@kd40000\:mN0000`3cL
00000000\B]I0000000000000000000000000000000000000000000000000a1>00000000000000000000000000000000l4G@LIIH00000000XbAdU?Vf00000000
\?K1\F>80000000000000i0f0000000000000000000000000000hZLMeB`g0000M<\O00000000<7T`<9>50000000000000000hBiD00000000000000000000Dc9m
0jTU8FLh00000000do__0000@^O^liSW0000llAC00000000@l<Y0000000000000000000000000000PhF<@@Cg0000000000004U1<0000000000000000]6M<E?D_
000000000000000000000000@=E60000EA2b000000000000000000000000\@fbDGS4@9i300008dUC00000000L;g00000000000000000T]h9Hl;4lWSj00000000
T9jF000000000000000000000000h;gk00000000000000000000HOIK0000000000000000D8V300000000Y8An000000000000000000000]=2000000000000d[[N
000000000000000000000000000000000000000000000000lN030000@;Ab00000000<B^60000000000000000e?eR@[UYUCOT00000000lGU@8`^4H3jO00000000
00000000D5:X00000000mCDE0000000000000000@>:QdIkeIC55000000000000D[Ej000000000000000000000000000000000000000000000000000000000000
0fM8000000000000000000000000000000000000HdTc@;io00000000000000000000000000000000H^G_00000000000000000000000000000000000000000000
]B`=0000DGU^a8TS\XZT0000000000000000hJS=00000000@e9>0000000000004Mmb0000000000000000000000000000PmIi13Hh000000000000iA4g`;6_0000
\2H\h9:E0000LKk500000000000000000000000000000000H>ES00000000000000000000000000000000LO<U00000000<2_F0000Y1\_00000000<?<g0000<YKT
000000000000000000000000000000000000\Q`;X\N3D69R000000000000000000000000QC99000000000000P4>k8M<R0000<nC@DgNV0000DTN:00000000d:U?
0000000006=V@QRh00000000000000000000000000000000000000000000000000000000000000000000000048IXPc3A00000000\E`e00000000daiO`bBjY8M4
000000000000P_cf9?3AI?>M00000000000000000000L]`fTFAi000000000000dV9SP72J<f[^0000\GB@PiH<0000000000000000000000000T@\0000TA;D<J>N
0000000000000000P1FCE;^H0000DYAF0000MAg\00000000HoZX<QfalhmXMAdZ0000000000000000000000000000U=e3<]b7000000000000\GecLI88`ZohE0NN
0000000000008@S:0000U6;h0000Hd4C0000\o270000PYRE00000000lBjh000000000000000000000000eBOW0000l@^J0000000000000000hbK2he2Ja:iV0000
00000000000000000]HA0000000000000000000000000000I52Q000000000000Y<D]0000@hgP000000000000000000000000`Di[0000<]ha0000PFoZ00000000
Q@9O0000000000000000000000000000000000000000<U_HY93b000000000000e8Z<l8?LXU?f0000000000000UO><cDO`n]C0000000000000000LDP70000@XUc
00001CA70000000000000000000000000000dB@_0000000000000000000000000000d=Z<000000000000000000000000Q8E=0000d6[I00008F?^00000f?40000
0000=6<B00000000d[WK000000000000HR9OPVb:@ZPQ00000000U<FP0000L3le000000000000PO2F00000000000000000000000000000000TO2o=0VId`T30000
Q=7e0000AA\l\ekT000000000000000000000000`XUY4Tfm03DZPF_aT^1S00000000000000000000000000000000P2e_@G@m000000000000@Ef5000000000000
leWATHAI000000000000000000000000@49ME8:X000000000000D4NJ@DTbTd8U\\mK43^B@bS8`ZQ`@n^n000000000000000042WQThB`0000000000000000XWF]
a7OJA7Q\0000TBSC000000000000000000000000000000000000\Bfj00000000000000000000000000000000000000000000`BM[0000H\6N0000000000000000
0000=3J:18OoPcNG0000LG<30000000000000000000000000000000000000000P]TTTob500000000000000000000000000000000TgfW0000Llj8000000000000
000000000000Hg>i000000000000TKlf0000000000000000000000000000000000000000I9lY\00>PePN000000000000`<iPDb>m0000000000000000l;iL0000
000000000000a=n30000000000000000000000000W?B8T@>0000000000000000000000000000DRC?9@C[@1c>0000P3\O0000PFDQ4VaS00000000000000000000
0000000000000000Lm>e95[LIBX_000000000000<kSj0000000000000000000000008dMR0000000000000000Q@je00000000000000000000000000000000P0?`
TM3A00000000000000000000L@Bh0000`\:nT>0>95Dd0000h<gi000000000000d1C300000000000000000000000000000000dm7`D7hlH<LAL09IXiLL0000YC7X
000000000000`LO20000]AQAE7[d5Aic0000DGTX0000000000000000000000000000D[TN000000000000\V>kE?XW<GB100000000000000000000M?g800000000
000000000000l^fP000000000000X_ZQ00000000000000000000dKBg85MLDV]Ma?i=00000000HWR>0CoUhd`Z00000000000000000000000000000000H^_i0000
0000000000000000000000000000000000000000000000000000E68Xd=le000000009A^M0000PTG[\5;:A<R?0000M1dXd3ZTPn1GL>aA0000@5:?000000000i4h
00000000L[_Od_Ga0000000000000000000000009<_[0000H=gn8BTB000000000000H^L2hgAE000000000000000000004`IC00008Sk_00000000000000000000
0000@SF>0000TDm0\J5[0UU^0eR3000000000000000000000000000000000000<@NK0000XUPM\j2=00000000PeVM00000000000000000000@7b500000000\LjE
0000000000008;^Ml=YkHFWC]>En00000000000000000000000000000000000000000000mAgO000000000000000000000000I9Hg000000000000000000000000
0000`EoI00000000000000000000000000000000000000000000000000000000AA@P0000A<dY0000he3Yd93X00000000@@`B00000000000000004<Uc00000000
0000P?CU0000A3jC000000000000000000000000000000000000000000000000L6lk000000000000LZE100000000dNMB000000000000ld[j000000004fT20000
Tnom00008SP38^fB000000000000000000000000U16aX6fiLUTZY8Ke0000l1\`0000@cM>l62HXQMoi?1600000000i@A^DNl?H[<UPaNh0000]83I000000000000
000000000000X=OQ<RaK000000000000lE5;0000000000000000\EaX0000000000000000000000008N=3YCCQ00000000TZDX0000000000000000000000000000
@g=BXRkj<hZKPnAlHol90000000000000000\92:Q3Sd00000000PJ81000000000000000000000000000080B\00000000`W^oQ7_e0UY0000000000000];o20000
0000`@7m0eiV0000000000000000hePo4]0C`0;74k>b0000000000000000000000000_Q]]2c2000000000000000000005>T\LRkK0000000000000000lE080000
00000000X<_6000000000000000000000000lQ6ble4E0000`QdE8W:900000Y9h000000000000@Nje0000\X0B00000000d<HFTnfJ`8HB00000000000000008;03
00000000000000000000000000000000TJ2[0000000000000000000000000000XgRMY3Ud00000000eCWJ000000000000`^f30?BlXQf1000000000000hHD80000
000091LF00000000E8F;Y<kMa5<Pa94g000000000000A4ji8BoW00000000000000000000000000000000M<<6h4[e0000AB]M@[]A00000000@<[?POfAh=_AD@5E
000000000000000000000000eBN:00000000000000000000000050FV00000000000000000000000000000000000000000000hNQT0000000000000000X_;B0000
0000\>@g00004lS;0000000000000000hZl70000000000000000000000000000<2PT00000000000000000000djb8DW4K00000000000000008GPO000000000000
00000000000000000000000000000000000000000[k<4H`Z5>AH84WB=Bh>@9d^0000000000000000hi]Y0000HFWW000000000000D5T8T9^\<VUTT9eFX=2@HK_h
0b7T000000000000`1]h00000000000000000000\d\E0000H52L00000000PUN_P\ClLAfNPB:I00000000<fdK0000H@jB0000LYHm<V=e0000000000008=W4D_N?
8V^d0000@7e60000000000000000PB3n00000000`R;H0000000000000000000000000000000000000000000000000000\PLc000000000000XnLEDLR=0000L5o5
EAZd000000000000LkDF0000=C=9000000000000000000000000000000000000000000000000<B<[000000000000000000008>E]00000000000000000000M4n0
0000hW^<0000`nHT000000000000000000000000000000000000<fNG00000000000056C]000000000000000000000000000000000000000000000000H:<b8Yi`
00004ST20000000000000000000000000000Ln\>000000000000000000000000000000000000000000000000d?TW@GMK000000000000000000008\5K00000000
00000000000000000000L>ik00000000000000000000000000000000\=UYlCO100000000000000000000000000000000000000004V8_00000000d`:I00000000
aC0Q00004k:H0000000000000000000000000000XZPn0000000000000000000000000000m6Om0_FM0000HfdW0000000000000000000000000000000000000000
Y9`m@AcB000000000000T_U5P?GlX\Yc0000000000000000DEQ9A0bO000000000000\=89000000000000000000000_j:00000000<\BhE<W>0000000000000000
000000000000d0n^000000000000L?_50000000000000000000000000000000000000000E>TB0000XCXG00000000U=2C0000U5YJ4ji^0000T2b6000000000000
e2VV00000000000000000000000000000000000000000000000000000000\X8K00000000000000000000P[PJ0000DDVmdYM500000000000000000000dna<0000
0000000000000000000000000000499E00000000T\9@00004`Z^00000000000000000000LQAY00000000000000000000X>1Y000000000000dMV@000000000000
00000000000000000000d_HH00000000000000000000X2[AH?9f`5XR00000000000000000000000000008B]U@>QC10Ak000000000000@iDOdM8=m>O\00000000
0000000000000000Y5M<0000000000000000@Q0l8f1XT6Y`00000000000000000000D8Ga000000000000lFL\0000D;i^0000lU5500000000l4II<kSM0000`QbJ
0000000000000000<ccY00000000000000000000HG8<0000@lg:0000a@Di0000D5IS`X\E000000000000lJS1`ekIE>>ddK;Z9@\m0000dZeZ0000000000000000
0000000000000000PNAj000000000000000000000000]0ZlXchU0000L>RcXfQS00000000000000004UnNE3`80000a4OL@JY600000000000000000000hocZ0000
H^gbdA?l0000000000000000e<haL<N;4<he0000000000000000lEGg00000000\FTe00000000L<VR09Gah;Y60000000000000000000000000000000000000000
0000ECKl000000000000@38^0000`1XmD<3S00000000000000000000e0do0000hF>l0000hCaN0000<?:e000000000000`>kR=59g000000000000\1TQLYEI0000
00000000000000000D`j<[Nm0000PnAD0000@Che0000`@>?00000000000000008P6F0000A4Ek00000000HZ3_00000000M:RoECF_0000<32[0000000000000000
00000000000000000000Hbf1PDkK00000000000000000000000000000000000000000000Y7E]00000000d54UX`Yl000000000000000000000000QCVM00000000
000000000000I:jB0000000000000000PYdC00000000H2Qg000000000000TMQJ0000@QU@Pg^;190Q000000000000000000000000000000004V9B0000Hg;992;8
m0^kE<`;000000000000000000000000llKK00000000H2AH0A1XhRiO4SCT@VA?8J6[00000000000000000000TWKke=S6<eni00000000PPZ80000000000000000
D]emDVVE00000000000000000000000000000000000000000000000000000000000000000000@`;K0000000000000000TbH7000000000000@]4a000000000000
000000005;8X\HLT000000000000T]PH000000008[4500000000U0[;0000TBc;4;ob00000000hA2j4PQoDcaQi7H500000000D5fel>le0000HK3?000000000000
0000XMAi`D>H0000000086aR000000000000000000000000000000000000000000000000074C`i>W000000000000000000000000000000000000000000000000
0000000000000000hF840000000000000000@>[U00000000TA`<0000000000000000X9_A0000000000000000`XW[000000000000000000000000000000000DVH
HGaa4UgF000000000000HGc<8H8e<^<@0000M4HjH>7b4QF?00000000000000000000000000000000\X?;0000XaT200000000000000000000\Xh3XVE6dmk:<o;7
000000000000`@9j0000Y<99000000000000\DK:00000000000000000000181J0000L3_n0`5k`lAcdo;U000000000000000000004DBl00004ljiA<nmLa0<0000
P7M_00000000TAJ=\aTM000000000000l>D]0000HQIK000000000000m=05000000000000U?jk00000000YAl?\TJB0000000000000000000000000000D6hV0000
`B<dLi;I00000000000000000000XlSV0000=>OBd8co0000aASc0000000000000000000000000000<BcX0000000000000000i2RAY@TO=4KP0000000000000000
1=bJ559ZQ5d30000000050Jm0000000000000000P=`Q00000000dZnM00000000D9Ea000000000000XZK1DecQ0000PT^g000000000000TjI8lJaIlmdglnc00000
L:H>lCP`00000000000000000000000000000000<Hll=?B00000i<Vn\YX=00000000X30k<KLZ0000\B\^8e]S5C9L000000000000000000000000I=7K00000000
0000`]Kl00000000000000000h9SD2af000000000000`6J>000000000000000000000000000047=T00000000@N1n0000aA0APf?P00000000000000000000`NX9
0000000000000000000000000000T:FU00000000E2g20000\gUY00000000XEY@00000000IC;0Xlc[000000000000000000000000lUN?llK@XRWe0000`;]\0000
Ld6_XoFe0000000056Z^0000000000000000P<H5@j`T0000`S@f56c2<1=i000000000@\C0000`Ko>l24_1?M60000000000000000000000000000m<g000000000
0000000085jU\:L3000000000000000000000000L:O2`5e:4P3]h]7X1=TJY>J@00000000000000000000d[L]5=`g000000000000000000000000000000000000
5?T50000000000000000Dl9>h7Vn\`:X@P7VhIk<000000000000000000000000dTA<000000000000TMcQ0000TAb9DhdB9<_k000000000000d5`DT4J600000000
lS4?0000000000000000lI?[00008dgXlkFm8hi8dTkkY;TI5?id00000000H4iZ000000000000000000000000a3fM0000000000000000M3>3@>kf0000PETm0000
0000000000000000DXLF00000000000000000000XAHK00000000U5cP0000P0<k0000<PVV0000l263hCC9`DM?0WVX00000000<TL@HQZgEA5G000000000000<F^R
000000000000000000009=am0000000094Z<00000000`EiV00000000000000000000i8>[Pda_000000000000H8FTh3\40000A3PK0000000000000000<]Yj]Ao;
000000000000`LN[0000HX8^8^TP\6>9`fJ8000000000000000000000000000000000000m7B[D2\i00000000000000000000]3=aDY6<00000000000000000000
H0Ci00000000L`V2<bm7dlaZ000000000000000000000000<Wjo4nZ=IADh0000\TUR0000000000000000000000000000000000000000dPodXcGR000000000000
0000\lIb8?5LY0d700000000000000000000000000000000H6Z40000000000000000000000008@WM@cnZ0000\W\N000016iW<E19000000000000000000000000
000000000000000000001A;@0OjY00000000MB688>60PJ9800000000Hf[50000000000000000000000000000hnB?0000@?fi00000000H6bcE?_Y0000@:C8hPYS
00000000000000000000a?Z;0000HXd5UBmV0000000000000000000096i500000000`ci70000000000000000U>?1l[a[00000000000000000000000000000000
=B1[00000000000000000000HAAM05[?00000000PmF7TKGJ00000@GQ00000000H3mJ000000000000000000000000000000000000HP8FdP:310;K\mD6HF\49?I9
0000000000000000000000000000HG47PHDH000000000000\HMf000000000000000000000000DmOb00000000\oTb000000000000000000000000000000000000
000000000000000000004?<E`8YBDTR^00000000000000000000@_bm00000000T4D7T78[TLSj00000000000000000000000000000000d^AJl^[V0000<OKh0000
ldYY00000000000000000000000000000000H666000000000000YAT^00000000D0F\000000000000H[Xf000000000000hadh00000000PCJ4Y5KIQ=UY00000000
0000000000000000LEdf00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2PDM<F700000000
00000000000000000000000000000000L6N2]5j\00000000X:A600000000a;dn0000000000000000000000000000@GfN00000000==eZhWNg0000XQ^]00000000
0000000000000000D6Ha0000Lbn9000000000000E9?f00000000000002Ml00000000414J0000000000000000000000004;4<M5=o0000000000008GOO0000IAEB
40;d0000000000000000HWQo0000000000000000DQb50000000000000000mCHV00000000a0LKm3bf@AIL00000000000000000000IB_c0000PcdZ00000000\`UI
0000000000000000000000000000TO@^L;CUDL`F@[RQ0000@SOg00000000D<Y@0000LNoh0000000000000000HaC000000000<4@F000000000000hgPI0000P31@
00000;gV=4`H000000000000HhRm0000hBMn0000000000000000000000000000lc:S00000000I8>n00000Vfc00000000D0YM0000P3=80000000044db00000000
H2`\00000000000000000000000000000000I1ho@GNl000000000000H[Aa<1cJ000000004FLBmBmi0000Q3ib0000HaNOE91g0000000000000000000000000000
TP1OEC=\000000000000HkPT0000000000000000H6AS00000000000000000000000000000000000000000000000000000000000000000000H?IQX6P<0000lBn^
LZ2`T7[I\\_M00000000@08M000000000000E8Y^000000000h:J000000000000000000000000HI<l0000000000000000000000000000hYkF00000000TKGS0000
000000000000H3mVL?d;0000h_PRhE8]MA9<U8LI0000000000000000000000000000\0lG<EB@0000000000000000e5o;0000XD0]E6^600000000000000000000
00000000TgNI0000`;]l0000e=Db000000000000XX3E47K7lB810000000058=d000000000000d`>>00000000000000000000812I00000000`1k^000000000000
0000000000000000dJ:1hQl>0000000000008f:dHL?^ToAM000000000000h@ibPahP000000000000000000000000000000000000000000000000Y7Q600000000
00000000A8\?i@e;0000000000000000000000004Y@]0000000000000000000000000000000000000000U=kF000000000000@FJH000000000000000000000000
000000008TDC0000000000000000000000000000e=@100000000`0ad00000000P?`90000000000000000\Hff0000000000000000000000000000000000000000
0000a9SN@?2><_CWi@0j0000000000000000000000000000lKRiHhER@7bm<U8P0000lN0h0000LZZc@QEl@>Fb\AGkTWnS9<RX4?5<8ZIL000000000000U??DhQRG
0000h1cWP8c40000000000000000`g7R000000000000@M0IiC?S0000000000000000000000000000Y3n900000000<iJo80TW<[m`00000000`X[L`fCMX<AE`fmI
HnFQPogT00000000LFk0X_F;000000000000000000000000000000000000DLN3A3d60000@=@I00000000000000000000000000000000@ZNW0000Xl6B50FC0000
\ll_L6Q^000000000000I1kl000000000000000000000000@6GJa8^O0000`g6M000000000000lSd;00000000<7^Z00000000000000000000000000000000d\<Q
L\Y?deUL85`nhUIb\\M[00000000M?HlIAI@0000m4OY0000l37c00000000000000000000dbIE0000Th5fPJW3Y?3kiCP^000009:40000000000000000@VEK4DX]
DYmY@_f=hbMN0000<4fM\MRk000000000000i9n]\Fo70000HP]Y00000000000008Tc\P]d0000000000001>i=@X=`Pb@I0000P=j0dk8P00000000`Q8P00000000
00008X3bDL3Hl8lf00000000000000000000000000008R5@000000004Kc756N5P`=80000000000000000I3[Y0000000000000000000000000000000000000000
000000008>`FAC2R00000000000000008Cfj0000000000000000hIeX00000000X`mSQ5O400000000XDhoQ>DE00000000LRUi00000000000000001<h8`Dh?0000
i7j20000PSc[E4WL000000005@B^0000m5OgmA?f0000000000000000D@`O00000000000000000000l7U[0000<dU7@8aH0000000000000000@ijh000000000000
000000000000000000000000000000000000D`ol00000000000000000000000000000000000000000000D7I100000000e;a510PF00000000hdLR@^B60000h4\5
000000000000000000000000000000000000000000000000\9Jl0000000009hc00000000000000000000Y?mB000000000000000000000000I@9B0000L@g10000
0000@J@M0000000000000000000000000000M4]G000000000000000000000000000000000000000000008TD600000000Pe`HXjc]0000000000000000\I=U0000
00000000h0K:00000000000000000000000080oXlK>7000000001A]<000000000000000000000000X0k<000000000000000000000000dXTH0000000000000000
00000000`XVQ000000000000THKD000080Zc0000000000000000000000000000<V@1000000000XY1]>O5000000000000I=7>0000L1Fc00000000000094Zb0000
00000000QB[V0000000000000g4]000000000000XZ0J8`Hc00000000000000000000000000000000000000000000PYom0000000000008i[^000000000000lTc;
PDk8000000000000000000000000000000000000\]TehK\VQ7NF0000000000000000P5ng0UESTk\E00000000HC[c\hkW0000PBFW000000000000P3PC00000000
0DA^00000000000000000000000000000000d>0kT\bK8bQY0000000000000000000000000000000003Nk00000000L`;g\fRl00000000X?]WLg>Z00000000lAcQ
000000000000A74C0000000000000000000000000000\]TF0000PiCPTDcC000000000000<Dka000000000000000000000000000000000000\VU1000000000000
00000;Ck@gFR000000000000000000000000000000000000000000000000000000000000000050MS0000HRF\0000000000000000hf=kPUC60000\0bbQ:^14ZdX
E5Hi00000000P:`o000000000000000000000000@oVP00000000P7\o0000000000000000000000000000TS?N000000000000000000000000A=Ck000000000000
0000000000000000<H1olT5b00000000000000000000DEWG@T=_0000000000000000E9;880Lh000000000000<A[<000000000000000000000000000000000000
00008=6j0000@0Q1l>X80000H5c[0000`ViF0000`oCF91B@00000000000000000000000000000000000000000000000000000000000000000000000000000000
I?2d000013J`0000A6]e8M_m000000000000000000000000PF2600000000@02l00000000000000000000dO:2De>[TEfV0000000000000000a5000000dUG<0000
000016dA00000000000000000000\6X_<LEi0>2@a7`m4;FZPb2e000019GUm>G8000000000000l6iS00000000h7d<000000000000000000000000000000000000
0000dD>W0000000000000000000000000000T4J_hgA7Y27Q0000000000000000L@[h4KP;0000dNGX0000l37DL53e0000<<hG0000e3k<L4hH4eP`e6gR00000000
00000000000000000TVg00000000l??W0000<>JT]7WR00000000000000000000D5KJDWJD0000000000000000ljd]00000000LRBDi>MhHFR[0000000000000000
00000000Q7lD00000000000000000000000000000000h83QY21Bm4o00000000000000000\ICJ\Sl\5CUT0000000000000000000000000000de9L000000000000
000000000000h\i200008?N`<C?6lS;C000000000000000000000000000000000000000000000MVn000000000000UC5ODYo700000000000000000000XchD0000
0I0Y000000000000i8Vjl]UPdCZa0000hMSN0000000000000000000000000000000000000000000000000000mB::HZOM0000D<eK<DFA00000000000000000000
0000000000000000000000000000d=Y<0000000000004lGbY=Yk000000008o7^5A5Z00000f>b0000000000000000X_g400000000A?;2H?ke0IK600000C4_0000
X9[P54HHM@<R000000000000000000000000000000000000\O>c43760000000000000000000000000000000000000000000000001>SB000000000000000004LP
lgH445aP0000000000000000000000000000d3CF0000Td??0000000000000000<XBf00000000000000000000TQNO\]Ac00000000000000000000<=mH]@<E`Ha^
0HFT<NLF8lf500000X2C00000000LZa200000000000000008Oo10000000000000000@BgQ<VfJ522Q0000000000000000hGTm0000`Gf10000L=L3DfBT00000000
000000000000000000000000000000000000HHEodFcNTQ930000000000000000000000000000000000000000T6W^000000000000000000000000000000000000
hi<M0000000000000000000004SY0000l5hb\1Wj00000000000000000000000003b_dV<[TE;8Y?CG000000000000dk^2000000000000D7H^00000000h^l5dQ]_
0000dl[GTnYV00000000\2fo00000000000000000000libH0000hki70000000000000000X_<S0000P6Qi00004IS[00004gXD0\XQ000000008Ddf<TXFDI^k0000
0000000000000000@=oK0000h7SL00000000000000000000000000000000XPOL00000000000000000000dbO6000000000000H1Be0000XOeGLiAJ0000lV@`dlE\
e@Q@00000000L@[A0000l5f3`_Z5DgV0a:mJ0000000000000000LUW100000000D1b:`Rc7000000000000000000000000U3`M0000000000000000000000000000
00000000hdoMDWJ;lD7X0000D]1a00000000Ta63LbJGE=jOd02Q0000000000000000000000000000000000004b7B00004K@^0000000000000000000000000000
00000000000000000000<_5g0000000000000Y;G00000000TL:P0000@o;FTjT<00008m:?00000000000000000000000000000000000000000000000000000000
000000000000000000000M@;00000000H27V\1i?00000000000096TL0000000000004EPN00000000Tm?Ii37X0000le=000000000000000000000000000000000
000000000000000000000000h@@V0000000000000000@BP_0000000000000000\1EQ0000\XJT0000000000000000000000000000LjX:0000\DkjlSDY00000000
0000000000000000H]Pf0000I5NB00000000I3B0Th?U@G:C00000000d7\?0000000001BX<W\>4_OK00000000lS>g@gQg0000000000000000@A2H000000000000
0000X:bf@R0E00000000\jVR00004TfX00000000D>Om0000000000000DYc000091fT00000000000000000000=1JT000000000000000000000000000000000000
0000000000000000000000000000000000000000A3=O@aaY0000000000000000T;G<0NZj000000008K@j0000000000000000=Bba00000000l4FV000000000000
000000000000000000000000`B:i00000000000000000000000000000000000000000000000000000000000000000000000000000000hfn?`o3A0000000007l9
000000000000000000000j1l00000000<fWm000000000000D6:Q0000\RWU0000000000000000T_E8000000000000000000000000000000000000000000000000
00004C9f00000000]48a0000a:95000000000000000000000000000000000000E7SE0000000000000000L5O2TnOg0000l=IC4B^K0000<^SMh?1Kh7oDLZ[60000
0000T:8:<FVn0000\9QE00000000LE6C0000000000000000Q7dg000000000000H:]B0000000000000000000000000000h7Xa000000001?nMaB=?000000000000
0000TF59000000000000<MeZ00008FPo00000000000000000000000000000000000088K5000000000000EC22LYS;0000`?8ii5Ah00000000000000000000PSFo
000000000000T;h<000000000000X4nal;jdTEX6\[^O]5j<0Q7l0000T=2T000000000000000000009AOP00000000000000000000000000000000000000000000
<_W700000000000000004<mkdeeR00000000000000000000000008Z]00008]ZYD=[g0000i9;jT1OjDNg;0000000000000000000000000000DSEP0000a>AU\\i\
0000HDGN0000000017[F00000000lAbWD5If00000000<C>a4Jb6E2f<PZfF00000000000000008flG00008hgi0000000000000000000000000000Doe?0000\OTn
0DMoXJJ\000000000000000000000000000000000000000000000000I3K3000000000000000000000000000000000000000000000000000000000000LcCL0000
0000H:8J000000000000l1JY0000`Y61T`3U4D8DLj4X0000`n^Y0000d`_gd??I000000008`Al0000000000000000`Sn[DWZUhe7A00000000\\Xg0000D;aZ0000
A@S?d7\M0000hZa^0000000000000000000000000000@E>h<bh319bT\fPim0]900000000000000000000000000000000E2`b`F1Q00000000PTIV000000000000
0000DZf700000000000000000000=;7m0000000000000000T4Z_@L940000000000004j5k000000000000000000000000d[MD0000000000000000000000000000
\G[k00000000HL^C<\83000000000000@^d30000000000000000000000000000000000000000`Wb70000@_3=000000008RAG0000000000000000000000000000
53L;0000L3mb00000000hW<:00000000DR\_]AS2000000000000000000000000000000000000ABJS541;00000000000000000000lS=g<GjW0000000000000000
00000000000000000000Tmg:@9k`PGP3E=Im000000000000000000000000e84m00000000<CB[00000000000005AX\O?j00000000<7LX4eb40000000000000000
000000000000000000004:7D00000000TnDk00000000I7@Z00000000l^Z_0000000000000000DKgC00000000000000000000LVoU00000000m8QZ0000M3\44:?Y
H?Vm02U?00000000@62jhb6]00000000000000000000i@_]0000000000000000\Ge:0000000000000000`bdF0oW]00000000000000000000]=XN0000I1@S0000
0000000000000000000000000000\ioSQ8h?@`eIP_h0000000000000`RR>00000000000000000000hd>im8NX00000000T5Al0lY40000000040D7QBfg00000000
0NjX00000000hVoC000000000000000000000000@0`k0`O80000XA@]8b9?0000000000000000T]_Ud4S4HFKa000000000000DNi600000000<V@A0000a;Hn0000
00000000000000000000000000000000X`<6000000000000Y@U\00000000000000000000000000000000000000000000000000000000000000000000TM=c0000
00000000000000000000\9O`E:@=00000000000000000000E6]CY8;mhBXL000000000000LKe@000000000000D@8G0000dc7900008Bkg00000000`?:T00000000
Lcmd0000000000000000000085]600000000000000000000000000000000]B2XLn[^0000000000000000e3O50000000000001A3?H?I`0000<g[G00000000@FZR
000000000000`>O?0000000000000000L\b40000000000000000000000000000h`SL00000000000000000000000058QK00000000X;;S00000b1I8A`V@EB70000
00000000\_T1``nilNe40000L18bXI?i000000000000X4[<00000000000000004>Y3000000000000d?TD0000000000000000000000000;F?LaZ:000000000000
000000000000000000000JYM000000000000dfYP0000000000000000lXcC000000000000]=Zk000000000000000000000000000000008DLS000000000000@a=?
00000000000000000000000000000000A@fK00000000000000000000000000000000X^3G0000=7ek\[<eL3mn0000000000000000000000000000000000000000
0000le]f<A[G0000000047kn`6;O000000000000h;92I60k1A`;H`V@00000000\5PS0000000000000000000000000AI\000000000000000000000000A0T00000
0000U>YP000000000000<<aT<8]?8\c3dhnaLnT<00000000000000001Aoa00000000000000000000000000000000LWROX@h@00000000Tn?LXhg7=5WD00000000
0000h@jb=8WL\;5:00000000<J=X00000000`U<?0000`[31L\Ne@m4^mA5d00000000L]iN0000000000000000HYSoPdcU00000RSg4;>]0000000000000000`ZP`
4JG9@dT8d7Oi8HiO00000000000000000000`77[0000000000000000YA9Y00000000000000004AAml:_F000000000000\k0E\8T;4>`\@Fd=T_lo000000000000
0000000000000000<nId\E9R00004fOG00000000@4Ga04RehFUZ0000hg4M0000U?mO0000]5e>XU=l000000000000DXiA<JmmdfY0e5X700004a56e@G?00000000
000000000000T7>Cll@YL6QD000000000000000000000eUn0000000000000LBM@?8>0000000000000000000000000000`_MA0000000000000000`Fb@00000000
<_SP00008dd;i=]]`Kna0000XMkD0ZaHXof_00000000dP2`000000000000000000000000lAmT00000000Te^;lAKI00004>Ij0000000000000000000000000000
000000000000Q3Yi00000000=6dR53UM000000000000XGWi00000000l^4A00000000m85o0000<?NB0000<_0;Q7Kg00000000X7NX00000000E8P@000000000000
000000001<Mc0`Og00000000\3VE`@gALX5E00000000]3D@0000L?SQ000000000000000000000B36`BOQD_Ifi?;iaASm0000TdQi000000000000000000000000
0000XOXQ000000000000000000000000H9Tm000000000000000050Ib0000hSSQDb1l0000L0JY0Vh[0Y5F0000`hH5L802000000000000000000000000000048C1
00000000Y8mQ00008PTS@2:`h:@h@a9edbC;LfKCT97A9?K3000000000000000000000000PkjW000000000000P]030000dPDo000000000000000000000000h1Za
0000lA_8`]8C\]AQl=aZP_LXP[18\bkg000000000000000000000000000000000000000000004WjO00000000\R4I000000000000000000000000000000000000
ha1h000084PId?KF000000000000000000000000000000000000000000000000`[8g00000000000000000000P6c;000000000000000000000000000000000000
HGS\@0hjd]T20000lBTXlGlg4BAe`QU48[740000L6]10000@:?E0000000000000000000000000000000000000000<Jok0000<JaXY5Xj00000000dh39<X4Jh?Pn
000000000000`=PnXai600000000h5b;DBok0000\0;UA9c6000000000000000000000000000000000000\BfV00000000m:OA000000000000000000000000M@?d
42BAQ8Z^000000000000000000000000l4V@X4\BDI[d00000000000000000000lacT00000000000000000000000000000000`:Z=0000000000000000hV6n0000
00000000A98<0000@EO10000000000000000I;GeP=bE4SY8X^Pk00000000000000000000P;dc`f3V0000\1E44Dg?0000M@><000000000000000000000000D6KE
000000000000h1mR00000000000000000000E:CR000000000000000000000000000000000000HT2R000000000000000000000000000000000000000000000000
00000000000000000000000000000000dGT700000000Hej`DRXj0XIM000000000000000000000000000000000=Xk47n@1A<T0000H;]I00000000000000000000
00000000l8<O00000000000000000000000000000000000000000000Q58800008Q;=000000000000TcjG00000000`aFl0000000000000000DbOH000000000000
0000000000000000000000008Y;700000]aThh3V0000000000000000000000000000000000000000000000000000hS[n<2bD000000000000\1EB000000000000
0000lXKm0000XZoB00000000lPXV`mgiHSbW000000000000000000000000D^YkH]Q60000LRlj00000000TS060000000000000000`6FD0000000000000000dSBJ
00009562DL6:000000000P28I3iM0000000000000000000000000000000000000000000000000000dD<D0000HMI60000HWP`0000i=\F]?IFLDX0iBPn\CI@dFkS
`SmI0000000000000000HGbIDANc@Q_U0000000000000000H9W:LB`=DH^WXd_=00000000000000000000T2cT000000000000000000004jo20000\A9L00000000
19:L0000la=e00000h;;4Nh\`Z6j00000000000000000000000000000000PM9i\jkGhGJ0000000000000000000000000000000000000i=lP0000000000000000
eAF?0000000000000000hbE5000000000000@:DSdFjPdib_0000000048SN00000000d_e`L68mP=fB4D<X0000000000000000000000000000000000000000=0TV
00000000d2n2000000000000000000000000000000000000hCn00000000000000000dKmS0000000000000000000000000000XTYJ000000000000]2?a00000000
0000TmXT\Z?ZPc0G000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000Ta_0ACUa0000<m]N000000000RT5
XS714d4[YCK<00000000HRK>00000000LBWKlJV300004iZf0000000000000000YBFl00000000h9ai0000TVlf0000X[Fo\S3fHaI2000000000000000000000000
`TKO0000lbY:HgoB000000000FNnM6Di00000000H^io0000l0hO@3hnPS\M000000000000]CVj00000;jR0000000000000000T<NV00000000DcNi000000000000
000000000000XD9Y000000000000`JDP00000000X^I\X8Z200000000000000000000000000000000000000000000@TK^1@000000000000000000000000000000
0000000000000000000000000000000000000000d9TJXW>F000000000000000000000000000000000000000000000000000000000000000000000000`dM20000
000000004Wa40000000000000000U=i_e<g_0000djHDLXWe00000000A@F>0000`2H@0000H=DX000000000000l04^000000000000000000000000000000000000
0000U03GPLl90000000000000000000000000000000000000000DbJY000000000000@E=R000000000000000000000000<61d0000000000000000\QN?00000000
000000004JZcHeSc0000L50E0000000000000000L=e`A8`P00000000000000000000]=@>00000000<ACCe@]c000000001AAF0000U:PX=>C10000000000000000
Q6dc00000000000000000000dBKiT\E]0000000000000000000000000000LiDh000000000000lkbN`o[H0000PFC<0000hlQn0000hKGe00000000000000000000
\>cd4RL?00000000000000000000hR0b00000000000000000000dAMG0000Xl8500000000000000000000000000000000Xk=5000000000000000000000000`Waj
U6]T000000001?n@000000000000000000000000deD:000000000000<@Wn000000000000aBZ?@k[j000000008?QXPG\70000000000000000<CBFHTEf00000000
00000000\17B0000\Z;N00000000\OQTi7T6000000000000000000000000000000000000@9o\0000T4en<AU>00004YPcM42Bdl030000=>21`OPV8Mk50000lGIF
D7ZW`fioIAZ=00008Gb40000e=OC000000000000=1TPPKTBi?P3\TWJ0000000000000000<5[]hTS3TmLo00000000Pn?mEA2UPk4h000000000000000000000000
0000\RQn0000000000000000T1Jg\Xo=000000000000hQ@k00000000000000000000000000000000000000000000@GZJlQL<0000000000000000000000000000
000000000000000000000000X>;b0000000000000000L6KX000000000000dlRb=AnA00000000000000000000iC<I00000000l=LN000000000000lV;S00000000
hPUg000000000000000000000000l_jZ0000LnP00000E??ndNPiU1?e0000P64k0000\:K80000h<Dd000000000000lP<B0000HYgm000000000000000000000000
00000000DeQD000000000000lJXka@8A\ZOA00000000000000000000U5<?=BDN0000000000000GLGl0`NTA@CHf4_00000000000000000000`?oC000000000000
0000000000000000000000000000000000000000L13]00000000000000000000000000000000000000000000000053\I0000000000000000<eCH000000000000
0000D=Ba000000000000Hg:g00000000D3>`5AgB0000000000000000XFh\000000000000000000000JLL000000000000PR7m0000000000000000000000000000
00000000000000000000<EMb000000000000000000000000000000000000000000000000`@[Z00000000000000000000000000000000000000000000HGC[0000
000000000000000000000000PH;0PTNaA>^P00000000000000000000T1_kdcW80000PBQFhKhf00000000l^:F00000000000000000am8@IMGHha<00000000H[>O
00000000\9H]T\;QE3Ii00000000M7dX000000000000l:68000000000000\9Ke0000HHJel90Q0000000000000000000000000000L`DZd[aL0000000000000000
00000000000000000000e6;J000000000000000000000000TKS:A<WX00000000XFde0000H931000000000000000000000000T^740000d?AB\^S4000000000000
000000000000`NXY0000000000000000LCkT0000XC3Z\i7N00000=8_<A[R0000000041YI000000000000lT<Z000000000000000000000000Lo`el_6R00000000
000000000000000000000000000000000000dQ=@M?L3PDhR000000000000000000000000000000000000000000000000<mnh00000000PAdj0000=1Tg00000000
0000000000000000000000000000Tlhka4fa0000000000000000l9^Q0000hYZ;h<?[0000000000000000lJI\00000000hM8ghMCJPKK500000000D1PO0000`UL1
0000PXMA00000000@>eL00000000000000000000538N<gM:ABg4000000008Z\K0000\J1\000000000000M=EB0000000000000RUA00000000000000000000Q@6]
000000008Gib]CV10000L]i0000000000000000000000000000000004Dfl0000H^iR000000004Pml00008N=e0000<CYK000000000000l5Y=d;MiTg2\00000000
000000000000DO7_PRFo<be3hmDi00000Oa900000000P]F5000000000000T7>Q000000000000HMjM0000LOcH00000000E>=<a=9o00000000@?8L0000Tg8E0000
0000000000000000HfBi000000000000=A\R4MSi00000000`M^h00000000@0>3T4PX0000000000000000000000000000`5]k@`Xm000000000000hU?;00000000
0000000000004dN4dh<000000000@:E^00000000`6MI00000000Tcj=0000m7hW00000000XR6U0000=2GZlBEg0000000000000000`>He00000000dSC>0000<?M6
0000hNKU<k\m000000000000000000000000000000000000000000000000000000000000=:Ed000j000000000000\B_50000l7OI0000000000000JV`00000000
00000000D9@A00000000000000000000a=]=EAKb0000000000000000000000000000E>gaY?@U0000000000000000XkCiD=EE\4R>TINHeCEU0000E1=L00000000
0000DJ^900000000\O?00000i=g70000d0510000000000000000000000004Xkd00000000000000000000TN5Hd0_W4Q>^000000000000XCJGP`C<PcdN00000000
0000Ha3@0000h<bCdTL`PX4hhkBJXE858KaRe2ZilY;W0ID?e>B5<JL8000000000000000000004JXP00000000d3[h0000000000000000000000000000lUk;0000
000000000000000000000000000000000000@GRgPO9300000000000000000000i5II000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]_5Q0F2i@N:0000000000000000000000000000000000000000\3:?=@O]@8`dLHZL0000LWWWXXmW00000000LHXZ00000000@:Lf
0000hR>?000000000000hi<>0000000000000000<X4Y00000000L7`:d;ml0000000000000000HNRJ000000000000000000000000Y0_a00000000000000000000
000000000000D_XfTVf9\[`KlZ7LD[`nU6K35@P:dnCY00000000`1K645Uj000000000000H_==00000000000000000000`19>000000004HfKl1AllA2YlaceDl]G
LJ><44l\LB7d00000000@_7J0000000000000000\18NlMm100000000000000000000`d0@0000000000000000LXgC000000000000000000000000000000000000
5AWalNbI<C:B000000000000`ShM0000000000000000000000000000Ljd@57I\000000000000L1W?000003LZ00000000000000000000000000008NYJ93HF0000
000000000000000000000000000000000000ldL8P[VR00000000hAR]00000000X@Z[000000000000000000000000h1nMD`:f000000004NXcDe;Y000000000000
00000000000000000000mCNJ000000000000000000000000\T[HU8OO0000000000000000000000000000000000000000@P?M4ScMDS0GDaGV000000001:b;0000
00000000<0;FPOk[00000000DGk^h?>n000000000000000000000000]BL`000000001Bj8000000000000I@?J0000000000000F`b000000000000XVY=4R^80000
<4HN0000\hML0000DVWH000000000000000000008ZP44MlS0000YAI00000LCNOX2S50R[800000000X<dk00009=j?000000000000\_MMX;<h000000000000e6J\
0000000000000000000000000000l:770000\dW1Pmko00000000000000008DJnH2Ze\MHEHUV?M8fD=<l8D5C;<fYB434>00000000H9F300000000000000000000
LZVb\92L0000000000000000000000000WkadDoFdD;F00000000000000000000`bAW90MF000040Dg00000000`;OD0000<90?0;m<0000diMNP;mL00000000<h^Q
00000000dg0W0000000000000000\DM3000000000000\NbV0000DK:o00000000000000000000l81g000000000000@kP9T?ZT000000000000D6O@000000008e7o
<9;T0000hc9b000000000000PQZX00000000000000000000000000000000m8h`000000000000lgLA0000<O`N00000000DgVG0000000000004iP7XoC1LOlF0000
000000000000000000000000@567TQ]ll[EAXEgWd^>NHo?N000093^m00004kc_<@J]0000@Rh`000000000000000000000000000000000000000000000000M=[B
0000m>;=00000000000000008F=2hM];UCT400000000LB2j00000000000000000000`7QnA9mA0000000000000000\lUW00000000000000000000000000000000
0000lNnc000000000000D8VT00000000hl9QTIP80000000000000000000000000000000000000000000000000000H8@Z00000000000000000000m7>kHaHPhNN_
TELP`FZadK?_TO9d000000000000000000000000000000000000E9K`00000000=<510000D[iJ\^nd0000000000000000000000000000H[5L]87o0000<Pfm0000
0000l3>R00000000<44?000000000000e>J0000000004Fg;00000000000000000000e4YC0000000000000000dPhK4R_<h1E`D7UPhLYe8V2O000000000000<FMl
0000000000000000000000000000000000000mKg0000lFgE0E<mDRF=0000000000000000000000004nJ500000000000000000000000000000000000000000000
hZgoP1mD<EEe0000<MXk0000000052Wd0000000000000000000000000000000000000000000000004:bX000000000000000000008DjVi7QI00000000L<o@0000
000000000000P6WD00000000000000000000E??70000THBO0000000000000000`3YVH`3gT=6W000000000000000000000000D_jI000000000000000000000000
`;=hD<31X7>_hP`993o1mCB>00000000P=BF000000000000`=nU00000000000000000000d\=B0000i85^0000PD=WlLP300000000]3Le00000000000000000000
000000000000000000000000Q;IP00000000000058^`0000000000000000000000000000TF^00000`\mfhHY``51Gdf@P00000000000000008n_900000000XlH5
000017Cj00000000000000000000@HTG00000000dHZ6dZJR0000`j9ZTGdl0000D5?Vlead00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2^k0000000000000000000000000000@5Dk0000U=fj00000000hPi200005=`3000000000000000000000000
0000000000000000000000000000<X_:8C_La48H00000000000000000000000000000OHH000000000000PP>[<>9cI@hL000000000000000000000000TOF:0000
0000I9\[00008RAa44ShPV\X0000m?RkX[Jf000000000000000000000000@R6fHN>PE<cD0RTC000000000000H=P<lG6TLK8c0000000000000000000000000000
0000000000000000`BYg4MgWDFPQ000000000000000000000000Lan<0000000000000000P?Yh000000000000l@`k`SLX000000000000<ZKAIACZ000000000000
0000000000000000LXn1hY`3h_8Y0\Gl000000000000<Z2C0000\SOW0000000000004h\N00000000]=X[0000D8n1000000000000000000000000000000000000
0000000000000000lMCVT?mL0000000000000000`IRo00000G=M]2Q5@1]T0000hI]C0000000000005=Y500005@V9000000004Dbf000003LK0000000000000000
00000000000000000000diVl0000I3_J0000e2e\000000000000000000IF0000=0\@0000000000000000hH\j000000000000000000000000E>A;8<X[\PRQY>Q6
QB1h0000X`a500000000@Qm=d24@lQAj000000004JH700000000000000000000l@R2T__m00000000DBb300000000000000000000<D1900000000h?Cd00000000
hS5V0000LP<ZLjL70000000000000000000000000000000000008Q2O0000l;_U0000<8flDOk1000000000000000000000000000000b9L>FD<X@[<^8B00000000
Lc8a]@Z`1;110000T`GOd@5000000000040R`>GZ00000000000000000000000000005A2o0000dZ?K0000000000000000iA`b000000005>8g0000000000000000
00000000000000000000000000000Bl_0000d9B;000000000000000000000000000000008:LV\MTA00000V1Y0000000006lE0000000000000000000000000000
0000`eMJ0000000000000000000000000000000000000000A3Rb0000L5Rm000000000000000000000000000000000000000000005?Y10000P@P7]=a7]AKH0000
L_IG0000LSmk000051E]lP@d00000000@bb[dfoe@@7>PRjN00000000000000000000000000000000@[OR00000000000000000000000000000000000000000000
00000000000000000000815e0N480000XY\T\V^C0000000000000000000000000000<8eKhB<K<KFk4Yg\DX]GdbHI00000000000000000000000000000000dd`j
e;]l000000000000000000004<M6=Bed0000doe200000000000002?jDN8c0000Dg6Z84>4000000000000000000008^BG000000000000000000000000LNdGlbW1
9Bh^0000HJS]000000000000@GWJ000000000000D0RG0000<KlJ0000L_ZF0000TEVl00008k;]00000KR;1:R6UAcD0000Y2;lhb^=0000LYPT0000T5OY0000@R:k
000050L`00000000000082B70000@TMA00000000000000000000000000000000000000000000000000000000l7\2LRHTh:MlA0B8000000000000000000000000
0000000000000000000000000000IARKH[g]00000000000000000000<Sm700000000000000000000000000000000lfMG00000000I8DT00001Aal00004:YJDf6\
00000000`HK6PS2Fa>a:0000000000004?cF000000000000<ERf00000000000000000000U>R600004QabdGaN`?=]`C@JLhe:i<:CdB6R00000000h8S20000h2BK
T43I00000000000000000000\aY4T5CoXUaV0000000000000000000000008BaP0000A5eM000000000`RX0000000000000000000000000000000000000000@>Q[
000000000000000000000000`1a_5CNd00000000000000000a>Edf]40000U7oI00000000iBCj0000`h_`000000000000000000000000Dm=d0000000000000000
0000000000000000X[kY00000000000000000000000000000000000000000000dUE0d?E5000000000000000000000000000000000000<DJS@hm?0000Hgk[0000
000000000000000000000000000000000000DG4E00000000YATQ4>[Fh?@814TE4cZ100000000\DW_I78PdS`M592l00000000hF:ZlG3Mdle`Y?BP000000000000
0000lgiL0000XUa50000000000000000HYmgHb<@0000D<SP]=5g0000000000000000000000000000d:oH0@S`8X<T00000000H3<7000000000000HC]1\bDY0000
0000000000000000\IgC11aL000000000000000000000000000000000000000000000000000000000000`;OZ@\CJ0000DG_@TKV_hMM?8EI^HZ?;4JH\\c211=<m
000010W`000000000000000000000000P=UE0000\GA:`I[R00000000PIH>00000000dWbS`okf00000000dI`69<fZH=<fM>=mTB\0dI5X00000000Q5@`00004INj
XT]Jl25Zl;Ze00000000000000000000L=VL0000I07X0000hTU1XPV90000lQb^0000000015=?0000000000000000000000000000000000000000000000000000
QAj`000000000000000000000000000000000000000000008hSHP?O?<M^3<19_Hnca000000000000000000000000000000000000@Jff000000008DQH00000000
000000000000000000000000000000000000000000000000000000000000`JX@lC5\000000000000575@0000000000000000E10[000000000000E?>m00000000
00000000\_9>i:I\0000TOFf0000000000000000lQKlU<<hThZhE:j20000000000000000000000000000h1eDlVd1m=3PmAb<00000000L8?;0N3X000000000000
00000000000000000000000000000000@D9F90o=00000000Lmh^dEnLl^AW0000000000000000@MLE000000000000000000000000dg4nLn?U0000000000000000
00000000MB]j000000000000XT71000000000000000000000000000000000000hlHFdf[EY6gc@9^100008Ug\0mf]m4L<m5L:0000`Iin00000000000000000000
0000<eI800000000X\Fa00000000T0URm=I]00000000@QlXLIfM0000d?oT000000000000U=Q<000000000000000000000000000000000000<_0N000000000000
0000000000000000000000000000=0;800000000000000000000000000000000D1:200000000hT^;00000000`6@gl]QF00000000E=hX000000000nOIH>lElaZ\
0000000000000000XHAf0000000000000000000000000000h]:e00000000DiE^0000000000000000`1F4\QJIM<HC0000`62=dPB500000000H`P7000000000000
0000000000000000000047ee00000000DbV795HG0000T=[@00000000<aD]00000000000000000000LAj?P]IC000000000000000000000000000000000000hVUA
0000000000004GV@00000000lD1D0000XA>_0000TnJN000000000000\JgB<c1`0000L[>]LfnN00000WkNh^0EM>DX000000000000000000000000000000000000
0000000000000000000000008_B`00000000000000000000H`9M0000000000000000000000000000HOj9000000008224\Q1@lfA8000000000000000000000000
DVRZDVXk00000000`L^\000000000000000000000000D5<4PHoA`K96000000000000]5oX8>G5\63^TNEN43Y;dNXOXi9C00000000000000000000\a2o`Zn20000
00000000hl]8hM_PT^N2000000000000L:gI00000000@PlZ00000000000000000000000000000000d;\g0000432?03ES0000LOI<03h10000000000000000`BcK
000000000000m8l\LNd;000000000000`gRo0000XN>A00000000`a>m000000000000X6Gj0000=8fT0000<^mh@fGn\NP@0000000000000000<G@_000000000000
4gDG<kbi00000000000000000000000000000000000000000:fU000000000000`Mm@000000000000<]hKLH0o00000000000000004i]j0000l7[e000000000000
0000000000000000`:b?0000`49k00000000000000004@44<2\100004Kn8dLIX0000000000000000000000000000]B@H000000000000000000000000U5bV\7Xn
`BZL0000\ALdU?jN00000000000000000000LW[O00000000X[EQ0000000000000000T<II8PH`0000D`B=00000000I8^oe?H?AAPDY9An0000LVGL0000\f`B0000
0000000000000000T:j651Y=00000000lKiB0000DimZH\BH0>UoDWUW0000`P@C000000000000000000000000YC>i0P8O46e7@JUH0QK[hKhX00000000l>Ai0000
0000<IQ`HgWT00000000<@_<00000000iBR\0000000000000000\]Qj0000000000000000=7YN0000e64X0000<6oN000000009C2E=0:e0000000000000000UBi;
HbB200000000000000000000dFCF0000000000008l2S00000000000000000000E820D[dgA;Z<00000000Y=4Y000000000000000000000000d3YH<Ca^00000000
00000000DbJd4oiLdiko@I450000`=D9000000000000m:Abd;=G0000000000000000000000000000000000008B;V`I4jhamG0000000000000000000000008WEa
Q84<`KCW000000000000000000000000000000000000dK1\XG]WY=B>0000m82V0000hBP?LW4m000000000000lZbb00004XD?00000000\Tbk0000000000000000
<SZL14R_0000i;b_0000000000000000000000000000000000000000000000000000PL8ahUcP000000000000L4Zm@=KhA=;c0000H7QE00000000000000000000
A?SU00000000P5TN`=5ODlP100000000000000000000000000000000000000000000\c7lPdHM000000000000HNWP0000000000000000]:<THaECd>VAhJO90\JW
0000000000000000000000000000\5SIDPCClnHm000000000000000000000000000000001@QMDJlIa9JN0000PMQV0]S;e2X700000000@NKk0000<DZR0000=6X6
=0<90000A=Xh0000ldNa9:@YDDKlm=hbe1<X000000000000d9>g00000000@DbMDO8b000000000000000000000000TAWg00000000000000000000000000000000
4Lm5000000000000000000000000TM:Ce7f^HWJM000000000000000000000000000000008^eM0000000000000000000000000000@K\E000099aLi>;]00000000
00000000000000004XK?TG5100000000l<[K00000000@:`UTRe=0000000000004e57I?[oI=ND@^<_000000000000DDO<00000000XMZ=0000000000000000`2Z8
0000`RJ?D8ma00000000<4f@0000PI;60000000000000000000000000000000000000000000000000000lS]W000000000000000000000000P697hH@:00000000
0000Q@Sb000000000000000000000000TIdh0000503o0000l5g000004U@j000000000000000000000000000000000000000000000000i?][0000000000000000
TQA:000000000000000000000000`UB=0mJn0000000000000000`0NJDd1S00000000\<nKIAZ00000000000000000000000000000000000000?h[8Gn200000000
000000000000000000004mVl0jX^0000<?Y6000000000000]5AU000000000000PPE>0000<J]o=11hPEmL0000]5F[000000000000DM4X0000000049eh00000000
000000000000`143XPQ9T67A0XBUH\HX1?OL000000000000000000000000000000000000000000008SI600000000L[_a8PRC0000000000000000000000000000
00000000000000000000000000000000eATk000000000000<B>IT`EK4e?<@><1LTANHZCB00009>SePUU2000000000000ldY10000000000000000000000000000
UAa<`D^\@F<i0000T4?`00000000000000005;`V00000000<]dM00000=XZ`]=mh;ET0000ledO000000000000000000000000\0c70000h^0P000000000000PLM:
00000E905<3N00000000iB9=0000000000000000\N]m<g9^`8QR=@YZ0000000000000000000000008Zk;dg0H00000000]4BW0000000000004MaGI@:O00000000
0000000000000000L7mZU3^E0000000000000000m8<@00000000000000000000000000000\Jf0000\Y\H00000000L17RDImS00005@0=TQ4\00000000L0nj0000
=?R;0000000000000000P@:O00000000h6<c0000PefC00000000000000000000L5oC000000000000`NoA00000000`1?M0_mW0000000000000000dGo>00000000
8_Mn8fC595MO00000000L<030000H:knXB>>000000000000000000000000000000000000<oFL`D3I000000000000000000000000LA8M40@_00000000dY7\\U5f
0000DGPCH`;Y0000000000000000M;dR00000000<_6o0000000000000000P\NKd7dc000000000000000000000ehaI?@b0KiOm8AH0000000000004RSY00000000
0000<Ni\<bmHX^PZ0000000000000000\70eLYBO`:^E0000000000000000000000000000000000000000000000000000000000000000hAH[\i`Q<3A?00000000
00000000X;2?00000FO?Y8b\00000000000000000000000000008N>300000000000000000000dC]B0000000000000000000000000000X>Ja0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`Ej1@IhjlF`n@[9kh`>_\aX[00000000PToE000000000000d2j3000000000000
00000;^\lRjk0000000000000000lKKZ000000000000MB[9`AYS00000000000000000000T:@H\=i^00000000db6Q000000000000\]]dd7T84]E:h^``00000000
0000<[i^0000XK2\0000<J]e0000<\:Z000000000000000000000000d2HN000000000000000000000000000000000000TZYF0000000000000000000000000000
000000000000@`X1@b6kQ?^A000000000000000000000000\VBE0000000000000000A@a8000000000000000000008Q<5@c6U000000000000000000000000DZjl
000000000000000000000000`\[8000000000000Y?@H00000000l4[X\iaG0G:RHO2SiB9g000000004V1k0000e0^;0000000000000000000000004FHn`5hF4`R;
000000000000000000000000000000000000i;bC00000000TTlj00000000000000000000XYR90000LDKR0000A:Nh0000000000000000`]7d0000000000000000
UAmn00000000000000000000lSTYD=S;4CnX000000000000hVl54?kW0000XMfD00000000l8d]000000000JfW0000000000000000000000000000HBRP00000000
00A=`F0[0000HeXH00000000000000000000I8?T0000HcL_0000XBGY0000PP:Xh8lQ00008B0PH1M2`cS2XV9h<le>0000000000000000dR8L0000L8Mb00000000
00000000000000000000000000000000000000000000000000000000000000000000\Xmd000000000000000000000000000000000000dfjQ0000000000000000
00000000=<8H00000000dhU0hVm\HWhJ0000000000000000000000000000000000000000000000000hl0Lb>I00000000000000004FDe00000000P3>k00000000
000000000000\_m=0000`I<U000000000000000000000000THm90000`_9`HSQmLiEC00000\aN0Sci000000005=l300000000I2P`000000000000<WlZTWS10000
0000D]jK000000000000P8>kM30`8en[000095Li000000000000000000000000000000000000l39S@AmB000000000000U8B]0000000000000000000000000000
0000X?2WH][J0000000000000000LnWe000000000000000000000000000000000000L@n;LEP300000000000000000000XaLN0000H`BO@SQ`Pg@S000000000000
0000000000000000`hHl0000LWD6000000000000000000000000000000000000000000000000000000000000000000000000U8XL8Qkc00000000\5lN00000000
000000000000<A`f0000000000000000=5m\000000000000DIZ:PR@\T3U\TCi8000000000000<h5<0000000000000000<J`OXalY000000000000000000000000
\@7S0000000000000000000000000000d:CE000000000000Pm@J0000000000000000T@]a00000000a9b8000000000000000000000000h5FQ0000h3ZE4XV9DZ=]
00000000000000000000M=1J000000009;Fk000000000000000000005?hP000000000000000000000000dYNZ00000000a8Zma8Jc000000000000000000000000
4CN[000000000000000000000000@M6V00000000i=DU0000<W76`4_Y0000000000000000XWll@deOD?oe8JEI000000000000000000000000000000004F65UBhN
0000d29O000000008@1:X^VZ944V0000000000000000DL9E0000`QcTX4oM0000HGVU0000000000000000I1IV0000000000000000`d8D00000000T53B0000hQX7
00000000HHob0000L9`T0000<?f?00000000<Ga=0000m4aF0000PIHcP;f:4iS<00004?DP00000000XBHI00000000000000000000L7WTl_YL0000PB1Z<nL017RV
h^?Z00000000000000000000LUb85?Jf0000000000000000\]2S0000000000000000dc<F00000000`6PX000000000000Y2<\00004TWi00000000000000000000
0000000000000000PMR<PVie000000000000<^ID0000000000000000000000000000ldX8000000000000000042Ra00000000UBK@000000009A8?0000lQ[B0000
l2U]LB[V0000\ZBJ00000000000000000000hfkca4cB0000000000004F`7lI7518o100000000XGhU000000000000<L7^0000dEXF000000000000000000000000
000000000000000000000000X==I11j?Q7230Akk0000<m<k000000000000X0g6HDNo@JVR0k=[0000000000008h\e000000000000000000000000000000000000
L5GL=?gl00000000d:n7000000000000<YJom@>S0000000000000000000000000000000000000000000000000000XboQ000000000000000000000000L1WL0000
\I6bhLE2lbGW=59KQ7:V00000000]6Qj0000TWPN00000BUZ0000LmT=00000000000000000000000000000000Xa=J000000000000@?;ilSaW0000E1PI0000<J3>
0000000000000000A>\R00000000000000000000lDDH<^Me000000000000PSAn0000000000000000L3Zl0000000000000b0;00000000X7lc@=cQ000000000000
00000000hc>D0000L0>^00000000DMfU0000000000000000\4j2`@nM0000000000009;Bd0000e8C?0000=5210000]@Rh00000000H1bI000000005Ah600000000
lZ]oi7@:000000000000000000000000\0:@0000\]^Wa>h`000000004g8R0000000000000000000000000000lOgn000000000000DnDV`5Pi0000`chf00000000
000000000000000000000000P@EH00000000<AoV9=Eb0000000000000000M3kj0000Tn<d000000000000000000000000000000000000IB@>`RBR0000XI1kDdf;
H1oMU4T4000000000000Q4_cXcch000000000000X?_lXC@`XoN:0000<?QI`BCO`P;=Dh0S00000000h0_e000000000000TD2\m8b:000000000000000000000000
00000000Xd;T8PPi0Eh\]?mYmA:`9BA20000DHCM0000000000000000PM0gU1gODHE\M5Y;E6[<000000000000000000000000LdJ_0000@4@00000000000000000
000000000000000000000000000000000000000000000000dife00000000HTa6LI^:IAD[`68b0000XUBPHFY[00000000000000000000@RK1e:Gi000000000000
0000<@6k0000000000000000000000000000L5n?0000<J<10000PiFR000000000000000000000000000000009?h]0000000000000000U4XA0000000000000000
0000000000000000000000005ATD0000\Em=0000000000000000000000000000000000009>0Q8j?Q00000000D1mdP6midY8>\<Of<^9D00000000000000000000
00000000000000000000000000000000000000000000M46o@bZD00004`VQ0000i@<8T3MV18A[\MY700000000deT^a0;`0000T\WSL\eiE=hK0000h:Ma00000000
000000000000d:jo00000000D@n\0000000000000000000000000000000000000000A@Xc00000Tai000000000000`6R;00000000000000000000U>bnaBR20000
000000000000LR<\lH@L00000000T0KG00000000000000000000000000000DZ300000000lO4D0000dVZR`7M30000000000000000000000000000000000000000
00000000E78a000000000000<1_=00000000000090?L00000000000000000000`I:\`PJ[PAi5diWT0000000000000000HXA=PT:o585>00000000000000000000
`KQ@@A]oLQcb000000000000Lo^`00008MJ?0000000000000000000000000000000000000A8c0000HHbo<^Fa\>99Y4fNI>dl00000000lWgN0000lel200000000
00000000000000000000000000000000000000000000TUUM0000000000000000\dbG00000000000000000000TY2P0000hkJN]BU;\Jlk00000000000000000000
000000000000000000000000000000000000000000000000lX2]00000000L3080000000000004_Pb0000l613000047;a0000=89L0000I@_j000000008PP;0000
0000000000000000000000008_8<00000000E4_I00000000000000000000d]0c00004Sh]`TdX0000H7^lP;l6000000000000XF==LGF9`CANlM]_0^j[04U;0000
000000000000@bkF000000004PkR\W@VLk]D000000000000M5Mb000000000000<0WoTf6J000000000000Xm?`00000CKAaB5^`@Z?0000hVjN00000000<IW30000
DYk[`NZ600000000000000000000000000000000L;3WTYUV000000000000000000000000eBom00000000==>W0000000000004[4B00000000hm9lI@Id00000000
00000000000000000GI80000000000000000000000000000000000000000000000000000000000000000HMIl00000000000000000000Q4:X00000000H4id0000
000000000000LVki000000000000XEgk0000000000000000XOm30000H1e30000000000000000D6>Ke:GV000000000000<S?300008b]oi52b9518X<NdM<:_0000
48Dl00000000l<V6L0gK00000000PWR`00000000HkHl00000000000000000000000000000000000000000000000000000000000000000000l4XI00008\^<Q8eF
000000000000`Z_40000@L0C8:>g8dRN000000000000`f21X3G:00000000000000000000000000000000XF<T0000000000008<bQDkY4000000000000L=hk4O45
I0mN0000000000000000000000000000@gl]HMF9<@A_8P><m@`k0000HFQe0000i8cN00000000l=TSI39kDF;@0000]6@:HPKYH6Ff0000deL90000000000000000
0000PKan0000000000000000000000000000000000000000DI9DTNgIA@DO00000000E<>[00000000hPh>1A6>H7S[=CQg<4bd000000000000000000000000@<Ym
0000hBX[@no74RV48T`eXaVg000000000R3`0000000000000000000000000000h?c4dM`S00000000000000000000000000000000000000000000000000000000
000000000000000000000000e64i000000000000000000000000lmRm0==70000LJ[155N10000PL7l000000000000000000000000d;:4LZ810000000000000000
0000h[?h0000`V?;8J4bd3d000000000lXbN0000`7oS00000000000000000000`1NE8@0^00000000`Sk30000000000000000D3@S00000000000000000EIo8IZo
A2B_05LAT_;Q8b3W4@65Lb[IXfG?`8g\e@WS9CHC0000000000000000000000000000@=PR`=^W10cYL6OK0000000000000000000000000000L5mfho>F00000000
00000000000000000000\?;Y0000XL3700000000\9LJPdk90000P`1KLc02hii8000000000000PC`S@ElG<\b]0lQ:000000000000000000000000000000000000
DdNC\e1`eALe000000000000000000000000@AA]0000Lc`D000000000oIJ000000000000000000008hf0=4QY00000000H^7J@[XQ00000000L>QL000000000000
00000000000058Wj00000000LJNYDB@>Tko4lfCZ0000=32k00000000mCOD0000000000000000000000000000000000000000XI@]0000lB6<000000000000D\\o
000000005A7UYA:30000000000000000DbQ7000000000000`Qg50000DbNgL5j>0000000000000000000000000000TV1E00000000000000000000000000000000
0000000000000000000050M`074j00000000000000000000l?No0000];Em000000000000e?Wj000000000000000000000000P16<0000@A<8XENXdHfX0000LGdX
0000000000000000000000000000`?\Q0\7N000000000000h:O?81G;P<WD0000000000000000000000000000l72W000000000000X9lZE4@dLETIla>5hagWdk@:
0000000000000000000000000000000000000000000000000000000000000000L:^k8ET\hKnoM=eg\6od00000IYN`J\X0000=3^X00000000000000005?:X0000
00000000000000000000]3^00000lS]G000000000000000000000000lUn;00000000000000000000a6NJ000000000000lO5@0000000000000000dd\:00008TT]
U?G60000TOfO0000e@=5000000000000000000000000000000000000000000000000000000000000@a3P0000PN`?00000000TRB4000000000000@@Hk00000000
000000000000lDR8hj[R1>aT00000000`28<l1GKE>_jXoii0000000000000000000000009;Me0000000000000000X8DK0000X3o_hlCF87LGPE`TlTB:h@F^]?4K
I?Ff000000000000@2=D\RFJ000000000000@[IG00000000iCAT000000000000d8ek0000000000000000000000000000000000000000<Lg90000000000000000
00000000X`GBQCJUL5Bh00000=0mACYd0000`?Ed0000\P^2000000000000\Ked`L^3000081n5000000000@i70000000000000000<flU00000000000000000000
0000000000000000000000001>X80000000000000000Q1ehUB;h0000T0^g00000000000000000000PXW2MAPk000089<[000000000000\U^XDY93lbWA@PhX0000
Ld690000T@3L0000<5WP000000000000000000000000000000000000000000000000000000000000L2>c00000000TQ1O0Nk[`OJY00000000000000000000HH5j
TmL:0000X:k_0000hCi_00000000000000000000D04P0000000000000000lf4O0000000000000000lNa[08IF`PBk0000000000000000dWlH0GE;00000000=>Zn
00000000m7h9PigW00000000`0EYPd7:00000000000000004NDe0000000000000g>90000000000000000000000000000000000000000`ZdH00000000LEb^0000
0000\GP[0000<KJ`DQ880000H<U?0000D8R]96370000aA7b0000000000000000000083a500000000``\3]8?AM@<_000000008nSc000000000000EC9Y00000000
D\T_0000H=WB0000\^3500000000\_TR0000000000000000\;TI0000000000000000l93i`U6I4VN6000000000000000000000000XfKd0000XKPnTBVh00000000
XfY\00000000000000000000L>e=000000000000000000000000000000000000l0j_0000P5@1000000000000h_R;8JI>h<XCI2[B@OlW00000000h6F2DGSl0000
00000000TCJh`VnbU33d00000000000000000000000000000000000000000000DS=Z000000000000000000000000000000000000<2Va00000000000000000000
00000000d>H9000000000000PKD\0000`M\ja8HLA9O_0000D4meX:`GLNa600000000e5]e000000000000]<B[00000000Y>=S000000000000`8c`000000000000
00000000Thii0000<@AP00000000000000000000Xd[A0000000000000000TX`Y0000hSfj00000000UBAL0000<j72000000000000000000000000000000000000
00000000Hl8e000000000000]4JH0000@3JR000000000000`[0jA5gIiCCkU3;c0000HNBb0000000000000000<dR_00000000000000000000]9cX000000000000
88?e48b0AA??0000000000000000000000000000A:hH000000000000000000000000U7jV0000Q<K1@CcQ4NAJ8YZW0000I>^C000000000000L>LM000000000000
i4bd<@H\000000000000000000000000m:750000000000000000000000000000M1ac00000000DTo00000<Aoe0LQYU;>6=4ea92B7L6QTP`AO0000000084Xe0000
8WP?000000000000DQ`0@0G\00000000T^a>000000000000h9bVTDOI<Lc7mB`Z000000000000000000000000000000000000@3Ql`BCaDa;4XP`i167000000000
000000000000l8l=00000000DYGU00000000T73SUB\M@[CLdRTa00000000000000000000`\<BXlG>@naj000000000000000000000en=00000000000094J2A>f2
DZhf00000000000000000000L9oe8_BD4h8bXBlBEAM\i4colfR=0000000000000000XBk:0000\AF^4WcUhdhd<iQNi>hm9@Jg0000000000000000000000000000
00000000hPeF00000000TNjI00000000hDf0a0`I00000000U9KC<7?H0000000000000000000000000000000000000000L[58`>4WXBlQDdI<<DjeA>Xj00000000
0000\O1PD7P?0000000095bA0000000000000000000000000000TEdG8YKm0000000000004R4\00000000000000000000eAML000000000000000080@?0000a<_K
00000000000000000000000000000000000000000000000000000000lT:I00000000<Xa<0000@SEFhODm4mRXm@R7PL=KQ5lmHjO]0000I??dlC?a000000000000
de;900000000XcPb00000000000000000QK90000000000000000\g6iP5NI0000XUSk000000000000`36JlP475=T00000000000000000dg?80000000000000000
0000000000000000000000000000000000000000@omK000000000000000000000000000000000000000000000000000000000000XDRj0000D2]N000000000000
000000000000l<EFhdTXL?Om000000008PPX0000a;5L8dQ8000000000000h[BM00000\TK00000000000000000000=0W400000[YZ000000000000000000000000
0000M7W0Tb7f00000000000000000000`16W000000000000000000000000000080]K0HG1ho\mD4FH0000XG[R00000000000000000000TSO20000000000000000
<gX]h[Zc0000000000000000000097foM>C>LNGG000000000000000000000000000000000000000000000000000000000000000000000000E=oMTO<e56EU0000
l3?n\IIm00000000000000000000U<AG000000000000000000000000HVc4<0Fk81=4`7;1hZW090S[Q<L^0000dI1_0000lnWJi5?b00000@hiDiMem:6eA?=L0000
X?gN0000000000000000000000000000000000000000Q3?k0000000000000000000000000000a7^600000000\Gme4V5SQ:0a000000000000HUVaDEaG`iFkQAFe
00000000dD7F0000000000000000LOiX0000000000000000\GFdXdIl00000000@R3RH`cR00000000dTQ`]@l_H^gP`@NlHn=ETj>D1<aV00000000000000000000
000000000000000000005CO400004mO80000000000000000m6=3XYbI00000000000000000000000000000000XMJb0000@?fNPOUPP=T^08I4Q2Jm00000000Dc^U
<d6R000000000000P@W>00000000000000000000@9;f]8V;0000000000000000000000000000<Fj3000000000EEA000000008lW9000000000000000044nB0000
To\:00000000000000000000000000000000=<M100004AS=LL5=`?n3M5Ed00000000lX>4To9^00000000<4>O0000000000000000\KJ>0000<\1k000000000000
000000005?KC00000000000000008\5Z0000000000004YFW0000TZehE5_X\TYo0000M:`8dVbWA9GkH<n;000000009:k=0000dOlc0000000000000000LM;_0000
000000000000L0`\YB;;0000\O2;<lm\0000000000000000000000000000X\X1X_Rg00000000\C^40000000000000000000000000000000000000000]3G20000
0000000000000000TSGcXZ[HA8dj0000000000000000000000000000<iY`\Y[K=BRO00000000<A5Z0000000000008PG0000055CHXR8\00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000056md00000000000000000000000000000000d46900000000000000000000
0000X4f[lB55000000000000000000000000\2WA00000000000000000000000000000000hOQDTO:e00000000000000000000\k_?00000000000000000000Pe@V
0000000000000000X6kf000000000000000000000];O00000KI60000]56T=BRoDC\60000dMH5hIJOTMS]0000000000008CVmDON4PcJA00000000dOgMPPRa0000
0000hDRQ0000000000000000<N`2000000000000000000000000000000000000<=g\0000<34Y0000000000000000Lf`S00000000H:\d00001>g2`Ma[00000000
00000000000000000000000000000000A02?D0aI0EINHoJoU5n6dJNIX_;a00000000000000000000hQUj00000000898g0000028mdTV3PfoWe@JD000000000000
000000000000PKRI00000000DC;2PmDT000000000000000000000000000000000000X:nF\?;Il_L>00000000000000000000X_fX000000000000000000000000
T]Vm00000000]AmN00000000000000000000000000000000T1Pl0000d7E5LRcc0000000000000000<@bneCLf00000000000000000000DkfIHGX`0`oO00000000
I?ZH000000000000XF2o0000@JCR0000000000000000Po<700008h7k\Y^6]8>JA4I=H1>=TLk4\LlH]CBk00000000000000000000000000000000\;8L0000P@d:
0000h2em00000000000000000000000000000000859N00000000@4ja000000000000\Z;`T``G`ZBg0000000000000000XI2^XS16M<XZP5iS0000000000000000
0000XOg`TY0X000000000000d><nLO5k00000000000000009Bni0000Hb`X<NI<DYA[0000000000000000000000000000X>DC0000000000000000000000000000
\ckj00000000000000000000P5ZFXEE[00000000000000000000L[T7Ph_E00000000d8^c00000000<Gcn000000000000000000000000<I]^I0`k000000000000
P2TnHS_4Y=m3TmA40000000000000000000000005B\@A4U>X\I4D\YN0000000000000000000000000000000000000000000000004RaiDAPd000000004jc<0000
0000PNZM4j7i00000000`<AZl;9NXaMY00000000000000000000Q=PS0000000000000000Pli4Xo2_@MdnE;ZHY:oC000000000000000000000000000000000000
00000000000000000000hJ_1=04F00000000000000000000aAk@0000000000000000X`[H000000000000000000000000000000000000h@l_000000000000X4A?
00000000000000004kOEa2MF\QG9@RLO\fWHDDG]TYDH000000000000L9BW00000000000000000000000000000000l>o5000000001<=o000000000000T2VNTfEd
iA8_000000000000000087AG00000000lY8H]?_903DMPcAN000000000000000000000000dV[G@eAI00000000000000000000Pg7d4g<<00000000<dGH00000000
0000000000000000L]B500000000000000009;0;000000000000doQI00000000000000000000000000000G1F<Yc=@QQ=0000000000000000L?[5000003jC0000
0000000000000000@`A^XNZ]0\>>00000000000000008j]L@S<O\_mK0000000094i<00000000000000000000TIRAE1MOABnL0000000000000000@eAR00000000
LPaQ00000000\95?deaN000000000000IAcQ000000000000000000000000Dik?000000000000`S_PdKi4dkTG0000000000000000000000000000000000000000
l_Yg0000A<9X000000000000000000000000hBjO000000000000000000000000Y9^R0000DmT]0000<iha00000000000000000000hjG50000000000000000Dme@
0000lIRXl?2c0000000000008lM70000Hj6[U0a>D7meLgcP0000000000000000A5D50000000000008FjD000000000000T9Ya000000004N3gdgmd000000000000
00000000dZmbL1ChTfO[000000000000000000000000LClo4_I:00000000000000000000D1MS`5\40000\=[49>7S000000000oF7000000000000000000000000
000000000000000000005<oF0000000000000000000000000000000000000000HTLNHhUm000000000000]8TB00000000dINW0000A2\PhCV[000000000000heda
0000`2mY00000000000000000000dD20000000000000hl:J0000000000004W6=a?7Ql>gf00000000P=jA000000000000`^b^00000000P[69P:4AHC6Pe57X0000
00000000PTmjX>cQ0000\CW;TagE000000000000L1P<I50e@`M8LDLEl[F`HYgL00000000]7G200000000`a<U<bJ7X@LR4LmHTCiJ<cZn0000000000000000@996
lO9V\mcX00000000000000000000lFIE0000000000000000000000000000lU=700000000000000000000dZ>M00000000000000000000000000008:Qi00000000
0000dkcDY7F2PLUb0000D`LZ4k7F00000000@aWW000095ZY0000`[`40000000000000000000000000000000000000000000000000000000000000000h<9d0000
000000000000TG0^E@oT=AJ0l00\Dea6DNF=dNXn0000000000000000000000004Meo\]JFhcYc0000000000000000000000000000000000000000000000000VAi
0000@_Ve0000000000000000lPJm0000LWl400000000000000000000000000000000000000000000Q8[gXP1>=;K100000000`NOK000000000000000000000000
000000000000hDlFXa\90000T@Ij9>EK0000000000000000i4bU00000000000000000000<U4F0000TjCmU8a^@0m=00000000`:I;`XQ\8cZ=0000000000000000
000000000000000000000000000000000000<jTm00000000L5kc000000000000H:g]00000000000000000000000000004nR1<?5n9?mf00000000000000000000
0000000000000000000000000000000000000000000000000000@<Zm000000000000XPo9523=0000H\g3Tii^00000000la[R00000000e7S60000@BRF0000<109
000000000000000000000000h<F600000000HX0R0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9D]00000000000000000000000000000000\CfD<YE6`<nmdo`C000040H[H]=>00009?O<0000000000000000000000000000000000000000dC5Ei5em
A2LG00000000000000000000Y@S50000<efP00000000Xo0ghE5cA;RS0000000000000000d3n:0000000000000000000000000000PNkf0000000000009AT70000
m4Am11T=00000000000000000000]A0a0000000045_N000000000000Dd3f00000000000000005?a=0000L=CLY3R@0000e:KG0000000000000000000000000000
00008EMA000000000000TBDI0000000000000000000002Y`000000000000hC0Y0T_K00000000X@F>H[3>0000hQVX0000000000004EajXF<J@Z1Sl9Dk0Mo38f\U
]=kV00000000@1NVDj1Y00000000000000000000lcJlTgbVlH>fDn60000000000000000000000000000000000000dHeU00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hKkO0000000000000000000000004D<90000000000000000000000000VSj4Z]<
00000000E=;9000000000000lkab00000000000000000000D9e8dJkM00000000P:NW00000000TWQZ`16I000000000000000000000000HBhVHHc90000\k\`0000
0000000000000000\D@F0000000000000000\P?<HV^3`dQT000000000000<f@A00000000000000000000000000000000h2bcd^kh0000000000000000m@F10000
000000000L_Y0000000000000000000000000000PLNJ00004_[k0000d?MD000000000000PAI=00000000dX[400000000000000000000@PFQ000000004VAL0000
dc<90000da3ahPAK00000A=X00000000000000000000000000000000000000000000@3`?0000000000000000dPEM0000000000000000iAP70000000000000000
0000L<?400000000000081_H000000000000\A]08J9[83Z30000\U_90000000000000000H>bMXCE@00008KCc00000000l6mA8X@8000000000000000000000000
000000000000000000000000H3XYPNV5aA_G08;]00000000HZH800008K^G00000000XR>00000=>_30000``Gjm?EC00000jA\00004o^O0000=CKI000000000000
0000H;N8000000000000hCj7@S\]h_l6000000000000000000000000@87300000000000000000000XZEZH4BWXBgF0000000000000000000000000000HBK>0000
00000000Pf6=TdgK00000000000000000000000000000000000000000000L:cWL`Uc000000000000000000000000000000000000000000000000000000000000
\G7LT3V6000000000000P@dY\WMRTcOY8dbjQBjE0000000000000000DRYU0000lTIC=?=90000000000000000000000000000@F_30000dZR\4YnA0M`C00000000
0000X?K^000000000000<b4WY1OQ0000`QMO0000000000000000XX<b00000000<RDn0000000000000M93000000000000d:V6000097Pe000003BJ00000000lESU
0000XQB<`GH[hZYem?g_0000000000000000D3>B00000000000000000000PDZf84JF4UDd0hB40000000000000000000000000000000000000000I6Mb\O6kh;DH
i3cc\Pe500000000D\DRdZIYQ<ZWHdVH0000000000000000000000000000\T][DZSLhhPA00000000000000000000000095491Bcd0000I2N^000000000000880A
0000TMdH0000<6`c000000000000000000000000Tn7W]:4Q000000000000=2E500000000HG3Z0000HNhP00000000l[@848HcTdAm00000000X>J@e5TmH\670000
0000Hj350000L2hA0000000000000000HQo>0000HCMa0000000000000000000000000000l2ZF0000da6D0000000000000000PMkS000000000000000000000000
daAD0000000000008Ka8000000000000000000000000X4^mP?:E\E`DX^F=0000<HOn000000000C1IDC140000H<]500000000000000000000hN7L000000000000
===W000000004IbO\m[b0000000000000000000000000000000000000000000000000000000000000000P=]o<[cU00000000Dj9@00008R]:0000000000000000
000000000000DY@PhfiO0000000000000000\Rm\00000000000000000000<7MA00000000000000000000\m:_0000l7De00000000Pdn]00000000000000000<]g
0000000000000000`bX9000001MD=8@K00001B\300000000000000000000000000000000l7KS<4nM0\JI000000000000T<?A57IO=9OC00000000000000000000
T7C913:U00000000T]af00000000000000000mbj000000000000000000008dLC00000000\?S00000U7ah00000000000000000000L5L1<RdF8dB:000000000000
000000000_eN00000000000000000000000000000000H@Jld7hJh2f=UB<o0000a9ob000000000000do`T0000000000008lUo00000000000000000000=4=J0000
0000\S1E0000`_@ATkh`0000A7^T0000XA<m000000000000000000000000D4?8@ZSk00000000000000000000000000000000000000000000000000000000<b\2
hk1P00000000000000000000UBNg00000000L6\g0000000000000000000000000000000000004P0UD;Hm00000000000000000000a1NT00000000000000000000
0000\C54<j`?0000L8oMhO9E8Q3VQ3f>LVHoM=WQ0000000000000000lC?K00000000eB4KQ:lN000000000000<U`<DYR_e>M>HGohM:e<00000000000000000000
00000000000000000000]4g<]>b4000000000000PRNR000000000@mA00000000000000000000lR;eXHgl4j_n000000000000U@\P00000000000000000000D23N
]8PO00000000P5DJQ7nETn8e000000000000000000000000000000000000000000000000YA140000000000000000UC>Y00000RKI000000000000000000000000
0000000000004ni=<5;F0000hUoa\fd300000000TJ;[P59?HJKBhe0F000000009?[5000000000000000000000000TT:\PSiP000000000000000000000000DbTk
00000000000000000000000000000000000000000000000000000000A8::000000000000000000000HbH00000000000000000000000000000000000000000000
000000000000000000000000a60Q0000`VId00000000\41^@=^I000000000000Y=LJ0000dVj?00000000000000000000L=i:M;AT000000000000@4P<LNHBa@Q]
d=2c0000E>oL`O?=8\k600000000000000000000lX2P<b6GQ3mb0000000000000000000000000000XPFC0000Tdal0000\;6?=6GcQ2N<a2S6000000000000`XPZ
HDikhV6^0000000000000000000000008d5THg@\000000008aPT8TTL0000PCem8J9f0000=3?Q0000000081ieE?NOTX>FA?B]000000000000000000000000=A[e
00000000a8;K00000000PMEb9ARU0000000000000000000000000000Dc1Q0000h=9m000000000000000018@80000`@Yo0000000000000000XZAVhc]C@iHQLcaF
8d0o000000000000000000000000000000000000Q<V=A?JLdRZj0000000000000000000000000000\93D@IGki9kT000000000000000000000000000000000000
00000000MBjo0000T9YO0000000000000000000000000000000000000000@YbUQ>o?T?7000000000000000000000lPSR]3K@00000000LSaH0000000000000000
0gCQ0000LP9N0000@TKl00000000H8Xi0000<k3O0000H2aWD_8e00000000000000000000PaX500000000000000000000HJOIm=8EXP5`XoOJ00000000e?[_0000
00000000Q26J0000LWhl<_UG00000000000000000000000000000000000082ER00000000000000000\W;00000000XZ5h000000000000POIo0000000000000000
00000CDh000000000000DZK_0000000000000000000000000000000000000000000000000000000000000IC\1=8X<\;C5?LC0000000000000000XWk<00000000
000000000000000000000000000041Qe]=9b000000000000l2IK<Eh?00000000000000000000lCX9000000000000000000000000`M;500000000441:0000U1@h
@[g;0000=4oNP<5T0000000000000MLfPC=7D84U<EDD0000000000000000000000000000D]n;0000000000004Ee7000000000h=bdEjF<\=aa<WK000000000000
00000000000000000000<d0Y000000005BfPP59h4Ve\m>5B000000000000000000000000000000000000DCZIP\FoP5=F00000000000000000000000000000000
0000dT\]000000000000a;Nf000000000000000000000000hH0500000000@J`YhNW1H\2em0KY0000laJNP4KP@k^I99ZE00000000000000000000000000000000
000000008iN<000000000000000000000000HAed4VKK0a0cLH:_00004^CS0000U@on4VJ40000@YTBdoOa00000000HJ7e000000000000H3;hdL_IPSDH9BB60000
0000947>I9WX0000000000000000P5;T4;k6lhOP0000000000000000000000000000Pc\@0000000000000000000000000000`?^`HMKLDkM25>GO000000000000
]4h5000000000000000000005>kb000000000000Dm6j0000eAd700000000000000000000000000000000000000000000<eX;000000000000XI<F000000000000
0000`i2F00008K]I0000LKjfTeOo`:g80000XXh`000000000000Y3eX000000000000QAV600000000]:>n0000\g3QE?AI0000Dbi^162800000000000000000000
00000000Q2d[POiC0000000000000000<1<S4Fhld\6a8kl9M3OJ00000000XDNd000000000000000000000000000000000000000000000000To:j000000000000
0000T1h60000TU`c000000000000000000000000000000000000P5gR0000`MMo000000000000000000000000@M3V00000000`L4I8QWh<`?n0000LeJ900000000
00000000De3200004Z5BD5fC=B_7hh]<i>Za000000000000000000000000hA?HY4@M8XVELj>c1;?L8fc28QBcH8=2E=1]5?34hEPiLMO<00000000h09W00000000
hVkD8YU3000000000000hlfa0000000000000000dH=NLZ>k0000T6=?8EM0@Md`0000mBPQ000000000000`]UA0000@KWC000000000000A<YI0000000000000000
0000000000000000]6HZ000000000000000000000000000000000000000000000000l5hQ00000000\Wd600000000000000000000000000000000000000000000
000000000000000000000000hf5_00008QhY0000`D9j000000000000000000000000000000000000=3Bk00000000000000000000@aOR0000PJM]hfeN00000000
DWY;0000XfS;0000X2RV8MBo\`fId>_f@bKX4I@Q@djDi4^?000088cQ000000000000000000000000000000000000000000000000000000000000000000000000
0000lDN=000042kY`ITaHdF9l1[k\OSo0CObe3TPa4mPI99S0000U=7[00000000000000000000000000000000000000000000=2\k000000000000000000000000
0000000000000000000000000000000086Rl00004H3o0000\V0`0000=7VRE?C700000000000000000000000000000000000000000000000000000000\P`Q0000
00000000000000000000000000000000P0W_0000000000000000U8Mg0000hPAY00000000000000000000D[bR`T>H00000000000000000000000000000000Y1e@
00000000000000000000X:=a<LA_IAon0000U=Vk0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TSA=000000000000H>;90000eAhF0000TAiX00000000<3gh000000000SAHlgM^aA3_00000000lB]dDKHZ000000000000T<O:00000000000095GR0000`QFh
00000000000000000000000000000000XQ:M0000000047Z<T`FLPNRY`gW=]4W_HkMMdVMK00000000000000000GnW000005jd00000000000000000000l30G0000
000000000000HJmKP=C9000000000000000000000000T6DK00000000000000000000P?PN000000000000I1V2P4d;h>DQ00000000e6Sl00000000000000000000
000000000000000000000000<beC0000000000000000XmkS00000000000000000000DJ>_0000000000000000Y21_000000000000000000000000XHGQ00000000
00000000000000000000<2lC0000lJmY000000000000000000004ISILU:ThX^P0000000000000000000000000000HT::000000000000000000000000DSFe`>E@
dhYY8W5n0000E0Gf0000Y9:_000000000000000000000000L]oP0000Ha;n00005C4h00000000a6C;000000000000PP0h8X9=0000Q9Lf00000000lfWZ00000000
000000000_D000000000L<:V000000000000000000000000000000000000000000000000A=Hj000000000000d@eQ0000000000000000000000000000T6m6d2;C
0000dkgn0000000000008GCe000000008Zj88EhoLN`j00000000000000000000000000000000P4]4hFeJ00000000E>4h00000000000000000000000000000000
000000000000PZDJ0000PCo70000000000000000000000000000000000000000P?0Y0000PAhS8Lf[0000000000000000000000000000@3hNlaK=E4b700000000
00004[]R9AOC0000LVdR00000000000000000000<cd500000CS;L0TI`I3V00000^3YXCS`000042g>`@dh00000000000000008CN20000Q7Nh0000000000000000
\_Hl<ADR000000000000P1Ng0OaFD?OP000000000000m:dcL2JP0000000000000000000000000000<YZh000000000000=82e0000a?0F00000000h<>Q00000000
0000000000000000000000000000000000000000TPeU000000000000TWJ^0000aCAG0000lle1d03:00000000000046g;0000000000000000000000000000HMK>
0000000000000000000000000000000000000000000000008E<YdUf=00000Cim\D\E0000000000000000<eQ[TBZ^00000000000000000000DGXo00000000@AW5
d1ce00000000H[am0IQL0000e3GEX73`00000000000000000000000000000000@W`T000000000000`RGW`^4O0000\2SK00000000000000000000@iA500000000
0000Hh^j00000000@<=X0000000000000000PG3?8aV30000X`DJ00000000000000000000dZZO000000000000QAFL0000000000000000000000000000P^MJ0000
000000000000\6n\DDPS\3@f000000000000Ll5?00000000TgKn0000000004I10000000000000000l5Wa00000000H@Kk00000000@II5<oH:DLTSQBF\00000000
0000I4RnIAN?00000000000000000000000007mPhYWKTBkZ`l_o0000000000000000Xb=OPAV@000000000000X[_A000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y;Y50000000000000000000000000000@:ak00000000000000008@hM
0000PLV500000000LcnJ<;ng0000000000000000@SJ0P_bI00000000dNl5000000000000e1l=eBDDYBoZPdZC0000000000000000000000000000000000000000
0000ECM@0000000000000000000000000000T;9?0000000000000000A0cLTd7^000000000000Df^f000000000000000000000000000000000000000000000000
00000000000000000000h94_000000004BT7<dh00000To46000000000000<jSc0000000000000000000000000000000000000000`HWe0000lVXHl5=Q00000000
ln`e000000004XOQ0000=5[_00004Wm^000000000000LP\Y00000000UAYc00000000P9C^00000000000000000000000000000000d^?>`o]T0000000000000000
h8EAX;ZThOWVTm6?0000HUjZAB5kdaD900000000\E`400000000000000000000000000000000T]mI00000000PG<A0000000000000000e?OY0000\ZNg000044TS
000000000000000000000000h`fY`;U1`fRH@4Oo0000000000008`]b0000000000004Z=3E4`d000000000000000000000000000000000000000000004dJK0000
\@ac000000000000000000000000DVV:000000000000=7`40000000000000000\@8[d2H1LH;DhS0gLTnE]62bdPT]0000D2O9@6[10000hGjD5:3100000000DG]n
LfkC08=F43C7000000008@4DPa`c]::k000000000000X8En\ic6ljZd00000000PH?h0000<4mo0000=1;200000000000000000000XeP=DUZ90000DDaI00000000
00000000\aB500000000000000000000000000000000@XT7000000000000PVP_000097E;000000000000A7=Z@Jj@000000000000000000000000000000000000
0000U0g]0000dMa;55JKi@nmhY6f000095Gcm@[300000000000005R60000000000000000<57D0000000000000000000000008RKbi@d:00000000000000000000
0000000000000000`d=:0000U9Vi000000000000000000000000000000000000000000009<J9PVIC00000000PfIHE:D4\ad6000000000000D?3G0000@Dj<\0kZ
0000000000000000000000000000000000000000hGo\PDTRTB0nPRC[4afC8[0]58LXI42iLJbU0000HQ9C00000000000000000000d[nM00000000000000000000
00000000000000000000HIL^00008JGH00000000Y>H900000000000000000000\hWaddTH0000DX;f00000000LHf5hRH=4Hg^=0_F00000000000000000000@HB:
M87Q0000DIAjd6I4hYMWM6R;0000000000000000L`6bl12g00000000000000000000AAnN00000000XA4`00000000A6j[00000000000000000000000000000000
00000000M6FA000000000000`i5fdSg=<CklDCIP000000000000000000000A=e00000000T^OF<A5fA:Fh0000000000000000DIGJ000000000000000000000000
00000000LMmo<f2d0000m=\c00000000000000000000\ZL\h`bQ000000000000000000000oh:000000000000000000000000000000000000000000000000h9oN
DCU@000000000000XHO30000`?Xd0000lQKI0000000000000000<@iE000000000000000000000000000000000000I9W?00000000000000000000525X55Fn0000
00000000DYeY000000000000000000000000000000000000000000004Sc2000000000000000000000000@iWoM6QD=2Z100000000hU1nD:Hb0000000000000000
0000000000000000I4o_0000df>N<4;1TDfI000000000000000000000000lTSY`4EBPWc1M6kJ0000000000000000`OdZ0000i<6H0000Pm=@000000000>O^0000
000000000000000056oV00004<200000000000000000000000000000000000000000000000000000`gF]0ChB0000000000000000000000000000000000000000
00000NKE00000000000000000000000000004XZ300000000`9L7X^ojDTBHXIMW00000000000000000000XCRVlB??E6HCHS[@0000Xjh400000000000000000000
000000000000000000000000000000000000a>BQ00000000000000000000\KB>0000`99e000000000000050n00000\dd\3L=0000HUHb0000000000000000QABF
TCW^lVlV000000004[Sa000000000000U9nF00000000hnk300000000000000000000000000000000PHMT000000000000000000000000000000000QVd=0aI0000
1A:C000000000000000000000000000000000000hbiL<4eJ0000<>gT00000000DX3S0000<7Sf4@bQ000056`R00000000hIDKi4\h@fW5i5R[h=7g000000000000
0000`X=RLaoaDTCJT5Yh000000000000<:AN00000000000000000000000000000j530000Hn;>E3C`000000000000000000000000@U<L0000000000000000UC2_
00004?\j0000`MYD000000000000U75ZXL[o00000000<;oD00000000000000000000<Ye7000000000000TLY0Lkjn00008M1a0000U1740000000000000000H9K<
00000000L0WDl]HQ00000000000000000000000000000000000000000000dHee0000000000000000X9gC00000000l<ae0000hNO=00000000HaH2<2OE8W=]0000
00000000000000000000DVhHP<aD0000000000000000000000009B<R00000000Hm140000000000000000@bj?T5iB`TH7000000000000<SQQ00000:FeX7cRT\_e
DlZj00000000<mRA11\700000000`?YG00000000Pe=N000000008EKI00000000D6IKI6oe0000P2e?000000000000000000000000000000000000000000000000
000000000000LKAT00000000l3j20000000000000000000000000000000000000000000000004\0@LcOh\>h_`O0Fd:HX000000000000H_1Y00000000@;NP0000
00000000e<]j00000000000000000000000000000000000000000000XQ^>00000000000000000000L<k1000000000000000000000000Q;X400000000@Zgd0000
00000000H;?B00000000HNJ70000000000000000A?\l0leS0000A7EJa:hX000000008V56T=d]0000000000000000000000000000TJ<nT0GQH;Oo0000@JoA0000
0000<J9P0000000000001=YH\l<H000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:_0000000004e03
0000000000008Qmn\[NJ0000000000000000]?DR00000000000000000000X_e=000049\600000000DLVA@bbH00000000Xa^]HPA?`HL>e;c;0000a0fn00000000
8B^ePI8f000000000000000000000000MBP10000<]`S0000dFfn000000000000000000000000000000000000@@B?0cGc00008CQL0000000000000000DE:S0000
0000000000000000LZC400000000000000000000000000000000000000000000\X6A0000000000000000000000000000dL4b0000000000000000HMl300000000
00000000`OXf@Sh@PgoY0000TB04\<b1000000000000l2[_<b?B00000000000000000000XAQ]@<_^DY;f000000000000000000000000\BYW0000000000000000
000000000000@PM`0000dCcA00000000000000000000000000000000@:FADIodU:`m0000000000000000000000000000HTf40000XDiI000000000000dI2;0000
0000\k7bh;>>E=6T00000000XE>500000AH<00000000]BG_00000000000000000000h5IA00000000000000000000@X]T00000000dNHi00000000dZgB@A070000
0000H<im4MFG0000000000000000000000000000lFQ:00000000mC=O00000000T1YU000000000000lN`N00000000YA_nXHa=00000000000000000000]=\60000
00000000000000000000000000000000DPX0000000000000000000000000m4Ub8Bo3<Q6D000000000000X?jiXIlWH_`Y000000000000000000000000<]DS0000
0000000000000000DOdE93Oa]7?O00000000e70J0000\UM`00000000M69@0000000000000000d7h6l``i00000000d[1N00000000`I3I0000Q5G?000000000000
0000lG?<XkC;==CQT?:6DcEg00000000000000000000000000000000000000000000DAJ[00000000000000000000\ER70000diBE000000000000000000000000
0000E@Fe0000hk=HHLGn4T4b1==m0000<PDa]>S50000000000000000000000000000000000000000Pb[=\lom000000000000000000000000000000000000LKfY
00000000000000000000I4>900008Pm^0000000000000000L[eV00000000000000000000`FNSLH:M0000000000000000X8eZ0cWC00000000000000005<UT0000
0000000000000000@I_@0000000000000000di6?0000@5cA00000000000000005>Vh0000000000000000000055?@00000000000000000000\K:L000000000000
00000000e4lP0000000000000000dL?E0000000000000000000000000000000000000000000000000000HVOTD_W`000000000000U0kP000000000_Ol00000000
0000000004?RXPd<0000000000008Y]j0000dm<Z00000000000000000000T=bQ00000000<C_g0000=71@0000000000000000000000000000<XQ=000000000000
00000000\d=M00000000Dl9d000000000000000000000000i?NomBa^00000000000000000000000000000000hYW:@b\?00000000m@ke0000@Ih]00000000hDd9
00000000XDCg00000000PO3P000000000000000000008LGB000000008LPfi9FMDJc_00000000000000000X[V0000000000000000000000000000000000000000
00000000HnjVP[\K<^JR00000000`<`\5?k[00000000@a_C`QWH0000000000000000a26a0K6e0000E?oS0000000000000000`keS00000000PDUl0000@K]aEA=4
Hfh<00000000Leg700000000000000000000D<\J0000T_8JLclcd>;T0000000000000000Haf30000DJ5>0000000055h=8\oBi@Q35@kL5@9\1BXl00000000LBJO
00000000h`Pc0000h\Z90000000000000000000000000000000000000000000000000Q[S000000004BRc00000000000000000000DaTC00000000000000000000
8EFZ<EQb00000000dSNVE1Dl0000hGC:XKZhDd[Q0000000000000000m9C90000PShn00000000000000008AOo000000000000000000000000000000000000l0?:
00000000000000008FGU5BVX000000000000M<dI0000000000000000000000000000PC7A0000000000000000`E_Q8_O\\<We0000000000000000000000000000
000000000000]?YD00000000`23`d8TV0000l;IiD>0L000000000000Pd860000000040o80000`PgTlmhJ00000000DUGMe@Qj00000000hf<H0000000000000000
0000dH7R0000000000000000=01O000000000000d@5VPXnV0000000000000000000000000000000000000000000000009BFE00000000dBZoTbGdPc2A00000000
mC18T1FS`NJFD`QR0000@I:i000000000000Xnb?00000000000000000000<:1=00004<DNi2RXlmgZ00000000000000000000@C6o@N7i000000000000@5g;HN?[
00000000l]c300000do;00000000=AOj0000P\InU>G\0000000017D[e8Xa`5<H@?hOPF`C`H4?H4:YXRI`0000X;1700004_fd0000000000000000<A>QLTm<0000
000000000000DS\k00000000TmNaP]J80000D4EO000000000000000000000000I<B?0000000017CH00000000000000000000L27E`DmmY=RB0000000000000000
0000hO`j000018Ej0000lEDU0000000000000000\XH8d0<X00000000000000000<G4<Rdo000000000000@ZBW0000<g1f0000000000000Nb9000000000000U:_@
0000P9\[0000a>IV0000000000000000A@5:000000004^@F00000000000000000000000000000000000000000000000000000000000000000000000000004Tk1
0000LR4?00008J7<\fZ^`oQm000000000000000000000000000000000000TN9^`VO181JI<oeX5@oa0::60000Q5`bM=6G00000000000000000000000045d`0000
00000000000000000000HO=\hJa90000000000000000000000000000000000000000LdMd00000000000000000000000000000000000000000000000000000000
00000000H=<R0000M:JXLSLiH383`:X0000080l900000000DLUN00000000000000000000D`c>000000004\2:000000000000000000000000LfoE00000000T]SV
0000T0jnH68FHQc>0000000000000000000000000000000000000000000000000000000000000000000000000000T4kM00000000000000000000000000000000
00000000]@_10000000000000000HMPI000000000000000000000000000000004Tj]000000000000000000000000DPJ80000e@NG000000000000\1R5h9G:0000
0000X:RR0000000000000000LVlC0000000000000000000000000000000000000000TFco000000000000PFD[=C6B00000000000000008Q>200000000L2J?0000
00000000lgVbe?QNiAP^000000000000000000000000DaSL0000000000000000000000000000YB4X000000000000\?YW00000000000000000000XbOj0000D5_\
i1FeE@5j0000T_KW00000000dCSMdm@e`4Yo\:\S000000000000\UdKh@HN0000<WP00000000000000000000000000000000000000000<<OO0000000000000000
00000Cn@haSdHeZ3]?6;QA8l000000000000000000000000000000000000Y?1m000000000000<lOV000000000000L1Ld`RP>PIPo00000000000000004G5[0000
0000000000000000000000000000000000008mWc0000000000000000HMag00000000000000000000000000000000@P]OL^]=00000000HVRP00000000aA[10000
0000000000000000000000000000`48A0000`d5d0000=7Le000000000000hAY^l8hd00000000000000000000000000000000000000000000\_CMX7bYTRi\X``X
TgJj0000hje>U@EM000000000000000043Wk4nmW0000HG@O000000000000P;U@TRn[X:G7P\2K000000004<:A<OSUI>8G<A?:Y?cD000000000000000000000000
00000000000083k3T<a6i4Eb00000000Q>`g0000X;=6\\5h00000000I?W3M>]<00000000000000000000000000000000Pj:H00000000TF_lXQTV0Xl\00000000
00000000000000000000000000008ndn0000hZ^U=9X@\=7500000000DCGE000000000000000000000000H2Ag000000008Y[9000000000000P3Aml@I9DAD18N\g
4Uce]1eS0000d]g;0000000000000000d]C:00000000000000000000000000004X3o000000000000000000000000000000000000000000000000TZcF059[lmX=
\oAV0000E=I:000000000000I;hA00000000DUZSX5oM00000000000000000000LY]_000000000000000000000000`mnS000000000000l1jA`4MPU@^g0000TMIH
0000<1<9]>9=000000000000TmCi0000\EnolQGQ0000000000000000000000000000000000000000000000008M`fTbEU0000P?EG000000000000000000000000
0000Y2L80\kc00000000l;6nl?_P000000000000@URI8L`a0000000000000000000000000000l4Q^U1nL@h4mi4KhdmSW8>]P00000000hNVg0000000000000000
d05?aCR:PAE20000\78k000000000000hDZElIF;=>9W0000000000000000T<7D`IGZ44TC00000000ddNS0000000000000YF5000000000000Lh@_000000000000
00000000000000000000PLIn0000h;bY0000l70L0000000000000000eB8mh3aF0000hOUn0000D1T7XAFK<LT;DUe2T4gW0000000000000000``aUH@9000000000
0000`5@m000000000000000000000000T6On00000000i5Wf0000000054W=0000H2[20000<O@O00008AYo@]eME3\`000000000000000000000000000000000000
<L5Z8K73E4kl0000dC5n0000000000000000000000000000e81900000000000000009=6400000000000000000000DbZf000000000000e>h@X<T9000000000000
0000000000000000`7cg\;khH<JB\IG7`J6ihW7J0kHF92Vki>@[@Mh80000000000000000hCV30000000000000000A1]n00000000000000000000000000000000
0000XOFH000000000000000000000000000000000000d:N7P=kg8jJ500000000lW5:L^Lcl^ZI00000000000000000000Lm^^TDc70000000000000000d=b^i=bd
0000e@XI000000000000L3c@8`dH00000000`GgeXPfVhQEIL_S_0000000000004E[N<3iC00000000000000000000PV`ODd`Li4kW00000000000000000000dM^F
aCEbHE:e0000000000000000000000000000@dj^00000000L9lG0000=1B]0000000000000000000047:I0F5b0000000000000000d`bD00000000000000000000
00000000000000000000m;mV<`IY0000000000008SPE00000000YBBS96B>00000X\lA@6MhAd]000000000000hl0Z000000000000\H\L<]?Q0000000000000000
00000000`O7E0000000000008X@N0000000087W;`PN[M@hf@=lU00000000000000000000000000000000dABi0000000000000000000000000000H`gNL>L^0000
I>bA0000000000000000000000000000000000000000000000000000D;dA00000000000000000000dhQj0000000000000000000000000000<Q6SlQL]0000<@M?
00000000000000000000000000000000I6hAH]oB00008GX<00000000dQO<0000000000000000000000000000000000000000LiKQ00000000XYRm000000004KV9
000000000000e?F<0000000000000000I?RK000000000000P_hkdi\`a:9N0Zj_000000000000lC=^`Z4kM7bn<=Gc0000000000000000000000000000HOW00000
00000000`\Kb0000000000008Z\\DRnL0000`eGC000000000000000000000000HWb``^E^00000000000000000000000000000000h6=0X9IE00000000LD[`0000
00000000\k;@`[:hU5`OlY?ZY?LV000000000000000000000000d8Sn0o[cT<Kc0000TC_X00000000H??<YA540000000000000000000000000000000000000000
DL:@00000000000000000000000000000000000000000000000000000000000000000000DKm400000000000000000000h1d40000000000000000Po8L0000]6N]
000000000000000000000000``0<8GM7000000000000dGk<0000lWLU0000D_gU00000000000000000000E8J?HEg<U8<be8Ni0000000000000000000000000000
0000e>Ab00000000000000000000DYY3000000000000@fVC0000T;AR0000000000000000dATn00000000lN[8000000000000\iW9DGlY0000Q4j\\cNX0000T6aD
dXNn000000000000@N]3X_[XXgK=dF7YAAJQdLjT0000lB[=000000000000Pj8K000000000000Q>3N8E29000000000000E1oI84j>XRTo`<KH4e]>lkKL00000000
0000000000000000000000000000000000000000hO]P0000000000000000000000000000@<idLDn@00000000000000000000Q>0D00000000000000000000]=@d
X5bITX5S0000X0:L000000000000000000000000hMA90000T5;b<4I_00000000000000000000TVQ@0000P9?90000POYhliTE10n7000000000000QCRP00000000
0000000019NglN6:0X]590ii000000000000@W4Y00000000Ta`PHj0h000000000000000000000000M?l80000000000000000000000000000L8?Y000000000000
P:lW000000000000000000000000<3In0000000000000000000000000000000000000000Q6[O0000@:ij000000000000hBPhQ?Ze\P3H000000005CDb00000000
0000H4CHlj0N<md1aBSo4Yc000000000000000000000e>HlD<=D000000000000dS>6LdD1H3[J0000000000000000`RV^lS[_0000a7Ii0000TSi?@\\=XDP`0000
0000000000000000000000000000000000000000`:<30000]:;S00008c@QA2P0l^QF00000000000000000000DH5V000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@f9`00000000000000000000TPEZ000000000000]BGo00000000h81JTd7hU28a00000000XLGX
0000000000000000000000000000lf<X`?D_0000000000000000lPAg0000000000000000llaA0000000000000000DImD0000i=ho\1HG4GMi0000@diR00000000
00000000`576000000000000H<;e1BS\0000000000000000000000000000PfAU000000000000000000004VS5L3IK0000`o5L0000ABf700000000@<hU\CEWHG^O
55IVQ68G1:nj000000000000000000000000hJ@l000000000000I0S74_S5U:UH9@^=000000004T6U000046L\000000000000000000008>ZV000000008Wg1\0\W
a6OZ00000000000000000000hM\OhW][00000Q0O0000ldI10000X>KCd4i71?HY`hjo000000000000dPoS0000T]e400000000000000000000000000008U^70000
00000000`aFR00000000\nnhA>QFHT<i00000000000000000000E@K700000000000000004oa20000P4cn=>nY=:Di000000009:8Y000000000000000000000000
PX:`000000005=C^Q@h?000000000000=8MV00000000l2Nj000000000000000000000000I4@:hgl9E82C000000008^@aLa?F000000000000hMhS000000000000
0000T8OmhOYV0000000000000000000000000000DFe;000080N4@3RK0000<X@o00000000d>X_DABK00000000h5eXLEY30000000000000000`oV100000000P@SN
00000000000000000000000000000QF]0000000000000000000000000000000000000000000000000000000000000000h>df4K=>000000000000H0d^TWC2P:aX
0000000000000000hhj`i=Gm00000000000041SI00000000HfaP<P9iaCD8ACF200000000000000000000X4RJ000000000000<HR5000000000000T\l:00000000
00000000000000000000000000008EfEHR<60000000000000000LlUB0000DNL8000000000000hY7f00000000@YYE5CH34Q_@0000000000000000lDeDH?U<lNgg
0000000000000000000000000000000000000000000000000000000000008T2C000000000000000000000000000000000000DRVQd\@c00000000000000000000
d<fK00000000000000000000ddH`U5^Y00000000HR\C`]Dn000000000000XFW`XI4F0000XKjHHK0g83:`l2Y5U4e:000000000000000000000000000000000000
000000005B7i00000000000000004\L]0000000000000000000000000000H3k@0000000000000000000000001=>JDaS@`0]fXoh\hH`:4DdZDH^hi0k[e7TG0000
000000000000H8iG0000000000000000`:6F000000008M4F00000000000000000000000000000000000000000000lN1:LGRM0000000000000000000000000000
0000`P^K0000]3]]00000TDP00000000E5VM`fG1XkmDTI`DA6A500000000PLC;000000000000TY2B000000000000000000000000D`F?l6=h00000000hl5kX;WQ
hB2\Q7cDACB1<n@S000000008Eo=0000000000000000000000000000U?YT00000^Fo00000000000000000000D>@200000000000000000000000000009;<=0000
00000000000000000000P=450000\O2b00000000000000000000000000000000000000000000DWYI00000000000000000000D_1k000000000000D5AG0oaC0000
000000000000hoKBd:NBeC720000hf0\0000000000000[d9000045ac\SHe]8[I00000000`<ca5>]I000000000000LTHT0000000000000000i<Y0@8C>00000000
04CW00000000000000000000hV[647m000000000@MRT0000l<g>8H0C`a;?00000000000000000000\[_300000000hL@i000000000000000000000000000080M]
000000000000m5A100000000000040M=0000l1P_0000000000000000Dc=S000000000000000000000000h5UJ00000000000000000000YBZ\0000000000000000
000000000000M@I0000000000000m1kUQ1M6\3Q3l4Bn0X\c19kCU;B600000G9>LLi1143P000000000000PegD]6:B00000000000000000000e?gE0000`SjQ0000
0000`MNM0000]5`>HF]G000000000000000000000000=0AGe:BZ0000000000000000DY5U0000TFHE000000000000000000000000000000000000000000000000
0000\5kG00000000000000000000000000000000000000000000000000000000000000000000000000000000\S_D0000H3[Y0000@08i00000000hlKk00000000
00000000hQdT0000000000000000TO`\00000000000000000000a@cmd?4NdE_?UCB^00000000XCdG0000\1[JlPLM00000000000000000000e=?100000000T6;g
l0=dQ1550000<B>00000TLZL]5PiXL[?`E^Q00000000000000000000000000000000000000000000<W8hPcRYA6LR\][100000000TLMb00000000HTdGLa]D0000
0000dJGf000000000000000000000000Y:2B00000000\4Q?00000000000000004VcR00000000000000000000000000000000<?R>000000000000000000000000
]7=400000000000000000000000042C8000000000000Pg<SPKO0000000000000000000004hKn000000000000`^H\0000dV4hT=>L0000@YC]00000000L:SHDYXO
000000000000000000000000Deom0000000000000000LaQX00000000e>5\0000\IVH0000000000000000m2L\000000000000000000000000000000000000A27:
00000000XH?H0000000000000000000000000000000000000000e4TT0E79<5EI000000000000000000000000hRZL00000000000000000000000000000000dQFM
00004];o]@g80000Q=K1HR]X0000000000000000XK8@82:500000000Tbcg<jN\m;f]A@Mj0000000000000000L>oQPO^odZi:Y9LC`LYX00000000000000000000
000000000000000000000000000000000000`12YPWB00000h`lf0000000000000000000000000000P\Vk0000YB<5TK_A00000000m3jZ00000000000000000000
0000000083jYX<cN000000000000L<Z?UB0^`UA80000@<om00000000TDo71AVC8Kd8XQ5ilWGb0000000000009@Y=`ZhJXodZ000040MF00000000000000000000
LIQ>000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3Jf0000X91RHef88e:`\fRU@YfK000000000000
XmV[HKIP00000000]=EUA=:<0000Q:Q4T33U000000000000\QhG00000000000000000000lRei0000`=SI<;b:0000H9@Ol=F>8ah74]f;00000000Hk[D00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:Rb\ViW`0n7
`FlO0000Pd;e000000000000`ZiX00000000000055Vd0000IB^G0000000000000000000000000000d?eThb2A0000000000000000000000000000000000000000
00000[H<\E?<hjMK88:6<G@20000000000000000000000000000@NSmlOKWTd6FM8D2a@KDPGDH00000000000000000000D4gf8^Wja99i8^>f000000000000DVH6
000000000000dRVlU?n`00000000000000000000Dl`c00000000000000000000000000000000000000000000H:CQ0000DaIL000000000000000000000000T<D?
`dlR000000000000000000000000X9IW00000000i1>6dj\m00008C1\00000000@IVY`RSM\L@O0000\7<3d69d86_IH_da0000l^dR00000000@MiBlTMl00000000
h7c?000000000000h]OEUBBm00000000<1[@000000000TD_000000004^f`000000000000000000000000000000000000000000000000XEBgXWV7@bGLIB:JPEYQ
000000000000@6HkY2i@0000000000000000@_kO0000000000000000L@9Z0000000000000000`h>900000000XSfM00000000000000000000000000000000d_CB
000000000000000000000000<Q70do;f0000000000000000LPai4KoY@5^f0000U<X1000000000000a95:0000X;<S`ZhX000000000000XLj100000000l8e<\KIB
iAm;0000000000000000000000000000PJMl000000000000P:o70000Td^i0000TXRN0000P1McdY3A000000000000HT`D00000000l:X:LmEjH6_W00000000HC\]
00000H4M0000PA7[000000000000000000000000TL<kHdSYLd;E00000000000000000000m=0N0000UCGi83jf0000000000000000000000000000000000000000
lPBS00000000P;hJ0000lgjZP\h0daMN=@^J000000000000I2Ij00000000000000000000PhX>00000000DSJC0000PTcV00000000d:7l00000000000000000000
HL04Q;cN0000000000000000000000000000`Jba@W=8D\]^00008ZY70000==[O@^lW00000000000000000000doA60000000000000000Pef]000000000000D@8:
`BQT<Gnf00000000@e\1LTmO`hVgU5U>00000000e6CL00000000000000000000]?iZ000000000000000000000000000000000000000000000000000000000000
00000000Q6aR00000000Hhld00000000000000000000IBM@0000=1J1`\GNl_4D000000000000`Q^l00008REoHcUl0000he10@]^6000000000000000000000000
0000D?`o0000000000000000000000000000L9cj000000000000hbP=0000000000000000000000000000000000000000dhC;000000000gD700000000DaI@0000
00000000h[1D00000000`kGL00000000000000000000h0GFX90a00000000000000000000000000000000000000000000000000000000PfTfE3e?0000d7<R]>FN
00008ROU0000000000008RcFL^7W0000\Ql20000000000000000000000000000000000000000P7:W==aD0000`\VV0000@G?T00000000000000000000@0oh0000
00000000000000000000DUd:lXe30000000000000000000000000000HaIX0000000000000000lDSST]M_0000LPWZ000000000000\@]B00000000=B6e00000000
00000000000000000000DIX@000000000000000000000000000000000000000000000000\K4>0000Lf4<0000000000000<4200000gMO@<kF07G`0000Ti1T0000
0000\?3YU8ob00000000000000000000LHe5000000000000dTMQLaAh0000@0I500000000000000000000000000000000`VBS8QPX\eV\5C7H0000<Bh000000000
00000000e@:5000000000000`2Ld00000000H4V1T<j98?o200000000000000000000000000000000\<3A@@BL00000000000000000000@E?m0000000000000000
`4Q3A3oQ00000000000000000000000000000000@9JJHU_V000000000000<g2A000000000000PF`SeAC=0000=4Gh00000000000000000000000000000000]4Pm
0000000000000000000000000000000000000000D;nZ@f^=000000000000XN4JHb_>17[U0000X8`5d[O@\`o<d6Q50000000000000000000000000000@O\U0000
00000000000000000000000000000000000000000000000000000000000000000000XO?M0000000000000000000000000^iC0000000000000000000000000000
0000XD[N00004DB;DR=MQAeD00000000ddh<HLD<`STLHW_c0000000000000000000000000000000000000000hUFHM=m@XDWN0000000000000000000000000000
00000000000000000000hA?\Q36?000000000000likV000000000000000000000000P?1@00000000I<MG0000000000000000h4Ai0QkW00000000000000000000
\nf50000iA=n000000000000U<io0000A:1S00000000DVNT000000000000000000000000h><^0000T1CZ00000000000000008aDl00000000i5NQ000000000000
0000000000000[4Q00000;RKaCLIhKjZ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[QU0000
A3ZH0000000000000000000000000000XPee<0ie14QM0000LT1Q000000000000000000000000d6Wk00000000000000000000M;Cgm>nl000000000000000010H9
000000000000\B7L000000000000000000000000000000000000000000000000@8>2XC9@00000000`gnk0000000000000000PNQE0000Y8Ym0000@15300000000
0000PSmY0000hHVT000000000000LgPn@WOa@`ac00000>a^000000000000d:Oj0000D[::<WYh0000TCL<`;\T<H:=L]fK00000000000000000000000000000000
000000000000\JLW0000T`ei0000P^2\0000@6\ST:\F<GYc0000\66D00000000000000000000XcX5000000000000LE8K000000000000hRlX000000008Wih0000
h;QG0000i=_30000000000000000PUV0000000009?;\0X5_00000000HK8T00000000000000000000000000000000H]RMi:[<\H>3000000000000000000000000
00000000HT89000000000000000000000000@\a4PFE7000000004E<E000000000000000000000000\HLeA1k70000000000000000000000000000000000000000
000000000000D]=aT5<XA6O00000XQWZ000000000000a?TO8:]a1C5l0000lao@0000000000000000lYVi00000000000000000000aC><00009=e@0BEA00000000
0000HY5c00000000000000000000000000000000000000008UWa0000000000000000LN2T000000000000000000000000000000000000`ID0`TFmdl;E00000000
000000000000A?`?00000000<c_l00000000000000008AO9D:RC000000000000lnVZ00000000000000000000000000000000T6H80000000000000000<XEEE6nU
000000000000=9m00000000058YGd@kcl>hn00000000<F[Q0000000000000000@ZE>ABl<0000`L;o000000000000000000000000000000000000M2hk<Fi80000
8b76000000000000T[X100000KHg0000LY]T00000000000000000000000000000000000000000000L0?o<MBU<ERG<lPa000000000000\=Jn1=\V000000000000
000000000000`10HT1o<00000000TV4KHddk00000000`CPR@H8F0000000000000000000000000000m=G300000000000000000000000000000000000000000000
00000000dB6clRZ=P3I_00000000000000000000h8KH0000docNL=8L00000000000000000000\i;i8CRi00000000e4Vh00000000@556<0\h0000000000000000
000000000000000000000000000000000000I5;G0000000000000000000000000000000000000000`f_i0000000000000000dKXB000000000000000000000000
00000000000000000000@3nW`_3O000000000000a0U6000000000000000000000000000000000fQ=0000000000000000000094Fb000000000000000000000000
0000@5cl000000000000DcOFTH7mlJh>4hA<000000000000\`LJ0000000000000000000000000000L:Z0HP=Y00000000000000000000T]XNP@DAY2kU]9mU0000
I;d08mIN00000000LdOM@jBX0000TE6V00000000000000000000000000004^fm0000To2F000000000000000000000000000000000000000000000000hCHWTG`7
1>QYlCjC0000TXE`000000000000000000000000@ebf0000000000000000LBV000000000000000000000DZk\000000000000000000000000000000000000XaYM
0000XaJ0LIXP00000000PiX@0000l>D7A2A=000000000000000000000000XMX600000000U>cX0000\CH30000000000000000000000000]2a0000000000000000
000000000000TK^Z00000000000000000000di96X^R3=>7]`00100000000000000000000\hkBXm_n57^EP?J00000000000000000000000000000TKf<@3R<XKMV
0000000000000000000000000000HAg300000000<agb0000000000000000TBA0`=JN00000000I;4N0000000000000000000000000000000000000000];310000
000000000000@IOU<Ilg0000000000000000000000000000000000000000000000000000000000000000T5gD<kNl<Z6Y00000000000000000000000000000000
Y@M70000XJR600000000000000000000000000000000]836000000009CIc48J_h:T=HZ40000000000000000000000000E6Kn0000<;NjPNaB0000000000000000
0000000000000VRdPMKZM7OYa>ZT\_=]00000000i8Cc000000000000PWHR\GmC000000000000000000000000000000000000000000000000PRi?000000000000
00000000lLLK0000000000004>AY0000000000000000X_Ugh6VT0000000000000000000000000000000000000000000000000000000000000000@`iI0000TNfa
U7i;0000DlIK0000000000008\?5P`]G000000005<fD\l]i0000I@\C0000\Cmc00000000000000000000000000000000000000000000LV6?4a2^00000000<JB?
0000000000005C6X0000000000000000dTT<00004d\Q0000000000000000Pg:=00000000423o\Agb00000000000000000j3W00000000i0L20000000000000000
00000000000000000000000000000000hXm2I4=^000000000000L3`g0000000000000000000000000000000000000000TGeH00000000000000000000DZGQm:A<
00000000]90b0000000000000000000000000000EA6N000000000000@Z@H0000E<TK00000000dLOI<V:^X1ZNln[G00000000000000000000hDlR000000000000
00000000000000000h][Q23k\R6@`\jH00000000D06>PTW;0000doG:@Hdb0000000000000000PhQS00000000P^mZ00000000@K>ZiBcG0000`P=0000000000000
000000000000X<6<X\KCPblh0000dG\K@WKZ000000000000XA^i`eZhl_\:a6?BDbNS4^^?a=i<0000000000000000000000000000\_G:00000000dOh>00000000
00000000000000000000000000008aPi0n8AlW;kX3[;e96KU>3^a@RQ000000000000<4jIH?16000000000000DYjI00000000d5I0M79Z5@@a000000000000<7^8
L;YT@J`c`c]dXdCX0000000000000000000000000000000000000000000000000000U<Ck0000lXfea3FS0000LT?m00000000000000000000T24Ol3=U\e_cLA:j
5?Kf00000000000000000000000000000000000000000EZH@P:G0000000000000000T8^Cl@h042d64oHUliZ;000000000000H8<a00000000000000000000\][d
0000d2YE0000`BJ?\]nj0000\dPHPefj000000000000000000000000000000000000000000000000A;7N0000000000000@Vm00000000a?8k0PdX000000000000
l^GN00000000T`eZ00000000HFGB0000000000000000L=Wm00000Z3OP0Q`00000000U1k@00008WBelk4I0000l4l>000000000000000000000000000000004Xc2
000000004oXm0000hH@ZY7PN00000000000000000000000000000000dDIM000000000000`M<@DQ\^00000000000000000000000000000Qd70000XZAe8cC9X`c0
0000000000000@K[0000000001i[0000000000000000000000000000HH4n000000000000XW1XdXCMdZ150000000000000000000047Yad_h[0000000000000000
@OMS00004IL100000000@UeW]AEl0000000088MI0000000000009?f^0000@=9K0000@kUC0000L;S10000000000008Md60000P2@L00000000Pm9U000000000000
<3_=00000000DBYI0000000000000000000000000000i6F]0000000000000000000000000000000000000000\Z990000000000004O5M<L;R0000000000000000
00000000000000000000000000000000XD>f0000XKdX0000P<TJ0000h94=00000000@@lMDYXah_Kk00000000000000000000000000001:<j0000=1U[IAD4iBOD
00000000@6Ga06jD00000000000000000000e6_?0000@jCI0000000000000000000000000000000000000000000000000000000000000000iAQT000000000000
T[7C0000\A\3000000000000P:J\000000000000`mVF0000000000000000000000000000000000000000=AXo000000000000H^2<000000000000D1hH00000000
00000000000000000000\\>40000A=T=00000000000000000000\_G0A3Qc00000000XP^h0000000000000000000000000000000000000000h2Cm000000000000
000000000000`;[U0000lOEh00000000000000000000lgkHA?j10000000000000000\\mY0000`ZU>I5mM000000000000\;kH@G`h`@;=H8m:00000000`Z\1h[N[
e?ee00000000l4nV0000000000000000000000000000dD>9000000000000\6EF000000000000000000000000H3FH0000000000000000000000000000h=U60000
l=m600000000000000000000M=l@a@\6000000000000l5^W0000000000000000To3R00000000000000000000hFY<000000000000000000000000PCTY0000H\1D
000000000000`hWD0000Q9I@0000hJ5h00000000000000000000a3jk000000000000\cj`0000000054M80000000000000000000000000000000000000000HS9^
\\fU000000000000e=m]XX=1dY=d<I4^00000000PH9F0000000000000000PW1g00000000000000000000\GmN<?S@4C`CT>1eHEZX\Fj]h@OS0000H8dM00000000
00000000P@IJ000000000000d7TE00000000d7F<=BC:000000000000000000000000\iUF000000008R?P\c:D00000000000000000000\\ZJ0000000000000000
=46D000000000000\QIi000000004SM<E=?D0000000000000000U?5h00000000000000000000000000000000000000000000D7>l]<iV00000000000000000000
00000000<Ccmi6AO85Ja<J?g=7<000000000000000000000000000000000HaSX0000hoEX0>XQ0000000000000000X0\9P1:Ud6U6\cbL000000000000D=doL>mk
000000000000000000000000D6PM8U:f00000000000000008J320000000000000000000000000lFi000000000000000000000000000000008NiO0000HL:0Q<;Z
00000000000000000000000000000000000000004mZalo7A@e<X000000000000\A6@0000000000000000@6:10000000000000000<1]ADQi[XCG^\[5[00000000
00000000000000000000HHn8000000000000000000000000000000004LX<00000000000000000000TTR?000000000000@0fa0000000000000000Hg5o0000X2ZU
8lEEXNH09?>]000056b20000i8:I0000000000000000`\910000i?XdPmH<00000000000000000000000000000000D9f80000TD4f\]36l]_g00000000a?HL0000
00000000000000000000A8fk0000dLjd00000000DE2[000000000000XB=D00000000000000000000000000000000`:IE0`\a00000000000000000000`Hhb0000
000000000000000000000000H7J<0?<T0bio0000m4gO00000000000000000000d4`_0000`Qn<]4j>57o\0000a7ji0000lW^]000000000000dcad000000000000
0000lIdV00000000XJdE5C;C0000PmQnH_:g0000TO3>l<8X0000000000000000d<iZ0o:W@cb78?7T4BFGXDLh0000000000000000000058L60000000000000000
0000m@5J000000000000U1^ja2SZPLi@00000000Xa_i000000000000U<?e000000004feB000000000000000000008o<NY4LK000000000000TE5YHHng`RfG0000
dFh700000`j9PIEXdKeU@Rf7<_14@^JAh[0R0000M1;O`_f00000000000000000000000000000a0[R00008K:600000000000000000000dMAW8b^L000000000000
\LeA000000008SgR@>3X0000000000000000HB\jLTY\TmC:4:G`0000L:5g0000000000000000000000000000H6BA0000000000000000000000000000@dDj0000
=3?20000d;LA0000`fDo00009<mR0000000000000000000000000000000000004ZSAP^1;L_M\0000hZo^00000000000000000000000000000000000000000000
00000000a6ha00000000dTNlT71Y@N_e000000000000\2<<Q@?WEABm000000000000P6IU0GBZ0000DM=90000000000000000000000000000@:`80000`91B0000
000000000000000000000000X\_600000000000000000000000000000000T`i600000000000000000000hGWZQ<d6DESE<o\S00000000]2DCd=@m000000000000
000000000000HJD00000d]]FE642000000000000000000000000HJ2900008NiB000000000000000000000000HN[VTQ<TQ2:I000000000000000000000000h=NW
4^H100000000`OdgPaQ80000EB8@000000000000TgO70000l2I[000047GO00000000000000000000L:mb00000000m>7F000000000000h7RE00000000XGjc0000
DC9Z00000000000000000000000000000000000000000;>M00000000000000000000000000000000d1O:TUSS0000000000000000hEj[00000000000000000000
00000000000000000BFh0000000000000000000000000000000000000000T=k300000000@Yf[dakTP4c]4UK8a94H00000]X900000000T=G6XMVJI>NX`YC0HaOc
lQ`EE?6H00000000000083a`00000000000000000000000000000000Xm^8DCI0d38R`8_@@SQ800000000HM>6XB0B0000LVD^0000XiF9000000000000HM@J0000
0000L\1100000000000000000000000000000000Q44m00000000@9C4d=o70000hl^b000000000000000000000000000000000000000000000000`3VV00000000
00000000@KgRTXl;0[>kTmn856El00000000000000000000000000000000000000000000000000000000000000000000000000000000H0e`0aCM000000000000
0000000000000000000000000000dXN\0000000000004f_8m@8h0000XMX\XZWP0000dCWSLE?[LR3o\S[500000000@b8D0000000000000000LZ4S000000000000
00000000000000000000\Z8S00000000`_kh000000000000000000000000DUfclHhQTmX00000PM22\iIT@=A^00000000\h4300000000TN^eh;`3000000000000
000000000FN85@[Pd4nlQ5B=00000000000000000000000000000000XRP1000000000000P@[MHP_7000000000000d::G0000]@]SP4B8E?7A0000000000000000
00000000`24nE<c10000PNUE000000000000a7XXd;ZD00000000000000000000D1KD0000Tm2UE>2A0000Y4CU0000PSS=000000000000000000000000TZEL0000
000000000000<?<70000H@Mh0000000000000000`;\500000000Q9@h000000000000E;1Y0000l6OU0000000000000000000000000000000000000000PKZ60000
00000000m?KV000000000000h^Hm000000000000<O1400000000000000000000H@e500000000`7V`0000000000000000000000000000A8\]0000\NH[00000000
000000000000000000000000PM:S0000XB4Q0000000000000000lcUE00000000Y1fk000000000000\hL`000000000000000000008n5W00000A6J00000000\Z]^
lMbT0000000000000000000000000000`9cX0000000000000[I30000000000000000X18?00000000L0>l@CHGdaVV00000000h9o9@HNN0000000000000000l6Tc
l;MK0C7TdZlT000000000000000000000000HM?e0000\`?N000000000000L[7_000000000000000000000000I6>B00000000000008hS00000000TQ@=1B<_0000
00000000<e`_0000000000000000l>YV0000000000000000000000000000000000000000000000000000XIMhljDK0000000000000000H4>\Th>_aB8300000000
<FIjX_5]00000000\H[C00000000000000000000000000000000`^E?000000000000m8]d0000000000000000D:JB00000000LBGEXHkc00000000000000000000
m>TO00000000LN1^<EZm0000]?:N0000000000000000000000000000000000000000djV1000000000000000000005BF;@b?90000l_HS000000000000LbR90000
0000000000000000L[[@00000000@Yf;0000000000000000L@9F000000000000000000000000\Sb8h<7500000000000000004EY_lGE]00000000000000000000
00000000PX3800000000Pb\Zlb;BXZc6000000000000\Q^M]3c=000000000000000000000000`_Go00000000000000000000Y?:b00009@c6000054USA8jP0000
00000000L8[e0000000000000000@MBb00004LoSTJ0B000000000000000000000000DFSfU>6900000000d;eG06L8XR_K00000000@@h^00000000H^Nn=?@;TW]0
0000X0[j00000000l:ja0000U1Ge0000HZ0e0000000000000000D^5h00000000000000000000000000000000L2fMhMi300000000HH5B0000000004Qn@G?I0000
PU@Y00000000000000000000000000000000000000000000000000000000D;A=0000X:?j00000000000000000000`KlX\J?PDQ:]00000000000000000000l;hj
00000000\7HA00000000X?gm0000000000000000000000000000ldILlc;l0000000000000000mB2e00000000000000000000HAPF88N300000000000000000000
mAIM0000000000000000000000000000000000000000000000000000U4SA000017HD000081Z<0000l\7`00000000i32GT_kE0000000000000000EAf[0000=:_\
0000000000004G0O<>Z9l8KR<[8?==FO00000000@L5KlV0P000000000000000000000000lY050000`OV<0000DHW70000HFeY000000000000000000000000LS<?
00000000000000000000UA?5000000000000DCYfd=B0heNJ00000000000000000000l]1200000000\oIe0000@Ca@000000000000<RE<00000000000000000000
0000Q3dGdKF>0000<iVKTYlD00004@VM8_TChS8D0000000000000000000000000000000000008Ym?0000000000000000000000000W5H00000000000000000000
000094o?0000000000000000000000000000000000000000dj0=P9Qi000000000^1]ha;S000000000000]2ag0000000000000000000000000000P>VS@IBm0000
i09JPi8B0000XI6S0000l_M100000000000000000000HX6b00000000D>a3000000000000000000000000\4OE00000000`GVh0000000000000000000000000000
000000000000d97k00000000<9WR0000I22>]5E50000000000000000`LdV570;Pb3F0000000000000000000000000000000000000000LOTU0000000000000000
0000iBD:000000000000000000000000He<bdH3;000000000000000000008Ig8<o4H0000dY1a<fb100000000<6\20000T06P00000000000000000000d`CKU78n
00000000000000000000X?4]56=h000000000000000000000000@;V9000000001BeD0000hOOj0000000000000000D9PV000000000000PiD60000LTUB`1V0HFT<
0000hD_=0V010000000000000000000000000000000000000OE=dBj@0000000000000000000000000000<BOl0000000000000000000000000000e0UT0000I2jU
0000<aN?00000000=>:dQ:8=00000000H8L`00000000TIOG0000LVZ@l9HJTLK`M6:3Q>\2U2TT000000000000DOm^0000000000000000497Z`?N2000000000000
LXLg0000m8G;0000000000000000XS1e000000000000000000000000lMDL00000000TE@lhO4Q0000@1iN0000M<eU<`g>lL_8000000000000e>E;dD]mX6@Xa@[C
0000iB0Q0000000000000000`Ti50000mA>;0000P9T\DU:?00000000TeA600000000@HWT0000YA9f4:@80000000000000000000000000000000000000000hQeI
0000<V5a000000000000\1I700000000a3a=0000e3=1T_lE000000004T\L000000000000M54nXD`;00000000000000000000000000000000000000000000l]oj
0000000000000000000000000000000000000000000000000000XeSU`fm8<5_5000000000000000000000000000000000000000000000000000000000000XQ;]
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6@=00000000Hll9T7MlLT8LLZMl0000H_27XA^Za5m<
0000000000000000XaY@0000PBQf0000000000000000h3^Z00000000000000000000LKU8PC8D0000l3aP000000000000Q16N\DIj4WTh@eU_lf=C000000000000
00000000000000004dYjQ3nM000000004<Co0000HQ2^0000000000000000HIJb000000000000X@B30000000000000000000000000000dJk^dbcX00000000hXKO
000000000000lJ8E00000000000000000000000002<f00000000@^Vh00000000\BB9m=ce0000000000000000XR9B000000000000000000000000hGbVXVQQ0000
X8P?`LdJ00004>?P0000000000000000a84MTCnh0000000000000000000000000000000000000000H2Db0000000000000000000000000000LRQ2X[lLL7Qb0000
00000000ECP10000000000000000LXU8D20^00000000dY8\00000J:[0000000000000000XeKK000000000000000000000000\bLi000000000000\8O;00000000
I=9U0000XIEB00000000iA]L000000000000@RhC000000000000000000000000@C<JA3S4\SGP000000000000000000000000P=:>000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NFWlPj]HUZn00000000HKe1
lM8N00000000h>Vi`ag1000000000000H88B00000000000000000000000000004<:lld42`>MB4dZaE?e?I1n900000000000000000000000000000000doc90000
0000000000000000000000000000000000000000000000000[=d00000000000000000000H<8@ToU7=9Si0000000000000000000000000000000000000000H0>P
00000000\QE:lcUYi2@]00000000000000000000A4hkDPhf000000000000000000000000h>3h000000000000000000000000Q@EZ00000000hV5ET=>]X1In4de4
XWf>00000000000000000000Haal0000E5Ie000098Ul0000HRY700000lgOPaQH000000000000LQ\8\dA4000000000000000000000000<X>Q00000000dXTb4;4h
00000000\ec`000000000000dgN:0000000000000000000000000000000000000000@7_f8;m]`U650IE6\e8b0000hSLK00000000000000000000000000000000
000000000000000000000>^k0000l<G[9578000046;0e6gA0000000000000000Lc_1000000000000T2MG4P@200000cJV89`300000000T=kVXfe30000I1YR0000
00000000000000000000000000000]3E00000000000000000000A3X<PTHF00000000Q7lW0000X<T\000000000000000000009CJb00000000PH1\lgjGI>110000
000000000000\\lj0000U6mS00008TbH0000\bPg000000000000000000000000e;:J000000000000000000000000000000000000hjf40000lZ1bT`TF`e2gU<GK
000000000000m?:;000000000000LIF0De0Z0000HK84000000000000000000000000000000000000000000000000000042^ah4aDhVLlHiGa0000000000000000
@bhF00000000000000000000000000000000dX\Yl3SU8G^Y00000000000000000000<`1ldSX<0000\RO5<F9n000000000000000000000=ER8JdiPKS`00000000
0000000000000000hZJCLKFJ0000D0f5\9k84?U[D8o=HZX`E8];hJBI00000000d0QIhVIR<W:j0000000000000000000000000000I7Hb0000HGg;000000000000
0000PW240000000000000000000000000000Pij5<\n4@HSY4Q5T0000000000004@W]00000000LNU80000000000000000000000000000XL4n000000000000<\EN
00000000000000008Z66HYV6Dof300000000lA3;T\AA421I000000000000000000000000000000000000000000000000000000000000DnaU0000`B=S00000000
lFXa19mo<UOi000000000000TTd5000000000000000000000000I=8klHaO0000000000000000A1Ng0000\>OP4L<<@hK@00005=:L0000i73m00000000a6^T0000
00000000000000000000D==V0L6G8Yj<0000X8aV12Fl00000000L8i500000000@ElYhOL40000000000000000000000004@1Y00000000000000000000dP7C0000
0000000000000000000000000000000090k;0000000000000000000000000000000000000000000000000000I9f[0000000041N70000Lnj9Y:O]LX:C00000000
\^T60000000000000000000000000000HX[bmCIS00000000d8Va00001CXJ4Xili@IW00000000eBJ]0000000000000000\Kmk0I\P@m5W00000000X1800000d8Cd
HG7[00000000hPbC8^Tm00000000000000000000\0?M0000dBY4X5A<0C7`4TRO0000000000000000000000000000000000000000dg^i00000000000000000000
00000000000000000000000000004AgP00000000`moN00000000U65:000000000000000000000000Q4Yi0000Tc\o00000000000000000000P:9_000088SX0000
P]KH000000000000i7o6000000008]nN0000\Kh744Cg000000000000hf\b00000000\29?d:IQX:[_8RCg9@@T000000000000H6Y50000DKEg0000000000000000
0000H=T;D:XT0000M=ZNDn:300000000PP9[00000000D?0N0000000000000000`Z1Elm>C0000\T`20000000000000000<ND70JVEhg`6dndK000000008A\c0000
\`0o000000000000@bZQXKOJ0000`LdbT@CG00000000i>Y:00000000000000000000Q===4G5@0000Tkf4000000000000000000000000000000000000P1AGT[?Y
8c`R`dPX==gD1A1h0000]?Ck0000000000008ZnW00000000000000000000lQmS0000\SY]00000000000000000000000000008>dODROE0000000000000000L0\F
00000000e0WO55XJeA\E000000000000d6RN0000@1?a00000000000000000000@j[70000000000000000000000000000`JBV0000000000004Zo5DFT1\M7GXWaL
0000]7Bjdg>I00000000DDglM1Mb4[l7D8o^000000000000000080UoD@:e00000000000000000000000000000000000000000000ABE80000000000000000@DRa
0000hFKEP2f^0000T:`d0000000000000000000000000000`>hJHe;h0000000000004kn[P58N0000lSnO0000000000000000000000000000hc\\000000000000
0000P1^i00000000000000000000Pa^8992><8jm0000000000000000D:_ihAhB00000000000000000000i;;?00000000000000000000e5^=00000000dAKj\R=?
00000000DV_C00000000000000000000000000000000@5n200000000000000000000000000000000000000000000d@DZPPi@dY7@00000000000000000LoeTdVe
0000000000000000000000000000000000000000000000000000lM_70000000000000000U1K100000000A18T00000000h9Y:0000000000000000l8;A00000000
0?k>000000000000dXTV00005<<LHT_bA5aV000000000000000000000000000000000000T@RS000000000000TD1[00000^>70Ze90VB`8KY0P^Ukl_Tc0000Pl1A
`[Kf0000000000000000T^hN0000]=G@000000000000<3530>^X000000000000d\O?000000000000000000004\P2Y7Zj0C9M0000000000000000`\DmM5nl0000
000000000000000000000000<Y>iT:Xl0000TQjC00000000QAiC<m[>000000000000TKA;lQ\mHb2L0KD:000000000000h8OU00004i@E0000h6MU\FnhTMc\T]4J
]8LeTK\i0M;A9BD[00000000U3T900000000\idFDT0O000000000000lNK6loGM48VoM<UI000000000000D:XK0000000000000000Y9HQ00000000000000000000
00000_o2000000000000000000000000P@E[`W3a`cHGA8Bn0000X;3G00000000000000000000lEb;H_]i00000000@bYoQ35K0000000000000000000000000000
00000000QAhc00000000000000000000000000000000000000000000XlQQ000000000000h^\F00004Je80000QAi0d3T10O_@0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DDkUL>ooPbf@0]8THfVam7\Z0000d9;1TemjDR9\0000h?3<0000000000000000HlFXE9GB
dO8D0000000000000000000080LH00000000000000000000H:4b000000000000000084e\14V3`LaX0000000000000000d6]X\KEDLITF<MAF`K?IDMiPhXS]0000
00000000000000008>AI00000000000000000000<>Ub000000000000000000000000000000000000000000000000000000000000QADA<6cI0000000000000000
PnkolHg30000<NVZ4Ol:dR[V0000L20n8dXa0000Q1CA00000000000000000000iAYI0000000000000E2Km2XJ000000009?8;l5?8@o:100000000000000000000
<Tgb4fF500000000D<]ZhfCCM>]f0000lG6m1?Gl0000000000000000000000000_C1000000000000000000000000000000000000000000000000000000008Cc]
0000000000008=YZ0F\f0000000000000000h6o;000000000000000000000000000000000000]24W@iTZM6BfA=9EX_iP00000000000000000000000000000000
000000000000000000000000000000000000000000000_Je00000000QA9L00000000000000000000\4mK00000000000000000000I;aN00004c7_000000000000
0000i88E000000000000000000000000H08^0jTa0000000000000000P0@O00004g1B00000000<8@6e><\000000000000hf5@00000000IB3h0000000000000000
0000XC:5000000000000000000000000]?Yn0000hUC_00000000000000000000`\HN0000000000000000l`2`0000000040@n<B[L000000000000000000000000
0000T6i:0000]9[J000000000000m=bW0000000000000000l=I_\E7h`aJ`00000000\l>V00000000000000000000000000008>ko0000liGF`\hWX]:S00000000
l[K70000D?e80000D7oc0000000000000000HdZR0000000000000000Lh9f0000\ja[0000000000000000D?6=PMoR0000Y@hY0000hMjX00004ae900000;fK0000
0000000000000000000000000000000000000000A6D200000000<bc1000000004BLYmB:d00000000000000000000000000000000000000000000000000000000
00000000dX\O00000>><00000000dY:g0000000000000000000000000000000000000000LcTh000000000000hGoM0000000000009@C88X2j000000000000@H2C
00000000@nV0l=3_laj;00000000000000000000<<^5LR2J0000000000000000X]Fd0000000000000000000000000000000000000000e3]700000000\\4^0000
0000000000000000\<^EQ6G?000000000000000000000W_B0000d=<7000000000000000000008??g00000000000000000000000000000000lH8U000000000000
00000000000000000000000000004QY0<^]10000Y>T50000@2W2\ChWX<;@0000U8_a0000000000000000TQZ20000000000000000000000000000000000000000
000000000000@HPB8WBW<oBZ0=6K000000000000l:WY000000000000000000000000X;<C0000000000000000000000000\MM000000001=Ql000000000000mANL
DT2k00000000h9@3\_>>00000000000000000000000000000000000000000000000000004WIn0000H>0[000000001>me@W;[4HYCa8hL00000000lWhZd39D0000
0000LiJ00000m:VPM?XJ0000LWdn00000000<MPg0000000000000000000000000000<H3I00004W9\U;k^945W0000000000000000000000000000000000000000
`IhLXfmT000000000000000000000000000015k<000000000000000000000000A6W;000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Pg<l<0P04HIf000000000000DM07000000008f2H0000E6^nL3_I0000@n:L0000000000000000000000000000A@Ng0000hdl=
00000F^e000000000000000000008?f100000000000000000000d>j;lg:Q0000@g8b00000000TH_[`]f[]@=BXG=0IB;H54O;000000000000\^11000000000000
=@dDhMfi0000000000000000e38c00000000000000000000000000000000000000000000000000004H;glghh000000000000000055c200000000000000000000
l6gN`nE4000000000000000000000000d9E<hgm40000000059AKI@6m000000000000PYJN000000008lKV0000000000000000000000000000000000000000LZV5
000000000000000082]^DQHB0000000000000]M;dWGR0000E9160000000000000000000000000000000000001A<40000000000000000hf[n0000000000000000
00000000000000000000000000000=E`TKSM00004b;S0000lVP?00000000D^E14mGo000000004o>1000000000000`jnSi?<f0000000000000000000000000000
000000000000TI5K0000000000000000000000000000DA4n0000TF=L000000000000000000004RD60000000000000000000000000000H?4:=?PM0000h=EnPg84
AC1e0000000000000000000000000000000000000000000000000000000000000000000000000000@g]h]=<V0000000000000000000000000000T:_;\Kl<0000
00008fLf0000`ALn]C@S00000000TF^;HBDi00004e2Y000000000000P_Zf00000000000000000000A>Ic0000000000000000@FTV0000@:LF000000000000`=H2
83Yd00000000P\LM00001@G2000000000000XT9C000000000000000000000000dU8C]CYW0000PcQ]000000000000000000000000000000000Tic000000008B74
00000hOe\ClH<4Fg\B3[<XJAL_g@0000000000000000X8JE9;U:00000000X4>A00000000D>bj0000000000000000X1;j\1IEH=A=E>F>0000000000000000e8oK
000000000000LOZW=1FN44cG0000000000000000@9H60a4H00000000000000000000000049nE00000000P;[e0NPN0000Hd_Y000000000000LBnCD:X]<ILO@SUA
@[989B4e00000000000000000000000000000000E5Yg000000000000P_1G0000PO\`0000000000008]IQI1Hf0000`8=P00000000000000000000m8I=00000000
000014Ta000000000000000000000000LQXN0000XI:N000000000000XJ_VlQJZe3BC0000000000000000LaLCTUd_8VFb0000Li2l0000000000008W6L00000000
0000000000000000TC93XI;ahSTfDejl0000<1:D0000XKbk000000000000D8IeD[MR@]G78I1O000000000000X\@;0000X_=i0000000000000000DO`200000000
00000000000000000000000000009AkS0000000000000V2`X?nb0000H;5S8EI?4hHWI:MQ5:Qf0000XI5>0000==^3aB\]00000000000000000000000000000000
000000000000000000000000T<VCLRPL00000000000000000000000000000000dYcJDRk[h]Ng0000`\Rl00000000000000000000000000000000hSRk<AM:LLmV
000000000000I5^J0000000000000000hJiN00000000000000000000LoMg000000000000000000000000P83>0000000000000000lE=d00000000Tb\L00000000
0000l<F[00000000`3:000000000000000000000PYMn000000000000000000000000TblY00000000]@7GTWCA@FJj03W^0000DLW20000000000000000<R4mHSCd
000000000000\h4P000000000000000000000000000000000000000000000000lMc91A=Q00000000000000000000000000000000000000000000000000000000
XKZSY1f=@:WBL?iZ5>N5E:>B`O[f0000h4o^P<je000000000000000000005Bo300000000000000000000@;ej0000000000000000LKcD@PBC<hN80000<jYY0000
8\Aj0000PNgXXCbR000000000000000000000000000000000000HK4J00000000`4T70000aCCD000000004T[Y000000000000000000000000000000008DGk0[>3
000000000000D3f200000000\Nmk000000000000dAKZ5@>c000000000000000015\_1AV`00000000000000000000000000000000000000004FETTd0100000000
@=aK00000000`20H<YEY00000000000000000000000000000000hT;S0000Tda7D=RZT2eOX`1AY6YRDFIXE@D500004LL\00000000000000000000`i:f0000hZWk
0JIm0000000000008[>B<iT200000000000000000000000000000000h8850000AANi0000h]X^0Vj`000000000000A9_V0000L<=j0000T4`N000000000000TeFf
000000000000M7`X00000000000000000000000000000000YB9Z0000000000000000000000000000lH_l8DFX0000000000000000000000000000000000000000
00000000000000000000hc120000000000000000000000000000@2W_000000000000`GHN00000000000000000000000000000000000000000000000000000000
0000i@V`00000000hke4U>cK000000000000`DJG000000000000XKZD4WX[000000000000000000000000\aKNHbmU00000000000000000000000000000000l7\e
<TfG0000000000000000000000000000000000000000<YIo0000000000000000LXHg@4Da00000000000000000000000000000000000000000000000000000000
0000`DUOhIPb0000e1cl0000000000000000hfD^HMn=\[ReT\\T00000000000000000000LLnMTOKHH47f000002Ka000000000000\>1<00000000Di@`00000000
0000000000000000000000000:T\@RgB0000d\8B0000HSa00000000000004^UZ\Tg@000000000000000000000000000086]dY9e2000000000000000000000000
\<jUTX620000000000000000000000000000000000000000LeOQl1XF=BZi0000=5jk000000000000000000000000Y0_n00000000L^4^00000000000000000000
0000<n`N50klhKb>\<]N0000000000000000@72f000000000000000000000000<JF;H8HS0000000000000000lJbE000049Z3L;XeT>BfQ@b<000041nC`dmC0000
`I>=00000000000000000000P;^l0000000000000000]2e000000000d<1Q@_cF<\?F000000008^Sh000000000000h2:I`91m0000000000000000000000000000
00000000000000008A;T00000000m7i_000000000000000000000000000000000000000000000000d>\B00000000X>5Bl8bK000000000000MCJ?d<g\00000000
4e4kE2A0000000000000\[\\000000000000hlfL0000000000000000H@eC0000000000000000h\I]LBAN5A>e<M8ZdNhFH=C`dNaje315=7\kQAb`0000L=OgdEL`
0000000000000000000000000000Lco10000000019DlHT6C00000000i;0a0000000000000000h<m\`A@9hBW@50c700000000L8\a@^;^00000000000000000000
e=gn0000`Bb@0000Hmig0000000000000Bj4\HN9000000000000000000000000000000000000@DNG00000000lln7TP\d0000000000ZWT54fle^ml]I1U5iS0000
LBh``52^0000000000000000000000004ei60000XHmaP<n[000000000000<iUj0000Y=ji0000@d4h00004DRB000000000000000000000000dA_k<P?_00000000
00000000000000000000@;=QU:9j000000000S6R000000000000000000000000hDA800004URi00000000PfZRXFYM`L=k0000000000000000PTGLddDCAA780000
0000m2;QhVn34kGi00000000PCdkHY><dhN`000000000000000000000000000000000000Ph2^0000H<8700000000XVhe@Yja4b8dH_GD00000000U@UOEBNW0000
0000PMoB0000000000000000TjRX00000000l5k60000\8k:0000000000000000000000000000PH6h000000000<9D00000000lWcC0000000000000000H>m_Y8A3
0000@@3hm;Rl0000@58@0000000000000000h1Y>0000h0`@0000000000000000000000000000PK1g0000Q;eJ00000000000000000000D<l`00000000dW4<H`9<
4oECI;28e?5X0000000000000000000000004Q=f0000000000000000000000000000DQNm@W[@000000000000000000000000d=]Y8?W@0000h825XcKM00000000
00000000000011l_T6ZJX@]odNYghJA90000000000000000\3bG0000X7^J0000000000000000000046LDa=NQ00000000000000000000D^hA0000000000000000
00000000a@eN`XmH00000000000000000000eAH600004<=1X=;R00000000m>Oi000000000000U5PGEAM?DJed0000000000008LTd0000000000000000<jNEX30W
0000U9X\0000U:U^<nK[00000000000000000000000000000Z0;1>J]0000@UeC00005324`WQ30000000000000000PY_L0000@7ji0000000000000000`5giPCgI
00000000]AA0A6e60000T?c\0000000000000000`MhF`adH000000000kYd00000000XRVB0000000000000000000000000000@j;h0000@[cd0000000000000000
000000000000000000000000l5edLh?:X`i\8NFf0OhW<U\400000000000000000000U>hP000000000000000000000000@55F0[KP000000000000I1AX00000000
5>7j000000008;IMU<E^00000000000000000000TN>h0000a0b>000000000000000000000000\=5e0000000000000000T:]QHB1h5:YU00000000000000000000
0000LNk100000000000000000000E1bc00000000X[4l0000000003Uk00000@Fm0000@:^]]B25000000004D\W0000000000000000hOOK@2M5YBi[000000000000
0000000000000000000000000000@Q1[LT_4000000000000000000000000M>f?00000000TGhf0000000000000000h7FI000000000000000000004jB900000000
0000000000000000000000000000`@N]0000`oYD00000000\FZ6U=Sc00000000Q7ZN00000000]<VW00000Mcj<T7?LdV;PeHZ8fa100000000000000000000M83\
0000\EHP0000000000008mDITbW[0000000000000000000000000000h<jG000000000000DOLA0000<kFN0b@<M5J^00000000000000004]22L6::8`G58gCA0000
\@2Z00000000000000000000<TUb00000000Xf6k0000I?Q400000000U7jE00000000X^V;0000000000000]MMQ=<`000000000000H6D[0000000000000000T`W8
`YYS0000000000000000000080Y:00000000h4Ua0000U5LZ5:B80000000000000000@3OfD57di93U000000000000000000000000000000000000000000000000
XX:P0Fol0000000000000000`oAj000000000000000000000000<7DI0000000000001CM3<[i20000000000000000000000000000@YS]000000000000`9iT8P\K
00000000000000000000000000000000@ZFa00000000HoZm00000000000000000000I9_o00000000l9ZkPLgU<7VLaB72000000000000L<dM0000LYVY00000000
0000Del[0000000000000bcI000000000000000011H4000000004od3\V\5000000000000PWd`A7MC00000000TV[d0000DT<200000000IBih0000000000000000
000000000000000000000000000000000000Do1B4N\5Y3g=5=P3`ce1<m62000000000000=;FF00000000000000000000e6060000000000000000PE3R00000000
000000000000XI8X00000000000000000000E6if00000000000000000000000000000000PaEh\Zh=4CN@00004f=M00000000HDHf0000HL<P0000dP>FA>:>0000
00000000=?Q[000000000000P6Ci00000000`f><000080N><ABYXIn20[K[00000000HaaGPD__00008c5DU<0Y0000AA8O000000000000000000000000000097ce
000000000000`oMV00000000<@V00000`Bbm000000000000T]VTh]ga<l>KPH^E00000000000000000000l2jE0000=><Fe7N7]:4g00000000TO]0000000000000
4aN\@H_K0000l8PTh`@LU7P70000000000000000DHQ<00000000P`Dj000000000000000000000000dLa10000000000000000000000000000hUCR000000000000
00000000000000000000]CG<0000TD67X86GH@UX\]L==4PQeBgT4NR7X5BV4Ofl000000000000LDfY000000000000HE?O00000000000000000000XHl`0000e2Y@
P6mTD@;h<a98TamUHN^IHdWh0000\2hU0000000000000000DjIOIAB94:B5hFXS0000000000000000000000008^LA0000\?nR00000J\H0000l2=bH9\H00000000
000000000000d5oo00000000000000000000000000000000h`>n000047lSheH300000000LRP_0000`SH900000000`b<c00000000dUY^00000000lhVJ00000000
0000000000000000L]<<00000000HH2XhdfM`fib00000000000000000000@>b=0000P>46000000000000000000000000000000000000Q@[c00000000LFBY0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1;:00000000000000000000=ABS00000000000000000000
0000000000000000LnAW0000000000000000000000000000@PJI0000@FA500000000000000000000TZd8000082;10000000000000000@@H100000000<ZT]0000
0000\^ll000000000000\O[>LgHg@eMXm3:BY4ln0000X3GN00000000<AF<00008c8:00000000000000000000000000000000PmPB000000000000000000000000
0000lCgoLTPNM@ab0000lT0_0000`aCb00000000<NVA0000hd9=TIdF0000000000000000000000000000E30700000000X9m2XGUk000000000000000000000000
0OBeI0OQE<4O0000000000000000000000000000=3A300000000000000000000000000000000DSWL409c@D4MLR:M000000000000000000000000\mCG000083\B
00000000000000000000000000000000ldhO00000000000000000000Hj@`0DSI00000000=Bga0000HYin00000000000000000F3L0000000000000000aB@UM:WE
0000PQZH00000000aC0:XBd6XBWn`cIY00000000000000000000000000000000000000000000HU_j0000=5?100000000000000008S:O0000000049fVHc?j0000
000000000000000000008[[20000\b<3000000000000000000000000000000000000000000000000<Z8gTe5l`N4]A4k600000000000000000000]766XMOm0000
0000000000000000=:?J0000000000000000DUKV000000000000T26]8BX>00000000000000000000000000000000000000000000Xb9k00000000\P_V00000000
0000i:H<d67100000000@6Sg000000000000000000000000000000000000000000000000000000000000U;Kl0000a@`[00000000Dl740000HDmD000000000000
0000TSRX`\ag00000000000015=0@?L?0000HHQO0000000000000000dZ[W000000000000\nX\000000000000l[L5a=A1LCQ100000000`DCY000000000000@8iY
000000000000LGEo0000000000000000000000000000h?^G0000000000000000000000004E\GAA=A00000000Q6OI000000000000000000000000000000000000
YBQeT?2n=2GoQ?^]IC=l00000000000000000000`4Kl000000000000I0ln@31cl]j<00000000Da8T8fe\`gTc000000000000000000000000000000000VPO\mSj
000000000000@62YI5Jm000000000k73000000000000000000000000PTE;0000000000000000000000000000M2=B000000000000000000000000000000000000
000000000000000000000000`5m[48WeHB24QB\m0000X<>h000000000000000000000000<1jS0000000000000000U>n2hB=c0000Xd@:00000000000000000000
0000000000000000000000000000L1CCdARo00000000hFbO000000000000AA6[Pon;0000]<2M0000000000000000]7a<000000000000000000000000Pol]0000
Q4AR000000000000d91`000000000000PT1?l\=Q000000000000\jn6000000000000T6I?00000000\Snj00000000DQgJ00000000000000000000000000000000
0000000000004MQ80000<nEiI0ak00000000U96d00000000000000000000<:JlDe940000D:c400000000000000000000da5TPDC=0000<Ij:0000000000004Ukn
00000000000000000000000000000000000000000000@;lD00000000P?Ql0>nd00000000000000000000000000000000lG`U00000000000000000000\^S[0000
0000000000000000=00iP8]0DJ<]10[im;UhE>UW000000000000DUbY4Q?n000000000000X77k00000000000000000000\:1kh^]Z000002iR0000\Xg8<\BW0000
00000000000000004?Sa0gf<00000000d0T:00004C7l00000000Q@>I00000000DP;hXaHA9B]]dfFB0000<_E]X6>X000000000000000000000000000000000000
0000HBE3000000000000000000000000HI0k000000000000000000000000000000000000000000000000=2F<000000000000000000000000hD@W000000000000
4V<7000000000000000000000000Q0:R000000004PfI000000000000HOI\dRSA000000000000000000000000\9:a0000XDol8]:60000`YLb0000000000000000
0000000000000000DZ=l000000000000PPk=l[LAh<HS000000000000`0CA000000000000l6laD84400000000000000000000000000000000000000000000PH7=
00000000LdAF\GZ[H_NldiN[A5ik00000000@iTo16DE56E>00000000000000000000D`hOm6a2X?J^000000000I\C0000<?aSABWe000000000000L[HQPkU^0000
000000000000D@KH]=^P0000Da8f00000000000000001=J:00000000000000000000005NXPg:0000LWXJ0000000000004F=l0000<`4R0000P2@:0000Tg;K0000
I<N?h9[>0@@G`GK`000000000000<AWZ0000000000000000m=VX00000000000000000000000000000000<VnS0000000000000000000000000000000000000000
00000000ddKNU?h9<FWm4fbH\Nll00000000HQk;000000000000000000000000lK5f000000000000000000000000000000000000000000000000\QPeACEH0000
0000000000004=YLlM4:\@?>0000]4=S00000000D5Td\DdJ]7aI0?7g0000@JB30000000000000000000000000000d]\Y`Y?K0000PYOo00000000T2]6\1RM0000
0000000000000000000000000OC700000000000000000000000000000000H0R8D:UWd=a8\_El0000Y6nDhKYMeC5\<S7A000000000000`_>3`I^N000000000000
00000000MAfN000000000000000000000000<5LR0000h89;`T6d<CT3000000000000000000000000X;_e`20SHegQ00000000L?B60000A:f@000084h600000000
00000000h7O84ZL10000XPh00000l05nQ4[Y00000V7=0000000000001<Rh00000000U1Sb0000000000000000l9dnL:2900000000000000000000000000000000
0000000000000000HPjM00000000h<f=15c]00000000XRd900000000000000000000000000000000UC@C00000000000000000000000000000000000000000000
00000000000000000000dHYOdb:KP^1le9RcPD7n4F9Z0000HXGA000000000000000000000000000000000000P3NN@S^S0UnoI8jiH2ibmACJECTj000000000000
00004Z\=a;`:000000000000I1N50000000000000000000000004YA20000000000000000000000001@W0000000000000PHY7P6mK000000000000000000000000
PWCi0000000000000000000000000000@Q[fM@OG0000HW:K0000A4cQ00000000000000000000l5YNA?T_l[OeX<@a000000000000<B3I0DTB00000000P:YY0000
`F76000040W5YAHC00000000000000000000000015cC5Bk9000000004LDZ0000dFGi@cmU000000000000000000000000000000000000\_cYE?0V000000000000
00000000`]WF0000000000000000000000004D7900000000PK9h`YY`000000000000000000000000dVj400000000000000000000Y@1W@e4`0000`3J?00000000
14FH00000000@HGkPQYA=0bbIBK0000000008J]:0000E@T20000PeIKLQ@^@hCgE>Nh00000000l<cA000000000000M19g0000h9l30000X@6E0000000000000000
000000000000D?j`000000000000m>?>0000@H?Y0000DVNb00000000000000000000d]Xo0000000000000000lNS8\C^[]6?10000PSeM00000000000084X;5?TB
00000000DVH]TV];4LKo00000000000000000000PF;o0000000000008I]k821j0000000000000000M6U=00000000000000000000000000000000000000000000
000000000000`5@D000000000000HVG`0000XZFC00000000dhFS0000XUQi00000000000000000000000000000000000000000OBnPXho00000000000000000000
0000<JT6000000005Acd00000000X<Eg00000000LPYe0000T<I30jaB000000000000A4k`0000000000000000=BL3000000004C=H000000000000000000004LWo
0000000000004d;7a5nP0000i4d<i?FL00004Dca00000000dZ2R0000000091OlPA]?hL4=P\APQ@nS00000000\RBaPd[ZdMn`00000000]4^`0000000000000000
00000000000000000000H6k?5B_J0000PTF]00000000000000000000000000000000D_AH00000000a4HY000000000000dD_RLF6f0000000000000000=:6R0000
0000000000000000PKdJ0000000000000000000000000000000000000000lXF0X\n\PfNf=C;V0000e7hh000000000000<QnmLBQ5000000000000000000000000
00000000000000000000000000000000Hm:J000000008\Ei0000E=ZA`\nj<VG700000000X1dd00000000`PD0000000000000T?F_00000000=56A00000000L;o5
0000000000000000`79G0000haeK00000000XHlG000000000000000000000000XHXl0000000000000000H`]U0000X\5;00000000000049NH0000000000000000
0000000000000000\?nB00000000000000000000000044=C000000000000000000000000M?gR00000000PIjV00000000\_jm0000000000000000000000000000
0000X@Ob=0?c00000000000000008CLQ000057eV\c5f0000PPj=000000008HKVA6\B00000000PW9h000000000000PLlh00004U7d000000000000\>GIXN7Z0000
000000000000LDU48MBH0000D^kT4]O20000000000000000H4XX0000000000000000000000000000@T>]0000hUmm000000000000000000000000000000000000
0000PoLNm?e5Q@BQ00000000@QJ900008Vh8000000000000<2E4]@XV0000000000000000000000000000000000000000XZ7^0000000000000000000000000000
00000000XQYb00000000000000000000000000000000PFNF000000000000L<@R0000000000000000000000000000000000000000d`d:0000PlN`0000X1a6`GIa
@@jS00000000DD1g000000000000\Jh^hWdSlM5S<a7mhcWP0000000000000000000000000000000000000000Q4gg00000000<S@I0000000000000000Q<PD0000
00000000000000009;WX00000000M4EK00000000d[TdD`5C0OCI00000000LJ[Y<Fl80000MBkFhgB=0000hff:L]BF0000P9V5000000000000000000000000lR5W
0000000000000000000000000000000000000U<30000000000000000000000000000000000000000000086ES\>gG00000000lGh4M7gS1CXg0000@LRK00000000
00000000hOjI000000000000000000000000XM:d00000000000000000000<nUO000000000000000000000000000000000000000000000V15aA2500000000Y87@
0000000000000000000000000000\dUPm8P`0000\\`Z000000000000000000000000A;VWh`B^00000000dgSiM55a000000000000Te\=00000000U4nC0000H3fb
00000000<WLf4C8800000000@XLOXJc<0000T35Y000000000000000000000000DdCJ00000000000000000000000000000000000000000000`nGGA6g20Q;N]B6E
0000Q@?000000000000000000000P_=LTNLc0=ceHNkA00000000\[An000000000000000000000000000000000000\a@h000000004mW?X2Ym0000E4]V0000<`HV
00000000000000000000000000000000000000000000HSbeLa=V`\^O07@a13i40000DIY;0000L0cK]<Va00000000000000000000000089fdhYaWA>;M00000000
000000000000T<:3000000000000\e^^0000h11:H`b`1;3c`JT`000000009@1d0000h8W>0000000000000000000000000000m1:<0000Dd2WHgPb00004P;T0000
Q:WUlf@7A6\OPTjKH:ZG0000000000000000000000000000DjXK4l`H0000DQ=496IjU4NQA5LIa?kh4f^J0000PENE00000UD<0000000000000000000000000000
0000000000000000000000000000000000000000DPb\@l8LQ0dR0000hEcT000000000000@DYE0000<_K5m?dkm2C800000000HnSD000000000000000000000000
000000000000PVSE00000000T8JR000000000000dG;S00000000H[\n00004emRHOZE000000000000000000000000000000000000le6^H7R[0000000000000000
XK2B<b`<00004V;he6bV0000000000000000m>fO000000000000a9Fl00000000e:3S000000000000@U=L0000DCh9000000000000h\Zj00000000\ZR400000000
000000000000hLYJ4OB7000000008C2`@^WH00000000000000008;0V0000D_oO0000lh[\00000000\=S`D^c?=B=L00Z200000000000000000000@VTb00000OC@
\dH;hfbS0000000000000000hIV90000000000000000000000000000\jDelA>20000\c6a0000a=GZ`XMN0j@2M8;:0000hd9J000000000000000000000000LSbG
0000TQe3`a:`0000h88_00000000Heg_000000000000hLWS0000000000008cGB0000000000001C3o000000000000HVa`00000000XBKR00000000000000000000
dX12<k38000000000000L32i`RgP000000000000HXi```460000l?l30000`[^b000000000000I36e000000000000a3W[000000000000D^Z<0000aA\_00000000
000000004T`T0000l^^c00000000dMGE0000000000000000I>:W000000004^<m0000000000000000d0Sk0000000041WY00000000000000000000000000000000
l>aOdbBW0000\11M0000000015CY15kM0000a0XJHE@?00000000=49n0000@E:@000000000000D_ncY3XSh3>300000000\fId0000=1dk0000000000000000hGLg
@HE70000000000000^;L000000008_4500000000000000000000000000000000000000000000000000000000000000000000XEa5DMmV00000000000000000000
`L6U00000000`0KaP`IlT6dV0000P\D?17U4000000000000HF@:@593000000000000Y6UR000000004SdM0000000000000000\U?TX6R]8>U8000081TD00000000
00000000X5d=0000000000004Aco0000000000000000000000000000Dd57000000000000000000000000000000oG0000000000000000IA6k0000000000000000
D\[ehiU]00008^^Q00000000T1DHPPNG000000000000000000000000000042<Yd[eL8amo00000000000000000000000000000000000000000000Q?\<0000XIcU
00000000000000009BLSH9mRP1VS00000000=BjR000000000000A=F\000000000000I@HI0000m4BJ@0XD@O=k000000000000=AbF000000000000000000001=dL
00000000000000000Y=IX6Pf0000<[J10000000000000000000000000000000000000000000000000000Tan`UC8\0000000000000000000000000000@e?L0000
000000000000H^oZ000000000000TkQL0000XTOWl1L@HBI=00000000Dd[10M7;000000000000@7]@`W1I0000000000008L\n00000000aBMm00000000X<To0000
0000000000000000000000000000000000000000\1RAe7e80000HPS3000000000000Degm0000000000000000000000000000X@U4=@mB00000000h5>G00000000
9CI@e7I100000000`n2=hjm80000hm27000000000000e<Ao000000000000000000000000\S^G000000000000000000000000@X1c0000000000008[1fT[=VH`gZ
0000<U[>00000000XF]d000000000000000000000000000000000000000000000000000000000000000000000000L4Z>00000000000000000000lZmDPaPE8e:T
i0HN00000000000000000000000000004ZS[00000000d:Vi]B^T00000000000000000000@<gN0000lijO000000000000000000000000@aJ<0000000000000000
00000000000000000000LbX^000000000000dog400000000dgnT0000DF4g0000hcgI0000P8EK00000000@NW;000000000000dRYd000000000000000000000000
aBII40bM`;Tbh>\OEAjm00000000000000000000Xo=2000000000000h4PgHNkNX1fH000000000000LBEZ0000<@L<Hh<C0000000000000ae]0000D7>4@[U50000
00000000laWDd3]fh]CY000000000000LJlY0000lKl0D^=80000000000000000T@3>000000000000dPdeE4:oa<VJ000000000000000000000000000000008=J>
H>PF0000Xb]c0000000000000000000000000000000000008Cl=00000000000000000000i:P?0000000000000000Tma:`kb300000000]3>U00000000L7ID0000
0000000000000000XiPh00004`Nf00000000000000004gOQ`=1a000000000000h<<80000000000000000000000004<ed<d2KXXbg000000008OLN\D=l4jRm0000
00000000a5RL0000000000000000hK6TD2Od]<\B000014MK0000000000000000AB>F00000000000000000000EB7?00000000000000008]2D000000000000PN8?
00004l=5000000000000h9ki000000000000000000000000L]lj00000000000000000000000000000000A8_Q00000000000000000000000002=S0000\YlWhA;5
0000E67_0000`KFVl@6V000000000000<_do000000000000000000000000000000000000000000000000000000000000000000009Aj=00000000000000000000
lTgR<bPX00000000000000008[YkXanS0000Xl_=000000000000000000000000XR<m0000ABn<00000000000000000000000000000000000000000000=@dn0000
00000000000000000000do>Y000000000000P?EU4nVE000008;OlNWnm4f20000`\GZ00000000000000000000Q4VS00000LLjPFUMM9Ed0000X=h]T\d000000000
00000000057UD3M50000A4?<0000000000000000000000008LB40000XZoPl^jl8;bI000000000000000000000000<1fi0000DH\Z000000000000000000000000
0000000000000000000000000000`AjTHc_S00000000000000000000<T1c0000000000000000000000000aXB`2o[`;d100000000e?lR0000h>22000000000000
l@<;0000000000000000000000000000XWg?00000000000000000000L9=b595V0000000000000000`IoA00000000LL;`000000000000000000000000lD[BP6<J
P>g5DLb1A8B?0000lMZV000000000000000000000000LP5N57@g9=KZ000000000000000000000dC:00000000<R7P00000000000000000000Y<U^000000000000
0000000000000000hXHZHYQ=\i`lI1I=00000000m6@O00000000000000000000Q2@2000000000000000000000000000000000000H=F[0000\^aOTX79PbTV0000
00000000<Q<aPSDh0000<U91000049NZ4L1G@53TdhE;h=06Q2^E997Sm36RA6;9e<a3D9^n000049ST@a]X0000000000000000000000000000<]OY00000000dZ_m
0000h1f60000000000000000000000008YQ[000000000000000000000000000000000000<lBe0000D8h=0000000000000000DIDY000000000000000000000000
LE<2000046<V00000000000000000000`a:G0000000000000000T?F200000n[0eBS?0000dUFk0000hSUN0000\\Hg9@@D000000000000000000000000hfc\0000
000000000000Tm[M00000000000000008MMRa3PZ0000000000005?=c0000THJA00000000\bD80000000000000000000000000000h22H0000000000000UCl0000
00000000000000000000000000000000PFU500000000LjM800000000000000000000a2XYX6D<880P00000000000000000000000000000000<K9S\n?AaBc40000
000000000000TGj30000000000000000000000000000LEeQ000000000000DCg60000000000000000lgEJ00000000000000000000000000000000000000000000
0000Dj7V0000000000000000Y>P<`7KC4RbVDaF_00000000000000000000m@3MH>M0000000000000P^:90000000000000000h5h700000000U>YmmBe419hZl^_V
00005AUi00000000L6l:00000000@Ob@`>:C00000000000000000000X^BhQCHcl`_R0000000000000000000000004UmOU:=@\:3W00000000X8no00000000hhSi
d`YP`]0U000000000000@<B5a@;B000000000000U2Lo000000000000000004kg00000000000000000000000000000000PHTU0000000000000000000000000000
000000000000000000000000di0O00000000h5Qg0NcI000000004U>A00000000000000000000Pd<?00000000\>P\00000000000019ie00000000000000000000
<a0J0000000000000000000000000000TKVN<[3aQ>U=00000000h^41000000000000000000000000000000000000PIaZ000000000000\HmU<67R000000000000
I0lO00000000<mjR0000i@i?00000000H3nj000000000000@7_?H;l_XGG100000000000000000000000000000000000000000000000000000000000000000000
HP57Pd2mU3P6\oS500000000000000000000<JoV00000000000000000000000000004^0cPbXTXD8mE0l>000000000000d7i`00000000000000004KkB\Ob\0000
000000000000000000000000000000004>?a000000000000T;VP0000000000000000E1ZQ00000000000000000000000000000000TA9b0000LEWe`R[b00000000
000000000000A7n200000e@00000X;W@YA`H0000000058Y6000000000000LFgc000000000000`aDO8eWiX;;60000000000000000HP^@h:3<0000000000000000
00000000E@L7XGkllnG2000000000000000000000000L0MO0000000000000000000000000000DoXS00000000000000000000@\Q;00000000000000000000DGDn
0000HB9@000000008]kc0000XjoO@LRo000000000000h9l=0000000000000000H]8f=Akf0B]900000000000000000000000000008[G@00000000000000000000
M?oI00000000X<<M00000000000000000000<_D\\L@54bl600000000h1RY\1ee0000000000000000X<Q\000000008ECN0000000000000000000000008khG0000
000000000000UC<000000000<CCI000000000000095N0000E76_e>[U000000000000000000000000XV\GTZJ40000lQIZ00000000<E6eX^bB0000YBHf0000P9Rd
000000000000000000000000P`nO000000000025Hl3N0000000000000000TASN0000dN@TXX>\0000ldSk0000<J\o000000000000TcddD5Z60000h41mE?9K0000
0000000000000000000000000000TG^>000000005=AT0000000000000000dK6400000000000000000@1l0000m8R^@FCV0000000000000000L=K^000000000000
4cD]0000000000000000000000000000000000008RL_a1Z<TRdb00000000000000000000000050iNE1PXU;W<@iHh000000000000000000000000000000000000
8F@fLJ^O0000\RfT0000000000000000hIWP0000l`M[00000000\:TL00000000]8G[0000U298Tfa>0000db?M0000000000008=XM000000000000X`Re00000000
0000M>n?00000000000000000000dG0=@lDnlZkKU=`ZD_hLhdI_00000000e@fhPJm>0000000000000000000000000000Q78?0>L9000000004H`HXK_P00000000
0000<n0n00000000d3;[@Doa<YhR000000008]R^00000000HP:i000000000000T6cY0000\E8?0000000000008^59`bPK000000000000Y7C9T>^G000000000000
0000hXZ^00000000hdW[000000000000000000000000000000000000000088fJHYb2000000000LoE0000000007R;0000dL8H0000000000000000`BbNlFhFm1Cg
000000000000000000000000000000001>Gl0000TcY400008Qle0000000000000000<<1`4AdF00000000`=HLH0`30mJ@hbM800008LU;00000000000000004@fQ
XeRB0000hjLa00000000000000000000m=Km0000PJU]43Sc00000000ho>lTBb^0000000000000000000000004<_R00009:Yk000000000000000000000000dW1?
00000000912b00000000000000000000000000000000M12K00000000Lk`O0000000000000=>=@6J30000Y092U8=DhT220000dP]3lkaO0000Xf8n000000000000
`8D70000L07iDFM5TUm^00000000<SKe@;X200000000000045][000000000000X5o^H7BL0000000000000000\:3I0000<b[U00000000dZM70000000000000000
00000000000000000000000000004c>]00000000\HRD0000Hb?o000000000000000000000000XT51TlD>0000XlZ8000000000000A>5R0000<ih00000HRNcM4l=
0000HcO7D[9R00000000000000004;RbhZ`YE2:e0000PU1O00000000000000000000LJ_A0000000000000000A:AO00000000E=d2d4SM000005?G0000H5XB0000
000000000000000000000000\O6:DXkI000000000000TW8LXEA:0000\`[2000000000=d800000000000000008EXW000000000000000000000000000000000000
0000lPDT0000a6XT4LXJ0000@NclXQ=[000000000000H`gf0000<U[O000000000000000000000000l3S500000000I89b000000000000000000000000LO^G0000
0000000000000000];:c00000000000000000000000000004Yfj0`PQa0jh<OG600000000000000000000MC0^000000000000`ZVP0000000000000000d9>Hi58\
TQDnL3Rh0000D2I:00008HM000000000T@@f0000l6W8L`fk0000000000000000000000000000PFaeU46X00000000\gCd00000000DAe900000000E1]:4O810000
000000000B;F000082^6Dh7600008i4G@]kS00000000DUJ600000000000000000000000000000000000005>90FlC000000000000000000000000000000000000
00000000000000000000000000000000000000000000@PP00000X^D:E;<l0000`^aY0000000000008O;i\^a4<X8900000000000000000000PSC1000000000000
0000000000000000000000000000000000000000Hn]T4G2_Lg7GYB>90000000000000000000000000000000000000000hAnE000000008nm<00000000Q@bY0000
d5<g00000000i?N\000000000000M4^L000000000000I0Nk00000000000000000000000000008dVW00000000<7CL00000000YAGO000000000000l6A400000000
000000004bo;000000000000\b:o000088U700000000000000000000LcmCU>d20000Hb[c00000000000000000000000000000000000000000000000000000000
0000\e[`00008dgf000000000000000000000000000000000000A?Bj00000000000000000000<F:m000000000000000000000000000000000000d2G?DR7_0000
000000000000@T\:0000000000000000000000000000000000000000000000000000I>4K9>j[00000000\3=DLC>K\gBQDc[R0000E4E:00000000@9ZY0000a@IJ
00000000a?Lf00000000000000000000HD=N\7g@h[SL00008EK8000000000000000000000000Y3AW000044AXP4^4H5]B00000000000000000000mBa400000000
00000000`4WbhBN@=0DT000000004?@o00005<2l<DS]00000000000000004ZIh8Um?0000<42C\mMhaAU\000000000000DGN>4CK[00000000000000000000D0DF
d:d3l6b@\CEnPeIV5AM2000000000000000000000000<FV`0000000000000000000000000000`5U;0000000000004Od;000000000000000000008Ul>00000000
00000000000000000000000000000000e@WF00000000E?Mo0G<_HliH`^]kTkoI000000000000000000000000PU]hhUek0000000000000000000000000000<afa
H^RA0000DO1m0000000000000000U:C90000`joj00000000XkK3000000000000XS;S@h0600000000000000000000000000000000000000000000000000000000
8FdK0000000000000000000000000000Da4Y000000000000000000000000lD2R000000000000000000000000000000000000<_9k00000000\1aJ000000000000
Hb<QA<L600000000TTJ200000000000000000000000000000000000000000000`<Ra`IT90000000000000000000000000000TS3MD2?D\N_T<nW3000000000000
01lX\[o@00000000DWgb<[jG00000000000000000000llMU51A=MC?c0000@DmY0000000000000000L1n]0000X^o60000A=nS0000000000000000000000000000
00000000000000000<C_0000000000000000h4dH`;:fT:JKI2o3i9K3diJE00000000000000000000000000000000lJjVm>730000L2QB0000000000000000H];?
00000000000000000000Y=;SXi[@8;JOdNf9m:0500000000000000000000000000000000000000000000000000000000XXb\P\m700000000H0O4h_H=4e[4LK2h
<jO10g5`41DW00000000<?f]4N_5X1VA00000000000000000000000000004`=K0000000000000000<J]E00000000000000000000000000000000000000000000
0000<V@Q0000000000000000<FUA000000008`4b0000D51`0000000000000000000000000000000000000000000000000000XAR>000000000000000000000000
00000000000000000000000000000000T9b;00000000A=f]000000000000\OoG0000dnn200008G;dlOb0Q<nNTd>>Y17bI@`700000000000000000000<ig>4?H<
0000=>=F00000000000000000L[Pa2WO0000XgddHSB9000000000000=5FJ0000000040Ya0000HZ5NlA7;h_B600000000000000000000U@A;0000000000000000
<AlKU4hD0000<7S>P`N=00000000000000000000P=mUP[d\000000000000000000000000XLJP000000000000@AkD0000000000000000<RR`=A;]lQJj00000000
`WZd000000004Um00000LD5@87jU0000`LMM8?D=0nNM000000000000000000000000Lcoc<nKFM86`00004H6T0000000000000000000000000000000000000000
0000000000000000hm;60000000000000000dTI00TiW0000Q5>@00000a]100000000TF>Ch`<L000000008@2Lh19M8AEo\WVGQ:T4000000000000000000000000
00000000\>PiI5e^dVX700000000<]U100000000h8gm000000000000dRIC0000000000000000U0R@]BEK0000000000000000PIi80000000000000000D9QX0000
00000000e>MK000000000eV=00000000000000000000L5GgDORY0000000000000000000000000000\C8Q<F4U0000000000000000000000001==J0000LYQL8HX7
T;B@lXhC0000HYJ>0000000000000000000000000000000000000000000000000000T8:GDTP=000000008nc=0P_G000000000000000000000000000000000000
000000000000000000000000L9UP000000000000l^K1U4P;000000000000000000000000XG:h0000000000000000000000000000h60:TK`A8n^@000000000000
<1Ki0000\HnVleC;00000000\J3Z000000000000@9c000000000l4M@LBdFTMeJ0000\A=J000000000000\Uia00000000000000000000d2_S87h\Lco<0000ToNb
00000000DSde00000000000000000000000000000000]=KD00000000000000000000X]bf0dO10000d[n`00000000000000000000000000000000000000000000
XE4U000000000000PfX_000000000000000000000000I3DY00000000ha>SPF7G0000000000000000000000008lJg0000000000000000dG8o00000000PWNW0000
000000000000H9GM00000000d\cG00000000000000000000000000008bj[\<<Y0000000000000_Qk46Dk0000000000000000000000008eKkhVWR1=Z[00000000
00000000lFS300000000hDS?`\oQ0000l6Un00000000<[R<\9KQ826C8Rl;00000000`id[00004B?o000000004JPV54<700000000T<Mjdmoj0000A74h0Jo10000
00000000D5^I00000000TZ:B\0S]0000000000000000XV_50000000000000000000000000000000000000000dYPF00000000lXAf000000000000000000000000
00Hk\\IO00000000000000000000000000000000000000000000TAiF0000000000000000dDi;0000000000000000000000009@gH0000lI==00000000MB[fl]Jc
0000000000000000000000000000000000000000D]bX00000000Tb1U00000000<CY9T?A^8@MS00000000000000000000`\T80000000000000000000000000000
I?UY0000000081>i00000000000000004R\2E3h>XGQlXa5d00000000000000000000000000004`2=0000X>IQ8f@k0000000000000000IC8O0000h1j100000000
0000000047Cjdmmg000000000000000000000000H>:Z000000000000000000000000000000000000PPfa4m0]000000000000\Y]J0000000000000000DORMa;YT
0000XceLQ5]<000000000000000000000000dU5H0000XlN084b?h;33d9cF0000000000000000<9FT\k_g00000c\30000`a@X00000000Y5@1000000000000=2Y\
0000XOD=000000000000000000000000P4<400001B?k0000D[bl0000dKMC0000000000004>mN0000\BLk00000000D1;H000000000000X0ALL0EI0000]@c]0000
00000000\]FR000000000000000000000000000000000000000000000000000000000000<:1M@1Yb000000000000000000000000PGDT000000000000\jJ_0000
00000000000000000000000000004C;E000000004lF;0000Xi[O00000000000000000000000000008Mg317Y]000000000000000000jP00000000000000000000
00000000000000000000TkVV000000000ThUlW6]0000000000000000P\L>84Vg000000000000000000000000000000000000lTX90000000000000000\1L2L5Ol
0000000000000000XI150000@13Q<UBd000000000000000000004<IW0000L_b9MBWX000000000000000000000000dQ0>000000000000000000000000\WKA0000
0000000000000000DWHc000000000000l^NPi@lo0000000000000000000000000000XOWA4>I9000000000000\_WV000000000000000000000000000000000000
0000lT9U000000000000000000LT00000000000000000000`H>El0ZJA?lE00000000\1g90000Xho60000<GK4dHA:0000000000000000000000008f=V00000000
000000000000000000000000000082dm0000TM;oDDnTQ3YLE?G_8nJm00000000Dcl800000000\LcL0000P=iMI><6Q2NO0000l:]60000]CLY00000000lW8<0000
00000000000000000000000000000000000000000000H14^DDnf0000000000008>KNTOQ3<31QU;oH44]V00008UlN000000000000000000000000Q4kH00000000
000000000000T[=100000000Y7@K000000000000<O?_00000000000000000000000000000000000000000ZmS0000000000000000h_5=00000000000000000000
00000000I=Q_000000000000000000000000L4n80000YAU54_66000000000000000000000000000000000000000000000000X]W80000000000000000lcXa0000
000000000000\3i`000000000000000000000000000014[9L=;@8^85Hf0:Dif5TPSCa53Y00000000HRW8<`dih\@W00000000T?d^<A[00000dG_SlF[c00000000
000000000BVP000000000000000000000000Q>1Q@0WP4OWL00000000000000004HS9000000000000HPcn000000000000T=7EP_lO000000008]EL0000U2GE4`Qj
M=3@00008EXh00000000000000000000000047L5dEWYH`U2T0^5T>n80000000000008TDn00000000000000000000Q1@>00000000P4^P`3WBdnQO@o_l00000000
00000000a2D`00004WC\Ld5@@1_R000000000000000000000000`XC7000000000000TnMGmAe400000000000000000000`]5i000000000000H5FE000000000000
PRoG00000000000000000000000000000000000000000000000000000000000000000000D0<4<Gd>00000000<0:Z4Af>0000PdDV<VLQ00000000T[Z800000000
0000000000009>V[0T<L00000000L^YE0000\G2I`YJ^00000000000000004I1@000000000000000000000000000000000000<;YDDn8X15>`0000000000000000
0000000000000000dR5eXmU3000000000000000000000000000000000000hW9:000000000000<;nK0000000000000000000000000000DA88]8kWm?MI4iB`0000
0000lnY;0000000000000000<P7j00000000`_\M000000000000PYW\000000000000000000000000000000000000\N7?<<4dlN:ZdRIQ000000004H`k00000000
0000M3h_e8T100000000000000000000\WmMX\G=0000000000000000Y29I0000000000000000LL]HhG[G0000\N6GdcFc000000000000A31]L[Hae=fJX>8@XW;<
`T8_00000000l^>B00000000<LbOXkV900000000I=mP00000000000042d@00000000000000000000000000008J:h000000000000@KENT06_0000`nBT00000000
0000PELA000000000000000000000000000000000000`KC@0000HJncY?090000h2[PH@=[XJSI0000D9Ub00000000000000000000000000000000000000005BCM
e>m?00004[D]0000000000000000\<d[00004<oM000000000000P<e;hV:n0000000000008C:Q000000000000`iQc0000000000000000@h:]00000000000017Yn
0000dj\LX51<00000000L8L8000000000000H<CQ00000000Pc9M0000000000000000M0QMHaXg<fl500000000\0eJ8i><00000000000000000000000000000000
@^cf0000Q6fa4^df00000000000000000000000000000e_8000000000000TQiM00000D]S00000000000091Ye0000D_RV000000005C3I00000000000000000000
000000000000000000000000000000004n0H0000]8DC00000000d>jUhNU`00000000000000000000m6jJ00000000@1@=Xjk0]7KVQ5kk00000000PWJodL2<DXP2
4^A<000000000000hlUc00000000000000000000000000000000588n0000d;>o0000PZ@9lA410000TS6100000000T7PHTAd:@2838PU:00000000000000000000
0000000000000000000000000000<?>D00000000000000000000000000004jMh0000000000000000`KJLD<\Z000000000000d8nA000000000000000000000000
0000000000000000DDD7iAYS000000000000000000000000lKUP0000A40d82XK00000000lULl000000000000e>d_00000000@8U[00000000000000000000<QaN
000000008fU\0000l=fe000000000000lBNN000000000000000000000000H\nM000000000000<8kL0000\SZ@\?V[8AnZ0000XjW3PlGOY0X_8EGP513;00000000
<cEO000000000000<:ce0000000000000gmK0000000000000000@^=ZdbTBHeiCP6^?0000HW@I0000000000008m]7000000000000000000000000TOeY00008U^g
djPS=B3E000000000000000012od00000000lhlI0000000000000M7`IC@]00000000000000000D:=0000000000000000000000000000000000000000P\dK0000
00000000H@o[000000000000000000000000\55h00000000lJD?`A4JPQjl0@Lm0000000000000000]A_aL_\eX>4ohVbJ0000I;3S000000004?m5]=B1XEAJTQ9d
000000000000A5DF90]cDS@Y000000000000X2oi00000000000000000000000000000000000000000000000000000000`gG40000000054<Z0000deDj00000000
00000000l>d9DZ6J000000000000<M9L0000000000000000000000000000]0hT0000l>k?Pm1^000000000000XfLY000000000000000000000000000000000000
00000000000000000000000000000000<QD_97<R000000000000000000000000dHI>00000000@ZCj000000000000000000000000000000000000`FJ;00000000
0000000000000000000000000000T_nU00000000000000000000Xc4gA<_50000hb::000000000_VY000000005=b:0000T=0B000000H;000000000000000093ei
0000HLK;4Q:n10:E000000000000M4af0000000000000000D;R4H51n00000000@83d0000000000000000000000000h=KhE1V00000000000000000000XB9f0000
0000000000000000LG4SHV^S0000\_53\]_D0000000002ElXAa^PRBoI9>3LSc@d[B=000000000000000000000000@Z\n0000000000000000<Cm?0000aAY<0000
000000000000000000000000000000000000`X[@0000`5?d000000000000000000000000D<2`0000000000000000000000000000000000000000000080h60000
A2A`daC;0000M=82000000000000000000000000000000000000000000008YGj000000000000000000000000000000000000D`jK000000000000\]cc00000000
8fTA00000000000000000000HS7c00000000000000004iRi00000000e:K7Tc;Ri?9;`a@@0000000000004Wo[000000000000000000000000L?]eT^jK0000TB\Q
00000000`^Q6@aVD0000000000000000000000000000LH0R00000heW0000000000000000000000000000<4=30000U<Kc]>5l000000000000D5Sd000000000000
0000000000000000000000000000<G4b0000`7jI0000000082k700004Z^eM9\00000000000000000<B;h00000000HVBm0000Tm\`h`Ed8SJM0000000000000000
000000000000a>?^00000000hADC0000000000000000DebU1Anh000000000000XE3@0000000000000000000000000000000000000000000000000000HFb_0000
0000000000000000`JK5e9DS8^9S0000\61IXFki0000000000000000000000000000000000000000PML3000000000000]8gJ0000000000000000T3cd00000000
0000000000000000`F7dl5>hHkZi00000000TY==0000U=_`H4?DTbgE000000000000000000000000Tc1A00009>M100000000@e:?hf5Q0000000000000000<ie^
0000000000000000\L;E000000000000000000000000I0Q`00000000`^TC000000000000<mmT000000000000lYmL000000000000000000000000000000000000
i6<Sh1=@00000000D:PJ46K30000@NnUX50:hdBH8g59hj^HPoi3E?]n00000000000000000000000000000000000000000000000000000000000000000000XE>H
0000000000008QW700000000\4Tc<_a^hm0@PP4N9<[\000000000000hP[e`[hQ000000000000l6m]000000000000<`kb00000000000000000000000000000000
000000000000d;dS0000000000000000000000000000000000004ZJa000000000k5E00000000000000000000L;4Y<DEQ00000000\^m:0000LGl<000000000000
00000000X:eb00004X6m00000000000000000000000000000000000007\[000000000000D^CD00004JQN000000000000000000000000000000000000lP=>a;XY
000000000J`l000000000000000000000000X\j1000000000000@VTL000000000000000000004WchEAVM000000000000DOihU58m8\U0`QGD0000L`j\00000000
000000000000000000000000DYZH0MU0LSPd00000000000000000000P<6K@K;hlb]X00000oS]0000000000000000000000000000000000000000000000000000
00000000000000000000000000004JPl8:;70000`h1j000000008aK]1BKM00000000000000000000`0Bk00000000000000000000000000000000Xi6X00000000
0000000000000000000000000000l6dE0000000000000000000000000000000000000fSU0000000000000000000000008\L0Q7Vc000000000000dPG:]7_4P9MT
00000000XT]<000000000000Pd<g00000000m24B000000000000e@:B0000\42g000000000000000000000000PCCT000000000000X4<D000000000000DGfl0000
0000000000000000h99W00000000@aTa0000U;hi0000\4O10000lD`]000000000000000000000000L_WF8j[mL@02`JJh00000000000000000000]3Go0>N[00H1
9<2:98EL]=?W5B9M000000000000000000000000I8;\00000000H4@;X`k80000XR04`4a2d<mD8VCb0000PV60Y8[<00000000YA3OhhY:0000TTnc000000000000
<kj@MCF?000000000000000000000000000000000000000000000000000000000000dlLYm2>J00000000000000000000000000000000000000000000l;7f0000
00000000==Tc0000h4DG<EDg000000000000lN=?LWndl^6G0000<U3g000000000000000000000000\>Q6lV3n00000000000000000000PN510000I7HS4_JQD>mB
000000000J0_0000D?dk00000000`[jZ0000Pl:_I<5lhk>H0000X;8b000000000000000000000000L`WT0000X?8Z0000000000000000dMhe0000000000000000
0000\@`2a:J?00008fI98g\300000000TAOb0000L;lQ0000000000004fTU1BcW000000000000LRLn=BJ6000000004@iRD4YDX]?b0000=:7E000000000000<X56
8dG40000000000008Ln?Tk?H0000000000000iL20000000000000000U@`A0000A80B0000dNZA000000000000000000000000]4RE000000000000P0c`H<`i@;HU
\ZLjm>:14ZQ;m@=_000013[>000000000000000000000000000000000000AA;j00000000QBHF0000H<kdTaUb0000D7PVD<2OPc5400000000000000000000hbA:
00000000000000000000TJ8WlQ0200000000000000000000000000000000d]bJ00000000000000000000@60^00000000000000000^5Wm@I=0000000000000000
4@Ue0000000000000000000000004jQ000004EK[=3SKdd:b=9EE5=@Q0000P\^\`1CN0000i>R_0000\3MilJM<0000000000000000000000000000\T01Lf7n0000
l64^0000000000000000\2kI000000000000000000000000000000000000000000000000@4_C@LiO00000000000000000000Y0eeA=DH00000000000000000000
=<[l00000000000000000000000000000000000000000000000085ST8L>H0000TIfhDmF_P3PS00000U3900000000000000000000X@dI\:5;d=LaPQV7TiOd0000
00000000L9SC0000000040L>U=`M000000000000000000000000PHTe8@2:0000X7Tn00000000000000000000X94o000000000000`4Y846S<`KM4hZ0WIB2E8XnC
1<SWLHC8000000000000mAWG000006US0000000000000000\_Q4I:Sa000000000000DR7400000000000000000000000000000000000000000000000000000000
\NA[54d\0000M@G_00000000000000000000000000000000@HBc0000000000000000d54D000000000000000000000000000000000000\cPSd`h]00000000d6Kg
0000I6hRDkQg00000000000000000000000000000000000000000000000000000000Q<EH00000000L9RG00000000000000000000DC3E11Vj000000000000QAJ:
0000000000000000d_Ha0000LC2=\_3b0000000000000000000000004Q9UleO00000000000000000h_oA00000000000000000000000000000000@8Sci>[80000
00000000000000000000000000000000000011[7000000000000000000000000<I?9l_UV8;XC000000000000PR@4m>8:0000lE@RlGSGHWiE\XR?@lRE00000000
00000J6H000000000000dHeE000000000000X?FnhCf900000000l4fn00000000`nbP00000000000047EO00000000dA6[U=SV0000000000000000`IibdVKZPXE5
=4>N0000TbRne;@V0000000000000000000000000000]3_]0000lloGTk@Se5=O00008SXi0000000000001@^0000000000000000000000000M?1P000000000000
0000000000000000000000000000d9A=PbL1@bN<IA0T000000000000\`e:X\?W000000000000L<S800000000000000000000Plh9@MTX0000<<_g000000000000
000000000000U=Pf00000000000000000000LmYa0;@>0000@G6400000000000000000000000000000000XZki0000l6?=ECN34;Jn0000I0J;0000000000000000
000000000000hEAZ0000dQeX000000000000DfJW00000000000000000000DO3`Tf]n0000I?8[0000000000004D@g000000000000LbCd00000000a;m700000000
000000000000h3EE4=]B0000l<i:lY:?i?ca0000\U>g00000000000000000000000000000000LG>Z0000000000000000<d`;Tg@hD>2M00000000000000000000
M>9J0000000000000000`RKVPX7h0000X2X<8:Q;l;Z5LbUE0000000000000000000000000000LkKc000000000000000000000DaZ0000HPF61<XG000000000000
8[l`000000000000LA3Y000000000000000000000000lX;>5A61aCXWM7_EhgDU0000d>jG00000000000000000000000000000000<FD0DR`_00000000E2Xd0?GM
PPc6M3mQ00005:i=000000000FX?<J\d00000000000000000000000000000000<`5[M15R00001C<i<Y\m<3B<000000000000<JZ900000000000000000000hUaE
000000000000\DOW00000000lInS00000000`7G=000000000000000000000000000000000000a;0Q]6h0000000000000DJEl0000000000000000000000000000
QBPD0000000000000000000000000000@Jg]000000000000000000000000=<CCTJAI00000000<88l0000a7Oh0000\2MY00000000XFoHLB1Ad]@I00000000DZD:
000000000000Q:bW0000000000000000Y3]H000000000000000000000000lF@X0000000000000000=08@000000000000000000000000000000000000\Z580000
00000000dbfMTcQ5000000000000000000000000Ph@:000000000000\ocg000000000000000000000000000000000000000000000000000000000000E?f>XWG0
df1;00000000\\FG88TH00000000000000000000000000000000h3^4@6VAdeDO0000000000000000E?aJaCX3U3gJ00000obf0000<f`d00000000`0VT00[101UQ
HCog0000000000000000\[N5000047RQ0000hKaH000011;j0000000000000000000000000000dQM?0000]:0H\=bmL?]:0000lJR\QBSO46lWhJ?D`^mD00000000
000000000000\=Th<TkDLITT]1DS00004B[c000016DV0000000000000000000000000000XPSadGN_<APULd]J=6aA0000000000008ba<000000000000i3GX0000
00000000000000000000=C:6000000000000XF46LZiK\]d@hd:M0000HJ7Q0000X6\\00000000L;Ee8IU;0000000000000Rk:000000000000LZ<e00000000U@aR
000000000000`COB00000000000000000000000000000000000000000000L`h@0000d^FL0000XSZYDBSi00000000000000004e?_000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000ToT4000000000000LEH700000000P3Pc0000000000000000lDS500000000
00000000000000000000Q6JG00000000000000000000000000000000Q8m;LU79HeY_8Q0]i7mNM7LII;A;<;PEPY4C00000000000000000000`k`k0O;Ee83m0000
000000000000000000000000I5ae9?\F00000000000000000000@j3F0000dM7l00000000000000000000000000000000000000000000TUIL000000000000dRQB
00000000D0[ZD40A0000000000000000000000004N?80000000000000000HdYM85dm0000mBHV@7aV0000l;`j`26M0000000000000000TLRZLY__\Y\`00000000
00000000hg9j0000HI6?00000000h7fJ00000000`B1M`1DdH:dhLSEm0000000000000000Y7]Z4TA^0000m9N;0000000000008ciY000000000000000000008N2A
00000000000000008SHUUA@60000m?hF000000000000000000000000000000000000M5Qhd=6:m>jk0000PGeV00000000a6f70000000000000000000000000000
000000004MnM00000000X>RF0000000000000000T>fch?UL00000000000000000000000000000000000000000000000000000000000000000000DVR100000000
\N5W4`K80000000000000000000000000000dXSO00000000000000000000000000000000<Y`g4lm2000000000000000000000000000000000000@=L?00000000
0000l=FhXYH7T[C=000000000000\9CJ000000000000000000000000D0fK000000000000000000008>C50000@c`5U?V6lffW@<BE0000lU`O0000000000000000
0000e7><a6QW0000lME1000000000000000000000000@0m40000hPdG000000000000d64R`S9o8WDUlaYj0000000000000000Tc8M<HShI@170000DbNG0000<XCC
0000000000000000\i\800000000PQN_D6c00D=:L_]^HKi^DmL\i>l\DaZn000000000000D0kj00000000H>\d00000000Le3M8DeU<SU30nA300000000000098Qk
000000000000000005_B\M[6XOV`0SkO00000000`ODL000000000000000046Eb00000000000000000000E=Eo00000000@1X]000000000000\WbDTOH`4=b30000
0000LIcGe9M9000000000000000000000000IB480000000000000000Pab>00000000000000000000l`0_<Y210000000000000000000000000000000000000000
DSSd8MbD8g;mPDY8<N9R00000000000000000dd`00000000000000000000000000004jWi000000000Gf]000000000000000000000000000000000W]@hC4OHi]9
0000000000000000lgj2000000000000000000000000P5R`<h95000000000000000000000000000000000000000000000000<TOg00000000H2nS0000lJDd0000
00000000000000000000PT>m0000L\<a00000000DR9j0000000000000000\:jR000000000000000000000000000000000000@2NE00000000000000004P340m3e
1@`N8Uk_000000000000mCQ>000000008LWF000000000000M9?>0000lIDd0000TDHX00000000d=_ahK7?0000X@>[00000000000000000hLI0000<9Al@F8Y0000
Lg]:lH[O00000000000000000000000000000000000000000000000000008:Tm000000000000<P[8000000000000000000000000000000000000Q9LV00000000
00000000eAaI8Z9L@4NdDe9l000000000000PSn<0000\Im70000H7;Pl6WRhmmC0000000000000000`9VD`FLM00000000THh:hIf@0000000000000000LJWOXc7S
0000DM_`<LBcTBmC8NO04_GS4iB60000LXG0daP400000000000000000000000000000000`>B7000000000000hbIg0000000000000000`1<c00000000X?l\8j4A
H`h2H>P8LcYD8OEO`oj[Q>1AH8XHE3lT0000000000000000XHhFm>GBdBN^000000000000l`I20000e@o:000000000000PQ?`00000000dkiP0000HJKjh`2S0000
00000000000000000000<4`:000000000000PjfID[<:XX4<000000000000hKkf0000000000000000000000001;S?]>^`0000`:[PH0VeIAE\000000000000Dee2
0000000019jH00000000DA0f0000@k[WPO6OPXJf]=AD0000000000000000000000000000000009m`4k<40000LUTA000000000000000000000000000000000000
l96APAeX0000\DPChP\A00000000dngY0000000000000000000000000000000000000000000000000000000000000000M9]P00000000\=Dh00000000a7Xl0000
000000000000`<R10000000000000000lW]MdSoJ0000000000000000000000000000\2nC0000M?oc000000000M1R000000008hO7<jGN`FEA00008o??00000000
0000000000000000000000000000000000000000XHWCHV3]43Li\<<eXlVB=>\B18E[0000000000000000<aH\`4N>00000000000000000000T_bZ`l;Vdooj0000
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
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6),
w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3),
w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5),
w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0),
w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6),
w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8),
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
w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4),
w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2),
w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0),
w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0),
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
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3),
w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0),
w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4),
w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4),
w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4),
w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0),
w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4),
w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0),
w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0),
w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2),
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
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0),
w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0),
w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8),
w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7),
w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0),
w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0),
w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
