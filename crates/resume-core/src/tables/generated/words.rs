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
0x400010200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x300010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400440000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254548, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2001210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204006,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0050, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800120980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x833044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x190080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008020000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x60020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
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
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x140100200000001, 0x3081004000000821, 0x402020020400214, 0x4c082418e002004, 0x820000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
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
agirlikli ortalama	03K1
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
ağırlıklı ortalama	03K1
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
genel ortalama	03K1
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
gpa評価	0Pg1
graben	0AH1
gracht	0FE1
grad	0Ph4
grad ta' master	0Pl1
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
graduate certificate	0Pm1
graduate degree	0Pm1
graduate diploma	0Pm1
graduate school	01N1
graduated	09X1
graduating	05f1
graduação	0:31
graend	04f1
grafica	0Pn2
grafician	01h1
graficka	0Ah2
grafico	0251
graficzka	0261
grafik	0Q03
grafiker	05E1
grafikus	0<L1
grafička	0Ah2
gramata	0GS1
gramatvede	02R1
gramatvedis	02R1
grammar school	01N1
grand	04f1
grand debutant	0Q32
grand débutant	0Q32
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
grein	0Q52
griffier	01c1
grocer	01g1
groep	02Y1
groothandel	02Y1
groundskeeper	01g1
group	0Q72
groupe	02o1
grubu	03W1
gruender	05T1
grundare	0Q91
grunder	0Q:2
grunderna	0Q<2
grundkenntnis	05S1
grundkenntnisse	0<72
grundkunskaper	0Q<2
grundlaeggande	0Q<2
grundlaeggande nivaa	0Q>1
grundlaeggende	0Q?2
grundlaegger	06Q1
grundlagen	0<72
grundlaggande	0Q<2
grundlaggande niva	0Q>1
grundläggande	0Q<2
grundläggande nivå	0Q>1
grundlæggende	0Q?2
grundlægger	06Q1
grundniva	0Q>1
grundnivaa	0Q>1
grundnivå	0Q>1
grundschule	0<k1
grundskola	0Nf1
grunnkunnatta	0QA1
grunnkunnátta	0QA1
grunnleggende	0QB2
grunnlegger	0;P1
grunnnam	09b1
grunnnám	09b1
grunnskolaprof	0QD1
grunnskoli	0401
grunnskólapróf	0QD1
grunnskóli	0401
grunnthekking	0QE1
grunnur	0QF2
grunnþekking	0QE1
grup	0QH3
grup scolar	07L1
grup școlar	07L1
grupa	0QK4
grupe	0QO2
grupo	08_2
grupp	0QQ1
gruppe	0QR2
gruppen	0=>3
gruppenleiter	05T1
gruppo	03I1
grupul	03A1
grupė	0QO2
grád	0QT1
gráfica	02Z1
gränd	04f1
gründer	0Q:2
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
gumnaasium	0QU2
guncel	0>n1
gunumuz	0>n1
gurnal	07C1
gurnalist	0561
guru	0QW2
gut	0QY2
gut in wort und schrift	0Q[1
gutachter	05T1
gute	0Q[1
gute grundkenntnisse	0<R1
gute kenntnisse	0QY2
guvenlik gorevlisi	05E1
guz	0Q\1
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
gymnasium	0Q]5
gymnazium	0MI2
gymnázium	0MI2
gyogyszeresz	0291
gyogyszertar	07F1
gyogytornasz	0<L1
gyoztes	0001
gyvenimo aprasymas	0Qb1
gyvenimo aprašymas	0Qb1
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
góð	0Qc2
góð kunnátta	0PP1
gönüllü	05E1
görevli	05E1
görevlisi	05E1
götu	0Pd1
gültig bis	0=h1
gümnaasium	0QU2
güncel	0>n1
günümüz	0>n1
güvenlik görevlisi	05E1
güz	0Q\1
għadu għaddej	0=31
għalliem	0561
għalliema	0561
h	0Qe1
haandvaerker	06Q1
habilitacao	0Qf2
habilitacio	01]1
habilitacion	01^1
habilitació	01]1
habilitación	01^1
habilitacja	0I[1
habilitation	0Qh2
habilitação	0Qf2
haccp	01Q1
hackathon	0Qj1
haedersbevisning	0081
haendler	05T1
hafta	0Qk1
haigla	0521
hairdresser	01g1
hajadon	0JY1
hakem	05E1
hakim	0Ql2
hala	0>n1
halado	0Qn2
haladó	0Qn2
halaman	0R01
halasz	0<L1
halen	0>n1
halen devam ediyor	0>n1
hallinnoija	05O1
halász	0<L1
hameau	04g1
handel	0R13
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
hang	0R42
hanke	0R62
hari ini	0R81
harifa	0R91
haritaci	05E1
haritacı	05E1
harjoittelija	05O1
hasic	06]1
hasič	06]1
haskoli	0401
haskolinn	0401
hasta	0R:1
hasta el presente	01m1
hasta hoy	01m1
hasta la actualidad	01m1
hasta la fecha	01m1
hastanesi	03W1
hasti	0R;1
hauptfach	0M:1
hauptschulabschluss	01@1
hauptschule	0<k1
hausmeister	05T1
hausnummer	0511
haust	0R<2
haute ecole	01P1
haute école	01P1
haven	0Of1
havo	0R>2
havo diploma	0R@1
havo-diploma	0R@1
hazas	0JY1
hb	00`1
hbo	0:@1
hbo bachelor	0:@1
hbo-bachelor	0:@1
hdr	0H[1
he	0RA1
hea	0RB2
head	01g1
head of	01g1
head teacher	01g1
headteacher	01g1
health visitor	01g1
hebamme	02c1
hec	0Aj1
heden	0RD1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RE2
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
herbst	0RG1
herec	0>a1
herecka	0>a1
herečka	0>a1
herfst	0RH1
hermanos	07[1
herr	0RI1
het	0RJ1
hetkel	0RK1
heute	04B1
hf	0RL2
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
highly skilled	0RN1
highway	0641
hilfskraft	02c1
hingga	0RO1
hingga kini	0R81
hingga saat ini	0R81
hingga sekarang	0R81
hinne	0RP1
hitsaaja	05O1
hivatal	0RQ1
hiver	0RR1
hivern	0RS1
hiện giờ	0<A1
hiện nay	0<A1
hiện tại	0<A1
hiệp hội	0;A1
hiệu thuốc	0;A1
hiệu trưởng	09l1
hja	0RT1
hjelp	0;P1
hjemmearbejde	0NK1
hjemmekontor	0NJ1
hjá	0RT1
hkdse english	0<M1
hlid	0Pd1
hlr	0@e1
hlíð	0Pd1
hnc	0RU2
hnd	0RU2
ho	0RW1
ho so xin viec	0RX1
hoa si	09l1
hoc bong	0:m1
hoc viec	09l1
hoc vien	0Db1
hochschulabschluss	0:=1
hochschule	0RY2
hochschulreife	01@1
hodnoceni	0R[1
hodnocení	0R[1
hodnotenie	0R\1
hoegskola	0Nf1
hoegskolan	0Nf1
hoegskole	0;Q1
hoegskoleexamen	0Mi1
hoegskolefoerberedande	0P;1
hoegskoleingenjoer	0Mi1
hoegskolekandidat	0?[1
hoegskolen	0;Q1
hoejskole	0JV1
hoest	0R]2
hoesten	0R]2
hoeyskole	0;Q1
hoeyskolen	0;Q1
hof	0R_3
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
holding	0Rb2
holdings	00`1
holt	0Pd1
hombre	0Rd1
home	0Qe1
home office	0Re4
homem	0Ri1
homeoffice	0Mf1
homme	0Rj1
honap	0RW1
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
hos	0Rk3
hospital	0Rn5
hospoda	0FF1
host	0S33
hosten	0R]2
hostes	05E1
hostess	0S62
hote	01Z1
hote d'accueil	01Z1
hotel	0S8B
hotelfach	05T1
hotell	0SJ3
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
huidig	0RD1
huidige	0RD1
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
hybrid	0SM2
hybride	0SO1
hybrydowo	0SP1
hydraulik	0261
hydrologist	01g1
hyfsad	0SQ1
hygieniapassi	03X1
hyva	0SR2
hyva taito	0ST1
hyvae	0SR2
hyvae taito	0ST1
hyvaet	0ST1
hyvat	0ST1
hyvä	0SR2
hyvä taito	0ST1
hyvät	0ST1
háskóli	0401
háskólinn	0401
házas	0JY1
hâlen	0>n1
hâlâ	0>n1
händler	05T1
hästi	0R;1
håndværker	06Q1
hædersbevisning	0081
hè	0RA1
hét	0RJ1
hó	0RW1
hónap	0RW1
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
höst	0SU1
hösten	0SU1
høgskole	0;Q1
høgskolekandidat	0?[1
høgskolen	0;Q1
højskole	0JV1
høst	0SV1
høsten	0SV1
høyskole	0;Q1
høyskolen	0;Q1
hướng dẫn viên	09l1
hạng	0F=1
hẻm	0AR1
họa sĩ	09l1
học bổng	0:m1
học việc	09l1
học viện	0Db1
hồ sơ xin việc	0RX1
hội nghị	0:N1
hội thảo	0:N1
hợp tác xã	0;A1
i	0SW6
i dag	0S]4
i fills	03P1
i helyezett	0001
i lathair	05`1
i láthair	05`1
i miejsce	0N<1
i s	00`1
i sambud	0J_1
i место	0Sa1
i. helyezett	0001
i/s	00`1
iarna	0Sb1
ib	00E1
ib diploma	02X1
icdl	01Q1
ician	0Sc1
idag	0Sd3
idegenvezeto	0<L1
idegenvezető	0<L1
idioma materno	0Sg1
idioma nativo	0=^1
idirmheanach	0Sh1
idirmheánach	0Sh1
idnmeistari	0G;1
idnmenntun	0QD1
idnskoli	0401
idraulico	0251
ieee	01[1
iela	0?01
ielts	0<M1
ielā	0?01
ies	0Aj1
iesacejs	0Si2
iesācējs	0Si2
ifsi	01P1
ig	0Sk2
igangvaerende	0Sm1
igangværende	0Sm1
igazgato	0Sn2
igazgatosag	0CH1
igazgató	0Sn2
igazgatóság	0CH1
igazolvany	0T01
igazolvány	0T01
ihk	0Aj1
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0N<1
iii miejsce	0N<1
iim	0Aj1
iit	0Aj1
ijazah	0T11
ijazah sma	0T11
iki	0T21
iki dabar	0D]1
iki dilli	05:1
iki siandien	0D]1
iki siol	0D]1
iki šiandien	0D]1
iki šiol	0D]1
ikincilik	0;V1
ikurejas	02Q1
ilcesi	0>o1
ile	0T31
ileri	0B52
ileri duzey	0B52
ileri düzey	0B52
ileri seviye	0461
ilkbahar	0:M1
ilkokulu	03n1
illum	0=31
illustrateur	01Z1
illustratoer	0T42
illustrator	0T66
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
ilustrator	0T<4
ilustratorka	0261
ilustrátor	06]1
ilçesi	0>o1
im	0T@1
imam	01g1
ime projekta	0TA1
imker	02c1
immobiliare	03I1
imobiliaria	02Z1
imobiliária	02Z1
imone	03H1
imoneje	0TB1
impasse	04g1
impiegata	0251
impiegato	0251
importer	01g1
impresa	03I1
in	0TC1
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
incepand cu	0TD1
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
industries	0TE3
indústria	02Z1
indústrias	02Z1
indústries	03P1
infant school	01N1
infermer	02>1
infermera	02>1
infermier	0561
infermiera	0TH2
infermiere	0251
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05T1
ing	0TJ2
ingegner	0TL1
ingenier	0TM1
ingenieria superior	0TN1
ingenieria tecnica	0:F1
ingeniería superior	0TN1
ingeniería técnica	0:F1
ingenieur	0TO3
ingenieurbuero	03B1
ingenieurburo	03B1
ingenieurbüro	03B1
ingenioer	05d2
ingenior	05d2
ingeniør	05d2
ingenjoer	02A1
ingenjor	02A1
ingenjör	02A1
inginer	0TR1
inginer diplomat	0Fj1
inginier	0561
ingrijitoare	01h1
ingrijitor	01h1
ingénieur	0TS1
inhaber	05T1
iniciante	0TT2
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
insinoeoeri	0TV2
insinoeoeri (amk	0TX2
insinoori	0TV2
insinoori (amk	0TX2
insinyur	02:1
insinööri	0TV2
insinööri (amk	0TX2
inspectoare	01h1
inspector	0J22
instalater	0Ah2
instalator	01h1
instalatér	0>a1
installateur	05T1
institiuid	01G1
institiúid	01G1
institut	0TZF
institutas	0U02
institute	0E]2
institute of technology	01N1
instituteur	01Z1
instituto	0U24
institutrice	01Z1
instituts	0U62
institutt	0U82
institutul	0U:2
instituut	0U<4
instituutti	0U@2
institūts	0U62
instructeur	01c1
instructor	0J22
instruktoer	05L3
instruktor	0UB7
instruktorka	0261
instruktur	02:1
instruktör	02A1
instruktør	05d2
instrutor	01\1
instrutora	01\1
instytut	0UI2
insurance	0371
integrante	01\1
integrisane studije	0UK1
interactive	0371
interimaire	01Z1
intermedi	0UL2
intermedia	0UN2
intermediaire	0UP2
intermediar	0UR2
intermediar superior	0=_1
intermediaria	0C01
intermediario	0UT2
intermediario avancado	0>81
intermediate	0UV2
intermedio	0UX6
intermedio alto	0U^2
intermedio superiore	0?61
intermediária	0C01
intermediário	0UT2
intermediário avançado	0>81
intermedju	0U`2
intermittent	01Z1
intermittente	01Z1
intermédiaire	0UP2
intermédio	0UT2
intermédio alto	0>81
intern	0J22
internat	0<k1
international baccalaureate	00g2
internetu	0Ub1
interno	0?L1
interpreter	01g1
intervento	0741
intezet	0Uc3
intyg	0<\2
intérimaire	01Z1
intézet	0Uc3
invatatoare	01h1
invatator	01h1
inverno	0Uf2
investigador	02;3
investigadora	02?2
invierno	0Uh1
invigilator	01g1
invited talk	0>21
inz	0Ui1
inzeniere	02R1
inzenieris	02R1
inzenir	0Uj1
inzenjer	0Uk2
inzenyr	0Um2
inzenyrske	0Uo1
inzenyrske studium	0Uo1
inzinier	0V01
inziniere	02Q1
inzinierius	02Q1
inzinierske	0V11
inzinierske studium	0V11
inzynier	0V22
inzynierskie	0Ui1
inġinier	0561
inşaat	03W1
inštalatér	0@:1
inštitut	0V42
inštitút	0V62
inštruktor	05H1
inż	0Ui1
inżynier	0V22
inżynierskie	0Ui1
inženiere	02R1
inženieris	02R1
inženir	0Uj1
inženjer	0Uk2
inženýr	0Um2
inženýrské	0Uo1
inženýrské studium	0Uo1
inžinier	0V01
inžinierius	02Q1
inžinierske	0V11
inžinierske štúdium	0V11
inžinierė	02Q1
iosh	01Q1
ipasnieks	02R1
ipb	0MC1
ipk	0V82
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
issiskyres	0V:1
issn	01[1
issued	09X1
issued on	09X1
istekejusi	0V:1
istitut	0471
istituto	0V;2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05F2
istraživač	05F2
istruttore	0251
istruttrice	0251
itb	0Aj1
itfaiyeci	05E1
itibaren	0V=3
itil	01Q1
itinerari	0>X1
itinerario	0L81
its	01R1
iut	0V@2
ivertinimas	0:d1
iyi	0VB2
iyi derecede	0VD1
iyi duzeyde	0VD1
iyi düzeyde	0VD1
izdavac	0A`2
izdavacka kuca	06?1
izdavač	0A`2
izdavačka kuća	06?1
izdevnieciba	0VE2
izdevniecība	0VE2
izlaganje	0A`2
izpit	0@d1
izstradatajs	02R1
izstrādātājs	02R1
izvorni govornik	0VG2
iðnmeistari	0G;1
iðnmenntun	0QD1
iðnskóli	0401
işçi	05E1
işçisi	05E1
išsiskyręs	0V:1
ištekėjusi	0V:1
j	0VI1
j d o o	00`1
j.d.o.o	00`1
ja	0VJ1
jaar	0VK1
jaesen	05O1
jahr	0VI1
jahrbuch	08L1
jahre	0VI1
jahren	0VI1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02:1
jalan	0Eg1
janitor	01g1
jaosto	0Gg1
jar	0VL1
jarak jauh	0Dn1
jardineira	01\1
jardineiro	01\1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0VK1
jaro	0VM1
jasen	05O1
jatekvezeto	0<L1
jatkuu	0J;1
jazykovy certifikat	0VN1
jazykový certifikát	0VN1
jd	0DW1
jedinica	0VO2
jednatel	06]1
jednolite studia magisterskie	0VQ1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08=1
jesen	0VR4
jeseň	0VV1
jesien	0VW1
jesienia	0VW1
jesienią	0VW1
jesień	0VW1
jetzt	04B1
jeweler	01g1
jezyk ojczysty	0Ia1
jl	0Eg1
jlpt	0<M1
jo	0VX2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	0291
jogositvany	0VZ1
jogosítvány	0VZ1
jogász	0291
johtaja	05O1
joiner	01g1
jordemoder	06Q1
jordmor	0;P1
jornada de formacion	0D61
jornada de formación	0D61
jornadas	01`1
jornalista	01\1
journal	0V[2
journalist	0V]7
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
juhiluba	0Vd1
juht	01>1
juiz	01\1
juiza	01\1
julkaistu	0L51
julkaisu	07A2
junta	07[1
jurist	0Ve7
jurista	01B1
juriste	0Vl2
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
jusqu'a	0Vn1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0Vn1
jusqu'à	0Vn1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01\1
játékvezető	0<L1
jäsen	05O1
jó	0VX2
język ojczysty	0Ia1
k	0<B1
k k	00`1
k.k	00`1
kaantaja	05O1
kaari	08Q1
kab	0Eg1
kabupaten	0Eg1
kadar	0Vo2
kade	0FE1
kadernice	0>a1
kadernik	0>a1
kadeřnice	0>a1
kadeřník	0>a1
kadin	0<B1
kadın	0<B1
kaeaentaejae	05O1
kaesittelijae	05O1
kaesolev	0RK1
kaesoleva ajani	0RK1
kaetiloe	05O1
kafe	07\1
kafli	0?I1
kaksikielinen	02a1
kakskeelne	0KK1
kalastaja	05O1
kalauz	0<L1
kalfa	05E1
kameraman	0W12
kameramann	02c1
kameramen	02:1
kammer	03B1
kamrer	02A1
kancelar	0FF1
kancelaria	0W32
kancelarija	06?1
kancelária	03G1
kancelář	0FF1
kandidaatti	0TX2
kandidat	0W52
kandidatexamen	0Mi1
kandidatgrad	0?W1
kandidatprogram	0Mi1
kandidatsprof	0W71
kandidatuddannelse	0?W1
kandídatspróf	0W71
kansanopisto	0451
kantor	07\1
kanzlei	03B1
kapici	05E1
kapitaen	02c1
kapitan	02c1
kapitel	0W83
kapitlu	07C1
kapitola	0W;2
kapittel	0W=1
kapitän	02c1
kapper	01c1
kapster	01c1
kapıcı	05E1
kar	0JZ2
karakter	0W>2
karakterar	0PD1
karaktergennemsnit	0Jo1
karaktersnitt	0PD1
karl	0W@1
karlkyns	0W@1
karlmadur	0W@1
karlmaður	0W@1
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
kaugtoo	0WA1
kaugtöö	0WA1
kauplus	0521
kauppa	06F1
kauppakorkeakoulu	0451
kauppatieteiden maisteri	0G41
kaupunki	0WB1
kawaler	0WC1
kawin	0<d1
kaynakci	05E1
kaynakçı	05E1
kazaliste	0WD1
kazalište	0WD1
kbr	09G1
ke toan	09l1
ke toan truong	09l1
kebun	07\1
kec	0Eg1
kecamatan	0Eg1
keeper	0Sc1
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
kendskab	0WE1
kennari	0=]1
kepala	02:1
kepesites	0=k2
keppni	00;1
kepykla	03H1
kepzes	0WF2
kertesz	0<L1
kertész	0<L1
kesa	0WH1
kesae	0WH1
kesaetyoentekijae	05O1
kesatyontekija	05O1
kesk eriharidus	0WI1
kesk-eriharidus	0WI1
keskeriharidus	0WJ1
keskharidus	0WI1
keskhinne	0RP1
keskiarvo	07H1
keskitaso	0WK2
keskitasoinen	0WM1
keskkool	03Z1
keskmine	0WN1
keskmine hinne	0RP1
kesktase	0WO2
kesktasemel	0WN1
keskus	0WQ2
keskustelutaito	0WM1
kestab	0RK1
kesä	0WH1
kesätyöntekijä	05O1
ketnyelvu	05o1
ketua	02:1
kevad	0WS1
kevaet	0WT1
kevat	0WT1
kevät	0WT1
key account manager	06o1
key holder	01g1
key worker	01g1
keyholder	01g1
keynote	0>21
kezdo	0WU2
kezdő	0WU2
kft	00`1
kg	00`1
kgaa	00`1
kha	0WW2
khach san	0;A1
khoa	0WY3
khoa hoc	0W\2
khoá học	0W^1
khu	0AR1
khá	0WW2
khách sạn	0;A1
khóa học	0W\2
kiado	0W_3
kiadó	0W_3
kiem soat vien	09l1
kiem toan vien	09l1
kien truc su	09l1
kierowca	0261
kierowniczka	0261
kierownik	0261
kierunek	0Wb1
kiitettaevae	0Kl1
kiitettava	0Kl1
kiitettävä	0Kl1
kilpailu	06G1
kimyager	05E1
kincstarnok	0<L1
kincstárnok	0<L1
kindergarten	0Wc2
kinderpfleger	05T1
kindlustus	0521
kinesitherapeute	01Z1
kinetoterapeut	01h1
kini	0R81
kinésithérapeute	01Z1
kirja	07A2
kirjakauppias	05O1
kirjanpitaejae	05O1
kirjanpitaja	05O1
kirjanpitäjä	05O1
kirjasto	06F1
kirjastonhoitaja	05O1
kirjastus	0We2
kirvesmies	05O1
kis	0Wg1
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
kivalo	0Wh3
kiváló	0Wh3
kiến trúc sư	09l1
kiểm soát viên	09l1
kiểm toán viên	09l1
kjennskap	0Wk1
kk	0Wl2
kleermaker	01c1
kleuterschool	08<1
kliinik	0521
kliniek	02Y1
klinigi	03W1
klinik	0Wn4
klinika	0X29
klinikk	0:b1
klinikka	06F1
klinikum	03B1
kliniği	03W1
klīnika	0661
kniha	0W;2
knihkupec	0>a1
knihovn	06]1
knihovna	0FF1
knihovnice	0>a1
knihovnik	0Ah2
knihovník	0Ah2
kniznica	03G1
knižnica	03G1
knjiga	0X;3
knjiznica	0X>2
knjiznicar	0X@2
knjižnica	0X>2
knjižničar	0X@2
knyga	0XB1
kobieta	0XC1
koch	02c1
kochin	02c1
kock	02A1
kod	0XD2
koechin	02c1
koerekort	0@a1
koerier	01c1
koerkort	0<\2
kogumik	03V1
kohtalainen	0WM1
kok	0XF2
koki	02:1
kokk	0XH2
kokki	05O1
kokkur	0=]1
koledza	0441
koledzas diploms	0XJ1
koledža	0441
koledžas diploms	0XJ1
kolegija	0Do1
kolegium	03h1
kolej	03n1
koleji	03n1
kolledz	03Z1
kolledž	03Z1
kolleg	0<k1
kollegium	0XK1
kollégium	0XK1
kolumni	0L51
komanda	0XL2
komercialist	05H1
komercijalist	0XN1
komercijalista	06i1
kommissionierer	05T1
kommun	0>>1
kommune	0XO4
kompanija	0XS2
kompetansebevis	08a1
kompetisi	05l1
komplek	0Eg1
komponist	05T1
kompānija	0661
komunikativna	0XU1
komunikativne	0XU1
komunikativni	0XV1
komunikativní	0XV1
komunikatywnie	0HN1
komunikatywny	0HN1
komunikatívna	0XU1
komunikatívne	0XU1
komuves	0<L1
komvux	0XW1
kona	0XX1
konatel	08K1
konateľ	08K1
koncernen	0>>1
kondiittori	05O1
konditor	0XY4
konduktoeoeri	05O1
konduktoer	0T42
konduktoori	05O1
konduktor	0X]4
konduktorka	0261
konduktör	02A1
konduktööri	05O1
konduktør	0;P1
kondüktör	05E1
koneistaja	05O1
konferanse	0W=1
konferansi	0=O1
konferansı	0=O1
konferenca	0Xa1
konference	0Xb3
konferencia	0Xe2
konferencija	0Xg3
konferencja	07E1
konferens	0Xj2
konferensi	09h1
konferenssi	0L51
konferenz	08L1
konferenza	07C1
kongresi	0=O1
konkurranse	0Xl1
konkurrence	0Xm1
konkurs	0N<1
konkursas	0651
konkursie	0N<1
konkurss	0Xn2
konobar	05F2
konserni	06F1
konservatorij	0Jl1
konservatorija	0Do1
konservatorio	0451
konservatorium	0Y03
konservatuvari	03n1
konservatuvarı	03n1
konserwatorium	03h1
konsulent	0Y33
konsult	0Y62
konsultan	02:1
konsultant	0Y83
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
konverzacijski	0Y;2
konverzacna	0Y=1
konverzacni	0Y>1
konverzačná	0Y=1
konverzační	0Y>1
konyv	0AY2
konyvelo	0832
konyvkereskedo	0<L1
konyvtar	04N2
konyvtaros	0832
konzern	03B1
konzervator	0DP1
konzervatorium	0Y?2
konzervatoř	0DP1
konzervatórium	0Y?2
konzultant	0YA3
kool	03Z1
koolitus	0Jm1
koolituskeskus	03Z1
kooperatifi	03W1
koordinaator	01>1
koordinaattori	05O1
koordinator	0YD<
koordinatore	02O2
koordinatorius	02Q1
koordinators	02R1
koordinatoru	05E1
koordinatorė	02Q1
koordinatur	0561
koordinatör	05E1
koordinatörü	05E1
koordinátor	0YP3
koordynator	0261
koordynatorka	0261
koperasi	07\1
kops	0YS1
kopš	0YS1
korekort	0@a1
korektor	0YT2
korektorka	0261
korgkool	03Z1
korgtase	0YV1
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
kortti	0YW1
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
koulutusohjelma	0YX1
koulutuspaeivae	0YY1
koulutuspaiva	0YY1
koulutuspäivä	0YY1
kovacs	0<L1
kovar	0>a1
kovács	0<L1
kovář	0>a1
kowal	0261
koyu	0>o1
koz	03Y1
kozepes	0YZ2
kozepesen	0Y\1
kozepfelsofok	0Y]1
kozepfok	0Y\1
kozepfok felett	0Y]1
kozepfoku	0Y\1
kozephalado	0MW1
kozepiskola	0XK1
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
kronikk	0W=1
krt	03Y1
kryptis	0Y^1
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
kth	0XW1
ktieb	07C1
kuafor	05E1
kuaför	05E1
kuchar	02S2
kucharka	0261
kucharz	0261
kuchař	06]1
kuchár	08K1
kuester	02c1
kuhar	0X@2
kuja	08Q1
kuljettaja	05O1
kullegg	0471
kulleġġ	0471
kulondij	0001
kumpanija	07o1
kunde	0Y_1
kuni	0Y`1
kunniamaininta	0071
kunsill lokali	07o1
kunta	06F1
kurang	0E02
kurator	0Ya2
kurier	0Yc2
kurierka	0261
kurir	02:1
kurs	0Ye<
kursai	08;1
kursi	0671
kurssi	0Z13
kursu	0Z43
kursus	0Z74
kurucu	05E1
kurucusu	05E1
kurye	05E1
kuryr	0>a1
kurz	0Z;4
kurýr	0>a1
kustantaja	0L51
kustantamo	06F1
kuster	02c1
kutato	0291
kutató	0291
kutseharidus	0WI1
kutsekool	03Z1
kutsetunnistus	0Vd1
kutuphaneci	05E1
kutuphanesi	03W1
kuu	0Z?1
kuud	0Z?1
kuukausi	0Z@1
kuukautta	0Z@1
kuvar	0ZA1
kuvittaja	05O1
kvalificerad yrkesutbildning	0ZB1
kvenkyns	0XX1
kvetinar	06]1
kvinde	0ZC1
kvinna	0ZD1
kvinne	0ZE1
květinář	06]1
kwartalnik	07E1
kwekerij	02Y1
ky	00`1
ky su	0ZF2
ky thuat vien	09l1
ky yeu	0:N1
kypare	02A1
käesolev	0RK1
käesoleva ajani	0RK1
käsittelijä	05O1
kätilö	05O1
kääntäjä	05O1
képesítés	0=k2
képzés	0WF2
kétnyelvű	05o1
kórház	04N2
kõrgkool	03Z1
kõrgtase	0YV1
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
közepes	0YZ2
közepesen	0Y\1
közgazdász	0291
közjegyző	0<L1
központ	07F1
középfelsőfok	0Y]1
középfok	0Y\1
középfok felett	0Y]1
középfokú	0Y\1
középhaladó	0MW1
középiskola	0XK1
középszint	0MW1
középszintű	0MW1
kørekort	0@a1
különdíj	0001
küster	02c1
kütüphaneci	05E1
kütüphanesi	03W1
kış	0Wg1
kőműves	0<L1
kế toán	09l1
kế toán trưởng	09l1
kỷ yếu	0:N1
kỹ sư	0ZF2
kỹ thuật viên	09l1
l	0ZH1
l'actualitat	01n1
la	0ZI2
la actualidad	01m1
la distanta	0E=1
la distanță	0E=1
la fecha	01m1
la zi	0221
laakari	05O1
laan	0FE1
labai gerai	08R2
labas	0ZK1
labas zinasanas	0ZK1
labas zināšanas	0ZK1
labi	0ZL2
labor	0ZN2
laborans	0<L1
laborant	06[2
laboratoire	02o1
laboratoires	02o1
laborator	0ZP2
laboratori	0ZR2
laboratories	0371
laboratorij	0X>2
laboratorija	0ZT3
laboratorio	0ZW5
laboratorios	08_2
laboratoris	03P1
laboratorium	0Z\7
laboratory	0371
laboratoř	0FF1
laboratuvari	03W1
laboratuvarı	03W1
laboratório	02Z1
laboratórios	02Z1
laboratórium	0Zc2
laborer	01g1
laboráns	0<L1
labourer	01g1
labs	0Ze2
lacatus	01h1
lackerare	02A1
lackierer	05T1
laeaekaeri	05O1
laege	06Q1
laegergaarden	0>>1
laehetti	05O1
laehihoitaja	0Zg2
laehtien	0Zi2
laekare	02A1
laeknir	0=]1
laensstyrelsen	0JW1
laerare	02A1
laerarhoegskola	0Nf1
laerarvikarie	02A1
laerer	05d2
laerling	0Zk3
laesare	02A1
lagerarbetare	02A1
lagergarden	0>>1
lagerist	05T1
lagermedarbeider	0;P1
lagermedarbejder	06Q1
laget	0:b1
lahetti	05O1
lahihoitaja	0Zg2
lahtien	0Zi2
lahutatud	01=1
lai xe	09l1
laisvai	0Zn1
laitos	06F1
lajang	0<d1
lakare	02A1
lakatos	0Sn2
laki laki	0ZH1
laki-laki	0ZH1
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
langue maternelle	0Zo1
langue natale	0Zo1
lanjutan	0[02
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
largo	0[22
larling	0Q91
lasare	02A1
lasser	01c1
lasteaed	03Z1
lastenhoitaja	05O1
lastnica	0EM1
lastnik	0EM1
lat	0[41
lata	0[41
latem	0[51
lato	0[51
lato sensu	0L=1
laufend	04B1
laukums	0?01
laulaja	05O1
laurea	0Fi1
laurea breve	0Fi1
laurea in	0Fi1
laurea magistrale	0[61
laurea quinquennale	0[61
laurea specialistica	0[61
laurea triennale	0Fi1
laurea vecchio ordinamento	0[61
laureat	0[72
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
learning	0[91
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
leerling	0[:2
legat	0Xm1
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
lehrstuhl	0[<3
lehti	0[?1
lehtiartikkeli	0L51
lehtori	05O1
leidbeinandi	0=]1
leider	01c1
leidinys	0XB1
leidsogumadur	0=]1
leidster	01c1
leidykla	0[@2
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
lekar	0[B3
lekaren	03G1
lekarka	0261
lekarn	06]1
lekarna	0[E2
lekarnicka	0@:1
lekarnik	0@:1
lekarz	0261
lektor	0[G9
lektorin	02c1
lektorka	0261
lektors	02R1
lekár	08K1
lekáreň	03G1
lekárnik	0@:1
lekárnička	0@:1
lembaga	07\1
lengua madre	0Sg1
lengua materna	0Sg1
lengua nativa	0Sg1
lente	0[P1
lentoemaentae	05O1
lentoemanta	05O1
lentoemäntä	05O1
leraar	01c1
lerares	01c1
let	0[Q2
leta	0[S1
leti	0[S1
leto	0[T4
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
levnadsbeskrivning	0[X1
levnedslob	0[Y1
levnedsloeb	0[Y1
levnedsløb	0[Y1
levnetsloep	0[Z1
levnetslop	0[Z1
levnetsløp	0[Z1
levéltáros	0<L1
leyfi	0[[2
lezing	0[]2
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
libro	0[_2
lic	0Ui1
licejs	0441
licejus	0Do1
licenca	0[a4
licence	0[e5
licence pro	09k1
licence professionnelle	09k1
licencia	0[j2
licenciada	0:31
licenciada en	0TN1
licenciado	0:31
licenciado en	0TN1
licenciatura	0[l2
licencija	0[n2
licencja	0A51
licencjackie	0Ui1
licencjat	0Ui1
licens	0\02
license	01X1
licensed	01X1
licenta	0\22
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
licență	0\22
liceo	0\42
liceu	0\62
liceul	07L1
liceum	03h1
licėjus	0Do1
lider	0\85
lideri	05E1
liderka	0261
lidt kendskab	0<X1
lidz	0\=1
lidz sim	0\>1
lidz sim bridim	0\>1
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
limited	0\?2
limited working	0BA1
limited working proficiency	0BA1
lingua madre	0\A1
lingua materna	0\B2
lingua nativa	0=^1
linguaskill	0<M1
lingwa materna	0=Z1
linja	0YX1
linje	0M;2
linnavalitsus	0521
liofa	0591
lisans	0AW1
lisans derecesi	0AW1
lisans mezunu	0AW1
lisansi	0<c1
lisansı	0<c1
lise	0\D2
lise diplomasi	0\F1
lise diploması	0\F1
lise mezunu	0\F1
lisens	08a1
lisensi	0<j1
lisensiaatti	0Mh1
lisenssi	03X1
lisesi	03n1
listonos	06]1
listonosz	0261
listonoszka	0261
listonoš	06]1
litil	0QA1
litsents	0Vd1
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
lizenz	0\G2
lizenziat	0FW1
liċenzja	0A21
ljekarna	0WD1
ljekarnik	0=m1
ljeto	0\I1
ll b	09a1
ll m	0FL1
ll.b	09a1
ll.m	0FL1
llar d'infants	01O1
llb	09a1
llc	00`1
llengua materna	0\J1
llengua nativa	0\J1
llibre	0?l1
llicencia	01]1
llicenciada en	0\K1
llicenciat en	0\K1
llicenciatura	0\K1
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
locen	0\L1
locena	0\L1
locul 1	0?=1
locul i	0?=1
locuteur natif	0Zo1
logfraedingur	0=]1
logisticien	01Z1
logisticienne	01Z1
logistics	0371
logistik	03B1
logopaed	06Q1
logoped	0\M4
logopeda	0\Q2
logopedist	0H01
logopedista	0251
logopedus	0<L1
logopæd	06Q1
logopédus	0<L1
loja	02Z1
lojas	02Z1
lojistik	03W1
lokakarya	0\S1
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
lop tap huan	0W^1
lopend	0RD1
lote	04H1
loti labi	08M2
lotissement	04g1
lower second	00T1
ločen	0\L1
ločena	0\L1
loại giỏi	0F=1
loại khá	0F=1
loại xuất sắc	0F=1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0R@1
lu ecrit parle	0CA1
lu hanh	0;A1
lu parle ecrit	0CA1
lu, parlé, écrit	0CA1
lu, écrit, parlé	0CA1
luan an	0:N1
luat su	09l1
luba	0\T2
lucrare	0731
luento	0[?1
lugar	04H1
lukanda	07o1
lukio	0451
lukion oppimaara	0551
lukion oppimaeaerae	0551
lukion oppimäärä	0551
luku	0L51
lulus	0\V1
lumberjack	01g1
luna	0\W1
lungomare	0?L1
luni	0\W1
lună	0\W1
lupa	0YW1
luthier	01g1
lutseum	03Z1
luu loat	0?`1
luận án	0:N1
luật sư	09l1
ly lich	0RX1
lycee	01P1
lyceum	0\X3
lycée	01P1
lyzeum	0<k1
lái xe	09l1
lána	07K1
lägergården	0>>1
lähetti	05O1
lähihoitaja	0Zg2
lähtien	0Zi2
läkare	02A1
länsstyrelsen	0JW1
lärare	02A1
lärarhögskola	0Nf1
lärarvikarie	02A1
lärling	0Q91
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
léto	0\[1
líder	03N2
língua materna	0=^1
língua nativa	0=^1
líofa	0591
lítil	0QA1
lögfræðingur	0=]1
lütseum	03Z1
lý lịch	0RX1
lýceum	0\\1
lăcătuș	01h1
līdz	0\=1
līdz šim	0\>1
līdz šim brīdim	0\>1
lưu loát	0?`1
lập trình viên	09l1
lễ tân	09l1
lớp tập huấn	0W^1
lữ hành	0;A1
m	0\];
m a	0FL1
m arch	0FL1
m b a	0FL1
m com	0FL1
m ed	0FL1
m eng	0FL1
m f a	0FL1
m s	0FL1
m sc	0FL1
m sc prof	0W71
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
m.sc.-próf	0W71
m.tech	0FL1
m1	0FL1
m2	0FL1
ma	0\h3
maakond	0\k1
maalare	02A1
maalari	05O1
maan	0\l1
maanad	0\l1
maanader	0\l1
maand	0\m1
maanden	0\m1
maaned	0\n2
maaneder	0\n2
maanmittari	05O1
maantee	0]01
maanviljelija	05O1
maanviljelijae	05O1
maanviljelijä	05O1
maatschap	0P41
macchinista	0251
macelar	01h1
macellaio	0251
machinist	0]12
macon	01Z1
madalya	0;V1
madrasah	0MC1
madre lingua	0\A1
madrelingua	0\A1
maennl	0RI1
maennlich	0RI1
maestra	0?^2
maestria	0]32
maestro	0?^2
maestría	0]32
mag	0]53
magacioner	06i1
magang	02:1
magas szintu	0]81
magas szintű	0]81
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
magistar	0]92
magister	0];8
magister farmacji	0261
magister inzynier	0VQ1
magister inżynier	0VQ1
magistere	03L1
magisterexamen	0A\1
magisterij	0]C1
magisterium	0VQ1
magisterske	0]D2
magisterske studium	0]D2
magisterskie	0VQ1
magistersky	0Uo1
magisterské	0]D2
magisterské studium	0Uo1
magisterské štúdium	0V11
magisterský	0Uo1
magisterstudium	0FW1
magistr	0Uo1
magistra	0FO1
magistra grads	0]F1
magistrantura	0]G1
magistrantuur	0]H1
magistrantūra	0]G1
magistras	0]G1
magistrat	01Z1
magistrate	07`2
magistratura	0]I2
magistre	0]K2
magistrica	0]C1
magistrica stroke	0]C1
magistrikraad	0]H1
magistriope	0]H1
magistriõpe	0]H1
magistro	0]G1
magistro laipsnis	0]G1
magistrs	0]F1
magistrski studij	0]C1
magistrski študij	0]C1
magistrė	0]G1
magistère	03L1
magna cum laude	0AC1
magíster	0TN1
mah	0>o1
mahallesi	0>o1
mahir	0]M2
mai napig	00i1
maig	00i1
maintainer	01g1
maintenant	00_1
maire	01Z1
mairie	02o1
maison	02o1
maisteri	0]O2
maisterintutkinto	0G41
maistreacht	0]Q1
maistru	01h1
maith	0]R1
maitre	01Z1
maitre d	01g1
maitre d'hotel	01Z1
maitrise	0]S3
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
majster	0]V2
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
male	0]X1
maler	0Oj3
man	0]Y6
manad	0\l1
manader	0\l1
manager	0]_6
manajer	02:1
manazer	02S2
manažer	06]1
manažér	08K1
mand	0]e1
mandat	0]f1
mandor	02:1
maned	0\n2
maneder	0\n2
manicure	01\1
maniger	0561
maniġer	0561
mann	0]g2
mannelijk	0]i1
mannl	0RI1
mannlich	0RI1
mannskap	0;P1
manudir	0]j1
manudur	0]j1
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
market	0]k2
marks	00T1
markt	03B1
maros	0<L1
married	0A[1
marynarz	0261
marós	0<L1
mas	03P1
maschile	0]m1
maschinenbau	03B1
maschinist	05T1
maschio	0]m1
masculi	0Qe1
masculin	0]n2
masculine	0^02
masculino	0^22
masculí	0Qe1
masih berlangsung	0R81
masinis	02:1
maskil	0^41
masseur	0Bm2
masseuse	01g1
master	0^5?
master degree	0Pm1
master di ii livello	0[61
master in	0Pm1
master of	0Pm1
master of applied science	0Pm1
master of architecture	0Pm1
master of arts	0Pm1
master of business administration	0Pm1
master of commerce	0Pm1
master of design	0Pm1
master of economics	0Pm1
master of education	0Pm1
master of engineering	0Pm1
master of fine arts	0Pm1
master of laws	0Pm1
master of medicine	0Pm1
master of music	0Pm1
master of nursing	0Pm1
master of philosophy	0Pm1
master of public administration	0Pm1
master of public health	0Pm1
master of science	0Pm1
master of social work	0Pm1
master of technology	0Pm1
master studije	0UK1
master universitari	0\K1
master universitario	0TN1
master's	0Pm1
master's degree	0Pm1
masterabschluss	0FW1
masterand	0Fk1
masterat	0Fk1
mastere	03L1
mastere specialise	03L1
masterexamen	0A\1
mastergrad	0KL1
masteropleiding	0Hc1
masterprogram	0A\1
masters	0Pm1
masterstudium	0^D2
masteruddannelse	0?W1
masterutbildning	0A\1
mastery	0^F2
mastère	03L1
mastère spécialisé	03L1
maszynista	0261
matelot	01Z1
materinji	0^H1
materinscina	0^I1
materinska rec	0^J1
materinski	0^H1
materinski jezik	0^H1
materinsky	0^J1
materinsky jazyk	0^J1
materinská reč	0^J1
materinský	0^J1
materinský jazyk	0^J1
materinščina	0^I1
materna	0^K4
maternega	0^I1
maternelle	0^O2
materni	0^I1
materni jezik	0^I1
maternji	0^Q1
maternji jezik	0^Q1
materno	0=^1
maternă	0=X1
materska skola	0MI2
matersky	0^R1
matersky jazyk	0^R1
materská škola	0\\1
materstina	0^R1
mateřská škola	0DP1
mateřský	0^R1
mateřský jazyk	0^R1
mateřština	0^R1
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
matura	0^S6
maturita	0^Y3
maturita classica	0Fl1
maturita scientifica	0Fl1
maturitaet	01@1
maturitat	01@1
maturite	09i1
maturitna skuska	0^\1
maturitni	0^]1
maturitni zkouska	0^]1
maturitná skúška	0^\1
maturitní	0^]1
maturitní zkouška	0^]1
maturità	0Fl1
maturità classica	0Fl1
maturità scientifica	0Fl1
maturität	01@1
maturité	09i1
maturski ispit	0^^1
maurer	05T1
mavo	0R@1
maçon	01Z1
maître	01Z1
maître d	01g1
maître d'hôtel	01Z1
maîtrise	0]S3
maîtrise parfaite	0CB1
maîtrise universitaire	09k1
mağazası	03W1
maģistra grāds	0]F1
maģistratūra	0]F1
maģistre	0]F1
maģistrs	0]F1
mba	0FL1
mbh	00`1
mbo	0^_2
mbo 2	0R@1
mbo 3	0R@1
mbo 4	0^a2
mbo niveau 4	0^c1
mca	0FL1
mcsa	01Q1
mcse	01Q1
md	0^d2
mdes	0FL1
mdr	0^f1
me	00`1
meanleibheal	0^g2
meanscoil	01G1
mecanic	0^i2
mecanic de locomotiva	01h1
mecanic de locomotivă	01h1
mecanica	01B1
mecanicien	01Z1
mecanico	03N2
meccanico	0251
mechanic	01g1
mechanik	0Q03
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
medaille	0^k4
medaille d'or	00L1
medal	0^o3
medala	00B1
medaleinkunn	0231
medalha	00M1
medali	05l1
medalia	0?=1
medalie	0?=1
medalis	0651
medalj	00K1
medalja	0_23
medalje	0_52
medaljen	0_73
medalla	0<N2
medarbeider	0;P1
medarbejder	06Q1
medarbetare	02A1
medaļa	00B1
meddommer	0;P1
medecin	01Z1
medel	0_:2
medelbetyg	0<l1
medelgod	0SQ1
medewerker	01c1
medewerkster	01c1
medfoerfattare	02A1
medforfattare	02A1
medforfatter	05d2
medförfattare	02A1
medhjaelper	06Q1
medhjælper	06Q1
media	0_<5
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
medie	0_A2
medie de absolvire	0?S1
medio	0_C5
medio alto	0>k1
medio-alto	0>k1
mediu	0UR2
medium	0UV2
medja	0_H1
medju	0_I1
medlem	05L3
medmasa	02R1
medmāsa	02R1
mees	0_J1
meeskond	0_K1
meget god	0_L4
meget gode	0N[1
meget godt	0_P2
megye	03Y1
mehanicar	05F2
mehanik	0EM1
mehanikis	02R1
mehaničar	05F2
mehāniķis	02R1
meistarabref	0G;1
meistarabréf	0G;1
meistaragrada	0W71
meistaragráða	0W71
meistaraprof	0W71
meistarapróf	0W71
meistars	02R1
meister	0_R3
meisterbrief	03g1
meisterpruefung	03g1
meisterprufung	03g1
meisterprüfung	03g1
meistras	02Q1
mekaanikko	05O1
mekanik	02:1
mekaniker	05L3
melhor	00M1
mellanniva	0SQ1
mellannivaa	0SQ1
mellannivå	0SQ1
mellem	0_U2
member	01g1
membre	0BD2
membro	01\1
membru	01h1
memoire	0?O1
memur	05E1
memuru	05E1
men	0_W2
menadzer	0_Y3
menadżer	0261
menadžer	05F2
mencao honrosa	00M1
mencio	0_\2
mencio especial	01T1
mencion	0_^2
mencion de honor	01S1
menció	0_\2
menció especial	01T1
mención	0_^2
mención de honor	01S1
menedzer	0_`3
menedzere	02R1
menedzeris	02R1
menedzser	0291
menedżer	0261
menedžer	0X@2
menedžere	02R1
menedžeris	02R1
meneillaan	0J;1
meneillaeaen	0J;1
meneillään	0J;1
menengah	0CO2
menengah atas	0_c1
menesi	0_d1
menesiai	0_e1
menesis	0_d1
menesiu	0_e1
meng	0FL1
menikah	0<d1
menntaskoli	0401
menntaskóli	0401
mention	0_f2
mention assez bien	0MX1
mention bien	0MX1
mention complementaire	09i1
mention complémentaire	09i1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0MX1
mention très bien	0MX1
mentiune	0?=1
mentor	0_h4
mentora	01\1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0_e1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?=1
merchandiser	01g1
merimies	05O1
merit	00T1
meritfoerteckning	0[X1
meritforteckning	0[X1
meritförteckning	0[X1
meritvaerde	0<l1
meritvarde	0<l1
meritvärde	0<l1
merkezi	03W1
mernok	0291
mes	0_l5
mese	0`11
mesec	0`22
meseca	0`22
mesecev	0`41
meseci	0`22
mesemondo	0291
mesemondó	0291
meses	0`52
mesi	0`11
mesiac	0`71
mesiace	0`71
mesiacov	0`71
mesic	0`81
mesice	0`81
mesicu	0`81
meska	0`91
meski	0`91
meslek lisesi	0\D2
meslek yuksekokulu	03n1
meslek yuksekokulu mezunu	0`:1
meslek yüksekokulu	03n1
meslek yüksekokulu mezunu	0`:1
mesos	0`;1
messageries	02o1
mestari	05O1
mester	0`<3
mesterbrev	07D1
mesterdiploma	0J\1
mesterfok	0`?1
mesterfokozat	0J\1
mesterkepzes	0J\1
mesterképzés	0J\1
mestra	02>1
mestrado	0L=1
mestrado integrado	0L=1
mestratge	0\K1
mestre	0`@2
mestre de obras	01\1
mestre em	0L=1
mestsky urad	0G^2
mestský úrad	03G1
metai	0`B1
meteorologist	01g1
metge	02>1
metgessa	02>1
metreur	01Z1
metselaar	01c1
metsuri	05O1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`B1
metzger	02c1
metų	0`B1
meubelmaker	01c1
mevcut	0>n1
mews	0641
mezatka	0WC1
mezczyzna	0`91
mezun	0`C1
mezuniyet	0`C1
mezuniyet derecesi	03K1
mezuniyet notu	03K1
mezuniyet ortalamasi	03K1
mezuniyet ortalaması	03K1
meánleibhéal	0^g2
meánscoil	01G1
meðaleinkunn	0231
mfa	0`D2
mgimo	0Aj1
mgr	0`F2
mgr inz	0VQ1
mgr inż	0VQ1
mh	0>o1
mi	0`H1
midalja	0>O1
middel	0`I1
middelmatig	0C21
middels	0`J2
midlungs	0`L2
midwife	01g1
mierne	0`N1
mierne pokrocily	0Y=1
mierne pokročilý	0Y=1
mies	0`O2
miesiac	0`Q1
miesiace	0`Q1
miesiecy	0`Q1
miesiąc	0`Q1
miesiące	0`Q1
miesięcy	0`Q1
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
ministerio	0`R3
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
minn	0`U2
minor	0BF1
minor in	0BF1
minosites	08=1
minősítés	08=1
mionna	0`H1
mirne	0`W1
mirne pokrocila	0Y>1
mirne pokrocily	0`X1
misrah	0E21
misraħ	0E21
mistenni	0`Y1
mistr	0>a1
mit	0Aj1
mit auszeichnung	01A1
mitali	05b2
mitarbeiter	05T1
mitarbeiter des jahres	00:1
mitja	0UL2
mitja alt	0>I1
mitjana	0LT1
mitjà	0UL2
mitjà alt	0>I1
mitjà-alt	0>I1
mittel	0`Z2
mittelmaessig	0<R1
mittelmassig	0<R1
mittelmäßig	0<R1
mittlere kenntnisse	0<R1
mittlere reife	01@1
mixologist	01g1
mizar	0EM1
miðlungs	0`L2
mj	0`\1
mjesec	0`\1
mjeseca	0`\1
mjeseci	0`\1
mjog god	0`]2
mjog god kunnatta	0OS1
mjog gott	0OS1
mjög gott	0OS1
mjög góð	0`]2
mjög góð kunnátta	0OS1
mnd	0`_2
mnt	0\k1
mo	0`a1
moara	03A1
moasa	01h1
moașă	01h1
modeliste	01Z1
modellista	0251
moderate	0BA1
moderator	0Bm2
modersmaal	0`b2
modersmaalsnivaa	0Nd1
modersmaalsniveau	0N\1
modersmaalstalare	0Nd1
modersmal	0`b2
modersmalsniva	0Nd1
modersmalsniveau	0N\1
modersmalstalare	0Nd1
modersmål	0`b2
modersmålsniveau	0N\1
modersmålsnivå	0Nd1
modersmålstalare	0Nd1
modista	01B1
modul	0`d2
modurmal	0`f1
modurmali	0`f1
modéliste	01Z1
moedertaal	0JT1
moedertaalspreker	0JT1
moi bat dau	0`g1
moi hoc	0`h1
mois	0`i1
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
momenteel	0RD1
mon	0`j1
monat	0`j1
monate	0`j1
monaten	0`j1
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
monter	0`k2
monteur	0`m3
monteuse	01Z1
month	0a01
months	0a01
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
mos	0`a1
moski	0a11
most	00i1
moteris	0a21
moteriska	0a21
moteriška	0a21
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
moški	0a11
mpa	0FL1
mph	0FL1
mphil	0FL1
mr	0Hc1
mres	0FL1
ms	0FL1
msc	0a32
msci	0FL1
mta	08Y1
mtech	0FL1
mts	0R@1
mtu	00`1
mtü	00`1
mua dong	0a51
mua he	0RA1
mua thu	0a61
mua xuan	0a71
mudiresi	05E1
mudr	0CI2
mudur	05E1
mudurlugu	0a82
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
mulo	0R@1
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
musdienas	0\>1
musee	02o1
museo	0a:3
museu	0a=2
museum	0a?7
musician	01g1
musicien	01Z1
musicista	0251
musico	03N2
musiker	0XY4
musim dingin	0aF1
musim gugur	0aG1
musim panas	0aH1
musim semi	0aI1
muskarac	0aJ2
muski	0aJ2
musko	0aJ2
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
muz	0aL2
muzej	0333
muzejs	0661
muzesi	03W1
muzeu	03A1
muzeul	03A1
muzeum	0aN4
muzician	01h1
muziejus	03H1
muzikant	0H01
muzisyen	05E1
muzske	0aL2
muzyk	0261
muškarac	0aJ2
muški	0aJ2
muško	0aJ2
muž	0aL2
mužské	0aL2
mvp	0aR1
my cv	0aS1
my resume	0aS1
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
màster	0\K1
màster universitari	0\K1
máig	00i1
máistreacht	0]Q1
mán	0]j1
mánuðir	0]j1
mánuður	0]j1
máster	0TN1
máster universitario	0TN1
männl	0RI1
männlich	0RI1
målare	02A1
mån	0\l1
månad	0\l1
månader	0\l1
måned	0\n2
måneder	0\n2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Ag1
média final	0Ag1
médica	03N2
médico	03N2
médio	0UT2
mémoire	0?O1
mérnök	0291
métreur	01Z1
mês	0aT1
mí	0`H1
míonna	0`H1
mírně	0`W1
mírně pokročilá	0Y>1
mírně pokročilý	0`X1
móðurmál	0`f1
móðurmáli	0`f1
mùa hè	0RA1
mùa thu	0a61
mùa xuân	0a71
mùa đông	0a51
múinteoir	03U1
músico	03N2
múzeum	0Zc2
müdiresi	05E1
müdür	05E1
müdürlüğü	0a82
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
mēn	0_d1
mēnesis	0_d1
mēneši	0_d1
mėn	0_e1
mėnesiai	0_e1
mėnesių	0_e1
mėnuo	0_e1
męska	0`91
męski	0`91
mężatka	0WC1
mężczyzna	0`91
měs	0`81
městský úřad	0FF1
měsíc	0`81
měsíce	0`81
měsíců	0`81
mūsdienas	0\>1
műhely	07F1
művezető	0832
mới bắt đầu	0`g1
mới học	0`h1
n	0aU1
n v	00`1
n.v	00`1
n1	0<M1
n2	0<M1
n3	0<M1
n4	0<M1
n5	0<M1
na	0aV2
na daljavo	0aX1
na daljinu	0aY2
na dalku	0a[1
na dialku	0a\1
na diaľku	0a\1
na dálku	0a[1
na kierunku	0Wb1
naa	0O<1
naaister	01c1
naavaerende	0O<1
nabrezi	0?K1
nabrezie	0a]1
nabrezje	0a^1
nabrežje	0a^1
nachweis	0<Q1
nacionalna poklicna kvalifikacija	0@d1
nadace	0FF1
nadacia	03G1
nadal	04A1
nadiu	0\J1
nadiua	0\J1
nadácia	03G1
naeherin	08Y1
naemndeman	02A1
naeyttelijae	05O1
nagrada	0_23
nagroda	0N<1
nagrody	0N<1
nagyon jo	0Qn2
nagyon jó	0Qn2
naherin	08Y1
naimaton	09M1
naimisissa	09M1
naine	0a_1
nainen	0a`1
najaar	0RH1
nakladatelstvi	0aa2
nakladatelství	0aa2
nakladnik	0ac2
nam	0ae5
nama proyek	0aj1
namestek	0>a1
namesti	0?K1
namestie	0a]1
namndeman	02A1
namornik	0>a1
nams og starfsferill	0Me1
namsbraut	0241
namskeid	0ak1
nang cao	0al2
nanny	01g1
napjainkig	00i1
napredno	0an6
naselje	0b43
nastavnica	0=n2
nastavnik	0=n2
natakar	05H1
natif	0Zo1
natiivi	02a1
national 5	02X1
natiu	0\J1
nativ	0=X1
nativa	0b73
native	0b:3
native language	0NI1
native or bilingual	0NI1
native or bilingual proficiency	0NI1
native proficiency	0NI1
native speaker	0NI1
nativo	0b=2
natjecanje	0061
nattiv	0=Z1
natywny	0Ia1
nauczyciel	0b?2
nauczycielka	0261
naukowiec	0261
navaerende	0O<1
navy	0371
nay	0<A1
nayttelija	05O1
nazev projektu	0bA1
naziv projekta	0bB2
nazov projektu	0bD1
nazwa projektu	0bE1
nd	0bF1
near native	0bG2
near-native	0bG2
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
neozenjen	0bI2
neoženjen	0bI2
neprecejies	0bK1
neprecejusies	0bK1
neprecējies	0bK1
neprecējusies	0bK1
netekejusi	0V:1
netekėjusi	0V:1
nettbasert	0NJ1
networks	0371
neudana	0bL1
neudata	0bM1
neuvoja	05O1
nevedes	0V:1
nevedęs	0V:1
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
nha xuat ban	0bN2
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
nhà xuất bản	0bN2
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
niveau europeen	0bP1
niveau européen	0bP1
niveau intermediaire	07_1
niveau intermédiaire	07_1
niveau moyen	07_1
niveau scolaire	0;l1
nivel alto	0981
nivel avancado	08i1
nivel avansat	0CS1
nivel avanzado	0981
nivel basico	0bQ2
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
no	0bS6
nociones	0:T2
nocions	0?C2
nocoes	0bY2
nocoes basicas	0KA1
nodala	0b[2
nodaļa	0b[2
noe	0>c1
noe kjennskap	0<Y1
nogenlunde	0`I1
nokkud god	0b]1
nokkuð góð	0b]1
nom del projecte	0b^1
nom du projet	0b_1
nombre del proyecto	0b`1
nome del progetto	0ba1
nome do projeto	0bb1
nominee	00N1
nonprofit	0371
nork	04Z1
norskprove	0<M1
norskprøve	0<M1
nos	0JY1
not ort	03K1
not ortalamasi	03K1
not ortalaması	03K1
nota	0bc4
nota final	0Ag1
nota finala	0?S1
nota finală	0?S1
nota media	0?R1
nota mitjana	0LT1
notable	0?R1
notaio	0251
notaire	01Z1
notar	0bg3
notaria	01B1
notarie	02A1
notario	01B1
notaris	0bj2
notariusz	0261
notary	01g1
note	0bl2
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
novice	0bn2
novinar	0c05
novinár	08K1
novinář	06]1
now	0Bl1
nozioni	0;W2
noções	0bY2
noções básicas	0KA1
noțiuni	0CR1
noțiuni de bază	0CR1
npk	0@d1
npo法人	0c51
nr	04R1
ntnu	0c61
nu	0c75
nu ho sinh	09l1
nubile	0@B1
nucleo	0G<1
nugaletoja	0651
nugaletojas	0651
nugalėtoja	0651
nugalėtojas	0651
num	09>1
numatoma	0c<1
numele proiectului	0c=1
nuo	0c>2
nuotolinis	0Ub1
nuotoliniu budu	0Ub1
nuotoliniu būdu	0Ub1
nurse	01g1
nursery	0371
nutid	0c@2
nutricionista	03N2
nutritionist	0J22
nutriționist	01h1
nuvaerende	0Sm1
nuvarande	0cB1
nuverandi	0K]1
nuværende	0Sm1
nv	00`1
nvq	0>f2
nyar	0cC1
nyara	0cC1
nybegynner	0cD2
nyboerjare	0cF2
nyborjare	0cF2
nybörjare	0cF2
nyelvvizsga	0cH1
nyelvvizsgat	0cH1
nyelvvizsgát	0cH1
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
nyár	0cC1
nábrežie	0a]1
nábřeží	0?K1
nám	0cI2
námestie	0a]1
námořník	0>a1
náms- og starfsferill	0Me1
námsbraut	0241
námskeið	0ak1
náměstek	0>a1
náměstí	0?K1
název projektu	0bA1
názov projektu	0bD1
nâng cao	0al2
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
năm	0cK2
nő	0cM1
nős	0JY1
nőtlen	0JY1
nővér	0291
nữ	0cN1
nữ hộ sinh	09l1
o	0cO3
o levels	02X1
o momento	0861
o-levels	02X1
oab	0@11
obala	09G1
obchod	0G^2
obchodna akademia	0\\1
obchodni akademie	0DP1
obchodni zastupce	0>a1
obchodnik	0Ah2
obchodny zastupca	0@:1
obchodná akadémia	0\\1
obchodní akademie	0DP1
obchodní zástupce	0>a1
obchodník	0Ah2
obchodný zástupca	0@:1
obcina	0>?1
obecnie	04A1
ober	0J^1
oberschule	0<k1
objava	0Xa1
objavljen	0cR1
objavljeno	0cS1
obkladac	0>a1
obkladač	0>a1
oblikovalec	0EM1
oblikovalka	0EM1
obmann	02c1
obor	0cT1
oboru	0cT1
obrona	0cU1
obrt	0WD1
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
obuka	0cV1
občina	0>?1
obținut	01C1
oca	01Q1
ocakavane	0cW1
oceanographer	01g1
ocekavano	0cX1
ocekivano	0cY2
ocena	0c[3
ocena koncowa	0c^1
ocena końcowa	0c^1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0c_1
ochroniarz	0261
ocjena	0c`1
ocm	01Q1
ocp	01Q1
octrooi	0=M1
od	0ca<
odbor	0cm3
oddelek	0Jb1
oddeleni	0Gj1
oddelenie	0Go1
oddzial	0Id1
oddział	0Id1
oddělení	0Gj1
ode	01>1
odeljenje	0G?1
odgojitelj	0XN1
odhadce	0>a1
odjel	0d01
odjeljenje	0d01
odlicno	0an6
odlično	0an6
odontotecnico	0251
odotettu	07G1
odsek	0d13
odsjek	0d01
odul	0;V1
odulu	0;V1
odvetnica	0EM1
odvetnik	0EM1
odvjetnica	0=m1
odvjetnicki ured	0WD1
odvjetnik	0=m1
odvjetnički ured	0WD1
odznaczenie	0N<1
odznaka	0N<1
oekonom	05d2
oekotropholog	05T1
oenologue	01Z1
oeversaettare	02A1
oevet	0d41
of	0d51
office	0Oh2
officer	0d63
officina	03I1
officine	03I1
offiser	0;P1
oficial	02?2
oficina	0d93
ofisi	03W1
og	0d<2
oggi	00k1
ogift	0d>2
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
okj	0d@2
oklevel	0dB2
okleveles	0J\1
oklevél	0dB2
okonom	05d2
okotropholog	05T1
okres	0cI2
oktato	0832
oktató	0832
okul	03n1
okulu	03n1
oldal	0dD1
olimpiada	0dE3
olimpiade	00B1
olimpiadă	0?=1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dH2
ologist	0Sc1
olympiad	00N1
olympiada	0@D2
olympiáda	0@D2
omanik	01>1
omistaja	05O1
ompelija	05O1
on lisans	0`:1
ondernemer	01c1
onderneming	0P41
onderscheiding	0JS1
onderzoeker	01c1
oneletrajz	0dJ1
oneletrajza	0dJ1
ongehuwd	04e1
ongoing	0Bl1
onkentes	0<L1
onkormanyzat	07F1
onlajn	0dK1
online	0dLA
onlisans	0`:1
onlus	03I1
onoracha	0QT1
ontwerper	01c1
ontwikkelaar	01c1
onur belgesi	0;V1
onwards	0Bl1
onóracha	0QT1
oopt	0<M1
op afstand	0SO1
opas	05O1
opcina	0WD1
operaator	01>1
operaattori	05O1
operador	01\1
operadora	01\1
operaia	0251
operaio	0251
operari	02>1
operaria	02;3
operario	03N2
operater	0d]3
operateur	01Z1
operative	0Sc1
operatoare	01h1
operatoer	05L3
operator	0d`?
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
operátor	0YP3
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
optiker	0XY4
optikko	05O1
optikus	0<L1
option	0Mg1
optisyen	05E1
optometrist	01g1
optyk	0261
opublikowany	07E1
opérateur	01Z1
opératrice	01Z1
općina	0WD1
opština	06?1
oraz	0do1
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
orta	0e02
orta duzey	0e02
orta duzeyde	0e21
orta düzey	0e02
orta düzeyde	0e21
orta seviye	0e21
orta ust	0VD1
orta ustu	0VD1
orta üstü	0VD1
orta-üst	0VD1
ortagi	05E1
ortak yazar	05E1
ortalama	03K1
ortaokulu	03n1
ortağı	05E1
orthophoniste	01Z1
orvos	0291
os	04U1
osakond	0e32
osasto	0e52
oscp	01Q1
osd	0<M1
osiedle	04U1
osiguranje	0@F2
osnivac	05F2
osnivač	05F2
osnove	0e76
osnovna skola	0Jj2
osnovna sola	0Jl1
osnovna škola	0Jj2
osnovna šola	0Jl1
osnovne akademske studije	0<P1
osnovne studije	0<P1
osnovno	0e76
osnovno znanje	0e=3
ospatar	01h1
ospedale	03I1
ospideal	0B@1
ospidéal	0B@1
osposobljavanje	0e@1
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
osz	0eA1
osze	0eA1
osztaly	0eB2
osztalyzat	08=1
osztatlan kepzes	0J\1
osztatlan képzés	0J\1
osztondij	0FC2
osztály	0eB2
osztályzat	08=1
ota	0eD2
oteli	03W1
otomotiv	03W1
otono	0eF1
otoño	0eF1
ottenuto	0B\1
ottico	0251
ottima	09<2
ottima conoscenza	09;1
ottimo	09<2
ou	00`1
outono	0eG1
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
ovet	0d41
ovlascenje	0cV1
ovlastenje	0e@1
ovlaštenje	0e@1
ovlašćenje	0cV1
ovoda	0XK1
ovodapedagogus	0291
ovono	0291
owner	01g1
oy	00`1
oyj	00`1
oyuncu	05E1
oz gecmis	0eH1
ozenjen	0bI2
ozgecmis	0eH1
ozgecmisi	0eH1
oü	00`1
očakávané	0cW1
očekivano	0cY2
očekáváno	0cX1
oženjen	0bI2
p	0eI1
p o box	0eJ1
p zza	0?L1
p.o. box	0eJ1
p.zza	0?L1
pa	0eK1
pa distans	0GX1
pa nett	0NJ1
paa	0eK1
paa distans	0GX1
paa nett	0NJ1
paaaine	0YX1
paagaaende	0eL2
paagaar	0cB1
paallikko	05O1
pabrik	07\1
packer	0Bm2
pacse	0@A1
pacsee	0@A1
pacsé	0@A1
pacsée	0@A1
pad	0FE1
pada	0eN1
padagog	05T1
padalinys	0EU1
padaria	02Z1
padeiro	01\1
padejeja	02Q1
padejejas	02Q1
padeka	0651
padronanza	0L@1
padzilinats	0eO1
padziļināts	0eO1
padėjėja	02Q1
padėjėjas	02Q1
padėka	0651
paeaeaine	0YX1
paeaellikkoe	05O1
paedagog	0eP2
paeivaekoti	0U@2
paetevyys	0YW1
pagaende	0eL2
pagar	0cB1
pagaritookoda	0521
pagaritöökoda	0521
pagasts	0?01
page	0eR2
pagina	0eT5
pagrindai	0<H2
pagrindine mokykla	0Do1
pagrindines	0eY1
pagrindinė mokykla	0Do1
pagrindinės	0eY1
paguyuban	07\1
paipear	0?P1
paipéar	0?P1
paitinn	0?P1
paivakoti	0U@2
paja	06F1
pakankamai	0eZ1
pakar	0e[1
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
pamata	0e\2
pamatlimeni	06M1
pamatlimenis	0e\2
pamatlīmenis	0e\2
pamatlīmenī	06M1
pamatskola	0441
pamatzinasanas	0e\2
pamatzināšanas	0e\2
pana	0e^1
pana in	0e^1
pana in prezent	0221
pana la	0e^1
panadera	01B1
panaderia	07[1
panadero	01B1
panadería	07[1
panettiere	0251
panificio	03I1
panimo	06F1
pank	0521
pankki	06F1
panna	0WC1
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
paredzams	0e_1
paredzets	0e_1
paredzēts	0e_1
park	0FE1
parken	0Of1
parkway	0641
parrucchiera	0251
parrucchiere	0251
parstavis	02R1
parteira	01\1
partner	0e`2
partners	0371
paru dans	0?O1
parvalda brivi	0>b1
pasaje	09>1
pasante	01B1
pascasarjana	0eb1
paseo	09>1
pasif	0CQ1
pasivne	0ec2
pasivni	0`W1
pasivno	0e=3
pasivní	0`W1
pasivně	0`W1
paslaik	0\>1
pasniedzejs	02R1
pasniedzējs	02R1
pasnodarbinats	0661
pass	0ee2
passage	04g1
passatge	09L1
passed	09X1
passeig	09L1
passi	0YW1
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
pasívne	0`N1
paten	09h1
patent	0eg@
patentas	0XB1
patente	0f73
patentino	01?1
patents	0GS1
patentti	0L51
patevyys	0YW1
patin	08Y1
patissier	0f:3
patissiere	01Z1
patlaban	0\>1
patron	01B1
patrón	01B1
pavars	02R1
pavasaris	0f=2
pavārs	02R1
paysagiste	01Z1
pazenges	08R2
paznic	01h1
pazymejimas	08;1
pazymiu vidurkis	0:d1
pazymys	0:d1
pašlaik	0\>1
pašnodarbināts	0661
pašvaldība	0661
pažengęs	08R2
pažymių vidurkis	0:d1
pažymys	0:d1
pažymėjimas	08;1
pd	0f?1
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
pekarna	0[E2
pekař	06]1
pekerja	02:1
pekseg	07F1
pekáreň	03G1
pekárna	0FF1
pelatih	02:1
pelatihan	0f@2
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
pemula	0fB2
pemusik	02:1
penanggung jawab	02:1
penari	02:1
pendiri	02:1
peneliti	02:1
penerbit	0fD2
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
perempuan	0eI1
perencana	02:1
perfecto	0IO1
perfeito	0IN1
perfekcyjny	0fF1
perfekt	0fG1
perfektne	0fH2
perfektně	0fJ1
perfetto	0fK1
perguruan tinggi	0MC1
periodico	05;1
periodista	02?2
perit	0561
perito	0fL2
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
perustaso	0fN1
perusteet	04^2
perustutkinto	0fO2
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
pg dip	0Pm1
pgce	0fQ2
pgdip	0fQ2
ph d	0fS3
ph d grad	0fV1
ph d studerende	0fW1
ph.d	0fS3
ph.d.-grad	0fV1
ph.d.-studerende	0fW1
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
phd	0fX2
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
piagam	0fZ2
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
pilot	0f\3
pilotin	02c1
piloto	03N2
pincer	0682
pinche	01B1
pincér	0682
pintor	03N2
pintora	03N2
pion	0Id1
pirma limena augstaka izglitiba	0XJ1
pirmininkas	02Q1
pirmā līmeņa augstākā izglītība	0XJ1
pis	09L1
pisarna	0>?1
piso	09>1
pivara	06?1
pivovar	0G^2
pivovara	0WD1
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
plaketa	0f_1
plakett	0f`1
plan	04f1
planeeritav	0JR1
planer	05T1
planerad	0<g1
planirano	0cY2
planlagt	0O?2
planlanan	0<b1
planned	05f1
planner	06U2
planots	0e_1
planovane	0cW1
planovano	0cX1
planowane	0fa1
planowany	0fa1
plant	0371
plantsoen	0FE1
planuojama	0c<1
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
plánované	0cW1
plánováno	0cX1
plānots	0e_1
pm	06o1
pmp	01Q1
po box	0eJ1
pobalscoil	01G1
pobednica	0fb1
pobednik	0fb1
pobjednica	0061
pobjednik	0061
pocetnik	0fc4
pocetno	0fg2
poczatkujacy	0fi2
początkujący	0fi2
podcast	0>21
podiatrist	01g1
podjetje	0>?1
podnik	0G^2
podsladek	0>a1
podsládek	0>a1
podstawowa	0fk2
podstawowe	0fm1
podstawowy	0fk2
podstawowym	0fm1
podstawy	0fk2
poduzece	0WD1
poduzeće	0WD1
podyplomowe	0VQ1
podzim	0fn1
poglavje	0Xa1
poglavlje	0A`2
pogovorno	0fo1
pohar	0@D2
pohiharidus	0WI1
pohikool	03Z1
pohvala	0_23
pohár	0@D2
poissonnier	01Z1
poistovna	03G1
poisťovňa	03G1
pojistovna	0FF1
pojišťovna	0FF1
pokal	0g02
pokladni	0>a1
pokladnik	0Ah2
pokladní	0>a1
pokladník	0Ah2
poklicna matura	0g21
pokojowa	0261
pokojska	0>a1
pokojská	0>a1
pokrocila	0g34
pokrocily	0g34
pokročilá	0g34
pokročilý	0g34
pokryvac	0>a1
pokrývač	0>a1
polaznik	0e@1
pole	0@C1
poletje	0g71
polgarmester	0<L1
polgármester	0<L1
police	0371
police officer	01g1
policealne	0g81
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
poliklinika	0g93
polis	0g<2
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
pomlad	0g>1
pomoc administracyjna	0261
pomoc kuchenna	0261
pomocnica	0Ad2
pomocnik	0g?5
pomocník	0>a1
pomoćnica	0=m1
pomoćnik	0=n2
pomočnica	0EM1
pomočnik	0EM1
pompier	09O2
ponencia	0gD2
pontificia	0@M1
pontifícia	0@M1
ponència	0?l1
poradca	0@:1
poradce	0>a1
porocen	0\L1
porocena	0\L1
porodni asistentka	0>a1
porodní asistentka	0>a1
poročen	0\L1
poročena	0\L1
portal	09>1
portar	01h1
portas	0<L1
porteira	01\1
porteiro	01\1
porter	01g1
portier	0gF3
portiere	0251
portás	0<L1
pos doutorado	0IV1
pos graduacao	0L=1
posgrado	0TN1
poslovoda	0=n2
poslovođa	0=n2
postaci	05E1
postacı	05E1
postas	0gI2
postbode	01c1
postboks	0gK2
postbud	05d2
postbus	0gM1
postdoc	0C92
postdoctoral	01g1
poste actuel	00_1
poster	0gN6
postfach	0511
postgrado	0TN1
postgraduate	0Pm1
postgraduate certificate	0Pm1
postgraduate diploma	0Pm1
postgrau	0\K1
postina	0251
postinkantaja	05O1
postino	0251
postliceala	0B:1
postliceală	0B:1
postman	01g1
postwoman	01g1
postás	0<L1
posvet	0Xa1
poszter	0GW1
pot	0a^1
potrdilo	0@d1
potvrda	0IW2
pour	0gT1
pouzivatelsky	0gU1
používateľsky	0gU1
povprecje	0gV1
povprecna ocena	0gV1
povprečje	0gV1
povprečna ocena	0gV1
poziom zaawansowany	0;E1
pozoriste	06?1
pozorište	06?1
početnik	0fc4
početno	0fg2
położna	0261
poștaș	01h1
pr	03T1
praca	0gW2
praca z domu	0a\1
praca zdalna	0SP1
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
pradedantysis	0gY2
pradikat	01A1
pradinis	0<H2
pradmenys	0eY1
praedikat	01A1
praegu	0RK1
praeguseni	0RK1
praktijk	02Y1
praktikant	0g[8
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
pranesimas	0XB1
pranešimas	0XB1
praticante	0251
pravnica	0A]3
pravnicka	0Ah2
pravnik	0gc5
prawniczka	0261
prawnik	0261
prawo jazdy	0A51
prawo wykonywania zawodu	0A51
praxis	03B1
praça	04H1
pre intermediate	0;a1
pre-intermediate	0;a1
precejies	0bK1
precejusies	0bK1
preceptor	01\1
preceptora	01\1
preconizat	0801
precējies	0bK1
precējusies	0bK1
predajna	03G1
predajňa	03G1
predavac	0gh3
predavanje	0X;3
predavatelj	05H1
predavač	0gh3
preddiplomski studij	0gk1
predikat	0EQ1
prednaska	0W;2
prednáška	0Af1
predpoklad	0cX1
predpokladane	0gl2
predpokladané	0cW1
predseda	0Ah2
predsedkyne	0>a1
predsednica	0gn2
predsednicka	0@:1
predsednik	0gn2
predsedníčka	0@:1
predsjednica	0=m1
predsjednik	0=m1
preduzece	06?1
preduzeće	06?1
predvideno	0h03
predvidoma	0h31
predviđeno	0cY2
preemia	0h42
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
premio	0h63
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
present	0h93
presentation	0>21
presente	0h<3
presenter	01g1
presernova nagrada	0f_1
president	0h?3
presidenta	02?2
presidente	03=4
press	0371
pressesprecher	08Y1
presso	0?J1
preukaz	0@g1
prevajalec	0EM1
prevajalka	0EM1
previsao	0BH1
previsio	0hB1
previsionnel	08?1
previsió	0hB1
previst	0hB1
prevista	0hC4
prevista para	0hG2
previsto	0hI3
previsão	0BH1
prevodilac	06i1
prevoditelj	0XN1
prevu	08?1
prevue	08?1
prezent	0hL2
prezentare	0731
prezes	0261
prezident	02S2
prezidents	02R1
prešernova nagrada	0f_1
preżent	0=31
președinte	01h1
președintă	01h1
pri	0hN2
pria	0ZH1
pricakovano	0h31
priemer	0R\1
priemyselna skola	0\\1
priemyselná škola	0\\1
priest	01g1
prijs	0<m1
prilaz	09G1
primar	01h1
primaria	03A1
primarie	03A1
primary school	01N1
primavara	0hP1
primavera	0hQ4
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03A1
primărie	03A1
primăvara	0hP1
prince2	01Q1
principal	01g1
principiant	0hU1
principiante	0hV3
printemps	0hY1
printiseacht	06`1
printíseacht	06`1
pripravnica	0A]3
pripravnik	0A]3
pris	0_73
prisen	0hZ2
priset	0h\1
prispevek	0Ab2
prispevok	0Af1
prix	00L1
prizas	0651
prize	00N1
priznanje	0_23
pričakovano	0h31
probation officer	01g1
proc	01[1
proceedings	0V[2
procurador	01B1
procuradora	01B1
prodajalec	0EM1
prodajalka	0EM1
prodavac	0h]3
prodavacica	06i1
prodavač	0h`2
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
prof	0ak1
profesijny zivotopis	0hb1
profesijný životopis	0hb1
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
profesionalais magistrs	0]F1
profesionalna biografija	0=`1
profesionālais bakalaurs	0:\1
profesionālais maģistrs	0]F1
profesionālā vidējā izglītība	06n1
profesjonsstudium	0KL1
profesni prukaz	0@f1
profesni zivotopis	0hc1
profesní průkaz	0@f1
profesní životopis	0hc1
profesoara	01h1
profesoară	01h1
profesor	0hd:
profesora	01B1
profesorius	02Q1
profesors	02R1
professeur	01Z1
professional proficiency	0?>1
professional working proficiency	0Pc1
professionale	09;1
professioneel	0hn1
professionnel	0CA1
professionsbachelor	0:C1
professionshoejskole	0JV1
professionshojskole	0JV1
professionshøjskole	0JV1
professor	0ho9
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
progett	0i81
progetti	0ba1
progettista	0251
progetto	0ba1
program	0i95
program studi	0=H1
programador	02;3
programadora	02;3
programatoare	01h1
programator	0i>3
programci	05E1
programcı	05E1
programer	0d]3
programerka	0EM1
programi	04I1
programista	0261
programistka	0261
programma	0iA1
programmatore	0251
programmatrice	0251
programmeerija	01>1
programmer	0iB2
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
proiect	0c=1
proiecte	0c=1
proiectul	0c=1
proje	0iD1
proje adi	0iD1
proje adı	0iD1
project	0iE3
project manager	06o1
projecte	0b^1
projected	05f1
projecten	0iH1
projectes	0b^1
projectnaam	0iH1
projecto	0bb1
projectos	0bb1
projects	0@91
projekat	0iI1
projekt	0iJ=
projekt neve	0iW1
projektai	0iX1
projektant	0iY4
projektantka	0261
projektas	0iX1
projekte	0i]2
projektek	0iW1
projekter	0i_1
projekti	0i`6
projektid	0if1
projektin nimi	0ig1
projektit	0ig1
projektledare	02A1
projektname	0]f1
projektnamn	0ih1
projektnavn	0i_1
projektoer	02A1
projektor	02A1
projekts	0ii1
projektu	0bE1
projekty	0ij3
projektör	02A1
projeler	0iD1
projesi	0iD1
projet	0b_1
projeteur	01Z1
projeto	0bb1
projetos	0bb1
projets	0b_1
prolece	0im1
proleće	0im1
proljece	0in1
proljeće	0in1
promedio	0?R1
promenade	0AH1
promotie	0Hb1
promotion	0io1
promotor	03N2
promotora	03N2
promotore	0251
promotrice	0251
promovendus	0J^1
promoviert	0io1
proofreader	01g1
properties	0371
prosecna ocena	0j01
prosek	0j01
prosek ocena	0j01
prosečna ocena	0j01
prosiding	09h1
prosjecna ocjena	0c`1
prosjek	0c`1
prosjek ocjena	0c`1
prosjekt	0j12
prosjekter	0j31
prosjektnavn	0j31
prosječna ocjena	0c`1
prospech	0A62
prospective	05f1
prospektas	03T1
prospekts	0?01
prospěch	0R[1
prostovoljec	0EM1
prostovoljka	0EM1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03I1
provincie	0P41
provinsi	0Eg1
proyecto	0b`1
proyectos	0b`1
proyek	0aj1
proġett	0i81
pruefer	05T1
pruefung	0<Q1
prufer	05T1
prufung	0<Q1
prukaz	0@f1
prumer	0R[1
pruvodce	0>a1
pruvodkyne	0>a1
prvostopenjski	0G01
prvostupnica	0gk1
prvostupnik	0gk1
przedsiebiorstwo	0361
przedsiębiorstwo	0361
przedstawiciel	0261
przedszkole	03h1
przeglad	07E1
przegląd	07E1
przewidywane	0fa1
przewidywany	0fa1
przewodniczaca	0261
przewodniczacy	0261
przewodniczka	0261
przewodnicząca	0261
przewodniczący	0261
przewodnik	0261
przychodnia	0361
práca z domu	0a\1
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
próf	0ak1
prófessor	0=]1
prüfer	05T1
prüfung	0<Q1
prēmija	00B1
průkaz	0@f1
průměr	0R[1
průvodce	0>a1
průvodkyně	0>a1
psc	0cI2
psichologas	02Q1
psicoleg	02>1
psicologa	0j44
psicologo	06R3
psicòleg	02>1
psicòloga	02>1
psicóloga	03N2
psicólogo	03N2
psiholog	0j84
psihologs	02R1
psikolog	0Ql2
psm	01Q1
pst	0\k1
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
psč	0cI2
pt	0j<2
pta	08Y1
pte	0j>2
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
publikacija	0j@4
publikacio	0GW1
publikacja	07E1
publikation	08L1
publikácia	0Af1
publikáció	0GW1
publikācija	0GS1
publisert	0W=1
published	0>21
publishers	0371
publishing	0371
publié	0?O1
puchar	0N<1
pucko otvoreno uciliste	0jD1
puerta	09>1
puheenjohtaja	05O1
puheenvuoro	0L51
puheterapeutti	05O1
puiestee	0]01
puikiai	0Zn1
puikus	0Zn1
puisto	08Q1
pultos	0<L1
puppeteer	01g1
purser	01g1
pusat	07\1
pustakawan	02:1
put	0jE2
putkiasentaja	05O1
puuseppa	05O1
puuseppae	05O1
puuseppä	05O1
puutarhuri	05O1
pučko otvoreno učilište	0jD1
pza	09>1
página	0jG2
pályázat	0001
până	0e^1
până la	0e^1
până în	0e^1
până în prezent	0221
pâtissier	01Z1
pâtissière	01Z1
pädagog	05T1
päiväkoti	0U@2
pätevyys	0YW1
pääaine	0YX1
päällikkö	05O1
på	0eK1
på distans	0GX1
på nett	0NJ1
pågående	0eL2
pågår	0cB1
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
põhiharidus	0WI1
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
předpoklad	0cX1
předpokládané	0cX1
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
qualifica	0jI2
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
r	0aU1
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
rad od kuce	0aY2
rad od kuće	0aY2
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
ragel	0^41
ragioniera	0251
ragioniere	0251
rahastonhoitaja	05O1
rahuldav	0WN1
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
razgovorno	0jK1
raziskovalec	0EM1
raziskovalka	0EM1
razoavel	0C01
razoável	0C01
razveden	0bI2
razvedena	0bI2
razvijalec	0EM1
razvijalka	0EM1
razvojni	0=m1
računovodja	0EM1
računovodkinja	0EM1
računovođa	0=n2
raġel	0^41
rd	0jL2
re	0Kf1
realexamen	0P;1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<k1
realty	0371
reatha	05`1
rebbiegha	0jN1
rebbiegħa	0jN1
rebbieh	0>O1
rebbieħ	0>O1
recenzio	0GW1
recenzió	0GW1
recenzja	07E1
recepcioner	0XN1
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
receptionist	0jO5
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
redactor	0jT4
redactora	02?2
redactrice	01Z1
redakteur	05T1
redaktoer	05L3
redaktor	0jX6
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
referat	0j^3
referats	0GS1
referendar	05T1
referens	0291
referent	0ja8
referenta	01h1
referentka	0261
referentă	01h1
referāts	0GS1
region	0ji3
regione	03I1
regisseur	0jl2
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
remota	0jn2
remote	0k04
remotely	0Ob1
remoto	0k43
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
reporter	0k72
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
responsable	0k93
responsavel	01\1
responsável	01\1
ressort	06P1
restaurace	0FF1
restauracia	03G1
restauracja	0361
restaurang	0>>1
restaurant	0k<8
restaurante	08_2
restaurator	05T1
restauratore	0251
restauratrice	0251
restavracija	0>?1
restonomi	04V1
restoran	0kD5
restoranas	03H1
restorani	03W1
restorans	0661
restoranı	03W1
restorer	01g1
restorāns	0661
result	00T1
resume	0aS1
resumo	05;1
reszleg	0CH1
retail	0kI2
retning	0kK1
rettindi	0[[2
review	0>21
revija	0Xa1
revisor	0kL4
revisora	01\1
revisore	0251
revista	0kP4
revistă	0731
revizor	0XN1
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
rimelig	0`I1
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
robotnik	0]V2
robotník	0@:1
roc	0kT1
rocenka	0GO1
rodeny hovorca	0^J1
rodený hovorca	0^J1
rodily	0^R1
rodily mluvci	0^R1
rodilý	0^R1
rodilý mluvčí	0^R1
rodny jazyk	0kU2
rodný jazyk	0kU2
rodovia	04H1
rodzimy	0Ia1
roerlegger	0;P1
roermokare	02A1
roinn	0kW2
rok	0kY3
rokov	0k\1
roku	0k]2
roky	0k_2
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
rozvedena	0ka2
rozvedeny	0ka2
rozvedená	0ka2
rozvedený	0ka2
rozwiedziona	0WC1
rozwiedziony	0WC1
ročenka	0GO1
rt	0kc2
rua	04H1
rudens	0ke1
rudiments	0;l1
ruduo	0kf1
rue	04g1
ruhsat	0<c1
ruim voldoende	0P`1
rukovodilac	06i1
rukovoditelj	0XN1
rumah sakit	07\1
runai	03U1
runner	01g1
runner up	00N1
runner-up	00N1
rupnica	0661
rutineret	0kg1
rw	0Eg1
ry	00`1
rybak	0261
rybar	0>a1
rybář	0>a1
ryhma	0kh2
ryhmae	0kh2
ryhmä	0kh2
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
résumé	0aS1
részleg	0CH1
réttindi	0[[2
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
s d	0RO1
s e	0DZ1
s h	0DZ1
s kom	0DZ1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>?1
s p a	00`1
s pd	0DZ1
s pohvalom	0c`1
s r l	00`1
s r o	00`1
s t	0DZ1
s vyznamenanim	0A62
s vyznamenaním	0R\1
s vyznamenáním	0R[1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0RO1
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
s/d	0RO1
s1	09a1
s2	0kj2
s3	0I31
sa	0kl2
saakka	0812
saangare	02A1
saangerska	02A1
saat ini	0R81
saatio	06F1
sac	00`1
sach	0:N1
sachbearbeiter	05T1
sachkunde	0\G2
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
saemileg	0b]1
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
saineolai	0kn2
saineolaí	0kn2
sairaala	06F1
sairaanhoitaja	05O1
sairaanhoitaja (amk	04V1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0l01
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
samhradh	0l11
samlevende	0l21
samordnare	02A1
samostojni podjetnik	0>?1
samozatrudnienie	0361
sampai	0RO1
sampai dengan	0RO1
sampai saat ini	0R81
sampai sekarang	0R81
sampiyon	0;V1
samska	0\L1
samski	0\L1
samtaleniva	0>c1
samtalenivaa	0>c1
samtaleniveau	0`I1
samtalenivå	0>c1
samtalsniva	0SQ1
samtalsnivaa	0SQ1
samtalsnivå	0SQ1
san ve tic	00`1
san. ve tic	00`1
sanayi	03W1
sang lap	09l1
sangare	02A1
sangat baik	0[02
sanger	0Oj3
sangerska	02A1
sanitaeter	05T1
sanitar	06]1
sanitater	05T1
sanitář	06]1
sanitäter	05T1
santral gorevlisi	05E1
santral görevlisi	05E1
saopstenje	0cR1
saopštenje	0cR1
sap certified	01Q1
sapper	01g1
saradnica	06i1
saradnik	06i1
sarjana	0DZ1
sarkici	05E1
sarl	00`1
sarta	0251
sarto	0251
sarunvaloda	0l31
sarunvalodas limeni	0l31
sarunvalodas līmenī	0l31
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
sayfa	0l41
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
school	0l52
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
schule	0RY2
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
scoala postliceala	0l72
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
scrum master	0l93
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
secretaria	0l<4
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
sectie	0l@2
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
sef	0lB4
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
seit	0lF1
seite	0lG1
sejak	0lH2
sekarang	0R81
sekce	0Gj1
sekcia	0Go1
sekcja	0Id1
sekolah	0MC1
sekolah dasar	0MC1
sekolah menengah	0MC1
sekolah tinggi	0MC1
sekretaer	0Oj3
sekretar	0lJ3
sekretare	02R1
sekretarica	06i1
sekretaris	02:1
sekretarka	0Q03
sekretars	02R1
sekretarz	0261
sekreter	05E1
sekreterare	02A1
sekreteri	05E1
sekretore	02Q1
sekretorė	02Q1
sekretárka	0@:1
sekretářka	0>a1
sekretär	0lM2
sekretær	05d2
sekretāre	02R1
sekretārs	02R1
seksi	0:L1
seksjon	0lO1
sektion	0lP2
sektor	0lR3
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
seller	0Sc1
selskab	0??1
selskap	0:b1
selts	0521
selvstaendig	0lU1
selvstendig naeringsdrivende	0lV1
selvstendig næringsdrivende	0lV1
selvstændig	0lU1
semaine	0lW1
semaines	0lW1
semana	0lX2
semanas	0lX2
seminaari	0lZ2
seminaire	0O51
seminar	0l\:
seminari	0lf1
seminario	0lg3
seminarium	0lj3
seminary	01N1
seminer	0JX1
semineri	0JX1
seminár	0lm1
seminário	0?g1
seminář	0ln1
sempozyumu	0=O1
sena	0lo1
senac	0@M1
senai	0@M1
sene	0m01
senior	0RN1
senter	0:b1
seo	06o1
seppa	05O1
seppae	05O1
seppä	05O1
serbest	03W1
serfraedingur	0m12
sergeant	01g1
serhaefing	0241
serralheiro	01\1
serrurier	01Z1
sertificets	0671
sertificēts	0671
sertifika	0<c1
sertifikaat	0Vd1
sertifikaatti	0m32
sertifikali	0<c1
sertifikalı	0<c1
sertifikasi	0m52
sertifikası	0<c1
sertifikat	0m74
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
servitoer	0T42
servitor	0T42
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
setmana	0m;1
setmanes	0m;1
setor	0G<1
setter	01g1
settimana	0m<1
settimane	0m<1
settore	0m=2
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
si	0m?1
sia	00`1
siandien	0D]1
sicher	0O:2
sida	0m@1
sidan	0mA1
side	0mB2
side project	0@91
siden	0OO2
sidlisko	0a]1
sidliste	0?K1
sieger	0g02
siegerin	00:1
siele	0<M1
sieu thi	0;A1
sieviesu	0mD1
sieviete	0mD1
sieviešu	0mD1
signaller	01g1
signalman	01g1
sigorta	03W1
sigurvegari	00;1
sihteeri	05O1
siiani	0RK1
siivooja	05O1
silpnai	0eY1
silver	00N1
silver medal	00N1
sim	0<j1
sim a	0<j1
sim c	0<j1
simdi	0>n1
simposio	05;1
simpozion	0731
simpósio	05;1
since	0mE1
sindaco	0251
sinds	0mF1
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
sivu	0mG1
sivuaine	0YX1
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
skilled	0RN1
skilt	0mH2
skipper	0mJ4
skipstjori	0=]1
skipstjóri	0=]1
skiries	0bK1
skirteini	0[[2
skladiscnik	0EM1
skladistar	0=m1
skladištar	0=m1
skladiščnik	0EM1
skladnice	0>a1
skladnik	0Ah2
skladník	0Ah2
sklep	0361
skoeterska	02A1
skola	0mN7
skola primarja	0471
skola sekondarja	0471
skolan	0Nf1
skole	0mU2
skolekundskaber	0<X1
skolekunnskaper	0<Y1
skolen	0mU2
skoleni	0ln1
skolenie	0lm1
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
skripta	0W;2
skriptá	0Af1
skräddare	02A1
skrædder	06Q1
skuespiller	05d2
skup	0cS1
skupina	0mW3
skuska	0@g1
skyrius	0mZ2
skyrsla	0?I1
skådespelare	02A1
skírteini	0[[2
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
slobodna	0m\1
slobodny	0m\1
slobodná	0m\1
slobodný	0m\1
slta	0T11
slu	00`1
slusarz	0261
slutbetyg	0m]2
sluzba	0lR3
služba	0lR3
sládek	0>a1
sma	0m_4
smart working	00e1
smed	05L3
smer	0mc2
smid	0J^1
smidur	0=]1
smiður	0=]1
smjer	0me1
smk	0m_4
smp	0mf2
snekker	0;P1
snickare	02A1
snin	0lo1
snit	0Jo1
snitt	0PD1
snittbetyg	0<l1
so	0mh2
so cap	0`g1
so yeu ly lich	0RX1
soavtor	0Xa1
sobresaliente	0?R1
sobrid	0\>1
soc coop	00`1
soc. coop	00`1
soci	02>1
socia	0j44
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
sodien	0\>1
soehne	08[1
soemand	06Q1
soemmerska	02A1
sofer	01h1
soferis	02R1
sofor	0mj3
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
soldat	0XY4
soldier	01g1
solicitor	01g1
solid	0B?1
solide	05m1
solide kenntnisse	05m1
soloist	01g1
solteira	0mm1
solteiro	0mm1
solter	0@71
soltera	0mn2
soltero	0n01
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
sommar	0n11
sommaren	0n11
sommelier	0f:3
sommeliere	07`2
sommelière	07`2
sommer	0n23
sommeren	0n52
sommerska	02A1
sonbahar	0Q\1
song ngu	0:f1
song ngữ	0:f1
sonographer	01g1
sopir	02:1
sor	03Y1
sorumlu	05E1
sorumlusu	05E1
sorvaaja	05O1
sos	0n72
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
speciale	0kK1
specialisatie	02k1
specialisation	0n92
specialist	0n;6
specialista	0nA5
specialistas	02Q1
specialiste	02O2
specialistka	0Ah2
specialists	02R1
specialistă	01h1
specialistė	02Q1
specialitate	0iA1
specialite	0Mg1
specialitāte	0iA1
specializace	0cT1
specializacia	0nF1
specializacija	0Y^1
specializacio	0nG1
specializare	0IJ1
specializarea	0IJ1
specialization	0BF1
specializing in	0BF1
specializzazione	0nH2
specializáció	0nG1
specialybe	0Y^1
specialybė	0Y^1
specijalist	0XN1
specijalista	06i1
speciāliste	02R1
speciālists	02R1
specjalista	0261
specjalistka	0261
specjalizacja	0Wb1
specjalnosc	0Wb1
specjalność	0Wb1
spedition	03B1
spesialis	02:1
spesialisering	0Nl1
spesialist	0;P1
spetsialist	01>1
spezialist	0nJ2
spiewaczka	0261
spital	03A1
spitali	06H1
spitalul	03A1
spizjar	0561
spiżjar	0561
splaiul	04R1
spletno	0aX1
splosna matura	0g21
splošna matura	0g21
spodziewany	0fa1
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
spring	0nL1
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
sredni	0nM2
srednia	0nO2
srednia ocen	0c^1
srednie	0J]1
srednio	0IS1
srednio zaawansowany	0IS1
srednio zaawansowany wyzszy	0HN1
sredniozaawansowana	0IS1
sredniozaawansowany	0nM2
sredniozaawansowany wyzszy	0HN1
srednja izobrazba	0g21
srednja raven	0fo1
srednja razina	0jK1
srednja skola	0nQ3
srednja sola	0Jl1
srednja strokovna izobrazba	0g21
srednja strucna sprema	0nT2
srednja stručna sprema	0nT2
srednja škola	0nQ3
srednja šola	0Jl1
srednje	0nV6
srednje dobro	0fo1
srednjesolska izobrazba	0g21
srednješolska izobrazba	0g21
srednji	0n\1
srednji nivo	0n\1
srl	00`1
sráid	07K1
ss	0DP1
ssc	00E1
sss	0nT2
sst	03M1
st	0jL2
staatlich geprueft	0n]1
staatlich gepruft	0n]1
staatlich geprüft	0n]1
staatsexamen	0FW1
stadare	02A1
stadig	0Sm1
stadt	08[1
stadtrat	02c1
stadtwerke	03B1
staedare	02A1
staf	02:1
staff	0iB2
stage de formation	0O51
stage hand	01g1
stage manager	01g1
stagehand	01g1
stagiair	0n^2
stagiaire	0n`2
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
statni jazykova zkouska	0VN1
stavby	0FF1
stavbyvedouci	0>a1
stavbyvedoucí	0>a1
stazist	0=m1
stazista	0nb3
stazistka	0Ah2
stazuotojas	02Q1
stazysta	0261
stazystka	0261
stażysta	0261
stażystka	0261
stažist	0=m1
stažista	06i1
stažuotojas	02Q1
ste	0ne1
steeg	0FE1
steig	0AH1
steuermann	02c1
steward	0S62
stewardesa	0nf2
stewardess	0nh3
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
stipend	0Xl1
stipendet	0Xl1
stipendi	06G1
stipendiat	0;P1
stipendiet	0h\1
stipendija	0nk5
stipendium	0o06
stiurthoir	03U1
stivuitorist	01h1
stiúrthóir	03U1
stjori	0=]1
stjóri	0=]1
stm	0T11
stock controller	01g1
stockman	01g1
stofa	06H1
stofnandi	0=]1
stofnun	06H1
stoker	01g1
stolar	0o63
stolarz	0261
stolár	0@:1
stonemason	01g1
store	0371
storekeeper	01g1
stores	0371
stowarzyszenie	0361
str	0o92
straaket	04f1
straat	0FE1
strada	0o;2
straede	0Of1
straeti	0Pd1
straipsnis	0XB1
straket	04f1
strana	0o=1
strasse	0AH1
strata 1	0DZ1
strata 2	0eb1
strateg	02A1
strategist	01g1
strazak	0261
strazny	0>a1
straße	0AH1
strażak	0261
stredisko	0o>2
stredna odborna skola	0\\1
stredna skola	0\\1
stredne	0o@2
stredne pokrocila	0o@2
stredne pokrocily	0oB4
stredne pokročilá	0Y=1
stredne pokročilý	0oF2
stredni prumyslova skola	0DP1
stredni skola	0DP1
stredná odborná škola	0\\1
stredná škola	0\\1
stredoskolske	0oH2
stredoskolske s maturitou	0^]1
stredoskolske vzdelani	0^]1
stredoskolske vzdelanie	0^\1
stredoškolské	0^\1
stredoškolské vzdelanie	0^\1
street	0641
stribrny	0051
strojirny	0FF1
strojvedouci	0>a1
strojvedoucí	0>a1
strojírny	0FF1
strokovni izpit	0@d1
strokovnjak	0oJ2
strokovno	0oL1
strona	0oM1
strong	0RN1
strucni ispit	0IW2
strucni studij	0gk1
strucnjak	0oN4
strukovne studije	0<P1
strukturovany zivotopis	0oR2
strukturovaný životopis	0hc1
strukturvieniba	0Dd1
struktūrvienība	0Dd1
strungar	01h1
stručni ispit	0IW2
stručni studij	0gk1
stručnjak	0oN4
strážný	0>a1
stråket	04f1
stræde	0Of1
stræti	0Pd1
stuckateur	05T1
student	0oT3
student assistant	01g1
studentereksamen	00D1
studentermedhjaelper	06Q1
studentermedhjælper	06Q1
studentexamen	0P;1
studentische hilfskraft	08Y1
studentsprof	0QD1
studia	0Af1
studia doktoranckie	0I[1
studia i stopnia	0Ui1
studia ii stopnia	0VQ1
studia inzynierskie	0Ui1
studia inżynierskie	0Ui1
studia licencjackie	0Ui1
studia magisterskie	0VQ1
studia podyplomowe	0VQ1
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
studij	0me1
studija	0oW2
studijni obor	0cT1
studijni prumer	0R[1
studijny odbor	0nF1
studijny program	0nF1
studijní obor	0cT1
studijní průměr	0R[1
studijska smer	0oY1
studijski program	0mc2
studiju programa	0Y^1
studiju programma	0iA1
studijų programa	0Y^1
studio	0oZB
studio legale	03I1
studios	0371
studiu	0731
studium	0ol2
studium policealne	0g81
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
státní jazyková zkouška	0VN1
stážista	0Ah2
stážistka	0Ah2
städare	02A1
stígur	0Pd1
stúdentspróf	0QD1
stúdió	07F1
stüdyosu	03W1
středisko	0Gj1
střední průmyslová škola	0DP1
střední škola	0DP1
středně	0Y>1
středně pokročilá	0Y>1
středně pokročilý	0on2
středoškolské	0^]1
středoškolské s maturitou	0^]1
středoškolské vzdělání	0^]1
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
sufficiente	1002
sugarut	03Y1
sugis	1021
sugárút	03Y1
suhtlustasand	0WN1
suite	0641
sujuva	0Kl1
sujuva suullinen ja kirjallinen	0Kl1
sujuvasti	0Kl1
sumar	1031
summa cum laude	0AC1
summer	1041
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
supervisor	1055
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
suuntautuminen	0YX1
suuntautumisvaihtoehto	0YX1
suureparane	0YV1
suurepärane	0YV1
suvi	10:1
svadlena	0>a1
svaert god	0962
svaert godt	0N^1
svarec	10;2
svarecsky	0@f1
svarvare	02A1
sveinsprof	0QD1
sveinspróf	0QD1
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
sveucilisni prvostupnik	0gk1
sveucilista	0jD1
sveuciliste	0jD1
sveučilišni prvostupnik	0gk1
sveučilišta	0jD1
sveučilište	0jD1
svid	10=2
sviluppatore	0251
sviluppatrice	0251
svið	10=2
svjedodzba	10?2
svjedodžba	10?2
svobodna	10A1
svobodny	10A1
svobodná	10A1
svobodný	10A1
svářeč	10;2
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
syksy	10B1
symposium	0>21
sysadmin	01g1
systeembeheerder	01c1
systeme	03B1
systems	0371
szabadalom	0GW1
szabo	0<L1
szabó	0<L1
szak	0nG1
szakacs	0291
szakerto	10C2
szakertoi	0`?1
szakgimnazium	0XK1
szakgimnázium	0XK1
szakirany	0nG1
szakirány	0nG1
szakiskola	0XK1
szakkepesites	0Kg1
szakkozepiskola	0XK1
szakképesítés	0Kg1
szakközépiskola	0XK1
szakmai erettsegi	0Kg1
szakmai oneletrajz	0dJ1
szakmai oneletrajza	0dJ1
szakmai érettségi	0Kg1
szakmai önéletrajz	0dJ1
szakmai önéletrajza	0dJ1
szakmunkas	0Kg1
szakmunkas bizonyitvany	0Kg1
szakmunkás	0Kg1
szakmunkás-bizonyítvány	0Kg1
szakos	0nG1
szakvizsga	0Kg1
szakács	0291
szakértő	10C2
szakértői	0`?1
szalloda	07F1
szco	03G1
szeminarium	10E1
szeminárium	10E1
szerelo	0291
szerelő	0291
szerkeszto	10F3
szerkesztő	10F3
szerzotars	0<L1
szerzőtárs	0<L1
szinesz	0KS1
szinhaz	07F1
szkola	03h1
szkola podstawowa	03h1
szkola policealna	0g81
szkole	03h1
szkolenie	10I2
szkoly	03h1
szkoła	03h1
szkoła podstawowa	03h1
szkoła policealna	0g81
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
sæmileg	0b]1
séminaire	0O51
sérfræðingur	0m12
sérhæfing	0241
sétány	03Y1
sídlisko	0a]1
sídliště	0?K1
síðan	0mA1
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
sügis	1021
sürücü belgesi	0<c1
sędzia	0261
sš	0DP1
sơ cấp	0`g1
sơ yếu lý lịch	0RX1
số	0AR1
sở	0;A1
t	0aU1
t level	02X1
t m	0P31
t o m	10K1
t.o.m	10K1
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
taevling	0h\1
taevlingen	0h\1
tag	0291
tagad	0\>1
tagesmutter	02c1
taglaegger	06Q1
taglægger	06Q1
tagozat	0nG1
tagung	10L1
tagungsband	08L1
tahmini	0<b1
tahun	10M2
tai	10O1
tai xe	09l1
taighdeoir	03U1
tailor	01g1
tajjeb	10P1
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
takmicenje	0fb1
takmičenje	0fb1
takmorkud	0QA1
takmörkuð	0QA1
taktekker	0;P1
takımı	0=c1
talitus	0_K1
talk	0>21
talla hetkella	0J;1
taller	10Q4
talleres	07[1
tallers	03P1
talv	10U1
talvi	10V1
taman kanak kanak	0MC1
taman kanak-kanak	0MC1
tamirci	05E1
tamplar	01h1
tanaan	0J;1
tanacsado	0291
tanapaev	0RK1
tanar	0291
tanaseni	0RK1
tanav	0]01
tancerka	0261
tancerz	0261
tancos	0<L1
tanecnice	0>a1
tanecnik	0>a1
tanečnice	0>a1
tanečník	0>a1
tanfolyam	10W3
tanito	0291
tanssija	05O1
tanukiri	0011
tanulmany	0GW1
tanulmanyi atlag	08=1
tanulmány	0GW1
tanulmányi átlag	08=1
tanulo	0832
tanuló	0832
tanusitvany	0VZ1
tanzer	05T1
tanácsadó	0291
tanár	0291
tanító	0291
tanúsítvány	0VZ1
tap chi	0:N1
tap doan	0;A1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FJ1
tardor	10Z1
targoncas	0<L1
targoncás	0<L1
targyalasi szint	0MY1
targyalasi szintu	0MY1
targyalokepes	0MY1
tarjoilija	05O1
tarkastaja	05O1
tarnyba	0EU1
tarsalgasi	0Y]1
tarsalgasi alapszint	0Y\1
tarsalgasi szint	0Y]1
tarsalgo	0Y\1
tarsasag	07F1
tasarimci	05E1
tasarimcisi	05E1
tasarımcı	05E1
tasarımcısı	05E1
tavasz	10[1
tavasza	10[1
tavern	0371
tavling	0h\1
tavlingen	0h\1
tavmunka	10\1
tavolrol	10\1
taxista	01B1
tbk	00`1
tcf	0<M1
teacher	01g1
teaching assistant	01g1
teaching fellow	01g1
teadur	01>1
teaduskond	03Z1
team	10]9
team lead	06o1
teanga dhuchais	0?Q1
teanga dhúchais	0?Q1
teastas	0@@1
teastas soisearach	06`1
teastas sóisearach	06`1
teater	10f4
teatr	0361
teatras	03H1
teatre	03P1
teatris	0661
teatro	0@J3
teatru	03A1
teatrul	03A1
teatteri	06F1
tecaj	10j2
tech lead	06o1
technician	01g1
technicien	0TS1
technicka	0Ah2
technicus	01c1
techniek	02Y1
technik	10l5
technikas	02Q1
techniker	1112
technikum	1133
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
tecnica	0j44
tecnica superior	0AV1
tecnicatura	0AV1
tecnico	06R3
tecnico em	0CN1
tecnico en	0:G1
tecnico medio	0:G1
tecnico superior	0AV1
tecno	1162
tecno u govoru i pismu	1181
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
tee	0]01
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
tehnik	1192
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
tekmovanje	0f_1
teknik	0:J2
teknik universitesi	03n1
teknik üniversitesi	03n1
tekniker	11;4
teknikk	0:b1
teknikko	11?2
tekniku	0561
teknisi	02:1
teknisyen	05E1
teknisyeni	05E1
teknologie doktor	0GT1
teknoloji	03W1
teknolojileri	03W1
tekoce	11A1
tekoce znanje	11A1
tekoče	11A1
tekoče znanje	11A1
tekstil	03W1
tel	11B1
telc	0<M1
tele	11B1
telecom	0371
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0F@2
telefonista	11C2
telelavoro	00e1
telemarketer	11E2
telemunca	0E=1
telemuncă	0E=1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0KR1
teletrabalho	11G1
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
terapeut	11H2
terapeuta	0261
teraz	11J2
terbaik	05l1
tercuman	05E1
tercüman	05E1
tere	03Y1
terrace	0641
terveyskeskus	06F1
tervezett	11L1
tervezo	0291
tervező	0291
terzi	05E1
tesar	0>a1
tesař	0>a1
tese	05;1
tesekkur belgesi	0;V1
tesi	11M2
tesiasi	0D]1
tesis	11O2
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
tester	11Q6
testerka	0261
teurastaja	05O1
teymi	0J`1
tez	0=O1
teza	0731
tezi	07C1
tezli yuksek lisans	11W1
tezli yüksek lisans	11W1
tezsiz yuksek lisans	11W1
tezsiz yüksek lisans	11W1
teză	0731
teātris	0661
tečaj	10j2
tečno	1162
tečno u govoru i pismu	1181
teşekkür belgesi	0;V1
teżi	07C1
th	0bF1
thac si	0:n1
thang	11X2
thanh pho	0AR1
thanh thao	0al2
thanh vien	09l1
thcs	0Db1
the	0:k1
the huong dan vien	0:k1
theater	11Z3
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
thn	11]1
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
thuiswerk	0SO1
thydandi	0=]1
thành phố	0AR1
thành thạo	0al2
thành viên	09l1
tháng	11X2
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
tidskrift	0Xj2
tidsskrift	11^4
tie	08Q1
tiedekunta	0451
tien si	11b1
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
tiimi	0e52
tijdschrift	0[]2
tiketina	0c<1
tikėtina	0c<1
til	11c3
til d d	0Sm1
til d.d	0Sm1
til dagsins	0K]1
til dagsins i dag	0K]1
til dagsins í dag	0K]1
til na	0O<1
til naa	0O<1
til nu	0Sm1
til nå	0O<1
til og med	11f2
till	11h2
till dags dato	0cB1
till date	0Bl1
till now	0Bl1
till och med	10K1
till present	0Bl1
tills nu	0cB1
tills vidare	0cB1
tim	11j5
timarit	0?I1
timmerman	01c1
tingkat dasar	0KB1
tingkat lanjut	0481
tinh	0AR1
tinh nguyen vien	09l1
tionscadal	11o1
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
tiến sĩ	11b1
tiếng mẹ	0:f1
tiếng mẹ đẻ	0:f1
tiểu học	0Db1
tjener	06Q1
tlumacz	0261
tlumaczka	0261
tn	1202
tnhh	0;A1
to	1222
to chuc	0;A1
to date	0Bl1
to present	0Bl1
to this day	0Bl1
to truong	09l1
toamna	1241
today	0Bl1
todistus	0m32
toefl	0<M1
toefl ibt	0<M1
toeic	0<M1
toeicスコア	1251
toemrer	05d2
toften	0Of1
togaf	01Q1
togfoerer	06Q1
togforer	06Q1
togfører	06Q1
tohtori	1262
tohtorintutkinto	0Mh1
toi	0EP1
toimetaja	01>1
toiminimi	0WB1
toimisto	06F1
toimittaja	05O1
toistaiseksi	0J;1
tokarz	0261
toko	07\1
tol	1282
tolk	01>1
tolkija	01>1
tolmacs	0291
tolmács	0291
tom	10K1
tomrer	05d2
tontechniker	05T1
tookoda	0521
tootaja	01>1
topik	0<M1
topograf	01h1
torfl	0<M1
torg	0Pd1
torget	12:2
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
tot	12<3
tot en met	0P31
tot heden	0RD1
tot nghiep	12?1
tot nghiep thpt	00H1
tot nu	0RD1
tot nu toe	0RD1
tot op heden	0RD1
tour guide	01g1
tour leader	01g1
tourneur	01Z1
tovaren	03G1
tovarna	0[E2
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
trainee	12@4
trainer	12D3
training	12G2
training course	0CE1
tram driver	01g1
tranare	02A1
trang	12I1
transactions	0>21
translator	01g1
transport	02Y1
transportes	08_2
transports	12J2
trasporti	03I1
travesia	09>1
travessa	04H1
travessera	09L1
travesía	09>1
treasurer	01g1
treener	01>1
treinador	01\1
treinadora	01\1
tren trung binh	12L1
trener	12M4
treneris	02O2
trenerka	0261
trening	10E1
trenutacno	12Q1
trenutačno	12Q1
trenutno	12R3
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
trg	0b43
trgovina	0X>2
tribunal	02Z1
trida	0?K1
trieda	0a]1
trinity	0<M1
triq	0E21
tro giang	09l1
tro ly	09l1
trofeo	12U2
trofeu	00M1
trofeul	0?=1
troféu	00M1
troi chay	0?`1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	12W1
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
trung binh	12X2
trung bình	12X2
trung cap	12Z2
trung cap cao	12L1
trung cap nghe	0Db1
trung cấp	12Z2
trung cấp cao	12L1
trung cấp nghề	0Db1
trung hoc	0Db1
trung hoc pho thong	12\2
trung học	0Db1
trung học phổ thông	12\2
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
tréning	10E1
trésorier	01Z1
trésorière	01Z1
trên trung bình	12L1
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
trực tuyến	12W1
tu	12^3
tu van	09l1
tu xa	12W1
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
tunnistus	0\T2
tunnustus	12a3
tuomari	05O1
turguide	12d2
turistguide	0Q91
turizm	03W1
turpinas	0\>1
turpinās	0\>1
tutkija	05O1
tutkimusasema	06F1
tutkinto	0YW1
tutor	12f4
tutora	03N2
tuttora	00k1
tuzolto	0<L1
tvaaspraakig	0Nd1
tvasprakig	0Nd1
tvityngd	0`f1
tvityngdur	0`f1
tvornica	0WD1
tvrtka	0WD1
tvåspråkig	0Nd1
tvítyngd	0`f1
tvítyngdur	0`f1
tweede prijs	0JS1
tweetalig	0JT1
tyden	12j1
tydnu	12j1
tydny	12j1
tydzien	12k1
tydzień	12k1
tygodni	12k1
tygodnie	12k1
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
tyydyttaevae	0WK2
tyydyttaevae alkeet	04`1
tyydyttava	0WK2
tyydyttava alkeet	04`1
tyydyttävä	0WK2
tyydyttävä alkeet	04`1
työnjohtaja	05O1
työntekijä	05O1
työturvallisuuskortti	03X1
tài xế	09l1
táncos	0<L1
tárgyalási szint	0MY1
tárgyalási szintű	0MY1
tárgyalóképes	0MY1
társalgási	0Y]1
társalgási alapszint	0Y\1
társalgási szint	0Y]1
társalgó	0Y\1
társaság	07F1
távmunka	10\1
távolról	10\1
tâmplar	01h1
tällä hetkellä	0J;1
tänapäev	0RK1
tänaseni	0RK1
tänav	0]01
tänukiri	0011
tänzer	05T1
tänään	0J;1
tävling	0h\1
tävlingen	0h\1
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
tél	11B1
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
tól	1282
tõlk	01>1
tõlkija	01>1
töökoda	0521
töötaja	01>1
tømrer	05d2
týden	12j1
týdny	12j1
týdnů	12j1
tým	0Gj1
tęsiasi	0D]1
tłumacz	0261
tłumaczka	0261
től	1282
tř	0?K1
třída	0?K1
tűzoltó	0<L1
tư vấn	09l1
tại	10O1
tạp chí	0:N1
tập đoàn	0;A1
tỉnh	0AR1
tốt	0al2
tốt nghiệp	12?1
tốt nghiệp thpt	00H1
tổ	0:e1
tổ chức	0;A1
tổ trưởng	09l1
tới	0EP1
từ	12l2
từ xa	12W1
u	12n6
u braku	0bI2
u tijeku	12Q1
u toku	1341
uab	00`1
ubersetzer	05T1
ubezpieczenia	0361
ubungsleiter	05T1
ucen	0>a1
uceni	0DP1
ucenic	01h1
ucetni	0>a1
uciliste	1353
ucitel	02S2
ucitelj	0d]3
ucla	0Aj1
uctovnicka	0@:1
uctovnik	0@:1
uczelnia	03h1
uczen	0261
uczeń	0261
ud	00`1
udacity	0Aj1
udana	0bL1
udata	0bM1
uddannelsescenter	0JV1
udemy	0Aj1
udmaerkelse	0081
udmærkelse	0081
udruga	0WD1
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
uge	1381
uger	1381
ugift	0mH2
ugm	0Aj1
ugyintezo	0832
ugynokseg	07F1
ugyved	0291
uhing	0521
uhrmacher	05T1
ui	06o1
uitgeverij	1392
uitmuntend	13;1
uitstekend	0hn1
uitvoerder	01c1
ujsagiro	0291
uke	13<1
uker	13<1
ukonceno	01D1
ukonczona	0cU1
ukonczone	0cU1
ukonczony	0cU1
ukončeno	01D1
ukończona	0cU1
ukończone	0cU1
ukończony	0cU1
uksus	0_K1
ul	13=6
ulica	13C5
ulice	0?K1
ulicy	04U1
ulikool	03Z1
umschulung	01@1
und	13H1
undergraduate	0::1
underskoeterska	02A1
underskoterska	02A1
undersköterska	02A1
undertaker	01g1
underviser	05d2
underwriter	01g1
undirstada	0QA1
undirstaða	0QA1
uned	0?T1
ungdomsskole	0;Q1
uni	0RY2
uniao estavel	0mm1
unidad	0EN1
unidade	0G<1
unit	13I4
unita	0FK1
unitat	0Ga1
unite	0@C1
unità	0FK1
unité	0@C1
univ bacc	0gk1
univ dipl	0]C1
univ. bacc	0gk1
univ. dipl	0]C1
universidad	0?T1
universidade	0@M1
universita	13M2
universitaet	0<k1
universitaire	01P1
universitaria	0?T1
universitas	0MC1
universitat	13O2
universitate	13Q2
universitatea	07L1
universitatea politehnica	07L1
universitates	0441
universite	13S2
universiteit	08<1
universitesi	03n1
universitet	13U3
universitetas	0Do1
universitete	0Do1
universitetet	13U3
universiteto	0Do1
universities	01N1
university	13X2
università	13M2
universität	0<k1
université	01P1
universitāte	0441
universitātes	0441
univerza	0Jl1
univerze	0Jl1
univerzi	0Jl1
univerzita	0MI2
univerzite	0MI2
univerzitet	13Z1
univerzitetni diplomirani	0]C1
univerzity	0MI2
univerzitě	0DP1
uniwersytet	13[1
união estável	0mm1
unmarried	0A[1
unternehmen	03B1
until	0Lo1
until now	0Bl1
until present	0Bl1
until today	0Bl1
unur	0>O1
uoc	01O1
uomo	0]m1
upc	01O1
upcoming	05f1
upholsterer	01g1
uplne stredne	0^\1
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
ured	0WD1
urednica	0A]3
urednik	0A]3
urkunde	13\2
urzad	0361
urząd	0361
usek	0o>2
usine	02o1
uslugi	0361
usmerenje	13^1
usmeritev	0oY1
usmjerenje	0me1
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
utbildningsdag	13_1
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
utvar	0o>2
utvecklare	02A1
utvikler	0;P1
uverenje	0cV1
uvjerenje	0e@1
ux	06o1
uy ban	0;A1
uye	05E1
uyesi	05E1
uzaktan	0A;1
uzem	04N2
uzina	03A1
uzivatelska	13`1
uzivatelsky	13`1
uzman	13a2
uzman duzey	13c1
uzman düzey	13c1
uzmani	05E1
uzmanı	05E1
uznani	0051
uznanie	0041
uznemuma	13d1
uznemums	0661
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0cU1
uzyskany	0cU1
uzņēmums	0661
uzņēmumā	13d1
učení	0DP1
učeň	0>a1
učilište	13e2
učiliště	0DP1
učitel	06]1
učitelj	0d]3
učiteľ	08K1
uživatelsky	13`1
uživatelská	13`1
v	13g5
v le	0?L1
v o s	00`1
v teku	0Di1
v.le	0?L1
v.o.s	00`1
va	13l1
vaar	13m2
vaardare	02A1
vaardcentral	0>>1
vaaren	13m2
vabalt	0YV1
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
vaeitoeskirja	13o2
vaektare	02A1
vaelttaevae	04`1
vaelttaevae keskitaso	0WM1
vaenget	0Of1
vaentanlegt	0101
vaerkfoerer	06Q1
vaerkforer	06Q1
vaerksted	0??1
vaeylae	08Q1
vag	04f1
vaga hasti	0YV1
vaga hea	1412
vagen	04f1
vagt	0fW1
vahene	04Z1
vahtimestari	05O1
vairuotojas	02Q1
vairuotojo pazymejimas	08;1
vairuotojo pažymėjimas	08;1
vaistine	03H1
vaistininkas	02Q1
vaistinė	03H1
vaitekiri	03V1
vaitoskirja	13o2
vaji	06M1
vakblad	0=M1
vakfi	03W1
vakfı	03W1
vakman	01c1
vakt	0Q91
vaktare	02A1
vaktmaestare	02A1
vaktmastare	02A1
vaktmästare	02A1
vakuutus	06F1
valable jusqu'a	0Vn1
valable jusqu'en	0Vn1
valable jusqu'à	0Vn1
vald	1432
valet	01g1
valid through	0Lo1
valid to	0Lo1
valid until	0Lo1
valide	0EO1
valido fino al	0N=1
valido hasta	0R:1
validé	0EO1
valjak	0]01
vallalat	04N2
vallaline	01=1
vallalkozo	0291
valmentaja	05O1
valokuvaaja	05O1
valores	0Ag1
valttava	04`1
valttava keskitaso	0WM1
valuer	01g1
van	1451
van phong	0;A1
vanaf	1462
vandaag	0RD1
vanzatoare	01h1
vanzator	01h1
vapaaehtoinen	05O1
var	13m2
vara	1481
varastotyoentekijae	05O1
varastotyontekija	05O1
varastotyöntekijä	05O1
vardare	02A1
vardcentral	0>>1
varen	13m2
varhato	11L1
varhatoan	11L1
varilec	0EM1
varon	0Rd1
varrono	0<L1
varrónő	0<L1
vartija	05O1
varón	0Rd1
vas	0a^1
vasara	1492
vaspitac	0ZA1
vaspitač	0ZA1
vastaava	05O1
vayla	08Q1
vca	14;2
vd	0Q91
vdana	10A1
vdaná	10A1
ve	14=2
vecka	14?1
veckor	14?1
ved	14@2
vedec	0Ah2
vedes	0V:1
vedouci	10;2
vedoucí	10;2
veduca	0@:1
veduci	0@:1
vedúca	0@:1
vedúci	0@:1
vedęs	0V:1
veebis	0WA1
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
veleuciliste	0jD1
veleučilište	0jD1
velmi dobra	0492
velmi dobre	0g34
velmi dobrá	04>1
velmi dobře	14B2
velmi pokrocila	0XV1
velmi pokročilá	0XV1
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
verano	14D1
verao	14E1
verband	03B1
verdlaun	14F2
vereador	01\1
vereadora	01\1
verein	03B1
vereniging	02Y1
vergevorderd	14H1
verhandlungssicher	0fG1
verhandlungssicher in wort und schrift	0NL1
verheiratet	0P<1
verkaeufer	05T1
verkaufer	05T1
verkefni	14I1
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
verlag	14J2
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
verão	14E1
verðlaun	14F2
veröffentlichung	08L1
vet	01g1
vetaejae	05O1
vetaja	05O1
veterinarian	01g1
vetur	14L1
veturinkuljettaja	05O1
vetäjä	05O1
veuf	0@A1
veuve	0@A1
vezeto	0291
vezető	0291
veľmi dobre	14M2
veľmi dobrá	04C1
vhs	0Aj1
via	0?L1
viale	0?L1
vicar	01g1
vice president	01g1
vico	0?L1
vicolo	0?L1
vid	14O2
videaste	01Z1
videja atzime	08@1
videja izglitiba	06n1
videja limeni	0l31
videja profesionala	06n1
videji	0l31
videjs	14Q2
videregaaende	0c61
videregaaende opplaering	07D1
videregaaende skole	0;Q1
videregaende	0c61
videregaende opplaering	07D1
videregaende skole	0;Q1
videregående	0c61
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
vidutines	0eZ1
vidutinis	14S2
vidutiniskai	0eZ1
vidutiniškai	0eZ1
vidutinės	0eZ1
vidéaste	01Z1
vidēji	0l31
vidējs	14Q2
vidējā atzīme	08@1
vidējā izglītība	06n1
vidējā līmenī	0l31
vidējā profesionālā	06n1
vien	0;A1
vien dao tao	0Db1
viesbutis	03H1
viesnica	0661
viesnīca	0661
viešbutis	03H1
vigente hasta	0R:1
vigilante	03N2
vigile del fuoco	0251
vigneron	01Z1
vigneronne	01Z1
viikko	14U1
viikkoa	14U1
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
vinter	14V3
vinteren	14Y2
vintern	14[1
vintner	01g1
violinista	0251
viragkoto	0<L1
virasto	06F1
virejas	02Q1
viriesu	14\1
virietis	14\1
virkailija	05O1
virksomhed	0??1
virtual	0Ob1
virziens	0iA1
virágkötő	0<L1
virėjas	02Q1
visa skola	14]2
visa strucna sprema	14_2
visagist	05T1
visi srednji	14a2
visiting scholar	01g1
visja sola	0Jl1
visja strokovna izobrazba	14c1
visjesolska izobrazba	14c1
visjesolski studij	14c1
visji srednji	14d1
visoka skola	0Jj2
visoka sola	0Jl1
visoka strokovna izobrazba	0G01
visoka strucna sprema	0FO1
visoka stručna sprema	0FO1
visoka škola	0Jj2
visoka šola	0Jl1
visoko obrazovanje	0UK1
vispareja videja	06n1
vispārējā vidējā	06n1
viss	0SQ1
visser	01c1
vita	0aS1
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
viuda	0n01
viudo	0n01
viuva	0mm1
viuvo	0mm1
vizsga	0=k2
vizvezetek szerelo	0<L1
við	0RT1
viðurkenning	00;1
viúva	0mm1
viúvo	0mm1
viša stručna sprema	14_2
viša škola	14]2
viši srednji	14a2
višja strokovna izobrazba	14c1
višja šola	0Jl1
višješolska izobrazba	14c1
višješolski študij	14c1
višji srednji	14d1
viện	0;A1
viện đào tạo	0Db1
vk	14U1
vlasnica	0=n2
vlasnik	0=n2
vloeiend	0hn1
vloeiend in woord en geschrift	0hn1
vmbo	0R>2
vmbo diploma	0R@1
vmbo-diploma	0R@1
vo	14e1
vocal	01B1
vocational qualification	02X1
voda	06i1
vodic	08K1
vodicsky preukaz	0@g1
voditelj	0XN1
vodič	08K1
vodičský preukaz	0@g1
vodja	0EM1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>a1
voják	0>a1
voldoende	0C21
volontaer	0Ya2
volontar	0Ya2
volontaria	0251
volontario	0251
volonter	05F2
volontär	0Ya2
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
vom	14f1
von	14f1
voorjaar	0[P1
voorman	01c1
voorzitter	01c1
vopsitor	01h1
vor	14g1
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
vottord	14h1
vottorð	14h1
vottun	14h1
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
vrijwilliger	0[:2
vrijwilligster	0J^1
vrlo dobro	14i4
vrouw	14m1
vrouwelijk	14m1
vrtec	0Jl1
vrtic	0Jj2
vrtić	0Jj2
vrátný	0>a1
vs	0G01
vsi	00`1
vss	14n2
vuggestue	0??1
vukova diploma	0fb1
vuoden	0071
vuosi	1501
vuotta	1501
vut	0DP1
vvs montor	06Q1
vvs-montoer	06Q1
vvs-montør	06Q1
vwo	0R>2
vyborna	0492
vyborne	0g34
vychovatel	06]1
vychovavatel	08K1
vychovávateľ	08K1
vydano	0GO1
vydata	0m\1
vydatá	0m\1
vydavatelstvi	0FF1
vydavatelstvo	1512
vydavatelství	0FF1
vydavateľstvo	1512
vydáno	0GO1
vyhlaska	0@f1
vyhláška	0@f1
vyras	1531
vyriska	1531
vyriška	1531
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
vyssie odborne	1541
vysvedceni	0@f1
vysvedcenie	0@g1
vysvedčenie	0@g1
vysvědčení	0@f1
vyucen	0^]1
vyuceni	0^]1
vyucni list	0^]1
vyucny list	0^\1
vyučen	0^]1
vyučení	0^]1
vyvojar	02S2
vyzkumny pracovnik	0>a1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1541
vyšší odborná škola	0DP1
vyšší odborné	0G81
vzdalene	0a[1
vzdáleně	0a[1
vzgojitelj	05H1
và	13l1
válido hasta	0R:1
vállalat	04N2
vállalkozó	0291
várható	11L1
várhatóan	11L1
vânzătoare	01h1
vânzător	01h1
väg	04f1
väga hea	1412
väga hästi	0YV1
vägen	04f1
vähene	04Z1
väitekiri	03V1
väitöskirja	13o2
väktare	02A1
väljak	0]01
välttävä	04`1
välttävä keskitaso	0WM1
väylä	08Q1
vår	13m2
vårdare	02A1
vårdcentral	0>>1
våren	13m2
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
výborne	14M2
výborná	0492
výborné	04>1
výborně	14B2
výskumný pracovník	0@:1
výuční list	0^]1
výučný list	0^\1
vývojár	08K1
vývojář	06]1
výzkumný pracovník	0>a1
vāji	06M1
văn phòng	0;A1
vērtējums	08@1
vědec	0>a1
vīrietis	14\1
vīriešu	14\1
všs	1551
všį	00`1
w	1562
w l l	00`1
w toku	04A1
w trakcie	04A1
w.l.l	00`1
wachmann	02c1
waiter	01g1
waitress	01g1
wakacje	0[51
wakil	02:1
wakil ketua	02:1
wall	0AH1
wanita	0eI1
warden	01g1
warehouse	0371
warehouse operative	01g1
warsztat	0361
warsztaty	1581
wartawan	02:1
warung	07\1
wasit	02:1
watchmaker	01g1
way	0641
wazna do	1591
wazne do	1591
wazny do	1591
ważna do	1591
ważne do	1591
ważny do	1591
we	15:1
webmaster	01g1
wedstrijd	0<m1
week	15;2
weeks	15=1
weg	15>2
weibl	0OT1
weiblich	0OT1
weiterbildung	0O82
weken	15@1
welder	01g1
werk	03B1
werke	03B1
werker	06@2
werkstatt	03B1
werkstudent	15A2
werkstudentin	08Y1
wesen	0Y_1
wethouder	01c1
wettbewerb	0g02
wholesaler	01g1
wiceprezes	0261
widowed	0A[1
winemaker	01g1
winkel	02Y1
winnaar	0JS1
winner	00N1
winter	15C3
winzer	02c1
wiosna	15F1
wiosną	15F1
wirausaha	07\1
wissenschaft	0Y_1
wissenschaften	0Y_1
wissenschaftler	05T1
wissenschaftliche mitarbeiterin	08Y1
wissenschaftlicher mitarbeiter	08Y1
with	0Nj1
wk	15=1
wks	15=1
wlasciciel	0261
wlascicielka	0261
wlasna dzialalnosc	0361
wo bachelor	0:@1
wo master	0Hc1
wo-bachelor	0:@1
wo-master	0Hc1
woche	15G1
wochen	15G1
wohnung	0511
woj	04U1
wolny	0WC1
wolontariusz	0261
wolontariuszka	0261
woman	15H2
work from home	0Ob1
worker	01g1
working familiarity	0MK1
working knowledge	0Pa2
working proficiency	0Pc1
works	0371
workshop	15J3
writer	01g1
wspolautor	0261
wspolautorka	0261
współautor	0261
współautorka	0261
wychowawca	0261
wydane	0cU1
wydany	0cU1
wydawnictwo	15M2
wydzial	15O2
wydział	15O2
wykladowca	0261
wyksztalcenie srednie	0J]1
wykształcenie średnie	0J]1
wykładowca	0261
wynik	0c^1
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
xahar	15Q1
xep loai	0F=1
xerrada	0?l1
xhur	15Q1
xitwa	15R1
xuat sac	15S2
xuong	0;A1
xuất sắc	15S2
xã	0AR1
xưởng	0;A1
xếp loại	0F=1
y	15U2
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
yayinevi	15W2
yayinlandi	0=O1
yayinlari	03W1
yayınevi	15W2
yayınlandı	0=O1
yayınları	03W1
yaz	15Y1
yazilim	03W1
yazilimci	05E1
yazılım	03W1
yazılımcı	05E1
yds	0<M1
year	15Z1
years	15Z1
yeterlik	0<c1
yeu	0`g1
yh examen	0ZB1
yh-examen	0ZB1
yhdistys	06F1
yhtio	06F1
yhtioe	06F1
yhtiö	06F1
yil	0m01
yki	0<M1
yksikko	0e52
yksikkoe	0e52
yksikkö	0e52
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
yr	15[1
yrittaejae	05O1
yrittaja	05O1
yrittäjä	05O1
yrityksessa	15\1
yrityksessae	15\1
yrityksessä	15\1
yritys	06F1
yrkesbevis	0P;1
yrkesexamen	0Mi1
yrkesfag	07D1
yrkeshoegskola	0Nf1
yrkeshoegskoleexamen	0ZB1
yrkeshogskola	0Nf1
yrkeshogskoleexamen	0ZB1
yrkeshögskola	0Nf1
yrkeshögskoleexamen	0ZB1
yrs	15[1
yuksek lisans	11W1
yuksek lisans derecesi	11W1
yuksekokulu	03n1
yökdil	0<M1
yönetici	05E1
yöneticisi	05E1
yüksek lisans	11W1
yüksek lisans derecesi	11W1
yüksekokulu	03n1
yıl	0m01
yếu	0`g1
z	15]2
z odliko	0gV1
z wyroznieniem	0c^1
z wyróżnieniem	0c^1
zaawansowana	0;C2
zaawansowany	0;C2
zacatecnik	15_2
zacetnik	15a2
zacetno	15c1
zaciatocnik	15d2
zadovoljavajuce	0jK1
zadovoljavajuće	0jK1
zadovoljivo	0fo1
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
zaklada	0WD1
zakladatel	02S2
zakladateľ	08K1
zakladna	15f2
zakladna skola	0\\1
zakladna znalost	0`N1
zakladne znalosti	0`N1
zakladni	15h2
zakladni skola	0DP1
zakladni znalost	0`W1
zakladni znalosti	0`W1
zakladny	15j1
zaklady	15k5
zakljucni izpit	0g21
zaključni izpit	0g21
zakład	0361
zakłady	0361
zalozba	1602
zalozyciel	0261
zalozycielka	0261
založba	1602
zamecnik	0>a1
zameranie	0nF1
zamereni	0cT1
zamestnanec roku	0051
zamezna	0WC1
zamężna	0WC1
zaměstnanec roku	0051
zaměření	0cT1
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
zavod	1625
zavody	0G^2
zawodowe	0J]1
zawodowka	03h1
zawodówka	03h1
zayif	0<>1
zayıf	0<>1
začetnik	15a2
začetno	15c1
začiatočník	15d2
začátečník	15_2
założyciel	0261
założycielka	0261
zaświadczenie	0A51
zbornik	1674
zborník	0Af1
zdaj	0Di1
zdalna	0SP1
zdalnie	0SP1
zdobyty	0cU1
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
zelo dobro	16;2
zemedelec	0>a1
zememeric	0>a1
zemědělec	0>a1
zeměměřič	0>a1
zena	16=4
zenaty	0ka2
zenesz	0<L1
zenska	16A2
zenske	16C2
zenski	16E4
zensko	15]2
zentrum	03B1
zenész	0<L1
zerspaner	05T1
zertifikat	0\G2
zertifiziert	16I1
zertifizierung	0<Q1
zespol	0Id1
zespol szkol	03h1
zespół	0Id1
zespół szkół	03h1
zeszyty naukowe	07E1
zeugnis	0<Q1
zidar	01h1
ziekenhuis	02Y1
ziema	16J2
zima	16L6
zimmerei	03B1
zimmerer	05T1
zimmermadchen	02c1
zimmermaedchen	02c1
zimmermädchen	02c1
zimą	16R1
zinatnu doktors	0I21
zinātņu doktors	0I21
zivi	08Y1
zivildienst	08Y1
zivildienstleistender	08Y1
zivljenjepis	16S1
zivnost	0G^2
zivotopis	16T4
zkouska	0@f1
zkouška	0@f1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0f_1
zmagovalka	0f_1
znamka	0A62
znanstvenik	0=m1
známka	0A62
zolnierz	0261
zomer	16X1
zonaty	0WC1
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
zurnalas	0XB1
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
zyciorys	16Y1
zyciorys zawodowy	16Y1
zzp	0P41
zzp'er	0J^1
základná	15f2
základná znalosť	0`N1
základná škola	0\\1
základné znalosti	0`N1
základní	15h2
základní znalost	0`W1
základní znalosti	0`W1
základní škola	0DP1
základný	15j1
základy	16Z4
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
à distância	11G1
à présent	00_1
àrea	0Ga1
á netinu	00j1
általános iskola	04l2
ápoló	0682
ár	16^1
árbitro	03N2
área	16_3
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
începând cu	0TD1
începător	0<C2
îngrijitoare	01h1
îngrijitor	01h1
învățătoare	01h1
învățător	01h1
ó	16b2
ógift	0J_1
óptica	01B1
óptico	01B1
óstán	0B@1
óta	0eD2
óvoda	0XK1
óvodapedagógus	0291
óvónő	0291
õde	01>1
õpetaja	01>1
õppekava	0Kh1
ödül	0;V1
ödülü	0;V1
ökotropholog	05T1
ön lisans	0`:1
önkormányzat	07F1
önkéntes	0<L1
önlisans	0`:1
önéletrajz	0dJ1
önéletrajza	0dJ1
ösd	0<M1
ösztöndíj	0FC2
översättare	02A1
öz geçmiş	0eH1
özgeçmiş	0eH1
özgeçmişi	0eH1
öğretim görevlisi	05E1
öğretim üyesi	05E1
öğretmen	05E1
öğretmeni	05E1
økonom	05d2
øvet	0d41
újságíró	0291
úplné stredné	0^\1
úrad	03G1
úsek	0o>2
ústav	0G^2
út	03Y1
útgefið	0?I1
útja	03Y1
útvar	0o>2
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
üksus	0_K1
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
članek	0Xa1
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
ħarifa	0R91
īpašnieks	02R1
įkūrėjas	02Q1
įmonė	03H1
įmonėje	0TB1
įvertinimas	0:d1
ļoti labi	08M2
ősz	0eA1
ősze	0eA1
œnologue	01Z1
ředitel	06]1
řezník	0>a1
řidič	06]1
řidičský průkaz	0@f1
ślusarz	0261
śpiewaczka	0261
średni	0nM2
średnia	0nO2
średnia ocen	0c^1
średnie	0J]1
średnio	0IS1
średnio zaawansowany	0IS1
średnio zaawansowany wyższy	0HN1
średniozaawansowana	0IS1
średniozaawansowany	0nM2
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
škola	16d4
školenie	0lm1
školení	0ln1
šobrīd	0\>1
šodien	0\>1
šoferis	02R1
šola	0Jl1
špecialista	0@:1
špecialistka	0@:1
špecializácia	0nF1
štipendija	0f_1
štipendium	0041
štruktúrovaný životopis	0hb1
študent	0EM1
študijný odbor	0nF1
študijný program	0nF1
študijska smer	0oY1
študijski program	0oY1
štúdia	0Af1
štúdio	03G1
švadlena	0>a1
šķīries	0bK1
żeńska	0XC1
żeński	0XC1
żonaty	0WC1
żołnierz	0261
żviluppatur	0561
życiorys	16Y1
życiorys zawodowy	16Y1
ž	15]2
žena	16=4
ženatý	0ka2
ženska	16h1
ženski	16i3
žensko	15]2
ženské	16C2
žiema	16l1
življenjepis	16S1
živnost	0FF1
živnosť	03G1
životopis	16T4
žurnalas	0XB1
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
și	0m?1
șofer	01h1
șoseaua	04R1
άγαμη	16m1
άγαμοσ	16m1
άδεια	16n1
άδεια ασκήσεωσ	16n1
άδεια οδήγησησ	16n1
άνδρασ	16o1
άνοιξη	1701
άντρασ	16o1
άπταιστα	1711
άρθρο	1721
άριστα	1732
άριστη	1711
άριστη γνώση	1711
άριστο	1751
άρρεν	16o1
έγγαμη	16m1
έγγαμοσ	16m1
έπαινοσ	00P1
έργα	1761
έργο	1761
έτη	1771
έτοσ	1771
έωσ	1781
έωσ και σήμερα	1791
έωσ σήμερα	1791
ίδρυμα	17:1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	16m1
αγαμοσ	16m1
αγροτησ	17;1
αγρότησ	17;1
αδεια	16n1
αδεια ασκησεωσ	16n1
αδεια οδηγησησ	16n1
αε	00`1
αει	17<1
αεροσυνοδοσ	17;1
αεροσυνοδόσ	17;1
αισθητικοσ	17;1
αισθητικόσ	17;1
ακαδημία	17<1
ακαδημια	17<1
ανακοίνωση	1721
ανακοινωση	1721
αναλυτήσ	17;1
αναλυτησ	17;1
αναλυτρια	17;1
αναλύτρια	17;1
αναμένεται	17=1
αναμενεται	17=1
αναμενομενη	17=1
αναμενομενο	17=1
αναμενόμενη	17=1
αναμενόμενο	17=1
ανδρασ	16o1
ανθοπωλησ	17;1
ανθοπώλησ	17;1
ανοικτο πανεπιστημιο	17<1
ανοικτό πανεπιστήμιο	17<1
ανοιξη	1701
ανοιχτο πανεπιστημιο	17<1
ανοιχτό πανεπιστήμιο	17<1
αντιπροεδροσ	17;1
αντιπρόεδροσ	17;1
αντρασ	16o1
ανωτερη εκπαιδευση	17>1
ανώτερη εκπαίδευση	17>1
απθ	17<1
απο	17?2
αποθηκάριοσ	17;1
αποθηκαριοσ	17;1
απολυτήριο	17A1
απολυτήριο γενικού λυκείου	17A1
απολυτήριο γυμνασίου	17A1
απολυτήριο λυκείου	17A1
απολυτηριο	17A1
απολυτηριο γενικου λυκειου	17A1
απολυτηριο γυμνασιου	17A1
απολυτηριο λυκειου	17A1
απταιστα	1711
από	17?2
αρθρο	1721
αριθμοσ	17B1
αριθμόσ	17B1
αριστα	1732
αριστείο	00P1
αριστειο	00P1
αριστη	1711
αριστη γνωση	1711
αριστο	1751
αρρεν	16o1
αρσενικο	16o1
αρσενικό	16o1
αρτοποιοσ	17;1
αρτοποιόσ	17;1
αρχάριοι	17C1
αρχάριοσ	17D1
αρχαριοι	17C1
αρχαριοσ	17D1
αρχειονομοσ	17;1
αρχειονόμοσ	17;1
αρχιτέκτονασ	17;1
αρχιτεκτονασ	17;1
ασκουμενη	17;1
ασκουμενοσ	17;1
ασκούμενη	17;1
ασκούμενοσ	17;1
αστυνομικοσ	17;1
αστυνομικόσ	17;1
ασφαλιστική	17:1
ασφαλιστικη	17:1
αφοί	17:1
αφοι	17:1
βαθμολογία	17E1
βαθμολογια	17E1
βαθμοσ	17E1
βαθμοσ πτυχιου	17E1
βαθμόσ	17E1
βαθμόσ πτυχίου	17E1
βασικά	17F2
βασικέσ γνώσεισ	17F2
βασική	17F2
βασική γνώση	17D1
βασικα	17F2
βασικεσ γνωσεισ	17F2
βασικη	17F2
βασικη γνωση	17D1
βασικο	17H1
βασικο επιπεδο	17D1
βασικό	17H1
βασικό επίπεδο	17D1
βαφέασ	17;1
βαφεασ	17;1
βεβαίωση	16n1
βεβαιωση	16n1
βιβλίο	1721
βιβλιο	1721
βιβλιοθήκη	17:1
βιβλιοθηκη	17:1
βιβλιοθηκονομοσ	17;1
βιβλιοθηκονόμοσ	17;1
βιβλιοπωλησ	17;1
βιβλιοπώλησ	17;1
βιογραφικο	17I1
βιογραφικο σημειωμα	17I1
βιογραφικό	17I1
βιογραφικό σημείωμα	17I1
βιολογοσ	17;1
βιολόγοσ	17;1
βοηθοσ	17;1
βοηθόσ	17;1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17<1
γενικοσ βαθμοσ	17E1
γενικό λύκειο	17<1
γενικόσ βαθμόσ	17E1
γιατροσ	17;1
γιατρόσ	17;1
γραμματέασ	17;1
γραμματεασ	17;1
γραφίστασ	17;1
γραφίστρια	17;1
γραφείο	17:1
γραφειο	17:1
γραφιστασ	17;1
γραφιστρια	17;1
γυμνάσιο	17<1
γυμνασιο	17<1
γυναίκα	17J1
γυναικα	17J1
δάσκαλοσ	17;1
δήμαρχοσ	17;1
δήμοσ	17:1
δίγλωσση	17K1
δίγλωσσοσ	17K1
δίπλωμα	17L2
δίπλωμα ιεκ	17>1
δίπλωμα μηχανικού	17N1
δασκάλα	17;1
δασκαλα	17;1
δασκαλοσ	17;1
δημαρχοσ	17;1
δημοσ	17:1
δημοσίευση	1721
δημοσιευση	1721
δημοσιογράφοσ	17;1
δημοσιογραφοσ	17;1
δημοτικο σχολειο	17<1
δημοτικό σχολείο	17<1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	17O1
διαδικτυακα	17O1
διαζευγμένη	16m1
διαζευγμένοσ	16m1
διαζευγμενη	16m1
διαζευγμενοσ	16m1
διαιτητήσ	17;1
διαιτητησ	17;1
διαιτολογοσ	17;1
διαιτολόγοσ	17;1
διακριση	00P1
διανομέασ	17;1
διανομεασ	17;1
διατριβή	1721
διατριβη	1721
διαχειριστήσ	17;1
διαχειριστησ	17;1
διγλωσση	17K1
διγλωσσοσ	17K1
διδάκτορασ	17P1
διδακτορασ	17P1
διδακτορική διατριβή	17P1
διδακτορικη διατριβη	17P1
διδακτορικο	17P1
διδακτορικο διπλωμα	17P1
διδακτορικό	17P1
διδακτορικό δίπλωμα	17P1
διευθυνση	17Q1
διευθυντήσ	17;1
διευθυντησ	17;1
διευθυντρια	17;1
διευθύντρια	17;1
διεύθυνση	17Q1
δικαστήσ	17;1
δικαστησ	17;1
δικηγοροσ	17;1
δικηγόροσ	17;1
διορθωτήσ	17;1
διορθωτησ	17;1
διορθωτρια	17;1
διορθώτρια	17;1
διπλωμα	17L2
διπλωμα ιεκ	17>1
διπλωμα μηχανικου	17N1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	16m1
εγγαμοσ	16m1
εθελοντήσ	17;1
εθελοντησ	17;1
εθελοντρια	17;1
εθελόντρια	17;1
ειδίκευση	17R1
ειδικευση	17R1
ειδικοσ	17S2
ειδικοτητα	17R1
ειδικόσ	17S2
ειδικότητα	17R1
εικονογράφοσ	17;1
εικονογραφοσ	17;1
εισήγηση	1721
εισηγηση	1721
εκδοσεισ	17U2
εκδοτικοσ	17:1
εκδοτικόσ	17:1
εκδόσεισ	17U2
εκπα	17<1
εκπαιδευτήσ	17;1
εκπαιδευτησ	17;1
εκπαιδευτικοσ	17;1
εκπαιδευτικόσ	17;1
εκπαιδευτρια	17;1
εκπαιδεύτρια	17;1
εκτιμητήσ	17;1
εκτιμητησ	17;1
εκτιμωμενη	17=1
εκτιμώμενη	17=1
ελευθεροσ επαγγελματιασ	17:1
ελεύθεροσ επαγγελματίασ	17:1
εμπ	17<1
εξ αποστάσεωσ	17O1
εξ αποστασεωσ	17O1
εξειδικευμένοσ	17W1
εξειδικευμενοσ	17W1
επα λ	17<1
επα.λ	17<1
επαινοσ	00P1
επαλ	17<1
επαρκήσ	17X1
επαρκησ	17X1
επε	00`1
επιμελήτρια	17;1
επιμελητήσ	17;1
επιμελητησ	17;1
επιμελητρια	17;1
επιμορφωση	17Y1
επιμόρφωση	17Y1
επιχείρηση	17:1
επιχειρηση	17:1
εποπτησ	17;1
επόπτησ	17;1
εργάτησ	17;1
εργάτρια	17;1
εργα	1761
εργαστήριο	17:1
εργαστηριο	17:1
εργατησ	17;1
εργατρια	17;1
εργο	1761
εργοδηγοσ	17;1
εργοδηγόσ	17;1
εργοστάσιο	17:1
εργοστασιο	17:1
ερευνήτρια	17;1
ερευνητήσ	17;1
ερευνητησ	17;1
ερευνητρια	17;1
εστιατοριο	17:1
εστιατόριο	17:1
εταιρία	17:1
εταιρεία	17:1
εταιρεια	17:1
εταιρια	17:1
ετη	1771
ετοσ	1771
ευχερήσ	1711
ευχερησ	1711
εφορεία	17:1
εφορεια	17:1
εωσ	1781
εωσ και σημερα	1791
εωσ σημερα	1791
ζαχαροπλάστησ	17;1
ζαχαροπλαστησ	17;1
ηθοποιοσ	17;1
ηθοποιόσ	17;1
ηλεκτρολογοσ	17;1
ηλεκτρολόγοσ	17;1
ημερίδα	1721
ημεριδα	1721
θέατρο	17:1
θήλυ	17J1
θεατρο	17:1
θηλυ	17J1
θηλυκο	17J1
θηλυκό	17J1
θυρωροσ	17;1
θυρωρόσ	17;1
ι ε κ	17<1
ι.ε.κ	17<1
ιατροσ	17;1
ιατρόσ	17;1
ιδιοκτήτησ	17;1
ιδιοκτητησ	17;1
ιδρυμα	17:1
ιδρυτήσ	17;1
ιδρυτησ	17;1
ιδρυτρια	17;1
ιδρύτρια	17;1
ιεκ	17<1
ικανοποιητική	17X1
ικανοποιητικη	17X1
ικε	00`1
ινστιτουτο	17Z2
ινστιτούτο	17Z2
κάρτα	16n1
κέντρο	17:1
καθηγήτρια	17;1
καθηγητήσ	17;1
καθηγητησ	17;1
καθηγητρια	17;1
και	17\1
καλά	17]1
καλή	17^2
καλή γνώση	17]1
καλα	17]1
καλη	17^2
καλη γνωση	17]1
καλο	17`1
καλοκαίρι	17a1
καλοκαιρι	17a1
καλωσ	17E1
καλό	17`1
καλώσ	17E1
καρτα	16n1
κατάλογοσ	1721
κατάρτιση	17Y1
κατάστημα	17:1
καταλογοσ	1721
καταρτιση	17Y1
καταστημα	17:1
κατευθυνση	17R1
κατεύθυνση	17R1
κεντρο	17:1
κεφάλαιο	1721
κεφαλαιο	1721
κηπουροσ	17;1
κηπουρόσ	17;1
κλάδοσ	17Q1
κλαδοσ	17Q1
κλινική	17:1
κλινικη	17:1
κολέγιο	17<1
κολεγιο	17<1
κολλέγιο	17<1
κολλεγιο	17<1
κομμωτήσ	17;1
κομμωτησ	17;1
κομμωτρια	17;1
κομμώτρια	17;1
κρεοπωλησ	17;1
κρεοπώλησ	17;1
λέκτορασ	17;1
λίαν καλώσ	17E1
λεκτορασ	17;1
λεωφ	17B1
λεωφοροσ	17B1
λεωφόροσ	17B1
λιαν καλωσ	17E1
λογίστρια	17;1
λογιστήσ	17;1
λογιστησ	17;1
λογιστρια	17;1
λογοθεραπευτήσ	17;1
λογοθεραπευτησ	17;1
λογοθεραπευτρια	17;1
λογοθεραπεύτρια	17;1
λυκειο	17<1
λύκειο	17<1
μάγειρασ	17;1
μάγειροσ	17;1
μάνατζερ	17;1
μάστερ	17N1
μέλοσ	17;1
μέσοσ όροσ	17E1
μέτρια	17X1
μέτρια γνώση	17X1
μέτριο	17b2
μέχρι	1781
μέχρι σήμερα	1791
μέχρι τώρα	1791
μήνασ	17d1
μήνεσ	17d1
μαία	17;1
μαγείρισσα	17;1
μαγειρασ	17;1
μαγειρισσα	17;1
μαγειροσ	17;1
μαθητευομενοσ	17;1
μαθητευόμενοσ	17;1
μαια	17;1
μανατζερ	17;1
μαστερ	17N1
μελοσ	17;1
μεσαίο	17`1
μεσαίο επίπεδο	17X1
μεσαιο	17`1
μεσαιο επιπεδο	17X1
μεσοσ οροσ	17E1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	17N1
μεταπτυχιακεσ σπουδεσ	17N1
μεταπτυχιακο	17N1
μεταπτυχιακο διπλωμα	17N1
μεταπτυχιακοσ	17N1
μεταπτυχιακοσ τιτλοσ	17N1
μεταπτυχιακό	17N1
μεταπτυχιακό δίπλωμα	17N1
μεταπτυχιακόσ	17N1
μεταπτυχιακόσ τίτλοσ	17N1
μεταφράστρια	17;1
μεταφραστήσ	17;1
μεταφραστησ	17;1
μεταφραστρια	17;1
μετρια	17X1
μετρια γνωση	17X1
μετριο	17b2
μεχρι	1781
μεχρι σημερα	1791
μεχρι τωρα	1791
μηνασ	17d1
μηνεσ	17d1
μητρική	17K1
μητρική γλώσσα	17K1
μητρικη	17K1
μητρικη γλωσσα	17K1
μηχανικοσ	17e1
μηχανικόσ	17e1
μηχανοδηγοσ	17;1
μηχανοδηγόσ	17;1
μοδίστρα	17;1
μοδιστρα	17;1
μονάδα	17Q1
μοναδα	17Q1
μουσείο	17:1
μουσειο	17:1
μουσικοσ	17;1
μουσικόσ	17;1
μπάρμαν	17;1
μπαρμαν	17;1
ναυτησ	17;1
ναυτικοσ	17;1
ναυτικόσ	17;1
ναύτησ	17;1
νηπιαγωγείο	17<1
νηπιαγωγειο	17<1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17;1
νοσηλευτησ	17;1
νοσηλευτρια	17;1
νοσηλεύτρια	17;1
νοσοκομείο	17:1
νοσοκομειο	17:1
ξεναγοσ	17;1
ξεναγόσ	17;1
ξενοδοχείο	17:1
ξενοδοχειο	17:1
ξυλουργοσ	17;1
ξυλουργόσ	17;1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17;1
οδηγόσ	17;1
οδοσ	17B1
οδόσ	17B1
οικονομολογοσ	17;1
οικονομολόγοσ	17;1
οινοποιείο	17:1
οινοποιειο	17:1
ομάδα	17Q1
ομαδα	17Q1
ομιλία	1721
ομιλια	1721
ομιλοσ	17:1
οπτικοσ	17;1
οπτικόσ	17;1
οργανισμοσ	17:1
οργανισμόσ	17:1
οροφοσ	17B1
παιδαγωγοσ	17;1
παιδαγωγόσ	17;1
πανεπιστήμιο	17<1
πανεπιστημίου	17<1
πανεπιστημιο	17<1
πανεπιστημιου	17<1
παντρεμένη	16m1
παντρεμένοσ	16m1
παντρεμενη	16m1
παντρεμενοσ	16m1
παρον	1791
παρόν	1791
πατέντα	1721
πατεντα	1721
περιοδικο	1721
περιοδικό	1721
πιστοποίηση	16n1
πιστοποιημένη	16n1
πιστοποιημένοσ	16n1
πιστοποιημενη	16n1
πιστοποιημενοσ	16n1
πιστοποιηση	16n1
πιστοποιητικο	16n1
πιστοποιητικό	16n1
πλατεία	17B1
πλατεια	17B1
πολυ καλα	1711
πολυ καλη	1711
πολυ καλη γνωση	17]1
πολυ καλο	1751
πολυτεχνείο	17<1
πολυτεχνειο	17<1
πολύ καλά	1711
πολύ καλή	1711
πολύ καλή γνώση	17]1
πολύ καλό	1751
πρακτικά	1721
πρακτικα	1721
προγραμματίστρια	17;1
προγραμματιστήσ	17;1
προγραμματιστησ	17;1
προγραμματιστρια	17;1
προεδροσ	17;1
προισταμενη	17;1
προισταμενοσ	17;1
προπονήτρια	17;1
προπονητήσ	17;1
προπονητησ	17;1
προπονητρια	17;1
προπτυχιακέσ σπουδέσ	17f1
προπτυχιακεσ σπουδεσ	17f1
προπτυχιακο	17f1
προπτυχιακό	17f1
προτζεκτ	1761
προχωρημένο	17g2
προχωρημενο	17g2
προϊστάμενοσ	17;1
προϊσταμένη	17;1
πρωτο βραβειο	00P1
πρόεδροσ	17;1
πρότζεκτ	1761
πρώτο βραβείο	00P1
πτυχίο	17i2
πτυχίο επαλ	17A1
πτυχίο πανεπιστημίου	17f1
πτυχιο	17i2
πτυχιο επαλ	17A1
πτυχιο πανεπιστημιου	17f1
πτυχιουχοσ	17f1
πτυχιούχοσ	17f1
πυροσβέστησ	17;1
πυροσβεστησ	17;1
πωλήτρια	17;1
πωλητήσ	17;1
πωλητησ	17;1
πωλητρια	17;1
ράφτησ	17;1
ραφτησ	17;1
σήμερα	1791
σε εξέλιξη	1791
σε εξελιξη	1791
σελίδα	17k1
σελιδα	17k1
σεμινάριο	17l2
σεμιναριο	17l2
σερβιτορα	17;1
σερβιτοροσ	17;1
σερβιτόρα	17;1
σερβιτόροσ	17;1
σημερα	1791
σιδεράσ	17;1
σιδερασ	17;1
στην	17n1
στο	17n1
στοιχειωδεισ γνωσεισ	17D1
στοιχειωδησ	17D1
στοιχειώδεισ γνώσεισ	17D1
στοιχειώδησ	17D1
στον	17n1
στουντιο	17:1
στούντιο	17:1
στρατιωτικοσ	17;1
στρατιωτικόσ	17;1
συγκολλητήσ	17;1
συγκολλητησ	17;1
συλλογικοσ τομοσ	1721
συλλογικόσ τόμοσ	1721
συλλογοσ	17:1
συμβολαιογράφοσ	17;1
συμβολαιογραφοσ	17;1
συμβουλοσ	17;1
συνέδριο	1721
συνεδριο	1721
συνεργάτησ	17;1
συνεργάτιδα	17;1
συνεργατησ	17;1
συνεργατιδα	17;1
συνεταιρισμοσ	17:1
συνεταιρισμόσ	17:1
συντάκτησ	17;1
συντάκτρια	17;1
συντακτησ	17;1
συντακτρια	17;1
συντηρήτρια	17;1
συντηρητήσ	17;1
συντηρητησ	17;1
συντηρητρια	17;1
συντομο βιογραφικο	17I1
συντονίστρια	17;1
συντονιστήσ	17;1
συντονιστησ	17;1
συντονιστρια	17;1
σχεδιάστρια	17;1
σχεδιαστήσ	17;1
σχεδιαστησ	17;1
σχεδιαστρια	17;1
σχολή	17<1
σχολή καλών τεχνών	17<1
σχολείο	17<1
σχολειο	17<1
σχολη	17<1
σχολη καλων τεχνων	17<1
σύλλογοσ	17:1
σύμβουλοσ	17;1
σύντομο βιογραφικό	17I1
τ ε ι	17<1
τ κ	17B1
τ.ε.ι	17<1
τ.κ	17B1
ταμίασ	17;1
ταμιασ	17;1
ταχυδρομοσ	17;1
ταχυδρόμοσ	17;1
τει	17<1
τεχνίτησ	17;1
τεχνικοσ	17;1
τεχνικόσ	17;1
τεχνιτησ	17;1
τηλεργασία	17O1
τηλεργασια	17O1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17B1
τμήμα	17o2
τμημα	17o2
τομέασ	1812
τομεασ	1812
τομοσ	1721
τοπογράφοσ	17;1
τοπογραφοσ	17;1
τορναδοροσ	17;1
τορναδόροσ	17;1
τράπεζα	17:1
τραγουδίστρια	17;1
τραγουδιστήσ	17;1
τραγουδιστησ	17;1
τραγουδιστρια	17;1
τραπεζα	17:1
τωρα	1791
τόμοσ	1721
τώρα	1791
υδραυλικοσ	17;1
υδραυλικόσ	17;1
υπάλληλοσ	17;1
υπαλληλοσ	17;1
υπευθυνη	17;1
υπευθυνοσ	17;1
υπεύθυνη	17;1
υπεύθυνοσ	17;1
υπηρεσία	1832
υπηρεσια	1832
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17:1
υπουργειο	17:1
φαρμακείο	17:1
φαρμακειο	17:1
φαρμακοποιοσ	17;1
φαρμακοποιόσ	17;1
φθινοπωρο	1851
φθινόπωρο	1851
φουρνοσ	17:1
φούρνοσ	17:1
φυλακασ	17;1
φυσικοθεραπευτήσ	17;1
φυσικοθεραπευτησ	17;1
φυσικοθεραπευτρια	17;1
φυσικοθεραπεύτρια	17;1
φυσικοσ	17;1
φυσικοσ ομιλητησ	17K1
φυσικόσ	17;1
φυσικόσ ομιλητήσ	17K1
φωτογράφοσ	17;1
φωτογραφοσ	17;1
φύλακασ	17;1
χειμωνασ	1861
χειμώνασ	1861
χειριστήσ	17;1
χειριστησ	17;1
χημικοσ	17;1
χημικόσ	17;1
χορευτήσ	17;1
χορευτησ	17;1
χορευτρια	17;1
χορεύτρια	17;1
χρονια	1771
χρονοσ	1771
χρόνια	1771
χρόνοσ	1771
χτίστησ	17;1
χτιστησ	17;1
ψαράσ	17;1
ψαρασ	17;1
ψυχολογοσ	17;1
ψυχολόγοσ	17;1
ωδείο	17<1
ωδειο	17<1
ωσ	1781
ωσ σήμερα	1791
ωσ σημερα	1791
όμιλοσ	17:1
όροφοσ	17B1
а s	00`1
а.ş	00`1
автобиография	1871
агент	1883
агентство	18;2
агенция	18=1
агенција	18>1
агенція	18?1
агроном	18@1
ад	00`1
адвокат	18A4
администратор	18E4
администрация	18I1
адміністратор	18J2
адміністрація	18?1
академии	18L1
академия	18M2
академија	18O1
академія	18P1
академії	18P1
аккредитация	18Q1
акредитація	18R1
актер	18@1
активно	18S1
актор	18T1
акторк	18T1
актрис	18@1
актёр	18@1
акушер	18U2
альманах	18W1
анализатор	18X1
аналитик	18Y1
аналитичар	18Z1
аналітик	18[1
анкета	18\2
антологія	18^1
ао	18_2
ап	18a1
апотека	18>1
аппаратчик	18@1
аптека	18b3
арт директор	18U2
арт-директор	18U2
архивариус	18@1
архитект	18X1
архитекта	18e1
архитектор	18Y1
архіваріус	18T1
архітектор	18[1
асистент	18f3
асоциация	18=1
асоціація	18?1
аспирант	18@1
аспирантура	18i2
аспірант	18T1
аспірантура	18k2
ассистент	18Y1
ассоциация	18I1
атестат	18m2
аттестат	18o2
аттестат о среднем образовании	1911
аудитор	18U2
б р	1921
б-р	1921
базове	1931
базовий	1942
базовий рівень	1931
базово	1963
базово ниво	1991
базовое	19:1
базовые знания	19;2
базовый	19;2
базовый уровень	19:1
базові знання	1942
бакалавр	19=2
бакалаврат	19?1
бакалавриат	19@1
бакалавър	19A1
бакалавърска	19A1
бакалавърска степен	19A1
бал	19B1
балл	19C1
баллов	19C1
банк	18;2
банка	19D2
бармен	18U2
бечелор	19F1
библиотека	19G3
библиотекар	19J3
билингв	19M1
биография	1871
биографија	19N1
биолог	18@1
бл	18a1
благајник	18e1
благодарность	0Sa1
благодарственное письмо	0Sa1
болница	19D2
больница	18I1
бортпроводни	18@1
бр	19O1
бригадир	18U2
брошура	19P1
буд	19Q1
будинок	19Q1
бул	19R2
булевар	19O1
булевард	18a1
бульвар	19T2
бухгалтер	18U2
бытовой	19V1
бюро	18;2
бібліотека	18?1
бібліотекар	18T1
білінгв	19W1
в	19X3
в браке	19[1
в момента	19\1
в разводе	19[1
в совершенном владении	19]1
в совершенстве	19^1
вантажни	18T1
васпитач	18Z1
вахтер	18@1
вахтёр	18@1
ведуча	19_1
ведучий	19_1
ведущий	19`1
верстальни	18T1
верстальщи	18@1
весна	19a2
весни	19c1
весной	19d1
весны	19d1
вестник	19e2
взимку	19g1
видавництво	19h2
видано	19j1
викладач	18J2
виконроб	18T1
випуск	19j1
випускова	19_1
висока школа	18O1
високий	19k1
високо образовање	19l1
виступ	18^1
висше	19A1
висше образование	19A1
висше училище	19m1
виховател	18T1
вихователь	18T1
виш	18P1
виша стручна спрема	19n1
виша школа	19o2
виши средњи	1:11
вище за середній	1:21
вище середнього	1:21
владелец	19`1
власник	1:32
власница	18e1
влітку	1:51
во	1:61
водител	18@1
водитель	18@1
водительские права	18Q1
водительское удостоверение	18Q1
водій	1:72
водійка	19_1
водійські права	18R1
военнослужащ	18@1
вожат	18U2
возач	18Z1
возачка дозвола	1:91
волонтер	1::3
волонтёр	18@1
восени	1:=1
воспитател	18@1
вођа	18e1
впевнений	19k1
впевнено	19k1
врач	18@1
врло добро	1:>2
вртић	18O1
второ място	00>1
вуз	1:@2
вукова диплома	00C1
вул	19Q1
вулиця	19Q1
вх	18a1
вчитель	18T1
вчителька	19_1
във	1:B1
възпитател	18X1
выдан	1:C1
выдано	1:C1
вып	18W1
выпуск	1:C1
высокий	1:D1
выступление	18W1
высшее	1:E1
выше среднего	1:F1
від	1:G2
віддалена робота	1:I1
віддалено	1:I1
відділ	1:J1
відділення	1:J1
відзнака	00A1
відмінно	1:K2
військов	18T1
вільне	1:M1
вільне володіння	1:M1
вільно	1:M1
вільно володію	1:M1
вісник	18^1
г	1:N3
газета	18;2
газосварщик	18@1
гбу	00`1
геодезист	18U2
геолог	18@1
гимназия	18M2
гимназија	18O1
глава	1:Q3
главный	19`1
го	1:T2
говоримо	1:V1
год	1:W2
года	1:Y1
година	1:Z2
године	1:\1
години	1:]1
голова	19_1
головний	19_1
горничн	18@1
город	1921
гостиница	18I1
готвач	18X1
готель	18?1
гр	18a1
грамота	1:^3
гран при	0Sa1
гран прі	00A1
гран-при	0Sa1
гран-прі	00A1
грант	0Sa1
грузчик	18@1
група	1:a4
группа	1:e2
группа компаний	18I1
гуп	00`1
гід	19_1
гімназія	18P1
д	1921
д т н	1:g1
д.т.н	1:g1
данас	1:h1
дворник	18@1
двуезичен	1:i1
делопроизводител	18@1
департамент	1:j2
депо	1:l2
депутат	18U2
детска градина	19m1
детский сад	18L1
диетолог	18@1
дизайнер	1:n5
дизајнер	18Z1
диплом	1;35
диплом бакалавра	19@1
диплом з відзнакою	19B1
диплом с отличием	19C1
диплом специалиста	1:E1
диплом техника	1;81
диплома	1;92
диплома за средно образование	1;;1
дипломирани	19l1
директор	1;<4
дирекция	1;@2
дирекција	1;B1
дисертация	19P1
дисертація	18^1
диспетчер	18U2
диссертация	18W1
дистанционно	1;C2
дистанционный	1;E1
дистанційно	1:I1
дитячий садок	18P1
днес	19\1
до	1;F4
до данас	1:h1
до днес	19\1
до момента	19\1
до настоящего времени	1;J1
до настоящия момент	19\1
до сада	1:h1
до сега	19\1
до сих пор	1;J1
до сьогодні	1;K1
до тепер	1;K1
до теперішнього часу	1;K1
добра	1:11
добре	1;L3
добрий	1:21
добро	1;O4
доброволец	1;S1
дозвола	1:91
доклад	19e2
доктор	1;T1
доктор наук	1;U2
доктор наука	1;W1
доктор філософії	1;X1
докторант	18X1
докторантура	1;T1
докторат	1;W1
докторска степен	1;T1
докторске студије	1;W1
дом	1921
дом здравља	18>1
доо	00`1
доповідь	18^1
допуск	1;Y2
досега	19\1
досконало	1;[1
дослідник	18T1
досі	1;K1
дотепер	1;K1
доцент	1883
дружество	18=1
друкарня	18?1
друштво	18>1
діловод	18T1
дієтолог	18T1
еад	00`1
екип	1;\1
економиста	18e1
економска школа	18O1
економіст	18T1
екскурсовод	18T1
експерт	1;]4
експертний	1;a1
експертно	1;b1
електрик	18T1
електричар	18e1
електротехник	18X1
елементарний	1931
елементарно	1991
еоод	00`1
есей	18^1
есен	1;c1
есента	1;c1
ет	1;d2
ж	1;f4
ж к	18a1
ж.к	18a1
железници	18=1
жен	1;j1
жена	1;k2
женат	19[1
женен	1;m1
женски	1;k2
женский	1;j1
женско	1;n1
женщина	1;j1
животопис	19N1
журнал	1;o2
журналист	1<12
журналіст	18T1
жінка	1<31
жіноча	1<31
жіночий	1<31
з	1:G2
з відзнакою	19B1
заваривач	18e1
заварчик	18X1
завод	1<44
задоволително	1:V1
задруга	18>1
закінчив	19j1
закінчила	19j1
заместитель	18@1
заместник	18X1
замужем	19[1
заміжня	1<81
зао	00`1
зараз	1;K1
засновник	18T1
застраховане	18=1
заступник	18T1
зборник	1<91
збірник	18^1
зварник	18T1
звено	1;\1
здобуто	19j1
зима	1<:4
зимата	1<>1
зими	19g1
зимой	1<?1
зимы	1<?1
знаком	1<@1
значка	00>1
зно	0<M1
зрелостен изпит	1;;1
зі	1<A1
зі словником	1931
и	1<B3
изворни говорник	1<E1
изд во	18W1
изд-во	18W1
издавач	1<91
издавачка кућа	18>1
издателство	1<F2
издательство	1<H2
излагање	1<91
изследовател	18X1
икономист	18X1
икономически университет	19m1
иллюстратор	18@1
име на проекта	1<J1
инженер	1<K2
инжењер	1<M1
инспектор	1<12
институт	1<N6
инструктор	1<T2
интегрисане студије	19l1
ип	00`1
исследовател	18Y1
истраживач	18Z1
й	1<V1
к т н	1;U2
к э н	1:g1
к.т.н	1;U2
к.э.н	1:g1
казначе	18@1
каменщик	18@1
кандидат	1<W1
кандидат наук	1;U2
канцеларија	18>1
капитан	18@1
касиер	18X1
касир	18T1
кассир	18@1
категория	1<X2
категорія	18R1
кафедра	1<Z4
кв	19T2
квалификация	1<^1
кваліфікація	1<_1
квартира	19T2
керівник	18[1
кладовщи	18@1
кладовщик	18@1
клиника	19G3
клініка	18?1
книга	1<`3
кну	0Aj1
коваль	19_1
код	1<c1
коледж	1<d1
колеж	1<e2
колледж	1<g1
команда	1:j2
комерцијалиста	18e1
компания	1:l2
компанија	18>1
компанія	18?1
комірни	18T1
конверзацијски	1<h1
кондитер	18U2
конкурс	1:^3
конкурса	0Sa1
конкурсу	00A1
конобар	18Z1
консерватория	18M2
консерваторія	18P1
консултант	1<T2
консультант	1<i2
конференция	19e2
конференција	1<91
конференція	18^1
концерн	18I1
кооперация	18=1
координатор	1;<4
копирайтер	18@1
копірайтер	18T1
коректор	18T1
кореспондент	18T1
корп	1921
корпорация	18I1
корпорація	18?1
корректор	18@1
корреспондент	18@1
косметолог	18U2
кпі	0Aj1
кравец	18T1
кравчин	18T1
край	1921
крановщик	18@1
красный диплом	19C1
кубок	0Sa1
кувар	18Z1
кузнец	19`1
кур'єр	18T1
курс	1<k6
курси	1=11
курсы	1=22
курьер	18@1
кухар	1=42
књига	1<91
лаборант	18U2
лаборатория	1:l2
лабораторија	18>1
лабораторія	18?1
лавреат	00A1
лавреатка	00A1
лауреат	1:^3
лауреатка	00A1
лекар	1<T2
лектор	1=62
лекция	19P1
лекція	18^1
лесник	19`1
лесхоз	18I1
лет	1:Y1
лета	1=81
лето	1=92
летом	1=81
лидер	18@1
листонош	18T1
лицей	18M2
лиценз	1=;1
лицензия	18Q1
лиценца	1:91
логист	18@1
логопед	18U2
логіст	18T1
лучшая	0Sa1
лучший	0Sa1
лято	1=<1
лятото	1=<1
лікар	18T1
лікарня	18?1
літа	1:51
літо	1:51
ліцей	18P1
ліцензія	18R1
м	1==4
м'ясник	19_1
магазин	18b3
магационер	18e1
магистар	19l1
магистр	1:E1
магистратура	1=A3
магистър	1=D1
магистърска	1=D1
магистърска степен	1=D1
магістр	1=E1
магістратура	1=E1
майстер	18T1
майстерня	18?1
майстор	18X1
майчин	1:i1
майчин език	1:i1
маляр	18U2
маркетолог	18U2
мастер	1=F2
мастер студије	19l1
мастерская	18I1
матерен	1:i1
матерњи	1<E1
матерњи језик	1<E1
матрос	18U2
матура	1=H2
матурски испит	1=J1
машинист	1<12
машиніст	18T1
мајстор	18e1
мгту	0Aj1
мгу	0Aj1
медал	00>1
медаль	1=K2
медаља	00C1
медбрат	1=M3
медицинска сестра	1=P2
медсестр	18U2
медсестра	1=R2
медуниверситет	18L1
менаџер	18Z1
менеджер	1<i2
мениджър	18X1
мес	1=T2
месец	1=V2
месеца	1=V2
месеци	1=X1
месяц	1=Y1
месяца	1=Y1
месяцев	1=Y1
методист	18@1
механик	1<12
механичар	18Z1
механік	18T1
микрорайон	1921
министарство	18>1
министерство	1:l2
младший	19`1
много добре	1=Z1
много добро	1=[2
много добро ниво	1=]1
модул	1=^1
мое резюме	1=_1
молодший	19_1
молодший бакалавр	1=`1
молодший спеціаліст	1=`1
момента	19\1
монография	19e2
монографія	18^1
монтажни	18T1
монтажник	18@1
моё резюме	1=_1
моє резюме	1=a1
муж	1=b1
мужской	1=b1
мужчина	1=b1
музей	18b3
музеј	18>1
музикант	18T1
музыкант	18@1
муляр	18T1
муп	00`1
мушкарац	1=c1
мушки	1=c1
мушко	1=c1
мъж	1=d1
мъжки	1=d1
мясник	18@1
міністерство	18?1
міс	1=e1
місто	19Q1
місяць	1=e1
місяці	1=e1
місяців	1=e1
н в	1;J1
н. в	1;J1
н.в	1;J1
на бытовом уровне	19V1
на даљину	1=f1
наб	1921
набережна	19Q1
набережная	1921
навесні	19c1
нагорода	00A1
награда	1=g3
назва проєкту	1=j1
название проекта	1=k1
назив пројекта	1=l1
найкраща	00A1
найкращий	00A1
направление	1=m3
направление подготовки	1<^1
напреднал	1=[2
напреднало	1=[2
напредно	1:>2
напрям	1<_1
нарис	18^1
насеље	19O1
наст вр	1;J1
наст время	1;J1
наст. вр	1;J1
наст. время	1;J1
наставник	18e1
наставница	18e1
настояще	19\1
настоящее время	1;J1
настоящем	19\1
настоящий момент	1;J1
настоящия момент	19\1
науковий співробітник	19_1
научен сътрудник	1;S1
научная статья	18W1
научный сотрудник	19`1
началник	18X1
начално	1>02
начальник	18U2
начальное профессиональное	1;81
начальное профессиональное образование	1;81
начальный	19;2
начальный уровень	19:1
начинаещ	1>22
начинающий	1>41
начиная с	1>51
нв	1;J1
не женат	19[1
не замужем	19[1
нед	1>61
недели	1>61
недель	1>61
неделя	1>61
неженен	1;m1
незаміжня	1<81
неодружена	1<81
неодружений	1<81
неожењен	1>71
неоконченное высшее	19@1
неомъжена	1;m1
неудата	1>71
новинар	18Z1
новичок	1>41
носитель	19M1
носитель языка	19M1
носій	19W1
носій мови	19W1
нотариус	18@1
нотаріус	18T1
нпо	00`1
нян	18T1
няня	19`1
оао	00`1
обл	1>83
область	19T2
образователно квалификационна степен магистър	1=D1
образователно-квалификационна степен магистър	1=D1
обука	1:91
община	1>;2
објављен	1<91
овлашћење	1:91
од	1>=2
одељење	1;B1
одитор	18X1
одлично	1:>2
одружена	1<81
одружений	1<81
одсек	1>?2
ожењен	1>71
ожидаемый	1>A1
ожидается	1>A1
окончание	1:C1
окончил	1:C1
окончила	1:C1
олимпиада	1>B2
олімпіада	00A1
омъжена	1;m1
онлайн	1>D3
онлајн	1=f1
оод	00`1
ооо	18_2
оператер	18Z1
оператор	1>G5
оптометрист	18@1
општина	18>1
осени	1>L1
осень	1>L1
осенью	1>L1
осені	1:=1
осигурање	18>1
оснивач	18Z1
основател	1<12
основе	1>M2
основна школа	18O1
основне академске студије	19F1
основне студије	19F1
основно	1>O4
основно владеене	1:V1
основно знање	1>S1
основно ниво	1991
основно училище	19m1
осінь	1:=1
от	1>T3
от разстояние	1>W1
отговорник	18X1
отдел	1;@2
отделение	1>X3
отель	18I1
отличен	1>[1
отличие	1>\2
отлично	1>^3
отлично владеене	1=Z1
отличное	19]1
отримано	19j1
офис	1:l2
официант	18@1
офіс	18?1
офіціант	18T1
охоронец	18T1
охранник	18@1
оцена	1>a1
оценка	1>b2
оценщик	18@1
оцінка	19B1
оцінювач	18T1
очаква се	1>d1
очаквано	1>d1
очекивано	1>e1
очікуваний	1>f1
очікується	1>f1
пао	00`1
парикмахер	18@1
пасивно	1>S1
пат	00`1
патент	1>g4
пг	19m1
пгжпт	19m1
певец	19`1
певица	19`1
пекар	18U2
пекара	18>1
пекарна	18=1
пекарня	18;2
пер	1921
первое место	0Sa1
переводчик	18@1
переводчица	19`1
перекладач	18T1
переможець	00A1
переможниця	00A1
переулок	1921
перукар	18T1
перше місце	00A1
пивара	18>1
пл	1>k2
плакет	00>1
планирано	1>m2
планируемый	1>A1
планируется	1>A1
планується	1>f1
плиточник	18@1
плотник	18@1
площа	19Q1
площад	18a1
площадь	1921
по	1>o2
по н в	1;J1
по н. в	1;J1
по н.в	1;J1
по наст время	1;J1
по наст. время	1;J1
по настоящее время	1;J1
по настоящий момент	1;J1
по сей день	1;J1
по сьогодні	1;K1
по теперішній час	1;K1
по цей день	1;K1
по цей час	1;K1
победител	00>1
победитель	0Sa1
победительница	0Sa1
победник	00C1
победница	00C1
повар	1?12
повна середня	1?31
повышение квалификации	1?42
поглавље	1<91
поглиблений	1:M1
подмастерь	18@1
подразделение	1?61
подяка	00A1
пожарн	18@1
пожежни	18T1
позориште	18>1
покоївк	18T1
поликлиника	1:l2
политех	18L1
политехнический	18L1
полицейск	18@1
положен	1:91
полувисше	1?71
получен	1:C1
получено	1:C1
поліклініка	18?1
політехніка	18P1
поліцейськ	18T1
помощник	1<12
помоћник	18e1
помічник	18T1
понастоящем	19\1
понині	1;K1
портниха	19`1
портной	19`1
посвідчення	18R1
посвідчення водія	18R1
поселок	1921
пословођа	18e1
посёлок	1921
потврда	1:91
похвала	00C1
початковий	1942
початковий рівень	1931
початківець	1?81
почетна грамота	00>1
почетная грамота	0Sa1
почетник	1?92
почетно	1>S1
почтальон	18@1
почётная грамота	0Sa1
пр	19T2
пр т	1921
пр-т	1921
правник	18e1
правница	18e1
правоспособност	1=;1
практикант	1::3
прат	00`1
преводач	18X1
преводилац	18e1
предавач	18Z1
предавање	1<91
предвиђено	1>e1
предполагаемый	1>A1
предприятие	1:l2
председател	1<12
председник	18e1
председница	18e1
предстои	1>d1
предузеће	18>1
президент	1883
премия	0Sa1
премія	00A1
преподавател	1?;3
призер	1=K2
признање	00C1
призёр	0Sa1
приправник	18e1
приправница	18e1
пров	19Q1
провизор	19`1
проводник	18Y1
провулок	19Q1
провідний	19_1
провідник	18T1
програмер	18Z1
програмист	18X1
программист	18Y1
програміст	18[1
продав	18T1
продавац	18e1
продавач	18X1
продавачица	18e1
продавец	1?>3
продавница	18>1
продвинутый	1?A2
продвинутый уровень	19]1
продюсер	18U2
проезд	1921
проект	1?C3
проекта	1=k1
проекти	1?F2
проекты	1=k1
пролет	1?H1
пролетта	1?H1
пролеће	1?I1
прораб	18@1
просек	1>a1
просек оцена	1>a1
просечна оцена	1>a1
просп	19Q1
проспект	19T2
просунутий	1:K2
професионален бакалавър	19A1
професионална автобиография	1871
професионална биографија	19N1
професионална гимназия	19m1
професионална квалификация	1;;1
професор	18f3
профессиональный	19]1
профессор	18Y1
професійний	1:M1
професійно технічна	1?31
професійно-технічна	1?31
профил	1?J1
профиль	1<^1
проєкт	1=j1
проєкти	1=j1
проєкту	1=j1
пројекат	1=l1
пројекти	1=l1
психолог	18A4
пту	0Aj1
публикация	19e2
публикација	1<91
публікація	18^1
пут	19O1
първо място	00>1
підвищення кваліфікації	1?K2
підприємство	18?1
підрозділ	1:J1
р	1?M1
работаю	1;J1
работник	18X1
рабоч	18@1
рабочий	1?N2
рад	1<91
рад од куће	1=f1
радионица	18>1
радна биографија	19N1
радник	18e1
радница	18e1
радіо	18?1
разведен	1?P3
разведена	1?P3
разведён	19[1
разговорный	19V1
разговорный уровень	19V1
разработчик	1?S2
разрешително	1=;1
разряд	18Q1
район	19T2
рачуновођа	18e1
редактор	1:n5
редакция	18I1
редакція	18?1
режисер	18T1
режиссер	18@1
режиссёр	18@1
резюме	18\2
рекрутер	18U2
республика	1921
ресторан	1?U3
ресторант	18=1
референт	18Z1
рибал	18T1
риелтор	18@1
робочий	1:21
робітни	18T1
робітник	19_1
роден	1:i1
роден език	1:i1
родная	19M1
родной	19M1
родной язык	19M1
розділ	18^1
розлучена	1<81
розлучений	1<81
розмовна	1?X1
розмовний	1?X1
розмовний рівень	1?X1
розробник	18[1
роки	1?M1
року	1?M1
років	1?M1
руководилац	18e1
руководител	18Y1
ръководител	1?Y1
рыбак	18@1
рідна	19W1
рідна мова	19W1
рідний	19W1
рік	1?M1
с	1?Z3
с отличием	19C1
саветник	18e1
саветница	18e1
сада	1:h1
садашњост	1:h1
садовник	18@1
садівни	18T1
самозайнятий	18?1
самозанятый	18I1
санитар	18@1
сантехник	18@1
сантехнік	18T1
санітар	18T1
саопштење	1<91
сарадник	18e1
сарадница	18e1
сборник	19e2
сварщик	1?12
свидетелство	1=;1
свидетельство	18Q1
свободно	1?]2
свободно владею	19]1
свободное	19]1
свободное владение	19]1
свободный	19]1
свідоцтво	18R1
сдан	1:C1
сдружение	18=1
сега	19\1
сегодня	1;J1
сейчас	1;J1
секретар	18A4
секретарица	18e1
секретарь	18@1
сектор	1?_4
село	19T2
семеен	1;m1
семейна	1;m1
семинар	1?c1
семінар	1=11
сервитьор	18X1
середньо	1?X1
середня	1?31
середня освіта	1?31
середня спеціальна	1=`1
середній	1?d2
середній бал	19B1
середній рівень	1?X1
сертификат	1?f3
сертификация	18Q1
сертифициран	1=;1
сертифицированный	18Q1
сертифікат	1?i1
сертифікація	18R1
скарбни	18T1
слабо	1991
слесар	18@1
слесарь	18@1
служба	1?j5
слюсар	18T1
смер	1=^1
со	1?o2
со словарем	19:1
со словарём	19:1
соавтор	1@12
собственик	18X1
совершенное	19^1
сотрудник	18@1
соу	19m1
союз	18I1
спбгу	0Aj1
специализация	1?J1
специалист	1@33
специалист по	1?71
специалитет	1:E1
специалност	1?J1
специальность	1<^1
специјалиста	18e1
спеціальність	1<_1
спеціалізація	1<_1
спеціаліст	1@62
спеціалітет	1=E1
списание	19P1
співа	18T1
співавтор	1@82
співробітник	18T1
спілка	18?1
ср балл	19C1
ср. балл	19C1
среден успех	1>[1
среден успех от следването	1>[1
средне	19V1
среднее	1911
среднее образование	1911
среднее общее	1911
среднее профессиональное	1;81
среднее профессиональное образование	1;81
среднее специальное	1;81
средний	1@:2
средний балл	19C1
средний балл диплома	19C1
средний уровень	19V1
средно	1@<3
средно владеене	1:V1
средно ниво	1@?2
средно образование	1;;1
средно специално	1;;1
средно специално образование	1;;1
средно училище	19m1
средняя оценка	19C1
средња стручна спрема	1=J1
средња школа	18O1
средње	1@A2
средњи	1<h1
средњи ниво	1<h1
ссс	1=J1
стажант	18X1
стажер	18U2
стажист	18T1
стажиста	18e1
стажёр	18@1
стан	19O1
старший	1@C2
статия	19P1
стаття	18^1
статья	18W1
степень бакалавра	19@1
степень магистра	1:E1
стипендия	1>B2
стипендија	00C1
стипендія	00A1
столар	18e1
столяр	18U2
стор	1@E1
сторінка	1@E1
стр	1@F2
страница	1@H1
строительная	18I1
стройка	18I1
струковне студије	19F1
стручни испит	1:91
стручњак	1@I2
студио	19D2
студия	18I1
студијски програм	1=^1
студія	18?1
ступінь бакалавра	19?1
ступінь магістра	1=E1
стюард	18U2
су	19m1
су шеф	1@C2
су-шеф	1@C2
суддя	19_1
судья	19`1
супермаркет	18;2
счетоводител	18X1
считано от	1@K1
сътрудник	18X1
сьогодні	1;K1
т ч	1;K1
т.ч	1;K1
та	1<V1
такмичење	00C1
танцовщиц	18@1
танцор	18@1
танцівни	18T1
театр	18;2
театър	18=1
тези	18^1
тезисы	18W1
текущее время	1;J1
телеканал	18?1
теперішнього часу	1;K1
теперішній час	1;K1
тестер	18X1
тестировщик	18Y1
тестувальник	18[1
техлид	19`1
техник	1<12
техникум	1@L2
техничар	18Z1
техничка школа	18O1
технолог	1883
технік	18T1
технікум	1<d1
течно	18S1
тиждень	1@N1
тижні	1@N1
тижнів	1@N1
тим	1;B1
тимлид	19`1
типография	18I1
тов	1@O2
товаровед	18@1
токар	18U2
токарь	18@1
тоо	00`1
торговый дом	18I1
торговый представитель	19`1
трг	19O1
тренер	18U2
тренинг	1?c1
тренутно	1:h1
треньор	18X1
тренінг	1=11
трки	0<M1
търговец	18X1
търговски представител	1;S1
у	1@Q2
у браку	1>71
у досконалості	1;[1
у току	1:h1
уверенно	1:D1
уверенный	1:D1
уверење	1:91
удаленка	1;E1
удаленная работа	1;E1
удаленно	1;E1
удалёнка	1;E1
удалённая работа	1;E1
удалённо	1;E1
удата	1>71
удовлетворительно	19V1
удостоверение	1<X2
удружење	18>1
ул	1@S3
улица	1@S3
универзитет	1@V1
университет	1@L2
университета	18M2
університет	1<d1
управител	18X1
управление	1@W3
управління	1@Z2
уредник	18e1
уредница	18e1
усмерење	1=^1
успех	1>[1
учебник	19P1
ученик	19`1
училище	1@\3
учител	18X1
учитель	18U2
учительница	19`1
учитељ	18Z1
учредитель	18@1
фабрика	1<44
факултет	1@_2
факультет	1@a4
фармацевт	1883
фармацеут	18Z1
фаховий молодший бакалавр	1=`1
фахівець	19_1
фгуп	00`1
фельдшер	1=M3
фермер	18U2
физик	18@1
физиотерапевт	18@1
финалист	0Sa1
финалиста	00C1
фирма	19G3
флорист	18U2
фонд	18;2
фондация	18=1
фондација	18>1
фоп	00`1
фотограф	18U2
фрезеровщик	18@1
фрезерувальни	18T1
фриланс	18I1
фрилансер	18@1
фріланс	18?1
фізіотерапевт	18T1
фіналіст	00A1
фірма	18?1
химик	18@1
хозяйство	18I1
холдинг	18b3
холост	19[1
холостой	19[1
хорошее	1:F1
хороший	1@e2
хорошо	1@e2
хотел	19D2
художник	18@1
цей час	1;K1
центар	18>1
центр	18;2
център	18=1
цех	1@W3
ч	1@g1
часопис	1<91
червоний диплом	19B1
чирак	1;S1
читалище	18=1
читаю профессиональную литературу	19:1
читаю со словарем	19:1
читаю со словарём	19:1
члан	18e1
чланак	1<91
член	1;S1
чоловік	1@g1
чоловіча	1@g1
чоловічий	1@g1
швачк	18T1
швея	19`1
шеф	18e1
школа	1@h4
школа no	18L1
школьный	19:1
шосе	19Q1
шоссе	1921
шофьор	18X1
шофьорска книжка	1=;1
экономист	18@1
экскурсовод	18@1
эксперт	1@l1
экспертный	1@l1
экспертный уровень	1@l1
электрик	18@1
электрогазосварщик	18@1
электромонт	18@1
электросварщик	18@1
элементарный	19:1
юрист	1883
і	1<V1
із	1:G2
ілюстратор	18T1
інженер	18[1
інститут	1<d1
јединица	1;B1
јесен	1@m1
ґрант	00A1
אביב	1@n1
אגף	1@o1
אדריכל	1A01
אדריכלית	1A01
אולפנה	1A11
אוניברסיטה	1A11
אוניברסיטת	1A11
אופטומטריסט	1A01
אות	1A21
אח	1A01
אחות	1A01
אחראי	1A01
אחראית	1A01
אינסטלטור	1A01
אישה	1A31
אנליסט	1A01
אנליסטית	1A01
אקדמיה	1A11
ארגון	1A41
ארכיונאי	1A01
ב	1A51
ב"א	1A61
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1A71
בוגר	1A61
בוגרת	1A61
בודק	1A01
בודקת	1A01
ביטוח	1A41
בינוני	1A82
בינונית	1A82
בינונית גבוהה	1A:1
בית אבות	1A41
בית החולים	1A41
בית הספר	1A11
בית חולים	1A41
בית מרקחת	1A41
בית ספר	1A11
בנאי	1A01
בנק	1A41
בסיס	1A;1
בסיסי	1A<2
בסיסית	1A<2
בע"מ	1A41
בעלים	1A01
בעמ	1A41
ברמה גבוהה	1A>1
ברמן	1A01
ברמת שפת אם	1A?1
גבוהה	1A@2
גבר	1AB1
גזבר	1A01
גזברית	1A01
גן ילדים	1A11
גנן	1A01
גננת	1A01
גרוש	1AC1
גרושה	1AC1
ד"ר	1AD1
דו לשוני	1A?1
דו-לשוני	1A?1
דובר ילידי	1A?1
דוור	1A01
דוקטור	1AD1
דוקטורט	1AE2
דייג	1A01
דייל	1A01
דיילת	1A01
דירה	1AG1
דרך	1AG1
האוניברסיטה	1A11
האקדמיה	1A11
הווה	1AH1
הוצאה	1AI1
הוצאת	1A41
החוג	1A11
הטכניון	1A11
היברידי	1AJ1
היום	1AH1
המכללה	1A11
המכללה האקדמית	1A11
המרכז	1A41
המרכז האקדמי	1A11
הנדסאי	1AK1
הנדסאית	1AK1
הסמכה	1AL1
הסמכות	1AL1
הסמכת	1AL1
הפקולטה	1A11
הצטיינות	1A21
הצטיינות יתרה	1A71
הרצאה	1AI1
השתלמות	1AL1
התמחות	1AM1
התמחות ב	1AM1
ו	1AN1
ועד היום	1AH1
זוכה	1A21
זכר	1AB1
זמר	1A01
זמרת	1A01
חבר	1A01
חבר ועד	1A01
חברה	1A41
חברה בוועד	1A01
חברה בצוות	1A01
חברת	1A41
חברת ועד	1A01
חוג	1AM1
חודש	1AO1
חודשים	1AO1
חוקר	1A01
חוקרת	1A01
חורף	1AP1
חטיבה	1@o1
חטיבת ביניים	1A11
חייט	1A01
חייל	1A01
חלשה	1A;1
חנות	1A41
חקלאי	1A01
חרט	1A01
חשב	1A01
חשמלאי	1A01
טבח	1A01
טבחית	1A01
טוב	1AQ2
טובה	1A:1
טובה מאוד	1A>1
טכנאי	1A01
טכנאי מוסמך	1AK1
טכנאית	1A01
טכנולוגיות	1A41
טכניון	1A11
ידע בסיסי	1A;1
יו"ר	1A01
יועץ	1A01
יועצת	1A01
יושב ראש	1A01
יחידה	1@o1
יחידת	1@o1
ישיבה	1A11
ישיבת	1A11
כבאי	1A01
כיום	1AH1
כיכר	1AG1
כנס	1AI1
כעת	1AH1
כתב עת	1AI1
כתבה	1AI1
מ	1AS1
מ"א	1AT1
מאבטח	1A01
מאבטחת	1A01
מאז	1AU1
מאייר	1A01
מאיירת	1A01
מאמן	1A01
מאמנת	1A01
מאמר	1AI1
מאפייה	1A41
מבקר	1A01
מגיה	1A01
מגמה	1AM1
מגמת	1AM1
מדור	1@o1
מדליה	1A21
מדריך	1A01
מדריכה	1A01
מדרשה	1A11
מהנדס	1A01
מהנדסת	1A01
מודד	1A01
מוזיאון	1A41
מוזיקאי	1A01
מוכר	1A01
מוכרת	1A01
מומחה	1AV2
מומחית	1AV2
מוסמך	1AX2
מוסמכת	1AX2
מועצה	1A41
מורה	1A01
מזכיר	1A01
מזכירה	1A01
מחלקה	1@o1
מחלקת	1@o1
מחסנאי	1A01
מטפל	1A01
מטפלת	1A01
מיזם	1AZ1
מיילדת	1A01
מייסד	1A01
מייסדת	1A01
מיקוד	1AG1
מכון	1A41
מכון ללימודים	1A11
מכונאי	1A01
מכללה	1A11
מכללת	1A11
מלגה	1A21
מלגת	1A21
מלון	1A41
מלח	1A01
מלצר	1A01
מלצרית	1A01
ממוצע	1A71
ממוצע ציונים	1A71
מנהל	1A01
מנהל חשבונות	1A01
מנהל עבודה	1A01
מנהלת	1A01
מנהלת חשבונות	1A01
מנחה	1A01
מנכ"ל	1A01
מסגר	1A01
מסלול	1AM1
מסעדה	1A41
מעבדה	1A41
מעצב	1A01
מעצבת	1A01
מפיק	1A01
מפיקה	1A01
מפעיל	1A01
מפעל	1A41
מפקד	1A01
מפקדת	1A01
מפתח	1A01
מפתחת	1A01
מצוין	1A@2
מצוינת	1A>1
מצטיין	1A21
מצטיינת	1A21
מקוון	1AJ1
מקום ראשון	1A21
מרחוק	1AJ1
מרכז	1A[2
מרכזת	1A01
מרפא בעיסוק	1A01
מרפאה	1A41
מרפאה בעיסוק	1A01
מרפאת	1A41
מרצה	1A01
משוער	1A]1
משרד	1A41
מתחיל	1A^1
מתחילים	1A;1
מתכנן	1A01
מתכננת	1A01
מתכנת	1A01
מתכנתת	1A01
מתמחה	1A01
מתנדב	1A01
מתנדבת	1A01
מתקדם	1A_1
מתרגם	1A01
מתרגמת	1A01
נגר	1A01
נהג	1A01
נהגת	1A01
נוטריון	1A01
נוכחי	1AH1
נוכחית	1AH1
נציג	1A01
נציג מכירות	1A01
נציגת	1A01
נקבה	1A31
נשואה	1AC1
נשוי	1AC1
סבירה	1A`1
סדנה	1A41
סוכנות	1A41
סטודיו	1A41
סטודנט	1A01
סייע	1A01
סייעת	1A01
סמטת	1AG1
סמינר	1A11
סמנכ"ל	1A01
ספר	1AI1
ספרייה	1A41
ספריית	1A41
ספרית	1A01
ספרן	1A01
ספרנית	1A01
סתיו	1Aa1
עבודה מרחוק	1AJ1
עבודת גמר	1AI1
עד	1Ab1
עד היום	1AH1
עד כה	1AH1
עובד	1A01
עובד מצטיין	1A21
עובדת	1A01
עובדת מצטיינת	1A21
עוזר	1A01
עוזרת	1A01
עורך	1A01
עורך דין	1A01
עורכת	1A01
עורכת דין	1A01
עיון	1AI1
עיריית	1A41
עיתונאי	1A01
עיתונאית	1A01
עכשיו	1AH1
עמוד	1Ac1
עמותה	1A41
עמותת	1A41
עצמאי	1A41
עצמאית	1A41
פוסטר	1AI1
פועל	1A01
פועלת	1A01
פטנט	1AI1
פיזיותרפיסט	1A01
פסיכולוג	1A01
פסיכולוגית	1A01
פקולטה	1A11
פקיד	1A01
פקידה	1A01
פרויקט	1AZ1
פרופסור	1A01
פרס	1A21
פרסום	1AI1
פרק	1AI1
צה"ל	1A41
צוות	1@o1
ציון	1A71
ציון ממוצע	1A71
ציון סופי	1A71
צלם	1A01
צלמת	1A01
צפוי	1A]1
צפויה	1A]1
קבוצת	1A41
קו"ח	1Ad1
קומה	1AG1
קונדיטור	1A01
קופאי	1A01
קופאית	1A01
קופת חולים	1A41
קורות חיים	1Ad1
קורס	1AL1
קו״ח	1Ad1
קיץ	1Ae1
קלינאית	1A01
קצב	1A01
קצין	1A01
קצינה	1A01
קרן	1A41
ראש	1A01
ראש צוות	1A01
רהוטה	1A>1
רואה חשבון	1A01
רווק	1AC1
רווקה	1AC1
רופא	1A01
רופאה	1A01
רוקח	1A01
רוקחת	1A01
רח	1AG1
רחוב	1AG1
רישיון	1AL1
רישיון נהיגה	1AL1
רכז	1A01
רכזת	1A01
רמה גבוהה	1A@2
רמת שיחה	1A`1
רקדן	1A01
רקדנית	1A01
רשיון	1AL1
רשת	1A41
רתך	1A01
שד	1AG1
שדרות	1AG1
שוטף	1A>1
שוטפת	1A>1
שוטר	1A01
שוטרת	1A01
שוליה	1A01
שוער	1A01
שופט	1A01
שותף	1A01
שותפה	1A01
שחקן	1A01
שחקנית	1A01
שיחה	1A`1
שכונת	1AG1
שליח	1A01
שליטה מלאה	1A>1
שם הפרויקט	1AZ1
שמאי	1A01
שנה	1Af1
שנים	1Af1
שף	1A01
שפת אם	1A?1
שפת-אם	1A?1
ת ד	1AG1
ת.ד	1AG1
תואר	1A61
תואר ראשון	1A61
תואר ראשון ב	1A61
תואר שלישי	1AD1
תואר שני	1AT1
תואר שני ב	1AT1
תופרת	1A01
תזונאית	1A01
תחקירן	1A01
תחקירנית	1A01
תחרות	1A21
תיאטרון	1A41
תיכון	1Ag2
תעודה	1AL1
תעודת	1AL1
תעודת בגרות	00I1
תעודת הוקרה	1A21
תעודת הוראה	1AK1
תעודת הצטיינות	1A21
תעודת מקצוע	1Ai2
תעשיות	1A41
أخصائي	1Ak1
أخصائية	1Ak1
أساسي	1Al2
أساسيات	1Al2
أساسية	1An1
أستاذ	1Ak1
أستاذة	1Ak1
أشهر	1Ao1
أعزب	1B01
أعوام	1B11
أفضل	1B21
أكاديمية	1B31
أمانة	1B41
أمين الصندوق	1Ak1
أمين مكتبة	1Ak1
أمينة	1Ak1
أمينة الصندوق	1Ak1
أنثى	1B51
أونلاين	1B61
إتقان	1B71
إجادة تامة	1B71
إجازة	1B81
إجازة جامعية	1B81
إدارة	1B92
إعدادية	1B31
إلى	1B;1
إلى الآن	1B<1
ابتدائي	1An1
ابتدايي	1An1
اتقان	1B71
اجاده تامه	1B71
اجازه	1B81
اجازه جامعيه	1B81
اختصاصي	1Ak1
اخصايي	1Ak1
اخصاييه	1Ak1
اداره	1B92
اساسي	1Al2
اساسيات	1Al2
اساسيه	1An1
استاذ	1Ak1
استاذه	1Ak1
استشاري	1Ak1
استشارية	1Ak1
استشاريه	1Ak1
استوديو	1B41
اسم المشروع	1B=1
اشهر	1Ao1
اعتماد	1B>1
اعداديه	1B31
اعزب	1B01
اعوام	1B11
افضل	1B21
اكاديميه	1B31
الآن	1B<1
الاختصاص	1B?1
الان	1B<1
البكالوريا	1B@1
البكالوريوس	1B81
التقدير	1BA1
الثانوية	1B@1
الثانوية العامة	1B@1
الثانويه	1B@1
الثانويه العامه	1B@1
الجامعة	1B31
الجامعه	1B31
الحاضر	1B<1
الحالي	1B<1
الخريف	1BB1
الدبلوم	1BC1
الدرجة	1BA1
الدرجه	1BA1
الدكتوراه	1BD1
الدور	1BE1
الربيع	1BF1
السيرة الذاتية	1BG1
السيره الذاتيه	1BG1
الشتاء	1BH1
الشركة	1B41
الشركه	1B41
الصيف	1BI1
القسم	1BJ1
الكلية	1B31
الكليه	1B31
اللغة الأصلية	1BK1
اللغة الأم	1BK1
اللغه الاصليه	1BK1
اللغه الام	1BK1
الليسانس	1B81
المؤسسة	1B41
الماجستير	1BL1
المتوقع	1BM1
المدرسة	1B31
المدرسة الثانوية	1B31
المدرسه	1B31
المدرسه الثانويه	1B31
المركز الأول	1B21
المركز الاول	1B21
المركز الثاني	1B21
المشروع	1B=1
المعدل	1BA1
المعدل التراكمي	1BA1
المعدل العام	1BA1
المعهد	1B31
الموسسه	1B41
الوقت الحالي	1B<1
الى	1B;1
الي	1B;1
الي الان	1B<1
اليوم	1B<1
امانه	1B41
امرأة	1B51
امراه	1B51
امين الصندوق	1Ak1
امين مكتبه	1Ak1
امينه	1Ak1
امينه الصندوق	1Ak1
انثى	1B51
انثي	1B51
اونلاين	1B61
بائع	1Ak1
بائعة	1Ak1
باحث	1Ak1
باحثة	1Ak1
باحثه	1Ak1
بايع	1Ak1
بايعه	1Ak1
بتقدير	1BA1
بحار	1Ak1
بحث	1BN1
براءة اختراع	1BN1
براءه اختراع	1BN1
بستاني	1Ak1
بسيطة	1An1
بسيطه	1An1
بطلاقة	1B71
بطلاقه	1B71
بكالوريا	1B@1
بكالوريس	1B81
بكالوريوس	1B81
بلدية	1B41
بلديه	1B41
بناء	1Ak1
بناية	1BE1
بنايه	1BE1
بنك	1B41
تأمين	1B41
تامين	1B41
تخصص	1B?1
تخصص في	1B?1
ترخيص	1B>1
تقدير	1BA1
تقني	1Ak1
تكريم	1B21
توجيهي	1B@1
ثانوي	1B31
ثانوية	1B31
ثانوية عامة	1B@1
ثانويه	1B31
ثانويه عامه	1B@1
ثنائي اللغة	1BK1
ثنايي اللغه	1BK1
جائزة	1B21
جامعة	1B31
جامعه	1B31
جايزه	1B21
جزار	1Ak1
جمعية	1B41
جمعيه	1B41
جندي	1Ak1
جيد	1BO2
جيد جدا	1B71
جيدة	1BQ1
جيدة جدا	1B71
جيده	1BQ1
جيده جدا	1B71
حارس	1Ak1
حاليا	1B<1
حالياً	1B<1
حاليًا	1B<1
حتى	1B;1
حتى الآن	1B<1
حتى الوقت الحالي	1B<1
حتى اليوم	1B<1
حتى تاريخه	1B<1
حتي	1B;1
حتي الان	1B<1
حتي الوقت الحالي	1B<1
حتي اليوم	1B<1
حتي تاريخه	1B<1
حداد	1Ak1
حكم	1Ak1
حي	1BE1
خباز	1Ak1
خبير	1BR2
خبيرة	1BR2
خبيره	1BR2
خراط	1Ak1
خريف	1BB1
خياط	1Ak1
خياطة	1Ak1
خياطه	1Ak1
دائرة	1BJ1
دار	1B41
دار النشر	1BN1
دار نشر	1B41
دايره	1BJ1
دبلوم	1BT2
دبلوم عالي	1BL1
دبلوم فني	1BC1
دبلوم متوسط	1BC1
درجة البكالوريوس	1B81
درجة الدكتوراه	1BD1
درجة الماجستير	1BL1
درجه البكالوريوس	1B81
درجه الدكتوراه	1BD1
درجه الماجستير	1BL1
درع	1B21
دكتوراه	1BD1
دورة	1B>1
دوره	1B>1
ذكر	1BV1
رئيس	1Ak1
رئيسة	1Ak1
ربيع	1BF1
رجل	1BV1
رخصة	1B>1
رخصة قيادة	1B>1
رخصه	1B>1
رخصه قياده	1B>1
رسالة	1BN1
رساله	1BN1
روضة	1B31
روضه	1B31
رييس	1Ak1
رييسه	1Ak1
زمالة	1B>1
زماله	1B>1
سائق	1Ak1
سائقة	1Ak1
سايق	1Ak1
سايقه	1Ak1
سباك	1Ak1
سكرتير	1Ak1
سكرتيرة	1Ak1
سكرتيره	1Ak1
سنة	1BW2
سنه	1BW2
سنوات	1B11
سيرة ذاتية	1BG1
سيره ذاتيه	1BG1
شارع	1BE1
شتاء	1BH1
شرطي	1Ak1
شركة	1B41
شركه	1B41
شعبة	1BY2
شعبه	1BY2
شقة	1BE1
شقه	1BE1
شهادة	1B>1
شهادة الثانوية	1B@1
شهادة تقدير	1B21
شهادة معتمدة	1B>1
شهاده	1B>1
شهاده الثانويه	1B@1
شهاده تقدير	1B21
شهاده معتمده	1B>1
شهر	1Ao1
شهور	1Ao1
ص ب	1BE1
ص.ب	1BE1
صحفي	1Ak1
صحفية	1Ak1
صحفيه	1Ak1
صحيفة	1B41
صحيفه	1B41
صفحة	1B[1
صفحه	1B[1
صياد	1Ak1
صيدلانية	1Ak1
صيدلانيه	1Ak1
صيدلي	1Ak1
صيدلية	1B41
صيدليه	1B41
صيف	1BI1
ضعيف	1An1
طاه	1Ak1
طاهية	1Ak1
طاهيه	1Ak1
طباخ	1Ak1
طبيب	1Ak1
طبيبة	1Ak1
طبيبه	1Ak1
طريق	1BE1
طلاقة	1B71
طلاقه	1B71
عام	1BW2
عامل	1Ak1
عاملة	1Ak1
عامله	1Ak1
عبر الإنترنت	1B61
عبر الانترنت	1B61
عزباء	1B01
عضو	1Ak1
عضوية	1B>1
عضويه	1B>1
عمارة	1BE1
عماره	1BE1
عمل حر	1B41
عن بعد	1B61
عن بُعد	1B61
عيادة	1B41
عياده	1B41
فائز	1B21
فائزة	1B21
فايز	1B21
فايزه	1B21
فريق	1BJ1
فصل	1BN1
فندق	1B41
فني	1Ak1
فنية	1Ak1
فنيه	1Ak1
فوق المتوسط	1BQ1
في	1B\1
قائد	1Ak1
قابلة	1Ak1
قابله	1Ak1
قايد	1Ak1
قرية	1BE1
قريه	1BE1
قسم	1BY2
قناة	1B41
قناه	1B41
كاتب	1Ak1
كاتبة	1Ak1
كاتبه	1Ak1
كتاب	1BN1
كليات	1B31
كلية	1B31
كليه	1B31
كهربائي	1Ak1
كهربايي	1Ak1
لحام	1Ak1
لدى	1B\1
لدي	1B\1
لغة أم	1BK1
لغة الأم	1BK1
لغتي الأم	1BK1
لغتي الام	1BK1
لغه الام	1BK1
لغه ام	1BK1
للآن	1B<1
للان	1B<1
ليسانس	1B81
مؤتمر	1BN1
مؤسس	1Ak1
مؤسسة	1B41
مؤسسة مشاركة	1Ak1
ماجستير	1BL1
مالك	1Ak1
مبتدئ	1Al2
مبتدئة	1An1
مبتدي	1Al2
مبتديه	1An1
مبرمج	1Ak1
مبرمجة	1Ak1
مبرمجه	1Ak1
متجر	1B41
متحف	1B41
متدرب	1Ak1
متدربة	1Ak1
متدربه	1Ak1
مترجم	1Ak1
مترجمة	1Ak1
مترجمه	1Ak1
متزوج	1B01
متزوجة	1B01
متزوجه	1B01
متطوع	1Ak1
متطوعة	1Ak1
متطوعه	1Ak1
متقدم	1B]2
متقدمة	1B]2
متقدمه	1B]2
متوسط	1B_2
متوسطة	1B_2
متوسطه	1B_2
متوقع	1BM1
متوقعة	1BM1
متوقعه	1BM1
مجلة	1BN1
مجله	1BN1
مجموعة	1B41
مجموعه	1B41
محادثة	1Ba1
محادثه	1Ba1
محاسب	1Ak1
محاسبة	1Ak1
محاسبه	1Ak1
محاضر	1Ak1
محاضرة	1Bb2
محاضره	1Bb2
محافظة	1BE1
محافظه	1BE1
محام	1Ak1
محامي	1Ak1
محامية	1Ak1
محاميه	1Ak1
محترف	1B71
محرر	1Ak1
محررة	1Ak1
محرره	1Ak1
محلل	1Ak1
محللة	1Ak1
محلله	1Ak1
مخبز	1B41
مختبر	1B41
مدارس	1B31
مدرب	1Ak1
مدربة	1Ak1
مدربه	1Ak1
مدرس	1Ak1
مدرسة	1B31
مدرسة ثانوية	1B31
مدرسة صف	1Ak1
مدرسة لغة	1Ak1
مدرسه	1B31
مدرسه ثانويه	1B31
مدرسه صف	1Ak1
مدرسه لغه	1Ak1
مدقق	1Ak1
مدير	1Ak1
مديرة	1Ak1
مديره	1Ak1
مدينة	1BE1
مدينه	1BE1
مراقب	1Ak1
مراقبة	1Ak1
مراقبه	1Ak1
مرشد	1Ak1
مرشدة	1Ak1
مرشده	1Ak1
مركز	1B41
مزارع	1Ak1
مزارعة	1Ak1
مزارعه	1Ak1
مسؤول	1Ak1
مسؤولة	1Ak1
مسابقة	1B21
مسابقه	1B21
مساعد	1Ak1
مساعدة	1Ak1
مساعده	1Ak1
مستشار	1Ak1
مستشارة	1Ak1
مستشاره	1Ak1
مستشفى	1B41
مستشفي	1B41
مستمر	1B<1
مسرح	1B41
مسعف	1Ak1
مسعفة	1Ak1
مسعفه	1Ak1
مسوول	1Ak1
مسووله	1Ak1
مشرف	1Ak1
مشرفة	1Ak1
مشرفه	1Ak1
مشروع	1B=1
مشروع خاص	1B41
مشغل	1Ak1
مصرف	1B41
مصمم	1Ak1
مصممة	1Ak1
مصممه	1Ak1
مصنع	1B41
مصور	1Ak1
مصورة	1Ak1
مصوره	1Ak1
مطعم	1B41
مطلق	1B01
مطلقة	1B01
مطلقه	1B01
مطور	1Ak1
مطورة	1Ak1
مطوره	1Ak1
مع مرتبة الشرف	1BA1
مع مرتبه الشرف	1BA1
معتمد	1B>1
معتمدة	1B>1
معتمده	1B>1
معدل	1BA1
معلم	1Ak1
معلمة	1Ak1
معلمه	1Ak1
معماري	1Ak1
معهد	1Bd2
مغن	1Ak1
مقال	1BN1
مقالة	1BN1
مقاله	1BN1
مقبول	1An1
مكتب	1B41
مكتبة	1B41
مكتبه	1B41
ممتاز	1B]2
ممتازة	1B71
ممتازه	1B71
ممثل	1Ak1
ممثلة	1Ak1
ممثله	1Ak1
ممرض	1Ak1
ممرضة	1Ak1
ممرضه	1Ak1
من	1Bf1
منحة	1B21
منحه	1B21
مندوب	1Ak1
مندوبة	1Ak1
مندوبه	1Ak1
منذ	1Bg1
منسق	1Ak1
منسقة	1Ak1
منسقه	1Ak1
منشور	1BN1
منطقة	1BE1
منطقه	1BE1
منظمة	1B41
منظمه	1B41
مهندس	1Ak1
مهندسة	1Ak1
مهندسه	1Ak1
موتمر	1BN1
موسس	1Ak1
موسسه	1B41
موسسه مشاركه	1Ak1
موسيقي	1Ak1
موظف	1Ak1
موظف استقبال	1Ak1
موظفة	1Ak1
موظفه	1Ak1
ميدالية	1B21
ميداليه	1B21
ميدان	1BE1
ميكانيكي	1Ak1
نائب	1Ak1
نادل	1Ak1
نادلة	1Ak1
نادله	1Ak1
نايب	1Ak1
نجار	1Ak1
نشر	1BN1
هيئة	1B41
هييه	1B41
و	1Bh1
وحدة	1BJ1
وحده	1BJ1
ورشة	1B41
ورشه	1B41
ورقة	1BN1
ورقة بحثية	1BN1
ورقه	1BN1
ورقه بحثيه	1BN1
وزارة	1B41
وزاره	1B41
وسام	1B21
وكالة	1B41
وكاله	1B41
अंक	1Bi1
अकादमी	1Bj1
अच्छा	1Bk2
अच्छी	1Bm1
अधिकारी	1Bn1
अध्यक्ष	1Bn1
अध्यापक	1Bn1
अध्यापिका	1Bn1
अध्याय	1Bo1
अनुभाग	1C01
अनुवादक	1Bn1
अपेक्षित	1C11
अब	1C21
अब तक	1C21
अभिनेता	1Bn1
अभिनेत्री	1Bn1
अभियंता	1Bn1
अभी	1C21
अभी तक	1C21
अविवाहित	1C31
अस्पताल	1C41
आईटीआई	1C51
आज	1C21
आज तक	1C21
आहार विशेषज्ञ	1Bn1
इंजीनियर	1Bn1
इंटरमीडिएट	00F1
इंटर्न	1Bn1
इलेक्ट्रीशियन	1Bn1
उच्च माध्यमिक विद्यालय	1Bj1
उत्कृष्ट	1C62
उन्नत	1C62
उपाध्यक्ष	1Bn1
एजेंसी	1C41
एम ए	1C81
एम एड	1C81
एम एससी	1C81
एम कॉम	1C81
एम टेक	1C81
एम बी ए	1C81
एम.ए	1C81
एम.एड	1C81
एम.एससी	1C81
एम.कॉम	1C81
एम.टेक	1C81
एम.बी.ए	1C81
एमबीए	1C81
एवं	1C91
ऑनलाइन	1C:1
और	1C91
औसत	1C;1
कंपनी	1C41
कर्मचारी	1Bn1
कसाई	1Bn1
कारखाना	1C41
कार्यालय	1C41
किसान	1Bn1
केंद्र	1C41
कैशियर	1Bn1
कॉलेज	1Bj1
कॉलोनी	1C<1
कोच	1Bn1
कोर्स	1C=1
कोषाध्यक्ष	1Bn1
क्लिनिक	1C41
गर्मी	1C>1
गली	1C<1
गाइड	1Bn1
गायक	1Bn1
गायिका	1Bn1
गुरुकुल	1Bj1
ग्राम	1C<1
ग्रीष्म	1C>1
ग्रेड	1Bi1
चालक	1Bn1
चिकित्सक	1Bn1
चिकित्सालय	1C41
चित्रकार	1Bn1
चौक	1C<1
चौकीदार	1Bn1
छात्रवृत्ति	1C?1
छायाकार	1Bn1
जारी	1C21
जिला	1C<1
जीवन परिचय	1C@1
जीवन वृत्त	1C@1
जीवनवृत्त	1C@1
टीम	1C01
ट्रस्ट	1C41
डिज़ाइनर	1Bn1
डिजाइनर	1Bn1
डिप्लोमा	1CA2
डेवलपर	1Bn1
डॉक्टर	1Bn1
डॉक्टरेट	1CC1
ड्राइवर	1Bn1
तक	1CD2
तकनीशियन	1Bn1
थोड़ा	1CF1
थोडा	1CF1
दर्जी	1Bn1
दसवीं	00F1
दाई	1Bn1
दुकान	1C41
दूरस्थ	1C:1
द्वितीय श्रेणी	1Bi1
द्विभाषी	1CG1
धाराप्रवाह	1CH1
नगर	1C<1
नगर निगम	1C41
नर	1CI1
नर्तक	1Bn1
नर्स	1Bn1
नाई	1Bn1
नारी	1CJ1
नाविक	1Bn1
निगम	1C41
निदेशक	1Bn1
निपुण	1CK1
न्यास	1C41
पत्रकार	1Bn1
पत्रिका	1Bo1
पदक	1C?1
परास्नातक	1C81
परियोजना	1CL1
पर्यवेक्षक	1Bn1
पाठशाला	1Bj1
पात्रता परीक्षा	1C=1
पिन	1C<1
पी एच डी	1CC1
पी.एच.डी	1CC1
पीएचडी	1CC1
पुरस्कार	1C?1
पुरुष	1CI1
पुस्तक	1Bo1
पुस्तकालय	1C41
पुस्तकालयाध्यक्ष	1Bn1
पृष्ठ	1CM1
पेटेंट	1Bo1
पॉलिटेक्निक	1C51
प्रकाशन	1C41
प्रकाशित	1Bo1
प्रतिनिधि	1Bn1
प्रतियोगिता	1C?1
प्रतिशत	1Bi1
प्रथम श्रेणी	1Bi1
प्रथम स्थान	1C?1
प्रधानाचार्य	1Bn1
प्रबंधक	1Bn1
प्रभाग	1C01
प्रमाण पत्र	1C=1
प्रमाणन	1C=1
प्रमाणपत्र	1C=1
प्रमाणित	1C=1
प्रमुख	1Bn1
प्रयोगशाला	1C41
प्रवीण	1CH1
प्रशस्ति	1C?1
प्रशस्ति पत्र	1C?1
प्रशासक	1Bn1
प्रशिक्षक	1Bn1
प्रशिक्षु	1Bn1
प्राइवेट लिमिटेड	1C41
प्राध्यापक	1Bn1
प्रारंभिक	1CN2
प्रोग्रामर	1Bn1
प्रोजेक्ट	1CL1
प्रोफेसर	1Bn1
प्रौद्योगिकी संस्थान	1Bj1
फाउंडेशन	1C41
फार्मासिस्ट	1Bn1
बढई	1Bn1
बढ़ई	1Bn1
बहुत अच्छा	1CH1
बायोडाटा	1C@1
बारहवीं	00F1
बी ए	1CP1
बी एड	1CP1
बी एससी	1CP1
बी कॉम	1CP1
बी टेक	1CP1
बी.ए	1CP1
बी.एड	1CP1
बी.एससी	1CP1
बी.कॉम	1CP1
बी.टेक	1CP1
बीए	1CP1
बीटेक	1CP1
बुनियादी	1CN2
बेकर	1Bn1
बैंक	1C41
बोलचाल	1C;1
मंत्रालय	1C41
मकान	1C<1
मछुआरा	1Bn1
मजदूर	1Bn1
मज़दूर	1Bn1
मध्यम	1CQ2
मध्यवर्ती	1C;1
महाविद्यालय	1Bj1
महिला	1CJ1
महीना	1CS1
महीने	1CS1
मातृ भाषा	1CG1
मातृभाषा	1CG1
मार्ग	1C<1
माली	1Bn1
मास	1CS1
माह	1CS1
मिस्त्री	1Bn1
मूलभूत	1CF1
मैकेनिक	1Bn1
मैट्रिक	00F1
मैनेजर	1Bn1
मोहल्ला	1C<1
यूनिवर्सिटी	1Bj1
रसोइया	1Bn1
राजमिस्त्री	1Bn1
रिज़्यूमे	1C@1
रिज्यूमे	1C@1
रिमोट	1C:1
रेफरी	1Bn1
रोड	1C<1
लाइसेंस	1C=1
लिपिक	1Bn1
लिमिटेड	1C41
लेख	1Bo1
लेखाकार	1Bn1
लोहार	1Bn1
व	1C91
वकील	1Bn1
वर्तमान	1C21
वर्तमान तक	1C21
वर्ष	1CT1
वसंत	1CU1
वार्ड	1C<1
वास्तुकार	1Bn1
विक्रेता	1Bn1
विजेता	1C?1
विद्यापीठ	1Bj1
विद्यालय	1Bj1
विभाग	1C01
विवाहित	1C31
विशेषज्ञ	1CV2
विशेषज्ञता	1CX1
विश्लेषक	1Bn1
विश्वविद्यालय	1Bj1
विषय	1CX1
वेटर	1Bn1
वेल्डर	1Bn1
व्याख्याता	1Bn1
व्याख्यान	1Bo1
शरद	1CY1
शाखा	1CX1
शिक्षक	1Bn1
शिक्षिका	1Bn1
शीत	1CZ1
शोध पत्र	1Bo1
शोधकर्ता	1Bn1
शोधपत्र	1Bo1
श्रमिक	1Bn1
श्रेणी	1Bi1
संगीतकार	1Bn1
संचालक	1Bn1
संचालिका	1Bn1
संपादक	1Bn1
संभावित	1C11
संवाददाता	1Bn1
संस्था	1C41
संस्थान	1C[2
संस्थापक	1Bn1
सचिव	1Bn1
सडक	1C<1
सड़क	1C<1
सदस्य	1Bn1
सन्	1C]1
समन्वयक	1Bn1
समिति	1C41
समूह	1C41
सम्मान	1C?1
सम्मानित	1C?1
सम्मेलन	1Bo1
सर्दी	1CZ1
सलाहकार	1Bn1
सहायक	1Bn1
साधारण	1CF1
सामान्य	1CQ2
साल	1CT1
सिपाही	1Bn1
सुरक्षाकर्मी	1Bn1
से	1C^3
सेक्टर	1C<1
सैनिक	1Bn1
स्कूल	1Bj1
स्टूडियो	1C41
स्त्री	1CJ1
स्नातक	1CP1
स्नातकोत्तर	1C81
स्वयंसेवक	1Bn1
स्वयंसेविका	1Bn1
स्वर्ण पदक	1C?1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1C41
กรม	1Ca1
กรรมการ	1Cb1
กระทรวง	1Ca1
กลุ่ม	1Ca1
กลุ่มงาน	1Cc1
การแข่งขัน	1Cd1
ขณะนี้	1Ce1
คณะ	1Cf1
คนขับรถ	1Cb1
ครู	1Cb1
คลินิก	1Ca1
คล่อง	1Cg1
คล่องแคล่ว	1Cg1
คะแนนเฉลี่ย	1Ch1
คาดว่า	1Ci1
คาดว่าจะจบ	1Ci1
งานวิจัย	1Cj1
จนถึง	1Ck1
จนถึงขณะนี้	1Ce1
จนถึงปัจจุบัน	1Ce1
จังหวัด	1Cl1
จาก	1Cm1
จุฬาลงกรณ์	1Cf1
จํากัด	1Ca1
ชนะเลิศ	1Cd1
ชาย	1Cn1
ชื่อโครงการ	1Co1
ช่าง	1Cb1
ช่างภาพ	1Cb1
ช่างเทคนิค	1Cb1
ซอย	1Cl1
ดี	1D02
ดีมาก	1D22
ดีเด่น	1Cd1
ดีเยี่ยม	1Cg1
ดุษฎีบัณฑิต	1D41
ตอนนี้	1Ce1
ตัวแทน	1Cb1
ตั้งแต่	1D52
ตีพิมพ์	1Cj1
ตําบล	1Cl1
ถนน	1Cl1
ถึง	1Ck1
ถึงปัจจุบัน	1Ce1
ทนายความ	1Cb1
ทางไกล	1D71
ทีม	1Cc1
ที่	1D81
ที่ปรึกษา	1Cb1
ทุน	1Cd1
ทํางานทางไกล	1D71
ธนาคาร	1Ca1
นักการตลาด	1Cb1
นักข่าว	1Cb1
นักจิตวิทยา	1Cb1
นักบัญชี	1Cb1
นักพัฒนา	1Cb1
นักวิจัย	1Cb1
นักวิเคราะห์	1Cb1
นักศึกษาฝึกงาน	1Cb1
นักออกแบบ	1Cb1
นักเขียน	1Cb1
นักแปล	1Cb1
นิตยสาร	1Cj1
น้อย	1D91
นําเสนอผลงาน	1Cj1
บทความ	1Cj1
บทที่	1Cj1
บรรณาธิการ	1Cb1
บรรณารักษ์	1Cb1
บริษัท	1Ca1
บริหารธุรกิจบัณฑิต	1D:1
บัณฑิต	1D:1
บัณฑิตวิทยาลัย	1Cf1
บ้านเลขที่	1Cl1
ประกวด	1Cd1
ประกันภัย	1Ca1
ประกาศนียบัตร	1D;1
ประกาศนียบัตรวิชาชีพ	1D<1
ประกาศนียบัตรวิชาชีพชั้นสูง	1D=1
ประชุมวิชาการ	1Cj1
ประธาน	1Cb1
ประวัติย่อ	1D>1
ประวัติย่อส่วนตัว	1D>1
ประวัติส่วนตัวสมัครงาน	1D>1
ปริญญาตรี	1D:1
ปริญญาเอก	1D41
ปริญญาโท	1D?1
ปวช	1D<1
ปวส	1D=1
ปัจจุบัน	1Ce1
ปานกลาง	1D@2
ปี	1DB2
ผลการเรียน	1Ch1
ผู้ก่อตั้ง	1Cb1
ผู้จัดการ	1Cb1
ผู้ช่วย	1Cb1
ผู้ตรวจสอบ	1Cb1
ผู้บริหาร	1Cb1
ผู้ประสานงาน	1Cb1
ผู้ฝึกสอน	1Cb1
ผู้อํานวยการ	1Cb1
ผู้เชี่ยวชาญ	1DD2
ผ่านการอบรม	1D;1
ฝึกงาน	1Cb1
ฝ่าย	1Cc1
พนักงาน	1Cb1
พนักงานดีเด่น	1Cd1
พนักงานต้อนรับ	1Cb1
พนักงานเสิร์ฟ	1Cb1
พยาบาล	1Cb1
พอใช้	1DF1
พิพิธภัณฑ์	1Ca1
พื้นฐาน	1DG2
พ่อครัว	1Cb1
ภาคฤดูร้อน	1DI1
ภาควิชา	1DJ1
ภาษาหลัก	1DK1
ภาษาแม่	1DK1
ม 6	1D<1
ม.6	1D<1
มหาชน	1Ca1
มหาบัณฑิต	1D?1
มหาวิทยาลัย	1Cf1
มัคคุเทศก์	1Cb1
มัธยมศึกษา	1D<1
มัธยมศึกษาตอนปลาย	1D<1
มูลนิธิ	1Ca1
รองชนะเลิศ	1Cd1
รองผู้จัดการ	1Cb1
ระดับกลาง	1D@2
ระดับดี	1DL1
ระดับสูง	1D22
รางวัล	1Cd1
ราชภัฏ	1Cf1
ราชมงคล	1Cf1
รีสอร์ต	1Ca1
รีสอร์ท	1Ca1
ร้าน	1Ca1
ร้านขายยา	1Ca1
ร้านอาหาร	1Ca1
ฤดูร้อน	1DI1
ฤดูหนาว	1DM1
ฤดูใบไม้ผลิ	1DN1
ฤดูใบไม้ร่วง	1DO1
ล่าม	1Cb1
วารสาร	1Cj1
วิชาเอก	1DJ1
วิทยากร	1Cb1
วิทยานิพนธ์	1Cj1
วิทยาลัย	1Cf1
วิทยาศาสตรบัณฑิต	1D:1
วิทยาศาสตรมหาบัณฑิต	1D?1
วิทยาเขต	1Cf1
วิศวกร	1Cb1
วิศวกรรมศาสตรบัณฑิต	1D:1
วุฒิบัตร	1D;1
ศาสตราจารย์	1Cb1
ศิลปศาสตรบัณฑิต	1D:1
ศูนย์	1Ca1
สตูดิโอ	1Ca1
สถาบัน	1DP2
สถาปนิก	1Cb1
สมรส	1DR1
สมรสแล้ว	1DR1
สมาคม	1Ca1
สหกรณ์	1Ca1
สาขา	1DJ1
สาขาวิชา	1DJ1
สิทธิบัตร	1Cj1
สื่อสารได้	1DF1
ส่วนงาน	1Cc1
สํานักงาน	1Ca1
สํานักพิมพ์	1Ca1
หญิง	1DS1
หนังสือ	1Cj1
หมู่	1Cl1
หมู่บ้าน	1Cl1
หย่า	1DR1
หลักสูตร	1D;1
หัวหน้า	1Cb1
ห้องปฏิบัติการ	1Ca1
ห้องสมุด	1Ca1
ห้างหุ้นส่วน	1Ca1
องค์การ	1Ca1
อนุบาล	1Cf1
อนุปริญญา	1D=1
ออนไลน์	1D71
อาคาร	1Cl1
อาจารย์	1Cb1
อาชีวศึกษา	1Cf1
อาสาสมัคร	1Cb1
อําเภอ	1Cl1
เกรด	1Ch1
เกรดเฉลี่ย	1Ch1
เกียรติคุณ	1Cd1
เกียรตินิยม	1Ch1
เกียรตินิยมอันดับ	1Ch1
เกียรติบัตร	1DT2
เขต	1Cl1
เจ้าของ	1Cb1
เจ้าของภาษา	1DK1
เจ้าหน้าที่	1Cb1
เชฟ	1Cb1
เชี่ยวชาญ	1D22
เชี่ยวชาญมาก	1DV1
เดือน	1DW1
เทคนิค	1Cf1
เทศบาล	1Ca1
เบื้องต้น	1DG2
เพศชาย	1Cn1
เพศหญิง	1DS1
เภสัชกร	1Cb1
เรซูเม่	1D>1
เริ่มต้น	1DX1
เลขที่	1Cl1
เลขานุการ	1Cb1
เล็กน้อย	1D91
เหรียญ	1Cd1
เหรียญทอง	1Cd1
เอก	1DJ1
แขวง	1Cl1
แต่งงานแล้ว	1DR1
แผนก	1DY2
แพทย์	1Cb1
แม่บ้าน	1Cb1
โครงการ	1Co1
โปรเจกต์	1Co1
โปรแกรมเมอร์	1Cb1
โรงงาน	1Ca1
โรงพยาบาล	1Ca1
โรงเรียน	1Cf1
โรงเรียนประถม	1Cf1
โรงเรียนมัธยม	1Cf1
โรงแรม	1Ca1
โล่	1Cd1
โสด	1DR1
ใบขับขี่	1D;1
ใบประกอบวิชาชีพ	1D;1
ใบรับรอง	1D;1
ใบอนุญาต	1D;1
ấp	0AR1
ở	1D[1
ủy ban	0;A1
および	1D\1
から	1D]3
か月	1D`1
と	1D\1
にて	1Da1
に勤務	1Da1
まで	1Db2
より	1Dd2
アシスタント	1Df1
アナリスト	1Df1
アパート	1Dg1
アルバイト	1Df1
アーキテクト	1Df1
イラストレーター	1Df1
インターン	1Df1
エキスパート	1Dh1
エンジニア	1Df1
オペレーター	1Df1
オンライン	1Di1
カフェ	0c51
カメラマン	1Df1
カ月	1D`1
ガイド	1Df1
キッチンスタッフ	1Df1
キャプテン	1Df1
クリニック	0c51
グループ	1Dj2
ケアマネジャー	1Df1
コンサルタント	1Df1
コンテスト	1Dl1
コース	1Dm1
コーチ	1Df1
コーポ	1Dg1
コーポレーション	0c51
サブリーダー	1Df1
サービス	0c51
シェフ	1Df1
システムズ	0c51
スクラムマスター	1Df1
スタジオ	0c51
スタッフ	1Df1
セミナー	1Dn1
センター	1Do1
ソリューションズ	0c51
チェーン	0c51
チーフ	1Df1
チーム	1Do1
テクノロジーズ	0c51
テレビ	0c51
テレワーク	1Di1
ディレクター	1Df1
デイサービス	0c51
デザイナー	1Df1
ネイティブ	1E01
ネイティブレベル	1E01
ハイツ	1Dg1
ハングル検定	1251
バイリンガル	1E01
パート	1Df1
ビジネスレベル	1E11
ビジネス上級	1E11
フルリモート	1Di1
プランナー	1Df1
プログラマ	1Df1
プログラマー	1Df1
プロジェクト	1E21
プロジェクトマネージャー	1Df1
プロジェクト名	1E21
プロダクトオーナー	1Df1
プロデューサー	1Df1
ページ	1E31
ホテル	0c51
ホールスタッフ	1Df1
ホールディングス	0c51
ボランティア	1Df1
ポスター発表	1E41
マネジャー	1Df1
マネージャー	1Df1
マンション	1Dg1
ユニット	1Do1
ライター	1Df1
リモート	1Di1
リーダー	1Df1
レジュメ	1E51
レストラン	0c51
ヵ月	1D`1
ヶ月	1D`1
一本	1E61
一等奖	1E71
一等榮譽	1E81
一等荣誉	1E91
一級	00Q1
一級榮譽	1E81
一级乙等	1E:1
一级建造师	1E;1
一级甲等	1E:1
一级荣誉	1E91
一般	1E<2
一般社団法人	0c51
一身上の都合により退職	1E>1
丁目	1Dg1
三好学生	1E71
三專	1E?1
三等奖	1E71
三級	00Q1
三級榮譽	1E81
三级	1E:1
上級	1E@2
不動産	0c51
与	1EB1
专业	1EC1
专业八级	1ED1
专业四级	1E:1
专业排名	1E91
专八	1E:1
专利	1EE1
专升本	1E61
专员	1EF1
专四	1E:1
专家	1EG1
专家级	1EG1
专硕	1EH1
专科	1EI1
专科学校	1EJ1
专著	1EE1
世話人	1Df1
丙級	1EK1
业务员	1EF1
个人履历	1EL1
个人简历	1EL1
个月	1EM1
中	1EN1
中上	1EO1
中上級	1EP1
中专	1EQ2
中台	1ES1
中国語検定	1251
中学	1EJ1
中学校	1ET1
中學	1EU1
中心	1EV2
中技	1EX1
中文履歷	1EY1
中文简历	1EL1
中等	1EZ2
中級	1E\4
中级	1E`2
中级会计	1E;1
中级职称	1E;1
中退	1Eb1
中途退学	1Eb1
中高級	1EO1
中高级	1Ec1
为止	1Ed1
主任	1Ee3
主任技術者	00Q1
主任調理師	1Df1
主修	1Eh2
主催	1Df1
主催者	1Df1
主办人	1EF1
主厨	1EF1
主将	1Df1
主席	1EF1
主幹	1Df1
主廚	1Ej1
主持人	1Ek2
主播	1EF1
主査	1Df1
主治医师	1EF1
主管	1Ek2
主管护师	1EF1
主編	1Ej1
主编	1EF1
主辦人	1Ej1
乗務員	1Df1
乘务员	1EF1
乙級	1EK1
乡	1Em1
书记	1EF1
书院	1EJ1
了解	1En2
予定	1F01
事业单位	1F11
事业群	1ES1
事业部	1ES1
事务所	1F11
事務	1Df1
事務員	1Df1
事務所	1F22
事業所	0c51
事業本部	1Do1
事業部	1F42
二專	1E?1
二技	1F61
二本	1E61
二等奖	1E71
二等榮譽	1E81
二級	00Q1
二級乙等榮譽	1E81
二級榮譽	1E81
二級甲等榮譽	1E81
二级乙等	1E:1
二级建造师	1E;1
二级甲等	1F72
二级荣誉	1E91
互动	1F11
互联网	1F11
五專	1E?1
亚军	1E71
亞軍	1F91
交付	1F:1
交易员	1EF1
产品助理	1EF1
产品经理	1EF1
产品部	1ES1
人事	1F;2
人力資源部	1F=1
人力资源管理师	1E;1
人力资源部	1ES1
今	1F>3
介護士	1Df1
介護施設	0c51
介護福祉士	1Df1
从	1FA1
从业资格	1E;1
从业资格证	1E;1
仓库管理员	1EF1
仓管	1EF1
代表	1F;2
代表取締役	1Df1
以上	1FB1
以來	1FC1
以来	1FD1
以降	1FE1
任职于	1FF1
任職於	1FG1
企劃	1Ej1
企業	1FH1
企画	1Df1
优秀	1FI2
优秀共青团员	1E71
优秀员工	1E71
优秀团员	1E71
优秀奖	1E71
优秀学生	1E71
优秀学生干部	1E71
优秀干部	1E71
优秀教师	1E71
优秀毕业生	1E71
会使用	1FK1
会社	0c51
会計士	1Df1
会计	1EF1
会议论文	1EE1
会長	1Df1
会长	1EF1
传媒	1F11
住院医师	1EF1
作家	1EF1
作業主任者	00Q1
作業療法士	1Df1
作者	1EF1
佳作	1FL2
供职于	1FF1
係	1Do1
係長	1Df1
保全	1Ej1
保安	1EF1
保母	1Ej1
保洁	1EF1
保育園	1FN2
保育士	1Df1
保险	1F11
保険	0c51
保險	1FH1
信息技术	1F11
修了	1FP3
修了見込み	1FS2
修了証	00Q1
修士	1FU1
修士号	1FU1
修士課程	1FU1
俳優	1Df1
倉管	1Ej1
個人履歷	1EY1
個人簡歷	1EY1
個月	1FV1
傳媒	1FH1
優勝	1Dl1
優秀	1FW1
優秀賞	1Dl1
優等	1F91
先进个人	1E71
先进工作者	1E71
免許	00Q1
免許状	00Q1
党校	1EJ1
入団	1FX1
入围	1E71
入圍	1F91
入学	1FY2
入學	1F[1
入局	1FX1
入庁	1FX1
入所	1FX1
入社	1FY2
入职	1F\1
入職	1F]2
入行	1FX1
入賞	1Dl1
入選	1Dl1
入門	1F_4
入门	1Fc2
全日制本科	1E61
全栈	1EF1
全民英檢	1Fe1
公司	1EV2
六级	1E:1
共同主催	1Df1
共著	1E41
兼职	1EF1
兽医	1EF1
写真家	1Df1
农艺师	1EF1
冠军	1E71
冠軍	1F91
冬	1Ff3
冬天	1Fi2
冬季	1Ff3
准教授	1Df1
准看護師	1Df1
出版	1Fk5
出版公司	1FH1
出版社	1EV2
出納	1Ej1
出纳	1EF1
分享	1EE1
分公司	1EV2
分析师	1EF1
分析師	1Ej1
分校	1G02
分院	1ES1
列车员	1EF1
创业公司	1F11
创始人	1EF1
初中	1EQ2
初心者	1G21
初級	1G34
初級レベル	1G71
初级	1G82
初级会计	1E;1
到	1G:2
到现在	1G<1
到現在	1G=1
到目前	1G<1
到職	1F[1
制作人	1EF1
制药	1F11
前台	1EF1
前端	1Ek2
剪輯師	1Ej1
剪辑师	1EF1
副主廚	1Ej1
副会長	1Df1
副会长	1EF1
副學士	1E?1
副店長	1Df1
副总	1EF1
副教授	1EF1
副料理長	1Df1
副會長	1Ej1
副理	1Ej1
副部長	1Df1
副部长	1EF1
創業	1FX1
創辦人	1Ej1
加权均分	1E91
加权平均分	1E91
助产士	1EF1
助手	1Ee3
助教	1Ee3
助理	1Ek2
助産師	1Df1
区	1G>2
区役所	0c51
医师	1EF1
医師	1Df1
医生	1EF1
医疗	1F11
医療法人	0c51
医科大学	1EJ1
医院	1F11
區	1G@1
十佳	1E71
半導體	1FH1
协会	1F11
卒業	1GA2
卒業予定	1F01
卒業見込み	1FS2
協会	0c51
協會	1FH1
協理	1Ej1
单元	1Em1
单身	1GC1
単位取得退学	1Eb1
博士	1GD3
博士前期課程	1FU1
博士号	1GG1
博士后	1GH1
博士後期課程	1GG1
博士班	1GI1
博士研究生	1GH1
博士課程	1GG1
印刷	0c51
厂	1F11
厨师	1EF1
厨师长	1EF1
县	1Em1
及	1GJ2
及び	1D\1
双学士	1E61
双硕士	1EH1
双语	1GL1
发布	1EE1
发明专利	1EE1
发表	1EE1
发起人	1EF1
取得	1GM4
取得済み	1F:1
取締役	1Df1
受講	1F:1
受講修了	1F:1
受賞	1Dl1
受験	1F:1
口譯	1Ej1
口译	1EF1
口頭発表	1E41
召集人	1Ek2
可作为工作语言	1ED1
可日常交流	1GQ1
号	1GR3
号室	1Dg1
司会	1Df1
司書	1Df1
司机	1EF1
司機	1Ej1
司法書士	1Df1
司法考试	1E;1
合伙人	1EF1
合同会社	0c51
合夥人	1Ej1
合格	1GU2
合格証取得	1F:1
合格證	1EK1
合格证	1E;1
合資会社	0c51
名次	1E81
后端	1EF1
周	1GW1
和	1GJ2
咖啡	1F11
咨询	1F11
咨询师	1EF1
品管	1Ej1
商事	0c51
商务流利	1ED1
商務流利	1FW1
商学院	1EJ1
商店	0c51
商行	1FH1
單身	1GX1
営業	1Df1
営業職	1Df1
営業部	1Do1
四技	1F61
四级	1E:1
团支书	1EF1
团队	1ES1
园长	1EF1
国家二级	1E;1
国際会議	1E41
國中	1EU1
國際	1FH1
團隊	1F=1
在学中	1GY1
在學	1G=1
在宅	1Di1
在籍中	1GY1
在线	1GZ1
在职	1G<1
在职研究生	1EH1
在職	1G=1
在職中	1G[2
在读	1G<1
地产	1F11
均分	1E91
執照	1EK1
執筆	1E41
執行役員	1Df1
執行長	1Ej1
培訓	1G]1
培訓班	1G]1
培训	1G^1
培训师	1EF1
培训机构	1F11
培训班	1G^1
基本	1G_4
基本情報技術者	00Q1
基础	1G82
基础平台部	1ES1
基礎	1G34
基礎レベル	1G71
基金	1F11
基金會	1FH1
堪能	1Gc1
報社	1FH1
声優	1Df1
处	1ES1
夏	1Gd3
夏天	1Gg2
夏季	1Gd3
夏期	1Gi1
外企	1F11
外送員	1Ej1
多益	1Fe1
夜大	1EJ1
大专	1EI1
大卒	1Gj1
大厦	1Em1
大学	1Gk2
大学专科	1EI1
大学本科	1E61
大学校	1ET1
大学英语六级	1E:1
大学英语四级	1E:1
大学院	1ET1
大学院修士	1FU1
大學	1EU1
大學部	1F61
大工	1Df1
大賞	1Dl1
大賽	1F91
大赛	1E71
大道	1Gm2
天	1Go2
契約社員	1Df1
奖	1E71
奖学金	1E71
奖项	1E71
奨励賞	1Dl1
奨学金	1Dl1
女	1H13
女中	1EU1
女子大学	1ET1
女性	1H13
委员	1EF1
委员会	1F11
委員會	1FH1
季军	1E71
季軍	1F91
学业成绩	1E91
学习中	1H41
学习委员	1EF1
学会	1E41
学会誌	1E41
学分	1E91
学分绩	1E91
学分绩点	1E91
学刊	1EE1
学園	1ET1
学士	1H52
学士号	1Gj1
学士学位	1E61
学士課程	1Gj1
学徒	1EF1
学报	1EE1
学校	1Gk2
学校法人	0c51
学硕	1EH1
学科	1H72
学習中	1H91
学芸員	1Df1
学部	1H72
学部卒	1Gj1
学院	1Gk2
學分	1E81
學報	1H:1
學士	1F61
學士學位	1F61
學徒	1Ej1
學校	1EU1
學業平均	1E81
學系	1H;2
學院	1EU1
宅地建物取引士	00Q1
安全员	1EF1
实业	1F11
实习生	1EF1
实用新型	1EE1
实验室	1ES1
実務レベル	1H=1
実務経験あり	1H=1
実用英語技能検定	1251
実習生	1Df1
审核员	1EF1
审计	1EF1
审计员	1EF1
客户经理	1EF1
客服	1Ek2
室	1H>5
室長	1Df1
寄稿	1E41
寒假	1Fi2
實業	1FH1
實習生	1Ej1
實驗室	1F=1
審判	1Df1
导游	1EF1
导演	1EF1
导购	1EF1
専修	1Dm1
専修学校	1ET1
専攻	1Dm1
専門士	1HC1
専門学校	1ET1
専門家レベル	1Dh1
専門店	0c51
專利	1H:1
專員	1Ej1
專家	1HD1
專書	1H:1
專案	1HE1
專案名稱	1HE1
專案經理	1Ej1
專業	1HF1
專欄	1H:1
專科	1E?1
專科學校	1EU1
專題	1HE1
導覽員	1Ej1
導覽志工	1Ej1
導遊	1Ej1
小区	1Em1
小学	1EJ1
小学校	1ET1
小學	1EU1
小組	1F=1
小组	1ES1
就任	1FX1
就業中	1GY1
就职于	1FF1
就職	1FX1
就職於	1FG1
就讀中	1G=1
局	1HG3
居家办公	1GZ1
履历	1EL1
履历表	1EL1
履歴書	1E51
履歷	1EY1
履歷書	1EY1
履歷表	1EY1
工作室	1EV2
工作语言	1ED1
工厂	1F11
工商管理硕士	1EH1
工地主任	1Ej1
工場	0c51
工場長	1Df1
工学部	1Dm1
工廠	1FH1
工房	0c51
工業	0c51
工程专业	1EC1
工程局	1F11
工程师	1EF1
工程師	1Ej1
工讀生	1Ej1
已婚	1HJ2
已婚已育	1GC1
已婚未育	1GC1
巷	1Gm2
市	1HL3
市场部	1ES1
市役所	0c51
师范	1EJ1
席次	0Pg1
干事	1EF1
干部	1EF1
平台	1F11
平均	1E81
平均分	1E91
平均学分绩点	1E91
平均成績	1E81
平均成绩	1E91
平均点	0Pg1
平均绩点	1E91
年	1HO3
年级排名	1E91
年間	1HR1
幹事	1HS2
幹部	1Ej1
幼儿园	1EJ1
幼兒園	1EU1
幼稚園	1ET1
庁	0c51
広報	1Df1
应届	1HU1
应届毕业	1HU1
店	0c51
店员	1EF1
店員	1Ej1
店長	1HS2
店长	1EF1
府	1Dg1
庭師	1Df1
康复师	1EF1
廃業	1E>1
廚師	1Ej1
建筑	1F11
建筑师	1EF1
建築士	1Df1
建設	0c51
开发	1EF1
开始	1FD1
弁護士	1Df1
弄	1Gm2
弟子	1Df1
当前	1G<1
役所	0c51
律师	1EF1
律師	1Ej1
後端	1Ej1
得意	1HV1
得獎	1F91
從	1HW1
志工	1Ej1
志愿者	1EF1
応用情報技術者	00Q1
快递员	1EF1
总工	1EF1
总监	1EF1
总经理	1EF1
总裁	1EF1
总评	1E91
情報処理技術者	00Q1
應屆	1HX1
應屆畢業	1HX1
成績	1HY2
成績優異	1E81
成績評価	0Pg1
成绩	1E91
成绩排名	1E91
我的简历	1EL1
所長	1Df1
托业	1E:1
托福	1H[2
执业医师	1E;1
执业护士	1E;1
执业资格	1E;1
执照	1E;1
技师	1EF1
技師	1HS2
技术员	1EF1
技术支持	1EF1
技术部	1ES1
技校	1EQ2
技能士	00Q1
技能講習	00Q1
技術員	1Ej1
技術士	1EK1
技術學院	1EU1
技術者	1Df1
技術者試験	00Q1
技術部	1F42
技術長	1Ej1
投资	1F11
投资经理	1EF1
护士	1EF1
护士长	1EF1
护师	1EF1
报社	1F11
担当	1Df1
拟	1HU1
指導員	1Df1
掌握	1H]2
排名	1H_2
採購	1Ej1
控股	1F11
掲載	1E41
提名	1E71
提名奖	1E71
插画师	1EF1
插畫家	1Ej1
摄像师	1EF1
摄影师	1EF1
撰稿人	1EF1
擅長	1Ha1
擅长	1Hb1
操作员	1EF1
攝影師	1Ej1
支店	0c51
支社	0c51
支配人	1Df1
收銀員	1Ej1
收银员	1EF1
放送	0c51
政府	1EV2
教保員	1Ej1
教員	1Df1
教师	1EF1
教师资格证	1E;1
教師	1Ej1
教授	1Ee3
教材	1EE1
教研室	1ES1
教練	1Ej1
教练	1EF1
教育科技	1F11
教諭	1Df1
敬具	1FB1
敬礼	1Hc1
敬禮	1Hd1
数据分析	1EF1
整備士	1Df1
數位	1FH1
文化	1F11
文员	1EF1
文員	1Ej1
文章	1He2
料理長	1Df1
新聞社	0c51
方向	1EC1
施工员	1EF1
旅館	0c51
旋盤工	1Df1
既婚	1Hg1
日	1Hh3
日常交流	1GQ1
日常会話	1Hk1
日常会話レベル	1Hk1
日常会话	1GQ1
日常會話	1EN1
日常溝通	1EN1
日本語能力試験	1251
日本語能力試驗	1Fe1
日檢	1Fe1
日语一级	1E:1
日语能力考试	1E:1
日間	1Hl1
星期	1Hm2
春	1Ho3
春天	1I22
春季	1Ho3
普考	1EK1
普通	1EN1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1E:1
普通话证书	1E;1
暑假	1Gg2
暑期	1Gg2
書卷獎	1F91
書記	1Df1
最優秀	1Dl1
最優秀賞	1Dl1
會計	1Ej1
會長	1Ej1
月	1I42
有	1I61
有限会社	0c51
有限公司	1EV2
有限责任公司	1F11
服务员	1EF1
服務員	1Ej1
期刊	1He2
木工	1Ee3
未婚	1I73
本社	0c51
本科	1I:2
本部	1Do1
机构	1F11
杂志	1EE1
村	1HL3
板前	1Df1
架构师	1EF1
架構師	1Ej1
栄養士	1Df1
标兵	1E71
栋	1Em1
校区	1EJ1
校正者	1Df1
校长	1EF1
株	1I<2
株式会社	0c51
核心期刊	1EE1
案件	1E21
案件名	1E21
案例	1I>1
检验员	1EF1
検定	00Q1
業務	1Ej1
業務経歴書	1E51
業務部	1F=1
楼	1Em1
榮譽	1F91
榮譽學位	1E81
樓	1G@1
檢定	1EK1
止	1I?2
正社員	1Df1
此致	1IA2
此致敬礼	1Hc1
此致敬禮	1Hd1
歯科衛生士	1Df1
段	1G@1
母国語	1E01
母語	1IC2
母语	1GL1
母语水平	1GL1
比賽	1F91
比赛	1E71
毕业	1IE1
水手	1EF1
求职简历	1EL1
汽车	1F11
法人	0c51
法律职业资格	1E;1
注会	1E;1
注册会计师	1E;1
派遣社員	1Df1
流利	1IF2
流利沟通	1ED1
流暢	1IH2
流畅	1ED1
测试	1EF1
测量员	1EF1
深入掌握	1EG1
清掃員	1Df1
清潔員	1Ej1
測量員	1Ej1
測量士	1Df1
満期退学	1Eb1
準優勝	1Dl1
準学士	1HC1
溶接工	1Df1
漁師	1Df1
演员	1EF1
演員	1Ej1
演奏员	1EF1
演奏家	1Df1
演講	1H:1
演讲	1EE1
漢検	1251
為止	1IJ1
焊工	1Ek2
焼方	1Df1
煮方	1Df1
熟悉	1IK3
熟悉日常交流	1GQ1
熟知	1IN1
熟練	1IO3
熟練使用	1Ha1
熟练	1FI2
熟练使用	1Hb1
熟练掌握	1Hb1
熟练运用	1Hb1
營養師	1Ej1
版主	1EF1
物业	1F11
物流	1EV2
物理治療師	1Ej1
物産	0c51
特優	1F91
特待生	1Dl1
特等奖	1E71
特許	1E41
独身	1Hg1
獎	1F91
獎學金	1F91
獲得	1IR1
獲獎	1IS2
獸醫	1Ej1
现今	1G<1
现在	1G<1
班主任	1EF1
班排名	1E81
班级排名	1E91
班组长	1EF1
班長	1Df1
班长	1EF1
現在	1G[2
現在に至る	1GY1
現職	1GY1
理事	1Ee3
理学療法士	1Df1
理容師	1Df1
理工	1EJ1
瓦工	1EF1
生物	1F11
產品經理	1Ej1
產品部	1F=1
甲等榮譽	1E81
电力	1F11
电商	1F11
电大	1EJ1
电工	1EF1
电视台	1F11
男	1IU3
男性	1IU3
町	1Dg1
畢業	1IX1
略懂	1IY2
番	1Dg1
番地	1Dg1
病院	0c51
発表	1E41
発起人	1Df1
登壇	1E41
發表	1H:1
發起人	1Ej1
百貨店	0c51
监理	1EF1
監督	1Df1
目前	1I[2
直到现在	1G<1
直博	1GH1
省	1I]3
看護助手	1Df1
看護師	1Df1
県	1Dg1
県庁	0c51
着任	1FX1
督导	1EF1
督導	1Ej1
瞭解	1I`1
短大	1ET1
短期大学	1ET1
短期大学士	1HC1
研修	1Dn1
研修班	1G^1
研发	1EF1
研发部	1ES1
研發部	1F=1
研究助理	1Ej1
研究员	1EF1
研究員	1HS2
研究室	1Do1
研究所	1Ia4
研究生	1Ie2
研究生院	1EJ1
研究科	1H72
研究院	1EV2
研習	1G]1
研習營	1G]1
研討會	1H:1
硕士	1EH1
硕士学位	1EH1
硕士研究生	1EH1
碩士	1Ig1
碩士班	1Ig1
社	1I61
社会福祉士	1Df1
社会福祉法人	0c51
社員	1Df1
社工	1Ek2
社工員	1Ej1
社長	1HS2
社长	1EF1
离异	1GC1
离职	1IE1
秋	1Ih3
秋天	1Ik2
秋季	1Ih3
科	1Im4
科员	1EF1
科学与技术	1EC1
科学家	1EF1
科學家	1Ej1
科室	1ES1
科技	1EV2
科技大學	1EU1
科研助理	1EF1
科系	1HF1
科長	1Ej1
秘书	1EF1
秘书长	1EF1
秘書	1HS2
称号	1E71
移动	1F11
程序员	1EF1
程式設計師	1Ej1
稍懂	1J11
税理士	1Df1
空服員	1Ej1
站点负责人	1EF1
站长	1EF1
竞赛	1E71
競賽	1F91
笔译	1EF1
第	1J21
第一作者	1EE1
第一名	1J32
第一語言	1J51
第一语言	1GL1
第三名	1J32
第二作者	1EE1
第二名	1J32
策划	1EF1
简单交流	1J61
简单会话	1J61
简历	1EL1
箇月	1D`1
算法	1EF1
管培生	1EF1
管理员	1EF1
管理栄養士	1Df1
管理者	00Q1
簡歷	1EY1
簿記	00Q1
精熟	1FW1
精算师	1EF1
精通	1J75
系	1Eh2
系排名	1E81
系统架构设计师	1E;1
紀要	1E41
約聘	1Ej1
組	1J<2
組合	0c51
組長	1HS2
経歴書	1E51
経理	1Df1
結業	1IX1
經理	1Ej1
継続中	1GY1
総務	1Df1
線上	1J>1
編入	1FX1
編入学	1FX1
編輯	1Ej1
編集者	1Df1
縣	1G@1
總平均	1E81
總監	1Ej1
總經理	1Ej1
總編輯	1Ej1
线上	1GZ1
组	1ES1
组长	1EF1
经理	1EF1
经纪人	1EF1
结业	1IE1
统招本科	1E61
绩点	1E91
维修工	1EF1
综合排名	1E91
编辑	1EF1
网格员	1EF1
网络	1F11
美容师	1EF1
美容師	1Df1
美工	1EF1
翻訳者	1Df1
翻譯	1Ej1
翻译	1EF1
老人ホーム	0c51
老师	1EF1
老師	1Ej1
考取	1J?2
职业技术学院	1EJ1
职业资格	1E;1
职校	1EJ1
职高	1EQ2
職人	1Df1
職務経歴書	1E51
職業訓練校	1ET1
職長	1Df1
肄业	1JA1
肄業	1JB1
股份有限公司	1EV2
育婴师	1EF1
能够使用	1IN1
能源	1F11
自	1JC4
自治区	1Em1
自考本科	1E61
至	1G:2
至今	1F>3
至现在	1G<1
至現在	1GY1
至目前	1I[2
與	1JG1
船员	1EF1
船員	1HS2
船长	1EF1
良好	1JH5
花园	1Em1
英検	1251
英檢	1Fe1
英语六级	1E:1
英语四级	1E:1
荣获	1E71
荣誉称号	1E71
药师	1EF1
药房	1F11
获取	1JM1
获奖	1JN2
获得	1JM1
营业员	1EF1
营养师	1EF1
著作	1He2
著書	1E41
董事長	1Ej1
董事长	1EF1
薬剤師	1Df1
薬局	0c51
藥局	1FH1
藥師	1Ej1
處	1F=1
處長	1Ej1
號	1JP2
行政	1EF1
行政助理	1Ej1
行政書士	1Df1
街	1Gm2
街道	1Em1
表彰	1Dl1
表彰状	1Dl1
裁判	1Ek2
製作所	0c51
製薬	0c51
襄理	1Ej1
見習い	1Df1
見込	1F01
見込み	1F01
见习	1EF1
规划师	1EF1
計畫案	1HE1
計算	0c51
訓練校	1ET1
訓練營	1G]1
記事	1E41
記者	1HS2
設立	1FX1
設計師	1Ej1
診所	1FH1
診療所	0c51
証券	0c51
評定平均	0Pg1
認定	00Q1
認定証	00Q1
認證	1EK1
課	1F42
課長	1HS2
課長代理	1Df1
調理員	1Df1
調理師	1Df1
論文	1JR2
論文誌	1E41
諮商師	1Ej1
講師	1HS2
講座	1JT3
講演	1E41
講習	1Dn1
講習会	1Dn1
講解員	1Ej1
證	1EK1
證券	1FH1
證書	1EK1
證照	1EK1
警備員	1Df1
譯著	1H:1
護士	1Ej1
護理師	1Ej1
護理長	1Ej1
计算机一级	1E;1
计算机二级	1E;1
认证	1E;1
训练营	1G^1
记者	1EF1
讲义	1EE1
讲师	1EF1
讲座	1G^1
讲解员	1EF1
论文	1EE1
设计师	1EF1
设计院	1F11
证	1E;1
证书	1E;1
证券	1F11
评审	1EF1
诊所	1F11
译著	1EE1
课题	1I>1
負責人	1Ej1
財	1I61
財務部	1F=1
財団法人	0c51
販売	1Df1
販売スタッフ	1Df1
販売員	1Df1
貿易	1FH1
資格	1JW2
資訊	1FH1
賞	1Dl1
负责人	1EF1
财务	1EF1
财务部	1ES1
质检员	1EF1
贸易	1F11
资料员	1EF1
资本	1F11
资格证	1E;1
资格证书	1E;1
起	1JY4
超市	1EV2
路	1Gm2
軟體	1FH1
転入学	1FX1
転出	1E>1
転職	1FX1
輔修	1HF1
车工	1EF1
车间	1ES1
车间主任	1EF1
软件	1F11
软件著作权	1EE1
软考	1E;1
较好	1Ec1
辅修	1EC1
辅导员	1EF1
農業従事者	1Df1
迄今	1I[2
运维	1EF1
运营	1EF1
进修班	1G^1
远程	1GZ1
退任	1E>1
退団	1E>1
退学	1J]2
退學	1JB1
退所	1E>1
退社	1E>1
退職	1E>1
通信	1F11
通訳	1Df1
通訳案内士	1Df1
通讯作者	1EE1
通过	1JM1
通過	1IR1
造价员	1EF1
連載	1E41
週	1J_1
週間	1J`1
運営委員	1Df1
運転手	1Df1
運輸	0c51
道	1Dg1
遠端	1J>1
遠距	1J>1
郡	1Dg1
部	1Ja3
部長	1HS2
部长	1EF1
部門	1F42
部门	1ES1
都	1Dg1
鄉	1G@1
配達員	1Df1
酒店	1F11
醫師	1Ej1
醫院	1FH1
采购	1EF1
里	1G@1
金メダル	1Dl1
金奖	1E71
金牌	1J32
金獎	1F91
金融	1FH1
金賞	1Dl1
鉄道	0c51
銀牌	1F91
銀獎	1F91
銀行	1F22
銀賞	1Dl1
銅牌	1F91
銅獎	1F91
銅賞	1Dl1
鎮	1G@1
钢筋工	1EF1
钳工	1EF1
铜奖	1E71
铜牌	1E71
铣工	1EF1
银奖	1E71
银牌	1E71
银行	1F11
销售	1EF1
销售部	1ES1
镇	1Em1
門市	1FH1
門市人員	1Ej1
閉業	1E>1
開始	1FC1
開業	1FX1
開発者	1Df1
開発部	1Do1
開發	1Ej1
门店	1F11
队长	1EF1
附中	1G02
院长	1EF1
陪伴志工	1Ej1
隊長	1Ej1
雅思	1H[2
集团	1F11
集團	1FH1
雑誌	1E41
雙語	1J51
雜誌	1H:1
離婚	1GX1
離職	1Jd2
零售	1F11
電子	1FH1
電工	1Ej1
電機	0c51
電視台	1FH1
非常熟练	1EG1
面点师	1EF1
頁	1Jf1
項目	1HE1
預期	1HX1
預計	1HX1
顧問	1Jg3
页	1J21
项目	1I>1
项目名称	1I>1
项目经历	1I>1
项目经理	1EF1
项目部	1ES1
顾问	1EF1
预期	1HU1
预算员	1EF1
预计	1HU1
预计毕业	1HU1
领班	1EF1
飯店	1FH1
養成所	1ET1
餐厅	1F11
餐廳	1FH1
館員	1Ej1
馆员	1EF1
首席	1Jj2
首獎	1F91
駕照	1EK1
驾照	1E;1
驾驶员	1EF1
驾驶证	1E;1
骑手	1EF1
高中	1Jl4
高中毕业	1EX1
高中畢業	1K01
高卒	1K11
高商	1EU1
高専	1ET1
高工	1EU1
高度専門士	1HC1
高校	1ET1
高校卒業	1K11
高等专科	1EI1
高等学校	1ET1
高等専門学校	1ET1
高等技術専門校	1ET1
高級	1K22
高級中學	1EU1
高級文憑	1E?1
高级	1FI2
高级职称	1E;1
高考及格	1EK1
高职	1EI1
高職	1K42
가을	1K61
가을학기	1K61
간사	1K71
간호사	1K71
간호조무사	1K71
감독	1K71
감정평가사	1K71
강사	1K71
강연	1K81
강좌	1K91
개발부	1K:1
개발자	1K71
개발팀	1K:1
개월	1K;1
건설	1K<1
건축사	1K71
검정고시	1K=1
게재	1K81
겨울	1K>1
겨울학기	1K>1
견습	1K71
경력기술서	1K?1
경비원	1K71
경진대회	00S1
계열	1K@1
계장	1K71
고급	1KA2
고등학교	1KC1
고등학교졸업	1K=1
고졸	1K=1
공고	1KC1
공단	1K<1
공로상	00S1
공모전	00S1
공사	1K<1
공인	00R1
공장	1K<1
공장장	1K71
공저	1K81
과	1KD2
과장	1K71
과제	1KF1
관리부	1K:1
관리사	1KG2
관리자	1K71
광역시	1KI1
교사	1K71
교수	1K71
교육과정	1K91
교육원	1KC1
교정자	1K71
구	1KI1
구청	1K<1
군	1KI1
그룹	1KJ2
그룹장	1K71
금메달	00S1
금상	00S1
기고	1K81
기능사	00R1
기사	1KL2
기술부	1K:1
기술자	1K71
기업	1K<1
기자	1K71
기초	1KN2
기초회화	1KP1
기혼	1KQ1
기획부	1K:1
기획자	1K71
길	1KI1
까지	1KR2
끝	1KT1
남	1KU1
남성	1KU1
남자	1KU1
네이티브	1KV1
년	1KW1
년간	1KW1
노무사	1K71
논문	1K81
농부	1K71
능숙	1KX1
능숙함	1KY1
능통	1KZ1
단장	1K71
담당	1K71
담당자	1K71
대리	1K71
대상	00S1
대표	1K71
대표이사	1K71
대학	1KC1
대학교	1KC1
대학원	1KC1
도	1KI1
동	1KI1
동상	00S1
등재	1K81
디렉터	1K71
디자이너	1K71
디자인부	1K:1
랩스	1K<1
레주메	1K?1
로	1KI1
리	1KI1
리더	1K71
마케터	1K71
마케팅부	1K:1
마케팅팀	1K:1
마트	1K<1
매니저	1K71
면	1KI1
면허	00R1
면허증	00R1
모국어	1KV1
목수	1K71
물리치료사	1K71
물산	1K<1
미용사	1K71
미장공	1K71
미혼	1KQ1
미화원	1K71
및	1K[1
바리스타	1K71
바텐더	1K71
박사	1K\1
박사과정	1K\1
박사수료	1K\1
박사학위	1K\1
반장	1K71
발표	1K81
방송국	1K<1
배관공	1K71
백화점	1K<1
번길	1KI1
번역가	1K71
번지	1KI1
법무사	1K71
법인	1K<1
변리사	1K71
변호사	1K71
병원	1K<1
보육교사	1K71
보통	1K]2
보험	1K<1
복수전공	1K@1
본부	1K:1
본부장	1K71
본사	1K<1
봄	1K_1
봄학기	1K_1
봉사자	1K71
부문	1K:1
부서	1K:1
부장	1K71
부전공	1K@1
부터	1K`2
부트캠프	1KC1
부회장	1K71
분석가	1K71
비서	1K71
비즈니스	1Kb1
비즈니스수준	1Kb1
비즈니스회화	1Kb1
사	1Kc1
사무소	1K<1
사무원	1K71
사서	1K71
사업부	1K:1
사원	1K71
사진사	1K71
사진작가	1K71
사회복지사	1K71
산업	1K<1
산업기사	00R1
상	1Kd2
상고	1KC1
상급	1KA2
상담사	1K71
생산부	1K:1
서기	1K71
서점	1K<1
석사	1Kf1
석사과정	1Kf1
석사수료	1Kf1
석사학위	1Kf1
석차	1Kg1
선반공	1K71
선원	1K71
선임	1K71
설계사	1K71
성적	1Kg1
세무사	1K71
세미나	1K91
센터	1KJ2
셰프	1K71
소장	1K71
소프트	1K<1
솔루션	1K<1
수료	1Kh2
수료예정	1Kj1
수료증	00R1
수상	00S1
수석	1K71
수의사	1K71
스쿨	1KC1
스타트업	1K<1
스태프	1K71
스튜디오	1K<1
스페셜리스트	1K71
승무원	1K71
시	1KI1
시스템	1K<1
시청	1K<1
식당	1K<1
신hsk	1Kk1
신문사	1K<1
실	1K:1
실습생	1K71
실장	1K71
심판	1K71
아르바이트	1K71
아이엘츠	1Kk1
아카데미	1KC1
아키텍트	1K71
아파트	1KI1
알바	1K71
애널리스트	1K71
약국	1K<1
약사	1K71
양성과정	1K91
어부	1K71
에디터	1K71
에서	1Kl1
에이전시	1K<1
엔지니어	1K71
엔터테인먼트	1K<1
여	1Km1
여고	1KC1
여대	1KC1
여름	1Kn1
여름학기	1Kn1
여성	1Km1
여자	1Km1
연구소	1K<1
연구실	1K:1
연구원	1Ko2
연수	1K91
연수원	1KC1
연주자	1K71
영양사	1K71
영업	1K71
영업부	1K:1
예상	1Kj1
예정	1Kj1
오픽	1Kk1
온라인	1L11
와	1K[1
외고	1KC1
요리사	1K71
요양보호사	1K71
용접공	1K71
용접사	1K71
우수	1L22
우수상	00S1
우승	00S1
운영위원	1K71
운영자	1K71
운영진	1K71
운전기사	1K71
운전면허	00R1
운전원	1K71
원격	1L11
원어민	1KV1
월	1K;1
유	1Kc1
유창	1Kb1
유치원	1KC1
유한회사	1K<1
은상	00S1
은행	1K<1
읍	1KI1
의사	1K71
의원	1K<1
이래	1L41
이력서	1K?1
이발사	1K71
이사	1K71
이상	1KT1
이중언어	1KV1
이혼	1KQ1
이후	1L52
인사부	1K:1
인증	00R1
인턴	1K71
일	1L71
일러스트레이터	1K71
일상회화	1L81
일상회화가능	1L81
입문	1L92
입사	1L;1
입상	00S1
입선	00S1
입학	1L;1
자격증	00R1
자기소개서	1K?1
자원봉사자	1K71
자퇴	1L<1
작가	1K71
작업치료사	1K71
장려상	00S1
장학금	00S1
재	1Kc1
재단	1K<1
재무부	1K:1
재직	1L=1
재직중	1L=1
재택	1L11
재택근무	1L11
재학	1L=1
재학중	1L=1
저널	1K81
저서	1K81
전공	1K@1
전공평점	1Kg1
전문가	1KX1
전문대	1KC1
전문대학	1KC1
전문학사	1L>1
전자	1K<1
전체평점	1Kg1
점장	1K71
정보처리기사	00R1
정비공	1K71
정비사	1K71
정원사	1K71
제이엘피티	1Kk1
조교	1K71
조리사	1K71
조리원	1K71
조산사	1K71
조수	1K71
조종사	1K71
졸업	1Kh2
졸업예정	1L?2
졸업평점	1Kg1
주	1LA3
주방장	1K71
주식회사	1K<1
주임	1K71
주최자	1K71
준우승	00S1
중	1K]2
중급	1K]2
중상	1LD1
중상급	1LD1
중퇴	1L<1
중학교	1KC1
증권	1K<1
지금	1L=1
지도사	00R1
지원부	1K:1
지점	1K<1
직업전문학교	1KC1
직원	1K71
진행중	1L=1
쪽	1LE1
차장	1K71
책임	1K71
책임자	1K71
초급	1KN2
초급회화	1KP1
초등학교	1KC1
총괄	1K71
총무	1K71
총무부	1K:1
최상	1KX1
최우수상	00S1
출원	1K81
출판	1K81
출판사	1K<1
취득	1LF2
취득일	1LH1
측량사	1K71
층	1KI1
치료사	1K71
치위생사	1K71
카페	1K<1
캐셔	1K71
캠퍼스	1KC1
컨설턴트	1K71
컴퍼니	1K<1
컴퓨터활용능력	00R1
코디네이터	1K71
코치	1K71
테크	1K<1
텝스	1Kk1
토스	1Kk1
토익	1Kk1
토익스피킹	1Kk1
토플	1Kk1
통역사	1K71
통역원	1K71
퇴사	1LI1
퇴직	1LI1
투고	1K81
트레이너	1K71
특별상	00S1
특별시	1KI1
특허	1K81
팀	1K:1
팀장	1K71
파트	1K:1
파트장	1K71
판매원	1K71
페이지	1LE1
편입	1L;1
편집자	1K71
평균평점	1Kg1
평균학점	1Kg1
평점	1Kg1
표창	00S1
표창장	00S1
품질부	1K:1
프로그래머	1K71
프로듀서	1K71
프로젝트	1KF1
프로젝트명	1KF1
하	1KN2
학과	1LJ2
학교	1KC1
학부	1LJ2
학사	1LL1
학사과정	1LL1
학사졸업	1LL1
학사학위	1LL1
학술대회	1K81
학술지	1K81
학예사	1K71
학원	1KC1
학점	1Kg1
학점평균	1Kg1
학회	1K81
학회지	1K81
한국사능력검정	00R1
합격	1LF2
해설사	1K71
현장소장	1K71
현재	1L=1
현재까지	1L=1
현재재직중	1L=1
협회	1K<1
호	1KI1
호텔	1K<1
홀딩스	1K<1
홀서빙	1K71
홍보부	1K:1
회계사	1K71
회사	1K<1
회장	1K71
회화가능	1L81
획득	1LH1
훈련과정	1K91
"#, r#"0000\PVF4VeY`\do00000000T1E^\VZi000000000000hOJA000000000000@Q=a00000000HOgg0000000000000000@FFTdFi3lOTd<fNg00000lCDe>N70000\6J:
0<<k0000000000000000hK23X=H]0000000000000000L64g000000000000di<F==eH00000000000000000000i>oF00000000l<[d@F\;0000\I0[\J1FTHiilT1n
hNa1<UD^=4T]0000@<Id00000000l];[0000Lk5C0000d4X7dLd?Tm^aE;?OP5_Vl2Z8\9e>Y?LVh;X50000HWLMdG=glNHil<ffHWP?HG?P0000E6Ei000000000000
00000000DbML000000000000lI9Ga<5I\X5100000000000000000000U1R9=>:?0000000000000F9Jl0]OT@CPHboaQ<ng0000000000000000`?6[000000000000
00000000<Qi40000000099OP000000000000L=3eL0oVHEbO000000000000000000000000lEIC0000000000000000507:0000000000000000TYYT<b@A00000000
0000D<R^0000000019CJHd2@0000lDVcD32W5=^d000000000RdF0000XEWnPJ1b=>5P0000000000000HmW000000000000PP=oTfPG00000000h]H?000000000000
0000hY_:000000000000<DACHTNFm2Xd00000000Y<VC0000000000000000000000000000`?`Q00000`^XPbQ60000000000000000000000000000\\XgHF1Bh31a
000000000000000000000000PFe:PRKCA:^7l0dI0000000000000000T1YPd`Z?9;@TPAOjhJDo@b^Te;E[l[RD000000000000\0n:0_6A@H2QHeTJ00000000`2d?
HXa70000\8fb89ODTYZT0ZR<DoeLM41[000000000000l9QN000000000000\8i_0000@0m6l8OmHG460YcRP^ekE>ji000000000000L]T2\W6QdYAmHa4;4_;e0000
m>?[dUfB0mWLX5bo\fJCe2Me00008_@J000052AcdoU[8=4hTJ0PA8XZ00000000XETG0000H8RCTU1;<VhfA>gTPQF?00000000T[O@0000d>K9d9WL\[iRU5Ae0000
89Sd000000004;jC`LkKTE]TL[X70000LBe=1=@gXB0X\eif00000<IG<@]5dPeM000041SEd9mMi9Jj0000lR:C000000000000000000000000LlBVl\Jf0000`j\a
00000000dP7T0000`8KK0000lV8;00000000dOFfM;KaPC^D00000000h@[h0000L\L:00000000<MnJHA8U@dUA00000000<jUI00000000P@eb8QJV<n2m00000000
0000TVFLDKM10000<>P_00000000PPE^TiQT47mIa1=j00000000l9;G0000hWCEh;S@XB01000000000000lHk300000000hKPGhKZ@PIhk4V2Um:1@D1Jo08:T`SDl
0000dLW]8>JWPV;>@>0\000000000000`VPW00004oT`H;=Y<dCT0QoFhjG[8XAGQ70^\HTTQ<cKA>ZU0000M9FVPnPQM1Vi@Y<Y0PYK00000000I96K00004Ri?@]fR
Q<3lDe8R8FU1e1`k]?HH<>H:L[B6@fR=PCSRHkj_000000000000TV9d4C\c0000`6HLHK`7H\>[4O8S00008LRF0000<BT:0000hg5FHHi5l5E]d:dETcjT00000000
000000000000DMHLl7P[PPL3lCMUTOnn0Mo?HHGYh[4:PZa8<_jlhilZ03CdT6djU5LG00000000lCF3HL@;LN1ELg>e0000E:>6a9;:\=1=0000@>Bhd_[6Tcoh0000
0000XR]S`O900000Hc=6000000000000==Te4Kic00000000`L480000dinX@0=9T4A_000000000000LG0C000000000000`5J7LL`>4ZD7@]g;0000hS8g00000000
00000\jG00004aMide0WLfN90000@9`<00000000`66PlcSY0000T`l:0000m45L00000000XP<]\QEC<nc^lAE6@ZGlT>A@8ZR^M1AI`=TlA4_[000004S5dQDO<>V@
DFnL0CRPhL_C<hHaA:KS000000000000H_4m4f5`000000000000@5UF<0H;00000000X>JN=6K^000f000000000000\A]1<nRel74[XOB]\cDb00000I7ELa[S0000
H95oLBibD8^c0000000000000000U5ERa9_FE=E20000000000000000000000000000E:gUY;@300000000X7XQ0000Xh0XD<U7\4C>TH3Ne?8L0000Dm\N00000000
0000DI>>lSbcM;;b\MO?M1m0i9hgTII5d04]E;gB000000000000000000004VW\PgTT0000000000000000@K_Fd0\\TLJJ4OH=\V300000XBF0P]RYP`fc0000@KI=
0000H^?o0_O5h<3gdRIKPUcmhgo=XClf8J>8lV>ZlVfT0Gildo6J<HmDe:C70000m1[L`NMS88BR4I8n=6Qn0000d3Ne4XPl0000000000000000l71E\4MYlSbV0000
000000000000liM20000000082VXPBB]0000@F?PPMI[A3COU?6`000000000000`_Bii1^T00000000L=YL0000D1^b00000000000000000000000000000000XY;B
0000000000000000`<=90000H[8aPlfJi<K3000056SW000000000000000000004CO@00000000\2nIh91Q@8A<LGBd=1jDLUHMXVYIA9ZZ=<LPLGA9I=?>Xla9@9ff
L3E>hPCf000000000000henL000000000000Q=Xm<Uc_0000<DLdL7DJd;BV0000000000000000HLeZ000000000000000000000000Xm?G00000000e;h200000000
00000000\Q5eD\joTTYo\YA0lW^aDYAQh`JGU2\^dji>\\R:8;kd`1El45BWL7B<Q<:_5<LkP9ViH\Q4=<Y700000000dPNi`15;000000004GN1l1=Il@6=l^mPDiFQ
H>Y:44\0LA7iLH`B<k[ZPY`FP:Ck@\KZ0000d7V6\146lLBTM34R0000000000000000`a1e]?GO000000000000LVSMh[o:L_e[89Om0DffDK^I0000000000000000
5=PKlM4O<B6e000000000000`QgF0000000000000000000000000000LgR953XAL[[`00000000L1QD000003@V<681000000000000000000000000TAcP8Ll88ocm
e:MBU:dX000000000000Lg9G0000\Gff0000laL5PY7\i9EQ0000h@Tb00000000X?_W00008`hde=N5@DWl00000000h1g9D]Jd000000004LkTDb8o000000008R?A
dkKBTbSCD@51i?450000m?@\Hm^M000000000000]:iJ0000\RW;D:14hL=;DOZe\cIgXBQJhC5PE0cMU4Z9000000000000@NL5PL9ODQ2`4Qb[\V5iD^S316g10000
00000000<0:XPN9:@_PU0000DFVdh>Ho00000000000000000000T^\W]>An0JT_00001>]L000000000000I<<3PBkLh>^RLKf]0EPU0000T?S_0000XTMe4Pa\0000
<4:20000@`Ol\eAHDTL700000000000000008EkZ<OA>4LB8\W1>8X5`Q10jLBIiX2I]0P^iY=BM0000X<6D000045fF99ka00000000DH[_X:T=\\`Ba39W0000e2\H
PCeU0000XSTV0000000000008^fQl9RHl?7Y\aVB@fU_PjRXY><7D_[`00008CBZH2Pl\K^hHSNbLe:6@_cCD510`DOR42ha\Q1Z<cRYH8dAdiWLM4oaU0U5=8lX0000
LX<3\8Q`0000@=IGh9c@8nM>000000000U[JdCd\dC40Y<a>0000000000004ZI0`_Ib8lmH000040CO<iGS0000`:e\0000<8O\0;AiY5NNdf>mP;B80000LZ15<eQd
00005;FN`1_ddchT`3<m0000TJbS\CDW4@EAd86V0000\M4[0000DIY@0000U=77000000000000l7U3\aOJ00000000@h<MT>bj<VJ055AA=60TD68?0000A3AZ8b5U
<8ZGDfVah`>K0000`Sa]0000PObE00000000000000000000lZEmA2=_0000m526M;HC]:_?0000ldB^L74d<MnWE;4B0000DdLE4^N5<FO>@AM]4fAOXkf3LN9c03;P
<mY48]lBm=E\0ERj00000000@4dbTOeLHOJ]XDYZ\D0B`Nh3lXgMd[V;Hkb\HO=@<?PQ4hOA@PkX909VM:DH000000000CE?`dcF4_=XI;[?0000000000000000M9]T
0000dF_>a4eUDb_Om:<>00008DmhhL2QU?FAHU6B0000LA3?00000000@iSnLkI^0000`77308J1`LTPT5mAA649e?>44T76\i?500000000a3=700000000d\NH0000
0000lM@4\La600000000\0V7D87X@N]8hhd=H93eTH57000000000000D]>mXFR`M9HB5:d@000094fc000000000000H7bl000000000000P5Gb0000m3N9H^SihLb?
TD@6`EJodI]]TMJI]:cn\BlmD[XP0000HI[S0000000000000000E5S`Plon0000=87B00000X^]DYIO\\CXL`?ai6F28lo\5:j70000400MHXX]]4Cm0000<O16DWQ@
A9fNl32J00000000<3fh<RMY`e?V<\]6e:J]hD880000X1;R4EVU<I;S0000000004l_l:O[e11<0000L14I0000dO3K4Pb\h1@lD7:E<:XnhK3=8SiN00000000<E=m
00000000XHN`P;_GPebZ000000000000dh8W0j3g0000lEV^0D1LDPKD000000004f1nLoJQhK;Z00004joG00000000000000000000000000000000000000000000
h67VP1f5<D9bhXL=<KnP000000004o3NH_DJXSZd0000000000000000000000000000PSCI000000004:;S000000000000000000008C`?PbDni3_U0000L<?l0000
00004Q;E0000P6@=00000000000000000KI2E;>\P_8OTFl=0000HL3l00000000`3L]H]D@T<FhLRE[LF?E0000000000000000D];KhEXa000000000000LaU70000
`:U8D;GFX6e7hNjZ90Hmm?5C00000000P<REXE0?XXIDi2mm`=;jM?;XU9_X00008GW@0000dY\>58@Ei4Ad@;iiPC66lJina4^9a9`H\oh>8fAo0000000000000000
000000000000000000000000Q7M80000@YWo4>:DD`FI@KQ60bN[54hQ=5l]000000000000TEN0e:VE`ZJ?hGB:`4`Edc:f00000000000000008kCdm:P]0000Xi26
000013Re0000Tm@Ahi]X0000H3Yk@G=5hTA[0000@0LQdGBOdX0W`\BHTFPP`fi<D4mY4Q7Blb]=000000000000000000000000@JL7LA4PhRDe`a\J000000000000
0000000000000000000000000000000000000000L2T_00000000dkZLT:GhhDm50000PNK[@52Yh9QiU9hI00000000@F?ehO3olR_9le8h59b10000THgC00000000
0000hmH;00004[EH0000dLc6d\UH<VKc8BYfXadna0Qj0000000000000000000000000MWoXI_[`4<Y0000PNKF<=FfQ;0FI<d8000000000000D\5i0000TMUi8FHb
0000I5d500008PG;44D`PTQ30000m;R<XXl[00000000000000008bB10000@P<mHLRnl0NN0PXQ8<2:E8cd0000H<_DlEdnLIW<000000001>:W0000000000000000
8F:XhK@c00000000`AWj4L=QDE@G0000000000009>m000000000L_7@0000000000000000P>bA00000000X2K@l?eM`QMDHT9o00000000<X1CI==O000000000000
000000001<Da0000LVYahWHdh\Ld0Yf;00000000\J5Y<WYo0000\QP:P8F>00000000l8Te4eOf0000]9[80000D8MW0000HkYZ0000Dbo8XcJK000000000000P?d1
@`0SPKG;00004d0RlKZKT?4k0000dM?500000000hEV5`H7d0EkMTWmI@1WB\nlnhHAN00000IGi000059[P0000\3Od5<RP00004CXmd:4103@H0000000000000000
0000h`F7000000008D>CdfGo00004dYKlia;4ioZh:VddoAKI0:24a2]00GZX7<Y<m<0I2[0000000000000hGE700000000@FIH8`hT8dk64M6P]80^8;jh\N]ji9TK
`NT3E:B2X]nfY:QDQ=hl@P3nd1lS8@B?D@4BlOK<`D1_4HiTXX5TP17N=;^o9=T2l?WNLXimT]1Zi;I]DA_fY:UFm?FS11dj0000Q9ej<BjJlGO1Q=_Hh>MS00000000
hQ7[0000LNI@43He<LnhLg:o0000000000000000hOEo4NAb00008O<bhjSYl;57A<MI<8FlDN8R000000000000000000000000000000_3L=RT<UoO<[PH00000000
L`=O<9kD`:kb175DT]VZd?<0L`mN91<<03cF`=Se]<Vd00000000m1PH000000000000<hfSH@=TdWfB5<mn00000000T]1Mi=Xa000000005::10000000000000000
0000000000004G2D0000000000000Aj30000d8`U0000X?5C<jhT000000000000`YO<000089fW\Kj:00000Sh[0000X=FX06Sm13S5000000000000000000000000
0000`bIaLf@U00000000hSk5TIY2X;910000lBSF8QXJH0ee\>`[4:2jL5?f@omk000000000000000000000000000000000000000057aj5;WgP?UX]9c0Y;W7]=DZ
l>Z7L\\LLQlN00004mdKlNMG00000000@_h]dcge@?>6PPm?00005=Ug8YER00000000`Y`_0000lTNT@Y13000000000000lBiJ0000<<BUd`h70000000000000000
000000000000Dgo_4nfA811X0LI?0000XWET\TRX00000000000000000000P>ihLUmg83JJ<8EQhA<?<Ie4DVJ84WOo8[h>d_P9l42bPgc8U0f:00000000H3_7dAfV
da_Pe7`kl13M000000000000h8@m4;_jXLabX]:@lF>idlFU=>YJ027ODLMWlc:BDcnD840D00000000000000004`Le8[Yd4k41000000000000<\GTDUVJLM6El_]i
<9_mi<f3HI4N9>\8Th:c0000@FC_dHVc0000PcE>D0PC4f^S<JHCLOP[L\lI0000TDIl4^eI8ghc00000IoU16WSU=[70000XnXQ<H:QXMQbLW:Ch_dQT5<_Q0Fl@P@_
Q<4G4llda?GC00000000829b0000@RIjP6k?000000000000000000004WT20000000000000NbN000000000000l7@RLPMSh9ggDVVC@lbV00000000000000004`Yd
00000000`Rg40000000000000000I=K>HYGf0_e500000000l6mb0000<Qk]0000DB37TRcH0000@bJ?000000000000lcGL00000000I4Of00001=Yf00004:2RDc1V
00000000`G4FPQ4Wa:a7000000004aig4>k<00000000`0F_<DF60000m=dd0000000000008MogU:R@4Oi1dFM>`>Gd`B<W8D>SLeX@dA6[i8<I0000h84Eh:VVh2:4
T3f4l[=Il_9f00000000@47_`<@FT51aXSYS\^cEI7`20000000000000000<9EP8A_EhCV=A2940000hHT:0]a=00000000000000008ggk0000000000000000@=]]
0000=4Y5d]OI000000000000`1[=HS2d5?A400000000LbBJHI8N0^JKdcV;U4;f00000000i>9^0000hG2hh@Nf\aF6H8PKPc7Y`eS04j@_Diej`<Z=0000=62dA:>l
00000000Y72k0000XYKXE4=>000000000000TEPl86>FL<K1000000000000DW3HdS>Ed>N`000000000000@Xm80000I1h\000000000000<CBAHM`b\>RE0Wo:4^:c
Hd`k@e`010H]0000000000008LU@00000000D6[XDEbi`<H24WKJ4=g9h>J4HWc94`\k10lNY=MK\CNSI3GndQ_i55;k00000000<>`HhDkZlEb5diNRlDHRY;Ae<^fb
0000ld^c0000XSY400000000lXV40000HWUcH_Dc0000D;f0]972T_NNh<E4\gXC000000000000dEhCd:GQ0?Y7PO\@8UkY0000H30900000000L3bBHBWT<D_m\_LX
00000000\4RL0000\HJfXGDHPWe6Xlo<0n?7hIFX0W0Y4o_2a2FT000000000000XLYiTlgd=2L3a6]e0000`:f1@Yalhd8aDFK8TJ3ihKcO8D=NHWf34Hj7\`7:=0S2
19>:0m7G000000000000000000000000P<d:0000\Enj`H?d00004C5ePGm[e=n90000dUR]`lM9U3UQ0000dHD498gHH<M<h9R4TAZ8PCN4XD]hdG\;Q1VIM:>c4H3n
XRY5l1mgT2mml;0Y0000e=WA1<gSM>D;L<e=e>IWHlXS0000hRQ<XNaB0000lOijPhG204Rj11S692j800000000000000000000h0<K8QN@lhRC0000`WeVd:JQ0000
Q=b300000000\2c^@ffm000000000000453bDk5hI9_:00008eG4P>X@<L3F<15Z\Wn2HkH>m?E9000093>e41ImlIjUH@cM00000000@IFH<J8n8Yod8CHX@_M@I95U
0000L9k400000000000000000000000000000000000000004kcRd[dJ0000`I8_lB2SU=2000000000<20R53Dke3`3000000008hRQDmOR\2K100004oL=E;>S`b^G
dS>T0000\\MFi6ON0000TMVR0000000000000000lOTUU8>h<HV=@:fkTeNDE6nW000000000000@JcF0000h1^SlTWo@P3?m94>m=Z50000L7aS0LHa000000000000
0000000000000000000000008BV80000@C278mN7dR6h0000LjONdD`:l[Y7E<h10000PM7[@m[F@KbX000000000000000000000000dcl`LjeH0000hDMk00000000
00000000HK?0M>R000000000XR50000000000000000000000000000000008IQBhi2FdcTSY38:@9:i00008S_D0jMSm0dcm1a;A5a<`HMFTGR>0000000000000000
0000<bE_00000000XYe500000000T0SAm9K<00000000@P3KLHJ4\cbVd?6k000000000000U9T6000000000000@8<C00000000X5JF00000000<\E<00000000XWA?
DKA3D_`a12Ro0000000000000000<l[i00000000000000000000L`O`\o;[0000D15l00000000`K=4hRYc8^Pa`5jclZk`T0Q3`28DD\IA02_[d?1:0k4^H>78l^df
XMI=HV:[Hb[PXh2aXFkVE9jA000000000000000000008Z@QhZVQ00000000Df7R0000dGa\00000000`1A?\OS8M8Il0000`5]3dNNR000044F?076>06A<@KB<H]^c
hS`MXaji00000000000047Ibm>X30000T73_DKP]D_]3T<i]<koN91]V<^PG00000000000000000000L@jaPZd:000000000000000000000000m7bT0000HTeahTJ:
LjX@8MR[00004FBY@bK00000lBjTh>HTX@B30000@<N6PKe^PI8?Tjo_\IFbl]ie<`6jLXaDLcfSLXDPlIle0U[8h[HnHH9Z0\@FM:EP000000000000000000000000
0000000000000000000000008\VB00000000000000000000H]IP000000005>U`000000008@lW0000HN7]0000000081jO\O;Y<UnDlc;K`j540000000000000000
DTG]DTMT00000000l=hf`K7d<W:a@l@n0000hNdG0000D4jFPGV>`IWNH^Ho00004bW3]2BX8=SB\5^NH==243LDTLYSdLkBD]<9XekXli\R@cH:0000\^?_`XQf0000
00000000hiFChL4^@BFBT[dce3Y>0000L:@2hASQ0000H;Zk@O7H0000000000000000000000000K=^d;2SQ3UE42fk038o@Go2LMX_03[G0000000000000000`Aa8
92cb00000000m55lLM6:4VCo=0VQe;8S`dI6m1oHXLR`lQUe4liL`^K0dP8500000000X61J0000=5000000DBW0<\B_\LcY@cAgU4R30000=?In<EnQ000000000000
4d;=\Boc<hNM\ad6`Ao01:WYe8kV0000\1j<000000000;SN0:?A00000000<5_k`LBb000000000000<[ASLF[^00000000000000004fNW0000l7@FL>9l0000hS1U
000000000000P5?B`:;<0000`3lGTR;P0000000000004?;7<2R300004JIidJchLM0o`S4G\Wf^0000000000000000]>6L000000000000000000009213U26H\7=V
8;`=`AXL\@O@<\CH=3cA<CdkU;h>00000000LUL500000000XXg\0000XYOV00000000T;\I8NTa<H]FD]Q^PeoN07PeI4h_e;GGA=I@Y5JFHEAILT=;0000\cY<0000
0000000008?P0000T:BT4n780000`6l`lJEI4IK?l?Eh<HK20=acDUFUlY6U`NLh<WDaHY`nDf]]0000m2::82Fi@Q<f0NED46M7@I620OTEhJDbY?1\0000l=NK0000
E0]O<H6YHdMO00000000<?cdm:k]0000dZTlU3MmPaQde1Uki>GP\ZlB000000000000\0EZ=3g<0000e2GH0000<6Vg0000PTV49>eG<l[W0000000000000000U>\S
H_J;`o?Ci;Bm000000000000dE420000000000008h]Q00000000<K3Ga<mG0000E4>DDYE;A7]B00000000Y95g4LiNl=EcTGUF000000000000d3LP`?_l<B[n0000
00000000D_RL`E=MX0A2@GZ_@HX]`<T0df\54lJd0m0Vm6Ged:TZ00000000h=BW00000000000000000000\5Ha8A;Md6lO`G[P4S?hh_6O@b3m0000000000008U7Z
Q4@H`IaF0000Dc6^000000000000L4GA0000lELU0000dIPTPBdgXFIV`[0Km4>hY9C5hANhdOe1LTgj00000a]FlXGE0lD>4V2d00000000\R^B0000000000000000
<QZB10jn0000i7eT00000000<_YR0000000000000000L0`i0000000000000000LVL]PJSchS[F00000000DJI8L4KH@<[AHd\kA9=5H76M00000000\?EQ00000000
A;Rc00000000P5AA`<EdDi9\00000000000000000000000000000000000000000000\`<]dCnKPaHX00000000HLjIP]Pe00000000T:R5haG;H^Pjd=b4hI09LL1W
TNO:\12T0YhZ]6Bf0000a6O]0000\5@@DNO[dbf046\;ljnC000000000000`U30000000001<N9DIKUa5RQ0000hGJWPKgX0ZmOdo3`T83D@L_W0000<CQ;0000=2i>
<l\ghdJIA9[DD9HblaNS96F_DCCTm9jJdm[\90G@0000];:od8]NTlkJ0000@CXUDMIK8N_D00000000T>G@\BP[0000T@YY0000000000000000e;IK000000000000
4KEC0000L5CM00000000@<^50000TKQ\e43ZHU<40000000000000000Q9db0000000000008\:e00000000L5;fX`;:0000`AgD0000@J9=000095h\i:<\00000000
0000<`3A\cO0\h914V9FTEcR0000\:g<l;mLDBXA0000@:9>TPhD000000000000d3Vm4b2iI9Q6@[TTI;ZX00000000DCFV00000000XKo\0000lIm>dOLBDLjA`2PB
0000`PO7D8MH0000lcT;<4Un0000PGaDI>;V`D3HQ>DePfcWlWC80000e3=G00000000000000000000P8:DlQ]?Del70000000000000000<TkHP5cPhFj100000000
00008?ghQ<PC00000000000000000000THHV0000T:B1DLVIl5RV@5U64S:P4lU0Pm7_14_900000000M40]0000lW?_0000`KD>00000000HB^_i;\>00AA0000P>oC
TOJO000000000000000000000000PR2?`S;^0j30000000000000`0LElU`WDa330000\<?:I=RO000000000000\?0k8`ki8kc>0000000000000?0L8Do>8FXm0000
@\7J00000000Y5mA46\^dbGW0gG3\9OR<>aR4j>H0000E3SC]1W;U;Qm0000000080@WPNQN<I>5<mP\PD_=0000]1\0000000004[WODKLH0000000049BB0000TmOj
d01O8_KP0000`0okXN\WT5ab0V1BPXG8HYfd1;Nm00000000000000000000000000000000000000008QJ000000000LY@H8N]]00000000l7`]00000000T0mnP4n]
@mET0000U6hH0000PD4n<o>?0000Dc;Ze=Mc9<JU\MAGY;Tm<A>4T]T`4b<E@=HkLR>eHWii\Xam8dOePSMYLg2k@0PRDYdilaX:DcI29:Sii=;f0000000000000000
U=Y9`CU3@Dm`0000T41h000000000000000057cP00000000<[=d00000<gB`ZYMh:\IXRK`XTn1lb_]0000PAeH000000000000\0_n0000h[I8000000000000PJg>
00000Cm]585b00000000H3Zfi=ob@bDN49460000\M0G\LY<`82iPZdY@O]]l_C[<d1;\LUMi8K=\IdA8XO;dchF=<Ub00008UH>]0[]00009:n34L6NI<7M00000000
0000000000000000L7Q8U09014mM000000000000X<B2<X?Km4H0Q9Pg0000X>ob000000000Yhh`Y]\\WEI00000000L13>DHP\00005;mfTO>g0000`9omL0k70000
\Idj=;QO00000000@Z:RP?A;4[_Qh`H:h5fl0000PbaJL1890000000000000000L5ZC000000000000`M@P\TBT<@G\`1;3X3<48T4G0]>J`aC9HgoQdFZ500000000
8\`a`5Fn8c=A91bK99R_L;DT0000H:DCXA=jLATT<JCkPX3L<ff7000000000000X5lK0000<kiF`BlOHP1J00004;YQ000000000000L@;Z40?Z00004^hJdVbh\S06
XAFAD44EDF=7H]KT=;4Q0000<Po4M7gC00000000@O?:<\KA0000P`[O<6ePPYl@d7Hd`k\F0000=0I?0000DFb70bc]I;@?0JEU`k`^h0o2<>Q>m4Lf4PWj00004GoT
0000<M;DlCO5X[g@<6Lc@9iL<YN7<`2b\6X7LVm089Ra83U7`:78`^KUE3VSi;CQ9?KBDLjSlVD:Hmde0000000000000000PkLl0000Hbl<h@KG\fQ7<34m0000XDFE
00000000X:J=PR`^0E?:XFI4Y4lB0000000000000000000000008LRSTHPjHK?Q000000000000`1OGdBWd00000000000000000000PO\NX=Vb0000`@8R00000000
<`gQ000000000000000000000000000000000000@LOW000000000000L`=l0000`D[m@HLGlEP`@X\hh]NN\^bn00000000LDR@PRindoS`0000X1kAd2_;X77fDQ@>
00000;4AlPmZ\UUa0000H5bT0000lIiN@UhRL[e00000X[FZ4@;8`@[?P;IA4eH4M>OK0000T9[9\=7D00000000d_?04\o@58bPHPTGHPUkd7934Z`@\[7Th\6KdhCh
0000<YIb0000XIQOP_mO<I=l0000<YY`TZOh0000000000000000`ZfId2?_`6]Z000000000000@?3d0000h5<NlDV6XEQ9TX>OdClLDLO7\iim0000000000000000
000000000000@]fB@_?HQ;\b0000@aCJ0NjC0000\b`m0000\T8F0000000000000000A<\a0000dGLA0000X21]l@^08OE`@`;LA419A9O\000000009>cR0000DXNm
0000hO>M0000000004R18H0n`Z8G000000000000Y;?g00000000l4L0<KF;X1Z90Eh]HMCU\fQki>0I\D004Shl0^D<dm=e00000000i>460000DAh94E9D`5Se4]`a
PH^S0000h\jX000000000000038V@=P8TgUMX<6ml03g0\IgTRg]i7e90000000000000000XW;aA3\9LCC<0000A6TMLXcGPESE00000000`ZS\0000000000000000
U=e60000HBj<`HWAL7^e0000lQTgD<b84Bh40000`Q_NTJ4dhT_T4?3<A9lTXL<DM:R[0000l8Df000000000IF:`HmodIKK0000000000000000A665l3j1HAPo897K
00@6`Db@Di:2`6Z?HbT7LlbdDKi8U3ji]<@5DG[=P@M18OZ0H`PGXAFaI4K8PNGDh8L<hPI`8A10H1G_``VDXT0I`A:6<iN2`VHg00000000\Fg?dP>LL7oG0000A=Sc
0000HFmM000000000000<JDQ00000000000000000000000000000000000000000000XU`803gk\VYU00000000000000000000Q;;J0000dcbfhD]ChGCLPT4V0000
Q=LI0000=8:Q0000d^JddeHYhTa5HUX?<>98L`WZP1?JDRj?8g@ki1CO000000000000D>c900000000L`62L_Fc0e^dLeoj000000004E5JH[Q:0000P32a00000000
l;0g0000<@`f\]>2\Me<`Gb]DijF000000000000A7P>0000TGT@\P5E`\Mf80JcHQRFLGEmdOoZ0Qc5@60V0Z>KLf7859mMH54`HnlZ000000000000<U\@TUD8<Yc<
8_JMD[CKXg7c98[f1:ikP7aDLoMH8bj7h^Kc91ag0000000000000000TXiT0000000000000000l2m`@@mn0000<__98a@IU4N60000000000004<5L0000XA50<MXQ
HAlRX><nH[5@4<1600000000TGQ6D<>ALk<fA4V10000l]=S00000000000000001;dQL@21LDCL00000000000000000000lUKZX^WVH]Qo@QR:Pd7Y\fjW0000dV<C
0000dIb<]2KQ0000`e=40000LU66Tg5ZXLk70000DEa\0000000000000000L:=lXIf60000000000000000dknA000000000000U4bU8P2L@Eh6dPWB\5W[H46a<RnL
00000000LSoT<@b10000000000008NUf8\eaho9A=2@c0000DH>QPPF9T3I4TBbj`V6;`:bTL\K386DE0^>I<dj400000000PAAg<I@LXJ9mX_5dL[S6PIC`90Mb<`Cg
\?>J57N700000000\8>O`Ce^`L2d\DPEd9]kX`e[X?aU@YXeDPJ[T_9FPihIY2?W0000T?bO00000000a5iG0000000000000000lXa]0000h548DV7Gh3MI4VCPDWd[
M;a`lGdSlMmo00000000M91\0000000097JV000000000000`[HE0000<QOh5;fI0000000000000000X73QdW8P00000000a4dm\aM8a4U_H9<SHF7E\@F[00000000
4BJ40[PZhK5d0000000000000000@KN?PJ00PSo3i9El]=aF<Tij`4Oa00000000DJO50000XU\Q@acdD?7;8Hg1l`nA000000000000lIYMa3QK00000000`>`n4DgF
P9d<d21LlKb:LXEQ8?8JX[lh90ND\E`JU>[i00000000DJTE0000`Oj^X4^TD3O\PBhaHFBm000000000000Hmh90000000000000000`a9F0000PlShT4b8LNUZdBM:
H1k3hO_nHGV]0000L9=B0000<>mk00000000<FLn0b?cm18cM<5UPGn>P;;B`]YTdVid4>N=@WmST5U^XAGN4fDIDk3SA2EHA7@Q0000L7<@l\kSh[g4PA25<k1=d7dZ
h[WC13`]00000000E1X1e=DBLSZ35;JY`Y2L0000000000008S`a\ZNZPN;YX3?`HJ?;hS1`d`@eM5fL`69PhASE00000000XnY?00004RSi00000000D6j:00000000
0000lSn7XCP@4@b;PKh<PT]M0000PLH0`QNe<[`Fe7d^00000000TX3W000000000000laWD00000000l<=m000042IJ00000000U>@T<J8_0000X?_`9=2flObl0000
l2L;LAY`]<0]\Wi5doMnM3<\568W0000U?JOhcd3a1:X000000000000HBj]4EOmlG]SliTD158;XFSi000000000000<JRe0000dDK@0000000000000000Q9ol0000
000000000000000000000000X<M]0nGUQ3Af0@lGl@>e<ie3@_:W5;VYPPEjX0caP5?NHCFJ@I780gj[00000]Ti8eP<0000D]38000082;k00000000000000000000
L54o8hZa=;eh0000d:FEhe;`\1kPP3ma<W52m<;@00000000000000000000Q2g`0000000000000000`al100000000X`4d0000P[Qd00009;MA00000000L1QP0000
\G]AhJ_Pl_OJLecd=1ONQ3Im00000>GN]2cBTUA^00000ASn0000Lj;b00000000000082cm00000000HM2h@VLHX^IT000000000000@>F8\9]UlQ`mPUUHLg@7<HV0
4JdPDmn[00000000A:\000000000000000000000lC<O<[dW00000000`cHS479KPQCDDeUQ8mf3XEiEL3Mme3gh02Gd455U0Od20_96@9KhX7PFd0MX`47N@=1N0000
00000000PO78h`B^L0=a00000000DL<T<4@cM<7k00000000\4YQ`@2B0000`5bC4L?Ml<HB`K<kXXD@Hg^?=1HOe4NV97FT]<OMDbO1H1[dd7a6HQX1<]0c5=_Tm<C_
lXBei3OCU=WY00000000000000000000\09W`WDo\[8EI43Ha:hQ00004d040000U;1i4IRIhRRY0RK600000000lN5Z000000000000Djj8`5=k0000``jh0000T6_l
X<\k00000000000000000000P?KO8M\[@ii_<A0:99G4D6>c0000LISQ0000M0F0`gPUTjb`000000000000LA60dRVJ`YOETQ>L000000000^Da`PGiI>6CXGX]T\KP
H1h5X]S<DadNU0l>0000Q17F\YEFX`f?00000000X>gmL<J@XB<lXl0^X3iV<>ZA`ABh`NGg0QLFP9d4h0\i<]TQDdeV0000TBkeLIb^m4kaE:`80000DMMc4<e10000
00000000D3PDl=QA0DZ\4IW\8N\HXa<JhMiHDFm851o:a2k=13Wg95>kPKHeTnDkDFo?a17TlVP8Q1P6M1mNE2l=];kMH9Po<T<ALaJam=5<@4279>73000000000000
\2hK00000000T<5[`Wh5000000000000ddfR000000000000dfW900000000HR\TLHBAI=>K`5c=0000XS<0HEIl00000000000000000000@POfHMjSe6M_00000000
0000<?=dhHW38DP5H[n]8`8T0000hndP0000L5YD0000`:<;XHGh<H^>Pf8D110MdWm[00000000h0\<@ih700009;fU0000000000000000U10=`k330000m>JA0000
0Igf000000000000000000005=M?0000\D^o00000000000000000000PeoBle1\51eJ0000lR2\8fni9:1X0000D1fSP6UHdVcG\;bQ<[QFLV9:000000004kc`0000
000000000000<i860000<jYn0000@egd000000004;SZM0PU@_`l\[C04]dg0000i<90T3AN14M8\Kn[00000000<Ya\dbP[`l\OX1:;HVm^TZ4mP>9Bh9g]LZBYE9j5
Q:Tn00000000d:CI00000000D@2P000000000000E>7f000000000000000000000000A<To0000d1X>0R]D00000000`6;J0000\Pb9DiA?I9J[0000U:bcdc6Pa>Fi
000000000000LPBIlFjBi6:a]?BlT0IS0000U;TF000000000000000000000CP^D8WD0000lME?0000dTO5`72O0000000000000000000000000000Y>j]0000<K92
Q9630000E3H>0000d>eTdKD1<1Xf0000DTLP00008l`2TY>kU4`[00000000\R:``G`l`NVSP@i[dfHU000000000000\=cBHUooPR8_`VR`54AFD5XU0000P;[b0000
`In]@@_GLOjkle]J00000000<Hc[Ll@X8K`[E6We000000000000000000000000<LPH00000@;o0000HGJd<[]m\=F>Y1=X99C_I:dj0000lUWF0000X9IjlbfaTZWK
X<P<00000000000000000K`i00000000000000000000`3L6TSN3i7j400000000\a`f00008o0d000000000000\8_MTV]ohh6oe1Fg0EM:\IL5\5Wk]>If00000000
0>Qg0000m>`18`Vi000000000000000000000000T^;:T`7ZDHTclUal=1J_L2dl0000D>?h00004\cK`C1Sl5[l\E0Y46bE0000=4EF0000H8gj4G23@Okh8N[]HCHi
\e=bI<[YTneFM=E>DaUB00008\LI0000d[eM@iK7E16m00000000l@H85:fYdZM0hYk24QgU`R_i]1EKH7C@P;@h0000`PRZ0000XDn2LF3U`B=WlL330\?_04EmHl]]
000000000000@`0h00000000P9cl4O6E\U2cLhI700000000hHnTdjZUM1b]I;oR<0UTTc1E000000000000Xiga00000BFghZG@`?_=a=lShT^300000000<H;V0000
DWS_`Lla00000000e>5G0000000000000hCT0000L:KPTW?2\kUJ00000000000000000000e>c:00000000=9?]0000@XVD00004XWX00000000<8[khib;\@3<@cf7
dU1I4=EUTa8RDk`60F6GI<FnE2H^=<JC000000004>5iXV=5@l5;00008V_m00000000`VI2L[6g0000i26THK`I00000000hVK000000000Q0T50000H1\FH4YD0000
U=O[M3NM0000LT_I00004=590000XDYmXF2l00000000XQjZXN:M8Wn]H1^C5=Jc00000000X35:D5hMHXNKTMj0@U\cPn[`<Q@Ve6MM8_dDi1I=91GYX;aRM8<dP>JA
47g0h?]`0000l;hML0d5Q:ImDG^aPUChh>Uj4^jkHh5PM;]d000000000000000000000000L4NN00000000X6NS000000000000000000004^Xol4Ho4c<=\Ab]8Z;B
TaJ>Q4ne0000`XCfL]N?@JKj89Y_8aR3A34500000000`bm?X3:R0000T5C\`DkK4JKN0000000000000000XDmMLkRL000000008<44HIE<DhE4DQ<S@VS`L=6T4ME1
4?[MHmLK0000@j6F0000000000000000@dajHK\d<?H28NJ\8S^^m<\UHEAU<L1LlVNOi4m20000l<cLHoV:80IbDDl>8E]9dK<SH60JHNWMdbHT]2RGU48\LST3i:]M
P7n`PJ>RE70:0000<e[@00004FkH0000D2gm000000004jYbDG_YTM9<A<AF00000000E8@W00000000hO3?@>1]H78XLQIF<4R`1=0nTgnW=?D=000000000000@;l4
8]>ch>;EhAVc4PZ;8R\DD\6;X^aBh5><0P:5@kS8]1M1a20J0000000000000000h>jkLHbWdL5]000000000000000000000000l2T@00008C>md5I:a:Kn0000@L^U
0000djM3Q9iKlhDL0000514^e2GX0000000004?600000000`A]G\T`d0<MLlPP^LI;EXPDTlj:VPJS2Tlc<51bk8a=@Lemia=@[0000d:QTLW_DPk89\2;E00000000
0000XEQFhXbJl6ke8HWMd3Vc`T5IY;AVlVNk0000`7Ri0000l>d70000`_cd0000`1Hm8?8000000000`Qib0000000000000000D34D0000DLo_L0Dj4@o]0D=^8H?C
@n_0059Rh6gAPE?Y4?=1T\OO8_<C`8GYl9h\L_akXcA;E;Gee<Sd9?:nD;880000a4aJ@<_Y`<lg`IckL68I`U^S0mC15<iNd9D0M9UD<KEn0000L5XmhkaXQ8^E0000
00000000<:=G00000000\>Ei0000XJNS0:Ka0000\8jBPai90000P]AmL`5ChfYF000000009=B2PBZh@D^<<Z?V0i:b1<c000000000000000000000000000000000
DaN78`Q@\aobM:FLTeA\e=F103S3d@Q`D2hY@@DdXRSZL\2SL`bhTa6Y0kl<0000LSVS`QGVI4Xe00008eY4l_I9=0ik0000H[OT@Y9Ti:140000L=]O000000000000
00000000<2a154b500000000LHo[DA?bDe``lc=cH>^o@XNYX9LJThZ9lIT?DRkAdeF0HkZ0<oOLm?AR00000000hZbOY0A8M;YnlB[FXGfW@<QPlA6F\hD<5;^NDZ:8
000000000QTN5=2?Y=4R00000000\Ffol378D_XF00000000`On10000D_V?L5UU00000000m=XU000000000000X3<HTShH00000000`d>K0000Q>al5:Bh8^Q_0000
0000TP=C0000000000004lm`06[k0000P05GTN10dRci`[B`l>X1d^aS\j]K]7IZ00000000e;Ve000000000000000000000000P11n4_N2l3[U@@?7XDB6dGN=8:>>
LFP=0dK?00000000000000004?OR`>d^DO]P4@Zl0YV`0000h9i381BBP;iV0000D_ZfL[1W0000@=fZ0000LM\7l6Yb\NJeD\an0000X9HXT:cN@;HSLDGSl^J<h_15
dgm3E0YoI5<m0000000000000000000000000000a1f300000000000000000000L:7[8DGehJJ\DL=_\6W;M9gJ0H=g`I<elKgfdS=d=09Be8JG0000@BX1<_1H5;9L
000000004O2G00000000]08\`Xh\lQ]0\`MY00000000000000000000L5XG\1V8lSeJ000000000000a2_l00000000HhVmlMF7=9=GD6\i00000000da[50000L6QZ
@12aHPIRPG58TN4A8RPiTfXWT@=`U;F6e<9i000000000000000000000000000000000000TXU:DVd_4\D9@^@>PM2O0000Y9^8TPGM000000000000@?NfI<fTTSUg
lb@b0000h9YFlCIEhgI_P?8<1:aO09K_`20?l1BQE:_lXlK@m?7n000000008nD_a8n>000097QC0000000000000000X7fPP4NhX3bUhhmT871fPDS0d:Yjh?LalR?N
];3XI;EgP`oiE<e^@253\PKPLj1B0000Ta21@XkB0000dWG_i?4\0000P?8Y0000d8EoP8G>00000000000000000000PVTY000000000000h7i7<K?^\R`P0000dV[L
00000000X]VN0B=7L50^XYN_0<ARA>UEQ?=8`>OLA?Kl\Nh]000000000000\JB8`K7=000081fc00000000486m0?m@8[mDY7TXX=Nf@EXo<cdb0000000000000000
000000000000LO`8000000001:Wh000000000000M3B;PnCIU>2A0000T0[o000000000000<@Z=PIZOPVDDM=Id000088[J0000Toac0000\SV`DVd9l_^8@O3W0000
La7E0000T?:R@`19<5D7`TZghn][0000Tg@Q00000000LXFm000000000000TN>om63=000000000000L26L00000000TO;g0M=:`MZ60000D34ePB><00000000HF`G
Tj490000X:D50000hBcO0000LU5T000000000000D04>00000000H_7J00000<hjlboRm>FB00000000lM3d07k=`NOD4QWg000000000000dU[o0F2[00000000=:ZS
DJ20=71Nm450PfWiH;2b0000`0D>L3?6Pa8A0000000000004LXl0000000000000d5HH`YN00000000000000000000000000000000h;V=`XHe00000000LDU20000
0000\F=MTX9X<IhWh8@^DOB3H;gY0000D841<FTV92Ela=2Km4I>000000000000000083T70000=3`m`]j8]4JfM<9T00000000hEkj8k8mdR`o00008gL5TMNI@^K=
DZ2CE>l=H<eom;_G\[KQ0000L2NA\\fl0000000000000000\:jSl7Te000000000000l8S8D@4a`S0WH3Q`4TCL59RG`l7a1=<Y0000XcEo0000XInLTAU78:0H0000
4DdYXcS1=3`A000000000000L>0N0000<B\PhK9>0000XDC40000dTCZ00000000l0g=0000P4n2000000000000h\d_8HjW41G<h;jQ@N:38^8M@_>Sh5oYDF@O8L]^
<MdSHo6bTBFO0592DL=glN6T`Tb70_67ToPBa;n800000000Ld[00000lb3?0000DQ?C0000]<4_000000000000000000008NE_P<Cm<2M:L\8OleY`000000000000
00000000d=TB000000000000PIbE0000`L2Aa4SOI4\]A5WSD4]5X:91LM3BLRM@h_\Z4jZIe21h8]jGU=V3THX5]8DP0000Y:>K00000000@>1M`8Cm0000<GEJa9:G
00000000Te\c<9Rm<?GdLFTb0000000000000000XaZ@0000dahklhFK0000TVM=d>A0LLE9HMLbhQei@g>5U>7KLQA<<ff[hH4<L;lb0000Tami00000000dN8iT]B=
000000000Y;PHhcS0000i>Ul]0c40000@3>W0000m0<80000`XTPA2:iU9P4ToWmi?6iHLVodLdL000000000000<aRC000000000000XHCg0PJiLmg1]5jd00004N;n
87b:d6]h48BDDSOal\P=A=9G00000000PaRiU5n@A6m100000000000000000000HS:lU47D0000`PhP@B][4LU\8WC_dWE<Q8LTT=elI:]YM03XL=XHDJNE00000000
i1:<<?NX\B3W00000000036P00000000m6=S000000000000lg_Yh]Oe00000000X37RLn?M0000DRiZ0000<A0H0JkN@>`5=1<m8n^JL6:HP]Q3@Ko308M:84IIU7An
8F`[8UAP00000000DOgG@0F800000000<KkHT\6g00000000h9?<TCFb<K<0L``bm>TU0000000000000000d0D\000000000000@3ET`AC9858JdBTGXNkHD^GG12IZ
0000laOY0000l8Ki0000LDPdDW1e00000000T6ZZh:aE@Xe`dPXmU>PYD3EL000000000000HGMf`L=D84Vh0KaH`Y[BPa19Xi1B@kFN0bi[0000000000000]o5l?Pl
DXM0DHjeHnOa90b_92YhA:elL9KTXUil8\UhXAiX4dmQ`fKOlcKni1;B`beHm;3gE=FdXAhU`cmA@?1j\@IP4US[hafl`@2m0d7A<fBad8[[M0`li:h]A;b\9<Gm0000
00000000hNoVi:A90000TM;na;[lQ=VihC[k`?]U`m?m0000U5SD<6e]00000000000000000000000000000000LM>f0000LXXJ`=ATXAifDaID<;n9<C`MlLklA:XX
`bIP\MBWD75L1<@Dl?:`9264hbcK0000i?B<000000000000m:mCTDVU8W5m0000000000004P:m@o1fI?>U000000000000`PaN@@S<@>Ofl\Rme=FU80?<0000a8`7
0000dTAJ00000000TUPQ0000TAYQ000000000000T@gj000000000000lR8;00000000P<jn<VM^@QFOhMTa4j:Bm<N`d8\;PJX;Hg>KQ2@7I;?FlB<0\2VhTPDFHPRI
db8Q53PbU4H`X`T:`b4XE5Y`000000000OSe0000000000000000\cnRP5;S<dIWT:G^XSLU00000000`2jelNA;DLR20Y7mE28H59V^0000dd6CY2de000000000000
0000HXF_4Vge0000000000000000i=Q;00000000@lNYPJjOHXHF`Xgj0000000000000000000000000000X8l[0000000000000000XCJ30000D2SIa8]R00000000
`_FY00000000l;XUhaT5L>Xk000000008N\80000a79U8aPa5<5=0000H6XYhXded=DWHP?l0Z2098al000000000000<m6]00000Y:Y00000000PP`V00008_e@0000
A9L>0EfhT_@?M3dg=2C?000000000000`12Gl6H[0mSLY1K14nJ_00000000000080ZY0G0OhN3jD483hl>kXFGX1<2@0000000000000000TQOWLaPRl4M4dbGEM7Pb
XJbnhY;]lVN]h]7\<dNU00000000Ph\i943jLL[EM:D<l;_X8O`T00000000T2:PLiF700000000000000000000XQn700000000dANGh26]hYM<E:0YTMM>XiYnh<7D
l33a<=4E\GoD52WQQ5dPY;Q@0000U8C?HSYb0000Hhgl0000d<j`0000HTW6<0EK818b`6aX8V2KhX<@P8m\8m3LdGXRQ8N=lk<L0O9di1UO0?m3hR1_Df?CDd@Sm6=D
X>o58?aFD\nmd_5RM4S?A;<g0000h^bd8dOI00000000Po[j0000000000000000000000000000a3kQ00000000\FXa4SlE8a<eHhn`Q67Oi<?WHSOBDDS``f8\]:Yo
Q=@LA>d]dC0?0000000000000000LN7>0000i8Rf00000000\F4=XaJ100000000@P9hH^19L`A8=51?dRN8\QBKH\<``?TQl98cTfm^Hjc@\<]V18b;]<h:00000000
0000000000008gWl`gYU5?AC0cBZ4j6nQ9@e0AO;dHhA0000P1=8XWK1m2OJh^L3m5\Jham:E<ge000000000000XKa<8Q4e@>n9PMdCP<cV07jl8E\ZPnfji;:cD`a?
<a7\00000000@YNkP?\G@`Mf00000000U4fG`K>C@8ZX]4`K0000HKkf00000000000000000000<EY?4kAb00000D9@Tm\200008i@RDa3?0000`1YlA6>@44]O0000
Tl>:0000HNDo0000000000000b:n00000000=8NO00004@U@8@oO`?5PXGhgLJPPM1[<lUm3X_@mTk]@0000<40]0000@aF[00000000\Ih7m7Hm\QZ[@>\`<YQS0000
000000005;K4U=e`0000000000008YU30000000000004W0j0000TXJ?E23T<OES\RUgM6e3dTV[A5P4H<>k0000000096o_lW8Dh4JkdN:>00000000<_5?LKS20000
00000000<OLaL0]\Y>1W0000\MC?<iV800000hX500000000000000000000XZ5JH[9hPYoHX\eH\BXSdb_B000000000000000000000000P>8odS5F0000\ob]P3i9
U?=P`X^700000000TQHbXX@IA4nJ89VQ000000000000000000000000<fJ[`<80\WDPQ9W`=>GD<@930000m;@oDdG]8NS8\Xk[DnL:XP>[51Xh00000000@8dR`Xg7
i:kQ00000000000000000000000000000000HWQP000000000000000000000000000053=g00000000U?@S`CK60000000000000000d3h^8FOm0CSC4XoHloTB0000
0000X4VGlA5B000000000000000000000000\2MX0000d:FbdW8:<Bd;0000000000000000hM`FTMKF00000000000000000000\hJm00000000000000000000Pb=Z
0000000000000000X6SP<Z0A00000000@1C\<=>U0ZW8XgSU0Ig40000]1La=>GbDBV\0000dK^YhGodTKiX00008G1_TFcih<4A8BQgDM]CP`N34iM<dN5;PN^9a31P
P]>XhCI\98^0=>dNTbU:0000<M2C0000l\Om0000l\_DI<Ga000044TJ@WVMXS;=<=5J000000Af<2i:`H<P0kk[0000LcYLdeYJ0000H:5]00001:fh`L6aTF1Xa3@X
0000000000000000THM[PUYG00000000@lSCD0^F0D=?Hkm]U2A<dHoLX\O^0000<giM00000000dLXVhO]j0000000088Wd0000020ldRR:PcgXe<GL000000004aV]
0000\VJR0000`=WdPIob`@PDDB7RT^CnPilF00000000L07\00000000000000000000X:FS\>EZ84Ec\LQHl\_8Y2M?lP?30000X]7j@kMlQ57@00000000T5P?I4AV
T[12a:L:0F3a]=dX0000P9dD00000000lDJ5000000000000T1KJdPOGd6k2LPg1H3XU00000000M0g=D20J<?gLh0NAlRCQe???0000DThYT5NnHFE00^<IDhQe0000
I;Y8D3Y^`T@G0000XDdK0000@He@8cB7000000000000Pk_P00008dl\\WFn`fKAA0alH19g\>dUPABY\BR?\Ch5TKCK\KDYdc>2<kLXDRk1]4J2]4]i\:P2`LNkP?hV
1<]Th2[DhaW]@5l^m<>CE>AV]?5m00000000`]K584gj00000000@4Z<4[ET00000000<>Vj\T@Y\Wbf`WiPT]n;00000000XGYNXQ3LM8YYP5Tm0000000000000000
0000XN5MTV\?00004?Yg0000d=IdLMF_=83FHP67000000009>b;<QLgH_fa<L]30U6kDVl?000000000000`EmY00000000X=P\0000000000000000Y94n00000000
\`m_0000Xee@1:N800000000P5FaXD9Y00000000L<=DL3WHPM?LLY5IPeRV<j[O]1hld8?CM8^l0000\Db3<FOV@iVl00000000<AZB<@a0<HAg@?o1Hm@M00000000
P2KOHQ^VTnkDTii18oF3Y9nI0000@KoIU<G:00005>PMHS0eXYg>DZ6cH^_lA0mD00000000Y7i\00000000000000000000000000004Pe?D@S0H`M5Q3\m4gQ70000
0000PLm64fgO4A:WHRJF`;U7l:Q0X^X[84\hE6RI000000008HkU`g`5d9e\<djBhAUh<iASP6n=488X@L9fPiQ\XkVV=4RSY73[dH5LHcOQPoM<E7]MQ9SOe9B]D8SZ
00000000000000000000hI?3T[A7<lUF0000000000000000a=bQ00000@=50X3mi53?X]iO00000000@5GKD:E50000m;=B00000GD00000h@0ZD456\6hbL:J\X43@
XE6fTGVl54<JP06R4h;[`niJ\OP6L;VW@PQ=DC?XPS7MTVnb\cPe4f56L8a042kB];46000000000000000000000000l>9[00000000`6^C18?m00000000T2LhTc?e
dm0ji=3DDRU20000000086gTY:Kb0000lVcP]0]=037nP`E`4RkQ83HVXfCe593?];]X0000dTOg@b>Jdhi<00000000lb5E0000PcoI4d3Q00000000<aGW0000X]5i
0000000000000000LZ]G0000000000000000974Q000000000000dl3e8W_S0000000000000000L3KFh>LJ0E`5<WKa@OYQd[FM000000000000L>cI000003]OdQdB
8[3OD0RhI:?G0000@]QAXLmE0Y]6@PFQ0000U9?B00008gKU@Q><\]>?0000000091@=000000000000=:[F0000TH78DmkiA>a`0000000000000000@b>R00000000
LNkn0000PXf=\8TIdb\h000000000000Pi2XI=[C00000000Db35000000000@9JDf[GA;aH0000`Q_0dJE<4fOWdh@R4TP3`mim00000000@3F?<nmO000000000000
l\kl0000A8;_000000000000000000000000hAgm00000000`7[C000000000000Y5eh0000Dj<@0000<fY0HIHV00000000@bmb0000hg6;00000000A2^N1:aCDjL9
1;Z=lH7Nl>=94]k:0000\Ibjd2Kn4<ENDLMhHffED7QB`b9HLdY1@fhB8i6iTm@_A1YS1>IN0000<Q2@8EYO0000`UQ80000T96h00008IgX4LHohRnlddbn00000000
E9eF0000dXQWL1?<<>V\TcIV4UK3dYVJHc26m:eB0000LBfS4\\@Toj60000000000000000D1H>`5HH0000\<iR9:8c000000000ki2000000000000000000000000
0000@E=bl53C0000X6ID@EZK58o^0000`EAn0000000000000000DZKH0000LDj?HRI:HeITlK0=00000000]4^Y@_lXlLhUdH3\0000dERYhBQV\46F\HQD@o7lhb_n
0000`2bVdLTYA15Y<0@`59SF0000dBk<97koA6X:0000hhe3000000004TTm4Ti4a;6Rl>2l00000000P=7e000000000000`\8@00000000PXYGP9O]HB3D4C8<e1Ma
99870000PRhYX=ng0000\BR4dU?JT_0d0000XNJ1L1J]4j9H@][nLCCllXheHWO`I1GG0000L9ag]3UaU2J5TG>Q`^HbX?R?HB_KTA2YTBc;4KEU\^NI<_Qb<`]c@8X2
lMJ<\jJUllPO00000000l0XV<@NXlE9Z000085R7000000000000P^Rf0000lS6j000000000000X6GU0000D6COdWeH0000\dBnd\=>00000000000089kR8G8I0000
0000dhNgY3TePJoI0000\?j6D][R4gdU0000@^ao000091nh0000`Y@Z0000<d]Xa3U9<]?900000000\i=bU6`hHcg900000000i;hk0000Q8=<\=;K<MNgh;M_0000
8n\\0000`1D^TE_OlUI\XoR@l00YDb\QX:o]T<nlDLZ@dLk^H>R7X@iKE<jb5<o34L<0\Ze9h`\^<gfJ==CI00000000000000000000000000000000DoW400000T7l
00008RjQ@\i6000000000000lNVd0000LU[\dl2Y`3k8Q=hQDAhhX2>Gl7e]HY>Nh\\ZD30F0000\DbRHF6`XN>K`V4kQ4ec=7NU`Lbh0000000000000000l4dDX9GO
l>dF@>mQ0nFblBGKhCaghN4O0<ECT?OaX^f>9:F@00000000i19n00000000000000000000<Rn\00008N:YTg3;@0iPU4kFPS6N`9cL`V?H8`]600000000PcKa0000
000000000\]C0000000000004ZcY00000000<gCM00000000L5W3000000000000H:@E00000000000000000000D=C^00004k7?<>@7H`K29;kY0000000000000000
0000000000000000000000000000000000000000000000000000@;m0Tbe3ldF5U<06XO9[4nP;\=YmHZC`TfYj00000000l^eY0000D2<8lnR=e3a;@APf0000<0lA
XI0o00000000000000000000h;YB000000000H@>HU_j000000000000000000000000000000000000000000000000dMST00000000T=3EXlm6000000000000`;mi
DbJM0000d8c000000000000000000^28dYB\00000000\B`C<VoN`<?ZdlB6]1KQ40G2HZXad7n9\^b856\9m4ekQ8Je9;N^<KmT0Y]A0000000000000000dB2=dD7b
TU3_@nhNi29RM;dl00000000`XKbh;kWTN`X<baVY<OYP`?KhCj]XkTdA7Ui=88h0000P7HQd3a50000P1]V0000000000004laR0000PM=D0000000000009=M30000
m0[50n2E0000000000000000000053PT]<kjP^FF45KS00000000HNY_<_4VDa5=8M]mM4]Y`HA15;_S0000L<SFXomJ0000e6Q40000000000000000000000000000
00004@@X8D@d00000000TAC_0000000000000000@Q]]02Ol47QlX9UiLF3nhAma0RZo<Tl8XlGgX?LBD0LYHXVXhO^UU0X7i::j=<1_4DTAXDmD@WYBl8c=0LDM8cU^
Lf:j]9m2U=BA@1I=42jE\8Ia0M\LDfaQ0000PlO_l`N\TdX9lFhbDj\?X9B]DI<9a9ZN@aY80000lKZ30000TX_80000dGM?P]ZJPaEXTJ=;PXYU0000000000000000
L>[EPEf@000000000000@T1a000000000kXH0000000000000000000000008IIDhJGM00000000000000000000P=Z=4C4`I8eD00004^1RHCh_000000000THh4XB5
00000000hgn=E9<?00000000lhMI000000000000lT;`T>4=D9AUdIJ]LJ:g0000P9hN00005791TUBf`12:000000000000000000000000d;gjHAf<HGJmhY4M\hHU
0000000000000000\C8[0E`]000000000000\NKeHK@UHTRI`aQ<00000000<c:X8m9fHc2U000000000000000000000000h2XGd\@hP6jX@_UA51MSdK<bPH1ND5Q<
E<0Km<B`D9]H0K8^0000m>_b000000000000\_9TPJhJ00004\mh0000d>VMY>L`00000000P@Kg];bh0000dVH3000000000000<Hf^0000@NR[I0l0`o1LXK\A4T7Q
<V2ATCWEX0o?hGkkhNMk0@A1TZZ[d^@Nd`@YM2hYE7_Nho]800000000h8E50000HfOo@3RiTH:3D]hK00004E:gdNQ\0000000008jTH;MQi=I40000000000000000
4@T9L;R\00000000000081Y0PV>900000000\@^L8H\283M80000\SW?0000000000000000H=mgXBA;PD:B8IaQi11P0000l6Td84e>8Unn00000000000000000000
0000000000000000dH[F`XSfH3KdPLi6a=WM07^B<d6P0000HWnHH0RYD2SA8J;8`OPlXPCX0_CM=:^XPR7Z`]W3m;DJ00000g1000004l@H0000=?=h00000000i9Da
0000H:dS4<i9XW<80000hBcel3kQ@Q\Ih]=00000U2:L00000000T=35@7YllCAflUfQ<\C30000<h6KXWl6H44Rd297XAe1`K>900000000DPD700000000HAJ90000
0000<NZTPc19TaeY000000000000<BlA024@0000PUQh0000000000004IeEL:<NL]d<Q;a3XVKE0000`50;000000000000000000000000PoW[08kXTXBD00000000
\EecT3ILXTKTA4<l0000P?i3\U>mT`S58aaGTnIaQ>]X000000000000DP]M0000lRF:=;<U0Z1A00000000D`AV4H?2XZ`d0000@ENnDV7gdX8>4WV;0L5N4`:ni:0J
0000X>Tn]8Zd0000L3VO<_=?XmmeL_EQ`OV2L^dVI00900000000XN:bXUkf0000<PJ:4A8k000000000KPR00000000\VL2d9oNdm\`93_3000003630000H_RdlDFb
h;DoXOKM`F5l8OQchX>lhifX92TYP>6om;e\D32;5<Ki0000000000000000PCQN84;d4S>:lLfPlN?V`cm5HLTbH>EI`O<>0e6LLn_^]1SSdS<d<IZAI2_F\MGZh:[@
i0>@\NoFXUk=M:i_T2EYl57dT8;1dWobDYc0HaU\lDgb53<AQ5Z`Q8[QDKUo\RYEDX8k\_07heD500000000dW\?59PC000091JO1>WR0000\7]G@2hjHnj^000087ST
0000TL9C0ZV5<6I58G8[00000000M7=l00000000DX[\Tj]aQ5K6]6;6da[l<na@m<@b0000HEbA4li4HM:>D?FQ0000`TDR47j\lXbYTaBO0000X=VCe1iO8Je\HYUN
0000@FG:XV]7L2]OHfbiU0eKHK^:0000HP5f91;`HBI>00000000000000000000TVFY0000l2PODW1Qd^Bg00000000LnH30000PLA<00000000000000000000XE_c
d^M<0000000000008J=`DP9<00000000000000000000X4O7P>DZ\DRaX[]K92D[<G8m000000000AnODAn;X:3VH;o00000]7Q^000000000000hLLF00000000XRle
=9>a000000004HFE\WlN0`LW<7QM\jBoH4J4lYF?0000000000000000DP>?0000`Oh7000000000000l>GoP<lB<YCn00000000Dfhc00008P`b=>6g0000@N_YXXFR
00000000E?IPDVk8hcah]2G80000dPOW0000\Q0@e4;F0000000000000000<72\000000000000@1N60000\ibk0000l6jcTUWm@d>;Pali00000000h:0a0000<4D=
0;o_000000000000`_^l000001H0=4Kl00001>PA000000000000X2LH0000000000000000l715<4]Y0YhM0000Td>m0000T;Rh53X5=5W80000L3Y@M?9E4^]V0000
T6i>0oVb00000000T[;GTV[:<_<PdoSJ0000d6L90dWa0jIi00004oQNT6WH8aL?000002RB\>[bD`ijU3o4LVg2hfiR000000000000L59C<PgQ8aB[00000000h7X4
00004]jo@YON0]6e@icjY4BR00000000i:@g00000000H?P_d7L?h2[Sde62U>3Ca66SX<OX8CTU0000dlBF0000000000008i?K00000000000000000000=0Va0000
DmoW\Q3Z\Xeo`\SmThT50000A3km0000X@@Im4DY000000000000X_`P0000D41C@X9H000000000000X2FJ\H7o8FEL0Mm_E?1hh[Pm00000000000000004_mC<_bQ
TaeNdb:MdIFm@0<^D_KZhg^la01JU>Cl0000L6EJ00000000000000004MX:00000000000000004N=dD:_X00000000000000000000`mlk00000000@0@i00000000
0000\B1m<gNA0000L8NmhMIl8O=eQ0@TLT>YM9Z3M;DeA>5e0000D7UclB;[00000000e=kEQ70mh;Da8Vi=0000\AmM<SX>DW<DHFZ\14>2M6ike:M]PViM00000000
0000000000000000h1Q9DW2h]1>D]:am00000000PPS8000000000@1:00000000<kbn00000000lPAUXGOK4gN1000000000000U<XM000000000000Y;bJ0000D1kd
h<L=]4[50000P52:\a3STj^kQ4:f0000]30R00000000D6i_0000000000000000132N0000Y<l<84eL000000000000P?@i4;IQ\Dj10PP<U?1MX6]K000000000000
0000H3^d0:ab4kML<4i[0000hSfjLXK5\c\`0000TH]iP4g\HHlRhanL000000009;Yb03;`0000hfA]\IfC95\_0000TR8MPQhE000000000000000000000000D_[j
0000000000000000@HcN0000000000000000000000000000\km>0000A4F2H^V;00000000000000000GJ@\mEj07\SQ30nE>_V00004;ZV00000000@9ZC\bih0000
0000000000000000l=Gh0000a2CM0000dB>0`T?K]5GA\3dN@<lZ000000000000Y9OD0000dT]e@;k20000hjif00000000L=6b\jjoM7EF0000hS3M@4AELL\=a<NH
d<CB0000E:no`MOK8ZGXe97kdcY1000000000000lUa`<_>gQ0Gb0000000000000000`7T?T?:08[KEXNRN0000Ta`M4BT_\:Mn=2YXPnj>X=dn`nnk0000`?2:`V>J
HC_WLKK[hSmK000000000>b[\7?Q8RTb8a6bDAb<Hd7aHQ5JdS;OLIb18RPYPB_n8H\<LOaA8^[ID\Kg4TKj81bb`W3YTUmD\\Z2Xc48djnW<o[QA;B1E;N40000==T;
00000000a4G>0000<@gM@JN5PK\N9=KG@SAG@Xl8d0fT<I[a\[eh00000Tc_D`6\h<JP000000000000000014KZ0000`?^nLi4N0000DEge0000XWhDh>jU`01Ah``0
L`cg8a2Q0dWm@f:>T0Xc00000000000000000000Q8WFA;JAdP^\000000000000000000000000D6S;\8RU@GmIi62Q00000000M1U?000000000000000000000000
00000000M>^?86UTT96W00000000PDOc0000LQ_Y00000000000000000000@WK<Q:ncT>AQ00000000000000000000lN^g\of^00000000LQ`_00000000hZ=?0000
0d:J0000LNF?0000@RHZ0000L?`ih2I0H89aX_kK@5^=H2W@D\Lo<g`glR@Ai:IL9:M69?:GP^bK00000000000000000000HI0HPCioXNB_DHWY\bWiXl1km99We;ZI
0000\G]ePnS?d0M9hMfdLUX_<\g^8l^30000PJMflo;;000000000000\6fG82<m00000000000000000Z4V00000000XW]CHimXY8h;0000PMYOHS3[0kWWM9i?9>bY
00000B@d@HACQ2BGDaKhDX1_e6LB<A5Y000000000000XjRmHYnA00000000000000000000TK_7000000000GiK199i<YZGX]gM5;L00000HIea0000XUZg00000000
<4=T000014P6000000000000000041L?@Zc0X\hY@\m6l57Ql2@X<DZ@PE6G8AG<HL;U]9:nY=8`h9belBRm00000000000000000000`KRKTn0E000043cl0000Tm_a
@YGEA7;5=1F5P;I_DbCA\f^e00000Kc7PB9OD7WW<D8F0000000000000000000000000d0mXB`UD[Fla8k>DBR`4DWB4W>:00000e2DdD\A<Y\[a8XN000000000000
M29b0000000000000000<a2<0000M9335>Z4P4hB4TYTU8c@m:6\0000000000000000dIZml:NmA0R^0000DBU4PYeBP4kS0000000000000000P3ZohGNd00000000
HR91dRXKD[a0M16T0000D4kEa7RB0000000000000000@L7:hFZhLIC9I;D5@I@UhLimh95GHYRIllk`l^U^P4<j@hJ995ac0000]0Y;000000000000000000000000
000000008f?Y000000000000000000000000H@fW4T@l0^=YLFdj00004[ZkPAD`i;kb4T?Z<VhK@W=adl2AU<k:0000HHZD00000000Y8i:H2okDD]UdK8OPQEUDZn6
9>8290PcI5_;0000TS6\00000000P4ih4;?lPQ5;leCF0000dLKe00000000D6?h0000P`_0X;UD0000@Ko>0000hQ7h00000000`>fdH?GWHKacDh9M5:HGi:_NHjm7
]1?:000000000000hOIe0000D[El5:kE0000DgH?Di_@E4L>e=[g0000``FgXWL:TmTXhV`LA<a_0000000000000000i3eg<bSk00000000H1\8XGbO00000000dI>g
0000`edj00008J:=0000LJFgTbL<`:?b0000XVTd000000000000Y0@0D`OG1<UP0000Q=NhX=?a0000]6E90000\ckGE;@cX0\MD_oFD__Z<E;_@DVEH8DH<T;o12E0
La]7Q6W2Po@LPN6kE6hl000000008:QA<18C\?>W4EX=@UM@dYV5PUF88hWEXCF@Loj\\DIZTPEG00000000000000000000000000000000XkU\Tk^HU6eH00000000
PG;^T1a:0000TSXc0000m9180000000000000000`0a=00000000P5S50000`Kd=0000M3J_00000000hVim`W99@KKJdX3C@[8Q`JO`8O_`<]OX0000LbF[0000d;Hb
00000000Db0n00004W\`D5Qm=>S8hePRi:ZGU;PY0000dLBGL4_THCCH000042jXh@BY8VC[Lfn<<m5d8c[b8OL2H7_RP\SbY0YYhDD@LKeGDMWb17CBh090E91n5;2G
hT^f8W>Pi61f00000000hiOPX@kQ000000000000dFgOd1DPLWedT5gF8D@TD=I9HHBb@L9YPaK<T8jem>EO`ZoM@Q]N@J4KD_A_LkXhE>`OA8ZF0000000000000000
0000000000000000]2ZL00000000000000000000lmNR0000XJIQ0000000000000000l5So00000000\UT:0000<6Kl000000000000000000000000M?@h00000000
000000000000000000000000h@\O\K488OoOhc0]`C2Y000000000000LPl]0g4QTmomh^X1m:G]PKUT<o^`00000000000000000000@^ZK0000PHnc<X7l@1B`hc^5
DUIkHcaGXcLh<0fbX2I@8KYg\^3dd=kJ@_S<4GfL@ahG`KmiTe=H88C_`@@;i15g0000000000000000000000000000D63;00000j_S000000000000000000000000
0000lCE\000042`[`H9N8Hoil1U]\Mbf0BK7HaFM\keCdooTm1?Xa1D?I5B@U99000000000000000000000l4Lb000000000000<o8F0000000000004QYC`o5n0000
000000000000Tmc0000000000000000086<800004F^S0000\SgeLW5>=3dKE;BI00000000@FK_dU`f0000000000000000000000000000dE8o00000000\Nk1LT[9
00000000000000000000000000000000P0UE0000000000000000U4XW0000DHEkhNN80000000000000000DYBo`R;k0000\5a6DEdG@aka0000000000000000T9^a
l<`]XnBc000000000000X9X\<J\Ed`EBl6afU9YOI=g:000000000000i<lH0000000000008U7F0000000000000000000054I`0000HJOE00000000000000000000
0000TQBV0d9k00000000H=H60000e=_c0000T@j<00000000<3[?0000hQ2o0QB`ldD6a<n[00000000lA[dDIfZH:b2hC4NM2g8T;ag]:bE0000000091\d0000`OOf
dVmA0iGA0lb>m>Y80000000000000000XOD?0000000047>a87D^PLehPPh_T]U\`dM9DFAndTBdHh9g`1KW]0o\0FYP000005V8L^Q:0000000000000000l2e:`Pah
00000000`cehX4QfP<S4HILSTF=d8VVT000000000000T5n9h6ZO0000000000004Dd>P>YJ4U>_H56Cd`iBHn45P4T1h=PiP`=aa7h`e2e>00000000000000000000
00000000000099`c00000000<_k;de\H0000P8;>0000XjR=000000009=H8X3G^A4_IDH`cI4ho@J=KlZY60000XnNa@;Be00000000000000000000XG0m00000000
HF>0000000000000Tj\M<2aCP=cMlIL`000000000000000000004H8<LS4QhVK<d`kGdSncH;cK\B_@Hl10Q;`d0000HR7m0000000000000000I9Hfe;:?DQGh`=QU
deM88Thf0000Dlh80000Y5CH0000`hP5DTmE000000000000P>1BL[H<H^H>00005>g`00000000a2U?000000000000PN>68Uh00000Q5Tb0000dL_LlcQ60000E=Df
000000000\WM0000DDe\L;NNLVMm0000000000000HF[0000DF[O0000dW^R000000000000A9J=000000000000d?ig00000000h>G]P3`2i=o500000000T6TZd23:
0jc^dhSEa30`000000008F1K000000008XN=8DZnXG<<LM37E=chP2^ATn9I0000000000000000P4MFhETjh3X^0000E:6D00000000D2kj00000000h<OE00000000
8SnEi:U^dEGgPWjlliH]PBhQ4A8BLf1:0000000000000000I:L^0000PLEk0000P>;80000P@i;8K?B0000Hgiah23\0000000000000000@3[bl^VJE19Q00000000
00004Y>B9=HD0000LTXN00000000Q:^d00000000P@KY<`fK0BNCL0R=`GZB0000h>cVXBNfDP4:42\P`?iA0[L3ThXk000000008BINdd=XQ3]=0000000000000000
\\\3<@GMTRjc\=gc0000P1IM0MoKD>XP00000000I=j1m6iSL2AY<2mG0000000000000000hSF<0000T9LXTUBS@3S><WCo=4?6Y?EQa:oe00000000<6d?h;R;0000
00000000lGl90000000000000000Q1:JXhn4A<^GTNod0000=4Sm0000TU<D0000a?4P0000liMfd02l000000008mo?46O30000XC@7LF9Y0000000000000000HKaV
lWJ40000@bZY0000000000000000000000000000000000008D19dS]jM9l<0Bc\\CRfXZU;000000000000<bMbTAX]PCG9L`eP00000000@VW2DFE>0000Y0`6@@Xj
d1]:d67F0000HYBL0H6F8Dcn@0l_X6ZfHX=QdoboXHE;0000DN=IDYnV00000000@UPf0000TMUJ0000lMNX`PLY`[Lf\2J2P:SJ0000DYC\00000000@f3600000000
0000HeR<00000000@;QE\Ui\000000000000PEah8^`Q0000X]Sc0000a44^00000000`42n`;mYdX?S0000<k\nQ=@40000000000000000000000000000`PLFP[d>
000000000000\6V8DCGg\34V000000004aH84QinLh`7h\J[HM5\TdBL=8Em04:S98H^000000000000l5DGPgniL5VhH?QZ0]Vf\SHJ@GnO<kjoDJn>Q><CE?@80000
0000I0k<I=GE00000000000000000000000007PoDV0hTAi3hW@``iI1000000000000X_EmP@X800000000Doi9XY?j00000000816^L]2\X^[R0000Xi_Y0000Tc3:
000000000000Y:LL0000E=]ML2^10000<_<`<7dndQd6PbTPY9b=T6H<lD:3DiW<12jk0000Y7\>4c4h000000008QKO000000000000@::i9:PiTC1EI;@H00008?lY
0000PJo[8Zef0000La06<;CML@:]0000h>ca0000@QJgP]3m0000<bd]dM=RliaQ00000000dnIMe>:6HK>M4OCoPaYF4<IZ`j=?Y>bh@_jQa6JPY<`E00000000Q1XJ
0000E??W00000000000000000000<ag70000h96MT:Pb\l3Oh0FDh_ZY84<KTa8c@mBe0000Dk?SDcWf8L]H00000000daa5E020l>[XH8WTH7d4a92@00000000POKa
0000000000000000PcX[h8SkdRXYXfBO4ARQ<af;0000TkWi0000<4P1Q=oD\M>5<gBGm;oj00000000\MhYlNP80000000000000000`G@GDb@QlTM3l4k]00000000
lXC6lkEL<Ugc4V=E0000=1oj0000l6Hh4U]@00000000LNgK00000000U=RC0:4k0000P8b4000000000000P3[7<HDl000000000000d[Vi`l?PXd0`i?:800000000
h7gDX;0IhMf@ld;cTi^VHSb7P[Nbd^OfA=l_0000\DRRY=Zb000000000000000000000000T2:@HKliT[F=0:BaPEjFLK3ST[MD00000000e;O90000\X4Y`RWZ44EH
M72Da3SaU?Ck0000Q<oH0000h^43`:k9d:9V@4A9`cL891hN00008]k_I0kb`=TZ00004Wd4E18C00000000@eQNm=:a0000h2LR00000000XTE>000000004aJNDEl9
\?fC0000000000000000l8UV0000DTK0000000000000=3mG000000000000hQ6h\??Md2?DLFeMhQ3>dNERLRi2dN_l`XD5D2F1@6C[]2EXhFUQ569Y0000hZ\DDFIl
LccU07_e436]000000008?;FP^jYT?bj]6A@A7:00000X7gn\fSUlgI300000000PFi`l7We<4]>HRNG<mZ:0000Hfm1@;TTE9aMH0SlXbLIDSRQ0000DCWTL6MJ`P@l
00000000\^Mj`CR[@lgB8nV`9<R\0000DeI>0000X=9U@VAY0000XLN^0000PTEj=3ai93T10000`3CK0000A3Lk@IITL80e0000i3??HBPL00000000000000000000
0000lMGMX2oFdL6CP[P0lT_<hVb4TmFk91]451_RE6c\m<W6i<j>05?30000000000000000<4eji;PA000000000000PHdo00008PPSi<_d00000000000000000000
000000005>h80000`a=j0000U5^N00000000000000009:I:00000000000000009<M4000098K^PT>l00000000PcC<E6J2TOH]PQ`4\^m`0000D>=Z0000@C_g\0h4
@^::000000000000A=L@0000000000000000lWMcl?^3PCKSTA1LhFZQDG0]8DAS4KZnPPHmLIBH8XTDHOC:4^ofI0L\54WM00000000dYND00000000000000000000
00000000@SI\hO\l`k6JHH1kHP8GdGde8Hhh0000Y:Hn0000000000000000<c_I4SCXdaSf`:DVDUjnPdP]\eKDLGM]\;Ki4GO>hPM=<m>m0000D^T@00000000@Fki
XIa:8j8dDGg`d62NhW7Q0lADM2cRHK>hi3F6M4CPL]Fol0ndQ9Ko0000dl_^00000000A=eT5:Um0000X@8=HUEUU:koDb=hA3:g<:7A81<<000000000000dAce0000
00000000M2X;0000I0iPI=EP`ehBdQf;<BeTDBE<HYQH\A;lPj2ZdnU;5<<i0@A=00000000T[f1<@9>4GV2A6L`000000000000DGlj0000000000008O9=LUaDhalL
00000000LLCM<bmn0000m9^n00004DI>0000P9Mm0000D><>\X2Xh^0<98R900000000hM1Z0lIU1=>?00000000000000000000XPj100000000000000000000h9K?
DBPA0000TVFde8bnXG850000X:CR`>aALC1klOT4TijV00000000<?mM000000000000000000000000000000000000DOffI5^c00000000000000004nRO51\BQ=SW
0000P=JPDWN4000000000000LV@d0000000007mTDAModnlDM9=Y06kV4QbB00000000Q;<FP5Cj0000I4gJ@fHoM2b^<o5T000050B2hRlMD9c5L5LYLLMK0000H3P2
X]cX000000000000I1FE0000PPLi<3mJTC\Bdc8l0000\<Od0000TE?J0000lROi`472PUS9M3;T0000I<A:0000H;6V`N2STJLD`Q<5\[C[PieGi88V00000=[M@?Z6
hjDmHOGnTT[G50?B8iEL53?R4;FI0000D<ZZX]V30000Po<gHEKL0000000000000000000000000000`d=L0Bb80000000000000000000000000000000000000000
00000L_4HAQK0000\bPid@FPH5G<E;3LY;P54VG800000000`8j0XYTHDR?[XH2`X\DZ0\EOdK>_0000l0N4XBM`lA>gT5O@HQ[2E2Z6XgUd0000H;8T`@_W]6kB0000
U6D:5>E^0h1a000000000000000000000000a:CR0000a<[2000000000000\I`30000`8X^00000000000004_n00000ZAW\3@;0000P5X<HSAi000000000000Q=<A
TBRTlT`34LcA00004Y54000000000000Hj;lU65;0=J^hkO>\P4N8MZE00000000TOZ;000087E@0000PG6[0000LgAm0000<lVk00000000000000000O^`<m@iP4JB
1=4a000000000000000002g50000000000000000h_o5<4U;0:INH;E]L<Gc<>2[DUb^`o7<<78b4?g00000531B00000000hGj7i14V@cPSi1gDh<HR\RgN00000000
0000`UlSL_8^DR@ZT5FEL`BA00000000<9\;8E0300000000000000000000`j[=0fda0000Hja>XYXXH`=XDo_R00000000<5`9I7md@S6B0000000000000000U>e_
00004>e50000`Kng000000000000U3EDXK5?00000000<;ChLN;IlZQ0\KUb`kANU0<P<WMT000000000000H0PbDDHaTK2K8KI[LhV=LBHcTmU\00000dW80000H8i8
@b][0000L0TllZcKD3UNHXVl000000000000000000008AGb000000000000dGMN000000000000i:7[X9CX00000000l<3KdK:FD6@lhLb[4e9:4N[J<2F<8U06H^SM
000000000000m;XT0000DT\6P<2l@ogJXOYdHQe?@Z39000000009>2h00000000HiYX0000000000000000@_oeT5T]`RE3000000000000<QQl<]@H09a?X7GWh@Pd
TZ<f\92VHfM9DiD:<j9l0n9jm1kn`>abLEFeI1dHPb:[Y<OA00008D?300000000D62c`DQCLY^ZP2ZYI3?`U3@f`;:B00000:A6000000000000000000000000H<`A
lO2o0000`1OQLI_K0000TKJQl3]?d:h7lJS@D:4?P@2_DJ8K`_fUQ0b@I=AH0000`QYa0000dTOGLE8R4YOn\>3b`MAQd9bl<[:XP2]?T@M\H\FCL`SCa7?O@:dj0000
00000000e8^Z000045loXXZ1000000008IPk00000000000000000000XOe]00000000000000000000L<;nlfYT000000000000PXU_T=a;Q7[?L_`78NBo@XL3dY2:
00000000H:VL00008VV6HL]k0000000000000000]6_il8Ue0iNFA3T?a6m@A;[Q\Wha8SkjT=2VPm]J0000000000004kDBP=^o8>@STH_8T0EnH:fE0000@INB0000
l1am<H[h\j^50000000019[b\hfk0000000000000_G:`;c\0000TEn500000000000000000000\VQU0000XaVS000000000000000000000000U6cn0000l1mM4an:
0000000000008P4[\Xoo0000000000000000437^];C]0000000000000000X]6U0000499500000000DJof@_hK00000000X^hZHGKe<1Wj`G5JHNM`<i48`mF>e7eo
8A\bPG_=00000000E1H]\]fd0000XI2YhMVoM>E1LR2O<[:9dEVITFcH8b63<SekT=AE00000000Q4dO00000000@?HP0`K_00008BL[X2\b=<aM00000000DCo:0000
0000000000000000LWi\m9Yd00000000000000000000Ho\B0bm3000000000000\Ue@000000000000000000008T>80000dJP7P`I900004ne049@mHLAZ0000\==D
XUPD0000`MgL@Qg:Pdd^0000TA0V\<3V000000000K5Ul2Qb<_GW00000000000000000000X@Sf@<1NDVfb0000DBB@0000000000000000\AW[dW;Q000000000000
000000000000@NYLm4oFdB]LHoXT000000000000000000001:_`0000@9`]DHRdT:HjU6efM0Xm0000L?Cn0bFM00000000HRa@0000XC_7000000000000l6cAdGXl
0000\ge0h8=;h:ULE97\0000XD2P00000@Jj0000LTX>M9IS]>=Ba8W7<?_Ld]cA0000h56\00000000000000000000@VJD00000000dL\a00000000dXKS@@3e0000
0000H<:o4K]100000000lIi?00000000h6Dmhb;>lE@m0000X:W2`Ne\m?0H0000T1SP0000\imh4[mblM2]49lW96kiY=X1XGI:\aAI0000000000000000DQ@f]9^D
0000<2<d0000i;1]0000DhRk00000000DNc30000000000008SnT`UH016C_m0mf8Al@<O@H000000000000X?2QPE\OXHOdH]2C00000000000000000000<Z_\<edR
@TKB000000000000DN2?8ok2]3N[0000LcV`d2CD8KFa\SFWe3@CXE0oM2Kch\9^T\M:0000m3RUd7Kll]n[H?XAM>>PdXU10000\=\^H3aF`GZ6Q1\R5?3600000000
LRJhlEm5Xgok=9DmT>DLD`Ij0000H6?\00000000000000000000L]Lb000000000000D@M?46FPPo:=Toh\00004J>G\DEJ<<lOdf4B000000000000000000000000
Dae?E<D=Y5b>hgjIHJbD4R2j<iKj19?6<NQ3]:S<00000000000000000000<M?X0000\JR8PSd30000dZg9P_a`haGf\iXBHm>;000000000000000000000000\Ff>
LJBkLXR5hl@80000`n5VT4[aHAPX8O8FPS:1I0WM00000000LYEfL[620000000000000000`E>QLFdY000000000000<4HAX8E_0`ZIl9]5=5o@]=G]U?Ho58V`TiJ5
000000000000];UZ@HCBA>F300000000@bXFdehZ0000@5O84TY`0000000000005:V]0000Dl6[8_E_0000000051ToU6Nm00000000@0<UdY:I\IX_00000000dDbe
h2aeHSkNe1CC000000000O?I0000lEGFdJZ100000000hACJH`j90000000000000000L5`D000000000000HTDdd8<lD\im00000000TmJS000000000\bX00000000
00000000041[XNnQ``5d000000008WFcL@_6didc000000000000<BOKTM=fT=0R00000000<BZ?a<2m=3A60000P?Uk00000000T?0[U=9S0000<V>k000000000000
00000000\a><00000000X^Z;DhdO0000000000004:AH0000i;NR0P7dm>UT0000PhA0HmD^0000L=MA0000T^QihW@P@_b]U6<]0000m<gD0000@HL;m9cNL4_ahCZ;
0000<8?mXC<000000000PMDN000000000000`P^M4SU58JaZPXIchA;0d?IE8Jj^DICM0T[XTZOXl]LU@f<h0VHRi5NZPA@2h9g3`hW]Lo2h120>Y<VU00000000<\kG
0000\2B7HkNbPY=?<[aP0000LIY]`<2G5;iFL67c0000@^i>`O_B0Q:b4cM200000000`nSUP3RG0IUG90_0hZMJD^X@E;m?0000`hQ1`N_N@7UQPCLgD[:f@J:T8j96
Hc`YE=7F5>5;Lbb:i=5f00000000Pm9P0000D;nG0000T\LVL`nUd=HP@I5Z0000@]@R0000H^oW0000DHWg0000000052;ZhI`j8ZKULaa[HKmD5<6]i<Ma5<flLAIL
<bVe1>MGh]_MhPX_hZ7L000000000000XPe2<QRaa8_G00000000L]I1M1DO000000000Oc<000000004AQA00000LR:000000000000D^^g0000000001[I00000000
8D:T<DE68X2>0000dQO<Dmc\0000hF0cXJ7eDaZO000000000000l;;clL@R@L25PQge4Xc74iRFm5KNdAdU8@R?000000000000000000000000000000000000l0>;
l_SF00000000dkPL8E805>K=lKL\000052mXM8df0000000000000000000000000000PB420000000000000000`DR18\bI\;j500000000`kLB00000000X0C=PDDc
I;;;hS?=LK51];X900000000`1l5d85b0000l:`RD==[d`lL00000000Pa99<hLE9?Am40kDTdAo`O298XhOljO;0000DS@Ye<NT00000000hc6o0000000000000000
Y0=jdFaj0000000000000000<lRT000000000000d?<TPVZD0000000000000QXX00000000@?L40000`U@`000000008k4T9>;n00000000dAXm@SEHT_OVP`7I0000
m>d?T1A\`L^9D]`:M4V?@Ga80000lP0\h9hEdWIaXkFb00000000hPRi0000<9LfH[RU4;W`hnnN8Y7Jl]lRljNNa<?00000LG><@B3a@LLaDnZJm3ER0000@5R`HLT5
h27;PS_il[<O=1I_0amED[^H1=]eY<f`==HhhUTGPYh4U:HS000013SSe4bi`4jY@?02PEP8`F^bH3m3X=R]hK[lX:I9@Ii_XPNZ@TS`@UHn\0dg4]85<@Af87Do@8^C
@>?9LRgn@d@ADQ\V127oU3Ha44gFPZdlTj6XD47>TL`Y]6oMU<cWPIV7@Jk;9=DNI8D5H95\8:IC13REI6K@000000008<CO0000L1oL`CcHX]GnY9U8000000000000
0000hMo1000014Q70000lD8VX_lfE488TTF90000POMZd0;e\V6M0000000000000;Z=<Ph7000000000000@WiA0000\90Q<ci`D9B2<b1m0M4@0000T89M0000@^1G
U6d=X3GlP99XT4ZIL`Nka:JE00000000A<2O0000`ce14[Wl000000000000000000000000000000000000dRm_0000000000000000000000000000000000004Rek
0000LP:R00008HY]`akF\cSo`l4G00000000i;Ba00000000H`>aLRGG`Q\cTLNO`TDC81EB<lG95<jn09U<dQnZQ24ZM97Pe;5e@J?nTQ6Y00000000000045PQ11Kc
00000000000000000000PEOKhIA2HMN10000000000000000000000000000lIS`0000LaMZ0000H8>3000000000000LXDo00000000@E3600008`]L000000000000
0000Tb5dH<Lj0000M6PGLQMTH2lG`:1?@;]S80hQ05TQhGhFDJo6HI<HT_^]00000000HISjD^0f000000004YQa00000000`8kiDmI]00000000dJLZD@f9TO0DTR<k
0Z8dT0gKH5bcHOjITZmiD7X[dM]5LcgG00000000000000HZ@TJ_0000Q8fC0000TX7114\o0000000000000000@8U4T4ZeX<T>00004AbLT[Z400000000l3<\0000
TfTM0000]<Zc0000<U8C<eVX0000\I]kHKfPD9<B<To9A5YE00000000h\AG00004ReX00000000D]aYa>J5a?7P0000DNV20000e<K?00000000L7\D\1LNh8eD4J6a
0000X9l80000D^Am0000Y>52LT_a0000000000000000000000000000000000000000TEST000000000000PE5A=>i4000000000000<0HM8OGT<ROW\[kML2AI0000
<PQi0000PO8a4[cjldL_e;Pei=IX0000000000000000D^^4Xl4i000000000000lR3VDTg2TeD\Y=kQ@Ac<8_NAd9Yk\>b1\JQlY?B``1om0000dKfDX_W>0000D5K`
hmeOE<3<0000PTd1T\^S0000dBNTdihc`4JN\:5MdjOg00000000<GRJh?NKHOG_\S\><UAB0000000000000000000000000000@]f40000<;b;0000000000000000
`0:90Bg^@OhRTKQNh^^JTa9hHbU\lYAC];5AQ<HW<=86l[k\hccELhila5`[Y;1EQ=3P9=G90000<i9B0000@4020000L1GRlAW0PH5k`PT]0000000000004Ed9@c3C
M4jk00000000HH;L@@jO<RV8T[a]liY000008j?=0000000000000000HL6llhBl0000000000000000000000000000@Nh=L\3400000000`6E]HTGT0000a=SK0000
000000000000@9^O8KWj0000dCi2`3ja0000`a710000=3[B0000m5F00000h@[Il8H]E7nZDYLi`flQ489X0000000000000000000000000000\\VlX7FaTPlPX]nK
TdAK8f;JhgS5]0fJU5R3U<B?0000000043K90A_64kQ\HEnB5<^n0000A9;mP:kG<?::X9aPTQ1;PWZXPYR14;N:X49\<MbM<@BLI:9SP:\2Y;aTQ<AU00000000D>R[
00000000l@X\83^;T<2_`WY_i0^]L;Unl7:dQ:`eX:TJ\YU@`:O=LKe0I;V2M:\W`oFVl=bmY>`^00000000000000000000Pfih00000000TEOcXO\\0VXQ0000520Z
000000000000000000000000000085W@8kIHhXCI=5_b\<GDh2A8d:G3DBC8m=gODOnUTRRKD5gQ`Vc=0000H29E000000008WD?00000000D^Z3P35Xl?O3D@Fn8LoF
4S[Zd[lZL55ld[@H\nC50000000000000AXBdZ^H4bUk0000hH6j0000000000004Uc8dImJ0000@R3G0000000000004NWn0000Y0fV1>jT00000000L3?R04h6hNiH
TXGglj?UT9il\kd\E9JL0000I7jj00000000DSRjX5ZL<T3W0000XlN@TTVf0@::LWFYdc7MhbH90000000000000000`\^AX`1e`jU5XNEkl1c<`4>d@:j8U<ZZTK_g
0000<17k]::F@G\JY;?40000Tik^m1E=\D`[lOPL000000000000000000000000000000000000TQL7000000008L5oT_MQ0000P>O1000000000000X<Db00000000
0000d1mYhJSU<Q0M0ZHCl:NZl7Cdd;A[l>gRXB83<De68K9a@SK6Xnh@=35h0000000000000000l4B`X51k@difTnKVd@\78=i;HC8Kdj;>hLid82b<`QYli0O\i0dP
d04jlO1LP@GkLVgU\6_\\;\lT@MNl<0]hCPolGk`X?B1=::^`@0m8>L<\E6YT;KI`Gm9\02S44E9`PM]daNF8b>bi7MY<TBo0W0Jh^Wca?DO0000Le5:000000000000
00000000I?9]0000d@09PJd=0000h;7o<DB?l6W`0c^P000000000000e=oSh3TG0000hMd_0000D1NHX@I><JmgDS\cT4W@lWoHTXPA00000000PY[nH??a`]oDPh2=
M5eM\3Z4`4njHhLe0HhMTRhM00000000T68i1=W50000PE2Ei1l>0000h9gT\U79H2Q850o<<MPXXbDA8@[Y@[>aE07P00000000DA@^hR`<0000000000000000U6So
<JPk8IUTE1Ba0000dB2dTMZU000000000000000000000000HYAa\[<fe4=P000000J8997>0000HAk>@[@ZDf>M0000d;`KD_aKhKVV0000e:h3X;fW0000a:bT0000
0000000000000000`7Gk\;@[H;]?\GlX`HYKhTj=0h4k8o2Xi:AT@L=o0000000000000000T0i;hBQ10000H36A0000@n;]0000TSj;X><_00000000000000000000
hQUoXMV6000000000000000000000000000000000000d9h1P=9E8g9300000000lTh6L[cYl\0Ji2;oDH>>00000000T5I0LjEdTCY=0000000000000000d=0^i9dV
00008Vla`ck6e<TW0000L3V78^1k00000000`FS<XO0ahONML\f<Q>=Z000000004DN<<3\S00000000000000000000PTT\Da_4`BY\8BoBD6cPi1BN00004_NgdL3X
a?8XX2]0HCoK0000i:GQ00000000@VUS0000@ah`00000000L9HF0000<maR0@]b00000000Hcmie8Pb46a30Dg4lM6\T`i496aI1:_3d^0000000000000000000000
0@`X0000PU:1l[>n0000m807<]X[0E3XlFJ`00008QPe00000000Y>8M92TEl9R?0VI`A<3]h@eV00000000H>4Zhh[[a:bo00000000\GD[0AX8<ZZlPiUd00000000
hj]3<nZ<`MH3LYS^`]:nlO4b8UoC0000000087;h`NZDhImo@=:1M<dP8\TS<>C[0000hMRKXCf<4KNVL7Xnd@EkU8Q:0000L3;;000000000000ld^WH^4eL=XX8mdX
I:b9000000000000000000000000000000000000I9n:0000PC\7LQ^FD;9P00000000000000000000deEZL3lcA;A;0000lJ4:@3PL00000000<O@VlOUC4aL_<?Rj
H6^oPFhRTEoA<Jba0000dWF:4GS]DVMMI38VH[Go00008FDN@TKKh>jFdOWX0000000000000000<6VH0000d2C48KFn<d9\`iC`Lf=4=36lE93ZXW<Qm:@@Y=\T4J3E
Y?E]00000000e;E@00000000PUh]0000I;Q^000000000000P]:3dfMQ<_XV0XNaa6?f9:9_0000lB:4`W\KM407<<WJi>T1Y>^c0000hSDH000000000000HMe]0000
00000000`Yi`0000lL7c00008XAWDQ0m0000`bD0PmdA0000@`L200000000d\V3HURi`[\nTA>ATS`:000000000000X8]?00000000h5g8X8gHlGL30000LCRDd6OV
Tl3;0000\ghG`?Hh`X]`lVjE\WjBU24H`R0mY;LB0000`FfN\daZd85=0l=dT;^[4H?TTBZ100000000H>I<PS9bY<oiPR>DY:2cDON\=3cn0000000000005>OWh5:3
DJU<0000000000000000`elV000000000000000000000000@:WR000000000000<=8E0000DJHj00000000000000000000h1]H000000000000\^MLPk\20000]2`>
000000000000000000004_nI`]@c8F:700000000A<eFdFVEl>:_lU>4H;8F@VgCD]8c0000000000000000E4U=HDY@U4HPe4YU<e[Z000000000000000000000000
000052I9e:BV0000@^O\00000mGGDWBBm8e_a0nF0000@cOd0000T:XSdP288HDNdjFL0000d@Vj00000000lLm^]0IS00000000\fH;DFW[0000Q1AW\`R8dmIIT6IT
HGDRdV<ddX^E0000@LoQXK]GX\mVdDhdXdA]<7`<dKBmlAY:@WS:]<1nA=CgPfh0A<Ie00000000Q:4I8CgBLNYA00000000DnLP84Y\XPY:`;^A4bXZlh7k00000000
0000000000000000d]o_00004Cl=000000000000hMkdP`cC\iBk000000000000d^CX0000@<:gLCcZ00000000P72C00000000Q:1L000000000000L]UiTMlj]9Aa
X5NDTUdU0000X09b\V_L00000000000000000000hKX90000T4j5<4;?\;4f<1O0\UkMU;:30000TTFI@<8=P8]_hNcePMhJ0BgglfEO0mM30000lHU<Q?Dd00000000
0000000015V]lLK90VIh8mI100000000Tn`2@TgW0000<IM]T^jGHf`b\A>XM3GN0000@@=G00000000M;ia00008b`M00000000000000000000L7ao000000000000
P:DjLXH600000000hC^XhWkE\h=C<3>50000000000000000P][_00000000m2DBhL^HdV@EQ2lO4kTD@:BI0000lGZN0>SchAONQ;YSl2g`\N@NPQf\l^_XHn[DA67m
4GJ2H45@lf`I<jJm4k=Q4WKUTX9iQ9mAQ<8ad03UH5eN4n=MD;Q2e:I^a>H^5?7\dQ?]d30SH3NILaDK14ZG00000000`PZblQ[O0000a3XM0000TQh5T1e\XCH3@Z9H
TgcNTa:a0000\=W10000000000000000]92g0000`9W30000L`QM85F98`DeTDXol[giL<`O@nkllX<O<0^T8f1TDF`4l7YXM1Q`<6hl]6Ag000000000000PAL?0000
00000000000000000000XJML0000hWGo`^W900000000LKlP0000@c4OdC=g8KTZ000000004KMKTNQh]0N000000000]>=Q<0i\0000h7TXTa8lTnUO0[0>0000h6[2
XJao0000000000000000U1]D0000lc7>`>NK0000000000000000lNNE000000000000E3j[liJ?00000000TO^D0000DHPN0000i9jV\1CI4F:f0000@agWX^]6H`PT
00008]\``4e]000000000000H;OYlLb01>HL00000h>S00000000X>>7XGPYPc;f4Dc_0000HF[n000000004TH6L3=A8hlT`kY:0000A>Y\00000000@<9]\BAQHFJK
51^`Q2Jm173C0000000000000000PlgZ0000hHbf87]W0000LG>eHm2idXT04\eUU6Z\M;V>9<Z34R4V0000465fhVac000000000000d9Eo8=f:`;dl0000<UGa\0Yh
8UVk@B\9hNb>a2a800000000hL1h@;H4hUN80O:k0000laI:0000X=WBd4XZ1;HU`e]f000000000000dO:30000T[>I0000TPMj000000000000DK]U@2ibXNCj8SVA
4MTQTSimHWj7`^R4I;RK@>i;\kRjHR:QL]ZmA:QS000000000000E<H<0000=9DU000000004lBb15[lD3eBP4Se=6Je=:n?000096?30000Do6n0000hGKH0000e>2Y
PUiM00000000`YPE59E9Q<cl00000000=4XG0000PCAJl2EcXchb00000000000000000000I0YGhdaHE4>VXn6>889i8[XEL^KG00000000a9XShL>HP>YX00000000
0000T81IhMh9000000000000T1hU000000000000DET\D`[B80L1@3F1P3Ud@AL3<UobDd_3d=dJD@EOTQ9OHV\Kh5QELDKjhkBV0ognA2;CE2gL`l8?`;@P0;SfP?Xf
HdV=i7Rc]>d300000:c5000000000OO\`PR9PdPA00000000P5aD000000000000000000000000\N\gD^]am9V700000000h>084I[F@O6Rh`anY6BHH0aPTU57P::W
0000000000000000he]Xi9IDl1ZG0000000041M]0000hKZ`HcZEL3ZZ<NFXa2bL`GQAa?7502nXA?8g0000X4CI0000hBMY4KM_<G:mTagK00000000<AK5TZHY0000
`IfP0000<ZSi00000000000000008DXLHPAe0000000000000000Li>a0000DL_c00000000Dl`ihVc1DWb00000hCjl@WBS4Of[`O@;0[Doe>QC5?:_h@DGH>]flC[A
lM9X@RGe4k\^i3h`00000R?i@XZWT4bh=7AJd8JB000000000000000000008R0U000007SoH;68000000000000<WQ`0IJ=0000DPZVdY_P000000000000M05Z0000
d<7]0000DBB6000000000000daHj`1OnU22Y0000HP_oh6gl`Z`500000000XEH909JcXGZo`F>IHIOb82nhl2ODXJFK0XX5U1<HLH3;`M;RL_S08@JJhdDD00000000
X:UA00005=nT00000000000000004YjWPV;hHaXH000000000000TU7i0000H3^G0000T]J0L]M^00000000000019?Q0I;^`0[2D^]ihGH;4CZZDGFnPZV^@`eFDOmO
XlJ6hmJ]e3bGH8I>0000000000000000`9Q[PlP9<;lW8KL700000000000000000000000000004E<>0000lkPfQ2JYlLFLLF?8m3YY000000000000000000000000
hBa:`Ni40[W6]08J0000d;D50RA[0000E1jjLXJh`c@nTHDAXhXMA2S?0000PJ]]000000000000TV]b000000000000000000000000D]UPl5gl@hJS0000hh`aX:mR
hA32DM_@Q40L\9@\<jfBA?578D`hhDoJDSBBdJRD00000000lX]lXR=;dbTlHH=K0[^:U;XH0000000000001<jVD=L\0000M4[U0000Xl:K00000000000097@90000
0000000000000000@S3lP<DO0000\MCc0000000000000000000000004Ggn0000000000008CL?DUJ8000003Q=Te;?00000000D\FT000000000000D4oB0lC20000
\V\Y00000000P;S4d9h;hkmoe>iahbl0@KlE<dkH00000YDP<acT45M`\QI`8d?oTI:9]4eG`<5?@TUO5:\c5;la]=PoLREN\_T6X;J100000000T7TK@7eGi8Yn0000
045NT6`R0000000000000000<TI847PRhTOW0000@KhSPCLZl<8L8F[5`^GQ0000Y9NW000000000000\Y?]00000000hJ[QP]2j0000`nQg000000000000000080K\
i;=fLbRg@HN9@]^<m1VY0000000040K?0000l1K>00000000h>dh4`CID`AoPkcn0000P6oW8ZL300000000h5B90000DX@b000000000000Y>O00000@<KM0000lVlS
e7le00000000M<F>000000000000lnHgPmkQ\3D_l44h0VIX162AU7Eg00000EgOLKAP10MB00000000hUNGPbbF]2La00000000000000000000e;eDXP9D`QiB0000
0000`KdZ0000@]PYHEMJ]248@DmV@\hK0000`LH@hEW3<lahe6H[00000000XZjE0000L2XfDV`ih1e<TE8]0PkhlgaCY0[g\72j0000<QflX;k=\Qjele>TY=D3LOHM
T^3R\5VYhQAI000000008EURla_i\gLk0000000000000000Xo8e00000000Dfkd000000000000Y5PI00000000\Q^edP6HH3NW0000@08E0000T2RMhi5`U0MP0000
00008a\`hOkZ`l9L00004I:\0000TMndXa;4XE\48V^>E?Eo0000M:m4d>>]dDQ`a<_X]<;gU?5aXB^N0000\1U=L8hZlNX>Te06E57X0000X:Tme9@500000000T5f4
l0<kPmSb`GR3<A=]e;Me\5e4TK3aXK4R`DQ4]1eX0000000000000000000000000000000000000000<TkT`^RZP`Ul\[4hdol>A2^:TJgd=;hG0000HR_YL^gE0000
PP9YdHiD00000000000000000000l<4OY68l0000<@Yi\4BC00000000000000004TWR00004l^^000000000000dA?500000000<>[3000000000000TB5I00000000
]3LF00000000000000000000000042:^`GYj00000000Pd3gd:^>PIlV00000000000000004e?n00000000P0ad`[_`0000dSk]T<N[0000@Vn900000000L9lkDWA`
000000000000@J>k00004NUJP?1WDbkD0000A>g<lNXiL^\H8jmO0000PO4Se:74\H:nhoPi=1Gg00000000lnhb0000000000000000PIil0000dJRO00000000@nSm
00000000XFiB00000000000000000000000000000000lH2B0000Tk7[0Ckn<535e0l\0000000000000000@:YThP^@dTcLTV@T00000000000000000000X6XLDF54
dOOM4ZWV]<bU0000Q9M^HPa>0000TV<500000000XIV[82209>A2<6UfT_ie<g=MQ5Dkm7iJA<Jd000000000000L>:5PMm>dXMCY5TA`K3100000000I?FelXnR0000
0000XS8B00000dF@@<eG00000000`]]B8^lB`0nW0AHQ@B@[PU49h^9hY60E0000000000000000LWdNPZ4G0000Y>2MTJ;o00000000m0Dd0000dJYJ000000000000
0000000083]cH5=CX<4mLVR7LhU9L;lEU=gg`S:]0000@<@V00000000TCdNQ9D78J@S\B8VXO?olU9T1=O400009<UG`XLVXlF>Doa040KG1;31P:;E0000PGb>0000
LH690000H`9200000000000000000000h1Ck0000TA^K0000Ld6`<_ZN000000004AH`TVjR00004V6cXBZK0000@3>j0000X8PjHba@8b8:\cLD@WNc00000000E6QP
Xj>8HIgLE=ILH669]9FhTI`B0?oNM3o`T2h;d0[\H4\BQ6VT\Oo>A9;F<`]A000000000000lPhm0000`<bE<;7RH?B@H8_0l<Ul`]0D4[?L8_1R8d<fhE;KTT0UHhG=
025l0D]35>J\000000000000dEEd00000000@>]UhNW?00000000PE\C491?0000\fRS0000d7]<0000<G7c0000000000000000@eW0000000000000h9lGPKkY`0jG
`E[Q\T]@Pa<Z4c@V00000000`XM_`9JJ0000000051k@0000H6_>Da81I>RK0000000000000000T:B=d>mChELbh_;3\Pib00008HjD8F2@000000008Q4G0000T52h
00000Xj;\D3Rhg<?87\b<Emg4^8Z00000000`Z\2000000000000@Lg6lM[0Ta7QM4OFa<HHPF1l000000000000501`P`87D4WN8[n30LWF8[VRa5BU0000<PdHDT=c
hmX000000000dPZoU;lO00000000000000000000DiIc00000000PA1B000000004bg\e>?10000000000000000H9^60000D^T`dTUAHbZf000000000000HPD_T;WR
`ajM00000000m;FB0000@D<b0000X8gY00000000hm]6dgK70000X6`^8Anae2Qf@H;>LIn<\J[8`PW_\6bVd5d:86GaH]6;0000l\9mE<XYY:0;@L?4lRJR@Z3`0000
h7GE00000000888MhZigU>8e0000X=_B<1U4000000000RAi000000004\<30000LS?G00000000\mmS0000000000000000000000000000XD6nXUG3@_O@I>0jPDLF
DX>_00004oEG@62FXoDj00000000Xf\W0000LF5S@]<L00008M0;5:i>L?@I4Tc=0000TU0B0000`e2Z00000000XQeN\c>C0000000000000000000000000000d\Vb
000000000000000000000000<OA1dk_@0000000000000000LNlE4JKC@5Jna3G@U8Y2000000000000a5>20000X:Si`XLc00000@440000XKBL00000000l8EC\Ig?
i=dF]>7?00000000000000000hR30000PHo1000000000000P:GA0000Ta]W0000TV@7XW8mP1HMdV^]<gme00000000HR[e00000000l:1HLin:H6GnXJaL13AHHBWA
TF0S0F^o\QRRP@:kI:a[\bhS5=JWPCI700000000TJW]hOM<La<<HaS:Q2;5000000000000m90c0000XOHm83]oDlCnU?:VU03h0000000000000000lMY\PZXG0000
lNNn00000000P;=JY4Mhld_mPZD[d^XQa1Q5X?ehd25]=<Z?HneidI4Y00000000\V\f0000PeK`0000]>CQDQK90000PR^k4c3O0000d9S9000086belVZWh3UmP66g
HJK\Q7fA0000`aFkl\MPM4mkXlM[U<1G0000`IBS@ToSDZ:eX@XI8X>A0000=9]`@\AT000000000000000000008QkQdkd>00000000E>MSPbab00000000hRYRD?>n
`AP7<FY^m>8Y0000@bWR4;FWLRh@`eJLU1i_0000e2UOTBQ?@]Ye000000000000l^P3];gN00000000hCQXi9Z?0000XbFoPM0QLU=e4]Z\0000dh]eTnkXm>B[0000
T@1\0000l;coDI@<\QKhHbYhHe_VQ32>0000e2_40000I>BL0000<mhS`Ye_8A2fl\Hb00000000`OfH00008PK7H`Y6DOCbhao4@[7e00000000\og0000000000000
0000D>hl1>bM0000]87i00000000000015WbL9@L00004I:j0000h_WP915M000000000000LT^RHoGK0000000000000000de7Q000000000d:n0000e4BDD^TU0000
@N4i8nb0hXTh00000000`h4300000000HO?g0000lH\`h0EdX8P<000000000000lc2E0000L5YM000052<=00000000000000000000@9k^PcNLE0?X0000d6c3]:G?
00008PT7P3Y50000hIcKdEXR8PfVL[O`\P2ZTUH^A3;900000000T8^4000000004o\c00000000P6a@=9c<HTeHX33KX>U[@EmK`GKX`Z43=5Kl@hIM0000@0l10000
0000000000004TYD0000DS[nlVQEl]SU00000000PR<\\^\fLFNP0000H^Tk0000H[o\0000D@m?lCJXTZhF0000LNb^<>@E00000000\?b200000000==mU00001:\9
00000000000000000000DH<^00000000hI3@]3l;l]9G000000000000000000000000\P31TDEg\IRlLbo@0000000000000;HC0000h0ZH@<<B06mR0dChTed:0000
H;6f\>=k<1<X<ka2U58j00000000HXf[D;:cLGLa\MA`0000dRJ9lFTGL^M^@0GJ8o<Q00000000hBm>0000000000000000`T8S8OXn\bRQ5>j60000<AeX00000000
00000000e<750000lUYk0000`2Cd0000\NPRH4F`T<;:8?6KlAT8@Xn:`Y[100000000000000000000\;GU@?H\0000@_cO000000000000@D4@0000000000000000
`4B80WOQA0IK0000000000000000le1J0000D9Fm@8hIHSWZ000000000000<cj:000000000000PEPG<B?ne==4=0`\`76Zh7\793ic000000000000h5kl0000]0iB
0000000000000000000000000000000000000000D;CA@cW@0000082A0000XLIPD4BSH_eM13i:X8@PdY0b\^<7d69k5>5Y00000000P3Tn000000000000@Mjm`GIf
000000000000LHCM0000PQ[C0000000000000000000000000000h0j3TU0k`jbFhcGkXMOZi76a000000000000Peej00000\>M000049o?00000000lmR<00000000
0000XCR3U;^f4C:JDPC7Q=\o00000ISG8MoXHJ^\`QT[HUP84MJedafF<i2n<knbQ3X]\[3<Q>XQ000000000000hS?XM9nUXCNC000000005<4n0000000000000000
000000000000l[IB`>P4h@Blh=;:PoRXe:\o`a\klf[]000000000000000000000000P>;\00000000I8Nd00004R9i0000TX4dh43gX?V?0P2AH2Ja@?ZXlI5hlWa=
L6Fj`bn?\kJLQ1D193Fdm<OnHQ3k0XMmA68?U8jTT42WDTCh\\82TaB<10JJ19]li=8<P4N5h=IU@WdBT1>o000000000000@7cb05IZ8^PU0000i1cI000000000000
0000000000000XWf00000:hZa?>dhJF\8C;XPmM]0000@b8`Xd`C\3^S00000000=6bRM0cb0000000000000000000000000000a>4c0000HOAV00000000@J36\Y2o
A05>0000000000000000000000000000H5RC<0fGXO03Xi@dLQof8l_J10i`Q<Rh000000000000d6@a8gl[8`W:`aOf0000e=mFI4]IM7GVQ:lJm:nQ000000000lhJ
000000000000\A7RlLEZ\l4W0000<On_8NTXToJ0000000000000U<L\00000000P7=2H5mM@7`NXB5h`dd20000000000000000PLdY0000`<m?Y4d1@10h0]Hc0000
D7b\lFobPQl=hG?;00000000HQhfLdG;@UA4@]oQ00000=m;Xak50000lG9cd9i[i<i0DX]6<UJU0000TBG_l5`P`;2A<FdJL[?[Tl00TV`@DhjDP`49=8P8E1930000
000000000000\Hma0000T^3F0000hSQ8`WZf@6E8T:5A<FEoP[K:\5`i000000000lLc0000\@5KX`[7lcQb00000000LCm:0000XWgJhbT^hPo@M??i@k>[06hF8UYX
h:gY`Q8ah`MAi9a5a12B00000000PSNT000000009;:K0Ud`00000000HIVn000000000000000053aY000000000000HZlc\QQ`\Fh2i6`A<`7h0000`GY\8YFk0000
000095G2HR63000000000?C0XY:800000000@Z>2PE5[`h_]00004D0f00000000000000000000\ZYaT=8d\G5o@nHK00000000000000008GRW0000000000000000
L2W300000000DZYBT4jhA2`PLCVV06NAXO_STRO:@XRUTDlZ8:6V`6B;lKVAl_8?h]HRPd@ePFRodjZklW@@@_Vja;SY1>h_00000000A9fBa?1299ff0ADSm:W5\R5g
0000HVa600000000000000000000000000000000000000008SP?0IT5000000000000LLGaT14k0000h_Fn0_Se00000000lK1A0000U7O3`Gi^`I]<`RCndhek0000
00000000Db8HA;^Z00000000<`bR0000HGTLP6Em00008@QL@7M?D9kj=9g20ZQKlk;^00000000000000004800ljeS00008`ndT61WXhb;8Y8?a0ZA0000<V3eE3>U
4Bfn00000000=63i0000000054cMd?oal>400Ml4PSal<EK\00000000d>hI89:>X7ZS@Wk\H5Bf\DFo`JVdhX]Wl[1flaTJ1=5HA>_G\LWlD3C>0000LoDV<EXH0000
8_?R000000000000TY96d_3g0Iff0000LLooLWFO4LP6LXch0]G?4bje4kSRDohPU2f6000000009=YTL0>m<KYO<DEY<i:Jm7]bP:Ae`_lK\<ZKQ4h119^bT_gWd`Zj
000000000000`0lOT1ge0EA80000TSkBHacC82V3LkJ6`BKd@FbZQ>fO000000000000000000000000m9HN000000000000l7J3000000000000LhVUl]lbE5kX@BBN
0000h74ndA6klD33P3=TlP^2<IMD000000000000h7m68VnndlE6L<I5HO83\T99TXKC00000000\en88BN20000l9L5e0nhL5Y[HYdP@4ce<0Z88ML4X[OKTc?X@dR;
00000000000000000000DEWC00000000hX\DI1QC0000`7dGlG`?4\>hD`5100000000U9]H00000000`cXe00000000T@_b0000dJ5G0OG2D9DJ96_Q000000000000
0000`mV0`G_o00000000@3aP`\H0U0hA0000HEWeHG3F`m4dQ;DV00000000Q:5T0000d6c`00000cK300001=h38BEL0000000090_Y00000000HE\i000000000000
0000@5O`dVX>0000Y9LPlL\JTFbClIGZD`Rc4e5V92>k0000\][CD_80POLn00000000000000000000L:35HNJ;0000`i8h0000TV?80000T[2MP?JKXoGf]64L0000
I7fb8j1T00000000LaO=LQJF@g1jTCkMd\XELo7LI=PcTMBc`19@000000004\<?00008MMY8DcDTkV>000000000000000000000000000000000000DWTkhBDFTFKl
dV;3lBd00GaNTV4><X;;Lf]9U4381:QeE>mBe>mQDKRe@b^;<=]l0000@8h9LATBT8`88\P[LXnaDcn_0000DXOZ000000005>1N000000000000000000000000X^c\
U><d\P`=LH<mX^UB0000PfI?0000l=PQ@n]SL>7c00000000000000000000XKm_00000000U:cJ0000\BCdhP8R4Pc@00000000000000000ZNg0000P?bA00000PmL
0000lfIQDN`bTJ;J00000000`Zb_00000000dekLX[hT=:8l`001A:J9d@PT0000@\j:i1go\e^8XjG253k_P>SF00000000<Lfg0000000000000000TJBO@3EcXIkB
XPm3XABB4J@<L`i\000000000000H@gaXboo0000<_1?00000000lO\40000TA@Q`<Ym00000000I78YlX:`\0DM00000000000000000000D83W00000000]77?8V7R
00000jQRi9kOX08V@H4V<HP3000000000000000000000000\ln68F7gE0O2000000000000000000000000T5Rh<h;C`VVb<W^10000000000000000000004ZT0FbM
0JUYY<J4XI2m0000000000000000lf@ia8?Ll_FR0000]4?F000000009?<H47lPh9m]HW[U00000000000000000000M:jal:m3E2]W<:eCPM3M0000000000000000
00000000@N[h0TGf0@6iPKb0M3]k\[DA\\QR@ccf]2Shi4O8a:Z;00008IkS\FXBPU:A00000000000000000000`\Ph00000000000000000000PPl50W9K0000m2HC
00000000lJfR0000000000004=N<]1G700004?^Z0000X\h<h6?Q00000000000000008cMO000000000000000000000000X?YV56fb0000DYRTE8mT@^6W0000TM8W
`fP_<8F]\A9VPRC>Di3H91NR8Y]iLQ`T<9DXP]kF]3mU\iG1U45n58g3M<Hf\BgCI<XA1=6Vm>U<HOXZ0000Tc`L000000000000hAS]0000LSln4^?O06`BLZ[N<Hd3
<340000000005>iIl6Wn000000000000dRPJY4X74a[J0000000000000000Pd1X0000HOm@41lC\@hMLQFiA;VM0000@5k<0fcI0000A89Xhll800000000Hn15\9eL
@;Jf0000000000000000000000000000hVXfI0W3000000000000L3Sj0000000000000000DRVZli\0`oYK000000000000TFPjI?3B0000`YC:4D:i0000DWmdm6GA
00000000]59g000000000000hBfE000000000000E=1=000000000000@Wg;0000E8UZ00000000dJiF<T1<X1TElk@=0000000000000000@:bChCb2hJQ900000000
000000000000M>22@ZBE0eQ0\P<JDT8:4L:5`ZFlD05ePRS><kXXdkj2@GLODm8WPnPgE;jN0000PeED00000000P\BR00000000@I\\`]A4i>W7`NIU000000000000
00000000dj8VX;JEXYiCP`2D0000dFHN@U==0000e>Nd0000X@`=`bVNl\n6a2QRD_Ul4\43a9jb00000000DIj;0000000000000000\\ZJ00000000dN5i00000000
000000000000LnF;E>nbXeb<00008^[\0j^I<I5:X3N;lTnKd_;Je5?@U:4Xa<O8h>hW<4YfH>;SHc`200000000DWRQ4HHd0A_Ud56LM3I4d39P5<=V0000i=Zn<7BO
L:oM@I@^```PXaD3@B=cPnb\0000000000000000\W]7Y>B=00000000XT7_LE4h0000U8E^0000lVS1`ob?0000LR=JXo^P000000000000\[W^T1lal31Q\b[BL@=n
5;KU59L\0000<\k`8c6@E9e:00000000000014_m00000DM:@NG4H_Am000000000000T8>dl?l>42YU8T5ZPVSmlfK54kkI0000H7_B0000480Pm7YP0000A:Cg\[5Y
0000d2OShc>U`AI=\[GXlU6`\aP4POA^PbanE5U[1;CE00000000000000000000000000000000@BKBA7;SdYUY00000000`33;0?\7hQH>a;7f0Nnk00000000DD=m
TEd^TSZAl[^WT^38]13[I<c?HE7^0000000000000000L<fX00000W[6P0ON0000H8GJTnHS]5UI8U4klga_0000l4[T00000000000000000000<TFi@H0[`P564VOL
000000004l;4Q0Igh3DnhFjOY3^]0000000000000F5E000095E@`cK;dCA@HL?c00000000`KSQDOdCM1d60\4eI7=K00000000a>FQ00000Ok?Hm6>XWhR8`GEX^0Y
Xm<@Y9QW00000?QK0000000001bYe>en0000d^ARPMVD000000000000HF_N000000000000XTdbdV26dWXfDg[C00000000DcWX000047>Gd]9d54[_00000000=7NF
@M\d00004H1A00000000@S]F]=?V0000000087no0000I82A0000XLOc9;d`@<J00000@hAL0000L:i>0000XgHY0000l6W28L92P27oT4g9DQmXPiae000000000000
<3Qk00000000DAWN0000000000000000T3YI00000000i2XV0000\8C0a1@M@=Y\000000000000000000000000\W`H<D`K0n3C00004MFC<JVI000000000000U=LU
00000000000000000000\H]TXmY^0000XC7@\Ia\XJA1Ta4YP;fgI5I0h8SK00000000@@0IDWB1h\^fl[Sfe4Qe8J[l00000000lb57000016C;TBoV<n3_I==gT=K<
i>DGXjU[@61B06R200000000000000000000e30300004_8h<DIK@g2Y000000000000@IVCA>=600000000T^C9000000000000000000000000i=JK00004im2e>7Z
TXZLU83d\@]S\[YF00000000P9dd000000000000`j=d00004Md700000000H2:j@dgD00000000000000008O[g==QS0000D[nBH[J[I;RW00000000D1aK`CU\0000
000000008V^M00000000\Y\m0000A9Vj0000L56:TLZM0000@UnZ\\ZA@olo00000000XNiO`_6i00000000XX\\000000000000000000000000h2;O@]W@00000000
\S4o00000000`;1F8UOjlMUXTIZ\U<Aj000000008ZUVld`Y<LgFA;gc000000000000\ZJ3E7OZ`X:VI2@U000000000000\;@=@FLZ`?AgH8LcT;8b0000`X@ohY0?
43_Ddo@:e;cjl4]a00000000dPeZm18Um:3n00000000dC6VhCYUHG;E000003\0\5o0\7cNQ23b000000000000H39b<cAX00000000P9>B000000000000h<cllAGo
l=:P00000000LX;U00000000M9mYa<X5000000000000l5J`0000000000000000<=k7TkWG0000000000000000hEIO0000<V40000000000000D4>BPBO\0000HYPo
00000000@H25`eJh0000<HVVP]90hHXNQ5QEI<ZN000000000000a0E40000lP;]0000\`lZ00000000l\9050e[0000dCE10000000000000000000000000000HQ;V
\ZCC0000L4?B0000e9o0XUl4dVhX<G[Elnk00000`=gOPFcVQ?2L\m]f0000PTe000000000T5BJ4?N@l@kC\FXL<>\14BZYT=>nHDMI\EYfh?U6m3V:H8DW00000000
00000000P?OCM<PaDPo_0000d79?<bjR\d=md6l4=>91000000000000000000000000\fFM000000008PE2\`>j0000000000000000m<hd\Z7\i4C2000000000000
d1MO8cf`=0OlDj@A\ORZa<1;00004QMfDVDTE9@G\5dW00000000U;4o0000@CjD000000000000h@HZ4L:O4bX800000JCE0000D6eCPE@7dV5:]8j<000000000000
0000U<IV<B^5i2SXT03C8587<Haf8E<4lC3Q=3KD000000000000<[Ij0000H^^?0000hkhT0=d=LSJ94ea4lgjm0000X0YLP16Md6>9<_<n\`dhhD64HaiED=2gL>8W
Q;nh00000000000007;00000D69F0;Lf8S4b0000000000008HUe0000000000000000000000000i0n00000000a;YD000000000000ldC@H=O`8M;8l[ZOHJTmE1H;
Q8=]000000000000@`FW8`lg00000000HdNo00004jB1lkZj@b9i000000000000\@9Vm=f>000000000000@5dFl\;4000000000000<1W0DP0LXBCP\XXkX_=M<Xbh
00000000<5M=\ZUG0000HGU:0000=:Af00000000HHJA0000000000004K1ZD[E<0000000000000000TRNU000000000000@0cM0000PFg`00000000Hcm\0000X2P]
8hoNXL[l9;>D0000532\0000hJK4i4F@m5Xa00000000`YX=0000dGg6Pj0Ei;W[\TeRP>U:L_LG0000000000000000D9BQ0000TBmg\ZO;l[9P0000Y:`Da;H7lTHW
`HSM0000000000000000@R^1h3n3dKC<\V3GA50FDCgb000000000000XA=4000000000000<;XdXMFQ000000000000`9cU\<1b0]jc4WV0L`9A00000000l<L^`GP=
00000000U3:E000000000000H6od0>F`0_oV0000m1>V00000000000000000000d4Pc0000`P4h]1A;54<80000a47V0000lUO6000000000000d`dC000000000000
0000lHHEhlNm0000XID15>n20000Pj9ZLPg:D9METMD=l;LXH\Nh000000000000d<:^D@d]@`dU8>B302@9h8mmH@P34AETXCDM@4_58h:C0CHM0k^654Vm00000000
<2Sa480:m<2^`eN`157hTn<X`54HPKA^`noN0000X^ib0000000000004:@TU8A_5>Wg4c]j@OURE;T7000008<^h]c6<gMa8k_f@NU0Y0e10000TCjTHGUf`PiI`]UE
\5>GdEWL0^7EL3A<PGk?dJAj@Pi:@[a@hXT:<\E`LmZVdH`1`D<S8Uh>`]7E4>^`PWnoh]D[0000<@fB`m;D8IXJ`ZjU0[f:0000l8;j0000h5ibdKXUlEQ`8M7D@]RJ
\K>08_d_00008QfO@=@Y0000@Qce00000000HAZn0FY:HQBo49b7hKDlL0CaL9Q>LRUUT_ghTik100000000E32lH5l7P<YOhR9O00000000000000000000@aEA0000
<o[3L2;^d:ba0000`c?3000098mo0000l=@@HHQeA36>0jf695JgY<=b@WMF00004X8aP[I_L\`P0000hXSJA3>7A5Sl0000`lcP00000000000000000000I?5R0000
H_aW0000a39400000000dRKMT6Xg@3SZ@M27a0FB1>3j\240Q<<?E=<eXT5l\Nff0000P62l0F0E00004<`nDKTGA49P00000000000000004[01@:8cdO1k`8P[0000
00000000000000000000lH_PXZ<9HTdC0000087D00000000000000000000T^6E00000000A8L<0000lHS2hFCnQ8dTDDFS<l>RT5S>H5[@\n`Pd<Q2LIbO`aJo]<e:
8VEG00000000HHe]0000LM^;d[77E2FdI8aB0000DNk_00000000HHTo4I\08M:l000000000000000000000000XCBLHLn:TOF=PnW2000000000000lj<j0000h<]e
4[_8<BYF0000`N2_P^[j0000@Ho@E=ni00000000TdEJlMWVl2@g000046mB4AiJhYD^000000000000L:F199PU0B]8m:8W000000000000h77H00000000XFUn0000
DB6@0000T]FGDa5c000000000000000000000000PH>_0:UZ000000008@WI@mO8994\000000000000d1I_TSL>l749=44<00000000hD\U00000000XSjI00000000
00000000000000000AF3L6PZ0000H\N=0000000000000000000000000000T=8T`=fh@\US@WO2d_4cP4SU4SD6a5=B0000dR]60[290000T<V`XKl;@Rl>`VmOH^Z[
lOgZI:O1E;5M0000000083T_00000000000000000000\7=n00000000XjE?DBD^d2ld`8?^@QQUPZ_J0000HKUAXA0c0000LT:V0000Xf7l000000000000HKWM0000
@U;FLYP]4=LiT1hE00000000E2Pe000000000000Q0NZ00000000@8aLd=<KhiMRL:MZhiGg00000000\=C100000000000000000000d`G600000MAo`3Ij00000000
00000000@JC`TVX20XaQdg2<TjT[4X^O52WgLX5H`LBm0000D4`S000000000000d3Fg8kGn00000000000000000000000000000000<B:MH0bO0^O=L8>A00000000
0000I;TR00000000000000000000dV<S0000000000004cX7@NUB<]<VXKnBXX<^m<5mdBRJLD3oLP:C\FV;\QZhhFj^lTjT@_@[A33L00000000LW\5000000000000
00000000000000000000\W_d0000Pk3A463b`]<c0000HnXg00000000L2JADS^NlGOmTj?I0000PKIk\f;>@<Q`5:g=0000\dhn@QYO4014L5;=\9=2h;5S0J56TM1;
hX]B8XlI0E>85:3Md4^5Q1Wa5<WQh8JPa2<_0000Tb9T000000000000XPTQdl910000DM4hP?`EHNi]0OQILVdK0000d9UL<HOH]<YLP445HjHPM8BFE;6CQ>8>LZk4
00000000`1m>E8cR0000PLhI0000lIc40000a3fId;0:00000000000000000000D1F9@S29Ti[5E:3A0000Y0\W0jb0PQSQ00000000I:E_00000000I:=jTWki0000
000000000000<>FE0000H?SQ986FY<i?00000000`;1d00000000`LnHDdQKQ5IB`DUDDZ_9@M8bl68RE75kA=:F00000000`2Tj513o0000000008c^59UPPJ76<V[n
00000000m;KFDgGE00000000h[`049`L00000000<MB<0000dFCMI=ND00000000H?iMa6[L0000`7;O00000000000000000000000040^7A4fU0000\L\T00000000
000000000000000000000000PKQk0000XA4`8Pg^000000000000l`XQ0000PE2fXnDI0000XO4JToaQ\e@^000000005?2:0hk`00008j[gXWcJ0@9_00008Xg@\XBU
lL7V=6Yc0000000000000000DU?[I3FT`9@;XToHA0;Hh@AY0Xjo43B1\6]5<?[h0000X13h00000000L0=n@BD7XHb<d^a20000h9JlT<7f@G7R<_h90000hPV8l6=g
l:ch0B4DTECo`GF<dXPN8\RS<:=600000000HKVj0000\]O:00000000\?OmLXZf00000000`7ID`ElB<0jX0000I2PU00000000d`3b08HM00000000TOIV=:oG1>34
00000000<b\;I>ld@]630000HQ0_l=e>0000DbnO0000H\NW0000TO[D0000000000000000000000000000XH30lg3X000000000000<F4eH40iTe3>POU3a=n]0000
<E:=X\J500000000\GCX0000000000000000@I]0000000000000`[\QTCif00000000m4gX00004A<a00000MYiD9dL00000000LAFNXGS18BJg0000X8R100000000
m:TPPf^A0000LLFn@;>8<DM]e6lV];9CLF6;TjdH`H:BXhaOhG<dleMP0000@<nI0\56d1dd`fUIdgDM0000l@5^00005>;e@_GO00008I7e8=JAl\[\XSbFL_YDDEli
0o>R0000000088g6LY<8<cT^4n6d@WNT0000000000000000L?@600000000DWJf@^XH00000000\QaLh;K;0000T0SN\[b]00004DLSlF3;00000000HU24E4F^`Qe\
<STf0000PUbE0000@RoiP_c6l_CiL9oYXXGX0000d7kg\Oek8gW3]0=\000000008LQ400000000`\[;00000000000000000000I:R4Y;9U9<^Vi9?i50mXDPY]A53c
00000000L8<P0000000000000000d6=[@KY[4KGVTHS@\`Q3P9nedl<100009<oTQ?DmDECPU:7O00000000d;:R065EXPbjHhhC42o5@?liTc580000H[e[=;?[TUMP
H^m2X0Y>8@Ig\kfel:C<m1<VTmfM0000HWXW0000h<Zj0000<c9[D[N9lPB600000000<[\b4h65000000000000L2[bhL>f0000D<NDHF_aPb19000004Bo@EmA`E7H
PS:@HVD_e3IT0000000000000000I8ji0000000000000000000000000000D:X?l@ZPX9Z]<=^6@b9`000000000000`JHP\HaQDODN00000000LM]^00000000l;=h
h>0h0000\6n100000000X>oR0000\KAA0000lEBm00000000THKRlaISl`@M0000000000000000m=ie0000000000000000d2lVH@RT87oWY=4m0000000000000000
m=BhTX?:\^]FH]:_000000000000000000000000\Z8T00000000TC`6U0kN000013Vo000081T40000lYW100000000hoNjT]<C<^HHm<>[D]_k0000E=^@0000=6dX
0000000000004E_A<=e_l7m?<X[D=9Gm00000000@JP]lSgVe=QG00000000hHA[11@m0000lV[^0000`Mdl0000DG?\H24dHEU8ToO^doZGHQAX8WPPe8490000LQ=m
0000d4Z0`4^CD6=P0000U=9>00000\clL55cDBTSd<R1HO><hbJ]0000PX:m00000000lZM>lSfM0000\klV0000@B[R0bB^8I=X0000<PJG00000000000000000000
0000Q0>bdIdKTj5n<fGO`7ISTWTF4?[Y8\f^d6P2hQ:?000000004gNi000000000000000000008WU>000000000000@]5a0000\kYJ0ThC0000000000000000LmFY
X9;9DRVlHF8PhOX>91Eg00000000DB>UDM_K000000000000df`9P8oM0000m<1S\<1n0[J>h^Gd435Gi?L8\o=700008UjS000000000000\`gh0000P=bE@Gh_0000
hlZA4Y>_PejYXG]30000l\_h00000000DU4P00000000HUe_e;0^\^@\D=lS0lYP<[BC000000000000D:Oh\4@QDNcH0000`FC?0000a9G^00000000=69D8=CP0000
000000004LVYd8Vk4M8I`jnk<94ah]0UHnO?]1ZP00000000000000004:?Q`K=HP_<353@5=<]lHb?0E<RAXnLh0000I>;J000000000000`E?hLMcK000000000000
0000i>9m000000000000000000000000Hb:2dF]b0000000000000\0l\RmD8HJ\<kX:Q>_8dV]CX8CQHYSl4]Nj<6DY<cZeT066I;6a00008JTRm:6P0000d]Rg@`d]
T`GjU3HJ000000000000X>>k<IlI52P<DDjN0000000000000000@:l>000000001>XlHGlGhM_2000055D;00000000D8n?000000000000Pf5n1>L0LRQL`1P9\9m=
HECdhCUR0Sg90_GoT1C>00000000LE1>PJmAhC5G`gV@i<IG0MU0dAg_00000000000000000000HR=i8nTg<ANVLWgh000086RR0OQVDm=800008HR7HeTfd<XK<7:5
dLd2<^Y>dm5AdNanHoFh8Tj[Q6>X=:;fH7nHl_]\0000TH4I0000LTNdl8fPTJeidYRlXgMETo0F\B8D02YhLF4WDN;50UDJ0V?YH_c[M2LS48V[d::>`>W8Q:[R0000
LV:f0000m4RC]:AH00000000D1FFXQ48<_Yj00000000Q8nM00000000lK[=00000000TD5;hMEK0000@1bMlZ]kdF]V<^4VlK8?8Ja2@QK\T82UTeiLdCTGX5jU`]F]
hbh]0fIk]3flM8ene:F1a<WE`Rd6i=g[m=8HhVPjP925DS4>00000000Tb>800000000@G@70000Y=4F49ZjlLKP0000000000008F<:00000000000000000000hOlL
0000<SlRH2RW00000000\1D600000000h8AIa0;`doY9T]=>]3`M89D<4RX;]5]7E:D`0000M1KAXCVK`R461<7_000000000000000000000000000000000000l[HT
A=80hS[3000000008>nh00000000000000000000hgg700000000XbOV`ceC<5K<00000000000000000000000000005:jmA71900000000XHaoL:R_]=C^0000XOEJ
00000000LDA4000000008G:Z0000@9i>000000000000\A]\0LAj00000000000000000000000000000000D5j;<KbjL:`dHXfKT73DLR6ELX3b`CUIH\F_X@_oHiTZ
a2@E8UJF4IHF0000`CM5LLgnPAPHT^S=X^cPm1XZ8Wa_h3QJ060<1:iS00000000000088K\l?cDPB50l3TPLJ2G00000000PmU8\CA[4UEi<JA<@bQXlc7f0000U0`N
00000000000000004aXoQ0HK\AI1T9WA4;WC0000HO=0lSi=00000000lO9KHH06E1fg00000000X?HE000000000000hIl;000000000000dIJmd_iW00000000hV9U
00000000E94JlHZb0000000000008m8k00000000024W000014@h@[m500005:83\AAVm9eR000000000000\]25XP?>I9dn00000000000000000000hFNBXTFY0000
X81Z`K==PL;;`8Zi4=L<lNU8Xg:G0000T:QdTBhChcN`E28Va4@X000000000000000000008\<P0000H2<@TJOk00000000000000008:@eM:LjLPUN`<P1L76hXYLI
00000000E?BN<BbA0000@N[B0000LVBUD1i@00000000l8NCdVcc\FVQ0H\m000000000000XbGi4G6G8gV\PYY7H2;800000000DMEj\_TH0000PQ?1\80Z00000000
I9:b0000XGjj15<:0000i=U[000000000000@Pk=000000000000HHCW0000E7CZ@B8e<>Ha\QHP@on<00000000000000000000d3d=P<J`0000`1`N0U]Q00000000
`3\]0LcM0000000000000000`JGW0000000000000000000000000000000000000000000089F@0000000000008HNDlB_\0000HY1V\LZXlO5SHSSD@V15L5ncHJAH
lKP000000000h=bZ`_0QXTQC0cFL0000H7[60000000000000000@9Ce8ZS@l^CK4;Ncla5H`=Y:4aYbE;cFHnKD00004@n^00000c?A000000008Mb8]8\>dlDbToCk
`WG?\XYdE:K;000000000000XV;V000000000000000000000X`O000000000000hGPJ0000H;LATl7G=5[T00000000\OZIHZgG000002L]000000000I990000H0=T
dW`kldl;\ON?`P@Rl`XdLcaVhn]5000000000000A1?mDO3d5=nH00000000000000000000h=@h0000000091Zn000000000000Q<BK00000000hSl8T<NkX1Di4acK
XUV;00000000Pom7d<V90000<]bBXFf^H^k^E1^n8j_994`=@Kk8HP]10iP<P^\9<Y__T=KK9;7ELOc_\aAY0000L?M_0`SS000000000000<UmN00000000dVBA4:L\
00000000`YhA\b_192OXTBg84Zi8ddDPD6<d0000H=R<000000000Pf8000000000000@7D78;BH`S0D0Gj_\TY7L8n\hQM8<]C_\b6EQ5@]0000000000008Ma`0000
0000@C[20000000000000=jR0000l;Zb91MCXSf\45e@l>WTPKn5e37ZE>f:0000L`aZ00000000DCScT2DE4NLXlP91HPCF89<c0`NG\EF1T=95LFX9Xc]\82O`<VOl
Hn7Li9[n0000000000000000h89:H9F]hOhD0ZOId<f?00000000A038PREAa=PW0000Q49>0000X;g800000000T68]DWbC00009?=D0000@R5YPF\Hld_[P1Mi\Cb<
dHK@dHISI:26\ZIGD_1[U3=WD54S8R]a0000\_X70000HcE30000XPcR00000[i^dDUTe7>J00000000@>bM00008i`X0000<BXg0000hgSi0000lWYPh8o[T]be`b0d
Xb7eU8I6\nTSm;9100000000PIJRLGkVDan_]3\DHIVPTULE0000e4;80000D1h`0000`iDn000000000000<UFe0000000042TVh4QFhTBGHf9P@Fd94?]D<lLI0000
@_n1A7^C0000I=>c\BOnM?CG000000000000dVIOl3G68FJT4UZLY:1g0000@j:f0000<]BLdQX=0000\PSY<Dk00000000000000000000083Ma0<UC8IDSPJ14LXh@
PUEAHEUi0hFY0000hX0ILIdV0000D0bc\9G=4>^CD8N^HX=kDR5NhHd<DTN7E4g1d0O8hT?:<TmN56h30000lDaS0000LS_Y00000000L2JQI3WKHFRU`6\L<9_N0000
0000PTe<0000000000000000=2Bi0=`W0000PfZ@<ZJL@G<JH6o;4O?\@4XlY>[K8=RI4?\d0000LLh=HZ7l`jIM\[]?4<0M8oI4i82Y0000XJPB0000@X8O0000<Ych
00000000000000008W]PHW?P4_F?DlGS0000l@6]TY_l41ihlb=N00000000000000000000000000000000000000004:9c4GSFY6^149K6@iiIDkF:`A=B00000000
lEI6164e<SH[hGRc00000000TR_H0000000000000GQK00000000I9:;lGIK000000000000L?Vo@mm=<:[Z\=[@4JW0\]Y>@e?B12R259;Ui3C[D3nnXb0>P8@:HLmn
\]\?a2oJ00008@ol0000D<Mi0JQU8WRE0000X8Ak0nc200000000L8Hmd<<Q0000@D^MhM[K8SUE4WI800000000000000004?8g0000000000000000LB1<dND=0000
00000000000000000000000000000000`Hlk8mJ?0000000000004029@6J\000000000000e:Yc000081;m0000I5mb0000000041H`0000LkNFd6N0@4?fXO7TLUi2
\[jOY6U@9<j200000000h6h9h_kX0000HVH]m?<900000000d87d9<3N1?JX4VUkhLaEi<Fb0000e>@3000000000000\9jG`D?U0H@^\JI]L^j4@i^0X13ZXAc1d7ek
D>X]HEf1T_>DhNl^8[kBdNfKhbI:dnaXPYmPY<Ei\0>M8lX;dAW:X4o80B4O4RNdi:X@E==^\@d70000h9=S<CH@00000000m:WG0000ddTT00000000Y;8_00008@?j
96NI00008M:U00000000000000004@h<00004_QA`jUmLj0j0000U2GhA:53L\GJ0000Y<eR00000000Q11`0000T`_]00000000000000000000P9Tf0000884i0000
PZf7000000000000i4;TDC7XlM>U8[G>d^9S\JDC445]0000`U_IXQ74hcUj@NCXe:o;\21=d9c`X:4\XBKS8PI8@aiU9<=J0000H6AgP8bPDId6LdGK0000TC@A\2Ni
0000H<c5D:1`0000M9\dDj`6LPbO0000PNFK00000000D>:n0000000000000000`WY5lifH0000\R[T0IP:TjdV000012lc<LX@0I6lhdU_\C7h@a^5`IGJ8@^@PJ_k
\]ASdkHf00000000@8_>XIln@_a8`K=ST?IS00000000D4fYi:Xg0000000000000000Q9>I4Ec`0000ThQQ0000Hc__HP>g@T\bm=l;h=?k00000000lF<QP1<fTXb<
8`c5`aPC=9i3DNY4=:`S];C9h<AF1<ll1>KR8P7:8XRHD;]ae;DAhYR?0000L=C@P@W^T@h_lP4B\QYWD_a@lb2MlThP==];=>`=8=obDPShP2X8T?P=DDPV\2HFL0YX
H2O64E7:4LaSdm7751l`947h96Xde=TYd6;\0000@1;FI6g[0000000000000000@gIE0000`TR700000000000000000000`HdH0000@Fe]00004XRdDECZ\KNmT;f?
HK9TXUQ[dd5W]3Qi5<Q]DC]`Lml;4YL5D8O=TcVNa=^L<9TPH^ld80S\D?AP00000000000000000000HFXV\gcd0000000000000000A>:f1>^0`UlC00000000@CIk
0000hE;RP2\2dDTbT:9L0000000000000000TO6`00000000`>3NHb9=0000000000004hYa001_P4folQm0@MSd5:?8l?cVHJM;P0mc<YF^0000h`_K000000000000
Djk]P1XShIRb0000000000000000P^h795;?<8J^5:4g0000<<\G\e2lD:8Uh@hk4F@gD5A_4M9flbOH0000i7?=`Gf9000000000000H<]ITXUUe22?0000d@NI\PBj
00000000DTST0000000000005=H\0000000000000000@5Y800000000lAEE000000000000hC3gi<QK000000000000d?JcPO4<dVbM00000000000000000KGgLG`Q
TaV70000000000000000PB7A0000000000000000DTXn00000000lL4FXT4h000000000000TmiQ00000000@mW800004Io=h96D0000000000000000l7]h4FSZ0000
0?2e000000000000dVB60000\5^^HR[EA25L58>M0000000000000000`VNBdeUm0000DN0LT?WnTHkd4U:_4=2FTBji`_g10[Uf0XIS0T8_8J63P[l<l\g<0iFcPh\A
`XmVI2YJY4Nf00000000T\=Z0000]9HZ8HdUa<CS0000<2iS0=j@0000l7gZ0000dYm2000000000000000000004YmcY3hR0B64XBHG0:6l00000000`YcIm0e=<Tng
8dVOTJ880C4;@]EM0;7Cdn1O<ViXT:26M2AoTP12Y8M51<lTQ=`\<jBMA0Q3m?EE0000TI_3lOdQH_;=0Iaf000000000000h81200004f2H0000h66[\E]`TL8ZTZPK
T[NITJ9_0KRV]4WY9>:K00004_4EToo>83?n\fTaDQnhT9=e\bc;H07;lL^flkjD4881<i[IL4QXA1j6E8IQD:1XhcFCM8VV00000000Y5PX0000\OLS000000000000
1:5B0]?^a1cY0000hSa3000000000000P?KaX6XA`Tfc`[\8``LAX:KAA4NFA<69000000000000lDTQH\o^00000000P?ab@_`YPoQfi:\E0000Pof0000000000000
LP]=XE@XQ=`>000000000000000000000000`NRi00000000Q3]M0000Xi;8000000000000h\2@8Re34IDa0000Q=`Jd3GP0MmN8GJK\Rm40000DQiQE:3\00000000
0000000000000000000000000000X]1?00001;UE0000000000000000DCa:L>:Q<0U^0ZTIP_l4HcP@0fCWd8Yf8=M5DP?VTbiIh>=Pm3j;0bHe00000000Hi0^E5OM
dMHo0000<`9T\@3WHZ^Xa?1A80JOTSB700000U9b00000000H9P<000000000000lS=n84UL10n6`K:U`jCP0000hcSC0000d6F7\IcVLH95<KXE`I]HDL?AHBUahVAA
00000000000000008=Mm000000008?^F00000000h2>3<=aW00000000000000000000LUeL00000000000000000000000000000000Q=>3<6KP0000000000000000
PkP8lGNV0000<LiX4N9XdP_E0000L1iO8aWk0000Pmb500000000XTB:\TDmlMkUI4:De4Ygi=Qk`YW`0CgSTQ_?DP05lo42dj@Ol4m=`KCZ@k]R=6@h9;79`RD>0000
<Rbh4c@5U;Io0000D;oShc=ND4CYM:]>lEeFhfa41;G500004F=Y0000000000000\VR0000000000000000DGD=00004>M600000000000000000000I:e]00008B]f
0000000000008<h>0ELkm1IOM1fJ00000000h6VU`:3`00000000000000008QhU000000000000\nQQ@fEcM2TkA9:SX]:V0000HO8;000000000000`Q230000DUjc
0000HFQ]0000I52a00000000PPfc000000008eON00000\]d00000000Q=3n0000000000000000E1kP\4\]0000000000000000=9g_I7dFde>n4`<Q00000000Lk69
L`mEi4DBa91J00000000000000000000H08;0gCB0000000000000000P0?K00004ci=0000\C:b<7bJLC<Xe:=X00000000hc0@000000000N<oA3cQI=jd00000000
8>clXB6Y0000000000000000d>5\0000];X`0000hS=:0000000000000000Hhi\`Yf[0000000000000000l]C=0000000040?h<AYH\[9^0000D2BG00000000L=D1
m>JPT6Pk0000]5bf0000l5:F0000m9dJ0000000000000000l<YA\ClZ`^Uo4kljE4n7\NZc\hi1565`000000000000000000008>6d4`03lf960PjZ`ZEAXZV@dNTA
lXlkl[ReD>li4_:2D7S88cXJU7BF00000000HaYT000000000000d_Y7LdnR0000\gOYm1jV0000X0Zf0000D>@aPLDj0000Y<dD0000hL@E4T0g4^n`\fO?0;;R0000
0000000000000000l9YR00000000000000000000A2V300000000<_i2000000004AKPm>1B00000000M3Eh000049g>`bKQ000000000000haA50000000000000000
<O1Z0000dVIFDZbA0=Jm00000000dVeg0000000000004F99l1C04`^;TIk_X4TfHSaOa14AL`X50000\QQ60000hFZCl8N5DfbP00009<?c8Ub800000000dd8o@F\m
8Qdo0000@k;6l<D:l_3O00000000000000000000<;olX6gaTE[dLP8f0U3IT[i9XZae00000000e;i700000000lkD`m>LQ00000000e4UMe07fLYb<P]1jDLg[\YT;
U6^I000000008QNN\<0;Q2Y60000@0Ke`iQ@000000000UOY0000d<LQdGQ_<KW]0000000000008>Id00000000L=KZ41a\0cc80000XnJG0000lFbh0000H:IjP3H:
00000000Lk::0000LSCh0000`G^34O`c<\2il4a6Y:T80000X0B:@2MJX;O6\BbKU4iNE=jOT@V]0000E9oQTOaa]6b00000000000000000I1;60000Hli\00000000
000000000000@G9@DM@j8U4^0<F]<ke]=6<?0000l:0jXbPN0000`XY:000000000000X:SZl>150NR300000000000000000YkEh`Tb000019Tc00000000TGK:m=GQ
DR1:00000000h8^V\\R0hoO8Q=P?0000hY9E000000000000e1@]0000LQ`@0000a1V;00004U;X8n@3H==i00000000lW3h@Tn<d1GH4GA_a51c1:mOlUXNd2mR\]PD
0000Lf;X0000m6[aH5DXM;WCLUTnY98IQ7UB4;c;h<W;@@l1<Kfl0000H[bG00000000<F]oHmPB4TlEXTbD<Y7890OBU7nB00000000dDHE000000005<T300000000
`HKk\VGDXce]00000000TEEGe=\9h7Ni\j3B12>Mi:S]h953M<_:83WQ461nXOg;dk?EA2hE8Zhe0000D6=ElNjN`T3h0000000000000000m3P;0000Y2F>0000LZZI
0_]@0000L8nM00000000XU970000Pd4?<0Md4G3;8MalDM@Ca1O@DKH8000000008bmT0000E2ocL3R6Pm:<@j`N0000000000000000000000009>19A<K]E21Ohaj9
\AFk0ENa8\mD00000000000000008>m^TYJ6TA?F@]EE00000000d>58ld1k4h^^@d0C00000000TGG^`[?jdj@3XEk2]<:550gWI>1c00000000\[IV00000000l_>6
=<_mhL<g0000P[D000000000doU48:^o=;GS000000000000000000000000000000000000000000004Fenld^Ae=hBQ8V8E9060000PB<EdK[L526b000000008dln
l6OE`jjTQ>G5Tn^blbP8000000000000d8cMhdb@00000000`6BlPHC8Dd<Kdoij55IdPW4SI<4;00008i5L00000000l1Ke0000000000000000000000000000LX;I
000000000000000082SXDOQ:0000000000000ZgddU9EA=C7U22gE5::U3B_5=OgPCTa000000000000000000001=6J000000000000=>I6hcU90000000000000000
00000000000000000000000000000<UPTJ0b00004_D90000D8V4lTELlbFF@EeY\7imD[\D4j094kaDPlj^00000000d@D7XE]H`g\5i;<4U>TI8DgUdjY;U<i]0000
0000lRn30000TG[oL@bV000000000000000000000000D@8J0000TDn@000000000000@Pd[P>Co4PIF00000000000000005;OE00000000H>>J=;Oi0000T3?Eh<U]
PcoXA>di000000000000XToiM7SM0000DTKa0000000000000000000000000000I2?G000000000000@dSU\GU0HeBH]9=e000087Z@000000000000T:7j\JH6i1g_
00008cFm0000`@OI\V3;]?3`0000TEN:HAD=8;EM4QVT\Z3H4b0W0000P\lg0000000000000eS]0000A:JQ0000000000000000@ED<X`hF@9fH00000000Do_@`<WX
83Lj00000000PYjH00001<DI000000000000XR79H[f_T:^NPmR[U;fd00000000dS2I=<8O]?K`P`U2000000000000000000000000000000000RdaX>3;8n>>8A7;
58id0eCZ\Ben<48P\A3mDCT;<V8L\VBaL]8O\]CM0000X7l897XK0a:T`H==X40P00000000D=nBXY8c00000000XFJmX17]\1DCH<QA`KT40XUi0@SXE:G00000e58T
000000000000LMi6<me944S@LnVN@B[;Pm<R0000@8f=0^A300000000L=5m000000000000L2?649J<\VGMP;1U0Lcf0000Ha^D000000000000LAkRD:1h<H1]@QUL
@X\90b1d0dIaPoK29=k]00000000hG3h0000\Bl3E1n8000000000000P\F20000PMk700000000@JjB8ZdGHmgKDNJK`7_n000050i4000000000000m4T=13O5<mjG
@Ma:10lh0000D0;SHnghQ59@Q<5a0000LO`CH5]k\<SbL>4KXG`_HRB^XI?VlOSHX6fVllc0do^:M0j@a9KcL^WLTS\Q8T<S0000LeeN0000L\G@00008TiB00000000
0000`CnV00000000TB5\XGalLKm5hQU3Dbe`<16=Pb7;XJ?K@X5mA7jOL30dD7kZDXo:@Zb78GXC43XH<j`j0000XY^k0000X\Q]d2Ha<PkJ00000000DMn=00000000
H4nQ@G9Q000000000000000000009=bc0000000000000Si^X?6<0000H:ME8D=14e<`I6S956WD0000XG[c0000=9`9a>Ph000000000000000000000000@YS<0000
00000000T1=g00000000\`UQT;hYD47iLPTj0000TULS000000000000H6Y>T`8c8IDDdP@6DPnGdWKm`Z0VdLLlhZiKT[UY00000000<o=OlWIH0000hQS@<@OT<99k
LKEb4n6P000005WNI22K000000000000hIHe@^Xf0000000000000000Ll0L000000000000000000000000P7VEDkgWXodd`jLU0000lD2@`9XH4Cg4`MQR\T:@0C=6
X]WOl;YeT_bi8aR^`2n;l6f:@AeiP2XWDF@7Q3bWd<PfPW7ga<B30000000000000000T`2600000000]<4STU5E@E;903Jm<b3JDK0U@X4;0000000000000<kC<P;=
HQE300000000\diJ`7Z^000000000000]1^H00000\7[0000000000000000M1]flL891=7aU>Bg0000000000000000H^lVd_Hj000000000000XhbO000000000000
XJ7QXnC]@:0UL?1G5:NPE6DO`MjAT]G^h4^dP<;c0000000000000000lS@gdG_I5>bD00000000P@1K0000@;;30000lGVKl_^E0000LJ?b@NN_<eB2D_IU<gGk`k2U
8Y`R52[>PM9JXB\_I3oI0000hf3^0000@Le;00000000PEcl0000HIS700000000`4Dn<;i@a?6E000000004RWK<oP000000000T?FC`9T@06fgT38KHIEZ8C?e0X`]
000000000000D3YSL=n00000\M?@]25h00000000d@N:5<;O<<RlU2dF0000D\>3120f1=OO00000000HX]Li9k1i5VH@hgKXLfZ\VBjLc;100004E66Ta1WTc[S0000
@<oQ0000<Mgh`1hl<VooLSPe0000XRhf<KMk0U?<000000000000hCa]hR9ATa_\D<aYT2ZhX]Ad4jiVDE9lY2jW451N4JfbA8m3E<@n==ZJ00000000XO6o`em8hX=8
0HkCXiWn000000008X`khD^c<fE=000000000000h^HV00000000l7O4h7Zj0000lca2A=Glh[2\0T^D000000000000A5fj0000L;QV0000T4PSDVjdA?KQl_2:d`<<
TbCT00000000l?YGM3mi00000000\1L200000000@P9M0000Y>0=000000000000000000000000e=kilGGn8C>W8HdbH8OLTFWM0000X8_i8\T;0000000000000000
00000000000000000000h`6?00000000hTaZX]13000000000000@2N400000000X2CT`F5`0000000000000000000000000000lPAIL:Wa00000000000000000000
00000O5^i<S40000hhPSU:c>000000000000`CB60000PRMh0000XJ7C4UIM0000000000004_4400000000\^VZPHI3H`2nl<_f00000000Xbno000000000000l7AA
<RaR00000000<?<e00000000TW?BH06`P@VB0000h8Z6<W46PWlfm5XC00000000LV78@46S8HSj53C600008lQJ00000000000000000000000000000000]3eWE6fJ
\ITg`CLLhH5_ThkBLQ8AdnARd=_k00000000hc>cHLCZ\Y4;TZ9^0000000000004K>UY=d4LKFUTMZbH3jGL1`j02Be@OlfM;=Z0000\=>H8=iUDINLDf2bDi@10000
0000000000000000U2<O000009n:@Pj@0000dYWQe>VAHQ`I07lZY>\b00004[kl\RbH0000000000000000Q7Sn\<VnTIUk86FBTT2`Y5l<0000000000000000Xk2C
\<;TTUe24\a<00008_`E000000000000LUnM000000000000LbK`l1RF=>O<0000=2>=`Y2\0000000095Bd00000000@a^TXm?S0000L[M4M2?eA=9_Y:7gH6oI0000
0000<kE64mJmhJ>a\;oH\_=h000000000000@6Z0HYfG0000d4XI000000000000<Hg`H7jM00000000M=KS0000X7OilIB94979L:naT=ODH^ch8`HI41g00a[^`akS
`Gd@E4HBa4VM55gfQ<]`0000P;4Ph@fa]41K00000000Xg0T\o@`D9__d;El<FL;l6`h<Y^9@]4g8[jB<j8J00000000h22C`8QCLZ\U000000000000000000000000
00000000ll5]00008@>U54bE0000m46PLAdb00000000hVE\l\WZ0000000000000000000000000000d=h10000\o=mX=B<l8B]000000000000DMLUd<8hllZKM?<c
4b2^hLo7Dn]GlGgPe770\Y=O00000000\3=bhiO<lCX90000H@HG0000H?iZ000000000000X66DPU]bLA@mhYgd<KP;dM:5H<SYdM42lVQcdoM\=3jK5=8oL<_0dD@E
D=E:Q=ZV00000000000000000000La0[0000000015M=HR4E00000000i7550000000000000000h<>N`@CGhAUN\J;XT_j44mBQL8=H@[SWT1o64hhU@IAb=2ak0000
e9iZ0000`A`20000\NSNHjPU000000000AgT\G7>0000dU>Q000000000000XR;1\Zko0000`1=V@CEe0000H[O3liVRTNgUm237000000X1T4cVlbZClZciHCA4U2<k
h<ah`4aVLAfEDOR0XdA;@:nR000000004bd10000XGTeP<?ITd72Pi=L1:cV<fFoQ>nPY9lH9?LJ@a6:00004CIN00000000000000000000XHOYd@a:<NLFX5c\\:C^
dRP9PFV[@]j[00000000@:TcU6@A@5_000000Q8S000000000000L:X000000000hC9J\W6F4SKU0000000082TJXEI_`JXZPcSdA3;f1?4k0000PRDKdaD\A=1d0000
hk]dlnX7hTaK4h4Oa9hU0000PB_0HVhndeBX453Plhda000000000000X3:0000000000000Pdg\0000H;L9hcGWL?jNXT\Q@WRh4_A9H\ZSDg4A0000XF0:A;`:de><
leWdPLD[U<QiD=k[0B9@E>C]`Qk6TgA?0000l5VI@f<@\8Jj000000000000000000000000LRZA0>V6PFaBLPol0;MA00000000lUSJ0000HZ2h0000l]04H>8L@IB_
XOd`@?:lP:>aY4LR@4fb`>A]DN31m7VA0000h1S;0000h0]B0000lJRZ17^j00000000T2Ai0000PIP^8l]ALn8Zdj5FQ7h9000000000000D<=V41R=0000dTg<H]I@
8@]?4kh@I76II4Roe;4`00000000\`Z_a2=74OGIi=Rg000047Mc00008DNc00000000DOWJ@UKg000000000000000000000000d<km8>_b0000h7U@X`O;0000M:Vi
0000000000000nImT6C7X?b\dLlShHc2e9O50000DP<U0000\3UCP9:\X7B`9<o?0000000000000000465Pa9QB0000L^iO000000000000D\=N\fT9000000000000
00000000a<a2`VY;00000000U8:600000000e=AWT[[:4;P`X<Ko00000000m:P<00000000X:S<4MfPU1e8DIEJdLj[E=FI00008JnNH@cg00000000M>Z=<g=7X2eI
TeA454KHU5`=<OMN<k0iU6[14Jlm000000008Vmk4g6k<YFQ0WX0]8[91:KG@S]34DOB4oNX`UBAP4980\TG4b4:]<`9PWH?H_j^@7NU`a4m4BLe00000000`5SJPBaC
00000000]=;0HZeDA35VT>kQhPjnllZ`=1nN0000`L><`^n1000000000hEb00000000@N`7XPZH<VKO00000000I=A?00000000@fkF0000@YD<X1i[XJWlTZlR\VBL
0000000000000000A1TC0000l5QPLe3XX^6i8LZf0N6A<STF00000000000041j10000U:hB000000000000000000000000@4d40XmB000000000000Hm`O0000Q3[k
5:980000XJiW8:`7U8GM00008SAY000000000000TLSE0000`mA[U9aA0000i9Xk0000H0VH0000\<F90000m=a^00000000T:6GHA2B56^^00000000000000000000
TT;RLM<S`TT=0000000000000000Dn@K0000lBdPLEBQXC<hXXX?03IB00000?Lo@VaX@:7Ni<U;]=i800004CS70000T4:B00000000hM^U@2D4470ODn4OY>]10jdd
`l4;A;_;0000000000000000H3W\@O<2@BHULRZYLWl@4OAK000000000000M:f800000000TFT900000000]3G2d3fRh6l@000000000000000000004g1L00000000
000000000000T=BJ00000000DT@:`?TC\Z1O`l;J11i:0PVi\EJFU9VR00004<CcQ3h800000000]8W^00000L8g<R5=4Rc8LaUPPbEB8cYh0000000000000000\O>Z
M4?jL06ml3c^\D<EE6];@I1DT_^PPdf48il<0<LDP5C8U4jP00000000h<;G00000000loe6DM[W0000hfSg@7EQXTMC`WgYh[_ElM_iD@CZ\AIhL5dNT<^C<GmlHJF7
\?9d8Tf>4ZN;8]VBl_AF0_HM<RQj8d:;0gC_hW[_Xc1d<h37M1_d`7JhU474=4S]D4l9`DGEX[lKM:e64C9Y0Zh5Q9=n];1QI;PM0`P:H5nH@=jdTSQ^TngBTo:[T]eL
`WB`i3nc9<NlT:ma0000000080VZ=7:W0000h4FQTkO\U1aY56H:HIPG0000dJJADMSL@3CWD4fHi5<RE>kSHBaU00000000000000000000h\:OI3li00000000dl?D
XUi>0E^`]9J10000@Ikn0000`kdo00000000000000000000h<R;<6jI0000hQ1K00001??K<YI8@b06<HLo0000a7]70H8Z00000000@W=>0000000081c\`9E_8Ng>
0000000000000000PMG7TMK200000000@Wm800000000Hl=00000000000000000H;OKI5gB00000000l97nPK@9<7;<a=ma0000l<K?0000L<5h0000LW@100000000
0000DbgHT[cH00000000TYgJ0_iIY>K^00000X:C0mf[TD[>00004lEX\TPR0000PJC84@TU8DI0hOWbPUTaA3[_TTPBL_dlDR9^PFFA0000I>]=00004Gcl00000000
0000P9?10000000000000000000000000000XCiE4LnW`KZWDkU>``gC<i^JY0AP59S1Y;S282GU=7J2Y>Me00000000Dnife2C40000000000000000PChVT7c=`@Un
l_]Q00001=]YXG_00000<<^S8VRP00000000E3:5000000000000000000000000<=Z`<U^dP^QM\XLJ4BI[00004c7o0IEk0000HC@\0[>1HJWC0000dNK2<0Gk`a\V
A:;B0000=;Q1000000004b[3P5mY00000000`c8[D6J080L:<@E\XHQ90XmLE29l@Pa1H^k;PCV19:Zn8`:@U83400004kobA=350000hV0E0Pcb00000000@KJd\VF2
@o\X940k0000TMPKXenn`l0<<?[>0000`A`\000000000000T[0[h[@lH\?CPGFM<hhg00000000T9080000l2_L0000=:=Ce3\O]6;K00000000TMkF0@bI\I^;a:Dl
4^YY@GGO9>Ril81nh]P4U3^G0>7L`O<H0000d3X=DG:7000000008TGFP]TA00000000\DB[0000=;6mdK:00000000000000000000000000000hS<nlDiP80K60000
00000000000000000000\nZXa3IDT9JWX7YBH?ZhTBo5\Zfi=0hh4LeHH2BVX50M4N4\H[TF<cOnLC\Qe>[3]?9llInoHD3d00000000DBMITmk90000XGSi`h_Cdo4e
P6U5D?BO<^EQ`AoPHM0aT_6\HaW5\2]bI3bcM:k900000000Dg8OI=<549\`hEHi0000000043hCD\nQ000000008[c90000\?5m<8lm0I<V000040QEl25OH99FD\Fj
00000000@6aJd5Zlh9NN0=T60000000000000000<^9G0000h]N\000047P7hbD]0000d<O;LPU<<ch3`QI70000PKJ=`_ED0V=U<j7jdSR700000000leJ000000000
0000000000000000LZWb00000000HF]Ahad_`cb:lQD40000000000000000@=mX0000P=A500000000000000000000`P<<a:Od0000l9I>Q<Wcd3ZI0000L700LE3H
8TfP00008B=Gh8e30000000000000000000000000000000000000000000000000000LXe500000000`17000000000DME]00000000==<M0000000000000000P43L
Y5@000000000DUJeLjgBI6ZAL8m=5>X?0000000000000000@NVBdOXJ@E1i]2M10000000000000000TXHV19Ib822i00008N7500000000@?N00000THDZ<X:70000
0000\\Ah0000811?0000@52K\Mi[8@F5@bInLd?N<0OeX3:e@S14\h`K<@I0loVP8`<jP3HHY1C_000000000000000000000000`W7AlGC7Pj840000000000000000
0000lBagLRLj41gVM<]HlQo78@VP`^OQ00000000<LiAL_f>ha:<THH60000000000000000000000000000DoLa0000`kg;X9HnXFBE8\1BI9;a59G@000000000000
0MRdHloLdm:JE86ai=V?00000000000000000000<o\n0000]>lL000000000?CShHLb<TW`e9iiDQWQ409;@BmOLP@C4jAKhBiUPeL>5>9O00000000\ik=XbfS83O=
8f_;\[U?0000a5]X00008?n80MQ5\VAPlafX000000000000lJk\XZAodOWo0CJOHg06E6Dj=>[?0000HWR80000000000008jNf0Ddf000000000000h7Loa>6XM6\T
0000POb600000000a>cFXAa`XAV9``MN00000000000000000000P5>S00000000000000000000HSWm00004IO6=1Ta00000000dcCK8Q<D123Gm=2Z49BmH`D@0000
00000000A3Ni000000008Y;k0000\_DW0000HnMZ0000000000000000000000000000000000000000L<M3`@RK`LIb<W`7Tb3ZA1Ao000000000000e2OlXKf6]3E^
00000000DL[5<Q?k=6ET42k3hBSQ00000000DSDR000000000000T1nf8AVH`Nm_4Z^:]3im0END0000000000000000\OolL1Sd`]mlX_B;00000000\Nj:00000000
diPJi6N1d5aS0000l891@6<oh7RM1<Q900000000lbgg`RTTP`\Oi8A;00000000m45>00000000XVnJd1cm8Fn=U7ONlEjUa<\F0000T7WH0B@CHCbaDhag0000hU@M
0000TQRn`Z>cE<b:0000000011Rh@>UM0000HG:I0000000000000000dX@WLX[500000000`g4eH@U_\k=[0000lXmdl:N<X;^0hB0kLBLA`C;cLS^=4EgZa9Am@8IO
0000000086<RLF3L00000000000082oU000000000000h>fL00004U;106GDa6;`000000004DO2A=7R0000D;?9Q2`h\1dFLP]f\\20000000000000000000000000
Y>F]T>=C<nd2Q;]=Y<<ZI?0c0000000000000000`4=E000000000000HmKl@2fQl[C=\RBP<hYID^Do8c^B`dJel4Kd00000000000000000000Q<l`00000TE[\j;P
000000000000@5]MI1`20000000046440gdC0000<26=0000D:Z70000PRBC000000000000H;biY48J00000000LnYd\FE]000000000kHR00000000e=`20000<WM7
Y4QW0000D23I000000000000`5Xc488c\@8i85:kX:L?X;RQHA2MQ>Q700000000PP_70000<1cMhg:[HHI_00000000U:m[hA=Q0000Xa@blc5i0000000000000000
P1J<00000000000000000000d<m^L1>Zd@U31<:A0000hER:000000000000A=1IPlOG`mV\]84cA=S3000000000000]3nK00000000`Z3T0000\D6`\ah00cAIPlMm
\U2IQ0Z[1;b;0000d8Q700000000defFTM5:PQoUlY\L4RA7T_el\g[Y00008M`m0000T62XI?G[00004G^D\QmI0000DOnE0000lEEU@i6:<9[GPCmo<=6;=7Vn0000
`GEX0000PUj<4Kg<0000<QWZ`\I2<jkGHmAI00=FU5?X0000000000000000<9e3Db6VhXP^D:;m@0I98@Z]0NW6@V6[P^Eel65[PC;Id^B:<HMQE2ZZ000000004ScF
0000000000000[@98b?@`n@g==TG0000000000000000@;A500000000P>Zb0>9K000000000000P\Wg0000000000000000lFLH00000000hfCI0000@<da\[j6\cDS
e95C0000d3WfTjaXXdXUP8=VDH^h4O=V\VFo<lQo0m;Zm7Y8E:URDSZR4OIHA>Lo0000PKY7X6^`LQ[lPd4l000000000000T2>c\9MQ\:i[02^\h\3P\VSC<Ya<0000
00000000<Xi`00004>\PD0<A0d[Y0000d0Qo00004B4Z00000000Q<;751_B0000DNHPX^S[9>Qddc@A0000`TC?X5hY<\Y3000000000000000000000000H2=W0000
0000HADF00000000000000000000M>\D@28ZHGWblYSO0000000000000000000000000000000000000000<nbD0000000000008;2300000000hC8k000000000000
4T2P@T3I000000000000dO[U<R@h0EMWPl[E1<F24O0UhX_k00000000HMY=dPWT000008<847R<4KHV00008Q>`\8YWT8b`<9jVPC]G@?kaXCe?`Qda`W6_4WnSD<j4
8ZUelF^>@H4jP^LFDWdiX5N`X6Of0000PO61lMj`h;[VhP\ClXmo0000`0B0@kKX<Nd50000l6TGD7W8@;XD00004n::8R1L0000L2YE00000000h6CD<LF]0000PFaV
00000000LaAj\FFdH\a\df@7A2=AXTW?0000XH<A\\1`@fF712VE52W;000000000000D^5am31`X>T1000000000H@R0000<>iN4c0j1;2bA>LEP9\OLXjOPhAf0000
@2UaDT?i0000D?Q9]9`T0000D^E@0000480D8PH]lRgCA9FJ19KWm:0e0000000000000058DHl`XO1BLUI=0000000000004Dn_0000<]Dh0000P27^I0\5Td2bU;nD
I8OZh98@0?F``F8eE0\E00000000<@YM0000`U0M0000Q:YHm9Y=0000P7^T000000000000000000000000<Tai\Y<n0000000000000000l?GK0000000000000000
00000000daKMU;f4<EHE`M;`\M>EdZEM4c[;HP1g000000000000000000004MRRlITL0000HXeF0000000000000000000000000000`GS<00000000HLP[\OY:A?8@
0000LDaE0000h;K[4<h1\?E\\CellKKl]0Vii2]AD5AV\CZK]3nW0>BE94lZ@Hch<YZbL`:W0000@bC8000000000000<YF2`Vj7d[6LPW9`4cG`0000T2S3\1LdhG;P
dd8T000000000000000000000MS4dgEg0000000000000000000000000000H0P5D9o1d<o?hU=Y\\YAY3>EhJ6Oi5;V<Q9?e>hP\n5li<EH`\Qf`HBT000000000000
00000000M=^40000<Z_j0000@V:@00000000<59b@6WSh7[k`R4d<BO8lk>i000000004;160000@61eh:^_`1i6X;5FT1E6@AjjL>Kk<EO<LUVZHbbR84W]Q1PXA6jm
00000000h74K80S2H?T_XO2b4X20l05VQ13K00000Smh00000000000018T:0000X;3c\c\4Tn1kh2_kh4i@0000l9ALL9M^`EK?\VGj0000<@LS0000000000000000
000000005>R<0000HO5D0000000084afh<7P127J0000XPgE000000004[MX0000000000000000m9<ZU?3Q00000000XC=E4mG5000000000000@MlE8UFF0000l6^6
`iB4e:Q84G@h0000DHa4dGAjd_BYL:MMP[JLPC0e4Dj]e5ZQHV5Y\SgH@W8[0000000000000000000000000000P3BC@Q^70Sf;8`VWH2^kI54;m==@E?G4000043W<
<7:Z4XA:T1`\8dHE`g;Aa253T:A[HmlM4RfQ56jOa7c5Q9Oh00004VkX`NM:0000La`Y0000000000001<SC000000000000PGATP6Tm00000000hO<S000000000000
<51?PU5jHbV;0000H7OJ00008Qa<0000@OcNM<L;00000D_^0<ih\B:@DJ^7HTm1Hh<5A1:fXF12l5EmA;Sh`QVeX;TAlY1E<ckfi;19<A3\0CKD00000000P:2`0000
`DhC000040T^HQ=RY=Ac000000000000DcD6l>ST12725>^H000000004J_90000dE8C@`oD000000000000\M3X0000<AaR000000000000\]59E;04000000000000
00000000`[1I0000<hEJ00000000000000004C0300000000PIX=@:?2`WBl000000000000TTjI<^M1dT][A1JA000000004SUZh6McP8k8D;M4DBnX`3>EL@^iDFnn
@b2T0cJ:`a?@@G1FPOa3T]GO83KV<mB=10_@8I=Dm;JMY;o:E<PRPbF1LOJ5@e8<45k[09DcljKGl<4a@cBHE:O@<?31LmXHi=8Th9H4a=KeX?=@I>@EPNOm00000000
0000XnKj0000D?2IX1Y_00000000m:?n4A^a@FiRL_37DTD54kG>m3kE00004;5j0000d[2l00000000000042m=lLfE\BY8]2QB0mA9PQdRHnoh0000d>f:84Hb5;SM
Q=VKLCfNPI^HDT>H4Jf7HRFXTTQT000000000000PDlk00000000Q:DT8HB381jF@N1]A:6800000000`K6dM2fL00000000000000000000D`OT1>NIE0X]00000000
0000HLHP0000`4nD000000000000HT=N0000XWl\000000000W2ZX\O3T@aVX=M]XSJWHX1Rd3J9de:``gD1XgTk0000000000000MRlPVU200000000M>Jk00000000
0000`5ES<I4e10\o5=[U00000000X;Y4XNeF0000LNda0000T;\40gOAM9U\000000hmA1BV0000Hg8a00000000=>AD8eE00000L@<B4B9_4JJ4\L0l4NWe\VCG4K1N
PV_4@]5R0000hI?i4a;oa2AUi1;Ni;EO00004CYd00000000dWZ=0000lim>8mn?P@^ZhJOUPY`:Q<if00000000\PH7PaZWdLD;00000000]16F000000008WQ10000
0000DD7F0000d9N=<Ha]H6Rk5>SJlM]PPRC_00000>RN4MQEPT9I00000000PWWQ0000<FD^@[0fD\U0a0aJ0000A0OPm49`dCUeLDh4Pd5:000000000000=6=20000
0000000000000000PJ@d0000d7JV00000000<Y3A0000DJjnDeF@00000000lV4MXZK2PcHddLf<=>nDe45\000000000h2K<P5VLAOZhn0]00000000PC3=00000000
000000000000000000000000@MKU0000HibW000000008YdA0000E9\X@VJb<T<g`ZK?0000X1^500000000h?K<4E>Z`NPEXbg4T>PCXS5_0000X^?7=1LOU8f[L;CZ
XIDoa3f800000000`6`60000h^o100000000XGSR0000L`JQ0:HK00008B950000XGAJ0000<2UQ0000lLU5H]kS0000XYTV00000000000048l90000hgD?0U1d0000
00000bmJ00000000\?5^lk1aH5@30000D\G50000000043oUX5NR0000000000000000Y:GiM;eP0000`Ag5PHMk4F;HE<V1l?d?\];mhbhn00000000`1YA0000i6Ra
A=fYX?UD<O7f<l`HU0E\000000008BH3<P\3=2LE\`:`542VPO55000000008G4dA2m@00000000PTlP000006MV0000PKE700004S1l1:Te00000000\=SUXLLSm3?3
00000000@1TjLCL38KYC@_>[D\@UhEk>4ZiUM3e700000000`3XjH4I=TR1kHJcXDMg`M=`n8@]I0000@R<?0000hSe=Xa>Xh]m6`PIlllUZ00000000000000000000
0000Pko8m;c=hHTGPF7PQ<??<::J@ORiDBBi8T[g0000E;67<2<Q]<Tc000000000000000000000000000000000000T8;]XW_20000@FAA000000000000P9:OL4do
00000000XOaRH[GL00000000`H\SDWc[I<KN00000000PE>E`a`500004<]9L;T30000000000000000<7XCP=Kk\ZBkhj=T00000000d^1^0000Pi8Nl=@MX1ZV`F6m
@?nV00000000DBk4hHh200000000\IH8hUTUlKM@<^DJh`ZUXc^i000000000000HV4[000000000000dk25`E4OQ1>m0000Hl?d<QAfm>?@000000004DadQ8Q[PT`S
DYH?00000000000097Zd00000000M0^G00000000dWGOTJV00MSDdY64D]EULI;j<E[<T?F5M>^Thd9;0000hc^^LZ]W0000P93I000000000000000000000000H<9B
lP;d00000000Y=;Z<<onE8d60000000000000S5k0=mI0000dJ`Y000000000000@7FPX`DV@dMe0000H;i385o<<75o\>2O@@mZlFSJM44L1?K3<3_[@Jl=hTTIm8TI
00000000hN7l0000000000004ZZ891`]Y<\mXKR;00000000000000000000<k:V0000000000000000TJe0<7KW\O7]Dgeo0000000000000Sh9hjfPa<m8\Sm=l<n:
Dg:1Y4C@0000hObb0000`Bl]0000\aThm4[E0000\Z=Y0000T]e6L`QZlLJ?00000000A7YeX6elh]R=0000lYi68?o?ddImM1L10000TbW]4IOJXcKTLNn8PhjXH3Z?
<ACnP_Mb<U>D4B4eU1Do]<E?@V:PXIBl0000T2j7`3J`000000000000470C0000DaCf=5:S00000000000000000000L;<G00000000PGhM0000dLSd46[;0OE<@ioH
`jlaA37LQ<;[]=m7<0MFe>Za<blZ0NS\\C@j0=1aTL`KHM<bP\QB\XdH0000000000004LAK00000000000000000000\^Lb000000004j>ZX2P8LR\de0QEE15A<]W\
X\SG19X200000000Q46@00000000000000000000L7O?HQb6L^I_`Z;T06g010CB=3hFDH=Ud]MOL0`A]8Wg00000000H;Qh4nEa0000000089C:hWJBA:<M95H^`oHO
00008<eT0000T;Mm86:[TXkN0000\bZ50000h0m>l5L2H^0J`I5M177o00009;oF0000h88?POVA000000000000000000000000PRI]d<RQhW[jDa43HdG04NH=lmX\
Q6\clc:O`:2EPReGH:3JA2mL000000000000000000000000DgFa4iII0000`:EIP=O5l=nUDOF[TXcS4cWLPngZPDAdU0fo0S=UdC?<hSO1djd:D^93Y185A1aI92[X
9:4=a;iR]:V9D<jP0000@0f;0000000053Q;LSA8DNm6@hc;PmCh59RPhDUe@=J3H>m70000`1:c@CP3<\^3m;c4ln_H0?;WA=^XX^6<LWNDHk8OM0]e00000000X3gQ
000000000000PTHE`Ro:m9M4T7lD000000000000dEi[00000000HY=`M4if@0[RHMhe4bh<m89F000000000000<=_V<20_TI\G\1]elb4IH77\0nEE000000000000
XIQ7<_fG00004T2Be33>0000000000000000m:fG000000000000a5O80000\LJg<BI3e6::00000_NW@S7>0000DBb0dHRQ00000000hZ8:00000000\X7X00000000
]=K2A>iU0000hK2d4MR:`75B0000<;E=8Aoa@[mS0000000000008:HZ0000D]@95<CnleO600000000\<b[D\8_<P[G00WO=>3^0cUJlDNR00000000@TI]00000MS<
\aHGhc[E4gZ9000000000000hH:`000000000000H3\J]>oU0000PKCc\g41l@AI4gl1\`;W0000<`]W`V;J0foIT0gf@=AbPYQ<ha:HM4FnT2f]a9I2<5EDX@eKLQaZ
H4kjTOl7`^G4lf_gh7[QM<BTA<TBHbb_e:Ne00000000d<aBhK1400000000H?VO8`K@<ELHD8[9A:>Z1>fj00000000HTUhD@Y<Hbk`XAJL4X[P000000004jJ?0000
dU`H<g`Q0000D4HVT=eOL2gR`PjM<c<Q00000000HVU``]DN0000l?3V<LlE`Y?M`fe700000000HoS<4=`D\Y]L0000a02X000000004GeHD\0>0000a=U10000\YiS
0000Hc]O4R\40000l\4Uh=G50000dK]l0000d<iH\\biX?7fI:;Z000000004[Ta0000000000000000d0Qa\GG?000041Q\1;j]00000000@7Al0:8DhUNgTgGW@lV2
l=lmd_J^Y3JD\0mPi2d4=;OZ11Y812>]0000`m7oHD4Q00000VQ68M^d=0SL@Cnhm<CG00000]IaD]?P\b?Qh31mY03N0000\cCV0000<nBO000000000000D9>3hF9h
@Fn\liL>P<\`00000[SF000011Z^8\HT0000LW<lLbk00000000000000000H`m70000`[k4XVM34=\;diTl00000000dj7F=746XDSODLC600WZ8@c1000000000000
`JQb00000000`0Ik@MMKT6LXP]XmPYb^DH;b0bL04Wn>13c1HE0c@4gQ00008AjB0000lh?<Y2f`00004QcWhP\T8aoP0l_60000\S9?X6;j8=`o@hOU81NT\:E^`3VB
00000000X5P0\A[K000000004@dl0000000000000000000000000000Da6H0^>300000000000000000000000000kR0000l48hLGna0000I=1XX_InU;Uf00000000
\>TC\DnjDZ918\4DhfFc0ecNT1?ZPNZ100000000000000000000hX2Je>Ta424KdYE]8_74M8]C<79X<8\_0000000000000000hAfg000000000000Q;Zd0000XHGH
D`>U8E<m0gC70000dlATH9ILP1PZ@[fGlfDclhkV9>Ab=>]d@hg;A9H9000000000000I<EZ0000m0[Q@0Ug@?J2@MN?Pe:J00004Rk^==Z>000000000000]2^b19f6
E;Ci0000000000000Vh?X69]@<Ti<XkiE<mb000000000000000000000000\?k4DF?\@9E@00008aT\0000T_7aL;<5U>kD000000000000T[ABHhe[lUDn@b<T0000
T9FN00000000H\DK000000000000h;<mTh=]XRL6l1G1HAH?0000HMXmDaZ10KNb00000000D879@7AZ`TdTY4MJ000000008K6;000000000ZXVa>C60000X;gJdY<E
0000000000000000000000000000000000000000\1LYe429lLEIHN^J@:Xb00000000<A\5Dbbl000000000000e;cX@Y6fU?AaX?ZF=<h[lFA]8]l0H3]Zh4lO0000
9?;ge3WYD4i00000`jXVhgZ]m?7AhiZX00000000@=GQdHO5e8CfI>gl00000000DXh30000\Q]l000000000000000000000000@Ua60000000000008XUGTX`BH^50
0cG><SSS00000000XEMe00000000000000000000HaT?@;>i00000000000000000000000000000000H[^g00000000L4J\00000000000000000000lXQ;P^[;8b7o
hlh^]>T:DFB9a4^i\VGV0000000000004X99hI400000d:0>@b6_]>RW000000004LCA0000@<8[0000lfZY000000000000Pj1n0odN0000@^UM0000i<o]`:NL0000
\2?lh8Y<0000LJG50000L__N000000000000dlHQ00000000H=Qgddc\DDf<0000h`iQ0000P7gM00000000@Lj6LMLo0000<2U8dP][Xn:P00000000<>G20000<W5U
a>>e40_F`:jkh=h=E=b?0000000000000000\OgQXYkiD5ciXk`H0000h4AmHM<nX1_S0000Q>k_0000LADj0000P417<?Qj8KSbHe0iDdDj0^oBDRJ_D6dO@Y6Dd9n[
<jhf000005g[d3PZ@O[5hZ^el^a]0000LIKd0000lJGkD[Tk0000000000000000T?:E000000000000dNo7E0TK47kNP`8Ea8WR0000\DS@00000000d_2e`_K08<Y^
H=\2Y4WgX_d9P]5E9;2SI;>500000000000000000000L[:K8BedTE2[00000000dT05P6YV<cTji6Ua\EomPf9j0000TjH<`hMY00000000\oZW0R>60000L6o0T@>F
<H`S000000000000P1AMXfB=4]]VDVkkE7aFM=_<00004dEc`<BD<Om^le`HHl<\h;OkM=\H000000000000000000004<79<[;WXVOB<a3hU9fZ\FQC\C6JLG^R8M[c
`XSS4gASDlnL8?XSa1g6U2NB0000hIU7D2FYHa5X\kV0PW;l10em]8]7lAhD0000A>4T0000000000000000e>DYE=mml?c50000000000008ZNLh_RYhb0Ia6n<PLM5
00004hgU000000000Zc<h9Gk000000000000000000000000L[E`I1Hm00000000Y8FN0000@eZP00000000A4i?0000M93l0000`C_H0000<[Ah025APE^O\WTXh@>8
Q<6QE2JG0000`Idal?=P000000000000<]6H00000000hEG7<SWMY5<^00000000e4d?l7acXS9P0000000000000SH2<`HV`kB400009=aR00000000LCGM0000@VC<
lRbY<_Wi1?4A0000000000008Y:iX_7U0000dA@AXiHA00000000000000000000XPBYd<h^A>aQ00000000000000000000Q4PM0000d6D200008E0I00000c9P=<`T
0000=2N[00000000dY8Rdkaj00000000HP?JP>O>PTV@@X6;07^5lLjd4k;JL3_f`Yejm1==U8H=PMCI00000000Q0nT00000JfoPEDoM5N30000X=6GTMCoTZ@ed]bS
<m64Q99904f:D3@o\bfEA0XMA=U=000000000000`VC34Rb6038:PEOY8J\YXXS=8;7`T[J5l\?o0000000000000000<1`2P2[7@En^DGDh0000@DX=000000000000
lbS4TFk;00000000000000000000`@k5@3kjH`b:E4FN00000000D4?Z@CKb<R07\ZIf43Q4@_Z?`X7ETa9V0^bW`2dQ`;9A@kCZ42MgTe77e;j9h=?:00000000XU8S
l?Baa3]]A3_gTAQ_0000000000000000XUW80000000000000000\AdJL8\M55>M0000000000000000`HRC00000000LJVV0000`ALN0000HYUc00000000lCQhP5fU
P>2>DK:m<oe\P`QhlL04LEj9A4MZ14ZW000000000000LNBN53Om99NE00000000PZncTlCb00000aCW00000000<P=T000000000000Td\30000LiR]Y8Vi00000000
000000000000Hd65hV6lHW:i\fQQTJH]Hmga0000m2R[00000000000000000000Pn\L0000I63S\00=PbLY000000000000`<:UD_GDH<VG0000\\77TUf4l;>HP_[W
00000000<OFIPQF3a9oE<S34000048lJ4JLj@4bI0U1Th<@^8R=Zde9LPo9]loRjA2MUD9;b95@E4911DPHS@1\V@^gXP3OIe8aZPE584TU\9<@V<Zj:00000000dXD[
0000h1_B00000000Lifh91oXI>M;00008W;E0000<h@60000000000000000000000008aMI<hm40000D8H80000Q<fH00000000DGjD00000000000000000000P0>_
LD0TTKK645f`000000000000L?I60000`YZ3T==N`^F\91Z@h<94T>OY00000k?gd1>Ke>H1dS@90000hQUX0000\Yg29<=;0000di`4D7L_H;_8L08cXf=mhc\JY>jE
000000000000`Ji0TjB[]=J9E3iH5=a:8KcaDFA8`okh000000005;=N0000TG3T0000DY5_\_L900000000\T5:E;WO<Eo_00000000h1jb00000000M;e80S=F0000
000000000000l\;d000000000000X\lSPEDY00000000Lg;m0000dI`Z85:YDTQea;g3`o4@X5mk87Sb0BhmHUCHha_A00000000000000000000<IWi\je6H\5Wa>Ve
000000000000TFUA0000000000000000000000000000LDW[0000E2K=d=:@DBa200009=VW0000PRDY\4iPld<=A8SSLnB=d3MWPjWbL=l`0000@4hX000000000egF
0000Dfg=LY@7d\Zn00000000Y:PN`70f4PeiD^R@98`F0000H=5[8AR[0000m<0iH=XiH[bkhd8G0000P[R80000000000004]XFh5SW8QjK0000U:YWm>X]15o^l\5E
0000@QGC5=N\TCbNL6Sc\HXB0SNC@N0A`=GD0bN90000000000000000X[ZCQ?;L<?T2l]mIXSI>\fb300000000PbRC4SdaU6CP\9O600000000@7F?X8NQ0000\KB_
d]g\`ZLcheGT8;43l<hN@;UPHEF]]:Faa<8=0000Tni4000000000000000004[>00000000m=_000000000000000000000PG=BI5Pm000000000000000000000000
0000`Da30000000000000000dec800000000h5>e0M5K000000004S8000000000A=:R0000A8e5Pa=2hb1Rd8Rh\=\F0000@?df0000160f000000004;h;00000000
<^=AP>ME0000A0DN0000000000000000TJ3Y<XW9Q:U:00000000h[LJ00000000L6TP000000000000LWkP00000000PHERdL`h00000000\GTZ<5b2laZf4cM[0000
TkSlHmKN8QPT8\;W<jQ?i<dh00000000H3ab0000TmUJX6Nb@7CRH;ANXF4Il1VPLSMB@`Pdl5]=XOVPY4V]i;0R0000i<>ODM=[HX_EP^Yd0000]4?X000000000000
HNB8Pa4GTokFX<^[<Pdc\l5K00000000lCj8<INU000000000000\DT00000000000004[IIP__EXC1`8LQXDmK>Y?6Q0000d7MPTWk90000000000004JGA\N0[0000
@d4TXPnU<eMhPjgVHlMK0000000000004=LL\8QOPonj0000T:lTPHZO000000000000Dn8H00000000000080AN00000000`UOGQ3m9T@<k0SQKLDJa`P_P]81Q0000
0000`?>b0bdOA4:T00000b=60000X:mB4ZLR`0:JhbM84gk_54c=Y=XI0000LEW:00000\dC\o>f`^P:8bSZX:RR000000005:T\LPn8HNhjh9N]00000000lCeJ0000
00000000X<0iXFW1ljlME<I8000000000000lO@dlb2;L0KO`OkL8Tl`00000Vdk000000000000@M<HDl:[\U_[00000000d;[J@Yni`7j=TkJ`0000000000008:H9
DF2OHA9@000000008[D^0000Xg\o@Jl_THUO00000000h9H=0000000000000000HZTZXdHU0A[<Y00e==c5e?I\00000000`\;I0>L^XOm18XiC00000000hFma0000
M;m68mjc0000X;P?E4QGY8kna1RIa5=`0000<\X6\JZ_4`1U8AlbA1Ach1Lo\1_20000000000000000X;dAM8>8h4L<8D7SA>QU@Y>200000000@;mAPN44h<mOD?<D
8hS]00000000U>nn00000000<B?Je>CB0000000008TW0000E3FD4lfle:[700000000000000000000XTPcTX0;0000lORL0000hLdg<Ck[X\7f0000Y>>DX\OAP90D
0000\=MM00004i<^00000000P^;L0000hXP3001lHh^J0000000000000000T@UP<2GFdLTjXUmX0000laSK0000<I=:DTgJdgP50000T`g7D5FR8F=Bh3d\E;8D0000
0000000000000000000000000000TFJ;000000000YK<4GHY59BN84Gm5:B>@9A=dITY=>[Z000000000?99hfNGHEFo@E4Am4];0000D5@lT9;QL<[8T9AbX<BaHJ<T
<TJL0_?n4`Hc0000`1WU000000000000000000008PQL\a[?H4aETPgk`n84PSGTPYbLL@g>PA:E4mHWDmni<c]7@f:TH?nFU7ZILW38<T480000000000008<ebD\a1
8E1[LI>S@7I6\PiU8TS700000000PA4?hH<10000`PA:l]\O0000\9mk00000000]4Ra0000TnUeTcZ40000d_Ga00000000\NXS8<g600000000Xk1QDJl0X]aIL5Z6
E=S?M:mg00000000Lh140000=?03dE_0@ho8lXOJU9bUD]9VhaIe00000000e<bFPILG00000000<A<N0000000000000000Q3G^8=R00=X500004GHHXJ<=0000Taj]
M1D]hUNW<jWJ`jmkd2o_@Ce5<WPb000000008Zm300000000HNGT<cHG00000000T6K_52U_\Clo0000000000008[MM`_W]000000000000Y3R7T=j00000H9W_8WQk
00004QTChVG_0000haVi0000000000000000LkA20000000000000000000088FLHWJ\000000000KGI00000000077?d>]C@F:JdJSL000000000000`A`?lEWZ8YTe
lmbZ0000000000000000L>4i000000001:Hb0000T`\200008P3W0000\<dMlBJI0000<;F:4@eA00000000`<X1H0]60j2Dh_TV00008Jnd4SoD0000d]JI00004?jd
XbNGa>c[hg;W4ggQ0000000000000000m9Ni0000PI6F43GCXX6V0000hkb<TA`N00000000m2aJ0\Y`0000Hc]B4<1C000096_3000000000000000000000000dTdK
Y5h>@@dB8mQT00000000T\gMP>QKXZ77000000000000LmQ>DDDO@mAkLhL;00000000\<Hc0<NM@63H0000XlYjU4I0hR0E0];=dNgc<YaLlhM7Xc3_E8XB00000000
`7f=0000L07Id0jlDE=9TSdo0000L>g8@:n1<QLT0000000045Ih000000000000X5Z\H6hTE:TD0000XBS:0000\9NiU92R<_b6U1m\4gWJdX31T2W]000000000000
do2D0000000000000000000000004`C600000000\G;;0000H_HA00000000\UgA000000000000XR38ThnJPY1hXiCJDCMddW710000A:6k0000<fXA0000HPSHdkEb
M1C1H`RUDX\Q000000000000000048X@4:i0hXEETYXKPRl04]hgDnWM000000000000LI?BLOJl000000000000A6GS0000X=>cE9e^d4DG000004mKdKl2H5Df0000
00000000000000000000d\[R\MFmDVWB000000000000X2QFH>D=`5E5XD5HTTk:\]i:0=230000000000008A[V@=]G8DKP0lbJ00000000@f6FdKO`m:P000000000
0000lNPg0000a2i[4K1gY1b9@M5lXOG?0000@O;F8blhT6BPH^5;<SSc000000000000D7i^00000000l3FXlE<b0000D;>YI4E[lRoH00000000l4:j<h?ZLMlX`OiW
0000000000000000<`f1]7>b0000000000000000HEfP00004WO@0]_<@iOh<MVaD56m`VI=`mIma<A^0000lI3e`bf;E:?VdIYh`X;b9<XhdXJ2M>cg0000d8]1i1Nb
TON4L3FL0000D2@HPLV:8G6900000000T?G=0000l6@2L^4DX`jX\m:`L=^aXcKG000000000000PEQS4Se\E0:^U0P?\d:\@I9Qa0ggD@f000000000Dn:j4MH]hlEA
H\=1d@C;0A;>000082SnDdkie8iIL;`k4<9l@[DO8effDSC80000lD;^00000000\EDJ00000000L;hg08ei04lBh:o10E[FHO2S0000000000000000000000000000
0000E?>I000000000000@2lo0000`1RkD;Gf00000000@N[S0000X[[PdmDDE7@fhDoZ`\7@hB[_0000<>E88MLF<Ug0\\6^`>6I=1Oh00000000PQDC\1N`LVo`0000
00000000000000000CW7<Y0P0000Pjg00000@BbXHkBD`?D`4EaJLcnnY>4H00008NCC0000A0^e00000000HW[E00000000h@nnM6XIE?9Q<2gE8kQB0000Q<^;0000
d4k600000000i;N@0000H_kfPCa1M163000000000000Hlnh000000000000000000000000Y3TQ8aUj0000d4cF<6iPX]h70000Y=A3000000000000l5joQ?Hc0000
000000004`4OI6nf00000000\_C;0000886APWLc0000H2HT00000000L`o3TKgMU:cb@O]CH_bCPdSg159W0000@Ic?000000000000000000004Soe0000Hd2Q8nW_
lm>S\bWBE8`d8af20000000000000000li5B00000000H28h0@5@hPlD4QDd@T7E8HY>A;B=0000<Dkl00000000TU=Me9Uh<bjD00000000PNe30000d2>UDP=b0000
D[??DTK:0000@RWj0000000000000000000000000000000000000000000000000000I:5i9:jC@]KG0000\31ALB:^\d9NT_OhD`^EE0^70000@ZPa@97]0000a<FV
0000000057<[\G5_a;LQ00000000TZjfHC5n\7K88XWLhY4`8D>cTm:n0000TA`i4;DD00000000h@6M4N]J443WP4NBH5IQD`d1D5RLl>7VXo]PHIR0i3Vam>Tm0000
0000XKXf`4HKhAM1`C6d86Ia<ldm4>Jg0000585A<CJa00000000000000004X008SdR0000<3e106[F\=D=`f0^\j5ba=NPDF;:4BG@00000000000000000000D0C0
d:<hl6JL\BAgPbF;hDi=5=F=000000000000@=gG0000<EF<T@aJ0000000000000000X9<40000`5Ak00000000`VDj4N26000000000000000000008ScU00000CMA
HFMP4S^o000000000000HFNf8Fc7<[T7e<SXM0aZH=Dl4OO@0EjbHiQo`\3`ThZME;MV000000000000\Un50000PSV3hS]YX^^W000000000000\VT:XT:mdjQe<_0B
H[ha<k^TDMC2`?@X0000Y8;A0000U6I90000\CBe`g]I0000Xh7S0000000014=`XQ=DL3RY0]F;@de:`hl4dk_000000000000000004C;900004iSMA8oFL^=40000
P7388ESn0000T@Lc\^_0000000000000l=Q4D^ACHOR>000000000000m90KlBk\00000000U;hY00000000Y=cM\RG500000000<\N000000000\1Zi0000D6PI0000
`A<VH_E3LemZA8MVTRFf00000000Xi=80000=:OXd8D;0000a=La000000000000`;eC`H8i00000000<AaD0000000000000000TQ5ZD26k\M1g<k<6hnn8=0d9Y<Pm
01eK\YO351O\Q27_DUWY<YJI4lk619d>00000000P<nZli7F4m`5dXR?M?2d@Cc5D8d0000000000000L1gHXX14X\CiPRZMDb^cA9oc0000Tg89lIAAljKalkGP0000
L9bTlBL1000000000;W40000000000000000h4T=`:RCT9dT<GT4HoK`\WAOdf;li5S5X2e\<IjJi8X3\AZc8bXn=;AGlIIim:8E5>l1L2H100000000I98a0000HZVi
0000`ZfY000000000000Y9<f0dn@D2WN8:a6dM81XfL6`63Rm66e00000000000000000000000046d100000000@LG=0000XVO8PZISPc9ja<kLH0Llh\[H4bVYLIQZ
`Ljn0cmN41?h<g=a0000<>nG4M1JX1PIT9a00000DoB_0000\dKY00000000XDL64]M?0000I>m`XiLT<I=N00000000000000000000lSG5li58XP[d0000`;3E0000
La7h<T6ZXki^000052k`0000<EDd00000000P;[:8]E7D4`\`QBA@gNU<19T533X00000?a70000`JJjl1m01;L`000000000000X@TE000000000000m8g]00000000
0000000085Uj\9f60000000000000000T9>c0000L9hg`5Pi4N@bhZSQ19W6\N<YA9h=dkR6Y:Jl8EiklN02dXnITa>kXmVHQ8nh59baI<[e000000000000<fWQ4>QZ
5;SA=:>?000000000000Dhckh7;\0K4b@NDOhHNNHQCN\]JWXdZC`o3:=1[`0000dR>T40W?0000HW\kl@:MTL8PT@c>h\U[DeWJ98`U0000U<=nd5LFT4;U00000000
<@lelQ6IU1?H<78=P]\olGeY00008aeelh3U8e\4P=:mdRfbPYE1Y7W[5;gWH4Y;00000000XJd]000000000000@@kba0@b000000000000<PW5@>6\lOSWPDH5LoZ7
`UKM==6500004SdDDV:HLBn@87NB0000`JgP8>MkX@K80k3e0000U27>0000P0<70000<Na^La1Jl1n?hB?;`CDb4F`o0UGR<k0U<RHmHObSM4BbE=0;00000000<ENO
0000000000000000hicA99cc000000009122dREh0RdV`D[SQ1T300000^g300000000TDo4h]LDPa`Ai4JB8?9Wh15Ih3O0H7hS8@Hd\UGB@okZQ6YK0000<[3d]=fJ
00000000\=\R`JhZdTLcHUgS8[jg\5h<<Zo>`cCih8GiI29D00000000dPN?000000000000m3Q[D2RgTm23]>;8000000000000PHLTDVaM\oYf00000000D8o=0000
H0BU0000e:MiL]dJ<`2R0bR4diJW0000000000000000L55IDMaU<UZ[4k?7I=>W\RQ[000000000000\B5<<Dek00000000000000000000dO:CX`KO19>ULW;78G@X
T:Y>lVTI8>?WHW4D\i3^XmCN00000000000000000000M<^_H6Bc0000000000000000T7]2DRLZ8?\U@a0E8kG\0Nil\UM0139g<CfF000000000000000000000000
000000000000000000001=5ZL92f0N8;0000M=lk8=BgPH[Rl[amU0hSHcTD000000000000XEi2000000000000hjgh0000@>nR0000h5[6H6JmTJ<l8kBn@9]_hNdP
<1F\E;^6\GUVlb@50000a;Xl\HVJHVPKU>`m0000@9?U00000000l4>ULAaoTL:@939G\@@d``k800000000\SaBU:?blYB;000000000000d2UD87LPLa0e0000Tl1D
==h`0000DQcm000000000000H@DU05GV00000000PinFTIeQ]9N00?MR00000000H3`IX[<C0aNb0000dYNV00000000000000000000HNE<dNFa0l\;\ikjHEL=9;I3
XCiU000000000000PcR800000000HEb\PFn000000000Ho`I\G6l0000h^JXPDhS000000000000Dj7V000000008i4`\l73000000000000dEgA00000000PU?n0000
000000000000H8eV00004>FR`8:8DRO2dZ@>0000000000000000@]4O8`0?\;PJT45lT6_MTJmW0\dP45nW000000000000000000000000d[XkhTL@l\1S<M[@8bHG
laX_19]0lEB_00000000hCJF`ZKc0000l6>mH5`\0?0=<Y3T\8iL81nN8PneY=MWD0E=`fU500004A?THY9h00004I1Q50UQh^nP0000T;`[PBE^djVHY1`M0IN3A3DT
Q9XA0000D5JS0000LDW2TWaM\0QT0000000000000000XTSG0000000000000000000000000000000000000000dW:60000\=DJlV0V00000000<2G7M8Ge00000000
00GA\YgW000000000000000000000000L676]2=o00000000X9[dT@ik0000a7g^00000000dC^j0000000000000000@FQk00009<bd=9g>lGcChU@=XOf:M>P5lZeT
0000000000000000D62=0000L`3P000000000000D[<6E5HC0000T_:J02Dh0000<BSi410AT>KT8?S=00000000000000004:L3`Z1^M1Sc000000008F<F0000I=>o
40;4I;T^000081:Q0000HUC:000000004P__E0BNXF>YDOiCX^BI00000000m?;@00000000`llP4]B\@@L5X=UV8c;?m0=F00000000I>SbI>k8P`fnh1bm0000\]cc
0000000046ildjTK000000000000TMPfL:ZODK9HH=GY@Y3h@QPI00000000D;kJ0000LMA500000000PO0k4iYBH^Nb00000000<42K\WFF00000000hdFXDMaJP2f0
a7\\0;<YX`g\=17iQ21A0000HeFZ0000hAL`dRoZ0000Xi7`84R=h:Jnd9?j0000l`?800000000<8d`\hKT0TZW0`^dI4JTD0Vl`^LSP316Y1U]000044TU0000<o5@
H2VIXMT4000000000000000000000000P3nJHnFG@F;e1>61DYCG0000dIk0<1\aHXd<00004>8<4E<J\AKaQ0Cnm>a?D17=H^YME5:i0000X0@DL0Co0000]<_I0000
TN>[E?0T\ZaT00000000Hh<g0000000000000000H5kL0000000000000000000000000000<9M5@1S\000000000000000000000000PF270000H>RiX696\g9[lAkl
LWZJT7?k\Z<O00000000@07k00004B7d0000E4cc4i0B00000do5XfLD00000000000000000000HGc38L=013gJ000000000000000000fohWSK00000000TIeY0000
000000000000H3`TL>koThB\h\c<hCmK0RcXlTiRU4W?M=3_00000000PYj:84GS0000\0h^<D6I0000000000000000e2B=0000XBj0lRT8E2nm00000000\1FdL5=1
00000000TdD^0000`;3TXGWk@0oK<S<Ce9F80000XUbQ470[lA854;\V0000L]3^54INM>L90000d]Mo000000000000dO:[000080nH00000000`1dT0000\U<e0000
0000000000000000dH\FhP2eDU:Q0000l[e?8c5PHJZITkdTi<hI00000000h?mhP_1iXMem4=U?000000000000\\id000000000000000000000000Y3_C00000000
0000lR7JA4f9i<``0000000000JZ0000000000004VkD0000`FhCl0WeA;im00000000\1`A0000Xeab0000<F8;dFjmU9lc0000@E:Y0000000000008c8700000000
000000008RAO000000000000000082ZH0000TKSADCcmQ04De9A1`0^_8k0=E;FiP>h9D`ml0000\K<D0000P=74\GNJPnjPI:=4l:5n0000]??300000000lTjk0000
0000a5[:@><W<\W5i;nP000000000000000000000000H10TDCd>lJ0@@7G4<S2U8=WLlLF;<2f@TM`644Mf@=S0\@JZ@ONn8Scd4>?H@EGWTU^28WoVLX?fHe9bhOZV
Q1B@h1\mP8CDTX__U81f98SkY3OS`co8U;>h0000<MOk@KHIi?2U0000000000000000000000000000Y0H80XQI0000<f<T80RJ<YMYh\IW0000`VHI`c=WX;Tc`ceS
HjkmPlI0I9TW0000LEZ8X\YO000000000000L4]F0000Y=Ml4\JL00000000DJh4A0>R0000@<PP000000000000000000000000X[1<0000@X4J0000Xha7l`[`4lfZ
\iU>L6:Q0000\3\n0000HnI=5<C80000000000000000112l@60lL<K^8[P<HbkPTN^Y`cn8DfVKlQcFHP[:<^2J<7BohY_Ea1J1T>lQ<@\Va4hAdFKJlEKma9<KdY[P
LZ6UdbQF85Ln0AT`hSBe\YkR0000M;HgI=B\Q:2T@0U74Mf7l2l8m0h3000000004G;l0000d_Q30000HNnDPI7WTdj\Y;3:T<GS08XlP]=Gi?C88Z`Q0000@T;A4COM
DWUV@]7Q8DK`4]`Q<4V:\Khih_TkTncJM93K471UdDJV\E]nT0[@T>8cHNhFH]cN085n\NhP8RB7i65Q00001:hl@Ul`P_HYPm_9P=7UP4N\`3JSdge]`OBJdk6^@lA`
00008UblDJNcl8LP4U5^La6P@1Y9`n`l0000000000008P;O0000`V1b4J?V52_XP]LmTk2cm=\`00000000I06L00000000`ZQf000000000000H53m000000000000
PQ1d00008=khA>eS00000000000000008B`g0000000000000000hHIC00000000X^:SQ1cjD0;C<FOeXC^_Q:E><09o4@foLPZ1PaDn<TAn00000000TY;5`C^218hb
i46b0000PQbhE0oJ0R:69:VQ5<?KL[oJm1dZ\Ea5`W4bm=9k00000000D?e24GX50000000000000000l7:O0000<aTQ@8A^0000<:o>Dj^_11TQ@f[1000000000000
0000000000000000dP<1Xj<U000000000000D^<e00000000000000000000hTke000000000000<;C30000D6n^00000000e7cn0m0>0000D@;FhaLM@[YT4f4\h4LK
]54hlk>9m;M2000000000000<NDb00000000`\nH00000000\8hiPWA0000009E100000000000000000000Y;jf0000\LL:<;I2lLOGdPNL0000I<6E4GHiL?kB0000
0000@HbIM0Bne4^I0000000000000000\U]0XYeOM153000000000000XnV50000000000000000LK6ThFGN8RAC\LKEd`JcPb[eXgQW0000@oNBLXj^e9gkX=EH\GcZ
`R6WXTm_h0IGl[V000000000<K;JXhB@000080kblI\;I9nd00001=UL42Y^00000000000000000000X0gX00008H]9000000000000@Ic_T06DdVAi`jh<00000000
0000PD?h`VCf000000000000TG4S000080X<00000000`Ia10000HIMfY:oY0000h2QTH?D=XI4;<T6<D9370VF;]:OL0000I98U0000L1Ak000000000000912V5>9C
e:l\00004XflQ>Of000000000clP\<6500004<@8XWX>8]Wh0000P<6ShT1K0000000000008B73000000000000`fC5PWWc000000000000@doG8fLR00000000lR^Q
PC`_dgJWX4`;13gZ0000L7mb000000000000H;Vg\Zo3hJ9MP`>7Q3\]000000000000P5Yi0S>fH^c9<cdDThH;\0b:HBVJ\e^LPAEc8f0DLm1B0000P3D200000000
0C9n@\9DQ37<4\:@00000000000000000000d=>8TZ?E8_Xf0bZM00000000TP0?00000CSo0000000003B_8n7^0000D\e8L]Ka\cLZ5>fFX>e_Ld5g00000000l@dP
000000000000A3D000000000000000004jVe0000]4OV\ZnV0000d>5PTCYHhLhbPf5J0000<CaE0000m3:W00000000@1;`XgXY]3Z6Q2?90000\TIkPU<TdJM\DV=d
4[X^0:Zd@d=B0000hi?@0000000000000000000000000000000054Di0000d:V:0000PWfml@7P4lmTTQ84HPKa0000T75TT@e6@2078N`GPS<Thc8K\0_ZQ6c14XI4
E1^600000000P::1000000000000<>HH00000000@l8]00000000P7AJ00004g<[0000000000000000`IhDD;nVTQ@o00000000d8Mf00000000A9EE000000000000
0000000000000000DC<?<F\ZlR3fi=R4000000000000DDJElJ2^@R;DA0JZ82N]i9DFE5C`80JllSEe00000000<@\ae:dL0000@86c00000000000000000000<Oh^
00008<G:8cO?@0Nal=4Vl=ceH5OP0000lAM>`T]0`kfG8ma6000000000000HZJd000000000000<8K;0000\QZ7\>_?8@oB0000XgEMPi1RXm8C8D;H4mQl00000000
<`ISI;280of@0000<:<[8L59A2n]00000dbV000000000000PDcV@[UKd_[D@02_P6F[Hbd=HU2W00000000dMJVDb;eTDX\8jDA000000000000a1FUTN3NdS@I8SVn
dg??134d==jC0000000000000oLO\6AR<J`E0=?Gle_<4:]LP_;T0KOEa3n=15O_m:H2I?3i0000l6QC0C2k0000h7H?0000000000000000000000000000PZA?0000
0000dC72H@3K000000000000a9MF00000000T4<<\4dThd8:lHek`@7hPP1Y0?RYL?`^4Im\XnTCdL[U]=Wel2k[L4bYX=Aj<<9PhTVOL\n^L4Wn4?4U4bLjXD5WTOCY
e0EDe37jI77`A1Yc0RRkDQB58m=Nl>IU]9BiX2d^L3X1<=VV]3eG000000000000D58^DU;l0000000000000000lgRU0000`d=aLPG\i:NDHEBI50V3dbA^00000000
00000000l=oMDW]cQ48l00000000<KPi000000000000h7VWXnNEm1EY0000\mG_0000l>67\Gi:\QkDPiZ@5?GmXcFa00000000000000000000db6l000000000000
000000000000hZEZ00008>Wc<B;GlQ=5<OMf93Ke000000000000000000000000dG2U000000000Kl\@WjN00000000U>hDDWVo0000000000000000`E:MX`jH0000
0GWQ000000000000i4a8lZo[dBUKT]?ChKiJ0000000000000000X`9eA8_b0000h_BI000000000\hk0000000059coHX5<T<@iD<6b00FT<C>Am>0[0000000090@@
0000HJeF4OD^0l[9000000000000d<gbM19A000000004i1dD:hDH4`iY9\C8k[F@7Vi5=0M0c9?0000000000000000X]8DhCfa0e1nA;9dH?3I0H0I0000XA9d0B1Y
X98Q50a:M<9H0000LEc6HTRg0000\\IN\[8o0000000002=FX@be42kN\MO3PPHDLQbOdXdVI5FT0000000000000000@XAh000000001:SH0000<Bfb0000a=Q_04=g
ld>]45MN0000000000000000000000000000d36k`VH>`4mfTa?i000000000000<V1R0000D;G6000000000000TOVn\Z]600000000000000000000<=:a80d^`GIY
0G04<L`0d^Nl8iNf0UaT@n^4M99ELXE\]<9<0000000000008N<D000000008W290000@Ae;<TZ?4nOQ0000000000000000hFAKD^7V`FQP0000L<[K\[==Dc<b0000
8cMi00000000000000000000HQ9_00000000HFoQdES5TOBk4fD70000e6PeT`@4i;85`^L=0000000000004U_6T6@U00000000000000000000L>elT\?P0000TAZW
henZ0000`[gZ@^`a0000000004DR0000l5T?\1Ql0000LF[C00000eX\0000000003UYdT32TCo]Y;BX0000<3oF0000dhIcU8MD]:7C0000D6nLD5@Y0000h\A4dOe@
0000diDVTk>S00000000\2\B0000<EcD0000`7N70000lfRi82`;hhTK4XCXM5cK00000000X\PM0000P6;9<A;^4H8MHT8k4dN=0Z5ih]U78QKB8CZe<RTDDHBoTjCk
000000000000a:@[@=<^0000h78Jh@G?000000000000Db]k1=el00000000XN[2XChE0000000000000000d_VM000000000000H1>>0000XN3=Lf3J0000HERIlT6h
dhode<Mm0000L?`:`HlFl5Q^8[QT`\l9\5\AXEZnDdKoe5Lea71fLSOQ00000000D1[V`PfH00000000PKbG000000000000U0;2]50d000000000000T3VX00000000
00000000hamVDU;dlC0Pl4ln`DhnDZMkHhFdTVh4T^BWL_R1d02FH41NT_m4U9a_E9l0000000000000T`6M00004_?]9:MQ4I^X@b7\hc0P0000000000000000<fV5
0000000000000000\JV=<\J>0000000000000VfE0000Hm1TTJUK0000`[j[TgB_@k^b8ibM<jT9000000000000lWUJ000000000000000000000000000000000000
i2Nkh18m00000000D9j9464D0KW?@M?gH1o\\1b?X4_>haBh8cljhgLOPlJL92e]E;\P4DCf00000000TigKhoSl0000lb:?0000000000000000000000000000XD2b
0000000000008O_200000000\4EWh?Fn<]3DPNAQhiXT@AOF98\S0000hNf[`YHX\1@^0000\V8^l6U=000000000000<^8h00000000LgFQ0000\CaMlQEe00000000
000000000000d;9aHZkB0000I1c;00000000Ho]hTe42@EhO00004X0ed7@^00000gbY01>2<ULa4\b900000000L:LN<C=SlQ@K@dH1\\B50000@@5mLFW@00000000
0000X:;`X:>Q@P6i4Uei\gDm00004Rab00000000D=[[00000000000007A80CPO8nD30000D[Z]00004I2G0000<mi50000000000000000000000000000lNIba7[c
000000000I@f000000000000000000000000XZFV@oYU@^kL0000@TIH00000000T:]m0LmQ00004USm8I^cE=O=00000000DN7MU1O28Z2S`OP@l48@L^7f=>VS0000
000000000000000000000000`A:c0KjgLQQBDWCQ0000000000000000P;JS@IZ5l_co00000l6100000000000000000000000000000000hcfE`kW70000000007O_
000000000000000000000fac00004I1f89V:<cQH`dfj0000D5dc8^Vh\P[U]9Ck1>@`00000000T\XP`0A\00000000000000000000000000000000Xei200000000
00004B6K00000000]0RB0000a6?Nl6LH00000000000000000000000000000000E3aI0cM@000000000000L5<:Tk5;0000l<Xf4A\I8Yim<[iih>;fh7R[dNSAP8kH
LX@8T9SF<EFIXRXh\8nkQ3d[Pa=XLCk;]3lKlnQ=00000000Q41ie<7A0000\3eSH:6900000000000000000000PB?T0000h7=J0000X3nY1;l=a>3R0000DFRG0000
0000TDfM00000000h8XQ<L:g00008E@c@^_CU7kQ0000\4@>0000lCVk00000000000087ld00000000L\iU8gJ9L?7G`Hl:`>CCLW<^i1WME>e50000\ocW0=ZN00FK
PQH194P[984QT;==]9@Y5>010000X4]kl;?[TDK1\Y?;]2=Q0OAhH42AT<C4X^8AXP6Y`4Q5d<>88T9]I4GNPSl`Y4e;9=HP0000Y<nLheLZ0000TRiN000000000000
<\iG<hUQM?93000000004<>\db`\00000000000000000000000008;M00008[4QD<jAdi6LlnZhT1JLDM8oi5DP000000000000000000000000DQFX0000l:OO\ZFB
a:BJHC?J=9WN0000h46;<D8g13hll@cZD57?lLQcLU^B<B;34IAk<Rn?PXJ[l[NVDoAj000000008cdU\=];lSjg8eZh0000000000000000PLJ50000DlFa4\]QD>81
0CEOXHko0HS[\MccD>l]I3W=0000`YJ[0000PheGI88;hgkF0000X:PGHofR00000000000000000000L]eg0000X>C50000000000000000dL>Y00000000L`GW0000
0000H9SU\?dWa6Oo8cBnl1EQ8dQc`VaCT@R34C1:L;AAT]CoLfdG`kCFd]m]d>IH4cN<1>WF8]QNLPQZ=>?O000000004?mYD4If`Qm;DUK?XZ[<\Z6>hb4jD;74<Ud:
8aGDd7@k=6=bhXFF8KFHTglCA<Ob000000000f=T0000@D3@<_m_15ib\cJ`lm<fA4<\U<[ndLlk00000000000000000000Do<5`Dc3]0jU0000PRFLP0`UH<2S@:_A
\X2eDXJM4X6bm:;6m<:P10620000=7<10000000000000000T4K;@JT50000A=6A00004feWQ>=f0000H<<^T^`A0000D75aD;FfdXnmP`:10000000000000000h_IG
\FH000000000HK7L<YWCTH[3lO:P0000@\9P000000000000000000000000d[;i000000000000`URC0000@5[X@\G_00008PFb00000[Mim<FJ0000000000000000
4?[44ogVL3`_00000000hTnY00004g?[DP`I4D?D<onRda;[=5MU59AO]=L4PZ;``1>d0000i:RgA>?j\3A`lHnD50K0000000000000lQ?O<FUc0000\QnLLc2c0000
l5_J0000000000000000\2`L@9GcPF<hTjMoE9KK00000000000000000000e4A600000000@4OL<B>^@KAl000004oR\MP50000XmE8<7264b]LA9E`000000000000
=8\b000000000000000049RT00000000TjjL00000000I3Oa000085@J8JY6l\0_THJMDinlP3DADJCR0RmT0000000000000000LTbgX?hd\9PTd<\6PO^6TfA=49ZM
H>_P02K_L90aM06f@5]]40JFh_?;m4\;U9bI00000000i<[M0000PG=Q8?9F0000X79e\FP]000000000000`_jBX8T:0l9g00000000`4I[46<G`IjbhWXJHm_M8VZ2
18TgLFld]9ZlI=iG0000m=P3000006>T\f_Q@^2hP]9<Q51W\\c\I6Y9`PVU00000000DP=:00000000ha?Tm4YE00000000T4oe0iBH0000000040BbQ>ZI00000000
\LUl0M<<51;lhTbVM<E300000000000000000000@0]j0]]g@FlPX@Ch8_AR00000000d4c60000T[9?d4D0HE;l000000000000DM:a0000\`Sl<T6Kd^5na7LWd655
0000I38fDh>700000000000000000000X]Ko000000000000Y<R50000000000000000Q8G800000000L8oi00000000000000000000DB0D0n4k00000000TKToQ=CR
0000000000000000d\[i\8mLLAo@\\HBE6FD000000000000E2n=Y4G^hAVU4OCKlbKA0000LJAV0000h]?l0000D??:0000d`;n00008Ai?00000000@853`>Dhi:Z\
L`oR0000000000000000000085IF000000000n8l00000000000000000000]=iY<Ge9l\gl8:nALk@Sm:]edojHPPETm:9G0000lD4cH>S7lF?mHUY7\V?i<dQ9@EJa
@i;j0HXl1<n=`=[00000dGM000000000LZ>oX>PQhB`900000000l4VY00000000h]an`kG20000000046kJ00000000d@9o54[mU9VFX:Rm00000_:?8@ab@D6A`HM;
dTA:PV3V\\fM`^;elM6oT_Z6L14aXGef=0Wae7DJ0000X4KV]0:DliW^TgmKe1SE4=d]8QXg00000000d>]11<Yg000000000000000000000:]2L^dFM;0j00000000
000000000000000000000I9g0000d8_[P_SS@_UWdcRfI<k^00000000lVO\XY^I\^2Z0000]9]?L;eYl=\l0000000000000000PiPd@KjP8CD9<<1V00000000@^IJ
000000000000U9Sa0000000000000000A<akLjA30:WD0000@EdP0000000000000000X[Kb0000=42j\X_TL3`jXXOfl5i=E?@G4:aS0000HljF0000000000000000
0000lbY@<@\khD5f000047OU`5e]dOlZ0000DcDFh:PVI2Cf1=X=H]dW0000DMD]\5=VTcW2I;7W0000000000004C9:0@LD00000000L_Kf00000000a7oY@m3`0000
0000U:Y<0000h38b4<kW<<3;<8=dl<:@lVeA8Z?k\S8TdeaNLk9Ei;ao1=fn0000000000000000LElU000000000000LUCXX?lM<a^dD=?STd7lXeZ8Tje@=1k^0000
M::Rh?nd=4aX\:Lm0000`PPH<H_`PUf`X2NO89jgl:ol`S66`XVLLYlYL_\C@i]9m=0VL[BR0000Lh8A00000000HW=OPab000000CWd4:UiHNRB0PX718YG0000`X6I
4HhZ8YL\d7588GPgL@79@aSW000000000000`6^Q0000lUjI5=0ba?JdM3l[hd;JY=4:d>5C00004@E3l:84000000000000\g]c\85I4=l=<E4Y@ESaDPd:T]=e0>Pn
PNmODo4JM0GR56md<jo7\Cn=0EHV<I=04cIC0000@49G04CbhEE;0000hclA0000<]ElLmT>]28fXS7\<WEk<35fU;kDDVUC<IM3<I:QdcRHe1lN4^A^e<DU1>odhSYC
000000000000T6d]\CFoL6:9lHQXlhjn0000`6m100000bQf0000000000000J]1@>B[00000000a74f]38F000000000000DHgR`\`7000000000000`EQl00000000
<\enQ>EC8abUi9_d`JJO0000XL@n0XF1@IG;XlH=0000dN?h000000000000=8E7THcA0000l@n?<7[]0000TbYTl@Mj\2DV4=Una3^9XE^>LA1^dZ[a00000000DWj]
000000000000Q04`Q6gL0000=354500OY08600000000XFD<00000000l[LYlE1N0000m4B40000<>WG<lY:<\DjQ3ZFE;=00000X73m00000000E4Zg0000\W\W0000
00000000d_l@0]^TT`TL18O?\3IZ`?kQLUdH0000Pe4V\o`10000L>\A\lEM`29T0000000000000A3J`AN=D\\ii;:Wa=Lj0000TaQP000000000000dmYHE;dBXU8e
dblMXMg80000\Yd]885U000000000000H92E0000000000000000h3Pg@6??hQSdD_:_dbADL0Hh0T\H0V`[4lin`e<?L7SF0lDPU0A\<cY\E;__a?JC`0T?00XI01O\
47e;HBi>Y56_00008N_c@22Yh9[W477S\Xo[hJ=oT8VC@^F<d_K@LcEO0m[09;Je00000000PhUgdOUc0000]677\=0lL>eDdNQ@lI3QPZLC46T>hHaF`\B>Q>H@h1TW
0000l@`K`ZT9\<c_l<o_LH9B<Rf=PXT]4AYl\Z\eP\_P\`1G\mcD12VU0000000000000000XN_5dF;Y<@Rb4UZ=\P:[La\?=31n00008_gC000000000000hocA0000
h^>[000084AQd>TW0000=>lX000000000000XDeNLXMS\[=Xha;G0000HHZ10000X6E@`X[i0000L:\Y8H9f0000P6KC00000Pmh000000000000LWcg00000000U<]9
HF@@@0eOdZnC`BJYlAS0lFWh4AAC`O]88XZ>0000L6ES0000@9Z;00000000L^5S0000d[]Y0000XQZNDARD00000000<INi0000<IAO4b<fY1m>0000ddh6<UcQh>Yh
000000000000`<`3X_2M00000000h5N7DAm50000\0:fA5jC00000000000000000000Tl6G000000000000\Ad7LD;m0000P3DPm6Te000000000000lCJ=0000M<<K
429kQ4d_000000000000Q2\400000000l4FnX4LWDH@5000000000000Q56JLS1Dl^m@8O;8HbUIM3Zgi4:2<:fZPV_\I7Dn0000`:3A00000000`hLU0MKdhSmZe4@:
00000000A5@l0000@DBM0000I25Z9;Zm0000I7KOP=0G4QY5X[gP@fc90000dKOP00000000P;:0`bn]0000\1@C4C]50000M<:k00000000TSBP000000000000D64U
dPU]0000D0Xoh1fBD3c60000000000000000E6IQ4LST0000000000000000HaXT85P]0000m>>5@7EaHR0cl;6G`1nW0000000000000000TJlKLWHQ\WE_00000000
00000000hd1F0000HG\`00000000h7JEdF@Y0000`A1i`1@4H:=ZDP\eLQG30V7[HbeU0000Y3k74R?40000m5V30<gR47Q[1=6h8`kXH;3300000000000000008LGO
00000000l7_100008QIQU=::0000m;f@000000000000000000000000Q1N@00008ODlM1fTd<FMm:jRT`lCPFQ70000`^RLa36T000000000000D_V^000000000000
000000004LCi00000000X=^E8Vf600000[;6hdhRT>1mh>^500000000000000000000000000000000000000000000hQ[]<2Wj000000000000\1@PDTG700000000
\LJXlV:14]Z5XXS000000000lNcW`jN\HQaidVA400000000000000000000D[onHZkQ0000LPoQ<WIU4iUPTQ2P0000000000000000`5oj00000000@<[V0000dQC^
0000l<VSDJQIXW2ETXeR0N?BI0CZ\8aa91LA00000000000000000000D0c8000000000000000000008=ORdC4jHK_V@`bZHUAo@;U_lc_9lSXPLCNci9^S\BDmdEZY
`Qkne3MLa2c0];I?lK[`HFN6D@Q7@OfnU;U9i>Ej0000@0iHH94JLA^6DGF^hNn[Xa]jd5_?`Q;f8U6Sl^d7T2Y5000000000000T`=<<G<X4g\SI;n\\@<VD_Ua<V1m
15C60000l^Im00000dod4M:I`W^APOW=D6K90C5\L\oTHJEc\fLkDj4ZD^e7PKQD\gXohF7;D0hCi:l;0000H=hQ00000000Lb1G8C[Q<QU?0jf`i9mhY;k2000094\K
e=?h00000000000005KH\L0SXMeN0Qj<h_M3@9_5dEYZ`MTBdfS?0000484`45oJ0000d]76L5cGP=454C5=E9GO00000000@1R\000000000000\UROTMXE4=06<m4E
0000LHG;d2bne5U400000000000000000000I=k300000000hBgO0000P^ko00000000dJIG00000000l]AD<V]R000000000000XRUD000000000000\n\<00000000
DQT68L7G\WfPPCOg<LND40BGP`5W8d3CTj?k0ac900000000000000000000000000004gFA000000000FR90000000000000000T^hlA?H90000<jDW0UM_hB1J0PXD
XQ904a5nHfMiY?=\ld_GHPP200000000LAUXlI6[0000P5?Z<dmc4fK]00000000Y><R00000000h9>R0000TT`B0000XXi3\Q61<RLEH^TH0000H2cM0000lHfN0000
`RH?0000l__hHddH0000PR<N0E>jLY[_M2Vg0000DP?cH\?6l0e5@3\@PQ\:\:Bn00000000]?I>00000;?J0000000000000000@2E@T;aE0000D`RH00004N@;0i\B
1<\:8Sc80000XC2I0000m?CV0000`Hf;8K0h0000X[`]X8:eM5G\0000lGjN0000TC@O00000000d<mmhIU_0000X?E;@RHM1;mZ000000000e@H0000<8`G@Di`0000
LdRhlGCc00000000M:@L00000000000000000000d91dXU0\00000000000089nJ000000000000<Nf0000000000000000000000000000000000000Q5TS`aLk0000
000000004UQD8W`Z@4@2Db7Je=YEU9kCe8hJPQl^dg7G\HPBLVE3H6b5l6@JhjSi`2?RA<BlH<TM0000`93W`E<Tl04Kh@?JTGOXhHIh0000000000000000LI81X`<F
0000DL4m<J]FTAjUPKDK8LbO4\Za4f44LV5Id^ZkTlTI00000000D_RB000000000000@D1o`=NX000000000000h_QS0000<5\[00000000`18R0000\OV_X?4=8fd1
H^5FH=[e4I;88MUAL`\AL4_HH89CHbOc`lL1E0FXL=3UA4j;XGOcQ:2EdAMMm:H;0000]9A=l]X60000<@FCe<Y[e<jJ0000POI;1=;EU6V9dhTc=:D0HHm7h]C10000
Q35D0000000000000000<4P@dAJbTYd60000PgT=DX^lXUcD000000000000hJGbLf6^00000000lhN3`l=J0000PE3i17VShi;T`:4NH0TOhIei]:^FI=?G0000Db`>
\=o94PPn161H00000000D@4Q0000hP7DPMG@PV8o@hGO]9B?0000d@O`0000Xhbe00000000000009IY4gi90000LSLj0000Xgj7000000000000000000000000`UR7
l8UGP@fLU2nM\CGXhNg51;l10000dkKl00000000dbA0000000000000<?]4000000000000a>NU@hGa000000008>ZOPFH;M5dh00000000\<T\<B>KHRBka3f\0000
00000000\12o`;dU\WbU00000000\M`UlUMkdQmgi3b7000000000000000000000000\2c>@9KLM;mNT4U]<@W90KIM4W:QM0L68eBn<g6S`E5d`M_[8L@`dh[5lF6T
D7?;`cbF8kbN=:328FMbI=R[e9R2000000000000XG?gPJ1T43@d\;PU\RSLHSjWXi?]<n2W<5H2hROETj4l<^T4`4?OPje^14PiPgb==:[ai;OQT]4=`hf;dlQ2E<mV
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
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
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
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1),
w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0),
w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
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
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4),
w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1),
w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1),
w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2),
w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0),
w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
