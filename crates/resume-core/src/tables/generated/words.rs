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
0x102006a400840004, 0x120385000012000, 0x88e0080c01400022, 0x9104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081000, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014010,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x48041100100320, 0x311090604024200, 0x90082000000040e1, 0x102810080180c80,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242040100,
0x2040000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x4440c0014042, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x100208001010010, 0x80404000402c80, 0x900408000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4810048008000008, 0x12004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000442c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001210800000, 0xa440100074434201,
0x104882008c0, 0x2004021810000408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x400280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200800040300, 0x10100010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8816400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x80802c7010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700040, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1104000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008020000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x11200002c06100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442c30800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207214a004500, 0x1021884049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00901e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002800052200, 0x84102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080002, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000846a4, 0x2102480010001000, 0x1000020d00820000, 0x10010080408000c,
0x5231000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000123001, 0x812a080000, 0x4100210a00000080, 0x8090018004082000,
0x84000203240000, 0x8800004140036048, 0x6000c10002000000, 0x8a60000845244080, 0xc08000010b0068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180820000400, 0x42000100284024a0, 0x20010080000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010600081, 0xc000000002, 0x2040028800406000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40800100060c2100, 0x8000800480121000, 0x1201011161, 0x406004420100000, 0x8882000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000000a0, 0x4016908400120001, 0x8080108b11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020100002, 0x8000181300a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808401041, 0x820008004, 0x800000080102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111464c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x402000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000706a80000106, 0x2008000010000840, 0x400410020400200, 0x4004000300c80140, 0x8009820000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x2c00001014000000, 0xa000220008222900, 0x7000112400, 0x1001000280002002, 0x82240000a2800, 0x420001200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1140080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1061029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800200028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010214, 0x4012040002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24121, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002081, 0x140100200000001, 0x30890040000008a1, 0x402020020400214, 0x4c082418e002004, 0x8a0000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x10c000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x8101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x202520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382228000800000, 0x4000400001, 0x10000000c000088, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x140000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x6000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa08a000080c0010, 0x1408402000000240, 0x408000500000081, 0x1000010201a000, 0x29184ec01000404,
0x8080002100000, 0x404000200201000, 0x812000c000014001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x3000a000a0a0008, 0x640020228000180,
0x8240009000a000, 0x822800800001068, 0x1120500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010b005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20002080020030, 0x1100000202000a, 0x2000a608000120, 0x2200000440000, 0x40210200004409,
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
acil tip teknisyeni	01[1
acil tıp teknisyeni	01[1
acls	01Q1
acm	01\1
acougueiro	01]1
acreditacio	01^1
acreditacion	01_1
acreditació	01^1
acreditación	01_1
acreditare	01`1
actas	01a1
actes	01b2
acteur	01d1
actor	01e3
actress	01h1
actrice	01d1
actrita	01i1
actriz	01B1
actriță	01i1
actuaire	01Z1
actual	01j4
actualidad	01n1
actualitat	01o1
actualment	01o1
actualmente	0203
actuary	01h1
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	0231
acupuncturist	01h1
ad oggi	00k1
adaleinkunn	0241
adalgrein	0251
addetta	0261
addetto	0261
adesso	00k1
adiunkt	0271
adjoint	01Z1
adjointe	01Z1
adjunkt	0282
adjunktus	02:1
adjuster	01h1
admin	02;1
administraator	01>1
administrador	02<3
administradora	02<3
administrateur	01Z1
administratiu	02?1
administrativa	02@2
administrativo	01B1
administratoer	02B1
administrator	02C=
administratore	02P2
administratorius	02R1
administratorka	0271
administrators	02S1
administratorė	02R1
administratrice	01Z1
administratör	02B1
administrátor	02T2
adminisztrator	02:1
adminisztrátor	02:1
adp	02V1
adr	01Q1
adsp	02V1
advanced	02W2
advanced certificate	02Y1
advanced diploma	02Y1
advanced highers	02Z1
advies	02[1
adviser	01h1
adviseur	01d1
advisor	01h1
advocaat	01d1
advocada	02?1
advocat	02?1
advogada	01]1
advogado	01]1
advogados	02\1
advokaat	01>1
advokat	02]6
advokatas	02R1
advokát	02T2
adwokat	0271
ae	00`1
aegare	02B1
aeidinkielen taso	02c1
aeidinkielenae	02c1
aeidinkieli	02c1
aeidinkielinen	02c1
aemne	02d1
aerztin	02e1
afdeling	02f4
afdelingen	02j1
affreteur	01Z1
affréteur	01Z1
afgerond	02k1
afhandling	02l1
afstudeerrichting	02m1
ag	02n2
ag suil leis	0301
ag súil leis	0301
agare	02B1
agence	0311
agenceur	01Z1
agenceuse	01Z1
agencia	0323
agencija	0353
agencja	0381
agency	0391
agent	03:5
agent achizitii	01i1
agent achiziții	01i1
agent de paza	01i1
agent de pază	01i1
agent de securite	01Z1
agent de sécurité	01Z1
agent immobilier	01Z1
agente	03?4
agentia	03C1
agentie	03C1
agentur	03D1
agentura	03E4
agentúra	03I1
agentūra	03J1
agenzia	03K1
agenția	03C1
agenție	03C1
aggiornamento	03L1
agirlikli ortalama	03M1
agno	03M1
agregation	03N1
agrement	03O1
agricoltore	0261
agricoltrice	0261
agriculteur	01Z1
agricultor	03P2
agricultora	03P2
agricultrice	01Z1
agronom	02;1
agrégation	03N1
agrément	03O1
agència	03R1
agência	02\1
ahli	03S2
ahli gizi	02;1
ahli madya	03U1
ahora	01n1
aide soignant	01Z1
aide soignante	01Z1
aide-soignant	01Z1
aide-soignante	01Z1
aidinkielen taso	02c1
aidinkielena	02c1
aidinkieli	02c1
aidinkielinen	02c1
aikste	03V1
aikštė	03V1
ailtire	03W1
air force	0391
air traffic controller	01h1
airlines	0391
aistritheoir	03W1
aiuto cuoco	0261
ajakiri	03X1
ajakirjanik	01>1
ajans	03Y1
ajansi	03Y1
ajansı	03Y1
ajokortti	03Z1
ajto	03[1
ajtó	03[1
ajudant	02?1
ajudante	01]1
ajuntament	03R1
ajusteur	01Z1
ajutor	01i1
akadeemia	03\1
akademi	03]5
akademia	03b5
akademie	03g2
akademiebrief	03i1
akademii	03j1
akademija	03k5
akademisi	0401
akademiuddannelse	0411
akademía	0421
akadémia	0433
akadēmija	0461
akatemia	0471
akici	0481
akici duzeyde	0481
akkademja	0491
aktif	04:1
aktivne	04;2
aktivno	04=3
aktivně	04@1
aktor	04A2
aktorka	0271
aktris	02;1
aktualnie	04C1
aktuell	04D1
aktívne	04E1
akuntan	02;1
akıcı	0481
akıcı düzeyde	0481
al	04F4
alameda	04J1
alani	04K1
alanı	04K1
alap	04L2
alapfok	04L2
alapfokozat	04N1
alapfoku	04L2
alapfokú	04L2
alapismeretek	04O1
alapito	02:1
alapitvany	04P2
alapkepzes	04N1
alapképzés	04N1
alapszak	04N1
alapszint	04L2
alapszintu	04L2
alapszintű	04L2
alapítvány	04P2
alapító	02:1
alates	04R2
albanil	01B1
albañil	01B1
albergo	03K1
alcalde	01B1
alcaldesa	01B1
aleea	04T1
aleja	04U2
aleje	04W1
alempi korkeakoulututkinto	04X1
alfaiate	01]1
algaja	04Y1
algtase	04Z2
algteadmised	04\1
alkaen	04]3
alkeet	04`2
alkeistaso	04b1
alla data attuale	00k1
alle	04c2
allee	04e2
alleenstaand	04g1
allen	04h1
allenatore	0261
allenatrice	0261
allgemeine hochschulreife	01@1
allé	04c2
allée	04i1
allén	04h1
almoxarife	01]1
aloittelija	04j1
alt	04k3
altalanos iskola	04n2
alternant	01Z1
alternante	01Z1
alto	0503
altra	03W1
alėja	03V1
am	0531
ambassador	01h1
ambulancier	01Z1
ambulanciere	01Z1
ambulancière	01Z1
amet	0541
amk	0552
ammatillinen perustutkinto	0571
ammatillinen tutkinto	0571
ammattikorkeakoulu	0471
ammattikorkeakoulututkinto	04X1
ammattikoulu	0471
ammattiopisto	0471
ammattitutkinto	0571
amministratore	0261
amministratrice	0261
amministratur	0581
amne	02d1
amt	03D1
an	0592
an mhaith	05;1
an-mhaith	05;1
ana dal	04K1
ana dil	05<1
ana dili	05<1
ana dilim	05<1
anabilim dali	04K1
anabilim dalı	04K1
anadil	05<1
anadili	05<1
anadilim	05<1
anadolu lisesi	0401
anailisi	03W1
anailísí	03W1
anais	05=1
analis	02;1
analist	05>3
analista	05A6
analisti	01[1
analistă	01i1
analiticar	05G2
analitik	05I1
analitikas	02R1
analitike	02P2
analitikis	02S1
analitikė	02R1
analitičar	05G2
analityczka	0271
analityk	0271
analuutik	01>1
analyst	05J3
analyste	01Z1
analytik	02T2
analytiker	05M3
analyytikko	05P1
analüütik	01>1
analītiķe	02S1
analītiķis	02S1
anaokulu	0401
anchor	01h1
and	05Q1
andar	04J1
andauernd	04D1
anerkennung	00:1
anfaenger	05R2
anfaengerin	05R2
anfaengerkenntnisse	05T1
anfanger	05R2
anfangerin	05R2
anfangerkenntnisse	05T1
anfänger	05R2
anfängerin	05R2
anfängerkenntnisse	05T1
angajat	01i1
angestellte	05U1
angestrebt	05V1
anggota	02;1
ani	05W1
animateur	01Z1
animator	05X3
animatore	0261
animatorka	0271
animatrice	05[2
anlagenbau	03D1
anlaticisi	01[1
anlatıcısı	01[1
annee	05]1
annees	05]1
anni	05^1
anno	05^1
announcer	01h1
année	05]1
années	05]1
ano	05_2
anois	05a1
anos	05_2
ans	05]1
ansioluettelo	05b1
ansiomerkki	05c2
ansvarig	02B1
ansvarlig	05e2
anthropologist	01h1
anticipated	05g1
antologi	05h3
antrenoare	01i1
antrenor	05k2
antrenör	01[1
anugerah	05m1
anwaeltin	02e1
anwalt	02e1
anwaltin	02e1
anwenderkenntnisse	05n1
anwältin	02e1
any	05o1
anyanyelv	0601
anyanyelvi	0601
anyanyelvi szint	0601
anyanyelvu	0601
anyanyelvű	0601
anys	05o1
ao	0611
aonad	0621
ap	0632
ap grad	0411
ap-grad	0411
apartamento	04J1
apartment	0651
apbalvojums	00B1
apdovanojimas	0661
apdrosinasana	0671
apdrošināšana	0671
apiculteur	01Z1
apicultrice	01Z1
aplieciba	0681
apliecinajums	0681
apliecinājums	0681
apliecība	0681
apolo	0692
apotek	06;5
apoteka	06@1
apotekare	02B1
apoteker	02;1
apotheek	02[1
apotheke	03D1
apotheker	06A2
appartement	04i1
appraiser	01h1
apprendista	0261
apprenti	01Z1
apprentice	01h1
apprenticeship	02Z1
apprentie	01Z1
approbation	06C1
approvisionneur	01Z1
approvisionneuse	01Z1
aprendiz	03P2
aprendiza	01B1
aprenent	02?1
aprenenta	02?1
aprobado	06D1
aps	00`1
apt	06E2
apteek	0541
apteekkari	05P1
apteekki	06G1
apteka	0381
aptekarz	0271
aptieka	0671
apto	04J1
apulainen	05P1
apuraha	06H1
apótek	06I1
ar	06J4
ar vardnicu	06N1
ar vārdnīcu	06N1
ara	01o1
arastirma gorevlisi	01[1
arastirmaci	01[1
araştırma görevlisi	01[1
araştırmacı	01[1
arbeider	06O2
arbeiter	05U1
arbeitsgruppe	06Q1
arbejder	06R1
arbetare	02B1
arbitre	01Z1
arbitro	06S3
arbitru	01i1
architect	06V2
architecte	01Z1
architekt	06X4
architektas	02R1
architektka	0271
architetta	0261
architetto	0261
archivar	06\2
archivaris	01d1
archivera	01B1
archivero	01B1
archivist	01h1
archivista	0261
archiviste	01Z1
archivář	06^1
archiwista	0271
archiwistka	0271
ardleibheal	06_2
ardleibhéal	06_2
ardteistimeireacht	06a1
ardteistiméireacht	06a1
area	06b5
arendaja	01>1
arets	0143
arhitect	01i1
arhitecta	01i1
arhitectă	01i1
arhitekt	06g3
arhitekta	06j1
arhitekte	02S1
arhitekts	02S1
arhivar	01i1
arkeolog	01[1
arkistonhoitaja	05P1
arkitekt	06k4
arkivar	05e2
arkivarie	02B1
arkkitehti	05P1
army	0391
arodizglitiba	06o1
arodizglītība	06o1
arodskola	0461
arquitecta	02@2
arquitecte	02?1
arquitecto	01B1
arquiteta	01]1
arquiteto	01]1
arquivista	01]1
arsiparis	02;1
arsitek	02;1
arsivci	01[1
arst	01>1
arste	02S1
arsts	02S1
art director	0701
art school	01N1
artenomi	04X1
artesaani	0571
article	0713
articol	0741
articolo	0751
articulo	01a1
artigo	05=1
artikel	0769
artikkel	07?3
artikkeli	07B2
artiklu	07D1
artist	01h1
artium	07E1
arts	01d1
artykul	07F1
artykuł	07F1
artículo	01a1
aruhaz	07G1
arvioitu	07H1
arviolta	07H1
arvosana	07I1
arvosanalla	07I1
arvosanat	07I1
arxiv	01\1
arzt	02e1
arzthelfer	05U1
arztin	02e1
arşivci	01[1
as	07J2
as levels	02Z1
asa	00`1
ascaill	07L1
ascensoriste	01Z1
asci	01[1
ascibasi	01[1
ascisi	01[1
ase	07M1
asema	06G1
asentaja	05P1
asesor	01B1
asesora	01B1
asianajaja	05P1
asiantuntija	07N2
asiantuntijataso	07P1
asigurari	03C1
asigurări	03C1
asilo	01R1
asistan	01[1
asistani	01[1
asistanı	01[1
asisten	02;1
asistent	07Q7
asistenta	01i1
asistentas	02R1
asistente	07X3
asistents	02S1
asistentă	01i1
asistentė	02R1
asl	03K1
asli	07[1
asociacija	03J1
asociacion	07\1
asociación	07\1
asociadas	07\1
asociados	07\1
asociat	01i1
asociatia	03C1
asociatie	03C1
asociația	03C1
asociație	03C1
asosiasi	07]1
assegurances	03R1
assessor	07^2
assessora	07^2
assez bien	07`1
assicurazioni	03K1
assistant	07a2
assistante	01Z1
assistante maternelle	01Z1
assistent	07c8
assistente	07k3
assistentti	05P1
assistenz	02e1
associacao	02\1
associacio	03R1
associació	03R1
associate	01h1
associate degree	07n2
associate of	02Y1
associate of applied science	02Y1
associate of arts	02Y1
associate of science	02Y1
associate's degree	02Y1
associates	0391
associati	03K1
association	0311
associats	03R1
associazione	03K1
associação	02\1
associe	01Z1
associee	01Z1
associé	01Z1
associée	01Z1
assocjazzjoni	0801
assoċjazzjoni	0801
assurances	0311
asszisztens	02:1
astazi	0231
asteptat	0811
asti	0822
astronomer	01h1
astăzi	0231
asuransi	07]1
asutaja	01>1
asystent	0271
asystentka	0271
asztalos	0842
at	0861
ate	0611
ate a data	0871
ate a presente data	0871
ate agora	0871
ate ao presente	0871
ate hoje	0871
ate o momento	0871
atelier	0884
ateliers	0311
atendente	01]1
ateneo	01R1
atestat	01`1
atestatas	08<1
atestats	06o1
atestatul	01`1
atestāts	06o1
atheneum	08=1
atlag	08>1
atolyesi	03Y1
ator	01]1
atriz	01]1
atstovas	02R1
attache	01Z1
attachee	01Z1
attaché	01Z1
attachée	01Z1
attalinati	08?1
attendu	08@1
attestation	03O1
attestato	01?1
atti	0751
attore	0261
attorney	01h1
attrice	0261
attuale	00k1
attualmente	00k1
attālināti	08?1
atual	0871
atualidade	0871
atualmente	0871
atzime	08A1
atziniba	00B1
atzinība	00B1
atzīme	08A1
até	0611
até a presente data	0871
até agora	0871
até ao presente	0871
até hoje	0871
até o momento	0871
até à data	0871
atölyesi	03Y1
au	08B2
au pair	08D2
au-pair	02e1
audiologist	01h1
auditeur	01Z1
auditor	08F6
auditora	03P2
auditrice	01Z1
audytor	0271
audítor	08L1
aufsatz	08M1
aufstiegsfortbildung	03i1
augsts	08N2
augstskola	0461
auhind	08P2
aujourd'hui	00_1
aukio	08R1
aukiri	0011
aukstas	08S2
aukstasis neuniversitetinis	08U1
aukstesnysis	08U1
aukštas	08S2
aukštasis neuniversitetinis	08U1
aukštesnysis	08U1
ausbildereignung	01@1
ausbilderschein	06C1
ausbildung	01@1
ausbildung als	01@1
ausbildung zum	01@1
ausbildung zur	01@1
ausgestellt	01<1
ausgestellt am	01<1
ausgezeichnet	08V2
aushilfe	08X2
aushilfskraft	08Z1
ausiliario	0261
auszeichnung	08[1
auszubildende	05U1
author	01h1
authority	0391
autista	0261
autohaus	08\1
autojuht	01>1
automne	08]1
autonom	03R1
autonoma	08^2
autonomo	08`2
autor	02e1
autorin	02e1
autorisasjon	08b1
autorisation	08c2
autorizatie	01`1
autorizație	01`1
autovaditaja aplieciba	0681
autovadītāja apliecība	0681
auttava	04b1
autumn	08e1
autunno	08f1
autònom	03R1
autònoma	03R1
autónoma	07\1
autónomo	07\1
autônomo	02\1
auxiliaire	01Z1
auxiliar	02<3
av	08g3
avaldatud	03X1
avancada	08j1
avancado	08k2
avancat	08m2
avance	08o2
avancerad	0912
avanceret	0932
avancé	08o2
avansat	0952
avansert	0972
avanzada	0991
avanzado	09:2
avanzata	09<1
avanzato	09=2
avançada	08j1
avançado	08k2
avançat	08m2
avda	09?1
avdeling	09@2
avdelingen	09B1
avdelning	09C2
avdelningen	09E1
ave	0651
avenida	09F2
avenija	09H1
avenue	09I2
average	00T1
avhandling	09K2
avinguda	09M1
avioliitossa	09N1
avklarad	09O1
avocat	09P2
avocata	01i1
avocate	01Z1
avocată	01i1
avoliitossa	09N1
avslutad	09O1
avui	01o1
avukat	09R2
avustaja	05P1
avvanzat	09T2
avvocata	0261
avvocato	0261
award	09V3
awarded	09Y1
awards	00N1
aws certified	01Q1
ay	09Z1
ayudante	01B1
ayuntamiento	07\1
az	09[3
az dosud	09^1
azafata	01B1
azafato	01B1
azi	0231
azienda	03K1
azienda agricola	03K1
azubi	08Z1
azure	01Q1
açougueiro	01]1
aðaleinkunn	0241
aðalgrein	0251
año	09_1
años	09_1
ağırlıklı ortalama	03M1
aģentūra	0671
aşçı	01[1
aşçıbaşı	01[1
aşçısı	01[1
až	09`2
až dosud	09^1
așteptat	0811
b a	09b1
b arch	09b1
b b a	09b1
b com	09b1
b dul	04T1
b e	09b1
b ed	09b1
b eng	09b1
b pharm	09b1
b s	09b1
b s c	00`1
b sc	09b1
b sc prof	09c1
b tech	09b1
b v	00`1
b-dul	04T1
b. a	09b1
b. ed	09b1
b. eng	09b1
b. sc	09b1
b. tech	09b1
b.a	09b1
b.arch	09b1
b.b.a	09b1
b.com	09b1
b.e	09b1
b.ed	09b1
b.eng	09b1
b.pharm	09b1
b.s	09b1
b.s.c	00`1
b.sc	09b1
b.sc.-próf	09c1
b.tech	09b1
b.v	00`1
b1	09d1
b2	09e1
ba	09f3
ba (hons	09b1
ba prof	09c1
ba-próf	09c1
baarimikko	05P1
baas	04Z2
bab	09i1
baba	01]1
baby sitter	0261
baby-sitter	0261
babysitter	01h1
babá	01]1
bac	09j1
bac +2	09k1
bac +3	09l1
bac +5	03N1
bac es	09j1
bac general	09j1
bac général	09j1
bac pro	09j1
bac professionnel	09j1
bac s	09j1
bac si	09m1
bac technologique	09j1
bac+2	09k1
bac+3	09n2
bac+4	09l1
bac+5	03N1
bacalaureat	0:01
bacc	0:12
baccalaureat	09j1
baccalaureat professionnel	09j1
baccalauréat	09j1
baccalauréat professionnel	09j1
bacellerat	0:31
bacellerat fl arti	0:31
bacharel	0:41
bacharel em	0:41
bacharelado	0:41
bachelor	0:56
bachelor degree	0:;1
bachelor in	0:;1
bachelor of	0:<2
bachelor of applied science	0:;1
bachelor of architecture	0:;1
bachelor of arts	0:;1
bachelor of business administration	0:;1
bachelor of commerce	0:;1
bachelor of design	0:;1
bachelor of economics	0:;1
bachelor of education	0:;1
bachelor of engineering	0:;1
bachelor of fine arts	0:;1
bachelor of laws	0:;1
bachelor of medicine	0:;1
bachelor of music	0:;1
bachelor of nursing	0:;1
bachelor of science	0:;1
bachelor of social work	0:;1
bachelor of technology	0:;1
bachelor's	0:;1
bachelor's degree	0:;1
bachelorabschluss	0:>1
bachelorgrad	0:?2
bacheloropleiding	0:A1
bachelors	0:;1
bachelorstudium	0:B2
bacheloruddannelse	0:D1
bachiller	0:E2
bachiller universitario	0:G1
bachillerato	0:H1
backen	04h1
backend	0701
backer	05U1
backerei	03D1
badacz	0271
badan	07]1
badante	0261
baecker	05U1
baeckerei	03D1
baer	0:I2
bafa	03O1
bagare	02B1
bager	06R1
bageri	0:K2
baggerfahrer	05U1
bagian	0:M1
bahar	0:N1
bahasa ibu	07[1
bahcivan	01[1
bahçıvan	01[1
bai bao	0:O1
bai thuyet trinh	0:O1
bai viet	0:O1
baik	0:P2
bailarin	01B1
bailarina	03P2
bailarino	01]1
bailarín	01B1
baile	07L1
bailiff	01h1
baineann	0:R1
bainisteoir	03W1
bairro	04J1
baitsileir	0:S1
baitsiléir	0:S1
baix	0:T1
bajo	0:U2
bakalar	0:W3
bakalarske	0:Z2
bakalarske studium	0:Z2
bakalarsky	0:\1
bakalaura	0:]1
bakalaura grads	0:]1
bakalaura grāds	0:]1
bakalauras	0:^1
bakalaureus	0:_1
bakalaureusekraad	0:_1
bakalaureuseope	0:_1
bakalaureuseõpe	0:_1
bakalauro	0:^1
bakalauro laipsnis	0:^1
bakalaurs	0:]1
bakalár	0:`1
bakalárske	0:`1
bakalárske štúdium	0:`1
bakalář	0:\1
bakalářské	0:\1
bakalářské studium	0:\1
bakalářský	0:\1
bakanligi	03Y1
bakanlığı	03Y1
bakari	06I1
bakarí	06I1
baker	0:a2
bakeri	0:c1
bakery	0391
bakici	01[1
bakimci	01[1
bakkalargrada	09c1
bakkalaureat	0:>1
bakkalárgráða	09c1
bakken	0:d1
bakker	01d1
bakkerij	02[1
bakıcı	01[1
bakımcı	01[1
balai	07]1
balas	0:e1
balconista	01]1
balikci	01[1
ballerina	0261
ballerino	0261
balva	00B1
balıkçı	01[1
ban	0:f1
ban hang	09m1
ban ngu	0:g1
banc	0:h2
banca	0:j2
bancaria	01]1
bancario	01]1
banco	08`2
bancária	01]1
bancário	01]1
bancă	03C1
bang	0:l1
bang cu nhan	0:m1
bang dai hoc	0:m1
bang khen	0:n1
bang lai	0:l1
bang sang che	0:O1
bang thac si	0:o1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0;0;
banka	0;;7
bankas	03J1
bankasi	03Y1
bankası	03Y1
banker	01h1
banketbakker	01d1
banki	06I1
bankkauf	05U1
banksman	01h1
banque	0311
banquier	01Z1
banquiere	01Z1
banquière	01Z1
bao cao	0:O1
bao hiem	0;B1
bao tang	0;B1
bao ve	09m1
barbat	0;C1
barbatesc	0;C1
barber	01h1
barch	09b1
bardzo dobra	0;D2
bardzo dobry	0;D2
bardzo dobrze	0;F1
barista	0;G4
barkeeper	05U1
barmaid	01Z1
barman	0;K7
barmanka	0271
barmen	01[1
barnehage	0:c1
barnehagelaerer	0;R1
barnehagelærer	0;R1
barneskole	0;S1
barnevakt	0;R1
barneveileder	0;R1
barnmorska	02B1
barnskoetare	02B1
barnskotare	02B1
barnskötare	02B1
barnvakt	02B1
barri	09M1
barrio	09?1
bartender	0;T4
basari belgesi	0;X1
base	0;Y2
bases	0;[2
basic	0;]4
basic knowledge	0;a2
basic user	0;c1
basica	0;d5
basico	0;i5
basique	0;n1
basis	0;o8
basiskennis	0<72
basiskenntnisse	0<92
basisniveau	0<;1
basisschool	08=1
basiswissen	0<<1
baskan	01[1
baskani	01[1
baskunskaper	0<=1
baslangic	0<>2
baslangic seviyesi	0<@1
batiment	04i1
batxiller	0<A1
batxillerat	0<A1
bau	03D1
baugeschaeft	03D1
baugeschaft	03D1
baugeschäft	03D1
bauleiter	05U1
bay	0<B1
bay gio	0<C1
bayan	0<D1
baza	0<E2
bazi	0<G1
baziku	0<H2
bazinis	0<J2
bază	0<E2
baċellerat	0:31
baċellerat fl-arti	0:31
başarı belgesi	0;X1
başkan	01[1
başkanı	01[1
başlangıç	0<>2
başlangıç seviyesi	0<@1
bażi	0<G1
bażiku	0<H2
bba	09b1
bc	09b1
bca	09b1
bcom	09b1
bd	0<L2
bdes	09b1
bean	0:R1
beasiswa	05m1
beauftragte	05U1
beautician	01h1
bebiszitter	0<N1
bec	0<O1
beca	0<P2
becari	02?1
becaria	02@2
becario	01B1
becelor	0<R1
beco	04J1
becària	02?1
bed	09b1
bedrift	0:c1
bedrijf	02[1
beekeeper	01h1
befaehigung	0<S1
befahigung	0<S1
befriedigend	0<T1
befähigung	0<S1
begeleider	01d1
beginnend	0<U1
beginner	0<V4
begraensad	0<=1
begraenset	0<Z1
begransad	0<=1
begrenset	0<[1
begränsad	0<=1
begrænset	0<Z1
begynder	0<\2
behaald	02k1
beheerder	01d1
behoerde	03D1
behoerighet	0<^2
behorde	03D1
behorighet	0<^2
behörde	03D1
behörighet	0<^2
bei	0<`1
bei der	0<`1
beim	0<`1
beitrag	0<a2
bekar	0<c1
bekci	01[1
beklenen	0<d1
bekâr	0<c1
bekçi	01[1
belediye baskani	01[1
belediye başkanı	01[1
belediyesi	03Y1
beleuchter	05U1
belge	0<e1
belgesi	0<e1
bellhop	01h1
belum kawin	0<f1
belum menikah	0<f1
bendahara	02;1
bendrove	03J1
bendrovė	03J1
benevole	01Z1
beng	09b1
bengkel	07]1
benh vien	0;B1
bep	0<g2
bep pho	09m1
bep truong	09m1
beraeknad	0<i1
beraeknas	0<i1
beraknad	0<i1
beraknas	0<i1
berater	05U1
berber	01[1
berechtigung	0<S1
bereich	01E2
berger	01Z1
bergere	01Z1
bergère	01Z1
beri	0<j2
bernudarzs	0461
bersertifikat	0<l1
berufsausbildung	01@1
berufskolleg	0<m1
berufslehre	01@1
berufsschule	0<m1
beräknad	0<i1
beräknas	0<i1
bescheinigung	0<S1
best	00N1
bestanden	01<1
bestuurslid	01d1
beszerzo	0842
beszerző	0842
betjent	06R1
betreuer	05U1
betrieb	03D1
betriebswirt	03i1
betyg	0<n1
beurs	0<o1
beveiliger	01d1
bevis	0=03
bewaker	01d1
bewerbung	0=31
bewerbungsunterlagen	0=31
bewijs	0=41
bečelor	0<R1
bfa	09b1
bhalissa	0=51
bhd	00`1
bhv	01Q1
biblioteca	0=65
bibliotecar	0=;2
bibliotecara	01i1
bibliotecari	02?1
bibliotecaria	0==3
bibliotecario	06S3
bibliotecară	01i1
bibliotecària	02?1
bibliotecário	01]1
bibliotecă	03C1
bibliotek	0=@3
biblioteka	0=C4
bibliotekar	0=G3
bibliotekarie	02B1
bibliotekarka	0271
bibliotekars	02S1
bibliotekarz	0271
bibliotekininkas	02R1
bibliotekārs	02S1
bibliothecaire	01Z1
bibliothecaris	01d1
bibliotheek	02[1
bibliothekar	05U1
bibliotheque	0311
bibliothèque	0311
bibliothécaire	01Z1
bibliotēka	0671
bidan	02;1
bidang	0:M1
bidang studi	0=J1
biedriba	0671
biedrība	0671
biegla	0;F1
biegle	0;F1
biegly	0;F1
biegła	0;F1
biegły	0;F1
bien	0=K2
bien dich	09m1
bien tap vien	09m1
big registratie	0=M1
big-registratie	0=M1
bij	0=N1
bij de	0=N1
bijdrage	0=O1
bijscholing	0=P1
bildiri	0=Q1
bildirisi	0=Q1
bildungswerk	0<m1
bildungszentrum	0<m1
bilingual	0=R3
bilingue	0=U5
bilingv	0=Z1
bilingvals	0=[1
bilingvāls	0=[1
bilingwi	0=\1
bilingüe	0=]2
bilstjori	0=_1
bilíngue	0=`1
bine	0=a1
biografija	0=b1
bioleg	02?1
biolog	0=c2
biologa	0==3
biologist	01h1
biologo	06S3
biologus	02:1
biológus	02:1
birim	0=e1
birimi	0=e1
birincilik	0;X1
birincilik odulu	0;X1
birincilik ödülü	0;X1
birincisi	0;X1
biro	0<N1
birojs	0671
birou	0=f2
bis	0=h2
bis dato	04D1
bis heute	04D1
bis jetzt	04D1
bis zum	0=j1
bitrade	02B1
bitraede	02B1
biträde	02B1
biuras	03J1
biuro	0=k2
biyolog	01[1
bizonyitvany	0=m2
bizonyítvány	0=m2
biztonsagi or	0<N1
biztonsági őr	0<N1
biztosito	07G1
biztosító	07G1
biên dịch	09m1
biên tập viên	09m1
biòleg	02?1
biòloga	02?1
bióloga	01B1
biólogo	03P2
bksb	0<O1
bl	04T1
blacksmith	01h1
bladamadur	0=_1
blagajnica	0=o1
blagajnik	0>02
blaðamaður	0=_1
bliain	0>21
bliana	0>21
blikkenslager	06R1
bln	0>31
bloco	04J1
bloemist	01d1
blog post	0>41
blok	0>52
bloque	09?1
bls	01Q1
blvd	0651
bmus	09b1
bo	0>73
bo phan	0:f1
boa	0>:1
bodega	07\1
bodegas	07\1
bodegues	03R1
boek	0=O1
boekhouder	01d1
boekverkoper	01d1
boerin	01d1
boernehave	0>;2
bog	02l1
boghandler	06R1
bogholder	06R1
bok	0>=3
bokari	0=_1
bokasafn	06I1
bokhandlare	02B1
bokhandler	0;R1
bokholder	0;R1
bolag	0>@1
boletin	01a1
boletín	01a1
bolnica	0353
bolnisnica	0>A1
bolnišnica	0>A1
bolsa	00M1
bolseiro	01]1
bolsista	01]1
bolt	04P2
bolum	0>B2
bolumu	0>D2
bom	0>F2
bombeira	01]1
bombeiro	01]1
bombera	01B1
bombero	01B1
bon	0>H2
bon niveau	0>J1
bon nivell	0>K1
bona	0>K1
bonn	0>L1
bonne connaissance	0>M1
bonne maitrise	0>H2
bonne maîtrise	0>H2
bonnes connaissances	0>H2
bons conhecimentos	0>:1
book	0>41
bookkeeper	01h1
bookseller	01h1
bootcamp	0>N3
borgmaestare	02B1
borgmastare	02B1
borgmester	06R1
borgmästare	02B1
bornehave	0>;2
boroz	0>Q1
boroż	0>Q1
borsa di studio	00O1
bosanmis	0<c1
bosun	01h1
bothar	07L1
botiga	03R1
bottega	03K1
boucher	01Z1
bouchere	01Z1
bouchère	01Z1
boulanger	01Z1
boulangere	01Z1
boulangerie	0311
boulangère	01Z1
boulevard	0>R3
bourse	00L1
boutique	0311
bouw	02[1
box	0>U1
boyaci	01[1
boyacı	01[1
boşanmış	0<c1
bpharm	09b1
br	0>V1
bra	0>W3
branca	0>Z1
brancardier	01Z1
branch	0>[1
brandman	02B1
brandmand	06R1
brandos atestatas	0>\1
brandweerman	01d1
brannmann	0;R1
brans	04K1
branş	04K1
brauer	02e1
brauerei	03D1
braut	0>]2
brev	0>_1
brevbaerare	02B1
brevbarare	02B1
brevbärare	02B1
brevet	0>`3
brevet de technicien superieur	09k1
brevet de technicien supérieur	09k1
brevet des colleges	09j1
brevet des collèges	09j1
brevetto	0751
brewer	01h1
brewery	0391
bricklayer	01h1
brigadnik	0>c1
brigádník	0>c1
brivi	0>d1
brivi parvaldu	0>d1
brivpratigais	02S1
broadcaster	01h1
broadcasting	0391
broker	01h1
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02[1
browar	0381
brukbar	0>e1
brutar	01i1
brutarie	03C1
brutărie	03C1
brygadzista	0271
brygadzistka	0271
bryggeri	0=@3
brīvi	0>d1
brīvi pārvaldu	0>d1
brīvprātīgais	02S1
bs	09b1
bs prof	09c1
bs-próf	09c1
bsc	0>f2
bsc (hons	09b1
bsn	09b1
bt	00`1
btec	0>h2
btech	09b1
bts	0>j3
buaiteoir	0>L1
bucatar	01i1
buch	08M1
buchbinder	05U1
buchhaendler	05U1
buchhalter	05U1
buchhandler	05U1
buchhändler	05U1
bucătar	01i1
buen nivel	0>m1
buena	0>m1
bueno	0>n2
buero	03D1
buerokauffrau	08Z1
bufet	03R1
bufete	07\1
bugun	0?01
bugune kadar	0?01
bugün	0?01
bugüne kadar	0?01
buhaltere	02R1
buhalteris	02R1
buhalterė	02R1
builder	01h1
builders	0391
building	0651
buku	09i1
bul	0>V1
bulan	0>31
bulasikci	01[1
bulats	0<O1
bulaşıkçı	01[1
bulevar	0>V1
bulevardul	04T1
bulv	0?11
bulvari	0?11
bulvaris	0?21
bulvarı	0?11
bulvāris	0?21
bun	0?32
buna	0=a1
bundesfreiwilligendienst	08Z1
bunleibheal	0?51
bunleibhéal	0?51
bunscoil	01G1
bunusach	0?62
bunúsach	0?62
bună	0=a1
buon livello	0?81
buona	0?92
buona conoscenza	0?81
buone	0?81
buono	0?92
bureau	0?;4
burgemeester	01d1
burkolo	0<N1
burkoló	0<N1
burmistrz	0271
buro	03D1
buro elemani	01[1
burokauffrau	08Z1
buroo	0541
burosu	03Y1
burs	0;X1
bursa	0??1
bursary	00N1
bursu	0;X1
bursă	0??1
buruh	02;1
bus driver	01h1
business analyst	0701
business fluent	0?@1
business level	0?@1
business school	01N1
business unit	0>[1
but	09l1
butas	03V1
butcher	01h1
butik	0:K2
butikk	0:c1
butikkmedarbeider	0;R1
butiksbitrade	02B1
butiksbitraede	02B1
butiksbiträde	02B1
buyer	01h1
bv	00`1
bvba	00`1
byg	0?A1
bygg	0?B2
byggledare	02B1
byra	0?B2
byraa	0?B2
byrjandi	0?D1
byrå	0?B2
bài báo	0:O1
bài thuyết trình	0:O1
bài viết	0:O1
bàsic	0?E2
bàsica	0:T1
bác sĩ	09m1
bán hàng	09m1
báo cáo	0:O1
básica	0?G4
básico	0?G4
bâtiment	04i1
bây giờ	0<C1
bäcker	05U1
bäckerei	03D1
bær	0:I2
bébiszitter	0<N1
bénévole	01Z1
bílstjóri	0=_1
bíró	0<N1
bók	0?K1
bókari	0=_1
bókasafn	06I1
bóthar	07L1
bölüm	0>B2
bölümü	0>D2
børnehave	0>;2
büro	03D1
büro elemanı	01[1
bürokauffrau	08Z1
büroo	0541
bürosu	03Y1
bărbat	0;C1
bărbătesc	0;C1
bērnudārzs	0461
bħalissa	0=51
bản ngữ	0:g1
bảo hiểm	0;B1
bảo tàng	0;B1
bảo vệ	09m1
bằng	0:l1
bằng cử nhân	0:m1
bằng khen	0:n1
bằng lái	0:l1
bằng sáng chế	0:O1
bằng thạc sĩ	0:o1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0:m1
bếp phó	09m1
bếp trưởng	09m1
bệnh viện	0;B1
bộ	0;B1
bộ phận	0:f1
c o	0?L1
c p	0?M1
c so	0?N1
c.so	0?N1
c/o	0?L1
c1	0?O1
c2	0?P1
ca si	09m1
ca sĩ	09m1
cabeleireira	01]1
cabeleireiro	01]1
cabin crew	01h1
cabinet	0311
cabinetmaker	01h1
caces	03O1
cad	0?11
caddesi	0?11
cadre	01Z1
cadreur	01Z1
cadreuse	01Z1
cae	0<O1
cafe	0391
café	0391
cagri merkezi	01[1
cahiers	0?Q1
caibidil	0?R1
cainteoir duchais	0?S1
cainteoir dúchais	0?S1
caisse	0311
caissier	01Z1
caissiere	01Z1
caissière	01Z1
caixa	01]1
cajera	01B1
cajero	01B1
cal	03R1
calea	04T1
calificacion	0?T1
calificación	0?T1
calificare	01`1
calificativ	0?U1
calisiyorum	0?01
call handler	01h1
calle	09?1
camara	07\1
camara municipal	02\1
camareira	01]1
camarera	01B1
camarero	01B1
cambrer	02?1
cambrera	02?1
cambridge	0<O1
cameraman	01i1
cameriera	0261
cameriere	0261
camerista	01i1
cameristă	01i1
cami	09M1
camino	09?1
camionista	0261
campus	0?V1
cams	01Q1
camí	09M1
can ban	0?W2
cand	0?Y1
cand jur	0?Y1
cand mag	0?Z3
cand merc	0?Y1
cand polyt	0?Y1
cand scient	0?Y1
cand. mag	0?]1
cand.jur	0?Y1
cand.mag	0?^2
cand.merc	0?Y1
cand.polyt	0?Y1
cand.scient	0?Y1
cantante	0?`2
cantareata	01i1
cantaret	01i1
cantina	03K1
cantine	03K1
cantor	01]1
cantora	01]1
cao cap	0?b1
cao cấp	0?b1
cao dang	0?c2
cao hoc	0:o1
cao học	0:o1
cao đẳng	0?c2
cap	0?e4
capacitacao	0?i1
capacitação	0?i1
capataz	03P2
capes	03N1
capital	0391
capitol	0?j2
capitolo	0751
capitulo	0?l2
capo	0261
capocantiere	0261
capoprogetto	0261
capotreno	0261
captain	01h1
capítol	0?n1
capítulo	0?l2
caregiver	01h1
carer	01h1
caretaker	01h1
cariste	01Z1
carne	01_1
carnet	0?o2
carnicera	01B1
carnicero	01B1
carné	01_1
carpenter	01h1
carpentiere	0261
carpinteira	01]1
carpinteiro	01]1
carpintera	01B1
carpintero	01B1
carreleur	01Z1
carrer	09M1
carretera	0@12
carretillera	01B1
carretillero	01B1
carte	0741
carteira	0@31
carteiro	01]1
cartero	01B1
carver	01h1
casa editrice	03K1
casada	0@43
casado	0@72
casat	0@91
casatorit	0@:1
casatorita	0@:1
case study	0@;1
case worker	01h1
caseworker	01h1
cashier	01h1
casier	0=;2
casiera	01i1
casieră	01i1
casnicka	0@<1
casnik	0@<1
casopis	0@=4
cassiera	0261
cassiere	0261
caster	01h1
castigatoare	0??1
castigator	0??1
cbs	0@A1
cbse	00E1
ccie	01Q1
ccna	01Q1
ccnp	01Q1
cd	0?11
ce jour	00_1
ceadunas	0@B1
ceadúnas	0@B1
ceannaire	03W1
cearnog	07L1
cearnóg	07L1
cedex	04i1
cedula	0@31
ceg	07G1
cegep	01P1
ceh	01Q1
ceim	0:S1
ceim bhaitsileara	0:S1
celador	01B1
celadora	01B1
celi	0<O1
celibataire	0@C1
celibe	0@D1
celler	03R1
cellers	03R1
cellule	0@E1
celpe bras	0<O1
celpe-bras	0<O1
cels	0?21
celta	01Q1
cena	0@F2
centar	0@H2
center	0@J2
centralinista	0261
centras	03J1
centre	03R1
centre de formacio	01O1
centre de formació	01O1
centre de formation	01P1
centre hospitalier	0311
centro	0@L3
centro de formacao	0@O1
centro de formacion	0?V1
centro de formación	0?V1
centro de formação	0@O1
centro educativo	0?V1
centro universitario	0@O1
centro universitário	0@O1
centrs	0671
centru	03C1
centrul	03C1
centrum	0@P5
ceo	0@U2
cep	04J1
ceramicist	01h1
cercetatoare	01i1
cercetator	01i1
cercetătoare	01i1
cercetător	01i1
cerrajero	01B1
certificaat	0@W2
certificacao	0@31
certificacio	01^1
certificacion	01_1
certificació	01^1
certificación	01_1
certificada	0@Y3
certificado	0@\2
certificare	01`1
certificat	0@^3
certificat de calificare	0:01
certificata	0@a2
certificate	01X1
certification	0@c2
certificato	01?1
certificată	01`1
certificazione	01?1
certificação	0@31
certificeret	0@e1
certificering	0@f2
certificiran	0@h1
certifie	03O1
certified	01X1
certifiee	03O1
certifierad	0@i1
certifiering	0@i1
certifikace	0@j1
certifikacia	0@k1
certifikat	0@l9
certifikat tas sekondarja	0A51
certifikazzjoni	0A61
certifikácia	0@k1
certifikát	0A72
certifié	03O1
certifiée	03O1
certyfikat	0A91
certyfikaty	0A91
certyfikowany	0A91
cerveny diplom	0A:2
cesta	0A<3
cestne uznani	0051
cestne uznanie	0041
cet 4	0<O1
cet 6	0<O1
cet-4	0<O1
cet-6	0<O1
cet4	0<O1
cet6	0<O1
cevirmen	01[1
cevrimici	0A?1
ceļš	0?21
cfa	0A@2
cfgm	0AB2
cfgs	0AD3
cfo	0701
cgpa	0AG1
chair	01h1
chairman	01h1
chairperson	01h1
chairwoman	01h1
chambermaid	01h1
champion	00N1
chantier	0AH2
chantiers	0311
chapista	01B1
chapitre	0?Q1
chaplain	01h1
chapter	0>41
charcutier	01Z1
charge	01Z1
chargee	01Z1
chargé	01Z1
chargée	01Z1
charity	0391
charpentier	01Z1
charpentiere	01Z1
charpentière	01Z1
chartered	01X1
chaudronnier	01Z1
chauffagiste	01Z1
chauffeur	0AJ2
chauffeuse	01Z1
chauffoer	0282
chauffor	0282
chaufför	02B1
chauffør	06R1
chaussee	0AL1
chef	0AM6
chef d'equipe	01Z1
chef d'équipe	01Z1
chef de chantier	01Z1
chef de partie	01h1
chef de projet	01Z1
chef de rayon	01Z1
chefe	01]1
cheffe	01Z1
chefin	02e1
chelner	0AS1
chemicka	0>c1
chemik	0>c1
chemiker	05U1
chemin	04i1
chemist	01h1
chemička	0>c1
chercheur	01Z1
chercheuse	01Z1
chez	0AT1
chief	01h1
chief mate	01h1
childminder	01h1
chimico	0261
chimist	01i1
chiropractor	01h1
cho den nay	0<C1
cho đến nay	0<C1
chocolatier	01Z1
chofer	01B1
choirmaster	01h1
choreograf	05U1
choreographer	01h1
chu	0311
chu tich	09m1
chua ket hon	0AU1
chung chi	0:l1
chung chi hanh nghe	0:l1
chung cu	0AV1
chung cư	0AV1
chung nhan	0:l1
chuong	0:O1
chuva	0>c1
chuyen gia	0AW1
chuyen nganh	0AX1
chuyen sau	0AW1
chuyen vien	09m1
chuyên gia	0AW1
chuyên ngành	0AX1
chuyên sâu	0AW1
chuyên viên	09m1
chwila obecna	04C1
chwili obecnej	04C1
chófer	01B1
chůva	0>c1
chưa kết hôn	0AU1
chương	0:O1
chủ tịch	09m1
chứng chỉ	0:l1
chứng chỉ hành nghề	0:l1
chứng nhận	0:l1
cia	01Q1
cicekci	01[1
cicle formatiu	0<A1
cicle formatiu de grau superior	0AY1
ciclo formativo de grado medio	0:H1
ciclo formativo de grado superior	0AZ1
cientific	02?1
cientifica	02@2
cientifico	01B1
cientista	01]1
científic	02?1
científica	02@2
científico	01B1
ciesla	0271
cieśla	0271
cift anadal	0A[1
ciftci	01[1
cijfer	0A\1
cikk	0A]2
cils	0<O1
cinegrafista	01]1
cio	0701
cipd	01Q1
cirak	01[1
cirurgia	01]1
cirurgia dentista	01]1
cirurgiao	01]1
cirurgiao dentista	01]1
cirurgiã	01]1
cirurgiã-dentista	01]1
cirurgião	01]1
cirurgião-dentista	01]1
cisa	01Q1
cism	01Q1
cisnik	0>c1
ciso	0701
cissp	01Q1
city of	0391
civil partnership	0A_1
civilekonom	0A`1
civilingenioer	0?Y1
civilingenior	0?Y1
civilingeniør	0?Y1
civilingenjoer	0A`1
civilingenjoersexamen	0A`1
civilingenjor	0A`1
civilingenjorsexamen	0A`1
civilingenjör	0A`1
civilingenjörsexamen	0A`1
cka	01Q1
ckad	01Q1
clan	0Aa3
clanak	0Ad2
clanek	0Af2
clanica	0Ah2
clanok	0Aj1
classificacao	0Ak1
classificação	0Ak1
cleaner	01h1
clen	0Al2
clenka	0>c1
clerk	01h1
clerk of works	01h1
clinic	0391
clinica	0=65
clinică	03C1
clinique	0311
close	0651
clown	01h1
clínica	0323
cma	01Q1
cmo	0701
cnam	0An1
cnavt	0<O1
cnc operatoru	01[1
cnc operatörü	01[1
cnh	0@31
co	0Ao2
co author	0>41
co ban	0?W2
co founder	01h1
co gia dinh	0AU1
co ltd	00`1
co phan	0;B1
co-author	0>41
co-founder	01h1
co. ltd	00`1
co., ltd	00`1
coach	0B14
coafeza	01i1
coafeză	01i1
coauteur	01d1
coautoare	01i1
coautor	0B53
coautora	03P2
coautore	0261
coautrice	0261
cocinera	01B1
cocinero	01B1
coding bootcamp	0B81
coeficiente de rendimento	0Ak1
cofetar	01i1
coiffeur	01Z1
coiffeuse	01Z1
cok iyi	0B92
cok iyi derecede	0B;1
colaiste	01G1
colegiada	01_1
colegiado	01_1
colegio	0B<2
colegio oficial	07\1
colegiu	07M1
colegiu universitar	0B>1
colegiul	07M1
colla	03R1
collaboratore	0261
collaboratrice	0261
college	0B?4
collegio	01R1
colloque	0?Q1
collège	01P1
colonia	09?1
columnist	01h1
col·legi	01O1
coláiste	01G1
colégio	0@O1
combinat	03C1
comedien	01Z1
comedienne	01Z1
comercial	02@2
comercio	02\1
comfortable	0BC1
comhairle	0BD1
comhairleoir	03W1
comhar	0BD1
comhdhail	0?R1
comhdháil	0?R1
comhlacht	0BD1
comhordaitheoir	03W1
comissaria	01]1
comissario	01]1
comissária	01]1
comissário	01]1
commendation	00N1
commercial	01Z1
commerciale	05[2
commessa	0261
commesso	0261
commis	07a2
commis chef	01h1
communaute	0311
communauté	0311
commune	0311
communication	0?Q1
communications	0391
communicative	0BE1
community college	01N1
comortas	0>L1
compagnia	03K1
compagnie	0311
companhia	02\1
compania	07\1
companie	03C1
company	0391
companyia	03R1
compañía	07\1
competent	0BC1
competente	0BF2
competition	00N1
completed	09Y1
comprador	03P2
compradora	01B1
comptable	0BH2
comptia	01Q1
comuna	04T1
comune	03K1
comunicacao	05=1
comunicacio	0?n1
comunicacion	01a1
comunicació	0?n1
comunicación	01a1
comunicare	0741
comunicação	05=1
comédien	01Z1
comédienne	01Z1
comércio	02\1
comórtas	0>L1
con lode	00G1
concejal	01B1
concejala	01B1
concentration	0BJ1
concierge	07a2
concluida	0BK1
concluido	0BK1
conclusao	0BK1
conclusao prevista	0BL1
conclusão	0BK1
conclusão prevista	0BL1
concluída	0BK1
concluído	0BK1
concorso	00O1
concours	00L1
concubinage	0@C1
concurs	0BM2
concurso	0BO2
conducteur	0AJ2
conducteur de travaux	01Z1
conductor	0BQ4
conductora	02@2
conductrice	01Z1
confeiteira	01]1
confeiteiro	01]1
conference	0BU2
conferencia	0BW3
conferentie	0=O1
conferenza	0751
conferinta	0741
conferință	0741
conferència	0?n1
conferência	05=1
confirme	0BZ1
confirmé	0BZ1
conférence	0?Q1
cong chung vien	09m1
cong nhan	09m1
cong tac vien	09m1
cong ty	0;B1
congres	0B[3
congreso	01a1
congresso	05=1
congrès	0?Q1
congrés	0?n1
coniugata	0@D1
coniugato	0@D1
conjunto	04J1
conocimientos basicos	0B^1
conocimientos básicos	0B^1
conoscenza base	0B_1
conseguimento	0B`1
conseguimento previsto	0Ba1
conseguita	0B`1
conseguito	0B`1
conseil	0311
conseiller	01Z1
conseillere	01Z1
conseillère	01Z1
conselheira	01]1
conselheiro	01]1
conserje	01B1
conservatoire	01P1
conservator	01h1
conservatori	01O1
conservatorio	0Bb3
conservatorium	08=1
conservatorul	07M1
conservatory	01N1
conservatório	0@O1
conserveries	0311
consigliera	0261
consigliere	0261
consilier	0=;2
consiliera	01i1
consilieră	01i1
consiliul	03C1
constable	01h1
construcciones	07\1
construccions	03R1
construcoes	02\1
construction	0391
constructora	07\1
construtora	02\1
construções	02\1
consulente	0261
consulenza	03K1
consultancy	0Be2
consultant	0Bg5
consultanta	01i1
consultante	01Z1
consultantă	01i1
consulting	0391
consultor	02<3
consultora	0Bl4
consultoria	0323
consultoría	07\1
contabil	0=;2
contabila	01i1
contabile	0261
contabilista	01]1
contabilă	01i1
contable	01B1
contador	03P2
contadora	03P2
contae	07L1
contest	00N1
continuing	0C01
contractor	01h1
contrada	0?N1
contremaitre	01Z1
contremaître	01Z1
contributor	01h1
controleur	0AJ2
controleuse	01Z1
controller	0C12
contrôleur	01Z1
contrôleuse	01Z1
convegno	0751
conversa	0C31
conversacao	0C41
conversacional	0C51
conversatieniveau	0C61
conversation	07`1
conversational	0C72
conversationnel	07`1
conversação	0C41
conversațional	0C91
coo	0701
cook	01h1
cooperativa	0=65
cooperative	0311
cooperativă	03C1
coopérative	0311
coordenador	01]1
coordenadora	01]1
coordinador	02@2
coordinadora	02@2
coordinateur	01Z1
coordinator	06V2
coordinatore	0261
coordinatrice	0C:3
coordonatoare	01i1
coordonator	01i1
copeira	01]1
copeiro	01]1
copywriter	0C=2
corector	01i1
corp	00`1
corporacion	07\1
corporación	07\1
corporal	01h1
corporation	0C?2
correcteur	01Z1
corrector	01B1
correctora	01B1
correctrice	01Z1
corresponsal	01B1
corretor	01]1
corretora	01]1
correttore	0261
correttrice	0261
corriere	0261
corso	0CA3
corso di formazione	03L1
corso di laurea	0CD1
cosmetician	0AS1
costruzioni	03K1
costumiere	01Z1
costumière	01Z1
costureira	01]1
costurera	01B1
cou	0:H1
council	0391
councillor	01h1
counsellor	01h1
counselor	01h1
county	0391
couramment	0CE1
courant	0CE1
courant et professionnel	0CF1
courier	01h1
cours	0CG2
course	0CI1
coursera	0An1
coursier	01Z1
court	0651
courtier	01Z1
courtiere	01Z1
courtière	01Z1
couturier	01Z1
couturiere	01Z1
couturière	01Z1
couvreur	01Z1
couvreuse	01Z1
cozinheira	01]1
cozinheiro	01]1
coördinator	01d1
coördinatrice	01d1
cp	09?1
cpa	01Q1
cpe	0<O1
cpo	0701
crane driver	01h1
crea	0@31
creche	0CJ2
credential	01X1
crescent	0651
croitor	01i1
croitoreasa	01i1
croitoreasă	01i1
cronista	0261
crèche	0311
csapat	0CL1
csc	0CM2
cscs	01Q1
csm	01Q1
csoport	0CO3
ct	0651
ctesp	0CR1
cto	0@U2
cu nhan	0:m1
cu nhan dai hoc	0:m1
cua hang	0;B1
cuidador	03P2
cuidadora	03P2
cuideachta	0BD1
cuiner	02?1
cuinera	02?1
cuisinier	01Z1
cuisiniere	01Z1
cuisinière	01Z1
cukiernik	0271
cukrar	06^1
cukrasz	0842
cukrász	0842
cukrář	06^1
cukup	0CS2
cukup baik	0CU1
cum laude	0AG1
cunostinte de baza	0CV1
cunoștințe de bază	0CV1
cuntasoir	03W1
cuntasóir	03W1
cuntoir	03W1
cuoc thi	0:n1
cuoca	0261
cuoco	0261
cup	00N1
curate	01h1
curator	01h1
curent	0CW1
curier	01i1
current	0C01
currently	0C01
curriculo	0CX2
curriculo profissional	0CZ1
curriculum	0C[6
curriculum vitae	0Ca@
curriculum vitæ	0D11
currículo	0CX2
currículo profissional	0CZ1
currículum	0D22
currículum vitae	0D41
currículum vítae	0D51
curs	0D64
cursillo	0D:1
curso	0D;4
curso tecnico	0CR1
curso tecnico superior profissional	0CR1
curso técnico	0CR1
curso técnico superior profissional	0CR1
cursus	0=P1
custode	0261
cutter	05U1
cuộc thi	0:n1
cv	0D?E
cvut	0DT1
czasopismo	07F1
czlonek	0271
czlonkini	0271
członek	0271
członkini	0271
cámara	07\1
câmara municipal	02\1
cântăreață	01i1
cântăreț	01i1
câștigătoare	0??1
câștigător	0??1
cédula	0@31
cég	07G1
cégep	01P1
céim	0:S1
céim bhaitsiléara	0:S1
célibataire	0@C1
có gia đình	0AU1
công chứng viên	09m1
công nhân	09m1
công ty	0;B1
cúntóir	03W1
căn bản	0?W2
căsătorit	0@:1
căsătorită	0@:1
cơ bản	0?W2
cổ phần	0;B1
cộng tác viên	09m1
cử nhân	0:m1
cử nhân đại học	0:m1
cửa hàng	0;B1
d	0DU3
d d	0DX3
d o o	00`1
d phil	0D[1
d.d	0DX3
d.o.o	00`1
d.phil	0D[1
d1	00^1
d2	0D\2
d3	0D\2
d4	0D^1
da	0D_2
da ket hon	0AU1
da remoto	00e1
dabar	0Da1
dabartis	0Da1
dachdecker	05U1
daftar riwayat hidup	0Db1
dagitim elemani	01[1
daglig leder	0Dc1
dagplejer	06R1
dags dato	0Dd2
dai hoc	0Df1
daire	0?11
daktaro laipsnis	0Dg1
dal	0D_2
dala	0Dh1
dalf	0<O1
damh	01G1
damm	0AL1
dan	0Di1
dan beri	0Dj1
danas	0Dk2
dancer	01h1
danes	0Dm1
dang hoc	0<C1
dang lam	0<C1
danh hieu	0:n1
danh hiệu	0:n1
danisma	01[1
danisman	01[1
danismani	01[1
danismanlik	03Y1
dansare	02B1
dansatoare	01i1
dansator	01i1
dansci	01[1
danser	0Dn3
dansçı	01[1
danışma	01[1
danışman	01[1
danışmanlık	03Y1
danışmanı	01[1
darbiniece	02S1
darbinieks	02S1
darbnica	0671
darbnīca	0671
darbuotoja	02R1
darbuotojas	02R1
dari	0E11
daring	0E21
darzelis	0E31
darželis	0E31
dasar	0E42
data scientist	0701
datheangach	0?S1
dato	04D1
dau bep	09m1
dawret	0E61
day	0E71
days	0E71
dağıtım elemanı	01[1
daļa	0Dh1
dba	0E82
dba degree	0D[1
dd	0Dd2
de	0E:9
de acasa	0EC1
de acasă	0EC1
de baza	0<E2
de bază	0<E2
de l	0ED2
de la	0EF2
de tai	0EH1
dea	0EI2
dealer	01h1
dean	01h1
dean's list	00N1
debutant	0;[2
deck hand	01h1
deckhand	01h1
declarant	01Z1
degerleme uzmani	01[1
degree	0:;1
degustator	0@j1
degustátor	0@j1
deild	0EK3
deimhniu	0@B1
deimhniú	0@B1
dekanova nagrada	0061
dekarz	0271
del	0EN5
delavec	0ES1
delavka	0ES1
delavnica	0>A1
dele	0<O1
delegacion	0ET1
delegación	0ET1
delegada	01B1
delegado	01B1
delegue	01Z1
deleguee	01Z1
delf	0<O1
delivre	0EU1
delivree	0EU1
delnice	0>c1
delnik	0>c1
demirci	01[1
demonstrador	01]1
demonstradora	01]1
den	0EV1
den beri	0Dj1
den hien tai	0<C1
den nay	0<C1
denetci	01[1
denetçi	01[1
dengan pujian	0EW1
denizci	01[1
dentist	01h1
dentista	01]1
departament	0EX3
departamentas	0E[1
departamento	0E\2
departaments	0Dh1
departamentul	0E^1
departemen	0:M1
departement	0E_4
departman	0=e1
departmani	0=e1
departmanı	0=e1
department	0>[1
department of	0Ec2
dependent	02?1
dependienta	01B1
dependiente	01B1
depo elemani	01[1
depo elemanı	01[1
dept	0>[1
depuis	0Ee1
deputy	01h1
derece	0Ef2
dergi	0=Q1
dergisi	0=Q1
dernegi	03Y1
derneği	03Y1
derzeit	04D1
des	0Eh2
des de	0Ej2
des del	0El1
desa	0Em1
desainer	02;1
desarrollador	01B1
desarrolladora	01B1
desde	0En4
desenvolupador	02?1
desenvolupadora	02?1
desenvolvedor	01]1
desenvolvedora	01]1
designer	0F2:
deskundig	0F<1
despachante	01]1
despacho	07\1
despatcher	01h1
despatx	03R1
dess	0EI2
dessinateur	01Z1
dessinatrice	01Z1
destytoja	02R1
destytojas	02R1
detective	01h1
deug	0F=2
deust	09k1
deutsches sprachdiplom	0F?1
deuxieme prix	00L1
deuxième prix	00L1
devam	0?01
devam ediyor	0?01
devam ediyorum	0?01
devam etmekte	0?01
developer	0C=2
developpeur	01Z1
developpeuse	01Z1
devops	0F@3
deweloper	0271
dezernat	06Q1
dezvoltator	01i1
değerleme uzmanı	01[1
di	0FC3
di base	0B_1
diaetassistent	05U1
diaetist	06R1
diakmunkas	0<N1
diarista	01]1
diatassistent	05U1
dibinatajs	02S1
dibinātājs	02S1
dielna	03I1
dielňa	03I1
diem	0FF1
diem trung binh	0FF1
dien vien	09m1
dienst	0FG2
diensten	02[1
dieteticien	01Z1
dieteticienne	01Z1
dietetikus	0<N1
dietetyczka	0271
dietetyk	0271
dietician	01h1
dietist	0FI2
dietista	0261
dietitian	01h1
dietolog	0>c1
dieu duong	09m1
dieu hanh	09m1
dieu phoi vien	09m1
digital	0391
diharapkan	0FK1
dij	0FL2
dijk	0FN1
dilna	0FO1
din	0FP3
dinas	07]1
dioploma	0@B1
dioplóma	0@B1
dipartiment	0FS1
dipartimento	0FT1
dipl	0FU1
dipl inf	0FU1
dipl ing	0FV2
dipl ing (fh	0:>1
dipl kfm	0FU1
dipl. ing	0FX1
dipl.-inf	0FU1
dipl.-ing	0FU1
dipl.-ing. (fh	0:>1
dipl.-kfm	0FU1
diplom	0FY7
diplom (fh	0:>1
diplom ingenieur	0F`1
diplom-ingenieur	0F`1
diploma	0FaA
diploma accademico	0G21
diploma behaald	02k1
diploma de bacalaureat	0:01
diploma de excelenta	0??1
diploma de licenta	0G31
diploma de master	0G41
diploma di	0G51
diploma di maturita	0G51
diploma di maturità	0G51
diploma di scuola superiore	0G51
diploma iii	03U1
diploma in	02Y1
diploma its	0G61
diploma iv	0D^1
diploma notu	03M1
diploma superiore	0G51
diploma tecnico superiore	0G61
diploma universitario	0G21
diplomada en	0G72
diplomado en	0:G1
diplomant	0G91
diplomas	08<1
diplomasi	0<e1
diploması	0<e1
diplomat en	0G:1
diplomatura	0G72
diplome	0G;2
diplome d'etat	03N1
diplome d'ingenieur	03N1
diplome d'universite	03O1
diplome de grande ecole	03N1
diplomee	0EU1
diplomi insinoori	0G=1
diplomi-insinoeoeri	0G=1
diplomi-insinööri	0G=1
diplomingenioer	0:D1
diplomingenior	0:D1
diplomingeniør	0:D1
diplomirana	0G91
diplomirani	0G>3
diplomovany specialista	0GA1
diplomovaný specialista	0GA1
diploms	0681
diplomski studij	0FX1
diplomuddannelse	0?Y1
diplomă	0GB2
diplomă de bacalaureat	0:01
diplomă de excelență	0??1
diplomă de licență	0G31
diplomă de master	0G41
diplóma	0GD1
diplôme	03O1
diplôme d'ingénieur	03N1
diplôme d'université	03O1
diplôme d'état	03N1
diplôme de grande école	03N1
diplômé	0EU1
diplômée	0EU1
diputacio	03R1
diputacion	07\1
diputació	03R1
diputación	07\1
dirbtuves	03J1
dirbtuvės	03J1
direcao	0GE1
direccion	0ET1
dirección	0ET1
directeur	0GF2
directia	0E^1
direction	0@E1
directoare	01i1
director	0BQ4
directora	02@2
directrice	0AJ2
direcția	0E^1
direkcija	0GH1
direktoer	05M3
direktor	0GI8
direktoratet	0:c1
direktore	02P2
direktorius	02R1
direktorlugu	0=e1
direktors	02S1
direktoru	01[1
direktorė	02R1
direktur	02;1
direktör	0GQ2
direktörlüğü	0=e1
direktörü	01[1
direktør	05e2
diretor	01]1
diretor executivo	01]1
diretora	01]1
diretoria	0GE1
direttore	0261
direttrice	0261
direttur	0581
direzione	0FT1
direção	0GE1
dirigent	05U1
dirigente	0261
dis	0GS2
dis hekimi	01[1
disainer	01>1
discreta	0GU1
discreto	0GV2
disenador	01B1
disenadora	01B1
disertace	0GX1
disertacija	0GY3
disertasi	09i1
disertācija	0G\1
diseñador	01B1
diseñadora	01B1
dispatcher	01h1
disponent	05U1
disputerad	0G]1
dissenyador	02?1
dissenyadora	02?1
dissertation	0G^2
disszertacio	0G`1
disszertáció	0G`1
distanciel	00a1
distans	0Ga1
distincao	00M1
distincio	01T1
distincion	01S1
distinció	01T1
distinción	01S1
distinctia	0??1
distinctie	0??1
distinction	0Gb3
distincția	0??1
distincție	0??1
distinção	00M1
distribuidora	02\1
ditta	0Ge2
divadlo	0Gg2
divisao	0GE1
divisi	0:M1
divisie	0Gi1
divisio	0Gj1
division	0Gk5
divisione	0FT1
divisioona	0H01
divisió	0Gj1
división	0ET1
divisjon	0H12
divisão	0GE1
divize	0H31
divizia	0H42
divizija	0H62
divizio	0CL1
divizjoni	0FS1
diviżjoni	0FS1
divorce	0@C1
divorced	0A_1
divorcee	0@C1
divorciada	0@43
divorciado	0@72
divorciat	0@91
divorcé	0@C1
divorcée	0@C1
divortat	0@:1
divortata	0@:1
divorziata	0@D1
divorziato	0@D1
divorțat	0@:1
divorțată	0@:1
divízia	0H81
divízió	0CL1
diyetisyen	01[1
dizainere	02P2
dizaineris	02R1
dizainers	02S1
dizainerė	02R1
dizajner	05G2
diákmunkás	0<N1
diätassistent	05U1
diætist	06R1
diététicien	01Z1
diététicienne	01Z1
diëtist	0H91
diş hekimi	01[1
diễn viên	09m1
dliodoir	03W1
dlíodóir	03W1
do	0H:7
do chwili obecnej	04C1
do danas	0Dk2
do danes	0Dm1
do dzis	04C1
do dzisiaj	04C1
do dziś	04C1
do nadal	04C1
do sada	0Dk2
do soucasnosti	09^1
do současnosti	09^1
do sucasnosti	0HA1
do súčasnosti	0HA1
do teraz	04C1
doanh nghiep	0;B1
doanh nghiệp	0;B1
dobra	0HB9
dobre	0HK4
dobro	0HO6
dobrovolnice	0>c1
dobrovolnicka	0@<1
dobrovolnik	0Al2
dobrovolník	0>c1
dobrovoľník	0@<1
dobrovoľníčka	0@<1
dobry	0HU2
dobrze	0HW1
dobrá	0HK4
dobře	0HX2
doc than	0AU1
docens	02:1
docent	0HZ5
docente	0H_4
dochtuir	03W1
dochtuireacht	0Hc1
dochtúir	03W1
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
doctorand	01i1
doctorandus	0Hl1
doctorant	01Z1
doctorante	01Z1
doctorat	0Hm3
doctorate	0Hi1
documentaliste	01Z1
dodiplomski studij	0G91
dodiplomski študij	0G91
dodnes	0I02
doi	01\1
dokonceno	01D1
dokončeno	01D1
dokter	02;1
doktor	0I25
doktor nauka	0I71
doktor znanosti	0I82
doktora	0I:1
doktora derecesi	0I:1
doktora grads	0I;1
doktora grāds	0I;1
doktoral	0I<1
doktorand	0I=4
doktorandin	08Z1
doktorandske studium	0IA1
doktorandské štúdium	0IA1
doktorant	0271
doktorantka	0271
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
doktorát	0CM2
doktorátus	0IJ1
dolmetscher	05U1
dom zdravlja	0@H2
domare	02B1
domeniul	0IS1
domini	0IT1
dominio	0IU2
dominio completo	0IW1
dominio total	0IX1
dommer	05e2
domsmand	06R1
domínio	0IY1
domínio completo	0IW1
dona	0IZ1
donna	0I[1
doorman	01h1
doposud	09^1
doradca	0271
doradczyni	0271
dorucovatel	06^1
doručovatel	06^1
dosen	02;1
dosentti	05P1
dostateczny	0I\1
dosud	09^1
doteraz	0HA1
dottoranda	0261
dottorando	0261
dottorat	0I]1
dottorato	0I^1
dottorato di ricerca	0I^1
dottore di ricerca	0I^1
doula	01h1
doutor	0I_1
doutora	0I_1
doutorado	0I_1
doutoramento	0I_1
dovoljenje	0@h1
dozent	05U1
dozvola	0I`2
doçent	01[1
dphil	0D[1
dr	0Ib2
dr hab	0Id1
dr ing	0D[1
dr inz	0Id1
dr inż	0Id1
dr iur	0D[1
dr med	0D[1
dr phil	0D[1
dr philos	0IN1
dr rer nat	0D[1
dr sc	0Ie1
dr znanosti	0IR1
dr. iur	0D[1
dr. med	0D[1
dr. phil	0D[1
dr. rer. nat	0D[1
dr. sc	0Ie1
dr. znanosti	0IR1
dr.-ing	0D[1
dr.philos	0IN1
draaier	01d1
drafter	01h1
draftsman	01h1
dramaturg	01h1
draudimas	03J1
dreef	0FN1
dreher	02e1
drive	0651
driver	01h1
drogist	05U1
drs	0Hl1
drsc	0CM2
drucker	08Z1
druckerin	02e1
drukarnia	0381
drustvo	0353
druzba	0>A1
druzstvo	0Gg2
društvo	0353
družba	0>A1
družstvo	0Gg2
drzavna matura	0If1
državna matura	0If1
dsh	0<O1
dtu	0@A1
du	0Ig1
du an	0EH1
du kien	0Ih1
du lich	0;B1
du lịch	0;B1
duais	0>L1
duales studium	0:>1
duchasach	0?S1
dulgher	01i1
duoc si	09m1
duolingo	0<O1
duong	0AV1
durchschnitt	01A1
durchschnittsnote	01A1
dusun	0Em1
dut	0F=2
duvarci	01[1
duvarcı	01[1
duzeltmen	01[1
dvikalbis	0Ii1
dwibahasa	07[1
dwujezyczny	0Ij1
dwujęzyczny	0Ij1
dyplom	0Ik2
dyrektor	0271
dyrektorka	0271
dz	0?21
dzial	0Im1
dzialalnosc gospodarcza	0381
dział	0Im1
działalność gospodarcza	0381
dziennikarka	0271
dziennikarz	0271
dzimta	0=[1
dzimta valoda	0=[1
dzimtais	0=[1
dzimtā	0=[1
dzimtā valoda	0=[1
dzis	04C1
dzisiaj	04C1
dzives apraksts	0In1
dzives gajums	0In1
dzivesgajums	0In1
dzivoklis	0?21
dziś	04C1
dzīves apraksts	0In1
dzīves gājums	0In1
dzīvesgājums	0In1
dzīvoklis	0?21
dámh	01G1
dátheangach	0?S1
dès	0Ee1
débutant	0;[2
déclarant	01Z1
délivré	0EU1
délivrée	0EU1
délégué	01Z1
déléguée	01Z1
département	0Io2
développeur	01Z1
développeuse	01Z1
díj	0FL2
dílna	0FO1
dúchasach	0?S1
düzeltmen	01[1
dėstytoja	02R1
dėstytojas	02R1
dělnice	0>c1
dělník	0>c1
dược sĩ	09m1
dự kiến	0Ih1
dự án	0EH1
e	0J16
e figli	03K1
e hijos	07\1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03W1
eagarthóir	03W1
earned	09Y1
earrach	0J71
ebanista	0?`2
ebe	01[1
ebeniste	01Z1
eccellente	09<1
eccellenti	0J81
ecdl	0J92
ecdl sprachen	0<O1
echipa	0E^1
echipă	0E^1
ecole	01P1
ecole primaire	01P1
ecole superieure	01P1
ecoles	01P1
ecologist	01h1
economist	0J;2
economista	0J=5
economistă	01i1
ecpe	0<O1
ects	0AG1
eczaci	01[1
eczacı	01[1
eczanesi	03Y1
ed	0JB1
edasijoudnud	0JC1
edasijõudnud	0JC1
edd	0D[1
edelleen	0JD1
edificio	04J1
edifício	04J1
edistynyt	0JE2
editeur	01Z1
editions	0JG2
editor	0JI6
editora	0JO4
editore	0751
editorial	0JS4
editoru	01[1
editrice	0JW2
editur	0581
editura	0JY2
editură	0JY2
editör	01[1
editörü	01[1
edizioni	0751
educacio secundaria	0<A1
educacion secundaria	0:H1
educació secundària	0<A1
educación secundaria	0:H1
educador	02<3
educadora	02@2
educateur	01Z1
educatoare	01i1
educator	01i1
educatore	0261
educatrice	05[2
edustaja	05P1
edx	0An1
edzo	0842
edző	0842
eeldatav	0J[1
eerste prijs	0J\1
eerste taal	0J]1
eervolle vermelding	0J\1
efset	0<O1
efteraar	0J^1
efteraaret	0J^1
efterar	0J^1
efteraret	0J^1
efterskole	0J_1
efterår	0J^1
efteråret	0J^1
eg	00`1
egenfoeretagare	0J`1
egenforetagare	0J`1
egenföretagare	0J`1
egitimi	0Ja1
egitmen	01[1
egitmeni	01[1
egresada	06D1
egresado	06D1
egyedulallo	0Jb1
egyedülálló	0Jb1
egyeni vallalkozo	07G1
egyesulet	04P2
egyesület	04P2
egyetem	0Jc2
egyetemi diploma	0Je1
egyéni vállalkozó	07G1
egzamin maturalny	0Jf1
ehbo	0=M1
ehf	00`1
ehliyet	0<e1
ehliyeti	0<e1
ehrenamtliche	05U1
ehrenamtlicher	08Z1
ehrennadel	00:1
ehrung	00:1
eier	0;R1
eigandi	0=_1
eigenaar	0Jg1
eignung	0<S1
eindcijfer	0A\1
einfache kenntnisse	05T1
einhleyp	0Jh1
einhleypur	0Jh1
eining	0Ji1
einkaeufer	05U1
einkaleyfi	0?K1
einkaufer	05U1
einkunn	0241
einkäufer	05U1
einsteiger	0Jj1
eireli	00`1
ejecutiva	01B1
ejecutivo	01B1
ejer	06R1
ekibi	0=e1
ekip lideri	01[1
ekipa	0Jk1
ekonom	0Jl3
ekonomi	05P1
ekonomist	0Jo2
ekonomista	0K12
ekonomka	0>c1
ekonomska skola	0K32
ekonomska sola	0K51
ekonomska škola	0K32
ekonomska šola	0K51
ekonóm	08L1
eksam	0K61
eksamen	0K71
eksamensgennemsnit	0K81
ekspedient	06R1
ekspercka	0K91
ekspercki	0K91
ekspert	0K:6
ekspertas	0K@1
ekspertniva	0KA1
ekspertnivaa	0KA1
ekspertniveau	0KB1
ekspertnivå	0KA1
eksperts	0KC1
ekspertti	07P1
el	0?A1
el presente	01n1
elado	0842
eladó	0842
electric	0391
electrician	0J;2
electricien	01Z1
electricienne	01Z1
electricista	02@2
electroplater	01h1
elektricar	0Aa3
elektricien	01d1
elektrik	01>1
elektrikar	0Al2
elektrikas	02R1
elektrikci	01[1
elektriker	05M3
elektrikis	02S1
elektrikár	0@<1
elektrikář	0>c1
elektrikçi	01[1
električar	0Aa3
elektriķis	02S1
elektroniker	05U1
elektryk	0271
eleman	01[1
elemani	01[1
elemanı	01[1
elementaarne	04\1
elementaer	0<=1
elementaert	0<Z1
elementair	0<;1
elementaire	0;[2
elemental	0KD2
elementar	0KF4
elementare	0B_1
elementares	0KJ1
elementari	0<G1
elementary	0;a2
elementary proficiency	0;c1
elementer	0KK1
elementär	0<=1
elementært	0<Z1
elemzo	02:1
elemző	02:1
eletricista	01]1
eletricista de manutencao	01]1
eletricista de manutenção	01]1
eletrotecnico	01]1
eletrotécnico	01]1
elettricista	0261
elev	0KL4
eleveur	01Z1
eleveuse	01Z1
elismeres	0FL2
elismerés	0FL2
ellenor	02:1
ellenőr	02:1
elnok	0842
elnök	0842
eloadas	0A]2
eloado	0<N1
elsevier	01\1
elue	01Z1
elulookirjeldus	0KP1
elulugu	0KP1
elvalt	0Jb1
elvegezve	0KQ1
elvált	0Jb1
elvégezve	0KQ1
előadás	0A]2
előadó	0<N1
em	0KR3
em andamento	0871
em curso	0871
emakeel	0KU1
emakeelena	0KU1
emba	0FU1
embajador	01B1
embajadora	01B1
embalmer	01h1
embetsstudium	0KV1
emelet	03[1
emitida	0BK1
emitido	0KW2
empilhadeirista	01]1
empleada	01B1
empleado	01B1
employe	01Z1
employee	01Z1
employee of the month	00N1
employee of the year	00N1
employé	01Z1
employée	01Z1
empregado	01]1
empresa	0323
en	0KY3
en couple	0@C1
en cours	00_1
en cours d'obtention	08@1
en curs	01o1
en curso	01n1
en ligne	00a1
en linea	0K\1
en linia	00f1
en línea	0K\1
en línia	00f1
en poste	00_1
en prensa	01a1
en remot	00f1
en remoto	0K\1
encanador	01]1
encargada	01B1
encargado	01B1
encarregada	02?1
encarregado	01]1
encarregat	02?1
encofrador	01B1
endnote	01A1
enekes	0K]1
energy	0391
enfase	0K^1
enfermeira	01]1
enfermeiro	01]1
enfermera	01B1
enfermero	01B1
engaged	0A_1
engedely	0=m2
engedély	0=m2
engenheir	0K_1
engineer	0K`2
enginyer	0Kb1
enginyeria tecnica	0G:1
enginyeria tècnica	0G:1
enhed	0Kc1
enheden	02j1
enhet	0Kd2
enheten	09E1
enige ervaring	0Kf1
enige kennis	0<;1
enn	0Kg1
enoleg	02?1
enologa	02?1
enota	0Jk1
ens	0An1
ensamstaaende	0Kh1
ensamstaende	0Kh1
ensamstående	0Kh1
enseignant	01Z1
enseignante	01Z1
ensino	0@O1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:41
enskild firma	0J`1
enslig	0Ki1
enstitusu	0Kj2
enstitüsü	0Kj2
ente	03K1
ente di formazione	01R1
enterprises	0391
entertainment	0391
entraineur	01Z1
entraineuse	01Z1
entraîneur	01Z1
entraîneuse	01Z1
entregador	01]1
entregadora	01]1
entrenador	01B1
entrenadora	01B1
entrepreneur	01h1
entreprise	0Kl2
entwickler	05U1
enòleg	02?1
enòloga	02?1
epfl	0An1
epitesz	02:1
epp	00`1
equip	0Gj1
equipa	0GE1
equipe	0Kn2
equipier	01Z1
equipiere	01Z1
equipo	0ET1
er	0L01
eredmeny	08>1
eredmény	08>1
erem	0FL2
erettsegi	0L11
erettsegi bizonyitvany	0L11
erfahren	05n1
ergotherapeut	05U1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	0411
erhvervsskole	0J_1
erhvervsuddannelse	00D1
eriala	0L21
erikoisammattitutkinto	0L31
erindi	0?K1
erinomainen	0L42
erinomaiset	0L61
erittaein hyvae	0JE2
erittain hyva	0JE2
erittäin hyvä	0JE2
erkek	0<B1
ernaeringsfysiolog	0;R1
ernæringsfysiolog	0;R1
eronnut	09N1
erschienen in	08M1
erste hilfe	06C1
ersthelfer	06C1
erstsprache	0L71
ertekesito	02:1
ervaren	0L81
erwartet	05V1
erweiterte grundkenntnisse	0<T1
erworben	01<1
erworben am	01<1
erzieher	05U1
es	0L91
esame di stato	01?1
escalera	09?1
escola	0L:3
escola tecnica	0L=2
escola tècnica	01O1
escola técnica	0@O1
escola universitaria	01O1
escola universitària	01O1
escritorio	02\1
escrituraria	01]1
escriturario	01]1
escriturária	01]1
escriturário	01]1
escritório	02\1
escuela	0?V1
escuela tecnica	0?V1
escuela técnica	0?V1
esimees	01>1
esimies	05P1
esindaja	01>1
esitelma	0L?1
esitelmae	0L?1
esitelmä	0L?1
eso	0L@2
especialidad	0LB1
especialidade	0K^1
especialista	0LC4
especialitat	0>Z1
especializacao	0LG1
especializacion	0LB1
especialización	0LB1
especialização	0LG1
esperado	0LH1
espert	0LI1
esperta	0LJ1
esperto	0LJ1
essay	0>41
estagiaria	01]1
estagiario	01]1
estagiária	01]1
estagiário	01]1
estate	0LK1
esteticista	03P2
estetista	0261
estheticienne	01Z1
esthéticienne	01Z1
estimado	0LH1
estimat	0811
estimata	0811
estimated	05g1
estimator	01h1
estimată	0811
estiu	0LL1
estrada	04J1
estudi	03R1
estudio	08`2
estúdio	02\1
esztergalyos	0<N1
esztergályos	0<N1
et	0LM2
et al	01\1
eta	0LO1
etablissements	0311
etae	0LO1
etaenae	0LO1
etaetyoe	0LO1
etage	04i1
etalagiste	01Z1
etana	0LO1
etaten	0:c1
etatyo	0LO1
ete	0LP1
etec	0@O1
eth	0An1
eth zurich	0An1
eth zürich	0An1
ets	0311
ettekanne	03X1
etterem	07G1
ettevote	0541
ettevõte	0541
etut ogretmeni	01[1
etä	0LO1
etänä	0LO1
etätyö	0LO1
etüt öğretmeni	01[1
eud	00D1
eurl	00`1
europass zivotopis	0LQ1
europass životopis	0LQ1
ev	0LR2
evaluator	01i1
evden	0A?1
eves	0LT1
evkonyv	0G`1
evli	0<c1
exam marker	01h1
examen	0LU1
examen artium	07E1
examensarbete	0LV1
examiner	01h1
excelent	0CW1
excelente	0LW2
excellent	0LY3
excel·lent	0L\2
executive	01h1
expected	05g1
expedida	06D1
expedido	06D1
expedient	0L^1
expediente	0?T1
experienced	0BC1
expert	0L_;
expert comptable	01Z1
expert level	0Lj1
expert-comptable	01Z1
experta	0Lk2
experte	0Lm3
experten	0M01
expertenkenntnisse	0M01
expertenwissen	0M01
expertin	0M12
expertise	0M32
expertna	0M51
expertni	0M61
expertniva	0M71
expertnivaa	0M71
expertnivå	0M71
expertná	0M51
expertní	0M61
experto	0M81
expires	0M91
expiring	0M91
eċċellenti	0J81
eğitimi	0Ja1
eğitmen	01[1
eğitmeni	01[1
f	0M:6
f lli	03K1
f.lli	03K1
fabbrica	03K1
fabbro	0261
fabrica	0M@4
fabrică	03C1
fabriek	02[1
fabrik	0:K2
fabrika	06@1
fabrikasi	03Y1
fabrikası	03Y1
fabrikk	0:c1
fabryka	0381
fac	01P1
fachabitur	01@1
facharbeiter	01@1
facharbeiterabschluss	01@1
facharbeiterbrief	01@1
fachbereich	06Q1
fachfrau	02e1
fachhochschule	0<m1
fachhochschulreife	01@1
fachkraft	02e1
fachmann	02e1
fachoberschulreife	01@1
fachrichtung	0MD1
fachwirt	03i1
fachzeitschrift	08M1
facilitator	01h1
facolta	01R1
facoltà	01R1
facteur	01Z1
factory	0391
factrice	01Z1
faculdade	0@O1
facultad	0?V1
facultat	01O1
facultate	07M1
facultatea	07M1
faculte	01P1
faculteit	08=1
faculty	01N1
faculty of	01N1
faculté	01P1
fag	0ME2
fagbrev	07E1
faglaert	00D1
faglært	00D1
fagproeve	07E1
fagprove	07E1
fagprøve	07E1
fagskole	0MG2
fagskolegrad	0MI1
fagskolegrad i	0MI1
fagskoleutdanning	0MI1
fahrer	05U1
fahrerlaubnis	06C1
faiantar	01i1
faianțar	01i1
faible	0;n1
fair	0BE1
fakulta	0MJ3
fakultaet	0<m1
fakultas	0MM1
fakultat	0<m1
fakultate	0461
fakulte	0401
fakultesi	0401
fakultet	0MN5
fakulteta	0K51
fakultetas	0E31
fakulty	0MS2
fakultà	0491
fakultät	0<m1
fakultāte	0461
fakülte	0401
fakültesi	0401
falegname	0261
fall	08e1
familiar	0MU1
familiar with	0MU1
familiarity	0MU1
faoi lathair	05a1
faoi láthair	05a1
farm	0391
farm hand	01h1
farmaceits	02S1
farmaceut	0MV4
farmaceuta	0271
farmaceutic	02?1
farmaceutica	02<3
farmaceutico	03P2
farmaceutka	0271
farmacevt	05I1
farmacia	0MZ4
farmacias	02\1
farmacie	03C1
farmacist	01i1
farmacista	0M^2
farmacistă	01i1
farmacèutic	02?1
farmacèutica	02?1
farmacéutica	01B1
farmacéutico	01B1
farmacêutica	01]1
farmacêutico	01]1
farmaseutti	05P1
farmasoeyt	0;R1
farmasoyt	0;R1
farmasøyt	0;R1
farmer	01h1
farmhand	01h1
farmàcia	03R1
farmácia	02\1
farmácias	02\1
farrier	01h1
fasih	04:1
fasor	03[1
fatec	0@O1
faxineira	01]1
faxineiro	01]1
fce	0<O1
fear	0M`1
fejezet	0G`1
fejleszto	02:1
fejlesztő	02:1
felag	06I1
felelos	02:1
felelős	02:1
felhasznaloi	0Ma1
felhasznaloi szint	0Ma1
felhasználói	0Ma1
felhasználói szint	0Ma1
felicitations du jury	0Mb1
fellow	01h1
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
femme de chambre	01Z1
femmina	0I[1
femminil	0Mm1
femminile	0I[1
fen lisesi	0401
fenykepesz	0<N1
ferfi	0Mn1
ferienjob	08Z1
ferilskra	0Mo1
ferilskrá	0Mo1
ferjezett	0Jb1
fermier	01i1
fernarbeit	0N01
ferramenteiro	01]1
ferronnier	01Z1
feuerwehr	03D1
fh	0An1
field of study	0BJ1
fierar	01i1
figli	03K1
filiale	03D1
filiere	0N11
filière	0N11
filosofian maisteri	0G=1
filosofian tohtori	0N21
filosofie doktor	0G]1
filosofie kandidat	0N31
finalis	05m1
finalist	0N4:
finalista	0N>8
finaliste	00L1
finalisti	0071
finalistka	0NF1
finalizada	06D1
finalizado	06D1
fino a	0NG1
fino ad oggi	00k1
fino al	0NG1
fins	0NH1
fins a	0NH1
fins ara	01o1
fins avui	01o1
fiorista	0261
fire fighter	01h1
fireann	0M`1
firefighter	01h1
firinci	01[1
firini	03Y1
firm	0391
firma	0NI:
firmasi	03Y1
firması	03Y1
firmă	03C1
first	00T1
first aid	01X1
first class	00T1
first class honours	0:;1
first language	0NS1
first mate	01h1
first place	00N1
fiscal	01B1
fisherman	01h1
fishmonger	01h1
fisioterapeuta	03P2
fisioterapis	02;1
fisioterapista	0261
fiskare	02B1
fiske	0:c1
fisker	05e2
fitter	06V2
fizioterapeut	01i1
fizjoterapeuta	0271
fizjoterapeutka	0271
fizyoterapist	01[1
fjarvinna	00j1
fjernarbeid	0NT1
fjernarbejde	0NU1
fjolbrautaskoli	0421
fjölbrautaskóli	0421
flat	0651
fleischer	02e1
fleuriste	01Z1
fliesenleger	05U1
fliessend	0NV1
fliessend in wort und schrift	0NV1
fliessende kenntnisse	0NV1
fließend	0NV1
fließend in wort und schrift	0NV1
fließende kenntnisse	0NV1
flight attendant	01h1
floor	0651
florar	01i1
florist	0NW5
florista	03P2
floristi	05P1
floristin	02e1
florysta	0271
florystka	0271
fluencia	08j1
fluent	0N\2
fluente	0N^2
fluently	0?@1
flugbegleiter	05U1
fluid	0N`1
fluida	0Na2
fluido	0Nc2
fluwenti	0J81
fluência	08j1
flydende	0Ne1
flydende i skrift og tale	0Ne1
flydende modersmaal	0Nf1
flydende modersmal	0Nf1
flydende modersmål	0Nf1
flygvaerdinna	02B1
flygvardinna	02B1
flygvärdinna	02B1
flytande	0Ng1
flytande i tal och skrift	0Ng1
flytende	0Nh1
flytende muntlig og skriftlig	0Nh1
flyvert	0Ni1
foarte bine	0CW1
foarte bun	0952
focus	0BJ1
fodrasz	0<N1
fodrász	0<N1
foerare	02B1
foerderung	08[1
foeredrag	0LV1
foerening	0>@1
foerer	0;R1
foererkort	08b1
foerestaandare	02B1
foeretag	0>@1
foerlag	0Nj2
foerman	02B1
foersaekring	0>@1
foerskola	0Nl2
foerskolan	0>@1
foerskollaerare	02B1
foerskollaerarexamen	0N31
foerstapris	00K1
foerstaspraak	0Nn1
foerstepraemie	0081
foerster	02e1
foerstespraak	0No1
foervaentad	0<i1
foireann	0621
foiskola	0Jc2
foiskolai diploma	04N1
foldmero	0<N1
folkehoegskole	0;S1
folkehogskole	0;S1
folkehøgskole	0;S1
folkeskole	0J_1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0O01
folkhogskola	0O01
folkhögskola	0O01
folyamatban	00i1
folyamatos	00i1
folyekony	0Mc1
folyekonyan	0Mc1
folyoirat	0G`1
folyékony	0Mc1
folyékonyan	0Mc1
folyóirat	0G`1
fomhar	0O11
fond	0O22
fondacija	06@1
fondas	03J1
fondateur	01Z1
fondation	0311
fondatoare	01i1
fondator	01i1
fondatore	0261
fondatrice	05[2
fondazione	03K1
fondazzjoni	0801
fonds	0671
fonoaudiologa	01]1
fonoaudiologo	01]1
fonoaudióloga	01]1
fonoaudiólogo	01]1
fontanera	01B1
fontanero	01B1
foods	0391
for	0O41
foraar	0O51
foraaret	0O51
forar	0O51
forare	02B1
foraret	0O51
foras	0BD1
forbroir	03W1
forbróir	03W1
forderung	08[1
fordito	02:1
fordypning	0O61
fordító	02:1
foredrag	05h3
foreman	01h1
forening	0=@3
forer	0;R1
forerkort	08b1
forestandare	02B1
forester	01h1
foretag	0>@1
forgeron	01Z1
forhandlingsniveau	0Ne1
forklift operatoru	01[1
forklift operatörü	01[1
forkvinde	06R1
forlag	0O76
formacao complementar	0?i1
formacio professional	0AY1
formacion profesional	0O=2
formacion profesional de grado superior	0AZ1
formació professional	0AY1
formación profesional	0O=2
formación profesional de grado superior	0AZ1
formador	02<3
formadora	02<3
formadur	0=_1
forman	02B1
formand	06R1
formann	0;R1
formateur	01Z1
formation continue	0O?1
formation courte	0O?1
formatoare	01i1
formator	01i1
formatore	0261
formatrice	05[2
formação complementar	0?i1
formaður	0=_1
formen	01[1
formgivare	02B1
forn	03R1
fornaia	0261
fornaio	0261
forner	02?1
forritari	0=_1
forsakring	0>@1
forscher	05U1
forsikring	0O@2
forskare	02B1
forsker	05e2
forskola	0Nl2
forskolan	0>@1
forskollarare	02B1
forskollararexamen	0N31
forstapris	00K1
forstasprak	0Nn1
forstepraemie	0081
forster	02e1
forstesprak	0No1
fortbildung	0OB2
fortgeschritten	0OD2
fortlaufend	04D1
fortsatt	0OF1
forvantad	0<i1
forventa	0OG1
forventes	0OH1
forventet	0OI2
forår	0O51
foråret	0O51
fotograaf	01d1
fotograf	0OK7
fotografa	0==3
fotografci	01[1
fotografer	02;1
fotografo	06S3
fotos	0<N1
fotoğrafçı	01[1
fotògraf	02?1
fotògrafa	02?1
fotógrafa	01B1
fotógrafo	03P2
fotós	0<N1
foundation	0391
foundation degree	02Y1
foundation diploma	02Y1
foundation year	0:;1
founder	01h1
fp	0OR2
fp grado superior	0AZ1
fp i	0:H1
fp ii	0AZ1
fp技能士	00Q1
fr o m	0OT1
fr.o.m	0OT1
fra	0OU4
fra og med	0OY2
fraan	0O[1
fraan och med	0OT1
fraedingur	0=_1
fraesare	02B1
fraeser	05U1
fraiseur	01Z1
framhaldsskoli	0421
framhaldsskóli	0421
framhaldsstig	0O\1
framurskarandi	0O]1
framúrskarandi	0O]1
fran	0O[1
fran och med	0OT1
frasare	02B1
fraser	05U1
fratelli	03K1
frau	0O^1
frazione	0?N1
freelance	0O_3
freelancer	0C=2
freiberufler	08Z1
freiberuflich	0Ob2
freiwilliges soziales jahr	08Z1
fremragende	0Ne1
fresador	01B1
fresatore	0261
frezar	0>c1
frezeci	01[1
frezer	0Od2
frezor	01i1
frigoriste	01Z1
friseur	05U1
frisoer	05M3
frisor	05M3
frisör	02B1
frisør	05e2
fritidsledare	02B1
frivillig	05M3
frizer	01i1
frm	01Q1
from	0Of2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	0701
fruehjahr	0Oh1
fruehling	0Oh1
fruhjahr	0Oh1
fruhling	0Oh1
fryzjer	0271
fryzjerka	0271
frá	0Oi2
fräsare	02B1
fräser	05U1
från	0O[1
från och med	0OT1
fræðingur	0=_1
frézař	0>c1
frühjahr	0Oh1
frühling	0Oh1
fuehrer	02e1
fuehrerin	02e1
fuehrerschein	06C1
fuer	0Ok1
fuhrer	02e1
fuhrerin	02e1
fuhrerschein	06C1
full professional	0?@1
full professional proficiency	0Ol1
full stack	0701
full-stack	0701
fulltrui	0=_1
fulltrúi	0=_1
fully remote	0Om1
fundacao	02\1
fundacio	03R1
fundacion	07\1
fundació	03R1
fundación	07\1
fundacja	0381
fundador	02<3
fundadora	02<3
fundatia	03C1
fundatie	03C1
fundação	02\1
fundația	03C1
fundație	03C1
fundiert	0On1
fundierte kenntnisse	0On1
fur	0Ok1
futar	0<N1
futár	0<N1
fylkeskommune	0:c1
fyrirlestur	0?K1
fyrirtaeki	0Oo1
fyrirtæki	0Oo1
fysioterapeut	05M3
fysioterapeutti	05P1
fysiotherapeut	01d1
fyzioterapeut	06^1
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03R1
fábrica	08`2
félag	06I1
félicitations du jury	0Mb1
féminin	0Ml1
fényképész	0<N1
férfi	0Mn1
férjezett	0Jb1
fómhar	0O11
földmérő	0<N1
förare	02B1
förderung	08[1
föredrag	0LV1
förening	0>@1
föreståndare	02B1
företag	0>@1
förlag	0Nj2
förman	02B1
förskola	0Nl2
förskolan	0>@1
förskollärare	02B1
förskollärarexamen	0N31
förstapris	00K1
förstaspråk	0Nn1
förster	02e1
försäkring	0>@1
förväntad	0<i1
fører	0;R1
førerkort	08b1
førstepræmie	0081
førstespråk	0No1
führer	02e1
führerin	02e1
führerschein	06C1
für	0Ok1
fırıncı	01[1
fırını	03Y1
főiskola	0Jc2
főiskolai diploma	04N1
g	03V1
gaard	0>@1
gada	0P01
gade	0P11
gadi	0P21
gads	0P21
gadu	0P21
gaelscoil	01G1
gaertner	05U1
gaertnerei	03D1
gaffer	01h1
galardon	01S1
galardón	01S1
gallery	0391
galvaniseur	05U1
gamekeeper	01h1
games	0391
gamykla	03J1
ganadera	01B1
ganadero	01B1
ganador	01S1
ganadora	01S1
gang	0Em1
gano	03M1
ganske god	0>e1
garage	0P32
garcom	01]1
garconete	01]1
gard	0>@1
gardener	01h1
gardien	01Z1
gardienne	01Z1
garson	01[1
gartner	0P53
gartnerei	03D1
garzone	0261
garçom	01]1
garçonete	01]1
gasse	0AL1
gasthaus	08\1
gasthof	08\1
gastouder	01d1
gata	0P83
gatan	04h1
gate	0:d1
gatve	0P;2
gatvė	03V1
gazeteci	01[1
gbr	00`1
gcp	01Q1
gcse	00g2
gcses	00g2
gebr	08\1
gebruder	08\1
gebrueder	08\1
gebrüder	08\1
gecertificeerd	0=M1
ged	00g2
gegenwaertig	04D1
gegenwartig	04D1
gegenwärtig	04D1
gehuwd	04g1
geimhreadh	0P=1
geldig t m	0P>1
geldig t/m	0P>1
geldig tot	0P>1
gelistirici	01[1
gelistiricisi	01[1
geliştirici	01[1
geliştiricisi	01[1
gemeente	0P?1
gemeinde	08\1
gemeinderat	02e1
gemiddeld	0P@2
gemiddeld cijfer	0A\1
gemiddelde	0A\1
gendarme	01Z1
genel not ortalamasi	03M1
genel not ortalaması	03M1
genel ortalama	03M1
generalitat	03R1
generell studiekompetanse	07E1
gennemsnit	0K81
genossenschaft	03D1
geodeta	0271
geodetka	0271
geologist	01h1
geometer	05U1
geometra	0261
geometre	01Z1
gepland	0PB1
geplant	05V1
gepromoveerd	0Hk1
gept	0<O1
gepubliceerd	0=O1
gerai	0PC2
gerant	01Z1
gerante	01Z1
geras	0PE1
gerent	02?1
gerente	03P2
gering	05T1
germans	03R1
geros	0PE1
geruestbauer	05U1
gerustbauer	05U1
gerüstbauer	05U1
gesaellbrev	0PF1
gesallbrev	0PF1
gesamtnote	01A1
gesamtschule	0<m1
geschaeftsbereich	06Q1
geschaeftsfuehrer	05U1
geschaftsbereich	06Q1
geschaftsfuhrer	05U1
gescheiden	04g1
geschieden	0PG1
geschäftsbereich	06Q1
geschäftsführer	05U1
gesell	05U1
geselle	02e1
gesellenbrief	01@1
gesellenpruefung	01@1
gesellenprufung	01@1
gesellenprüfung	01@1
gesellin	02e1
gesellschaft	03D1
gestalter	05U1
gestionnaire	01Z1
gestor	01]1
gestora	01]1
gestoria	08^2
gestoría	07\1
gesällbrev	0PF1
getrouwd	04g1
getuigschrift	0=M1
gevorderd	0PH2
gg	0Em1
ggmbh	00`1
ghadu ghaddej	0=51
ghalliem	0581
ghalliema	0581
gia su	09m1
gia sư	09m1
giai	0:n1
giai ba	0:n1
giai khuyen khich	0:n1
giai nhat	0:n1
giai nhi	0:n1
giai thuong	0:n1
giam doc	09m1
giam sat	09m1
giang vien	09m1
giao hang	09m1
giao hàng	09m1
giao su	09m1
giao tiep	0PJ1
giao tiep co ban	0PJ1
giao tiep tot	0PJ1
giao tiếp	0PJ1
giao tiếp cơ bản	0PJ1
giao tiếp tốt	0PJ1
giao vien	09m1
giardiniera	0261
giardiniere	0261
giay chung nhan	0:l1
giay khen	0:n1
giay phep	0:l1
gie	00`1
giesser	05U1
gießer	05U1
gift	0PK4
giftur	0Jh1
gimnazija	03k5
gimnazium	0Jc2
gimnazjum	03j1
gimnázium	0Jc2
gimtasis	0Ii1
gimtoji	0Ii1
gimtoji kalba	0Ii1
gioi	0?b1
giornalista	0261
giris duzeyi	0<@1
giriş düzeyi	0<@1
gise memuru	01[1
giudice	0261
giám sát	09m1
giám đốc	09m1
giáo sư	09m1
giáo viên	09m1
gişe memuru	01[1
giải	0:n1
giải ba	0:n1
giải khuyến khích	0:n1
giải nhì	0:n1
giải nhất	0:n1
giải thưởng	0:n1
giảng viên	09m1
giấy chứng nhận	0:l1
giấy khen	0:n1
giấy phép	0:l1
giỏi	0?b1
gjaldkeri	0=_1
gjennomsnitt	0PO1
glassblower	01h1
glazier	01h1
glazurnik	0271
gledalisce	0>A1
gledališče	0>A1
glorieta	09?1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	0381
go	0PP1
go dti	0PP1
go dti seo	05a1
go dtí	0PP1
go dtí seo	05a1
gobernanta	01B1
gobierno	07\1
god	0PQ:
god kunnatta	0P[1
goda	0P\2
goda kunskaper	0P^1
goda kunskaper i tal och skrift	0Ng1
godalga	00B1
gode	0P_1
gode kundskaber	0P_1
gode kunnskaper	0P`1
godina	0Pa2
godine	0Pa2
godkjenning	0Pc2
godt	0Pe4
goed	0Pi2
goede kennis	0Pk1
goethe	0<O1
goethe zertifikat	0<O1
goethe-zertifikat	0<O1
gold	00N1
gold medal	00N1
goldschmied	05U1
goldsmith	01h1
gondozo	0692
gondozó	0692
gonullu	01[1
good	0Pl2
good knowledge	0Pn1
gorevli	01[1
gorevlisi	01[1
gostilna	0>A1
gott	0P[1
gotu	0Po1
gouvernante	01Z1
government	0391
governo	02\1
governor	01h1
gpa	0Q02
gpa評価	0Q21
graben	0AL1
gracht	0FN1
grad	0Q34
grad ta' master	0Q71
gradam	0>L1
grade	00T1
gradinar	01i1
gradinita	07M1
grado	0:G1
grado en	0:G1
grado medio	0:H1
grado superior	0AZ1
grado universitario	0:G1
graduacao	0:41
graduado escolar	0:H1
graduat escolar	0<A1
graduate certificate	0Q81
graduate degree	0Q81
graduate diploma	0Q81
graduate school	01N1
graduated	09Y1
graduating	05g1
graduação	0:41
graend	04h1
grafica	0Q92
grafician	01i1
graficka	0Al2
grafico	0261
graficzka	0271
grafik	0Q;3
grafiker	01[1
grafikus	0<N1
grafička	0Al2
gramata	0G\1
gramatvede	02S1
gramatvedis	02S1
grammar school	01N1
grand	04h1
grand debutant	0Q>2
grand débutant	0Q>2
grande ecole	01P1
grande école	01P1
grant	00N1
granted	09Y1
graphiste	01Z1
grau	0G:1
grau en	0G:1
grau mitja	0<A1
grau mitjà	0<A1
grau superior	0AY1
gre	0<O1
greengrocer	01h1
greenkeeper	01h1
greffier	01Z1
greffiere	01Z1
greffière	01Z1
grein	0Q@2
griffier	01d1
grocer	01h1
groep	02[1
groothandel	02[1
groundskeeper	01h1
group	0QB2
groupe	0311
grubu	03Y1
gruender	05U1
grundare	0QD1
grunder	0QE2
grunderna	0QG2
grundkenntnis	05T1
grundkenntnisse	0<92
grundkunskaper	0QG2
grundlaeggande	0QG2
grundlaeggande nivaa	0QI1
grundlaeggende	0QJ2
grundlaegger	06R1
grundlagen	0<92
grundlaggande	0QG2
grundlaggande niva	0QI1
grundläggande	0QG2
grundläggande nivå	0QI1
grundlæggende	0QJ2
grundlægger	06R1
grundniva	0QI1
grundnivaa	0QI1
grundnivå	0QI1
grundschule	0<m1
grundskola	0O01
grunnkunnatta	0QL1
grunnkunnátta	0QL1
grunnleggende	0QM2
grunnlegger	0;R1
grunnnam	09c1
grunnnám	09c1
grunnskolaprof	0QO1
grunnskoli	0421
grunnskólapróf	0QO1
grunnskóli	0421
grunnthekking	0QP1
grunnur	0QQ2
grunnþekking	0QP1
grup	0QS3
grup scolar	07M1
grup școlar	07M1
grupa	0QV4
grupe	0QZ2
grupo	08`2
grupp	0Q\1
gruppe	0Q]2
gruppen	0=@3
gruppenleiter	05U1
gruppo	03K1
grupul	03C1
grupė	0QZ2
grád	0Q_1
gráfica	02\1
gränd	04h1
gründer	0QE2
grāmata	0G\1
grāmatvede	02S1
grāmatvedis	02S1
grădinar	01i1
grădinița	07M1
grădiniță	07M1
gtq	02V1
guanyador	01T1
guanyadora	01T1
guard	01h1
guarderia	0?V1
guardería	0?V1
guardia giurata	0261
guardo	01T1
guardó	01T1
gueltig bis	0=j1
guia de montana	01B1
guia turistica	03P2
guia turistico	03P2
guia turística	01]1
guia turístico	01]1
guida alpina	0261
guida turistica	0261
guide	01h1
gultig bis	0=j1
gumnaasium	0Q`2
guncel	0?01
gunumuz	0?01
gunumuze kadar	0?01
gurnal	07D1
gurnalist	0581
guru	0Qb2
gut	0Qd2
gut in wort und schrift	0Qf1
gutachter	05U1
gute	0Qf1
gute grundkenntnisse	0<T1
gute kenntnisse	0Qd2
guvenlik gorevlisi	01[1
guz	0Qg1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0842
gyar	04P2
gydytoja	02R1
gydytojas	02R1
gymnas	0;S1
gymnasial	0PF1
gymnasialabschluss	01@1
gymnasieexamen	0PF1
gymnasieskola	0O01
gymnasiet	0O01
gymnasieutbildning	0PF1
gymnasium	0Qh5
gymnazium	0MS2
gymnázium	0MS2
gyogyszeresz	02:1
gyogyszertar	07G1
gyogytornasz	0<N1
gyoztes	0001
gyvenimo aprasymas	0Qm1
gyvenimo aprašymas	0Qm1
gyár	04P2
gyógyszertár	07G1
gyógyszerész	02:1
gyógytornász	0<N1
győztes	0001
gärtner	05U1
gärtnerei	03D1
gård	0>@1
géomètre	01Z1
gérant	01Z1
gérante	01Z1
góð	0Qn2
góð kunnátta	0P[1
gönüllü	01[1
görevli	01[1
görevlisi	01[1
götu	0Po1
gültig bis	0=j1
gümnaasium	0Q`2
güncel	0?01
günümüz	0?01
günümüze kadar	0?01
güvenlik görevlisi	01[1
güz	0Qg1
għadu għaddej	0=51
għalliem	0581
għalliema	0581
h	0R01
haandvaerker	06R1
habilitacao	0R12
habilitacio	01^1
habilitacion	01_1
habilitació	01^1
habilitación	01_1
habilitacja	0Id1
habilitation	0R32
habilitação	0R12
haccp	01Q1
hackathon	0R51
haedersbevisning	0081
haendler	05U1
hafta	0R61
haigla	0541
hairdresser	01h1
hajadon	0Jb1
hakem	01[1
hakim	0R72
hala	0?01
halado	0R92
haladó	0R92
halaman	0R;1
halasz	0<N1
halen	0?01
halen calisiyorum	0?01
halen devam ediyor	0?01
hallinnoija	05P1
halász	0<N1
hameau	04i1
handel	0R<3
handelsakademie	0<m1
handelshoegskolan	0O01
handelshogskolan	0O01
handelshögskolan	0O01
handelsskole	0J_1
handlaeggare	02B1
handlaeggerska	02B1
handlaggare	02B1
handlaggerska	02B1
handledare	02B1
handler	0C12
handlowiec	0271
handläggare	02B1
handläggerska	02B1
handvaerker	06R1
handwerk	03D1
handwerksmeister	03i1
hang	0R?2
hanke	0RA2
hari ini	0RC1
harifa	0RD1
harita muhendisi	01[1
harita mühendisi	01[1
haritaci	01[1
haritacı	01[1
harjoittelija	05P1
hasic	06^1
hasič	06^1
haskoli	0421
haskolinn	0421
hasta	0RE1
hasta bakici	01[1
hasta bakıcı	01[1
hasta el presente	01n1
hasta hoy	01n1
hasta la actualidad	01n1
hasta la fecha	01n1
hastanesi	03Y1
hasti	0RF1
hauptfach	0MD1
hauptschulabschluss	01@1
hauptschule	0<m1
hausmeister	05U1
hausnummer	0531
haust	0RG2
haute ecole	01P1
haute école	01P1
haven	0P11
havo	0RI2
havo diploma	0RK1
havo-diploma	0RK1
hazas	0Jb1
hb	00`1
hbo	0:A1
hbo bachelor	0:A1
hbo-bachelor	0:A1
hdr	0Hd1
he	0RL1
hea	0RM2
head	01h1
head of	01h1
head teacher	01h1
headteacher	01h1
health visitor	01h1
hebamme	02e1
hec	0An1
heden	0RO1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RP2
heft	08M1
heftruckchauffeur	01d1
hegeszto	0842
hegesztő	0842
heikko	04b1
heim	03D1
hekim	01[1
helfer	05U1
helyettes	02:1
hem	0AV1
hemsire	01[1
hemsiresi	01[1
hemşire	01[1
hemşiresi	01[1
hentes	0<N1
herausgeber	08M1
herbst	0RR1
herec	0>c1
herecka	0>c1
herečka	0>c1
herfst	0RS1
hermanos	07\1
herr	0RT1
het	0RU1
hetkel	0RV1
heute	04D1
hf	0RW2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien	0<C1
hien gio	0<C1
hien nay	0<C1
hien tai	0<C1
hiep hoi	0;B1
hieu thuoc	0;B1
hieu truong	09m1
high school	01N1
high school degree	02Z1
high school diploma	02Z1
higher certificate	02Y1
higher national diploma	02Y1
highers	02Z1
highly skilled	0RY1
highway	0651
hilfskraft	02e1
hingga	0RZ1
hingga kini	0RC1
hingga saat ini	0RC1
hingga sekarang	0RC1
hinne	0R[1
hitsaaja	05P1
hivatal	0R\1
hiver	0R]1
hivern	0R^1
hiện	0<C1
hiện giờ	0<C1
hiện nay	0<C1
hiện tại	0<C1
hiệp hội	0;B1
hiệu thuốc	0;B1
hiệu trưởng	09m1
hja	0R_1
hjelp	0;R1
hjemmearbejde	0NU1
hjemmekontor	0NT1
hjá	0R_1
hkdse english	0<O1
hlid	0Po1
hlr	0@i1
hlíð	0Po1
hnc	0R`2
hnd	0R`2
ho	0Rb1
ho so xin viec	0Rc1
hoa si	09m1
hoc bong	0:n1
hoc viec	09m1
hoc vien	0Df1
hochschulabschluss	0:>1
hochschule	0Rd2
hochschulreife	01@1
hodnoceni	0Rf1
hodnocení	0Rf1
hodnotenie	0Rg1
hoegskola	0O01
hoegskolan	0O01
hoegskole	0;S1
hoegskoleexamen	0N31
hoegskolefoerberedande	0PF1
hoegskoleingenjoer	0N31
hoegskolekandidat	0?]1
hoegskolen	0;S1
hoejskole	0J_1
hoest	0Rh2
hoesten	0Rh2
hoeyskole	0;S1
hoeyskolen	0;S1
hof	0Rj3
hogeschool	08=1
hogskola	0O01
hogskolan	0O01
hogskole	0;S1
hogskoleexamen	0N31
hogskoleforberedande	0PF1
hogskoleingenjor	0N31
hogskolekandidat	0?]1
hogskolen	0;S1
hoi nghi	0:O1
hoi thao	0:O1
hoitaja	05P1
hoja de vida	0D51
hoje	0871
hojskole	0J_1
holding	0Rm2
holdings	00`1
holt	0Po1
hombre	0Ro1
home	0R01
home office	0S04
homem	0S41
homeoffice	0N01
homme	0S51
honap	0Rb1
honnudur	0=_1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:;1
hons	09b1
hoofd	0Jg1
hoofdstuk	0=O1
hoofdvak	02m1
hop tac xa	0;B1
hopital	0311
hos	0S63
hospital	0S95
hospoda	0FO1
host	0S>3
hosten	0Rh2
hostes	01[1
hostess	0SA2
hote	01Z1
hote d'accueil	01Z1
hotel	0SCB
hotelfach	05U1
hotell	0SU3
hotelli	06G1
hotesse	01Z1
house	0651
housekeeper	01h1
hovedfag	0KV1
hovenier	01d1
hoy	01n1
hoyskole	0;S1
hoyskolen	0;S1
hr	0701
hrsz	03[1
hsc	00E1
hsk	0<O1
htl	0An1
htx	00D1
huan luyen vien	09m1
hudebnik	0>c1
hudebník	0>c1
hudpleier	0;R1
hudterapeut	02B1
huidig	0RO1
huidige	0RO1
huissier	01Z1
hukukcu	01[1
hukukçu	01[1
huolto	06G1
huong dan vien	09m1
hurtownia	0381
huvudaemne	02d1
huvudamne	02d1
huvudämne	02d1
huy chuong	0:n1
huy chương	0:n1
huyen	0AV1
huyện	0AV1
huấn luyện viên	09m1
hybrid	0SX2
hybride	0SZ1
hybrydowo	0S[1
hydraulik	0271
hydrologist	01h1
hyfsad	0S\1
hygieniapassi	03Z1
hyva	0S]2
hyva taito	0S_1
hyvae	0S]2
hyvae taito	0S_1
hyvaet	0S_1
hyvat	0S_1
hyvä	0S]2
hyvä taito	0S_1
hyvät	0S_1
háskóli	0421
háskólinn	0421
házas	0Jb1
hâlen	0?01
hâlen çalışıyorum	0?01
hâlâ	0?01
händler	05U1
hästi	0RF1
håndværker	06R1
hædersbevisning	0081
hè	0RL1
hét	0RU1
hó	0Rb1
hónap	0Rb1
hótel	06I1
hôpital	0311
hôte	01Z1
hôte d'accueil	01Z1
hôtel	0311
hôtesse	01Z1
högskola	0O01
högskolan	0O01
högskoleexamen	0N31
högskoleförberedande	0PF1
högskoleingenjör	0N31
hönnuður	0=_1
höst	0S`1
hösten	0S`1
høgskole	0;S1
høgskolekandidat	0?]1
høgskolen	0;S1
højskole	0J_1
høst	0Sa1
høsten	0Sa1
høyskole	0;S1
høyskolen	0;S1
hướng dẫn viên	09m1
hạng	0FF1
hẻm	0AV1
họa sĩ	09m1
học bổng	0:n1
học việc	09m1
học viện	0Df1
hồ sơ xin việc	0Rc1
hội nghị	0:O1
hội thảo	0:O1
hợp tác xã	0;B1
i	0Sb6
i dag	0Sh4
i fills	03R1
i helyezett	0001
i lathair	05a1
i láthair	05a1
i miejsce	0NF1
i s	00`1
i sambud	0Jh1
i место	0Sl1
i. helyezett	0001
i/s	00`1
iarna	0Sm1
ib	00E1
ib diploma	02Z1
icdl	01Q1
icerik editoru	01[1
ician	0Sn1
idag	0So3
idegenvezeto	0<N1
idegenvezető	0<N1
idioma materno	0T21
idioma nativo	0=`1
idirmheanach	0T31
idirmheánach	0T31
idnmeistari	0GD1
idnmenntun	0QO1
idnskoli	0421
idraulico	0261
ieee	01\1
iela	0?21
ielts	0<O1
ielā	0?21
ies	0An1
iesacejs	0T42
iesācējs	0T42
ifsi	01P1
ig	0T62
igangvaerende	0T81
igangværende	0T81
igazgato	0T92
igazgatosag	0CL1
igazgató	0T92
igazgatóság	0CL1
igazolvany	0T;1
igazolvány	0T;1
ihk	0An1
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0NF1
iii miejsce	0NF1
iim	0An1
iit	0An1
ijazah	0T<1
ijazah sma	0T<1
ik uzmani	01[1
ik uzmanı	01[1
iki	0T=1
iki dabar	0Da1
iki dilli	05<1
iki siandien	0Da1
iki siol	0Da1
iki šiandien	0Da1
iki šiol	0Da1
ikincilik	0;X1
ikurejas	02R1
ilcesi	0?11
ile	0T>1
ileri	0B92
ileri duzey	0B92
ileri düzey	0B92
ileri seviye	0481
ilkbahar	0:N1
ilkokulu	0401
illum	0=51
illustrateur	01Z1
illustratoer	0T?2
illustrator	0TA6
illustratore	0261
illustratrice	05[2
illustratör	02B1
illustratør	0;R1
illusztrator	0<N1
illusztrátor	0<N1
illüstratör	01[1
ilsien matern	0=\1
ilustrador	03P2
ilustradora	03P2
ilustrator	0TG4
ilustratorka	0271
ilustrátor	06^1
ilçesi	0?11
im	0TK1
imam	01h1
ime projekta	0TL1
imker	02e1
immobiliare	03K1
imobiliaria	02\1
imobiliária	02\1
imone	03J1
imoneje	0TM1
impasse	04i1
impiegata	0261
impiegato	0261
importer	01h1
impresa	03K1
in	0TN1
in a relationship	0A_1
in corso	00k1
in corso di stampa	0751
in curs	0231
in essere	00k1
in partnerschaft	0PG1
in press	0>41
in prezent	0231
in progress	0C01
in service training	0CI1
in-service training	0CI1
inc	00`1
incepand cu	0TO1
incepator	0<E2
incorporated	00`1
indeks prestasi	0EW1
indeks prestasi kumulatif	0EW1
independent user	0Pn1
indirizzo	0CD1
individuali veikla	03J1
indkober	06R1
indkoeber	06R1
indkøber	06R1
industri	0=@3
industria	02\1
industrias	08`2
industrie	03K1
industriemeister	03i1
industrier	0>@1
industries	0TP3
indústria	02\1
indústrias	02\1
indústries	03R1
infant school	01N1
infermer	02?1
infermera	02?1
infermier	0581
infermiera	0TS2
infermiere	0261
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05U1
ing	0TU2
ingegner	0TW1
ingenier	0TX1
ingenieria superior	0TY1
ingenieria tecnica	0:G1
ingeniería superior	0TY1
ingeniería técnica	0:G1
ingenieur	0TZ3
ingenieurbuero	03D1
ingenieurburo	03D1
ingenieurbüro	03D1
ingenioer	05e2
ingenior	05e2
ingeniør	05e2
ingenjoer	02B1
ingenjor	02B1
ingenjör	02B1
inginer	0T]1
inginer diplomat	0G31
inginier	0581
ingrijitoare	01i1
ingrijitor	01i1
ingénieur	0T^1
inhaber	05U1
iniciante	0T_2
inkoepare	02B1
inkopare	02B1
inkoper	01d1
inköpare	02B1
inmobiliaria	07\1
inn	0391
innealtoir	03W1
innealtóir	03W1
inniu	05a1
innkjoeper	0;R1
innkjoper	0;R1
innkjøper	0;R1
inriktning	02d1
insa	0An1
insaat	03Y1
insan kaynaklari uzmani	01[1
insan kaynakları uzmanı	01[1
insegnante	0261
insener	01>1
insinoeoeri	0Ta2
insinoeoeri (amk	0Tc2
insinoori	0Ta2
insinoori (amk	0Tc2
insinyur	02;1
insinööri	0Ta2
insinööri (amk	0Tc2
inspectoare	01i1
inspector	0J;2
instalater	0Al2
instalator	01i1
instalatér	0>c1
installateur	05U1
institiuid	01G1
institiúid	01G1
institut	0TeF
institutas	0U;2
institute	0Ec2
institute of technology	01N1
instituteur	01Z1
instituto	0U=4
institutrice	01Z1
instituts	0UA2
institutt	0UC2
institutul	0UE2
instituut	0UG4
instituutti	0UK2
institūts	0UA2
instructeur	01d1
instructor	0J;2
instruktoer	05M3
instruktor	0UM7
instruktorka	0271
instruktur	02;1
instruktör	02B1
instruktør	05e2
instrutor	01]1
instrutora	01]1
instytut	0UT2
insurance	0391
integrante	01]1
integrisane studije	0UV1
interactive	0391
interimaire	01Z1
intermedi	0UW2
intermedia	0UY2
intermediaire	0U[2
intermediar	0U]2
intermediar superior	0=a1
intermediaria	0C41
intermediario	0U_2
intermediario avancado	0>:1
intermediate	0Ua2
intermedio	0Uc6
intermedio alto	0Ui2
intermedio superiore	0?81
intermediária	0C41
intermediário	0U_2
intermediário avançado	0>:1
intermedju	0Uk2
intermittent	01Z1
intermittente	01Z1
intermédiaire	0U[2
intermédio	0U_2
intermédio alto	0>:1
intern	0J;2
internat	0<m1
international baccalaureate	00g2
internetu	0Um1
interno	0?N1
interpreter	01h1
intervento	0751
intezet	0Un3
intyg	0<^2
intérimaire	01Z1
intézet	0Un3
invatatoare	01i1
invatator	01i1
inverno	0V12
investigador	02<3
investigadora	02@2
invierno	0V31
invigilator	01h1
invited talk	0>41
inz	0V41
inzeniere	02S1
inzenieris	02S1
inzenir	0V51
inzenjer	0V62
inzenyr	0V82
inzenyrske	0V:1
inzenyrske studium	0V:1
inzinier	0V;1
inziniere	02R1
inzinierius	02R1
inzinierske	0V<1
inzinierske studium	0V<1
inzynier	0V=2
inzynierskie	0V41
inġinier	0581
inşaat	03Y1
inštalatér	0@<1
inštitut	0V?2
inštitút	0VA2
inštruktor	05I1
inż	0V41
inżynier	0V=2
inżynierskie	0V41
inženiere	02S1
inženieris	02S1
inženir	0V51
inženjer	0V62
inženýr	0V82
inženýrské	0V:1
inženýrské studium	0V:1
inžinier	0V;1
inžinierius	02R1
inžinierske	0V<1
inžinierske štúdium	0V<1
inžinierė	02R1
iosh	01Q1
ipasnieks	02S1
ipb	0MM1
ipk	0VC2
ipma	01Q1
ir	0Hl1
iris	0?R1
iriseoir	03W1
irish leaving certificate	02Z1
iroda	04P2
is analisti	01[1
isbn	01\1
isci	01[1
iscisi	01[1
iscrizione	01?1
iscrizione all'albo	01?1
iskola	0Jc2
issa	0=51
issiskyres	0VE1
issn	01\1
issued	09Y1
issued on	09Y1
istekejusi	0VE1
istitut	0491
istituto	0VF2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05G2
istraživač	05G2
istruttore	0261
istruttrice	0261
itb	0An1
itfaiyeci	01[1
itibaren	0VH3
itil	01Q1
itinerari	0>Z1
itinerario	0LB1
itq	02V1
its	01R1
itパスポート	00Q1
iut	0VK2
ivertinimas	0:e1
iyi	0VM2
iyi derecede	0VO1
iyi duzeyde	0VO1
iyi düzeyde	0VO1
izdavac	0Ad2
izdavacka kuca	06@1
izdavač	0Ad2
izdavačka kuća	06@1
izdevnieciba	0VP2
izdevniecība	0VP2
izlaganje	0Ad2
izpit	0@h1
izstradatajs	02S1
izstrādātājs	02S1
izvorni govornik	0VR2
içerik editörü	01[1
iðnmeistari	0GD1
iðnmenntun	0QO1
iðnskóli	0421
iş analisti	01[1
işçi	01[1
işçisi	01[1
išsiskyręs	0VE1
ištekėjusi	0VE1
j	0VT1
j d o o	00`1
j.d.o.o	00`1
ja	0VU1
jaar	0VV1
jaesen	05P1
jahr	0VT1
jahrbuch	08M1
jahre	0VT1
jahren	0VT1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02;1
jalan	0Em1
janitor	01h1
jaosto	0H01
jar	0VW1
jarak jauh	0E21
jardineira	01]1
jardineiro	01]1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0VV1
jaro	0VX1
jasen	05P1
jatekvezeto	0<N1
jatkuu	0JD1
jazykovy certifikat	0VY1
jazykový certifikát	0VY1
jd	0D[1
jedinica	0VZ2
jednatel	06^1
jednolite studia magisterskie	0V\1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08>1
jesen	0V]4
jeseň	0Va1
jesien	0Vb1
jesienia	0Vb1
jesienią	0Vb1
jesień	0Vb1
jetzt	04D1
jeweler	01h1
jezyk ojczysty	0Ij1
jl	0Em1
jlpt	0<O1
jo	0Vc2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	02:1
jogositvany	0Ve1
jogosítvány	0Ve1
jogász	02:1
johtaja	05P1
joiner	01h1
jordemoder	06R1
jordmor	0;R1
jornada de formacion	0D:1
jornada de formación	0D:1
jornadas	01a1
jornalista	01]1
journal	0Vf2
journalist	0Vh7
journaliste	01Z1
journeyman	02Z1
juara	05m1
juara 1	05m1
juara i	05m1
jud	04T1
judecator	01i1
judecător	01i1
judetul	04T1
județul	04T1
judge	01h1
judr	0CM2
juez	01B1
jueza	01B1
jugendleiter	05U1
juggler	01h1
juhataja	01>1
juhendaja	01>1
juhiluba	0Vo1
juht	01>1
juiz	01]1
juiza	01]1
julkaistu	0L?1
julkaisu	07B2
junior	0W01
junta	07\1
jurist	0W17
jurista	01B1
juriste	0W82
juristi	05P1
jurists	02S1
jurnal	09i1
jurnalis	02;1
jurnalist	01i1
jurnalista	01i1
jurnalistă	01i1
juror	01h1
juru masak	02;1
juru ukur	02;1
jurusan	0=J1
jusqu'a	0W:1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0W:1
jusqu'à	0W:1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01]1
játékvezető	0<N1
jäsen	05P1
jó	0Vc2
język ojczysty	0Ij1
k	0<D1
k k	00`1
k.k	00`1
kaantaja	05P1
kaari	08R1
kab	0Em1
kabupaten	0Em1
kadar	0W;2
kade	0FN1
kadernice	0>c1
kadernik	0>c1
kadeřnice	0>c1
kadeřník	0>c1
kadin	0<D1
kadın	0<D1
kaeaentaejae	05P1
kaesittelijae	05P1
kaesolev	0RV1
kaesoleva ajani	0RV1
kaetiloe	05P1
kafe	07]1
kafli	0?K1
kaksikielinen	02c1
kakskeelne	0KU1
kalastaja	05P1
kalauz	0<N1
kalfa	01[1
kalite kontrol	01[1
kaliteci	01[1
kameraman	0W=2
kameramann	02e1
kameramen	02;1
kammer	03D1
kamrer	02B1
kancelar	0FO1
kancelaria	0W?2
kancelarija	06@1
kancelária	03I1
kancelář	0FO1
kandidaatti	0Tc2
kandidat	0WA2
kandidatexamen	0N31
kandidatgrad	0?Y1
kandidatprogram	0N31
kandidatsprof	0WC1
kandidatuddannelse	0?Y1
kandídatspróf	0WC1
kansanopisto	0471
kantor	07]1
kanzlei	03D1
kapici	01[1
kapitaen	02e1
kapitan	02e1
kapitel	0WD3
kapitlu	07D1
kapitola	0WG2
kapittel	0WI1
kapitän	02e1
kapper	01d1
kapster	01d1
kaptani	01[1
kaptanı	01[1
kapıcı	01[1
kar	0Jc2
karakter	0WJ2
karakterar	0PO1
karaktergennemsnit	0K81
karaktersnitt	0PO1
kargo gorevlisi	01[1
kargo görevlisi	01[1
karl	0WL1
karlkyns	0WL1
karlmadur	0WL1
karlmaður	0WL1
karosszerialakatos	0<N1
karosszérialakatos	0<N1
karyawan	02;1
kasap	01[1
kasir	02;1
kasittelija	05P1
kasiyer	01[1
kasjer	0271
kasjerka	0271
kassamedewerker	01d1
kassanhoitaja	05P1
kassemedarbejder	06R1
kassenwart	02e1
kasserer	05e2
kassier	01d1
kassierer	05U1
kassoer	02B1
kassoerska	02B1
kassor	02B1
kassorska	02B1
kassör	02B1
kassörska	02B1
kasvataja	01>1
kat	0?11
kat gorevlisi	01[1
kat görevlisi	01[1
katilo	05P1
katona	0<N1
katu	08R1
kauffrau	02e1
kaufhaus	03D1
kaufmann	02e1
kaugtoo	0WM1
kaugtöö	0WM1
kauplus	0541
kauppa	06G1
kauppakorkeakoulu	0471
kauppatieteiden maisteri	0G=1
kaupunki	0WN1
kawaler	0WO1
kawin	0<f1
kaynakci	01[1
kaynakçı	01[1
kazaliste	0WP1
kazalište	0WP1
kbr	09H1
ke toan	09m1
ke toan truong	09m1
kebun	07]1
kec	0Em1
kecamatan	0Em1
keeper	0Sn1
kehittaejae	05P1
kehittaja	05P1
kehittäjä	05P1
kel	0Em1
kelias	03V1
kellner	08Z1
kellnerin	08Z1
kelner	0271
kelnerka	0271
kelompok	07]1
kelurahan	0Em1
kementerian	07]1
kendskab	0WQ1
kennari	0=_1
kepala	02;1
kepce operatoru	01[1
kepesites	0=m2
keppni	00;1
kepykla	03J1
kepzes	0WR2
kepçe operatörü	01[1
kertesz	0<N1
kertész	0<N1
kesa	0WT1
kesae	0WT1
kesaetyoentekijae	05P1
kesatyontekija	05P1
kesk eriharidus	0WU1
kesk-eriharidus	0WU1
keskeriharidus	0WV1
keskharidus	0WU1
keskhinne	0R[1
keskiarvo	07I1
keskitaso	0WW2
keskitasoinen	0WY1
keskkool	03\1
keskmine	0WZ1
keskmine hinne	0R[1
kesktase	0W[2
kesktasemel	0WZ1
keskus	0W]2
keskustelutaito	0WY1
kestab	0RV1
kesä	0WT1
kesätyöntekijä	05P1
ketnyelvu	0601
ketua	02;1
kevad	0W_1
kevaet	0W`1
kevat	0W`1
kevät	0W`1
key account manager	0701
key holder	01h1
key worker	01h1
keyholder	01h1
keynote	0>41
kezdo	0Wa2
kezdő	0Wa2
kft	00`1
kg	00`1
kgaa	00`1
kha	0Wc2
khach san	0;B1
khoa	0We3
khoa hoc	0Wh2
khoá học	0Wj1
khu	0AV1
khá	0Wc2
khách sạn	0;B1
khóa học	0Wh2
kiado	0Wk3
kiadó	0Wk3
kiem soat vien	09m1
kiem toan vien	09m1
kien truc su	09m1
kierowca	0271
kierowniczka	0271
kierownik	0271
kierunek	0Wn1
kiitettaevae	0L61
kiitettava	0L61
kiitettävä	0L61
kilpailu	06H1
kimyager	01[1
kincstarnok	0<N1
kincstárnok	0<N1
kindergarten	0Wo2
kinderpfleger	05U1
kindlustus	0541
kinesitherapeute	01Z1
kinetoterapeut	01i1
kini	0RC1
kinésithérapeute	01Z1
kirja	07B2
kirjakauppias	05P1
kirjanpitaejae	05P1
kirjanpitaja	05P1
kirjanpitäjä	05P1
kirjasto	06G1
kirjastonhoitaja	05P1
kirjastus	0X12
kirvesmies	05P1
kis	0X31
kitabi	0=Q1
kitabı	0=Q1
kitap	0=Q1
kitap bolumu	0=Q1
kitap bölümü	0=Q1
kitapci	01[1
kitapçı	01[1
kitchen	0391
kitchen hand	01h1
kitchen porter	01h1
kituntetes	0001
kitunteteses	08>1
kitüntetés	0001
kitüntetéses	08>1
kivalo	0X43
kiváló	0X43
kiến trúc sư	09m1
kiểm soát viên	09m1
kiểm toán viên	09m1
kjennskap	0X71
kk	0X82
kleermaker	01d1
kleuterschool	08=1
kliinik	0541
kliniek	02[1
klinigi	03Y1
klinik	0X:4
klinika	0X>9
klinikk	0:c1
klinikka	06G1
klinikum	03D1
kliniği	03Y1
klīnika	0671
kniha	0WG2
knihkupec	0>c1
knihovn	06^1
knihovna	0FO1
knihovnice	0>c1
knihovnik	0Al2
knihovník	0Al2
kniznica	03I1
knižnica	03I1
knjiga	0XG3
knjiznica	0XJ2
knjiznicar	0XL2
knjižnica	0XJ2
knjižničar	0XL2
knyga	0XN1
kobieta	0XO1
koc	01[1
koch	02e1
kochin	02e1
kock	02B1
kocu	01[1
kod	0XP2
koechin	02e1
koerekort	0@e1
koerier	01d1
koerkort	0<^2
kogumik	03X1
kohtalainen	0WY1
kok	0XR2
koki	02;1
kokk	0XT2
kokki	05P1
kokkur	0=_1
koledza	0461
koledzas diploms	0XV1
koledža	0461
koledžas diploms	0XV1
kolegija	0E31
kolegium	03j1
kolej	0401
koleji	0401
kolledz	03\1
kolledž	03\1
kolleg	0<m1
kollegium	0XW1
kollégium	0XW1
kolumni	0L?1
komanda	0XX2
komercialist	05I1
komercijalist	0XZ1
komercijalista	06j1
komi	01[1
kommissionierer	05U1
kommun	0>@1
kommune	0X[4
kompanija	0X_2
kompetansebevis	08b1
kompetisi	05m1
komplek	0Em1
komponist	05U1
kompānija	0671
komunikativna	0Xa1
komunikativne	0Xa1
komunikativni	0Xb1
komunikativní	0Xb1
komunikatywnie	0HW1
komunikatywny	0HW1
komunikatívna	0Xa1
komunikatívne	0Xa1
komuves	0<N1
komvux	0Xc1
kona	0Xd1
konatel	08L1
konateľ	08L1
koncernen	0>@1
kondiittori	05P1
konditor	0Xe4
konduktoeoeri	05P1
konduktoer	0T?2
konduktoori	05P1
konduktor	0Xi4
konduktorka	0271
konduktör	02B1
konduktööri	05P1
konduktør	0;R1
kondüktör	01[1
koneistaja	05P1
konferanse	0WI1
konferansi	0=Q1
konferansı	0=Q1
konferenca	0Xm1
konference	0Xn3
konferencia	0Y12
konferencija	0Y33
konferencja	07F1
konferens	0Y62
konferensi	09i1
konferenssi	0L?1
konferenz	08M1
konferenza	07D1
kongresi	0=Q1
konkurranse	0Y81
konkurrence	0Y91
konkurs	0NF1
konkursas	0661
konkursie	0NF1
konkurss	0Y:2
konobar	05G2
konserni	06G1
konservatorij	0K51
konservatorija	0E31
konservatorio	0471
konservatorium	0Y<3
konservatuvari	0401
konservatuvarı	0401
konserwatorium	03j1
konsulent	0Y?3
konsult	0YB2
konsultan	02;1
konsultant	0YD3
konsultantas	02R1
konsultante	02P2
konsultantka	0271
konsultants	02S1
konsultantė	02R1
konsultti	05P1
kontor	0Kc1
kontsern	0541
konverents	03X1
konversationsniveau	0<T1
konversationssicher	0<T1
konverzacijski	0YG2
konverzacna	0YI1
konverzacni	0YJ1
konverzačná	0YI1
konverzační	0YJ1
konyv	0A]2
konyvelo	0842
konyvkereskedo	0<N1
konyvtar	04P2
konyvtaros	0842
konzern	03D1
konzervator	0DT1
konzervatorium	0YK2
konzervatoř	0DT1
konzervatórium	0YK2
konzultant	0YM3
kool	03\1
koolitus	0K61
koolituskeskus	03\1
kooperatifi	03Y1
koordinaator	01>1
koordinaattori	05P1
koordinator	0YP<
koordinatore	02P2
koordinatorius	02R1
koordinators	02S1
koordinatoru	01[1
koordinatorė	02R1
koordinatur	0581
koordinatör	01[1
koordinatörü	01[1
koordinátor	0Y\3
koordynator	0271
koordynatorka	0271
koperasi	07]1
kops	0Y_1
kopš	0Y_1
korekort	0@e1
korektor	0Y`2
korektorka	0271
korgkool	03\1
korgtase	0Yb1
korhaz	04P2
korkeakoulu	0471
korkort	0<^2
korrektor	0<N1
korrekturlaesare	02B1
korrekturlaeser	06R1
korrekturlasare	02B1
korrekturleser	0;R1
korrekturläsare	02B1
korrekturlæser	06R1
kortti	0Yc1
korut	03[1
kosmeticka	0>c1
kosmetiker	05U1
kosmetička	0>c1
kosmetolog	06R1
kosmetologi	05P1
kosmetyczka	0271
kota	0Em1
kotet	0G`1
koulu	0471
kouluttaja	05P1
koulutusohjelma	0Yd1
koulutuspaeivae	0Ye1
koulutuspaiva	0Ye1
koulutuspäivä	0Ye1
kovacs	0<N1
kovar	0>c1
kovács	0<N1
kovář	0>c1
kowal	0271
koyu	0?11
koz	03[1
kozepes	0Yf2
kozepesen	0Yh1
kozepfelsofok	0Yi1
kozepfok	0Yh1
kozepfok felett	0Yi1
kozepfoku	0Yh1
kozephalado	0Ma1
kozepiskola	0XW1
kozepszint	0Ma1
kozepszintu	0Ma1
kozgazdasz	02:1
kozjegyzo	0<N1
kozmetikus	0<N1
kozpont	07G1
koç	01[1
koçu	01[1
krajums	0G\1
kranfuehrer	05U1
kranfuhrer	05U1
kranführer	05U1
krankenhaus	03D1
krawcowa	0271
krawiec	0271
krejci	0>c1
krejčí	0>c1
kreuz	03D1
kronik	02l1
kronikk	0WI1
krt	03[1
kryptis	0Yj1
krājums	0G\1
ksiazeczka	0A91
ksiazka	07F1
ksiegarz	0271
ksiegowa	0271
ksiegowy	0271
książeczka	0A91
książka	07F1
księgarz	0271
księgowa	0271
księgowy	0271
kth	0Xc1
ktieb	07D1
kuafor	01[1
kuaför	01[1
kuchar	02T2
kucharka	0271
kucharz	0271
kuchař	06^1
kuchár	08L1
kuester	02e1
kuhar	0XL2
kuja	08R1
kuljettaja	05P1
kullegg	0491
kulleġġ	0491
kulondij	0001
kulup baskani	01[1
kulüp başkanı	01[1
kumpanija	0801
kunde	0Yk1
kuni	0Yl1
kunniamaininta	0071
kunsill lokali	0801
kunta	06G1
kurang	0E42
kurator	0Ym2
kurgucu	01[1
kurier	0Yo2
kurierka	0271
kurir	02;1
kurs	0Z1<
kursai	08<1
kursi	0681
kurssi	0Z=3
kursu	0Z@3
kursus	0ZC4
kurucu	01[1
kurucusu	01[1
kurye	01[1
kuryr	0>c1
kurz	0ZG4
kurýr	0>c1
kustantaja	0L?1
kustantamo	06G1
kuster	02e1
kutato	02:1
kutató	02:1
kutseharidus	0WU1
kutsekool	03\1
kutsetunnistus	0Vo1
kutuphaneci	01[1
kutuphanesi	03Y1
kuu	0ZK1
kuud	0ZK1
kuukausi	0ZL1
kuukautta	0ZL1
kuvar	0ZM1
kuvittaja	05P1
kvalificerad yrkesutbildning	0ZN1
kvenkyns	0Xd1
kvetinar	06^1
kvinde	0ZO1
kvinna	0ZP1
kvinne	0ZQ1
květinář	06^1
kwartalnik	07F1
kwekerij	02[1
ky	00`1
ky su	0ZR2
ky thuat vien	09m1
ky yeu	0:O1
kypare	02B1
käesolev	0RV1
käesoleva ajani	0RV1
käsittelijä	05P1
kätilö	05P1
kääntäjä	05P1
képesítés	0=m2
képzés	0WR2
kétnyelvű	0601
kórház	04P2
kõrgkool	03\1
kõrgtase	0Yb1
köchin	02e1
könyv	0A]2
könyvelő	0842
könyvkereskedő	0<N1
könyvtár	04P2
könyvtáros	0842
körkort	0<^2
körút	03[1
kötet	0G`1
köyü	0?11
köz	03[1
közepes	0Yf2
közepesen	0Yh1
közgazdász	02:1
közjegyző	0<N1
központ	07G1
középfelsőfok	0Yi1
középfok	0Yh1
középfok felett	0Yi1
középfokú	0Yh1
középhaladó	0Ma1
középiskola	0XW1
középszint	0Ma1
középszintű	0Ma1
kørekort	0@e1
különdíj	0001
küster	02e1
kütüphaneci	01[1
kütüphanesi	03Y1
kış	0X31
kőműves	0<N1
kế toán	09m1
kế toán trưởng	09m1
kỷ yếu	0:O1
kỹ sư	0ZR2
kỹ thuật viên	09m1
l	0ZT1
l'actualitat	01o1
la	0ZU2
la actualidad	01n1
la distanta	0EC1
la distanță	0EC1
la fecha	01n1
la zi	0231
laakari	05P1
laan	0FN1
labai gerai	08S2
labas	0ZW1
labas zinasanas	0ZW1
labas zināšanas	0ZW1
labi	0ZX2
labor	0ZZ2
laborans	0<N1
laborant	0Z\3
laboranti	01[1
laborantı	01[1
laboratoire	0311
laboratoires	0311
laborator	0Z_2
laboratori	0Za2
laboratories	0391
laboratorij	0XJ2
laboratorija	0Zc3
laboratorio	0Zf5
laboratorios	08`2
laboratoris	03R1
laboratorium	0Zk7
laboratory	0391
laboratoř	0FO1
laboratuvari	03Y1
laboratuvarı	03Y1
laboratório	02\1
laboratórios	02\1
laboratórium	0[22
laborer	01h1
laboráns	0<N1
labourer	01h1
labs	0[42
lacatus	01i1
lackerare	02B1
lackierer	05U1
laeaekaeri	05P1
laege	06R1
laegergaarden	0>@1
laehetti	05P1
laehihoitaja	0[62
laehtien	0[82
laekare	02B1
laeknir	0=_1
laensstyrelsen	0J`1
laerare	02B1
laerarhoegskola	0O01
laerarvikarie	02B1
laerer	05e2
laerling	0[:3
laesare	02B1
lagerarbetare	02B1
lagergarden	0>@1
lagerist	05U1
lagermedarbeider	0;R1
lagermedarbejder	06R1
laget	0:c1
lahetti	05P1
lahihoitaja	0[62
lahtien	0[82
lahutatud	01=1
lai xe	09m1
laisvai	0[=1
laitos	06G1
lajang	0<f1
lakare	02B1
lakatos	0T92
laki laki	0ZT1
laki-laki	0ZT1
lakiernik	0271
lakyrnik	0>c1
lakýrník	0>c1
lampista	02?1
lana	07L1
lancar	04:1
landkreis	08\1
landmaaler	05e2
landmaler	05e2
landmand	06R1
landmeter	01d1
landmåler	05e2
landwirt	05U1
lane	0651
languagecert	0<O1
langue maternelle	0[>1
langue natale	0[>1
lanjutan	0[?2
lansstyrelsen	0J`1
lantbrukare	02B1
lantmaetare	02B1
lantmatare	02B1
lantmätare	02B1
lap	0G`1
lap trinh vien	09m1
larare	02B1
lararhogskola	0O01
lararvikarie	02B1
largo	0[A2
larling	0QD1
lasare	02B1
lasser	01d1
lasteaed	03\1
lastenhoitaja	05P1
lastnica	0ES1
lastnik	0ES1
lat	0[C1
lata	0[C1
latem	0[D1
lato	0[D1
lato sensu	0LG1
laufend	04D1
laukums	0?21
laulaja	05P1
laurea	0G21
laurea breve	0G21
laurea in	0G21
laurea magistrale	0[E1
laurea quinquennale	0[E1
laurea specialistica	0[E1
laurea triennale	0G21
laurea vecchio ordinamento	0[E1
laureat	0[F2
laureata in	0G21
laureatas	0661
laureate	00L1
laureatka	0NF1
laureato in	0G21
lauréat	00L1
lauréate	00L1
lavapiatti	0261
law school	01N1
lawyer	01h1
lda	00`1
le tan	09m1
leabhar	0?R1
leacht	0?R1
leachtoir	03W1
lead	01h1
leader	01h1
learning	0[H1
leaving cert	02Z1
leaving certificate	02Z1
lebenslauf	0=31
lector	01i1
lecture	0>41
lecturer	01h1
ledamot	02B1
ledare	02B1
leder	05e2
ledig	0PG1
leed	01Q1
leerkracht	01d1
leerling	0[I2
legat	0Y91
lege	0;R1
legitimation	0<^2
legiutas kisero	0<N1
lehrabschluss	01@1
lehranstalt	0<m1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05U1
lehrgang	0OB2
lehrling	05U1
lehrstuhl	0[K3
lehti	0[N1
lehtiartikkeli	0L?1
lehtori	05P1
leidbeinandi	0=_1
leider	01d1
leidinys	0XN1
leidsogumadur	0=_1
leidster	01d1
leidykla	0[O2
leikhus	06I1
leikhús	06I1
leikskoli	0421
leikskóli	0421
leipomo	06G1
leipuri	05P1
leirleder	0;R1
leiter	05U1
leitung	02e1
leiðbeinandi	0=_1
leiðsögumaður	0=_1
lekar	0[Q3
lekaren	03I1
lekarka	0271
lekarn	06^1
lekarna	0[T2
lekarnicka	0@<1
lekarnik	0@<1
lekarz	0271
lektor	0[V9
lektorin	02e1
lektorka	0271
lektors	02S1
lekár	08L1
lekáreň	03I1
lekárnik	0@<1
lekárnička	0@<1
lembaga	07]1
lengua madre	0T21
lengua materna	0T21
lengua nativa	0T21
lente	0[_1
lentoemaentae	05P1
lentoemanta	05P1
lentoemäntä	05P1
leraar	01d1
lerares	01d1
let	0[`2
leta	0[b1
leti	0[b1
leto	0[c4
letrada	01B1
letrado	01B1
letters	0>41
lettur	0581
letuska	0>c1
letuška	0>c1
level 2 diploma	02Z1
level 3 diploma	02Z1
level 4 diploma	02Y1
level 5 diploma	02Y1
leveltaros	0<N1
levnadsbeskrivning	0[g1
levnedslob	0[h1
levnedsloeb	0[h1
levnedsløb	0[h1
levnetsloep	0[i1
levnetslop	0[i1
levnetsløp	0[i1
levéltáros	0<N1
leyfi	0[j2
lezing	0[l2
lgh	0>U1
lia	0:d1
libraia	0261
libraio	0261
libraire	01Z1
librairie	0311
librar	01i1
librarian	01h1
library	0391
librera	01B1
librero	01B1
libro	0[n2
lic	0V41
licejs	0461
licejus	0E31
licenca	0\04
licence	0\45
licence pro	09l1
licence professionnelle	09l1
licencia	0\92
licenciada	0:41
licenciada en	0TY1
licenciado	0:41
licenciado en	0TY1
licenciatura	0\;2
licencija	0\=2
licencja	0A91
licencjackie	0V41
licencjat	0V41
licens	0\?2
license	01X1
licensed	01X1
licenta	0\A2
licentiat	0G31
licentiata	0G31
licentiatexamen	0G]1
licentie	0@W2
licenza	01?1
licenza media	0G51
licenzja	0A61
licença	0@31
licențiat	0G31
licențiată	0G31
licență	0\A2
liceo	0\C2
liceu	0\E2
liceul	07M1
liceum	03j1
licėjus	0E31
lider	0\G5
lideri	01[1
liderka	0271
lidt kendskab	0<Z1
lidz	0\L1
lidz sim	0\M1
lidz sim bridim	0\M1
lieutenant	01h1
lifeguard	01h1
ligonine	03J1
ligoninė	03J1
liitto	06G1
lijecnica	0=o1
lijecnik	0=o1
liječnica	0=o1
liječnik	0=o1
limba materna	0=Z1
limba maternă	0=Z1
limbă maternă	0=Z1
limited	0\N2
limited working	0BE1
limited working proficiency	0BE1
lingua madre	0\P1
lingua materna	0\Q2
lingua nativa	0=`1
linguaskill	0<O1
lingwa materna	0=\1
linja	0Yd1
linje	0ME2
linnavalitsus	0541
linuc	0\S1
liofa	05;1
lisans	0A[1
lisans derecesi	0A[1
lisans mezunu	0A[1
lisansi	0<e1
lisansı	0<e1
lise	0\T2
lise diplomasi	0\V1
lise diploması	0\V1
lise mezunu	0\V1
lisens	08b1
lisensi	0<l1
lisensiaatti	0N21
lisenssi	03Z1
lisesi	0401
listonos	06^1
listonosz	0271
listonoszka	0271
listonoš	06^1
litil	0QL1
litsents	0Vo1
litt	0<[1
livello avanzato	09<1
livello base	0B_1
livello intermedio	0GU1
livre	0?Q1
livreira	01]1
livreiro	01]1
livreur	01Z1
livreuse	01Z1
livro	05=1
lizenz	0\W2
lizenziat	0F`1
liċenzja	0A61
ljekarna	0WP1
ljekarnik	0=o1
ljeto	0\Y1
ll b	09b1
ll m	0FU1
ll.b	09b1
ll.m	0FU1
llar d'infants	01O1
llb	09b1
llc	00`1
llengua materna	0\Z1
llengua nativa	0\Z1
llibre	0?n1
llicencia	01^1
llicenciada en	0\[1
llicenciat en	0\[1
llicenciatura	0\[1
llicència	01^1
llm	0FU1
llp	00`1
ln	0651
loader	01h1
loai gioi	0FF1
loai kha	0FF1
loai xuat sac	0FF1
loc	0?N1
localita	0?N1
località	0?N1
locen	0\\1
locena	0\\1
locul 1	0??1
locul i	0??1
locuteur natif	0[>1
logfraedingur	0=_1
logisticien	01Z1
logisticienne	01Z1
logistics	0391
logistik	03D1
logopaed	06R1
logoped	0\]4
logopeda	0\a2
logopedist	0H91
logopedista	0261
logopedus	0<N1
logopæd	06R1
logopédus	0<N1
loja	02\1
lojas	02\1
lojistik	03Y1
lokakarya	0\c1
lokfoerare	02B1
lokfoerer	0;R1
lokforare	02B1
lokforer	0;R1
lokfuehrer	05U1
lokfuhrer	05U1
lokförare	02B1
lokfører	0;R1
lokführer	05U1
lokomotivfoerer	06R1
lokomotivforer	06R1
lokomotivfører	06R1
lomba	05m1
loodgieter	01d1
lop tap huan	0Wj1
lopend	0RO1
lote	04J1
loti labi	08N2
lotissement	04i1
lower second	00T1
ločen	0\\1
ločena	0\\1
loại giỏi	0FF1
loại khá	0FF1
loại xuất sắc	0FF1
lpic	0\S1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0RK1
lu ecrit parle	0CE1
lu hanh	0;B1
lu parle ecrit	0CE1
lu, parlé, écrit	0CE1
lu, écrit, parlé	0CE1
luan an	0:O1
luat su	09m1
luba	0\d2
lucrare	0741
luento	0[N1
lugar	04J1
lukanda	0801
lukio	0471
lukion oppimaara	0571
lukion oppimaeaerae	0571
lukion oppimäärä	0571
luku	0L?1
lulus	0\f1
lumberjack	01h1
luna	0\g1
lungomare	0?N1
luni	0\g1
lună	0\g1
lupa	0Yc1
luthier	01h1
lutseum	03\1
luu loat	0?b1
luận án	0:O1
luật sư	09m1
ly lich	0Rc1
lycee	01P1
lyceum	0\h3
lycée	01P1
lyzeum	0<m1
lái xe	09m1
lána	07L1
lägergården	0>@1
lähetti	05P1
lähihoitaja	0[62
lähtien	0[82
läkare	02B1
länsstyrelsen	0J`1
lärare	02B1
lärarhögskola	0O01
lärarvikarie	02B1
lärling	0QD1
läsare	02B1
lääkäri	05P1
læge	06R1
læknir	0=_1
lærer	05e2
lærling	05e2
léacht	0?R1
léachtóir	03W1
légiutas-kísérő	0<N1
lékař	06^1
lékárn	06^1
lékárna	0FO1
léto	0\k1
líder	03P2
língua materna	0=`1
língua nativa	0=`1
líofa	05;1
lítil	0QL1
lögfræðingur	0=_1
lütseum	03\1
lý lịch	0Rc1
lýceum	0\l1
lăcătuș	01i1
līdz	0\L1
līdz šim	0\M1
līdz šim brīdim	0\M1
lưu loát	0?b1
lập trình viên	09m1
lễ tân	09m1
lớp tập huấn	0Wj1
lữ hành	0;B1
m	0\m;
m a	0FU1
m arch	0FU1
m b a	0FU1
m com	0FU1
m ed	0FU1
m eng	0FU1
m f a	0FU1
m s	0FU1
m sc	0FU1
m sc prof	0WC1
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
m.sc.-próf	0WC1
m.tech	0FU1
m1	0FU1
m2	0FU1
ma	0]83
maakond	0];1
maalare	02B1
maalari	05P1
maan	0]<1
maanad	0]<1
maanader	0]<1
maand	0]=1
maanden	0]=1
maaned	0]>2
maaneder	0]>2
maanmittari	05P1
maantee	0]@1
maanviljelija	05P1
maanviljelijae	05P1
maanviljelijä	05P1
maatschap	0P?1
macchinista	0261
macelar	01i1
macellaio	0261
machinist	0]A2
macon	01Z1
madalya	0;X1
madrasah	0MM1
madre lingua	0\P1
madrelingua	0\P1
maennl	0RT1
maennlich	0RT1
maestra	0?`2
maestria	0]C2
maestro	0?`2
maestría	0]C2
mag	0]E3
magacioner	06j1
magang	02;1
magas szintu	0]H1
magas szintű	0]H1
magasin	0311
magasinier	01Z1
magasiniere	01Z1
magasinière	01Z1
magaza muduru	01[1
magaza sorumlusu	01[1
magazasi	03Y1
magazijnmedewerker	01d1
magazin	03C1
magazine	0391
magazioner	01i1
magazynier	0271
magazynierka	0271
magazziniera	0261
magazziniere	0261
magician	01h1
magistar	0]I2
magister	0]K8
magister farmacji	0271
magister inzynier	0V\1
magister inżynier	0V\1
magistere	03N1
magisterexamen	0A`1
magisterij	0]S1
magisterium	0V\1
magisterske	0]T2
magisterske studium	0]T2
magisterskie	0V\1
magistersky	0V:1
magisterské	0]T2
magisterské studium	0V:1
magisterské štúdium	0V<1
magisterský	0V:1
magisterstudium	0F`1
magistr	0V:1
magistra	0FX1
magistra grads	0]V1
magistrantura	0]W1
magistrantuur	0]X1
magistrantūra	0]W1
magistras	0]W1
magistrat	01Z1
magistrate	07a2
magistratura	0]Y2
magistre	0][2
magistrica	0]S1
magistrica stroke	0]S1
magistrikraad	0]X1
magistriope	0]X1
magistriõpe	0]X1
magistro	0]W1
magistro laipsnis	0]W1
magistrs	0]V1
magistrski studij	0]S1
magistrski študij	0]S1
magistrė	0]W1
magistère	03N1
magna cum laude	0AG1
magíster	0TY1
mah	0?11
mahallesi	0?11
mahir	0]]2
mai napig	00i1
maig	00i1
maintainer	01h1
maintenant	00_1
maire	01Z1
mairie	0311
maison	0311
maisteri	0]_2
maisterintutkinto	0G=1
maistreacht	0]a1
maistru	01i1
maith	0]b1
maitre	01Z1
maitre d	01h1
maitre d'hotel	01Z1
maitrise	0]c3
maitrise parfaite	0CF1
maitrise universitaire	09l1
majalah	09i1
majeure	0N11
majitel	02T2
majiteľ	08L1
major	0BJ1
major de promotion	00L1
major in	0BJ1
majoring in	0BJ1
majster	0]f2
majstor	0>02
makalah	09i1
makale	0=Q1
makalesi	0=Q1
make up artist	01h1
make-up artist	01h1
makelaardij	02[1
maker	01h1
makinist	01[1
makler	05U1
malare	02B1
male	0]h1
maler	0P53
mali musavir	01[1
mali müşavir	01[1
man	0]i6
manad	0]<1
manader	0]<1
manager	0]o6
manajer	02;1
manazer	02T2
manažer	06^1
manažér	08L1
mand	0^51
mandat	0^61
mandor	02;1
maned	0]>2
maneder	0]>2
manicure	01]1
maniger	0581
maniġer	0581
mann	0^72
mannelijk	0^91
mannl	0RT1
mannlich	0RT1
mannskap	0;R1
manudir	0^:1
manudur	0^:1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0Mm1
maraicher	01Z1
maraichere	01Z1
marangoz	01[1
maraîcher	01Z1
maraîchère	01Z1
marceneira	01]1
marceneiro	01]1
march	0FU1
marie	0@C1
mariee	0@C1
marin	01Z1
marinaio	0261
marinar	01i1
marinera	01B1
marinero	01B1
marinheiro	01]1
marié	0@C1
mariée	0@C1
mark	00T1
marker	01h1
market	0^;2
marks	00T1
markt	03D1
maros	0<N1
married	0A_1
marynarz	0271
marós	0<N1
mas	03R1
masal anlaticisi	01[1
masal anlatıcısı	01[1
maschile	0^=1
maschinenbau	03D1
maschinist	05U1
maschio	0^=1
masculi	0R01
masculin	0^>2
masculine	0^@2
masculino	0^B2
masculí	0R01
masih berlangsung	0RC1
masinis	02;1
maskil	0^D1
masseur	0C12
masseuse	01h1
master	0^E?
master degree	0Q81
master di ii livello	0[E1
master in	0Q81
master of	0Q81
master of applied science	0Q81
master of architecture	0Q81
master of arts	0Q81
master of business administration	0Q81
master of commerce	0Q81
master of design	0Q81
master of economics	0Q81
master of education	0Q81
master of engineering	0Q81
master of fine arts	0Q81
master of laws	0Q81
master of medicine	0Q81
master of music	0Q81
master of nursing	0Q81
master of philosophy	0Q81
master of public administration	0Q81
master of public health	0Q81
master of science	0Q81
master of social work	0Q81
master of technology	0Q81
master studije	0UV1
master universitari	0\[1
master universitario	0TY1
master's	0Q81
master's degree	0Q81
masterabschluss	0F`1
masterand	0G41
masterat	0G41
mastere	03N1
mastere specialise	03N1
masterexamen	0A`1
mastergrad	0KV1
masteropleiding	0Hl1
masterprogram	0A`1
masters	0Q81
masterstudium	0^T2
masteruddannelse	0?Y1
masterutbildning	0A`1
mastery	0^V2
mastère	03N1
mastère spécialisé	03N1
maszynista	0271
matelot	01Z1
materinji	0^X1
materinscina	0^Y1
materinska rec	0^Z1
materinski	0^X1
materinski jezik	0^X1
materinsky	0^Z1
materinsky jazyk	0^Z1
materinská reč	0^Z1
materinský	0^Z1
materinský jazyk	0^Z1
materinščina	0^Y1
materna	0^[4
maternega	0^Y1
maternelle	0^_2
materni	0^Y1
materni jezik	0^Y1
maternji	0^a1
maternji jezik	0^a1
materno	0=`1
maternă	0=Z1
materska skola	0MS2
matersky	0^b1
matersky jazyk	0^b1
materská škola	0\l1
materstina	0^b1
mateřská škola	0DT1
mateřský	0^b1
mateřský jazyk	0^b1
mateřština	0^b1
mathematician	01h1
mathematiker	05U1
matig	0<;1
matricula d'honor	0L^1
matricula de honor	0?T1
matriculation	02Z1
matron	01h1
matrona	01B1
matroos	01d1
matros	0Dc1
matrose	02e1
matroz	02:1
matrícula d'honor	0L^1
matrícula de honor	0?T1
matróz	02:1
matsec	0A51
matu	09j1
matura	0^c6
maturita	0^i3
maturita classica	0G51
maturita scientifica	0G51
maturitaet	01@1
maturitat	01@1
maturite	09j1
maturitna skuska	0^l1
maturitni	0^m1
maturitni zkouska	0^m1
maturitná skúška	0^l1
maturitní	0^m1
maturitní zkouška	0^m1
maturità	0G51
maturità classica	0G51
maturità scientifica	0G51
maturität	01@1
maturité	09j1
maturski ispit	0^n1
maurer	05U1
mavo	0RK1
maçon	01Z1
maître	01Z1
maître d	01h1
maître d'hôtel	01Z1
maîtrise	0]c3
maîtrise parfaite	0CF1
maîtrise universitaire	09l1
mağaza müdürü	01[1
mağaza sorumlusu	01[1
mağazası	03Y1
maģistra grāds	0]V1
maģistratūra	0]V1
maģistre	0]V1
maģistrs	0]V1
mba	0FU1
mbh	00`1
mbo	0^o2
mbo 2	0RK1
mbo 3	0RK1
mbo 4	0_12
mbo niveau 4	0_31
mca	0FU1
mcsa	01Q1
mcse	01Q1
md	0_43
mdes	0FU1
mdr	0_71
me	00`1
meanleibheal	0_82
meanscoil	01G1
mecanic	0_:2
mecanic de locomotiva	01i1
mecanic de locomotivă	01i1
mecanica	01B1
mecanicien	01Z1
mecanico	03P2
meccanico	0261
mechanic	01h1
mechanik	0Q;3
mechanikas	02R1
mechaniker	05U1
mechatroniker	05U1
mecànic	02?1
mecánica	01B1
mecánico	01B1
mecânico	01]1
med	0FU1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0_<4
medaille d'or	00L1
medal	0_@3
medala	00B1
medaleinkunn	0241
medalha	00M1
medali	05m1
medalia	0??1
medalie	0??1
medalis	0661
medalj	00K1
medalja	0_C3
medalje	0_F2
medaljen	0_H3
medalla	0<P2
medarbeider	0;R1
medarbejder	06R1
medarbetare	02B1
medaļa	00B1
meddommer	0;R1
medecin	01Z1
medel	0_K2
medelbetyg	0<n1
medelgod	0S\1
medewerker	01d1
medewerkster	01d1
medfoerfattare	02B1
medforfattare	02B1
medforfatter	05e2
medförfattare	02B1
medhjaelper	06R1
medhjælper	06R1
media	0_M5
media final	0Ak1
media generala	0?U1
media generală	0?U1
medianomi	04X1
medic	01i1
medic rezident	01i1
medica	03P2
medical school	01N1
medicinska sestra	0Aa3
medico	06S3
medie	0_R2
medie de absolvire	0?U1
medio	0_T5
medio alto	0>m1
medio-alto	0>m1
mediu	0U]2
medium	0Ua2
medja	0_Y1
medju	0_Z1
medlem	05M3
medmasa	02S1
medmāsa	02S1
mees	0_[1
meeskond	0_\1
meget god	0_]4
meget gode	0Ne1
meget godt	0_a2
megye	03[1
mehanicar	05G2
mehanik	0ES1
mehanikis	02S1
mehaničar	05G2
mehāniķis	02S1
meistarabref	0GD1
meistarabréf	0GD1
meistaragrada	0WC1
meistaragráða	0WC1
meistaraprof	0WC1
meistarapróf	0WC1
meistars	02S1
meister	0_c3
meisterbrief	03i1
meisterpruefung	03i1
meisterprufung	03i1
meisterprüfung	03i1
meistras	02R1
mekaanikko	05P1
mekanik	02;1
mekaniker	05M3
melhor	00M1
mellanniva	0S\1
mellannivaa	0S\1
mellannivå	0S\1
mellem	0_f2
member	01h1
membre	0BH2
membro	01]1
membru	01i1
memoire	0?Q1
memur	01[1
memuru	01[1
men	0_h2
menadzer	0_j3
menadżer	0271
menadžer	05G2
mencao honrosa	00M1
mencio	0_m2
mencio especial	01T1
mencion	0_o2
mencion de honor	01S1
menció	0_m2
menció especial	01T1
mención	0_o2
mención de honor	01S1
menedzer	0`13
menedzere	02S1
menedzeris	02S1
menedzser	02:1
menedżer	0271
menedžer	0XL2
menedžere	02S1
menedžeris	02S1
meneillaan	0JD1
meneillaeaen	0JD1
meneillään	0JD1
menengah	0CS2
menengah atas	0`41
menesi	0`51
menesiai	0`61
menesis	0`51
menesiu	0`61
meng	0FU1
menikah	0<f1
menntaskoli	0421
menntaskóli	0421
mention	0`72
mention assez bien	0Mb1
mention bien	0Mb1
mention complementaire	09j1
mention complémentaire	09j1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0Mb1
mention très bien	0Mb1
mentiune	0??1
mentor	0`94
mentora	01]1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0`61
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0??1
merchandiser	01h1
merimies	05P1
merit	00T1
meritfoerteckning	0[g1
meritforteckning	0[g1
meritförteckning	0[g1
meritvaerde	0<n1
meritvarde	0<n1
meritvärde	0<n1
merkezi	03Y1
mernok	02:1
mes	0`=5
mese	0`B1
mesec	0`C2
meseca	0`C2
mesecev	0`E1
meseci	0`C2
mesemondo	02:1
mesemondó	02:1
meses	0`F2
mesi	0`B1
mesiac	0`H1
mesiace	0`H1
mesiacov	0`H1
mesic	0`I1
mesice	0`I1
mesicu	0`I1
meska	0`J1
meski	0`J1
meslek lisesi	0\T2
meslek yuksekokulu	0401
meslek yuksekokulu mezunu	0`K1
meslek yüksekokulu	0401
meslek yüksekokulu mezunu	0`K1
mesos	0`L1
messageries	0311
mestari	05P1
mester	0`M3
mesterbrev	07E1
mesterdiploma	0Je1
mesterfok	0`P1
mesterfokozat	0Je1
mesterkepzes	0Je1
mesterképzés	0Je1
mestra	02?1
mestrado	0LG1
mestrado integrado	0LG1
mestratge	0\[1
mestre	0`Q2
mestre de obras	01]1
mestre em	0LG1
mestsky urad	0Gg2
mestský úrad	03I1
metai	0`S1
meteorologist	01h1
metge	02?1
metgessa	02?1
metin yazari	01[1
metin yazarı	01[1
metreur	01Z1
metselaar	01d1
metsuri	05P1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`S1
metzger	02e1
metų	0`S1
meubelmaker	01d1
mevcut	0?01
mews	0651
mezatka	0WO1
mezczyzna	0`J1
mezun	0`T1
mezuniyet	0`T1
mezuniyet derecesi	03M1
mezuniyet notu	03M1
mezuniyet ortalamasi	03M1
mezuniyet ortalaması	03M1
meánleibhéal	0_82
meánscoil	01G1
meðaleinkunn	0241
mfa	0`U2
mgimo	0An1
mgr	0`W2
mgr inz	0V\1
mgr inż	0V\1
mh	0?11
mi	0`Y1
midalja	0>Q1
middel	0`Z1
middelmatig	0C61
middels	0`[2
middle	0W01
midlungs	0`]2
midwife	01h1
mierne	0`_1
mierne pokrocily	0YI1
mierne pokročilý	0YI1
mies	0``2
miesiac	0`b1
miesiace	0`b1
miesiecy	0`b1
miesiąc	0`b1
miesiące	0`b1
miesięcy	0`b1
mieszkanie	04W1
militair	01d1
militaire	01Z1
militar	0B53
militare	0261
mills	0391
mim	0FU1
mimar	01[1
mimari	01[1
mimarı	01[1
minicurso	0?i1
ministarstvo	0@H2
ministeerium	0541
minister	03C1
ministere	0311
ministeri	03R1
ministerie	0P?1
ministeriet	0?A1
ministerija	03J1
ministerio	0`c3
ministerioe	06G1
ministerium	03D1
ministeriö	06G1
ministero	03K1
ministerstvo	0Gg2
ministerstwo	0381
ministeru	0801
ministerul	03C1
ministrija	0671
ministrstvo	0>A1
ministry	0391
ministère	0311
ministério	02\1
miniszterium	07G1
minisztérium	07G1
minn	0`f2
minor	0BJ1
minor in	0BJ1
minosites	08>1
minősítés	08>1
mionna	0`Y1
mirne	0`h1
mirne pokrocila	0YJ1
mirne pokrocily	0`i1
misrah	0E61
misraħ	0E61
mistenni	0`j1
mistr	0>c1
mit	0An1
mit auszeichnung	01A1
mitali	05c2
mitarbeiter	05U1
mitarbeiter des jahres	00:1
mitja	0UW2
mitja alt	0>K1
mitjana	0L^1
mitjà	0UW2
mitjà alt	0>K1
mitjà-alt	0>K1
mittel	0`k2
mittelmaessig	0<T1
mittelmassig	0<T1
mittelmäßig	0<T1
mittlere kenntnisse	0<T1
mittlere reife	01@1
mixologist	01h1
mizar	0ES1
miðlungs	0`]2
mj	0`m1
mjesec	0`m1
mjeseca	0`m1
mjeseci	0`m1
mjog god	0`n2
mjog god kunnatta	0O]1
mjog gott	0O]1
mjög gott	0O]1
mjög góð	0`n2
mjög góð kunnátta	0O]1
mnd	0a02
mnt	0];1
mo	0a21
moara	03C1
moasa	01i1
moașă	01i1
modeliste	01Z1
modellista	0261
moderate	0BE1
moderator	0a33
moderatör	01[1
modersmaal	0a62
modersmaalsnivaa	0Nn1
modersmaalsniveau	0Nf1
modersmaalstalare	0Nn1
modersmal	0a62
modersmalsniva	0Nn1
modersmalsniveau	0Nf1
modersmalstalare	0Nn1
modersmål	0a62
modersmålsniveau	0Nf1
modersmålsnivå	0Nn1
modersmålstalare	0Nn1
modista	01B1
modul	0a82
modurmal	0a:1
modurmali	0a:1
modéliste	01Z1
moedertaal	0J]1
moedertaalspreker	0J]1
moi bat dau	0a;1
moi hoc	0a<1
mois	0a=1
mojster	0ES1
mokslininkas	02R1
mokslu daktaras	0Dg1
mokslų daktaras	0Dg1
mokykla	0E31
mokytoja	02R1
mokytojas	02R1
molt bo	0N`1
molto buono	09<1
momentan	04D1
momenteel	0RO1
mon	0a>1
monat	0a>1
monate	0a>1
monaten	0a>1
moniteur	01Z1
monitor	02<3
monitora	02<3
monitrice	01Z1
montador	01]1
montadora	01]1
montajci	01[1
montajcı	01[1
montator	01i1
montatore	0261
montatrice	0261
monter	0a?2
monteur	0aA3
monteuse	01Z1
month	0aD1
months	0aD1
montir	02;1
montoer	05M3
montor	05M3
montér	0>c1
montör	02B1
montør	05e2
morsmaal	0No1
morsmaalsnivaa	0No1
morsmal	0No1
morsmalsniva	0No1
morsmål	0No1
morsmålsnivå	0No1
mos	0aE3
moski	0aH1
most	00i1
moteris	0aI1
moteriska	0aI1
moteriška	0aI1
mother language	0NS1
mother tongue	0NS1
motorista	01]1
motors	0391
mottak	0:c1
moulder	01h1
mountain guide	01h1
moyen	07`1
moyenne	0Mb1
mozo	01B1
moški	0aH1
mpa	0FU1
mph	0FU1
mphil	0FU1
mr	0Hl1
mres	0FU1
ms	0FU1
msc	0aJ2
msci	0FU1
mta	08Z1
mtech	0FU1
mts	0RK1
mtu	00`1
mtü	00`1
mua dong	0aL1
mua he	0RL1
mua thu	0aM1
mua xuan	0aN1
mudiresi	01[1
mudr	0CM2
mudur	01[1
mudur yardimcisi	01[1
mudurlugu	0aO2
muduru	01[1
mueller	02e1
muhasebe elemani	01[1
muhasebe elemanı	01[1
muhasebeci	01[1
muhely	07G1
muhendis	01[1
muhendisi	01[1
muhendislik	03Y1
muinteoir	03W1
muito bom	08k2
mujer	0Mh1
mukemmel	0B;1
mulettista	0261
mulher	0Mk1
muller	02e1
mulo	0RK1
muncitoare	01i1
muncitor	01i1
munkas	02:1
munkatars	02:1
munkatárs	02:1
munkás	02:1
muotoilija	05P1
murare	02B1
murarz	0271
muratore	0261
murer	05e2
musdienas	0\M1
musee	0311
museo	0aQ3
museu	0aT2
museum	0aV7
musician	01h1
musicien	01Z1
musicista	0261
musico	03P2
musiker	0Xe4
musim dingin	0a]1
musim gugur	0a^1
musim panas	0a_1
musim semi	0a`1
muskarac	0aa2
muski	0aa2
musko	0aa2
musteri temsilcisi	01[1
musée	0311
muttersprache	0L71
muttersprachler	0L71
muttersprachlerin	0L71
muttersprachlich	0L71
muttersprachniveau	0L71
mutuelle	0311
muuja	01>1
muurari	05P1
muuseum	0541
muusikko	05P1
muvezeto	0842
muy alto	0991
muy bueno	09:2
muz	0ac2
muzej	0353
muzejs	0671
muzesi	03Y1
muzeu	03C1
muzeul	03C1
muzeum	0ae4
muzician	01i1
muziejus	03J1
muzikant	0H91
muzisyen	01[1
muzske	0ac2
muzyk	0271
muškarac	0aa2
muški	0aa2
muško	0aa2
muž	0ac2
mužské	0ac2
mvp	0ai1
my cv	0aj1
my resume	0aj1
mycket bra	0912
mycket god	0912
mycket goda	0Ng1
myndighet	0>@1
myyja	05P1
myyjae	05P1
myyjä	05P1
myymaelae	06G1
myymala	06G1
myymälä	06G1
màster	0\[1
màster universitari	0\[1
máig	00i1
máistreacht	0]a1
mán	0^:1
mánuðir	0^:1
mánuður	0^:1
máster	0TY1
máster universitario	0TY1
männl	0RT1
männlich	0RT1
målare	02B1
mån	0]<1
månad	0]<1
månader	0]<1
måned	0]>2
måneder	0]>2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Ak1
média final	0Ak1
médica	03P2
médico	03P2
médio	0U_2
mémoire	0?Q1
mérnök	02:1
métreur	01Z1
mês	0ak1
mí	0`Y1
míonna	0`Y1
mírně	0`h1
mírně pokročilá	0YJ1
mírně pokročilý	0`i1
móðurmál	0a:1
móðurmáli	0a:1
mùa hè	0RL1
mùa thu	0aM1
mùa xuân	0aN1
mùa đông	0aL1
múinteoir	03W1
músico	03P2
múzeum	0[22
müdiresi	01[1
müdür	01[1
müdür yardımcısı	01[1
müdürlüğü	0aO2
müdürü	01[1
mühendis	01[1
mühendisi	01[1
mühendislik	03Y1
mükemmel	0B;1
müller	02e1
müzesi	03Y1
müzisyen	01[1
müüja	01>1
müşteri temsilcisi	01[1
măcelar	01i1
mēn	0`51
mēnesis	0`51
mēneši	0`51
mėn	0`61
mėnesiai	0`61
mėnesių	0`61
mėnuo	0`61
męska	0`J1
męski	0`J1
mężatka	0WO1
mężczyzna	0`J1
měs	0`I1
městský úřad	0FO1
měsíc	0`I1
měsíce	0`I1
měsíců	0`I1
mūsdienas	0\M1
műhely	07G1
művezető	0842
mới bắt đầu	0a;1
mới học	0a<1
n	0al1
n v	00`1
n.v	00`1
n1	0<O1
n2	0<O1
n3	0<O1
n4	0<O1
n5	0<O1
na	0am2
na daljavo	0ao1
na daljinu	0b02
na dalku	0b21
na dialku	0b31
na diaľku	0b31
na dálku	0b21
na kierunku	0Wn1
naa	0OF1
naaister	01d1
naavaerende	0OF1
nabrezi	0?M1
nabrezie	0b41
nabrezje	0b51
nabrežje	0b51
nachweis	0<S1
nacionalna poklicna kvalifikacija	0@h1
nadace	0FO1
nadacia	03I1
nadal	04C1
nadiu	0\Z1
nadiua	0\Z1
nadácia	03I1
naeherin	08Z1
naemndeman	02B1
naeyttelijae	05P1
nagrada	0_C3
nagroda	0NF1
nagrody	0NF1
nagyon jo	0R92
nagyon jó	0R92
naherin	08Z1
naimaton	09N1
naimisissa	09N1
naine	0b61
nainen	0b71
najaar	0RS1
nakladatelstvi	0b82
nakladatelství	0b82
nakladnik	0b:2
nam	0b<5
nama proyek	0bA1
namestek	0>c1
namesti	0?M1
namestie	0b41
namndeman	02B1
namornik	0>c1
nams og starfsferill	0Mo1
namsbraut	0251
namskeid	0bB1
nang cao	0bC2
nanny	01h1
napjainkig	00i1
napredno	0bE6
naselje	0bK3
nastavnica	0>02
nastavnik	0>02
natakar	05I1
natif	0[>1
natiivi	02c1
national 5	02Z1
natiu	0\Z1
nativ	0=Z1
nativa	0bN3
native	0bQ3
native language	0NS1
native or bilingual	0NS1
native or bilingual proficiency	0NS1
native proficiency	0NS1
native speaker	0NS1
nativo	0bT2
natjecanje	0061
nattiv	0=\1
natywny	0Ij1
nauczyciel	0bV2
nauczycielka	0271
naukowiec	0271
navaerende	0OF1
navy	0391
nay	0<C1
nayttelija	05P1
nazev projektu	0bX1
naziv projekta	0bY2
nazov projektu	0b[1
nazwa projektu	0b\1
nd	0b]1
near native	0b^2
near-native	0b^2
nebenfach	0MD1
nebosh	01Q1
necasatorit	0@:1
necasatorita	0@:1
necăsătorit	0@:1
necăsătorită	0@:1
negociateur	01Z1
negociatrice	01Z1
negozio	03K1
nelayan	02;1
nemi	0=_1
nemocnica	03I1
nemocnice	0FO1
neozenjen	0b`2
neoženjen	0b`2
neprecejies	0bb1
neprecejusies	0bb1
neprecējies	0bb1
neprecējusies	0bb1
netekejusi	0VE1
netekėjusi	0VE1
nettbasert	0NT1
networks	0391
neudana	0bc1
neudata	0bd1
neuvoja	05P1
nevedes	0VE1
nevedęs	0VE1
nevelo	02:1
nevelő	02:1
newspaper	0391
ngach	0AV1
ngan hang	0;B1
nganh	0AX1
nganh hoc	0AX1
nghien cuu sinh	09m1
nghien cuu vien	09m1
nghiên cứu sinh	09m1
nghiên cứu viên	09m1
ngo	0AV1
ngon ngu me de	0:g1
ngành	0AX1
ngành học	0AX1
ngách	0AV1
ngân hàng	0;B1
ngôn ngữ mẹ đẻ	0:g1
ngõ	0AV1
nha bao	09m1
nha hang	0;B1
nha hat	0;B1
nha may	0;B1
nha thiet ke	09m1
nha xuat ban	0be2
nhac si	09m1
nhan vien	09m1
nhan vien xuat sac	0:n1
nhiep anh gia	09m1
nhiếp ảnh gia	09m1
nhom	0:f1
nhs	0391
nhà báo	09m1
nhà hàng	0;B1
nhà hát	0;B1
nhà máy	0;B1
nhà thiết kế	09m1
nhà xuất bản	0be2
nhân viên	09m1
nhân viên xuất sắc	0:n1
nhóm	0:f1
nhạc sĩ	09m1
nilai	0EW1
nimikirja	05b1
ninera	01B1
nit	0An1
niveau avance	0CE1
niveau avancé	0CE1
niveau bon	0>J1
niveau debutant	0;n1
niveau débutant	0;n1
niveau europeen	0bg1
niveau européen	0bg1
niveau intermediaire	07`1
niveau intermédiaire	07`1
niveau moyen	07`1
niveau scolaire	0;n1
nivel alto	0991
nivel avancado	08j1
nivel avansat	0CW1
nivel avanzado	0991
nivel basico	0bh2
nivel básico	0B^1
nivel de baza	0CV1
nivel de bază	0CV1
nivel intermediario	0C41
nivel intermedio	0C51
nivel medio	0C51
nivel medio alto	0>m1
nivel medio-alto	0>m1
nivel mediu	0C91
nivell alt	0N`1
nivell avancat	0N`1
nivell avançat	0N`1
nivell basic	0:T1
nivell bàsic	0:T1
nivell mitja	0C31
nivell mitjà	0C31
nivodij	0001
niñera	01B1
no	0bj6
nociones	0:U2
nocions	0?E2
nocoes	0c02
nocoes basicas	0KJ1
nodala	0c22
nodaļa	0c22
noe	0>e1
noe kjennskap	0<[1
nogenlunde	0`Z1
nokkud god	0c41
nokkuð góð	0c41
nom del projecte	0c51
nom du projet	0c61
nombre del proyecto	0c71
nome del progetto	0c81
nome do projeto	0c91
nominee	00N1
nonprofit	0391
nork	04\1
norskprove	0<O1
norskprøve	0<O1
nos	0Jb1
not ort	03M1
not ortalamasi	03M1
not ortalaması	03M1
nota	0c:4
nota final	0Ak1
nota finala	0?U1
nota finală	0?U1
nota media	0?T1
nota mitjana	0L^1
notable	0?T1
notaio	0261
notaire	01Z1
notar	0c>3
notaria	01B1
notarie	02B1
notario	01B1
notaris	0cA2
notariusz	0271
notary	01h1
note	0cC2
notendurchschnitt	01A1
notenschnitt	01A1
noter	01[1
notions	0;[2
notiuni	0CV1
notiuni de baza	0CV1
notlen	0Jb1
notář	06^1
nourrice	01Z1
noustaja	01>1
novads	0?21
nover	02:1
noverande	0OF1
novice	0cE2
novinar	0cG5
novinár	08L1
novinář	06^1
now	0C01
nozioni	0;Y2
noções	0c02
noções básicas	0KJ1
noțiuni	0CV1
noțiuni de bază	0CV1
npk	0@h1
npo法人	0cL1
nr	04T1
ntnu	0cM1
nu	0cN5
nu ho sinh	09m1
nubile	0@D1
nucleo	0GE1
nugaletoja	0661
nugaletojas	0661
nugalėtoja	0661
nugalėtojas	0661
num	09?1
numatoma	0cS1
numele proiectului	0cT1
nuo	0cU2
nuotolinis	0Um1
nuotoliniu budu	0Um1
nuotoliniu būdu	0Um1
nurse	01h1
nursery	0391
nutid	0cW2
nutricionista	03P2
nutritionist	0J;2
nutriționist	01i1
nuvaerende	0T81
nuvarande	0cY1
nuverandi	0Kg1
nuværende	0T81
nv	00`1
nvq	0>h2
nyar	0cZ1
nyara	0cZ1
nybegynner	0c[2
nyboerjare	0c]2
nyborjare	0c]2
nybörjare	0c]2
nyelvvizsga	0c_1
nyelvvizsgat	0c_1
nyelvvizsgát	0c_1
nykyaan	0JD1
nykyaeaen	0JD1
nykyhetkeen	0JD1
nykyhetki	0JD1
nykyinen	0JD1
nykyisin	0JD1
nykyään	0JD1
nyni	09^1
nyní	09^1
nyrt	00`1
nyt	0JD1
nyár	0cZ1
nábrežie	0b41
nábřeží	0?M1
nám	0c`2
námestie	0b41
námořník	0>c1
náms- og starfsferill	0Mo1
námsbraut	0251
námskeið	0bB1
náměstek	0>c1
náměstí	0?M1
název projektu	0bX1
názov projektu	0b[1
nâng cao	0bC2
näherin	08Z1
nämndeman	02B1
näyttelijä	05P1
nå	0OF1
nåværende	0OF1
négociateur	01Z1
négociatrice	01Z1
nível avançado	08j1
nível básico	0KJ1
nível intermediário	0C41
nívódíj	0001
nõrk	04\1
nõustaja	01>1
nú	0Kg1
núcleo	0GE1
núm	09?1
nútíð	0Kg1
núverandi	0Kg1
năm	0cb2
nő	0cd1
nős	0Jb1
nőtlen	0Jb1
nővér	02:1
nữ	0ce1
nữ hộ sinh	09m1
o	0cf3
o levels	02Z1
o momento	0871
o-levels	02Z1
oab	0@31
obala	09H1
obchod	0Gg2
obchodna akademia	0\l1
obchodni akademie	0DT1
obchodni zastupce	0>c1
obchodnik	0Al2
obchodny zastupca	0@<1
obchodná akadémia	0\l1
obchodní akademie	0DT1
obchodní zástupce	0>c1
obchodník	0Al2
obchodný zástupca	0@<1
obcina	0>A1
obecnie	04C1
ober	0Jg1
oberschule	0<m1
objava	0Xm1
objavljen	0ci1
objavljeno	0cj1
obkladac	0>c1
obkladač	0>c1
oblikovalec	0ES1
oblikovalka	0ES1
obmann	02e1
obor	0ck1
oboru	0ck1
obrona	0cl1
obrt	0WP1
obtained	09Y1
obtained in	09Y1
obtenida	06D1
obtenido	06D1
obtenu	0EU1
obtenu en	0EU1
obtenue	0EU1
obtenue en	0EU1
obtida	0BK1
obtido	0BK1
obtinut	01C1
obuka	0cm1
občina	0>A1
obținut	01C1
oca	01Q1
ocakavane	0cn1
oceanographer	01h1
ocekavano	0co1
ocekivano	0d02
ocena	0d23
ocena koncowa	0d51
ocena końcowa	0d51
oceneni	0051
ocenenie	0041
ocenění	0051
och	0d61
ochroniarz	0271
ocjena	0d71
ocm	01Q1
ocp	01Q1
octrooi	0=O1
od	0d8<
odbor	0dD3
oddelek	0Jk1
oddeleni	0H31
oddelenie	0H81
oddzial	0Im1
oddział	0Im1
oddělení	0H31
ode	01>1
odeljenje	0GH1
odgojitelj	0XZ1
odhadce	0>c1
odjel	0dG1
odjeljenje	0dG1
odlicno	0bE6
odlično	0bE6
odontotecnico	0261
odotettu	07H1
odsek	0dH3
odsjek	0dG1
odul	0;X1
odulu	0;X1
odvetnica	0ES1
odvetnik	0ES1
odvjetnica	0=o1
odvjetnicki ured	0WP1
odvjetnik	0=o1
odvjetnički ured	0WP1
odznaczenie	0NF1
odznaka	0NF1
oekonom	05e2
oekotropholog	05U1
oenologue	01Z1
oeversaettare	02B1
oevet	0dK1
of	0dL1
office	0P32
officer	0dM3
officina	03K1
officine	03K1
offiser	0;R1
oficial	02@2
oficina	0dP3
ofisi	03Y1
og	0dS2
oggi	00k1
ogift	0dU2
ogretim gorevlisi	01[1
ogretim uyesi	01[1
ogretmen	01[1
ogretmeni	01[1
ogrodniczka	0271
ogrodnik	0271
ohg	00`1
ohjaaja	05P1
ohjelmoija	05P1
oifigeach	03W1
oikolukija	05P1
ojczyste	0Ij1
ojczystego	0Ij1
ojczysty	0Ij1
okj	0dW2
oklevel	0dY2
okleveles	0Je1
oklevél	0dY2
okonom	05e2
okotropholog	05U1
okres	0c`2
oktato	0842
oktató	0842
okul	0401
okulu	0401
okutman	01[1
oldal	0d[1
olimpiada	0d\3
olimpiade	00B1
olimpiadă	0??1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0d_2
ologist	0Sn1
olympiad	00N1
olympiada	0@F2
olympiáda	0@F2
omanik	01>1
omistaja	05P1
ompelija	05P1
on lisans	0`K1
ondernemer	01d1
onderneming	0P?1
onderscheiding	0J\1
onderzoeker	01d1
oneletrajz	0da1
oneletrajza	0da1
ongehuwd	04g1
ongoing	0C01
onkentes	0<N1
onkormanyzat	07G1
onlajn	0db1
online	0dcA
onlisans	0`K1
onlus	03K1
onoracha	0Q_1
ontwerper	01d1
ontwikkelaar	01d1
onur belgesi	0;X1
onwards	0C01
onóracha	0Q_1
oopt	0<O1
op afstand	0SZ1
opas	05P1
opcina	0WP1
operaator	01>1
operaattori	05P1
operador	01]1
operadora	01]1
operaia	0261
operaio	0261
operari	02?1
operaria	02<3
operario	03P2
operater	0e43
operateur	01Z1
operative	0Sn1
operatoare	01i1
operatoer	05M3
operator	0e7?
operatore	0261
operatorius	02R1
operatorka	0271
operators	02S1
operatoru	01[1
operatrice	05[2
operatör	0GQ2
operatörü	01[1
operatør	05e2
operatőr	0<N1
operària	02?1
operária	01]1
operário	01]1
operátor	0Y\3
opetaja	01>1
opettaja	05P1
opic	0<O1
opiekun	0271
opiekunka	0271
opisto	0471
opistoaste	0L31
opistotutkinto	0L31
oplaeg	02l1
opleidingscentrum	08=1
opleidingsdag	0=P1
oplæg	02l1
oppas	01d1
oppekava	0L21
oppilas	05P1
opravneni	0@j1
opravnenie	0@k1
oprichter	0Jg1
oprávnenie	0@k1
oprávnění	0@j1
opstina	06@1
optica	01B1
optician	0J;2
opticien	0AJ2
opticienne	01Z1
optico	01B1
optik	0>c1
optiker	0Xe4
optikko	05P1
optikus	0<N1
option	0N11
optisyen	01[1
optometrist	01h1
optyk	0271
opublikowany	07F1
opérateur	01Z1
opératrice	01Z1
općina	0WP1
opština	06@1
oraz	0eF1
orden	08[1
ordfoerande	02B1
ordfoerer	0;R1
ordforande	02B1
ordforer	0;R1
ordförande	02B1
ordfører	0;R1
ordinary degree	0:;1
organiser	01h1
organist	0C12
organizer	01h1
orta	0eG2
orta duzey	0eG2
orta duzeyde	0eI1
orta düzey	0eG2
orta düzeyde	0eI1
orta seviye	0eI1
orta ust	0VO1
orta ustu	0VO1
orta üstü	0VO1
orta-üst	0VO1
ortagi	01[1
ortak yazar	01[1
ortalama	03M1
ortaokulu	0401
ortağı	01[1
orthophoniste	01Z1
orvos	02:1
os	04W1
osakond	0eJ2
osasto	0eL2
oscp	01Q1
osd	0<O1
osiedle	04W1
osiguranje	0@H2
osnivac	05G2
osnivač	05G2
osnove	0eN6
osnovna skola	0K32
osnovna sola	0K51
osnovna škola	0K32
osnovna šola	0K51
osnovne akademske studije	0<R1
osnovne studije	0<R1
osnovno	0eN6
osnovno znanje	0eT3
ospatar	01i1
ospedale	03K1
ospideal	0BD1
ospidéal	0BD1
osposobljavanje	0eW1
ospătar	01i1
ostaja	05P1
ostan	0BD1
osteopath	01h1
ostetrica	0261
ostetrico	0261
ostreiculteur	01Z1
ostréiculteur	01Z1
osuuskunta	06G1
osvc	0FO1
osvedceni	0@j1
osvedcenie	0@k1
osvedčenie	0@k1
osvč	0FO1
osvědčení	0@j1
osz	0eX1
osze	0eX1
osztaly	0eY2
osztalyzat	08>1
osztatlan kepzes	0Je1
osztatlan képzés	0Je1
osztondij	0FL2
osztály	0eY2
osztályzat	08>1
ota	0e[2
oteli	03Y1
otomotiv	03Y1
otono	0e]1
otoño	0e]1
ottenuto	0B`1
ottico	0261
ottima	09=2
ottima conoscenza	09<1
ottimo	09=2
ou	00`1
outono	0e^1
ouvrage	0?Q1
ouvrier	01Z1
ouvriere	01Z1
ouvrière	01Z1
overmontoer	06R1
overmontor	06R1
overmontør	06R1
oversaetter	06R1
oversattare	02B1
oversetter	0;R1
oversætter	06R1
ovet	0dK1
ovlascenje	0cm1
ovlastenje	0eW1
ovlaštenje	0eW1
ovlašćenje	0cm1
ovoda	0XW1
ovodapedagogus	02:1
ovono	02:1
owner	01h1
oy	00`1
oyj	00`1
oyuncu	01[1
oz gecmis	0e_1
ozenjen	0b`2
ozgecmis	0e_1
ozgecmisi	0e_1
oü	00`1
očakávané	0cn1
očekivano	0d02
očekáváno	0co1
oženjen	0b`2
p	0e`1
p o box	0ea1
p zza	0?N1
p.o. box	0ea1
p.zza	0?N1
pa	0eb1
pa distans	0Ga1
pa nett	0NT1
paa	0eb1
paa distans	0Ga1
paa nett	0NT1
paaaine	0Yd1
paagaaende	0ec2
paagaar	0cY1
paallikko	05P1
pabrik	07]1
packer	0C12
pacse	0@C1
pacsee	0@C1
pacsé	0@C1
pacsée	0@C1
pad	0FN1
pada	0ee1
padagog	05U1
padalinys	0E[1
padaria	02\1
padeiro	01]1
padejeja	02R1
padejejas	02R1
padeka	0661
padronanza	0LJ1
padzilinats	0ef1
padziļināts	0ef1
padėjėja	02R1
padėjėjas	02R1
padėka	0661
paeaeaine	0Yd1
paeaellikkoe	05P1
paedagog	0eg2
paeivaekoti	0UK2
paetevyys	0Yc1
pagaende	0ec2
pagar	0cY1
pagaritookoda	0541
pagaritöökoda	0541
pagasts	0?21
page	0ei2
pagina	0ek5
pagrindai	0<J2
pagrindine mokykla	0E31
pagrindines	0f01
pagrindinė mokykla	0E31
pagrindinės	0f01
paguyuban	07]1
paipear	0?R1
paipéar	0?R1
paitinn	0?R1
paivakoti	0UK2
paja	06G1
pakankamai	0f11
pakar	0f21
palestra	05=1
paligs	02S1
palkinto	06H1
palmes	00L1
palomies	05P1
palvelu	06G1
palveluneuvoja	05P1
palvelut	06G1
palyazat	0001
palīgs	02S1
pamata	0f32
pamatlimeni	06N1
pamatlimenis	0f32
pamatlīmenis	0f32
pamatlīmenī	06N1
pamatskola	0461
pamatzinasanas	0f32
pamatzināšanas	0f32
pana	0f51
pana in	0f51
pana in prezent	0231
pana la	0f51
panadera	01B1
panaderia	07\1
panadero	01B1
panadería	07\1
panettiere	0261
panificio	03K1
panimo	06G1
pank	0541
pankki	06G1
panna	0WO1
paper	0>41
papeteries	0311
paralegal	01h1
paramedic	01h1
paramedik	01[1
parcours	0N11
pardaveja	02R1
pardavejas	02R1
pardavėja	02R1
pardavėjas	02R1
pardeveja	02S1
pardevejs	02S1
parduotuve	03J1
parduotuvė	03J1
paredzams	0f61
paredzets	0f61
paredzēts	0f61
park	0FN1
parken	0P11
parkway	0651
parrucchiera	0261
parrucchiere	0261
parstavis	02S1
parteira	01]1
partner	0f72
partners	0391
paru dans	0?Q1
parvalda brivi	0>d1
pasaje	09?1
pasante	01B1
pascasarjana	0f91
paseo	09?1
pasif	0CU1
pasivne	0f:2
pasivni	0`h1
pasivno	0eT3
pasivní	0`h1
pasivně	0`h1
paslaik	0\M1
pasniedzejs	02S1
pasniedzējs	02S1
pasnodarbinats	0671
pass	0f<2
passage	04i1
passatge	09M1
passed	09Y1
passeig	09M1
passi	0Yc1
pastaci	01[1
pastacı	01[1
pastane sefi	01[1
pastane şefi	01[1
pastelera	01B1
pastelero	01B1
pasticcere	0261
pasticciera	0261
pasticciere	0261
pastor	02e1
pastry	01h1
pasvaldiba	0671
pasívne	0`_1
paten	09i1
patent	0f>@
patentas	0XN1
patente	0fN3
patentino	01?1
patents	0G\1
patentti	0L?1
patevyys	0Yc1
patin	08Z1
patissier	0fQ3
patissiere	01Z1
patlaban	0\M1
patron	01B1
patrón	01B1
pavars	02S1
pavasaris	0fT2
pavārs	02S1
paysagiste	01Z1
pazenges	08S2
paznic	01i1
pazymejimas	08<1
pazymiu vidurkis	0:e1
pazymys	0:e1
pašlaik	0\M1
pašnodarbināts	0671
pašvaldība	0671
pažengęs	08S2
pažymių vidurkis	0:e1
pažymys	0:e1
pažymėjimas	08<1
pd	0fV1
peaeriala	0L21
peatukk	03X1
peatükk	03X1
pecheur	01Z1
pecovatel	06^1
pedagogus	02:1
pedagógus	02:1
pedreiro	01]1
pegawai	02;1
peixeiro	01]1
pek	0842
pekar	06^1
pekara	0@H2
pekaren	03I1
pekarna	0[T2
pekař	06^1
pekerja	02;1
pekseg	07G1
pekáreň	03I1
pekárna	0FO1
pelatih	02;1
pelatihan	0fW2
pelaut	02;1
pelayan	02;1
peluquera	01B1
peluquero	01B1
pemadam	02;1
pemandu	02;1
pemandu wisata	02;1
pembicara	09i1
pembina	02;1
pemenang	05m1
pemerintah	07]1
pemilik	02;1
peminatan	0=J1
pemula	0fY2
pemusik	02;1
penanggung jawab	02;1
penari	02;1
pendiri	02;1
peneliti	02;1
penerbit	0f[2
penerjemah	02;1
pengacara	02;1
pengajar	02;1
pengembang	02;1
pengemudi	02;1
penger	08R1
penghargaan	05m1
penjahit	02;1
penjual	02;1
penningmeester	01d1
penulis	02;1
penutur asli	07[1
penyanyi	02;1
penyuluh	02;1
penyunting	02;1
penztaros	0842
peon	01B1
perancang	02;1
perawat	02;1
percakapan	0CU1
percentage	00T1
perempuan	0e`1
perencana	02;1
perfecto	0IX1
perfeito	0IW1
perfekcyjny	0f]1
perfekt	0f^1
perfektne	0f_2
perfektně	0fa1
perfetto	0fb1
perguruan tinggi	0MM1
periodico	05=1
periodista	02@2
perit	0581
perito	0fc2
perito industriale	0G51
periódico	05=1
perkiraan	0FK1
permis	0@^3
permis b	03O1
permis de conducere	01`1
permiso	01_1
permit	01X1
permís	01^1
perpustakaan	07]1
personel	01[1
personeli	01[1
perumahan	0Em1
perusahaan	07]1
peruskoulu	0471
peruskoulun paattotodistus	0571
peruskoulun paeaettoetodistus	0571
peruskoulun päättötodistus	0571
perustaidot	04`2
perustaito	04b1
perustaja	05P1
perustaso	0fe1
perusteet	04`2
perustutkinto	0ff2
pesantren	0MM1
pescadero	01B1
pescador	03P2
pescadora	03P2
pescar	01i1
pescatore	0261
pescatrice	0261
peserta magang	02;1
pesquisador	01]1
pesquisadora	01]1
petani	02;1
petniece	02S1
petnieks	02S1
petty officer	01h1
petugas	02;1
peón	01B1
pečovatel	06^1
pfa	03C1
pfarrer	02e1
pfleger	05U1
pfoertner	05U1
pfortner	05U1
pförtner	05U1
pg	0fh1
pg dip	0Q81
pgce	0fi2
pgdip	0fi2
ph d	0fk3
ph d grad	0fn1
ph d studerende	0fo1
ph.d	0fk3
ph.d.-grad	0fn1
ph.d.-studerende	0fo1
phan tich	09m1
pharma	0391
pharmaceuticals	0391
pharmacie	0311
pharmacien	01Z1
pharmacienne	01Z1
pharmacist	01h1
pharmacy	0391
pharmd	0FU1
phat trien	09m1
phd	0g02
phd student	0701
phdr	0CM2
phien dich	09m1
phiên dịch	09m1
phlebotomist	01h1
pho	0AV1
pho ban	09m1
pho chu tich	09m1
pho giam doc	09m1
pho hieu truong	09m1
pho phong	09m1
phong	0:f1
phong ban	0:f1
phong kham	0;B1
phong thi nghiem	0;B1
phong vien	09m1
photographe	01Z1
photographer	01h1
phr	01Q1
phu bep	09m1
phuc vu	09m1
phuong	0AV1
physician	01h1
physicist	01h1
physiker	05U1
phát triển	09m1
phân tích	09m1
phòng	0:f1
phòng ban	0:f1
phòng khám	0;B1
phòng thí nghiệm	0;B1
phó ban	09m1
phó chủ tịch	09m1
phó giám đốc	09m1
phó hiệu trưởng	09m1
phó phòng	09m1
phóng viên	09m1
phường	0AV1
phố	0AV1
phụ bếp	09m1
phục vụ	09m1
piagam	0g22
piastrellista	0261
piata	04T1
piazza	0?N1
piazzale	0?N1
piața	04T1
picker	01h1
piekarnia	0381
piekarz	0271
pielegniarka	0271
pielegniarz	0271
pielęgniarka	0271
pielęgniarz	0271
pigiste	01Z1
pilot	0g43
pilotin	02e1
piloto	03P2
pincer	0692
pinche	01B1
pincér	0692
pintor	03P2
pintora	03P2
pion	0Im1
pirma limena augstaka izglitiba	0XV1
pirmininkas	02R1
pirmā līmeņa augstākā izglītība	0XV1
pis	09M1
pisarna	0>A1
piso	09?1
pivara	06@1
pivovar	0Gg2
pivovara	0WP1
pivovarna	0>A1
pivovary	0FO1
pizzeria	03K1
pjazza	0E61
pl	0g73
plac	04W1
placa	09M1
place	04i1
plads	0P11
plaket	0;X1
plaketa	0g:1
plakett	0g;1
plan	04h1
planeeritav	0J[1
planer	05U1
planerad	0<i1
planirano	0d02
planlagt	0OI2
planlanan	0<d1
planned	05g1
planner	06V2
planots	0f61
planovane	0cn1
planovano	0co1
planowane	0g<1
planowany	0g<1
plant	0391
plantsoen	0FN1
planuojama	0cS1
plaquiste	01Z1
plass	0:d1
plasterer	01h1
platschef	02B1
platz	0AL1
playworker	01h1
plaza	09?1
plaça	09M1
plc	00`1
plein	0FN1
plida	0<O1
plombier	01Z1
plombiere	01Z1
plombière	01Z1
plongeur	01Z1
plongeuse	01Z1
plumber	01h1
plynne	04;2
plynnie	0;F1
plynny	0;F1
plynně	04@1
plynule	04;2
plánované	0cn1
plánováno	0co1
plānots	0f61
pm	0g=3
pmo	0fh1
pmp	01Q1
po	0fV1
po box	0ea1
pobalscoil	01G1
pobednica	0g@1
pobednik	0g@1
pobjednica	0061
pobjednik	0061
pocetnik	0gA4
pocetno	0gE2
poczatkujacy	0gG2
początkujący	0gG2
podcast	0>41
podiatrist	01h1
podjetje	0>A1
podnik	0Gg2
podsladek	0>c1
podsládek	0>c1
podstawowa	0gI2
podstawowe	0gK1
podstawowy	0gI2
podstawowym	0gK1
podstawy	0gI2
poduzece	0WP1
poduzeće	0WP1
podyplomowe	0V\1
podzim	0gL1
poglavje	0Xm1
poglavlje	0Ad2
pogovorno	0gM1
pohar	0@F2
pohiharidus	0WU1
pohikool	03\1
pohvala	0_C3
pohár	0@F2
poissonnier	01Z1
poistovna	03I1
poisťovňa	03I1
pojistovna	0FO1
pojišťovna	0FO1
pokal	0gN2
pokladni	0>c1
pokladnik	0Al2
pokladní	0>c1
pokladník	0Al2
poklicna matura	0gP1
pokojowa	0271
pokojska	0>c1
pokojská	0>c1
pokrocila	0gQ4
pokrocily	0gQ4
pokročilá	0gQ4
pokročilý	0gQ4
pokryvac	0>c1
pokrývač	0>c1
polaznik	0eW1
pole	0@E1
poletje	0gU1
polgarmester	0<N1
polgármester	0<N1
police	0391
police officer	01h1
policealne	0gV1
policia	01B1
policial	01]1
policier	01Z1
policiere	01Z1
policista	0>c1
policistka	0>c1
policière	01Z1
policjant	0271
policjantka	0271
policía	01B1
polier	02e1
poliisi	05P1
poliklinika	0gW3
polis	0gZ2
polisher	01h1
polisi	02;1
politechnika	03j1
politechniki	03j1
politecnica	0L:3
politecnico	0Bb3
politehnica	07M1
politeknik	0MM1
politibetjent	0;R1
politist	0AS1
politècnica	01O1
politécnica	0B<2
politécnico	0B<2
poliziotto	0261
polizist	05U1
polițist	0AS1
polku	08R1
polozen	0I`2
polozna	0271
položen	0I`2
polsterer	05U1
polytechnic	01N1
polytechnique	01P1
pomlad	0g\1
pomoc administracyjna	0271
pomoc kuchenna	0271
pomocnica	0Ah2
pomocnik	0g]5
pomocník	0>c1
pomoćnica	0=o1
pomoćnik	0>02
pomočnica	0ES1
pomočnik	0ES1
pompier	09P2
ponencia	0gb2
pontificia	0@O1
pontifícia	0@O1
ponència	0?n1
poradca	0@<1
poradce	0>c1
porocen	0\\1
porocena	0\\1
porodni asistentka	0>c1
porodní asistentka	0>c1
poročen	0\\1
poročena	0\\1
portal	09?1
portar	01i1
portas	0<N1
porteira	01]1
porteiro	01]1
porter	01h1
portier	0gd3
portiere	0261
portás	0<N1
pos doutorado	0I_1
pos graduacao	0LG1
posgrado	0TY1
poslovoda	0>02
poslovođa	0>02
postaci	01[1
postacı	01[1
postas	0gg2
postbode	01d1
postboks	0gi2
postbud	05e2
postbus	0gk1
postdoc	0C=2
postdoctoral	01h1
poste actuel	00_1
poster	0gl6
postfach	0531
postgrado	0TY1
postgraduate	0Q81
postgraduate certificate	0Q81
postgraduate diploma	0Q81
postgrau	0\[1
postina	0261
postinkantaja	05P1
postino	0261
postliceala	0B>1
postliceală	0B>1
postman	01h1
postwoman	01h1
postás	0<N1
posvet	0Xm1
poszter	0G`1
pot	0b51
potrdilo	0@h1
potvrda	0I`2
pour	0h21
pouzivatelsky	0h31
používateľsky	0h31
povprecje	0h41
povprecna ocena	0h41
povprečje	0h41
povprečna ocena	0h41
poziom zaawansowany	0;F1
pozoriste	06@1
pozorište	06@1
početnik	0gA4
početno	0gE2
położna	0271
poștaș	01i1
pr	03V1
praca	0h52
praca z domu	0b31
praca zdalna	0S[1
pracovnice	0>c1
pracovnicka	0@<1
pracovnik	0Al2
pracovník	0Al2
pracovníčka	0@<1
pracownica	0271
pracownik	0271
practical	0BC1
practicant	01i1
practicante	01B1
practice	0391
practitioner	01h1
pradedantysis	0h72
pradikat	01A1
pradinis	0<J2
pradmenys	0f01
praedikat	01A1
praegu	0RV1
praeguseni	0RV1
praktijk	02[1
praktikant	0h98
praktikantas	02R1
praktikante	02P2
praktikantin	08Z1
praktikants	02S1
praktikantė	02R1
praktykant	0271
praktykantka	0271
pramugari	02;1
pramuniaga	02;1
pramusaji	02;1
pranesimas	0XN1
pranešimas	0XN1
praticante	0261
pravnica	0Aa3
pravnicka	0Al2
pravnik	0hA5
prawniczka	0271
prawnik	0271
prawo jazdy	0A91
prawo wykonywania zawodu	0A91
praxis	03D1
praça	04J1
pre intermediate	0;c1
pre-intermediate	0;c1
precejies	0bb1
precejusies	0bb1
preceptor	01]1
preceptora	01]1
preconizat	0811
precējies	0bb1
precējusies	0bb1
predajna	03I1
predajňa	03I1
predavac	0hF3
predavanje	0XG3
predavatelj	05I1
predavač	0hF3
preddiplomski studij	0hI1
predikat	0EW1
prednaska	0WG2
prednáška	0Aj1
predpoklad	0co1
predpokladane	0hJ2
predpokladané	0cn1
predseda	0Al2
predsedkyne	0>c1
predsednica	0hL2
predsednicka	0@<1
predsednik	0hL2
predsedníčka	0@<1
predsjednica	0=o1
predsjednik	0=o1
preduzece	06@1
preduzeće	06@1
predvideno	0hN3
predvidoma	0hQ1
predviđeno	0d02
preemia	0hR2
prefecture	0311
prefeitura	02\1
preis	08[1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02T2
prekladateľ	08L1
prelekcja	07F1
premi	01T1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0hT3
premios	01S1
premiu	0??1
premiul	0??1
premiul i	0??1
premju	0>Q1
preneur de son	01Z1
preparateur	01Z1
preparatoria	0?V1
preparatrice	01Z1
preprint	0>41
presedinta	01i1
presedinte	01i1
present	0hW3
presentation	0>41
presente	0hZ3
presenter	01h1
presernova nagrada	0g:1
president	0h]3
presidenta	02@2
presidente	03?4
press	0391
pressesprecher	08Z1
presso	0?L1
preukaz	0@k1
prevajalec	0ES1
prevajalka	0ES1
previsao	0BL1
previsio	0h`1
previsionnel	08@1
previsió	0h`1
previst	0h`1
prevista	0ha4
prevista para	0he2
previsto	0hg3
previsão	0BL1
prevodilac	06j1
prevoditelj	0XZ1
prevu	08@1
prevue	08@1
prezent	0hj2
prezentare	0741
prezes	0271
prezident	02T2
prezidents	02S1
prešernova nagrada	0g:1
preżent	0=51
președinte	01i1
președintă	01i1
pri	0hl2
pria	0ZT1
pricakovano	0hQ1
priemer	0Rg1
priemyselna skola	0\l1
priemyselná škola	0\l1
priest	01h1
prijs	0<o1
prilaz	09H1
primar	01i1
primaria	03C1
primarie	03C1
primary school	01N1
primavara	0hn1
primavera	0ho4
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03C1
primărie	03C1
primăvara	0hn1
prince2	01Q1
principal	01h1
principiant	0i31
principiante	0i43
printemps	0i71
printiseacht	06a1
printíseacht	06a1
pripravnica	0Aa3
pripravnik	0Aa3
pris	0_H3
prisen	0i82
priset	0i:1
prispevek	0Af2
prispevok	0Aj1
prix	00L1
prizas	0661
prize	00N1
priznanje	0_C3
pričakovano	0hQ1
probation officer	01h1
proc	01\1
proceedings	0Vf2
procurador	01B1
procuradora	01B1
prodajalec	0ES1
prodajalka	0ES1
prodavac	0i;3
prodavacica	06j1
prodavač	0i>2
prodavačica	06j1
prodavnica	06@1
prodejna	0FO1
prodi	0=J1
producer	01h1
product manager	0701
product owner	0i@3
productions	0391
productor	01B1
productora	01B1
produtor	01]1
proefschrift	0=O1
prof	0bB1
profesijny zivotopis	0iC1
profesijný životopis	0iC1
profesine kvalifikacija	0>\1
profesine mokykla	0E31
profesinis bakalauras	0:^1
profesinis issilavinimas	0>\1
profesinis išsilavinimas	0>\1
profesinė kvalifikacija	0>\1
profesinė mokykla	0E31
profesional	0991
profesionala videja izglitiba	06o1
profesionalais bakalaurs	0:]1
profesionalais magistrs	0]V1
profesionalna biografija	0=b1
profesionālais bakalaurs	0:]1
profesionālais maģistrs	0]V1
profesionālā vidējā izglītība	06o1
profesjonsstudium	0KV1
profesni prukaz	0@j1
profesni zivotopis	0iD1
profesní průkaz	0@j1
profesní životopis	0iD1
profesoara	01i1
profesoară	01i1
profesor	0iE:
profesora	01B1
profesorius	02R1
profesors	02S1
professeur	01Z1
professional proficiency	0?@1
professional working proficiency	0Pn1
professionale	09<1
professioneel	0iO1
professionnel	0CE1
professionsbachelor	0:D1
professionshoejskole	0J_1
professionshojskole	0J_1
professionshøjskole	0J_1
professor	0iP9
professora	07^2
professore	0261
professoressa	0261
professori	05P1
professzor	02:1
profesör	01[1
proficient	02W2
proficient user	0?@1
profiel	02m1
profil	0IS1
profilul	0IS1
profissional	08j1
progett	0iY1
progetti	0c81
progettista	0261
progetto	0c81
program	0iZ5
program studi	0=J1
programador	02<3
programadora	02<3
programatoare	01i1
programator	0i_3
programci	01[1
programcı	01[1
programer	0e43
programerka	0ES1
programi	04K1
programista	0271
programistka	0271
programma	0ib1
programmatore	0261
programmatrice	0261
programmeerija	01>1
programmer	0ic2
programmerare	02B1
programmerer	0;R1
programmet	02d1
programmetaja	02S1
programmetajs	02S1
programmeur	0AJ2
programmierer	05U1
programmoer	06R1
programmor	06R1
programmør	06R1
programmētāja	02S1
programmētājs	02S1
programozo	02:1
programozó	02:1
programuotoja	02R1
programuotojas	02R1
programátor	02T2
programı	04K1
proiect	0cT1
proiecte	0cT1
proiectul	0cT1
proje	0ie1
proje adi	0ie1
proje adı	0ie1
proje asistani	01[1
proje asistanı	01[1
proje yoneticisi	01[1
proje yöneticisi	01[1
project	0if3
project manager	0701
projecte	0c51
projected	05g1
projecten	0ii1
projectes	0c51
projectnaam	0ii1
projecto	0c91
projectos	0c91
projects	0@;1
projekat	0ij1
projekt	0ik=
projekt neve	0j81
projektai	0j91
projektant	0j:4
projektantka	0271
projektas	0j91
projekte	0j>2
projektek	0j81
projekter	0j@1
projekti	0jA6
projektid	0jG1
projektin nimi	0jH1
projektit	0jH1
projektledare	02B1
projektname	0^61
projektnamn	0jI1
projektnavn	0j@1
projektoer	02B1
projektor	02B1
projekts	0jJ1
projektu	0b\1
projekty	0jK3
projektör	02B1
projeler	0ie1
projesi	0ie1
projet	0c61
projeteur	01Z1
projeto	0c91
projetos	0c91
projets	0c61
prolece	0jN1
proleće	0jN1
proljece	0jO1
proljeće	0jO1
promedio	0?T1
promenade	0AL1
promotie	0Hk1
promotion	0jP1
promotor	03P2
promotora	03P2
promotore	0261
promotrice	0261
promovendus	0Jg1
promoviert	0jP1
proofreader	01h1
properties	0391
prosecna ocena	0jQ1
prosek	0jQ1
prosek ocena	0jQ1
prosečna ocena	0jQ1
prosiding	09i1
prosjecna ocjena	0d71
prosjek	0d71
prosjek ocjena	0d71
prosjekt	0jR2
prosjekter	0jT1
prosjektnavn	0jT1
prosječna ocjena	0d71
prospech	0A:2
prospective	05g1
prospektas	03V1
prospekts	0?21
prospěch	0Rf1
prostovoljec	0ES1
prostovoljka	0ES1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03K1
provincie	0P?1
provinsi	0Em1
proyecto	0c71
proyectos	0c71
proyek	0bA1
proġett	0iY1
pruefer	05U1
pruefung	0<S1
prufer	05U1
prufung	0<S1
prukaz	0@j1
prumer	0Rf1
pruvodce	0>c1
pruvodkyne	0>c1
prvostopenjski	0G91
prvostupnica	0hI1
prvostupnik	0hI1
przedsiebiorstwo	0381
przedsiębiorstwo	0381
przedstawiciel	0271
przedszkole	03j1
przeglad	07F1
przegląd	07F1
przewidywane	0g<1
przewidywany	0g<1
przewodniczaca	0271
przewodniczacy	0271
przewodniczka	0271
przewodnicząca	0271
przewodniczący	0271
przewodnik	0271
przychodnia	0381
práca z domu	0b31
právnik	0@<1
právnička	0Al2
právník	0>c1
prädikat	01A1
préfecture	0311
prémio	00M1
préparateur	01Z1
préparatrice	01Z1
présent	00_1
président	01Z1
présidente	01Z1
prévisionnel	08@1
prévu	08@1
prévue	08@1
prêmio	00M1
príspevok	0Aj1
próf	0bB1
prófessor	0=_1
prüfer	05U1
prüfung	0<S1
prēmija	00B1
průkaz	0@j1
průměr	0Rf1
průvodce	0>c1
průvodkyně	0>c1
psc	0c`2
psichologas	02R1
psicoleg	02?1
psicologa	0jU4
psicologo	06S3
psicòleg	02?1
psicòloga	02?1
psicóloga	03P2
psicólogo	03P2
psiholog	0jY4
psihologs	02S1
psikolog	0R72
psm	01Q1
pst	0];1
psuhholoog	01>1
psycholog	06X4
psychologist	01h1
psychologue	01Z1
psycholoog	01d1
psychológ	08L1
psychomotricien	01Z1
psykolog	05M3
psykologi	05P1
pszichologus	02:1
pszichológus	02:1
psühholoog	01>1
psč	0c`2
pt	0j]2
pta	08Z1
pte	0j_2
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	0391
pubblicato	0751
pubblicazione	0751
publicacao	05=1
publicacio	0?n1
publicacion	01a1
publicació	0?n1
publicación	01a1
publicado	0?l2
publicat	0?j2
publicatie	0=O1
publication	0?Q1
publicação	05=1
publicerad	0LV1
publiceret	02l1
publie	0?Q1
publikace	0GX1
publikacia	0Aj1
publikacija	0ja4
publikacio	0G`1
publikacja	07F1
publikation	08M1
publikácia	0Aj1
publikáció	0G`1
publikācija	0G\1
publisert	0WI1
published	0>41
publishers	0391
publishing	0391
publié	0?Q1
puchar	0NF1
pucko otvoreno uciliste	0je1
puerta	09?1
puheenjohtaja	05P1
puheenvuoro	0L?1
puheterapeutti	05P1
puiestee	0]@1
puikiai	0[=1
puikus	0[=1
puisto	08R1
pultos	0<N1
puppeteer	01h1
purser	01h1
pusat	07]1
pustakawan	02;1
put	0jf2
putkiasentaja	05P1
puuseppa	05P1
puuseppae	05P1
puuseppä	05P1
puutarhuri	05P1
pučko otvoreno učilište	0je1
pza	09?1
página	0jh2
pályázat	0001
până	0f51
până la	0f51
până în	0f51
până în prezent	0231
pâtissier	01Z1
pâtissière	01Z1
pädagog	05U1
päiväkoti	0UK2
pätevyys	0Yc1
pääaine	0Yd1
päällikkö	05P1
på	0eb1
på distans	0Ga1
på nett	0NT1
pågående	0ec2
pågår	0cY1
pædagog	06R1
pék	0842
pékség	07G1
pénztáros	0842
pêcheur	01Z1
pós-doutorado	0I_1
pós-graduação	0LG1
póster	01a1
pôle	0@E1
pôster	05=1
põhiharidus	0WU1
põhikool	03\1
pārdevēja	02S1
pārdevējs	02S1
pārstāvis	02S1
pārvalda brīvi	0>d1
pētniece	02S1
pētnieks	02S1
płynnie	0;F1
płynny	0;F1
přednáška	0GX1
předpoklad	0co1
předpokládané	0co1
předseda	0>c1
předsedkyně	0>c1
překladatel	06^1
příspěvek	0GX1
qa	0E82
qpa	0AG1
quaderni	0751
quaderns	0?n1
quadra	04J1
quadro	0261
quai	04i1
qualifica	0jj2
qualifica professionale	0G51
qualificacio	0L^1
qualificació	0L^1
qualified	01X1
quan	0AV1
quan doc	09m1
quan ly	09m1
quan tri vien	09m1
quimic	02?1
quimica	02@2
quimico	03P2
quy	0;B1
químic	02?1
química	02@2
químico	03P2
quản lý	09m1
quản trị viên	09m1
quản đốc	09m1
quận	0AV1
quỹ	0;B1
r	0al1
raadgivare	02B1
raadgiver	05e2
raadslid	01d1
raamat	03X1
raamatukogu	0541
raamatupidaja	01>1
raatali	05P1
rabbi	01h1
racunovoda	0>02
racunovodja	0ES1
racunovodkinja	0ES1
rad	0Ad2
rad od kuce	0b02
rad od kuće	0b02
radca	0271
radgivare	02B1
radgiver	05e2
radgjafi	0=_1
radiographer	01h1
radionica	0@H2
radna	0271
radna biografija	0=b1
radnica	0>02
radnik	0>02
radny	0271
radstefna	0?K1
raduneyti	06I1
raeaetaeli	05P1
rafvirki	0=_1
ragel	0^D1
ragioniera	0261
ragioniere	0261
rahastonhoitaja	05P1
rahuldav	0WZ1
raitti	08R1
rajonas	03V1
rakenduskorgharidus	0:_1
rakenduskorgkool	03\1
rakenduskõrgharidus	0:_1
rakenduskõrgkool	03\1
rakennus	06G1
rakpart	03[1
raksts	0G\1
raktaros	0<N1
raktáros	0<N1
rama	0LB1
rambla	09M1
ranger	01h1
rannog	0621
rannsakandi	0=_1
rannóg	0621
ranta	08R1
raportti	0L?1
rapport	05h3
raumausstatter	05U1
ravintola	06G1
ravitsemusterapeutti	05P1
razgovorno	0jl1
raziskovalec	0ES1
raziskovalka	0ES1
razoavel	0C41
razoável	0C41
razveden	0b`2
razvedena	0b`2
razvijalec	0ES1
razvijalka	0ES1
razvojni	0=o1
računovodja	0ES1
računovodkinja	0ES1
računovođa	0>02
raġel	0^D1
rd	0jm2
re	0L01
realexamen	0PF1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<m1
realty	0391
reatha	05a1
rebbiegha	0jo1
rebbiegħa	0jo1
rebbieh	0>Q1
rebbieħ	0>Q1
recenzio	0G`1
recenzió	0G`1
recenzja	07F1
recepcioner	0XZ1
recepcionista	02<3
recepcios	02:1
recepciós	02:1
recepcjonista	0271
recepcjonistka	0271
recepcna	0@<1
recepcni	0>c1
recepcny	0@<1
receptioner	01i1
receptionera	01i1
receptionist	0k05
receptioniste	01d1
receptionniste	01Z1
receptor	05I1
recepčná	0@<1
recepční	0>c1
recepčný	0@<1
recepționer	01i1
recepționeră	01i1
recompense	00L1
reconeixement	01T1
reconhecimento	00M1
reconocimiento	01S1
recruiter	0701
red seal	02Y1
redacteur	0AJ2
redactoare	01i1
redactor	0k54
redactora	02@2
redactrice	01Z1
redakteur	05U1
redaktoer	05M3
redaktor	0k96
redaktore	02P2
redaktorius	02R1
redaktorka	0271
redaktors	02S1
redaktorė	02R1
redaktör	02B1
redaktør	05e2
redator	01]1
redatora	01]1
redattore	0261
redattrice	0261
redelijk	0C61
rederi	0:c1
rederiet	0:c1
reditel	06^1
referat	0k?3
referats	0G\1
referendar	05U1
referens	02:1
referent	0kB8
referenta	01i1
referentka	0271
referentă	01i1
referāts	0G\1
region	0kJ3
regione	03K1
regisseur	0kM2
regisseuse	01Z1
registered	01X1
registrar	01h1
registratie	0=M1
registration	01X1
registrator	02B1
registro	0@31
rehber	01[1
rehber ogretmen	01[1
rehber öğretmen	01[1
rehtori	05P1
reinigungskraft	02e1
reiprennandi	0O]1
rektor	05M3
rektorova nagrada	0061
relawan	02;1
relazione	0751
remota	0kO2
remote	0kQ4
remotely	0Om1
remoto	0kU3
remplacant	01Z1
remplacante	01Z1
remplaçant	01Z1
remplaçante	01Z1
rencana	0FK1
rendelo	07G1
rendelő	07G1
rendor	0<N1
rendőr	0<N1
rengoeringsassistent	06R1
rengoringsassistent	06R1
rengøringsassistent	06R1
renholder	0;R1
repartidor	01B1
repartidora	01B1
reparto	0FT1
reporter	0kX2
representante	01]1
representative	01h1
reprezentant	01i1
repórter	01]1
requisiteur	05U1
research assistant	01h1
researcher	01h1
resepsionis	02;1
resepsiyonist	01[1
resepsjonist	0;R1
residence	04i1
residente	01]1
resort	0391
responsabil	01i1
responsabila	01i1
responsabile	0261
responsabilă	01i1
responsable	0kZ3
responsavel	01]1
responsável	01]1
ressort	06Q1
restaurace	0FO1
restauracia	03I1
restauracja	0381
restaurang	0>@1
restaurant	0k]8
restaurante	08`2
restaurator	05U1
restauratore	0261
restauratrice	0261
restavracija	0>A1
restonomi	04X1
restoran	0ke5
restoranas	03J1
restorani	03Y1
restorans	0671
restoranı	03Y1
restorer	01h1
restorāns	0671
result	00T1
resume	0aj1
resumo	05=1
reszleg	0CL1
retail	0kj2
retning	0kl1
rettindi	0[j2
review	0>41
revija	0Xm1
revisor	0km4
revisora	01]1
revisore	0261
revista	0l14
revistă	0741
revizor	0XZ1
revue	0?Q1
reyon gorevlisi	01[1
reyon görevlisi	01[1
rezeptionist	05U1
rezident	01i1
reznik	0>c1
reštaurácia	03I1
rhce	01Q1
rhcsa	01Q1
riaditel	08L1
riaditeľ	08L1
riarthoir	03W1
riarthóir	03W1
ricercatore	0261
ricercatrice	0261
ricerkatur	0581
richter	02e1
richting	02m1
riconoscimento	00O1
ridic	06^1
ridicsky prukaz	0@j1
rigger	01h1
rigorosum	0<O1
rijbewijs	0=M1
rilasciata	0B`1
rilasciato	0B`1
rimelig	0`Z1
ring	0AL1
ringevikar	0;R1
rinne	08R1
ristorant	0801
ristorante	03K1
ritari	0=_1
ritgerd	0?K1
ritgerð	0?K1
ritstjori	0=_1
ritstjóri	0=_1
rivista	0751
riwayat hidup	0Db1
riċerkatur	0581
rndr	0CM2
road	0651
robotnica	0271
robotnik	0]f2
robotník	0@<1
roc	0l51
rocenka	0GX1
rodeny hovorca	0^Z1
rodený hovorca	0^Z1
rodily	0^b1
rodily mluvci	0^b1
rodilý	0^b1
rodilý mluvčí	0^b1
rodny jazyk	0l62
rodný jazyk	0l62
rodovia	04J1
rodzimy	0Ij1
roerlegger	0;R1
roermokare	02B1
roinn	0l82
rok	0l:3
rokov	0l=1
roku	0l>2
roky	0l@2
rolniczka	0271
rolnik	0271
ronda	0@12
roofer	01h1
rorlegger	0;R1
rormokare	02B1
route	04i1
rozdzial	07F1
rozdział	07F1
rozhodci	0>c1
rozhodčí	0>c1
rozvedena	0lB2
rozvedeny	0lB2
rozvedená	0lB2
rozvedený	0lB2
rozwiedziona	0WO1
rozwiedziony	0WO1
ročenka	0GX1
rt	0lD2
rua	04J1
rudens	0lF1
rudiments	0;n1
ruduo	0lG1
rue	04i1
ruhsat	0<e1
ruim voldoende	0Pk1
rukovodilac	06j1
rukovoditelj	0XZ1
rumah sakit	07]1
runai	03W1
runner	01h1
runner up	00N1
runner-up	00N1
rupnica	0671
rutineret	0lH1
rw	0Em1
ry	00`1
rybak	0271
rybar	0>c1
rybář	0>c1
ryhma	0lI2
ryhmae	0lI2
ryhmä	0lI2
rzeczoznawca	0271
rzeznik	0271
rzeźnik	0271
ráðgjafi	0=_1
ráðstefna	0?K1
ráðuneyti	06I1
räätäli	05P1
rådgivare	02B1
rådgiver	05e2
réceptionniste	01Z1
récompense	00L1
rédacteur	01Z1
rédactrice	01Z1
région	0311
régisseur	01Z1
régisseuse	01Z1
résidence	04i1
résumé	0aj1
részleg	0CL1
réttindi	0[j2
rörmokare	02B1
rørlegger	0;R1
rúnaí	03W1
rūpnīca	0671
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0RZ1
s e	0D^1
s h	0D^1
s kom	0D^1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>A1
s p a	00`1
s pd	0D^1
s pohvalom	0d71
s r l	00`1
s r o	00`1
s t	0D^1
s vyznamenanim	0A:2
s vyznamenaním	0Rg1
s vyznamenáním	0Rf1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0RZ1
s.e	0D^1
s.h	0D^1
s.kom	0D^1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0>A1
s.p.a	00`1
s.pd	0D^1
s.r.l	00`1
s.r.o	00`1
s.t	0D^1
s/a	00`1
s/d	0RZ1
s1	09b1
s2	0lK2
s3	0I<1
sa	0lM2
saakka	0822
saangare	02B1
saangerska	02B1
saat ini	0RC1
saatio	06G1
sac	00`1
sach	0:O1
sachbearbeiter	05U1
sachkunde	0\W2
sachverstaendige	05U1
sachverstandige	05U1
sachverständige	05U1
sada	0Dk2
sadasnjost	0Dk2
sadašnjost	0Dk2
saeaetioe	06G1
saehkoeasentaja	05P1
saelger	06R1
saeljare	02B1
saemileg	0c41
saenger	05U1
safe	01Q1
safn	06I1
sage femme	01Z1
sage-femme	01Z1
saggio	0751
saglik memuru	01[1
sagsbehandler	06R1
saha muhendisi	01[1
saha mühendisi	01[1
sahibi	01[1
sahkoasentaja	05P1
sailor	01h1
saineolai	0lO2
saineolaí	0lO2
sairaala	06G1
sairaanhoitaja	05P1
sairaanhoitaja (amk	04X1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0lQ1
saksbehandler	0;R1
sal lum	0=51
sal-lum	0=51
saldatore	0261
saldatrice	0261
sales	02;1
salesman	01h1
salesperson	01h1
saleswoman	01h1
saljare	02B1
salon	0391
sambo	0Kh1
samboer	0Ki1
samenwonend	04g1
samhradh	0lR1
samlevende	0lS1
samordnare	02B1
samostojni podjetnik	0>A1
samozatrudnienie	0381
sampai	0RZ1
sampai dengan	0RZ1
sampai saat ini	0RC1
sampai sekarang	0RC1
sampiyon	0;X1
samska	0\\1
samski	0\\1
samtaleniva	0>e1
samtalenivaa	0>e1
samtaleniveau	0`Z1
samtalenivå	0>e1
samtalsniva	0S\1
samtalsnivaa	0S\1
samtalsnivå	0S\1
san ve tic	00`1
san. ve tic	00`1
sanayi	03Y1
sang lap	09m1
sangare	02B1
sangat baik	0[?2
sanger	0P53
sangerska	02B1
sanitaeter	05U1
sanitar	06^1
sanitater	05U1
sanitář	06^1
sanitäter	05U1
santiye sefi	01[1
santral gorevlisi	01[1
santral görevlisi	01[1
saopstenje	0ci1
saopštenje	0ci1
sap certified	01Q1
sapper	01h1
saradnica	06j1
saradnik	06j1
sarjana	0D^1
sarkici	01[1
sarl	00`1
sarta	0261
sarto	0261
sarunvaloda	0lT1
sarunvalodas limeni	0lT1
sarunvalodas līmenī	0lT1
sas	00`1
sastre	01B1
sasu	00`1
sat	0<O1
satin alma uzmani	01[1
satis elemani	01[1
satis temsilcisi	01[1
satisfacator	0C91
satisfăcător	0C91
satpam	02;1
satın alma uzmanı	01[1
satış elemanı	01[1
satış temsilcisi	01[1
savanore	02R1
savanoris	02R1
savanorė	02R1
savetnica	06j1
savetnik	06j1
savininkas	02R1
savivaldybe	03J1
savivaldybė	03J1
savjetnica	0=o1
savjetnik	0=o1
sayfa	0lU1
sayman	01[1
sağlık memuru	01[1
sbornik	0GX1
sborník	0GX1
sc	04T1
scade nel	0NG1
scaffolder	01h1
scala	0?N1
scarso	0B_1
scc	01Q1
sccl	00`1
schaefer	02e1
schafer	02e1
schauspieler	05U1
scheidsrechter	01d1
schein	0<S1
schichtfuehrer	05U1
schichtfuhrer	05U1
schichtführer	05U1
schiedsrichter	05U1
schilder	01d1
schlosser	05U1
schneiderin	08Z1
schoeffe	02e1
schoeffin	02e1
schoffe	02e1
schoffin	02e1
scholarship	00N1
scholengemeenschap	08=1
school	0lV2
school leaving certificate	02Z1
school level	0;c1
school of	01N1
schoonheidsspecialist	0H91
schreiner	05U1
schreinerei	03D1
schriftfuehrer	05U1
schriftfuhrer	05U1
schriftführer	05U1
schulabschluss	01@1
schule	0Rd2
schulkenntnisse	05T1
schulung	0OB2
schweisser	05U1
schweißer	05U1
schwerpunkt	0MD1
schwester	02e1
schäfer	02e1
schöffe	02e1
schöffin	02e1
scientist	01h1
scienziato	0261
scoala	07M1
scoala gimnaziala	07M1
scoala postliceala	0lX2
scoala profesionala	0:01
scoil	01G1
scolaire	0;n1
scolaireacht	0>L1
scolastica	0B_1
scolastico	0;Y2
scolastico buono	0GU1
scoláireacht	0>L1
scop	00`1
scopus	01\1
score	00T1
scrum master	0lZ3
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FO1
sdružení	0FO1
se	0l]2
se traja	0Dm1
seafarer	01h1
seaman	01h1
seamstress	01h1
secao	0GE1
seccao	0GE1
seccio	0Gj1
seccion	0ET1
secció	0Gj1
sección	0ET1
second class	00T1
second mate	01h1
second place	00N1
secondary education	02Z1
secondary school	01N1
secondary school certificate	02Z1
secretaire	01Z1
secretar	0=;2
secretara	01i1
secretaresse	01d1
secretari	02?1
secretaria	0l_4
secretario	03P2
secretaris	01d1
secretary	01h1
secretară	01i1
secretària	02?1
secretária	01]1
secretário	01]1
secrétaire	01Z1
secteur	0@E1
sectia	0E^1
sectie	0lc2
section	0>[1
sector	04T1
sectorul	04T1
secundaria	0L@2
secundario	00J1
secundària	0<A1
secundário	00J1
secção	0GE1
secția	0E^1
secție	0E^1
sedaj	0Dm1
sedan	0OT1
sedang	0CU1
sedanjost	0Dm1
sedzia	0271
sef	0le4
sefa	01i1
sefi	01[1
seged	02:1
segedmunkas	0<N1
segretaria	0261
segretario	0261
segretarja	0581
segretarju	0581
segundo grau	00J1
segundo lugar	01S1
segundo premio	01S1
seguradora	02\1
seguros	08`2
segéd	02:1
segédmunkás	0<N1
sehr gut	0OD2
sehr gute kenntnisse	0OD2
seit	0li1
seite	0lj1
sejak	0lk2
sekarang	0RC1
sekce	0H31
sekcia	0H81
sekcja	0Im1
sekolah	0MM1
sekolah dasar	0MM1
sekolah menengah	0MM1
sekolah tinggi	0MM1
sekretaer	0P53
sekretar	0lm3
sekretare	02S1
sekretarica	06j1
sekretaris	02;1
sekretarka	0Q;3
sekretars	02S1
sekretarz	0271
sekreter	01[1
sekreterare	02B1
sekreteri	01[1
sekretore	02R1
sekretorė	02R1
sekretárka	0@<1
sekretářka	0>c1
sekretär	0m02
sekretær	05e2
sekretāre	02S1
sekretārs	02S1
seksi	0:M1
seksjon	0m21
sektion	0m32
sektor	0m53
sekundarabschluss	01@1
selbstaendig	08Z1
selbstandig	08Z1
selbststaendig	0Ob2
selbststandig	0Ob2
selbstständig	0Ob2
selbständig	08Z1
self employed	0391
self-employed	0391
selger	0;R1
seller	0Sn1
selskab	0?A1
selskap	0:c1
selts	0541
selvstaendig	0m81
selvstendig naeringsdrivende	0m91
selvstendig næringsdrivende	0m91
selvstændig	0m81
semaine	0m:1
semaines	0m:1
semana	0m;2
semanas	0m;2
seminaari	0m=2
seminaire	0O?1
seminar	0m?:
seminari	0mI1
seminario	0mJ3
seminarium	0mM3
seminary	01N1
seminer	0Ja1
semineri	0Ja1
seminár	0mP1
seminário	0?i1
seminář	0mQ1
sempozyumu	0=Q1
sena	0mR1
senac	0@O1
senai	0@O1
senarist	01[1
sene	0mS1
senior	0mT2
senter	0:c1
seo	0701
seppa	05P1
seppae	05P1
seppä	05P1
serbest	0mV2
serfraedingur	0mX2
sergeant	01h1
serhaefing	0251
serralheiro	01]1
serrurier	01Z1
sertificets	0681
sertificēts	0681
sertifika	0<e1
sertifikaat	0Vo1
sertifikaatti	0mZ2
sertifikali	0<e1
sertifikalı	0<e1
sertifikasi	0m\2
sertifikası	0<e1
sertifikat	0m^4
sertifikatas	08<1
sertifikats	0681
sertifikuotas	08<1
sertifikāts	0681
sertifioitu	03Z1
sertifisering	08b1
sertifisert	08b1
serveerster	01d1
servei	0Gj1
serveis	03R1
servente	01]1
server	01h1
serveur	01Z1
serveuse	01Z1
service	0@E1
servicekraft	02e1
services	0391
servicio	0ET1
servicios	07\1
serviciul	0E^1
servicos	02\1
servirka	0>c1
servitoer	0T?2
servitor	0T?2
servitris	02B1
servitör	02B1
servitør	0;R1
servizi	03K1
serviços	02\1
servsafe	01Q1
servírka	0>c1
sesongarbeider	0;R1
sestra	0Al2
setaliste	09H1
setany	03[1
setmana	0mb1
setmanes	0mb1
setor	0GE1
setter	01h1
settimana	0mc1
settimane	0mc1
settore	0md2
setzer	05U1
seura	06G1
sexton	01h1
sezione	0FT1
seção	0GE1
sgpa	0AG1
shepherd	01h1
shipping	0391
shop	0391
short course	0CI1
shortlisted	00N1
shrm	01Q1
si	0mf1
sia	00`1
siandien	0Da1
sicher	0OD2
sida	0mg1
sidan	0mh1
side	0mi2
side project	0@;1
siden	0OY2
sidlisko	0b41
sidliste	0?M1
sieger	0gN2
siegerin	00:1
siele	0<O1
sieu thi	0;B1
sieviesu	0mk1
sieviete	0mk1
sieviešu	0mk1
signaller	01h1
signalman	01h1
sigorta	03Y1
sigurvegari	00;1
sihteeri	05P1
siiani	0RV1
siivooja	05P1
silpnai	0f01
silver	00N1
silver medal	00N1
sim	0<l1
sim a	0<l1
sim c	0<l1
simdi	0?01
simposio	05=1
simpozion	0741
simpósio	05=1
since	0ml1
sindaco	0261
sinds	0mm1
singel	0FN1
single	0A_1
sirket	03Y1
sirketi	03Y1
sistemas	08`2
sistemes	03R1
sistemi	03K1
sitesi	0?11
siuo metu	0Da1
sivilingenioer	0KV1
sivilingenior	0KV1
sivilingeniør	0KV1
siviloekonom	0KV1
sivilokonom	0KV1
siviløkonom	0KV1
sivu	0mn1
sivuaine	0Yd1
six sigma	01Q1
sixth form	01N1
siêu thị	0;B1
sjaafoer	0;R1
sjafor	0;R1
sjalfbodalidi	0=_1
sjef	0;R1
sjoeman	02B1
sjoemann	0;R1
sjomadur	0=_1
sjoman	02B1
sjomann	0;R1
sjukgymnast	02B1
sjukhus	0>@1
sjukhuset	0>@1
sjukrahus	06I1
sjukskoeterskeexamen	0N31
sjukskoterskeexamen	0N31
sjuksköterskeexamen	0N31
sjálfboðaliði	0=_1
sjåfør	0;R1
sjómaður	0=_1
sjöman	02B1
sjømann	0;R1
sjúkrahús	06I1
sk	0?11
skaadespelare	02B1
skadespelare	02B1
skarbniczka	0271
skarbnik	0271
skild	0Kh1
skilled	0RY1
skilt	0mo2
skipper	0n14
skipstjori	0=_1
skipstjóri	0=_1
skiries	0bb1
skirteini	0[j2
skladiscnik	0ES1
skladistar	0=o1
skladištar	0=o1
skladiščnik	0ES1
skladnice	0>c1
skladnik	0Al2
skladník	0Al2
sklep	0381
skoeterska	02B1
skola	0n57
skola primarja	0491
skola sekondarja	0491
skolan	0O01
skole	0n<2
skolekundskaber	0<Z1
skolekunnskaper	0<[1
skolen	0n<2
skoleni	0mQ1
skolenie	0mP1
skoli	0421
skolinn	0421
skolkunskaper	0<=1
skolotaja	02S1
skolotajs	02S1
skolotāja	02S1
skolotājs	02S1
skoterska	02B1
skr poczt	04W1
skr. poczt	04W1
skraddare	02B1
skraeddare	02B1
skraedder	06R1
skrbnik	0ES1
skredder	0;R1
skribent	02B1
skripsi	09i1
skripta	0WG2
skriptá	0Aj1
skräddare	02B1
skrædder	06R1
skuespiller	05e2
skup	0cj1
skupina	0n>3
skuska	0@k1
skyrius	0nA2
skyrsla	0?K1
skådespelare	02B1
skírteini	0[j2
skóli	0421
skólinn	0421
sköterska	02B1
skúška	0@k1
skýrsla	0?K1
sl	00`1
sladek	0>c1
sladovna	0FO1
sladovnik	0>c1
sladovník	0>c1
slager	01d1
slagter	06R1
slaktare	02B1
slakter	0;R1
slaugytoja	02R1
slimnica	0671
slimnīca	0671
slobodna	0nC1
slobodny	0nC1
slobodná	0nC1
slobodný	0nC1
slta	0T<1
slu	00`1
slusarz	0271
slutbetyg	0nD2
sluzba	0m53
služba	0m53
sládek	0>c1
sma	0nF4
smart working	00e1
smed	05M3
smer	0nJ2
smid	0Jg1
smidur	0=_1
smiður	0=_1
smjer	0nL1
smk	0nF4
smm	0nM1
smp	0nN2
snekker	0;R1
snickare	02B1
snin	0mR1
snit	0K81
snitt	0PO1
snittbetyg	0<n1
so	0nP2
so cap	0a;1
so yeu ly lich	0Rc1
soavtor	0Xm1
sobresaliente	0?T1
sobrid	0\M1
soc coop	00`1
soc. coop	00`1
soci	02?1
socia	0jU4
social worker	01h1
sociedad	07\1
sociedade	02\1
societa	03K1
societat	03R1
societate	03C1
societe	0311
society	0391
società	03K1
socio	06S3
société	0311
sodelavec	0ES1
sodelavka	0ES1
sodien	0\M1
soehne	08\1
soemand	06R1
soemmerska	02B1
sofer	01i1
soferis	02S1
sofor	0nR3
soforu	01[1
software	0391
sofőr	0842
sohn	08\1
sohne	08\1
sok	0?11
sokagi	0?11
sokak	0?11
sokağı	0?11
sola	0K51
soldador	03P2
soldadora	03P2
soldat	0Xe4
soldier	01h1
solicitor	01h1
solid	0BC1
solide	05n1
solide kenntnisse	05n1
soloist	01h1
solteira	0nU1
solteiro	0nU1
solter	0@91
soltera	0nV2
soltero	0nX1
soltys	0271
soluciones	07\1
solucions	03R1
solucoes	02\1
solumadur	0=_1
solutions	0391
soluzioni	03K1
soluções	02\1
somand	06R1
some experience	0MU1
some knowledge	0;c1
sommar	0nY1
sommaren	0nY1
sommelier	0fQ3
sommeliere	07a2
sommelière	07a2
sommer	0nZ3
sommeren	0n]2
sommerska	02B1
sonbahar	0Qg1
song ngu	0:g1
song ngữ	0:g1
sonographer	01h1
sopir	02;1
sor	03[1
sorumlu	01[1
sorumlusu	01[1
sorvaaja	05P1
sos	0n_2
soseaua	04T1
sosionomi	04X1
sosyal hizmet uzmani	01[1
sosyal hizmet uzmanı	01[1
sosyal medya uzmani	01[1
sosyal medya uzmanı	01[1
sosyal medya yoneticisi	01[1
sosyal medya yöneticisi	01[1
sosyolog	01[1
sotilas	05P1
sou	0DT1
soucasne	09^1
soucasnost	09^1
soucasnosti	09^1
soudce	0>c1
soudeur	01Z1
soudeuse	01Z1
sound engineer	01h1
sous chef	01h1
soustruznik	0>c1
soustružník	0>c1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09^1
současnosti	09^1
současně	09^1
sołtys	0271
soš	0DT1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	03D1
sparte	06Q1
spawacz	0271
speciale	0kl1
specialisatie	02m1
specialisation	0na2
specialist	0nc6
specialista	0ni5
specialistas	02R1
specialiste	02P2
specialistka	0Al2
specialists	02S1
specialistă	01i1
specialistė	02R1
specialitate	0ib1
specialite	0N11
specialitāte	0ib1
specializace	0ck1
specializacia	0nn1
specializacija	0Yj1
specializacio	0no1
specializare	0IS1
specializarea	0IS1
specialization	0BJ1
specializing in	0BJ1
specializzazione	0o02
specializáció	0no1
specialybe	0Yj1
specialybė	0Yj1
specijalist	0XZ1
specijalista	06j1
speciāliste	02S1
speciālists	02S1
specjalista	0271
specjalistka	0271
specjalizacja	0Wn1
specjalnosc	0Wn1
specjalność	0Wn1
spedition	03D1
spesialis	02;1
spesialisering	0O61
spesialist	0;R1
spetsialist	01>1
spezialist	0o22
spiewaczka	0271
spiker	01[1
spital	03C1
spitali	06I1
spitalul	03C1
spizjar	0581
spiżjar	0581
splaiul	04T1
spletno	0ao1
splosna matura	0gP1
splošna matura	0gP1
spodziewany	0g<1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	0381
spolecnost	0FO1
spolek	0FO1
společnost	0FO1
spolka	0381
spolocnost	03I1
spoločnosť	03I1
spoluautor	06^1
sposata	0@D1
sposato	0@D1
sposobilost	0@k1
sprachdiplom	0F?1
sprachzertifikat	0F?1
spray painter	01h1
sprecher	08Z1
spricevalo	0@h1
spring	0o41
springer	01\1
spričevalo	0@h1
sprzedawca	0271
sprzedawczyni	0271
sptar	0801
spuiter	01d1
spécialisation	0N11
spécialité	0N11
spítali	06I1
spółdzielnia	0381
spółka	0381
spôsobilosť	0@k1
sqaq	0E61
sqld	02V1
sqlp	02V1
squad	0>[1
square	09I2
sraid	07L1
sre	0o53
sredni	0o82
srednia	0o:2
srednia ocen	0d51
srednie	0Jf1
srednio	0I\1
srednio zaawansowany	0I\1
srednio zaawansowany wyzszy	0HW1
sredniozaawansowana	0I\1
sredniozaawansowany	0o82
sredniozaawansowany wyzszy	0HW1
srednja izobrazba	0gP1
srednja raven	0gM1
srednja razina	0jl1
srednja skola	0o<3
srednja sola	0K51
srednja strokovna izobrazba	0gP1
srednja strucna sprema	0o?2
srednja stručna sprema	0o?2
srednja škola	0o<3
srednja šola	0K51
srednje	0oA6
srednje dobro	0gM1
srednjesolska izobrazba	0gP1
srednješolska izobrazba	0gP1
srednji	0oG1
srednji nivo	0oG1
srl	00`1
sráid	07L1
ss	0DT1
ssc	00E1
sss	0o?2
sst	03O1
st	0jm2
staatlich geprueft	0oH1
staatlich gepruft	0oH1
staatlich geprüft	0oH1
staatsexamen	0F`1
stadare	02B1
stadig	0T81
stadt	08\1
stadtrat	02e1
stadtwerke	03D1
staedare	02B1
staf	02;1
staff	0ic2
stage de formation	0O?1
stage hand	01h1
stage manager	01h1
stagehand	01h1
stagiair	0oI2
stagiaire	0oK2
stagiar	0=;2
stagiara	01i1
stagiară	01i1
stagista	0261
stajyer	01[1
stajyeri	01[1
stale	0I02
stan	0>V1
standardiste	01Z1
starfsferilskra	0Mo1
starfsferilskrá	0Mo1
starfsmadur	0=_1
starfsmaður	0=_1
starosta	0>c1
starostka	0>c1
starostwo	0381
start up	0P32
start-up	0P32
startup	0P32
station	06Q1
statistician	01h1
statni jazykova zkouska	0VY1
stavby	0FO1
stavbyvedouci	0>c1
stavbyvedoucí	0>c1
stazist	0=o1
stazista	0oM3
stazistka	0Al2
stazuotojas	02R1
stazysta	0271
stazystka	0271
stażysta	0271
stażystka	0271
stažist	0=o1
stažista	06j1
stažuotojas	02R1
ste	0oP1
steeg	0FN1
steig	0AL1
steuermann	02e1
steward	0SA2
stewardesa	0oQ2
stewardess	0oS3
stewardesse	06R1
stewardesă	01i1
stichting	02[1
stieg	0AL1
stien	0:d1
stiftelse	0?B2
stifter	06R1
stiftung	03D1
stigen	04h1
stigur	0Po1
stipend	0Y81
stipendet	0Y81
stipendi	06H1
stipendiat	0;R1
stipendiet	0i:1
stipendija	0oV5
stipendium	0o[6
stiurthoir	03W1
stivuitorist	01i1
stiúrthóir	03W1
stjori	0=_1
stjóri	0=_1
stm	0T<1
stock controller	01h1
stockman	01h1
stofa	06I1
stofnandi	0=_1
stofnun	06I1
stoker	01h1
stolar	0oa3
stolarz	0271
stolár	0@<1
stonemason	01h1
store	0391
storekeeper	01h1
stores	0391
stowarzyszenie	0381
str	0od2
straaket	04h1
straat	0FN1
strada	0of2
straede	0P11
straeti	0Po1
straipsnis	0XN1
straket	04h1
strana	0oh1
strasse	0AL1
strata 1	0D^1
strata 2	0f91
strateg	02B1
strategist	01h1
strazak	0271
strazny	0>c1
straße	0AL1
strażak	0271
stredisko	0oi2
stredna odborna skola	0\l1
stredna skola	0\l1
stredne	0ok2
stredne pokrocila	0ok2
stredne pokrocily	0om4
stredne pokročilá	0YI1
stredne pokročilý	1012
stredni prumyslova skola	0DT1
stredni skola	0DT1
stredná odborná škola	0\l1
stredná škola	0\l1
stredoskolske	1032
stredoskolske s maturitou	0^m1
stredoskolske vzdelani	0^m1
stredoskolske vzdelanie	0^l1
stredoškolské	0^l1
stredoškolské vzdelanie	0^l1
street	0651
stribrny	0051
strojirny	0FO1
strojvedouci	0>c1
strojvedoucí	0>c1
strojírny	0FO1
strokovni izpit	0@h1
strokovnjak	1052
strokovno	1071
strona	1081
strong	0RY1
strucni ispit	0I`2
strucni studij	0hI1
strucnjak	1094
strukovne studije	0<R1
strukturovany zivotopis	10=2
strukturovaný životopis	0iD1
strukturvieniba	0Dh1
struktūrvienība	0Dh1
strungar	01i1
stručni ispit	0I`2
stručni studij	0hI1
stručnjak	1094
strážný	0>c1
stråket	04h1
stræde	0P11
stræti	0Po1
stuckateur	05U1
student	10?3
student assistant	01h1
studentereksamen	00D1
studentermedhjaelper	06R1
studentermedhjælper	06R1
studentexamen	0PF1
studentische hilfskraft	08Z1
studentsprof	0QO1
studia	0Aj1
studia doktoranckie	0Id1
studia i stopnia	0V41
studia ii stopnia	0V\1
studia inzynierskie	0V41
studia inżynierskie	0V41
studia licencjackie	0V41
studia magisterskie	0V\1
studia podyplomowe	0V\1
studie	0GX1
studiekompetanse	07E1
studiengang	0MD1
studienrichtung	0MD1
studieprogram	0O61
studieretning	0ME2
studierichting	02m1
studiespesialisering	07E1
studii aprofundate	0G41
studii de masterat	0G41
studii doctorale	0Hh1
studii liceale	0:01
studii medii	0:01
studii postliceale	0B>1
studii postuniversitare	0G41
studii superioare	0G31
studii universitare de licenta	0G31
studii universitare de licență	0G31
studij	0nL1
studija	10B2
studijni obor	0ck1
studijni prumer	0Rf1
studijny odbor	0nn1
studijny program	0nn1
studijní obor	0ck1
studijní průměr	0Rf1
studijska smer	10D1
studijski program	0nJ2
studiju programa	0Yj1
studiju programma	0ib1
studijų programa	0Yj1
studio	10EB
studio legale	03K1
studios	0391
studiu	0741
studium	10W2
studium policealne	0gV1
studyosu	03Y1
stuudio	0541
stx	00D1
stylist	01h1
styliste	01Z1
stypendium	0NF1
styreleder	0;R1
styrelsen	0?A1
styremedlem	0;R1
styrkur	00;1
styrmann	0Dc1
stále	0I02
státní jazyková zkouška	0VY1
stážista	0Al2
stážistka	0Al2
städare	02B1
stígur	0Po1
stúdentspróf	0QO1
stúdió	07G1
stüdyosu	03Y1
středisko	0H31
střední průmyslová škola	0DT1
střední škola	0DT1
středně	0YJ1
středně pokročilá	0YJ1
středně pokročilý	10Y2
středoškolské	0^m1
středoškolské s maturitou	0^m1
středoškolské vzdělání	0^m1
stříbrný	0051
su an	0?01
su anda	0?01
su anki	0?01
sub editor	01h1
sub-editor	01h1
subdirector	01B1
subdirectora	01B1
subeditor	01h1
subesi	0=e1
submitted	0>41
sucasnost	0HA1
sucasnosti	0HA1
sudor	01i1
sufficiente	10[2
sugarut	03[1
sugis	10]1
sugárút	03[1
suhtlustasand	0WZ1
suite	0651
sujuva	0L61
sujuva suullinen ja kirjallinen	0L61
sujuvasti	0L61
sumar	10^1
summa cum laude	0AG1
summer	10_1
sunucu	01[1
sunum	0=Q1
superintendent	01h1
superior completo	0:41
supermarche	0311
supermarché	0311
supermarket	0391
supermarkt	02[1
supermercado	08`2
supermercados	02\1
supermercat	03R1
supermercato	03K1
superviseur	01Z1
supervisor	10`5
supervisora	02<3
supervisore	0261
supervizor	01i1
support worker	01h1
suradnica	0=o1
suradnik	0=o1
surat izin	0<l1
surgeon	01h1
surucu belgesi	0<e1
surveillant	01Z1
surveillante	01Z1
surveyor	01h1
sutaz	0041
suund	0L21
suunniteltu	07H1
suunnittelija	05P1
suuntautuminen	0Yd1
suuntautumisvaihtoehto	0Yd1
suureparane	0Yb1
suurepärane	0Yb1
suvi	10e1
sv	0fh1
svadlena	0>c1
svaert god	0972
svaert godt	0Nh1
svarec	10f2
svarecsky	0@j1
svarvare	02B1
sveinsprof	0QO1
sveinspróf	0QO1
sveiser	0;R1
sveitarfelag	06I1
sveitarfélag	06I1
svejser	06R1
svend	06R1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07E1
svetovalec	0ES1
svetovalka	0ES1
svetsare	02B1
sveucilisni prvostupnik	0hI1
sveucilista	0je1
sveuciliste	0je1
sveučilišni prvostupnik	0hI1
sveučilišta	0je1
sveučilište	0je1
svid	10h2
sviluppatore	0261
sviluppatrice	0261
svið	10h2
svjedodzba	10j2
svjedodžba	10j2
svobodna	10l1
svobodny	10l1
svobodná	10l1
svobodný	10l1
svářeč	10f2
svářečský	0@j1
svært god	0972
svært godt	0Nh1
swiadectwo	0A91
swiadectwo dojrzalosci	0Jf1
swiadectwo maturalne	0Jf1
syerske	05e2
sygehus	0?A1
sygeplejerske	06R1
sykehus	0:c1
sykepleier	0;R1
syksy	10m1
symposium	0>41
sysadmin	01h1
systeembeheerder	01d1
systeme	03D1
systems	0391
szabadalom	0G`1
szabo	0<N1
szabó	0<N1
szak	0no1
szakacs	02:1
szakerto	10n2
szakertoi	0`P1
szakgimnazium	0XW1
szakgimnázium	0XW1
szakirany	0no1
szakirány	0no1
szakiskola	0XW1
szakkepesites	0L11
szakkozepiskola	0XW1
szakképesítés	0L11
szakközépiskola	0XW1
szakmai erettsegi	0L11
szakmai oneletrajz	0da1
szakmai oneletrajza	0da1
szakmai érettségi	0L11
szakmai önéletrajz	0da1
szakmai önéletrajza	0da1
szakmunkas	0L11
szakmunkas bizonyitvany	0L11
szakmunkás	0L11
szakmunkás-bizonyítvány	0L11
szakos	0no1
szakvizsga	0L11
szakács	02:1
szakértő	10n2
szakértői	0`P1
szalloda	07G1
szco	03I1
szeminarium	1101
szeminárium	1101
szerelo	02:1
szerelő	02:1
szerkeszto	1113
szerkesztő	1113
szerzotars	0<N1
szerzőtárs	0<N1
szinesz	0K]1
szinhaz	07G1
szkola	03j1
szkola podstawowa	03j1
szkola policealna	0gV1
szkole	03j1
szkolenie	1142
szkoly	03j1
szkoła	03j1
szkoła podstawowa	03j1
szkoła policealna	0gV1
szkoły	03j1
szovetkezet	07G1
szpital	0381
szuleszno	0<N1
szálloda	07G1
színház	07G1
színész	0K]1
szövetkezet	07G1
szülésznő	0<N1
szčo	03I1
sách	0:O1
sáng lập	09m1
sähköasentaja	05P1
säljare	02B1
sänger	05U1
säätiö	06G1
sångare	02B1
sångerska	02B1
sælger	06R1
sæmileg	0c41
séminaire	0O?1
sérfræðingur	0mX2
sérhæfing	0251
sétány	03[1
sídlisko	0b41
sídliště	0?M1
síðan	0mh1
sòcia	02?1
sócia	01]1
sócio	01]1
söhne	08\1
sölumaður	0=_1
sömmerska	02B1
sømand	06R1
súčasnosti	0HA1
súčasnosť	0HA1
súťaž	0041
sügis	10]1
sürücü belgesi	0<e1
sędzia	0271
sš	0DT1
sơ cấp	0a;1
sơ yếu lý lịch	0Rc1
số	0AV1
sở	0;B1
t	0al1
t level	02Z1
t m	0P>1
t o m	1161
t.o.m	1161
t/m	0P>1
tabeliao	01]1
tabelião	01]1
tabellarischer lebenslauf	0=31
tabib	0581
tabiba	0581
taeknimadur	0=_1
taekniskoli	0421
taellae hetkellae	0JD1
taenaeaen	0JD1
taenzer	05U1
taevling	0i:1
taevlingen	0i:1
tag	02:1
tagad	0\M1
tagesmutter	02e1
taglaegger	06R1
taglægger	06R1
tagozat	0no1
tagung	1171
tagungsband	08M1
tahmini	0<d1
tahun	1182
tai	11:1
tai xe	09m1
taighdeoir	03W1
tailor	01h1
tajjeb	11;1
tajjeb hafna	0J81
tajjeb ħafna	0J81
tajnica	0Ah2
tajnik	0Ah2
takarito	0<N1
takarító	0<N1
takdir belgesi	0;X1
takim kaptani	01[1
takim lideri	01[1
takimi	0=e1
taklaeggare	02B1
taklaggare	02B1
takläggare	02B1
takmicenje	0g@1
takmičenje	0g@1
takmorkud	0QL1
takmörkuð	0QL1
taktekker	0;R1
takım kaptanı	01[1
takım lideri	01[1
takımı	0=e1
talitus	0_\1
talk	0>41
talla hetkella	0JD1
taller	11<4
talleres	07\1
tallers	03R1
talv	11@1
talvi	11A1
taman kanak kanak	0MM1
taman kanak-kanak	0MM1
tamirci	01[1
tamplar	01i1
tanaan	0JD1
tanacsado	02:1
tanapaev	0RV1
tanar	02:1
tanaseni	0RV1
tanav	0]@1
tancerka	0271
tancerz	0271
tancos	0<N1
tanecnice	0>c1
tanecnik	0>c1
tanečnice	0>c1
tanečník	0>c1
tanfolyam	11B3
tanito	02:1
tanssija	05P1
tanukiri	0011
tanulmany	0G`1
tanulmanyi atlag	08>1
tanulmány	0G`1
tanulmányi átlag	08>1
tanulo	0842
tanuló	0842
tanusitvany	0Ve1
tanzer	05U1
tanácsadó	02:1
tanár	02:1
tanító	02:1
tanúsítvány	0Ve1
tap chi	0:O1
tap doan	0;B1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FS1
tardor	11E1
targoncas	0<N1
targoncás	0<N1
targyalasi szint	0Mc1
targyalasi szintu	0Mc1
targyalokepes	0Mc1
tarihci	01[1
tarihçi	01[1
tarjoilija	05P1
tarkastaja	05P1
tarnyba	0E[1
tarsalgasi	0Yi1
tarsalgasi alapszint	0Yh1
tarsalgasi szint	0Yi1
tarsalgo	0Yh1
tarsasag	07G1
tasarimci	01[1
tasarimcisi	01[1
tasarımcı	01[1
tasarımcısı	01[1
tavasz	11F1
tavasza	11F1
tavern	0391
tavling	0i:1
tavlingen	0i:1
tavmunka	11G1
tavolrol	11G1
taxista	01B1
tbk	00`1
tcf	0<O1
teacher	01h1
teaching assistant	01h1
teaching fellow	01h1
teadur	01>1
teaduskond	03\1
team	11H9
team lead	0701
teamlead	0W01
teanga dhuchais	0?S1
teanga dhúchais	0?S1
teastas	0@B1
teastas soisearach	06a1
teastas sóisearach	06a1
teater	11Q4
teatr	0381
teatras	03J1
teatre	03R1
teatris	0671
teatro	0@L3
teatru	03C1
teatrul	03C1
teatteri	06G1
tecaj	11U2
tech lead	0701
technician	01h1
technicien	0T^1
technicka	0Al2
technicus	01d1
techniek	02[1
technik	11W5
technikas	02R1
techniker	11\2
technikum	11^3
technikumas	0E31
technikus	02:1
technikusi vegzettseg	0L11
technikusi végzettség	0L11
technička	0Al2
technologies	0391
technologist	01h1
technology	0391
tecnic	02?1
tecnic superior	0AY1
tecnica	0jU4
tecnica superior	0AZ1
tecnicatura	0AZ1
tecnico	06S3
tecnico em	0CR1
tecnico en	0:H1
tecnico medio	0:H1
tecnico superior	0AZ1
tecno	11a2
tecno u govoru i pismu	11c1
tecnologia	02\1
tecnologia em	0:41
tecnologias	08`2
tecnologico	0?V1
tecnologie	03K1
tecnologies	03R1
tecnologo	0:41
tecnologo em	0CR1
tecnologías	07\1
tecnológico	0?V1
tecnólogo	0:41
tecnólogo em	0CR1
tee	0]@1
teenindaja	01>1
tef	0<O1
tefl	01Q1
tegelzetter	01d1
tehas	0541
tehdas	06G1
tehnicar	05G2
tehnician	01i1
tehniciana	01i1
tehniciană	01i1
tehnicka skola	0K32
tehnik	11d2
tehnikis	02S1
tehnikums	0461
tehniska sola	0K51
tehničar	05G2
tehnička škola	0K32
tehniķis	02S1
tehniška šola	0K51
teicamas	0>d1
teicami	0>d1
teicneoir	03W1
teises	08<1
teisininkas	02R1
teisininke	02R1
teisininkė	02R1
teisės	08<1
tekmovanje	0g:1
teknik	0:K2
teknik universitesi	0401
teknik üniversitesi	0401
tekniker	11f4
teknikk	0:c1
teknikko	11j2
tekniku	0581
teknisi	02;1
teknisyen	01[1
teknisyeni	01[1
teknologie doktor	0G]1
teknoloji	03Y1
teknolojileri	03Y1
tekoce	11l1
tekoce znanje	11l1
tekoče	11l1
tekoče znanje	11l1
tekstil	03Y1
tel	11m1
telc	0<O1
tele	11m1
telecom	0391
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0FI2
telefonista	11n2
telelavoro	00e1
telemarketer	1202
telemunca	0EC1
telemuncă	0EC1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0K\1
teletrabalho	1221
teletravail	00a1
teletreball	00f1
tem 4	0<O1
tem 8	0<O1
tem-4	0<O1
tem-8	0<O1
tem4	0<O1
tem8	0<O1
temel	0<>2
temel duzey	0<>2
temel düzey	0<>2
temel seviye	0<@1
temsilci	01[1
temsilcisi	01[1
ten du an	0EH1
tentara	02;1
teo	0BD1
teollisuus	06G1
teoranta	0BD1
ter	03[1
terapeut	1232
terapeuta	0271
teraz	1252
terbaik	05m1
tercuman	01[1
tercüman	01[1
tere	03[1
terrace	0651
terveyskeskus	06G1
tervezett	1271
tervezo	02:1
tervező	02:1
terzi	01[1
tesar	0>c1
tesař	0>c1
tese	05=1
tesekkur belgesi	0;X1
tesi	1282
tesiasi	0Da1
tesis	12:2
tesisatci	01[1
tesisatçı	01[1
tesol	01Q1
tesorera	01B1
tesorero	01B1
tesoriera	0261
tesoriere	0261
tesoureira	01]1
tesoureiro	01]1
test muhendisi	01[1
test mühendisi	01[1
test uzmani	01[1
test uzmanı	01[1
testaaja	05P1
testdaf	0<O1
tester	12<6
testerka	0271
teurastaja	05P1
teymi	0Ji1
tez	0=Q1
teza	0741
tezgahtar	01[1
tezi	07D1
tezli yuksek lisans	12B1
tezli yüksek lisans	12B1
tezsiz yuksek lisans	12B1
tezsiz yüksek lisans	12B1
teză	0741
teātris	0671
tečaj	11U2
tečno	11a2
tečno u govoru i pismu	11c1
teşekkür belgesi	0;X1
teżi	07D1
th	0b]1
thac si	0:o1
thang	12C2
thanh pho	0AV1
thanh thao	0bC2
thanh vien	09m1
thcs	0Df1
the	0:l1
the huong dan vien	0:l1
theater	12E3
theatre	0P32
therapeut	06A2
therapist	01h1
these	0?Q1
these de doctorat	0Hd1
thesis	0>41
thi tran	0AV1
thiet ke	09m1
third place	00N1
thiết kế	09m1
thjalfari	0=_1
thn	12H1
tho	09m1
tho dien	09m1
tho han	09m1
tho may	09m1
tho moc	09m1
thon	0AV1
thpt	0Df1
through	0M91
thru	0M91
thu kho	09m1
thu ky	09m1
thu ngan	09m1
thu ngân	09m1
thu quy	09m1
thu thu	09m1
thu vien	0;B1
thuc tap sinh	09m1
thuiswerk	0SZ1
thydandi	0=_1
thành phố	0AV1
thành thạo	0bC2
thành viên	09m1
tháng	12C2
thèse	0?Q1
thèse de doctorat	0Hd1
théâtre	0311
thôn	0AV1
thư ký	09m1
thư viện	0;B1
thạc sĩ	0:o1
thẻ	0:l1
thẻ hướng dẫn viên	0:l1
thị trấn	0AV1
thợ	09m1
thợ hàn	09m1
thợ may	09m1
thợ mộc	09m1
thợ điện	09m1
thủ kho	09m1
thủ quỹ	09m1
thủ thư	09m1
thực tập sinh	09m1
ticaret	03Y1
tidskrift	0Y62
tidsskrift	12I4
tie	08R1
tiedekunta	0471
tien si	12M1
tienda	07\1
tiendas	07\1
tieng me	0:g1
tieng me de	0:g1
tieraerztin	02e1
tierarzt	02e1
tierarztin	02e1
tierpfleger	05U1
tierärztin	02e1
tiesibas	0681
tiessaiste	08?1
tiesības	0681
tieu hoc	0Df1
tiešsaistē	08?1
tiimi	0eL2
tijdschrift	0[l2
tiketina	0cS1
tikėtina	0cS1
til	12N3
til d d	0T81
til d.d	0T81
til dagsins	0Kg1
til dagsins i dag	0Kg1
til dagsins í dag	0Kg1
til na	0OF1
til naa	0OF1
til nu	0T81
til nå	0OF1
til og med	12Q2
till	12S2
till dags dato	0cY1
till date	0C01
till now	0C01
till och med	1161
till present	0C01
tills nu	0cY1
tills vidare	0cY1
tim	12U5
timarit	0?K1
timmerman	01d1
tingkat dasar	0KK1
tingkat lanjut	04:1
tinh	0AV1
tinh nguyen vien	09m1
tionscadal	12Z1
tirocinante	0261
tischler	05U1
tischlerei	03D1
titkar	0692
titkarno	02:1
titkár	0692
titkárnő	02:1
titol	01^1
titolare	0261
titre professionnel	03O1
titulada	06D1
titulado	06D1
titulo	01_1
titulo universitario	0:G1
tiyatrosu	03Y1
tiến sĩ	12M1
tiếng mẹ	0:g1
tiếng mẹ đẻ	0:g1
tiểu học	0Df1
tjener	06R1
tlumacz	0271
tlumaczka	0271
tn	12[2
tnhh	0;B1
to	12]2
to chuc	0;B1
to date	0C01
to present	0C01
to this day	0C01
to truong	09m1
toamna	12_1
today	0C01
todistus	0mZ2
toefl	0<O1
toefl ibt	0<O1
toeic	0<O1
toeicスコア	12`1
toemrer	05e2
toften	0P11
togaf	01Q1
togfoerer	06R1
togforer	06R1
togfører	06R1
tohtori	12a2
tohtorintutkinto	0N21
toi	0EV1
toi nay	0<C1
toimetaja	01>1
toiminimi	0WN1
toimisto	06G1
toimittaja	05P1
toistaiseksi	0JD1
tokarz	0271
toko	07]1
tol	12c2
tolk	01>1
tolkija	01>1
tolmacs	02:1
tolmács	02:1
tom	1161
tomrer	05e2
tontechniker	05U1
tookoda	0541
tootaja	01>1
topik	0<O1
topograf	01i1
torfl	0<O1
torg	0Po1
torget	12e2
tori	08R1
tornaci	01[1
tornacı	01[1
torneiro	01]1
tornero	01B1
tornitore	0261
torv	0P11
tosaitheoir	0?51
tospraaklig	0No1
tospraklig	0No1
tosproget	0Nf1
tospråklig	0No1
tot	12g3
tot en met	0P>1
tot heden	0RO1
tot nghiep	12j1
tot nghiep thpt	00H1
tot nu	0RO1
tot nu toe	0RO1
tot op heden	0RO1
tour guide	01h1
tour leader	01h1
tourneur	01Z1
tovaren	03I1
tovarna	0[T2
továreň	03I1
továrna	0FO1
tp	0AV1
tr	0?M1
trade certificate	02Y1
tradenomi	04X1
trader	01h1
tradgardsmastare	02B1
traducatoare	01i1
traducator	01i1
traducteur	01Z1
traductor	02@2
traductora	02@2
traductrice	01Z1
traducătoare	01i1
traducător	01i1
tradutor	01]1
tradutora	01]1
traduttore	0261
traduttrice	0261
traduttur	0581
traedgaardsmaestare	02B1
traenare	02B1
traener	06R1
trail guide	01h1
train driver	01h1
trainee	12k4
trainer	12o3
training	1322
training course	0CI1
tram driver	01h1
tranare	02B1
trang	1341
transactions	0>41
translator	01h1
transport	02[1
transportes	08`2
transports	1352
trasporti	03K1
travesia	09?1
travessa	04J1
travessera	09M1
travesía	09?1
treasurer	01h1
treener	01>1
treinador	01]1
treinadora	01]1
tren trung binh	1371
trener	1384
treneris	02P2
trenerka	0271
trening	1101
trenutacno	13<1
trenutačno	13<1
trenutno	13=3
trenér	06^1
tres bien	08o2
tres bon	0BZ1
tres bon niveau	0CE1
tres bonne maitrise	0CE1
tresorer	02?1
tresorera	02?1
tresorier	01Z1
tresoriere	01Z1
trezorier	01i1
trg	0bK3
trgovina	0XJ2
tribunal	02\1
trida	0?M1
trieda	0b41
trinity	0<O1
triq	0E61
tro giang	09m1
tro ly	09m1
trofeo	13@2
trofeu	00M1
trofeul	0??1
troféu	00M1
troi chay	0?b1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	13B1
truckcertifikat	0@e1
truckfoerare	02B1
truckfoerer	05e2
truckfoererbevis	08b1
truckforare	02B1
truckforer	05e2
truckforerbevis	08b1
truckförare	02B1
truckfører	05e2
truckførerbevis	08b1
truckkort	0@i1
truhlar	0>c1
truhlář	0>c1
trukkikuski	05P1
trung binh	13C2
trung bình	13C2
trung cap	13E2
trung cap cao	1371
trung cap nghe	0Df1
trung cấp	13E2
trung cấp cao	1371
trung cấp nghề	0Df1
trung hoc	0Df1
trung hoc pho thong	13G2
trung học	0Df1
trung học phổ thông	13G2
trung tam	0;B1
trung tam dao tao	0Df1
trung tâm	0;B1
trung tâm đào tạo	0Df1
truong	0Df1
truong ban	09m1
truong cao dang	0Df1
truong dai hoc	0Df1
truong nhom	09m1
truong phong	09m1
truong thpt	0Df1
trust	0391
trustee	01h1
trva	0I02
trvá	0I02
trädgårdsmästare	02B1
tränare	02B1
træner	06R1
très bien	08o2
très bon	0BZ1
très bon niveau	0CE1
très bonne maîtrise	0CE1
tréner	02:1
tréning	1101
trésorier	01Z1
trésorière	01Z1
trên trung bình	1371
trôi chảy	0?b1
trường	0Df1
trường cao đẳng	0Df1
trường thpt	0Df1
trường đại học	0Df1
trưởng ban	09m1
trưởng nhóm	09m1
trưởng phòng	09m1
trợ giảng	09m1
trợ lý	09m1
trực tuyến	13B1
tu	13I3
tu van	09m1
tu xa	13B1
tuinen	02[1
tuinman	01d1
tukang	02;1
tukang kayu	02;1
tukang kebun	02;1
tukang las	02;1
tulajdonos	02:1
tulityoekortti	03Z1
tulityokortti	03Z1
tulityökortti	03Z1
tulkotaja	02S1
tulkotajs	02S1
tulkotāja	02S1
tulkotājs	02S1
tuner	01h1
tunnistus	0\d2
tunnustus	13L3
tuomari	05P1
turguide	13O2
turistguide	0QD1
turizm	03Y1
turpinas	0\M1
turpinās	0\M1
tutkija	05P1
tutkimusasema	06G1
tutkinto	0Yc1
tutor	13Q4
tutora	03P2
tuttora	00k1
tuzolto	0<N1
tvaaspraakig	0Nn1
tvasprakig	0Nn1
tvityngd	0a:1
tvityngdur	0a:1
tvornica	0WP1
tvrtka	0WP1
tvåspråkig	0Nn1
tvítyngd	0a:1
tvítyngdur	0a:1
tweede prijs	0J\1
tweetalig	0J]1
tyden	13U1
tydnu	13U1
tydny	13U1
tydzien	13V1
tydzień	13V1
tygodni	13V1
tygodnie	13V1
tym	0H31
tyoenjohtaja	05P1
tyoentekijae	05P1
tyoeturvallisuuskortti	03Z1
tyonjohtaja	05P1
tyontekija	05P1
tyoturvallisuuskortti	03Z1
typist	01h1
tyrejas	02R1
tyrėjas	02R1
tytul	0NF1
tytul technika	0Jf1
tytuł	0NF1
tytuł technika	0Jf1
tyydyttaevae	0WW2
tyydyttaevae alkeet	04b1
tyydyttava	0WW2
tyydyttava alkeet	04b1
tyydyttävä	0WW2
tyydyttävä alkeet	04b1
työnjohtaja	05P1
työntekijä	05P1
työturvallisuuskortti	03Z1
tài xế	09m1
táncos	0<N1
tárgyalási szint	0Mc1
tárgyalási szintű	0Mc1
tárgyalóképes	0Mc1
társalgási	0Yi1
társalgási alapszint	0Yh1
társalgási szint	0Yi1
társalgó	0Yh1
társaság	07G1
távmunka	11G1
távolról	11G1
tâmplar	01i1
tällä hetkellä	0JD1
tänapäev	0RV1
tänaseni	0RV1
tänav	0]@1
tänukiri	0011
tänzer	05U1
tänään	0JD1
tävling	0i:1
tävlingen	0i:1
tæknimaður	0=_1
tækniskóli	0421
tècnic	02?1
tècnic superior	0AY1
tècnica	02?1
técnica	03P2
técnica superior	0AZ1
técnico	03P2
técnico em	0CR1
técnico en	0:H1
técnico medio	0:H1
técnico superior	0AZ1
tél	11m1
téléconseiller	01Z1
téléconseillère	01Z1
télétravail	00a1
tér	03[1
tên dự án	0EH1
tình nguyện viên	09m1
tím	0H81
tímarit	0?K1
títol	01^1
título	01_1
título universitario	0:G1
tól	12c2
tõlk	01>1
tõlkija	01>1
töökoda	0541
töötaja	01>1
tømrer	05e2
týden	13U1
týdny	13U1
týdnů	13U1
tým	0H31
tęsiasi	0Da1
tłumacz	0271
tłumaczka	0271
től	12c2
tř	0?M1
třída	0?M1
tűzoltó	0<N1
tư vấn	09m1
tại	11:1
tạp chí	0:O1
tập đoàn	0;B1
tỉnh	0AV1
tốt	0bC2
tốt nghiệp	12j1
tốt nghiệp thpt	00H1
tổ	0:f1
tổ chức	0;B1
tổ trưởng	09m1
tới	0EV1
tới nay	0<C1
từ	13W2
từ xa	13B1
u	13Y6
u braku	0b`2
u tijeku	13<1
u toku	13_1
uab	00`1
ubersetzer	05U1
ubezpieczenia	0381
ubungsleiter	05U1
ucen	0>c1
uceni	0DT1
ucenic	01i1
ucetni	0>c1
uciliste	13`3
ucitel	02T2
ucitelj	0e43
ucla	0An1
uctovnicka	0@<1
uctovnik	0@<1
uczelnia	03j1
uczen	0271
uczeń	0271
ud	00`1
udacity	0An1
udana	0bc1
udata	0bd1
uddannelsescenter	0J_1
udemy	0An1
udmaerkelse	0081
udmærkelse	0081
udruga	0WP1
udruzenje	06@1
udruženje	06@1
udvikler	06R1
uebersetzer	05U1
uebungsleiter	05U1
ufer	0AL1
ufficio	0FT1
ufficjal	0581
uffiċjal	0581
ug	00`1
uge	13c1
uger	13c1
ugift	0mo2
ugm	0An1
ugyintezo	0842
ugynokseg	07G1
ugyved	02:1
uhing	0541
uhrmacher	05U1
ui	0701
uitgeverij	13d2
uitmuntend	13f1
uitstekend	0iO1
uitvoerder	01d1
ujsagiro	02:1
uke	13g1
uker	13g1
ukonceno	01D1
ukonczona	0cl1
ukonczone	0cl1
ukonczony	0cl1
ukončeno	01D1
ukończona	0cl1
ukończone	0cl1
ukończony	0cl1
uksus	0_\1
ul	13h6
ulica	13n5
ulice	0?M1
ulicy	04W1
ulikool	03\1
umschulung	01@1
und	1431
undergraduate	0:;1
underskoeterska	02B1
underskoterska	02B1
undersköterska	02B1
undertaker	01h1
underviser	05e2
underwriter	01h1
undirstada	0QL1
undirstaða	0QL1
uned	0?V1
ungdomsskole	0;S1
uni	0Rd2
uniao estavel	0nU1
unidad	0ET1
unidade	0GE1
unit	1444
unita	0FT1
unitat	0Gj1
unite	0@E1
unità	0FT1
unité	0@E1
univ bacc	0hI1
univ dipl	0]S1
univ. bacc	0hI1
univ. dipl	0]S1
universidad	0?V1
universidade	0@O1
universita	1482
universitaet	0<m1
universitaire	01P1
universitaria	0?V1
universitas	0MM1
universitat	14:2
universitate	14<2
universitatea	07M1
universitatea politehnica	07M1
universitates	0461
universite	14>2
universiteit	08=1
universitesi	0401
universitet	14@3
universitetas	0E31
universitete	0E31
universitetet	14@3
universiteto	0E31
universities	01N1
university	14C2
università	1482
universität	0<m1
université	01P1
universitāte	0461
universitātes	0461
univerza	0K51
univerze	0K51
univerzi	0K51
univerzita	0MS2
univerzite	0MS2
univerzitet	14E1
univerzitetni diplomirani	0]S1
univerzity	0MS2
univerzitě	0DT1
uniwersytet	14F1
união estável	0nU1
unmarried	0A_1
unternehmen	03D1
until	0M91
until now	0C01
until present	0C01
until today	0C01
unur	0>Q1
uoc	01O1
uomo	0^=1
upc	01O1
upcoming	05g1
upholsterer	01h1
uplne stredne	0^l1
upper intermediate	0Pn1
upper second	00T1
upper second class	00T1
upper-intermediate	0Pn1
uppsats	0LV1
uprawnienia	0A91
uprawnienie	0A91
upseeri	05P1
urad	0Gg2
urbanitzacio	09M1
urbanització	09M1
urbanizacion	09?1
urbanización	09?1
ured	0WP1
urednica	0Aa3
urednik	0Aa3
urkunde	14G2
urun yoneticisi	01[1
urzad	0381
urząd	0381
usek	0oi2
usine	0311
uslugi	0381
usmerenje	14I1
usmeritev	10D1
usmjerenje	0nL1
ust duzey	0481
usta	01[1
ustabasi	01[1
ustabaşı	01[1
ustanova	0>A1
ustanovitelj	05I1
ustasi	01[1
ustası	01[1
ustav	0Gg2
usługi	0381
ut	03[1
utbildningsdag	14J1
utca	03[1
utgefid	0?K1
utja	03[1
utmaerkelse	00K1
utmaerkt	0Ng1
utmarkelse	00K1
utmarkt	0Ng1
utmerkelse	0091
utmerket	0Nh1
utmärkelse	00K1
utmärkt	0Ng1
utvar	0oi2
utvecklare	02B1
utvikler	0;R1
uverenje	0cm1
uvjerenje	0eW1
ux	0701
uy ban	0;B1
uye	01[1
uyesi	01[1
uzaktan	0A?1
uzem	04P2
uzina	03C1
uzivatelska	14K1
uzivatelsky	14K1
uzman	14L2
uzman duzey	14N1
uzman düzey	14N1
uzmani	01[1
uzmanı	01[1
uznani	0051
uznanie	0041
uznemuma	14O1
uznemums	0671
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0cl1
uzyskany	0cl1
uzņēmums	0671
uzņēmumā	14O1
učení	0DT1
učeň	0>c1
učilište	14P2
učiliště	0DT1
učitel	06^1
učitelj	0e43
učiteľ	08L1
uživatelsky	14K1
uživatelská	14K1
v	14R5
v le	0?N1
v o s	00`1
v teku	0Dm1
v.le	0?N1
v.o.s	00`1
va	14W1
vaar	14X2
vaardare	02B1
vaardcentral	0>@1
vaaren	14X2
vabalt	0Yb1
vabatahtlik	01>1
vacataire	01Z1
vaditaja	02S1
vaditajs	02S1
vadovas	02R1
vadove	02R1
vadovė	02R1
vadybininkas	02R1
vadybininke	02R1
vadybininkė	02R1
vadītāja	02S1
vadītājs	02S1
vaeg	04h1
vaegen	04h1
vaeitoeskirja	14Z2
vaektare	02B1
vaelttaevae	04b1
vaelttaevae keskitaso	0WY1
vaenget	0P11
vaentanlegt	0101
vaerkfoerer	06R1
vaerkforer	06R1
vaerksted	0?A1
vaeylae	08R1
vag	04h1
vaga hasti	0Yb1
vaga hea	14\2
vagen	04h1
vagt	0fo1
vahene	04\1
vahtimestari	05P1
vairuotojas	02R1
vairuotojo pazymejimas	08<1
vairuotojo pažymėjimas	08<1
vaistine	03J1
vaistininkas	02R1
vaistinė	03J1
vaitekiri	03X1
vaitoskirja	14Z2
vaji	06N1
vakblad	0=O1
vakfi	03Y1
vakfı	03Y1
vakman	01d1
vakt	0QD1
vaktare	02B1
vaktmaestare	02B1
vaktmastare	02B1
vaktmästare	02B1
vakuutus	06G1
valable jusqu'a	0W:1
valable jusqu'en	0W:1
valable jusqu'à	0W:1
vald	14^2
valet	01h1
valid through	0M91
valid to	0M91
valid until	0M91
valide	0EU1
valido fino al	0NG1
valido hasta	0RE1
validé	0EU1
valjak	0]@1
vallalat	04P2
vallaline	01=1
vallalkozo	02:1
valmentaja	05P1
valokuvaaja	05P1
valores	0Ak1
valttava	04b1
valttava keskitaso	0WY1
valuer	01h1
van	14`1
van phong	0;B1
vanaf	14a2
vandaag	0RO1
vanzatoare	01i1
vanzator	01i1
vapaaehtoinen	05P1
var	14X2
vara	14c1
varastotyoentekijae	05P1
varastotyontekija	05P1
varastotyöntekijä	05P1
vardare	02B1
vardcentral	0>@1
vardiya amiri	01[1
vardiya sorumlusu	01[1
varen	14X2
varhato	1271
varhatoan	1271
varilec	0ES1
varon	0Ro1
varrono	0<N1
varrónő	0<N1
vartija	05P1
varón	0Ro1
vas	0b51
vasara	14d2
vaspitac	0ZM1
vaspitač	0ZM1
vastaava	05P1
vayla	08R1
vca	14f2
vd	0QD1
vdana	10l1
vdaná	10l1
ve	14h2
vecka	14j1
veckor	14j1
ved	14k2
vedec	0Al2
vedes	0VE1
vedouci	10f2
vedoucí	10f2
veduca	0@<1
veduci	0@<1
vedúca	0@<1
vedúci	0@<1
vedęs	0VE1
veebis	0WM1
veg	0:d1
vegen	0:d1
vegi	0Po1
vegur	0Po1
vegyesz	02:1
vegyész	02:1
vegzett	0KQ1
vei	0:d1
veien	0:d1
veikals	0671
veileder	0;R1
veitingahus	06I1
veitingahús	06I1
vej	0P11
vejleder	06R1
vekter	0;R1
veldig god	0Nh1
veleuciliste	0je1
veleučilište	0je1
velmi dobra	04;2
velmi dobre	0gQ4
velmi dobrá	04@1
velmi dobře	14m2
velmi pokrocila	0Xb1
velmi pokročilá	0Xb1
velvirki	0=_1
vencedor	00M1
vencedora	00M1
vendedor	03P2
vendedora	03P2
vendeur	01Z1
vendeuse	01Z1
venditore	0261
venditrice	0261
venedor	02?1
venedora	02?1
ventures	0391
verano	14o1
verao	1501
verband	03D1
verdlaun	1512
vereador	01]1
vereadora	01]1
verein	03D1
vereniging	02[1
vergevorderd	1531
verhandlungssicher	0f^1
verhandlungssicher in wort und schrift	0NV1
verheiratet	0PG1
veri analisti	01[1
veri bilimci	01[1
veri muhendisi	01[1
veri mühendisi	01[1
verkaeufer	05U1
verkaufer	05U1
verkefni	1541
verket	0>@1
verkfraedingur	0=_1
verkfræðingur	0=_1
verkoopster	01d1
verkoper	01d1
verkossa	0LO1
verksmidja	06I1
verksmiðja	06I1
verkstad	0>@1
verksted	0:c1
verkäufer	05U1
verlag	1552
verloskundige	01d1
vermesser	05U1
verniciatore	0261
veroeffentlichung	08M1
veroffentlichung	08M1
verpleegkundige	01d1
verseny	0FL2
versicherung	03D1
versicherungen	03D1
verslun	06I1
vertaler	01d1
verteja	02R1
vertejas	02R1
vertejums	08A1
vertieft	0On1
vertiefung	0MD1
vertreter	05U1
vertriebler	02e1
vertėja	02R1
vertėjas	02R1
verwacht	0PB1
verwachte	0PB1
verwalter	05U1
verwitwet	0PG1
very good	02W2
verzekeringen	02[1
verzorgende	01d1
verão	1501
verðlaun	1512
veröffentlichung	08M1
vet	01h1
vetaejae	05P1
vetaja	05P1
veterinarian	01h1
veteriner	01[1
veteriner hekim	01[1
vetur	1571
veturinkuljettaja	05P1
vetäjä	05P1
veuf	0@C1
veuve	0@C1
vezeto	02:1
vezető	02:1
vezneci	01[1
veľmi dobre	1582
veľmi dobrá	04E1
vhs	0An1
via	0?N1
viale	0?N1
vicar	01h1
vice president	01h1
vico	0?N1
vicolo	0?N1
vid	15:2
videaste	01Z1
videja atzime	08A1
videja izglitiba	06o1
videja limeni	0lT1
videja profesionala	06o1
videji	0lT1
videjs	15<2
videregaaende	0cM1
videregaaende opplaering	07E1
videregaaende skole	0;S1
videregaende	0cM1
videregaende opplaering	07E1
videregaende skole	0;S1
videregående	0cM1
videregående opplæring	07E1
videregående skole	0;S1
vidurine mokykla	0E31
vidurinis	0>\1
vidurinis issilavinimas	0>\1
vidurinis išsilavinimas	0>\1
vidurinė mokykla	0E31
vidurkenning	00;1
vidurkis	0:e1
vidusskola	0461
vidutines	0f11
vidutinis	15>2
vidutiniskai	0f11
vidutiniškai	0f11
vidutinės	0f11
vidéaste	01Z1
vidēji	0lT1
vidējs	15<2
vidējā atzīme	08A1
vidējā izglītība	06o1
vidējā līmenī	0lT1
vidējā profesionālā	06o1
vien	0;B1
vien dao tao	0Df1
viesbutis	03J1
viesnica	0671
viesnīca	0671
viešbutis	03J1
vigente hasta	0RE1
vigilante	03P2
vigile del fuoco	0261
vigneron	01Z1
vigneronne	01Z1
viikko	15@1
viikkoa	15@1
vikar	05e2
vikarie	02B1
village	0651
villanyszerelo	02:1
villanyszerelő	02:1
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	15A3
vinteren	15D2
vintern	15F1
vintner	01h1
violinista	0261
viragkoto	0<N1
virasto	06G1
virejas	02R1
viriesu	15G1
virietis	15G1
virkailija	05P1
virksomhed	0?A1
virtual	0Om1
virziens	0ib1
virágkötő	0<N1
virėjas	02R1
visa skola	15H2
visa strucna sprema	15J2
visagist	05U1
visi srednji	15L2
visiting scholar	01h1
visja sola	0K51
visja strokovna izobrazba	15N1
visjesolska izobrazba	15N1
visjesolski studij	15N1
visji srednji	15O1
visoka skola	0K32
visoka sola	0K51
visoka strokovna izobrazba	0G91
visoka strucna sprema	0FX1
visoka stručna sprema	0FX1
visoka škola	0K32
visoka šola	0K51
visoko obrazovanje	0UV1
vispareja videja	06o1
vispārējā vidējā	06o1
viss	0S\1
visser	01d1
vita	0aj1
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
viticulteur	01Z1
viticultrice	01Z1
vitnemaal	07E1
vitnemal	07E1
vitnemål	07E1
vitrier	01Z1
viuda	0nX1
viudo	0nX1
viuva	0nU1
viuvo	0nU1
vizsga	0=m2
vizvezetek szerelo	0<N1
við	0R_1
viðurkenning	00;1
viúva	0nU1
viúvo	0nU1
viša stručna sprema	15J2
viša škola	15H2
viši srednji	15L2
višja strokovna izobrazba	15N1
višja šola	0K51
višješolska izobrazba	15N1
višješolski študij	15N1
višji srednji	15O1
viện	0;B1
viện đào tạo	0Df1
vk	15@1
vlasnica	0>02
vlasnik	0>02
vloeiend	0iO1
vloeiend in woord en geschrift	0iO1
vmbo	0RI2
vmbo diploma	0RK1
vmbo-diploma	0RK1
vo	15P1
vocal	01B1
vocational qualification	02Z1
voda	06j1
vodic	08L1
vodicsky preukaz	0@k1
voditelj	0XZ1
vodič	08L1
vodičský preukaz	0@k1
vodja	0ES1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>c1
voják	0>c1
voldoende	0C61
volontaer	0Ym2
volontar	0Ym2
volontaria	0261
volontario	0261
volonter	05G2
volontär	0Ym2
volum	0741
voluntar	0=;2
voluntara	01i1
voluntari	02?1
voluntaria	02<3
voluntario	03P2
voluntară	01i1
volunteer	01h1
voluntària	02?1
voluntária	01]1
voluntário	01]1
vom	15Q1
von	15Q1
voorjaar	0[_1
voorman	01d1
voorzitter	01d1
vopsitor	01i1
vor	15R1
vorarbeiter	05U1
vorauss	05V1
voraussichtlich	05V1
vorbitor nativ	0=Z1
vordiplom	0:>1
vormgever	01d1
vorsitzende	05U1
vorstand	05U1
vorstandsmitglied	02e1
vortrag	0<a2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	15S1
vottorð	15S1
vottun	15S1
vozac	05G2
vozacka dozvola	0I`2
vozač	05G2
vozačka dozvola	0I`2
voznik	0ES1
vozniski izpit	0@h1
vozniški izpit	0@h1
vođa	06j1
vp	0701
vpoe	0fh1
vratny	0>c1
vrijwilliger	0[I2
vrijwilligster	0Jg1
vrlo dobro	15T4
vrouw	15X1
vrouwelijk	15X1
vrtec	0K51
vrtic	0K32
vrtić	0K32
vrátný	0>c1
vs	0G91
vsi	00`1
vss	15Y2
vuggestue	0?A1
vukova diploma	0g@1
vuoden	0071
vuosi	15[1
vuotta	15[1
vut	0DT1
vvs montor	06R1
vvs-montoer	06R1
vvs-montør	06R1
vwo	0RI2
vyborna	04;2
vyborne	0gQ4
vychovatel	06^1
vychovavatel	08L1
vychovávateľ	08L1
vydano	0GX1
vydata	0nC1
vydatá	0nC1
vydavatelstvi	0FO1
vydavatelstvo	15\2
vydavatelství	0FO1
vydavateľstvo	15\2
vydáno	0GX1
vyhlaska	0@j1
vyhláška	0@j1
vyras	15^1
vyriska	15^1
vyriška	15^1
vyskumny pracovnik	0@<1
vysoka skola	0MS2
vysoke uceni	0DT1
vysoke uceni technicke	0DT1
vysokoskolske	0:`1
vysokoškolské	0:`1
vysoká škola	0MS2
vysoké učení	0DT1
vysoké učení technické	0DT1
vyssi odborna skola	0DT1
vyssi odborne	0GA1
vyssie odborne	15_1
vysvedceni	0@j1
vysvedcenie	0@k1
vysvedčenie	0@k1
vysvědčení	0@j1
vyucen	0^m1
vyuceni	0^m1
vyucni list	0^m1
vyucny list	0^l1
vyučen	0^m1
vyučení	0^m1
vyvojar	02T2
vyzkumny pracovnik	0>c1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	15_1
vyšší odborná škola	0DT1
vyšší odborné	0GA1
vzdalene	0b21
vzdáleně	0b21
vzgojitelj	05I1
và	14W1
válido hasta	0RE1
vállalat	04P2
vállalkozó	02:1
várható	1271
várhatóan	1271
vânzătoare	01i1
vânzător	01i1
väg	04h1
väga hea	14\2
väga hästi	0Yb1
vägen	04h1
vähene	04\1
väitekiri	03X1
väitöskirja	14Z2
väktare	02B1
väljak	0]@1
välttävä	04b1
välttävä keskitaso	0WY1
väylä	08R1
vår	14X2
vårdare	02B1
vårdcentral	0>@1
våren	14X2
vænget	0P11
væntanlegt	0101
værkfører	06R1
værksted	0?A1
végzett	0KQ1
vélvirki	0=_1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<N1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1582
výborná	04;2
výborné	04@1
výborně	14m2
výskumný pracovník	0@<1
výuční list	0^m1
výučný list	0^l1
vývojár	08L1
vývojář	06^1
výzkumný pracovník	0>c1
vāji	06N1
văn phòng	0;B1
vērtējums	08A1
vědec	0>c1
vīrietis	15G1
vīriešu	15G1
všs	15`1
všį	00`1
w	15a2
w l l	00`1
w toku	04C1
w trakcie	04C1
w.l.l	00`1
wachmann	02e1
waiter	01h1
waitress	01h1
wakacje	0[D1
wakil	02;1
wakil ketua	02;1
wall	0AL1
wanita	0e`1
warden	01h1
warehouse	0391
warehouse operative	01h1
warsztat	0381
warsztaty	15c1
wartawan	02;1
warung	07]1
wasit	02;1
watchmaker	01h1
way	0651
wazna do	15d1
wazne do	15d1
wazny do	15d1
ważna do	15d1
ważne do	15d1
ważny do	15d1
we	15e1
webmaster	01h1
wedstrijd	0<o1
week	15f2
weeks	15h1
weg	15i2
weibl	0O^1
weiblich	0O^1
weiterbildung	0OB2
weken	15k1
welder	01h1
werk	03D1
werke	03D1
werker	06A2
werkstatt	03D1
werkstudent	15l2
werkstudentin	08Z1
wesen	0Yk1
wethouder	01d1
wettbewerb	0gN2
wholesaler	01h1
wiceprezes	0271
widowed	0A_1
winemaker	01h1
winkel	02[1
winnaar	0J\1
winner	00N1
winter	15n3
winzer	02e1
wiosna	1611
wiosną	1611
wirausaha	07]1
wissenschaft	0Yk1
wissenschaften	0Yk1
wissenschaftler	05U1
wissenschaftliche mitarbeiterin	08Z1
wissenschaftlicher mitarbeiter	08Z1
with	0O41
wk	15h1
wks	15h1
wlasciciel	0271
wlascicielka	0271
wlasna dzialalnosc	0381
wo bachelor	0:A1
wo master	0Hl1
wo-bachelor	0:A1
wo-master	0Hl1
woche	1621
wochen	1621
wohnung	0531
woj	04W1
wolny	0WO1
wolontariusz	0271
wolontariuszka	0271
woman	1632
work from home	0Om1
worker	01h1
working familiarity	0MU1
working knowledge	0Pl2
working proficiency	0Pn1
works	0391
workshop	1653
writer	01h1
wspolautor	0271
wspolautorka	0271
współautor	0271
współautorka	0271
wychowawca	0271
wydane	0cl1
wydany	0cl1
wydawnictwo	1682
wydzial	16:2
wydział	16:2
wykladowca	0271
wyksztalcenie srednie	0Jf1
wykształcenie średnie	0Jf1
wykładowca	0271
wynik	0d51
wyroznienie	0NF1
wyróżnienie	0NF1
wystapienie	07F1
wystąpienie	07F1
wyzsza szkola	03j1
wyższa szkoła	03j1
własna działalność	0381
właściciel	0271
właścicielka	0271
xa	0AV1
xahar	16<1
xep loai	0FF1
xerrada	0?n1
xhur	16<1
xitwa	16=1
xuat sac	16>2
xuong	0;B1
xuất sắc	16>2
xã	0AV1
xưởng	0;B1
xếp loại	0FF1
y	16@2
y ta	09m1
y tá	09m1
yandal	0A[1
yapi	03Y1
yapimci	01[1
yapı	03Y1
yapımcı	01[1
yardimcisi	01[1
yardımcısı	01[1
yarisma	0;X1
yarismasi	0;X1
yarışma	0;X1
yarışması	0;X1
yayasan	07]1
yayinevi	16B2
yayinlandi	0=Q1
yayinlari	03Y1
yayınevi	16B2
yayınlandı	0=Q1
yayınları	03Y1
yaz	16D1
yazar	01[1
yazari	01[1
yazarı	01[1
yazilim	03Y1
yazilimci	01[1
yazılım	03Y1
yazılımcı	01[1
yds	0<O1
year	16E1
years	16E1
yeterlik	0<e1
yeu	0a;1
yh examen	0ZN1
yh-examen	0ZN1
yhdistys	06G1
yhtio	06G1
yhtioe	06G1
yhtiö	06G1
yil	0mS1
yki	0<O1
yksikko	0eL2
yksikkoe	0eL2
yksikkö	0eL2
yleisarvosana	07I1
ylempi amk	0G=1
ylempi ammattikorkeakoulututkinto	0G=1
ylempi korkeakoulututkinto	0G=1
yliopisto	0471
yliopistossa	0471
ylioppilas	0571
ylioppilastutkinto	0571
yokdil	0<O1
yonetici	01[1
yoneticisi	01[1
yonetmen	01[1
youth worker	01h1
yr	16F1
yrittaejae	05P1
yrittaja	05P1
yrittäjä	05P1
yrityksessa	16G1
yrityksessae	16G1
yrityksessä	16G1
yritys	06G1
yrkesbevis	0PF1
yrkesexamen	0N31
yrkesfag	07E1
yrkeshoegskola	0O01
yrkeshoegskoleexamen	0ZN1
yrkeshogskola	0O01
yrkeshogskoleexamen	0ZN1
yrkeshögskola	0O01
yrkeshögskoleexamen	0ZN1
yrs	16F1
yuksek lisans	12B1
yuksek lisans derecesi	12B1
yuksekokulu	0401
yökdil	0<O1
yönetici	01[1
yöneticisi	01[1
yönetmen	01[1
yüksek lisans	12B1
yüksek lisans derecesi	12B1
yüksekokulu	0401
yıl	0mS1
yếu	0a;1
z	16H2
z odliko	0h41
z wyroznieniem	0d51
z wyróżnieniem	0d51
zaawansowana	0;D2
zaawansowany	0;D2
zacatecnik	16J2
zacetnik	16L2
zacetno	16N1
zaciatocnik	16O2
zadovoljavajuce	0jl1
zadovoljavajuće	0jl1
zadovoljivo	0gM1
zadruga	0353
zahnaerztin	02e1
zahnarzt	02e1
zahnarztin	02e1
zahntechniker	05U1
zahnärztin	02e1
zahradnice	0>c1
zahradnik	0>c1
zahradník	0>c1
zaklad	0381
zaklada	0WP1
zakladatel	02T2
zakladateľ	08L1
zakladna	16Q2
zakladna skola	0\l1
zakladna znalost	0`_1
zakladne znalosti	0`_1
zakladni	16S2
zakladni skola	0DT1
zakladni znalost	0`h1
zakladni znalosti	0`h1
zakladny	16U1
zaklady	16V5
zakljucni izpit	0gP1
zaključni izpit	0gP1
zakład	0381
zakłady	0381
zalozba	16[2
zalozyciel	0271
zalozycielka	0271
založba	16[2
zamecnik	0>c1
zameranie	0nn1
zamereni	0ck1
zamestnanec roku	0051
zamezna	0WO1
zamężna	0WO1
zaměstnanec roku	0051
zaměření	0ck1
zanger	0H91
zasadnicze zawodowe	0Jf1
zastepca	0271
zastupca	0@<1
zastupce	0>c1
zastępca	0271
zaswiadczenie	0A91
zavarivac	0>02
zavarivač	0>02
zavarovalnica	0>A1
zavod	16]5
zavody	0Gg2
zawodowe	0Jf1
zawodowka	03j1
zawodówka	03j1
zayif	0<@1
zayıf	0<@1
začetnik	16L2
začetno	16N1
začiatočník	16O2
začátečník	16J2
założyciel	0271
założycielka	0271
zaświadczenie	0A91
zbornik	16b4
zborník	0Aj1
zdaj	0Dm1
zdalna	0S[1
zdalnie	0S[1
zdobyty	0cl1
zdravnica	0ES1
zdravnik	0ES1
zdravotni bratr	0>c1
zdravotni sestra	0>c1
zdravotní bratr	0>c1
zdravotní sestra	0>c1
zdravstveni dom	0>A1
zdruzenie	03I1
zdruzenje	0>A1
združenie	03I1
združenje	0>A1
zednik	0>c1
zedník	0>c1
zeer goed	0PH2
zeichner	05U1
zeitschrift	0<a2
zelador	01]1
zeladora	01]1
zelfstandig	0P?1
zelo dobro	16f2
zemedelec	0>c1
zememeric	0>c1
zemědělec	0>c1
zeměměřič	0>c1
zena	16h4
zenaty	0lB2
zenesz	0<N1
zenska	16l2
zenske	16n2
zenski	1704
zensko	16H2
zentrum	03D1
zenész	0<N1
zerspaner	05U1
zertifikat	0\W2
zertifiziert	1741
zertifizierung	0<S1
zespol	0Im1
zespol szkol	03j1
zespół	0Im1
zespół szkół	03j1
zeszyty naukowe	07F1
zeugnis	0<S1
zidar	01i1
ziekenhuis	02[1
ziema	1752
zima	1776
zimmerei	03D1
zimmerer	05U1
zimmermadchen	02e1
zimmermaedchen	02e1
zimmermädchen	02e1
zimą	17=1
zinatnu doktors	0I;1
zinātņu doktors	0I;1
ziraat muhendisi	01[1
ziraat mühendisi	01[1
zivi	08Z1
zivildienst	08Z1
zivildienstleistender	08Z1
zivljenjepis	17>1
zivnost	0Gg2
zivotopis	17?4
zkouska	0@j1
zkouška	0@j1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0g:1
zmagovalka	0g:1
znamka	0A:2
znanstvenik	0=o1
známka	0A:2
zolnierz	0271
zomer	17C1
zonaty	0WO1
zonen	0P?1
zorg	02[1
zpevacka	0>c1
zpevak	0>c1
zpusobilost	0@j1
zpěvačka	0>c1
zpěvák	0>c1
způsobilost	0@j1
zrt	00`1
zs	0DT1
zugbegleiter	05U1
zulassung	06C1
zumre baskani	01[1
zurnalas	0XN1
zurnalistas	02R1
zurnalists	02S1
zurnals	0G\1
zurzeit	04D1
zusteller	05U1
zvarac	0@<1
zviluppatur	0581
zvárač	0@<1
zweisprachig	0L71
zwyciezca	0NF1
zwycięzca	0NF1
zyciorys	17D1
zyciorys zawodowy	17D1
zzp	0P?1
zzp'er	0Jg1
základná	16Q2
základná znalosť	0`_1
základná škola	0\l1
základné znalosti	0`_1
základní	16S2
základní znalost	0`h1
základní znalosti	0`h1
základní škola	0DT1
základný	16U1
základy	17E4
zámečník	0>c1
zástupca	0@<1
zástupce	0>c1
závod	0Gg2
závody	0Gg2
zümre başkanı	01[1
zš	0DT1
à	08B2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	1221
à présent	00_1
àrea	0Gj1
á netinu	00j1
általános iskola	04n2
ápoló	0692
ár	17I1
árbitro	03P2
área	17J3
áruház	07G1
átlag	08>1
áætlað	0101
ägare	02B1
äidinkielen taso	02c1
äidinkielenä	02c1
äidinkieli	02c1
äidinkielinen	02c1
ämne	02d1
ärztin	02e1
år	0113
årets	0143
çalışıyorum	0?01
çağrı merkezi	01[1
çevirmen	01[1
çevrimiçi	0A?1
çift anadal	0A[1
çiftçi	01[1
çiçekçi	01[1
çok iyi	0B92
çok iyi derecede	0B;1
çırak	01[1
ébéniste	01Z1
école	01P1
école primaire	01P1
école supérieure	01P1
écoles	01P1
éditeur	01Z1
éditions	0JG2
éditrice	01Z1
éducateur	01Z1
éducatrice	01Z1
électricien	01Z1
électricienne	01Z1
éleveur	01Z1
éleveuse	01Z1
élue	01Z1
élémentaire	0;[2
énekes	0K]1
építész	02:1
équipe	0@E1
équipier	01Z1
équipière	01Z1
érem	0FL2
érettségi	0L11
érettségi bizonyítvány	0L11
értékesítő	02:1
és	0L91
établissements	0311
étage	04i1
étalagiste	01Z1
étterem	07G1
été	0LP1
év	0LR2
éves	0LT1
évkönyv	0G`1
ênfase	0K^1
í dag	0Kg1
í sambúð	0Jh1
în curs	0231
în prezent	0231
începând cu	0TO1
începător	0<E2
îngrijitoare	01i1
îngrijitor	01i1
învățătoare	01i1
învățător	01i1
ó	17M2
ógift	0Jh1
óptica	01B1
óptico	01B1
óstán	0BD1
óta	0e[2
óvoda	0XW1
óvodapedagógus	02:1
óvónő	02:1
õde	01>1
õpetaja	01>1
õppekava	0L21
ödül	0;X1
ödülü	0;X1
ökotropholog	05U1
ön lisans	0`K1
önkormányzat	07G1
önkéntes	0<N1
önlisans	0`K1
önéletrajz	0da1
önéletrajza	0da1
ösd	0<O1
ösztöndíj	0FL2
översättare	02B1
öz geçmiş	0e_1
özgeçmiş	0e_1
özgeçmişi	0e_1
öğretim görevlisi	01[1
öğretim üyesi	01[1
öğretmen	01[1
öğretmeni	01[1
økonom	05e2
øvet	0dK1
újságíró	02:1
úplné stredné	0^l1
úrad	03I1
úsek	0oi2
ústav	0Gg2
út	03[1
útgefið	0?K1
útja	03[1
útvar	0oi2
účetní	0>c1
účtovník	0@<1
účtovníčka	0@<1
úřad	0FO1
übersetzer	05U1
übungsleiter	05U1
ügyintéző	0842
ügynökség	07G1
ügyvéd	02:1
ühing	0541
üksus	0_\1
ülikool	03\1
üniversite	0401
üniversitesi	0401
ürün yöneticisi	01[1
üst düzey	0481
üye	01[1
üyesi	01[1
üzem	04P2
þjálfari	0=_1
þýðandi	0=_1
ārste	02S1
ārsts	02S1
ċertifikat	0A61
ċertifikat tas-sekondarja	0A51
ċertifikazzjoni	0A61
č.p	0?M1
časopis	0@=4
čašník	0@<1
čašníčka	0@<1
červený diplom	0A:2
čestné uznanie	0041
čestné uznání	0051
član	0Aa3
članak	0Ad2
članek	0Xm1
članica	0Ah2
člen	0Al2
členka	0>c1
článek	0GX1
článok	0Aj1
čvut	0DT1
číšník	0>c1
đang học	0<C1
đang làm	0<C1
điều dưỡng	09m1
điều hành	09m1
điều phối viên	09m1
điểm	0FF1
điểm trung bình	0FF1
đã kết hôn	0AU1
đường	0AV1
đại học	0Df1
đầu bếp	09m1
đến	0EV1
đến hiện tại	0<C1
đến nay	0<C1
đề tài	0EH1
độc thân	0AU1
ġurnal	07D1
ġurnalist	0581
ģimnāzija	0461
ħarifa	0RD1
īpašnieks	02S1
įkūrėjas	02R1
įmonė	03J1
įmonėje	0TM1
įvertinimas	0:e1
ļoti labi	08N2
ősz	0eX1
ősze	0eX1
œnologue	01Z1
ředitel	06^1
řezník	0>c1
řidič	06^1
řidičský průkaz	0@j1
ślusarz	0271
śpiewaczka	0271
średni	0o82
średnia	0o:2
średnia ocen	0d51
średnie	0Jf1
średnio	0I\1
średnio zaawansowany	0I\1
średnio zaawansowany wyższy	0HW1
średniozaawansowana	0I\1
średniozaawansowany	0o82
średniozaawansowany wyższy	0HW1
świadectwo	0A91
świadectwo dojrzałości	0Jf1
świadectwo maturalne	0Jf1
şampiyon	0;X1
şantiye şefi	01[1
şarkıcı	01[1
şef	01[1
şefi	01[1
şimdi	0?01
şirket	03Y1
şirketi	03Y1
şoför	01[1
şoförü	01[1
şu an	0?01
şu anda	0?01
şu anki	0?01
şubesi	0=e1
še traja	0Dm1
šef	0>02
šetalište	09H1
šiandien	0Da1
šiuo metu	0Da1
škola	17O4
školenie	0mP1
školení	0mQ1
šobrīd	0\M1
šodien	0\M1
šoferis	02S1
šola	0K51
špecialista	0@<1
špecialistka	0@<1
špecializácia	0nn1
štipendija	0g:1
štipendium	0041
štruktúrovaný životopis	0iC1
študent	0ES1
študijný odbor	0nn1
študijný program	0nn1
študijska smer	10D1
študijski program	10D1
štúdia	0Aj1
štúdio	03I1
švadlena	0>c1
šķīries	0bb1
żeńska	0XO1
żeński	0XO1
żonaty	0WO1
żołnierz	0271
żviluppatur	0581
życiorys	17D1
życiorys zawodowy	17D1
ž	16H2
žena	16h4
ženatý	0lB2
ženska	17S1
ženski	17T3
žensko	16H2
ženské	16n2
žiema	17W1
življenjepis	17>1
živnost	0FO1
živnosť	03I1
životopis	17?4
žurnalas	0XN1
žurnalistas	02R1
žurnālists	02S1
žurnāls	0G\1
școala	07M1
școala gimnazială	07M1
școala postliceală	07M1
școală	07M1
școală postliceală	0B>1
școală profesională	0:01
șef	01i1
șefă	01i1
și	0mf1
șofer	01i1
șoseaua	04T1
άγαμη	17X1
άγαμοσ	17X1
άδεια	17Y1
άδεια ασκήσεωσ	17Y1
άδεια οδήγησησ	17Y1
άνδρασ	17Z1
άνοιξη	17[1
άντρασ	17Z1
άπταιστα	17\1
άρθρο	17]1
άριστα	17^2
άριστη	17\1
άριστη γνώση	17\1
άριστο	17`1
άρρεν	17Z1
έγγαμη	17X1
έγγαμοσ	17X1
έπαινοσ	00P1
έργα	17a1
έργο	17a1
έτη	17b1
έτοσ	17b1
έωσ	17c1
έωσ και σήμερα	17d1
έωσ σήμερα	17d1
ίδρυμα	17e1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	17X1
αγαμοσ	17X1
αγροτησ	17f1
αγρότησ	17f1
αδεια	17Y1
αδεια ασκησεωσ	17Y1
αδεια οδηγησησ	17Y1
αε	00`1
αει	17g1
αεροσυνοδοσ	17f1
αεροσυνοδόσ	17f1
αισθητικοσ	17f1
αισθητικόσ	17f1
ακαδημία	17g1
ακαδημια	17g1
ανακοίνωση	17]1
ανακοινωση	17]1
αναλυτήσ	17f1
αναλυτησ	17f1
αναλυτρια	17f1
αναλύτρια	17f1
αναμένεται	17h1
αναμενεται	17h1
αναμενομενη	17h1
αναμενομενο	17h1
αναμενόμενη	17h1
αναμενόμενο	17h1
ανδρασ	17Z1
ανθοπωλησ	17f1
ανθοπώλησ	17f1
ανοικτο πανεπιστημιο	17g1
ανοικτό πανεπιστήμιο	17g1
ανοιξη	17[1
ανοιχτο πανεπιστημιο	17g1
ανοιχτό πανεπιστήμιο	17g1
αντιπροεδροσ	17f1
αντιπρόεδροσ	17f1
αντρασ	17Z1
ανωτερη εκπαιδευση	17i1
ανώτερη εκπαίδευση	17i1
απθ	17g1
απο	17j2
αποθηκάριοσ	17f1
αποθηκαριοσ	17f1
απολυτήριο	17l1
απολυτήριο γενικού λυκείου	17l1
απολυτήριο γυμνασίου	17l1
απολυτήριο λυκείου	17l1
απολυτηριο	17l1
απολυτηριο γενικου λυκειου	17l1
απολυτηριο γυμνασιου	17l1
απολυτηριο λυκειου	17l1
απταιστα	17\1
από	17j2
αρθρο	17]1
αριθμοσ	17m1
αριθμόσ	17m1
αριστα	17^2
αριστείο	00P1
αριστειο	00P1
αριστη	17\1
αριστη γνωση	17\1
αριστο	17`1
αρρεν	17Z1
αρσενικο	17Z1
αρσενικό	17Z1
αρτοποιοσ	17f1
αρτοποιόσ	17f1
αρχάριοι	17n1
αρχάριοσ	17o1
αρχαριοι	17n1
αρχαριοσ	17o1
αρχειονομοσ	17f1
αρχειονόμοσ	17f1
αρχιτέκτονασ	17f1
αρχιτεκτονασ	17f1
ασκουμενη	17f1
ασκουμενοσ	17f1
ασκούμενη	17f1
ασκούμενοσ	17f1
αστυνομικοσ	17f1
αστυνομικόσ	17f1
ασφαλιστική	17e1
ασφαλιστικη	17e1
αφοί	17e1
αφοι	17e1
βαθμολογία	1801
βαθμολογια	1801
βαθμοσ	1801
βαθμοσ πτυχιου	1801
βαθμόσ	1801
βαθμόσ πτυχίου	1801
βασικά	1812
βασικέσ γνώσεισ	1812
βασική	1812
βασική γνώση	17o1
βασικα	1812
βασικεσ γνωσεισ	1812
βασικη	1812
βασικη γνωση	17o1
βασικο	1831
βασικο επιπεδο	17o1
βασικό	1831
βασικό επίπεδο	17o1
βαφέασ	17f1
βαφεασ	17f1
βεβαίωση	17Y1
βεβαιωση	17Y1
βιβλίο	17]1
βιβλιο	17]1
βιβλιοθήκη	17e1
βιβλιοθηκη	17e1
βιβλιοθηκονομοσ	17f1
βιβλιοθηκονόμοσ	17f1
βιβλιοπωλησ	17f1
βιβλιοπώλησ	17f1
βιογραφικο	1841
βιογραφικο σημειωμα	1841
βιογραφικό	1841
βιογραφικό σημείωμα	1841
βιολογοσ	17f1
βιολόγοσ	17f1
βοηθοσ	17f1
βοηθόσ	17f1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17g1
γενικοσ βαθμοσ	1801
γενικό λύκειο	17g1
γενικόσ βαθμόσ	1801
γιατροσ	17f1
γιατρόσ	17f1
γραμματέασ	17f1
γραμματεασ	17f1
γραφίστασ	17f1
γραφίστρια	17f1
γραφείο	17e1
γραφειο	17e1
γραφιστασ	17f1
γραφιστρια	17f1
γυμνάσιο	17g1
γυμνασιο	17g1
γυναίκα	1851
γυναικα	1851
δάσκαλοσ	17f1
δήμαρχοσ	17f1
δήμοσ	17e1
δίγλωσση	1861
δίγλωσσοσ	1861
δίπλωμα	1872
δίπλωμα ιεκ	17i1
δίπλωμα μηχανικού	1891
δασκάλα	17f1
δασκαλα	17f1
δασκαλοσ	17f1
δημαρχοσ	17f1
δημοσ	17e1
δημοσίευση	17]1
δημοσιευση	17]1
δημοσιογράφοσ	17f1
δημοσιογραφοσ	17f1
δημοτικο σχολειο	17g1
δημοτικό σχολείο	17g1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	18:1
διαδικτυακα	18:1
διαζευγμένη	17X1
διαζευγμένοσ	17X1
διαζευγμενη	17X1
διαζευγμενοσ	17X1
διαιτητήσ	17f1
διαιτητησ	17f1
διαιτολογοσ	17f1
διαιτολόγοσ	17f1
διακριση	00P1
διανομέασ	17f1
διανομεασ	17f1
διατριβή	17]1
διατριβη	17]1
διαχειριστήσ	17f1
διαχειριστησ	17f1
διγλωσση	1861
διγλωσσοσ	1861
διδάκτορασ	18;1
διδακτορασ	18;1
διδακτορική διατριβή	18;1
διδακτορικη διατριβη	18;1
διδακτορικο	18;1
διδακτορικο διπλωμα	18;1
διδακτορικό	18;1
διδακτορικό δίπλωμα	18;1
διευθυνση	18<1
διευθυντήσ	17f1
διευθυντησ	17f1
διευθυντρια	17f1
διευθύντρια	17f1
διεύθυνση	18<1
δικαστήσ	17f1
δικαστησ	17f1
δικηγοροσ	17f1
δικηγόροσ	17f1
διορθωτήσ	17f1
διορθωτησ	17f1
διορθωτρια	17f1
διορθώτρια	17f1
διπλωμα	1872
διπλωμα ιεκ	17i1
διπλωμα μηχανικου	1891
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	17X1
εγγαμοσ	17X1
εθελοντήσ	17f1
εθελοντησ	17f1
εθελοντρια	17f1
εθελόντρια	17f1
ειδίκευση	18=1
ειδικευση	18=1
ειδικοσ	18>2
ειδικοτητα	18=1
ειδικόσ	18>2
ειδικότητα	18=1
εικονογράφοσ	17f1
εικονογραφοσ	17f1
εισήγηση	17]1
εισηγηση	17]1
εκδοσεισ	18@2
εκδοτικοσ	17e1
εκδοτικόσ	17e1
εκδόσεισ	18@2
εκπα	17g1
εκπαιδευτήσ	17f1
εκπαιδευτησ	17f1
εκπαιδευτικοσ	17f1
εκπαιδευτικόσ	17f1
εκπαιδευτρια	17f1
εκπαιδεύτρια	17f1
εκτιμητήσ	17f1
εκτιμητησ	17f1
εκτιμωμενη	17h1
εκτιμώμενη	17h1
ελευθεροσ επαγγελματιασ	17e1
ελεύθεροσ επαγγελματίασ	17e1
εμπ	17g1
εξ αποστάσεωσ	18:1
εξ αποστασεωσ	18:1
εξειδικευμένοσ	18B1
εξειδικευμενοσ	18B1
επα λ	17g1
επα.λ	17g1
επαινοσ	00P1
επαλ	17g1
επαρκήσ	18C1
επαρκησ	18C1
επε	00`1
επιμελήτρια	17f1
επιμελητήσ	17f1
επιμελητησ	17f1
επιμελητρια	17f1
επιμορφωση	18D1
επιμόρφωση	18D1
επιχείρηση	17e1
επιχειρηση	17e1
εποπτησ	17f1
επόπτησ	17f1
εργάτησ	17f1
εργάτρια	17f1
εργα	17a1
εργαστήριο	17e1
εργαστηριο	17e1
εργατησ	17f1
εργατρια	17f1
εργο	17a1
εργοδηγοσ	17f1
εργοδηγόσ	17f1
εργοστάσιο	17e1
εργοστασιο	17e1
ερευνήτρια	17f1
ερευνητήσ	17f1
ερευνητησ	17f1
ερευνητρια	17f1
εστιατοριο	17e1
εστιατόριο	17e1
εταιρία	17e1
εταιρεία	17e1
εταιρεια	17e1
εταιρια	17e1
ετη	17b1
ετοσ	17b1
ευχερήσ	17\1
ευχερησ	17\1
εφορεία	17e1
εφορεια	17e1
εωσ	17c1
εωσ και σημερα	17d1
εωσ σημερα	17d1
ζαχαροπλάστησ	17f1
ζαχαροπλαστησ	17f1
ηθοποιοσ	17f1
ηθοποιόσ	17f1
ηλεκτρολογοσ	17f1
ηλεκτρολόγοσ	17f1
ημερίδα	17]1
ημεριδα	17]1
θέατρο	17e1
θήλυ	1851
θεατρο	17e1
θηλυ	1851
θηλυκο	1851
θηλυκό	1851
θυρωροσ	17f1
θυρωρόσ	17f1
ι ε κ	17g1
ι.ε.κ	17g1
ιατροσ	17f1
ιατρόσ	17f1
ιδιοκτήτησ	17f1
ιδιοκτητησ	17f1
ιδρυμα	17e1
ιδρυτήσ	17f1
ιδρυτησ	17f1
ιδρυτρια	17f1
ιδρύτρια	17f1
ιεκ	17g1
ικανοποιητική	18C1
ικανοποιητικη	18C1
ικε	00`1
ινστιτουτο	18E2
ινστιτούτο	18E2
κάρτα	17Y1
κέντρο	17e1
καθηγήτρια	17f1
καθηγητήσ	17f1
καθηγητησ	17f1
καθηγητρια	17f1
και	18G1
καλά	18H1
καλή	18I2
καλή γνώση	18H1
καλα	18H1
καλη	18I2
καλη γνωση	18H1
καλο	18K1
καλοκαίρι	18L1
καλοκαιρι	18L1
καλωσ	1801
καλό	18K1
καλώσ	1801
καρτα	17Y1
κατάλογοσ	17]1
κατάρτιση	18D1
κατάστημα	17e1
καταλογοσ	17]1
καταρτιση	18D1
καταστημα	17e1
κατευθυνση	18=1
κατεύθυνση	18=1
κεντρο	17e1
κεφάλαιο	17]1
κεφαλαιο	17]1
κηπουροσ	17f1
κηπουρόσ	17f1
κλάδοσ	18<1
κλαδοσ	18<1
κλινική	17e1
κλινικη	17e1
κολέγιο	17g1
κολεγιο	17g1
κολλέγιο	17g1
κολλεγιο	17g1
κομμωτήσ	17f1
κομμωτησ	17f1
κομμωτρια	17f1
κομμώτρια	17f1
κρεοπωλησ	17f1
κρεοπώλησ	17f1
λέκτορασ	17f1
λίαν καλώσ	1801
λεκτορασ	17f1
λεωφ	17m1
λεωφοροσ	17m1
λεωφόροσ	17m1
λιαν καλωσ	1801
λογίστρια	17f1
λογιστήσ	17f1
λογιστησ	17f1
λογιστρια	17f1
λογοθεραπευτήσ	17f1
λογοθεραπευτησ	17f1
λογοθεραπευτρια	17f1
λογοθεραπεύτρια	17f1
λυκειο	17g1
λύκειο	17g1
μάγειρασ	17f1
μάγειροσ	17f1
μάνατζερ	17f1
μάστερ	1891
μέλοσ	17f1
μέσοσ όροσ	1801
μέτρια	18C1
μέτρια γνώση	18C1
μέτριο	18M2
μέχρι	17c1
μέχρι σήμερα	17d1
μέχρι τώρα	17d1
μήνασ	18O1
μήνεσ	18O1
μαία	17f1
μαγείρισσα	17f1
μαγειρασ	17f1
μαγειρισσα	17f1
μαγειροσ	17f1
μαθητευομενοσ	17f1
μαθητευόμενοσ	17f1
μαια	17f1
μανατζερ	17f1
μαστερ	1891
μελοσ	17f1
μεσαίο	18K1
μεσαίο επίπεδο	18C1
μεσαιο	18K1
μεσαιο επιπεδο	18C1
μεσοσ οροσ	1801
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	1891
μεταπτυχιακεσ σπουδεσ	1891
μεταπτυχιακο	1891
μεταπτυχιακο διπλωμα	1891
μεταπτυχιακοσ	1891
μεταπτυχιακοσ τιτλοσ	1891
μεταπτυχιακό	1891
μεταπτυχιακό δίπλωμα	1891
μεταπτυχιακόσ	1891
μεταπτυχιακόσ τίτλοσ	1891
μεταφράστρια	17f1
μεταφραστήσ	17f1
μεταφραστησ	17f1
μεταφραστρια	17f1
μετρια	18C1
μετρια γνωση	18C1
μετριο	18M2
μεχρι	17c1
μεχρι σημερα	17d1
μεχρι τωρα	17d1
μηνασ	18O1
μηνεσ	18O1
μητρική	1861
μητρική γλώσσα	1861
μητρικη	1861
μητρικη γλωσσα	1861
μηχανικοσ	18P1
μηχανικόσ	18P1
μηχανοδηγοσ	17f1
μηχανοδηγόσ	17f1
μοδίστρα	17f1
μοδιστρα	17f1
μονάδα	18<1
μοναδα	18<1
μουσείο	17e1
μουσειο	17e1
μουσικοσ	17f1
μουσικόσ	17f1
μπάρμαν	17f1
μπαρμαν	17f1
ναυτησ	17f1
ναυτικοσ	17f1
ναυτικόσ	17f1
ναύτησ	17f1
νηπιαγωγείο	17g1
νηπιαγωγειο	17g1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17f1
νοσηλευτησ	17f1
νοσηλευτρια	17f1
νοσηλεύτρια	17f1
νοσοκομείο	17e1
νοσοκομειο	17e1
ξεναγοσ	17f1
ξεναγόσ	17f1
ξενοδοχείο	17e1
ξενοδοχειο	17e1
ξυλουργοσ	17f1
ξυλουργόσ	17f1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17f1
οδηγόσ	17f1
οδοσ	17m1
οδόσ	17m1
οικονομολογοσ	17f1
οικονομολόγοσ	17f1
οινοποιείο	17e1
οινοποιειο	17e1
ομάδα	18<1
ομαδα	18<1
ομιλία	17]1
ομιλια	17]1
ομιλοσ	17e1
οπτικοσ	17f1
οπτικόσ	17f1
οργανισμοσ	17e1
οργανισμόσ	17e1
οροφοσ	17m1
παιδαγωγοσ	17f1
παιδαγωγόσ	17f1
πανεπιστήμιο	17g1
πανεπιστημίου	17g1
πανεπιστημιο	17g1
πανεπιστημιου	17g1
παντρεμένη	17X1
παντρεμένοσ	17X1
παντρεμενη	17X1
παντρεμενοσ	17X1
παρον	17d1
παρόν	17d1
πατέντα	17]1
πατεντα	17]1
περιοδικο	17]1
περιοδικό	17]1
πιστοποίηση	17Y1
πιστοποιημένη	17Y1
πιστοποιημένοσ	17Y1
πιστοποιημενη	17Y1
πιστοποιημενοσ	17Y1
πιστοποιηση	17Y1
πιστοποιητικο	17Y1
πιστοποιητικό	17Y1
πλατεία	17m1
πλατεια	17m1
πολυ καλα	17\1
πολυ καλη	17\1
πολυ καλη γνωση	18H1
πολυ καλο	17`1
πολυτεχνείο	17g1
πολυτεχνειο	17g1
πολύ καλά	17\1
πολύ καλή	17\1
πολύ καλή γνώση	18H1
πολύ καλό	17`1
πρακτικά	17]1
πρακτικα	17]1
προγραμματίστρια	17f1
προγραμματιστήσ	17f1
προγραμματιστησ	17f1
προγραμματιστρια	17f1
προεδροσ	17f1
προισταμενη	17f1
προισταμενοσ	17f1
προπονήτρια	17f1
προπονητήσ	17f1
προπονητησ	17f1
προπονητρια	17f1
προπτυχιακέσ σπουδέσ	18Q1
προπτυχιακεσ σπουδεσ	18Q1
προπτυχιακο	18Q1
προπτυχιακό	18Q1
προτζεκτ	17a1
προχωρημένο	18R2
προχωρημενο	18R2
προϊστάμενοσ	17f1
προϊσταμένη	17f1
πρωτο βραβειο	00P1
πρόεδροσ	17f1
πρότζεκτ	17a1
πρώτο βραβείο	00P1
πτυχίο	18T2
πτυχίο επαλ	17l1
πτυχίο πανεπιστημίου	18Q1
πτυχιο	18T2
πτυχιο επαλ	17l1
πτυχιο πανεπιστημιου	18Q1
πτυχιουχοσ	18Q1
πτυχιούχοσ	18Q1
πυροσβέστησ	17f1
πυροσβεστησ	17f1
πωλήτρια	17f1
πωλητήσ	17f1
πωλητησ	17f1
πωλητρια	17f1
ράφτησ	17f1
ραφτησ	17f1
σήμερα	17d1
σε εξέλιξη	17d1
σε εξελιξη	17d1
σελίδα	18V1
σελιδα	18V1
σεμινάριο	18W2
σεμιναριο	18W2
σερβιτορα	17f1
σερβιτοροσ	17f1
σερβιτόρα	17f1
σερβιτόροσ	17f1
σημερα	17d1
σιδεράσ	17f1
σιδερασ	17f1
στην	18Y1
στο	18Y1
στοιχειωδεισ γνωσεισ	17o1
στοιχειωδησ	17o1
στοιχειώδεισ γνώσεισ	17o1
στοιχειώδησ	17o1
στον	18Y1
στουντιο	17e1
στούντιο	17e1
στρατιωτικοσ	17f1
στρατιωτικόσ	17f1
συγκολλητήσ	17f1
συγκολλητησ	17f1
συλλογικοσ τομοσ	17]1
συλλογικόσ τόμοσ	17]1
συλλογοσ	17e1
συμβολαιογράφοσ	17f1
συμβολαιογραφοσ	17f1
συμβουλοσ	17f1
συνέδριο	17]1
συνεδριο	17]1
συνεργάτησ	17f1
συνεργάτιδα	17f1
συνεργατησ	17f1
συνεργατιδα	17f1
συνεταιρισμοσ	17e1
συνεταιρισμόσ	17e1
συντάκτησ	17f1
συντάκτρια	17f1
συντακτησ	17f1
συντακτρια	17f1
συντηρήτρια	17f1
συντηρητήσ	17f1
συντηρητησ	17f1
συντηρητρια	17f1
συντομο βιογραφικο	1841
συντονίστρια	17f1
συντονιστήσ	17f1
συντονιστησ	17f1
συντονιστρια	17f1
σχεδιάστρια	17f1
σχεδιαστήσ	17f1
σχεδιαστησ	17f1
σχεδιαστρια	17f1
σχολή	17g1
σχολή καλών τεχνών	17g1
σχολείο	17g1
σχολειο	17g1
σχολη	17g1
σχολη καλων τεχνων	17g1
σύλλογοσ	17e1
σύμβουλοσ	17f1
σύντομο βιογραφικό	1841
τ ε ι	17g1
τ κ	17m1
τ.ε.ι	17g1
τ.κ	17m1
ταμίασ	17f1
ταμιασ	17f1
ταχυδρομοσ	17f1
ταχυδρόμοσ	17f1
τει	17g1
τεχνίτησ	17f1
τεχνικοσ	17f1
τεχνικόσ	17f1
τεχνιτησ	17f1
τηλεργασία	18:1
τηλεργασια	18:1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17m1
τμήμα	18Z2
τμημα	18Z2
τομέασ	18\2
τομεασ	18\2
τομοσ	17]1
τοπογράφοσ	17f1
τοπογραφοσ	17f1
τορναδοροσ	17f1
τορναδόροσ	17f1
τράπεζα	17e1
τραγουδίστρια	17f1
τραγουδιστήσ	17f1
τραγουδιστησ	17f1
τραγουδιστρια	17f1
τραπεζα	17e1
τωρα	17d1
τόμοσ	17]1
τώρα	17d1
υδραυλικοσ	17f1
υδραυλικόσ	17f1
υπάλληλοσ	17f1
υπαλληλοσ	17f1
υπευθυνη	17f1
υπευθυνοσ	17f1
υπεύθυνη	17f1
υπεύθυνοσ	17f1
υπηρεσία	18^2
υπηρεσια	18^2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17e1
υπουργειο	17e1
φαρμακείο	17e1
φαρμακειο	17e1
φαρμακοποιοσ	17f1
φαρμακοποιόσ	17f1
φθινοπωρο	18`1
φθινόπωρο	18`1
φουρνοσ	17e1
φούρνοσ	17e1
φυλακασ	17f1
φυσικοθεραπευτήσ	17f1
φυσικοθεραπευτησ	17f1
φυσικοθεραπευτρια	17f1
φυσικοθεραπεύτρια	17f1
φυσικοσ	17f1
φυσικοσ ομιλητησ	1861
φυσικόσ	17f1
φυσικόσ ομιλητήσ	1861
φωτογράφοσ	17f1
φωτογραφοσ	17f1
φύλακασ	17f1
χειμωνασ	18a1
χειμώνασ	18a1
χειριστήσ	17f1
χειριστησ	17f1
χημικοσ	17f1
χημικόσ	17f1
χορευτήσ	17f1
χορευτησ	17f1
χορευτρια	17f1
χορεύτρια	17f1
χρονια	17b1
χρονοσ	17b1
χρόνια	17b1
χρόνοσ	17b1
χτίστησ	17f1
χτιστησ	17f1
ψαράσ	17f1
ψαρασ	17f1
ψυχολογοσ	17f1
ψυχολόγοσ	17f1
ωδείο	17g1
ωδειο	17g1
ωσ	17c1
ωσ σήμερα	17d1
ωσ σημερα	17d1
όμιλοσ	17e1
όροφοσ	17m1
а s	00`1
а.ş	00`1
автобиография	18b1
агент	18c3
агентство	18f2
агенция	18h1
агенција	18i1
агенція	18j1
агроном	18k2
ад	00`1
адвокат	18m4
администратор	1914
администрация	1951
адміністратор	1962
адміністраторка	1981
адміністрація	18j1
академии	1991
академия	19:2
академија	19<1
академія	19=1
академії	19=1
аккредитация	19>1
акредитація	19?1
актер	19@1
активно	19A1
актор	19B1
акторк	19B1
актрис	19@1
актёр	19@1
акушер	19C2
альманах	19E1
анализатор	19F1
аналитик	0nM1
аналитичар	19G1
аналітик	19H1
аналітикиня	1981
анкета	19I2
антологія	19K1
ао	19L2
ап	19N1
апотека	18i1
аппаратчик	19@1
аптека	19O3
арт директор	19C2
арт-директор	19C2
архивариус	19@1
архивист	0nM1
архитект	19F1
архитекта	19R1
архитектор	0nM1
архіваріус	19B1
архітектор	19H1
асистент	19S3
асистентка	1981
асоциация	18h1
асоціація	18j1
аспирант	19@1
аспирантура	19V2
аспірант	19B1
аспірантура	19X2
ассистент	0nM1
ассоциация	1951
атестат	19Z2
аттестат	19\2
аттестат о среднем образовании	19^1
аудитор	19C2
б р	19_1
б-р	19_1
базове	19`1
базовий	19a2
базовий рівень	19`1
базово	19c3
базово ниво	19f1
базовое	19g1
базовые знания	19h2
базовый	19h2
базовый уровень	19g1
базові знання	19a2
бакалавр	19j2
бакалаврат	19l1
бакалавриат	19m1
бакалавър	19n1
бакалавърска	19n1
бакалавърска степен	19n1
бал	19o1
балл	1:01
баллов	1:01
банк	18f2
банка	1:12
барист	0nM1
бармен	19C2
барменка	1981
бечелор	1:31
библиотека	1:43
библиотекар	1:73
билингв	1::1
биография	18b1
биографија	1:;1
биолог	19@1
бл	19N1
благајник	19R1
благодарность	0Sl1
благодарственное письмо	0Sl1
болница	1:12
больница	1951
бортпроводни	19@1
бр	1:<1
бригадир	19C2
брошура	1:=1
буд	1:>1
будинок	1:>1
бул	1:?2
булевар	1:<1
булевард	19N1
бульвар	1:A2
бухгалтер	1:C3
бухгалтерка	1981
бытовой	1:F1
бэкендер	0nM1
бюро	18f2
бібліотека	18j1
бібліотекар	19B1
бібліотекарка	1981
білінгв	1:G1
в	1:H3
в браке	1:K1
в момента	1:L1
в разводе	1:K1
в совершенном владении	1:M1
в совершенстве	1:N1
вантажни	19B1
вантажник	1981
васпитач	19G1
вахтер	19@1
вахтёр	19@1
ведуча	1981
ведучий	1981
ведущая	0nM1
ведущий	0W01
верстальни	19B1
верстальщи	19@1
верстальщик	0nM1
весна	1:O2
весни	1:Q1
весной	1:R1
весны	1:R1
вестник	1:S2
ветеринар	1:U2
ветеринарка	1981
взимку	1:W1
видавництво	1:X2
видано	1:Z1
видеограф	0nM1
викладач	1:[3
викладачка	1981
виконроб	19B1
випуск	1:Z1
випускова	1981
висока школа	19<1
високий	1:^1
високо образовање	1:_1
виступ	19K1
висше	19n1
висше образование	19n1
висше училище	1:`1
виховател	19B1
вихователь	1:a2
вихователька	1981
виш	19=1
виша стручна спрема	1:c1
виша школа	1:d2
виши средњи	1:f1
вище за середній	1:g1
вище середнього	1:g1
владелец	0W01
власник	1:h2
власница	19R1
влітку	1:j1
во	1:k1
водител	19@1
водитель	19@1
водительские права	19>1
водительское удостоверение	19>1
водій	1:a2
водійка	1981
водійські права	19?1
военнослужащ	19@1
вожат	19C2
возач	19G1
возачка дозвола	1:l1
волонтер	1:m3
волонтерка	1981
волонтёр	19@1
восени	1;01
воспитател	19@1
вођа	19R1
впевнений	1:^1
впевнено	1:^1
врач	19@1
врло добро	1;12
вртић	19<1
второ място	00>1
вуз	1;32
вукова диплома	00C1
вул	1:>1
вулиця	1:>1
вх	19N1
вчитель	19B1
вчителька	1981
във	1;51
възпитател	19F1
выдан	1;61
выдано	1;61
вып	19E1
выпуск	1;61
высокий	1;71
выступление	19E1
высшее	1;81
выше среднего	1;91
від	1;:2
віддалена робота	1;<1
віддалено	1;<1
відділ	1;=1
відділення	1;=1
відзнака	00A1
відмінно	1;>2
військов	19B1
вільне	1;@1
вільне володіння	1;@1
вільно	1;@1
вільно володію	1;@1
вісник	19K1
г	1;A3
газета	18f2
газосварщик	19@1
гбу	00`1
геодезист	19C2
геолог	19@1
гимназия	19:2
гимназија	19<1
глава	1;D3
главная	0nM1
главный	0W01
го	1;G2
говоримо	1;I1
год	1;J2
года	1;L1
година	1;M2
године	1;O1
години	1;P1
голова	1981
головний	1981
горничн	19@1
город	19_1
гостиница	1951
готвач	19F1
готель	18j1
гр	19N1
грамота	1;Q3
гран при	0Sl1
гран прі	00A1
гран-при	0Sl1
гран-прі	00A1
грант	0Sl1
грузчик	19@1
група	1;T4
группа	1;X2
группа компаний	1951
гуп	00`1
гід	1981
гімназія	19=1
д	19_1
д т н	1;Z1
д.т.н	1;Z1
данас	1;[1
дворник	19@1
двуезичен	1;\1
девопс	0nM1
делопроизводител	1;]2
департамент	1;_2
депо	1;a2
депутат	19C2
детска градина	1:`1
детский сад	1991
дефектолог	0nM1
диетолог	19@1
дизайнер	1;c5
дизайнерка	1981
дизајнер	19G1
диплом	1;h5
диплом бакалавра	19m1
диплом з відзнакою	19o1
диплом с отличием	1:01
диплом специалиста	1;81
диплом техника	1;m1
диплома	1;n2
диплома за средно образование	1<01
дипломирани	1:_1
директор	1<14
директорка	1981
директриса	0nM1
дирекция	1<52
дирекција	1<71
дисертация	1:=1
дисертація	19K1
диспетчер	19C2
диссертация	19E1
дистанционно	1<82
дистанционный	1<:1
дистанційно	1;<1
дитячий садок	19=1
днес	1:L1
до	1<;4
до данас	1;[1
до днес	1:L1
до момента	1:L1
до настоящего времени	1<?1
до настоящего момента	1<?1
до настоящия момент	1:L1
до сада	1;[1
до сега	1:L1
до сегодня	1<?1
до сих пор	1<?1
до сьогодні	1<@1
до тепер	1<@1
до теперішнього часу	1<@1
до цього часу	1<@1
добра	1:f1
добре	1<A3
добрий	1:g1
добро	1<D4
доброволец	1<H1
дозвола	1:l1
доклад	1:S2
доктор	1<I1
доктор наук	1<J2
доктор наука	1<L1
доктор філософії	1<M1
докторант	19F1
докторантура	1<I1
докторат	1<L1
докторска степен	1<I1
докторске студије	1<L1
дом	19_1
дом здравља	18i1
донині	1<@1
доо	00`1
доповідь	19K1
допуск	1<N2
досега	1:L1
досконало	1<P1
дослідник	19B1
досі	1<@1
дотепер	1<@1
доцент	18c3
дружество	18h1
друкарня	18j1
друштво	18i1
діловод	19B1
дієтолог	19B1
еад	00`1
екип	1<Q1
економиста	19R1
економска школа	19<1
економіст	19B1
економістка	1981
екскурсовод	19B1
експерт	1<R4
експертний	1<V1
експертно	1<W1
електрик	1:a2
електричар	19R1
електротехник	19F1
елементарний	19`1
елементарно	19f1
еоод	00`1
есей	19K1
есен	1<X1
есента	1<X1
ет	1<Y2
ж	1<[4
ж к	19N1
ж.к	19N1
железници	18h1
жен	1<_1
жена	1<`2
женат	1:K1
женен	1<b1
женски	1<`2
женский	1<_1
женско	1<c1
женщина	1<_1
животопис	1:;1
журнал	1<d2
журналист	1<f2
журналіст	19B1
журналістка	1981
жінка	1<h1
жіноча	1<h1
жіночий	1<h1
з	1;:2
з відзнакою	19o1
заваривач	19R1
заварчик	19F1
заведующ	0nM1
завод	1<i4
завідувач	1981
завідувачка	1981
задоволително	1;I1
задруга	18i1
закройщи	0nM1
закінчив	1:Z1
закінчила	1:Z1
заместитель	19@1
заместник	19F1
замужем	1:K1
заміжня	1<m1
зао	00`1
зараз	1<@1
засновник	19B1
застраховане	18h1
заступник	19B1
зборник	1<n1
збірник	19K1
зварник	19B1
зварювальник	1981
звено	1<Q1
звукорежисс	0nM1
здобуто	1:Z1
зима	1<o4
зимата	1=31
зими	1:W1
зимой	1=41
зимы	1=41
знаком	1=51
значка	00>1
зно	0<O1
зоотехник	0nM1
зрелостен изпит	1<01
зі	1=61
зі словником	19`1
и	1=73
изворни говорник	1=:1
изд во	19E1
изд-во	19E1
издавач	1<n1
издавачка кућа	18i1
издателство	1=;2
издательство	1==2
излагање	1<n1
изследовател	19F1
икономист	19F1
икономически университет	1:`1
иллюстратор	19@1
име на проекта	1=?1
инженер	1=@2
инжењер	1=B1
инспектор	1<f2
институт	1=C6
инструктор	1=I2
интегрисане студије	1:_1
ип	00`1
исследовател	0nM1
истраживач	19G1
й	1=K1
к т н	1<J2
к э н	1;Z1
к.т.н	1<J2
к.э.н	1;Z1
казначе	19@1
каменщик	19@1
кандидат	1=L1
кандидат наук	1<J2
канцеларија	18i1
капитан	19@1
касиер	19F1
касир	19B1
касирка	1981
кассир	19@1
категория	1=M2
категорія	19?1
кафедра	1=O4
кв	1:A2
квалификация	1=S1
кваліфікація	1=T1
квартира	1:A2
керівник	19H1
керівниця	1981
кладовщи	19@1
кладовщик	19@1
клиника	1:43
клініка	18j1
книга	1=U3
кну	0An1
коваль	1981
код	1=X1
коледж	1=Y1
колеж	1=Z2
колледж	1=\1
команда	1;_2
комбайнер	0nM1
комбайнёр	0nM1
комерцијалиста	19R1
компания	1;a2
компанија	18i1
компанія	18j1
комплектовщи	0nM1
комірни	19B1
комірник	1981
конверзацијски	1=]1
кондитер	1=^3
кондитерка	1981
конкурс	1;Q3
конкурса	0Sl1
конкурсу	00A1
конобар	19G1
консерватория	19:2
консерваторія	19=1
консултант	1=I2
консультант	1=a2
контент	0nM1
конференция	1:S2
конференција	1<n1
конференція	19K1
концерн	1951
концертмейстер	0nM1
кооперация	18h1
координатор	1<14
координаторка	1981
копирайтер	19@1
копірайтер	19B1
коректор	19B1
кореспондент	19B1
корп	19_1
корпорация	1951
корпорація	18j1
корректор	19@1
корреспондент	19@1
косметолог	19C2
кпі	0An1
кравец	19B1
кравчин	19B1
кравчиня	1981
край	19_1
крановщик	19@1
красный диплом	1:01
кровельщик	0nM1
кубок	0Sl1
кувар	19G1
кузнец	0W01
кур'єр	1:a2
курс	1=c6
курси	1=i1
курсы	1=j2
курьер	19@1
кухар	1=l2
кухарка	1981
књига	1<n1
лаборант	19C2
лаборантка	1:U2
лаборатория	1;a2
лабораторија	18i1
лабораторія	18j1
лавреат	00A1
лавреатка	00A1
лауреат	1;Q3
лауреатка	00A1
лекар	1=I2
лектор	1=n2
лекция	1:=1
лекція	19K1
лесник	0W01
лесхоз	1951
лет	1;L1
лета	1>01
лето	1>12
летом	1>01
лидер	19@1
листонош	19B1
лицей	19:2
лиценз	1>31
лицензия	19>1
лиценца	1:l1
логист	19@1
логопед	1:C3
логіст	19B1
лучшая	0Sl1
лучший	0Sl1
лято	1>41
лятото	1>41
лікар	19B1
лікарка	1981
лікарня	18j1
літа	1:j1
літо	1:j1
ліцей	19=1
ліцензія	19?1
м	1>54
м'ясник	1981
магазин	19O3
магационер	19R1
магистар	1:_1
магистр	1;81
магистратура	1>93
магистър	1><1
магистърска	1><1
магистърска степен	1><1
магістр	1>=1
магістратура	1>=1
майстер	19B1
майстерня	18j1
майстор	19F1
майчин	1;\1
майчин език	1;\1
маляр	1=^3
маркетолог	19C2
мастер	1>>2
мастер студије	1:_1
мастерская	1951
матерен	1;\1
матерњи	1=:1
матерњи језик	1=:1
матрос	19C2
матура	1>@2
матурски испит	1>B1
машинист	1<f2
машиніст	19B1
мајстор	19R1
мгту	0An1
мгу	0An1
медал	00>1
медаль	1>C2
медаља	00C1
медбрат	1>E3
медицинска сестра	1>H2
медсестр	19C2
медсестра	1:U2
медуниверситет	1991
менаџер	19G1
менеджер	1=a2
менеджерка	1981
мениджър	19F1
мерчандайзер	0nM1
мерчендайзер	0nM1
мес	1>J2
месец	1>L2
месеца	1>L2
месеци	1>N1
месяц	1>O1
месяца	1>O1
месяцев	1>O1
методист	19@1
методистка	1981
метролог	0nM1
механик	1<f2
механичар	19G1
механік	19B1
микрорайон	19_1
министарство	18i1
министерство	1;a2
младший	0W01
много добре	1>P1
много добро	1>Q2
много добро ниво	1>S1
модул	1>T1
мое резюме	1>U1
молодший	1981
молодший бакалавр	1>V1
молодший спеціаліст	1>V1
момента	1:L1
монография	1:S2
монографія	19K1
монтажер	0nM1
монтажни	19B1
монтажник	18k2
монтажёр	0nM1
моё резюме	1>U1
моє резюме	1>W1
муж	1>X1
мужской	1>X1
мужчина	1>X1
музей	19O3
музейн	0nM1
музеј	18i1
музикант	19B1
музыкант	19@1
муляр	19B1
муп	00`1
мушкарац	1>Y1
мушки	1>Y1
мушко	1>Y1
мъж	1>Z1
мъжки	1>Z1
мясник	19@1
міністерство	18j1
міс	1>[1
місто	1:>1
місяць	1>[1
місяці	1>[1
місяців	1>[1
н в	1<?1
н ч	1<@1
н. в	1<?1
н.в	1<?1
н.ч	1<@1
на бытовом уровне	1:F1
на даљину	1>\1
наб	19_1
набережна	1:>1
набережная	19_1
навесні	1:Q1
нагорода	00A1
награда	1>]3
назва проєкту	1>`1
название проекта	1>a1
назив пројекта	1>b1
найкраща	00A1
найкращий	00A1
направление	1>c3
направление подготовки	1=S1
напреднал	1>Q2
напреднало	1>Q2
напредно	1;12
напрям	1=T1
нарис	19K1
насеље	1:<1
наст вр	1<?1
наст время	1<?1
наст. вр	1<?1
наст. время	1<?1
наставник	19R1
наставница	19R1
настояще	1:L1
настоящее время	1<?1
настоящем	1:L1
настоящий момент	1<?1
настоящий момент времени	1<?1
настоящия момент	1:L1
науковий співробітник	1981
научен сътрудник	1<H1
научная статья	19E1
научный сотрудник	0W01
началник	19F1
начално	1>f2
начальник	19C2
начальница	0nM1
начальное профессиональное	1;m1
начальное профессиональное образование	1;m1
начальный	19h2
начальный уровень	19g1
начинаещ	1>h2
начинающий	1>j1
начиная с	1>k1
наше время	1<?1
нв	1<?1
не женат	1:K1
не замужем	1:K1
нед	1>l1
недели	1>l1
недель	1>l1
неделя	1>l1
неженен	1<b1
незаміжня	1<m1
неодружена	1<m1
неодружений	1<m1
неожењен	1>m1
неоконченное высшее	19m1
неомъжена	1<b1
неудата	1>m1
новинар	19G1
новичок	1>j1
носитель	1::1
носитель языка	1::1
носій	1:G1
носій мови	1:G1
нотариус	19@1
нотаріус	19B1
нпо	00`1
нян	19B1
няня	0W01
оао	00`1
обл	1>n3
область	1:A2
образователно квалификационна степен магистър	1><1
образователно-квалификационна степен магистър	1><1
обука	1:l1
община	1?12
објављен	1<n1
овлашћење	1:l1
од	1?32
одељење	1<71
одитор	19F1
одлично	1;12
одружена	1<m1
одружений	1<m1
одсек	1?52
ожењен	1>m1
ожидаемый	1?71
ожидается	1?71
окончание	1;61
окончил	1;61
окончила	1;61
олимпиада	1?82
олімпіада	00A1
омъжена	1<b1
онлайн	1?:3
онлајн	1>\1
оод	00`1
ооо	19L2
оператер	19G1
оператор	1?=5
оператор пк	0nM1
оптометрист	19@1
општина	18i1
осени	1?B1
осень	1?B1
осенью	1?B1
осені	1;01
осигурање	18i1
оснивач	19G1
основател	1<f2
основе	1?C2
основна школа	19<1
основне академске студије	1:31
основне студије	1:31
основно	1?E4
основно владеене	1;I1
основно знање	1?I1
основно ниво	19f1
основно училище	1:`1
осінь	1;01
от	1?J3
от разстояние	1?M1
отговорник	19F1
отдел	1<52
отделение	1?N3
отделочник	0nM1
отель	1951
отличен	1?Q1
отличие	1?R2
отлично	1?T3
отлично владеене	1>P1
отличное	1:M1
отримано	1:Z1
офис	1;a2
официант	19@1
офіс	18j1
офіціант	19B1
офіціантка	1981
охоронец	19B1
охоронець	1981
охранник	19@1
оцена	1?W1
оценка	1?X2
оценщик	19@1
оцінка	19o1
оцінювач	19B1
очаква се	1?Z1
очаквано	1?Z1
очекивано	1?[1
очікуваний	1?\1
очікується	1?\1
пао	00`1
парикмахер	19@1
пасивно	1?I1
пат	00`1
патент	1?]4
пг	1:`1
пгжпт	1:`1
певец	0W01
певица	0W01
педагог	0nM1
пекар	1=^3
пекара	18i1
пекарна	18h1
пекарня	18f2
пер	19_1
первое место	0Sl1
переводчик	19@1
переводчица	0W01
перекладач	19B1
перекладачка	1981
переможець	00A1
переможниця	00A1
переулок	19_1
перукар	19B1
перше місце	00A1
пивара	18i1
пл	1?a2
плакет	00>1
планирано	1?c2
планируемый	1?71
планируется	1?71
планується	1?\1
плиточник	19@1
плотник	19@1
площа	1:>1
площад	19N1
площадь	19_1
по	1?e2
по н в	1<?1
по н. в	1<?1
по н.в	1<?1
по наст время	1<?1
по наст. время	1<?1
по настоящее время	1<?1
по настоящий момент	1<?1
по наше время	1<?1
по сегодня	1<?1
по сей день	1?g2
по сьогодні	1<@1
по сьогоднішній день	1<@1
по текущий момент	1<?1
по теперішній час	1<@1
по цей день	1<@1
по цей час	1<@1
победител	00>1
победитель	0Sl1
победительница	0Sl1
победник	00C1
победница	00C1
повар	1;]2
повна середня	1?i1
повышение квалификации	1?j2
поглавље	1<n1
поглиблений	1;@1
подмастерь	19@1
подразделение	1?l1
подяка	00A1
пожарн	19@1
пожежни	19B1
позориште	18i1
покоївк	19B1
поликлиника	1;a2
политех	1991
политехнический	1991
полицейск	19@1
положен	1:l1
полувисше	1?m1
получен	1;61
получено	1;61
поліклініка	18j1
політехніка	19=1
поліцейськ	19B1
помощник	1<f2
помоћник	19R1
помічник	1:a2
помічниця	1981
понастоящем	1:L1
понині	1<@1
поныне	1<?1
портниха	0W01
портной	0W01
посвідчення	19?1
посвідчення водія	19?1
поселок	19_1
пословођа	19R1
посёлок	19_1
потврда	1:l1
поточне місце	1<@1
похвала	00C1
початковий	19a2
початковий рівень	19`1
початківець	1?n1
почетна грамота	00>1
почетная грамота	0Sl1
почетник	1?o2
почетно	1?I1
почтальон	19@1
почётная грамота	0Sl1
пр	1:A2
пр т	19_1
пр-т	19_1
правник	19R1
правница	19R1
правоспособност	1>31
практикант	1:m3
прат	00`1
преводач	19F1
преводилац	19R1
предавач	19G1
предавање	1<n1
предвиђено	1?[1
предполагаемый	1?71
предприятие	1;a2
председател	1<f2
председник	19R1
председница	19R1
предстои	1?Z1
предузеће	18i1
президент	18c3
премия	0Sl1
премія	00A1
преподавател	1@13
прибиральниця	1981
приемщи	0nM1
призер	1>C2
признање	00C1
призёр	0Sl1
приправник	19R1
приправница	19R1
приёмщи	0nM1
пров	1:>1
провизор	0W01
проводник	0nM1
провулок	1:>1
провідний	1981
провідник	19B1
провізорка	1981
програмер	19G1
програмист	19F1
программист	0nM1
програміст	19H1
продав	19B1
продавац	19R1
продавач	19F1
продавачица	19R1
продавец	1@43
продавница	18i1
продавчиня	1981
продакт	0nM1
продвинутый	1@72
продвинутый уровень	1:M1
продюсер	19C2
проезд	19_1
проект	1@93
проекта	1>a1
проекти	1@<2
проекты	1>a1
пролет	1@>1
пролетта	1@>1
пролеће	1@?1
промоутер	0nM1
прораб	19@1
просек	1?W1
просек оцена	1?W1
просечна оцена	1?W1
просп	1:>1
проспект	1:A2
просунутий	1;>2
професионален бакалавър	19n1
професионална автобиография	18b1
професионална биографија	1:;1
професионална гимназия	1:`1
професионална квалификация	1<01
професор	19S3
профессиональный	1:M1
профессор	0nM1
професійний	1;@1
професійно технічна	1?i1
професійно-технічна	1?i1
профил	1@@1
профиль	1=S1
проєкт	1>`1
проєкти	1>`1
проєкту	1>`1
пројекат	1>b1
пројекти	1>b1
психолог	1@A5
психологиня	1981
пту	0An1
публикация	1:S2
публикација	1<n1
публікація	19K1
пут	1:<1
първо място	00>1
підвищення кваліфікації	1@F2
підприємство	18j1
підрозділ	1;=1
р	1@H1
работаю	1<?1
работник	19F1
рабоч	19@1
рабочий	1@I2
рад	1<n1
рад од куће	1>\1
радионица	18i1
радна биографија	1:;1
радник	19R1
радница	19R1
радіо	18j1
разведен	1@K3
разведена	1@K3
разведён	1:K1
разговорный	1:F1
разговорный уровень	1:F1
разработчик	1@N2
разрешително	1>31
разряд	19>1
район	1:A2
рачуновођа	19R1
ревизор	0nM1
редактор	1;c5
редакторка	1981
редакция	1951
редакція	18j1
режисер	19B1
режиссер	19@1
режиссёр	19@1
резюме	19I2
рекрутер	19C2
репетитор	0nM1
республика	19_1
ресторан	1@P3
ресторант	18h1
референт	19G1
рибал	19B1
риелтор	19@1
робочий	1:g1
робітни	19B1
робітник	1981
роден	1;\1
роден език	1;\1
родная	1::1
родной	1::1
родной язык	1::1
розділ	19K1
розлучена	1<m1
розлучений	1<m1
розмовна	1@S1
розмовний	1@S1
розмовний рівень	1@S1
розробник	19H1
розробниця	1981
роки	1@H1
року	1@H1
років	1@H1
руководилац	19R1
руководител	0nM1
ръководител	1@T1
рыбак	19@1
рідна	1:G1
рідна мова	1:G1
рідний	1:G1
рік	1@H1
с	1@U3
с отличием	1:01
саветник	19R1
саветница	19R1
сада	1;[1
садашњост	1;[1
садовник	19@1
садівни	19B1
самозайнятий	18j1
самозанятый	1951
санитар	19@1
сантехник	19@1
сантехнік	19B1
санітар	19B1
санітарка	1981
саопштење	1<n1
сарадник	19R1
сарадница	19R1
сборник	1:S2
сварщик	1;]2
свидетелство	1>31
свидетельство	19>1
свободно	1@X2
свободно владею	1:M1
свободное	1:M1
свободное владение	1:M1
свободный	1:M1
свідоцтво	19?1
сдан	1;61
сдружение	18h1
сега	1:L1
сегодня	1<?1
сейчас	1<?1
секретар	18m4
секретарица	19R1
секретарь	19@1
сектор	1@Z4
село	1:A2
семеен	1<b1
семейна	1<b1
семинар	1@^1
семінар	1=i1
сервитьор	19F1
середньо	1@S1
середня	1?i1
середня освіта	1?i1
середня спеціальна	1>V1
середній	1@_2
середній бал	19o1
середній рівень	1@S1
сертификат	1@a3
сертификация	19>1
сертифициран	1>31
сертифицированный	19>1
сертифікат	1@d1
сертифікація	19?1
системний адміністратор	1981
системный администратор	0nM1
скарбни	19B1
скрам мастер	0nM1
скрам-мастер	0nM1
слабо	19f1
слесар	19@1
слесарь	19@1
служба	1@e5
слюсар	1:a2
смер	1>T1
смотрител	0nM1
со	1@j2
со словарем	19g1
со словарём	19g1
соавтор	1@l2
собственик	19F1
совершенное	1:N1
сотрудник	19@1
соу	1:`1
союз	1951
спбгу	0An1
специализация	1@@1
специалист	1@n3
специалист по	1?m1
специалитет	1;81
специалност	1@@1
специальность	1=S1
специјалиста	19R1
спеціальність	1=T1
спеціалізація	1=T1
спеціаліст	1A13
спеціалістка	1981
спеціалітет	1>=1
списание	1:=1
співа	19B1
співавтор	1A42
співробітник	19B1
спілка	18j1
ср балл	1:01
ср. балл	1:01
среден успех	1?Q1
среден успех от следването	1?Q1
средне	1:F1
среднее	19^1
среднее образование	19^1
среднее общее	19^1
среднее профессиональное	1;m1
среднее профессиональное образование	1;m1
среднее специальное	1;m1
средний	1A62
средний балл	1:01
средний балл диплома	1:01
средний уровень	1:F1
средно	1A83
средно владеене	1;I1
средно ниво	1A;2
средно образование	1<01
средно специално	1<01
средно специално образование	1<01
средно училище	1:`1
средняя оценка	1:01
средња стручна спрема	1>B1
средња школа	19<1
средње	1A=2
средњи	1=]1
средњи ниво	1=]1
ссс	1>B1
стажант	19F1
стажер	1=^3
стажерка	1981
стажист	1:a2
стажиста	19R1
стажёр	19@1
стан	1:<1
станочник	0nM1
старшая	0nM1
старший	1A?2
статия	1:=1
стаття	19K1
статья	19E1
степень бакалавра	19m1
степень магистра	1;81
стипендия	1?82
стипендија	00C1
стипендія	00A1
столар	19R1
столяр	1=^3
стор	1AA1
сторож	0nM1
сторінка	1AA1
стр	1AB2
страница	1AD1
строительная	1951
стройка	1951
стропальщик	0nM1
струковне студије	1:31
стручни испит	1:l1
стручњак	1AE2
студио	1:12
студия	1951
студијски програм	1>T1
студія	18j1
ступінь бакалавра	19l1
ступінь магістра	1>=1
стюард	19C2
су	1:`1
су шеф	1A?2
су-шеф	1A?2
суддя	1981
судья	0W01
супервайзер	0nM1
супермаркет	18f2
счетоводител	19F1
считано от	1AG1
сътрудник	19F1
сьогодні	1<@1
т ч	1<@1
т.ч	1<@1
та	1=K1
такмичење	00C1
танцовщиц	19@1
танцор	19@1
танцівни	19B1
таргетолог	0nM1
театр	18f2
театър	18h1
тези	19K1
тезисы	19E1
текущая	1<?1
текущее	1<?1
текущее время	1<?1
телеканал	18j1
телемаркетолог	0nM1
теперішнього часу	1<@1
теперішній час	1<@1
тесляр	1981
тестер	19F1
тестировщик	0nM1
тестувальник	1AH2
тестувальниця	1981
техлид	0W01
техник	1<f2
техникум	1AJ2
техничар	19G1
техничка школа	19<1
технолог	18c3
технік	1:a2
технікум	1=Y1
течно	19A1
тиждень	1AL1
тижні	1AL1
тижнів	1AL1
тим	1<71
тимлид	0W01
типография	1951
тов	1AM2
товаровед	19@1
токар	19C2
токарь	19@1
тоо	00`1
торговый дом	1951
торговый представитель	0W01
тракторист	1:U2
трг	1:<1
тренер	19C2
тренерка	1981
тренинг	1@^1
тренутно	1;[1
треньор	19F1
тренінг	1=i1
трки	0<O1
търговец	19F1
търговски представител	1<H1
у	1AO2
у браку	1>m1
у досконалості	1<P1
у току	1;[1
уверенно	1;71
уверенный	1;71
уверење	1:l1
удаленка	1<:1
удаленная работа	1<:1
удаленно	1<:1
удалёнка	1<:1
удалённая работа	1<:1
удалённо	1<:1
удата	1>m1
удовлетворительно	1:F1
удостоверение	1=M2
удружење	18i1
ул	1AQ3
улица	1AQ3
универзитет	1AT1
университет	1AJ2
университета	19:2
університет	1=Y1
упаковщи	0nM1
управител	19F1
управление	1AU3
управління	1AX2
уредник	19R1
уредница	19R1
усмерење	1>T1
успех	1?Q1
учебник	1:=1
ученик	0W01
училище	1AZ3
учител	19F1
учитель	19C2
учительница	0W01
учитељ	19G1
учредитель	19@1
фабрика	1<i4
факултет	1A]2
факультет	1A_4
фармаколог	0nM1
фармацевт	18c3
фармацевтка	1981
фармацеут	19G1
фаховий молодший бакалавр	1>V1
фахівець	1981
фахівчиня	1981
фгуп	00`1
фельдшер	1>E3
фермер	19C2
физик	19@1
физиотерапевт	19@1
финалист	0Sl1
финалиста	00C1
фирма	1:43
флорист	19C2
фонд	18f2
фондация	18h1
фондација	18i1
фоп	00`1
фотограф	19C2
фрезеровщик	19@1
фрезерувальни	19B1
фриланс	1951
фрилансер	19@1
фронтендер	0nM1
фріланс	18j1
фізіотерапевт	19B1
фіналіст	00A1
фірма	18j1
химик	19@1
хозяйство	1951
холдинг	19O3
холост	1:K1
холостой	1:K1
хореограф	0nM1
хорошее	1;91
хороший	1Ac2
хорошо	1Ac2
хостес	0nM1
хотел	1:12
художник	19@1
цей час	1<@1
центар	18i1
центр	18f2
център	18h1
цех	1AU3
ч	1Ae1
часопис	1<n1
червоний диплом	19o1
чирак	1<H1
читалище	18h1
читаю профессиональную литературу	19g1
читаю со словарем	19g1
читаю со словарём	19g1
члан	19R1
чланак	1<n1
член	1<H1
чоловік	1Ae1
чоловіча	1Ae1
чоловічий	1Ae1
швачк	19B1
швачка	1981
швея	0W01
шеф	19R1
шеф повар	0nM1
шеф-повар	0nM1
школа	1Af4
школа no	1991
школьный	19g1
шосе	1:>1
шоссе	19_1
шофьор	19F1
шофьорска книжка	1>31
экономист	19@1
экскаваторщик	0nM1
экскурсовод	19@1
эксперт	1Aj2
экспертный	1Al1
экспертный уровень	1Al1
электрик	19@1
электрогазосварщик	19@1
электромонт	19@1
электросварщик	19@1
элементарный	19g1
эникей	0nM1
юрисконсульт	0nM1
юрист	18c3
юристка	1981
і	1=K1
із	1;:2
ілюстратор	19B1
інженер	19H1
інститут	1=Y1
јединица	1<71
јесен	1Am1
ґрант	00A1
אביב	1An1
אגף	1Ao1
אדריכל	1B01
אדריכלית	1B01
אולפנה	1B11
אוניברסיטה	1B11
אוניברסיטת	1B11
אופטומטריסט	1B01
אות	1B21
אח	1B01
אחות	1B01
אחראי	1B01
אחראית	1B01
אינסטלטור	1B01
אישה	1B31
אנליסט	1B01
אנליסטית	1B01
אקדמיה	1B11
ארגון	1B41
ארכיונאי	1B01
ב	1B51
ב"א	1B61
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1B71
בוגר	1B61
בוגרת	1B61
בודק	1B01
בודקת	1B01
ביטוח	1B41
בינוני	1B82
בינונית	1B82
בינונית גבוהה	1B:1
בית אבות	1B41
בית החולים	1B41
בית הספר	1B11
בית חולים	1B41
בית מרקחת	1B41
בית ספר	1B11
בנאי	1B01
בנק	1B41
בסיס	1B;1
בסיסי	1B<2
בסיסית	1B<2
בע"מ	1B41
בעלים	1B01
בעמ	1B41
ברמה גבוהה	1B>1
ברמן	1B01
ברמת שפת אם	1B?1
גבוהה	1B@2
גבר	1BB1
גזבר	1B01
גזברית	1B01
גן ילדים	1B11
גנן	1B01
גננת	1B01
גרוש	1BC1
גרושה	1BC1
ד"ר	1BD1
דו לשוני	1B?1
דו-לשוני	1B?1
דובר ילידי	1B?1
דוור	1B01
דוקטור	1BD1
דוקטורט	1BE2
דייג	1B01
דייל	1B01
דיילת	1B01
דירה	1BG1
דרך	1BG1
האוניברסיטה	1B11
האקדמיה	1B11
הווה	1BH1
הוצאה	1BI1
הוצאת	1B41
החוג	1B11
הטכניון	1B11
היברידי	1BJ1
היום	1BH1
המכללה	1B11
המכללה האקדמית	1B11
המרכז	1B41
המרכז האקדמי	1B11
הנדסאי	1BK1
הנדסאית	1BK1
הסמכה	1BL1
הסמכות	1BL1
הסמכת	1BL1
הפקולטה	1B11
הצטיינות	1B21
הצטיינות יתרה	1B71
הרצאה	1BI1
השתלמות	1BL1
התמחות	1BM1
התמחות ב	1BM1
ו	1BN1
ועד היום	1BH1
זוכה	1B21
זכר	1BB1
זמר	1B01
זמרת	1B01
חבר	1B01
חבר ועד	1B01
חברה	1B41
חברה בוועד	1B01
חברה בצוות	1B01
חברת	1B41
חברת ועד	1B01
חוג	1BM1
חודש	1BO1
חודשים	1BO1
חוקר	1B01
חוקרת	1B01
חורף	1BP1
חטיבה	1Ao1
חטיבת ביניים	1B11
חייט	1B01
חייל	1B01
חלשה	1B;1
חנות	1B41
חקלאי	1B01
חרט	1B01
חשב	1B01
חשמלאי	1B01
טבח	1B01
טבחית	1B01
טוב	1BQ2
טובה	1B:1
טובה מאוד	1B>1
טכנאי	1B01
טכנאי מוסמך	1BK1
טכנאית	1B01
טכנולוגיות	1B41
טכניון	1B11
ידע בסיסי	1B;1
יו"ר	1B01
יועץ	1B01
יועצת	1B01
יושב ראש	1B01
יחידה	1Ao1
יחידת	1Ao1
ישיבה	1B11
ישיבת	1B11
כבאי	1B01
כיום	1BH1
כיכר	1BG1
כנס	1BI1
כעת	1BH1
כתב עת	1BI1
כתבה	1BI1
מ	1BS1
מ"א	1BT1
מאבטח	1B01
מאבטחת	1B01
מאז	1BU1
מאייר	1B01
מאיירת	1B01
מאמן	1B01
מאמנת	1B01
מאמר	1BI1
מאפייה	1B41
מבקר	1B01
מגיה	1B01
מגמה	1BM1
מגמת	1BM1
מדור	1Ao1
מדליה	1B21
מדריך	1B01
מדריכה	1B01
מדרשה	1B11
מהנדס	1B01
מהנדסת	1B01
מודד	1B01
מוזיאון	1B41
מוזיקאי	1B01
מוכר	1B01
מוכרת	1B01
מומחה	1BV2
מומחית	1BV2
מוסמך	1BX2
מוסמכת	1BX2
מועצה	1B41
מורה	1B01
מזכיר	1B01
מזכירה	1B01
מחלקה	1Ao1
מחלקת	1Ao1
מחסנאי	1B01
מטפל	1B01
מטפלת	1B01
מיזם	1BZ1
מיילדת	1B01
מייסד	1B01
מייסדת	1B01
מיקוד	1BG1
מכון	1B41
מכון ללימודים	1B11
מכונאי	1B01
מכללה	1B11
מכללת	1B11
מלגה	1B21
מלגת	1B21
מלון	1B41
מלח	1B01
מלצר	1B01
מלצרית	1B01
ממוצע	1B71
ממוצע ציונים	1B71
מנהל	1B01
מנהל חשבונות	1B01
מנהל עבודה	1B01
מנהלת	1B01
מנהלת חשבונות	1B01
מנחה	1B01
מנכ"ל	1B01
מסגר	1B01
מסלול	1BM1
מסעדה	1B41
מעבדה	1B41
מעצב	1B01
מעצבת	1B01
מפיק	1B01
מפיקה	1B01
מפעיל	1B01
מפעל	1B41
מפקד	1B01
מפקדת	1B01
מפתח	1B01
מפתחת	1B01
מצוין	1B@2
מצוינת	1B>1
מצטיין	1B21
מצטיינת	1B21
מקוון	1BJ1
מקום ראשון	1B21
מרחוק	1BJ1
מרכז	1B[2
מרכזת	1B01
מרפא בעיסוק	1B01
מרפאה	1B41
מרפאה בעיסוק	1B01
מרפאת	1B41
מרצה	1B01
משוער	1B]1
משרד	1B41
מתחיל	1B^1
מתחילים	1B;1
מתכנן	1B01
מתכננת	1B01
מתכנת	1B01
מתכנתת	1B01
מתמחה	1B01
מתנדב	1B01
מתנדבת	1B01
מתקדם	1B_1
מתרגם	1B01
מתרגמת	1B01
נגר	1B01
נהג	1B01
נהגת	1B01
נוטריון	1B01
נוכחי	1BH1
נוכחית	1BH1
נציג	1B01
נציג מכירות	1B01
נציגת	1B01
נקבה	1B31
נשואה	1BC1
נשוי	1BC1
סבירה	1B`1
סדנה	1B41
סוכנות	1B41
סטודיו	1B41
סטודנט	1B01
סייע	1B01
סייעת	1B01
סמטת	1BG1
סמינר	1B11
סמנכ"ל	1B01
ספר	1BI1
ספרייה	1B41
ספריית	1B41
ספרית	1B01
ספרן	1B01
ספרנית	1B01
סתיו	1Ba1
עבודה מרחוק	1BJ1
עבודת גמר	1BI1
עד	1Bb1
עד היום	1BH1
עד כה	1BH1
עובד	1B01
עובד מצטיין	1B21
עובדת	1B01
עובדת מצטיינת	1B21
עוזר	1B01
עוזרת	1B01
עורך	1B01
עורך דין	1B01
עורכת	1B01
עורכת דין	1B01
עיון	1BI1
עיריית	1B41
עיתונאי	1B01
עיתונאית	1B01
עכשיו	1BH1
עמוד	1Bc1
עמותה	1B41
עמותת	1B41
עצמאי	1B41
עצמאית	1B41
פוסטר	1BI1
פועל	1B01
פועלת	1B01
פטנט	1BI1
פיזיותרפיסט	1B01
פסיכולוג	1B01
פסיכולוגית	1B01
פקולטה	1B11
פקיד	1B01
פקידה	1B01
פרויקט	1BZ1
פרופסור	1B01
פרס	1B21
פרסום	1BI1
פרק	1BI1
צה"ל	1B41
צוות	1Ao1
ציון	1B71
ציון ממוצע	1B71
ציון סופי	1B71
צלם	1B01
צלמת	1B01
צפוי	1B]1
צפויה	1B]1
קבוצת	1B41
קו"ח	1Bd1
קומה	1BG1
קונדיטור	1B01
קופאי	1B01
קופאית	1B01
קופת חולים	1B41
קורות חיים	1Bd1
קורס	1BL1
קו״ח	1Bd1
קיץ	1Be1
קלינאית	1B01
קצב	1B01
קצין	1B01
קצינה	1B01
קרן	1B41
ראש	1B01
ראש צוות	1B01
רהוטה	1B>1
רואה חשבון	1B01
רווק	1BC1
רווקה	1BC1
רופא	1B01
רופאה	1B01
רוקח	1B01
רוקחת	1B01
רח	1BG1
רחוב	1BG1
רישיון	1BL1
רישיון נהיגה	1BL1
רכז	1B01
רכזת	1B01
רמה גבוהה	1B@2
רמת שיחה	1B`1
רקדן	1B01
רקדנית	1B01
רשיון	1BL1
רשת	1B41
רתך	1B01
שד	1BG1
שדרות	1BG1
שוטף	1B>1
שוטפת	1B>1
שוטר	1B01
שוטרת	1B01
שוליה	1B01
שוער	1B01
שופט	1B01
שותף	1B01
שותפה	1B01
שחקן	1B01
שחקנית	1B01
שיחה	1B`1
שכונת	1BG1
שליח	1B01
שליטה מלאה	1B>1
שם הפרויקט	1BZ1
שמאי	1B01
שנה	1Bf1
שנים	1Bf1
שף	1B01
שפת אם	1B?1
שפת-אם	1B?1
ת ד	1BG1
ת.ד	1BG1
תואר	1B61
תואר ראשון	1B61
תואר ראשון ב	1B61
תואר שלישי	1BD1
תואר שני	1BT1
תואר שני ב	1BT1
תופרת	1B01
תזונאית	1B01
תחקירן	1B01
תחקירנית	1B01
תחרות	1B21
תיאטרון	1B41
תיכון	1Bg2
תעודה	1BL1
תעודת	1BL1
תעודת בגרות	00I1
תעודת הוקרה	1B21
תעודת הוראה	1BK1
תעודת הצטיינות	1B21
תעודת מקצוע	1Bi2
תעשיות	1B41
أخصائي	1Bk1
أخصائية	1Bk1
أساسي	1Bl2
أساسيات	1Bl2
أساسية	1Bn1
أستاذ	1Bk1
أستاذة	1Bk1
أشهر	1Bo1
أعزب	1C01
أعوام	1C11
أفضل	1C21
أكاديمية	1C31
أمانة	1C41
أمين الصندوق	1Bk1
أمين مكتبة	1Bk1
أمينة	1Bk1
أمينة الصندوق	1Bk1
أنثى	1C51
أونلاين	1C61
إتقان	1C71
إجادة تامة	1C71
إجازة	1C81
إجازة جامعية	1C81
إدارة	1C92
إعدادية	1C31
إلى	1C;1
إلى الآن	1C<1
ابتدائي	1Bn1
ابتدايي	1Bn1
اتقان	1C71
اجاده تامه	1C71
اجازه	1C81
اجازه جامعيه	1C81
اختصاصي	1Bk1
اخصايي	1Bk1
اخصاييه	1Bk1
اداره	1C92
اساسي	1Bl2
اساسيات	1Bl2
اساسيه	1Bn1
استاذ	1Bk1
استاذه	1Bk1
استشاري	1Bk1
استشارية	1Bk1
استشاريه	1Bk1
استوديو	1C41
اسم المشروع	1C=1
اشهر	1Bo1
اعتماد	1C>1
اعداديه	1C31
اعزب	1C01
اعوام	1C11
افضل	1C21
اكاديميه	1C31
الآن	1C<1
الاختصاص	1C?1
الان	1C<1
البكالوريا	1C@1
البكالوريوس	1C81
التقدير	1CA1
الثانوية	1C@1
الثانوية العامة	1C@1
الثانويه	1C@1
الثانويه العامه	1C@1
الجامعة	1C31
الجامعه	1C31
الحاضر	1C<1
الحالي	1C<1
الخريف	1CB1
الدبلوم	1CC1
الدرجة	1CA1
الدرجه	1CA1
الدكتوراه	1CD1
الدور	1CE1
الربيع	1CF1
السيرة الذاتية	1CG1
السيره الذاتيه	1CG1
الشتاء	1CH1
الشركة	1C41
الشركه	1C41
الصيف	1CI1
القسم	1CJ1
الكلية	1C31
الكليه	1C31
اللغة الأصلية	1CK1
اللغة الأم	1CK1
اللغه الاصليه	1CK1
اللغه الام	1CK1
الليسانس	1C81
المؤسسة	1C41
الماجستير	1CL1
المتوقع	1CM1
المدرسة	1C31
المدرسة الثانوية	1C31
المدرسه	1C31
المدرسه الثانويه	1C31
المركز الأول	1C21
المركز الاول	1C21
المركز الثاني	1C21
المشروع	1C=1
المعدل	1CA1
المعدل التراكمي	1CA1
المعدل العام	1CA1
المعهد	1C31
الموسسه	1C41
الوقت الحالي	1C<1
الى	1C;1
الي	1C;1
الي الان	1C<1
اليوم	1C<1
امانه	1C41
امرأة	1C51
امراه	1C51
امين الصندوق	1Bk1
امين مكتبه	1Bk1
امينه	1Bk1
امينه الصندوق	1Bk1
انثى	1C51
انثي	1C51
اونلاين	1C61
بائع	1Bk1
بائعة	1Bk1
باحث	1Bk1
باحثة	1Bk1
باحثه	1Bk1
بايع	1Bk1
بايعه	1Bk1
بتقدير	1CA1
بحار	1Bk1
بحث	1CN1
براءة اختراع	1CN1
براءه اختراع	1CN1
بستاني	1Bk1
بسيطة	1Bn1
بسيطه	1Bn1
بطلاقة	1C71
بطلاقه	1C71
بكالوريا	1C@1
بكالوريس	1C81
بكالوريوس	1C81
بلدية	1C41
بلديه	1C41
بناء	1Bk1
بناية	1CE1
بنايه	1CE1
بنك	1C41
تأمين	1C41
تامين	1C41
تخصص	1C?1
تخصص في	1C?1
ترخيص	1C>1
تقدير	1CA1
تقني	1Bk1
تكريم	1C21
توجيهي	1C@1
ثانوي	1C31
ثانوية	1C31
ثانوية عامة	1C@1
ثانويه	1C31
ثانويه عامه	1C@1
ثنائي اللغة	1CK1
ثنايي اللغه	1CK1
جائزة	1C21
جامعة	1C31
جامعه	1C31
جايزه	1C21
جزار	1Bk1
جمعية	1C41
جمعيه	1C41
جندي	1Bk1
جيد	1CO2
جيد جدا	1C71
جيدة	1CQ1
جيدة جدا	1C71
جيده	1CQ1
جيده جدا	1C71
حارس	1Bk1
حاليا	1C<1
حالياً	1C<1
حاليًا	1C<1
حتى	1C;1
حتى الآن	1C<1
حتى الوقت الحالي	1C<1
حتى اليوم	1C<1
حتى تاريخه	1C<1
حتي	1C;1
حتي الان	1C<1
حتي الوقت الحالي	1C<1
حتي اليوم	1C<1
حتي تاريخه	1C<1
حداد	1Bk1
حكم	1Bk1
حي	1CE1
خباز	1Bk1
خبير	1CR2
خبيرة	1CR2
خبيره	1CR2
خراط	1Bk1
خريف	1CB1
خياط	1Bk1
خياطة	1Bk1
خياطه	1Bk1
دائرة	1CJ1
دار	1C41
دار النشر	1CN1
دار نشر	1C41
دايره	1CJ1
دبلوم	1CT2
دبلوم عالي	1CL1
دبلوم فني	1CC1
دبلوم متوسط	1CC1
درجة البكالوريوس	1C81
درجة الدكتوراه	1CD1
درجة الماجستير	1CL1
درجه البكالوريوس	1C81
درجه الدكتوراه	1CD1
درجه الماجستير	1CL1
درع	1C21
دكتوراه	1CD1
دورة	1C>1
دوره	1C>1
ذكر	1CV1
رئيس	1Bk1
رئيسة	1Bk1
ربيع	1CF1
رجل	1CV1
رخصة	1C>1
رخصة قيادة	1C>1
رخصه	1C>1
رخصه قياده	1C>1
رسالة	1CN1
رساله	1CN1
روضة	1C31
روضه	1C31
رييس	1Bk1
رييسه	1Bk1
زمالة	1C>1
زماله	1C>1
سائق	1Bk1
سائقة	1Bk1
سايق	1Bk1
سايقه	1Bk1
سباك	1Bk1
سكرتير	1Bk1
سكرتيرة	1Bk1
سكرتيره	1Bk1
سنة	1CW2
سنه	1CW2
سنوات	1C11
سيرة ذاتية	1CG1
سيره ذاتيه	1CG1
شارع	1CE1
شتاء	1CH1
شرطي	1Bk1
شركة	1C41
شركه	1C41
شعبة	1CY2
شعبه	1CY2
شقة	1CE1
شقه	1CE1
شهادة	1C>1
شهادة الثانوية	1C@1
شهادة تقدير	1C21
شهادة معتمدة	1C>1
شهاده	1C>1
شهاده الثانويه	1C@1
شهاده تقدير	1C21
شهاده معتمده	1C>1
شهر	1Bo1
شهور	1Bo1
ص ب	1CE1
ص.ب	1CE1
صحفي	1Bk1
صحفية	1Bk1
صحفيه	1Bk1
صحيفة	1C41
صحيفه	1C41
صفحة	1C[1
صفحه	1C[1
صياد	1Bk1
صيدلانية	1Bk1
صيدلانيه	1Bk1
صيدلي	1Bk1
صيدلية	1C41
صيدليه	1C41
صيف	1CI1
ضعيف	1Bn1
طاه	1Bk1
طاهية	1Bk1
طاهيه	1Bk1
طباخ	1Bk1
طبيب	1Bk1
طبيبة	1Bk1
طبيبه	1Bk1
طريق	1CE1
طلاقة	1C71
طلاقه	1C71
عام	1CW2
عامل	1Bk1
عاملة	1Bk1
عامله	1Bk1
عبر الإنترنت	1C61
عبر الانترنت	1C61
عزباء	1C01
عضو	1Bk1
عضوية	1C>1
عضويه	1C>1
عمارة	1CE1
عماره	1CE1
عمل حر	1C41
عن بعد	1C61
عن بُعد	1C61
عيادة	1C41
عياده	1C41
فائز	1C21
فائزة	1C21
فايز	1C21
فايزه	1C21
فريق	1CJ1
فصل	1CN1
فندق	1C41
فني	1Bk1
فنية	1Bk1
فنيه	1Bk1
فوق المتوسط	1CQ1
في	1C\1
قائد	1Bk1
قابلة	1Bk1
قابله	1Bk1
قايد	1Bk1
قرية	1CE1
قريه	1CE1
قسم	1CY2
قناة	1C41
قناه	1C41
كاتب	1Bk1
كاتبة	1Bk1
كاتبه	1Bk1
كتاب	1CN1
كليات	1C31
كلية	1C31
كليه	1C31
كهربائي	1Bk1
كهربايي	1Bk1
لحام	1Bk1
لدى	1C\1
لدي	1C\1
لغة أم	1CK1
لغة الأم	1CK1
لغتي الأم	1CK1
لغتي الام	1CK1
لغه الام	1CK1
لغه ام	1CK1
للآن	1C<1
للان	1C<1
ليسانس	1C81
مؤتمر	1CN1
مؤسس	1Bk1
مؤسسة	1C41
مؤسسة مشاركة	1Bk1
ماجستير	1CL1
مالك	1Bk1
مبتدئ	1Bl2
مبتدئة	1Bn1
مبتدي	1Bl2
مبتديه	1Bn1
مبرمج	1Bk1
مبرمجة	1Bk1
مبرمجه	1Bk1
متجر	1C41
متحف	1C41
متدرب	1Bk1
متدربة	1Bk1
متدربه	1Bk1
مترجم	1Bk1
مترجمة	1Bk1
مترجمه	1Bk1
متزوج	1C01
متزوجة	1C01
متزوجه	1C01
متطوع	1Bk1
متطوعة	1Bk1
متطوعه	1Bk1
متقدم	1C]2
متقدمة	1C]2
متقدمه	1C]2
متوسط	1C_2
متوسطة	1C_2
متوسطه	1C_2
متوقع	1CM1
متوقعة	1CM1
متوقعه	1CM1
مجلة	1CN1
مجله	1CN1
مجموعة	1C41
مجموعه	1C41
محادثة	1Ca1
محادثه	1Ca1
محاسب	1Bk1
محاسبة	1Bk1
محاسبه	1Bk1
محاضر	1Bk1
محاضرة	1Cb2
محاضره	1Cb2
محافظة	1CE1
محافظه	1CE1
محام	1Bk1
محامي	1Bk1
محامية	1Bk1
محاميه	1Bk1
محترف	1C71
محرر	1Bk1
محررة	1Bk1
محرره	1Bk1
محلل	1Bk1
محللة	1Bk1
محلله	1Bk1
مخبز	1C41
مختبر	1C41
مدارس	1C31
مدرب	1Bk1
مدربة	1Bk1
مدربه	1Bk1
مدرس	1Bk1
مدرسة	1C31
مدرسة ثانوية	1C31
مدرسة صف	1Bk1
مدرسة لغة	1Bk1
مدرسه	1C31
مدرسه ثانويه	1C31
مدرسه صف	1Bk1
مدرسه لغه	1Bk1
مدقق	1Bk1
مدير	1Bk1
مديرة	1Bk1
مديره	1Bk1
مدينة	1CE1
مدينه	1CE1
مراقب	1Bk1
مراقبة	1Bk1
مراقبه	1Bk1
مرشد	1Bk1
مرشدة	1Bk1
مرشده	1Bk1
مركز	1C41
مزارع	1Bk1
مزارعة	1Bk1
مزارعه	1Bk1
مسؤول	1Bk1
مسؤولة	1Bk1
مسابقة	1C21
مسابقه	1C21
مساعد	1Bk1
مساعدة	1Bk1
مساعده	1Bk1
مستشار	1Bk1
مستشارة	1Bk1
مستشاره	1Bk1
مستشفى	1C41
مستشفي	1C41
مستمر	1C<1
مسرح	1C41
مسعف	1Bk1
مسعفة	1Bk1
مسعفه	1Bk1
مسوول	1Bk1
مسووله	1Bk1
مشرف	1Bk1
مشرفة	1Bk1
مشرفه	1Bk1
مشروع	1C=1
مشروع خاص	1C41
مشغل	1Bk1
مصرف	1C41
مصمم	1Bk1
مصممة	1Bk1
مصممه	1Bk1
مصنع	1C41
مصور	1Bk1
مصورة	1Bk1
مصوره	1Bk1
مطعم	1C41
مطلق	1C01
مطلقة	1C01
مطلقه	1C01
مطور	1Bk1
مطورة	1Bk1
مطوره	1Bk1
مع مرتبة الشرف	1CA1
مع مرتبه الشرف	1CA1
معتمد	1C>1
معتمدة	1C>1
معتمده	1C>1
معدل	1CA1
معلم	1Bk1
معلمة	1Bk1
معلمه	1Bk1
معماري	1Bk1
معهد	1Cd2
مغن	1Bk1
مقال	1CN1
مقالة	1CN1
مقاله	1CN1
مقبول	1Bn1
مكتب	1C41
مكتبة	1C41
مكتبه	1C41
ممتاز	1C]2
ممتازة	1C71
ممتازه	1C71
ممثل	1Bk1
ممثلة	1Bk1
ممثله	1Bk1
ممرض	1Bk1
ممرضة	1Bk1
ممرضه	1Bk1
من	1Cf1
منحة	1C21
منحه	1C21
مندوب	1Bk1
مندوبة	1Bk1
مندوبه	1Bk1
منذ	1Cg1
منسق	1Bk1
منسقة	1Bk1
منسقه	1Bk1
منشور	1CN1
منطقة	1CE1
منطقه	1CE1
منظمة	1C41
منظمه	1C41
مهندس	1Bk1
مهندسة	1Bk1
مهندسه	1Bk1
موتمر	1CN1
موسس	1Bk1
موسسه	1C41
موسسه مشاركه	1Bk1
موسيقي	1Bk1
موظف	1Bk1
موظف استقبال	1Bk1
موظفة	1Bk1
موظفه	1Bk1
ميدالية	1C21
ميداليه	1C21
ميدان	1CE1
ميكانيكي	1Bk1
نائب	1Bk1
نادل	1Bk1
نادلة	1Bk1
نادله	1Bk1
نايب	1Bk1
نجار	1Bk1
نشر	1CN1
هيئة	1C41
هييه	1C41
و	1Ch1
وحدة	1CJ1
وحده	1CJ1
ورشة	1C41
ورشه	1C41
ورقة	1CN1
ورقة بحثية	1CN1
ورقه	1CN1
ورقه بحثيه	1CN1
وزارة	1C41
وزاره	1C41
وسام	1C21
وكالة	1C41
وكاله	1C41
अंक	1Ci1
अकादमी	1Cj1
अच्छा	1Ck2
अच्छी	1Cm1
अधिकारी	1Cn1
अध्यक्ष	1Cn1
अध्यापक	1Cn1
अध्यापिका	1Cn1
अध्याय	1Co1
अनुभाग	1D01
अनुवादक	1Cn1
अपेक्षित	1D11
अब	1D21
अब तक	1D21
अभिनेता	1Cn1
अभिनेत्री	1Cn1
अभियंता	1Cn1
अभी	1D21
अभी तक	1D21
अविवाहित	1D31
अस्पताल	1D41
आईटीआई	1D51
आज	1D21
आज तक	1D21
आहार विशेषज्ञ	1Cn1
इंजीनियर	1Cn1
इंटरमीडिएट	00F1
इंटर्न	1Cn1
इलेक्ट्रीशियन	1Cn1
उच्च माध्यमिक विद्यालय	1Cj1
उत्कृष्ट	1D62
उन्नत	1D62
उपाध्यक्ष	1Cn1
एजेंसी	1D41
एम ए	1D81
एम एड	1D81
एम एससी	1D81
एम कॉम	1D81
एम टेक	1D81
एम बी ए	1D81
एम.ए	1D81
एम.एड	1D81
एम.एससी	1D81
एम.कॉम	1D81
एम.टेक	1D81
एम.बी.ए	1D81
एमबीए	1D81
एवं	1D91
ऑनलाइन	1D:1
और	1D91
औसत	1D;1
कंपनी	1D41
कर्मचारी	1Cn1
कसाई	1Cn1
कारखाना	1D41
कार्यालय	1D41
किसान	1Cn1
केंद्र	1D41
कैशियर	1Cn1
कॉलेज	1Cj1
कॉलोनी	1D<1
कोच	1Cn1
कोर्स	1D=1
कोषाध्यक्ष	1Cn1
क्लिनिक	1D41
गर्मी	1D>1
गली	1D<1
गाइड	1Cn1
गायक	1Cn1
गायिका	1Cn1
गुरुकुल	1Cj1
ग्राम	1D<1
ग्रीष्म	1D>1
ग्रेड	1Ci1
चालक	1Cn1
चिकित्सक	1Cn1
चिकित्सालय	1D41
चित्रकार	1Cn1
चौक	1D<1
चौकीदार	1Cn1
छात्रवृत्ति	1D?1
छायाकार	1Cn1
जारी	1D21
जिला	1D<1
जीवन परिचय	1D@1
जीवन वृत्त	1D@1
जीवनवृत्त	1D@1
टीम	1D01
ट्रस्ट	1D41
डिज़ाइनर	1Cn1
डिजाइनर	1Cn1
डिप्लोमा	1DA2
डेवलपर	1Cn1
डॉक्टर	1Cn1
डॉक्टरेट	1DC1
ड्राइवर	1Cn1
तक	1DD2
तकनीशियन	1Cn1
थोड़ा	1DF1
थोडा	1DF1
दर्जी	1Cn1
दसवीं	00F1
दाई	1Cn1
दुकान	1D41
दूरस्थ	1D:1
द्वितीय श्रेणी	1Ci1
द्विभाषी	1DG1
धाराप्रवाह	1DH1
नगर	1D<1
नगर निगम	1D41
नर	1DI1
नर्तक	1Cn1
नर्स	1Cn1
नाई	1Cn1
नारी	1DJ1
नाविक	1Cn1
निगम	1D41
निदेशक	1Cn1
निपुण	1DK1
न्यास	1D41
पत्रकार	1Cn1
पत्रिका	1Co1
पदक	1D?1
परास्नातक	1D81
परियोजना	1DL1
पर्यवेक्षक	1Cn1
पाठशाला	1Cj1
पात्रता परीक्षा	1D=1
पिन	1D<1
पी एच डी	1DC1
पी.एच.डी	1DC1
पीएचडी	1DC1
पुरस्कार	1D?1
पुरुष	1DI1
पुस्तक	1Co1
पुस्तकालय	1D41
पुस्तकालयाध्यक्ष	1Cn1
पृष्ठ	1DM1
पेटेंट	1Co1
पॉलिटेक्निक	1D51
प्रकाशन	1D41
प्रकाशित	1Co1
प्रतिनिधि	1Cn1
प्रतियोगिता	1D?1
प्रतिशत	1Ci1
प्रथम श्रेणी	1Ci1
प्रथम स्थान	1D?1
प्रधानाचार्य	1Cn1
प्रबंधक	1Cn1
प्रभाग	1D01
प्रमाण पत्र	1D=1
प्रमाणन	1D=1
प्रमाणपत्र	1D=1
प्रमाणित	1D=1
प्रमुख	1Cn1
प्रयोगशाला	1D41
प्रवीण	1DH1
प्रशस्ति	1D?1
प्रशस्ति पत्र	1D?1
प्रशासक	1Cn1
प्रशिक्षक	1Cn1
प्रशिक्षु	1Cn1
प्राइवेट लिमिटेड	1D41
प्राध्यापक	1Cn1
प्रारंभिक	1DN2
प्रोग्रामर	1Cn1
प्रोजेक्ट	1DL1
प्रोफेसर	1Cn1
प्रौद्योगिकी संस्थान	1Cj1
फाउंडेशन	1D41
फार्मासिस्ट	1Cn1
बढई	1Cn1
बढ़ई	1Cn1
बहुत अच्छा	1DH1
बायोडाटा	1D@1
बारहवीं	00F1
बी ए	1DP1
बी एड	1DP1
बी एससी	1DP1
बी कॉम	1DP1
बी टेक	1DP1
बी.ए	1DP1
बी.एड	1DP1
बी.एससी	1DP1
बी.कॉम	1DP1
बी.टेक	1DP1
बीए	1DP1
बीटेक	1DP1
बुनियादी	1DN2
बेकर	1Cn1
बैंक	1D41
बोलचाल	1D;1
मंत्रालय	1D41
मकान	1D<1
मछुआरा	1Cn1
मजदूर	1Cn1
मज़दूर	1Cn1
मध्यम	1DQ2
मध्यवर्ती	1D;1
महाविद्यालय	1Cj1
महिला	1DJ1
महीना	1DS1
महीने	1DS1
मातृ भाषा	1DG1
मातृभाषा	1DG1
मार्ग	1D<1
माली	1Cn1
मास	1DS1
माह	1DS1
मिस्त्री	1Cn1
मूलभूत	1DF1
मैकेनिक	1Cn1
मैट्रिक	00F1
मैनेजर	1Cn1
मोहल्ला	1D<1
यूनिवर्सिटी	1Cj1
रसोइया	1Cn1
राजमिस्त्री	1Cn1
रिज़्यूमे	1D@1
रिज्यूमे	1D@1
रिमोट	1D:1
रेफरी	1Cn1
रोड	1D<1
लाइसेंस	1D=1
लिपिक	1Cn1
लिमिटेड	1D41
लेख	1Co1
लेखाकार	1Cn1
लोहार	1Cn1
व	1D91
वकील	1Cn1
वर्तमान	1D21
वर्तमान तक	1D21
वर्ष	1DT1
वसंत	1DU1
वार्ड	1D<1
वास्तुकार	1Cn1
विक्रेता	1Cn1
विजेता	1D?1
विद्यापीठ	1Cj1
विद्यालय	1Cj1
विभाग	1D01
विवाहित	1D31
विशेषज्ञ	1DV2
विशेषज्ञता	1DX1
विश्लेषक	1Cn1
विश्वविद्यालय	1Cj1
विषय	1DX1
वेटर	1Cn1
वेल्डर	1Cn1
व्याख्याता	1Cn1
व्याख्यान	1Co1
शरद	1DY1
शाखा	1DX1
शिक्षक	1Cn1
शिक्षिका	1Cn1
शीत	1DZ1
शोध पत्र	1Co1
शोधकर्ता	1Cn1
शोधपत्र	1Co1
श्रमिक	1Cn1
श्रेणी	1Ci1
संगीतकार	1Cn1
संचालक	1Cn1
संचालिका	1Cn1
संपादक	1Cn1
संभावित	1D11
संवाददाता	1Cn1
संस्था	1D41
संस्थान	1D[2
संस्थापक	1Cn1
सचिव	1Cn1
सडक	1D<1
सड़क	1D<1
सदस्य	1Cn1
सन्	1D]1
समन्वयक	1Cn1
समिति	1D41
समूह	1D41
सम्मान	1D?1
सम्मानित	1D?1
सम्मेलन	1Co1
सर्दी	1DZ1
सलाहकार	1Cn1
सहायक	1Cn1
साधारण	1DF1
सामान्य	1DQ2
साल	1DT1
सिपाही	1Cn1
सुरक्षाकर्मी	1Cn1
से	1D^3
सेक्टर	1D<1
सैनिक	1Cn1
स्कूल	1Cj1
स्टूडियो	1D41
स्त्री	1DJ1
स्नातक	1DP1
स्नातकोत्तर	1D81
स्वयंसेवक	1Cn1
स्वयंसेविका	1Cn1
स्वर्ण पदक	1D?1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1D41
กรม	1Da1
กรรมการ	1Db1
กระทรวง	1Da1
กลุ่ม	1Da1
กลุ่มงาน	1Dc1
การแข่งขัน	1Dd1
ขณะนี้	1De1
คณะ	1Df1
คนขับรถ	1Db1
ครู	1Db1
คลินิก	1Da1
คล่อง	1Dg1
คล่องแคล่ว	1Dg1
คะแนนเฉลี่ย	1Dh1
คาดว่า	1Di1
คาดว่าจะจบ	1Di1
งานวิจัย	1Dj1
จนถึง	1Dk1
จนถึงขณะนี้	1De1
จนถึงปัจจุบัน	1De1
จังหวัด	1Dl1
จาก	1Dm1
จุฬาลงกรณ์	1Df1
จํากัด	1Da1
ชนะเลิศ	1Dd1
ชาย	1Dn1
ชื่อโครงการ	1Do1
ช่าง	1Db1
ช่างภาพ	1Db1
ช่างเทคนิค	1Db1
ซอย	1Dl1
ดี	1E02
ดีมาก	1E22
ดีเด่น	1Dd1
ดีเยี่ยม	1Dg1
ดุษฎีบัณฑิต	1E41
ตอนนี้	1De1
ตัวแทน	1Db1
ตั้งแต่	1E52
ตีพิมพ์	1Dj1
ตําบล	1Dl1
ถนน	1Dl1
ถึง	1Dk1
ถึงปัจจุบัน	1De1
ทนายความ	1Db1
ทางไกล	1E71
ทีม	1Dc1
ที่	1E81
ที่ปรึกษา	1Db1
ทุน	1Dd1
ทํางานทางไกล	1E71
ธนาคาร	1Da1
นักการตลาด	1Db1
นักข่าว	1Db1
นักจิตวิทยา	1Db1
นักบัญชี	1Db1
นักพัฒนา	1Db1
นักวิจัย	1Db1
นักวิเคราะห์	1Db1
นักศึกษาฝึกงาน	1Db1
นักออกแบบ	1Db1
นักเขียน	1Db1
นักแปล	1Db1
นิตยสาร	1Dj1
น้อย	1E91
นําเสนอผลงาน	1Dj1
บทความ	1Dj1
บทที่	1Dj1
บรรณาธิการ	1Db1
บรรณารักษ์	1Db1
บริษัท	1Da1
บริหารธุรกิจบัณฑิต	1E:1
บัณฑิต	1E:1
บัณฑิตวิทยาลัย	1Df1
บ้านเลขที่	1Dl1
ประกวด	1Dd1
ประกันภัย	1Da1
ประกาศนียบัตร	1E;1
ประกาศนียบัตรวิชาชีพ	1E<1
ประกาศนียบัตรวิชาชีพชั้นสูง	1E=1
ประชุมวิชาการ	1Dj1
ประธาน	1Db1
ประวัติย่อ	1E>1
ประวัติย่อส่วนตัว	1E>1
ประวัติส่วนตัวสมัครงาน	1E>1
ปริญญาตรี	1E:1
ปริญญาเอก	1E41
ปริญญาโท	1E?1
ปวช	1E<1
ปวส	1E=1
ปัจจุบัน	1De1
ปานกลาง	1E@2
ปี	1EB2
ผลการเรียน	1Dh1
ผู้ก่อตั้ง	1Db1
ผู้จัดการ	1Db1
ผู้ช่วย	1Db1
ผู้ตรวจสอบ	1Db1
ผู้บริหาร	1Db1
ผู้ประสานงาน	1Db1
ผู้ฝึกสอน	1Db1
ผู้อํานวยการ	1Db1
ผู้เชี่ยวชาญ	1ED2
ผ่านการอบรม	1E;1
ฝึกงาน	1Db1
ฝ่าย	1Dc1
พนักงาน	1Db1
พนักงานดีเด่น	1Dd1
พนักงานต้อนรับ	1Db1
พนักงานเสิร์ฟ	1Db1
พยาบาล	1Db1
พอใช้	1EF1
พิพิธภัณฑ์	1Da1
พื้นฐาน	1EG2
พ่อครัว	1Db1
ภาคฤดูร้อน	1EI1
ภาควิชา	1EJ1
ภาษาหลัก	1EK1
ภาษาแม่	1EK1
ม 6	1E<1
ม.6	1E<1
มหาชน	1Da1
มหาบัณฑิต	1E?1
มหาวิทยาลัย	1Df1
มัคคุเทศก์	1Db1
มัธยมศึกษา	1E<1
มัธยมศึกษาตอนปลาย	1E<1
มูลนิธิ	1Da1
รองชนะเลิศ	1Dd1
รองผู้จัดการ	1Db1
ระดับกลาง	1E@2
ระดับดี	1EL1
ระดับสูง	1E22
รางวัล	1Dd1
ราชภัฏ	1Df1
ราชมงคล	1Df1
รีสอร์ต	1Da1
รีสอร์ท	1Da1
ร้าน	1Da1
ร้านขายยา	1Da1
ร้านอาหาร	1Da1
ฤดูร้อน	1EI1
ฤดูหนาว	1EM1
ฤดูใบไม้ผลิ	1EN1
ฤดูใบไม้ร่วง	1EO1
ล่าม	1Db1
วารสาร	1Dj1
วิชาเอก	1EJ1
วิทยากร	1Db1
วิทยานิพนธ์	1Dj1
วิทยาลัย	1Df1
วิทยาศาสตรบัณฑิต	1E:1
วิทยาศาสตรมหาบัณฑิต	1E?1
วิทยาเขต	1Df1
วิศวกร	1Db1
วิศวกรรมศาสตรบัณฑิต	1E:1
วุฒิบัตร	1E;1
ศาสตราจารย์	1Db1
ศิลปศาสตรบัณฑิต	1E:1
ศูนย์	1Da1
สตูดิโอ	1Da1
สถาบัน	1EP2
สถาปนิก	1Db1
สมรส	1ER1
สมรสแล้ว	1ER1
สมาคม	1Da1
สหกรณ์	1Da1
สาขา	1EJ1
สาขาวิชา	1EJ1
สิทธิบัตร	1Dj1
สื่อสารได้	1EF1
ส่วนงาน	1Dc1
สํานักงาน	1Da1
สํานักพิมพ์	1Da1
หญิง	1ES1
หนังสือ	1Dj1
หมู่	1Dl1
หมู่บ้าน	1Dl1
หย่า	1ER1
หลักสูตร	1E;1
หัวหน้า	1Db1
ห้องปฏิบัติการ	1Da1
ห้องสมุด	1Da1
ห้างหุ้นส่วน	1Da1
องค์การ	1Da1
อนุบาล	1Df1
อนุปริญญา	1E=1
ออนไลน์	1E71
อาคาร	1Dl1
อาจารย์	1Db1
อาชีวศึกษา	1Df1
อาสาสมัคร	1Db1
อําเภอ	1Dl1
เกรด	1Dh1
เกรดเฉลี่ย	1Dh1
เกียรติคุณ	1Dd1
เกียรตินิยม	1Dh1
เกียรตินิยมอันดับ	1Dh1
เกียรติบัตร	1ET2
เขต	1Dl1
เจ้าของ	1Db1
เจ้าของภาษา	1EK1
เจ้าหน้าที่	1Db1
เชฟ	1Db1
เชี่ยวชาญ	1E22
เชี่ยวชาญมาก	1EV1
เดือน	1EW1
เทคนิค	1Df1
เทศบาล	1Da1
เบื้องต้น	1EG2
เพศชาย	1Dn1
เพศหญิง	1ES1
เภสัชกร	1Db1
เรซูเม่	1E>1
เริ่มต้น	1EX1
เลขที่	1Dl1
เลขานุการ	1Db1
เล็กน้อย	1E91
เหรียญ	1Dd1
เหรียญทอง	1Dd1
เอก	1EJ1
แขวง	1Dl1
แต่งงานแล้ว	1ER1
แผนก	1EY2
แพทย์	1Db1
แม่บ้าน	1Db1
โครงการ	1Do1
โปรเจกต์	1Do1
โปรแกรมเมอร์	1Db1
โรงงาน	1Da1
โรงพยาบาล	1Da1
โรงเรียน	1Df1
โรงเรียนประถม	1Df1
โรงเรียนมัธยม	1Df1
โรงแรม	1Da1
โล่	1Dd1
โสด	1ER1
ใบขับขี่	1E;1
ใบประกอบวิชาชีพ	1E;1
ใบรับรอง	1E;1
ใบอนุญาต	1E;1
ấp	0AV1
ở	1E[1
ủy ban	0;B1
いま	1E\1
および	1E]1
から	1E^3
か月	1Ea1
と	1E]1
にて	1Eb1
に勤務	1Eb1
まで	1Ec2
より	1Ee2
アシスタント	1Eg1
アナリスト	1Eg1
アパレル	0cL1
アパート	1Eh1
アルバイト	1Eg1
アーキテクト	1Eg1
イラストレーター	1Eg1
インサイドセールス	1Eg1
インストラクター	1Eg1
インターン	1Eg1
ウェブデザイナー	1Eg1
エキスパート	1Ei1
エディター	1Eg1
エネルギー	0cL1
エンジニア	1Eg1
エンタテインメント	0cL1
オペレーター	1Eg1
オンライン	1Ej1
オーナー	1Eg1
カスタマーサクセス	1Eg1
カスタマーサポート	1Eg1
カフェ	0cL1
カメラマン	1Eg1
カ月	1Ea1
ガイド	1Eg1
ガス	0cL1
キッチンスタッフ	1Eg1
キャプテン	1Eg1
キュレーター	1Eg1
クリニック	0cL1
グラフィックデザイナー	1Eg1
グループ	1Ek2
ケアマネジャー	1Eg1
コンサルタント	1Eg1
コンテスト	1Em1
コース	1En1
コーチ	1Eg1
コーポ	1Eh1
コーポレーション	0cL1
サブリーダー	1Eg1
サポート	1Eg1
サロン	0cL1
サービス	0cL1
シェフ	1Eg1
システム	0cL1
システムズ	0cL1
スクラムマスター	1Eg1
スタイリスト	1Eg1
スタジオ	0cL1
スタッフ	1Eg1
スタートアップ	0cL1
スーパーバイザー	1Eg1
セミナー	1Eo1
センター	1F01
セールス	1Eg1
ソフト	0cL1
ソフトウェア	0cL1
ソムリエ	1Eg1
ソリューションズ	0cL1
チェーン	0cL1
チーフ	1Eg1
チーム	1F01
テクノロジーズ	0cL1
テスター	1Eg1
テック	0cL1
テレビ	0cL1
テレワーク	1Ej1
ディレクター	1Eg1
デイサービス	0cL1
デザイナー	1Eg1
デザイン事務所	0cL1
デリバリー	0cL1
データサイエンティスト	1Eg1
トレーナー	1Eg1
ネイティブ	1F11
ネイティブレベル	1F11
ネイリスト	1Eg1
ハイツ	1Eh1
ハングル検定	12`1
バイヤー	1Eg1
バイリンガル	1F11
バックエンドリード	1Eg1
バリスタ	1Eg1
パティシエ	1Eg1
パート	1Eg1
ビジネスレベル	1F21
ビジネス上級	1F21
ファシリテーター	1Eg1
フィールドセールス	1Eg1
フルリモート	1Ej1
フロントエンドリード	1Eg1
プランナー	1Eg1
プログラマ	1Eg1
プログラマー	1Eg1
プロジェクト	1F31
プロジェクトマネージャー	1Eg1
プロジェクト名	1F31
プロダクトオーナー	1Eg1
プロデューサー	1Eg1
ベンダー	0cL1
ベンチャー	0cL1
ベーカリー	0cL1
ページ	1F41
ホテル	0cL1
ホールスタッフ	1Eg1
ホールディングス	0cL1
ボランティア	1Eg1
ポスター発表	1F52
マネジメント	1Eg1
マネジャー	1Eg1
マネージャー	1Eg1
マンション	1Eh1
マーケター	1Eg1
メディア	0cL1
メンター	1Eg1
メーカー	0cL1
モデレーター	1Eg1
モータース	0cL1
ユニット	1F01
ライター	1Eg1
ラボ	0cL1
リサーチャー	1Eg1
リモート	1Ej1
リーダー	1Eg1
リード	1Eg1
レジュメ	1F71
レストラン	0cL1
ロジスティクス	0cL1
ワークス	0cL1
ヵ月	1Ea1
ヶ月	1Ea1
一本	1F81
一等奖	1F91
一等榮譽	1F:1
一等荣誉	1F;1
一級	00Q1
一級榮譽	1F:1
一级乙等	1F<1
一级建造师	1F=1
一级甲等	1F<1
一级荣誉	1F;1
一般	1F>2
一般社団法人	0cL1
一身上の都合により退職	1F@1
丁目	1Eh1
三好学生	1F91
三專	1FA1
三等奖	1F91
三級	00Q1
三級榮譽	1F:1
三级	1F<1
上岗证	1F=1
上級	1FB2
不動産	0cL1
与	1FD1
专业	1FE1
专业八级	1FF1
专业四级	1F<1
专业排名	1F;1
专八	1F<1
专利	1FG1
专升本	1F81
专卖店	1FH1
专员	1FI1
专四	1F<1
专家	1FJ2
专家级	1FL1
专硕	1FM1
专科	1FN1
专科学校	1FO1
专著	1FG1
世話人	1Eg1
丙級	1FP1
丙級技術士	1FP1
业务员	1FI1
个人履历	1FQ1
个人简历	1FQ1
个人项目	1FR1
个月	1FS1
中	1FT1
中上	1FU1
中上級	1FV1
中专	1FW2
中医师	1FI1
中台	1FY1
中国語検定	12`1
中学	1FO1
中学校	1FZ1
中學	1F[1
中小企業診断士	00Q1
中心	1F\2
中技	1F^1
中文履歷	1F_1
中文简历	1FQ1
中等	1F`2
中級	1Fb4
中级	1Ff2
中级会计	1F=1
中级职称	1F=1
中退	1Fh1
中途退学	1Fh1
中醫師	1Fi1
中餐厨师	1FI1
中高級	1FU1
中高级	1Fj1
为止	1Fk1
主任	1Fl3
主任技師	1Eg1
主任技術者	00Q1
主任調理師	1Eg1
主修	1Fo2
主催	1Eg1
主催者	1Eg1
主办人	1FI1
主办会计	1FI1
主厨	1FI1
主将	1Eg1
主席	1FI1
主幹	1Eg1
主廚	1Fi1
主持	1FI1
主持人	1G12
主播	1G12
主査	1Eg1
主治医师	1FI1
主管	1G12
主管护师	1FI1
主編	1Fi1
主编	1FI1
主要完成人	1FI1
主辦人	1Fi1
之家	1G31
乐团	1FH1
乗務員	1Eg1
乘务员	1FI1
乙級	1FP1
乙級技術士	1FP1
乡	1G41
书局	1FH1
书店	1FH1
书记	1FI1
书院	1FO1
买手	1FI1
了解	1G52
予備校	0cL1
予定	1G71
事业单位	1FH1
事业群	1FY1
事业部	1FY1
事务所	1FH1
事務	1Eg1
事務員	1Eg1
事務所	1G82
事業所	0cL1
事業本部	1F01
事業部	1G:2
二專	1FA1
二技	1G<1
二本	1F81
二等奖	1F91
二等榮譽	1F:1
二級	00Q1
二級乙等榮譽	1F:1
二級榮譽	1F:1
二級甲等榮譽	1F:1
二级乙等	1F<1
二级建造师	1F=1
二级甲等	1G=2
二级荣誉	1F;1
互动	1FH1
互联网	1FH1
五專	1FA1
亚军	1F91
亞軍	1G?1
交互设计	1FI1
交付	1G@1
交易员	1FI1
产品助理	1FI1
产品经理	1FI1
产品部	1FY1
人事	1GA2
人力資源部	1GC1
人力资源师	1F=1
人力资源管理师	1F=1
人力资源部	1FY1
今	1GD3
今天	1GG1
介護士	1Eg1
介護施設	0cL1
介護福祉士	1Eg1
仍在職	1GH1
从	1GI1
从业资格	1F=1
从业资格证	1F=1
仓储	1FI1
仓库管理员	1FI1
仓管	1FI1
代理店	0cL1
代表	1GA2
代表取締役	1Eg1
代課老師	1Fi1
代驾	1FI1
以上	1GJ1
以來	1GK1
以来	1GL1
以降	1GM1
任职于	1GN1
任職於	1GO1
企劃	1Fi1
企業	1G82
企画	1Eg1
优化师	1FI1
优秀	1GP2
优秀共青团员	1F91
优秀员工	1F91
优秀团员	1F91
优秀奖	1F91
优秀学生	1F91
优秀学生干部	1F91
优秀干部	1F91
优秀教师	1F91
优秀毕业生	1F91
会使用	1GR1
会社	0cL1
会計事務所	0cL1
会計士	1Eg1
会计	1FI1
会计师事务所	1FH1
会计证	1F=1
会议论文	1FG1
会長	1Eg1
会长	1FI1
传媒	1FH1
传播	1FH1
住院医师	1FI1
作家	1FI1
作業主任者	00Q1
作業員	1Fi1
作業療法士	1Eg1
作者	1FI1
佳作	1GS2
供应链	1FH1
供职于	1GN1
便利商店	1G31
便利店	1FH1
係	1F01
係長	1Eg1
保健師	1Eg1
保健所	0cL1
保全	1Fi1
保安	1FI1
保母	1Fi1
保洁	1FI1
保育员	1FI1
保育園	1GU2
保育士	1Eg1
保育士資格	00Q1
保险	1FH1
保険	0cL1
保險	1G31
信息技术	1FH1
信息系统项目管理师	1F=1
信用組合	0cL1
信用金庫	0cL1
信贷员	1FI1
修了	1GW3
修了見込み	1GZ2
修了証	00Q1
修士	1G\1
修士号	1G\1
修士課程	1G\1
俱乐部	1FH1
俱樂部	1G31
俳優	1Eg1
倉儲	1Fi1
倉庫	0cL1
倉管	1Fi1
個人專案	1G]1
個人履歷	1F_1
個人簡歷	1F_1
個人開発	1F31
個月	1G^1
健康证	1F=1
健身房	1F\2
側專案	1G]1
傳媒	1G31
優勝	1Em1
優秀	1G_1
優秀賞	1Em1
優等	1G?1
儲備幹部	1Fi1
先进个人	1F91
先进工作者	1F91
光電	1G31
免許	00Q1
免許状	00Q1
児童館	0cL1
党支部书记	1FI1
党校	1FO1
入団	1G`1
入围	1F91
入圍	1G?1
入学	1Ga2
入學	1Gc1
入局	1G`1
入庁	1G`1
入所	1G`1
入社	1Ga2
入职	1Gd1
入職	1Ge2
入行	1G`1
入賞	1Em1
入選	1Em1
入門	1Gg4
入门	1Gk2
內場	1Fi1
內場人員	1Fi1
全日制本科	1F81
全栈	1FI1
全民英檢	1Gm1
公司	1F\2
公關長	1Fi1
六级	1F<1
六西格玛	1F=1
共同主催	1Eg1
共同創業者	1Eg1
共著	1F52
养老院	1FH1
兼任助理	1Fi1
兼职	1FI1
兽医	1FI1
内审员	1F=1
写真家	1Eg1
军官	1FI1
农业	1FH1
农场	1FH1
农艺师	1FI1
冠军	1F91
冠軍	1G?1
冬	1Gn3
冬天	1H12
冬季	1Gn3
准教授	1Eg1
准看護師	1Eg1
出版	1H35
出版公司	1G31
出版社	1F\2
出納	1Fi1
出纳	1FI1
分享	1FG1
分公司	1F\2
分析师	1FI1
分析師	1Fi1
分校	1H82
分院	1FY1
列车员	1FI1
创业公司	1FH1
创始人	1FI1
初中	1FW2
初心者	1H:1
初級	1H;4
初級レベル	1H?1
初级	1H@2
初级会计	1F=1
到	1HB2
到现在	1GG1
到現在	1GH1
到目前	1GG1
到職	1Gc1
制作人	1FI1
制片	1FI1
制药	1FH1
制造	1FH1
前台	1FI1
前端	1G12
前端工程師	1Fi1
剧团	1FH1
剧院	1FH1
剪輯	1Fi1
剪輯師	1Fi1
剪辑师	1FI1
副主廚	1Fi1
副会長	1Eg1
副会长	1FI1
副學士	1FA1
副店長	1HD2
副总	1FI1
副教授	1FI1
副料理長	1Eg1
副會長	1Fi1
副理	1Fi1
副編集長	1Eg1
副總召	1Fi1
副部長	1Eg1
副部长	1FI1
創業	1G`1
創業者	1Eg1
創辦人	1Fi1
劇団	0cL1
劇團	1G31
劇場	0cL1
加权均分	1F;1
加权平均分	1F;1
动漫	1FH1
动画师	1FI1
助产士	1FI1
助手	1Fl3
助教	1Fl3
助理	1G12
助産師	1Eg1
動物醫院	1G31
化妆师	1FI1
化学	0cL1
化工	1FH1
化成	0cL1
区	1HF2
区域经理	1FI1
区役所	0cL1
医师	1FI1
医師	1Eg1
医生	1FI1
医疗	1FH1
医療法人	0cL1
医科大学	1FO1
医院	1FH1
區	1HH1
區經理	1Fi1
十佳	1F91
半导体	1FH1
半導體	1G31
协会	1FH1
卒業	1HI2
卒業予定	1G71
卒業制作	1F31
卒業研究	1F31
卒業見込み	1GZ2
協会	0cL1
協會	1G31
協理	1Fi1
单元	1G41
单证员	1FI1
单身	1HK1
単位取得退学	1Fh1
博士	1HL3
博士前期課程	1G\1
博士号	1HO1
博士后	1HP2
博士後期課程	1HO1
博士後研究員	1Fi1
博士班	1HR1
博士研究生	1HS1
博士課程	1HO1
博物館	1G82
博物馆	1FH1
印刷	0cL1
危険物取扱者	00Q1
厂	1FH1
厚生労働省	0cL1
原画师	1FI1
厨师	1FI1
厨师长	1FI1
县	1G41
参与者	1FI1
叉车工	1FI1
及	1HT2
及び	1E]1
双学士	1F81
双硕士	1FM1
双语	1HV1
发布	1FG1
发明专利	1HW2
发明专利(受理	1HY1
发表	1FG1
发起人	1FI1
取得	1HZ4
取得済み	1G@1
取締役	1Eg1
受付	1Eg1
受理	1HY1
受託会社	0cL1
受講	1G@1
受講修了	1G@1
受賞	1Em1
受験	1G@1
口腔医生	1FI1
口譯	1Fi1
口译	1FI1
口頭発表	1F52
召集人	1G12
可作为工作语言	1FF1
可日常交流	1H^1
号	1H_3
号室	1Eh1
司会	1Eg1
司書	1Eg1
司机	1FI1
司機	1Fi1
司法書士	1Eg1
司法考试	1F=1
合伙人	1FI1
合作社	1F\2
合同会社	0cL1
合夥人	1Fi1
合格	1Hb2
合格証取得	1G@1
合格證	1FP1
合格證書	1FP1
合格证	1F=1
合规	1FI1
合資会社	0cL1
名次	1F:1
后端	1FI1
周	1Hd1
周刊	1FH1
和	1HT2
咖啡	1FH1
咖啡师	1FI1
咖啡師	1Fi1
咨询	1FH1
咨询师	1FI1
品保	1Fi1
品管	1Fi1
品管工程師	1Fi1
品質管理	1Eg1
售前	1FI1
售后	1FI1
商事	0cL1
商务流利	1FF1
商務流利	1G_1
商场	1FH1
商学院	1FO1
商店	0cL1
商行	1G31
單身	1He1
営業	1Eg1
営業職	1Eg1
営業部	1F01
器材長	1Fi1
四技	1G<1
四级	1F<1
团支书	1FI1
团队	1FY1
园林	1FH1
园长	1FI1
図書館	0cL1
国土交通省	0cL1
国家二级	1F=1
国際会議	1Hf1
图书馆	1FH1
國中	1F[1
國外業務	1Fi1
國際	1G31
國際認證	1FP1
圖書館	1G31
團契	1G31
團隊	1GC1
在任	1GG1
在学中	1E\1
在學	1GH1
在宅	1Ej1
在籍	1E\1
在籍中	1E\1
在线	1Hg1
在职	1GG1
在职研究生	1FM1
在職	1GH1
在職中	1Hh2
在读	1GG1
地产	1FH1
场务	1FI1
均分	1F;1
執業資格	1FP1
執照	1FP1
執筆	1Hf1
執行役員	1Eg1
執行長	1Fi1
培訓	1Hj1
培訓班	1Hj1
培训	1Hk1
培训专员	1FI1
培训师	1FI1
培训机构	1FH1
培训班	1Hk1
基本	1Hl4
基本情報	00Q1
基本情報技術者	00Q1
基础	1H@2
基础平台部	1FY1
基礎	1H;4
基礎レベル	1H?1
基金	1FH1
基金会	1FH1
基金會	1G31
堪能	1I01
報社	1G31
塾	0cL1
塾講師	1Eg1
增长	1FI1
士兵	1FI1
声優	1Eg1
处	1FY1
夏	1I13
夏天	1I42
夏季	1I13
夏期	1I61
外企	1FH1
外務省	0cL1
外場	1Fi1
外場人員	1Fi1
外观设计	1HY1
外观设计专利	1HY1
外贸业务员	1FI1
外送員	1Fi1
多益	1Gm1
夜大	1FO1
大专	1FN1
大卒	1I71
大厦	1G41
大型自動車免許	00Q1
大堂经理	1FI1
大学	1I82
大学专科	1FN1
大学本科	1F81
大学校	1FZ1
大学英语六级	1F<1
大学英语四级	1F<1
大学院	1FZ1
大学院修士	1G\1
大學	1F[1
大學部	1G<1
大客户经理	1FI1
大工	1Eg1
大賞	1Em1
大賽	1G?1
大赛	1F91
大道	1I:2
天	1I<2
契約社員	1Eg1
奖	1F91
奖学金	1F91
奖项	1F91
奨励賞	1Em1
奨学金	1Em1
女	1I>3
女中	1F[1
女子大学	1FZ1
女性	1I>3
奶茶店	1FH1
委员	1FI1
委员会	1FH1
委員會	1G31
季军	1F91
季軍	1G?1
学业成绩	1F;1
学习中	1IA1
学习委员	1FI1
学会	1Hf1
学会誌	1Hf1
学分	1F;1
学分绩	1F;1
学分绩点	1F;1
学刊	1FG1
学園	1FZ1
学堂	1FH1
学士	1IB2
学士号	1I71
学士学位	1F81
学士課程	1I71
学徒	1FI1
学报	1FG1
学校	1I82
学校法人	0cL1
学硕	1FM1
学科	1ID2
学級委員	1Eg1
学習中	1IF1
学芸	1Eg1
学芸員	1Eg1
学部	1ID2
学部卒	1I71
学院	1I82
學分	1F:1
學務主任	1Fi1
學報	1IG1
學士	1G<1
學士學位	1G<1
學徒	1Fi1
學徒廚師	1Fi1
學校	1F[1
學業平均	1F:1
學系	1IH2
學院	1F[1
宅地建物取引士	00Q1
宅建	00Q1
安全员	1FI1
安全工程师	1F=1
安親班	1G31
安親班老師	1Fi1
安養中心	1G31
实业	1FH1
实习生	1FI1
实用新型	1HW2
实用新型专利	1HY1
实验室	1FY1
実務レベル	1IJ1
実務経験あり	1IJ1
実用新案	1IK1
実用英語技能検定	12`1
実習生	1Eg1
宠物医院	1FH1
审核员	1FI1
审计	1FI1
审计员	1FI1
审计师	1F=1
客户代表	1FI1
客户成功	1FI1
客户经理	1FI1
客服	1G12
客栈	1FH1
室	1IL5
室長	1Eg1
家教	1G12
寄稿	1Hf1
寒假	1H12
實業	1G31
實習生	1Fi1
實驗室	1GC1
審判	1Eg1
导游	1FI1
导游证	1F=1
导演	1FI1
导购	1FI1
専修	1En1
専修学校	1FZ1
専攻	1En1
専門士	1IQ1
専門学校	1FZ1
専門家レベル	1Ei1
専門店	0cL1
專利	1IG1
專員	1Fi1
專家	1IR2
專書	1IG1
專案	1G]1
專案助理	1Fi1
專案名稱	1G]1
專案管理師	1Fi1
專案經理	1Fi1
專業	1IT1
專業資格	1FP1
專欄	1IG1
專科	1FA1
專科學校	1F[1
專賣店	1G31
專題	1G]1
導師	1Fi1
導師證書	1FP1
導演	1Fi1
導覽員	1Fi1
導覽志工	1Fi1
導遊	1Fi1
導遊證	1FP1
小区	1G41
小学	1FO1
小学校	1FZ1
小學	1F[1
小組	1GC1
小編	1Fi1
小组	1FY1
就任	1G`1
就業中	1E\1
就职于	1GN1
就職	1G`1
就職於	1GO1
就讀中	1GH1
局	1IU3
居委会	1FH1
居家办公	1Hg1
居服員	1Fi1
居民組織	1G31
履历	1FQ1
履历表	1FQ1
履歴書	1F71
履歷	1F_1
履歷書	1F_1
履歷表	1F_1
巡査	1Eg1
工作坊	1G31
工作室	1F\2
工作语言	1FF1
工厂	1FH1
工商管理硕士	1FM1
工地主任	1Fi1
工場	0cL1
工場長	1Eg1
工学部	1En1
工廠	1G31
工房	0cL1
工業	1G82
工程	1G31
工程专业	1FE1
工程局	1FH1
工程师	1FI1
工程師	1Fi1
工讀生	1Fi1
已婚	1IX2
已婚已育	1HK1
已婚未育	1HK1
已授权	1HY1
巷	1I:2
市	1IZ3
市场部	1FY1
市役所	0cL1
师范	1FO1
席次	0Q21
干事	1FI1
干部	1FI1
平台	1FH1
平均	1F:1
平均分	1F;1
平均学分绩点	1F;1
平均成績	1F:1
平均成绩	1F;1
平均点	0Q21
平均绩点	1F;1
年	1I]3
年级排名	1F;1
年間	1I`1
幹事	1HD2
幹部	1Fi1
幼儿园	1Ia2
幼兒園	1F[1
幼师	1FI1
幼教老師	1Fi1
幼稚園	1GU2
广播员	1FI1
广播站	1FH1
庁	0cL1
広報	1Eg1
应届	1Ic1
应届毕业	1Ic1
店	0cL1
店员	1FI1
店員	1Fi1
店經理	1Fi1
店長	1HD2
店长	1FI1
府	1Eh1
庭師	1Eg1
康复师	1FI1
廃業	1F@1
廚助	1Fi1
廚師	1Fi1
廟	1G31
建模师	1FI1
建筑	1FH1
建筑师	1FI1
建築士	1Eg1
建設	1G82
开发	1FI1
开发专家	1FI1
开始	1GL1
开源	1FR1
开源项目	1FR1
弁護士	1Eg1
弁護士法人	0cL1
弄	1I:2
弟子	1Eg1
当前	1GG1
录音师	1FI1
影业	1FH1
影像技师	1FI1
影業	1G31
影視	1G31
影视	1FH1
役所	0cL1
律师	1FI1
律师事务所	1FH1
律師	1Fi1
後端	1Fi1
後端工程師	1Fi1
後製	1Fi1
得意	1Id1
得獎	1G?1
從	1Ie1
心理咨询师	1FI1
心理咨询师证	1F=1
志工	1Fi1
志愿者	1FI1
志願役	1Fi1
応用情報	00Q1
応用情報技術者	00Q1
快递员	1FI1
急救員	1FP1
急救證書	1FP1
总工	1FI1
总监	1FI1
总经理	1FI1
总裁	1FI1
总评	1F;1
总账会计	1FI1
情報システム	0cL1
情報セキュリティマネジメント	00Q1
情報処理技術者	00Q1
應屆	1If1
應屆畢業	1If1
成员	1FI1
成員	1Fi1
成本会计	1FI1
成績	1Ig2
成績優異	1F:1
成績評価	0Q21
成绩	1F;1
成绩排名	1F;1
我的简历	1FQ1
所長	1Eg1
托业	1F<1
托福	1Ii2
执业医师	1F=1
执业护士	1F=1
执业药师	1F=1
执业资格	1F=1
执照	1F=1
技师	1FI1
技師	1HD2
技术专家	1FI1
技术员	1FI1
技术支持	1FI1
技术部	1FY1
技校	1FW2
技研	0cL1
技能士	00Q1
技能講習	00Q1
技術員	1Fi1
技術士	1FP1
技術學院	1F[1
技術者	1Ik2
技術者試験	00Q1
技術部	1G:2
技術長	1Fi1
投放	1FI1
投资	1FH1
投资经理	1FI1
护士	1FI1
护士执业	1F=1
护士长	1FI1
护工	1FI1
护师	1FI1
报关员	1FI1
报社	1FH1
担当	1Eg1
担当者	1Eg1
招待講演	1IK1
招聘专员	1FI1
拟	1Ic1
拣货员	1FI1
持續中	1GH1
持续中	1GG1
持续更新	1GG1
指導員	1Eg1
挖机司机	1FI1
授权	1HY1
掌握	1Im2
排名	1Io2
排版	1FI1
排长	1FI1
採購	1Fi1
採購專員	1Fi1
控股	1FH1
推拿师	1FI1
掲載	1Hf1
提名	1F91
提名奖	1F91
插画师	1FI1
插畫家	1Fi1
摄像师	1FI1
摄影师	1FI1
播音员	1FI1
撰稿人	1FI1
擅長	1J11
擅长	1J21
操作员	1FI1
攝影	1Fi1
攝影師	1Fi1
支店	0cL1
支援員	1Eg1
支社	0cL1
支配人	1Eg1
收銀員	1Fi1
收银	1FI1
收银员	1FI1
放射師	1Fi1
放射線技師	1Eg1
放送	0cL1
政府	1F\2
救助站	1FH1
教保員	1Fi1
教务	1FI1
教務	1Eg1
教務主任	1Fi1
教員	1Eg1
教員免許	00Q1
教學助理	1Fi1
教师	1FI1
教师资格证	1F=1
教師	1Fi1
教授	1Fl3
教會	1G31
教材	1FG1
教研员	1FI1
教研室	1FY1
教練	1Fi1
教练	1FI1
教育科技	1FH1
教諭	1Eg1
敬具	1GJ1
敬礼	1J31
敬禮	1J41
数据分析	1FI1
数据工程师	1FI1
数据库系统工程师	1F=1
整備士	1Eg1
數位	1G31
文化	1FH1
文化传播	1FH1
文员	1FI1
文員	1Fi1
文章	1J52
文部科学省	0cL1
料理長	1Eg1
新型專利	1J71
新聞社	0cL1
新能源	1FH1
方向	1FE1
施工员	1FI1
施工管理	1Eg1
旅行	0cL1
旅館	0cL1
旋盤工	1Eg1
旗舰店	1FH1
既婚	1J81
日	1J93
日報	1G31
日常交流	1H^1
日常会話	1J<1
日常会話レベル	1J<1
日常会话	1H^1
日常會話	1FT1
日常溝通	1FT1
日报	1FH1
日本語能力試験	12`1
日本語能力試驗	1Gm1
日檢	1Gm1
日语一级	1F<1
日语能力考试	1F<1
日間	1J=1
早报	1FH1
早餐店	1G31
星期	1J>2
春	1J@3
春天	1JC2
春季	1J@3
晚報	1G31
晚报	1FH1
晨报	1FH1
普工	1FI1
普考	1FP1
普通	1FT1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1F<1
普通话证书	1F=1
暑假	1I42
暑期	1I42
書卷獎	1G?1
書局	1G31
書店	1G31
書記	1Eg1
替代役	1Fi1
最優秀	1Em1
最優秀賞	1Em1
會計	1Fi1
會長	1Fi1
月	1JE2
有	1JG1
有限会社	0cL1
有限公司	1F\2
有限责任公司	1FH1
服务员	1FI1
服務員	1Fi1
服務處	1G31
服饰	1FH1
期刊	1J52
木工	1Fl3
未婚	1JH3
本社	0cL1
本科	1JK2
本部	1F01
机构	1FH1
机械厂	1FH1
杂志	1FG1
杂志社	1FH1
村	1IZ3
村委会	1FH1
村官	1FI1
村役場	0cL1
板前	1Eg1
架子工	1FI1
架构师	1FI1
架構師	1Fi1
柜员	1FI1
査読付き	1IK1
栄養士	1Eg1
标兵	1F91
栋	1G41
校区	1FO1
校对	1FI1
校對	1Fi1
校正者	1Eg1
校长	1FI1
株	1JM2
株式会社	0cL1
核心成员	1FI1
核心期刊	1FG1
案件	1F31
案件名	1F31
案例	1FR1
检察院	1FH1
检验员	1FI1
检验师	1FI1
検定	00Q1
業務	1Fi1
業務代表	1Fi1
業務專員	1Fi1
業務経歴書	1F71
業務經理	1Fi1
業務部	1GC1
楼	1G41
楽団	0cL1
榮譽	1G?1
榮譽學位	1F:1
樂團	1G31
樓	1HH1
機構	1G31
檢定	1FP1
止	1JO2
正社員	1Eg1
此致	1JQ2
此致敬礼	1J31
此致敬禮	1J41
歯科衛生士	1Eg1
段	1HH1
母国語	1F11
母語	1JS2
母语	1HV1
母语水平	1HV1
比賽	1G?1
比赛	1F91
毕业	1JU1
毕业论文设计	1FR1
毕业设计	1FR1
毕设	1FR1
民宿	1FH1
民警	1FI1
水手	1FI1
水産	0cL1
水电工	1FI1
求职简历	1FQ1
決済	0cL1
汽车	1FH1
油漆工	1FI1
法人	0cL1
法人営業	1Eg1
法务	1FI1
法務省	0cL1
法律事務所	0cL1
法律职业资格	1F=1
法院	1FH1
注会	1F=1
注册会计师	1F=1
洗碗工	1FI1
活動長	1Fi1
派出所	1FH1
派遣社員	1Eg1
流利	1JV2
流利沟通	1FF1
流暢	1JX2
流畅	1FF1
测试	1FI1
测量员	1FI1
海关	1FH1
海運	0cL1
消防员	1FI1
消防員	1Fi1
消防士	1Eg1
消防署	0cL1
深入掌握	1FL1
清掃員	1Eg1
清潔員	1Fi1
測量員	1Fi1
測量士	1Eg1
満期退学	1Fh1
準優勝	1Em1
準学士	1IQ1
溶接工	1Eg1
漁協	0cL1
漁師	1Eg1
演员	1FI1
演員	1Fi1
演奏员	1FI1
演奏家	1Eg1
演講	1IG1
演讲	1FG1
漢検	12`1
灯光师	1FI1
為止	1JZ1
烘焙师	1FI1
烘焙師	1Fi1
焊工	1G12
焊工证	1F=1
焼方	1Eg1
照顧服務員	1Fi1
煮方	1Eg1
熟悉	1J[3
熟悉日常交流	1H^1
熟知	1J^1
熟練	1J_3
熟練使用	1J11
熟练	1GP2
熟练使用	1J21
熟练掌握	1J21
熟练运用	1J21
營造	1G31
營養師	1Fi1
版主	1FI1
牙医	1FI1
牙醫師	1Fi1
牧场	1FH1
牧場	0cL1
物业	1FH1
物业管家	1FI1
物流	1Jb3
物流士	1Fi1
物理治療師	1Fi1
物産	0cL1
物联	1FH1
特優	1G?1
特待生	1Em1
特效师	1FI1
特种作业	1F=1
特等奖	1F91
特約作者	1Fi1
特許	1F52
独身	1J81
獎	1G?1
獎學金	1G?1
獣医師	1Eg1
獲得	1Je1
獲獎	1Jf2
獸醫	1Fi1
现今	1GG1
现任	1GG1
现在	1GG1
班主任	1FI1
班排名	1F:1
班级排名	1F;1
班组长	1FI1
班長	1Eg1
班长	1FI1
現任	1GH1
現在	1Hh2
現在に至る	1E\1
現在まで	1E\1
現在も在籍	1E\1
現在在職中	1E\1
現在進行中	1E\1
現場監督	1Eg1
現職	1Hh2
球會	1G31
理事	1Fl3
理发店	1FH1
理学療法士	1Eg1
理容師	1Eg1
理工	1FO1
理财经理	1FI1
理货员	1FI1
環境省	0cL1
瓦工	1FI1
生協	0cL1
生徒会長	1Eg1
生技	1G31
生活相談員	1Eg1
生活老师	1FI1
生物	1FH1
生物科技	1FH1
生産管理	1Eg1
生醫	1G31
產品企劃	1Fi1
產品經理	1Fi1
產品部	1GC1
用户研究员	1FI1
甲等榮譽	1F:1
电力	1FH1
电商	1FH1
电大	1FO1
电子厂	1FH1
电工	1FI1
电工证	1F=1
电焊工	1FI1
电视	1FH1
电视台	1FH1
男	1Jh3
男性	1Jh3
町	1Eh1
町役場	0cL1
畢業	1Jk1
畢業專題	1G]1
畢業製作	1G]1
略懂	1Jl2
番	1Eh1
番地	1Eh1
病院	0cL1
療養院	1G31
発表	1Hf1
発起人	1Eg1
登壇	1Hf1
發明專利	1J71
發表	1IG1
發起人	1Fi1
百貨	1G31
百貨店	0cL1
百货	1FH1
监制	1FI1
监理	1FI1
监理工程师	1F=1
監査法人	0cL1
監督	1Eg1
目前	1Jn2
目前在职	1GG1
直到现在	1GG1
直博	1HS1
相談員	1Eg1
省	1I:2
看護	1Fi1
看護助手	1Eg1
看護師	1Eg1
県	1Eh1
県庁	0cL1
着任	1G`1
督导	1FI1
督导员	1FI1
督導	1Fi1
瞭解	1K01
短大	1FZ1
短期大学	1FZ1
短期大学士	1IQ1
研修	1Eo1
研修医	1Eg1
研修班	1Hk1
研发	1FI1
研发部	1FY1
研發部	1GC1
研究助理	1G12
研究员	1FI1
研究員	1HD2
研究員助理	1Fi1
研究室	1F01
研究所	1K14
研究生	1K52
研究生院	1FO1
研究科	1ID2
研究院	1F\2
研習	1Hj1
研習營	1Hj1
研討會	1IG1
硕士	1FM1
硕士学位	1FM1
硕士研究生	1FM1
碩士	1K71
碩士班	1K71
社	1JG1
社会保険労務士	00Q1
社会福祉協議会	0cL1
社会福祉士	1Eg1
社会福祉法人	0cL1
社区工作者	1FI1
社員	1Eg1
社工	1G12
社工員	1Fi1
社會工作主任	1Fi1
社會服務處	1G31
社福機構	1G31
社群小編	1Fi1
社長	1HD2
社长	1FI1
福利工作員	1Fi1
福利院	1FH1
福祉会	0cL1
离异	1HK1
离职	1JU1
秋	1K83
秋天	1K;2
秋季	1K83
科	1K=4
科员	1FI1
科学与技术	1FE1
科学家	1FI1
科學家	1Fi1
科室	1FY1
科技	1F\2
科技大學	1F[1
科研助理	1FI1
科系	1IT1
科長	1Fi1
秘书	1FI1
秘书长	1FI1
秘書	1HD2
秘書検定	00Q1
称号	1F91
移动	1FH1
程序员	1FI1
程式設計師	1Fi1
稍懂	1KA1
税务	1FI1
税务局	1FH1
税务师	1F=1
税務署	0cL1
税理士	1Eg1
税理士法人	0cL1
空服員	1Fi1
窓口	1Eg1
站点负责人	1FI1
站长	1FI1
竞赛	1F91
競賽	1G?1
笔译	1FI1
第	1KB1
第一作者	1FG1
第一名	1KC2
第一完成人	1FI1
第一語言	1KE1
第一语言	1HV1
第三名	1KC2
第二作者	1FG1
第二名	1KC2
策划	1FI1
简单交流	1KF1
简单会话	1KF1
简历	1FQ1
箇月	1Ea1
算法	1FI1
算法专家	1FI1
管培生	1FI1
管理员	1FI1
管理栄養士	1Eg1
管理者	00Q1
管理職	1Eg1
簡歷	1F_1
簿記	00Q1
精密	1G82
精機	0cL1
精熟	1G_1
精算师	1FI1
精通	1KG5
系	1Fo2
系學會會長	1Fi1
系排名	1F:1
系统架构设计师	1F=1
系统集成项目管理工程师	1F=1
紀要	1Hf1
約聘	1Fi1
紡績	0cL1
組	1KL2
組合	0cL1
組員	1Fi1
組裝員	1Fi1
組長	1HD2
経歴書	1F71
経済産業省	0cL1
経理	1Eg1
結業	1Jk1
經理	1Fi1
継続中	1E\1
総務	1Eg1
総務省	0cL1
線上	1KN1
編入	1G`1
編入学	1G`1
編劇	1Fi1
編輯	1Fi1
編集者	1Eg1
編集長	1Eg1
縣	1HH1
總召	1Fi1
總平均	1F:1
總監	1Fi1
總經理	1Fi1
總編輯	1Fi1
繊維	0cL1
线上	1Hg1
组	1FY1
组员	1FI1
组长	1FI1
经济师	1F=1
经理	1FI1
经纪人	1FI1
结业	1JU1
统招本科	1F81
绩点	1F;1
维修工	1FI1
综合排名	1F;1
绿带	1F=1
编剧	1FI1
编导	1FI1
编辑	1FI1
网格员	1FI1
网约车司机	1FI1
网络	1FH1
网络工程师证	1F=1
置业	1FH1
美宣	1Fi1
美容室	0cL1
美容师	1FI1
美容師	1Eg1
美容院	1F\2
美工	1FI1
美术馆	1FH1
美編	1Fi1
美術館	1G82
翻訳者	1Eg1
翻譯	1Fi1
翻译	1FI1
老人ホーム	0cL1
老师	1FI1
老師	1Fi1
考取	1KO2
职业技术学院	1FO1
职业资格	1F=1
职校	1FO1
职高	1FW2
職人	1Eg1
職務経歴書	1F71
職業訓練校	1FZ1
職能治療師	1Fi1
職長	1Eg1
肄业	1KQ1
肄業	1KR1
股份有限公司	1F\2
育婴师	1FI1
育婴师证	1F=1
能够使用	1J^1
能源	1FH1
臨床心理師	1Fi1
臨床検査技師	1Eg1
自	1KS4
自動車	0cL1
自治区	1G41
自考本科	1F81
自衛官	1Eg1
至	1HB2
至今	1GD3
至现在	1GG1
至現今	1GH1
至現在	1E\1
至目前	1Jn2
與	1KW1
航空	1KX2
船员	1FI1
船員	1HD2
船长	1FI1
良好	1KZ5
花园	1G41
英検	12`1
英檢	1Gm1
英语六级	1F<1
英语四级	1F<1
茶艺师	1F=1
茶馆	1FH1
荣获	1F91
荣誉称号	1F91
药师	1FI1
药房	1FH1
获取	1K_1
获奖	1K`2
获得	1K_1
营业员	1FI1
营养师	1FI1
营养师证	1F=1
著作	1J52
著書	1Hf1
董事長	1Fi1
董事长	1FI1
薪酬专员	1FI1
薬剤師	1Eg1
薬品	0cL1
薬局	0cL1
藥局	1G31
藥局藥師	1Fi1
藥師	1Fi1
處	1GC1
處長	1Fi1
號	1Kb2
行政	1FI1
行政助理	1Fi1
行政書士	1Eg1
行銷	1Fi1
行銷企劃	1Fi1
行銷專員	1Fi1
街	1I:2
街坊會	1G31
街道	1G41
街道办	1FH1
街道办事处	1FH1
衛生管理者	00Q1
表彰	1Em1
表彰状	1Em1
裁判	1G12
裁判所	0cL1
装配工	1FI1
装饰	1FH1
補習班	1G31
補習班老師	1Fi1
製パン	0cL1
製作所	0cL1
製片	1Fi1
製程工程師	1Fi1
製菓	0cL1
製薬	0cL1
襄理	1Fi1
西点师	1FI1
見習い	1Eg1
見込	1G71
見込み	1G71
視覺設計	1Fi1
観光	0cL1
见习	1FI1
规划师	1FI1
视觉设计	1FI1
計畫案	1G]1
計算	0cL1
訓練校	1FZ1
訓練營	1Hj1
記事	1Hf1
記者	1HD2
設備工程師	1Fi1
設立	1G`1
設計事務所	0cL1
設計專利	1J71
設計師	1Fi1
設計者	1Eg1
診所	1G31
診療所	0cL1
註冊	1FP1
註冊社工	1Kd2
註冊護士	1FP1
証券	0cL1
評定平均	0Q21
認定	00Q1
認定証	00Q1
認證	1FP1
語言治療師	1Fi1
課	1G:2
課長	1HD2
課長代理	1Eg1
調理員	1Eg1
調理師	1Eg1
調酒師	1Fi1
論文	1Kf2
論文誌	1Hf1
諮商師	1Fi1
諮商心理師	1Fi1
講師	1HD2
講師認證	1FP1
講座	1Kh3
講演	1Hf1
講習	1Eo1
講習会	1Eo1
講者	1Fi1
講解員	1Fi1
證	1FP1
證券	1G31
證明書	1FP1
證書	1FP1
證照	1FP1
警備員	1Eg1
警員	1Fi1
警察署	0cL1
譯者	1Fi1
譯著	1IG1
護士	1Fi1
護理師	1Fi1
護理長	1Fi1
计算机一级	1F=1
计算机二级	1F=1
认证	1F=1
训练营	1Hk1
记者	1FI1
讲义	1FG1
讲师	1FI1
讲座	1Hk1
讲解员	1FI1
论文	1FG1
设计师	1FI1
设计院	1FH1
访问学者	1FI1
证	1F=1
证书	1F=1
证券	1FH1
评审	1FI1
诊所	1FH1
译著	1FG1
课程设计	1FR1
课设	1FR1
课题	1FR1
课题负责人	1FI1
调度员	1FI1
调酒师	1FI1
调音师	1FI1
負責人	1Fi1
財	1JG1
財務省	0cL1
財務部	1GC1
財団法人	0cL1
販売	1Eg1
販売スタッフ	1Eg1
販売員	1Eg1
責任者	1Eg1
貿易	1G31
資料工程師	1Fi1
資料科學家	1Fi1
資格	1Kk2
資深工程師	1Fi1
資訊	1G31
賞	1Em1
负责人	1FI1
财务	1FI1
财务部	1FY1
责任编辑	1FI1
责编	1FI1
货车司机	1FI1
质检员	1FI1
贸易	1FH1
资料员	1FI1
资本	1FH1
资格证	1F=1
资格证书	1F=1
起	1Km4
起重工	1FI1
超市	1F\2
跟单员	1FI1
路	1I:2
軟體	1G31
転入学	1G`1
転出	1F@1
転職	1G`1
輔修	1IT1
輔導老師	1Fi1
车工	1FI1
车间	1FY1
车间主任	1FI1
软件	1FH1
软件著作权	1FG1
软件设计师	1F=1
软件评测师	1F=1
软考	1F=1
较好	1Fj1
辅修	1FE1
辅导员	1FI1
辅警	1FI1
農協	0cL1
農園	0cL1
農場	1G31
農林水産省	0cL1
農業従事者	1Eg1
迄今	1Jn2
迄今為止	1GH1
运维	1FI1
运营	1FI1
进修班	1Hk1
进行中	1GG1
远程	1Hg1
连锁	1FH1
连长	1FI1
退任	1F@1
退団	1F@1
退学	1L12
退學	1KR1
退所	1F@1
退社	1F@1
退職	1F@1
送貨員	1Fi1
选品	1FI1
通信	1KX2
通訳	1Eg1
通訳案内士	1Eg1
通讯作者	1FG1
通讯员	1FI1
通販	0cL1
通过	1K_1
通過	1Je1
造价员	1FI1
造价师	1F=1
造型师	1FI1
連載	1Hf1
連鎖	1G31
週	1L31
週刊	1G31
週間	1L41
進行中	1GH1
遊戲	1G31
運営会社	0cL1
運営委員	1Eg1
運転手	1Eg1
運輸	0cL1
道	1Eh1
遠端	1KN1
遠距	1KN1
郡	1Eh1
部	1L53
部員	1Eg1
部長	1HD2
部长	1FI1
部門	1G:2
部门	1FY1
郵便局	0cL1
都	1Eh1
鄉	1HH1
配達員	1Eg1
配音员	1FI1
酒店	1FH1
酒造	0cL1
醫師	1Fi1
醫檢師	1Fi1
醫院	1G31
醸造	0cL1
采购	1FI1
里	1HH1
重工	1FH1
量化研究员	1FI1
金メダル	1Em1
金奖	1F91
金牌	1KC2
金獎	1G?1
金融	1G31
金賞	1Em1
鉄工	0cL1
鉄工所	0cL1
鉄道	0cL1
銀牌	1G?1
銀獎	1G?1
銀行	1G82
銀賞	1Em1
銅牌	1G?1
銅獎	1G?1
銅賞	1Em1
鎮	1HH1
针灸师	1FI1
钢筋工	1FI1
钢铁	1FH1
钳工	1FI1
铁路	1FH1
铜奖	1F91
铜牌	1F91
铣工	1FI1
银奖	1F91
银牌	1F91
银行	1FH1
销售	1FI1
销售代表	1FI1
销售部	1FY1
镇	1G41
門市	1G31
門市主管	1Fi1
門市人員	1Fi1
閉業	1F@1
開始	1GK1
開業	1G`1
開源	1G]1
開源專案	1G]1
開発案件	1F31
開発者	1Eg1
開発部	1F01
開發	1Fi1
门店	1FH1
门店经理	1FI1
队长	1FI1
防火管理者	00Q1
防衛省	0cL1
附中	1H82
陈列师	1FI1
院舍家長	1Fi1
院长	1FI1
陪伴志工	1Fi1
隊長	1Fi1
雅思	1Ii2
集团	1FH1
集團	1G31
雑誌	1Hf1
雙語	1KE1
雜誌	1IG1
雜誌社	1G31
離婚	1He1
離職	1L82
零售	1FH1
電力	0cL1
電台	1G31
電子	1G82
電工	1Fi1
電機	0cL1
電気工事士	00Q1
電視台	1G31
非常熟练	1FL1
面包师	1FI1
面接官	1Eg1
面点师	1FI1
韌體工程師	1Fi1
音楽教室	0cL1
頁	1L:1
項目	1G]1
預期	1If1
預計	1If1
領隊證	1FP1
顧問	1L;3
页	1KB1
项目	1FR1
项目助理	1FI1
项目名称	1FR1
项目总监	1FI1
项目成员	1FI1
项目经历	1FR1
项目经理	1FI1
项目部	1FY1
顾问	1FI1
预期	1Ic1
预算员	1FI1
预计	1Ic1
预计毕业	1Ic1
领班	1FI1
风控	1FI1
食品	1KX2
飯店	1G31
飲料店	1G31
養成所	1FZ1
餐厅	1FH1
餐廳	1G31
餐飲	1G31
餐饮	1FH1
餐饮公司	1FH1
館員	1Fi1
馆员	1FI1
首席	1L>2
首席记者	1FI1
首獎	1G?1
駕照	1FP1
騎手	1Eg1
驾照	1F=1
驾驶员	1FI1
驾驶证	1F=1
骑手	1FI1
體育會	1G31
高中	1L@4
高中毕业	1F^1
高中畢業	1LD1
高卒	1LE1
高商	1F[1
高専	1FZ1
高工	1F[1
高度専門士	1IQ1
高校	1FZ1
高校卒業	1LE1
高等专科	1FN1
高等学校	1FZ1
高等専門学校	1FZ1
高等技術専門校	1FZ1
高級	1LF2
高級中學	1F[1
高級文憑	1FA1
高级	1GP2
高级专家	1FI1
高级职称	1F=1
高考及格	1FP1
高职	1FN1
高職	1LH2
髮廊	1G31
麵包店	1G31
黑带	1F=1
가을	1LJ1
가을학기	1LJ1
간병인	1LK1
간사	1LK1
간호사	1LK1
간호조무사	1LK1
감독	1LK1
감정평가사	1LK1
강사	1LK1
강연	1LL1
강좌	1LM1
개발부	1LN1
개발자	1LK1
개발팀	1LN1
개월	1LO1
개인프로젝트	1LP1
건설	1LQ1
건축사	1LK1
검정고시	1LR1
게임	1LQ1
게임즈	1LQ1
게재	1LL1
겨울	1LS1
겨울학기	1LS1
견습	1LK1
경력기술서	1LT1
경리	1LK1
경비원	1LK1
경진대회	00S1
경찰관	1LK1
경찰서	1LQ1
계열	1LU1
계장	1LK1
고급	1LV2
고등학교	1LX1
고등학교졸업	1LR1
고졸	1LR1
공고	1LX1
공단	1LQ1
공로상	00S1
공모전	00S1
공무원	1LK1
공사	1LQ1
공인	00R1
공인노무사	00R1
공인중개사	00R1
공장	1LQ1
공장장	1LK1
공저	1LL1
공저자	1LY1
과	1LZ2
과대표	1LK1
과장	1LK1
과제	1LP1
관리부	1LN1
관리사	1L\2
관리자	1LK1
광역시	1L^1
교사	1LK1
교수	1LK1
교육과정	1LM1
교육원	1LX1
교정자	1LK1
구	1L^1
구두발표	1LY1
구매담당	1LK1
구청	1LQ1
군	1L^1
군무원	1LK1
그로스마케터	1LK1
그룹	1L_2
그룹장	1LK1
극단	1LQ1
근무중	1La1
금메달	00S1
금상	00S1
기고	1LL1
기능사	00R1
기사	1Lb2
기술부	1LN1
기술영업	1LK1
기술자	1LK1
기업	1LQ1
기자	1LK1
기초	1Ld2
기초회화	1Lf1
기혼	1Lg1
기획부	1LN1
기획자	1LK1
길	1L^1
까지	1Lh2
끝	1Lj1
남	1Lk1
남성	1Lk1
남자	1Lk1
네이티브	1Ll1
네일아티스트	1LK1
네트워크	1LQ1
네트워크관리사	00R1
네트웍스	1LQ1
년	1Lm1
년간	1Lm1
노무법인	1LQ1
노무사	1LK1
논문	1LL1
농부	1LK1
농장	1LQ1
능숙	1Ln1
능숙함	1Lo1
능통	1M01
단장	1LK1
담당	1LK1
담당자	1LK1
대리	1LK1
대리기사	1LK1
대상	00S1
대표	1LK1
대표이사	1LK1
대학	1LX1
대학교	1LX1
대학원	1LX1
대행사	1LQ1
데이터	1LQ1
데이터분석가	1LK1
데이터사이언티스트	1LK1
데이터엔지니어	1LK1
도	1L^1
도서관	1LQ1
동	1L^1
동상	00S1
등재	1LL1
디렉터	1LK1
디자이너	1LK1
디자인부	1LN1
랩스	1LQ1
레스토랑	1LQ1
레주메	1LT1
로	1L^1
로지스틱스	1LQ1
리	1L^1
리눅스마스터	00R1
리더	1LK1
리드	1LK1
리포터	1LK1
마케터	1LK1
마케팅부	1LN1
마케팅팀	1LN1
마트	1LQ1
매니저	1LK1
멘토	1LK1
면	1L^1
면허	00R1
면허증	00R1
모국어	1Ll1
모델	1LK1
모빌리티	1LQ1
모터스	1LQ1
목수	1LK1
무역	1LQ1
물류	1LQ1
물류담당	1LK1
물류센터	1LQ1
물리치료사	1LK1
물산	1LQ1
미디어	1LQ1
미술관	1LQ1
미용사	1LK1
미장공	1LK1
미혼	1Lg1
미화원	1LK1
및	1M11
바리스타	1LK1
바이오	1LQ1
바텐더	1LK1
박물관	1LQ1
박사	1M21
박사과정	1M21
박사수료	1M21
박사학위	1M21
반장	1LK1
발표	1LL1
방사선사	1LK1
방송	1LQ1
방송국	1LQ1
배관공	1LK1
배달원	1LK1
배우	1LK1
백엔드	1LK1
백화점	1LQ1
버스기사	1LK1
번길	1L^1
번역가	1LK1
번지	1L^1
법무법인	1LQ1
법무사	1LK1
법원	1LQ1
법인	1LQ1
베이커리	1LQ1
벤처	1LQ1
벤처기업	1LQ1
변리사	1LK1
변호사	1LK1
병원	1LQ1
보건교사	1LK1
보건소	1LQ1
보육교사	1LK1
보통	1M32
보험	1LQ1
복수전공	1LU1
복지관	1LQ1
복지센터	1LQ1
본부	1LN1
본부장	1LK1
본사	1LQ1
봄	1M51
봄학기	1M51
봉사자	1LK1
부문	1LN1
부서	1LN1
부장	1LK1
부전공	1LU1
부터	1M62
부트캠프	1LX1
부팀장	1LK1
부회장	1LK1
분석가	1LK1
뷰티	1LQ1
비서	1LK1
비즈니스	1M81
비즈니스수준	1M81
비즈니스회화	1M81
빅데이터분석기사	00R1
사	1M91
사무소	1LQ1
사무원	1LK1
사무직	1LK1
사서	1LK1
사업부	1LN1
사원	1LK1
사이드프로젝트	1LP1
사진사	1LK1
사진작가	1LK1
사회복지사	1LK1
사회조사분석사	00R1
산업	1LQ1
산업기사	00R1
상	1M:2
상고	1LX1
상급	1LV2
상담사	1LK1
상담원	1LK1
상사	1LQ1
생명	1LQ1
생산관리	1LK1
생산부	1LN1
생산직	1LK1
서기	1LK1
서비스기획자	1LK1
서점	1LQ1
석사	1M<1
석사과정	1M<1
석사수료	1M<1
석사학위	1M<1
석차	1M=1
선반공	1LK1
선원	1LK1
선임	1LK1
선임연구원	1LK1
설계사	1LK1
성우	1LK1
성적	1M=1
세무법인	1LQ1
세무사	1LK1
세무서	1LQ1
세미나	1LM1
센터	1L_2
셰프	1LK1
소믈리에	1LK1
소방관	1LK1
소방서	1LQ1
소장	1LK1
소프트	1LQ1
솔루션	1LQ1
수강중	1La1
수료	1M>2
수료예정	1M@1
수료증	00R1
수상	00S1
수석	1LK1
수석연구원	1LK1
수의사	1LK1
스쿨	1LX1
스타트업	1LQ1
스태프	1LK1
스튜디오	1LQ1
스튜디오스	1LQ1
스페셜리스트	1LK1
승무원	1LK1
시	1L^1
시니어	1LK1
시스템	1LQ1
시청	1LQ1
식당	1LQ1
식품	1LQ1
신hsk	1MA1
신문	1LQ1
신문사	1LQ1
실	1LN1
실습생	1LK1
실용신안	1LY1
실장	1LK1
심리상담사	1LK1
심판	1LK1
아나운서	1LK1
아르바이트	1LK1
아이엘츠	1MA1
아카데미	1LX1
아키텍트	1LK1
아파트	1L^1
안드로이드	1LK1
알바	1LK1
애널리스트	1LK1
약국	1LQ1
약사	1LK1
양성과정	1LM1
어린이집	1LQ1
어부	1LK1
언어치료사	1LK1
에듀	1LQ1
에디터	1LK1
에서	1MB1
에이전시	1LQ1
엔지니어	1LK1
엔터테인먼트	1LQ1
여	1MC1
여고	1LX1
여대	1LX1
여름	1MD1
여름학기	1MD1
여성	1MC1
여자	1MC1
연구보조	1LK1
연구소	1LQ1
연구실	1LN1
연구원	1ME2
연수	1LM1
연수원	1LX1
연주자	1LK1
연출	1LK1
영양교사	1LK1
영양사	1LK1
영업	1LK1
영업관리	1LK1
영업대표	1LK1
영업부	1LN1
예상	1M@1
예정	1M@1
오늘	1La1
오픽	1MA1
온라인	1MG1
와	1M11
외고	1LX1
요리사	1LK1
요양보호사	1LK1
요양원	1LQ1
용접공	1LK1
용접사	1LK1
우수	1MH2
우수상	00S1
우승	00S1
운영사	1LQ1
운영위원	1LK1
운영자	1LK1
운영중	1La1
운영진	1LK1
운전기사	1LK1
운전면허	00R1
운전원	1LK1
워드프로세서	00R1
원격	1MG1
원어민	1Ll1
원장	1LK1
월	1LO1
유	1M91
유창	1M81
유치원	1MJ2
유치원교사	1LK1
유통	1LQ1
유한회사	1LQ1
은상	00S1
은행	1LQ1
읍	1L^1
응급구조사	1LK1
의류	1LQ1
의사	1LK1
의원	1LQ1
이래	1ML1
이력서	1LT1
이발사	1LK1
이사	1LK1
이상	1Lj1
이중언어	1Ll1
이혼	1Lg1
이후	1MM2
인사담당자	1LK1
인사부	1LN1
인증	00R1
인터랙티브	1LQ1
인턴	1LK1
일	1MO1
일러스트레이터	1LK1
일보	1LQ1
일상회화	1MP1
일상회화가능	1MP1
임상병리사	1LK1
임상심리사	1LK1
입문	1MQ2
입사	1MS1
입상	00S1
입선	00S1
입학	1MS1
자격증	00R1
자기소개서	1LT1
자동차	1LQ1
자산운용	1LQ1
자원봉사자	1LK1
자퇴	1MT1
작가	1LK1
작업치료사	1LK1
잡지사	1LQ1
장려상	00S1
장학금	00S1
재	1M91
재단	1LQ1
재무부	1LN1
재직	1La1
재직중	1La1
재택	1MG1
재택근무	1MG1
재학	1La1
재학중	1La1
저널	1LL1
저서	1LL1
전공	1LU1
전공평점	1M=1
전기기사	1Lb2
전문가	1Ln1
전문대	1LX1
전문대학	1LX1
전문학사	1MU1
전산세무	00R1
전산회계	00R1
전임연구원	1LK1
전자	1LQ1
전체평점	1M=1
점장	1LK1
정보보안기사	00R1
정보처리기사	00R1
정보처리산업기사	00R1
정비공	1LK1
정비사	1LK1
정원사	1LK1
제과	1LQ1
제과사	1LK1
제빵사	1LK1
제약	1LQ1
제이엘피티	1MA1
제조사	1LQ1
조교	1LK1
조리사	1LK1
조리원	1LK1
조리장	1LK1
조산사	1LK1
조수	1LK1
조연출	1LK1
조장	1LK1
조종사	1LK1
조합	1LQ1
졸업	1M>2
졸업예정	1MV2
졸업작품	1LP1
졸업평점	1M=1
졸업프로젝트	1LP1
주	1MX3
주니어	1LK1
주무관	1LK1
주민센터	1LQ1
주방장	1LK1
주식회사	1LQ1
주임	1LK1
주임연구원	1LK1
주저자	1LY1
주최자	1LK1
준우승	00S1
중	1M32
중공업	1LQ1
중급	1M32
중상	1M[1
중상급	1M[1
중퇴	1MT1
중학교	1LX1
증권	1LQ1
지금	1La1
지도사	00R1
지원부	1LN1
지점	1LQ1
직업상담사	00R1
직업전문학교	1LX1
직원	1LK1
진행중	1La1
쪽	1M\1
차장	1LK1
채용담당자	1LK1
책임	1LK1
책임연구원	1LK1
책임자	1LK1
초급	1Ld2
초급회화	1Lf1
초등학교	1LX1
총괄	1LK1
총무	1LK1
총무부	1LN1
촬영감독	1LK1
최상	1Ln1
최우수상	00S1
출원	1LL1
출판	1LL1
출판사	1LQ1
취득	1M]2
취득일	1M_1
측량사	1LK1
층	1L^1
치료사	1LK1
치위생사	1LK1
카드	1LQ1
카페	1LQ1
카피라이터	1LK1
캐셔	1LK1
캐피탈	1LQ1
캠퍼스	1LX1
커머스	1LQ1
커피	1LQ1
컨설턴트	1LK1
컴퍼니	1LQ1
컴퓨터활용능력	00R1
컴활	00R1
코디네이터	1LK1
코스메틱	1LQ1
코치	1LK1
콘텐츠	1LQ1
콘텐츠마케터	1LK1
콘텐츠에디터	1LK1
큐레이터	1LK1
클라우드	1LQ1
택배기사	1LK1
테크	1LQ1
테크리드	1LK1
텔레마케터	1LK1
텔레콤	1LQ1
텝스	1MA1
토스	1MA1
토이프로젝트	1LP1
토익	1MA1
토익스피킹	1MA1
토플	1MA1
통신	1LQ1
통역사	1LK1
통역원	1LK1
퇴사	1M`1
퇴직	1M`1
투고	1LL1
투자	1LQ1
튜터	1LK1
트레이너	1LK1
특별상	00S1
특별시	1L^1
특수교사	1LK1
특허	1LL1
특허등록	1LY1
특허출원	1LY1
팀	1LN1
팀장	1LK1
팀프로젝트	1LP1
파트	1LN1
파트장	1LK1
파티시에	1LK1
판매원	1LK1
패션	1LQ1
퍼포먼스마케터	1LK1
페이지	1M\1
편입	1MS1
편집자	1LK1
평균평점	1M=1
평균학점	1M=1
평점	1M=1
포스터발표	1LY1
표창	00S1
표창장	00S1
풀스택	1LK1
품질관리	1LK1
품질부	1LN1
프로그래머	1LK1
프로듀서	1LK1
프로젝트	1LP1
프로젝트명	1LP1
프론트엔드	1LK1
프리랜서	1LK1
플랫폼즈	1LQ1
플로리스트	1LK1
하	1Ld2
학과	1Ma2
학교	1LX1
학부	1Ma2
학부연구생	1LK1
학사	1Mc1
학사과정	1Mc1
학사졸업	1Mc1
학사학위	1Mc1
학생회장	1LK1
학술대회	1LL1
학술지	1LL1
학예사	1LK1
학예연구사	1LK1
학원	1MJ2
학원강사	1LK1
학점	1M=1
학점평균	1M=1
학회	1LL1
학회지	1LL1
한국사	00R1
한국사능력검정	00R1
한능검	00R1
합격	1M]2
항공	1LQ1
해설사	1LK1
해외영업	1LK1
해운	1LQ1
행정원	1LK1
헤어디자이너	1LK1
현장소장	1LK1
현재	1La1
현재까지	1La1
현재재직중	1La1
현재진행중	1La1
현직	1La1
협동조합	1LQ1
협회	1LQ1
호	1L^1
호텔	1LQ1
홀딩스	1LQ1
홀서빙	1LK1
홍보부	1LN1
화재	1LQ1
화학	1LQ1
회계담당	1LK1
회계법인	1LQ1
회계사	1LK1
회사	1LQ1
회장	1LK1
회화가능	1MP1
획득	1M_1
훈련과정	1LM1
"#, r#"E@O\\Q2F4WGB`]NG00000000T1Fd\W;P000000000000hOf2000000000000@QZFA@J=0000HPCX0000000000000000@FY_dG<[lP0U<g@e00000mM7eBcX0000\6N5
0<DZ0000000000000000hKIXX=P]0000000000000000L67[000000000000dj04=Ael00000000000000000000iCR>00000000l<cS@FoY0000\IEm\JGVTI?;lTPB
hO<U<Uc2=68h0000@<QS00000000l]e@0000Ll6@0000d4ZkdM=STno]E=dnP5bJl2\=\9jjYDBkh;_dmD;?HWnKdGQOlNdMl<nUHX2=HGS8=1gUE7j4000000000000
m@d\0000Dc;e000000000000lINda?9a\XW=00000000000000000000U36D=BDM0000000000000FLUl0^BT@M>Hc_:Q@QK0000000000000000`??F000000000000
00000000<RF2000000009;KO000000000000L=;eL10\HF3g00000000U@PR000000000000lEYm000000000000000051VO0000000000000000TZ?:<bnK00000000
0000D<ZM000000001;=6Hdd>A=KZlDf3D34\5A^I000000000SAD0000XEhdPJH2=B;V0000000000000IBi000000000000PPY`TgBE00000000h^1d000000000000
0000hZD`000000000000<DOWHTlZm4<o00000000Y?nP000000000000aBK=000000000000`?i<00000aKJPc?O0000000000000000000000000000\]B?HFC`h33f
000000000000000000000000PG8bPRhAA=9ll0e<0000000000000000T1ZVdaG19=fBPAZ;hJ[?@cLme>0hl\90000000000000\0o@0_`5@HGcHfFH00000000`2fD
HYCL0000\8lN89U0TZ@:0[7bE1C[M5Uf000000000000l9W:00000000]BK1\8oK0000@0n<l8UYHGG^0ZI8P_O_ECK`000000000000L^=W\WXOdYg?Haa74_en0000
mBMVdVEm8W0]X5ec\g<A0ng^e4208_jS000053ene1188=<hTJF`A:=100000000XEe=0000H8WoTUOO<WJdACG[PQbl00000000T\5G0000d>Sdd9]8\\QOU6f00000
89YP000000004<22`MD_TEnlL\?K0000LC1l1@o`XB:i\f[d00000<Q6<@fcdQB2000041TKd:3\i;Fi0000lRWA000000000000000000000000LmLIl]2c9:KJ`kZ4
00000000dPSE0000`8Q70000lVWf00000000dObJM>9bPCke00000000h@eV0000L]4700000000<NInHABC@eG?]CWQ0000<kRJ00000000P@oP8QgC<oEj00000000
0000TVf7DKeD0000<>YJ00000000PPaOTjG<482Ma2b500000000l9A3YBaihWeCh;ZoXB:B000000000000lI@E00000000hKhZhL2SPJ>R4VR@m<9oD1L508@@`Saj
0000dM118>SBPVZi@>8\000000000000`W1>000050oaH;E7<e5R0RLDhkBC8XcSQ8Ti\HifQ@BWAC5I0000M;@`Poe^M3;4@Yak0Q5K00000000I:mU00004SF=@^P7
Q?88DejP8Fh<e3E6QB7W<>PeL[h=@gD;PC`WHm1N]D;N00000000TVYO4CjD0000`6LGHL8JH\fX4OT700008LkJ0000<B_V0000hggDHI>Gl5HQd:kSTd\000000000
M=J4=>X[0000DMc;l7U:PPgdlCZZTPJ_0NJcHH\kh[ZAP[G7<`U_hjeh03EiT6iIU70RAD:40000lCS8HLY?LNLiLh0c0000E<MCa;2b\=9=0000@>KSd`E?Tdaf0000
0000XS:Q`OTT0000Hcle000000000000=AMl4LB600000000`LLK0000djgf@0=9T4DD000000000000LGCk000000000000`5LkLM9R4Zi]@^P`I;QdhSUe00000000
00000]S_00004b:edebULg@70000@9eh00000000`69DldD30000TaXl0000m5YW00000000XPXN\Qb0=0:5lANd@ZmRT>Ik8[8DM2eT`=\lDJDiA6Cf04UidQa<<>^k
DGB40C_UhM8W<i:_A<`4000000000000H_^a4fg^000000000000@5X:<0H;00000000X>S9=7oi000f000000000000\AgB<ohJl79:X=1LXO^A\d5<0ILbLbHO0000
H9;[LC6QD8dO0000000000000000U6i]a;`XEA5`0000000000000000000000000000E=FYY=ea00000000X7]00000XhbVD<\f\4F2THH`eC`K0000Dnm80000Q>hQ
0000DIS[lTA7M=`E\MjcM3Q;i;ojTI^Rd04]E>cY000000000000000000004W8CPhFR00009:Cd00000000@L7Yd0]OTLcN4Ocn\VR[EBFlXBP^P^<>PaSU0000@KaP
0000H^iT0`9>h<;VdRfIPVBmhha;XD;:8JTHlV^ElWH=0H>_e0OY<IBVe<T[0000m3?W`Ni788H>4INK=8690000d3Pj4Y380000000000000000l75d\4PMlT@j0000
000000000000ljAH0000000082X]PBMK0000@FR[PMdJA4gZUC^5000000000000`_m2i3B_00000000L=aL0000D1_h00000000000000000000000000000000XY`T
0000000000000000`<Dh0000H[^hPn2:i?^00000587b000000000000000000004C\E00000000\30Nh97=@8FhLGVL=3NOLUfaXW:0A;Y_=?_MLGTaI@loXmli@9lg
L3GChP_W000000000000hf`J000000000000QATb<VB_0000<D\4L7Hid;J40000000000000000HM>n000000000000000000000000XnL^0000Y<1Me>da00000000
00000000\QRJD]TGTU8C\YfBlX@mDYfcha79U4@idkfm\];R8<3S`1G245EKL7F[Q?Bg5?_hP9\UH]:==@1V00000000dPjZ`16AHEmd00004Ganl1>Ol@?Zl_WDDj:?
H>ae44^dLAAWLI5T<lb5PZElP:Je@]3W0000d7ZU\15<lL[XM4X]0000000000000000`a^W]D:F000000000000LW44h\W7L`PN89UY0E66DL6\0000000000000000
5AHGlMNf<BA6000000000000`RDD0000000000000000000000000000LhD755<LL\C400000000L1RJ000003B[<6;J000000000000000000000000TAma8MEL91B<
e<cmU=A[00000000m:S0LgkE9<Hf\H;Y0000lb91PY\bi;?[0000h@^P00000000X?hB00008aUVeAD?@Dg<00000000h1h?D^4I000000004MDhDbfk000000008R\?
dlNOTcA\D@>NiC[50000mCo3HnoI000000000000]=I_0000\S49D:7\hLV3DP6V\d:AXB\OhCBUE2GXU6>D000000000000@NgYPLRGDQOE4R?H\VUTD_<g18K<0000
00000000<0:XPNT^@`:^0000DFjBh>QZ000000005?d900000000T_FK]BPe0JlD00001C9T000000000000I?DJPC8;h>g=LL?00EaK0000T?\J0000XTl94Q>A1AW2
<4<J0000@a<^\f3FDTjK00000000000000008F>8<O\b4L[<\WS<8XWlQ2U5LBTWX2KT0Q;NYA2K0000X<>3IA1@45i:9<4800000000DI11X:[K\]IZa4]b0000e4@S
PD3J0000XT1T0000000000008_PEl9X4l?@D\bC>@gG]PkO;UALFD`EiYBGD8CO_H2Rc\L7;HSk`Lel4@`N6D53d`D^b42jf\QN?<dC3H8imdjN<M6SlU28<=:_60000
LX^?\8WL0000@=QGh9hl8oa]000000000V:JdD2QdCA5Y@=Y0000000000004ZnV``3k8n98000040CO<j;i0000`:lj0000<8UH0;IGY72Ydg0kP;IV0000LZV[<fCb
00005>35`1`jddZ0`3?20000TK:8\CQ\4@Nod8;Z0000\MO20000DIng0000U@a>000000000000l7YR\b<Fi:`_0000@hnKT>kU<Vi[56eL=7T_D6;XU;AJA4ee8bbm
<8`3DgH_h`k=]=>F`T>[0000PP>60000lYL2000000000000lZkS\lF]A3ajm6VAM>5T]=;40000le4\L79C<NJ;E=Wo0000De>C4_7Z<FbI@AWn4g3MXllbLNUG03=U
<niF8^UgmA6J0Ec`XoeD0000@4gVTPA=HOfNXDhj\D>V`OCWlYIbd\=OHli7HOXd<?Y<4iA?@QH=91Xk1:DWM<UlI;CN0CRD`eUD4_gaI>SH0000000000000000M;^B
0000dG2fa6I`DcMhm<J=00008E=8hLJdUD8?HUTV0000LA<m00000000@jIVLlL70000`7;R08O]`LmTT6054d]lA7XD4TUJ\j2ceCk10000a4aB00000000d]6E0000
0000lMZc\M:J00000000\0VjD8<\@O8\hiV;H99QTHJI000000000000D]hRXFekM;Cf5=A1ACi?<0ec96Jn00000000H7h0000000000000P5JV0000m52DH_=]hM;S
TDNJ`E[YdJ3DTMe8]=@_\C9fD\?dU:eQHJ1:0000000000000000E77kPn<90000=9[M00000YA2DYo5\\kUL`lSi7j=8n;g5=JX0000400MHY;2]5h80000<OLZDX3>
A;l=l34O00000000<3i@<RjW`f1T<]FNe<^ohDFL0000X1<X4EgK<IQ00000000004oSl:Vie2UG0000L15O0000dONo4Q?Ah1B2D7>d<:`<hKJb8TGb00000000<ENW
00000000XHd2P;g6PfTX000000000000dhjU0jm50000lEgT0D?`DPg500001>AK4fclM0d>hKSm00004ko2MBkA0000000000000000000000000000000000000000
h6:oP1g;<DH6hXnI<LFc0000000050LEH_nSXT7b000000000000000000000000=<?ZPS`G000000004:BM000000000000000000008Cm`Pc3Gi5C`0000L<G[0000
00004QWj0000P6D800000000000000000KaEE=d;P_bXTG?e0000HLL?00000000`3NbH]meT<NWLRbYLFRP0000000000000000D]e0hEiW000000000000LbB30000
`:\FD;NdX6iVhOF>91jTmC\C00000000P<Z4XE?`XXkPi4R8`=CjMCdYU;b>00008Gl30000dZAd59dPi5eo@<1XPCC;lKASa6BDa;bn]1FM\b`;8g3mI<Ma00000000
000000000000000000000000Q91C0000@Z=U4>BDDa3;@KiI0c=456L\=7Ph000000000000TE^ZLm;b`ZoehGUb`4c9dcjUe=0i0000000000008lE5m<h2i=mhXidX
5>GN15700000TnMXhjUn0000H3\C@GP]hT_o0000@0LQdGV7dXRc`\jETFc[`g[:D50M4QSglcKV]:V?00000000000000000000@JbmLA>>hRac`bIF000000000000
0000000000000000000000000000000000000000L2Vd00000000dl`gT:NbhE<E0000PNg?@55Mh9WUU;ne00000000@FS0hOOSlS<7lejf5;f10000TI<U00000000
0000hnVDe;2;4[kO0000dM<Jd]>`<VkN8BeBXbQja24QMBLN000000000000000000000N3SXJ5B`4?10000PNfj<=NfQ=RhI@CD000000000000D\]f0000TN1M8F[m
0000I7H@00008Pbl44GTPToG0000m>DNXYQa00000000000000008c0;0000@PX^HLl2l0NN0Q4Q8<9iE:OX0000H<g3lF6aLIlc000000001BDe0000000000000000
8FMchKY600000000`Ab;4LVIDEQ1a=D4000000009CMg00000000L_aI0000000000000000P>jl00000000X2M7l?nj`Qj1HTXC00000000<XSOI@iN000000000000
000000001?VP0000LW:HhWjbh]4a0ZKaU@@>0000\JKi<X;m0000\QlgP8Kj00000000l8ZQ4fAd0000];Z=0000D8SC0000Hl_[0000Dc^>Xd:e000000000000P?l\
@`\TPK_N00004dbPlL2^T?=V9AfDdMYd00000000hEfk`HM60F=kTXOU@1XH]0CEhHV`00000I]F00005;Za0000\3Qi5?h\00004CfNd::Y03BMQ<c:000000000000
5C6?ha2i000000008DLWdg9m00004eKIljYo4jhhh:^2e0[8I1YG4a_O00GZX7A8<nIGI4?;000000000000hGX_00000000@F\S8aUF8e]44MQ?]9Ti8<2W\O9Ni;QX
`NoWE<SDX^XKY<hkUAXa@PO_d1n<8@KmD@=_lOfm`D@34I>fXXW`P18T=>W_9ALgl?`9LYO3T][2i>6nDAj7Y<n>QAj^13I5mD8cQ;kY<C79lGbnQA_Kh>V>4T@=0000
hQT@0000LNdd43JjPCa@<MI?Lglm000000000000hOaS4N]F00008OXFhkPZl;<EA?a<<8LXDNT6000000000000e;P800000000000000_fL=ZT<VO:<\6O00000000
L`jA<:1S`;3018YOT^@?d?D[LaZ@92`G03e^`=[e]?o100000000m34S000000000000<iXQH@GBdXHN5@P400000000T]ZeiATV000000005<Ga0000000000000000
0000000000004GEl0000000000000B4D0000d8fA0000X?=n<kfC000000000000`Z4b000089lX\LBM]AFI0TFo0000X=NX06Wh157@000000000000000000000000
0000`c8:Lg2S00000000hTIITInYX;@O0000lB^K8R57H0fk\>iF4:9RL5BZA1Lj000000000000000000000000000000000000000059F55>M<P?^C];g]Y>LL]A56
l>bbL]EdLRIL00004o5flNhk00000000@`SPddYA@?FaPQId00005AO^8Yk800000000`ZFE0000lTlh@YV9000000000000lC690000<<JDdaTi0000000000000000
000000000000Dha]50<X812^0LbC0000XWgR\U0l0000U@H9000000000000P?2SLVMR83LO<8K=hAEm<J:[DVic4X1m8\P;d`:Bl45:PhU6@i_RU2JE0000H3aOdB0g
dbLLe9E6l14S000000000000h8FY4;gYXM;6X]cXlFR4dmP^=C4>0298DLf[lcj1Dd`4842\1?@00000000000004a9W8\A84l4n000000000000<\oQDV5JLMP\l`H\
<9eYi@E?HIIk9C7>Thla0000@FVjdHl50000Pd5XD0PC4gPQ<J_9LOlLL]Ua0000TDX@4_O=8hZa00000JEe18;^UAXU0000Xon6<HOcXMmFLW\Ah`ODT5?SQ1hA@P\P
Q?8_4n8TaD9h0000000082;K0000@RfhP6o^000000000000==j_00004X600000000000000O>2000000000000l7E1LPiDh9mhDW6j@mnF00000000000000004aFV
00000000`SD20000000000000000IA@4HYmL0`Oh00000000l72A0000<RH[0000DB=HTS@F0000@c8Xi?J800000000ld7f00000000I64100001AVN00004:9:Dc`o
00000000`GGnPQQ<a==8000000004bVc4?3g00000000`0F_<DTJ0000m<:\mAeH000000008NKKU<j94PDbdF`I`>PO`BG18DLgLfJ>dA@Ii9`T0000h89Ih:]dh2;]
T3hLl[cPl_co5BPG0000@4:7`<H5T54UXT6Q\_M9I9D=0000000000000000<9K<8AiVhCc^A3]?0000hHiL0^JbQ<R<0000000000008hYi0000000000000000@=e]
0000=6=@d^8n00005AU:0000`1\CHSOb5Co`0000mC30Lc0THIMk0_40ddFUU5`100000000iBAkd]8^hGFPh@XT\b32H8V7Pcg2`fDn4k:ADj^^`<al0000=7VoA<O;
00000000Y8W60000XZ1>E5aI000000000000TEab86BAL<R`000000000000DWUFdS[Cd>WK000000000000@YR>0000I3Lg000000000000<COFHN<F\>[00XQF4^dH
HeRi@fQn11jDM=l9000000008LnD00000000D6_fDF4A`<Oa4WmH4=o9h>R_HXEE4aI]12PYYACF\C[XI4l9dR<V56`6Y;\n0000<>i3hE:jlF3MdjBhlDVfY=h7<_PV
0000lePa0000XT6200000000lY8I0000HX7aH_nl0000D;m_]20iT`8Wh<Lc\hJA]:n<00000000dF:ad:NK0?abPP818VKD0000H32>00000000L3dZHBc0<Do=\`6a
00000000\4U@0000\H`8XGX0PXGBXn;G0oS:hI\50WRW51;Ea3j_000000000000XM3=Tn3T=40>a8B00000`:m?@ZGRhdj_DF^CTJJ9hL;b8DKbHXH?4I?I\`c;=269
1;6I0nCR000000000000000000000000P<ki0000\FAH`HU600004CBjPHBmeB1i0000dV1]`mWBU59\0000dHYF9:VTH<Tkh9W`TAdIPC[9XDm8dH0nQ3:TM<O24HI@
XS63l1oPT302l;7g0000eARO1@GFMBU<L<llHbd7HmcjeB\ShRn:XO<f1;iXlPE[Pi9004U^137A94NC1:MQ0000000000000000h0<K8QjmliDA0000`XGbd:QK0000
QAbE00000000\2ec@gXk]:Y`8JDV0000456VDl6eI;`L00008f92P>`k<LKY<16`\XP>HlIgmD6b000094c041K3lJ@<H@m;00000000@I[e<JO>8ZUJ8CU]@`7II:l_
0000L:1C00000000000000000000000000000000000000004ljAd\L90000`IN<lB<dU@Y700000000<22;54i6e5D>000000008iDODn_d\2Lh000050ejE=d2`cL`
dS[R0000\]5Ci83Y0000TN260000000000000000lP0FU9c3<HkO@:n9Tf@BE8RbQCcQ00000000@K:k0000h1_YlU6C@PO0m:kHmAWD0000L7fW0Lae000000000000
000000000000P];9000000008BaT0000@C?<8n]7dRSf]1@LLkJjdDoJl\@KE@HQ0000PMRJ@nkX@L:k000000000000000000000000dd^PLkc70000hD];00000000
00000000HKWCMBiR00000000XRQn=C9l00000000000000000000000000008IfihidhddDmY4\E@9@U00008T<B0kHom2Hnm3EFA7EG`HbXTGfda??X000000000000
0000<c4800000000XZJ[00000000T0SA9:PKm;G;0000@PO<LH_F\dT2d??V000000000000U;QC000000000000@8Ao00000000X5M:00000000<\m900000000XWc=
DKYFD`KT147:00000000]AfP0000<mgY00000000000000000000La<R]0Tj0000D17200000000`KUGhS6a8_:U`5mWl[QgT0Q3`29mD]1>02a`d?9e0l5[H>?8l_NZ
XMclHVZFHcIiXhd_XG?>hoGLE<2X00000000000000008Zf7h[<D00000000DfiP0000dH6O00000000`1BE\OniM9n7<jO2`5_gdNj6000044I307:]06E7@KZOH^HH
hT=KXbWe00000000000047NAmC240000T78>DKi0D`G<T=1]<m6=93Aa<_:;00000000000000000000LA4OP[JA000000000000000000000000m9F_0000HUD5hThN
LkUA8Mn?00004FUd06<6@c9IlC7Ch>Q?X@Ka0000@<UePL>1PIM\TkoJ\I\?l^SJ<`bkLYCYLdWoLXf\lJBL0V:8h[o5HHNl0\hCM<W4000000000000000000000000
0000000000000000000000008]?Z00000000000000000000H^35000000005Bo:000000008A6E0000HNSA0000000081l8\OW=<VMolck:`jnB0000000000000000
DTf1DTkh00000000l>0f`KOI<W\_@mJa0000hO?k0000D4m:PGk1`Im5H_2T00004cEL]3fc8=[B\5aBH=E243NITM2gdMDVD]e^Xf]VljTh@d8T0000\^iD`Y420000
00000000hj:1hLM1@BQ0T\LRe5=I0000L:FlhA]b0000H;bZ@ORl0000000000000000000000000KV1d;9aQ59P42i003;4@HDDLN4C03]_00000000mB=30000`AkI
94Gm00000000m6Z7LMPQ4VcZ=2:He=\g`e;4m3SSXLkdlR2R4n5<`_4UdPSf00000000X64>0000=6T;0000DBbL<\j\\M<m@d2AU66>];nV=D>T<F@o000000000000
4dm;\C<\<i@K\bQ2`B9A1=2je:^40000\1ke8c^g00000;[=0:F;00000000<5b_`L[f000000000000<[gZLFo<00000000000000004g@U0000l7DeL>Al0000hSNS
000000000000P5B6`:Ad0000`3n_TRXN0000000000004?Cb<2Sj00004J`_dK;MLMKF`SQE\XHj0000000000000000]B=i0000000000000000000093U>U3ZS\7B5
8;gl`Ab]\@Xn<\kE=5GL<D2`U>dm00000000LUjI00000000XYJ10000XZ5<00000000T;d88O0E<I2XD^;CPfaL07UDI6Ljm<R0e>4XY6nQHER3LT[Oa:i_\dInAA<V
0000000008E<0000T:IN4oJc0000`71?lJ[Y4I`\l?NS<H`D0=icDUdilY[[`NhL<Wf_HZFTDgO[=AM<m3^E82HR@QYK0N`h46Q2@IKO0P06hJ[2YCVO0000l=VK0000
E2AZ<HKkHe?M00000000<?lOm=LM0000d[:_U528Pb>`e3:6iBYS\[RI000000000000\0EZ=5KG0000e3kS0000<6Zb0000PU4H9CCn<mgG0000000000000000UC7Y
H`4Da0Y0i=jD000000000000dECS0000000000008iOO00000000<KJla@O;0000E5bODYjaA9AM00000000Y:m14MBbl=McTGj9000000000000d3NU`?hW<Bh70000
00000000D`<U`EN7X0A2@GoR@Hmo`<[_dgN34mTm0n<am7l0d:[h00000000h=JW00000000000000000000\5KU8AE;d70n`H0C4S\fh_`C@baEI<EZ0000H`Gm8UUn
Q5dS`J6m0000Dcf7000000000000L4J50000lE]?0000dIf;PC1VXF\a`[VRm5c3Y;<ahAY9dP@bLUF>I>>K0bJBlXiQ0mN14VRO00000000\S;@0000000000000000
<R6o12O90000i9I_a>Fd0000<`C[0000000000000000L0a\0000000000000000LVlHPJkHhT8D00000000DJ_nL4N<@<c0HeNiA;52H7:l00000000\?N<00000000
A>E500000000P5D5`<MSDim000000000000000000000`_9A0000i?2V000000000000\`iBdD<_Pb5T00000000HMC]P^:J00000000T:YChb47H_:^d=j4hIEKLLIj
TNj^\13Z0ZN@]7g10000a83h0000\5C4DNk?dcTI46`Ilkmn0000\lNe0000`UQD000000001?bADIa2a76\0000hG^TPL?k0[SVe0LWT88H@M8k5Ba0<C^@0000=4MI
<mhWhe<GA;ZID9NNlb;O97jjDCPYm<2adnkn91hU0000]=_Rd8c:Tn7:0000@Cf6DMd:8O:h00000000T>Ok\B[`=DABT@cG0000000000000000e>6\000000000000
4K]V0000L5FA00000000@<ed0000TKioe5WeHUZH0000000000000000Q;jQ0000000000008\bb00000000L5>ZX`g;0000`B1U0000@JOM000097Lgi<J[00000000
0000<`_B\d?J\hjo4VY1TF4j0000\:nJl<5;DBc]0000@:?fTQDi000000000000d3YE4b_eI;MG@\;h]<fgI>RU0000DCS[00000000XLGoA@lQlJBedOh3DMCU`2R9
0000`PjhD8S40000ldDU<4Xb0000PH67IBF6`DA\QBVGPgUUlWe60000e4aR00000000000000000000P8@0lR9lDf^59;Q7000000000000<UI\P5fDhG=Y00000000
00008@1EQ?fO00000000000000000000TH]h50K2T:HkDLo]l5UJ@5Wj4SWN4m_mPnDD16CDABC00000M5Th0000lWa]0000`K\Q00000000HBkNi>TG00AA0000P?7n
TOf@m0UD00000000000000000000PRO=`SX\0jl>000000000000`0LElV?WDa_e0000\<FiIAK2000000000000\?9V8aX[8lim0000000000000?978E>_8FlK0000
@\_G00000000Y7QL46a=dc600h91\9U><>j=4k7j0000E57N]3;FU>D00000000080@WPNm2<ISR<n`nPDnM0000]3@;000000004\>cDKd[0000000049Gn0000Tn`<
d01OP\HD8`5Y`111XO8;T5dV0VPmPXiDHZLJ<mFY1>=X0000000000000000000000000000m;YP00008Qf]00000000LYeZ8O9A00000000l7ea00000000T0o4P51Q
d`ZL@nS]U8LS0000PDCB=0Wl0000DckIeACm9?]R\M\6Y>IC<AGbT^>E4bjA@=PkLR[cHXL5\YDB0bdNPSjW8eAc@0PRDZJOlbE6Dd9LLgdi];Y89<l1i@ge00000000
UATn`CbT@E=00000T44@000000000000000059G[00000000<[ck00000<o1`[?Lh:cWXRh^XULElcN60000PAoYe?jB00000000\0`a0000h[o?000000000000PK>c
00000D<159Ym00000000H3]>iB40@c2X499b0000\MJ^\M2P`87mP[J`@P9Nl_md<dc9\LnQi9oH\J9h8Y1GddYb=?mZ00008UfR]2?h00009=Nc4LNaI?=600000000
000000005BeA0000L7UWU1XE16QX000000000000X<Ia<XaWm5l;Q;M80000X?8M000000000ZNN`ZCB\WgG00000000L14DDHen0000m:NhTOZK5>l_`:6<L0l=0000
\J:Q=>CR00000000@Z`8P?If4\Feha4lh5i`0000PcOcL19?0000000000000000L5]7000000000000`M[?\T`h<@QJ`1<9X3>98TR[0]go`b05HhaOdFmS00000000
8]J9`5Ib8cm093FV9;OQL;L20000H:K=XAGXLA^e<JZ;PXUX<gX5000000000000X5o?0000<m05`C9HHPM;00004;a@000000000000L@EH40?ZU@?Z4_R>dWCa\SM4
XAOoD46]DFPBH^59==X>0000<QKYM9KN00000000@OZ^<]3>0000PaHA<6ioPZQfd7MC`lba0000=1jfM:XmDG5_0cR6I=em0J[e`lg9h108<>Yim6114Q3j00004HDf
0000<MV3lC\:X\No<6P^@9o[<Z3]<`^c\6\2LWNn89XM83WO`:=``_5:E5:^i=lNUCgMDMCglVceHo6@9D@[000000000000PlPSMAmmHc[Bh@U5\gC5<3720000XDTY
00000000X:Q7PS=\0EOdXF\?Y6PM0000000000000000000000008LkWTHf<HKWd000000000000`1PMdBc@00000000000000000000PP8?X=^b0000`@Ao00000000
<aTC0000000000000000a@;mTlRI000000000000@Lh[000000000000L`j^0000`Dk=@HaYlEaV@Y?=h^83\_Lb00000000LDaPPSFle0na0000X1ljd2a@X7<EDQ\c
00000;;OlQJ?\V4a0000H5eHI>[[lJ?5@VH=L\L_0000X[la4@Df`@dmL8>\P;P_4f:2MBeMT9`e\=?D00000000d_i94]XX5:M3HQ0GHQ1kd7=R4[F?\[][h\^Hdi5f
0000<YoH0000XIg6P`XB<ISI0000<Z?FT[5N0000000000000000`[LPd2AH`6b9U@bF00000000@?<O0000h5?BlDeFXEaoTX`[dD:`DLh;\jc;a?GY000000000000
000000000000@^Og@_iQQ>U70000@b0F0OEg0000\cOF0000\TVZ0000000000000000A@7_0000dG`>9;D>X23Fl@g^8OaD@`h1A5UDA;K[Y?0O00009CAX0000DY19
0000hOZ10000000004Te8HF@`Z]m000000000000Y=eU00000000l4Nd<K^NX1[?0F;;HM^D\gCiiB4W\D>D4TG@0^madnK<00000000iB:<0000DB2J4EIE`5VY4^JF
PI3e0000h]T000000000000003:[@=X8ThGKX<>\l03g0]1dTSD[i9IDY=B`000000000000XW]_A5@DLCPA0000A88XLYE\PEd;00000000`[9B0000000000000000
UAeZ0000HC6k`HlSL7ci0000lR1TD<ig4C4c0000`R<;TJK4hU=h4?;gA<4kXLU<M<jT0000l8JR000000000I[W`ICAdI`h000000005CS70000A7Z@l3lIHA[@89=7
00@6`E1PDim``6^MHcBPLmnTDLAKU5O45=1hDH00P@V_8P5aHa=9XAPOI5oCPNbhh8QhhPeQ8A:^H1He`aC6XTN]`ACd<jBH`VhR]?Me0000\G:gdPZ=L84K0000AALX
0000HGA5000000000000<JZa00000000000000000000000000000000000000000000XV?803jC\W:<00000000]>X700000000Q=_m0000ddTBhDlShGW4PTRj0000
QAB80000=9^\0000d_4Idf:WhU?IHV7?<>A8LaDLP1@PDSG=8h2ii2gZ000000000000D>kd00000000L`b3L`0l0fPbLfahLl_700004EEKH\7A0000P34f00000000
l;850000<@jT\]gW\N@``H7PDjcT000000000000A94I0000TGi3\PQ6`]5c80JcHQo3LGYUdPKK0R?b@63J0Zd1Lfi65<5dH57TI0C1000000000000<V;@TUbL<ZHb
8`4VD[iRXgia9:C71=JLP7fHM0g58cY=h_5H93F2IASK000000000000TYNZA>XO000000000000l2oe@A7\0000<`Il8amEU62A0000000000004<=;0000XA>^<N45
HB6cX>EYH[[G4<8e00000000TGe\D<F0Ll=cA6:<0000l]g80000000000008m\81>^XL@;NLDQ`00000000000000000000lUinX_AJH^;T@QngPdiW\g\U0000dV[n
0000dJ7c]3o\0000`eo20000LUTJTggXXMDK0000DF340000000000000000L:DfXJ;]@Pm=000000000000dm50000000000000U6F`8PN=@F:TdQ3B\5ZOH499<SKJ
00000000LTMh<@k_0000000000008O1J8]O9i0RP=3dn0000DHScPPajT3K9TBoY`VUf`:ibL]3086H@0^gn<e\200000000PAKU<IUiXJP=X__XL\9bPIY=91oI<a0Y
\?G5592B0000DF7L\8D;`D3S`LK7\D_Ud9cWXaRMX?j@TVC`DPfL@Z>KT_cOPjaWY3cbT?k:00000000a7MR0000000000000000lYD21:WGh56lDVW2h3ON4Vc;DXFg
M>[@lH9FlNIS00000000M:gj0000000098na0000<mO40000`[nL0000<QlU5>b30000000000000000X780dWZN]D5?0000a6I8\b:4a69jH9B?HFJP\@PIeBd]0000
4BTb0\6ahKMI0000000000000000@KfRPJF@PTMGi;@6]AaX<UH>`4RU00000000DJek0000XV;Q@bP`D??f8I<Cla[3000000000000lIo4a55V00000000`>iY4E6V
P9ihd235lL:MLXg]8?A5X\Te91ok\F1bUC6o00000000DJkj0000`PFOX4aHD3QaPC5PHFV8000000000000Ho9T0000000000000000`afB0000Pm^eT4dlLO1>dBX?
H1l\hP;_HGkP0000L9Bn0000<?6V00000000<F`90bmmm2\nU=ccPHCPP;B``^C9dWKb4>Vh@XO_T5XRXAQ<4g6GDl48A3iSA8d\M?9mL7@_l]Tkh\NcPA;c<l0hd7i^
h\>W15DhM=n=i>AoE3<<eA4^LT715>8<`YWRaCUY000000008T=_\[4@PNW=X3AeHJUKhSN^d`mWM7JW`6=KhA]V00000000Xond00004S0g00000000D6nY00000000
0000lTLKXC]E4@kiPL@OPU;a0000PLa4`QkR<\GZe9Hi00000000TXUc000000000000lbD@00000000l<E\000042KA00000000UBNm<JNo0000X?hK9@ZKlP>]0000
l2N2LAd1]?3U\XKAe0h1M4`g57\b0000UD?hhdUOa2^cE>@g00000000HC7L4E`WlH2FljJD16\FXFg4HbdB00000000<Ji[0000dDYT0000000000000000Q<8C=AYW
000000000000000000000000X<UL0o\4Q4f10A65l@HS<j]g@_d`5>KnPPa[X0dTP5BBHCSO@ILU0h\Y9<NT0^>N8fB:0000D]\P000082=T00000000000000000000
L57c8iL_=>`J0000d:M?hem^\1m9P409<WW0m?CH00000000000000000000Q4Kk0000000000000000`bXm00000000X``e0000P\7k00009>;B00000000L1RV0000
\H24hK75l`9SLfUb=33YQ4n800000>P9]4GMTU`200000A^?0000Lk5D00000000000082f200000000HMM?@Vl3X_395Cl`00000000@>Nc\9cAlR=ZPV4HLh25<HkB
4K<5DoA>I=VX0000A=7V00000000000000000000lCIT<\LF00000000`d8m47=jPQ`1DfGO8o7NXF;cL3P2e5L302IM458I0P?c0_c?@9QTX7Ted0MX`49f@=9N0000
00000000POR\h`oPL0=a00000000DLUL<4CHM?=T00000000\4\E`@;_0000`5e74LXQl<P1`KU>XXfLHhP==2lZe62a98j_]?eYDc=JH1\jd7f:HR4^<]Z;5A_Wm?T1
lXe1i53NUARg00000000000000000000\09W`Wfm\[^LI5WSa=Gg00004db20000U=Tf4Ih0hRoW0Rh400000000lNQ>000000000000DkhC`5@_0000`aWZ0000T6dK
X<dZ00000000000000000000P?T:8N8?@jbm<A9h9;A>D6B^9C=PLIi8I>0JM1fm`hBSTk`OYBnG00000000LA?^dS3H`Z4kTQ[1000000000^nF`PcZIB=`XGmPT]3M
H1i;X^<aDbQJU2PI0000Q2[Q\YjlXaS100000000X?0XL<QoXBGFXm7MX3kn<>bl`ALV`NcK0Qi3P9i`h0]\<^>6DeWT0000TC8^LJ8Em6OlE=<90000DMiG4<l`0000
00000000D3RIl=YA0Dil4ImC8O7lXaiFhNDlDG@`Q1]g53SEa4OH15<2PKa8ToYJDGBga2[_lW06Q34AM3QYE4PH96c6H9V[<TZULb7]]>jF@44Om@^n9B>bIBmT0000
\2jP00000000T<=J`XJA000000000000deXP000000000000dgI7Y@Xh0000HS9RLHWSI@j\`5f10000XSXnHEZV00000000000000000000@PkWHNF7e81j00000000
0000<?FOhHlE8D_EH\VZ8`dU0000i0:g0000L5\80000`:C5XH]:<I3PPfjB12TXdXOg00000000h0\o@jaE00009>bN0000000000000000U2TH`l3X0000mB]L0000
0J=M000000000000000000005AC:0000\Dn?000000000000<kl60000Pfa@lecZ53IU0000lROZ8g`g\FHJ9<;@D1gYP6YCdWD@\;j@<\7MLVXe000000004ljO0000
000000000000<ikJ0000<kVo0000@fYb000000004;[IM23<@`K_\[i74^NL0000i?>eT3CS161C\LFn00000000<ZGBdc?4`mh?X1;AHWO\TZZSP>ABh9m^LZh?E<2L
Q<mf00000000d:JC00000000D@;m000000000000EB?a000000000000d1i[00000000A?lg0000d1YD0S:B00000000`6?E0000\Q>^Dj4mI;FZ0000U=?BdceiaBXl
000000000000LP^:lG=ji7^l]D2fT0IS0000U>Gc000000000000000000000C]cD8]00000lM_n0000dTmI`76n0000000000000000000000000000YCKT0000<KPW
42VAQ:m=E4lI0000d>n?dK\D<1Yl0000DTjd00008mkbTYd=U6Df=@@J0000\RW^`H5_`O27PA3Idg:S00000000Q:\N\=kBHVOZPRU]`W3G55eQD5[I0000P;cQ0000
`JDD@@i5LPF\lfOH00000000<I8mLmJK8L8nE8<0000000000000000000000000<LiL00000@E]0000HG^a<\EA\=N>Y2ac9;=KI=Am0000lV6F0000X9OVlcU:T[=>
X<Wk00000000000000000L9<00000000000000000000`3N;TSk1i9N?00000000\bMb000090G;000000000000\8e9TW>Vhhhme2k20E]d\IaR\5Z_]B\b00000000
0>ZR0000mC<T8aC[000000000000000000000000T^d_T`c[DHj5lV@l=2njL2g1L>BnD>HSaD?>4]Lc`C>Ll5^`\E@:46fd0000=5iQ0000H8mV4GE[@PGY8O7AHCUn
\eo`I@5[U0;]MA5lDbB>00008]4F0000d\M<@j?ME2[800000000l@Qf5=EKd[2VhZPX4RDS`S<g]2iVH7G_P;HF0000`PnZ0000XE=BLFF3`BH1lLKF0\g\04HaHmiM
000000000000@`\i00000000P9iX4OQi\UQ7Li;500000000hICfdkWhM3FhI?1Q<0VGTc`^000000000000Xj`o00000BQUhZlf`?ghaAoJhU<GIBI90000<HPh0000
DX5]`MF500000000eB;M0000000000000i5R0000L:R^TWa0\lZG00000000000000000000eCA@Q>ad0000=;8V0000@Y8Y00004Y9m00000000<8aWhjZo\@<Y@dWS
dUO]4=MUTaeNDlfQ0FI:1:o_E3liI?YGXLOM=?]@4>=iXV\`@m=@00008W@f0000dBVo`Vh]L[\n0000i3Z_HL8\00000000hVj[00000000Q27<0000H1]LH4\80000
UAG<M52X0000LU=]00004==90000XDi=XFEJ00000000XRGXXNV18XPiH1_I5A>o4EmP0000X37?D5kAHY0WTNET@V;cQ01_<Q];e81X8`O7i2mH92kdX;iAM9`oP>Rl
47l4h?fK0000l<0<L0dhQ<^?DH3TPUb<h>^U4_T_HhgNM>V9000000000000000000000000L4QB00000000X6RN000000000000000000004_Bcl4Kc4ckl\Aln8Z`h
Tb7:Q6S00000`Xf2L^7d@Jb`89_K8b>oA4X@00000000`c\EX3<W0000T5FP`E:[4JbD0000000000000000XE<]LlWI000000008<;cHIZYDi72DQY8@W4GL=>T4M_`
4?d8HnZT1??1@joT0000000000000000@eShHL57<?P]8Nf@8T;\m@7SHER?<LI_lVn:i6Q=0000l<k;I11W80IbDE;N8EnQdKTfH63>HO31dc6m]46RU5\gLT11i=9B
P83dPJTbE8TE0000<fM>00004G?00000D2j2000000004kVcDH4LTMSkA?PD0000QA`AE9db00000000hONc@>9]H7=7LQf3<4UT1@U\Th`U=D4X000000000000@<3c
8]hHh>CYhAa44Q6;8S9BD\^8X_K6h5A00PUf@lX5]31<a3TU0000000000000000h?3VLI7idLN0000000000000000000000000l2V700008CL2d5Kna<`[0000@M7i
A:K\dkHOQ<1>li6J000052Xie3kc0000000004AN00000000`AgX\U?80<U;lPlOLIPbXP`Elk48PJihTmnl53G68aj<Lf_ga@nj0000d:XbLXAPPl96\2<n00000000
0000XEb<hYD_l70D8Hl_d3Y;`TS]Y=ghlVnV0000`7WH0000l>lb0000``NW0000`1J38?@[00000000`RF`0000000000000000D36I0000DMJ6L0Dj4A9K0DL28HTU
A04o05<Fh6k`PEPC4?E\T]7L8_fL`8MEl9n]L`L^Xd1UXl1jE>56=>mUD;?Ve?k;a6EU@<gH`=4g`J9RL6;b`V=S0nP\5@J[d9I\M;S><K^A1Am1L5[ahlh3Q:GN9Cc?
00000000<:DA00000000\>NT0000XJeI0:Ro0000\8onPbV50000P]kRL`aDhgKD000000009A20PBg1@DmL<Ze<0inP1@B<000000000000000000000000doGf0000
Db;38a>2\b\^M<X?Tf3ZeA7I03U8d@[ND2j^@@NRXS0XL\ZPLaOZTacU0m2k0000LT3Q`QdCI6=000008fK2l`3B=2N60000H\5[@Y^Zi<9W0000L=eO000000000000
00000000<2c656F@]<1Y0000LIDmDAIPDfR^lcn=H>gZ@Y0eX9R6TiL7lIifDSH?df7nHl`K=0j;mD1700000000h[HVY1a[M>Q>lBgOXH;J@<Y?lA@4\i6:5>VcDZ_^
000000000R1;5@YFY@]E00000000\G:Wl39=D`BO00000000`PIb0000D`@HL5XI00000000mAT2000000000000X3>MTTF\00000000`e0I0000QC?E5<TL8_;S0000
0000TPY40000000000004n9P06`90000P05GTNLTdS@gHYJdl>`\`[hgd_KG\kZ^]8me0000e>L:000000000000000000000000P1344`8;l3]m@@HeXDPJdGb:8:E8
LFcH4Q7g0e==0000000000004?X=`>mIDP9A4@dZ0Z<F0000h9o481CHP<1E0000D`DoL[W^0000@=nZ0000LN7[l6^0\NfID]KF0000X9NDT:j\@;P1LDUgl_3ah_Zi
dh_1E2>:I6a80000000000000000000000000000a3J>00000000000000000000L:>C8DV9hJaRDLVW\6[6M;mW0HS9`IRBlL@9dSZb=1XWe9nR0000@BcM<_[<5=]o
000000004OMk00000000]1X1`YMblR9]\a:K00000000000000000000L5[;\1W>lTC^000000000000a4D700000000HiHklM`f=;5DD6aHUCdJ0000dbH10000L6UU
@13gHPeCPGH`TNOe8RmgTgJUT@GNU>1Ce?A2000000000000000000000000000000000000TY7ODWEo4\l6@^icPMLfMBUZY;^fTPc>000000000000@?WQI@F5TT2e
`\;Glbnlh9_2lCVJhh;]P?@g1==P09QK`21hl1CWE=;aXmUImC_m000000008oY>a:aX0000995N0000000000000000X7kTP4Q\X3dmhi`6876EPDb@d:a8h?ULlR\L
]=WEI>14Pa\[E@Dj@26\\PgALjjPIB`aTa^c@YPH0000dWi]iC[\0000P?AD0000d8K[P8Lj00000000000000000000PW5@000000000000h7n;<KX1\S=N0000dW<3
00000000X^@30BGQL53RXZ4E0<IAABn8QCg2`>X7ADBA\ODA00000000AD?J\JXH`KNb000081giYADN000048<10@6]8\UAY98cX=Vf@Eie<dV>0000000000000000
000000000000LP;i000000001=39000000000000M4fFPoWLUB850000T0\b000000000000<@ckPJ06PVcoMA=U000088a6M@WcU1?R0000\T3^DWEIl`Hk@OO;0000
LadA0000T?C=@`]:<5Fk`U9;i03Z0000Th2O00000000LXi9000000000000TNZSm7WH000000000000L28500000000TOWK0MWi`N5Z0000D36jPBHj00000000HG3o
TjmG=C12X:Jo0000hC0>0000LUSh000000000000D04>00000000H_aS00000=0Ylc^XmBXE00000000lMN;080A`Njh4R4T000000000000dV:o0FE900000000==69
DJH@=8UYm5Y;PgIgH;:00000`0D>L3A;Pae=0000000000004M2@]<hY000000000dgFHaF@00000000000000000000000000000000h;]l`Xk100000000LDdB0000
0000\FPXTX[d<J>>h8FJDO]WH;oH0000D895<Fga93j7a@YRm5mI000000000000000083VO0000=5E8`^S]]5o1M?@]00000000hF>H8l9jdS=mY;f[8h>3TMim@_4b
DZWiECM4H<m^m>Xg\\1X0000L2P8\]PD0000000000000000\;1al7YD000000000000l8XdD@>>`SMUH3Se4Ta`5;Nm`m@V1@hX0000Xd6I0000XJD3TA_H8:6W0000
4E3iXdCK=5DL000000000000L>8Ne@;L<Bi?hKPc@nmJXDQH0000dTan0000iAgIl0hC0000P50f000000000000h]N78I?i41HBh<2@@NUW8^b2@_h\h62MDFSZ8M72
<N@7I0P1TBQ=05;fDLV_lNR8`U@K0__kU0k1a>m100000000LeLn0000lb`H0000DQ[h0000]?97000000000000000000008NaCP<K\<2O1L\`LlfK^000000000000
00000000d=\B000000000000PJ7l0000`LJTa67ZI6@hA7;^D4_iX:?YLMMYLRj>h`Fc4kW\e3V38^Sli;a]THmG]9h[UAP<Y<N<00000000@>9M`8IY0000<GY2T`Z9
a;1`0000TfNa<9XY<?POLFgm0000000000000000XbG<0000dbUgli8I0000TVlhd>I[LL^=HMglhRBg@h03UB?FLQ]a<gXYhHINL<4QQA;BTbZe00000000dNTMT]kb
000000000Y`bHiUQ0000iBoX]2G?0000@3@\0000m1\C0000`Y6\A3_4U;LEU13JiC^>HM0CdM=`000000000000<b??00001>_60000XHY90PfZLo8L]7No5>>l4NWR
87g>d6bG48H0DSl_l]8:A@dP00000000Pb?eU7RKA8Q<00000000000000000000HSWjU5[O0000`QE5@BjJ4Ln`8We]dWg:Q:0_T=mlI=9NM1RWL=`HDJe;00000000
i2^G<?WC\B=h00000000038U00000000m7a^000000000000lhQWh^9JQ?WF0000X39WLoSP0000DSFX0000<A:60KC3@>h`=2a8904IL6>CP^:X@LGF08Rf84L=U8f9
8G4C8U_di?G21AYEDPC8@0F800000000<LC[T\^d]2:X0000h9DhTCSg<KTCLaMTA@T<mBm0000000000000d0D\000000000000@3GY`ALg85;>dB_cXOFlD_0l13me
0000lb<U0000l8QU0000LD`4DWSc00000000T6^hh:hS@YH5dQ4m9=Q]D3GQUBgl00000000HGac`LV<84Y\0L9[`Z@hPa]kXicd@lH70cXa0000000000000^XZl?YW
DXo<DI@7Hod@LlZm92Fj94>3L9Q@XVIW8]?@XB3i4e_O`g=Mld<Hho0]`cSai2_MA=DFXB2f`d_1@?:U\@S>4V2[hbSh`@<J0di?<g4_d8aGM2E7i=H3m=WT\nHYA>\c
9?ZUEA9AhOK:i<Qa0000TMV]a>T5QAR7hCiL`?f@`nMDYA;6U77O<6j<00000000000000000000000000000000LMYU0000LY:_`=ITXB47Db6@<<5h<CmnlME@A=3i
`c7i\M]FD79k1?NIl?CK93Z?hcQd0000iD1a000000000000m=N3TDee8WWk0000000000004PV^A0H=ICk^000000000000`Q>3@@\j@>XQl]<EeA7m80?<0000a:Ig
0000dT_^00000000TUoQ0000TAcb000000000000TA1X000000000000lRU900000000P=2n<VmI@Qc<hN0E4k3dm?dld8agPJo`Hh0IQ3dBI=delBFJ\2XmHAS0TP`7
HPnIdbfMXJjaXa@l`bb0554mU5lkE7=k0OoV0000000000000000\d`PP5>G<e;UT:NXXSiSM?@N0000`2ljlN\_DLk60Y]3E3\S5;TXQ;c[ddhAY4I0000000000000
0000HXhk4WINM@>:000000000000iAI700000000@mXbPKB4HXjR`YJ?0000000000000000000000000000X92G0000000000000000XCW80000D2U@a:FC00000000
``0b00000000l;`DhbA1L>aV000000008O7\0000a8]`8b=]5?9UA?knH6\ghYG:d=LWHP[]0ZWV9:L=000000000000<nBh00000Y__00000000PQ=;00008`P30000
A;H=0F9FT_jHM5I2=3gJ000000000000`13Ml6LV0nc^Y2o<4o_>00000000000080[L0GD7hNOND4:Kd]93XFZchmHL1?6L000000000000TQlDLb=Nl4Ohdc5^M94m
XK:ShY`olVnHh]a4<e@S00000000PiNg95X5LM4YM<U`l;gG8P<E00000000T2<9Lj9e00000000000000000000XRK5H`Z^0000dAXXh28FhZ2bE<90TMhHhb`Sh<?3
l35f<=<E\HDVXjRD54;\Q7H[Y>CCU9gJHT6`0000HiYj0000d=2`0000HU5J<0EK819h`6f78VR6hX^LP93H8n?WdGmEQ:2Hll=I0OUHi39Z0@6PhRN]Dg1ADe2Qm7aO
X?7`8?j1D]XEd__FM67JA=aJ0000h_LX8eAG00000000Q17c0000000000000000000000000000a5O\00000000\Fl?4TJY8aiaHiaBQ7[Zi?LEHSl@DDc0`fjZ]=5U
Q@nLACCDdC=8ECYO000000000000LNRb0000i:7100000000\FF[Xb6m00000000@PUYH^Z^L`mj=6UJdRk6\Q_8H\d]`?]<l9>OTg_\Hk`o\<eE1:L^]@Hi00000000
0000000000008hIj`hKS5D0A0d344k0<Q;9^0AYLdI=SA>noP1>>XWlom43Uh_5Xm7@UhbZ6E@GX000000000000XL9O8QQJ@?6dPN?gP<kE08008En2Q0=Ai=_FDaN1
<adXECGF0000@Z4QP?e2@a:X00000000Lkih`KVV@8`D]6DVU6JRHLD900000000000000000000<Ej54lB_00000DGTTnl\00008j4@Da`10000`1[2A7bK44`C0000
TmGE0000HN`S0000000000000bhj00000000=:2Z00004@^n8A9=`?>;XH=ZLJgFM3?GlVL^X_k6Tlc[0000<4350000@b3W00000000\J=^m8m8\R7H@>eK<Z790000
000000005>8iUAfk0000000000008Z:Y0000000000004WRh0000TXlKE3W_<Oa7\S2eM8I>dU4oA74?H<FZ0000000098SjlWZBh4M_dNUb00000000<__3LKkE0000
00000000<OhRL0^OYB700000\M]n<jLL00000iJ300000000000000000000XZ[0H[_oPZTnX]N`\BcodcM[000000000000000000000000P>@odSRD0000]1@lP3kQ
UCj5`Y@L00000000TQeOXXbUA6RU89\=000000000000000000000000<g<Y`<?_\WfNQ;Ui=BYG<@BP0000m=fiDe9[8Nn\\YPaDo`YXPZL53=300000000@8j>`YIL
i=LA0000000000000000ABne000000000000HX3N000000000000000000000000000054b200000000UCnj`CX;0000000000000000d3k68Fc80C`H4YTNm0oC4?mB
0000X4Y;lA?0000000000000000000000000\2OO0000d:M\dWZ8<C0j0000000000000000hN;jTMfP00000000000000000000\i<k00000000000000000000PbkV
M=C_00000000IBi^X6WK<ZUg00000000@1Db<=FU0[<kXhES0J<[0000]30l=BZ4DBb80000dL6lhHE6TLAk00008GEGTG7Qh<<08B\lDN8gPa:e4jARdNP_PO9]a4U[
P]h=hCVa9:Faa;iITcCS=CC5HCoH<MLZl]7j0000l]H\I?Z:000044W>@X8KXSX;<==J000000Af<2k?`HQb0m2J0000LdJ>dfKH0000H:<E00001=EZ`LO4TFD6a4dc
0000000000000000THbmPV8G00000000@m^@D0_90DKSHm4LU3eGdID^X]7[0000<h[K00000000dM1jhP9[0000000088]P0000022UdRo8PdY4e?Ye000000004bCY
0000\Vj=0000`=_dPJF2`@Z2DBAcT^mSPjeT00000000L07\00000000000000000000X:MM\>NE84HW\LjLl]HPY41JlPZd0000X]aB@lQSQ6[K1>`V0000T5S3I5ea
T[W9a<aK0FF?]Adj0000P9j000000000lDXI000000000000T1LPdPk8d6oQLQCVH3Zm00000000M2KHD223<@0ih0NAlR`OeClH0000DUFmT5QbHFX;0^enDiCc0000
I>ORD3\6`T^[0000XE3[0000@I:R8d2Q000000000000Plek00008e^Z\Whl`g=?A2F7H1:m\>m@PALG\B]D\D5jTK[^\K\ldcnL<lP?DSGo]5n=]6B4\:W@`LgoP@23
1@8ah2]IhbDY@5oRm?HU=;_2EBOoACXP]C]B`^4Z84j^9D3A0000@4]04[k[00000000<>_U\T^m\XE2`XK\T^W`00000000XGnAXQP1M:>BP5Wa0000000000000000
Q1TYXNQ1TW<f00004?bR0000d=QdLMaN=9WQHPQh000000009C?`<QiTH`QT<M6G0UU?DWN=000000000000`F@700000000X=X\0000000000000000Y:l800000000
\aZQ0000XfW>1<do00000000P5IUXDGm00000000L<E3L3Y`PMZ;LYZOPfDT<kXb]3M7d8DoM:H\0000\E1C<Fba@jM\0000EAP]<AdS<@j^<HW9@@8NHnMd00000000
P2MFHR;CU0A[Tjb?90_`Y<6`0000@LG\l@B[U?YS5Bg`HSMcXZLdDZ\IH_I`A2QO00000000Y9Mg00000000000000000000000000004QAdD@\^Ha9gQ5A84hC50000
Lm;DPMF`4gYM4ADEHRgD`;\fl:X>X_BO84_\E86T000000008I@g`hR3d9kH<e\@hA`9<j5AP72\48=\XFio@LR^PjGDXl[i=66^dHJ^Hd?kQ0fiY8WfE9AX5:OjD8YF
e;<7Q;PP000000000000hITPT[g><m`CEBW4000000000000aAbc00000@Fc0XV9i6WJX^S400000000@5J?D:Ko0000m=ae00000GWX0000h@:7D47N\6mAL:QVX45X
XEFgTGk_55`UP06R4hmYa0?a\OkgL;^F@PlnDCL]PSTKTWP`\dA?4fg4L8f\42mG]=Wc000000000000000000000000l>A[00000000`6bb19d800000000T2N_Td0?
dn=5i@[;DS200000000086l3Y<`C0000lWD`]2AH03:3Pa2R4SHO83J[Xg5c5:jI]>Ume;MhdTn;8\HQ@blTdi[:0000lbb]eC2RPdaG4deOY=g5lII`<b4S0000X]_A
0000000000000000L[CF0000]?CW0000000098X\U?GD00000000dm:n8XA_0000000000000000L3MKh>U50F1M<Wm_@P5Bd[lT000000000000L>l4000003_gdRA@
8[YVD0RhI<OVUA?h@^:fXMFo0ZB\@PbBEB0LU;7`00008h=S@QZa\]gd9A8`000092dHQD=L00000000==6l0000THLJDo=DAC?90000000000000000@bl\00000000
LOGR0000PYHR\8Z5dcKA000000000000Pie:IAY300000000Db`1000000000@C8DgMEA>Zh0000`R;]dJ[L4gAUdi2P4TnG`o;H00000000@3HD=0Cf000000000000
l]UD0000A9_j000000000000000000000000hB2>00000000`7_b000000000000Y7J30000Dk5b0000<gJnHI^300000000@c\h0000hgh900000000A4BY1==DDkGU
1>QklHL`l>Ed4^T_A29j\J8Qd2Me4<M=DLflHgXCD7Ua`bgDLeJo@gZ@8iigTnN6A3=^1B\J0000<QNe8EjE0000`V080000T9<T00008J=?4Lb3hSKjdeTl00000000
E;k50000dY3cL1@B<>_GTd:04UiGdZ<0HcaO]:NMm=BELC3B4]EXU1H_0000000000000000D1ID`5K<9;An\=1A9<EQ000000000loa000000000000000000000000
9:Th@ENLl5670000X6M?@EkA5:c80000`ERX0000000000000000D[0n0000LE9OHRf8Hf;RlKGb00000000]6Bd@`WKlMAidHHn0000dEcOhB\[\48^\HfVA0Q;hcNG
0000`2d[dLm]A2Yd<0@`5;PG0000dC7k99P:A8<E0000hiW1000000004U3A4UGHa=ZZl>:lQ?JY0000P=?e000000000000`\`=00000000PY;\P9UIHB=U4CEAe31l
9:oA0000PSEWX>6g0000\B]9dU]^T_ZX0000XNeUL1Kc4k2j@^ESLCQ1lYMkHX1^I2kR0000L9gS]59lU3n@TGR9`_2GX?ZjHBl:TA<GTBoj4K]hd\OX\_7n<`;k@8]^
lMdk<aJU\kF1lmZXe>W;l0YI<@XFlEJ2000085Tk000000000000P_<Z0000lSSh9:gF00000000X6KP0000D6GJdXGTLmIi\e4ld\e;0000000000008:1a8GL10000
0000di@eY590PKFnX[9O\@3SD^E74hVS0000@_Kc000093S30000`Yel0000<eOVa59D<]h^00000000\j1PU8E3HdXU00000000i>el0000Q9aG\=CK<MjKh;UN0000
902[0000`1EdTF0glUh0Y0lol00YDcJjX;6kT=6lDM3TdME2H>ZbXA39E@L;5@Qi4LTh\[K@haIP<hXH=A3G00000000000000000000000000000000E12Q00000TV@
00008SGO@]RN00000000AA\9lO2H0000LV:\dm9H`3mPQAikDB39X2@0l7jaHYc`h]F2D32K0000\E1bHFIkXNYo`VTVQ6In=92``M<<0000000000000000l4g8X9M;
l>m1@?6<0o[AlBR9hCo\hNP30<M2T?XLX_P29<X300000000i2^900000000000000001>nW<SKZ00008NV=Tge9@0jVU6OQPSSL`9i8`V_38aIh00000000Pd<;0000
000000000]F[0000000000004[I`aAEAAA_?<h5K00000000L5Yg000000000000H:G?00000000000000000000D=K^00004l8<<>HbHa7d9>jRE?I9000000000000
0000000000008\8?000000000000000000000000000000000000@<4_TcSLle83U?2AXOU?4odn\=amHZiFTgKhUB]g0000l_OM0000D2=alogJe5EF@A[70000<0mG
XIFA00000000000000000000h;a1000000000HUPHV>j000000000000000000000000000000000000000000000000dMo800000000T=;EXn8f@[H@00000000`<5X
Dc8f0000d8h\00000000000000000^[]dYgn00000000\Bm2<WQL`<GIdmKi]2o\40G2H[>Td83=\_Kl58@Dm6J6Q9o09>==<LEg0ZBg0000000000000000dB<NdDF6
TUR3A0>ei3]]M>_N00000000`Xmnh<3FTO<<<cOoY?eeP`l=hD91XlYaA9:4=9]30000P7M0d3cM0000P1^\0000000000004mmB0000PMX30000000000009ABn0000
m2?@0oEB00000000000000000000554_]@M^P^ok45NG00000000HO5C<_^JDab98N9QM6Ad`HVC5>Y30000L<[5Y1LI0000e85?00005@SC00000000000000000000
00004@JF8DO800000000TAMM0000000000000000@R:J02Qc47VKX9[ULFFLhB820S7m<UJLXmR0X?TmD0LYHY8mhP:FU2<Bi<HZ=?4W4DcQXE<T@X;@l8hi0L]Q8dF8
Lflh]<5IUA2?@1JC42lJ\8OM0N80h\8RDgSOPmYhla;NTeJ7lG<JDkYRX9HIDIQVa;Xl@bF4Y?1<lL2F1BYeTYAM0000dGa<P^CoPb2TTJSKPY;j0000000000000000
L>d0PF8^000000000000@TP5000000000l^500000000000000000000M;<O8I^ahJ]]00000000000000000000P=b=4CAeI:RC00004^[7HD6T000000000Tg<4XdA
00000000hh`;E;3g00000000li?G000000000000lTZ4T><=D9GAdI`:LJQ70000P9nO000058]<TUa:`13@000000000000000000000000d;oYHB0MHG^jhYYS\i:S
0000000000000000\CE`0F25000000000000\NgIHKXhHU0]`b>800000000<cjG8nFKHcan000000000000000000000000h2ZLd\heP6o7@`?J531^dKU5PHF`D5T0
E?3Cm?RQD9c40KPC0000mC<E0000E=Vg0000\_c]PK?oI>Rj4]W@0000d>_8YBaZ00000000P@UU]>\o0000dVg^0000=<m00000<I<00000@Nn?I2P;a0GcXL4T4TUe
<VQlTCdfX10EhH@^hNiO0@J_T[@Zd^j3d`mKlG[cM4Ldi191E9CY0000h8Ja0000HgAm@3TnTHOED^R000004EKQdNm@00000000090@H;U@iA<J0000000000000000
4@]gL;ZK00000000000081Z6PV]d00000000\@h:8I1D83O=0000\T4=0000000000000000H>5gXBKiPDHV8J78i2U[0000l6X_84h28VNY00000000000000000000
0000000000000000dI0X`Y62H3MiPMBJaAR[07ba<dhN0000HXPTH0RYD2U88JQH`Ol]XP_I0_mV==:MPRTX`^@Xm=nU00000gbn00004mJ;0000=Cje00000000i;>_
0000H:ka4=0hXW^60000hC0Tl3mi@R96h]fU0000U3^W00000000T=;5@7^KlCNklVF<<\k00000<hhIXXNBH46jd2:`XAoB`KVL00000000DP_h00000000HATJlcg?
0000<O68Pc`RTbRU000000000000<C9:025i0000PV0h0000000000004J:lL:CHL^MaE=m;XVk0Q>ZS`52o000000000000000000000000Q138091DTXdP00000000
\F8AT3KQXTihA5a70000P@2P\U]ATa?g8bNCTo^@QC9`000000000000DQ:20000lRc8==a80ZVg00000000D`nH4HTDX[Fc0000@E_XDVWRdXZJ4X890LMa4`foi<8a
I?O?X>]Y]:@L0000L3Xg<_gHXo@4L_oZ`P1cL_NJI1O8aBQR0000XNVFXVKQ0000<Pek4ABY`o@jm@U;0Khe00000000\Vk]d:5]dnm\95C>000003880000H`<mlDU6
h;LMXOg>`FH_8OmThXa8hj_L948dP>>om>`>D34@5?^f0000000000000000PC^S84><4S[8lM?dlN[:`d^eHLmfH>N4`OWb0ehJM05]]37^dSYb<IohI4CQ\MbIh:bN
i1^c\OJjXVJhM=J@T2GBl5:XT8@]dXQnDZHVHbBXlE7254`LQ7>kQ:BADKnB\S6CDX[7\_Ykhf63M>Pc0000dX>K5;LT<lU_92nZ1C1S0000\7af@2joI0A5000087X3
0000TLR;0[;h<6M08GLC00000000M8b700000000DY>1Tk[4Q6oA]7_AdbHh=07?m?Ng5@GdHF3Y4n4dHMTmD?O<0000`Tbf47o`lYDnTaoK0000X=^Ce3MZ8K=AHZ;4
0000@FZEXW=^L2_THgTgU2IVHL6M0000HPQW92_kHBSl00000000000000000000TVfD0000l2RFDWSOd^lL00000000Lo\R0000PLZ@00000000000000000000XF1;
d_6a0000000000008JT0DPTm00000000000000000000X4QkP>ME\Db1X\D_93hf<GLU000000000B8`DB8LX::>H<6_0000]95i0000TLoM0000hLeJ00000000XSIc
=;7?000000004H[W\XNZ04DR<7Ul0a9IH4LhlYke\k<c000000000000DPZ00000`PCh000000000000l>PZP=4B<Yi@00001<ZdDgZa00008Q=G=B>V0000@O;=XXh^
00000000ED>6DWM6hdRk]3kC0000dPkH0000\QLee5_Q0000000000000000<77;000000000000@1O<0000\j[_0000l6oBTV6m@e09PbYe00000000h:700000<4G1
0<7N000000000000``I_000001I6=60700001Bfd000000000000X2N?0000000000000000l75T<4`M0ZN3YAT>Te0k0000T;ZW55<@=7;C0000L3[XMCaV4_GJ0000
T6m]112?00000000T[aNTW;a<_fYe0nK0000d6P40eI_0kDQ000050l=T6[C8b9;000002T9\>dMDaV\U5S?LWH[hg[P000000000000L5<7<QD68aoW00000000h7\S
00004^TT@Z540]`=@j\^Y5f]00000000i<QO00000000H?YJd7P^h2]Xdeh0UB9Ia7Z^X<WG8Cb60000dmL9Q>mm000000008j3900001?bP000000000000=2:l0000
DoB:\QP?\YHD`]=ETiF30000A5P80000X@J7m5hd000000000000X`KC0000D43[@X[T00000000=CiQX2H3\HMA8FXW0NICECV[h\7400000000000000004`X6<`MD
TbRJdbhIdI\J@0<^D`5chhPja1PIEAV0mB7KL6IEUBTm0000000000004N3^00000000000000004NYHD:ff00000000000000000000`o?:00000000@0@i00000000
0000\B<><h@?0000L8TYhMd[8OYIQ1a7LT\mM;X<M=oQAB;k0000D7ZBlBF500000000eAn<Q8U8h;L?8WK;0000\B7^<T5<DW^BHFn:15b=M8N6e<dHPWKK00000000
00000000m>IO0000h1R?DWTf]2bO]==n00000000PPo8000000000@:W00000000<liI00000000lP]FXGcH4h?o000000000000U@0Z000000000000Y>\Q0000D1mM
h<Sl]6?@0000P54n\a`ETk\>Q5_10000]4T]00000000D6n>0000000000000`[214VY0000Y@N084h@000000000000P?IT4;Po\E9A0PkmUCV4X6aj000000000000
0000H3a<0:i04lQ3<4lO0000hTE>LXmA\dMR0000TI3;P4jPHIAdhb[H000000009>Q203=e0000hg3[\J;j97@j0000TRUKPREC000000000000000000000000D`F3
0000000000000000@I8`000000000000I<]d000000000000\m3m0000A5j=H_?oY?>J0000000000000G^=\nT307a2Q4U9EC<900004;bE00000000@9_o\cXn0000
0000000000000000l=Oh9BTLa3gX]BgBdBH^`T]_]6kL\3ff@=4Z000000000000Y;KC0000dU<9@<2a0000hkh100000000L=>b\ki:M8iQ0000hSPK@4CjLM5Qa?ca
d<K1I:YNE=PX`Mjo8Zm>Q:djddIce:o500000000lV@`<_i0Q1iI0000000000000000`7X^T?B[8\1LXNn20000TbMI4B`;\:U<=4=cQ0@UX=lna0EB0000`?:e`V^5
HCm8LKcnhTK_HkMo00000>kF\7D08S1`8ac^DAlMHdi_HQQodSXMLJ7X8RmWPBl]8I1NLP=28_E=D]3d4Tj>81ch`WUWTVLo\]CJXccQdknB=17JA=hCE><A0000=AM0
00000000a5kI0000<A1;@JdkPL4a=?HC@S^E@YQ>d0gZ<J1H\\MW9A@I0UB3D`b]h<R?000000000000000015oe0000`?gYLigL0000DF:C0000XXJPh?3@`01AhaLb
LaPY8a_C0eIk@fl<T0YV00000000000000000000Q:;]A>7ddQ;A000000000000000000000000D6W6\8XA@HB[i7V\00000000M39J000000000000000000000000
00000000MC:S86YOT9<C00000000PD_30000LR<F00000000000000000000@Wm:Q=P:T>J<00000000000000000000lO:K]1Dm00000000LR=L00000000hZbe0000
0dlH0000LNac0000@ReX0000L?iTh2JgH8?MX`V>@5a1H2YED]4l<hRelR]?i<]R9<cU9CbXP_L?00000000000000000000HIEZPD7dXN^CDHlk\cFBXm8Zm;10e>R7
0000\H2XPohdd0M9hNBHLV7_<]Q68mic0000PJd\m0TJ000000000000\6jf82>VT8>o0000000000000ZZ<00000000XX?OHjffY:W\0000PN53HSPY0l]DM<0c9C@>
00000BKR@HVUQ3fRDb8dDXSke80M<A?G000000000000XkOPHZSg00000000000000000000TL7J0000Q=S40H>>1;1B<Z?mX^Q25>:10000HJ;H0000XV9g00000000
<4?l0000164A000000000000000041ME@[I7X]R1@]VNl5:El2BA<DiPPEFH8APjHLTM];2VY@c]h9hQlB^2YA[mUBZR000000000000`Kj^ToBh000043fD0000To1<
@YlkA8_@=2j@P;Q=Dc1K\gPc00000L;JPBCiD7\6<DFZ0000000000000000000000000dbkXBmDD[m3a:]\DB]e4DfR4W`800000edBdDkQ<ZBAa:<e000000000000
M3]m0000000000000000<a^n0000M:j=5C4hP4k64U7hU:N;m<B30000000000000000dJ0Tl:V;A25e0000DB`PPZJhP4nG0000000000000000P3]GhGba00000000
HRUodS5ID\H_M2Z_0000D4n9a96MU?KR000000000000@LP2hFnFLIXVI=mS@IV2hMCAh9;3HZ7oln7Pl_?RP4?B@i<797EnA>Ia]2=F000000000000000000000000
000000008g1W000000000000000000000000HA0E4T_@0^g>LG8R00004\B?PANNi>j[4T]n<WJI@W__dm90i<SPU@LSHHoV00000000Y:Z5H320DDledKP4PQbBD[T=
9B?m923JI7CF0000TSSZ00000000P4l\4;GJPQQ`lf5D0000dLdi9@^\0000D6Cc0000PaKbX;]30000@LGQ0000hQTM00000000`>oOH?PBHL:6DhkK5<[Bi=;CHklb
]2cE0000M;Kg0000hOeV0000D[l35=L50000Dh:=DjX4E60IeAZ;0000`a3YXWn8TndjhWAEA@>^0000000000000000i5J2<cBD00000000H1]>XH7B00000000dITD
0000`fVh00008JPM0000LJ]7Tc:U`:F\0000XW5K000000000000Y1`SDa<91?mH0000QAEhX=Ga0000]7iD0000\d\cE=fQX0]@D`[GD`JM<ELI@DeUH8J4<TZC@d`B
LbJ313i;Q0Z9PNROQ8;=E8M700008:XO<19I\?GB4Ei3@UkTdZ;[PUdL8iICXCSEM1I[\DWnTPa800000000000000000000000000000000XlZYTldcU8IS00000000
PGOFT1b@0000TT5a0000m:fb00000000I?Q10000`0b000000000P5Ui0000`L<P0000M4nj1?M50000hWKk`W[7@Kc]dXUO@[^X`JfV8P;Q<^9=0000Lc540000d;P@
aBEd0000Db]j=BPY4X>lD5Ta=BjohfBPi=5mU>B\0000dL[KL4bHHCPM000042l]h@LG8VcFLg`:<nAo8dLT8OgcH7dVP]=:Y2=dhDRTLL=ZDN3F18gMh090E:h<5=UD
hU=:8W`Ni7V1M?TgaAJfhjCfXA5?0000I@6T0000dG;7d1EVLXH0T5j:8DNhD=Q9HHX4@LRQPb88T90QmBWR`[UT@R:;@JJ[D_khLl^UEC=AA:>o0000000000000000
0000000000000000]4>W00000000000000000000ln^d0000XJ`G0000000000000000l5Vc00000000\V3:0000<6Og00000000i?;>e?5>00000000MCoT00000000
000000000000000000000000h@f=\KK]8PK@hc`6`C?^000000000000LQIB0gfOToBPh_Aem<YnPKmg=1;300000000000000000000@_D?Q=>gPID5<XZ8@1CfhdNg
DUh?HdRJXd=B<0ghX2K78L2:\^]Id>3J@`=E4H;?@bUC`LF<TeoF88IK`@Iii2Z20000000040Um0000000000000000D65o00000k\f000000000000000000000000
0000lCRa000042b``HN`8IE;l1Vc\N>J0BUeHb3I\ll2e1NSm2cca2hJI6fKU;0IQ<o10000000000000000l4OV000000000000=0QU00000000Q>4:XF5Q4R60a0O=
000000000000To4K000000000000000086@300004G2;0000\TF9LWW<=5HV9<BoE=iK0000@F^jdV?f0000000000000000000000000000dEI000000000\OFULU9M
0000000000000000000000000000]<9KP0UE0000000000000000U6<b0000DH[=hNi\0000000000000000DYhA`RXi0000\5cjDF6:@bX]0000000000005?MAT9dM
l<hLXoVf000000000000X9^H<K3jda24l6fEU;WXIAhT000000000000i@N<0000000000008UUZ00000000000000000000<EDk55mkHJf;00000000000000000000
0000TQ_C0dki00000000H=P60000eA_f0000TA3j00000000<3]W0000hQOT0Q_Mle64a@Q?9>KD0000lAf5DJ<AH:i@hCASM4KCT;iV]=>X0000000093@o0000`OkW
dWO?0j;A0mmnmC3l0000000000000000XO_c0000000047C@87I=PM?<PQEDT^?A`e?7DFU9dTa8Hhke`1L]]2Sg0Fln000005XlL_:n0000000000000000l2g?`Q>M
00000000`dWDX4TZP<ZcHIb0TFPo8W7;000000000000T60mh6^]0000000000004E3NP>b54U]3H597daV4HoG2P4Veh=Xi`LW^P`jSe4IIa9Lk0000000000000000
0000000000009;cI00000000<`UndfNF0000P8@j`EJeXkN`000000009A;NX3IcA6CTDI65I6M:@JS[l[>i0000Xoc@@;JC00000000000000000000XGDU00000000
HFQ;00000000YAV?TkY`<2cHP=kMlIb=000000000000000000004HMNLSQOhVjgdaX9dTM7H;k:\BkoHm7_Q>ZD0000HRTk0000000000000000I;Dee=^bDQdU`=YU
df?68UG:5?8GDn3h0000Y6gS0000`iB3DUKY000000000000P>9BL[nCH_1c00005CGg00000000a49J000000000000PNYZ8VG[0000Q78m0000dM8`ldAPa@WoEA5T
000000000]@e0000DE4lL;V=LVmXU;Td000000000H[m0000DFnm0000dX@^000000000000A;F<000000000000d@3D00000000h>PHP3bJiB3C00000000T6XUd24c
0kaMdiECa4Tk000000008FCi000000008Y0I8Dj>XGOdLMMNEAd:P2`FToML0000000000000000P4P:hEe`h3[60000a:[UE<A[0000D2mo00000000h<W400000000
8TLYi=0BdEXQPXM8lj=3PC5@4AB0Lfc8i><5000000000000I<b>0000PL^o0000P>CL0000PA2i8KWU0000Hh[_h25E0000000000000000@3^:l_@>E2]\00000000
00004YcTI?Q^9A;ZLU6b00000000Q=:Y00000000P@UG<aS=0BYHL0R=`Go50000h>lAXBYkDPOk42^U`@2^0\2:TiJi000000008BT<ddoVQ5AH0000000000000000
\]EK<@Q;TSGa\=oc0000P1JS0NJoD>a;00000000IAl>m8M^L2CB<2oL0000000000000000hSc:0000T9RDTU`g@3UC<Wem=5cAYD7Oa=RGM>Jl0000<6h^h;Yj0000
00000000lH@l0000000000000000Q2^UXi`VA@9`TOKH0000=6880000TUZX0000aC[P0000ljB<d02l000000008oAb46Rn0000XCM<LFLd0000000000000000HL9i
lWl20000@cI20000000000000000000000000000000000008D?MdT:hM<4S0C0K\C_kX[:n000000000000<c<;TAbnPCT>LaRB00000000@W7YDFXI0000Y2DA@@bX
d1^@d6:_0000HYg^0HKX8E3>@0meX6_4HX_]e1A>XHZMi@`3DNXmDZT<00000000@Uof0000TN0n0000lMj<`PhJ`\2m\2KiP:ZX0000DYhn00000000@fe400000000
0000HfD:00000000@;Y4\VIG000000000000PF3@8_JE0000X^=H0000a5Xi00000000`45F`<5HdXa_0000<lcIQ@n40000000000000000000000000000`Ph7P\Km
000000000000\6Z3DCTl\36[000000004b544RFlLiR5h]2XHMP3Te4J=9j804<k99limD5f00000000l5G;Ph`gL5Y\H?ZE0^@K\SeH@HCa<m1^DKEcQBGkECmYiD<_
0000I2OGIA:400000000000000000000000007UNDVPSTB3DhWb^`j=G000000000000X`06P@af00000000E1GHXYe<00000000817dL]\4X_EF0000XjXM0000TcbS
000000000000Y<a]0000EA[aL2`60000<_fi<7j2dRA4PcBiY;fjT6L7lDHGDjMl14O60000Y9@I4cdA000000008Qh<000000000000@:AQ9<h>TC>>I=f600008@66
0000PKG@8[Km0000La\h<;JkL@DK0000h>lL0000@QgTP]]E0000<cS6dMXAljZE00000000do]leBDDHKV`4O_SPbFB4<QI`k6aYC@n@`UDa7n[Y@<`ED8Q0000Q3<U
ECDFECm80000000000008nlDA>ie<bT30000h9<9T:X0\m:>h0FDh`Db84>cTae_@nPP0000Dl@PDdH@8M6\00000000dbN1E1Pol>dCH8]@H7i8a:h]00000000POgR
0000000000000000PdIMh8YWdS5WXg4M4A\b<bS70000Tl]V0000<4ReQB3R\MXd<h4Em?2500000000\ND=lNk\0000000000000000`GSoDbn[lTkGl4nQ00000000
lXeBllG5<VGN4V]00000=3T50000l6Lc4V<@00000000LOBo00000000UAJZ0:;S0000P8g`00001;m90000P3]O<HZ>000000000000d\>=`mI1Xdb^iCbI00000000
h7lHX;7WhNAdldmaTjWJHT?5P\4id_9ZAAoVQ>XC\DabYAX@000000000000000000000000T2;iHLE<T[lD0:I[PF<dLKK8T\3Ka<lX5@@2e>>3E:Gc\XVe`S4X44H<
M8VOa57liBgQUD4FQ@R>0000h^]X`;2Gd:@>@4C^`d<R93LY00008^UDI2Om`=\Z00004XF@E2\N00000000@fCLm@f`0000h2NI00000000XTcR000000004b7JDF>W
\?o`0000000000000000l8[B0000DTiD000000000000=5QR000000000000hQSM\?H8d2@mLG95hQOcdNa6LSF0dO;P`XfAD2GZ@6GV]3ichFh\57]d0000h[BCDF]7
LdU107di438b000000008?D1P_TMT?kU]7eKA8^;9@clX7m2\gESlh;100000000PG=Hl7\D<4`2HRkE<njL0000Hg^o@;\CE;e;H0SlXc:bHD8IDSoODCe5L6QE`P\]
00000000\_7O`C_`@n328olE9?i:0000Df;<0000X=AU@VaDECe7XLgb0000PTd>=5F4958<0000`3EP0000A516@I_1L85i0000i4cJHB[Q00000000000000000000
0000lMb<X31KdLNVP\67lU=PhWBmTnU493A?53C]E8Ggm?oCi@KW05Ag0000000000000000<4h^i>AcYD3P00000000PI:A00008PlDi@;d00000000000000000000
000000005CH?0000`ajf0000U7BY00000000000000009<]@00000000000000009?`g000099oiPT]@00000000Pd3VE7n=TOdNPR<a\_WT0000D>FE0000@CmH\0i:
@^c_000000000000AAAo0000000000000000lWoal?f^PCXXTA;:hFmoDGDE8DOg4L3APPd^LIWe8Y6PHO^^4_YZI1nC56;X00000000dZ3j00000000000000000000
00000000@SfZhP8]`l7GHHG=HPT8dH9X8I>:0000Y<]40000000000000000<dPL4S`Vdb@b`:KPDVJYPeB[\f=BLGaZ\;SX4Gc;hPhn<nLD0000D_>400000000@G?Q
XJ6a8k2FDH<Sd65BhWYO0mK7M4G]HKW;i4jAM5g[L^0Tl0ojQ;Gn0000dmkN00000000AAf8`6\G5=0QX@AZHUciU=L_DbkdA4_2<:=i81=B000000000000dAn60000
00000000M4<F0000I2M[IA6>`fZ@dRC9<C2CDBOjHZ6n\AEZPjkhdoj`5?EL0@Jk00000000T\M`<@Bl4GjeA80k000000000000DHB<0000000000008OTaLV@DhbYH
00000000LL\Q<c]40000m;`@00004DWR<oL3P9SYaCIJD>Di\XTdh^Ya9:6D00000000hML10mS^1@jP00000000000000000000XQFV00000000000000000000h9Pk
DB[F0000TVfOe:MiXGK]0000X:JL`>ilLC>dlOoeTjcd00000000<@6j0000000000000000000000000000I@Z30000DPBWI7Bn00000000000000004og\53@MQAL:
0000P=RPDX02000000000000LV`O00000000082XDAX@e0B[M;5h07054R>o00000000Q=`iP5F^0000I6KU@g:mM4Fi=0Nc000051bUhSIKD9haL5OMLLfO0000H3R7
X^M=000000000000I2jP0000PPhZ<3obTCicdch[0000\<WS0000TEP40000lRlg`49JPV29M4__0000I?ON0000H;=d`NN7TJc:`QXZ\[ibPj^;i9\aE?hh0=cM@?ba
hk?UHOc_TU9[51_e8j9:54c]4;Mg0000D<bIX^?X0000Q0VTHE\60000000000000000000000000000`doJ0Bng0000000000000000000000000000000000000000
00000M8HHA[\0000\c?Bd@P>H5J0E=W9Y>A?4Vfc00000000`8o\XZ9nDR\YXHH2X\lW0\mLdKW20000l0N4XBXelAHUT5R4HR7_E4>AXhGb0000H;@2`@iE]8OM0000
U7hE5BWa0hc_ACRk00000000000000000000a<U60000XEI[a@4M00000000\J5Z0000`8^J00000000000004bb00000Zg=\3B@0000P5[0HS^g000000000000Q@h@
TB]YlU>G4M<U00004YZ:000000000000Hk5NU7YF0=R^hlS9\PP?8N5i00000000TP5l000087I_0000PGJC0000Lh3kU1>n<mbBU=@50000000000000P:Q<nN@P4M6
1@]c000000000000000002i:0000000000000000h`Yh<4Wo0:PHH;M;L<OR<>:[DVA^a0PK<7=A4@0Me=4h54UM00000000hH>ji2Xa@d@mi3KOh<PA\SDL00000000
0000`VL>L_bgDR]XT5I9L`o300000000<9ag8E?T00000000000000000000`kXP0gV_0000Hk^mXZ>>H`jJE1<M00000000<5bmI9Qo@SS@0000000000000000UCD[
00004>m`M:R^`LG:000000000000U4iOXKLd00000000<;KFLNVml[6V\Kn5`lBKU1\[<WoR000000000000H0PbDDW5TKJ08KanLiH;LBSQTnen00000eI60000H8nd
@cL40000L0Tll[IRD3WfHY9A5@QW00000000000000008AQa000000000000dGaK000000000000i<DIX9IDi>1mMCnFl<;:dKQkD6DghM;o4ek84O6n<2Ge8UNJH_=A
000000000000m>N\0000DU:JP<:[A1EYXP5UHRB=@ZX_000000009B8\00000000HjQn0000000000000000@`[fT5WQ`Rb1000000000000<QnY<]im09fkX7L6h@ZR
TZbL\98BHg?7Dj7h<k3N0oMmm3P9`>jMLEWOI3HSPbhWY?eMmCge8DMG00000000D65W`D`SLZD@P2\^I4ckU4e1`;A`00000:H0000000000000000000000000H<h0
lONS0000`1PWLJ52eANbTKbdl3_Wd:oElJj6D::gP@<<DJN[``QHQ2FKIA0V0000`R6N0000dTm[LEHS4Z5T\>;b`M\@d9hX<[`_P2_DT@WJH\n@La@5a8cZ@:l80000
00000000e:HJ000045ocXY<F8cmR00008IfR00000000000000000000XPAN00000000000000000000L<C]lgKR000000000000PY84T=i;Q9?JL`Jj8N^S@Xn?dYW@
00000000H:]Z00008W6]HM7?0000000000000000]8D4l8[Q0jB\A58Ja8QKA>SZ\XJm8TJ>T=:VPnnF0000000000004lESP=fo8>I>TI4JT0EnH:mS0000@Ici0000
l1c3<I1:\k[H000000001;[3\iXiLlTG000000000`1C`;kK0000TF@S9C`f0000000000000000\W2<0000XbCO000000000000000000000000U8H90000l1o64b[6
0000000000008PPL\YU50000000000000000439c]=lZ0000000000000000X]_m000049>a00000000DKGK@`S>00000000X_RNHG_b<1Y0`GI2HNiD<ifZ`nTGe9J:
8Ag3PH4000000000E2lh\^PI0000XIGkhN2SMBVSLROM<[`@dEg?TG708bcK<TD?T=IEEC>a0000Q6HZ00000000@?Q;0a8Q00008BW`X2^g=@=h00000000DD=N0000
0000000000000000LXKhm;Wm00000000000000000000I18;0c\9000000000000\VDk000000000000000000008T\L0000dJfmPa5k000050;G49FYHLZ^0000\=ED
XUoD0000`NC0@RD8PeV\0000TA:D\<;Ee;dE00000KM:l2SY<`1`00000000000000000000X@]T@<9=DWHK0000DBLn0000000000000000\AaldW]O000000000000
000000000000@O50m6SQdBj;I141YBQ^00000000000000001=;UaBKI@9fIDHh6T:OdhodZM2=8U8J1L?LY0c4f00000000HS>><C8TXClX000000000000l6g`dGm_
0000\hVnh8Bgh:\ZE:nf0000XD@d00000@TX0000LU6RM;ER]BHj<:7C<?h7d^Lfa:;Nh59P00000000000000000000@Vio00000000dM6500000000dXm_@@=B0000
0000H<B^4L5D00000000lJ>f00000000h6Hhhbi:lEQW0000X:^@`OA@a?2emCTET1TV0000\jg64\U_lMM44:2f98P49?GnXG]7\anE5>?VYAS?00000000DQ]K];_A
0000<2>M0000i=TZ0000DiDi00000000DO>W0000i<ML00008TLh`UfD17gjm2R18B6Q<O[l000000000000X?;<PEmEXHe6H][[00000000\`gM00000000<[E[<fVP
@TiV000000000000DNMc91J1]52f0000LdG:d2Dm8K_4\ScUe4dNXE@PM3onh\a[T]570000m56`d7PKl^X@H?`ldjOJdY7FMBKm\=d^H3c^`GniQ3@]5CYC00000000
LRgflF?SXhai=;>kT>M7Da6\0000H6CW00000000000000000000L^6G000000000000D@Vm46JKQ0SLU1Fk00004JTW\DS^<=4Odff@000000000000000000000000
DbR;E?U3Y7FIhh\GHK9i4ROh<j@@1;7T<NlW]<k500000000000000000000<MZG0000\JhnPTBG0000d[M@P`LShb4b\jOfHnKR000000000000000000000000\G9f
LJY;LY4AhmIY0000`oIAT4^UHAZi8OSjPSVoI2;X00000000LYkLL[\90000000000000000`EO;LG8A=B]100000000<4K5X8KK0aG;l9ba=7SKI:;B]A:L5::kTj>K
UD<P00000000]>JT@HXTABX600000000@cF_dfZX0000@5Ql4U840000000000005=1A0000Dm?P8_oh00000000539:U83800009<LA@0<UdY_O\InF00000000dE25
h2cjHTIbe2gN000000000OZm0000lEX0dK1V00000000hAM8HaVk0000000000000000L5c8000000000000HTc8d8BXD]SE00000000TnX\000000000]L0ECO_0000
000000000443XOJ5``ae000000008WhaL@hddj]W000000000000<BZPTMXUT=8R00000000<Be[a?79=4eA0000P?^V00000000T?9FU@dk0000<V^V000000000000
9>aX0000\ak800000000X_CoDiVM0000000000004:HB0000i><_0PSUmBnY0000Pi2nHnRgUBT@L=UA0000T_;]hWbN@`MPU7`h0000m@Fe0000@HaMm;hML4bUhCg\
e<?f<8EYXCI500000000PM_=000000000000`Q;24T238K9?PXkohAD^d?R08KBCDIXj0U9lT[5>l^6:@fnf0Vh=dm>fPAI`h9m4`iI[M0K_13TIi72eY?nb0000<]T_
0000\2C`HlR]PYbQ<\I?0000LIoD`<:65>fGL6;<0000@_S2`P;30QWG4d=L00000000`oi:P3TL0Ijnl7cDh[30D_B492C;E>l8`iBo`O;2@7Z0PCYlD[`m@JPd8k2X
HdQ\E@a\5B;ALcPSi@_XllJg0000PnF50000D<660000T]4SLa[Gd=PP@IK70000@]j70000H_YK0000DHm90000000053_ehJ6Q8[1;LbNWHLEW5?<Fi?ai5@FMLAS]
<cE>1Bbhh^I2hQ4_hZ]29<\5e>?G0000XQAW<QoNa:I700000000L^2VM2hZ000000000P>m000000004A[R00000Lk>000000000000D_H[0000000001\O00000000
8DHh<DSJ8XTJ0000dQkiDo570000hFCAXJN5DbGK000000000000l;CAlLYV@LJHPRDc4YEL4jGnm6oYdAnf8@[mU=iZ]C<`0000000000000000000000000000l0>;
l`=O00000000dlTi8EH15B^clKdo000054QcM:QeY;\P000000000000000000000000PB>C0000i;;G00000000`DaA8]Ka\<1d00000000lDZJ`lOi0000X0C=PDS7
I=_^hS\;LKLV]>NA00000000`1m^d8:f0000l:g`D=E[daY>00000000Paf5<i>CE;^340lJTe3m`OM]8YMUlkJW9D1RdD8XDS]WM<:he?cmhcfH0000000000000000
Y1^MdG5R0000000000000000<m]Q000000000000d?E?PW:k0000000000000R5E00000000@?T_0000`U_4000000008l5Q9BFc00000000dAc>@SbFT`9_P`cJ0000
mCBfT1Bb`M7MD^I_M6:J@H5k0000lPLMh9nFdWk_XlHKI@Tf0000hPni0000<9RRH\9A4;_Oi0De8Y\Pl^V7lkIja?I]0000LGQd@B>2@LeeE00Im4i]0000@5UTHLm9
h28dPT<gl[bV=2mj0bZAD\E\Q?K4Y@FA=A<>hV3GPZMZU<[N1A\`157^e6G4`4mM@?8]PE`b`G2JH3oKX=Z]hL4?X:P3@J?FXPjK@U24@UgB\0em4]aM<@KT87IN@8co
@>GdLSDl@e2?DR9C13\:U4ll44j:P[K3TjofD49VTM9m]8SX5?:cPIk^@KB`U@BcI9h@H9;H8:P=156PI7oKA?049A4j8<K>eCnXL215`D1=X^1SY;S2000000000000
0000hNJU0000165BQ?VnlDFjX`WYE5\CTTdM0000POiKd0;e\VV80000000000000;al<QD\000000000000@XKM0000\96=<d[<D9G^<b^i0MNW0000T8>Q0000@^Zl
U8HHX3J1P9?DT4]=La;]a<^W5D5T00001:UCA?6[`dVM4\?@000000000000000000000000000000000000dSJ]000000000000\n[f000000000000@KSF00004SBi
0000LPVC00008Hno`bXB\dDI`m<L00000000i=j800000000H`kSLRdE`R9PTLgS`TbW81FH<mQB5@LG09ZhdRKXQ3XeM:nZe=Ym@JV>TQS>00000000000045SE12on
00000000000000000000PE`5hIVOHMiU0000000000000000000000000000lIiG0000Lb:V0000H8C_000000000000LXg;00000000@EBW00008aJ>000000000000
0000Tbc<H<TY0000M84RLQjAH2nL`:7g@;eB80iW05WEhH=9DKF[HIQeT`IP00000000HIiQD^ZK000000004Z7G00000000`91UDnWfm21l0000dJcPD@ogTOKhTRYi
0Z^JT0hQH5eWHPF:T[T0D7]:dN8YLdXc00000000000000HZ@Ti30000Q:Sc0000TXY=16A:0000000000000000@8Z`T4]YX<[m00004Al]T\AHMA5B0000l3>a0000
TgFK0000]@4>P]8J<UVW<fHV5A74\J3RHL>cD9An<UMMA7=P00000000h\iD00004SBV0000a@OJD^K>aB]@aC_O0000DO1V0000e?^<00000000L7`c\1MTh8k04JM1
0000X:2G0000D^kRllJOYB;8LU>50000000000000000000000000000000000000000TEdJ000000000000PEEBQBN@=CI\00000000<0HM8OcE<RlU\\SJL2C20000
<Pmi0000POTE4\KYle>]e>BhiA=I0000000000000000D_GhXm<n]B<a00000000lRPTDUEFTf6ZYAnH@AmM8`8Jd9_W\>j\\JhbYD2E`21V0000dL>WX`AG0000D5NT
ho6jE?7H0000PUBET]GkYD>idBYYdjb1`4MB\:<5dkKCMCkR0000<Gg0h?W6HOcP\T9<<U_V5Am^000000000000000000000000@^OYM:`M<;ij0000000000000000
`0:90C4M@PDCTKiah_H>TafdHcD5lYfUM:[7]=YI<=@6l\SYhdTaLi[ja7DfY=T6Q?[?Y@2aQ@[G<ilV9A9V@42JQBR<L1HXlAaAPHK=`Q0]iBa<000000004F5l@cb\
M6O600000000HHP^@A4=<S36T\ILljPT00008k8_0000000000000000HLO?li4j0000000000000000000000000000@OCaL\[1mBG\0000`6IXHTeh0000aAKn0000
000000000000@9d;8L0=0000dD6g`3m90000`acm0000=5?M0000m6j;0000h@e7l8NIE9ReDZ2O`g^O48?D0000000000000000000000000000\]@DX7K@TQI5X^X0
Te3I8fmHhhE3]2JUU76>U?R00000000043M>0AiG4lVYHF@`5@:b0000A;3UP;2U<?BeX9g<TQM`PX<VPZ7W4;UiX4<4<N>1<@L:E<>1P:c@I<F_Y>[4Q?PS0000D>[F
00000000l@bJ83`ST<:N`X;]i2BhL;]]l7?CQ=<fX:[X\Z:f`:VKLL=CI>K8M=8=a0`Cl=jmYC=_00000000lF5^00000000Pg[f00000000TE`MXP8M0W98000053Te
000000000000000000000000000085Z48lKahXeU=7Cm\<O3h2Bad:MmDBMfmAhiDPJFTRoID5jE`WD60000H2:n000000008Wf=00000000D_CgP37]l?W^D@P\8MI]
4T8Xd\TWL58`d[fO\oW8iCll000000000AbSd[DG4cDDmBVehHL<0000000000004VB8dJC10000@RPE0000000000004O3R0000Y2Ja1CKK`jFH=@2mL3AW04jjhODl
TXj3lk97T:0;\lkKE;FK0000I9O500000000DSohX5]@<TQk0000XmXITU5:0@ChLWhWdcffhc6R0000000000000000`]GYX`]f`kR6XNaOl1dB`4A<@;1FU@3`TL8:
0000<191]<H6@H1=Y=dSiChOTjdlm2iH\DoklOl=000000000000000000000000000000000000TQhd000000008LNBT`7Z0000P>W\000000000000X<LQ00000000
0000d1oBhJk:<QM20Zmil:Uhl7HCd;I9l?0=XBBD<E4F8KQF@Sh4Y0>W=4Z30000dY7=00000000l4ETX54_@e[dTo`5d@ee8>1;HCEPdk4`hMC882dA`R6Yi22Ci2H[
d04jlOM0P@QYLWI>\6d;\;d[T@W<l<8LhC^4lH@SX?J\=<HN`@:J8>Tg\EFZT;S8`HBK\02S44Gm`PiNdb;B8blli91d<TaC0WRHh_AWaD4j0000Leg89D6800000000
00000000ICan0000d@9VPK;b0000h;?=<DPSl6[[0dOB000000000000eB3ah3V_0000hN@C0000D1ONX@Rl<KELDT9aT4Z4lXQTTY2M00000000PZATH?HL`^XiPhd;
M7IX\3\L`51^Hi>c0I=_TSEKY@VF0000T6<d1ARC0000PEAfi3PI0000h9mU\UUMH2Ro52SG<Ml<Xc2K8@eG@[dhE1Ve00000000DAJLhS=:0000000000000000U88:
<Jga8Ik;E2fl0000dB=5TN69000000000000000000000000HYg3\[bme5a[000000J89:nH0000HB5O@[faDg0K0000d;h:D`L>hKni0000e=G7X;nF0000a=?30000
0000000000000000`7LJ\;H9H;dn\HAj`Hn]hUHQ0hfi90KOi<Rf@LVg0000000000000000T0jAhB\60000H38F0000@oO`0000TTHOX>EJXLO_0000000000000000
hR2\XN1Z00000000000000000000000000000000A105d9n2P=AE8gk100000000lUFJL\KHl\XGE08CDHSPi3`:YA]_T5KdLk@LTCf^0000000000000000d=8^i;jE
00008WN_`d\Re?lO0000L3XO8^[P0000E:ec`FfGXOLEhOj>L]OTQBIN000000004D]L<3^k00000000000000000000PU30DbL0`Be88C<;D6goi2fY00004`90dLKk
dnGiX2_5HD=_aC`Wi<Yb00000000@W6:0000@bU\`6`Z0000L9N20000<o2m0@gP00000000Hd_Ye:4m46eR0E6DlMQKTaUf98ET1=:hd^YU00000000000000000000
0@jFA0i;PUXEl[e50000m9TB<^B@0EC9lF]k00008QmR00000000YB@H948Pl9Wk0ViKA?7ih@oD00000000H><ZhiMYa=?N00000000\GXC0AbI<[@kPjL800000000
hkZF=00;`MbbLZ9D`]dSlOPF8VNn0000000087@G`O5hhJCV@=B1M@C\8]=k<>LF0000hMmoXD414KfiL7]Md@OYU:5E0000L3=@000000000000lePUH^^JL=`X8o63
I=>:000000000000000000000000000000000000I<6Q0000PCiXLR;3D;@n00000000000000009=FGdf7XL3o;A=gM0000lJJJ@3RQe?JJ0000<O\:lP144b9[<?[U
H6cNPG<:TFA_<K:FQ?T@dWh84GhPDVm8I4\aH[n600008FWY@Ti_h?31dP3I000000000000E>Q_<6ZC0000d2D]8K_A<dkZ`j7NLfo2=4[7A24iXW^OE:jdm<Ph4JIU
YAZhYD7[0000e=ol00000000PVHH0000I>Ca000000000000P]cKdg?O<`B_0Y0ma7d19<Fk0000lBDN`X>WM5TB<<_9iBl=YC;70000hSaF00000000TYjWHNAA0000
00000000`ZOF0000lLP[00008XccDQMR0000`c2:Po5\0000@a8d00000000d]?KHV1i`\DBTAGoTT=8000000000000X8bk00000000h5ilX8m4lG`00000LC_Id6SQ
Tm9jU<dT\hZE`?QS`Y@5lWLC\XLNU3XS`RMkY>:C0000`G:6\eSXd8:A0mFoT;fJ4HTfTBeM00000000H>QgPSV`Y@R_PR[BY<<KDOjM=5H9000000000000DdOkh5<g
DJla5Bek000000000000`f^T000000000000000000000000@:^`000000005<\h<=@E0000DJ_`00000000000000000000h1^N000000000000\_71PlbM0000]4DI
000000000000000000004`Y<DUnm8FMB`]jH0000A@DRdFiYl>B_lU\HH;?d@WHlD]b;0000000000000000E69HHDhPU5l[e6=`<fMX000000000000000000000000
000053mDe<T:0000@_9P00000nUPDWd@m:S?a2RQ0000@d@>0000T:_adPMi8HY`dkA40000d@`X00000000lMH5]1k:00000000\g:9DFk90000Q2eb\a>jdnWRT6MO
HGX:dV\OdY@Z0000@MIhXL5ZX]VndE84Xe3[<7e@dK[@lAcK@X58]?6:AA4CPgYnA?\b00000000Q<>R8D57LO4e00000000Do`o84\PXQ5:`;f04cG3lhii00000000
0000000000000000d^YD00004D:Q000000000000hNGHPaP5\j6Y000000000000d^m=0000@<BVLD1O00000000P76b00000000Q<:;000000000000L^?NTNHN];:Z
X5Q8TVCUm@9HX09b\W@E00000000000000000000hL0L0000T4li<4=W\;<4<1P6\VK8U=^V0000TTd]@<?lP8cKhO?IPNCn0C4Vlg7M0n[<0000lHjNQD6M00000000
0000000017:hlLd=0ViS8nW:00000000U061@UEk0000<IcDT_T;HgR`\AHFM4kY0000@@G500000000M>g@00008cNf00000000000000000000L7g3000000000000
P:KdLXjB00000000hCl9hXMQ\hoA<3@:0000000000000000P^ED00000000m3hMhM7\dV`0Q4PZ4lYA@:ICY;e_lGoA0>\NhAY_Q>PTl2ie\N\2PRCZl_ILI01CA7\8
4G]oH47XlgRG<kFI4l>N4WmSTX\5Dn^>Q<5Xd03UH5hB4oQPD;Xae<^0Q?>VQ@6HdQ\Bd32XH3PNLb1G16>RaB[<5C_[`Q6blR8<0000a5<X0000TRE3T1fbXCU8@Z^n
ThULTag]0000\=_10000000000000000]:j1Y<A1`9\_0000La>?85Hm8a1WTDh?l\OfL<h>A0BClX^[<0_G8fcRDG3\l7^7M35k<6mK]7f2000000000000PAVP0000
00000000000000000000XJdB0000hWim`_@m00000000LLDc0000@cchdCJl8Klm000000004Ke^TNmL]1oWI=8I0000]BIE<0jb0000h7Y7TaehTok40[VE0000h6_@
XK9T0000000000000000U3AO0000lcfW`>W60000000000000000lNii000000000000E5Nflj>U00000000TP:50000DHe`0000m:LL\1DO4FN1i<2m@bTSX_FjHa=F
00008^FE`4hQ000000000000H;WHlM;D1BZj00000i0Q00000000X>FbXGdVPckU4E2o0000HFoLM=Qi00004TfJL3?F8i^R`l^g0000AC4P00000000@<AL\BL?HF]V
53BkQ3o818WN0000000000000000Pn3J0000hI8887b6DJ^2LGRMHn?4dY6<4]NmU8>gM>KS9@394RQT0000468ZhWB\000000000000d9K[8=n:`;l[0000<Uf5\0Z[
8V5k@BhhhO=bhjIla4EC0000hLJ;@;ORhUlL0OVO0000lb660000X=_Bd4[N1>5f`fOd0000=?DV0000dOUW0000T[dP0000TPi[000000000000DL5h@2kgXN_N8T3?
4N05TTHAHXLC`_;hI>D]@?1f\lWgHRWOL^DRA<i:000000000000E?Zd0000=;>S000000004mLU17@7D3gZP4VY=7o0==OA000097c>0000E0P=a0n9hG_E0000eB8M
PVI800000000`Z5k5;?7Q@C800000000=6<R0000PCNOl2GLXdZ>A>c80000000000000000I2=RheSFE5baXoIi88?U8\?YL_4l00000000a;V\hLW@P>bC00000000
0000T86MhNC]000000000000T1j>000000000000DEeRDaH480L1@3H6P3X<@AVD<VOMDeQ1d=lJD@O=TQV4HW=2h5T9LDZ>hlCg11F=A3_NE4KW`mA4`;Gn0;[UP?aQ
HeH;i96n]CBZQCJ^0:jC000000000OkM`Pn9PeB?00000000P5d8000000000000000000000000\O8KD_GUm;T100000000h>884J0m@OR6haN`Y7fSH0bCTUSKP:A?
0000000000000000hfOVi;ECl1[M0000000041Nc0000hL33HdK7L3]2<Nb<a4FW`GegaC^_030]ACa80000X4F=0000hBX^4Kf2<GNUTbTG00000000<AUFTZn?0000
`J<70000<[9\00000000000000008Dg\HP]V0000000000000000Lj2O0000DM9700000000DmlYhWCjDXD<0000hD9@@WdQ4PBL`O[_0[k6eBhe5Cc0h@N5H>fQlChb
lMTG@Rdc4lc9i5Lk00000R\g@Y<lT4e\=8eUd8On000000000000000000008RMS000007XNH;=F000000000000<X3^0I_Z0000DQ6VdZE6DcVl00000000M1To0000
d<?L0000DBLd000000000000db5f`1Q4U3Vd0000HQ<Th6lK`[F400000000XEXc09POXGob`FQTHIeI830ml2Q;XJ\[0Y:JU2`SLHHM`MVAL`=98@T8he6B00000000
X:\O00005B2S00000000000000004ZP=PV[SHbED000000000000TUV=0000H3`_0000T^3UL^7C0000000000001;7o0IQ;`0[eD_G]hG\84Ch;DGZVP[<Q@aR8DPI@
XmT?hnXfe5FRH8Nj0000000000000000`9WGPmZB<<4F8KdJ00000000000000000000000000004ELh0000llUCQ3ndlL_PLFRCm5=d000000000000000000000000
hBmi`ODX0\>J]1W_0000d;KS0R^Y0000E3O5LXm4`d1HTHYSXiJKA47JM<cIPK5B000000000000TW>I000000000000000000000000D^?5l5j`@i<Q0000hiR_X;4`
hA<`DN:d\E>:\9FH<kd1Q5TW8E08hE>kDS_@dJi:AC\70000lY@AXRZ9dcCEHHR]0\ENU>NP0000000000001@KoD=T\0000M6?`4BhBXmC@00000000000098dD0000
0000000000005@k^@SPjP<L>0000\M^R0000000000000000000000004H<a0000000000008CYDDUhL000003SBTem=00000000D\nQ000000000000D5260mLe0000
\W=@00000000P;Zcd9n<hm4^eCJIhc[6@LDX<e]F]1hg0Yib<bPP45PT\QfM8e1mTIOV]6IR`<<n@U3c5=8X5>kZ]AHkLRbL\`>?X;QO00000000T7Xj@7jKi:>W]=No
047fT6e10000000000000000<TgL47U1hTmk0000@L@fPCY_l<@;8FnS`_160000Y;JV000000000000\Ydo00000000hK36P]\B0000`og4000000000000000080K\
i=bILcA@@HcK@^Gam3:d0000000040K?0000l1LD00000000h>mS4a0;D`naPlj]0000P7468[1Y00000000h5Dm0000DXbn0000ECXA0000YBdQ0000@<S<0000lWNQ
e9Q000000000M?XH000000000000lo]FPo<l\3Fdl47@0ViC17VLU8j200000F9mLKYc11ni00000000hUl[PcP_]40l00000000000000000000e>_fXPU5`RF@U@0f
0000`L<m0000@^:>HE^4]3XC@E<f@]Qc0000`LaDhEgi<mmXe7lf00000000X[PL0000L2ZkDWAbh1fBTEH^0QHMlhSAY2@2\77I0000<RCjX<2l\RGclf0RYA4OLOd>
T^]7\5YMhQ]n000000008EfHlbLe\h>i0000000000000000Y0R400000000Dg]b000000000000Y74T00000000\R;RdPR9H3P\0000@08E0000T2TDhih^U1o70000
00008bI\hPGK`mBA00004IP9e?N4TNJHXah0XElj8W>eED7m0000M=Mdd>GHdDa0a@;X]?D>0Ge7XBk=UC\a\1VCL8nFlO3bTeb4E6[c0000X:\;e;8n0000DlMWT5hh
l0<kPnd4`GfY<AGKE;CZ\5ghTKKFXKL7`D`D]3Ice>;f000000000000000000000000000000000000<UIh`_<NPaB^\[Zoe1K=A4BETK?I=>e60000HS<WL_Q90000
PPUJdI>V00000000000000000000l<<>Y7]70000<@cW\4E700000000000000004U5f00004mjN00000000lFISdAHc0000m?V><>c^000000000000TB?Z00000000
]50Q00000000000000000000000042<G`Gn]00000000Pdeed:eLPJB=00000000000000004f1l00000000P0bW`\G40000dTJ1T<VJ0000@WP700000000L:3:DWc^
000000000000@JU;00004O0nP?:BDcZJ`k=_ACFYlO4ML_F<8km:0000POP7e<Cb\HP@i0kX=2l200000000m0?90000000000000000PJ?S0000dJiE00000000@oiR
00000000XG<j0000Lc380000MCoo0000000000000000lHGT0000Tl8X0D:B<55ie2Pg0000000000000000@:`bhQ:edUA`TV`?0000A;O6000000000000X6\ZDFGR
dOk>4[=I]@@h0000Q;I]HQ=c0000TV[`00000000XIlB823Y9BOK<6YaT`TX<goKhMPgQ6i6m9MUA?]aE@Q30000L>B5PNHbdXoOY78L`KJV00000000ID95lYSX0000
0000XSU@00000e8>@<m600000000`^Fg8_V6`0o]0ARP@BKIPURMh^cMY7TP0000000000000000LXFZPZYm0000YB8ATJR?00000000m1ea0000dK0o000000000000
0000000083`;<4BVH5@7X<<\LW2^L<44LiG7`SW[UAiA@<HE00000000TD2CQ;=c8JVc\BC0XO[SlUWh1AF400009?m?`XnbXmPGE1>M40KG1=UnP:Am0000PH710000
LHKK0000H`e300000000000000000000h1E10000TAh\0000Ldh^<`DW000000004AR_TWLP00004VVNXBfT0000@3@o0000X8VVHcOY8bf6\d<^@X0a]:f5eB>5E1I1
Xk7ZHJ=3E85[H68m];A2TJ5i0@8kM5SkT2j@d0\OH4_6Q8:_\PJoA;2n<aJ3EA==]A?MEBSVlQER0000`<j4<;>`H?JkH8d\l<][`]Y\4[eS8_[F8dndhEL5TTNiHi9;
027U0DlC5B^B000000000000dEVN00000000@>f@hO2c00000000PEm9496kM<nV\gDQ0000d7a[0000<GKK0000000000000000@fHn000000000000h:2VPLCl`0kM
`ElG\U;TPaiV4d10E=R;0000`Xok`9P60000000053OK0000H6c]DadmIBjB0000000000000000T:I7d?5nhE]Lh_e<\QFG00008I?V8FD^000000008QPl0000T55\
00000YOA\DAfhgn=87aA<F@E4^b?00000000`[B1000000000000@M@JlN6TTadMM63Qa?[0PFDJ00000000000051P_P`d8D4ZB8\V00M0Z8\=fa6f`0000<Q@mDT\7
hnhB00000000dQ6oU>kH00000000000000000000Dj>900000000PA;0000000004cV5eBLl000000000000m<?<H9cb0000D_>TdU3UHcI?000000000000HP`PT;_A
`bWI00000000m>1O0000@DK6IB[lX8mE00000000hnn2dh=50000X6e=8B92e461@HPPLJCc\K2]`Q3_\6g5d5fn86K\H]_SPjPfl\ajE@18Y<8R@LX8lRgP@ZYFa:?M
h7Kd0000000088=Qh[OnUBA20000X=gB<1V:000000000R^g000000004\d00000LS\E00000000\o?b00000000a>?e0000000000000000XDEBXUeG@`9IIB58PD[V
DX`k000050_4@65:Y0^Wm>gjYB5bXgNU0000LFH1@]f100008MJR5=IGL?I44UAQ0000TUNV0000`edX00000000XRBL\cn]0000000000000000000000000000d]@:
000000000000000000000000<O\Udle[0000000000000000LOGi4Jb9@5Mba4kKU:=I000000000000a6b=9>blX:[7`Xno00000@=Q0000XKZ_00000000l8Jo\J<f
iAdX]B?:00000000000000000iD10000PIDC000000000000P:N;0000TbJS0000TV_bXWZkP1ISdW?V<h_c00000000HS8c00000000l:80LjgHH6KiXK9114eSHBb]
TFC10G2W\Qo?P@DYI==\\cWY5A>cPCV<00000000TJoBhOhmLai8Hb@6Q3_@000000000000m:dU0000XOd^83`GDmMaUCbgU1Rg0000000000000000lN5@P[>:0000
lNjR00000000P;DhY623leQkPZjAd_BEa35@X?oEd27F=@3EI0<@dIJ600000000\W=M0000Pf=^0000]BSbDQgf0000PS;i4cbh0000d9Xe000086gDlW;>h3XEP6:@
HJbRQ9JL0000`b3gl]5MM6R6XmWdU?4?0000`IX0@UMgDZ`KX@b78X`M0000=;^N@\iQ000000000000000000008RHOdljm00000000EBc4PcP;00000000hS6PD?GY
`AZH<Fm<mB@f0000@cEk4;N5LSE>`f<JU3MjEA3Pe49ZTB\D@^CJ000000000000l_9g]>ce00000000hC^]i;X]0000Xc5HPMJhLU\94^DA0000diOcU0AomBRN0000
T@;90000l;k^DIUY\QhUHcHAHfQTQ4VI0000e4C?0000IBQm0000<o9n`ZKE8A<Tl]0_00000000`PB900008PfhHaEhDO_Fhb\0@[]l]DAT0000]1E?000000000000
0000D?1W1C@20000]9\400000000000017;mL9F800004IPG0000h`AY92YX0;Rg00000000LU<fI0a8\mOV000000000000deiO000000000dlli<fOe5fOD_>I0000
@NPM907ohY7400000000`hf100000000HO[K=A><lI22h0EdX8Uh000000000000lca^0000L5\AM>=d53`H0000000000000000U?0a@:1mPd>fE1`;0000d6gR]<YP
00008Q07P3[M0000hJ92dEiH8QC;L\5g\PNKTUg2A4_D00000000T8c`00000000518\00000000P6e_=;h;HUC\X35PX>^F@F?i`G_U`ZYY=707@i;K0000@0m70000
0000000000004U7X0000DT8llW1ll^=:00000000PRYZ\_FZLFa[0000H_>_0000H\WY0000DA6mlCW]T[NM0000LO>B<>I000000000\?j]00000000=B0[00001=7_
00000000Q>>Z00000000DHR000000000hIHR]5PFl]b_00000000Y<Xc000000000000\PNbTDT;\IhSLc^F0000000000000;Oa0000h0[;@<D107210e5fTfV80000
H;>4\>FV<1=^<lgMU6]500000000HYI0D;BALG`^\M\O0000dRg7lFgRL_7C@0GJ90V>00000000hC:70000000000000000`TVg8P4_\c@j5CJm0000<AoiM?P80000
00000000e?<^0000lV8k0000`2EM0000\Nl6H4ITT<Bi8??6lA^I@YS@`Z@W00000000000000000000\;O3@?QG0000@`NB000000000000@DBT0000000000000000
`4Dl0X1OA1k2eB6X000000000000lecH0000D9LY@8n5HT4X]CT600000000<d[V0000@?mZ0000PEa1<BJ\e@i3=2Dg`7;9h7`V95Mn000000000000h5n`0000]2MM
00000000DMGH0000000000000000000000000000D;J_@dGZ0000087EU@l3XLbTD4EGH`P@15MEX8F<dYUh\^e\d6=f1?K^5B;_0000P3WF=??=0000U>fS@NFQ`G]c
000000000000LHX_0000PR800000<YK>00000000000000000000h0k9TUO?`k`5hd8EXMk>i8Zl000000000000PfWh00000\fJ00004:5NeB2\0000lnbN00000000
0000XC_8U>WV4CGODP^hQA[C00000Ihn8NK<HK6A`R1HHUnL4MeTdbSB<ieP<m5QQ5<h\[YCQC2d000000000000hS\VM<6lXC[H000000005?9F0000000000000000
000000000000l[oI`>X_h@LZh=C:Q0mGe=8d`bIglgM[QA@U00000000000000000000P>DG00000000I:2o00004RVg0000TXW0h46?X?^j0PN2H2LX@?cClIKElXCI
L6Je`c]E\lMCQ2h<94jom?f:HQPP0Y09A7\JU:]2T44oDTb<\\_oTao811l11;^Zi@c9P4Pih=QU@XFNT1@5000000000000@7hf05LN8_:I0000i3GT0000IADi0000
0000000000000Y:;00000:ohQ21UhJ\l8CH]Pn\]aCkm@bf\XeRA\3`k00000000=8F]M2Gm000000000000000000000000i?jNaB:i0000HO]:00000000@JIF\YX5
A1T=0000Y;ao00000000000000000000H5U7<0gMXOKWXj4RLRLd8mk:12MkQ?iF000000000000d6D\8h^Y8aCl`b<be??LeB0=I6ATM8kaQ=M:m=Oh000000000n4:
1?K@00000000\AA@lL^^4Y_o\m<\<PJP8O0<U0c]000000000000U?_Y0000mD0\P7AQH60A@7eRXB@9`eV0e=A=000000000000PM=m0000`=5?Y6H<@11n0^2H0000
D7g`lGCJPRI;hGRc00000000HREdLe99@U_H@^Y600000>5;XbX10000lGMKd9oji@InDY?K<Uhi0000TBRMl5cD`;9O<G82L[ebTm6_TWA9Di\BP``:=:4CE2]>0000
000000000000\IC30000T^\k0000hSn6`X<d@6I3T:;i<FY:P\1A\5c]000000000mVl0000\@>hXaGiXG[mldB<0000LD;N0000XXIVhcC7hQKeMCmJ@l?X06le8V8X
h:ng`QUFha:3i;d9a2VM00000000PSkR000000009=^n0VDK00000000HIlU00000000I@\^000055Ed000000000000H[Rj\QnM\G;Zi8DL<`ci0000`GnO8YlQ0000
000096k=HRS1000000000?K[XY_>00000000@ZcXPEE\`iQ[00004D?:00000000000000000000\[?`T=@d\GIW@o\ja=c30000000000008GgJ0000000000000000
L2Y800000000D[?AT4m\A4D[LCd706R<XP;DTRl8@Y4aTE;j8:=>`6F6lKnTl_bHh^27Pe2cPFf:dkX>lWb>@`A3a>FF1CHf00000000A;l1aCU>9;lU0ANAm=2F\RRe
0000HWAo00000000000000000000000000000000000000008Sm=0Ii\000000000000LL`eT1610000h`170`=n00000000lKHf0000U93>`H>Q`J2c`R`ldiWi0000
00000000DbfDA>WJ00000000<aOD0000HGi?P6Ih00008@[:@7Q^D:29=;la0[71ll<[00000000000000004854lkcB00008a[VT64KXiT98Y]Ea2>L0000<VSPE4b`
4C3]1B970000=7X40000000056GXd@9>l><00NGXPT>j<E\F00000000d?1489?jX7_2@XMhH5EZ\DUC`JnIhY?ll[WmlbAFI<;41@_:\M1@D3ECAC;jM0^C<Ei>Y:=^
8_i[000000000000TY^<d_][0J<M0000LMJFLWhM4Li:LYF=0^0dTWJ44cYk4lXOE1F_U4JA00009AU^L0>m<L1b<DSm<in8m9AmP:H_``W>\<b:Do>fQ6L<T`RJdaG\
1;`4E=o?]>2E`0mUT1hk0EQb]C\mTTIVHbP?82X8LlLO`BVR@G6BQCE`000000000000000000000000m;D2000000000000l7NR000000000000LiHSl^VGE7Oc@BM<
0000h79MdA@YlDAGP3?YlQ:W<Iba000000000000h82:8WPldmNiL<PdHOSW\TWMTXmOI<bJYAA0\f`68BY79;fLl9Qae2S3L5\OHZJ6@4fY<0Zk8Mg>X\5RTd02@eD9
00000000000000000000DEh900000000hY>YI35N0000`7iKlH524\feD`a200000000U;]X00000000`dIW00000000T@iP0000dJKW0ObVD9J698C\U?jl5A]S0000
0000`nfB`H4b00000000@3ch`\omU2LL0000HEh[HGFn`n@oQ=nai@4h0000Q<@P0000d6h?00000d;M00001AiM8BP:0000000092Cd00000000HEnA000000000000
0000@5RTdW8e0000Y;HOlM5^TG5klI]7Da?U4egT93c60000\^DhD_b9POh_0000000000000000aCUhL:9]HNe_0000`il<0000TV^cm:P<T[XTP?S6Y0aS]7XW0000
I9Jm8jjb00000000Lb<9LQg3@gchTD9ad]A]M0P[m:PcTM]R`1:FIAH_00004\d<00008Mi=8E2TTl[QeC^J00000000000000000000000000000000DX6ihBO4TF_7
dVZ^lC0_0H6ATVSi<X]GLgO7U5WC1<iLa?U?ECNKDKk8@cLT<=eleCNZ@8meLA^ST8ed8]9dLYSgDd`]YDA6DY1f000000005B6@000000000000000000000000X_MP
UBHL\Q<bLHR?X_?60000Pg;==:e?l=XQA03RL>?c00000000000000000000XLF200000000U=?i0000\BNRhPTC4Q?e00000000000000000[4M0000P?jl00000QJ1
0000lg;ODO<FTJQZ00000000`[Hf00000000df]JX\PQ=<Ei`001A<^Kd@ZB0000@]SRi3L:\fP6XkAZ55OjP>\100000000<M@;0000000000000000TJX_@3GhXJ@i
XQIXXAL04JVLLaVN000000000000HA1OXc_H0000<_[300000000lP7e0000TAJ?`<a\00000000I8\dlX\l\0DM0000000000000000DX>3D88[00000000]8[J8VW=
00000kM\i<3fX08V@HIh<HeEU;__00000000000000000000\n9f8FK2E20Y0000000000000000IBJV0000T5U\<hmA`W7I<X@=90g[000000000000000004]H0G65
0Jm>E<a6XIH?Y?]1000000000000lg2ga9cWl`0[0000]5cQ000000009Ced481Th:3lHX=S00000000000000000000M=KBl;4AE4Ab<:lQPMMd0000000000000000
0000IBCQ@O7L0Tf:0@@FPL:CM5B6\[jH\]:[@dUB]483i63Ca=5a00008JA:\Fk`PUXU00000000000000000000`]:100000000000000000000PQHZ0W[I0000m3lN
00000000lK>70000000000004=V<]2kB00004?gE0000X]QTh6CL8lLe0000000000008d=i1A@d00000000000000000000X?bA58Jm0000DZ8:E:`2@^`<0000TMSF
`gB]<8LI\ACDPR`<Diej932]8ZCOLR=A<9JDP^Tk]5Q`\j:_U5Z95:TSM?[N\C42I@0N1@`]mBmoHP4K0000TdQO00008ooamAjFhA]n0000LTKB4^i406daL[AM<I9E
<365000000005CJ1l6[i000000000000dRmHY6<B4bHF0000000000000000PdcV0000HPI141ml\A2;LQcVA>Kb0000@5n00gUG0000A9]chn7h00000000HoD2\9k8
@;RD0000000000000000000000000000hW9MI2;>000000000000L3Uoi@TW000000000000DS3XljTFa14h000000000000TFd5ICZ30000`YhL4DI=E>j:DXP0m7kL
00000000]6^2000000000000hC34000000000000E@Uk000000000000@XIG0000E:9e00000000dK@k<TOPX1UKllA:0000000000000000@:iQhCoghJgo00000000
000000000000MB7f@Zgk0fBn\PX;DTVN4LRm`ZlRD05ePS0<<l^Edm0a@G`LDnE<Pof4E>hc0000Pf7B00000000P\jO00000000@J2C`]jYiC0c`Ne9000000000000
00000000dk28X;QcXZNiP`^E`n:<dF[Y@U[Q0000eBdE0000X@ik`cDgl]WNa45]D`@54\\0a<3900000000DJ?b0000000000000000\]Cb00000000dNQM00000000
000000000000LoZZECPdXfT:00008_EP0k[\<IJWX3P@lUL_d_eSe6cKU<>aa?eDh?1B<4\ZH>D>HdQ500000000DX4O4H^60Aifd59@M4m?d3;U5?F90000iAXL<7Fn
L;6[@IV;`aMBXb0o@BH=Q0930000000000000000\X?CYBQ400000000XTV3LEDI0000U9ii0000lW3Xa1?n0000LRZHY1:c000000000000\\?2T1nJl33V\cI[L@G\
5>9J5;H[0000<]U88ceYE;ji00000000000016D800000D\J@NbXH_l6000000000000T8DPl@5[42[Z8TSnPW4Tlg=34m280000H7dF0000485Tm9=[0000A<UK8C?0
\[[`d2QJhcno`ASN\[m_lUU4\b=0PO]BPcPGE79fU:XCY;aK1=km000000000000000000000000@BV0A8_^dZ;?9<kb0000`35@0?dbhQdka=\:0OJOECVC0000DDLA
TF6QTT7?l\EkT^\]]2WfI@BKHEG_0000000000000000L<nG00000X=4P0ON0000H8M6To]2]79T8US?lhS]0000l4^H00000000000000000000<Te=@HEm`PPg4Vo7
@R@l00004mCiQ1kNh3G3hG>7Y5Bh0000000000000FGc000096iK`d;UdCNEHLXg00000000`KkdDP@4M3HA0\\bI8aV00000000aBXT00000PG0HnBIXXJ^8a47X^Z>
XnIWY;N=00000?Z60000000001c_eCDj0000d^k7PN1h000000000000HG36000000000000XUC6dVQadX:dDhMAQ?d]0000DdH2000047Bfd]c<56?j00000000=92Q
@N8H00004HFS00000000@T:D]@mVaD7:000088430000I9VL0000XLhg9>_B@<Q_0000@i3J0000L;0L0000Xh:W0000l6Zm8LQjP29XT4imDRJVPjZY000000000000
<3T000000000DAa_0000000000000000T3[a00000000i4<a0000\8H\a2dX@=a\00000000hj`U000000000000\XBT<Do[0oF@00004Ma2<Jmn0000000000009=GF
UABD0000000000000000\I2fXnj00000XCDE\J7CXJWATaaUP;nVI6m;h8Y700000000@@9fDWcoh]H>l\:Re6608K3Q0000E;RTlbbO000017gFTC<O<oF\I@j8T=S<
4`GZXkR\@64606UmiBUi0000000000000000e4T>00004_c1<DW_@gdW000000000000@IkjABH^00000000T^l^000000000000000000000000iA>W00004jf@eB?U
TY<aU9Wo\@gA\\@Z00000000P9jP00000000E?BU`k7F00004N?[00000000H2<S@eYB00000000000000008P7X=AIO0000D\V?H\0bI>Di0000HYLLD1bQ`Cc=0000
000000008W?400000000\ZBS0000A;U30000L58nTM3a0000@VNE\]CYA1Kn00000000XOE3`_a200000000XY?1000000000000000000000000h2=8@^@e00000000
\SQm00000000`;8T8Un>lN1<TJ0CU?Ph000000008[;IleRW<M@ZA>dR000000000000\ZoYE93e`X\bI3d`000000000000\;G[@F_e`?JRH8ROT;@@0000`Xc;hYUE
43a\e0Yge>^1l4`U00000000dQB?m2\`m<=V00000000dCC[hCg6HGNm000003^H\61d\7hRQ3Wm000000000000H3;g<d2200000000P9CnQ<RH00000000h<k[lAQn
l=BP00000000LX]a0000MAf_M<60a@0B000000000000l5MT0000000000000000<>37Tl]40000000000000000hEZ90000<VS[000000000000D4@ZPBZa0000HZ6U
E=bg0000@HGG`f<f0000<HkhP]bHhHm`Q75PI@3T0000=<1e0000a1f10000lPWN0000\aYL00000000l\`m52If0000dCR60000YA1R000000000000eCha0000HQX;
\Zhi0000L4AZ0000e<7GXVK_dWJV<H08m0AG0000`=oOPG7>QCWi\nnb0000PUCD00000000T5E>4?VklA51\Fkj<>d\4BfbT=FnHD\Y\Ej\h?]am5:EH8JC00000000
0000m=f]P?WnM?fmDQLD0000d7=^<cYX\dokd70S=BA>000000000000000000000000\g8Ki?`L00008P`c\`k\0000000000000000m@Ib\Z]Bi5g=000000000000
d1NU8dX<=22SDk9c\OnKa?4300004QjSDVd?E;9@\5gK00000000U=Y70000@D89000000000000h@RH4LSG4cFQ00000JYU0000D6ibPEPadVTe]:\6000000000000
0000U?\S<Bjdi47cT03C85:k<I788EL^lC@V=4oO000000000000<\010000H_H30000hloC0=l=LSg74fS2lh\k0000X0Z?P17Sd6B4<_g7\aQZhDDHHbVAD=:gL>@W
Q>oJ00000000000007?O0000D6=A0;TU8SQ`0000000000008Hk70000000000000000000000000icP00000000a>P3000000000000le5>H=W`8MUgl\AcHJlRE2lF
Q9ahe;4N5@WE0000@a3I8aYYdij^0000He@m00004k;ellaEhJ^D@bge00000000\@CDmAgX000000000000@5g:l\c1000000000000<1X6DPL=XBN>\Y;@X_gV<YE=
00000000<5P1\[;:0000HGim0000=<S800000000HH_S0000000000004KI?D[kC0000000000000000TRkS000000000000@0d@0000PG;H00000000Hd_L0000X2RT
8ib0XM5@9=cE000054Vg0000hJaji5jKm7<l00000000`Z=c0000dH;iPjiSi>M0\UCfP>]eL`6P0000000000000000D9H=0000TC:`\[4al[_WaBJ8Y=<Ea>5HlTfk
`Hh_0000000000000000@S:oh40KdK[O\VS2A6TQDD5W000000000000XAFb000000000000<;`SXMa@000000000000`9iA\<9Q0^TH4X7nL`eB00000000l<TM`Gd:
00000000U4^P000000000000H74C0>OK0`[W0000m2ba00000000000000000000d4SW0000`PPY]2eF55`C0000a5[a0000lUmJ000000000000daQ5000000000000
0000lH]WhmY60000XIYN5CO;0000Pk3<LQC_D9S1TM^ll;TGH]6eDkL15Ch=0000d<BMD@nK@aQG8>J^02Abh93YH@Ya4AOBXCQR@4ai8hlA0CUR0ldQ56;800000000
<2UX485>m?6j`f@^16\3ToP[`57<PKZ1a0Ee0000X_SV0000000000004:GNU9ej5C1h4dN\@P1CE>G0000008BJh^L[<h?_8lfA@O0TY2I<0000TD8hHGjY`QEn`^>j
\5A;dEhB0^`jL3CAPH@2dJX:@QE_@\HohY6F<\m]LnjhdI5C`DJg8VGi`]`]4>gKPXQ;h]n@0000<A00`nHC8In1`[P\0\Mi0000l8AVi<06h5lVdL0hlEbV8MR3@^;o
\KVC8`OR]@\=8RCM@=HY0000@R@R0000UCmhHAe?0FlXHQ_\49gchK]?L0CaL9VjLS2ST`R[Tjd?00000000E4W7H5nkP<a>hRVM00000000000000000000@b2=0000
=16lL2=Gd:io0000`coM00009:aI0000l=H@HHg7A4ZI0kce96o2Y?FQ@WoD00004XZmP[ofL]IhM;f=hY5VA4bBA7870000`mo@00000000000000000000IC\R0000
H`LJ0000a4]?00000000dRhKT6]5@3U_@MLNa1g?1B:0\25YQ?DbE@hdXTT@\OBJ0000P65`0FBc00004<h]DKlZA5][00000000000000004[V8@:?KdOMO`8VG0000
00000000000000000000lI4bXZa_HUBW000008<H00000000000000000000T^_j00000000A:0G0000lHhDhFW9Q:QSDDTg<mH3T5V2H5^4]06Od<XaLJ86`b7k]@DF
8Ve200000000HI:o0000LN9_d[]>E3joI:K20000DOGC00000000HHjA4J1W8MU[000000000000000000000000XCOQHMHQTOaaPolW000000000000lk6L0000h<eT
4\FL<Bdb0000`NNCP_E^0000@IDREB3700000000Te7HlN3:l2BP0000471a4B3[hYj0000000000000L:Lk9;Lf0Bigm<EE000000000000h7;g00000000XFi90000
DB@Q0000T]olDab_000000000000a=kU0000e;oUPHT10:\h000000008@a7@n_J9:kf000000000000d1JeTSi<l78X=5XG00000000hDke00000000XTH]00000000
00000000000000000AOaL6TUlk0dH]6:000000000000000000000000Q?\>T=@T`=nh@]>k@X10d_^WP4VI4Sa4a6aM0000dS:4@HAI0[X@T<^OXLDN@SI<`WOMH_DO
lPCKI<ehE=YU0000000083W700000000000000000000\7BM4kDg0000Xk?gDBOLd2ni`8EJ@QnBP[EI0000HKmTXA:Q0000LTXj0000Xfij000000000000HKo`0000
@UYZLZ6C4=TiT1iK00000000E45000000000]>@UQ20A00000000@8g8d=DKhjAhL:Thhj<=9>D?0000\=K100000000000000000000da3h00000M\^`3Ko00000000
00000000@JZ0TW8Y0YCfdgd:TkQ\4Y@d54<2LXWT`L\1a>9VD4cG000000000000d3Hl8lIW00000000000000000000000000000000<BDgH0cB0_8bL8Cm00000000
0000I>Go00000000000000000000dV\>0000000000004dHQ@O0f<]f;XLFUXX^jm?;2dB]OLDBCLPV4\FiO\R7UhG>FlUHh@_jdA4WW00000000LX>AU=;ma@Am0000
00000000000000000000\XB00000Pl3f466V`]fH0000HonL00000000L2L8DT;LlGcjTk8k0000PKb>\fm<@<YO5=Eo0000\eZl@R6<4014L5>1\9B^h;<a0JKFTMKR
hY?W8YQO0ENb5<=5d4`iQ3;l5?o^h8P<a3`jA=XMTbgP000000000000XQ0QdmAf0000DMO?P?i0HOEA0Om:LWE[0000d9[8<HdZ]@1kP46MHkC891:IM9fQE=ZKL[Q;
QB@90000`1ngE:OF0000PMA]0000lJ8[i;Rfa5JTd;7Hi?ZF0000000000000000D1G?@SO7TjSKE<<i0000Y2@b0k__PR0>00000000I<WR00000000I<L_TXN5QD9S
0000XYjM0000<>O00000H?\<99ZQY@JL00000000`;9200000000`MH_DeCIQ6mM`DdTD[E8@MSQl6;kE8Z6A@fE00000000`2Vo52X:0000000008iJ5;SJPJMF<W<U
00000000m>9;Dh9C00000000h\GD49f800000000<M\k0000dFVXIAD]00000000H@2ja8?W0000`7?n00000000000000000000000040^jA6J`0000\M5h00000000
000000000000000000000000PKj>0000XA>N8QDC000000000000laEC0000PEBGXoXL0000XOOnU1?@4W0I\f2\00005CW?0i]^00008kY:XXEV0@CM00008YIU\Xda
lLPN=8=n1>=L000000000000DU]oI4j_`9EgXUM\A1Z]h@KG0YP543D6\6aT<?dS0000X14n00000000L0=n@BNeXI7Nd_Jf0000h9PXT<?U@GK:<`Rl0000hQ28l6Ab
l:k60B>UTETY`GYddY2Z8];k<:D01<Bc0000HKo=0000\^8_00000000\?XXLY=;00000000`7Mc`F>`<0k^0000I44`00000000d`_c08N900000000TOeG==Q01B8h
00000000<cJTICM[@]_K0000HQMDl=m>0000Dc]U0000H]6T0000TP750000000000000000000000000000XHHBlgeV000000000000<FGCH43ATee<PP0daB2k0000
<EJUX]2200000000\GW@0000000000000000@J2W000000000000`\CeTD7[00000000m6Kc00004AFO00000N5MD9j800000000LAP<XGgd8BUU0000X8W]00000000
m<mHPgP?0000LL`2@;EV<D\me8Pa]=]fLFHnTkb7`HOTXiSMhGPLlf?Na1H9@=6I0\]3d1ej`gGGdh6K0000l@?;00005BFE@`1X00008IMB8=RAl]E4XT?DL`CMDF?G
10X?\k:m000088lbLYaJ<dE84oJO@X0R0000000000000000L?Ha00000000DWld@_B<00000000\R>9h;RY0000T0SN\\JL00004D[clFEY00000000HUPHE5ji`RBZ
<T1d0000PVAE0000@SLgP`Mil_n2L:5hXXid0000d80k\PA\8hI1]1^?000000008Lj800000000`]DSA<0E0000000000000000I<i[Y=^89@:>i;8b52QcDQ5]A6Wn
00000000L8B<0000000000000000d6AV@L1n4K_iTHhR\a=eP:54hkWJdmDf9@RJQD6VDET:U<D=00000000d;B00689XQ?OHiZA431:@@6FTcdQ0000H\MJ==e:TUkd
H_VfX0Z18@SU\lmTl:J6m2`aTo7h0000HX:U0000h<bY0000<ciJD\4@lP]g00000000<\D64hh3000000000000L2]ghLWj0000D<V3HG3IPb^5000004Ec@F?_`EGI
PSW>HVdJe4m_0000000000000000I:]G0000000000000000000000000000D:_Ml@d>X9`I<=f6@bg\000000000000`J_F\I6cDO`200000000LN9B=>Tk0000l;EF
h>8h0000\72P00000000X?8=0000\KYT0000lESW00000000TH`dlb6Ol`m?0000000000000000mAl20000000000000000d2n[H@\B884[90JUY@]o000000000000
mA2fTXaF\_G:H]dD000000000000000000000000\Z^:00000000TCmWU2OY000015;:000081U:0000lZ<W00000000i0hmT]eh<_1mm?IHD^IP0000EA];0000=8Hc
0000000000004F0Y<=m_l82C<Y=Y=;Bd00000000@JgSlTEjeAIC00000000hHVm12e80000lW<E0000`N@P0000DGSDH26MHEenU0jMe15dHQ^=8X2Ne9XD0000LQZR
0000d4\d`4a7D6AK0000U@dG00000]MDL58WDB_od<Y`HOY`hc960000PX]900000000l[2dlTDa0000\m3E0000@Bg[0c0hPEa?8IS5<Pf800000000000000000000
0000Q1_EdJ:2Tjo<<g9M`7N2TX6D4?dD8]P6d6SmhQVd000000004h@g000000000000000000008X7<000000000000@]_90000\l_K0UFW0000000000000000LnTb
X9@eDS3jHFK[hP3o92j200000000DBICDN:o000000000000dgR7P9590000m?4K\<9]0\0Eh_1I437LiDBM]0Vd00008VJ>000000000000\aTZ0000P=jE@H=R0000
hmf14Yd1Pf\WXH1f0000l]I@00000000DURd00000000HVEJe=SO\^jAD>4S0mdg<[hJ000000000000D:W6\4C6DO>l0000`FVJ0000a;BU00000000=7]O8=KP0000
000000004Lomd8\W4MS8`knV<9:Mh]YmHoc^]3>[000000005;]@`G0_4:FK`KU[P_f<54d@=@99Hbm:E?hMXoaG0000IBEX000000000000`EPRLN>o000000000000
0000iBCl000000000000000000000000HbgndG1J0000000000000\Xi\SJB8H_n<l]gQC;[dW=jX8I=HZ9R4^8O<6HT<dKWT066I=Zi00008Jl7m<Ag0000d^<L@aQO
Ta4\U4lU000000000000X>GV<JB0544GDE9^0000000000000000@;3L]:fM00001C3`HHAYhN:V000056hF00000000D93k000000000000Pfgl1B`1LRnJ`1Q?\:3L
HETNhCc30TEM0`28T1DD00000000LE@_PKDfhCBL`hH>i?[o0N0TdB2000000000000000000000HRZg8ojL<AXgLXJ4000086VM0OmGDnJOiB=N8HgIHfFdd<`:<7>T
dM=F<_C2dnALdO=RI0`U8UHoQ7bc=<IeH83Ll`HOY@>RTHI[ICQ`LTm8l8l<TK=NdZ8RXh?CU0F]\BBU02[mLFG5DNVY0Ub^0V_DH`NNM40^48\Gd:@f`>_cQ=780000
LVZQ0000m66N]<RZ00000000D1GLXQP]<`D300000000Q:ag=;cj0000lL3P00000000TDCOhM`:4jQT@1cSl[CjdG1><^^;lKOd8K8W@QhIT87YTf[JdCahX5mI`^0B
hcWc0g;i]5K7M:SNe<WdE>Mc`SA4a?oRm@cEhW1QP97aDSQ<iAi50000TblB00000000@GS_0000Y@\R49`VlLdT0000000000008FOE00000000000000000000hPH=
0000<TJfH2TN00000000\1E<00000000h8G5a1[Oe14VT]fc]5DX89Ih4S59]7ABE<VD0000M2oLXCcl`RQ41?=H000000000000000000000000000000000000l[n[
A@b[hT81000000008?7S00000000000000000000hhY500000000Xc=o`dV_<5N000000000000000000000000000005=KNA8UD00000000XI7AL:Ym]A4:0000XO`n
00000000LDOH000000008GNB0000@9oMPdSI00000000\Agm0LZn00000000000000000000000000000000D5lo<L;=L:h2HYH`T77cLRSCLXUn`CbjH\n\X@i]HjJZ
a3dP8UhZ4I]cA?5k`CZ:LMABPAZYT_=1X_MDm3<e8XCkh3SO06301=Ih9@ET0000000088QHl?koPB?Al3VhLJHW=@9o0000PneJ\CN`4Ud=<JWL@c@1lcgU0000U2DY
00000000000000004bEkQ1j2\ASBT9\m4;_20000HOXTlTGQ00000000lOToHHEHE3K200000000X?Q0000000000000hJAb000000000000dI`Jd`TJ00000000hVY@
00000000E:kTlI040000000000008nEP00000000026@000015e3@\U200005<Da\AKDm;kA000000000000\][MXPZoI;j]M<\\0000000000000000hFaMXTdm0000
X86^`KUPPLT3`8`U4=T<lO0\XglE0000T:Y2TC52hd?:E3\aa5dc000000000000000000008\dM0000H2=iTJfa00000000000000008:G_M<b\LQ1N`<W`L7;GXZ1o
00000000ED23<Bo0i?c=@O6f0000LVb@D1ji00000000l8SodWE3\Fie0I2?000000000000Xc6B4GIo8hHZPZ>]H2<aP69O0000DM`Y\`>Q0000PQ[V\85^00000000
I;2J0000XH?]16`E0000iAOR000000000000@QGb000000000000HHXi0000E8ge@BC?<>QL\Qe=A1M;00000000000000000000d3fUP<RO0000`1aT0V<Q00000000
`3_50M<a0000000000000000`J]g00000000000000000000000000000000aD==0000000089Kl0000000000008HcVlBlK0000HYV\\M3llOQ7HT0B@VP`L61WHJWX
lKhC00000000h=jZ`_ZEXToW0d6f0000H7_U0000000000000000@9IQ8[8fl^m04;VRlabD`=a:4bF^E>]MHo_c00004A8L00000co[000000008N=\]:COdmNUU0]X
`Wi=\Y<9E<_\1>\300000000XV[A000000000000000000000YBd000000000000hGdG0000H;T0Tm@<=7?_00000000\P6:H[MN000002NT000000000INV0000H0=T
dXC7le^9\Oj0`P\ClaEVLdRYi034E=QB00000000A2d8DOOH5B2800000000000000000000h=Hh0000000093?9000000000000Q?R<00000000hTJLT<VZX1Eo4bPG
XV5;00000000Q1L6d<]h0000<^KgXG:FH_URE3C98k\L96DH@LCKHQ9V0jEDP_Em<ZEET=SK9=[YLP?P\anU0000L?VJ0a@E000000000000<VM900000000dVal4:Sj
00000000`ZMg\cMJ943cTC3g4[O?de6ND6@_0000H=Z<0000XBHJ0QB]000000000000@7HV8;If`SMB0H?R\U7KL94HhQie<]mD\bc]Q6dh00000000aA:[8N=D];gi
0000@ChSACB6000000000>2R0000l;bQ931NXTE045h4l>`?PLFHe4[eECEK0000LaNL00000000DC`hT2En4Nh<lPTbHP_789BO0a;9\EV[T=A5LFkWXdNN82QW<VoW
HoK7i;[?0000000000000000h8>>H9LIhPD50[4od<mn00000000A1R7PRb?aAHS0000Q5]I0000X;ng00000000T6<EDXDO00009Ci30000@RRWPFofleQYP1No\D01
dH`RdH^eI<;^\ZnmD_[OU4abD57G8S:_5=g>\`B@0000Hd5M0000XQ@700000\Q[dDdde8bU00000000@>k800008jYL0000<BdC0000hhEg0000lX;Nh95GT^LJ`b]`
XbeaU9mA\oj8Q=V7m=]EE>^gPI_oLH@IDb[[]5@OHIl7TUjY=BlFe5_C0000D1jI0000`j8\000000000000<Ue90000000042V[h4T:hT`[HfkN@G7a4?eo<mVR9AJ0
@`XdA9BNi:UX==1M\B[3A>RFI@kRMD3b0000dVi:l3I;8F]_4V9LY<;O0000@k4H0000<]l1dR4j0000\PoY<E:@0000000000000000000083Of0<]28IZ0PJGDLYJU
lBf=HEf_PUcU0i8WhXRULJ:=0000D0cV\9Li4>fnD8TJHX`7DRRLhI9NDTlKE6K<d0O8hT]N<UKb<dHd58L>lE0cm:cPLT<W00000000L2LHI5;VHFe``6`k<9e:0000
0000PUCP000000000000M@lB=3g40=hW0000PgL><[02@GP2H73Z4O[@@4[`YC6Q8=ZI4?eO0000LMAQHZ]R`kD5\\DS4<8<90bai9Vd0000XJg80000@XZ[0000<ZIN
00000000000000008X?\HWaN4`0HDmQ\Q<[]l@@:TZER41kQlbkJa@>F0000000000000000000000000000000000004:@K4Gh9Y8B<49Pb@jbWDlGc`AG0I@5gMC;L
lEY`17Y0<SeYhGgV00000000TS<F0000000000000Gf100000000I;1TlG]H000000000000L?_Z@o?L<:bh\=c@4JnU\^Bc@f1@146=5;3=i4gfD41FXb]:P8EfHMHE
\^Eda4SUUBQC8A9Z0000D<UX0JhK8X4C0000X8GW109I00000000L8NYd<D@0000@Dm]hN6o8T2C4Wk600000000000000004?ARljM@000000000000LB;MdN_a0000
00000000000000000000000000000000`IB=8nXH0000000000004029@6NW0000@KRo0000e=5I000081=30000I7Qm0000000041If0000LlQmd6Qk@4B>XOS8LVH]
\\RLY89K9@KK00000000h6lXh`VK0000HVhHmCeU00000000d8<h9?7Z1D@14W6RhM:Yi?Y;0000eBMn000000000000\:0V`DMi0HV0\J`SL_Sh@jVFX14`XAmBd7jo
D>aHHF8OT_hMhOHB8\S?dOAohc7Se07WPZS6Y?X3\0>M8mcRdAaKX51l0B>`4Rkbi=3QE@io\@me0000h9C?<CUE00000000m=2X0000deFR00000000Y=]300008@IX
982T00008MUD00000000000000004A1j00004`;J`kRnLjj80000U3l3A<?KL\oG0000Y@D^9A<b0000Q2Uk0000TaLO0000000000000000I<BBP9ZR0000889m0000
P[L>000000000000i5__DCD]lMYD8[mEd^c8\JZS44850000`V>IXQSYhdFD@N_<e=Pd\22fd9iLX:;DXBVA8Pdi@bVQ9?Em0000H6EbP8h<DJ9]Le9I0000TCMF\2P`
0000H<jdD:8H0000M;\DDk]ILQ?40000PNao00000000D>CB0000000000000000`X;3lj_<0000\S8R0IeaTkbE000014Pn<M1T0ILIheG]\CDm@bK1`I\g8@gnPK7P
\]k8dlK?00000000@8djXJBU@`Kk`KUfT?R>00000000D4iMi=480000000000000000Q;6X4F58]:AWTiCO0000HdPbHPZX@U;6mAo2h=Gk00000000lFO\P1=lTYDQ
8aOg`b=?=<0WDO4X==<T]=kah<I51@N`1B_S8PRk8Y4TD;ePe=m_hZ7e0000L=K@P@aLTA2MlPP3\R6DD`L3lb_IlUFd=A[O=C<o8>7bDPohP2Z=T?XhDD_f\2J=L0ZK
H2Pm4EG;4M:g<ig0dnCB53Pk95\398<od6?WeAM`@1<LI8Kf0000000000000000@h;C0000`U0K0000000000001>7@0000`I9Z@Q^Z@G9EiCg>4Y50DETD\Kg@T;mn
HKQ9XV0[ddgU]5645?giDCkALo=V4Z1[D8TiTdFhaA^1<9Z<H_VX80S\D?J;00000000000000000000HFl4\hUb0000000000000000ABE41C:D`VKn00000000@CW0
0000hEL<P2^7dDd2T:@40000QCf?00000000TORD00000000`>;NHbg90000000000004iK_001_P4iclRIn@MoH5<OGl?lAHJd1P0ni<YlD0000haL=000000000000
Dkj>P1YYhIhIA?kJA@Aa00000000P_Qk96_J<8PJ5<?00000<<d6\edjD:?=hA2Y4FT2D5DS4MTUlc=a0000i8cH`H:l000000000000H<e8TY7je3VJ0000d@X7\P^[
00000000DU1h0000000000005A<20000000000000000@5[l00000000lAO3000000000000hC@li?gW000000000000d?SNPOO`dWCF00000000000000000K`:LH5D
TbC3a?:9000000000000PBAR0000000000000000DU7B00000000lLLYXTS<000000000000To:l00000000@ngJ00004JEMh9<00000000000000000l7bG4Ffe=>g1
0?;P000000000000dVaa0000\5aRHS8CA3YW59bX0000000000000000`VmmdfGk0000DNL0T?`YTIA64UY34=:FTC7X``Qd0\=:0Xk_0TW38JLCP\T9l]PT0j:QPiN?
`YR\I4=UY63100000000T\eW0000];DJ8I9ga?Se0000<2kX0>2@0000l7l^0000dZRX000000000000000000004ZSIY5L]0B@EXBS50:=T00000000`ZHom2IH<UM;
8eHMTJNH0CA@@]o20;>QdoDL<WKVT:8^M3f:TPLcY:1@Y<C;1@NH<k<AA23ZQA`nmD6nTJ4ZlP@BH_eF0J7M000000000000h86600004fdF0000h69a\Eo8TLQRT[61
T\4PTJOo0Kji]6;d9BDY00004_^9U1N=83B3\gF_DRKfT9CQ\cQTH07;lM8:lm1348=5<jS_L4TLA3NAE9m\D:8@hd6]M::a00000000Y74c0000\OhD000000000000
1<@>0]iCa3Gd0000hT>1000000000000P?TLX6\<`UE7`\CL`a93X:ROA62QA?;M000000000000lDcaH]Y600000000P?jM@`KLQ0lUi=7k0000Q1D?000000000000
LQ9bXEQBE?miQA`P00000000000000000000`NnM00000000Q5AXAB>nXinf000000000000h\Z=8SB14IZ>0000QA`\d3IU0NI28G^H\SJ20000DRFOTl\JE<=D0000
0000E;dQ00000000000000000000X]ZW00001>J?0000000000000000DCn[L>BQ<0VQ0[:<<]9DP`VgHd@Zd8_R8=U5DP[GTcXOh>F;0g5U0c7>m5NF]<aoHic@E73X
dMc^0000<`eU\@=4H[DWaCUM80JOTS_500000UX69<Nc0000H9Uh000000000000lSZl84X@12RA`KR:`k=D0000hdC]0000d6J2\J9=LHNG<L0X`J2oDLXEHBa=hV`l
00000000000000008=Um000000008?g100000000h2?\<=iW00000000000000000000LVE700000000000000000000000000000000Q@jD<6OK0000000000000000
PlT3lGbS0000<MBl4NU<dQ;j0000L1k88bDg0000Po3P00000000XT`N\TcAlNG9I5^Oe6>2iAIg`Z=F0D5HTR;lDPKfm0Lidk:1l501`K[m@lcm=7e39=[A`Ra<0000
<S?f4d0OU>7R0000D<7Bhcm=D4FMM=93lF79hgS21>3\00004FPd0000000000000]?j00009CTo00000000DGWe00004>Ua00000000000000000000I=Bl00008BjU
0000000000008<om0E]Um2mZM3JU00000000h6ZP`::H00000000000000008RES000000000000\of^@g7aM496A;1lX]cn0000HOS_E@aM00000000`QNX0000DVJN
0000HFdh0000I6Vl00000000PQCH000000008fAL00000]G<a<ig0000Q@[e0000000000000000E3O[\4_Q0000000000000000=;mlI9HQdf0l4`i600000000Ll76
LaZ7i5hMa:g40000MBm<000000000000H08;0h5@0000000000000000P0?K00004dZY0000\CGg<7gNLCI]e<Ko00000000hc_Y000000000NXSA5G\IAm=00000000
8>lWXB@j0000000000000000d>=\DQ7U]>O:0000hSZ80000000000000000Hi[Z`ZLA0000000000000000l]lb0000000040?h<AcY\[_e4jKdD2D0e=eF0000L=L1
mB][T6Tf0000]7G10000l5=:0000m;j90000000000000000l<a0\D:n`_?c4m3YE6RB\O6G\iZo57Yk000000000000000000008>>d4`\4lfk40QG?`ZjgX[<3dNoe
lYR1l\9QD?5T4_d;D7WW8dI<U8fQ5AGlID=1HbFP000000000000d`C@Le`P0000\hAWm3Na0000X0[Y0000D>ILPL]n0000Y@CP0000hLYI4TO;4_XT\\;20;C0\gA=
0000000000000000l9_>00000000000000000000A4:>UAJN0000<`Se000000004AUa5>QMmB640000M4j3000049m?`c9j000000000000han100000000]<ca0000
<OM>0000dVi1D[HH0=Rm00000000dWGP0000000000004FLDl1D64aJmTJAFX4WZHT>Ma2XLLaDg0000\Qmc0000hFmal8SaDgTN00009?MS8VA800000000ddjm@G0K
8RAm0000@l<3l<Kil_]C00000000000000000000<<7[X6l@TElZLPTW0UQ]T\Q6X[Gd00000000e>f800000000llF1mB`R00000000e69Xe1W;LZGbP][BDM@o\Z9a
U8BT]@Sa00008Qk;\<7jQ4=A0000@0Ke`jFh000000000Umm0000d<T@dGfE<L000000000000008>RO00000000L=SZ41bb0dTT0000Xo^f0000lG6P0000H:PdP3J?
5AV]0000Ll;7<9kbLS`f0000`H2f4P<T<\Zfl4cjY<l@0000X0B:@2OAX;Ve\Bo:U6MYEAl\T@`K0000E<7hTP=R]8F;0000000000000000I2_A0000Hn5L00000000
000000000000@GLhDM[Y8US20<NL<llL=7`J0000l:79Xc>g0000`Y;O000000000000X:Zhl>950NmW00000000000000000ZPkhaAT00001;R?00000000TG_7mA:@
DRN800000000h8dB\];Hi0igQAG`0000hY^K000000000000e2dh0000LR<m0000a3:F00004UYl8oT6H=Ei00000000lWUf@ULPd1HN4GUGa6Un1=N?lV7Nd2oW\^9i
0000LfmV0000m8?lH5GLM>LXLV3nY:oSQ99M4;jjh<^j@A5_<L??Y>MNH\J600000000<G1WHn`T4UJYXU@X<Y\>921;U9RM00000000dDVY000000005?k_00000000
`Ha=\VfoXdW900000000TEV1eAZMh7SH\jlP13bXi<kVh9:_M@:n83Yi464bXPBldl@BA4LP8[Nl0000D6A@lOF2`TR<0000000000000000m54F0000Y3jI0000L[@H
0`GI0000L94900000000XUWK0000Pdf=<0Md4GFc8N=PDM[2a33KDK`K000000008c\ZU;XHE4SnL3T;PnFa@k^=0000000000000000000000009B5GA?^ZE3UZhbW5
\APY0E_K8]V\00000000000000008?6ITYo\TAI4@]nj00000000d>=8ldci4iP\@dbA00000000TG[F`[f1dk9UXF=P]?AJ52KbIB7<00000000\[o]00000000l_h?
=@<9hLU_0000P[j700000000e10Q8:f==>4d000000000000000000000000000000000000000000004G9VleP?eAi\Q::CE:ch0000PBF_dL3_53Zm000000008e^l
l6S@`kh_QBY8U04alc>Q000000000000d8i9heT>00000000`6FgPHXJDdnIe1HS56moPWVQI?8S00008ihJm=HB0000l1Lk0000000000000000000000000000LX]U
000000000000000082UODOlk0000000000000[MkdUWYAA35U3W2E6^EU4fj=@7>PCbB5AGH00000000000000001@`Q000000000000=B[ThdES0000000000000000
00000000000000000000000000000<]?TJG200004_nB0000D8[`lTc`lc4_@F87\7o1D\CX4jiG4lg_Pn6N00000000d@MeXEn``hN3i=`WUBld8E6edkV<U@Jj0000
0000lSK10000TH0bL@lD000000000000000000000000D@Ag0000TE=P000000000000@QA@P>LZ4Pe700000000000000005>>?00000000H>G5=>A30000T3AJh<]L
PdaVACCP000000000000XUN=M97X0000DTj50000000000000000000000000000I3cR000000000000@eES\GicHf4F];64000087^_000000000000T:>R\J^li3Kj
00008d7G0000`@Y7\VRf]CZQ0000TE^dHAMk8;Lk4R3A\ZXn4b]S0000P]V?0000000000000fE[0000A<^c0000000000000000@ETfXaU8@9lI00000000E1;S`<_G
83No00000000PZOn00001?Uf000000000000XRT7H\NNT:e\PnbmU>b]00000000dSOG=?>8]DB5PaAd000000000000000000000000000000000SA_X>;;8oRA8A@i
5:Z_0f5X\C2]<4:h\A=[DCa\<VX7\VbLL]ag\]m20000X81<99<V0agP`HROX42h00000000D>6BXY]i00000000XF^8X18c\1EIH<Y0`KlG0Y8>0@]FE<Y55>d:e6\_
m?bh00000000LNDZ<o6T44V4Lol3@BgDPnIi0000@8ki0^jX00000000L==m000000000000L2@_49Oh\Vg8P;8c0M=:0000HbK@000000000000LB5cD:8P<HFo@R29
@Y>N0b^`0e;_Q0d_9;di9AnT0000hGGP0000\C8lE3RC000000000000P\mo0000PNF[00000000@KAg8[JNHo8fDNeo`7e2000052M?000000000000m68H153@<o;b
@N<^12Q39BBXD0;SI0>?Q6]KQ?:HUAkKLP<4H5`_\<[QL><KXH5RHR_\XIU3lOo9X6k5lmn`e1:3M2NKa;GbL_A@TT9O8TZg9BBILfWL0000L\o=00008UGV00000000
0000`D<j00000000TB?mXH6_LLEHhR1`DcT9<17CPbe7XJU[@XX9A9NZL32iD80^DYT@@[H68Gm643Z`<k^Y0000XZDQ0000X]:fd2JX<QGo0000M>o;DNIa00000000
H51E@GM9000000000000000000009Ac50000000000000TH2X?>g0000H:TS8DKE4en^I87D58;O0000XH0V0000=;b_aBh;000000000000000000000000@Z8b0000
00000000T1>m00000000\aBCT<0HD4:ALQ0j0000TUjg000000000000H6]LT`dd8IYadP[gDQJldWmk`ZV<dLf0h[ORT\<mm;?O0000=0W<lWkF0000hQom<@YB<9?W
LK^54oJ;000005ZBI3VV000000000000hI^B@_BZ0000000000000000Lm7;000000000000000000000000P7ZdDlnFY1C3`kH10000lD@T`9^44D4i`Mm6\TXT0CJ;
X^A4l;aTT`M\8b?Z`30@l6jY@B0:P2Z\DFSBQ5Fbd<XUPWYea?Q@0000Q<oC00000000T`^700000000]?8kTUSY@EKc03M2<b`bDKH:@XVG0000000000000=3C<PVn
HQa`00000000\e[H`7_=]@?900000000]3BS00000\_X0000000000000000M3B1lLQ11@b7eAE\UBRZ000000000000H_VJd`33000000000000XiTM000000000000
XJMaXoW`@:6dL?:25<eGE7hZ`NEeT^1Ch4aXP<CR0000000000000000lS]edH4<5C?i00000000P@:h0000@;BQ0000lGk>l`I80000LJV2@NjC<f40D`3^<h9i`l3:
8ZF854?IPMT9XBiNI5ST0000hfe\0000@M>O00000000PF5D0000HIh^00000000`4Gb<<0oaC]Z000000004S4I=0j_00000000T?Nn`9Yl06kFT3:PHI[78CLj0YC2
000000000000D3[kL>600000\MYo]3Z300000000d@WhA=]W<<Z[U4HQ5?CfD\f013U11AG000000000HY?ai<3Hi7:S@iYIXM?n\VbULcj`=<G=4EF7Ta^ITdLE0000
@=7Q0000<NCL`1jU<WQmLSmc0000XSEd<Kf>0U]P000000000000hCo>hRV?TbLXD<iHT2\mX]kI4kgaDEJDY4Nb454B4K>GA:_QE?O3=AWYI=cT0000XORS`f_6hX_D
0I@UXjN^000000008YC@hDn3<g7;000000000000h_2;00000000l7SSh7_I\YLildR5AA:jh[Xc0U<X000000000000A7K50000L;YE0000T4SGDWLbADAfl_[nd`ha
Tc1^00000000l?b2M5R400000000\1M800000000@PU>0000YB4K0000000000000000YC?T0000eAn`lG[V8CK\8I:4H8U8TFjk0000X8eU8]=SiBUH000000000000
00000000000000000000h`b@00000000hU?nX]ZK000000000000@2Ok00000000X2E=`FH>0000000000008T?T000000000000lP]:L:^o00000000000000000000
00000OQBi?iR0000hiBQU=?]000000000000`CO;AD;iPRjf0000XJMS4Uga0000000000004_]h00000000\_@NPH^EH`^ol<gU00000000Xc^5000000000000l7E`
<S>P00000000<?EP00000000TWa@H06`P@`0himFh8_b<WV4PXO2m7<Ne;C00000LVVc@48k8Hi<54gA00008m[SLlCA0000000000000000000000000000]5IbE8JU
\IjN`CYQhHK1Ti]@LQTfdoUUd=gk00000000hco=HL\^\YYATZ_D0000000000004KVhYAdFLK^hTN6FH3l_L1b002DN@PHWM=b=0000\=FH8>1UDId3Dfd`Dj3_0000
0000m?5\00000000U3`Z=>@40:4I@QFe0000dZ=7eBomHR=6081^YC8F00004\Si\S?F0000000000000000Q989\<^]TIkR86J=TTQ4Y7PG0000000000000000Xl2h
\<CCTVD]4]JT00008`K8000000000000LVN8000000000000Lc:9l1SL=Be20000=3bH`YWb0000000096fo00000000@bKPXnLj0000L\3;M3d0A@e7Y<DUH73h0000
0000<lFG4nY6hJU1\<77\_h1000000000000@6^>HZKm0000d4[=000000000000<I=2H7oQ00000000MAAB0000X7THlIWV49<eL;5oT=WDH_M\8a5;41h60bHZ`bXO
`H93E5lMa6:X57L1Q@8mI@:GP;;^hA0O]5UV00000000XgbR]0ZMD9eKd;MJ<F_Fl6eG<ZC_@]^?8\R?<k1lA@MF0000h23l`8VoL[BT00000000M;5V000000000000
00000000lm=b00008@HC56FP0000m5Z[LAo300000000hVeGl]A20000000000000000000000000000d>010000]0WZX=J<l8HIM;mE00000000DMg_d<@Wlmf;MCfK
4b_ZhMINE03FlH<Ce8[;\Yba00000000\3?ghjCRlCeZ0000H@R50000H@37000000000000X698PV<bLAJ[hZMJ<KhNdMTdH<[HdMNIlW2Je0gI=5NV5@d8L<f_dDNY
D=M:QAWe00000000000000000000La]M00000000171HHRQC00000000i8Y@0000000000000000h<F=`@M5hA__\JQhT`Tg4nP<L8C4@\:CT20_4iZS@IW?=4F6=BK[
e<210000`AjC0000\No2HkL_000000000B1e\GJf0000dU\e000000000000XRWo\[R60000`1>\@CRj0000H\5:ljLfTOC9m3WB000000XdT4fJlcH\l[J0HCN9U3a6
h<iW`4dJLB0VDOmaXe39@;5`000000004cRJ0000XGiXP<G8Tdi0Pj1:1=@G<g8mQCPRY<4_9DB_@ac600004CVS00000000000000000000XHdkd@jh<NgjX5fP\:JX
dRm7PFj9@^T@00000000@:\1U7dL@5ad00000QU800009<F50000L:_>00000000hCFO\WXD4ShS0000000082VOXEZI`K0?PdD>A4`11C[k0000PRaIdb1XA@X\0000
hld?lom\hU?_4hfMa;oCAAPHPBk_HWJldf4V456DliV_000000000000X3<5000000000000PeYZ0000H;Shhd81L@3kXU:e@X4f4_kBH]CkDgf?0000XFBXA>YZdf0:
lfIbPL]_U?h5D>3[0BCZEBT^`RH4Th3=0000l5Y=@fn>\8PV000000000000000000000000LS7?0>^aPG4jLQLQ0;U000000000lV2J0000HZXN0000l]YLH>@L@IX<
XP@Q@?CWP:E[Y60]@4iV`>JHDNNUm9:LmCSFh1TA0000h0^50000lJiP19C500000000T2CR0000PIfE8mi1LoL]djnTQ9LD000000000000D<EE41SC0000dUEPH^2e
8@fm4lnoI8ZTI67:e=Xh00000000\aGQa3aB4ObmiAKJECG147RB00008D^300000000DP3;@Uj;000000000000000000000000d=3m8>hM0000h7Y_Xa;m0000M=2:
0000000000000o^LT6G2X?kGdMEghI8De;K40000DPXF0000\3W[P9@HX7G?E@HZ9@R5000000000000468Da;MS0000L_SC000000000000D\eK\gF7000000000000
00000000a@=M`W9b00000000U9^A00000000eA0eT\BN4;XOX<S^00000000m<gQ00000000X:ZJ4NB4U3ICDIZgdMCoEA7a00008KF3H@mU00000000MC51<go5X2gN
Tf3255oSU7DH<Oi?<l0TU8?<4KDR000000008WOi4ghi<Yl70X9n]:A?Y;6d@T:14D^R50h[`U`UP4;P0]=_4baR=<0oPWj=H`UQ@7S4`aai4BWj1<_h]@<T`5V>PBn2
00000000]@foH[KKA4YaT?4<hQGSlmfP=3RY0000`LW4`_We000000000i7`00000000@O;[XQ6H<Vk:=<[30000IA0M00000000@g]D0000@YiNX1kDXJoQT[RY\Vb7
0000000000000000A38N0000l5TDLeeVX^`N8M4:0NQe<T1D00000000000041kZ0000U=GX000000000000000000000000@4fh0YRH000000000000Ho1j0000Q5@6
5<FD0000XKA<8:gEU9kX00008S^W1AkW00000000TLlI0000`nOFU;d]0000i;W40000H0W;0000\<Mh0000mAb000000000T:<oHA<058Bi00000000MC8a00000000
TTYfLMWB`U2Q0000000000000000DoTN0000lC1?LES;XCImXY:T03KG00000?UZ@WBQ@:>6i?m3]Ajj00004C`<0000T4<Z00000000hN:9@2E]474nDoH:YC8U0kbS
`m<@A>Wk0000000000000000H3Z4@OWV@BSCLS7WLXNL4O\o9D<D00000000M=DR00000000TFgD0000PFiF]4k=d3hjh70_000000000000000000004gcJ00000000
000000000000T=JJ00000000DT^N`?\n\ZW5`mD?13ME0Q2i\E[0U;TLiBoF4<KRQ5LC00000000]:<500000LQ_<RR;4S@6LbBLPc3[8dJZdl4V000000000000\OZ>
M5d5L06ml3f6\DJYE8AF@IFVT`ICPeX28jeJ0<T3P5ElU6N[00000000h<C600000000m1CEDN7;0000hgEe@7J0XTkW`XIeh\FYlN;MD@MH\AT9L5gBT<f2<HC>HJ\G
\?BO8UDR4[3a8^?gl_kO0`2V<Rnh8dl90h5]hX=]Xca=<he5M3Co`7OGU5[?=67hD4nm`DUYX\THE<_M4CF^0[N<Q;6=M=B9]=TN0a<lH61<@>2dTSn\U0=YU0SjT^O1
`Wd^i5RnI>BAT;4o9?e8]B<I80WM=8^b0000h4IETlSWU3Ed57lEHIen0000dJa7DMo0@3E\D4i<i6`]ECLJHBnD00000000000000000000h\bLI5Q4U<PO0000dmHe
XVHi0F08];F00000@JAU0000`lk^00000000000000000000h<Yj<6nh0000hQN000001ClT<Yn^@b]2<HbA0000a9AB0HMl]>nK0000@W_<0000000081db`9KK8OBb
0000000000000000PMafTMf<00000000@XOD00000000HmEe0000000000000000H;W:I7KM00000000l9=ZPKXL<7?[aB0g0000l<Rn0000L<=W0000LWaoaA?>0000
0000DcUaT\K700000000TZM00`T<YB__00000X\O0o86TDjN00004mOa\Tnf0000PJYH4@^C8DWDhP3SPV3aA5?jTTnVL`O_DRV\PFYL0000IC9E00004H8_00000000
0000P9D]0000000000000000000000000000XD7:4MHn`L2jDlZ;`aT5<jW>Y1b35;OcY>EP82I>=8n=eAQGYBcF0000E0@=e3g?0000000000000000PD6KT7hA`@_\
l`HD00001A\EXH3c0000<<fB8W3700000000E4^@000000000000000000000000<=b`<V=dP_;A\XnV4BTI==o04cg^0I[HA?5MHCMa0[d8HJnh0000dNfV<0Gk4DZg
`bIRA<IA=>C4000000004cILP60M9AH80000`chJD6Mk80L:<@OJXHfK0YRRE3^7@Q=VH_ToPCcRTWF;8`fAU9W?a<`O4m6Q9=6TA@ZlhVP00Q@GE:hN0000@Kc7\Ve]
A18Q95U60000TMkoXf`l`m6k<?ci0000`Ajm000000000000T[Vbh[g3H\g@PGZ5<iZe00000000T95d0000l2aQ0000=<KZe5@Z]7_V0000=@XDTNFj0@l7\J3ba<VP
4_CM@G[79Bj`l872h^9YU5BR0>?L`OWl0000d3ZUDGM_000000008TeZP^=f00000000\DPo0000==[5dKQU0000000000000000000000000000hSYllE8`80K60000
00000000000000000000]00Wa4mOT9PCX7]aH?cSTC;n\[M0=2M34M>\H2D?X53A4NP@H\;Z<d@HLCj2I;8;a?1ilJE?HDB8eC5g]Cb=DBXNTo<T0000XGh\`iQAe0N4
P6Y0D?K:<^o6`B9aHMK8T_`PHbD1\2_gPjDnI5FnM=Ki0000DgjMI@h449bLhEYS0000000043j[D]Wi000000008\Jh0000\?>X<92Y0IR3000040QEl278H9?2D\ng
00000000@6eid5]`h9T:0=\6]=[M00000000E@^><^bl0000h^8A000047TVhc2g0000d<VjLQ1<<dYO`Qed0000PKbP`_oM0V]@<k1LdSo500000000lf;n00000000
0000000000000000L[=U00000000HG0ihbQ[`dS=lQ`aDR@Z000000000000@>5X0000P=I500000000XB^V00000000`PWma<g90000l9NjQ@00d3\a0000L74OLEBi
8UDd00008BGah8j_0000000000000000000000000000000000000000000000000000LYGJ00000000`18600000000DM`L00000000=@hL0000000000000000P45d
Y6d;00000000DUi9Lke1I8>LL92i5C2@0000000000000000@O1fdP4;@EAJ]41<5CVm000000000000TXjb1;Ea824R00008NRY00000000@?V[0000THYl<X\C0000
0000\\ie0000812E0000@55?\NE?8@Oc@c8GLe1L<0OeX3<j@SN2\iRI<@R^m11m8`i\P3JMY2gj000000000000000000000000`WY?lGV_Pk1V0000000000000000
0000lBnVLRih41h\M@8FlRL58@`>`_9600000000<MBUL`Q1hag8TH]H00000000000000000000iCSU0000E0fN0000`lmjX9NZXFUP8\Y?I;3I5;A_000000000000
0MnHHn;WdnFoE9ZliAPl00000000000000000000=18g0000]CMC000000000?L>hHb4<U64e<2@DR4>409;@C:HLP\44k;?hC6DPf><M=PF5BA\0000\jdKXcTl83QB
8gQ9\\<S0000a7Ac00008@7U0MlY\Va;lbST000000000000lKCAXZgUdP3`0CWTHgb4E7i5=C630000HX460000000000008kJB0E46000000000000h7QNDliYM8@_
aB>GPP=g00000000aCALXAl1XA`J`a:@00000000e?R]00000000P5AG00000000000000000000HT4k00004Id]=38l00000000dd3e8QXi13WRm@Z?49HYHa120000
00000000A534000000008Ya=e@i]\_n`0000Hob90000000000000000000000000000000000000000L<Tb`@\9`Lbf<XBCTba2A2f:000000000000e447XL>I]4ii
00000000DM4I<Q\P=7i_42m8hB^m00000000DSaP000000000000T20O8A`Y`OIC4[D9]5N80E^n0000000000000000\PK]L1Tj`^WQX_lDm@VU0000\OE^00000000
djERi82<d5dG0000l8>5@6@jh7Vl1?gE00000000lcV@`S1RPaIAi9eF0000`o>Fm5YI00000000XWPHd1e38GAeU93YlF=3a@6o0000T7[g0BK1HD0VDiSe0000hU^a
0000TQo[`ZdIE@?N000000001373@>^80000HGN10000000000000000dXbcLY=J00000000`gfcH@_M\l>X0000lYRjl:UJX;e_hB;<LBWF`CHhLT;;4F:8a;:f@8O;
0000000086@MLFEj000000000000831Z000000000000h>o700004UYE06K?a7_k000000004D^BA@ah0000D;FWQ4E3\1eLLQ:K\\Ym000000000000000000000000
YBX`T>En=0:IQ>URY?E=ICT`0000000000000000`4?]000000000000HnZ5@2hVl[iD\R_N<iKGD^nT8dO4`e<cl4NX00000000000000000000Q@NT00000Tco\k52
0000AB_80000@5`AI3D=00000000466h0hVA0000<27f0000D:aE0000PR_A000000000000H;jXY5\U00000000LooI\FXh9@n[00000lJ;00005<omeA`50000<Wo5
Y65bmA8TD252000000000000`5[W48=g\@BF85=_X:SMX;Z@HA<;QBhY00000000PQ;\0000<1dShglYHH_1==IS0000U=NKhAG?0000Xam^lceB0000000000000000
P1KB00000000000000000000d=5^L1?`d@^a1?AV0000hEc0000000000000A@WTPmYP`nfn]9XnAAKV000000000000]5RV00000000`ZY:0000\DE4\bTl0d1cPmX6
\UP]Q2>f1>\B0000d8Vc5A8l0000dfXDTMOQPRLSlZB24R^5T`P_\hMW00008N<Q0000T65LID:R00004H37\RJG0000DPJ60000lEV?@ii8<9a3PD<C<=>;=9;90000
`GY@0000PVIg4L?O0000<R4G`]0o<kiR0[?500=FHnN`U6cc000000000000<9j_DbcnhY2jD:Bg@0I98@dK0O2Z@VVFP^oJl68OPCHNd^k_<HbcDoh2E4>e00004TAZ
0000000000000[f@8bmJ`oTj=AMN0000000000000000@;HS00000000P>cM0>AK000000000000P]A?0000000000000000lF_S00000000hg5G0000@<lP\\R3\d4m
e:lM0000d3Z>Tk_GXeJSP8CBDI4:4OY:\VfZ<m\l0nI1m9=CE<nJDT7P4Oe9ABb80000PL1JX6c?LR8YPdfjXm>L00000000T2@L\9S=\;0i02`ah\[M\W3j<ZFb=?:T
00000000<YNf00004>e;D0<A0eMW0000d0Qo00004B>k00000000Q?C?53CM0000DNd4X_=O9BiFdd0[0000`TaSX5kM<]BK000000000000000000000000H2?@0000
0000HAN400000000000000000000MC7J@2:CHGlUlZ955BN^0000000000000000i;B:0000000000000000=08[=BB:000000008;9A00000000hCF0000000000000
4TPd@TQ]000000000000dP7F<R]f0E^APmg51?X<4OL9hYB@00000000HN4adQ3Ta<@208Ad47V[4K`i00008Q[E\8_CT8hL<:0ePCjh@@5>XD34`RA_`WX]4XP_D=24
8[;XlG1f@HJ<P_5kDXG5X5QTX6Sa0000POQUlNFDh;cEhQ8hlYS50000`0B0@lO?<O?Y0000l6XBD7[W@;`300004oN=8RNJ0000L2[J00000000h6G?<L_a0000PG5>
0000i<@eLanf\FYoH]K4dg25A3aLXU5S0000XHQS\\Y]@g8514:P54;F000000000000D^_Fm4UkX>\\000000000HUd0000<?29PcWB4c`C1=U_P9b;LYOUPi3dAB`F
@2WfDT^=0000D?Yd];c:0000D^ne0000485H8PdNlSDAA;@T1;GVm<9<0000000000000058DIB2XOLfLUgQ0000000000004E=o0000<]nM0000P29GI2@@Tdd`U>m=
I:3eh9=l0?OK`FL0E2@P00000000<@c;0000`UNa0000Q=4Ym;WF0000P7cX000000000000000000000000<U@=\Yb@0000000000000000l?P60000000090M70000
00000000db8IU>`e<EXo`MVO\MY4dZk34dKmHPMX000000000000000000004Mn6lIj30000HYG[0000000000000000000000000000`Ggo00000000HLi_\P4kAC`?
0000LE0U0000h;SJ4<o`\?NG\D3alKd?]2;4i4ALD5DJ\Cgl]5Rb0>K096Pe@I9:<Z@HL`fX0000@c1B000000000000<YkX`WL5d[\SPW[^4d8:0000T2Tj\1MjhGO8
ddjR000000000000000000000MnXdh7e0000000000000000000000000000H0P5D:5@d=7?hU[m\]BYY4bPhJL_i6_a<QUdeCHW\oIWi?WR`]:o`HWf000000000000
00000000MA\o0000<[Ei0000@VYk00000000<5<V@6[Nh7`J`RQb<BZ=ll?f000000004;8D0000@64Yh:em`1j_X;<TT1F<@B5;L>TV<E_fLV5ZHcPk84ZQQ34cA8O8
00000000h78j80S2H?]JXONF4XT<l05VQ2WVa=CP0TL<1@8R000000001:8E1@W0X;;1\dLfToDhh2b0h4l45AQ8l9G8L9SJ`E[i\VgU@n]R<@VA0000000000000000
000000005Bj30000HOPh0000000084dZh<??13[U0000XQCj000000004\3_0000000000000000m;4BUCZB00000000XCJJ4nU>000000000000@NGi8UdZ0000l6bU
`j5be<hM4GTP0000DI6FdGURd_lbL:T[P\0SPC=^4E9me7>\HVUD\TE\@WZY0000000000000000000000000000P3DH@R:d0TDO8aCIH2a0<l`1I6XFm@i?ED9D43YT
<7?94XcFT1ab8e:C`gm?a3Y>T:HUHo=h4SCO58NZa9G@Q;L900004WMV`Nh^0000LbMU0000000000001?ia000000000000PGU<P6Xh00000000hOX7000000000000
<543PUT>HcDT0000H7Si00008R=i0000@P??M?_800000Dnn0=1h\BDZDK5\HUKEHhn3A2_1XFCPl5HaA>FU`R3RX;\0lYVK<d]Bi=Sj<A=J0CXI00000000P:9H0000
`E7S000040T^HQZ7YA11000000000000Dd4Pl>\?13[=5C:\000000004K6^0000dEHD@a\6000000000000\MMoY>4F<Akc000000000000\]^QE=RV0000dMea0000
00000000`[WP0000<i7H00000000000000004C<l00000000PImd@:El`Wdj000000000000TUH]<_6VdU;oA2nL000000004T2Xh6Q^P90dD;TcDC;Q`3@JL@hWDGBV
@b_P0d:TTAQP@GDnPP<dT^1483M[`al<<nOh8IRa12CKLVocm>80Pc4JLOef@ej:45nO09JOlkFcl<<P@d2bE<f7<?;\LnhZY>ohh9M`E?f^X?Eki@cQPNkQaAATIBNO
0000Xo`I0000D?;4X1Ze00000000m<P=4Ai2@G=:L_\kDTbI4lHgm5OP00004;=80000d[Y300000000000042oBlM?Y\BdT]45M0nNPPRAPI0F?0000d>ne84KV5>F:
QAQYLD4CPJ3oDT\\4K=\HRcVTToh000000000000PE<;00000000Q<V88HWE81ko@NMAE1d=A<AO0000`KNIM4JW00000000000000000000Da<F1BcjE2<h00000000
0000HLaT0000`518000000000000HT[b0000XXNh000000000WTXX]70T@kDX=U]XSgUHXS^d3L>del^`h5oXhFiY>G?000000000MnPPW5Y00000000MB^Q00000000
0000`5HG<IJB12A:5AYi00000000X;`cXO@j0000LO@E0000T;cc0hA?M;SV000000j3A2fa0000Hgj_00000000=BO]8f6n0000L@F04BD94J`j\LI?4O3I\Vc24KI3
PW?m@]^j0000hIUF4ahka3e`i2_Yi>0\00004CgE00000000dX<;0000ljfL8o@NP@hHhJfKPZE`Q@K?00000000\PchPbGSdL]?00000000]2ZQ000000008X2o0000
0000DDEZ0000d9Si<I6oH6Vf5BkVlN94PR`]00000>[94MliPTW]00000000PX9O0000<FWi@[VmD]>Ha2EU0000A21Im5]kdCcFLE7DPdg8000000000000=7a=0000
0000000000000000PJW40000d7O500000000<YXG0000DKBSDf8>00000000lVT8X[0XPd9>dM?P=CPFe5Yg000000000hdI<PQGLAYkdVD5hoCZ0000PC@B00000000
00000000U<ZC000000000000@Mf_0000Hj[K000000008ZIg0000E;\8@VjM<T[;`[0e0000X1_;00000000h?Sg4EOD`NkiXcUMT>XnXSR]0000X^h\=30ZU:T;L;K8
XIZLa5JC00000000`6dU0000h_Xe00000000XGhE0000La7C0:OE00008BCO0000XGU20000<2WV0000lLn9H^U80000XZ:<=?L300000000491e0000hh6=0UP80000
00000c\P00000000\?>Ill2FH5Bg0000D\o200000000441mX5QF0000000000000000Y<Z:M>`20000`B1FPHc=4FNSE?n>l?lj\]eRhcX400000000`1ZGa=jPi86l
AAh3X?]o<OSJ<ml8U1fY000000008BRa<Q8X=40P\`fa55VaPOPY000000008GHLA4QK<WDI0000PUJd000006QQ0000PK]J00004SNj1<m]00000000\=[UXLeWm4c>
00000000@1V0LCY88L1V@_hdD\hRhF=\4[O\M5IB00000000`3[BH4L1TRNiHK;=DNCDMAa@8@g70000@RY=0000hTCQXakTh^V[`Pe]lm`W9?cO0000Lkjf00000000
0000Pm5gm>]DhHiYPFJ[Q?Il<:A2@OnZDBMW8U:;0000E=Z?<2>:]?l[000000000000000000000000000000000000T8AIXXA>0000@FTL0000E<BT0000P9@;L4gc
00000000XP=CH[mS00000000`I1eDXEgI?^K00000000PENo`bM100004<dhL;[b0000000000000000<7\bP=Sk\ZhQhk7600000000d^[C0000Pikbl=HMX1[\`FJ8
@@8300000000DC7chI=D00000000\I]UhV3UlKeS<^mohaGGXdO[000000000000HVTF000000000000dl2Z`ED0Q2c80000HmIE<Q^KmBM;000000004E14Q:5fPU>g
DYme00000000000099>o00000000M2BR00000000dWiMTJmU0MnhdY[:D]o:LIQG<El2T?N`MC:hhdk9PJjKhdOPL[CV0000P995000000000000000000000000H<A1
lPWU00000000Y@gY<=7nE:Q50000000000000SRi0>5I0000dK8>000000000000@7JoXa1H@e?c0000H<0b8620<7:N\>:O@A7HlFfUdm`oM5XW<3b3@KCbhU2]m:8T
1D@L0000hNSP0000000000004[@793DhY@7kXKjN00000000000000000000<l;S0000000000000000TK<U<7P6\OSADhWm0000000000000TFMhkd?a@Nl\TKQl=6:
DgkoY5gK0000hP>S0000`C9V0000\bAdm6?P0000\Zc?0000T^N[La>LlLcC00000000A9>0X6jKh^;b0000lZN\8@8\de;kM30<0000TcF64Ie1Xd;nLOI\Pi\VH3\W
<AM\P`7k<U\X4B?6U2i:]?W=@VZ;XIXI0000T2l<`3Le000000000000474b0000Db0b=6^^00000000000000000000L;Ce00000000PH=@0000dLlh46_I0O``@jhV
`klLA4[WQ?D2]Aon<0MFeC5U<c[`0No@\CMo0=9aTM9_HMWQP]:K\YF]0000000000004LZO00000000000000000000\_6G000000004k8<X2QoLS9be23lE2YL<^AA
X]<_1;V;00000000Q5ZK00000000000000000000L7S^HR>cL_3D`Za:06kO11ce=5LQDHRgd^74L0a4]:<>00000000H;YW4oZ@0000000089HfhWl@A<JL96lia0b<
00008<mC0000T;U\86>VTYPT0000\cHN0000h0nDl5NfH^Yo`IJj18\:00009?0C0000h8=CPP22000000000000000000000000PRf[d<Z@hX=hDa`eHe8n4Ncalnhn
Q8@nlcj>`:8mPSBEH::2A4QW9?OZ00000000000000000000Dh8_4j=_0000`:LCP=W5l>6UDOb?TYEh4dGfQ0>1PDP8U2K:0SZSdCLAhSkodkaiD^bXY2\@A3ET94?c
9<=ea>fb]=0]D=2P0000@0gA00000000555FLS^6DOHZ@iU9PnQS5;OBhDe5@=R3H?5b0000`1;i@C]8<]GK=<nem05G0?DBm>];X^_aLX0BHl9LM2B0AA^=0000X3ii
000000000000PTfY`SL8m;I3T81H00000000Q?A>dF<900000000HYc2M6N1@0\EHNDI4cVUm9]Q000000000000<=gV<22HTJ1n\1^klbaaH7<;0oYd0000m=OS0000
XIf^<`Q:LBeg4TPVe4WI0000000000000000m=Da000000000000a73C0000\Lck<BSae7^E00000`8`@ST<eA8<DBn_dHgcaD0P0000hZ]`00000000HMhU\XYd0000
]A?\ACJ=0000hKJI4Mm^`79a0000<;L[8B:2@\UP0000000000008:OT0000D]i^5?TLlfA400000000\<jJD\`\<Q7G00XB=B9d0dEdlD]b00000000@Th100000Mn`
\b5ChdL74hL7000000000000hHP2000000000000H3^b]CRM0000PK\6\geol@K74h]o\`h<0000<aJI`V[50gaGT0hl@=IbPZ6bhagDM5k9T2hba;E1<5H8X@o9LR>G
H4n^TPGh`_0YlgQeh7`0M?REA?l:HcQ8e<e\00000000d<i1hKHY00000000H?_:8a82<E]2D8`eA<NK1CFG00000000HU4<D@bjHcZfXAT]4Y=e000000004kE[0000
dV?H<hRO0000D4KJT=mOL2iW`QG2<cl@5;>A0000HW6G`]n30000l?<A<0UT<MEY`Yd_`gW50000I0mk4=hD\ZC20000a1QW000000004H:;D\X;0000aAN80000\ZO9
0000HdNA4S920000l\\Rh=O50000dL6?0000d=17\]LAX?@Q1:D6I<IY00004\<50000000000000000d0Qa\GZg000041Rb1>i200000000@7FK0:>lhUm;Th9U@maI
l>4md`4gY4nO\0nVi4H?=>@F13=C13bh0000`nDTD:B;HDBe0W1]8N:H=26S@D=<m?SG00000^3FD]i5\bm[h342Y1RM9@A7\d40h>Cg<oVR000000000000D9C_hFM3
@GBDlj@TP<dO00000\:2000013>i8]0Q0000LW^jLcZ60000000000000000HaYi0000`\S1XVl^4=d;djJl00000000dk0T=8XAXDb_DL\:00XM8@l_000000000000
`JhX00000000`0Ik@MhoT6PSP^BRPZHDDHQ40c:I4XPJ15G<HE@D@4jE9;o18B4S0000li1:Y4JkLEDY4R@DhQ998b\L0mjf0000\SV=X6?e8=ho@iAS81OZ\:LX`3XZ
EBSn0000X5Rd\Ae\000000004@nZ\oC@000000000000000000000000DacD0^gXDMG^0000000000000000EB@T00lX0000l4;@LHD30000I@XPX`47U>J`00000000
\>\n\E>KDZ^W8\\Ahg8a0fULT1@`42IZPO5U0000000000000000hXTVeBmH4264dYkC8_a=M:Eh<7>7<8bKA<K35@Ya00000000hB18000000000000Q>Ra0000XH\Z
D`kG8EMW0h550000dmKGH9O8P1Q`@\N6lg6ali]T9BP;=C:8@iY9A;CEACjM00000000I?Wd0000m2?\@0VZ@?R]@MicPelH00004SH\=AWM000000000000]4Bm1;ke
E=mG000000000000<MFJX6=X@<\X0WIh<YPoE@Oh00000000000000000000\@4QDFRg@9Jl00008bAX0000T_ajL;CSUCL;000000000000T[gIHiWYlUcB@bjP0000
T9L:00000000H\lH000000000000h;DKTho[XRi4l1H7HAR>0000HN4QDbFm0Kg500000000D8<=@7F9`UBhY61U000000008KM`000000000[>IaBRi0000X;o9dYaW
5?Ha000000000000000000000000000000000000\1M_e5VDlL^MHO9n@:`0m@VaQ><k<AfFDcQE000000000000e>]_@Y[lUD1FX?c1=@IYlFTh8^UUH3`2h4oC0000
9CeCe5;dD4kd0000`kUWhhL[mC_@hjRn00000000@=OQdHdGe9h1ICH300000000DYJH0000\R:Y000000000000000000000000@V@60000000000008Y7\TYBWH^^U
0d7X<T0Q00000000XE^O0000000000000000eC93HbA;@;FG0000000000005Cf`0000000000000000H\F;00000000L4MP00000000000000000000lY3GP_Do8bek
hn4NQ=hODFUDa6C4\VgA5@bg]A@=]BlU4X[EhIIBQCo?d:6M@bd[lW?D]BjN00004L\E0000@<@J0000lgLW000000000000Pjk<11B]0000@_?A0000i@RS`:UZ0000
\2AUh8^h0000LJ]E0000L`JA000000000000dmRZ00000000H=YgdeUZDE5L0000haVC0000P7lQ00000000@MCJLMh90000<2W=dQ:@XoNSa164E:iD<>O]0000<WWS
aBLB40`9`;29h>0=EAbQ0000000000000000\PCBXZQOD5f]XlfcU>0;h4DaHMW]X1`Y0000QCLV0000LANX0000P43O<?ZU8Kl5HebgDe6h0_Y6DRg]D6hn@Y[Jd:4j
<kfU000005jOd3R_@P6fh[Ddl_KQ0000LIaA0000lJ^aD\<?0000000000000000T?C0000000000000dOJ[E27R480RP`dFa:;i5:a4\DbP00000000d_\Y``598<aM
H=d2Y6<2X`NlP]^]9=UPI=bX00000000000000000000L[`R8C2STEB<00000000dTNIP6]d<dEDi89l\FBKPfkh0000TkBd`i?W00000000]16P0R[40000L73OT@H4
<I5e=BFN00000000P1BSh;?F4^G;DWMiXg4;E9EQMA_34e7a`<J3<PIOlfRFHmEQh;WZMAZ\000000000000000000004<>h<[a^XVnm<a`ZU;lI\FdN\CCOLH3E8N7G
`Y5_h_`]4h3Q8?a>Dn:Wa3KAU42MhIj^D2HBHabT\l[CPW]j12J8]:E\lB2U0000AB:Z0000000000000000eBV;EB1]l?k`00000000a>dF8[42h`<bhb]Ea8RGPLf9
00004iYS000000000[ICh9MW000000000000000000000000L[kgI2m800000000Y9jY0000@fLN00000000A6MJ0000M:k60000`Cli0000<[go026jPEog\X6Vh@Gf
Q?<:E3nR0000`J:Hl?F;000000000000<]_`00000000hEWa<T4KY6`i00000000e6HJl7fgXSVN0000000000000Se0<a5H`lC100009AadICYd0000LCTR0000@Vbg
lS?W<`B21C[A0000000000008Y`;X_a^0000dAIoXj<W00000000000000000000XP^Jd=0MAC>RP`iO0000000000000000Q64X0000d6Gm00008E?jU:G60ci?=@<o
0000=42f00000000dY]XdlhE00000000HP[;P>WiPU4T@XXG07bTlMD84l<GL3b>`ZKPm2aHU9lHPM^800000000Q2R_00000K>TPEUYM72>0000X=>GTM^^TZfKd^L8
<nB?Q;0R04hnD3C4\cT^A2<XAAO4000000000000`Vb^4S?403:?PE`C8K4>XY5I8;>nT\0<l\glQ@SO=Cdh00000000<1a8P2]<@FA<DGXP0000@DgM000000000000
lcAMTG>c00000000000000000000`A4c@3nBHaNlE5jY00000000D4B2@CXg<RM5\ZoL43S9@`DH`XYQTafR0_LK`2fV`;@_@lDk42O^Tei5e>h<h=G:1@V70000XUVg
l?KLa5AhA5D2TA\00000000000000000XV680000000000000000\An[L8b956bX00000000m<la0000`HgU0000a<>CLJn;0000`AV_0000HZ;I00000000lC^mP5iI
P>:>DKRR=1CkPa>ZlLHGLF<WA61e16>b000000000000LN^255489;JD00000000P[TjTmMU00000b0S10IN0000<PYE000000000000TeN10000LjHEY:;400000000
000000000000Hdh3hVVWHW\g\gCOTJ_SHo9<0000m46f00000000000000000000Q02K0000I7W^\00=Pc;2000000000000`<BDD`1MH<^6Q;ZU\\_4TVE_l;EfP`E`
00000000<OamPQb`a<7\<SP2000049264Jc`@4e=0UOhh<HM8RZXdekJQ0Rlm0mYA41`D9AN96dP496]DPdD@1]\@_QLP3QNe:KkPEDb4U409?N[<[PA00000000dXfg
0000h1`H00000000Lj_\93ScIBb\00008W]C0000<i240000000000000000000000008b:E<i_20000D8Md0000Q@Ei00000000DH?700000000000000000000P0>_
LD>hTKcI45iT000000000000L?Qa0000`Z?YT=EN`_0A93>Kh<@cT>XD00000l@dd1?QeBZCdS]70000hR2EI?aT\ZLX9?E^0000djXhD7Q>H;fgL08cXfokhdM<YCK<
000000000000`K@UTk<O]A=jE5MS5AaL8L<4DFTCa1Jg000000005=b10000TGG<0000DYZe\`6B00000000\TSNE>Ld<FB=I1[50000h1lK00000000M>_Z0SZD0000
000000000000l\ca000000000000X]UkPEUC00000000Lgmk0000dJ6A85=MDU09a>cJa0MOX60_87XA0C5\HUa\hbL=00000000000000000000<ImP\kbeH\]TaC0Q
00000000m;;8TFhL0000000000000000000000005ATJLDfk0000E3oHd=B@DBma00009AQe0000PRaW\4lDldn;A:7^LoV@d3O\PkTcL>4`0000@4kL000000000fYD
0000DgY;LYeId]DF00000000Y<gc`75E4QBND_<49:J60000H==[8A\l0000m?3aH=`iH\JZhdjE0000P\8d0000000000004^Akh5VK8RGI0000U=5=mC3Q17Sil\]B
0000@Qd05AEPTD0CL6W^\HmT0SkA@NKe`=OD0c<R0000000000000000X\AWQCd><?\]l^VnXSf<\gT100000000Pc@\4TC5U7g[\9TbYBeY0000@7J^X8T=0000\K[2
d^QA`[2Ihf9R8;;Al=0=@;]?HEWG]<XTa?=f0000U0?K000000000000000004^200000000mA^g00000000000000000000PGPjI758000000000000000000000000
0000`E0C0000000000000000dfU600000000h5AY0MOb000000004STn00000000A@fQ0000A:R4Painhb^Nd8XT\=dF0000@?nC000017U1000000004;oj00000000
<^ffP>V00000A1eK0000000000000000TJIi<Y9NQ<n200000000h\2Q00000000L6XK000000000000LXM\00000000PHZddM:<M?OiY@ZZ\GiM<5dflbGb4d>50000
TlXiHnYW8QmA8\cT<kMIi@D400000000H3d:0000Tne\X6R]@7H1H;HlXFFgl1WVLSj@@a=Vl5`1XP2AY6:hi=SC0000i?HmDMXJHYAZP_CX0000@kgE]5cc00000000
HN]\PaaCU1JEX<fJ4F7a<QAH\m=PA?B4lD7m<Id<mA6_00000000\Dc@0000000000004[oPP`J8XC>Y8Lj\DnYGYC]f0000d7QoTXME0000000000004J]Q\NL?LT@S
@dfRXQK:<f?fPkeEHmWTe@K3000000004=TL\8W;Q1Mi0000T;3bPHoa000000000000DoLK00000000000080ANeBGP0000`Um[Q5QDT@FY0SnILDY5`Q<5]9U\0000
0000`?GM0cRhA5^_Y=hm0bk20000X;4P4[28`0:Jhc;Q4h]]56GH]<CPYASfLEh01BJD0]M[]0XS`_9n8cB3X:Y`000000005<mTLQJ]HODNh9TI00000000lD3?0000
U>i;0000X<8XXFjOlkkbE?[`000000000000lO\Hlb_7L0KO`PG=8UK400000WFT000000000000@MW7DmCP\V>[00000000d;c9@ZTO`7oATlMm0000000000008:O3
DFDmHABn000000008[je0000XhNm@KDDTHja00000000h9Mi0000000000000000H[:MXe:S0AeMY1Oda;`j=AcGeD>B0000`\cF0>UIXPHb8YNI00000000hGAI0000
M>ko8o<>0000X;WnE65RY:^La36Ta6ak0000<]AN\K2D4`]V8B73A2enh1N5\1`800000000Y>a10000X;l0M9bCh4O08DEgABi7@YcD0000aAe6@<50PNOXh=5OD?Do
8iE[00000000UCQH0000@BBg<BJ8eBSG0000000008ZC0000E4jO4n2\e=6]00000000000000000000XTo7TXRG0000lOn=0000hM>;<D9oX\_c];DVYBJeX]7>P960
0000\=UM00004j0L00000000P^e10000hY2?001lHiPH0000000000000000T@_><2HodLmnXVMC0000lb@G]<oU<IRWDUE^dhB30000TaSiD5IF8FPMh3g4E=\Xa?0m
0000000000000000000000000000TF]F000000000Z0b4G\V5;;h84Ja5<Sb@9FidIj@=C6`000000000?Adhg@EHEWY@ECbm6AF0000D5C`T9A=L<bgT9GNX<JPHJRd
<Th`0_j74a5U0000`1X[000000001@IJ000000008PmL\bH;H4d9TQDP`oK_l9o?PSdRLA0lPAD3PZH24nV`<dMi@flRH@7cDoALLWU6<TRLU9>T1B1300008<mQD]JI
8EA<LIT0@7MU\QF:8U1K00000000PA=mhHQC0000`P\kl^F40000\:4:00000000]66l0000TokJTdJf0000d`1ja>1[0000\O478<ne00000000Xl1ZDKCUX^JnL5\j
EAKbM=NW00000000Lhc20000=CSadF0H@iaZlY1VU;gBD]bnhb6a00000000e@@YPIad00000000<AF<00001>O^00000000Q4ki8=Z00=`5\`g\4G\EXJRM0000TbWY
M2hhhUlk<kTK`kmVd31d@D2j<X2`000000008[S:00000000HNc8<d8a00000000T6OZ549j\D;C0000000000008\3T``Af000000000000Y56BT>200000H9]K8X3i
00004R10hVgJ0000hbCe0000000000000000LlAo9?Ae000000000000000088L8HWlZ000000000K_\0000000007;^d>en@FMU0Gg=dJjBTj:o0000`AjPlEhP8Z:K
lo45A:Al000000000000L><i000000001<[i0000TaHd00008POH0000\<l<lBU70000<;MX4@no00000000`<_`H0]i0jkRh`>_00008KFI4TMX0000d^3n00004@4A
Xc<`aCBBhgmU4hYO0000000000000000m;Jh0000PIKc43IHXXXb0000hlhWTAj_00000000m4EU0]C80000HdN44<92000098C>000000000000000000000000dUB_
Y7LI@@n08naf00000000T]PeP>Z6XZ\]000000000000LnaPDDRc@nOVLi>900000000\<PR0<V<@66<0000XmeAU5m;hRMC0]dbdOCG<ZG2li?5Xcc8E:<Y00000000
`7kA0000L07Id0l2DEMcTTCC0000L>oc@;5?<QiA0000000045L\000000000000X5]PH6m3E<lL0000XB^?0000\9TUU:ho<`LiU3Qg4hIHdXU=T2Yb=C7h00000000
e0JA000000001<m<0000000000004`oh00000000\GNc0000H`2J00000000\VFl000000000000XRP6Ti`lPYVnXj78DCZidWXo0000A<CG0000<gJ?0000HPoHdlGK
M2g<Ha?GDY>f9?FE00000000000048]l4;0>hXgQTZ>1PSHn4^RLDom20000QBg00000LIT_LOf]000000000000A7k^0000X=FcE;kMd4G;0000050?dLDEH5GZ0000
00000000000000000000d]Dj\Ma\DW7i000000000000X2S=H>Lh`5GiXDC\TUIN\^R_0=:3QA]G000000008Aeg@=eG8DYd0mn:00000000@fhDdKh3m<gE00000000
0000lNlK0000a4Mf4KILY3FD@MPCXObci?`1@OVj8c[nT6FKH^^`<T0a000000000000D7nb00000000l3H]lEMLY<LPD;F7I5iflSLFM@<E0000l4=B<i1XLNH<`PEH
0000000000000000<aRc]8bm0000000000000000HF8n00004X1>0^Ha@jDZ<N2ED59a`Vhh`nX6a?P\0000lII7`cTTE<OedIoO`X]n9@1GdXl>MCBN0000d8b]i32m
TOieL3HQ0000D2B1PLo>8GIa0000\jD>T?Oh0000l6CmL^]iXaWJ\nGEL=faXd;a000000000000PEbI4TD0E1Z3U22f\dlZ@INna2L2D@o^00000000DoNm4McLhmO?
H\dnd@Li0ADlIA1^82UeDe]ge:ZDL;hZ4<A[@[jV8fXdDS`6aANDlDJ200000000\EU400000000L<0V08kU04o6h;6?0El<HON70000000000000000000000000000
0000ECkF00000000d69m@2o40000`1T1D;OD];[T0000@O770000X\BddnQoE8e1hE?;`\_=hBgh0000<>Mc8MgP<VF[\\^[`>>I=34300000000PQa0\1OfLWQ^0000
00000000000000000CdX<YUVQ?X`Pkd_0000@BoGHlCU`?MK4F2bLd`lYB:N00008N^g0000A2C000000000HX=C00000000hA8\M8<TECab<2iJ8lV?0000Q@9T0000
d4mj00000000i><M0000H`VYPCnRM2Z>000000000000Hn;3000000000000000000000000Y58\8bBf0000d4f:<6moX^Q\0000YA0A000000000000l5mcQD<80000
000000004``PI8S100000000\_mD000088;EPWna0000H2JK00000000La[eTL?`U=@S@P94H`M6PeEe16]b0000@J8f000000000000000000004TN90000HddO8omD
lnKj\cE[E:JT8bRn0000000000000000lih@5@]30000H2:Q0@>]hQHi4QaQ@TUY8HnPA=haQ?UT<E;<00000000TU[ae;Sb<cYJ00000000PO@W0000d2@>DPYS0000
D[eFDTiN0000@S4h0000000000000000000000005@kF000000000000000000000000I<A@9=Jd@^4l0000\33FLBE8\dkLT`:1DaK7E2BB0000@[6G@9=I0000a?Xo
0000000058`f\GIGa>:R00000000T[PmHCC3\7OW8Y9ahYYf8DM7TnGS0000TAk:4;Kb00000000h@?j4O8n445oP4Q6H5LEDaPcD5U@l>?VY19IHIgWi5:lmBm`0000
0000XL19`4K?hAWB`CCi86M\<n0]4>SR000059YL<CWf00000000000000004XR<8TBf0000<3gI06_T\=L=`fb\\jo05>AWDFNE4BQnaAE50000000000000000D0C0
d:Cbl6NG\BLUPc4ThE8M5A7U000000000000@=oG0000<EVfT@k80000000000000000X9A`0000`5D_00000000`VdU4NMZ000000000000000000008TAi00000CZF
HF`[4T;m000000000000HFb18G6_<\:ce?j6M2EeH=Ll4Ok10F=@HjGW`\[]TiLKE>;WI>BM00000000\VM`0000PT31hT:WX_HK1=C;00000000\W4aXTYAdkNH<_Z6
H\P^<ldoDM]a`?IC0000Y9_L0000U7mD0000\COj`hOG0000XhiQ0000000015akXQYiL3T^0]o`@eW8`i^2dleK00000000000000004CH>00004jI5A:b`L^fY0000
P77W8Edd0000T@VQ\_Hd000000000000l=Y4D^jhHOmoe<WC00000000m:d=lC8K00000000U>eZ00000000YAc_\Rd300000000<]5m8nCj0000\1[o0000D6TD0000
`AFDH_o<Lf_XA:1aTRcd00000000Xj0f0000=<f[d8Ig0000aABP000000000000`;m2`HN;00000000<AkU0000000000000000TQR?D28T\ML><l=3i0DO=2HDi=XY
01fQ\Z4Y533gQ3[jDV6Y<Yoo4n6f1;imi0H[Y?g9P=6ZlijD4o1PdY4KMCY1@D0jD8i\THA:QBL]5@^JL1hNXXS@X\kfPS7KDcM<A<8:0000Tgj7lIV^lkG=llI90000
L9h@lBV_000000000;^c0000000000000000h4W1`:YQT9j@<GhgI0eM\WcMdfmji77@X2ga<J@1i:<J\Ae48cGGHnO2lI_Fm<E3==gYL2IhM=lfaAOjI;0:5CLhH[<\
0000`[L`000000000000Y;4c0e`>D2YS8:hDdMR`Xg>4`66Fm7[000000000000000000000000046hP00000000@L`A0000XVncPZo9PciYa@LeH0Llh]D`4cE2LIgA
`MDB0d_>41@n<go_0000<?724MKaX1QOT9f\A@e^E0\L0000\e=W00000000XD[F4^6d0000ICNiXj@j<IRk00000000000000000000lSd3lih6XQ8I0000`;:S0000
Ladd<TTnXm0MMAC^54Ok0000<EUNI?T[0000P;bi8]n\D4cP`Q^n@h@S<1:Z54Wc00000?ib0000`Ja`l1nYm<YD1>:a00000000X@^3000000000000m:Vi00000000
0000000085X^\9l70000000000000000T9DO0000L9nh`5S]4N\Fh[971;U?\NX=A;nJdlW3Y<_>8F<IlNKVdYSOTakgXnfZQ:bB5;gNI@63000000000000<gIO4>ZE
5>E_=<N0000000000000DiUih7@;0KLG@N`3hHc`HQ`;\^4<XeLAa0L1=3?k0000dR[R40X20000HX?7l@D;TLQHT@llh]?3DfIH9:JE0000U?F]d5O:T4=m00000000
<A6SlQRnU2cS<7<\P^FTlH:L00008bRalheS8fN2P=BmdSC`PYjCY9;f5>cnH4[o00000000XK<B000000000000@A5Pa1aE000000000000<Q35@>>\lOoHPDVIM15T
`Uia=@_g00004TBXDVZ3LC;987Ra0000`K?58>VVX@Tf0l4J0000U3[I0000P0<70000<O=BLa^<l1ohhBIi`CQg4G4W0Uef<l0@<RekHP>DM5fmE@S100000000<E_9
0000000000000000hj\59;hn0000000092V=dRbf0SAT`DjcQ38>00000_Pg00000000TE>Uh^5iPbM=i5nM8?BBh16Oh3Q5H7mW8@RR\UeVA1JYTm:TQ8=V<[Yk]Agd
=CI;0000\=dR`K@?dTk7HVG>8\Rd\5k0<[UE`d4Ch8MUI3]O00000000dPj0000000000000m55fD2T^Tn>>]BEF000000000000PHafDWBF]15C00000000D94i0000
H0BU0000e<d`L^Mo<`^S0c@Mdj>m000000000000Q<`gL58=DN=9<V9[4l@4I@jh\RnY000000000000\B?M<E5;00000000000000000000dOUgXa8A1;73LW]58GT@
T:`LlW508>HBHWVB\if@XnQ900000000000000000000M@:SH6F^0000000000000000T7aQDRiX8?e@@a]78lIE0OEP\UkD14^2<D4;00000000000000000000]Cif
000000000000000000001@_LL98R0NS_00000BhT8=JgPI0dl\I\U2L^HdD^MAob00000000XF;P000000000000hkeW0000@?7=0000h5]jH6NhTJS<8lD?@9cKhO@4
<1GbE>VK\GjIlbn?0000a>OF\Hk\HW12UC=n0000@9EAY@2:0000l4@mLAl@TLS894]R\@JR`aWj00000000\T>@U<P1lYgM000000000000d2WI87PoLa]W0000Tm83
=Aj:0000DR@ca<:G00000000H@NC05JJ00000000PjgTTJ;8];Io0?V=00000000H3baX[bJ0b;^0000dZ4<00000000]CN900000000HN``dNbE0mgk\je8HE\g9>6D
XD7Je>Vo00000000PdBR00000000HF44PGAX00000000I1=f\GJT0000h_4=PE7c000000000000Dk18000000008ig^\m?h000000000000dF9_00000000PU^B0000
000000000000H8kB00004>O=`8?dDRl0dZed0000000000000000@]]g8`\@\;X9T48DT6clTKE<0]Mh461K000000000000000000000000d\@?hTjTl\YP<N6d8c6`
lbE[1;\_lESI00000000hCWK`[1I0000l6BhH5cP0?8h<YXZ\8o882078QKJ4T?hD0E=`gG3YACR4AIBHY^n00004IFc528Xh_XD0000T;hJPBPLdkSIY3DX0IcZA4h_
Q;VJ0000D5MG0000LDfBTXCY\0QTYC@M000000000000XU1[0000000000000000000000000000000000000000dW\40000\=LJlVPA00000000<2H`M9l000000000
00GA\ZM=000000000000000000000000L6:O]3b:00000000X9aPTA3Y0000a9Ki00000000dClK0000000000000000@Fe600009@AF=;lmlH86hU^QXPAkaBaHl[K[
MBfX000000000000D6510000L`_Q000000000000D[b=E6lN0000T_dS02FQ0000<B_E411GT>T?8?[h00000000000000004:SA`ZWDM37n000000008FOQ0000I@l`
40;4I>HJ000081;WaB2DHUaN9CX200004Q<DE1c1XFQdDPE4X^kn00000000mCc]LkP<0000`n8@4]lA@@UcX=]V8cjnm1]Q00000000IBknICKoPaS`h1d30000\^MH
0000000046nKdkQL000000000000TMlJL:a]DKPmH=OY@YXn@Qm6=:@a0000D<390000LM[deBS50000POLO4jQ>H_8G00000000<44c\WhDiD@j0000he8VDN<nP2h5
a9@g0;D7XaTN=2\4Q3UL0000Hf8X0000hAW1dSLX0000Xik484U1h:R<d9EV0000l`kj00000000<8jL\i=R0U8k0aKVI5n_D0W_`_68P33;Y39h000044WI0000=0NO
H2XNXMoX5>HY00000000=1;e00000000P40bHoZf@FO01B<7DYhY0000dJ@W<1]gHYFQ00004>@<4EM4\AV2Q1dkM>EkD18CH_CAE6_4mC>@X0@DL0Co0000]@;=0000
TNZ?ECTQ\[GS00000000Hhne0000000000000000H5n@000000000000mCZZ000000000000<9Ra@1Tb000000000000000000000000PFDU0]d7H>[TX6=1\gkYlB6=
\7c3T7DJLX<H\Zb5U:F7@07k00004BB50000E6Gn4ibd00000ea3Xg>B00000000000000000000HH7f8LUh15KU000000000000000000h5hX5I00000000TJ;@0000
000000000000H3blL?4ZTi4Zh]LThD;_0S@VlUGfU6;JM@[V0000Pj;SPZO`84JG0000\0id<DD]0000000000000000e3fH0000XC6_lS16E4S800000000\1GjL5?e
00000000Te6\0000`;:bXGl^@10Q<SYAe;@B0000XVAQ475:lAAc4;dE0000L]]655mYi?j]MB`:d^7T000000000000dOV?000080oN00000000`1eZ0000\U[90000
0000000000000000dI1XhPNVDUXe0000l\Ln8cdiHK1nTlkCi@I800000000h@7EP_[]XNAQ4=]?000000000000\]S<000000000000000000000000Y5CN00000000
Y>o\lRTHA6JDi@=;0000000000JZ0000000000004WMB0000`G;kl0XXA>gL00000000\1aG0000XfS`0000<FKFdG>UU<5:0000@EKC0000000000008cgf00000000
000000008R^M000000000000000082\M0000TKkTDD1bQ1SCe;9j`0_R8kohE>3PP?0dDaZ^0000\KTW0000P=?4\GbGQ0@gI<KKl:<V0000]Cl<00000000lUI?0000
0000a7?E@>EB<]@Mi>mI000000000000000000000000H11ZDD23lJFP@7KS<SOS8=_LlL_?<2hETN;Z44PZ@=[0\@TH@Oj_8TB84>H3@EXATV=28XQbLXb2Hek`hP6G
Q2fKh1^3P8I0TYB4U9V19:86Y53^`da6U=dG]Cci<MkO@K`\iCXb0000000000000000000000000000Y1i_0Y3U0000<fnR80RJ<Z3?h]1T0000`Vh4`cmFX;\R`dVo
HkkBPmS9I;R30000LEjnX]BgUCAa00000000L4`:0000YAD64]2I00000000DK?YA1_50000@<X?000000000000000000000000X[WCM=Hc@XVV0000XiS5laHR4n2J
\jK>L6>LE=i9\3_F0000Ho]\5?S8000000000000000012W7@63`L<SM8\6CHcZVTO:=`d_hDgHIlR@3HQ7:<^[o<7GNhZDka2n<T?5<<@fDa6LLdF^UlE\WI:BVdZA6
LZ\;dc?_85Ob0A_1hS_c\ZQ8a;43M>68U>NhQ<<<@0U74NA[l2n=m2L>IA2Z00004GOT0000d`;<0000HOIhPIM4Te\ZY=VFT<OB08^XXYKYP]fl8[FPmCP1@TYU4C\R
DX7T@]`i8DZ44^J6<4Xn\LA<h`?4U09aM:jU4764dDXj\EoFT0\3T>@cHOCjH^M308;2\OD48R_5i7Y\e>n?1=I5@VLKP`2bPo05P=?UP4QP`3LXdhW[`O]ndl7[@mKS
=AX18VAlDJeYl8R<4UT2LacL@1Z?a06kQB1HiD3200008PW@0000`VQM4JUf54CcP^6RTl3HmA[400000000I1Ua0000IA>K80eQ`[7L00000000H56a000000000000
PQNI00008>3hACD:00000000000000008BmV0000000000000000hH^U00000000X^d8Q3H5D0;C<Fc0XCl@Q<Vb<09o4A0]LQ61Pb1j<T`BPa`m==k=TY`G`CkS1:XU
i5Zm0000PR?UE2SU0RW49=155?JhL\WGm3He\F2M`WV`m@eC00000000D?nO4Glh0000000000000000l7>n0000<bAM@8GJ0000<;6LDk\2138\@gLo000000000000
0000000000000000dPWbXk679;]d00000000D^fJ00000000000000000000hUJ9000000000000<;JQ0000D73=00000000e9H90n<I0000D@E4hb9I@\@h4ffZh4O?
]6Y3ll?6m>;3000000000000<N`F00000000`]W`00000000\8nUPWbn000009J]00000000000000000000Y>iG0000\Le><;PPlLhKdPj=0000I?;n4G\fL@4_0000
0000@I7[M1cQe6BT0000000000000000\V<0XZK5M2Y>000000000000XokZ0000000000000000LKN9hFZY8R^A\LdIda7UPcJ>XhCU0000A0hELYOde;n8X=MH\H8M
`RSUXUL3h0IGl\=D00000000<KS]Xi4>000080lhlJ1bI<7;00001AOC42[c0000000000000000X3V<X0h^00008I2K000000000000@J9FT06DdVaT`kek00000000
0000PDN<`VcQ000000000000TGH;QANP80Xo00000000`J6X0000HIcMY=QQ0000h2SKH?LhXIIM<TTPD98c0Vef]<fC0000I:on0000L1C100000000000092Va5BAP
e=ML00004YIAQBfI000000000d^@\<=d00004<GgXX:<8^AM0000P<>BhTO_0000000000008BAD000000000000`g53PX9a000000000000@eaE8g>P00000000lS;O
PCn@dh<UX4bo15KeM>EDL82f000000000000H;^V\[U:hJO]P`jiQ5@h000000000000P5\]0S[dH_Lm<dU`Ti:9\0bmHBaf\fPJPAOQ8fbBLn=MiAF=P3F700000000
0CG3@\aAQ4[G4\b=00000000000000000000d=F8TZdk8`Bo0cHf00000000TPL000000Ca40000000003Dd8oKI0000D]NPL^5F\d=45CEWX>nJLdge00000000l@n>
9;hb00000000A4h;00000000000000004kSf0000]63a\[T]0000d>=PTCfihMB6PfgH0000<Cnf0000m4^b00000000@1<fXhJW]5>AQ3cD0000\Th?PUZhdJdRDV]O
4\@20:b2@do@0000hj2n0000000000000000000000000000000055i40000d:]H0000PXI9l@@m4n9DTQTYHPgR0000T7:3T@nd@21`8O;kPSYRhch:\0`MQ8G<4Xk@
E3BA00000000P:@Y000000000000<>Q300000000@mAR00000000P7Ei00004gnY0000000000000000`J=kD<6ETQ]T=>I10000d8SR00000000A;?C000000000000
0000000000000000DCID<G08lRPdiAJ?000000000000DDXYlJHn@RXBA1lA82PTi;>2E6gk80JllSbc00000000<@fOe=AO0000@8;g00000000000000000000<PDO
00008<Ni8d?Y@0Nal=<Vl=keH5RD0000lAWO`U;D`lm68o2Q000000000000H[0J000000000000<8Pg0000\R6d\>gj8A900000Xh7KPid4XnDh8DI\4nb>00000000
<a6EI=U511DO0000<:CU8LMLA4Rh00000eTTQ?5200000000PE2f@\<_d`EM@02_P6JVHcRVHUPk00000000dMeEDbiaTDgl8k>O000000000000a2j`TNO2dS]G8T3l
dh1=14Xo=AlP00000000000010f<\6EM<K7j0=GGlfQ:4:dZP_e]0KgXa5RH173jm<ZOaB5PICZil6U>0C@00000h7L^0000000000000000000000000000PZfe0000
0000dCD7H@<h000000000000a;IE00000000T4>T\4gHhdj8lI;=`@AEPPMJ0?[DL?iI4JCCXoihdM4i]AS3l2m`L4eMX=Ij<<A?hU4cL]X6L4Zb4?=@4c;CXDCkTO_=
hn\De1fAe4\5A3=n0RoiDQ^b8nJel>R@I8[kX2fcL3ZI<=^V]5IR];<CQCE60000D5;RDUZ@0000000000000000lhDS0000`do_LPcMi<e;HES3529:dboh00000000
00000000l>7MDX?oQ5]70000YC3E<Ki<000000000000h7[6Xobdm2id0000\nUh0000l>>7\H=m\RHBPjRV5D:dXd7;00000000000000000000dbdh000000000000
000000000000hZk@00008>`N<BEalQYZ<OiW9500000000000000000000000000dGF=000000000LDo@XLZ00000000UCHKDX8m0000000000000000`EK7XaW:0000
0GlD000000000000i6ECl[UbdB`gT]hhhLA]0000000000000000X`efA:IR0000h_lR000000000]RC000000005;i:HXWHT<HXD<>Q00FT<CKF]?SSmB4i000091`c
0000HK<k4O`B0mfi000000000000d<oQM2]L000000004idFD:oRH4c]Y;[c8laa@7[H5@T3`Oc80chn000000000000X]a\hD4V0eclA=^GH?<40HE[0000XACR0B;j
X9>=52EEM?@B0000LF4NHU1;0000\]1K\[_60000000002>oX@lS42mS\MjWPPd5LR?<dYFkI6j_9B6I000000000000@Xd4000000001<kA0000<C3Q0000U>eH04@?
le0[45PBaAI[000000005>gX000000000000d390`Vgi`50ZTale000000000000<VQ=A?QLD;NT000000000000TP2_\[C500000000000000000000<=Ba80eZ`G]V
0GC\<M9Dd_8Q8jC<0V@TA043M;0^LXgh]=HQ]??d000000008NWh000000008WT70000@AoL<U8S4od00000000000000000hFTVD^a;`Fd[0000L<c:\[cDDclQ0000
8d>C00000000000000000000HQVD00000000HGC9dEckTO^O4g650000e850T`lfi=\I`_5b0000000000004V>6T6DP00000000000000000000L>nWT\gM0000TAdh
hf`X0000`\OI@_JU0000000004GF0000l5W3\1S20000LFna00000fJZ0000000003X1dTQFTD>1Y=io0000<41^0000di;aU:1O]<D10000D72kD5CM0000h\i1dPA1
0000dj8DTl?P00000000\2^G0000<F4\0000`7RV0000lgDg82b@hiFI4XedM7GV00000000X]9V0000P6?4<AEL4HM_HTW?4e@;0Z[Oh^>\8Qgo8ChF<S1BDHXATk>9
000000000000a<QC@=D^0000h7<ih@Pm000000000000DcLD1Ag700000000XO6VXD6:0000000000000000d`@V000000000000H1?D0000XNNaLfeH0000HEc?lTU<
dibFe?b50000L?he`IAXl5TR8\7[`]UQ\5_5XEkdDe=me710a8V1LSlO00000000D1\\`QBm00000000PL:Z000000000000U1ZG]6To000000000000T3Y000000000
00000000hbZRDUZ8lC=Il4ob`E8>D[3QHi8bTWI]T^l<L`<:d02FH43fT`WgU;eME<4Gi@3i00000000T`bN00004_if9<d<4J4?@beXhc_i0000000000000000<gH3
0000000000000000\Jmb<]2;0000000000000WGn0000Hn=_TJm00000`\RXTh4]@le=8j[A<kQ:000000000000lX7H000000000000000000000000000000000000
i436h1:3I@em0000D:0H46780KoR@MZVH21E\1cEX4b2haod8d^Zhh>MPmTU94IhE>TY4DR:00000000Tj`?i0nm0000lbh;0000000000000000000000000000XDA6
0000000000008P:c00000000\4HKh?OY<]\\PN]5hjP8@AYW9:E80000hOB?`Yn>\1AdABf:\VXIl6Y8000000000000<^bM00000000Lh8O0000\CnnlQbRA@oK0000
000000000000d;A?H[QI0000I3GF00000000I19aTef0@F:m00004XS1d7E=TkEA0hTW01?8<Uk54]KQ9@G40000L:S\<CJXlQ]0@e9o\\j20000@@?JLFj^00000000
0000X:BZX:EK@PRZ4VET\h6k00004S>`00000000D=c[00000000000007EW0C]T8oX60000D\B100004IGY0000<o:P0000000000000000000000000000lNeFa9?n
0000A:gR0IVC000000000000000000000000XZl<A152@_U@0000@Tg\I<Lk0000T:e;0MG;00004V2m8J4JEAF^00000000DNS1U33=8ZX9`Ol1l4:XL^aK9=TB=C0?
000000000000000000000000`ADQ0LC:LQmoDWeO0000000000000000P;R1@Io\l`Nb00000m>600000000000000000000000000000000hdWa`l\d0000000007T>
000000000000000000000gSa00004IG889[f<dAb`eXh0000D5gW8_@\\Q8:];=W1BO900000000T]Ah`0A\00000000000000000000000000000000Xf[000000000
00004B@\00000000]25I0000LmG]l6PCa7cY0000000000000000000000000000E5ET0d=Z000000000000L5>nTl680000l<`U4AfZ8ZOS<\Qfh>DQh7W:dNneP914
LXbDT9Y2<EW3XS5f\94WQ5HfPajTLD9O]5PVlofJ00000000Q5V4e?<j0000\3gkH:<a00000000000000000000PBJB0000h7Ai0000X4111>k6aB9X0000DFeR0000
5>PBTE5]@YMGa@k4h8^=<LS_00008EQM@_I7U9O\0000\4Bc0000lCdL000000000000881h00000000L]Rm8h<7L?@2`IAL`>KnLW^\i3;XECC\0000]1Af0=bN00FK
PQd^\Ic:964fT;D[99X\];9R5B4?X4`_l;G9TDYE\YdM]3a\0O]LH44YT<JcX^afXPRJ`4Sid<Eg8TX1I5kYPTK4Y6IF9A;f0000Y@Pdhf>X0000TSFL000000000000
<]R_<iGOMCaD000000004<FKdcO500000000MA^U00000000000008A900008[ZXD=2AdiiJm00gT1KRDMS^i6h[000000000000000000000000DQcE0000l:V]\Zkh
a<SnHCLO=;UW0000h48S<DG;15M7l@mHD5:3lLjgLV=B<BEM4IWH<SK=PXlgl\4]E0[WU@o600008dV1\=e;lTI;8fLf0000I@AR00000000PLc90000DmPj4]FiD>@1
0CRTXIAA0Hhm\N?GD?5HI5;H0000`Z0A0000PiWEI9\Fhh]D0000X:WUI1Da00000000000000000000L^OL0000X>K`0000000000000000dLWQ00000000La4IA@ol
0000H9YA\?n4a84:8d3Hl1FW8eCa`WB<T@[a4C>3L;H_T]mTLgVE`lDWd^WBd>R34d>V1C1G8^;3LPmZ=BMJ000000004@76D4LZ`RJ9DUiSX[A;\Z[dhbbBD;>B<VC:
8b4@d7EJDjV`hXhR8K^[Th^A=7amA?en00000foR0000@DAT<`XR17Mm\d;:lnJ=A5`gU@6<dMF?00000000000000000000E0Ub`E2C]2N`0000PRcJP0aHH<:B@:fO
\XU1DXlY4XXnm<I5m?BF11UG0000=8`<0000000000000000T4Mo@JkZ0000A@`H00004gWUQBIZ0000H<DMT_J50000D7:@D;NDdYT3P`f20000000000000000h`3P
\F[;00000000HKO1<Z<iTI0ElOV40000@\aM000000000000000000000000d[b0e:?n00000000`V1C0000@5^L@\o\00008PbS00000\40m?XT0000000000000000
4?c_51EeL3c700000000hULm00004h1YDQ<n4DMX=1MQdahW=71`5;:H]AAcPZaF`1?j00004:Qhi<j`\3CelICV51lWABMe00000000lQ\4<Fhn0000\RKJLcb<Q?dN
l5b>0000000000000000\2bQ@9MOPFP3TkIKE;GJ00000000000000000000e5eA00000000@4R@<BIL@KZ?iA=1052F\MkY0000XnSA<76U4cKeA;?j000000000000
=:EG000000000000000049X@00000000TkhW00000000I53l000085C>8K0[l\X\TH__Djh:P3FFDJYb0SJR0000000000000000LUA;X@2A\9V@d<cePP9gTg3;49`9
H>h;02MVL96MM1V;@5`Q40JFh_iDm6@FU;g6M@m80000i@5O0000PGQ98?B10000X7>D\Fchm>8H00000000``U5X8Yf0mB\00000000`4LO46@B`J@IhX:HHo0I8W:Y
1:92LG@L];Z1IAk90000mAGT000006BO\gQO@^\MP]bTQ6Ub\]M4I8=D`Q2U00000000DPXk00000000halPm6=P00000000T52Y0j660000000040BbQC5=00000000
T6<Q\Lo00MVkhU@j52`7M?Vb0000000000000000@0^]0^GL@G@8X@MV8_k[00000000d4ej0000T[_Fd4FdHELV000000000000DMUP0000\a@^<TT_d^_Sa90bd67i
0000I4]1Di0500000000000000000000X^5T000000000000Y?hA0000000000000000Q9kCQ?Lc0000L95U00000000000000000000DB:U0oHV00000000TKmBQA3_
0000000000000000d]EA\938LB9Q\]0?E7jO000000000000E4RHY5kihA`f4O^olc9Z0000LJWf0000h]iQ9>3nD?Ge0000d`hS00008B3P00000000@8:7`>MSi=6B
La\DE<9c000000000000000085L:000000000oLo00000000000000000000]Akf<H9ll]QD8;5OLlAPm=9Ze1IGPPaEm<FS0000lDC7H>[blFS8HV87\V_T<eC7@E[K
@ioX0Hn>1@PC`=c00000dG`m00000000LZdUX>Y<hBlh00000000l4YM00000000P1ikh^KS`lH[000046oi00000000d@C]56@8U;T@X:Z;00000_dH8@kP@DDU`HbM
dT_NPVSA\]Oe`^eJlMQ^T`D?L15gXH:Y=2;le8hU0000X4NJ]1YYljNNTh_Ie37P4=l]8R5TE<\JY=E3d>e\1@2U000000000000000000000:d@L_N:M=S[5=jk0000
000000000000000000000IOD0000d8eGP`=\@`?`ddC@I@MR00000000lVoGXZCo\^\?0000];]OL;mHl=dl0000000000000000PjEl@LBc8CQ><<9Ei<GO9<bh@_2o
000000000000U;Pb0000000000000000A@>jLk:U0:^R0000@F6C00000000hoXb0000X\1i0000=5W5\YAiL3cBXY22l5l1ECn:4:ha0000Hn660000000000000000
0000lcGY<@fYhDD:000047T4`5hQdPHKdUnXDd4`h:WdI3h11ASZH^N<0000DM_L\5@JTdGLI=[kMA8H000000004CF?0@V200000000L`5o00000000a9Sd@n?k0000
0000U=4M0000h3:g4=3W<<:j<8CPl<AolWFj8ZeQ\SURdfSLLl:BE>Hei>[g1AhH000000000000LF?3000000000000LUalX@5j<bK`D=GSTdijXfL6Tkbo=3Oi0000
M<HBh@8A=6Ec\:T;0000`Pl9<I52PVFKX2PF8:16l;7:`SS4`Y8aLZR?L`FL@jUOm@TKL[hY=A3kLhj?00000000HW_MPbNl00000CeE4:]7HNmf0Q471:>00000`XXU
4I=l8Z2Bd79W8GeML@@V@b@SDnRIa1[g0000`6c00000lVJ45@UPaD@=M5PfhdmHY@\1d>=C00004@Nal:>\000000000000\hOa\8:M4>4=<ED:@EdWDQ@_T]gJ0>YY
POI3E0MYM1i958Qo<knb\D<Q0EY@<IRM4d9]0000@4;_04FVhEUe0000hd]]MCOM<]oQLndP]3]1XSTZ<Wgi<37ke29XDW5j<IbP<IOnddBbe3PY4^kCU>j1e?V2hT6A
1CR\00000000T6i<\CT4L6>4lHfjli\laCQ0`71P00000c@?0000000000000K4V@>KF00000000a8Y1]4\Q000000000000DI<d`]IO000000000000`Ebb00000000
<]OFQBWF8bOQi;bJ`JaE0000XLZ20Xh=@I\XXmRF0000dN[L000000000000=9iBTI8S0000lA7m<7`<0000TcGml@WX\2F?4=]na5BDXEoVLA;Ld[A`00000000DXLi
A@]T00000000Q1S_Q8KW0000=4Y?51ONY1WK=C^k0000XFWG00000000l\2`lE@o0000m5f?0000<>`2<mdQ<\lgQ5>QE=aS0000X78L00000000E6?20000\X>c0000
00000000d`W30^H9TaA>1:3J\3K_`@4nLVCH=BD5PefT]1<lEBhJL>dl\mOK`2;=0000000000000A=8`AXND]FAi=_:aABY0000Tb>L000000000000dniZE>^IXUW9
dc[SXNB\0000\ZJC88:Y000000000000H9810000000000000000h3Rl@6C:hR0QD_dhdboNL0Hh0U:\0WAT4n5^`en=L7We0mNCU1b?<dJNE>Y?aD?\`0T?00Y<01Pb
47j?HC5mY6Zj00008O;G@24Bh9aC47<2\YTahJT?T8[o@^oad`5ILd5i0nkB9>8Z00000000PiGedP1T0000]7[B\=8lL>modNldlIHcP[1i46X9hI6X`\j;QBZ^h1U]
0000l@j9`[9l\<kNl=7_LHNT<SC;PY6i4Ad=\[BdP]Hh\`]H\o4_14:`0000@kjN00000000XO:YdFNd<@\P4V9=\PVLLbI;=4V900008`R6000000000000i1AP0000
h^h@000084D6d>]B0000I>aI=CMO00000000XE4^LXo_\[c_hahC0000HHoC0000X6I;`Y>>0000L:cg8HO80000P6O>00000QJM000000000000LXF300000000U@87
HFSK@0fUd[TJ`BUGlA]AlFkF4AK1`P8i8Y<S0000L6IN0000@9_g00000000L^_8QC@bd\Dm0000XR7;DA\U00000000<IdP0000<IVl4bjbY3QI0000deZ4<VBQh>bS
000000000000`<gbX_\A00000000h5PkDB7F0000\0:fA7NN00000000000000000000Tm?<000000000000\AnHLDJA0000P3FUm89000000000lbl4lCWB0000M?Dn
42;TQ6Hj000000000000Q4@?00000000l4IbX4OKDHUG000000000000Q6ZULSNBl_W48OV\HcCbM5?2i5^=<:mhPW@UI8i90000`:9i00000000`i>S0MfnhTKne5dE
00000000A6e70000@DPa0000I3Ye9>S6U@M7I8oZP=8G4R5bX\O?@gU70000dKgc00000000P;AN`c]c0000\1AI4CjV0000M?C300000000TS_N000000000000D67I
dQ1]0000D0Ybh1gHD3eN0000000000000000E7m\4LlX0000000000000000HbEP85SQ0000mBIi@7J@HRMal;=U`20@0000000000000000TKD0LWjO\Wg]<l1<0000
00000000hdcD0000HH1S00000000h7NddFSdi@eR`A;W`1A:H:DTDQ9JLQc`0VWFHcSn0000Y5OB4R\20000m7:>0<oA47V:1@`o8aXJH;:A00000000000000008L`S
00000000l7d500008Qf>U@f90000m>a@000000000000000000000000Q32K00008O`PM3J_d<N<m=K3TaY5PFdB0000`_<@a4Z_000000000000D`@g000000000000
000000004L\m00000000X=fE8WG_00000[a=heZPT>9mh>f`00000000000000000000000000000000000000000000hR8J<2Yolk>e00000000\1AVDTeK=>[O0000
\Lc\lVY\4^CZXY5<00000000lO?;`kJ8HR>VdV`_00000000000000000000D\WkH[QX0000LQL6<WkS4jKPTQO50000000000000000`62^U?340000@<cE0000dQ`K
0000l<^BDJh?XWTCTYGg0NZfI1dW\8gM930L00000000000000000000D0ck000000000000000000008=WRdCAoHL7i@aOLHU`C@;]NldP<lT5NLC[hi;_P\BO[dEkO
`RHle51Wa4G;]>6PlL43HFaAD@Ze@PB_U>J3MA9biBWm@0jNH9:6LAhGDGZFhOJ?XbJfd5b3`QXK8UTgl_MkT2[:000000000000T`in<GP@4hNQI>nc\@FDD`?j<VQX
16gA5ABbl_3R00000eab4MU8`X@MPP2nD6O40CBaL]XlHJ\3\g>iDjmhD_NkPKiW\hJmhFJFD0iIi=Lk0000H>0Q00000000Lb^C8Ci2<R1l0kdOi<6?Y>iS000096@V
e@mh00000000000005N<\LHfXNA20RG:h`7<@9dadEjP`MofdgE=MCF;489d462>0000d]`NL5f;P=<54CBBE;BF00000000@1Sbi1<900000000\V1OTN3i4=86<n@P
0000LH\Md2e3e79?00000000000000000000IAmLIBbD0000hC4>EA\QP_Uc00000000dJ`=00000000l]ji<W>9000000000000XS2B000000000000]02;00000000
DR0c8LP?\XH\PC\l<LgH40BGP`aX8deATk9M0bP51C84000000000000000000001>H;4h8?000000000FeD0000000000000000T_R`]=kIAD;0<k??0Ul3hB;[0Q4D
XQUU4abjHg?gYCjAleQEHPkc00000000LA_ilIL80000P5BN<e_a4g=[00000000YBH:00000000h9D>0000TU>V0000XYN9\QRV<RiCH_><0000H2eRe?LQlI;`0000
`Re=0000l`J[HeVF0000PRYL0EOTLZAEM4;20000DP[TH\g3l0f;@3^XPR8g\:Ih00000000]D=d00000;Fh=0iS000000000000@2FiT;i40000Da?:00004N[_0jTX
1@6c8TAL0000XC?N0000mD410000`I;M8KHM0000X\H1X8@QM6kg0000lH?A0000TCMT00000000d=5mhIkF0000X?Mf@ReK1>lS000000000f2F0000<8f3@E900000
LeDflGWK00000000M<Q4000000000000a?;Y0000d97PXUO00000000000008:4Y000000000000<OAT00000000000000000000000000000000]1=DXcmg`b9gQ78^
ED2Q00004V0D8XBf@4BJDbeFeAUO@k]ae:WkPRI\dgiE\HeTLVd^H6fTl6DEhkPj`2A;U<3ZH<\<A?Rl`99C`EM>l04Kh@I8TGcUhH_:0000000000000000LIMNX`hk
0000DLM@<K4kTB4fPK\^8M;c4]D94ff2LVU4d_D_Tm_F00000000D`<K000000000000@D@C`=VX000000000000h`;\0000<5_O00000000`19X0000\P2PX?<h8gUo
H^^kH=ce4IPU8N0eLaI3L4b<H8>GHc><`mV:E1gmL=;UA6NFXGc`Q<;mdAW^m<ZX0000];:6l^A[0000<@P1e@2Ie@Kc0000POdl1@gDU8:DdiFa=<UTHIBIh]lV0000
Q4YOi?4f000000000000<4S4dAU3TZI\<meXPhF;DYAAXVBD000000000000hJ^XLfh\00000000li@1`mF?0000PECJ19:^hioB`:;6H0TOhJ;P]=:;I@mG0000DcNW
\>794Pl_17US00000000D@=n0000hPS5PMaoPVXZ@i9M];;Y0000d@YN0000XiTc00000000000009OE4h[70000LSih0000Xh\5000000000000000000000000`V17
l8[3PA0:U4RX\CT]hOBY1>jj0000dlOS00000000dbo:00009>b?0000<?e_000000000000aBd6@i9_000000008>c:PF[FM7I300000000\<\K<BI9HR_ia5Jg0000
00000000\145`;lD\XDa00000000\N<9lUl?dRJei5FB000000000000000000000000\2eC@9Q8M>lGT4XQ<@`g0Ka`4W\OM1m]8f4l<ghQ`EEe`N;?8LYddiM3lFIG
D7CZ`dSb8lhi=<<Z8F`mIAK>e;NX000000000000XGSOPJGd43Bi\;XD\S0JHTHkXj3K<oET<5JfhRlCTjn:<_=h`4AgPkcM1654lGddPhT;==7GT]]U`iX9dm[;i>?>
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
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0),
w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
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
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5),
w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2),
w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
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
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
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
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0),
w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
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
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7),
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
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1),
w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2),
w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
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
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0),
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
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0),
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
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1),
w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0),
w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
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
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0),
w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
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
w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2),
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
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0),
w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0),
w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0),
w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2),
w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4),
w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2),
w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0),
w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0),
w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4),
w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0),
w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2),
w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0),
w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0),
w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7),
w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3),
w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1),
w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2),
w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
