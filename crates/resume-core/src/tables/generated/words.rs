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
0x1040200000200040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010080000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8000000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040004, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0xc00001014000000, 0xa000220008222800, 0x5000110400, 0x1001000280002002, 0x82040000a2800, 0x420000200b4000,
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
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000004,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0xc40000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
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
eċċellenti	0Io01
eğitimi	0JX01
eğitmen	05E01
eğitmeni	05E01
f	0Lo06
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0M504
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
fachrichtung	0M901
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
fag	0M:02
fagbrev	07D01
faglaert	00D01
faglært	00D01
fagproeve	07D01
fagprove	07D01
fagprøve	07D01
fagskole	0M<02
fagskolegrad	0M>01
fagskolegrad i	0M>01
fagskoleutdanning	0M>01
fahrer	05T01
fahrerlaubnis	06B01
faiantar	01h01
faianțar	01h01
faible	0;l01
fair	0BA01
fakulta	0M?03
fakultaet	0<k01
fakultas	0MB01
fakultat	0<k01
fakultate	04401
fakulte	03n01
fakultesi	03n01
fakultet	0MC05
fakulteta	0Jl01
fakultetas	0Do01
fakulty	0MH02
fakultà	04701
fakultät	0<k01
fakultāte	04401
fakülte	03n01
fakültesi	03n01
falegname	02501
fall	08d01
familiar	0MJ01
familiar with	0MJ01
familiarity	0MJ01
faoi lathair	05`01
faoi láthair	05`01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0MK04
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03N02
farmaceutka	02601
farmacevt	05H01
farmacia	0MO04
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0MS02
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
fear	0MU01
fejezet	0GW01
fejleszto	02901
fejlesztő	02901
felag	06H01
felelos	02901
felelős	02901
felhasznaloi	0MV01
felhasznaloi szint	0MV01
felhasználói	0MV01
felhasználói szint	0MV01
felicitations du jury	0MW01
fellow	01g01
fellowship	00N01
felsofok	0MX01
felsofok felett	0MY01
felsofoku	0MX01
felsofoku okj	0MZ01
felsofoku szakkepzes	0MZ01
felsooktatasi szakkepzes	0MZ01
felsőfok	0MX01
felsőfok felett	0MY01
felsőfokú	0MX01
felsőfokú okj	0MZ01
felsőfokú szakképzés	0MZ01
felsőoktatási szakképzés	0MZ01
female	0M[01
femeie	0M\01
femeiesc	0M\01
femeni	0IQ01
femenino	0M]01
femení	0IQ01
feminin	0M^02
feminine	0M[01
feminino	0M`01
femme	0Ma01
femme de chambre	01Z01
femmina	0IR01
femminil	0Mb01
femminile	0IR01
fen lisesi	03n01
fenykepesz	0<L01
ferfi	0Mc01
ferienjob	08Y01
ferilskra	0Md01
ferilskrá	0Md01
ferjezett	0JY01
fermier	01h01
fernarbeit	0Me01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0Aj01
field of study	0BF01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0Mf01
filière	0Mf01
filosofian maisteri	0G401
filosofian tohtori	0Mg01
filosofie doktor	0GT01
filosofie kandidat	0Mh01
finalis	05l01
finalist	0Mi0:
finalista	0N308
finaliste	00L01
finalisti	00701
finalistka	0N;01
finalizada	06C01
finalizado	06C01
fino a	0N<01
fino ad oggi	00k01
fino al	0N<01
fins	0N=01
fins a	0N=01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0MU01
firefighter	01g01
firinci	05E01
firini	03W01
firm	03701
firma	0N>0:
firmasi	03W01
firması	03W01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0::01
first language	0NH01
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
fjernarbeid	0NI01
fjernarbejde	0NJ01
fjolbrautaskoli	04001
fjölbrautaskóli	04001
flat	06401
fleischer	02c01
fleuriste	01Z01
fliesenleger	05T01
fliessend	0NK01
fliessend in wort und schrift	0NK01
fliessende kenntnisse	0NK01
fließend	0NK01
fließend in wort und schrift	0NK01
fließende kenntnisse	0NK01
flight attendant	01g01
floor	06401
florar	01h01
florist	0NL05
florista	03N02
floristi	05O01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08i01
fluent	0NQ02
fluente	0NS02
fluently	0?>01
flugbegleiter	05T01
fluid	0NU01
fluida	0NV02
fluido	0NX02
fluwenti	0Io01
fluência	08i01
flydende	0NZ01
flydende i skrift og tale	0NZ01
flydende modersmaal	0N[01
flydende modersmal	0N[01
flydende modersmål	0N[01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0N\01
flytande i tal och skrift	0N\01
flytende	0N]01
flytende muntlig og skriftlig	0N]01
flyvert	0N^01
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
foerlag	0N_02
foerman	02A01
foersaekring	0>>01
foerskola	0Na02
foerskolan	0>>01
foerskollaerare	02A01
foerskollaerarexamen	0Mh01
foerstapris	00K01
foerstaspraak	0Nc01
foerstepraemie	00801
foerster	02c01
foerstespraak	0Nd01
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
folkhoegskola	0Ne01
folkhogskola	0Ne01
folkhögskola	0Ne01
folyamatban	00i01
folyamatos	00i01
folyekony	0MX01
folyekonyan	0MX01
folyoirat	0GW01
folyékony	0MX01
folyékonyan	0MX01
folyóirat	0GW01
fomhar	0Nf01
fond	0Ng02
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
for	0Ni01
foraar	0Nj01
foraaret	0Nj01
forar	0Nj01
forare	02A01
foraret	0Nj01
foras	0B@01
forbroir	03U01
forbróir	03U01
forderung	08Z01
fordito	02901
fordypning	0Nk01
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
forhandlingsniveau	0NZ01
forkvinde	06Q01
forlag	0Nl06
formacao complementar	0?g01
formacio professional	0AU01
formacion profesional	0O202
formacion profesional de grado superior	0AV01
formació professional	0AU01
formación profesional	0O202
formación profesional de grado superior	0AV01
formador	02;03
formadora	02;03
formadur	0=]01
forman	02A01
formand	06Q01
formann	0;P01
formateur	01Z01
formation continue	0O401
formation courte	0O401
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
forsikring	0O502
forskare	02A01
forsker	05d02
forskola	0Na02
forskolan	0>>01
forskollarare	02A01
forskollararexamen	0Mh01
forstapris	00K01
forstasprak	0Nc01
forstepraemie	00801
forster	02c01
forstesprak	0Nd01
fortbildung	0O702
fortgeschritten	0O902
fortlaufend	04B01
fortsatt	0O;01
forvantad	0<g01
forventa	0O<01
forventes	0O=01
forventet	0O>02
forår	0Nj01
foråret	0Nj01
fotograaf	01c01
fotograf	0O@07
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
fp	0OG02
fp grado superior	0AV01
fp i	0:G01
fp ii	0AV01
fr o m	0OI01
fr.o.m	0OI01
fra	0OJ04
fra og med	0ON02
fraan	0OP01
fraan och med	0OI01
fraedingur	0=]01
fraesare	02A01
fraeser	05T01
fraiseur	01Z01
framhaldsskoli	04001
framhaldsskóli	04001
framhaldsstig	0OQ01
framurskarandi	0OR01
framúrskarandi	0OR01
fran	0OP01
fran och med	0OI01
frasare	02A01
fraser	05T01
fratelli	03I01
frau	0OS01
frazione	0?L01
freelance	0OT02
freelancer	0C902
freiberufler	08Y01
freiberuflich	0OV02
freiwilliges soziales jahr	08Y01
fremragende	0NZ01
fresador	01B01
fresatore	02501
frezar	0>a01
frezeci	05E01
frezer	0OX02
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
from	0OZ02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06o01
fruehjahr	0O\01
fruehling	0O\01
fruhjahr	0O\01
fruhling	0O\01
fryzjer	02601
fryzjerka	02601
frá	0O]02
fräsare	02A01
fräser	05T01
från	0OP01
från och med	0OI01
fræðingur	0=]01
frézař	0>a01
frühjahr	0O\01
frühling	0O\01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06B01
fuer	0O_01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06B01
full professional	0?>01
full professional proficiency	0O`01
full stack	06o01
full-stack	06o01
fulltrui	0=]01
fulltrúi	0=]01
fully remote	0Oa01
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
fundiert	0Ob01
fundierte kenntnisse	0Ob01
fur	0O_01
futar	0<L01
futár	0<L01
fylkeskommune	0:b01
fyrirlestur	0?I01
fyrirtaeki	0Oc01
fyrirtæki	0Oc01
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
félicitations du jury	0MW01
féminin	0Ma01
fényképész	0<L01
férfi	0Mc01
férjezett	0JY01
fómhar	0Nf01
földmérő	0<L01
förare	02A01
förderung	08Z01
föredrag	0LL01
förening	0>>01
föreståndare	02A01
företag	0>>01
förlag	0N_02
förman	02A01
förskola	0Na02
förskolan	0>>01
förskollärare	02A01
förskollärarexamen	0Mh01
förstapris	00K01
förstaspråk	0Nc01
förster	02c01
försäkring	0>>01
förväntad	0<g01
fører	0;P01
førerkort	08a01
førstepræmie	00801
førstespråk	0Nd01
führer	02c01
führerin	02c01
führerschein	06B01
für	0O_01
fırıncı	05E01
fırını	03W01
főiskola	0JZ02
főiskolai diploma	04L01
g	03T01
gaard	0>>01
gada	0Od01
gade	0Oe01
gadi	0Of01
gads	0Of01
gadu	0Of01
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
garage	0Og02
garcom	01\01
garconete	01\01
gard	0>>01
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05E01
gartner	0Oi03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0AH01
gasthaus	08[01
gasthof	08[01
gastouder	01c01
gata	0Ol03
gatan	04f01
gate	0:c01
gatve	0Oo02
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
geimhreadh	0P101
gelistirici	05E01
gelistiricisi	05E01
geliştirici	05E01
geliştiricisi	05E01
gemeente	0P201
gemeinde	08[01
gemeinderat	02c01
gemiddeld	0P302
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
gepland	0P501
geplant	05U01
gepromoveerd	0Hb01
gept	0<M01
gepubliceerd	0=M01
gerai	0P602
gerant	01Z01
gerante	01Z01
geras	0P801
gerent	02>01
gerente	03N02
gering	05S01
germans	03P01
geros	0P801
geruestbauer	05T01
gerustbauer	05T01
gerüstbauer	05T01
gesaellbrev	0P901
gesallbrev	0P901
gesamtnote	01A01
gesamtschule	0<k01
geschaeftsbereich	06P01
geschaeftsfuehrer	05T01
geschaftsbereich	06P01
geschaftsfuhrer	05T01
gescheiden	04e01
geschieden	0P:01
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
gesällbrev	0P901
getrouwd	04e01
getuigschrift	0=K01
gevorderd	0P;02
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
giao tiep	0P=01
giao tiep co ban	0P=01
giao tiep tot	0P=01
giao tiếp	0P=01
giao tiếp cơ bản	0P=01
giao tiếp tốt	0P=01
giao vien	09l01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:k01
giay khen	0:m01
giay phep	0:k01
gie	00`01
giesser	05T01
gießer	05T01
gift	0P>04
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
gjennomsnitt	0PB01
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
go	0PC01
go dti	0PC01
go dti seo	05`01
go dtí	0PC01
go dtí seo	05`01
gobernanta	01B01
gobierno	07[01
god	0PD0:
god kunnatta	0PN01
goda	0PO02
goda kunskaper	0PQ01
goda kunskaper i tal och skrift	0N\01
godalga	00B01
gode	0PR01
gode kundskaber	0PR01
gode kunnskaper	0PS01
godina	0PT02
godine	0PT02
godkjenning	0PV02
godt	0PX04
goed	0P\02
goede kennis	0P^01
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
good	0P_02
good knowledge	0Pa01
gorevli	05E01
gorevlisi	05E01
gostilna	0>?01
gott	0PN01
gotu	0Pb01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0Pc02
graben	0AH01
gracht	0FE01
grad	0Pe04
grad ta' master	0Pi01
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
graduate certificate	0Pj01
graduate degree	0Pj01
graduate diploma	0Pj01
graduate school	01N01
graduated	09X01
graduating	05f01
graduação	0:301
graend	04f01
grafica	0Pk02
grafician	01h01
graficka	0Ah02
grafico	02501
graficzka	02601
grafik	0Pm03
grafiker	05E01
grafikus	0<L01
grafička	0Ah02
gramata	0GS01
gramatvede	02R01
gramatvedis	02R01
grammar school	01N01
grand	04f01
grand debutant	0Q002
grand débutant	0Q002
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
grein	0Q202
griffier	01c01
grocer	01g01
groep	02Y01
groothandel	02Y01
groundskeeper	01g01
group	0Q402
groupe	02o01
grubu	03W01
gruender	05T01
grundare	0Q601
grunder	0Q702
grunderna	0Q902
grundkenntnis	05S01
grundkenntnisse	0<702
grundkunskaper	0Q902
grundlaeggande	0Q902
grundlaeggande nivaa	0Q;01
grundlaeggende	0Q<02
grundlaegger	06Q01
grundlagen	0<702
grundlaggande	0Q902
grundlaggande niva	0Q;01
grundläggande	0Q902
grundläggande nivå	0Q;01
grundlæggende	0Q<02
grundlægger	06Q01
grundniva	0Q;01
grundnivaa	0Q;01
grundnivå	0Q;01
grundschule	0<k01
grundskola	0Ne01
grunnkunnatta	0Q>01
grunnkunnátta	0Q>01
grunnleggende	0Q?02
grunnlegger	0;P01
grunnnam	09b01
grunnnám	09b01
grunnskolaprof	0QA01
grunnskoli	04001
grunnskólapróf	0QA01
grunnskóli	04001
grunnthekking	0QB01
grunnur	0QC02
grunnþekking	0QB01
grup	0QE03
grup scolar	07L01
grup școlar	07L01
grupa	0QH04
grupe	0QL02
grupo	08_02
grupp	0QN01
gruppe	0QO02
gruppen	0=>03
gruppenleiter	05T01
gruppo	03I01
grupul	03A01
grupė	0QL02
grád	0QQ01
gráfica	02Z01
gränd	04f01
gründer	0Q702
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
guia de montana	01B01
guia turistica	03N02
guia turistico	03N02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gumnaasium	0QR02
guncel	0>n01
gunumuz	0>n01
gurnal	07C01
gurnalist	05601
guru	0QT02
gut	0QV02
gut in wort und schrift	0QX01
gutachter	05T01
gute	0QX01
gute grundkenntnisse	0<R01
gute kenntnisse	0QV02
guvenlik gorevlisi	05E01
guz	0QY01
guía de montaña	01B01
guía turística	01B01
guía turístico	01B01
gyakornok	08302
gyar	04N02
gydytoja	02Q01
gydytojas	02Q01
gymnas	0;Q01
gymnasial	0P901
gymnasialabschluss	01@01
gymnasieexamen	0P901
gymnasieskola	0Ne01
gymnasiet	0Ne01
gymnasieutbildning	0P901
gymnasium	0QZ05
gymnazium	0MH02
gymnázium	0MH02
gyogyszeresz	02901
gyogyszertar	07F01
gyogytornasz	0<L01
gyoztes	00001
gyvenimo aprasymas	0Q_01
gyvenimo aprašymas	0Q_01
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
góð	0Q`02
góð kunnátta	0PN01
gönüllü	05E01
görevli	05E01
görevlisi	05E01
götu	0Pb01
gümnaasium	0QR02
güncel	0>n01
günümüz	0>n01
güvenlik görevlisi	05E01
güz	0QY01
għadu għaddej	0=301
għalliem	05601
għalliema	05601
h	0Qb01
haandvaerker	06Q01
habilitacao	0Qc02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0I[01
habilitation	0Qe02
habilitação	0Qc02
haccp	01Q01
hackathon	0Qg01
haedersbevisning	00801
haendler	05T01
hafta	0Qh01
haigla	05201
hairdresser	01g01
hajadon	0JY01
hakem	05E01
hakim	0Qi02
hala	0>n01
halado	0Qk02
haladó	0Qk02
halaman	0Qm01
halasz	0<L01
halen	0>n01
halen devam ediyor	0>n01
hallinnoija	05O01
halász	0<L01
hameau	04g01
handel	0Qn03
handelsakademie	0<k01
handelshoegskolan	0Ne01
handelshogskolan	0Ne01
handelshögskolan	0Ne01
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
hang	0R102
hanke	0R302
hari ini	0R501
harifa	0R601
haritaci	05E01
haritacı	05E01
harjoittelija	05O01
hasic	06]01
hasič	06]01
haskoli	04001
haskolinn	04001
hasta	0R701
hasta el presente	01m01
hasta hoy	01m01
hasta la actualidad	01m01
hasta la fecha	01m01
hastanesi	03W01
hasti	0R801
hauptfach	0M901
hauptschulabschluss	01@01
hauptschule	0<k01
hausmeister	05T01
hausnummer	05101
haust	0R902
haute ecole	01P01
haute école	01P01
haven	0Oe01
havo	0R;02
havo diploma	0R=01
havo-diploma	0R=01
hazas	0JY01
hb	00`01
hbo	0:@01
hbo bachelor	0:@01
hbo-bachelor	0:@01
hdr	0H[01
he	0R>01
hea	0R?02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0Aj01
heden	0RA01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0RB02
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
herbst	0RD01
herec	0>a01
herecka	0>a01
herečka	0>a01
herfst	0RE01
hermanos	07[01
herr	0RF01
het	0RG01
hetkel	0RH01
heute	04B01
hf	0RI02
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
highly skilled	0RK01
highway	06401
hilfskraft	02c01
hingga	0RL01
hingga kini	0R501
hingga saat ini	0R501
hingga sekarang	0R501
hinne	0RM01
hitsaaja	05O01
hivatal	0RN01
hiver	0RO01
hivern	0RP01
hiện giờ	0<A01
hiện nay	0<A01
hiện tại	0<A01
hiệp hội	0;A01
hiệu thuốc	0;A01
hiệu trưởng	09l01
hja	0RQ01
hjelp	0;P01
hjemmearbejde	0NJ01
hjemmekontor	0NI01
hjá	0RQ01
hkdse english	0<M01
hlid	0Pb01
hlr	0@e01
hlíð	0Pb01
hnc	0RR02
hnd	0RR02
ho	0RT01
ho so xin viec	0RU01
hoa si	09l01
hoc bong	0:m01
hoc viec	09l01
hoc vien	0Db01
hochschulabschluss	0:=01
hochschule	0RV02
hochschulreife	01@01
hodnoceni	0RX01
hodnocení	0RX01
hodnotenie	0RY01
hoegskola	0Ne01
hoegskolan	0Ne01
hoegskole	0;Q01
hoegskoleexamen	0Mh01
hoegskolefoerberedande	0P901
hoegskoleingenjoer	0Mh01
hoegskolekandidat	0?[01
hoegskolen	0;Q01
hoejskole	0JV01
hoest	0RZ02
hoesten	0RZ02
hoeyskole	0;Q01
hoeyskolen	0;Q01
hof	0R\03
hogeschool	08<01
hogskola	0Ne01
hogskolan	0Ne01
hogskole	0;Q01
hogskoleexamen	0Mh01
hogskoleforberedande	0P901
hogskoleingenjor	0Mh01
hogskolekandidat	0?[01
hogskolen	0;Q01
hoi nghi	0:N01
hoi thao	0:N01
hoitaja	05O01
hoja de vida	0D101
hoje	08601
hojskole	0JV01
holding	0R_02
holdings	00`01
holt	0Pb01
hombre	0Ra01
home	0Qb01
home office	0Rb04
homem	0Rf01
homeoffice	0Me01
homme	0Rg01
honap	0RT01
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
hos	0Rh03
hospital	0Rk05
hospoda	0FF01
host	0S003
hosten	0RZ02
hostes	05E01
hostess	0S302
hote	01Z01
hote d'accueil	01Z01
hotel	0S50B
hotelfach	05T01
hotell	0SG03
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
huidig	0RA01
huidige	0RA01
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
hybrid	0SJ02
hybride	0SL01
hybrydowo	0SM01
hydraulik	02601
hydrologist	01g01
hyfsad	0SN01
hygieniapassi	03X01
hyva	0SO02
hyva taito	0SQ01
hyvae	0SO02
hyvae taito	0SQ01
hyvaet	0SQ01
hyvat	0SQ01
hyvä	0SO02
hyvä taito	0SQ01
hyvät	0SQ01
háskóli	04001
háskólinn	04001
házas	0JY01
hâlen	0>n01
hâlâ	0>n01
händler	05T01
hästi	0R801
håndværker	06Q01
hædersbevisning	00801
hè	0R>01
hét	0RG01
hó	0RT01
hónap	0RT01
hótel	06H01
hôpital	02o01
hôte	01Z01
hôte d'accueil	01Z01
hôtel	02o01
hôtesse	01Z01
högskola	0Ne01
högskolan	0Ne01
högskoleexamen	0Mh01
högskoleförberedande	0P901
högskoleingenjör	0Mh01
hönnuður	0=]01
höst	0SR01
hösten	0SR01
høgskole	0;Q01
høgskolekandidat	0?[01
høgskolen	0;Q01
højskole	0JV01
høst	0SS01
høsten	0SS01
høyskole	0;Q01
høyskolen	0;Q01
hướng dẫn viên	09l01
hạng	0F=01
hẻm	0AR01
họa sĩ	09l01
học bổng	0:m01
học việc	09l01
học viện	0Db01
hồ sơ xin việc	0RU01
hội nghị	0:N01
hội thảo	0:N01
hợp tác xã	0;A01
i	0ST06
i dag	0SZ04
i fills	03P01
i helyezett	00001
i lathair	05`01
i láthair	05`01
i miejsce	0N;01
i s	00`01
i sambud	0J_01
i место	0S^01
i. helyezett	00001
i/s	00`01
iarna	0S_01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0S`01
idag	0Sa03
idegenvezeto	0<L01
idegenvezető	0<L01
idioma materno	0Sd01
idioma nativo	0=^01
idirmheanach	0Se01
idirmheánach	0Se01
idnmeistari	0G;01
idnmenntun	0QA01
idnskoli	04001
idraulico	02501
ieee	01[01
iela	0?001
ielts	0<M01
ielā	0?001
ies	0Aj01
iesacejs	0Sf02
iesācējs	0Sf02
ifsi	01P01
ig	0Sh02
igangvaerende	0Sj01
igangværende	0Sj01
igazgato	0Sk02
igazgatosag	0CH01
igazgató	0Sk02
igazgatóság	0CH01
igazolvany	0Sm01
igazolvány	0Sm01
ihk	0Aj01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0N;01
iii miejsce	0N;01
iim	0Aj01
iit	0Aj01
ijazah	0Sn01
ijazah sma	0Sn01
iki	0So01
iki dabar	0D]01
iki dilli	05:01
iki siandien	0D]01
iki siol	0D]01
iki šiandien	0D]01
iki šiol	0D]01
ikincilik	0;V01
ikurejas	02Q01
ilcesi	0>o01
ile	0T001
ileri	0B502
ileri duzey	0B502
ileri düzey	0B502
ileri seviye	04601
ilkbahar	0:M01
ilkokulu	03n01
illum	0=301
illustrateur	01Z01
illustratoer	0T102
illustrator	0T306
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
ilustrator	0T904
ilustratorka	02601
ilustrátor	06]01
ilçesi	0>o01
im	0T=01
imam	01g01
ime projekta	0T>01
imker	02c01
immobiliare	03I01
imobiliaria	02Z01
imobiliária	02Z01
imone	03H01
imoneje	0T?01
impasse	04g01
impiegata	02501
impiegato	02501
importer	01g01
impresa	03I01
in	0T@01
in a relationship	0A[01
in corso	00k01
in corso di stampa	07401
in curs	02201
in essere	00k01
in partnerschaft	0P:01
in press	0>201
in prezent	02201
in progress	0Bl01
in service training	0CE01
in-service training	0CE01
inc	00`01
incepand cu	0TA01
incepator	0<C02
incorporated	00`01
indeks prestasi	0EQ01
indeks prestasi kumulatif	0EQ01
independent user	0Pa01
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
industries	0TB03
indústria	02Z01
indústrias	02Z01
indústries	03P01
infant school	01N01
infermer	02>01
infermera	02>01
infermier	05601
infermiera	0TE02
infermiere	02501
infirmier	01Z01
infirmiere	01Z01
infirmière	01Z01
informatiker	05T01
ing	0TG02
ingegner	0TI01
ingenier	0TJ01
ingenieria superior	0TK01
ingenieria tecnica	0:F01
ingeniería superior	0TK01
ingeniería técnica	0:F01
ingenieur	0TL03
ingenieurbuero	03B01
ingenieurburo	03B01
ingenieurbüro	03B01
ingenioer	05d02
ingenior	05d02
ingeniør	05d02
ingenjoer	02A01
ingenjor	02A01
ingenjör	02A01
inginer	0TO01
inginer diplomat	0Fj01
inginier	05601
ingrijitoare	01h01
ingrijitor	01h01
ingénieur	0TP01
inhaber	05T01
iniciante	0TQ02
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
insinoeoeri	0TS02
insinoeoeri (amk	0TU02
insinoori	0TS02
insinoori (amk	0TU02
insinyur	02:01
insinööri	0TS02
insinööri (amk	0TU02
inspectoare	01h01
inspector	0J202
instalater	0Ah02
instalator	01h01
instalatér	0>a01
installateur	05T01
institiuid	01G01
institiúid	01G01
institut	0TW0F
institutas	0Tm02
institute	0E]02
institute of technology	01N01
instituteur	01Z01
instituto	0To04
institutrice	01Z01
instituts	0U302
institutt	0U502
institutul	0U702
instituut	0U904
instituutti	0U=02
institūts	0U302
instructeur	01c01
instructor	0J202
instruktoer	05L03
instruktor	0U?07
instruktorka	02601
instruktur	02:01
instruktör	02A01
instruktør	05d02
instrutor	01\01
instrutora	01\01
instytut	0UF02
insurance	03701
integrante	01\01
integrisane studije	0UH01
interactive	03701
interimaire	01Z01
intermedi	0UI02
intermedia	0UK02
intermediaire	0UM02
intermediar	0UO02
intermediar superior	0=_01
intermediaria	0C001
intermediario	0UQ02
intermediario avancado	0>801
intermediate	0US02
intermedio	0UU06
intermedio alto	0U[02
intermedio superiore	0?601
intermediária	0C001
intermediário	0UQ02
intermediário avançado	0>801
intermedju	0U]02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0UM02
intermédio	0UQ02
intermédio alto	0>801
intern	0J202
internat	0<k01
international baccalaureate	00g02
internetu	0U_01
interno	0?L01
interpreter	01g01
intervento	07401
intezet	0U`03
intyg	0<\02
intérimaire	01Z01
intézet	0U`03
invatatoare	01h01
invatator	01h01
inverno	0Uc02
investigador	02;03
investigadora	02?02
invierno	0Ue01
invigilator	01g01
invited talk	0>201
inz	0Uf01
inzeniere	02R01
inzenieris	02R01
inzenir	0Ug01
inzenjer	0Uh02
inzenyr	0Uj02
inzenyrske	0Ul01
inzenyrske studium	0Ul01
inzinier	0Um01
inziniere	02Q01
inzinierius	02Q01
inzinierske	0Un01
inzinierske studium	0Un01
inzynier	0Uo02
inzynierskie	0Uf01
inġinier	05601
inşaat	03W01
inštalatér	0@:01
inštitut	0V102
inštitút	0V302
inštruktor	05H01
inż	0Uf01
inżynier	0Uo02
inżynierskie	0Uf01
inženiere	02R01
inženieris	02R01
inženir	0Ug01
inženjer	0Uh02
inženýr	0Uj02
inženýrské	0Ul01
inženýrské studium	0Ul01
inžinier	0Um01
inžinierius	02Q01
inžinierske	0Un01
inžinierske štúdium	0Un01
inžinierė	02Q01
iosh	01Q01
ipasnieks	02R01
ipb	0MB01
ipk	0V502
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
issiskyres	0V701
issn	01[01
issued	09X01
issued on	09X01
istekejusi	0V701
istitut	04701
istituto	0V802
istituto professionale	01R01
istituto tecnico	01R01
istqb	01Q01
istrazivac	05F02
istraživač	05F02
istruttore	02501
istruttrice	02501
itb	0Aj01
itfaiyeci	05E01
itibaren	0V:03
itil	01Q01
itinerari	0>X01
itinerario	0L801
its	01R01
iut	0V=02
ivertinimas	0:d01
iyi	0V?02
iyi derecede	0VA01
iyi duzeyde	0VA01
iyi düzeyde	0VA01
izdavac	0A`02
izdavacka kuca	06?01
izdavač	0A`02
izdavačka kuća	06?01
izdevnieciba	0VB02
izdevniecība	0VB02
izlaganje	0A`02
izpit	0@d01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0VD02
iðnmeistari	0G;01
iðnmenntun	0QA01
iðnskóli	04001
işçi	05E01
işçisi	05E01
išsiskyręs	0V701
ištekėjusi	0V701
j	0VF01
j d o o	00`01
j.d.o.o	00`01
ja	0VG01
jaar	0VH01
jaesen	05O01
jahr	0VF01
jahrbuch	08L01
jahre	0VF01
jahren	0VF01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jaksa	02:01
jalan	0Eg01
janitor	01g01
jaosto	0Gg01
jar	0VI01
jarak jauh	0Dn01
jardineira	01\01
jardineiro	01\01
jardinera	01B01
jardinero	01B01
jardinier	01Z01
jardiniere	01Z01
jardinière	01Z01
jaren	0VH01
jaro	0VJ01
jasen	05O01
jatekvezeto	0<L01
jatkuu	0J;01
jazykovy certifikat	0VK01
jazykový certifikát	0VK01
jd	0DW01
jedinica	0VL02
jednatel	06]01
jednolite studia magisterskie	0VN01
jefa	01B01
jefe	01B01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	08=01
jesen	0VO04
jeseň	0VS01
jesien	0VT01
jesienia	0VT01
jesienią	0VT01
jesień	0VT01
jetzt	04B01
jeweler	01g01
jezyk ojczysty	0Ia01
jl	0Eg01
jlpt	0<M01
jo	0VU02
job d'ete	01Z01
job d'été	01Z01
jobs d'ete	01Z01
jobs d'été	01Z01
jogasz	02901
jogositvany	0VW01
jogosítvány	0VW01
jogász	02901
johtaja	05O01
joiner	01g01
jordemoder	06Q01
jordmor	0;P01
jornada de formacion	0D601
jornada de formación	0D601
jornadas	01`01
jornalista	01\01
journal	0VX02
journalist	0VZ07
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
juhiluba	0Va01
juht	01>01
juiz	01\01
juiza	01\01
julkaistu	0L501
julkaisu	07A02
junta	07[01
jurist	0Vb07
jurista	01B01
juriste	0Vi02
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
jusqu'a	0Vk01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0Vk01
jusqu'à	0Vk01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<L01
jäsen	05O01
jó	0VU02
język ojczysty	0Ia01
k	0<B01
k k	00`01
k.k	00`01
kaantaja	05O01
kaari	08Q01
kab	0Eg01
kabupaten	0Eg01
kadar	0Vl02
kade	0FE01
kadernice	0>a01
kadernik	0>a01
kadeřnice	0>a01
kadeřník	0>a01
kadin	0<B01
kadın	0<B01
kaeaentaejae	05O01
kaesittelijae	05O01
kaesolev	0RH01
kaesoleva ajani	0RH01
kaetiloe	05O01
kafe	07\01
kafli	0?I01
kaksikielinen	02a01
kakskeelne	0KK01
kalastaja	05O01
kalauz	0<L01
kalfa	05E01
kameraman	0Vn02
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0FF01
kancelaria	0W002
kancelarija	06?01
kancelária	03G01
kancelář	0FF01
kandidaatti	0TU02
kandidat	0W202
kandidatexamen	0Mh01
kandidatgrad	0?W01
kandidatprogram	0Mh01
kandidatsprof	0W401
kandidatuddannelse	0?W01
kandídatspróf	0W401
kansanopisto	04501
kantor	07\01
kanzlei	03B01
kapici	05E01
kapitaen	02c01
kapitan	02c01
kapitel	0W503
kapitlu	07C01
kapitola	0W802
kapittel	0W:01
kapitän	02c01
kapper	01c01
kapster	01c01
kapıcı	05E01
kar	0JZ02
karakter	0W;02
karakterar	0PB01
karaktergennemsnit	0Jo01
karaktersnitt	0PB01
karl	0W=01
karlkyns	0W=01
karlmadur	0W=01
karlmaður	0W=01
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
kaugtoo	0W>01
kaugtöö	0W>01
kauplus	05201
kauppa	06F01
kauppakorkeakoulu	04501
kauppatieteiden maisteri	0G401
kaupunki	0W?01
kawaler	0W@01
kawin	0<d01
kaynakci	05E01
kaynakçı	05E01
kazaliste	0WA01
kazalište	0WA01
kbr	09G01
ke toan	09l01
ke toan truong	09l01
kebun	07\01
kec	0Eg01
kecamatan	0Eg01
keeper	0S`01
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
kendskab	0WB01
kennari	0=]01
kepala	02:01
kepesites	0=k02
keppni	00;01
kepykla	03H01
kepzes	0WC02
kertesz	0<L01
kertész	0<L01
kesa	0WE01
kesae	0WE01
kesaetyoentekijae	05O01
kesatyontekija	05O01
kesk eriharidus	0WF01
kesk-eriharidus	0WF01
keskeriharidus	0WG01
keskharidus	0WF01
keskhinne	0RM01
keskiarvo	07H01
keskitaso	0WH02
keskitasoinen	0WJ01
keskkool	03Z01
keskmine	0WK01
keskmine hinne	0RM01
kesktase	0WL02
kesktasemel	0WK01
keskus	0WN02
keskustelutaito	0WJ01
kestab	0RH01
kesä	0WE01
kesätyöntekijä	05O01
ketnyelvu	05o01
ketua	02:01
kevad	0WP01
kevaet	0WQ01
kevat	0WQ01
kevät	0WQ01
key account manager	06o01
key holder	01g01
key worker	01g01
keyholder	01g01
keynote	0>201
kezdo	0WR02
kezdő	0WR02
kft	00`01
kg	00`01
kgaa	00`01
kha	0WT02
khach san	0;A01
khoa	0WV03
khoa hoc	0WY02
khoá học	0W[01
khu	0AR01
khá	0WT02
khách sạn	0;A01
khóa học	0WY02
kiado	0W\03
kiadó	0W\03
kiem soat vien	09l01
kiem toan vien	09l01
kien truc su	09l01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0W_01
kiitettaevae	0Kl01
kiitettava	0Kl01
kiitettävä	0Kl01
kilpailu	06G01
kimyager	05E01
kincstarnok	0<L01
kincstárnok	0<L01
kindergarten	0W`02
kinderpfleger	05T01
kindlustus	05201
kinesitherapeute	01Z01
kinetoterapeut	01h01
kini	0R501
kinésithérapeute	01Z01
kirja	07A02
kirjakauppias	05O01
kirjanpitaejae	05O01
kirjanpitaja	05O01
kirjanpitäjä	05O01
kirjasto	06F01
kirjastonhoitaja	05O01
kirjastus	0Wb02
kirvesmies	05O01
kis	0Wd01
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
kivalo	0We03
kiváló	0We03
kiến trúc sư	09l01
kiểm soát viên	09l01
kiểm toán viên	09l01
kjennskap	0Wh01
kk	0Wi02
kleermaker	01c01
kleuterschool	08<01
kliinik	05201
kliniek	02Y01
klinigi	03W01
klinik	0Wk04
klinika	0Wo09
klinikk	0:b01
klinikka	06F01
klinikum	03B01
kliniği	03W01
klīnika	06601
kniha	0W802
knihkupec	0>a01
knihovn	06]01
knihovna	0FF01
knihovnice	0>a01
knihovnik	0Ah02
knihovník	0Ah02
kniznica	03G01
knižnica	03G01
knjiga	0X803
knjiznica	0X;02
knjiznicar	0X=02
knjižnica	0X;02
knjižničar	0X=02
knyga	0X?01
kobieta	0X@01
koch	02c01
kochin	02c01
kock	02A01
kod	0XA02
koechin	02c01
koerekort	0@a01
koerier	01c01
koerkort	0<\02
kogumik	03V01
kohtalainen	0WJ01
kok	0XC02
koki	02:01
kokk	0XE02
kokki	05O01
kokkur	0=]01
koledza	04401
koledzas diploms	0XG01
koledža	04401
koledžas diploms	0XG01
kolegija	0Do01
kolegium	03h01
kolej	03n01
koleji	03n01
kolledz	03Z01
kolledž	03Z01
kolleg	0<k01
kollegium	0XH01
kollégium	0XH01
kolumni	0L501
komanda	0XI02
komercialist	05H01
komercijalist	0XK01
komercijalista	06i01
kommissionierer	05T01
kommun	0>>01
kommune	0XL04
kompanija	0XP02
kompetansebevis	08a01
kompetisi	05l01
komplek	0Eg01
komponist	05T01
kompānija	06601
komunikativna	0XR01
komunikativne	0XR01
komunikativni	0XS01
komunikativní	0XS01
komunikatywnie	0HN01
komunikatywny	0HN01
komunikatívna	0XR01
komunikatívne	0XR01
komuves	0<L01
komvux	0XT01
kona	0XU01
konatel	08K01
konateľ	08K01
koncernen	0>>01
kondiittori	05O01
konditor	0XV04
konduktoeoeri	05O01
konduktoer	0T102
konduktoori	05O01
konduktor	0XZ04
konduktorka	02601
konduktör	02A01
konduktööri	05O01
konduktør	0;P01
kondüktör	05E01
koneistaja	05O01
konferanse	0W:01
konferansi	0=O01
konferansı	0=O01
konferenca	0X^01
konference	0X_03
konferencia	0Xb02
konferencija	0Xd03
konferencja	07E01
konferens	0Xg02
konferensi	09h01
konferenssi	0L501
konferenz	08L01
konferenza	07C01
kongresi	0=O01
konkurranse	0Xi01
konkurrence	0Xj01
konkurs	0N;01
konkursas	06501
konkursie	0N;01
konkurss	0Xk02
konobar	05F02
konserni	06F01
konservatorij	0Jl01
konservatorija	0Do01
konservatorio	04501
konservatorium	0Xm03
konservatuvari	03n01
konservatuvarı	03n01
konserwatorium	03h01
konsulent	0Y003
konsult	0Y302
konsultan	02:01
konsultant	0Y503
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
konverzacijski	0Y802
konverzacna	0Y:01
konverzacni	0Y;01
konverzačná	0Y:01
konverzační	0Y;01
konyv	0AY02
konyvelo	08302
konyvkereskedo	0<L01
konyvtar	04N02
konyvtaros	08302
konzern	03B01
konzervator	0DP01
konzervatorium	0Y<02
konzervatoř	0DP01
konzervatórium	0Y<02
konzultant	0Y>03
kool	03Z01
koolitus	0Jm01
koolituskeskus	03Z01
kooperatifi	03W01
koordinaator	01>01
koordinaattori	05O01
koordinator	0YA0<
koordinatore	02O02
koordinatorius	02Q01
koordinators	02R01
koordinatoru	05E01
koordinatorė	02Q01
koordinatur	05601
koordinatör	05E01
koordinatörü	05E01
koordinátor	0YM03
koordynator	02601
koordynatorka	02601
koperasi	07\01
kops	0YP01
kopš	0YP01
korekort	0@a01
korektor	0YQ02
korektorka	02601
korgkool	03Z01
korgtase	0YS01
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
kortti	0YT01
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
koulutusohjelma	0YU01
koulutuspaeivae	0YV01
koulutuspaiva	0YV01
koulutuspäivä	0YV01
kovacs	0<L01
kovar	0>a01
kovács	0<L01
kovář	0>a01
kowal	02601
koyu	0>o01
koz	03Y01
kozepes	0YW02
kozepesen	0YY01
kozepfelsofok	0YZ01
kozepfok	0YY01
kozepfok felett	0YZ01
kozepfoku	0YY01
kozephalado	0MV01
kozepiskola	0XH01
kozepszint	0MV01
kozepszintu	0MV01
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
kronikk	0W:01
krt	03Y01
kryptis	0Y[01
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
kth	0XT01
ktieb	07C01
kuafor	05E01
kuaför	05E01
kuchar	02S02
kucharka	02601
kucharz	02601
kuchař	06]01
kuchár	08K01
kuester	02c01
kuhar	0X=02
kuja	08Q01
kuljettaja	05O01
kullegg	04701
kulleġġ	04701
kulondij	00001
kumpanija	07o01
kunde	0Y\01
kuni	0Y]01
kunniamaininta	00701
kunsill lokali	07o01
kunta	06F01
kurang	0E002
kurator	0Y^02
kurier	0Y`02
kurierka	02601
kurir	02:01
kurs	0Yb0<
kursai	08;01
kursi	06701
kurssi	0Yn03
kursu	0Z103
kursus	0Z404
kurucu	05E01
kurucusu	05E01
kurye	05E01
kuryr	0>a01
kurz	0Z804
kurýr	0>a01
kustantaja	0L501
kustantamo	06F01
kuster	02c01
kutato	02901
kutató	02901
kutseharidus	0WF01
kutsekool	03Z01
kutsetunnistus	0Va01
kutuphaneci	05E01
kutuphanesi	03W01
kuu	0Z<01
kuud	0Z<01
kuukausi	0Z=01
kuukautta	0Z=01
kuvar	0Z>01
kuvittaja	05O01
kvalificerad yrkesutbildning	0Z?01
kvenkyns	0XU01
kvetinar	06]01
kvinde	0Z@01
kvinna	0ZA01
kvinne	0ZB01
květinář	06]01
kwartalnik	07E01
kwekerij	02Y01
ky	00`01
ky su	0ZC02
ky thuat vien	09l01
ky yeu	0:N01
kypare	02A01
käesolev	0RH01
käesoleva ajani	0RH01
käsittelijä	05O01
kätilö	05O01
kääntäjä	05O01
képesítés	0=k02
képzés	0WC02
kétnyelvű	05o01
kórház	04N02
kõrgkool	03Z01
kõrgtase	0YS01
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
közepes	0YW02
közepesen	0YY01
közgazdász	02901
közjegyző	0<L01
központ	07F01
középfelsőfok	0YZ01
középfok	0YY01
középfok felett	0YZ01
középfokú	0YY01
középhaladó	0MV01
középiskola	0XH01
középszint	0MV01
középszintű	0MV01
kørekort	0@a01
különdíj	00001
küster	02c01
kütüphaneci	05E01
kütüphanesi	03W01
kış	0Wd01
kőműves	0<L01
kế toán	09l01
kế toán trưởng	09l01
kỷ yếu	0:N01
kỹ sư	0ZC02
kỹ thuật viên	09l01
l	0ZE01
l'actualitat	01n01
la	0ZF02
la actualidad	01m01
la distanta	0E=01
la distanță	0E=01
la fecha	01m01
la zi	02201
laakari	05O01
laan	0FE01
labai gerai	08R02
labas	0ZH01
labas zinasanas	0ZH01
labas zināšanas	0ZH01
labi	0ZI02
labor	0ZK02
laborans	0<L01
laborant	06[02
laboratoire	02o01
laboratoires	02o01
laborator	0ZM02
laboratori	0ZO02
laboratories	03701
laboratorij	0X;02
laboratorija	0ZQ03
laboratorio	0ZT05
laboratorios	08_02
laboratoris	03P01
laboratorium	0ZY07
laboratory	03701
laboratoř	0FF01
laboratuvari	03W01
laboratuvarı	03W01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Z`02
laborer	01g01
laboráns	0<L01
labourer	01g01
labs	0Zb02
lacatus	01h01
lackerare	02A01
lackierer	05T01
laeaekaeri	05O01
laege	06Q01
laegergaarden	0>>01
laehetti	05O01
laehihoitaja	0Zd02
laehtien	0Zf02
laekare	02A01
laeknir	0=]01
laensstyrelsen	0JW01
laerare	02A01
laerarhoegskola	0Ne01
laerarvikarie	02A01
laerer	05d02
laerling	0Zh03
laesare	02A01
lagerarbetare	02A01
lagergarden	0>>01
lagerist	05T01
lagermedarbeider	0;P01
lagermedarbejder	06Q01
laget	0:b01
lahetti	05O01
lahihoitaja	0Zd02
lahtien	0Zf02
lahutatud	01=01
lai xe	09l01
laisvai	0Zk01
laitos	06F01
lajang	0<d01
lakare	02A01
lakatos	0Sk02
laki laki	0ZE01
laki-laki	0ZE01
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
langue maternelle	0Zl01
langue natale	0Zl01
lanjutan	0Zm02
lansstyrelsen	0JW01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0GW01
lap trinh vien	09l01
larare	02A01
lararhogskola	0Ne01
lararvikarie	02A01
largo	0Zo02
larling	0Q601
lasare	02A01
lasser	01c01
lasteaed	03Z01
lastenhoitaja	05O01
lastnica	0EM01
lastnik	0EM01
lat	0[101
lata	0[101
latem	0[201
lato	0[201
lato sensu	0L=01
laufend	04B01
laukums	0?001
laulaja	05O01
laurea	0Fi01
laurea breve	0Fi01
laurea in	0Fi01
laurea magistrale	0[301
laurea quinquennale	0[301
laurea specialistica	0[301
laurea triennale	0Fi01
laurea vecchio ordinamento	0[301
laureat	0[402
laureata in	0Fi01
laureatas	06501
laureate	00L01
laureatka	0N;01
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
learning	0[601
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0=101
lector	01h01
lecture	0>201
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05d02
ledig	0P:01
leed	01Q01
leerkracht	01c01
leerling	0[702
legat	0Xj01
lege	0;P01
legitimation	0<\02
legiutas kisero	0<L01
lehrabschluss	01@01
lehranstalt	0<k01
lehre	01@01
lehre als	01@01
lehre zum	01@01
lehrer	05T01
lehrgang	0O702
lehrling	05T01
lehrstuhl	0[903
lehti	0[<01
lehtiartikkeli	0L501
lehtori	05O01
leidbeinandi	0=]01
leider	01c01
leidinys	0X?01
leidsogumadur	0=]01
leidster	01c01
leidykla	0[=02
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
lekar	0[?03
lekaren	03G01
lekarka	02601
lekarn	06]01
lekarna	0[B02
lekarnicka	0@:01
lekarnik	0@:01
lekarz	02601
lektor	0[D09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08K01
lekáreň	03G01
lekárnik	0@:01
lekárnička	0@:01
lembaga	07\01
lengua madre	0Sd01
lengua materna	0Sd01
lengua nativa	0Sd01
lente	0[M01
lentoemaentae	05O01
lentoemanta	05O01
lentoemäntä	05O01
leraar	01c01
lerares	01c01
let	0[N02
leta	0[P01
leti	0[P01
leto	0[Q04
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
levnadsbeskrivning	0[U01
levnedslob	0[V01
levnedsloeb	0[V01
levnedsløb	0[V01
levnetsloep	0[W01
levnetslop	0[W01
levnetsløp	0[W01
levéltáros	0<L01
leyfi	0[X02
lezing	0[Z02
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
libro	0[\02
lic	0Uf01
licejs	04401
licejus	0Do01
licenca	0[^04
licence	0[b05
licence pro	09k01
licence professionnelle	09k01
licencia	0[g02
licenciada	0:301
licenciada en	0TK01
licenciado	0:301
licenciado en	0TK01
licenciatura	0[i02
licencija	0[k02
licencja	0A501
licencjackie	0Uf01
licencjat	0Uf01
licens	0[m02
license	01X01
licensed	01X01
licenta	0[o02
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
licență	0[o02
liceo	0\102
liceu	0\302
liceul	07L01
liceum	03h01
licėjus	0Do01
lider	0\505
lideri	05E01
liderka	02601
lidt kendskab	0<X01
lidz	0\:01
lidz sim	0\;01
lidz sim bridim	0\;01
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
limited	0\<02
limited working	0BA01
limited working proficiency	0BA01
lingua madre	0\>01
lingua materna	0\?02
lingua nativa	0=^01
linguaskill	0<M01
lingwa materna	0=Z01
linja	0YU01
linje	0M:02
linnavalitsus	05201
liofa	05901
lisans	0AW01
lisans derecesi	0AW01
lisans mezunu	0AW01
lisansi	0<c01
lisansı	0<c01
lise	0\A02
lise diplomasi	0\C01
lise diploması	0\C01
lise mezunu	0\C01
lisens	08a01
lisensi	0<j01
lisensiaatti	0Mg01
lisenssi	03X01
lisesi	03n01
listonos	06]01
listonosz	02601
listonoszka	02601
listonoš	06]01
litil	0Q>01
litsents	0Va01
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
lizenz	0\D02
lizenziat	0FW01
liċenzja	0A201
ljekarna	0WA01
ljekarnik	0=m01
ljeto	0\F01
ll b	09a01
ll m	0FL01
ll.b	09a01
ll.m	0FL01
llar d'infants	01O01
llb	09a01
llc	00`01
llengua materna	0\G01
llengua nativa	0\G01
llibre	0?l01
llicencia	01]01
llicenciada en	0\H01
llicenciat en	0\H01
llicenciatura	0\H01
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
locen	0\I01
locena	0\I01
locul 1	0?=01
locul i	0?=01
locuteur natif	0Zl01
logfraedingur	0=]01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06Q01
logoped	0\J04
logopeda	0\N02
logopedist	0H001
logopedista	02501
logopedus	0<L01
logopæd	06Q01
logopédus	0<L01
loja	02Z01
lojas	02Z01
lojistik	03W01
lokakarya	0\P01
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
lop tap huan	0W[01
lopend	0RA01
lote	04H01
loti labi	08M02
lotissement	04g01
lower second	00T01
ločen	0\I01
ločena	0\I01
loại giỏi	0F=01
loại khá	0F=01
loại xuất sắc	0F=01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0R=01
lu ecrit parle	0CA01
lu hanh	0;A01
lu parle ecrit	0CA01
lu, parlé, écrit	0CA01
lu, écrit, parlé	0CA01
luan an	0:N01
luat su	09l01
luba	0\Q02
lucrare	07301
luento	0[<01
lugar	04H01
lukanda	07o01
lukio	04501
lukion oppimaara	05501
lukion oppimaeaerae	05501
lukion oppimäärä	05501
luku	0L501
lulus	0\S01
lumberjack	01g01
luna	0\T01
lungomare	0?L01
luni	0\T01
lună	0\T01
lupa	0YT01
luthier	01g01
lutseum	03Z01
luu loat	0?`01
luận án	0:N01
luật sư	09l01
ly lich	0RU01
lycee	01P01
lyceum	0\U03
lycée	01P01
lyzeum	0<k01
lái xe	09l01
lána	07K01
lägergården	0>>01
lähetti	05O01
lähihoitaja	0Zd02
lähtien	0Zf02
läkare	02A01
länsstyrelsen	0JW01
lärare	02A01
lärarhögskola	0Ne01
lärarvikarie	02A01
lärling	0Q601
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
léto	0\X01
líder	03N02
língua materna	0=^01
língua nativa	0=^01
líofa	05901
lítil	0Q>01
lögfræðingur	0=]01
lütseum	03Z01
lý lịch	0RU01
lýceum	0\Y01
lăcătuș	01h01
līdz	0\:01
līdz šim	0\;01
līdz šim brīdim	0\;01
lưu loát	0?`01
lập trình viên	09l01
lễ tân	09l01
lớp tập huấn	0W[01
lữ hành	0;A01
m	0\Z0;
m a	0FL01
m arch	0FL01
m b a	0FL01
m com	0FL01
m ed	0FL01
m eng	0FL01
m f a	0FL01
m s	0FL01
m sc	0FL01
m sc prof	0W401
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
m.sc.-próf	0W401
m.tech	0FL01
m1	0FL01
m2	0FL01
ma	0\e03
maakond	0\h01
maalare	02A01
maalari	05O01
maan	0\i01
maanad	0\i01
maanader	0\i01
maand	0\j01
maanden	0\j01
maaned	0\k02
maaneder	0\k02
maanmittari	05O01
maantee	0\m01
maanviljelija	05O01
maanviljelijae	05O01
maanviljelijä	05O01
maatschap	0P201
macchinista	02501
macelar	01h01
macellaio	02501
machinist	0\n02
macon	01Z01
madalya	0;V01
madrasah	0MB01
madre lingua	0\>01
madrelingua	0\>01
maennl	0RF01
maennlich	0RF01
maestra	0?^02
maestria	0]002
maestro	0?^02
maestría	0]002
mag	0]203
magacioner	06i01
magang	02:01
magas szintu	0]501
magas szintű	0]501
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
magistar	0]602
magister	0]808
magister farmacji	02601
magister inzynier	0VN01
magister inżynier	0VN01
magistere	03L01
magisterexamen	0A\01
magisterij	0]@01
magisterium	0VN01
magisterske	0]A02
magisterske studium	0]A02
magisterskie	0VN01
magistersky	0Ul01
magisterské	0]A02
magisterské studium	0Ul01
magisterské štúdium	0Un01
magisterský	0Ul01
magisterstudium	0FW01
magistr	0Ul01
magistra	0FO01
magistra grads	0]C01
magistrantura	0]D01
magistrantuur	0]E01
magistrantūra	0]D01
magistras	0]D01
magistrat	01Z01
magistrate	07`02
magistratura	0]F02
magistre	0]H02
magistrica	0]@01
magistrica stroke	0]@01
magistrikraad	0]E01
magistriope	0]E01
magistriõpe	0]E01
magistro	0]D01
magistro laipsnis	0]D01
magistrs	0]C01
magistrski studij	0]@01
magistrski študij	0]@01
magistrė	0]D01
magistère	03L01
magna cum laude	0AC01
magíster	0TK01
mah	0>o01
mahallesi	0>o01
mahir	0]J02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0]L02
maisterintutkinto	0G401
maistreacht	0]N01
maistru	01h01
maith	0]O01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0]P03
maitrise parfaite	0CB01
maitrise universitaire	09k01
majalah	09h01
majeure	0Mf01
majitel	02S02
majiteľ	08K01
major	0BF01
major de promotion	00L01
major in	0BF01
majoring in	0BF01
majster	0]S02
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
male	0]U01
maler	0Oi03
man	0]V06
manad	0\i01
manader	0\i01
manager	0]\06
manajer	02:01
manazer	02S02
manažer	06]01
manažér	08K01
mand	0]b01
mandat	0]c01
mandor	02:01
maned	0\k02
maneder	0\k02
manicure	01\01
maniger	05601
maniġer	05601
mann	0]d02
mannelijk	0]f01
mannl	0RF01
mannlich	0RF01
mannskap	0;P01
manudir	0]g01
manudur	0]g01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0Mb01
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
market	0]h02
marks	00T01
markt	03B01
maros	0<L01
married	0A[01
marynarz	02601
marós	0<L01
mas	03P01
maschile	0]j01
maschinenbau	03B01
maschinist	05T01
maschio	0]j01
masculi	0Qb01
masculin	0]k02
masculine	0]m02
masculino	0]o02
masculí	0Qb01
masih berlangsung	0R501
masinis	02:01
maskil	0^101
masseur	0Bm02
masseuse	01g01
master	0^20?
master degree	0Pj01
master di ii livello	0[301
master in	0Pj01
master of	0Pj01
master of applied science	0Pj01
master of architecture	0Pj01
master of arts	0Pj01
master of business administration	0Pj01
master of commerce	0Pj01
master of design	0Pj01
master of economics	0Pj01
master of education	0Pj01
master of engineering	0Pj01
master of fine arts	0Pj01
master of laws	0Pj01
master of medicine	0Pj01
master of music	0Pj01
master of nursing	0Pj01
master of philosophy	0Pj01
master of public administration	0Pj01
master of public health	0Pj01
master of science	0Pj01
master of social work	0Pj01
master of technology	0Pj01
master studije	0UH01
master universitari	0\H01
master universitario	0TK01
master's	0Pj01
master's degree	0Pj01
masterabschluss	0FW01
masterand	0Fk01
masterat	0Fk01
mastere	03L01
mastere specialise	03L01
masterexamen	0A\01
mastergrad	0KL01
masteropleiding	0Hc01
masterprogram	0A\01
masters	0Pj01
masterstudium	0^A02
masteruddannelse	0?W01
masterutbildning	0A\01
mastery	0^C02
mastère	03L01
mastère spécialisé	03L01
maszynista	02601
matelot	01Z01
materinji	0^E01
materinscina	0^F01
materinska rec	0^G01
materinski	0^E01
materinski jezik	0^E01
materinsky	0^G01
materinsky jazyk	0^G01
materinská reč	0^G01
materinský	0^G01
materinský jazyk	0^G01
materinščina	0^F01
materna	0^H04
maternega	0^F01
maternelle	0^L02
materni	0^F01
materni jezik	0^F01
maternji	0^N01
maternji jezik	0^N01
materno	0=^01
maternă	0=X01
materska skola	0MH02
matersky	0^O01
matersky jazyk	0^O01
materská škola	0\Y01
materstina	0^O01
mateřská škola	0DP01
mateřský	0^O01
mateřský jazyk	0^O01
mateřština	0^O01
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
matura	0^P06
maturita	0^V03
maturita classica	0Fl01
maturita scientifica	0Fl01
maturitaet	01@01
maturitat	01@01
maturite	09i01
maturitna skuska	0^Y01
maturitni	0^Z01
maturitni zkouska	0^Z01
maturitná skúška	0^Y01
maturitní	0^Z01
maturitní zkouška	0^Z01
maturità	0Fl01
maturità classica	0Fl01
maturità scientifica	0Fl01
maturität	01@01
maturité	09i01
maturski ispit	0^[01
maurer	05T01
mavo	0R=01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0]P03
maîtrise parfaite	0CB01
maîtrise universitaire	09k01
mağazası	03W01
maģistra grāds	0]C01
maģistratūra	0]C01
maģistre	0]C01
maģistrs	0]C01
mba	0FL01
mbh	00`01
mbo	0^\02
mbo 2	0R=01
mbo 3	0R=01
mbo 4	0^^02
mbo niveau 4	0^`01
mca	0FL01
mcsa	01Q01
mcse	01Q01
md	0^a02
mdes	0FL01
mdr	0^c01
me	00`01
meanleibheal	0^d02
meanscoil	01G01
mecanic	0^f02
mecanic de locomotiva	01h01
mecanic de locomotivă	01h01
mecanica	01B01
mecanicien	01Z01
mecanico	03N02
meccanico	02501
mechanic	01g01
mechanik	0Pm03
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
medaille	0^h04
medaille d'or	00L01
medal	0^l03
medala	00B01
medaleinkunn	02301
medalha	00M01
medali	05l01
medalia	0?=01
medalie	0?=01
medalis	06501
medalj	00K01
medalja	0^o03
medalje	0_202
medaljen	0_403
medalla	0<N02
medarbeider	0;P01
medarbejder	06Q01
medarbetare	02A01
medaļa	00B01
meddommer	0;P01
medecin	01Z01
medel	0_702
medelbetyg	0<l01
medelgod	0SN01
medewerker	01c01
medewerkster	01c01
medfoerfattare	02A01
medforfattare	02A01
medforfatter	05d02
medförfattare	02A01
medhjaelper	06Q01
medhjælper	06Q01
media	0_905
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
medie	0_>02
medie de absolvire	0?S01
medio	0_@05
medio alto	0>k01
medio-alto	0>k01
mediu	0UO02
medium	0US02
medja	0_E01
medju	0_F01
medlem	05L03
medmasa	02R01
medmāsa	02R01
mees	0_G01
meeskond	0_H01
meget god	0_I04
meget gode	0NZ01
meget godt	0_M02
megye	03Y01
mehanicar	05F02
mehanik	0EM01
mehanikis	02R01
mehaničar	05F02
mehāniķis	02R01
meistarabref	0G;01
meistarabréf	0G;01
meistaragrada	0W401
meistaragráða	0W401
meistaraprof	0W401
meistarapróf	0W401
meistars	02R01
meister	0_O03
meisterbrief	03g01
meisterpruefung	03g01
meisterprufung	03g01
meisterprüfung	03g01
meistras	02Q01
mekaanikko	05O01
mekanik	02:01
mekaniker	05L03
melhor	00M01
mellanniva	0SN01
mellannivaa	0SN01
mellannivå	0SN01
mellem	0_R02
member	01g01
membre	0BD02
membro	01\01
membru	01h01
memoire	0?O01
memur	05E01
memuru	05E01
men	0_T02
menadzer	0_V03
menadżer	02601
menadžer	05F02
mencao honrosa	00M01
mencio	0_Y02
mencio especial	01T01
mencion	0_[02
mencion de honor	01S01
menció	0_Y02
menció especial	01T01
mención	0_[02
mención de honor	01S01
menedzer	0_]03
menedzere	02R01
menedzeris	02R01
menedzser	02901
menedżer	02601
menedžer	0X=02
menedžere	02R01
menedžeris	02R01
meneillaan	0J;01
meneillaeaen	0J;01
meneillään	0J;01
menengah	0CO02
menengah atas	0_`01
menesi	0_a01
menesiai	0_b01
menesis	0_a01
menesiu	0_b01
meng	0FL01
menikah	0<d01
menntaskoli	04001
menntaskóli	04001
mention	0_c02
mention assez bien	0MW01
mention bien	0MW01
mention complementaire	09i01
mention complémentaire	09i01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0MW01
mention très bien	0MW01
mentiune	0?=01
mentor	0_e04
mentora	01\01
menuisier	01Z01
menuisiere	01Z01
menuisière	01Z01
menuo	0_b01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0?=01
merchandiser	01g01
merimies	05O01
merit	00T01
meritfoerteckning	0[U01
meritforteckning	0[U01
meritförteckning	0[U01
meritvaerde	0<l01
meritvarde	0<l01
meritvärde	0<l01
merkezi	03W01
mernok	02901
mes	0_i05
mese	0_n01
mesec	0_o02
meseca	0_o02
mesecev	0`101
meseci	0_o02
mesemondo	02901
mesemondó	02901
meses	0`202
mesi	0_n01
mesiac	0`401
mesiace	0`401
mesiacov	0`401
mesic	0`501
mesice	0`501
mesicu	0`501
meska	0`601
meski	0`601
meslek lisesi	0\A02
meslek yuksekokulu	03n01
meslek yuksekokulu mezunu	0`701
meslek yüksekokulu	03n01
meslek yüksekokulu mezunu	0`701
mesos	0`801
messageries	02o01
mestari	05O01
mester	0`903
mesterbrev	07D01
mesterdiploma	0J\01
mesterfok	0`<01
mesterfokozat	0J\01
mesterkepzes	0J\01
mesterképzés	0J\01
mestra	02>01
mestrado	0L=01
mestrado integrado	0L=01
mestratge	0\H01
mestre	0`=02
mestre de obras	01\01
mestre em	0L=01
mestsky urad	0G^02
mestský úrad	03G01
metai	0`?01
meteorologist	01g01
metge	02>01
metgessa	02>01
metreur	01Z01
metselaar	01c01
metsuri	05O01
metteur en scene	01Z01
metteur en scène	01Z01
metu	0`?01
metzger	02c01
metų	0`?01
meubelmaker	01c01
mevcut	0>n01
mews	06401
mezatka	0W@01
mezczyzna	0`601
mezun	0`@01
mezuniyet	0`@01
mezuniyet notu	03K01
meánleibhéal	0^d02
meánscoil	01G01
meðaleinkunn	02301
mfa	0`A02
mgimo	0Aj01
mgr	0`C02
mgr inz	0VN01
mgr inż	0VN01
mh	0>o01
mi	0`E01
midalja	0>O01
middel	0`F01
middelmatig	0C201
middels	0`G02
midlungs	0`I02
midwife	01g01
mierne	0`K01
mierne pokrocily	0Y:01
mierne pokročilý	0Y:01
mies	0`L02
miesiac	0`N01
miesiace	0`N01
miesiecy	0`N01
miesiąc	0`N01
miesiące	0`N01
miesięcy	0`N01
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
ministerie	0P201
ministeriet	0??01
ministerija	03H01
ministerio	0`O03
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
minn	0`R02
minor	0BF01
minor in	0BF01
minosites	08=01
minősítés	08=01
mionna	0`E01
mirne	0`T01
mirne pokrocila	0Y;01
mirne pokrocily	0`U01
misrah	0E201
misraħ	0E201
mistenni	0`V01
mistr	0>a01
mit	0Aj01
mit auszeichnung	01A01
mitali	05b02
mitarbeiter	05T01
mitarbeiter des jahres	00:01
mitja	0UI02
mitja alt	0>I01
mitjana	0LT01
mitjà	0UI02
mitjà alt	0>I01
mitjà-alt	0>I01
mittel	0`W02
mittelmaessig	0<R01
mittelmassig	0<R01
mittelmäßig	0<R01
mittlere kenntnisse	0<R01
mittlere reife	01@01
mixologist	01g01
mizar	0EM01
miðlungs	0`I02
mj	0`Y01
mjesec	0`Y01
mjeseca	0`Y01
mjeseci	0`Y01
mjog god	0`Z02
mjog god kunnatta	0OR01
mjog gott	0OR01
mjög gott	0OR01
mjög góð	0`Z02
mjög góð kunnátta	0OR01
mnd	0`\02
mnt	0\h01
mo	0`^01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0BA01
moderator	0Bm02
modersmaal	0`_02
modersmaalsnivaa	0Nc01
modersmaalsniveau	0N[01
modersmaalstalare	0Nc01
modersmal	0`_02
modersmalsniva	0Nc01
modersmalsniveau	0N[01
modersmalstalare	0Nc01
modersmål	0`_02
modersmålsniveau	0N[01
modersmålsnivå	0Nc01
modersmålstalare	0Nc01
modista	01B01
modul	0`a02
modurmal	0`c01
modurmali	0`c01
modéliste	01Z01
moedertaal	0JT01
moedertaalspreker	0JT01
moi bat dau	0`d01
moi hoc	0`e01
mois	0`f01
mojster	0EM01
mokslininkas	02Q01
mokslu daktaras	0Dc01
mokslų daktaras	0Dc01
mokykla	0Do01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0NU01
molto buono	09;01
momentan	04B01
momenteel	0RA01
mon	0`g01
monat	0`g01
monate	0`g01
monaten	0`g01
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
monter	0`h02
monteur	0`j03
monteuse	01Z01
month	0`m01
months	0`m01
montir	02:01
montoer	05L03
montor	05L03
montér	0>a01
montör	02A01
montør	05d02
morsmaal	0Nd01
morsmaalsnivaa	0Nd01
morsmal	0Nd01
morsmalsniva	0Nd01
morsmål	0Nd01
morsmålsnivå	0Nd01
mos	0`^01
moski	0`n01
most	00i01
moteris	0`o01
moteriska	0`o01
moteriška	0`o01
mother language	0NH01
mother tongue	0NH01
motorista	01\01
motors	03701
mottak	0:b01
moulder	01g01
mountain guide	01g01
moyen	07_01
moyenne	0MW01
mozo	01B01
moški	0`n01
mpa	0FL01
mph	0FL01
mphil	0FL01
mr	0Hc01
mres	0FL01
ms	0FL01
msc	0a002
msci	0FL01
mta	08Y01
mtech	0FL01
mts	0R=01
mtu	00`01
mtü	00`01
mua dong	0a201
mua he	0R>01
mua thu	0a301
mua xuan	0a401
mudiresi	05E01
mudr	0CI02
mudur	05E01
mudurlugu	0a502
muduru	05E01
mueller	02c01
muhasebeci	05E01
muhely	07F01
muhendis	05E01
muhendisi	05E01
muhendislik	03W01
muinteoir	03U01
muito bom	08j02
mujer	0M]01
mukemmel	0B701
mulettista	02501
mulher	0M`01
muller	02c01
mulo	0R=01
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
musdienas	0\;01
musee	02o01
museo	0a703
museu	0a:02
museum	0a<07
musician	01g01
musicien	01Z01
musicista	02501
musico	03N02
musiker	0XV04
musim dingin	0aC01
musim gugur	0aD01
musim panas	0aE01
musim semi	0aF01
muskarac	0aG02
muski	0aG02
musko	0aG02
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
muz	0aI02
muzej	03303
muzejs	06601
muzesi	03W01
muzeu	03A01
muzeul	03A01
muzeum	0aK04
muzician	01h01
muziejus	03H01
muzikant	0H001
muzisyen	05E01
muzske	0aI02
muzyk	02601
muškarac	0aG02
muški	0aG02
muško	0aG02
muž	0aI02
mužské	0aI02
mvp	0aO01
my cv	0aP01
my resume	0aP01
mycket bra	09002
mycket god	09002
mycket goda	0N\01
myndighet	0>>01
myyja	05O01
myyjae	05O01
myyjä	05O01
myymaelae	06F01
myymala	06F01
myymälä	06F01
màster	0\H01
màster universitari	0\H01
máig	00i01
máistreacht	0]N01
mán	0]g01
mánuðir	0]g01
mánuður	0]g01
máster	0TK01
máster universitario	0TK01
männl	0RF01
männlich	0RF01
målare	02A01
mån	0\i01
månad	0\i01
månader	0\i01
måned	0\k02
måneder	0\k02
mécanicien	01Z01
médaille	00L01
médaille d'or	00L01
médecin	01Z01
média	0Ag01
média final	0Ag01
médica	03N02
médico	03N02
médio	0UQ02
mémoire	0?O01
mérnök	02901
métreur	01Z01
mês	0aQ01
mí	0`E01
míonna	0`E01
mírně	0`T01
mírně pokročilá	0Y;01
mírně pokročilý	0`U01
móðurmál	0`c01
móðurmáli	0`c01
mùa hè	0R>01
mùa thu	0a301
mùa xuân	0a401
mùa đông	0a201
múinteoir	03U01
músico	03N02
múzeum	0Z`02
müdiresi	05E01
müdür	05E01
müdürlüğü	0a502
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
mēn	0_a01
mēnesis	0_a01
mēneši	0_a01
mėn	0_b01
mėnesiai	0_b01
mėnesių	0_b01
mėnuo	0_b01
męska	0`601
męski	0`601
mężatka	0W@01
mężczyzna	0`601
měs	0`501
městský úřad	0FF01
měsíc	0`501
měsíce	0`501
měsíců	0`501
mūsdienas	0\;01
műhely	07F01
művezető	08302
mới bắt đầu	0`d01
mới học	0`e01
n	0aR01
n v	00`01
n.v	00`01
n1	0<M01
n2	0<M01
n3	0<M01
n4	0<M01
n5	0<M01
na	0aS02
na daljavo	0aU01
na daljinu	0aV02
na dalku	0aX01
na dialku	0aY01
na diaľku	0aY01
na dálku	0aX01
na kierunku	0W_01
naa	0O;01
naaister	01c01
naavaerende	0O;01
nabrezi	0?K01
nabrezie	0aZ01
nabrezje	0a[01
nabrežje	0a[01
nachweis	0<Q01
nacionalna poklicna kvalifikacija	0@d01
nadace	0FF01
nadacia	03G01
nadal	04A01
nadiu	0\G01
nadiua	0\G01
nadácia	03G01
naeherin	08Y01
naemndeman	02A01
naeyttelijae	05O01
nagrada	0^o03
nagroda	0N;01
nagrody	0N;01
nagyon jo	0Qk02
nagyon jó	0Qk02
naherin	08Y01
naimaton	09M01
naimisissa	09M01
naine	0a\01
nainen	0a]01
najaar	0RE01
nakladatelstvi	0a^02
nakladatelství	0a^02
nakladnik	0a`02
nam	0ab05
nama proyek	0ag01
namestek	0>a01
namesti	0?K01
namestie	0aZ01
namndeman	02A01
namornik	0>a01
nams og starfsferill	0Md01
namsbraut	02401
namskeid	0ah01
nang cao	0ai02
nanny	01g01
napjainkig	00i01
napredno	0ak06
naselje	0b103
nastavnica	0=n02
nastavnik	0=n02
natakar	05H01
natif	0Zl01
natiivi	02a01
national 5	02X01
natiu	0\G01
nativ	0=X01
nativa	0b403
native	0b703
native language	0NH01
native or bilingual	0NH01
native or bilingual proficiency	0NH01
native proficiency	0NH01
native speaker	0NH01
nativo	0b:02
natjecanje	00601
nattiv	0=Z01
natywny	0Ia01
nauczyciel	0b<02
nauczycielka	02601
naukowiec	02601
navaerende	0O;01
navy	03701
nay	0<A01
nayttelija	05O01
nazev projektu	0b>01
naziv projekta	0b?02
nazov projektu	0bA01
nazwa projektu	0bB01
nd	0bC01
near native	0bD02
near-native	0bD02
nebenfach	0M901
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
neozenjen	0bF02
neoženjen	0bF02
neprecejies	0bH01
neprecejusies	0bH01
neprecējies	0bH01
neprecējusies	0bH01
netekejusi	0V701
netekėjusi	0V701
nettbasert	0NI01
networks	03701
neudana	0bI01
neudata	0bJ01
neuvoja	05O01
nevedes	0V701
nevedęs	0V701
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
nha xuat ban	0bK02
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
nhà xuất bản	0bK02
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
niveau europeen	0bM01
niveau européen	0bM01
niveau intermediaire	07_01
niveau intermédiaire	07_01
niveau moyen	07_01
niveau scolaire	0;l01
nivel alto	09801
nivel avancado	08i01
nivel avansat	0CS01
nivel avanzado	09801
nivel basico	0bN02
nivel básico	0BZ01
nivel de baza	0CR01
nivel de bază	0CR01
nivel intermediario	0C001
nivel intermedio	0C101
nivel medio	0C101
nivel medio alto	0>k01
nivel medio-alto	0>k01
nivel mediu	0C501
nivell alt	0NU01
nivell avancat	0NU01
nivell avançat	0NU01
nivell basic	0:S01
nivell bàsic	0:S01
nivell mitja	0Bo01
nivell mitjà	0Bo01
nivodij	00001
niñera	01B01
no	0bP06
nociones	0:T02
nocions	0?C02
nocoes	0bV02
nocoes basicas	0KA01
nodala	0bX02
nodaļa	0bX02
noe	0>c01
noe kjennskap	0<Y01
nogenlunde	0`F01
nokkud god	0bZ01
nokkuð góð	0bZ01
nom del projecte	0b[01
nom du projet	0b\01
nombre del proyecto	0b]01
nome del progetto	0b^01
nome do projeto	0b_01
nominee	00N01
nonprofit	03701
nork	04Z01
norskprove	0<M01
norskprøve	0<M01
nos	0JY01
not ortalamasi	03K01
not ortalaması	03K01
nota	0b`04
nota final	0Ag01
nota finala	0?S01
nota finală	0?S01
nota media	0?R01
nota mitjana	0LT01
notable	0?R01
notaio	02501
notaire	01Z01
notar	0bd03
notaria	01B01
notarie	02A01
notario	01B01
notaris	0bg02
notariusz	02601
notary	01g01
note	0bi02
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
noverande	0O;01
novice	0bk02
novinar	0bm05
novinár	08K01
novinář	06]01
now	0Bl01
nozioni	0;W02
noções	0bV02
noções básicas	0KA01
noțiuni	0CR01
noțiuni de bază	0CR01
npk	0@d01
npo法人	0c201
nr	04R01
ntnu	0c301
nu	0c405
nu ho sinh	09l01
nubile	0@B01
nucleo	0G<01
nugaletoja	06501
nugaletojas	06501
nugalėtoja	06501
nugalėtojas	06501
num	09>01
numatoma	0c901
numele proiectului	0c:01
nuo	0c;02
nuotolinis	0U_01
nuotoliniu budu	0U_01
nuotoliniu būdu	0U_01
nurse	01g01
nursery	03701
nutid	0c=02
nutricionista	03N02
nutritionist	0J202
nutriționist	01h01
nuvaerende	0Sj01
nuvarande	0c?01
nuverandi	0K]01
nuværende	0Sj01
nv	00`01
nvq	0>f02
nyar	0c@01
nyara	0c@01
nybegynner	0cA02
nyboerjare	0cC02
nyborjare	0cC02
nybörjare	0cC02
nyelvvizsga	0cE01
nyelvvizsgat	0cE01
nyelvvizsgát	0cE01
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
nyár	0c@01
nábrežie	0aZ01
nábřeží	0?K01
nám	0cF02
námestie	0aZ01
námořník	0>a01
náms- og starfsferill	0Md01
námsbraut	02401
námskeið	0ah01
náměstek	0>a01
náměstí	0?K01
název projektu	0b>01
názov projektu	0bA01
nâng cao	0ai02
näherin	08Y01
nämndeman	02A01
näyttelijä	05O01
nå	0O;01
nåværende	0O;01
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
năm	0cH02
nő	0cJ01
nős	0JY01
nőtlen	0JY01
nővér	02901
nữ	0cK01
nữ hộ sinh	09l01
o	0cL03
o levels	02X01
o momento	08601
o-levels	02X01
oab	0@101
obala	09G01
obchod	0G^02
obchodna akademia	0\Y01
obchodni akademie	0DP01
obchodni zastupce	0>a01
obchodnik	0Ah02
obchodny zastupca	0@:01
obchodná akadémia	0\Y01
obchodní akademie	0DP01
obchodní zástupce	0>a01
obchodník	0Ah02
obchodný zástupca	0@:01
obcina	0>?01
obecnie	04A01
ober	0J^01
oberschule	0<k01
objava	0X^01
objavljen	0cO01
objavljeno	0cP01
obkladac	0>a01
obkladač	0>a01
oblikovalec	0EM01
oblikovalka	0EM01
obmann	02c01
obor	0cQ01
oboru	0cQ01
obrona	0cR01
obrt	0WA01
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
obuka	0cS01
občina	0>?01
obținut	01C01
oca	01Q01
ocakavane	0cT01
oceanographer	01g01
ocekavano	0cU01
ocekivano	0cV02
ocena	0cX03
ocena koncowa	0c[01
ocena końcowa	0c[01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0c\01
ochroniarz	02601
ocjena	0c]01
ocm	01Q01
ocp	01Q01
octrooi	0=M01
od	0c^0<
odbor	0cj03
oddelek	0Jb01
oddeleni	0Gj01
oddelenie	0Go01
oddzial	0Id01
oddział	0Id01
oddělení	0Gj01
ode	01>01
odeljenje	0G?01
odgojitelj	0XK01
odhadce	0>a01
odjel	0cm01
odjeljenje	0cm01
odlicno	0ak06
odlično	0ak06
odontotecnico	02501
odotettu	07G01
odsek	0cn03
odsjek	0cm01
odul	0;V01
odulu	0;V01
odvetnica	0EM01
odvetnik	0EM01
odvjetnica	0=m01
odvjetnicki ured	0WA01
odvjetnik	0=m01
odvjetnički ured	0WA01
odznaczenie	0N;01
odznaka	0N;01
oekonom	05d02
oekotropholog	05T01
oenologue	01Z01
oeversaettare	02A01
oevet	0d101
of	0d201
office	0Og02
officer	0d303
officina	03I01
officine	03I01
offiser	0;P01
oficial	02?02
oficina	0d603
ofisi	03W01
og	0d902
oggi	00k01
ogift	0d;02
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
okj	0d=02
oklevel	0d?02
okleveles	0J\01
oklevél	0d?02
okonom	05d02
okotropholog	05T01
okres	0cF02
oktato	08302
oktató	08302
okul	03n01
okulu	03n01
oldal	0dA01
olimpiada	0dB03
olimpiade	00B01
olimpiadă	0?=01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0dE02
ologist	0S`01
olympiad	00N01
olympiada	0@D02
olympiáda	0@D02
omanik	01>01
omistaja	05O01
ompelija	05O01
on lisans	0`701
ondernemer	01c01
onderneming	0P201
onderscheiding	0JS01
onderzoeker	01c01
oneletrajz	0dG01
oneletrajza	0dG01
ongehuwd	04e01
ongoing	0Bl01
onkentes	0<L01
onkormanyzat	07F01
onlajn	0dH01
online	0dI0A
onlisans	0`701
onlus	03I01
onoracha	0QQ01
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;V01
onwards	0Bl01
onóracha	0QQ01
oopt	0<M01
op afstand	0SL01
opas	05O01
opcina	0WA01
operaator	01>01
operaattori	05O01
operador	01\01
operadora	01\01
operaia	02501
operaio	02501
operari	02>01
operaria	02;03
operario	03N02
operater	0dZ03
operateur	01Z01
operative	0S`01
operatoare	01h01
operatoer	05L03
operator	0d]0?
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
operátor	0YM03
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
optiker	0XV04
optikko	05O01
optikus	0<L01
option	0Mf01
optisyen	05E01
optometrist	01g01
optyk	02601
opublikowany	07E01
opérateur	01Z01
opératrice	01Z01
općina	0WA01
opština	06?01
oraz	0dl01
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
orta	0dm02
orta duzey	0dm02
orta duzeyde	0do01
orta düzey	0dm02
orta düzeyde	0do01
orta seviye	0do01
orta ust	0VA01
orta ustu	0VA01
orta üstü	0VA01
orta-üst	0VA01
ortagi	05E01
ortak yazar	05E01
ortalama	03K01
ortaokulu	03n01
ortağı	05E01
orthophoniste	01Z01
orvos	02901
os	04U01
osakond	0e002
osasto	0e202
oscp	01Q01
osd	0<M01
osiedle	04U01
osiguranje	0@F02
osnivac	05F02
osnivač	05F02
osnove	0e406
osnovna skola	0Jj02
osnovna sola	0Jl01
osnovna škola	0Jj02
osnovna šola	0Jl01
osnovne akademske studije	0<P01
osnovne studije	0<P01
osnovno	0e406
osnovno znanje	0e:03
ospatar	01h01
ospedale	03I01
ospideal	0B@01
ospidéal	0B@01
osposobljavanje	0e=01
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
osz	0e>01
osze	0e>01
osztaly	0e?02
osztalyzat	08=01
osztatlan kepzes	0J\01
osztatlan képzés	0J\01
osztondij	0FC02
osztály	0e?02
osztályzat	08=01
ota	0eA02
oteli	03W01
otomotiv	03W01
otono	0eC01
otoño	0eC01
ottenuto	0B\01
ottico	02501
ottima	09<02
ottima conoscenza	09;01
ottimo	09<02
ou	00`01
outono	0eD01
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
ovet	0d101
ovlascenje	0cS01
ovlastenje	0e=01
ovlaštenje	0e=01
ovlašćenje	0cS01
ovoda	0XH01
ovodapedagogus	02901
ovono	02901
owner	01g01
oy	00`01
oyj	00`01
oyuncu	05E01
oz gecmis	0eE01
ozenjen	0bF02
ozgecmis	0eE01
ozgecmisi	0eE01
oü	00`01
očakávané	0cT01
očekivano	0cV02
očekáváno	0cU01
oženjen	0bF02
p	0eF01
p o box	0eG01
p zza	0?L01
p.o. box	0eG01
p.zza	0?L01
pa	0eH01
pa distans	0GX01
pa nett	0NI01
paa	0eH01
paa distans	0GX01
paa nett	0NI01
paaaine	0YU01
paagaaende	0eI02
paagaar	0c?01
paallikko	05O01
pabrik	07\01
packer	0Bm02
pacse	0@A01
pacsee	0@A01
pacsé	0@A01
pacsée	0@A01
pad	0FE01
pada	0eK01
padagog	05T01
padalinys	0EU01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06501
padronanza	0L@01
padzilinats	0eL01
padziļināts	0eL01
padėjėja	02Q01
padėjėjas	02Q01
padėka	06501
paeaeaine	0YU01
paeaellikkoe	05O01
paedagog	0eM02
paeivaekoti	0U=02
paetevyys	0YT01
pagaende	0eI02
pagar	0c?01
pagaritookoda	05201
pagaritöökoda	05201
pagasts	0?001
page	0eO02
pagina	0eQ05
pagrindai	0<H02
pagrindine mokykla	0Do01
pagrindines	0eV01
pagrindinė mokykla	0Do01
pagrindinės	0eV01
paguyuban	07\01
paipear	0?P01
paipéar	0?P01
paitinn	0?P01
paivakoti	0U=02
paja	06F01
pakankamai	0eW01
pakar	0eX01
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
pamata	0eY02
pamatlimeni	06M01
pamatlimenis	0eY02
pamatlīmenis	0eY02
pamatlīmenī	06M01
pamatskola	04401
pamatzinasanas	0eY02
pamatzināšanas	0eY02
pana	0e[01
pana in	0e[01
pana in prezent	02201
pana la	0e[01
panadera	01B01
panaderia	07[01
panadero	01B01
panadería	07[01
panettiere	02501
panificio	03I01
panimo	06F01
pank	05201
pankki	06F01
panna	0W@01
paper	0>201
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0Mf01
pardaveja	02Q01
pardavejas	02Q01
pardavėja	02Q01
pardavėjas	02Q01
pardeveja	02R01
pardevejs	02R01
parduotuve	03H01
parduotuvė	03H01
paredzams	0e\01
paredzets	0e\01
paredzēts	0e\01
park	0FE01
parken	0Oe01
parkway	06401
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0e]02
partners	03701
paru dans	0?O01
parvalda brivi	0>b01
pasaje	09>01
pasante	01B01
pascasarjana	0e_01
paseo	09>01
pasif	0CQ01
pasivne	0e`02
pasivni	0`T01
pasivno	0e:03
pasivní	0`T01
pasivně	0`T01
paslaik	0\;01
pasniedzejs	02R01
pasniedzējs	02R01
pasnodarbinats	06601
pass	0eb02
passage	04g01
passatge	09L01
passed	09X01
passeig	09L01
passi	0YT01
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
pasívne	0`K01
paten	09h01
patent	0ed0@
patentas	0X?01
patente	0f403
patentino	01?01
patents	0GS01
patentti	0L501
patevyys	0YT01
patin	08Y01
patissier	0f703
patissiere	01Z01
patlaban	0\;01
patron	01B01
patrón	01B01
pavars	02R01
pavasaris	0f:02
pavārs	02R01
paysagiste	01Z01
pazenges	08R02
paznic	01h01
pazymejimas	08;01
pazymiu vidurkis	0:d01
pazymys	0:d01
pašlaik	0\;01
pašnodarbināts	06601
pašvaldība	06601
pažengęs	08R02
pažymių vidurkis	0:d01
pažymys	0:d01
pažymėjimas	08;01
pd	0f<01
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
pekarna	0[B02
pekař	06]01
pekerja	02:01
pekseg	07F01
pekáreň	03G01
pekárna	0FF01
pelatih	02:01
pelatihan	0f=02
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
pemula	0f?02
pemusik	02:01
penanggung jawab	02:01
penari	02:01
pendiri	02:01
peneliti	02:01
penerbit	0fA02
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
perempuan	0eF01
perencana	02:01
perfecto	0IO01
perfeito	0IN01
perfekcyjny	0fC01
perfekt	0fD01
perfektne	0fE02
perfektně	0fG01
perfetto	0fH01
perguruan tinggi	0MB01
periodico	05;01
periodista	02?02
perit	05601
perito	0fI02
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
perustaso	0fK01
perusteet	04^02
perustutkinto	0fL02
pesantren	0MB01
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
pg dip	0Pj01
pgce	0fN02
pgdip	0fN02
ph d	0fP03
ph d grad	0fS01
ph d studerende	0fT01
ph.d	0fP03
ph.d.-grad	0fS01
ph.d.-studerende	0fT01
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
phd	0fU02
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
piagam	0fW02
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
pilot	0fY03
pilotin	02c01
piloto	03N02
pincer	06802
pinche	01B01
pincér	06802
pintor	03N02
pintora	03N02
pion	0Id01
pirma limena augstaka izglitiba	0XG01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0XG01
pis	09L01
pisarna	0>?01
piso	09>01
pivara	06?01
pivovar	0G^02
pivovara	0WA01
pivovarna	0>?01
pivovary	0FF01
pizzeria	03I01
pjazza	0E201
pl	04S02
plac	04U01
placa	09L01
place	04g01
plads	0Oe01
plaket	0;V01
plaketa	0f\01
plakett	0f]01
plan	04f01
planeeritav	0JR01
planer	05T01
planerad	0<g01
planirano	0cV02
planlagt	0O>02
planlanan	0<b01
planned	05f01
planner	06U02
planots	0e\01
planovane	0cT01
planovano	0cU01
planowane	0f^01
planowany	0f^01
plant	03701
plantsoen	0FE01
planuojama	0c901
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
plánované	0cT01
plánováno	0cU01
plānots	0e\01
pm	06o01
pmp	01Q01
po box	0eG01
pobalscoil	01G01
pobednica	0f_01
pobednik	0f_01
pobjednica	00601
pobjednik	00601
pocetnik	0f`04
pocetno	0fd02
poczatkujacy	0ff02
początkujący	0ff02
podcast	0>201
podiatrist	01g01
podjetje	0>?01
podnik	0G^02
podsladek	0>a01
podsládek	0>a01
podstawowa	0fh02
podstawowe	0fj01
podstawowy	0fh02
podstawowym	0fj01
podstawy	0fh02
poduzece	0WA01
poduzeće	0WA01
podyplomowe	0VN01
podzim	0fk01
poglavje	0X^01
poglavlje	0A`02
pogovorno	0fl01
pohar	0@D02
pohiharidus	0WF01
pohikool	03Z01
pohvala	0^o03
pohár	0@D02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0FF01
pojišťovna	0FF01
pokal	0fm02
pokladni	0>a01
pokladnik	0Ah02
pokladní	0>a01
pokladník	0Ah02
poklicna matura	0fo01
pokojowa	02601
pokojska	0>a01
pokojská	0>a01
pokrocila	0g004
pokrocily	0g004
pokročilá	0g004
pokročilý	0g004
pokryvac	0>a01
pokrývač	0>a01
polaznik	0e=01
pole	0@C01
poletje	0g401
polgarmester	0<L01
polgármester	0<L01
police	03701
police officer	01g01
policealne	0g501
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
poliklinika	0g603
polis	0g902
polisher	01g01
polisi	02:01
politechnika	03h01
politechniki	03h01
politecnica	0L003
politecnico	0B^03
politehnica	07L01
politeknik	0MB01
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
pomlad	0g;01
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0Ad02
pomocnik	0g<05
pomocník	0>a01
pomoćnica	0=m01
pomoćnik	0=n02
pomočnica	0EM01
pomočnik	0EM01
pompier	09O02
ponencia	0gA02
pontificia	0@M01
pontifícia	0@M01
ponència	0?l01
poradca	0@:01
poradce	0>a01
porocen	0\I01
porocena	0\I01
porodni asistentka	0>a01
porodní asistentka	0>a01
poročen	0\I01
poročena	0\I01
portal	09>01
portar	01h01
portas	0<L01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0gC03
portiere	02501
portás	0<L01
pos doutorado	0IV01
pos graduacao	0L=01
posgrado	0TK01
poslovoda	0=n02
poslovođa	0=n02
postaci	05E01
postacı	05E01
postas	0gF02
postbode	01c01
postboks	0gH02
postbud	05d02
postbus	0gJ01
postdoc	0C902
postdoctoral	01g01
poste actuel	00_01
poster	0gK06
postfach	05101
postgrado	0TK01
postgraduate	0Pj01
postgraduate certificate	0Pj01
postgraduate diploma	0Pj01
postgrau	0\H01
postina	02501
postinkantaja	05O01
postino	02501
postliceala	0B:01
postliceală	0B:01
postman	01g01
postwoman	01g01
postás	0<L01
posvet	0X^01
poszter	0GW01
pot	0a[01
potrdilo	0@d01
potvrda	0IW02
pour	0gQ01
pouzivatelsky	0gR01
používateľsky	0gR01
povprecje	0gS01
povprecna ocena	0gS01
povprečje	0gS01
povprečna ocena	0gS01
poziom zaawansowany	0;E01
pozoriste	06?01
pozorište	06?01
početnik	0f`04
početno	0fd02
położna	02601
poștaș	01h01
pr	03T01
praca	0gT02
praca z domu	0aY01
praca zdalna	0SM01
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
pradedantysis	0gV02
pradikat	01A01
pradinis	0<H02
pradmenys	0eV01
praedikat	01A01
praegu	0RH01
praeguseni	0RH01
praktijk	02Y01
praktikant	0gX08
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
pranesimas	0X?01
pranešimas	0X?01
praticante	02501
pravnica	0A]03
pravnicka	0Ah02
pravnik	0g`05
prawniczka	02601
prawnik	02601
prawo jazdy	0A501
prawo wykonywania zawodu	0A501
praxis	03B01
praça	04H01
pre intermediate	0;a01
pre-intermediate	0;a01
precejies	0bH01
precejusies	0bH01
preceptor	01\01
preceptora	01\01
preconizat	08001
precējies	0bH01
precējusies	0bH01
predajna	03G01
predajňa	03G01
predavac	0ge03
predavanje	0X803
predavatelj	05H01
predavač	0ge03
preddiplomski studij	0gh01
predikat	0EQ01
prednaska	0W802
prednáška	0Af01
predpoklad	0cU01
predpokladane	0gi02
predpokladané	0cT01
predseda	0Ah02
predsedkyne	0>a01
predsednica	0gk02
predsednicka	0@:01
predsednik	0gk02
predsedníčka	0@:01
predsjednica	0=m01
predsjednik	0=m01
preduzece	06?01
preduzeće	06?01
predvideno	0gm03
predvidoma	0h001
predviđeno	0cV02
preemia	0h102
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
premio	0h303
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
present	0h603
presentation	0>201
presente	0h903
presenter	01g01
presernova nagrada	0f\01
president	0h<03
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	08Y01
presso	0?J01
preukaz	0@g01
prevajalec	0EM01
prevajalka	0EM01
previsao	0BH01
previsio	0h?01
previsionnel	08?01
previsió	0h?01
previst	0h?01
prevista	0h@04
prevista para	0hD02
previsto	0hF03
previsão	0BH01
prevodilac	06i01
prevoditelj	0XK01
prevu	08?01
prevue	08?01
prezent	0hI02
prezentare	07301
prezes	02601
prezident	02S02
prezidents	02R01
prešernova nagrada	0f\01
preżent	0=301
președinte	01h01
președintă	01h01
pri	0hK02
pria	0ZE01
pricakovano	0h001
priemer	0RY01
priemyselna skola	0\Y01
priemyselná škola	0\Y01
priest	01g01
prijs	0<m01
prilaz	09G01
primar	01h01
primaria	03A01
primarie	03A01
primary school	01N01
primavara	0hM01
primavera	0hN04
primeiro lugar	00M01
primer lugar	01S01
primer premi	01T01
primer premio	01S01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03A01
primărie	03A01
primăvara	0hM01
prince2	01Q01
principal	01g01
principiant	0hR01
principiante	0hS03
printemps	0hV01
printiseacht	06`01
printíseacht	06`01
pripravnica	0A]03
pripravnik	0A]03
pris	0_403
prisen	0hW02
priset	0hY01
prispevek	0Ab02
prispevok	0Af01
prix	00L01
prizas	06501
prize	00N01
priznanje	0^o03
pričakovano	0h001
probation officer	01g01
proc	01[01
proceedings	0VX02
procurador	01B01
procuradora	01B01
prodajalec	0EM01
prodajalka	0EM01
prodavac	0hZ03
prodavacica	06i01
prodavač	0h]02
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
prof	0ah01
profesijny zivotopis	0h_01
profesijný životopis	0h_01
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
profesionalais magistrs	0]C01
profesionalna biografija	0=`01
profesionālais bakalaurs	0:\01
profesionālais maģistrs	0]C01
profesionālā vidējā izglītība	06n01
profesjonsstudium	0KL01
profesni prukaz	0@f01
profesni zivotopis	0h`01
profesní průkaz	0@f01
profesní životopis	0h`01
profesoara	01h01
profesoară	01h01
profesor	0ha0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?>01
professional working proficiency	0Pa01
professionale	09;01
professioneel	0hk01
professionnel	0CA01
professionsbachelor	0:C01
professionshoejskole	0JV01
professionshojskole	0JV01
professionshøjskole	0JV01
professor	0hl09
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
progett	0i501
progetti	0b^01
progettista	02501
progetto	0b^01
program	0i605
program studi	0=H01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0i;03
programci	05E01
programcı	05E01
programer	0dZ03
programerka	0EM01
programi	04I01
programista	02601
programistka	02601
programma	0i>01
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0i?02
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
proiect	0c:01
proiecte	0c:01
proiectul	0c:01
proje	0iA01
proje adi	0iA01
proje adı	0iA01
project	0iB03
project manager	06o01
projecte	0b[01
projected	05f01
projecten	0iE01
projectes	0b[01
projectnaam	0iE01
projecto	0b_01
projectos	0b_01
projects	0@901
projekat	0iF01
projekt	0iG0=
projekt neve	0iT01
projektai	0iU01
projektant	0iV04
projektantka	02601
projektas	0iU01
projekte	0iZ02
projektek	0iT01
projekter	0i\01
projekti	0i]06
projektid	0ic01
projektin nimi	0id01
projektit	0id01
projektledare	02A01
projektname	0]c01
projektnamn	0ie01
projektnavn	0i\01
projektoer	02A01
projektor	02A01
projekts	0if01
projektu	0bB01
projekty	0ig03
projektör	02A01
projeler	0iA01
projesi	0iA01
projet	0b\01
projeteur	01Z01
projeto	0b_01
projetos	0b_01
projets	0b\01
prolece	0ij01
proleće	0ij01
proljece	0ik01
proljeće	0ik01
promedio	0?R01
promenade	0AH01
promotie	0Hb01
promotion	0il01
promotor	03N02
promotora	03N02
promotore	02501
promotrice	02501
promovendus	0J^01
promoviert	0il01
proofreader	01g01
properties	03701
prosecna ocena	0im01
prosek	0im01
prosek ocena	0im01
prosečna ocena	0im01
prosiding	09h01
prosjecna ocjena	0c]01
prosjek	0c]01
prosjek ocjena	0c]01
prosjekt	0in02
prosjekter	0j001
prosjektnavn	0j001
prosječna ocjena	0c]01
prospech	0A602
prospective	05f01
prospektas	03T01
prospekts	0?001
prospěch	0RX01
prostovoljec	0EM01
prostovoljka	0EM01
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0P201
provinsi	0Eg01
proyecto	0b]01
proyectos	0b]01
proyek	0ag01
proġett	0i501
pruefer	05T01
pruefung	0<Q01
prufer	05T01
prufung	0<Q01
prukaz	0@f01
prumer	0RX01
pruvodce	0>a01
pruvodkyne	0>a01
prvostopenjski	0G001
prvostupnica	0gh01
prvostupnik	0gh01
przedsiebiorstwo	03601
przedsiębiorstwo	03601
przedstawiciel	02601
przedszkole	03h01
przeglad	07E01
przegląd	07E01
przewidywane	0f^01
przewidywany	0f^01
przewodniczaca	02601
przewodniczacy	02601
przewodniczka	02601
przewodnicząca	02601
przewodniczący	02601
przewodnik	02601
przychodnia	03601
práca z domu	0aY01
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
próf	0ah01
prófessor	0=]01
prüfer	05T01
prüfung	0<Q01
prēmija	00B01
průkaz	0@f01
průměr	0RX01
průvodce	0>a01
průvodkyně	0>a01
psc	0cF02
psichologas	02Q01
psicoleg	02>01
psicologa	0j104
psicologo	06R03
psicòleg	02>01
psicòloga	02>01
psicóloga	03N02
psicólogo	03N02
psiholog	0j504
psihologs	02R01
psikolog	0Qi02
psm	01Q01
pst	0\h01
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
psč	0cF02
pt	0j902
pta	08Y01
pte	0j;02
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
publikacija	0j=04
publikacio	0GW01
publikacja	07E01
publikation	08L01
publikácia	0Af01
publikáció	0GW01
publikācija	0GS01
publisert	0W:01
published	0>201
publishers	03701
publishing	03701
publié	0?O01
puchar	0N;01
pucko otvoreno uciliste	0jA01
puerta	09>01
puheenjohtaja	05O01
puheenvuoro	0L501
puheterapeutti	05O01
puiestee	0\m01
puikiai	0Zk01
puikus	0Zk01
puisto	08Q01
pultos	0<L01
puppeteer	01g01
purser	01g01
pusat	07\01
pustakawan	02:01
put	0jB02
putkiasentaja	05O01
puuseppa	05O01
puuseppae	05O01
puuseppä	05O01
puutarhuri	05O01
pučko otvoreno učilište	0jA01
pza	09>01
página	0jD02
pályázat	00001
până	0e[01
până la	0e[01
până în	0e[01
până în prezent	02201
pâtissier	01Z01
pâtissière	01Z01
pädagog	05T01
päiväkoti	0U=02
pätevyys	0YT01
pääaine	0YU01
päällikkö	05O01
på	0eH01
på distans	0GX01
på nett	0NI01
pågående	0eI02
pågår	0c?01
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
põhiharidus	0WF01
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
předpoklad	0cU01
předpokládané	0cU01
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
qualifica	0jF02
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
r	0aR01
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
rad od kuce	0aV02
rad od kuće	0aV02
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
ragel	0^101
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05O01
rahuldav	0WK01
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
razgovorno	0jH01
raziskovalec	0EM01
raziskovalka	0EM01
razoavel	0C001
razoável	0C001
razveden	0bF02
razvedena	0bF02
razvijalec	0EM01
razvijalka	0EM01
razvojni	0=m01
računovodja	0EM01
računovodkinja	0EM01
računovođa	0=n02
raġel	0^101
rd	0jI02
re	0Kf01
realexamen	0P901
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<k01
realty	03701
reatha	05`01
rebbiegha	0jK01
rebbiegħa	0jK01
rebbieh	0>O01
rebbieħ	0>O01
recenzio	0GW01
recenzió	0GW01
recenzja	07E01
recepcioner	0XK01
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
receptionist	0jL05
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
redactor	0jQ04
redactora	02?02
redactrice	01Z01
redakteur	05T01
redaktoer	05L03
redaktor	0jU06
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
referat	0j[03
referats	0GS01
referendar	05T01
referens	02901
referent	0j^08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0GS01
region	0jf03
regione	03I01
regisseur	0ji02
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
reiprennandi	0OR01
rektor	05L03
rektorova nagrada	00601
relawan	02:01
relazione	07401
remota	0jk02
remote	0jm04
remotely	0Oa01
remoto	0k103
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
reporter	0k402
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
responsable	0k603
responsavel	01\01
responsável	01\01
ressort	06P01
restaurace	0FF01
restauracia	03G01
restauracja	03601
restaurang	0>>01
restaurant	0k908
restaurante	08_02
restaurator	05T01
restauratore	02501
restauratrice	02501
restavracija	0>?01
restonomi	04V01
restoran	0kA05
restoranas	03H01
restorani	03W01
restorans	06601
restoranı	03W01
restorer	01g01
restorāns	06601
result	00T01
resume	0aP01
resumo	05;01
reszleg	0CH01
retail	0kF02
retning	0kH01
rettindi	0[X02
review	0>201
revija	0X^01
revisor	0kI04
revisora	01\01
revisore	02501
revista	0kM04
revistă	07301
revizor	0XK01
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
rimelig	0`F01
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
robotnik	0]S02
robotník	0@:01
roc	0kQ01
rocenka	0GO01
rodeny hovorca	0^G01
rodený hovorca	0^G01
rodily	0^O01
rodily mluvci	0^O01
rodilý	0^O01
rodilý mluvčí	0^O01
rodny jazyk	0kR02
rodný jazyk	0kR02
rodovia	04H01
rodzimy	0Ia01
roerlegger	0;P01
roermokare	02A01
roinn	0kT02
rok	0kV03
rokov	0kY01
roku	0kZ02
roky	0k\02
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
rozvedena	0k^02
rozvedeny	0k^02
rozvedená	0k^02
rozvedený	0k^02
rozwiedziona	0W@01
rozwiedziony	0W@01
ročenka	0GO01
rt	0k`02
rua	04H01
rudens	0kb01
rudiments	0;l01
ruduo	0kc01
rue	04g01
ruhsat	0<c01
ruim voldoende	0P^01
rukovodilac	06i01
rukovoditelj	0XK01
rumah sakit	07\01
runai	03U01
runner	01g01
runner up	00N01
runner-up	00N01
rupnica	06601
rutineret	0kd01
rw	0Eg01
ry	00`01
rybak	02601
rybar	0>a01
rybář	0>a01
ryhma	0ke02
ryhmae	0ke02
ryhmä	0ke02
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
résumé	0aP01
részleg	0CH01
réttindi	0[X02
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
s d	0RL01
s e	0DZ01
s h	0DZ01
s kom	0DZ01
s l	00`01
s l u	00`01
s n c	00`01
s p	0>?01
s p a	00`01
s pd	0DZ01
s pohvalom	0c]01
s r l	00`01
s r o	00`01
s t	0DZ01
s vyznamenanim	0A602
s vyznamenaním	0RY01
s vyznamenáním	0RX01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0RL01
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
s/d	0RL01
s1	09a01
s2	0kg02
s3	0I301
sa	0ki02
saakka	08102
saangare	02A01
saangerska	02A01
saat ini	0R501
saatio	06F01
sac	00`01
sach	0:N01
sachbearbeiter	05T01
sachkunde	0\D02
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
saemileg	0bZ01
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
saineolai	0kk02
saineolaí	0kk02
sairaala	06F01
sairaanhoitaja	05O01
sairaanhoitaja (amk	04V01
saisonnier	01Z01
saisonniere	01Z01
saisonnière	01Z01
sajf	0km01
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
samhradh	0kn01
samlevende	0ko01
samordnare	02A01
samostojni podjetnik	0>?01
samozatrudnienie	03601
sampai	0RL01
sampai dengan	0RL01
sampai saat ini	0R501
sampai sekarang	0R501
sampiyon	0;V01
samska	0\I01
samski	0\I01
samtaleniva	0>c01
samtalenivaa	0>c01
samtaleniveau	0`F01
samtalenivå	0>c01
samtalsniva	0SN01
samtalsnivaa	0SN01
samtalsnivå	0SN01
san ve tic	00`01
san. ve tic	00`01
sanayi	03W01
sang lap	09l01
sangare	02A01
sangat baik	0Zm02
sanger	0Oi03
sangerska	02A01
sanitaeter	05T01
sanitar	06]01
sanitater	05T01
sanitář	06]01
sanitäter	05T01
santral gorevlisi	05E01
santral görevlisi	05E01
saopstenje	0cO01
saopštenje	0cO01
sap certified	01Q01
sapper	01g01
saradnica	06i01
saradnik	06i01
sarjana	0DZ01
sarkici	05E01
sarl	00`01
sarta	02501
sarto	02501
sarunvaloda	0l001
sarunvalodas limeni	0l001
sarunvalodas līmenī	0l001
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
sayfa	0l101
sayman	05E01
sbornik	0GO01
sborník	0GO01
sc	04R01
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
school	0l202
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
schule	0RV02
schulkenntnisse	05S01
schulung	0O702
schweisser	05T01
schweißer	05T01
schwerpunkt	0M901
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07L01
scoala gimnaziala	07L01
scoala postliceala	0l402
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
scrum master	0l603
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
secretaria	0l904
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
sectie	0l=02
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
sedan	0OI01
sedang	0CQ01
sedanjost	0Di01
sedzia	02601
sef	0l?04
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
sehr gut	0O902
sehr gute kenntnisse	0O902
seit	0lC01
seite	0lD01
sejak	0lE02
sekarang	0R501
sekce	0Gj01
sekcia	0Go01
sekcja	0Id01
sekolah	0MB01
sekolah dasar	0MB01
sekolah menengah	0MB01
sekolah tinggi	0MB01
sekretaer	0Oi03
sekretar	0lG03
sekretare	02R01
sekretarica	06i01
sekretaris	02:01
sekretarka	0Pm03
sekretars	02R01
sekretarz	02601
sekreter	05E01
sekreterare	02A01
sekreteri	05E01
sekretore	02Q01
sekretorė	02Q01
sekretárka	0@:01
sekretářka	0>a01
sekretär	0lJ02
sekretær	05d02
sekretāre	02R01
sekretārs	02R01
seksi	0:L01
seksjon	0lL01
sektion	0lM02
sektor	0lO03
sekundarabschluss	01@01
selbstaendig	08Y01
selbstandig	08Y01
selbststaendig	0OV02
selbststandig	0OV02
selbstständig	0OV02
selbständig	08Y01
self employed	03701
self-employed	03701
selger	0;P01
seller	0S`01
selskab	0??01
selskap	0:b01
selts	05201
selvstaendig	0lR01
selvstendig naeringsdrivende	0lS01
selvstendig næringsdrivende	0lS01
selvstændig	0lR01
semaine	0lT01
semaines	0lT01
semana	0lU02
semanas	0lU02
seminaari	0lW02
seminaire	0O401
seminar	0lY0:
seminari	0lc01
seminario	0ld03
seminarium	0lg03
seminary	01N01
seminer	0JX01
semineri	0JX01
seminár	0lj01
seminário	0?g01
seminář	0lk01
sempozyumu	0=O01
sena	0ll01
senac	0@M01
senai	0@M01
sene	0lm01
senior	0RK01
senter	0:b01
seo	06o01
seppa	05O01
seppae	05O01
seppä	05O01
serbest	03W01
serfraedingur	0ln02
sergeant	01g01
serhaefing	02401
serralheiro	01\01
serrurier	01Z01
sertificets	06701
sertificēts	06701
sertifika	0<c01
sertifikaat	0Va01
sertifikaatti	0m002
sertifikali	0<c01
sertifikalı	0<c01
sertifikasi	0m202
sertifikası	0<c01
sertifikat	0m404
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
servitoer	0T102
servitor	0T102
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
setmana	0m801
setmanes	0m801
setor	0G<01
setter	01g01
settimana	0m901
settimane	0m901
settore	0m:02
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
si	0m<01
sia	00`01
siandien	0D]01
sicher	0O902
sida	0m=01
sidan	0m>01
side	0m?02
side project	0@901
siden	0ON02
sidlisko	0aZ01
sidliste	0?K01
sieger	0fm02
siegerin	00:01
siele	0<M01
sieu thi	0;A01
sieviesu	0mA01
sieviete	0mA01
sieviešu	0mA01
signaller	01g01
signalman	01g01
sigorta	03W01
sigurvegari	00;01
sihteeri	05O01
siiani	0RH01
siivooja	05O01
silpnai	0eV01
silver	00N01
silver medal	00N01
sim	0<j01
sim a	0<j01
sim c	0<j01
simdi	0>n01
simposio	05;01
simpozion	07301
simpósio	05;01
since	0mB01
sindaco	02501
sinds	0mC01
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
sivu	0mD01
sivuaine	0YU01
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
sjukskoeterskeexamen	0Mh01
sjukskoterskeexamen	0Mh01
sjuksköterskeexamen	0Mh01
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
skilled	0RK01
skilt	0mE02
skipper	0mG04
skipstjori	0=]01
skipstjóri	0=]01
skiries	0bH01
skirteini	0[X02
skladiscnik	0EM01
skladistar	0=m01
skladištar	0=m01
skladiščnik	0EM01
skladnice	0>a01
skladnik	0Ah02
skladník	0Ah02
sklep	03601
skoeterska	02A01
skola	0mK07
skola primarja	04701
skola sekondarja	04701
skolan	0Ne01
skole	0mR02
skolekundskaber	0<X01
skolekunnskaper	0<Y01
skolen	0mR02
skoleni	0lk01
skolenie	0lj01
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
skripta	0W802
skriptá	0Af01
skräddare	02A01
skrædder	06Q01
skuespiller	05d02
skup	0cP01
skupina	0mT03
skuska	0@g01
skyrius	0mW02
skyrsla	0?I01
skådespelare	02A01
skírteini	0[X02
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
slobodna	0mY01
slobodny	0mY01
slobodná	0mY01
slobodný	0mY01
slta	0Sn01
slu	00`01
slusarz	02601
slutbetyg	0mZ02
sluzba	0lO03
služba	0lO03
sládek	0>a01
sma	0m\04
smart working	00e01
smed	05L03
smer	0m`02
smid	0J^01
smidur	0=]01
smiður	0=]01
smjer	0mb01
smk	0m\04
smp	0mc02
snekker	0;P01
snickare	02A01
snin	0ll01
snit	0Jo01
snitt	0PB01
snittbetyg	0<l01
so	0me02
so cap	0`d01
so yeu ly lich	0RU01
soavtor	0X^01
sobresaliente	0?R01
sobrid	0\;01
soc coop	00`01
soc. coop	00`01
soci	02>01
socia	0j104
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
sodien	0\;01
soehne	08[01
soemand	06Q01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0mg03
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
soldat	0XV04
soldier	01g01
solicitor	01g01
solid	0B?01
solide	05m01
solide kenntnisse	05m01
soloist	01g01
solteira	0mj01
solteiro	0mj01
solter	0@701
soltera	0mk02
soltero	0mm01
soltys	02601
soluciones	07[01
solucions	03P01
solucoes	02Z01
solumadur	0=]01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06Q01
some experience	0MJ01
some knowledge	0;a01
sommar	0mn01
sommaren	0mn01
sommelier	0f703
sommeliere	07`02
sommelière	07`02
sommer	0mo03
sommeren	0n202
sommerska	02A01
sonbahar	0QY01
song ngu	0:f01
song ngữ	0:f01
sonographer	01g01
sopir	02:01
sor	03Y01
sorumlu	05E01
sorumlusu	05E01
sorvaaja	05O01
sos	0n402
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
speciale	0kH01
specialisatie	02k01
specialisation	0n602
specialist	0n806
specialista	0n>05
specialistas	02Q01
specialiste	02O02
specialistka	0Ah02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0i>01
specialite	0Mf01
specialitāte	0i>01
specializace	0cQ01
specializacia	0nC01
specializacija	0Y[01
specializacio	0nD01
specializare	0IJ01
specializarea	0IJ01
specialization	0BF01
specializing in	0BF01
specializzazione	0nE02
specializáció	0nD01
specialybe	0Y[01
specialybė	0Y[01
specijalist	0XK01
specijalista	06i01
speciāliste	02R01
speciālists	02R01
specjalista	02601
specjalistka	02601
specjalizacja	0W_01
specjalnosc	0W_01
specjalność	0W_01
spedition	03B01
spesialis	02:01
spesialisering	0Nk01
spesialist	0;P01
spetsialist	01>01
spezialist	0nG02
spiewaczka	02601
spital	03A01
spitali	06H01
spitalul	03A01
spizjar	05601
spiżjar	05601
splaiul	04R01
spletno	0aU01
splosna matura	0fo01
splošna matura	0fo01
spodziewany	0f^01
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
spring	0nI01
springer	01[01
spričevalo	0@d01
sprzedawca	02601
sprzedawczyni	02601
sptar	07o01
spuiter	01c01
spécialisation	0Mf01
spécialité	0Mf01
spítali	06H01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@g01
sqaq	0E201
squad	0>Y01
square	09H02
sraid	07K01
sre	0C902
sredni	0nJ02
srednia	0nL02
srednia ocen	0c[01
srednie	0J]01
srednio	0IS01
srednio zaawansowany	0IS01
srednio zaawansowany wyzszy	0HN01
sredniozaawansowana	0IS01
sredniozaawansowany	0nJ02
sredniozaawansowany wyzszy	0HN01
srednja izobrazba	0fo01
srednja raven	0fl01
srednja razina	0jH01
srednja skola	0nN03
srednja sola	0Jl01
srednja strokovna izobrazba	0fo01
srednja strucna sprema	0nQ02
srednja stručna sprema	0nQ02
srednja škola	0nN03
srednja šola	0Jl01
srednje	0nS06
srednje dobro	0fl01
srednjesolska izobrazba	0fo01
srednješolska izobrazba	0fo01
srednji	0nY01
srednji nivo	0nY01
srl	00`01
sráid	07K01
ss	0DP01
ssc	00E01
sss	0nQ02
sst	03M01
st	0jI02
staatlich geprueft	0nZ01
staatlich gepruft	0nZ01
staatlich geprüft	0nZ01
staatsexamen	0FW01
stadare	02A01
stadig	0Sj01
stadt	08[01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0i?02
stage de formation	0O401
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0n[02
stagiaire	0n]02
stagiar	0=902
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05E01
stajyeri	05E01
stale	0Hg02
stan	0>T01
standardiste	01Z01
starfsferilskra	0Md01
starfsferilskrá	0Md01
starfsmadur	0=]01
starfsmaður	0=]01
starosta	0>a01
starostka	0>a01
starostwo	03601
start up	0Og02
start-up	0Og02
startup	0Og02
station	06P01
statistician	01g01
statni jazykova zkouska	0VK01
stavby	0FF01
stavbyvedouci	0>a01
stavbyvedoucí	0>a01
stazist	0=m01
stazista	0n_03
stazistka	0Ah02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=m01
stažista	06i01
stažuotojas	02Q01
ste	0nb01
steeg	0FE01
steig	0AH01
steuermann	02c01
steward	0S302
stewardesa	0nc02
stewardess	0ne03
stewardesse	06Q01
stewardesă	01h01
stichting	02Y01
stieg	0AH01
stien	0:c01
stiftelse	0?@02
stifter	06Q01
stiftung	03B01
stigen	04f01
stigur	0Pb01
stipend	0Xi01
stipendet	0Xi01
stipendi	06G01
stipendiat	0;P01
stipendiet	0hY01
stipendija	0nh05
stipendium	0nm06
stiurthoir	03U01
stivuitorist	01h01
stiúrthóir	03U01
stjori	0=]01
stjóri	0=]01
stm	0Sn01
stock controller	01g01
stockman	01g01
stofa	06H01
stofnandi	0=]01
stofnun	06H01
stoker	01g01
stolar	0o303
stolarz	02601
stolár	0@:01
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0o602
straaket	04f01
straat	0FE01
strada	0o802
straede	0Oe01
straeti	0Pb01
straipsnis	0X?01
straket	04f01
strana	0o:01
strasse	0AH01
strata 1	0DZ01
strata 2	0e_01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>a01
straße	0AH01
strażak	02601
stredisko	0o;02
stredna odborna skola	0\Y01
stredna skola	0\Y01
stredne	0o=02
stredne pokrocila	0o=02
stredne pokrocily	0o?04
stredne pokročilá	0Y:01
stredne pokročilý	0oC02
stredni prumyslova skola	0DP01
stredni skola	0DP01
stredná odborná škola	0\Y01
stredná škola	0\Y01
stredoskolske	0oE02
stredoskolske s maturitou	0^Z01
stredoskolske vzdelani	0^Z01
stredoskolske vzdelanie	0^Y01
stredoškolské	0^Y01
stredoškolské vzdelanie	0^Y01
street	06401
stribrny	00501
strojirny	0FF01
strojvedouci	0>a01
strojvedoucí	0>a01
strojírny	0FF01
strokovni izpit	0@d01
strokovnjak	0oG02
strokovno	0oI01
strona	0oJ01
strong	0RK01
strucni ispit	0IW02
strucni studij	0gh01
strucnjak	0oK04
strukovne studije	0<P01
strukturovany zivotopis	0oO02
strukturovaný životopis	0h`01
strukturvieniba	0Dd01
struktūrvienība	0Dd01
strungar	01h01
stručni ispit	0IW02
stručni studij	0gh01
stručnjak	0oK04
strážný	0>a01
stråket	04f01
stræde	0Oe01
stræti	0Pb01
stuckateur	05T01
student	0oQ03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06Q01
studentermedhjælper	06Q01
studentexamen	0P901
studentische hilfskraft	08Y01
studentsprof	0QA01
studia	0Af01
studia doktoranckie	0I[01
studia i stopnia	0Uf01
studia ii stopnia	0VN01
studia inzynierskie	0Uf01
studia inżynierskie	0Uf01
studia licencjackie	0Uf01
studia magisterskie	0VN01
studia podyplomowe	0VN01
studie	0GO01
studiekompetanse	07D01
studiengang	0M901
studienrichtung	0M901
studieprogram	0Nk01
studieretning	0M:02
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
studij	0mb01
studija	0oT02
studijni obor	0cQ01
studijni prumer	0RX01
studijny odbor	0nC01
studijny program	0nC01
studijní obor	0cQ01
studijní průměr	0RX01
studijska smer	0oV01
studijski program	0m`02
studiju programa	0Y[01
studiju programma	0i>01
studijų programa	0Y[01
studio	0oW0B
studio legale	03I01
studios	03701
studiu	07301
studium	0oi02
studium policealne	0g501
studyosu	03W01
stuudio	05201
stx	00D01
stylist	01g01
styliste	01Z01
stypendium	0N;01
styreleder	0;P01
styrelsen	0??01
styremedlem	0;P01
styrkur	00;01
styrmann	0D_01
stále	0Hg02
státní jazyková zkouška	0VK01
stážista	0Ah02
stážistka	0Ah02
städare	02A01
stígur	0Pb01
stúdentspróf	0QA01
stúdió	07F01
stüdyosu	03W01
středisko	0Gj01
střední průmyslová škola	0DP01
střední škola	0DP01
středně	0Y;01
středně pokročilá	0Y;01
středně pokročilý	0ok02
středoškolské	0^Z01
středoškolské s maturitou	0^Z01
středoškolské vzdělání	0^Z01
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
sufficiente	0om02
sugarut	03Y01
sugis	0oo01
sugárút	03Y01
suhtlustasand	0WK01
suite	06401
sujuva	0Kl01
sujuva suullinen ja kirjallinen	0Kl01
sujuvasti	0Kl01
sumar	10001
summa cum laude	0AC01
summer	10101
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
supervisor	10205
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
suuntautuminen	0YU01
suuntautumisvaihtoehto	0YU01
suureparane	0YS01
suurepärane	0YS01
suvi	10701
svadlena	0>a01
svaert god	09602
svaert godt	0N]01
svarec	10802
svarecsky	0@f01
svarvare	02A01
sveinsprof	0QA01
sveinspróf	0QA01
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
sveucilisni prvostupnik	0gh01
sveucilista	0jA01
sveuciliste	0jA01
sveučilišni prvostupnik	0gh01
sveučilišta	0jA01
sveučilište	0jA01
svid	10:02
sviluppatore	02501
sviluppatrice	02501
svið	10:02
svjedodzba	10<02
svjedodžba	10<02
svobodna	10>01
svobodny	10>01
svobodná	10>01
svobodný	10>01
svářeč	10802
svářečský	0@f01
svært god	09602
svært godt	0N]01
swiadectwo	0A501
swiadectwo dojrzalosci	0J]01
swiadectwo maturalne	0J]01
syerske	05d02
sygehus	0??01
sygeplejerske	06Q01
sykehus	0:b01
sykepleier	0;P01
syksy	10?01
symposium	0>201
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0GW01
szabo	0<L01
szabó	0<L01
szak	0nD01
szakacs	02901
szakerto	10@02
szakertoi	0`<01
szakgimnazium	0XH01
szakgimnázium	0XH01
szakirany	0nD01
szakirány	0nD01
szakiskola	0XH01
szakkepesites	0Kg01
szakkozepiskola	0XH01
szakképesítés	0Kg01
szakközépiskola	0XH01
szakmai erettsegi	0Kg01
szakmai oneletrajz	0dG01
szakmai oneletrajza	0dG01
szakmai érettségi	0Kg01
szakmai önéletrajz	0dG01
szakmai önéletrajza	0dG01
szakmunkas	0Kg01
szakmunkas bizonyitvany	0Kg01
szakmunkás	0Kg01
szakmunkás-bizonyítvány	0Kg01
szakos	0nD01
szakvizsga	0Kg01
szakács	02901
szakértő	10@02
szakértői	0`<01
szalloda	07F01
szco	03G01
szeminarium	10B01
szeminárium	10B01
szerelo	02901
szerelő	02901
szerkeszto	10C03
szerkesztő	10C03
szerzotars	0<L01
szerzőtárs	0<L01
szinesz	0KS01
szinhaz	07F01
szkola	03h01
szkola podstawowa	03h01
szkola policealna	0g501
szkole	03h01
szkolenie	10F02
szkoly	03h01
szkoła	03h01
szkoła podstawowa	03h01
szkoła policealna	0g501
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
sæmileg	0bZ01
séminaire	0O401
sérfræðingur	0ln02
sérhæfing	02401
sétány	03Y01
sídlisko	0aZ01
sídliště	0?K01
síðan	0m>01
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
sügis	0oo01
sürücü belgesi	0<c01
sędzia	02601
sš	0DP01
sơ cấp	0`d01
sơ yếu lý lịch	0RU01
số	0AR01
sở	0;A01
t	0aR01
t level	02X01
t m	10H01
t o m	10I01
t.o.m	10I01
t/m	10H01
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
taevling	0hY01
taevlingen	0hY01
tag	02901
tagad	0\;01
tagesmutter	02c01
taglaegger	06Q01
taglægger	06Q01
tagozat	0nD01
tagung	10J01
tagungsband	08L01
tahmini	0<b01
tahun	10K02
tai	10M01
tai xe	09l01
taighdeoir	03U01
tailor	01g01
tajjeb	10N01
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
takmicenje	0f_01
takmičenje	0f_01
takmorkud	0Q>01
takmörkuð	0Q>01
taktekker	0;P01
takımı	0=c01
talitus	0_H01
talk	0>201
talla hetkella	0J;01
taller	10O04
talleres	07[01
tallers	03P01
talv	10S01
talvi	10T01
taman kanak kanak	0MB01
taman kanak-kanak	0MB01
tamirci	05E01
tamplar	01h01
tanaan	0J;01
tanacsado	02901
tanapaev	0RH01
tanar	02901
tanaseni	0RH01
tanav	0\m01
tancerka	02601
tancerz	02601
tancos	0<L01
tanecnice	0>a01
tanecnik	0>a01
tanečnice	0>a01
tanečník	0>a01
tanfolyam	10U03
tanito	02901
tanssija	05O01
tanukiri	00101
tanulmany	0GW01
tanulmanyi atlag	08=01
tanulmány	0GW01
tanulmányi átlag	08=01
tanulo	08302
tanuló	08302
tanusitvany	0VW01
tanzer	05T01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0VW01
tap chi	0:N01
tap doan	0;A01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0FJ01
tardor	10X01
targoncas	0<L01
targoncás	0<L01
targyalasi szint	0MX01
targyalasi szintu	0MX01
targyalokepes	0MX01
tarjoilija	05O01
tarkastaja	05O01
tarnyba	0EU01
tarsalgasi	0YZ01
tarsalgasi alapszint	0YY01
tarsalgasi szint	0YZ01
tarsalgo	0YY01
tarsasag	07F01
tasarimci	05E01
tasarimcisi	05E01
tasarımcı	05E01
tasarımcısı	05E01
tavasz	10Y01
tavasza	10Y01
tavern	03701
tavling	0hY01
tavlingen	0hY01
tavmunka	10Z01
tavolrol	10Z01
taxista	01B01
tbk	00`01
tcf	0<M01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Z01
team	10[09
team lead	06o01
teanga dhuchais	0?Q01
teanga dhúchais	0?Q01
teastas	0@@01
teastas soisearach	06`01
teastas sóisearach	06`01
teater	10d04
teatr	03601
teatras	03H01
teatre	03P01
teatris	06601
teatro	0@J03
teatru	03A01
teatrul	03A01
teatteri	06F01
tecaj	10h02
tech lead	06o01
technician	01g01
technicien	0TP01
technicka	0Ah02
technicus	01c01
techniek	02Y01
technik	10j05
technikas	02Q01
techniker	10o02
technikum	11103
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
tecnica	0j104
tecnica superior	0AV01
tecnicatura	0AV01
tecnico	06R03
tecnico em	0CN01
tecnico en	0:G01
tecnico medio	0:G01
tecnico superior	0AV01
tecno	11402
tecno u govoru i pismu	11601
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
tee	0\m01
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
tehnik	11702
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
tekmovanje	0f\01
teknik	0:J02
teknik universitesi	03n01
teknik üniversitesi	03n01
tekniker	11904
teknikk	0:b01
teknikko	11=02
tekniku	05601
teknisi	02:01
teknisyen	05E01
teknisyeni	05E01
teknologie doktor	0GT01
teknoloji	03W01
teknolojileri	03W01
tekoce	11?01
tekoce znanje	11?01
tekoče	11?01
tekoče znanje	11?01
tekstil	03W01
tel	11@01
telc	0<M01
tele	11@01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0F@02
telefonista	11A02
telelavoro	00e01
telemarketer	11C02
telemunca	0E=01
telemuncă	0E=01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0KR01
teletrabalho	11E01
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
terapeut	11F02
terapeuta	02601
teraz	11H02
terbaik	05l01
tercuman	05E01
tercüman	05E01
tere	03Y01
terrace	06401
terveyskeskus	06F01
tervezett	11J01
tervezo	02901
tervező	02901
terzi	05E01
tesar	0>a01
tesař	0>a01
tese	05;01
tesekkur belgesi	0;V01
tesi	11K02
tesiasi	0D]01
tesis	11M02
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
tester	11O06
testerka	02601
teurastaja	05O01
teymi	0J`01
tez	0=O01
teza	07301
tezi	07C01
tezli yuksek lisans	11U01
tezli yüksek lisans	11U01
tezsiz yuksek lisans	11U01
tezsiz yüksek lisans	11U01
teză	07301
teātris	06601
tečaj	10h02
tečno	11402
tečno u govoru i pismu	11601
teşekkür belgesi	0;V01
teżi	07C01
th	0bC01
thac si	0:n01
thang	11V02
thanh pho	0AR01
thanh thao	0ai02
thanh vien	09l01
thcs	0Db01
the	0:k01
the huong dan vien	0:k01
theater	11X03
theatre	0Og02
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
thn	11[01
tho	09l01
tho dien	09l01
tho han	09l01
tho may	09l01
tho moc	09l01
thon	0AR01
thpt	0Db01
through	11\01
thru	11\01
thu kho	09l01
thu ky	09l01
thu ngan	09l01
thu ngân	09l01
thu quy	09l01
thu thu	09l01
thu vien	0;A01
thuc tap sinh	09l01
thuiswerk	0SL01
thydandi	0=]01
thành phố	0AR01
thành thạo	0ai02
thành viên	09l01
tháng	11V02
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
tidskrift	0Xg02
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
tiimi	0e202
tijdschrift	0[Z02
tiketina	0c901
tikėtina	0c901
til	11b03
til d d	0Sj01
til d.d	0Sj01
til dagsins	0K]01
til dagsins i dag	0K]01
til dagsins í dag	0K]01
til na	0O;01
til naa	0O;01
til nu	0Sj01
til nå	0O;01
til og med	11e02
till	11g02
till dags dato	0c?01
till date	0Bl01
till now	0Bl01
till och med	10I01
till present	0Bl01
tills nu	0c?01
tills vidare	0c?01
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
todistus	0m002
toefl	0<M01
toefl ibt	0<M01
toeic	0<M01
toeicスコア	12401
toemrer	05d02
toften	0Oe01
togaf	01Q01
togfoerer	06Q01
togforer	06Q01
togfører	06Q01
tohtori	12502
tohtorintutkinto	0Mg01
toi	0EP01
toimetaja	01>01
toiminimi	0W?01
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
tom	10I01
tomrer	05d02
tontechniker	05T01
tookoda	05201
tootaja	01>01
topik	0<M01
topograf	01h01
torfl	0<M01
torg	0Pb01
torget	12902
tori	08Q01
tornaci	05E01
tornacı	05E01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0Oe01
tosaitheoir	0?301
tospraaklig	0Nd01
tospraklig	0Nd01
tosproget	0N[01
tospråklig	0Nd01
tot	12;03
tot en met	10H01
tot heden	0RA01
tot nghiep	12>01
tot nghiep thpt	00H01
tot nu	0RA01
tot nu toe	0RA01
tot op heden	0RA01
tour guide	01g01
tour leader	01g01
tourneur	01Z01
tovaren	03G01
tovarna	0[B02
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
trening	10B01
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
trg	0b103
trgovina	0X;02
tribunal	02Z01
trida	0?K01
trieda	0aZ01
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
tréning	10B01
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
tunnistus	0\Q02
tunnustus	12`03
tuomari	05O01
turguide	12c02
turistguide	0Q601
turizm	03W01
turpinas	0\;01
turpinās	0\;01
tutkija	05O01
tutkimusasema	06F01
tutkinto	0YT01
tutor	12e04
tutora	03N02
tuttora	00k01
tuzolto	0<L01
tvaaspraakig	0Nc01
tvasprakig	0Nc01
tvityngd	0`c01
tvityngdur	0`c01
tvornica	0WA01
tvrtka	0WA01
tvåspråkig	0Nc01
tvítyngd	0`c01
tvítyngdur	0`c01
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
tytul	0N;01
tytul technika	0J]01
tytuł	0N;01
tytuł technika	0J]01
tyydyttaevae	0WH02
tyydyttaevae alkeet	04`01
tyydyttava	0WH02
tyydyttava alkeet	04`01
tyydyttävä	0WH02
tyydyttävä alkeet	04`01
työnjohtaja	05O01
työntekijä	05O01
työturvallisuuskortti	03X01
tài xế	09l01
táncos	0<L01
tárgyalási szint	0MX01
tárgyalási szintű	0MX01
tárgyalóképes	0MX01
társalgási	0YZ01
társalgási alapszint	0YY01
társalgási szint	0YZ01
társalgó	0YY01
társaság	07F01
távmunka	10Z01
távolról	10Z01
tâmplar	01h01
tällä hetkellä	0J;01
tänapäev	0RH01
tänaseni	0RH01
tänav	0\m01
tänukiri	00101
tänzer	05T01
tänään	0J;01
tävling	0hY01
tävlingen	0hY01
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
tél	11@01
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
tại	10M01
tạp chí	0:N01
tập đoàn	0;A01
tỉnh	0AR01
tốt	0ai02
tốt nghiệp	12>01
tốt nghiệp thpt	00H01
tổ	0:e01
tổ chức	0;A01
tổ trưởng	09l01
tới	0EP01
từ	12k02
từ xa	12V01
u	12m06
u braku	0bF02
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
ucitelj	0dZ03
ucla	0Aj01
uctovnicka	0@:01
uctovnik	0@:01
uczelnia	03h01
uczen	02601
uczeń	02601
ud	00`01
udacity	0Aj01
udana	0bI01
udata	0bJ01
uddannelsescenter	0JV01
udemy	0Aj01
udmaerkelse	00801
udmærkelse	00801
udruga	0WA01
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
ugift	0mE02
ugm	0Aj01
ugyintezo	08302
ugynokseg	07F01
ugyved	02901
uhing	05201
uhrmacher	05T01
ui	06o01
uitgeverij	13802
uitmuntend	13:01
uitstekend	0hk01
uitvoerder	01c01
ujsagiro	02901
uke	13;01
uker	13;01
ukonceno	01D01
ukonczona	0cR01
ukonczone	0cR01
ukonczony	0cR01
ukončeno	01D01
ukończona	0cR01
ukończone	0cR01
ukończony	0cR01
uksus	0_H01
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
undirstada	0Q>01
undirstaða	0Q>01
uned	0?T01
ungdomsskole	0;Q01
uni	0RV02
uniao estavel	0mj01
unidad	0EN01
unidade	0G<01
unit	13H04
unita	0FK01
unitat	0Ga01
unite	0@C01
unità	0FK01
unité	0@C01
univ bacc	0gh01
univ dipl	0]@01
univ. bacc	0gh01
univ. dipl	0]@01
universidad	0?T01
universidade	0@M01
universita	13L02
universitaet	0<k01
universitaire	01P01
universitaria	0?T01
universitas	0MB01
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
univerzita	0MH02
univerzite	0MH02
univerzitet	13Y01
univerzitetni diplomirani	0]@01
univerzity	0MH02
univerzitě	0DP01
uniwersytet	13Z01
união estável	0mj01
unmarried	0A[01
unternehmen	03B01
until	11\01
until now	0Bl01
until present	0Bl01
until today	0Bl01
unur	0>O01
uoc	01O01
uomo	0]j01
upc	01O01
upcoming	05f01
upholsterer	01g01
uplne stredne	0^Y01
upper intermediate	0Pa01
upper second	00T01
upper second class	00T01
upper-intermediate	0Pa01
uppsats	0LL01
uprawnienia	0A501
uprawnienie	0A501
upseeri	05O01
urad	0G^02
urbanitzacio	09L01
urbanització	09L01
urbanizacion	09>01
urbanización	09>01
ured	0WA01
urednica	0A]03
urednik	0A]03
urkunde	13[02
urzad	03601
urząd	03601
usek	0o;02
usine	02o01
uslugi	03601
usmerenje	13]01
usmeritev	0oV01
usmjerenje	0mb01
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
utmaerkt	0N\01
utmarkelse	00K01
utmarkt	0N\01
utmerkelse	00901
utmerket	0N]01
utmärkelse	00K01
utmärkt	0N\01
utvar	0o;02
utvecklare	02A01
utvikler	0;P01
uverenje	0cS01
uvjerenje	0e=01
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
uzyskane	0cR01
uzyskany	0cR01
uzņēmums	06601
uzņēmumā	13c01
učení	0DP01
učeň	0>a01
učilište	13d02
učiliště	0DP01
učitel	06]01
učitelj	0dZ03
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
vabalt	0YS01
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
vaelttaevae keskitaso	0WJ01
vaenget	0Oe01
vaentanlegt	01001
vaerkfoerer	06Q01
vaerkforer	06Q01
vaerksted	0??01
vaeylae	08Q01
vag	04f01
vaga hasti	0YS01
vaga hea	14002
vagen	04f01
vagt	0fT01
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
vakt	0Q601
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06F01
vald	14202
valet	01g01
valide	0EO01
validé	0EO01
valjak	0\m01
vallalat	04N02
vallaline	01=01
vallalkozo	02901
valmentaja	05O01
valokuvaaja	05O01
valores	0Ag01
valttava	04`01
valttava keskitaso	0WJ01
valuer	01g01
van	14401
van phong	0;A01
vanaf	14502
vandaag	0RA01
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
varhato	11J01
varhatoan	11J01
varilec	0EM01
varon	0Ra01
varrono	0<L01
varrónő	0<L01
vartija	05O01
varón	0Ra01
vas	0a[01
vasara	14802
vaspitac	0Z>01
vaspitač	0Z>01
vastaava	05O01
vayla	08Q01
vca	14:02
vd	0Q601
vdana	10>01
vdaná	10>01
ve	14<02
vecka	14>01
veckor	14>01
ved	14?02
vedec	0Ah02
vedes	0V701
vedouci	10802
vedoucí	10802
veduca	0@:01
veduci	0@:01
vedúca	0@:01
vedúci	0@:01
vedęs	0V701
veebis	0W>01
veg	0:c01
vegen	0:c01
vegi	0Pb01
vegur	0Pb01
vegyesz	02901
vegyész	02901
vegzett	0KH01
vei	0:c01
veien	0:c01
veikals	06601
veileder	0;P01
veitingahus	06H01
veitingahús	06H01
vej	0Oe01
vejleder	06Q01
vekter	0;P01
veldig god	0N]01
veleuciliste	0jA01
veleučilište	0jA01
velmi dobra	04902
velmi dobre	0g004
velmi dobrá	04>01
velmi dobře	14A02
velmi pokrocila	0XS01
velmi pokročilá	0XS01
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
verhandlungssicher	0fD01
verhandlungssicher in wort und schrift	0NK01
verheiratet	0P:01
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
vertieft	0Ob01
vertiefung	0M901
vertreter	05T01
vertriebler	02c01
vertėja	02Q01
vertėjas	02Q01
verwacht	0P501
verwachte	0P501
verwalter	05T01
verwitwet	0P:01
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
videja limeni	0l001
videja profesionala	06n01
videji	0l001
videjs	14P02
videregaaende	0c301
videregaaende opplaering	07D01
videregaaende skole	0;Q01
videregaende	0c301
videregaende opplaering	07D01
videregaende skole	0;Q01
videregående	0c301
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
vidutines	0eW01
vidutinis	14R02
vidutiniskai	0eW01
vidutiniškai	0eW01
vidutinės	0eW01
vidéaste	01Z01
vidēji	0l001
vidējs	14P02
vidējā atzīme	08@01
vidējā izglītība	06n01
vidējā līmenī	0l001
vidējā profesionālā	06n01
vien	0;A01
vien dao tao	0Db01
viesbutis	03H01
viesnica	06601
viesnīca	06601
viešbutis	03H01
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
virtual	0Oa01
virziens	0i>01
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
visoko obrazovanje	0UH01
vispareja videja	06n01
vispārējā vidējā	06n01
viss	0SN01
visser	01c01
vita	0aP01
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
viuda	0mm01
viudo	0mm01
viuva	0mj01
viuvo	0mj01
vizsga	0=k02
vizvezetek szerelo	0<L01
við	0RQ01
viðurkenning	00;01
viúva	0mj01
viúvo	0mj01
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
vloeiend	0hk01
vloeiend in woord en geschrift	0hk01
vmbo	0R;02
vmbo diploma	0R=01
vmbo-diploma	0R=01
vo	14d01
vocal	01B01
vocational qualification	02X01
voda	06i01
vodic	08K01
vodicsky preukaz	0@g01
voditelj	0XK01
vodič	08K01
vodičský preukaz	0@g01
vodja	0EM01
vof	00`01
voitja	00101
voittaja	00701
vojak	0>a01
voják	0>a01
voldoende	0C201
volontaer	0Y^02
volontar	0Y^02
volontaria	02501
volontario	02501
volonter	05F02
volontär	0Y^02
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
voorjaar	0[M01
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
vrijwilliger	0[702
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
vukova diploma	0f_01
vuoden	00701
vuosi	14o01
vuotta	14o01
vut	0DP01
vvs montor	06Q01
vvs-montoer	06Q01
vvs-montør	06Q01
vwo	0R;02
vyborna	04902
vyborne	0g004
vychovatel	06]01
vychovavatel	08K01
vychovávateľ	08K01
vydano	0GO01
vydata	0mY01
vydatá	0mY01
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
vysoka skola	0MH02
vysoke uceni	0DP01
vysoke uceni technicke	0DP01
vysokoskolske	0:_01
vysokoškolské	0:_01
vysoká škola	0MH02
vysoké učení	0DP01
vysoké učení technické	0DP01
vyssi odborna skola	0DP01
vyssi odborne	0G801
vyssie odborne	15301
vysvedceni	0@f01
vysvedcenie	0@g01
vysvedčenie	0@g01
vysvědčení	0@f01
vyucen	0^Z01
vyuceni	0^Z01
vyucni list	0^Z01
vyucny list	0^Y01
vyučen	0^Z01
vyučení	0^Z01
vyvojar	02S02
vyzkumny pracovnik	0>a01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	15301
vyšší odborná škola	0DP01
vyšší odborné	0G801
vzdalene	0aX01
vzdáleně	0aX01
vzgojitelj	05H01
và	13k01
vállalat	04N02
vállalkozó	02901
várható	11J01
várhatóan	11J01
vânzătoare	01h01
vânzător	01h01
väg	04f01
väga hea	14002
väga hästi	0YS01
vägen	04f01
vähene	04Z01
väitekiri	03V01
väitöskirja	13n02
väktare	02A01
väljak	0\m01
välttävä	04`01
välttävä keskitaso	0WJ01
väylä	08Q01
vår	13l02
vårdare	02A01
vårdcentral	0>>01
våren	13l02
vænget	0Oe01
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
výuční list	0^Z01
výučný list	0^Y01
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
wakacje	0[201
wakil	02:01
wakil ketua	02:01
wall	0AH01
wanita	0eF01
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
we	15801
webmaster	01g01
wedstrijd	0<m01
week	15902
weeks	15;01
weg	15<02
weibl	0OS01
weiblich	0OS01
weiterbildung	0O702
weken	15>01
welder	01g01
werk	03B01
werke	03B01
werker	06@02
werkstatt	03B01
werkstudent	15?02
werkstudentin	08Y01
wesen	0Y\01
wethouder	01c01
wettbewerb	0fm02
wholesaler	01g01
wiceprezes	02601
widowed	0A[01
winemaker	01g01
winkel	02Y01
winnaar	0JS01
winner	00N01
winter	15A03
winzer	02c01
wiosna	15D01
wiosną	15D01
wirausaha	07\01
wissenschaft	0Y\01
wissenschaften	0Y\01
wissenschaftler	05T01
wissenschaftliche mitarbeiterin	08Y01
wissenschaftlicher mitarbeiter	08Y01
with	0Ni01
wk	15;01
wks	15;01
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0:@01
wo master	0Hc01
wo-bachelor	0:@01
wo-master	0Hc01
woche	15E01
wochen	15E01
wohnung	05101
woj	04U01
wolny	0W@01
wolontariusz	02601
wolontariuszka	02601
woman	15F02
work from home	0Oa01
worker	01g01
working familiarity	0MJ01
working knowledge	0P_02
working proficiency	0Pa01
works	03701
workshop	15H03
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydane	0cR01
wydany	0cR01
wydawnictwo	15K02
wydzial	15M02
wydział	15M02
wykladowca	02601
wyksztalcenie srednie	0J]01
wykształcenie średnie	0J]01
wykładowca	02601
wynik	0c[01
wyroznienie	0N;01
wyróżnienie	0N;01
wystapienie	07E01
wystąpienie	07E01
wyzsza szkola	03h01
wyższa szkoła	03h01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AR01
xahar	15O01
xep loai	0F=01
xerrada	0?l01
xhur	15O01
xitwa	15P01
xuat sac	15Q02
xuong	0;A01
xuất sắc	15Q02
xã	0AR01
xưởng	0;A01
xếp loại	0F=01
y	15S02
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
yayinevi	15U02
yayinlandi	0=O01
yayinlari	03W01
yayınevi	15U02
yayınlandı	0=O01
yayınları	03W01
yaz	15W01
yazilim	03W01
yazilimci	05E01
yazılım	03W01
yazılımcı	05E01
yds	0<M01
year	15X01
years	15X01
yeterlik	0<c01
yeu	0`d01
yh examen	0Z?01
yh-examen	0Z?01
yhdistys	06F01
yhtio	06F01
yhtioe	06F01
yhtiö	06F01
yil	0lm01
yki	0<M01
yksikko	0e202
yksikkoe	0e202
yksikkö	0e202
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
yr	15Y01
yrittaejae	05O01
yrittaja	05O01
yrittäjä	05O01
yrityksessa	15Z01
yrityksessae	15Z01
yrityksessä	15Z01
yritys	06F01
yrkesbevis	0P901
yrkesexamen	0Mh01
yrkesfag	07D01
yrkeshoegskola	0Ne01
yrkeshoegskoleexamen	0Z?01
yrkeshogskola	0Ne01
yrkeshogskoleexamen	0Z?01
yrkeshögskola	0Ne01
yrkeshögskoleexamen	0Z?01
yrs	15Y01
yuksek lisans	11U01
yuksek lisans derecesi	11U01
yuksekokulu	03n01
yökdil	0<M01
yönetici	05E01
yöneticisi	05E01
yüksek lisans	11U01
yüksek lisans derecesi	11U01
yüksekokulu	03n01
yıl	0lm01
yếu	0`d01
z	15[02
z odliko	0gS01
z wyroznieniem	0c[01
z wyróżnieniem	0c[01
zaawansowana	0;C02
zaawansowany	0;C02
zacatecnik	15]02
zacetnik	15_02
zacetno	15a01
zaciatocnik	15b02
zadovoljavajuce	0jH01
zadovoljavajuće	0jH01
zadovoljivo	0fl01
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
zaklada	0WA01
zakladatel	02S02
zakladateľ	08K01
zakladna	15d02
zakladna skola	0\Y01
zakladna znalost	0`K01
zakladne znalosti	0`K01
zakladni	15f02
zakladni skola	0DP01
zakladni znalost	0`T01
zakladni znalosti	0`T01
zakladny	15h01
zaklady	15i05
zakljucni izpit	0fo01
zaključni izpit	0fo01
zakład	03601
zakłady	03601
zalozba	15n02
zalozyciel	02601
zalozycielka	02601
založba	15n02
zamecnik	0>a01
zameranie	0nC01
zamereni	0cQ01
zamestnanec roku	00501
zamezna	0W@01
zamężna	0W@01
zaměstnanec roku	00501
zaměření	0cQ01
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
zavod	16005
zavody	0G^02
zawodowe	0J]01
zawodowka	03h01
zawodówka	03h01
zayif	0<>01
zayıf	0<>01
začetnik	15_02
začetno	15a01
začiatočník	15b02
začátečník	15]02
założyciel	02601
założycielka	02601
zaświadczenie	0A501
zbornik	16504
zborník	0Af01
zdaj	0Di01
zdalna	0SM01
zdalnie	0SM01
zdobyty	0cR01
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
zeer goed	0P;02
zeichner	05T01
zeitschrift	0<_02
zelador	01\01
zeladora	01\01
zelfstandig	0P201
zelo dobro	16902
zemedelec	0>a01
zememeric	0>a01
zemědělec	0>a01
zeměměřič	0>a01
zena	16;04
zenaty	0k^02
zenesz	0<L01
zenska	16?02
zenske	16A02
zenski	16C04
zensko	15[02
zentrum	03B01
zenész	0<L01
zerspaner	05T01
zertifikat	0\D02
zertifiziert	16G01
zertifizierung	0<Q01
zespol	0Id01
zespol szkol	03h01
zespół	0Id01
zespół szkół	03h01
zeszyty naukowe	07E01
zeugnis	0<Q01
zidar	01h01
ziekenhuis	02Y01
ziema	16H02
zima	16J06
zimmerei	03B01
zimmerer	05T01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	16P01
zinatnu doktors	0I201
zinātņu doktors	0I201
zivi	08Y01
zivildienst	08Y01
zivildienstleistender	08Y01
zivljenjepis	16Q01
zivnost	0G^02
zivotopis	16R04
zkouska	0@f01
zkouška	0@f01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0f\01
zmagovalka	0f\01
znamka	0A602
znanstvenik	0=m01
známka	0A602
zolnierz	02601
zomer	16V01
zonaty	0W@01
zonen	0P201
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
zurnalas	0X?01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0GS01
zurzeit	04B01
zusteller	05T01
zvarac	0@:01
zviluppatur	05601
zvárač	0@:01
zweisprachig	0Km01
zwyciezca	0N;01
zwycięzca	0N;01
zyciorys	16W01
zyciorys zawodowy	16W01
zzp	0P201
zzp'er	0J^01
základná	15d02
základná znalosť	0`K01
základná škola	0\Y01
základné znalosti	0`K01
základní	15f02
základní znalost	0`T01
základní znalosti	0`T01
základní škola	0DP01
základný	15h01
základy	16X04
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
à distância	11E01
à présent	00_01
àrea	0Ga01
á netinu	00j01
általános iskola	04l02
ápoló	06802
ár	16\01
árbitro	03N02
área	16]03
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
începând cu	0TA01
începător	0<C02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	16`02
ógift	0J_01
óptica	01B01
óptico	01B01
óstán	0B@01
óta	0eA02
óvoda	0XH01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0Kh01
ödül	0;V01
ödülü	0;V01
ökotropholog	05T01
ön lisans	0`701
önkormányzat	07F01
önkéntes	0<L01
önlisans	0`701
önéletrajz	0dG01
önéletrajza	0dG01
ösd	0<M01
ösztöndíj	0FC02
översättare	02A01
öz geçmiş	0eE01
özgeçmiş	0eE01
özgeçmişi	0eE01
öğretim görevlisi	05E01
öğretim üyesi	05E01
öğretmen	05E01
öğretmeni	05E01
økonom	05d02
øvet	0d101
újságíró	02901
úplné stredné	0^Y01
úrad	03G01
úsek	0o;02
ústav	0G^02
út	03Y01
útgefið	0?I01
útja	03Y01
útvar	0o;02
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
üksus	0_H01
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
članek	0X^01
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
ħarifa	0R601
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0T?01
įvertinimas	0:d01
ļoti labi	08M02
ősz	0e>01
ősze	0e>01
œnologue	01Z01
ředitel	06]01
řezník	0>a01
řidič	06]01
řidičský průkaz	0@f01
ślusarz	02601
śpiewaczka	02601
średni	0nJ02
średnia	0nL02
średnia ocen	0c[01
średnie	0J]01
średnio	0IS01
średnio zaawansowany	0IS01
średnio zaawansowany wyższy	0HN01
średniozaawansowana	0IS01
średniozaawansowany	0nJ02
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
škola	16b04
školenie	0lj01
školení	0lk01
šobrīd	0\;01
šodien	0\;01
šoferis	02R01
šola	0Jl01
špecialista	0@:01
špecialistka	0@:01
špecializácia	0nC01
štipendija	0f\01
štipendium	00401
štruktúrovaný životopis	0h_01
študent	0EM01
študijný odbor	0nC01
študijný program	0nC01
študijska smer	0oV01
študijski program	0oV01
štúdia	0Af01
štúdio	03G01
švadlena	0>a01
šķīries	0bH01
żeńska	0X@01
żeński	0X@01
żonaty	0W@01
żołnierz	02601
żviluppatur	05601
życiorys	16W01
życiorys zawodowy	16W01
ž	15[02
žena	16;04
ženatý	0k^02
ženska	16f01
ženski	16g03
žensko	15[02
ženské	16A02
žiema	16j01
življenjepis	16Q01
živnost	0FF01
živnosť	03G01
životopis	16R04
žurnalas	0X?01
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
și	0m<01
șofer	01h01
șoseaua	04R01
άγαμη	16k01
άγαμοσ	16k01
άδεια	16l01
άδεια ασκήσεωσ	16l01
άδεια οδήγησησ	16l01
άνδρασ	16m01
άνοιξη	16n01
άντρασ	16m01
άπταιστα	16o01
άρθρο	17001
άριστα	17102
άριστη	16o01
άριστη γνώση	16o01
άριστο	17301
άρρεν	16m01
έγγαμη	16k01
έγγαμοσ	16k01
έπαινοσ	00P01
έργα	17401
έργο	17401
έτη	17501
έτοσ	17501
έωσ	17601
έωσ και σήμερα	17701
έωσ σήμερα	17701
ίδρυμα	17801
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	16k01
αγαμοσ	16k01
αγροτησ	17901
αγρότησ	17901
αδεια	16l01
αδεια ασκησεωσ	16l01
αδεια οδηγησησ	16l01
αε	00`01
αει	17:01
αεροσυνοδοσ	17901
αεροσυνοδόσ	17901
αισθητικοσ	17901
αισθητικόσ	17901
ακαδημία	17:01
ακαδημια	17:01
ανακοίνωση	17001
ανακοινωση	17001
αναλυτήσ	17901
αναλυτησ	17901
αναλυτρια	17901
αναλύτρια	17901
αναμένεται	17;01
αναμενεται	17;01
αναμενομενη	17;01
αναμενομενο	17;01
αναμενόμενη	17;01
αναμενόμενο	17;01
ανδρασ	16m01
ανθοπωλησ	17901
ανθοπώλησ	17901
ανοικτο πανεπιστημιο	17:01
ανοικτό πανεπιστήμιο	17:01
ανοιξη	16n01
ανοιχτο πανεπιστημιο	17:01
ανοιχτό πανεπιστήμιο	17:01
αντιπροεδροσ	17901
αντιπρόεδροσ	17901
αντρασ	16m01
ανωτερη εκπαιδευση	17<01
ανώτερη εκπαίδευση	17<01
απθ	17:01
απο	17=02
αποθηκάριοσ	17901
αποθηκαριοσ	17901
απολυτήριο	17?01
απολυτήριο γενικού λυκείου	17?01
απολυτήριο γυμνασίου	17?01
απολυτήριο λυκείου	17?01
απολυτηριο	17?01
απολυτηριο γενικου λυκειου	17?01
απολυτηριο γυμνασιου	17?01
απολυτηριο λυκειου	17?01
απταιστα	16o01
από	17=02
αρθρο	17001
αριθμοσ	17@01
αριθμόσ	17@01
αριστα	17102
αριστείο	00P01
αριστειο	00P01
αριστη	16o01
αριστη γνωση	16o01
αριστο	17301
αρρεν	16m01
αρσενικο	16m01
αρσενικό	16m01
αρτοποιοσ	17901
αρτοποιόσ	17901
αρχάριοι	17A01
αρχάριοσ	17B01
αρχαριοι	17A01
αρχαριοσ	17B01
αρχειονομοσ	17901
αρχειονόμοσ	17901
αρχιτέκτονασ	17901
αρχιτεκτονασ	17901
ασκουμενη	17901
ασκουμενοσ	17901
ασκούμενη	17901
ασκούμενοσ	17901
αστυνομικοσ	17901
αστυνομικόσ	17901
ασφαλιστική	17801
ασφαλιστικη	17801
αφοί	17801
αφοι	17801
βαθμολογία	17C01
βαθμολογια	17C01
βαθμοσ	17C01
βαθμοσ πτυχιου	17C01
βαθμόσ	17C01
βαθμόσ πτυχίου	17C01
βασικά	17D02
βασικέσ γνώσεισ	17D02
βασική	17D02
βασική γνώση	17B01
βασικα	17D02
βασικεσ γνωσεισ	17D02
βασικη	17D02
βασικη γνωση	17B01
βασικο	17F01
βασικο επιπεδο	17B01
βασικό	17F01
βασικό επίπεδο	17B01
βαφέασ	17901
βαφεασ	17901
βεβαίωση	16l01
βεβαιωση	16l01
βιβλίο	17001
βιβλιο	17001
βιβλιοθήκη	17801
βιβλιοθηκη	17801
βιβλιοθηκονομοσ	17901
βιβλιοθηκονόμοσ	17901
βιβλιοπωλησ	17901
βιβλιοπώλησ	17901
βιογραφικο	17G01
βιογραφικο σημειωμα	17G01
βιογραφικό	17G01
βιογραφικό σημείωμα	17G01
βιολογοσ	17901
βιολόγοσ	17901
βοηθοσ	17901
βοηθόσ	17901
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	17:01
γενικοσ βαθμοσ	17C01
γενικό λύκειο	17:01
γενικόσ βαθμόσ	17C01
γιατροσ	17901
γιατρόσ	17901
γραμματέασ	17901
γραμματεασ	17901
γραφίστασ	17901
γραφίστρια	17901
γραφείο	17801
γραφειο	17801
γραφιστασ	17901
γραφιστρια	17901
γυμνάσιο	17:01
γυμνασιο	17:01
γυναίκα	17H01
γυναικα	17H01
δάσκαλοσ	17901
δήμαρχοσ	17901
δήμοσ	17801
δίγλωσση	17I01
δίγλωσσοσ	17I01
δίπλωμα	17J02
δίπλωμα ιεκ	17<01
δίπλωμα μηχανικού	17L01
δασκάλα	17901
δασκαλα	17901
δασκαλοσ	17901
δημαρχοσ	17901
δημοσ	17801
δημοσίευση	17001
δημοσιευση	17001
δημοσιογράφοσ	17901
δημοσιογραφοσ	17901
δημοτικο σχολειο	17:01
δημοτικό σχολείο	17:01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	17M01
διαδικτυακα	17M01
διαζευγμένη	16k01
διαζευγμένοσ	16k01
διαζευγμενη	16k01
διαζευγμενοσ	16k01
διαιτητήσ	17901
διαιτητησ	17901
διαιτολογοσ	17901
διαιτολόγοσ	17901
διακριση	00P01
διανομέασ	17901
διανομεασ	17901
διατριβή	17001
διατριβη	17001
διαχειριστήσ	17901
διαχειριστησ	17901
διγλωσση	17I01
διγλωσσοσ	17I01
διδάκτορασ	17N01
διδακτορασ	17N01
διδακτορική διατριβή	17N01
διδακτορικη διατριβη	17N01
διδακτορικο	17N01
διδακτορικο διπλωμα	17N01
διδακτορικό	17N01
διδακτορικό δίπλωμα	17N01
διευθυνση	17O01
διευθυντήσ	17901
διευθυντησ	17901
διευθυντρια	17901
διευθύντρια	17901
διεύθυνση	17O01
δικαστήσ	17901
δικαστησ	17901
δικηγοροσ	17901
δικηγόροσ	17901
διορθωτήσ	17901
διορθωτησ	17901
διορθωτρια	17901
διορθώτρια	17901
διπλωμα	17J02
διπλωμα ιεκ	17<01
διπλωμα μηχανικου	17L01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	16k01
εγγαμοσ	16k01
εθελοντήσ	17901
εθελοντησ	17901
εθελοντρια	17901
εθελόντρια	17901
ειδίκευση	17P01
ειδικευση	17P01
ειδικοσ	17Q02
ειδικοτητα	17P01
ειδικόσ	17Q02
ειδικότητα	17P01
εικονογράφοσ	17901
εικονογραφοσ	17901
εισήγηση	17001
εισηγηση	17001
εκδοσεισ	17S02
εκδοτικοσ	17801
εκδοτικόσ	17801
εκδόσεισ	17S02
εκπα	17:01
εκπαιδευτήσ	17901
εκπαιδευτησ	17901
εκπαιδευτικοσ	17901
εκπαιδευτικόσ	17901
εκπαιδευτρια	17901
εκπαιδεύτρια	17901
εκτιμητήσ	17901
εκτιμητησ	17901
εκτιμωμενη	17;01
εκτιμώμενη	17;01
ελευθεροσ επαγγελματιασ	17801
ελεύθεροσ επαγγελματίασ	17801
εμπ	17:01
εξ αποστάσεωσ	17M01
εξ αποστασεωσ	17M01
εξειδικευμένοσ	17U01
εξειδικευμενοσ	17U01
επα λ	17:01
επα.λ	17:01
επαινοσ	00P01
επαλ	17:01
επαρκήσ	17V01
επαρκησ	17V01
επε	00`01
επιμελήτρια	17901
επιμελητήσ	17901
επιμελητησ	17901
επιμελητρια	17901
επιμορφωση	17W01
επιμόρφωση	17W01
επιχείρηση	17801
επιχειρηση	17801
εποπτησ	17901
επόπτησ	17901
εργάτησ	17901
εργάτρια	17901
εργα	17401
εργαστήριο	17801
εργαστηριο	17801
εργατησ	17901
εργατρια	17901
εργο	17401
εργοδηγοσ	17901
εργοδηγόσ	17901
εργοστάσιο	17801
εργοστασιο	17801
ερευνήτρια	17901
ερευνητήσ	17901
ερευνητησ	17901
ερευνητρια	17901
εστιατοριο	17801
εστιατόριο	17801
εταιρία	17801
εταιρεία	17801
εταιρεια	17801
εταιρια	17801
ετη	17501
ετοσ	17501
ευχερήσ	16o01
ευχερησ	16o01
εφορεία	17801
εφορεια	17801
εωσ	17601
εωσ και σημερα	17701
εωσ σημερα	17701
ζαχαροπλάστησ	17901
ζαχαροπλαστησ	17901
ηθοποιοσ	17901
ηθοποιόσ	17901
ηλεκτρολογοσ	17901
ηλεκτρολόγοσ	17901
ημερίδα	17001
ημεριδα	17001
θέατρο	17801
θήλυ	17H01
θεατρο	17801
θηλυ	17H01
θηλυκο	17H01
θηλυκό	17H01
θυρωροσ	17901
θυρωρόσ	17901
ι ε κ	17:01
ι.ε.κ	17:01
ιατροσ	17901
ιατρόσ	17901
ιδιοκτήτησ	17901
ιδιοκτητησ	17901
ιδρυμα	17801
ιδρυτήσ	17901
ιδρυτησ	17901
ιδρυτρια	17901
ιδρύτρια	17901
ιεκ	17:01
ικανοποιητική	17V01
ικανοποιητικη	17V01
ικε	00`01
ινστιτουτο	17X02
ινστιτούτο	17X02
κάρτα	16l01
κέντρο	17801
καθηγήτρια	17901
καθηγητήσ	17901
καθηγητησ	17901
καθηγητρια	17901
και	17Z01
καλά	17[01
καλή	17\02
καλή γνώση	17[01
καλα	17[01
καλη	17\02
καλη γνωση	17[01
καλο	17^01
καλοκαίρι	17_01
καλοκαιρι	17_01
καλωσ	17C01
καλό	17^01
καλώσ	17C01
καρτα	16l01
κατάλογοσ	17001
κατάρτιση	17W01
κατάστημα	17801
καταλογοσ	17001
καταρτιση	17W01
καταστημα	17801
κατευθυνση	17P01
κατεύθυνση	17P01
κεντρο	17801
κεφάλαιο	17001
κεφαλαιο	17001
κηπουροσ	17901
κηπουρόσ	17901
κλάδοσ	17O01
κλαδοσ	17O01
κλινική	17801
κλινικη	17801
κολέγιο	17:01
κολεγιο	17:01
κολλέγιο	17:01
κολλεγιο	17:01
κομμωτήσ	17901
κομμωτησ	17901
κομμωτρια	17901
κομμώτρια	17901
κρεοπωλησ	17901
κρεοπώλησ	17901
λέκτορασ	17901
λίαν καλώσ	17C01
λεκτορασ	17901
λεωφ	17@01
λεωφοροσ	17@01
λεωφόροσ	17@01
λιαν καλωσ	17C01
λογίστρια	17901
λογιστήσ	17901
λογιστησ	17901
λογιστρια	17901
λογοθεραπευτήσ	17901
λογοθεραπευτησ	17901
λογοθεραπευτρια	17901
λογοθεραπεύτρια	17901
λυκειο	17:01
λύκειο	17:01
μάγειρασ	17901
μάγειροσ	17901
μάνατζερ	17901
μάστερ	17L01
μέλοσ	17901
μέσοσ όροσ	17C01
μέτρια	17V01
μέτρια γνώση	17V01
μέτριο	17`02
μέχρι	17601
μέχρι σήμερα	17701
μέχρι τώρα	17701
μήνασ	17b01
μήνεσ	17b01
μαία	17901
μαγείρισσα	17901
μαγειρασ	17901
μαγειρισσα	17901
μαγειροσ	17901
μαθητευομενοσ	17901
μαθητευόμενοσ	17901
μαια	17901
μανατζερ	17901
μαστερ	17L01
μελοσ	17901
μεσαίο	17^01
μεσαίο επίπεδο	17V01
μεσαιο	17^01
μεσαιο επιπεδο	17V01
μεσοσ οροσ	17C01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	17L01
μεταπτυχιακεσ σπουδεσ	17L01
μεταπτυχιακο	17L01
μεταπτυχιακο διπλωμα	17L01
μεταπτυχιακοσ	17L01
μεταπτυχιακοσ τιτλοσ	17L01
μεταπτυχιακό	17L01
μεταπτυχιακό δίπλωμα	17L01
μεταπτυχιακόσ	17L01
μεταπτυχιακόσ τίτλοσ	17L01
μεταφράστρια	17901
μεταφραστήσ	17901
μεταφραστησ	17901
μεταφραστρια	17901
μετρια	17V01
μετρια γνωση	17V01
μετριο	17`02
μεχρι	17601
μεχρι σημερα	17701
μεχρι τωρα	17701
μηνασ	17b01
μηνεσ	17b01
μητρική	17I01
μητρική γλώσσα	17I01
μητρικη	17I01
μητρικη γλωσσα	17I01
μηχανικοσ	17c01
μηχανικόσ	17c01
μηχανοδηγοσ	17901
μηχανοδηγόσ	17901
μοδίστρα	17901
μοδιστρα	17901
μονάδα	17O01
μοναδα	17O01
μουσείο	17801
μουσειο	17801
μουσικοσ	17901
μουσικόσ	17901
μπάρμαν	17901
μπαρμαν	17901
ναυτησ	17901
ναυτικοσ	17901
ναυτικόσ	17901
ναύτησ	17901
νηπιαγωγείο	17:01
νηπιαγωγειο	17:01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	17901
νοσηλευτησ	17901
νοσηλευτρια	17901
νοσηλεύτρια	17901
νοσοκομείο	17801
νοσοκομειο	17801
ξεναγοσ	17901
ξεναγόσ	17901
ξενοδοχείο	17801
ξενοδοχειο	17801
ξυλουργοσ	17901
ξυλουργόσ	17901
ο ε	00`01
ο.ε	00`01
οδηγοσ	17901
οδηγόσ	17901
οδοσ	17@01
οδόσ	17@01
οικονομολογοσ	17901
οικονομολόγοσ	17901
οινοποιείο	17801
οινοποιειο	17801
ομάδα	17O01
ομαδα	17O01
ομιλία	17001
ομιλια	17001
ομιλοσ	17801
οπτικοσ	17901
οπτικόσ	17901
οργανισμοσ	17801
οργανισμόσ	17801
οροφοσ	17@01
παιδαγωγοσ	17901
παιδαγωγόσ	17901
πανεπιστήμιο	17:01
πανεπιστημίου	17:01
πανεπιστημιο	17:01
πανεπιστημιου	17:01
παντρεμένη	16k01
παντρεμένοσ	16k01
παντρεμενη	16k01
παντρεμενοσ	16k01
παρον	17701
παρόν	17701
πατέντα	17001
πατεντα	17001
περιοδικο	17001
περιοδικό	17001
πιστοποίηση	16l01
πιστοποιημένη	16l01
πιστοποιημένοσ	16l01
πιστοποιημενη	16l01
πιστοποιημενοσ	16l01
πιστοποιηση	16l01
πιστοποιητικο	16l01
πιστοποιητικό	16l01
πλατεία	17@01
πλατεια	17@01
πολυ καλα	16o01
πολυ καλη	16o01
πολυ καλη γνωση	17[01
πολυ καλο	17301
πολυτεχνείο	17:01
πολυτεχνειο	17:01
πολύ καλά	16o01
πολύ καλή	16o01
πολύ καλή γνώση	17[01
πολύ καλό	17301
πρακτικά	17001
πρακτικα	17001
προγραμματίστρια	17901
προγραμματιστήσ	17901
προγραμματιστησ	17901
προγραμματιστρια	17901
προεδροσ	17901
προισταμενη	17901
προισταμενοσ	17901
προπονήτρια	17901
προπονητήσ	17901
προπονητησ	17901
προπονητρια	17901
προπτυχιακέσ σπουδέσ	17d01
προπτυχιακεσ σπουδεσ	17d01
προπτυχιακο	17d01
προπτυχιακό	17d01
προτζεκτ	17401
προχωρημένο	17e02
προχωρημενο	17e02
προϊστάμενοσ	17901
προϊσταμένη	17901
πρωτο βραβειο	00P01
πρόεδροσ	17901
πρότζεκτ	17401
πρώτο βραβείο	00P01
πτυχίο	17g02
πτυχίο επαλ	17?01
πτυχίο πανεπιστημίου	17d01
πτυχιο	17g02
πτυχιο επαλ	17?01
πτυχιο πανεπιστημιου	17d01
πτυχιουχοσ	17d01
πτυχιούχοσ	17d01
πυροσβέστησ	17901
πυροσβεστησ	17901
πωλήτρια	17901
πωλητήσ	17901
πωλητησ	17901
πωλητρια	17901
ράφτησ	17901
ραφτησ	17901
σήμερα	17701
σε εξέλιξη	17701
σε εξελιξη	17701
σελίδα	17i01
σελιδα	17i01
σεμινάριο	17j02
σεμιναριο	17j02
σερβιτορα	17901
σερβιτοροσ	17901
σερβιτόρα	17901
σερβιτόροσ	17901
σημερα	17701
σιδεράσ	17901
σιδερασ	17901
στην	17l01
στο	17l01
στοιχειωδεισ γνωσεισ	17B01
στοιχειωδησ	17B01
στοιχειώδεισ γνώσεισ	17B01
στοιχειώδησ	17B01
στον	17l01
στουντιο	17801
στούντιο	17801
στρατιωτικοσ	17901
στρατιωτικόσ	17901
συγκολλητήσ	17901
συγκολλητησ	17901
συλλογικοσ τομοσ	17001
συλλογικόσ τόμοσ	17001
συλλογοσ	17801
συμβολαιογράφοσ	17901
συμβολαιογραφοσ	17901
συμβουλοσ	17901
συνέδριο	17001
συνεδριο	17001
συνεργάτησ	17901
συνεργάτιδα	17901
συνεργατησ	17901
συνεργατιδα	17901
συνεταιρισμοσ	17801
συνεταιρισμόσ	17801
συντάκτησ	17901
συντάκτρια	17901
συντακτησ	17901
συντακτρια	17901
συντηρήτρια	17901
συντηρητήσ	17901
συντηρητησ	17901
συντηρητρια	17901
συντομο βιογραφικο	17G01
συντονίστρια	17901
συντονιστήσ	17901
συντονιστησ	17901
συντονιστρια	17901
σχεδιάστρια	17901
σχεδιαστήσ	17901
σχεδιαστησ	17901
σχεδιαστρια	17901
σχολή	17:01
σχολή καλών τεχνών	17:01
σχολείο	17:01
σχολειο	17:01
σχολη	17:01
σχολη καλων τεχνων	17:01
σύλλογοσ	17801
σύμβουλοσ	17901
σύντομο βιογραφικό	17G01
τ ε ι	17:01
τ κ	17@01
τ.ε.ι	17:01
τ.κ	17@01
ταμίασ	17901
ταμιασ	17901
ταχυδρομοσ	17901
ταχυδρόμοσ	17901
τει	17:01
τεχνίτησ	17901
τεχνικοσ	17901
τεχνικόσ	17901
τεχνιτησ	17901
τηλεργασία	17M01
τηλεργασια	17M01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	17@01
τμήμα	17m02
τμημα	17m02
τομέασ	17o02
τομεασ	17o02
τομοσ	17001
τοπογράφοσ	17901
τοπογραφοσ	17901
τορναδοροσ	17901
τορναδόροσ	17901
τράπεζα	17801
τραγουδίστρια	17901
τραγουδιστήσ	17901
τραγουδιστησ	17901
τραγουδιστρια	17901
τραπεζα	17801
τωρα	17701
τόμοσ	17001
τώρα	17701
υδραυλικοσ	17901
υδραυλικόσ	17901
υπάλληλοσ	17901
υπαλληλοσ	17901
υπευθυνη	17901
υπευθυνοσ	17901
υπεύθυνη	17901
υπεύθυνοσ	17901
υπηρεσία	18102
υπηρεσια	18102
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	17801
υπουργειο	17801
φαρμακείο	17801
φαρμακειο	17801
φαρμακοποιοσ	17901
φαρμακοποιόσ	17901
φθινοπωρο	18301
φθινόπωρο	18301
φουρνοσ	17801
φούρνοσ	17801
φυλακασ	17901
φυσικοθεραπευτήσ	17901
φυσικοθεραπευτησ	17901
φυσικοθεραπευτρια	17901
φυσικοθεραπεύτρια	17901
φυσικοσ	17901
φυσικοσ ομιλητησ	17I01
φυσικόσ	17901
φυσικόσ ομιλητήσ	17I01
φωτογράφοσ	17901
φωτογραφοσ	17901
φύλακασ	17901
χειμωνασ	18401
χειμώνασ	18401
χειριστήσ	17901
χειριστησ	17901
χημικοσ	17901
χημικόσ	17901
χορευτήσ	17901
χορευτησ	17901
χορευτρια	17901
χορεύτρια	17901
χρονια	17501
χρονοσ	17501
χρόνια	17501
χρόνοσ	17501
χτίστησ	17901
χτιστησ	17901
ψαράσ	17901
ψαρασ	17901
ψυχολογοσ	17901
ψυχολόγοσ	17901
ωδείο	17:01
ωδειο	17:01
ωσ	17601
ωσ σήμερα	17701
ωσ σημερα	17701
όμιλοσ	17801
όροφοσ	17@01
а s	00`01
а.ş	00`01
автобиография	18501
агент	18603
агентство	18902
агенция	18;01
агенција	18<01
агенція	18=01
агроном	18>01
ад	00`01
адвокат	18?04
администратор	18C04
администрация	18G01
адміністратор	18H02
адміністрація	18=01
академии	18J01
академия	18K02
академија	18M01
академія	18N01
академії	18N01
аккредитация	18O01
акредитація	18P01
актер	18>01
активно	18Q01
актор	18R01
акторк	18R01
актрис	18>01
актёр	18>01
акушер	18S02
альманах	18U01
анализатор	18V01
аналитик	18W01
аналитичар	18X01
аналітик	18Y01
анкета	18Z02
антологія	18\01
ао	18]02
ап	18_01
апотека	18<01
аппаратчик	18>01
аптека	18`03
арт директор	18S02
арт-директор	18S02
архивариус	18>01
архитект	18V01
архитекта	18c01
архитектор	18W01
архіваріус	18R01
архітектор	18Y01
асистент	18d03
асоциация	18;01
асоціація	18=01
аспирант	18>01
аспирантура	18g02
аспірант	18R01
аспірантура	18i02
ассистент	18W01
ассоциация	18G01
атестат	18k02
аттестат	18m02
аттестат о среднем образовании	18o01
аудитор	18S02
б р	19001
б-р	19001
базове	19101
базовий	19202
базовий рівень	19101
базово	19403
базово ниво	19701
базовое	19801
базовые знания	19902
базовый	19902
базовый уровень	19801
базові знання	19202
бакалавр	19;02
бакалаврат	19=01
бакалавриат	19>01
бакалавър	19?01
бакалавърска	19?01
бакалавърска степен	19?01
бал	19@01
балл	19A01
баллов	19A01
банк	18902
банка	19B02
бармен	18S02
бечелор	19D01
библиотека	19E03
библиотекар	19H03
билингв	19K01
биография	18501
биографија	19L01
биолог	18>01
бл	18_01
благајник	18c01
благодарность	0S^01
благодарственное письмо	0S^01
болница	19B02
больница	18G01
бортпроводни	18>01
бр	19M01
бригадир	18S02
брошура	19N01
буд	19O01
будинок	19O01
бул	19P02
булевар	19M01
булевард	18_01
бульвар	19R02
бухгалтер	18S02
бытовой	19T01
бюро	18902
бібліотека	18=01
бібліотекар	18R01
білінгв	19U01
в	19V03
в браке	19Y01
в момента	19Z01
в разводе	19Y01
в совершенном владении	19[01
в совершенстве	19\01
вантажни	18R01
васпитач	18X01
вахтер	18>01
вахтёр	18>01
ведуча	19]01
ведучий	19]01
ведущий	19^01
верстальни	18R01
верстальщи	18>01
весна	19_02
весни	19a01
весной	19b01
весны	19b01
вестник	19c02
взимку	19e01
видавництво	19f02
видано	19h01
викладач	18H02
виконроб	18R01
випуск	19h01
випускова	19]01
висока школа	18M01
високий	19i01
високо образовање	19j01
виступ	18\01
висше	19?01
висше образование	19?01
висше училище	19k01
виховател	18R01
вихователь	18R01
виш	18N01
виша стручна спрема	19l01
виша школа	19m02
виши средњи	19o01
вище за середній	1:001
вище середнього	1:001
владелец	19^01
власник	1:102
власница	18c01
влітку	1:301
во	1:401
водител	18>01
водитель	18>01
водительские права	18O01
водительское удостоверение	18O01
водій	1:502
водійка	19]01
водійські права	18P01
военнослужащ	18>01
вожат	18S02
возач	18X01
возачка дозвола	1:701
волонтер	1:803
волонтёр	18>01
восени	1:;01
воспитател	18>01
вођа	18c01
впевнений	19i01
впевнено	19i01
врач	18>01
врло добро	1:<02
вртић	18M01
второ място	00>01
вуз	1:>02
вукова диплома	00C01
вул	19O01
вулиця	19O01
вх	18_01
вчитель	18R01
вчителька	19]01
във	1:@01
възпитател	18V01
выдан	1:A01
выдано	1:A01
вып	18U01
выпуск	1:A01
высокий	1:B01
выступление	18U01
высшее	1:C01
выше среднего	1:D01
від	1:E02
віддалена робота	1:G01
віддалено	1:G01
відділ	1:H01
відділення	1:H01
відзнака	00A01
відмінно	1:I02
військов	18R01
вільне	1:K01
вільне володіння	1:K01
вільно	1:K01
вільно володію	1:K01
вісник	18\01
г	1:L03
газета	18902
газосварщик	18>01
гбу	00`01
геодезист	18S02
геолог	18>01
гимназия	18K02
гимназија	18M01
глава	1:O03
главный	19^01
го	1:R02
говоримо	1:T01
год	1:U02
года	1:W01
година	1:X02
године	1:Z01
години	1:[01
голова	19]01
головний	19]01
горничн	18>01
город	19001
гостиница	18G01
готвач	18V01
готель	18=01
гр	18_01
грамота	1:\03
гран при	0S^01
гран прі	00A01
гран-при	0S^01
гран-прі	00A01
грант	0S^01
грузчик	18>01
група	1:_04
группа	1:c02
группа компаний	18G01
гуп	00`01
гід	19]01
гімназія	18N01
д	19001
д т н	1:e01
д.т.н	1:e01
данас	1:f01
дворник	18>01
двуезичен	1:g01
делопроизводител	18>01
департамент	1:h02
депо	1:j02
депутат	18S02
детска градина	19k01
детский сад	18J01
диетолог	18>01
дизайнер	1:l05
дизајнер	18X01
диплом	1;105
диплом бакалавра	19>01
диплом з відзнакою	19@01
диплом с отличием	19A01
диплом специалиста	1:C01
диплом техника	1;601
диплома	1;702
диплома за средно образование	1;901
дипломирани	19j01
директор	1;:04
дирекция	1;>02
дирекција	1;@01
дисертация	19N01
дисертація	18\01
диспетчер	18S02
диссертация	18U01
дистанционно	1;A02
дистанционный	1;C01
дистанційно	1:G01
дитячий садок	18N01
днес	19Z01
до	1;D04
до данас	1:f01
до днес	19Z01
до момента	19Z01
до настоящего времени	1;H01
до настоящия момент	19Z01
до сада	1:f01
до сега	19Z01
до сих пор	1;H01
до сьогодні	1;I01
до тепер	1;I01
до теперішнього часу	1;I01
добра	19o01
добре	1;J03
добрий	1:001
добро	1;M04
доброволец	1;Q01
дозвола	1:701
доклад	19c02
доктор	1;R01
доктор наук	1;S02
доктор наука	1;U01
доктор філософії	1;V01
докторант	18V01
докторантура	1;R01
докторат	1;U01
докторска степен	1;R01
докторске студије	1;U01
дом	19001
дом здравља	18<01
доо	00`01
доповідь	18\01
допуск	1;W02
досега	19Z01
досконало	1;Y01
дослідник	18R01
досі	1;I01
дотепер	1;I01
доцент	18603
дружество	18;01
друкарня	18=01
друштво	18<01
діловод	18R01
дієтолог	18R01
еад	00`01
екип	1;Z01
економиста	18c01
економска школа	18M01
економіст	18R01
екскурсовод	18R01
експерт	1;[04
експертний	1;_01
експертно	1;`01
електрик	18R01
електричар	18c01
електротехник	18V01
елементарний	19101
елементарно	19701
еоод	00`01
есей	18\01
есен	1;a01
есента	1;a01
ет	1;b02
ж	1;d04
ж к	18_01
ж.к	18_01
железници	18;01
жен	1;h01
жена	1;i02
женат	19Y01
женен	1;k01
женски	1;i02
женский	1;h01
женско	1;l01
женщина	1;h01
животопис	19L01
журнал	1;m02
журналист	1;o02
журналіст	18R01
жінка	1<101
жіноча	1<101
жіночий	1<101
з	1:E02
з відзнакою	19@01
заваривач	18c01
заварчик	18V01
завод	1<204
задоволително	1:T01
задруга	18<01
закінчив	19h01
закінчила	19h01
заместитель	18>01
заместник	18V01
замужем	19Y01
заміжня	1<601
зао	00`01
зараз	1;I01
засновник	18R01
застраховане	18;01
заступник	18R01
зборник	1<701
збірник	18\01
зварник	18R01
звено	1;Z01
здобуто	19h01
зима	1<804
зимата	1<<01
зими	19e01
зимой	1<=01
зимы	1<=01
знаком	1<>01
значка	00>01
зно	0<M01
зрелостен изпит	1;901
зі	1<?01
зі словником	19101
и	1<@03
изворни говорник	1<C01
изд во	18U01
изд-во	18U01
издавач	1<701
издавачка кућа	18<01
издателство	1<D02
издательство	1<F02
излагање	1<701
изследовател	18V01
икономист	18V01
икономически университет	19k01
иллюстратор	18>01
име на проекта	1<H01
инженер	1<I02
инжењер	1<K01
инспектор	1;o02
институт	1<L06
инструктор	1<R02
интегрисане студије	19j01
ип	00`01
исследовател	18W01
истраживач	18X01
й	1<T01
к т н	1;S02
к э н	1:e01
к.т.н	1;S02
к.э.н	1:e01
казначе	18>01
каменщик	18>01
кандидат	1<U01
кандидат наук	1;S02
канцеларија	18<01
капитан	18>01
касиер	18V01
касир	18R01
кассир	18>01
категория	1<V02
категорія	18P01
кафедра	1<X04
кв	19R02
квалификация	1<\01
кваліфікація	1<]01
квартира	19R02
керівник	18Y01
кладовщи	18>01
кладовщик	18>01
клиника	19E03
клініка	18=01
книга	1<^03
кну	0Aj01
коваль	19]01
код	1<a01
коледж	1<b01
колеж	1<c02
колледж	1<e01
команда	1:h02
комерцијалиста	18c01
компания	1:j02
компанија	18<01
компанія	18=01
комірни	18R01
конверзацијски	1<f01
кондитер	18S02
конкурс	1:\03
конкурса	0S^01
конкурсу	00A01
конобар	18X01
консерватория	18K02
консерваторія	18N01
консултант	1<R02
консультант	1<g02
конференция	19c02
конференција	1<701
конференція	18\01
концерн	18G01
кооперация	18;01
координатор	1;:04
копирайтер	18>01
копірайтер	18R01
коректор	18R01
кореспондент	18R01
корп	19001
корпорация	18G01
корпорація	18=01
корректор	18>01
корреспондент	18>01
косметолог	18S02
кпі	0Aj01
кравец	18R01
кравчин	18R01
край	19001
крановщик	18>01
красный диплом	19A01
кубок	0S^01
кувар	18X01
кузнец	19^01
кур'єр	18R01
курс	1<i06
курси	1<o01
курсы	1=002
курьер	18>01
кухар	1=202
књига	1<701
лаборант	18S02
лаборатория	1:j02
лабораторија	18<01
лабораторія	18=01
лавреат	00A01
лавреатка	00A01
лауреат	1:\03
лауреатка	00A01
лекар	1<R02
лектор	1=402
лекция	19N01
лекція	18\01
лесник	19^01
лесхоз	18G01
лет	1:W01
лета	1=601
лето	1=702
летом	1=601
лидер	18>01
листонош	18R01
лицей	18K02
лиценз	1=901
лицензия	18O01
лиценца	1:701
логист	18>01
логопед	18S02
логіст	18R01
лучшая	0S^01
лучший	0S^01
лято	1=:01
лятото	1=:01
лікар	18R01
лікарня	18=01
літа	1:301
літо	1:301
ліцей	18N01
ліцензія	18P01
м	1=;04
м'ясник	19]01
магазин	18`03
магационер	18c01
магистар	19j01
магистр	1:C01
магистратура	1=?03
магистър	1=B01
магистърска	1=B01
магистърска степен	1=B01
магістр	1=C01
магістратура	1=C01
майстер	18R01
майстерня	18=01
майстор	18V01
майчин	1:g01
майчин език	1:g01
маляр	18S02
маркетолог	18S02
мастер	1=D02
мастер студије	19j01
мастерская	18G01
матерен	1:g01
матерњи	1<C01
матерњи језик	1<C01
матрос	18S02
матура	1=F02
матурски испит	1=H01
машинист	1;o02
машиніст	18R01
мајстор	18c01
мгту	0Aj01
мгу	0Aj01
медал	00>01
медаль	1=I02
медаља	00C01
медбрат	1=K03
медицинска сестра	1=N02
медсестр	18S02
медсестра	1=P02
медуниверситет	18J01
менаџер	18X01
менеджер	1<g02
мениджър	18V01
мес	1=R02
месец	1=T02
месеца	1=T02
месеци	1=V01
месяц	1=W01
месяца	1=W01
месяцев	1=W01
методист	18>01
механик	1;o02
механичар	18X01
механік	18R01
микрорайон	19001
министарство	18<01
министерство	1:j02
младший	19^01
много добре	1=X01
много добро	1=Y02
много добро ниво	1=[01
модул	1=\01
мое резюме	1=]01
молодший	19]01
молодший бакалавр	1=^01
молодший спеціаліст	1=^01
момента	19Z01
монография	19c02
монографія	18\01
монтажни	18R01
монтажник	18>01
моё резюме	1=]01
моє резюме	1=_01
муж	1=`01
мужской	1=`01
мужчина	1=`01
музей	18`03
музеј	18<01
музикант	18R01
музыкант	18>01
муляр	18R01
муп	00`01
мушкарац	1=a01
мушки	1=a01
мушко	1=a01
мъж	1=b01
мъжки	1=b01
мясник	18>01
міністерство	18=01
міс	1=c01
місто	19O01
місяць	1=c01
місяці	1=c01
місяців	1=c01
н в	1;H01
н. в	1;H01
н.в	1;H01
на бытовом уровне	19T01
на даљину	1=d01
наб	19001
набережна	19O01
набережная	19001
навесні	19a01
нагорода	00A01
награда	1=e03
назва проєкту	1=h01
название проекта	1=i01
назив пројекта	1=j01
найкраща	00A01
найкращий	00A01
направление	1=k03
направление подготовки	1<\01
напреднал	1=Y02
напреднало	1=Y02
напредно	1:<02
напрям	1<]01
нарис	18\01
насеље	19M01
наст вр	1;H01
наст время	1;H01
наст. вр	1;H01
наст. время	1;H01
наставник	18c01
наставница	18c01
настояще	19Z01
настоящее время	1;H01
настоящем	19Z01
настоящий момент	1;H01
настоящия момент	19Z01
науковий співробітник	19]01
научен сътрудник	1;Q01
научная статья	18U01
научный сотрудник	19^01
началник	18V01
начално	1=n02
начальник	18S02
начальное профессиональное	1;601
начальное профессиональное образование	1;601
начальный	19902
начальный уровень	19801
начинаещ	1>002
начинающий	1>201
начиная с	1>301
нв	1;H01
не женат	19Y01
не замужем	19Y01
нед	1>401
недели	1>401
недель	1>401
неделя	1>401
неженен	1;k01
незаміжня	1<601
неодружена	1<601
неодружений	1<601
неожењен	1>501
неоконченное высшее	19>01
неомъжена	1;k01
неудата	1>501
новинар	18X01
новичок	1>201
носитель	19K01
носитель языка	19K01
носій	19U01
носій мови	19U01
нотариус	18>01
нотаріус	18R01
нпо	00`01
нян	18R01
няня	19^01
оао	00`01
обл	1>603
область	19R02
образователно квалификационна степен магистър	1=B01
образователно-квалификационна степен магистър	1=B01
обука	1:701
община	1>902
објављен	1<701
овлашћење	1:701
од	1>;02
одељење	1;@01
одитор	18V01
одлично	1:<02
одружена	1<601
одружений	1<601
одсек	1>=02
ожењен	1>501
ожидаемый	1>?01
ожидается	1>?01
окончание	1:A01
окончил	1:A01
окончила	1:A01
олимпиада	1>@02
олімпіада	00A01
омъжена	1;k01
онлайн	1>B03
онлајн	1=d01
оод	00`01
ооо	18]02
оператер	18X01
оператор	1>E05
оптометрист	18>01
општина	18<01
осени	1>J01
осень	1>J01
осенью	1>J01
осені	1:;01
осигурање	18<01
оснивач	18X01
основател	1;o02
основе	1>K02
основна школа	18M01
основне академске студије	19D01
основне студије	19D01
основно	1>M04
основно владеене	1:T01
основно знање	1>Q01
основно ниво	19701
основно училище	19k01
осінь	1:;01
от	1>R03
от разстояние	1>U01
отговорник	18V01
отдел	1;>02
отделение	1>V03
отель	18G01
отличен	1>Y01
отличие	1>Z02
отлично	1>\03
отлично владеене	1=X01
отличное	19[01
отримано	19h01
офис	1:j02
официант	18>01
офіс	18=01
офіціант	18R01
охоронец	18R01
охранник	18>01
оцена	1>_01
оценка	1>`02
оценщик	18>01
оцінка	19@01
оцінювач	18R01
очаква се	1>b01
очаквано	1>b01
очекивано	1>c01
очікуваний	1>d01
очікується	1>d01
пао	00`01
парикмахер	18>01
пасивно	1>Q01
пат	00`01
патент	1>e04
пг	19k01
пгжпт	19k01
певец	19^01
певица	19^01
пекар	18S02
пекара	18<01
пекарна	18;01
пекарня	18902
пер	19001
первое место	0S^01
переводчик	18>01
переводчица	19^01
перекладач	18R01
переможець	00A01
переможниця	00A01
переулок	19001
перукар	18R01
перше місце	00A01
пивара	18<01
пл	1>i02
плакет	00>01
планирано	1>k02
планируемый	1>?01
планируется	1>?01
планується	1>d01
плиточник	18>01
плотник	18>01
площа	19O01
площад	18_01
площадь	19001
по	1>m02
по н в	1;H01
по н. в	1;H01
по н.в	1;H01
по наст время	1;H01
по наст. время	1;H01
по настоящее время	1;H01
по настоящий момент	1;H01
по сей день	1;H01
по сьогодні	1;I01
по теперішній час	1;I01
по цей день	1;I01
по цей час	1;I01
победител	00>01
победитель	0S^01
победительница	0S^01
победник	00C01
победница	00C01
повар	1>o02
повна середня	1?101
повышение квалификации	1?202
поглавље	1<701
поглиблений	1:K01
подмастерь	18>01
подразделение	1?401
подяка	00A01
пожарн	18>01
пожежни	18R01
позориште	18<01
покоївк	18R01
поликлиника	1:j02
политех	18J01
политехнический	18J01
полицейск	18>01
положен	1:701
полувисше	1?501
получен	1:A01
получено	1:A01
поліклініка	18=01
політехніка	18N01
поліцейськ	18R01
помощник	1;o02
помоћник	18c01
помічник	18R01
понастоящем	19Z01
понині	1;I01
портниха	19^01
портной	19^01
посвідчення	18P01
посвідчення водія	18P01
поселок	19001
пословођа	18c01
посёлок	19001
потврда	1:701
похвала	00C01
початковий	19202
початковий рівень	19101
початківець	1?601
почетна грамота	00>01
почетная грамота	0S^01
почетник	1?702
почетно	1>Q01
почтальон	18>01
почётная грамота	0S^01
пр	19R02
пр т	19001
пр-т	19001
правник	18c01
правница	18c01
правоспособност	1=901
практикант	1:803
прат	00`01
преводач	18V01
преводилац	18c01
предавач	18X01
предавање	1<701
предвиђено	1>c01
предполагаемый	1>?01
предприятие	1:j02
председател	1;o02
председник	18c01
председница	18c01
предстои	1>b01
предузеће	18<01
президент	18603
премия	0S^01
премія	00A01
преподавател	1?903
призер	1=I02
признање	00C01
призёр	0S^01
приправник	18c01
приправница	18c01
пров	19O01
провизор	19^01
проводник	18W01
провулок	19O01
провідний	19]01
провідник	18R01
програмер	18X01
програмист	18V01
программист	18W01
програміст	18Y01
продав	18R01
продавац	18c01
продавач	18V01
продавачица	18c01
продавец	1?<03
продавница	18<01
продвинутый	1??02
продвинутый уровень	19[01
продюсер	18S02
проезд	19001
проект	1?A03
проекта	1=i01
проекти	1?D02
проекты	1=i01
пролет	1?F01
пролетта	1?F01
пролеће	1?G01
прораб	18>01
просек	1>_01
просек оцена	1>_01
просечна оцена	1>_01
просп	19O01
проспект	19R02
просунутий	1:I02
професионален бакалавър	19?01
професионална автобиография	18501
професионална биографија	19L01
професионална гимназия	19k01
професионална квалификация	1;901
професор	18d03
профессиональный	19[01
профессор	18W01
професійний	1:K01
професійно технічна	1?101
професійно-технічна	1?101
профил	1?H01
профиль	1<\01
проєкт	1=h01
проєкти	1=h01
проєкту	1=h01
пројекат	1=j01
пројекти	1=j01
психолог	18?04
пту	0Aj01
публикация	19c02
публикација	1<701
публікація	18\01
пут	19M01
първо място	00>01
підвищення кваліфікації	1?I02
підприємство	18=01
підрозділ	1:H01
р	1?K01
работаю	1;H01
работник	18V01
рабоч	18>01
рабочий	1?L02
рад	1<701
рад од куће	1=d01
радионица	18<01
радна биографија	19L01
радник	18c01
радница	18c01
радіо	18=01
разведен	1?N03
разведена	1?N03
разведён	19Y01
разговорный	19T01
разговорный уровень	19T01
разработчик	1?Q02
разрешително	1=901
разряд	18O01
район	19R02
рачуновођа	18c01
редактор	1:l05
редакция	18G01
редакція	18=01
режисер	18R01
режиссер	18>01
режиссёр	18>01
резюме	18Z02
рекрутер	18S02
республика	19001
ресторан	1?S03
ресторант	18;01
референт	18X01
рибал	18R01
риелтор	18>01
робочий	1:001
робітни	18R01
робітник	19]01
роден	1:g01
роден език	1:g01
родная	19K01
родной	19K01
родной язык	19K01
розділ	18\01
розлучена	1<601
розлучений	1<601
розмовна	1?V01
розмовний	1?V01
розмовний рівень	1?V01
розробник	18Y01
роки	1?K01
року	1?K01
років	1?K01
руководилац	18c01
руководител	18W01
ръководител	1?W01
рыбак	18>01
рідна	19U01
рідна мова	19U01
рідний	19U01
рік	1?K01
с	1?X03
с отличием	19A01
саветник	18c01
саветница	18c01
сада	1:f01
садашњост	1:f01
садовник	18>01
садівни	18R01
самозайнятий	18=01
самозанятый	18G01
санитар	18>01
сантехник	18>01
сантехнік	18R01
санітар	18R01
саопштење	1<701
сарадник	18c01
сарадница	18c01
сборник	19c02
сварщик	1>o02
свидетелство	1=901
свидетельство	18O01
свободно	1?[02
свободно владею	19[01
свободное	19[01
свободное владение	19[01
свободный	19[01
свідоцтво	18P01
сдан	1:A01
сдружение	18;01
сега	19Z01
сегодня	1;H01
сейчас	1;H01
секретар	18?04
секретарица	18c01
секретарь	18>01
сектор	1?]04
село	19R02
семеен	1;k01
семейна	1;k01
семинар	1?a01
семінар	1<o01
сервитьор	18V01
середньо	1?V01
середня	1?101
середня освіта	1?101
середня спеціальна	1=^01
середній	1?b02
середній бал	19@01
середній рівень	1?V01
сертификат	1?d03
сертификация	18O01
сертифициран	1=901
сертифицированный	18O01
сертифікат	1?g01
сертифікація	18P01
скарбни	18R01
слабо	19701
слесар	18>01
слесарь	18>01
служба	1?h05
слюсар	18R01
смер	1=\01
со	1?m02
со словарем	19801
со словарём	19801
соавтор	1?o02
собственик	18V01
совершенное	19\01
сотрудник	18>01
соу	19k01
союз	18G01
спбгу	0Aj01
специализация	1?H01
специалист	1@103
специалист по	1?501
специалитет	1:C01
специалност	1?H01
специальность	1<\01
специјалиста	18c01
спеціальність	1<]01
спеціалізація	1<]01
спеціаліст	1@402
спеціалітет	1=C01
списание	19N01
співа	18R01
співавтор	1@602
співробітник	18R01
спілка	18=01
среден успех	1>Y01
среден успех от следването	1>Y01
средне	19T01
среднее	18o01
среднее образование	18o01
среднее общее	18o01
среднее профессиональное	1;601
среднее профессиональное образование	1;601
среднее специальное	1;601
средний	1@802
средний балл	19A01
средний уровень	19T01
средно	1@:03
средно владеене	1:T01
средно ниво	1@=02
средно образование	1;901
средно специално	1;901
средно специално образование	1;901
средно училище	19k01
средња стручна спрема	1=H01
средња школа	18M01
средње	1@?02
средњи	1<f01
средњи ниво	1<f01
ссс	1=H01
стажант	18V01
стажер	18S02
стажист	18R01
стажиста	18c01
стажёр	18>01
стан	19M01
старший	1@A02
статия	19N01
стаття	18\01
статья	18U01
степень бакалавра	19>01
степень магистра	1:C01
стипендия	1>@02
стипендија	00C01
стипендія	00A01
столар	18c01
столяр	18S02
стор	1@C01
сторінка	1@C01
стр	1@D02
страница	1@F01
строительная	18G01
стройка	18G01
струковне студије	19D01
стручни испит	1:701
стручњак	1@G02
студио	19B02
студия	18G01
студијски програм	1=\01
студія	18=01
ступінь бакалавра	19=01
ступінь магістра	1=C01
стюард	18S02
су	19k01
су шеф	1@A02
су-шеф	1@A02
суддя	19]01
судья	19^01
супермаркет	18902
счетоводител	18V01
считано от	1@I01
сътрудник	18V01
сьогодні	1;I01
т ч	1;I01
т.ч	1;I01
та	1<T01
такмичење	00C01
танцовщиц	18>01
танцор	18>01
танцівни	18R01
театр	18902
театър	18;01
тези	18\01
тезисы	18U01
текущее время	1;H01
телеканал	18=01
теперішнього часу	1;I01
теперішній час	1;I01
тестер	18V01
тестировщик	18W01
тестувальник	18Y01
техлид	19^01
техник	1;o02
техникум	1@J02
техничар	18X01
техничка школа	18M01
технолог	18603
технік	18R01
технікум	1<b01
течно	18Q01
тиждень	1@L01
тижні	1@L01
тижнів	1@L01
тим	1;@01
тимлид	19^01
типография	18G01
тов	1@M02
товаровед	18>01
токар	18S02
токарь	18>01
тоо	00`01
торговый дом	18G01
торговый представитель	19^01
трг	19M01
тренер	18S02
тренинг	1?a01
тренутно	1:f01
треньор	18V01
тренінг	1<o01
трки	0<M01
търговец	18V01
търговски представител	1;Q01
у	1@O02
у браку	1>501
у досконалості	1;Y01
у току	1:f01
уверенно	1:B01
уверенный	1:B01
уверење	1:701
удаленка	1;C01
удаленная работа	1;C01
удаленно	1;C01
удалёнка	1;C01
удалённая работа	1;C01
удалённо	1;C01
удата	1>501
удовлетворительно	19T01
удостоверение	1<V02
удружење	18<01
ул	1@Q03
улица	1@Q03
универзитет	1@T01
университет	1@J02
университета	18K02
університет	1<b01
управител	18V01
управление	1@U03
управління	1@X02
уредник	18c01
уредница	18c01
усмерење	1=\01
успех	1>Y01
учебник	19N01
ученик	19^01
училище	1@Z03
учител	18V01
учитель	18S02
учительница	19^01
учитељ	18X01
учредитель	18>01
фабрика	1<204
факултет	1@]02
факультет	1@_04
фармацевт	18603
фармацеут	18X01
фаховий молодший бакалавр	1=^01
фахівець	19]01
фгуп	00`01
фельдшер	1=K03
фермер	18S02
физик	18>01
физиотерапевт	18>01
финалист	0S^01
финалиста	00C01
фирма	19E03
флорист	18S02
фонд	18902
фондация	18;01
фондација	18<01
фоп	00`01
фотограф	18S02
фрезеровщик	18>01
фрезерувальни	18R01
фриланс	18G01
фрилансер	18>01
фріланс	18=01
фізіотерапевт	18R01
фіналіст	00A01
фірма	18=01
химик	18>01
хозяйство	18G01
холдинг	18`03
холост	19Y01
холостой	19Y01
хорошее	1:D01
хороший	1@c02
хорошо	1@c02
хотел	19B02
художник	18>01
цей час	1;I01
центар	18<01
центр	18902
център	18;01
цех	1@U03
ч	1@e01
часопис	1<701
червоний диплом	19@01
чирак	1;Q01
читалище	18;01
читаю профессиональную литературу	19801
читаю со словарем	19801
читаю со словарём	19801
члан	18c01
чланак	1<701
член	1;Q01
чоловік	1@e01
чоловіча	1@e01
чоловічий	1@e01
швачк	18R01
швея	19^01
шеф	18c01
школа	1@f04
школа no	18J01
школьный	19801
шосе	19O01
шоссе	19001
шофьор	18V01
шофьорска книжка	1=901
экономист	18>01
экскурсовод	18>01
эксперт	1@j01
экспертный	1@j01
экспертный уровень	1@j01
электрик	18>01
электрогазосварщик	18>01
электромонт	18>01
электросварщик	18>01
элементарный	19801
юрист	18603
і	1<T01
із	1:E02
ілюстратор	18R01
інженер	18Y01
інститут	1<b01
јединица	1;@01
јесен	1@k01
ґрант	00A01
אביב	1@l01
אגף	1@m01
אדריכל	1@n01
אדריכלית	1@n01
אולפנה	1@o01
אוניברסיטה	1@o01
אוניברסיטת	1@o01
אופטומטריסט	1@n01
אות	1A001
אח	1@n01
אחות	1@n01
אחראי	1@n01
אחראית	1@n01
אינסטלטור	1@n01
אישה	1A101
אנליסט	1@n01
אנליסטית	1@n01
אקדמיה	1@o01
ארגון	1A201
ארכיונאי	1@n01
ב	1A301
ב"א	1A401
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1A501
בוגר	1A401
בוגרת	1A401
בודק	1@n01
בודקת	1@n01
ביטוח	1A201
בינוני	1A602
בינונית	1A602
בינונית גבוהה	1A801
בית אבות	1A201
בית החולים	1A201
בית הספר	1@o01
בית חולים	1A201
בית מרקחת	1A201
בית ספר	1@o01
בנאי	1@n01
בנק	1A201
בסיס	1A901
בסיסי	1A:02
בסיסית	1A:02
בע"מ	1A201
בעלים	1@n01
בעמ	1A201
ברמה גבוהה	1A<01
ברמן	1@n01
ברמת שפת אם	1A=01
גבוהה	1A>02
גבר	1A@01
גזבר	1@n01
גזברית	1@n01
גן ילדים	1@o01
גנן	1@n01
גננת	1@n01
גרוש	1AA01
גרושה	1AA01
ד"ר	1AB01
דו לשוני	1A=01
דו-לשוני	1A=01
דובר ילידי	1A=01
דוור	1@n01
דוקטור	1AB01
דוקטורט	1AC02
דייג	1@n01
דייל	1@n01
דיילת	1@n01
דירה	1AE01
דרך	1AE01
האוניברסיטה	1@o01
האקדמיה	1@o01
הווה	1AF01
הוצאה	1AG01
הוצאת	1A201
החוג	1@o01
הטכניון	1@o01
היברידי	1AH01
היום	1AF01
המכללה	1@o01
המכללה האקדמית	1@o01
המרכז	1A201
המרכז האקדמי	1@o01
הנדסאי	1AI01
הנדסאית	1AI01
הסמכה	1AJ01
הסמכות	1AJ01
הסמכת	1AJ01
הפקולטה	1@o01
הצטיינות	1A001
הצטיינות יתרה	1A501
הרצאה	1AG01
השתלמות	1AJ01
התמחות	1AK01
התמחות ב	1AK01
ו	1AL01
ועד היום	1AF01
זוכה	1A001
זכר	1A@01
זמר	1@n01
זמרת	1@n01
חבר	1@n01
חבר ועד	1@n01
חברה	1A201
חברה בוועד	1@n01
חברה בצוות	1@n01
חברת	1A201
חברת ועד	1@n01
חוג	1AK01
חודש	1AM01
חודשים	1AM01
חוקר	1@n01
חוקרת	1@n01
חורף	1AN01
חטיבה	1@m01
חטיבת ביניים	1@o01
חייט	1@n01
חייל	1@n01
חלשה	1A901
חנות	1A201
חקלאי	1@n01
חרט	1@n01
חשב	1@n01
חשמלאי	1@n01
טבח	1@n01
טבחית	1@n01
טוב	1AO02
טובה	1A801
טובה מאוד	1A<01
טכנאי	1@n01
טכנאי מוסמך	1AI01
טכנאית	1@n01
טכנולוגיות	1A201
טכניון	1@o01
ידע בסיסי	1A901
יו"ר	1@n01
יועץ	1@n01
יועצת	1@n01
יושב ראש	1@n01
יחידה	1@m01
יחידת	1@m01
ישיבה	1@o01
ישיבת	1@o01
כבאי	1@n01
כיום	1AF01
כיכר	1AE01
כנס	1AG01
כעת	1AF01
כתב עת	1AG01
כתבה	1AG01
מ	1AQ01
מ"א	1AR01
מאבטח	1@n01
מאבטחת	1@n01
מאז	1AS01
מאייר	1@n01
מאיירת	1@n01
מאמן	1@n01
מאמנת	1@n01
מאמר	1AG01
מאפייה	1A201
מבקר	1@n01
מגיה	1@n01
מגמה	1AK01
מגמת	1AK01
מדור	1@m01
מדליה	1A001
מדריך	1@n01
מדריכה	1@n01
מדרשה	1@o01
מהנדס	1@n01
מהנדסת	1@n01
מודד	1@n01
מוזיאון	1A201
מוזיקאי	1@n01
מוכר	1@n01
מוכרת	1@n01
מומחה	1AT02
מומחית	1AT02
מוסמך	1AV02
מוסמכת	1AV02
מועצה	1A201
מורה	1@n01
מזכיר	1@n01
מזכירה	1@n01
מחלקה	1@m01
מחלקת	1@m01
מחסנאי	1@n01
מטפל	1@n01
מטפלת	1@n01
מיזם	1AX01
מיילדת	1@n01
מייסד	1@n01
מייסדת	1@n01
מיקוד	1AE01
מכון	1A201
מכון ללימודים	1@o01
מכונאי	1@n01
מכללה	1@o01
מכללת	1@o01
מלגה	1A001
מלגת	1A001
מלון	1A201
מלח	1@n01
מלצר	1@n01
מלצרית	1@n01
ממוצע	1A501
ממוצע ציונים	1A501
מנהל	1@n01
מנהל חשבונות	1@n01
מנהל עבודה	1@n01
מנהלת	1@n01
מנהלת חשבונות	1@n01
מנחה	1@n01
מנכ"ל	1@n01
מסגר	1@n01
מסלול	1AK01
מסעדה	1A201
מעבדה	1A201
מעצב	1@n01
מעצבת	1@n01
מפיק	1@n01
מפיקה	1@n01
מפעיל	1@n01
מפעל	1A201
מפקד	1@n01
מפקדת	1@n01
מפתח	1@n01
מפתחת	1@n01
מצוין	1A>02
מצוינת	1A<01
מצטיין	1A001
מצטיינת	1A001
מקוון	1AH01
מקום ראשון	1A001
מרחוק	1AH01
מרכז	1AY02
מרכזת	1@n01
מרפא בעיסוק	1@n01
מרפאה	1A201
מרפאה בעיסוק	1@n01
מרפאת	1A201
מרצה	1@n01
משוער	1A[01
משרד	1A201
מתחיל	1A\01
מתחילים	1A901
מתכנן	1@n01
מתכננת	1@n01
מתכנת	1@n01
מתכנתת	1@n01
מתמחה	1@n01
מתנדב	1@n01
מתנדבת	1@n01
מתקדם	1A]01
מתרגם	1@n01
מתרגמת	1@n01
נגר	1@n01
נהג	1@n01
נהגת	1@n01
נוטריון	1@n01
נוכחי	1AF01
נוכחית	1AF01
נציג	1@n01
נציג מכירות	1@n01
נציגת	1@n01
נקבה	1A101
נשואה	1AA01
נשוי	1AA01
סבירה	1A^01
סדנה	1A201
סוכנות	1A201
סטודיו	1A201
סטודנט	1@n01
סייע	1@n01
סייעת	1@n01
סמטת	1AE01
סמינר	1@o01
סמנכ"ל	1@n01
ספר	1AG01
ספרייה	1A201
ספריית	1A201
ספרית	1@n01
ספרן	1@n01
ספרנית	1@n01
סתיו	1A_01
עבודה מרחוק	1AH01
עבודת גמר	1AG01
עד	1A`01
עד היום	1AF01
עד כה	1AF01
עובד	1@n01
עובד מצטיין	1A001
עובדת	1@n01
עובדת מצטיינת	1A001
עוזר	1@n01
עוזרת	1@n01
עורך	1@n01
עורך דין	1@n01
עורכת	1@n01
עורכת דין	1@n01
עיון	1AG01
עיריית	1A201
עיתונאי	1@n01
עיתונאית	1@n01
עכשיו	1AF01
עמוד	1Aa01
עמותה	1A201
עמותת	1A201
עצמאי	1A201
עצמאית	1A201
פוסטר	1AG01
פועל	1@n01
פועלת	1@n01
פטנט	1AG01
פיזיותרפיסט	1@n01
פסיכולוג	1@n01
פסיכולוגית	1@n01
פקולטה	1@o01
פקיד	1@n01
פקידה	1@n01
פרויקט	1AX01
פרופסור	1@n01
פרס	1A001
פרסום	1AG01
פרק	1AG01
צה"ל	1A201
צוות	1@m01
ציון	1A501
ציון ממוצע	1A501
ציון סופי	1A501
צלם	1@n01
צלמת	1@n01
צפוי	1A[01
צפויה	1A[01
קבוצת	1A201
קו"ח	1Ab01
קומה	1AE01
קונדיטור	1@n01
קופאי	1@n01
קופאית	1@n01
קופת חולים	1A201
קורות חיים	1Ab01
קורס	1AJ01
קו״ח	1Ab01
קיץ	1Ac01
קלינאית	1@n01
קצב	1@n01
קצין	1@n01
קצינה	1@n01
קרן	1A201
ראש	1@n01
ראש צוות	1@n01
רהוטה	1A<01
רואה חשבון	1@n01
רווק	1AA01
רווקה	1AA01
רופא	1@n01
רופאה	1@n01
רוקח	1@n01
רוקחת	1@n01
רח	1AE01
רחוב	1AE01
רישיון	1AJ01
רישיון נהיגה	1AJ01
רכז	1@n01
רכזת	1@n01
רמה גבוהה	1A>02
רמת שיחה	1A^01
רקדן	1@n01
רקדנית	1@n01
רשיון	1AJ01
רשת	1A201
רתך	1@n01
שד	1AE01
שדרות	1AE01
שוטף	1A<01
שוטפת	1A<01
שוטר	1@n01
שוטרת	1@n01
שוליה	1@n01
שוער	1@n01
שופט	1@n01
שותף	1@n01
שותפה	1@n01
שחקן	1@n01
שחקנית	1@n01
שיחה	1A^01
שכונת	1AE01
שליח	1@n01
שליטה מלאה	1A<01
שם הפרויקט	1AX01
שמאי	1@n01
שנה	1Ad01
שנים	1Ad01
שף	1@n01
שפת אם	1A=01
שפת-אם	1A=01
ת ד	1AE01
ת.ד	1AE01
תואר	1A401
תואר ראשון	1A401
תואר ראשון ב	1A401
תואר שלישי	1AB01
תואר שני	1AR01
תואר שני ב	1AR01
תופרת	1@n01
תזונאית	1@n01
תחקירן	1@n01
תחקירנית	1@n01
תחרות	1A001
תיאטרון	1A201
תיכון	1Ae02
תעודה	1AJ01
תעודת	1AJ01
תעודת בגרות	00I01
תעודת הוקרה	1A001
תעודת הוראה	1AI01
תעודת הצטיינות	1A001
תעודת מקצוע	1Ag02
תעשיות	1A201
أخصائي	1Ai01
أخصائية	1Ai01
أساسي	1Aj02
أساسيات	1Aj02
أساسية	1Al01
أستاذ	1Ai01
أستاذة	1Ai01
أشهر	1Am01
أعزب	1An01
أعوام	1Ao01
أفضل	1B001
أكاديمية	1B101
أمانة	1B201
أمين الصندوق	1Ai01
أمين مكتبة	1Ai01
أمينة	1Ai01
أمينة الصندوق	1Ai01
أنثى	1B301
أونلاين	1B401
إتقان	1B501
إجادة تامة	1B501
إجازة	1B601
إجازة جامعية	1B601
إدارة	1B702
إعدادية	1B101
إلى	1B901
إلى الآن	1B:01
ابتدائي	1Al01
ابتدايي	1Al01
اتقان	1B501
اجاده تامه	1B501
اجازه	1B601
اجازه جامعيه	1B601
اختصاصي	1Ai01
اخصايي	1Ai01
اخصاييه	1Ai01
اداره	1B702
اساسي	1Aj02
اساسيات	1Aj02
اساسيه	1Al01
استاذ	1Ai01
استاذه	1Ai01
استشاري	1Ai01
استشارية	1Ai01
استشاريه	1Ai01
استوديو	1B201
اسم المشروع	1B;01
اشهر	1Am01
اعتماد	1B<01
اعداديه	1B101
اعزب	1An01
اعوام	1Ao01
افضل	1B001
اكاديميه	1B101
الآن	1B:01
الاختصاص	1B=01
الان	1B:01
البكالوريا	1B>01
البكالوريوس	1B601
التقدير	1B?01
الثانوية	1B>01
الثانوية العامة	1B>01
الثانويه	1B>01
الثانويه العامه	1B>01
الجامعة	1B101
الجامعه	1B101
الحاضر	1B:01
الحالي	1B:01
الخريف	1B@01
الدبلوم	1BA01
الدرجة	1B?01
الدرجه	1B?01
الدكتوراه	1BB01
الدور	1BC01
الربيع	1BD01
السيرة الذاتية	1BE01
السيره الذاتيه	1BE01
الشتاء	1BF01
الشركة	1B201
الشركه	1B201
الصيف	1BG01
القسم	1BH01
الكلية	1B101
الكليه	1B101
اللغة الأصلية	1BI01
اللغة الأم	1BI01
اللغه الاصليه	1BI01
اللغه الام	1BI01
الليسانس	1B601
المؤسسة	1B201
الماجستير	1BJ01
المتوقع	1BK01
المدرسة	1B101
المدرسة الثانوية	1B101
المدرسه	1B101
المدرسه الثانويه	1B101
المركز الأول	1B001
المركز الاول	1B001
المركز الثاني	1B001
المشروع	1B;01
المعدل	1B?01
المعدل التراكمي	1B?01
المعدل العام	1B?01
المعهد	1B101
الموسسه	1B201
الوقت الحالي	1B:01
الى	1B901
الي	1B901
الي الان	1B:01
اليوم	1B:01
امانه	1B201
امرأة	1B301
امراه	1B301
امين الصندوق	1Ai01
امين مكتبه	1Ai01
امينه	1Ai01
امينه الصندوق	1Ai01
انثى	1B301
انثي	1B301
اونلاين	1B401
بائع	1Ai01
بائعة	1Ai01
باحث	1Ai01
باحثة	1Ai01
باحثه	1Ai01
بايع	1Ai01
بايعه	1Ai01
بتقدير	1B?01
بحار	1Ai01
بحث	1BL01
براءة اختراع	1BL01
براءه اختراع	1BL01
بستاني	1Ai01
بسيطة	1Al01
بسيطه	1Al01
بطلاقة	1B501
بطلاقه	1B501
بكالوريا	1B>01
بكالوريس	1B601
بكالوريوس	1B601
بلدية	1B201
بلديه	1B201
بناء	1Ai01
بناية	1BC01
بنايه	1BC01
بنك	1B201
تأمين	1B201
تامين	1B201
تخصص	1B=01
تخصص في	1B=01
ترخيص	1B<01
تقدير	1B?01
تقني	1Ai01
تكريم	1B001
توجيهي	1B>01
ثانوي	1B101
ثانوية	1B101
ثانوية عامة	1B>01
ثانويه	1B101
ثانويه عامه	1B>01
ثنائي اللغة	1BI01
ثنايي اللغه	1BI01
جائزة	1B001
جامعة	1B101
جامعه	1B101
جايزه	1B001
جزار	1Ai01
جمعية	1B201
جمعيه	1B201
جندي	1Ai01
جيد	1BM02
جيد جدا	1B501
جيدة	1BO01
جيدة جدا	1B501
جيده	1BO01
جيده جدا	1B501
حارس	1Ai01
حاليا	1B:01
حالياً	1B:01
حاليًا	1B:01
حتى	1B901
حتى الآن	1B:01
حتى الوقت الحالي	1B:01
حتى اليوم	1B:01
حتى تاريخه	1B:01
حتي	1B901
حتي الان	1B:01
حتي الوقت الحالي	1B:01
حتي اليوم	1B:01
حتي تاريخه	1B:01
حداد	1Ai01
حكم	1Ai01
حي	1BC01
خباز	1Ai01
خبير	1BP02
خبيرة	1BP02
خبيره	1BP02
خراط	1Ai01
خريف	1B@01
خياط	1Ai01
خياطة	1Ai01
خياطه	1Ai01
دائرة	1BH01
دار	1B201
دار النشر	1BL01
دار نشر	1B201
دايره	1BH01
دبلوم	1BR02
دبلوم عالي	1BJ01
دبلوم فني	1BA01
دبلوم متوسط	1BA01
درجة البكالوريوس	1B601
درجة الدكتوراه	1BB01
درجة الماجستير	1BJ01
درجه البكالوريوس	1B601
درجه الدكتوراه	1BB01
درجه الماجستير	1BJ01
درع	1B001
دكتوراه	1BB01
دورة	1B<01
دوره	1B<01
ذكر	1BT01
رئيس	1Ai01
رئيسة	1Ai01
ربيع	1BD01
رجل	1BT01
رخصة	1B<01
رخصة قيادة	1B<01
رخصه	1B<01
رخصه قياده	1B<01
رسالة	1BL01
رساله	1BL01
روضة	1B101
روضه	1B101
رييس	1Ai01
رييسه	1Ai01
زمالة	1B<01
زماله	1B<01
سائق	1Ai01
سائقة	1Ai01
سايق	1Ai01
سايقه	1Ai01
سباك	1Ai01
سكرتير	1Ai01
سكرتيرة	1Ai01
سكرتيره	1Ai01
سنة	1BU02
سنه	1BU02
سنوات	1Ao01
سيرة ذاتية	1BE01
سيره ذاتيه	1BE01
شارع	1BC01
شتاء	1BF01
شرطي	1Ai01
شركة	1B201
شركه	1B201
شعبة	1BW02
شعبه	1BW02
شقة	1BC01
شقه	1BC01
شهادة	1B<01
شهادة الثانوية	1B>01
شهادة تقدير	1B001
شهادة معتمدة	1B<01
شهاده	1B<01
شهاده الثانويه	1B>01
شهاده تقدير	1B001
شهاده معتمده	1B<01
شهر	1Am01
شهور	1Am01
ص ب	1BC01
ص.ب	1BC01
صحفي	1Ai01
صحفية	1Ai01
صحفيه	1Ai01
صحيفة	1B201
صحيفه	1B201
صفحة	1BY01
صفحه	1BY01
صياد	1Ai01
صيدلانية	1Ai01
صيدلانيه	1Ai01
صيدلي	1Ai01
صيدلية	1B201
صيدليه	1B201
صيف	1BG01
ضعيف	1Al01
طاه	1Ai01
طاهية	1Ai01
طاهيه	1Ai01
طباخ	1Ai01
طبيب	1Ai01
طبيبة	1Ai01
طبيبه	1Ai01
طريق	1BC01
طلاقة	1B501
طلاقه	1B501
عام	1BU02
عامل	1Ai01
عاملة	1Ai01
عامله	1Ai01
عبر الإنترنت	1B401
عبر الانترنت	1B401
عزباء	1An01
عضو	1Ai01
عضوية	1B<01
عضويه	1B<01
عمارة	1BC01
عماره	1BC01
عمل حر	1B201
عن بعد	1B401
عن بُعد	1B401
عيادة	1B201
عياده	1B201
فائز	1B001
فائزة	1B001
فايز	1B001
فايزه	1B001
فريق	1BH01
فصل	1BL01
فندق	1B201
فني	1Ai01
فنية	1Ai01
فنيه	1Ai01
فوق المتوسط	1BO01
في	1BZ01
قائد	1Ai01
قابلة	1Ai01
قابله	1Ai01
قايد	1Ai01
قرية	1BC01
قريه	1BC01
قسم	1BW02
قناة	1B201
قناه	1B201
كاتب	1Ai01
كاتبة	1Ai01
كاتبه	1Ai01
كتاب	1BL01
كليات	1B101
كلية	1B101
كليه	1B101
كهربائي	1Ai01
كهربايي	1Ai01
لحام	1Ai01
لدى	1BZ01
لدي	1BZ01
لغة أم	1BI01
لغة الأم	1BI01
لغتي الأم	1BI01
لغتي الام	1BI01
لغه الام	1BI01
لغه ام	1BI01
للآن	1B:01
للان	1B:01
ليسانس	1B601
مؤتمر	1BL01
مؤسس	1Ai01
مؤسسة	1B201
مؤسسة مشاركة	1Ai01
ماجستير	1BJ01
مالك	1Ai01
مبتدئ	1Aj02
مبتدئة	1Al01
مبتدي	1Aj02
مبتديه	1Al01
مبرمج	1Ai01
مبرمجة	1Ai01
مبرمجه	1Ai01
متجر	1B201
متحف	1B201
متدرب	1Ai01
متدربة	1Ai01
متدربه	1Ai01
مترجم	1Ai01
مترجمة	1Ai01
مترجمه	1Ai01
متزوج	1An01
متزوجة	1An01
متزوجه	1An01
متطوع	1Ai01
متطوعة	1Ai01
متطوعه	1Ai01
متقدم	1B[02
متقدمة	1B[02
متقدمه	1B[02
متوسط	1B]02
متوسطة	1B]02
متوسطه	1B]02
متوقع	1BK01
متوقعة	1BK01
متوقعه	1BK01
مجلة	1BL01
مجله	1BL01
مجموعة	1B201
مجموعه	1B201
محادثة	1B_01
محادثه	1B_01
محاسب	1Ai01
محاسبة	1Ai01
محاسبه	1Ai01
محاضر	1Ai01
محاضرة	1B`02
محاضره	1B`02
محافظة	1BC01
محافظه	1BC01
محام	1Ai01
محامي	1Ai01
محامية	1Ai01
محاميه	1Ai01
محترف	1B501
محرر	1Ai01
محررة	1Ai01
محرره	1Ai01
محلل	1Ai01
محللة	1Ai01
محلله	1Ai01
مخبز	1B201
مختبر	1B201
مدارس	1B101
مدرب	1Ai01
مدربة	1Ai01
مدربه	1Ai01
مدرس	1Ai01
مدرسة	1B101
مدرسة ثانوية	1B101
مدرسة صف	1Ai01
مدرسة لغة	1Ai01
مدرسه	1B101
مدرسه ثانويه	1B101
مدرسه صف	1Ai01
مدرسه لغه	1Ai01
مدقق	1Ai01
مدير	1Ai01
مديرة	1Ai01
مديره	1Ai01
مدينة	1BC01
مدينه	1BC01
مراقب	1Ai01
مراقبة	1Ai01
مراقبه	1Ai01
مرشد	1Ai01
مرشدة	1Ai01
مرشده	1Ai01
مركز	1B201
مزارع	1Ai01
مزارعة	1Ai01
مزارعه	1Ai01
مسؤول	1Ai01
مسؤولة	1Ai01
مسابقة	1B001
مسابقه	1B001
مساعد	1Ai01
مساعدة	1Ai01
مساعده	1Ai01
مستشار	1Ai01
مستشارة	1Ai01
مستشاره	1Ai01
مستشفى	1B201
مستشفي	1B201
مستمر	1B:01
مسرح	1B201
مسعف	1Ai01
مسعفة	1Ai01
مسعفه	1Ai01
مسوول	1Ai01
مسووله	1Ai01
مشرف	1Ai01
مشرفة	1Ai01
مشرفه	1Ai01
مشروع	1B;01
مشروع خاص	1B201
مشغل	1Ai01
مصرف	1B201
مصمم	1Ai01
مصممة	1Ai01
مصممه	1Ai01
مصنع	1B201
مصور	1Ai01
مصورة	1Ai01
مصوره	1Ai01
مطعم	1B201
مطلق	1An01
مطلقة	1An01
مطلقه	1An01
مطور	1Ai01
مطورة	1Ai01
مطوره	1Ai01
مع مرتبة الشرف	1B?01
مع مرتبه الشرف	1B?01
معتمد	1B<01
معتمدة	1B<01
معتمده	1B<01
معدل	1B?01
معلم	1Ai01
معلمة	1Ai01
معلمه	1Ai01
معماري	1Ai01
معهد	1Bb02
مغن	1Ai01
مقال	1BL01
مقالة	1BL01
مقاله	1BL01
مقبول	1Al01
مكتب	1B201
مكتبة	1B201
مكتبه	1B201
ممتاز	1B[02
ممتازة	1B501
ممتازه	1B501
ممثل	1Ai01
ممثلة	1Ai01
ممثله	1Ai01
ممرض	1Ai01
ممرضة	1Ai01
ممرضه	1Ai01
من	1Bd01
منحة	1B001
منحه	1B001
مندوب	1Ai01
مندوبة	1Ai01
مندوبه	1Ai01
منذ	1Be01
منسق	1Ai01
منسقة	1Ai01
منسقه	1Ai01
منشور	1BL01
منطقة	1BC01
منطقه	1BC01
منظمة	1B201
منظمه	1B201
مهندس	1Ai01
مهندسة	1Ai01
مهندسه	1Ai01
موتمر	1BL01
موسس	1Ai01
موسسه	1B201
موسسه مشاركه	1Ai01
موسيقي	1Ai01
موظف	1Ai01
موظف استقبال	1Ai01
موظفة	1Ai01
موظفه	1Ai01
ميدالية	1B001
ميداليه	1B001
ميدان	1BC01
ميكانيكي	1Ai01
نائب	1Ai01
نادل	1Ai01
نادلة	1Ai01
نادله	1Ai01
نايب	1Ai01
نجار	1Ai01
نشر	1BL01
هيئة	1B201
هييه	1B201
و	1Bf01
وحدة	1BH01
وحده	1BH01
ورشة	1B201
ورشه	1B201
ورقة	1BL01
ورقة بحثية	1BL01
ورقه	1BL01
ورقه بحثيه	1BL01
وزارة	1B201
وزاره	1B201
وسام	1B001
وكالة	1B201
وكاله	1B201
अंक	1Bg01
अकादमी	1Bh01
अच्छा	1Bi02
अच्छी	1Bk01
अधिकारी	1Bl01
अध्यक्ष	1Bl01
अध्यापक	1Bl01
अध्यापिका	1Bl01
अध्याय	1Bm01
अनुभाग	1Bn01
अनुवादक	1Bl01
अपेक्षित	1Bo01
अब	1C001
अब तक	1C001
अभिनेता	1Bl01
अभिनेत्री	1Bl01
अभियंता	1Bl01
अभी	1C001
अभी तक	1C001
अविवाहित	1C101
अस्पताल	1C201
आईटीआई	1C301
आज	1C001
आज तक	1C001
आहार विशेषज्ञ	1Bl01
इंजीनियर	1Bl01
इंटरमीडिएट	00F01
इंटर्न	1Bl01
इलेक्ट्रीशियन	1Bl01
उच्च माध्यमिक विद्यालय	1Bh01
उत्कृष्ट	1C402
उन्नत	1C402
उपाध्यक्ष	1Bl01
एजेंसी	1C201
एम ए	1C601
एम एड	1C601
एम एससी	1C601
एम कॉम	1C601
एम टेक	1C601
एम बी ए	1C601
एम.ए	1C601
एम.एड	1C601
एम.एससी	1C601
एम.कॉम	1C601
एम.टेक	1C601
एम.बी.ए	1C601
एमबीए	1C601
एवं	1C701
ऑनलाइन	1C801
और	1C701
औसत	1C901
कंपनी	1C201
कर्मचारी	1Bl01
कसाई	1Bl01
कारखाना	1C201
कार्यालय	1C201
किसान	1Bl01
केंद्र	1C201
कैशियर	1Bl01
कॉलेज	1Bh01
कॉलोनी	1C:01
कोच	1Bl01
कोर्स	1C;01
कोषाध्यक्ष	1Bl01
क्लिनिक	1C201
गर्मी	1C<01
गली	1C:01
गाइड	1Bl01
गायक	1Bl01
गायिका	1Bl01
गुरुकुल	1Bh01
ग्राम	1C:01
ग्रीष्म	1C<01
ग्रेड	1Bg01
चालक	1Bl01
चिकित्सक	1Bl01
चिकित्सालय	1C201
चित्रकार	1Bl01
चौक	1C:01
चौकीदार	1Bl01
छात्रवृत्ति	1C=01
छायाकार	1Bl01
जारी	1C001
जिला	1C:01
जीवन परिचय	1C>01
जीवन वृत्त	1C>01
जीवनवृत्त	1C>01
टीम	1Bn01
ट्रस्ट	1C201
डिज़ाइनर	1Bl01
डिजाइनर	1Bl01
डिप्लोमा	1C?02
डेवलपर	1Bl01
डॉक्टर	1Bl01
डॉक्टरेट	1CA01
ड्राइवर	1Bl01
तक	1CB02
तकनीशियन	1Bl01
थोड़ा	1CD01
थोडा	1CD01
दर्जी	1Bl01
दसवीं	00F01
दाई	1Bl01
दुकान	1C201
दूरस्थ	1C801
द्वितीय श्रेणी	1Bg01
द्विभाषी	1CE01
धाराप्रवाह	1CF01
नगर	1C:01
नगर निगम	1C201
नर	1CG01
नर्तक	1Bl01
नर्स	1Bl01
नाई	1Bl01
नारी	1CH01
नाविक	1Bl01
निगम	1C201
निदेशक	1Bl01
निपुण	1CI01
न्यास	1C201
पत्रकार	1Bl01
पत्रिका	1Bm01
पदक	1C=01
परास्नातक	1C601
परियोजना	1CJ01
पर्यवेक्षक	1Bl01
पाठशाला	1Bh01
पात्रता परीक्षा	1C;01
पिन	1C:01
पी एच डी	1CA01
पी.एच.डी	1CA01
पीएचडी	1CA01
पुरस्कार	1C=01
पुरुष	1CG01
पुस्तक	1Bm01
पुस्तकालय	1C201
पुस्तकालयाध्यक्ष	1Bl01
पृष्ठ	1CK01
पेटेंट	1Bm01
पॉलिटेक्निक	1C301
प्रकाशन	1C201
प्रकाशित	1Bm01
प्रतिनिधि	1Bl01
प्रतियोगिता	1C=01
प्रतिशत	1Bg01
प्रथम श्रेणी	1Bg01
प्रथम स्थान	1C=01
प्रधानाचार्य	1Bl01
प्रबंधक	1Bl01
प्रभाग	1Bn01
प्रमाण पत्र	1C;01
प्रमाणन	1C;01
प्रमाणपत्र	1C;01
प्रमाणित	1C;01
प्रमुख	1Bl01
प्रयोगशाला	1C201
प्रवीण	1CF01
प्रशस्ति	1C=01
प्रशस्ति पत्र	1C=01
प्रशासक	1Bl01
प्रशिक्षक	1Bl01
प्रशिक्षु	1Bl01
प्राइवेट लिमिटेड	1C201
प्राध्यापक	1Bl01
प्रारंभिक	1CL02
प्रोग्रामर	1Bl01
प्रोजेक्ट	1CJ01
प्रोफेसर	1Bl01
प्रौद्योगिकी संस्थान	1Bh01
फाउंडेशन	1C201
फार्मासिस्ट	1Bl01
बढई	1Bl01
बढ़ई	1Bl01
बहुत अच्छा	1CF01
बायोडाटा	1C>01
बारहवीं	00F01
बी ए	1CN01
बी एड	1CN01
बी एससी	1CN01
बी कॉम	1CN01
बी टेक	1CN01
बी.ए	1CN01
बी.एड	1CN01
बी.एससी	1CN01
बी.कॉम	1CN01
बी.टेक	1CN01
बीए	1CN01
बीटेक	1CN01
बुनियादी	1CL02
बेकर	1Bl01
बैंक	1C201
बोलचाल	1C901
मंत्रालय	1C201
मकान	1C:01
मछुआरा	1Bl01
मजदूर	1Bl01
मज़दूर	1Bl01
मध्यम	1CO02
मध्यवर्ती	1C901
महाविद्यालय	1Bh01
महिला	1CH01
महीना	1CQ01
महीने	1CQ01
मातृ भाषा	1CE01
मातृभाषा	1CE01
मार्ग	1C:01
माली	1Bl01
मास	1CQ01
माह	1CQ01
मिस्त्री	1Bl01
मूलभूत	1CD01
मैकेनिक	1Bl01
मैट्रिक	00F01
मैनेजर	1Bl01
मोहल्ला	1C:01
यूनिवर्सिटी	1Bh01
रसोइया	1Bl01
राजमिस्त्री	1Bl01
रिज़्यूमे	1C>01
रिज्यूमे	1C>01
रिमोट	1C801
रेफरी	1Bl01
रोड	1C:01
लाइसेंस	1C;01
लिपिक	1Bl01
लिमिटेड	1C201
लेख	1Bm01
लेखाकार	1Bl01
लोहार	1Bl01
व	1C701
वकील	1Bl01
वर्तमान	1C001
वर्तमान तक	1C001
वर्ष	1CR01
वसंत	1CS01
वार्ड	1C:01
वास्तुकार	1Bl01
विक्रेता	1Bl01
विजेता	1C=01
विद्यापीठ	1Bh01
विद्यालय	1Bh01
विभाग	1Bn01
विवाहित	1C101
विशेषज्ञ	1CT02
विशेषज्ञता	1CV01
विश्लेषक	1Bl01
विश्वविद्यालय	1Bh01
विषय	1CV01
वेटर	1Bl01
वेल्डर	1Bl01
व्याख्याता	1Bl01
व्याख्यान	1Bm01
शरद	1CW01
शाखा	1CV01
शिक्षक	1Bl01
शिक्षिका	1Bl01
शीत	1CX01
शोध पत्र	1Bm01
शोधकर्ता	1Bl01
शोधपत्र	1Bm01
श्रमिक	1Bl01
श्रेणी	1Bg01
संगीतकार	1Bl01
संचालक	1Bl01
संचालिका	1Bl01
संपादक	1Bl01
संभावित	1Bo01
संवाददाता	1Bl01
संस्था	1C201
संस्थान	1CY02
संस्थापक	1Bl01
सचिव	1Bl01
सडक	1C:01
सड़क	1C:01
सदस्य	1Bl01
सन्	1C[01
समन्वयक	1Bl01
समिति	1C201
समूह	1C201
सम्मान	1C=01
सम्मानित	1C=01
सम्मेलन	1Bm01
सर्दी	1CX01
सलाहकार	1Bl01
सहायक	1Bl01
साधारण	1CD01
सामान्य	1CO02
साल	1CR01
सिपाही	1Bl01
सुरक्षाकर्मी	1Bl01
से	1C\03
सेक्टर	1C:01
सैनिक	1Bl01
स्कूल	1Bh01
स्टूडियो	1C201
स्त्री	1CH01
स्नातक	1CN01
स्नातकोत्तर	1C601
स्वयंसेवक	1Bl01
स्वयंसेविका	1Bl01
स्वर्ण पदक	1C=01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1C201
กรม	1C_01
กรรมการ	1C`01
กระทรวง	1C_01
กลุ่ม	1C_01
กลุ่มงาน	1Ca01
การแข่งขัน	1Cb01
ขณะนี้	1Cc01
คณะ	1Cd01
คนขับรถ	1C`01
ครู	1C`01
คลินิก	1C_01
คล่อง	1Ce01
คล่องแคล่ว	1Ce01
คะแนนเฉลี่ย	1Cf01
คาดว่า	1Cg01
คาดว่าจะจบ	1Cg01
งานวิจัย	1Ch01
จนถึง	1Ci01
จนถึงขณะนี้	1Cc01
จนถึงปัจจุบัน	1Cc01
จังหวัด	1Cj01
จาก	1Ck01
จุฬาลงกรณ์	1Cd01
จํากัด	1C_01
ชนะเลิศ	1Cb01
ชาย	1Cl01
ชื่อโครงการ	1Cm01
ช่าง	1C`01
ช่างภาพ	1C`01
ช่างเทคนิค	1C`01
ซอย	1Cj01
ดี	1Cn02
ดีมาก	1D002
ดีเด่น	1Cb01
ดีเยี่ยม	1Ce01
ดุษฎีบัณฑิต	1D201
ตอนนี้	1Cc01
ตัวแทน	1C`01
ตั้งแต่	1D302
ตีพิมพ์	1Ch01
ตําบล	1Cj01
ถนน	1Cj01
ถึง	1Ci01
ถึงปัจจุบัน	1Cc01
ทนายความ	1C`01
ทางไกล	1D501
ทีม	1Ca01
ที่	1D601
ที่ปรึกษา	1C`01
ทุน	1Cb01
ทํางานทางไกล	1D501
ธนาคาร	1C_01
นักการตลาด	1C`01
นักข่าว	1C`01
นักจิตวิทยา	1C`01
นักบัญชี	1C`01
นักพัฒนา	1C`01
นักวิจัย	1C`01
นักวิเคราะห์	1C`01
นักศึกษาฝึกงาน	1C`01
นักออกแบบ	1C`01
นักเขียน	1C`01
นักแปล	1C`01
นิตยสาร	1Ch01
น้อย	1D701
นําเสนอผลงาน	1Ch01
บทความ	1Ch01
บทที่	1Ch01
บรรณาธิการ	1C`01
บรรณารักษ์	1C`01
บริษัท	1C_01
บริหารธุรกิจบัณฑิต	1D801
บัณฑิต	1D801
บัณฑิตวิทยาลัย	1Cd01
บ้านเลขที่	1Cj01
ประกวด	1Cb01
ประกันภัย	1C_01
ประกาศนียบัตร	1D901
ประกาศนียบัตรวิชาชีพ	1D:01
ประกาศนียบัตรวิชาชีพชั้นสูง	1D;01
ประชุมวิชาการ	1Ch01
ประธาน	1C`01
ประวัติย่อ	1D<01
ประวัติย่อส่วนตัว	1D<01
ประวัติส่วนตัวสมัครงาน	1D<01
ปริญญาตรี	1D801
ปริญญาเอก	1D201
ปริญญาโท	1D=01
ปวช	1D:01
ปวส	1D;01
ปัจจุบัน	1Cc01
ปานกลาง	1D>02
ปี	1D@02
ผลการเรียน	1Cf01
ผู้ก่อตั้ง	1C`01
ผู้จัดการ	1C`01
ผู้ช่วย	1C`01
ผู้ตรวจสอบ	1C`01
ผู้บริหาร	1C`01
ผู้ประสานงาน	1C`01
ผู้ฝึกสอน	1C`01
ผู้อํานวยการ	1C`01
ผู้เชี่ยวชาญ	1DB02
ผ่านการอบรม	1D901
ฝึกงาน	1C`01
ฝ่าย	1Ca01
พนักงาน	1C`01
พนักงานดีเด่น	1Cb01
พนักงานต้อนรับ	1C`01
พนักงานเสิร์ฟ	1C`01
พยาบาล	1C`01
พอใช้	1DD01
พิพิธภัณฑ์	1C_01
พื้นฐาน	1DE02
พ่อครัว	1C`01
ภาคฤดูร้อน	1DG01
ภาควิชา	1DH01
ภาษาหลัก	1DI01
ภาษาแม่	1DI01
ม 6	1D:01
ม.6	1D:01
มหาชน	1C_01
มหาบัณฑิต	1D=01
มหาวิทยาลัย	1Cd01
มัคคุเทศก์	1C`01
มัธยมศึกษา	1D:01
มัธยมศึกษาตอนปลาย	1D:01
มูลนิธิ	1C_01
รองชนะเลิศ	1Cb01
รองผู้จัดการ	1C`01
ระดับกลาง	1D>02
ระดับดี	1DJ01
ระดับสูง	1D002
รางวัล	1Cb01
ราชภัฏ	1Cd01
ราชมงคล	1Cd01
รีสอร์ต	1C_01
รีสอร์ท	1C_01
ร้าน	1C_01
ร้านขายยา	1C_01
ร้านอาหาร	1C_01
ฤดูร้อน	1DG01
ฤดูหนาว	1DK01
ฤดูใบไม้ผลิ	1DL01
ฤดูใบไม้ร่วง	1DM01
ล่าม	1C`01
วารสาร	1Ch01
วิชาเอก	1DH01
วิทยากร	1C`01
วิทยานิพนธ์	1Ch01
วิทยาลัย	1Cd01
วิทยาศาสตรบัณฑิต	1D801
วิทยาศาสตรมหาบัณฑิต	1D=01
วิทยาเขต	1Cd01
วิศวกร	1C`01
วิศวกรรมศาสตรบัณฑิต	1D801
วุฒิบัตร	1D901
ศาสตราจารย์	1C`01
ศิลปศาสตรบัณฑิต	1D801
ศูนย์	1C_01
สตูดิโอ	1C_01
สถาบัน	1DN02
สถาปนิก	1C`01
สมรส	1DP01
สมรสแล้ว	1DP01
สมาคม	1C_01
สหกรณ์	1C_01
สาขา	1DH01
สาขาวิชา	1DH01
สิทธิบัตร	1Ch01
สื่อสารได้	1DD01
ส่วนงาน	1Ca01
สํานักงาน	1C_01
สํานักพิมพ์	1C_01
หญิง	1DQ01
หนังสือ	1Ch01
หมู่	1Cj01
หมู่บ้าน	1Cj01
หย่า	1DP01
หลักสูตร	1D901
หัวหน้า	1C`01
ห้องปฏิบัติการ	1C_01
ห้องสมุด	1C_01
ห้างหุ้นส่วน	1C_01
องค์การ	1C_01
อนุบาล	1Cd01
อนุปริญญา	1D;01
ออนไลน์	1D501
อาคาร	1Cj01
อาจารย์	1C`01
อาชีวศึกษา	1Cd01
อาสาสมัคร	1C`01
อําเภอ	1Cj01
เกรด	1Cf01
เกรดเฉลี่ย	1Cf01
เกียรติคุณ	1Cb01
เกียรตินิยม	1Cf01
เกียรตินิยมอันดับ	1Cf01
เกียรติบัตร	1DR02
เขต	1Cj01
เจ้าของ	1C`01
เจ้าของภาษา	1DI01
เจ้าหน้าที่	1C`01
เชฟ	1C`01
เชี่ยวชาญ	1D002
เชี่ยวชาญมาก	1DT01
เดือน	1DU01
เทคนิค	1Cd01
เทศบาล	1C_01
เบื้องต้น	1DE02
เพศชาย	1Cl01
เพศหญิง	1DQ01
เภสัชกร	1C`01
เรซูเม่	1D<01
เริ่มต้น	1DV01
เลขที่	1Cj01
เลขานุการ	1C`01
เล็กน้อย	1D701
เหรียญ	1Cb01
เหรียญทอง	1Cb01
เอก	1DH01
แขวง	1Cj01
แต่งงานแล้ว	1DP01
แผนก	1DW02
แพทย์	1C`01
แม่บ้าน	1C`01
โครงการ	1Cm01
โปรเจกต์	1Cm01
โปรแกรมเมอร์	1C`01
โรงงาน	1C_01
โรงพยาบาล	1C_01
โรงเรียน	1Cd01
โรงเรียนประถม	1Cd01
โรงเรียนมัธยม	1Cd01
โรงแรม	1C_01
โล่	1Cb01
โสด	1DP01
ใบขับขี่	1D901
ใบประกอบวิชาชีพ	1D901
ใบรับรอง	1D901
ใบอนุญาต	1D901
ấp	0AR01
ở	1DY01
ủy ban	0;A01
および	1DZ01
から	1D[03
か月	1D^01
と	1DZ01
にて	1D_01
に勤務	1D_01
まで	1D`02
より	1Db02
アシスタント	1Dd01
アナリスト	1Dd01
アパート	1De01
アルバイト	1Dd01
アーキテクト	1Dd01
イラストレーター	1Dd01
インターン	1Dd01
エキスパート	1Df01
エンジニア	1Dd01
オペレーター	1Dd01
オンライン	1Dg01
カフェ	0c201
カメラマン	1Dd01
カ月	1D^01
ガイド	1Dd01
キッチンスタッフ	1Dd01
キャプテン	1Dd01
クリニック	0c201
グループ	1Dh02
ケアマネジャー	1Dd01
コンサルタント	1Dd01
コンテスト	1Dj01
コース	1Dk01
コーチ	1Dd01
コーポ	1De01
コーポレーション	0c201
サブリーダー	1Dd01
サービス	0c201
シェフ	1Dd01
システムズ	0c201
スクラムマスター	1Dd01
スタジオ	0c201
スタッフ	1Dd01
セミナー	1Dl01
センター	1Dm01
ソリューションズ	0c201
チェーン	0c201
チーフ	1Dd01
チーム	1Dm01
テクノロジーズ	0c201
テレビ	0c201
テレワーク	1Dg01
ディレクター	1Dd01
デイサービス	0c201
デザイナー	1Dd01
ネイティブ	1Dn01
ネイティブレベル	1Dn01
ハイツ	1De01
ハングル検定	12401
バイリンガル	1Dn01
パート	1Dd01
ビジネスレベル	1Do01
ビジネス上級	1Do01
フルリモート	1Dg01
プランナー	1Dd01
プログラマ	1Dd01
プログラマー	1Dd01
プロジェクト	1E001
プロジェクトマネージャー	1Dd01
プロジェクト名	1E001
プロダクトオーナー	1Dd01
プロデューサー	1Dd01
ページ	1E101
ホテル	0c201
ホールスタッフ	1Dd01
ホールディングス	0c201
ボランティア	1Dd01
ポスター発表	1E201
マネジャー	1Dd01
マネージャー	1Dd01
マンション	1De01
ユニット	1Dm01
ライター	1Dd01
リモート	1Dg01
リーダー	1Dd01
レジュメ	1E301
レストラン	0c201
ヵ月	1D^01
ヶ月	1D^01
一本	1E401
一等奖	1E501
一級	00Q01
一级乙等	1E601
一级建造师	1E701
一级甲等	1E601
一般	1E802
一般社団法人	0c201
一身上の都合により退職	1E:01
丁目	1De01
三好学生	1E501
三專	1E;01
三等奖	1E501
三級	00Q01
三级	1E601
上級	1E<02
不動産	0c201
与	1E>01
专业	1E?01
专业八级	1E@01
专业四级	1E601
专业排名	1EA01
专八	1E601
专利	1EB01
专升本	1E401
专员	1EC01
专四	1E601
专家	1ED01
专家级	1ED01
专硕	1EE01
专科	1EF01
专科学校	1EG01
专著	1EB01
世話人	1Dd01
丙級	1EH01
业务员	1EC01
个人履历	1EI01
个人简历	1EI01
个月	1EJ01
中	1EK01
中上	1EL01
中上級	1EM01
中专	1EN02
中台	1EP01
中国語検定	12401
中学	1EG01
中学校	1EQ01
中學	1ER01
中心	1ES02
中技	1EU01
中文履歷	1EV01
中文简历	1EI01
中等	1EW02
中級	1EY04
中级	1E]02
中级会计	1E701
中级职称	1E701
中退	1E_01
中途退学	1E_01
中高級	1EL01
中高级	1E`01
为止	1Ea01
主任	1Eb03
主任技術者	00Q01
主任調理師	1Dd01
主修	1Ee02
主催	1Dd01
主催者	1Dd01
主办人	1EC01
主厨	1EC01
主将	1Dd01
主席	1EC01
主幹	1Dd01
主廚	1Eg01
主持人	1Eh02
主播	1EC01
主査	1Dd01
主治医师	1EC01
主管	1Eh02
主管护师	1EC01
主編	1Eg01
主编	1EC01
主辦人	1Eg01
乗務員	1Dd01
乘务员	1EC01
乙級	1EH01
乡	1Ej01
书记	1EC01
书院	1EG01
了解	1Ek02
予定	1Em01
事业单位	1En01
事业群	1EP01
事业部	1EP01
事务所	1En01
事務	1Dd01
事務員	1Dd01
事務所	1Eo02
事業所	0c201
事業本部	1Dm01
事業部	1F102
二專	1E;01
二技	1F301
二本	1E401
二等奖	1E501
二級	00Q01
二级乙等	1E601
二级建造师	1E701
二级甲等	1E601
互动	1En01
互联网	1En01
五專	1E;01
亚军	1E501
亞軍	1F401
交付	1F501
交易员	1EC01
产品助理	1EC01
产品经理	1EC01
产品部	1EP01
人事	1F602
人力資源部	1F801
人力资源管理师	1E701
人力资源部	1EP01
今	1F903
介護士	1Dd01
介護施設	0c201
介護福祉士	1Dd01
从	1F<01
从业资格	1E701
从业资格证	1E701
仓库管理员	1EC01
仓管	1EC01
代表	1F602
代表取締役	1Dd01
以上	1F=01
以來	1F>01
以来	1F?01
以降	1F@01
任职于	1FA01
任職於	1FB01
企劃	1Eg01
企業	1FC01
企画	1Dd01
优秀	1FD02
优秀共青团员	1E501
优秀员工	1E501
优秀团员	1E501
优秀奖	1E501
优秀学生	1E501
优秀学生干部	1E501
优秀干部	1E501
优秀教师	1E501
优秀毕业生	1E501
会使用	1FF01
会社	0c201
会計士	1Dd01
会计	1EC01
会议论文	1EB01
会長	1Dd01
会长	1EC01
传媒	1En01
住院医师	1EC01
作家	1EC01
作業主任者	00Q01
作業療法士	1Dd01
作者	1EC01
佳作	1FG02
供职于	1FA01
係	1Dm01
係長	1Dd01
保全	1Eg01
保安	1EC01
保母	1Eg01
保洁	1EC01
保育園	1FI02
保育士	1Dd01
保险	1En01
保険	0c201
保險	1FC01
信息技术	1En01
修了	1FK03
修了見込み	1FN02
修了証	00Q01
修士	1FP01
修士号	1FP01
修士課程	1FP01
俳優	1Dd01
倉管	1Eg01
個人履歷	1EV01
個人簡歷	1EV01
個月	1FQ01
傳媒	1FC01
優勝	1Dj01
優秀	1FR01
優秀賞	1Dj01
優等	1F401
先进个人	1E501
先进工作者	1E501
免許	00Q01
免許状	00Q01
党校	1EG01
入団	1FS01
入围	1E501
入圍	1F401
入学	1FT02
入學	1FV01
入局	1FS01
入庁	1FS01
入所	1FS01
入社	1FT02
入职	1FW01
入職	1FX02
入行	1FS01
入賞	1Dj01
入選	1Dj01
入門	1FZ04
入门	1F^02
全日制本科	1E401
全栈	1EC01
全民英檢	1F`01
公司	1ES02
六级	1E601
共同主催	1Dd01
共著	1E201
兼职	1EC01
兽医	1EC01
写真家	1Dd01
农艺师	1EC01
冠军	1E501
冠軍	1F401
冬	1Fa03
冬天	1Fd02
冬季	1Fa03
准教授	1Dd01
准看護師	1Dd01
出版	1Ff05
出版公司	1FC01
出版社	1ES02
出納	1Eg01
出纳	1EC01
分享	1EB01
分公司	1ES02
分析师	1EC01
分析師	1Eg01
分校	1Fk02
分院	1EP01
列车员	1EC01
创业公司	1En01
创始人	1EC01
初中	1EN02
初心者	1Fm01
初級	1Fn04
初級レベル	1G201
初级	1G302
初级会计	1E701
到	1G502
到现在	1G701
到現在	1G801
到目前	1G701
到職	1FV01
制作人	1EC01
制药	1En01
前台	1EC01
前端	1Eh02
剪輯師	1Eg01
剪辑师	1EC01
副主廚	1Eg01
副会長	1Dd01
副会长	1EC01
副學士	1E;01
副店長	1Dd01
副总	1EC01
副教授	1EC01
副料理長	1Dd01
副會長	1Eg01
副理	1Eg01
副部長	1Dd01
副部长	1EC01
創業	1FS01
創辦人	1Eg01
助产士	1EC01
助手	1Eb03
助教	1Eb03
助理	1Eh02
助産師	1Dd01
区	1G902
区役所	0c201
医师	1EC01
医師	1Dd01
医生	1EC01
医疗	1En01
医療法人	0c201
医科大学	1EG01
医院	1En01
區	1G;01
十佳	1E501
半導體	1FC01
协会	1En01
卒業	1G<02
卒業予定	1Em01
卒業見込み	1FN02
協会	0c201
協會	1FC01
協理	1Eg01
单元	1Ej01
单身	1G>01
単位取得退学	1E_01
博士	1G?03
博士前期課程	1FP01
博士号	1GB01
博士后	1GC01
博士後期課程	1GB01
博士班	1GD01
博士研究生	1GC01
博士課程	1GB01
印刷	0c201
厂	1En01
厨师	1EC01
厨师长	1EC01
县	1Ej01
及	1GE02
及び	1DZ01
双学士	1E401
双硕士	1EE01
双语	1GG01
发布	1EB01
发明专利	1EB01
发表	1EB01
发起人	1EC01
取得	1GH04
取得済み	1F501
取締役	1Dd01
受講	1F501
受講修了	1F501
受賞	1Dj01
受験	1F501
口譯	1Eg01
口译	1EC01
口頭発表	1E201
召集人	1Eh02
可作为工作语言	1E@01
可日常交流	1GL01
号	1GM03
号室	1De01
司会	1Dd01
司書	1Dd01
司机	1EC01
司機	1Eg01
司法書士	1Dd01
司法考试	1E701
合伙人	1EC01
合同会社	0c201
合夥人	1Eg01
合格	1GP02
合格証取得	1F501
合格證	1EH01
合格证	1E701
合資会社	0c201
后端	1EC01
周	1GR01
和	1GE02
咖啡	1En01
咨询	1En01
咨询师	1EC01
品管	1Eg01
商事	0c201
商务流利	1E@01
商務流利	1FR01
商学院	1EG01
商店	0c201
商行	1FC01
單身	1GS01
営業	1Dd01
営業職	1Dd01
営業部	1Dm01
四技	1F301
四级	1E601
团支书	1EC01
团队	1EP01
园长	1EC01
国家二级	1E701
国際会議	1E201
國中	1ER01
國際	1FC01
團隊	1F801
在学中	1GT01
在學	1G801
在宅	1Dg01
在籍中	1GT01
在线	1GU01
在职	1G701
在职研究生	1EE01
在職	1G801
在職中	1GV02
在读	1G701
地产	1En01
均分	1EA01
執照	1EH01
執筆	1E201
執行役員	1Dd01
執行長	1Eg01
培訓	1GX01
培訓班	1GX01
培训	1GY01
培训师	1EC01
培训机构	1En01
培训班	1GY01
基本	1GZ04
基本情報技術者	00Q01
基础	1G302
基础平台部	1EP01
基礎	1Fn04
基礎レベル	1G201
基金	1En01
基金會	1FC01
堪能	1G^01
報社	1FC01
声優	1Dd01
处	1EP01
夏	1G_03
夏天	1Gb02
夏季	1G_03
夏期	1Gd01
外企	1En01
外送員	1Eg01
多益	1F`01
夜大	1EG01
大专	1EF01
大卒	1Ge01
大厦	1Ej01
大学	1Gf02
大学专科	1EF01
大学本科	1E401
大学校	1EQ01
大学英语六级	1E601
大学英语四级	1E601
大学院	1EQ01
大学院修士	1FP01
大學	1ER01
大學部	1F301
大工	1Dd01
大賞	1Dj01
大賽	1F401
大赛	1E501
大道	1Gh02
天	1Gj02
契約社員	1Dd01
奖	1E501
奖学金	1E501
奖项	1E501
奨励賞	1Dj01
奨学金	1Dj01
女	1Gl03
女中	1ER01
女子大学	1EQ01
女性	1Gl03
委员	1EC01
委员会	1En01
委員會	1FC01
季军	1E501
季軍	1F401
学习中	1Go01
学习委员	1EC01
学会	1E201
学会誌	1E201
学分	1EA01
学刊	1EB01
学園	1EQ01
学士	1H002
学士号	1Ge01
学士学位	1E401
学士課程	1Ge01
学徒	1EC01
学报	1EB01
学校	1Gf02
学校法人	0c201
学硕	1EE01
学科	1H202
学習中	1H401
学芸員	1Dd01
学部	1H202
学部卒	1Ge01
学院	1Gf02
學分	1H501
學報	1H601
學士	1F301
學士學位	1F301
學徒	1Eg01
學校	1ER01
學系	1H702
學院	1ER01
宅地建物取引士	00Q01
安全员	1EC01
实业	1En01
实习生	1EC01
实用新型	1EB01
实验室	1EP01
実務レベル	1H901
実務経験あり	1H901
実用英語技能検定	12401
実習生	1Dd01
审核员	1EC01
审计	1EC01
审计员	1EC01
客户经理	1EC01
客服	1Eh02
室	1H:05
室長	1Dd01
寄稿	1E201
寒假	1Fd02
實業	1FC01
實習生	1Eg01
實驗室	1F801
審判	1Dd01
导游	1EC01
导演	1EC01
导购	1EC01
専修	1Dk01
専修学校	1EQ01
専攻	1Dk01
専門士	1H?01
専門学校	1EQ01
専門家レベル	1Df01
専門店	0c201
專利	1H601
專員	1Eg01
專家	1H@01
專書	1H601
專案	1HA01
專案名稱	1HA01
專案經理	1Eg01
專業	1HB01
專欄	1H601
專科	1E;01
專科學校	1ER01
專題	1HA01
導覽員	1Eg01
導覽志工	1Eg01
導遊	1Eg01
小区	1Ej01
小学	1EG01
小学校	1EQ01
小學	1ER01
小組	1F801
小组	1EP01
就任	1FS01
就業中	1GT01
就职于	1FA01
就職	1FS01
就職於	1FB01
就讀中	1G801
局	1HC03
居家办公	1GU01
履历	1EI01
履历表	1EI01
履歴書	1E301
履歷	1EV01
履歷書	1EV01
履歷表	1EV01
工作室	1ES02
工作语言	1E@01
工厂	1En01
工商管理硕士	1EE01
工地主任	1Eg01
工場	0c201
工場長	1Dd01
工学部	1Dk01
工廠	1FC01
工房	0c201
工業	0c201
工程专业	1E?01
工程局	1En01
工程师	1EC01
工程師	1Eg01
工讀生	1Eg01
已婚	1HF02
已婚已育	1G>01
已婚未育	1G>01
巷	1Gh02
市	1HH03
市场部	1EP01
市役所	0c201
师范	1EG01
席次	1HK01
干事	1EC01
干部	1EC01
平台	1En01
平均分	1EA01
平均成績	1H501
平均成绩	1EA01
平均绩点	1EA01
年	1HL03
年間	1HO01
幹事	1HP02
幹部	1Eg01
幼儿园	1EG01
幼兒園	1ER01
幼稚園	1EQ01
庁	0c201
広報	1Dd01
应届	1HR01
应届毕业	1HR01
店	0c201
店员	1EC01
店員	1Eg01
店長	1HP02
店长	1EC01
府	1De01
庭師	1Dd01
康复师	1EC01
廃業	1E:01
廚師	1Eg01
建筑	1En01
建筑师	1EC01
建築士	1Dd01
建設	0c201
开发	1EC01
开始	1F?01
弁護士	1Dd01
弄	1Gh02
弟子	1Dd01
当前	1G701
役所	0c201
律师	1EC01
律師	1Eg01
後端	1Eg01
得意	1HS01
得獎	1F401
從	1HT01
志工	1Eg01
志愿者	1EC01
応用情報技術者	00Q01
快递员	1EC01
总工	1EC01
总监	1EC01
总经理	1EC01
总裁	1EC01
情報処理技術者	00Q01
應屆	1HU01
應屆畢業	1HU01
成績	1HV02
成绩	1EA01
我的简历	1EI01
所長	1Dd01
托业	1E601
托福	1HX02
执业医师	1E701
执业护士	1E701
执业资格	1E701
执照	1E701
技师	1EC01
技師	1HP02
技术员	1EC01
技术支持	1EC01
技术部	1EP01
技校	1EN02
技能士	00Q01
技能講習	00Q01
技術員	1Eg01
技術士	1EH01
技術學院	1ER01
技術者	1Dd01
技術者試験	00Q01
技術部	1F102
技術長	1Eg01
投资	1En01
投资经理	1EC01
护士	1EC01
护士长	1EC01
护师	1EC01
报社	1En01
担当	1Dd01
拟	1HR01
指導員	1Dd01
掌握	1HZ02
排名	1H\02
採購	1Eg01
控股	1En01
掲載	1E201
提名	1E501
提名奖	1E501
插画师	1EC01
插畫家	1Eg01
摄像师	1EC01
摄影师	1EC01
撰稿人	1EC01
擅長	1H^01
擅长	1H_01
操作员	1EC01
攝影師	1Eg01
支店	0c201
支社	0c201
支配人	1Dd01
收銀員	1Eg01
收银员	1EC01
放送	0c201
政府	1ES02
教保員	1Eg01
教員	1Dd01
教师	1EC01
教师资格证	1E701
教師	1Eg01
教授	1Eb03
教材	1EB01
教研室	1EP01
教練	1Eg01
教练	1EC01
教育科技	1En01
教諭	1Dd01
敬具	1F=01
敬礼	1H`01
敬禮	1Ha01
数据分析	1EC01
整備士	1Dd01
數位	1FC01
文化	1En01
文员	1EC01
文員	1Eg01
文章	1Hb02
料理長	1Dd01
新聞社	0c201
方向	1E?01
施工员	1EC01
旅館	0c201
旋盤工	1Dd01
既婚	1Hd01
日	1He03
日常交流	1GL01
日常会話	1Hh01
日常会話レベル	1Hh01
日常会话	1GL01
日常會話	1EK01
日常溝通	1EK01
日本語能力試験	12401
日本語能力試驗	1F`01
日檢	1F`01
日语一级	1E601
日语能力考试	1E601
日間	1Hi01
星期	1Hj02
春	1Hl03
春天	1Ho02
春季	1Hl03
普考	1EH01
普通	1EK01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1E601
普通话证书	1E701
暑假	1Gb02
暑期	1Gb02
書卷獎	1F401
書記	1Dd01
最優秀	1Dj01
最優秀賞	1Dj01
會計	1Eg01
會長	1Eg01
月	1I102
有	1I301
有限会社	0c201
有限公司	1ES02
有限责任公司	1En01
服务员	1EC01
服務員	1Eg01
期刊	1Hb02
木工	1Eb03
未婚	1I403
本社	0c201
本科	1I702
本部	1Dm01
机构	1En01
杂志	1EB01
村	1HH03
板前	1Dd01
架构师	1EC01
架構師	1Eg01
栄養士	1Dd01
标兵	1E501
栋	1Ej01
校区	1EG01
校正者	1Dd01
校长	1EC01
株	1I902
株式会社	0c201
核心期刊	1EB01
案件	1E001
案件名	1E001
案例	1I;01
检验员	1EC01
検定	00Q01
業務	1Eg01
業務経歴書	1E301
業務部	1F801
楼	1Ej01
榮譽	1F401
樓	1G;01
檢定	1EH01
止	1I<02
正社員	1Dd01
此致	1I>02
此致敬礼	1H`01
此致敬禮	1Ha01
歯科衛生士	1Dd01
段	1G;01
母国語	1Dn01
母語	1I@02
母语	1GG01
母语水平	1GG01
比賽	1F401
比赛	1E501
毕业	1IB01
水手	1EC01
求职简历	1EI01
汽车	1En01
法人	0c201
法律职业资格	1E701
注会	1E701
注册会计师	1E701
派遣社員	1Dd01
流利	1IC02
流利沟通	1E@01
流暢	1IE02
流畅	1E@01
测试	1EC01
测量员	1EC01
深入掌握	1ED01
清掃員	1Dd01
清潔員	1Eg01
測量員	1Eg01
測量士	1Dd01
満期退学	1E_01
準優勝	1Dj01
準学士	1H?01
溶接工	1Dd01
漁師	1Dd01
演员	1EC01
演員	1Eg01
演奏员	1EC01
演奏家	1Dd01
演講	1H601
演讲	1EB01
漢検	12401
為止	1IG01
焊工	1Eh02
焼方	1Dd01
煮方	1Dd01
熟悉	1IH03
熟悉日常交流	1GL01
熟知	1IK01
熟練	1IL03
熟練使用	1H^01
熟练	1FD02
熟练使用	1H_01
熟练掌握	1H_01
熟练运用	1H_01
營養師	1Eg01
版主	1EC01
物业	1En01
物流	1ES02
物理治療師	1Eg01
物産	0c201
特優	1F401
特待生	1Dj01
特等奖	1E501
特許	1E201
独身	1Hd01
獎	1F401
獎學金	1F401
獲得	1IO01
獲獎	1IP02
獸醫	1Eg01
现今	1G701
现在	1G701
班主任	1EC01
班排名	1H501
班组长	1EC01
班長	1Dd01
班长	1EC01
現在	1GV02
現在に至る	1GT01
現職	1GT01
理事	1Eb03
理学療法士	1Dd01
理容師	1Dd01
理工	1EG01
瓦工	1EC01
生物	1En01
產品經理	1Eg01
產品部	1F801
电力	1En01
电商	1En01
电大	1EG01
电工	1EC01
电视台	1En01
男	1IR03
男性	1IR03
町	1De01
畢業	1IU01
略懂	1IV02
番	1De01
番地	1De01
病院	0c201
発表	1E201
発起人	1Dd01
登壇	1E201
發表	1H601
發起人	1Eg01
百貨店	0c201
监理	1EC01
監督	1Dd01
目前	1IX02
直到现在	1G701
直博	1GC01
省	1IZ03
看護助手	1Dd01
看護師	1Dd01
県	1De01
県庁	0c201
着任	1FS01
督导	1EC01
督導	1Eg01
瞭解	1I]01
短大	1EQ01
短期大学	1EQ01
短期大学士	1H?01
研修	1Dl01
研修班	1GY01
研发	1EC01
研发部	1EP01
研發部	1F801
研究助理	1Eg01
研究员	1EC01
研究員	1HP02
研究室	1Dm01
研究所	1I^04
研究生	1Ib02
研究生院	1EG01
研究科	1H202
研究院	1ES02
研習	1GX01
研習營	1GX01
研討會	1H601
硕士	1EE01
硕士学位	1EE01
硕士研究生	1EE01
碩士	1Id01
碩士班	1Id01
社	1I301
社会福祉士	1Dd01
社会福祉法人	0c201
社員	1Dd01
社工	1Eh02
社工員	1Eg01
社長	1HP02
社长	1EC01
离异	1G>01
离职	1IB01
秋	1Ie03
秋天	1Ih02
秋季	1Ie03
科	1Ij04
科员	1EC01
科学与技术	1E?01
科学家	1EC01
科學家	1Eg01
科室	1EP01
科技	1ES02
科技大學	1ER01
科研助理	1EC01
科系	1HB01
科長	1Eg01
秘书	1EC01
秘书长	1EC01
秘書	1HP02
称号	1E501
移动	1En01
程序员	1EC01
程式設計師	1Eg01
稍懂	1In01
税理士	1Dd01
空服員	1Eg01
站点负责人	1EC01
站长	1EC01
竞赛	1E501
競賽	1F401
笔译	1EC01
第	1Io01
第一作者	1EB01
第一名	1J002
第一語言	1J201
第一语言	1GG01
第三名	1J002
第二作者	1EB01
第二名	1J002
策划	1EC01
简单交流	1J301
简单会话	1J301
简历	1EI01
箇月	1D^01
算法	1EC01
管培生	1EC01
管理员	1EC01
管理栄養士	1Dd01
管理者	00Q01
簡歷	1EV01
簿記	00Q01
精熟	1FR01
精算师	1EC01
精通	1J405
系	1Ee02
系排名	1H501
系统架构设计师	1E701
紀要	1E201
約聘	1Eg01
組	1J902
組合	0c201
組長	1HP02
経歴書	1E301
経理	1Dd01
結業	1IU01
經理	1Eg01
継続中	1GT01
総務	1Dd01
線上	1J;01
編入	1FS01
編入学	1FS01
編輯	1Eg01
編集者	1Dd01
縣	1G;01
總監	1Eg01
總經理	1Eg01
總編輯	1Eg01
线上	1GU01
组	1EP01
组长	1EC01
经理	1EC01
经纪人	1EC01
结业	1IB01
统招本科	1E401
绩点	1EA01
维修工	1EC01
综合排名	1EA01
编辑	1EC01
网格员	1EC01
网络	1En01
美容师	1EC01
美容師	1Dd01
美工	1EC01
翻訳者	1Dd01
翻譯	1Eg01
翻译	1EC01
老人ホーム	0c201
老师	1EC01
老師	1Eg01
考取	1J<02
职业技术学院	1EG01
职业资格	1E701
职校	1EG01
职高	1EN02
職人	1Dd01
職務経歴書	1E301
職業訓練校	1EQ01
職長	1Dd01
肄业	1J>01
肄業	1J?01
股份有限公司	1ES02
育婴师	1EC01
能够使用	1IK01
能源	1En01
自	1J@04
自治区	1Ej01
自考本科	1E401
至	1G502
至今	1F903
至现在	1G701
至現在	1GT01
至目前	1IX02
與	1JD01
船员	1EC01
船員	1HP02
船长	1EC01
良好	1JE05
花园	1Ej01
英検	12401
英檢	1F`01
英语六级	1E601
英语四级	1E601
荣获	1E501
荣誉称号	1E501
药师	1EC01
药房	1En01
获取	1JJ01
获奖	1JK02
获得	1JJ01
营业员	1EC01
营养师	1EC01
著作	1Hb02
著書	1E201
董事長	1Eg01
董事长	1EC01
薬剤師	1Dd01
薬局	0c201
藥局	1FC01
藥師	1Eg01
處	1F801
處長	1Eg01
號	1JM02
行政	1EC01
行政助理	1Eg01
行政書士	1Dd01
街	1Gh02
街道	1Ej01
表彰	1Dj01
表彰状	1Dj01
裁判	1Eh02
製作所	0c201
製薬	0c201
襄理	1Eg01
見習い	1Dd01
見込	1Em01
見込み	1Em01
见习	1EC01
规划师	1EC01
計畫案	1HA01
計算	0c201
訓練校	1EQ01
訓練營	1GX01
記事	1E201
記者	1HP02
設立	1FS01
設計師	1Eg01
診所	1FC01
診療所	0c201
証券	0c201
評定平均	1HK01
認定	00Q01
認定証	00Q01
認證	1EH01
課	1F102
課長	1HP02
課長代理	1Dd01
調理員	1Dd01
調理師	1Dd01
論文	1JO02
論文誌	1E201
諮商師	1Eg01
講師	1HP02
講座	1JQ03
講演	1E201
講習	1Dl01
講習会	1Dl01
講解員	1Eg01
證	1EH01
證券	1FC01
證書	1EH01
證照	1EH01
警備員	1Dd01
譯著	1H601
護士	1Eg01
護理師	1Eg01
護理長	1Eg01
计算机一级	1E701
计算机二级	1E701
认证	1E701
训练营	1GY01
记者	1EC01
讲义	1EB01
讲师	1EC01
讲座	1GY01
讲解员	1EC01
论文	1EB01
设计师	1EC01
设计院	1En01
证	1E701
证书	1E701
证券	1En01
评审	1EC01
诊所	1En01
译著	1EB01
课题	1I;01
負責人	1Eg01
財	1I301
財務部	1F801
財団法人	0c201
販売	1Dd01
販売スタッフ	1Dd01
販売員	1Dd01
貿易	1FC01
資格	1JT02
資訊	1FC01
賞	1Dj01
负责人	1EC01
财务	1EC01
财务部	1EP01
质检员	1EC01
贸易	1En01
资料员	1EC01
资本	1En01
资格证	1E701
资格证书	1E701
起	1JV04
超市	1ES02
路	1Gh02
軟體	1FC01
転入学	1FS01
転出	1E:01
転職	1FS01
輔修	1HB01
车工	1EC01
车间	1EP01
车间主任	1EC01
软件	1En01
软件著作权	1EB01
软考	1E701
较好	1E`01
辅修	1E?01
辅导员	1EC01
農業従事者	1Dd01
迄今	1IX02
运维	1EC01
运营	1EC01
进修班	1GY01
远程	1GU01
退任	1E:01
退団	1E:01
退学	1JZ02
退學	1J?01
退所	1E:01
退社	1E:01
退職	1E:01
通信	1En01
通訳	1Dd01
通訳案内士	1Dd01
通讯作者	1EB01
通过	1JJ01
通過	1IO01
造价员	1EC01
連載	1E201
週	1J\01
週間	1J]01
運営委員	1Dd01
運転手	1Dd01
運輸	0c201
道	1De01
遠端	1J;01
遠距	1J;01
郡	1De01
部	1J^03
部長	1HP02
部长	1EC01
部門	1F102
部门	1EP01
都	1De01
鄉	1G;01
配達員	1Dd01
酒店	1En01
醫師	1Eg01
醫院	1FC01
采购	1EC01
里	1G;01
金メダル	1Dj01
金奖	1E501
金牌	1J002
金獎	1F401
金融	1FC01
金賞	1Dj01
鉄道	0c201
銀牌	1F401
銀獎	1F401
銀行	1Eo02
銀賞	1Dj01
銅牌	1F401
銅獎	1F401
銅賞	1Dj01
鎮	1G;01
钢筋工	1EC01
钳工	1EC01
铜奖	1E501
铜牌	1E501
铣工	1EC01
银奖	1E501
银牌	1E501
银行	1En01
销售	1EC01
销售部	1EP01
镇	1Ej01
門市	1FC01
門市人員	1Eg01
閉業	1E:01
開始	1F>01
開業	1FS01
開発者	1Dd01
開発部	1Dm01
開發	1Eg01
门店	1En01
队长	1EC01
附中	1Fk02
院长	1EC01
陪伴志工	1Eg01
隊長	1Eg01
雅思	1HX02
集团	1En01
集團	1FC01
雑誌	1E201
雙語	1J201
雜誌	1H601
離婚	1GS01
離職	1Ja02
零售	1En01
電子	1FC01
電工	1Eg01
電機	0c201
電視台	1FC01
非常熟练	1ED01
面点师	1EC01
頁	1Jc01
項目	1HA01
預期	1HU01
預計	1HU01
顧問	1Jd03
页	1Io01
项目	1I;01
项目名称	1I;01
项目经历	1I;01
项目经理	1EC01
项目部	1EP01
顾问	1EC01
预期	1HR01
预算员	1EC01
预计	1HR01
预计毕业	1HR01
领班	1EC01
飯店	1FC01
養成所	1EQ01
餐厅	1En01
餐廳	1FC01
館員	1Eg01
馆员	1EC01
首席	1EC01
首獎	1F401
駕照	1EH01
驾照	1E701
驾驶员	1EC01
驾驶证	1E701
骑手	1EC01
高中	1Jg04
高中毕业	1EU01
高中畢業	1Jk01
高卒	1Jl01
高商	1ER01
高専	1EQ01
高工	1ER01
高度専門士	1H?01
高校	1EQ01
高校卒業	1Jl01
高等专科	1EF01
高等学校	1EQ01
高等専門学校	1EQ01
高等技術専門校	1EQ01
高級	1Jm02
高級中學	1ER01
高級文憑	1E;01
高级	1FD02
高级职称	1E701
高考及格	1EH01
高职	1EF01
高職	1Jo02
가을	1K101
가을학기	1K101
간사	1K201
간호사	1K201
간호조무사	1K201
감독	1K201
감정평가사	1K201
강사	1K201
강연	1K301
강좌	1K401
개발부	1K501
개발자	1K201
개발팀	1K501
개월	1K601
건설	1K701
건축사	1K201
검정고시	1K801
게재	1K301
겨울	1K901
겨울학기	1K901
견습	1K201
경력기술서	1K:01
경비원	1K201
경진대회	00S01
계열	1K;01
계장	1K201
고급	1K<02
고등학교	1K>01
고등학교졸업	1K801
고졸	1K801
공고	1K>01
공단	1K701
공로상	00S01
공모전	00S01
공사	1K701
공인	00R01
공장	1K701
공장장	1K201
공저	1K301
과	1K?02
과장	1K201
과제	1KA01
관리부	1K501
관리사	1KB02
관리자	1K201
광역시	1KD01
교사	1K201
교수	1K201
교육과정	1K401
교육원	1K>01
교정자	1K201
구	1KD01
구청	1K701
군	1KD01
그룹	1KE02
그룹장	1K201
금메달	00S01
금상	00S01
기고	1K301
기능사	00R01
기사	1KG02
기술부	1K501
기술자	1K201
기업	1K701
기자	1K201
기초	1KI02
기초회화	1KK01
기혼	1KL01
기획부	1K501
기획자	1K201
길	1KD01
까지	1KM02
끝	1KO01
남	1KP01
남성	1KP01
남자	1KP01
네이티브	1KQ01
년	1KR01
년간	1KR01
노무사	1K201
논문	1K301
농부	1K201
능숙	1KS01
능숙함	1KT01
능통	1KU01
단장	1K201
담당	1K201
담당자	1K201
대리	1K201
대상	00S01
대표	1K201
대표이사	1K201
대학	1K>01
대학교	1K>01
대학원	1K>01
도	1KD01
동	1KD01
동상	00S01
등재	1K301
디렉터	1K201
디자이너	1K201
디자인부	1K501
랩스	1K701
레주메	1K:01
로	1KD01
리	1KD01
리더	1K201
마케터	1K201
마케팅부	1K501
마케팅팀	1K501
마트	1K701
매니저	1K201
면	1KD01
면허	00R01
면허증	00R01
모국어	1KQ01
목수	1K201
물리치료사	1K201
물산	1K701
미용사	1K201
미장공	1K201
미혼	1KL01
미화원	1K201
및	1KV01
바리스타	1K201
바텐더	1K201
박사	1KW01
박사과정	1KW01
박사수료	1KW01
박사학위	1KW01
반장	1K201
발표	1K301
방송국	1K701
배관공	1K201
백화점	1K701
번길	1KD01
번역가	1K201
번지	1KD01
법무사	1K201
법인	1K701
변리사	1K201
변호사	1K201
병원	1K701
보육교사	1K201
보통	1KX02
보험	1K701
복수전공	1K;01
본부	1K501
본부장	1K201
본사	1K701
봄	1KZ01
봄학기	1KZ01
봉사자	1K201
부문	1K501
부서	1K501
부장	1K201
부전공	1K;01
부터	1K[02
부트캠프	1K>01
부회장	1K201
분석가	1K201
비서	1K201
비즈니스	1K]01
비즈니스수준	1K]01
비즈니스회화	1K]01
사	1K^01
사무소	1K701
사무원	1K201
사서	1K201
사업부	1K501
사원	1K201
사진사	1K201
사진작가	1K201
사회복지사	1K201
산업	1K701
산업기사	00R01
상	1K_02
상고	1K>01
상급	1K<02
상담사	1K201
생산부	1K501
서기	1K201
서점	1K701
석사	1Ka01
석사과정	1Ka01
석사수료	1Ka01
석사학위	1Ka01
석차	1Kb01
선반공	1K201
선원	1K201
선임	1K201
설계사	1K201
성적	1Kb01
세무사	1K201
세미나	1K401
센터	1KE02
셰프	1K201
소장	1K201
소프트	1K701
솔루션	1K701
수료	1Kc02
수료예정	1Ke01
수료증	00R01
수상	00S01
수석	1K201
수의사	1K201
스쿨	1K>01
스타트업	1K701
스태프	1K201
스튜디오	1K701
스페셜리스트	1K201
승무원	1K201
시	1KD01
시스템	1K701
시청	1K701
식당	1K701
신hsk	1Kf01
신문사	1K701
실	1K501
실습생	1K201
실장	1K201
심판	1K201
아르바이트	1K201
아이엘츠	1Kf01
아카데미	1K>01
아키텍트	1K201
아파트	1KD01
알바	1K201
애널리스트	1K201
약국	1K701
약사	1K201
양성과정	1K401
어부	1K201
에디터	1K201
에서	1Kg01
에이전시	1K701
엔지니어	1K201
엔터테인먼트	1K701
여	1Kh01
여고	1K>01
여대	1K>01
여름	1Ki01
여름학기	1Ki01
여성	1Kh01
여자	1Kh01
연구소	1K701
연구실	1K501
연구원	1Kj02
연수	1K401
연수원	1K>01
연주자	1K201
영양사	1K201
영업	1K201
영업부	1K501
예상	1Ke01
예정	1Ke01
오픽	1Kf01
온라인	1Kl01
와	1KV01
외고	1K>01
요리사	1K201
요양보호사	1K201
용접공	1K201
용접사	1K201
우수	1Km02
우수상	00S01
우승	00S01
운영위원	1K201
운영자	1K201
운영진	1K201
운전기사	1K201
운전면허	00R01
운전원	1K201
원격	1Kl01
원어민	1KQ01
월	1K601
유	1K^01
유창	1K]01
유치원	1K>01
유한회사	1K701
은상	00S01
은행	1K701
읍	1KD01
의사	1K201
의원	1K701
이래	1Ko01
이력서	1K:01
이발사	1K201
이사	1K201
이상	1KO01
이중언어	1KQ01
이혼	1KL01
이후	1L002
인사부	1K501
인증	00R01
인턴	1K201
일	1L201
일러스트레이터	1K201
일상회화	1L301
일상회화가능	1L301
입문	1L402
입사	1L601
입상	00S01
입선	00S01
입학	1L601
자격증	00R01
자기소개서	1K:01
자원봉사자	1K201
자퇴	1L701
작가	1K201
작업치료사	1K201
장려상	00S01
장학금	00S01
재	1K^01
재단	1K701
재무부	1K501
재직	1L801
재직중	1L801
재택	1Kl01
재택근무	1Kl01
재학	1L801
재학중	1L801
저널	1K301
저서	1K301
전공	1K;01
전문가	1KS01
전문대	1K>01
전문대학	1K>01
전문학사	1L901
전자	1K701
점장	1K201
정보처리기사	00R01
정비공	1K201
정비사	1K201
정원사	1K201
제이엘피티	1Kf01
조교	1K201
조리사	1K201
조리원	1K201
조산사	1K201
조수	1K201
조종사	1K201
졸업	1Kc02
졸업예정	1L:02
주	1L<03
주방장	1K201
주식회사	1K701
주임	1K201
주최자	1K201
준우승	00S01
중	1KX02
중급	1KX02
중상	1L?01
중상급	1L?01
중퇴	1L701
중학교	1K>01
증권	1K701
지금	1L801
지도사	00R01
지원부	1K501
지점	1K701
직업전문학교	1K>01
직원	1K201
진행중	1L801
쪽	1L@01
차장	1K201
책임	1K201
책임자	1K201
초급	1KI02
초급회화	1KK01
초등학교	1K>01
총괄	1K201
총무	1K201
총무부	1K501
최상	1KS01
최우수상	00S01
출원	1K301
출판	1K301
출판사	1K701
취득	1LA02
취득일	1LC01
측량사	1K201
층	1KD01
치료사	1K201
치위생사	1K201
카페	1K701
캐셔	1K201
캠퍼스	1K>01
컨설턴트	1K201
컴퍼니	1K701
컴퓨터활용능력	00R01
코디네이터	1K201
코치	1K201
테크	1K701
텝스	1Kf01
토스	1Kf01
토익	1Kf01
토익스피킹	1Kf01
토플	1Kf01
통역사	1K201
통역원	1K201
퇴사	1LD01
퇴직	1LD01
투고	1K301
트레이너	1K201
특별상	00S01
특별시	1KD01
특허	1K301
팀	1K501
팀장	1K201
파트	1K501
파트장	1K201
판매원	1K201
페이지	1L@01
편입	1L601
편집자	1K201
평균학점	1Kb01
평점	1Kb01
표창	00S01
표창장	00S01
품질부	1K501
프로그래머	1K201
프로듀서	1K201
프로젝트	1KA01
프로젝트명	1KA01
하	1KI02
학과	1LE02
학교	1K>01
학부	1LE02
학사	1LG01
학사과정	1LG01
학사졸업	1LG01
학사학위	1LG01
학술대회	1K301
학술지	1K301
학예사	1K201
학원	1K>01
학점	1Kb01
학회	1K301
학회지	1K301
한국사능력검정	00R01
합격	1LA02
해설사	1K201
현장소장	1K201
현재	1L801
현재까지	1L801
현재재직중	1L801
협회	1K701
호	1KD01
호텔	1K701
홀딩스	1K701
홀서빙	1K201
홍보부	1K501
회계사	1K201
회사	1K701
회장	1K201
회화가능	1L301
획득	1LC01
훈련과정	1K401
"#, r#"0000`_ZP4YBl000000000000000000000000000000000000000000000000@SCd00000000HQh60000000000000000dHDi<id:0000000000000ohaeBfn0000\6de
0<oG0000000000000000hL_800000000000000000000000000000000000000000000000000000000000000000000000000000000@H7?0000\JUN\KZTTJN><W[K
=8R;000000000000@==4000000000000000000000000d4jk0000000000000000l2e<YChC000000000000HYl0dHZm0000l=\20000HH\[0000E:H=000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QA@[00000000000000000000000000000000
00000000<T24000000009=Vj000000000000L=igHG9Z0000000000000000000000000000lF^`000000000000000000000000000000000000T\BQ000000000000
00000000000000001=KZ00000000lEi100000000000000000U1800000000PK[2=BLV00000000000000000000000000000000Tie^00000000h`@;000000000000
0000h\HO000000000000HVaR0000m6OI00000000Y@fV0000000000000000000000000000000000000caSPeYQ0000000000000000000000000000\_MT0000h3>F
000000000000000000000000000000000000l0h10000000000000000000000009?Lbe?RB@ege000000000000000000000000\12K00000000000000000000`2oh
000000008:6^000000000]>D00000000000000000000000000000000000000000000@11BPaci0\M;ECEa000000000000000000000000\YTW0000Hd8M4b;;0000
mBWRdX?:11@KX6:l\i_F000000008b@60000567<e3Ah8=jn0000000000000000000000000000TWFY<YFGACB=PSLg0000000000000000U9ATd:?F000000000000
8:;R000000004<[I0000TG4LL^HV000000001AT100000000000000000000dRij0000d:Vdi=S]000000000000000000000000000000000000000000000000`n=J
00000000dR8e0000`8nU0000lXRC0000000000000000000000000000hA`40000L_@000000000<OfaHB=U@geV0000000000000000000000008SQP000000000000
0000TXaWDM;d0000<?LA00000000PRH1000048NU0000000000000000000000000000XC8A000000000000000000000000000000004XLCm>;0000008\X00000000
0000dNJ38?Eb00000000000000000000`XlV00000000H;koQA4K0T8ahmgNQ;4[000000000000000000000000Q2;bM5I_@[cg000000000000I=>500004U6E@``F
0000DhJ=e5TF00000000<?C9HoO4@igYPDaO0000000000000000TXT300000000`6boHMP:0000000000000000000000000000hjL=HJMG00000000000000000000
000000000000h]bEl8020000lD[8TQoYU9LQHIiX000000000000000003QO0000000000000000lDS100000000LjV7000000000000\=g50000dbZ4000000000000
0000XTik`Q5n00000000000000000000000000000000000000000000dmM@00000000000000000000LHLU0000000000000000LNS64\oO00000000000000000000
00000_`@00000000LicI000000000000000000000000lf`E000000000000000000000000\SKgM52j0000@]3O0000T?<?8]>gA8]e00000000000004eT0000A>VC
DHJW0D`H000000000000000000000000Hb3c4iIf000000000000@5lG<0Ii00000000X?EX000000000000000000000000=2>=0000XQ@G\fPR00000000Ld`W0000
H9[\LD4i00000000000000000000U9EL0000000000000000000000000000000000000000000000000000X88K0000000000000000000000000000000000000000
0000lV3;M?H<0000M5a8E@560000TJoP0000000000000000000000000000Pjl`00000000000000000000@MOF0000\XL`0000000000000000000000000000@M7b
000000000bOb00000000000000000000lXY?0000000000000000000000000000m5NR`PGR88e7=:T`0000000000004[580000000000000000l7N\\4_a00000000
000000000000llj90000000082aLPCKU00000000UCQSA7<=0000000000000000`bB`000000000000L>Qg0000D1ee00000000000000000000000000000000X[bJ
0000000000000000`<oV000000000000000000005:VM000000000000000000004D\j000000000000h9Vn0000=5^B000000000000A=baIARA00000000Y0Ga0000
L3Ro00000000000000000000000000000000QAn100000000<E^L0000000000000000000000000000000000000000000000000000000000000000e@5j00000000
00000000\S;KhcLF000000000000Q@IX00000000=@iV\_FM8<]100000000L7`\00000000P:>`0000000000000000dRQb00000000000000000000<o?>00000000
H?UA0000000000000000P\IaP:ni00000000d85f0000M6lK000000000000000000000000]Cc9000000000000LbeNh^a800008:7J0F9nDMNE0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L^LO0000000000000000<6QJ0000000000000000000000000000TBjo0000e>X:
00000000000000000000LjPI0000\IF^0000i=Mk000000000000000000000000000000008clFeAbA@Ej>00000000000000000000000000000000000000008TI^
dnn8Te[gDA6\iCN\00000000I1G^000000000000]?560000\fUlD:Z\hMm`DQZ:E4S?XCZihDAH00000000000000000000\XOfPMk6000000000000000000000000
0000000000000000@bQH00000000000000000000000000000000TaYl00000L@B000000000000000000000000PD6\h?ZoLMW800000000T@SK0000000000000000
00000000@cQo0000000000000000000000008GCL<Q>a\YO0Q4aM00000000000000000000000000000000000046>S000000000000DJ?700000000a71c00000000
PE4_0000XUd70000000000008adQ0000l@5YYBS^@ikF00000000DbZa00000000000000000000LhKf@bbi`EaD0000\S6ndm530000000000000000U4D700000000
000000000000@>@ah:Kf928G000000000000YA24000000000000000000004]4V0000000000000000<ldL00000000000000000000Y9N]000000000000L\[P0000
00005?Rl`1fk000000000000TLN_00004AH1d8XE00000000000000000000UAIS0000000000000000\dU40000000059@o=:1o<XeR0000000000000000A7:C0000
0000DilK00000000`V200000000000000000000000000000l]1JA62h000000000000000000000000L7RKE?@a0000000000004aJE<GiF@BT10000mAY>000003H[
00008`fK00000Fi30000000000000000HQHlM>Nd\E@:`Pce000000000000HQ:R00000000000000000000000000000DR9`h4<4b=6I?hB00000000000000000000
0000dH:Na8d5Dehd00000000000000000000HWL50000000000000000@m1JLnlP0000eCYH08m5`NFXT6Eh000000004VHa000000000000a75N00000000d_BI0000
00000000\NT200000000\0Xf@PX=00000000H9YK0000000000000000D`6AXGm8M=Pi5>ok000098eI0000000000000000000000000000P5]e00000000]>oX0000
00000000000000000000\D8DD^I10000HKC=00000000000000000000Q0W@0000000000000[CnLcA?i:HG0000000090Vm5?5g0000400O0000000000000000DZ16
A=oL000000000000<TY1`hQT0000<_R80000hEHP0000X1@?<Ja100000000000005A1l;;H000000000000000000000000<;ED0000000000000000000000000000
00000000XJ1@P<OfPi5o000000000000dkR900000000000000000000000000004iEi0000hLiA0000000000000000000000000000000000000000000000000000
h6Pm0000000000000000000000000000HbDGXUj^0000000000000000000000000000PUR:000000000000000000000000000000000000PeL[0000000000000000
00004SA>0000000000000000000000000M7V0000Pb7U00000000HMe<00000000000000000000LTPTLGXL00000000000000000000hFoD000000000000Ld[90000
00000000000000000000000000000000XZlmXFCni6eO00000000MCVbU=h600008I6800005<Fe00000000@<Zma8\=a=hi0000000000008iVX0000000000000000
00000000000000000000000000000000@\@f4?4dDcH:@M@;0eVm=9n10000000000000000e>ag0000000000000000000000000000000000000000m>[e00000000
000000000000U0h@hm;P0000H3hehVSo00000000@0NW00000000`_5S000000004S<n00000000000000000000000000000000@L72LB9BhTOZ`daR000000000000
0000000000000000000000000000000000000000000000000000do=mT;36hF@U0000PPERh:9M0000000000000000@GXolTkW0000lhJT00000000TJKM00000000
0000i10S00004^4T0000dNV;d_Ie0000XdjY000000000000000000000000000000000000XKGV`4MW00000000Q?<R00000000000000000000D^h@000000008GbQ
00000000000000000000000000000000000000000000000000008eIT000000000000l0P]00008<cc00000000000000000000000000001BR70000000000000000
8GSKhLnb0000000000000000000000000000000000000000000000000000000000000000000000000000X2U>00000000HVKg0000000000000000000000000000
000000001@Se0000000000000000000000000000\K_6000000000000P8i300000000l98U000000000000000000000000Ho=90000Df9PXfVR000000000000P@d^
@c11PM5W00004g?1000000000000dO4@00000000hFlJTZO70000000000000000000000000Jn?000000000000\3^G000000000000d:]i00000000000000000000
0000hcGg000000008EO1000000004gijlm?;4mNEh;C1000000004d6iX7ZfI6Q]00000000000000000000000000000000@Gc98cl58h<@4Nk4]<6[00000000i=\8
`PNP000000000000000000008ADaXZWkDA5j0000`EA\00009Ah]P1;k=?l?0000L[P1i?UOmCb90000Y>`c0000000015XU0000Q=ne0000lHmAQB4k000000000000
00000000000043Vg<Nbh00000000000000000000hQCh4P;A0000hn3hA@]300000000000000000000000000000000000000000000000000000000000000000000
0000<:TR`;Y10000Ld1E000094mJ000000000000000000000000m5Bf000000000000<lAnHA?b0000000000000000T_gc00000000000000000000000000000000
0000000000004HN]0000000000000000000000000000X@39<nIc000000000000`\7N000000000000000000000000X>=f17LX0000000000000000000000000000
0000LiU9000000000000hV;oTK@QX;g50000lC\o8S`<H0iR\?]@4:\\0000000000000000000000000000000000000000000000005;gJ00000000Y?cf00000000
l?VB0000000000000000000000000000000000000000000000005Aj[8[mD00000000`\J<0000lVaa0000000000000000lD4O0000<=5HdckV0000000000000000
000000000000DkHm52RQ0000000000000000000000000000000000000000P?g2LXG@83XS0000Pk;d8^Y`0000000000000000l4C80000U4V600000000H3nLdBnB
00000000l183000000000000h8cLXNTaX`1=0000lGWn000000000000lfEF00000000000000000000000000004cNZ4nUe0000000000000000<_;5DWn@00000000
<:HFiA7>00000000TkTJ0000dJ9f00000000PfQ04j4Q00000000LQOD0000000000004acE0000000000000000000000000000<I[ZXOH?0000Q45FQ@Bc00000000
0000aCbl000000000000000000000000P7H;000000000000000000004Z430000000000000P]j000000000000DY2Z000000000000000000000000000000004c\I
00000000`U40000000000000000000000bde000000000000l7Ji000000000000DC;RTU060000@eR@000000000000000000000000000000000000000000000000
00000000000000000000000000004dof000000000000`0HG00000000mB:]0000000000008OhE00000000000000008EOB00000000000000000000h;Bblb92l]l4
00000000000000000000@4HK`=31I;eO0000000000000000000000000000<9l<hDdG000000000000hJ71000000000000000000008k@b00000000000000000000
0000=8Vdd`Gb0000000000000000HU@R000000000000LeInHJ]_0000000000000000000000000000hHOChAR>\dKNH93iPfBR4m`B00000000`=NU0000=:4EA>I0
00000000Y;6n0000E89C0000000000000000TFfl86X<L=>F000000000000DYQB00000000000000000000@[SI0000I5\T000000000000HOXC0ZQ2\?Mn4a5h147=
0000000000000000000000008NGM00000000D77N4YjhHZD80000000000000000000000000000000000000000000000000000<?\l000000000000lEYg0000<adc
000000000000000000000000l[:[000000000000000000000000TbO8h=81\k0X000000000000dG?g00000000PQ[[00000000000000000000L41d0000<F2Y0000
00000000\4dh000053K[XHahPZF>Y0VKa6<>hJlh0YNI00000000000000000000XNLFU0N\=6Ana:a6000000000000hgG`0000000000000000000000000000=4B0
00000000000000000000000000000000000000000000000000004DA_0000eBD[0000U7O>000000000000000000000000h:9YXF0MPD[Y00000000000000000000
00000000T3:A00000000eAl<1A8dMB\FeBb:0000000000000000000000000000Pka704eH96aO000000000000000000000000h0=A8SUIlklh0000`ZF`d;5i0000
000000000000\2oE@j=D00000000000045HRDnWaI=gV00000000\ZOdmC`Y00000000000000000000977C41OZlKSGHAh>00000000@bMe<KbV8\Z<000000000000
0000L:TA00000000000000000000000000000000000000004oGRd^U[00000000UAD4000000000000<28be7ZF0000000000008km70000\2Tn0000537n0000`egW
dUM200000000000000000000000000000000000000000000<J9=@;Sl00000000000000000000@LOU000000000000@R4=00000000000000000000000000000000
0000000000000000000000008C_k000000000000dT@c000000000000EA9D00000000PNlCA1DO0000000000000000000000000000000000000000hE_W00000000
00000000HLli0000000000000000000000000000000000000000000000008K8?00000000000000000000A9b:00000000000000000000TI0]0000000000000000
0000000000000000000000000000000000000000000000000000\g0?00000000000000000000000000000000@8^O00000000X5`T00000000000000000000XY`0
DLo3Db`916IA0000000000000000000000000000000000000000LcQb]2hd0000000000000000`Lja8aM=0000D_<i0000T0SK`2A3000002k5d?n`00000000HedV
XO?4HXToXkL6000000000000000000000000000000008\k_00000000000000000000dIAA00000000000000000000000000000000000044Wg07Sm06[@@M0A0000
hV0[0000000000000000mC1V00000000T7QADM?`<oT000000000000000000000000000000000000000000000000000000000000000000000m;h50000HW:NLn8\
00008OI<00000000@eS400000000h?CU00000000@=AZPMV5PJ]O00000000l`cc000000000000LZgelKUa00000000HIZ_0_3H0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005Bo:000000008B1>0000000000000000<XG_0000`mSn000000000000000000000000
0000000000000000l>b=<YY8@ofB00000000hP_j0000HaDg00000000000000004e_f000000000000H>3V0000D`3>0000lm:H00000000@fT80000000000000000
0000000000000000@COG0000e7S900000000hBZ=0000H<K:00000000000000000000000000000LkOQ7O10000@IOK000000000000000000000000000000000000
96Zi00000000e?ED00004X^o=4EV00000000m5cX0000lS]N50PI0000dR9H000000000000000000000000DC`fU8OG0000000000000000=CeO0000000000000000
1>cA\D;C0000\di^`C7<0000e=3j0000\220000000000<C?000000000000<67Z0000000000000000000000000000000000000000000000000000L?4J0000hU?=
000000000000P5T_00000000TTE^000000000000000000000000000000000000LNe9`UB;\ZGm000000000000000000000000000000000000000095eJ00008<P_
<_6W=7]b000000000000<E4100000000000000000000000000000000X\7k0000000000000000<J@g0000PiCC080=0000000000000000HFVC0000000000000000
0000000008ai0000000000000000`7Ic00004K1bl@D_<ImAl[]K00000000<Yca0000000000000000m5o582PU@SBe000000000000000000000000000000000000
E4Lm00000000000000000000m?7U0000d]A=U7G;PdWWe5H]00000000000000000000\0G;000000000000000000000000PVi_0000000000000000000000000000
0000a2kmi?OG0000000000000000000000000000000000000000<L`QaA?400000000000000000000000000004N]0l><oTI460000000000000000`@`F00000000
000000000000`FR5X0B>@J;i10Wj00000000000000000000000000000000h>9U00000000000000000000\5^g4UNKd7IQ0000@e:V000000000000000000000000
000000000000DfAS000000000000L4Xm0000lFb?0000`]^GPCoX00000000000000000000dQe2000000000dbS0oi^000000000000000000000000000000000000
000000000000000000000000<bXI0000000000000000L0dF0000000000000000LXhK0000000000000000DL3dHgmO000000000000000000000000\@DF00000000
000000000000000000000000000000000000000000000000000000000000000000000000dE><0000000000000000P`ID00000000T;=lhdLW0000LMb^TPIA0000
0000\176000000000000a:RI000000000000deoa47830000000000000000`WHV000000000000000000000000hHhR000000000000T8Tf00000000000000000000
0000hgZE0000D9o]00000000000000000000945[000000000000U0RM0000000000008PZR00000000T?B:\CZ7000000000000000000000000e?U<000000000000
00000000L5Y<00000000@=R^00000000000000000000000000000000Q=mW000000000000000000000000L5Q6Xc<C0000`Bo30000000000000000000000000000
0000<c3j\f[K\kRT000000000000\;T>0000DCb<000000000000000000000000d3eV00000000000000000000000000000000000000000000lKV<dQJWDN]h0000
0000000000000000lf`j00000000IBS:QB]3`ECL0000Pj9elYb10000e75_00000000000000000000P8\GDi?b00000000000000000000<W@M0000000000000000
00008@h_00000000000000000000000000000000T:leDNH[Q0_D@5l618]A00000000000000000000M7l30000lY^J0000`M2L00000000HCi4000000BN0000P?la
0000000000000000000000000000PT;f000000000000000000000000lX940000000000000000000000000000\?nP8coX8oG=00000000000000008FBi00000000
@^ih00000000Y9nV478XdeON0000\:6m000000000000E7LgU?^D00000000000080A`000000000000000000000000000000004^Gk00000000000000000000U18V
d01V8bKn0000PZjX00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8A:00000000T12>P5C8
A0md0000U:l30000PEE900000000DfFe00009@Z3\O6\Y?aR0000LjI[000000008g_o0000\[GM000000000000@0RhD\NXDfU4iANX000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XWCAXTW2000000000000PBlo0000000000000000000000000000000000000000
00000000000000000000H3ie0000@eL949Y]00000000\NKWP]Qh0000@Q]?0000i<R4\NG[0000\KLT00000000000000008W_9000000009?:50000000000000000
0000000000000000000018lG0000000000000000X=4c<ZbJ0000Q=XG0000X?mB000000000000`\Fk000000000000000000000000000000000000`:YO00000000
\KMA000000000000@\eN4^PP0000hcJ2000000000000L1<Y000000000000000000000000000000000000\VTl<AJWX3IA`dHG8VEgHkH^00000000000000000000
0000`5\m00000000000000000000PZUX<Kn?LB[E<j<K00000000000000000000X6Do00000000HR2?000000004<I[0000000000000000000000004afP=?A10000
XBL9D4Db0000000000000000<S4=000000000000@Q<S00000000Pc^<<7B2`o?l000000000000=47a0000DH=Q00000000`oDT0000h13G<?Lb0000000000004IOo
00000000lD\^0000<6gZ@:RR<\6C0000`aGY00008::J83cUE7PC9Cfi0000i?On0000DN^<lX_;I1NG0000000000000000Pnog0000Hf6F0000000000000000XEWQ
000000000000PTmB0000XGbd00000000000000000000000000000000TJ3SHLmL000000000000`1UK000000000000000000000000PQ[j00000000`A:K00000000
<cjm000000000000000000000000000000000000@NAL000000000000Lc?B000000000000000000000000000000000000LEd<e3?h00000000X23:0000X7U^DSFK
0000\WmU000000000000H6:O0000L^VD@XAS00000000X^5l4A==4hZIP<8I00000000000000000000000000005<jI4_eM0000HRWXHRYCdk]d0000000000000000
000000000000Pbmc0000000000000000T];j0000000000000000`]S_0000`79X000000000000@@1V0000h5Q`lEhAXFg:\mHEdE<4DN@j00000000000000000000
0000000000000000000000000000@dHY0PfA0000\ejH00000000000000000000000000000000dHjD0000X2:2lAbGA7lQA=W700000000000000009C=i00000000
0000hQ;c0000000004dK8IQN00000000000000000000000000000000<M4RX1`h0000000000000000\E?g0a?b0000000000000000iBK50000DBol000000000000
PJB80000h_`R00000000000003EX@>GoTjm[X<hll0480_=R000000000000000000000000A7V<0000000000000000L[HmPFiP0000000000000000000000000000
00000000HD5E`J:FL8?:00000000000000000000`SgbTK^>A>5o00000000M>]k000000000000000000000000`JRWdK1o0000000000000000A:7`l49hM0IR89]>
0000DlVG0000`75n0000U7ehDMY\]@O40000DI:FPAPA8QYA00000000000000000000hRLD0000000000000000`B?;0000`XdA00000000\HBn000000000000AAhM
0000HHIT000000000000<Kng00000000000000000000000000000000000000000000XX8S047]000000000000000000000000000000000000hEofhH`gPVF70000
QA`K000000000000daFd00008jXB0000<?3RLcZ9P1DHDU7Ii55:0000000000000000D?_h00000000Lc6eLiC`0000000000000000H^A;00000000000000000000
l;^I0000<AeJ0000\O\nDmH_0000000000000000A;U;00000000\R6M000080L^0000LHcTdR0H0000@6IL000000000000H5IU000000000000000000000000<\Lc
8bJgXjN`9<cJ00001?5Z000000000000haGh00000000000000000000T[OV0000000000000000000000000000<b^H8dEM00000000000000004<gD0000XB9d<OON
HC4V000000004<bY00000000THoPD=0cA8SS00000000l`4`00000000000000001@270000000000000000000000000000lWbd\jA700000000000000000000dXV_
0000dKJC]6AJ000000000000TjLR0000XN^d0000DG8c0000000000000000L:hPXKNT0000000000000000doR`00000000000000000000@G?YdRZ`0000H4GI<U;g
00000000LV@b00000000000000008PPL8_[Fi2fE00000000000000000a9Y0000`XP9`;OHL_>d86^U0000000000000000PBGMXKcY94<O0000L^C?PJid0000<cEQ
5;Rn000000000000\8`e`E4i`Md0\Eb:Xcho0000X@b7@\A`DRMCTb8P0000Y64h000000000000000000000000000000000000l[G<00000000DXQKM?o:00000000
0000lIDBlOfD000000000000000000000000000000000000`^7^0000<SW600000000000000000000X7Q20000000000000000\dRY0000H9bZHGOl\AIR00000000
0^@Y0000hLc70000000000000000PV@?PKY9]B72000000000000000000000000DL:<00000000000000000000ld2;000000000000lK@na7Jg00000000`?]TlMRF
P:LhLZhj00000000000000000000\G7M0000000000000000000000000000D3^>PD3c00000000000000000000000000000000000000000000Q0:00000LPP?dCVH
H22k0000000000000000000000000000000000000eG>M@D70000DnUE0000``RYdYG:@ZOBA;E3T5la0000A6:n000000000000000000000000h^XQ00000000d8EF
0000000000000000E5JkeAW]00000000`[Y40000000000008V100000PP4eX3M;HKi;hU?IM9gT00000000hBZ00000000000000000000000000000D7G100000000
0000lV??XD]n4Aff000000000000PN9E`SV0e;jD000000000000TZUd000000000000000000000000l=0M00000000000000000000<KbF0000X@`9000000000000
0000]@>i0000e39e0000M7525::I0000UCf200000000000000000000HD5ilm1a00000000000000000000000000000000000000000000000000000000Q>9V0000
0000000000000000000000005?cF000000000000lAA90000@b9g0000PRH>P5Tl000000000000000000000`MY00000000D_iU000082Dk00000000000000000000
00008l5]00000000hhMT0000\23JP4=b0000000000000000000000000000Q6_20000000000000000`e290000000000000000P^Ah00009?YB0000000000000000
0000Li7<000000000000000000000?BI00000000000000000000000000000000000082oU00000000HNg;@Xh50000000000000000LjWL\:Ee0000PWm;00000000
4LPc0000000000000000000000000000000000000000000000000000`fTS47WJDhhD91OXe7bZXG@m0000000002QT45JM0Qco0000@:330000d0Oc`4H900000000
00000000PQ3l00000000000000000000<4R1M@FX00000000000000000000`6:=4N0>l=;L`LjWXZgTHk6a0000000000000000DeWDd8ATHS_a0000<_g600000000
00000000UAlV000000000000000000000000`Yd0I7nh00000000000000000000U?>=4K9JhT^F0TVE00000000000000000000000000000000000000000000T7<4
X=QO00000000000000000000@mH68OSj000000000000D6X[0000LK:W00000000`jhX0000000000000000LB:gdTbF`\7XTSDR000000000a@I000000000000T_?C
0000X`Ke0000000000000000\[m70000000000000000L==R00000000X49L0SSH000000000000P:L_<`M?000000000000LKJhE>kP000000000000DOCn4=Z50000
00000000D3^il>I=00004K?6a6bW17Q]hOaK99>R55cI00000000000000000000a4hOQ5BSlXl50000000000000000H:8O<VNA0000000000000000000000000000
\34F00000000T<gT`ZIJ000000000000dh7P0000000000000000000000000000000000000000000000000000000000000000000000000000HObZ000000000000
00000000hJ:78EaiH^`Z8c9R0000i2P\000000000000`:fXXIih14`o00000000dZOK00000000h0_F@mFI0000000000000000000000000000`nTc0000mBbg0000
0KPM0000000000000000000000000000000000000000000000000000PiC6lhC755Y70000lT<E00000000000000000000000000000000LXSF000000004oGa0000
000000000000<lTF0000<n:N0000@i;F000000004<CL00000000\^2200000000000000000000000000000000<\K=00000000X1>cHYKDQ>`IP?3]000000000000
0000000000000000000000000000000000000000EBO800000000000000000000000000000000d1^d00000000000000000000\RfIDl]gI=SM00000000dfAD0000
0000000000000000]C^Ci:<X000000000000U?`h000000000000000000000000D9;=000000000000000000000000000000000000000000000000YCET0000<LfO
Q==\000000000000d?bOdM2>00000000DV_U0000U8^iT[fB000000000000\TDk0000000000000000000000000000\>\D0000`Xng00000000D5oe0000P<L50000
li0P00000000000000000000<JGVE:Zf00000000000000000000000000000000<NB@0000000000000000000000009=L000000000000000000000X:0j0000T]Cg
X=Cj00000000000000000MPo00000000000000000000`3ZG0000i;of000000000000000092]P000000000000\9Cfe58`000000000Fbg0000\5o8000000000000
0?MN0000mC:88cYF000000000000000000000000Ta6@Tc8TDJ7]=5<g000000000000D?:a00000000`D=:\FDJ00000000000000000000H9La4HNK@QlF\hO[HDV5
0000MAX^U2QT0000Dd[E000000000000d^Vc@lh:000000000000lAK55?2;0000h\U=00000000]57>000000000000`RUd00000000000000000000I0D<00000000
000000000000000000000000P:LV00000000000000000000hJS>dn;70000I@=Z00000000000000000000000000000000h]2a0000000000000000000000000000
0000000000000000eBLL0000000000000k]O000000000000\o8Z0000000000000000000000000000000000000000@[:l0000000000000000<9@6=@Y`\A4_@g3o
dWFh4><`Td=9DoCj00000000E6>O0000000000004?03XXWT@oYo00008Y<i00000000`XdML]e90000i5k@000000000000hXfW0000000000000000H1c>00000000
UAcoM7G]0000000000004=k@00000000XGK>00000000XT3a8ZPS5A^]0000000000000000X3AmH[2K0000TOb5@X51Q2GR0000000000000000000000000000P?EJ
h@^10000000000000000Q>TUDI>9M?joh?Qb4ai:00000000000000000000000000000000L4`Z00000000X6iQ000000000000000000004aV300004fGJ\Bj9TdOS
000000000000L`FS0000000000000000A6km00000000000000000000T5YL`F>e4L6F00000000000000000000Lo5T000000000000HJkF0000DSBQ@Xok00000000
4@[T00000000@mUD000000000000000000008Unf0000000000000000<MbR0000lXjD000000000000i>iO80KW8G3odLj=00000000000000000000U84PLUcR0000
P8P1E;4600000000<hnA00004HGH0000D33f000000004n:A000000000000000000000000000000000000@>kULSP;000000000000TkGa00000000000000008`66
0000h?5jD^hS]5?B000000000000h5ST0000a5d^000000000000000000000000LJFM00000000000000000000000000000000l2^i00008DKJd5_Ba>V`0000@NQE
0000dmm2Q>2Wlk^J000054eN00000000000004P<00000000`BdN\W5<0000lRS`XRFbU0Il00000000000000008dB;LiAXaASd000000000000PnZ8\2DB00000000
0000XFgH0000l7HdY?Mi0000000000000000000000000000l?`k0000`bcM000000000000000000000000000000000000000000000000DNccL0FH4B4900000000
00000000h7CkPFTK0000000000000000l:Q^00000000000000000000D;f80000a8_Z`KL<5A:h00000000`X6h00000000d9jUM=]5<M4D00000000Q<f100000000
00000000<:gi000000000000000000000;7>0000000000000000000000000000000000009AUB00001A3n00000000000000000000000000000000000000000000
M>Q18cSI00000000ThS`000003aedAUCD34UXT_KL^d^Td;70000000000000000LUf<`SNDI8VS00000000lbIM0000000000000000i>:c00000000000000000000
00000000<2lP0000000000000000Di4000000000H?[N@[2ZX:3W0000lK;IDU8OdhX@Ho=P0000000000000000h]OUY3oAM?fklCeN\k^9@=EC5?k[000000000000
000000000S\00000000000000000\HB]l3D4000000000000000000000000000000000000mAmW000000000000X3IV000000000000`gM`0000QC<;00008aN?0000
0000TR?0000000000000000000000000P05^TOiSdU0Y`^1ada_=\n>60000000000000000000000000000000000000000000000004bNZl3jY0000000000008:hc
00000g[=00000000000000004@Nn0000DQ]14A_4000000000000000000000000DbYcL]_Y0000@>_h0000LOSDD_WC000000000000T;PE@<7X0000000000000000
0000I9<O00000000000000000000000000000000a5Yb00000000000000000000DMnG00000000000000000000lMXFdUL>0000e<Q<000000000000@Cak<b000000
000000004Pne000000000000`[NZ0000\cOR00000000000000000000L5oV\1\X0000000000000000000000000000Hl1_0000==E<D78d0000000000000000L6lc
@17DHRL5PHQ\TinF00000000TA?o00000000000000000000000000000000000000000000T[9\DYAo4_7K000000000000Y=fO0000000000000000IA7a0000TUeM
leHA0000h:AD00000000P@6?00000:2i0000000000000000mCRg0000000091oPa=6X0000000000000000000000000000P4a60000000000000000d;FCEA6h0000
00000000Pd3i000000000000LmP10000Td6:00000000dYfn00000000P@6^00000000P8j700000000000000000000PY0h000000000000h8J10000\Tm30000dY86
000000000000ABn]0000X\6n00000000000000000000000000000000000000000000000000000000000048X^8^_<Y;Y]0000X>FX@FoS00000000000000000000
000000000000LQ_e000000000000000000000000M7:f0000000000000000000000000000<A^BPKB500000000000000000000U3NS000000000000000000000000
000000000000@c1Y`Vnf0000i2IT0000TjWg00000000LZjL000000000000TP8Em:4_0000000000000000000000000000000000000000D3AVPCFc000000000000
000000000000000000000000LWKC000000000000000000000000Hb6K00000=^?0000mB^W000000004S_V00000000000000000000000000000000000000000000
DK[A=;5N00000000H;`L0000L3LN0000000000000000000000000000000000000000Hc\200000000000000000000000000000000h<F:00000000000000000000
00000000TZ\@0000h8c<0000000000000000<Go600000000m8F0000000000000000000000000=7[D00000000000000000000hGC]0000dTmT00008jclTODW@aG?
000000000000m?lY00000000L2XM000000000000000000000000l84P0000000000000000DA6K0000H3`L1AOO5=Yl`o\]0000000000000000000000008:Yl0000
4F7Y=7ZU000000000000000000000000<Cf]hLf\0000XET50000dVV70000000000000000000000000000000000008a3I41L]@b>50000000000008NPJa@<9<O\B
00000000000005N8DMnPlOoL00000b510000000000000000LgkQ0000le9e000000000000]@C=000000000000000000008P?MP=6f0000L^k2lhl]000000000000
00000000000000000000000000000000I8Z[UAjh0000000000000000LTXWhb[^00004n:j00008`dG0000TJ;>00000000000000000000@>kD00000000<Hboa=An
000000000000<::WLGoC0000000000000000000000000000ddnflk`M00000000d?;nLN6CHOBh@jUE00000000LSGN0000hITjL<^30000Te4700000000dP1jT`9`
000000000[bY00000000iBoG0000000000000000m3j3000000000000U=WQ000000000000dNWX0000000000000000000000000000XIeY0RMRM1PY000000004P5;
0000d79gl_DFDU_40000000000000000PdX`U9oW000000000000000000000000HUI:00000000`Rm<0000dYd>000000000000T>_80000M3a;DL9I000000000000
0000\C<400000000000003CI000000000000000000000000lk8=h`H@00000000X3DO000000000000000000000000@?\X0000000000000000@M`2090J00000000
8H<00000000000000000000000000000<M\40000000000000000Lccd0000000000000000000000000000d0F90000000000000000dC^485MN0000000000000000
0000ldUD000000000000LEb[0000000000000000h;N4000000000000D3S>000000000000HHl0`Mmj84iW0MQPPd5>00000000000000000000000000000`iIl@PN
0000DJO>I2;096PQ00000000XXC3`i`V00000000m?@D000000000000`eo6000000000000`g;Q@?oSA@0:00000000`A4O0gF9M4PVd9?e00000000000000000000
00000000i>KG000000000000a?i1QAkb0000`@]e000000000000000000000000000000000000000000000000LO4000000000000000000000<<_PlN_^00000000
`eQN000000000000l@8o0000hem200000000000000000000m?9A00000000000000000000A2^TICYk0000000000000000`Re[@AVf@?KDl_GB0000000000000000
0000dVS]00000000TWh000000000000000000000TAm2000000000000000000000000P=`M00000000000000000000d9@G0000000000000000HRUR\2a]TRFS57J<
U8EPE9ZN00000000`e;D00000000000000000000000000000000<gYP00000000T;2k00000000000000000000DND00[^hE5m;000000000000Y6[o000000000000
0000HZj=4YEA0000000000000000iAeW000000000000PLW7HZkk`[Md0000000000000000000000000000X9Qd000000000000000000000000a<e<000000000000
`bF`0000000000000000000000000000000000005@C]000000000000H74B0000d>;^HRAf9<ic000000000000000000000000000000000000PRd_00008be10000
00000G>F00000000=68_000000000000Y5=:l6c?11<@0000525a00000000000000000000hOlW1@@S0000000000000000000000000000LdVAdeO;l4_:M;U`0000
XLO<h_nMlXjS0000000000000000Pl7i000000000000l<P88Q`C00000000T2CILlbj00000000000000000000XT7M00000000dBT^h2?Fh\5F0000Q9eTXm7]h<iE
<=jIY?]T000000000000000000000000HUiX0000HlCL0000d=`>000000000000000000008XL80000P9Ri00000000000000000Q6f0000hT;D00000000DgOn0000
D_e98@agdb4J0000M8PX00000000ha`T8g_R00000000000000000000000000000000000000000000000000008dA^00000000HlJTi@NT0000AC?:00000000]>e`
000000000000000000000000000000000000i<Yn000000000000000000000000LcB[00000000=90C0000\SHc00000000l9^[00000000\=R=0000000000000000
0000000000008k0@`k1m00000fNAQ=Hj00000BUUdJLO0000P1AkEA970000haH9m9]>he3E00000000000000008S:G0000i?G_00008G3N00000000000000000000
000000000000@\7;@cO`000000000000U8dk`Ll7000000000000HM\T000000000000000000004nd;000000000000U1E=00000000Dd7M0000`1`ZA:@A00000000
00000000HP>Y0000000000000eB800000000000000008B3jXIHg0000000000000000Xb@[00000000000000000000@dL5000000000000m;M\\SbY@?Y600000000
00000000UB;]000000000000000000000000000000000000000000000000<QCJ00000000000000000000000000000000lYVQh4\g000000000000<b4600000000
00000000<QK80000000000000000000000000l2j00000000000000000000H]hEdehVP\Y_000000000000000000000000000000000000P?3HdUC>00000000P48n
UCXa`[CE000000000000000000008:>G0000000000000000000000000000`<j5Q=_\0000000000000000m?M?DgWQ0000\[QfE27@0000000000000000@9I=`[Lm
i?7H00000000000000000000000000000000HZ1G0000000000000000000000000000000000000000UC\2`DXN00000000000000008Gj84[Ue0Da?m3@L00000000
00000000000000000000000000000000000000000000d;1kdYVF<Cnj000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\ZZ000000000000@1Hl<>5@Xjk^000000000000000000000000000000000000000000008HN6TH?Kh<f40000a6i>4ljD9<e[00000000=C>j
P`5j000000000000Te]e000000000000l_D50000l_TOI@W3000044fo@Z6XXUIL0000000000C60000`I]b0oP30000dhlF00000000000000000000a79=TGId0000
0000000000000000TJ06PX1H0000000000000000000000000000000000000000<kBH00000000dNJo000000000000000000000000000000000000000000004d\g
0000\Xf70000`>P9Ta?S`ASb00000000000000000000L08=000000000000000000000000000084WI\NCCY6C?0000lR@h0000Q96P@o0i000000000000T5ffI8=l
a>Vm00000GL700000000P:M100000000lE[Q000000000000dRRB000000000000H3gG00000000M4W=D28Y0000h0POlTN@00000000DW=RT5eO0000000000000000
0000D3hW`VRV00000000000000008fM\00000000000000000000`i`G000000000000\?aKPBHA\C[b\E7JdfIG<noR]8[l00000000DU8>EBYU00000000`N@]1@nH
0000hd]km@M:@6EC00000000000000000000``C<0000000000004^4a000000000000<?Rg\VRi0000000000000000000000000000000000000000000000000000
00000000000000004@Yg00000000=<9I0000HR7B000000000000<SSk000000000WLa0000000000000000`GET0000000000000000000000000000Y=<f00000000
00000000Xi8\1>Y4000000000000000000000000L<obL3f3PO4Y<n<4]5\eM<fZ0000000000000000\F4h@m4Q000000000000<Ba=<AeU0000@A0D000000000000
00000000U2Wc932;000000000000@M`JU@VJ00000000HU>J00000000Ha]P000000000000Y;oM0000000000000000000000000000HcNk0000Q7W4000000000000
0000000000004B?^HTUQ00000000E:U<85000000000000008JP1`k8Zd:NP<h;JhB\^<l^<P7KF48ZQ=8Oi0000000000000000dIV?Hf[nQ39000000000e=JjD97E
00000000000000000000T^01000000000000000000000000000000000A?A0ZV<i92H000000000000@5]LD;080000m?I?00000HaN00000000D4EV\7ESL;65XFK2
TI5c588L]?@TP06n000000000000L<FUPUEN4iI:00000000000000000000437I0000000000000000000000000000000000000000`7:D0000000000000000e0X?
00000000DT`i00000000Y>VS000000000000]4LZ0000XiXU4U8`83VW00005=;i00000000dlDa0000000000000000le<40000000000000000000000000000X_lQ
000000000000000000000000000000000000000000000000000000008Z@E0000000000000000L3YTh?G[d^5^000000000000000000000000000000000000dSln
8]aXD0UHI>IM0000000000000000@RHg0000U=G@0000000000000000000000000000000000000000=>g>00000000000000000000000000000000000000000000
00000000P[Ko00000000000000000000PlNX000000000000De9Z000000000A;GA?n`0000000000004idl0000a1S\4VcF000000000000@3T5=2Z4000000000000
000000000000000000000000000000000000000000000000`8;H00000000000000000000000000000000HJno00000000@f840000000000000000A6UD1>l`0000
1?g;00004`e>00000000\KK5d2Uo4=8MDN?V1Bb00000`e@J0000@j>]00000000000000000000<S7W00000000`WhY0000000000008KP>0000hU<I000000000000
E=n>000000000000<?RXm?0_4Wb:d\?;Hf<[0000000000000000U3W?000000000000000000000000000000000000000000000000000000000000000000000000
0000@FRKl5H10000X6ck@G1500000000`FVj0000000000000000D]780000LF=U00000000lL]:000000000000@blhlN\300000000dFha0000\4Fl\J3o00000000
00000000dNFbA4fM<0Aj5=Zo00009<1e0000A:[<00000000000000004VhS0000000000000000000000000000000000000000000000000000000000004DD@0000
000000000000000000000000dWUc00000000XPCo4mXQ0000000000000000000000000000L:JG0000U6?iTH[Ym06Q0000HCicTB7C0000\aJZ0000000000000000
00000000000000000000l0[P<AQo0000000085hg000000000000PaOL00000000000000000000X6b40000D6]\00000000\gRQd_0400000000000000008HU90000
00000000000000000000\@k5000000000000000000000000000000000000<gn=a7Nd<`6N00000000\lZAU:dAHg5500000000i@6g0000Q<CU\>1k<OE700000000
92HQ0000`1J3lW`]Y3>C000000000000X;]:T=dZ00005A@hH?M_0000000000000000<k?>00000000000000000000000000000000000000000000E3CE00000000
00008U7\000000000000000000000000doWEQB>Z`4;20000DC0^X2GPl8FMH[ech_QZD3<e0000\F5IHGOD`XNd00000000000000000000000000000000l580X9nC
l?a;@?jg121YlCPThOm?00000=8A00000000000000000000000000000000000000000000000000008P3a000000000000PUDK00000000000000000000PfWn0000
000000000_RF0000000000004]Pd000000000000000000000000000000000000000000000000000000000000D>:a00000000HcM4000000000000000000000000
0000000000000000000000000000000000000000000000000000Ten`lgUcU@>@000000000000\>RJ000000000000000000000000D2E9m2=S0000000000000000
XJUc000000000000000000000000000000000Ia_0000000000000000000000000000000000000000000000000000dOJ<00000000T=iEY0T>000000000000`<_?
DeRO0000000000000000000000000`lZd[jB00000000000000000000]5=\5:_FQ<Q[0000d8OH\a_e0000m8dM00000000<M^K0\FN0000000000000000TWIGdEH9
M@2T00000000000000000000`ZoVh<\cTP[m00000000Pc@h=<?80000000000000000P7gG00000000P1dT00000000000050H;0000000000000000000000000000
000000000000000000000000000057Im0000PaB4000000000000HPTU<b3JM8[[8OUB0000`IbU0000000000000000000000000000000000000000000000000000
00004AC200000000000000000000000000000000@Sei0000481JX:=]LGLE<WA@00000000XomSUAURD0N`i>D]=@@0U4GB000000000000LiO>0000000000000000
000000000000436H\8ld0OSZ000000000000Q05_0000000000000000X9i=DJaZa=bT00000000lMI]0000T[DK0000P`SRPdJo0000TKg2P[>L0000000000000000
L?WUPG=\000000000000@VC7000000000o;b0000000000000000000000008Jo`000000000000000000000000P>R[I<mF000000004`l1HE870000000000000000
00000000hkGF0000000000000000000000000000lVM^T>n?0000LKdV00000000000000005;=D00000000000000000000000000000000d<Xf00000000h[[<0000
00000000000000000G7a00000000000000000000HLnS000000000000000000000000Hf=<00000000000000000000000000000000P7GQ000055?fdLjMPIR0D5gg
E@>V0000D:EW00000000mC9h000000000000\b8_0000000000000000YBeQ0000000000000000]@0G00000000000000000000<JJf00000000I4\Ba2^9XML5<XKm
M6_mTDeTX13UhIL8T]GC00000000000000000000E;dji3I[00000000h8ge0000HieETI[:0000D`bE00004FOB00000000000009OUH<<j00000000000000000000
4AWf0000000000000000PXX\000000000000000000000000000000000000000000000000i4b5PEJb00000000000000000000858n000000000000000000000000
0000000000000000dJ>\`[8@0000000000000000<gEE00000000H0U8D2]e`QOV0000000000000000PTAX0000000000000000000000000000000000000000i=M7
00004=^O0000XYZV00000000l4;L000000000000U5oH00000000T=i4lDNQlX?J<_6A00000000<kOh0000`Lkld2Ai0000000000000000DRFC0000000000000000
0000<PUM00000000000000000000<D7U02<^0000PWiL0000000000004KM^Q?nJ00000000XXfn0000`5D\000000000000000000000000Q3Cm09P]TZeP00000000
XV^T00000000A8900000000000000000U24`0000000000000000000000000000000000000\[]00000000DcC:4I`NX]Md0000i>:6DXQn0000000000004c<60000
00000000]<bE0000L3e500000000LbESLabOI3]S000000000000XP3k0000000000004B=l00000000000000000000\Xg^0000e1Em0000000000000000HbS`0000
h<3e8QPQhmDf96K0000000000000P?1>5@[M00000000000000000000000000000000M?5MlNYelP8n`g;DHNFlH?@X`Q9KM2K]]5F;0000dUK9<KAf000000000000
00000000XXDJ0000T2O?l5LfT8]7574VQ9[P0000lF:n000000000000DMEH\anY00000000000000000000dZ<b5=Wa0000000000000000\8=V@34h000000000000
000000000]BK00008HUL00000000M;BH00000000D[@]Q9K=00000000dda2m@OQ00000000000050P00000D@EK0000`VW30000000000000000000000008LR30000
0000@G`cXY9h00000000U4UDHMN5000094ll0000000000000000000000000000TXae0000DYOD0000000000000000M22l0000000000000000000000000000XG6d
00000000000000000000DR:T0000000000000000000096:?000000000000000000000000000000000000X:]L00000000];V^000000000000000000000000XU:9
000000000000\ZN80cNK0000<80i0000H4[ll[n50000000000000000DR@00000`QhG000000000000l?Bm0000000000000000000000000000=BN40000@PZiXZio
00000000ECdo0000]6<d00000000dRRS00000000e87D00000000000000000000000000000000@1T5000000000000TWoi@gMO0000000000000000h:ZG0000<4U[
0000000000000000000000000000000000000000000000000000X2VK00000000000000000000000000000000TgND00000000000000000000L3h6MCTD4aZo0000
0000000000000000<b;iTY7ce3?Q00000000d6fm0gh;0000000053=OT72j0000000002\a0000DcmQ0000LYDKhj@000000000000000000000000000000000h87l
00004`e2@\7b@mB2Y8>l000000000000i>K400000000000000000000dhGX00000000X=CC8DbW0000000000000000000000000000000000000000000000000000
E1YV\[K`000000000000000000000000m8A:0000000000000000Xb_f000000000000000000000000X2P4\IXl8G^o0Of3ECLXh^@m00000000000000004bmVTdk;
deAU0000dJm?@0=VDbL9a3^g000000000000000000000000000000004OO500000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M?QIABLm00000000D85R00000000000000000000h<3V8YFP0000\C5T000018::0000000000000000PYFa00000000
0000000000000000h1WDDYP`0000000000000000000000000000000000000000<oFl000000000000000000000000000000000000000000000000Y?og00000000
h=?W00000000\d7b0000000000000000]6h<00000000D7FT000000000000000016j@00000000859=000000000000P@?P4<8Z\F=F00000000X79H000000000000
0000H3n80;NS000000000000LZnf000000000000000000000000000000000000000003Hl0000hiVE\KNb99]T0000000000000000000000000000000000000000
0000000000000000@JGH0000000000000000000000000000\oQZ00000000HaS100000000000000000000]0n;08<^Q6hZEC9[00004<Jc00000000@:BF\f3h0000
0000000000000000l>?<000000000000dCFV0000]9G?00000000000000000000000000000000@<\;0000hnK9000000000000\nLF00000000hUA=000000000000
000000000000e=?Z00000000dff50000000000000000000000000000000000000000`83gT@8;8^:l0000000000004C^N000000000000X>^600000000`?od0000
0000LM:I0000000000000?_H\7]f8T`X0000DBiV0000HS:ndUI_LKJ7Xf>eLQa3000000000000D_?\4V^l`YQT\_NddnP800000000000000000000000000000000
0000000000000000<AlS@L9800000000@UP0@[REd0jD<KCL\^W@00000W8B000000000000000000000000000000000000LlPS0000DG?G00000ghHh?ga`01G0000
0000000000000000T0[^00000000000000000000000000000000000000000000000000000000D6nH00000000000000000000M5Gn000000000000000000000000
000000000000870n000000000000PEaV0000LSgn00000000000000000000000000000000000000000000000000000000000000000000000000000000h\hC0000
000000000000000000000000L@aHh2ReXbkU9>Wm@65ei>T29CUK0000lTJb000000000000000000000000000000000000\e``PE9L0000DJ:`0000000000000000
0000\I=90000d0OBhO^]90DS000000000000PL8hm2hC000000000000\7Bm00000000000000000000000000000000Y=0E0000000000000000HUAL0o:nM>2J9C<l
00000000@IbhQ67cDdQCe:Nf0000<B:O000000000000Xn3;H\XU00000000000000000000TMO60000000000000000X`aD000000000000HKN=0000000000000000
<4NU000018MB0000000000000000@]P8X_^JYAKD@_c:l5LRPFJQ000000008BM8000000000000h:KH0000000000000000000000000000U1ZF0000000000000000
A;?L00000000DeJh0000\j4d000000000000000000000000000000000000000000000g?NXCk2a=3Q0000DC\F00004Y\`00000000000000000000000000000000
M5n[000000000000000000000000M=;\000000000000U<k;00000000000000000000dKBUl;:WA4A[00000000000000000000000000000000P3iohHm300000000
HTC4D^R4M4gL00000000D5?P00000000000000000000@MhWLJi;I?PU000000000000h9[20000000000000000000000000000]4HJ000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PBJQi@9Y<YEj00000000000000000000000000000000Y=1GDF09000000000000D][h
0000000000000000TUDZ0000000000000000PS:^00000000dN=J00000000D6Ye00000000X<E=0000@M`>0000hS=V000000000000H@FV0000000000000000HnNT
0000000000000000hQH00000D^5;00000000Dj_mE8I;000000000000`cHZXYk\U1=OhY=JAA2W0000000000000000i7`Q000000000000H1bo000000000000dJdU
00000000000000000000000000000000000000000000000000000000DcQG1@e`00000000X>6R00000000000000000000X0_X0000Db^l<FP>@EhQH8g5<VMnQ:Z0
LdbCE:lX000000000000000000008;=50000\@=50000@WdQ0000PW\j000000000000\E[4TRGX00000000000000000000000000000000Xo8mU:hk000000000000
PHX[0000000000000000m=9Z0000000000000000`0d[000000000000000000000000M7Cg00000000hYGD`YWJdZUN@]fh0000000000000000000000000000d<7h
00000000000000000000000000000000U?\j00000000dN3DL52kHDP:0000436\=0]C0000000000000000P_H90000000000000000DON[00000000000000000000
00000000i:3D000000000000XB040000000000000000d1Id0000HIdN0000D>@R00000000PdPUT9OgEC:X0000@SeYDbAQ0000Lo<D000000000000000000000000
0000000000000000000000000000000000000000m17;0000XL4?000000000000000000000000000000000000<6f_000000000000000000000000MC\I00000000
000000000000000000000000hA`]\LaE000000000000000000000000LS1\0jKFU1YmhaTom>R:PMDk00000000000000000000000000000000<ZZMHfnk@1Gl0000
000000000000<0jSThO@000000000000000000000000`M^b0000`ABS000000000000000000000000000000000000D6L>00000n@E000000000000000000000000
000000000000000000008JTY0000m512\oIJ000000000000000000000000000000000000000000000000l4^g00000000000000000000000000004Sa9a2bi0000
000000000000U1LL000000000000000000000000000000000000LYS@0000000000000000@GeZdX9D0000000000000000000000000000dFMC00000000LVo90000
000000000000000000000000000000000000000000000000000000000000DIge00000000000000000000000000000000\68kDG;[@e1h0000000000000000T:G6
l=UQ0000000000000000dcG000000000l7>800000000000000000000iA>00000000000008WM>0000000000000000000058FT0000HL:M00000000000000000000
00000gHo000000000000000000000000000000000000000000000000hS8I0000000000000000000000000000H;NdhD@AM6^H]>mg000000000000000000000ld9
dYJe10HimC2`00000000000000000000000000000000000087cG0000PRmL00000000DG[C00000000`1QK0000000000000000LaMX00000000000000000000`Rf7
00000000`g3_X4d?00008Y2lTGVe0000000000000000h76?00000000000000004F7<4WU5dclfH5K?a;nO000000000000Pc?60000000000000000000000000000
0000000000009=iF000000000000dhoL0000P8]E00000000000000009A[eX3U[A8]RI8g]0000@KgCl]EX00000000@<1Q00000000000000000000000000000000
HGW2000000000000Tn=5P>\P0000000000000000000000000000000000000000dco4dV?nH<T8\CiWHoUXQ?n:000000000000000000000000I=QPe?G800000000
0000000000000000000000000000`kjTDWBR000000000000P>k8000000000000000000000000000000000000000000000000000000000000dNR@00000000EAXD
0000000000000000DF8`LXi`00000000000000000IhW0000DH6P0000dZ?@0000000000000000000000000000000000000000h?BYP3oKiBE\0000000000000nDZ
0000a6hK0000000000000000000000000000XHY;EB9]00000000P2iVU1cc000000000000000000000000h3gQ0000000000000000D38400000000h=Bo00000000
8V?Ni>a=0000lleY000000004B=ALiE30000000000000000I>WS0000PN78000000000000000000000000HkB]h2<8000000000000000000000000000000000000
0000000000000000000000000000Q>jY00000000PANc00000000000000000000h?`GDR5<000000000000Tl3b000000000000dgLi000000000000000000000000
0000TU7o0000\>a6000000000000000000000000IB@A00000000<39X0000000000000000hUU60000T:3fTWY8YCa3000000000000000000000000<7@[00000000
00000000lILG0000000000000000Q4kPXlIfA@o?00000000=8QI00000000000000000000000000000000000091Y=00000000XDLYLGRH0000000000000000lYiL
00000000@ec[0000000000000000000000000000000000000000M>5U00000000X]AM00000000000000000000PDT=Lchc000000000000@Y3L00000000Y4O]0000
0000d6P\0000000000008F6k@10jHZ`I00000000XIg30000DP6ZD\Xk0000000000000000TOL:0000lODg00000000P;?G00000000D[kF00000000000000000000
0000000000000000\XBb000000000000000000000000000000000000a80C00000000`4CE`<^n00000000<o@V00000000000000000000000000000000`RO50000
000000000000000000000000000000004dMD4T32=<LXh_>JHNj<9<OO000000000000000000000000EC[UPkH4L5n000000`O`\UWI000000000000000000000000
000000000000000000000000000000000000DXJM00000000000000000000000000000000000000000000E3V@00000000000081;8L_i7XaXb0000Xm=V0000Tf=c
000000000000Y>W@0000EB2fL2iE0000<b<:<8E[dSlaPe]8Y=jfT6b^lEJRDm4b16bD000000004f?W000000008SRM0000000000009>\20000TD<kI?LU00000000
000000008]S:000000000000LA<`0000h?`S0000000000000000<enIlm?R00000000000000000000HLlB4QA_`m\U4=<i00000000@bjWa:M0YA1700000000Q5KE
0000000000000000000000000000<dll0000h9\<\oX=0000h0GihbYU84MH000000000000Dnaf00008NP300000000ddfSE3_Ol?WiH9;NH8D^a=:f00000000PQJ4
0000000000000000Pfe]XiW:dTd^000000000000000000000000<4bCQBEl\O3<m@>3000000000000\O`YlPJC00000000000000000000DeGo0000000000000000
lZfE0000<X@a0000000000000000l6cM00000000000000000000000000000:^g00000000000000000000P3j8<Ifc000000000000iCU;0000Xg?@000000000000
0000lgJn000000000000P^>X00000000000000000000YAoo000000000000000000000000T2C8HM]]T^=30:mYLL`^0000000000000000000000000000`Tc[M;6F
UC_Fa7MG00000000QAA?0000000000000000000095\E000000000000I4\3`>Ld00000000000000000000@hd9mAMO0000h2VV00000000XVWb000000000000DGCm
00000000000000000000l99I000000000000000000000000000000000000hS<R`ZgH000000000000dP??000000000000000000000000000000000000h]I20000
0000000000000000000000000000T@cRA;>E00000000000000000000000000000000l87\HTYb000000000000HjCU@<DJE=j3H0VQ000000000000`RBkL6hC0000
00000000A0N8`D`T92BD9@b_00000000Dh[U0000X=on00000000XN@O0000=7\D000000000000`3Q4000000000000L8R?0000i77_HCYg00000000000000000000
0000lO=>X3;`P^?l0000lW3M000000000000E:g:000000000000000000000000000000000000i?\P000000000000PJI100000000000000000000000000000000
000000005CBd000000000000000000000000000000009>S_00000000000000009@\]0000000000000000000000000000TQFcPShK000000000000000000000000
@a5=000000000000AA`A0000000000000000lYmKl@^E00004MJ]0000DHM18ERN0000000000000000000000000000000000000000000000000000000000000000
00000000@UX^hQ\J`nXE0000HR9[dIDU0000000000000000000000000000<flg4URJPg`i`:oW0000000000000000\<;;0000000000000000DaPm000000000000
XKI;8mWkQ=Tg000000000ofY0000HLl`i7>m00000000000000000000e0FB0000000000005>aM00000000HW\EU?7hDeE;0000<:aG81@l000000000000dBkE0000
0000000000000000I4YYIAY1PmQM00000000H\9ce2@Z\BA900000000000000000000000000004I4e0000000000000000000000000000000000008Q6<LX9dhe2U
00000000000000000000000000004EZV0000P:5A0000D?6g00009<Y@000000000000hNeg1AQ=000000000000000000000000XRnd000000000000000000000000
00000000TXb1e<jh00000000X:nNLD=TTmI000000000000000000000000000000000000000000000000000000000DQfo00000000000000000000QAh@00000000
0000P>Ao0000000000000000LX[R0000000008NaDBTDe2XfM=EO07HT0000000000000000P5Y[0000I8f20000000000000000540>0000LN?7L5c100000000H3^V
X`]A00000000000000000000PROZ0000000000000000\=CP0000TFT;000000000000000000000000I@Ok0000H;dO0000TL7@`SB1\^2`000000000000@@Z7hmd[
0000HQF1TVoH53mE8lb>000000000000D=O4X`Ni0000Q2j3HFa10000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBX00000\eYCdAIFH5]<E??gY?\C0000000000000000X\=0000000000_8f0000dLlV0000l0PA00000000T5ec0000000000000000H;fV`Ad5]:o30000
U:FI5B^00kK300000000000000000000000000000000a@kZ00000000000000000000000000000000000000000000000000000000P5oJ00000000000000000000
000000004NVG00000000000000000000Hm[>00000>B>0000\R5R8OQJ00000000TQYM000087ck000000000000LjYG0000=0=9000000000000000000000000P4\;
00000000000000000000032j000000000000000000000;4cH<4VL=:k00000000a2d;00000000000000000000000000000000000000000000\U4L000000000000
0000LcCg0000000000000000000000008FCa000000000000000000000000`n;a000000000000X\ARHc>l000000000000<67iI<3\000000000000000000000000
00000000000000000000000000000000000000000000l]=5LP4TU3jL\ME:`ncf00000000000000000000H0S9DEZ7000000000000LCR1000000000ggQ00000000
@efh000000000000D3cnH[;W000000000000000000008BM`0000000000000000000000000000i>A?000000000000dLgi0000D6Zo4hJg00004PVG000000000000
000000000000m?eJ00000000A3TK0000XQY4HSmo@\]\00000000000000000000000000000000000000000000000000000000000000000000<`7chATD0000HibF
Y@_4\9X7000000000000m5`20000LF\7I5X100000000000000000000000000000000`Ec<L\Gm0000U79L0000`;hK00000:kf000000000000000000000000H=U3
00000000`1UV00000000TM9;lL>\d;U;`bfLD:^8PA4@DKb1Q4QoIATU00000000`SaZ0000dVbWLFLda;Co000000000000<]i8P2hPTAPo00000000000000000000
000000000000000046EUX[>j000000008K7f00000000000000000000000000000000000000000000lioF0000000000000000P[:DT>Z60000Lb_K8P<R0000d[Xa
00000000000000008Y2L00000000000000000000]:c@l99Y0000000000000000\ZJ90000Q1FY00000000000000004nfcP>Wc8?;O000000000000000000000000
l1i=\n>b000000000000000000000000000000000bGD`<TJ0000TGF200000000000000000000\XmX0000Xd\\00000000000000000000000000000000l25O0000
00000000000000000000000000000000000043D\000000000000000000000000000000000000000000000000000000000000HHif<1^O<lP<0000000000000000
0000000000000000E5:]\``Y0000XJWRhOMf0000LT<78e<e0000TH>h0000<V6PT>8=00000000Q8bj000000000000000000000000X2h1=A2D0000000000000000
0000000000000000m=ag000000000000000000000000I3Ha0f7A0000000000000000000000000000000000008VP>00000000PcK5000052Q=49gE00000000\>3i
XWgb0000000000000000000000000000000000000Lbg00000000000000000000000000000000000000000000DCK60000000000000000dYYl0000000000000000
000000000000m8nE00000000I3Dh000000000000000000001>k6000000000000T;4<0000M4H;0000L@B_0eN@00000000000000000000000000000000l7?Y0000
00000000h8_K0000000000000000000000000000LVl3M=R@0000a<^J<@_cd`\h0000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lKQk00000000h6_?heBI00000000X;C@`PaD000000000000000000004^_\9:o[4:Uk000000000000\dFP0000000000000000DSG60000
0000<2Eh0000i?>00000DkmR0000000000000000000000008V?^`W^j1:Em0000000000000000000000000000PG3B0000000000000000000000000000<i7l0000
@V^@0000000000000000000000000000LfcZd2Lb8M5;00000000XFDb0000h^lFT_A50000m7L6MBVB0000H@X;000000000000\>UHH40e5CMX0000000000000000
LTV6000000000000000000000000H6YX00000000000000000000L`E0000000000000000046`kQ2gCU3Ub00004KhC0000<=b30000000000000000000000000000
Ddjk0000Y9c>00000000<lhn000000000000000000000000000000000000<O4f0000\L=NPV4P0000d]TRI0f4hdM100000000000000000000000000000000\HAi
hoeIL[6F00000000a1_dT4neHBW90000PUH;000000000000L]dB0000000000000000000000000000000000000000<4Z0=:0X]A[Hl:ECUCdL000000000000Tlg5
000000000000]?bBAB^G000000000000@ea?0000000000004Vm[00000000000000000000Do[T8bEb00000000U:QW000000000000@0=Ld[aM000000000000dF5]
h2mFHV<J0000000000000Q<c0000lF\[000000000000hBI5Hcma0000000000000000L6850000000000000000d8_;000000000000000000000000000000000000
0000000000000000`c6V000000000000LAcR0000000000000000<CXbTO2l0000000000000000a@AC00000000P@U_00000000T?n?UAL;00000000000000000000
00000000000000000000XaWE00000000000000004:l9000000000R9600000000PkZeI0ll0000L>Dl0000TaNJ00000000U:>Y000000000000m=l=0000L5390000
0000<8bH0000000000000000000000000000`RbL4UdXPZmNl`DbhB@9d@HL0VoZT];Y@iQC0000Y@fi000000000000PBEQh:Ol`l2QM2_Y15dQ000000000000<_aC
0000\2KP0000000000000000LKA?00000000L6Q;000000000S@Z4fYE0000000000000000P3a694NT0000h]9CDaU?000000000000`PZ]@85?D]iG8mX>5BL?0000
000000000000iAH<000000000000Q0a:000000000000000000000000@JZ_0000@`7n0000000000000000000000000000hKHi0000Ldg;HM^:000000000000<e_W
000000000000hR\D0000000000000000XRiM<SZ<a<g600000000L`A0M56>00000000000000000000000000000ND900000000000000000000000001b=00000000
000000008ZTD0000000000000000000000000000000000000000l;j2lN1G@Mc>4[H\00004lo_000000000000000000000000000000000000000000000000lbTE
000000000000do3O00000000lM;N000056e9000000000000000000000000000000000000000000000000000000000000000000000000`no;00000000X0DTPEUi
I?GlhUM]LLbA000000000000000000000000dd0>00000000000000000000<kfY9C]S0000TgQO00008[NL00000000000000000000000000000000000000000000
Y3ki000000000000000000000000000000000000000000000000000000000S`K00000000@@KC0000`WW>000000008nVI000000000000@UT@0000000000000000
000000000000M8Sb000000000000lR1Oh:QEdYi8000000000000hRV400000000H^B\000000008[^Cl`f\a@Mj00000000LH[CE2F800000000m7>F0000=5;c0000
h2?fPV0500001B3@0000D^OB0000YA7n0000hWl60000000000000000000000000000@VgBhMK_];3GX>J`0000@KRM000000000000@W_l\0hQ15laU7Ac87cY@9BW
@?9o@gO[9AWj00000000000045;@00000000TNSS000000000000PK=J@LWf00000000H9[H8;4W0000I:Mb000000008=6F000000000000X`?i0000000000000000
00000000000000000000Xbm7E83j0000TVXa0000PQL5000000000000000000000000000000000000000000000000\9Uj0000D9hO<e8L00000000T8[K0000@`ke
0000X3Uj0000T4mHLcPi00000000000000000000`g2d0000000000000000000000000000000000000000dU;70000000000000000000000000000000000000000
000000000000`e1K00000000000000000000i?O:00000000Hc@;LTRG`Sdk000000000000000000000000dT82e?BJ00000000@Kj2TS<B000000000000000015=o
00000000000000000000PFeC000000000000000000000000000000000000lK:g000000000000H8`G000000000000LZhF00000000@FG100008c`B000000000000
0000Te<U0000000000000000Tb]j@<Ml0000000005kNhIHC0000HJaj000000000000HK;2000000000000000000000000`9PoE12900000000dL7WDAk8TPlXTTG>
0\c[0000000000000000D88VdOTF000000000000000000JJ@V]Z0000Q<nH0000TZYO18Zn0000000000000000@98e0000X=H>00004BigT^J\0000000000000000
Tij0000000000000<WN><hiM0000\KE_0000D9bH<WDNA9Z200000000h_4M0000000000000000D`[:aBbZaCRG000000000000000000000000L8<N00004K`A0000
000000000000Da=J0000YBL500000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<T[8\^]=00000000
<RU00000PQ5^4^U900000000000000000000000000000000XoY\000000000000lT=CDW;cThVh0000@BjZ8bNjd:Al\L=AYC^60000`2890000dMV]000000000000
000000000000PW8U00000000000000000000dmon000000000000<I0jHQEa0000000000000000000000000000000000000000@`_f000000000000000000000000
`0:e@QhdTd>UTM@UQ@Wm9AZa0000l[hc00000000<=nIl^]Mhg11LlESa9aX000000000000000000000000@4@:00000000lB]k00000000000000000000M8i_@f=m
000000000000HI\Y@Ann<Tb3T^Rd0000000000000000000000000000lk\f000000000000000000000000000000000000000000000000`6`40000000000000000
000000000000@:Fc8MGJ0000dE8K000000000000000000000000m9Ek0000E<4T00000000D\52`jC448[W00000000000000000000000000000000]4VG8iO`0000
U9RL00000000000000000000000000000BfB0000000000005@oY0000A=C\PZ;3<@8F00000000Q@PH00000000X4JP000000000000P;HQ0000000000000000D?NF
00000000lA\[00000000`Z:60000L<Ejl7Xj000000000000`;:hLMUE0000YC:ha32_l>[n000000000000000000000000000000000000000000000000000055do
000000000000000000000000000085nJmB=S000000000000h2JMd;2=00000000DQo>TT^7D6?d`Y@G0000000000000000000000000000DaW<0000000000000000
d^^O0000L5Jf000000000000000000000B_C00004e^Y0000hIWc0000000000000000dKVI0000@T=30000000000004PR]0000Y4VT1CEJ00000000L3LlhPeA0000
00000000T:S4000000000000000000000000<VE4000000000000Y04<TVjU0A<;dfBE0000heP20000000000000000`_SHXc2H0000XP?Z00000000@;WB00000000
00000000Y?K:@I;Y00000000m56o000000000000000000000000000000000000000000000000TSS8000000000000000000000000000000000000X=7^00000000
0000d25\hL?3<S5\0000=6mfl7bJd<0B0000XC@e<F8800000000000000000000000000000000X5FS000000000000dA`DHDDPi4>P0000000082m^`Saf00000000
0000lPmfLYE00000\<MCTAP`0000l<b>00000000X@@\0000`A2G8?GL\FJd`RPQ8eF9\02_i;RO0000000000000000<VUIhaT`0000000000000000000000000000
00000000ICT^0000dA1P000000000000<ES=00000fkj00000000000000000000000000000000000000000000lZQA00000000T[4J00000000P\E50000PkKP0000
M9fS\3hoHkg;00000JL\TU5O0000000000001Ako0000PFF=00000000h:PO\WM0000000000000XeKk00000000000000000000DBF@hTl^0000000000000000U:Vf
0000000000000000TOQ[0000000000000000000000000000H[iC\]kO0000000000Ko00000000HC3>@]oRDiRl0000d<Pn0000hMF10000000000000000a>n70000
000000000000000000000000000000000000000000000000000000000000000000000000T0m700000000H3C9000000000000TV;1X?7J00000000000000000000
hS]Y000000000000000000000000000000000000000000000000000000000000i610000000000000DI_W00000000T5_700000000000000000000000000000000
00008YJC`g9>000000000000000000000000QBUH000000000000000000000000000000000000000000000000000000000000`Cc\8D:`D7?i000000004bOS0000
0000X2h@00000000000000000000@Y1f00000000000000000000000000000Ab800000000Hg<<e<WflNkA0000TclW00009:dc1>ji000000000000000000000000
0Ae;0000PWP3l]m_0000000000000FGUlGdW000000000000000000000000l:9e00000000000000000000H>n^0000a>nT0000000000000B_80000Pm3F00000000
hn=]=2Ei``1nL\<C0000lQ1L00000000000000000000hKW0000000008_Hn<?>c0000hOHjXE5I4M=OL88jU<X?00000000L3HE000000000000lgo>0000000091N9
0000000000000000000000000000000000000000I>7\0000PDjXLSfU000000000000000000000000A?MLL4<a00000000lK]R@3_200000000000000004dR>PHDF
H7;30000TGGC<LNn0000dYeA4I2DDXi>0000000000000000@V^Jh?gQ00000000000000000000<71e0000d2LQ8M5I<gH_`l`N=6nmm>JJ0000YCa@YB1i00000000
000000000000000000000000PXA_000000000000000000009>CM0000<bWI0000000000000000YC8eiBmB00000000000000000000hUS=00000000000000000000
0000000000000000lMiC0000000000000000Q1M`00000000@cMd00000000d_JT00000000TBCYTV0G000000000000X9AO000000000000lHj5000000000000d6jX
ToWh00000000`@Gm00000000\ZKa0000`T:O00000000`HB:\h2K0000000000004Ia2000000000000PUGk00000000PTH]Y><ZDQM<=7^Q0000000000005BhUh5O=
00000000000000000000`i@B000000000000000000000000@;Cb000000000000<=nY00000000000000000000000000000000000000000000\aIY000000000000
000000000000000000004bn`0000000000000000AA6N0000l?5A0000H;fG@YD]000000000000000000000000000000000000<hn\000000000000000000000000
000056>k00000000@aL2000010o]m<mb0000a4^a000000000000dR30dmf=8IfC000000000000000000000000]487000000000000000000000000e11d0000HHb3
d[CT000000000000]@@@XMM?000000000000<8@W@Z380000000000000000A@Y@00000000000000000000LPT50000000000000000000000000000000000000000
0000000000000000d`j600004E;d000000000000\l_WPcfN0000000000000000da?<00000000000000000000P7O^000000000000000000000000L`N^TOe;0000
000000000000\Y<F000000000000000000000000000000000000U?Fk\;bX<1U3\XD[000000000000@<jC0000hP_F00000D2e000000000000lJ88000000000000
00000000000000000000000000000000U2L200000000<K4J00000000\BD1M7@K0000@A?T00000000000000008eif000000000000000000000000000000000000
0000LZkZ00000000hDmBhZLi\kW000000000000000000000P`Tl00000000m69ehNQ7dX[100004o7Q00000000lI9T0?OS00000000l33XA:9]PSoRla];I2G5Q@GQ
4Hgj4n_\0000000000000000TZ\RQ>6_0000d03eH6=X51gn00000000000000000000d3=318X;0000000000000000000000000000000000000000T1m;00000000
Tk<;Td?R0000\>OC0000000000000000]=;O000000000000LcSW85\40000TEkE0000L=UBM5DBlZ_D<0ai8iEN0000l89V0000<7E^0000000000000000PBRM0000
00000000000000000000XL8L0000hYg?`aT300000000LM]B00000000dDJA8MCn000000004M<@]4<^0000000000000000<0m[00000000000000000]^90000h76e
00000000000000000000U5PQ00000000000000000000000000000000000000000000E7eY000000000000TQ]i00000000000000000000000000000000XaZMHcRZ
00008`V10000000000000000lNU00000000000000kXC00000000X?8iXHo100004F6[0000HH71000000008lHC0000000000000000000000000000000000000000
0000000000000000000000000000Q0NQ0000000088=g0000LH[n0000d[8K00000000M?bi000000000000hY>h0000000000000000d9l]0000`<U^0000<W^Z0000
0000@CfEhP]Y0000000000000000@<770000000000000000000000000000000000000000000000000000000000000000TRP_000000000000DMMN@35cXP=PTV:b
4OK=I?^dHZKU00000000@?fC0000L`T70000000000000000000000000000==Lj0000000019\_0000D44n000000000000000000000000E2cl0000hHiG0000eBIQ
000000000000`\8\000000000000000000000000PDN3Xg6e000000000000000000000000000000000000Y1`N88[j0000000000000000a=`R0000P?Ua00000000
000000000000000000000000T20@0000000000000000Dc]n0000@BR@P3dF0000Dgo\0000TS?DHY990000hne2]C>M13U1E6^]A60B000000000000`;o10<CYHgfT
i;We0000000000000;Ok00000000`RUAPg`L000000000000P69:000000000000000000000000\PWkDa[;m=]l000000000000@Q3Chce30000Y:DR000000000000
000000000000000000000000l1a70000000000000000hMJN0000L3iXa6YN0000`Ho\000003:o0000000000000000hCVi4M<UTdmA000000000000<BQ?00000000
`KO00000<]@6000000000000000000000000000000000000000000000000000000000000E0GP0000DZBk0000hE:N0000eBjI`Q=Y0^4900000000hAG30000i7cV
@TRf4o@E0000000000000TJI@[?ST56N=;End8mG0000000000000000000000000000083VH;co000000000000<Z1X0K0\000000000000000000000000M3cB0000
00000000DCJk0000000000000000`1V5000000000000h7DY0000000000000[<e0:1g0000`GWL000000000000000000000000LISe`O0LLbSm8AMOhgSl00000000
X;AG000000000000000000000000Hd^YPXVB0000000000000000TWMc000000000000T`B3L`F000000000000000000Ja=0000@chXP]C70000000000000000DQn4
00000000000000000000000000000000Q06:0000<<]g000000000000000000000000000000004FP`0000lo3jQ6@O00000000m7SU000000000000000000000000
hCkZ00000^GP00000000d<2g000000000000LZnX00000000000000000000000000000000000000000000000000000000000000000000@kdc000000000000DOVZ
000000000000\9g300000000hFC6DUPo0000dL=[00000000l[C9XTGOde]VHI^a000000000000000000001A<600000000M8YN0000Xo_M00000000000000000000
0000000000000000@UA^0000000000000000000000000000000000004IGj0000000000008DY\0000000003_gThM2000000000000000000000000000000000000
\Y9H00000000P<Bc000000000000<h<S@M]600000000<di:0000000000008gOHTJ_Q]AeJ0000@Vi75@:\000000000000\bU8X<9<00000000T844000000000000
T7<]00000000000000000000<V[m0000000000000000PDZ900000000000000000000000000000000000000000000P_iF00000000a2=<00000000000000000000
i?IfLe[I@J0V@`WR00000000000000000000000000000000h?a`4cE2PoH000000000P7Lf8]7f0000000000000000DZcg00000000000000000000@=>d0000lYJ4
e<2\0000000000000000000000000000000000000000000000000000000000000000000000000000hWe]00000000000000000000000000000000XR:]00000000
000000000000@`I700000000@FA9@_^;0000`N9VhFmL0000000000000000X]Wi0000L2cdlk9kh1lY0S0cY4K?00000000\7PH0000<SocX<\G\T3mlhPOYAWMLQFR
T`n:0000hSG\000000008FkeldeA\jdd0000000000000000Y2eh00000000DjBF000000000000Y9P^000000000000dR7T0000000000000000T2\mU4<<00000000
00008daj0000`o^L00004J`60000Xd?fECaSXG2e8Y;4000000000000000000000000]@Jf000000000000L9MT00000000ThAME96i0000X;A10000000000000000
e?Yh0000`I0Q00000000\6=<000000000000000000000000000000000000000000000000000000000000`aO?e3YN=@6A00000000000000000000000000000000
PR;4000000000000000000000000l<fC00000000<A]m000000000000000000000000000050E?000000000000dBDP000000000000000000000000TC=o00000000
00000000000000000000000000000000`I8m000000000000d;Jc00000000000000000000000000000000P0eD0000000000000000000000000000000000000000
000000000000@Khj00004POnP?o?00000000ACAdlPS[8nNm00000000PQ1<0000i3<i=59d00000000000000000000000000000000PKR[0000dL=g000000000000
00000000000000000000000000000000000000000000lIRh0000TnYY0000000000000000000000000000@;El0000dW7nTX[A00000000000000000000X744DGMP
0000000000000000000000000000TXVP0000000000009BXo0000<71A0000Q9Dc0000000000000000000000000000000000000000000000000000ICbLl[Tk0000
0000XUFF00000gUo@=ZM00000000``VU8ajV0BNR@CIK00000000Y:1_00000000000000000000LZES00000000000000000000000000000000dLE>000000000000
00000000H5RXLXn<0000Lkof00000000000000000000000000000000000000000000\CAJ00000000000000000000E3M^00001??J00000000P:e^0000PIAe0000
00000000Hc:200000000000000000000h1I<0000TBeU0000LgEV<bYI000000004BNbTYGl00004XPdXCdO0000000000000000000000000000000000000000E:TA
00000000EA]@H6OI0000TKH?0A0cM7k3H4oHd0^d0000000000000000<c`6000000000000000000000000`_fUH@@l0000000000005BcD8gL40000hFOhTVAg0000
02>R0EoU0000000000000000dF[100000000@?YnhPQk00000000PG3549V[0000\ih00000d8=J0000<HTQ0000000000000000@hif0000000000000000PM\F0000
000000004fL50000000000000000`:1L0000000000000000H7;CDd<V00000000000000000000T:m2hFbM00000000\RnT00008JN[8GJO000000008S9g0000T5GT
000000000000000000004a3W000000000000`]H_00000000000000000000000000000000000000000000000053_>Pc93000000000NI[000000000000<Rh`0000
i1A0000000000000000000000000000000000000000000000000PB5e000000004f1TeBVe0000000000000000000000000000dVhhHeci000000000000HRFn0000
00000000000000000000@EMJ0000000000000000000000000000X7<je6H400000000LKW>00000000000000000000000000000000E@i6Y>9f@\^F000000000000
00000000000088ZE000000000000X>X700000000000000000000000000000000LUMh00000000]1WL00000000000000000000000000000000000000000000DZa[
0000000000000000000000000000Xj2Q0000LGN1000000008NdA5?4i00004W7^0000TWE\00000000000000000000\fIY00000000000000000000000000000000
000000000000000000000000000000000000000000000000a7@<0000000000000000000000000000000000000000000000000A5[0000000000000000]BNN0000
0000000000000000000000000klW000000000000000000000000000000000000XYW=0000<kFm00000000000000000000000000005A^P000017:0XLMT0000TGHZ
\SYl0000I>m:0000000000000000PDVD00000000hQKU0000Q6030000000000000000000000000000XQG4DoiM00000000U3aL0000000000000000lOP^P]Df0000
000000000000Y8Jk000000000000a5CU0000X@f[d2>B00000000dJYZ00000000\Y9V000000000000]B[Y000000004f>:000000000000000087?;lY7>h3dPP6P;
000000000000`dLFl_AMM8lfY03UU@?V0000000000000000XA\G0000000000000000000000000000000000008T4\000000000000EBfH000000000000hTe[0000
00000000mBOo000000004<5T00000000000000000000TCZ]@`Rk000000000000laLK000000000000hD_Li=bD0000XeNdPNdYLWT74`Se0000dl8gU2X8mBZ_0000
TA390000l<T^DJeo\SRhHebf000000000000e6Ul000000000000000000008B7Q0000000000000000000000000000DQAQ0000000000000000]3T0000000000000
000000001C<_0000]<>600000000000019XL000000004J`E0000000094f@000000000000LW2aI33V000000000000000000000000000000000000e8>]00000000
@Om[92N5000000000000000000000000HQ=C0000lJ@>00000000000000000000lf<k0000L60b0000561?00000000000000000000@:Tn00000000000000000000
00000000P3gj00000000dFo4A73K00000000TW_[000000000000T9BG0000000053ID0000000000000000HW:3X3@7X?QR=9L5`HiX00000000@kcZ000000000000
0000000000004Vm=0000l`L?0000000000000000PTFn\aZ<LGhV000000000000H^a\0000DB1h0000000000000000<?;@00000000000000000000000000001>h5
00000000000000000000000000000000hJX;]7g@l`0@0000000000000000000000000000TEW10000000000000000000000000000h0]J00000000000000000000
H;d`0000<1AI<oDi000000000000H[LOD;hn\O770000000092i\lGnf00000000000000000000hD8V000000000000000000000000000000000000000000000000
0000000000000000lX1n000000000000\PJ_0000lBZg`\D4@[TQ0000000000000000000000000000000000000000@bc600000000000000000000000000000000
00000Yo@00000000000000000000lhBd0000D9m_0000000000000000000000000000000000000000<CH\00000000`7TKh8<@97d]000000000000h6DN00000000
000000000000000000000000000000000000000000000000000008S`00000000D4Si000000005BL`000000000000000000000000P3cK0000000000000000`Hg]
000000000000LIe=0000PScD0000000000000000000000000000h0n3TWFH`nC?hfShi;:n0000000000000000Pi9H0000000000004:X^00000000m1:n00000000
00000000U?l500000000000000000K:L8Oh5Q7RW000000004O@c0000<lNo<oSBQC26\]aD0000000000000000000000000000000000005@CM0000000000000000
000000000000l^8_`?KSe>hoh>1Y00000000`db60000000000000000000000000000000000000000000000004TD00000TZW7`f8SX@V4Q55^H2T]@@Z[lJZnlZB5
L6aG97?^m@_e000000000000HS9I0[1k00000000T4Bl\^jSTdGF000014901=fB0000P4`?@ZEF00000000000000000000@8DK05_e000000000000000000000000
000000000000000000000000000000008DGhQ16D0000@e?_Xh10\3mf00000000=:enM4SU0000000000000000000000000000aBKe0000HQ?;00000000@K\J0000
00000000000000000000000000000000H5i4Xl]K90Em00000000Q@bl000000000000000000008kE`00008cYX`dUR0000eBCdI8[JQ?8E00000000000000000000
0000000000000000lN6f\oYI0000<QoI8PO7U36?000000000000U@\C00000000P7[@H6F5000000000000000000000000000000000000`=bf000000000`@a0000
D8CAlHL20000000000000000HT1e0000000000000000Xe1900000000lHVXiA:H0000000000000000=<W;l68B00000000ToTT0000TY==DlElPc4e0000E4j40000
0000000000000000000000000000hU`N`Z;B0000000000000000000000000000102Z0000\A78lf^G00000000000000000000XZH\he]GMC[E0000@n`j07E50000
`S>ShcO800000000a4bj0000000000000000000000000000000000000000000000000000000057\30000000000000000\SY600000000<c8c0000`I8^8[nd0000
000099Fo0000000000000@A_X[a;000000000000`l:c00000000000000000000000000000000\]FFT=o:0000000000000000000000008I180000000000000000
L2ai00000000000000000000LDdb06i>TTZYPgPA@[6iTF@8lME[`6\Bdn;N0000h`@O0000PGmH0000000000000000000000000000A=o?00000000m>b[0000\T?^
00000000000000000000000000000000000000000000000000000K;>0000000000000000T19>0000hbG70bTf00000000lL^B0000U;Sm0000`KDm000000000000
00000000De?E00000000000000000000HI37P6`E0000=>03@7lF000000000]=Q0000000000000000000048QElnFW00008d2`0000Xl=H8[_;a4IT000000000000
4D1g00000000000000000000000000000OdBPV2@0000000000000000d?eN89`;X8:T0000H5XS\EX>h[Bbl]_ildZH1AG\00000000\NJCD3Pf0000000000000000
00000000000000000000db2X00000000LNd4L[IP4NAm0`?7E3UU4f4i4o6]U6]C0000000000009An[000000000000m;c;0000P:lX`blZQ8f[00000000TbgRdc]T
000000000000000000000FV100000000Lnli82`eQCA50000000000000000000000000000000000000000000000000000l7ho000000000000Ll1Fl`fmE9lj@CKE
0000h7RVlEC5000000000000<K400000000000008YLY000000000000HQ4l\VJnTZo500000000000000000000l:3A0000L611H\N=8OB7TfK3@gbKX^?D00000000
00000000000000000000DFm^00000000h[AH00000000`8E2lI?]4_1dDc5`00000000U=e[00000000000000000000TAdA000000000QE0D9k19:bg000000000000
0000a1>k`I?L0000000000000000U4XE0000HFnCHHOc0000Q?Q90000000000000000d7@:0000000000001B>:8CNN00000000000000000000HG3^000000000000
0000dY4\00000000Y=U7lNO19649000000000000000000000000Db74PQKF00000000000000000000000000000000`lU:0000TXY_000000000000000000000000
0000000000000000IAe=LSQ?00000000d_M0M2dL0000TO8>`1=e00000000000000008OCc8F6>0000000000000000000000000000000000000000DZ4odXUI<Z]j
eCHB00000IA2Lj3400000000U7nWECH200000000DMB20000<>V\0000@9M10000T9DT8_DfL[U;Dg=600000000000000005BH@0000000000000000000000000000
UBTN\RdD0000000000000000000000000000L?2600000000000000000000000000000000000000000000hR9g4RgT000000000000000000000000P@bf00000S2N
0000li^RDP\8000000000000`]Of00000000000000000000A>Tb0000dAT30000@_`2i5[e000000000000000000000000<NZ>00000000000000000000XS230000
LcmBXBGi4KjA0000000000000000Xf:K00000000000000000000lQ[N000000000000000000000000lZ]M\0Ei00000000000000000000D8U:0000000000008XQW
00000n1\i>4eX09;00000000000000000000000000000000]0UB8GPPE4=c00000000000000000000000000000000`Y3;00000000000000000000000004mT0H=i
0LA@000000000000000000000000liUNa<EjlbFX0000000000000000000000000000000000000000000000000000M?6Tl;ZE0000000000000000000000000000
00000000@PVh00000A8\00000000\^3H@g1T0000]6J=0000000000008KTI0000000000000000000000000000`_E40000000000000000000000000YW]0000m6>3
000000000000000000000000]591000000004@^n00000000000000000000000000008fYd000000000000000000000000X@YU5:jH0000D\;5E=5l00000000`if7
1AI0<8iT\B>YPTMl95@hM@X=]7h`LShn<9k@000000000000mBnS000000000000000000000000HQWf0000Tfmm000000000000hBZJ00000000000007<LL]H90000
<3@^000000000000l73S000000000000Y8Ub00000000000000000000000000000000HQmd0000LSMTA?c900000000@6C[00000000A<?j000000000000I1[8\:N?
@<:400000000000000000000000000000000000000000000000000000000000000000000DTbWlm9da3Ea0000000000000000ICMe0000`[jb4EKK000000000000
000000000000000000000000hD1;00000000000000000000000000000000000000000000000000000000000000000000000000000000@;O60000hL<J00000000
000000000000MBHg@\mX00000000DVIj4Mk_<o<3E0`?000000000000E@8Q0000000000000000000000000000000000000000``8R000000000000000000000000
00000000dmW\0000000000000000000000000000eBg^0000000000000000000000000000000000000000DKRk0000000000000000000000000000000000000000
000000000000M210ECIEXi5P000000000000<JZ=db:^00000000000000000000h?e]HfmR000000000000000000004Ijh0Bfc00000000d3FU00000000iB0<0000
000000000000Q2Nc@CFH00000000000000000000\Z=_YBZ?00000000XVIMLFHk0000000000000000000000000000Y3K7000000000000\^H;0000000000000000
000000000000<_a^8fA3E=n100000000000018^8000000000000HbA`00000000000000008VG?0000PY0900000000000000000000000048Qhm;^^0000A>N@0000
0000hfIl1?Oa00000000lWLU0000PQ?DE9V?000000000000000000000000000000000000000000000000d\>G00000000`3?fhSNo00000000000000000000DENZ
TG<4TUj9IA4>0000]4dG00000000000000000000000000000000000000000000H8jD]9Ul0000000000000000000000000000000000000000<VYT@IQ:`R6=0000
000000000000Q48Lh3R^000000000000000000000GMb000099E9`fWEHN0U000000000000M5W^I;Af00000^g8000000000000aB^g0000I0]_Y=Y:0000Y0d30000
0000000000000000000000000000eC@Q0000da<mPOM800000000000000000000000000000000Dk3^0000000000000000DfdV00000000000058YY00000000=;S>
00000000000000000000000000000000000000000000I<8A0000XNAY0000000000000000000000000000Xj`H0000l72RDT6lT5;2000000000000000000000000
00000000000000000000000000000000T3h@0000000000000000\8eWa51j@>R800000000000000000000000011]L<F390000000000000000000000000000UA`X
00000000000000000000\JA6Y1Bc00000000\KI`Td8m0000I9I200000000000000000000e8O80000l^D200008LGf00000000le;e00000000TD;500000000T>B^
0000Xn610000000000000000000000000000000000004b80<EZd0000000000000000@K=WABTa00000000Ta>[000000000000000000000000000000004mKTeBNk
0000U<9h\^Ik0000000000000000000000000000000000004O[d00000000H2Ce@h8D00000000000000008Q[@00000000D^`>I?_1000000000000`Dcc00000000
000000008Y;D000000000000000000000000L5K5TNLl0000@XH70000000000000000`b5g000000000000X[Ab000000000000000000000000@`P<000000000000
\UBf0000000000008WgFU@P_TKBC0000000000008]Aj0000<NZ_00000000000000000000E;TV000000000000000000000000000000000000T;fe000000000000
43nZe2le0000000000000000dRj8m4iTm>=j00000000hDglHHX@0000000003k60000\8D6Q5hD0000000000000000<fM;00000000P9dP0000000000000000lBMn
000000000000LZ^F000000000000000000000000000000000000000000000000<>dU0000000000000000000000000000<XMe000000000000D4OE000000000000
00000000@IRZ00000000<J9XP_ogI@k30000000000000000000000000000lR=A0000000000000000l^kU00000000dDQj00000000000000000000000000000000
00000000L4PI0000000000000000m2WN00000000`>`a0000QCLk]1G60000000000000000T5X54@MVlAoe0000000000000000000000000000m7Oi000000000000
000000000000M@`[DS4k0000<f4U0000\gM@00000000000000000000000000000000000000000000000000000000000000000000mA:;0000i8?N000000000000
d1SK8g4[0000Dm_ba@?I000000000000DX_W0000\6<]0000000000000000@E9c000000000000hAKY00004ea000000KmV00000000PFTkdXO40000000000000000
0000U@Y000000000T03R000000008FPUlD?@0000000000000000<^9K0000000000000000LUY<4i4ElkCm0000000000000000HdoB<b<IQ@<mhEFD000000000000
000000000000000007Y7000000000<<<00000000000000000000000000000000000000000000000000000000a?f>000000000000lgRdH>GVl^K9E5:900000000
0000000000000000@cHI8d0[00000000Hg_700000000000000000000000000000000mB<=000000000000l^ma0000000000000000000000000000Xb<j0000<[HL
00000000<5cW\]AZ000000000000=>L700000000HIlL000000000000D^4G00000000000000000000000000000000000000000000PHCQ00000000000000000000
000000000000000000000000hL5jm9YM00000000000000000000dIFo00000000\W:>P?PoLbLi0000000000000000000000000000000000000000Y>k]0000lV[J
`J6A0000000000000000@TjKh4>5\XM90000000000000000000000000000000000000000<<HkXO<=000000000000\<cI000000004Z69Lc:B00000000l=@;0000
00000000U72T00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000i04k000000000000000000000000LRk_D:4V0000000000000000000000008kSiDAiT0000000002IJh9S;HASP00000000@52I00000DUW0000000000000000
<2^H48QP0000`haD197:0000`5I;00000000000000000000000000004:kB5C1I00000000@QTPE?`X000008^lh`\\<je\0000@POQ000000000000``N700000000
\5S`00000000L3N^0000000000000000000000000000dJC[`EM:8XA>00004?[>PZPfh`<H0000<AkB00000^WT`]X:00000000l8^40000h6B<8NkklFgd@`K00000
000000000000000000000000@SlN0000000000000H41HSIJhM3=TbgdL0E:000000000000000000000000E6j`hTCTP=Md00000000000000000000000000000000
0000L2D]000000000000000000000000l>73HJ4RA6n=0nG<99JmY@LW@Yll000000000000000000000000A76RA9TJ0000a0JA00000000000000000000ICP@0000
Hba400000000000000000000a44Z@3b11BJh00000000000000000000XVGR\PbR00000000000000004=UcA85G000000000000000000004]]k0000000000000000
00000000000000000000lJC80000HW8h000008Y700000000000000000000000000000000A<S50000lJ5d00000000]A6A0000T5j5H62^0000`dPGLKJX00000000
8X`N0000000000000000LOUQ0000I<i700000000DPgb0000000000004KC\0000000000000000000000000000XDO:000000000000000000000000lm\?00000000
0000<CcE0000000000000000@JSm0000000000000000lONN00000000h[lL4C1C000000000000000000009=X40CgG000000000000000000000000000000000000
00000000T`><Dd:<000000000000000000000000PI`:0000000000008A[DA17b9=<S00000000000000000000l7Q]=7o_00000000000000000000XV;@00000000
00000000000000000000L6k`0000H_B=000000000000000000000000000000000000@_J1000000000000000000000000dTiL00000000@U9P0000000000000000
00000000000000000000000000000000000000000000\7\?000000000000P]LD0000000000000000000000000000000000000000000000000000000000000000
@WQM00004>DRT1oo00000000E6G0000000000000000000000000hlj[00000000L;9?000000000000\>:100000000000000000000dcHj00000O7G000000000000
0000000000000000djHj000000004[C_0000LZW^`N3m0000D53o000000000000d3T`8nj[00000000000000000000000000000000000000000000L8`V00000000
0000I?a50000000000000000000000000000000000000000@POe<`3^00000000000000000000A6kB\H0blW?UhHF[000000000000000000000000000000000000
0000000000000000000000000000PnU246Lh00000000I2DQ00000000L2T;00000000000000005?2a00000000000000000000@SaF4019L5PK\9c;0K^Qh[BK5>=G
8[RW000000000000000000000000h8mVa61c0000Te@W000000000000do^000000000DNiE0QP5LYAZ000000000000<J1jQBOR0000HmhEM<Hj000000000000L]X[
00000000000000000000000000000000000000000000000000000000000000000000@U?d00000000000000000nBh000000000000I>PA00000000I>Gh00000000
0000000000000000000000009<<PYA:X00000000000000000000`NbFDgaY0000`EgLD]L2@NmNAAM20000000000000000`2_W54d\0000000009HF5=]B<Y8Z0000
000000000000Dj_00000000000004:Hg0000000000000000dG\hIAbQ00000000a:^W00000000000000000000000000000000000040aJ00000000000000000000
0000000000000000000000000000000000008RlF00000000000000000000PFF`00000000XQ12U3N@00000000000000000lGM00000000XZDJ000000008[M7=:\j
000000000000000000000000DWV5I7?M0000XWD^A3iAhAD8000043OV\791<@\100000000000000000000XJF0000000000000T<ij0000<bh600000000hRYQTFY3
000000000000`Hcd8_Fg0000<:gW0000000000000000000000000000\@OK000000000000`7h=`GD7<0nZ0000000000000000dc4M0000000000000000=?;O0000
000000000000ICGe@_l\0000HS5o00000000Df8d0000H_BY0000TQZ[000000000000000000000000000000000000000000000000<GM@00000000PQSo00000000
000000000000000000000000000000000000@KD`0000000000000000TE9B00000000000000004BB200000OPl000000000000000000008CT>0000X95V00000000
0000Pj4>00000000@;lPe;0I00000000LGN\TnEF`I[JXl<ZhHYflh`10000@=d50^gJd1l@`ijo00000000lA7L00000000000000008J]38>A_0000XV2\0000DGD`
00000000000089Kj0000<faP51a600000000000000000000000000000000DYjA@aUH00000000000000000000T0V1\^Sg00000000000000000000HWGVE8CF`SnN
<UdH000000000000@U=J00000000L:Y:00000000d8Lk00008joE0000000000008NBn00000000000000000000000000000000I>]B00000000i=Gj0000DR]F0000
0000000000000000000000000000d6WN\cS;000000000000P:XBdoa700009AALQC`L000000000000000000000000HlCd000043;NTf?h0000000000000000HakI
000000008ALk\oK0m4mf00000000000000000000h=OE0000<fD]0000lRD:00000000<^MU4kOQ000000000000000000000000D=AiPe7T0000000000000000`FKV
0000HX_ce7BY0000000000000000I=3;0000000000000000000000000000lA^V0000<>Vg@e@d000000000000000000000000000000000000LOU200000000h>j\
0000000000000000000000000000\LoB0000lFWm00000000TImc00000000000000000000000000000000000000000000d38cYAG?000000000000000000000000
0000TZb8\aZ^H`1^000000000000000000000000\\cJ00000000TDng0000000000000000000000000000000000000000<aD=m@MT0000D`YF0000000000000000
00000000000000000000000000000000000000000000eAed000000000000hIcB152L000000000000000000000000H2=EU3;[e<:>e3FaHSGl8Z0C000000000000
0000d4lm`51TD6WB0000000000000_YIL5J\HQ;Q0000000000000000PZ][000000000000lV7400000000000000000eJC8JcA0000000000000000000000000000
00000000TmTk00000000`7hM000000000000d6k60000000000004jfh000000000000000000000000000000000000@_lH0000\o<h00000000000000000000M0nl
X9a:DTbjHGQ;hQWH000000000000DCG>DOVf000000000000000000000000m@?c\<cV0000iCgc43B;0000000000008XC]000000000000\ckF0000000000000000
00004[f5000000000000000000000000DWJ:00000000e?<l0000\a<4000010?b<^1B000000000000D;;V0000DP^g000000000000a=PB00000000=:;88>:R0000
000000004NHl4Nm3`nPM00000000h_fg0000000000000000000000004:j;000000000000=@nbHeFHE@bBY2800000IBRm000000000000`FT[0000000000000000
00000000000000000000000000000000000000000000000000000^c1\U:Z00000000QC9;H\<RX8f:I?CJ4`GA000000000000000000008L@4m>?n0000@cgm0000
TcIa00000000000000000000<KUC0000DF=e00000000000000000000000000000000HILV0000000059D10000000000000000000000001Bd]000000000000\:VS
000000000bH>0000T1HL00000000LFE2PLZ4hDA>`jnPi@X`0000000000000000000000000000HTH@92@ELZI<0000000086m]0QPCE0dn00008J4eHhgXd=L]<7X7
dNW<00000000dP]H00008W?]00000000lb\d00000000000000000000d\;NXje?000000000000\CA702dkLGM100000W[60XZBHbcC00000000d:dR000000000000
000000000000]>KW00000000D1Kc0000<bXb00000000Q=6h000000000000000000000000000000000000l]J_dH8_]7aZTi=28LM9@SR[T8T500000000``>S0000
hf2Y0i^m0000000000000000000000000000hXlj0000000000000000000000000000000000000000lN=400000000000000008GU3000000000000000000000000
00000000H2]800000000000000000000h8cj]7Zb0000E>O>000089jb]9]m0000000000000000`T=e1@FK00000000000000000000000000000000000000000000
AAJPhUjn000000008?lD00000000000000000000hk?l0000000000000000000000000000000000000000000000005?6aA;5800000000XJEbL;>Y]AW600000000
00000000LEQm000000008HWR0000@:RC000000000000\Bdd0N2e00000000000000000000000000000000<MS90000L;MQH[L>000000000000`DcN000000000000
00008WaJ4Jn^0000`DZVLN[ITaOem5KV00001?5@8ZBY000006I0000000000000000088ngl@cn00000000000000000000000000000000<KkE000000000000U4P6
000000000000000000000000\BO4T:?:000000000000lV9o00000000lQ6KE5ZY0000000000000000000000000000hKU400000000000000000000000000000000
000000000000000000000000000090`T000000000000000018=;000000005>AY00000000000000000000\_hNI=md000000000000000000000000000000000000
XjQL0000lPOZ`9?00000000000000000T;=Zhf[:0000E5mJ0000000000000000000000008^oC0000TL;6000000000000000000008:kTM>W`0000`=C^00000000
000000000000<Clg0000@PV>00000000000000000000l91X0000\H1:00000000000000008jnm4HS00000P\B3H2D400000000DO;S00000000PSE9000000000000
00000000000019;Y000000000000000000000000000000000000HIeH0000E;HB0000<?Cc0000000000000000000000000000d43e00000000`1gX0X5b00000000
`3kg0NVT0000000000000000`L2;0000000000000000000000000000000000000000000089lo0000000000008J0blCj50000H[X;000000000000@XJ[L6GQ0000
00000000000000000000XVd[0fRB000000000000000000000000@9jI8]?Jla>n00000000000000000000000000004B3600000fJ[000000008OY`]<cc0000U30\
`YfL\[>\E>Ui000000000000XXUo000000000000000000000000000000000000hHna000000000000000000000000\QY\H]Ta000002Vb000000000J^M0000dZAb
0000lh=H0000`RBOLfo;0000000000000000000000005BDk00000000000000000000000000000000000095N20000000000000000000000000000000000000000
000000000000Q3ZId=JB0000<`[eXHBK000000008n?j0000@M[c9?D100000000<\I7T>Bn0000000000000000L@M30cUf00000000000000000000000000000000
00000000`\R@96E_0000TD224]VW0000D6VS0000H>J<000000000RjX0000000000000000\Vlo000000000000L9Sm<`;H00000000Q9@I0000000000008OYF0000
0000@DiO0000000000000000000000000000XV7DPM^ol?STEC@^000000000000000000000000DDaalR:HHREO0000000000000000\F[?0000LH2j000082Z3<Xkh
i=d;00000000000000000000h8[6H9mNhQhU0000d=[I000000000000aAe00000000000000000000000000000T6R:DZC?000000000000@T?O00000000P1Sg\E18
dImPdIkZ0000Db0E00000000D5IG0000000000000000HfPd0000XRgg00000^[EdEg]000000000000@?_900008m>W0000<Cbd000000000000Xe>_h9U000000000
00000000]2@0000000000000PK120000]7VH00000000TWcR0000e8750000D20L0000`la_000000000000<W]Z000000000000=02?00000000@H?\4@]S00000000
0000A;c]0000IAQd\CYGMC^`00000000000000000000Y>;Z4X2Q00000000@mZ40000000000000000000000000000000000000000000083\:0000L[N<00000000
PW\0HFl=0k`\000000000000000000000000000000005:k]DT?C0000DVaB000000000000000000000000lF4F0000LUod00000000L2TL00000000`78E<:Ge0000
000000000000000000000000=68G0>YP0000000000000000H7LH0000@4kcYC5=8>JJ000000000000H\b_`miC\^N44<am935Bi<8Z000000000000@Z[200000000
0000000000000000000000004bFD0000000000000000leD_000000000000000000000000000000000000000000004:d54I1kY:aC4:2<@mG_0000000000000000
000000000000hI1E0000000000000000000000000Hog0000000000000000000000000000L@Vf16HA<;H8\`RB000000000000000000000000D4?3Xe6TP8bVHNaj
\`UN000000008B4I0000000000000000000000000000000000000000d<nk00004YhL8Udi00000000000000000000000000000000000000000000LC9P00000000
00000000000000000000000000000000`JQN0000000000000000402C@6eI000000000000e>eS000081@\0000000000000000000000009A;Od6hl@4Q0XQ4J0000
00000000000000000000h7Dghbkc0000000000000000000000009@Af00000000hNTB000000000000000000000000\:SQ`EPH0000Lah@00000000XBjNheQ7D?Tb
e2M\Tb=e000000000000dPb5Y@U20000P\Wb000090>JEAPY00000000i>cj000000000000\Ahk0000h9c^<DUI00000000m>bn0000000000000000Y?EQ00008ABA
9:Q200008NoJ0000000000000000000000004bR60000LmOX00000000A>?4L_:j0000YA6[00000000000000000000000000000000000000000000000000000000
00000000000000000000DDCZlO3^da4T0000000000000000`X7aXS<_e?;B@P==00000000XCT[00000000@doS000000000000P9G3LgW>000000000000TDLd\2Y8
000000000000000000000000LRf`00000000000000000000000000000000000000000000000000000K71TnEU000016dA000000000000\DCk@dcE`Jm^PLKo0000
0000000000000000@9CV000000000000000000000000D5:O0000000000000000000000000000000000000000Hfm>HR@[@W0imBBTh>6]00000000lGUL00001Bd=
00000000=>kmDPSg00000000h=45000000008R8I0000D<N;e?Pbh\:^0000L>:APA[ZTAmjDb`[=B2Sle8n0000lW=H000000009:[h0000P2c3T@O\DEbL\2R8H2YF
4FKG00004NTQ983Y000000000000000000000000I:kD0000000000000000000000000000`VeR0000000000000000000000000000@HAF0000000000000000T<W5
HLg45@a[00000000000000000000aB3j0000TfcG0000<:<@Hak:0000000000000000000000000000HH3J\k<R00000000000000001C7n0000`XEU000000000000
00000000dEfh000000000000000000000000TQ3R00000000000000000000000000000000001g5>I=0000@OJM0000l@dAHL8:P122<[nV00000000000000000000
DnM60000hK9d00000000000000000000000000005>>g0000<=Pi\hDK00004GZ70000D5WG4NnWleW\00000000`IEn000000000000H=QoT[:90000000000000000
0000000000000000000000005A\L0000000000000000000000000000lBK9000000000000hD?Wi@aH00000000000000000000000000000000000000000000LI@0
00000000000000000000PC@00000000000000000DVle00000000XVFJ0000000000000000000000000000000000004KXC0000000000000000000000004Gn60000
000000000000000000000000\66H0000000000000000000000000000`Xj6dhha0000DOhm`bfjTJPA4WPd4=hB0lcYI6P1000000000000Y8Km0000000000000000
000000000000000000000000000000008JHUa@RQ0000000000000000l8HQ0000000000000000000000000000000000000000XCQS0:a000000000m4U50000<WD;
8gfgTKa]0D?m@`=>0;e?e1[S1A>=0000Y<T00000000000000000A4?lmC`f0000000000000000000000000000000000000000000000000000000000000000T^>=
0000000000000000000000004b38A5^383MJ00000000T9d1\elaH07Z0000E<PD<m9<0000L4d0000000000000hfR800000000000000000000\QJi000000000000
00000000a5W?0000hV1C0000000000000000X73h`^LhA@D^00000000000000000000000000000000000000000000P@bEi>hB000000000000Q3Rl000000000000
LRa6XFUN0000000000000000000000000000`PMA00000000Q7WV0000000000000000000000008U1h000000000000000000008HhE\U:I0000DT2SE>=W00000000
0000000000000000000000000000X_gT00001?al000000000000000000000000<0XK000000000iXF00008>D_000000000000000000000ePa0000000000000000
00000000<c:V\A5<H]KOaCKn0000TUPc00000WOc000000000000000000000000lULI000000000000`mc:0000hf_n0000000000000000000000000000HC_S0000
00000000000000000000000000008@^Y00000000h2G;000000000000000000000000LX>@00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XVTP\VWPlOcaI86>e8WY0000`\@V0000TSgRDR0e=:Bodm`1`M1e0000000000000000`TO00000
U?Ub00000000000000000000D4U400000000hj7:000000004GVY00000000000000000000000000000000DHa\00004?HI00000000000000000000I?1;00000000
0000000000000000m5;R0000M5Z:00000000`:]W000000000000000000008T1S000000000000000000000000000000000000HQ55000000000000`S7I0000DXCn
0000HGl00000I91i00000000PRkF000000008hb4000000000000000000000000000000000000E5_R00000000000000000000=>0c0000dhPj000000000000LnX3
Ld1;a=9m0000000000000000000000000000000000000000000000000000000000000000\DFo0000LDHm0000000000000000000000000P6?A7^3000000000000
8?`_00000000000000000000d>oe00000000000000000000000000000000HlEB0000000000000000000000000000000000000000\]h:0000D2Ka00000000L>;5
mBc70000000000000000l5OQ0000000000000000000000000000000000004oQEE8m3\PU]5:7J00000000000000000000000000004c0O00000RoP4b9?l^BmdPN_
8feK0000U;Fl0000000000000000000000000000000000000000dbWl000000000000m5^U0000X0]j0000000000000000000000004VB:\idS0000000000000000
0000000000000000l:AQ000000000000000000000000000000000000000000000000000000000000M7>^00004:P8`eSW000000000000hdF;0000000000000000
000000000000D]OF00000000000000000000000000004GQfl1H=4ca4TKTVX4gMHV1aa4do00000000\SXI00000000l91IDj8Z00000000000000000000dgGo0000
8Sm^0000000000000000000000000000000000000WI0X7DMTG2TT^Z^00000000000000000000e@7400000000lngBmBeA00000000e8Rm0000L\K_P_hBDN[50000
U:a\000000008SUX000000000000@0Mg`lnU0000000000000000dI0<0000<MG<000000000000000000000000L>C>41hk0g0c0000Y25H000000000000H;5@P3V9
00000000Ln\=0000LUR[0000`I=H00000000l54U00000000X0CL000000000000EB@a0000TAZU0000E>990000]:eK0000000000000000I4l?0000I0PZ00000000
0000000000000000DO6=00000000=:>:000000000000XeXf0000`[=o000000000000l>jj00000PLG00000000000000000000hcW90000000000000000THi80000
000000000000i3;30000QAdV00000000h[`E000000000000e52;0000LShX0000a5Hn000091jX0000000000000000lYQd0000d1Lj000000000000\`Ha00000000
0000000000000000H5ZL0000Y=?g0000Q;ZH4<Sgh=KI@B0V00000000H^SP000000000000I18o0000XW6b<[^00000000000000000dEYY000000005@d<00000000
\XbT0000000000000000TFZReB1Lh7n6\mR7i>_1M@ofh9Z]000083f=46JjXQgFdnaW00008]VC0000D6W6lPfM`VEF0000000000000000m7IS0000Y6;g0000L]G0
0b\F0000L9S]00000000XWO50000a5AY000000008OYSDO5T00000000000000000000000000000000Q0ah00000000000000000000000000009BGi0000E5eh0000
\BLf00008_cI00000000000000000000T\27TBDb@`=500000000000000004l9b000000000000dm_S00000000000000000000000000000000000000000000lb=V
000000000000P^360000000000008;KW000000000000000000000000000000000000000000000000eB>J00000000Q<]GE=8U0000PCE5dMK=0000000000008h>=
00000000QB_NU2J^leXO0000000000000000000000000000`6]6PIdfDgKXe3W20000000000000000000000000000l1QZ00000000000000000000000000000000
00000000000000000000000000000000000000005Ad<AAVLU5gE0000U7;K0000PDbd000000000000000000000000000000000000=BaW00000000000000000000
000000000000000000000000000000000000000000000000D99ileN8Q0Q_@G=2\8Ji000000000000000000000000dAFbXG4?UBm\000000008F:`dn9YUA;80000
0000lU;L00000000LAgC000000000000000000000000000000000000000000000000@Ri4P??8000000000000000000005?[O00000000000000000000T3L^0000
00000000000000000000XWEAM;XP0000DV^b0000000000000000000000000000I64W000000000000HhTN\I3^00000000000088:@00000000000000000000i5[T
0000000000000000\XLl0000000000004S^?8<4E\\]l00000000000000000000000000000hfM0000000000000000000000000000Xckf000000000000E3Kj0000
000000000000000000000000000000000000H^X;0000T;K4Q1;NU@4V00000000=@G>000000000000000000000000000000000000000000000000X>m991h`5=23
000000000000DDb;0000\`;5\X]Y0000000000000000000000000d?D`I^R0000000000000000X[_a00000000XGde0[:O0000`MCF000000000AWC000000000000
00000000000000000000M2B10000@CeBQ0dF00000000000000000000L=l7000000000000L2HB\Xb^0000000000000000000000000000000000000e8B00000000
0gY[0000Q36a0000000000000000hHPG0000\D7F000000000000000000000000000000000000@LVi00000000DPDK0000000054Y;000000000000000017HH=1T7
@OX]00000000D0<EI2T<Q98VQ@DD00000000H65R\=G`L>nNHTMJm0I_M4ZLa=TZX7C=0000000000000000000000000000000000000000L_:_0000000000000000
0000`E>H0000000000000000LM]jA<0B00000000Pe>20000@ZXF0000L3=E<nA_00000000000043g900000000000000000000d2RU<S0C00000000000000000000
H5Bk@HVE0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@\;_0000
00000000T1B]00000000\cWj0000D4HV00000000TWca000000000000H74iTc9b8JjJdRB1000000000000dN>VT^Em000000000000=2j]lYh]000051`a0000<9_g
00000000000005nY0000000000000000@aUi000000000000000000000000000000000000000000000000Y3Q\DoKd0000`mlS0000X`PL`:@D4E6E`OGn\VL90DIM
0000Q7]500008dXTl7B_@BmRDGYCP2cTa@Pi0000d=DV000000000000000000000000000000000000000000000000<e:10000@ZVK00000000000000000=`c0000
0000000000000000`8:`000000000000]5QY00000^j:0000000000000000M5Q500000000UBZl0000000000000000HajkdbI=000000000000Xl=]000000000000
000000000000000000000000T`?X0000000000000000000000000000lUONdI>d000000000000PA2g000000000000lI5@lb]P000000000000`nTCDbIk56Ql0000
00000000I7j[000000000000hiG^0000@NXJ00000000PG;>00000000000000000000<<ZB0000000000000000=3;n00000000T@E<`:;o07COT3ELHJkf00000000
000000000000L>gZ000000000000]5jQ0000000000000000<=FfU6[O0000D_0l0000000000000000H[BVi>4Ei9Vn@lBiXNZ0\X]cLfF90000Tfha000000000000
00000000<O_e00000000LU`:0000XU5j<M<b0WUT000000000000hE0V4nJh000000000000A=5J=AoU0000000045F4000000000000000000000000XQ3b00000000
Xm5W0000000000000000hF1K0000000000000000haDL00000000l7nB00000000lfnU0000000000000000000000000000000000000000DYH?ACg90000lb0fdc=I
000000000000l@YE000000000000\1Qh00000000@R:g00000000000000000000000000000000eBBA8JHc00000000H92fTH2;0000X9DD8_HT0000000000000000
00000000000000000000000000000000hW65X_gG000000000000000000000000X2M300000000000000000000000000000000lRCJL;D200000000000000000000
00000Q2L000000000000000000000000000000000000PTYA0000000000000000000000004b2f000000000000PIk80000l=TV00000000Xf9F0000000000000000
000000000000<@;<00000000TY]kH07=PAZ80000h9>:PZNRm9Xn00000000000000008J6`000057;c0000907N00000000000000000000000000000000]7`@E:io
\K<40000TlFm0000LS>10000d>Xb0000000000000000000000000000000000004LlKYB9j@QmH00000000L1h6M?IY0000000000008>bnDK5=0000Dl\V00000000
0000000000000000U61R00000000000000000000eBo]000008MbYC6Z0000000000000000000000000000Q;Y2\=K;TK==TVD:000000000000000000000000XnT0
00004_VO000000008b_Z000000000000LXGi00000000000000000000000000000000`[YE0000000099BV00000000@dcf00000000AALHM6570000Y>ALH7LW0000
00000000000000000000\b=G0000000000000000H\P=0000d4k>000000000000000000000000000000000000X7o<0000Haa^8cJBa8T10000000000000d`c0000
59i1E8E000000000000000000000hAkd]7ld00000000XjG>0000D:H70000<Gf8l7=50000<mWO0000000000000000L]ID00000000000000000000000000000000
00000000loZS000058`X000000000000LBlF00000000hX`dl_LB000000000000000000000000000000000000]2k<00000000000000000000DOBZ0000m0@`0000
0000hNc8e;;>lIGJ0000000000000000\3K50000lDfK0000HAKE00000000000000000000X6OUPX640000000000000000lXmg0000000000000000000000000000
D><C000000000000000000000000000000000000000000000000000000000000000000000000000000000000\KeJTbj800004lD70000T27?=6Xl@Jg]00000000
0000000000000000\PMi000000000000000000000000dWTf000000000000XTE=\]YZ0000`1BK00000000H^>j0000m5gV000000000000000000000000HDM[0000
h=V`DQP_XgPX00000000@;[j0000000000000000TgEi1>o>PlYj00009Ch6000000000000000000000000000000000000000000000000XJ2<00000000X6;]\:n[
dT[\PH1E@`d\0000000000000000@66[00000000000000000000L;DB000000000000\YTK00000000000082_41COV0000A74:0000000000000000000000000000
hoAO0000000000000000000000000000ll@645H?0000000000000000X3G7000000000000000000000000hfSRL@kN000000000000DjK500000000XGH?A?mOdhP6
lhj\00000000D>e;0CB70000`T4?00000000@iPY00000000000000000000000000000000LTfL0?QoLS59000000000000000000000000H\]J0000l_fDXQd`@Jh_
00000000P:iH0000`?<^DOk[0000000000000000000000000000lL>31;dE00000000T2KA000090C_M1c20000dmTA0000000000000000000041XM000000000000
8AaR00000000I8PG000000000000\c]Ha62=iAgL0000000047ll00008E`R0000000000000000000000000000000000000000000000000000000000000000M>bN
0000000000000000000000000000e=VM00000000DR>>0000P9`[9AA5000000000000000000000000000000000000LagY000000000000\ii[0000000000000000
000000000000000000000000U<@I000000000000T^Kg0000000000000000000000000000X;?84O^H00000000dN^E000000000000HAhZ00000000MC3i58HB0000
ThS600000000<QKh000000004LY_000000008YKR4jMf<[nH0000]<b[000000004Ea300000_HaP4Ij]A0j4e:d00000000Hbje0000`d9B4CV20000000000000000
000000000000H]RV0000hRoe0000m0A6=5b[00000000000000000000000000000000@P[J0000<Xg900000000IATK0000000000000000T]Z?X21LXLC\0000\X]B
0000000000000000A5Fn0000000000000000000000000000000000000000421d000000000000000000000000000000000000000000000000000000000000Q7Um
00000000XLV<0000000000008UPC000000000000000000000000U=if0000i=`k0000H0Y8000000000000mB7L0000000000000000000000000000000000000000
TVMO0000`Vg`000000000000000000000000lCo@LFWOXDI>0000000000000000@Y>\0000i@eI0000000000000000T4K800000000E1^[000047Mb000000000nEd
`oXkA?lL000000000000000000000000@CQb0000LZMi4Q>o000000000000000000000000000000000000]7?md46A000000000000000000000000000000000000
000000000000T>9G00000000DVRH\\[l0000000015]40RZE0000000000004=6[00000000000000000000000000004Toe0000000000000000000000000000\Q<1
0000L07Kl43DE:`K0000@JV90000Ph71U8iC0=?_P5Xf000000000000000000000000m3Qo00000000hiiH@7d=XV`K`ZHlh^PClOWFDAFC\BOnT=Rm<INAHL0T8W:l
lbA60j[?=8Q8]?=c9@^]00000000M?0R0000hZ<?000000000000`7ig00000000D5@H`EXU000000004DEc00000000000000000cR>@>dATUa6U2STU2gb00000000
i7j300000000T;[6000000000000=;>m0000To2]000000000000HK7?0000dL53DOJ3ECFN000000000000HCl700000000000000000000h^m:I7h100000000dodR
]=R`000000000000@KTf0000000000000000000000000000h=F100000000hS6^00000000@e6K0000<IoF0000a;bM0IYZ0000000000000000000081k400000000
0000000000000000PO<fTOA10000000000000000000000000000000000000000H<>k00000000000000000000000000000000l=>U000000000000000000000000
00000000T^TU00000000T\QE0000YBdJ00000Z\n0000TEm[0000000000000000PKmH4AXD8EZGhQVj000000000000Lbd[0000PG_g0000000000004ICY00000000
0000P9eB0000000000000000000000000000XE8_0000`MJDY?_NYBf[000000000000000082QD0000000000000000E2V@00000000000000000000lb\XT8Cd`AYc
000000001B3300000000<=S>8XnV000000000000000000000000000000000000<>S@<X7:000000000000000000000Jl800000]l_0000000000000000<0IX`da_
000000000000000000004ed70000000000000000D6dZ9>fdE5nf000000000000@Re<0000000000000000000000004oTE00000000hXIh0Rh800000000@M9O\Xa;
A3I800000000TOFbXiBa000000000000000000000000000000000000H_2A0000000000000000T9UO0000000000000000000000000000000000000Ag5\KF0a>OK
9Bl6000000000000000000000?1]`Q9V0000d3fm0000000000008VZ3000000000000\ES[0000=?CW000000000000000000000000000000000000lF<c80M30000
00000000000000000000]2FGa7BHT:1Z000000000000000000000000H2L10000H^DT0000<f\M000000000000lKX4000000000000DCVXU1Tk0000`l:H00000000
000000000000`C7^I7]B00000000M?6n00000000000000000000000000000000000000004486D_d[00000000000000000000<9R70000000040S^D_:G00000000
00000000@7=Z0000h:5d0>L>0000000000000000<a4G000000000000000000000000d=Bd<g63000000000000PM8f<mVm0XX60000000000000000000000000000
0000000000000000000000000000000000000000lSJS000000000000000000000000000000000000000000000000`R=ca>Zh0000l:0;0000d3iF0000L7MA8W;?
000000008CEjh9I`0000000000000000000000000000000000000000000000000000L[Jb00000000000000000000DO;E0000000000000000000000000000P4Ce
Y9?Z00000000DWakI:]I5C1cL9RH00000000000000000000dQWU]6C000000000000000000000000000001=RP000000008Ooo0000000000000000TIfP00000000
000000000000815\0000@5G500008AHi00000000@U>Z\l;S00000000000000000000P3VH0000000000000000000000000000`YUJlH`Q00000000000000000000
00000000000041o=000000008AZG000000000000Lbf3000000000000000000000000000000000000000000000000`oKG8^cHI=CO000000000000000000000000
iAk5e0b70000000000000000000000000000000000000000]CGK000000000@BChIo8<VkSe>3700000000000000004ma0hD4[Ph^\5BPi000000000000Xf0G8j5;
0000\^EQ0000a9^O00008@oG0OGO\X\A0000000000000000lLXIX\mAdQW8E:G;000000000000000000000000000000008mnj0000000000000000h7l500000000
0000000000000000000000000000000000000000000000000000P5Sm00000000000000000000000000004K5j000000000000dfO515gg0000mADa000000000000
00000000A7H;000000000000000000000000I28d0000000000000000000000000000000000000000L=@R`AV10000000000000000000000000000e6F400000000
00000000DNMW<SF700004379hC];0000000000000000000000000000`Pih4]Jo]7dh00000Fd70000000000000000\R0[L1Z<``h;000000000000000000000000
dlm]000000000000l8Zl0000h81m1@a500000000lf1``T`IPc_@i<G]00000000m80e00000000XYL3d1kF8HJG0000lGBB00000000T87=0CI2000000000000hWVj
00000000EA34000000000000000000000000000000000000000000000000L[@300000000`jK[HAYS000000000000l;9cX<NKhC9>00000000LUnC4G?;00000000
0000000086V@000000000000000083<0000000000000000000004WQ706aba:=Z00000000000000000000D;mU0000\1k`LRab\^d9000000000000000000000000
0000000000000000Y@K]000000000000000000000000000000000000000000000000\TM;<l4A000000000000l4]d00000000000000000000QA>J000000000000
000000000000000000000000000046M;00000000<2>d0000D;FQ00000000000000000000H<STY84=000000000000\G_A000000000nkA00000000eB5X0000<Yl\
Y8Ni0000D2;d00000000000000000000\A:c85P8X;7^00000000000000000000PRc900000000hjQaHIkg00000000000000000000lf@[00000000000000000000
P1Oj00000000000000000000d=cG1@I80000000000000000000000000000AAgY0000a1?Y00000000000000000000000000000000`\^90000\EG3\dmh0fLk0000
\WGl1?oW00000000000000000000di9eTNiX000000004TK[Tbe`000000008OXO00000000000000004I=Z0000000000000000lFZa@lRE<:COPE=^<=lF=;\80000
`Hc>0000PXCD00000000<S_H`_<Y0000000000>A0000000000000000000000000000h[4iPaAQ@0Jk8A^d0PQa@XP[E6QFl6Ni0000000000000000000000000000
0000000000000]no8eFYa1kN=Ai4000000000000000000000000000000000000000000000000P_LP0000000000000000000000000000hiX70000@=Yde==<0000
00000000d3fTTnBOXgi2\Xb=00004Q:i000000000000ABea00000000000000000000PMH\LSd0PgCZ0000000000000000T2Gn0000\;Vd00000000000000000000
00000000<[Oc00000000D0=60000000000000000000000000000000055RW000000000000000000000000`VUZ00000000000000000000000000000000H2F^0000
0000000000000000000000000000MC6:@2AJl\<30000000000000000000000000000000000000000000000000000000000008;_Z000000000000000000000000
0000@VDe000000000000dQZm<TKK0FcF1@U<00000000h[EB0000000000000000000008^C481[4M7800008SDgPDkmT9GD<:Sa`SmO@@lfPaHN000000004ZPHD=_O
0000lH9J@IU[00000000X5e@X6ji00000000lObhhR`80000000000000000@nnO<P_W00000000@<HI0000000051dV8T;00000L2dE00000000h6]P<N7m00000000
0000000000000000000000000000XVk00000XI]R\^ch000000000000000000000000000000000000000000000000000000004f;J1??:0000P:D[000000000000
@2`RDVR600000000000000000000000048Q[8RK<lU4@A=Nh0000m>:S000000000000DJQB0000000000000000000000000000000000000000I4KN0000U@<F0000
0000E4K_0000000000000000000000000000`WEh0000Q>e600000000P8>h0000000000000000000000000000\[d=0000000000000000l@FI0000000000000000
0000000000000000`O0[00000000d]0h00000000000000000000000000004OI200000000H[K40000000000000000000000000000`I1`00000000HNBT00000000
0000LF470000h<:l00000000\E5898kRi6T4000000000000000000000000<\CdLc;]00000000@eJ^000000000000<[mg00004fS\0000000000000000hHXL0000
dgGR000000000000000000000000dj]M0000000000000000000000000000000000000000hWSji9;300000000000000000000]1`;i@TO00000000000000000000
0000000000000000<]Lf0000@XTQ00000000@736lna90000000000000000000000004;^Y0000@6J`h;KF@C2iLWnQT1JM0000<Fe3000000000000Q5C700000000
00000000000080USH@TO00000000000000000000000000000000000000000000X;aQ\fiD0000h2kFh5=B000000000000`F`c\Xc>0000<AOa0000000000000000
000000005BkF0000000000000000855H0000000000000000000000004^=I0000000000000000m=DL000000000000XDI]50oJ000000000000@OdT8W]90000l7:6
`l^^e>\B4H^90000DJDb00000000L;9100000000000000000000\V83@YVj00000000000000000000000000008cY30000000000000000000000000000000043ef
<7X_8gX;T1gg`jRI5:n>a5iYT:lM00004U3KQ=WD0000000000000000`PG70000Ldf500000000000000000000000000000000000000000000hQ9b000000000000
<5EdHe^j00000000H7nZ00008SiY00000000000000000F2I0=_B\CC;DLJ7HkU_00000000XGI;00000000`S^Qi?=I<g:000000000000000000000000000000000
000000000000HSCT0000000000000000DfOcl?OC00000000000000000000000000000000000000000000\Ngo0000<Bhi00000000000000000000000000000000
0000000000000000<k_J00000000000000000000000000000000@:iZ0000000000000000TW?I<aI<A5<G0000000000004Ue?h6h^P9P;D<<KDD:4LAcDm?VBDHK;
0fV@aA_d`dDAT`?H0000000083Ye000000000000iAK7000000000000lmkB000046D<09kL0000@fMn00000000<@0_000000000000000000000000PPJ700000000
0000Y26o00000000X1`L0000000000004BelLb1f00004nih0000m7fF00004;c`00000000000000000000439M00000000000010i<I2\R00000000d?c8QAkB0000
0000LE5]PKF>00000000HTQU0000000000000000000000000000Q>O10000@OjB0000A>?T00000000`Ld:000000000000000000000000DcQU1BgAE4Gj00000000
0000HN9g00000000000000000000000000000000000000000YPQX_C7TAf>X>EJHZSU`j[Rd3XAXjm8000000000000000000000000000000000000MBcT00000000
0000`5[K14LK00000000000000000000XP`m000000000000M=]O00000000000000lh00000000HjOa0000000000008hW=0000LA>K4L4e\Mb14PRS@_l8\X^C0000
PY;m00000000hJe[0000000000000000000000000000000000000000lmKa0000000000000000000000000000000000000000000000000000000000008Z0f0000
0000DEG[0000d:5R<JEN00000000lOTc000000000?N84OG`PVK?00000000PZ7^0000<G^>@]^d000000000000A4>Cm85XPgCi0000000000000000000000000000
000000000000000000000000d7iT00000000<[Yl0000DLWXDhXQ00000000000000000000dNYO00000000000000000kK_0000i1Z_000000000000PD>k00000000
000000000000000000000000@OAV0000000000000000000000000000@XfH000000000000000000000000h@JH4FSHXf0j00000000XUCX0000Xa:IU<na0000XJk8
0000a7`c000000000000000000000000000000000000LcLQ0;3[00008CAk000000000000<2`A0000lNGA00000000000000000000000000000000hj[a0WGE0000
00000f7Z00000000lnSL0000H5UT0000D_:S00000000X5e100000000000000000000Y>RG00000000`Bnc00004GT>E@fCl@dm0000000000000000`1_l0000i:UU
AB<Z0000<Q4^U442000000000000=6BA<R_g00000000000000000000000000000000000000000000000006hP0000000000001>`?00000000000000000000m77R
00000000@1[F@b>>00000000M7_^hGBn0000000000000000`3g^TT;Q0000HLOhDO_\MB6X8Aa]000000000000XdCWm0;fh`gB`RLQ000000000000000000000000
000000000000hJ7?PGP80000<:d_0000DCKb00000000E?B]00000000000000000000000000000000000000000000T8]f00000000@GZS000000000000P9`ML58^
00000000H^6a000000000000`J@0DZD\I@[0000000000000`deN00004=Q^00000000000000000000<88<P>CP\\n@hm\k00000000000000000000l>7A00000000
0000000000000000hJL?00000000XflE00000000000000000000000000000000HXNS000000000000dnSa`FHP00000000Hoe4mBW50000000000004F4X0000PW4j
D\0;000000000000000000000000000000000000dYf]TLAX00000000000000000000T@Dm0000000000000000000000000000000000000000000000000000H<kM
000000000000YANK<=e`E<l400000000000000000>g00000dLL_000000000000@7e?XcFB@g]j0000H<Z4<7S]000000000000000000000000<3o2hVgmm<[U0000
0000000000000000000000004]F^95T7Y@m^00000000000000000000000000000000000000000000TLQE<7jX\Q4TDk>b0000000000000000hnGX0000\V>Al=ce
DjQ500000000hQbZ0000`D83000000000000000000000000T`^eLcSelN;]000000000000X7BP00000000l\S98A0S000000000000PlFA4K6?XfW`LPjB]@TE0000
<BI[PbNI0000000000000000000000000000`3Xk000000000000000047MU00000000=99m00000000000000000000L;jX00000000PIHK0000dNEj476o@mN20000
00000000eC4P0000<0OP0000<f6f0PN8\DMP000000000000000000000000000000004N2D00000000000000000000000000000000e4@?LTi900001=_o00000000
X_G]000000000000Q81k00000000000000000000L7nN00000000=7c:0000000000000000d`E`0000000000000000H<AR520U0000000000000000000099H_a34\
00008=Z[00000000T[QX0000000000000000l5bH00000000000000000000000000000000PQUB000000000000000000000000PTTed=FIhZ<K0000000000000000
00000000`:\4000000000000000000000000000000000000000000000000`;0MP>Fhl>hA9>>:T[I:00000000000000000000dDKZhU^AdnE7Da42Y4i200000000
00000000]>aZD=_m0000@0ii0000000057JVLUO`000000005=Z600000000@>APH?jK0000`1?M000000000000AB470@9j0000Xa10LYmn0000M4MD00000000X47B
0000000000000000`U<X00000000000000000000000000000000M8hW0000@0^Y0000m<?W0000000000000000<>XL<290TKD5\1dd120800000000000000000000
000000000000000000000000000000000000000000000000000000000000\N<H<CRB000000000bOB00000000dJ5A000000000000000000000000000000000000
]A^mACDG000000000000`7Rl0000<<4400000000000000000000000000000000000000000000000000000000<R_8000000000fb?lE`@00000000000000000000
4k2R000000000000000000000000000000000000H3kR]CJ;0000PM1o00004kE4000000000000<c`N00000000T0k\@>8\P\9VM@QM0000T32PA@dL<5[;XAjF0000
H5@8lj5i000000000000000000000000e>Yd00000000d=V8000000000000H@VEA>H\<Fb1D9?A00000000000000000000DA]=Hf5h00004[@P000000004mj70000
000000000000D4ZGT>^Y<fG_0000000000000000000000000000`j;I<N`9000000000000000000004>Y<\\FZ00000000000000004IE:0000000000000000\\SX
0000Hfjd000000000000h>>E000000000000d=^_\_XBX@5g000000000000000000000000000000000000\Hdk000000001@8a00000000@7`K0:bOhWf?Tj_CA0<?
Y7CK00000000i6[<=?[f00000000000000000000000000000Xm78OV<0000m@RD000000000`Ac\eFk0000000000000000000000000000000000000000D9d@0000
lliC0000P=QC00000000000015Ma00000000LY[NLf550000000000000000Hd0l0000`^\bXXhb4>Tbdm2K00000000dmVG=;8<0000000000ZO8Ag`000000000000
0000000000000000@OCT00000eT80000DI]100004ZP100000000000000008C2?0000lkXm000000000000hR`J8e5c10EX000000000000@kj30000\;0c0000`3dg
00000000\BbK0000000000000000000000000000000000000000000000000a9B00000000000000000000000000000000l4IYLIO900000000XbJFU?bO00000000
\?P5\FBS0000000000000i6e0000000000000000000000000000hZTQeBn60000M<dl00000000<7WX<9@m0000000000000000hBnT00000000000000000000Dc?n
0jZT8FQS00000000dofj0000@^WbliYV0000llGB00000000@lBX0000000000000000000000000000PhL;@@I;0000000000004U8n0000000000000000]6UYE?PH
000000000000000000000000@=Hl0000EA?Q000000000000000000000000\@l6DGXe@9kk00008dZ\00000000L;jE0000000000000000T^0=HlA3lW[\00000000
T9m>000000000000000000000000h;k@00000000000000000000HOOl0000000000000000D8Xk00000000Y8JK000000000000000000000]E6000000000000d[cR
000000000000000000000000000000000000000000000000lN6T0000@;E700000000<Bc80000000000000000e@1;@[]]UC]F00000000lG[18`f8H3lh00000000
00000000D5=100000000mCR70000000000000000@>>cdJ1VICBW000000000000D[Mn000000000000000000000000000000000000000000000000000000000000
0fS7000000000000000000000000000000000000HdZ<@;mD00000000000000000000000000000000H^Oc00000000000000000000000000000000000000000000
]BmL0000DG[Oa8]0\Xbh0000000000000000hJXn00000000@e=T0000000000004N4C0000000000000000000000000000PmP_13QE000000000000iAAV`;:40000
\2I<h9==0000LL1V00000000000000000000000000000000H>Ie00000000000000000000000000000000LOC600000000<2_f0000Y1dm00000000<?Ak0000<YSX
000000000000000000000000000000000000\Qg^X\V7D6;k000000000000000000000000QCF[000000000000P4AD8MC30000<nJ6DgTU0000DTUl00000000d:X7
0000000006?o@QZK00000000000000000000000000000000000000000000000000000000000000000000000048LPPc9B00000000\Ee@00000000db1S`bKLY8UQ
000000000000P_kj9?>jI?J600000000000000000000L]hjTFFT000000000000dVAEP75B<fa]0000\GH1PiN;0000000000000000000000000THN0000TA@X<JD?
0000000000000000P1FTE;fe0000DYIJ0000MB4^00000000Hoac<QnDli3WMB1\0000000000000000000000000000U=oY<]j;000000000000\GkTLI=i`[7lE0UY
0000000000008@XN0000U6DE0000Hd:00000\o9B0000PYZI00000000lC08000000000000000000000000eB\f0000l@c^0000000000000000hbSThe6`a;230000
00000000000000000]PE0000000000000000000000000000I5:n000000000000Y<M:0000@hmO000000000000000000000000`Dn60000<^0e0000PG5K00000000
Q@E80000000000000000000000000000000000000000<Ug:Y9<?000000000000e8bYl8BDXUGX0000000000000UW0<cJP`ndN0000000000000000LDTR0000@X^7
00001CNi0000000000000000000000000000dBEa0000000000000000000000000000d=^2000000000000000000000000Q8MZ0000d6^A00008FD900000fDQ0000
0000=6D_00000000d[_O000000000000HRAAPVil@ZXU00000000U<Nm0000L3o>000000000000PO8g00000000000000000000000000000000TO9P=0]Td`\70000
Q=@[0000AAin\f08000000000000000000000000`X]m4Tn_03E:PFeRT^9W00000000000000000000000000000000P2f?@GF^000000000000@EjP000000000000
le[WTHG:000000000000000000000000@4;fE8C5000000000000D4Pc@DY=Td>B\]5O43_]@bY9`ZYd@nf9000000000000000042X1ThH_0000000000000000XWNO
a7WgA7Z90000TBXE000000000000000000000000000000000000\Bkl00000000000000000000000000000000000000000000`BR]0000H\>R0000000000000000
0000=3RW18XLPcT40000LGAd0000000000000000000000000000000000000000P]\XToi@00000000000000000000000000000000TglV0000Lm07000000000000
000000000000HgDh000000000000TL3G0000000000000000000000000000000000000000I:56\00>PeTd000000000000`<leDbGO0000000000000000l;la0000
000000000000a>8l0000000000000000000000000WG48TH00000000000000000000000000000DRK19@OD@1cO0000P3]j0000PFI<4ViE00000000000000000000
0000000000000000LmE795ciIBen000000000000<kYi0000000000000000000000008dRk0000000000000000QA7T00000000000000000000000000000000P0?`
TM9b00000000000000000000L@H<0000`\C2T>4495MA0000h<k>000000000000d1CD00000000000000000000000000000000dm>2D7kdH<OVL09IXiRK0000YCE:
000000000000`LUS0000]A^0E7dA5B6e0000DGZI0000000000000000000000000000D[\R000000000000\VF]E?d@<GGb00000000000000000000M@2a00000000
000000000000l^nT000000000000X_bU00000000000000000000dKHX85OeDVe?a@4f00000000HWZ00D40hddV00000000000000000000000000000000H^gm0000
0000000000000000000000000000000000000000000000000000E6A5d>0[000000009AkO0000PTOM\5=SA<Z\0000M1lfd3[oPn8=L>fD0000@5<X000000000i:g
00000000L[gSd_Oe0000000000000000000000009<h80000H=kd8BYD000000000000H^T6hgGD000000000000000000004`QG00008T3Q00000000000000000000
0000@SN00000TE1K\J;L0U]P0eVI000000000000000000000000000000000000<@S_0000XUX?\j8<00000000PeZc00000000000000000000@7dm00000000\M0f
0000000000008;abl=]aHF[n]>QG00000000000000000000000000000000000000000000mB4Q000000000000000000000000I9QD000000000000000000000000
0000`F3d00000000000000000000000000000000000000000000000000000000AAM?0000A<m60000he7od96P00000000@@eV00000000000000004<Y800000000
0000P?HY0000A42`000000000000000000000000000000000000000000000000L6oc000000000000LZM500000000dNSc000000000000ld_f000000004fZ10000
To7800008SWe8^nF000000000000000000000000U1>CX6iaLU\LY8TB0000l1]10000@cRkl64aXQURi?<_00000000i@MGDO2`H[DYPaVl0000]8;f000000000000
000000000000X=SG<Ri=000000000000lE9V0000000000000000\Ef30000000000000000000000008NCTYCQC00000000TZL\0000000000000000000000000000
@gCAXS3\<h`JPnHbI03D0000000000000000\952Q3\A00000000PJ=b000000000000000000000000000080B\00000000`WfaQ7hB0U`b000000000000]<7O0000
0000`@=A0en:0000000000000000heUE4]8G`0;74kDa0000000000000000000000000_Ya]2kO000000000000000000005>`5LS3=0000000000000000lE4S0000
00000000X<bK000000000000000000000000lQ>Ele8[0000`Qkh8WAk00000YB<000000000000@O1F0000\X8400000000d<K[TnmU`8K:00000000000000008;3H
00000000000000000000000000000000TJ8L0000000000000000000000000000XgXLY3^A00000000eCe<000000000000`^n70?H0XQmT000000000000hHIi0000
000091TT00000000E8NXY=4Ca5Dma9=D000000000000A53F8C4g00000000000000000000000000000000M<DSh4^>0000ABj\@[eE00000000@<^TPOlbh=c7D@:Y
000000000000000000000000eB[I00000000000000000000000050Ma00000000000000000000000000000000000000000000hNX50000000000000000X_CF0000
0000\>E900004lY:0000000000000000h[4;0000000000000000000000000000<2Q400000000000000000000djh7DW<=00000000000000008GV@000000000000
00000000000000000000000000000000000000000\3@4HfK5>LQ84Y[=C5M@9gV0000000000000000hicX0000HF\B000000000000D5VQT9aT<V]FT9h>X=5UHKfI
0b?X000000000000`1^900000000000000000000\d`A0000H54e00000000PUVQP\L0LAlCPB?K00000000<fjJ0000H@oV0000LYQ1<VEW0000000000008=ZjD_VC
8VfV0000@7gn0000000000000000PB9000000000`RC:0000000000000000000000000000000000000000000000000000\PSD000000000000XnS;DLX^0000L61N
EAgf000000000000LkJE0000=CJ[000000000000000000000000000000000000000000000000<BA]000000000000000000008>Io00000000000000000000Te0_
M56MhWen0000`nOJ000000000000000000000000000000000000<fTF00000000000056L:000000000000000000000000000000000000000000000000H:?Z8Z1d
00004S[d0000000000000000000000000000LncI000000000000000000000000000000000000000000000000d?Y[@GS<000000000000000000008\=O00000000
00000000000000000000L>nn00000000000000000000000000000000\=YOlCS^00000000000000000000000000000000000000004V@Q00000000d`BM00000000
aC>300004k@G0000000000000000000000000000XZY20000000000000000000000000000m6XJ0_NQ0000HfjV0000000000000000000000000000000000000000
Y9iJ@Ai7000000000000T_]9P?M0X\ag0000000000000000DEUTA0j1000000000000\=;o000000000000000000000`2>00000000<\JlE<_[0000000000000000
000000000000d0no000000000000L?d90000000000000000000000000000000000000000E>_[0000XC\b00000000U=;90000U5ag4jo]0000T2bV000000000000
e2_300000000000000000000000000000000000000000000000000000000\X@=00000000000000000000P[XN0000DD[HdYU900000000000000000000dnhG0000
000000000000000000000000000049<=00000000T\AD00004`bb00000000000000000000LQI<00000000000000000000X>5O000000000000dM\a000000000000
00000000000000000000d_PL00000000000000000000X2[aH??G`5Zk00000000000000000000000000008BbW@>V410I6000000000000@iJNdM>^m>[500000000
0000000000000000Y5UY0000000000000000@Q8O8f75T6\X00000000000000000000D8JY000000000000lFQG0000D;m30000lU<g00000000l4Kb<kYL0000`Qim
0000000000000000<ciF00000000000000000000HG=m0000@lm90000a@PR0000D5Kl`XdY000000000000lJXb`eomE>I]dKAK9@iF0000dZm^0000000000000000
0000000000000000PNHK000000000000000000000000]0bNXcnB0000L>WTXfWR00000000000000004V6@E3hU0000a4Wi@J^g00000000000000000000hoje0000
H^ofdAEa0000000000000000e=1WL<QP4<l:0000000000000000lELB00000000\FYP00000000L<Yg09JYh;\K0000000000000000000000000000000000000000
0000ECY^000000000000@39>0000`1Y>D<6h00000000000000000000e0lQ0000hFCG0000hCei0000<?@F000000000000`?0U=5BD000000000000\1TbLYMM0000
00000000000000000DeE<[W10000PnH:0000@Cm@0000`@CS00000000000000008P<g0000A4NH00000000HZ;c00000000M:[LECTQ0000<33;0000000000000000
00000000000000000000Hbl2PDof00000000000000000000000000000000000000000000Y7N:00000000d56nX`b0000000000000000000000000QCd?00000000
000000000000I;2_0000000000000000PYlG00000000H2RG000000000000TMWk0000@Q\cPgd:198n00000000@KKL000000000000000000004VA40000HgA892CF
m0fME<hX000000000000000000000000llQJ00000000H2AY0A6lhS1A4SKF@VI18J<L00000000000000000000TWS]e=]\<f4F00000000PP`Y0000000000000000
D]n1DV^700000000000000000000000000000000000000000000000000000000000000000000@`CO0000000000000000TbPY000000000000@]<e000000000000
000000005;A5\HRE000000000000T]XL000000008[<900000000U0b]0000TBh=4<3700000000hA8>4PXPDcg>i7PR00000000D5i>l?1h0000HK90000000000000
0000XMHJ`DBc0000000086dJ000000000000000000000000000000000000000000000000077;`iDV000000000000000000000000000000000000000000000000
0000000000000000hF<O0000000000000000@>`X00000000TAf10000000000000000X9b90000000000000000`X_o000000000000000000000000000000000DZc
HGgR4Uo8000000000000HGhm8H>V<^DD0000M4QGH><44QMb00000000000000000000000000000000\XGO0000Xa\600000000000000000000\Y0GXVLhdn20<oBB
000000000000`@?>0000Y<AV000000000000\DOU00000000000000000000189g0000L3aI0`=o`lGbdoB`000000000000000000004DGG00004m0hA=7cLa8@0000
P7PW00000000TAP2\a\Q000000000000l>Ho0000HQPn000000000000m=8k000000000000U@6T00000000YB9A\TR40000000000000000000000000000D6kN0000
`BAfLiAH00000000000000000000XlYU0000=>Z[d8fg0000aA`e0000000000000000000000000000<BhZ0000000000000000i2Z^Y@`h=4Sm0000000000000000
1=m055B7Q5lP0000000050R80000000000000000P=dG00000000d[6Q00000000D9HY000000000000XZS5Deh50000PTfY000000000000TjO7lJg:lmk]lnj;0000
L:K6lCU;00000000000000000000000000000000<I2]=?MY0000i<_K\Y`A00000000X31K<KS;0000\Ba`8eai5CFn000000000000000000000000I=@A00000000
0000`]T000000000000000000h?RD2bF000000000000`6LW000000000000000000000000000047@L00000000@N8O0000aA=0PfDm00000000000000000000`N^Z
0000000000000000000000000000T:IM00000000E2oO0000\g[X00000000XE][00000000ICHRXliZ000000000000000000000000lUV1llQ?XR_W0000`;a10000
Ld<LXoN00000000056c;0000000000000000P<KJ@jfS0000`SHX56kO<1>:000000000@aW0000`L5_l2501?X_0000000000000000000000000000m<of00000000
0000000085ln\:Nk000000000000000000000000L:Qj`5gS4P:>h]?\1=_0Y>UY00000000000000000000d[Ta5=kM000000000000000000000000000000000000
5?_^0000000000000000Dl?=h7Yf\`B\@P>7hJ0m000000000000000000000000dTHn000000000000TMj20000TAgnDhjA9<hH000000000000d5b]T4LO00000000
lS<10000000000000000lIEL00008dkTlkLl8ho7dU3]Y;\f5@5M00000000H4l3000000000000000000000000a3nj0000000000000000M3FP@?0i0000PEYH0000
0000000000000000DXTZ00000000000000000000XAN@00000000U5km0000P0<k0000<P]70000l26DhCGf`DQZ0W^J00000000<TT2HQbJEAB6000000000000<FdC
000000000000000000009=lS0000000094bY00000000`En100000000000000000000i8G8Pde[000000000000H8ILh3]O0000A3Xh0000000000000000<]an]B<J
000000000000`LU<0000HX@P8^\T\6@R`fOU000000000000000000000000000000000000m7K8D2]I00000000000000000000]3F>DY>P00000000000000000000
H0Ci00000000L`^6<c38dlgY000000000000000000000000<X2a4naHIAQW0000\T]D0000000000000000000000000000000000000000dQ7GXcMS000000000000
0000\lOa8?:OY0kY00000000000000000000000000000000H6\l0000000000000000000000008@\a@d4G0000\Wd@00001724<E5T000000000000000000000000
000000000000000000001AGo0P1:00000000MBCG8>9fPJ>i00000000Hfa40000000000000000000000000000hnI50000@?km00000000H6e[E?kB0000@:F0hP`4
00000000000000000000a?ed0000HXlIUC;800000000000000000000971R00000000`cnd0000000000000000U>Ijl[i_00000000000000000000000000000000
=B>j00000000000000000000HAGB05]X00000000PmLmTKMk00000@Le00000000H3oc000000000000000000000000000000000000HP>gdP@T10BV\mJHHFae9?Tb
0000000000000000000000000000HG9hPHJ9000000000000\HSW000000000000000000000000DmVX00000000\o[m000000000000000000000000000000000000
000000000000000000000000`8\:DTZP00000000000000000000@_k100000000T4FPT7;STLZK00000000000000000000000000000000d^INl^cZ0000<ORI0000
ld_200000000000000000000000000000000H68O0?m_00000000YAa`00000000D0F\000000000000H[`j000000000000hall00000000PCNaY5SfQ=`?00000000
0000000000000000LEiA00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2PdM<NT00000000
00000000000000000000000000000000L6PK]63900000000X:Cn00000000a;mK0000000000000000000000000000@Gl?00000000=>0@hWVY0000XQf@00000000
0000000000000000D6K:0000Lc4:000000000000E9HC00000000000002NL00000000414[0000000000000000000000004;7QM5FL0000000000008GU@0000IAR1
40;d0000000000000000HWYa0000000000000000DQiX0000000000000000mCVH00000000a0SVm3kC@AOA00000000000000000000IBm20000PcjG00000000\`]M
0000000000000000000000000000TOG?L;FjDLfg@[ZU0000@SWY00000000D<\U0000LO6I0000000000000000HaK400000000<4B_000000000000hgVH0000P31`
00000;jk=4he000000000000HhXl0000hBS00000000000000000000000000000lc@T00000000I8GK00000VnU00000000D0Y^0000P3=X0000000044g;00000000
H2a<00000000000000000000000000000000I21=@GT]000000000000H[Ie<1c[000000004FPmmC;K0000Q42?0000HaVSE9:D0000000000000000000000000000
TP80ECK>000000000000HkVS0000000000000000H6Cl00000000000000000000000000000000000000000000000000000000000000000000H?NUX6RU0000lC3n
LZ:dT7^A\\gQ00000000@08M000000000000E8b;000000000h@I000000000000000000000000HIB]0000000000000000000000000000hZ3J00000000TKN40000
000000000000H3ooL?i?0000h_XVhE=8MAEkU8Tf0000000000000000000000000000\0lX<EF[0000000000000000e67X0000XD58E6fS00000000000000000000
00000000TgTH0000`;aA0000e=NU000000000000XX;747MolB=30000000058FA000000000000d`FB00000000000000000000812Z00000000`1ko000000000000
0000000000000000dJ?bhR3a0000000000008f@AHLF?ToHX000000000000h@o6Pb0T000000000000000000000000000000000000000000000000Y7YS00000000
00000000A8d\iA1T0000000000000000000000004YHa0000000000000000000000000000000000000000U>6?000000000000@FO3000000000000000000000000
000000008TL50000000000000000000000000000e=I700000000`0b500000000P?e=0000000000000000\HlW0000000000000000000000000000000000000000
0000a9[k@?7A<_K[i@<S0000000000000000000000000000lKYJHhKQ@7ee<U@B0000lN7I0000LZbg@QMO@>K4\AM`TX6E9<[54?:?8ZQP000000000000U?JmhQYj
0000h1chP8el0000000000000000`g=Q000000000000@M6jiCM50000000000000000000000000000Y46V00000000<iPn80Th<\5d00000000`Xc``fHjX<DZ`g3H
HnMGPon_00000000LG0aX_N?000000000000000000000000000000000000DLTTA3lS0000@=D?00000000000000000000000000000000@ZV[0000Xl<A50MN0000
\m2^L6T7000000000000I24:000000000000000000000000@6Ica8fl0000`g<L000000000000lSkm00000000<7aR00000000000000000000000000000000d\DU
L\aCdeYb85cGhUQT\\U_00000000M?TUIAUo0000m4X60000l38C00000000000000000000dbQg0000Th;ePJ\dY??TiC^P000009<l0000000000000000@VM=4D]8
DZ5]@_nA00000000<4hf\MYL000000000000i:7:\G4h0000HPd:00000000000008W[\PdE0000000000001?4V@XF4PbHk0000P=mfdk>O00000000`Q@300000000
00008X;TDL9il8o^00000000000000000000000000008R=2000000004KiX56VRP`E<0000000000000000I3d60000000000000000000000000000000000000000
000000008>eIAC@400000000000000008CkE0000000000000000hIkI00000000Xa5WQ5WQ00000000XDmJQ>O^00000000LR][00000000000000001=0n`DlZ0000
i82O0000PSkME4_i000000005@NG0000m5XDmALU0000000000000000D@ec00000000000000000000l7XS0000<dZP@8d@0000000000000000@j0g000000000000
000000000000000000000000000000000000Da8000000000000000000000000000000000000000000000D7Ki00000000e;iR10WQ00000000hdQk@^J:0000h4^N
000000000000000000000000000000000000000000000000\9Md0000000009k[00000000000000000000Y@8k000000000000000000000000I@Dk0000L@lE0000
0000@JF>0000000000000000000000000000M4ed000000000000000000000000000000000000000000008TKh00000000PedlXji\0000000000000000\ICF0000
00000000h0K:00000000000000000000000080oilKCh000000001Aj>000000000000000000000000X0kM000000000000000000000000dX\\0000000000000000
00000000`X^e000000000000THQ5000080[40000000000000000000000000000<VGc000000000XaE]>ZN000000000000I=@40000L1G400000000000094c?0000
00000000QBhe0000000000000g:\000000000000XZ8N8`Pg00000000000000000000000000000000000000000000PZ810000000000008ia]000000000000lTjm
PDoS000000000000000000000000000000000000\]\ihKc7Q7Vc0000000000000000P61@0UMETkbD00000000HC`>\i1V0000PBKY000000000000P3Q^00000000
0DF900000000000000000000000000000000d>4aT\jO8bWZ0000000000000000000000000000000003PF00000000L`Ck\fXk00000000X?b[LgDY00000000lAiF
000000000000A7<`0000000000000000000000000000\]\J0000PiIOTDg^000000000000<E0<000000000000000000000000000000000000\V\c000000000000
00000;G@@gLQ000000000000000000000000000000000000000000000000000000000000000050T^0000HRNN0000000000000000hfCHPUJh0000\0c3Q:fN4Zl\
E5QF00000000P:dD000000000000000000000000@o][00000000P7_g0000000000000000000000000000TSG@000000000000000000000000A=M^000000000000
0000000000000000<H7`lT=T00000000000000000000DE[b@TEQ0000000000000000E9CU80Lh000000000000<Aa1000000000000000000000000000000000000
00008=:?0000@0Q1l>\i0000H5f40000`W180000`oJQ91JN00000000000000000000000000000000000000000000000000000000000000000000000000000000
I?>M000013S=0000A6fB8MfN000000000000000000000000PF6Q00000000@02l00000000000000000000dO@SDeC1TEk10000000000000000a58M0000dUNn0000
000016l^00000000000000000000\6[W<LLJ0>66a7iJ4;IoPb:i000019P2m>RQ000000000000l6lK00000000h7g4000000000000000000000000000000000000
0000dDC20000000000000000000000000000T4M8hgG6Y2?_0000000000000000L@a<4KV\0000dNN90000l37dL56>0000<<k\0000e43YL4ja4eU6e6oo00000000
00000000000000000T^Y00000000l?D[0000L3f`<>Nf]7_o0000000000000000D5McDWR60000000000000000ljj\00000000LRJ6i>YAHFWF0000000000000000
00000000Q84a00000000000000000000000000000000h86IY29Pm57M0000000000000000\II;\T4N5CcF0000000000000000000000000000de=b000000000000
000000000000h]1600008?Sd<CD4lSC5000000000000000000000000000000000000000000000M]O000000000000UCC1DZ7;00000000000000000000Xcn10000
0I6J000000000000i8_Gl]]TdC_<0000hMYo0000000000000000000000000000000000000000000000000000mBGIHZWQ0000D<h`<DJ\00000000000000000000
0000000000000000000000000000d=]20000000000004lMaY=dQ000000008o>i5ABI00000fD?0000000000000000X_o800000000A?F[H@190IPg00000C9o0000
X9^H54PeM@H;000000000000000000000000000000000000\OED437V0000000000000000000000000000000000000000000000001>^[000000000000000004Ni
lgN345ci0000000000000000000000000000d3Cf0000TdDl0000000000000000<XK:00000000000000000000TQV2\]Ig00000000000000000000<>1>]@Gn`HgO
0HLE<NRg8ll400000X:500000000LZi600000000000000008P5R0000000000000000@Bla<Vn<52:_0000000000000000hGZ^0000`Gkb0000L=OiDfH100000000
000000000000000000000000000000000000HHK`dFi?TQ@V0000000000000000000000000000000000000000T6ZV000000000000000000000000000000000000
hiBL0000000000000000000004V20000l5k;\1X;00000000000000000000000003d:dVDMTE?SY?O0000000000000dkd1000000000000D7KV00000000h_49dQeB
0000dlaFTn`a00000000\2gO00000000000000000000lihG0000hko60000000000000000X_DW0000P6Ta00004IYL00004g^C0\`U000000008DiA<T`8DId\0000
0000000000000000@>3A0000h7VD00000000000000000000000000000000XPUm000000000000000000000000000000000000H1C60000XOkhLiGI0000lVHRdlK[
e@]Y00000000L@`U0000l5hL`_b9Dg[oa;5g0000000000000000LU^c00000000D1bK`Rji000000000000000000000000U3hj0000000000000000000000000000
00000000he3cDWQmlD<30000D]9e00000000Ta>7LbRiE>5Hd02Q0000000000000000000000000000000000004b?F00004KFO0000000000000000000000000000
00000000000000000000<_=k0000000000000YC[00000000TLA10000@oBQTjZ;00008m@Q00000000000000000000000000000000000000000000000000000000
000000000000000000000MF\00000000H27g\1iP00000000000096\i0000000000004ETi00000000TmE[i3@50000leAF00000000000000000000000000000000
000000000000000000000000h@Ej0000000000000000@BUa0000000000000000\1Eb0000\XRh0000000000000000000000000000Lj^90000\E0ElSLK00000000
0000000000000000H]Xj0000I5V_00000000I3JMThET@G@400000000d7_70000000001Bi<Wd04_WO00000000lSFY@gWf0000000000000000@A7\000000000000
0000X:f;@R8700000000\j\Q00004TnJ00000000D>T?0000000000000D^>000091nb00000000000000000000=1Rb000000000000000000000000000000000000
0000000000000000000000000000000000000000A3El@ai]0000000000000000T;JQ0NaK000000008KF[0000000000000000=C0000000000l4Ho000000000000
000000000000000000000000`B?k00000000000000000000000000000000000000000000000000000000000000000000000000000000hg4>`o:L0000000007o1
000000000000000000000j7k00000000<f]l000000000000D6<j0000\R_G]=L=000000000000T_M<000000000000000000000000000000000000000000000000
00004C?600000000]4A>0000a:AR000000000000000000000000000000000000E7[b0000000000000000L5QKTnW20000l=M94BcM0000<^[Qh?6Nh82<LZc:0000
0000T:;2<F[Y0000\9T=00000000LE:^0000000000000000Q7mD000000000000H:`:0000000000000000000000000000h7[Y000000001@:6aBJN000000000000
0000TF9T000000000000<Ml;00008FUZ00000000000000000000000000000000000088Mm000000000000EC?TLY[?0000`?>Ji5JE00000000000000000000PSNa
000000000000T;kQ000000000000X51:l;n9TE\Q\[fS]62Y0Q?O0000T=5i000000000000000000009A\?00000000000000000000000000000000000000000000
<__;00000000000000004=1@dej600000000000000000000000008]U00008]b]D=_]0000i9DGT1P;DNm\0000000000000000000000000000DSMB0000a>L^\]1`
0000HDKi0000000017cc00000000lAhLD5L?00000000<CC_4JggE2nYPZnJ00000000000000008g2F00008hmh0000000000000000000000000000DolJ0000\O[O
0DRJXJPM000000000000000000000000000000000000000000000000I3SP000000000000000000000000000000000000000000000000000000000000LcIM0000
0000H:;B000000000000l1Jj0000`Y>ET`;Y4D<_Lj:W0000`ned0000d`gkd?DM000000008`J00000000000000000`T6MDWbGhe;W00000000\\`k0000D;do0000
A@_Xd7_E0000hZib0000000000000000000000000000@ECC<bn419k1\fVhm0d[00000000000000000000000000000000E2i?`F5l00000000PTQH000000000000
0000DZn;00000000000000000000=;@J0000000000000000T4]8@L?U0000000000004j;j000000000000000000000000d[UH0000000000000000000000000000
\Ga\00000000HLdd<\@7000000000000@^l70000000000000000000000000000000000000000`Wii0000@_;A000000008RI90000000000000000000000000000
53TX0000L40;00000000hWCl00000000DRdQ]A`4000000000000000000000000000000000000ABWb549X00000000000000000000lSEY<H0H0000000000000000
00000000000000000000Tmn0@9nXPGUdE=T@000000000000000000000000e8=J00000000<CGH00000000000005D1\OFK00000000<7OP4efX0000000000000000
000000000000000000004::<00000000TnKa00000000I7I700000000l^bc0000000000000000DKmd00000000000000000000LW7G00000000m8Z70000M3dQ4:BQ
H?\102U_00000000@65Chb>a00000000000000000000i@l60000000000000000\Gjk0000000000000000`bjG0o^h00000000000000000000]=c40000I1Ha0000
0000000000000000000000000000\j5RQ90\@`mMP`04000000000000`RZ000000000000000000000hdDVm8W500000000T5DE0l_30000000040D7QC4600000000
0O1900000000hW75000000000000000000000000@0a<0`W<0000XAFR8bAC0000000000000000T]gYd4UMHFPL000000000000DNoW00000000<VH30000a;QK0000
00000000000000000000000000000000X`D:000000000000Y@b500000000000000000000000000000000000000000000000000000000000000000000TMDD0000
00000000000000000000\9RXE:HZ00000000000000000000E6e`Y8DJhB]N000000000000LKka000000000000D@=[0000dc=:00008C1700000000`?@500000000
Ld3Q0000000000000000000085_O00000000000000000000000000000000]B?gLnbi0000000000000000e3WR0000000000001A?nH?Nd0000<gaF00000000@F`C
000000000000`>SQ0000000000000000L\j80000000000000000000000000000h`[P00000000000000000000000058Yh00000000X;>h00000b9M8AfK@EFR0000
00000000\_\5`a6mlNkU0000L193XIEZ000000000000X4]U00000000000000004>]d000000000000d?YH0000000000000000000000000;ITLab>000000000000
000000000000000000000J_>000000000000df_O0000000000000000lXkW000000000000]=eQ000000000000000000000000000000008DPn000000000000@aEC
00000000000000000000000000000000AA2d00000000000000000000000000000000X^;K0000=7nH\[DiL40G0000000000000000000000000000000000000000
0000leb<<Aa<0000000047nf`6=h000000000000h;<GI69H1Am=H`^D00000000\5Rl0000000000000000000000000AOQ000000000000000000000000A0[;0000
0000U>di000000000000<<di<8`78\k7di4`Ln[G00000000000000001B=000000000000000000000000000000000LWZAX@mT00000000TnFBXhm6=5_a00000000
0000hA06=8_i\;8O00000000<JCI00000000`UD10000`[;5L\Vi@m;0mABS00000000L^1R0000000000000000HY\3PdgQ00000R[Y4;B20000000000000000`ZXd
4JLj@dYQd7Ra8Ho@00000000000000000000`7:S0000000000000000YAFH00000000000000004AGbl:b>000000000000\k6D\8W34>e_@FinT`53000000000000
0000000000000000<nPZ\E=m00004fUF00000000@4J:04U>hFZE0000hg:L0000U@980000]5m[XUE^000000000000DY1U<K3^df^oe5`T00004a=:e@SX00000000
000000000000T7A;llFXL6S]000000000000000000000eZD0000000000000LHn@?=_0000000000000000000000000000`_UE0000000000000000`Fh100000000
<_[T00008dh7i=hC`L5B0000XN1e0ZiLXomj00000000dP9A000000000000000000000000lB2V00000000TebQlAQ>00004>N<0000000000000000000000000000
000000000000Q3bF00000000=6lo53]j000000000000XG]Z00000000l^<E00000000m8>L0000<?SF0000<_8?Q7TD00000000X7QP00000000E8X]000000000000
000000001<V@0`Wk00000000\3W``@lULX=700000000]3L]0000L?XU000000000000000000000B88`BTSD_Qji?GRaA`o0000TdWB000000000000e1BL00000000
0000XO_2000000000000000000000000H9We000000000000000050Pm0000hS[CDb:00000L0JY0W0M0Y=Z0000`hN4L82j000000000000000000000000000048Ei
00000000Y95n00008P[4@2;1h:C`@aAidbK]LfQBT9:99?V\000000000000000000000000Pl0V000000000000P]870000dPKP000000000000000000000000h1[2
0000lAdm`]@G\]IUl=ePP_T\P[9<\c1h000000000000000000000000000000000000000000004X2A00000000\R<;000000000000000000000000000000000000
ha9l000084Rbd?PJ000000000000000000000000000000000000000000000000`[@k00000000000000000000P6f3000000000000000000000000000000000000
HGYM@0i;d]\60000lBYZlH2X4BFg`Q\W8[?80000L6_i0000@:B=0000000000000000000000000000000000000000<K5\0000<JgIY5aG00000000dh98<X<<h?V2
000000000000`=TdXb1:00000000h5dTDC5;0000\0;UA9kS000000000000000000000000000000000000\BkX00000000m:W^000000000000000000000000M@KM
42BaQ8c;000000000000000000000000l4XYX4^[DIaU00000000000000000000lakX00000000000000000000000000000000`:]50000000000000000hV>`0000
00000000A9@Y0000@ESL0000000000000000I;PBP=f;4S`jX^Xo00000000000000000000P;h8`f930000\1EE4DkZ0000M@Ie000000000000000000000000D6M^
000000000000h1mc00000000000000000000E:Ko000000000000000000000000000000000000HT:D000000000000000000000000000000000000000000000000
00000000000000000000000000000000dGYh00000000HeoDDR`\0XQa000000000000000000000000000000000=\a48181AIC0000H;`^00000000000000000000
00000000l8?G00000000000000000000000000000000000000000000Q5@U00008QB`000000000000Td0400000000`aO00000000000000000DbV1000000000000
0000000000000000000000008YCK00000]iXhh9U0000000000000000000000000000000000000000000000000000hSc`<2bd000000000000\1ES000000000000
0000lXTA0000X[7F00000000lP_7`mn_HSjI000000000000000000000000D^aoH]Y:0000LS4\00000000TS7h0000000000000000`6H]0000000000000000dSJ<
000095>ODL<[000000000P8YI41j0000000000000000000000000000000000000000000000000000dD@_0000HMOW0000HWXR0000i=fl]?ToLD\KiB^=\CMmdG1D
`T5;0000000000000000HGh:DATX@Qg80000000000000000H9Z2LBe?DHdHXdc900000000000000000000T2d4000000000000000000004k510000\A>`00000000
19Bi0000laEi00000hA:4No=`Z>n00000000000000000000000000000000PM@J\k1FhGOa000000000000000000000000000000000000i>7I0000000000000000
eARn0000000000000000hbMW000000000000@:GKdG0Adih^0000000048VF00000000d_mdL6;FP=j84DA30000000000000000000000000000000000000000=0[a
00000000d2nR000000000000000000000000000000000000hD2K0000000000000000dL440000000000000000000000000000XTa<000000000000]2Go00000000
0000Tm_J\ZG^Pc6H000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000Tag4ACcS0000<mdD000000000R[g
XS>c4d:HYCXn00000000HRS000000000LB\MlJ[d00004i`e0000000000000000YBT;00000000h9da0000TW4X0000X[O3\S;XHaQ6000000000000000000000000
`TSA0000lb_;Hh5A000000000FSYM6MF00000000H_230000l0h`@3kGPSd?000000000000]Cd\00000;mg0000000000000000T<Qk00000000DcTV000000000000
000000000000XD>4000000000000`JJA00000000X^Q`X8\j00000000000000000000000000000000000000000000@TSP1@;Y0000000000000000000000000000
0000000000000000M>JW00000000000000000000d9WBXWF8000000000000000000000000000000000000000000000000000000000000000000000000`dRK0000
000000004Whf0000000000000000U>4Xe=0U0000djNCLX`900000000A@Qg0000`2H`0000H=HN000000000000l04^hAA`00000000000000000000000000000000
0000U0:RPM2Z0000000000000000000000000000000000000000DbS;000000000000@EAm000000000000000000000000<64=0000000000000000\QUb00000000
000000004J`THeX90000L52^0000000000000000L=iVA8hm00000000000000000000]=ID00000000<AI8e@j<000000001AN50000U:Y5=>NJ0000000000000000
Q6m@00000000000000000000dBPkT\Ma0000000000000000000000000000LiJg000000000000lkhM`obS0000PFGg0000hlWm0000hKNF00000000000000000000
\>hg4RT100000000000000000000hR8T00000000000000000000dAS<0000Xl>400000000000000000000000000000000XkC4000000000000000000000000`Wi\
U6f1000000001@9i000000000000000000000000deHP000000000000<@]B000000000000aBgN@kai000000008?V\PGah0000000000000000<CG3HTMX00000000
00000000\17S0000\ZCR00000000\OX5i7\S000000000000000000000000000000000000@:2T0000T4hG<A[300004YXgM4:_dl620000=><j`OW78N1V0000lGO7
D7]O`fonIAg?00008Gge0000e=YV000000000000=1\^PKZci?[\\T_<0000000000000000<5^6hTZeTmSe00000000PnFcEA?DPk:g000000000000000000000000
0000\RY`0000000000000000T1K8\Y7Q000000000000hQHN00000000000000000000000000000000000000000000@G`;lQS_0000000000000000000000000000
000000000000000000000000X>@40000000000000000L6N1000000000000dlXa=B;C00000000000000000000iCIk00000000l=PD000000000000lVCE00000000
hP\H000000000000000000000000l`2^0000LnW;0000E?KWdNWJU1H30000P67D0000\:N00000h<H9000000000000lPBc0000HZ01000000000000000000000000
00000000DeUZ000000000000lJ^\a@Cj\ZWE00000000000000000000U5D\=BQ]0000000000000GR8l0`_TAF8Hf:<00000000000000000000`@4W000000000000
0000000000000000000000000000000000000000L13n00000000000000000000000000000000000000000000000053df0000000000000000<eG^000000000000
0000D=FW000000000000Hg@f00000000D3?@5B4D0000000000000000XFnM000000000000000000000JR=000000000000PR?_0000000000000000000000000000
00000000000000000000<ER=000000000000000000000000000000000000000000000000`@`n00000000000000000000000000000000000000000000HGIL0000
000000000000000000000000PH@aPTVSA>ii00000000000000000000T1`<dc\e0000PBVHhKoG00000000l^BJ00000000000000000b5<@IS8Hhg;00000000H[FS
00000000\9KUT\CUE3RF00000000M7m5000000000000l:90000000000000\9N]0000HHPVl93I0000000000000000000000000000L`L^d[iP0000000000000000
00000000000000000000e6Cg000000000000000000000000TKY[A<`500000000XFjV0000H95i000000000000000000000000T^?80000d?FF\^[8000000000000
000000000000`N_:0000000000000000LCoo0000XC8j\i=M00000=<U<AaG0000000041YZ000000000000lTDL000000000000000000000000Loh0l_>V00000000
000000000000000000000000000000000000dQDcM?W\PDlm000000000000000000000000000000000000000000000000<n5^00000000PAj_0000=1]500000000
0000000000000000000000000000Tlnja4o>0000000000000000l9aI0000hYb?h<C00000000000000000lJOM00000000hM?HhMIkPKQV00000000D1P`0000`USc
0000PXUU00000000@>jO0000000000000000000053@k<gS9AC4C000000008ZdO0000\J7M000000000000M=O50000000000000R]300000000000000000000Q@BF
000000008GoS]Ccc0000L^14000000000000000000000000000000004DkG0000H_1V000000004Q5O00008NDF0000<C]f000000000000l5[Vd;Q>Tg8[00000000
000000000000DO>@PRNa<bk4hmK;00000OgZ00000000P]N9000000000000T7AI000000000000HN0n0000LOii00000000E>H5a=Be00000000@?=m0000Tg>D0000
0000000000000000HfHF000000000000=AiT4MZJ00000000`MeI00000000@0>3T4S10000000000000000000000000000`5`D@`a1000000000000hUFm00000000
0000000000004dSMdhAo00000000@:HV00000000`6Ob00000000Tcoj0000m81400000000XR>G0000=2OhlBJi0000000000000000`>M700000000dSK00000<?R:
0000hNR6<kbl000000000000000000000000000000000000000000000000000000000000=:NA000j000000000000\Bd70000l7RA0000000000000J\Q00000000
00000000D9C900000000000000000000a=gcEAXQ0000000000000000000000000000E?3:Y?L>0000000000000000XkIhD=I;\4TWTIT9eCSG0000E1EZ00000000
0000DJcj00000000\OEQ0000i>200000d0510000000000000000000000004Y4800000000000000000000TN;id0_h4QFA000000000000XCO4P`K@Pcj;00000000
0000Ha;D0000h<eXdTTRPX<ZhkHIXE<P8Kh3e2cFlYCk0IJ0e>MN<JQi000000000000000000004J^A00000000d3]C0000000000000000000000000000lV2m0000
000000000000000000000000000000000000@GXXPO?T00000000000000000000i5Qf000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]g9Q0M=i@ZS0000000000000000000000000000000000000000\3:_=@\6@8c\LH`=0000LW_IXY5k00000000LH^K00000000@:O^
0000hRF1000000000000hiB=0000000000000000<X<K00000000L7c2d<1A0000000000000000HNXk000000000000000000000000Y0gC00000000000000000000
000000000000D_`jTVmk\[hOlZ?PD[i2U6SP5@\SdnJO00000000`1KG45XC000000000000H_EA00000000000000000000`19O000000004Hl<l1B=lA7mlakiDlcF
LJCm44o5LB<f00000000@_?N0000000000000000\18_lN3R00000000000000000000`d5m0000000000000000LXoW000000000000000000000000000000000000
5AdclNhj<C?R000000000000`T0?0000000000000000000000000000Ljj?57R9000000000000L1WP000003N500000000000000000000000000008N_k93Pc0000
000000000000000000000000000000000000ldQQP[^V00000000hAXR00000000X@_o000000000000000000000000h1n^D`Bj000000004N_DDe?o000000000000
00000000000000000000mC\<000000000000000000000000\Tc:U8Wl0000000000000000000000000000000000000000@PEn4Sk?DS89DaOZ000000001:jX0000
00000000<0;FPP2<00000000DH1Oh?D2000000000000000000000000]BYo000000001C7G000000000000I@K30000000000000FfS000000000000XV`o4Rej0000
<4Jg0000\hSK0000DV_:000000000000000000008ZX84N340000YAU_0000LCS<X2SU0Rbj00000000X<h@00009>58000000000000\_UQX;@=000000000000e6S9
0000000000000000000000000000l:9o0000\d\JPn2e00000000000000008DOIH2[E\MNfHU^1M8na==4nD5ET<f_A434^00000000H9Hk00000000000000000000
LZ^f\95D0000000000000000000000000X3SdE3adD?a00000000000000000000`bJ990TQ000040Dg00000000`;RY0000<9370<0Q0000diSMP<0a00000000<hdP
00000000dg6V0000`3J=00000000\DQN000000000000\Ni70000DK@`00000000000000000000l84_000000000000@kV8T?_X000000000000D6QY000000008e<E
<9>L0000hc?c000000000000PQb;00000000000000000000000000000000m91=000000000000lgR@0000<Ofo00000000Dg\F00000000=1B74iV6XoJ<LP2g0000
000000000000000000000000@58PTQeOl[MEXEl2d^FRHoFY000093gJ00004ki^<@P10000@S0R000000000000000000000000000000000000000000000000M=eh
0000m>F600000000000000008FAMhMc\UCaf00000000LB7l00000000000000000000`7TfA:5^0000000000000000\l[V00000000000000000000000000000000
0000lO5D000000000000D8YL00000000hl?PTIUi0000000000000000000000000000000000000000000000000000H8CR00000000000000000000m7GHHaPThNU@
TEPk`F`RdKEPTO@E000000000000000000000000000000000000E9T=00000000=<=N0000D\1N\_6h0000000000000000000000000000H[=P]8@L0000<PmN0000
0000l3?200000000<46X000000000000e>UI000000004Fll00000000000000000000e4a`0000000000000000dPon4Rfnh1F1D7XHhL`F8V:A000000000000<FRW
0000000000000000000000000000000000000mR]0000lFm60EAHDRMo0000000000000000000000004nPk00000000000000000000000000000000000000000000
h[03P1mU<EJ@0000<M_L0000000052`A0000000000000000000000000000000000000000000000004:em000000000000000000008Do1i7Yf00000000L=2U0000
000000000000P6Z<00000000000000000000E?J`0000THH@0000000000000000`3[1H`;kT=9l000000000000000000000000D`2M000000000000000000000000
`;A=D<6FX7AWhPfZ947NmCP000000000P=F<000000000000`>2K00000000000000000000d\EF0000i8>;0000PDB2lLVT00000000]3UB00000000000000000000
000000000000000000000000Q;Qm00000000000058g=0000000000000000000000000000TFca0000`]5jhH_Q`53`dfEm00000000000000008nfD00000000XlN4
000017LG00000000000000000000@HZ800000000dH_gdZRV0000`j?YTGj]0000D5AolefH00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2_K0000000000000000000000000000@5GD0000U>1P00000000hQ0U00005=jY000000000000000000000000
0000000000000000000000000000<XgN8Ccga4@e00000000000000000000000000000ONi000000000000PPE<<>>5IA5;000000000000000000000000TOL[0000
0000I9e800008RIS44VAPVdJ0000m?^TX[Rj000000000000000000000000@R>XHNE1E<ka0R\5000000000000H=T2lG<ELK>T0000000000000000000000000000
0000000000000000`B^i4Mn8DFU<000000000000000000000000Lb6@0000000000000000P?^l000000000000l@f?`STJ000000000000<ZSEIAPI000000000000
0000000000000000LY6EhYh7h_@]0\P0000000000000<Z:G0000\SWI0000000000004hbM00000000]=cA0000D90i000000000000000000000000000000000000
0000000000000000lMJ7T@2`0000000000000000`IX`00000GC>]2YR@1]e0000hIc40000000000005=c[00005@bR000000004DgA000003Mf0000000000000000
00000000000000000000di\k0000I3gg0000e2n9000000000000000000IF0000=0cb0000000000000000hHb[000000000000000000000000E>LD8<\0\PY2Y>\O
QB?70000X`i900000000@R4od24QlQIM000000004JMh00000000000000000000l@WFT_h100000000DBg500000000000000000000<D5T00000000h?Hh00000000
hS=H0000LPC;LjR60000000000000000000000000000000000008Q:20000l;bj0000<8idDP1R000000000000000000000000000000bJL>JV<XHo<^@F00000000
Lc>b]@g91;9N0000T`OSd@:D00000000042k`>Kl00000000000000000000000000005A?^0000dZGO0000000000000000iAmd000000005>C`0000000000000000
00000000000000000000000000000C1o0000d9E3000000000000000000000000000000008:ON\MZb00000V9K0000000006o=0000000000000000000000000000
0000`eQ`0000000000000000000000000000000000000000A3[?0000L5UF000000000000000000000000000000000000000000005?dZ0000P@UK]=k]]AX70000
L_QK0000LT5]000051MklPGE00000000@bh\dg5d@@<RPS2@00000000000000000000000000000000@[WV00000000000000000000000000000000000000000000
0000000000000000000081660N:Y0000XYdX\Vf50000000000000000000000000000<8hChBAM<KML4Yo`DXe[dbPk00000000000000000000000000000000dddf
e;fI000000000000000000004<PK=C330000dol=00000000000002@;DN?D0000Dg<Y84@M000000000000000000008^JK000000000000000000000000LNjhlb]2
9C5m0000HJYN000000000000@G];000000000000D0RX0000<L2k0000L_bJ0000TE[G00008kA\00000KX\1:ZSUB0F0000Y2D:hbd>0000LYXX0000T5R20000@RB]
000050Sk00000000000082BW0000@TU300000000000000000000000000000000000000000000000000000000l7^jLRPFh:PdA0IC000000000000000000000000
0000000000000000000000000000IA_:H[oa00000000000000000000<T4i00000000000000000000000000000000lfSF00000000I8M100001Ann00004:\BDf<9
00000000`HPgPS:8a>lS0000000000004?hJ000000000000<EWA00000000000000000000U>]O00004QiEdGg?`?Ba`CEHLhk9i<B`dB;T00000000h8Uj0000h2Bk
T45b00000000000000000000\aa8T5FHXUiH0000000000000000000000008BfR0000A5mj000000000`Z\0000000000000000000000000000000000000000@>VL
000000000000000000000000`1b05C\V00000000000000000aFIdfc30000U87f00000000iBQ90000`he_000000000000000000000000DmD60000000000000000
0000000000000000X\3]00000000000000000000000000000000000000000000dULbd?J9000000000000000000000000000000000000<DNn@i3>0000Hh1Z0000
000000000000000000000000000000000000DG:60000`=;;YAaS4>`Ih?E<14\b4c_^00000000\D\:I7@mdSh?59;I00000000hF?5lG9>dlk_Y?N9000000000000
0000lgoK0000XUhg0000000000000000HZ5kHbDb0000D<Ve]=>]0000000000000000000000000000d;2]0@Y48XDh00000000H3<W000000000000HCaL\bM;0000
0000000000000000\Im411iZ000000000000000000000000000000000000000000000000000000000000`;Ro@\KN0000DGe1TK]@hMS`8EN9HZG?4JNM\c821=F3
000010^k000000000000000000000000P=Y;0000\GFk`IaC00000000PIMo00000000dWjEa03100000000dIeg9<oPH=@\M>HfTBa2dI;I00000000Q5I=00004IT[
XTe<l25kl;^:00000000000000000000L=ZB0000I0>c0000hT\cXP\Z0000lQjA0000000015E\0000000000000000000000000000000000000000000000000000
QB7b000000000000000000000000000000000000000000008hYGP?TC<MdT<1:0Hnjl000000000000000000000000000000000000@JlW000000008DUc00000000
000000000000000000000000000000000000000000000000000000000000`J^1lC:l00000000000057=]0000000000000000E18=000000000000E?JV00000000
00000000\_ABi:R90000TOMG0000000000000000lQSOU<EETh`gE;2O0000000000000000000000000000h1eUlVkcm=<FmAo>00000000L8B30N:9000000000000
00000000000000000000000000000000@D=a916_00000000LmoTdF2gl^I[0000000000000000@MRf000000000000000000000000dg:mLnFK0000000000000000
00000000MBk9000000000000XT>c000000000000000000000000000000000000hlNEdfaDY70@@9`i00008UoN0mmSm4TYm5TW0000`Io_00000000000000000000
0000<eMN00000000X\Ne00000000T0Ucm=T000000000@R4JLIl>0000d@4h000000000000U=[b000000000000000000000000000000000000<_8R000000000000
0000000000000000000000000000=0BC00000000000000000000000000000000D1:C00000000hTem00000000`6C@l]YJ00000000E>3Q000000000nVTH?1Hlab`
0000000000000000XHGW0000000000000000000000000000h]Bi00000000DiK]0000000000000000`1FE\QQlM<P`0000`64VdPHV0000Xe0lH`X;000000000000
0000000000000000000047h]00000000Db\895Pd0000T=_600000000<aLa00000000000000000000LAoAP]QG000000000000000000000000000000000000hV]3
0000000000004G\100000000lD5_0000XADT0000TnQD000000000000\Jm3<c7a0000L[FaLg4M00000X3@h^8IM>P1000000000000000000000000000000000000
0000000000000000000000008_Jd00000000000000000000H`AQ0000000000000000000000000000HP0Z00000000822E\Q8clfFU000000000000000000000000
DVZLDV`]00000000`Le=000000000000000000000000D5>MPI52`K>g000000000000]6858>KG\667TNKo43ZVdN_0Xi?B00000000000000000000\a;3`[660000
00000000hlc7hMf1T^V6000000000000L:j^00000000@Q4=00000000000000000000000000000000d;`<0000432_03F30000LOO]03jJ0000000000000000`BhM
000000000000m959LNj\000000000000`gXn0000XNDb00000000`aG1000000000000X6JC0000=8o10000<_5l@fMK\NVa0000000000000000<GFP000000000000
4gJF<khh00000000000000000000000000000000000000000:ij000000000000`N3a000000000000<^0OLH6`00000000000000004ici0000l7^]000000000000
0000000000000000`:eT0000`4<D00000000000000004@9H<2\Q00004L4YdLP90000000000000000000000000000]BMW000000000000000000000000U5k3\7[f
`B_N0000\ARYU@6700000000000000000000LWcA00000000X[MU0000000000000000T<L^8POA0000D`JA00000000I8gLe?ShAA]3Y9JK0000LVO>0000\ffA0000
0000000000000000T:mK51aK00000000lKoc0000Dj3YH\JL0>Z`DW]I0000`PFd000000000000000000000000YCLK0P?046go@J[90QS>hKo900000000l>F;0000
0000<IWQHg]S00000000<@dP00000000iB_k0000000000000000\]Yn0000000000000000=7ak0000e6=50000<72F000000009C?g=0B00000000000000000UC6J
HbJT00000000000000000000dFH10000000000008l8R00000000000000000000E8:MD[lkA;bY00000000Y==O000000000000000000000000d3Zc<Cf900000000
00000000DbSF500Wdj1n@I9f0000`=Go000000000000m:J?d;@\0000000000000000000000000000000000008B@X`I:[hb5K0000000000000000000000008WMS
Q8<Y`KIH000000000000000000000000000000000000dK7MXGcHY=KD0000m8;30000hBUALW<_000000000000lZjf00004XLS00000000\Tj]0000000000000000
<Sb>14[<0000i;k<0000000000000000000000000000000000000000000000000000PL?BhUkB000000000000L4]F@=O^A=Di0000H7T=00000000000000000000
A?_>00000000P5Vg`=8dDlV000000000000000000000000000000000000000000000\c=mPdMf000000000000HN^10000000000000000]:E1HaMGd>[2hJTj0\R[
0000000000000000000000000000\5UbDPIdlnOc000000000000000000000000000000001@]fDK2:a9Rk0000PMX70][?e2`T00000000@NRL0000<D^m0000=6`S
=0CD0000A=cN0000ldT:9:I6DDPGm>3[e1Df000000000000d9A_00000000@DfhDO?C000000000000000000000000TA]\00000000000000000000000000000000
4M3V000000000000000000000000TM@de7o;HWR?000000000000000000000000000000008^mQ0000000000000000000000000000@Kbf000099iii>FV00000000
00000000000000004XSSTG:b00000000l<^`00000000@:cMTRlo0000000000004e9MI?gXI=XW@^Dc000000000000DDSW00000000XM`^0000000000000000`2ZX
0000`RR1D90Y00000000<4hY0000PI@g0000000000000000000000000000000000000000000000000000lSeI000000000000000000000000P6;PhHEk00000000
0000Q@`;000000000000000000000000TIjY000050;:0000l5iI00004UH\000000000000000000000000000000000000000000000000i?iD0000000000000000
TQH]000000000000000000000000`UIo0mQd0000000000000000`0NJDd7@00000000\=1`IAg20000000000000000000000000000000000000?mo8H3c00000000
000000000000000000004m]b0j^]0000<?^:000000000000]5J2000000000000PPK_0000<Jc`=19JPF1g0000]5O8000000000000DM;90000000049h`00000000
000000000000`14DXPWZT69Z0XJiH\P\1?[5000000000000000000000000000000000000000000008SPh00000000L[ge8PXd0000000000000000000000000000
00000000000000000000000000000000eAam000000000000<BCKT`MO4eCR@>@CLTI@HZKF00009>_>PU\d000000000000ld^J0000000000000000000000000000
UAn>`Dc7@FAD0000T4B900000000000000005;i300000000<]lQ00000=\P`]F1h;Hi0000lei3000000000000000000000000\0cH0000h^8T000000000000PLS[
00000E=K5<;k00000000iBFL0000000000000000\NdNlbCU`8TJ<g?]=@f3000000000000000000008[3?dg6G00000000]4K40000000000004MghI@F800000000
0000000000000000L80RU3fb0000000000000000m8D]00000000000000000000000000000\Rj0000\YdL00000000L17cDJ3D00005@;fTQ<?00000000L0o;0000
=?]d0000000000000000P@?c00000000h6?<0000Pejg00000000000000000000L61\000000000000`O5b00000000`1?^0`5[0000000000000000dH4o00000000
8_V28fHR95Ul9=ZF0000L<3H0000H:oCXBC@000000000000000000000000000000000000<oMW`D7d000000000000000000000000LA=a40@_00000000dY@0\U=X
0000DGV4H`C]0000000000000000M;lo00000000<_?30000000000000000P\VOd7g[000000000000000000000emEI?LK0L00m8Ie0000000000004R[K00000000
0000<O0=<c3IX^X^0000000000000000\73]LYJS`:a=0000000000000000000000000000000000000000000000000000000000000000hANP\ifP<3A_00000000
00000000X;5T00000FSjY8k900000000000000000000000000008NDT00000000000000000000dCa]0000000000000000000000000000X>O30000000000000000
0000000000000000000000000000000000000000000000000000000000000000`EnL@In[lFf_@[Aoh`Fc\a`_00000000PU77000000000000d2jS000000000000
00000;b1lS2]0000000000000000lKR;000000000000MBhH`A_H00000000000000000000T:C@\=mT00000000db>U000000000000\]ehd7W04]M>h^hd00000000
0000<\1b0000XK8M0000<JcV0000<\B^000000000000000000000000d2Hn000000000000000000000000000000000000TZaJ0000000000000000000000000000
000000000000@``5@b>oQ?ij000000000000000000000000\VJ70000000000000000A@mQ000000000000000000008QCX@c<V000000000000000000000000D[30
000000000000000000000000`\c<000000000000Y?L100000000l4^1\igF0G@CHO94iBG6000000004V9]0000e0e]0000000000000000000000004FMY`5j_4`Z?
000000000000000000000000000000000000i;j`00000000TU4\00000000000000000000XYZ=0000LDOm0000A:WE0000000000000000`]?h0000000000000000
UB;000000000000000000000lS\KD=W14D33000000000000hW3g4@0k0000XMle00000000l8gU000000000JlH0000000000000000000000000000HBWR00000000
00A=`F560000He\^00000000000000000000I8H10000HcRL0000XBL[0000PPA9h8oI00008B5RH1MC`cX_XVAZ<lk=0000000000000000dR@>0000L8PZ00000000
00000000000000000000000000000000000000000000000000000000000000000000\Y68000000000000000000000000000000000000dg0P0000000000000000
00000000=<@e00000000dhZohW5NHX0<0000000000000000000000000000000000000000000000000i1oLbFk00000000000000004FIP00000000P3?K00000000
000000000000\`5A0000`IBF000000000000000000000000TI2j0000`_AdHSY_LiKB00000\iR0Sk[000000005>6l00000000I2Y=000000000000<X4LTWZc0000
0000D^2O000000000000P8AcM39=8f48000095UF000000000000000000000000000000000000l3:3@B2D000000000000U8K:0000000000000000000000000000
0000X?7ZH]cN0000000000000000Ln_0000000000000000000000000000000000000LA3OLETN00000000000000000000XaTR0000H`JS@SYRPgFR000000000000
0000000000000000`hNk0000LWKh000000000000000000000000000000000000000000000000000000000000000000000000U8`i8R3F00000000\5ng00000000
000000000000<Af[0000000000000000=669000000000000DI_kPRHNT3W7TCmS000000000000<h;;0000000000000000<Jf@Xb4]000000000000000000000000
\@<g0000000000000000000000000000d:F=000000000000PmF\0000000000000000T@c500000000a9jU000000000000000000000000h5Hj0000h3[`4X^MDZEa
00000000000000000000M=:@000000009;OH000000000000000000005@49000000000000000000000000dYV^00000000a8cJa8S@000000000000000000000000
4CSH000000000000000000000000@M=700000000i=NH0000<W>h`4b20000000000000000XX4^@diKD@598JK:000000000000000000000000000000004F:PUC5]
0000d29`000000008@6NX^^^94=30000000000000000DL?f0000`Qk7X51f0000HG\F0000000000000000I1Qd0000000000000000`d>100000000T55[0000hQ_Z
00000000HI5S0000L9cL0000<?kC00000000<Gfn0000m4ic0000PINTP;iO4iY;00004?IT00000000XBMK00000000000000000000L7ZLl_aP0000PB6\<nRf17[3
h^G^00000000000000000000LUij5?VO0000000000000000\]:W0000000000000000dcBG00000000`6S1000000000000Y2Dj00004T_[00000000000000000000
0000000000000000PMX]PW1W000000000000<^QH0000000000000000000000000000ld]Q000000000000000042SA00000000UBXO000000009ADn0000lQbe0000
l2V=LB`X0000\ZJN00000000000000000000hg1ba4k_0000000000004FehlI<f197N00000000XGnF000000000000<L>?0000dE\a000000000000000000000000
000000000000000000000000X=A?122MQ7:P0B0m0000<mC=000000000000X0gGHDSJ@J\C0kCZ0000000000008hbd000000000000000000000000000000000000
L5Ie=@3U00000000d;1L000000000000<YS3m@J<0000000000000000000000000000000000000000000000000000Xc5R000000000000000000000000L1W]0000
\I<ShLKSlbP9=5AhQ7C300000000]6ZG0000TWX@00000BZ\0000Lm[300000000000000000000000000000000XaEN000000000000@?AJlSiI0000E1XW0000<J8o
0000000000000000A>gk00000000000000000000lDHc<^Ui000000000000PSI`0000000000000000L3\G0000000000000b8?00000000X7o[@=gG000000000000
00000000hcDE0000L0>^00000000DMm60000000000000000\4lK`A3a0000000000009;KA0000e8K\0000=5:N0000]@_A00000000H1bZ000000005B580000m@R^
lZf3i7HW000000000000000000000000\0:@0000\]f[a?49000000004g>Q0000000000000000000000000000lOnO000000000000DnKL`5SB0000`cnS00000000
000000000000000000000000P@J\00000000<B4X9=OU0000000000000000M44G0000TnCZ000000000000000000000000000000000000IBMM`RJD0000XI7\Ddj7
H1o^U4\Q000000000000Q4h@XciU000000000000X?e0XCE^XoUE0000<?VM`BHQ`PA^Dh6R00000000h0`6000000000000TD77m8jW000000000000000000000000
00000000XdAA8PWJ0Em7]@9BmAGO9BNA0000DHI>0000000000000000PM7HU1o]DHKMM5aXE6cY000000000000000000000000LdP80000@4BI0000000000000000
000000000000000000000000000000000000000000000000dild00000000HThhLIckIAQJ`6;;0000XUJBHF_L00000000000000000000@RRce:PF000000000000
0000<@<?0000000000000000000000000000L60X0000<JAb0000PiLQ000000000000000000000000000000009@4F0000000000000000U4`^0000000000000000
0000000000000000000000005AaF0000\F1X0000000000000000000000000000000000009>;J8jEP00000000D1n5P70adY@R\<S;<^AH00000000000000000000
00000000000000000000000000000000000000000000M4?L@b`E00004`^U0000i@GaT3O118J8\M_X00000000deY4a0Bk0000T\_WL\mmE>3D0000h:PY00000000
000000000000d:nD00000000DA400000000000000000000000000000000000000000A@e<00000Ti[000000000000`6U300000000000000000000U>nGaB_A0000
000000000000LRDNlHF=00000000T0KG00000000000000000000000000000D^N00000000lO:e0000dVbD`7Ok0000000000000000000000000000000000000000
00000000E7A>000000000000<1_N00000000000090FW00000000000000000000`I@M`PQ<di]S00000000000000000000HXIQPTBa58=[00000000000000000000
`KWa@AcdLQkE000000000000Loek00008MP`0000000000000000000000000000000000000A>70000HHh`<^Ne\>=KY4nkI?0E00000000lWo@0000lf0V00000000
00000000000000000000000000000000000000000000TU]?0000000000000000\dfC00000000000000000000TY:d0000hkPM]BbJ\K2\00000000000000000000
000000000000000000000000000000000000000000000000lX:O00000000L30X0000000000004_Xf0000l63L000047>Y0000=8Ai0000I@lC000000008PV\0000
0000000000000000000000008_@@00000000E4gf00000000000000000000d]8g00004T0O`TlJ0000H7adP;oK000000000000XFAXLGKj`CF;lMd@0_2_04WT0000
000000000000@c1G000000004Q35\WHHLkcC000000000000M5V?000000000000<0X@Tf;g000000000000XmF200000COnaBBm`@_S0000hW2@00000000<I\d0000
DZ3_`N`W00000000000000000000000000000000L;6lTY]Z000000000000000000000000eC=O00000000==G]0000000000004[<F00000000hm@>I@V=00000000
00000000000000000GNi0000000000000000000000000000000000000000000000000000000000000000HMPM00000000000000000000Q4C500000000H4l=0000
000000000000LW3[000000000000XElF0000000000000000XP3T0000H1eD0000000000000000D6@de:P3000000000000<SFe00008bd0i5;?959UX<R9M<C<0000
48Gd00000000l<YKL0g\00000000PWZR00000000HkNk00000000000000000000000000000000000000000000000000000000000000000000l4Zb00008\f@Q8mc
000000000000`Zg80000@L6d8:A_8dWg000000000000`f7NX3GZ00000000000000000000000000000000XF@o0000000000008<efDk_3000000000000L=la4O:V
I1500000000000000000000000000000@h2\HMLZ<@G38PD]m@mD0000HFVP0000i8kk00000000l=XII3BHDF?[0000]6HWHPR:H6I?0000dePO0000000000000000
0000PKhO0000000000000000000000000000000000000000DI?5TNmjA@P800000000E<G800000000hPoa1ABmH7VS=C_Y<4e=000000000000000000000000@<]B
0000hB]]@o6B4R]f8ThWXa^k000000000R;R0000000000000000000000000000h?h8dMg400000000000000000000000000000000000000000000000000000000
000000000000000000000000e6=F000000000000000000000000lmYc0=@m0000LJ`b55VN0000PL>M000000000000000000000000d;=ILZ@50000000000000000
0000h[Gl0000`VFm8J:Sd3eK00000000lXjb0000`82K00000000000000000000`1NV8@6200000000`T2e0000000000000000D3A300000000000000000ENJ8I``
A2Jm05NZT_CU8b;[4@;ILbaJXfL\`8jTe@cl9CV50000000000000000000000000000@=TH`=bM10k;L6Qd0000000000000000000000000000L60?hoEQ00000000
00000000000000000000\?A:0000XL9X00000000\9OBPdo50000P`9OLc63hio7000000000000PCdn@F0b<\ja0lW9000000000000000000000000000000000000
DdS\\e66eAYT000000000000000000000000@AGR0000Lcf1000000000oPU000000000000000000008hko=4Z600000000H^?N@[`U00000000L>V=000000000000
00000000000058`G00000000LJTJDBE@Tl53lfI70000=3;H00000000mC]60000000000000000000000000000000000000000XIFN0000lB;>000000000000D\e3
000000005ADDYAFb0000000000000000DbW8000000000000`QnX00000000L5lW0000000000000000000000000000TV97000000000000000000005>M>00000000
0000000000000000000050Tk077b00000000000000000000l?T30000];NJ000000000000e?cS000000000000000000000000P16M0000@AALXES3dHlI0000LGjI
0000000000000000000000000000`?aU0\?R000000000000h:R781GLP<ZY0000000000000000000000000000l75O000000000000X9oRE4IALEXdlaF9hao[dkF9
0000000000000000000000000000000000000000000000000000000000000000L:ac8EY7hL5PM>0M\72\00000I_?`JbI0000=3g500000000000000005?FA0000
00000000000000000000]3fM0000lSe9000000000000000000000000lV5m00000000000000000000a6Vg000000000000lO;a0000000000000000dd`600008T\O
U?R_0000TOm00000e@H^000000000000000000000000000000000000000000000000000000000000@a;T0000PNf`00000000TRIf000000000000@@N?00000000
000000000000lDVShjaQ1>lm00000000`28Ml1G\E>kCY0140000000000000000000000009;VB0000000000000000X8GC0000X428hlIE87O?PEdolTIlh@L2]?@4
I?RO000000000000@2=U\RN<000000000000@[QK00000000iCOF000000000000d8hc0000000000000000000000000000000000000000<LmZ0000000000000000
00000000X`OFQCXGL5EA00000=4BACgV0000`?Jh0000\PdS000000000000\KlE`LdT000081nF000000000@nK0000000000000000<g2T00000000000000000000
0000000000000000000000001>cQ0000000000000000Q1n6UBI70000T0_800000000000000000000PX_FMA]Z000089?S000000000000\UfJDYAGlb]B@Q0;0000
Ld;f0000T@8`0000<5Yi000000000000000000000000000000000000000000000000000000000000L2?400000000TQ920O2<`OQ:00000000000000000000HH;[
TmS00000X:o40000hCn:00000000000000000000D04P0000000000000000lf9l0000000000000000lNh<08L>`PIL0000000000000000dX4:0GJl00000000=>fG
00000000m80VPimV00000000`0EYPd<g00000000000000004NKF0000000000000gD80000000000000000000000000000000000000000`ZlL00000000LEg90000
0000\GVL0000<KQADQ?[0000H<XT0000D8UU96;T0000aADQ0000000000000000000083bP00000000``d7]8G^M@HH000000008nZn000000000000ECG;00000000
D\\c0000H=[80000\^;900000000\_\V0000000000000000\;W^0000000000000000l96a`U>;4VUh000000000000000000000000XfQc0000XKWOTB[j00000000
Xf_[00000000000000000000L>j@000000000000000000000000000000000000l0k00000P5BJ000000000000h_Z?8JNoh<[XI2c_@P3800000000h6HKDGY]0000
00000000TCOU`W6TU3<A00000000000000000000000000000000000000000000DSEL000000000000000000000000000000000000<2WA00000000000000000000
00000000d>LK000000000000PKJM0000`McKa8PiA9X<0000D50>X:c?LNgW00000000e5fB000000000000]<K800000000Y>HL000000000000`8fX000000000000
00000000Thoh0000<@Fd0000000000000000000000000000000000000000TXhm0000hSn\00000000UBN[0000<j=1000000000000000000000000000000000000
00000000Hl>d000000000000]4Re0000@3Km000000000000`[8nA5ofiCQ]U3D@0000HNIC0000000000000000<dX800000000000000000000]9l5000000000000
88B]48dhAAKn0000000000000000000000000000A;0e000000000000000000000000U8330000Q<SN@Cgl4NGk8Yb[0000I>i\000000000000L>P_000000000000
i4kA<@N0000000000000000000000000m:?R0000000000000000000000000000M1j100000000DU6b0000<B4g0LX:U;FS=4n>92JEL6SmP`IS0000000084[>0000
8WX1000000000000DQgS@0G\00000000T^iB000000000000h9eNTDSd<LiXmBmi000000000000000000000000000000000000@3SG`BHcDaC8XPgJ16?M00000000
000000000000l8o500000000DYOY00000000T76KUBi\@[KPdR\S00000000000000000000`\DFXlM=@ni5000000000000000000000f3Z00000000000094ROA?1K
D[0j00000000000000000000L:2]8_JH4h>aXC1REAZKi4lLlfX<0000000000000000XC0J0000\ALS4WkGhdl`<iWMi?4F9@W@0000000000000000000000000000
00000000hPkg00000000TO0j00000000hDjKa0gk00000000U9S`<7B@0000000000000000000000000000000000000000L[=<`>8MXC1aDdNU<Do@A>dC00000000
0000\O81D7S70000000095j^0000000000000000000000000000TEhb8YT10000000000004R<N00000000000000000000eAZ;000000000000000080@?0000a<gh
00000000000000000000000000000000000000000000000000000000lTB;00000000<XiP0000@SM8hOKN4mYNm@^PPLClQ65JHjU\0000I?KMlCD_000000000000
de?O00000000XcVO00000000000000000QR\0000000000000000\g<hP5Pb0000XU[]000000000000`36jlP:X5=^V0000000000000000dgE70000000000000000
0000000000000000000000000000000000000000A04V000000000000000000000000000000000000000000000000000000000000XDWE0000D2]n000000000000
000000000000l<H[hdZ1L?U1000000008PW90000a;=i8dVQ000000000000h[JQ00000\\O00000000000000000000=0^?00000[a^000000000000000000000000
0000M7_MTb?j00000000000000000000`16h000000000000000000000000000080]\0HLbhod8D4Ha0000XGaC00000000000000000000TSVd0000000000000000
<g^\h[bg0000000000000000000097oLM>NWLNMh000000000000000000000000000000000000000000000000000000000000000000000000E>:FTOCF56N20000
l3@N\IO^00000000000000000000U<Id000000000000000000000000HVjf<0Fk81=E`7=ihZ_490ZfQ<U;0000dI7P0000ln^Ui5H?00000@n=DiSdm:?BA?I50000
X?lR0000000000000000000000000000000000000000Q3HH0000000000000000000000000000a7fS00000000\H3V4V=EQ:9>000000000000HU^SDEeb`iLjQAST
00000000dD;a0000000000000000LP090000000000000000\GLUXdOE00000000@R;DH`kV00000000dTYR]A9NH^oT`@T@HnD;TjDC1<j300000000000000000000
000000000000000000005C\f00004mUn0000000000000000m6EPXYjM00000000000000000000000000000000XMQC0000@?kRPO\1P=XT08KlQ2S;00000000DcdB
<d<?000000000000P@\R00000000000000000000@9>^]8^X0000000000000000000000000000<Fod000000000EI\000000008l]80000000000000000450[0000
TocE00000000000000000000000000000000=<UN00004AY2LL;^`@3GM5NA00000000lXFHTo@i00000000<4@h0000000000000000\KP_0000<\9o000000000000
000000005?Vl00000000000000008\=^0000000000004YN[0000TZmlE5h5\Taa0000M:hUdVjIA9PHH=1P000000009;3Z0000dP3D0000000000000000LMB@0000
000000000000L0`mYBHJ0000\O8\<m3[0000000000000000000000000000X\`5X_Zk00000000\CbO0000000000000000000000000000000000000000]3OO0000
0000000000000000TSOUXZcLA8mG0000000000000000000000000000<i__\YcO=B_^00000000<A:n0000000000008PMQ000055KeXR@N00000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000576A00000000000000000000000000000000d48R00000000000000000000
0000X4i4lB:7000000000000000000000000\2Wa00000000000000000000000000000000hOWeTOAF00000000000000000000\ke>00000000000000000000PeDl
0000000000000000X6n^000000000000000000000]CS00000KOW0000]5?1=B`>DC`Q0000dMNVhIP@TMZ>0000000000008C[HDOTUPcOn00000000dOmnPPYB0000
0000hDVl0000000000000000<NfS000000000000000000000000000000000000<=kR0000<3590000000000000000LffR00000000H:_\00001?2K`Mh<00000000
00000000000000000000000000000000A09JD0aZ0EMiHoR:U66SdJT:X_Ce00000000000000000000hQ]M0000000089;_0000029>dT]ePg5Ve@V]000000000000
000000000000PKXj00000000DC@BPmJf000000000000000000000000000000000000X;1[\?@jl_TB00000000000000000000X_n\000000000000000000000000
T]_100000000]B:P00000000000000000000000000000000T1Q=0000d7GmLRkU0000000000000000<@hBeCZX00000000000000000000DklHHG^Q0a7S00000000
I?f1000000000000XF7J0000@JIC0000000000000000PoCB00008h=j\Yf:]8FgA4QZH1>NTM1U\M2i]CP]00000000000000000000000000000000\;;a0000P@iN
0000h2fM0000000000000000000000000000000085;g00000000@4m:000000000000\ZCdT`hK`ZJk0000000000000000XI8OXS8hM<a7P5kl0000000000000000
0000XOnATY8l000000000000d>A@LO<L00000000000000009C<K0000HbfY<NO]DYI_0000000000000000000000000000X>HU0000000000000000000000000000
\d1W00000000000000000000P5\_XEJ600000000000000000000L[\;PheD00000000d8a[00000000<Gi_000000000000000000000000<IcOI0hM000000000000
P2UNHSffY>7lTmGF0000000000000000000000005BiOA4][X\Q8D\aR0000000000000000000000000000000000000000000000004Ri[DAVY000000004ji;0000
0000PN`n4j=h00000000`<Dol;<cXaU]00000000000000000000Q=[90000000000000000Plo3Xo9j@MkOE;beY;7`000000000000000000000000000000000000
00000000000000000000hJdb=0;Q00000000000000000000aB8B0000000000000000X`cL000000000000000000000000000000000000hA23000000000000X4CX
00000000000000004kUDa2Uc\QN\@RTA\f]GDDL8TYLL000000000000L9EO00000000000000000000000000000000l?48000000001<FL000000000000T2VnTfKA
iAEN000000000000000087D?00000000lY@\]?jb03DmPcGO000000000000000000000000dVc9@eE_00000000000000000000Pg=c4gB;00000000<dLa00000000
0000000000000000L]J900000000000000009;8X000000000000doXT00000000000000000000000000000G77<YkA@QX`0000000000000000L?`9000003l\0000
0000000000000000@`IbXNa>0\FB00000000000000008jcK@SDA\`5O00000000951Y00000000000000000000TIX2E1U]AC;n0000000000000000@eEh00000000
LPh200000000\987def2000000000000IB0S000000000000000000000000Dj1>000000000000`SgBdKoUdkZF0000000000000000000000000000000000000000
l_ak0000A<B5000000000000000000000000hBo_000000000000000000000000Y9fo0000Dm[S0000<in`00000000000000000000hjM40000000000000000Dml6
0000lIXIl?7f0000000000008lS60000Hj<ZU0h`D80]LgiO0000000000000000A5LR0000000000008G05000000000000T9\Y000000004N:Hdh3c000000000000
00000000d[5fL1D9TfUZ000000000000000000000000LD1J4_Q>00000000000000000000D1Md`5^M0000\=^j9>BL000000000oMB000000000000000000000000
000000000000000000005=8<0000000000000000000000000000000000000000HTT@Hh[l000000000000]8\_00000000dITH0000A2dmhC[6000000000000heiE
0000`2n900000000000000000000dD6K000000000000hl@I0000000000004W=oa?C:l>li00000000P=n7000000000000`^jb00000000P[>=P:79HC;`e5@50000
00000000PU5\X>hT0000\C[VTaoI000000000000L1PMI59B@`U<LDP`l[NdHYoP00000000]7OO00000000`aDY<bRYX@Qf4M3iTCme<c`[0000000000000000@9;n
lO@7\mjN00000000000000000000lFN00000000000000000000000000000lUDi00000000000000000000dZFQ00000000000000000000000000008:Ta00000000
0000dkiCY7NOPL\C0000D`T^4k=E00000000@a_[000095c60000`[h80000000000000000000000000000000000000000000000000000000000000000h<=90000
000000000000TG6OEA<C=AV_l00\DeeZDNL^dN_O0000000000000000000000004MlP\]RJhc_P0000000000000000000000000000000000000000000000000VI[
0000@_^i0000000000000000lPQN0000LX3f00000000000000000000000000000000000000000000Q8dDXP7_=;SN00000000`NUl000000000000000000000000
000000000000hE0aXad=0000T@O>9>Pd0000000000000000i4k200000000000000000000<U<80000TjIlU8j;@0mN00000000`:L3`XZ08c_j0000000000000000
000000000000000000000000000000000000<jZl00000000L5n<000000000000H:k200000000000000000000000000004nY<<?;19@9O00000000000000000000
0000000000000000000000000000000000000000000000000000@<^B000000000000XQ6\52;K0000H\o7Tio]00000000lacV00000000e7[S0000@BWH0000<10J
000000000000000000000000h<IK00000000HX8D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9GU00000000000000000000000000000000\Cj_<YM:`=2BdogN000040H[H]EB00009?Ze0000000000000000000000000000000000000000dC:Ui5nJ
A2Td00000000000000000000Y@_N0000<ek400000000Xo82hE:>A;[00000000000000000d40S0000000000000000000000000000PO2G0000000000009Aa90000
m4JJ11\K00000000000000000000]A=P0000000045ag000000000000Dd9S00000000000000005?lf0000L=GBY3Z]0000e:Sd0000000000000000000000000000
00008EQ\000000000000TBIK0000000000000000000002Z@000000000000hC5i0Tg=00000000X@KRH[;B0000hQ^;0000000000004EfEXF@e@Z9Wl9Gc0N5T8fbT
]>6O00000000@1NgDj7X00000000000000000000lcPYTghUlHDWDn<f000000000000000000000000000000000000dHkF00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hL200000000000000000000000004D@T0000000000000000000000000V[\4Ze@
00000000E=Co000000000000lkga00000000000000000000D9h0dK1>00000000P:QO00000000TWYL`16Z000000000000000000000000HBmfHHhj0000\kb_0000
0000000000000000\DDa0000000000000000\PE]HVee`dVm000000000000<fE^90aQ0000000000000000000000000000h2cCd_3l0000000000000000m@QZ0000
000000000Lf:0000000000000000000000000000PLTk00004_co0000d?RH000000000000PAO200000000dXcH00000000000000000000@PM2000000004VI>0000
dcB:0000da;ehPGl00000ACM00000000000000000000000000000000000000000000@3aZ0000000000000000dPKn0000000000000000iA\f0000000000000000
0000L<BI00000000000081_Y000000000000\Abe8J?L83[N0000\Ufk0000000000000000H>gPXCIm00008KIT00000000l7098XHL000000000000000000000000
000000000000000000000000H3Z4PN\VaAlI08>U00000000HZP<00008Kdh0bCF0000XREb0000=>jL0000``Onm?Pl00000jG[00004oeZ0000=CY;000000000000
0000H;QM000000000000hCnR@SdOh`4:000000000000000000000000@89k00000000000000000000XZM^H4E0XBlV0000000000000000000000000000HBP@0000
00000000Pf;ZTdkG00000000000000000000000000000000000000000000L:flL`]g000000000000000000000000000000000000000000000000000000000000
\G==T3WQ000000000000P@im\WUDTcUF8dffQC7T0000000000000000DRaG0000lTQ5=?Hb0000000000000000000000000000@Fdd0000dZZ`4Z6E0Mfd00000000
0000X?Pb000000000000<b<[Y1W_0000`QU20000000000000000XXE600000000<RL`0000000000000M?T000000000000d:Xn000097YB000003Bj00000000lEX0
0000XQI_`GNLhZaim@3H0000000000000000D3>b00000000000000000000PD_A84L_4ULV0hH30000000000000000000000000000000000000000I6V?\O=Lh;G]
i3l@\PkV00000000D\LVdZQ]Q<c4Hd[a0000000000000000000000000000\TeMDZ[PhhV@00000000000000000000000095<V1C130000I2W;0000000000008839
0000TMji0000<6c[000000000000000000000000Tn>M]:<n000000000000=2MC00000000HG9K0000HNo100000000l[H<48K[TdGZ00000000X>NRe5]JH\>;0000
0000Hj940000L2ha0000000000000000HR700000HCRN0000000000000000000000000000l2Zf0000da>H0000000000000000PN24000000000000000000000000
daIH0000000000008KgY000000000000000000000000X4aFP??f\Ed_X^NA0000<HU_000000000C6YDC6D0000H<`J00000000000000000000hN=m000000000000
==F]000000004Ih@\mbX0000000000000000000000000000000000000000000000000000000000000000P=ae<[kY00000000Dj??00008Rdl0000000000000000
000000000000DYHThfoN0000000000000000\S5N00000000000000000000<7P900000000000000000000\mA10000l7G]00000000Pe3300000000000000000<a<
0000000000000000`b^:000001MU=8Hh00001BiB00000000000000000000000000000000l7NK<50f0\RM000000000000T<BV57Ql=9W`00000000000000000000
T7F113C200000000T]ij00000000000000000mi`000000000000000000008dQ\00000000\?X40000U7jE00000000000000000000L5NJ<Rl88dGg000000000000
000000000_mR00000000000000000000000000000000H@P@d7kBh2f]UBJ>0000a:8?000000000000dog_0000000000008l[n00000000000000000000=4Eg0000
0000\S970000`_HETkn_0000A7g10000XABb000000000000000000000000D4AQ@Z[o00000000000000000000000000000000000000000000000000000000<bb3
hk7O00000000000000000000UB\600000000L6__0000000000000000000000000000000000004P76D;LB00000000000000000000a1Vb00000000000000000000
0000\C:D<jf>0000L92EhO?f8Q;9Q3n[LVPaM=b70000000000000000lCDI00000000eBAZQ;4k000000000000<UgnDYZce>XWHH5YM:mY00000000000000000000
00000000000000000000]4oY]>mM000000000000PRVD000000000A2U00000000000000000000lRCWXHm]4jem000000000000U@hi00000000000000000000D23_
]8Xl00000000P5FcQ86bTn?[000000000000000000000000000000000000000000000000YA=c0000000000000000UCL;00000RS;000000000000000000000000
0000000000004o0H<5=_0000hV7S\fj200000000TJALP5;XHJQ3he4\000000009?f^000000000000000000000000TTBNPT1B000000000000000000000000DbZl
00000000000000000000000000000000000000000000000000000000A8BW000000000000000000000Hh900000000000000000000000000000000000000000000
000000000000000000000000a68n0000`VQV00000000\447@=b?000000000000Y=V]0000dW2100000000000000000000L=m0M;J1000000000000@4RULNNca@^6
d=680000E?;5`OE^8]3:00000000000000000000lX:B<b>KQ46?0000000000000000000000000000XPLd0000Tdeh0000\;9T=6P@Q2VYa2[S000000000000`XXn
HDnFhV>P0000000000000000000000008d;AHgF[000000008aXX8T\>0000PCjH8J?W0000=3Gn0000000081j6E?Z8TXFZA?NF000000000000000000000000=Ahg
00000000a8Ch00000000PMLC9A_D0000000000000000000000000000Dc7R0000h==c000000000000000018HU0000`@_C0000000000000000XZIZhcc0@iNPLcg3
8d6\000000000000000000000000000000000000Q<^ZA?V5dRb\0000000000000000000000000000\96<@IM\i:41000000000000000000000000000000000000
00000000MC8>0000T9\G0000000000000000000000000000000000000000@YjYQ?:hT?<Q00000000000000000000lPZ3]3S]00000000LSi:0000000000000000
0gIP0000LP?o0000@TS^00000000H8[a0000<k9N0000H2b7D_@i00000000000000000000Pa`900000000000000000000HJU:m=A;XP<AXoVU00000000e?gH0000
00000000Q2>X0000LX0^<_]K00000000000000000000000000000000000082F200000000000000000\_?00000000XZ=lHmL<00000000POPP0000000000000000
00000CIU000000000000DZSc0000000000000000000000000000000000000000000000000000000000000IIM1=AN<\CG5?Wl0000000000000000XX2n00000000
000000000000000000000000000041R6]=BX000000000000l2Ik<ElZ00000000000000000000lC\T000000000000000000000000`MAV00000000443S0000U1I6
@[o?0000=57kP<8i0000000000000MSGPCBGD87M<EH_0000000000000000000000000000D^6?0000000000004EiR000000000hCadEna<\Eea<_h000000000000
00000000000000000000<d6F000000005C3_P5<A4VmNm>@;000000000000000000000000000000000000DC^dP\O3P5?_00000000000000000000000000000000
0000dTdO000000000000a;WC000000000000000000000000hH5f00000000@JfJhN]RH\:im0Rd0000laRRP4Mi@kdH99bb00000000000000000000000000000000
000000008iT;000000000000000000000000HAkY4VS=0a8gLH@P00004^KW0000UA<]4VQf0000@Y\FdoVl00000000HJ=V000000000000H3<HdLejPSL:9BOE0000
000094?[I9`50000000000000000P5=m4;nKlhUO0000000000000000000000000000Pcam0000000000000000000000000000`?cdHMQmDkS15>Rh000000000000
]50R000000000000000000005?7;000000000000Dm=<0000eB1900000000000000000000000000000000000000000000<e\Q000000000000XIB7000000000000
0000`i8E00008Kcj0000LL1GTeTE`:jM0000XY14000000000000Y3n5000000000000QAc800000000]:GK0000\g9PE?M20000Dbo_16:U00000000000000000000
00000000Q2m8POod0000000000000000<1<d4Fn]d\>e8l28M3Wg00000000XDS?000000000000000000000000000000000000000000000000ToB5000000000000
0000T1hG0000TUhU000000000000000000000000000000000000P5ik0000`MTP000000000000000000000000@M:700000000`L:j8Q_K<`H20000LeNO00000000
00000000De7H00004Z=FD5h\=BlFhhc;i>f:000000000000000000000000hAE=Y4Hj8X^YLjDb1;Gi8fi18QJFH8?jE=:S5?>]hEUDLMU]00000000h09W00000000
hW368Y]7000000000000hll`0000000000000000dHC?LZFo0000T6?X8EQK@MkA0000mB]`000000000000`]]E0000@K]d000000000000A<af0000000000000000
0000000000000000]6Q7000000000000000000000000000000000000000000000000l5jj00000000\Wkh00000000000000000000000000000000000000000000
000000000000000000000000hf;<00008R0<0000`D>E000000000000000000000000000000000000=3KH00000000000000000000@aWV0000PJSNhfkM00000000
DW`m0000XfY:0000X2S68MIP\`nMd>di@bT:4IFB@dn@i4f\000088fI000000000000000000000000000000000000000000000000000000000000000000000000
0000lDRX000042l9`IZRHdKfl1\<\OZP0CTOe3\ma55mI9B00000U=@Q00000000000000000000000000000000000000000000=2eH000000000000000000000000
0000000000000000000000000000000086Ud00004H9`0000\V8R0000=7^oE?N`00000000000000000000000000000000000000000000000000000000\Pg20000
00000000000000000000000000000000P0X00000000000000000U8VD0000hPH:00000000000000000000D[jV`TF:00000000000000000000000000000000Y1mN
00000000000000000000X:@Y<LH@IB==0000U=aQ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TSHo000000000000H>?K0000eB5H0000TAnZ00000000<3jA000000000SI:lgS]aA@N00000000lBbfDKO;000000000000T<RO00000000000095Oo0000`QNK
00000000000000000000000000000000XQB00000000047]4T`NPPNY:`g]<]4`<HkSLdVU=00000000000000000H4H000005m=00000000000000000000l30g0000
000000000000HK3<P=Fo000000000000000000000000T6Fd00000000000000000000P?UR000000000000I1^@P4fTh>Hc00000000e6\I00000000000000000000
000000000000000000000000<bkD0000000000000000Xn2I00000000000000000000DJDP0000000000000000Y29m000000000000000000000000XHMB00000000
00000000000000000000<2lc0000lK3J000000000000000000004IY:LUBFhXfd0000000000000000000000000000HTAl000000000000000000000000DSNW`>IR
dh_X8W=`0000E0O10000Y9C<000000000000000000000000L^7T0000HaD200005CBJ00000000a6KX000000000000PP7I8X@o0000Q9UC00000000lf]Y00000000
000000000_L400000000L<=k000000000000000000000000000000000000000000000000A=Rm000000000000d@je0000000000000000000000000000T6ond2;T
0000dkmm0000000000008GIV000000008[2<8EmJLNgK00000000000000000000000000000000P4_MhFk;00000000E>?a00000000000000000000000000000000
00000000dF]>PZLN0000PD3R0000000000000000000000000000000000000000P?5\00008Lm<00000000000000000000000000000000@3jglaSAE4jT00000000
00004[eV9A\20000LVlD00000000000000000000<cib00000CWVL0TZ`I9G00000^;]XCX;000042g^`@j<00000000000000008CR_0000Q7WE0000000000000000
\_Q0<AJG000000000000P1O80OggD?TT000000000000m:m@L2K00000000000000000000000000000<Ybl000000000000=8;B0000a?;o00000000h<Af00000000
0000000000000000000000000000000000000000TPl6000000000000TWRP0000aCO90000llk0d03:00000000000046j30000000000000000000000000000HMQ_
0000000000000000000000000000000000000000000000008EA4dUmo00000CnH\D``0000000000000000<eV1TB_`00000000000000000000DG^`00000000@A\j
d1d600000000H[j10IW=0000e3ObX76X00000000000000000000000000000000@WhF000000000000`ROI`^<S0000\2Sk00000000000000000000@iG400000000
0000Hhdi00000000@<@m0000000000000000PG908a^70000X`LN00000000000000000000dZbS000000000000QAS;0000000000000000000000000000P^UN0000
000000000000\71TDDTn\3AF000000000000Ll;>00000000TgQm0000000004KJ0000000000000000l5Z:00000000H@Q?00000000@INf<oOEDL[4QBSk00000000
0000I4[KIAZn000000000000000000000000080HhY_OTC0j`len0000000000000000XbF1PA\5000000000000X[gE000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y;aR0000000000000000000000000000@:e@00000000000000008@ma
0000PL\V00000000Ld47<<2<0000000000000000@SQbP_jM00000000dO2V000000000000e24KeBQSYC=<00000000000000000000000000000000000000000000
0000EC[20000000000000000000000000000T;<T0000000000000000A0jnTd=K000000000000Dfde000000000000000000000000000000000000000000000000
00000000000000000000h97W000000004BY9<dkl0000To;A000000000000<jYb0000000000000000000000000000000000000000`H]V0000lV`:l5?j00000000
lnh0000000004XWe0000=5d<00004X5P000000000000LPc:00000000UAfe00000000P9FV00000000000000000000000000000000d^GB`od_0000000000000000
h8H9X;]ihO^7Tm<Q0000HV2LABC:daL=00000000\EdO00000000000000000000000000000000T^5M00000000PGB20000000000000000e?[B0000\ZVk000044Vl
000000000000000000000000h`n]`;XFd:cg@4RH`fXG000000008`ef0000000000004ZE7E4iA000000000000000000000000000000000000000000004dOd0000
\@g7000000000000000000000000DV]l000000000000=7hQ0000000000000000\@=od2HQLHA5hS8YLU67]6;?dP[>0000D2OY@6]i0000hH055:;N00000000DGc_
Lg1B08@>43CW000000008@9XPahg]:CH000000000000X8Hf\ii5lj`c00000000PHEY0000<50H0000=1C@00000000000000000000XeTSDUak0000DDed00000000
00000000\aJ900000000000000000000000000000000@X\K000000000000PVXQ000097MX000000000000A7F7@K01000000000000000000000000000000000000
0000U0o?0000dMg\55RhiA;\hY?:000095P@m@gL00000000000005TO0000000000000000<59]0000000000000000000000008RSTiA0S00000000000000000000
0000000000000000`dBg0000U9_F000000000000000000000000000000000000000000009<RVPVQ500000000PfNeE:LQ\al:000000000000D?8J0000@DnW\0kk
0000000000000000000000000000000000000000hH5MPDXmTB60PRKM4anG8[8a58U5I4;FLJhF0000HQ@f00000000000000000000d\6Q00000000000000000000
00000000000000000000HIRO00008JM900000000Y>SR00000000000000000000\h]`ddYa0000DXD:00000000LHkfhROo4HmO=0fh00000000000000000000@HGk
M8?n0000DIG[d6KMhYU[M6ZX0000000000000000L`>fl13800000000000000000000AB;P00000000XA:400000000A73800000000000000000000000000000000
00000000M6N^000000000000`i;edSno<D0GDCN=000000000000000000000ACZ00000000T^WJ<A;:A:OE0000000000000000DIM;000000000000000000000000
00000000LN4P<f8A0000m=gI00000000000000000000\ZT`h`jU000000000000000000000ooE000000000000000000000000000000000000000000000000h:2F
DCY[000000000000XHTd0000`?]h0000lQRl0000000000000000<@nY000000000000000000000000000000000000I9_\0000000000000000000052=f55OK0000
00000000DYm]000000000000000000000000000000000000000000004Sjd000000000000000000000000@i]nM6Ya=2bN00000000hU9`D:KZ0000000000000000
0000000000000000I58<0000dfCk<4=JTDjd000000000000000000000000lT[K`4G[PWjcM73g0000000000000000`Ok;0000i<>e0000PmCR000000000>T00000
0000000000000000578300004<5E0000000000000000000000000000000000000000000000000000`gL\0Cl]0000000000000000000000000000000000000000
00000NQf00000000000000000000000000004XbG00000000`9NoX_7nDTJ:XISH00000000000000000000XCW1lBDAE6P`HSc20000Xjn300000000000000000000
000000000000000000000000000000000000a>Mj00000000000000000000\KGo0000`9<]000000000000053G00000\lh\3MX0000HUPT0000000000000000QAO5
TC\9lW4H000000004[[e000000000000U:6c00000000ho2>00000000000000000000000000000000PHSE000000000000000000000000000000000Q^G=0hk0000
1AG2000000000000000000000000000000000000hboM<4gc0000<>lW00000000DX;E0000<7V^4@ge000056ho00000000hIJ<i4eE@f]4i5[8h=;]000000000000
0000`XEfLb7eDTK<T5\A000000000000<:DF00000000000000000000000000000j;20000HnB4E3L=000000000000000000000000@UD>0000000000000000UC@A
00004?an0000`M_e000000000000U7>7XLbP00000000<<2Y00000000000000000000<Ym;000000000000TL_QLl0m00008M8B0000U1>V0000000000000000H9N4
00000000L0WUl]PU00000000000000000000000000000000000000000000dHkV0000000000000000X9j;00000000l<e:0000hNU^00000000HaP6<2Oe8WEO0000
00000000000000000000DW0:P<dY0000000000000000000000009BIa00000000Hm7F0000000000000000@c0@T5k[`TOi000000000000<SYC00000:I]X7fJT\gi
Dl`i00000000<mY711dE00000000`?^K00000000PeAd000000008EOd00000000D6KdI78B0000P2e_000000000000000000000000000000000000000000000000
lPoP00000000LKGE00000000l3lK0000000000000000000000000000000000000000000000004\8DLcUU\>mb`O6gd:KP000000000000H_9]00000000@;Qe0000
00000000e<fG00000000000000000000000000000000000000000000XQea00000000000000000000L<nF000000000000000000000000Q;`Q00000000@Zoh0000
00000000H;BW00000000HNPX0000000000000000A?hU0lkR0000A7Mga;15000000008V<hT=hS0000000000000000000000000000TJB_T0GQH;SD0000@K520000
0000<J?A0000000000001=cn\lBG000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:gM000000004e4I
0000000000008R5`\[VN0000000000000000]?P;00000000000000000000X_mA000049^n00000000DL\b@bhI00000000XafaHPG``HQoe;kX0000a0nP00000000
8BcgPI>W000000000000000000000000MB]@0000<]hW0000dFl_000000000000000000000000000000000000@@GS000000008CUg0000000000000000DE>n0000
0000000000000000LZK800000000000000000000000000000000000000000000\X>30000000000000000000000000000dL;C0000000000000000HN2T00000000
00000000`O_G@T02Ph5X0000TB56\<eF000000000000l2\?<bGd00000000000000000000XAWR@<c3DYD:000000000000000000000000\B^Y0000000000000000
000000000000@PTA0000dCg\00000000000000000000000000000000@:I9DJ5UU:iJ0000000000000000000000000000HTmf0000XDmd000000000000dI7l0000
0000\k=ah;ASE=?J00000000XEBP00000AN100000000]BTn00000000000000000000h5KZ00000000000000000000@Xeh00000000dNOJ00000000dZoF@A5K0000
0000H<mB4MLh0000000000000000000000000000lFUe00000000mCK100000000T1Yf0000\mLM0000lNfo00000000YAm0XHfn00000000000000000000]=f\0000
00000000000000000000000000000000DP^Q000000000000000000000000m4^?8C4C<Q=g000000000000X@0=XJ2HH_h]000000000000000000000000<]LW0000
0000000000000000DOjf93X>]7Gl00000000e78g0000\UUR00000000M6A]0000000000000000d7jnl`hm00000000d[9R00000000`I9:0000Q5O\000000000000
0000lGDmXkI:==MDT??WDcKh00000000000000000000000000000000000000000000DAPP00000000000000000000\EVR0000diHD000000000000000000000000
0000E@S>0000hkCGHLNO4T<T1=G30000<PKB]>^N0000000000000000000000000000000000000000Pba>\m5l000000000000000000000000000000000000LKm:
00000000000000000000I4FV00008Q5A0000000000000000L[mZ00000000000000000000`FS>LH@>0000000000000000X8hR0c]000000000000000005<^10000
0000000000000000@Ie10000000000000000di<>0000@5eZ00000000000000005>bA0000000000000000000055G]00000000000000000000\K@=000000000000
00000000e54m0000000000000000dLEf0000000000000000000000000000000000000000000000000000HVWFD__d000000000000U132000000000_X000000000
0000000004AkXPj]0000000000008Yen0000dmBl00000000000000000000T=fG00000000<CdB0000=79]0000000000000000000000000000<XYQ000000000000
00000000\dC:00000000Dl?c000000000000000000000000i?ZXmBnm00000000000000000000000000000000hY_>@bb@00000000mA8T0000@InN00000000hDhT
00000000XDHB00000000PO:1000000000000000000008LMc000000008LWGi9NjDJiP00000000000000000Xcj0000000000000000000000000000000000000000
00000000Ho1aP[dO<^RV00000000`<d15@7D00000000@agG`Q^k0000000000000000a2>o0K<V0000E@;<0000000000000000`kkR00000000PDZG0000@KdBEAIc
Hfn;00000000Lek[00000000000000000000D<__0000T_@NLd2Pd>?f0000000000000000Han70000DJ:o00000000560Z8]7Fi@]L5A8;5@EE1Bf;00000000LBOQ
00000000h`Xg0000h\b=0000000000000000000000000000000000000000000000000Qc6000000004BWe00000000000000000000Da\G00000000000000000000
8EK5<EV=00000000dSVHE1M:0000hGHkXKaIDd_M0000000000000000m9KV0000PT0`000000000000dBl88AUd000000000000000000000000000000000000l0?:
00000000000000008FL@5Bcg000000000000M<lf0000000000000000000000000000PC<Q0000000000000000`Ecl8_W`\<[:0000000000000000000000000000
000000000000]?dm00000000`241d8WN0000l;M>D>4B000000000000Pd=c0000000040oI0000`PnVlmo@00000000DUO?e@^C00000000hfAe0000000000000000
0000dH=C0000000000000000=08Z000000000000d@:jPY6j0000000000000000000000000000000000000000000000009BST00000000dB`1TbPFPc8B00000000
mC>ZT1Fd`NPgD`YV0000@I@Z000000000000XniJ00000000000000000000<:4500004<Gci2[5lmnP00000000000000000000@C<?@N>J000000000000@5iTHNF<
00000000l]k700000e3Q00000000=A\Y0000P\R2U>S50000000017M8e8a>`5>a@?mSPFf4`H:0H4=2XRQR0000X;4L00004_nh0000000000000000<ADFLU4n0000
000000000000DSd]00000000TmUWP]R<UA4XD4Gh000000000000000000000000I<J\0000000017Ke00000000000000000000L27V`E2HY=\h0000000000000000
0000hOgK000018NG0000lEI00000000000000000\XPLd0<X00000000000000000<JI<Rla000000000000@ZJ[0000<g7e0000000000000NhZ000000000000U:g]
0000P9_S0000a>To0000000000000000A@@c000000004^HJ00000000000000000000000000000000000000000000000000000000000000000000000000004U2c
0000LR<100008J<m\f`]`oY8000000000000000000000000000000000000TN@?`VVc81JZ<olc5A<P0:<n0000Q5i?M=?=00000000000000000000000045g90000
00000000000000000000HOD=hJfj0000000000000000000000000000000000000000LdS=00000000000000000000000000000000000000000000000000000000
00000000H=@H0000M:S5LST[H38S`:Zh000080lJ00000000DL[o00000000000000000000D`kB000000004\:>000000000000000000000000Lg5D00000000T][Z
0000T0k?H6:_HQja0000000000000000000000000000000000000000000000000000000000000000000000000000T4mf000000000000000000000000l3Ik0000
00000000]@kJ0000000000000000HMVj000000000000000000000000000000004U2O000000000000000000000000DPPY0000e@Z`000000000000\1RFh9J20000
0000X:UJ0000000000000000LW450000000000000000000000000000000000000000TFi`000000000000PFIF=CCd00000000000000008QEU00000000L2J_0000
00000000lg\ae?]7iA]M000000000000000000000000Da[P0000000000000000000000000000YBAg000000000000\?^[0000000000000000000000000000D5b5
i1O3E@AS0000T_S[00000000dCWhdmG7`4\H\:_K000000000000\Ul=h@Mb0000<WWb0000000000000000000000000000000000000000<<Rd0000000000000000
00000D2[ha[hHe^I]?AdQAE[000000000000000000000000000000000000Y?=V000000000000<lUU000000000000L1M5`RX0PIV`00000000000000004G;L0000
000000000000000000000000lm6\000000008m^Y0000000000000000HMhH00000000000000000000000000000000@Pd0L^eA00000000HVZB00000000aAh30000
0000000000000000000000000000`4:Z0000`d;Q0000=7UB000000000000hA_Sl8k\00000000000000000000000000000000000000000000\_KQX7eQTS1NX`h\
TgPi0000hjk=U@Q6000000000000000043YF4o4b0000HGF@000000000000P;XUTS6MX:IoP\:O000000004<=V<OZ6I>C@<ADoY?nm000000000000000000000000
00000000000083mLT<dKi4N?00000000Q>l@0000X;@K\\=l00000000I?b\M>hU00000000000000000000000000000000Pj@G00000000TFe]XQ\90Y5000000000
00000000000000000000000000008nl90000hZfY=9`]\=:J00000000DCL2000000000000000000000000H2B8000000008Yc=000000000000P3BMl@NMDAIf8NcH
4UkW]1ma0000d]o?0000000000000000d]K>00000000000000000000000000004X;a000000000000000000000000000000000000000000000000TZkJ05<4lm_3
\oHa0000E=S=000000000000I<0^00000000DUbEX61f00000000000000000000LYec000000000000000000000000`n5I000000000000l1jR`4OiU@k@0000TMOi
0000<1<J]>D6000000000000TmJ;0000\F3JlQO40000000000000000000000000000000000000000000000008MgGTbN70000P?JK000000000000000000000000
0000Y2TU0]3g00000000l;:Cl?dT000000000000@UZ;8LgB0000000000000000000000000000l4T7U26Z@h:li4TEdmZM8>bS00000000hN]H0000000000000000
d05?aC_lPAJg0000\7;c000000000000hD^`lIKl=>DP0000000000000000T<:Y`IMK44V\00000000ddSl0000000000000YN9000000000000LhF^000000000000
00000000000000000000PLPO0000h;en0000l73D0000000000000000eBF<h3ba0000hO\O0000D1THXAL@<LZ\DUldT4j00000000000000000``iYH@>D00000000
0000`5CF000000000000000000000000T6RG00000000i5`C0000000054_Z0000H2[R0000<OG000008A_d@]mQE3e=000000000000000000000000000000000000
<L<;8K<dE54I0000dC;>0000000000000000000000000000e89V00000000000000009=>j00000000000000000000Db`g000000000000e?3YX<WN000000000000
0000000000000000`7f_\;o=H<MW\ILh`J<ZhW?<0kNE92_Hi>Kd@MnY0000000000000000hCZN0000000000000000A1f<00000000000000000000000000000000
0000XOLi000000000000000000000000000000000000d:PoP=o]8jP400000000lW<lL^Tgl^bM00000000000000000000LmeTTDgR0000000000000000d=fTi=mJ
0000e@db000000000000L3d[8`lL00000000`GmVXPm7hQLlL_[c0000000000004E_i<3k\00000000000000000000PVhADddHi54400000000000000000000dMdg
aCSTHE?@0000000000000000000000000000@dnZ00000000L9o?0000=1Jk0000000000000000000047=A0F:=0000000000000000d`jH00000000000000000000
00000000000000000000m<63<`Q]0000000000008SX700000000YBOb96J[00000Xe@A@B6hAjR000000000000hl6Y000000000000\Hb=<]GU0000000000000000
00000000`O=f0000000000008XHb0000000087Z3`PU<MA5U@>0K00000000000000000000000000000000dAH^0000000000000000000000000000H`oRL>Q00000
I>mZ0000000000000000000000000000000000000000000000000000D;gV00000000000000000000dhWi0000000000000000000000000000<Q>6lQT@0000<@RS
00000000000000000000000000000000I70^H^7F00008G]m00000000dQV_0000000000000000000000000000000000000000LiQP00000000XY[1000000004K\Z
000000000000e?Qe0000000000000000I?^4000000000000P`0odib_a:Ak0[2c000000000000lCBn`Z<oM7kK<=KY0000000000000000000000000000HO]Q0000
00000000`\Sf0000000000008Zd`DS6>0000`eKY000000000000000000000000HWjR`^Mb00000000000000000000000000000000h6?IX9L=00000000LD`;0000
00000000\kA?`[BlU5hllYG^Y?X?000000000000000000000000d8Vf0obnT<O80000TCd300000000H?D@YAAc0000000000000000000000000000000000000000
DL@a00000000000000000000000000000000000000000000000000000000000000000000DL3U00000000000000000000h1dE0000000000000000Po?W0000]6W:
000000000000000000000000``8@8GRh000000000000dH0m0000lWTG0000D_oY00000000000000000000E8R\HEkWU8E?e8WF0000000000000000000000000000
0000e>Lk00000000000000000000DYa7000000000000@f\B0000T;Dg0000000000000000dAZc00000000lNaY000000000000\i]8DH2J0000Q539\cTE0000T6d<
dXWB000000000000@NcTX_c\XgQ<dF<4AAW@dM150000lB`?000000000000Pj>J000000000000Q>>G8E6T000000000000E27W84lWXR\a`<N]4eaTlkQK00000000
0000000000000000000000000000000000000000hOd10000000000000000000000000000@<m9LE2[00000000000000000000Q>;=00000000000000000000]=Ij
X5dbTX=E0000X0:L000000000000000000000000hMGZ0000T5>;<4L800000000000000000000TVY20000P9B10000PO`IliZD115Y000000000000QC`B00000000
0000000019WDlN<[0XeI911K000000000000@W<K00000000TahTHj6g000000000000000000000000M@7a0000000000000000000000000000L8BQ000000000000
P:ol000000000000000000000000<3KI0000000000000000000000000000000000000000Q6cl0000@:m?000000000000hBUjQ?fN\P9i000000005CRT00000000
0000H4Ealj6M<mjgaBa>4Yk400000000000000000000e>TED<@Y000000000000dSEhLdI^H3\e0000000000000000`R^PlScQ0000a7RF0000TT11@\dAXDU;0000
0000000000000000000000000000000000000000`:>k0000]:D000008cFRA2XMl^YJ00000000000000000000DH;G000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@f?=00000000000000000000TPL;000000000000]BU>00000000h84BTd=UU2@o00000000XLN9
0000000000000000000000000000lfB5`?Ic0000000000000000lPHH0000000000000000llg@0000000000000000DJ350000i>3h\1HX4GSZ0000@dmN00000000
00000000`59O000000000000H<?:1B`k0000000000000000000000000000PfG2000000000000000000004VZgL3JR0000`o<W0000AC3F00000000@<kj\CJDHGd@
55R3Q6@d1;7G000000000000000000000000hJF]000000000000I0ZB4_[9U:]e9@jV000000004T>G000046O5000000000000000000008>_G000000008Wnc\0\h
a6X700000000000000000000hMc0hWeM00000Q820000ldNJ0000X>OUd4kP1?TB`i0n000000000000dQ760000T]m800000000000000000000000000008Uei0000
00000000`aNV00000000\o63A>\_HTD[00000000000000000000E@WP00000000000000004oh=0000P4fG=?:B=:MF000000009:A6000000000000000000000000
PXBR000000005=MQQA4n000000000000=8V300000000l2OJ000000000000000000000000I4HWhh28E8:`000000008^HeLaGJ000000000000hMo4000000000000
0000T8RehO`70000000000000000000000000000DFjl000080N4@3Sf0000<XIC00000000d>]PDAH@00000000h5h1LE]N0000000000000000`o]<00000000P@Xb
00000000000000000000000000000QN@0000000000000000000000000000000000000000000000000000000000000000h>ii4KBo000000000000H0doTWJdP:dm
0000000000000000hi0_i=R000000000000041SZ00000000HfgO<P@JaCQjACSd00000000000000000000X4Tc000000000000<HWf000000000000T]4>00000000
00000000000000000000000000008Ej`HRCh0000000000000000Ll[A0000DNRY000000000000hY@:00000000@YaI5CUe4Qfc0000000000000000lDi_H?Z@lNnH
0000000000000000000000000000000000000000000000000000000000008T:5000000000000000000000000000000000000DR^Cd\Hg00000000000000000000
d<i`00000000000000000000ddN9U5g600000000HRd5`]M2000000000000XF]QXI:70000XL0iHK6X83;@l2YUU4mW000000000000000000000000000000000000
000000005BE800000000000000004\Ta0000000000000000000000000000H3mY0000000000000000000000001=GPDa[D`0^7XooghHek4Di5DHdYi13=e7\d0000
000000000000H8l?0000000000000000`:9>000000008M:g00000000000000000000000000000000000000000000lN7[LGX>0000000000000000000000000000
0000`Pdl0000]3f:00000TLB00000000E5^j`fLNXl3CTIf5A6IR00000000PLI\000000000000TY:V000000000000000000000000D`NCl6@A00000000hl;jX;Zf
hB7^Q7kaACOc<nGI000000008F3X0000000000000000000000000000U?e=00000^O300000000000000000000D>DD00000000000000000000000000009;DZ0000
00000000000000000000P=7J0000\O9C00000000000000000000000000000000000000000000DWa;00000000000000000000D_9o000000000000D5C`0ohN0000
000000000000hoRMd:Q:eCDT0000hf690000000000000[l=000045d<\SPW]8cf00000000`<g65>hb000000000000LTPF0000000000000000i<aM@8F600000000
04F000000000000000000000hVbh47oh00000000@MY50000l<jS8H64`aCC00000000000000000000\[g700000000hLGJ000000000000000000000000000080M]
000000000000m5IN00000000000040M=0000l1Q00000000000000000DcCT000000000000000000000000h5Wc00000000000000000000YBgk0000000000000000
000000000000M@UI000000000000m23cQ1UD\3RNl4EG0Xe71:3`U;JS00000G>oLLoR14;m000000000000Pekh]6B_00000000000000000000e@2n0000`T2C0000
0000`MTn0000]5h[HFc8000000000000000000000000=0HRe:K70000000000000000DY=i0000TFM0000000000000000000000000000000000000000000000000
0000\5m`00000000000000000000000000000000000000000000000000000000000000000000000000000000\Sg60000H3]40000@08i00000000hlQj00000000
00000000hQl70000000000000000TOg=00000000000000000000M?91d?9QdEcZaA0FUCPP0000XChb0000\1[[lPRn00000000000000000000e=H700000000T6>@
l0=dQ1<W0000<BC20000TL`m]5YFXLa``Ebl00000000000000000000000000000000000000000000<W@ZPcXFA6To\]c500000000TLTC00000000HTl9LaeH0000
0000dJMW000000000000000000000000Y::_00000000\4SX00000000000000004VkD00000000000000000000000000000000<?WB000000000000000000000000
]7EQ00000000000000000000000042CX000000000000PgBRPKUQ000000000000000000004hQm000000000000`^P`0000dV<ZT=BB0000@YKa00000000L:V@DY`S
000000000000000000000000Df5J0000000000000000LaY\00000000e>@U0000\I\90000000000000000m2U9000000000000000000000000000000000000A2?H
00000000XHE90000000000000000000000000000000000000000e4]10E;T<5Gb000000000000000000000000hRb>00000000000000000000000000000000dQN0
00004]D3]A3Q0000Q=UDHReJ0000000000000000XK>182:F00000000Tbih<jT[m;o:A@ZC0000000000000000L?4TPOePd[1>Y9T``L`900000000000000000000
000000000000000000000000000000000000`12jPWIb0000ha4j0000000000000000000000000000P\^o0000YBIDTKeb00000000m43700000000000000000000
0000000083m2X<fc000000000000L<]TUB=m`UHj0000@=3B00000000TE3RQ=LJ8KjYXQ=LlWOT1AcE000000009@eV`[0NXoke000040MF00000000000000000000
LIVo000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3LA0000X94JHej\8e?6\fXT@YnO000000000000
Xm]QHKP100000000]=OHA=C20000Q:YQT345000000000000\Qoj00000000000000000000lRm[0000`=W?<;eO0000H9CGl=J48b0;4]n?00000000HkaC00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:UZ\W1I`0nH
`G2@0000PdAR000000000000`[1\00000000000055_A0000IBkV0000000000000000000000000000d?jXhb:E0000000000000000000000000000000000000000
00000[P@\ECWhjSJ88<n<GEc0000000000000000000000000000@NZNlOR8Td<3M8LOa@W]PGJ900000000000000000000D4j?8^_na9BF8^Fj000000000000DVOh
000000000000dR^^U@:I00000000000000000000Dlfb00000000000000000000000000000000000000000000H:FI0000DaQP000000000000000000000000T<GT
`e0N000000000000000000000000X9LO00000000i1FDdjbl00008C6l00000000@I\J`R[?\LG00000\7>kd6<=86bAH_le0000l^lV00000000@MoclTU^00000000
h7f7000000000000h]WIUBP<00000000<1[Q000000000TLQ000000004^nd000000000000000000000000000000000000000000000000XEGBXW]i@bOnIBGYPE]l
000000000000@6KDY31]0000000000000000@`3S0000000000000000L@>n0000000000000000`hD800000000XSn?00000000000000000000000000000000d_KF
000000000000000000000000<Q>SdoC10000000000000000LPhJ4L6:@5a?0000U<`N000000000000a9=W0000X;?h`[0\000000000000XM0R00000000l8h4\KOc
iB:=0000000000000000000000000000PJS]000000000000P;2L0000Tdbe0000TXZb0000P1N4dY;U000000000000HTh600000000l:[2LmL`H6bO00000000HCa8
00000H:>0000PA<o0000\f2N0000000000000000TLCLHdY2LdA200000000000000000000m=9D0000UCU[83m?0000000000000000000000000000000000000000
lPI400000000P;k_0000lh0YP]04daUR=@jc000000000000I2R800000000000000000000Ph^=00000000DSR50000PTkH00000000d::d00000000000000000000
HL6UQ;kk0000000000000000000000000000`JhR@WDjD\eb00008Za;0000==f5@_4[00000000000000000000doHA0000000000000000PekA000000000000D@=N
`BVV<H4W00000000@e`GLU5A`h\fU5][00000000e6Ki00000000000000000000]@5C000000000000000000000000000000000000000000000000000000000000
00000000Q6io00000000Hi2c00000000000000000000IBZO0000=1R?`\ORl_<H000000000000`QfO00008RMaHc[Y0000he5F@]f:000000000000000000000000
0000D?f30000000000000000000000000000L9fb000000000000hbV>0000000000000000000000000000000000000000dhI:000000000gJ600000000DaQD0000
00000000h[9H00000000`kMK00000000000000000000h0GFX93Y00000000000000000000000000000000000000000000000000000000PfZeE3m\0000d7?J]>Qg
00008RWG00000000hKKY8Rk8L^?[0000\R3U0000000000000000000000000000000000000000P7=O==kj0000`\^Z0000@GEE00000000000000000000@1090000
00000000000000000000DUkllXmG0000000000000000000000000000HaQ\0000000000000000lDWnT]Uc0000LP^;000000000000\@bV00000000=BD400000000
00000000000000000000DI^100000000000000000000000000000000000000000000\R3n\K9o0000Lf9Y0000000000000<7G00000gSN@<n[07JX0000Ti7S0000
0000\?8\U98?00000000000000000000LHjf000000000000dTUCLaIl0000@0I500000000000000000000000000000000`VJE8QX;\e[25CDj0000<Bm@00000000
00000000e@E^000000000000`2MD00000000H4XJT<mN8@4F00000000000000000000000000000000\<6V@@G`00000000000000000000@EDH0000000000000000
`4SLA47n00000000000000000000000000000000@9MBHUgH000000000000<g8@000000000000PFfDeAOl0000=4PE00000000000000000000000000000000]4YJ
0000000000000000000000000000000000000000D<1o@fd<000000000000XN:kHbe?17d20000X8bmd[WD\a7@d6SN0000000000000000000000000000@Oc60000
00000000000000000000000000000000000000000000000000000000000000000000XOEn0000000000000000000000000_1G0000000000000000000000000000
0000XD_i00004DFVDRE?QB2F00000000ddl8HLJ]`S\>HWgU0000000000000000000000000000000000000000hUN:M>89XD[i0000000000000000000000000000
00000000000000000000hAEQQ3>\000000000000lj1U000000000000000000000000P?6C00000000I<Ud0000000000000000h4DB0R3:00000000000000000000
\nm@0000iAJ]000000000000U=2e0000A::000000000DVVF000000000000000000000000h>A00000T1Ck00000000000000008aM000000000i5Vn000000000000
0000000000000[<U00000;U`aCZ;hL1;0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[YY0000
A3be0000000000000000000000000000XPlF<0j614Yj0000LT9C000000000000000000000000d6Zc00000000000000000000M;LDm?:U000000000000000010OD
000000000000\B<N000000000000000000000000000000000000000000000000@8@jXC>P00000000`h4j0000000000000000PNWf0000Y8bJ0000@15D00000000
0000PT5K0000hH\E000000000000LgVm@WWS@`ig00000>fa000000000000d:Rb0000D[B><WaZ0000TCPi`;_i<H?nL]nO00000000000000000000000000000000
000000000000\JRH0000T`mm0000P^:`0000@6_KT:_><G_T0000\68]00000000000000000000Xc]b000000000000LE<f000000000000hS4J000000008X1Z0000
h;T\0000i=iY0000000000000000PU]b000000009?GE0X=Q00000000HK>E00000000000000000000000000000000H]ZQi:cY\HCd000000000000000000000000
00000000HT?k000000000000000000000000@\i8PFIb000000004E@`000000000000000000000000\HRVA23E0000000000000000000000000000000000000000
000000000000D]EeT5?1A6WM0000XQ_=000000000000a?`88:`Y1CCN0000lb7D0000000000000000lY^m00000000000000000000aCK^00009=of0BJC00000000
0000HY>700000000000000000000000000000000000000008U_S0000000000000000LN95000000000000000000000000000000000000`IIa`TN_dlAD00000000
000000000000A?kh00000000<ceY00000000000000008ATnD:U;000000000000ln]e00000000000000000000000000000000T6JQ0000000000000000<XMYE772
000000000000=:5M0000000058addA17l>n100000000<FaB0000000000000000@ZMBAC9K0000`LBP000000000000000000000000000000000000M31H<Fni0000
8b?:000000000000T[`500000KOH0000LYeX00000000000000000000000000000000000000000000L0?o<MI6<EVb<lV`000000000000\=Nd1=g<000000000000
000000000000`10YT1oM00000000TV<=Hdhg00000000`CTm@H>70000000000000000000000000000m=Q600000000000000000000000000000000000000000000
00000000dB;elRaoP3Jf00000000000000000000h8N@0000dojYL=<B00000000000000000000\iAh8CWD00000000e4_E00000000@57O<0]90000000000000000
000000000000000000000000000000000000I5Cd0000000000000000000000000000000000000000`feh0000000000000000dK^c000000000000000000000000
00000000000000000000@410`_;S000000000000a0\A000000000000000000000000000000000fW<0000000000000000000094O?000000000000000000000000
0000@5fE000000000000DcU3TH=^lJmo4hG;000000000000\`TN0000000000000000000000000000L:\hHPD:00000000000000000000T]`RP@IUY342]:620000
I;lM8mPD00000000LdTf@jHW0000TE;100000000000000000000000000004^o10000To9Q000000000000000000000000000000000000000000000000hCMDTGeh
1>]2lCn^0000TXN4000000000000000000000000@egJ0000000000000000LB[200000000000000000000D[3`000000000000000000000000000000000000XaaQ
0000XaR4LI^A00000000Pi^?0000l>HIA2IK000000000000000000000000XM^W00000000U>o10000\CL`0000000000000000000000000]:e0000000000000000
000000000000TKe;00000000000000000000di?5X^Z7=>BV`00100000000000000000000\i1AXmfd57fbP?O40000000000000000000000000000TKl]@3SWXKT7
0000000000000000000000000000HAlh00000000<aof0000000000000000TBF2`=ND00000000I;<k0000000000000000000000000000000000000000];;N0000
000000000000@IUF<J2X0000000000000000000000000000000000000000000000000000000000000000T5i]<kTk<Z>]00000000000000000000000000000000
Y@YP0000XJWg00000000000000000000000000000000]8;S000000009CWU48MWh:W5HZ<4000000000000000000000000E6TK0000<;R?PNgc0000000000000000
0000000000000VZVPMR;M7X6a>em\_Ea00000000i8L@000000000000PWPD\H34000000000000000000000000000000000000000000000000PS11000000000000
00000000lLRl0000000000004>Ek0000000000000000X_]kh6YL0000000000000000000000000000000000000000000000000000000000000000@a1M0000TNmB
U81X0000DlOJ0000000000008\G9P`eK000000005<o:\lch0000I@h\0000\D2>00000000000000000000000000000000000000000000LV>14a:b00000000<JH0
0000000000005CD:0000000000000000dT[n00004d`M0000000000000000Pg@<00000000424@\AmW00000000000000000j9V00000000i0S=0000000000000000
00000000000000000000000000000000hY5FI4F;000000000000L3bB0000000000000000000000000000000000000000TGk900000000000000000000DZOUm:IY
00000000]99?0000000000000000000000000000EAC=000000000000@ZHL0000E<\h00000000dLUj<VBPX1Z_lnbR00000000000000000000hE0m000000000000
00000000000000000hcZQ2<9\R>2`]2L00000000D06>PT^m0000doNE@HjS0000000000000000PhWR00000000P_5^00000000@KDKiC0V0000`PCQ000000000000
000000000000X<9QX\SGPc2i0000dGb<@WSL000000000000XAd^`e_>l_d>a6G_00004^fCa>450000000000000000000000000000\_O>00000000dOn_00000000
00000000000000000000000000008aXm0n?7lWC]X3\Ve9>hU>>Wa@^j000000000000<4lbH?69000000000000DZ2M00000000d5KIM7B75@LJ000000000000<7a0
L;\i@JfT`ccQXdIE0000000000000000000000000000000000000000000000000000U<LH0000lXo9a3O00000LTG_00000000000000000000T24`l3>5\edGLA@>
5?WO00000000000000000000000000000000000000000E^c@P@h0000000000000000T8a;l@mD42dV4oO`li`:000000000000H8?Y00000000000000000000\]ch
0000d2Ye0000`BOA\^6n0000\dUaPekN000000000000000000000000000000000000000000000000A;?k0000000000000@\A00000000a?DT0Pk9000000000000
l^OR00000000T`m^00000000HFKm0000000000000000L=[c00000Z;SP0Q`00000000U23N00008WJWlk:H0000l4nW000000000000000000000000000000004XkF
000000004o`80000hHFKY7Xk00000000000000000000000000000000dDMh000000000000`MBaDQdA00000000000000000000000000000QkZ0000XZIi8cI:X`k4
0000000000000@Po0000000001il0000000000000000000000000000HH:_000000000000XW9JdXKadZ990000000000000000000047\Yd`0_0000000000000000
@OT400004IQb00000000@UmI]AR[0000000088PA0000000000009@2G0000@==A0000@k[B0000L;VF0000000000008MjW0000P2@]00000000Pm?g000000000000
<3`X00000000DB^K0000000000000000000000000000i6O:0000000000000000000000000000000000000000\ZA=0000000000004O;n<LB30000000000000000
00000000000000000000000000000000XDCA0000XKk90000P<W_0000h97500000000@A1aDY`eh_So00000000000000000000000000001:EG0000=1]iIAPciB\S
00000000@6J:06m<00000000000000000000e6g\0000@jIH0000000000000000000000000000000000000000000000000000000000000000iA^C000000000000
T[?G0000\Aah000000000000P:MT000000000000`m]<0000000000000000000000000000000000000000=Af1000000000000H^:@000000000000D1hY00000000
00000000000000000000\\F80000A=^c00000000000000000000\_O4A3Z@00000000XPeI0000000000000000000000000000000000000000h2DM000000000000
000000000000`;^j0000lOLI00000000000000000000lh1GA@5Z0000000000000000\]5]0000`Z]BI65j000000000000\;n]@GfY`@@QH90200000000`Zd5h[V_
e@1N00000000l50o0000000000000000000000000000dDBT000000000000\6G_000000000000000000000000H3Fh0000000000000000000000000000h=Xl0000
l>0l00000000000000000000M>79a@hO000000000000l5a00000000000000000To:]00000000000000000000hF^m000000000000000000000000PCY40000H\9H
000000000000`h]C0000Q9Q]0000hJ;Y00000000000000000000a43H000000000000\d0M0000000054UU0000000000000000000000000000000000000000HSAP
\\nY000000000000e>8VXXEEdYF8<I:O00000000PH?70000000000000000PW9Y00000000000000000000\H3?<?XD4Cd^T>5[HE_3\G0Nh@Tg0000H8gE00000000
00000000P@N^000000000000d7W=00000000d7I4=BPI000000000000000000000000\i[E000000008RGB\c@E00000000000000000000\\bN0000000000000000
=4>a000000000000\QQL000000004STnE=HJ0000000000000000U?AQ00000000000000000000000000000000000000000000D7Ad]=2L00000000000000000000
00000000<ChHi6Il85M:<JEX=7DM00000000000000000000000000000000Ha[\0000hoLc0>]B0000000000000000X0\JP1:fd6Wn\ch9000000000000D=heL?2n
000000000000000000000000D6Rf8UBX00000000000000008J8c0000000000000000000000000lLh000000000000000000000000000000008O000000HL@QQ<D7
00000000000000000000000000000000000000004maWlo>L@e@n000000000000\A;T0000000000000000@6<J0000000000000000<1]RDR1>XCLK\[=_00000000
00000000000000000000HI3i000000000000000000000000000000004L^]00000000000000000000TTZ1000000000000@0g20000000000000000Hg;n0000X2[5
8lKDXNNQ9?JF000056jO0000i8Bf0000000000000000`\A50000i?dMPmO200000000000000000000000000000000D9i00000TD9A\];:l]gk00000000a?T50000
00000000000000000000A8oH0000dM1E00000000DE76000000000000XBBF00000000000000000000000000000000`:L=0`de00000000000000000000`HnS0000
000000000000000000000000H7M40?AX0c000000m4ol00000000000000000000d4c80000`R5n]52[58890000a83F0000lWfO000000000000dcgQ000000000000
0000lIjG00000000XJj65CHe0000PmXdH_Bk0000TO9_l<;m0000000000000000d<lo0oAb@cgd8?=54BKIXDQC0000000000000000000058TS0000000000000000
0000m@A3000000000000U1g8a2\7PLoa00000000Xagm000000000000U<HB000000004fkA000000000000000000008oCYY4Th000000000000TE:4HI4X`Rn90000
dFmh00000a2=PIKIdKl6@Rmi<_98@^REh[8V0000M1C]`_n40000000000000000000000000000a0c400008K?g00000000000000000000dMH88bdM000000000000
\Lkb000000008SoD@>7N0000000000000000HBalLTaNTmIL4:JX0000L:8_0000000000000000000000000000H6DZ0000000000000000000000000000@dJW0000
=3GO0000d;OV0000`fJL00009=6H0000000000000000000000000000000000004Z[EP^9?L_U`0000h[7b00000000000000000000000000000000000000000000
00000000a71>00000000dTV^T74Q@NfF000000000000\2<MQ@K@EAO\000000000000P6Kn0GHK0000DMCZ0000000000000000000000000000@:c0dPnG`94:0000
000000000000000000000000X\g:00000000000000000000000000000000Ta1:00000000000000000000hG]KQ<lSDEW`<oc^00000000]2LQd=Dc000000000000
000000000000HJIa0000d]eJE6<O000000000000000000000000HJ7j00008Noc000000000000000000000000HNb7TQD7Q2BW000000000000000000000000h=RM
4^P500000000`OkHPaY<0000EBEO000000000000TgU60000l2J;000047JG00000000000000000000L;1700000000m>B?000000000000h7U=00000000XH0T0000
DC>j00000000000000000000000000000000000000000;Ab00000000000000000000000000000000d1OKTU[E0000000000000000hEo600000000000000000000
00000000000000000BKj0000000000000000000000000000000000000000T=ni`>`70000@Yn_db3XP4f64URja9<e00000]`=00000000T=JlXM\kI>Z1`YK4HaWg
lQghE?B100000000000083c;00000000000000000000000000000000XmdnDCM]d392`8b8@SXj00000000HMDWXB5D0000LVLP0000XiL8000000000000HMFk0000
0000L\9500000000000000000000000000000000Q4=J00000000@9Eld>2m0000hlda000000000000000000000000000000000000000000000000`3X100000000
00000000@Kn3TY4O0[FoTn4n56NI00000000000000000000000000000000000000000000000000000000000000000000000000000000H0f10aKQ000000000000
0000000000000000000000000000dXW00000000000004fe7m@DQ0000XM_=XZ_T0000dC[nLED6LR;a\Sbg00000000@b@H0000000000000000LZ<W000000000000
00000000000000000000\Z@W00000000``3l000000000000000000000000DUnUlHnBTm^f0000PM8S\iOS@=ET00000000\h:200000000TNeFh;cH000000000000
000000000FRc5@gid51EQ5JZ00000000000000000000000000000000XRWc000000000000P@`aHPeX000000000000d:=?0000]@ilP4DQE?Bj0000000000000000
00000000`25?E<kN0000PN[f0000lKK@0000a7a5d;]Y00000000000000000000D1KU0000Tm8gE>=:0000Y4L20000PSZo000000000000000000000000TZMP0000
00000000000000000000H@S<0000000000000000`;_J00000000Q9IE000000000000E;:60000l6Qn0000000000000000000000000000000000000000PK`W0000
00000000m?W?000000000000h^Q1000000000000<O7U00000000000000000000H@jI00000000`7YX0000000000000000000000000000A8e:0000\NO<00000000
000000000000000000000000PMA40000XB9S0000000000000000lc[200000000Y1o9000000000000\hR_000000000000000000008n<M00000A;^00000000\Zeb
lMi50000000000000000000000000000`9fP0000000000000[Q70000000000000000X18P00000000L0>l@CM4da^Z00000000h:21@HT?0000000000000000l6W[
l;P`0C<dd[4X000000000000000000000000HMFF0000\`GR000000000000L[?c000000000000000000000000I6F_00000000000008kK00000000TQG`1BIn0000
00000000<eeC0000000000000000l>^G0000000000000000000000000000000000000000000000000000XISYljJJ0000000000000000H4A5ThD^aBEB00000000
<FNUX_=a00000000\Ha400000000000000000000000000000000`^MC000000000000m8fA0000000000000000D:M:00000000LBLGXI1T00000000000000000000
m>_h00000000LN8?<E_H0000]?F70000000000000000000000000000000000000000dj\0000000000000000000005BSJ@bG[0000l_PW000000000000LbX:0000
0000000000000000L[cD00000000@Yn?0000000000000000L@>Z000000000000000000000000\Sijh<:J00000000000000004E^:lGKN00000000000000000000
00000000PX:j00000000Pbb[lbCdXZk:000000000000\Qf0]3kZ000000000000000000000000`_P300000000000000000000Y?FK00009@oO000054^0A92m0000
00000000L8^]0000000000000000@MIC00004M64TJ63000000000000000000000000DFXQU>A200000000d;h\06NQXRg=00000000@@n200000000H^W2=?KdTWdb
0000X0\;00000000l:n60000U1P30000HZ8i0000000000000000D^=l00000000000000000000000000000000L2fmhMoT00000000HH;30000000004TG@GE:0000
PUHK00000000000000000000000000000000000000000000000000000000D;DR0000X:Bb00000000000000000000`L39\JEADQB@00000000000000000000l;l?
00000000\7K900000000X?m10000000000000000000000000000ldNelcAm0000000000000000mB@400000000000000000000HAV;88Pk00000000000000000000
mAV<0000000000000000000000000000000000000000000000000000U4[^000017Pa000081ZM0000l\?d00000000i3:dT`3I0000000000000000EB3]0000=:h9
0000000000004G6@<>^jl8NJ<[@C==PR00000000@L;llV8B000000000000000000000000lY8I0000`O\]0000DH\h0000HFkJ000000000000000000000000LSD1
00000000000000000000UAKd000000000000DC^Ad=EfheR`00000000000000000000l]9600000000\oQ00000@Ce[000000000000<RLn00000000000000000000
0000Q3lddKL_0000<i\JTZ4H00004@[a8_\GhS@60000000000000000000000000000000000008Z5C0000000000000000000000000W=:00000000000000000000
0000957\0000000000000000000000000000000000000000dj6<P9Ta000000000^9ahaCW000000000000]2jD0000000000000000000000000000P>[D@IH^0000
i0@UPi>A0000XI<D0000l_U500000000000000000000HX>T00000000D>f6000000000000000000000000\4Q^00000000`G\Y0000000000000000000000000000
000000000000d9:c00000000<9ZJ0000I2:L]5MR0000000000000000`Lk7578XPb;J0000000000000000000000000000000000000000LO[60000000000000000
0000iBQI000000000000000000000000HeA8dH8l000000000000000000008Ili<o;S0000dY:5<fh000000000<6^j0000T06P00000000000000000000d`KOU7AK
00000000000000000000X?9`56FE000000000000000000000000@;YN000000001C2S0000hOVK0000000000000000D9SN000000000000PiJ50000LT]4`1VAHFXg
0000hDcX0V7c0000000000000000000000000000000000000OK^dBoP0000000000000000000000000000<BTn0000000000000000000000000000e0\_0000I332
0000<aVC00000000=>E]Q:@Z00000000H8OX00000000TIU80000LVb2l9KBTLRAM6BPQ>gKU2]1000000000000DP4?000000000000000049:R`?S6000000000000
LXU;0000m8OX0000000000000000XS9W000000000000000000000000lMJm00000000TEEGhO;20000@1i_0000M<n2<`oBlLeY000000000000e>PTdDbHX6C1a@g\
0000iB=`0000000000000000`U0g0000mAJj0000P9WTDUB100000000TeEL00000000@H]E0000YAFU4:C00000000000000000000000000000000000000000hQll
0000<V=S000000000000\1IH00000000a3iZ0000e3ENT`4I000000004Td>000000000000M5=KXDdV00000000000000000000000000000000000000000000l^7n
0000000000000000000000000000000000000000000000000000XeWk`g37<5aN000000000000000000000000000000000000000000000000000000000000XQC@
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6BV00000000Hm28T7PdLT@>LZV00000H_:;XAdOa65Y
0000000000000000XaaD0000PBVh0000000000000000h3`500000000000000000000LK[YPC=T0000l3bk000000000000Q1>0\DNE4W\Z@eZ5lfB`000000000000
00000000000000004d_CQ46j000000004<GD0000HQ:A0000000000000000HIPS000000000000X@GG0000000000000000000000000000dK1OdbiY00000000hXSc
000000000000lJ>600000000000000000000000002=700000000@^^l00000000\BG;m=nK0000000000000000XRA4000000000000000000000000hGhGXVYC0000
X8S7`Ljk00004>Cb0000000000000000a8<jTD3C0000000000000000000000000000000000000000H2EB0000000000000000000000000000LRXdX\4PL7TZ0000
00000000EC]c0000000000000000LX]LD20o00000000dYA000000J@L0000000000000000XeOa000000000000000000000000\bUK000000000000\8R300000000
I=BK0000XIK300000000iAjN000000000000@S05000000000000000000000000@CAZA3[Q\SOB000000000000000000000000P=>4000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NM8lQ2@HUb`00000000HKkR
lM>o00000000h>[Z`ao5000000000000H8;:00000000000000000000000000004<>Ald9_`>QTE@0h0000I26G00000000000000000000000000000000dojD0000
0000000000000000000000000000000000000000000000000[Eh00000000000000000000H<;UTo\B=9\F0000000000000000000000000000000000000000H0>P
00000000\QL]lc[Fi2Hk00000000000000000000A51HDQ0I000000000000000000000000h>7^000000000000000000000000Q@QC00000000hV=7T=BSX1J?4di0
XWn000000000000000000000Haj00000E5RB000098^I0000HR`i00000lmNPaYL000000000000LQc[\dFa000000000000000000000000<XFe00000000dX]64;8=
00000000\ehD000000000000dgT90000000000000000000000000000000000000000@7b^8<12`U=g0IJg\e=80000hST=00000000000000000000000000000000
000000000000000000000>cn0000l<K095?U000046=Ie6o^0000000000000000Lcd^000000000000T2Mg4PFS00000cPC89bk00000000T=oLXfk20000I1a`0000
00000000000000000000000000000];I00000000000000000000A3`YPTP800000000Q8540000X<X1000000000000000000009CXT00000000PH7Mlh0FI>;j0000
000000000000\]4n0000U76000008Tj:0000\bVh000000000000000000000000e;Bg000000000000000000000000000000000000hjl30000lZ9fT`\J`e7=U<Oh
000000000000m?Ed000000000000LIKaDe500000HK=e000000000000000000000000000000000000000000000000000042_Ah4c]hVT^HiM`0000000000000000
@bnG00000000000000000000000000000000dXdml3U08GdJ00000000000000000000<`:0dS_n0000\RVg<F>I000000000000000000000=IH8JjZPKZA00000000
0000000000000000hZRGLKLk0000D0fF\9n04?Z_D925HZ`dE8eXhJH:00000000d0QIhVQD<WB\0000000000000000000000000000I7Q?0000HGll000000000000
0000PW9f0000000000000000000000000000Pj04<]68@HYJ4Q=70000000000004@]100000000LN[Y0000000000000000000000000000XL;O000000000000<\MR
00000000000000008Z>:HY^:Dom>00000000lA8OT\IE421Z000000000000000000000000000000000000000000000000000000000000Dnh`0000`BBU00000000
lF^R1:6L<UW[000000000000TTkg000000000000000000000000I=AalHg@0000000000000000A1W50000\>Sb4LB]@hQ?00005=CB0000i7<J00000000a6g10000
00000000000000000000D=AL0L<h8Z2@0000X8dN12O:00000000L8km00000000@F14hORU0000000000000000000000004@6m00000000000000000000dP=d0000
00000000000000000000000000000000912]0000000000000000000000000000000000000000000000000000I9o80000000041NH0000Lo1DY:X:LXB500000000
\^\:0000000000000000000000000000HXd6mCWE00000000d8YY00001Cf<4Y2@i@V000000000eBWl0000000000000000\L4L0IbA@m;i00000000X18A0000d8F\
HG=L00000000hPhd8^]100000000000000000000\0?M0000dB^6X5CU0C=04TZA0000000000000000000000000000000000000000dgdh00000000000000000000
00000000000000000000000000004AmE00000000`n6D00000000U6=W000000000000000000000000Q4bF0000Tcb\00000000000000000000P:<W000088VP0000
P]SL000000000000i87S000000008^6R0000\KnX44F@000000000000hfba00000000\29Pd:LIX:^W8RKY9@L=000000000000H6[m0000DKLH0000000000000000
0000H=X1D:[L0000M=e4Dn@i00000000PP@<00000000D?5Q0000000000000000`Z9IlmDU0000\Tgd0000000000000000<NJX0J\6hgf5dnkV000000008AbX0000
\`93000000000000@b`RXKUk0000`LkCT@H[00000000i>dS00000000000000000000Q=FC4G;10000Tkl3000000000000000000000000000000000000P1AXT[G]
8cf?`dV1=>2=1A>W0000]?OT0000000000008[6[00000000000000000000lR5E0000\SaO0000=C:E000000000000000000008>iRDRW70000000000000000L0\W
00000000e0^Z55`geAiG000000000000d6UF0000@1@200000000000000000000@ja60000000000000000000000000000`JHG0000000000004[79DFX\\M=hXWi>
0000]7KGdgDH00000000DDlGM1V04\4;D92V000000000000000080V@D@@900000000000000000000000000000000000000000000ABRG0000000000000000@DW<
0000hFP0P2g>0000T:c\0000000000000000000000000000`>mMHe@>0000000000004l4ZP5:g0000lT6A0000000000000000000000000000hcbI000000000000
0000P1_:00000000000000000000Paf<99:[<8me0000000000000000D:bahAn700000000000000000000i;C\00000000000000000000e5fZ00000000dAQ_\RE1
00000000DVg500000000000000000000000000000000@60K00000000000000000000000000000000000000000000d@InPQ0cdY?T00000000000000000M6FTd\>
0000000000000000000000000000000000000000000000000000lMeX0000000000000000U1S?00000000A1@600000000h9\20000000000000000l8>900000000
0@0R000000000000dX\j00005<DiHTgTA5j3000000000000000000000000000000000000T@Wg000000000000TD6600000^F;0Zm=0VJR8K_QP^]ol_\g0000Pl7@
`[Sj0000000000000000T_0R0000]=QC000000000000<35S0>c[000000000000d\WC000000000000000000004\X6Y7cG0C>]0000000000000000`\M1M67I0000
000000000000000000000000<YFmT:[d0000TR1f00000000QB6E<mb4000000000000TKFllQdPHb:P0KIk000000000000h8RM00004iFD0000h6On\G4YTMj=T]<N
]8UBTKcJ0MAb9BQj00000000U3\V00000000\ijEDT8A000000000000lNQWloNX48YgM<]f000000000000D:[C0000000000000000Y9Pn00000000000000000000
00000`76000000000000000000000000P@Jo`W;S`cN4A8KK0000X;6\00000000000000000000lEfVH_em00000000@b`0Q3=h0000000000000000000000000000
00000000QB5e00000000000000000000000000000000000000000000XlWP000000000000h^dJ00004Jji0000QB62d3UL0Oea0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DE00L?52PblA0]@XHf\`m7e70000d9=iTf3GDRAN0000h?8?0000000000000000HlLWE9O_
dO>e0000000000000000000080LH00000000000000000000H:7Z000000000000000084h514^P`Lh90000000000000000d6`P\KKeLIZ7<MGg`KE:DN01hX\10000
00000000000000008>E[00000000000000000000<>ZS000000000000000000000000000000000000000000000000000000000000QAQ0<6fA0000000000000000
Po3:lHld0000<N];4P2[dRcH0000L21?8d^:0000Q1KO00000000000000000000iAfK0000000000000E6fm2`g000000009?Cdl5AQ@oA<00000000000000000000
<ToT4fKR00000000D<`ohfH`M>i?0000lG<^1?SU0000000000000000000000000_K5000000000000000000000000000000000000000000000000000000008Ch8
0000000000008=]P0FbW0000000000000000h723000000000000000000000000000000000000]2<e@iZYM6KCA=B;X`1T00000000000000000000000000000000
000000000000000000000000000000000000000000000_Ri00000000QAF;00000000000000000000\4od00000000000000000000I;ik00004c=`000000000000
0000i8@b000000000000000000000000H08^0jZ`0000000000000000P0@O00004g7A00000000<8Bne>GU000000000000hf:]00000000IBA70000000000000000
0000XC?E000000000000000000000000]?eW0000hUKQ00000000000000000000`\PR0000000000000000l`:d0000000040@n<B`N000000000000000000000000
0000T6l20000]9cg000000000000m=m=0000000000000000l=MU\E<C`aRd00000000\lDU00000000000000000000000000008?120000liME`]0[X]BW00000000
l[S;0000D?j<0000D82[000000000000000000000000000000000000Lh?e0000\jgZ0000000000000000D?;^PN630000YA5H0000hN1900004am=00000;i`0000
0000000000000000000000000000000000000000A6LO00000000<bi2000000004BQ[mBH300000000000000000000000000000000000000000000000000000000
<Pn50000dXdc00000>BN00000000dYC;0000000000000000000000000000000000000000LcZU000000000000hH5>0000000000009@Na8X:\000000000000@H84
00000000@n];l=74lb2?00000000000000000000<<aJLR:<0000000000000000X]Nh0000000000000000000000000000000000000000e3eT00000000\\<b0000
0000000000000000\<aZQ6O\000000000000000000000Wg40000d=?m000000000000000000008?Dk00000000000000000000000000000000lH>F000000000000
00000000000000000000000000004Q`S<^e50000Y>_N0000@2WR\Cm2X<>U0000U8h>0000000000000000TQaU0000000000000000000000000000000000000000
000000000000@HV38WJI<oIe0=9`000000000000l:ZQ000000000000000000000000X;?X0000000000000000000000000\UQ000000001=\R000000000000mA[;
DT:]00000000h9Bk\_FB00000000000000000000000000000000000000000000000000004WQ`0000H>4Q000000001?9N@WCM4H_4a90i00000000lX0Ld39d0000
0000LiOo0000m:^mM?d30000LWl`00000000<MWH0000000000000000000000000000<H9:00004WANU<4;94>40000000000000000000000000000000000000000
`In=Xg3S0000000000000000000000000000163Y000000000000000000000000A6_X000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PgBk<0P04HOW000000000000DM6X000000008f7e0000E6gKL3`d0000@nAB0000000000000000000000000000A@[@0000he09
00000FdV000000000000000000008?k500000000000000000000d>o>lg@P0000@g>a00000000THeL`]n_]@HkXGBaIBHW54WX000000000000\^95000000000000
=A0]hMmJ0000000000000000e3A@00000000000000000000000000000000000000000000000000004HAXlgng000000000000000055kO00000000000000000000
l6jF`nKj000000000000000000000000d9H4hh330000000059IhI@BV000000000000PYRR000000008lQU0000000000000000000000000000000000000000LZ^9
000000000000000082^>DQOe0000000000000]U?dWOD0000E99S0000000000000000000000000000000000001AHc0000000000000000hfam0000000000000000
00000000000000000000000000000=IVTKYn00004bD50000lVX100000000D^M54mNe000000004oE<000000000000`k4Ri?HO0000000000000000000000000000
000000000000TI;<0000000000000000000000000000DA:B0000TFAg000000000000000000004RKh0000000000000000000000000000H?9==?\60000h=IdPg>3
AC?G0000000000000000000000000000000000000000000000000000000000000000000000000000@gcg]=E\0000000000000000000000000000T:b3\L2]0000
00008fRe0000`ARc]CNE00000000TFclHBIk00004e6o000000000000P_bj00000000000000000000A>U<0000000000000000@FYA0000@:O>000000000000`=Kh
83[?00000000P\TQ00001@SK000000000000XTA5000000000000000000000000dU@5]CgI0000PcWJ000000000000000000000000000000000U1U000000008B<6
00000hUd\D0c<4I@\B8]<XRUL_oD0000000000000000X8M=9;]W00000000X4@Z00000000D>gm0000000000000000X1<;\1IVH=E3E>QW0000000000000000e97h
000000000000LOa8=1N\44e`0000000000000000@9Jn0a<L0000000000000000000000004:1=00000000P;_:0NVo0000HdcU000000000000LC3SD:[U<IR@@S]3
@[A<9BB400000000000000000000000000000000E5bD000000000000P_9K0000POcA0000000000008]QUI1Q40000`8@H00000000000000000000m8QZ00000000
000014]>000000000000000000000000LQ`10000XI@?000000000000XJeGlQR=e3J`0000000000000000LaTGTUlQ8VNT0000Li8k0000000000008W>>00000000
0000000000000000TC>CXIARhS\XDeoP0000<1:U0000XKiL000000000000D8L]D[UV@]O;8I7@000000000000X\H?0000X_Em0000000000000000DOfS00000000
00000000000000000000000000009B8U0000000000000V:RX@460000H;8h8EMZ4hNVI:Un5:ZC0000XI:o0000==hYaBil00000000000000000000000000000000
000000000000000000000000T<YXLRX>00000000000000000000000000000000dYkNDS3Mh]Vk0000`\[000000000000000000000000000000000hSZ]<ARoLM47
000000000000I5fg0000000000000000hJo?00000000000000000000LoU2000000000000000000000000P8660000000000000000lEB?00000000TbbM00000000
0000l<J000000000`3:P00000000000000000000PYV2000000000000000000000000Tc2Z00000000]@C0TWK3@FOU03Y90000DL]S0000000000000000<R<_HSKV
000000000000\h:O000000000000000000000000000000000000000000000000lMiZ1AJ@00000000000000000000000000000000000000000000000000000000
XKa4Y1nK@:Z:L?nn5>YNE:F_`ObG0000h527P<n:000000000000000000005C<U00000000000000000000@;i?0000000000000000LKie@PHd<hT70000<j_X0000
8\In0000PNn9XCfm000000000000000000000000000000000000HK:;00000000`4VP0000aCQ6000000004TcK000000000000000000000000000000008DLF0[F7
000000000000D3hK00000000\O4L000000000000dAQO5@JL000000000000000015e<1Acb00000000000000000000000000000000000000004FJ?Td5^00000000
@=eA00000000`20Y<YM]00000000000000000000000000000000hTCE0000Tde3D=VPT2eoX`9EY6aoDFNCE@O^00004LS=00000000000000000000`i@e0000hZ_o
0JO^0000000000008[FF<iZ100000000000000000000000000000000h8:m0000AA[X0000h]`b0W2R000000000000A9h30000L<A?0000T4bg000000000000TeK<
000000000000M7i500000000000000000000000000000000YBFi0000000000000000000000000000lHe]8DK30000000000000000000000000000000000000000
00000000000000000000hc730000000000000000000000000000@2X?000000000000`GN?00000000000000000000000000000000000000000000000000000000
0000i@c900000000hkk3U>nd000000000000`DNb000000000000XK`e4W`M000000000000000000000000\aSRHc3V00000000000000000000000000000000l7_]
<Tn90000000000000000000000000000000000000000<YR30000000000000000LXQ;@4G:00000000000000000000000000000000000000000000000000000000
0000`DYjhIVS0000e1l:0000000000000000hfJ;HN4^\[ZiT\dX00000000000000000000LM4nTOQiH4:?000002LA000000000000\>5200000000DiF_00000000
0000000000000000000000000:WT@Ro40000d\@F0000HShb0000000000004^]^\To2000000000000000000000000000086`\Y9mO000000000000000000000000
\<mjTX=d0000000000000000000000000000000000000000LeSgl1XW=Bh80000=63H000000000000000000000000Y0gP00000000L^<b00000000000000000000
0000<ngY513NhKh_\<`c0000000000000000@75^000000000000000000000000<JKlH8KK00000000MA_Q0000lJh6000049\kL;\:T>G8Q@nU000041nT`e1Y0000
`ICn00000000000000000000P;bA0000000000000000]2mM00000000d<4f@_kJ<\GJ000000008^[l000000000000h2:Z`94e0000000000000000000000000000
00000000000000008A@h00000000m82<000000000000000000000000000000000000000000000000d>aE00000000X>98l8eC000000000000MCX1d<k100000000
4e9AE2I>000000000000\[d`000000000000hllK0000000000000000H@jW0000000000000000h\QaLBFP5AKT<M?;dNngH=GVdNhKe39R=7eHQAob0000L=S]dEQ;
0000000000000000000000000000Ld4^0000000019MIHT>500000000i;9>0000000000000000h=11`AEnhB\B50jY00000000L8_Y@^Cb00000000000000000000
e>2g0000`BgB0000Hn0]0000000000000BoD\HSj000000000000000000000000000000000000@DRb00000000lm46TPcE0000000000ZhT57?lecCl]Q5U6200000
LBn0`5570000000000000000000000004emZ0000XI3RP=20000000000000<i[i0000Y>5b0000@d:U00004DV]000000000000000000000000dAe`<PF@00000000
00000000000000000000@;@fU:BG000000000S>D000000000000000000000000hDES00004UZ[00000000Pf`QXF_>`LDL0000000000000000PTO>ddJ0AACg0000
0000m2C_hW5e4kMha>1]0000PCiFdhT_0000000000000000000000000000000000000000Ph8]0000H<;L00000000XW0W@Z2e4b@hH_OH00000000U@ahEB[f0000
0000PN5c0000000000000000TjXW00000000l5mO0000\8n20000000000000000000000000000PH<Y000000000<<Y00000000lWk50000000000000000H?2bY8IP
0000@@9<m;[I0000@5:Y0000000000000000h1YO0000h0`Q0000000000000000000000000000PK7X0000Q;mg00000000000000000000D=0500000000dW;nH`A@
4oLNI;:Ue?AA0000000000000000000000004QEI0000000000000000000000000000DQVP@Wc2000000000000000000000000d=aO8?\D0000h84mXcQ:00000000
000000000000124mT6]BX@cCdN`HhJFj0000000000000000\3cb0000X7aB0000000000000000000046N]a=Xd00000000000000000000D_0E0000000000000000
00000000aA1g`Y5\00000000000000000000eATe00004<@FX=?H00000000m>[B000000000000U5XdEAYnDJkU0000000000008L[E0000000000000000<jTDX317
0000U9a90000U:^;<nRQ00000000000000000000000000000Z8?1>V60000@Um5000053:Q`WXe0000000000000000PYgP0000@7ma0000000000000000`5jBPCkd
00000000]AM_A6mS0000T?h`0000000000000000`Mng`alL000000000k_c00000000XR^40000000000000000000000000000@jAg0000@[kh0000000000000000
000000000000000000000000l5h=LhE9Xa1`8NMG0Oo8<Ucf00000000000000000000U?3i000000000000000000000000@57_0[ST000000000000I1If00000000
5>Bc000000008;LbU<N;00000000000000000000TNEI0000a0i`000000000000000000000000\=9:0000000000000000T:`IHB6j5:b200000000000000000000
0000LO1R00000000000000000000E1k100000000X[=00000000003WF00000@LA0000@:aU]B?D000000004Da20000000000000000hOUl@2MUYC6j000000000000
000000000000000000000000H3fI@Q9>LTff000000000000000000000000M?1X00000000TGnW0000000000000000h7IA000000000000000000004jH800000000
0000000000000000000000000000`@T10000`o`O00000000\F_gU=^I00000000Q7bk00000000]<_400000MjK<T?1Ld[TPeM08fg000000000000000000000M8<9
0000\ELk0000000000008mJ[Tb]\0000000000000000000000000000h<m\000000000000DORb0000<kLM0bH^M5S;00000000000000004]:6L6<S8`O98gI@0000
\@7n00000000000000000000<T]T00000000Xf<H0000I?\]00000000U82b00000000X^^?0000000000000]UQQ=Ef000000000000H6G40000000000000000T`_<
`YaW0000000000000000000080YK00000000h4X:0000U5U75:JU0000000000000000@3QAD5:=i9<2000000000000000000000000000000000000000000000000
XXBB0G5]0000000000000000`oI5000000000000000000000000<7GA0000000000001CZe<\160000000000000000000000000000@Y[a000000000000`9lL8Pbl
00000000000000000000000000000000@ZNe00000000Hob800000000000000000000I9hL00000000l9]cPLn6<7YDaBDA000000000000L<gb0000LY^]00000000
0000Df1?0000000000000biJ000000000000000011PB000000004ok>\Vcg000000000000PWlRA7U`00000000TVcV0000DTCd00000000IC770000000000000000
000000000000000000000000000000000000Do8M4NbVY3oZ5=ZY`cj^<m<D000000000000=;Nc00000000000000000000e68S0000000000000000PE7m00000000
000000000000XI>I00000000000000000000E72C00000000000000000000000000000000PaMl\[0A4CRm00004fBj00000000HDMA0000HLC10000dPDgA>E70000
00000000=?]D000000000000P6FB00000000`fCY000080N><AHNXJ3c0[S_00000000HaiKPDd:00008c;EU<960000AAE>000000000000000000000000000097lB
000000000000`oTa00000000<@[D0000`Bgo000000000000T]^Xh]oe<lDJPHd600000000000000000000l2je0000=>G?e7VT]:=D00000000TOcQ000000000000
4aV`@He<0000l8SLh`HPU7XT0000000000000000DHVm00000000P`Ln000000000000000000000000dLgR0000000000000000000000000000hUKD000000000000
00000000000000000000]CTn0000TD:RX89?H@Zl\]TA=4XneC4c4NXXX5Do4OmM000000000000LDk4000000000000HECj00000000000000000000XI2Q0000e2a]
P70LD@A<<aA<Tb5YHNdjHd]A0000\2i50000000000000000DjONIANh4:DmhF^D0000000000000000000000008^TE0000\@3f00000Jb90000l2>3H9_@00000000
000000000000d62H00000000000000000000000000000000h`G2000047oKheLI00000000LRXQ0000`SOk00000000`bEE00000000dUaP00000000lh\I00000000
0000000000000000L]D@00000000HH8IhdjI`foa00000000000000000000@>g@0000P>7l000000000000000000000000000000000000Q@h<00000000LFGD0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1;K00000000000000000000=AOB00000000000000000000
0000000000000000LnHM0000000000000000000000000000@PPj0000@FE`00000000000000000000TZl<000082;B0000000000000000@@ME00000000<Z\a0000
0000\_50000000000000\Oa_LgNf@eQnm3B_Y55K<0R8X3Gn00000000<AL100008c>;00000000000000000000000000000000PmW8000000000000000000000000
0000lClJLTX@M@n;0000lT8Q0000`aKf00000000<N\b0000hd>jTIj70000000000000000000000000000E38T00000000X9ojXG[\5=Ob00000000000000000000
0OIFI0V\E<<l0000000000000000000000000000=3IP00000000000000000000000000000000DS_>409c@D8hLRB?000000000000000000000000\mIY000083]]
00000000000000000000000000000000ldlK00000000000000000000HjF_0DWd00000000=C500000HZ2200000000000000000F7g0000000000000000aBMdM:_b
0000PQak00000000aC=\XBi8XB]0`cOF00000000000000000000000000000000000000000000HUg\0000=5GN00000000000000008SBA0000000049iNHcEk0000
000000000000000000008[c60000\bDU000000000000000000000000000000000000000000000000<Z@kTe:B`N;>A53S00000000000000000000]7>SXMVN0000
0000000000000000=:Gg0000000000000000DUSH000000000000T26n8B]@00000000000000000000000000000000000000000000XbAo00000000\Pf700000000
0000i:PYd69J00000000@6V_000000000000000000000000000000000000000000000000000000000000U;TI0000a@m400000000Dl=30000HE1_000000000000
0000TSZJ`\ik00000000000015EM@?QC0000HHW@0000000000000000dZc[000000000000\n_g000000000000l[T9a=J7LCUL00000000`DH4000000000000@8lQ
000000000000LGK`0000000000000000000000000000h?cK0000000000000000000000004E`bAAJ000000000Q6Wf000000000000000000000000000000000000
YB_4T?81=2P=Q?jFICKN00000000000000000000`4NE000000000000I14P@32Cl^2@00000000Da@X8fk[`gZb000000000000000000000000000000000VXA\mZ`
000000000000@652I5SJ000000000k=2000000000000000000000000PTLm0000000000000000000000000000M2EP000000000000000000000000000000000000
000000000000000000000000`60448Z]HB76QBj<0000X<B=000000000000000000000000<1jd0000000000000000U?9[hBBe0000XdEg00000000000000000000
0000000000000000000000000000L1CTdAXd00000000hFh@000000000000AACJQ05F0000]<:j0000000000000000]7iY000000000000000000000000Q03h0000
Q4Io000000000000d94X000000000000PT91l\EU000000000000\k45000000000000T6KX00000000\T6\00000000DQnm00000000000000000000000000000000
0000000000004MWY0000<nL_I0iM00000000U9?A00000000000000000000<:MdDe=J0000D:fI00000000000000000000da=XPDGX0000<Iok0000000000004V3`
00000000000000000000000000000000000000000000@;oY00000000P?W00?3g00000000000000000000000000000000lGfF00000000000000000000\^[_\fPB
0000000000000000=084P8_hDJBN10cKm;^EE>a0000000000000DUjK4QGQ000000000000X7:c00000000000000000000\:4ch^e^000002j20000\XoL<\J[0000
00000000000000004?Xe0gl;00000000d0TK00004C=<00000000Q@J200000000DPBIXaPE9BjldfK_0000<_MaX6A1000000000000000000000000000000000000
0000HBJ5000000000000000000000000HI6\000000000000000000000000000000000000000000000000=2NJ000000000000000000000000hDE2000000000000
4VCi000000000000000000000000Q0A]000000004Plj000000000000HOP=dR[3000000000000000000000000\9=Y0000XE4G8]B:0000`YTf0000000000000000
0000000000000000DZF0000000000000PQ2`l[TEh<Kh000000000000`0CA000000000000l6oYD86l00000000000000000000000000000000000000000000PH<n
00000000LdG3\G`LH_W0diTZA62H00000000@iZn16Lb56M[00000000000000000000Da0Sm6iOX?Ob000000000Ib40000<?fWABe4000000000000L[PUPk[]0000
000000000000D@P\]=i60000Da@j00000000000000001=TM00000000000000000000005NXPm[0000LW`<0000000000004FBG0000<`<V0000P2@K0000TgAJ0000
I<V\h9^60@E[`GQQ000000000000<A]O0000000000000000m=a>00000000000000000000000000000000<W6E0000000000000000000000000000000000000000
00000000ddPgU@3b<F]^4fhG\O3M00000000HR2^000000000000000000000000lK;W000000000000000000000000000000000000000000000000\QXHACS:0000
0000000000004=]BlM:[\@DR0000]4F000000000D5W=\Dhe]7if0?=H0000@JGd0000000000000000000000000000d]d]`YGO0000PYX300000000T2]V\1R^0000
0000000000000000000000000OIX00000000000000000000000000000000H0RID:XOd=dn\_N00000Y76ahK_neCC><S?3000000000000`_F7`Id?000000000000
00000000MB3P000000000000000000000000<5Nk0000h8<3`T>V<CXN000000000000000000000000X;c:`20dHel500000000L?G:0000A:n]000084jO00000000
00000000h7R04ZT50000XPoB0000l05nQ4d600000V>o0000000000001<[E00000000U1\00000000000000000l9gfL:5100000000000000000000000000000000
0000000000000000HQ2000000000h<iR15l:00000000XRkk00000000000000000000000000000000UCN500000000000000000000000000000000000000000000
00000000000000000000dH_@dbBOP^:0e9[@PD<I4F>50000HXOU000000000000000000000000000000000000P3Oi@SfE0V6aI93FH2jBmAP9ECb\000000000000
00004ZdAa;hW000000000000I1VC0000000000000000000000004YI60000000000000000000000001@cI000000000000PH^hP70C000000000000000000000000
PWK[0000000000000000000000000000@QcIM@[`0000HWB=0000A4kn00000000000000000000l5[gA?`Hl[WiX<D6000000000000<B8K0DX]00000000P:\Q0000
`F;Q000040WFYAU200000000000000000000000015k`5C8H000000004LK;0000dFLT@d3B000000000000000000000000000000000000\_k]E?<?000000000000
00000000`]_J0000000000000000000000004D;T00000000PK?Y`Yad000000000000000000000000dW1f00000000000000000000Y@=@@e960000`3KZ00000000
14Ne00000000@HM\PQ`d=0jDIBX?000000008Jbk0000E@`K0000PeMaLQHA@hIfE>ZA00000000l<fV000000000000M1AI0000h9nk0000X@;Y0000000000000000
000000000000D@04000000000000m>J70000@HEJ0000DVVT00000000000000000000d]a30000000000000000lNYY\Cc6]6GN0000PSm?00000000000084ZT5?_k
00000000DVPOTVdm4LRP00000000000000000000PF@J0000000000008Ic\822;0000000000000000M6]Z00000000000000000000000000000000000000000000
000000000000`5B]000000000000HVOR0000XZNG00000000dhLR0000XUY[00000000000000000000000000000000000000000OIOPY1C00000000000000000000
0000<JYg000000005B0f00000000X<I<00000000LP`F0000T<LH0jgA000000000000A54=0000000000000000=BYB000000004CBX000000000000000000004L^P
0000000000004d@da66m0000i4lYi?R500004Dh<00000000dZ:V0000000091X:PAc4hL:^P\ITQA;B00000000\RJSPd_VdN5A00000000]4g=0000000000000000
00000000000000000000H6n75BlY0000PTNO00000000000000000000000000000000D_IL00000000a4Q6000000000000dDcmLF;A0000000000000000=:>o0000
0000000000000000PKjk0000000000000000000000000000000000000000lXNDX]6`PfTe=CI80000e81E000000000000<R6_LBV7000000000000000000000000
00000000000000000000000000000000Hm@\000000008\Mm0000E=dg`]6n<VNi00000000X1e500000000`PJQ000000000000T?Kc00000000=5>^00000000L<2J
0000000000000000`7<?0000hamO00000000XI28000000000000000000000000XH^]0000000000000000H`eY0000X\=?00000000000049Q@0000000000000000
0000000000000000\@3V00000000000000000000000044?\000000000000000000000000M@3;00000000PJ0G00000000\`31hf2k000000000000000000000000
0000X@U6=0Fn00000000000000008CQ>000057n3\c;g0000PQ1`000000008HQGA6d_00000000PWAZ000000000000PM3I00004U?V000000000000\>K[XN>;0000
000000000000LDYO8MHi0000D_3X4]W60000000000000000H4[10000000000000000000000000000@TFO0000hV5_000000000000000000000000000000000000
0000PoSYm@0^Q@N:00000000@QQ\00008Voj000000000000<2ET]@do0000000000000000000000000000000000000000XZ?b0000000000000000000000000000
00000000XQaE00000000000000000000000000000000PFS1000000000000L<Cg0000000000000000000000000000000000000000d`l>0000PlT_0000X1aG`GOR
@@og00000000DD6B000000000000\JnOhWlElM<4<a@1hc]=0000000000000000000000000000000000000000Q50D00000000<SH;0000000000000000Q<Xa0000
00000000000000009;`500000000M4Mh00000000d[\hD`=G0OIj00000000LJaJ<G1i0000MC8UhgH<0000hfl9L]JJ0000P9Xm000000000000000000000000lR=I
0000000000000000000000000000000000000UCe0000000000000000000000000000000000000000000086Gl\>lJ00000000lGmeM8001CfY0000@LXl00000000
00000000hP0j000000000000000000000000XMAE00000000000000000000<n\Z000000000000000000000000000000000000000000000V8gaA>d00000000Y8?]
0000000000000000000000000000\dZim8Y=0000\\h^000000000000000000000000A;_4h`Jb00000000dgYhM5>>000000000000Te`S00000000U56`0000H3i;
00000000<WTX4C=H00000000@XTcXJhm0000T369000000000000000000000000DdI700000000000000000000000000000000000000000000`nN=A6oO0QC1]BCT
0000Q@JY00000000000000000000P_EPTNSD0=g[HO1b00000000\[J2000000000000000000000000000000000000\aHl000000004m^5X2ZM0000E4f30000<`PZ
00000000000000000000000000000000000000000000HSjWLaEZ`\fS07CY141Q0000DI^l0000L0c\]<_>00000000000000000000000089i\hYi[A>FF00000000
000000000000T<=H86TB00000000\ec40000h11KH`jd1;<@`JZQ000000009@=M0000h8Z60000000000000000000000000000m1A^0000Dd8DHgVa00004PB50000
Q:`2lfETA6dlPU2=H:]?0000000000000000000000000000Dj^J4lfG0000DQDW96RGU4VnA5Tfa@7Q4fdIQ2SmPER`00000UKn0000000000000000000000000000
0000000000000000000000000000000000000000DPi=@l>KQ0l40000hEgo000000000000@D]`0000<_S9m@0Tm2KF00000000HnZO000000000000000000000000
000000000000PV[700000000T8MJ000000000000dGAD00000000H[e200004f26HO`f000000000000000000000000000000000000le;4H7US0000000000000000
XK83<bf=00004VCZe6k30000000000000000m?1h000000000000a9OI00000000e:<0000000000000@UE>0000DClT000000000000h\bn00000000\ZZ800000000
000000000000hL_k4OHX000000008C80@^_L00000000000000008;3k0000D`7S5@Rnlha[00000000\=WVD^kC=BJ[00ZC00000000000000000000@V\T00000OIa
\dMThfhR0000000000000000hI[j0000000000000000000000000000\jJdlACg0000\c<b0000a=Q]`XUb0jF1M8CW0000hd?7000000000000000000000000LSj9
0000TQlV`aBd0000h8;W00000000HelC000000000000hL^40000000000008cMC0000000000001CAQ000000000000HViR00000000XBPT00000000000000000000
dX8d<k97000000000000L33I`RoB000000000000HY24``<:0000l@1G0000`[ff000000000000I3?B000000000000a3`8000000000000D^b@0000aAia00000000
000000004ThF0000l^fg00000000dMMf0000000000000000I>EP000000004^E10000000000000000d0T<0000000041Wj00000000000000000000000000000000
l>fRdbK90000\11^0000000015L6163j0000a0_UHEDZ00000000=4BK0000@E>[000000000000D`6gY3a0h3>S00000000\fOA0000=1m90000000000000000hGRX
@HJh0000000000000^CP000000008_<900000000000000000000000000000000000000000000000000000000000000000000XEePDN4700000000000000000000
`L=600000000`0KaP`R0T6gN0000P\LC17]Q000000000000HFDU@5;L000000000000Y6]o000000004Sl?0000000000000000\UGFX6UU8>Yi000081TU00000000
00000000X5fV0000000000004Aid0000000000000000000000000000Dd:d000000000000000000000000000000oX0000000000000000IACZ0000000000000000
D\cihi[\00008^fU00000000T1DYPPTh000000000000000000000000000042<jd[mP8b6300000000000000000000000000000000000000000000Q?ge0000XIiF
00000000000000009BYbH:0JP1Vd00000000=C7a000000000000A=P_000000000000I@Tb0000m4Jg@0XU@ODL000000000000=AoH000000000000000000001=o2
00000000000000000YE]X6S?0000<[R50000000000000000000000000000000000000000000000000000Tb6dUCF>0000000000000000000000000000@eCb0000
000000000000H_7^000000000000TkWK0000XTWIl1LQHBN?0000000000000M=\000000000000@7`8`W9;0000000000008LcO00000000aB[<00000000X<XD0000
0000000000000000000000000000000000000000\1RRe7mU0000HPYT000000000000DelQ0000000000000000000000000000X@ZH=A:100000000h5@`00000000
9CW2e7QN00000000`n93hk370000hm8I000000000000e<JL000000000000000000000000\Sf9000000000000000000000000@X9U0000000000008[9jT[EZH`o^
0000<Uc000000000XFcU000000000000000000000000000000000000000000000000000000000000000000000000L4\W00000000000000000000l[5HPaXI8e>j
i0OY00000000000000000000000000004Z[_00000000d:Ya]Bkc00000000000000000000@<jc0000lj0N000000000000000000000000@aR@0000000000000000
00000000000000000000Lb^_000000000000don?00000000dh4S0000DF9B0000hcm60000P8HC00000000@N]\000000000000dRaV000000000000000000000000
aBVX40b^`;X7h>aREB7o00000000000000000000XoD=000000000000h4S@HO1oX1fY000000000000LBJ\0000<@QPHhBB0000000000000ama0000D7@l@[]90000
00000000la_Hd3_Ah]K]000000000000LK2J0000lL2QD^E<0000000000000000T@8R000000000000dPkFE4CLa<^g000000000000000000000000000000008=N4
H>TX0000Xbcd0000000000000000000000000000000000008D0X00000000000000000000i:X\0000000000000000Tmh0`kh200000000]3G200000000L7L<0000
0000000000000000XiVg00004`Vj00000000000000004gUP`=56000000000000h<?M0000000000000000000000004<i9<d88XXk;000000008ORo\DBG4jXl0000
00000000a5Zi0000000000000000hK<ED2PD]<d_000014Uh0000000000000000ABKU00000000000000000000EBDN00000000000000008]:H000000000000PN>`
00004lC4000000000000h9na000000000000000000000000L^4n00000000000000000000000000000000A8gn00000000000000000000000002=d0000\Z4[hA@I
0000E6@<0000`KM7l@;j000000000000<_m300000000hF\K000000000000000000000000000000000000000000000000000000009B7?00000000000000000000
lToD<bVY00000000000000008[aoXb6W0000Xle<000000000000000000000000XRD_0000AC;^00000000000000000000000000000000000000000000=A1G0000
00000000000000000000doEd000000000000P?JY4n]P000008>GlN^Om4nO0000`\O^00000000000000000000Q4_000000LSKPFZ8M9NA0000X=lST\l400000000
00000000059nD3NP0000A4GY0000000000000000000000008LHU0000X[7Tl_308;e^000000000000000000000000<1g:0000DHbK000000000000000000000000
0000000000000000000000000000`AoVHce@00000000000000000000<T9U0000000000000000000000000a`F`30;`;gF00000000e@8;0000h>5h000000000000
l@AO0000000000000000000000000000XWo100000000000000000000L9@Z59>30000000000000000`J5200000000LLBA000000000000000000000000lD_]P6>c
P>l8DLhRA8J\0000lMa7000000000000000000000000LP;o57ID9=Um000000000000000000000dHg00000000<R?B00000000000000000000Y<^;000000000000
0000000000000000hXPnHYYA\ifkI1QK00000000m6Hl00000000000000000000Q2H@000000000000000000000000000000000000H=JQ0000\^iSTX>kPbZW0000
00000000<QDDPSLZ0000<U@c000049QR4L7h@55mdhK:h=3KQ2fb99@0m3>oA6CVe<iPD9af000049VL@ae\0000000000000000000000000000<]W]00000000dZh1
0000h1fG0000000000000000000000008YY_000000000000000000000000000000000000<lHd0000D8k50000000000000000DIJJ000000000000000000000000
LE@M000046>o00000000000000000000`aBK0000000000000000T?K600000nb;eB`N0000dUN]0000hS]@0000\\Pk9@Km000000000000000000000000hfi[0000
000000000000TmbC00000000000000008MT3a3Y70000000000005?IL0000THP200000000\bLZ0000000000000000000000000000h22Y0000000000000UK^0000
00000000000000000000000000000000PFY`00000000LjS700000000000000000000a2a6X6FU883H00000000000000000000000000000000<K?D\nF7aC0C0000
000000000000TGod0000000000000000000000000000LEil000000000000DCkQ0000000000000000lgKI00000000000000000000000000000000000000000000
0000Dj=U0000000000000000Y>[U`7N;4RjHDaNc00000000000000000000m@?6H>QB000000000000P^B=0000000000000000h5jP00000000U>eFmC2C1:17l^gZ
00005Abk00000000L6o200000000@Oha`>>U00000000000000000000X^JlQCVUl`gV0000000000000000000000004V5AU:E]\:6O00000000X91g00000000hhYh
d`aT`]8Y000000000000@<EJa@Fk000000000000U2UL000000000000000004n@00000000000000000000000000000000PHZF0000000000000000000000000000
000000000000000000000000di6N00000000h5T@0Nij000000004UF300000000000000000000PdAl00000000\>Tn0000000000001:2B00000000000000000000
<a8N0000000000000000000000000000TK\o<[;eQ>`V00000000h^<5000000000000000000000000000000000000PIgK000000000000\I3F<69k000000000000
I14100000000<n1H0000iA5n00000000H41C000000000000@7b7H<04XGLb00000000000000000000000000000000000000000000000000000000000000000000
HP;XPd8ZU3XS\oZ@00000000000000000000<K5G00000000000000000000000000004^8gPb^UXD=HE13`000000000000d7lX00000000000000004L1c\Oi=0000
000000000000000000000000000000004>D3000000000000T;Ye0000000000000000E1b_00000000000000000000000000000000TA?60000LE\@`RcT00000000
000000000000A86O00000eDF0000X;ZUYAmJ0000000058aS000000000000LFmT000000000000`aLS8e\?X;>K0000000000000000HPdah:640000000000000000
00000000E@XPXH1]lnMh000000000000000000000000L0MO0000000000000000000000000000Do_^00000000000000000000@\Y?00000000000000000000DGJ_
0000HB>B000000008^3g0000Xk5N@LYP000000000000h9o50000000000000000H]@j=B8h0Bb;00000000000000000000000000008[OD00000000000000000000
M@;200000000X<?b00000000000000000000<_L`\LFV4c2700000000h1Rj\1f60000000000000000X<U1000000008EGi0000000000000000000000008knF0000
000000000000UCIR00000000<CH6000000000000098F0000E7?<e>fn000000000000000000000000XVd9TZR80000lQQ=00000000<E;@X^jF0000YBV50000P9U\
000000000000000000000000Pa6S000000000025Hl9M0000000000000000TAYC0000dNG5XXG00000ldYD0000<Jb`000000000000TcjQD5\O0000h44FE?E40000
0000000000000000000000000000TGco000000005=JZ0000000000000000dK;e00000000000000000@7@0000m8[;@FHA0000000000000000L=OT000000000000
4cJ^0000000000000000000000000000000000008RTQa1bJTRlT0000000000000000000000005110E1XfU;_Y@iNg000000000000000000000000000000000000
8FEQLJd@0000\RnF0000000000000000hI]A0000l`U_00000000\:WD00000000]8P80000U2AFTfg=0000dbGo0000000000008=\C000000000000X`Zi00000000
0000M?9h00000000000000000000dG5n@lJml[3OU=k@D`0PhdO800000000eA3APK2o0000000000000000000000000000Q7@\0>PK000000004Hf9XKf100000000
0000<n7d00000000d3<;@E4<<Z0V000000008]Zb00000000HPAJ000000000000T6fQ0000\E<Z0000000000008^==`bVL000000000000Y7KVT>cJ000000000000
0000hXc200000000hd]4000000000000000000000000000000000000000088iBHYj6000000000M5f0000000007U30000dL>i0000000000000000`BgPlFn7m1L5
000000000000000000000000000000001>SE0000Tc^a00008R4W0000000000000000<<554Aj;00000000`=LBH0`D0mQ6000000008L[\00000000000000004@ke
XeVX0000hjR`00000000000000000000m=V@0000PJ[N43U>00000000hoF7TBg`0000000000000000000000004<bg00009:bH000000000000000000000000dW91
0000000091:D00000000000000000000000000000000M19m00000000LkfN0000000000000=B3@6LL0000Y0@=U8EahT9d0000dPcTlkgN0000Xf>K000000000000
`8Fo0000L07iDFQ`TV5P00000000<SSW@;[G00000000000045`4000000000000X627H7ED0000000000000000\:6A0000<baV00000000dZU;0000000000000000
00000000000000000000000000004cD^00000000\HX50000HbHQ000000000000000000000000XT<cTlJ=0000Xl`7000000000000A>@K0000<imo0000HRVUM54Z
0000HcTdD[AV00000000000000004;V7hZh]E2C30000PU9A00000000000000000000LJe20000000000000000A:Il00000000E=nXd4Uf000005A`0000H5Z[0000
000000000000000000000000\O<[DY3]000000000000TW@>XEEU0000\`c6000000000=gn00000000000000008E]2000000000000000000000000000000000000
0000lPK50000a6a14L^k0000@NjMXQE>000000000000H`oj0000<UcA000000000000000000000000l3TP00000000I8B?000000000000000000000000LOdh0000
0000000000000000];C@00000000000000000000000000004Ynn0`XUa12J<OMW00000000000000000000MC>@000000000000`Z^T0000000000000000d9A@i5A9
TQLQL3TC0000D2IZ00008HRa00000000T@F:0000l6Z0L`no0000000000000000000000000000PFgVU4?500000000\gIc00000000DAjn00000000E1eH4O>R0000
000000000B@H000082^VDh=500008i:F@^3W00000000DUQh00000000000000000000000000000000000005@R0G24HPo200000000000000000000000000000000
00000000000000000000000000000000000000000000@PVQ0000X^L>E;EI0000`^i]0000000000008OBJ\^i8<X?k00000000000000000000PSJc000000000000
0000000000000000000000000000000000000000Hnd_4G8PLg=FYBKH0000000000000000000000000000000000000000hB3G000000008o4G00000000Q@o20000
d5?@00000000i?ZE000000000000M4fi000000000000I0V600000000000000000000000000008d\000000000<7FD00000000YAT>000000000000l6CM00000000
000000004c5<000000000000\bC3000088Wo00000000000000000000Ld30U>oK0000Hbad00000000000000000000000000000000000000000000000000000000
0000\e`600008dkb000000000000000000000000000000000000A?NS00000000000000000000<F?H000000000000000000000000000000000000d2G_DR?Q0000
000000000000@Tcl0000000000000000000000000000000000000000000000000000I>?D9?6400000000\3=dLCCI\gHPDca?0000E4MW00000000@9]Q0000a@Uc
00000000a?XO00000000000000000000HDAi\7j8h[[P00008EOS000000000000000000000000Y3J4000044D1P4`MH5_[00000000000000000000mBnC00000000
00000000`4Z;hBSB=0K_000000004?F300005<;I<DX800000000000000004ZQl8V510000<44\\>;B\mT^aAb^00000000DGSo4CPH00000000000000000000D0DF
d:gHl6e8\CJ[PeMl5AYa000000000000000000000000<F[K0000000000000000000000000000`5WT0000000000004Oj\000000000000000000008V4000000000
00000000000000000000000000000000e@c_00000000E?YX0GBPHloG`^eoTl5H000000000000000000000000PUeZhUm]0000000000000000000000000000<ane
H^ZE0000DO8N0000000000000000U:KV0000`k5i00000000XkQ2000000000000XSCE@h6500000000000000000000000000000000000000000000000000000000
8Fj<0000000000000000000000000000Da<]000000000000000000000000lD6m000000000000000000000000000000000000<_Ao00000000\1a[000000000000
HbE3A<TS00000000TTQd00000000000000000000000000000000000000000000`<V6`IYj0000000000000000000000000000TS;?D2?U\Nf5<n^>000000000000
01li\\7D00000000DWoT<\2K00000000000000000000llST51IKMCME0000@E240000000000000000L1nn0000X_7:0000A>9L0000000000000000000000000000
00000000000000000<G40000000000000000h4fa`;>;T:MCI37Pi9SPdiPD00000000000000000000000000000000lK0Gm>Al0000L2Qb0000000000000000H]CC
00000000000000000000Y=DYXia?8;MddNlZm:8R00000000000000000000000000000000000000000000000000000000XXk0P]5;00000000H0O4h_PA4e_JLK8Y
<jU00g;_41Dh00000000<?ka4NeVX1VR00000000000000000000000000004`EO0000000000000000<Jc600000000000000000000000000000000000000000000
0000<VHC0000000000000000<FYl000000008`<f0000D5490000000000000000000000000000000000000000000000000000XAX3000000000000000000000000
00000000000000000000000000000000T9e300000000A>1C000000000000\P5h0000do5=00008GAUlOhQQ=7DTdCkY1?DI@lP00000000000000000000<im=4?M@
0000=>H?00000000000000000Lb1a2_l0000XgjcHSIk000000000000=5Ng0000000040Z20000HZ=RlA<Oh_J:00000000000000000000U@Ld0000000000000000
<B1MU50a0000<7V6P`VA00000000000000000000P>1KP[l`000000000000000000000000XLQ1000000000000@B0F0000000000000000<RZR=AHLlQRM00000000
`WbV000000004V4b0000LD9[87mM0000`LSn8?IA0nUX000000000000000000000000Ld5P<nR<M8?=00004H<E0000000000000000000000000000000000000000
0000000000000000hmAH0000000000000000dTPb0U1I0000Q5F]00000ae500000000TFB^h`DP000000008@7`h19^8AKd\W^9Q:\Q000000000000000000000000
00000000\>U;I5n;dV_i00000000<]]500000000h8je000000000000dRQ50000000000000000U0YK]BRZ0000000000000000PIni0000000000000000D9TP0000
00000000e>Xd000000000eZS00000000000000000000L5J@DOY:0000000000000000000000000000\C=a<F900000000000000000000000001=FP0000LYYP8H]h
T;EUlY0W0000HYRB0000000000000000000000000000000000000000000000000000T8=?DTWo000000008njH0Peh000000000000000000000000000000000000
000000000000000000000000L9XH000000000000l^S5U4XX000000000000000000000000XG@Y0000000000000000000000000000h62STKfb8neK000000000000
<1L:0000\I4GleGQ00000000\J9K000000000000@9eh00000000l4OYLBiHTMkk0000\AC?000000000000\V1S00000000000000000000d2`387kTLd4i0000ToUm
00000000DSlW00000000000000000000000000000000]=UW00000000000000000000X]jj0dTJ0000d\6d00000000000000000000000000000000000000000000
XE90000000000000Pf^^000000000000000000000000I3M600000000haFWPF;b0000000000000000000000008lPf0000000000000000dG>`00000000PWVI0000
000000000000H9JE00000000d\kK00000000000000000000000000008c0\\<?n0000000000000_Yo46GD0000000000000000000000008ePAhV_D1=eA00000000
00000000lFW^00000000hDWZ`]7U0000l6Xf00000000<[Z@\9NI826T8S3m00000000`ijZ00004BE1000000004JVG54DT00000000T<Q?dn6`0000A7=E0K4b0000
00000000D5`b00000000TZBF\0Sn0000000000000000XVfg0000000000000000000000000000000000000000dYXJ0000\>;PlXJ:000000000000000000000000
00Hk\\QS00000000000000000000000000000000000000000000TAnH0000000000000000dDmV0000000000000000000000009A3a0000lIBn00000000MBi5l]Rg
0000000000000000000000000000000000000000D]j\00000000Tb9Y00000000<C]TT?Fb8@Rg00000000000000000000`\\<0000000000000000000000000000
I?aB0000000081?:00000000000000004RcdE40[XGW]Xa=h00000000000000000000000000004`:A0000X>Mc8fFH0000000000000000ICF10000h1jB00000000
0000000047Fbdn4]000000000000000000000000H>>l000000000000000000000000000000000000PPmB4m6o000000000000\YeN0000000000000000DOXna;b1
0000Xck9Q5eY000000000000000000000000dU=:0000XlSo84dXh;6Hd9f>0000000000000000<9IL\kef00000ca`0000`aH\00000000Y5HN000000000000=2b9
0000XOJ^000000000000000000000000P4>M00001BM:0000D[k00000dKSd0000000000004?2Q0000\BQm00000000D1;Y000000000000X0ALL0EI0000]A060000
00000000\]NV000000000000000000000000000000000000000000000000000000000000<:4E@1Z3000000000000000000000000PGJE000000000000\jP^0000
00000000000000000000000000004C@U000000004lL:0000XiaN00000000000000000000000000008MmT17b:000000000000000000ja00000000000000000000
00000000000000000000Tk\U000000000U0GlW>O0000000000000000P\TB84Y@000000000000000000000000000000000000lT_k0000000000000000\1LCL5RE
0000000000000000XI6f0000@13b<UJV000000000000000000004<Ll0000L_j=MBdg000000000000000000000000dQ7a000000000000000000000000\WS30000
0000000000000000DWPU000000000000l^VTiA9^0000000000000000000000000000XO]b4>MK000000000000\__Z000000000000000000000000000000000000
0000lTAG000000000000000000LT00000000000000000000`HD6l0Z[A@7n00000000\1gJ0000Xi550000<GPedHFk0000000000000000000000008fC300000000
000000000000000000000000000082eM0000TMBPDE2oQ3aiE?SH8nQc00000000Dd1e00000000\Lim0000P=mCI>FoQ2Vl0000l:_n0000]CZK00000000lW?n0000
00000000000000000000000000000000000000000000H14oDE3A0000000000008>O`TOWT<321U<7e44_o00008V4@000000000000@F\m00000000Q53e00000000
000000000000T[E500000000Y7Hh000000000000<OF@00000000000000000000000000000000000000000[5W0000000000000000h_=A00000000000000000000
00000000I=\E000000000000000000000000L50Q0000YAb74_>:000000000000000000000000000000000000000000000000X]_<0000000000000000lc^N0000
000000000000\3l900005@R40000000000000000000014cVL=?68^@9Hf5WDil4TPYda5<6a=D<0000HR^j<`lmh\H[00000000T?ib<A`e0000dGeDlFaT00000000
000000000B[R000000000000000000000000Q><J@0Wa4O]m00000000000000004HXj000000000000HPjO000000000000T=:ZP`4S000000008]MP0000U2OS4`Yn
M=<600008E]C00000000000000000000000047NmdE\4H`]6T0^FT?3;0000000000008TL`00000000000000000000Q1HL00000000P4`i`3X]dnXZ@og700000000
00000000a2Ln00004WKNLd:m@1_c000000000000000000000000`XKK000000000000TnTRmB2600000000000000000000`]=m000000000000H5H^000000000000
PS7900000000000000000000000000000000000000000000000000000000000000000000D0<4<Gio00000000<0:Z4Al30000PdJC<VTC00000000T[b<00000000
0000000000009>b40TD>00000000L^aI0000\G8:`YRb00000000000000004I71000000000000000000000000000000000000<;\YDn?N15G=0000000000000000
0000000000000000dR=WXm[i000000000000000000000000000000000000hW@l000000000000<<1`0000000000000000000000000000DA=L]944m?Y24iH_0000
0000ln`F0000000000000000<P>K00000000`_dQ000000000000PY_`000000000000000000000000000000000000\N=`<<89lNA;dRQC000000004Hf\00000000
0000M41<e8\N00000000000000000000\X5?X\OA0000000000000000Y2AW0000000000000000LLcihGa80000\N<hdcLd000000000000A3::L[Pee>10X><RXWBn
`T@Q00000000l^FF00000000<Li0Xk\800000000I>8I00000000000042d`00000000000000000000000000008J@Y000000000000@KKoT06_0000`nIJ00000000
0000PEP\000000000000000000000000000000000000`KI10000HK4TY?;b0000h2\0H@BoXJY:0000D9XZ00000000000000000000000000000000000000005BP\
e?8X00004[La0000000000000000\<h000004=2b000000000000P<hPhVB`0000000000008C?a000000000000`iWb0000000000000000@h@\00000000000017bK
0000djbKX53U00000000L8O0000000000000H<Ff00000000Pc?N0000000000000000M0XXHa`k<g2400000000\0e[8iD;00000000000000000000000000000000
@^kj0000Q6o>4^lj00000000000000000000000000000ecN000000000000TR1000000Dan00000000000091b30000D_ZZ000000005C@k00000000000000000000
000000000000000000000000000000004n7>0000]8L`00000000d>oXhN\A00000000000000000000m72g00000000@1@NXk0o]7T3Q64H00000000PWRadL8]DXXF
4^I@000000000000hl[b0000000000000000000000000000000058AK0000d;BD0000PZH=lA9E0000TS=c00000000T7S@TAio@28D8P[[00000000000000000000
0000000000000000000000000000<?CH00000000000000000000000000004jSg0000000000000000`KPmD<_o000000000000d919000000000000000000000000
0000000000000000DDHRiAfU00000000000000000000i=LZlK\10000A49A82Xk00000000lUT^000000000000e?0800000000@8XS00000000000000000000<Qi1
000000008f[[0000l=j[000000000000lBSP000000000000000000000000H]6Q000000000000<8nD0000\Sb2\?[_8B3\0000Xj]2PlMNY0_j8EKk51:]00000000
<cKP000000000000<:g:0000000000000h3J0000000000000000@^E^dbZCHemgP6a70000HWH;0000000000008mcm000000000000000000000000TOl:00008UfY
djVR=B@T0000000000000000138A00000000li2H0000000000000M>AICNO00000000000000000D>X0000000000000000000000000000000000000000P\lO0000
00000000HA4o000000000000000000000000\58A00000000lJJ0`A9^PR2O0@RA0000000000000000]AlcL_diX>8ehVj<0000I;<0000000004@2I]=K7XEEeTQAG
000000000000A5Lc90eEDSHK000000000000X30I00000000000000000000000000000000000000000000000000000000`gM30000000054E70000deI@00000000
00000000l>i<DZ>N000000000000<M?m0000000000000000000000000000]1060000l?0BPm80000000000000XfRX000000000000000000000000000000000000
00000000000000000000000000000000<QLB97Do000000000000000000000000dHNo00000000@ZKn000000000000000000000000000000000000`FNf00000000
0000000000000000000000000000T`6Y00000000000000000000Xc:hA<gR0000hbB>000000000_^]000000005=l`0000T=3W000000H;000000000000000093nF
0000HLQ\4QBQ10AP000000000000M4jC0000000000000000D;UIH54G00000000@86\0000000000000000000000000hCJhE6100000000000000000000XB>h0000
0000000000000000LG:DHVfE0000\_=7\]gH0000000002FLXAgSPRJaI9FPLSk2d[JA000000000000000000000000@Ze20000000000000000<D1Z0000aAf>0000
000000000000000000000000000000000000`XcT0000`5B=000000000000000000000000D<650000000000000000000000000000000000000000000080hG0000
A2IndaK?0000M=@h000000000000000000000000000000000000000000008YOn000000000000000000000000000000000000Da2O000000000000\]kg00000000
8fZ@00000000000000000000HS?U00000000000000004iXh00000000e:STTcASi?Dd`aHD0000000000004X7M000000000000000000000000L?biT_2O0000TBaS
00000000`^Y:@a^H0000000000000000000000000000LH6C00000hkV0000000000000000000000000000<4?L0000U<T@]>@e000000000000D5V=000000000000
0000000000000000000000000000<G:S0000`7mA0000000082kW00004ZfiM9dM0000000000000000<B@j00000000HVJ_0000TmcVh`Mh8SR?0000000000000000
000000000000a>Jg00000000hAJ80000000000000000Deg91B;j000000000000XE7[0000000000000000000000000000000000000000000000000000HFhP0000
0000000000000000`JPfe9M08^AW0000\63bXG1Z0000000000000000000000000000000000000000PMRT000000000000]8og0000000000000000T3e?00000000
0000000000000000`F<?l5AAHk`h00000000TYEQ0000U=jFH4A]TbmF000000000000000000000000Tc7B00009>XJ00000000@e>Uhf:n0000000000000000<ik]
0000000000000000\LAf000000000000000000000000I0Xk00000000`^\G000000000000<n4J000000000000lZ5P000000000000000000000000000000000000
i6E0h1=Q00000000D:SB46ML0000@O56X52ShdH58g;8hjdGQ00>E?iW00000000000000000000000000000000000000000000000000000000000000000000XEBc
0000000000008Q^Z00000000\4W<<_ibhm6?PP:o9<d9000000000000hPbF`\0U000000000000l70U000000000000<a3f00000000000000000000000000000000
000000000000d;gh0000000000000000000000000000000000004ZRe000000000k;D00000000000000000000L;7n<DIl00000000\_5>0000LH1m000000000000
00000000X:i700004X>_00000000000000000000000000000000000007_S000000000000D^KH00004JW?000000000000000000000000000000000000lPC_a;a6
000000000Jf]000000000000000000000000X]25000000000000@V\>000000000000000000004WkZEAcO000000000000DP0IU5AJ8\]4`QNg0000La2`00000000
000000000000000000000000DYbL0M[QLSXV00000000000000000000P<9`@KAYlbcY00000oZh0000000000000000000000000000000000000000000000000000
00000000000000000000000000004JV]8:=o0000`h7i000000008aSa1BX\00000000000000000000`0Bk00000000000000000000000000000000Xi<W00000000
0000000000000000000000000000l6g=0000000000000000000000000000000000000fYT0000000000000000000000008\T4Q7_@000000000000dPM[]7gQP9PL
00000000XTdn000000000000PdBT00000000m2<P000000000000e@Ek0000\45@000000000000000000000000PCHA000000000000X4>]000000000000DGl]0000
0000000000000000h9<O00000000@a\e0000U<1F0000\4QJ0000lDe8000000000000000000000000L__J8jalL@5F`JPY00000000000000000000]3PL0>Rm00H1
9<:W98Mi]=H]5BF\000000000000000000000000I8D900000000H4BTXa3<0000XR7f`4cKd=0Y8VKT0000PV=bY8cY00000000YA@>hh_90000TU6U000000000000
<l0?MCT1000000000000000000000000000000000000000000000000000000000000dlRXm2FX00000000000000000000000000000000000000000000l;;;0000
00000000==_I0000h4F`<EIB000000000000lNC`LX6Vl^>K0000<U;Y000000000000000000000000\>UglV;`00000000000000000000PN;R0000I7Q04_RUD?2E
000000000J6P0000D?io00000000`\2^0000Pl@^I<>IhkDG0000X;<7000000000000000000000000L`_X0000X?>;0000000000000000dMoF0000000000000000
0000\@eFa:R\00008fNV8gb200000000TAUW0000L;of0000000000004fZT1C0f000000000000LRT`=BWE000000004@nfD4[]X]Gf0000=:?b000000000000<X<h
00000000000000008M4`TkEG0000000000000iR10000000000000000U@lZ0000A88_0000dN`b000000000000000000000000]4Zb000000000000P0d1H<d>@;Kj
\ZTnm>Dj4ZY?m@IH000013c[000000000000000000000000000000000000AAHY00000000QBUU0000H<o9Ta]f0000D7SND<5dPc;500000000000000000000hbI\
00000000000000000000TJ>HlQ7U00000000000000000000000000000000d]jN00000000000000000000@63700000000000000000^=[m@UV0000000000000000
4@[90000000000000000000000004jVo00004EP6=3[hdd@O=9Mb5=IW0000P\f``1C_0000i>^80000\3ODlJRm0000000000000000000000000000\T7cLf=K0000
l6770000000000000000\2ki000000000000000000000000000000000000000000000000@4a\@M0000000000000000000000Y0mGA=N;00000000000000000000
=<dI00000000000000000000000000000000000000000000000085Um8LDi0000TIlYDmMUP3Qn00000U:k00000000000000000000X@i]\:83d=PWPQ]ZTiUc0000
00000000L9V;0000000040L>U=k3000000000000000000000000PHZV8@7N0000X7Wf00000000000000000000X97g000000000000`4[Q46V4`KSUhZ8[IB?T8Y6W
1<\4LHHi000000000000mAdI000006XK0000000000000000\_Y8I:\>000000000000DR>f00000000000000000000000000000000000000000000000000000000
\NH<54m90000M@T800000000000000000000000000000000@HHT0000000000000000d56]000000000000000000000000000000000000\cV@da0a00000000d6N@
0000I70oDkWf00000000000000000000000000000000000000000000000000000000Q<Me00000000L9U?00000000000000000000DC8U11_8000000000000QAVi
0000000000000000d_Pe0000LC7M\_;f0000000000000000000000004QA8leSF0000000000000000h`7E00000000000000000000000000000000@8V[i>fQ0000
00000000000000000000000000000000000011cE000000000000000000000000<IDjl_]Z8;[X000000000000PRGfm>C30000lEDmlGY8HX17\XZS@lXD00000000
00000J<9000000000000dHk6000000000000X?L2hCjT00000000l4iG00000000`ni[00000000000047HG00000000dA;oU=^<0000000000000000`IoSdVSLPXMI
=4Fk0000TbXoe;I30000000000000000000000000000]3h:0000lm5FTkFRe5El00008S`[0000000000001@jI000000000000000000000000M?=9000000000000
0000000000000000000000000000d9D5PbTS@bUZIA=C000000000000\`m>X\G[000000000000L<VMl>UW0000000000000000Pln8@M[90000<<c<000000000000
000000000000U=[L00000000000000000000Lm`W0;CS0000@G;e00000000000000000000000000000000X[3m0000l6AVEC[e4;NC0000I0QF0000000000000000
000000000000hEF50000dQm;000000000000DfP400000000000000000000DO:ATfcm0000I?DD0000000000004DEB000000000000LbLF00000000a<5T00000000
000000000000h3Ee4=a80000l<lOlYBSi?oJ0000\UFY00000000000000000000000000000000LGDK0000000000000000<dd7TgFgD>6C00000000000000000000
M>DC0000000000000000`RSHPX?Z0000X2X\8:T3l;]JLb[F0000000000000000000000000000LkQb000000000000000000000Df50000HPLW1<`d000000000000
8\4d000000000000LA8m000000000000000000000000lXCR5AB`aCfIM7gbhgJT0000d>oJ00000000000000000000000000000000<FH[DRhQ00000000E2aA0?LQ
PPiWM45n00005;1Z000000000F^0<JbU00000000000000000000000000000000<`=_M1=400001CJK<Ye1<3B\000000000000<J_j00000000000000000000hUi7
000000000000\DT200000000lJ4D00000000`7J5000000000000000000000000000000000000a;8n]70M000000000000DJK]0000000000000000000000000000
QB]S0000000000000000000000000000@JmN000000000000000000000000=<K`TJG:00000000<8;d0000a7XE0000\2N900000000XG59LB6Cd]HM00000000DZL>
000000000000Q:k40000000000000000Y3ee000000000000000000000000lFEC0000000000000000=0?K000000000000000000000000000000000000\Z=<0000
00000000dblNTcVb000000000000000000000000PhF9000000000000\ok2`2BH00000000000000000000000000000000000000000000000000000000E@1gXWNb
df6X00000000\\NK88W@00000000000000000000000000000000h3_O@6Y9deHe0000000000000000E?m3aCeeU3og00000oj10000<ffc00000000`0Ve00[B01Ub
HD4B0000000000000000\[V9000047UI0000hKgi000011D80000000000000000000000000000dQTb0000]:8e\=fcL?b>0000lJXMQB`^46oOhJE5`_5H00000000
000000000000\=X^<U36LIZE]1La00004B`e000016M30000000000000000000000000000XPZBdGTP<AVJLdaF=6i^0000000000008bg=000000000000i3P50000
00000000000000000000=CGX000000000000XF8QL[1O\]lDhd@:0000HJ=B0000X6_T00000000L;I:8IZl0000000000000S2l000000000000LZDi00000000U@mk
000000000000`CSo00000000000000000000000000000000000000000000La0D0000d^NP0000XSbKDBXk00000000000000004eD5000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000To[?000000000000LELR00000000P3R>0000000000000000lDWP00000000
00000000000000000000Q6Rd00000000000000000000000000000000Q95XLU>kHe^58Q8@i85kM7TfI;IX<;SZPY<W00000000000000000000`kfj0OAfe8<J0000
000000000000000000000000I5jB9?go00000000000000000000@j9E0000dM>M00000000000000000000000000000000000000000000TUQ>000000000000dRY4
00000000D0[kD42Z0000000000000000000000004NEY0000000000000000Hd^f85gF0000mBUe@7dN0000l;d?`26^0000000000000000TLY;LYgc\Ydd00000000
00000000hg?i0000HI<000000000h7iB00000000`B6O`1E5H:h=LSM_0000000000000000Y7f74TIP0000m9VX0000000000008coF000000000000000000008N8b
00000000000000008SPGUALe0000m@3o000000000000000000000000000000000000M5ZEd=9Om?6D0000PGkG00000000a6nT0000000000000000000000000000
000000004N4n00000000X>W70000000000000000T>kfh?ZP00000000000000000000000000000000000000000000000000000000000000000000DVYc00000000
\N<84`S<0000000000000000000000000000dX[c00000000000000000000000000000000<Yhk4m31000000000000000000000000000000000000@=P500000000
0000l=J^XYP;T[KA000000000000\9FB000000000000000000000000D0f\000000000000000000008>GG0000@cebU?a_lflV@<EZ0000lUhA0000000000000000
0000e7FYa6Z40000lMKR000000000000000000000000@0mE0000hPjh000000000000d66k`SAa8WLGlaan0000000000000000Tc>N<HYYI@<`0000DbUe0000<XKW
0000000000000000\ib700000000PQVBD6eh0DAUL_ebHL0?DmSRi?85Dac2000000000000D0l;00000000H>ag00000000Le7c8Dj0<S\e0nGi00000000000098ZH
000000000000000005a[\MaWXO]A0T3A00000000`OJm000000000000000046H;00000000000000000000E=P200000000@1Xn000000000000\Wj6TOOA4=ei0000
0000LIi8e9UV000000000000000000000000IBAG0000000000000000PajB00000000000000000000l`8c<Y:E0000000000000000000000000000000000000000
DS[V8Mhe8gAlPD]S<N@300000000000000000dh\00000000000000000000000000004j]h000000000GlN000000000000000000000000000000000We2hC9_Hic8
0000000000000000lh01000000000000000000000000P5U9<h?4000000000000000000000000000000000000000000000000<TWY00000000H2o30000lJJU0000
00000000000000000000PTF_0000L\De00000000DRA\0000000000000000\:mg000000000000000000000000000000000000@2Ne00000000000000004P9U0m:7
1@lg8V3Q000000000000mC_0000000008L]g000000000000M9G[0000lIJU0000TDM300000000d=cWhK=00000X@Co00000000000000000hRH0000<9Dd@F=40000
Lgc9lHa@00000000000000000000000000000000000000000000000000008:We000000000000<PaY000000000000000000000000000000000000Q9U300000000
00000000eAnK8ZAP@4Q=De>B000000000000PT5n0000\J2h0000H7>Hl6ZJhn490000000000000000`9Y<`FQ800000000THmkhIl10000000000000000LJ]@Xc=T
0000DMfA<LIDTC2S8NUQ4_OW4iH50000LXODdaX800000000000000000000000000000000`>FI000000000000hbRI0000000000000000`1=400000000X@208j:@
Ha06H>TJLc_18OL0a01fQ><:H8[@E4510000000000000000XHn7m>R[dBS`000000000000l`Q60000eA;i000000000000PQGC00000000dkoO0000HJQ[h`:W0000
00000000000000000000<4bS000000000000PjlHD[D>XX;n000000000000hL2G0000000000000000000000001;[\]>j90000`:^HH0W6IARK000000000000DeiV
000000001:2e00000000DA6:0000@kaVPO=0PXS:]=JJ000000000000000000000000000000000:0X4kB30000LU\3000000000000000000000000000000000000
l999PAkM0000\DT^hPbb00000000dnnd0000000000000000000000000000000000000000000000000000000000000000M9em00000000\=H^00000000a7aI0000
000000000000`<UF0000000000000000lWe?dT7<0000000000000000000000000000\2nc0000M@;L000000000M83000000008hU6<jMM`FIl00008oFJ00000000
0000000000000000000000000000000000000000XH]4HV;O43ND\<@:Xl\A=>g[18N80000000000000000<aP``4PW00000000000000000000T_j^`lAUe0750000
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
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3),
w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4),
w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1),
w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0),
w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0),
w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0),
w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5),
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2),
w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3),
w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2),
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
w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
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
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2),
w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2),
w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0),
w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4),
w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0),
w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6),
w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
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
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2),
w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
