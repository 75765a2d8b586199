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
aps	00`1
apt	06C2
apteek	0521
apteekkari	05O1
apteekki	06E1
apteka	0361
aptekarz	0261
aptieka	0661
apto	04H1
apulainen	05O1
apuraha	06F1
apótek	06G1
ar	06H4
ar vardnicu	06L1
ar vārdnīcu	06L1
ara	01n1
arastirma gorevlisi	05E1
arastirmaci	05E1
araştırma görevlisi	05E1
araştırmacı	05E1
arbeider	06M2
arbeiter	05T1
arbeitsgruppe	06O1
arbejder	06P1
arbetare	02A1
arbitre	01Z1
arbitro	06Q3
arbitru	01h1
architect	06T2
architecte	01Z1
architekt	06V4
architektas	02Q1
architektka	0261
architetta	0251
architetto	0251
archivar	06Z2
archivaris	01c1
archivera	01B1
archivero	01B1
archivist	01g1
archivista	0251
archiviste	01Z1
archivář	06\1
archiwista	0261
archiwistka	0261
ardleibheal	06]2
ardleibhéal	06]2
ardteistimeireacht	06_1
ardteistiméireacht	06_1
area	06`5
arendaja	01>1
arets	0143
arhitect	01h1
arhitecta	01h1
arhitectă	01h1
arhitekt	06e3
arhitekta	06h1
arhitekte	02R1
arhitekts	02R1
arhivar	01h1
arkistonhoitaja	05O1
arkitekt	06i4
arkivar	05d2
arkivarie	02A1
arkkitehti	05O1
army	0371
arodizglitiba	06m1
arodizglītība	06m1
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
art director	06n1
art school	01N1
artenomi	04V1
artesaani	0551
article	06o3
articol	0721
articolo	0731
articulo	01`1
artigo	05;1
artikel	0749
artikkel	07=3
artikkeli	07@2
artiklu	07B1
artist	01g1
artium	07C1
arts	01c1
artykul	07D1
artykuł	07D1
artículo	01`1
aruhaz	07E1
arvioitu	07F1
arviolta	07F1
arvosana	07G1
arvosanalla	07G1
arvosanat	07G1
arxiv	01[1
arzt	02c1
arzthelfer	05T1
arztin	02c1
arşivci	05E1
as	07H2
as levels	02X1
asa	00`1
ascaill	07J1
ascensoriste	01Z1
asci	05E1
ascisi	05E1
ase	07K1
asema	06E1
asentaja	05O1
asesor	01B1
asesora	01B1
asianajaja	05O1
asiantuntija	07L2
asiantuntijataso	07N1
asigurari	03A1
asigurări	03A1
asilo	01R1
asistan	05E1
asistani	05E1
asistanı	05E1
asisten	02:1
asistent	07O7
asistenta	01h1
asistentas	02Q1
asistente	07V3
asistents	02R1
asistentă	01h1
asistentė	02Q1
asl	03I1
asli	07Y1
asociacija	03H1
asociacion	07Z1
asociación	07Z1
asociadas	07Z1
asociados	07Z1
asociat	01h1
asociatia	03A1
asociatie	03A1
asociația	03A1
asociație	03A1
asosiasi	07[1
assegurances	03P1
assessor	07\2
assessora	07\2
assez bien	07^1
assicurazioni	03I1
assistant	07_2
assistante	01Z1
assistante maternelle	01Z1
assistent	07a8
assistente	07i3
assistentti	05O1
assistenz	02c1
associacao	02Z1
associacio	03P1
associació	03P1
associate	01g1
associate degree	07l2
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
assocjazzjoni	07n1
assoċjazzjoni	07n1
assurances	02o1
asszisztens	0291
astazi	0221
asteptat	07o1
asti	0802
astronomer	01g1
astăzi	0221
asuransi	07[1
asutaja	01>1
asystent	0261
asystentka	0261
asztalos	0822
at	0841
ate	0601
ate a data	0851
ate a presente data	0851
ate agora	0851
ate ao presente	0851
ate hoje	0851
ate o momento	0851
atelier	0864
ateliers	02o1
atendente	01\1
ateneo	01R1
atestat	01_1
atestatas	08:1
atestats	06m1
atestatul	01_1
atestāts	06m1
atheneum	08;1
atlag	08<1
atolyesi	03W1
ator	01\1
atriz	01\1
atstovas	02Q1
attache	01Z1
attachee	01Z1
attaché	01Z1
attachée	01Z1
attalinati	08=1
attendu	08>1
attestation	03M1
attestato	01?1
atti	0731
attore	0251
attorney	01g1
attrice	0251
attuale	00k1
attualmente	00k1
attālināti	08=1
atual	0851
atualidade	0851
atualmente	0851
atzime	08?1
atziniba	00B1
atzinība	00B1
atzīme	08?1
até	0601
até a presente data	0851
até agora	0851
até ao presente	0851
até hoje	0851
até o momento	0851
até à data	0851
atölyesi	03W1
au	08@2
au pair	08B2
au-pair	02c1
audiologist	01g1
auditeur	01Z1
auditor	08D6
auditora	03N2
auditrice	01Z1
audytor	0261
audítor	08J1
aufsatz	08K1
aufstiegsfortbildung	03g1
augsts	08L2
augstskola	0441
auhind	08N2
aujourd'hui	00_1
aukio	08P1
aukiri	0011
aukstas	08Q2
aukstasis neuniversitetinis	08S1
aukstesnysis	08S1
aukštas	08Q2
aukštasis neuniversitetinis	08S1
aukštesnysis	08S1
ausbildereignung	01@1
ausbilderschein	06B1
ausbildung	01@1
ausbildung als	01@1
ausbildung zum	01@1
ausbildung zur	01@1
ausgezeichnet	08T2
aushilfe	02c1
ausiliario	0251
auszeichnung	08V1
auszubildende	05T1
author	01g1
authority	0371
autista	0251
autohaus	08W1
autojuht	01>1
automne	08X1
autonom	03P1
autonoma	08Y2
autonomo	08[2
autor	02c1
autorin	02c1
autorisasjon	08]1
autorisation	08^2
autorizatie	01_1
autorizație	01_1
autovaditaja aplieciba	0671
autovadītāja apliecība	0671
auttava	04`1
autumn	08`1
autunno	08a1
autònom	03P1
autònoma	03P1
autónoma	07Z1
autónomo	07Z1
autônomo	02Z1
auxiliaire	01Z1
auxiliar	02;3
av	08b3
avaldatud	03V1
avancada	08e1
avancado	08f2
avancat	08h2
avance	08j2
avancerad	08l2
avanceret	08n2
avancé	08j2
avansat	0902
avansert	0922
avanzada	0941
avanzado	0952
avanzata	0971
avanzato	0982
avançada	08e1
avançado	08f2
avançat	08h2
avda	09:1
avdeling	09;2
avdelingen	09=1
avdelning	09>2
avdelningen	09@1
ave	0641
avenida	09A2
avenija	09C1
avenue	09D2
average	00T1
avhandling	09F2
avinguda	09H1
avioliitossa	09I1
avklarad	09J1
avocat	09K2
avocata	01h1
avocate	01Z1
avocată	01h1
avoliitossa	09I1
avslutad	09J1
avui	01n1
avukat	09M2
avustaja	05O1
avvanzat	09O2
avvocata	0251
avvocato	0251
award	09Q3
awarded	09T1
awards	00N1
aws certified	01Q1
ay	09U1
ayudante	01B1
ayuntamiento	07Z1
az	09V3
az dosud	09Y1
azafata	01B1
azafato	01B1
azi	0221
azienda	03I1
azienda agricola	03I1
azubi	09Z1
azure	01Q1
açougueiro	01\1
aðaleinkunn	0231
aðalgrein	0241
año	09[1
años	09[1
aģentūra	0661
aşçı	05E1
aşçısı	05E1
až	09\2
až dosud	09Y1
așteptat	07o1
b a	09^1
b arch	09^1
b b a	09^1
b com	09^1
b dul	04R1
b e	09^1
b ed	09^1
b eng	09^1
b pharm	09^1
b s	09^1
b s c	00`1
b sc	09^1
b sc prof	09_1
b tech	09^1
b v	00`1
b-dul	04R1
b.a	09^1
b.arch	09^1
b.b.a	09^1
b.com	09^1
b.e	09^1
b.ed	09^1
b.eng	09^1
b.pharm	09^1
b.s	09^1
b.s.c	00`1
b.sc	09^1
b.sc.-próf	09_1
b.tech	09^1
b.v	00`1
b1	09`1
b2	09a1
ba	09b3
ba (hons	09^1
ba prof	09_1
ba-próf	09_1
baarimikko	05O1
baas	04X2
bab	09e1
baba	01\1
baby sitter	0251
baby-sitter	0251
babysitter	01g1
babá	01\1
bac	09f1
bac +2	09g1
bac +3	09h1
bac +5	03L1
bac es	09f1
bac general	09f1
bac général	09f1
bac pro	09f1
bac professionnel	09f1
bac s	09f1
bac si	09i1
bac technologique	09f1
bac+2	09g1
bac+3	09j2
bac+4	09h1
bac+5	03L1
bacalaureat	09l1
bacc	09m2
baccalaureat	09f1
baccalaureat professionnel	09f1
baccalauréat	09f1
baccalauréat professionnel	09f1
bacellerat	09o1
bacellerat fl arti	09o1
bacharel	0:01
bacharel em	0:01
bacharelado	0:01
bachelor	0:16
bachelor degree	0:71
bachelor in	0:71
bachelor of	0:82
bachelor of applied science	0:71
bachelor of architecture	0:71
bachelor of arts	0:71
bachelor of business administration	0:71
bachelor of commerce	0:71
bachelor of design	0:71
bachelor of economics	0:71
bachelor of education	0:71
bachelor of engineering	0:71
bachelor of fine arts	0:71
bachelor of laws	0:71
bachelor of medicine	0:71
bachelor of music	0:71
bachelor of nursing	0:71
bachelor of science	0:71
bachelor of social work	0:71
bachelor of technology	0:71
bachelor's	0:71
bachelor's degree	0:71
bachelorabschluss	0::1
bachelorgrad	0:;2
bacheloropleiding	0:=1
bachelors	0:71
bachelorstudium	0:>2
bacheloruddannelse	0:@1
bachiller	0:A2
bachiller universitario	0:C1
bachillerato	0:D1
backen	04f1
backend	06n1
backer	05T1
backerei	03B1
badacz	0261
badan	07[1
badante	0251
baecker	05T1
baeckerei	03B1
baer	0:E2
bafa	03M1
bagare	02A1
bager	06P1
bageri	0:G2
baggerfahrer	05T1
bagian	0:I1
bahar	0:J1
bahasa ibu	07Y1
bahcivan	05E1
bahçıvan	05E1
bai bao	0:K1
bai thuyet trinh	0:K1
bai viet	0:K1
baik	0:L2
bailarin	01B1
bailarina	03N2
bailarino	01\1
bailarín	01B1
baile	07J1
bailiff	01g1
baineann	0:N1
bainisteoir	03U1
bairro	04H1
baitsileir	0:O1
baitsiléir	0:O1
baix	0:P1
bajo	0:Q2
bakalar	0:S3
bakalarske	0:V2
bakalarske studium	0:V2
bakalarsky	0:X1
bakalaura	0:Y1
bakalaura grads	0:Y1
bakalaura grāds	0:Y1
bakalauras	0:Z1
bakalaureus	0:[1
bakalaureusekraad	0:[1
bakalaureuseope	0:[1
bakalaureuseõpe	0:[1
bakalauro	0:Z1
bakalauro laipsnis	0:Z1
bakalaurs	0:Y1
bakalár	0:\1
bakalárske	0:\1
bakalárske štúdium	0:\1
bakalář	0:X1
bakalářské	0:X1
bakalářské studium	0:X1
bakalářský	0:X1
bakanligi	03W1
bakanlığı	03W1
bakari	06G1
bakarí	06G1
baker	0:]2
bakeri	0:_1
bakery	0371
bakici	05E1
bakkalargrada	09_1
bakkalaureat	0::1
bakkalárgráða	09_1
bakken	0:`1
bakker	01c1
bakkerij	02Y1
bakıcı	05E1
balai	07[1
balas	0:a1
balconista	01\1
balikci	05E1
ballerina	0251
ballerino	0251
balva	00B1
balıkçı	05E1
ban	0:b1
ban hang	09i1
ban ngu	0:c1
banc	0:d2
banca	0:f2
bancaria	01\1
bancario	01\1
banco	08[2
bancária	01\1
bancário	01\1
bancă	03A1
bang	0:h1
bang cu nhan	0:i1
bang dai hoc	0:i1
bang khen	0:j1
bang lai	0:h1
bang sang che	0:K1
bang thac si	0:k1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0:l;
banka	0;77
bankas	03H1
bankasi	03W1
bankası	03W1
banker	01g1
banketbakker	01c1
banki	06G1
bankkauf	05T1
banksman	01g1
banque	02o1
banquier	01Z1
banquiere	01Z1
banquière	01Z1
bao cao	0:K1
bao hiem	0;>1
bao tang	0;>1
bao ve	09i1
barbat	0;?1
barbatesc	0;?1
barber	01g1
barch	09^1
bardzo dobra	0;@2
bardzo dobry	0;@2
bardzo dobrze	0;B1
barista	0;C3
barkeeper	05T1
barmaid	01Z1
barman	0;F7
barmanka	0261
barmen	05E1
barnehage	0:_1
barnehagelaerer	0;M1
barnehagelærer	0;M1
barneskole	0;N1
barnevakt	0;M1
barneveileder	0;M1
barnmorska	02A1
barnskoetare	02A1
barnskotare	02A1
barnskötare	02A1
barnvakt	02A1
barri	09H1
barrio	09:1
bartender	0;O4
basari belgesi	0;S1
base	0;T2
bases	0;V2
basic	0;X4
basic knowledge	0;\2
basic user	0;^1
basica	0;_5
basico	0;d5
basique	0;i1
basis	0;j8
basiskennis	0<22
basiskenntnisse	0<42
basisniveau	0<61
basisschool	08;1
basiswissen	0<71
baskan	05E1
baskani	05E1
baskunskaper	0<81
baslangic	0<92
baslangic seviyesi	0<;1
batiment	04g1
batxiller	0<<1
batxillerat	0<<1
bau	03B1
baugeschaeft	03B1
baugeschaft	03B1
baugeschäft	03B1
bauleiter	05T1
bay	0<=1
bay gio	0<>1
bayan	0<?1
baza	0<@2
bazi	0<B1
baziku	0<C2
bazinis	0<E2
bază	0<@2
baċellerat	09o1
baċellerat fl-arti	09o1
başarı belgesi	0;S1
başkan	05E1
başkanı	05E1
başlangıç	0<92
başlangıç seviyesi	0<;1
bażi	0<B1
bażiku	0<C2
bba	09^1
bc	09^1
bca	09^1
bcom	09^1
bd	0<G2
bdes	09^1
bean	0:N1
beasiswa	05l1
beauftragte	05T1
beautician	01g1
bebiszitter	0<I1
bec	0<J1
beca	0<K2
becari	02>1
becaria	02?2
becario	01B1
becelor	0<M1
beco	04H1
becària	02>1
bed	09^1
bedrift	0:_1
bedrijf	02Y1
beekeeper	01g1
befaehigung	0<N1
befahigung	0<N1
befriedigend	0<O1
befähigung	0<N1
begeleider	01c1
beginnend	0<P1
beginner	0<Q4
begraensad	0<81
begraenset	0<U1
begransad	0<81
begrenset	0<V1
begränsad	0<81
begrænset	0<U1
begynder	0<W2
behaald	02i1
beheerder	01c1
behoerde	03B1
behoerighet	0<Y2
behorde	03B1
behorighet	0<Y2
behörde	03B1
behörighet	0<Y2
bei	0<[1
bei der	0<[1
beim	0<[1
beitrag	0<\2
bekar	0<^1
bekci	05E1
beklenen	0<_1
bekâr	0<^1
bekçi	05E1
belediye baskani	05E1
belediye başkanı	05E1
belediyesi	03W1
beleuchter	05T1
belge	0<`1
belgesi	0<`1
bellhop	01g1
belum kawin	0<a1
belum menikah	0<a1
bendahara	02:1
bendrove	03H1
bendrovė	03H1
benevole	01Z1
beng	09^1
bengkel	07[1
benh vien	0;>1
bep	0<b2
bep pho	09i1
bep truong	09i1
beraeknad	0<d1
beraeknas	0<d1
beraknad	0<d1
beraknas	0<d1
berater	05T1
berber	05E1
berechtigung	0<N1
bereich	01E2
berger	01Z1
bergere	01Z1
bergère	01Z1
beri	0<e2
bernudarzs	0441
bersertifikat	0<g1
berufsausbildung	01@1
berufskolleg	0<h1
berufslehre	01@1
berufsschule	0<h1
beräknad	0<d1
beräknas	0<d1
bescheinigung	0<N1
best	00N1
bestanden	01<1
bestuurslid	01c1
beszerzo	0822
beszerző	0822
betjent	06P1
betreuer	05T1
betrieb	03B1
betriebswirt	03g1
betyg	0<i1
beurs	0<j1
beveiliger	01c1
bevis	0<k3
bewaker	01c1
bewerbung	0<n1
bewerbungsunterlagen	0<n1
bewijs	0<o1
bečelor	0<M1
bfa	09^1
bhalissa	0=01
bhd	00`1
bhv	01Q1
biblioteca	0=15
bibliotecar	0=62
bibliotecara	01h1
bibliotecari	02>1
bibliotecaria	0=83
bibliotecario	06Q3
bibliotecară	01h1
bibliotecària	02>1
bibliotecário	01\1
bibliotecă	03A1
bibliotek	0=;3
biblioteka	0=>4
bibliotekar	0=B3
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
bidang	0:I1
bidang studi	0=E1
biedriba	0661
biedrība	0661
biegla	0;B1
biegle	0;B1
biegly	0;B1
biegła	0;B1
biegły	0;B1
bien	0=F2
bien dich	09i1
bien tap vien	09i1
big registratie	0=H1
big-registratie	0=H1
bij	0=I1
bij de	0=I1
bijdrage	0=J1
bijscholing	0=K1
bildiri	0=L1
bildirisi	0=L1
bildungswerk	0<h1
bildungszentrum	0<h1
bilingual	0=M3
bilingue	0=P5
bilingv	0=U1
bilingvals	0=V1
bilingvāls	0=V1
bilingwi	0=W1
bilingüe	0=X2
bilstjori	0=Z1
bilíngue	0=[1
bine	0=\1
biografija	0=]1
bioleg	02>1
biolog	0=^2
biologa	0=83
biologist	01g1
biologo	06Q3
biologus	0291
biológus	0291
birim	0=`1
birimi	0=`1
birincilik	0;S1
birincilik odulu	0;S1
birincilik ödülü	0;S1
birincisi	0;S1
biro	0<I1
birojs	0661
birou	0=a2
bis	0=c2
bis dato	04B1
bis heute	04B1
bis jetzt	04B1
bis zum	0=e1
bitrade	02A1
bitraede	02A1
biträde	02A1
biuras	03H1
biuro	0=f2
biyolog	05E1
bizonyitvany	0=h2
bizonyítvány	0=h2
biztonsagi or	0<I1
biztonsági őr	0<I1
biztosito	07E1
biztosító	07E1
biên dịch	09i1
biên tập viên	09i1
biòleg	02>1
biòloga	02>1
bióloga	01B1
biólogo	03N2
bksb	0<J1
bl	04R1
blacksmith	01g1
bladamadur	0=Z1
blagajnica	0=j1
blagajnik	0=k2
blaðamaður	0=Z1
bliain	0=m1
bliana	0=m1
blikkenslager	06P1
bln	0=n1
bloco	04H1
bloemist	01c1
blog post	0=o1
blok	0>02
bloque	09:1
bls	01Q1
blvd	0641
bmus	09^1
bo	0>23
bo phan	0:b1
boa	0>51
bodega	07Z1
bodegas	07Z1
bodegues	03P1
boek	0=J1
boekhouder	01c1
boekverkoper	01c1
boerin	01c1
boernehave	0>62
bog	02j1
boghandler	06P1
bogholder	06P1
bok	0>83
bokari	0=Z1
bokasafn	06G1
bokhandlare	02A1
bokhandler	0;M1
bokholder	0;M1
bolag	0>;1
boletin	01`1
boletín	01`1
bolnica	0333
bolnisnica	0><1
bolnišnica	0><1
bolsa	00M1
bolseiro	01\1
bolsista	01\1
bolt	04N2
bolum	0>=2
bolumu	0>?2
bom	0>A2
bombeira	01\1
bombeiro	01\1
bombera	01B1
bombero	01B1
bon	0>C2
bon niveau	0>E1
bon nivell	0>F1
bona	0>F1
bonn	0>G1
bonne connaissance	0>H1
bonne maitrise	0>C2
bonne maîtrise	0>C2
bonnes connaissances	0>C2
bons conhecimentos	0>51
book	0=o1
bookkeeper	01g1
bookseller	01g1
bootcamp	0>I3
borgmaestare	02A1
borgmastare	02A1
borgmester	06P1
borgmästare	02A1
bornehave	0>62
boroz	0>L1
boroż	0>L1
borsa di studio	00O1
bosanmis	0<^1
bosun	01g1
bothar	07J1
botiga	03P1
bottega	03I1
boucher	01Z1
bouchere	01Z1
bouchère	01Z1
boulanger	01Z1
boulangere	01Z1
boulangerie	02o1
boulangère	01Z1
boulevard	0>M3
bourse	00L1
boutique	02o1
bouw	02Y1
box	0>P1
boyaci	05E1
boyacı	05E1
boşanmış	0<^1
bpharm	09^1
br	0>Q1
bra	0>R3
branca	0>U1
brancardier	01Z1
branch	0>V1
brandman	02A1
brandmand	06P1
brandos atestatas	0>W1
brandweerman	01c1
brannmann	0;M1
brans	04I1
branş	04I1
brauer	02c1
brauerei	03B1
braut	0>X2
brev	0>Z1
brevbaerare	02A1
brevbarare	02A1
brevbärare	02A1
brevet	0>[3
brevet de technicien superieur	09g1
brevet de technicien supérieur	09g1
brevet des colleges	09f1
brevet des collèges	09f1
brevetto	0731
brewer	01g1
brewery	0371
bricklayer	01g1
brigadnik	0>^1
brigádník	0>^1
brivi	0>_1
brivi parvaldu	0>_1
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
brukbar	0>`1
brutar	01h1
brutarie	03A1
brutărie	03A1
brygadzista	0261
brygadzistka	0261
bryggeri	0=;3
brīvi	0>_1
brīvi pārvaldu	0>_1
brīvprātīgais	02R1
bs	09^1
bs prof	09_1
bs-próf	09_1
bsc	0>a2
bsc (hons	09^1
bsn	09^1
bt	00`1
btec	0>c2
btech	09^1
bts	0>e3
buaiteoir	0>G1
bucatar	01h1
buch	08K1
buchbinder	05T1
buchhaendler	05T1
buchhalter	05T1
buchhandler	05T1
buchhändler	05T1
bucătar	01h1
buen nivel	0>h1
buena	0>h1
bueno	0>i2
buero	03B1
buerokauffrau	09Z1
bufet	03P1
bufete	07Z1
bugun	0>k1
bugün	0>k1
buhaltere	02Q1
buhalteris	02Q1
buhalterė	02Q1
builder	01g1
builders	0371
building	0641
buku	09e1
bul	0>Q1
bulan	0=n1
bulats	0<J1
bulevar	0>Q1
bulevardul	04R1
bulv	0>l1
bulvari	0>l1
bulvaris	0>m1
bulvarı	0>l1
bulvāris	0>m1
bun	0>n2
buna	0=\1
bunleibheal	0?01
bunleibhéal	0?01
bunscoil	01G1
bunusach	0?12
bunúsach	0?12
bună	0=\1
buon livello	0?31
buona	0?42
buona conoscenza	0?31
buone	0?31
buono	0?42
bureau	0?64
burgemeester	01c1
burkolo	0<I1
burkoló	0<I1
burmistrz	0261
buro	03B1
buro elemani	05E1
burokauffrau	09Z1
buroo	0521
burosu	03W1
burs	0;S1
bursa	0?:1
bursary	00N1
bursu	0;S1
bursă	0?:1
buruh	02:1
bus driver	01g1
business analyst	06n1
business fluent	0?;1
business level	0?;1
business school	01N1
business unit	0>V1
but	09h1
butas	03T1
butcher	01g1
butik	0:G2
butikk	0:_1
butikkmedarbeider	0;M1
butiksbitrade	02A1
butiksbitraede	02A1
butiksbiträde	02A1
buyer	01g1
bv	00`1
bvba	00`1
byg	0?<1
bygg	0?=2
byggledare	02A1
byra	0?=2
byraa	0?=2
byrjandi	0??1
byrå	0?=2
bài báo	0:K1
bài thuyết trình	0:K1
bài viết	0:K1
bàsic	0?@2
bàsica	0:P1
bác sĩ	09i1
bán hàng	09i1
báo cáo	0:K1
básica	0?B4
básico	0?B4
bâtiment	04g1
bây giờ	0<>1
bäcker	05T1
bäckerei	03B1
bær	0:E2
bébiszitter	0<I1
bénévole	01Z1
bílstjóri	0=Z1
bíró	0<I1
bók	0?F1
bókari	0=Z1
bókasafn	06G1
bóthar	07J1
bölüm	0>=2
bölümü	0>?2
børnehave	0>62
büro	03B1
büro elemanı	05E1
bürokauffrau	09Z1
büroo	0521
bürosu	03W1
bărbat	0;?1
bărbătesc	0;?1
bērnudārzs	0441
bħalissa	0=01
bản ngữ	0:c1
bảo hiểm	0;>1
bảo tàng	0;>1
bảo vệ	09i1
bằng	0:h1
bằng cử nhân	0:i1
bằng khen	0:j1
bằng lái	0:h1
bằng sáng chế	0:K1
bằng thạc sĩ	0:k1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0:i1
bếp phó	09i1
bếp trưởng	09i1
bệnh viện	0;>1
bộ	0;>1
bộ phận	0:b1
c o	0?G1
c p	0?H1
c so	0?I1
c.so	0?I1
c/o	0?G1
c1	0?J1
c2	0?K1
ca si	09i1
ca sĩ	09i1
cabeleireira	01\1
cabeleireiro	01\1
cabin crew	01g1
cabinet	02o1
cabinetmaker	01g1
caces	03M1
cad	0>l1
caddesi	0>l1
cadre	01Z1
cadreur	01Z1
cadreuse	01Z1
cae	0<J1
cafe	0371
café	0371
cahiers	0?L1
caibidil	0?M1
cainteoir duchais	0?N1
cainteoir dúchais	0?N1
caisse	02o1
caissier	01Z1
caissiere	01Z1
caissière	01Z1
caixa	01\1
cajera	01B1
cajero	01B1
cal	03P1
calea	04R1
calificacion	0?O1
calificación	0?O1
calificare	01_1
calificativ	0?P1
call handler	01g1
calle	09:1
camara	07Z1
camara municipal	02Z1
camareira	01\1
camarera	01B1
camarero	01B1
cambrer	02>1
cambrera	02>1
cambridge	0<J1
cameraman	01h1
cameriera	0251
cameriere	0251
camerista	01h1
cameristă	01h1
cami	09H1
camino	09:1
camionista	0251
campus	0?Q1
cams	01Q1
camí	09H1
can ban	0?R2
cand	0?T1
cand jur	0?T1
cand mag	0?U3
cand merc	0?T1
cand polyt	0?T1
cand scient	0?T1
cand. mag	0?X1
cand.jur	0?T1
cand.mag	0?Y2
cand.merc	0?T1
cand.polyt	0?T1
cand.scient	0?T1
cantante	0?[2
cantareata	01h1
cantaret	01h1
cantina	03I1
cantine	03I1
cantor	01\1
cantora	01\1
cao cap	0?]1
cao cấp	0?]1
cao dang	0?^2
cao hoc	0:k1
cao học	0:k1
cao đẳng	0?^2
cap	0?`4
capacitacao	0?d1
capacitação	0?d1
capataz	03N2
capes	03L1
capital	0371
capitol	0?e2
capitolo	0731
capitulo	0?g2
capo	0251
capocantiere	0251
capoprogetto	0251
capotreno	0251
captain	01g1
capítol	0?i1
capítulo	0?g2
caregiver	01g1
carer	01g1
caretaker	01g1
cariste	01Z1
carne	01^1
carnet	0?j2
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
carrer	09H1
carretera	0?l2
carretillera	01B1
carretillero	01B1
carte	0721
carteira	0?n1
carteiro	01\1
cartero	01B1
carver	01g1
casa editrice	03I1
casada	0?o3
casado	0@22
casat	0@41
casatorit	0@51
casatorita	0@51
case study	0@61
case worker	01g1
caseworker	01g1
cashier	01g1
casier	0=62
casiera	01h1
casieră	01h1
casnicka	0@71
casnik	0@71
casopis	0@84
cassiera	0251
cassiere	0251
caster	01g1
castigatoare	0?:1
castigator	0?:1
cbs	0@<1
cbse	00E1
ccie	01Q1
ccna	01Q1
ccnp	01Q1
cd	0>l1
ce jour	00_1
ceadunas	0@=1
ceadúnas	0@=1
ceannaire	03U1
cearnog	07J1
cearnóg	07J1
cedex	04g1
cedula	0?n1
ceg	07E1
cegep	01P1
ceh	01Q1
ceim	0:O1
ceim bhaitsileara	0:O1
celador	01B1
celadora	01B1
celi	0<J1
celibataire	0@>1
celibe	0@?1
celler	03P1
cellers	03P1
cellule	0@@1
celpe bras	0<J1
celpe-bras	0<J1
cels	0>m1
celta	01Q1
cena	0@A2
centar	0@C2
center	0@E2
centralinista	0251
centras	03H1
centre	03P1
centre de formacio	01O1
centre de formació	01O1
centre de formation	01P1
centre hospitalier	02o1
centro	0@G3
centro de formacao	0@J1
centro de formacion	0?Q1
centro de formación	0?Q1
centro de formação	0@J1
centro educativo	0?Q1
centro universitario	0@J1
centro universitário	0@J1
centrs	0661
centru	03A1
centrul	03A1
centrum	0@K5
ceo	06n1
cep	04H1
ceramicist	01g1
cercetatoare	01h1
cercetator	01h1
cercetătoare	01h1
cercetător	01h1
cerrajero	01B1
certificaat	0@P2
certificacao	0?n1
certificacio	01]1
certificacion	01^1
certificació	01]1
certificación	01^1
certificada	0@R3
certificado	0@U2
certificare	01_1
certificat	0@W3
certificat de calificare	09l1
certificata	0@Z2
certificate	01X1
certification	0@\2
certificato	01?1
certificată	01_1
certificazione	01?1
certificação	0?n1
certificeret	0@^1
certificering	0@_2
certificiran	0@a1
certifie	03M1
certified	01X1
certifiee	03M1
certifierad	0@b1
certifiering	0@b1
certifikace	0@c1
certifikacia	0@d1
certifikat	0@e9
certifikat tas sekondarja	0@n1
certifikazzjoni	0@o1
certifikácia	0@d1
certifikát	0A02
certifié	03M1
certifiée	03M1
certyfikat	0A21
certyfikaty	0A21
certyfikowany	0A21
cerveny diplom	0A32
cesta	0A53
cestne uznani	0051
cestne uznanie	0041
cet 4	0<J1
cet 6	0<J1
cet-4	0<J1
cet-6	0<J1
cet4	0<J1
cet6	0<J1
cevirmen	05E1
cevrimici	0A81
ceļš	0>m1
cfa	0A92
cfgm	0A;2
cfgs	0A=3
cfo	06n1
cgpa	0A@1
chair	01g1
chairman	01g1
chairperson	01g1
chairwoman	01g1
chambermaid	01g1
champion	00N1
chantier	0AA2
chantiers	02o1
chapista	01B1
chapitre	0?L1
chaplain	01g1
chapter	0=o1
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
chauffeur	0AC2
chauffeuse	01Z1
chauffoer	0272
chauffor	0272
chaufför	02A1
chauffør	06P1
chaussee	0AE1
chef	0AF6
chef d'equipe	01Z1
chef d'équipe	01Z1
chef de chantier	01Z1
chef de partie	01g1
chef de projet	01Z1
chef de rayon	01Z1
chefe	01\1
cheffe	01Z1
chefin	02c1
chelner	0AL1
chemicka	0>^1
chemik	0>^1
chemiker	05T1
chemin	04g1
chemist	01g1
chemička	0>^1
chercheur	01Z1
chercheuse	01Z1
chez	0AM1
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
chu tich	09i1
chua ket hon	0AN1
chung chi	0:h1
chung chi hanh nghe	0:h1
chung cu	0AO1
chung cư	0AO1
chung nhan	0:h1
chuong	0:K1
chuva	0>^1
chuyen gia	0AP1
chuyen nganh	0AQ1
chuyen sau	0AP1
chuyen vien	09i1
chuyên gia	0AP1
chuyên ngành	0AQ1
chuyên sâu	0AP1
chuyên viên	09i1
chwila obecna	04A1
chwili obecnej	04A1
chófer	01B1
chůva	0>^1
chưa kết hôn	0AN1
chương	0:K1
chủ tịch	09i1
chứng chỉ	0:h1
chứng chỉ hành nghề	0:h1
chứng nhận	0:h1
cia	01Q1
cicekci	05E1
cicle formatiu	0<<1
cicle formatiu de grau superior	0AR1
ciclo formativo de grado medio	0:D1
ciclo formativo de grado superior	0AS1
cientific	02>1
cientifica	02?2
cientifico	01B1
cientista	01\1
científic	02>1
científica	02?2
científico	01B1
ciesla	0261
cieśla	0261
cift anadal	0AT1
ciftci	05E1
cijfer	0AU1
cikk	0AV2
cils	0<J1
cinegrafista	01\1
cio	06n1
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
cisnik	0>^1
ciso	06n1
cissp	01Q1
city of	0371
civil partnership	0AX1
civilekonom	0AY1
civilingenioer	0?T1
civilingenior	0?T1
civilingeniør	0?T1
civilingenjoer	0AY1
civilingenjoersexamen	0AY1
civilingenjor	0AY1
civilingenjorsexamen	0AY1
civilingenjör	0AY1
civilingenjörsexamen	0AY1
cka	01Q1
ckad	01Q1
clan	0AZ3
clanak	0A]2
clanek	0A_2
clanica	0Aa2
clanok	0Ac1
classificacao	0Ad1
classificação	0Ad1
cleaner	01g1
clen	0Ae2
clenka	0>^1
clerk	01g1
clerk of works	01g1
clinic	0371
clinica	0=15
clinică	03A1
clinique	02o1
close	0641
clown	01g1
clínica	0303
cma	01Q1
cmo	06n1
cnam	0Ag1
cnavt	0<J1
cnh	0?n1
co	0Ah2
co author	0=o1
co ban	0?R2
co founder	01g1
co gia dinh	0AN1
co ltd	00`1
co phan	0;>1
co-author	0=o1
co-founder	01g1
co. ltd	00`1
co., ltd	00`1
coach	0Aj4
coafeza	01h1
coafeză	01h1
coauteur	01c1
coautoare	01h1
coautor	0An3
coautora	03N2
coautore	0251
coautrice	0251
cocinera	01B1
cocinero	01B1
coding bootcamp	0B11
coeficiente de rendimento	0Ad1
cofetar	01h1
coiffeur	01Z1
coiffeuse	01Z1
cok iyi	0B22
cok iyi derecede	0B41
colaiste	01G1
colegiada	01^1
colegiado	01^1
colegio	0B52
colegio oficial	07Z1
colegiu	07K1
colegiu universitar	0B71
colegiul	07K1
colla	03P1
collaboratore	0251
collaboratrice	0251
college	0B84
collegio	01R1
colloque	0?L1
collège	01P1
colonia	09:1
columnist	01g1
col·legi	01O1
coláiste	01G1
colégio	0@J1
combinat	03A1
comedien	01Z1
comedienne	01Z1
comercial	02?2
comercio	02Z1
comfortable	0B<1
comhairle	0B=1
comhairleoir	03U1
comhar	0B=1
comhdhail	0?M1
comhdháil	0?M1
comhlacht	0B=1
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
commis	07_2
commis chef	01g1
communaute	02o1
communauté	02o1
commune	02o1
communication	0?L1
communications	0371
communicative	0B>1
community college	01N1
comortas	0>G1
compagnia	03I1
compagnie	02o1
companhia	02Z1
compania	07Z1
companie	03A1
company	0371
companyia	03P1
compañía	07Z1
competent	0B<1
competente	0B?2
competition	00N1
completed	09T1
comprador	03N2
compradora	01B1
comptable	0BA2
comptia	01Q1
comuna	04R1
comune	03I1
comunicacao	05;1
comunicacio	0?i1
comunicacion	01`1
comunicació	0?i1
comunicación	01`1
comunicare	0721
comunicação	05;1
comédien	01Z1
comédienne	01Z1
comércio	02Z1
comórtas	0>G1
con lode	00G1
concejal	01B1
concejala	01B1
concentration	0BC1
concierge	07_2
concluida	0BD1
concluido	0BD1
conclusao	0BD1
conclusao prevista	0BE1
conclusão	0BD1
conclusão prevista	0BE1
concluída	0BD1
concluído	0BD1
concorso	00O1
concours	00L1
concubinage	0@>1
concurs	0BF2
concurso	0BH2
conducteur	0AC2
conducteur de travaux	01Z1
conductor	0BJ4
conductora	02?2
conductrice	01Z1
confeiteira	01\1
confeiteiro	01\1
conference	0BN2
conferencia	0BP3
conferentie	0=J1
conferenza	0731
conferinta	0721
conferință	0721
conferència	0?i1
conferência	05;1
confirme	0BS1
confirmé	0BS1
conférence	0?L1
cong chung vien	09i1
cong nhan	09i1
cong tac vien	09i1
cong ty	0;>1
congres	0BT3
congreso	01`1
congresso	05;1
congrès	0?L1
congrés	0?i1
coniugata	0@?1
coniugato	0@?1
conjunto	04H1
conocimientos basicos	0BW1
conocimientos básicos	0BW1
conoscenza base	0BX1
conseguimento	0BY1
conseguimento previsto	0BZ1
conseguita	0BY1
conseguito	0BY1
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
conservatorio	0B[3
conservatorium	08;1
conservatorul	07K1
conservatory	01N1
conservatório	0@J1
conserveries	02o1
consigliera	0251
consigliere	0251
consilier	0=62
consiliera	01h1
consilieră	01h1
consiliul	03A1
constable	01g1
construcciones	07Z1
construccions	03P1
construcoes	02Z1
construction	0371
constructora	07Z1
construtora	02Z1
construções	02Z1
consulente	0251
consulenza	03I1
consultancy	0B^2
consultant	0B`5
consultanta	01h1
consultante	01Z1
consultantă	01h1
consulting	0371
consultor	02;3
consultora	0Be4
consultoria	0303
consultoría	07Z1
contabil	0=62
contabila	01h1
contabile	0251
contabilista	01\1
contabilă	01h1
contable	01B1
contador	03N2
contadora	03N2
contae	07J1
contest	00N1
continuing	0Bi1
contractor	01g1
contrada	0?I1
contremaitre	01Z1
contremaître	01Z1
contributor	01g1
controleur	0AC2
controleuse	01Z1
controller	0Bj2
contrôleur	01Z1
contrôleuse	01Z1
convegno	0731
conversa	0Bl1
conversacao	0Bm1
conversacional	0Bn1
conversatieniveau	0Bo1
conversation	07^1
conversational	0C02
conversationnel	07^1
conversação	0Bm1
conversațional	0C21
coo	06n1
cook	01g1
cooperativa	0=15
cooperative	02o1
cooperativă	03A1
coopérative	02o1
coordenador	01\1
coordenadora	01\1
coordinador	02?2
coordinadora	02?2
coordinateur	01Z1
coordinator	06T2
coordinatore	0251
coordinatrice	0C33
coordonatoare	01h1
coordonator	01h1
copeira	01\1
copeiro	01\1
copywriter	0C62
corector	01h1
corp	00`1
corporacion	07Z1
corporación	07Z1
corporal	01g1
corporation	0C82
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
corso	0C:3
corso di formazione	03J1
corso di laurea	0C=1
cosmetician	0AL1
costruzioni	03I1
costumiere	01Z1
costumière	01Z1
costureira	01\1
costurera	01B1
cou	0:D1
council	0371
councillor	01g1
counsellor	01g1
counselor	01g1
county	0371
couramment	0C>1
courant	0C>1
courant et professionnel	0C?1
courier	01g1
cours	0C@2
course	0CB1
coursera	0Ag1
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
cp	09:1
cpa	01Q1
cpe	0<J1
cpo	06n1
crane driver	01g1
crea	0?n1
creche	0CC2
credential	01X1
crescent	0641
croitor	01h1
croitoreasa	01h1
croitoreasă	01h1
cronista	0251
crèche	02o1
csapat	0CE1
csc	0CF2
cscs	01Q1
csm	01Q1
csoport	0CH3
ct	0641
ctesp	0CK1
cto	06n1
cu nhan	0:i1
cu nhan dai hoc	0:i1
cua hang	0;>1
cuidador	03N2
cuidadora	03N2
cuideachta	0B=1
cuiner	02>1
cuinera	02>1
cuisinier	01Z1
cuisiniere	01Z1
cuisinière	01Z1
cukiernik	0261
cukrar	06\1
cukrasz	0822
cukrász	0822
cukrář	06\1
cukup	0CL2
cukup baik	0CN1
cum laude	0A@1
cunostinte de baza	0CO1
cunoștințe de bază	0CO1
cuntasoir	03U1
cuntasóir	03U1
cuntoir	03U1
cuoc thi	0:j1
cuoca	0251
cuoco	0251
cup	00N1
curate	01g1
curator	01g1
curent	0CP1
curier	01h1
current	0Bi1
currently	0Bi1
curriculo	0CQ2
curriculo profissional	0CS1
curriculum	0CT6
curriculum vitae	0CZ@
curriculum vitæ	0Cj1
currículo	0CQ2
currículo profissional	0CS1
currículum	0Ck2
currículum vitae	0Cm1
currículum vítae	0Cn1
curs	0Co4
cursillo	0D31
curso	0D44
curso tecnico	0CK1
curso tecnico superior profissional	0CK1
curso técnico	0CK1
curso técnico superior profissional	0CK1
cursus	0=K1
custode	0251
cutter	05T1
cuộc thi	0:j1
cv	0D8E
cvut	0DM1
czasopismo	07D1
czlonek	0261
czlonkini	0261
członek	0261
członkini	0261
cámara	07Z1
câmara municipal	02Z1
cântăreață	01h1
cântăreț	01h1
câștigătoare	0?:1
câștigător	0?:1
cédula	0?n1
cég	07E1
cégep	01P1
céim	0:O1
céim bhaitsiléara	0:O1
célibataire	0@>1
có gia đình	0AN1
công chứng viên	09i1
công nhân	09i1
công ty	0;>1
cúntóir	03U1
căn bản	0?R2
căsătorit	0@51
căsătorită	0@51
cơ bản	0?R2
cổ phần	0;>1
cộng tác viên	09i1
cử nhân	0:i1
cử nhân đại học	0:i1
cửa hàng	0;>1
d	0DN3
d d	0DQ3
d o o	00`1
d phil	0DT1
d.d	0DQ3
d.o.o	00`1
d.phil	0DT1
d1	00^1
d2	0DU2
d3	0DU2
d4	0DW1
da	0DX2
da ket hon	0AN1
da remoto	00e1
dabar	0DZ1
dabartis	0DZ1
dachdecker	05T1
daftar riwayat hidup	0D[1
daglig leder	0D\1
dagplejer	06P1
dags dato	0D]2
dai hoc	0D_1
daire	0>l1
daktaro laipsnis	0D`1
dal	0DX2
dala	0Da1
dalf	0<J1
damh	01G1
damm	0AE1
dan	0Db1
dan beri	0Dc1
danas	0Dd2
dancer	01g1
danes	0Df1
dang lam	0<>1
danh hieu	0:j1
danh hiệu	0:j1
danisma	05E1
danisman	05E1
danismani	05E1
danismanlik	03W1
dansare	02A1
dansatoare	01h1
dansator	01h1
dansci	05E1
danser	0Dg3
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
dari	0Dj1
daring	0Dk1
darzelis	0Dl1
darželis	0Dl1
dasar	0Dm2
data scientist	06n1
datheangach	0?N1
dato	04B1
dau bep	09i1
dawret	0Do1
day	0E01
days	0E01
daļa	0Da1
dba	06n1
dba degree	0DT1
dd	0D]2
de	0E19
de acasa	0E:1
de acasă	0E:1
de baza	0<@2
de bază	0<@2
de l	0E;2
de la	0E=2
de tai	0E?1
dea	0E@2
dealer	01g1
dean	01g1
dean's list	00N1
debutant	0;V2
deck hand	01g1
deckhand	01g1
declarant	01Z1
degerleme uzmani	05E1
degree	0:71
degustator	0@c1
degustátor	0@c1
deild	0EB3
deimhniu	0@=1
deimhniú	0@=1
dekanova nagrada	0061
dekarz	0261
del	0EE5
delavec	0EJ1
delavka	0EJ1
delavnica	0><1
dele	0<J1
delegacion	0EK1
delegación	0EK1
delegada	01B1
delegado	01B1
delegue	01Z1
deleguee	01Z1
delf	0<J1
delnice	0>^1
delnik	0>^1
demirci	05E1
demonstrador	01\1
demonstradora	01\1
den	0EL1
den beri	0Dc1
den nay	0<>1
denetci	05E1
denetçi	05E1
dengan pujian	0EM1
denizci	05E1
dentist	01g1
dentista	01\1
departament	0EN3
departamentas	0EQ1
departamento	0ER2
departaments	0Da1
departamentul	0ET1
departemen	0:I1
departement	0EU4
departman	0=`1
departmani	0=`1
departmanı	0=`1
department	0>V1
department of	0EY2
dependent	02>1
dependienta	01B1
dependiente	01B1
depo elemani	05E1
depo elemanı	05E1
dept	0>V1
depuis	0E[1
deputy	01g1
derece	0E\2
dergi	0=L1
dergisi	0=L1
dernegi	03W1
derneği	03W1
derzeit	04B1
des	0E^2
des de	0E`2
des del	0Eb1
desa	0Ec1
desainer	02:1
desarrollador	01B1
desarrolladora	01B1
desde	0Ed4
desenvolupador	02>1
desenvolupadora	02>1
desenvolvedor	01\1
desenvolvedora	01\1
designer	0Eh:
deskundig	0F21
despachante	01\1
despacho	07Z1
despatcher	01g1
despatx	03P1
dess	0E@2
dessinateur	01Z1
dessinatrice	01Z1
destytoja	02Q1
destytojas	02Q1
detective	01g1
deug	0F32
deust	09g1
deutsches sprachdiplom	0F51
deuxieme prix	00L1
deuxième prix	00L1
devam	0>k1
devam ediyor	0>k1
devam etmekte	0>k1
developer	0C62
developpeur	01Z1
developpeuse	01Z1
devops	0C62
deweloper	0261
dezernat	06O1
dezvoltator	01h1
değerleme uzmanı	05E1
di	0F63
di base	0BX1
diaetassistent	05T1
diaetist	06P1
diakmunkas	0<I1
diarista	01\1
diatassistent	05T1
dibinatajs	02R1
dibinātājs	02R1
dielna	03G1
dielňa	03G1
diem	0F91
diem trung binh	0F91
dien vien	09i1
dienst	0F:2
diensten	02Y1
dieteticien	01Z1
dieteticienne	01Z1
dietetikus	0<I1
dietetyczka	0261
dietetyk	0261
dietician	01g1
dietist	0F<2
dietista	0251
dietitian	01g1
dietolog	0>^1
dieu duong	09i1
dieu hanh	09i1
dieu phoi vien	09i1
digital	0371
diharapkan	0F>1
dij	0F?2
dijk	0FA1
dilna	0FB1
din	0FC3
dinas	07[1
dioploma	0@=1
dioplóma	0@=1
dipartiment	0FF1
dipartimento	0FG1
dipl	0FH1
dipl inf	0FH1
dipl ing	0FI2
dipl ing (fh	0::1
dipl kfm	0FH1
dipl. ing	0FK1
dipl.-inf	0FH1
dipl.-ing	0FH1
dipl.-ing. (fh	0::1
dipl.-kfm	0FH1
diplom	0FL7
diplom (fh	0::1
diplom ingenieur	0FS1
diplom-ingenieur	0FS1
diploma	0FTA
diploma accademico	0Fe1
diploma behaald	02i1
diploma de bacalaureat	09l1
diploma de excelenta	0?:1
diploma de licenta	0Ff1
diploma de master	0Fg1
diploma di	0Fh1
diploma di maturita	0Fh1
diploma di maturità	0Fh1
diploma di scuola superiore	0Fh1
diploma iii	03S1
diploma in	02W1
diploma its	0Fi1
diploma iv	0DW1
diploma notu	03K1
diploma superiore	0Fh1
diploma tecnico superiore	0Fi1
diploma universitario	0Fe1
diplomada en	0Fj2
diplomado en	0:C1
diplomant	0Fl1
diplomas	08:1
diplomasi	0<`1
diploması	0<`1
diplomat en	0Fm1
diplomatura	0Fj2
diplome	0Fn2
diplome d'etat	03L1
diplome d'ingenieur	03L1
diplome d'universite	03M1
diplome de grande ecole	03L1
diplomee	0G01
diplomi insinoori	0G11
diplomi-insinoeoeri	0G11
diplomi-insinööri	0G11
diplomingenioer	0:@1
diplomingenior	0:@1
diplomingeniør	0:@1
diplomirana	0Fl1
diplomirani	0G23
diplomovany specialista	0G51
diplomovaný specialista	0G51
diploms	0671
diplomski studij	0FK1
diplomuddannelse	0?T1
diplomă	0G62
diplomă de bacalaureat	09l1
diplomă de excelență	0?:1
diplomă de licență	0Ff1
diplomă de master	0Fg1
diplóma	0G81
diplôme	03M1
diplôme d'ingénieur	03L1
diplôme d'université	03M1
diplôme d'état	03L1
diplôme de grande école	03L1
diplômé	0G01
diplômée	0G01
diputacio	03P1
diputacion	07Z1
diputació	03P1
diputación	07Z1
dirbtuves	03H1
dirbtuvės	03H1
direcao	0G91
direccion	0EK1
dirección	0EK1
directeur	0G:2
directia	0ET1
direction	0@@1
directoare	01h1
director	0BJ4
directora	02?2
directrice	0AC2
direcția	0ET1
direkcija	0G<1
direktoer	05L3
direktor	0G=8
direktoratet	0:_1
direktore	02O2
direktorius	02Q1
direktorlugu	0=`1
direktors	02R1
direktoru	05E1
direktorė	02Q1
direktur	02:1
direktör	0GE2
direktörlüğü	0=`1
direktörü	05E1
direktør	05d2
diretor	01\1
diretor executivo	01\1
diretora	01\1
diretoria	0G91
direttore	0251
direttrice	0251
direttur	0561
direzione	0FG1
direção	0G91
dirigent	05T1
dirigente	0251
dis	0GG2
disainer	01>1
discreta	0GI1
discreto	0GJ2
disenador	01B1
disenadora	01B1
disertace	0GL1
disertacija	0GM3
disertasi	09e1
disertācija	0GP1
diseñador	01B1
diseñadora	01B1
dispatcher	01g1
disponent	05T1
disputerad	0GQ1
dissenyador	02>1
dissenyadora	02>1
dissertation	0GR2
disszertacio	0GT1
disszertáció	0GT1
distanciel	00a1
distans	0GU1
distincao	00M1
distincio	01T1
distincion	01S1
distinció	01T1
distinción	01S1
distinctia	0?:1
distinctie	0?:1
distinction	0GV3
distincția	0?:1
distincție	0?:1
distinção	00M1
distribuidora	02Z1
ditta	0GY2
divadlo	0G[2
divisao	0G91
divisi	0:I1
divisie	0G]1
divisio	0G^1
division	0G_5
divisione	0FG1
divisioona	0Gd1
divisió	0G^1
división	0EK1
divisjon	0Ge2
divisão	0G91
divize	0Gg1
divizia	0Gh2
divizija	0Gj2
divizio	0CE1
divizjoni	0FF1
diviżjoni	0FF1
divorce	0@>1
divorced	0AX1
divorcee	0@>1
divorciada	0?o3
divorciado	0@22
divorciat	0@41
divorcé	0@>1
divorcée	0@>1
divortat	0@51
divortata	0@51
divorziata	0@?1
divorziato	0@?1
divorțat	0@51
divorțată	0@51
divízia	0Gl1
divízió	0CE1
diyetisyen	05E1
dizainere	02O2
dizaineris	02Q1
dizainers	02R1
dizainerė	02Q1
dizajner	05F2
diákmunkás	0<I1
diätassistent	05T1
diætist	06P1
diététicien	01Z1
diététicienne	01Z1
diëtist	0Gm1
diễn viên	09i1
dliodoir	03U1
dlíodóir	03U1
do	0Gn7
do chwili obecnej	04A1
do danas	0Dd2
do danes	0Df1
do dzis	04A1
do dzisiaj	04A1
do dziś	04A1
do nadal	04A1
do sada	0Dd2
do soucasnosti	09Y1
do současnosti	09Y1
do sucasnosti	0H51
do súčasnosti	0H51
do teraz	04A1
doanh nghiep	0;>1
doanh nghiệp	0;>1
dobra	0H69
dobre	0H?4
dobro	0HC6
dobrovolnice	0>^1
dobrovolnicka	0@71
dobrovolnik	0Ae2
dobrovolník	0>^1
dobrovoľník	0@71
dobrovoľníčka	0@71
dobry	0HI2
dobrze	0HK1
dobrá	0H?4
dobře	0HL2
doc than	0AN1
docens	0291
docent	0HN5
docente	0HS4
dochtuir	03U1
dochtuireacht	0HW1
dochtúir	03U1
dochtúireacht	0HW1
docteur	0HX1
doctor	0HY2
doctor en	0H[1
doctor in	0H\1
doctor of	0H]1
doctor of philosophy	0H]1
doctor în	0H\1
doctora	0H^1
doctoraat	0H_1
doctorado	0H^1
doctoral	0H]1
doctoral degree	0H]1
doctorand	01h1
doctorandus	0H`1
doctorant	01Z1
doctorante	01Z1
doctorat	0Ha3
doctorate	0H]1
documentaliste	01Z1
dodiplomski studij	0Fl1
dodiplomski študij	0Fl1
dodnes	0Hd2
doi	01[1
dokonceno	01D1
dokončeno	01D1
dokter	02:1
doktor	0Hf5
doktor nauka	0Hk1
doktor znanosti	0Hl2
doktora	0Hn1
doktora derecesi	0Hn1
doktora grads	0Ho1
doktora grāds	0Ho1
doktoral	0I01
doktorand	0I14
doktorandin	09Z1
doktorandske studium	0I51
doktorandské štúdium	0I51
doktorant	0261
doktorantka	0261
doktorantura	0I62
doktorantūra	0I62
doktorat	0I86
doktoratus	0I>1
doktorgrad	0I?3
doktorgradsutdanning	0IB1
doktori	0I>1
doktori fokozat	0I>1
doktori kepzes	0I>1
doktori képzés	0I>1
doktorica znanosti	0Hl2
doktorikraad	0IC1
doktoriope	0IC1
doktoriõpe	0IC1
doktorsexamen	0GQ1
doktorsgrada	0ID1
doktorsgráða	0ID1
doktorske studije	0Hk1
doktorske studium	0IE1
doktorski studij	0Hl2
doktorski študij	0IF1
doktorsky	0IE1
doktorské studium	0IE1
doktorský	0IE1
doktorsprof	0ID1
doktorspróf	0ID1
doktorát	0CF2
doktorátus	0I>1
dolmetscher	05T1
dom zdravlja	0@C2
domare	02A1
domeniul	0IG1
domini	0IH1
dominio	0II2
dominio completo	0IK1
dominio total	0IL1
dommer	05d2
domsmand	06P1
domínio	0IM1
domínio completo	0IK1
dona	0IN1
donna	0IO1
doorman	01g1
doposud	09Y1
doradca	0261
doradczyni	0261
dorucovatel	06\1
doručovatel	06\1
dosen	02:1
dosentti	05O1
dostateczny	0IP1
dosud	09Y1
doteraz	0H51
dottoranda	0251
dottorando	0251
dottorat	0IQ1
dottorato	0IR1
dottorato di ricerca	0IR1
dottore di ricerca	0IR1
doula	01g1
doutor	0IS1
doutora	0IS1
doutorado	0IS1
doutoramento	0IS1
dovoljenje	0@a1
dozent	05T1
dozvola	0IT2
doçent	05E1
dphil	0DT1
dr	0IV2
dr hab	0IX1
dr ing	0DT1
dr inz	0IX1
dr inż	0IX1
dr iur	0DT1
dr med	0DT1
dr phil	0DT1
dr philos	0IB1
dr rer nat	0DT1
dr sc	0IY1
dr znanosti	0IF1
dr. iur	0DT1
dr. med	0DT1
dr. phil	0DT1
dr. rer. nat	0DT1
dr. sc	0IY1
dr. znanosti	0IF1
dr.-ing	0DT1
dr.philos	0IB1
draaier	01c1
drafter	01g1
draftsman	01g1
dramaturg	01g1
draudimas	03H1
dreef	0FA1
dreher	02c1
drive	0641
driver	01g1
drogist	05T1
drs	0H`1
drsc	0CF2
drucker	09Z1
druckerin	02c1
drukarnia	0361
drustvo	0333
druzba	0><1
druzstvo	0G[2
društvo	0333
družba	0><1
družstvo	0G[2
drzavna matura	0IZ1
državna matura	0IZ1
dsh	0<J1
dtu	0@<1
du	0I[1
du an	0E?1
du kien	0I\1
du lich	0;>1
du lịch	0;>1
duais	0>G1
duales studium	0::1
duchasach	0?N1
dulgher	01h1
duoc si	09i1
duolingo	0<J1
duong	0AO1
durchschnitt	01A1
durchschnittsnote	01A1
dusun	0Ec1
dut	0F32
duvarci	05E1
duvarcı	05E1
duzeltmen	05E1
dvikalbis	0I]1
dwibahasa	07Y1
dwujezyczny	0I^1
dwujęzyczny	0I^1
dyplom	0I_2
dyrektor	0261
dyrektorka	0261
dz	0>m1
dzial	0Ia1
dzialalnosc gospodarcza	0361
dział	0Ia1
działalność gospodarcza	0361
dziennikarka	0261
dziennikarz	0261
dzimta	0=V1
dzimta valoda	0=V1
dzimtais	0=V1
dzimtā	0=V1
dzimtā valoda	0=V1
dzis	04A1
dzisiaj	04A1
dzives apraksts	0Ib1
dzives gajums	0Ib1
dzivesgajums	0Ib1
dzivoklis	0>m1
dziś	04A1
dzīves apraksts	0Ib1
dzīves gājums	0Ib1
dzīvesgājums	0Ib1
dzīvoklis	0>m1
dámh	01G1
dátheangach	0?N1
dès	0E[1
débutant	0;V2
déclarant	01Z1
délégué	01Z1
déléguée	01Z1
département	0Ic2
développeur	01Z1
développeuse	01Z1
díj	0F?2
dílna	0FB1
dúchasach	0?N1
düzeltmen	05E1
dėstytoja	02Q1
dėstytojas	02Q1
dělnice	0>^1
dělník	0>^1
dược sĩ	09i1
dự kiến	0I\1
dự án	0E?1
e	0Ie6
e figli	03I1
e hijos	07Z1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03U1
eagarthóir	03U1
earned	09T1
earrach	0Ik1
ebanista	0?[2
ebe	05E1
ebeniste	01Z1
eccellente	0971
eccellenti	0Il1
ecdl	0Im2
ecdl sprachen	0<J1
echipa	0ET1
echipă	0ET1
ecole	01P1
ecole primaire	01P1
ecole superieure	01P1
ecoles	01P1
ecologist	01g1
economist	0Io2
economista	0J15
economistă	01h1
ecpe	0<J1
ects	0A@1
eczaci	05E1
eczacı	05E1
eczanesi	03W1
ed	0J61
edasijoudnud	0J71
edasijõudnud	0J71
edd	0DT1
edelleen	0J81
edificio	04H1
edifício	04H1
edistynyt	0J92
editeur	01Z1
editions	0J;2
editor	0J=6
editora	0JC4
editore	0731
editorial	0JG4
editoru	05E1
editrice	0JK2
editur	0561
editura	0JM2
editură	0JM2
editör	05E1
editörü	05E1
edizioni	0731
educacio secundaria	0<<1
educacion secundaria	0:D1
educació secundària	0<<1
educación secundaria	0:D1
educador	02;3
educadora	02?2
educateur	01Z1
educatoare	01h1
educator	01h1
educatore	0251
educatrice	05Z2
edustaja	05O1
edx	0Ag1
edzo	0822
edző	0822
eeldatav	0JO1
eerste prijs	0JP1
eerste taal	0JQ1
eervolle vermelding	0JP1
efset	0<J1
efteraar	0JR1
efteraaret	0JR1
efterar	0JR1
efteraret	0JR1
efterskole	0JS1
efterår	0JR1
efteråret	0JR1
eg	00`1
egenfoeretagare	0JT1
egenforetagare	0JT1
egenföretagare	0JT1
egitimi	0JU1
egitmen	05E1
egitmeni	05E1
egresada	0JV1
egresado	0JV1
egyedulallo	0JW1
egyedülálló	0JW1
egyeni vallalkozo	07E1
egyesulet	04N2
egyesület	04N2
egyetem	0JX2
egyetemi diploma	0JZ1
egyéni vállalkozó	07E1
egzamin maturalny	0J[1
ehbo	0=H1
ehf	00`1
ehliyet	0<`1
ehliyeti	0<`1
ehrenamtliche	05T1
ehrenamtlicher	09Z1
ehrennadel	00:1
ehrung	00:1
eier	0;M1
eigandi	0=Z1
eigenaar	0J\1
eignung	0<N1
eindcijfer	0AU1
einfache kenntnisse	05S1
einhleyp	0J]1
einhleypur	0J]1
eining	0J^1
einkaeufer	05T1
einkaleyfi	0?F1
einkaufer	05T1
einkunn	0231
einkäufer	05T1
einsteiger	0J_1
eireli	00`1
ejecutiva	01B1
ejecutivo	01B1
ejer	06P1
ekibi	0=`1
ekipa	0J`1
ekonom	0Ja3
ekonomi	05O1
ekonomist	0Jd2
ekonomista	0Jf2
ekonomka	0>^1
ekonomska skola	0Jh2
ekonomska sola	0Jj1
ekonomska škola	0Jh2
ekonomska šola	0Jj1
ekonóm	08J1
eksam	0Jk1
eksamen	0Jl1
eksamensgennemsnit	0Jm1
ekspedient	06P1
ekspercka	0Jn1
ekspercki	0Jn1
ekspert	0Jo6
ekspertas	0K51
ekspertniva	0K61
ekspertnivaa	0K61
ekspertniveau	0K71
ekspertnivå	0K61
eksperts	0K81
ekspertti	07N1
el	0?<1
el presente	01m1
elado	0822
eladó	0822
electric	0371
electrician	0Io2
electricien	01Z1
electricienne	01Z1
electricista	02?2
electroplater	01g1
elektricar	0AZ3
elektricien	01c1
elektrik	01>1
elektrikar	0Ae2
elektrikas	02Q1
elektrikci	05E1
elektriker	05L3
elektrikis	02R1
elektrikár	0@71
elektrikář	0>^1
elektrikçi	05E1
električar	0AZ3
elektriķis	02R1
elektroniker	05T1
elektryk	0261
eleman	05E1
elemani	05E1
elemanı	05E1
elementaarne	04Z1
elementaer	0<81
elementaert	0<U1
elementair	0<61
elementaire	0;V2
elemental	0K92
elementar	0K;4
elementare	0BX1
elementares	0K?1
elementari	0<B1
elementary	0;\2
elementary proficiency	0;^1
elementer	0K@1
elementär	0<81
elementært	0<U1
elemzo	0291
elemző	0291
eletricista	01\1
eletricista de manutencao	01\1
eletricista de manutenção	01\1
eletrotecnico	01\1
eletrotécnico	01\1
elettricista	0251
elev	0KA4
eleveur	01Z1
eleveuse	01Z1
elismeres	0F?2
elismerés	0F?2
ellenor	0291
ellenőr	0291
elnok	0822
elnök	0822
eloadas	0AV2
eloado	0<I1
elsevier	01[1
elue	01Z1
elulookirjeldus	0KE1
elulugu	0KE1
elvalt	0JW1
elvegezve	0KF1
elvált	0JW1
elvégezve	0KF1
előadás	0AV2
előadó	0<I1
em	0KG2
em andamento	0851
em curso	0851
emakeel	0KI1
emakeelena	0KI1
emba	0FH1
embajador	01B1
embajadora	01B1
embalmer	01g1
embetsstudium	0KJ1
emelet	03Y1
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
en	0KK3
en couple	0@>1
en cours	00_1
en cours d'obtention	08>1
en curs	01n1
en curso	01m1
en ligne	00a1
en linea	0KN1
en linia	00f1
en línea	0KN1
en línia	00f1
en poste	00_1
en prensa	01`1
en remot	00f1
en remoto	0KN1
encanador	01\1
encargada	01B1
encargado	01B1
encarregada	02>1
encarregado	01\1
encarregat	02>1
encofrador	01B1
endnote	01A1
enekes	0KO1
energy	0371
enfase	0KP1
enfermeira	01\1
enfermeiro	01\1
enfermera	01B1
enfermero	01B1
engaged	0AX1
engedely	0=h2
engedély	0=h2
engenheir	0KQ1
engineer	0KR2
enginyer	0KT1
enginyeria tecnica	0Fm1
enginyeria tècnica	0Fm1
enhed	0KU1
enheden	02h1
enhet	0KV2
enheten	09@1
enige ervaring	0KX1
enige kennis	0<61
enn	0KY1
enoleg	02>1
enologa	02>1
enota	0J`1
ens	0Ag1
ensamstaaende	0KZ1
ensamstaende	0KZ1
ensamstående	0KZ1
enseignant	01Z1
enseignante	01Z1
ensino	0@J1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:01
enskild firma	0JT1
enslig	0K[1
enstitusu	0K\2
enstitüsü	0K\2
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
entreprise	0K^2
entwickler	05T1
enòleg	02>1
enòloga	02>1
epfl	0Ag1
epitesz	0291
epp	00`1
equip	0G^1
equipa	0G91
equipe	0K`2
equipo	0EK1
er	0Kb1
eredmeny	08<1
eredmény	08<1
erem	0F?2
erettsegi	0Kc1
erettsegi bizonyitvany	0Kc1
erfahren	05m1
ergotherapeut	05T1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	03o1
erhvervsskole	0JS1
erhvervsuddannelse	00D1
eriala	0Kd1
erikoisammattitutkinto	0Ke1
erindi	0?F1
erinomainen	0Kf2
erinomaiset	0Kh1
erittaein hyvae	0J92
erittain hyva	0J92
erittäin hyvä	0J92
erkek	0<=1
ernaeringsfysiolog	0;M1
ernæringsfysiolog	0;M1
eronnut	09I1
erschienen in	08K1
erste hilfe	06B1
ersthelfer	06B1
erstsprache	0Ki1
ertekesito	0291
ervaren	0Kj1
erwartet	05U1
erweiterte grundkenntnisse	0<O1
erworben	01<1
erzieher	05T1
es	0Kk1
esame di stato	01?1
escalera	09:1
escola	0Kl3
escola tecnica	0Ko2
escola tècnica	01O1
escola técnica	0@J1
escola universitaria	01O1
escola universitària	01O1
escritorio	02Z1
escrituraria	01\1
escriturario	01\1
escriturária	01\1
escriturário	01\1
escritório	02Z1
escuela	0?Q1
escuela tecnica	0?Q1
escuela técnica	0?Q1
esimees	01>1
esimies	05O1
esindaja	01>1
esitelma	0L11
esitelmae	0L11
esitelmä	0L11
eso	0L22
especialidad	0L41
especialidade	0KP1
especialista	0L54
especialitat	0>U1
especializacao	0L91
especializacion	0L41
especialización	0L41
especialização	0L91
esperado	0L:1
espert	0L;1
esperta	0L<1
esperto	0L<1
essay	0=o1
estagiaria	01\1
estagiario	01\1
estagiária	01\1
estagiário	01\1
estate	0L=1
esteticista	03N2
estetista	0251
estheticienne	01Z1
esthéticienne	01Z1
estimado	0L:1
estimat	07o1
estimata	07o1
estimated	05f1
estimator	01g1
estimată	07o1
estiu	0L>1
estrada	04H1
estudi	03P1
estudio	08[2
estúdio	02Z1
esztergalyos	0<I1
esztergályos	0<I1
et	0L?2
et al	01[1
eta	0LA1
etablissements	02o1
etae	0LA1
etaenae	0LA1
etaetyoe	0LA1
etage	04g1
etalagiste	01Z1
etana	0LA1
etaten	0:_1
etatyo	0LA1
ete	0LB1
etec	0@J1
eth	0Ag1
eth zurich	0Ag1
eth zürich	0Ag1
ets	02o1
ettekanne	03V1
etterem	07E1
ettevote	0521
ettevõte	0521
etä	0LA1
etänä	0LA1
etätyö	0LA1
eud	00D1
eurl	00`1
europass zivotopis	0LC1
europass životopis	0LC1
ev	0LD2
evaluator	01h1
evden	0A81
eves	0LF1
evkonyv	0GT1
evli	0<^1
exam marker	01g1
examen	0LG1
examen artium	07C1
examensarbete	0LH1
examiner	01g1
excelent	0CP1
excelente	0LI2
excellent	0LK3
excel·lent	0LN2
executive	01g1
expected	05f1
expedient	0LP1
expediente	0?O1
experienced	0B<1
expert	0LQ;
expert comptable	01Z1
expert level	0L\1
expert-comptable	01Z1
experta	0L]2
experte	0L_3
experten	0Lb1
expertenkenntnisse	0Lb1
expertenwissen	0Lb1
expertin	0Lc2
expertise	0Le2
expertna	0Lg1
expertni	0Lh1
expertniva	0Li1
expertnivaa	0Li1
expertnivå	0Li1
expertná	0Lg1
expertní	0Lh1
experto	0Lj1
expires	0Lk1
expiring	0Lk1
eċċellenti	0Il1
eğitimi	0JU1
eğitmen	05E1
eğitmeni	05E1
f	0Ll6
f lli	03I1
f.lli	03I1
fabbrica	03I1
fabbro	0251
fabrica	0M24
fabrică	03A1
fabriek	02Y1
fabrik	0:G2
fabrika	06?1
fabrikasi	03W1
fabrikası	03W1
fabrikk	0:_1
fabryka	0361
fac	01P1
fachabitur	01@1
facharbeiter	01@1
facharbeiterabschluss	01@1
facharbeiterbrief	01@1
fachbereich	06O1
fachfrau	02c1
fachhochschule	0<h1
fachhochschulreife	01@1
fachkraft	02c1
fachmann	02c1
fachoberschulreife	01@1
fachrichtung	0M61
fachwirt	03g1
fachzeitschrift	08K1
facilitator	01g1
facolta	01R1
facoltà	01R1
facteur	01Z1
factory	0371
factrice	01Z1
faculdade	0@J1
facultad	0?Q1
facultat	01O1
facultate	07K1
facultatea	07K1
faculte	01P1
faculteit	08;1
faculty	01N1
faculty of	01N1
faculté	01P1
fag	0M72
fagbrev	07C1
faglaert	00D1
faglært	00D1
fagproeve	07C1
fagprove	07C1
fagprøve	07C1
fagskole	0M92
fagskolegrad	0M;1
fagskolegrad i	0M;1
fagskoleutdanning	0M;1
fahrer	05T1
fahrerlaubnis	06B1
faiantar	01h1
faianțar	01h1
faible	0;i1
fair	0B>1
fakulta	0M<3
fakultaet	0<h1
fakultas	0M?1
fakultat	0<h1
fakultate	0441
fakulte	03n1
fakultesi	03n1
fakultet	0M@5
fakulteta	0Jj1
fakultetas	0Dl1
fakulty	0ME2
fakultà	0471
fakultät	0<h1
fakultāte	0441
fakülte	03n1
fakültesi	03n1
falegname	0251
fall	08`1
familiar	0MG1
familiar with	0MG1
familiarity	0MG1
faoi lathair	05`1
faoi láthair	05`1
farm	0371
farm hand	01g1
farmaceits	02R1
farmaceut	0MH4
farmaceuta	0261
farmaceutic	02>1
farmaceutica	02;3
farmaceutico	03N2
farmaceutka	0261
farmacevt	05H1
farmacia	0ML4
farmacias	02Z1
farmacie	03A1
farmacist	01h1
farmacista	0MP2
farmacistă	01h1
farmacèutic	02>1
farmacèutica	02>1
farmacéutica	01B1
farmacéutico	01B1
farmacêutica	01\1
farmacêutico	01\1
farmaseutti	05O1
farmasoeyt	0;M1
farmasoyt	0;M1
farmasøyt	0;M1
farmer	01g1
farmhand	01g1
farmàcia	03P1
farmácia	02Z1
farmácias	02Z1
farrier	01g1
fasih	0481
fasor	03Y1
fatec	0@J1
faxineira	01\1
faxineiro	01\1
fce	0<J1
fear	0MR1
fejezet	0GT1
fejleszto	0291
fejlesztő	0291
felag	06G1
felelos	0291
felelős	0291
felhasznaloi	0MS1
felhasznaloi szint	0MS1
felhasználói	0MS1
felhasználói szint	0MS1
felicitations du jury	0MT1
fellow	01g1
fellowship	00N1
felsofok	0MU1
felsofok felett	0MV1
felsofoku	0MU1
felsofoku okj	0MW1
felsofoku szakkepzes	0MW1
felsooktatasi szakkepzes	0MW1
felsőfok	0MU1
felsőfok felett	0MV1
felsőfokú	0MU1
felsőfokú okj	0MW1
felsőfokú szakképzés	0MW1
felsőoktatási szakképzés	0MW1
female	0MX1
femeie	0MY1
femeiesc	0MY1
femeni	0IN1
femenino	0MZ1
femení	0IN1
feminin	0M[2
feminine	0MX1
feminino	0M]1
femme	0M^1
femme de chambre	01Z1
femmina	0IO1
femminil	0M_1
femminile	0IO1
fen lisesi	03n1
fenykepesz	0<I1
ferfi	0M`1
ferilskra	0Ma1
ferilskrá	0Ma1
ferjezett	0JW1
fermier	01h1
fernarbeit	0Mb1
ferramenteiro	01\1
ferronnier	01Z1
feuerwehr	03B1
fh	0Ag1
field of study	0BC1
fierar	01h1
figli	03I1
filiale	03B1
filiere	0Mc1
filière	0Mc1
filosofian maisteri	0G11
filosofian tohtori	0Md1
filosofie doktor	0GQ1
filosofie kandidat	0Me1
finalis	05l1
finalist	0Mf:
finalista	0N08
finaliste	00L1
finalisti	0071
finalistka	0N81
finalizada	0JV1
finalizado	0JV1
fino a	0N91
fino ad oggi	00k1
fino al	0N91
fins	0N:1
fins a	0N:1
fins ara	01n1
fins avui	01n1
fiorista	0251
fire fighter	01g1
fireann	0MR1
firefighter	01g1
firinci	05E1
firini	03W1
firm	0371
firma	0N;:
firmasi	03W1
firması	03W1
firmă	03A1
first	00T1
first aid	01X1
first class	00T1
first class honours	0:71
first language	0NE1
first mate	01g1
first place	00N1
fiscal	01B1
fisherman	01g1
fishmonger	01g1
fisioterapeuta	03N2
fisioterapis	02:1
fisioterapista	0251
fiskare	02A1
fiske	0:_1
fisker	05d2
fitter	06T2
fizioterapeut	01h1
fizjoterapeuta	0261
fizjoterapeutka	0261
fizyoterapist	05E1
fjarvinna	00j1
fjernarbeid	0NF1
fjernarbejde	0NG1
fjolbrautaskoli	0401
fjölbrautaskóli	0401
flat	0641
fleischer	02c1
fleuriste	01Z1
fliesenleger	05T1
fliessend	0NH1
fliessend in wort und schrift	0NH1
fliessende kenntnisse	0NH1
fließend	0NH1
fließend in wort und schrift	0NH1
fließende kenntnisse	0NH1
flight attendant	01g1
floor	0641
florar	01h1
florist	0NI5
florista	03N2
floristi	05O1
floristin	02c1
florysta	0261
florystka	0261
fluencia	08e1
fluent	0NN2
fluente	0NP2
fluently	0?;1
flugbegleiter	05T1
fluid	0NR1
fluida	0NS2
fluido	0NU2
fluwenti	0Il1
fluência	08e1
flydende	0NW1
flydende i skrift og tale	0NW1
flydende modersmaal	0NX1
flydende modersmal	0NX1
flydende modersmål	0NX1
flygvaerdinna	02A1
flygvardinna	02A1
flygvärdinna	02A1
flytande	0NY1
flytande i tal och skrift	0NY1
flytende	0NZ1
flytende muntlig og skriftlig	0NZ1
flyvert	0N[1
foarte bine	0CP1
foarte bun	0902
focus	0BC1
fodrasz	0<I1
fodrász	0<I1
foerare	02A1
foerderung	08V1
foeredrag	0LH1
foerening	0>;1
foerer	0;M1
foererkort	08]1
foerestaandare	02A1
foeretag	0>;1
foerlag	0N\2
foerman	02A1
foersaekring	0>;1
foerskola	0N^2
foerskolan	0>;1
foerskollaerare	02A1
foerskollaerarexamen	0Me1
foerstapris	00K1
foerstaspraak	0N`1
foerstepraemie	0081
foerster	02c1
foerstespraak	0Na1
foervaentad	0<d1
foireann	0611
foiskola	0JX2
foiskolai diploma	04L1
foldmero	0<I1
folkehoegskole	0;N1
folkehogskole	0;N1
folkehøgskole	0;N1
folkeskole	0JS1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0Nb1
folkhogskola	0Nb1
folkhögskola	0Nb1
folyamatban	00i1
folyamatos	00i1
folyekony	0MU1
folyekonyan	0MU1
folyoirat	0GT1
folyékony	0MU1
folyékonyan	0MU1
folyóirat	0GT1
fomhar	0Nc1
fond	0Nd2
fondacija	06?1
fondas	03H1
fondateur	01Z1
fondation	02o1
fondatoare	01h1
fondator	01h1
fondatore	0251
fondatrice	05Z2
fondazione	03I1
fondazzjoni	07n1
fonds	0661
fonoaudiologa	01\1
fonoaudiologo	01\1
fonoaudióloga	01\1
fonoaudiólogo	01\1
fontanera	01B1
fontanero	01B1
foods	0371
for	0Nf1
foraar	0Ng1
foraaret	0Ng1
forar	0Ng1
forare	02A1
foraret	0Ng1
foras	0B=1
forbroir	03U1
forbróir	03U1
forderung	08V1
fordito	0291
fordypning	0Nh1
fordító	0291
foredrag	05g3
foreman	01g1
forening	0=;3
forer	0;M1
forerkort	08]1
forestandare	02A1
forester	01g1
foretag	0>;1
forgeron	01Z1
forhandlingsniveau	0NW1
forkvinde	06P1
forlag	0Ni6
formacao complementar	0?d1
formacio professional	0AR1
formacion profesional	0No2
formacion profesional de grado superior	0AS1
formació professional	0AR1
formación profesional	0No2
formación profesional de grado superior	0AS1
formador	02;3
formadora	02;3
formadur	0=Z1
forman	02A1
formand	06P1
formann	0;M1
formateur	01Z1
formation continue	0O11
formation courte	0O11
formatoare	01h1
formator	01h1
formatore	0251
formatrice	05Z2
formação complementar	0?d1
formaður	0=Z1
formen	05E1
formgivare	02A1
forn	03P1
fornaia	0251
fornaio	0251
forner	02>1
forritari	0=Z1
forsakring	0>;1
forscher	05T1
forsikring	0O22
forskare	02A1
forsker	05d2
forskola	0N^2
forskolan	0>;1
forskollarare	02A1
forskollararexamen	0Me1
forstapris	00K1
forstasprak	0N`1
forstepraemie	0081
forster	02c1
forstesprak	0Na1
fortbildung	0O42
fortgeschritten	0O62
fortlaufend	04B1
fortsatt	0O81
forvantad	0<d1
forventa	0O91
forventes	0O:1
forventet	0O;2
forår	0Ng1
foråret	0Ng1
fotograaf	01c1
fotograf	0O=7
fotografa	0=83
fotografci	05E1
fotografer	02:1
fotografo	06Q3
fotos	0<I1
fotoğrafçı	05E1
fotògraf	02>1
fotògrafa	02>1
fotógrafa	01B1
fotógrafo	03N2
fotós	0<I1
foundation	0371
foundation degree	02W1
foundation diploma	02W1
foundation year	0:71
founder	01g1
fp	0OD2
fp grado superior	0AS1
fp i	0:D1
fp ii	0AS1
fr o m	0OF1
fr.o.m	0OF1
fra	0OG4
fra og med	0OK2
fraan	0OM1
fraan och med	0OF1
fraedingur	0=Z1
fraesare	02A1
fraeser	05T1
fraiseur	01Z1
framhaldsskoli	0401
framhaldsskóli	0401
framhaldsstig	0ON1
framurskarandi	0OO1
framúrskarandi	0OO1
fran	0OM1
fran och med	0OF1
frasare	02A1
fraser	05T1
fratelli	03I1
frau	0OP1
frazione	0?I1
freelance	0OQ2
freelancer	0C62
freiberufler	09Z1
freiberuflich	0OS2
fremragende	0NW1
fresador	01B1
fresatore	0251
frezar	0>^1
frezeci	05E1
frezer	0OU2
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
from	0OW2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	06n1
fruehjahr	0OY1
fruehling	0OY1
fruhjahr	0OY1
fruhling	0OY1
fryzjer	0261
fryzjerka	0261
frá	0OZ2
fräsare	02A1
fräser	05T1
från	0OM1
från och med	0OF1
fræðingur	0=Z1
frézař	0>^1
frühjahr	0OY1
frühling	0OY1
fuehrer	02c1
fuehrerin	02c1
fuehrerschein	06B1
fuer	0O\1
fuhrer	02c1
fuhrerin	02c1
fuhrerschein	06B1
full professional	0?;1
full professional proficiency	0O]1
full stack	06n1
full-stack	06n1
fulltrui	0=Z1
fulltrúi	0=Z1
fully remote	0O^1
fundacao	02Z1
fundacio	03P1
fundacion	07Z1
fundació	03P1
fundación	07Z1
fundacja	0361
fundador	02;3
fundadora	02;3
fundatia	03A1
fundatie	03A1
fundação	02Z1
fundația	03A1
fundație	03A1
fundiert	0O_1
fundierte kenntnisse	0O_1
fur	0O\1
futar	0<I1
futár	0<I1
fylkeskommune	0:_1
fyrirlestur	0?F1
fyrirtaeki	0O`1
fyrirtæki	0O`1
fysioterapeut	05L3
fysioterapeutti	05O1
fysiotherapeut	01c1
fyzioterapeut	06\1
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03P1
fábrica	08[2
félag	06G1
félicitations du jury	0MT1
féminin	0M^1
fényképész	0<I1
férfi	0M`1
férjezett	0JW1
fómhar	0Nc1
földmérő	0<I1
förare	02A1
förderung	08V1
föredrag	0LH1
förening	0>;1
föreståndare	02A1
företag	0>;1
förlag	0N\2
förman	02A1
förskola	0N^2
förskolan	0>;1
förskollärare	02A1
förskollärarexamen	0Me1
förstapris	00K1
förstaspråk	0N`1
förster	02c1
försäkring	0>;1
förväntad	0<d1
fører	0;M1
førerkort	08]1
førstepræmie	0081
førstespråk	0Na1
führer	02c1
führerin	02c1
führerschein	06B1
für	0O\1
fırıncı	05E1
fırını	03W1
főiskola	0JX2
főiskolai diploma	04L1
g	03T1
gaard	0>;1
gada	0Oa1
gade	0Ob1
gadi	0Oc1
gads	0Oc1
gadu	0Oc1
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
gang	0Ec1
gano	03K1
ganske god	0>`1
garage	0Od2
garcom	01\1
garconete	01\1
gard	0>;1
gardener	01g1
gardien	01Z1
gardienne	01Z1
garson	05E1
gartner	0Of3
gartnerei	03B1
garzone	0251
garçom	01\1
garçonete	01\1
gasse	0AE1
gasthaus	08W1
gasthof	08W1
gastouder	01c1
gata	0Oi3
gatan	04f1
gate	0:`1
gatve	0Ol2
gatvė	03T1
gazeteci	05E1
gbr	00`1
gcp	01Q1
gcse	00g2
gcses	00g2
gebr	08W1
gebruder	08W1
gebrueder	08W1
gebrüder	08W1
gecertificeerd	0=H1
ged	00g2
gegenwaertig	04B1
gegenwartig	04B1
gegenwärtig	04B1
gehuwd	04e1
geimhreadh	0On1
geldig t m	0Oo1
geldig t/m	0Oo1
geldig tot	0Oo1
gelistirici	05E1
gelistiricisi	05E1
geliştirici	05E1
geliştiricisi	05E1
gemeente	0P01
gemeinde	08W1
gemeinderat	02c1
gemiddeld	0P12
gemiddeld cijfer	0AU1
gemiddelde	0AU1
gendarme	01Z1
genel not ortalamasi	03K1
genel not ortalaması	03K1
generalitat	03P1
generell studiekompetanse	07C1
gennemsnit	0Jm1
genossenschaft	03B1
geodeta	0261
geodetka	0261
geologist	01g1
geometer	05T1
geometra	0251
geometre	01Z1
gepland	0P31
geplant	05U1
gepromoveerd	0H_1
gept	0<J1
gepubliceerd	0=J1
gerai	0P42
gerant	01Z1
gerante	01Z1
geras	0P61
gerent	02>1
gerente	03N2
gering	05S1
germans	03P1
geros	0P61
geruestbauer	05T1
gerustbauer	05T1
gerüstbauer	05T1
gesaellbrev	0P71
gesallbrev	0P71
gesamtnote	01A1
gesamtschule	0<h1
geschaeftsbereich	06O1
geschaeftsfuehrer	05T1
geschaftsbereich	06O1
geschaftsfuhrer	05T1
gescheiden	04e1
geschieden	0P81
geschäftsbereich	06O1
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
gestoria	08Y2
gestoría	07Z1
gesällbrev	0P71
getrouwd	04e1
getuigschrift	0=H1
gevorderd	0P92
gg	0Ec1
ggmbh	00`1
ghadu ghaddej	0=01
ghalliem	0561
ghalliema	0561
gia su	09i1
gia sư	09i1
giai	0:j1
giai ba	0:j1
giai khuyen khich	0:j1
giai nhat	0:j1
giai nhi	0:j1
giai thuong	0:j1
giam doc	09i1
giam sat	09i1
giang vien	09i1
giao hang	09i1
giao hàng	09i1
giao su	09i1
giao tiep	0P;1
giao tiep co ban	0P;1
giao tiep tot	0P;1
giao tiếp	0P;1
giao tiếp cơ bản	0P;1
giao tiếp tốt	0P;1
giao vien	09i1
giardiniera	0251
giardiniere	0251
giay chung nhan	0:h1
giay khen	0:j1
giay phep	0:h1
gie	00`1
giesser	05T1
gießer	05T1
gift	0P<4
giftur	0J]1
gimnazija	03i5
gimnazium	0JX2
gimnazjum	03h1
gimnázium	0JX2
gimtasis	0I]1
gimtoji	0I]1
gimtoji kalba	0I]1
gioi	0?]1
giornalista	0251
giris duzeyi	0<;1
giriş düzeyi	0<;1
giudice	0251
giám sát	09i1
giám đốc	09i1
giáo sư	09i1
giáo viên	09i1
giải	0:j1
giải ba	0:j1
giải khuyến khích	0:j1
giải nhì	0:j1
giải nhất	0:j1
giải thưởng	0:j1
giảng viên	09i1
giấy chứng nhận	0:h1
giấy khen	0:j1
giấy phép	0:h1
giỏi	0?]1
gjaldkeri	0=Z1
gjennomsnitt	0P@1
glassblower	01g1
glazier	01g1
glazurnik	0261
gledalisce	0><1
gledališče	0><1
glorieta	09:1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	0361
go	0PA1
go dti	0PA1
go dti seo	05`1
go dtí	0PA1
go dtí seo	05`1
gobernanta	01B1
gobierno	07Z1
god	0PB:
god kunnatta	0PL1
goda	0PM2
goda kunskaper	0PO1
goda kunskaper i tal och skrift	0NY1
godalga	00B1
gode	0PP1
gode kundskaber	0PP1
gode kunnskaper	0PQ1
godina	0PR2
godine	0PR2
godkjenning	0PT2
godt	0PV4
goed	0PZ2
goede kennis	0P\1
goethe	0<J1
goethe zertifikat	0<J1
goethe-zertifikat	0<J1
gold	00N1
gold medal	00N1
goldschmied	05T1
goldsmith	01g1
gondozo	0682
gondozó	0682
gonullu	05E1
good	0P]2
good knowledge	0P_1
gorevli	05E1
gorevlisi	05E1
gostilna	0><1
gott	0PL1
gotu	0P`1
gouvernante	01Z1
government	0371
governo	02Z1
governor	01g1
gpa	0Pa2
graben	0AE1
gracht	0FA1
grad	0Pc4
grad ta' master	0Pg1
gradam	0>G1
grade	00T1
gradinar	01h1
gradinita	07K1
grado	0:C1
grado en	0:C1
grado medio	0:D1
grado superior	0AS1
grado universitario	0:C1
graduacao	0:01
graduado escolar	0:D1
graduat escolar	0<<1
graduate certificate	0Ph1
graduate degree	0Ph1
graduate diploma	0Ph1
graduate school	01N1
graduated	09T1
graduating	05f1
graduação	0:01
graend	04f1
grafica	0Pi2
grafician	01h1
graficka	0Ae2
grafico	0251
graficzka	0261
grafik	0Pk3
grafiker	05E1
grafikus	0<I1
grafička	0Ae2
gramata	0GP1
gramatvede	02R1
gramatvedis	02R1
grammar school	01N1
grand	04f1
grand debutant	0Pn2
grand débutant	0Pn2
grande ecole	01P1
grande école	01P1
grant	00N1
graphiste	01Z1
grau	0Fm1
grau en	0Fm1
grau mitja	0<<1
grau mitjà	0<<1
grau superior	0AR1
gre	0<J1
greengrocer	01g1
greenkeeper	01g1
greffier	01Z1
greffiere	01Z1
greffière	01Z1
grein	0Q02
griffier	01c1
grocer	01g1
groep	02Y1
groothandel	02Y1
groundskeeper	01g1
group	0Q22
groupe	02o1
grubu	03W1
gruender	05T1
grundare	0Q41
grunder	0Q52
grunderna	0Q72
grundkenntnis	05S1
grundkenntnisse	0<42
grundkunskaper	0Q72
grundlaeggande	0Q72
grundlaeggande nivaa	0Q91
grundlaeggende	0Q:2
grundlaegger	06P1
grundlagen	0<42
grundlaggande	0Q72
grundlaggande niva	0Q91
grundläggande	0Q72
grundläggande nivå	0Q91
grundlæggende	0Q:2
grundlægger	06P1
grundniva	0Q91
grundnivaa	0Q91
grundnivå	0Q91
grundschule	0<h1
grundskola	0Nb1
grunnkunnatta	0Q<1
grunnkunnátta	0Q<1
grunnleggende	0Q=2
grunnlegger	0;M1
grunnnam	09_1
grunnnám	09_1
grunnskolaprof	0Q?1
grunnskoli	0401
grunnskólapróf	0Q?1
grunnskóli	0401
grunnthekking	0Q@1
grunnur	0QA2
grunnþekking	0Q@1
grup	0QC3
grup scolar	07K1
grup școlar	07K1
grupa	0QF4
grupe	0QJ2
grupo	08[2
grupp	0QL1
gruppe	0QM2
gruppen	0=;3
gruppenleiter	05T1
gruppo	03I1
grupul	03A1
grupė	0QJ2
grád	0QO1
gráfica	02Z1
gränd	04f1
gründer	0Q52
grāmata	0GP1
grāmatvede	02R1
grāmatvedis	02R1
grădinar	01h1
grădinița	07K1
grădiniță	07K1
guanyador	01T1
guanyadora	01T1
guard	01g1
guarderia	0?Q1
guardería	0?Q1
guardia giurata	0251
guardo	01T1
guardó	01T1
gueltig bis	0=e1
guia de montana	01B1
guia turistica	03N2
guia turistico	03N2
guia turística	01\1
guia turístico	01\1
guida alpina	0251
guida turistica	0251
guide	01g1
gultig bis	0=e1
gumnaasium	0QP2
guncel	0>k1
gunumuz	0>k1
gurnal	07B1
gurnalist	0561
guru	0QR2
gut	0QT2
gut in wort und schrift	0QV1
gutachter	05T1
gute	0QV1
gute grundkenntnisse	0<O1
gute kenntnisse	0QT2
guvenlik gorevlisi	05E1
guz	0QW1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0822
gyar	04N2
gydytoja	02Q1
gydytojas	02Q1
gymnas	0;N1
gymnasial	0P71
gymnasialabschluss	01@1
gymnasieexamen	0P71
gymnasieskola	0Nb1
gymnasiet	0Nb1
gymnasieutbildning	0P71
gymnasium	0QX5
gymnazium	0ME2
gymnázium	0ME2
gyogyszeresz	0291
gyogyszertar	07E1
gyogytornasz	0<I1
gyoztes	0001
gyvenimo aprasymas	0Q]1
gyvenimo aprašymas	0Q]1
gyár	04N2
gyógyszertár	07E1
gyógyszerész	0291
gyógytornász	0<I1
győztes	0001
gärtner	05T1
gärtnerei	03B1
gård	0>;1
géomètre	01Z1
gérant	01Z1
gérante	01Z1
góð	0Q^2
góð kunnátta	0PL1
gönüllü	05E1
görevli	05E1
görevlisi	05E1
götu	0P`1
gültig bis	0=e1
gümnaasium	0QP2
güncel	0>k1
günümüz	0>k1
güvenlik görevlisi	05E1
güz	0QW1
għadu għaddej	0=01
għalliem	0561
għalliema	0561
h	0Q`1
haandvaerker	06P1
habilitacao	0Qa2
habilitacio	01]1
habilitacion	01^1
habilitació	01]1
habilitación	01^1
habilitacja	0IX1
habilitation	0Qc2
habilitação	0Qa2
haccp	01Q1
hackathon	0Qe1
haedersbevisning	0081
haendler	05T1
hafta	0Qf1
haigla	0521
hairdresser	01g1
hajadon	0JW1
hakem	05E1
hakim	0Qg2
hala	0>k1
halado	0Qi2
haladó	0Qi2
halaman	0Qk1
halasz	0<I1
halen	0>k1
halen devam ediyor	0>k1
hallinnoija	05O1
halász	0<I1
hameau	04g1
handel	0Ql3
handelsakademie	0<h1
handelshoegskolan	0Nb1
handelshogskolan	0Nb1
handelshögskolan	0Nb1
handelsskole	0JS1
handlaeggare	02A1
handlaeggerska	02A1
handlaggare	02A1
handlaggerska	02A1
handledare	02A1
handler	0Bj2
handlowiec	0261
handläggare	02A1
handläggerska	02A1
handvaerker	06P1
handwerk	03B1
handwerksmeister	03g1
hang	0Qo2
hanke	0R12
hari ini	0R31
harifa	0R41
haritaci	05E1
haritacı	05E1
harjoittelija	05O1
hasic	06\1
hasič	06\1
haskoli	0401
haskolinn	0401
hasta	0R51
hasta el presente	01m1
hasta hoy	01m1
hasta la actualidad	01m1
hasta la fecha	01m1
hastanesi	03W1
hasti	0R61
hauptfach	0M61
hauptschulabschluss	01@1
hauptschule	0<h1
hausmeister	05T1
hausnummer	0511
haust	0R72
haute ecole	01P1
haute école	01P1
haven	0Ob1
havo	0R92
havo diploma	0R;1
havo-diploma	0R;1
hazas	0JW1
hb	00`1
hbo	0:=1
hbo bachelor	0:=1
hbo-bachelor	0:=1
hdr	0HX1
he	0R<1
hea	0R=2
head	01g1
head of	01g1
head teacher	01g1
headteacher	01g1
health visitor	01g1
hebamme	02c1
hec	0Ag1
heden	0R?1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0R@2
heft	08K1
heftruckchauffeur	01c1
hegeszto	0822
hegesztő	0822
heikko	04`1
heim	03B1
hekim	05E1
helfer	05T1
helyettes	0291
hem	0AO1
hemsire	05E1
hemsiresi	05E1
hemşire	05E1
hemşiresi	05E1
hentes	0<I1
herausgeber	08K1
herbst	0RB1
herec	0>^1
herecka	0>^1
herečka	0>^1
herfst	0RC1
hermanos	07Z1
herr	0RD1
het	0RE1
hetkel	0RF1
heute	04B1
hf	0RG2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien gio	0<>1
hien nay	0<>1
hien tai	0<>1
hiep hoi	0;>1
hieu thuoc	0;>1
hieu truong	09i1
high school	01N1
high school degree	02X1
high school diploma	02X1
higher certificate	02W1
higher national diploma	02W1
highers	02X1
highly skilled	0RI1
highway	0641
hilfskraft	02c1
hingga	0RJ1
hingga kini	0R31
hingga saat ini	0R31
hingga sekarang	0R31
hinne	0RK1
hitsaaja	05O1
hivatal	0RL1
hiver	0RM1
hivern	0RN1
hiện giờ	0<>1
hiện nay	0<>1
hiện tại	0<>1
hiệp hội	0;>1
hiệu thuốc	0;>1
hiệu trưởng	09i1
hja	0RO1
hjelp	0;M1
hjemmearbejde	0NG1
hjemmekontor	0NF1
hjá	0RO1
hkdse english	0<J1
hlid	0P`1
hlr	0@b1
hlíð	0P`1
hnc	0RP2
hnd	0RP2
ho	0RR1
ho so xin viec	0RS1
hoa si	09i1
hoc bong	0:j1
hoc viec	09i1
hoc vien	0D_1
hochschulabschluss	0::1
hochschule	0RT2
hochschulreife	01@1
hodnoceni	0RV1
hodnocení	0RV1
hodnotenie	0RW1
hoegskola	0Nb1
hoegskolan	0Nb1
hoegskole	0;N1
hoegskoleexamen	0Me1
hoegskolefoerberedande	0P71
hoegskoleingenjoer	0Me1
hoegskolekandidat	0?X1
hoegskolen	0;N1
hoejskole	0JS1
hoest	0RX2
hoesten	0RX2
hoeyskole	0;N1
hoeyskolen	0;N1
hof	0RZ3
hogeschool	08;1
hogskola	0Nb1
hogskolan	0Nb1
hogskole	0;N1
hogskoleexamen	0Me1
hogskoleforberedande	0P71
hogskoleingenjor	0Me1
hogskolekandidat	0?X1
hogskolen	0;N1
hoi nghi	0:K1
hoi thao	0:K1
hoitaja	05O1
hoja de vida	0Cn1
hoje	0851
hojskole	0JS1
holding	0R]2
holdings	00`1
holt	0P`1
hombre	0R_1
home	0Q`1
home office	0R`4
homem	0Rd1
homeoffice	0Mb1
homme	0Re1
honap	0RR1
honnudur	0=Z1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:71
hons	09^1
hoofd	0J\1
hoofdstuk	0=J1
hoofdvak	02k1
hop tac xa	0;>1
hopital	02o1
hos	0Rf3
hospital	0Ri5
hospoda	0FB1
host	0Rn3
hosten	0RX2
hostes	05E1
hostess	0S12
hote	01Z1
hote d'accueil	01Z1
hotel	0S3B
hotelfach	05T1
hotell	0SE3
hotelli	06E1
hotesse	01Z1
house	0641
housekeeper	01g1
hovedfag	0KJ1
hovenier	01c1
hoy	01m1
hoyskole	0;N1
hoyskolen	0;N1
hr	06n1
hrsz	03Y1
hsc	00E1
hsk	0<J1
htl	0Ag1
htx	00D1
huan luyen vien	09i1
hudebnik	0>^1
hudebník	0>^1
hudpleier	0;M1
hudterapeut	02A1
huidig	0R?1
huidige	0R?1
huissier	01Z1
hukukcu	05E1
hukukçu	05E1
huolto	06E1
huong dan vien	09i1
hurtownia	0361
huvudaemne	02b1
huvudamne	02b1
huvudämne	02b1
huy chuong	0:j1
huy chương	0:j1
huyen	0AO1
huyện	0AO1
huấn luyện viên	09i1
hybrid	0SH2
hybride	0SJ1
hybrydowo	0SK1
hydraulik	0261
hydrologist	01g1
hyfsad	0SL1
hygieniapassi	03X1
hyva	0SM2
hyva taito	0SO1
hyvae	0SM2
hyvae taito	0SO1
hyvaet	0SO1
hyvat	0SO1
hyvä	0SM2
hyvä taito	0SO1
hyvät	0SO1
háskóli	0401
háskólinn	0401
házas	0JW1
hâlen	0>k1
hâlâ	0>k1
händler	05T1
hästi	0R61
håndværker	06P1
hædersbevisning	0081
hè	0R<1
hét	0RE1
hó	0RR1
hónap	0RR1
hótel	06G1
hôpital	02o1
hôte	01Z1
hôte d'accueil	01Z1
hôtel	02o1
hôtesse	01Z1
högskola	0Nb1
högskolan	0Nb1
högskoleexamen	0Me1
högskoleförberedande	0P71
högskoleingenjör	0Me1
hönnuður	0=Z1
höst	0SP1
hösten	0SP1
høgskole	0;N1
høgskolekandidat	0?X1
høgskolen	0;N1
højskole	0JS1
høst	0SQ1
høsten	0SQ1
høyskole	0;N1
høyskolen	0;N1
hướng dẫn viên	09i1
hạng	0F91
hẻm	0AO1
họa sĩ	09i1
học bổng	0:j1
học việc	09i1
học viện	0D_1
hồ sơ xin việc	0RS1
hội nghị	0:K1
hội thảo	0:K1
hợp tác xã	0;>1
i	0SR6
i dag	0SX4
i fills	03P1
i helyezett	0001
i lathair	05`1
i láthair	05`1
i miejsce	0N81
i s	00`1
i sambud	0J]1
i место	0S\1
i. helyezett	0001
i/s	00`1
iarna	0S]1
ib	00E1
ib diploma	02X1
icdl	01Q1
ician	0S^1
idag	0S_3
idegenvezeto	0<I1
idegenvezető	0<I1
idioma materno	0Sb1
idioma nativo	0=[1
idirmheanach	0Sc1
idirmheánach	0Sc1
idnmeistari	0G81
idnmenntun	0Q?1
idnskoli	0401
idraulico	0251
ieee	01[1
iela	0>m1
ielts	0<J1
ielā	0>m1
ies	0Ag1
iesacejs	0Sd2
iesācējs	0Sd2
ifsi	01P1
ig	0Sf2
igangvaerende	0Sh1
igangværende	0Sh1
igazgato	0Si2
igazgatosag	0CE1
igazgató	0Si2
igazgatóság	0CE1
igazolvany	0Sk1
igazolvány	0Sk1
ihk	0Ag1
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0N81
iii miejsce	0N81
iim	0Ag1
iit	0Ag1
ijazah	0Sl1
ijazah sma	0Sl1
iki	0Sm1
iki dabar	0DZ1
iki dilli	05:1
iki siandien	0DZ1
iki siol	0DZ1
iki šiandien	0DZ1
iki šiol	0DZ1
ikincilik	0;S1
ikurejas	02Q1
ilcesi	0>l1
ile	0Sn1
ileri	0B22
ileri duzey	0B22
ileri düzey	0B22
ileri seviye	0461
ilkbahar	0:J1
ilkokulu	03n1
illum	0=01
illustrateur	01Z1
illustratoer	0So2
illustrator	0T16
illustratore	0251
illustratrice	05Z2
illustratör	02A1
illustratør	0;M1
illusztrator	0<I1
illusztrátor	0<I1
illüstratör	05E1
ilsien matern	0=W1
ilustrador	03N2
ilustradora	03N2
ilustrator	0T74
ilustratorka	0261
ilustrátor	06\1
ilçesi	0>l1
im	0T;1
imam	01g1
ime projekta	0T<1
imker	02c1
immobiliare	03I1
imobiliaria	02Z1
imobiliária	02Z1
imone	03H1
imoneje	0T=1
impasse	04g1
impiegata	0251
impiegato	0251
importer	01g1
impresa	03I1
in	0T>1
in a relationship	0AX1
in corso	00k1
in corso di stampa	0731
in curs	0221
in essere	00k1
in partnerschaft	0P81
in press	0=o1
in prezent	0221
in progress	0Bi1
in service training	0CB1
in-service training	0CB1
inc	00`1
incepand cu	0T?1
incepator	0<@2
incorporated	00`1
indeks prestasi	0EM1
indeks prestasi kumulatif	0EM1
independent user	0P_1
indirizzo	0C=1
individuali veikla	03H1
indkober	06P1
indkoeber	06P1
indkøber	06P1
industri	0=;3
industria	02Z1
industrias	08[2
industrie	03I1
industriemeister	03g1
industrier	0>;1
industries	0T@3
indústria	02Z1
indústrias	02Z1
indústries	03P1
infant school	01N1
infermer	02>1
infermera	02>1
infermier	0561
infermiera	0TC2
infermiere	0251
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05T1
ing	0TE2
ingegner	0TG1
ingenier	0TH1
ingenieria superior	0TI1
ingenieria tecnica	0:C1
ingeniería superior	0TI1
ingeniería técnica	0:C1
ingenieur	0TJ3
ingenieurbuero	03B1
ingenieurburo	03B1
ingenieurbüro	03B1
ingenioer	05d2
ingenior	05d2
ingeniør	05d2
ingenjoer	02A1
ingenjor	02A1
ingenjör	02A1
inginer	0TM1
inginer diplomat	0Ff1
inginier	0561
ingrijitoare	01h1
ingrijitor	01h1
ingénieur	0TN1
inhaber	05T1
iniciante	0TO2
inkoepare	02A1
inkopare	02A1
inkoper	01c1
inköpare	02A1
inmobiliaria	07Z1
inn	0371
innealtoir	03U1
innealtóir	03U1
inniu	05`1
innkjoeper	0;M1
innkjoper	0;M1
innkjøper	0;M1
inriktning	02b1
insa	0Ag1
insaat	03W1
insegnante	0251
insener	01>1
insinoeoeri	0TQ2
insinoeoeri (amk	0TS2
insinoori	0TQ2
insinoori (amk	0TS2
insinyur	02:1
insinööri	0TQ2
insinööri (amk	0TS2
inspectoare	01h1
inspector	0Io2
instalater	0Ae2
instalator	01h1
instalatér	0>^1
installateur	05T1
institiuid	01G1
institiúid	01G1
institut	0TUF
institutas	0Tk2
institute	0EY2
institute of technology	01N1
instituteur	01Z1
instituto	0Tm4
institutrice	01Z1
instituts	0U12
institutt	0U32
institutul	0U52
instituut	0U74
instituutti	0U;2
institūts	0U12
instructeur	01c1
instructor	0Io2
instruktoer	05L3
instruktor	0U=7
instruktorka	0261
instruktur	02:1
instruktör	02A1
instruktør	05d2
instrutor	01\1
instrutora	01\1
instytut	0UD2
insurance	0371
integrante	01\1
integrisane studije	0UF1
interactive	0371
interimaire	01Z1
intermedi	0UG2
intermedia	0UI2
intermediaire	0UK2
intermediar	0UM2
intermediar superior	0=\1
intermediaria	0Bm1
intermediario	0UO2
intermediario avancado	0>51
intermediate	0UQ2
intermedio	0US6
intermedio alto	0UY2
intermedio superiore	0?31
intermediária	0Bm1
intermediário	0UO2
intermediário avançado	0>51
intermedju	0U[2
intermittent	01Z1
intermittente	01Z1
intermédiaire	0UK2
intermédio	0UO2
intermédio alto	0>51
intern	0Io2
internat	0<h1
international baccalaureate	00g2
internetu	0U]1
interno	0?I1
interpreter	01g1
intervento	0731
intezet	0U^3
intyg	0<Y2
intérimaire	01Z1
intézet	0U^3
invatatoare	01h1
invatator	01h1
inverno	0Ua2
investigador	02;3
investigadora	02?2
invierno	0Uc1
invigilator	01g1
invited talk	0=o1
inz	0Ud1
inzeniere	02R1
inzenieris	02R1
inzenir	0Ue1
inzenjer	0Uf2
inzenyr	0Uh2
inzenyrske	0Uj1
inzenyrske studium	0Uj1
inzinier	0Uk1
inziniere	02Q1
inzinierius	02Q1
inzinierske	0Ul1
inzinierske studium	0Ul1
inzynier	0Um2
inzynierskie	0Ud1
inġinier	0561
inşaat	03W1
inštalatér	0@71
inštitut	0Uo2
inštitút	0V12
inštruktor	05H1
inż	0Ud1
inżynier	0Um2
inżynierskie	0Ud1
inženiere	02R1
inženieris	02R1
inženir	0Ue1
inženjer	0Uf2
inženýr	0Uh2
inženýrské	0Uj1
inženýrské studium	0Uj1
inžinier	0Uk1
inžinierius	02Q1
inžinierske	0Ul1
inžinierske štúdium	0Ul1
inžinierė	02Q1
iosh	01Q1
ipasnieks	02R1
ipb	0M?1
ipk	0V32
ipma	01Q1
ir	0H`1
iris	0?M1
iriseoir	03U1
irish leaving certificate	02X1
iroda	04N2
isbn	01[1
isci	05E1
iscisi	05E1
iscrizione	01?1
iscrizione all'albo	01?1
iskola	0JX2
issa	0=01
issiskyres	0V51
issn	01[1
issued	09T1
istekejusi	0V51
istitut	0471
istituto	0V62
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05F2
istraživač	05F2
istruttore	0251
istruttrice	0251
itb	0Ag1
itfaiyeci	05E1
itibaren	0V83
itil	01Q1
itinerari	0>U1
itinerario	0L41
its	01R1
iut	0V;2
ivertinimas	0:a1
iyi	0V=2
iyi derecede	0V?1
iyi duzeyde	0V?1
iyi düzeyde	0V?1
izdavac	0A]2
izdavacka kuca	06?1
izdavač	0A]2
izdavačka kuća	06?1
izdevnieciba	0V@2
izdevniecība	0V@2
izlaganje	0A]2
izpit	0@a1
izstradatajs	02R1
izstrādātājs	02R1
izvorni govornik	0VB2
iðnmeistari	0G81
iðnmenntun	0Q?1
iðnskóli	0401
işçi	05E1
işçisi	05E1
išsiskyręs	0V51
ištekėjusi	0V51
j	0VD1
j d o o	00`1
j.d.o.o	00`1
ja	0VE1
jaar	0VF1
jaesen	05O1
jahr	0VD1
jahrbuch	08K1
jahre	0VD1
jahren	0VD1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02:1
jalan	0Ec1
janitor	01g1
jaosto	0Gd1
jar	0VG1
jarak jauh	0Dk1
jardineira	01\1
jardineiro	01\1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0VF1
jaro	0VH1
jasen	05O1
jatekvezeto	0<I1
jatkuu	0J81
jazykovy certifikat	0VI1
jazykový certifikát	0VI1
jd	0DT1
jedinica	0VJ2
jednatel	06\1
jednolite studia magisterskie	0VL1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08<1
jesen	0VM4
jeseň	0VQ1
jesien	0VR1
jesienia	0VR1
jesienią	0VR1
jesień	0VR1
jetzt	04B1
jeweler	01g1
jezyk ojczysty	0I^1
jl	0Ec1
jlpt	0<J1
jo	0VS2
jogasz	0291
jogositvany	0VU1
jogosítvány	0VU1
jogász	0291
johtaja	05O1
joiner	01g1
jordemoder	06P1
jordmor	0;M1
jornada de formacion	0D31
jornada de formación	0D31
jornadas	01`1
jornalista	01\1
journal	0VV2
journalist	0VX7
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
judr	0CF2
juez	01B1
jueza	01B1
jugendleiter	05T1
juggler	01g1
juhataja	01>1
juhendaja	01>1
juhiluba	0V_1
juht	01>1
juiz	01\1
juiza	01\1
julkaistu	0L11
julkaisu	07@2
junta	07Z1
jurist	0V`7
jurista	01B1
juriste	0Vg2
juristi	05O1
jurists	02R1
jurnal	09e1
jurnalis	02:1
jurnalist	01h1
jurnalista	01h1
jurnalistă	01h1
juror	01g1
juru masak	02:1
juru ukur	02:1
jurusan	0=E1
jusqu'a	0Vi1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0Vi1
jusqu'à	0Vi1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01\1
játékvezető	0<I1
jäsen	05O1
jó	0VS2
język ojczysty	0I^1
k	0<?1
k k	00`1
k.k	00`1
kaantaja	05O1
kaari	08P1
kab	0Ec1
kabupaten	0Ec1
kadar	0Vj2
kade	0FA1
kadernice	0>^1
kadernik	0>^1
kadeřnice	0>^1
kadeřník	0>^1
kadin	0<?1
kadın	0<?1
kaeaentaejae	05O1
kaesittelijae	05O1
kaesolev	0RF1
kaesoleva ajani	0RF1
kaetiloe	05O1
kafe	07[1
kafli	0?F1
kaksikielinen	02a1
kakskeelne	0KI1
kalastaja	05O1
kalauz	0<I1
kalfa	05E1
kameraman	0Vl2
kameramann	02c1
kameramen	02:1
kammer	03B1
kamrer	02A1
kancelar	0FB1
kancelaria	0Vn2
kancelarija	06?1
kancelária	03G1
kancelář	0FB1
kandidaatti	0TS2
kandidat	0W02
kandidatexamen	0Me1
kandidatgrad	0?T1
kandidatprogram	0Me1
kandidatsprof	0W21
kandidatuddannelse	0?T1
kandídatspróf	0W21
kansanopisto	0451
kantor	07[1
kanzlei	03B1
kapici	05E1
kapitaen	02c1
kapitan	02c1
kapitel	0W33
kapitlu	07B1
kapitola	0W62
kapittel	0W81
kapitän	02c1
kapper	01c1
kapster	01c1
kapıcı	05E1
kar	0JX2
karakter	0W92
karakterar	0P@1
karaktergennemsnit	0Jm1
karaktersnitt	0P@1
karl	0W;1
karlkyns	0W;1
karlmadur	0W;1
karlmaður	0W;1
karosszerialakatos	0<I1
karosszérialakatos	0<I1
karyawan	02:1
kasap	05E1
kasir	02:1
kasittelija	05O1
kasiyer	05E1
kasjer	0261
kasjerka	0261
kassamedewerker	01c1
kassanhoitaja	05O1
kassemedarbejder	06P1
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
kat	0>l1
kat gorevlisi	05E1
kat görevlisi	05E1
katilo	05O1
katona	0<I1
katu	08P1
kauffrau	02c1
kaufhaus	03B1
kaufmann	02c1
kaugtoo	0W<1
kaugtöö	0W<1
kauplus	0521
kauppa	06E1
kauppakorkeakoulu	0451
kauppatieteiden maisteri	0G11
kaupunki	0W=1
kawaler	0W>1
kawin	0<a1
kaynakci	05E1
kaynakçı	05E1
kazaliste	0W?1
kazalište	0W?1
kbr	09C1
ke toan	09i1
ke toan truong	09i1
kebun	07[1
kec	0Ec1
kecamatan	0Ec1
keeper	0S^1
kehittaejae	05O1
kehittaja	05O1
kehittäjä	05O1
kel	0Ec1
kelias	03T1
kellner	09Z1
kellnerin	09Z1
kelner	0261
kelnerka	0261
kelompok	07[1
kelurahan	0Ec1
kementerian	07[1
kendskab	0W@1
kennari	0=Z1
kepala	02:1
kepesites	0=h2
keppni	00;1
kepykla	03H1
kepzes	0WA2
kertesz	0<I1
kertész	0<I1
kesa	0WC1
kesae	0WC1
kesaetyoentekijae	05O1
kesatyontekija	05O1
kesk eriharidus	0WD1
kesk-eriharidus	0WD1
keskeriharidus	0WE1
keskharidus	0WD1
keskhinne	0RK1
keskiarvo	07G1
keskitaso	0WF2
keskitasoinen	0WH1
keskkool	03Z1
keskmine	0WI1
keskmine hinne	0RK1
kesktase	0WJ2
kesktasemel	0WI1
keskus	0WL2
keskustelutaito	0WH1
kestab	0RF1
kesä	0WC1
kesätyöntekijä	05O1
ketnyelvu	05o1
ketua	02:1
kevad	0WN1
kevaet	0WO1
kevat	0WO1
kevät	0WO1
key account manager	06n1
key holder	01g1
key worker	01g1
keyholder	01g1
keynote	0=o1
kezdo	0WP2
kezdő	0WP2
kft	00`1
kg	00`1
kgaa	00`1
kha	0WR2
khach san	0;>1
khoa	0WT3
khoa hoc	0WW2
khoá học	0WY1
khu	0AO1
khá	0WR2
khách sạn	0;>1
khóa học	0WW2
kiado	0WZ3
kiadó	0WZ3
kiem soat vien	09i1
kiem toan vien	09i1
kien truc su	09i1
kierowca	0261
kierowniczka	0261
kierownik	0261
kierunek	0W]1
kiitettaevae	0Kh1
kiitettava	0Kh1
kiitettävä	0Kh1
kilpailu	06F1
kimyager	05E1
kincstarnok	0<I1
kincstárnok	0<I1
kindergarten	0W^2
kinderpfleger	05T1
kindlustus	0521
kinesitherapeute	01Z1
kinetoterapeut	01h1
kini	0R31
kinésithérapeute	01Z1
kirja	07@2
kirjakauppias	05O1
kirjanpitaejae	05O1
kirjanpitaja	05O1
kirjanpitäjä	05O1
kirjasto	06E1
kirjastonhoitaja	05O1
kirjastus	0W`2
kirvesmies	05O1
kis	0Wb1
kitabi	0=L1
kitabı	0=L1
kitap	0=L1
kitap bolumu	0=L1
kitap bölümü	0=L1
kitapci	05E1
kitapçı	05E1
kitchen	0371
kitchen hand	01g1
kitchen porter	01g1
kituntetes	0001
kitunteteses	08<1
kitüntetés	0001
kitüntetéses	08<1
kivalo	0Wc3
kiváló	0Wc3
kiến trúc sư	09i1
kiểm soát viên	09i1
kiểm toán viên	09i1
kjennskap	0Wf1
kk	0Wg2
kleermaker	01c1
kleuterschool	08;1
kliinik	0521
kliniek	02Y1
klinigi	03W1
klinik	0Wi4
klinika	0Wm9
klinikk	0:_1
klinikka	06E1
klinikum	03B1
kliniği	03W1
klīnika	0661
kniha	0W62
knihkupec	0>^1
knihovn	06\1
knihovna	0FB1
knihovnice	0>^1
knihovnik	0Ae2
knihovník	0Ae2
kniznica	03G1
knižnica	03G1
knjiga	0X63
knjiznica	0X92
knjiznicar	0X;2
knjižnica	0X92
knjižničar	0X;2
knyga	0X=1
kobieta	0X>1
koch	02c1
kochin	02c1
kock	02A1
kod	0X?2
koechin	02c1
koerekort	0@^1
koerier	01c1
koerkort	0<Y2
kogumik	03V1
kohtalainen	0WH1
kok	0XA2
koki	02:1
kokk	0XC2
kokki	05O1
kokkur	0=Z1
koledza	0441
koledzas diploms	0XE1
koledža	0441
koledžas diploms	0XE1
kolegija	0Dl1
kolegium	03h1
kolej	03n1
koleji	03n1
kolledz	03Z1
kolledž	03Z1
kolleg	0<h1
kollegium	0XF1
kollégium	0XF1
kolumni	0L11
komanda	0XG2
komercialist	05H1
komercijalist	0XI1
komercijalista	06h1
kommissionierer	05T1
kommun	0>;1
kommune	0XJ4
kompanija	0XN2
kompetansebevis	08]1
kompetisi	05l1
komplek	0Ec1
komponist	05T1
kompānija	0661
komunikativna	0XP1
komunikativne	0XP1
komunikativni	0XQ1
komunikativní	0XQ1
komunikatywnie	0HK1
komunikatywny	0HK1
komunikatívna	0XP1
komunikatívne	0XP1
komuves	0<I1
komvux	0XR1
kona	0XS1
konatel	08J1
konateľ	08J1
koncernen	0>;1
kondiittori	05O1
konditor	0XT4
konduktoeoeri	05O1
konduktoer	0So2
konduktoori	05O1
konduktor	0XX4
konduktorka	0261
konduktör	02A1
konduktööri	05O1
konduktør	0;M1
kondüktör	05E1
koneistaja	05O1
konferanse	0W81
konferansi	0=L1
konferansı	0=L1
konferenca	0X\1
konference	0X]3
konferencia	0X`2
konferencija	0Xb3
konferencja	07D1
konferens	0Xe2
konferensi	09e1
konferenssi	0L11
konferenz	08K1
konferenza	07B1
kongresi	0=L1
konkurranse	0Xg1
konkurrence	0Xh1
konkurs	0N81
konkursas	0651
konkursie	0N81
konkurss	0Xi2
konobar	05F2
konserni	06E1
konservatorij	0Jj1
konservatorija	0Dl1
konservatorio	0451
konservatorium	0Xk3
konservatuvari	03n1
konservatuvarı	03n1
konserwatorium	03h1
konsulent	0Xn3
konsult	0Y12
konsultan	02:1
konsultant	0Y33
konsultantas	02Q1
konsultante	02O2
konsultantka	0261
konsultants	02R1
konsultantė	02Q1
konsultti	05O1
kontor	0KU1
kontsern	0521
konverents	03V1
konversationsniveau	0<O1
konversationssicher	0<O1
konverzacijski	0Y62
konverzacna	0Y81
konverzacni	0Y91
konverzačná	0Y81
konverzační	0Y91
konyv	0AV2
konyvelo	0822
konyvkereskedo	0<I1
konyvtar	04N2
konyvtaros	0822
konzern	03B1
konzervator	0DM1
konzervatorium	0Y:2
konzervatoř	0DM1
konzervatórium	0Y:2
konzultant	0Y<3
kool	03Z1
koolitus	0Jk1
koolituskeskus	03Z1
kooperatifi	03W1
koordinaator	01>1
koordinaattori	05O1
koordinator	0Y?<
koordinatore	02O2
koordinatorius	02Q1
koordinators	02R1
koordinatoru	05E1
koordinatorė	02Q1
koordinatur	0561
koordinatör	05E1
koordinatörü	05E1
koordinátor	0YK3
koordynator	0261
koordynatorka	0261
koperasi	07[1
kops	0YN1
kopš	0YN1
korekort	0@^1
korektor	0YO2
korektorka	0261
korgkool	03Z1
korgtase	0YQ1
korhaz	04N2
korkeakoulu	0451
korkort	0<Y2
korrektor	0<I1
korrekturlaesare	02A1
korrekturlaeser	06P1
korrekturlasare	02A1
korrekturleser	0;M1
korrekturläsare	02A1
korrekturlæser	06P1
kortti	0YR1
korut	03Y1
kosmeticka	0>^1
kosmetiker	05T1
kosmetička	0>^1
kosmetolog	06P1
kosmetologi	05O1
kosmetyczka	0261
kota	0Ec1
kotet	0GT1
koulu	0451
kouluttaja	05O1
koulutusohjelma	0YS1
koulutuspaeivae	0YT1
koulutuspaiva	0YT1
koulutuspäivä	0YT1
kovacs	0<I1
kovar	0>^1
kovács	0<I1
kovář	0>^1
kowal	0261
koyu	0>l1
koz	03Y1
kozepes	0YU2
kozepesen	0YW1
kozepfelsofok	0YX1
kozepfok	0YW1
kozepfok felett	0YX1
kozepfoku	0YW1
kozephalado	0MS1
kozepiskola	0XF1
kozepszint	0MS1
kozepszintu	0MS1
kozgazdasz	0291
kozjegyzo	0<I1
kozmetikus	0<I1
kozpont	07E1
krajums	0GP1
kranfuehrer	05T1
kranfuhrer	05T1
kranführer	05T1
krankenhaus	03B1
krawcowa	0261
krawiec	0261
krejci	0>^1
krejčí	0>^1
kreuz	03B1
kronik	02j1
kronikk	0W81
krt	03Y1
kryptis	0YY1
krājums	0GP1
ksiazeczka	0A21
ksiazka	07D1
ksiegarz	0261
ksiegowa	0261
ksiegowy	0261
książeczka	0A21
książka	07D1
księgarz	0261
księgowa	0261
księgowy	0261
kth	0XR1
ktieb	07B1
kuafor	05E1
kuaför	05E1
kuchar	02S2
kucharka	0261
kucharz	0261
kuchař	06\1
kuchár	08J1
kuester	02c1
kuhar	0X;2
kuja	08P1
kuljettaja	05O1
kullegg	0471
kulleġġ	0471
kulondij	0001
kumpanija	07n1
kunde	0YZ1
kuni	0Y[1
kunniamaininta	0071
kunsill lokali	07n1
kunta	06E1
kurang	0Dm2
kurator	0Y\2
kurier	0Y^2
kurierka	0261
kurir	02:1
kurs	0Y`<
kursai	08:1
kursi	0671
kurssi	0Yl3
kursu	0Yo3
kursus	0Z24
kurucu	05E1
kurucusu	05E1
kurye	05E1
kuryr	0>^1
kurz	0Z64
kurýr	0>^1
kustantaja	0L11
kustantamo	06E1
kuster	02c1
kutato	0291
kutató	0291
kutseharidus	0WD1
kutsekool	03Z1
kutsetunnistus	0V_1
kutuphaneci	05E1
kutuphanesi	03W1
kuu	0Z:1
kuud	0Z:1
kuukausi	0Z;1
kuukautta	0Z;1
kuvar	0Z<1
kuvittaja	05O1
kvalificerad yrkesutbildning	0Z=1
kvenkyns	0XS1
kvetinar	06\1
kvinde	0Z>1
kvinna	0Z?1
kvinne	0Z@1
květinář	06\1
kwartalnik	07D1
kwekerij	02Y1
ky	00`1
ky su	0ZA2
ky thuat vien	09i1
ky yeu	0:K1
kypare	02A1
käesolev	0RF1
käesoleva ajani	0RF1
käsittelijä	05O1
kätilö	05O1
kääntäjä	05O1
képesítés	0=h2
képzés	0WA2
kétnyelvű	05o1
kórház	04N2
kõrgkool	03Z1
kõrgtase	0YQ1
köchin	02c1
könyv	0AV2
könyvelő	0822
könyvkereskedő	0<I1
könyvtár	04N2
könyvtáros	0822
körkort	0<Y2
körút	03Y1
kötet	0GT1
köyü	0>l1
köz	03Y1
közepes	0YU2
közepesen	0YW1
közgazdász	0291
közjegyző	0<I1
központ	07E1
középfelsőfok	0YX1
középfok	0YW1
középfok felett	0YX1
középfokú	0YW1
középhaladó	0MS1
középiskola	0XF1
középszint	0MS1
középszintű	0MS1
kørekort	0@^1
különdíj	0001
küster	02c1
kütüphaneci	05E1
kütüphanesi	03W1
kış	0Wb1
kőműves	0<I1
kế toán	09i1
kế toán trưởng	09i1
kỷ yếu	0:K1
kỹ sư	0ZA2
kỹ thuật viên	09i1
l	0ZC1
l'actualitat	01n1
la	0ZD2
la actualidad	01m1
la distanta	0E:1
la distanță	0E:1
la fecha	01m1
la zi	0221
laakari	05O1
laan	0FA1
labai gerai	08Q2
labas	0ZF1
labas zinasanas	0ZF1
labas zināšanas	0ZF1
labi	0ZG2
labor	0ZI2
laborans	0<I1
laborant	06Z2
laboratoire	02o1
laboratoires	02o1
laborator	0ZK2
laboratori	0ZM2
laboratories	0371
laboratorij	0X92
laboratorija	0ZO3
laboratorio	0ZR5
laboratorios	08[2
laboratoris	03P1
laboratorium	0ZW7
laboratory	0371
laboratoř	0FB1
laboratuvari	03W1
laboratuvarı	03W1
laboratório	02Z1
laboratórios	02Z1
laboratórium	0Z^2
laborer	01g1
laboráns	0<I1
labourer	01g1
labs	0Z`2
lacatus	01h1
lackerare	02A1
lackierer	05T1
laeaekaeri	05O1
laege	06P1
laegergaarden	0>;1
laehetti	05O1
laehihoitaja	0Zb2
laehtien	0Zd2
laekare	02A1
laeknir	0=Z1
laensstyrelsen	0JT1
laerare	02A1
laerarhoegskola	0Nb1
laerarvikarie	02A1
laerer	05d2
laerling	0Zf3
laesare	02A1
lagerarbetare	02A1
lagergarden	0>;1
lagerist	05T1
lagermedarbeider	0;M1
lagermedarbejder	06P1
laget	0:_1
lahetti	05O1
lahihoitaja	0Zb2
lahtien	0Zd2
lahutatud	01=1
lai xe	09i1
laisvai	0Zi1
laitos	06E1
lajang	0<a1
lakare	02A1
lakatos	0Si2
laki laki	0ZC1
laki-laki	0ZC1
lakiernik	0261
lakyrnik	0>^1
lakýrník	0>^1
lampista	02>1
lana	07J1
lancar	0481
landkreis	08W1
landmaaler	05d2
landmaler	05d2
landmand	06P1
landmeter	01c1
landmåler	05d2
landwirt	05T1
lane	0641
languagecert	0<J1
langue maternelle	0Zj1
langue natale	0Zj1
lanjutan	0Zk2
lansstyrelsen	0JT1
lantbrukare	02A1
lantmaetare	02A1
lantmatare	02A1
lantmätare	02A1
lap	0GT1
lap trinh vien	09i1
larare	02A1
lararhogskola	0Nb1
lararvikarie	02A1
largo	0Zm2
larling	0Q41
lasare	02A1
lasser	01c1
lasteaed	03Z1
lastenhoitaja	05O1
lastnica	0EJ1
lastnik	0EJ1
lat	0Zo1
lata	0Zo1
latem	0[01
lato	0[01
lato sensu	0L91
laufend	04B1
laukums	0>m1
laulaja	05O1
laurea	0Fe1
laurea breve	0Fe1
laurea in	0Fe1
laurea magistrale	0[11
laurea quinquennale	0[11
laurea specialistica	0[11
laurea triennale	0Fe1
laurea vecchio ordinamento	0[11
laureat	0[22
laureata in	0Fe1
laureatas	0651
laureate	00L1
laureatka	0N81
laureato in	0Fe1
lauréat	00L1
lauréate	00L1
lavapiatti	0251
law school	01N1
lawyer	01g1
lda	00`1
le tan	09i1
leabhar	0?M1
leacht	0?M1
leachtoir	03U1
lead	01g1
leader	01g1
learning	0[41
leaving cert	02X1
leaving certificate	02X1
lebenslauf	0<n1
lector	01h1
lecture	0=o1
lecturer	01g1
ledamot	02A1
ledare	02A1
leder	05d2
ledig	0P81
leed	01Q1
leerkracht	01c1
leerling	0[52
legat	0Xh1
lege	0;M1
legitimation	0<Y2
legiutas kisero	0<I1
lehrabschluss	01@1
lehranstalt	0<h1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05T1
lehrgang	0O42
lehrling	05T1
lehrstuhl	0[73
lehti	0[:1
lehtiartikkeli	0L11
lehtori	05O1
leidbeinandi	0=Z1
leider	01c1
leidinys	0X=1
leidsogumadur	0=Z1
leidster	01c1
leidykla	0[;2
leikhus	06G1
leikhús	06G1
leikskoli	0401
leikskóli	0401
leipomo	06E1
leipuri	05O1
leirleder	0;M1
leiter	05T1
leitung	02c1
leiðbeinandi	0=Z1
leiðsögumaður	0=Z1
lekar	0[=3
lekaren	03G1
lekarka	0261
lekarn	06\1
lekarna	0[@2
lekarnicka	0@71
lekarnik	0@71
lekarz	0261
lektor	0[B9
lektorin	02c1
lektorka	0261
lektors	02R1
lekár	08J1
lekáreň	03G1
lekárnik	0@71
lekárnička	0@71
lembaga	07[1
lengua madre	0Sb1
lengua materna	0Sb1
lengua nativa	0Sb1
lente	0[K1
lentoemaentae	05O1
lentoemanta	05O1
lentoemäntä	05O1
leraar	01c1
lerares	01c1
let	0[L2
leta	0[N1
leti	0[N1
leto	0[O4
letrada	01B1
letrado	01B1
letters	0=o1
lettur	0561
letuska	0>^1
letuška	0>^1
level 2 diploma	02X1
level 3 diploma	02X1
level 4 diploma	02W1
level 5 diploma	02W1
leveltaros	0<I1
levnadsbeskrivning	0[S1
levnedslob	0[T1
levnedsloeb	0[T1
levnedsløb	0[T1
levnetsloep	0[U1
levnetslop	0[U1
levnetsløp	0[U1
levéltáros	0<I1
leyfi	0[V2
lezing	0[X2
lgh	0>P1
lia	0:`1
libraia	0251
libraio	0251
libraire	01Z1
librairie	02o1
librar	01h1
librarian	01g1
library	0371
librera	01B1
librero	01B1
libro	0[Z2
lic	0Ud1
licejs	0441
licejus	0Dl1
licenca	0[\4
licence	0[`5
licence pro	09h1
licence professionnelle	09h1
licencia	0[e2
licenciada	0:01
licenciada en	0TI1
licenciado	0:01
licenciado en	0TI1
licenciatura	0[g2
licencija	0[i2
licencja	0A21
licencjackie	0Ud1
licencjat	0Ud1
licens	0[k2
license	01X1
licensed	01X1
licenta	0[m2
licentiat	0Ff1
licentiata	0Ff1
licentiatexamen	0GQ1
licentie	0@P2
licenza	01?1
licenza media	0Fh1
licenzja	0@o1
licença	0?n1
licențiat	0Ff1
licențiată	0Ff1
licență	0[m2
liceo	0[o2
liceu	0\12
liceul	07K1
liceum	03h1
licėjus	0Dl1
lider	0\35
lideri	05E1
liderka	0261
lidt kendskab	0<U1
lidz	0\81
lidz sim	0\91
lidz sim bridim	0\91
lieutenant	01g1
lifeguard	01g1
ligonine	03H1
ligoninė	03H1
liitto	06E1
lijecnica	0=j1
lijecnik	0=j1
liječnica	0=j1
liječnik	0=j1
limba materna	0=U1
limba maternă	0=U1
limbă maternă	0=U1
limited	0\:2
limited working	0B>1
limited working proficiency	0B>1
lingua madre	0\<1
lingua materna	0\=2
lingua nativa	0=[1
linguaskill	0<J1
lingwa materna	0=W1
linja	0YS1
linje	0M72
linnavalitsus	0521
liofa	0591
lisans	0AT1
lisans derecesi	0AT1
lisans mezunu	0AT1
lisansi	0<`1
lisansı	0<`1
lise	0\?2
lise diplomasi	0\A1
lise diploması	0\A1
lise mezunu	0\A1
lisens	08]1
lisensi	0<g1
lisensiaatti	0Md1
lisenssi	03X1
lisesi	03n1
listonos	06\1
listonosz	0261
listonoszka	0261
listonoš	06\1
litil	0Q<1
litsents	0V_1
litt	0<V1
livello avanzato	0971
livello base	0BX1
livello intermedio	0GI1
livre	0?L1
livreira	01\1
livreiro	01\1
livreur	01Z1
livreuse	01Z1
livro	05;1
lizenz	0\B2
lizenziat	0FS1
liċenzja	0@o1
ljekarna	0W?1
ljekarnik	0=j1
ljeto	0\D1
ll b	09^1
ll m	0FH1
ll.b	09^1
ll.m	0FH1
llar d'infants	01O1
llb	09^1
llc	00`1
llengua materna	0\E1
llengua nativa	0\E1
llibre	0?i1
llicencia	01]1
llicenciada en	0\F1
llicenciat en	0\F1
llicenciatura	0\F1
llicència	01]1
llm	0FH1
llp	00`1
ln	0641
loader	01g1
loai gioi	0F91
loai kha	0F91
loai xuat sac	0F91
loc	0?I1
localita	0?I1
località	0?I1
locen	0\G1
locena	0\G1
locul 1	0?:1
locul i	0?:1
locuteur natif	0Zj1
logfraedingur	0=Z1
logisticien	01Z1
logisticienne	01Z1
logistics	0371
logistik	03B1
logopaed	06P1
logoped	0\H4
logopeda	0\L2
logopedist	0Gm1
logopedista	0251
logopedus	0<I1
logopæd	06P1
logopédus	0<I1
loja	02Z1
lojas	02Z1
lojistik	03W1
lokakarya	0\N1
lokfoerare	02A1
lokfoerer	0;M1
lokforare	02A1
lokforer	0;M1
lokfuehrer	05T1
lokfuhrer	05T1
lokförare	02A1
lokfører	0;M1
lokführer	05T1
lokomotivfoerer	06P1
lokomotivforer	06P1
lokomotivfører	06P1
lomba	05l1
loodgieter	01c1
lop tap huan	0WY1
lopend	0R?1
lote	04H1
loti labi	08L2
lotissement	04g1
lower second	00T1
ločen	0\G1
ločena	0\G1
loại giỏi	0F91
loại khá	0F91
loại xuất sắc	0F91
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0R;1
lu ecrit parle	0C>1
lu hanh	0;>1
lu parle ecrit	0C>1
lu, parlé, écrit	0C>1
lu, écrit, parlé	0C>1
luan an	0:K1
luat su	09i1
luba	0\O2
lucrare	0721
luento	0[:1
lugar	04H1
lukanda	07n1
lukio	0451
lukion oppimaara	0551
lukion oppimaeaerae	0551
lukion oppimäärä	0551
luku	0L11
lulus	0\Q1
lumberjack	01g1
luna	0\R1
lungomare	0?I1
luni	0\R1
lună	0\R1
lupa	0YR1
luthier	01g1
lutseum	03Z1
luu loat	0?]1
luận án	0:K1
luật sư	09i1
ly lich	0RS1
lycee	01P1
lyceum	0\S3
lycée	01P1
lyzeum	0<h1
lái xe	09i1
lána	07J1
lägergården	0>;1
lähetti	05O1
lähihoitaja	0Zb2
lähtien	0Zd2
läkare	02A1
länsstyrelsen	0JT1
lärare	02A1
lärarhögskola	0Nb1
lärarvikarie	02A1
lärling	0Q41
läsare	02A1
lääkäri	05O1
læge	06P1
læknir	0=Z1
lærer	05d2
lærling	05d2
léacht	0?M1
léachtóir	03U1
légiutas-kísérő	0<I1
lékař	06\1
lékárn	06\1
lékárna	0FB1
léto	0\V1
líder	03N2
língua materna	0=[1
língua nativa	0=[1
líofa	0591
lítil	0Q<1
lögfræðingur	0=Z1
lütseum	03Z1
lý lịch	0RS1
lýceum	0\W1
lăcătuș	01h1
līdz	0\81
līdz šim	0\91
līdz šim brīdim	0\91
lưu loát	0?]1
lập trình viên	09i1
lễ tân	09i1
lớp tập huấn	0WY1
lữ hành	0;>1
m	0\X;
m a	0FH1
m arch	0FH1
m b a	0FH1
m com	0FH1
m ed	0FH1
m eng	0FH1
m f a	0FH1
m s	0FH1
m sc	0FH1
m sc prof	0W21
m tech	0FH1
m.a	0FH1
m.arch	0FH1
m.b.a	0FH1
m.com	0FH1
m.ed	0FH1
m.eng	0FH1
m.f.a	0FH1
m.s	0FH1
m.sc	0FH1
m.sc.-próf	0W21
m.tech	0FH1
m1	0FH1
m2	0FH1
ma	0\c3
maakond	0\f1
maalare	02A1
maalari	05O1
maan	0\g1
maanad	0\g1
maanader	0\g1
maand	0\h1
maanden	0\h1
maaned	0\i2
maaneder	0\i2
maanmittari	05O1
maantee	0\k1
maanviljelija	05O1
maanviljelijae	05O1
maanviljelijä	05O1
maatschap	0P01
macchinista	0251
macelar	01h1
macellaio	0251
machinist	0\l2
macon	01Z1
madalya	0;S1
madrasah	0M?1
madre lingua	0\<1
madrelingua	0\<1
maennl	0RD1
maennlich	0RD1
maestra	0?[2
maestria	0\n2
maestro	0?[2
maestría	0\n2
mag	0]03
magacioner	06h1
magang	02:1
magas szintu	0]31
magas szintű	0]31
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
magistar	0]42
magister	0]68
magister farmacji	0261
magister inzynier	0VL1
magister inżynier	0VL1
magistere	03L1
magisterexamen	0AY1
magisterij	0]>1
magisterium	0VL1
magisterske	0]?2
magisterske studium	0]?2
magisterskie	0VL1
magistersky	0Uj1
magisterské	0]?2
magisterské studium	0Uj1
magisterské štúdium	0Ul1
magisterský	0Uj1
magisterstudium	0FS1
magistr	0Uj1
magistra	0FK1
magistra grads	0]A1
magistrantura	0]B1
magistrantuur	0]C1
magistrantūra	0]B1
magistras	0]B1
magistrat	01Z1
magistrate	07_2
magistratura	0]D2
magistre	0]F2
magistrica	0]>1
magistrica stroke	0]>1
magistrikraad	0]C1
magistriope	0]C1
magistriõpe	0]C1
magistro	0]B1
magistro laipsnis	0]B1
magistrs	0]A1
magistrski studij	0]>1
magistrski študij	0]>1
magistrė	0]B1
magistère	03L1
magna cum laude	0A@1
magíster	0TI1
mah	0>l1
mahallesi	0>l1
mahir	0]H2
mai napig	00i1
maig	00i1
maintainer	01g1
maintenant	00_1
maire	01Z1
mairie	02o1
maison	02o1
maisteri	0]J2
maisterintutkinto	0G11
maistreacht	0]L1
maistru	01h1
maith	0]M1
maitre	01Z1
maitre d	01g1
maitre d'hotel	01Z1
maitrise	0]N3
maitrise parfaite	0C?1
maitrise universitaire	09h1
majalah	09e1
majeure	0Mc1
majitel	02S2
majiteľ	08J1
major	0BC1
major de promotion	00L1
major in	0BC1
majoring in	0BC1
majster	0]Q2
majstor	0=k2
makalah	09e1
makale	0=L1
makalesi	0=L1
make up artist	01g1
make-up artist	01g1
makelaardij	02Y1
maker	01g1
makinist	05E1
makler	05T1
malare	02A1
male	0]S1
maler	0Of3
man	0]T6
manad	0\g1
manader	0\g1
manager	0]Z6
manajer	02:1
manazer	02S2
manažer	06\1
manažér	08J1
mand	0]`1
mandat	0]a1
mandor	02:1
maned	0\i2
maneder	0\i2
manicure	01\1
maniger	0561
maniġer	0561
mann	0]b2
mannelijk	0]d1
mannl	0RD1
mannlich	0RD1
mannskap	0;M1
manudir	0]e1
manudur	0]e1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0M_1
maraicher	01Z1
maraichere	01Z1
marangoz	05E1
maraîcher	01Z1
maraîchère	01Z1
marceneira	01\1
marceneiro	01\1
march	0FH1
marie	0@>1
mariee	0@>1
marin	01Z1
marinaio	0251
marinar	01h1
marinera	01B1
marinero	01B1
marinheiro	01\1
marié	0@>1
mariée	0@>1
mark	00T1
marker	01g1
market	0]f2
marks	00T1
markt	03B1
maros	0<I1
married	0AX1
marynarz	0261
marós	0<I1
mas	03P1
maschile	0]h1
maschinenbau	03B1
maschinist	05T1
maschio	0]h1
masculi	0Q`1
masculin	0]i2
masculine	0]k2
masculino	0]m2
masculí	0Q`1
masih berlangsung	0R31
masinis	02:1
maskil	0]o1
masseur	0Bj2
masseuse	01g1
master	0^0?
master degree	0Ph1
master di ii livello	0[11
master in	0Ph1
master of	0Ph1
master of applied science	0Ph1
master of architecture	0Ph1
master of arts	0Ph1
master of business administration	0Ph1
master of commerce	0Ph1
master of design	0Ph1
master of economics	0Ph1
master of education	0Ph1
master of engineering	0Ph1
master of fine arts	0Ph1
master of laws	0Ph1
master of medicine	0Ph1
master of music	0Ph1
master of nursing	0Ph1
master of philosophy	0Ph1
master of public administration	0Ph1
master of public health	0Ph1
master of science	0Ph1
master of social work	0Ph1
master of technology	0Ph1
master studije	0UF1
master universitari	0\F1
master universitario	0TI1
master's	0Ph1
master's degree	0Ph1
masterabschluss	0FS1
masterand	0Fg1
masterat	0Fg1
mastere	03L1
mastere specialise	03L1
masterexamen	0AY1
mastergrad	0KJ1
masteropleiding	0H`1
masterprogram	0AY1
masters	0Ph1
masterstudium	0^?2
masteruddannelse	0?T1
masterutbildning	0AY1
mastery	0^A2
mastère	03L1
mastère spécialisé	03L1
maszynista	0261
matelot	01Z1
materinji	0^C1
materinscina	0^D1
materinska rec	0^E1
materinski	0^C1
materinski jezik	0^C1
materinsky	0^E1
materinsky jazyk	0^E1
materinská reč	0^E1
materinský	0^E1
materinský jazyk	0^E1
materinščina	0^D1
materna	0^F4
maternega	0^D1
maternelle	0^J2
materni	0^D1
materni jezik	0^D1
maternji	0^L1
maternji jezik	0^L1
materno	0=[1
maternă	0=U1
materska skola	0ME2
matersky	0^M1
matersky jazyk	0^M1
materská škola	0\W1
materstina	0^M1
mateřská škola	0DM1
mateřský	0^M1
mateřský jazyk	0^M1
mateřština	0^M1
mathematician	01g1
mathematiker	05T1
matig	0<61
matricula d'honor	0LP1
matricula de honor	0?O1
matriculation	02X1
matron	01g1
matrona	01B1
matroos	01c1
matros	0D\1
matrose	02c1
matroz	0291
matrícula d'honor	0LP1
matrícula de honor	0?O1
matróz	0291
matsec	0@n1
matu	09f1
matura	0^N6
maturita	0^T3
maturita classica	0Fh1
maturita scientifica	0Fh1
maturitaet	01@1
maturitat	01@1
maturite	09f1
maturitna skuska	0^W1
maturitni	0^X1
maturitni zkouska	0^X1
maturitná skúška	0^W1
maturitní	0^X1
maturitní zkouška	0^X1
maturità	0Fh1
maturità classica	0Fh1
maturità scientifica	0Fh1
maturität	01@1
maturité	09f1
maturski ispit	0^Y1
maurer	05T1
mavo	0R;1
maçon	01Z1
maître	01Z1
maître d	01g1
maître d'hôtel	01Z1
maîtrise	0]N3
maîtrise parfaite	0C?1
maîtrise universitaire	09h1
mağazası	03W1
maģistra grāds	0]A1
maģistratūra	0]A1
maģistre	0]A1
maģistrs	0]A1
mba	0FH1
mbh	00`1
mbo	0^Z2
mbo 2	0R;1
mbo 3	0R;1
mbo 4	0^\2
mbo niveau 4	0^^1
mca	0FH1
mcsa	01Q1
mcse	01Q1
md	0^_2
mdes	0FH1
mdr	0^a1
me	00`1
meanleibheal	0^b2
meanscoil	01G1
mecanic	0^d2
mecanic de locomotiva	01h1
mecanic de locomotivă	01h1
mecanica	01B1
mecanicien	01Z1
mecanico	03N2
meccanico	0251
mechanic	01g1
mechanik	0Pk3
mechanikas	02Q1
mechaniker	05T1
mechatroniker	05T1
mecànic	02>1
mecánica	01B1
mecánico	01B1
mecânico	01\1
med	0FH1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0^f4
medaille d'or	00L1
medal	0^j3
medala	00B1
medaleinkunn	0231
medalha	00M1
medali	05l1
medalia	0?:1
medalie	0?:1
medalis	0651
medalj	00K1
medalja	0^m3
medalje	0_02
medaljen	0_23
medalla	0<K2
medarbeider	0;M1
medarbejder	06P1
medarbetare	02A1
medaļa	00B1
meddommer	0;M1
medecin	01Z1
medel	0_52
medelbetyg	0<i1
medelgod	0SL1
medewerker	01c1
medewerkster	01c1
medfoerfattare	02A1
medforfattare	02A1
medforfatter	05d2
medförfattare	02A1
medhjaelper	06P1
medhjælper	06P1
media	0_75
media final	0Ad1
media generala	0?P1
media generală	0?P1
medianomi	04V1
medic	01h1
medic rezident	01h1
medica	03N2
medical school	01N1
medicinska sestra	0AZ3
medico	06Q3
medie	0_<2
medie de absolvire	0?P1
medio	0_>5
medio alto	0>h1
medio-alto	0>h1
mediu	0UM2
medium	0UQ2
medja	0_C1
medju	0_D1
medlem	05L3
medmasa	02R1
medmāsa	02R1
mees	0_E1
meeskond	0_F1
meget god	0_G4
meget gode	0NW1
meget godt	0_K2
megye	03Y1
mehanicar	05F2
mehanik	0EJ1
mehanikis	02R1
mehaničar	05F2
mehāniķis	02R1
meistarabref	0G81
meistarabréf	0G81
meistaragrada	0W21
meistaragráða	0W21
meistaraprof	0W21
meistarapróf	0W21
meistars	02R1
meister	0_M3
meisterbrief	03g1
meisterpruefung	03g1
meisterprufung	03g1
meisterprüfung	03g1
meistras	02Q1
mekaanikko	05O1
mekanik	02:1
mekaniker	05L3
melhor	00M1
mellanniva	0SL1
mellannivaa	0SL1
mellannivå	0SL1
mellem	0_P2
member	01g1
membre	0BA2
membro	01\1
membru	01h1
memoire	0?L1
memur	05E1
memuru	05E1
men	0_R2
menadzer	0_T3
menadżer	0261
menadžer	05F2
mencao honrosa	00M1
mencio	0_W2
mencio especial	01T1
mencion	0_Y2
mencion de honor	01S1
menció	0_W2
menció especial	01T1
mención	0_Y2
mención de honor	01S1
menedzer	0_[3
menedzere	02R1
menedzeris	02R1
menedzser	0291
menedżer	0261
menedžer	0X;2
menedžere	02R1
menedžeris	02R1
meneillaan	0J81
meneillaeaen	0J81
meneillään	0J81
menengah	0CL2
menengah atas	0_^1
menesi	0__1
menesiai	0_`1
menesis	0__1
menesiu	0_`1
meng	0FH1
menikah	0<a1
menntaskoli	0401
menntaskóli	0401
mention	0_a2
mention assez bien	0MT1
mention bien	0MT1
mention complementaire	09f1
mention complémentaire	09f1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0MT1
mention très bien	0MT1
mentiune	0?:1
mentor	0_c4
mentora	01\1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0_`1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?:1
merchandiser	01g1
merimies	05O1
merit	00T1
meritfoerteckning	0[S1
meritforteckning	0[S1
meritförteckning	0[S1
meritvaerde	0<i1
meritvarde	0<i1
meritvärde	0<i1
merkezi	03W1
mernok	0291
mes	0_g5
mese	0_l1
mesec	0_m2
meseca	0_m2
mesecev	0_o1
meseci	0_m2
mesemondo	0291
mesemondó	0291
meses	0`02
mesi	0_l1
mesiac	0`21
mesiace	0`21
mesiacov	0`21
mesic	0`31
mesice	0`31
mesicu	0`31
meska	0`41
meski	0`41
meslek lisesi	0\?2
meslek yuksekokulu	03n1
meslek yuksekokulu mezunu	0`51
meslek yüksekokulu	03n1
meslek yüksekokulu mezunu	0`51
mesos	0`61
messageries	02o1
mestari	05O1
mester	0`73
mesterbrev	07C1
mesterdiploma	0JZ1
mesterfok	0`:1
mesterfokozat	0JZ1
mesterkepzes	0JZ1
mesterképzés	0JZ1
mestra	02>1
mestrado	0L91
mestrado integrado	0L91
mestratge	0\F1
mestre	0`;2
mestre de obras	01\1
mestre em	0L91
mestsky urad	0G[2
mestský úrad	03G1
metai	0`=1
meteorologist	01g1
metge	02>1
metgessa	02>1
metreur	01Z1
metselaar	01c1
metsuri	05O1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`=1
metzger	02c1
metų	0`=1
meubelmaker	01c1
mevcut	0>k1
mews	0641
mezatka	0W>1
mezczyzna	0`41
mezun	0`>1
mezuniyet	0`>1
mezuniyet notu	03K1
meánleibhéal	0^b2
meánscoil	01G1
meðaleinkunn	0231
mfa	0`?2
mgimo	0Ag1
mgr	0`A2
mgr inz	0VL1
mgr inż	0VL1
mh	0>l1
mi	0`C1
midalja	0>L1
middel	0`D1
middelmatig	0Bo1
middels	0`E2
midlungs	0`G2
midwife	01g1
mierne	0`I1
mierne pokrocily	0Y81
mierne pokročilý	0Y81
mies	0`J2
miesiac	0`L1
miesiace	0`L1
miesiecy	0`L1
miesiąc	0`L1
miesiące	0`L1
miesięcy	0`L1
mieszkanie	04U1
militair	01c1
militaire	01Z1
militar	0An3
militare	0251
mills	0371
mim	0FH1
mimar	05E1
mimari	05E1
mimarı	05E1
minicurso	0?d1
ministarstvo	0@C2
ministeerium	0521
minister	03A1
ministere	02o1
ministeri	03P1
ministerie	0P01
ministeriet	0?<1
ministerija	03H1
ministerio	0`M3
ministerioe	06E1
ministerium	03B1
ministeriö	06E1
ministero	03I1
ministerstvo	0G[2
ministerstwo	0361
ministeru	07n1
ministerul	03A1
ministrija	0661
ministrstvo	0><1
ministry	0371
ministère	02o1
ministério	02Z1
miniszterium	07E1
minisztérium	07E1
minn	0`P2
minor	0BC1
minor in	0BC1
minosites	08<1
minősítés	08<1
mionna	0`C1
mirne	0`R1
mirne pokrocila	0Y91
mirne pokrocily	0`S1
misrah	0Do1
misraħ	0Do1
mistenni	0`T1
mistr	0>^1
mit	0Ag1
mit auszeichnung	01A1
mitali	05b2
mitarbeiter	05T1
mitarbeiter des jahres	00:1
mitja	0UG2
mitja alt	0>F1
mitjana	0LP1
mitjà	0UG2
mitjà alt	0>F1
mitjà-alt	0>F1
mittel	0`U2
mittelmaessig	0<O1
mittelmassig	0<O1
mittelmäßig	0<O1
mittlere kenntnisse	0<O1
mittlere reife	01@1
mixologist	01g1
mizar	0EJ1
miðlungs	0`G2
mj	0`W1
mjesec	0`W1
mjeseca	0`W1
mjeseci	0`W1
mjog god	0`X2
mjog god kunnatta	0OO1
mjog gott	0OO1
mjög gott	0OO1
mjög góð	0`X2
mjög góð kunnátta	0OO1
mnd	0`Z2
mnt	0\f1
mo	0`\1
moara	03A1
moasa	01h1
moașă	01h1
modeliste	01Z1
modellista	0251
moderate	0B>1
moderator	0Bj2
modersmaal	0`]2
modersmaalsnivaa	0N`1
modersmaalsniveau	0NX1
modersmaalstalare	0N`1
modersmal	0`]2
modersmalsniva	0N`1
modersmalsniveau	0NX1
modersmalstalare	0N`1
modersmål	0`]2
modersmålsniveau	0NX1
modersmålsnivå	0N`1
modersmålstalare	0N`1
modista	01B1
modul	0`_2
modurmal	0`a1
modurmali	0`a1
modéliste	01Z1
moedertaal	0JQ1
moedertaalspreker	0JQ1
moi bat dau	0`b1
moi hoc	0`c1
mois	0`d1
mojster	0EJ1
mokslininkas	02Q1
mokslu daktaras	0D`1
mokslų daktaras	0D`1
mokykla	0Dl1
mokytoja	02Q1
mokytojas	02Q1
molt bo	0NR1
molto buono	0971
momentan	04B1
momenteel	0R?1
mon	0`e1
monat	0`e1
monate	0`e1
monaten	0`e1
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
monter	0`f2
monteur	0`h3
monteuse	01Z1
month	0`k1
months	0`k1
montir	02:1
montoer	05L3
montor	05L3
montér	0>^1
montör	02A1
montør	05d2
morsmaal	0Na1
morsmaalsnivaa	0Na1
morsmal	0Na1
morsmalsniva	0Na1
morsmål	0Na1
morsmålsnivå	0Na1
mos	0`\1
moski	0`l1
most	00i1
moteris	0`m1
moteriska	0`m1
moteriška	0`m1
mother language	0NE1
mother tongue	0NE1
motorista	01\1
motors	0371
mottak	0:_1
moulder	01g1
mountain guide	01g1
moyen	07^1
moyenne	0MT1
mozo	01B1
moški	0`l1
mpa	0FH1
mph	0FH1
mphil	0FH1
mr	0H`1
mres	0FH1
ms	0FH1
msc	0`n2
msci	0FH1
mta	09Z1
mtech	0FH1
mts	0R;1
mtu	00`1
mtü	00`1
mua dong	0a01
mua he	0R<1
mua thu	0a11
mua xuan	0a21
mudiresi	05E1
mudr	0CF2
mudur	05E1
mudurlugu	0a32
muduru	05E1
mueller	02c1
muhasebeci	05E1
muhely	07E1
muhendis	05E1
muhendisi	05E1
muhendislik	03W1
muinteoir	03U1
muito bom	08f2
mujer	0MZ1
mukemmel	0B41
mulettista	0251
mulher	0M]1
muller	02c1
mulo	0R;1
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
musdienas	0\91
musee	02o1
museo	0a53
museu	0a82
museum	0a:7
musician	01g1
musicien	01Z1
musicista	0251
musico	03N2
musiker	0XT4
musim dingin	0aA1
musim gugur	0aB1
musim panas	0aC1
musim semi	0aD1
muskarac	0aE2
muski	0aE2
musko	0aE2
musée	02o1
muttersprache	0Ki1
muttersprachler	0Ki1
muttersprachlerin	0Ki1
muttersprachlich	0Ki1
muttersprachniveau	0Ki1
mutuelle	02o1
muuja	01>1
muurari	05O1
muuseum	0521
muusikko	05O1
muvezeto	0822
muy alto	0941
muy bueno	0952
muz	0aG2
muzej	0333
muzejs	0661
muzesi	03W1
muzeu	03A1
muzeul	03A1
muzeum	0aI4
muzician	01h1
muziejus	03H1
muzikant	0Gm1
muzisyen	05E1
muzske	0aG2
muzyk	0261
muškarac	0aE2
muški	0aE2
muško	0aE2
muž	0aG2
mužské	0aG2
mvp	0aM1
my cv	0aN1
my resume	0aN1
mycket bra	08l2
mycket god	08l2
mycket goda	0NY1
myndighet	0>;1
myyja	05O1
myyjae	05O1
myyjä	05O1
myymaelae	06E1
myymala	06E1
myymälä	06E1
màster	0\F1
màster universitari	0\F1
máig	00i1
máistreacht	0]L1
mán	0]e1
mánuðir	0]e1
mánuður	0]e1
máster	0TI1
máster universitario	0TI1
männl	0RD1
männlich	0RD1
målare	02A1
mån	0\g1
månad	0\g1
månader	0\g1
måned	0\i2
måneder	0\i2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Ad1
média final	0Ad1
médica	03N2
médico	03N2
médio	0UO2
mémoire	0?L1
mérnök	0291
métreur	01Z1
mês	0aO1
mí	0`C1
míonna	0`C1
mírně	0`R1
mírně pokročilá	0Y91
mírně pokročilý	0`S1
móðurmál	0`a1
móðurmáli	0`a1
mùa hè	0R<1
mùa thu	0a11
mùa xuân	0a21
mùa đông	0a01
múinteoir	03U1
músico	03N2
múzeum	0Z^2
müdiresi	05E1
müdür	05E1
müdürlüğü	0a32
müdürü	05E1
mühendis	05E1
mühendisi	05E1
mühendislik	03W1
mükemmel	0B41
müller	02c1
müzesi	03W1
müzisyen	05E1
müüja	01>1
măcelar	01h1
mēn	0__1
mēnesis	0__1
mēneši	0__1
mėn	0_`1
mėnesiai	0_`1
mėnesių	0_`1
mėnuo	0_`1
męska	0`41
męski	0`41
mężatka	0W>1
mężczyzna	0`41
měs	0`31
městský úřad	0FB1
měsíc	0`31
měsíce	0`31
měsíců	0`31
mūsdienas	0\91
műhely	07E1
művezető	0822
mới bắt đầu	0`b1
mới học	0`c1
n	0aP1
n v	00`1
n.v	00`1
n1	0<J1
n2	0<J1
n3	0<J1
n4	0<J1
n5	0<J1
na	0aQ2
na daljavo	0aS1
na daljinu	0aT2
na dalku	0aV1
na dialku	0aW1
na diaľku	0aW1
na dálku	0aV1
na kierunku	0W]1
naa	0O81
naaister	01c1
naavaerende	0O81
nabrezi	0?H1
nabrezie	0aX1
nabrezje	0aY1
nabrežje	0aY1
nachweis	0<N1
nacionalna poklicna kvalifikacija	0@a1
nadace	0FB1
nadacia	03G1
nadal	04A1
nadiu	0\E1
nadiua	0\E1
nadácia	03G1
naeherin	09Z1
naemndeman	02A1
naeyttelijae	05O1
nagrada	0^m3
nagroda	0N81
nagrody	0N81
nagyon jo	0Qi2
nagyon jó	0Qi2
naherin	09Z1
naimaton	09I1
naimisissa	09I1
naine	0aZ1
nainen	0a[1
najaar	0RC1
nakladatelstvi	0a\2
nakladatelství	0a\2
nakladnik	0a^2
nam	0a`5
nama proyek	0ae1
namestek	0>^1
namesti	0?H1
namestie	0aX1
namndeman	02A1
namornik	0>^1
nams og starfsferill	0Ma1
namsbraut	0241
namskeid	0af1
nang cao	0ag2
nanny	01g1
napjainkig	00i1
napredno	0ai6
naselje	0ao3
nastavnica	0=k2
nastavnik	0=k2
natakar	05H1
natif	0Zj1
natiivi	02a1
national 5	02X1
natiu	0\E1
nativ	0=U1
nativa	0b23
native	0b53
native language	0NE1
native or bilingual	0NE1
native or bilingual proficiency	0NE1
native proficiency	0NE1
native speaker	0NE1
nativo	0b82
natjecanje	0061
nattiv	0=W1
natywny	0I^1
nauczyciel	0b:2
nauczycielka	0261
naukowiec	0261
navaerende	0O81
navy	0371
nay	0<>1
nayttelija	05O1
nazev projektu	0b<1
naziv projekta	0b=2
nazov projektu	0b?1
nazwa projektu	0b@1
nd	0bA1
near native	0bB2
near-native	0bB2
nebenfach	0M61
nebosh	01Q1
necasatorit	0@51
necasatorita	0@51
necăsătorit	0@51
necăsătorită	0@51
negociateur	01Z1
negociatrice	01Z1
negozio	03I1
nelayan	02:1
nemi	0=Z1
nemocnica	03G1
nemocnice	0FB1
neozenjen	0bD2
neoženjen	0bD2
neprecejies	0bF1
neprecejusies	0bF1
neprecējies	0bF1
neprecējusies	0bF1
netekejusi	0V51
netekėjusi	0V51
nettbasert	0NF1
networks	0371
neudana	0bG1
neudata	0bH1
neuvoja	05O1
nevedes	0V51
nevedęs	0V51
nevelo	0291
nevelő	0291
newspaper	0371
ngach	0AO1
ngan hang	0;>1
nganh	0AQ1
nganh hoc	0AQ1
nghien cuu sinh	09i1
nghien cuu vien	09i1
nghiên cứu sinh	09i1
nghiên cứu viên	09i1
ngo	0AO1
ngon ngu me de	0:c1
ngành	0AQ1
ngành học	0AQ1
ngách	0AO1
ngân hàng	0;>1
ngôn ngữ mẹ đẻ	0:c1
ngõ	0AO1
nha bao	09i1
nha hang	0;>1
nha hat	0;>1
nha may	0;>1
nha thiet ke	09i1
nha xuat ban	0bI2
nhac si	09i1
nhan vien	09i1
nhan vien xuat sac	0:j1
nhiep anh gia	09i1
nhiếp ảnh gia	09i1
nhom	0:b1
nhs	0371
nhà báo	09i1
nhà hàng	0;>1
nhà hát	0;>1
nhà máy	0;>1
nhà thiết kế	09i1
nhà xuất bản	0bI2
nhân viên	09i1
nhân viên xuất sắc	0:j1
nhóm	0:b1
nhạc sĩ	09i1
nilai	0EM1
nimikirja	05a1
ninera	01B1
nit	0Ag1
niveau avance	0C>1
niveau avancé	0C>1
niveau bon	0>E1
niveau debutant	0;i1
niveau débutant	0;i1
niveau europeen	0bK1
niveau européen	0bK1
niveau intermediaire	07^1
niveau intermédiaire	07^1
niveau moyen	07^1
niveau scolaire	0;i1
nivel alto	0941
nivel avancado	08e1
nivel avansat	0CP1
nivel avanzado	0941
nivel basico	0bL2
nivel básico	0BW1
nivel de baza	0CO1
nivel de bază	0CO1
nivel intermediario	0Bm1
nivel intermedio	0Bn1
nivel medio	0Bn1
nivel medio alto	0>h1
nivel medio-alto	0>h1
nivel mediu	0C21
nivell alt	0NR1
nivell avancat	0NR1
nivell avançat	0NR1
nivell basic	0:P1
nivell bàsic	0:P1
nivell mitja	0Bl1
nivell mitjà	0Bl1
nivodij	0001
niñera	01B1
no	0bN6
nociones	0:Q2
nocions	0?@2
nocoes	0bT2
nocoes basicas	0K?1
nodala	0bV2
nodaļa	0bV2
noe	0>`1
noe kjennskap	0<V1
nogenlunde	0`D1
nokkud god	0bX1
nokkuð góð	0bX1
nom del projecte	0bY1
nom du projet	0bZ1
nombre del proyecto	0b[1
nome del progetto	0b\1
nome do projeto	0b]1
nominee	00N1
nonprofit	0371
nork	04Z1
norskprove	0<J1
norskprøve	0<J1
nos	0JW1
not ortalamasi	03K1
not ortalaması	03K1
nota	0b^4
nota final	0Ad1
nota finala	0?P1
nota finală	0?P1
nota media	0?O1
nota mitjana	0LP1
notable	0?O1
notaio	0251
notaire	01Z1
notar	0bb3
notaria	01B1
notarie	02A1
notario	01B1
notaris	0be2
notariusz	0261
notary	01g1
note	0bg2
notendurchschnitt	01A1
notenschnitt	01A1
noter	05E1
notions	0;V2
notiuni	0CO1
notiuni de baza	0CO1
notlen	0JW1
notář	06\1
nourrice	01Z1
noustaja	01>1
novads	0>m1
nover	0291
noverande	0O81
novice	0bi2
novinar	0bk5
novinár	08J1
novinář	06\1
now	0Bi1
nozioni	0;T2
noções	0bT2
noções básicas	0K?1
noțiuni	0CO1
noțiuni de bază	0CO1
npk	0@a1
npo法人	0c01
nr	04R1
ntnu	0c11
nu	0c25
nu ho sinh	09i1
nubile	0@?1
nucleo	0G91
nugaletoja	0651
nugaletojas	0651
nugalėtoja	0651
nugalėtojas	0651
num	09:1
numatoma	0c71
numele proiectului	0c81
nuo	0c92
nuotolinis	0U]1
nuotoliniu budu	0U]1
nuotoliniu būdu	0U]1
nurse	01g1
nursery	0371
nutid	0c;2
nutricionista	03N2
nutritionist	0Io2
nutriționist	01h1
nuvaerende	0Sh1
nuvarande	0c=1
nuverandi	0KY1
nuværende	0Sh1
nv	00`1
nvq	0>c2
nyar	0c>1
nyara	0c>1
nybegynner	0c?2
nyboerjare	0cA2
nyborjare	0cA2
nybörjare	0cA2
nyelvvizsga	0cC1
nyelvvizsgat	0cC1
nyelvvizsgát	0cC1
nykyaan	0J81
nykyaeaen	0J81
nykyhetkeen	0J81
nykyhetki	0J81
nykyinen	0J81
nykyisin	0J81
nykyään	0J81
nyni	09Y1
nyní	09Y1
nyrt	00`1
nyt	0J81
nyár	0c>1
nábrežie	0aX1
nábřeží	0?H1
nám	0cD2
námestie	0aX1
námořník	0>^1
náms- og starfsferill	0Ma1
námsbraut	0241
námskeið	0af1
náměstek	0>^1
náměstí	0?H1
název projektu	0b<1
názov projektu	0b?1
nâng cao	0ag2
näherin	09Z1
nämndeman	02A1
näyttelijä	05O1
nå	0O81
nåværende	0O81
négociateur	01Z1
négociatrice	01Z1
nível avançado	08e1
nível básico	0K?1
nível intermediário	0Bm1
nívódíj	0001
nõrk	04Z1
nõustaja	01>1
nú	0KY1
núcleo	0G91
núm	09:1
nútíð	0KY1
núverandi	0KY1
năm	0cF2
nő	0cH1
nős	0JW1
nőtlen	0JW1
nővér	0291
nữ	0cI1
nữ hộ sinh	09i1
o	0cJ3
o levels	02X1
o momento	0851
o-levels	02X1
oab	0?n1
obala	09C1
obchod	0G[2
obchodna akademia	0\W1
obchodni akademie	0DM1
obchodni zastupce	0>^1
obchodnik	0Ae2
obchodny zastupca	0@71
obchodná akadémia	0\W1
obchodní akademie	0DM1
obchodní zástupce	0>^1
obchodník	0Ae2
obchodný zástupca	0@71
obcina	0><1
obecnie	04A1
ober	0J\1
oberschule	0<h1
objava	0X\1
objavljen	0cM1
objavljeno	0cN1
obkladac	0>^1
obkladač	0>^1
oblikovalec	0EJ1
oblikovalka	0EJ1
obmann	02c1
obor	0cO1
oboru	0cO1
obrona	0cP1
obrt	0W?1
obtained	09T1
obtenido	0JV1
obtenu	0G01
obtenue	0G01
obtida	0BD1
obtido	0BD1
obtinut	01C1
obuka	0cQ1
občina	0><1
obținut	01C1
oca	01Q1
ocakavane	0cR1
oceanographer	01g1
ocekavano	0cS1
ocekivano	0cT2
ocena	0cV3
ocena koncowa	0cY1
ocena końcowa	0cY1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0cZ1
ochroniarz	0261
ocjena	0c[1
ocm	01Q1
ocp	01Q1
octrooi	0=J1
od	0c\<
odbor	0ch3
oddelek	0J`1
oddeleni	0Gg1
oddelenie	0Gl1
oddzial	0Ia1
oddział	0Ia1
oddělení	0Gg1
ode	01>1
odeljenje	0G<1
odgojitelj	0XI1
odhadce	0>^1
odjel	0ck1
odjeljenje	0ck1
odlicno	0ai6
odlično	0ai6
odontotecnico	0251
odotettu	07F1
odsek	0cl3
odsjek	0ck1
odul	0;S1
odulu	0;S1
odvetnica	0EJ1
odvetnik	0EJ1
odvjetnica	0=j1
odvjetnicki ured	0W?1
odvjetnik	0=j1
odvjetnički ured	0W?1
odznaczenie	0N81
odznaka	0N81
oekonom	05d2
oekotropholog	05T1
oenologue	01Z1
oeversaettare	02A1
oevet	0co1
of	0d01
office	0Od2
officer	0d13
officina	03I1
officine	03I1
offiser	0;M1
oficial	02?2
oficina	0d43
ofisi	03W1
og	0d72
oggi	00k1
ogift	0d92
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
ojczyste	0I^1
ojczystego	0I^1
ojczysty	0I^1
okj	0d;2
oklevel	0d=2
okleveles	0JZ1
oklevél	0d=2
okonom	05d2
okotropholog	05T1
okres	0cD2
oktato	0822
oktató	0822
okul	03n1
okulu	03n1
oldal	0d?1
olimpiada	0d@3
olimpiade	00B1
olimpiadă	0?:1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dC2
ologist	0S^1
olympiad	00N1
olympiada	0@A2
olympiáda	0@A2
omanik	01>1
omistaja	05O1
ompelija	05O1
on lisans	0`51
ondernemer	01c1
onderneming	0P01
onderscheiding	0JP1
onderzoeker	01c1
oneletrajz	0dE1
oneletrajza	0dE1
ongehuwd	04e1
ongoing	0Bi1
onkentes	0<I1
onkormanyzat	07E1
onlajn	0dF1
online	0dGA
onlisans	0`51
onlus	03I1
onoracha	0QO1
ontwerper	01c1
ontwikkelaar	01c1
onur belgesi	0;S1
onwards	0Bi1
onóracha	0QO1
oopt	0<J1
op afstand	0SJ1
opas	05O1
opcina	0W?1
operaator	01>1
operaattori	05O1
operador	01\1
operadora	01\1
operaia	0251
operaio	0251
operari	02>1
operaria	02;3
operario	03N2
operater	0dX3
operateur	01Z1
operative	0S^1
operatoare	01h1
operatoer	05L3
operator	0d[?
operatore	0251
operatorius	02Q1
operatorka	0261
operators	02R1
operatoru	05E1
operatrice	05Z2
operatör	0GE2
operatörü	05E1
operatør	05d2
operatőr	0<I1
operària	02>1
operária	01\1
operário	01\1
operátor	0YK3
opetaja	01>1
opettaja	05O1
opic	0<J1
opiekun	0261
opiekunka	0261
opisto	0451
opistoaste	0Ke1
opistotutkinto	0Ke1
oplaeg	02j1
opleidingscentrum	08;1
opleidingsdag	0=K1
oplæg	02j1
oppas	01c1
oppekava	0Kd1
oppilas	05O1
opravneni	0@c1
opravnenie	0@d1
oprichter	0J\1
oprávnenie	0@d1
oprávnění	0@c1
opstina	06?1
optica	01B1
optician	0Io2
opticien	0AC2
opticienne	01Z1
optico	01B1
optik	0>^1
optiker	0XT4
optikko	05O1
optikus	0<I1
option	0Mc1
optisyen	05E1
optometrist	01g1
optyk	0261
opublikowany	07D1
opérateur	01Z1
opératrice	01Z1
općina	0W?1
opština	06?1
oraz	0dj1
orden	08V1
ordfoerande	02A1
ordfoerer	0;M1
ordforande	02A1
ordforer	0;M1
ordförande	02A1
ordfører	0;M1
ordinary degree	0:71
organiser	01g1
organist	0Bj2
organizer	01g1
orta	0dk2
orta duzey	0dk2
orta duzeyde	0dm1
orta düzey	0dk2
orta düzeyde	0dm1
orta seviye	0dm1
orta ust	0V?1
orta ustu	0V?1
orta üstü	0V?1
orta-üst	0V?1
ortagi	05E1
ortak yazar	05E1
ortalama	03K1
ortaokulu	03n1
ortağı	05E1
orthophoniste	01Z1
orvos	0291
os	04U1
osakond	0dn2
osasto	0e02
oscp	01Q1
osd	0<J1
osiedle	04U1
osiguranje	0@C2
osnivac	05F2
osnivač	05F2
osnove	0e26
osnovna skola	0Jh2
osnovna sola	0Jj1
osnovna škola	0Jh2
osnovna šola	0Jj1
osnovne akademske studije	0<M1
osnovne studije	0<M1
osnovno	0e26
osnovno znanje	0e83
ospatar	01h1
ospedale	03I1
ospideal	0B=1
ospidéal	0B=1
osposobljavanje	0e;1
ospătar	01h1
ostaja	05O1
ostan	0B=1
osteopath	01g1
ostetrica	0251
ostetrico	0251
ostreiculteur	01Z1
ostréiculteur	01Z1
osuuskunta	06E1
osvc	0FB1
osvedceni	0@c1
osvedcenie	0@d1
osvedčenie	0@d1
osvč	0FB1
osvědčení	0@c1
osz	0e<1
osze	0e<1
osztaly	0e=2
osztalyzat	08<1
osztatlan kepzes	0JZ1
osztatlan képzés	0JZ1
osztondij	0F?2
osztály	0e=2
osztályzat	08<1
ota	0e?2
oteli	03W1
otomotiv	03W1
otono	0eA1
otoño	0eA1
ottico	0251
ottima	0982
ottima conoscenza	0971
ottimo	0982
ou	00`1
outono	0eB1
ouvrage	0?L1
ouvrier	01Z1
ouvriere	01Z1
ouvrière	01Z1
overmontoer	06P1
overmontor	06P1
overmontør	06P1
oversaetter	06P1
oversattare	02A1
oversetter	0;M1
oversætter	06P1
ovet	0co1
ovlascenje	0cQ1
ovlastenje	0e;1
ovlaštenje	0e;1
ovlašćenje	0cQ1
ovoda	0XF1
ovodapedagogus	0291
ovono	0291
owner	01g1
oy	00`1
oyj	00`1
oyuncu	05E1
oz gecmis	0eC1
ozenjen	0bD2
ozgecmis	0eC1
ozgecmisi	0eC1
oü	00`1
očakávané	0cR1
očekivano	0cT2
očekáváno	0cS1
oženjen	0bD2
p	0eD1
p o box	0eE1
p zza	0?I1
p.o. box	0eE1
p.zza	0?I1
pa	0eF1
pa distans	0GU1
pa nett	0NF1
paa	0eF1
paa distans	0GU1
paa nett	0NF1
paaaine	0YS1
paagaaende	0eG2
paagaar	0c=1
paallikko	05O1
pabrik	07[1
packer	0Bj2
pacse	0@>1
pacsee	0@>1
pacsé	0@>1
pacsée	0@>1
pad	0FA1
pada	0eI1
padagog	05T1
padalinys	0EQ1
padaria	02Z1
padeiro	01\1
padejeja	02Q1
padejejas	02Q1
padeka	0651
padronanza	0L<1
padzilinats	0eJ1
padziļināts	0eJ1
padėjėja	02Q1
padėjėjas	02Q1
padėka	0651
paeaeaine	0YS1
paeaellikkoe	05O1
paedagog	0eK2
paeivaekoti	0U;2
paetevyys	0YR1
pagaende	0eG2
pagar	0c=1
pagaritookoda	0521
pagaritöökoda	0521
pagasts	0>m1
page	0eM2
pagina	0eO5
pagrindai	0<E2
pagrindine mokykla	0Dl1
pagrindines	0eT1
pagrindinė mokykla	0Dl1
pagrindinės	0eT1
paguyuban	07[1
paipear	0?M1
paipéar	0?M1
paitinn	0?M1
paivakoti	0U;2
paja	06E1
pakankamai	0eU1
pakar	0eV1
palestra	05;1
paligs	02R1
palkinto	06F1
palmes	00L1
palomies	05O1
palvelu	06E1
palveluneuvoja	05O1
palvelut	06E1
palyazat	0001
palīgs	02R1
pamata	0eW2
pamatlimeni	06L1
pamatlimenis	0eW2
pamatlīmenis	0eW2
pamatlīmenī	06L1
pamatskola	0441
pamatzinasanas	0eW2
pamatzināšanas	0eW2
pana	0eY1
pana in	0eY1
pana in prezent	0221
pana la	0eY1
panadera	01B1
panaderia	07Z1
panadero	01B1
panadería	07Z1
panettiere	0251
panificio	03I1
panimo	06E1
pank	0521
pankki	06E1
panna	0W>1
paper	0=o1
papeteries	02o1
paralegal	01g1
paramedic	01g1
parcours	0Mc1
pardaveja	02Q1
pardavejas	02Q1
pardavėja	02Q1
pardavėjas	02Q1
pardeveja	02R1
pardevejs	02R1
parduotuve	03H1
parduotuvė	03H1
paredzams	0eZ1
paredzets	0eZ1
paredzēts	0eZ1
park	0FA1
parken	0Ob1
parkway	0641
parrucchiera	0251
parrucchiere	0251
parstavis	02R1
parteira	01\1
partner	0e[2
partners	0371
paru dans	0?L1
parvalda brivi	0>_1
pasaje	09:1
pasante	01B1
pascasarjana	0e]1
paseo	09:1
pasif	0CN1
pasivne	0e^2
pasivni	0`R1
pasivno	0e83
pasivní	0`R1
pasivně	0`R1
paslaik	0\91
pasniedzejs	02R1
pasniedzējs	02R1
pasnodarbinats	0661
pass	0e`2
passage	04g1
passatge	09H1
passed	09T1
passeig	09H1
passi	0YR1
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
pasívne	0`I1
paten	09e1
patent	0eb@
patentas	0X=1
patente	0f23
patentino	01?1
patents	0GP1
patentti	0L11
patevyys	0YR1
patin	09Z1
patissier	0f53
patissiere	01Z1
patlaban	0\91
patron	01B1
patrón	01B1
pavars	02R1
pavasaris	0f82
pavārs	02R1
paysagiste	01Z1
pazenges	08Q2
paznic	01h1
pazymejimas	08:1
pazymiu vidurkis	0:a1
pazymys	0:a1
pašlaik	0\91
pašnodarbināts	0661
pašvaldība	0661
pažengęs	08Q2
pažymių vidurkis	0:a1
pažymys	0:a1
pažymėjimas	08:1
pd	0f:1
peaeriala	0Kd1
peatukk	03V1
peatükk	03V1
pecheur	01Z1
pecovatel	06\1
pedagogus	0291
pedagógus	0291
pedreiro	01\1
pegawai	02:1
peixeiro	01\1
pek	0822
pekar	06\1
pekara	0@C2
pekaren	03G1
pekarna	0[@2
pekař	06\1
pekerja	02:1
pekseg	07E1
pekáreň	03G1
pekárna	0FB1
pelatih	02:1
pelatihan	0f;2
pelaut	02:1
pelayan	02:1
peluquera	01B1
peluquero	01B1
pemadam	02:1
pemandu	02:1
pemandu wisata	02:1
pembicara	09e1
pembina	02:1
pemenang	05l1
pemerintah	07[1
pemilik	02:1
peminatan	0=E1
pemula	0f=2
pemusik	02:1
penanggung jawab	02:1
penari	02:1
pendiri	02:1
peneliti	02:1
penerbit	0f?2
penerjemah	02:1
pengacara	02:1
pengajar	02:1
pengembang	02:1
pengemudi	02:1
penger	08P1
penghargaan	05l1
penjahit	02:1
penjual	02:1
penningmeester	01c1
penulis	02:1
penutur asli	07Y1
penyanyi	02:1
penyuluh	02:1
penyunting	02:1
penztaros	0822
peon	01B1
perancang	02:1
perawat	02:1
percakapan	0CN1
percentage	00T1
perempuan	0eD1
perencana	02:1
perfecto	0IL1
perfeito	0IK1
perfekcyjny	0fA1
perfekt	0fB1
perfektne	0fC2
perfektně	0fE1
perfetto	0fF1
perguruan tinggi	0M?1
periodico	05;1
periodista	02?2
perit	0561
perito	0fG2
perito industriale	0Fh1
periódico	05;1
perkiraan	0F>1
permis	0@W3
permis b	03M1
permis de conducere	01_1
permiso	01^1
permit	01X1
permís	01]1
perpustakaan	07[1
personel	05E1
personeli	05E1
perumahan	0Ec1
perusahaan	07[1
peruskoulu	0451
peruskoulun paattotodistus	0551
peruskoulun paeaettoetodistus	0551
peruskoulun päättötodistus	0551
perustaidot	04^2
perustaito	04`1
perustaja	05O1
perustaso	0fI1
perusteet	04^2
perustutkinto	0fJ2
pesantren	0M?1
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
pečovatel	06\1
pfa	03A1
pfarrer	02c1
pfleger	05T1
pfoertner	05T1
pfortner	05T1
pförtner	05T1
pg dip	0Ph1
pgce	0fL2
pgdip	0fL2
ph d	0fN3
ph d grad	0fQ1
ph d studerende	0fR1
ph.d	0fN3
ph.d.-grad	0fQ1
ph.d.-studerende	0fR1
phan tich	09i1
pharma	0371
pharmaceuticals	0371
pharmacie	02o1
pharmacien	01Z1
pharmacienne	01Z1
pharmacist	01g1
pharmacy	0371
pharmd	0FH1
phat trien	09i1
phd	0fS2
phd student	06n1
phdr	0CF2
phien dich	09i1
phiên dịch	09i1
phlebotomist	01g1
pho	0AO1
pho ban	09i1
pho chu tich	09i1
pho giam doc	09i1
pho hieu truong	09i1
pho phong	09i1
phong	0:b1
phong ban	0:b1
phong kham	0;>1
phong thi nghiem	0;>1
phong vien	09i1
photographe	01Z1
photographer	01g1
phr	01Q1
phu bep	09i1
phuc vu	09i1
phuong	0AO1
physician	01g1
physicist	01g1
physiker	05T1
phát triển	09i1
phân tích	09i1
phòng	0:b1
phòng ban	0:b1
phòng khám	0;>1
phòng thí nghiệm	0;>1
phó ban	09i1
phó chủ tịch	09i1
phó giám đốc	09i1
phó hiệu trưởng	09i1
phó phòng	09i1
phóng viên	09i1
phường	0AO1
phố	0AO1
phụ bếp	09i1
phục vụ	09i1
piagam	0fU2
piastrellista	0251
piata	04R1
piazza	0?I1
piazzale	0?I1
piața	04R1
picker	01g1
piekarnia	0361
piekarz	0261
pielegniarka	0261
pielegniarz	0261
pielęgniarka	0261
pielęgniarz	0261
pigiste	01Z1
pilot	0fW3
pilotin	02c1
piloto	03N2
pincer	0682
pinche	01B1
pincér	0682
pintor	03N2
pintora	03N2
pion	0Ia1
pirma limena augstaka izglitiba	0XE1
pirmininkas	02Q1
pirmā līmeņa augstākā izglītība	0XE1
pis	09H1
pisarna	0><1
piso	09:1
pivara	06?1
pivovar	0G[2
pivovara	0W?1
pivovarna	0><1
pivovary	0FB1
pizzeria	03I1
pjazza	0Do1
pl	04S2
plac	04U1
placa	09H1
place	04g1
plads	0Ob1
plaket	0;S1
plaketa	0fZ1
plakett	0f[1
plan	04f1
planeeritav	0JO1
planer	05T1
planerad	0<d1
planirano	0cT2
planlagt	0O;2
planlanan	0<_1
planned	05f1
planner	06T2
planots	0eZ1
planovane	0cR1
planovano	0cS1
planowane	0f\1
planowany	0f\1
plant	0371
plantsoen	0FA1
planuojama	0c71
plaquiste	01Z1
plass	0:`1
plasterer	01g1
platschef	02A1
platz	0AE1
playworker	01g1
plaza	09:1
plaça	09H1
plc	00`1
plein	0FA1
plida	0<J1
plombier	01Z1
plombiere	01Z1
plombière	01Z1
plongeur	01Z1
plongeuse	01Z1
plumber	01g1
plynne	0492
plynnie	0;B1
plynny	0;B1
plynně	04>1
plynule	0492
plánované	0cR1
plánováno	0cS1
plānots	0eZ1
pm	06n1
pmp	01Q1
po box	0eE1
pobalscoil	01G1
pobednica	0f]1
pobednik	0f]1
pobjednica	0061
pobjednik	0061
pocetnik	0f^4
pocetno	0fb2
poczatkujacy	0fd2
początkujący	0fd2
podcast	0=o1
podiatrist	01g1
podjetje	0><1
podnik	0G[2
podsladek	0>^1
podsládek	0>^1
podstawowa	0ff2
podstawowe	0fh1
podstawowy	0ff2
podstawowym	0fh1
podstawy	0ff2
poduzece	0W?1
poduzeće	0W?1
podyplomowe	0VL1
podzim	0fi1
poglavje	0X\1
poglavlje	0A]2
pogovorno	0fj1
pohar	0@A2
pohiharidus	0WD1
pohikool	03Z1
pohvala	0^m3
pohár	0@A2
poissonnier	01Z1
poistovna	03G1
poisťovňa	03G1
pojistovna	0FB1
pojišťovna	0FB1
pokal	0fk2
pokladni	0>^1
pokladnik	0Ae2
pokladní	0>^1
pokladník	0Ae2
poklicna matura	0fm1
pokojowa	0261
pokojska	0>^1
pokojská	0>^1
pokrocila	0fn4
pokrocily	0fn4
pokročilá	0fn4
pokročilý	0fn4
pokryvac	0>^1
pokrývač	0>^1
polaznik	0e;1
pole	0@@1
poletje	0g21
polgarmester	0<I1
polgármester	0<I1
police	0371
police officer	01g1
policealne	0g31
policia	01B1
policial	01\1
policier	01Z1
policiere	01Z1
policista	0>^1
policistka	0>^1
policière	01Z1
policjant	0261
policjantka	0261
policía	01B1
polier	02c1
poliisi	05O1
poliklinika	0g43
polis	0g72
polisher	01g1
polisi	02:1
politechnika	03h1
politechniki	03h1
politecnica	0Kl3
politecnico	0B[3
politehnica	07K1
politeknik	0M?1
politibetjent	0;M1
politist	0AL1
politècnica	01O1
politécnica	0B52
politécnico	0B52
poliziotto	0251
polizist	05T1
polițist	0AL1
polku	08P1
polozen	0IT2
polozna	0261
položen	0IT2
polsterer	05T1
polytechnic	01N1
polytechnique	01P1
pomlad	0g91
pomoc administracyjna	0261
pomoc kuchenna	0261
pomocnica	0Aa2
pomocnik	0g:5
pomocník	0>^1
pomoćnica	0=j1
pomoćnik	0=k2
pomočnica	0EJ1
pomočnik	0EJ1
pompier	09K2
ponencia	0g?2
pontificia	0@J1
pontifícia	0@J1
ponència	0?i1
poradca	0@71
poradce	0>^1
porocen	0\G1
porocena	0\G1
porodni asistentka	0>^1
porodní asistentka	0>^1
poročen	0\G1
poročena	0\G1
portal	09:1
portar	01h1
portas	0<I1
porteira	01\1
porteiro	01\1
porter	01g1
portier	0gA3
portiere	0251
portás	0<I1
pos doutorado	0IS1
pos graduacao	0L91
posgrado	0TI1
poslovoda	0=k2
poslovođa	0=k2
postaci	05E1
postacı	05E1
postas	0gD2
postbode	01c1
postboks	0gF2
postbud	05d2
postbus	0gH1
postdoc	0C62
postdoctoral	01g1
poste actuel	00_1
poster	0gI6
postfach	0511
postgrado	0TI1
postgraduate	0Ph1
postgraduate certificate	0Ph1
postgraduate diploma	0Ph1
postgrau	0\F1
postina	0251
postinkantaja	05O1
postino	0251
postliceala	0B71
postliceală	0B71
postman	01g1
postwoman	01g1
postás	0<I1
posvet	0X\1
poszter	0GT1
pot	0aY1
potrdilo	0@a1
potvrda	0IT2
pour	0gO1
pouzivatelsky	0gP1
používateľsky	0gP1
povprecje	0gQ1
povprecna ocena	0gQ1
povprečje	0gQ1
povprečna ocena	0gQ1
poziom zaawansowany	0;B1
pozoriste	06?1
pozorište	06?1
početnik	0f^4
početno	0fb2
położna	0261
poștaș	01h1
pr	03T1
praca	0gR2
praca z domu	0aW1
praca zdalna	0SK1
pracovnice	0>^1
pracovnicka	0@71
pracovnik	0Ae2
pracovník	0Ae2
pracovníčka	0@71
pracownica	0261
pracownik	0261
practical	0B<1
practicant	01h1
practicante	01B1
practice	0371
practitioner	01g1
pradedantysis	0gT2
pradikat	01A1
pradinis	0<E2
pradmenys	0eT1
praedikat	01A1
praegu	0RF1
praeguseni	0RF1
praktijk	02Y1
praktikant	0gV8
praktikantas	02Q1
praktikante	02O2
praktikantin	09Z1
praktikants	02R1
praktikantė	02Q1
praktykant	0261
praktykantka	0261
pramugari	02:1
pramuniaga	02:1
pramusaji	02:1
pranesimas	0X=1
pranešimas	0X=1
praticante	0251
pravnica	0AZ3
pravnicka	0Ae2
pravnik	0g^5
prawniczka	0261
prawnik	0261
prawo jazdy	0A21
prawo wykonywania zawodu	0A21
praxis	03B1
praça	04H1
pre intermediate	0;^1
pre-intermediate	0;^1
precejies	0bF1
precejusies	0bF1
preceptor	01\1
preceptora	01\1
preconizat	07o1
precējies	0bF1
precējusies	0bF1
predajna	03G1
predajňa	03G1
predavac	0gc3
predavanje	0X63
predavatelj	05H1
predavač	0gc3
preddiplomski studij	0gf1
predikat	0EM1
prednaska	0W62
prednáška	0Ac1
predpoklad	0cS1
predpokladane	0gg2
predpokladané	0cR1
predseda	0Ae2
predsedkyne	0>^1
predsednica	0gi2
predsednicka	0@71
predsednik	0gi2
predsedníčka	0@71
predsjednica	0=j1
predsjednik	0=j1
preduzece	06?1
preduzeće	06?1
predvideno	0gk3
predvidoma	0gn1
predviđeno	0cT2
preemia	0go2
prefecture	02o1
prefeitura	02Z1
preis	08V1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02S2
prekladateľ	08J1
prelekcja	07D1
premi	01T1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0h13
premios	01S1
premiu	0?:1
premiul	0?:1
premiul i	0?:1
premju	0>L1
preneur de son	01Z1
preparateur	01Z1
preparatoria	0?Q1
preparatrice	01Z1
preprint	0=o1
presedinta	01h1
presedinte	01h1
present	0h43
presentation	0=o1
presente	0h73
presenter	01g1
presernova nagrada	0fZ1
president	0h:3
presidenta	02?2
presidente	03=4
press	0371
pressesprecher	09Z1
presso	0?G1
preukaz	0@d1
prevajalec	0EJ1
prevajalka	0EJ1
previsao	0BE1
previsio	0h=1
previsionnel	08>1
previsió	0h=1
previst	0h=1
prevista	0h>4
prevista para	0hB2
previsto	0hD3
previsão	0BE1
prevodilac	06h1
prevoditelj	0XI1
prevu	08>1
prevue	08>1
prezent	0hG2
prezentare	0721
prezes	0261
prezident	02S2
prezidents	02R1
prešernova nagrada	0fZ1
preżent	0=01
președinte	01h1
președintă	01h1
pri	0hI2
pria	0ZC1
pricakovano	0gn1
priemer	0RW1
priemyselna skola	0\W1
priemyselná škola	0\W1
priest	01g1
prijs	0<j1
prilaz	09C1
primar	01h1
primaria	03A1
primarie	03A1
primary school	01N1
primavara	0hK1
primavera	0hL4
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03A1
primărie	03A1
primăvara	0hK1
prince2	01Q1
principal	01g1
principiant	0hP1
principiante	0hQ3
printemps	0hT1
printiseacht	06_1
printíseacht	06_1
pripravnica	0AZ3
pripravnik	0AZ3
pris	0_23
prisen	0hU2
priset	0hW1
prispevek	0A_2
prispevok	0Ac1
prix	00L1
prizas	0651
prize	00N1
priznanje	0^m3
pričakovano	0gn1
probation officer	01g1
proc	01[1
proceedings	0VV2
procurador	01B1
procuradora	01B1
prodajalec	0EJ1
prodajalka	0EJ1
prodavac	0hX3
prodavacica	06h1
prodavač	0h[2
prodavačica	06h1
prodavnica	06?1
prodejna	0FB1
prodi	0=E1
producer	01g1
product manager	06n1
product owner	0C62
productions	0371
productor	01B1
productora	01B1
produtor	01\1
proefschrift	0=J1
prof	0af1
profesijny zivotopis	0h]1
profesijný životopis	0h]1
profesine kvalifikacija	0>W1
profesine mokykla	0Dl1
profesinis bakalauras	0:Z1
profesinis issilavinimas	0>W1
profesinis išsilavinimas	0>W1
profesinė kvalifikacija	0>W1
profesinė mokykla	0Dl1
profesional	0941
profesionala videja izglitiba	06m1
profesionalais bakalaurs	0:Y1
profesionalais magistrs	0]A1
profesionalna biografija	0=]1
profesionālais bakalaurs	0:Y1
profesionālais maģistrs	0]A1
profesionālā vidējā izglītība	06m1
profesjonsstudium	0KJ1
profesni prukaz	0@c1
profesni zivotopis	0h^1
profesní průkaz	0@c1
profesní životopis	0h^1
profesoara	01h1
profesoară	01h1
profesor	0h_:
profesora	01B1
profesorius	02Q1
profesors	02R1
professeur	01Z1
professional proficiency	0?;1
professional working proficiency	0P_1
professionale	0971
professioneel	0hi1
professionnel	0C>1
professionsbachelor	0:@1
professionshoejskole	0JS1
professionshojskole	0JS1
professionshøjskole	0JS1
professor	0hj9
professora	07\2
professore	0251
professoressa	0251
professori	05O1
professzor	0291
profesör	05E1
proficient	02U2
proficient user	0?;1
profiel	02k1
profil	0IG1
profilul	0IG1
profissional	08e1
progett	0i31
progetti	0b\1
progettista	0251
progetto	0b\1
program	0i45
program studi	0=E1
programador	02;3
programadora	02;3
programatoare	01h1
programator	0i93
programci	05E1
programcı	05E1
programer	0dX3
programerka	0EJ1
programi	04I1
programista	0261
programistka	0261
programma	0i<1
programmatore	0251
programmatrice	0251
programmeerija	01>1
programmer	0i=2
programmerare	02A1
programmerer	0;M1
programmet	02b1
programmetaja	02R1
programmetajs	02R1
programmeur	0AC2
programmierer	05T1
programmoer	06P1
programmor	06P1
programmør	06P1
programmētāja	02R1
programmētājs	02R1
programozo	0291
programozó	0291
programuotoja	02Q1
programuotojas	02Q1
programátor	02S2
programı	04I1
proiect	0c81
proiecte	0c81
proiectul	0c81
proje	0i?1
proje adi	0i?1
proje adı	0i?1
project	0i@3
project manager	06n1
projecte	0bY1
projected	05f1
projecten	0iC1
projectes	0bY1
projectnaam	0iC1
projecto	0b]1
projectos	0b]1
projects	0@61
projekat	0iD1
projekt	0iE=
projekt neve	0iR1
projektai	0iS1
projektant	0iT4
projektantka	0261
projektas	0iS1
projekte	0iX2
projektek	0iR1
projekter	0iZ1
projekti	0i[6
projektid	0ia1
projektin nimi	0ib1
projektit	0ib1
projektledare	02A1
projektname	0]a1
projektnamn	0ic1
projektnavn	0iZ1
projektoer	02A1
projektor	02A1
projekts	0id1
projektu	0b@1
projekty	0ie3
projektör	02A1
projeler	0i?1
projesi	0i?1
projet	0bZ1
projeteur	01Z1
projeto	0b]1
projetos	0b]1
projets	0bZ1
prolece	0ih1
proleće	0ih1
proljece	0ii1
proljeće	0ii1
promedio	0?O1
promenade	0AE1
promotie	0H_1
promotion	0ij1
promotor	03N2
promotora	03N2
promotore	0251
promotrice	0251
promovendus	0J\1
promoviert	0ij1
proofreader	01g1
properties	0371
prosecna ocena	0ik1
prosek	0ik1
prosek ocena	0ik1
prosečna ocena	0ik1
prosiding	09e1
prosjecna ocjena	0c[1
prosjek	0c[1
prosjek ocjena	0c[1
prosjekt	0il2
prosjekter	0in1
prosjektnavn	0in1
prosječna ocjena	0c[1
prospech	0A32
prospective	05f1
prospektas	03T1
prospekts	0>m1
prospěch	0RV1
prostovoljec	0EJ1
prostovoljka	0EJ1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03I1
provincie	0P01
provinsi	0Ec1
proyecto	0b[1
proyectos	0b[1
proyek	0ae1
proġett	0i31
pruefer	05T1
pruefung	0<N1
prufer	05T1
prufung	0<N1
prukaz	0@c1
prumer	0RV1
pruvodce	0>^1
pruvodkyne	0>^1
prvostopenjski	0Fl1
prvostupnica	0gf1
prvostupnik	0gf1
przedsiebiorstwo	0361
przedsiębiorstwo	0361
przedstawiciel	0261
przedszkole	03h1
przeglad	07D1
przegląd	07D1
przewidywane	0f\1
przewidywany	0f\1
przewodniczaca	0261
przewodniczacy	0261
przewodniczka	0261
przewodnicząca	0261
przewodniczący	0261
przewodnik	0261
przychodnia	0361
práca z domu	0aW1
právnik	0@71
právnička	0Ae2
právník	0>^1
prädikat	01A1
préfecture	02o1
prémio	00M1
préparateur	01Z1
préparatrice	01Z1
présent	00_1
président	01Z1
présidente	01Z1
prévisionnel	08>1
prévu	08>1
prévue	08>1
prêmio	00M1
príspevok	0Ac1
próf	0af1
prófessor	0=Z1
prüfer	05T1
prüfung	0<N1
prēmija	00B1
průkaz	0@c1
průměr	0RV1
průvodce	0>^1
průvodkyně	0>^1
psc	0cD2
psichologas	02Q1
psicoleg	02>1
psicologa	0io4
psicologo	06Q3
psicòleg	02>1
psicòloga	02>1
psicóloga	03N2
psicólogo	03N2
psiholog	0j34
psihologs	02R1
psikolog	0Qg2
psm	01Q1
pst	0\f1
psuhholoog	01>1
psycholog	06V4
psychologist	01g1
psychologue	01Z1
psycholoog	01c1
psychológ	08J1
psychomotricien	01Z1
psykolog	05L3
psykologi	05O1
pszichologus	0291
pszichológus	0291
psühholoog	01>1
psč	0cD2
pt	0j72
pta	09Z1
pte	0j92
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	0371
pubblicato	0731
pubblicazione	0731
publicacao	05;1
publicacio	0?i1
publicacion	01`1
publicació	0?i1
publicación	01`1
publicado	0?g2
publicat	0?e2
publicatie	0=J1
publication	0?L1
publicação	05;1
publicerad	0LH1
publiceret	02j1
publie	0?L1
publikace	0GL1
publikacia	0Ac1
publikacija	0j;4
publikacio	0GT1
publikacja	07D1
publikation	08K1
publikácia	0Ac1
publikáció	0GT1
publikācija	0GP1
publisert	0W81
published	0=o1
publishers	0371
publishing	0371
publié	0?L1
puchar	0N81
pucko otvoreno uciliste	0j?1
puerta	09:1
puheenjohtaja	05O1
puheenvuoro	0L11
puheterapeutti	05O1
puiestee	0\k1
puikiai	0Zi1
puikus	0Zi1
puisto	08P1
pultos	0<I1
puppeteer	01g1
purser	01g1
pusat	07[1
pustakawan	02:1
put	0j@2
putkiasentaja	05O1
puuseppa	05O1
puuseppae	05O1
puuseppä	05O1
puutarhuri	05O1
pučko otvoreno učilište	0j?1
pza	09:1
página	0jB2
pályázat	0001
până	0eY1
până la	0eY1
până în	0eY1
până în prezent	0221
pâtissier	01Z1
pâtissière	01Z1
pädagog	05T1
päiväkoti	0U;2
pätevyys	0YR1
pääaine	0YS1
päällikkö	05O1
på	0eF1
på distans	0GU1
på nett	0NF1
pågående	0eG2
pågår	0c=1
pædagog	06P1
pék	0822
pékség	07E1
pénztáros	0822
pêcheur	01Z1
pós-doutorado	0IS1
pós-graduação	0L91
póster	01`1
pôle	0@@1
pôster	05;1
põhiharidus	0WD1
põhikool	03Z1
pārdevēja	02R1
pārdevējs	02R1
pārstāvis	02R1
pārvalda brīvi	0>_1
pētniece	02R1
pētnieks	02R1
płynnie	0;B1
płynny	0;B1
přednáška	0GL1
předpoklad	0cS1
předpokládané	0cS1
předseda	0>^1
předsedkyně	0>^1
překladatel	06\1
příspěvek	0GL1
qa	06n1
qpa	0A@1
quaderni	0731
quaderns	0?i1
quadra	04H1
quadro	0251
quai	04g1
qualifica	0jD2
qualifica professionale	0Fh1
qualificacio	0LP1
qualificació	0LP1
qualified	01X1
quan	0AO1
quan doc	09i1
quan ly	09i1
quan tri vien	09i1
quimic	02>1
quimica	02?2
quimico	03N2
quy	0;>1
químic	02>1
química	02?2
químico	03N2
quản lý	09i1
quản trị viên	09i1
quản đốc	09i1
quận	0AO1
quỹ	0;>1
r	0aP1
raadgivare	02A1
raadgiver	05d2
raadslid	01c1
raamat	03V1
raamatukogu	0521
raamatupidaja	01>1
raatali	05O1
rabbi	01g1
racunovoda	0=k2
racunovodja	0EJ1
racunovodkinja	0EJ1
rad	0A]2
rad od kuce	0aT2
rad od kuće	0aT2
radca	0261
radgivare	02A1
radgiver	05d2
radgjafi	0=Z1
radiographer	01g1
radionica	0@C2
radna	0261
radna biografija	0=]1
radnica	0=k2
radnik	0=k2
radny	0261
radstefna	0?F1
raduneyti	06G1
raeaetaeli	05O1
rafvirki	0=Z1
ragel	0]o1
ragioniera	0251
ragioniere	0251
rahastonhoitaja	05O1
rahuldav	0WI1
raitti	08P1
rajonas	03T1
rakenduskorgharidus	0:[1
rakenduskorgkool	03Z1
rakenduskõrgharidus	0:[1
rakenduskõrgkool	03Z1
rakennus	06E1
rakpart	03Y1
raksts	0GP1
raktaros	0<I1
raktáros	0<I1
rama	0L41
rambla	09H1
ranger	01g1
rannog	0611
rannsakandi	0=Z1
rannóg	0611
ranta	08P1
raportti	0L11
rapport	05g3
raumausstatter	05T1
ravintola	06E1
ravitsemusterapeutti	05O1
razgovorno	0jF1
raziskovalec	0EJ1
raziskovalka	0EJ1
razoavel	0Bm1
razoável	0Bm1
razveden	0bD2
razvedena	0bD2
razvijalec	0EJ1
razvijalka	0EJ1
razvojni	0=j1
računovodja	0EJ1
računovodkinja	0EJ1
računovođa	0=k2
raġel	0]o1
rd	0jG2
re	0Kb1
realexamen	0P71
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<h1
realty	0371
reatha	05`1
rebbiegha	0jI1
rebbiegħa	0jI1
rebbieh	0>L1
rebbieħ	0>L1
recenzio	0GT1
recenzió	0GT1
recenzja	07D1
recepcioner	0XI1
recepcionista	02;3
recepcios	0291
recepciós	0291
recepcjonista	0261
recepcjonistka	0261
recepcna	0@71
recepcni	0>^1
recepcny	0@71
receptioner	01h1
receptionera	01h1
receptionist	0jJ5
receptioniste	01c1
receptionniste	01Z1
receptor	05H1
recepčná	0@71
recepční	0>^1
recepčný	0@71
recepționer	01h1
recepționeră	01h1
recompense	00L1
reconeixement	01T1
reconhecimento	00M1
reconocimiento	01S1
recruiter	06n1
red seal	02W1
redacteur	0AC2
redactoare	01h1
redactor	0jO4
redactora	02?2
redactrice	01Z1
redakteur	05T1
redaktoer	05L3
redaktor	0jS6
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
redelijk	0Bo1
rederi	0:_1
rederiet	0:_1
reditel	06\1
referat	0jY3
referats	0GP1
referendar	05T1
referens	0291
referent	0j\8
referenta	01h1
referentka	0261
referentă	01h1
referāts	0GP1
region	0jd3
regione	03I1
regisseur	0jg2
regisseuse	01Z1
registered	01X1
registrar	01g1
registratie	0=H1
registration	01X1
registrator	02A1
registro	0?n1
rehber	05E1
rehtori	05O1
reinigungskraft	02c1
reiprennandi	0OO1
rektor	05L3
rektorova nagrada	0061
relawan	02:1
relazione	0731
remota	0ji2
remote	0jk4
remotely	0O^1
remoto	0jo3
remplacant	01Z1
remplacante	01Z1
remplaçant	01Z1
remplaçante	01Z1
rencana	0F>1
rendelo	07E1
rendelő	07E1
rendor	0<I1
rendőr	0<I1
rengoeringsassistent	06P1
rengoringsassistent	06P1
rengøringsassistent	06P1
renholder	0;M1
repartidor	01B1
repartidora	01B1
reparto	0FG1
reporter	0k22
representante	01\1
representative	01g1
reprezentant	01h1
repórter	01\1
requisiteur	05T1
research assistant	01g1
researcher	01g1
resepsionis	02:1
resepsiyonist	05E1
resepsjonist	0;M1
residence	04g1
residente	01\1
resort	0371
responsabil	01h1
responsabila	01h1
responsabile	0251
responsabilă	01h1
responsable	0k43
responsavel	01\1
responsável	01\1
ressort	06O1
restaurace	0FB1
restauracia	03G1
restauracja	0361
restaurang	0>;1
restaurant	0k78
restaurante	08[2
restaurator	05T1
restauratore	0251
restauratrice	0251
restavracija	0><1
restonomi	04V1
restoran	0k?5
restoranas	03H1
restorani	03W1
restorans	0661
restoranı	03W1
restorer	01g1
restorāns	0661
result	00T1
resume	0aN1
resumo	05;1
reszleg	0CE1
retail	0kD2
retning	0kF1
rettindi	0[V2
review	0=o1
revija	0X\1
revisor	0kG4
revisora	01\1
revisore	0251
revista	0kK4
revistă	0721
revizor	0XI1
revue	0?L1
rezeptionist	05T1
rezident	01h1
reznik	0>^1
reštaurácia	03G1
rhce	01Q1
rhcsa	01Q1
riaditel	08J1
riaditeľ	08J1
riarthoir	03U1
riarthóir	03U1
ricercatore	0251
ricercatrice	0251
ricerkatur	0561
richter	02c1
richting	02k1
riconoscimento	00O1
ridic	06\1
ridicsky prukaz	0@c1
rigger	01g1
rigorosum	0<J1
rijbewijs	0=H1
rimelig	0`D1
ring	0AE1
ringevikar	0;M1
rinne	08P1
ristorant	07n1
ristorante	03I1
ritari	0=Z1
ritgerd	0?F1
ritgerð	0?F1
ritstjori	0=Z1
ritstjóri	0=Z1
rivista	0731
riwayat hidup	0D[1
riċerkatur	0561
rndr	0CF2
road	0641
robotnica	0261
robotnik	0]Q2
robotník	0@71
roc	0kO1
rocenka	0GL1
rodeny hovorca	0^E1
rodený hovorca	0^E1
rodily	0^M1
rodily mluvci	0^M1
rodilý	0^M1
rodilý mluvčí	0^M1
rodny jazyk	0kP2
rodný jazyk	0kP2
rodovia	04H1
rodzimy	0I^1
roerlegger	0;M1
roermokare	02A1
roinn	0kR2
rok	0kT3
rokov	0kW1
roku	0kX2
roky	0kZ2
rolniczka	0261
rolnik	0261
ronda	0?l2
roofer	01g1
rorlegger	0;M1
rormokare	02A1
route	04g1
rozdzial	07D1
rozdział	07D1
rozhodci	0>^1
rozhodčí	0>^1
rozvedena	0k\2
rozvedeny	0k\2
rozvedená	0k\2
rozvedený	0k\2
rozwiedziona	0W>1
rozwiedziony	0W>1
ročenka	0GL1
rt	0k^2
rua	04H1
rudens	0k`1
rudiments	0;i1
ruduo	0ka1
rue	04g1
ruhsat	0<`1
ruim voldoende	0P\1
rukovodilac	06h1
rukovoditelj	0XI1
rumah sakit	07[1
runai	03U1
runner	01g1
runner up	00N1
runner-up	00N1
rupnica	0661
rutineret	0kb1
rw	0Ec1
ry	00`1
rybak	0261
rybar	0>^1
rybář	0>^1
ryhma	0kc2
ryhmae	0kc2
ryhmä	0kc2
rzeczoznawca	0261
rzeznik	0261
rzeźnik	0261
ráðgjafi	0=Z1
ráðstefna	0?F1
ráðuneyti	06G1
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
résumé	0aN1
részleg	0CE1
réttindi	0[V2
rörmokare	02A1
rørlegger	0;M1
rúnaí	03U1
rūpnīca	0661
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0RJ1
s e	0DW1
s h	0DW1
s kom	0DW1
s l	00`1
s l u	00`1
s n c	00`1
s p	0><1
s p a	00`1
s pd	0DW1
s pohvalom	0c[1
s r l	00`1
s r o	00`1
s t	0DW1
s vyznamenanim	0A32
s vyznamenaním	0RW1
s vyznamenáním	0RV1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0RJ1
s.e	0DW1
s.h	0DW1
s.kom	0DW1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0><1
s.p.a	00`1
s.pd	0DW1
s.r.l	00`1
s.r.o	00`1
s.t	0DW1
s/a	00`1
s/d	0RJ1
s1	09^1
s2	0ke2
s3	0I01
sa	0kg2
saakka	0802
saangare	02A1
saangerska	02A1
saat ini	0R31
saatio	06E1
sac	00`1
sach	0:K1
sachbearbeiter	05T1
sachkunde	0\B2
sachverstaendige	05T1
sachverstandige	05T1
sachverständige	05T1
sada	0Dd2
sadasnjost	0Dd2
sadašnjost	0Dd2
saeaetioe	06E1
saehkoeasentaja	05O1
saelger	06P1
saeljare	02A1
saemileg	0bX1
saenger	05T1
safe	01Q1
safn	06G1
sage femme	01Z1
sage-femme	01Z1
saggio	0731
sagsbehandler	06P1
sahibi	05E1
sahkoasentaja	05O1
sailor	01g1
saineolai	0ki2
saineolaí	0ki2
sairaala	06E1
sairaanhoitaja	05O1
sairaanhoitaja (amk	04V1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0kk1
saksbehandler	0;M1
sal lum	0=01
sal-lum	0=01
saldatore	0251
saldatrice	0251
sales	02:1
salesman	01g1
salesperson	01g1
saleswoman	01g1
saljare	02A1
salon	0371
sambo	0KZ1
samboer	0K[1
samenwonend	04e1
samhradh	0kl1
samlevende	0km1
samordnare	02A1
samostojni podjetnik	0><1
samozatrudnienie	0361
sampai	0RJ1
sampai dengan	0RJ1
sampai saat ini	0R31
sampai sekarang	0R31
sampiyon	0;S1
samska	0\G1
samski	0\G1
samtaleniva	0>`1
samtalenivaa	0>`1
samtaleniveau	0`D1
samtalenivå	0>`1
samtalsniva	0SL1
samtalsnivaa	0SL1
samtalsnivå	0SL1
san ve tic	00`1
san. ve tic	00`1
sanayi	03W1
sang lap	09i1
sangare	02A1
sangat baik	0Zk2
sanger	0Of3
sangerska	02A1
sanitaeter	05T1
sanitar	06\1
sanitater	05T1
sanitář	06\1
sanitäter	05T1
santral gorevlisi	05E1
santral görevlisi	05E1
saopstenje	0cM1
saopštenje	0cM1
sap certified	01Q1
sapper	01g1
saradnica	06h1
saradnik	06h1
sarjana	0DW1
sarkici	05E1
sarl	00`1
sarta	0251
sarto	0251
sarunvaloda	0kn1
sarunvalodas limeni	0kn1
sarunvalodas līmenī	0kn1
sas	00`1
sastre	01B1
sasu	00`1
sat	0<J1
satis elemani	05E1
satis temsilcisi	05E1
satisfacator	0C21
satisfăcător	0C21
satpam	02:1
satış elemanı	05E1
satış temsilcisi	05E1
savanore	02Q1
savanoris	02Q1
savanorė	02Q1
savetnica	06h1
savetnik	06h1
savininkas	02Q1
savivaldybe	03H1
savivaldybė	03H1
savjetnica	0=j1
savjetnik	0=j1
sayfa	0ko1
sayman	05E1
sbornik	0GL1
sborník	0GL1
sc	04R1
scade nel	0N91
scaffolder	01g1
scala	0?I1
scarso	0BX1
scc	01Q1
sccl	00`1
schaefer	02c1
schafer	02c1
schauspieler	05T1
scheidsrechter	01c1
schein	0<N1
schichtfuehrer	05T1
schichtfuhrer	05T1
schichtführer	05T1
schiedsrichter	05T1
schilder	01c1
schlosser	05T1
schneiderin	09Z1
schoeffe	02c1
schoeffin	02c1
schoffe	02c1
schoffin	02c1
scholarship	00N1
scholengemeenschap	08;1
school	0l02
school leaving certificate	02X1
school level	0;^1
school of	01N1
schoonheidsspecialist	0Gm1
schreiner	05T1
schreinerei	03B1
schriftfuehrer	05T1
schriftfuhrer	05T1
schriftführer	05T1
schulabschluss	01@1
schule	0RT2
schulkenntnisse	05S1
schulung	0O42
schweisser	05T1
schweißer	05T1
schwerpunkt	0M61
schwester	02c1
schäfer	02c1
schöffe	02c1
schöffin	02c1
scientist	01g1
scienziato	0251
scoala	07K1
scoala gimnaziala	07K1
scoala postliceala	0l22
scoala profesionala	09l1
scoil	01G1
scolaire	0;i1
scolaireacht	0>G1
scolastica	0BX1
scolastico	0;T2
scolastico buono	0GI1
scoláireacht	0>G1
scop	00`1
scopus	01[1
score	00T1
scrum master	0l43
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FB1
sdružení	0FB1
se	00`1
se traja	0Df1
seafarer	01g1
seaman	01g1
seamstress	01g1
secao	0G91
seccao	0G91
seccio	0G^1
seccion	0EK1
secció	0G^1
sección	0EK1
second class	00T1
second mate	01g1
second place	00N1
secondary education	02X1
secondary school	01N1
secondary school certificate	02X1
secretaire	01Z1
secretar	0=62
secretara	01h1
secretaresse	01c1
secretari	02>1
secretaria	0l74
secretario	03N2
secretaris	01c1
secretary	01g1
secretară	01h1
secretària	02>1
secretária	01\1
secretário	01\1
secrétaire	01Z1
secteur	0@@1
sectia	0ET1
sectie	0l;2
section	0>V1
sector	04R1
sectorul	04R1
secundaria	0L22
secundario	00J1
secundària	0<<1
secundário	00J1
secção	0G91
secția	0ET1
secție	0ET1
sedaj	0Df1
sedan	0OF1
sedang	0CN1
sedanjost	0Df1
sedzia	0261
sef	0l=4
sefa	01h1
sefi	05E1
seged	0291
segedmunkas	0<I1
segretaria	0251
segretario	0251
segretarja	0561
segretarju	0561
segundo grau	00J1
segundo lugar	01S1
segundo premio	01S1
seguradora	02Z1
seguros	08[2
segéd	0291
segédmunkás	0<I1
sehr gut	0O62
sehr gute kenntnisse	0O62
seit	0lA1
seite	0lB1
sejak	0lC2
sekarang	0R31
sekce	0Gg1
sekcia	0Gl1
sekcja	0Ia1
sekolah	0M?1
sekolah dasar	0M?1
sekolah menengah	0M?1
sekolah tinggi	0M?1
sekretaer	0Of3
sekretar	0lE3
sekretare	02R1
sekretarica	06h1
sekretaris	02:1
sekretarka	0Pk3
sekretars	02R1
sekretarz	0261
sekreter	05E1
sekreterare	02A1
sekreteri	05E1
sekretore	02Q1
sekretorė	02Q1
sekretárka	0@71
sekretářka	0>^1
sekretär	0lH2
sekretær	05d2
sekretāre	02R1
sekretārs	02R1
seksi	0:I1
seksjon	0lJ1
sektion	0lK2
sektor	0lM3
sekundarabschluss	01@1
selbstaendig	09Z1
selbstandig	09Z1
selbststaendig	0OS2
selbststandig	0OS2
selbstständig	0OS2
selbständig	09Z1
self employed	0371
self-employed	0371
selger	0;M1
seller	0S^1
selskab	0?<1
selskap	0:_1
selts	0521
selvstaendig	0lP1
selvstendig naeringsdrivende	0lQ1
selvstendig næringsdrivende	0lQ1
selvstændig	0lP1
semaine	0lR1
semaines	0lR1
semana	0lS2
semanas	0lS2
seminaari	0lU2
seminaire	0O11
seminar	0lW:
seminari	0la1
seminario	0lb3
seminarium	0le3
seminary	01N1
seminer	0JU1
semineri	0JU1
seminár	0lh1
seminário	0?d1
seminář	0li1
sempozyumu	0=L1
sena	0lj1
senac	0@J1
senai	0@J1
sene	0lk1
senior	0RI1
senter	0:_1
seo	06n1
seppa	05O1
seppae	05O1
seppä	05O1
serbest	03W1
serfraedingur	0ll2
sergeant	01g1
serhaefing	0241
serralheiro	01\1
serrurier	01Z1
sertificets	0671
sertificēts	0671
sertifika	0<`1
sertifikaat	0V_1
sertifikaatti	0ln2
sertifikali	0<`1
sertifikalı	0<`1
sertifikasi	0m02
sertifikası	0<`1
sertifikat	0m24
sertifikatas	08:1
sertifikats	0671
sertifikuotas	08:1
sertifikāts	0671
sertifioitu	03X1
sertifisering	08]1
sertifisert	08]1
serveerster	01c1
servei	0G^1
serveis	03P1
servente	01\1
server	01g1
serveur	01Z1
serveuse	01Z1
service	0@@1
servicekraft	02c1
services	0371
servicio	0EK1
servicios	07Z1
serviciul	0ET1
servicos	02Z1
servirka	0>^1
servitoer	0So2
servitor	0So2
servitris	02A1
servitör	02A1
servitør	0;M1
servizi	03I1
serviços	02Z1
servsafe	01Q1
servírka	0>^1
sesongarbeider	0;M1
sestra	0Ae2
setaliste	09C1
setany	03Y1
setmana	0m61
setmanes	0m61
setor	0G91
setter	01g1
settimana	0m71
settimane	0m71
settore	0m82
setzer	05T1
seura	06E1
sexton	01g1
sezione	0FG1
seção	0G91
sgpa	0A@1
shepherd	01g1
shipping	0371
shop	0371
short course	0CB1
shortlisted	00N1
shrm	01Q1
si	0m:1
sia	00`1
siandien	0DZ1
sicher	0O62
sida	0m;1
sidan	0m<1
side	0m=2
side project	0@61
siden	0OK2
sidlisko	0aX1
sidliste	0?H1
sieger	0fk2
siegerin	00:1
siele	0<J1
sieu thi	0;>1
sieviesu	0m?1
sieviete	0m?1
sieviešu	0m?1
signaller	01g1
signalman	01g1
sigorta	03W1
sigurvegari	00;1
sihteeri	05O1
siiani	0RF1
siivooja	05O1
silpnai	0eT1
silver	00N1
silver medal	00N1
sim	0<g1
sim a	0<g1
sim c	0<g1
simdi	0>k1
simposio	05;1
simpozion	0721
simpósio	05;1
since	0m@1
sindaco	0251
sinds	0mA1
singel	0FA1
single	0AX1
sirket	03W1
sirketi	03W1
sistemas	08[2
sistemes	03P1
sistemi	03I1
sitesi	0>l1
siuo metu	0DZ1
sivilingenioer	0KJ1
sivilingenior	0KJ1
sivilingeniør	0KJ1
siviloekonom	0KJ1
sivilokonom	0KJ1
siviløkonom	0KJ1
sivu	0mB1
sivuaine	0YS1
six sigma	01Q1
sixth form	01N1
siêu thị	0;>1
sjaafoer	0;M1
sjafor	0;M1
sjalfbodalidi	0=Z1
sjef	0;M1
sjoeman	02A1
sjoemann	0;M1
sjomadur	0=Z1
sjoman	02A1
sjomann	0;M1
sjukgymnast	02A1
sjukhus	0>;1
sjukhuset	0>;1
sjukrahus	06G1
sjukskoeterskeexamen	0Me1
sjukskoterskeexamen	0Me1
sjuksköterskeexamen	0Me1
sjálfboðaliði	0=Z1
sjåfør	0;M1
sjómaður	0=Z1
sjöman	02A1
sjømann	0;M1
sjúkrahús	06G1
sk	0>l1
skaadespelare	02A1
skadespelare	02A1
skarbniczka	0261
skarbnik	0261
skild	0KZ1
skilled	0RI1
skilt	0mC2
skipper	0mE4
skipstjori	0=Z1
skipstjóri	0=Z1
skiries	0bF1
skirteini	0[V2
skladiscnik	0EJ1
skladistar	0=j1
skladištar	0=j1
skladiščnik	0EJ1
skladnice	0>^1
skladnik	0Ae2
skladník	0Ae2
sklep	0361
skoeterska	02A1
skola	0mI7
skola primarja	0471
skola sekondarja	0471
skolan	0Nb1
skole	0mP2
skolekundskaber	0<U1
skolekunnskaper	0<V1
skolen	0mP2
skoleni	0li1
skolenie	0lh1
skoli	0401
skolinn	0401
skolkunskaper	0<81
skolotaja	02R1
skolotajs	02R1
skolotāja	02R1
skolotājs	02R1
skoterska	02A1
skr poczt	04U1
skr. poczt	04U1
skraddare	02A1
skraeddare	02A1
skraedder	06P1
skrbnik	0EJ1
skredder	0;M1
skribent	02A1
skripsi	09e1
skripta	0W62
skriptá	0Ac1
skräddare	02A1
skrædder	06P1
skuespiller	05d2
skup	0cN1
skupina	0mR3
skuska	0@d1
skyrius	0mU2
skyrsla	0?F1
skådespelare	02A1
skírteini	0[V2
skóli	0401
skólinn	0401
sköterska	02A1
skúška	0@d1
skýrsla	0?F1
sl	00`1
sladek	0>^1
sladovna	0FB1
sladovnik	0>^1
sladovník	0>^1
slager	01c1
slagter	06P1
slaktare	02A1
slakter	0;M1
slaugytoja	02Q1
slimnica	0661
slimnīca	0661
slobodna	0mW1
slobodny	0mW1
slobodná	0mW1
slobodný	0mW1
slta	0Sl1
slu	00`1
slusarz	0261
slutbetyg	0mX2
sluzba	0lM3
služba	0lM3
sládek	0>^1
sma	0mZ4
smart working	00e1
smed	05L3
smer	0m^2
smid	0J\1
smidur	0=Z1
smiður	0=Z1
smjer	0m`1
smk	0mZ4
smp	0ma2
snekker	0;M1
snickare	02A1
snin	0lj1
snit	0Jm1
snitt	0P@1
snittbetyg	0<i1
so	0mc2
so cap	0`b1
so yeu ly lich	0RS1
soavtor	0X\1
sobresaliente	0?O1
sobrid	0\91
soc coop	00`1
soc. coop	00`1
soci	02>1
socia	0io4
social worker	01g1
sociedad	07Z1
sociedade	02Z1
societa	03I1
societat	03P1
societate	03A1
societe	02o1
society	0371
società	03I1
socio	06Q3
société	02o1
sodelavec	0EJ1
sodelavka	0EJ1
sodien	0\91
soehne	08W1
soemand	06P1
soemmerska	02A1
sofer	01h1
soferis	02R1
sofor	0me3
soforu	05E1
software	0371
sofőr	0822
sohn	08W1
sohne	08W1
sok	0>l1
sokagi	0>l1
sokak	0>l1
sokağı	0>l1
sola	0Jj1
soldador	03N2
soldadora	03N2
soldat	0XT4
soldier	01g1
solicitor	01g1
solid	0B<1
solide	05m1
solide kenntnisse	05m1
soloist	01g1
solteira	0mh1
solteiro	0mh1
solter	0@41
soltera	0mi2
soltero	0mk1
soltys	0261
soluciones	07Z1
solucions	03P1
solucoes	02Z1
solumadur	0=Z1
solutions	0371
soluzioni	03I1
soluções	02Z1
somand	06P1
some experience	0MG1
some knowledge	0;^1
sommar	0ml1
sommaren	0ml1
sommelier	0f53
sommeliere	07_2
sommelière	07_2
sommer	0mm3
sommeren	0n02
sommerska	02A1
sonbahar	0QW1
song ngu	0:c1
song ngữ	0:c1
sonographer	01g1
sopir	02:1
sor	03Y1
sorumlu	05E1
sorumlusu	05E1
sorvaaja	05O1
sos	0n22
soseaua	04R1
sosionomi	04V1
sotilas	05O1
sou	0DM1
soucasne	09Y1
soucasnost	09Y1
soucasnosti	09Y1
soudce	0>^1
soudeur	01Z1
soudeuse	01Z1
sound engineer	01g1
sous chef	01g1
soustruznik	0>^1
soustružník	0>^1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09Y1
současnosti	09Y1
současně	09Y1
sołtys	0261
soš	0DM1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	03B1
sparte	06O1
spawacz	0261
speciale	0kF1
specialisatie	02k1
specialisation	0n42
specialist	0n66
specialista	0n<5
specialistas	02Q1
specialiste	02O2
specialistka	0Ae2
specialists	02R1
specialistă	01h1
specialistė	02Q1
specialitate	0i<1
specialite	0Mc1
specialitāte	0i<1
specializace	0cO1
specializacia	0nA1
specializacija	0YY1
specializacio	0nB1
specializare	0IG1
specializarea	0IG1
specialization	0BC1
specializing in	0BC1
specializzazione	0nC2
specializáció	0nB1
specialybe	0YY1
specialybė	0YY1
specijalist	0XI1
specijalista	06h1
speciāliste	02R1
speciālists	02R1
specjalista	0261
specjalistka	0261
specjalizacja	0W]1
specjalnosc	0W]1
specjalność	0W]1
spedition	03B1
spesialis	02:1
spesialisering	0Nh1
spesialist	0;M1
spetsialist	01>1
spezialist	0nE2
spiewaczka	0261
spital	03A1
spitali	06G1
spitalul	03A1
spizjar	0561
spiżjar	0561
splaiul	04R1
spletno	0aS1
splosna matura	0fm1
splošna matura	0fm1
spodziewany	0f\1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	0361
spolecnost	0FB1
spolek	0FB1
společnost	0FB1
spolka	0361
spolocnost	03G1
spoločnosť	03G1
spoluautor	06\1
sposata	0@?1
sposato	0@?1
sposobilost	0@d1
sprachdiplom	0F51
sprachzertifikat	0F51
spray painter	01g1
sprecher	09Z1
spricevalo	0@a1
spring	0nG1
springer	01[1
spričevalo	0@a1
sprzedawca	0261
sprzedawczyni	0261
sptar	07n1
spuiter	01c1
spécialisation	0Mc1
spécialité	0Mc1
spítali	06G1
spółdzielnia	0361
spółka	0361
spôsobilosť	0@d1
sqaq	0Do1
squad	0>V1
square	09D2
sraid	07J1
sre	0C62
sredni	0nH2
srednia	0nJ2
srednia ocen	0cY1
srednie	0J[1
srednio	0IP1
srednio zaawansowany	0IP1
srednio zaawansowany wyzszy	0HK1
sredniozaawansowana	0IP1
sredniozaawansowany	0nH2
sredniozaawansowany wyzszy	0HK1
srednja izobrazba	0fm1
srednja raven	0fj1
srednja razina	0jF1
srednja skola	0nL3
srednja sola	0Jj1
srednja strokovna izobrazba	0fm1
srednja strucna sprema	0nO2
srednja stručna sprema	0nO2
srednja škola	0nL3
srednja šola	0Jj1
srednje	0nQ6
srednje dobro	0fj1
srednjesolska izobrazba	0fm1
srednješolska izobrazba	0fm1
srednji	0nW1
srednji nivo	0nW1
srl	00`1
sráid	07J1
ss	0DM1
ssc	00E1
sss	0nO2
sst	03M1
st	0jG2
staatlich geprueft	0nX1
staatlich gepruft	0nX1
staatlich geprüft	0nX1
staatsexamen	0FS1
stadare	02A1
stadig	0Sh1
stadt	08W1
stadtrat	02c1
stadtwerke	03B1
staedare	02A1
staf	02:1
staff	0i=2
stage de formation	0O11
stage hand	01g1
stage manager	01g1
stagehand	01g1
stagiair	0nY2
stagiaire	0n[2
stagiar	0=62
stagiara	01h1
stagiară	01h1
stagista	0251
stajyer	05E1
stajyeri	05E1
stale	0Hd2
stan	0>Q1
standardiste	01Z1
starfsferilskra	0Ma1
starfsferilskrá	0Ma1
starfsmadur	0=Z1
starfsmaður	0=Z1
starosta	0>^1
starostka	0>^1
starostwo	0361
start up	0Od2
start-up	0Od2
startup	0Od2
station	06O1
statistician	01g1
statni jazykova zkouska	0VI1
stavby	0FB1
stavbyvedouci	0>^1
stavbyvedoucí	0>^1
stazist	0=j1
stazista	0n]3
stazistka	0Ae2
stazuotojas	02Q1
stazysta	0261
stazystka	0261
stażysta	0261
stażystka	0261
stažist	0=j1
stažista	06h1
stažuotojas	02Q1
ste	0n`1
steeg	0FA1
steig	0AE1
steuermann	02c1
steward	0S12
stewardesa	0na2
stewardess	0nc3
stewardesse	06P1
stewardesă	01h1
stichting	02Y1
stieg	0AE1
stien	0:`1
stiftelse	0?=2
stifter	06P1
stiftung	03B1
stigen	04f1
stigur	0P`1
stipend	0Xg1
stipendet	0Xg1
stipendi	06F1
stipendiat	0;M1
stipendiet	0hW1
stipendija	0nf5
stipendium	0nk6
stiurthoir	03U1
stivuitorist	01h1
stiúrthóir	03U1
stjori	0=Z1
stjóri	0=Z1
stm	0Sl1
stock controller	01g1
stockman	01g1
stofa	06G1
stofnandi	0=Z1
stofnun	06G1
stoker	01g1
stolar	0o13
stolarz	0261
stolár	0@71
stonemason	01g1
store	0371
storekeeper	01g1
stores	0371
stowarzyszenie	0361
str	0o42
straaket	04f1
straat	0FA1
strada	0o62
straede	0Ob1
straeti	0P`1
straipsnis	0X=1
straket	04f1
strana	0o81
strasse	0AE1
strata 1	0DW1
strata 2	0e]1
strateg	02A1
strategist	01g1
strazak	0261
strazny	0>^1
straße	0AE1
strażak	0261
stredisko	0o92
stredna odborna skola	0\W1
stredna skola	0\W1
stredne	0o;2
stredne pokrocila	0o;2
stredne pokrocily	0o=4
stredne pokročilá	0Y81
stredne pokročilý	0oA2
stredni prumyslova skola	0DM1
stredni skola	0DM1
stredná odborná škola	0\W1
stredná škola	0\W1
stredoskolske	0oC2
stredoskolske s maturitou	0^X1
stredoskolske vzdelani	0^X1
stredoskolske vzdelanie	0^W1
stredoškolské	0^W1
stredoškolské vzdelanie	0^W1
street	0641
stribrny	0051
strojirny	0FB1
strojvedouci	0>^1
strojvedoucí	0>^1
strojírny	0FB1
strokovni izpit	0@a1
strokovnjak	0oE2
strokovno	0oG1
strona	0oH1
strong	0RI1
strucni ispit	0IT2
strucni studij	0gf1
strucnjak	0oI4
strukovne studije	0<M1
strukturovany zivotopis	0oM2
strukturovaný životopis	0h^1
strukturvieniba	0Da1
struktūrvienība	0Da1
strungar	01h1
stručni ispit	0IT2
stručni studij	0gf1
stručnjak	0oI4
strážný	0>^1
stråket	04f1
stræde	0Ob1
stræti	0P`1
stuckateur	05T1
student	0oO3
student assistant	01g1
studentereksamen	00D1
studentermedhjaelper	06P1
studentermedhjælper	06P1
studentexamen	0P71
studentische hilfskraft	09Z1
studentsprof	0Q?1
studia	0Ac1
studia doktoranckie	0IX1
studia i stopnia	0Ud1
studia ii stopnia	0VL1
studia inzynierskie	0Ud1
studia inżynierskie	0Ud1
studia licencjackie	0Ud1
studia magisterskie	0VL1
studia podyplomowe	0VL1
studie	0GL1
studiekompetanse	07C1
studiengang	0M61
studienrichtung	0M61
studieprogram	0Nh1
studieretning	0M72
studierichting	02k1
studiespesialisering	07C1
studii aprofundate	0Fg1
studii de masterat	0Fg1
studii doctorale	0H\1
studii liceale	09l1
studii medii	09l1
studii postliceale	0B71
studii postuniversitare	0Fg1
studii superioare	0Ff1
studii universitare de licenta	0Ff1
studii universitare de licență	0Ff1
studij	0m`1
studija	0oR2
studijni obor	0cO1
studijni prumer	0RV1
studijny odbor	0nA1
studijny program	0nA1
studijní obor	0cO1
studijní průměr	0RV1
studijska smer	0oT1
studijski program	0m^2
studiju programa	0YY1
studiju programma	0i<1
studijų programa	0YY1
studio	0oUB
studio legale	03I1
studios	0371
studiu	0721
studium	0og2
studium policealne	0g31
studyosu	03W1
stuudio	0521
stx	00D1
stylist	01g1
styliste	01Z1
stypendium	0N81
styreleder	0;M1
styrelsen	0?<1
styremedlem	0;M1
styrkur	00;1
styrmann	0D\1
stále	0Hd2
státní jazyková zkouška	0VI1
stážista	0Ae2
stážistka	0Ae2
städare	02A1
stígur	0P`1
stúdentspróf	0Q?1
stúdió	07E1
stüdyosu	03W1
středisko	0Gg1
střední průmyslová škola	0DM1
střední škola	0DM1
středně	0Y91
středně pokročilá	0Y91
středně pokročilý	0oi2
středoškolské	0^X1
středoškolské s maturitou	0^X1
středoškolské vzdělání	0^X1
stříbrný	0051
su an	0>k1
su anda	0>k1
sub editor	01g1
sub-editor	01g1
subdirector	01B1
subdirectora	01B1
subeditor	01g1
subesi	0=`1
submitted	0=o1
sucasnost	0H51
sucasnosti	0H51
sudor	01h1
sufficiente	0ok2
sugarut	03Y1
sugis	0om1
sugárút	03Y1
suhtlustasand	0WI1
suite	0641
sujuva	0Kh1
sujuva suullinen ja kirjallinen	0Kh1
sujuvasti	0Kh1
sumar	0on1
summa cum laude	0A@1
summer	0oo1
sunum	0=L1
superintendent	01g1
superior completo	0:01
supermarche	02o1
supermarché	02o1
supermarket	0371
supermarkt	02Y1
supermercado	08[2
supermercados	02Z1
supermercat	03P1
supermercato	03I1
superviseur	01Z1
supervisor	1005
supervisora	02;3
supervisore	0251
supervizor	01h1
support worker	01g1
suradnica	0=j1
suradnik	0=j1
surat izin	0<g1
surgeon	01g1
surucu belgesi	0<`1
surveillant	01Z1
surveillante	01Z1
surveyor	01g1
sutaz	0041
suund	0Kd1
suunniteltu	07F1
suunnittelija	05O1
suuntautuminen	0YS1
suuntautumisvaihtoehto	0YS1
suureparane	0YQ1
suurepärane	0YQ1
suvi	1051
svadlena	0>^1
svaert god	0922
svaert godt	0NZ1
svarec	1062
svarecsky	0@c1
svarvare	02A1
sveinsprof	0Q?1
sveinspróf	0Q?1
sveiser	0;M1
sveitarfelag	06G1
sveitarfélag	06G1
svejser	06P1
svend	06P1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07C1
svetovalec	0EJ1
svetovalka	0EJ1
svetsare	02A1
sveucilisni prvostupnik	0gf1
sveucilista	0j?1
sveuciliste	0j?1
sveučilišni prvostupnik	0gf1
sveučilišta	0j?1
sveučilište	0j?1
svid	1082
sviluppatore	0251
sviluppatrice	0251
svið	1082
svjedodzba	10:2
svjedodžba	10:2
svobodna	10<1
svobodny	10<1
svobodná	10<1
svobodný	10<1
svářeč	1062
svářečský	0@c1
svært god	0922
svært godt	0NZ1
swiadectwo	0A21
swiadectwo dojrzalosci	0J[1
swiadectwo maturalne	0J[1
syerske	05d2
sygehus	0?<1
sygeplejerske	06P1
sykehus	0:_1
sykepleier	0;M1
syksy	10=1
symposium	0=o1
sysadmin	01g1
systeembeheerder	01c1
systeme	03B1
systems	0371
szabadalom	0GT1
szabo	0<I1
szabó	0<I1
szak	0nB1
szakacs	0291
szakerto	10>2
szakertoi	0`:1
szakgimnazium	0XF1
szakgimnázium	0XF1
szakirany	0nB1
szakirány	0nB1
szakiskola	0XF1
szakkepesites	0Kc1
szakkozepiskola	0XF1
szakképesítés	0Kc1
szakközépiskola	0XF1
szakmai erettsegi	0Kc1
szakmai oneletrajz	0dE1
szakmai oneletrajza	0dE1
szakmai érettségi	0Kc1
szakmai önéletrajz	0dE1
szakmai önéletrajza	0dE1
szakmunkas	0Kc1
szakmunkas bizonyitvany	0Kc1
szakmunkás	0Kc1
szakmunkás-bizonyítvány	0Kc1
szakos	0nB1
szakvizsga	0Kc1
szakács	0291
szakértő	10>2
szakértői	0`:1
szalloda	07E1
szco	03G1
szeminarium	10@1
szeminárium	10@1
szerelo	0291
szerelő	0291
szerkeszto	10A3
szerkesztő	10A3
szerzotars	0<I1
szerzőtárs	0<I1
szinesz	0KO1
szinhaz	07E1
szkola	03h1
szkola podstawowa	03h1
szkola policealna	0g31
szkole	03h1
szkolenie	10D2
szkoly	03h1
szkoła	03h1
szkoła podstawowa	03h1
szkoła policealna	0g31
szkoły	03h1
szovetkezet	07E1
szpital	0361
szuleszno	0<I1
szálloda	07E1
színház	07E1
színész	0KO1
szövetkezet	07E1
szülésznő	0<I1
szčo	03G1
sách	0:K1
sáng lập	09i1
sähköasentaja	05O1
säljare	02A1
sänger	05T1
säätiö	06E1
sångare	02A1
sångerska	02A1
sælger	06P1
sæmileg	0bX1
séminaire	0O11
sérfræðingur	0ll2
sérhæfing	0241
sétány	03Y1
sídlisko	0aX1
sídliště	0?H1
síðan	0m<1
sòcia	02>1
sócia	01\1
sócio	01\1
söhne	08W1
sölumaður	0=Z1
sömmerska	02A1
sømand	06P1
súčasnosti	0H51
súčasnosť	0H51
súťaž	0041
sügis	0om1
sürücü belgesi	0<`1
sędzia	0261
sš	0DM1
sơ cấp	0`b1
sơ yếu lý lịch	0RS1
số	0AO1
sở	0;>1
t	0aP1
t level	02X1
t m	0Oo1
t o m	10F1
t.o.m	10F1
t/m	0Oo1
tabeliao	01\1
tabelião	01\1
tabellarischer lebenslauf	0<n1
tabib	0561
tabiba	0561
taeknimadur	0=Z1
taekniskoli	0401
taellae hetkellae	0J81
taenaeaen	0J81
taenzer	05T1
taevling	0hW1
taevlingen	0hW1
tag	0291
tagad	0\91
tagesmutter	02c1
taglaegger	06P1
taglægger	06P1
tagozat	0nB1
tagung	10G1
tagungsband	08K1
tahmini	0<_1
tahun	10H2
tai	10J1
tai xe	09i1
taighdeoir	03U1
tailor	01g1
tajjeb	10K1
tajjeb hafna	0Il1
tajjeb ħafna	0Il1
tajnica	0Aa2
tajnik	0Aa2
takarito	0<I1
takarító	0<I1
takdir belgesi	0;S1
takimi	0=`1
taklaeggare	02A1
taklaggare	02A1
takläggare	02A1
takmicenje	0f]1
takmičenje	0f]1
takmorkud	0Q<1
takmörkuð	0Q<1
taktekker	0;M1
takımı	0=`1
talitus	0_F1
talk	0=o1
talla hetkella	0J81
taller	10L4
talleres	07Z1
tallers	03P1
talv	10P1
talvi	10Q1
taman kanak kanak	0M?1
taman kanak-kanak	0M?1
tamirci	05E1
tamplar	01h1
tanaan	0J81
tanacsado	0291
tanapaev	0RF1
tanar	0291
tanaseni	0RF1
tanav	0\k1
tancerka	0261
tancerz	0261
tancos	0<I1
tanecnice	0>^1
tanecnik	0>^1
tanečnice	0>^1
tanečník	0>^1
tanfolyam	10R3
tanito	0291
tanssija	05O1
tanukiri	0011
tanulmany	0GT1
tanulmanyi atlag	08<1
tanulmány	0GT1
tanulmányi átlag	08<1
tanulo	0822
tanuló	0822
tanusitvany	0VU1
tanzer	05T1
tanácsadó	0291
tanár	0291
tanító	0291
tanúsítvány	0VU1
tap chi	0:K1
tap doan	0;>1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FF1
tardor	10U1
targoncas	0<I1
targoncás	0<I1
targyalasi szint	0MU1
targyalasi szintu	0MU1
targyalokepes	0MU1
tarjoilija	05O1
tarkastaja	05O1
tarnyba	0EQ1
tarsalgasi	0YX1
tarsalgasi alapszint	0YW1
tarsalgasi szint	0YX1
tarsalgo	0YW1
tarsasag	07E1
tasarimci	05E1
tasarimcisi	05E1
tasarımcı	05E1
tasarımcısı	05E1
tavasz	10V1
tavasza	10V1
tavern	0371
tavling	0hW1
tavlingen	0hW1
tavmunka	10W1
tavolrol	10W1
taxista	01B1
tbk	00`1
tcf	0<J1
teacher	01g1
teaching assistant	01g1
teaching fellow	01g1
teadur	01>1
teaduskond	03Z1
team	10X9
team lead	06n1
teanga dhuchais	0?N1
teanga dhúchais	0?N1
teastas	0@=1
teastas soisearach	06_1
teastas sóisearach	06_1
teater	10a4
teatr	0361
teatras	03H1
teatre	03P1
teatris	0661
teatro	0@G3
teatru	03A1
teatrul	03A1
teatteri	06E1
tecaj	10e2
tech lead	06n1
technician	01g1
technicien	0TN1
technicka	0Ae2
technicus	01c1
techniek	02Y1
technik	10g5
technikas	02Q1
techniker	10l2
technikum	10n3
technikumas	0Dl1
technikus	0291
technikusi vegzettseg	0Kc1
technikusi végzettség	0Kc1
technička	0Ae2
technologies	0371
technologist	01g1
technology	0371
tecnic	02>1
tecnic superior	0AR1
tecnica	0io4
tecnica superior	0AS1
tecnicatura	0AS1
tecnico	06Q3
tecnico em	0CK1
tecnico en	0:D1
tecnico medio	0:D1
tecnico superior	0AS1
tecno	1112
tecno u govoru i pismu	1131
tecnologia	02Z1
tecnologia em	0:01
tecnologias	08[2
tecnologico	0?Q1
tecnologie	03I1
tecnologies	03P1
tecnologo	0:01
tecnologo em	0CK1
tecnologías	07Z1
tecnológico	0?Q1
tecnólogo	0:01
tecnólogo em	0CK1
tee	0\k1
teenindaja	01>1
tef	0<J1
tefl	01Q1
tegelzetter	01c1
tehas	0521
tehdas	06E1
tehnicar	05F2
tehnician	01h1
tehniciana	01h1
tehniciană	01h1
tehnicka skola	0Jh2
tehnik	1142
tehnikis	02R1
tehnikums	0441
tehniska sola	0Jj1
tehničar	05F2
tehnička škola	0Jh2
tehniķis	02R1
tehniška šola	0Jj1
teicamas	0>_1
teicami	0>_1
teicneoir	03U1
teises	08:1
teisininkas	02Q1
teisininke	02Q1
teisininkė	02Q1
teisės	08:1
tekmovanje	0fZ1
teknik	0:G2
teknik universitesi	03n1
teknik üniversitesi	03n1
tekniker	1164
teknikk	0:_1
teknikko	11:2
tekniku	0561
teknisi	02:1
teknisyen	05E1
teknisyeni	05E1
teknologie doktor	0GQ1
teknoloji	03W1
teknolojileri	03W1
tekoce	11<1
tekoce znanje	11<1
tekoče	11<1
tekoče znanje	11<1
tekstil	03W1
tel	11=1
telc	0<J1
tele	11=1
telecom	0371
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0F<2
telefonista	11>2
telelavoro	00e1
telemarketer	11@2
telemunca	0E:1
telemuncă	0E:1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0KN1
teletrabalho	11B1
teletravail	00a1
teletreball	00f1
tem 4	0<J1
tem 8	0<J1
tem-4	0<J1
tem-8	0<J1
tem4	0<J1
tem8	0<J1
temel	0<92
temel duzey	0<92
temel düzey	0<92
temel seviye	0<;1
temsilci	05E1
temsilcisi	05E1
ten du an	0E?1
tentara	02:1
teo	0B=1
teollisuus	06E1
teoranta	0B=1
ter	03Y1
terapeut	11C2
terapeuta	0261
teraz	11E2
terbaik	05l1
tercuman	05E1
tercüman	05E1
tere	03Y1
terrace	0641
terveyskeskus	06E1
tervezett	11G1
tervezo	0291
tervező	0291
terzi	05E1
tesar	0>^1
tesař	0>^1
tese	05;1
tesekkur belgesi	0;S1
tesi	11H2
tesiasi	0DZ1
tesis	11J2
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
testdaf	0<J1
tester	11L6
testerka	0261
teurastaja	05O1
teymi	0J^1
tez	0=L1
teza	0721
tezi	07B1
tezli yuksek lisans	11R1
tezli yüksek lisans	11R1
tezsiz yuksek lisans	11R1
tezsiz yüksek lisans	11R1
teză	0721
teātris	0661
tečaj	10e2
tečno	1112
tečno u govoru i pismu	1131
teşekkür belgesi	0;S1
teżi	07B1
th	0bA1
thac si	0:k1
thang	11S2
thanh pho	0AO1
thanh thao	0ag2
thanh vien	09i1
thcs	0D_1
the	0:h1
the huong dan vien	0:h1
theater	11U3
theatre	0Od2
therapeut	06@2
therapist	01g1
these	0?L1
these de doctorat	0HX1
thesis	0=o1
thi tran	0AO1
thiet ke	09i1
third place	00N1
thiết kế	09i1
thjalfari	0=Z1
thn	11X1
tho	09i1
tho dien	09i1
tho han	09i1
tho may	09i1
tho moc	09i1
thon	0AO1
thpt	0D_1
through	0Lk1
thru	0Lk1
thu kho	09i1
thu ky	09i1
thu ngan	09i1
thu ngân	09i1
thu quy	09i1
thu thu	09i1
thu vien	0;>1
thuc tap sinh	09i1
thuiswerk	0SJ1
thydandi	0=Z1
thành phố	0AO1
thành thạo	0ag2
thành viên	09i1
tháng	11S2
thèse	0?L1
thèse de doctorat	0HX1
théâtre	02o1
thôn	0AO1
thư ký	09i1
thư viện	0;>1
thạc sĩ	0:k1
thẻ	0:h1
thẻ hướng dẫn viên	0:h1
thị trấn	0AO1
thợ	09i1
thợ hàn	09i1
thợ may	09i1
thợ mộc	09i1
thợ điện	09i1
thủ kho	09i1
thủ quỹ	09i1
thủ thư	09i1
thực tập sinh	09i1
ticaret	03W1
tidskrift	0Xe2
tidsskrift	11Y4
tie	08P1
tiedekunta	0451
tien si	11]1
tienda	07Z1
tiendas	07Z1
tieng me	0:c1
tieng me de	0:c1
tieraerztin	02c1
tierarzt	02c1
tierarztin	02c1
tierpfleger	05T1
tierärztin	02c1
tiesibas	0671
tiessaiste	08=1
tiesības	0671
tieu hoc	0D_1
tiešsaistē	08=1
tiimi	0e02
tijdschrift	0[X2
tiketina	0c71
tikėtina	0c71
til	11^3
til d d	0Sh1
til d.d	0Sh1
til dagsins	0KY1
til dagsins i dag	0KY1
til dagsins í dag	0KY1
til na	0O81
til naa	0O81
til nu	0Sh1
til nå	0O81
til og med	11a2
till	11c2
till dags dato	0c=1
till date	0Bi1
till now	0Bi1
till och med	10F1
till present	0Bi1
tills nu	0c=1
tills vidare	0c=1
tim	11e5
timarit	0?F1
timmerman	01c1
tingkat dasar	0K@1
tingkat lanjut	0481
tinh	0AO1
tinh nguyen vien	09i1
tionscadal	11j1
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
titulada	0JV1
titulado	0JV1
titulo	01^1
titulo universitario	0:C1
tiyatrosu	03W1
tiến sĩ	11]1
tiếng mẹ	0:c1
tiếng mẹ đẻ	0:c1
tiểu học	0D_1
tjener	06P1
tlumacz	0261
tlumaczka	0261
tn	11k2
tnhh	0;>1
to	11m2
to chuc	0;>1
to date	0Bi1
to present	0Bi1
to this day	0Bi1
to truong	09i1
toamna	11o1
today	0Bi1
todistus	0ln2
toefl	0<J1
toefl ibt	0<J1
toeic	0<J1
toeicスコア	1201
toemrer	05d2
toften	0Ob1
togaf	01Q1
togfoerer	06P1
togforer	06P1
togfører	06P1
tohtori	1212
tohtorintutkinto	0Md1
toi	0EL1
toimetaja	01>1
toiminimi	0W=1
toimisto	06E1
toimittaja	05O1
toistaiseksi	0J81
tokarz	0261
toko	07[1
tol	1232
tolk	01>1
tolkija	01>1
tolmacs	0291
tolmács	0291
tom	10F1
tomrer	05d2
tontechniker	05T1
tookoda	0521
tootaja	01>1
topik	0<J1
topograf	01h1
torfl	0<J1
torg	0P`1
torget	1252
tori	08P1
tornaci	05E1
tornacı	05E1
torneiro	01\1
tornero	01B1
tornitore	0251
torv	0Ob1
tosaitheoir	0?01
tospraaklig	0Na1
tospraklig	0Na1
tosproget	0NX1
tospråklig	0Na1
tot	1273
tot en met	0Oo1
tot heden	0R?1
tot nghiep	12:1
tot nghiep thpt	00H1
tot nu	0R?1
tot nu toe	0R?1
tot op heden	0R?1
tour guide	01g1
tour leader	01g1
tourneur	01Z1
tovaren	03G1
tovarna	0[@2
továreň	03G1
továrna	0FB1
tp	0AO1
tr	0?H1
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
traener	06P1
trail guide	01g1
train driver	01g1
trainee	12;4
trainer	12?3
training	12B2
training course	0CB1
tram driver	01g1
tranare	02A1
trang	12D1
transactions	0=o1
translator	01g1
transport	02Y1
transportes	08[2
transports	12E2
trasporti	03I1
travesia	09:1
travessa	04H1
travessera	09H1
travesía	09:1
treasurer	01g1
treener	01>1
treinador	01\1
treinadora	01\1
tren trung binh	12G1
trener	12H4
treneris	02O2
trenerka	0261
trening	10@1
trenutacno	12L1
trenutačno	12L1
trenutno	12M3
trenér	06\1
tres bien	08j2
tres bon	0BS1
tres bon niveau	0C>1
tres bonne maitrise	0C>1
tresorer	02>1
tresorera	02>1
tresorier	01Z1
tresoriere	01Z1
trezorier	01h1
trg	0ao3
trgovina	0X92
tribunal	02Z1
trida	0?H1
trieda	0aX1
trinity	0<J1
triq	0Do1
tro giang	09i1
tro ly	09i1
trofeo	12P2
trofeu	00M1
trofeul	0?:1
troféu	00M1
troi chay	0?]1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	12R1
truckcertifikat	0@^1
truckfoerare	02A1
truckfoerer	05d2
truckfoererbevis	08]1
truckforare	02A1
truckforer	05d2
truckforerbevis	08]1
truckförare	02A1
truckfører	05d2
truckførerbevis	08]1
truckkort	0@b1
truhlar	0>^1
truhlář	0>^1
trukkikuski	05O1
trung binh	12S2
trung bình	12S2
trung cap	12U2
trung cap cao	12G1
trung cap nghe	0D_1
trung cấp	12U2
trung cấp cao	12G1
trung cấp nghề	0D_1
trung hoc	0D_1
trung hoc pho thong	12W2
trung học	0D_1
trung học phổ thông	12W2
trung tam	0;>1
trung tam dao tao	0D_1
trung tâm	0;>1
trung tâm đào tạo	0D_1
truong	0D_1
truong ban	09i1
truong cao dang	0D_1
truong dai hoc	0D_1
truong nhom	09i1
truong phong	09i1
truong thpt	0D_1
trust	0371
trustee	01g1
trva	0Hd2
trvá	0Hd2
trädgårdsmästare	02A1
tränare	02A1
træner	06P1
très bien	08j2
très bon	0BS1
très bon niveau	0C>1
très bonne maîtrise	0C>1
tréner	0291
tréning	10@1
trésorier	01Z1
trésorière	01Z1
trên trung bình	12G1
trôi chảy	0?]1
trường	0D_1
trường cao đẳng	0D_1
trường thpt	0D_1
trường đại học	0D_1
trưởng ban	09i1
trưởng nhóm	09i1
trưởng phòng	09i1
trợ giảng	09i1
trợ lý	09i1
trực tuyến	12R1
tu	12Y3
tu van	09i1
tu xa	12R1
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
tunnistus	0\O2
tunnustus	12\3
tuomari	05O1
turguide	12_2
turistguide	0Q41
turizm	03W1
turpinas	0\91
turpinās	0\91
tutkija	05O1
tutkimusasema	06E1
tutkinto	0YR1
tutor	12a4
tutora	03N2
tuttora	00k1
tuzolto	0<I1
tvaaspraakig	0N`1
tvasprakig	0N`1
tvityngd	0`a1
tvityngdur	0`a1
tvornica	0W?1
tvrtka	0W?1
tvåspråkig	0N`1
tvítyngd	0`a1
tvítyngdur	0`a1
tweede prijs	0JP1
tweetalig	0JQ1
tyden	12e1
tydnu	12e1
tydny	12e1
tydzien	12f1
tydzień	12f1
tygodni	12f1
tygodnie	12f1
tym	0Gg1
tyoenjohtaja	05O1
tyoentekijae	05O1
tyoeturvallisuuskortti	03X1
tyonjohtaja	05O1
tyontekija	05O1
tyoturvallisuuskortti	03X1
typist	01g1
tyrejas	02Q1
tyrėjas	02Q1
tytul	0N81
tytul technika	0J[1
tytuł	0N81
tytuł technika	0J[1
tyydyttaevae	0WF2
tyydyttaevae alkeet	04`1
tyydyttava	0WF2
tyydyttava alkeet	04`1
tyydyttävä	0WF2
tyydyttävä alkeet	04`1
työnjohtaja	05O1
työntekijä	05O1
työturvallisuuskortti	03X1
tài xế	09i1
táncos	0<I1
tárgyalási szint	0MU1
tárgyalási szintű	0MU1
tárgyalóképes	0MU1
társalgási	0YX1
társalgási alapszint	0YW1
társalgási szint	0YX1
társalgó	0YW1
társaság	07E1
távmunka	10W1
távolról	10W1
tâmplar	01h1
tällä hetkellä	0J81
tänapäev	0RF1
tänaseni	0RF1
tänav	0\k1
tänukiri	0011
tänzer	05T1
tänään	0J81
tävling	0hW1
tävlingen	0hW1
tæknimaður	0=Z1
tækniskóli	0401
tècnic	02>1
tècnic superior	0AR1
tècnica	02>1
técnica	03N2
técnica superior	0AS1
técnico	03N2
técnico em	0CK1
técnico en	0:D1
técnico medio	0:D1
técnico superior	0AS1
tél	11=1
téléconseiller	01Z1
téléconseillère	01Z1
télétravail	00a1
tér	03Y1
tên dự án	0E?1
tình nguyện viên	09i1
tím	0Gl1
tímarit	0?F1
títol	01]1
título	01^1
título universitario	0:C1
tól	1232
tõlk	01>1
tõlkija	01>1
töökoda	0521
töötaja	01>1
tømrer	05d2
týden	12e1
týdny	12e1
týdnů	12e1
tým	0Gg1
tęsiasi	0DZ1
tłumacz	0261
tłumaczka	0261
től	1232
tř	0?H1
třída	0?H1
tűzoltó	0<I1
tư vấn	09i1
tại	10J1
tạp chí	0:K1
tập đoàn	0;>1
tỉnh	0AO1
tốt	0ag2
tốt nghiệp	12:1
tốt nghiệp thpt	00H1
tổ	0:b1
tổ chức	0;>1
tổ trưởng	09i1
tới	0EL1
từ	12g2
từ xa	12R1
u	12i6
u braku	0bD2
u tijeku	12L1
u toku	12o1
uab	00`1
ubersetzer	05T1
ubezpieczenia	0361
ubungsleiter	05T1
ucen	0>^1
uceni	0DM1
ucenic	01h1
ucetni	0>^1
uciliste	1303
ucitel	02S2
ucitelj	0dX3
ucla	0Ag1
uctovnicka	0@71
uctovnik	0@71
uczelnia	03h1
uczen	0261
uczeń	0261
ud	00`1
udacity	0Ag1
udana	0bG1
udata	0bH1
uddannelsescenter	0JS1
udemy	0Ag1
udmaerkelse	0081
udmærkelse	0081
udruga	0W?1
udruzenje	06?1
udruženje	06?1
udvikler	06P1
uebersetzer	05T1
uebungsleiter	05T1
ufer	0AE1
ufficio	0FG1
ufficjal	0561
uffiċjal	0561
ug	00`1
uge	1331
uger	1331
ugift	0mC2
ugm	0Ag1
ugyintezo	0822
ugynokseg	07E1
ugyved	0291
uhing	0521
uhrmacher	05T1
ui	06n1
uitgeverij	1342
uitmuntend	1361
uitstekend	0hi1
uitvoerder	01c1
ujsagiro	0291
uke	1371
uker	1371
ukonceno	01D1
ukonczona	0cP1
ukonczone	0cP1
ukonczony	0cP1
ukončeno	01D1
ukończona	0cP1
ukończone	0cP1
ukończony	0cP1
uksus	0_F1
ul	1386
ulica	13>5
ulice	0?H1
ulicy	04U1
ulikool	03Z1
umschulung	01@1
und	13C1
undergraduate	0:71
underskoeterska	02A1
underskoterska	02A1
undersköterska	02A1
undertaker	01g1
underviser	05d2
underwriter	01g1
undirstada	0Q<1
undirstaða	0Q<1
uned	0?Q1
ungdomsskole	0;N1
uni	0RT2
uniao estavel	0mh1
unidad	0EK1
unidade	0G91
unit	13D4
unita	0FG1
unitat	0G^1
unite	0@@1
unità	0FG1
unité	0@@1
univ bacc	0gf1
univ dipl	0]>1
univ. bacc	0gf1
univ. dipl	0]>1
universidad	0?Q1
universidade	0@J1
universita	13H2
universitaet	0<h1
universitaire	01P1
universitaria	0?Q1
universitas	0M?1
universitat	13J2
universitate	13L2
universitatea	07K1
universitatea politehnica	07K1
universitates	0441
universite	13N2
universiteit	08;1
universitesi	03n1
universitet	13P3
universitetas	0Dl1
universitete	0Dl1
universitetet	13P3
universiteto	0Dl1
universities	01N1
university	13S2
università	13H2
universität	0<h1
université	01P1
universitāte	0441
universitātes	0441
univerza	0Jj1
univerze	0Jj1
univerzi	0Jj1
univerzita	0ME2
univerzite	0ME2
univerzitet	13U1
univerzitetni diplomirani	0]>1
univerzity	0ME2
univerzitě	0DM1
uniwersytet	13V1
união estável	0mh1
unmarried	0AX1
unternehmen	03B1
until	0Lk1
until now	0Bi1
until present	0Bi1
until today	0Bi1
unur	0>L1
uoc	01O1
uomo	0]h1
upc	01O1
upcoming	05f1
upholsterer	01g1
uplne stredne	0^W1
upper intermediate	0P_1
upper second	00T1
upper second class	00T1
upper-intermediate	0P_1
uppsats	0LH1
uprawnienia	0A21
uprawnienie	0A21
upseeri	05O1
urad	0G[2
urbanitzacio	09H1
urbanització	09H1
urbanizacion	09:1
urbanización	09:1
ured	0W?1
urednica	0AZ3
urednik	0AZ3
urkunde	13W2
urzad	0361
urząd	0361
usek	0o92
usine	02o1
uslugi	0361
usmerenje	13Y1
usmeritev	0oT1
usmjerenje	0m`1
ust duzey	0461
usta	05E1
ustabasi	05E1
ustabaşı	05E1
ustanova	0><1
ustanovitelj	05H1
ustasi	05E1
ustası	05E1
ustav	0G[2
usługi	0361
ut	03Y1
utbildningsdag	13Z1
utca	03Y1
utgefid	0?F1
utja	03Y1
utmaerkelse	00K1
utmaerkt	0NY1
utmarkelse	00K1
utmarkt	0NY1
utmerkelse	0091
utmerket	0NZ1
utmärkelse	00K1
utmärkt	0NY1
utvar	0o92
utvecklare	02A1
utvikler	0;M1
uverenje	0cQ1
uvjerenje	0e;1
ux	06n1
uy ban	0;>1
uye	05E1
uyesi	05E1
uzaktan	0A81
uzem	04N2
uzina	03A1
uzivatelska	13[1
uzivatelsky	13[1
uzman	13\2
uzman duzey	13^1
uzman düzey	13^1
uzmani	05E1
uzmanı	05E1
uznani	0051
uznanie	0041
uznemuma	13_1
uznemums	0661
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzņēmums	0661
uzņēmumā	13_1
učení	0DM1
učeň	0>^1
učilište	13`2
učiliště	0DM1
učitel	06\1
učitelj	0dX3
učiteľ	08J1
uživatelsky	13[1
uživatelská	13[1
v	13b5
v le	0?I1
v o s	00`1
v teku	0Df1
v.le	0?I1
v.o.s	00`1
va	13g1
vaar	13h2
vaardare	02A1
vaardcentral	0>;1
vaaren	13h2
vabalt	0YQ1
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
vaeitoeskirja	13j2
vaektare	02A1
vaelttaevae	04`1
vaelttaevae keskitaso	0WH1
vaenget	0Ob1
vaentanlegt	0101
vaerkfoerer	06P1
vaerkforer	06P1
vaerksted	0?<1
vaeylae	08P1
vag	04f1
vaga hasti	0YQ1
vaga hea	13l2
vagen	04f1
vagt	0fR1
vahene	04Z1
vahtimestari	05O1
vairuotojas	02Q1
vairuotojo pazymejimas	08:1
vairuotojo pažymėjimas	08:1
vaistine	03H1
vaistininkas	02Q1
vaistinė	03H1
vaitekiri	03V1
vaitoskirja	13j2
vaji	06L1
vakblad	0=J1
vakfi	03W1
vakfı	03W1
vakman	01c1
vakt	0Q41
vaktare	02A1
vaktmaestare	02A1
vaktmastare	02A1
vaktmästare	02A1
vakuutus	06E1
valable jusqu'a	0Vi1
valable jusqu'en	0Vi1
valable jusqu'à	0Vi1
vald	13n2
valet	01g1
valid through	0Lk1
valid to	0Lk1
valid until	0Lk1
valide	0G01
valido fino al	0N91
valido hasta	0R51
validé	0G01
valjak	0\k1
vallalat	04N2
vallaline	01=1
vallalkozo	0291
valmentaja	05O1
valokuvaaja	05O1
valores	0Ad1
valttava	04`1
valttava keskitaso	0WH1
valuer	01g1
van	1401
van phong	0;>1
vanaf	1412
vandaag	0R?1
vanzatoare	01h1
vanzator	01h1
vapaaehtoinen	05O1
var	13h2
vara	1431
varastotyoentekijae	05O1
varastotyontekija	05O1
varastotyöntekijä	05O1
vardare	02A1
vardcentral	0>;1
varen	13h2
varhato	11G1
varhatoan	11G1
varilec	0EJ1
varon	0R_1
varrono	0<I1
varrónő	0<I1
vartija	05O1
varón	0R_1
vas	0aY1
vasara	1442
vaspitac	0Z<1
vaspitač	0Z<1
vastaava	05O1
vayla	08P1
vca	1462
vd	0Q41
vdana	10<1
vdaná	10<1
ve	1482
vecka	14:1
veckor	14:1
ved	14;2
vedec	0Ae2
vedes	0V51
vedouci	1062
vedoucí	1062
veduca	0@71
veduci	0@71
vedúca	0@71
vedúci	0@71
vedęs	0V51
veebis	0W<1
veg	0:`1
vegen	0:`1
vegi	0P`1
vegur	0P`1
vegyesz	0291
vegyész	0291
vegzett	0KF1
vei	0:`1
veien	0:`1
veikals	0661
veileder	0;M1
veitingahus	06G1
veitingahús	06G1
vej	0Ob1
vejleder	06P1
vekter	0;M1
veldig god	0NZ1
veleuciliste	0j?1
veleučilište	0j?1
velmi dobra	0492
velmi dobre	0fn4
velmi dobrá	04>1
velmi dobře	14=2
velmi pokrocila	0XQ1
velmi pokročilá	0XQ1
velvirki	0=Z1
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
verano	14?1
verao	14@1
verband	03B1
verdlaun	14A2
vereador	01\1
vereadora	01\1
verein	03B1
vereniging	02Y1
vergevorderd	14C1
verhandlungssicher	0fB1
verhandlungssicher in wort und schrift	0NH1
verheiratet	0P81
verkaeufer	05T1
verkaufer	05T1
verkefni	14D1
verket	0>;1
verkfraedingur	0=Z1
verkfræðingur	0=Z1
verkoopster	01c1
verkoper	01c1
verkossa	0LA1
verksmidja	06G1
verksmiðja	06G1
verkstad	0>;1
verksted	0:_1
verkäufer	05T1
verlag	14E2
verloskundige	01c1
vermesser	05T1
verniciatore	0251
veroeffentlichung	08K1
veroffentlichung	08K1
verpleegkundige	01c1
verseny	0F?2
versicherung	03B1
versicherungen	03B1
verslun	06G1
vertaler	01c1
verteja	02Q1
vertejas	02Q1
vertejums	08?1
vertieft	0O_1
vertiefung	0M61
vertreter	05T1
vertriebler	02c1
vertėja	02Q1
vertėjas	02Q1
verwacht	0P31
verwachte	0P31
verwalter	05T1
verwitwet	0P81
very good	02U2
verzekeringen	02Y1
verzorgende	01c1
verão	14@1
verðlaun	14A2
veröffentlichung	08K1
vet	01g1
vetaejae	05O1
vetaja	05O1
veterinarian	01g1
vetur	14G1
veturinkuljettaja	05O1
vetäjä	05O1
veuf	0@>1
veuve	0@>1
vezeto	0291
vezető	0291
veľmi dobre	14H2
veľmi dobrá	04C1
vhs	0Ag1
via	0?I1
viale	0?I1
vicar	01g1
vice president	01g1
vico	0?I1
vicolo	0?I1
vid	14J2
videaste	01Z1
videja atzime	08?1
videja izglitiba	06m1
videja limeni	0kn1
videja profesionala	06m1
videji	0kn1
videjs	14L2
videregaaende	0c11
videregaaende opplaering	07C1
videregaaende skole	0;N1
videregaende	0c11
videregaende opplaering	07C1
videregaende skole	0;N1
videregående	0c11
videregående opplæring	07C1
videregående skole	0;N1
vidurine mokykla	0Dl1
vidurinis	0>W1
vidurinis issilavinimas	0>W1
vidurinis išsilavinimas	0>W1
vidurinė mokykla	0Dl1
vidurkenning	00;1
vidurkis	0:a1
vidusskola	0441
vidutines	0eU1
vidutinis	14N2
vidutiniskai	0eU1
vidutiniškai	0eU1
vidutinės	0eU1
vidéaste	01Z1
vidēji	0kn1
vidējs	14L2
vidējā atzīme	08?1
vidējā izglītība	06m1
vidējā līmenī	0kn1
vidējā profesionālā	06m1
vien	0;>1
vien dao tao	0D_1
viesbutis	03H1
viesnica	0661
viesnīca	0661
viešbutis	03H1
vigente hasta	0R51
vigilante	03N2
vigile del fuoco	0251
vigneron	01Z1
vigneronne	01Z1
viikko	14P1
viikkoa	14P1
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
vinter	14Q3
vinteren	14T2
vintern	14V1
vintner	01g1
violinista	0251
viragkoto	0<I1
virasto	06E1
virejas	02Q1
viriesu	14W1
virietis	14W1
virkailija	05O1
virksomhed	0?<1
virtual	0O^1
virziens	0i<1
virágkötő	0<I1
virėjas	02Q1
visa skola	14X2
visa strucna sprema	14Z2
visagist	05T1
visi srednji	14\2
visiting scholar	01g1
visja sola	0Jj1
visja strokovna izobrazba	14^1
visjesolska izobrazba	14^1
visjesolski studij	14^1
visji srednji	14_1
visoka skola	0Jh2
visoka sola	0Jj1
visoka strokovna izobrazba	0Fl1
visoka strucna sprema	0FK1
visoka stručna sprema	0FK1
visoka škola	0Jh2
visoka šola	0Jj1
visoko obrazovanje	0UF1
vispareja videja	06m1
vispārējā vidējā	06m1
viss	0SL1
visser	01c1
vita	0aN1
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
viticulteur	01Z1
viticultrice	01Z1
vitnemaal	07C1
vitnemal	07C1
vitnemål	07C1
vitrier	01Z1
viuda	0mk1
viudo	0mk1
viuva	0mh1
viuvo	0mh1
vizsga	0=h2
vizvezetek szerelo	0<I1
við	0RO1
viðurkenning	00;1
viúva	0mh1
viúvo	0mh1
viša stručna sprema	14Z2
viša škola	14X2
viši srednji	14\2
višja strokovna izobrazba	14^1
višja šola	0Jj1
višješolska izobrazba	14^1
višješolski študij	14^1
višji srednji	14_1
viện	0;>1
viện đào tạo	0D_1
vk	14P1
vlasnica	0=k2
vlasnik	0=k2
vloeiend	0hi1
vloeiend in woord en geschrift	0hi1
vmbo	0R92
vmbo diploma	0R;1
vmbo-diploma	0R;1
vo	14`1
vocal	01B1
vocational qualification	02X1
voda	06h1
vodic	08J1
vodicsky preukaz	0@d1
voditelj	0XI1
vodič	08J1
vodičský preukaz	0@d1
vodja	0EJ1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>^1
voják	0>^1
voldoende	0Bo1
volontaer	0Y\2
volontar	0Y\2
volontaria	0251
volontario	0251
volonter	05F2
volontär	0Y\2
volum	0721
voluntar	0=62
voluntara	01h1
voluntari	02>1
voluntaria	02;3
voluntario	03N2
voluntară	01h1
volunteer	01g1
voluntària	02>1
voluntária	01\1
voluntário	01\1
vom	14a1
von	14a1
voorjaar	0[K1
voorman	01c1
voorzitter	01c1
vopsitor	01h1
vor	14b1
vorarbeiter	05T1
vorauss	05U1
voraussichtlich	05U1
vorbitor nativ	0=U1
vordiplom	0::1
vormgever	01c1
vorsitzende	05T1
vorstand	05T1
vorstandsmitglied	02c1
vortrag	0<\2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	14c1
vottorð	14c1
vottun	14c1
vozac	05F2
vozacka dozvola	0IT2
vozač	05F2
vozačka dozvola	0IT2
voznik	0EJ1
vozniski izpit	0@a1
vozniški izpit	0@a1
vođa	06h1
vp	06n1
vratny	0>^1
vrijwilliger	0[52
vrijwilligster	0J\1
vrlo dobro	14d4
vrouw	14h1
vrouwelijk	14h1
vrtec	0Jj1
vrtic	0Jh2
vrtić	0Jh2
vrátný	0>^1
vs	0Fl1
vsi	00`1
vss	14i2
vuggestue	0?<1
vukova diploma	0f]1
vuoden	0071
vuosi	14k1
vuotta	14k1
vut	0DM1
vvs montor	06P1
vvs-montoer	06P1
vvs-montør	06P1
vwo	0R92
vyborna	0492
vyborne	0fn4
vychovatel	06\1
vychovavatel	08J1
vychovávateľ	08J1
vydano	0GL1
vydata	0mW1
vydatá	0mW1
vydavatelstvi	0FB1
vydavatelstvo	14l2
vydavatelství	0FB1
vydavateľstvo	14l2
vydáno	0GL1
vyhlaska	0@c1
vyhláška	0@c1
vyras	14n1
vyriska	14n1
vyriška	14n1
vyskumny pracovnik	0@71
vysoka skola	0ME2
vysoke uceni	0DM1
vysoke uceni technicke	0DM1
vysokoskolske	0:\1
vysokoškolské	0:\1
vysoká škola	0ME2
vysoké učení	0DM1
vysoké učení technické	0DM1
vyssi odborna skola	0DM1
vyssi odborne	0G51
vyssie odborne	14o1
vysvedceni	0@c1
vysvedcenie	0@d1
vysvedčenie	0@d1
vysvědčení	0@c1
vyucen	0^X1
vyuceni	0^X1
vyucni list	0^X1
vyucny list	0^W1
vyučen	0^X1
vyučení	0^X1
vyvojar	02S2
vyzkumny pracovnik	0>^1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	14o1
vyšší odborná škola	0DM1
vyšší odborné	0G51
vzdalene	0aV1
vzdáleně	0aV1
vzgojitelj	05H1
và	13g1
válido hasta	0R51
vállalat	04N2
vállalkozó	0291
várható	11G1
várhatóan	11G1
vânzătoare	01h1
vânzător	01h1
väg	04f1
väga hea	13l2
väga hästi	0YQ1
vägen	04f1
vähene	04Z1
väitekiri	03V1
väitöskirja	13j2
väktare	02A1
väljak	0\k1
välttävä	04`1
välttävä keskitaso	0WH1
väylä	08P1
vår	13h2
vårdare	02A1
vårdcentral	0>;1
våren	13h2
vænget	0Ob1
væntanlegt	0101
værkfører	06P1
værksted	0?<1
végzett	0KF1
vélvirki	0=Z1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<I1
víťaz	0041
víťazka	0041
võitja	0011
výborne	14H2
výborná	0492
výborné	04>1
výborně	14=2
výskumný pracovník	0@71
výuční list	0^X1
výučný list	0^W1
vývojár	08J1
vývojář	06\1
výzkumný pracovník	0>^1
vāji	06L1
văn phòng	0;>1
vērtējums	08?1
vědec	0>^1
vīrietis	14W1
vīriešu	14W1
všs	1501
všį	00`1
w	1512
w l l	00`1
w toku	04A1
w trakcie	04A1
w.l.l	00`1
wachmann	02c1
waiter	01g1
waitress	01g1
wakacje	0[01
wakil	02:1
wakil ketua	02:1
wall	0AE1
wanita	0eD1
warden	01g1
warehouse	0371
warehouse operative	01g1
warsztat	0361
warsztaty	1531
wartawan	02:1
warung	07[1
wasit	02:1
watchmaker	01g1
way	0641
wazna do	1541
wazne do	1541
wazny do	1541
ważna do	1541
ważne do	1541
ważny do	1541
we	1551
webmaster	01g1
wedstrijd	0<j1
week	1562
weeks	1581
weg	1592
weibl	0OP1
weiblich	0OP1
weiterbildung	0O42
weken	15;1
welder	01g1
werk	03B1
werke	03B1
werker	06@2
werkstatt	03B1
werkstudent	15<2
werkstudentin	09Z1
wesen	0YZ1
wethouder	01c1
wettbewerb	0fk2
wholesaler	01g1
wiceprezes	0261
widowed	0AX1
winemaker	01g1
winkel	02Y1
winnaar	0JP1
winner	00N1
winter	15>3
winzer	02c1
wiosna	15A1
wiosną	15A1
wirausaha	07[1
wissenschaft	0YZ1
wissenschaften	0YZ1
wissenschaftler	05T1
wissenschaftliche mitarbeiterin	09Z1
wissenschaftlicher mitarbeiter	09Z1
with	0Nf1
wk	1581
wks	1581
wlasciciel	0261
wlascicielka	0261
wlasna dzialalnosc	0361
wo bachelor	0:=1
wo master	0H`1
wo-bachelor	0:=1
wo-master	0H`1
woche	15B1
wochen	15B1
wohnung	0511
woj	04U1
wolny	0W>1
wolontariusz	0261
wolontariuszka	0261
woman	15C2
work from home	0O^1
worker	01g1
working familiarity	0MG1
working knowledge	0P]2
working proficiency	0P_1
works	0371
workshop	15E3
writer	01g1
wspolautor	0261
wspolautorka	0261
współautor	0261
współautorka	0261
wychowawca	0261
wydawnictwo	15H2
wydzial	15J2
wydział	15J2
wykladowca	0261
wyksztalcenie srednie	0J[1
wykształcenie średnie	0J[1
wykładowca	0261
wynik	0cY1
wyroznienie	0N81
wyróżnienie	0N81
wystapienie	07D1
wystąpienie	07D1
wyzsza szkola	03h1
wyższa szkoła	03h1
własna działalność	0361
właściciel	0261
właścicielka	0261
xa	0AO1
xahar	15L1
xep loai	0F91
xerrada	0?i1
xhur	15L1
xitwa	15M1
xuat sac	15N2
xuong	0;>1
xuất sắc	15N2
xã	0AO1
xưởng	0;>1
xếp loại	0F91
y	15P2
y ta	09i1
y tá	09i1
yandal	0AT1
yapi	03W1
yapı	03W1
yardimcisi	05E1
yardımcısı	05E1
yarisma	0;S1
yarismasi	0;S1
yarışma	0;S1
yarışması	0;S1
yayasan	07[1
yayinevi	15R2
yayinlandi	0=L1
yayinlari	03W1
yayınevi	15R2
yayınlandı	0=L1
yayınları	03W1
yaz	15T1
yazilim	03W1
yazilimci	05E1
yazılım	03W1
yazılımcı	05E1
yds	0<J1
year	15U1
years	15U1
yeterlik	0<`1
yeu	0`b1
yh examen	0Z=1
yh-examen	0Z=1
yhdistys	06E1
yhtio	06E1
yhtioe	06E1
yhtiö	06E1
yil	0lk1
yki	0<J1
yksikko	0e02
yksikkoe	0e02
yksikkö	0e02
yleisarvosana	07G1
ylempi amk	0G11
ylempi ammattikorkeakoulututkinto	0G11
ylempi korkeakoulututkinto	0G11
yliopisto	0451
yliopistossa	0451
ylioppilas	0551
ylioppilastutkinto	0551
yokdil	0<J1
yonetici	05E1
yoneticisi	05E1
youth worker	01g1
yr	15V1
yrittaejae	05O1
yrittaja	05O1
yrittäjä	05O1
yrityksessa	15W1
yrityksessae	15W1
yrityksessä	15W1
yritys	06E1
yrkesbevis	0P71
yrkesexamen	0Me1
yrkesfag	07C1
yrkeshoegskola	0Nb1
yrkeshoegskoleexamen	0Z=1
yrkeshogskola	0Nb1
yrkeshogskoleexamen	0Z=1
yrkeshögskola	0Nb1
yrkeshögskoleexamen	0Z=1
yrs	15V1
yuksek lisans	11R1
yuksek lisans derecesi	11R1
yuksekokulu	03n1
yökdil	0<J1
yönetici	05E1
yöneticisi	05E1
yüksek lisans	11R1
yüksek lisans derecesi	11R1
yüksekokulu	03n1
yıl	0lk1
yếu	0`b1
z	15X2
z odliko	0gQ1
z wyroznieniem	0cY1
z wyróżnieniem	0cY1
zaawansowana	0;@2
zaawansowany	0;@2
zacatecnik	15Z2
zacetnik	15\2
zacetno	15^1
zaciatocnik	15_2
zadovoljavajuce	0jF1
zadovoljavajuće	0jF1
zadovoljivo	0fj1
zadruga	0333
zahnaerztin	02c1
zahnarzt	02c1
zahnarztin	02c1
zahntechniker	05T1
zahnärztin	02c1
zahradnice	0>^1
zahradnik	0>^1
zahradník	0>^1
zaklad	0361
zaklada	0W?1
zakladatel	02S2
zakladateľ	08J1
zakladna	15a2
zakladna skola	0\W1
zakladna znalost	0`I1
zakladne znalosti	0`I1
zakladni	15c2
zakladni skola	0DM1
zakladni znalost	0`R1
zakladni znalosti	0`R1
zakladny	15e1
zaklady	15f5
zakljucni izpit	0fm1
zaključni izpit	0fm1
zakład	0361
zakłady	0361
zalozba	15k2
zalozyciel	0261
zalozycielka	0261
založba	15k2
zamecnik	0>^1
zameranie	0nA1
zamereni	0cO1
zamestnanec roku	0051
zamezna	0W>1
zamężna	0W>1
zaměstnanec roku	0051
zaměření	0cO1
zanger	0Gm1
zasadnicze zawodowe	0J[1
zastepca	0261
zastupca	0@71
zastupce	0>^1
zastępca	0261
zaswiadczenie	0A21
zavarivac	0=k2
zavarivač	0=k2
zavarovalnica	0><1
zavod	15m5
zavody	0G[2
zawodowe	0J[1
zawodowka	03h1
zawodówka	03h1
zayif	0<;1
zayıf	0<;1
začetnik	15\2
začetno	15^1
začiatočník	15_2
začátečník	15Z2
założyciel	0261
założycielka	0261
zaświadczenie	0A21
zbornik	1624
zborník	0Ac1
zdaj	0Df1
zdalna	0SK1
zdalnie	0SK1
zdravnica	0EJ1
zdravnik	0EJ1
zdravotni bratr	0>^1
zdravotni sestra	0>^1
zdravotní bratr	0>^1
zdravotní sestra	0>^1
zdravstveni dom	0><1
zdruzenie	03G1
zdruzenje	0><1
združenie	03G1
združenje	0><1
zednik	0>^1
zedník	0>^1
zeer goed	0P92
zeichner	05T1
zeitschrift	0<\2
zelador	01\1
zeladora	01\1
zelfstandig	0P01
zelo dobro	1662
zemedelec	0>^1
zememeric	0>^1
zemědělec	0>^1
zeměměřič	0>^1
zena	1684
zenaty	0k\2
zenesz	0<I1
zenska	16<2
zenske	16>2
zenski	16@4
zensko	15X2
zentrum	03B1
zenész	0<I1
zerspaner	05T1
zertifikat	0\B2
zertifiziert	16D1
zertifizierung	0<N1
zespol	0Ia1
zespol szkol	03h1
zespół	0Ia1
zespół szkół	03h1
zeszyty naukowe	07D1
zeugnis	0<N1
zidar	01h1
ziekenhuis	02Y1
ziema	16E2
zima	16G6
zimmerei	03B1
zimmerer	05T1
zimmermadchen	02c1
zimmermaedchen	02c1
zimmermädchen	02c1
zimą	16M1
zinatnu doktors	0Ho1
zinātņu doktors	0Ho1
zivljenjepis	16N1
zivnost	0G[2
zivotopis	16O4
zkouska	0@c1
zkouška	0@c1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0fZ1
zmagovalka	0fZ1
znamka	0A32
znanstvenik	0=j1
známka	0A32
zolnierz	0261
zomer	16S1
zonaty	0W>1
zonen	0P01
zorg	02Y1
zpevacka	0>^1
zpevak	0>^1
zpusobilost	0@c1
zpěvačka	0>^1
zpěvák	0>^1
způsobilost	0@c1
zrt	00`1
zs	0DM1
zugbegleiter	05T1
zulassung	06B1
zurnalas	0X=1
zurnalistas	02Q1
zurnalists	02R1
zurnals	0GP1
zurzeit	04B1
zusteller	05T1
zvarac	0@71
zviluppatur	0561
zvárač	0@71
zweisprachig	0Ki1
zwyciezca	0N81
zwycięzca	0N81
zyciorys	16T1
zyciorys zawodowy	16T1
zzp	0P01
zzp'er	0J\1
základná	15a2
základná znalosť	0`I1
základná škola	0\W1
základné znalosti	0`I1
základní	15c2
základní znalost	0`R1
základní znalosti	0`R1
základní škola	0DM1
základný	15e1
základy	16U4
zámečník	0>^1
zástupca	0@71
zástupce	0>^1
závod	0G[2
závody	0G[2
zš	0DM1
à	08@2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	11B1
à présent	00_1
àrea	0G^1
á netinu	00j1
általános iskola	04l2
ápoló	0682
ár	16Y1
árbitro	03N2
área	16Z3
áruház	07E1
átlag	08<1
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
çevrimiçi	0A81
çift anadal	0AT1
çiftçi	05E1
çiçekçi	05E1
çok iyi	0B22
çok iyi derecede	0B41
çırak	05E1
ébéniste	01Z1
école	01P1
école primaire	01P1
école supérieure	01P1
écoles	01P1
éditeur	01Z1
éditions	0J;2
éditrice	01Z1
éducateur	01Z1
éducatrice	01Z1
électricien	01Z1
électricienne	01Z1
éleveur	01Z1
éleveuse	01Z1
élue	01Z1
élémentaire	0;V2
énekes	0KO1
építész	0291
équipe	0@@1
érem	0F?2
érettségi	0Kc1
érettségi bizonyítvány	0Kc1
értékesítő	0291
és	0Kk1
établissements	02o1
étage	04g1
étalagiste	01Z1
étterem	07E1
été	0LB1
év	0LD2
éves	0LF1
évkönyv	0GT1
ênfase	0KP1
í dag	0KY1
í sambúð	0J]1
în curs	0221
în prezent	0221
începând cu	0T?1
începător	0<@2
îngrijitoare	01h1
îngrijitor	01h1
învățătoare	01h1
învățător	01h1
ó	16]2
ógift	0J]1
óptica	01B1
óptico	01B1
óstán	0B=1
óta	0e?2
óvoda	0XF1
óvodapedagógus	0291
óvónő	0291
õde	01>1
õpetaja	01>1
õppekava	0Kd1
ödül	0;S1
ödülü	0;S1
ökotropholog	05T1
ön lisans	0`51
önkormányzat	07E1
önkéntes	0<I1
önlisans	0`51
önéletrajz	0dE1
önéletrajza	0dE1
ösd	0<J1
ösztöndíj	0F?2
översättare	02A1
öz geçmiş	0eC1
özgeçmiş	0eC1
özgeçmişi	0eC1
öğretim görevlisi	05E1
öğretim üyesi	05E1
öğretmen	05E1
öğretmeni	05E1
økonom	05d2
øvet	0co1
újságíró	0291
úplné stredné	0^W1
úrad	03G1
úsek	0o92
ústav	0G[2
út	03Y1
útgefið	0?F1
útja	03Y1
útvar	0o92
účetní	0>^1
účtovník	0@71
účtovníčka	0@71
úřad	0FB1
übersetzer	05T1
übungsleiter	05T1
ügyintéző	0822
ügynökség	07E1
ügyvéd	0291
ühing	0521
üksus	0_F1
ülikool	03Z1
üniversite	03n1
üniversitesi	03n1
üst düzey	0461
üye	05E1
üyesi	05E1
üzem	04N2
þjálfari	0=Z1
þýðandi	0=Z1
ārste	02R1
ārsts	02R1
ċertifikat	0@o1
ċertifikat tas-sekondarja	0@n1
ċertifikazzjoni	0@o1
č.p	0?H1
časopis	0@84
čašník	0@71
čašníčka	0@71
červený diplom	0A32
čestné uznanie	0041
čestné uznání	0051
član	0AZ3
članak	0A]2
članek	0X\1
članica	0Aa2
člen	0Ae2
členka	0>^1
článek	0GL1
článok	0Ac1
čvut	0DM1
číšník	0>^1
đang làm	0<>1
điều dưỡng	09i1
điều hành	09i1
điều phối viên	09i1
điểm	0F91
điểm trung bình	0F91
đã kết hôn	0AN1
đường	0AO1
đại học	0D_1
đầu bếp	09i1
đến	0EL1
đến nay	0<>1
đề tài	0E?1
độc thân	0AN1
ġurnal	07B1
ġurnalist	0561
ģimnāzija	0441
ħarifa	0R41
īpašnieks	02R1
įkūrėjas	02Q1
įmonė	03H1
įmonėje	0T=1
įvertinimas	0:a1
ļoti labi	08L2
ősz	0e<1
ősze	0e<1
œnologue	01Z1
ředitel	06\1
řezník	0>^1
řidič	06\1
řidičský průkaz	0@c1
ślusarz	0261
śpiewaczka	0261
średni	0nH2
średnia	0nJ2
średnia ocen	0cY1
średnie	0J[1
średnio	0IP1
średnio zaawansowany	0IP1
średnio zaawansowany wyższy	0HK1
średniozaawansowana	0IP1
średniozaawansowany	0nH2
średniozaawansowany wyższy	0HK1
świadectwo	0A21
świadectwo dojrzałości	0J[1
świadectwo maturalne	0J[1
şampiyon	0;S1
şarkıcı	05E1
şef	05E1
şefi	05E1
şimdi	0>k1
şirket	03W1
şirketi	03W1
şoför	05E1
şoförü	05E1
şu an	0>k1
şu anda	0>k1
şubesi	0=`1
še traja	0Df1
šef	0=k2
šetalište	09C1
šiandien	0DZ1
šiuo metu	0DZ1
škola	16_4
školenie	0lh1
školení	0li1
šobrīd	0\91
šodien	0\91
šoferis	02R1
šola	0Jj1
špecialista	0@71
špecialistka	0@71
špecializácia	0nA1
štipendija	0fZ1
štipendium	0041
štruktúrovaný životopis	0h]1
študent	0EJ1
študijný odbor	0nA1
študijný program	0nA1
študijska smer	0oT1
študijski program	0oT1
štúdia	0Ac1
štúdio	03G1
švadlena	0>^1
šķīries	0bF1
żeńska	0X>1
żeński	0X>1
żonaty	0W>1
żołnierz	0261
żviluppatur	0561
życiorys	16T1
życiorys zawodowy	16T1
ž	15X2
žena	1684
ženatý	0k\2
ženska	16c1
ženski	16d3
žensko	15X2
ženské	16>2
žiema	16g1
življenjepis	16N1
živnost	0FB1
živnosť	03G1
životopis	16O4
žurnalas	0X=1
žurnalistas	02Q1
žurnālists	02R1
žurnāls	0GP1
școala	07K1
școala gimnazială	07K1
școala postliceală	07K1
școală	07K1
școală postliceală	0B71
școală profesională	09l1
șef	01h1
șefă	01h1
și	0m:1
șofer	01h1
șoseaua	04R1
άγαμη	16h1
άγαμοσ	16h1
άδεια	16i1
άδεια ασκήσεωσ	16i1
άδεια οδήγησησ	16i1
άνδρασ	16j1
άνοιξη	16k1
άντρασ	16j1
άπταιστα	16l1
άρθρο	16m1
άριστα	16n2
άριστη	16l1
άριστη γνώση	16l1
άριστο	1701
άρρεν	16j1
έγγαμη	16h1
έγγαμοσ	16h1
έπαινοσ	00P1
έργα	1711
έργο	1711
έτη	1721
έτοσ	1721
έωσ	1731
έωσ και σήμερα	1741
έωσ σήμερα	1741
ίδρυμα	1751
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	16h1
αγαμοσ	16h1
αγροτησ	1761
αγρότησ	1761
αδεια	16i1
αδεια ασκησεωσ	16i1
αδεια οδηγησησ	16i1
αε	00`1
αει	1771
αεροσυνοδοσ	1761
αεροσυνοδόσ	1761
αισθητικοσ	1761
αισθητικόσ	1761
ακαδημία	1771
ακαδημια	1771
ανακοίνωση	16m1
ανακοινωση	16m1
αναλυτήσ	1761
αναλυτησ	1761
αναλυτρια	1761
αναλύτρια	1761
αναμένεται	1781
αναμενεται	1781
αναμενομενη	1781
αναμενομενο	1781
αναμενόμενη	1781
αναμενόμενο	1781
ανδρασ	16j1
ανθοπωλησ	1761
ανθοπώλησ	1761
ανοικτο πανεπιστημιο	1771
ανοικτό πανεπιστήμιο	1771
ανοιξη	16k1
ανοιχτο πανεπιστημιο	1771
ανοιχτό πανεπιστήμιο	1771
αντιπροεδροσ	1761
αντιπρόεδροσ	1761
αντρασ	16j1
ανωτερη εκπαιδευση	1791
ανώτερη εκπαίδευση	1791
απθ	1771
απο	17:2
αποθηκάριοσ	1761
αποθηκαριοσ	1761
απολυτήριο	17<1
απολυτήριο γενικού λυκείου	17<1
απολυτήριο γυμνασίου	17<1
απολυτήριο λυκείου	17<1
απολυτηριο	17<1
απολυτηριο γενικου λυκειου	17<1
απολυτηριο γυμνασιου	17<1
απολυτηριο λυκειου	17<1
απταιστα	16l1
από	17:2
αρθρο	16m1
αριθμοσ	17=1
αριθμόσ	17=1
αριστα	16n2
αριστείο	00P1
αριστειο	00P1
αριστη	16l1
αριστη γνωση	16l1
αριστο	1701
αρρεν	16j1
αρσενικο	16j1
αρσενικό	16j1
αρτοποιοσ	1761
αρτοποιόσ	1761
αρχάριοι	17>1
αρχάριοσ	17?1
αρχαριοι	17>1
αρχαριοσ	17?1
αρχειονομοσ	1761
αρχειονόμοσ	1761
αρχιτέκτονασ	1761
αρχιτεκτονασ	1761
ασκουμενη	1761
ασκουμενοσ	1761
ασκούμενη	1761
ασκούμενοσ	1761
αστυνομικοσ	1761
αστυνομικόσ	1761
ασφαλιστική	1751
ασφαλιστικη	1751
αφοί	1751
αφοι	1751
βαθμολογία	17@1
βαθμολογια	17@1
βαθμοσ	17@1
βαθμοσ πτυχιου	17@1
βαθμόσ	17@1
βαθμόσ πτυχίου	17@1
βασικά	17A2
βασικέσ γνώσεισ	17A2
βασική	17A2
βασική γνώση	17?1
βασικα	17A2
βασικεσ γνωσεισ	17A2
βασικη	17A2
βασικη γνωση	17?1
βασικο	17C1
βασικο επιπεδο	17?1
βασικό	17C1
βασικό επίπεδο	17?1
βαφέασ	1761
βαφεασ	1761
βεβαίωση	16i1
βεβαιωση	16i1
βιβλίο	16m1
βιβλιο	16m1
βιβλιοθήκη	1751
βιβλιοθηκη	1751
βιβλιοθηκονομοσ	1761
βιβλιοθηκονόμοσ	1761
βιβλιοπωλησ	1761
βιβλιοπώλησ	1761
βιογραφικο	17D1
βιογραφικο σημειωμα	17D1
βιογραφικό	17D1
βιογραφικό σημείωμα	17D1
βιολογοσ	1761
βιολόγοσ	1761
βοηθοσ	1761
βοηθόσ	1761
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	1771
γενικοσ βαθμοσ	17@1
γενικό λύκειο	1771
γενικόσ βαθμόσ	17@1
γιατροσ	1761
γιατρόσ	1761
γραμματέασ	1761
γραμματεασ	1761
γραφίστασ	1761
γραφίστρια	1761
γραφείο	1751
γραφειο	1751
γραφιστασ	1761
γραφιστρια	1761
γυμνάσιο	1771
γυμνασιο	1771
γυναίκα	17E1
γυναικα	17E1
δάσκαλοσ	1761
δήμαρχοσ	1761
δήμοσ	1751
δίγλωσση	17F1
δίγλωσσοσ	17F1
δίπλωμα	17G2
δίπλωμα ιεκ	1791
δίπλωμα μηχανικού	17I1
δασκάλα	1761
δασκαλα	1761
δασκαλοσ	1761
δημαρχοσ	1761
δημοσ	1751
δημοσίευση	16m1
δημοσιευση	16m1
δημοσιογράφοσ	1761
δημοσιογραφοσ	1761
δημοτικο σχολειο	1771
δημοτικό σχολείο	1771
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	17J1
διαδικτυακα	17J1
διαζευγμένη	16h1
διαζευγμένοσ	16h1
διαζευγμενη	16h1
διαζευγμενοσ	16h1
διαιτητήσ	1761
διαιτητησ	1761
διαιτολογοσ	1761
διαιτολόγοσ	1761
διακριση	00P1
διανομέασ	1761
διανομεασ	1761
διατριβή	16m1
διατριβη	16m1
διαχειριστήσ	1761
διαχειριστησ	1761
διγλωσση	17F1
διγλωσσοσ	17F1
διδάκτορασ	17K1
διδακτορασ	17K1
διδακτορική διατριβή	17K1
διδακτορικη διατριβη	17K1
διδακτορικο	17K1
διδακτορικο διπλωμα	17K1
διδακτορικό	17K1
διδακτορικό δίπλωμα	17K1
διευθυνση	17L1
διευθυντήσ	1761
διευθυντησ	1761
διευθυντρια	1761
διευθύντρια	1761
διεύθυνση	17L1
δικαστήσ	1761
δικαστησ	1761
δικηγοροσ	1761
δικηγόροσ	1761
διορθωτήσ	1761
διορθωτησ	1761
διορθωτρια	1761
διορθώτρια	1761
διπλωμα	17G2
διπλωμα ιεκ	1791
διπλωμα μηχανικου	17I1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	16h1
εγγαμοσ	16h1
εθελοντήσ	1761
εθελοντησ	1761
εθελοντρια	1761
εθελόντρια	1761
ειδίκευση	17M1
ειδικευση	17M1
ειδικοσ	17N2
ειδικοτητα	17M1
ειδικόσ	17N2
ειδικότητα	17M1
εικονογράφοσ	1761
εικονογραφοσ	1761
εισήγηση	16m1
εισηγηση	16m1
εκδοσεισ	17P2
εκδοτικοσ	1751
εκδοτικόσ	1751
εκδόσεισ	17P2
εκπα	1771
εκπαιδευτήσ	1761
εκπαιδευτησ	1761
εκπαιδευτικοσ	1761
εκπαιδευτικόσ	1761
εκπαιδευτρια	1761
εκπαιδεύτρια	1761
εκτιμητήσ	1761
εκτιμητησ	1761
εκτιμωμενη	1781
εκτιμώμενη	1781
ελευθεροσ επαγγελματιασ	1751
ελεύθεροσ επαγγελματίασ	1751
εμπ	1771
εξ αποστάσεωσ	17J1
εξ αποστασεωσ	17J1
εξειδικευμένοσ	17R1
εξειδικευμενοσ	17R1
επα λ	1771
επα.λ	1771
επαινοσ	00P1
επαλ	1771
επαρκήσ	17S1
επαρκησ	17S1
επε	00`1
επιμελήτρια	1761
επιμελητήσ	1761
επιμελητησ	1761
επιμελητρια	1761
επιμορφωση	17T1
επιμόρφωση	17T1
επιχείρηση	1751
επιχειρηση	1751
εποπτησ	1761
επόπτησ	1761
εργάτησ	1761
εργάτρια	1761
εργα	1711
εργαστήριο	1751
εργαστηριο	1751
εργατησ	1761
εργατρια	1761
εργο	1711
εργοδηγοσ	1761
εργοδηγόσ	1761
εργοστάσιο	1751
εργοστασιο	1751
ερευνήτρια	1761
ερευνητήσ	1761
ερευνητησ	1761
ερευνητρια	1761
εστιατοριο	1751
εστιατόριο	1751
εταιρία	1751
εταιρεία	1751
εταιρεια	1751
εταιρια	1751
ετη	1721
ετοσ	1721
ευχερήσ	16l1
ευχερησ	16l1
εφορεία	1751
εφορεια	1751
εωσ	1731
εωσ και σημερα	1741
εωσ σημερα	1741
ζαχαροπλάστησ	1761
ζαχαροπλαστησ	1761
ηθοποιοσ	1761
ηθοποιόσ	1761
ηλεκτρολογοσ	1761
ηλεκτρολόγοσ	1761
ημερίδα	16m1
ημεριδα	16m1
θέατρο	1751
θήλυ	17E1
θεατρο	1751
θηλυ	17E1
θηλυκο	17E1
θηλυκό	17E1
θυρωροσ	1761
θυρωρόσ	1761
ι ε κ	1771
ι.ε.κ	1771
ιατροσ	1761
ιατρόσ	1761
ιδιοκτήτησ	1761
ιδιοκτητησ	1761
ιδρυμα	1751
ιδρυτήσ	1761
ιδρυτησ	1761
ιδρυτρια	1761
ιδρύτρια	1761
ιεκ	1771
ικανοποιητική	17S1
ικανοποιητικη	17S1
ικε	00`1
ινστιτουτο	17U2
ινστιτούτο	17U2
κάρτα	16i1
κέντρο	1751
καθηγήτρια	1761
καθηγητήσ	1761
καθηγητησ	1761
καθηγητρια	1761
και	17W1
καλά	17X1
καλή	17Y2
καλή γνώση	17X1
καλα	17X1
καλη	17Y2
καλη γνωση	17X1
καλο	17[1
καλοκαίρι	17\1
καλοκαιρι	17\1
καλωσ	17@1
καλό	17[1
καλώσ	17@1
καρτα	16i1
κατάλογοσ	16m1
κατάρτιση	17T1
κατάστημα	1751
καταλογοσ	16m1
καταρτιση	17T1
καταστημα	1751
κατευθυνση	17M1
κατεύθυνση	17M1
κεντρο	1751
κεφάλαιο	16m1
κεφαλαιο	16m1
κηπουροσ	1761
κηπουρόσ	1761
κλάδοσ	17L1
κλαδοσ	17L1
κλινική	1751
κλινικη	1751
κολέγιο	1771
κολεγιο	1771
κολλέγιο	1771
κολλεγιο	1771
κομμωτήσ	1761
κομμωτησ	1761
κομμωτρια	1761
κομμώτρια	1761
κρεοπωλησ	1761
κρεοπώλησ	1761
λέκτορασ	1761
λίαν καλώσ	17@1
λεκτορασ	1761
λεωφ	17=1
λεωφοροσ	17=1
λεωφόροσ	17=1
λιαν καλωσ	17@1
λογίστρια	1761
λογιστήσ	1761
λογιστησ	1761
λογιστρια	1761
λογοθεραπευτήσ	1761
λογοθεραπευτησ	1761
λογοθεραπευτρια	1761
λογοθεραπεύτρια	1761
λυκειο	1771
λύκειο	1771
μάγειρασ	1761
μάγειροσ	1761
μάνατζερ	1761
μάστερ	17I1
μέλοσ	1761
μέσοσ όροσ	17@1
μέτρια	17S1
μέτρια γνώση	17S1
μέτριο	17]2
μέχρι	1731
μέχρι σήμερα	1741
μέχρι τώρα	1741
μήνασ	17_1
μήνεσ	17_1
μαία	1761
μαγείρισσα	1761
μαγειρασ	1761
μαγειρισσα	1761
μαγειροσ	1761
μαθητευομενοσ	1761
μαθητευόμενοσ	1761
μαια	1761
μανατζερ	1761
μαστερ	17I1
μελοσ	1761
μεσαίο	17[1
μεσαίο επίπεδο	17S1
μεσαιο	17[1
μεσαιο επιπεδο	17S1
μεσοσ οροσ	17@1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	17I1
μεταπτυχιακεσ σπουδεσ	17I1
μεταπτυχιακο	17I1
μεταπτυχιακο διπλωμα	17I1
μεταπτυχιακοσ	17I1
μεταπτυχιακοσ τιτλοσ	17I1
μεταπτυχιακό	17I1
μεταπτυχιακό δίπλωμα	17I1
μεταπτυχιακόσ	17I1
μεταπτυχιακόσ τίτλοσ	17I1
μεταφράστρια	1761
μεταφραστήσ	1761
μεταφραστησ	1761
μεταφραστρια	1761
μετρια	17S1
μετρια γνωση	17S1
μετριο	17]2
μεχρι	1731
μεχρι σημερα	1741
μεχρι τωρα	1741
μηνασ	17_1
μηνεσ	17_1
μητρική	17F1
μητρική γλώσσα	17F1
μητρικη	17F1
μητρικη γλωσσα	17F1
μηχανικοσ	17`1
μηχανικόσ	17`1
μηχανοδηγοσ	1761
μηχανοδηγόσ	1761
μοδίστρα	1761
μοδιστρα	1761
μονάδα	17L1
μοναδα	17L1
μουσείο	1751
μουσειο	1751
μουσικοσ	1761
μουσικόσ	1761
μπάρμαν	1761
μπαρμαν	1761
ναυτησ	1761
ναυτικοσ	1761
ναυτικόσ	1761
ναύτησ	1761
νηπιαγωγείο	1771
νηπιαγωγειο	1771
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	1761
νοσηλευτησ	1761
νοσηλευτρια	1761
νοσηλεύτρια	1761
νοσοκομείο	1751
νοσοκομειο	1751
ξεναγοσ	1761
ξεναγόσ	1761
ξενοδοχείο	1751
ξενοδοχειο	1751
ξυλουργοσ	1761
ξυλουργόσ	1761
ο ε	00`1
ο.ε	00`1
οδηγοσ	1761
οδηγόσ	1761
οδοσ	17=1
οδόσ	17=1
οικονομολογοσ	1761
οικονομολόγοσ	1761
οινοποιείο	1751
οινοποιειο	1751
ομάδα	17L1
ομαδα	17L1
ομιλία	16m1
ομιλια	16m1
ομιλοσ	1751
οπτικοσ	1761
οπτικόσ	1761
οργανισμοσ	1751
οργανισμόσ	1751
οροφοσ	17=1
παιδαγωγοσ	1761
παιδαγωγόσ	1761
πανεπιστήμιο	1771
πανεπιστημίου	1771
πανεπιστημιο	1771
πανεπιστημιου	1771
παντρεμένη	16h1
παντρεμένοσ	16h1
παντρεμενη	16h1
παντρεμενοσ	16h1
παρον	1741
παρόν	1741
πατέντα	16m1
πατεντα	16m1
περιοδικο	16m1
περιοδικό	16m1
πιστοποίηση	16i1
πιστοποιημένη	16i1
πιστοποιημένοσ	16i1
πιστοποιημενη	16i1
πιστοποιημενοσ	16i1
πιστοποιηση	16i1
πιστοποιητικο	16i1
πιστοποιητικό	16i1
πλατεία	17=1
πλατεια	17=1
πολυ καλα	16l1
πολυ καλη	16l1
πολυ καλη γνωση	17X1
πολυ καλο	1701
πολυτεχνείο	1771
πολυτεχνειο	1771
πολύ καλά	16l1
πολύ καλή	16l1
πολύ καλή γνώση	17X1
πολύ καλό	1701
πρακτικά	16m1
πρακτικα	16m1
προγραμματίστρια	1761
προγραμματιστήσ	1761
προγραμματιστησ	1761
προγραμματιστρια	1761
προεδροσ	1761
προισταμενη	1761
προισταμενοσ	1761
προπονήτρια	1761
προπονητήσ	1761
προπονητησ	1761
προπονητρια	1761
προπτυχιακέσ σπουδέσ	17a1
προπτυχιακεσ σπουδεσ	17a1
προπτυχιακο	17a1
προπτυχιακό	17a1
προτζεκτ	1711
προχωρημένο	17b2
προχωρημενο	17b2
προϊστάμενοσ	1761
προϊσταμένη	1761
πρωτο βραβειο	00P1
πρόεδροσ	1761
πρότζεκτ	1711
πρώτο βραβείο	00P1
πτυχίο	17d2
πτυχίο επαλ	17<1
πτυχίο πανεπιστημίου	17a1
πτυχιο	17d2
πτυχιο επαλ	17<1
πτυχιο πανεπιστημιου	17a1
πτυχιουχοσ	17a1
πτυχιούχοσ	17a1
πυροσβέστησ	1761
πυροσβεστησ	1761
πωλήτρια	1761
πωλητήσ	1761
πωλητησ	1761
πωλητρια	1761
ράφτησ	1761
ραφτησ	1761
σήμερα	1741
σε εξέλιξη	1741
σε εξελιξη	1741
σελίδα	17f1
σελιδα	17f1
σεμινάριο	17g2
σεμιναριο	17g2
σερβιτορα	1761
σερβιτοροσ	1761
σερβιτόρα	1761
σερβιτόροσ	1761
σημερα	1741
σιδεράσ	1761
σιδερασ	1761
στην	17i1
στο	17i1
στοιχειωδεισ γνωσεισ	17?1
στοιχειωδησ	17?1
στοιχειώδεισ γνώσεισ	17?1
στοιχειώδησ	17?1
στον	17i1
στουντιο	1751
στούντιο	1751
στρατιωτικοσ	1761
στρατιωτικόσ	1761
συγκολλητήσ	1761
συγκολλητησ	1761
συλλογικοσ τομοσ	16m1
συλλογικόσ τόμοσ	16m1
συλλογοσ	1751
συμβολαιογράφοσ	1761
συμβολαιογραφοσ	1761
συμβουλοσ	1761
συνέδριο	16m1
συνεδριο	16m1
συνεργάτησ	1761
συνεργάτιδα	1761
συνεργατησ	1761
συνεργατιδα	1761
συνεταιρισμοσ	1751
συνεταιρισμόσ	1751
συντάκτησ	1761
συντάκτρια	1761
συντακτησ	1761
συντακτρια	1761
συντηρήτρια	1761
συντηρητήσ	1761
συντηρητησ	1761
συντηρητρια	1761
συντομο βιογραφικο	17D1
συντονίστρια	1761
συντονιστήσ	1761
συντονιστησ	1761
συντονιστρια	1761
σχεδιάστρια	1761
σχεδιαστήσ	1761
σχεδιαστησ	1761
σχεδιαστρια	1761
σχολή	1771
σχολή καλών τεχνών	1771
σχολείο	1771
σχολειο	1771
σχολη	1771
σχολη καλων τεχνων	1771
σύλλογοσ	1751
σύμβουλοσ	1761
σύντομο βιογραφικό	17D1
τ ε ι	1771
τ κ	17=1
τ.ε.ι	1771
τ.κ	17=1
ταμίασ	1761
ταμιασ	1761
ταχυδρομοσ	1761
ταχυδρόμοσ	1761
τει	1771
τεχνίτησ	1761
τεχνικοσ	1761
τεχνικόσ	1761
τεχνιτησ	1761
τηλεργασία	17J1
τηλεργασια	17J1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17=1
τμήμα	17j2
τμημα	17j2
τομέασ	17l2
τομεασ	17l2
τομοσ	16m1
τοπογράφοσ	1761
τοπογραφοσ	1761
τορναδοροσ	1761
τορναδόροσ	1761
τράπεζα	1751
τραγουδίστρια	1761
τραγουδιστήσ	1761
τραγουδιστησ	1761
τραγουδιστρια	1761
τραπεζα	1751
τωρα	1741
τόμοσ	16m1
τώρα	1741
υδραυλικοσ	1761
υδραυλικόσ	1761
υπάλληλοσ	1761
υπαλληλοσ	1761
υπευθυνη	1761
υπευθυνοσ	1761
υπεύθυνη	1761
υπεύθυνοσ	1761
υπηρεσία	17n2
υπηρεσια	17n2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	1751
υπουργειο	1751
φαρμακείο	1751
φαρμακειο	1751
φαρμακοποιοσ	1761
φαρμακοποιόσ	1761
φθινοπωρο	1801
φθινόπωρο	1801
φουρνοσ	1751
φούρνοσ	1751
φυλακασ	1761
φυσικοθεραπευτήσ	1761
φυσικοθεραπευτησ	1761
φυσικοθεραπευτρια	1761
φυσικοθεραπεύτρια	1761
φυσικοσ	1761
φυσικοσ ομιλητησ	17F1
φυσικόσ	1761
φυσικόσ ομιλητήσ	17F1
φωτογράφοσ	1761
φωτογραφοσ	1761
φύλακασ	1761
χειμωνασ	1811
χειμώνασ	1811
χειριστήσ	1761
χειριστησ	1761
χημικοσ	1761
χημικόσ	1761
χορευτήσ	1761
χορευτησ	1761
χορευτρια	1761
χορεύτρια	1761
χρονια	1721
χρονοσ	1721
χρόνια	1721
χρόνοσ	1721
χτίστησ	1761
χτιστησ	1761
ψαράσ	1761
ψαρασ	1761
ψυχολογοσ	1761
ψυχολόγοσ	1761
ωδείο	1771
ωδειο	1771
ωσ	1731
ωσ σήμερα	1741
ωσ σημερα	1741
όμιλοσ	1751
όροφοσ	17=1
а s	00`1
а.ş	00`1
автобиография	1821
агент	1833
агентство	1862
агенция	1881
агенција	1891
агенція	18:1
агроном	18;1
ад	00`1
адвокат	18<4
администратор	18@4
администрация	18D1
адміністратор	18E2
адміністрація	18:1
академии	18G1
академия	18H2
академија	18J1
академія	18K1
академії	18K1
аккредитация	18L1
акредитація	18M1
актер	18;1
активно	18N1
актор	18O1
акторк	18O1
актрис	18;1
актёр	18;1
акушер	18P2
альманах	18R1
анализатор	18S1
аналитик	18T1
аналитичар	18U1
аналітик	18V1
анкета	18W2
антологія	18Y1
ао	18Z2
ап	18\1
апотека	1891
аппаратчик	18;1
аптека	18]3
арт директор	18P2
арт-директор	18P2
архивариус	18;1
архитект	18S1
архитекта	18`1
архитектор	18T1
архіваріус	18O1
архітектор	18V1
асистент	18a3
асоциация	1881
асоціація	18:1
аспирант	18;1
аспирантура	18d2
аспірант	18O1
аспірантура	18f2
ассистент	18T1
ассоциация	18D1
атестат	18h2
аттестат	18j2
аттестат о среднем образовании	18l1
аудитор	18P2
б р	18m1
б-р	18m1
базове	18n1
базовий	18o2
базовий рівень	18n1
базово	1913
базово ниво	1941
базовое	1951
базовые знания	1962
базовый	1962
базовый уровень	1951
базові знання	18o2
бакалавр	1982
бакалаврат	19:1
бакалавриат	19;1
бакалавър	19<1
бакалавърска	19<1
бакалавърска степен	19<1
бал	19=1
балл	19>1
баллов	19>1
банк	1862
банка	19?2
бармен	18P2
бечелор	19A1
библиотека	19B3
библиотекар	19E3
билингв	19H1
биография	1821
биографија	19I1
биолог	18;1
бл	18\1
благајник	18`1
благодарность	0S\1
благодарственное письмо	0S\1
болница	19?2
больница	18D1
бортпроводни	18;1
бр	19J1
бригадир	18P2
брошура	19K1
буд	19L1
будинок	19L1
бул	19M2
булевар	19J1
булевард	18\1
бульвар	19O2
бухгалтер	18P2
бытовой	19Q1
бюро	1862
бібліотека	18:1
бібліотекар	18O1
білінгв	19R1
в	19S3
в браке	19V1
в момента	19W1
в разводе	19V1
в совершенном владении	19X1
в совершенстве	19Y1
вантажни	18O1
васпитач	18U1
вахтер	18;1
вахтёр	18;1
ведуча	19Z1
ведучий	19Z1
ведущий	19[1
верстальни	18O1
верстальщи	18;1
весна	19\2
весни	19^1
весной	19_1
весны	19_1
вестник	19`2
взимку	19b1
видавництво	19c2
викладач	18E2
виконроб	18O1
випуск	19e1
випускова	19Z1
висока школа	18J1
високий	19f1
високо образовање	19g1
виступ	18Y1
висше	19<1
висше образование	19<1
висше училище	19h1
виховател	18O1
вихователь	18O1
виш	18K1
виша стручна спрема	19i1
виша школа	19j2
виши средњи	19l1
вище за середній	19m1
вище середнього	19m1
владелец	19[1
власник	19n2
власница	18`1
влітку	1:01
во	1:11
водител	18;1
водитель	18;1
водительские права	18L1
водительское удостоверение	18L1
водій	1:22
водійка	19Z1
водійські права	18M1
военнослужащ	18;1
вожат	18P2
возач	18U1
возачка дозвола	1:41
волонтер	1:53
волонтёр	18;1
восени	1:81
воспитател	18;1
вођа	18`1
впевнений	19f1
впевнено	19f1
врач	18;1
врло добро	1:92
вртић	18J1
второ място	00>1
вуз	1:;2
вукова диплома	00C1
вул	19L1
вулиця	19L1
вх	18\1
вчитель	18O1
вчителька	19Z1
във	1:=1
възпитател	18S1
вып	18R1
выпуск	1:>1
высокий	1:?1
выступление	18R1
высшее	1:@1
выше среднего	1:A1
від	1:B2
віддалена робота	1:D1
віддалено	1:D1
відділ	1:E1
відділення	1:E1
відзнака	00A1
відмінно	1:F2
військов	18O1
вільне	1:H1
вільне володіння	1:H1
вільно	1:H1
вільно володію	1:H1
вісник	18Y1
г	1:I3
газета	1862
газосварщик	18;1
гбу	00`1
геодезист	18P2
геолог	18;1
гимназия	18H2
гимназија	18J1
глава	1:L3
главный	19[1
го	1:O2
говоримо	1:Q1
год	1:R2
года	1:T1
година	1:U2
године	1:W1
години	1:X1
голова	19Z1
головний	19Z1
горничн	18;1
город	18m1
гостиница	18D1
готвач	18S1
готель	18:1
гр	18\1
грамота	1:Y3
гран при	0S\1
гран прі	00A1
гран-при	0S\1
гран-прі	00A1
грант	0S\1
грузчик	18;1
група	1:\4
группа	1:`2
группа компаний	18D1
гуп	00`1
гід	19Z1
гімназія	18K1
д	18m1
д т н	1:b1
д.т.н	1:b1
данас	1:c1
дворник	18;1
двуезичен	1:d1
делопроизводител	18;1
департамент	1:e2
депо	1:g2
депутат	18P2
детска градина	19h1
детский сад	18G1
диетолог	18;1
дизайнер	1:i5
дизајнер	18U1
диплом	1:n5
диплом бакалавра	19;1
диплом з відзнакою	19=1
диплом с отличием	19>1
диплом специалиста	1:@1
диплом техника	1;31
диплома	1;42
диплома за средно образование	1;61
дипломирани	19g1
директор	1;74
дирекция	1;;2
дирекција	1;=1
дисертация	19K1
дисертація	18Y1
диспетчер	18P2
диссертация	18R1
дистанционно	1;>2
дистанционный	1;@1
дистанційно	1:D1
дитячий садок	18K1
днес	19W1
до	1;A4
до данас	1:c1
до днес	19W1
до момента	19W1
до настоящего времени	1;E1
до настоящия момент	19W1
до сада	1:c1
до сега	19W1
до сих пор	1;E1
до сьогодні	1;F1
до тепер	1;F1
до теперішнього часу	1;F1
добра	19l1
добре	1;G3
добрий	19m1
добро	1;J4
доброволец	1;N1
дозвола	1:41
доклад	19`2
доктор	1;O1
доктор наук	1;P2
доктор наука	1;R1
доктор філософії	1;S1
докторант	18S1
докторантура	1;O1
докторат	1;R1
докторска степен	1;O1
докторске студије	1;R1
дом	18m1
дом здравља	1891
доо	00`1
доповідь	18Y1
допуск	1;T2
досега	19W1
досконало	1;V1
дослідник	18O1
досі	1;F1
дотепер	1;F1
доцент	1833
дружество	1881
друкарня	18:1
друштво	1891
діловод	18O1
дієтолог	18O1
еад	00`1
екип	1;W1
економиста	18`1
економска школа	18J1
економіст	18O1
екскурсовод	18O1
експерт	1;X4
експертний	1;\1
експертно	1;]1
електрик	18O1
електричар	18`1
електротехник	18S1
елементарний	18n1
елементарно	1941
еоод	00`1
есей	18Y1
есен	1;^1
есента	1;^1
ет	1;_2
ж	1;a4
ж к	18\1
ж.к	18\1
железници	1881
жен	1;e1
жена	1;f2
женат	19V1
женен	1;h1
женски	1;f2
женский	1;e1
женско	1;i1
женщина	1;e1
животопис	19I1
журнал	1;j2
журналист	1;l2
журналіст	18O1
жінка	1;n1
жіноча	1;n1
жіночий	1;n1
з	1:B2
з відзнакою	19=1
заваривач	18`1
заварчик	18S1
завод	1;o4
задоволително	1:Q1
задруга	1891
закінчив	19e1
закінчила	19e1
заместитель	18;1
заместник	18S1
замужем	19V1
заміжня	1<31
зао	00`1
зараз	1;F1
засновник	18O1
застраховане	1881
заступник	18O1
зборник	1<41
збірник	18Y1
зварник	18O1
звено	1;W1
зима	1<54
зимата	1<91
зими	19b1
зимой	1<:1
зимы	1<:1
знаком	1<;1
значка	00>1
зно	0<J1
зрелостен изпит	1;61
зі	1<<1
зі словником	18n1
и	1<=3
изворни говорник	1<@1
изд во	18R1
изд-во	18R1
издавач	1<41
издавачка кућа	1891
издателство	1<A2
издательство	1<C2
излагање	1<41
изследовател	18S1
икономист	18S1
икономически университет	19h1
иллюстратор	18;1
име на проекта	1<E1
инженер	1<F2
инжењер	1<H1
инспектор	1;l2
институт	1<I6
инструктор	1<O2
интегрисане студије	19g1
ип	00`1
исследовател	18T1
истраживач	18U1
й	1<Q1
к т н	1;P2
к э н	1:b1
к.т.н	1;P2
к.э.н	1:b1
казначе	18;1
каменщик	18;1
кандидат	1<R1
кандидат наук	1;P2
канцеларија	1891
капитан	18;1
касиер	18S1
касир	18O1
кассир	18;1
категория	1<S2
категорія	18M1
кафедра	1<U4
кв	19O2
квалификация	1<Y1
кваліфікація	1<Z1
квартира	19O2
керівник	18V1
кладовщи	18;1
кладовщик	18;1
клиника	19B3
клініка	18:1
книга	1<[3
кну	0Ag1
коваль	19Z1
код	1<^1
коледж	1<_1
колеж	1<`2
колледж	1<b1
команда	1:e2
комерцијалиста	18`1
компания	1:g2
компанија	1891
компанія	18:1
комірни	18O1
конверзацијски	1<c1
кондитер	18P2
конкурс	1:Y3
конкурса	0S\1
конкурсу	00A1
конобар	18U1
консерватория	18H2
консерваторія	18K1
консултант	1<O2
консультант	1<d2
конференция	19`2
конференција	1<41
конференція	18Y1
концерн	18D1
кооперация	1881
координатор	1;74
копирайтер	18;1
копірайтер	18O1
коректор	18O1
кореспондент	18O1
корп	18m1
корпорация	18D1
корпорація	18:1
корректор	18;1
корреспондент	18;1
косметолог	18P2
кпі	0Ag1
кравец	18O1
кравчин	18O1
край	18m1
крановщик	18;1
красный диплом	19>1
кубок	0S\1
кувар	18U1
кузнец	19[1
кур'єр	18O1
курс	1<f6
курси	1<l1
курсы	1<m2
курьер	18;1
кухар	1<o2
књига	1<41
лаборант	18P2
лаборатория	1:g2
лабораторија	1891
лабораторія	18:1
лавреат	00A1
лавреатка	00A1
лауреат	1:Y3
лауреатка	00A1
лекар	1<O2
лектор	1=12
лекция	19K1
лекція	18Y1
лесник	19[1
лесхоз	18D1
лет	1:T1
лета	1=31
лето	1=42
летом	1=31
лидер	18;1
листонош	18O1
лицей	18H2
лиценз	1=61
лицензия	18L1
лиценца	1:41
логист	18;1
логопед	18P2
логіст	18O1
лучшая	0S\1
лучший	0S\1
лято	1=71
лятото	1=71
лікар	18O1
лікарня	18:1
літа	1:01
літо	1:01
ліцей	18K1
ліцензія	18M1
м	1=84
м'ясник	19Z1
магазин	18]3
магационер	18`1
магистар	19g1
магистр	1:@1
магистратура	1=<3
магистър	1=?1
магистърска	1=?1
магистърска степен	1=?1
магістр	1=@1
магістратура	1=@1
майстер	18O1
майстерня	18:1
майстор	18S1
майчин	1:d1
майчин език	1:d1
маляр	18P2
маркетолог	18P2
мастер	1=A2
мастер студије	19g1
мастерская	18D1
матерен	1:d1
матерњи	1<@1
матерњи језик	1<@1
матрос	18P2
матура	1=C2
матурски испит	1=E1
машинист	1;l2
машиніст	18O1
мајстор	18`1
мгту	0Ag1
мгу	0Ag1
медал	00>1
медаль	1=F2
медаља	00C1
медбрат	1=H3
медицинска сестра	1=K2
медсестр	18P2
медсестра	1=M2
медуниверситет	18G1
менаџер	18U1
менеджер	1<d2
мениджър	18S1
мес	1=O2
месец	1=Q2
месеца	1=Q2
месеци	1=S1
месяц	1=T1
месяца	1=T1
месяцев	1=T1
методист	18;1
механик	1;l2
механичар	18U1
механік	18O1
микрорайон	18m1
министарство	1891
министерство	1:g2
младший	19[1
много добре	1=U1
много добро	1=V2
много добро ниво	1=X1
модул	1=Y1
мое резюме	1=Z1
молодший	19Z1
молодший бакалавр	1=[1
молодший спеціаліст	1=[1
момента	19W1
монография	19`2
монографія	18Y1
монтажни	18O1
монтажник	18;1
моё резюме	1=Z1
моє резюме	1=\1
муж	1=]1
мужской	1=]1
мужчина	1=]1
музей	18]3
музеј	1891
музикант	18O1
музыкант	18;1
муляр	18O1
муп	00`1
мушкарац	1=^1
мушки	1=^1
мушко	1=^1
мъж	1=_1
мъжки	1=_1
мясник	18;1
міністерство	18:1
міс	1=`1
місто	19L1
місяць	1=`1
місяці	1=`1
місяців	1=`1
н в	1;E1
н. в	1;E1
н.в	1;E1
на бытовом уровне	19Q1
на даљину	1=a1
наб	18m1
набережна	19L1
набережная	18m1
навесні	19^1
нагорода	00A1
награда	1=b3
назва проєкту	1=e1
название проекта	1=f1
назив пројекта	1=g1
найкраща	00A1
найкращий	00A1
направление	1=h3
направление подготовки	1<Y1
напреднал	1=V2
напреднало	1=V2
напредно	1:92
напрям	1<Z1
нарис	18Y1
насеље	19J1
наст вр	1;E1
наст время	1;E1
наст. вр	1;E1
наст. время	1;E1
наставник	18`1
наставница	18`1
настояще	19W1
настоящее время	1;E1
настоящем	19W1
настоящий момент	1;E1
настоящия момент	19W1
науковий співробітник	19Z1
научен сътрудник	1;N1
научная статья	18R1
научный сотрудник	19[1
началник	18S1
начално	1=k2
начальник	18P2
начальное профессиональное	1;31
начальное профессиональное образование	1;31
начальный	1962
начальный уровень	1951
начинаещ	1=m2
начинающий	1=o1
начиная с	1>01
нв	1;E1
не женат	19V1
не замужем	19V1
нед	1>11
недели	1>11
недель	1>11
неделя	1>11
неженен	1;h1
незаміжня	1<31
неодружена	1<31
неодружений	1<31
неожењен	1>21
неоконченное высшее	19;1
неомъжена	1;h1
неудата	1>21
новинар	18U1
новичок	1=o1
носитель	19H1
носитель языка	19H1
носій	19R1
носій мови	19R1
нотариус	18;1
нотаріус	18O1
нпо	00`1
нян	18O1
няня	19[1
оао	00`1
обл	1>33
область	19O2
образователно квалификационна степен магистър	1=?1
образователно-квалификационна степен магистър	1=?1
обука	1:41
община	1>62
објављен	1<41
овлашћење	1:41
од	1>82
одељење	1;=1
одитор	18S1
одлично	1:92
одружена	1<31
одружений	1<31
одсек	1>:2
ожењен	1>21
ожидаемый	1><1
ожидается	1><1
окончание	1:>1
окончил	1:>1
окончила	1:>1
олимпиада	1>=2
олімпіада	00A1
омъжена	1;h1
онлайн	1>?3
онлајн	1=a1
оод	00`1
ооо	18Z2
оператер	18U1
оператор	1>B5
оптометрист	18;1
општина	1891
осени	1>G1
осень	1>G1
осенью	1>G1
осені	1:81
осигурање	1891
оснивач	18U1
основател	1;l2
основе	1>H2
основна школа	18J1
основне академске студије	19A1
основне студије	19A1
основно	1>J4
основно владеене	1:Q1
основно знање	1>N1
основно ниво	1941
основно училище	19h1
осінь	1:81
от	1>O3
от разстояние	1>R1
отговорник	18S1
отдел	1;;2
отделение	1>S3
отель	18D1
отличен	1>V1
отличие	1>W2
отлично	1>Y3
отлично владеене	1=U1
отличное	19X1
офис	1:g2
официант	18;1
офіс	18:1
офіціант	18O1
охоронец	18O1
охранник	18;1
оцена	1>\1
оценка	1>]2
оценщик	18;1
оцінка	19=1
оцінювач	18O1
очаква се	1>_1
очаквано	1>_1
очекивано	1>`1
очікуваний	1>a1
очікується	1>a1
пао	00`1
парикмахер	18;1
пасивно	1>N1
пат	00`1
патент	1>b4
пг	19h1
пгжпт	19h1
певец	19[1
певица	19[1
пекар	18P2
пекара	1891
пекарна	1881
пекарня	1862
пер	18m1
первое место	0S\1
переводчик	18;1
переводчица	19[1
перекладач	18O1
переможець	00A1
переможниця	00A1
переулок	18m1
перукар	18O1
перше місце	00A1
пивара	1891
пл	1>f2
плакет	00>1
планирано	1>h2
планируемый	1><1
планируется	1><1
планується	1>a1
плиточник	18;1
плотник	18;1
площа	19L1
площад	18\1
площадь	18m1
по	1>j2
по н в	1;E1
по н. в	1;E1
по н.в	1;E1
по наст время	1;E1
по наст. время	1;E1
по настоящее время	1;E1
по настоящий момент	1;E1
по сей день	1;E1
по сьогодні	1;F1
по теперішній час	1;F1
по цей день	1;F1
по цей час	1;F1
победител	00>1
победитель	0S\1
победительница	0S\1
победник	00C1
победница	00C1
повар	1>l2
повна середня	1>n1
повышение квалификации	1>o2
поглавље	1<41
поглиблений	1:H1
подмастерь	18;1
подразделение	1?11
подяка	00A1
пожарн	18;1
пожежни	18O1
позориште	1891
покоївк	18O1
поликлиника	1:g2
политех	18G1
политехнический	18G1
полицейск	18;1
положен	1:41
полувисше	1?21
поліклініка	18:1
політехніка	18K1
поліцейськ	18O1
помощник	1;l2
помоћник	18`1
помічник	18O1
понастоящем	19W1
понині	1;F1
портниха	19[1
портной	19[1
посвідчення	18M1
посвідчення водія	18M1
поселок	18m1
пословођа	18`1
посёлок	18m1
потврда	1:41
похвала	00C1
початковий	18o2
початковий рівень	18n1
початківець	1?31
почетна грамота	00>1
почетная грамота	0S\1
почетник	1?42
почетно	1>N1
почтальон	18;1
почётная грамота	0S\1
пр	19O2
пр т	18m1
пр-т	18m1
правник	18`1
правница	18`1
правоспособност	1=61
практикант	1:53
прат	00`1
преводач	18S1
преводилац	18`1
предавач	18U1
предавање	1<41
предвиђено	1>`1
предполагаемый	1><1
предприятие	1:g2
председател	1;l2
председник	18`1
председница	18`1
предстои	1>_1
предузеће	1891
президент	1833
премия	0S\1
премія	00A1
преподавател	1?63
призер	1=F2
признање	00C1
призёр	0S\1
приправник	18`1
приправница	18`1
пров	19L1
провизор	19[1
проводник	18T1
провулок	19L1
провідний	19Z1
провідник	18O1
програмер	18U1
програмист	18S1
программист	18T1
програміст	18V1
продав	18O1
продавац	18`1
продавач	18S1
продавачица	18`1
продавец	1?93
продавница	1891
продвинутый	1?<2
продвинутый уровень	19X1
продюсер	18P2
проезд	18m1
проект	1?>3
проекта	1=f1
проекти	1?A2
проекты	1=f1
пролет	1?C1
пролетта	1?C1
пролеће	1?D1
прораб	18;1
просек	1>\1
просек оцена	1>\1
просечна оцена	1>\1
просп	19L1
проспект	19O2
просунутий	1:F2
професионален бакалавър	19<1
професионална автобиография	1821
професионална биографија	19I1
професионална гимназия	19h1
професионална квалификация	1;61
професор	18a3
профессиональный	19X1
профессор	18T1
професійний	1:H1
професійно технічна	1>n1
професійно-технічна	1>n1
профил	1?E1
профиль	1<Y1
проєкт	1=e1
проєкти	1=e1
проєкту	1=e1
пројекат	1=g1
пројекти	1=g1
психолог	18<4
пту	0Ag1
публикация	19`2
публикација	1<41
публікація	18Y1
пут	19J1
първо място	00>1
підвищення кваліфікації	1?F2
підприємство	18:1
підрозділ	1:E1
р	1?H1
работаю	1;E1
работник	18S1
рабоч	18;1
рабочий	1?I2
рад	1<41
рад од куће	1=a1
радионица	1891
радна биографија	19I1
радник	18`1
радница	18`1
радіо	18:1
разведен	1?K3
разведена	1?K3
разведён	19V1
разговорный	19Q1
разговорный уровень	19Q1
разработчик	1?N2
разрешително	1=61
разряд	18L1
район	19O2
рачуновођа	18`1
редактор	1:i5
редакция	18D1
редакція	18:1
режисер	18O1
режиссер	18;1
режиссёр	18;1
резюме	18W2
рекрутер	18P2
республика	18m1
ресторан	1?P3
ресторант	1881
референт	18U1
рибал	18O1
риелтор	18;1
робочий	19m1
робітни	18O1
робітник	19Z1
роден	1:d1
роден език	1:d1
родная	19H1
родной	19H1
родной язык	19H1
розділ	18Y1
розлучена	1<31
розлучений	1<31
розмовна	1?S1
розмовний	1?S1
розмовний рівень	1?S1
розробник	18V1
роки	1?H1
року	1?H1
років	1?H1
руководилац	18`1
руководител	18T1
ръководител	1?T1
рыбак	18;1
рідна	19R1
рідна мова	19R1
рідний	19R1
рік	1?H1
с	1?U3
с отличием	19>1
саветник	18`1
саветница	18`1
сада	1:c1
садашњост	1:c1
садовник	18;1
садівни	18O1
самозайнятий	18:1
самозанятый	18D1
санитар	18;1
сантехник	18;1
сантехнік	18O1
санітар	18O1
саопштење	1<41
сарадник	18`1
сарадница	18`1
сборник	19`2
сварщик	1>l2
свидетелство	1=61
свидетельство	18L1
свободно	1?X2
свободно владею	19X1
свободное	19X1
свободное владение	19X1
свободный	19X1
свідоцтво	18M1
сдружение	1881
сега	19W1
сегодня	1;E1
сейчас	1;E1
секретар	18<4
секретарица	18`1
секретарь	18;1
сектор	1?Z4
село	19O2
семеен	1;h1
семейна	1;h1
семинар	1?^1
семінар	1<l1
сервитьор	18S1
середньо	1?S1
середня	1>n1
середня освіта	1>n1
середня спеціальна	1=[1
середній	1?_2
середній бал	19=1
середній рівень	1?S1
сертификат	1?a3
сертификация	18L1
сертифициран	1=61
сертифицированный	18L1
сертифікат	1?d1
сертифікація	18M1
скарбни	18O1
слабо	1941
слесар	18;1
слесарь	18;1
служба	1?e5
слюсар	18O1
смер	1=Y1
со	1?j2
со словарем	1951
со словарём	1951
соавтор	1?l2
собственик	18S1
совершенное	19Y1
сотрудник	18;1
соу	19h1
союз	18D1
спбгу	0Ag1
специализация	1?E1
специалист	1?n3
специалист по	1?21
специалитет	1:@1
специалност	1?E1
специальность	1<Y1
специјалиста	18`1
спеціальність	1<Z1
спеціалізація	1<Z1
спеціаліст	1@12
спеціалітет	1=@1
списание	19K1
співа	18O1
співавтор	1@32
співробітник	18O1
спілка	18:1
среден успех	1>V1
среден успех от следването	1>V1
средне	19Q1
среднее	18l1
среднее образование	18l1
среднее общее	18l1
среднее профессиональное	1;31
среднее профессиональное образование	1;31
среднее специальное	1;31
средний	1@52
средний балл	19>1
средний уровень	19Q1
средно	1@73
средно владеене	1:Q1
средно ниво	1@:2
средно образование	1;61
средно специално	1;61
средно специално образование	1;61
средно училище	19h1
средња стручна спрема	1=E1
средња школа	18J1
средње	1@<2
средњи	1<c1
средњи ниво	1<c1
ссс	1=E1
стажант	18S1
стажер	18P2
стажист	18O1
стажиста	18`1
стажёр	18;1
стан	19J1
старший	1@>2
статия	19K1
стаття	18Y1
статья	18R1
степень бакалавра	19;1
степень магистра	1:@1
стипендия	1>=2
стипендија	00C1
стипендія	00A1
столар	18`1
столяр	18P2
стор	1@@1
сторінка	1@@1
стр	1@A2
страница	1@C1
строительная	18D1
стройка	18D1
струковне студије	19A1
стручни испит	1:41
стручњак	1@D2
студио	19?2
студия	18D1
студијски програм	1=Y1
студія	18:1
ступінь бакалавра	19:1
ступінь магістра	1=@1
стюард	18P2
су	19h1
су шеф	1@>2
су-шеф	1@>2
суддя	19Z1
судья	19[1
супермаркет	1862
счетоводител	18S1
считано от	1@F1
сътрудник	18S1
сьогодні	1;F1
т ч	1;F1
т.ч	1;F1
та	1<Q1
такмичење	00C1
танцовщиц	18;1
танцор	18;1
танцівни	18O1
театр	1862
театър	1881
тези	18Y1
тезисы	18R1
текущее время	1;E1
телеканал	18:1
теперішнього часу	1;F1
теперішній час	1;F1
тестер	18S1
тестировщик	18T1
тестувальник	18V1
техлид	19[1
техник	1;l2
техникум	1@G2
техничар	18U1
техничка школа	18J1
технолог	1833
технік	18O1
технікум	1<_1
течно	18N1
тиждень	1@I1
тижні	1@I1
тижнів	1@I1
тим	1;=1
тимлид	19[1
типография	18D1
тов	1@J2
товаровед	18;1
токар	18P2
токарь	18;1
тоо	00`1
торговый дом	18D1
торговый представитель	19[1
трг	19J1
тренер	18P2
тренинг	1?^1
тренутно	1:c1
треньор	18S1
тренінг	1<l1
трки	0<J1
търговец	18S1
търговски представител	1;N1
у	1@L2
у браку	1>21
у досконалості	1;V1
у току	1:c1
уверенно	1:?1
уверенный	1:?1
уверење	1:41
удаленка	1;@1
удаленная работа	1;@1
удаленно	1;@1
удалёнка	1;@1
удалённая работа	1;@1
удалённо	1;@1
удата	1>21
удовлетворительно	19Q1
удостоверение	1<S2
удружење	1891
ул	1@N3
улица	1@N3
универзитет	1@Q1
университет	1@G2
университета	18H2
університет	1<_1
управител	18S1
управление	1@R3
управління	1@U2
уредник	18`1
уредница	18`1
усмерење	1=Y1
успех	1>V1
учебник	19K1
ученик	19[1
училище	1@W3
учител	18S1
учитель	18P2
учительница	19[1
учитељ	18U1
учредитель	18;1
фабрика	1;o4
факултет	1@Z2
факультет	1@\4
фармацевт	1833
фармацеут	18U1
фаховий молодший бакалавр	1=[1
фахівець	19Z1
фгуп	00`1
фельдшер	1=H3
фермер	18P2
физик	18;1
физиотерапевт	18;1
финалист	0S\1
финалиста	00C1
фирма	19B3
флорист	18P2
фонд	1862
фондация	1881
фондација	1891
фоп	00`1
фотограф	18P2
фрезеровщик	18;1
фрезерувальни	18O1
фриланс	18D1
фрилансер	18;1
фріланс	18:1
фізіотерапевт	18O1
фіналіст	00A1
фірма	18:1
химик	18;1
хозяйство	18D1
холдинг	18]3
холост	19V1
холостой	19V1
хорошее	1:A1
хороший	1@`2
хорошо	1@`2
хотел	19?2
художник	18;1
цей час	1;F1
центар	1891
центр	1862
център	1881
цех	1@R3
ч	1@b1
часопис	1<41
червоний диплом	19=1
чирак	1;N1
читалище	1881
читаю профессиональную литературу	1951
читаю со словарем	1951
читаю со словарём	1951
члан	18`1
чланак	1<41
член	1;N1
чоловік	1@b1
чоловіча	1@b1
чоловічий	1@b1
швачк	18O1
швея	19[1
шеф	18`1
школа	1@c4
школа no	18G1
школьный	1951
шосе	19L1
шоссе	18m1
шофьор	18S1
шофьорска книжка	1=61
экономист	18;1
экскурсовод	18;1
эксперт	1@g1
экспертный	1@g1
экспертный уровень	1@g1
электрик	18;1
электрогазосварщик	18;1
электромонт	18;1
электросварщик	18;1
элементарный	1951
юрист	1833
і	1<Q1
із	1:B2
ілюстратор	18O1
інженер	18V1
інститут	1<_1
јединица	1;=1
јесен	1@h1
ґрант	00A1
אביב	1@i1
אגף	1@j1
אדריכל	1@k1
אדריכלית	1@k1
אולפנה	1@l1
אוניברסיטה	1@l1
אוניברסיטת	1@l1
אופטומטריסט	1@k1
אות	1@m1
אח	1@k1
אחות	1@k1
אחראי	1@k1
אחראית	1@k1
אינסטלטור	1@k1
אישה	1@n1
אנליסט	1@k1
אנליסטית	1@k1
אקדמיה	1@l1
ארגון	1@o1
ארכיונאי	1@k1
ב	1A01
ב"א	1A11
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1A21
בוגר	1A11
בוגרת	1A11
בודק	1@k1
בודקת	1@k1
ביטוח	1@o1
בינוני	1A32
בינונית	1A32
בינונית גבוהה	1A51
בית אבות	1@o1
בית החולים	1@o1
בית הספר	1@l1
בית חולים	1@o1
בית מרקחת	1@o1
בית ספר	1@l1
בנאי	1@k1
בנק	1@o1
בסיס	1A61
בסיסי	1A72
בסיסית	1A72
בע"מ	1@o1
בעלים	1@k1
בעמ	1@o1
ברמה גבוהה	1A91
ברמן	1@k1
ברמת שפת אם	1A:1
גבוהה	1A;2
גבר	1A=1
גזבר	1@k1
גזברית	1@k1
גן ילדים	1@l1
גנן	1@k1
גננת	1@k1
גרוש	1A>1
גרושה	1A>1
ד"ר	1A?1
דו לשוני	1A:1
דו-לשוני	1A:1
דובר ילידי	1A:1
דוור	1@k1
דוקטור	1A?1
דוקטורט	1A@2
דייג	1@k1
דייל	1@k1
דיילת	1@k1
דירה	1AB1
דרך	1AB1
האוניברסיטה	1@l1
האקדמיה	1@l1
הווה	1AC1
הוצאה	1AD1
הוצאת	1@o1
החוג	1@l1
הטכניון	1@l1
היברידי	1AE1
היום	1AC1
המכללה	1@l1
המכללה האקדמית	1@l1
המרכז	1@o1
המרכז האקדמי	1@l1
הנדסאי	1AF1
הנדסאית	1AF1
הסמכה	1AG1
הסמכות	1AG1
הסמכת	1AG1
הפקולטה	1@l1
הצטיינות	1@m1
הצטיינות יתרה	1A21
הרצאה	1AD1
השתלמות	1AG1
התמחות	1AH1
התמחות ב	1AH1
ו	1AI1
ועד היום	1AC1
זוכה	1@m1
זכר	1A=1
זמר	1@k1
זמרת	1@k1
חבר	1@k1
חבר ועד	1@k1
חברה	1@o1
חברה בוועד	1@k1
חברה בצוות	1@k1
חברת	1@o1
חברת ועד	1@k1
חוג	1AH1
חודש	1AJ1
חודשים	1AJ1
חוקר	1@k1
חוקרת	1@k1
חורף	1AK1
חטיבה	1@j1
חטיבת ביניים	1@l1
חייט	1@k1
חייל	1@k1
חלשה	1A61
חנות	1@o1
חקלאי	1@k1
חרט	1@k1
חשב	1@k1
חשמלאי	1@k1
טבח	1@k1
טבחית	1@k1
טוב	1AL2
טובה	1A51
טובה מאוד	1A91
טכנאי	1@k1
טכנאי מוסמך	1AF1
טכנאית	1@k1
טכנולוגיות	1@o1
טכניון	1@l1
ידע בסיסי	1A61
יו"ר	1@k1
יועץ	1@k1
יועצת	1@k1
יושב ראש	1@k1
יחידה	1@j1
יחידת	1@j1
ישיבה	1@l1
ישיבת	1@l1
כבאי	1@k1
כיום	1AC1
כיכר	1AB1
כנס	1AD1
כעת	1AC1
כתב עת	1AD1
כתבה	1AD1
מ	1AN1
מ"א	1AO1
מאבטח	1@k1
מאבטחת	1@k1
מאז	1AP1
מאייר	1@k1
מאיירת	1@k1
מאמן	1@k1
מאמנת	1@k1
מאמר	1AD1
מאפייה	1@o1
מבקר	1@k1
מגיה	1@k1
מגמה	1AH1
מגמת	1AH1
מדור	1@j1
מדליה	1@m1
מדריך	1@k1
מדריכה	1@k1
מדרשה	1@l1
מהנדס	1@k1
מהנדסת	1@k1
מודד	1@k1
מוזיאון	1@o1
מוזיקאי	1@k1
מוכר	1@k1
מוכרת	1@k1
מומחה	1AQ2
מומחית	1AQ2
מוסמך	1AS2
מוסמכת	1AS2
מועצה	1@o1
מורה	1@k1
מזכיר	1@k1
מזכירה	1@k1
מחלקה	1@j1
מחלקת	1@j1
מחסנאי	1@k1
מטפל	1@k1
מטפלת	1@k1
מיזם	1AU1
מיילדת	1@k1
מייסד	1@k1
מייסדת	1@k1
מיקוד	1AB1
מכון	1@o1
מכון ללימודים	1@l1
מכונאי	1@k1
מכללה	1@l1
מכללת	1@l1
מלגה	1@m1
מלגת	1@m1
מלון	1@o1
מלח	1@k1
מלצר	1@k1
מלצרית	1@k1
ממוצע	1A21
ממוצע ציונים	1A21
מנהל	1@k1
מנהל חשבונות	1@k1
מנהל עבודה	1@k1
מנהלת	1@k1
מנהלת חשבונות	1@k1
מנחה	1@k1
מנכ"ל	1@k1
מסגר	1@k1
מסלול	1AH1
מסעדה	1@o1
מעבדה	1@o1
מעצב	1@k1
מעצבת	1@k1
מפיק	1@k1
מפיקה	1@k1
מפעיל	1@k1
מפעל	1@o1
מפקד	1@k1
מפקדת	1@k1
מפתח	1@k1
מפתחת	1@k1
מצוין	1A;2
מצוינת	1A91
מצטיין	1@m1
מצטיינת	1@m1
מקוון	1AE1
מקום ראשון	1@m1
מרחוק	1AE1
מרכז	1AV2
מרכזת	1@k1
מרפא בעיסוק	1@k1
מרפאה	1@o1
מרפאה בעיסוק	1@k1
מרפאת	1@o1
מרצה	1@k1
משוער	1AX1
משרד	1@o1
מתחיל	1AY1
מתחילים	1A61
מתכנן	1@k1
מתכננת	1@k1
מתכנת	1@k1
מתכנתת	1@k1
מתמחה	1@k1
מתנדב	1@k1
מתנדבת	1@k1
מתקדם	1AZ1
מתרגם	1@k1
מתרגמת	1@k1
נגר	1@k1
נהג	1@k1
נהגת	1@k1
נוטריון	1@k1
נוכחי	1AC1
נוכחית	1AC1
נציג	1@k1
נציג מכירות	1@k1
נציגת	1@k1
נקבה	1@n1
נשואה	1A>1
נשוי	1A>1
סבירה	1A[1
סדנה	1@o1
סוכנות	1@o1
סטודיו	1@o1
סטודנט	1@k1
סייע	1@k1
סייעת	1@k1
סמטת	1AB1
סמינר	1@l1
סמנכ"ל	1@k1
ספר	1AD1
ספרייה	1@o1
ספריית	1@o1
ספרית	1@k1
ספרן	1@k1
ספרנית	1@k1
סתיו	1A\1
עבודה מרחוק	1AE1
עבודת גמר	1AD1
עד	1A]1
עד היום	1AC1
עד כה	1AC1
עובד	1@k1
עובד מצטיין	1@m1
עובדת	1@k1
עובדת מצטיינת	1@m1
עוזר	1@k1
עוזרת	1@k1
עורך	1@k1
עורך דין	1@k1
עורכת	1@k1
עורכת דין	1@k1
עיון	1AD1
עיריית	1@o1
עיתונאי	1@k1
עיתונאית	1@k1
עכשיו	1AC1
עמוד	1A^1
עמותה	1@o1
עמותת	1@o1
עצמאי	1@o1
עצמאית	1@o1
פוסטר	1AD1
פועל	1@k1
פועלת	1@k1
פטנט	1AD1
פיזיותרפיסט	1@k1
פסיכולוג	1@k1
פסיכולוגית	1@k1
פקולטה	1@l1
פקיד	1@k1
פקידה	1@k1
פרויקט	1AU1
פרופסור	1@k1
פרס	1@m1
פרסום	1AD1
פרק	1AD1
צה"ל	1@o1
צוות	1@j1
ציון	1A21
ציון ממוצע	1A21
ציון סופי	1A21
צלם	1@k1
צלמת	1@k1
צפוי	1AX1
צפויה	1AX1
קבוצת	1@o1
קו"ח	1A_1
קומה	1AB1
קונדיטור	1@k1
קופאי	1@k1
קופאית	1@k1
קופת חולים	1@o1
קורות חיים	1A_1
קורס	1AG1
קו״ח	1A_1
קיץ	1A`1
קלינאית	1@k1
קצב	1@k1
קצין	1@k1
קצינה	1@k1
קרן	1@o1
ראש	1@k1
ראש צוות	1@k1
רהוטה	1A91
רואה חשבון	1@k1
רווק	1A>1
רווקה	1A>1
רופא	1@k1
רופאה	1@k1
רוקח	1@k1
רוקחת	1@k1
רח	1AB1
רחוב	1AB1
רישיון	1AG1
רישיון נהיגה	1AG1
רכז	1@k1
רכזת	1@k1
רמה גבוהה	1A;2
רמת שיחה	1A[1
רקדן	1@k1
רקדנית	1@k1
רשיון	1AG1
רשת	1@o1
רתך	1@k1
שד	1AB1
שדרות	1AB1
שוטף	1A91
שוטפת	1A91
שוטר	1@k1
שוטרת	1@k1
שוליה	1@k1
שוער	1@k1
שופט	1@k1
שותף	1@k1
שותפה	1@k1
שחקן	1@k1
שחקנית	1@k1
שיחה	1A[1
שכונת	1AB1
שליח	1@k1
שליטה מלאה	1A91
שם הפרויקט	1AU1
שמאי	1@k1
שנה	1Aa1
שנים	1Aa1
שף	1@k1
שפת אם	1A:1
שפת-אם	1A:1
ת ד	1AB1
ת.ד	1AB1
תואר	1A11
תואר ראשון	1A11
תואר ראשון ב	1A11
תואר שלישי	1A?1
תואר שני	1AO1
תואר שני ב	1AO1
תופרת	1@k1
תזונאית	1@k1
תחקירן	1@k1
תחקירנית	1@k1
תחרות	1@m1
תיאטרון	1@o1
תיכון	1Ab2
תעודה	1AG1
תעודת	1AG1
תעודת בגרות	00I1
תעודת הוקרה	1@m1
תעודת הוראה	1AF1
תעודת הצטיינות	1@m1
תעודת מקצוע	1Ad2
תעשיות	1@o1
أخصائي	1Af1
أخصائية	1Af1
أساسي	1Ag2
أساسيات	1Ag2
أساسية	1Ai1
أستاذ	1Af1
أستاذة	1Af1
أشهر	1Aj1
أعزب	1Ak1
أعوام	1Al1
أفضل	1Am1
أكاديمية	1An1
أمانة	1Ao1
أمين الصندوق	1Af1
أمين مكتبة	1Af1
أمينة	1Af1
أمينة الصندوق	1Af1
أنثى	1B01
أونلاين	1B11
إتقان	1B21
إجادة تامة	1B21
إجازة	1B31
إجازة جامعية	1B31
إدارة	1B42
إعدادية	1An1
إلى	1B61
إلى الآن	1B71
ابتدائي	1Ai1
ابتدايي	1Ai1
اتقان	1B21
اجاده تامه	1B21
اجازه	1B31
اجازه جامعيه	1B31
اختصاصي	1Af1
اخصايي	1Af1
اخصاييه	1Af1
اداره	1B42
اساسي	1Ag2
اساسيات	1Ag2
اساسيه	1Ai1
استاذ	1Af1
استاذه	1Af1
استشاري	1Af1
استشارية	1Af1
استشاريه	1Af1
استوديو	1Ao1
اسم المشروع	1B81
اشهر	1Aj1
اعتماد	1B91
اعداديه	1An1
اعزب	1Ak1
اعوام	1Al1
افضل	1Am1
اكاديميه	1An1
الآن	1B71
الاختصاص	1B:1
الان	1B71
البكالوريا	1B;1
البكالوريوس	1B31
التقدير	1B<1
الثانوية	1B;1
الثانوية العامة	1B;1
الثانويه	1B;1
الثانويه العامه	1B;1
الجامعة	1An1
الجامعه	1An1
الحاضر	1B71
الحالي	1B71
الخريف	1B=1
الدبلوم	1B>1
الدرجة	1B<1
الدرجه	1B<1
الدكتوراه	1B?1
الدور	1B@1
الربيع	1BA1
السيرة الذاتية	1BB1
السيره الذاتيه	1BB1
الشتاء	1BC1
الشركة	1Ao1
الشركه	1Ao1
الصيف	1BD1
القسم	1BE1
الكلية	1An1
الكليه	1An1
اللغة الأصلية	1BF1
اللغة الأم	1BF1
اللغه الاصليه	1BF1
اللغه الام	1BF1
الليسانس	1B31
المؤسسة	1Ao1
الماجستير	1BG1
المتوقع	1BH1
المدرسة	1An1
المدرسة الثانوية	1An1
المدرسه	1An1
المدرسه الثانويه	1An1
المركز الأول	1Am1
المركز الاول	1Am1
المركز الثاني	1Am1
المشروع	1B81
المعدل	1B<1
المعدل التراكمي	1B<1
المعدل العام	1B<1
المعهد	1An1
الموسسه	1Ao1
الوقت الحالي	1B71
الى	1B61
الي	1B61
الي الان	1B71
اليوم	1B71
امانه	1Ao1
امرأة	1B01
امراه	1B01
امين الصندوق	1Af1
امين مكتبه	1Af1
امينه	1Af1
امينه الصندوق	1Af1
انثى	1B01
انثي	1B01
اونلاين	1B11
بائع	1Af1
بائعة	1Af1
باحث	1Af1
باحثة	1Af1
باحثه	1Af1
بايع	1Af1
بايعه	1Af1
بتقدير	1B<1
بحار	1Af1
بحث	1BI1
براءة اختراع	1BI1
براءه اختراع	1BI1
بستاني	1Af1
بسيطة	1Ai1
بسيطه	1Ai1
بطلاقة	1B21
بطلاقه	1B21
بكالوريا	1B;1
بكالوريس	1B31
بكالوريوس	1B31
بلدية	1Ao1
بلديه	1Ao1
بناء	1Af1
بناية	1B@1
بنايه	1B@1
بنك	1Ao1
تأمين	1Ao1
تامين	1Ao1
تخصص	1B:1
تخصص في	1B:1
ترخيص	1B91
تقدير	1B<1
تقني	1Af1
تكريم	1Am1
توجيهي	1B;1
ثانوي	1An1
ثانوية	1An1
ثانوية عامة	1B;1
ثانويه	1An1
ثانويه عامه	1B;1
ثنائي اللغة	1BF1
ثنايي اللغه	1BF1
جائزة	1Am1
جامعة	1An1
جامعه	1An1
جايزه	1Am1
جزار	1Af1
جمعية	1Ao1
جمعيه	1Ao1
جندي	1Af1
جيد	1BJ2
جيد جدا	1B21
جيدة	1BL1
جيدة جدا	1B21
جيده	1BL1
جيده جدا	1B21
حارس	1Af1
حاليا	1B71
حالياً	1B71
حاليًا	1B71
حتى	1B61
حتى الآن	1B71
حتى الوقت الحالي	1B71
حتى اليوم	1B71
حتى تاريخه	1B71
حتي	1B61
حتي الان	1B71
حتي الوقت الحالي	1B71
حتي اليوم	1B71
حتي تاريخه	1B71
حداد	1Af1
حكم	1Af1
حي	1B@1
خباز	1Af1
خبير	1BM2
خبيرة	1BM2
خبيره	1BM2
خراط	1Af1
خريف	1B=1
خياط	1Af1
خياطة	1Af1
خياطه	1Af1
دائرة	1BE1
دار	1Ao1
دار النشر	1BI1
دار نشر	1Ao1
دايره	1BE1
دبلوم	1BO2
دبلوم عالي	1BG1
دبلوم فني	1B>1
دبلوم متوسط	1B>1
درجة البكالوريوس	1B31
درجة الدكتوراه	1B?1
درجة الماجستير	1BG1
درجه البكالوريوس	1B31
درجه الدكتوراه	1B?1
درجه الماجستير	1BG1
درع	1Am1
دكتوراه	1B?1
دورة	1B91
دوره	1B91
ذكر	1BQ1
رئيس	1Af1
رئيسة	1Af1
ربيع	1BA1
رجل	1BQ1
رخصة	1B91
رخصة قيادة	1B91
رخصه	1B91
رخصه قياده	1B91
رسالة	1BI1
رساله	1BI1
روضة	1An1
روضه	1An1
رييس	1Af1
رييسه	1Af1
زمالة	1B91
زماله	1B91
سائق	1Af1
سائقة	1Af1
سايق	1Af1
سايقه	1Af1
سباك	1Af1
سكرتير	1Af1
سكرتيرة	1Af1
سكرتيره	1Af1
سنة	1BR2
سنه	1BR2
سنوات	1Al1
سيرة ذاتية	1BB1
سيره ذاتيه	1BB1
شارع	1B@1
شتاء	1BC1
شرطي	1Af1
شركة	1Ao1
شركه	1Ao1
شعبة	1BT2
شعبه	1BT2
شقة	1B@1
شقه	1B@1
شهادة	1B91
شهادة الثانوية	1B;1
شهادة تقدير	1Am1
شهادة معتمدة	1B91
شهاده	1B91
شهاده الثانويه	1B;1
شهاده تقدير	1Am1
شهاده معتمده	1B91
شهر	1Aj1
شهور	1Aj1
ص ب	1B@1
ص.ب	1B@1
صحفي	1Af1
صحفية	1Af1
صحفيه	1Af1
صحيفة	1Ao1
صحيفه	1Ao1
صفحة	1BV1
صفحه	1BV1
صياد	1Af1
صيدلانية	1Af1
صيدلانيه	1Af1
صيدلي	1Af1
صيدلية	1Ao1
صيدليه	1Ao1
صيف	1BD1
ضعيف	1Ai1
طاه	1Af1
طاهية	1Af1
طاهيه	1Af1
طباخ	1Af1
طبيب	1Af1
طبيبة	1Af1
طبيبه	1Af1
طريق	1B@1
طلاقة	1B21
طلاقه	1B21
عام	1BR2
عامل	1Af1
عاملة	1Af1
عامله	1Af1
عبر الإنترنت	1B11
عبر الانترنت	1B11
عزباء	1Ak1
عضو	1Af1
عضوية	1B91
عضويه	1B91
عمارة	1B@1
عماره	1B@1
عمل حر	1Ao1
عن بعد	1B11
عن بُعد	1B11
عيادة	1Ao1
عياده	1Ao1
فائز	1Am1
فائزة	1Am1
فايز	1Am1
فايزه	1Am1
فريق	1BE1
فصل	1BI1
فندق	1Ao1
فني	1Af1
فنية	1Af1
فنيه	1Af1
فوق المتوسط	1BL1
في	1BW1
قائد	1Af1
قابلة	1Af1
قابله	1Af1
قايد	1Af1
قرية	1B@1
قريه	1B@1
قسم	1BT2
قناة	1Ao1
قناه	1Ao1
كاتب	1Af1
كاتبة	1Af1
كاتبه	1Af1
كتاب	1BI1
كليات	1An1
كلية	1An1
كليه	1An1
كهربائي	1Af1
كهربايي	1Af1
لحام	1Af1
لدى	1BW1
لدي	1BW1
لغة أم	1BF1
لغة الأم	1BF1
لغتي الأم	1BF1
لغتي الام	1BF1
لغه الام	1BF1
لغه ام	1BF1
للآن	1B71
للان	1B71
ليسانس	1B31
مؤتمر	1BI1
مؤسس	1Af1
مؤسسة	1Ao1
مؤسسة مشاركة	1Af1
ماجستير	1BG1
مالك	1Af1
مبتدئ	1Ag2
مبتدئة	1Ai1
مبتدي	1Ag2
مبتديه	1Ai1
مبرمج	1Af1
مبرمجة	1Af1
مبرمجه	1Af1
متجر	1Ao1
متحف	1Ao1
متدرب	1Af1
متدربة	1Af1
متدربه	1Af1
مترجم	1Af1
مترجمة	1Af1
مترجمه	1Af1
متزوج	1Ak1
متزوجة	1Ak1
متزوجه	1Ak1
متطوع	1Af1
متطوعة	1Af1
متطوعه	1Af1
متقدم	1BX2
متقدمة	1BX2
متقدمه	1BX2
متوسط	1BZ2
متوسطة	1BZ2
متوسطه	1BZ2
متوقع	1BH1
متوقعة	1BH1
متوقعه	1BH1
مجلة	1BI1
مجله	1BI1
مجموعة	1Ao1
مجموعه	1Ao1
محادثة	1B\1
محادثه	1B\1
محاسب	1Af1
محاسبة	1Af1
محاسبه	1Af1
محاضر	1Af1
محاضرة	1B]2
محاضره	1B]2
محافظة	1B@1
محافظه	1B@1
محام	1Af1
محامي	1Af1
محامية	1Af1
محاميه	1Af1
محترف	1B21
محرر	1Af1
محررة	1Af1
محرره	1Af1
محلل	1Af1
محللة	1Af1
محلله	1Af1
مخبز	1Ao1
مختبر	1Ao1
مدارس	1An1
مدرب	1Af1
مدربة	1Af1
مدربه	1Af1
مدرس	1Af1
مدرسة	1An1
مدرسة ثانوية	1An1
مدرسة صف	1Af1
مدرسة لغة	1Af1
مدرسه	1An1
مدرسه ثانويه	1An1
مدرسه صف	1Af1
مدرسه لغه	1Af1
مدقق	1Af1
مدير	1Af1
مديرة	1Af1
مديره	1Af1
مدينة	1B@1
مدينه	1B@1
مراقب	1Af1
مراقبة	1Af1
مراقبه	1Af1
مرشد	1Af1
مرشدة	1Af1
مرشده	1Af1
مركز	1Ao1
مزارع	1Af1
مزارعة	1Af1
مزارعه	1Af1
مسؤول	1Af1
مسؤولة	1Af1
مسابقة	1Am1
مسابقه	1Am1
مساعد	1Af1
مساعدة	1Af1
مساعده	1Af1
مستشار	1Af1
مستشارة	1Af1
مستشاره	1Af1
مستشفى	1Ao1
مستشفي	1Ao1
مستمر	1B71
مسرح	1Ao1
مسعف	1Af1
مسعفة	1Af1
مسعفه	1Af1
مسوول	1Af1
مسووله	1Af1
مشرف	1Af1
مشرفة	1Af1
مشرفه	1Af1
مشروع	1B81
مشروع خاص	1Ao1
مشغل	1Af1
مصرف	1Ao1
مصمم	1Af1
مصممة	1Af1
مصممه	1Af1
مصنع	1Ao1
مصور	1Af1
مصورة	1Af1
مصوره	1Af1
مطعم	1Ao1
مطلق	1Ak1
مطلقة	1Ak1
مطلقه	1Ak1
مطور	1Af1
مطورة	1Af1
مطوره	1Af1
مع مرتبة الشرف	1B<1
مع مرتبه الشرف	1B<1
معتمد	1B91
معتمدة	1B91
معتمده	1B91
معدل	1B<1
معلم	1Af1
معلمة	1Af1
معلمه	1Af1
معماري	1Af1
معهد	1B_2
مغن	1Af1
مقال	1BI1
مقالة	1BI1
مقاله	1BI1
مقبول	1Ai1
مكتب	1Ao1
مكتبة	1Ao1
مكتبه	1Ao1
ممتاز	1BX2
ممتازة	1B21
ممتازه	1B21
ممثل	1Af1
ممثلة	1Af1
ممثله	1Af1
ممرض	1Af1
ممرضة	1Af1
ممرضه	1Af1
من	1Ba1
منحة	1Am1
منحه	1Am1
مندوب	1Af1
مندوبة	1Af1
مندوبه	1Af1
منذ	1Bb1
منسق	1Af1
منسقة	1Af1
منسقه	1Af1
منشور	1BI1
منطقة	1B@1
منطقه	1B@1
منظمة	1Ao1
منظمه	1Ao1
مهندس	1Af1
مهندسة	1Af1
مهندسه	1Af1
موتمر	1BI1
موسس	1Af1
موسسه	1Ao1
موسسه مشاركه	1Af1
موسيقي	1Af1
موظف	1Af1
موظف استقبال	1Af1
موظفة	1Af1
موظفه	1Af1
ميدالية	1Am1
ميداليه	1Am1
ميدان	1B@1
ميكانيكي	1Af1
نائب	1Af1
نادل	1Af1
نادلة	1Af1
نادله	1Af1
نايب	1Af1
نجار	1Af1
نشر	1BI1
هيئة	1Ao1
هييه	1Ao1
و	1Bc1
وحدة	1BE1
وحده	1BE1
ورشة	1Ao1
ورشه	1Ao1
ورقة	1BI1
ورقة بحثية	1BI1
ورقه	1BI1
ورقه بحثيه	1BI1
وزارة	1Ao1
وزاره	1Ao1
وسام	1Am1
وكالة	1Ao1
وكاله	1Ao1
अंक	1Bd1
अकादमी	1Be1
अच्छा	1Bf2
अच्छी	1Bh1
अधिकारी	1Bi1
अध्यक्ष	1Bi1
अध्यापक	1Bi1
अध्यापिका	1Bi1
अध्याय	1Bj1
अनुभाग	1Bk1
अनुवादक	1Bi1
अपेक्षित	1Bl1
अब	1Bm1
अब तक	1Bm1
अभिनेता	1Bi1
अभिनेत्री	1Bi1
अभियंता	1Bi1
अभी	1Bm1
अभी तक	1Bm1
अविवाहित	1Bn1
अस्पताल	1Bo1
आईटीआई	1C01
आज	1Bm1
आज तक	1Bm1
आहार विशेषज्ञ	1Bi1
इंजीनियर	1Bi1
इंटरमीडिएट	00F1
इंटर्न	1Bi1
इलेक्ट्रीशियन	1Bi1
उच्च माध्यमिक विद्यालय	1Be1
उत्कृष्ट	1C12
उन्नत	1C12
उपाध्यक्ष	1Bi1
एजेंसी	1Bo1
एम ए	1C31
एम एड	1C31
एम एससी	1C31
एम कॉम	1C31
एम टेक	1C31
एम बी ए	1C31
एम.ए	1C31
एम.एड	1C31
एम.एससी	1C31
एम.कॉम	1C31
एम.टेक	1C31
एम.बी.ए	1C31
एमबीए	1C31
एवं	1C41
ऑनलाइन	1C51
और	1C41
औसत	1C61
कंपनी	1Bo1
कर्मचारी	1Bi1
कसाई	1Bi1
कारखाना	1Bo1
कार्यालय	1Bo1
किसान	1Bi1
केंद्र	1Bo1
कैशियर	1Bi1
कॉलेज	1Be1
कॉलोनी	1C71
कोच	1Bi1
कोर्स	1C81
कोषाध्यक्ष	1Bi1
क्लिनिक	1Bo1
गर्मी	1C91
गली	1C71
गाइड	1Bi1
गायक	1Bi1
गायिका	1Bi1
गुरुकुल	1Be1
ग्राम	1C71
ग्रीष्म	1C91
ग्रेड	1Bd1
चालक	1Bi1
चिकित्सक	1Bi1
चिकित्सालय	1Bo1
चित्रकार	1Bi1
चौक	1C71
चौकीदार	1Bi1
छात्रवृत्ति	1C:1
छायाकार	1Bi1
जारी	1Bm1
जिला	1C71
जीवन परिचय	1C;1
जीवन वृत्त	1C;1
जीवनवृत्त	1C;1
टीम	1Bk1
ट्रस्ट	1Bo1
डिज़ाइनर	1Bi1
डिजाइनर	1Bi1
डिप्लोमा	1C<2
डेवलपर	1Bi1
डॉक्टर	1Bi1
डॉक्टरेट	1C>1
ड्राइवर	1Bi1
तक	1C?2
तकनीशियन	1Bi1
थोड़ा	1CA1
थोडा	1CA1
दर्जी	1Bi1
दसवीं	00F1
दाई	1Bi1
दुकान	1Bo1
दूरस्थ	1C51
द्वितीय श्रेणी	1Bd1
द्विभाषी	1CB1
धाराप्रवाह	1CC1
नगर	1C71
नगर निगम	1Bo1
नर	1CD1
नर्तक	1Bi1
नर्स	1Bi1
नाई	1Bi1
नारी	1CE1
नाविक	1Bi1
निगम	1Bo1
निदेशक	1Bi1
निपुण	1CF1
न्यास	1Bo1
पत्रकार	1Bi1
पत्रिका	1Bj1
पदक	1C:1
परास्नातक	1C31
परियोजना	1CG1
पर्यवेक्षक	1Bi1
पाठशाला	1Be1
पात्रता परीक्षा	1C81
पिन	1C71
पी एच डी	1C>1
पी.एच.डी	1C>1
पीएचडी	1C>1
पुरस्कार	1C:1
पुरुष	1CD1
पुस्तक	1Bj1
पुस्तकालय	1Bo1
पुस्तकालयाध्यक्ष	1Bi1
पृष्ठ	1CH1
पेटेंट	1Bj1
पॉलिटेक्निक	1C01
प्रकाशन	1Bo1
प्रकाशित	1Bj1
प्रतिनिधि	1Bi1
प्रतियोगिता	1C:1
प्रतिशत	1Bd1
प्रथम श्रेणी	1Bd1
प्रथम स्थान	1C:1
प्रधानाचार्य	1Bi1
प्रबंधक	1Bi1
प्रभाग	1Bk1
प्रमाण पत्र	1C81
प्रमाणन	1C81
प्रमाणपत्र	1C81
प्रमाणित	1C81
प्रमुख	1Bi1
प्रयोगशाला	1Bo1
प्रवीण	1CC1
प्रशस्ति	1C:1
प्रशस्ति पत्र	1C:1
प्रशासक	1Bi1
प्रशिक्षक	1Bi1
प्रशिक्षु	1Bi1
प्राइवेट लिमिटेड	1Bo1
प्राध्यापक	1Bi1
प्रारंभिक	1CI2
प्रोग्रामर	1Bi1
प्रोजेक्ट	1CG1
प्रोफेसर	1Bi1
प्रौद्योगिकी संस्थान	1Be1
फाउंडेशन	1Bo1
फार्मासिस्ट	1Bi1
बढई	1Bi1
बढ़ई	1Bi1
बहुत अच्छा	1CC1
बायोडाटा	1C;1
बारहवीं	00F1
बी ए	1CK1
बी एड	1CK1
बी एससी	1CK1
बी कॉम	1CK1
बी टेक	1CK1
बी.ए	1CK1
बी.एड	1CK1
बी.एससी	1CK1
बी.कॉम	1CK1
बी.टेक	1CK1
बीए	1CK1
बीटेक	1CK1
बुनियादी	1CI2
बेकर	1Bi1
बैंक	1Bo1
बोलचाल	1C61
मंत्रालय	1Bo1
मकान	1C71
मछुआरा	1Bi1
मजदूर	1Bi1
मज़दूर	1Bi1
मध्यम	1CL2
मध्यवर्ती	1C61
महाविद्यालय	1Be1
महिला	1CE1
महीना	1CN1
महीने	1CN1
मातृ भाषा	1CB1
मातृभाषा	1CB1
मार्ग	1C71
माली	1Bi1
मास	1CN1
माह	1CN1
मिस्त्री	1Bi1
मूलभूत	1CA1
मैकेनिक	1Bi1
मैट्रिक	00F1
मैनेजर	1Bi1
मोहल्ला	1C71
यूनिवर्सिटी	1Be1
रसोइया	1Bi1
राजमिस्त्री	1Bi1
रिज़्यूमे	1C;1
रिज्यूमे	1C;1
रिमोट	1C51
रेफरी	1Bi1
रोड	1C71
लाइसेंस	1C81
लिपिक	1Bi1
लिमिटेड	1Bo1
लेख	1Bj1
लेखाकार	1Bi1
लोहार	1Bi1
व	1C41
वकील	1Bi1
वर्तमान	1Bm1
वर्तमान तक	1Bm1
वर्ष	1CO1
वसंत	1CP1
वार्ड	1C71
वास्तुकार	1Bi1
विक्रेता	1Bi1
विजेता	1C:1
विद्यापीठ	1Be1
विद्यालय	1Be1
विभाग	1Bk1
विवाहित	1Bn1
विशेषज्ञ	1CQ2
विशेषज्ञता	1CS1
विश्लेषक	1Bi1
विश्वविद्यालय	1Be1
विषय	1CS1
वेटर	1Bi1
वेल्डर	1Bi1
व्याख्याता	1Bi1
व्याख्यान	1Bj1
शरद	1CT1
शाखा	1CS1
शिक्षक	1Bi1
शिक्षिका	1Bi1
शीत	1CU1
शोध पत्र	1Bj1
शोधकर्ता	1Bi1
शोधपत्र	1Bj1
श्रमिक	1Bi1
श्रेणी	1Bd1
संगीतकार	1Bi1
संचालक	1Bi1
संचालिका	1Bi1
संपादक	1Bi1
संभावित	1Bl1
संवाददाता	1Bi1
संस्था	1Bo1
संस्थान	1CV2
संस्थापक	1Bi1
सचिव	1Bi1
सडक	1C71
सड़क	1C71
सदस्य	1Bi1
सन्	1CX1
समन्वयक	1Bi1
समिति	1Bo1
समूह	1Bo1
सम्मान	1C:1
सम्मानित	1C:1
सम्मेलन	1Bj1
सर्दी	1CU1
सलाहकार	1Bi1
सहायक	1Bi1
साधारण	1CA1
सामान्य	1CL2
साल	1CO1
सिपाही	1Bi1
सुरक्षाकर्मी	1Bi1
से	1CY3
सेक्टर	1C71
सैनिक	1Bi1
स्कूल	1Be1
स्टूडियो	1Bo1
स्त्री	1CE1
स्नातक	1CK1
स्नातकोत्तर	1C31
स्वयंसेवक	1Bi1
स्वयंसेविका	1Bi1
स्वर्ण पदक	1C:1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1Bo1
กรม	1C\1
กรรมการ	1C]1
กระทรวง	1C\1
กลุ่ม	1C\1
กลุ่มงาน	1C^1
การแข่งขัน	1C_1
ขณะนี้	1C`1
คณะ	1Ca1
คนขับรถ	1C]1
ครู	1C]1
คลินิก	1C\1
คล่อง	1Cb1
คล่องแคล่ว	1Cb1
คะแนนเฉลี่ย	1Cc1
คาดว่า	1Cd1
คาดว่าจะจบ	1Cd1
งานวิจัย	1Ce1
จนถึง	1Cf1
จนถึงขณะนี้	1C`1
จนถึงปัจจุบัน	1C`1
จังหวัด	1Cg1
จาก	1Ch1
จุฬาลงกรณ์	1Ca1
จํากัด	1C\1
ชนะเลิศ	1C_1
ชาย	1Ci1
ชื่อโครงการ	1Cj1
ช่าง	1C]1
ช่างภาพ	1C]1
ช่างเทคนิค	1C]1
ซอย	1Cg1
ดี	1Ck2
ดีมาก	1Cm2
ดีเด่น	1C_1
ดีเยี่ยม	1Cb1
ดุษฎีบัณฑิต	1Co1
ตอนนี้	1C`1
ตัวแทน	1C]1
ตั้งแต่	1D02
ตีพิมพ์	1Ce1
ตําบล	1Cg1
ถนน	1Cg1
ถึง	1Cf1
ถึงปัจจุบัน	1C`1
ทนายความ	1C]1
ทางไกล	1D21
ทีม	1C^1
ที่	1D31
ที่ปรึกษา	1C]1
ทุน	1C_1
ทํางานทางไกล	1D21
ธนาคาร	1C\1
นักการตลาด	1C]1
นักข่าว	1C]1
นักจิตวิทยา	1C]1
นักบัญชี	1C]1
นักพัฒนา	1C]1
นักวิจัย	1C]1
นักวิเคราะห์	1C]1
นักศึกษาฝึกงาน	1C]1
นักออกแบบ	1C]1
นักเขียน	1C]1
นักแปล	1C]1
นิตยสาร	1Ce1
น้อย	1D41
นําเสนอผลงาน	1Ce1
บทความ	1Ce1
บทที่	1Ce1
บรรณาธิการ	1C]1
บรรณารักษ์	1C]1
บริษัท	1C\1
บริหารธุรกิจบัณฑิต	1D51
บัณฑิต	1D51
บัณฑิตวิทยาลัย	1Ca1
บ้านเลขที่	1Cg1
ประกวด	1C_1
ประกันภัย	1C\1
ประกาศนียบัตร	1D61
ประกาศนียบัตรวิชาชีพ	1D71
ประกาศนียบัตรวิชาชีพชั้นสูง	1D81
ประชุมวิชาการ	1Ce1
ประธาน	1C]1
ประวัติย่อ	1D91
ประวัติย่อส่วนตัว	1D91
ประวัติส่วนตัวสมัครงาน	1D91
ปริญญาตรี	1D51
ปริญญาเอก	1Co1
ปริญญาโท	1D:1
ปวช	1D71
ปวส	1D81
ปัจจุบัน	1C`1
ปานกลาง	1D;2
ปี	1D=2
ผลการเรียน	1Cc1
ผู้ก่อตั้ง	1C]1
ผู้จัดการ	1C]1
ผู้ช่วย	1C]1
ผู้ตรวจสอบ	1C]1
ผู้บริหาร	1C]1
ผู้ประสานงาน	1C]1
ผู้ฝึกสอน	1C]1
ผู้อํานวยการ	1C]1
ผู้เชี่ยวชาญ	1D?2
ผ่านการอบรม	1D61
ฝึกงาน	1C]1
ฝ่าย	1C^1
พนักงาน	1C]1
พนักงานดีเด่น	1C_1
พนักงานต้อนรับ	1C]1
พนักงานเสิร์ฟ	1C]1
พยาบาล	1C]1
พอใช้	1DA1
พิพิธภัณฑ์	1C\1
พื้นฐาน	1DB2
พ่อครัว	1C]1
ภาคฤดูร้อน	1DD1
ภาควิชา	1DE1
ภาษาหลัก	1DF1
ภาษาแม่	1DF1
ม 6	1D71
ม.6	1D71
มหาชน	1C\1
มหาบัณฑิต	1D:1
มหาวิทยาลัย	1Ca1
มัคคุเทศก์	1C]1
มัธยมศึกษา	1D71
มัธยมศึกษาตอนปลาย	1D71
มูลนิธิ	1C\1
รองชนะเลิศ	1C_1
รองผู้จัดการ	1C]1
ระดับกลาง	1D;2
ระดับดี	1DG1
ระดับสูง	1Cm2
รางวัล	1C_1
ราชภัฏ	1Ca1
ราชมงคล	1Ca1
รีสอร์ต	1C\1
รีสอร์ท	1C\1
ร้าน	1C\1
ร้านขายยา	1C\1
ร้านอาหาร	1C\1
ฤดูร้อน	1DD1
ฤดูหนาว	1DH1
ฤดูใบไม้ผลิ	1DI1
ฤดูใบไม้ร่วง	1DJ1
ล่าม	1C]1
วารสาร	1Ce1
วิชาเอก	1DE1
วิทยากร	1C]1
วิทยานิพนธ์	1Ce1
วิทยาลัย	1Ca1
วิทยาศาสตรบัณฑิต	1D51
วิทยาศาสตรมหาบัณฑิต	1D:1
วิทยาเขต	1Ca1
วิศวกร	1C]1
วิศวกรรมศาสตรบัณฑิต	1D51
วุฒิบัตร	1D61
ศาสตราจารย์	1C]1
ศิลปศาสตรบัณฑิต	1D51
ศูนย์	1C\1
สตูดิโอ	1C\1
สถาบัน	1DK2
สถาปนิก	1C]1
สมรส	1DM1
สมรสแล้ว	1DM1
สมาคม	1C\1
สหกรณ์	1C\1
สาขา	1DE1
สาขาวิชา	1DE1
สิทธิบัตร	1Ce1
สื่อสารได้	1DA1
ส่วนงาน	1C^1
สํานักงาน	1C\1
สํานักพิมพ์	1C\1
หญิง	1DN1
หนังสือ	1Ce1
หมู่	1Cg1
หมู่บ้าน	1Cg1
หย่า	1DM1
หลักสูตร	1D61
หัวหน้า	1C]1
ห้องปฏิบัติการ	1C\1
ห้องสมุด	1C\1
ห้างหุ้นส่วน	1C\1
องค์การ	1C\1
อนุบาล	1Ca1
อนุปริญญา	1D81
ออนไลน์	1D21
อาคาร	1Cg1
อาจารย์	1C]1
อาชีวศึกษา	1Ca1
อาสาสมัคร	1C]1
อําเภอ	1Cg1
เกรด	1Cc1
เกรดเฉลี่ย	1Cc1
เกียรติคุณ	1C_1
เกียรตินิยม	1Cc1
เกียรตินิยมอันดับ	1Cc1
เกียรติบัตร	1DO2
เขต	1Cg1
เจ้าของ	1C]1
เจ้าของภาษา	1DF1
เจ้าหน้าที่	1C]1
เชฟ	1C]1
เชี่ยวชาญ	1Cm2
เชี่ยวชาญมาก	1DQ1
เดือน	1DR1
เทคนิค	1Ca1
เทศบาล	1C\1
เบื้องต้น	1DB2
เพศชาย	1Ci1
เพศหญิง	1DN1
เภสัชกร	1C]1
เรซูเม่	1D91
เริ่มต้น	1DS1
เลขที่	1Cg1
เลขานุการ	1C]1
เล็กน้อย	1D41
เหรียญ	1C_1
เหรียญทอง	1C_1
เอก	1DE1
แขวง	1Cg1
แต่งงานแล้ว	1DM1
แผนก	1DT2
แพทย์	1C]1
แม่บ้าน	1C]1
โครงการ	1Cj1
โปรเจกต์	1Cj1
โปรแกรมเมอร์	1C]1
โรงงาน	1C\1
โรงพยาบาล	1C\1
โรงเรียน	1Ca1
โรงเรียนประถม	1Ca1
โรงเรียนมัธยม	1Ca1
โรงแรม	1C\1
โล่	1C_1
โสด	1DM1
ใบขับขี่	1D61
ใบประกอบวิชาชีพ	1D61
ใบรับรอง	1D61
ใบอนุญาต	1D61
ấp	0AO1
ở	1DV1
ủy ban	0;>1
および	1DW1
から	1DX3
か月	1D[1
と	1DW1
にて	1D\1
に勤務	1D\1
まで	1D]2
より	1D_2
アシスタント	1Da1
アナリスト	1Da1
アパート	1Db1
アルバイト	1Da1
アーキテクト	1Da1
イラストレーター	1Da1
インターン	1Da1
エキスパート	1Dc1
エンジニア	1Da1
オペレーター	1Da1
オンライン	1Dd1
カフェ	0c01
カメラマン	1Da1
カ月	1D[1
ガイド	1Da1
キッチンスタッフ	1Da1
キャプテン	1Da1
クリニック	0c01
グループ	1De2
ケアマネジャー	1Da1
コンサルタント	1Da1
コンテスト	1Dg1
コース	1Dh1
コーチ	1Da1
コーポ	1Db1
コーポレーション	0c01
サブリーダー	1Da1
サービス	0c01
シェフ	1Da1
システムズ	0c01
スクラムマスター	1Da1
スタジオ	0c01
スタッフ	1Da1
セミナー	1Di1
センター	1Dj1
ソリューションズ	0c01
チェーン	0c01
チーフ	1Da1
チーム	1Dj1
テクノロジーズ	0c01
テレビ	0c01
テレワーク	1Dd1
ディレクター	1Da1
デザイナー	1Da1
ネイティブ	1Dk1
ネイティブレベル	1Dk1
ハイツ	1Db1
ハングル検定	1201
バイリンガル	1Dk1
パート	1Da1
ビジネスレベル	1Dl1
ビジネス上級	1Dl1
フルリモート	1Dd1
プランナー	1Da1
プログラマ	1Da1
プログラマー	1Da1
プロジェクト	1Dm1
プロジェクトマネージャー	1Da1
プロジェクト名	1Dm1
プロダクトオーナー	1Da1
プロデューサー	1Da1
ページ	1Dn1
ホテル	0c01
ホールスタッフ	1Da1
ホールディングス	0c01
ボランティア	1Da1
ポスター発表	1Do1
マネジャー	1Da1
マネージャー	1Da1
マンション	1Db1
ユニット	1Dj1
ライター	1Da1
リモート	1Dd1
リーダー	1Da1
レジュメ	1E01
レストラン	0c01
ヵ月	1D[1
ヶ月	1D[1
一本	1E11
一等奖	1E21
一級	00Q1
一级乙等	1E31
一级建造师	1E41
一级甲等	1E31
一般	1E52
一般社団法人	0c01
一身上の都合により退職	1E71
丁目	1Db1
三好学生	1E21
三專	1E81
三等奖	1E21
三級	00Q1
三级	1E31
上級	1E92
不動産	0c01
与	1E;1
专业	1E<1
专业八级	1E=1
专业四级	1E31
专业排名	1E>1
专八	1E31
专利	1E?1
专升本	1E11
专员	1E@1
专四	1E31
专家	1EA1
专家级	1EA1
专硕	1EB1
专科	1EC1
专科学校	1ED1
专著	1E?1
丙級	1EE1
业务员	1E@1
个人履历	1EF1
个人简历	1EF1
个月	1EG1
中	1EH1
中上	1EI1
中上級	1EJ1
中专	1EK2
中台	1EM1
中国語検定	1201
中学	1ED1
中学校	1EN1
中學	1EO1
中心	1EP2
中技	1ER1
中文履歷	1ES1
中文简历	1EF1
中等	1ET2
中級	1EV4
中级	1EZ2
中级会计	1E41
中级职称	1E41
中退	1E\1
中途退学	1E\1
中高級	1EI1
中高级	1E]1
为止	1E^1
主任	1E_3
主任技術者	00Q1
主任調理師	1Da1
主修	1Eb2
主厨	1E@1
主将	1Da1
主席	1E@1
主幹	1Da1
主廚	1Ed1
主持人	1Ee2
主播	1E@1
主査	1Da1
主治医师	1E@1
主管	1Ee2
主管护师	1E@1
主編	1Ed1
主编	1E@1
乗務員	1Da1
乘务员	1E@1
乙級	1EE1
乡	1Eg1
书记	1E@1
书院	1ED1
了解	1Eh2
予定	1Ej1
事业单位	1Ek1
事业群	1EM1
事业部	1EM1
事务所	1Ek1
事務	1Da1
事務員	1Da1
事務所	1El2
事業本部	1Dj1
事業部	1En2
二專	1E81
二技	1F01
二本	1E11
二等奖	1E21
二級	00Q1
二级乙等	1E31
二级建造师	1E41
二级甲等	1E31
互动	1Ek1
互联网	1Ek1
五專	1E81
亚军	1E21
亞軍	1F11
交付	1F21
交易员	1E@1
产品助理	1E@1
产品经理	1E@1
产品部	1EM1
人事	1F32
人力資源部	1F51
人力资源管理师	1E41
人力资源部	1EM1
今	1F63
介護士	1Da1
介護福祉士	1Da1
从	1F91
从业资格	1E41
从业资格证	1E41
仓库管理员	1E@1
仓管	1E@1
代表	1F32
代表取締役	1Da1
以上	1F:1
以來	1F;1
以来	1F<1
以降	1F=1
任职于	1F>1
任職於	1F?1
企劃	1Ed1
企業	1F@1
企画	1Da1
优秀	1FA2
优秀共青团员	1E21
优秀员工	1E21
优秀团员	1E21
优秀奖	1E21
优秀学生	1E21
优秀学生干部	1E21
优秀干部	1E21
优秀教师	1E21
优秀毕业生	1E21
会使用	1FC1
会社	0c01
会計士	1Da1
会计	1E@1
会议论文	1E?1
会長	1Da1
会长	1E@1
传媒	1Ek1
住院医师	1E@1
作家	1E@1
作業主任者	00Q1
作業療法士	1Da1
作者	1E@1
佳作	1FD2
供职于	1F>1
係	1Dj1
係長	1Da1
保全	1Ed1
保安	1E@1
保母	1Ed1
保洁	1E@1
保育園	1EN1
保育士	1Da1
保险	1Ek1
保険	0c01
保險	1F@1
信息技术	1Ek1
修了	1FF3
修了見込み	1FI2
修了証	00Q1
修士	1FK1
修士号	1FK1
修士課程	1FK1
俳優	1Da1
倉管	1Ed1
個人履歷	1ES1
個人簡歷	1ES1
個月	1FL1
傳媒	1F@1
優勝	1Dg1
優秀	1FM1
優秀賞	1Dg1
優等	1F11
先进个人	1E21
先进工作者	1E21
免許	00Q1
免許状	00Q1
党校	1ED1
入団	1FN1
入围	1E21
入圍	1F11
入学	1FO2
入學	1FQ1
入局	1FN1
入庁	1FN1
入所	1FN1
入社	1FO2
入职	1FR1
入職	1FS2
入行	1FN1
入賞	1Dg1
入選	1Dg1
入門	1FU4
入门	1FY2
全日制本科	1E11
全栈	1E@1
全民英檢	1F[1
公司	1EP2
六级	1E31
共著	1Do1
兼职	1E@1
兽医	1E@1
写真家	1Da1
农艺师	1E@1
冠军	1E21
冠軍	1F11
冬	1F\3
冬天	1F_2
冬季	1F\3
准教授	1Da1
准看護師	1Da1
出版	1Fa5
出版公司	1F@1
出版社	1EP2
出納	1Ed1
出纳	1E@1
分享	1E?1
分公司	1EP2
分析师	1E@1
分析師	1Ed1
分校	1Ff2
分院	1EM1
列车员	1E@1
创业公司	1Ek1
创始人	1E@1
初中	1EK2
初心者	1Fh1
初級	1Fi4
初級レベル	1Fm1
初级	1Fn2
初级会计	1E41
到	1G02
到现在	1G21
到現在	1G31
到目前	1G21
到職	1FQ1
制作人	1E@1
制药	1Ek1
前台	1E@1
前端	1Ee2
剪輯師	1Ed1
剪辑师	1E@1
副主廚	1Ed1
副会長	1Da1
副会长	1E@1
副學士	1E81
副店長	1Da1
副总	1E@1
副教授	1E@1
副料理長	1Da1
副會長	1Ed1
副理	1Ed1
副部長	1Da1
副部长	1E@1
創業	1FN1
創辦人	1Ed1
助产士	1E@1
助手	1E_3
助教	1E_3
助理	1Ee2
助産師	1Da1
区	1G42
区役所	0c01
医师	1E@1
医師	1Da1
医生	1E@1
医疗	1Ek1
医療法人	0c01
医科大学	1ED1
医院	1Ek1
區	1G61
十佳	1E21
半導體	1F@1
协会	1Ek1
卒業	1G72
卒業予定	1Ej1
卒業見込み	1FI2
協会	0c01
協會	1F@1
協理	1Ed1
单元	1Eg1
单身	1G91
単位取得退学	1E\1
博士	1G:3
博士前期課程	1FK1
博士号	1G=1
博士后	1G>1
博士後期課程	1G=1
博士班	1G?1
博士研究生	1G>1
博士課程	1G=1
印刷	0c01
厂	1Ek1
厨师	1E@1
厨师长	1E@1
县	1Eg1
及	1G@2
及び	1DW1
双学士	1E11
双硕士	1EB1
双语	1GB1
发布	1E?1
发明专利	1E?1
发表	1E?1
取得	1GC4
取得済み	1F21
取締役	1Da1
受講	1F21
受講修了	1F21
受賞	1Dg1
受験	1F21
口譯	1Ed1
口译	1E@1
口頭発表	1Do1
可作为工作语言	1E=1
可日常交流	1GG1
号	1GH3
号室	1Db1
司会	1Da1
司書	1Da1
司机	1E@1
司機	1Ed1
司法書士	1Da1
司法考试	1E41
合伙人	1E@1
合同会社	0c01
合夥人	1Ed1
合格	1GK2
合格証取得	1F21
合格證	1EE1
合格证	1E41
合資会社	0c01
后端	1E@1
周	1GM1
和	1G@2
咖啡	1Ek1
咨询	1Ek1
咨询师	1E@1
品管	1Ed1
商事	0c01
商务流利	1E=1
商務流利	1FM1
商学院	1ED1
商店	0c01
商行	1F@1
單身	1GN1
営業	1Da1
営業職	1Da1
営業部	1Dj1
四技	1F01
四级	1E31
团支书	1E@1
团队	1EM1
园长	1E@1
国家二级	1E41
国際会議	1Do1
國中	1EO1
國際	1F@1
團隊	1F51
在学中	1GO1
在學	1G31
在宅	1Dd1
在籍中	1GO1
在线	1GP1
在职	1G21
在职研究生	1EB1
在職	1G31
在職中	1GQ2
在读	1G21
地产	1Ek1
均分	1E>1
執照	1EE1
執筆	1Do1
執行役員	1Da1
執行長	1Ed1
培訓	1GS1
培訓班	1GS1
培训	1GT1
培训师	1E@1
培训机构	1Ek1
培训班	1GT1
基本	1GU4
基本情報技術者	00Q1
基础	1Fn2
基础平台部	1EM1
基礎	1Fi4
基礎レベル	1Fm1
基金	1Ek1
基金會	1F@1
堪能	1GY1
報社	1F@1
声優	1Da1
处	1EM1
夏	1GZ3
夏天	1G]2
夏季	1GZ3
夏期	1G_1
外企	1Ek1
外送員	1Ed1
多益	1F[1
夜大	1ED1
大专	1EC1
大卒	1G`1
大厦	1Eg1
大学	1Ga2
大学专科	1EC1
大学本科	1E11
大学校	1EN1
大学英语六级	1E31
大学英语四级	1E31
大学院	1EN1
大学院修士	1FK1
大學	1EO1
大學部	1F01
大工	1Da1
大賞	1Dg1
大賽	1F11
大赛	1E21
大道	1Gc2
天	1Ge2
契約社員	1Da1
奖	1E21
奖学金	1E21
奖项	1E21
奨励賞	1Dg1
奨学金	1Dg1
女	1Gg3
女中	1EO1
女子大学	1EN1
女性	1Gg3
委员	1E@1
委员会	1Ek1
委員會	1F@1
季军	1E21
季軍	1F11
学习中	1Gj1
学习委员	1E@1
学会	1Do1
学会誌	1Do1
学分	1E>1
学刊	1E?1
学園	1EN1
学士	1Gk2
学士号	1G`1
学士学位	1E11
学士課程	1G`1
学徒	1E@1
学报	1E?1
学校	1Ga2
学校法人	0c01
学硕	1EB1
学科	1Gm2
学習中	1Go1
学芸員	1Da1
学部	1Gm2
学部卒	1G`1
学院	1Ga2
學分	1H01
學報	1H11
學士	1F01
學士學位	1F01
學徒	1Ed1
學校	1EO1
學系	1H22
學院	1EO1
宅地建物取引士	00Q1
安全员	1E@1
实业	1Ek1
实习生	1E@1
实用新型	1E?1
实验室	1EM1
実務レベル	1H41
実務経験あり	1H41
実用英語技能検定	1201
実習生	1Da1
审核员	1E@1
审计	1E@1
审计员	1E@1
客户经理	1E@1
客服	1Ee2
室	1H55
室長	1Da1
寄稿	1Do1
寒假	1F_2
實業	1F@1
實習生	1Ed1
實驗室	1F51
審判	1Da1
导游	1E@1
导演	1E@1
导购	1E@1
専修	1Dh1
専修学校	1EN1
専攻	1Dh1
専門士	1H:1
専門学校	1EN1
専門家レベル	1Dc1
專利	1H11
專員	1Ed1
專家	1H;1
專書	1H11
專案	1H<1
專案名稱	1H<1
專案經理	1Ed1
專業	1H=1
專欄	1H11
專科	1E81
專科學校	1EO1
專題	1H<1
導覽員	1Ed1
導覽志工	1Ed1
導遊	1Ed1
小区	1Eg1
小学	1ED1
小学校	1EN1
小學	1EO1
小組	1F51
小组	1EM1
就任	1FN1
就業中	1GO1
就职于	1F>1
就職	1FN1
就職於	1F?1
就讀中	1G31
局	1H>3
居家办公	1GP1
履历	1EF1
履历表	1EF1
履歴書	1E01
履歷	1ES1
履歷書	1ES1
履歷表	1ES1
工作室	1EP2
工作语言	1E=1
工厂	1Ek1
工商管理硕士	1EB1
工地主任	1Ed1
工場	0c01
工場長	1Da1
工学部	1Dh1
工廠	1F@1
工房	0c01
工業	0c01
工程专业	1E<1
工程局	1Ek1
工程师	1E@1
工程師	1Ed1
工讀生	1Ed1
已婚	1HA2
已婚已育	1G91
已婚未育	1G91
巷	1Gc2
市	1HC3
市场部	1EM1
市役所	0c01
师范	1ED1
席次	1HF1
干事	1E@1
干部	1E@1
平台	1Ek1
平均分	1E>1
平均成績	1H01
平均成绩	1E>1
平均绩点	1E>1
年	1HG3
年間	1HJ1
幹事	1Ed1
幹部	1Ed1
幼儿园	1ED1
幼兒園	1EO1
幼稚園	1EN1
庁	0c01
広報	1Da1
应届	1HK1
应届毕业	1HK1
店	0c01
店员	1E@1
店員	1Ed1
店長	1HL2
店长	1E@1
府	1Db1
庭師	1Da1
康复师	1E@1
廃業	1E71
廚師	1Ed1
建筑	1Ek1
建筑师	1E@1
建築士	1Da1
建設	0c01
开发	1E@1
开始	1F<1
弁護士	1Da1
弄	1Gc2
弟子	1Da1
当前	1G21
役所	0c01
律师	1E@1
律師	1Ed1
後端	1Ed1
得意	1HN1
得獎	1F11
從	1HO1
志工	1Ed1
志愿者	1E@1
応用情報技術者	00Q1
快递员	1E@1
总工	1E@1
总监	1E@1
总经理	1E@1
总裁	1E@1
情報処理技術者	00Q1
應屆	1HP1
應屆畢業	1HP1
成績	1HQ2
成绩	1E>1
我的简历	1EF1
所長	1Da1
托业	1E31
托福	1HS2
执业医师	1E41
执业护士	1E41
执业资格	1E41
执照	1E41
技师	1E@1
技師	1HL2
技术员	1E@1
技术支持	1E@1
技术部	1EM1
技校	1EK2
技能士	00Q1
技能講習	00Q1
技術員	1Ed1
技術士	1EE1
技術學院	1EO1
技術者	1Da1
技術者試験	00Q1
技術部	1En2
技術長	1Ed1
投资	1Ek1
投资经理	1E@1
护士	1E@1
护士长	1E@1
护师	1E@1
报社	1Ek1
担当	1Da1
拟	1HK1
指導員	1Da1
掌握	1HU2
排名	1HW2
採購	1Ed1
控股	1Ek1
掲載	1Do1
提名	1E21
提名奖	1E21
插画师	1E@1
插畫家	1Ed1
摄像师	1E@1
摄影师	1E@1
撰稿人	1E@1
擅長	1HY1
擅长	1HZ1
操作员	1E@1
攝影師	1Ed1
支店	0c01
支社	0c01
支配人	1Da1
收銀員	1Ed1
收银员	1E@1
放送	0c01
政府	1EP2
教保員	1Ed1
教員	1Da1
教师	1E@1
教师资格证	1E41
教師	1Ed1
教授	1E_3
教材	1E?1
教研室	1EM1
教練	1Ed1
教练	1E@1
教育科技	1Ek1
教諭	1Da1
敬具	1F:1
敬礼	1H[1
敬禮	1H\1
数据分析	1E@1
整備士	1Da1
數位	1F@1
文化	1Ek1
文员	1E@1
文員	1Ed1
文章	1H]2
料理長	1Da1
新聞社	0c01
方向	1E<1
施工员	1E@1
旅館	0c01
旋盤工	1Da1
既婚	1H_1
日	1H`3
日常交流	1GG1
日常会話	1Hc1
日常会話レベル	1Hc1
日常会话	1GG1
日常會話	1EH1
日常溝通	1EH1
日本語能力試験	1201
日本語能力試驗	1F[1
日檢	1F[1
日语一级	1E31
日语能力考试	1E31
日間	1Hd1
星期	1He2
春	1Hg3
春天	1Hj2
春季	1Hg3
普考	1EE1
普通	1EH1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1E31
普通话证书	1E41
暑假	1G]2
暑期	1G]2
書卷獎	1F11
書記	1Da1
最優秀	1Dg1
最優秀賞	1Dg1
會計	1Ed1
會長	1Ed1
月	1Hl2
有	1Hn1
有限会社	0c01
有限公司	1EP2
有限责任公司	1Ek1
服务员	1E@1
服務員	1Ed1
期刊	1H]2
木工	1E_3
未婚	1Ho3
本社	0c01
本科	1I22
本部	1Dj1
机构	1Ek1
杂志	1E?1
村	1HC3
板前	1Da1
架构师	1E@1
架構師	1Ed1
栄養士	1Da1
标兵	1E21
栋	1Eg1
校区	1ED1
校正者	1Da1
校长	1E@1
株	1I42
株式会社	0c01
核心期刊	1E?1
案件	1Dm1
案件名	1Dm1
案例	1I61
检验员	1E@1
検定	00Q1
業務	1Ed1
業務経歴書	1E01
業務部	1F51
楼	1Eg1
榮譽	1F11
樓	1G61
檢定	1EE1
止	1I72
正社員	1Da1
此致	1I92
此致敬礼	1H[1
此致敬禮	1H\1
歯科衛生士	1Da1
段	1G61
母国語	1Dk1
母語	1I;2
母语	1GB1
母语水平	1GB1
比賽	1F11
比赛	1E21
毕业	1I=1
水手	1E@1
求职简历	1EF1
汽车	1Ek1
法人	0c01
法律职业资格	1E41
注会	1E41
注册会计师	1E41
派遣社員	1Da1
流利	1I>2
流利沟通	1E=1
流暢	1I@2
流畅	1E=1
测试	1E@1
测量员	1E@1
深入掌握	1EA1
清掃員	1Da1
清潔員	1Ed1
測量員	1Ed1
測量士	1Da1
満期退学	1E\1
準優勝	1Dg1
準学士	1H:1
溶接工	1Da1
漁師	1Da1
演员	1E@1
演員	1Ed1
演奏员	1E@1
演奏家	1Da1
演講	1H11
演讲	1E?1
漢検	1201
為止	1IB1
焊工	1Ee2
焼方	1Da1
煮方	1Da1
熟悉	1IC3
熟悉日常交流	1GG1
熟知	1IF1
熟練	1IG3
熟練使用	1HY1
熟练	1FA2
熟练使用	1HZ1
熟练掌握	1HZ1
熟练运用	1HZ1
營養師	1Ed1
版主	1E@1
物业	1Ek1
物流	1EP2
物理治療師	1Ed1
物産	0c01
特優	1F11
特待生	1Dg1
特等奖	1E21
特許	1Do1
独身	1H_1
獎	1F11
獎學金	1F11
獲得	1IJ1
獲獎	1IK2
獸醫	1Ed1
现今	1G21
现在	1G21
班主任	1E@1
班排名	1H01
班组长	1E@1
班長	1Da1
班长	1E@1
現在	1GQ2
現在に至る	1GO1
現職	1GO1
理事	1Ed1
理学療法士	1Da1
理容師	1Da1
理工	1ED1
瓦工	1E@1
生物	1Ek1
產品經理	1Ed1
產品部	1F51
电力	1Ek1
电商	1Ek1
电大	1ED1
电工	1E@1
电视台	1Ek1
男	1IM3
男性	1IM3
町	1Db1
畢業	1IP1
略懂	1IQ2
番	1Db1
番地	1Db1
病院	0c01
発表	1Do1
登壇	1Do1
發表	1H11
监理	1E@1
監督	1Da1
目前	1IS2
直到现在	1G21
直博	1G>1
省	1IU3
看護助手	1Da1
看護師	1Da1
県	1Db1
県庁	0c01
着任	1FN1
督导	1E@1
督導	1Ed1
瞭解	1IX1
短大	1EN1
短期大学	1EN1
短期大学士	1H:1
研修	1Di1
研修班	1GT1
研发	1E@1
研发部	1EM1
研發部	1F51
研究助理	1Ed1
研究员	1E@1
研究員	1HL2
研究室	1Dj1
研究所	1IY4
研究生	1I]2
研究生院	1ED1
研究科	1Gm2
研究院	1EP2
研習	1GS1
研習營	1GS1
研討會	1H11
硕士	1EB1
硕士学位	1EB1
硕士研究生	1EB1
碩士	1I_1
碩士班	1I_1
社	1Hn1
社会福祉士	1Da1
社会福祉法人	0c01
社員	1Da1
社工	1Ee2
社工員	1Ed1
社長	1HL2
社长	1E@1
离异	1G91
离职	1I=1
秋	1I`3
秋天	1Ic2
秋季	1I`3
科	1Ie4
科员	1E@1
科学与技术	1E<1
科学家	1E@1
科學家	1Ed1
科室	1EM1
科技	1EP2
科技大學	1EO1
科研助理	1E@1
科系	1H=1
科長	1Ed1
秘书	1E@1
秘书长	1E@1
秘書	1HL2
称号	1E21
移动	1Ek1
程序员	1E@1
程式設計師	1Ed1
稍懂	1Ii1
税理士	1Da1
空服員	1Ed1
站点负责人	1E@1
站长	1E@1
竞赛	1E21
競賽	1F11
笔译	1E@1
第	1Ij1
第一作者	1E?1
第一名	1Ik2
第一語言	1Im1
第一语言	1GB1
第三名	1Ik2
第二作者	1E?1
第二名	1Ik2
策划	1E@1
简单交流	1In1
简单会话	1In1
简历	1EF1
箇月	1D[1
算法	1E@1
管培生	1E@1
管理员	1E@1
管理栄養士	1Da1
管理者	00Q1
簡歷	1ES1
簿記	00Q1
精熟	1FM1
精算师	1E@1
精通	1Io5
系	1Eb2
系排名	1H01
系统架构设计师	1E41
紀要	1Do1
約聘	1Ed1
組	1J42
組合	0c01
組長	1HL2
経歴書	1E01
経理	1Da1
結業	1IP1
經理	1Ed1
継続中	1GO1
総務	1Da1
線上	1J61
編入	1FN1
編入学	1FN1
編輯	1Ed1
編集者	1Da1
縣	1G61
總監	1Ed1
總經理	1Ed1
總編輯	1Ed1
线上	1GP1
组	1EM1
组长	1E@1
经理	1E@1
经纪人	1E@1
结业	1I=1
统招本科	1E11
绩点	1E>1
维修工	1E@1
综合排名	1E>1
编辑	1E@1
网格员	1E@1
网络	1Ek1
美容师	1E@1
美容師	1Da1
美工	1E@1
翻訳者	1Da1
翻譯	1Ed1
翻译	1E@1
老师	1E@1
老師	1Ed1
考取	1J72
职业技术学院	1ED1
职业资格	1E41
职校	1ED1
职高	1EK2
職人	1Da1
職務経歴書	1E01
職業訓練校	1EN1
職長	1Da1
肄业	1J91
肄業	1J:1
股份有限公司	1EP2
育婴师	1E@1
能够使用	1IF1
能源	1Ek1
自	1J;4
自治区	1Eg1
自考本科	1E11
至	1G02
至今	1F63
至现在	1G21
至現在	1GO1
至目前	1IS2
與	1J?1
船员	1E@1
船員	1HL2
船长	1E@1
良好	1J@5
花园	1Eg1
英検	1201
英檢	1F[1
英语六级	1E31
英语四级	1E31
荣获	1E21
荣誉称号	1E21
药师	1E@1
药房	1Ek1
获取	1JE1
获奖	1JF2
获得	1JE1
营业员	1E@1
营养师	1E@1
著作	1H]2
著書	1Do1
董事長	1Ed1
董事长	1E@1
薬剤師	1Da1
薬局	0c01
藥局	1F@1
藥師	1Ed1
處	1F51
處長	1Ed1
號	1JH2
行政	1E@1
行政助理	1Ed1
行政書士	1Da1
街	1Gc2
街道	1Eg1
表彰	1Dg1
表彰状	1Dg1
裁判	1Ee2
製作所	0c01
製薬	0c01
襄理	1Ed1
見習い	1Da1
見込	1Ej1
見込み	1Ej1
见习	1E@1
规划师	1E@1
計畫案	1H<1
計算	0c01
訓練校	1EN1
訓練營	1GS1
記事	1Do1
記者	1HL2
設立	1FN1
設計師	1Ed1
診所	1F@1
診療所	0c01
証券	0c01
評定平均	1HF1
認定	00Q1
認定証	00Q1
認證	1EE1
課	1En2
課長	1HL2
課長代理	1Da1
調理員	1Da1
調理師	1Da1
論文	1JJ2
論文誌	1Do1
諮商師	1Ed1
講師	1HL2
講座	1JL3
講演	1Do1
講習	1Di1
講習会	1Di1
講解員	1Ed1
證	1EE1
證券	1F@1
證書	1EE1
證照	1EE1
警備員	1Da1
譯著	1H11
護士	1Ed1
護理師	1Ed1
護理長	1Ed1
计算机一级	1E41
计算机二级	1E41
认证	1E41
训练营	1GT1
记者	1E@1
讲义	1E?1
讲师	1E@1
讲座	1GT1
讲解员	1E@1
论文	1E?1
设计师	1E@1
设计院	1Ek1
证	1E41
证书	1E41
证券	1Ek1
评审	1E@1
诊所	1Ek1
译著	1E?1
课题	1I61
負責人	1Ed1
財	1Hn1
財務部	1F51
財団法人	0c01
販売	1Da1
販売スタッフ	1Da1
販売員	1Da1
貿易	1F@1
資格	1JO2
資訊	1F@1
賞	1Dg1
负责人	1E@1
财务	1E@1
财务部	1EM1
质检员	1E@1
贸易	1Ek1
资料员	1E@1
资本	1Ek1
资格证	1E41
资格证书	1E41
起	1JQ4
超市	1EP2
路	1Gc2
軟體	1F@1
転入学	1FN1
転出	1E71
転職	1FN1
輔修	1H=1
车工	1E@1
车间	1EM1
车间主任	1E@1
软件	1Ek1
软件著作权	1E?1
软考	1E41
较好	1E]1
辅修	1E<1
辅导员	1E@1
農業従事者	1Da1
迄今	1IS2
运维	1E@1
运营	1E@1
进修班	1GT1
远程	1GP1
退任	1E71
退団	1E71
退学	1JU2
退學	1J:1
退所	1E71
退社	1E71
退職	1E71
通信	1Ek1
通訳	1Da1
通訳案内士	1Da1
通讯作者	1E?1
通过	1JE1
通過	1IJ1
造价员	1E@1
連載	1Do1
週	1JW1
週間	1JX1
運転手	1Da1
運輸	0c01
道	1Db1
遠端	1J61
遠距	1J61
郡	1Db1
部	1JY3
部長	1HL2
部长	1E@1
部門	1En2
部门	1EM1
都	1Db1
鄉	1G61
配達員	1Da1
酒店	1Ek1
醫師	1Ed1
醫院	1F@1
采购	1E@1
里	1G61
金メダル	1Dg1
金奖	1E21
金牌	1Ik2
金獎	1F11
金融	1F@1
金賞	1Dg1
鉄道	0c01
銀牌	1F11
銀獎	1F11
銀行	1El2
銀賞	1Dg1
銅牌	1F11
銅獎	1F11
銅賞	1Dg1
鎮	1G61
钢筋工	1E@1
钳工	1E@1
铜奖	1E21
铜牌	1E21
铣工	1E@1
银奖	1E21
银牌	1E21
银行	1Ek1
销售	1E@1
销售部	1EM1
镇	1Eg1
門市	1F@1
門市人員	1Ed1
閉業	1E71
開始	1F;1
開業	1FN1
開発者	1Da1
開発部	1Dj1
開發	1Ed1
门店	1Ek1
队长	1E@1
附中	1Ff2
院长	1E@1
陪伴志工	1Ed1
隊長	1Ed1
雅思	1HS2
集团	1Ek1
集團	1F@1
雑誌	1Do1
雙語	1Im1
雜誌	1H11
離婚	1GN1
離職	1J\2
零售	1Ek1
電子	1F@1
電工	1Ed1
電機	0c01
電視台	1F@1
非常熟练	1EA1
面点师	1E@1
頁	1J^1
項目	1H<1
預期	1HP1
預計	1HP1
顧問	1J_3
页	1Ij1
项目	1I61
项目名称	1I61
项目经历	1I61
项目经理	1E@1
项目部	1EM1
顾问	1E@1
预期	1HK1
预算员	1E@1
预计	1HK1
预计毕业	1HK1
领班	1E@1
飯店	1F@1
養成所	1EN1
餐厅	1Ek1
餐廳	1F@1
館員	1Ed1
馆员	1E@1
首席	1E@1
首獎	1F11
駕照	1EE1
驾照	1E41
驾驶员	1E@1
驾驶证	1E41
骑手	1E@1
高中	1Jb4
高中毕业	1ER1
高中畢業	1Jf1
高卒	1Jg1
高商	1EO1
高専	1EN1
高工	1EO1
高度専門士	1H:1
高校	1EN1
高校卒業	1Jg1
高等专科	1EC1
高等学校	1EN1
高等専門学校	1EN1
高等技術専門校	1EN1
高級	1Jh2
高級中學	1EO1
高級文憑	1E81
高级	1FA2
高级职称	1E41
高考及格	1EE1
高职	1EC1
高職	1Jj2
가을	1Jl1
가을학기	1Jl1
간호사	1Jm1
간호조무사	1Jm1
감독	1Jm1
감정평가사	1Jm1
강사	1Jm1
강연	1Jn1
강좌	1Jo1
개발부	1K01
개발자	1Jm1
개발팀	1K01
개월	1K11
건설	1K21
건축사	1Jm1
검정고시	1K31
게재	1Jn1
겨울	1K41
겨울학기	1K41
견습	1Jm1
경력기술서	1K51
경비원	1Jm1
경진대회	00S1
계열	1K61
계장	1Jm1
고급	1K72
고등학교	1K91
고등학교졸업	1K31
고졸	1K31
공고	1K91
공단	1K21
공로상	00S1
공모전	00S1
공사	1K21
공인	00R1
공장	1K21
공장장	1Jm1
공저	1Jn1
과	1K:2
과장	1Jm1
과제	1K<1
관리부	1K01
관리사	1K=2
관리자	1Jm1
광역시	1K?1
교사	1Jm1
교수	1Jm1
교육과정	1Jo1
교육원	1K91
교정자	1Jm1
구	1K?1
구청	1K21
군	1K?1
그룹	1K@2
그룹장	1Jm1
금메달	00S1
금상	00S1
기고	1Jn1
기능사	00R1
기사	1KB2
기술부	1K01
기술자	1Jm1
기업	1K21
기자	1Jm1
기초	1KD2
기초회화	1KF1
기혼	1KG1
기획부	1K01
기획자	1Jm1
길	1K?1
까지	1KH2
끝	1KJ1
남	1KK1
남성	1KK1
남자	1KK1
네이티브	1KL1
년	1KM1
년간	1KM1
노무사	1Jm1
논문	1Jn1
농부	1Jm1
능숙	1KN1
능숙함	1KO1
능통	1KP1
단장	1Jm1
담당	1Jm1
담당자	1Jm1
대리	1Jm1
대상	00S1
대표	1Jm1
대표이사	1Jm1
대학	1K91
대학교	1K91
대학원	1K91
도	1K?1
동	1K?1
동상	00S1
등재	1Jn1
디렉터	1Jm1
디자이너	1Jm1
디자인부	1K01
랩스	1K21
레주메	1K51
로	1K?1
리	1K?1
리더	1Jm1
마케터	1Jm1
마케팅부	1K01
마케팅팀	1K01
마트	1K21
매니저	1Jm1
면	1K?1
면허	00R1
면허증	00R1
모국어	1KL1
목수	1Jm1
물리치료사	1Jm1
물산	1K21
미용사	1Jm1
미장공	1Jm1
미혼	1KG1
미화원	1Jm1
및	1KQ1
바리스타	1Jm1
바텐더	1Jm1
박사	1KR1
박사과정	1KR1
박사수료	1KR1
박사학위	1KR1
반장	1Jm1
발표	1Jn1
방송국	1K21
배관공	1Jm1
백화점	1K21
번길	1K?1
번역가	1Jm1
번지	1K?1
법무사	1Jm1
법인	1K21
변리사	1Jm1
변호사	1Jm1
병원	1K21
보육교사	1Jm1
보통	1KS2
보험	1K21
복수전공	1K61
본부	1K01
본부장	1Jm1
본사	1K21
봄	1KU1
봄학기	1KU1
봉사자	1Jm1
부문	1K01
부서	1K01
부장	1Jm1
부전공	1K61
부터	1KV2
부트캠프	1K91
부회장	1Jm1
분석가	1Jm1
비서	1Jm1
비즈니스	1KX1
비즈니스수준	1KX1
비즈니스회화	1KX1
사	1KY1
사무소	1K21
사무원	1Jm1
사서	1Jm1
사업부	1K01
사원	1Jm1
사진사	1Jm1
사진작가	1Jm1
사회복지사	1Jm1
산업	1K21
산업기사	00R1
상	1KZ2
상고	1K91
상급	1K72
상담사	1Jm1
생산부	1K01
서기	1Jm1
서점	1K21
석사	1K\1
석사과정	1K\1
석사수료	1K\1
석사학위	1K\1
석차	1K]1
선반공	1Jm1
선원	1Jm1
선임	1Jm1
설계사	1Jm1
성적	1K]1
세무사	1Jm1
세미나	1Jo1
센터	1K@2
셰프	1Jm1
소장	1Jm1
소프트	1K21
솔루션	1K21
수료	1K^2
수료예정	1K`1
수료증	00R1
수상	00S1
수석	1Jm1
수의사	1Jm1
스쿨	1K91
스타트업	1K21
스태프	1Jm1
스튜디오	1K21
스페셜리스트	1Jm1
승무원	1Jm1
시	1K?1
시스템	1K21
시청	1K21
식당	1K21
신hsk	1Ka1
신문사	1K21
실	1K01
실습생	1Jm1
실장	1Jm1
심판	1Jm1
아르바이트	1Jm1
아이엘츠	1Ka1
아카데미	1K91
아키텍트	1Jm1
아파트	1K?1
알바	1Jm1
애널리스트	1Jm1
약국	1K21
약사	1Jm1
양성과정	1Jo1
어부	1Jm1
에디터	1Jm1
에서	1Kb1
에이전시	1K21
엔지니어	1Jm1
엔터테인먼트	1K21
여	1Kc1
여고	1K91
여대	1K91
여름	1Kd1
여름학기	1Kd1
여성	1Kc1
여자	1Kc1
연구소	1K21
연구실	1K01
연구원	1Ke2
연수	1Jo1
연수원	1K91
연주자	1Jm1
영양사	1Jm1
영업	1Jm1
영업부	1K01
예상	1K`1
예정	1K`1
오픽	1Ka1
온라인	1Kg1
와	1KQ1
외고	1K91
요리사	1Jm1
요양보호사	1Jm1
용접공	1Jm1
용접사	1Jm1
우수	1Kh2
우수상	00S1
우승	00S1
운영자	1Jm1
운영진	1Jm1
운전기사	1Jm1
운전면허	00R1
운전원	1Jm1
원격	1Kg1
원어민	1KL1
월	1K11
유	1KY1
유창	1KX1
유치원	1K91
유한회사	1K21
은상	00S1
은행	1K21
읍	1K?1
의사	1Jm1
의원	1K21
이래	1Kj1
이력서	1K51
이발사	1Jm1
이사	1Jm1
이상	1KJ1
이중언어	1KL1
이혼	1KG1
이후	1Kk2
인사부	1K01
인증	00R1
인턴	1Jm1
일	1Km1
일러스트레이터	1Jm1
일상회화	1Kn1
일상회화가능	1Kn1
입문	1Ko2
입사	1L11
입상	00S1
입선	00S1
입학	1L11
자격증	00R1
자기소개서	1K51
자원봉사자	1Jm1
자퇴	1L21
작가	1Jm1
작업치료사	1Jm1
장려상	00S1
장학금	00S1
재	1KY1
재단	1K21
재무부	1K01
재직	1L31
재직중	1L31
재택	1Kg1
재택근무	1Kg1
재학	1L31
재학중	1L31
저널	1Jn1
저서	1Jn1
전공	1K61
전문가	1KN1
전문대	1K91
전문대학	1K91
전문학사	1L41
전자	1K21
점장	1Jm1
정보처리기사	00R1
정비공	1Jm1
정비사	1Jm1
정원사	1Jm1
제이엘피티	1Ka1
조교	1Jm1
조리사	1Jm1
조리원	1Jm1
조산사	1Jm1
조수	1Jm1
조종사	1Jm1
졸업	1K^2
졸업예정	1L52
주	1L73
주방장	1Jm1
주식회사	1K21
주임	1Jm1
준우승	00S1
중	1KS2
중급	1KS2
중상	1L:1
중상급	1L:1
중퇴	1L21
중학교	1K91
증권	1K21
지금	1L31
지도사	00R1
지원부	1K01
지점	1K21
직업전문학교	1K91
직원	1Jm1
진행중	1L31
쪽	1L;1
차장	1Jm1
책임	1Jm1
책임자	1Jm1
초급	1KD2
초급회화	1KF1
초등학교	1K91
총괄	1Jm1
총무	1Jm1
총무부	1K01
최상	1KN1
최우수상	00S1
출원	1Jn1
출판	1Jn1
출판사	1K21
취득	1L<2
취득일	1L>1
측량사	1Jm1
층	1K?1
치료사	1Jm1
치위생사	1Jm1
카페	1K21
캐셔	1Jm1
캠퍼스	1K91
컨설턴트	1Jm1
컴퍼니	1K21
컴퓨터활용능력	00R1
코디네이터	1Jm1
코치	1Jm1
테크	1K21
텝스	1Ka1
토스	1Ka1
토익	1Ka1
토익스피킹	1Ka1
토플	1Ka1
통역사	1Jm1
통역원	1Jm1
퇴사	1L?1
퇴직	1L?1
투고	1Jn1
트레이너	1Jm1
특별상	00S1
특별시	1K?1
특허	1Jn1
팀	1K01
팀장	1Jm1
파트	1K01
파트장	1Jm1
판매원	1Jm1
페이지	1L;1
편입	1L11
편집자	1Jm1
평균학점	1K]1
평점	1K]1
표창	00S1
표창장	00S1
품질부	1K01
프로그래머	1Jm1
프로듀서	1Jm1
프로젝트	1K<1
프로젝트명	1K<1
하	1KD2
학과	1L@2
학교	1K91
학부	1L@2
학사	1LB1
학사과정	1LB1
학사졸업	1LB1
학사학위	1LB1
학술대회	1Jn1
학술지	1Jn1
학예사	1Jm1
학원	1K91
학점	1K]1
학회	1Jn1
학회지	1Jn1
한국사능력검정	00R1
합격	1L<2
해설사	1Jm1
현장소장	1Jm1
현재	1L31
현재까지	1L31
현재재직중	1L31
협회	1K21
호	1K?1
호텔	1K21
홀딩스	1K21
홀서빙	1Jm1
홍보부	1K01
회계사	1Jm1
회사	1K21
회장	1Jm1
회화가능	1Kn1
획득	1L>1
훈련과정	1Jo1
"#, r#"0000\PJE4VY8`\XN00000000T1E6\VNH000000000000hO>N000000000000@Q1`00000000HO\40000000000000000@F=edF`DlOI1<f?o00000l3De=nQ0000\6FY
0<8o0000000000000000hJhXX=Ch0000000000000000L61d000000000000dhmN==En00000000000000000000i>Nj00000000l<WI@FSL0000\Hgl\IgkTHa:lSem
hNV<<U8]=4A[0000@<EI00000000l\o:0000LjeC0000d4U4dLYWTmMaE:cPP5\Sl2YB\9a]Y>k5h;T90000HW?ldG58lN>Al<bKHWC^HG6a0000E62g000000000000
00000000Db@7000000000000lI0Xa;X6\WhP00000000000000000000U1?7==ZY0000000000000F0[l0]?T@<bHbaIQ<O_0000000000000000`?0M000000000000
00000000<Q]300000000997_000000000000L<oJL0oFHEY`000000000000000000000000lE@T00000000000000004od80000000000000000TYM3<b2l00000000
0000D<NC0000000018nGHccH0000lDOED31a5=?J000000000RXE0000XEO?PIhG==Uj0000000000000Hdh000000000000PP1nTfAO00000000h];^000000000000
0000hYRY000000000000<D9eHTBEm2Eb00000000Y<7_0000000000000000000000000000`?ZC00000`Q[PbCa0000000000000000000000000000\\LFHEhSh30k
000000000000000000000000PF\KPR?BA:D?l0d90000000000000000T1Xhd`MB9:dUPAHhhJ;T@bQ2e:i\l[Ec000000000000\0mj0^i`@GibHeER00000000`2cI
HXTV0000\8cA89KcTYN30ZE[DoRJM3^Y000000000000l9Mm000000000000\8f>0000@0lfl8LLHFkG0YW1P^YJE>K1000000000000L]GQ\Vj0dY5LH`g>4^oD0000
m=`5dUZA0mG6X5_l\f;Ke2:c00008_3i000051nadoBY8=0MTIg5A8EX00000000XEKX0000H8NbTTe:<V\EA>G\PQ:>00000000T[B_0000d>E:d9Sk\[]1U4nc0000
89PC000000004;fG`L`cTETeL[KV0000LB]_1<a_XAi:\eZn00000<Dl<@VGdPYL000041R]d9ili94_0000lQnB000000000000000000000000Ll2Vl\>E0000`jM5
00000000dOkS0000`8Gj0000lUkZ00000000dO;3M:n`PCVf00000000h@U:0000L\?Y00000000<McbHA1S@dFI00000000<jE]00000000P@_48Q>U<mam00000000
0000TV9kDKCV0000<>J`00000000PP9]TiB\47iha0jh00000000l97f0000hW6dh;ODXAhS000000000000lHbD00000000hKFlhKPePI_P4Uf4m9XkD1JG0873`S8k
0000dLM58>DXPUn]@=k9000000000000`VD600004oA^H;9]<d4\0QcEhj7o8X4fQ6]\\HKeQ<DXA>:o0000M90iPn?QM1Cg@Y080PMJ00000000I8ai00004R]>@]Z1
Q;VYDdiZ8FLBe1Mi]>fg<>B;L[5U@fCEPCL4HkZ_000000000000TUmC4CUE0000`6DkHKV\H\2:4Nl`00008LG^0000<BL\0000hffNHH`Fl5BZd:`ITc[\00000000
000000000000DM=dl7M:PP@2lCF7TOc;0MdWHH>jhZgYPZTW<_]ohi]P03B6T6aIU59E00000000lC>UHL5SLMf]Lfom0000E9e:a8fF\<lb0000@><id_N9Tca00000
0000XRQR`Nm=0000Hbn^000000000000==5K4K`H00000000`Kj]0000di^l@0=9T4>\000000000000LFgT000000000000`5G4LLUV4Z7V@]ZZ0000hRlf00000000
00000\]f00004a@ldda_Lf?A0000@9\[00000000`63MlcDa0000T`_=0000m3bJ00000000XP0\\Q9B<nR^lA>4@Z;KT>;A8ZF=M0nG`=P7A4LY000004P2dQ8N<>PA
DFe]0CK2hLT[<h9iA:1m000000000000H^hL4efh000000000000@5RC<0H;00000000X>DO=68\000f000000000000\AU`<nAel71:XO6j000000000HnVLaNV0000
H92NLBbDD8[B0000000000000000U52Pa9GCE<ej0000000000000000000000000000E:LjY:d400000000X7U00000Xga`D<P\\4@;TGj_e>WO0000DmKN00000000
0000DI5OlSVbM:`D\MDWM1Yni9PRTI@Fd04]E;JA000000000000000000004VK;PgE\0000000000000000@KUkd0\LTL?b4O<J\UfO0000XB>RP]F8P`Yf0000@K?b
0000H^3N0_B8h;okdR=JPUWlhg`EXCeH8J4]lV29lVZ30Ga=dne<<HdUe9i]0000m1HJ`NB^88?14I0?=6>l0000d3M74XDK0000000000000000l6md\4JVlSVU0000
000000000000li>:0000000082UbPB;?0000@F6aPM?3A30MU>Uc000000000000`_6Hi1KR00000000L=TW0000D1^:00000000000000000000000000000000XXna
0000000000000000`<9=0000HZl@PlVJi;lO000056@U000000000000000000004CGb00000000\2mSh8n0@8=[LG:5=1WBLU<LXVLhA9BW=;mlLG8JI<`6XlQ9@9cE
L3CPhP7e000000000000he_T000000000000Q=9S<UW^0000<DEFL7@id;>Z0000000000000000HL[2000000000000000000000000Xlo100000000e;K100000000
00000000\PidD\^NTTMn\Y4OlWR@DY50h`=JU2I\djYR\\EY8;gh`1ED45?TL7>[Q;]L5;nGP9SHH\DS=<:S00000000dPBh`14S000000004GEBl1<al?ool^`oDi7Y
H>S;44XmLA0gLHWS<kKZPYSeP:?o@\?90000d7RU\13flL7lM2aP0000000000000000``dh]>f@000000000000LVFlh[bYL_X^89LL0D_HDKTn0000000000000000
5=11lLig<AoG000000000000`Q[E0000000000000000000000000000LgCA53E?L[O?00000000L1P\000003>h<64n000000000000000000000000TA\?8LaP8oPk
e:3\0000000000000000LfjO0000\G^70000la?8PXk;i8od0000h@N400000000X?YI00008`[ge<n[@DPN00000000h1fQD]>C000000004L`lDakZ000000008R3@
dk;BTbEnD?nci>S80000m>__HmMM000000000000]:N_0000\RK:D9mShL2SDOO2\c:oXBIlhBn2E0PKU4G7000000000000@NA@PL04DPf_4QVZ\UiHD^FR16So0000
00000000<0:XPMnR@_CX0000DFN5h>C000000000000000000000T^P6]=bH0JKD00001>=f000000000000I;^`PBcnh>XSLK]B0EGf0000T?MQ0000XTAd4PU[0000
<46o0000@`Bo\e2PDT@600000000000000008Ebk<O5K4L7P\Vd]8Wi?Q0]hLBBKX2Hg0PRhY<cE0000X<2H000045cC99SL00000000DHS0X:PA\\Saa2fU0000e2IF
PC^70000XSHU0000000000008^Z0l9Ngl?1K\aIE@fFgPjBlY=\QD_Nc00008C;<H2P6\KUMHSBaLdk>@_VFD4mm`DH442gk\PeY<cCaH8``diHTM4\_U0B3=8Y>0000
LWoR\8N?0000@=DRh9__8n<>000000000UOIdC]>dBlRY<BK0000000000004Z<O`_<e8l]H000040CO<i8[0000`:a`0000<8L;0;=mY5;Ldf05P;><0000LYdT<eBl
00005:jC`1_<dcY\00000000TJY8\C=94@>Sd8350000\Lj30000DIPQ0000U<Wo000000000000l7QR\aBM00000000@gmUT>\k<V=O54n?=5]RD65<0000A2nX8ah@
<8VfDfGih`1N0000`SU\0000POVR00000000000000000000lZ9LA1j]0000m4_4000000000000ld3fL71C<McoE:YH0000Dd=M4^AT<FFO@AF[4f2WXkV3LMo;03:Z
m<fT8]_a00000EJ;00000000@4a_TOYYHO>jXDR<\Chd`N]>lXZld[IZHkR\HO1M<?JC4h@I@P_W8ofTM9jn000000000C=a`dTN4_17I;>>0000000000000000M9EQ
0000dFVOa4RSDbQmm9cB00008DfJhKi6U>e2HTjA0000L@l=00000000@iE6Lk9^0000`73R08FP`LIhT5j>A5a7e>]74Sk5\i0=00000000a2j500000000d\Ag0000
0000lM5L\LVN00000000\0UgD847@NRChhUEH90DTGlH000000000000D]2LXFJ1M92F5:Ig000094Sa000000000000H7_K000000000000P5D_0000m3;7H^GHhLWW
TD8X`EB@dITnTM?a]:IU\BeOD[Ko0000HIRd0000000000000000E5@^Pl_n0000=7d@00000XR<DY<n\\77L`2di6308l_\5:OL0000400MHXL<]40k0000<NfADWD_
A9NKl31T00000000<3ce<RAX`e0^<\PUe:17hD0Z0000X1:j4EMf<I2d0000000004i\l:K_e0^:000000000000dNgX4PV[h1@DD76d<:U2hJib8S]M00000000<E6@
00000000XHF1P;[KPeSb000000000000dgi_0id;0000lEMo0CinDP?C000000004ec60000hK2?00004j_[00000000000000000000000000000000000000000000
h64SP1eM<D2DhX?\<Ke5000000004nb@H_7MXSNc0000000000000000000000000000PS7H000000004:7W000000000000000000008CXaPb7Yi3LS0000L<<00000
00004PoD0000P6<\00000000000000000K?WE:b]P^knTFcN0000HKjQ00000000`3JoH]7_T<BlLR9ZLF6V0000000000000000D\njhEP2000000000000LaH:0000
`:Q<D;CJX6aVhN_e905km>TF00000000P<MjXDhaXX<ci2Zk`=7OM>Z[U9GU00008GNQ0000dYO]57mCi3nb@;emPBnXlJ`Sa4K7a9HE\oU<8f370000000000000000
000000000000000000000000Q7:60000@YKN4>4aD`9L@KG[0bAF54UO=5Y[000000000000TEEAe:<_`Z=^hG9K`4]BdblN00000000000000008k3dm:770000Xhc>
000013?c0000TlokhiNN0000H3Vh@G4FhT5Z0000@0LQdG9`dWd6`\5gTFGa`fZDD4jV4PkAlbO[000000000000000000000000@JB\L@mNhR8d`aOM000000000000
0000000000000000000000000000000000000000L2Si00000000dkJLT:ClhDeW0000PN@f@4oVh9NHU9PF00000000@F76hNh<lRS8ldj059In0000TH^T00000000
0000hm7e00004[8g0000dLXNd\Hg<V?B8BRHXaX1a0>h0000000000000000000000000MMGXIVl`49V0000PN@Q<=B1Q:ULI<E0000000000000D[iH0000TMKA8F@3
0000I5Q300008P;:44A]PTE20000m;5;XX`:00000000000000008b4\0000@P0lHLHFl0NN0PLP8;n>E8Pb0000H<ZilE\?LINM000000001=[10000000000000000
8F1ihK7H00000000`APh4L2iDE8Z000000000000000000000000L^j_0000000000000000P>\B00000000X2JJl?_?`QACHSmn00000000<WdbI<^G000000000000
000000001;f=0000LVM@hW<Ch\@C0YYZ00000000\Il><WMN0000\QD9P8B]00000000l8QD4e@n0000]9C50000D8J60000HkIZ0000Db``Xc;S000000000000P?]c
@_cVPK=`00004caZlKQ0T>n]0000dM4M00000000hEMF`Go50Eb^TW`h@1VZ\n[`hH8_00000I?:000059CM0000\3N65<3l00004CQOd:0P03>Z0000000000000000
0000h`9:000000008D6edf9700004dJSliR14i_nh:RhdnoVHog04`e`00GZX798<lkZI2Gn000000000000hG<H00000000@F@Y8`[W8d\>4Lkh]7]\8;fl\NS5i9<H
`NI>E9hgX]bEY:7^Q=IF@Ogmd1kk8@;QD?n4lO?I`CjA4H`eXWi3P16f=;An9=4Xl?Q@LX]LT\e9i:l\DAXUY:;`m>eD11Qh0000Q9Mg<BbllGFBQ=?nh>GT00000000
hPkZ0000LN>X43G7<Ld@Lfl70000000000000000hO:<4N7:00008O0ohjCml;1;A;ne<8CKDMmj000000000000000000000000000000^cL=M_<Ubn<[Cg00000000
L`0R<9gc`:gf16bBT]J9d?5bL``Q90i:03`C`=O0]<8@00000000m1=F000000000000<hW[H@7FdWYa5<Nf00000000T\dli=9G0000000059a50000000000000000
0000000000004FiU0000000000000AbU0000d8]40000X>o5<jXh000000000000`YB[000089c6\K`_00000S\Z0000X=Ac06PL13@3000000000000000000000000
0000`b<LLf1]00000000hS_4TIPCX;550000lBKh8QLIH0eU\>Z\49oIL5<c@oZi000000000000000000000000000000000000000057Nh5;:fP?OJ]9JmY;:6]<eR
l>T8L\OkLQ`M00004mSKlNBR00000000@_[`dcXm@?7hPPa>00005=6M8Y9100000000`YT>0000lTBS@XdR000000000000lBal0000<<>Yd`[:0000000000000000
000000000000Dg`g4nUA811H0L>W0000XW93\TFW00000000000000000000P>ciLUaF83H\<8B0hA5=<I[YDV=W4WCN8[[]d_C<l3o_PgT@U0S800000000H3\4dA_8
daRSe7Mil13=000000000000h8=L4;[nXLW:X\m_lF6:dl6U=>9d026gDLBolbkjDc_L83mA00000000000000004`?h8[MC4jd1000000000000<\;3DUJILLk]l_Pl
<9\Li<FkHHk_9><RTgkk0000@F;0dHN40000Pc6FD0P34fO[<J>hLODhL\_h0000TDBN4^Xh8gYk00000If:16DQU=;]0000XnGQ<H1bXMG:LVmbh_WTT59\Q03j@P4^
Q;W44l\da>f400000000828l0000@R=iP6g^000000000000000000004WGQ0000000000000NWY000000000000l7=1LPARh9dFDVIb@lRV00000000000000004`Lg
00000000`R[30000000000000000I<l6HY;E0_X800000000l6jA0000<Q_\0000DAkYTRWG0000@b<j000000000000lc8T00000000I4<d00001=:L000049o1Dbc>
00000000`FkWPPhVa:F^000000004a\j4>e=00000000`0F_<D>X0000m=EJ0000000000008Me?U:8Z4O]>dFDO`>Ae`B598D75LeIHd@oYi7iG0000h80dh:RZh29>
T3c1l[0hl^mE00000000@44\`<<JT4n^XSMR\^VdI7M00000000000000000<9Ao8AX4hCN_A1f20000hHKK0]T\00000000000000008gY30000000000000000@=XK
0000=4F3d]Bh000000000000`1ZUHRfc5>`700000000Lb55HHo_0^=jdcGCU3hd00000000i=Z80000hFj9h@H8\a99H8LjPbiA`eD84j13DiV``<Ub0000=5_bA9f0
00000000Y6_i0000XY?7E3j<000000000000TEH=86:eL<FV000000000000DVfgdS2Dd>Ha000000000000@X`W0000I1UZ000000000000<C:cHMV:\>LF0WbY4]nB
HdR3@eQ8105[0000000000008LJX00000000D6X7DEZ:4W>iHWVX4=aVh>D510YL4`OnY<n10000\CG5I34ldQSh54hi00000000<>ZIhDd<lEYFdi?ZlDA4Y:ef<^ZA
0000ldOk0000XSM300000000lXIS0000HWIBH_7f0000D;b4]8bPT_AQh<A8\gIK000000000000dE_Td:CU0?RiPOPM8U_80000H2oC00000000L3_?HBP6<DXO\_?[
00000000\4OI0000\HB7XG;YPWXUXl_<0mn7hI=i0Vd84oL0a23R000000000000XLOATlWd=291a6Jc0000`:b5@YUKhciiDFBITIjNhKZ48D60HWYR4HaH\_j==0@0
18i70lgG000000000000000000000000P<__0000\Ef;`H7500004BnGPGdle=NS0000dUF\`l=9U3BO0000dH;E98SnH<Hah9NSTARgPCFVXDVJdGSLQ1CGM9eg4Gk?
XRM4l1m?T2m7l:l]0000e=7g1<HKM=dUL<`be=j1HlHS0000hRE;XNVM0000lO^7Ph8:04Og11@492W600000000000000000000h0<K8QB?lhCK0000`WY5d:FU0000
Q=BY00000000\2bh@fX5000000000000450_DjehI9G700008e8<P>RA<Kik<152\WaQHk8>m>cj000092kc41IElIa:H@\_00000000@I=Y<IoS8YcC8CA:@_@C0000
0000L9gS00000000000000000000000000000000000000004kSRd[Wi0000`I00lAk5U<Rh00000000<1oj531ie3M1000000008hCYDm?<\2J;00004o9;E:bT`bPe
dS2S0000\\@ei6<L0000TMKj0000000000000000lOHbU7kf<HMN@:boTe?LE6[U000000000000@JYk0000h1]klTKn@Og>m8`@m=:[0000L7^20L>9000000000000
0000000000000000000000008BNZ0000@BjY8m=adQjg0000Lj?bdDX\l[LVE<Hi0000PLm3@mJF@KY=000000000000000000000000dc]hLjU\0000hDFM00000000
00000000HK5UM>2J00000000XQho000000000000000000000000000000008IHShhcNdcE[Y2e8@97H00008SSC0j=gm0Qam1N9A5N:`HDWTGIO0000000000000000
0000<b8J00000000XYXT00000000T0S1m95100000000@OgJLHAE\cS^d?0]000000000000U9<3000000000000@88b00000000X5GC00000000<\8[00000000XW4^
DK7XD_Sd12?m0000000000000000<lKi00000000000000000000L`Bc\njM0000D15D00000000`K3YhRMb8^D@`5g`lZ_?T0Pc`27\D\<`02^ed>jl0jd^H>1Ul^XE
XM>UHUn:HbMnXgciXFbgE9Ql000000000000000000008Z40hZJ000000000DehZ0000dGXm00000000`1@W\OGEM86j0000`5Z0dNC]000044C<072]06=[@K8aH]RB
hSTL000000000000000047FAm>8M0000T70>DKGBD_P6T<eB<k_N91JT<^Cf00000000000000000000L@d3PZWY000000000000000000000000m7OR0000HTY`hT>9
LjHT8MH300004F9j@b=[0000lBc6h>BUX@;E0000@<I[PK\CPHoPTj`3\I>3l]]D<_imLXTcLcW[LX7olIcJ0UO7h[<MHH0k0\3eM9l6000000000000000000000000
0000000000000000000000008\Ia00000000000000000000H]<o000000005>6:000000008@ei0000HMm50000000081ig\Nof<Uaclbm3`ieH0000000000000000
DT;\DTAS00000000l=cC`JnI<Vn@@l0n0000hNYR0000D4gCPGMO`IN_H^<N00004bI^]1oV8=NM\5[KH=8W43JVTLNkdL`ZD\oXXe\`liMH@c9B0000\^3>`XEE0000
00000000hi7KhKkC@B>dT[XBe3F<0000L:<6hALO0000H;Vo@NkU0000000000000000000000000K4Cd:nWQ3BC42f50389@GfCLMN703XD0000000000000000`AYg
92P`00000000m4bjLLkR4V7N=0COe:]Y`d:>m1\FXLH8lQId4lYL`^>OdOl400000000X5nG0000=4\n0000DBOR<\6>\LY1@c3OU4?10000=>hM<Eeb000000000000
4clE\BhE<h?U\aW9`AgR1:>3e8X<0000\1iT000000000;OR0:;E00000000<5\h`L8:000000000000<[52LFRo00000000000000004f?_0000l7<eL>4I0000hReT
000000000000P5<?`:7@0000`3iDTQoO0000000000004?4i<2Q=00004J@NdJZMLLfG`RhF\WZ=0000000000000000]=Vf0000000000000000000091^1U1cF\7:5
8;\A`AQJ\@HR<\6g=3P?<C]MU;K=00000000LU@400000000XX[;0000XYC500000000T;XM8NIl<HTWD]E=Pe`V07MDI4U]e:k<A<j8Y57DHE9\LT1:0000\cJD0000
0000000008;o0000T:>X4mf80000`6i?lJ;n4IBPl??Z<HBC0=\QDU:TlXj4`NB3<W8@HYTMDfNe0000m1g882F3@Q0e0N:\46IV@HmC0OHRhJ;GY>Q@0000l=IV0000
E0JM<GmjHd>W00000000<?]Vm:Q20000dZHKU3:kPaDge1Bii=gj\Z_a000000000000\0EZ=3T:0000e24F0000<6SF0000PTJ39>EO<lKW0000000000000000U><m
H_=>`nmNi:fn000000000000dDlE0000000000008hNY00000000<Jila<N?0000E3kBDY8ZA7J@00000000Y8aE4L^fl=@nTGLW000000000000d3Jb`?Y^<BTP0000
00000000D_EO`E5`X0A2@GR0@HOn`<OUdfM=4l:d0l`Vm64cd:P^00000000h=><00000000000000000000\5E^8A4Kd6hn`GRa4S3gh^in@afX0000000000008TkY
Q3mF`IXW0000DbhF000000000000L4D>0000lECf0000dIGePB]IXF@g`Zcjm3kfY8n2hAGfdOY>LT[i00000aPIlX:d0l4>4UfC00000000\RRA0000000000000000
<QNA10Wl0000i7RR00000000<_LU0000000000000000L0`Y0000000000000000LV@<PJJHhSOE00000000DJ?]L4HE@<VfHdN3A8h2H72l00000000\??C00000000
A;5b00000000P5>>`<AhDhjd00000000000000000000000000000000000000000000\_o`dCfmPa;[00000000HL_aP]DD00000000T:N9ha:>H^DId=\bhHgJLKh<
TNDE\12D0Y\9]5od0000a6<[0000\5==DNDfdbXN46XZlj^W000000000000`Tfo000000001;oUDIBfa5?O0000hGAhPK^=0Z`ndnbRT7oc@LTo0000<CI]0000=2V<
<lLghd;QA9CAD9EAlaAV963]DC<6m9R5dmJ\904>00000000d8YmTl[J0000@CQ7DM>c8NTO00000000T>AA\BI=0000T@Rk0000000000000000e:lJ000000000000
4K;h0000L5@J00000000@<YZ0000TKHAe3`XHU030000000000000000Q9L_0000000000008[nD00000000L58cX_n=0000`A_f0000@Iob000095UZi9c`00000000
0000<_fD\c@8\gj94UleTEZc0000\:c@l;iPDBPc0000@:5]TP\C000000000000d3Tc4aeTI99E@[H3I;=W00000000DC?800000000XKfA0000lIccdO@ODL_Y`2OL
0000`PC6D8Ig0000lcEC<4Rk0000PGXUI=\0`CkjQ=e?PfT_lW6W0000e2jE00000000000000000000P86clQQ>De]?0000000000000000<T_GP5`MhFaB00000000
00008?aZQ<1_00000000000000000000TH?g0000T:>5DLKal5OS@5R34RnO4lE0Plg_14L700000000M3][0000lW3>0000`K:c00000000HBWAi;?=00AA0000P>iD
TO>\000000000000000000000000PQf>`Ro]0icD000000000000`0LElUTVD`f60000\<;>I=35000000000000\>j]8`^l8kS>0000000000000>j>8Dg`8FP>0000
@[ji00000000Y5Z?46Y=db:B0g8;\9L1<>[S4in\0000E3@A]1D9U;4l0000000080@WPNFY<I5F<m@FPDW_0000]1Hn000000004[JnDKBm0000000049>a0000Tm?T
d01O8_>S0000`0o[XNQbT5^_0UdaPX:WHYZC1;1l00000000000000000000000000000000000000008Q=o00000000LY3g8NRh00000000l7]<00000000T0m^P4kZ
@m5>0000U6UF0000PCmP00000000DbmBe<nI9;l1\M6_Y;7l<A72T]H?4ao0@=D6LR2dHW]H\XUL8d@mPSAXLfd3@0PBDYXHlaK=Dc::9::Ci<\^0000000000000000
U=9_`CMU@DfB0000T3ne000000000000000057PN00000000<[1C00000<bg`ZLlh:XMXR?_XTb0lbR;0000PA]j000000000000\0_^0000h[<W000000000000PJ]c
00000Cf?57b`00000000H3Wci=P<@b79490U0000\Le_\LNT`7oHPZX8@OQj<cbCi88;\LJe=<7>\IZf8XBZdcYN000000008U<=]0H[00009:S94Km3I;Z:00000000
0000000000000000L7MWToen14ZK000000000000X<>6<X2jm44nQ9960000X>ic000000000Y\G`YQ;\W8h00000000L12nDHGm00005;PSTO340000`9lLL0jg0000
\I[O=;4N00000000@Yn1P?:m4[S0h`;=h5ci0000PbShL17Q0000000000000000L5W@000000000000`M5h\T6S<@@n`1:KX3;>8ShF0]1i`a6<Hg`YdFQF00000000
8\T@`5Ck8bni91OI0000L;@X0000H:@GXA6hLAMR<J:PPWfk<fW?000000000000X5iH0000<kYF`Be1HOeW00004;UU000000000000L@5L40?Z00004^[idVVG\Rd5
XA??D41BDF4HH]?3=:YW0000<Pc3M7TA00000000@O3G<\>`0000P`NR<6aoPY__d7EC`kLF0000=06=0000DFYH0bV;I:d@0J<:`kP^h0nb<>K?m49d4PKi00004Gfe
0000<M0\lCGWX[Z_<6IB@9ek<YAV<_ee\6TVLV`O89O@83Rm`:3W`^?4E3CQi:gR9>iaDL_klV7YHmSe0000000000000000Pk<l0000Hb]dh@DY\fB?<3470000XD>g
00000000X:FAPRT]0E7MXF@EY4Y@0000000000000000000000008LGkTHH;HK66000000000000`1N_dBPF00000000000000000000POP[X=Qm0000`@2D00000000
<`ZT000000000000000000000000000000000000@LDo000000000000L`0o0000`DTO@HCXlEH1@XPGh]Am\^VM00000000LDJbPR]mdo@^0000X1jYd2^EX74EDQ4=
00000;0ElPaY\UI`0000H5_Q0000lI`3@U\QL[XO0000X[:94@4j`@TQP;EE4e9<M=oe0000T9WX\=2i00000000d_2O4\b_58ONHPHFHPIjd75R4ZS_\Zk3h[ijdh50
0000<Y=A0000XIH`P_`R<I5=0000<YM?TZCG0000000000000000`ZYhd2>i`6Z9000000000000@>mV0000h59KlDNXXEHJTX1ndCdnDLDO\iZc0000000000000000
000000000000@]Ya@_2gQ;?a0000@a6M0N_N0000\bSK0000\SlE0000000000000000A<>=0000dGCR0000X215l@WB8O9m@_nOA3^7A97k000000009>CZ0000DXBL
0000hO2Z0000000004Nn8Gh?`Ykf000000000000Y:ch00000000l4Hm<K<`X1YQ0E_nHM8m\fC3i=Pc\ChR4S\k0^7[dlmO00000000i=TP0000DA`[4E1W`5Pb4]T@
PHUd0000h\^7000000000000037`@=KCTgFUX<31l03g0\=FTR[\i7R70000000000000000XVo@A3I7LC;^0000A6AKLXVfPEJV00000000`ZG;0000000000000000
U=E\0000HBb^`HNRL7[D0000lQHfD<]]4B`V0000`QSMTIkIhTSS4>lnA9T?XL1\M:950000l8AE000000000I=K`He@dIB\0000000000000000A5c3l3fnHAIm893j
00@6`DZbDhk:`6V^HbFbLlRdDK_]U3Wg];bPDGRNP@FC8ON=H`CJXA?_I486PN<\h8H[hP=_8@inH1G7``IGXSdH`A34<i?:`V<F00000000\F^PdP2KL7kf0000A=4I
0000HFd^000000000000<J;600000000000000000000000000000000000000000000XUT703dh\VM40000000000000000000000000000dcSnhDUehG:]PShU0000
Q<lo0000=7gO0000d^>Cde9ahTU4HUL><>3UL`J]P1>bDR^>8g23i10M000000000000D>]:00000000L_i5L_9f0eOlLea2000000004Dm]H[DY0000P31k00000000
l:lk0000<@Z8\]1Q\MZT`GYnDi[<000000000000A7=<0000TGKQ\OiD`\AE80JcHQFELG=>dOcg0QW4@5mS0Z1jLeh@59U8H51]Hn[L000000000000<UP?TU87<YV[
8_=PD[6jXfhk98Hd1:O@P7]cLo:F8b[_h^?B91Ne0000000000000000TX]30000000000000000l2lj@@fl0000<_R<8a3LU4;40000000000004<1P0000X@mn<MMi
HAe4X>7KHZh_4;m:00000000TGHGD<:ELjlfA4Bo0000l]1200000000000000001;GPL?kcLD;n00000000000000000000lU?YX^K5H]EN@QF9Pcha\f[_0000dUob
0000dIYM]28O0000`dn<0000LTj5TffbXL`O0000DEXm0000000000000000L::0XI\[0000000000000000dk^A000000000000U4OS8OfY@E_GdPKA\5TXH43^<RbK
00000000LScS<@[C0000000000008NK18\Y@hnh3=1ma0000DH5bPP:8T3GFTB[L`UiZ`:^XL\>R86@d0^1h<d[<00000000PA:e<I7]XJ0RX^iCL[FUPI;190:`<`6j
\?8<57;500000000\8:n`C^@`KiI\DHgd9ZJX`X^X?[G@YLDDP>ZT^lePiY?Y1lU0000T?\A00000000a5VE0000000000000000lXU<0000h515DUjfh3K[4V6oDWX:
M;D_lG[dlMcG00000000M8^B00000000977T000000000000`[;d0000<QCg5;IH0000000000000000X700dVko00000000a4Qk\a@;a4B]H992HEnV\@?m00000000
4BBV0[D9hJlI0000000000000000@KDdPIfUPSc2i90?]=Al<T]i`4L^00000000DJEZ0000XUPP@aVgD?0m8H^Bl`aD000000000000lIP^a3>I00000000`>Zo4D_h
P9`[d20dlKX_LX908?2<X[`G90;B\EW[U><C00000000DJJj0000`O^kX4[QD3MnPBaCHF:>000000000000HmW90000000000000000``lI0000PlChT4_5LNJedBE\
H1jKhOT;HGMn0000L99a0000<>gl00000000<FD?0b2Nm0eaM;XBPGeOP;7F`]M3dV]C4>H>@Wa2T5R[XA@L4f5QDjcSA22FA6mO0000L78_l\_2h[ZSP@k3<jaQd7a9
h[Jb13M[00000000E1Doe<e:LSN25:mX`Xek0000000000008ST`\ZB9PN11X3>2HJ5`hRe_d`3hM5SJ`66MhALC00000000XnH?00004RGh00000000D6fY00000000
0000lSb6XCHb4@[MPK^aPTQL0000PL=H`QBd<[See7Q\00000000TWg6000000000000laJG00000000l<:1000042HT00000000U=`n<IoD0000X?YR9<S^lOW90000
l2KELARO];SJ\W\Tdo:lM2iZ55eU0000U>hnhcU;a0gV000000000000HBc?4EG>lGTdliEL14e9XFK:000000000000<JIJ0000dDCb0000000000000000Q9WW0000
000000000000000000000000X<IB0n6UQ2nd0@eYl@8W<iUi@^n65;9XPP9iX0cQP5<KHC>l@HnI0g[c00000]HH8eAD0000D\fW000082;500000000000000000000
L51l8hKi=;Hg0000d:BIhdlh\1jhP3j^<VhQm;]m00000000000000000000Q2T^0000000000000000`a^\00000000X_gg0000P[EC00009;0@00000000L1Ph0000
\GTRhJV5l_BMLeTl=1<LQ36k00000>AO]2P@TU5]00000ALl0000Lil600000000000082c700000000HLh@@V?gX^=3000000000000@>@9\9Z4lQTlPUIGLg1?<HMA
4J[5Dm][00000000A:BJ00000000000000000000lC51<[X600000000`c9[475jPQ7CDeFY8mU3XE`VL3L?e3Tf02Fn452R0OX?0^lU@9HGX7Led0MX`44K@<m30000
00000000PNkEh`5aL0=a00000000DL1l<4=`M;ZX00000000\4VN`?l40000`5_@4L4el<Cg`K3PXX7_HgOG=15Me4;T973R]<0iDbA\H1[<d7]UHQL0<\dB5=@:0000
lX6Di3<AU=8?00000000000000000000\09W`W8N\ZkdI3`Fa:Mf00004ca<0000U:Vo4IIZhRFX0R?500000000lMk2000000000000DjZL`5:h0000``]k0000T6\K
X<XP00000000000000000000P?EA8MR3@iZU<@i8991GD6;B0000LIJb0000M02n`gA]TjS4000000000000L@nndRJI`YBdTQ2K000000000^8@`P;hI=V]XGOnT\>o
H1gMX]F[DaWQU0Y<0000Q0dD\Y8eX`YB00000000X>anL<EeXB5NXk`^X3fS<>TB`A;f`N=?0Q@EP9`Sh0\Y<]H0DdV^0000TBdGLIYom4X_E:E_0000DMC;4<`V0000
00000000D3NVl=LL0DS>4INm8NQSX`oMhM^`DFdI51\8a2X;13De94kiPK?JTn3kDFfPa0dRlVCWQ1=4M1ZLE2Y;];N:H9MN<T0@La=dm<V4@3o49=WM000000000000
\2gU00000000T<1_`W[T000000000000ddWZ000000000000dfHA00000000HRPSLH9RI<_C`5`:0000XRooHEA=00000000000000000000@PCeHM_ke6:]00000000
0000<?7VhHND8DHWH[b<8_kW0000hnSP0000L5VA0000`:8?XH?9<HUOPeiL10]KdWa:00000000h0[l@iXm00009;IT0000000000000000U0];`jc30000m=j[0000
0I^K000000000000000000005<me0000\DWQ00000000000000000000Pe`Jldbd51RH0000lQf[8f`199YC0000D1ekP6QgdVVf\;^U<[DeLUlY000000004kS`0000
000000000000<hi>0000<jJB0000@eXl000000004;O^M0=S@_So\[6O4]XF0000i;[]T3?`14:6\Ke@00000000<YU;dbCF`lLOX19SHVa=TYhLP>3_h9d<LZ68E9Q`
Q:;H00000000d:?M00000000D?lB000000000000E=X@000000000000000000000000A<6K0000d1WV0RQC00000000`67i0000\PV8Di2G00000000U:HJdbh8a=gC
000000000000LP6HlFaSi5g_]>a]T0IS0000U;7E000000000000000000000CI@D8Sc0000lM:W0000dTC4`6nn0000000000000000000000000000Y>Je0000<JoW
Q8aQ0000E35<0000d>_UdK:V<1X>0000DT@O00008lP2TY2JU4MY00000000\Qn_`GX=`NK^P@bmdf9]000000000000\=^0HUcNPQl^`VF?53nDD5UR0000P;Wf0000
`IeB@@XYLO_8leNR00000000<HZlLl0X8KW@E6Dc000000000000000000000000<LE`00000@5a0000HGB5<[QL\=AIY0jV98n\I:J?0000lUKE0000X9FIlbY?TZJj
X<Ka00000000000000000KWN00000000000000000000`3JHTSB2i7W200000000\aSi00008n_V000000000000\8[lTVQNhgh7e13e0EDK\ICF\5Th]=j@00000000
0>Kh0000m>@K8`Il000000000000000000000000T]nYT_j]DHL4lUUk=17]L2d60000D>:E00004\Vj`Bj5l5Xi\Di;46^d0000=42D0000H8dI4FiD@O`58NPhHCAK
\dnjI<=5TnTFM<f6DaHE00008\?h0000d[Xl@i<?E0ck00000000l@AJ5:KndZ@OhY^Q4Q[T`RSh]12IH7?_P;<l0000`PFY0000XDfTLEjf`B69lKiX0\3>04BjHlM]
000000000000@_ck00000000P9`K4NjR\TfbLh:?00000000hHeedjJiM1O[I;R?<0UDTbbm000000000000XiXW00000B?IhZ:_`?Xoa=LmhTR200000000<H2g0000
DWG>`Lb900000000e=Ua0000000000000h4\0000L:GTTW2Q\kEJ00000000000000000000e>CB00000000=8jZ0000@XIc00004XK700000000<8XJhiS1\?ln@cW?
dTeH4=@`T`kUDkP60EmXI;hJE25\=;k_000000004>0FXV0T@ke;00008VSL00000000`V<QLZjF0000i1cRHKVn00000000hV>O00000000Q0A30000H1[^H4VA0000
U=0AM3;K0000LTSH00004=0^0000XDROXEj=00000000XQ^YXMoe8Wb<H1][5<k[00000000X34DD5eJHXAjTM_H@UPbPnJ`<Q4Ue6:K8_WGi16;914WX;]VM7ibP>DB
47cOh?WR0000l;dQL0ceQ:0GDGV2PU7gh>Ok4^^JHgfXM;@c000000000000000000000000L4KK00000000X6K2000000000000000000004^LNl4El4bme\A[L8Yna
Ta=AQ4[c0000`X7EL]A^@JBO89V>8aE6A2a300000000`b^gX39\0000T5@Y`Dcm4JB30000000000000000XDeoLkBL000000008<08HI<MDh6<DQ0R@VG?L=294M:I
4?U?Hm<50000@ifZ0000000000000000@dS2HKSI<?Ad8N@48SR]m<>1HE9h<Kh1lVAni4Z00000l<_1HoC880IbDDd`8ETJdK38H5mGHNLXdb;?]2?EU3eZLSH2i:Cg
P7k?PJ57E6]80000<eLH00004FbY0000D2g7000000004jJ6DGVjTLnTA;cO00000000E7mU00000000hNgL@=l:H757LQ=E<4O]1<QfTg__=>bn000000000000@;h8
8]2Bh>5bhAOa4PN:8RPCD[iZX^Tah5;90On4@kC8]19oa1]H0000000000000000h>dlLHYhdKlB000000000000000000000000l2SJ00008C7Od5F7a:2H0000@LSm
0000dj=GQ9Q6lh5T000050a\e24V0000000004<300000000`AV6\TTc0<I1lPD]LI2VXP8SlijjPJIWTlS<51Oi8a0CLe_1a<aS0000d:MXLWRcPjh9\2:O00000000
0000XEHWhXUil6hD8HN^d3TY`SiHY:eWlVBJ0000`7OH0000l>^80000`_Vg0000`1HE8?1b00000000`Q]a0000000000000000D33N0000DLe7L0Dj4@h[0D6@8H6T
@nN0056Oh6c`PE7l4?6cT\Bn8^ob`8D8l9e;L_TnXc2ce<5@9>Z10000D;4<0000a4NH@<[>`<hL`IZPL65F`URR0m2[5<JFd9@OM9=A<K<S0000L5UjhkQXQ8KC0000
00000000<:9K00000000\>?j0000XJE80:Ge0000\8faPa\<0000P]5LL_hFhfJN000000009<bjPBSJ@DV^<Z350hkj1<D=00000000000000000000000000000000
DaA:8`DC\abMM9m2Te2de<fi03QEd@K2D2gc@@>6XRGYL[f2L`UkT`i\0k\<0000LSJR`Q;UI4Ec00008eJ<l_<<=0Vi0000H[C3@Xm3i9X_0000L=X=000000000000
00000000<2`;54O300000000LHflDA8`DeQhlboKH>Y0@XB8X9HiThKAlIKPDR_@de78HkJ0<o<Jm>`U00000000hZUnXon6M;<mlBShXG]h@<M5l@oD\h5D5;AMDYmW
000000000QHM5<S7Y<UJ00000000\F^@l36BD_KI00000000`Ob>0000D_IBL5RR00000000m=9;000000000000X3;RTS\G00000000`coS0000Q>B400008^E>0000
0000TP1B0000000000004l]`06XJ0000P05GTMfHdRWh`[6?l>R2d^U2\jM_]76X00000000e;9d000000000000000000000000P11^4_A5l3XR@@8iXD:XdGEN8::B
LFGN0d<G00000000000000004?ID`>^_DOQ]4@T>0YJ?0000h9eR81AZP;eZ0000D_MiLZe60000@=aH0000LMQOl6VAD\UM00000000X9E7T:_R@;DWLD@5l^=[h^dT
dg^;E0FmI4ik0000000000000000000000000000a1S100000000000000000000L:4:8D@GhJAADL37\6SZM9OG0H58`I46lK^KdS1c<of@e87E0000@BPS<^dg5:^R
000000004Ng300000000\oeZ`X\;lQPo\`@\00000000000000000000L5UD\1UPlSYI000000000000a2Lj00000000HhH5lM;O=8hDD6YH00000000daN80000L6N9
@12QHP=QPFlITMiY8RDhTfI_T@7RU:j7e;\V000000000000000000000000000000000000TXHYDVX>4\7X@^3]PLgg0000Y9F5TP;L000000000000@?HXI<GLTSIf
lb3M0000h9UelCAghg:gP?1n1:G609H>`1oWl1AiE:ESXl;@m>W1000000008n3_a8Zd000097>A0000000000000000X7boP4KeX3_Rhh^\86nEPDKRd:Unh?FSlR3M
]:X^I:ihP`blE<FV@24K\P?OLiaV0000T`e4@X^a0000dW;>i>S_0000P?2K0000d8BNP8C]00000000000000000000PVH8000000000000h7eV<K6C\RTO0000dVNk
00000000X]Im0B5YL4m[XYB>0<=VA>5_Q>\;`>IMA>jK\N]h000000000000\J8]`Jmb000081f;00000000483L0?g28[`cY7AVX=J1@EP@<cUj0000000000000000
000000000000LOTE000000001:>B000000000000M2o9Pn2IU=R[0000T0[_000000000000<@SOPIQ`PV7cM<j\000088Wi0000ToNa0000\SJ_DVWXl_Q;@Ngd0000
L`jH0000T?4D@_d<<5A4`TNfhnL[0000Tg1Y00000000LX:L000000000000TN4Gm5`;000000000000L25d00000000TO040M2R`MON0000D33oPB6^00000000HFWX
TidM0000X:@90000hB\10000LTiS000000000000D04>00000000H^ji00000<dOlba:m=f\00000000lLi<07g\`NDO4QKf000000000000dUOn0Eil00000000=:@m
DIhU=6^Lm3anPfI1H:nf0000`0D>L3=HP`kD0000000000004LND0000000000000cfPH`LQ00000000000000000000000000000000h;RA`X<D00000000LDMT0000
0000\F4^TWm7<I_<h8==DO6@H;c]0000D80P<FKg922ja<SCm46<000000000000000083Qm0000=3Mk`]]W]47dM;\A00000000hEc;8jhmdRTn00008g==TMCa@^>\
DYebE>LEH<aTm;BF\[?00000L2MK\\ZK0000000000000000\:fWl7QD000000000000l8OWD?nS`RdVH3P24T7K59:V`kga1<]Q0000Xc770000XIe1TAN589lg0000
4D];XcD9=3M?000000000000L=jk0000<BU2hJoc0000XD;V0000dT7Y00000000l0fm0000P4jo000000000000h\X>8Hah41FTh;fU@MoK8]kl@_22h5lVDF7`8LS6
<MYkHneTTB?1055oDL3?lMkl`TV60^iVTo=@a;Pe00000000LdL80000laej0000DQ3B0000];WL000000000000000000008N;7P<@1<2LDL[knleJh000000000000
00000000d=OM000000000000PIYV0000`Khfa4@MI4I[A5DQD4Z2X:5PLLhZLRA?h_O]4jJ]e1^f8]]fU=6YTHOF]81N0000Y9eO00000000@=kj`8@L0000<G<[a8eS
00000000TeMk<9OL<?AVLFL30000000000000000XaMC0000da[nlh7S0000TV@\d>;1LL:QHMB:hQYh@fo=U=WeLQ5;<fWchGkML;hf0000Ta`T00000000dMnAT]5\
000000000XnoHhT[0000i>6F]0P20000@3<i0000loi60000`XGoA1ggU98CToDki>UlHLLGdLYd000000000000<aEF000000000000XH;80P>hLmV1]5Wb00004N1F
87^Yd6ZG48>cDSC`l\C\A<Z?00000000PaElU5[>A6Yo00000000000000000000HRnkU3dB0000`P\O@BV=4LK48W7>dW8[Q89RT=`ZI:D3Lo`VL=SSDJDj00000000
i0g:<?HJ\Al900000000035Z00000000m5jQ000000000000lgPah]CD00000000X36\LmnM0000DR]Y0000<@iF0Jb3@>Z6=0ik8nMJL67EP]DR@KeX08IY84FFU6nl
8FWl8U5O00000000DO[T@0F800000000<KamT[jF00000000h9;[TC?D<K2UL`Sem>4o0000000000000000d0D\000000000000@3Cf`A<7855GdBLiXN`SD^:f126X
0000laB\0000l8HH0000LDIFDVeD00000000T6W9h:]I@XY?dPLlU>13D3C^000000000000HGE7`L2\84Se0KWm`YNaP`d<XhbJ@k6N0b[C0000000000000]bTl?J^
DX@ODHb6Hn>a90O]92FfA:KAL9H38\IG4d^YXAb:`f<Wi0h@lc=6m:Xm`bWfE<g\0000XAa7`c^I@>k\\@Bb4UGZhaYo`?l_0chI<f3id8X:M0Mji:N2A;E[9;iI0000
00000000hNdai9gn0000TM1Fa;>kQ=7OhCTM`?WG`loW0000U5@B<6b<00000000000000000000000000000000LM4>0000LXKi`==9XAbHDa<G<;j=<CXolLaDA:?2
`b<;\M7oD71k0000l?4R91c2hbUi00000000000000000000m:RITDO78ViL0000000000004Onl@n`XI>]X000000000000`PUM@@LN@>Igl\FLe<gM80?<0000a8M5
0000dT5I00000000TUDP00000000000000000000T@a<000000000000lQl:00000000P<fS<VA=@Q:NhMJ94ijVm<0<d8XZPJN`HfoSQ1m5I:cGlB4R\2V2TP8EHPFH
dak<53=`U45^X`G=`agCE5F^000000000OH20000000000000000\c_ZP58P<d:_T:CbXS@T00000000`2iolN6SDLGJ0XkLE1eF59>[0000dcgKY2Qc000000000000
0000HX:>4V[D0000000000000000i=1a00000000@l>YPJa4HX;e`X[I0000000000000000000000000000X8i:0000000000000000XCBU0000D2RSa8JP00000000
`_9\00000000l;TYhaG8L>Rl000000008NQC0000a6fS8aCd5;Wj0000H6U8hXXDd=?bHP3k0YeO98Nj000000000000<lf]00000Xn800000000PPTU00008_XC0000
00000E^9T_3^M3Qe=20=000000000000`127l6E:0mC6Y17o4n9_00000000000080ZI0Fg`hMiBD450hknkXF>i1;Tm0000000000000000TQCVLaCUl4J1db:0M7=`
XJYShXo<lVB<h\k;<d?]00000000PhN193`hLLP]M9jbl;[\8OTa00000000T29ZLi7?00000000000000000000XQb600000000dAGEh265hY@[E9XDTMBVXiJdh<3H
l32k<<oj\GfU52DOQ5QNY;4?0000U80=HSMa0000HhY40000d<fE0000HTK5<0EK818:`6^78UejhWo_P8j;8lcLdGOcQ8;;ljlL0Nn1i1BM0?fehQe^Df0KDd1[m5jB
X>i68?[8D\bLd^i1M4@=A:a:0000h^VC8d@Q00000000PoHh0000000000000000000000000000a3XO00000000\FP24S`D8`ohHh_hQ5dMi;b2HSCADDLB`eid]:@I
Q<aDA>DedBha0000000000000000LMlV0000i8?d00000000\EkNXa=400000000@OmgH]dXL`4;=4^=dRB7\Q6JH\0?`?NCl95BTf^fHjST\<Y;18O9]<I200000000
0000000000008gI4`gJ]5>`F0c4B4igBQ8kb0AH9dH_R0000P1<PXW>Pm2<Hh^?Rm5IHha_eE<H]000000000000XKWa8Phd@>h:PMY[P<_;07gK8ESkPnUji:_iD`TB
<`j_00000000@YBJP?V9@`@i00000000U4SE`K4h@8W7]4MI0000HKbK00000000000000000000<EPP4k1b00000D1bTmK200008i1ZD`fB0000`1YDA5k>44ZL0000
Tkn:0000HN:G0000000000000amY00000000=8;M00004@NR8@hM`>oBXG`8LJG5M1H:lU`RX_4LTkM@0000<3mZ0000@a9^00000000\I^\m75k\QNZ@>Va<YE20000
000000005:n3U=FF0000000000008YHR0000000000004VdI0000TX=^E1`R<O9`\RIfM6R1dTJZA5=2H<:o0000000096\]lVkch4GhdMoV00000000<^h^LKIW0000
00000000<O@nL0]LY=R10000\M8W<iG@00000hI=00000000000000000000XYhiHZmGPYbgX\Xg\BQ5dbQ`000000000000000000000000P>3LdRiE0000\oO[P3f6
U>\S`XQV00000000TQ<aXX3hA4[H89S0000000000000000000000000<f;c`<44\W7oQ9?]==g^<@2e0000m:e0Dd8e8NHC\X_:Dn;:XP2Z51Ef00000000@8a1`XZV
i:Pf00000000000000000000000000000000HWDo000000000000000000000000000052je00000000U>_V`CCX0000000000000000d3e[8FG>0CKe4XbgloA@0000
0000X4SDl@n@000000000000000000000000\2Lb0000d:BfdVkY<B\]0000000000000000hMU^TM@^00000000000000000000\h<500000000000000000000Pb0E
0000000000000000X6Oo<Yc`00000000@1C4<=::0ZJWXgD]0I]Y0000]19_==h<DBO>0000dKU>hGg5TK`=00008Fi0TF[:h<0E8BJIDMR[P`A64i>DdMjSPNSDa2^N
P]27hCB>98Jn=>DVTbGe0000<Lg[0000l\CL0000l\RcI;i=000044QG@WIlXRo<<=0o000000Af<2hD`H3a0k[[0000LcJTdeJR0000H:2<00001:L=`KmFTEhia2mV
0000000000000000THDlPUMF00000000@lCCD0^60D5aHk]]U1n:dHf]X\C=0000<gZU00000000dLMnhOR70000000088TC0000020DdRF9PcX`e;hh000000004aI`
0000\V>10000`=RoPIfG`@IVDB04T^7MPi]<00000000L07\00000000000000000000X:BW\>?[84B`\LF`l\RWY2:=lP320000X\kI@k=lQ4d>00000000T5M<I3nT
TZdQa:2T0Ek2]=E>0000P9`c00000000lDBW000000000000T1JbdPCFd6gQLP[0H3UR00000000M0T;D1ob<?a>h0NAlR7Pe>^B0000DT\XT5KkHF<A0]ohDhBm0000
I;<7D3V[`T4F0000XD\m0000@H\Q8c3_000000000000PkOP00008d]d\W:M`f<IA0NjH19?\>^VPA;W\BJa\C`WTK:0\K;>dboZ<k<XDR_0]470]4Jg\:L6`LDCP?bH
1<?0h2ZNhaJ`@5i[m;`^E=b0]>U000000000`]>T84dg00000000@4W94[9300000000<>Pk\T4X\WVE`W\oT]aZ00000000XGP_XPgKM8FWP5Qj0000000000000000
0000XMjeTVO^00004?SY0000d=DoLM<7=7`DHOj6000000009>BC<Q@fH_Yd<LRK0TjjDV_^000000000000`Edj00000000X=Kg0000000000000000Y8`^00000000
\``b0000XeVH1:4R00000000P5C^XD2;00000000L<9HL3U>PM4dLXhhPeC^<jKc]1Ujd8;bM8Kj0000\DZU<FFg@iH400000000<AS1<@ZB<H98@?hcHm0700000000
P2JYHQRUTnZ6TiYg8o3RY9V40000@KenU;hV00005>0gHRddXYZ]DYjBH^SKA0ZB00000000Y7VZ00000000000000000000000000004PY>D@LBH`@8Q3Ik4gB?0000
0000PLbN4fXW4A3UHR>E`;Q;l:M4X^L:84YeE6?G000000008Hbf`gQ=d9b;<d[JhANf<i2[P6j\4857@L0KPiBdXkFV=4?QY6`YdGl]Hc@YPo::E7JKQ9;Le8mZD8P9
00000000000000000000hI6DT[4V<lEF0000000000000000a=C700000@6g0WgLi4`=X]\n00000000@5DHD:A90000m:aC00000G;A0000h?jLD423\6eAL:F`X40=
XDo9TGN=53iHP06R4glc`nX<\ODCL;R[@PE<DC8:PRkLTVbA\cAm4ef>L8]O42jL]:Y<000000000000000000000000l>4800000000`6Zb17lk00000000T2L2Tc1M
dl`ji<T<DRI10000000086d3Y:2<0000lVVo]0J;0378P`8c4R_P83FhXf4m58_e];@W0000dTCf@b15dhZD00000000lah00000Pc`Q4cdY00000000<a:Z0000X\iH
0000000000000000LZPf000000000000000096aO000000000000dkce8WS20000000000000000L3IXh>FK0EWF<W?@@OM^d[9l000000000000L>]J000003ZLdQXA
8ZfnD0RXI9fK0000@]D`XLb]0YPU@P:P0000U8j?00008g<]@Q2;\]1^0000000090m;000000000000=:A`0000TGnIDmZiA>Ah0000000000000000@b1=00000000
LNa90000PXY\\8PhdbOF000000000000Phc`I=;i00000000Dae`000000000@3<DfLOA;DG0000`QRodJ;a4f@_dh1Z4TD2`mXm00000000@3DQ<n\A000000000000
l\_K0000A7h]000000000000000000000000hA`O00000000`7Wb000000000000Y5Rf0000DilT0000<fJ8HI?g00000000@b_J0000hfgC00000000A2KL1:FjDj<M
1;=<lGn_l>7V4]^Y00001=ihd2K84<ARDLC@HfWMD7Ma`al3LdJ9@fYJ8hh1Tm0IA1FQ00000000<Pf?8EP`0000`UE70000T93G00008I^=4L>GhRbkddT600000000
E9MC0000dXE6L1>T<>P]Tc:^4U?2dYIiHbc^m:JW0000LB_54\O_ToW40000000000000000D1GV`5EE0000\<e799_g000000000kY2000000000000000000000000
0000@E65l50@0000X6Ec@EQ\58\D0000`E:A0000000000000000DZ>g0000LDbaHR=9He:\lJfb00000000]4KW@__[lL]mdGjm0000dEIjhBJ8\43C\HHU@nf^hbRL
0000`2a`dLJ1A0bW<0@`59;C0000dBc^97XmA6E80000hhV;000000004THl4T]3a:[Xl=mI00000000P=3J000000000000`[k_00000000PXLfP9L<HAkf4C0^e1:_
00000000PR\XX=iD0000\BJVdU3IT^dC0000XN?IL1J54ii\@]OMLC<NlX\DHWC?I14E0000L9^F]3B_U273TG5b`^<AX?L1HBWmT@kWTB[]4K<:\^Ah<_De<`Pf@8TQ
lM?T\j:ill@O00000000l0XF<@GjlE1m000085O4000000000000P^FE0000lRji000000000000X6D40000D6?ndWXg0000\d46d\0]00000000000089h18FoZ0000
0000dh?oY3AcPJen0000\?chD]O14gU]0000@^UN000091[f0000`Y490000<dN`a3B7<]2X00000000\hnjU6MfHcXA00000000i;Kj0000Q7j:\=70<MD?h;Ic0000
8nK\0000`1D6TEV`lU=[Xo?>l00YDbNoX:kaT<jQDLOXdLa6H>L8X@b]E<KZ5<Ok4L1H\ZXXh`Oa<gWR=<dA00000000000000000000000000000000DoD200000Skk
00008R^P@\\U000000000000lNKo0000LUO[dkbY`3h5Q=HkDAaJX2=Ql7b<HY1mh\P9D2oP0000\D[4HEn1XN3c`UhJQ4Ra=7;S`LX@0000000000000000l4aAX9Cn
l>^G@>gR0n5blB?mhCZIhMig0<AGT?ISX^Y]99lf00000000i0fl00000000000000000000<Rb[00008N01TfdC@0i@U4XDPRjM`9_k`V2g8`P900000000Pc<i0000
000000000\Pb0000000000004ZW800000000<g4U00000000L5T0000000000000H:<I00000000000000000000D=?C00004jg?<>:TH`>59;NF0000000000000000
0000000000000000000000000000000000000000000000000000@;i4TbWQld7=U;RcXNmh4n?;\=U8HZ7?TfK200000000l^Y80000D2;BlnA=e3N9@AId0000<0l1
XHh@00000000000000000000h;UF000000000H7OHUSi000000000000000000000000000000000000000000000000dMHl00000000T<njXl]6000000000000`;im
Db=80000d8_O00000000000000000]eWdY6;00000000\BXe<Vbm`<;^dl26]18O40G2HZL@d7jX\^UW56I7m4RiQ87c9;1]<Kd90YP`0000000000000000dAj_dD0D
TTg^@nW@i1fPM;Gk00000000`X?Ah;g[TNUc<bT4Y<15P`2NhCc?XkDdA7Bg=7ef0000P7E0d3^20000P1\n0000000000004lQR0000PM2\0000000000009<mY0000
m0H30maE0000000000000000000053=R]<LbP^9e45HP00000000HNNj<^h5D`h@8MSEM4JW`H8B5;BR0000L<NkXoZH0000e6>20000000000000000000000000000
00004@9j8D9F00000000TA<]0000000000000000@QQ\02O647NKX9RHLEk?hAfC0RNn<T`7Xl7gX?F4D0LYHXJ7hORbU0E5i9an=;TL4DLcXDef@WLal8_\0L9e8cFf
Lel2]9T]U<c9@1HU42iO\8F@0MQdDfRY0000Pl?_l`A_TdIAlF`3DjLSX9?<DI3Ja9BK@aL;0000lKPX0000TXRW0000dGDPP]MiPa8[TJ3`PXM40000000000000000
L>UFPE]Q000000000000@Se`000000000kHH0000000000000000000000008I@UhJ>200000000000000000000P=UH4BmBI8RB00004]e1HCaA000000000T<g4X5T
00000000hg_EE8gK00000000lh>Q000000000000lSo_T=nZD9>4dIAnLJ1L0000P9dm000056eoTU6e`11j000000000000000000000000d;cnHA^^HGB>hXgl\h9]
0000000000000000\C1=0EWn000000000000\NA0HK7:HTFH`aD?00000000<bl@0000Hbd=000000000000000000000000h2WQd\4GP6g7@_HD51:QdK3GPGh_D5N9
E;S8m;diD9Yg0JoC0000m>@<000000000000\^m3PJ^o00004\aG0000d>PNY=m:00000000P@E9];Eg0000dV;R000000000000<H]o0000@NGfI0Xn`n`>XKRf4SkP
<Ue`TCOgX0nohGc<hNC60@:CTZN:d^3md`3\M2UWE7LLhoJ600000000h8AT0000HfA7@3Q;TH1DD][j00004E3:dNFg0000000008g3H;IUi<il0000000000000000
4@MKL;N`00000000000081XHPV1X00000000\@W^8HSC83KJ0000\SK>0000000000000000H=hDXB9]PD2d8IXbi0^N0000l6QC84b;8UbM00000000000000000000
0000000000000000dHRW`XGEH3J6PL^Na=8307Za<cgX0000HWagH0RID2RK8J1]`OE9XP7W0000=:D`PQkY`]JRm:hK00000fb800004l0H0000=>\k00000000i8o4
0000H:`W4<d^XVoW0000hB\Gl3hN@QPHh]0O0000U1gJ00000000T<nZ@7VKlC:HlUZP<\6R0000<ggSXW_UH41Od28OXA]S`K4^00000000DP8600000000HAC70000
0000<NO_PbbaTaX\000000000000<Bdc023X0000PUEg0000000000004I[jL:8RL]W[Q;D2XV>d0000`4m8000000000000000000000000PoDY08h7TX5c00000000
\E]4T3G^XT?SA3ij0000P?be\U2lT`F88aTJTn8aQ>>2000000000000DPQL0000lR:9=:`h0Yd`00000000D`4Y4H6CXZTC0000@EF?DUkFdWk]4WIZ0Kl34_n1i9X5
0000X>No]8Gb0000L3TE<_0^Xm\eL_8T`OJ?L^X5Ho]700000000XN0:XU_E0000<P>94A1i000000000KG700000000\V?Qd9kmdmK`93L10000035=0000H_EglD?D
h;A3XO?Z`Em=8OF0hX2KhiWN92AWP>1Lm;H[D31E5;mE0000000000000000PCJ0848a4S29lL[hlN4n`c^=HLJ:H>?J`O0K0dgTLnN^]1@QdS0c<IQRI2LD\M=2h:WD
hok>\NdQXU^\M:O4T2Dcl54aT87PdWcADYVOHaH_lD`D52i?Q5G^Q8HODKLT\RMDDWlJ\^cVhe5=00000000dWO^598R0000917M1>7l0000\7Yf@2h4HnYP000087P3
0000TKoh0ZIT<6ET8Fol00000000M6jj00000000DXO;TjN5Q584]5h4daNo<nP@m;bk0000HEYR4lY4HLoVD?@C0000`T8Q47g;lXV8Ta5R0000X=QNe1VM8J\AHYHm
0000@F>KXVPVL2\YHfT1U0RIHKT_0000HOie90h^HBA`00000000000000000000TV:80000l2OYDVe0d^6F00000000Ln730000PL6T00000000000000000000XEW4
d^@[0000000000008J4EDOm;00000000000000000000X4L4P>>[\DKCX[Pj921Y<G0>000000000Ag1DAf]X:05H;k40000]7>\000000000000hLA^00000000XR`d
=8i^000000004H=V\W_m0`?Z<7Ml\j3CH4G1lY9^0000000000000000DP2>0000`O\D000000000000l>B0P<gg<Y7M00000000DfYk00008PTa==WA0000@NTdXX:1
00000000E>goDV^WhcS0]2460000dPCV0000\Pd?e3hD0000000000000000<6o;000000000000@1MN0000\iSa0000l6gBTUKl@coCPa_T00000000h9m@0000<4A:
0;kc000000000000`_Qo000001GH=48j00001>0[000000000000X2KR0000000000000000l6mT<4ZV0Y[l0000Td050000T;Nl53E3=5D60000L3V=M>XH4^Q50000
T6e]0oC`00000000TZnfTVNY<^oodo@H0000d6HX0dHi0j:=00004o>LT6Sg8a?B000002QL\>UcD`\mU3\2LVZQhfZZ000000000000L56@<P[P8a5^00000000h7TS
00004]^N@YBm0\jD@iT`Y3oP00000000i9g\00000000H?JQd7H^h2Z]ddg:U=S]a5cQX<K=8CM70000dl2F0000000000008i0S00000000000000000000=0C_0000
Dm^W\PgY\XYN`\GLThE=0000A3Xk0000X@9[m41W000000000000X_SS0000D3n@@Wlg000000000000X2ET\Go@8F<]0Mc7E>QLh[DL00000000000000004_`F<_UT
TaXQdam8dI>>@0<^D_>]hgP4`o^HU=dF0000L6Ai00000000000000004MMR00000000000000004N3<D:[\00000000000000000000`m[k00000000@0@i00000000
0000\AjO<g?I0000L8KLhM?D8O22PomRLT2XM9B0M:hfA=V?0000D7RBlB4=00000000e=K_Q6]kh;@e8V\\0000\Aeo<SL=DVocHFQm13k0M6Vie:47PV\l00000000
0000000000000000h1PQDVfG]0kB]:GT00000000PPG7000000000?jl00000000<kRn00000000lP5TXGF\4g?9000000000000U<9i000000000000Y;EI0000D1k<
h<Gb]4H30000P4o7\`fVTjO?Q3gd0000]2]P00000000D6f>000000000000000012_L0000Y<M484bI000000000000P?:[4;EU\DbS0PD;U>Q1X6Yj000000000000
0000H3[a0:]f4k=L<4fX0000hSZiLX>T\cMh0000THU:P4dYHHcchaa7000000009;<a03:j0000hf2e\I\h95I]0000TQlLPQ\D000000000000000000000000D_Nm
0000000000000000@HZ_0000000000000000000000000000\k]>0000A430H^IZ00000000000000000GAQ\m5T07Y2Q2]lE>@000004;VZ00000000@9Vb\b[P0000
0000000000000000l=C30000a20K0000dB6R`T3J]54?\3aK@<h?000000000000Y97S0000dTQd@;g60000hjZ:00000000L=2G\j[CM72D0000hRgL@4>BLLQUa;od
d<?F0000E:T5`MDc8Z;7e8cIdcJ9000000000000lUU_<_2FQ04`0000000000000000`7P^T?3b8[>dXNGY0000TaSP4BMA\:J2=2FVPnY0X=_\`n]]0000`>kl`V1i
HCX9LKB@hSaJ000000000>\\\7<08RHa8`ieDAZkHchiHPiIdRoNLIYB8RDXPBXP8HSMLOUN8^NhD\?F4T?i81b:`Vg8TU`c\\MQXbe`dj^k<oHOA:f2E;130000==4a
00000000a44<0000<@`_@JDZPKS39<l?@S5F@X_Wd0fD<IS2\[YG00000TW^D_i_h<F50000000000000000148X0000`?X`LheV0000DE_60000XW[ch>dV`01Ah`S3
L`Vj8`eT0dI5@ekFT0XS00000000000000000000Q8DDA:m@dPR[000000000000000000000000D6OZ\8O4@GdZi5_O00000000M1B=000000000000000000000000
00000000M>>Y86R3T93600000000PDHE0000LQSX00000000000000000000@W>[Q:SiT>;R00000000000000000000lNT2\oS\00000000LQT^00000000hZ0^0000
0ckR0000LN;W0000@R<Y0000L?Z[h2H:H86@X_^N@5[:H2VJD\@N<gQolR4@i9of9:3P9>YJP^Uj00000000000000000000HHgYPCbQXN87DHNj\bJTXkakm8dce;=H
0000\GU6PnB?d0M9hM\<LUL^<\[=8lN30000PJDKlnim000000000000\6bf82<700000000000000000Yh500000000XWPbY8Ta00000000PMNgHRgZ0kGWM9Pj9>Ba
00000B9F@H8TQ1oEDa>kDWe>e69@<@nW000000000000XjCAHYa`00000000000000000000TKU\000000000G`\18e5<YMfX]Zl5:no0000HI\F0000XUNf00000000
<4:Q000014=4000000000000000041KW@ZVOX\\8@\`Ul54Nl2?b<DRbPDnZ8A@:]8f:Y<YX0000h9_DlBKO00000000000000000000`KI0Tm_E000043`i0000TmNa
@Y:dA6h3=133P;EcDb5l\fOm00000KY\PB21D7T6<D0h0000000000000000000000000cb5XBY7D[:Ka8WdDBKB4DOd4W1Y00000dcLdDTc<YP:a8EL000000000000
M1f`0000000000000000<`e?0000M8_Y5>:NP4e?4TMSU8P>m9]`0000000000000000dIR>l:K1A0?\0000DBMVPYXaP4hP0000000000000000P3WlhGF500000000
HQm0dRLJD[TOM0cR0000D4hBa7?@0000000000000000@Km_hFR9LI:JI:h6@I7fhL_Eh91fHYEhll[`l^I=P49g@h;A95Na0000]0F9000000000000000000000000
000000008f0a000000000000000000000000H@_i4T4k0^18LF\;00004[NJPA=^i;NO4T3Y<V[j@W1@dkbAU<L20000HHQU00000000Y8U`H2o5DDV7dJo4PQ9TDZaU
9=XL90=aI5L90000TRj[00000000P4fe4;<0PPi:le4N0000dLA=00000000D6<G0000P`R3X;QH0000@Kec0000hPkg00000000`>`eH?AIHKXHDgjU59na0000Hj]K
]0l8000000000000hO>20000D[9K5:PZ0000Dg9GDiP6E49<e=<M0000``9jXW?YTmDBhVSkA<Bl0000000000000000i3Re<bFV00000000H1[PXGY`00000000dI68
0000`eV200008J0b0000LJ=LTb>g`:;f0000XVHC000000000000XolnD`BJ1<6l0000Q<oNX=;F0000]6270000\c\OE:ddX0\=D_bID_R]<E42@DNgH8@g<Son121n
LaP:Q6D0PnnWPMlCE6Uj000000008:ME<17[\?8I4EON@UA?dYITPU:78hHMXC>bLoWZ\DB<TP9F00000000000000000000000000000000XkE\TkNHU6RF00000000
PG2oT1`R0000TSLb0000m8]^0000000000000000`0`m00000000P5P20000`KZb0000M37]00000000hV]L`VlX@KAodWfb@Zl0`JFE8OSm<]C70000Lb9F0000d;Df
00000000DacY00004WP?D5Nj=>3RheAZi:@aU;3X0000dL7_L4\QHC;j000042ibh@;k8V7:Lf_D<led8cLj8O@?H7\1P\GAY0FWhD<bLK[lDMM:170@h090E8^T5:WM
hTRe8W1oi5^d00000000hi@XX@dc000000000000dF^`d1ChLWYCT5dC8D96D=DDHH:3@L0>Pa>?T8gDm=ei`Zbl@QQM@Ik0D_5>LkHhE>@WA8GD0000000000000000
0000000000000000]2GJ00000000000000000000lm><0000XJ@60000000000000000l5Pl00000000\UH90000<6HK000000000000000000000000M>_k00000000
000000000000000000000000h@Ua\Jj]8Oc\hbbE`Bk;000000000000LP`\0feYTm^mh^KPm9n7PKL9<oK^00000000000000000000@^Mj0000PHf4<WkK@1B8hcO=
DU=jHcROXc>0<0fRX2HJ8KPL\]gCd=eg@_F?4G]]@a[J`KdNTdnP88@>`@9Mi0be0000000000000000000000000000D60800000jOg000000000000000000000000
0000lC>>000042_e`H0_8Hg:l1U5\MX>0BCYHa9P\kUCdo\Rm0lVa11=I4o>U8d<00000000000000000000l4I_000000000000<ng80000000000004QMB`nd`0000
000000000000TmR00000000000000000868W00004FUd0000\S[dLVh]=3QIE:fJ00000000@FC0dUTe0000000000000000000000000000dE1B00000000\N`<LTO8
00000000000000000000000000000000P0U50000000000000000U4EU0000DH=<hNCC0000000000000000DY6N`Qoj0000\5^3DE[X@a^L0000000000000000T9[@
l<\BXn1c000000000000X9U;<JRjd`8El6^EU9ALI=GT000000000000i<M@0000000000008TkE00000000000000000000546^0000HJEj00000000000000000000
0000TQ6U0ck300000000H=CA0000e=@I0000T@cN00000000<3X<0000hPfn0Q6_ld5>a<OS00000000lATSDI]?H:^6hBm0M2T6T;]k]:Gl0000000091Ib0000`OD3
dV``0i8I0lR>m>9R0000000000000000XO8L0000000047;@87A=PL[@PP\^T]I;`d>ADF9?dT6cHgjo`1Jo]0\Z0FPa000005S5L^DY0000000000000000l2dD`PUg
00000000`cW0X4NcP<NYHICdTF558VJ3000000000000T5k6h6Vn0000000000004D\`P>SK4U2^H53@d`\EHmc5P4Pnh=L4P`0da7U^e2R<00000000000000000000
00000000000099H`00000000<_^>deMP0000P87]0000XjBQ000000009<i0X3F0A4LGDHX4I4Um@J40lZLU0000Xn=a@;>i00000000000000000000XFh>00000000
HF5A000000000000TjLa<2`MP=^;lID1000000000000000000004GoMLRhPhV>[d`^JdSbbH;_O\BWbHka0Q;Cc0000HQkl0000000000000000I92je:_EDQ;g`=L`
de>@8T\e0000DlX80000Y50F0000`hA=DTaD000000000000P=k_L[;[H^;]00005>Gh00000000a2B=000000000000PN3N8U[o0000Q5A`0000dLTdlcB>0000E<e^
000000000\Jl0000DD^>L;JRLVAL0000000000000H=l0000DFR`0000dWR1000000000000A94A000000000000d?cY00000000h>A^P3\oi=OO00000000T6Q9d22R
0jT2dhDMa2]^000000008Eh\000000008XA\8DSPXG3MLLhOE=DNP2]KTmhI0000000000000000P4JChEL;h3U[0000E9]H00000000D2k400000000h<Jj00000000
8SbDi:<80000PW^Kli9ePBa34A1@LebB0000000000000000I:380000PL;C0000P>5U0000P@bM8K5g0000HgZih2340000000000000000@3X_l^IiE0fO00000000
00004Y1a9<i<0000LTLM00000000Q:Dl00000000P@Dk<`YN0BFeL0Qm`GQS0000h>]WXBGHDOh942[Z`?c30[?RThJ3000000008BB0dcn`Q3J;0000000000000000
\\OR<@@_TR^b\=b@0000P1He0MdcD>RQ00000000I=JKm6VQL2@c<2lQ0000000000000000hS:;0000T9I7TU6R<W7NY>dB=3l40000a:Tk00000000<6`^h;N?0000
00000000lGcJ0000000000000000Q0gHXh_<A<?cTNdo0000=4@k0000TU0C0000a>SS0000li>nd02l000000008m^?46KR0000XC8YLF0j0000000000000000HKX;
lW=S0000@bMD0000000000000000000000000000000000008Ci[dSQiM9Sg0B\>\CKHXZHZ000000000000<b@MTAQ[PC?[L`XS00000000@VJQDF<O0000Y0M4@@R<
d1\Rd64C0000HY5k0GmW8D\P@0lOX6WEHX10doOmXH<L0000DN2aDYb500000000@UDe0000TMJb0000lMD0`P@X`[@E\2I<P:ON0000DY7;00000000@ed>00000000
0000HeCD00000000@;MI0000000000000000PEY98^T00000X]GB0000a3a\00000000`3ok`;i]dX320000<kLnQ<`l0000000000000000000000000000`P@EP[W]
000000000000\6RWDC@I\33`000000004a;;4Q]mLhQ?h\>:HLk4Td3T=82k047P985\000000000000l5ADPg`1L5SeH?KL0]JE\S<I@Ge`<kZoDJdcQ=\]E>_;0000
0000I0X:I<h=00000000000000000000000007MNDUdGTAaUhW4?`i:9000000000000X_90P@QJ00000000DoV7XY3I000000008166L\f;X^O10000XiPO0000Tbdb
000000000000Y:2f0000E=>3L2];0000<_0?<7aMdQX5PbG;Y9J:T6D[lD2UDiHD12Wi0000Y7I<4bfP000000008Q?N000000000000@:6m9:7CTBigI:dI00008?fK
0000PJf@8ZYE0000L`c9<;?QL@4O0000h>]b0000@Q>fP\gL0000<bW;dM2jliRG00000000dn8Me=ZPHK524O8<PaLI4<E?`imSY>C0@_]Ta67NY<AR00000000Q1EH
0000E>^Z00000000000000000000<aZ:0000h92lT:Lf\kcOh0FDh_M\849HT`kf@m2O0000DjoSDcHn8LR`00000000daT8Do^nl>UYH8T3H7`Sa8^f00000000PO?n
0000000000000000PcIch8PJdRLXXf3W4AKO<aY>0000TkGi0000<4LnQ=O^\M3M<g3Om;RW00000000\M^1lNEC0000000000000000`G7XDb3<lTA2l4hZ00000000
lX6Ulk5L<U[b4V0d0000=1\h0000l6EG4UQ?00000000LN\V00000000U=2i0:1J0000P8^S000000000000P3X4<H<=000000000000d[JH`koPXcahi>Y;00000000
h7ccX:lMhM[XlclkTiOLHSV6P[BAd^CEA=M90000\DK4Y=;H000000000000000000000000T29JHKcNT[9\0:>ePEaWLJj8T[@c00000000e;280000\Wh8`RKY44BE
M6_Ba3@_U>b\0000Q<P@0000h]gR`:g=`c=@@4>691UL000000008]_>I0X``=Oe00004WWSE0eA00000000@eBVm<[Y0000h2K\00000000XT9=000000004a=QDEcJ
\?`50000000000000000l8R50000DT>o000000000000=3ZE000000000000hPjg\?9?d2>NLF\^hPg=dN:jLR]1dNU7`X7TD2E;@6@:]22VhFLb55fW0000hZOcDFA=
LcT]07\D435g000000008?58P^^8T?\\]5n>A6fn0000X7dM\fD]lg:;00000000PFa1l7TD<4Z;HRBF<mI:0000Hf^9@;PXE9IJH0S\Xb?4DSFP0000DCP6L6Ii`P4k
00000000\^AI`CK=@lWB8nE`9<480000De:F0000X=5:@V580000XLD60000PT9i=3Ng93@o0000`3A]0000A39i@I@eL7mD0000i2l=HBHn00000000000000000000
0000lM<eX2nPdKlhP[COlTS;hVUSTm6U91J251LPE6PZm<8Ri<K605<00000000000000000<4bgi;3@000000000000PH\@00008PDRi<A100000000000000000000
000000005>H@0000`a0m0000U5KL000000000000000099oT00000000000000009;nP0000988\PT2k00000000Pc4dE670TO<jPQT3\^a?0000D>870000@CXI\0gd
@]mY000000000000A<lf0000000000000000lWABl?WePCD5T@jJhFQbDFgn8D:54KQSPP<lLI9Y8XGcHO7G4^cEI09Z54DK00000000dYAc00000000000000000000
00000000@S=[hOQ9`jfJHGi<HOlFdG\68H`90000Y9oH0000000000000000<cPQ4S7WdaFi`:@ZDU^MPdAe\e<LLGDn\;Gm4GFOhPA<<lnW0000D^G_00000000@Fc:
XIXK8ii8DG_1d5oKhVk00l1DM2PPHK5Mi334M40NL]:Nl0nTQ95d0000dlO^00000000A=F:5:<G0000X@1oHU9TU:QDDb0SA2ge<:3`81;T000000000000dA\T0000
00000000M2E90000I0VNI<fH`eYJdQZ:<B^6DB=^HYDg\A4jPibndnD;00000@:O00000000T[YP<@304GMCA69^000000000000DGd;0000000000008NmJLUUCha_7
00000000LL8e<b_V0000m9Fk00004DA`0000P9JL0000D>6[\Wf7h]c[98?700000000hLg20l9U1<_700000000000000000000XP^000000000000000000000h9G^
DBHc0000TV:Ce8OlXFoF0000X:?V`>[BLBjMlOHATi[L00000000<?g?000000000000000000000000000000000000DO[3I5Ka00000000000000004nAO51I@Q=4=
0000P=E[DWAS000000000000LV4C0000000007j3DAFmdn[6M8hV06h54QVA000000000000P5@g0000I4TH@f:7M2O\<ndF00004oo0hR`LD9_TL5IVLLBc0000H3ND
X]W7000000000000I13C0000PP@h<3jGTCTddbjT0000\<KI0000TE7]0000lRCh`43oPUG8M2hR0000I;cC0000H;2Z`MgkTJBi`Q04\[7:PiV=i7eT00000=VX@?Sh
hj5AHO<;TTOF4ol@8i6T52lP4;BM0000D<V?X]IR0000PnkYHEB]0000000000000000000000000000`cnT0BZZ0000000000000000000000000000000000000000
00000LTLHAJI0000\bCTd@?bH5D9E:XRY;344V:W00000000`8fOXYGgDR3ZXGj1X\890\8ndK5D0000l0N4XBFBlA7eT5L=HQO1E2G4XgFl0000H;4X`@Xi]6X@0000
U6185=f80gbi000000000000000000000000a9j80000a<<N000000000000\IWD0000`8U=00000000000004\k00000Z56\3>M0000P5U9HS5h000000000000Q<]9
TBK6lTT24LXY00004XhS000000000000Hil@U5b90=Eihk?>\OhM8MO]00000000TONH000087A_0000PFml0000Lg350000<lFk00000000000000000ORm<m0SP4G?
1<UY000000000000000002f?0000000000000000h_b8<4R80:ERH;Aa<=m80000DUV]`nen<75A4?`b000052^@00000000hGaHi0aT@cA[i1TBh<D7\R[M00000000
0000`U`2L^l=DR4YT5CBL`5D00000000<9XZ8DhU00000000000000000000`jKQ0fUi0000HjQRXYL7H`0[DoLP00000000<5]6I7Zb@RjA0000000000000000U>Eg
00004>_60000`KeL000000000000U32BXJkd00000000<;?lLN0alZDO\KLG`k1NToiN<WA3000000000000H0PRDDACTJi08K@@LhGELBAETmEF00000dH@0000H8eW
@bP90000L0T\lZVjD3SDHXJK000000000000000000008A@`000000000000dGD_000000000000i9^_X9@700000000l;oOdK0kD6=KhLX34djB4NPU<2EF8Td5H^Fl
000000000000m;;S0000DTP5P;o0@oTHXON1HQY>@YfX000000009=SB00000000HiJN0000000000000000@_bhT5QZ`R92000000000000<QEk<]3g09]^X7D6h@J6
TZ0E\8o5Hf>ADi5B<ij@0mhjm1Xl`>[cLE?8I1QFPamFY<0]00008D7U00000000D5o``DIeLYR9P2YcI2l^U2md`;6F00000:=:000000000000000000000000H<[f
00000000`1NiLIV\0000TKA6l3Z<d:d;lJIeD:0^P?lQDIo0`_YXQ0O>I<b@0000`QM`0000dTCFLE0e4YCM\=n?`M6id9_K<Zn7P2\IT@FnH\9bL`FFa6lM@:`n0000
00000000e8KX000045ilXXMP000000008IH<00000000000000000000XOYj00000000000000000000L<82lfJ\000000000000PXI>T=[iQ7H=L_S:8N8G@X?RdXeY
00000000H:RP00008VIUHLSC0000000000000000]6Lgl8RD0i?NA3A=a6Z>A;>P\W\@8S_iT<n;PmLJ0000000000004k4BP=Y]0000THVIT0EnH:bI0000@IES0000
l1aE<HS9\jNI0000000019C_\hX30000000000000_:=`;_`0000TEeF00000000000000000000\VE40000XaIV000000000000000000000000U6Pl0000l1le4a`e
0000000000008OhZ\XcN0000000000000000436h]:g^0000000000000000X\j40000495T00000000DJfK@_[N00000000X^\9HGC6<1WB`Fl[HNBk<he@`m5he7Rm
8AUQPGVN00000000E15[\]ZC0000XHijhMLGM=eKLQfN<ZmXdEMZTFZY8ah^<SYjT=<j00000000Q4QM00000000@?BB0`>b00008BE=X2[l=<BZ00000000DCg\0000
0000000000000000LW];m9Aa00000000000000000000HoI@0b^[000000000000\UY?000000000000000000008T270000dJF\P`<<00004nT049=LHL720000\=8i
XUDC0000`M\d@Q[9PdUf0000T@iT\;oZ000000000Jl:l2Pl<_:Z00000000000000000000X@M8@;mRDVZA0000DB:b0000000000000000\APYdVo0000000000000
000000000000@NNWm4\DdBUnHoER000000000000000000001:EG0000@9]<DHJ5T:DnU6RdM0Ek0000L?=`0b9800000000HRU?0000XCWY000000000000l6_`dGP=
0000\gV8h89Zh:QPE8c:0000XCk200000@D<0000LTL=M93W]=]\a8D5<?Y>d]V`0000h53Y00000000000000000000@V=c00000000dLR900000000dX?2@?mW0000
0000H<734KSV00000000lI_d00000000h6ALhamilE9@0000X:S6`NZgm>Ol0000T1Rh000000004[aAlLh549i696XgY=8WXG@K\a4L0000000000000000DQ4e]9FA
0000<2;n0000i:Vc0000DhD300000000DNX>0000000000008SbS`U;o160]m0Zd8Adb<O4U000000000000X>lCPES`XHG5H\eb00000000000000000000<ZS;<eUZ
@T?A000000000000DMgW8oX0]3;Y0000LcGhd2BN8K=F\S:Ve2mA0000M28ah[m=T\@Y0000m3?Sd7HKl]b:H?R3M=^jdXHP00000000H3^C`GQGQ1IP5>RH00000000
LR>glEdFXga3=8o@T>>MD`<m0000H6<;00000000000000000000L]@A000000000000D@FQ46BoPnhoToUZ00004J4l\D=l<<h4deeJ000000000000000000000000
DaXBE;eYY5O<hg[QHJXi4Qfi<i=218j3<NF>]:9V00000000000000000000<M500000\JH]PSX20000dZZXP_Tcha:i\iIJHlme000000000000000000000000\F]O
LJ9PLXEThl080000`mdVT4X^HAIV8NlSPRn0I0DK00000000LY9ELZiQ0000000000000000`E6dLF[j000000000000<4E>X8B>0`MLl9YT=5\>]<hUU>gN58C^Ti;=
000000000000];8Y@H:SA=fM00000000@bK1deYb0000@5L54TM_0000000000005:=70000Dkf[8_8b0000000051AmU6;k00000000@0<UdXmh\IP000000000dD[G
h2`oHS_Me10A000000000O3V0000dJPV000000000000hA<HH`]<0000000000000000L5]A000000000000HT8cd89KD\]L00000000Tm:=000000000\V700000000
0000000003nXXNc\`_hg000000008W:BL@XHdiUY000000000000<BGmTM3>T<l700000000<BRaa;UZ=2n40000P?O]00000000T>jMU<ZK0000<V2J000000000000
00000000\a1?00000000X^MZDhUW0000000000004:=L0000i;1Q0Okcm>5n0000Ph28Hm4H0000L=HL0000T^EHhW3o@_U`U5i[0000m<H<0000@HCLm9KKL4\^hCR]
0000<8<LXC4R00000000PM9f000000000000`PRL4SI48JX?PX=BhA3nd?C78JaCDI:^0TOWTZC7l]@4@en00V<1i5;XPA90h9cR`hHeLnaZ11]<Y<8100000000<\^f
0000\2AAHk>bPY0^<[To0000LIPn`;nK5;LEL64`0000@^\]`OSO0Pna4c>:00000000`nBUP3PY0ILX90KnhZ@iD^K_E;Ol0000`hB9`NTY@7R0PCEIDZnE@J198iiJ
HcQaE<X>5=UULbTXi<V^00000000PliP0000D;jK0000T\@5L`aXd=C[@Hlk0000@]410000H^c60000DHO80000000051hXhIX;8Z?4LaT^HKci5;YJi;o=5<GdLABJ
<bIP1=mah]RlhPL^hYjk000000000000XPY1<QF`a8LE00000000L]<PM11M000000000OWI000000004AJ?00000LGR000000000000D^RF0000000001Za00000000
8D36<D=X8We]0000dQC;DmR\0000hEh4XInJDaMR000000000000l;7glL5j@KhZPQ[d4XVV4iCNm58L00008@KQ000000000000000000000000000000000000l0>;
l_FI00000000dk@L8E0C5=kWlKCA000052ZVM8Qd0000000000000000000000000000PAlT0000000000000000`DJS8\Uh\;f900000000`k<B00000000X0C=PD=E
I:`5hS3<LJkV];;800000000`1kMd82A0000l:\VD=9@d`_O00000000P`l<<h=M9>a040k4Td37`Nfe8X[nlj?O0000DS4Xe<0000000000hbhW0000000000000000
XojhdFY;0000000000000000<lBT000000000000d?6FPVMc0000000000000QLW00000000@?Ef0000`U4_000000008jdT9=\H00000000dAQk@S9GT_BYP_jL0000
m>DGT1A4`LSQD]SYM4C=@GXI0000lOdih9dddW=@Xk6b00000000hPFh0000<9IEH[F44;Sdhn]@8Xjil]`1lj>ba;aK0000LG5M@AlC@LB9DnIJm32P0000@5O]HLIM
h26SPSShlZon=16]0a`0D[Qg1=>KY<GX=<i`hUHFPY[SU9nm000013@Qe4Og`4gV@>j3PEGI`FV3H3j0X=MhhKRQX:E=@I`DXPBY@TG_@U<m\0dW4\kT<@;887AN@8Zb
@>9VLR[m@d1IDQPU11dmU35_44dCPZXKTiflD44;TLV1]6\K9<eFPIMH@Ja`0000I813H92;8:EG13?CI68>000000008<?S0000L1nd`C[jX];MY9=5000000000000
0000hMdI000014>50000lD18X__iE3e6TT:80000POAgd0;e\Uil0000000000000;VA<P\6000000000000@W\`0000\8m0<cZhD9>Q<adX0LiX0000T85l0000@]df
U6Q;X3F>P967T4WFL`Ana:0_00000000A;U<0000`cV94[KK000000000000000000000000000000000000dRa^0000000000000000000000000000000000004RYj
0000LOnQ00008HPn`a^1\cE7`kdG00000000i:fb00000000H`1dLR;F`QPbTLCg`T8B81DZ<l795<Kf09Q[dQbYQ1aXM8bne:Zk@J6STPjX00000000000045MN118a
00000000000000000000PEF\hI8CHMCI0000000000000000000000000000lIK10000La@]0000H8:R000000000000LX8N00000000@DkI00008`PO000000000000
0000TahOH<HO0000M6=ELQASH2kQ`9m^@;YW80hA05QNhG_WDJe[HI3YT_Q`00000000HIK;D]dE000000004YE@00000000`8hHDm9G00000000dJC?D@_KTNeOTR0j
0YlCT0g;H5_`HO^VTZaHD7U:dMRMLcXO00000000000000HZ@T>^0000Q8SA0000TWjP14Im0000000000000000@8QST4WbX<Oc00004A[;T[MS0000000000000000
TfEU0000]<<?0000<TlB<eG`0000\IU<HK]5D98a<Tc8A5FC00000000h\4f00004RYW00000000D]U8a=jOa>VS0000DNK=0000e;l[00000000L7Xc\1Kfh8ac4ImF
0000X9hW0000D^5L0000Y=ULLTS`0000000000000000000000000000000000000000TEJe000000000000PDmT=>I<000000000000<0HM8O;a<RCV\[^lL2@S0000
<PEh0000PNln4[WIld=ge;3di<jP0000000000000000D^QSXkdi000000000000lQgUDT[1Te5dY=Kk@A[k8_ADd9VJ\>\2\JHQY>aQ`1oE0000dK\iX_JA0000D5H]
hmTOE;Ui0000PTX0T\R20000dBG6diYY`4GK\:1ldj@;00000000<GI[h?H=HO;l\SP=<U5A0000000000000000000000000000@]YS0000<;^?0000000000000000
`0:90B`@@O\_TKH3h^QiT`lkHbHGlY4b]:ZGQ;j3<=3[l[_;hcTMLh[4a5MYY:VKQ<TH9<h10000<hjJ0000@3lo0000L1FjlAOnPGm<`PH\0000000000004E[J@bdk
M4Wi00000000HH2]@@ca<RJ7T[U<000000008ioQ0000000000000000HKmQlh440000000000000000000000000000@N]HL[fS00000000`6B<HT;S0000a=410000
000000000000@9Zn8KNO0000dCaT`3g^0000``j40000=3H@0000m52n0000h@T[l8E<E7[XDY@H`f]Y48670000000000000000000000000000\\JKX7C@TP`OX]aj
Td2S8elRhgD=]0SHU5?1U;dH0000000043IK0AWe4kA\HEeS5<@;0000A8g9P:gK<?3lX9]oTPe:PWN7PYEP4;J>X46Y<MWe<@;^I9`WP:X6Y;DSQ;c^00000000D>L\
00000000l@Qn83[8T;nc`WM>i0K[L;R2l77CQ:FLX:PN\YH_`:KALK[UI;91M:C1`o45l=][Y>@f00000000000000000000Pf[000000000TEG4XOPi0VL0000051]X
000000000000000000000000000085T=8k9HhX6h=5L`\<CHh2@Bd:C7DB;Zm=GiDObbTRFJD5dN`VV\0000H28]000000008W7^00000000D^MRP34bl?HeD@@@8Ld^
4SOYd[`9L52id[3g\n250000000000000AQ@dZQg4bHV0000hGn;0000000000004UW7dIco0000@QgF0000000000004NM90000Y0ST1>J\00000000L3=d04e3hN^S
TX;FlioiT9fK\kT\E94P0000I7Wh00000000DSFiX5WI<SgV0000Xl>@TTJe0@3lLW:8dbi5hb:d0000000000000000`\Q`X_dh`jEIXN;Cl1bT`4;a@:f<U<<6TKVL
0000<17C]9aJ@GS[Y:c50000Ti\Tm12;\DY=lODY000000000000000000000000000000000000TQ@6000000008KlTT_@T0000P>I2000000000000X<@f00000000
0000d1m1hJJ:<PdL0Z;bl:J^l7@Cd;=_l>aSXB0U<D]X8K0F@S?5XnW2=2bf0000000000000000l4?]X4nh@dZnTn:Vd@UI8=cXHC0mdikRhL_<82aF`QMki0<Zi0QN
d04jlNfWP@A=LV[4\6\;\;Y0T@F`l;lahCIQlGc1X?;c=9ab`?j_8>F=\DnlT;GM`GdJ\02S44B6`PA\daAI8b1Mi7:W<T6n0Vcih^KBa>c@0000LdfB000000000000
00000000I>X`0000d?ikPJZb0000h;43<D:al6T?0cOX000000000000e=Omh3R=0000hMZ70000D1M`X@BP<JdLDSPbT4T=lWbgTXC`00000000PYOMH?9S`]bcPgcE
M5RK\3W1`4kgHh=m0H_^TR\L00000000T65f1=7[0000PDjXi1Y<0000h9d3\Tk8H2PB50\:<MF0Xb6l8@Tk@[2@DodN00000000DA9\hRT;0000000000000000U6@m
<JGP8ILeE0o_0000dAkFTMOm000000000000000000000000HY5@\[0Ee3jN000000J898b\0000HAc`@[49DeoU0000d;\OD_TNhKM;0000e:MHX;b[0000a:H;0000
0000000000000000`7DJ\;<_H;YC\Gci`HP\hT^<0gf38naJi9hI@L3G0000000000000000T0hkhBIS0000H35K0000@mj]0000TS^:X>7<00000000000000000000
hQInXMKN000000000000000000000000000000000000d9dPP=4j8fj;00000000lT\5L[W8l[cii1hmDH5O00000000T5EmLj68TCQ_0000000000000000d<lCi9LS
00008V`@`c\>e<630000L3Sm8]eJ00000000`FJMXNelhOBZL\Y[Q=^4000000004DF^<3YP00000000000000000000PTH[DaR7`BR>8BgdD6_oi0oL00004_AjdKj=
a>W[X2\:HCgm0000000000000000@VI20000@a[c00000000L9De0000<mPR0@W400000000Hc_1e8=`46]R0D_VlLl4T`\796NG1:E;d]cO00000000000000000000
0@Yj0000PTn0l[2M0000m7]5<]L:0DkklFB100008QDd00000000Y=Xg92ACl9N^0V=?A;VJh@^h00000000H=o7hhLca:HV00000000\G;l0AQ6<ZNKPiFl00000000
hjMG<nI<`M=KLYG=`\nMlNho8Ubb00000000878G`NOOhIdT@=5VM<EH8\H2<>=\0000hMGcXC^^4KE;L7UMd@?=U8>80000L3:E000000000000ldO_H]hDL=Sc8mSX
I:G`000000000000000000000000000000000000I9Ue0000PCTYLQRED;5T00000000000000000000de6bL3i`A:e<0000lIj_@3N^00000000<O4clOIP4a?b<?L\
H6[NPF_cTEfR<JYF0000dW9Y4GJnDV@lI2eTH[;N00008F;_@T?Jh>dGdOKe0000000000000000<6Rg0000d2B>8K=S<cjd`i4hLen<=2cjm9gDXW00Y==:Y>dN4Iij
000000000000e:iA00000000PU\\0000I;4]000000000000P\mRdf>Y<_KY0XB@a5ld99`c0000lB2V`WOjM3]5<<Roi>4KY>?=0000hS8G000000000000HM[50000
00000000`Y]?0000lKnH00008X56DPdl0000`b6[PmSA0000@`?500000000d\IRHUFh`[PMTA7?TST9000000000000X8Y^00000000h5d5X8cglGCD0000LCJfd6L5
Tkc;0000\gYO`?BZ`XQ?lV]d\W]aU1aF`QdlY:oA0000`F]_\dRbd81\0kmdT;Z_4H6eTBRS00000000H>C=PRmaY<PaPR2CY9ZNDOBi=3Pl0000000000005>01h570
DJKa0000000000000000`e]^000000000000000000000000@:SV000000000000<=3j0000DJ?O00000000000000000000h1\`000000000000\^@kPkL20000]2M<
000000000000000000004_aL`]4B8F1H00000000A<F>dFMVl>5<lU23H;4J@VZbD\lB0000000000000000E4B;HDQbU45Ne4FS<eLb000000000000000000000000
00005267e9iK0000@^C;00000m71DW5am8R]a0[D0000@c@l0000T:TWdOfE8H;_dj6`0000d@P<00000000lLc6]06Q00000000\f9CDFNl0000Q0nU\`E;dm93T6F3
HG;cdV0CdXQd0000@LdiXKSlX\a5dDaFXd2e<7\[dK9RlAR8@WFY];T[A<d_PfY8A;kA00000000Q9\48C_dLNNL00000000Dn;P84VYXPM9`;ZE4bKElgi300000000
0000000000000000d]c>00004Cd_000000000000hMa<P`VF\i43000000000000d^770000@<6kLC\<00000000P6nb00000000Q9Y7000000000000L]IHTMbB]8l^
X5KATUXT0000X09b\VRk00000000000000000000hKN^0000T4g2<48<\;0j<1NH\U^lU:_90000TT:H@<4AP8Z>hNY0PM]b0B`Ilf6W0m<]0000lHLMQ>cU00000000
0000000015C[lL@Q0V=G8m8[00000000TnO2@T[V0000<IDnT^]fHfQj\A7VM34L0000@@7900000000M;L`00008bRk00000000000000000000L7^N000000000000
P:@nLX;U00000000hCW:hW^d\gnK<3<G0000000000000000P]O>00000000m21@hLS`dV3dQ2YM4kDD@:>M0000lGQ_0>MdhAHLQ;<Rl2fj\N5fPQZ[l^S7HnJDA5dk
4GACH42=lfQQ<j;A4jmQ4W?4TWmHQ9TlQ;[Nd03UH5bK4mlMD;M6e:08a=i85>V_dQ3\d2o]H3L[La7N14GE00000000`PNalQON0000a3EK0000TQ\4T1e4XC@U@Ylg
TgTVT`md0000\=R<0000000000000000]8_M0000`9SR0000L`DP85C68`7hTDQQl[[HL<\4@nZ^lWon<0^D8eb\DFWEl7V7M1>^<6eK]5ne000000000000PAE=0000
00000000000000000000XJD10000hW;N`^JX00000000LKc50000@bf7dC6I8KK?000000004KD0TNG3]0:n00000000]=]k<0iL0000h7Q7T`koTnDO0Zc]0000h6WQ
XJXT0000000000000000U1JB0000lbhf`>HL0000000000000000lNCP000000000000E3WYli;G00000000TORQ0000DHG_0000i9RA\1Ba4F270000@aZZX^PUH`CW
00008]P?`4bZ000000000000H;K]lLWH1=hf00000go[00000000X>8TXGGjPbmN4D\A0000HFS?000000004T<5L3;f8h]\`kI:0000A>:600000000@<5a\B:3HFA\
51K^Q27k16`A0000000000000000PlWZ0000hHZ787Z60000LG66HlbidXGO4\Y4U6GZM;9=9<;O4QhU0000462chVUB000000000000d9BN8=`h`;a00000<U;`\0YX
8UJj@BT[hNWIa2N600000000hKhM@;D8hUB70No80000la<=0000X=RMd4UW1:kT`eNn000000000000dNn@0000T[1h0000TPAi000000000000DKT:@2hlXN9B8SJ@
4MIiTS]lHW]V`^ESI;5J@>c<\kBjHQnPL]NLA:7m000000000000E;iX0000=8nh000000004l2b15HjD3b?P4Pb=67c=:SE000095l10000Dne`0000hGBY0000e=S3
PU]L00000000`YCd58oLQ<Dd00000000=4EE0000PC9ll2DmXcYj00000000000000000000I0FEhdRPE3kTXme>886H8[KdL^>f00000000a9@PhL3`P>SY00000000
0000T7mhhM]Q000000000000T1gm000000000000DEKmD`NE80L1@3DCP3SZ@AE1<UcADdP;d=_8D@>aTPmNHVOjh5NBLDDLhk2V0oTlA1hAE2TJ`kh?`;<T0;OjP?RX
HdGEi7?a]>D;00000:_9000000000OCi`PF8PdAI00000000P5^A000000000000000000000000\NR2D^Q@m9>400000000h=jU4IRW@Nj_h`U1Y5oFH0a@TTi6P:6[
0000000000000000heN`i93Hl1Y_0000000041M50000hKQEHcKML3WW<N<0a2OJ`GHRa>V802mbA>Wj0000X4@F0000hBF;4KDD<G2>TaZN00000000<AD3TZ<80000
`I]50000<ZGH00000000000000008DPnHP5d0000000000000000Lhoi0000DLU;00000000DlPihVVPDWUO0000hCcN@W624OZh`O4H0[8Ne>1]5>Ybh@=YH>WglCSc
lLo0@R;d4kL^i3U^00000R3h@XN6T4_e=6nHd8Fa000000000000000000008QdT000007PNH;2<000000000000<WE?0IAN0000DPNUdYRo000000000000LobX0000
d<3a0000DB:X000000000000da;m`1OFU1_W0000HPSnh6dK`ZST00000000XE?J09GBXGR@`F5ZHIG382n2l2NNXJ=00XKTU0iFLGjL`M0jL_F38@C\hd5L00000000
X:QE00005=Nn00000000000000004Y^6PUoGHaKK000000000000TTkh0000H3[D0000T]=OL]A=00000000000018jN0I2o`0ZbD^QHhG?L4CS<DG>?PZJ=@`XIDOa\
Xl:6hm:Ge3OEH8E]0000000000000000`9N:Pl@9<;h[8KB\00000000000000000000000000004E4Q0000lk@fQ27WlL;dLF6Im3FW000000000000000000000000
hBY\`N^?0[JU\oeH0000d;@90R5Z0000E1WhLX>G`c2VTH;RXhIUA2@=0000PJTB000000000000TVQA000000000000000000000000D]Hol5di@h;[0000hhQiX:iV
h@l0DMTXQ3]J\9=;<jVVA>T:8DYJhDglDS6AdJHi00000000lXQKXR1:dbGWHH4\0[QYU;;G0000000000001<KND=Gg0000M4HS0000XkjK00000000000096m70000
0000000000000000@RgkP<@S0000\M9;0000000000000000000000004G_?0000000000008CDaDU>7000003OOTdlG00000000D\:3000000000000D4l?0l320000
\VP800000000P;O8d9dZhk]oe>Iihb]X@Kbj<d\P00000Y7o<aVW45J]\Q=_8d17TI1J]4RE`<1C@TIN5:C=5;ON]=1ULR9M\_G9X;F500000000T7Pj@7afi8Fl0000
042KT6]10000000000000000<T=747M1hTCV0000@K_8PCE<l<4P8FRF`^;000000000000000000000\Y3<00000000hJR6P\fI0000`n@g000000000000000080K\
i:agLbER@HEJ@]Q[m1CW0000000040K?0000l1JV00000000h>^i4`6LD`52PkSn0000P6l68Z?R00000000h5?60000DX4A000000000000Y=oJ0000@<G20000lV`2
e7Yc00000000M;gZ000000000000ln7gPmZQ\3C1l41e0V=715_?U72e00000E^`LK8510:@00000000hUBFPbTd]29_00000000000000000000e;HCXOmC`Q]A0000
0000`K[?0000@]D8HED[]1a6@Df8@\[j0000`L=XhEND<lQhe65Y00000000XZ]d0000L2X0DVTHh1dTTE100P_glgRKY0He\6oI0000<QZkX;gA\Q^dldo\Y<dkLO<Z
T]g1\5SVhQ5H000000008ELclaRl\g>30000000000000000XngW00000000Df\l000000000000Y5=G00000000\QRddOjGH3Li0000@08E0000T2QWhhfhU0:N0000
00008aOchO_g`kiL00004I1m0000TMd<X`n7XESE8VQ]E>d`0000a<@ed>9:dDJBU>Td];^T0000XBW00000\1TUL8e9lNMITda>E4dV0000X:Q1e8k200000000T5c1
l0<kPmCL`GID<A6[e;0d\5b1TJjFXJk7`DIV]1RV0000000000000000000000000000000000000000<T_S`^F9P`Ho\ZhGdoY<A2K8TJ^I=;KF0000HRSXL^Zd0000
POmXdH`U00000000000000000000l<0SY5ej0000<@S;\4?@00000000000000004TKQ00004lN^000000000000dA8300000000<>U4000000000000TAmk00000000
]39D000000000000000000000000429h`GQ;00000000Pcdod:ZBPIc;00000000000000004e1600000000P0aT`[S?0000dS_\T<J@0000@VaX00000000L9iJDW5?
000000000000@J5P00004NJUP>kIDb\l0000A>GDlNN4L^Og8j]c0000PNh`e9^8\H2?ho=g=14e00000000lnWT0000000000000000PI`Q0000dJI400000000@nBm
00000000XF`S00000000000000000000000000000000lGiS0000Tjg[0CdP<502e0YZ0000000000000000@:UXhPR?dTWKTV4300000000000000000000X6TkDElE
dOCZ4ZK5]<Cb0000Q96?HPU=0000TUoT00000000XIMl821H9=aL<6RET_\h<fnUQ51im7VHA;l@000000000000L>4RPMbVdX@bY5A?`JiV00000000I>eVlXb10000
0000XRlA00000d7H@<`l00000000`]Pa8^_a`0nG0AAO@B9=PTh8h]mGY5]C0000000000000000LWWmPYgf0000Y=RgTJ2T00000000m01b0000dJOo000000000000
0000000083Z`H5:@X<11LVEVLhFAL;hIU=HA`Rn\0000@<<Z00000000TC]01<oZ8J78\B18XO4<lTmS000000009<6c`X@5Xl6>DoMn40KG1:X7P:7I0000PGYO0000
LGmJ0000H_l500000000000000000000h1CC0000TAW:0000Lcgh<_MQ000000004AA^TV^100004UjBXBRm0000@3=<0000X8MIHbS^8aje\c=L@WBB00000000E6>N
XinLHI^1E<jDH636]91;TIWS0?i@M3\^T2gEd0[LH4Y?Q6CR\OcKA8fR<`PD000000000000lP\l0000`<]j<;3VH?<2H8[Ol<QQ`\cc4[2k8^e18cmnhE3^TSdTHh8E
025D0DUU5=k6000000000000dE>700000000@>WVhNLJ00000000PEST48m^0000\fC[0000d7Y[0000<Fo40000000000000000@eH8000000000000h9hfPKb>`0j7
`ERb\TQ?P`o]4c2>00000000`XA>`9Fi0000000051X>0000H6[]D`k4I>2e0000000000000000T:>Ad>gDhED3h^nR\P]a00008HaU8EiQ000000008PhF0000T4oe
00000X]Z\Cl4hfmG87YA<Ee84]l900000000`ZOQ000000000000@L\NlMPHT`jTM4<Da;idPEi=0000000000004o^^P_k:D4TK8[aR0LL^8[J1a4oS0000<PXGDT1b
hmGZ00000000dPNnU;O<00000000000000000000Di:k00000000P@j@000000004bZ:e=_K0000000000000000H9ZU0000D^H?dTI@0000000000000000HP8^T;SV
`a]P0000000000000000@D5D0000X8d800000000hmL6dg<?0000X6]=8AgCe2>d@H2OLIda\JQ]`PK^\6_5d5a786D@H\iZ0000l[mLE<:5Y9Wf@L4LlR>Q@Yg?0000
h7Cd00000000884lhZ]FU=Y?0000X=Z0<1TL000000000R5h000000004[oR0000LS3F00000000\m\S0000000000000000000000000000XCoPXU;2@_BCI=QDPDDh
DX2>00000000@5oCXo3500000000XfM_0000LEld@\ok00008LeS5:NSL?:;4TW<0000TTdA0000`dcb00000000XQYM\bok0000000000000000000000000000d\JA
000000000000000000000000<O5>dkO@0000000000000000LNaP4JAh@5Gka34>U8F0000000000000a4k00000X:Om`X@B00000?mf0000XK9100000000l8Ab\I]d
i=Dl]=WY00000000000000000hC;0000PHfB000000000000P:CE0000TaPZ0000TV3VXVlLP1GedVR<<g^m00000000HROd00000000l9mgLi^NH6DMXJX112nFHBOc
TEgd0FV@\QFQP@4]I:GB5<kO0000PCAY00000000TJNBhOAIL`o?HaF=Q1h3000000000000m8]I0000XO=:83ZlDl3nU>YYTo`f0000000000000000lMO4PZKf0000
lND900000000P;9NY4:fldQ5PZ8:d^L0a1>3X?_Zd255=<;[HnTidHkj00000000\VPE0000Pe<h0000]=ckDQ?80000PRRj4be70000d9OX000086_DlVN6h3ScP63d
HJBAQ7S?0000`a9nl\@oM4ZiXl=[U;T40000`I9d@TcRDYnDX@Q[8X1`0000=9E]@\53000000000000000000008Q_PdkT>00000000E=mmPbT@00000000hRMQD?8`
`AI5<FPom=Y30000@bJ=4;B[LR\?`e;TU1V]0000e2BMTBIa@]MD000000000000l^CR];JM00000000hCJ:i9B<0000Xb9ZPLeiLU1d4]N;0000dhNmTnZJm=c50000
T?kN0000l;`3DI7M\Q?gHbLSHeP^Q2_<0000e2L20000I=bf0000<mWS`YY>8@kdl\<A00000000`OZU00008P?6H`L9DO7ohaa_@ZkD00000000\oSn000000000000
0000D>bm1>BU0000]7dg00000000000015D`L9<k00004I2;0000h_JS90bK000000000000LTRQHo4j0000000000000000ddhY000000000cl60000e3oBD^H40000
@MjA8nQ0hXHG00000000`ge;00000000HO440000lHT1h0EdX8L[000000000000lbcm0000L5VJ000051i;00000000000000000000@9h=Pc?TDolV0000d6_R]9me
00008PH6P3V200000000dEOc8PZUL[C?\OfgTU<]A2h700000000T8ZS000000004oIa00000000P6]_=9K9HTYGX32UX>O\@Ed\`GBi`YgR=58j@h:U0000@0ka0000
0000000000004TMC0000DSOmlVDdl]G400000000PR0[\^PELFEa0000H^HJ0000H[c;0000D@fQlCC:TZ[e0000LNWi000000000000\?[d00000000==Mo00001:BS
00000000000000000000DH3o00000000hHjQ]3Y9l\lf0000000000000000000000000000TD>I\IJ=Lb`h0000000000000;DG0000h0Z8@<8F06j10d50TeUB0000
H;2j\>8H<1<0<kQ2U4eh00000000HXZ:D;6gLGD2\M780000dR>8lFKXL^A=@0GJ8nkC00000000hBe`0000000000000000`SlR8OM;\bE<5>J>0000<A^:00000000
00000000e;Yb0000lUMj0000`2Bn0000\NE]H4C]T<7>8?0=lAM6@XaY`YNP00000000000000000000\;CY@?BN0000@_VR000000000000@Clb0000000000000000
`4?50WC0A06I0000000000000000ldbR0000D9CL@8dhHSKY000000000000<c[B000000000000PEGX<B8Pe<]l=0MZ`739h7XV93Va000000000000h5hi0000]0V@
0000000000000000000000000000000000000000D;?E@cHH000007n`0000XL>hD4?PH_XP13V8X8<odXdA\]oVd66h5=V300000000P3Rd000000000000@M`E`GA7
000000000000LH:^0000PQOB0000000000000000000000000000h0icTTdj`jRZhc93XME2i6c_000000000000PeW200000\1l000049k^00000000lmAf00000000
0000XCJUU;Ae4C2lDP76Q==U00000IJX8Me0HJUA`QHZHUD74M@=daYI<hd6<k^bQ3E[\Zf[Q>8k000000000000hS3WM9V@XCFe000000005;W[0000000000000000
000000000000l[<a`>J5h@<>h=6_Po?Ve:CI`aOnlfLe000000000000000000000000P>6900000000I8;b00004Qmh0000TWhCh40dX?P10OfNH2Ik@?TJlHm9lWT\
L6CI`b_g\k:LQ10o933bm<1JHPgj0XALA5e=U8W:T3oTDT7g\[kQTa5?107H19Eii<Y4P4K2h=D`@WWaT1>G000000000000@7`A05FW8^D40000i1PG000000000000
0000000000000XKE00000:d^a>]ghJ=A8C4:Pm=G0000@akKXdQK\3[P00000000=6OPM0P`0000000000000000000000000000a=U=0000HO5c00000000@Ii[\XfN
@ob<0000000000000000000000000000H5O@<0f7XNe>Xi1lLQce8lOJ10V^Q<4D000000000000d6=@8g]c8`J=`aBi0000e=M`I4JGM74TQ:Q_m:SW000000000lXJ
000000000000\A0PlL;2\kdW0000<Obl8NIcTo7O000000000000U;n800000000P79QH5jJ@7\mXAnJ`dU:0000000000000000PLZ10000`<hdY4Po@10X0]<B0000
D7_;lFg3PQ`<hG6L00000000HQ\eLd8C@U53@]c000000=gXXa]`0000lG14d9f:i<IhDXPU<U>T0000TB@Al5]M`:nE<F[[L[3:Tk`0TVS_Dh[LP_g<=8=6E0f10000
000000000000\He20000T]fe0000hSE7`WNE@6AWT:1`<F=@P[>Y\5]f000000000l<c0000\?o=X`N:lcBj00000000LCe\0000XWZihbGIhPc?M>^l@jn[06de8UMW
h:c]`Pl`h`@Di9I2a0_@00000000PSBS000000009:_Q0UX_00000000HIN?000000000000000053NW000000000000HZ`B\QE_\F_Ci6M?<_jk0000`GPm8Y:J0000
00009540HQj2000000000?<bXXmW00000000@Z1QPDmn`hPe00004CiH00000000000000000000\ZM@T=4I\Fm@@n7K00000000000000008GIh0000000000000000
L2V=00000000DZLaT4geA2MNLCO806J`XOS`TRC9@XF4TDe<8:35`6>ZlKLfl^k^h]<1Pd1mPFJ@djK?lW3_@_Ima;6X1>Hg00000000A9N?a>PV99Nc0A=Qm:=O\Qif
0000HVTU00000000000000000000000000000000000000008SD>0IKF000000000000LL=9T14C0000h_:10_Fh00000000lJgf0000U7<1`G`o`ITM`R7mdhW30000
00000000Dak3A;AY00000000<`UU0000HGK]P6BL00008@J^@7I^D9hI=9No0ZDjljk^000000000000000047lOljUg00008`agT5nTXhSC8Xk^a0G?0000<UgDE2kS
4B_P00000000=5`g0000000054PKd?iSl=nM0MaLPSUk<EBm00000000d>bJ896]X7W2@W_;H5?c\D?Q`JMIhXQ6lZeElaGM1<V@A>?a\LMDD3AP0000Lo2a<EOY0000
8_31000000000000TXlUd^gF0I]K0000LLeGLW9n4LENLXWG0]:^4b\M4kCRDoUNU2S4000000009=::L0>m<KP4<D>;<hkRm7J`P:=i`__N\<V0Q4To19F_T_ZZd`Mm
000000000000`0l?T1g=0E9K0000TS_AHaVF82U=Lk:6`BDF@FYkQ>FW000000000000000000000000m92R000000000000l7FR000000000000LhG]l]`AE5XV@B;0
0000h71Md@oilCkUP3<9lPR1<IDU000000000000h7iU8VbMdl56L<DZHNl@\Sm8TX>b00000000\e_@8BFT0000l9HTe0[fL5VXHYWo@4`b<0Yh8MALX[BjTc1@@dCC
00000000000000000000DENT00000000hXOcI1>A0000`7`flGWP4\2GD_h400000000U9EE00000000`cIm00000000T@Y40000dIkl0O;?D9@i96LO000000000000
0000`mEZ`GW@00000000@3^M`\;OU0U?0000HEO6HFjW`lddQ:hW0000000000000000d6`?00000c<;00001=HM8B=n0000000090LW00000000HET:000000000000
0000@5L]dVK]0000Y963lLQbTFYTlI>kD`Ef4df^91ki0000\]NbD^kOPOA;00000000000000000000L9oTHN?S0000`hj00000TV2W0000TZelP?D=Xo5E]5aJ0000
I7S`8iah00000000LaB@LQ>E@fc2TCcod\KdLnf>I=1ITM8;`18X000000004[o^00008MC18D[fTkF>000000000000000000000000000000000000DWHJhB<hTFC=
dUnRlB\R0GX_TUg]<WnZLfNAU3`61:8?E>M8e>MGDKIJ@bPY<=XZ0000@8dXLAM@T8\W8\D:LXb@Dc_g0000DXC9000000005=Qh000000000000000000000000X^W;
U=]>\PT<LH4>X^Ha0000Pf:G0000l=K\@nLSL>2@00000000000000000000XKdD00000000U:I10000\B<FhOlQ4PW?00000000000000000ZBF0000P?\300000PaK
0000lf:YDNUmTJ1o00000000`ZV>00000000de\TX[\3=9`0`001A:0Sd@If0000@\]Yi1Tm\eO@Xj7F53X]P>MG00000000<L\?0000000000000000TJ94@3D5XIag
XPa2XA;@4J6aL`\_000000000000H@a3XbaW0000<^d^00000000lOPA0000TA9O`<UR00000000I6eWlWn?\0DM00000000000000000000D80600000000]6d=8Uk1
00000jAfi9S:X08V@Gkg<HGD000000000000000000000000\l^68Eo8E0<0000000000000000000000000T5Oe<glK`VJA<WQP0000000000000000000004WQ0FY^
0JL>Y;kPXHj>0000000000000000lf21a7lJl_9U0000]3lD000000009>[K47hoh9j<HWO400000000000000000000M:P6l:i7E2JU<:aGPLhe0000000000000000
00000000@NQ30T;e0@0[PKXUM3Ji\[7`\\E1@cTn]2@fi4<6a:@U00008Ib8\FOSPTn@00000000000000000000`\DG00000000000000000000PP`40Vlj0000m25A
00000000lJ]70000000000004=IG]14500004?XL0000X\[[h6<000000000000000008c>W000000000000000000000000X?SH56S`0000DYF3E8Z:@]j60000TLmo
`fAg<8C<\A2TPR7=DhdP91;P8YQHLQTS<9A7P]^e]3ZS\i89U3bl58SYM;jB\B_eI<9]1<WNm>5VHOLg0000TcQT000000000000hAL[0000LS`m4^2n06\aLZNm<H[D
<33:000000005>IQl6TM000000000000dRDIY4E54aNM0000000000000000Pcb`0000HOaM41k[\@a_LQ:hA;9L0000@5h90fTQ0000A7fVhl\800000000Hm`5\9ak
@;Fj0000000000000000000000000000hVLEI0D1000000000000L3Q`0000000000000000DRJYliLf`oFI000000000000TFH;00000000`Y6Y4D3K0000DWaCm64?
00000000]4fe000000000000hB^g000000000000E<R5000000000000@WZZ0000E8BX00000000dJ_k<Se;X1S]lk0=0000000000000000@:^GhCZThJG^00000000
000000000000M=RL@Z5d0eB8\P0IDSl94L0Z`Z:KD05ePRG=<kHXdkZ2@GC`DlhWPn?gE;MM0000Pe6L00000000P\6100000000@ISm`]4Si>7Q`N>m000000000000
00000000dihjX;FIXY\bP_eG0000dF?_@U1<0000e=o>0000X@YO`bI9l\aUa2>PD_Ho4[gRa9RM00000000DI``0000000000000000\\Mi00000000dMkA00000000
000000000000Ln5;E>NFXeSD00008^O;0jN]<HlKX3LMlTbJd^nie4l>U9\Ca<0Th>bX<4VcH>60HcQ:00000000DWF04H@50AXDd53IM362d38Z5;`10000i=;T<7>n
L:kQ@I7o``SSXa76@B6EPnQ\0000000000000000\WPVY=bW00000000XSk^LDm;0000U82\0000lVFP`oO=0000LR1IXoKN000000000000\[K=T1l9l30[\bM`L@7`
5:nT00000000<\_?8bghE9M700000000000014Lk00000DE\@N<LH_5L000000000000T8;Cl?f042X_8SiYPVGLlf<=4k[I0000H7[a000047lom7FN0000A9jM\Zi8
0000d2N]hc0=`AB;\[;7lTj_\aC7PO5kPbTLE5BY1:gF00000000000000000000000000000000@BCdA6hQdYI800000000`32E0?UihQ<=a:\l0Nd600000000DD6O
TE[oTSN@l[R6T]fW]0`YI<DLHE010000000000000000L<b=00000WNUP0ON0000H8CiTn7S]5BG8ThjlgRg0000l4XQ00000000000000000000<T:h@Ggl`Oi54VBk
000000004kk4Q06eh3C@hFa`Y3K[0000000000000ElV0000952>`c<CdC9bHL5;00000000`KJ6DOXPM1Q40[hDI6jI00000000a=fk00000O_LHlf>XW\18`:HX]d8
XlkjY99f00000?K=0000000001b1e>F60000d^51PMK\000000000000HFV_000000000000XTXadUeUdWLEDgLK00000000DcH`000047:fd\mC54H]00000000=7;D
@MR<00004GhR00000000@SQE]<`N0000000087kN0000I7_?0000XLE;9;G_@<EU0000@h2T0000L:eB0000Xg9a0000l6SQ8KoWP27GT4d6DQaWPiR[000000000000
<3P=00000000DAPL0000000000000000T3VF00000000i2ET0000\8?Oa0mK@=Tg000000000000000000000000\WSg<DXm0mbC00004M;[<JLn000000000000U<m;
00000000000000000000\HTeXmH^0000XBob\IXmXJ7VT`g\P;bkI55nh8Oj00000000@?j;DW5Ph\REl[GEe4>c8JRQ00000000lagb00001609TBh8<mb_I<^_T=FG
i=daXjEo@5n?06NQ00000000000000000000e2]100004^lG<DAm@fca000000000000@IMTA=]P00000000T^6X000000000000000000000000i<kC00004i]he=X4
TXMkU7`b\@Ve\[Le00000000P9aC000000000000`in800004MYO00000000H2:4@dXL00000000000000008OP4==290000D[aaH[>:I;5V00000000D1`c`CN>0000
000000008VQl00000000\YPL0000A9>g0000L537TLOe0000@Ub9\\M`@oYm00000000XN^Z`^jH00000000XXP;000000000000000000000000h2:Y@]J_00000000
\Rhn00000000`:mJ8UCilMK0TIQmU;d3000000008ZI5ldQa<L\^A;Jb000000000000\Z=RE7<X`Wn5I1mS000000000000\;<A@FCk`?;YH8IBT;4f0000`X4NhXc^
43\AdnnEe;Fil4Z^00000000dPYYm0eSm9[Y00000000dBo8hCR7HG2V000003Xm\5km\7_mQ1``000000000000H38l<c3@00000000P9:a000000000000h<_QlA@m
l=6500000000LWo400000000M9UDa<9Q000000000000l5G]0000000000000000<=eTTkGG0000000000000000hE@`0000<UgO000000000000D4;?PBH>0000HYDN
00000000@GiF`e<00000<HMgP\lOhHO_Q5>CI<;j000000000000a0220000lOo\0000\`_]00000000l[lO50RY0000dC=S0000000000000000000000000000HPoU
\Z6b0000L4<?0000e9V[XU_SdV\7<GRVlnYb0000`=alPFZgQ>Q^\mLf0000PTXo00000000T5?G4?H2l@dU\FO]<>V24BS;T=:SHDEk\EQ7h?Nhm3C8H8A600000000
00000000P?I5M<2=DPc^0000d75^<b\:\co5d6hS==YK000000000000000000000000\f7U000000008P91\`1m0000000000000000m<I\\Yk;i400000000000000
d1Lg8cWh=0<jDj0U\OFga;Sh00004QAeDV83E8kD\5aT00000000U:Z50000@Cbf000000000000h@Al00004bJc00000J9j0000D6abPE8JdUhY]8Vb000000000000
0000U;k2<BVWi2@VT03C8554<HY78E4GlBl3=38B000000000000<[=I0000H^Q^0000hkXT0=^kLS>84eR<lg\50000X0Y<P15ed6:X<_0M\`WkhCnVHa\HD<nLL>34
Q;QU000000000000077O0000D66C0;Hj8Rha0000000000008HM60000000000000000000000000hb600000000a;<C000000000000ld4HH=Jk8M0Pl[MnHJKRE159
Q7j[000000000000@`9Z8`_j00000000Hd@700004j2ElkJj@alT000000000000\@3H0000000000000000@5aCl[nS000000000000<1VHDOdYXB<2\XLJX_0l<XVG
00000000<5J:\ZHf0000HGLK0000=9h[00000000HHAR0000000000004Jh?D[8[0000000000000000TRBT000000000000@0c=0000PF_100000000Hc^d0000X2Og
8h`VXLQD9:bE000052_Z0000hJAYi43>m5E_00000000`YK\0000dG^GPi`Yi;:Z\TYQP>O;L_?J0000000000000000D9?00000TBfI\ZBZlZlo0000Y:Eka:kHlT<V
`HJ^0000000000000000@RR0h3k0dK9a\UffA4]DDC`D000000000000XA62000000000000<;ThXM;i000000000000`9`4\;mf0]^B4WIOL_lD00000000l<HC`GGN
00000000U2gC000000000000H6lC0>@a0_bY0000m0kT00000000000000000000d4M`0000`Ohg]0n953i60000a3dT0000lUC5000000000000d`WF000000000000
0000lH?Vhl>m0000XI;B5>Mh0000PiinLP[9D9IdTM9Ul;H\H\BG000000000000d<6bD@]o@`WX8><402?Ch8jLH@IE4A>RXC<o@4\28gkK0C@o0kN654Ck00000000
<2Rk47lYm;UK`e?h14dfTmkX`51EPK8C`n^@0000X^]A0000000000004:<XU7n]5>8A4cO2@OI_E;760000089=h]VU<g>i8kOf@NJ;Y0Qo0000TCc6HGM7`P]H`]Hd
\5;DdEN]0]jdL3?NPGbPdJ8O@P]9@[T_hXGY<\9?LmIVdHWB`D558U\=`\jd4>XaPWbNh]8:0000<@_T`ljn8IO[`Z^40[YY0000l88I0000h5f_dKO:lEI18Ll\@]Ei
\K4U8_Wb00008QZN@=<>0000@QWd00000000HAS]0FPKHQ6n49^VhK;QL0CaL9M]LRITT_ZkTi[g00000000E2_jH5i4P<U4hQmN00000000000000000000@a8D0000
<oH1L2:hd:^e0000`c0[000098ZU0000l=;eHHI6A2c<0jVJ957eY;`=@W@e00004Wl@P[=>L\So0000hXFiA2k5A5@j0000`lSP00000000000000000000I>TU0000
H_TZ0000a2f200000000dR?LT6UF@3QP@LgOa03@1=TD\23HQ;^lE<]]XSik\N\10000P5oi0EgV00004<\SDKJlA3fN00000000000000004ZcP@:5B0000`8M:0000
00000000000000000000lHVaXYoXHTXB0000083c00000000000000000000T]id00000000A89:0000lHJChF;?Q8QRDD?5<knRT5P;H5X=\nOPd<LWLIY``a>2]<F2
8V8f00000000HH\n0000LMSSdZjVE23bI8N@0000DN`j00000000HHL@4ISA8M0D000000000000000000000000XC:nHLcRTO:JPnF2000000000000lim>0000h<YJ
4[RW<BQh0000`Mh7P^OI0000@HfQE=OC00000000Td6RlMLnl2@1000046ia4AalhY8=000000000000L:B5998d0BUZm9_[000000000000h73g00000000XFM?0000
DAnb0000T]9fD`hf000000000000000000000000PH600:Q^000000008@P[@m>b98`L000000000000d1I7TS@=l70X=3a:00000000hDU700000000XS^H00000000
00000000000000000A?1L6M90000H\A\0000000000000000000000000000T=490000@\I2@WBQd^hBP4PR4S85a4j@0000dRQ50ZeX0000T<REXKb`@R`=`V`nH^N:
lO[gI:5KE:ZS0000000083RU00000000000000000000\7:M00000000Xj5SDB=@d2kn`8<=@QETPZRi0000HKKfX@ia0000LSnU0000Xei4000000000000HKN20000
@ToELYD<4=H4T1g]00000000E2=c000000000000Q0;X00000000@8]kd=80hi>ZL:I^hi8o00000000\=>V00000000000000000000d`:900000M7G`3H<00000000
00000000@J:ETVKQ0XU0dfcDTjDo4XQn52DeLWhg`L8E0000D4]P000000000000d3E98k7n00000000000000000000000000000000<B2oH0b?0^B\L8:`00000000
0000I;7Q00000000000000000000dV020000000000004cI?@NJM<]05XKdgXX0=m;XZdBJlLClQLOnB\FML\QNghFaolT^S@_4:A2`J00000000LWOT000000000000
00000000000000000000\WSC0000PjcA460_`]0B0000HnGg00000000L2IKDSRMlGG>Tio]0000PK@P\elF@<ME5:LR0000\dZ6@QMN4014L58:\99Qh;1W0Ik[TLfS
hXPa8X_h0E6K59[8d4[2Q1D_5<8mh8Foa1i]0000Tal?000000000000XPHPdki10000DLj@P?Z7HN^h0OEVLVWj0000d9Qk<HFY]<:hP412Hj8dM7oDE:[IQ=XXLZ^S
00000000`1lVE8PP0000PL]a000000000000a3SGd:l>00000000000000000000D1EQ@Rf8TiKkE9Zl0000Y0IU0jRDPQGP00000000I9lE00000000I9dnTW_H0000
000000000000<>@F0000H?MC97cDY<J700000000`:mh00000000`Lc`DdBSQ56@`DMfDZRX@Ln:l65OE6biA<[>00000000`2T450`m0000000008`=59=MPIm[<VOM
00000000m:nEDg8M00000000h[SO49\k00000000<M7T0000dF:^I<nj00000000H?c?a6HJ0000`77n00000000000000000000000040]gA4SS0000\LQl00000000
000000000000000000000000PKHP0000X@m^8P[]000000000000l`KT0000PDk9Xn3I0000XNhWToNO\e1f0000000000000h\h00008jL;XWVi0@3Q00008XZ_\X64
lKn;=6Fa0000000000000000DU3ZI33R`9<ZXTcG@ohFh@:k0X^N43@C\6YT<?UZ0000X13X00000000L0=n@B<YXHYMd^TQ0000h9GKT<3j@Fnc<_[<0000hPJ7l6:F
l:_l0AlfTE<B`G=MdXCm8\F2<:9:00000000HKMO0000\]BY00000000\?I_LXNE00000000`7Ec`EcS<0jH0000I2=S00000000d_fe08Dl00000000TO=c=:TM1=SN
00000000<bNYI>Ll@\iR0000HPd^l=_l0000Db`70000H\B60000TOOQ0000000000000000000000000000XGjAlfd`000000000000<El6H3mfTddFPOI@a=O70000
<E2PX\=T00000000\G:i0000000000000000@ITA000000000000`[P0TCbH00000000m4TV00004A5_00000MOAD9`k00000000LA?LXGJB8BCI0000X8NP00000000
m::jPfOI0000LL<F@;:<<DF?e6YT]:^ILEmLTjT\`H1SXhRWhG45le>X0000@<in0[hUd1d<`fFQdg5U0000l?oP00005=\?@_:R00008Ho68=ELl\O;XSVEL_LGDEd:
00000000000088cULXoW<cEf4med@WB30000000000000000L?9h00000000DW>E@^Kg00000000\QUKh;G?0000T0S>\[V<00004DE5lEjL00000000HTf3E43\`QY[
<SHe0000PUVD0000@RchP_V9l_6lL9l8XX;70000d7hF\OZ88gH;\ojZ000000008LFL00000000`\NZ00000000000000000000I:8NY:^[9<@2i8jf50ZVDPM\A4`a
00000000L88o0000000000000000d6::@KP@4K>;THJQ\`D6P9kDdkl100009<PLQ>c^DE;cU9^S00000000d;6V062BXPViHhYK42n?@?f[Tbf`0000H[Y:=:c\TUAO
H^`QX0Xn8@C9\kVel:?@m0iTTmUM0000HWL60000h<VO0000<bkCD[AXlP6500000000<[PA4gg=000000000000L2ZlhL4>0000D<IiHFW2Pacd000004?l@EdR`Do[
PRn?HV8>e36R0000000000000000I8WO0000000000000000000000000000D:TCl@SbX9W<<=Xd@alK000000000000`J?5\HXbDO8[00000000LMS600000000l;9l
h=kE0000\6jP00000000X>iS0000\K7f0000lE;@00000000THBcla<Vl`3P0000000000000000m=J?0000000000000000d2k`H@Kf87l6Y<Ue0000000000000000
m<c`TX2Y\^PeH\n>000000000000000000000000\Yl300000000TCXXU0XL000013Cm000081SL0000lYJP00000000ho;hT\ob<^;gm;a6D]SJ0000E=>f0000=6QV
0000000000004EVR<=`Ml7i^<XNc=92100000000@JGBlS[Ue=1m00000000hH8l10mk0000lVO=0000`MZD0000DG6mH24<HELITo<\doGEHQ5W8WCoe7a70000LQ1l
0000d4Vm`4[@D69o0000U<Z600000\WKL52`DBM5d<MVHO2Ihb=H0000PWnL00000000lZ@]lSZL0000\k\V0000@BT40b5I8I4i0000<P>F00000000000000000000
0000Pok`dI[0TifB<f8W`7F2TWGe4?UK8\Z=d6LQhPn>000000004g@1000000000000000000008WH]000000000000@\i@0000\kIJ0T\B0000000000000000Lm6C
X97XDRJkHEoahOLK912e00000000DB77DMTc000000000000dfQAP8kl0000m;T@\;n20[=]h^;C434Qi>jW\nki00008U^2000000000000\`Zk0000P=]3@G`00000
hlJA4Y2>Pe[aXGTD0000l\SG00000000DThO00000000HUY^e:Ud\^4;D=g00lIP<[5b000000000000D:Kl\4=NDNXS0000`F:P0000a91b00000000=5fB8=?50000
000000004LL1d8SJ4Lma`j_?<91@h\d4Hn>?]1GN00000000000000004:;U`K3mP^oR52m3=<?HHb1[E<3]Xn;h0000I=[d000000000000`E8;LMXc000000000000
0000i=ZG000000000000000000000000Hal]dFU30000000000000[dK\RaC8HAm<kH:Q>?RdVPbX8@0HYGK4]BI<6A8<cKmT066I:[g00008JK7m9]T0000d]FF@`W`
T`:mU35H000000000000X>9H<Ibn52=:DDc00000000000000000@:hB000000001>9FHGcXhMTJ0000551900000000D8j^000000000000Peg61=lJLREK`1OQ\9i\
HE<7hCN40S[80_;2T1BV00000000LDiQPJcfhBmi`gGHi;jc0MJHdA`A00000000000000000000HR1h8nCg<AGTLW[G000086O10OEcDllb00008HIHHeEnd<T0<76T
dLYJ<^L]dleAdNW9Ho4G8T^ZQ5kV=9bjH7jgl_P_0000TGkZ0000LTBcl8boTJ\NdYFKXg>MTn_8\B0f02Y2LEkhDN0M0U8I0V38H_V^M29Q48S:d:6B`>Q9Q:Al0000
LUnE0000m4?A]9h=00000000D1E^XPh7<_Lm00000000Q8[300000000lKQb00000000TCm]hM:c0000@1aelZQJdFTg<]h5lJnd8JWW@Q?[T7o4TeZTdCLiX5gR`]:<
0f;3]3SjM8Rle9lWa<8ai=H5`RX50000m<Y@hVDIP8nTDRh=00000000Tb0c00000000@G7H0000Y<U>49WIlL@h0000000000008F3K00000000000000000000hO`Y
0000<S`QH2Qa00000000\1CN00000000h8=h`oh^doF7T]0]]3MK89@[4RL:]5J5E9kF0000M18?XCNm`Qh51;ZL000000000000000000000000000000000000l[<3
A<XhhSO2000000008>hi00000000000000000000hgX?00000000XbBA`cVK<5H900000000000000000000000000005:PBA6^700000000XHY@L:Nc]<dV0000XO9W
00000000LD9V000000008G1k0000@9e]000000000000\AVK0L7B00000000000000000000000000000000D5g8<KYOL:\hHXYjT6ocLQjDLWgA`CMkH\:>X@YAHiEb
a1mC8U>E4I?W0000`CEWLL]FPAIFT^F\X^Vom1EX8WU>h3O\05m91:Nh00000000000088H;l?]6PAmRl3RFLIhl00000000PmDb\C:=4U9h<J7a@bDClbiN0000U0ML
00000000000000004aL2Q05I\AAoT9S`4;SG0000HO1=lS]<00000000lNmXHGgGE1Se00000000X?B7000000000000hIb`000000000000dIB>d_\Z00000000hUm4
000000000000lHR30000000000008lhk00000000023o000013mf@[`T000059_7\A:Tm9MO000000000000\\eTXP3=I9Lk00000000000000000000hFESXT:X0000
X7n9`K3blNJC`8WH4=GGXfkO00000000T:MhTB`ehc?hE1eTa3mV000000000000000000008[oo0000H2;JTJFP00000000000000008:<iM:3DLPIM`<KVL73GXY?h
00000000E>a?<BZc0000@NPM0000LV64D1hX00000000l8JbdVWB\FMb0HT>000000000000Xb:T4FmX8gGdPYLVH2:B00000000DM;B\_GK0000PQ30\7m900000000
I8en0000XGb;14i80000i=6A000000000000@P_<000000000000HH:h0000E70X@B1G<>Bb\Q<O@o[:00000000000000000000d3a:P<FE0000`1_f0UQP00000000
`3YZ0LXe0000000000000000`J><0000000000000000000000000000000000000000000089B_0000000000008HEUlBX>0000HXe5\LP0lNi`HSGC@UdTL5k`HJ7m
lKFU00000000h=]H`^d0XTEB0c7T0000H7WU0000000000000000@9@D8ZF_l^6j4;Jgl`hK`=TE4aLeE;FEHn:D00004@g\00000c0i000000008MWP]8I<dl4bTo26
`W:^\XMCE:1U000000000000XUo5000000000000000000000XSn000000000000hGG[0000H;HETkgG=5HR00000000\ONVHZZf000002Kg000000000I0J0000H0=T
dWTJld]C\OBL`P4Ql`KgLcR^hnL5000000000000A0lkDNh15=Nb00000000000000000000h=<M0000000091Gl000000000000Q;dT00000000hS`7T<JPX1DA4aVN
XUJ:00000000PoZ5d<Q^0000<]UaXF]oH^_=E1Kl8jOM94M;@Ka]HPQ00iADP^OX<YS>T=FV9:\KLOWl\a4\0000L?GQ0`FV000000000000<U`m00000000dV5`4:H`
00000000`Y[`\bQO92<VTB_Z4Z\Wdd5XD69C0000H=MG000000000PZ7000000000000@7@V8;>L`RdC0Gb0\TM6L8k;hQA7<]7>\ai0Q4m[0000000000008MW80000
0000@CST0000000000000=do0000l;Vf91:AXSZ[45b=l>QUPKdZe2dXE>FB0000L`T]00000000DCLET2CO4NAclOm0HP7E899B0`AJ\E>DT=4ZLFOJXcNd82Nj<VCK
HmfLi9Ck0000000000000000h85YH9C<hO\Q0ZBhd<ad00000000@o`6PR9@a=1=0000Q3f<0000X;c<00000000T65ZDWUb00009>\G0000@QiXPFSYldPcP1MA\CZ^
dHBQdH@dI9Ya\Z<fD^e:U2jUD51P8RQ`0000\_K:0000Hc6;0000XPWQ00000[]=dDN6e6kH00000000@>\N00008iQN0000<BQI0000hgE10000lWLoh8l:T]VD`acO
XajPU864\nCSm:^700000000PIAcLGbgDaaJ]3IBHIMaTU@D0000e3h60000D1h80000`i66000000000000<U:d0000000042S`h4NChT6FHejX@F[J4?W6<l<I0000
@_a4A7KA0000I<_[\BHPM>b8000000000000dV<nl3EH8FAe4UNKY9YR0000@ik:0000<]5kdQL<0000\PGX<DcR0000000000000000000083L30<Ph8I;dPIgYLX[_
PU9@HEM:0h7a0000hWchLI[;0000D0bS\9C\4>XDD8K=HX1JDQiMhH[MDTB6E4Sod0O8hT39<TaM56U10000lDZ50000LSSX00000000L2I[I3DIHFIf`6Xk<9[m0000
0000PTY;0000000000000000=1og0=[E0000PfKH<Z=k@G3[H6kZ4O3i@4UiY>;e8=MT4?VV0000LL]UHYkK`j9a\[P^4;lQ8o6Si7_W0000XJFg0000@Wkn0000<YWG
00000000000000008WPoHW2o4_9BDl7S0000l@0OTYSK41i@lb09000000000000000000000000000000000000000000004GJWY6Jo49GU@iZ?Dk6:`A6@00000000
lE@G15ac<S<ZhGJ400000000TRSG0000000000000GH\00000000I8eGlG@\000000000000L?Pa@m\=<:W^\=VK4JMU\]L]@e0J12?058fai30YD3kkXabiP8<YHLcF
\]O^a2\H00008@hj0000D<IN0JH:8WEd0000X8>J0nR200000000L8ELd<8U0000@DVohMPc8SID4W<W00000000000000004?2Y0000000000000000LAi^dN9U0000
00000000000000000000000000000000`Hd<8m9i0000000000004029@6G;000000000000e:@=000081;E0000I5Z`0000000041H80000Lk>Fd6JO@4<cXNkaLU]1
\[]nY6B>9<Jj00000000h6dXh_^[0000HV<<m>[<00000000d84C9;V;1>i74VIJhLV]i;h>0000e=`M000000000000\9ff`D870H7o\J@BL^]S@iNfX13JXA[`d7bJ
D>R^HE]BT_1chNai8[^adN[Vhb;ednPXPY`oY;gE\0>M8lH;dAP8X4l50Am14RBci:>ZE<^V\@]I0000h9:2<C@b00000000m:=a0000ddE\00000000Y:]e00008@9<
96;G00008Lom00000000000000004@aN00004_DD`jFALia>0000U24fA9\^L\:i0000Y<FJ00000000Q0^^0000T`R`00000000000000000000P9QE0000881H0000
PZYV000000000000i3hRDC0:lM3m8[:]d]m2\J:h442Z0000`USHXPk3hcG2@N90e:TA\20Ud9`?X:1;XBD58P=7@a\X9;_e0000H6>FP8^oDIZ[Ld8S0000TC8c\2N3
0000H<^ZD9n?0000M9DaDjPJLPVN0000PN;c00000000D>5K0000000000000000`WLTliW>0000\ROS0IGKTjTj000012Ya<LMX0Hn=hdFg\C0J@aQ8`I>[8@WRPJVP
\]52dk8f00000000@8[]XIcS@_T;`K48T?CE00000000D4cVi:?A0000000000000000Q8iF4E[10000ThBY0000HcPgHP2f@TPam=LUh=;P00000000lF3bP1<>TXU[
8`V8`aCF=9P^DNN?=:F:]:g:h<=J1<Md1=kl8Ok98XEgD;Yee:hBhYE^0000L=>eP@Q0T@b1lOhA\QMVD_TClae8lT\O===a00008=j?DPGgP2WBT?IoDDI8\2GPL0YH
H2N@4DoM4LVkdlg751Y^93df96Ebe=5?d68;0000@1:^I6TY0000000000000000@g:M0000`TF600000000000000000000`H[Y0000@F\n00004XFCDE;m\KERT;bC
HK09XUEZdcf_]3>g5<39DCVBLm[;4Y?TD8K\TcGVa=?2<9PoH^`C80SLD?;B00000000000000000000HFOg\gTl0000000000000000A=[@1>>J`U_b00000000@CBM
0000hE3eP2[<dDMDT:5k0000000000000000TNjm00000000`=mkHakh0000000000004hJi001_P4cllQ`o@MI<59f<l?]HHJC`P0mS<Y:=0000h`RN000000000000
Dj\1P1WkhIJ30000000000000000P^[V94h=<8G=59\R0000<<Wl\dd4D:54h@b=4F88D5>\4Lo>lbB30000i6l;`G]J000000000000H<XnTXI4e1_=0000d@G[\P6i
00000000DTGS0000000000005<iT0000000000000000@5V500000000lA>C000000000000hBlIi<2g000000000000d?DUPNhIdVUl00000000000000000K>LLGWb
TaI:0000000000000000PAoc0000000000000000DTLm00000000lKjkXShg000000000000TmXQ00000000@mFb00004Iebh92c0000000000000000l7ZG4FJk0000
0>lW000000000000dV5U0000\5[[HRODA1bJ57kK0000000000000000`VAadeG50000DMedT?Q`THc54Tn^4<mkTBcK`_Z40[IE0X=20Sl^8IlXP[_[l\Z[0i7kPhMI
`Xa5I2FHY4;d00000000T\190000]92^8H[fa;eM0000<2h]0=d]0000l7d90000dY`Q000000000000000000004YaBY3UP0AnVXB@i0:3K00000000`YVhm0R;<Tbf
8dGWTIn]0Bl]@]8l0;3Gdm`O<V]7T9nUM1nmTOe?Y8:31<MLQ=AB<j2aA0>1m>d60000TIVDlOX^H^n\0IY7000000000000h7mQ00004ecP0000h63X\EU1TKo?TZCj
T[AhTJ0D0KI;]4DW9=Ze00004^gdTo\<83>@\fEiDQbgT9:D\bUYH07;lLT>lkZD484P<iL?L4NUA1W4E86OD9n7hc7KM8CT00000000Y5=V0000\O@`000000000000
00000]3=a1PW0000hSU2000000000000P?ESX6T``TZb`[OW``?DX:GEA4;DA;Xf000000000000lDM3H\c=00000000P?[T@_S\Po>di:B_0000PoRn000000000000
LPQ<XE8kQ=@d000000000000000000000000`NH400000000Q3JK0000Xhl@000000000000h[e_8RY24I<20000Q=A0d3Eb0Mbf8GA\\Ra30000DQ]PE9[G00000000
0000000000000000000000000000X\d^00001;8D0000000000000000DCY\L>4n<0UN0ZGhP__7HcAH0f4_d8VE8=H@DP3UTb[1h>7mm3W90b;P00000000HhafE5<K
dM>G0000<_lW\?mIHZR7a>Pe80JOTS6600000Tma00000000H9L[000000000000lS1m84RI10[4`K1:`j3d0000hcDK0000d6BV\IZ;LH0F<KNj`ITYDL4YHBNChV4`
00000000000000008=I8000000008?X800000000h2==<=\E00000000000000000000LUYK00000000000000000000000000000000Q<^k<6Go0000000000000000
Pk@8lGEg0000<L_04Mo0dPSD0000L1hg8aJn0000PmQ500000000XT69\T8llM`mI3gBe4Fei=2Q`YK?0C`5TQS>DOdBlnbddj0cl4j:`K:?@kMR=5mf9:\?`R8=0000
<RVg4c1]U:ln0000D;kWhbo6D4@VM:CXlE\WhfR<1:jj00004F4j0000000000000\J10000000000000000DG;N00004>G700000000000000000000I:K200008BVH
0000000000008<cc0ED<m16MM1SH00000000h6S4`:0?00000000000000008Q\T000000000000\n@Q@f6kM2AiA8e_X\n50000HNlH000000000000`Pf20000DU^B
0000HFHn0000I4__00000000PPZb000000008e@V00000\QC00000000Q<Tf0000000000000000E1XN\4YZ0000000000000000=9O\I7QDde064_oT00000000Ljf9
L``Hi41@a8^000000000000000000000H08;0g4J0000000000000000P0?K00004cZE0000\C3D<7^iLC5:e9d\00000000hbah000000000N2GA3POI=K>00000000
8>]mXAo;0000000000000000d>090000];;_0000hS190000000000000000HhZd`YZ:0000000000000000l]6\0000000040?h<ARF\Zm=0000D2AQ00000000L=?V
m=jjT6MJ0000]5Od0000l57C0000m9LG0000000000000000l<Tf\Ce<`^IN4k\jE4[5\NOn\hZ955b^000000000000000000008>1A4_c6lej>0P^Y`Z8`XZI_dNIL
lX`Jl[FDD>fj4^mQD7OW8cIRU6oD00000000HaLW000000000000d_L:Ld_Z0000\g@am1WT0000X0ZV0000D>:bPL:B0000Y<E<0000hL5]4Sdf4^b?\f@G0;7V0000
0000000000000000l9V100000000000000000000A2C100000000<_\5000000004ADNm=Q\00000000M32f000049c]`b><000000000000ha480000000000000000
00000000dV<eDZU`0=F800000000dVYF0000000000004F0Jl1BH4`Q>TIbDX4QcHSUNa0a?L`K80000\QE50000hFQTl8JTDfSX00009;b>8UV700000000dcj7@FT>
8QXn0000@jk6l<@>l^fn00000000000000000000<;l0X6d@TES5LOle0TgHT[\XXZUD00000000e;L600000000lk4`m=lk00000000e4BKdoddLYU[P\eIDL]3\YGZ
U6KG000000008QBM\;l?Q2F40000@0Ke`iBH000000000UCX0000d<H6dGI0<KNB0000000000008>Ce00000000L=Fe41a40cT@0000Xn9G0000lFZ90000H:EnP3FL
00000000Ljj:0000LS7g0000`GUD4OU0<[fHl4^3Y::R0000X0B:@2LTX;K:\BZmU4VLE=JiT@Oo0000E9W<TOUn]6Nn0000000000000000I0h40000HlY\00000000
000000000000@G0QDM6B8Th]0<Ba<kU]=5i=0000l9mIXbC90000`XLY000000000000X:O^l=kR0NG>00000000000000000Y^dh`Ge000019<`00000000TGBKm<hI
DQe900000000h8[5\\EOho<6Q=0e0000hXld000000000000e0m[0000LQT?0000a1C900004ToW8mo3H=9N00000000lVgG@Tb;d1F`4G90a4^a1:RUlULMd2l\\]Cc
0000Lel`0000m6H_H5AUM;:BLUHmY8cUQ7B@4;_?h<R`@@eC<K]Q0000H[Uf00000000<FU@Hm?l4T`DXTVC<XjW90<@U7[@00000000dD@g000000005<5O00000000
`HC<\V:cXcVe00000000TE=Ze=<_h7KH\icV11kKi::7h91RM<@G83UG45nkXO[HdjoEA2UC8Z\D0000D69dlN_Y`Sgg0000000000000000m3=90000Y23<0000LZMh
0_PC0000L8jl00000000XTm60000PceG<0Md4FjL8MWDDM5[a1<>DK>]000000008b_<0000E2\aL3PHPlif@jPb0000000000000000000000009=QSA;m9E1^Mha]<
\A?i0EF28\`c00000000000000008>g_TY=UTA8D@]8d00000000d=oUlcc34hOf@caK00000000TG>o`[3Idj0GXEbC];\b50TUI=R=00000000\[=500000000l_1U
=<A:hL2?0000P[7O00000000doB28:[30000000000000000000000000000000000000000000000004F]?ldOIe=H\Q8C6E8\\0000PB4gdKR151c`000000008d^6
l6Kd`jZhQ=gOTnMblbBc000000000000d8_lhdSH00000000`6?KPH:IDcmSdoVh556bPVh2I;Vh00008hfT00000000l1K=0000000000000000000000000000LWnh
000000000000000082RbDOEG0000000000000Z[CdTmDA<coU1_eE4g8U2o]5=0MPCMC000000000000000000001<WB000000000000==iPhcFA0000000000000000
00000000000000000000000000000<Q5TIgG00004_7<0000D8RSlT9Klb91@E\j\7fLD[Oc4i`M4kQDPlZ^00000000d@=IXETY`gM=i:`VU>4c8D`7djIOU<JU0000
0000lRb20000TGS@L@[h000000000000000000000000D@2<0000TDfb000000000000@PXZP>>04P=E00000000000000005;2D00000000H>8g=;2h0000T3=Wh<QB
Pc``A>E1000000000000XTchM7@K0000DT?`0000000000000000000000000000I1lE000000000000@dD]\GLAHe3P]8hb000087V_000000000000T:4I\J>[i1T]
00008c850000`@H[\UfZ]>Rc0000TEEKHA=;8;AQ4QJS\Yfg4acB0000P\`F0000000000000eDe0000A:0k0000000000000000@E<OX`[I@9bg00000000DoL>`<S=
83K<00000000PY]g00001;ee000000000000XQk8H[Z>T:ZRPmBEU;Ic00000000dRfH=;[<]>j?P`H5000000000000000000000000000000000RX`X=mX8mm>8A09
58VJ0e4b\B^P<45M\@lkDCL]<Ukk\V6@L\kn\]6l0000X7hW97EI0`mW`H4NX3mM00000000D=h_XXlB00000000XFB>X175\1C[H<Lf`KJY0XIH0@LjE9mV0000e4eR
000000000000LM^N<mT944P=LnEN@BS]Pll<0000@8b\0^4R00000000L=1R000000000000L2>@49F[\V:lP:mY0LY>0000HaQG000000000000LAd4D9nG<Ghn@QIK
@XOX0adO0d:iPo809=L700000000hFk90000\BdUE1[6000000000000P\9Q0000PM`O00000000@J`g8ZWfHmVKDN?c`7\M000050V2000000000000m4A;13<3<mYG
@MVR10Yf0000D0;SHnVZQ4f>Q;XN0000LOTPH5Zh\<OGL=nhXGX0HR6]XI6glOGUX6c5llS0doK8M0W>a95XL^JkTSPP8T0R0000LeVV0000L\:_00008T]A00000000
0000`Cg800000000TAn>XGY=LKcZhQI2DbX><15UPaifXJ60@WiLA7WML2onD7h9DXbY@ZUV8GOT<jQ>00000000XYRJ0000X\E<d2Gk<P_I00000000DMcU00000000
H4kN@G0b000000000000000000009=CI0000000000000S]]X>on0000H:II8D5S4dmhI6@756DB0000XGS40000=9H6a>1B000000000000000000000000@YF[0000
00000000T1=?00000000\`HTT;d]D44fLPHi0000TU@R000000000000H6U]T_kf8I;UdP45DPbFdW?L`Yd5dLBDhZ\jT[I800000000<nlAlW<g0000hQG?<@Hf<96J
LK<G4meP000005TKI1_I000000000000hI@6@^LE0000000000000000Lk`L000000000000000000000000P7RdDkWWXoQb`j<i0000lCjb`9Tg4C_V`MFj\Sn?0C5X
X]Jnl;UiT_Ul8aEa`2mEl6bY@A^KP2WaDF7HQ3OUd<LKPVkFa;d<0000000000000000T_e900000000];W@TTiD@E3L03I?<af5DJg:@WgZ0000000000000<fh<Oo<
HQ9200000000\dZR`7W=000000000000]1KF00000[k:0000000000000000M1JdlKn^1<XYU=cA0000000000000000H^`5d_;m000000000000XhSW000000000000
XIn6Xn2]@9m4L>k95:4jE61M`M_YT];=h4[aP<7g0000000000000000lS4fdGVZ5>BL00000000P?k=0000@;770000lGM\l_QH0000LJ6G@NCj<e3:D_<X<g93`jbU
8YT152H<PLnbXBUAI3\G0000hedf0000@LZS00000000PE[=0000HIJH00000000`4Ak<;eDa>UH000000004RKJ<o<n00000000T?@5`9P_06cFT37UHI<k8C8G0XT<
000000000000D3VPL=hM0000\M4X]1bf00000000d@GL5;^<<<NQU2QD0000D\1R11]d1=0500000000HXPki9R\i5CF@hXSXL\2\V6ILblY00004DnIT`dZTcL[0000
@<k60000<M]@`1hD<VcNLSDd0000XR\e<KDP0U3;000000000000hCZ?hQm@TaR_D<]>T2Z2X]5C4jYjDE2?Y2WU44nK4J]GA8YYE;c7==;000000000XNk<`e^@hX0W
0HbTXiI6000000008XTJhDWE<f6E000000000000h^<500000000l7KSh7WI0000lcR:A<hdhZf;0TRC000000000000A5Sh0000L;MZ0000T4MPDV^CA>j0l^eYd_o?
Tb6?00000000l?S9M3Zg00000000\1KJ00000000@OmL0000Y=PW000000000000000000000000e=LClG??8C798H\3H8KkTFN^0000X8\H8\GZ0000000000000000
00000000000000000000h_iB00000000hTUYX\dR000000000000@2M>00000000X2B^`Em10000000000000000000000000000lP5HL:Se00000000000000000000
00000Niki<4P0000hhA[U:He000000000000`C:X0000PRAg0000XImh4U=L0000000000004^gS00000000\^J9PH@DH_f1l<[K00000000Xb`W000000000000l7=`
<RUQ00000000<?6W00000000TW2aH06`P@OT0000h8VU<VgUPW`Em5EA00000000LUjW@43P8HK;530400008lAJ00000000000000000000000000000000]3RUE6SH
\IL8`CDnhGm0Th\JLPl@dn0Rd=ZY00000000hc0KHL92\XgZTYm=0000000000004K5:Y=DZLK=:TMP:H3gDL1`B02Ao@Oa3M:a[0000\=9m8=d2DIE]DecjDi190000
0000000000000000U1iM000009jY@P^?0000dYK0e>6[HQTH07i9Y>=<00004[_K\RVG0000000000000000Q7@l\<RSTIM<86BaTSf_Y5Y:0000000000000000XjbC
\<7XTUY14\T[00008_SH000000000000LUal000000000000Lb>Kl1Q^==oV0000=1k;`Xf;0000000094ob00000000@aQWXlo=0000L[@SM1lcA<ZWY9^kH6kh0000
0000<k564m:WhJ5F\;kL\_1G000000000000@6VOHYYf0000d4UF000000000000<H_1H7fl0000000000000000X7LHlI9J493XL:jeT=JOH^WG8`;L41fH0aNa`a^>
`G[QE45@a4CK55TdQ<?<0000P;0Th@`3]3^I00000000Xfa\\nnkD9\>d;B0<FCLl6]G<YQX@\hF8[]a<ih^00000000h21[`8MbLZP4000000000000000000000000
00000000lke]00008@8G54OC0000m3cNLA]D00000000hV9;l\K90000000000000000000000000000d=bN0000\nl_X==al8?<000000000000DMAmd<4lllJKM>[f
4aeIhLdODnLGlG^ae6cn\Y0n000000000000hi@DlCP[0000H@AY0000H?cL000000000000X63APUQaLA9khY[C<KF`dLoMH<O>dLiJlVEBdo:Z=3WI5<YgL<ZUdD8g
D=@EQ=;<00000000000000000000L`c^0000000015:;HQhD00000000i6b30000000000000000h<:R`@<YhANL\J2=T_]74m2;L89g@[G6T1nN4hY]@I93=2Ni0000
e9QE0000`AXa0000\NHYHj@i000000000A`6\FnO0000dU2P000000000000XQo0\Z_N0000`1<n@C>G0000H[BRliGZTN\`m1`5000000WaT4`SlbLnlZWHHC9VU1ii
h<]M`4^SLA^gDOF=Xd2C@:jV000000004bVO0000XGL6P<;MTch:PhnT1:I=<f879>jiY9T30000@`i=00004CB000000000000000000000XHFjd@ZL<NAQX5`Y\:?b
dRD8PFMl@]^:00000000@:PgU5m?@5[m00000PlR000000000000L:T400000000hC1l\Vie4S?T0000000082STXEA0`JO?PcDlA2hd1>Sn0000PR8Jda7_A<R\0000
hkMdlnG7hTUJ4geW00000000PBWRHV\Mde3`450MlhUi000000000000X39:000000000000PdXd0000H;H=hc8_L?d@XTPP@WFG4_4XH\N2DfeI0000XEgKA;C9ddoD
leHlPL:3U<3ED=f80B1bE=d7`Q_5Tg2G0000l5SF@emH\8GI000000000000000000000000LRN@0>P7PFXSLPck0;IE00000000lUGI0000HYfG0000l\cSH>2i@I:0
XOXm@?4^P::eY49P@4c_`>;^DMhIm7C?0000h1RS0000h0]20000lJI?17Kh00000000T2A30000PIGo8lMALmgZdieZQ7U7000000000000D<9Z41QU0000dT[;H]<_
8@VQ4kX@I6cGI4?me:Yf00000000\`Mba1j54O;Vi=3M000047JB00008DGE00000000DOKW@U?f000000000000000000000000d<gR8>Yc0000h7Q_X`B>0000M:=C
0000000000000n8mT6?VX?\NdLakhHZCe97D0000DP0T0000\3S9P97;X7??9<P70000000000000000462Ma99Q0000L^\n000000000000D\0m\fEA000000000000
00000000a<B?`VLZ00000000U7g400000000e<bOT[NY4;LdX<GT00000000m:6V00000000X:O@4M[hU1R6DI<[dL`3E<gA00008Je3H@]900000000M>:W<fn?X2dS
Te2<548FU5M;<OA[<ja=U6Go4JcR000000008VaJ4fh3<Y:00WKO]8H71:1a@SQ24DGd4o;V`U6@P4650\Gf4afe]<AFPW;^H_]a@7K4``h04BEG00000000`5PGPBYe
00000000]<[hHZXcA2bTT>eRhP^mllJ`=1[L0000`L3T`^aP000000000h6j00000000@NUBXPNG<V>n00000000I<b700000000@f\N0000@Y7[X1i3XJNQTZ`1\V5k
0000000000000000A1AA0000l5NMLdd`X]jH8LP>0MkY<SHE00000000000041iI0000U:MW000000000000000000000000@4a10X`a000000000000HmOO0000Q3Hi
59`<0000XJ`<8:\;U84K00008S5X000000000000TLH]0000`m1EU9I>0000i9@h0000H0V80000\<B=0000m=BD00000000T:2fH@k@56K\00000000000000000000
TSoQLM1k`TH<0000000000000000DmoK0000lB]2LE:dXC5JXXK^03GT00000?Fa@VU7@:3mi<6W]=IR00004CKY0000T47?00000000hMSm@2C>46lnDmcOY>=K0jU8
`kd;A;B:00000000000000000000@O0?@BA7LRNXLW__4O5X000000000000M:KM00000000TFKJ00000000]340d3cOh6h_000000000000000000004fbT00000000
000000000000T==o00000000DT49`?N5\Ydn`kkJ11V80PJh\EAWU9>O00004<?gQ3U600000000]8D\00000KoL<Qi<4RW7LaHSPb7m8cK00000000000000000\O2g
M3lhL06ml3`[\D4gE6J9@HhUT_QSPdW<8i]20<GiP5@5U4WN00000000h<7K00000000loR4DMPo0000hfDo@7B0XTAB`W[8h[RdlMUAD@<l\ABfL5aKT<Yh<Ge=HJ<\
\?3V8TZ=4ZAZ8]Ial_4e0_;P<REi8ckC0g4ghWO>XbcL<gd?M1Lb`7GGU3d2=4@[D4i6`D?gX[_jM:JK4C2;0Z[TQ8hk]:VWI;3L0`C=H5kE@=eATSE]TnVBTniMT]Xk
`W6?i3[a9<0HT:ie0000000080VJ=6gU0000h4CNTk?\U1NW5658HIGX0000dJ@fDMHd@3AiD4cEi4iPE>K[HBZ700000000000000000000h[mnI3Yg00000000dkoD
XU]=0EV1]9450000@IbS0000`kTo00000000000000000000h<M`<6fh0000hPeJ00001>^N<Y<W@aba<HD@0000a7J50Gok00000000@W0]0000000081c4`9B>8N\I
0000000000000000PM<OTM@J00000000@W`W00000000Hkm00000000000000000H;KOI5T@00000000l94MPK6^<77[a=N;0000l<Fd0000L<1l0000LW3P00000000
0000DbYfT[Vg00000000TYZi0_\LY=l800000Wmb0mU[TDS`00004l5X\TDQ0000PJ9]4@Mg8DARhOKoPUH`A3H]TTDAL_WoDQm]PF=R0000I>=W00004G[=00000000
0000P9;P0000000000000000000000000000XCag4Lco`KQ<DkE>``ZF<iO@XonN59:nY;6182F_=770Y=n?00000000DnXXe2020000000000000000PCa8T7_\`@O@
l_PT00001=>?XGVA0000<<Z88VEo00000000E2g3000000000000000000000000<=Uk<URcP^Dl\X?i4BB=00004biW0I=<0000HC9>0[1PHJMh0000dN@=<0Gk`aOY
A9bF0000=;40000000004bMQP5jV00000000`bjCD6FO80L:<@>nXHHJ0X`kE1fj@PU0H^^ZPCNS9:AH8_mCU7`200004k_bA<Sm0000hUcd0PWa00000000@KAI\V9Q
@oIV93]i0000TMEcXe`6`k`<<?U00000`AYK000000000000TZd:h[4KH\2bPG=^<hYo00000000T8lW0000l2^V0000=9dGe3IM]5hI00000000TM`^0@[[\IULa9kR
4^M8@G>`9>3Cl7nMh]CSU3KE0>1i`O0U00000000DG1H000000008T;EP]G`00000000\D;=0000=:\3dK0U0000000000000000000000000000hS0mlDb280K60000
00000000000000000000\nIXa36BT9G6X7UaH?TZTBgW\ZZH=0Uf4LZ`H2A`X4mJ4Mj4H[Ge<cA6LCU3e>;M]>XolIeTHClF00000000DBEkTmZ90000XGK:`hPKdncW
P6QTD?<A<^90`Ah2HLf9T^j;HaJ8\2\lI3OaM:PN00000000DfiWI<\m49Y?hE@:0000000043e@D\b0000000008[VX0000\>o_<8iL0I3g000040Q5l24gH95eD\:I
00000000@6]id5Wih9Jm0=OA0000000000000000<]lf0000h]B;000047LVhb7H0000d<J`LPI;<cY;`Q=60000PK@b`_8G0V14<ih>dSF600000000le;800000000
0000000000000000LZKA00000000HFTRhaWb`cSBlQ830000000000000000@=h50000P=<Z00000000000000000000`P0;a:6>0000l9E]Q<9?d3WF0000L6lOLDk[
8TZO00008B5ih8aR0000000000000000000000000000000000000000000000000000LXXT00000000`16H00000000DM;500000000=<]E0000000000000000P40I
Y4ln00000000DU>dLjWVI6G?L8i\5>8Y0000000000000000@NKMdOLW@Dj<]29o0000000000000000TX<5193f822A00008MlM00000000@?Gb0000TH;k<WmV0000
0000\\5G0000810o0000@4oH\M_38@?G@b<YLd0V@Re3X39o\hQSloCN<@BBY10]8_omP3FZ0000000000000000000000000000`Vj`lG:HPihH0000000000000000
0000lBZILR@i41fnM<>dlQc68@Ob`^C000000000<L^YL_YAh`m?TH?G0000000000000000000000000000Do9_0000`kW;X9EMXF9V8[daI8fm0000000000000000
0MH<Hl_Ldlj4E7c_i=6e00000000000000000000<oIl0000]>LT000000000?=EhHD3<TK_e9QTDQKP409;@Bf1LP4B4j1_hBb7Pe=F5=Yi00000000\i\3XbY183MO
8fPC\[H^0000a5JV00008?gj0MFM\V4olaY[000000000000lJbAXZ5NdOL<0CC1Hfa>E61h=>;Y0000HWEW0000000000008j?:0D]H000000000000h7INa=W2M6IR
0000POVC00000000a>CNXAZOXAO7``@Q00000000000000000000P5;P00000000000000000000HSKl00004IFG=1A_00000000dc538Q0C11`Em<SR49?LH`7C0000
00000000A3;g000000008XoJ0000\_7Z0000Hn<Z0000000000000000000000000000000000000000L<HX`@K]`L?:<WSVTafEA0nm000000000000e2<jXK\[]32\
00000000DLPM<Q3j=62R42j=hBL300000000DS8Q000000000000T1n>8AOF`Nbj4ZQY]3Vk0EEU0000000000000000\Od9L1S<`]aKX_5Z00000000\N_E00000000
diARi6:od5^P0000l85P@69Nh7Nl1<2U00000000lbZE`RHSP`ORi7n900000000m3b<00000000XVaid1cE8FeNU7<LlEafa<=b0000T7Sg0B8eHC[CDhRo0000hU4L
0000TQFm`Z2BE<CG0000000011?f@>ON0000HG1Z0000000000000000dX46LXNT00000000`femH@O1\jm[0000lXaCl:J@X;Z4hAiMLBDc`C4ELSR<4E^ka8lj@8En
000000008691LEj]00000000000082n_000000000000h>`M00004To006Cca5h^000000004DGTA<XJ0000D;;=Q2Mf\1c^LPQe\[eO000000000000000000000000
Y=g7T>7`<nS2Q;@<Y;_GI>PG0000000000000000`4:B000000000000Hm;V@2e[l[6\\R6O<hJQD^8N8cOJ`d;ml4Ha00000000000000000000Q<MX00000T9Z\ikd
000000000000@5ZJI1M00000000046110gUK0000<25U0000D:V;0000PR6B000000000000H;^mY3eH00000000LnHd\F<n000000000k8R00000000e=@X0000<W@V
Y4>U0000D22a000000000000`5U`485B\@2[857hX:HCX;NUH@kKQ>1Q00000000PPS60000<1behfkcHHA000000000U:RahA6O0000Xa3elbgQ0000000000000000
P1IT00000000000000000000d<iCL1>2d@NE1;\n0000hEIK000000000000A<RAPl?G`mFF]7aaA=3Y000000000000]3[I00000000`Yg30000\CoB\a[30c31Pl=m
\TfHQ0GY1;E:0000d8MV00000000deWNTLjRPQcTlYOk4R56T_Xo\gLa00008MVE0000T5oU000000004GUU\QaH0000DObR0000lE=h@hgB<9WfPCfQ<=1`=7Cl0000
`G<i0000PU][4K]a0000<QKY`\<Q<j[[Hm1300=FU4lV0000000000000000<9aRDaiAhXD=D:81@0I98@So0NLA@Uj:P^9Dl62XPC3kd^5Y<HDbE2GX000000004SWE
0000000000000[3X8b1k`mog==4m0000000000000000@;=900000000P>Tc0>3h000000000000P\KF0000000000000000lFCY00000000hf4Q0000@<`F\[]Ue8a3
000000000000TjQlXdI]P8:5DHV94O1c\V:N<lAo0lkDm7F6E:;lDSNQ4O=UA=mI0000PKO\X6[?LQOkPcf4000000000000T2=m\9J0\:e_02]fh[fo\VFb<YT[0000
00000000<X]?00004>VQD0<A0dLa0000d0Q_00004Am<00000000Q;]d51L@0000DN=hX^G:9>2>dc1i0000`T7>X5eV<\LR000000000000000000000000H2<a0000
0000HA=D00000000000000000000M><^@282HGO3lYFn0000000000000000000000000000000000000000<nQD0000000000008:n700000000hC1M000000000000
4SfO@SgH000000000000dOOb<R4g0EDhPlKE1;gN4Ne`hXSJ00000000HMNUdPKS0000088W47N[4K?;00008Q2_\8V6T8_?<9g5PCUi@?eSXC]a`QX``Vj>4Wb2D<eY
8ZIDlFUO@Gl;P^?eDWXHX5K]X6LE0000PNj>lM`8h;WZhPPBlXaN0000`0B0@k;X<NY@0000l6PfD7SW@;TH00004mi:8QeK0000L2XO00000000h6?c<L<50000PFXg
00000000La4m\F>5H\U;df1?A1j?XTK>0000XH3R\[e?@f7?12CC52D9000000000000D]i@m2^^X>N2000000000H7c0000<>cO4bbR1:WhA=l_P9XnLX]nPh2n0000
@2TkDT3h0000D?Jk]9HQ0000D^8_000047lc8P<\lR[BA90]195Lm9XP0000000000000058DHd1XNfMLU=<0000000000004DgA0000<]8G0000P276I0I3TccjU;Q1
I8<Xh94_0?@R`F06E0IC00000000<@R_0000`TdL0000Q:?bm9A:0000P7[3000000000000000000000000<TUh\Y0M0000000000000000l?A=0000000000000000
00000000da>PU;I3<E?V`M18\M3]dZ8l4cLCHOf4000000000000000000004MGjlIK]0000HXXe0000000000000000000000000000`GJM00000000HLF3\OMGA>WC
0000LDYg0000h;G_4<cV\??N\C^NlKBQ]0Cgi2J?D5>S\CRm]3[U0><F94YX@H[9<YNAL_mZ0000@b5c000000000000<Y9Q`V]VdZikPVm?4c8h0000T2R=\1L<hG2a
dci\000000000000000000000MHLdg6o0000000000000000000000000000H0OeD9kPd<jdhU1X\\L`Y2kChIm4i4hT<Pm>e>HX\mdli;fd`\EE`H9e000000000000
00000000M=>Z0000<ZSI0000@Um_00000000<56_@6T2h7XJ`Qhc<BGZljni000000004:m:0000@5nbh:Zc`1hNX;1JT1DN@AcLL>El<EFMLUJYHbU084TZQ1=VA6Wk
00000000h70j80RbH?NQXNg?4WeOl05VQ0`I00000Sag00000000000018A80000X:og\cM<Tm`kh2_5h4f=0000l9=kL9J=`EBP\V;I0000<@Ee0000000000000000
000000005>2V0000HNiQ0000000084^ch<3T11dH0000XP[D000000004[A70000000000000000m8gWU>RT00000000XC5g4m6_000000000000@Ma]8U:E0000l6ZU
`i3<e:7R4G890000DHXEdG9;d_68L:IQP[=kPBiG4Dc?e5GOHUi8\S[G@Vl:0000000000000000000000000000P3@U@QR60SZ:8`IZH2^5I4a9m<^8E>ee000043U2
<7794X4YT1`48d9M`flIa1b1T:=_Hm[M4RZP56WMa7P3Q98700004V_7`NBE0000LaS\0000000000001<4_000000000000PG8eP6QL00000000hO0`000000000000
<4n<PTiiHbHf0000H7Ki00008QU;0000@OW[M;mW00000DX@0<eM\B2bDJT\HTa0Hgm=A0gdXEhCl5BjA;6g`QJdX;PElXdd<c\ni:V?<@lZ0CCf00000000P9o?0000
`D`e000040TNHQ1QY<b[000000000000Dc5^l>MU11d05>>b000000004JU^0000dE0V@`bG000000000000\Li00000<AZA000000000000\\hXE:U:000000000000
00000000`Zdh0000<h6R00000000000000004BhU00000000PION@:;6`W6K000000000000TT^H<^@PdTQZA17?000000004SIYh6JBP8gWD;I8DBg:`3<WL@X;DFf?
@ae?0c;B`a2C@FhWPOU@T]:n83Ih<m1g10L>8I4Um:mLY;QgE<1nPb8\LO>B@diD45hX09ABlj;[l<0e@c40E:5Z<>lcLmH2i<YLh9DSa<lKX?72I=`_PNE800000000
0000Xn:j0000D>l;X1Y700000000m9g24AWP@F`cL^fVDT844k7>m3XC00004;1n0000dZfK00000000000042lGlL[]\BQZ]2>@0m0cPQXQHn^Z0000d>`;84E_5;6L
Q=71LC_0PIUYDT2G4J\\HR:WTTES000000000000PDeM00000000Q9k:8H9D81i^@Mg5A9]<00000000`JmIM2SJ00000000000000000000D`BW1=ncE0E[00000000
0000HL=h0000`4kA000000000000HT1M0000XW`;000000000Vf9X\BRT@ZhX=HhXS>VHWe1d3HKddkh`g59XgF30000000000000MHDPVHQ00000000M=kE00000000
0000`5BP<Hl610Im5=<;00000000X;U8XNZQ0000LNYl0000T;X80g@IM9=Y000000h]A0oT0000Hfii00000000==a^8e680000L@644B2A4J@Y\KgQ4NM0\V6f4Jh3
PVRS@\i10000hI7:4`o2a1nSi0hLi:iP00004CRF00000000dWM\0000li^48m]?P@WlhJF:PYSYQ<J^00000000\P<6PaMZdL9S00000000]0cD000000008WDP0000
0000DCoh0000d9J\<HXnH6OJ5>3dlMRhPR7^00000>LO4MF]PSmH00000000PWK00000<F;o@ZdED\HOa0NH0000A0<Nm3f^dCNGLD`VPcfB000000000000=5j00000
0000000000000000PJ7I0000d7G500000000<Xf`0000DJaSDe7H00000000lUglXZ>QPc9ldL[T=>N:e3bZ000000000gcS<OiULAHXhm_]00000000PBk_00000000
000000000000000000000000@M@m0000HiSM000000008YW`0000E9DU@V>A<T0f`Z>^0000X1]M00000000h?Dn4E6m`NEPXbYRT>JDXRi^0000X^2V=19M0000L;?^
XI<@a3S600000000`6\U0000h^bP00000000XGJc0000L`=T0:DO00008B1W0000XG8[0000<2T[0000lLJMH]_20000XYH500000000000048hX0000hg5G0Tec0000
00000b_200000000\>oP0000H5=00000D\:T0000000043lRX5KO0000000000000000Y9nCM;HO0000`A_WPHE<4F2YE<7Ml?^1\\oL000000000000`1XY0000i6?_
A=G3X?O6<Nl3<lPHU02Z000000008B@U<PP2=29C\_mc53_TPNiB000000008Fl5A2Z>00000000PT`O000006J50000PK;\00004Rek1:;?00000000\=N`XLAkm2l1
00000000@1TBLCDU8KOh@_2:D\44hEbO4Z]4M3R500000000`3UgH4F:TQejHJZ=DM]8M=AT8@V[0000@R0>0000hSY<Xa1[h]`U`P=kllEZ00000000000000000000
0000Pk_8m;F<hHKXPEnaQ;aZ<:6N@OG6DB;K8TOf0000E:[=<2;[]<6?000000000000000000000000000000000000T88<XWRQ0000@F8R000000000000P96nL4al
00000000XOU_H[:k00000000`HSdDWW:I;lj00000000PE6X`aS800004<X^L;P70000000000000000<7TbP=G6\Z6Jhimh00000000d]e=0000PhiVl=<2X1Yn`En>
@?hH00000000DBcVhH_C00000000\I?IhUHTlKCe<^7ih`MXXcP1000000000000HUh:000000000000djb5`DlbQ0kk0000Hkod<Q5em=_Z000000004DZFQ8>YPTTR
DY;^00000000000097Gb00000000M0KE00000000dW:nTJLU0MH\dXiSD]94LI3;<ERMT??gM>>nhcjC0000hcOfLZQ60000P8oh000000000000000000000000H<5F
lOoc00000000Y<\R<<kSE8Q40000000000000Rij0=gf0000dJW>000000000000@7BoX`7Y@d>m0000H;e785l9<72N\=ll0000lFJ[M3aJ1>iR<3\X@JbbhTHHm8AG
00000000hMmD0000000000004ZMW91M[Y<>IXKH`00000000000000000000<jjV0000000000000000TJ[U<7H6\NkjDgW70000000000000S\8hjVda<N0\Sa<l<i_
Dfk9Y40>0000hOVo0000`Be?0000\aGkm4HC0000\Z180000T]XUL`D]lL?W00000000A7FcX6bKh]E\0000lY\U8?i1dd;5M18o0000TbJH4IF[Xc<\LNcCPh[`H3W<
<A<lP_@e<U2C4AmGU11m];f[@UmoXI:=0000T2iA`3I200000000000046lb0000Da6i=4gQ00000000000000000000L;8K00000000PG_^0000dLI<46WZ0O9I@i_\
`j]5A2dJQ;^H]=MQ<0MFe>;;<b^B0NHg\C9L0<mFTLUcHM2:P\Da\XWg0000000000004L6c00000000000000000000\^@A000000004innX2OBLRPce0>CE0b?<]K;
X\Ff19?o00000000Q3c>00000000000000000000L7K^HQV5L^=>`Yo306cO100@=3UDDH4fd]@nL0`1]8De00000000H;Ml4n4a0000000089?YhW=aA9cQ955\`o5n
00008<a90000T;J1TX^m00000000\bL`0000h0lnl5HoH]ci`Hl^16dm00009;R30000h84^POJN000000000000000000000000PR=\d<N6hWOID`g6Hd884N=UlmHF
Q6Ialbl7`9ndPRYFH9oiA2ZJ000000000000000000000000Dg7i4i:Q0000`:AMP=J@l=i2DO:hTXW24cHTU0SmPD:FA1NG0S1TdC7^hSC0djTND]lRY0e392HV99[h
a;LQ0000]:<SD<f50000@0ek0000000053>9LS57DNbA@hTCPm3R59:_hDNG@=E>H>g80000`1:;@CHU<\QRm;F3lnNH0?5IA=?>X]i[LWAcHjhOM0Jc00000000X3dN
000000000000PT<D`Rc90000T7hc000000000000dE`l00000000HY1?M4Vd@0[BHM^=4bZZm7fD000000000000<=ZD<207TISX\1]=lag4H74;0n4E000000000000
XIHH<_YJ00004SfAe2`<0000000000000000m:K\000000000000a5<60000\L@?<BAUe5g800000_AZ@Rk=0000DBZRdHIb00000000hYkY00000000\Wk700000000
]<kjA>I]0000hJiI4MGR`71a0000<;AA8AhC@[a20000000000008:D^0000D]3X0000le@>00000000\<^@D[l><POF00W?==T80cFRlDG400000000@T=\00000MHT
\a;JhcLM4gKA000000000000hH21000000000000H3YG]>O90000PK:H\fe9l@:[4g]9\_nZ0000<`PZ`Uni0f`QT0gV@==GPYD[h`mKM43lT2ega936<5BAX@^]LQUY
H4hgTO`D`^:SlfPoh7X0M;d]A<5^HbU=e:5?00000000d<\ghJgY00000000H?PA8`>C<ECYD8WXA9e^1>G200000000HTIgD@RNHb]HXACJ4XNo000000004j:S0000
dUTG<gQY0000D4EST=`=L2f\`P^L<bn900000000HVI?`]7m0000l>mH<La]`Y2l`fV?00000000Ho@:4=[2\YPk0000`o_V000000004G\YD[c]0000a=5W0000\Y]2
0000HcNW4RP30000l[h4h=B@0000dKTQ0000d<dm\\VHX?1XI9b^000000004[H@0000000000000000d0QQ\G>P000041Q41;M\00000000@7>K0:4chUBfTg8_@lF2
l=gJd_=aY37B\0m@i2Q2=;2Y11F611k[0000`lgoHCm300000VDU8MT<=0@J@CgJm;eA00000]=@D]2o\b2<h317Xo`L0000\c5>0000<n1O000000000000D9:RhF19
@Femli=FP<XE00000[Fe000011G\8\<30000LW0KLb\X0000000000000000H``:0000`[^SXV@R4=WFdiF400000000digZ=6a4XDL1DL8N00WJ8@\C000000000000
`JHG00000000`0Ik@MBcT6I7P]LLPYV=DH330b>[4Wa]13OoHDiE@4dN00008Abd0000lh0DY2S^00004QWVhPPS8ab;0lO60000\Rm>X68I8=[]@h@]81Ml\:Ab`3T8
00000000X5Lm\AT:000000004@^>0000000000000000000000000000D`iK0^1R00000000000000000000000000kB0000l45eLGf20000I<RPX_=1U;8e00000000
\>ND\DgLDYlP8[gchf7k0eTVT1?2PNO<00000000000000000000hWeie>5;423cdY9<8^jSM8JA<767<8Y>0000000000000000hA_I000000000000Q;=c0000XH>Y
D`1X8E5@0g4?0000dl1TH9EkP1P2@[Yflf5klh\^9=b<=>>>@hXCA92=000000000000I;g60000m0HO@0UW@?Cd@MCWPdkR00004R_]==:d000000000000]2K`19N3
E:gj0000000000000V[^X66Z@<PN<X_HE<NZ000000000000000000000000\?dfDF6m@9A_00008aG_0000T^k@L;89U>KL000000000000T[4aHhVclU8m@ao?0000
T9Bm00000000H\7j000000000000h;91TgneXR@5l1FIHAA=0000HMNEDaM40KEG00000000D83X@7>9`TXSY4:H000000008Jl`000000000ZL5a=cP0000X;cNdXod
0000000000000000000000000000000000000000\1L1e3_7lL:aHNSU@:Tf00000000<ATdDbUJ000000000000e;FW@XjEU>`dX?T8=<ISlF8n8]_OH3ZWh4iL0000
9>Zje3DWD4em0000`jHjhgKem>VDhiKN00000000@=B\dHFFe80dI>H400000000DX[R0000\QQk000000000000000000000000@UU50000000000008XHfTXSaH]hO
0c8F<SGR00000000XEE600000000000000000000HaGB@;:m00000000000000000000000000000000H[RF00000000L4GY00000000000000000000lXDZP^NZ8ajZ
hlX^]>4TDF9Ja4Kg\V;50000000000004WlXhHkA0000d9l]@aiJ]>31000000004L8Y0000@<4_0000lfKa000000000000PibB0oQL0000@^Hl0000i<PU`:JP0000
\2?6h8U[0000LJ=Z0000L_RQ000000000000dl8Q00000000H=M2ddTdDD^^0000h`\T0000P7cl00000000@L_NLMBG0000<2TBdPQZXmiP00000000<>A30000<Vi4
a=_?40_6`:foh=bZE=Be0000000000000000\O[^XY_HD5`fXkPH0000h4>jHM2FX1^k0000Q>Kg0000LA=h0000P3n4<?K\8KJGHdb1Dd620^baDR>^D6`n@Xicd9k:
<jY:000005dXd3Nl@OOBhZRDl^U<0000LIC50000lJ>PD[HJ0000000000000000T?47000000000000dNdBE0AI47gmP_kHa8DP0000\DKb00000000d^fD`_>38<UC
H=W=Y4DeX_W<P\hd9:WYI:b600000000000000000000LZmj8B^FTDjn00000000dSd4P6V5<cF2i6B_\Eg>Pek20000Tj8P`h>a00000000\oGU0R250000L6kOT@88
<HWd000000000000P1@eXf3E4]Q5DV_JE7NDM=?b00004d6k`<>H<OakleQPHkl\h;KoM=<n000000000000000000004<3=<Zo6XVBa<`fkU9NW\FHT\BnlLGUc8MQ;
`XG24g2[Dl^L8?REa1T4U2;@0000hILHD2EcH`h[\kF0PVoK10Rk]8J5lA`f0000A=Tn0000000000000000e=e3E=NGl?\g0000000000008ZAkh_E\hac4a6[:PLBM
00004hX]000000000ZV[h9DJ000000000000000000000000L[9?I15k00000000Y83L0000@eKX00000000A4V=000000000000`CWj0000<[5G024YPEU`\WH7h@7j
Q;Y>E27E0000`I[Fl?7B000000000000<\ig00000000<SKLY4i\000000000000e4Q=l7^BXRmO0000000000000S<1<`;Y`k2400009=B800000000LC?o0000@V6[
lRVX<_Jl1>SD0000000000008XnHX^k40000dA9?Xi9I00000000000000000000XP6Xd<dCA>AY00000000000000000000Q4=K0000d6@Q00008Dhk00000bk8=<Aa
0000=2;Y00000000dXl1dkQj00000000HP3IP>I?PTJ?@WiZ07ZTlL`<4jkJL3\c`YYIm0j;U85;PM8a00000000Q0[R00000J]TPE=BM5;10000X=1lTM9GTZ4Dd]V2
<lf4Q8dE04c7D3?A\bXcA0EKA=5c000000000000`V6R4RV5037DPEFj8JS>XXF\8;3dT[=Tl\3N0000000000000000<1_JP2ZA@EeoDG<90000@DP_000000000000
lbE_TFbL00000000000000000000`@dG@3hgH`U=E43L00000000D4<W@CDD<Qd6\Z=E43OF@_MB`WjdT`lY0^V6`2c[`;5E@k3Z42M1Tdh?e;M8h=:_00000000XTlR
l?<Sa3J[A3LeTAJ]0000000000000000XUK70000000000000000\A]9L8Xl54kK0000000000000000`HIT00000000LJM;0000`AEL0000HYIB00000000lCJJP5cR
P=l[DK1R<oRZP`DklKfYLEaJA4:X14GU000000000000LN7f53<k996f00000000PZbBTl3b00000a6Z00000000<P1S000000000000TdM;0000LiCeY8Cg00000000
000000000000Hcg=hUjKHVnH\fBYTJ?BHmVa0000m2?Y00000000000000000000PnKL0000I5`Q\00=Pb?D000000000000`<6YD_:GH<Ql0000\[jVTUZ3l;:LP_NZ
00000000<O:VPQ:2a9W0<Rg3000048hi4JCO@4_F0TeSh<<b8R1YddjTPnhOlo?hA2:SD98A94mC48mPDP<R@1[n@^[7P3M[e8NXPDmK4TI[9;b_<Z]Y00000000dX8:
0000h1^Z00000000LiW^91\VI=mU00008Vnd0000<h1>0000000000000000000000008a@L<h^<0000D8DW0000Q<G@00000000DGaU00000000000000000000P0>_
LCi6TKA[45c]000000000000L?Bh0000`YMRT=93`^:;91G>h<58T>IZ00000jogd1=ce=hKdS480000hQIW0000\YZQ9;_V0000diPjD7I>H;[<L08cXeo5hcMRY>JM
000000000000`J_UTj2o]<k1E3VF5=A`8KZFDF8I`oXf000000005:aO0000TFje0000DXi>\_?<00000000\Si9E;:N<Eg000000000h1j:00000000M;H70S1E0000
000000000000l[oC000000000000X\`2PE<l00000000Lfm50000dIWk857VDTEda;J2`nc2X5jh87PA0BaOHU7GhaRD00000000000000000000<IO:\jUJH[i6a>7?
000000000000TFLR0000000000000000000000000000LDP=0000E28;d=5eDBYT00009=7=0000PR8X\4fMlcmEA8@QLn1=d3KiPjH6L=g=0000@4eU000000000eXN
0000DfXELY3Vd\NM00000000Y:6h`6mE4PYhD^E_98MD0000H=1@8AKY0000m;SVH=T4H[VJhciO0000P[EW0000000000004]Keh5PT8Q^J0000U:@1m>9715\\l[hd
0000@Q;B5<oBTC[0L6PB\HOS0SBB@MeY`=BO0b@d0000000000000000X[MbQ>ZO<?Mdl]`hXS==\fS;00000000PbDn4SX`U60N\9KU00000000@7B^X8K00000\K9D
d][;`Z@Bhe8\8;07l<d3@;QTHE?0]9mGa;Zj0000TnWf000000000000000004X;00000000m=?V00000000000000000000PG4SI5=k000000000000000000000000
0000`DYU0000000000000000deT@00000000h5;b0Ljc000000004Rko00000000A<[J0000A8R3Pa05had=d8OG\=WQ0000@?^X000015]d000000004;d?00000000
<^0`P>GF0000A01L0000000000000000TIj><XJXQ:;T00000000h[?i00000000L6Po000000000000LW^o00000000PH<cdLV@00000000\GKk<5^olaMi4c>c0000
TkClHm;88QDS8[o6<jASi<E`00000000H3^_0000TmE4X6KA@7@1H;=RXEkZl1UhLSAA@`Cgl5Z:XOJ]Y4C[i:UX0000i;`jDM33HXRdP^MC0000]3lV000000000000
HN7PP`gJToXDX<Z@<PXb\keK00000000lCbZ<IEf000000000000\DLR0000000000004[<hP_RHXBjB8LG0Dm:hY>UT0000d7IoTW^X0000000000004J=f\Mf30000
@ce\XPbT<e?0PjWjHl=K0000000000004=GW\8MnPo[h0000T:hXPHQ`000000000000DmgH00000000000080AN00000000`UCFQ3Z7T@6]0SEJLDCC`PSO]7^O0000
0000`?8T0bVmA3gR00000aoa0000X:iF4Z@1`0:Jhb?c4g\g54P;Y=8o0000LENK00000\Wb\nm1`^CY8bFEX:NV000000005:;6LPb7HN^5h9K<00000000lC]l0000
00000000X;lmXFNBlj\aE;jT000000000000lO51ladfL0KO`O_Y8T`_00000VXJ000000000000@M1`Dkj[\USZ00000000d;WN@YbH`7f\Tk:`0000000000008:D=
DEi`HA2>000000008[8=0000XgN7@JcDTHL`00000000h9D\0000000000000000HZH9Xd9]0ASkXo]c==C[e>h;00000000`[nh0>F_XOa>8X\b00000000hFe20000
M;Oc8mYc0000X;LCE4>EY8XTa1?Ga4j^0000<\KU\JQD4_dX8AeDA0nah1LG\1^J0000000000000000X;`EM7k6h4I98D05A>1o@Y1Q00000000@;iEPMiLh<i4D?66
8hDe00000000U>NR00000000<B7le=c\0000000008Q60000E33B4lVle:AQ00000000000000000000XTDbTWcZ0000lOFY0000hLZ?<Cd=X[kE0000Y=^^X\B`P8lc
0000\=HX00004hmf00000000P]nk0000hXCR001lHhOR0000000000000000T@Nb<2FPdLJBXUa70000laFN0000<I4KDT[IdgA=0000T`Z:D5CO8F4Sh3aYE:]J0000
0000000000000000000000000000TFAL000000000Y>[4G?j58mK84Dj59i3@9=\dIKj=><4000000000?2khf?OHE?B@DlTm4J90000D5=iT980L<V]T9>AX<>eHJ39
<T>K0_3M4`;f0000`1Vm000000000000000000008PEK\aNBH4^BTP[j`mg4PS;SPYUkL@`PPA3C4m8ADm]i<cN?@ek\H?h8U7GGLVfW<Sh70000000000008<aGD\TP
8DinLI5d@7EU\P]T8TG600000000P@m=hH3B0000`P59l]On0000\9jJ00000000]4?_0000TnDeTcK<0000d_:d00000000\NM^8<b[00000000XjaeDJbUX]ThL5W3
E=3eM:Rm00000000Lgb<0000=>OWdEVA@h`@lXBiU9JRD\m5ha<h00000000e<CSPICX00000000<A5L0000000000000000Q34\8=M;0=S@00004G?YXJ2b0000M11[
0000hUBV<jG^`j^?d2ni@C]W<WDA000000008Z`R00000000HN<l<c9O00000000T6H>52B]\CeQ0000000000008[@l`_J`000000000000Y3?5T=dM0000H9T>8WEJ
00004QHBhV;>0000haIl0000000000000000Lk120000000000000000000088BkHW>;000000000K=n00000000073^d>WD@F1[dJJ1000000000000`AXnlENk8YHD
lmQZ0000000000000000L=oF0000000019o<0000T`O500008OgV0000\<`2lBBk0000<;B>4@^S00000000`<SVH0\f0ibXh_GY00008JeI4ScC0000d]=h00004?dV
XbA2a>Cchfl_4gXY0000000000000000m9780000PHmW43EUXWj50000hkR<TAY=00000000m2NH0\M?0000HcNJ4;mG000096L1000000000000000000000000dTXJ
Y5U<@@]T8mA>00000000T\ZlP>KLXYjV000000000000Lm@hDD=1@m1ULh=C00000000\<DH0<J2@60E0000XlIjU45nhQdD0\n\dN\n<YTklh>?XbeGE8E@00000000
`7b\0000L07Id0j\DE5LTSXn0000L>a9@:j5<Q@S0000000045Fe000000000000X5WYH6e3E::^0000XBK\0000\9KHU8_8<_U9U1ZZ4gHRdWfPT2Vg000000000000
dna60000000000000000000000004`6900000000\G2L0000H_;D00000000\U[@000000000000XQg7Th_RPXeGXi4RDCFFdVjP0000A9]o0000<fII0000HPGGdk5b
M0ooH`EXDXP0000000000000000048T_4:e4hX8dTYKjPR_o4]\FDnFM000000000000LI6SLO?9000000000000A64Q0000X=:HE9M[d4AD000004jHdKbWH5Ac0000
00000000000000000000d\O1\M<EDVJa000000000000X2PPH>>>`5B2XCmjTT_9\]\Y0<mX0000000000008ATE@=X58DD20lRJ00000000@egNdKFEm:6J00000000
0000lNF20000a2VY4JhLY1O7@LkDXO;L0000@NoS8b^PT6>oH]hZ<SGb000000000000D7f=00000000l3DjlE550000D;:]I42YlRcG00000000l47g<h0bLMb0`O]d
0000000000000000<`Y4]6k`0000000000000000HE]a00004WB_0]R[@iA0<ML9D53j`V<\`m9Wa;cg0000lHk6`bXYE9fZdIQ9`WoA9<:DdX=QM>Co0000d8YPi1;`
TOBAL3D^0000D2?RPLKR8FmJ00000000T?@o0000l6<QL]gcX`][\ljJL=YOXc<O000000000000PEHd4SY[Dog\U0==\ckd@I0ba0TeD@_B00000000Dmij4M>5hl5A
H\0Pd@<M0A4<000082S8Dd]1e8UoL;\o4<60@[7n8eWnDS770000lD4@00000000\E<]00000000L;dk08bH04i?h:k50ERW00000000000000000000000000000000
0000E>]L000000000000@2l90000`1RCD;Cj00000000@NP^0000X[Nodm3nE6mdhDh<`[j_hBTA0000<>?98MA^<UZo\[j=`>0f=1<f00000000PQ8B\1N8LVc?0000
00000000000000000COY<Xco0000PjWD0000@B[:Hk2D`?>R4EX[Lc`6Y=Tb00008N8[0000A0Kc00000000HWNd00000000h@glM6EGE>XT<2fO8kAB0000Q<?W0000
d4h300000000i;1?0000H_^iPCYSM0c1000000000000Hl^h000000000000000000000000Y3AO8aHm0000d4`C<6eoX][V0000Y<ak000000000000l5glQ>gB0000
000000004_gRI6[d00000000\_6Z0000882`PW@B0000H2G^00000000L`b6TK^2U:II@OQPH_UFPdDo14fU00000000000000000000000000004Scd0000HccY8nF_
lln=\bImE8Mb8aY50000000000000000lhfJ00000000H28@0?o2hP`C4Q8c@SkD8HPOA:f>0000<DdN00000000TU1Le9=e<b[l00000000PNZ>0000d2=_DP1a0000
D[2^DT?90000@RKi0000000000000000000000000000000000000000000000000000I9\m9:OX@]>f0000\30KLB3@\cjVT_BkD`QHE0K50000@ZD@@94<0000a;h2
0000000056iY\Fm0a:oP00000000TZ^EHBnP\7GW8XJkhXh?8D7ETljX0000TAYX4;@H00000000h@0?4NRU440TP4K?H5FND`W4D5OIl>23XoJNHIIAi3C_m>5G0000
0000XKOK`4EHhAEo`BoF86F@<lTm4>Dh000057b?<CCC00000000000000004WcO8SXQ0000<3an06We`eaf\if6a<o60000DF2K4B?b00000000000000000000D0C0
d:8ll6Fk\B:IPb8fhDa_5<g5000000000000@=ad0000<E>OT@Z\0000000000000000X98S0000`5>h00000000`V8I4MgN000000000000000000008SWT00000CEc
HFDa4SRn000000000000HFF78FZH<[GVe<54M0NXH=@74OCM0Eb3HiC7`[g?ThKUE;0U000000000000\UaT0000PSJ2hSQXX^R6000000000000\VGYXSnldjB9<^ca
H[\@<kNTDM8J`?:J0000Y7h?0000U6670000\C;G`gNQ0000Xgh[0000000013j^XQ1CL3Pk0]9Z@dVB`h]<dkO000000000000000004C3[00004iDUA8[lL^0S0000
P6oW8EK?0000T@F5\^RO000000000000l=L?D^4bHOFK000000000000m8]1lBd>00000000U;KX00000000Y=D3\R;400000000<\AO00000000\1ZA0000D6Lh0000
`A5TH_86Le^bA8:TTR:e00000000Xhn@0000=:62d8@Z0000a<mG000000000000`;aG`H0:00000000<AZ30000000000000000TPiYD26C\Lg?<jl6hn\j=0Q7Y<2I
01dc\YBR51<ZQ1d]DUKX<Y=h4l[619L;00000000P<j?lhhN4mO5dXE^M>R6@C[WD8`O000000000000L1f`XWdSX\7HPRNLDbQAA9WN0000TfiAlI8Rlj<5lk7P0000
L9_3lBDS000000000;S80000000000000000h4Q:`:NGT9a3<GKEHo8^\W4ndem4i5@3X2df<I`oi8E1\ASR8bKY=:eHlIA:m9_I5>L9L2G;00000000I8cm0000HZJH
0000`ZZ8000000000000Y8gc0d_HD2VX8:]:dLmIXf=>`60Om5cc00000000000000000000000046`P00000000@L<U0000XVBWPZ=2PbkRa<LDH0Llh\Ng4bIDLIHk
`L`F0c^V41?@<fni0000<>hH4LfbX1OaT9]O0000Do0j0000\d<a00000000XDDX4]@^0000I>MVXi=\<I4_00000000000000000000lS;4lhf@XPOc0000`:oI0000
L`jk<SjYXkY^000052X^0000<E=700000000P;W>8]8VD4]Y`Q6@@g?]<18l52`V00000?Zi0000`JAOl1lH1:o_000000000000X@MW000000000000m8TC00000000
0000000085Rg\9bU0000000000000000T9;B0000L9eF`5Mf4N6:hZG019?3\N21A9P:dkB6Y:1F8Ea<lMeJdXahTa1nXmF2Q8[N59J^I<=A000000000000<fHY4>K[
5;6@=9eC000000000000DhU3h78;0JkG@N9ghHE_HQ7M\]>6XdKK`nal=1H^0000dR2S40Vo0000HWPJl@4?TKo5T@\Ph\I:DeHR98MS0000U;`Id5ICT48R00000000
<@f7lPjHU0lF<74\P]PNlG\j00008aXhlgd]8eM<P=6RdRZaPY8PY7DY5;JVH4V800000000XJ[B000000000000@@e4`om`000000000000<PK4@>19lOGdPD@WLoG5
`U?L=<Vm00004SXCDUmgLBfb87Ja0000`J^58>GlX@DJ0jce0000U1d<0000P0<70000<NViL`dMl1mWhB7]`C=D4FX@0U;Q<j`i<R<lHOV`M3o`E<Q300000000<EE`
0000000000000000hiT799K`0000000090_0dR9g0RXU`DT5Q1A100000^ZR00000000TDgVh]?cPaSDi47@8?3Ih14ah3MBH7e28@B6\U;A@oXXQ6FI0000<ZgC]=Fd
00000000\=W]`J_?dT@bHU[R8[^F\5e9<Zb]`c5Qh8DHI1fB00000000dPB>000000000000m3>YD2R1Tlb3]=[R000000000000PHCeDVTl\oFd00000000D8k\0000
H0BU0000e:4CL]Wi<_eU0bD_di;_0000000000000000L52FDMVm<UNZ4jo7I<_O\REZ000000000000\Am^<D^M00000000000000000000dNnPX`>R18iRLVnV8G7i
T:UBlVGh8>:4HVgc\hdfXm38000000000000000000000000H6?B0000000000000000T7YQDR@Y8?VG@`cH8k7\0N_7\U@o12fe<C^h000000000000000000000000
000000000000000000001<VRL8oE0MmS0000M=ME8=>LPHRcl[ULU0UQHcEL000000000000XE`C000000000000hjX<0000@>hS0000h5X3H6GLTJ3Q8k2n@9Z>hNY[
<1F4E;A5\GLglb2`0000a;;k\HM[HVCjU>A50000@9<400000000l4;RLAZ^TL0e92fE\@:6``^;00000000\SUAU9fflY5Z000000000000d2TN87HoL`ch0000TkaD
==I:0000DQWl000000000000H@=g05DS00000000Pi^ZTI\6]96Q0?GD00000000H3]FXZob0aAe0000dYB500000000000000000000HN:TdN<90lL;\i\`HECN9:l2
XCb7000000000000PcC@00000000HEYmPFeA00000000HoMG\Fn=0000h^>7PDa5000000000000Digj000000008heh\kg3000000000000dE^R00000000PU3m0000
000000000000H8b500004>@S`86WDRC1dZ3]0000000000000000@\gn8_cB\;LNT42iT6[lTJd<0\Wo45kT000000000000000000000000d[LJhT@?l[e2<MPX8b;2
laKb19DmlE;200000000hCBh`Z?B0000l6;LH5]Y0000<Xg3\8ek81mf8PbdY<n=D0E=`fF=00004A8RHXmG00004Hhb50BOh^ao0000T;\_PB>@djF\Y1MK0IEDA31R
Q9@>0000D5GP0000LDOTTWTl\0QD0000000000000000XTGF0000000000000000000000000000000000000000dVmU00000000lUd500000000<2FAM84c00000000
00GA\Y[6000000000000000000000000L643]1jm00000000X9XCT@c=0000a7T\00000000dCWL0000000000000000@FI<00009<D1=9O;lGZThU4<XOZGM>0OlZY3
0000000000000000D5o:0000L_fS000000000000DZoUE55A0000T^mi02D20000<BLK4101T>EU8?Lo00000000000000004:H7`Ye=M1@a000000008F3W0000I<_g
40;4I;7]0000819i0000HU79000000004PS^DooLXF5jDO]PX^5h00000000m>ZC00000000`l\P4]6;@@EGX=Pa8blglojD00000000I>4<I>K@P`Z1h1bE0000\]WB
0000000046fKdjD_000000000000TMF>L:VSDJomH=Bd@XgG@QDH00000000D;gN0000LM6M00000000PNf64iJ8H^BA00000000<3oH\W9e00000000hd7`DMVbP2e:
a7IZ0;8]X`Z_=0dgQ1^?0000He7b0000hAE^dRcY0000Xhhh84O:h:G2d9<I0000l`2;00000000<8a?\h<\0TNV0`QgI47RD0V\`^@2P30@Y1B[000044QR0000<nd2
H2USXMIL000000000000000000000000P3kGHn5G@F361=VKDY6f0000dIaU<1\9HXW[00004>2Y4E4]\AD_Q00lm>AGD16UH^LlE4gg0000X0@DL0Co0000]<@V0000
TN43E>P8\ZU300000000Hgmo0000000000000000H5hI0000000000000000000000000000<9IT@1S4000000000000000000000000PEiH0000H>LjX663\fjclAdN
LWMiT7<J\Yon00000000@07k00004B0F0000E4Pa4haJ00000d`=Xf=L00000000000000000000HGZD8L2H13TH000000000000000000f_hWFj00000000TI\>0000
000000000000H3]QL>f0Th3dh\V[hCem0RWWlT]QU4D=M<TW00000000PY]Y84DP0000\0hN<Cnk0000000000000000e1o;0000XBbRlRH7E2[k00000000\1F<L59n
00000000Td5f0000`:oXXGO<@0o;<S0Be90K0000XUVP46m:lA134;XZ0000L\g=546LM=lS0000d]AN000000000000dNnh000080n800000000`1cl0000\U0d0000
0000000000000000dHSWhOg2DTnP0000l[X^8bg8HJPnTkTTi<IA00000000h?gZP^eHXM[E4=PJ000000000000\\]C000000000000000000000000Y3LA00000000
0000lQkIA4S7i<Am0000000000JZ0000000000004V^c0000`F_Tl0WUA;Ll00000000\1_Y0000XeRj0000<EoLdFb>U9TN0000@E2l0000000000008bi_00000000
000000008R5N000000000000000082YR0000TKIfDC\OPoaBe8kn`0^O8j`QE:j^P>b:D``o0000\K2i0000P=2Y\GE[PnYBI9d8l:2M0000]>^600000000lT^j0000
0000a5H8@>74<\JTi;Q=000000000000000000000000H10DDC\`lIfe@7CS<RfT8=RWlL;S<2eJTMUN44Jc@=N;\@Cl@OC;8SWc4>9eTUR18Wc5LX3EHdjjQ0o>hONc
U7^dh1\EP8?cTXS>98@iU:biY3<Q`c`@00000000<MEC@K>ni>Qg0000000000000000000000000000Y0560XDh0000<em\80R:<YA8h\=60000`V;h`bo?X;Pg`cV[
Hj\APl90I9<T0000LEQIX\Ln000000000000L4ZC0000Y<nR4\=k00000000DJ^Y@okP0000@<L5000000000000000000000000XZd[0000@Wgi0000XhR?l`Nc4lVZ
\iFFL67N0000\3Yk0000Hn8=0000000000000000000010_j@5miL<GC8[C[Hb]8TNSd`c_@DfGSlQWEHPO9<]ei<7?NhYRda16oT>fR<@Uha4U?dFB[lEC>0000dYNo
LYj4dbD185Ik0AM^hS6d\Y_10000M:kfI<cTQ9Z?@0Tg4M[Ol2kBm0U1000000004G3=0000d_D60000HNcOPHnhTd[dY:X@T<CW08UKP]0fi>ai8ZT00000@So@4CGo
DWI5@\k08DDB4]T0<4S7\K_Nh_GnTnRJM8`146n4dDC8\EU?T0[0T>3@HN]QH]Vm082M\N][8R66i5bO00001:NA@U`?P_;\PmN9P=3:P4KY`3HedgVe`O6Wdjf^@l1`
00008UVkDJEHl8Ho4Ti]L`iS@1XQ`nOl0000000000008OoN0000`UeA4J6;52LVP]@LTjbcm==F00000000HocJ00000000`ZEE000000000000H50j000000000000
PPec00008=fEA>E[00000000000000008BYI0000000000000000hH@T00000000X]n2Q1PhD0;C<FG6XCWAQ9kd<09o4@`ALPN0Pa81<T5m00000000TXnT`CVT18UH
i3c`0000PQVgE0\H0Qn59:<k5;afL[bim1QX\EXF`VhAm<Zc00000000D?^d4GOF0000000000000000l76n0000<aGT@8>=0000<:kBDjO311AO@fL9000000000000
0000000000000000dP00Xili000000000000D^0D00000000000000000000hT_d000000000000<;?70000D6k=00000000e7Pl0l`>0000D@58ha?P@[M34eedh4IH
]4afljn9m;01000000000000<N::00000000`\ag00000000\8eHPW4O000009AP00000000000000000000Y;Me0000\LAR<;E6lLD_dPBK0000I;Y24G@:L?e40000
0000@HYZLoole4KG0000000000000000\UPoXYXnM0b1000000000000XnE50000000000000000LJm9hF>_8R5B\L@]d`=fPbNCXgB_0000@o;@LX^=e9OhX=@S\GZk
`QjVXTa^h0IGl[IO00000000<K1oXh3H000080kRlISLI9VO00001=6242Xh00000000000000000000X0gH00008HTJ000000000000@IZDT06DdV5H`jXP00000000
0000PD8J`V7E000000000000TFkd000080Wl00000000`IXB0000HIE7Y:T_0000h2P^H?=oXHkL<Sj;D8oV0V9Z]:5f0000I8ca0000L1AC00000000000090_T5=Y]
e:R100004XZKQ>0@000000000c]X\<2900004<<<XWK]8]KG0000P<2WhSeJ0000000000008AoU000000000000`f4=PWKB000000000000@d`O8f=Z00000000lRRP
PCYAdg;_X4]813TX0000L7jA000000000000H;Rk\ZbRhJ02P`1:Q3I[000000000000P5Vf0S2eH^VX<cULTh9C\0ajHBNl\eOTPA>a8eaLLlaB0000P3BD00000000
0C2P@[lcQ2d:4[m_00000000000000000000d=9]TZ2d8_Ki0bM800000000TOdL00000CLQ0000000003A18mf^0000D\XWL]?@\c=b5>FNX>_`Lcfo00000000l@]b
000000000000A30n00000000000000004jG90000]4<T\Zb50000d=omTCQjhL^:PefR0000<CYg0000m2gU00000000@1;8XgIa]3G4Q1l70000\T=jPU0SdJDADV1C
4[L=0:Vh@cnJ0000hi0H00000000000000000000000000000000541g0000d:R>0000PWZLl@1B4l]TTPl3HP?`0000T723T@^H@1oO8NURPS0Shbj3\0_JQ6Oo4X<S
E1K400000000P:65000000000000<>BI00000000@kh]00000000P7=i00004fmc0000000000000000`I^iD;jZTQ4n00000000d8JE00000000A8oX000000000000
0000000000000000DC4a<FSklQgei=2Z000000000000DDBglIiC@QoCA07X82Mg0000E50^80JllS9d00000000<@V3e:J30000@83B00000000000000000000<O\k
00008<C>8c@G@0Nal=0;l=^SH5LM0000lAF<`TPo`kVG8mP6000000000000HZ>C000000000000<8GZ0000\QN6\>Y@8@h@0000Xg6UPhbZXlhC8D3j4mAV00000000
<`<VI:W>0oS>0000<:8_8Kk^A2[[00000dS^000000000000PD\8@[Hjd_NG@02_P6C:HbV[HTfV00000000dM?nDanPTDQ>8j4U000000000000a13STMhfdS4H8SJm
dg0G12ab==J]0000000000000o9M\6>1<JVj0=:llePD4:YPP^o30KEja3[;15<]m9nLI>Rl0000l6Mb0BkM0000h7D^0000000000000000000000000000PZ4^0000
0000dBoTH?m=000000000000000000000000T499\4aQhciBlH]<`@1ZPOef0?LKL?ZP4IdAXnCCdLPm]=8Kl2jeL4_VX==O<<5ThTJNL\b=L4Tk4>nG4b?UXCn9TO7f
e02Be2dhI6d^A1Fa0RFjDQ648lm8l>CV]8mfX2ch<=Qa]3RE0000000000000000D55[DTok0000000000000000lgC]0000`cniLP;[i:4^HE:\50C1db4I00000000
00000000l=ijDWQBQ3ej00000000<KGN000000000000h7S6Xn=Em12W0000\m7I0000l>0T\G`K\Q_CPiK65>fLXc7i00000000000000000000daiW000000000000
000000000000hZ9900008>Qd<B3ilQ14<OB3938c000000000000000000000000dFif000000000KcA@W]m00000000U>HLDWJN0000000000000000`E2`X`]K0000
0GNb000000000000i4N6lZc:dBMmT]2bhK_o0000000000000000X_lhA8L`0000h_5h000000000\\J0000000059KlHWh[T<<mD<2f00FT<C6cm=Q5000000008om>
0000HJ[k4O8k0lK9000000000000d<cGM0f?000000004hblD:dHH4]fY9D@8kKF@7SH5<QE0bjg0000000000000000X\kchC_C0dc6A:^jH>m;0GgZ0000XA2b0Aj;
X95050N8M;\50000LEZGHTFf0000\\<m\ZlN0000000002<PX@\742jX\MDKPP<CLQVNdXX5I53R0000000000000000@X5G000000001:9b0000<B_D0000a=2E04:d
lcoe45JK0000000000000000000000000000d365`V;]`4jcTa2l000000000000<Ue10000D;C:000000000000TOK;\ZPU00000000000000000000<=6F80dN`G@j
0FgE<LUHd^BK8i?n0UUS@nM4M8dQLX9;];[i0000000000008N1\000000008VeX0000@A]]<TN>4n>Q0000000000000000hF8\D]k5`FHa0000L<W0\[0\DbnJ0000
8c?100000000000000000000HPm^00000000HFfbdEJFTO784f5?0000e6=cT`37i:];`^?\0000000000004US5T6=400000000000000000000L>_mT\2o0000TASF
he_b0000`[[9@^T@0000000004AO0000l5Q<\1QD0000LFRT00000eId0000000003SOdSg1TCh?Y:fY0000<3lC0000dh:kU8:B]9^G0000D6jkD5=V0000h\4SdOYM
0000di5^TjnS00000000\2[L0000<EZU0000`7JV0000lfD182_EhhES4X77M5PI00000000X\Cl0000P67X<A4\4Go^HSlj4d?E0YiHh]HV8Q?A8CSG<RHCDH:@Tj4?
000000000000a9gP@=8C0000h74ih@@Q000000000000DbPI1=FR00000000XNP=XC`g0000000000000000d_IP000000000000H1=V0000XMhULedR0000HEIZlSjg
dh`le;oI0000L?Yl`HcWl5N[8[E3`\_X\5Y>XER?Dd=7e59ca6^dLSCP00000000D1Zn`PZG00000000PKXl000000000000Toh0]4]b000000000000T3TN00000000
00000000ha`ADToclBi2l4ik`DaPDZAJHh7lTV[ST^66L_E4d02FH3nKT_`7U9I\E9S[000000000000T_iP00004_3<9:3k4IUi@ajGhbb80000000000000000<fG=
0000000000000000\JLb<\=]0000000000000VYd0000HlaTTJL00000`[^:Tg3g@kNb8iSC<jDM000000000000lWHi000000000000000000000000000000000000
i2;ih18E00000000D9fX461A0KMd@M5?H1o4\1aWX4\;ha5k8c^2hg=WPl:L92R[E;?O4D<H00000000TiXAho@j0000lalj0000000000000000000000000000XCkD
0000000000008OS?00000000\4BTh?@`<\fcPN6ihiI\@AHD98IQ0000hN[f`Y<7\1@60000\Ul=l6Q\000000000000<]lG00000000Lg7Y0000\CYolQ9d00000000
000000000000d;5eHZ^a0000I1P900000000HoJfTde:@E_`00004WdDd7==00000gSa01=J<U@`4\UX00000000L:HR<C65lQ4J@d99\\5T0000@?o_LFNQ00000000
0000X:7dX::U@Ojh4UYh\g6500004RUa00000000D=Vf00000000000007=W0CI18n330000D[N<00004HiX0000<mX50000000000000000000000000000lN?:a7Ha
000000000I87000000000000000000000000XZ:5@oFS@^^k0000@T=G00000000T:Z10Lbi00004UGl8IV4E<oc00000000DMleU1<08Yf2`ODMl45=L]kE=>6m0000
000000000000000000000000`A3a0KaLLQEADW700000000000000000P;FW@IQFl_W200000kf100000000000000000000000000000000hcWM`kG70000000007L>
000000000000000000000fRk00004Hi789RY<cBP`dX20000D5a`8^JG\POT1=a:000000000000T\Ko`0A\00000000000000000000000000000000XeZ:00000000
00004Anm00000000]0?@0000a5lLl6Hg00000000000000000000000000000000E3NG0c>H000000000000L597Tje;0000l<TK4AU88Y]L<[]Hh>6Ch7O:dNHLP8gg
LX3WT9Oe<E>\XRLg\8kJQ3QYPa0[LCc]]3YIln@=00000000Q3^ge;Yn0000\3bPH:2X00000000000000000000PB860000h79i0000X3kV1;Nja=Sl0000DFIX0000
0000TD^o00000000h8U0<L1400008E96@^RbU7XO0000\4=;0000lCOM00000000000087iC00000000L\]48g;AL?19`HcK`>=DLW0=i1DKE>E=0000\oPU0=UY00FK
PQ<094=Y97aOT;9A]8kV5=PK0000X4Zhl;;_TDCS\Y2Z]1jO0O65H3o>T<?8X]k`XOjX`4N2d<:<8Sm\I44LPS`_Y4R99<iH0000Y<ODhe=b0000TR]M000000000000
<\\f<hFYM>X6000000004<:`dbS:000000000000000000000000087l00008Zh0D<efdhgTlnIhT1IdDLnGi51N000000000000000000000000DQ:W0000l:KS\Z9a
a9i?HC7l=9?K0000h438<D1I13Ujl@\lD54<lLG;LURA<B3U4I9<<Rb>PX>:l[B5Do05000000008cU]\=WilS^f8eL00000000000000000PL?M0000Dl6a4\Q0D>2N
0C>1XHc@0HJl\MY;D>f^I3D;0000`Y>:0000PhVOI7e9hg\N0000X:LKHoSP00000000000000000000L]YF0000X>=60000000000000000dL4100000000L`:Z0000
0000H9P4\?^Ia6<m8c4Vl1Di8dBk`VTbT@KE4Bi\L;=ET]7NLfUO`k3Fd]a<d>CI4c?D1>7`8]DmLPEY==_i000000004?gKD4Fc`Qa:DU?>XZN[\Yi]hagUD;38<UX9
8a:Gd7=J=5j`hX9e8K<mTg]KA<1>000000000en\0000@Ckb<_`b15V`\c;hlllPA3iZU<=JdLbC00000000000000000000Dnjg`D[U]0WS0000PR:KP0`EH;nW@:[E
\WfDDX=l4WjAm9b:m;]=0oc00000=6ho0000000000000000T4H8@JJZ0000A<W900004fV_Q=^@0000H<8bT^S`0000D72@D;BjdXbLP_m40000000000000000h_<J
\F?A00000000HJn1<YJbTHRDlNn]0000@[lo000000000000000000000000dZoH000000000000`UFB0000@5XU@\;>00008P:a00000[AHm;gf0000000000000000
4?Tf4oTTL3]\00000000hTbX00004g0cDPTH4D7f<o[Pd`n^=5:S58lL]<lZPYo?`1><0000i:9AA=`D\3@2lHeU507n000000000000lQ3N<FM40000\QbKLbdK0000
l5\G0000000000000000\2_V@9DBPF49Tj>CE95@00000000000000000000e3n400000000@4LI<B7@@K8Q000004lO\MEM0000Xm4b<6nU4bOjA903000000000000
=8I`000000000000000049O300000000TjZ`00000000I3<_000085=G8JO[l[d>THA^Di_@P3BSDJ:70RaS0000000000000000LTVfX?bV\9M3d<W[PORCTf2E49Vl
H>YQ02JiL8m@Locd@5ZZ40JFh_2Zm4I9U9JF00000000i<<i0000PG4b8?380000X76D\FGn000000000000`_]EX8PY0kig00000000`4FX468f`IaGhWKiHmNM8VMQ
18AeLFd5]9BiI=Ia0000m=0Y000006;3\fPY@]fGP\l[Q4^U\\W;I6F7`PJT00000000DP1900000000ha2Wm4FC00000000T4lb0i3P0000000040BbQ>:c00000000
\LKD0M1T50hjhTVUM;fO00000000000000000000@0]Z0]QF@FcaX@=:8_5100000000d4`30000TZl^d4@mHE4?000000000000DM090000\`Fo<SjJd]iMa79Ud622
0000I2edDgo?00000000000000000000X]?N000000000000Y<3Q0000000000000000Q84600000000L8lH00000000000000000000DAhf0mck00000000TKKTQ<dJ
0000000000000000d\OH\8ikLAgb\\;aE63B000000000000E2[;Y44\hAOS4O7Xlb=l0000LJ8;0000h]3K0000D?8l0000d_o100008Aaa00000000@81R`>>ii:A6
L`bU0000000000000000000085FC000000000mgl00000000000000000000]=J3<G\Jl\[K8:jELk0S0000doWFPP9Sm9`K0000lCmEH>M8lF7>HUM6\V3H<dBA@EB2
@hm20HP=1<O5`=V;0000dGDA00000000LZ2NX>JRhBX[00000000l4SV00000000h]UM`k720000000046gi00000000d@3a54HkU9>CX:O100000^m^8@[4@Cnc`HDL
dT59PUg5\\Yl`]oDlLlGT_M9L149XG]7=0D_e71H0000X4HS\ogBliHfTg^Se1@C4=_K8QLf00000000d>W21<;C000000000000000000000:Y6L^WeM:V000000000
000000000000000000000I180000d8\:P_FV@_HZdcCnI<LV00000000lVC;XYQh\]f90000]9E<L;a]00000000000000000000PiAl@Ka58C<[<;mZ00000000@^<i
000000000000U9;^0000000000000000A<C8Lj1G0:SH0000@E[a0000000000000000X[?A0000=3_h\XS3L3]gXXCEl5f:E>_J4:]W0000HlZF0000000000000000
0000lbKk<@V=hCnH000047L4`5bZdO`g0000Dc5nh:LZI20d1=8cH]X60000DM:5\5:STcH:I:\]0000000000004C1\0@EV00000000L_>i00000000a7\W@lc`0000
0000U:?V0000h37l4<g<<;o?<8:Cl<6DlVX`8Z3J\RlSdeRVLjiEi;Dn1=GH0000000000000000LEcf000000000000LU7WX?f?<aQgD=;8Tci4XeK@TjUT=1X\0000
M9aVh?hV=4NV\:I10000`PDG<HW1PUZ_X2MY89gFl:l0`Rj5`XIkLY`8L_OF@iMom<QNL[610000LgiI00000000HW0nPaU300000CPF4:QmHNGM0PL618FE0000`Wih
4H_k8Y@;d71W8GH8L@0k@aFZ000000000000`6[00000lU]h5<QZa>iCM3YYhclRY<U2d=o`00004@>El:4S000000000000\gNk\81h4=fZ<Dll@EK2DPX9T]1D0>Jo
PNbZDnc<M04P56Zb<j_K\Cf_0E?g<I4A4c:K0000@46D04@_hE=N0000hc]I0000<]9KLmCh]1edXRk[<W9J<350U;N1DVHb<IDD<I1bdcCPe1YL4^5=e;f11>OHhSMB
000000000000T6a<\C?QL676lHHilh\60000`6iP00000bDQ0000000000000JSV@><\00000000a6ad]2eD000000000000DH^c`\SV000000000000`EI=00000000
<\YMQ=e]8aUXi9Ga`JA40000XL6F0X9P@I>LXl8=0000dN5@000000000000=825THZR0000l@g=<7X<0000TbL?l@G<\2C`4=Q9a3K7XEUOL@j\dZO@00000000DW^<
000000000000Poa^Q6TJ0000=2b24o]MXoe400000000XF;M00000000l[@8lDia0000m3o20000<>QH<lI:<\8IQ3GD00000000X70L00000000E4Ge0000\WP60000
00000000d__C0]R3T`GO18<=\3Gl`?eCLUXG0000Pde^\oLo0000L>VB\l5M00000000000000000@lH`AG;D\PHi:_]a<mP0000TaDS0000000000000000E;GAXTld
db^5XM\P0000\YX<8824000000000000H8nd0000000000000000h3O9@6;^hQGcD^n>db3oL0Hh0TPG0VT:4lYn`dmGL7Oe0l4PTonZ<cJdE;B^a>hb`0So00X901O4
47aZHBa`Y4c]00008NTn@221h9X64742\Xc:hJ4TT8Rb@^9[d_>CLc6W0mJ09:md00000000PhFodOJ00000]5d5\<lQL>_EdNFKlHjbPZ?b46P]hHXW`\5]Q=hZh1So
0000l@Y]`ZGX\<_Dl<kDLH0S<RZ<PXH<4AR[\ZPDP\Ro\_dJ\mRD12CS0000000000000000XNT@dF2j<@L44UN<\OnZLaOB=2^l00008_ZF000000000000hoP?0000
h^2:000084>Nd>NX0000=>L`000000000000XD^0LXA2\[17h`nJ0000HHQB0000X6A_`XOH0000L:X]8H170000P6Gb00000Pag000000000000LWWF00000000U<>U
HF7Q@0e?dZab`BC;lAKnlFO94A:A`OQE8XM]0000L6B20000@9VZ00000000L]i20000d[Q80000XQNMDAKB00000000<IF:0000<I8`4aoQY1Z<0000ddY><UWPh>Si
000000000000`<[XX^el00000000h5K4DAeW0000\0:fA5WA00000000000000000000TkfG000000000000\A\fLD4O0000P3Bbm6Ac000000000000lCB_0000M;_8
4295Q4Q]000000000000Q2I200000000l4CkX4ITDH7F000000000000Q4cHLReCl^`_8NoEHbH4M3Gei3g0<:b^PVS;I71l0000`9o`00000000`h=]0MA<hSaYe3m8
00000000A4mj0000@D:o0000I1bX9;=l0000I78MP<kl4QM4X[Zo@fTA0000dKF500000000P;64`b`E0000\1?[4CUW0000M;]X00000000TS6O000000000000D61R
dPI\0000D0X_h1eZD3`30000000000000000E66O4LHl0000000000000000HaKW85MZ0000m=^O@7B@HQdbl;2K`1mo0000000000000000TJc0LW<0\W9>00000000
00000000hcbN0000HGT100000000h7FddF7j0000`@jg`1?LH:9^DPPdLQ;20Uk:HbX30000Y3X54R330000m5C10<c747N:1<W`8`^[H:o700000000000000008L<g
00000000l7[P00008Q=PU<[20000m;I?000000000000000000000000Q1;>00008O99M1SRd<BQm:OgT`_FPFHH0000`^Eka2cR000000000000D_Ia000000000000
000000004L9A00000000X=Y38VYU00000ZnUhdYZT=lJh>X600000000000000000000000000000000000000000000hQO\<2W4000000000000\1?hDT;600000000
\L@0lUmP4]MTXXFO00000000lNXb`j?0HQUhdV4S00000000000000000000D[cMHZ_00000LPcP<W=44iFXTPfO0000000000000000`5lg00000000@<W;0000dQ7]
0000l<R8DJGnXVedTXY10N4ZI00X\8^@919?00000000000000000000D0bh000000000000000000008=J]dBmLHKV;@`U]HU5n@;QclcPAlSLOLCGEi9FP\B=OdEQj
`Q_me3:Ja2On]:l>lKREHFEGD@JI@O[;U;88i=fD0000@0i8H90iLAVeDG=ohNcfXaPmd5\<`Poe8TjRl^WVT2X?000000000000T`0?<G3i4gM[I;QI\@6HD_Hd<UeL
15040000l^=L00000d`l4Loa`WQ`POKJD6GX0Bn>L\c3HJ<H\f>3DidnD^XVPKGi\gJ7hEnLD0h3i:QP0000H=bn00000000Lad28CT3<QI>0jW4i9US0000000094II
e<``00000000000005HE\Kg8XMZf0Q^;h_@6@9[TdEPk`MIZdfDG0000481?45lG0000d\jUL5`DP<oZ4Bm_E91S00000000@1R4000000000000\UFNTMM]4<k[<ldE
0000LH>Ld2b8e5B200000000000000000000I=KM00000000hB`10000P^_N00000000dJ?l00000000l]4c<VQ1000000000000XRIC000000000000\nK<00000000
DQH58Kml\WYoPCHI<LC\40BGP_hZ8cdKTj0?0aV<00000000000000000000000000004g7I000000000FIJ0000000000000000T^\KA>fX0000<j4k0UA^hAil0PLC
XPlo4`i1Hf?1Y>\_ldPOHPD100000000LANVlHml0000P5<W<d^k4f<e00000000Y=\l00000000h9;10000TTTA0000XX\R\Pj0<R@DH^Gg0000H2bW0000lH]_0000
`R<>0000l_RkHdUP0000PR0M0E7=LYO>M2Ce0000DP3bH\2Ul0de@3Y=PQP9\:?200000000]>g]00000;;N0000000000000000@2DJT;]I0000D`EK00004N5S0iM8
1<=V8SW70000XBjk0000m>bG0000`H]L8JgM0000X[T<X87DM54Z0000lGa_0000TC9100000000d<iRhIM00000X?>m@R<L1;PG000000000e1P0000<8\f@DbB0000
LdD0lG;400000000000000000000000000000000d8nCXTd[00000000000089ji000000000000<N[;000000000000000000000000000000000000Q5AQ`a?n0000
000000004UEC8WT9@4<oDaj5e=9kU9Rne8U0PQ`]dfhO\HGSLV8RH6^Tl6<ihjD=`2>\A;e5H<P20000`906`E4gl04K0000TGFihHA90000000000000000LHoBX_oI
0000DKkR<JSkTAc7PK;08LWg4\N@4ee<LUhhd^NJTlDI00000000D_EE000000000000@CjQ`=Ic000000000000h_DV0000<5YX00000000`17j0000\OJlX>mo8fU9
H]heH=W04I2I8MJYL`ODL4\EH85bHbBN`l<1E03VL<o:A4W9XGG4Q9Z0dAFKm9nU0000]8l:l]KU0000<@?Ue<;7e<KB0000PO=H1<\=U6C7dhEk=9jVHHdHh]6P0000
Q2bB0000000000000000<4M=dAC`TYWU0000PgEEDXRKXUWC000000000000hJ>GLegf00000000lh?;`kmJ0000PDl<17CQhhl\`:0mH0T?hI\N]:DNI<`?0000DbR\
\=iV4PDm15^F00000000D?nC0000hOkCPM<XPUlN@h8W]8m<0000d@I20000XhSm00000000000009F84gZA0000LS@i0000Xg[?000000000000000000000000`UF6
l8QfP@_^U2[K\C@:hN\@1;N^0000dk;l00000000db3[000000000000<?Vf000000000000a=no@h8i000000008>TPPF?LM5Qf00000000\<PA<B6mHR6ja3SZ0000
00000000\12_`;`Y\WV400000000\MUmlUAjdQafi3O5000000000000000000000000\2bH@9GkM;P;T4RZ<@PK0K@24Vn0M0948e46<fg[`Dn7`MU38L68dhL=lEme
D7;Z`cSN8kRN=9Z]8FE3I=3Ae9:A000000000000XG78PIh943?6\;LY\RGKHS^VXi0e<maW<5DohRCDTie@<^GS`4<LPjV214=gPgSE=:B;i;2PT\g\`hWCdlA2E<NN
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
