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
at	就职于	任職於	にて	에서	bei	chez	en	na	presso	bij	w	в	в	v	v	v	u	у	u	på	hos	hos	yrityksessä	hjá		uzņēmumā	įmonėje	ag		στην		la	в		tại	di	في	ב		ที่	a
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
01kk01km01l001l201l601l:01l>01lK01lP01lQ01l]01lg01lj01lk01m401m501m801m;01m<01mB01mE01mJ01mM01mN01mX01mZ01m`01md01mh01ml01n001n6
01n;01nB01nJ01nQ01nW01n_01nl01o901o>01oC01oK01oS01ob01oj01oo02040209020B020L020S020Y020g020m0214021C021H021O021^021g021n022:022E
022L022e0238023>023J023Q023X023_023i0244024?024K024W024c024o025:025O025d0260026<026G026R026g0272027=027H027S027a027l0288028E028R
028Z028f029A029P029[02:002:=02:K02:V02:a02:l02;K02;d02;o02<602<=02<D02<K02<X02<]02<c02<i02<o02=502=<02=A02=J02=S02=X02=]02=^02=_
02=`02=a02=f02=m02>202>902>:02>;02><02>=02>>02>?02>R02>\02>a02>b02>g02?302?:02?;02?<02?=02?>02?C02?K02?R02?Y02?`02?g02?o02@702@A
02@H02@Q02@Y02@b02@o02A<02AE02AN02AV02A^02Ak02B302B;02BC02BL02BV02B\02Be02Bl02C702C;02CC02CN02CS02C[02Ch02Co02D902DA02DJ02DS02D]
02E002E802E@02EG02EN02Ea02En02F602F=02FF02FN02FW02F_02Fg02G402GA02GI02GQ02GY02Ga02H202H;02HC02HK02HT02H]02Hf02Hn02I702IA02IL02IU
02I^02If02In02J;02JA02JJ02JQ02J\02Ji02KB02KX02Ka02Kf02Kj02Kn02L502L<02LF02LO02LY02Lc02Ll02M002M<02MK02M\02Ma02Mf02Mm02N402N?02NF
02NJ02NO02NT02NY02N^02Nc02Nm02O302O;02OB02OO02OV02O_02Of02Ol02P002P:02PA02PH02PX02Pb02Pg02Po02Q602Q=02QD02QK02QW02Q^02Qe02Ql02R6
02R=02RE02RP02Rc02Rl02S502S>02SG02ST02S]02Sb02Sg02Sl02T702T>02TF02TQ02TX02TY02TZ02Ti02U002U<02UG02UL02U\02Ud02Uo02V802VN02V[02Va
02Vh02Vl02W002W402W>02WF02WJ02WP02WT02WX02W_02Wb02Wg02Wn02X402X:02X@02XF02XQ02XW02X]02Xb02Xg02Xl02Y102Y802Y=02YD02YK02YP02YY02Y^
02Ye02Yj02Z002Z:02Z@02ZI02ZR02Zb02Zl02[302[:02[A02[H02[U02[\02[c02\102\802\?02\I02\T02\\02\m02]@02]J02]U02]`02]k02^=02^H02^T02^a
02^m02_602_@02_J02_W02_h02_i02_j02`D02`N02`\02a502a=02aE02aP02a\02ag02b:02bP02bY02bj02c102c802cB02cL02cW02ch02d402d?02dP02da02dk
02e802eE02eP02e[02ei02f402fI02fT02fW02fZ02f]02fk02g602gF02gV02gj02h;02hL02i202i?02iP02ik02j702jL02ja02k=02kQ02km02lL02lX02lY02l`
02lg02ln02m502m602m702m802m902m:02m;02m<02m=02m>02m?02m@02mA02mB02mC02mD02mE02mF02mG02mH02mI02mJ02mK02mL02mM02mN02mO02mP02mQ02mR
02mS02mT02mU02mV02mW02mX02mY02mZ02m[02mb02mi02n002n702n802n902n:02n;02n<02n=02n>02n?02n@02nA02nB02nC02nD02nE02nF02nG02nH02nI02nJ
02nK02nL02nM02nN02nO02nP02nQ02nR02nS02nT02nU02nV02nW02nX02nY02nZ02n[02n\02ne02nl02o302o:02oA02oB02oC02oD02oE02oF02oG02oH02oI02oJ
02oK02oL02oM02oN02oO02oP02oQ02oR02oS02oT02oU02oV02oW02oX02oY02oZ02o[02o\02o]02o^02o_02o`02oa02ob02oc02od02oe02of02og02on0305030<
030C030D030E030F030G030H030I030J030K030L030M030N030O030P030Q030R030S030T030U030V030W030X030Y030Z030[030\030]030^030_030`030a030b
030c030d030e030f030g030h
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x1000068000840004, 0x100385000000000, 0x88a0000401400022, 0x100243080320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200080040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x380000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400120012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020810400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800120200082010, 0x10400040204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0xa08850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400090002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c04441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0x1000a41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xf000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa0010a8008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000046020000, 0x201000004091, 0x110400008400000, 0x1000000000052200, 0x80002a400800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480080000, 0x3a0004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000412, 0x840000000804a4, 0x2102480010001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a080000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002200000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000200040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0x810a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0400100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480220, 0x80000e000014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0000,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008222800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x100000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421050200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002000, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418e002004, 0x820000810000,
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
a level	00E01
a levels	00g02
a mai napig	00i01
a netinu	00j01
a oggi	00k01
a present	00_01
a s	00l02
a-level	00E01
a-levels	00E01
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
bootcamp	0=\02
bornehave	0=I02
boroz	0=^01
boroż	0=^01
borsa di studio	00O01
bosanmis	0<001
bothar	07201
botiga	03E01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=_03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=b01
boşanmış	0<001
bpharm	09@01
br	0=c01
bra	0=d03
branca	0=g01
branch	0=h01
brandos atestatas	0=i01
brans	04=01
branş	04=01
brauerei	03901
braut	0=j02
brev	0=l01
brevet	0=m03
brevet de technicien superieur	09I01
brevet de technicien supérieur	09I01
brevet des colleges	09H01
brevet des collèges	09H01
brevetto	06[01
brewer	01h01
brewery	02o01
brigadnik	0>001
brigádník	0>001
brivi	0>101
brivi parvaldu	0>101
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0>201
brutar	03O01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<K03
brīvi	0>101
brīvi pārvaldu	0>101
brīvprātīgais	02I01
bs	09@01
bs prof	09A01
bs-próf	09A01
bsc	0>302
bsc (hons	09@01
bsn	09@01
bt	00`01
btec	0>502
btech	09@01
bts	0>703
buaiteoir	0=Z01
bucatar	03O01
buch	07n01
buchhalter	05H01
bucătar	03O01
buen nivel	0>:01
buena	0>:01
bueno	0>;02
buero	03901
buerokauffrau	09<01
bufet	03E01
bufete	07A01
bugun	0>=01
bugün	0>=01
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05c01
buku	09G01
bul	0=c01
bulan	0=A01
bulats	0;\01
bulevar	0=c01
bulevardul	04F01
bulv	0>>01
bulvari	0>>01
bulvaris	0>?01
bulvarı	0>>01
bulvāris	0>?01
bun	0>@02
buna	0<l01
bunleibheal	0>B01
bunleibhéal	0>B01
bunscoil	01D01
bunusach	0>C02
bunúsach	0>C02
bună	0<l01
buon livello	0>E01
buona	0>F02
buona conoscenza	0>E01
buone	0>E01
buono	0>F02
bureau	0>H04
buro	03901
burokauffrau	09<01
buroo	04f01
burosu	03L01
burs	0:f01
bursa	0>L01
bursary	00N01
bursu	0:f01
bursă	0>L01
buruh	02101
business analyst	06V01
business fluent	0>M01
business level	0>M01
business school	01K01
business unit	0=h01
but	09J01
butas	03I01
butcher	01h01
butik	09i02
butikk	0:A01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>N01
bygg	0>O02
byra	0>O02
byraa	0>O02
byrjandi	0>Q01
byrå	0>O02
bài báo	09m01
bài thuyết trình	09m01
bài viết	09m01
bàsic	0>R02
bàsica	0:201
bác sĩ	09K01
bán hàng	09K01
báo cáo	09m01
básica	0>T04
básico	0>T04
bâtiment	04[01
bây giờ	0;Q01
bäcker	05H01
bäckerei	03901
bær	09g02
bénévole	01W01
bílstjóri	0<j01
bók	0>X01
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
c o	0>Y01
c p	0>Z01
c so	0>[01
c.so	0>[01
c/o	0>Y01
c1	0>\01
c2	0>]01
cabinet	02g01
caces	03D01
cad	0>>01
caddesi	0>>01
cadre	01W01
cae	0;\01
cafe	02o01
café	02o01
cahiers	0>^01
caibidil	0>_01
cainteoir duchais	0>`01
cainteoir dúchais	0>`01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03E01
calea	04F01
calificacion	0>a01
calificación	0>a01
calificare	01[01
calificativ	0>b01
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
campus	0>c01
cams	01N01
camí	08k01
can ban	0>d02
cand	0>f01
cand jur	0>f01
cand mag	0>g03
cand merc	0>f01
cand polyt	0>f01
cand scient	0>f01
cand. mag	0>j01
cand.jur	0>f01
cand.mag	0>k02
cand.merc	0>f01
cand.polyt	0>f01
cand.scient	0>f01
cantina	03@01
cantine	03@01
cao cap	0>m01
cao cấp	0>m01
cao dang	0>n02
cao hoc	0:M01
cao học	0:M01
cao đẳng	0>n02
cap	0?004
capacitacao	0?401
capacitação	0?401
capataz	01A01
capes	03C01
capital	02o01
capitol	0?502
capitolo	06[01
capitulo	0?702
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?901
capítulo	0?702
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?:02
carné	01Z01
carpenter	01h01
carrer	08k01
carretera	0?<02
carte	06Z01
carteira	0?>01
casa editrice	03@01
casada	0??03
casado	0?B02
casat	0?D01
casatorit	0?E01
casatorita	0?E01
case study	0?F01
cashier	01h01
casier	03O01
casiera	03O01
casieră	03O01
casnicka	0?G01
casnik	0?G01
casopis	0?H04
cassiera	01l01
cassiere	01l01
castigatoare	0>L01
castigator	0>L01
cbs	0?L01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>>01
ce jour	00_01
ceadunas	0?M01
ceadúnas	0?M01
ceannaire	03J01
cearnog	07201
cearnóg	07201
cedex	04[01
cedula	0?>01
ceg	06m01
cegep	01M01
ceh	01N01
ceim	0:101
ceim bhaitsileara	0:101
celi	0;\01
celibataire	0?N01
celibe	0?O01
celler	03E01
cellers	03E01
cellule	0?P01
celpe bras	0;\01
celpe-bras	0;\01
cels	0>?01
celta	01N01
cena	0?Q02
centar	0?S02
center	0?U02
centras	03?01
centre	03E01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?W03
centro de formacao	0?Z01
centro de formacion	0>c01
centro de formación	0>c01
centro de formação	0?Z01
centro educativo	0>c01
centro universitario	0?Z01
centro universitário	0?Z01
centrs	05e01
centru	03801
centrul	03801
centrum	0?[05
ceo	06V01
cep	04<01
cercetatoare	03O01
cercetator	03O01
cercetătoare	03O01
cercetător	03O01
certificaat	0?`02
certificacao	0?>01
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?b03
certificado	0?e02
certificare	01[01
certificat	0?g03
certificat de calificare	09N01
certificata	0?j02
certificate	01U01
certification	0?l02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?>01
certificeret	0?n01
certificering	0?o02
certificiran	0@101
certifie	03D01
certified	01U01
certifiee	03D01
certifierad	0@201
certifiering	0@201
certifikace	0@301
certifikacia	0@401
certifikat	0@509
certifikat tas sekondarja	0@>01
certifikazzjoni	0@?01
certifikácia	0@401
certifikát	0@@02
certifié	03D01
certifiée	03D01
certyfikat	0@B01
certyfikaty	0@B01
certyfikowany	0@B01
cerveny diplom	0@C02
cesta	0@E03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;\01
cet 6	0;\01
cet-4	0;\01
cet-6	0;\01
cet4	0;\01
cet6	0;\01
cevirmen	05901
cevrimici	0@H01
ceļš	0>?01
cfa	0@I02
cfgm	0@K02
cfgs	0@M03
cfo	06V01
cgpa	0@P01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	0@Q02
chantiers	02g01
chapitre	0>^01
chapter	0=B01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@S02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06>01
chaussee	0@U01
chef	0@V06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05H01
chemin	04[01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@\01
chief	01h01
chimico	01l01
chimist	03O01
chu	02g01
chu tich	09K01
chua ket hon	0@]01
chung chi	0:J01
chung chi hanh nghe	0:J01
chung cu	0@^01
chung cư	0@^01
chung nhan	0:J01
chuong	09m01
chuyen gia	0@_01
chuyen nganh	0@`01
chuyen sau	0@_01
chuyen vien	09K01
chuyên gia	0@_01
chuyên ngành	0@`01
chuyên sâu	0@_01
chuyên viên	09K01
chwila obecna	04501
chwili obecnej	04501
chưa kết hôn	0@]01
chương	09m01
chủ tịch	09K01
chứng chỉ	0:J01
chứng chỉ hành nghề	0:J01
chứng nhận	0:J01
cia	01N01
cicle formatiu	0;O01
cicle formatiu de grau superior	0@a01
ciclo formativo de grado medio	09f01
ciclo formativo de grado superior	0@b01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@c01
cijfer	0@d01
cikk	0@e02
cils	0;\01
cio	06V01
cipd	01N01
cirak	05901
cisa	01N01
cism	01N01
cisnik	0>001
ciso	06V01
cissp	01N01
city of	02o01
civil partnership	0@g01
civilekonom	0@h01
civilingenioer	0>f01
civilingenior	0>f01
civilingeniør	0>f01
civilingenjoer	0@h01
civilingenjoersexamen	0@h01
civilingenjor	0@h01
civilingenjorsexamen	0@h01
civilingenjör	0@h01
civilingenjörsexamen	0@h01
cka	01N01
ckad	01N01
clan	0@i03
clanak	0@l02
clanek	0@n02
clanica	0A002
clanok	0A201
classificacao	0A301
classificação	0A301
cleaner	01h01
clen	0A402
clerk	01h01
clinic	02o01
clinica	0<C05
clinică	03801
clinique	02g01
close	05c01
clínica	02h03
cma	01N01
cmo	06V01
cnam	0A601
cnavt	0;\01
cnh	0?>01
co	0A702
co author	0=B01
co ban	0>d02
co founder	01h01
co gia dinh	0@]01
co ltd	00`01
co phan	0:`01
co-author	0=B01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0A904
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0A301
cok iyi	0A=02
cok iyi derecede	0A?01
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A@02
colegio oficial	07A01
colegiu	07301
colegiu universitar	0AB01
colegiul	07301
colla	03E01
collaboratore	01l01
collaboratrice	01l01
college	0AC04
collegio	01O01
colloque	0>^01
collège	01M01
colonia	08]01
col·legi	01L01
coláiste	01D01
colégio	0?Z01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0AG01
comhairle	0AH01
comhairleoir	03J01
comhar	0AH01
comhdhail	0>_01
comhdháil	0>_01
comhlacht	0AH01
comhordaitheoir	03J01
commendation	00N01
commercial	01W01
commerciale	05K02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>^01
communications	02o01
communicative	0AI01
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
competent	0AG01
competente	0AJ02
competition	00N01
comprador	02R01
comptable	0AL02
comptia	01N01
comuna	04F01
comune	03@01
comunicacao	04o01
comunicacio	0?901
comunicacion	01\01
comunicació	0?901
comunicación	01\01
comunicare	06Z01
comunicação	04o01
comércio	02S01
comórtas	0=Z01
con lode	00G01
concentration	0AN01
conclusao prevista	0AO01
conclusão prevista	0AO01
concorso	00O01
concours	00L01
concubinage	0?N01
concurs	0AP02
concurso	0AR02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AT02
conferencia	0AV03
conferentie	0<Z01
conferenza	06[01
conferinta	06Z01
conferință	06Z01
conferència	0?901
conferência	04o01
confirme	0AY01
confirmé	0AY01
conférence	0>^01
cong nhan	09K01
cong tac vien	09K01
cong ty	0:`01
congres	0AZ03
congreso	01\01
congresso	04o01
congrès	0>^01
congrés	0?901
coniugata	0?O01
coniugato	0?O01
conjunto	04<01
conocimientos basicos	0A]01
conocimientos básicos	0A]01
conoscenza base	0A^01
conseguimento previsto	0A_01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0A`03
conservatorium	07`01
conservatorul	07301
conservatory	01K01
conservatório	0?Z01
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
consultancy	0Ac02
consultant	0Ae05
consultanta	03O01
consultante	01W01
consultantă	03O01
consulting	02o01
consultor	02203
consultora	0Aj04
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
continuing	0An01
contractor	01h01
contrada	0>[01
contributor	01h01
controleur	0@S02
controleuse	01W01
controller	0Ao02
contrôleur	01W01
contrôleuse	01W01
convegno	06[01
conversa	0B101
conversacao	0B201
conversacional	0B301
conversatieniveau	0B401
conversation	07E01
conversational	0B502
conversationnel	07E01
conversação	0B201
conversațional	0B701
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
coordinatrice	0B803
coordonatoare	03O01
coordonator	03O01
copywriter	0B;02
corp	00`01
corporacion	07A01
corporación	07A01
corporation	0B=02
corso	0B?03
corso di formazione	03A01
corso di laurea	0BB01
costruzioni	03@01
cou	09f01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0BC01
courant	0BC01
courant et professionnel	0BD01
cours	0BE02
course	0BG01
coursera	0A601
court	05c01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08]01
cpa	01N01
cpe	0;\01
cpo	06V01
crea	0?>01
creche	0BH02
credential	01U01
crescent	05c01
crèche	02g01
csapat	0BJ01
csc	0BK02
cscs	01N01
csm	01N01
csoport	0BM03
ct	05c01
ctesp	0BP01
cto	06V01
cu nhan	0:K01
cu nhan dai hoc	0:K01
cua hang	0:`01
cuideachta	0AH01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BQ02
cukup baik	0BS01
cum laude	0@P01
cunostinte de baza	0BT01
cunoștințe de bază	0BT01
cuntasoir	03J01
cuntasóir	03J01
cuntoir	03J01
cuoc thi	0:L01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BU01
current	0An01
currently	0An01
curriculo	0BV02
curriculo profissional	0BX01
curriculum	0BY06
curriculum vitae	0B_0@
curriculum vitæ	0Bo01
currículo	0BV02
currículo profissional	0BX01
currículum	0C002
currículum vitae	0C201
currículum vítae	0C301
curs	0C404
cursillo	0C801
curso	0C904
curso tecnico	0BP01
curso tecnico superior profissional	0BP01
curso técnico	0BP01
curso técnico superior profissional	0BP01
cursus	0<[01
cuộc thi	0:L01
cv	0C=0E
cvut	0CR01
czasopismo	06l01
cámara	07A01
câmara municipal	02S01
câștigătoare	0>L01
câștigător	0>L01
cédula	0?>01
cég	06m01
cégep	01M01
céim	0:101
céim bhaitsiléara	0:101
célibataire	0?N01
có gia đình	0@]01
công nhân	09K01
công ty	0:`01
cúntóir	03J01
căn bản	0>d02
căsătorit	0?E01
căsătorită	0?E01
cơ bản	0>d02
cổ phần	0:`01
cộng tác viên	09K01
cử nhân	0:K01
cử nhân đại học	0:K01
cửa hàng	0:`01
d	0CS03
d d	0CV03
d o o	00`01
d phil	0CY01
d.d	0CV03
d.o.o	00`01
d.phil	0CY01
d1	00^01
d2	0CZ02
d3	0CZ02
d4	0C\01
da	0C]02
da ket hon	0@]01
da remoto	00e01
dabar	0C_01
dabartis	0C_01
daftar riwayat hidup	0C`01
daglig leder	0Ca01
dags dato	0Cb02
dai hoc	0Cd01
daire	0>>01
daktaro laipsnis	0Ce01
dal	0C]02
dala	0Cf01
dalf	0;\01
damh	01D01
damm	0@U01
dan	0Cg01
dan beri	0Ch01
danas	0Ci02
danes	0Ck01
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
dari	0Cl01
daring	0Cm01
darzelis	0Cn01
darželis	0Cn01
dasar	0Co02
data scientist	06V01
datheangach	0>`01
dato	04601
dau bep	09K01
dawret	0D101
day	0D201
days	0D201
daļa	0Cf01
dba	06V01
dba degree	0CY01
de	0D309
de acasa	0D<01
de acasă	0D<01
de baza	0;S02
de bază	0;S02
de l	0D=02
de la	0D?02
de tai	0DA01
dea	0DB02
dean	01h01
dean's list	00N01
debutant	0:i02
degree	09Y01
degustator	0@301
degustátor	0@301
deild	0DD03
deimhniu	0?M01
deimhniú	0?M01
dekanova nagrada	00601
del	0DG05
delavec	0DL01
delavka	0DL01
delavnica	0=O01
dele	0;\01
delegacion	0DM01
delegación	0DM01
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;\01
delnice	0>001
delnik	0>001
den	0DN01
den beri	0Ch01
den nay	0;Q01
denetci	05901
denetçi	05901
dengan pujian	0DO01
dentist	01h01
departament	0DP03
departamentas	0DS01
departamento	0DT02
departaments	0Cf01
departamentul	0DV01
departemen	09k01
departement	0DW04
departman	0=301
departmani	0=301
departmanı	0=301
department	0=h01
department of	0D[02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=h01
depuis	0D]01
deputy	01h01
derece	0D^02
dergi	0<\01
dergisi	0<\01
dernegi	03L01
derneği	03L01
derzeit	04601
des	0D`02
des de	0Db02
des del	0Dd01
desa	0De01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0Df04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0Dj0:
deskundig	0E401
despacho	07A01
despatx	03E01
dess	0DB02
destytoja	02H01
destytojas	02H01
deug	0E502
deust	09I01
deutsches sprachdiplom	0E701
deuxieme prix	00L01
deuxième prix	00L01
devam	0>=01
devam ediyor	0>=01
devam etmekte	0>=01
developer	0B;02
developpeur	01W01
developpeuse	01W01
devops	06V01
deweloper	01m01
dezernat	06=01
dezvoltator	03O01
di	0E803
di base	0A^01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0E;01
diem trung binh	0E;01
dienst	0E<02
diensten	02P01
dieu duong	09K01
dieu hanh	09K01
dieu phoi vien	09K01
digital	02o01
diharapkan	0E>01
dij	0E?02
dijk	0EA01
dilna	0EB01
din	0EC03
dinas	07B01
dioploma	0?M01
dioplóma	0?M01
dipartiment	0EF01
dipartimento	0EG01
dipl	0EH01
dipl inf	0EH01
dipl ing	0EI02
dipl ing (fh	09\01
dipl kfm	0EH01
dipl. ing	0EK01
dipl.-inf	0EH01
dipl.-ing	0EH01
dipl.-ing. (fh	09\01
dipl.-kfm	0EH01
diplom	0EL07
diplom (fh	09\01
diplom ingenieur	0ES01
diplom-ingenieur	0ES01
diploma	0ET0A
diploma accademico	0Ee01
diploma de bacalaureat	09N01
diploma de excelenta	0>L01
diploma de licenta	0Ef01
diploma de master	0Eg01
diploma di	0Eh01
diploma di maturita	0Eh01
diploma di maturità	0Eh01
diploma di scuola superiore	0Eh01
diploma iii	03H01
diploma in	02N01
diploma its	0Ei01
diploma iv	0C\01
diploma notu	03B01
diploma superiore	0Eh01
diploma tecnico superiore	0Ei01
diploma universitario	0Ee01
diplomada en	0Ej02
diplomado en	09e01
diplomant	0El01
diplomas	07_01
diplomasi	0<201
diploması	0<201
diplomat en	0Em01
diplomatura	0Ej02
diplome	03D01
diplome d'etat	03C01
diplome d'ingenieur	03C01
diplome d'universite	03D01
diplome de grande ecole	03C01
diplomi insinoori	0En01
diplomi-insinoeoeri	0En01
diplomi-insinööri	0En01
diplomingenioer	09b01
diplomingenior	09b01
diplomingeniør	09b01
diplomirana	0El01
diplomirani	0Eo03
diplomovany specialista	0F201
diplomovaný specialista	0F201
diploms	05f01
diplomski studij	0EK01
diplomuddannelse	0>f01
diplomă	0F302
diplomă de bacalaureat	09N01
diplomă de excelență	0>L01
diplomă de licență	0Ef01
diplomă de master	0Eg01
diplóma	0F501
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
direcao	0F601
direccion	0DM01
dirección	0DM01
directeur	0F702
directia	0DV01
direction	0?P01
directoare	03O01
director	0F904
directora	02602
directrice	0@S02
direcția	0DV01
direkcija	0F=01
direktoer	05@03
direktor	0F>08
direktoratet	0:A01
direktore	02F02
direktorius	02H01
direktorlugu	0=301
direktors	02I01
direktoru	05901
direktorė	02H01
direktur	02101
direktör	0FF02
direktörlüğü	0=301
direktörü	05901
direktør	05U02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0F601
direttore	01l01
direttrice	01l01
direttur	04j01
direzione	0EG01
direção	0F601
dirigente	01l01
dis	0FH02
disainer	01=01
discreta	0FJ01
discreto	0FK02
disenador	01A01
disenadora	01A01
disertace	0FM01
disertacija	0FN03
disertasi	09G01
disertācija	0FQ01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0FR01
dissenyador	02501
dissenyadora	02501
dissertation	0FS02
disszertacio	0FU01
disszertáció	0FU01
distanciel	00a01
distans	0FV01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>L01
distinctie	0>L01
distinction	0FW03
distincția	0>L01
distincție	0>L01
distinção	00M01
distribuidora	02S01
ditta	0FZ02
divadlo	0F\02
divisao	0F601
divisi	09k01
divisie	0F^01
divisio	0F_01
division	0F`05
divisione	0EG01
divisioona	0Fe01
divisió	0F_01
división	0DM01
divisjon	0Ff02
divisão	0F601
divize	0Fh01
divizia	0Fi02
divizija	0Fk02
divizio	0BJ01
divizjoni	0EF01
diviżjoni	0EF01
divorce	0?N01
divorced	0@g01
divorcee	0?N01
divorciada	0??03
divorciado	0?B02
divorciat	0?D01
divorcé	0?N01
divorcée	0?N01
divortat	0?E01
divortata	0?E01
divorziata	0?O01
divorziato	0?O01
divorțat	0?E01
divorțată	0?E01
divízia	0Fm01
divízió	0BJ01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05:02
dliodoir	03J01
dlíodóir	03J01
do	0Fn07
do chwili obecnej	04501
do danas	0Ci02
do danes	0Ck01
do dzis	04501
do dzisiaj	04501
do dziś	04501
do nadal	04501
do sada	0Ci02
do soucasnosti	09;01
do současnosti	09;01
do sucasnosti	0G501
do súčasnosti	0G501
do teraz	04501
doanh nghiep	0:`01
doanh nghiệp	0:`01
dobra	0G609
dobre	0G?04
dobro	0GC06
dobrovolnice	0>001
dobrovolnicka	0?G01
dobrovolnik	0A402
dobrovolník	0>001
dobrovoľník	0?G01
dobrovoľníčka	0?G01
dobry	0GI02
dobrze	0GK01
dobrá	0G?04
dobře	0GL02
doc than	0@]01
docens	02001
docent	0GN03
docente	0GQ04
dochtuir	03J01
dochtuireacht	0GU01
dochtúir	03J01
dochtúireacht	0GU01
docteur	0GV01
doctor	0GW02
doctor en	0GY01
doctor in	0GZ01
doctor of	0G[01
doctor of philosophy	0G[01
doctor în	0GZ01
doctora	0G\01
doctoraat	0G]01
doctorado	0G\01
doctoral	0G[01
doctoral degree	0G[01
doctorand	03O01
doctorandus	0G^01
doctorant	01W01
doctorante	01W01
doctorat	0G_03
doctorate	0G[01
dodiplomski studij	0El01
dodiplomski študij	0El01
dodnes	0Gb02
doi	01X01
dokter	02101
doktor	0Gd05
doktor nauka	0Gi01
doktor znanosti	0Gj02
doktora	0Gl01
doktora derecesi	0Gl01
doktora grads	0Gm01
doktora grāds	0Gm01
doktoral	0Gn01
doktorand	0Go04
doktorandin	09<01
doktorandske studium	0H301
doktorandské štúdium	0H301
doktorant	01m01
doktorantka	01m01
doktorantura	0H402
doktorantūra	0H402
doktorat	0H606
doktoratus	0H<01
doktorgrad	0H=03
doktorgradsutdanning	0H@01
doktori	0H<01
doktori fokozat	0H<01
doktori kepzes	0H<01
doktori képzés	0H<01
doktorica znanosti	0Gj02
doktorikraad	0HA01
doktoriope	0HA01
doktoriõpe	0HA01
doktorsexamen	0FR01
doktorsgrada	0HB01
doktorsgráða	0HB01
doktorske studije	0Gi01
doktorske studium	0HC01
doktorski studij	0Gj02
doktorski študij	0HD01
doktorsky	0HC01
doktorské studium	0HC01
doktorský	0HC01
doktorsprof	0HB01
doktorspróf	0HB01
doktorát	0BK02
doktorátus	0H<01
dolmetscher	05H01
dom zdravlja	0?S02
domeniul	0HE01
domini	0HF01
dominio	0HG02
dominio completo	0HI01
dominio total	0HJ01
domínio	0HK01
domínio completo	0HI01
dona	0HL01
donna	0HM01
doposud	09;01
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05C01
dostateczny	0HN01
dosud	09;01
doteraz	0G501
dottoranda	01l01
dottorando	01l01
dottorat	0HO01
dottorato	0HP01
dottorato di ricerca	0HP01
dottore di ricerca	0HP01
doutor	0HQ01
doutora	0HQ01
doutorado	0HQ01
doutoramento	0HQ01
dovoljenje	0@101
dozent	05H01
dozvola	0HR02
doçent	05901
dphil	0CY01
dr	0HT02
dr hab	0HV01
dr ing	0CY01
dr inz	0HV01
dr inż	0HV01
dr iur	0CY01
dr med	0CY01
dr phil	0CY01
dr philos	0H@01
dr rer nat	0CY01
dr sc	0HW01
dr znanosti	0HD01
dr. iur	0CY01
dr. med	0CY01
dr. phil	0CY01
dr. rer. nat	0CY01
dr. sc	0HW01
dr. znanosti	0HD01
dr.-ing	0CY01
dr.philos	0H@01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0EA01
drive	05c01
driver	01h01
drs	0G^01
drsc	0BK02
drukarnia	02n01
drustvo	02k03
druzba	0=O01
druzstvo	0F\02
društvo	02k03
družba	0=O01
družstvo	0F\02
drzavna matura	0HX01
državna matura	0HX01
dsh	0;\01
dtu	0?L01
du	0HY01
du an	0DA01
du kien	0HZ01
du lich	0:`01
du lịch	0:`01
duais	0=Z01
duales studium	09\01
duchasach	0>`01
duoc si	09K01
duolingo	0;\01
duong	0@^01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0De01
dut	0E502
dvikalbis	0H[01
dwibahasa	07@01
dwujezyczny	0H\01
dwujęzyczny	0H\01
dyplom	0H]02
dyrektor	01m01
dyrektorka	01m01
dz	0>?01
dzial	0H_01
dzialalnosc gospodarcza	02n01
dział	0H_01
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
dzives apraksts	0H`01
dzives gajums	0H`01
dzivesgajums	0H`01
dzivoklis	0>?01
dziś	04501
dzīves apraksts	0H`01
dzīves gājums	0H`01
dzīvesgājums	0H`01
dzīvoklis	0>?01
dámh	01D01
dátheangach	0>`01
dès	0D]01
débutant	0:i02
délégué	01W01
déléguée	01W01
département	0Ha02
développeur	01W01
développeuse	01W01
díj	0E?02
dílna	0EB01
dúchasach	0>`01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0>001
dělník	0>001
dược sĩ	09K01
dự kiến	0HZ01
dự án	0DA01
e	0Hc06
e figli	03@01
e hijos	07A01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03J01
eagarthóir	03J01
earned	09601
earrach	0Hi01
eccellente	08Z01
eccellenti	0Hj01
ecdl	0Hk02
ecdl sprachen	0;\01
echipa	0DV01
echipă	0DV01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0Hm02
economista	0Ho05
economistă	03O01
ecpe	0;\01
ects	0@P01
eczaci	05901
eczacı	05901
eczanesi	03L01
ed	0I401
edasijoudnud	0I501
edasijõudnud	0I501
edd	0CY01
edelleen	0I601
edificio	04<01
edifício	04<01
edistynyt	0I702
editions	0I902
editor	0I;05
editora	0I@03
editore	06[01
editorial	0IC04
editoru	05901
editrice	03@01
editur	04j01
editura	0IG02
editură	0IG02
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
edx	0A601
edzo	02001
edző	02001
eeldatav	0II01
eerste prijs	0IJ01
eerste taal	0IK01
eervolle vermelding	0IJ01
efset	0;\01
efteraar	0IL01
efteraaret	0IL01
efterar	0IL01
efteraret	0IL01
efterskole	0IM01
efterår	0IL01
efteråret	0IL01
eg	00`01
egenfoeretagare	0IN01
egenforetagare	0IN01
egenföretagare	0IN01
egitimi	0IO01
egitmen	05901
egitmeni	05901
egyedulallo	0IP01
egyedülálló	0IP01
egyeni vallalkozo	06m01
egyesulet	04B02
egyesület	04B02
egyetem	0IQ02
egyetemi diploma	0IS01
egyéni vállalkozó	06m01
egzamin maturalny	0IT01
ehbo	0<X01
ehf	00`01
ehliyet	0<201
ehliyeti	0<201
ehrenamtlicher	09<01
ehrennadel	00:01
ehrung	00:01
eier	06<01
eigandi	0<j01
eigenaar	0IU01
eignung	0;`01
eindcijfer	0@d01
einfache kenntnisse	05G01
einhleyp	0IV01
einhleypur	0IV01
eining	0IW01
einkaeufer	05H01
einkaleyfi	0>X01
einkaufer	05H01
einkunn	01j01
einkäufer	05H01
einsteiger	0IX01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06>01
ekibi	0=301
ekipa	0IY01
ekonom	0IZ03
ekonomi	05C01
ekonomist	0I]02
ekonomista	0I_02
ekonomka	0>001
ekonomska skola	0Ia02
ekonomska sola	0Ic01
ekonomska škola	0Ia02
ekonomska šola	0Ic01
ekonóm	07m01
eksam	0Id01
eksamen	0Ie01
eksamensgennemsnit	0If01
ekspercka	0Ig01
ekspercki	0Ig01
ekspert	0Ih06
ekspertas	0In01
ekspertniva	0Io01
ekspertnivaa	0Io01
ekspertniveau	0J001
ekspertnivå	0Io01
eksperts	0J101
ekspertti	07601
el	0>N01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0Hm02
electricien	01W01
electricista	02602
elektricar	0@i03
elektricien	02Q01
elektrik	01=01
elektrikar	0A402
elektrikas	02H01
elektrikci	05901
elektriker	05@03
elektrikis	02I01
elektrikár	0?G01
elektrikář	0>001
elektrikçi	05901
električar	0@i03
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
elemental	0J202
elementar	0J404
elementare	0A^01
elementares	0J801
elementari	0;U01
elementary	0:o02
elementary proficiency	0;101
elementer	0J901
elementär	0;K01
elementært	0;g01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06>01
elismeres	0E?02
elismerés	0E?02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@e02
elsevier	01X01
elulookirjeldus	0J:01
elulugu	0J:01
elvalt	0IP01
elvált	0IP01
előadás	0@e02
em	0J;02
em andamento	07Z01
em curso	07Z01
emakeel	0J=01
emakeelena	0J=01
emba	0EH01
embetsstudium	0J>01
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
en	0J?03
en couple	0?N01
en cours	00_01
en cours d'obtention	07c01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0JB01
en linia	00f01
en línea	0JB01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0JB01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0JC01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@g01
engedely	0=;02
engedély	0=;02
engenheir	0JD01
engineer	0JE02
enginyer	0JG01
enginyeria tecnica	0Em01
enginyeria tècnica	0Em01
enhed	0JH01
enheden	02a01
enhet	0JI02
enheten	08c01
enige ervaring	0JK01
enige kennis	0;I01
enn	0JL01
enoleg	02501
enologa	02501
enota	0IY01
ens	0A601
ensamstaaende	0JM01
ensamstaende	0JM01
ensamstående	0JM01
enseignant	01W01
enseignante	01W01
ensino	0?Z01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09R01
enskild firma	0IN01
enslig	0JN01
enstitusu	0JO02
enstitüsü	0JO02
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0JQ02
entwickler	05H01
enòleg	02501
enòloga	02501
epfl	0A601
epitesz	02001
epp	00`01
equip	0F_01
equipa	0F601
equipe	0JS02
equipo	0DM01
er	0JU01
eredmeny	07a01
eredmény	07a01
erem	0E?02
erettsegi	0JV01
erettsegi bizonyitvany	0JV01
erfahren	05\01
erhvervsakademigrad	03e01
erhvervsskole	0IM01
erhvervsuddannelse	00D01
eriala	0JW01
erikoisammattitutkinto	0JX01
erindi	0>X01
erinomainen	0JY02
erinomaiset	0J[01
erittaein hyvae	0I702
erittain hyva	0I702
erittäin hyvä	0I702
erkek	0;P01
eronnut	08l01
erschienen in	07n01
erste hilfe	05o01
ersthelfer	05o01
erstsprache	0J\01
ertekesito	02001
ervaren	0J]01
erwartet	05I01
erweiterte grundkenntnisse	0;a01
erzieher	05H01
es	0J^01
esame di stato	01>01
escalera	08]01
escola	0J_03
escola tecnica	0Jb02
escola tècnica	01L01
escola técnica	0?Z01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>c01
escuela tecnica	0>c01
escuela técnica	0>c01
esimees	01=01
esimies	05C01
esindaja	01=01
esitelma	0Jd01
esitelmae	0Jd01
esitelmä	0Jd01
eso	0Je02
especialidad	0Jg01
especialidade	0JC01
especialista	0Jh04
especialitat	0=g01
especializacao	0Jl01
especializacao em	0JC01
especializacion	0Jg01
especialización	0Jg01
especialização	0Jl01
especialização em	0JC01
esperado	0Jm01
espert	0Jn01
esperta	0Jo01
esperto	0Jo01
essay	0=B01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0K001
estimado	0Jm01
estimat	07V01
estimata	07V01
estimated	05W01
estimator	01h01
estimată	07V01
estiu	0K101
estrada	04<01
estudi	03E01
estudio	08>02
estúdio	02S01
et	0K202
et al	01X01
eta	0K401
etablissements	02g01
etae	0K401
etaenae	0K401
etaetyoe	0K401
etage	04[01
etana	0K401
etaten	0:A01
etatyo	0K401
ete	0K501
etec	0?Z01
eth	0A601
eth zurich	0A601
eth zürich	0A601
ets	02g01
ettekanne	03K01
etterem	06m01
ettevote	04f01
ettevõte	04f01
etä	0K401
etänä	0K401
etätyö	0K401
eud	00D01
eurl	00`01
europass zivotopis	0K601
europass životopis	0K601
ev	0K702
evden	0@H01
eves	0K901
evkonyv	0FU01
evli	0<001
examen	0K:01
examen artium	06k01
examensarbete	0K;01
examiner	01h01
excelent	0BU01
excelente	0K<02
excellent	0K>03
excel·lent	0KA02
executive	01h01
expected	05W01
expedient	0KC01
expediente	0>a01
experienced	0AG01
expert	0KD0;
expert comptable	01W01
expert level	0KO01
expert-comptable	01W01
experta	0KP02
experte	0KR03
experten	0KU01
expertenkenntnisse	0KU01
expertenwissen	0KU01
expertin	0KV02
expertise	0KX02
expertna	0KZ01
expertni	0K[01
expertniva	0K\01
expertnivaa	0K\01
expertnivå	0K\01
expertná	0KZ01
expertní	0K[01
experto	0K]01
eċċellenti	0Hj01
eğitimi	0IO01
eğitmen	05901
eğitmeni	05901
f	0K^06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0Kd04
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
fachrichtung	0Kh01
fachwirt	03]01
fachzeitschrift	07n01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?Z01
facultad	0>c01
facultat	01L01
facultate	07301
facultatea	07301
faculte	01M01
faculteit	07`01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0Ki02
fagbrev	06k01
faglaert	00D01
faglært	00D01
fagproeve	06k01
fagprove	06k01
fagprøve	06k01
fagskole	0Kk02
fagskolegrad	0Km01
fagskolegrad i	0Km01
fagskoleutdanning	0Km01
fahrer	05H01
fahrerlaubnis	05o01
faible	0;<01
fair	0AI01
fakulta	0Kn03
fakultaet	0<:01
fakultas	0L101
fakultat	0<:01
fakultate	03j01
fakulte	03d01
fakultesi	03d01
fakultet	0L205
fakulteta	0Ic01
fakultetas	0Cn01
fakulty	0L702
fakultà	03m01
fakultät	0<:01
fakultāte	03j01
fakülte	03d01
fakültesi	03d01
falegname	01l01
fall	08C01
familiar	0L901
familiar with	0L901
familiarity	0L901
faoi lathair	05Q01
faoi láthair	05Q01
farm	02o01
farmaceits	02I01
farmaceut	0L:04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	06002
farmaceutka	01m01
farmacevt	05<01
farmacia	0L>04
farmacias	02S01
farmacie	03801
farmacist	03O01
farmacista	0LB02
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
fatec	0?Z01
fce	0;\01
fear	0LD01
fejezet	0FU01
fejleszto	02001
fejlesztő	02001
felag	06601
felelos	02001
felelős	02001
felhasznaloi	0LE01
felhasznaloi szint	0LE01
felhasználói	0LE01
felhasználói szint	0LE01
felicitations du jury	0LF01
fellow	01h01
fellowship	00N01
felsofok	0LG01
felsofok felett	0LH01
felsofoku	0LG01
felsofoku okj	0LI01
felsofoku szakkepzes	0LI01
felsooktatasi szakkepzes	0LI01
felsőfok	0LG01
felsőfok felett	0LH01
felsőfokú	0LG01
felsőfokú okj	0LI01
felsőfokú szakképzés	0LI01
felsőoktatási szakképzés	0LI01
female	0LJ01
femeie	0LK01
femeiesc	0LK01
femeni	0HL01
femenino	0LL01
femení	0HL01
feminin	0LM02
feminine	0LJ01
feminino	0LO01
femme	0LP01
femmina	0HM01
femminil	0LQ01
femminile	0HM01
fen lisesi	03d01
ferfi	0LR01
ferilskra	0LS01
ferilskrá	0LS01
ferjezett	0IP01
fernarbeit	0LT01
feuerwehr	03901
fh	0A601
field of study	0AN01
figli	03@01
filiale	03901
filiere	0LU01
filière	0LU01
filosofian maisteri	0En01
filosofian tohtori	0LV01
filosofie doktor	0FR01
filosofie kandidat	0LW01
finalis	05[01
finalist	0LX0:
finalista	0Lb08
finaliste	00L01
finalisti	00701
finalistka	0Lj01
fino a	0Lk01
fino ad oggi	00k01
fino al	0Lk01
fins	0Ll01
fins a	0Ll01
fins ara	01d01
fins avui	01d01
fireann	0LD01
firini	03L01
firm	02o01
firma	0Lm0:
firmasi	03L01
firması	03L01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09Y01
first language	0M701
first place	00N01
fisherman	01h01
fiske	0:A01
fisker	06<01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0M801
fjernarbejde	0M901
fjolbrautaskoli	03f01
fjölbrautaskóli	03f01
flat	05c01
fliessend	0M:01
fliessend in wort und schrift	0M:01
fliessende kenntnisse	0M:01
fließend	0M:01
fließend in wort und schrift	0M:01
fließende kenntnisse	0M:01
floor	05c01
florist	01h01
floristin	02\01
fluencia	08H01
fluent	0M;02
fluente	0M=02
fluently	0>M01
fluid	0M?01
fluida	0M@02
fluido	0MB02
fluwenti	0Hj01
fluência	08H01
flydende	0MD01
flydende i skrift og tale	0MD01
flydende modersmaal	0ME01
flydende modersmal	0ME01
flydende modersmål	0ME01
flytande	0MF01
flytande i tal och skrift	0MF01
flytende	0MG01
flytende muntlig og skriftlig	0MG01
foarte bine	0BU01
foarte bun	08S02
focus	0AN01
foerare	02801
foerderung	08901
foeredrag	0K;01
foerening	0=N01
foerer	06<01
foererkort	08@01
foerestaandare	02801
foeretag	0=N01
foerlag	0MH02
foerman	02801
foersaekring	0=N01
foerskola	0MJ02
foerskolan	0=N01
foerskollaerare	02801
foerskollaerarexamen	0LW01
foerstapris	00K01
foerstaspraak	0ML01
foerstepraemie	00801
foerstespraak	0MM01
foervaentad	0<601
foireann	05`01
foiskola	0IQ02
foiskolai diploma	04@01
folkehoegskole	0:e01
folkehogskole	0:e01
folkehøgskole	0:e01
folkeskole	0IM01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0MN01
folkhogskola	0MN01
folkhögskola	0MN01
folyamatban	00i01
folyamatos	00i01
folyekony	0LG01
folyekonyan	0LG01
folyoirat	0FU01
folyékony	0LG01
folyékonyan	0LG01
folyóirat	0FU01
fomhar	0MO01
fond	0MP02
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
for	07Y01
foraar	0MR01
foraaret	0MR01
forar	0MR01
forare	02801
foraret	0MR01
foras	0AH01
forbroir	03J01
forbróir	03J01
forderung	08901
fordito	02001
fordypning	0MS01
fordító	02001
foredrag	05X03
foreman	01h01
forening	0<K03
forer	06<01
forerkort	08@01
forestandare	02801
foretag	0=N01
forhandlingsniveau	0MD01
forlag	0MT06
formacao complementar	0?401
formacio professional	0@a01
formacion profesional	0MZ02
formacion profesional de grado superior	0@b01
formació professional	0@a01
formación profesional	0MZ02
formación profesional de grado superior	0@b01
formador	02203
formadora	02203
formadur	0<j01
forman	02801
formand	06>01
formann	06<01
formateur	01W01
formation continue	0M\01
formation courte	0M\01
formator	03O01
formatore	01l01
formatrice	05K02
formação complementar	0?401
formaður	0<j01
formen	05901
formgivare	02801
forn	03E01
forner	02501
forritari	0<j01
forsakring	0=N01
forscher	05H01
forsikring	0M]02
forskare	02801
forsker	05U02
forskola	0MJ02
forskolan	0=N01
forskollarare	02801
forskollararexamen	0LW01
forstapris	00K01
forstasprak	0ML01
forstepraemie	00801
forstesprak	0MM01
fortbildung	0M_02
fortgeschritten	0Ma02
fortlaufend	04601
fortsatt	0Mc01
forvantad	0<601
forventa	0Md01
forventes	0Me01
forventet	0Mf02
forår	0MR01
foråret	0MR01
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
founder	01h01
fp	0Mh02
fp grado superior	0@b01
fp i	09f01
fp ii	0@b01
fr o m	0Mj01
fr.o.m	0Mj01
fra	0Mk04
fra og med	0Mo02
fraan	0N101
fraan och med	0Mj01
fraedingur	0<j01
framhaldsskoli	03f01
framhaldsskóli	03f01
framhaldsstig	0N201
framurskarandi	0N301
framúrskarandi	0N301
fran	0N101
fran och med	0Mj01
fratelli	03@01
frau	0N401
frazione	0>[01
freelance	0N502
freelancer	0B;02
freiberufler	09<01
freiberuflich	0N702
fremragende	0MD01
friseur	05H01
frisoer	05@03
frisor	05@03
frisör	02801
frisør	05U02
frivillig	05U02
frm	01N01
from	0N902
frontend	06V01
fruehjahr	0N;01
fruehling	0N;01
fruhjahr	0N;01
fruhling	0N;01
fryzjer	01m01
fryzjerka	01m01
frá	0N<02
från	0N101
från och med	0Mj01
fræðingur	0<j01
frühjahr	0N;01
frühling	0N;01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05o01
fuer	0;m01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05o01
full professional	0>M01
full professional proficiency	0N>01
full stack	06V01
full-stack	06V01
fulltrui	0<j01
fulltrúi	0<j01
fully remote	0N?01
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
fundiert	0N@01
fundierte kenntnisse	0N@01
fur	0;m01
fylkeskommune	0:A01
fyrirlestur	0>X01
fyrirtaeki	0NA01
fyrirtæki	0NA01
fysioterapeut	05U02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03E01
fábrica	08>02
félag	06601
félicitations du jury	0LF01
féminin	0LP01
férfi	0LR01
férjezett	0IP01
fómhar	0MO01
förare	02801
förderung	08901
föredrag	0K;01
förening	0=N01
föreståndare	02801
företag	0=N01
förlag	0MH02
förman	02801
förskola	0MJ02
förskolan	0=N01
förskollärare	02801
förskollärarexamen	0LW01
förstapris	00K01
förstaspråk	0ML01
försäkring	0=N01
förväntad	0<601
fører	06<01
førerkort	08@01
førstepræmie	00801
førstespråk	0MM01
führer	02\01
führerin	02\01
führerschein	05o01
für	0;m01
fırını	03L01
főiskola	0IQ02
főiskolai diploma	04@01
g	03I01
gaard	0=N01
gada	0NB01
gade	0NC01
gadi	0ND01
gads	0ND01
gadu	0ND01
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
gang	0De01
gano	03B01
ganske god	0>201
garage	0NE02
garcom	02R01
garconete	02R01
gard	0=N01
gardener	01h01
garson	05901
gartner	05H01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@U01
gasthaus	08:01
gasthof	08:01
gata	0NG03
gatan	04Z01
gate	0:B01
gatve	0NJ02
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
ged	00E01
gegenwaertig	04601
gegenwartig	04601
gegenwärtig	04601
gehuwd	04Y01
geimhreadh	0NL01
gelistirici	05901
gelistiricisi	05901
geliştirici	05901
geliştiricisi	05901
gemeente	0NM01
gemeinde	08:01
gemiddeld	0NN02
gemiddeld cijfer	0@d01
gemiddelde	0@d01
genel not ortalamasi	03B01
genel not ortalaması	03B01
generalitat	03E01
generell studiekompetanse	06k01
gennemsnit	0If01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0NP01
geplant	05I01
gepromoveerd	0G]01
gept	0;\01
gepubliceerd	0<Z01
gerai	0NQ02
gerant	01W01
gerante	01W01
geras	0NS01
gerent	02501
gerente	06002
gering	05G01
germans	03E01
geros	0NS01
gesaellbrev	0NT01
gesallbrev	0NT01
gesamtnote	01@01
gesamtschule	0<:01
geschaeftsbereich	06=01
geschaeftsfuehrer	05H01
geschaftsbereich	06=01
geschaftsfuhrer	05H01
gescheiden	04Y01
geschieden	0NU01
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
gesällbrev	0NT01
getrouwd	04Y01
getuigschrift	0<X01
gevorderd	0NV02
gg	0De01
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
giao tiep	0NX01
giao tiep co ban	0NX01
giao tiep tot	0NX01
giao tiếp	0NX01
giao tiếp cơ bản	0NX01
giao tiếp tốt	0NX01
giao vien	09K01
giay chung nhan	0:J01
giay khen	0:L01
giay phep	0:J01
gie	00`01
gift	0NY04
giftur	0IV01
gimnazija	03_05
gimnazium	0IQ02
gimnazjum	03^01
gimnázium	0IQ02
gimtasis	0H[01
gimtoji	0H[01
gimtoji kalba	0H[01
gioi	0>m01
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
giỏi	0>m01
gjaldkeri	0<j01
gjennomsnitt	0N]01
gledalisce	0=O01
gledališče	0=O01
glorieta	08]01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0N^01
go dti	0N^01
go dti seo	05Q01
go dtí	0N^01
go dtí seo	05Q01
gobierno	07A01
god	0N_0:
god kunnatta	0Ni01
goda	0Nj02
goda kunskaper	0Nl01
goda kunskaper i tal och skrift	0MF01
godalga	00B01
gode	0Nm01
gode kundskaber	0Nm01
gode kunnskaper	0Nn01
godina	0No02
godine	0No02
godkjenning	0O102
godt	0O304
goed	0O702
goede kennis	0O901
goethe	0;\01
goethe zertifikat	0;\01
goethe-zertifikat	0;\01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05901
good	0O:02
good knowledge	0O<01
gorevli	05901
gorevlisi	05901
gostilna	0=O01
gott	0Ni01
gotu	0O=01
government	02o01
governo	02S01
gpa	0O>02
graben	0@U01
gracht	0EA01
grad	0O@04
grad ta' master	0OD01
gradam	0=Z01
grade	00T01
gradinita	07301
grado	09e01
grado en	09e01
grado medio	09f01
grado superior	0@b01
grado universitario	09e01
graduacao	09R01
graduado escolar	09f01
graduat escolar	0;O01
graduate degree	0OE01
graduate school	01K01
graduating	05W01
graduação	09R01
graend	04Z01
grafica	0OF02
graficka	0A402
grafico	01l01
graficzka	01m01
grafik	0OH03
grafička	0A402
gramata	0FQ01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Z01
grand debutant	0OK02
grand débutant	0OK02
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0Em01
grau en	0Em01
grau mitja	0;O01
grau mitjà	0;O01
grau superior	0@a01
gre	0;\01
grein	0OM02
groep	02P01
groothandel	02P01
group	0OO02
groupe	02g01
grubu	03L01
gruender	05H01
grundare	0OQ01
grunder	0OR02
grunderna	0OT02
grundkenntnis	05G01
grundkenntnisse	0;G02
grundkunskaper	0OT02
grundlaeggande	0OT02
grundlaeggande nivaa	0OV01
grundlaeggende	0OW02
grundlaegger	06>01
grundlagen	0;G02
grundlaggande	0OT02
grundlaggande niva	0OV01
grundläggande	0OT02
grundläggande nivå	0OV01
grundlæggende	0OW02
grundlægger	06>01
grundniva	0OV01
grundnivaa	0OV01
grundnivå	0OV01
grundschule	0<:01
grundskola	0MN01
grunnkunnatta	0OY01
grunnkunnátta	0OY01
grunnleggende	0OZ02
grunnlegger	06<01
grunnnam	09A01
grunnnám	09A01
grunnskolaprof	0O\01
grunnskoli	03f01
grunnskólapróf	0O\01
grunnskóli	03f01
grunnthekking	0O]01
grunnur	0O^02
grunnþekking	0O]01
grup	0O`03
grup scolar	07301
grup școlar	07301
grupa	0Oc04
grupe	0Og02
grupo	08>02
grupp	0Oi01
gruppe	0Oj02
gruppen	0<K03
gruppo	03@01
grupul	03801
grupė	0Og02
grád	0Ol01
gráfica	02S01
gränd	04Z01
gründer	0OR02
grāmata	0FQ01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07301
grădiniță	07301
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>c01
guardería	0>c01
guardo	01Q01
guardó	01Q01
gumnaasium	0Om02
guncel	0>=01
gunumuz	0>=01
gurnal	06j01
gurnalist	04j01
guru	0Oo02
gut	0P102
gut in wort und schrift	0P301
gute	0P301
gute grundkenntnisse	0;a01
gute kenntnisse	0P102
guz	0P401
gyakornok	02001
gyar	04B02
gydytoja	02H01
gydytojas	02H01
gymnas	0:e01
gymnasial	0NT01
gymnasialabschluss	01?01
gymnasieexamen	0NT01
gymnasieskola	0MN01
gymnasiet	0MN01
gymnasieutbildning	0NT01
gymnasium	0P505
gymnazium	0L702
gymnázium	0L702
gyogyszeresz	02001
gyogyszertar	06m01
gyoztes	00001
gyvenimo aprasymas	0P:01
gyvenimo aprašymas	0P:01
gyár	04B02
gyógyszertár	06m01
gyógyszerész	02001
győztes	00001
gärtner	05H01
gärtnerei	03901
gård	0=N01
gérant	01W01
gérante	01W01
góð	0P;02
góð kunnátta	0Ni01
gönüllü	05901
görevli	05901
görevlisi	05901
götu	0O=01
gümnaasium	0Om02
güncel	0>=01
günümüz	0>=01
güz	0P401
għadu għaddej	0<B01
għalliem	04j01
għalliema	04j01
h	0P=01
haandvaerker	06>01
habilitacao	0P>02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0HV01
habilitation	0P@02
habilitação	0P>02
haccp	01N01
hackathon	0PB01
haedersbevisning	00801
haendler	05H01
hafta	0PC01
haigla	04f01
hairdresser	01h01
hajadon	0IP01
hala	0>=01
halado	0PD02
haladó	0PD02
halaman	0PF01
halen	0>=01
halen devam ediyor	0>=01
hallinnoija	05C01
hameau	04[01
handel	0PG03
handelsakademie	0<:01
handelshoegskolan	0MN01
handelshogskolan	0MN01
handelshögskolan	0MN01
handelsskole	0IM01
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ao02
handlowiec	01m01
handläggare	02801
handvaerker	06>01
handwerk	03901
handwerksmeister	03]01
hang	0PJ02
hanke	0PL02
hari ini	0PN01
harifa	0PO01
harjoittelija	05C01
haskoli	03f01
haskolinn	03f01
hasta	0PP01
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03L01
hasti	0PQ01
hauptfach	0Kh01
hauptschulabschluss	01?01
hauptschule	0<:01
hausnummer	04e01
haust	0PR02
haute ecole	01M01
haute école	01M01
haven	0NC01
havo	0PT02
havo diploma	0PV01
havo-diploma	0PV01
hazas	0IP01
hb	00`01
hbo	09_01
hbo bachelor	09_01
hbo-bachelor	09_01
hdr	0GV01
he	0PW01
hea	0PX02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0A601
heden	0PZ01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P[02
heft	07n01
hegeszto	02001
hegesztő	02001
heikko	04T01
heim	03901
hekim	05901
helfer	05H01
helyettes	02001
hem	0@^01
hemsire	05901
hemsiresi	05901
hemşire	05901
hemşiresi	05901
herausgeber	07n01
herbst	0P]01
herfst	0P^01
hermanos	07A01
herr	0P_01
het	0P`01
hetkel	0Pa01
heute	04601
hf	0Pb02
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
higher national diploma	02N01
highers	02O01
highly skilled	0Pd01
highway	05c01
hilfskraft	02\01
hingga	0Pe01
hingga kini	0PN01
hingga saat ini	0PN01
hingga sekarang	0PN01
hinne	0Pf01
hivatal	0Pg01
hiver	0Ph01
hivern	0Pi01
hiện giờ	0;Q01
hiện nay	0;Q01
hiện tại	0;Q01
hiệp hội	0:`01
hiệu thuốc	0:`01
hiệu trưởng	09K01
hja	0Pj01
hjelp	06<01
hjemmearbejde	0M901
hjemmekontor	0M801
hjá	0Pj01
hkdse english	0;\01
hlid	0O=01
hlr	0@201
hlíð	0O=01
hnc	00^01
hnd	00^01
ho	0Pk01
ho so xin viec	0Pl01
hoc bong	0:L01
hoc vien	0Cd01
hochschulabschluss	09\01
hochschule	0Pm02
hochschulreife	01?01
hodnoceni	0Po01
hodnocení	0Po01
hodnotenie	0Q001
hoegskola	0MN01
hoegskolan	0MN01
hoegskole	0:e01
hoegskoleexamen	0LW01
hoegskolefoerberedande	0NT01
hoegskoleingenjoer	0LW01
hoegskolekandidat	0>j01
hoegskolen	0:e01
hoejskole	0IM01
hoest	0Q102
hoesten	0Q102
hoeyskole	0:e01
hoeyskolen	0:e01
hof	0Q303
hogeschool	07`01
hogskola	0MN01
hogskolan	0MN01
hogskole	0:e01
hogskoleexamen	0LW01
hogskoleforberedande	0NT01
hogskoleingenjor	0LW01
hogskolekandidat	0>j01
hogskolen	0:e01
hoi nghi	09m01
hoi thao	09m01
hoitaja	05C01
hoja de vida	0C301
hoje	07Z01
hojskole	0IM01
holding	0Q602
holdings	00`01
holt	0O=01
hombre	0Q801
home	0P=01
home office	0Q904
homem	0Q=01
homeoffice	0LT01
homme	0Q>01
honap	0Pk01
honnudur	0<j01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09Y01
hons	09@01
hoofd	0IU01
hoofdstuk	0<Z01
hoofdvak	02c01
hop tac xa	0:`01
hopital	02g01
hos	0Q?03
hospital	0QB05
hospoda	0EB01
host	0QG03
hosten	0Q102
hostess	01h01
hote	01W01
hotel	0QJ0B
hotell	0Q\03
hotelli	06401
hotesse	01W01
house	05c01
hovedfag	0J>01
hovenier	02Q01
hoy	01c01
hoyskole	0:e01
hoyskolen	0:e01
hr	06V01
hrsz	03N01
hsc	00E01
hsk	0;\01
htl	0A601
htx	00D01
huidig	0PZ01
huidige	0PZ01
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
huyen	0@^01
huyện	0@^01
hybrid	0Q_02
hybride	0Qa01
hybrydowo	0Qb01
hydraulik	01m01
hyfsad	0Qc01
hygieniapassi	03M01
hyva	0Qd02
hyva taito	0Qf01
hyvae	0Qd02
hyvae taito	0Qf01
hyvaet	0Qf01
hyvat	0Qf01
hyvä	0Qd02
hyvä taito	0Qf01
hyvät	0Qf01
háskóli	03f01
háskólinn	03f01
házas	0IP01
hâlen	0>=01
hâlâ	0>=01
händler	05H01
hästi	0PQ01
håndværker	06>01
hædersbevisning	00801
hè	0PW01
hét	0P`01
hó	0Pk01
hónap	0Pk01
hótel	06601
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0MN01
högskolan	0MN01
högskoleexamen	0LW01
högskoleförberedande	0NT01
högskoleingenjör	0LW01
hönnuður	0<j01
höst	0Qg01
hösten	0Qg01
høgskole	0:e01
høgskolekandidat	0>j01
høgskolen	0:e01
højskole	0IM01
høst	0Qh01
høsten	0Qh01
høyskole	0:e01
høyskolen	0:e01
hướng dẫn viên	09K01
hạng	0E;01
hẻm	0@^01
học bổng	0:L01
học viện	0Cd01
hồ sơ xin việc	0Pl01
hội nghị	09m01
hội thảo	09m01
hợp tác xã	0:`01
i	0Qi06
i dag	0Qo04
i fills	03E01
i helyezett	00001
i lathair	05Q01
i láthair	05Q01
i miejsce	0Lj01
i s	00`01
i sambud	0IV01
i место	0R301
i. helyezett	00001
i/s	00`01
iarna	0R401
ib	00E01
icdl	01N01
ician	0R501
idag	0R603
idioma materno	0R901
idioma nativo	0<k01
idirmheanach	0R:01
idirmheánach	0R:01
idnmeistari	0F501
idnmenntun	0O\01
idnskoli	03f01
idraulico	01l01
ieee	01X01
iela	0>?01
ielts	0;\01
ielā	0>?01
ies	0A601
iesacejs	0R;02
iesācējs	0R;02
ifsi	01M01
ig	0R=02
igangvaerende	0R?01
igangværende	0R?01
igazgato	0R@02
igazgatosag	0BJ01
igazgató	0R@02
igazgatóság	0BJ01
igazolvany	0RB01
igazolvány	0RB01
ihk	0A601
ii miejsce	0Lj01
iii miejsce	0Lj01
iim	0A601
iit	0A601
ijazah	0RC01
ijazah sma	0RC01
iki	0RD01
iki dabar	0C_01
iki dilli	04n01
iki siandien	0C_01
iki siol	0C_01
iki šiandien	0C_01
iki šiol	0C_01
ikincilik	0:f01
ikurejas	02H01
ilcesi	0>>01
ile	0RE01
ileri	0A=02
ileri duzey	0A=02
ileri düzey	0A=02
ileri seviye	03l01
ilkbahar	09l01
ilkokulu	03d01
illum	0<B01
illustrator	01h01
ilsien matern	0<g01
ilçesi	0>>01
im	0RF01
ime projekta	0RG01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0RH01
impasse	04[01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0RI01
in a relationship	0@g01
in corso	00k01
in corso di stampa	06[01
in curs	01i01
in essere	00k01
in partnerschaft	0NU01
in press	0=B01
in prezent	01i01
in progress	0An01
in service training	0BG01
in-service training	0BG01
inc	00`01
incepand cu	0RJ01
incepator	0;S02
incorporated	00`01
indeks prestasi	0DO01
indeks prestasi kumulatif	0DO01
independent user	0O<01
indirizzo	0BB01
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
industries	0RK03
indústria	02S01
indústrias	02S01
indústries	03E01
infant school	01K01
infermer	02501
infermera	02501
infermier	04j01
infermiera	0RN02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05H01
ing	0RP02
ingegner	0RR01
ingenier	0RS01
ingenieria superior	0RT01
ingenieria tecnica	09e01
ingeniería superior	0RT01
ingeniería técnica	09e01
ingenieur	0RU03
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05U02
ingenior	05U02
ingeniør	05U02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0RX01
inginer diplomat	0Ef01
inginier	04j01
ingénieur	0RY01
inhaber	05H01
iniciante	0RZ02
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
insa	0A601
insaat	03L01
insegnante	01l01
insener	01=01
insinoeoeri	0R\02
insinoeoeri (amk	0R^02
insinoori	0R\02
insinoori (amk	0R^02
insinyur	02101
insinööri	0R\02
insinööri (amk	0R^02
inspectoare	03O01
inspector	0Hm02
instalater	0A402
instalator	03O01
instalatér	0>001
installateur	05H01
institiuid	01D01
institiúid	01D01
institut	0R`0F
institutas	0S602
institute	0D[02
institute of technology	01K01
instituteur	01W01
instituto	0S804
institutrice	01W01
instituts	0S<02
institutt	0S>02
institutul	0S@02
instituut	0SB04
instituutti	0SF02
institūts	0S<02
instructeur	02Q01
instructor	0Hm02
instruktoer	05@03
instruktor	0SH07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05U02
instrutor	02R01
instrutora	02R01
instytut	0SO02
insurance	02o01
integrisane studije	0SQ01
interactive	02o01
intermedi	0SR02
intermedia	0ST02
intermediaire	0SV02
intermediar	0SX02
intermediar superior	0<l01
intermediaria	0B201
intermediario	0SZ02
intermediario avancado	0=H01
intermediate	0S\02
intermedio	0S^06
intermedio alto	0Sd02
intermedio superiore	0>E01
intermediária	0B201
intermediário	0SZ02
intermediário avançado	0=H01
intermedju	0Sf02
intermédiaire	0SV02
intermédio	0SZ02
intermédio alto	0=H01
intern	0Hm02
internat	0<:01
international baccalaureate	00E01
internetu	0Sh01
interno	0>[01
interpreter	01h01
intervento	06[01
intezet	0Si03
intyg	0;k02
intézet	0Si03
invatatoare	03O01
invatator	03O01
inverno	0Sl02
investigador	02203
investigadora	02602
invierno	0Sn01
invited talk	0=B01
inz	0So01
inzeniere	02I01
inzenieris	02I01
inzenir	0T001
inzenjer	0T102
inzenyr	0T302
inzenyrske	0T501
inzenyrske studium	0T501
inzinier	0T601
inziniere	02H01
inzinierius	02H01
inzinierske	0T701
inzinierske studium	0T701
inzynier	0T802
inzynierskie	0So01
inġinier	04j01
inşaat	03L01
inštalatér	0?G01
inštitut	0T:02
inštitút	0T<02
inštruktor	05<01
inż	0So01
inżynier	0T802
inżynierskie	0So01
inženiere	02I01
inženieris	02I01
inženir	0T001
inženjer	0T102
inženýr	0T302
inženýrské	0T501
inženýrské studium	0T501
inžinier	0T601
inžinierius	02H01
inžinierske	0T701
inžinierske štúdium	0T701
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0L101
ipk	0T>02
ipma	01N01
ir	0G^01
iris	0>_01
iriseoir	03J01
iroda	04B02
isbn	01X01
isci	05901
iscisi	05901
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0IQ02
issa	0<B01
issiskyres	0T@01
issn	01X01
issued	09601
istekejusi	0T@01
istitut	03m01
istituto	0TA02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05:02
istraživač	05:02
istruttore	01l01
istruttrice	01l01
itb	0A601
itibaren	0TC03
itil	01N01
itinerari	0=g01
itinerario	0Jg01
its	01O01
iut	0TF02
ivertinimas	0:C01
iyi	0TH02
iyi derecede	0TJ01
iyi duzeyde	0TJ01
iyi düzeyde	0TJ01
izdavac	0@l02
izdavacka kuca	05l01
izdavač	0@l02
izdavačka kuća	05l01
izdevnieciba	0TK02
izdevniecība	0TK02
izlaganje	0@l02
izpit	0@101
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0TM02
iðnmeistari	0F501
iðnmenntun	0O\01
iðnskóli	03f01
işçi	05901
işçisi	05901
išsiskyręs	0T@01
ištekėjusi	0T@01
j	0TO01
j d o o	00`01
j.d.o.o	00`01
ja	0TP01
jaar	0TQ01
jaesen	05C01
jahr	0TO01
jahrbuch	07n01
jahre	0TO01
jahren	0TO01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0De01
janitor	01h01
jaosto	0Fe01
jar	0TR01
jarak jauh	0Cm01
jardinier	01W01
jaren	0TQ01
jaro	0TS01
jasen	05C01
jatkuu	0I601
jazykovy certifikat	0TT01
jazykový certifikát	0TT01
jd	0CY01
jedinica	0TU02
jednatel	0TW01
jednolite studia magisterskie	0TX01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07a01
jesen	0TY04
jeseň	0T]01
jesien	0T^01
jesienia	0T^01
jesienią	0T^01
jesień	0T^01
jetzt	04601
jeweler	01h01
jezyk ojczysty	0H\01
jl	0De01
jlpt	0;\01
jo	0T_02
jogasz	02001
jogositvany	0Ta01
jogosítvány	0Ta01
jogász	02001
johtaja	05C01
jornada de formacion	0C801
jornada de formación	0C801
jornadas	01\01
jornalista	02R01
journal	0Tb02
journalist	0Td06
journaliste	01W01
journeyman	02O01
juara	05[01
juara 1	05[01
juara i	05[01
jud	04F01
judetul	04F01
județul	04F01
judr	0BK02
juhataja	01=01
juhendaja	01=01
juhiluba	0Tj01
juht	01=01
julkaistu	0Jd01
julkaisu	06h02
junta	07A01
jurist	0Tk07
jurista	01A01
juriste	0U202
juristi	05C01
jurists	02I01
jurnal	09G01
jurnalis	02101
jurnalist	03O01
jurnalista	03O01
jurnalistă	03O01
juru masak	02101
jurusan	0<U01
jusqu'a	0U401
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0U401
jusqu'à	0U401
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05C01
jó	0T_02
język ojczysty	0H\01
k	0;R01
k k	00`01
k.k	00`01
kaantaja	05C01
kaari	08301
kab	0De01
kabupaten	0De01
kadar	0U502
kade	0EA01
kadin	0;R01
kadın	0;R01
kaeaentaejae	05C01
kaesittelijae	05C01
kaesolev	0Pa01
kaesoleva ajani	0Pa01
kafe	07B01
kafli	0>X01
kaksikielinen	02Z01
kakskeelne	0J=01
kammer	03901
kancelar	0EB01
kancelaria	0U702
kancelarija	05l01
kancelária	03>01
kancelář	0EB01
kandidaatti	0R^02
kandidat	0U902
kandidatexamen	0LW01
kandidatgrad	0>f01
kandidatprogram	0LW01
kandidatsprof	0U;01
kandidatuddannelse	0>f01
kandídatspróf	0U;01
kansanopisto	03k01
kantor	07B01
kanzlei	03901
kapitel	0U<03
kapitlu	06j01
kapitola	0U?02
kapittel	0UA01
kapper	02Q01
kar	0IQ02
karakter	0UB02
karakterar	0N]01
karaktergennemsnit	0If01
karaktersnitt	0N]01
karl	0UD01
karlkyns	0UD01
karlmadur	0UD01
karlmaður	0UD01
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
kat	0>>01
katu	08301
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0UE01
kaugtöö	0UE01
kauplus	04f01
kauppa	06401
kauppakorkeakoulu	03k01
kauppatieteiden maisteri	0En01
kaupunki	0UF01
kawaler	0UG01
kawin	0<301
kaynakci	05901
kaynakçı	05901
kazaliste	0UH01
kazalište	0UH01
kbr	08f01
ke toan	09K01
ke toan truong	09K01
kebun	07B01
kec	0De01
kecamatan	0De01
kehittaejae	05C01
kehittaja	05C01
kehittäjä	05C01
kel	0De01
kelias	03I01
kellner	09<01
kellnerin	09<01
kelner	01m01
kelnerka	01m01
kelompok	07B01
kelurahan	0De01
kementerian	07B01
kendskab	0UI01
kennari	0<j01
kepala	02101
kepesites	0=;02
keppni	00;01
kepykla	03?01
kepzes	0UJ02
kesa	0UL01
kesae	0UL01
kesaetyoentekijae	05C01
kesatyontekija	05C01
kesk eriharidus	0UM01
kesk-eriharidus	0UM01
keskeriharidus	0UN01
keskharidus	0UM01
keskhinne	0Pf01
keskiarvo	06o01
keskitaso	0UO02
keskitasoinen	0UQ01
keskkool	03P01
keskmine	0UR01
keskmine hinne	0Pf01
kesktase	0US02
kesktasemel	0UR01
keskus	0UU02
keskustelutaito	0UQ01
kestab	0Pa01
kesä	0UL01
kesätyöntekijä	05C01
ketnyelvu	05^01
ketua	02101
kevad	0UW01
kevaet	0UX01
kevat	0UX01
kevät	0UX01
key account manager	06V01
keynote	0=B01
kezdo	0UY02
kezdő	0UY02
kft	00`01
kg	00`01
kgaa	00`01
kha	0U[02
khach san	0:`01
khoa	0U]03
khoa hoc	0U`02
khoá học	0Ub01
khu	0@^01
khá	0U[02
khách sạn	0:`01
khóa học	0U`02
kiado	0Uc03
kiadó	0Uc03
kiem toan vien	09K01
kien truc su	09K01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0Uf01
kiitettaevae	0J[01
kiitettava	0J[01
kiitettävä	0J[01
kilpailu	06501
kimyager	05901
kindergarten	0Ug02
kindlustus	04f01
kinesitherapeute	01W01
kini	0PN01
kinésithérapeute	01W01
kirja	06h02
kirjanpitaejae	05C01
kirjanpitaja	05C01
kirjanpitäjä	05C01
kirjasto	06401
kirjastonhoitaja	05C01
kirjastus	0Ui02
kis	0Uk01
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
kivalo	0Ul03
kiváló	0Ul03
kiến trúc sư	09K01
kiểm toán viên	09K01
kjennskap	0Uo01
kk	0V002
kleuterschool	07`01
kliinik	04f01
kliniek	02P01
klinigi	03L01
klinik	0V204
klinika	0V609
klinikk	0:A01
klinikka	06401
klinikum	03901
kliniği	03L01
klīnika	05e01
kniha	0U?02
knihovn	0TW01
knihovna	0EB01
knihovnik	0?G01
knihovník	0?G01
kniznica	03>01
knižnica	03>01
knjiga	0V?03
knjiznica	0VB02
knjiznicar	0VD02
knjižnica	0VB02
knjižničar	0VD02
knyga	0VF01
kobieta	0VG01
koch	02\01
kochin	02\01
kock	02801
kod	0VH02
koechin	02\01
koerekort	0?n01
koerkort	0;k02
kogumik	03K01
kohtalainen	0UQ01
kok	0VJ02
koki	02101
kokk	0VL02
kokki	05C01
kokkur	0<j01
koledza	03j01
koledzas diploms	0VN01
koledža	03j01
koledžas diploms	0VN01
kolegija	0Cn01
kolegium	03^01
kolej	03d01
koleji	03d01
kolledz	03P01
kolledž	03P01
kolleg	0<:01
kollegium	0VO01
kollégium	0VO01
kolumni	0Jd01
komanda	0VP02
komercialist	05<01
komercijalist	0VR01
komercijalista	06P01
kommun	0=N01
kommune	0VS04
kompanija	0VW02
kompetansebevis	08@01
kompetisi	05[01
komplek	0De01
kompānija	05e01
komunikativna	0VY01
komunikativne	0VY01
komunikativni	0VZ01
komunikativní	0VZ01
komunikatywnie	0GK01
komunikatywny	0GK01
komunikatívna	0VY01
komunikatívne	0VY01
komvux	0V[01
kona	0V\01
konatel	07m01
konateľ	07m01
koncernen	0=N01
konferanse	0UA01
konferansi	0<\01
konferansı	0<\01
konferenca	0V]01
konference	0V^03
konferencia	0Va02
konferencija	0Vc03
konferencja	06l01
konferens	0Vf02
konferensi	09G01
konferenssi	0Jd01
konferenz	07n01
konferenza	06j01
kongresi	0<\01
konkurranse	0Vh01
konkurrence	0Vi01
konkurs	0Lj01
konkursas	05d01
konkursie	0Lj01
konkurss	0Vj02
konobar	05:02
konserni	06401
konservatorij	0Ic01
konservatorija	0Cn01
konservatorio	03k01
konservatorium	0Vl03
konservatuvari	03d01
konservatuvarı	03d01
konserwatorium	03^01
konsulent	0Vo03
konsult	0W202
konsultan	02101
konsultant	0W403
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05C01
kontor	0JH01
kontsern	04f01
konverents	03K01
konversationsniveau	0;a01
konversationssicher	0;a01
konverzacijski	0W702
konverzacna	0W901
konverzacni	0W:01
konverzačná	0W901
konverzační	0W:01
konyv	0@e02
konyvelo	02001
konyvtar	04B02
konyvtaros	02001
konzern	03901
konzervator	0CR01
konzervatorium	0W;02
konzervatoř	0CR01
konzervatórium	0W;02
konzultant	0W=03
kool	03P01
koolitus	0Id01
koolituskeskus	03P01
kooperatifi	03L01
koordinaator	01=01
koordinaattori	05C01
koordinator	0W@0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05901
koordinatorė	02H01
koordinatur	04j01
koordinatör	05901
koordinatörü	05901
koordinátor	0WL03
koordynator	01m01
koordynatorka	01m01
koperasi	07B01
kops	0WO01
kopš	0WO01
korekort	0?n01
korgkool	03P01
korgtase	0WP01
korhaz	04B02
korkeakoulu	03k01
korkort	0;k02
kortti	0WQ01
korut	03N01
kota	0De01
kotet	0FU01
koulu	03k01
kouluttaja	05C01
koulutusohjelma	0WR01
koulutuspaeivae	0WS01
koulutuspaiva	0WS01
koulutuspäivä	0WS01
koyu	0>>01
koz	03N01
kozepes	0WT02
kozepesen	0WV01
kozepfelsofok	0WW01
kozepfok	0WV01
kozepfok felett	0WW01
kozepfoku	0WV01
kozephalado	0LE01
kozepiskola	0VO01
kozepszint	0LE01
kozepszintu	0LE01
kozgazdasz	02001
kozpont	06m01
krajums	0FQ01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0UA01
krt	03N01
kryptis	0WX01
krājums	0FQ01
ksiazeczka	0@B01
ksiazka	06l01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@B01
książka	06l01
księgowa	01m01
księgowy	01m01
kth	0V[01
ktieb	06j01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0TW01
kuchár	07m01
kuhar	0VD02
kuja	08301
kuljettaja	05C01
kullegg	03m01
kulleġġ	03m01
kulondij	00001
kumpanija	07U01
kunde	0WY01
kuni	0WZ01
kunniamaininta	00701
kunsill lokali	07U01
kunta	06401
kurang	0Co02
kurator	0W[02
kurs	0W]0<
kursai	07_01
kursi	05f01
kurssi	0Wi03
kursu	0Wl03
kursus	0Wo04
kurucu	05901
kurucusu	05901
kurz	0X304
kustantaja	0Jd01
kustantamo	06401
kutato	02001
kutató	02001
kutseharidus	0UM01
kutsekool	03P01
kutsetunnistus	0Tj01
kutuphaneci	05901
kutuphanesi	03L01
kuu	0X701
kuud	0X701
kuukausi	0X801
kuukautta	0X801
kuvar	0X901
kvalificerad yrkesutbildning	0X:01
kvenkyns	0V\01
kvinde	0X;01
kvinna	0X<01
kvinne	0X=01
kwartalnik	06l01
kwekerij	02P01
ky	00`01
ky su	0X>02
ky thuat vien	09K01
ky yeu	09m01
käesolev	0Pa01
käesoleva ajani	0Pa01
käsittelijä	05C01
kääntäjä	05C01
képesítés	0=;02
képzés	0UJ02
kétnyelvű	05^01
kórház	04B02
kõrgkool	03P01
kõrgtase	0WP01
köchin	02\01
könyv	0@e02
könyvelő	02001
könyvtár	04B02
könyvtáros	02001
körkort	0;k02
körút	03N01
kötet	0FU01
köyü	0>>01
köz	03N01
közepes	0WT02
közepesen	0WV01
közgazdász	02001
központ	06m01
középfelsőfok	0WW01
középfok	0WV01
középfok felett	0WW01
középfokú	0WV01
középhaladó	0LE01
középiskola	0VO01
középszint	0LE01
középszintű	0LE01
kørekort	0?n01
különdíj	00001
kütüphaneci	05901
kütüphanesi	03L01
kış	0Uk01
kế toán	09K01
kế toán trưởng	09K01
kỷ yếu	09m01
kỹ sư	0X>02
kỹ thuật viên	09K01
l	0X@01
l'actualitat	01d01
la	0XA02
la actualidad	01c01
la distanta	0D<01
la distanță	0D<01
la fecha	01c01
la zi	01i01
laakari	05C01
laan	0EA01
labai gerai	08402
labas	0XC01
labas zinasanas	0XC01
labas zināšanas	0XC01
labi	0XD02
labor	0XF02
laborant	05H01
laboratoire	02g01
laboratoires	02g01
laborator	0XH02
laboratori	0XJ02
laboratories	02o01
laboratorij	0VB02
laboratorija	0XL03
laboratorio	0XO05
laboratorios	08>02
laboratoris	03E01
laboratorium	0XT07
laboratory	02o01
laboratoř	0EB01
laboratuvari	03L01
laboratuvarı	03L01
laboratório	02S01
laboratórios	02S01
laboratórium	0X[02
laborer	01h01
labourer	01h01
labs	0X]02
laeaekaeri	05C01
laege	06>01
laegergaarden	0=N01
laehihoitaja	0X_02
laehtien	0Xa02
laekare	02801
laeknir	0<j01
laensstyrelsen	0IN01
laerare	02801
laerarhoegskola	0MN01
laerer	05U02
laerling	0Xc03
laesare	02801
lagergarden	0=N01
laget	0:A01
lahihoitaja	0X_02
lahtien	0Xa02
lahutatud	01<01
lai xe	09K01
laisvai	0Xf01
laitos	06401
lajang	0<301
lakare	02801
laki laki	0X@01
laki-laki	0X@01
lampista	02501
lana	07201
lancar	03n01
landkreis	08:01
landwirt	05H01
lane	05c01
languagecert	0;\01
langue maternelle	0Xg01
langue natale	0Xg01
lanjutan	0Xh02
lansstyrelsen	0IN01
lap	0FU01
lap trinh vien	09K01
larare	02801
lararhogskola	0MN01
largo	0Xj02
larling	0OQ01
lasare	02801
lasser	02Q01
lasteaed	03P01
lastnica	0DL01
lastnik	0DL01
lat	0Xl01
lata	0Xl01
latem	0Xm01
lato	0Xm01
lato sensu	0Jl01
laufend	04601
laukums	0>?01
laurea	0Ee01
laurea breve	0Ee01
laurea in	0Ee01
laurea magistrale	0Xn01
laurea quinquennale	0Xn01
laurea specialistica	0Xn01
laurea triennale	0Ee01
laurea vecchio ordinamento	0Xn01
laureat	0Xo02
laureata in	0Ee01
laureatas	05d01
laureate	00L01
laureatka	0Lj01
laureato in	0Ee01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09K01
leabhar	0>_01
leacht	0>_01
leachtoir	03J01
lead	01h01
leader	01h01
learning	0Y101
leaving certificate	02O01
lebenslauf	0<@01
lector	03O01
lecture	0=B01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05U02
ledig	0NU01
leed	01N01
leerling	0IU01
legat	0Vi01
lege	06<01
legitimation	0;k02
lehrabschluss	01?01
lehranstalt	0<:01
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05H01
lehrgang	0M_02
lehrling	05H01
lehrstuhl	0Y203
lehti	0Y501
lehtiartikkeli	0Jd01
lehtori	05C01
leidbeinandi	0<j01
leider	02Q01
leidinys	0VF01
leidsogumadur	0<j01
leidster	02Q01
leidykla	0Y602
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
lekar	0Y803
lekaren	03>01
lekarka	01m01
lekarn	0TW01
lekarna	0Y;02
lekarnicka	0?G01
lekarnik	0?G01
lekarz	01m01
lektor	0Y=07
lektors	02I01
lekár	07m01
lekáreň	03>01
lekárnik	0?G01
lekárnička	0?G01
lembaga	07B01
lengua madre	0R901
lengua materna	0R901
lengua nativa	0R901
lente	0YD01
leraar	02Q01
lerares	02Q01
let	0YE02
leta	0YG01
leti	0YG01
leto	0YH04
letrada	01A01
letrado	01A01
letters	0=B01
lettur	04j01
levnadsbeskrivning	0YL01
levnedslob	0YM01
levnedsloeb	0YM01
levnedsløb	0YM01
levnetsloep	0YN01
levnetslop	0YN01
levnetsløp	0YN01
leyfi	0YO02
lezing	0YQ02
lgh	0=b01
lia	0:B01
librairie	02g01
librarian	01h01
library	02o01
libro	0YS02
lic	0So01
licejs	03j01
licejus	0Cn01
licenca	0YU04
licence	0YY05
licence pro	09J01
licence professionnelle	09J01
licencia	0Y^02
licenciada	09R01
licenciada en	0RT01
licenciado	09R01
licenciado en	0RT01
licenciatura	0Y`02
licencija	0Yb02
licencja	0@B01
licencjackie	0So01
licencjat	0So01
licens	0Yd02
license	01U01
licensed	01U01
licenta	0Yf02
licentiat	0Ef01
licentiata	0Ef01
licentiatexamen	0FR01
licentie	0?`02
licenza	01>01
licenza media	0Eh01
licenzja	0@?01
licença	0?>01
licențiat	0Ef01
licențiată	0Ef01
licență	0Yf02
liceo	0Yh02
liceu	0Yj02
liceul	07301
liceum	03^01
licėjus	0Cn01
lider	0Yl05
lideri	05901
liderka	01m01
lidt kendskab	0;g01
lidz	0Z101
lidz sim	0Z201
lidz sim bridim	0Z201
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
limited	0Z302
limited working	0AI01
limited working proficiency	0AI01
lingua madre	0Z501
lingua materna	0Z602
lingua nativa	0<k01
linguaskill	0;\01
lingwa materna	0<g01
linja	0WR01
linje	0Ki02
linnavalitsus	04f01
liofa	04m01
lisans	0@c01
lisans derecesi	0@c01
lisans mezunu	0@c01
lisansi	0<201
lisansı	0<201
lise	0Z802
lise diplomasi	0Z:01
lise diploması	0Z:01
lise mezunu	0Z:01
lisens	08@01
lisensi	0<901
lisensiaatti	0LV01
lisenssi	03M01
lisesi	03d01
litil	0OY01
litsents	0Tj01
litt	0;h01
livello avanzato	08Z01
livello base	0A^01
livello intermedio	0FJ01
livre	0>^01
livro	04o01
lizenz	0Z;02
lizenziat	0ES01
liċenzja	0@?01
ljekarna	0UH01
ljekarnik	0==01
ljeto	0Z=01
ll b	09@01
ll m	0EH01
ll.b	09@01
ll.m	0EH01
llar d'infants	01L01
llb	09@01
llc	00`01
llengua materna	0Z>01
llengua nativa	0Z>01
llibre	0?901
llicencia	01Y01
llicenciada en	0Z?01
llicenciat en	0Z?01
llicenciatura	0Z?01
llicència	01Y01
llm	0EH01
llp	00`01
ln	05c01
loai gioi	0E;01
loai kha	0E;01
loai xuat sac	0E;01
loc	0>[01
localita	0>[01
località	0>[01
locen	0Z@01
locena	0Z@01
locul 1	0>L01
locul i	0>L01
locuteur natif	0Xg01
logfraedingur	0<j01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03L01
lokakarya	0ZA01
lomba	05[01
loodgieter	02Q01
lop tap huan	0Ub01
lopend	0PZ01
lote	04<01
loti labi	07o02
lotissement	04[01
lower second	00T01
ločen	0Z@01
ločena	0Z@01
loại giỏi	0E;01
loại khá	0E;01
loại xuất sắc	0E;01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0PV01
lu ecrit parle	0BC01
lu hanh	0:`01
lu parle ecrit	0BC01
lu, parlé, écrit	0BC01
lu, écrit, parlé	0BC01
luan an	09m01
luat su	09K01
luba	0ZB02
lucrare	06Z01
luento	0Y501
lugar	04<01
lukanda	07U01
lukio	03k01
lukion oppimaara	04i01
lukion oppimaeaerae	04i01
lukion oppimäärä	04i01
luku	0Jd01
luna	0ZD01
lungomare	0>[01
luni	0ZD01
lună	0ZD01
lupa	0WQ01
lutseum	03P01
luu loat	0>m01
luận án	09m01
luật sư	09K01
ly lich	0Pl01
lycee	01M01
lyceum	0ZE03
lycée	01M01
lyzeum	0<:01
lái xe	09K01
lána	07201
lägergården	0=N01
lähihoitaja	0X_02
lähtien	0Xa02
läkare	02801
länsstyrelsen	0IN01
lärare	02801
lärarhögskola	0MN01
lärling	0OQ01
läsare	02801
lääkäri	05C01
læge	06>01
læknir	0<j01
lærer	05U02
lærling	05U02
léacht	0>_01
léachtóir	03J01
lékař	0TW01
lékárn	0TW01
lékárna	0EB01
léto	0ZH01
líder	06002
língua materna	0<k01
língua nativa	0<k01
líofa	04m01
lítil	0OY01
lögfræðingur	0<j01
lütseum	03P01
lý lịch	0Pl01
lýceum	0ZI01
līdz	0Z101
līdz šim	0Z201
līdz šim brīdim	0Z201
lưu loát	0>m01
lập trình viên	09K01
lễ tân	09K01
lớp tập huấn	0Ub01
lữ hành	0:`01
m	0ZJ0;
m a	0EH01
m arch	0EH01
m b a	0EH01
m com	0EH01
m ed	0EH01
m eng	0EH01
m f a	0EH01
m s	0EH01
m sc	0EH01
m sc prof	0U;01
m tech	0EH01
m.a	0EH01
m.arch	0EH01
m.b.a	0EH01
m.com	0EH01
m.ed	0EH01
m.eng	0EH01
m.f.a	0EH01
m.s	0EH01
m.sc	0EH01
m.sc.-próf	0U;01
m.tech	0EH01
m1	0EH01
m2	0EH01
ma	0ZU03
maakond	0ZX01
maalare	02801
maan	0ZY01
maanad	0ZY01
maanader	0ZY01
maand	0ZZ01
maanden	0ZZ01
maaned	0Z[02
maaneder	0Z[02
maantee	0Z]01
maatschap	0NM01
machinist	01h01
madalya	0:f01
madrasah	0L101
madre lingua	0Z501
madrelingua	0Z501
maennl	0P_01
maennlich	0P_01
maestra	0Z^02
maestria	0Z`02
maestro	0Z^02
maestría	0Z`02
mag	0Zb03
magacioner	06P01
magang	02101
magas szintu	0Ze01
magas szintű	0Ze01
magasin	02g01
magasinier	01W01
magazasi	03L01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Zf02
magister	0Zh08
magister farmacji	01m01
magister inzynier	0TX01
magister inżynier	0TX01
magistere	03C01
magisterexamen	0@h01
magisterij	0[001
magisterium	0TX01
magisterske	0[102
magisterske studium	0[102
magisterskie	0TX01
magistersky	0T501
magisterské	0[102
magisterské studium	0T501
magisterské štúdium	0T701
magisterský	0T501
magisterstudium	0ES01
magistr	0T501
magistra	0EK01
magistra grads	0[301
magistrantura	0[401
magistrantuur	0[501
magistrantūra	0[401
magistras	0[401
magistratura	0[602
magistre	0[802
magistrica	0[001
magistrica stroke	0[001
magistrikraad	0[501
magistriope	0[501
magistriõpe	0[501
magistro	0[401
magistro laipsnis	0[401
magistrs	0[301
magistrski studij	0[001
magistrski študij	0[001
magistrė	0[401
magistère	03C01
magna cum laude	0@P01
magíster	0RT01
mah	0>>01
mahallesi	0>>01
mahir	0[:02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0[<02
maisterintutkinto	0En01
maistreacht	0[>01
maistru	03O01
maith	0[?01
maitre	01W01
maitrise	0[@03
maitrise parfaite	0BD01
maitrise universitaire	09J01
majalah	09G01
majeure	0LU01
majitel	02J02
majiteľ	07m01
major	0AN01
major de promotion	00L01
major in	0AN01
majoring in	0AN01
majster	0[C02
majstor	0=>02
makalah	09G01
makale	0<\01
makalesi	0<\01
makelaardij	02P01
maker	01h01
makler	05H01
malare	02801
male	0[E01
maler	0[F03
man	0[I06
manad	0ZY01
manader	0ZY01
manager	0[O06
manajer	02101
manazer	02J02
manažer	0TW01
manažér	07m01
mand	0[U01
mandat	0[V01
mandor	02101
maned	0Z[02
maneder	0Z[02
maniger	04j01
maniġer	04j01
mann	0[W02
mannelijk	0[Y01
mannl	0P_01
mannlich	0P_01
mannskap	06<01
manudir	0[Z01
manudur	0[Z01
mara	0LQ01
maraicher	01W01
marangoz	05901
maraîcher	01W01
march	0EH01
marie	0?N01
mariee	0?N01
marié	0?N01
mariée	0?N01
mark	00T01
market	0[[02
marks	00T01
markt	03901
married	0@g01
mas	03E01
maschile	0[]01
maschinenbau	03901
maschinist	05H01
maschio	0[]01
masculi	0P=01
masculin	0[^02
masculine	0[`02
masculino	0[b02
masculí	0P=01
masih berlangsung	0PN01
maskil	0[d01
master	0[e0?
master degree	0OE01
master di ii livello	0Xn01
master of	0OE01
master of applied science	0OE01
master of architecture	0OE01
master of arts	0OE01
master of business administration	0OE01
master of commerce	0OE01
master of design	0OE01
master of economics	0OE01
master of education	0OE01
master of engineering	0OE01
master of fine arts	0OE01
master of laws	0OE01
master of medicine	0OE01
master of music	0OE01
master of nursing	0OE01
master of philosophy	0OE01
master of public administration	0OE01
master of public health	0OE01
master of science	0OE01
master of social work	0OE01
master of technology	0OE01
master studije	0SQ01
master universitari	0Z?01
master universitario	0RT01
master's	0OE01
master's degree	0OE01
masterabschluss	0ES01
masterand	0Eg01
masterat	0Eg01
mastere	03C01
mastere specialise	03C01
masterexamen	0@h01
mastergrad	0J>01
masteropleiding	0G^01
masterprogram	0@h01
masters	0OE01
masterstudium	0\402
masteruddannelse	0>f01
masterutbildning	0@h01
mastery	0\602
mastère	03C01
mastère spécialisé	03C01
materinji	0\801
materinscina	0\901
materinska rec	0\:01
materinski	0\801
materinski jezik	0\801
materinsky	0\:01
materinsky jazyk	0\:01
materinská reč	0\:01
materinský	0\:01
materinský jazyk	0\:01
materinščina	0\901
materna	0\;04
maternega	0\901
maternelle	0\?02
materni	0\901
materni jezik	0\901
maternji	0\A01
maternji jezik	0\A01
materno	0<k01
maternă	0<e01
materska skola	0L702
matersky	0\B01
matersky jazyk	0\B01
materská škola	0ZI01
materstina	0\B01
mateřská škola	0CR01
mateřský	0\B01
mateřský jazyk	0\B01
mateřština	0\B01
mathematician	01h01
mathematiker	05H01
matig	0;I01
matricula d'honor	0KC01
matricula de honor	0>a01
matriculation	02O01
matros	0Ca01
matrícula d'honor	0KC01
matrícula de honor	0>a01
matsec	0@>01
matu	09H01
matura	0\C06
maturita	0\I03
maturita classica	0Eh01
maturita scientifica	0Eh01
maturitaet	01?01
maturitat	01?01
maturite	09H01
maturitna skuska	0\L01
maturitni	0\M01
maturitni zkouska	0\M01
maturitná skúška	0\L01
maturitní	0\M01
maturitní zkouška	0\M01
maturità	0Eh01
maturità classica	0Eh01
maturità scientifica	0Eh01
maturität	01?01
maturité	09H01
maturski ispit	0\N01
mavo	0PV01
maître	01W01
maîtrise	0[@03
maîtrise parfaite	0BD01
maîtrise universitaire	09J01
mağazası	03L01
maģistra grāds	0[301
maģistratūra	0[301
maģistre	0[301
maģistrs	0[301
mba	0EH01
mbh	00`01
mbo	0\O02
mbo 2	0PV01
mbo 3	0PV01
mbo 4	0\Q02
mbo niveau 4	0\S01
mca	0EH01
mcsa	01N01
mcse	01N01
md	0\T02
mdes	0EH01
mdr	0\V01
me	00`01
meanleibheal	0\W02
meanscoil	01D01
mecanic	0\Y02
mecanicien	01W01
mecanico	06002
meccanico	01l01
mechanic	01h01
mechanik	0OH03
mechanikas	02H01
mechaniker	05H01
mechatroniker	05H01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0EH01
medaglia	00O01
medaila	00401
medaile	00501
medaille	0\[04
medaille d'or	00L01
medal	0\_03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05[01
medalia	0>L01
medalie	0>L01
medalis	05d01
medalj	00K01
medalja	0\b03
medalje	0\e02
medaljen	0\g03
medalla	0;]02
medarbeider	06<01
medarbejder	06>01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\j02
medelbetyg	0<;01
medelgod	0Qc01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06>01
medhjælper	06>01
media	0\l05
media final	0A301
media generala	0>b01
media generală	0>b01
medianomi	04J01
medic	03O01
medica	06002
medical school	01K01
medicinska sestra	0@i03
medico	0<H03
medie	0]102
medie de absolvire	0>b01
medio	0]305
medio alto	0>:01
medio-alto	0>:01
mediu	0SX02
medium	0S\02
medja	0]801
medju	0]901
medlem	05@03
medmasa	02I01
medmāsa	02I01
mees	0]:01
meeskond	0];01
meget god	0]<04
meget gode	0MD01
meget godt	0]@02
megye	03N01
mehanicar	05:02
mehanik	0DL01
mehanikis	02I01
mehaničar	05:02
mehāniķis	02I01
meistarabref	0F501
meistarabréf	0F501
meistaragrada	0U;01
meistaragráða	0U;01
meistaraprof	0U;01
meistarapróf	0U;01
meistars	02I01
meister	0]B03
meisterbrief	03]01
meisterpruefung	03]01
meisterprufung	03]01
meisterprüfung	03]01
meistras	02H01
mekaanikko	05C01
mekaniker	05@03
melhor	00M01
mellanniva	0Qc01
mellannivaa	0Qc01
mellannivå	0Qc01
mellem	0]E02
member	01h01
membre	0AL02
membru	03O01
memoire	0>^01
memur	05901
memuru	05901
men	0]G02
menadzer	0]I03
menadżer	01m01
menadžer	05:02
mencao honrosa	00M01
mencio	0]L02
mencio especial	01Q01
mencion	0]N02
mencion de honor	01P01
menció	0]L02
menció especial	01Q01
mención	0]N02
mención de honor	01P01
menedzer	0]P03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0VD02
menedžere	02I01
menedžeris	02I01
meneillaan	0I601
meneillaeaen	0I601
meneillään	0I601
menengah	0BQ02
menengah atas	0]S01
menesi	0]T01
menesiai	0]U01
menesis	0]T01
menesiu	0]U01
meng	0EH01
menikah	0<301
menntaskoli	03f01
menntaskóli	03f01
mention	0]V02
mention assez bien	0LF01
mention bien	0LF01
mention complementaire	09H01
mention complémentaire	09H01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0LF01
mention très bien	0LF01
mentiune	0>L01
mentor	0Hm02
menuisier	01W01
menuo	0]U01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>L01
merchandiser	01h01
merit	00T01
meritfoerteckning	0YL01
meritforteckning	0YL01
meritförteckning	0YL01
meritvaerde	0<;01
meritvarde	0<;01
meritvärde	0<;01
merkezi	03L01
mernok	02001
mes	0]X05
mese	0]]01
mesec	0]^02
meseca	0]^02
mesecev	0]`01
meseci	0]^02
mesemondo	02001
mesemondó	02001
meses	0]a02
mesi	0]]01
mesiac	0]c01
mesiace	0]c01
mesiacov	0]c01
mesic	0]d01
mesice	0]d01
mesicu	0]d01
meska	0]e01
meski	0]e01
meslek lisesi	0Z802
meslek yuksekokulu	03d01
meslek yuksekokulu mezunu	0]f01
meslek yüksekokulu	03d01
meslek yüksekokulu mezunu	0]f01
mesos	0]g01
messageries	02g01
mestari	05C01
mester	0]h03
mesterbrev	06k01
mesterdiploma	0IS01
mesterfok	0]k01
mesterfokozat	0IS01
mesterkepzes	0IS01
mesterképzés	0IS01
mestra	02501
mestrado	0Jl01
mestrado integrado	0Jl01
mestratge	0Z?01
mestre	0]l02
mestre em	0Jl01
mestsky urad	0F\02
mestský úrad	03>01
metai	0]n01
metge	02501
metgessa	02501
metsuri	05C01
metu	0]n01
metų	0]n01
mevcut	0>=01
mews	05c01
mezatka	0UG01
mezczyzna	0]e01
mezuniyet notu	03B01
meánleibhéal	0\W02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0EH01
mgimo	0A601
mgr	0]o02
mgr inz	0TX01
mgr inż	0TX01
mh	0>>01
mi	0^101
midalja	0=^01
middel	0^201
middelmatig	0B401
middels	0^302
midlungs	0^502
midwife	01h01
mierne	0^701
mierne pokrocily	0W901
mierne pokročilý	0W901
mies	0^802
miesiac	0^:01
miesiace	0^:01
miesiecy	0^:01
miesiąc	0^:01
miesiące	0^:01
miesięcy	0^:01
mieszkanie	04I01
mills	02o01
mim	0EH01
mimar	05901
minicurso	0?401
ministarstvo	0?S02
ministeerium	04f01
minister	03801
ministere	02g01
ministeri	03E01
ministerie	0NM01
ministeriet	0>N01
ministerija	03?01
ministerio	0^;03
ministerioe	06401
ministerium	03901
ministeriö	06401
ministero	03@01
ministerstvo	0F\02
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
minn	0^>02
minor	0AN01
minor in	0AN01
minosites	07a01
minősítés	07a01
mionna	0^101
mirne	0^@01
mirne pokrocila	0W:01
mirne pokrocily	0^A01
misrah	0D101
misraħ	0D101
mistenni	0^B01
mistr	0>001
mit	0A601
mit auszeichnung	01@01
mitali	05S02
mitarbeiter	05H01
mitarbeiter des jahres	00:01
mitja	0SR02
mitja alt	0=Y01
mitjana	0KC01
mitjà	0SR02
mitjà alt	0=Y01
mitjà-alt	0=Y01
mittel	0^C02
mittelmaessig	0;a01
mittelmassig	0;a01
mittelmäßig	0;a01
mittlere kenntnisse	0;a01
mittlere reife	01?01
mizar	0DL01
miðlungs	0^502
mj	0^E01
mjesec	0^E01
mjeseca	0^E01
mjeseci	0^E01
mjog god	0^F02
mjog god kunnatta	0N301
mjog gott	0N301
mjög gott	0N301
mjög góð	0^F02
mjög góð kunnátta	0N301
mnd	0^H02
mnt	0ZX01
mo	0^J01
moara	03801
moderate	0AI01
moderator	01h01
modersmaal	0^K02
modersmaalsnivaa	0ML01
modersmaalsniveau	0ME01
modersmaalstalare	0ML01
modersmal	0^K02
modersmalsniva	0ML01
modersmalsniveau	0ME01
modersmalstalare	0ML01
modersmål	0^K02
modersmålsniveau	0ME01
modersmålsnivå	0ML01
modersmålstalare	0ML01
modul	0^M02
modurmal	0^O01
modurmali	0^O01
moedertaal	0IK01
moedertaalspreker	0IK01
moi bat dau	0^P01
moi hoc	0^Q01
mois	0^R01
mojster	0DL01
mokslininkas	02H01
mokslu daktaras	0Ce01
mokslų daktaras	0Ce01
mokykla	0Cn01
mokytoja	02H01
mokytojas	02H01
molt bo	0M?01
molto buono	08Z01
momentan	04601
momenteel	0PZ01
mon	0^S01
monat	0^S01
monate	0^S01
monaten	0^S01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05m02
month	0^T01
months	0^T01
montir	02101
montoer	05@03
montor	05@03
montör	02801
montør	05U02
morsmaal	0MM01
morsmaalsnivaa	0MM01
morsmal	0MM01
morsmalsniva	0MM01
morsmål	0MM01
morsmålsnivå	0MM01
mos	0^J01
moski	0^U01
most	00i01
moteris	0^V01
moteriska	0^V01
moteriška	0^V01
mother language	0M701
mother tongue	0M701
motorista	02R01
motors	02o01
mottak	0:A01
moyen	07E01
moyenne	0LF01
moški	0^U01
mpa	0EH01
mph	0EH01
mphil	0EH01
mr	0G^01
mres	0EH01
ms	0EH01
msc	0^W02
msci	0EH01
mtech	0EH01
mts	0PV01
mtu	00`01
mtü	00`01
mua dong	0^Y01
mua he	0PW01
mua thu	0^Z01
mua xuan	0^[01
mudiresi	05901
mudr	0BK02
mudur	05901
mudurlugu	0^\02
muduru	05901
muhasebeci	05901
muhely	06m01
muhendis	05901
muhendisi	05901
muhendislik	03L01
muinteoir	03J01
muito bom	08I02
mujer	0LL01
mukemmel	0A?01
mulher	0LO01
mulo	0PV01
muncitoare	03O01
muncitor	03O01
munkatars	02001
munkatárs	02001
muotoilija	05C01
musdienas	0Z201
musee	02g01
museo	0^^03
museu	0^a02
museum	0^c07
musician	01h01
musicien	01W01
musiker	05H01
musim dingin	0^j01
musim gugur	0^k01
musim panas	0^l01
musim semi	0^m01
muskarac	0^n02
muski	0^n02
musko	0^n02
musée	02g01
muttersprache	0J\01
muttersprachler	0J\01
muttersprachlerin	0J\01
muttersprachlich	0J\01
muttersprachniveau	0J\01
mutuelle	02g01
muuja	01=01
muuseum	04f01
muvezeto	02001
muy alto	08W01
muy bueno	08X02
muz	0_002
muzej	02k03
muzejs	05e01
muzesi	03L01
muzeu	03801
muzeul	03801
muzeum	0_204
muziejus	03?01
muzske	0_002
muškarac	0^n02
muški	0^n02
muško	0^n02
muž	0_002
mužské	0_002
mvp	0_601
my cv	0_701
my resume	0_701
mycket bra	08O02
mycket god	08O02
mycket goda	0MF01
myndighet	0=N01
myyja	05C01
myyjae	05C01
myyjä	05C01
myymaelae	06401
myymala	06401
myymälä	06401
màster	0Z?01
màster universitari	0Z?01
máig	00i01
máistreacht	0[>01
mán	0[Z01
mánuðir	0[Z01
mánuður	0[Z01
máster	0RT01
máster universitario	0RT01
männl	0P_01
männlich	0P_01
målare	02801
mån	0ZY01
månad	0ZY01
månader	0ZY01
måned	0Z[02
måneder	0Z[02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0A301
média final	0A301
médica	06002
médico	06002
médio	0SZ02
mémoire	0>^01
mérnök	02001
mês	0_801
mí	0^101
míonna	0^101
mírně	0^@01
mírně pokročilá	0W:01
mírně pokročilý	0^A01
móðurmál	0^O01
móðurmáli	0^O01
mùa hè	0PW01
mùa thu	0^Z01
mùa xuân	0^[01
mùa đông	0^Y01
múinteoir	03J01
múzeum	0X[02
müdiresi	05901
müdür	05901
müdürlüğü	0^\02
müdürü	05901
mühendis	05901
mühendisi	05901
mühendislik	03L01
mükemmel	0A?01
müzesi	03L01
müüja	01=01
mēn	0]T01
mēnesis	0]T01
mēneši	0]T01
mėn	0]U01
mėnesiai	0]U01
mėnesių	0]U01
mėnuo	0]U01
męska	0]e01
męski	0]e01
mężatka	0UG01
mężczyzna	0]e01
měs	0]d01
městský úřad	0EB01
měsíc	0]d01
měsíce	0]d01
měsíců	0]d01
mūsdienas	0Z201
műhely	06m01
művezető	02001
mới bắt đầu	0^P01
mới học	0^Q01
n	0_901
n v	00`01
n.v	00`01
n1	0;\01
n2	0;\01
n3	0;\01
n4	0;\01
n5	0;\01
na	0_:02
na daljavo	0_<01
na daljinu	0_=02
na dalku	0_?01
na dialku	0_@01
na diaľku	0_@01
na dálku	0_?01
na kierunku	0Uf01
naa	0Mc01
naavaerende	0Mc01
nabrezi	0>Z01
nabrezie	0_A01
nabrezje	0_B01
nabrežje	0_B01
nachweis	0;`01
nacionalna poklicna kvalifikacija	0@101
nadace	0EB01
nadacia	03>01
nadal	04501
nadiu	0Z>01
nadiua	0Z>01
nadácia	03>01
nagrada	0\b03
nagroda	0Lj01
nagrody	0Lj01
nagyon jo	0PD02
nagyon jó	0PD02
naimaton	08l01
naimisissa	08l01
naine	0_C01
nainen	0_D01
najaar	0P^01
nakladatelstvi	0_E02
nakladatelství	0_E02
nakladnik	0_G02
nam	0_I05
nama proyek	0_N01
namestek	0>001
namesti	0>Z01
namestie	0_A01
nams og starfsferill	0LS01
namsbraut	01k01
namskeid	0_O01
nang cao	0_P02
nanny	01h01
napjainkig	00i01
napredno	0_R06
naselje	0_X03
nastavnica	0=>02
nastavnik	0=>02
natakar	05<01
natif	0Xg01
natiivi	02Z01
national 5	02O01
natiu	0Z>01
nativ	0<e01
nativa	0_[03
native	0_^03
native language	0M701
native or bilingual	0M701
native or bilingual proficiency	0M701
native proficiency	0M701
native speaker	0M701
nativo	0_a02
natjecanje	00601
nattiv	0<g01
natywny	0H\01
nauczyciel	0_c01
naukowiec	01m01
navaerende	0Mc01
navy	02o01
nay	0;Q01
nazev projektu	0_d01
naziv projekta	0_e02
nazov projektu	0_g01
nazwa projektu	0_h01
nd	0_i01
near native	0_j02
near-native	0_j02
nebenfach	0Kh01
nebosh	01N01
necasatorit	0?E01
necasatorita	0?E01
necăsătorit	0?E01
necăsătorită	0?E01
negozio	03@01
nemi	0<j01
nemocnica	03>01
nemocnice	0EB01
neozenjen	0_l02
neoženjen	0_l02
neprecejies	0_n01
neprecejusies	0_n01
neprecējies	0_n01
neprecējusies	0_n01
netekejusi	0T@01
netekėjusi	0T@01
nettbasert	0M801
networks	02o01
neudana	0_o01
neudata	0`001
neuvoja	05C01
nevedes	0T@01
nevedęs	0T@01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@^01
ngan hang	0:`01
nganh	0@`01
nganh hoc	0@`01
nghien cuu sinh	09K01
nghien cuu vien	09K01
nghiên cứu sinh	09K01
nghiên cứu viên	09K01
ngo	0@^01
ngon ngu me de	0:E01
ngành	0@`01
ngành học	0@`01
ngách	0@^01
ngân hàng	0:`01
ngôn ngữ mẹ đẻ	0:E01
ngõ	0@^01
nha bao	09K01
nha hang	0:`01
nha hat	0:`01
nha may	0:`01
nha thiet ke	09K01
nha xuat ban	0`102
nhan vien	09K01
nhan vien xuat sac	0:L01
nhom	0:D01
nhs	02o01
nhà báo	09K01
nhà hàng	0:`01
nhà hát	0:`01
nhà máy	0:`01
nhà thiết kế	09K01
nhà xuất bản	0`102
nhân viên	09K01
nhân viên xuất sắc	0:L01
nhóm	0:D01
nilai	0DO01
nimikirja	05R01
nit	0A601
niveau avance	0BC01
niveau avancé	0BC01
niveau bon	0=X01
niveau debutant	0;<01
niveau débutant	0;<01
niveau europeen	0`301
niveau européen	0`301
niveau intermediaire	07E01
niveau intermédiaire	07E01
niveau moyen	07E01
niveau scolaire	0;<01
nivel alto	08W01
nivel avancado	08H01
nivel avansat	0BU01
nivel avanzado	08W01
nivel basico	0`402
nivel básico	0A]01
nivel de baza	0BT01
nivel de bază	0BT01
nivel intermediario	0B201
nivel intermedio	0B301
nivel medio	0B301
nivel medio alto	0>:01
nivel medio-alto	0>:01
nivel mediu	0B701
nivell alt	0M?01
nivell avancat	0M?01
nivell avançat	0M?01
nivell basic	0:201
nivell bàsic	0:201
nivell mitja	0B101
nivell mitjà	0B101
nivodij	00001
no	0`606
nociones	0:302
nocions	0>R02
nocoes	0`<02
nocoes basicas	0J801
nodala	0`>02
nodaļa	0`>02
noe	0>201
noe kjennskap	0;h01
nogenlunde	0^201
nokkud god	0`@01
nokkuð góð	0`@01
nom del projecte	0`A01
nom du projet	0`B01
nombre del proyecto	0`C01
nome del progetto	0`D01
nome do projeto	0`E01
nominee	00N01
nonprofit	02o01
nork	04N01
norskprove	0;\01
norskprøve	0;\01
nos	0IP01
not ortalamasi	03B01
not ortalaması	03B01
nota	0`F04
nota final	0A301
nota finala	0>b01
nota finală	0>b01
nota media	0>a01
nota mitjana	0KC01
notable	0>a01
notar	05H01
note	0`J02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:i02
notiuni	0BT01
notiuni de baza	0BT01
notlen	0IP01
noustaja	01=01
novads	0>?01
nover	02001
noverande	0Mc01
novice	0`L02
novinar	0`N05
novinár	07m01
novinář	0TW01
now	0An01
nozioni	0:g02
noções	0`<02
noções básicas	0J801
noțiuni	0BT01
noțiuni de bază	0BT01
npk	0@101
npo法人	0`S01
nr	04F01
ntnu	0`T01
nu	0`U05
nubile	0?O01
nucleo	0F601
nugaletoja	05d01
nugaletojas	05d01
nugalėtoja	05d01
nugalėtojas	05d01
num	08]01
numatoma	0`Z01
numele proiectului	0`[01
nuo	0`\02
nuotolinis	0Sh01
nuotoliniu budu	0Sh01
nuotoliniu būdu	0Sh01
nurse	01h01
nursery	02o01
nutid	0`^02
nuvaerende	0R?01
nuvarande	0``01
nuverandi	0JL01
nuværende	0R?01
nv	00`01
nvq	00^01
nyar	0`a01
nyara	0`a01
nybegynner	0`b02
nyboerjare	0`d02
nyborjare	0`d02
nybörjare	0`d02
nyelvvizsga	0`f01
nyelvvizsgat	0`f01
nyelvvizsgát	0`f01
nykyaan	0I601
nykyaeaen	0I601
nykyhetkeen	0I601
nykyhetki	0I601
nykyinen	0I601
nykyisin	0I601
nykyään	0I601
nyni	09;01
nyní	09;01
nyrt	00`01
nyt	0I601
nyár	0`a01
nábrežie	0_A01
nábřeží	0>Z01
nám	0`g02
námestie	0_A01
náms- og starfsferill	0LS01
námsbraut	01k01
námskeið	0_O01
náměstek	0>001
náměstí	0>Z01
název projektu	0_d01
názov projektu	0_g01
nâng cao	0_P02
nå	0Mc01
nåværende	0Mc01
nível avançado	08H01
nível básico	0J801
nível intermediário	0B201
nívódíj	00001
nõrk	04N01
nõustaja	01=01
nú	0JL01
núcleo	0F601
núm	08]01
nútíð	0JL01
núverandi	0JL01
năm	0`i02
nő	0`k01
nős	0IP01
nőtlen	0IP01
nővér	02001
nữ	0`l01
o	0`m03
o levels	02O01
o momento	07Z01
o-levels	02O01
oab	0?>01
obala	08f01
obchod	0F\02
obchodna akademia	0ZI01
obchodni akademie	0CR01
obchodni zastupce	0>001
obchodnik	0A402
obchodny zastupca	0?G01
obchodná akadémia	0ZI01
obchodní akademie	0CR01
obchodní zástupce	0>001
obchodník	0A402
obchodný zástupca	0?G01
obcina	0=O01
obecnie	04501
oberschule	0<:01
objava	0V]01
objavljen	0a001
objavljeno	0a101
oblikovalec	0DL01
oblikovalka	0DL01
obmann	02\01
obor	0a201
oboru	0a201
obrt	0UH01
obtained	09601
obuka	0a301
občina	0=O01
oca	01N01
ocakavane	0a401
ocekavano	0a501
ocekivano	0a602
ocena	0a803
ocena koncowa	0a;01
ocena końcowa	0a;01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0a<01
ocjena	0a=01
ocm	01N01
ocp	01N01
octrooi	0<Z01
od	0a>0<
odbor	0aJ03
oddelek	0IY01
oddeleni	0Fh01
oddelenie	0Fm01
oddzial	0H_01
oddział	0H_01
oddělení	0Fh01
ode	01=01
odeljenje	0F=01
odgojitelj	0VR01
odjel	0aM01
odjeljenje	0aM01
odlicno	0_R06
odlično	0_R06
odotettu	06n01
odsek	0aN03
odsjek	0aM01
odul	0:f01
odulu	0:f01
odvetnica	0DL01
odvetnik	0DL01
odvjetnica	0==01
odvjetnicki ured	0UH01
odvjetnik	0==01
odvjetnički ured	0UH01
odznaczenie	0Lj01
odznaka	0Lj01
oekonom	05U02
oenologue	01W01
oeversaettare	02801
oevet	0aQ01
of	0aR01
office	0NE02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	0aS03
ofisi	03L01
og	0aV02
oggi	00k01
ogift	0aX02
ogretim gorevlisi	05901
ogretim uyesi	05901
ogretmen	05901
ogretmeni	05901
ohg	00`01
ohjaaja	05C01
ohjelmoija	05C01
oifigeach	03J01
ojczyste	0H\01
ojczystego	0H\01
ojczysty	0H\01
okj	0aZ02
oklevel	0a\02
okleveles	0IS01
oklevél	0a\02
okonom	05U02
okres	0`g02
oktato	02001
oktató	02001
okul	03d01
okulu	03d01
oldal	0a^01
olimpiada	0a_03
olimpiade	00B01
olimpiadă	0>L01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0ab02
ologist	0R501
olympiad	00N01
olympiada	0?Q02
olympiáda	0?Q02
omanik	01=01
omistaja	05C01
on lisans	0]f01
ondernemer	02Q01
onderneming	0NM01
onderscheiding	0IJ01
onderzoeker	02Q01
oneletrajz	0ad01
oneletrajza	0ad01
ongehuwd	04Y01
ongoing	0An01
onkentes	0ae01
onkormanyzat	06m01
onlajn	0af01
online	0ag0A
onlisans	0]f01
onlus	03@01
onoracha	0Ol01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:f01
onwards	0An01
onóracha	0Ol01
oopt	0;\01
op afstand	0Qa01
opcina	0UH01
operaator	01=01
operaattori	05C01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0b803
operateur	01W01
operatoare	03O01
operatoer	05@03
operator	0b;0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05901
operatrice	05K02
operatör	0FF02
operatörü	05901
operatør	05U02
operària	02501
operátor	0WL03
opetaja	01=01
opettaja	05C01
opic	0;\01
opiekun	01m01
opiekunka	01m01
opisto	03k01
opistoaste	0JX01
opistotutkinto	0JX01
oplaeg	02b01
opleidingscentrum	07`01
opleidingsdag	0<[01
oplæg	02b01
oppekava	0JW01
opravneni	0@301
opravnenie	0@401
oprichter	0IU01
oprávnenie	0@401
oprávnění	0@301
opstina	05l01
optiker	05H01
option	0LU01
opublikowany	06l01
opérateur	01W01
opératrice	01W01
općina	0UH01
opština	05l01
oraz	0bH01
orden	08901
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0bI02
orta duzey	0bI02
orta duzeyde	0bK01
orta düzey	0bI02
orta düzeyde	0bK01
orta seviye	0bK01
orta ust	0TJ01
orta ustu	0TJ01
orta üstü	0TJ01
orta-üst	0TJ01
ortagi	05901
ortalama	03B01
ortaokulu	03d01
ortağı	05901
orvos	02001
os	04I01
osakond	0bL02
osasto	0bN02
oscp	01N01
osd	0;\01
osiedle	04I01
osiguranje	0?S02
osnivac	05:02
osnivač	05:02
osnove	0bP06
osnovna skola	0Ia02
osnovna sola	0Ic01
osnovna škola	0Ia02
osnovna šola	0Ic01
osnovne akademske studije	0;_01
osnovne studije	0;_01
osnovno	0bP06
osnovno znanje	0bV03
ospatar	03O01
ospedale	03@01
ospideal	0AH01
ospidéal	0AH01
osposobljavanje	0bY01
ospătar	03O01
ostaja	05C01
ostan	0AH01
osuuskunta	06401
osvc	0EB01
osvedceni	0@301
osvedcenie	0@401
osvedčenie	0@401
osvč	0EB01
osvědčení	0@301
osz	0bZ01
osze	0bZ01
osztaly	0b[02
osztalyzat	07a01
osztatlan kepzes	0IS01
osztatlan képzés	0IS01
osztondij	0E?02
osztály	0b[02
osztályzat	07a01
ota	0b]02
oteli	03L01
otomotiv	03L01
otono	0b_01
otoño	0b_01
ottima	08[02
ottima conoscenza	08Z01
ottimo	08[02
ou	00`01
outono	0b`01
ouvrage	0>^01
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
ovet	0aQ01
ovlascenje	0a301
ovlastenje	0bY01
ovlaštenje	0bY01
ovlašćenje	0a301
ovoda	0VO01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0ba01
ozenjen	0_l02
ozgecmis	0ba01
ozgecmisi	0ba01
oü	00`01
očakávané	0a401
očekivano	0a602
očekáváno	0a501
oženjen	0_l02
p	0bb01
p o box	0bc01
p zza	0>[01
p.o. box	0bc01
p.zza	0>[01
pa	0bd01
pa distans	0FV01
pa nett	0M801
paa	0bd01
paa distans	0FV01
paa nett	0M801
paaaine	0WR01
paagaaende	0be02
paagaar	0``01
paallikko	05C01
pabrik	07B01
packer	01h01
pacse	0?N01
pacsee	0?N01
pacsé	0?N01
pacsée	0?N01
pad	0EA01
pada	0bg01
padagog	05H01
padalinys	0DS01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05d01
padronanza	0Jo01
padzilinats	0bh01
padziļināts	0bh01
padėjėja	02H01
padėjėjas	02H01
padėka	05d01
paeaeaine	0WR01
paeaellikkoe	05C01
paedagog	0bi02
paeivaekoti	0SF02
paetevyys	0WQ01
pagaende	0be02
pagar	0``01
pagaritookoda	04f01
pagaritöökoda	04f01
pagasts	0>?01
page	0bk02
pagina	0bm05
pagrindai	0;X02
pagrindine mokykla	0Cn01
pagrindines	0c201
pagrindinė mokykla	0Cn01
pagrindinės	0c201
paguyuban	07B01
paipear	0>_01
paipéar	0>_01
paitinn	0>_01
paivakoti	0SF02
paja	06401
pakankamai	0c301
pakar	0c401
palestra	04o01
paligs	02I01
palkinto	06501
palmes	00L01
palvelu	06401
palveluneuvoja	05C01
palvelut	06401
palyazat	00001
palīgs	02I01
pamata	0c502
pamatlimeni	06;01
pamatlimenis	0c502
pamatlīmenis	0c502
pamatlīmenī	06;01
pamatskola	03j01
pamatzinasanas	0c502
pamatzināšanas	0c502
pana	0c701
pana in	0c701
pana in prezent	01i01
pana la	0c701
panaderia	07A01
panadero	01A01
panadería	07A01
panettiere	01l01
panificio	03@01
panimo	06401
pank	04f01
pankki	06401
panna	0UG01
paper	0=B01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0LU01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0c801
paredzets	0c801
paredzēts	0c801
park	0EA01
parken	0NC01
parkway	05c01
parstavis	02I01
partner	0c902
partners	02o01
paru dans	0>^01
parvalda brivi	0>101
pasaje	08]01
pasante	01A01
pascasarjana	0c;01
paseo	08]01
pasif	0BS01
pasivne	0c<02
pasivni	0^@01
pasivno	0bV03
pasivní	0^@01
pasivně	0^@01
paslaik	0Z201
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05e01
pass	0c>02
passage	04[01
passatge	08k01
passed	09601
passeig	08k01
passi	0WQ01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05e01
pasívne	0^701
paten	09G01
patent	0c@0@
patentas	0VF01
patente	0cP03
patentino	01>01
patents	0FQ01
patentti	0Jd01
patevyys	0WQ01
patissier	01W01
patissiere	01W01
patlaban	0Z201
pavars	02I01
pavasaris	0cS02
pavārs	02I01
paysagiste	01W01
pazenges	08402
pazymejimas	07_01
pazymiu vidurkis	0:C01
pazymys	0:C01
pašlaik	0Z201
pašnodarbināts	05e01
pašvaldība	05e01
pažengęs	08402
pažymių vidurkis	0:C01
pažymys	0:C01
pažymėjimas	07_01
pd	0cU01
peaeriala	0JW01
peatukk	03K01
peatükk	03K01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?S02
pekaren	03>01
pekarna	0Y;02
pekerja	02101
pekseg	06m01
pekáreň	03>01
pekárna	0EB01
pelatih	02101
pelatihan	0cV02
pelayan	02101
pemandu wisata	02101
pembicara	09G01
pemenang	05[01
pemerintah	07B01
pemilik	02101
peminatan	0<U01
pemula	0cX02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0cZ02
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
percakapan	0BS01
percentage	00T01
perempuan	0bb01
perfecto	0HJ01
perfeito	0HI01
perfekcyjny	0c\01
perfekt	0c]01
perfektne	0c^02
perfektně	0c`01
perfetto	0ca01
perguruan tinggi	0L101
periodico	04o01
periodista	02602
perit	04j01
perito	0Eh01
perito industriale	0Eh01
periódico	04o01
perkiraan	0E>01
permis	0?g03
permis b	03D01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07B01
personel	05901
personeli	05901
perumahan	0De01
perusahaan	07B01
peruskoulu	03k01
peruskoulun paattotodistus	04i01
peruskoulun paeaettoetodistus	04i01
peruskoulun päättötodistus	04i01
perustaidot	04R02
perustaito	04T01
perustaja	05C01
perustaso	0cb01
perusteet	04R02
perustutkinto	0cc02
pesantren	0L101
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05H01
pgce	0EH01
pgdip	0EH01
ph d	0ce03
ph d grad	0ch01
ph d studerende	0ci01
ph.d	0ce03
ph.d.-grad	0ch01
ph.d.-studerende	0ci01
phan tich	09K01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0EH01
phat trien	09K01
phd	0cj02
phd student	06V01
phdr	0BK02
phien dich	09K01
phiên dịch	09K01
pho	0@^01
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
phuong	0@^01
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
phường	0@^01
phố	0@^01
phục vụ	09K01
piagam	0cl02
piata	04F01
piazza	0>[01
piazzale	0>[01
piața	04F01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0cn02
pincer	02001
pincér	02001
pion	0H_01
pirma limena augstaka izglitiba	0VN01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0VN01
pis	08k01
pisarna	0=O01
piso	08]01
pivara	05l01
pivovar	0F\02
pivovara	0UH01
pivovarna	0=O01
pivovary	0EB01
pizzeria	03@01
pjazza	0D101
pl	04G02
plac	04I01
placa	08k01
place	04[01
plads	0NC01
plaket	0:f01
plaketa	0d001
plakett	0d101
plan	04Z01
planeeritav	0II01
planer	05H01
planerad	0<601
planirano	0a602
planlagt	0Mf02
planlanan	0<101
planned	05W01
planner	06?02
planots	0c801
planovane	0a401
planovano	0a501
planowane	0d201
planowany	0d201
plant	02o01
plantsoen	0EA01
planuojama	0`Z01
plass	0:B01
platz	0@U01
plaza	08]01
plaça	08k01
plc	00`01
plein	0EA01
plida	0;\01
plombier	01W01
plumber	01h01
plynne	03o02
plynnie	0:d01
plynny	0:d01
plynně	04401
plynule	03o02
plánované	0a401
plánováno	0a501
plānots	0c801
pm	06V01
pmp	01N01
po box	0bc01
pobalscoil	01D01
pobednica	0d301
pobednik	0d301
pobjednica	00601
pobjednik	00601
pocetnik	0d404
pocetno	0d802
poczatkujacy	0d:02
początkujący	0d:02
podcast	0=B01
podjetje	0=O01
podnik	0F\02
podsladek	0>001
podsládek	0>001
podstawowa	0d<02
podstawowe	0d>01
podstawowy	0d<02
podstawowym	0d>01
podstawy	0d<02
poduzece	0UH01
poduzeće	0UH01
podyplomowe	0TX01
podzim	0d?01
poglavje	0V]01
poglavlje	0@l02
pogovorno	0d@01
pohar	0?Q02
pohiharidus	0UM01
pohikool	03P01
pohvala	0\b03
pohár	0?Q02
poistovna	03>01
poisťovňa	03>01
pojistovna	0EB01
pojišťovna	0EB01
pokal	0dA02
pokladni	0>001
pokladnik	0A402
pokladní	0>001
pokladník	0A402
poklicna matura	0dC01
pokrocila	0dD04
pokrocily	0dD04
pokročilá	0dD04
pokročilý	0dD04
polaznik	0bY01
pole	0?P01
poletje	0dH01
police	02o01
policealne	0dI01
polier	02\01
poliklinika	0dJ03
politechnika	03^01
politechniki	03^01
politecnica	0J_03
politecnico	0A`03
politehnica	07301
politeknik	0L101
politècnica	01L01
politécnica	0A@02
politécnico	0A@02
polizist	05H01
polku	08301
polozen	0HR02
položen	0HR02
polytechnic	01K01
polytechnique	01M01
pomlad	0dM01
pomocnica	0A002
pomocnik	0dN05
pomocník	0>001
pomoćnica	0==01
pomoćnik	0=>02
pomočnica	0DL01
pomočnik	0DL01
ponencia	0dS02
pontificia	0?Z01
pontifícia	0?Z01
ponència	0?901
poradca	0?G01
poradce	0>001
porocen	0Z@01
porocena	0Z@01
poročen	0Z@01
poročena	0Z@01
portal	08]01
pos doutorado	0HQ01
pos graduacao	0Jl01
posgrado	0RT01
poslovoda	0=>02
poslovođa	0=>02
postboks	0dU02
postbus	0dW01
postdoc	06V01
poste actuel	00_01
poster	0dX06
postfach	04e01
postgrado	0RT01
postgraduate	0OE01
postgraduate certificate	0OE01
postgraduate diploma	0OE01
postgrau	0Z?01
postliceala	0AB01
postliceală	0AB01
postman	01h01
posvet	0V]01
poszter	0FU01
pot	0_B01
potrdilo	0@101
potvrda	0HR02
pour	0@\01
pouzivatelsky	0d^01
používateľsky	0d^01
povprecje	0d_01
povprecna ocena	0d_01
povprečje	0d_01
povprečna ocena	0d_01
poziom zaawansowany	0:d01
pozoriste	05l01
pozorište	05l01
početnik	0d404
početno	0d802
pr	03I01
praca	0d`02
praca z domu	0_@01
praca zdalna	0Qb01
pracovnice	0>001
pracovnicka	0?G01
pracovnik	0A402
pracovník	0A402
pracovníčka	0?G01
pracownica	01m01
pracownik	01m01
practical	0AG01
practicant	03O01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0db02
pradikat	01@01
pradinis	0;X02
pradmenys	0c201
praedikat	01@01
praegu	0Pa01
praeguseni	0Pa01
praktijk	02P01
praktikant	0dd08
praktikantas	02H01
praktikante	02F02
praktikantin	09<01
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0VF01
pranešimas	0VF01
praticante	01l01
pravnica	0@i03
pravnicka	0A402
pravnik	0dl05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@B01
prawo wykonywania zawodu	0@B01
praxis	03901
praça	04<01
pre intermediate	0;101
pre-intermediate	0;101
precejies	0_n01
precejusies	0_n01
preconizat	07V01
precējies	0_n01
precējusies	0_n01
predajna	03>01
predajňa	03>01
predavac	0e103
predavanje	0V?03
predavatelj	05<01
predavač	0e103
preddiplomski studij	0e401
predikat	0DO01
prednaska	0U?02
prednáška	0A201
predpoklad	0a501
predpokladane	0e502
predpokladané	0a401
predseda	0A402
predsedkyne	0>001
predsednica	0e702
predsednicka	0?G01
predsednik	0e702
predsedníčka	0?G01
predsjednica	0==01
predsjednik	0==01
preduzece	05l01
preduzeće	05l01
predvideno	0e903
predvidoma	0e<01
predviđeno	0a602
preemia	0e=02
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
premio	0e?03
premios	01P01
premiu	0>L01
premiul	0>L01
premiul i	0>L01
premju	0=^01
preparateur	01W01
preparatoria	0>c01
preparatrice	01W01
preprint	0=B01
presedinte	03O01
present	0eB03
presentation	0=B01
presente	0eE03
presernova nagrada	0d001
president	0eH03
presidenta	02602
presidente	03404
press	02o01
presso	0>Y01
preukaz	0@401
prevajalec	0DL01
prevajalka	0DL01
previsao	0AO01
previsio	0eK01
previsionnel	07c01
previsió	0eK01
previst	0eK01
prevista	0eL04
prevista para	0eP02
previsto	0eR03
previsão	0AO01
prevodilac	06P01
prevoditelj	0VR01
prevu	07c01
prevue	07c01
prezent	0eU02
prezentare	06Z01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0d001
preżent	0<B01
președinte	03O01
pri	0eW02
pria	0X@01
pricakovano	0e<01
priemer	0Q001
priemyselna skola	0ZI01
priemyselná škola	0ZI01
prijs	0<<01
prilaz	08f01
primaria	03801
primarie	03801
primary school	01K01
primavara	0eY01
primavera	0eZ04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0eY01
prince2	01N01
principal	01h01
principiant	0e^01
principiante	0e_03
printemps	0eb01
printiseacht	06G01
printíseacht	06G01
pripravnica	0@i03
pripravnik	0@i03
pris	0\g03
prisen	0ec02
priset	0ee01
prispevek	0@n02
prispevok	0A201
prix	00L01
prizas	05d01
prize	00N01
priznanje	0\b03
pričakovano	0e<01
proc	01X01
proceedings	0Tb02
prodajalec	0DL01
prodajalka	0DL01
prodavac	0ef03
prodavacica	06P01
prodavač	0ei02
prodavačica	06P01
prodavnica	05l01
prodejna	0EB01
prodi	0<U01
producer	01h01
product manager	06V01
product owner	06V01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<Z01
prof	0_O01
profesijny zivotopis	0ek01
profesijný životopis	0ek01
profesine kvalifikacija	0=i01
profesine mokykla	0Cn01
profesinis bakalauras	0:<01
profesinis issilavinimas	0=i01
profesinis išsilavinimas	0=i01
profesinė kvalifikacija	0=i01
profesinė mokykla	0Cn01
profesional	08W01
profesionala videja izglitiba	06U01
profesionalais bakalaurs	0:;01
profesionalais magistrs	0[301
profesionalna biografija	0<m01
profesionālais bakalaurs	0:;01
profesionālais maģistrs	0[301
profesionālā vidējā izglītība	06U01
profesjonsstudium	0J>01
profesni prukaz	0@301
profesni zivotopis	0el01
profesní průkaz	0@301
profesní životopis	0el01
profesoara	03O01
profesoară	03O01
profesor	0em0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>M01
professional working proficiency	0O<01
professionale	08Z01
professioneel	0f701
professionnel	0BC01
professionsbachelor	09b01
professionshoejskole	0IM01
professionshojskole	0IM01
professionshøjskole	0IM01
professor	0f809
professora	07C02
professore	01l01
professoressa	01l01
professori	05C01
professzor	02001
profesör	05901
proficient	02L02
proficient user	0>M01
profiel	02c01
profil	0HE01
profilul	0HE01
profissional	08H01
progett	0fA01
progetti	0`D01
progettista	01l01
progetto	0`D01
program	0fB05
program studi	0<U01
programador	02203
programadora	02203
programatoare	03O01
programator	0fG03
programci	05901
programcı	05901
programer	0b803
programerka	0DL01
programi	04=01
programista	01m01
programistka	01m01
programma	0fJ01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0fK02
programmerare	02801
programmerer	06<01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@S02
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
proiect	0`[01
proiecte	0`[01
proiectul	0`[01
proje	0fM01
proje adi	0fM01
proje adı	0fM01
project	0fN03
project manager	06V01
projecte	0`A01
projected	05W01
projecten	0fQ01
projectes	0`A01
projectnaam	0fQ01
projecto	0`E01
projectos	0`E01
projects	0?F01
projekat	0fR01
projekt	0fS0=
projekt neve	0f`01
projektai	0fa01
projektant	0fb04
projektantka	01m01
projektas	0fa01
projekte	0ff02
projektek	0f`01
projekter	0fh01
projekti	0fi06
projektid	0fo01
projektin nimi	0g001
projektit	0g001
projektledare	02801
projektname	0[V01
projektnamn	0g101
projektnavn	0fh01
projekts	0g201
projektu	0_h01
projekty	0g303
projeler	0fM01
projesi	0fM01
projet	0`B01
projeto	0`E01
projetos	0`E01
projets	0`B01
prolece	0g601
proleće	0g601
proljece	0g701
proljeće	0g701
promedio	0>a01
promenade	0@U01
promotie	0G]01
promotion	0g801
promovendus	0IU01
promoviert	0g801
properties	02o01
prosecna ocena	0g901
prosek	0g901
prosek ocena	0g901
prosečna ocena	0g901
prosiding	09G01
prosjecna ocjena	0a=01
prosjek	0a=01
prosjek ocjena	0a=01
prosjekt	0g:02
prosjekter	0g<01
prosjektnavn	0g<01
prosječna ocjena	0a=01
prospech	0@C02
prospective	05W01
prospektas	03I01
prospekts	0>?01
prospěch	0Po01
prostovoljec	0DL01
prostovoljka	0DL01
provincia	03@01
provincie	0NM01
provinsi	0De01
proyecto	0`C01
proyectos	0`C01
proyek	0_N01
proġett	0fA01
pruefer	05H01
pruefung	0;`01
prufer	05H01
prufung	0;`01
prukaz	0@301
prumer	0Po01
prvostopenjski	0El01
prvostupnica	0e401
prvostupnik	0e401
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03^01
przeglad	06l01
przegląd	06l01
przewidywane	0d201
przewidywany	0d201
przychodnia	02n01
práca z domu	0_@01
právnik	0?G01
právnička	0A402
právník	0>001
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
príspevok	0A201
próf	0_O01
prófessor	0<j01
prüfer	05H01
prüfung	0;`01
prēmija	00B01
průkaz	0@301
průměr	0Po01
psc	0`g02
psichologas	02H01
psicoleg	02501
psicologa	0g=04
psicologo	0<H03
psicòleg	02501
psicòloga	02501
psicóloga	06002
psicólogo	06002
psiholog	0gA04
psihologs	02I01
psikolog	0gE02
psm	01N01
pst	0ZX01
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
psč	0`g02
pt	0gG02
pte	0gI02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06[01
pubblicazione	06[01
publicacao	04o01
publicacio	0?901
publicacion	01\01
publicació	0?901
publicación	01\01
publicado	0?702
publicat	0?502
publicatie	0<Z01
publication	0>^01
publicação	04o01
publicerad	0K;01
publiceret	02b01
publie	0>^01
publikace	0FM01
publikacia	0A201
publikacija	0gK04
publikacio	0FU01
publikacja	06l01
publikation	07n01
publikácia	0A201
publikáció	0FU01
publikācija	0FQ01
publisert	0UA01
published	0=B01
publishers	02o01
publishing	02o01
publié	0>^01
puchar	0Lj01
pucko otvoreno uciliste	0gO01
puerta	08]01
puheenjohtaja	05C01
puheenvuoro	0Jd01
puiestee	0Z]01
puikiai	0Xf01
puikus	0Xf01
puisto	08301
pusat	07B01
pustakawan	02101
put	0gP02
puuseppa	05C01
puuseppae	05C01
puuseppä	05C01
pučko otvoreno učilište	0gO01
pza	08]01
página	0gR02
pályázat	00001
până	0c701
până la	0c701
până în	0c701
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05H01
päiväkoti	0SF02
pätevyys	0WQ01
pääaine	0WR01
päällikkö	05C01
på	0bd01
på distans	0FV01
på nett	0M801
pågående	0be02
pågår	0``01
pædagog	06>01
pék	02001
pékség	06m01
pénztáros	02001
pós-doutorado	0HQ01
pós-graduação	0Jl01
póster	01\01
pôle	0?P01
pôster	04o01
põhiharidus	0UM01
põhikool	03P01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0>101
pētniece	02I01
pētnieks	02I01
płynnie	0:d01
płynny	0:d01
přednáška	0FM01
předpoklad	0a501
předpokládané	0a501
předseda	0>001
předsedkyně	0>001
překladatel	0TW01
příspěvek	0FM01
qa	06V01
qpa	0@P01
quaderni	06[01
quaderns	0?901
quadra	04<01
quadro	01l01
quai	04[01
qualifica	0gT02
qualifica professionale	0Eh01
qualificacio	0KC01
qualificació	0KC01
qualified	01U01
quan	0@^01
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
quận	0@^01
quỹ	0:`01
r	0_901
raadgivare	02801
raadgiver	05U02
raamat	03K01
raamatukogu	04f01
raamatupidaja	01=01
racunovoda	0=>02
racunovodja	0DL01
racunovodkinja	0DL01
rad	0@l02
rad od kuce	0_=02
rad od kuće	0_=02
radca	01m01
radgivare	02801
radgiver	05U02
radgjafi	0<j01
radionica	0?S02
radna biografija	0<m01
radnica	0=>02
radnik	0=>02
radstefna	0>X01
raduneyti	06601
rafvirki	0<j01
ragel	0[d01
ragioniere	01l01
rahastonhoitaja	05C01
rahuldav	0UR01
raitti	08301
rajonas	03I01
rakenduskorgharidus	0:=01
rakenduskorgkool	03P01
rakenduskõrgharidus	0:=01
rakenduskõrgkool	03P01
rakennus	06401
rakpart	03N01
raksts	0FQ01
rama	0Jg01
rambla	08k01
rannog	05`01
rannsakandi	0<j01
rannóg	05`01
ranta	08301
raportti	0Jd01
rapport	05X03
ravintola	06401
razgovorno	0gV01
raziskovalec	0DL01
raziskovalka	0DL01
razoavel	0B201
razoável	0B201
razveden	0_l02
razvedena	0_l02
razvijalec	0DL01
razvijalka	0DL01
razvojni	0==01
računovodja	0DL01
računovodkinja	0DL01
računovođa	0=>02
raġel	0[d01
rd	0gW02
re	0JU01
realexamen	0NT01
realschulabschluss	01?01
realschule	0<:01
realty	02o01
reatha	05Q01
rebbiegha	0gY01
rebbiegħa	0gY01
rebbieh	0=^01
rebbieħ	0=^01
recenzio	0FU01
recenzió	0FU01
recenzja	06l01
recepcioner	0VR01
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?G01
recepcni	0>001
recepcny	0?G01
receptioner	03O01
receptionera	03O01
receptionist	0gZ04
receptioniste	02Q01
receptionniste	01W01
receptor	05<01
recepčná	0?G01
recepční	0>001
recepčný	0?G01
recepționer	03O01
recepționeră	03O01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06V01
redacteur	0@S02
redactoare	03O01
redactor	0g^03
redactora	02602
redactrice	01W01
redakteur	05H01
redaktoer	05@03
redaktor	0ga06
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
redelijk	0B401
rederi	0:A01
rederiet	0:A01
reditel	0TW01
referat	0gg03
referats	0FQ01
referens	02001
referent	0gj08
referenta	03O01
referentka	01m01
referentă	03O01
referāts	0FQ01
region	0h203
regione	03@01
registered	01U01
registrar	01h01
registratie	0<X01
registration	01U01
registro	0?>01
rehtori	05C01
reiprennandi	0N301
rektor	05@03
rektorova nagrada	00601
relawan	02101
relazione	06[01
remota	0h502
remote	0h704
remotely	0N?01
remoto	0h;03
rencana	0E>01
rendelo	06m01
rendelő	06m01
reparto	0EG01
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
responsable	0h>03
responsavel	02R01
responsável	02R01
ressort	06=01
restaurace	0EB01
restauracia	03>01
restauracja	02n01
restaurang	0=N01
restaurant	0hA08
restaurante	08>02
restaurator	05H01
restauratore	01l01
restauratrice	01l01
restavracija	0=O01
restonomi	04J01
restoran	0hI05
restoranas	03?01
restorani	03L01
restorans	05e01
restoranı	03L01
restorer	01h01
restorāns	05e01
result	00T01
resume	0_701
resumo	04o01
reszleg	0BJ01
retail	0hN02
retning	0hP01
rettindi	0YO02
review	0=B01
revija	0V]01
revisor	05@03
revisore	01l01
revista	0hQ04
revistă	06Z01
revizor	0VR01
revue	0>^01
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
ridic	0TW01
ridicsky prukaz	0@301
rigorosum	0;\01
rijbewijs	0<X01
rimelig	0^201
ring	0@U01
rinne	08301
ristorant	07U01
ristorante	03@01
ritari	0<j01
ritgerd	0>X01
ritgerð	0>X01
ritstjori	0<j01
ritstjóri	0<j01
rivista	06[01
riwayat hidup	0C`01
riċerkatur	04j01
rndr	0BK02
road	05c01
robotnik	0?G01
robotník	0?G01
roc	0hU01
rocenka	0FM01
rodeny hovorca	0\:01
rodený hovorca	0\:01
rodily	0\B01
rodily mluvci	0\B01
rodilý	0\B01
rodilý mluvčí	0\B01
rodny jazyk	0hV02
rodný jazyk	0hV02
rodovia	04<01
rodzimy	0H\01
roinn	0hX02
rok	0hZ03
rokov	0h]01
roku	0h^02
roky	0h`02
ronda	0?<02
route	04[01
rozdzial	06l01
rozdział	06l01
rozvedena	0hb02
rozvedeny	0hb02
rozvedená	0hb02
rozvedený	0hb02
rozwiedziona	0UG01
rozwiedziony	0UG01
ročenka	0FM01
rt	0hd02
rua	04<01
rudens	0hf01
rudiments	0;<01
ruduo	0hg01
rue	04[01
ruhsat	0<201
ruim voldoende	0O901
rukovodilac	06P01
rukovoditelj	0VR01
rumah sakit	07B01
runai	03J01
runner up	00N01
runner-up	00N01
rupnica	05e01
rutineret	0hh01
rw	0De01
ry	00`01
ryhma	0hi02
ryhmae	0hi02
ryhmä	0hi02
ráðgjafi	0<j01
ráðstefna	0>X01
ráðuneyti	06601
rådgivare	02801
rådgiver	05U02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04[01
résumé	0_701
részleg	0BJ01
réttindi	0YO02
rúnaí	03J01
rūpnīca	05e01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0Pe01
s e	0C\01
s h	0C\01
s kom	0C\01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=O01
s p a	00`01
s pd	0C\01
s pohvalom	0a=01
s r l	00`01
s r o	00`01
s t	0C\01
s vyznamenanim	0@C02
s vyznamenaním	0Q001
s vyznamenáním	0Po01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0Pe01
s.e	0C\01
s.h	0C\01
s.kom	0C\01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=O01
s.p.a	00`01
s.pd	0C\01
s.r.l	00`01
s.r.o	00`01
s.t	0C\01
s/a	00`01
s/d	0Pe01
s1	09@01
s2	0hk02
s3	0Gn01
sa	0hm02
saakka	07W02
saat ini	0PN01
saatio	06401
sac	00`01
sach	09m01
sachbearbeiter	05H01
sachkunde	0Z;02
sada	0Ci02
sadasnjost	0Ci02
sadašnjost	0Ci02
saeaetioe	06401
saehkoeasentaja	05C01
saelger	06>01
saeljare	02801
saemileg	0`@01
safe	01N01
safn	06601
sage femme	01W01
sage-femme	01W01
saggio	06[01
sagsbehandler	06>01
sahibi	05901
sahkoasentaja	05C01
sailor	01h01
saineolai	0ho02
saineolaí	0ho02
sairaala	06401
sairaanhoitaja	05C01
sairaanhoitaja (amk	04J01
sajf	0i101
saksbehandler	06<01
sal lum	0<B01
sal-lum	0<B01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0JM01
samboer	0JN01
samenwonend	04Y01
samhradh	0i201
samlevende	0i301
samordnare	02801
samostojni podjetnik	0=O01
samozatrudnienie	02n01
sampai	0Pe01
sampai dengan	0Pe01
sampai saat ini	0PN01
sampai sekarang	0PN01
sampiyon	0:f01
samska	0Z@01
samski	0Z@01
samtaleniva	0>201
samtalenivaa	0>201
samtaleniveau	0^201
samtalenivå	0>201
samtalsniva	0Qc01
samtalsnivaa	0Qc01
samtalsnivå	0Qc01
san ve tic	00`01
san. ve tic	00`01
sanayi	03L01
sang lap	09K01
sangat baik	0Xh02
saopstenje	0a001
saopštenje	0a001
sap certified	01N01
saradnica	06P01
saradnik	06P01
sarjana	0C\01
sarl	00`01
sarunvaloda	0i401
sarunvalodas limeni	0i401
sarunvalodas līmenī	0i401
sas	00`01
sasu	00`01
sat	0;\01
satis temsilcisi	05901
satisfacator	0B701
satisfăcător	0B701
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
sayfa	0i501
sbornik	0FM01
sborník	0FM01
sc	04F01
scala	0>[01
scarso	0A^01
scc	01N01
sccl	00`01
schein	0;`01
schilder	02Q01
schlosser	05H01
scholarship	00N01
scholengemeenschap	07`01
school	0i602
school leaving certificate	02O01
school level	0;101
school of	01K01
schreiner	05H01
schreinerei	03901
schule	0Pm02
schulkenntnisse	05G01
schulung	0M_02
schwerpunkt	0Kh01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07301
scoala gimnaziala	07301
scoala postliceala	0i802
scoala profesionala	09N01
scoil	01D01
scolaire	0;<01
scolaireacht	0=Z01
scolastica	0A^01
scolastico	0:g02
scolastico buono	0FJ01
scoláireacht	0=Z01
scop	00`01
scopus	01X01
score	00T01
scrum master	0i:02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0EB01
sdružení	0EB01
se	00`01
se traja	0Ck01
secao	0F601
seccao	0F601
seccio	0F_01
seccion	0DM01
secció	0F_01
sección	0DM01
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secretaire	01W01
secretar	03O01
secretara	03O01
secretaresse	02Q01
secretari	02501
secretaria	0i<04
secretario	06002
secretaris	02Q01
secretary	01h01
secretară	03O01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?P01
sectia	0DV01
sectie	0i@02
section	0=h01
sector	04F01
sectorul	04F01
secundaria	0Je02
secundario	00J01
secundària	0;O01
secundário	00J01
secção	0F601
secția	0DV01
secție	0DV01
sedaj	0Ck01
sedan	0Mj01
sedang	0BS01
sedanjost	0Ck01
sef	0iB04
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
sehr gut	0Ma02
sehr gute kenntnisse	0Ma02
seit	0iF01
seite	0iG01
sejak	0iH02
sekarang	0PN01
sekce	0Fh01
sekcia	0Fm01
sekcja	0H_01
sekolah	0L101
sekolah dasar	0L101
sekolah menengah	0L101
sekolah tinggi	0L101
sekretaer	0[F03
sekretar	0iJ03
sekretare	02I01
sekretarica	06P01
sekretaris	02101
sekretarka	0OH03
sekretars	02I01
sekretarz	01m01
sekreter	05901
sekreterare	02801
sekreteri	05901
sekretore	02H01
sekretorė	02H01
sekretárka	0?G01
sekretářka	0>001
sekretär	0iM02
sekretær	05U02
sekretāre	02I01
sekretārs	02I01
seksi	09k01
seksjon	0iO01
sektion	0iP02
sektor	0iR03
selbstaendig	09<01
selbstandig	09<01
selbststaendig	0N702
selbststandig	0N702
selbstständig	0N702
selbständig	09<01
self employed	02o01
self-employed	02o01
selger	06<01
seller	0R501
selskab	0>N01
selskap	0:A01
selts	04f01
selvstaendig	0iU01
selvstendig naeringsdrivende	0iV01
selvstendig næringsdrivende	0iV01
selvstændig	0iU01
semaine	0iW01
semaines	0iW01
semana	0iX02
semanas	0iX02
seminaari	0iZ02
seminaire	0M\01
seminar	0i\0:
seminari	0if01
seminario	0ig03
seminarium	0ij03
seminary	01K01
seminer	0IO01
semineri	0IO01
seminár	0im01
seminário	0?401
seminář	0in01
sempozyumu	0<\01
sena	0io01
senac	0?Z01
senai	0?Z01
sene	0j001
senior	0Pd01
senter	0:A01
seo	06V01
serbest	03L01
serfraedingur	0j102
sergeant	01h01
serhaefing	01k01
sertificets	05f01
sertificēts	05f01
sertifika	0<201
sertifikaat	0Tj01
sertifikaatti	0j302
sertifikali	0<201
sertifikalı	0<201
sertifikasi	0j502
sertifikası	0<201
sertifikat	0j704
sertifikatas	07_01
sertifikats	05f01
sertifikuotas	07_01
sertifikāts	05f01
sertifioitu	03M01
sertifisering	08@01
sertifisert	08@01
servei	0F_01
serveis	03E01
server	01h01
serveur	01W01
serveuse	01W01
service	0?P01
services	02o01
servicio	0DM01
servicios	07A01
serviciul	0DV01
servicos	02S01
servirka	0>001
servitoer	0j;02
servitor	0j;02
servitris	02801
servitör	02801
servitør	06<01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0>001
sestra	0A402
setaliste	08f01
setany	03N01
setmana	0j=01
setmanes	0j=01
setor	0F601
settimana	0j>01
settimane	0j>01
settore	0j?02
seura	06401
sezione	0EG01
seção	0F601
sgpa	0@P01
shipping	02o01
shop	02o01
short course	0BG01
shortlisted	00N01
shrm	01N01
si	0jA01
sia	00`01
siandien	0C_01
sicher	0Ma02
sida	0jB01
sidan	0jC01
side	0jD02
side project	0?F01
siden	0Mo02
sidlisko	0_A01
sidliste	0>Z01
sieger	0dA02
siegerin	00:01
siele	0;\01
sieu thi	0:`01
sieviesu	0jF01
sieviete	0jF01
sieviešu	0jF01
sigorta	03L01
sigurvegari	00;01
sihteeri	05C01
siiani	0Pa01
siivooja	05C01
silpnai	0c201
silver	00N01
silver medal	00N01
sim	0<901
sim a	0<901
sim c	0<901
simdi	0>=01
simposio	04o01
simpozion	06Z01
simpósio	04o01
since	0jG01
sinds	0jH01
singel	0EA01
single	0@g01
sirket	03L01
sirketi	03L01
sistemas	08>02
sistemes	03E01
sistemi	03@01
sitesi	0>>01
siuo metu	0C_01
sivilingenioer	0J>01
sivilingenior	0J>01
sivilingeniør	0J>01
siviloekonom	0J>01
sivilokonom	0J>01
siviløkonom	0J>01
sivu	0jI01
sivuaine	0WR01
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
sjukskoeterskeexamen	0LW01
sjukskoterskeexamen	0LW01
sjuksköterskeexamen	0LW01
sjálfboðaliði	0<j01
sjåfør	06<01
sjómaður	0<j01
sjúkrahús	06601
sk	0>>01
skarbnik	01m01
skild	0JM01
skilled	0Pd01
skilt	0jJ02
skipper	0jL03
skipstjori	0<j01
skipstjóri	0<j01
skiries	0_n01
skirteini	0YO02
skladiscnik	0DL01
skladistar	0==01
skladištar	0==01
skladiščnik	0DL01
skladnik	0A402
skladník	0A402
sklep	02n01
skoeterska	02801
skola	0jO07
skola primarja	03m01
skola sekondarja	03m01
skolan	0MN01
skole	0jV02
skolekundskaber	0;g01
skolekunnskaper	0;h01
skolen	0jV02
skoleni	0in01
skolenie	0im01
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
skrbnik	0DL01
skribent	02801
skripsi	09G01
skripta	0U?02
skriptá	0A201
skup	0a101
skupina	0jX03
skuska	0@401
skyrius	0j[02
skyrsla	0>X01
skírteini	0YO02
skóli	03f01
skólinn	03f01
sköterska	02801
skúška	0@401
skýrsla	0>X01
sl	00`01
sladek	0>001
sladovna	0EB01
sladovnik	0>001
sladovník	0>001
slaugytoja	02H01
slimnica	05e01
slimnīca	05e01
slobodna	0j]01
slobodny	0j]01
slobodná	0j]01
slobodný	0j]01
slta	0RC01
slu	00`01
slutbetyg	0j^02
sluzba	0iR03
služba	0iR03
sládek	0>001
sma	0j`04
smart working	00e01
smer	0jd02
smidur	0<j01
smiður	0<j01
smjer	0jf01
smk	0j`04
smp	0jg02
snekker	06<01
snickare	02801
snin	0io01
snit	0If01
snitt	0N]01
snittbetyg	0<;01
so	0ji02
so cap	0^P01
so yeu ly lich	0Pl01
soavtor	0V]01
sobresaliente	0>a01
sobrid	0Z201
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0g=04
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
sodelavec	0DL01
sodelavka	0DL01
sodien	0Z201
soehne	08:01
sofer	03O01
soferis	02I01
sofor	0jk02
software	02o01
sofőr	02001
sohn	08:01
sohne	08:01
sok	0>>01
sokagi	0>>01
sokak	0>>01
sokağı	0>>01
sola	0Ic01
soldat	05H01
solicitor	01h01
solid	0AG01
solide	05\01
solide kenntnisse	05\01
solteira	0jm01
solteiro	0jm01
solter	0?D01
soltera	0jn02
soltero	0k001
soluciones	07A01
solucions	03E01
solucoes	02S01
solumadur	0<j01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0L901
some knowledge	0;101
sommar	0k101
sommaren	0k101
sommelier	01h01
sommer	0k203
sommeren	0k502
sonbahar	0P401
song ngu	0:E01
song ngữ	0:E01
sopir	02101
sor	03N01
sorumlu	05901
sorumlusu	05901
sos	0k702
soseaua	04F01
sosionomi	04J01
sou	0CR01
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
soš	0CR01
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
speciale	0hP01
specialisatie	02c01
specialisation	0k902
specialist	0k;06
specialista	0kA05
specialistas	02H01
specialiste	02F02
specialistka	0A402
specialists	02I01
specialistă	03O01
specialistė	02H01
specialitate	0fJ01
specialite	0LU01
specialitāte	0fJ01
specializace	0a201
specializacia	0kF01
specializacija	0WX01
specializacio	0kG01
specializare	0HE01
specializarea	0HE01
specialization	0AN01
specializing in	0AN01
specializzazione	0kH02
specializáció	0kG01
specialybe	0WX01
specialybė	0WX01
specijalist	0VR01
specijalista	06P01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0Uf01
specjalnosc	0Uf01
specjalność	0Uf01
spedition	03901
spesialis	02101
spesialisering	0MS01
spesialist	06<01
spetsialist	01=01
spezialist	0kJ02
spital	03801
spitali	06601
spitalul	03801
spizjar	04j01
spiżjar	04j01
splaiul	04F01
spletno	0_<01
splosna matura	0dC01
splošna matura	0dC01
spodziewany	0d201
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0EB01
spolek	0EB01
společnost	0EB01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?O01
sposato	0?O01
sposobilost	0@401
sprachdiplom	0E701
sprachzertifikat	0E701
spricevalo	0@101
spring	0kL01
springer	01X01
spričevalo	0@101
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07U01
spécialisation	0LU01
spécialité	0LU01
spítali	06601
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0@401
sqaq	0D101
squad	0=h01
square	08g02
sraid	07201
sre	06V01
sredni	0kM02
srednia	0kO02
srednia ocen	0a;01
srednie	0IT01
srednio	0HN01
srednio zaawansowany	0HN01
srednio zaawansowany wyzszy	0GK01
sredniozaawansowana	0HN01
sredniozaawansowany	0kM02
sredniozaawansowany wyzszy	0GK01
srednja izobrazba	0dC01
srednja raven	0d@01
srednja razina	0gV01
srednja skola	0kQ03
srednja sola	0Ic01
srednja strokovna izobrazba	0dC01
srednja strucna sprema	0kT02
srednja stručna sprema	0kT02
srednja škola	0kQ03
srednja šola	0Ic01
srednje	0kV06
srednje dobro	0d@01
srednjesolska izobrazba	0dC01
srednješolska izobrazba	0dC01
srednji	0k\01
srednji nivo	0k\01
srl	00`01
sráid	07201
ss	0CR01
ssc	00E01
sss	0kT02
sst	03D01
st	0gW02
staatlich geprueft	0k]01
staatlich gepruft	0k]01
staatlich geprüft	0k]01
staatsexamen	0ES01
stadig	0R?01
stadt	08:01
stadtwerke	03901
staf	02101
staff	0fK02
stage de formation	0M\01
stagiair	0IU01
stagiaire	0k^02
stagiar	03O01
stagiara	03O01
stagiară	03O01
stagista	01l01
stajyer	05901
stajyeri	05901
stale	0Gb02
stan	0=c01
standardiste	01W01
starfsferilskra	0LS01
starfsferilskrá	0LS01
starfsmadur	0<j01
starfsmaður	0<j01
starostwo	02n01
start up	0NE02
start-up	0NE02
startup	0NE02
station	06=01
statistician	01h01
statni jazykova zkouska	0TT01
stavby	0EB01
stavbyvedouci	0>001
stavbyvedoucí	0>001
stazist	0==01
stazista	0k`03
stazistka	0A402
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0==01
stažista	06P01
stažuotojas	02H01
ste	0kc01
steeg	0EA01
steig	0@U01
steward	01h01
stichting	02P01
stieg	0@U01
stien	0:B01
stiftelse	0>O02
stifter	06>01
stiftung	03901
stigen	04Z01
stigur	0O=01
stipend	0Vh01
stipendet	0Vh01
stipendi	06501
stipendiat	06<01
stipendiet	0ee01
stipendija	0kd05
stipendium	0ki06
stiurthoir	03J01
stiúrthóir	03J01
stjori	0<j01
stjóri	0<j01
stm	0RC01
stofa	06601
stofnandi	0<j01
stofnun	06601
stolar	0ko03
stolarz	01m01
stolár	0?G01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0l202
straaket	04Z01
straat	0EA01
strada	0l402
straede	0NC01
straeti	0O=01
straipsnis	0VF01
straket	04Z01
strana	0l601
strasse	0@U01
strata 1	0C\01
strata 2	0c;01
strateg	02801
strategist	01h01
straße	0@U01
stredisko	0l702
stredna odborna skola	0ZI01
stredna skola	0ZI01
stredne	0l902
stredne pokrocila	0l902
stredne pokrocily	0l;04
stredne pokročilá	0W901
stredne pokročilý	0l?02
stredni prumyslova skola	0CR01
stredni skola	0CR01
stredná odborná škola	0ZI01
stredná škola	0ZI01
stredoskolske	0lA02
stredoskolske s maturitou	0\M01
stredoskolske vzdelani	0\M01
stredoskolske vzdelanie	0\L01
stredoškolské	0\L01
stredoškolské vzdelanie	0\L01
street	05c01
stribrny	00501
strojirny	0EB01
strojírny	0EB01
strokovni izpit	0@101
strokovnjak	0lC02
strokovno	0lE01
strona	0lF01
strong	0Pd01
strucni ispit	0HR02
strucni studij	0e401
strucnjak	0lG04
strukovne studije	0;_01
strukturovany zivotopis	0lK02
strukturovaný životopis	0el01
strukturvieniba	0Cf01
struktūrvienība	0Cf01
stručni ispit	0HR02
stručni studij	0e401
stručnjak	0lG04
stråket	04Z01
stræde	0NC01
stræti	0O=01
student	0lM03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06>01
studentermedhjælper	06>01
studentexamen	0NT01
studentische hilfskraft	09<01
studentsprof	0O\01
studia	0A201
studia doktoranckie	0HV01
studia i stopnia	0So01
studia ii stopnia	0TX01
studia inzynierskie	0So01
studia inżynierskie	0So01
studia licencjackie	0So01
studia magisterskie	0TX01
studia podyplomowe	0TX01
studie	0FM01
studiekompetanse	06k01
studiengang	0Kh01
studienrichtung	0Kh01
studieprogram	0MS01
studieretning	0Ki02
studierichting	02c01
studiespesialisering	06k01
studii aprofundate	0Eg01
studii de masterat	0Eg01
studii doctorale	0GZ01
studii liceale	09N01
studii medii	09N01
studii postliceale	0AB01
studii postuniversitare	0Eg01
studii superioare	0Ef01
studii universitare de licenta	0Ef01
studii universitare de licență	0Ef01
studij	0jf01
studija	0lP02
studijni obor	0a201
studijni prumer	0Po01
studijny odbor	0kF01
studijny program	0kF01
studijní obor	0a201
studijní průměr	0Po01
studijska smer	0lR01
studijski program	0jd02
studiju programa	0WX01
studiju programma	0fJ01
studijų programa	0WX01
studio	0lS0B
studio legale	03@01
studios	02o01
studiu	06Z01
studium	0le02
studium policealne	0dI01
studyosu	03L01
stuudio	04f01
stx	00D01
stylist	01h01
stypendium	0Lj01
styreleder	06<01
styrelsen	0>N01
styremedlem	06<01
styrkur	00;01
styrmann	0Ca01
stále	0Gb02
státní jazyková zkouška	0TT01
stážista	0A402
stážistka	0A402
stígur	0O=01
stúdentspróf	0O\01
stúdió	06m01
stüdyosu	03L01
středisko	0Fh01
střední průmyslová škola	0CR01
střední škola	0CR01
středně	0W:01
středně pokročilá	0W:01
středně pokročilý	0lg02
středoškolské	0\M01
středoškolské s maturitou	0\M01
středoškolské vzdělání	0\M01
stříbrný	00501
su an	0>=01
su anda	0>=01
subdirector	01A01
subdirectora	01A01
subesi	0=301
submitted	0=B01
sucasnost	0G501
sucasnosti	0G501
sudor	03O01
sufficiente	0li02
sugarut	03N01
sugis	0lk01
sugárút	03N01
suhtlustasand	0UR01
suite	05c01
sujuva	0J[01
sujuva suullinen ja kirjallinen	0J[01
sujuvasti	0J[01
sumar	0ll01
summa cum laude	0@P01
summer	0lm01
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
supervisor	0ln05
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
suund	0JW01
suunniteltu	06n01
suunnittelija	05C01
suuntautuminen	0WR01
suuntautumisvaihtoehto	0WR01
suureparane	0WP01
suurepärane	0WP01
suvi	0m301
svaert god	08U02
svaert godt	0MG01
svarec	0>001
svarecsky	0@301
sveinsprof	0O\01
sveinspróf	0O\01
sveitarfelag	06601
sveitarfélag	06601
svend	06>01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06k01
svetovalec	0DL01
svetovalka	0DL01
sveucilisni prvostupnik	0e401
sveucilista	0gO01
sveuciliste	0gO01
sveučilišni prvostupnik	0e401
sveučilišta	0gO01
sveučilište	0gO01
svid	0m402
sviluppatore	01l01
sviluppatrice	01l01
svið	0m402
svjedodzba	0m602
svjedodžba	0m602
svobodna	0m801
svobodny	0m801
svobodná	0m801
svobodný	0m801
svářeč	0>001
svářečský	0@301
svært god	08U02
svært godt	0MG01
swiadectwo	0@B01
swiadectwo dojrzalosci	0IT01
swiadectwo maturalne	0IT01
sygehus	0>N01
sygeplejerske	06>01
sykehus	0:A01
sykepleier	06<01
syksy	0m901
symposium	0=B01
systeme	03901
systems	02o01
szabadalom	0FU01
szak	0kG01
szakacs	02001
szakerto	0m:02
szakertoi	0]k01
szakgimnazium	0VO01
szakgimnázium	0VO01
szakirany	0kG01
szakirány	0kG01
szakiskola	0VO01
szakkepesites	0JV01
szakkozepiskola	0VO01
szakképesítés	0JV01
szakközépiskola	0VO01
szakmai erettsegi	0JV01
szakmai oneletrajz	0ad01
szakmai oneletrajza	0ad01
szakmai érettségi	0JV01
szakmai önéletrajz	0ad01
szakmai önéletrajza	0ad01
szakmunkas	0JV01
szakmunkas bizonyitvany	0JV01
szakmunkás	0JV01
szakmunkás-bizonyítvány	0JV01
szakos	0kG01
szakvizsga	0JV01
szakács	02001
szakértő	0m:02
szakértői	0]k01
szalloda	06m01
szco	03>01
szeminarium	0m<01
szeminárium	0m<01
szerelo	02001
szerelő	02001
szerkeszto	0m=02
szerkesztő	0m=02
szinhaz	06m01
szkola	03^01
szkola podstawowa	03^01
szkola policealna	0dI01
szkole	03^01
szkolenie	0m?02
szkoly	03^01
szkoła	03^01
szkoła podstawowa	03^01
szkoła policealna	0dI01
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
sæmileg	0`@01
séminaire	0M\01
sérfræðingur	0j102
sérhæfing	01k01
sétány	03N01
sídlisko	0_A01
sídliště	0>Z01
síðan	0jC01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08:01
sölumaður	0<j01
súčasnosti	0G501
súčasnosť	0G501
súťaž	00401
sügis	0lk01
sürücü belgesi	0<201
sš	0CR01
sơ cấp	0^P01
sơ yếu lý lịch	0Pl01
số	0@^01
sở	0:`01
t	0_901
t m	0mA01
t o m	0mB01
t.o.m	0mB01
t/m	0mA01
tabellarischer lebenslauf	0<@01
tabib	04j01
tabiba	04j01
taeknimadur	0<j01
taekniskoli	03f01
taellae hetkellae	0I601
taenaeaen	0I601
taevling	0ee01
taevlingen	0ee01
tag	02001
tagad	0Z201
tagozat	0kG01
tagung	0mC01
tagungsband	07n01
tahmini	0<101
tahun	0mD02
tai	0mF01
taighdeoir	03J01
tailor	01h01
tajjeb	0mG01
tajjeb hafna	0Hj01
tajjeb ħafna	0Hj01
tajnica	0A002
tajnik	0A002
takdir belgesi	0:f01
takimi	0=301
takmicenje	0d301
takmičenje	0d301
takmorkud	0OY01
takmörkuð	0OY01
takımı	0=301
talitus	0];01
talk	0=B01
talla hetkella	0I601
taller	0mH04
talleres	07A01
tallers	03E01
talv	0mL01
talvi	0mM01
taman kanak kanak	0L101
taman kanak-kanak	0L101
tamirci	05901
tamplar	03O01
tanaan	0I601
tanacsado	02001
tanapaev	0Pa01
tanar	02001
tanaseni	0Pa01
tanav	0Z]01
tanfolyam	0mN03
tanito	02001
tanukiri	00101
tanulmany	0FU01
tanulmanyi atlag	07a01
tanulmány	0FU01
tanulmányi átlag	07a01
tanulo	02001
tanuló	02001
tanusitvany	0Ta01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0Ta01
tap chi	09m01
tap doan	0:`01
taqsima	0EF01
tardor	0mQ01
targyalasi szint	0LG01
targyalasi szintu	0LG01
targyalokepes	0LG01
tarjoilija	05C01
tarkastaja	05C01
tarnyba	0DS01
tarsalgasi	0WW01
tarsalgasi alapszint	0WV01
tarsalgasi szint	0WW01
tarsalgo	0WV01
tarsasag	06m01
tasarimci	05901
tasarimcisi	05901
tasarımcı	05901
tasarımcısı	05901
tavasz	0mR01
tavasza	0mR01
tavern	02o01
tavling	0ee01
tavlingen	0ee01
tavmunka	0mS01
tavolrol	0mS01
tbk	00`01
tcf	0;\01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03P01
team	0mT09
team lead	06V01
teanga dhuchais	0>`01
teanga dhúchais	0>`01
teastas	0?M01
teastas soisearach	06G01
teastas sóisearach	06G01
teater	0m]04
teatr	02n01
teatras	03?01
teatre	03E01
teatris	05e01
teatro	0?W03
teatru	03801
teatrul	03801
teatteri	06401
tecaj	0ma02
tech lead	06V01
technician	01h01
technicien	0RY01
technicka	0A402
technicus	02Q01
techniek	02P01
technik	0mc05
technikas	02H01
techniker	0mh02
technikum	0mj03
technikumas	0Cn01
technikus	02001
technikusi vegzettseg	0JV01
technikusi végzettség	0JV01
technička	0A402
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@a01
tecnica	0g=04
tecnica superior	0@b01
tecnicatura	0@b01
tecnico	0<H03
tecnico em	0BP01
tecnico en	09f01
tecnico medio	09f01
tecnico superior	0@b01
tecno	0mm02
tecno u govoru i pismu	0mo01
tecnologia	02S01
tecnologia em	09R01
tecnologias	08>02
tecnologico	0>c01
tecnologie	03@01
tecnologies	03E01
tecnologo	09R01
tecnologo em	0BP01
tecnologías	07A01
tecnológico	0>c01
tecnólogo	09R01
tecnólogo em	0BP01
tee	0Z]01
teenindaja	01=01
tef	0;\01
tefl	01N01
tehas	04f01
tehdas	06401
tehnicar	05:02
tehnician	03O01
tehniciana	03O01
tehniciană	03O01
tehnicka skola	0Ia02
tehnik	0n002
tehnikis	02I01
tehnikums	03j01
tehniska sola	0Ic01
tehničar	05:02
tehnička škola	0Ia02
tehniķis	02I01
tehniška šola	0Ic01
teicamas	0>101
teicami	0>101
teicneoir	03J01
teises	07_01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07_01
tekmovanje	0d001
teknik	09i02
teknik universitesi	03d01
teknik üniversitesi	03d01
tekniker	0n204
teknikk	0:A01
teknikko	0n602
tekniku	04j01
teknisi	02101
teknisyen	05901
teknisyeni	05901
teknologie doktor	0FR01
teknoloji	03L01
teknolojileri	03L01
tekoce	0n801
tekoce znanje	0n801
tekoče	0n801
tekoče znanje	0n801
tekstil	03L01
tel	0n901
telc	0;\01
tele	0n901
telecom	02o01
telelavoro	00e01
telemunca	0D<01
telemuncă	0D<01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0JB01
teletrabalho	0n:01
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
ten du an	0DA01
teo	0AH01
teollisuus	06401
teoranta	0AH01
ter	03N01
terapeut	0n;02
terapeuta	01m01
teraz	0n=02
terbaik	05[01
tercuman	05901
tercüman	05901
tere	03N01
terrace	05c01
terveyskeskus	06401
tervezett	0n?01
tervezo	02001
tervező	02001
tese	04o01
tesekkur belgesi	0:f01
tesi	0n@02
tesiasi	0C_01
tesis	0nB02
tesisatci	05901
tesisatçı	05901
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05C01
testdaf	0;\01
tester	0nD06
testerka	01m01
teymi	0IW01
tez	0<\01
teza	06Z01
tezi	06j01
tezli yuksek lisans	0nJ01
tezli yüksek lisans	0nJ01
tezsiz yuksek lisans	0nJ01
tezsiz yüksek lisans	0nJ01
teză	06Z01
teātris	05e01
tečaj	0ma02
tečno	0mm02
tečno u govoru i pismu	0mo01
teşekkür belgesi	0:f01
teżi	06j01
th	0_i01
thac si	0:M01
thang	0nK02
thanh pho	0@^01
thanh thao	0_P02
thcs	0Cd01
the	0:J01
the huong dan vien	0:J01
theater	0nM03
theatre	0NE02
therapeut	05m02
therapist	01h01
these	0>^01
these de doctorat	0GV01
thesis	0=B01
thi tran	0@^01
thiet ke	09K01
third place	00N01
thiết kế	09K01
thjalfari	0<j01
thn	0nP01
tho	09K01
tho dien	09K01
thon	0@^01
thpt	0Cd01
through	0nQ01
thru	0nQ01
thu ky	09K01
thu ngan	09K01
thu ngân	09K01
thu thu	09K01
thu vien	0:`01
thuc tap sinh	09K01
thuiswerk	0Qa01
thydandi	0<j01
thành phố	0@^01
thành thạo	0_P02
tháng	0nK02
thèse	0>^01
thèse de doctorat	0GV01
théâtre	02g01
thôn	0@^01
thư ký	09K01
thư viện	0:`01
thạc sĩ	0:M01
thẻ	0:J01
thẻ hướng dẫn viên	0:J01
thị trấn	0@^01
thợ	09K01
thợ điện	09K01
thủ thư	09K01
thực tập sinh	09K01
ticaret	03L01
tidskrift	0Vf02
tidsskrift	0nR04
tie	08301
tiedekunta	03k01
tien si	0nV01
tienda	07A01
tiendas	07A01
tieng me	0:E01
tieng me de	0:E01
tiesibas	05f01
tiessaiste	07b01
tiesības	05f01
tieu hoc	0Cd01
tiešsaistē	07b01
tiimi	0bN02
tijdschrift	0YQ02
tiketina	0`Z01
tikėtina	0`Z01
til	0nW03
til d d	0R?01
til d.d	0R?01
til dagsins	0JL01
til dagsins i dag	0JL01
til dagsins í dag	0JL01
til na	0Mc01
til naa	0Mc01
til nu	0R?01
til nå	0Mc01
til og med	0nZ02
till	0n\02
till dags dato	0``01
till date	0An01
till now	0An01
till och med	0mB01
till present	0An01
tills nu	0``01
tills vidare	0``01
tim	0n^05
timarit	0>X01
timmerman	02Q01
tingkat dasar	0J901
tingkat lanjut	03n01
tinh	0@^01
tinh nguyen vien	09K01
tionscadal	0nc01
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
tiến sĩ	0nV01
tiếng mẹ	0:E01
tiếng mẹ đẻ	0:E01
tiểu học	0Cd01
tjener	06>01
tlumacz	01m01
tlumaczka	01m01
tn	0nd02
tnhh	0:`01
to	0nf02
to chuc	0:`01
to date	0An01
to present	0An01
to this day	0An01
to truong	09K01
toamna	0nh01
today	0An01
todistus	0j302
toefl	0;\01
toefl ibt	0;\01
toeic	0;\01
toeicスコア	0ni01
toemrer	05U02
toften	0NC01
togaf	01N01
tohtori	0nj02
tohtorintutkinto	0LV01
toi	0DN01
toimetaja	01=01
toiminimi	0UF01
toimisto	06401
toimittaja	05C01
toistaiseksi	0I601
toko	07B01
tol	0nl02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0mB01
tomrer	05U02
tookoda	04f01
tootaja	01=01
topik	0;\01
torfl	0;\01
torg	0O=01
torget	0nn02
tori	08301
torv	0NC01
tosaitheoir	0>B01
tospraaklig	0MM01
tospraklig	0MM01
tosproget	0ME01
tospråklig	0MM01
tot	0o003
tot en met	0mA01
tot heden	0PZ01
tot nghiep thpt	00H01
tot nu	0PZ01
tot nu toe	0PZ01
tot op heden	0PZ01
tovaren	03>01
tovarna	0Y;02
továreň	03>01
továrna	0EB01
tp	0@^01
tr	0>Z01
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
trainee	0o304
trainer	0o703
training	0o:02
training course	0BG01
tranare	02801
trang	0o<01
transactions	0=B01
translator	01h01
transport	02P01
transportes	08>02
transports	0o=02
trasporti	03@01
travesia	08]01
travessa	04<01
travessera	08k01
travesía	08]01
treasurer	01h01
treener	01=01
tren trung binh	0o?01
trener	0o@03
treneris	02F02
trenerka	01m01
trening	0m<01
trenutacno	0oC01
trenutačno	0oC01
trenutno	0oD03
tres bien	08M02
tres bon	0AY01
tres bon niveau	0BC01
tres bonne maitrise	0BC01
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03O01
trg	0_X03
trgovina	0VB02
tribunal	02S01
trida	0>Z01
trieda	0_A01
trinity	0;\01
triq	0D101
tro ly	09K01
trofeo	0oG02
trofeu	00M01
trofeul	0>L01
troféu	00M01
troi chay	0>m01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0oI01
truckcertifikat	0?n01
truckfoererbevis	08@01
truckforerbevis	08@01
truckførerbevis	08@01
truckkort	0@201
truhlar	0>001
truhlář	0>001
trung binh	0oJ02
trung bình	0oJ02
trung cap	0oL02
trung cap cao	0o?01
trung cap nghe	0Cd01
trung cấp	0oL02
trung cấp cao	0o?01
trung cấp nghề	0Cd01
trung hoc	0Cd01
trung hoc pho thong	0oN02
trung học	0Cd01
trung học phổ thông	0oN02
trung tam	0:`01
trung tam dao tao	0Cd01
trung tâm	0:`01
trung tâm đào tạo	0Cd01
truong	0Cd01
truong ban	09K01
truong cao dang	0Cd01
truong dai hoc	0Cd01
truong nhom	09K01
truong phong	09K01
truong thpt	0Cd01
trust	02o01
trva	0Gb02
trvá	0Gb02
tränare	02801
træner	06>01
très bien	08M02
très bon	0AY01
très bon niveau	0BC01
très bonne maîtrise	0BC01
tréner	02001
tréning	0m<01
trésorier	01W01
trésorière	01W01
trên trung bình	0o?01
trôi chảy	0>m01
trường	0Cd01
trường cao đẳng	0Cd01
trường thpt	0Cd01
trường đại học	0Cd01
trưởng ban	09K01
trưởng nhóm	09K01
trưởng phòng	09K01
trợ lý	09K01
trực tuyến	0oI01
tu	0oP03
tu van	09K01
tu xa	0oI01
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
tunnistus	0ZB02
tunnustus	0oS03
turizm	03L01
turpinas	0Z201
turpinās	0Z201
tutkija	05C01
tutkimusasema	06401
tutkinto	0WQ01
tutor	0oV03
tutora	02R01
tuttora	00k01
tvaaspraakig	0ML01
tvasprakig	0ML01
tvityngd	0^O01
tvityngdur	0^O01
tvornica	0UH01
tvrtka	0UH01
tvåspråkig	0ML01
tvítyngd	0^O01
tvítyngdur	0^O01
tweede prijs	0IJ01
tweetalig	0IK01
tyden	0oY01
tydnu	0oY01
tydny	0oY01
tydzien	0oZ01
tydzień	0oZ01
tygodni	0oZ01
tygodnie	0oZ01
tym	0Fh01
tyoenjohtaja	05C01
tyoentekijae	05C01
tyoeturvallisuuskortti	03M01
tyonjohtaja	05C01
tyontekija	05C01
tyoturvallisuuskortti	03M01
tyrejas	02H01
tyrėjas	02H01
tytul	0Lj01
tytul technika	0IT01
tytuł	0Lj01
tytuł technika	0IT01
tyydyttaevae	0UO02
tyydyttaevae alkeet	04T01
tyydyttava	0UO02
tyydyttava alkeet	04T01
tyydyttävä	0UO02
tyydyttävä alkeet	04T01
työnjohtaja	05C01
työntekijä	05C01
työturvallisuuskortti	03M01
tárgyalási szint	0LG01
tárgyalási szintű	0LG01
tárgyalóképes	0LG01
társalgási	0WW01
társalgási alapszint	0WV01
társalgási szint	0WW01
társalgó	0WV01
társaság	06m01
távmunka	0mS01
távolról	0mS01
tâmplar	03O01
tällä hetkellä	0I601
tänapäev	0Pa01
tänaseni	0Pa01
tänav	0Z]01
tänukiri	00101
tänään	0I601
tävling	0ee01
tävlingen	0ee01
tæknimaður	0<j01
tækniskóli	03f01
tècnic	02501
tècnic superior	0@a01
tècnica	02501
técnica	06002
técnica superior	0@b01
técnico	06002
técnico em	0BP01
técnico en	09f01
técnico medio	09f01
técnico superior	0@b01
tél	0n901
télétravail	00a01
tér	03N01
tên dự án	0DA01
tình nguyện viên	09K01
tím	0Fm01
tímarit	0>X01
títol	01Y01
título	01Z01
título universitario	09e01
tól	0nl02
tõlk	01=01
tõlkija	01=01
töökoda	04f01
töötaja	01=01
tømrer	05U02
týden	0oY01
týdny	0oY01
týdnů	0oY01
tým	0Fh01
tęsiasi	0C_01
tłumacz	01m01
tłumaczka	01m01
től	0nl02
tř	0>Z01
třída	0>Z01
tư vấn	09K01
tại	0mF01
tạp chí	09m01
tập đoàn	0:`01
tỉnh	0@^01
tốt	0_P02
tốt nghiệp thpt	00H01
tổ	0:D01
tổ chức	0:`01
tổ trưởng	09K01
tới	0DN01
từ	0o[02
từ xa	0oI01
u	0o]05
u braku	0_l02
u tijeku	0oC01
u toku	0ob01
uab	00`01
ubersetzer	05H01
ubezpieczenia	02n01
ucen	0>001
uceni	0CR01
ucenic	03O01
ucetni	0>001
uciliste	0oc03
ucitel	02J02
ucitelj	0b803
ucla	0A601
uctovnicka	0?G01
uctovnik	0?G01
uczelnia	03^01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0A601
udana	0_o01
udata	0`001
uddannelsescenter	0IM01
udemy	0A601
udmaerkelse	00801
udmærkelse	00801
udruga	0UH01
udruzenje	05l01
udruženje	05l01
udvikler	06>01
uebersetzer	05H01
ufer	0@U01
ufficio	0EG01
ufficjal	04j01
uffiċjal	04j01
ug	00`01
uge	0of01
uger	0of01
ugift	0jJ02
ugm	0A601
ugyintezo	02001
ugynokseg	06m01
ugyved	02001
uhing	04f01
ui	06V01
uitgeverij	0og02
uitmuntend	0oi01
uitstekend	0f701
ujsagiro	02001
uke	0oj01
uker	0oj01
uksus	0];01
ul	0ok06
ulica	10105
ulice	0>Z01
ulicy	04I01
ulikool	03P01
umschulung	01?01
und	10601
undergraduate	09Y01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0OY01
undirstaða	0OY01
uned	0>c01
ungdomsskole	0:e01
uni	0Pm02
uniao estavel	0jm01
unidad	0DM01
unidade	0F601
unit	10704
unita	0EG01
unitat	0F_01
unite	0?P01
unità	0EG01
unité	0?P01
univ bacc	0e401
univ dipl	0[001
univ. bacc	0e401
univ. dipl	0[001
universidad	0>c01
universidade	0?Z01
universita	10;02
universitaet	0<:01
universitaire	01M01
universitaria	0>c01
universitas	0L101
universitat	10=02
universitate	10?02
universitatea	07301
universitatea politehnica	07301
universitates	03j01
universite	10A02
universiteit	07`01
universitesi	03d01
universitet	10C03
universitetas	0Cn01
universitete	0Cn01
universitetet	10C03
universiteto	0Cn01
universities	01K01
university	10F02
università	10;02
universität	0<:01
université	01M01
universitāte	03j01
universitātes	03j01
univerza	0Ic01
univerze	0Ic01
univerzi	0Ic01
univerzita	0L702
univerzite	0L702
univerzitet	10H01
univerzitetni diplomirani	0[001
univerzity	0L702
univerzitě	0CR01
uniwersytet	10I01
união estável	0jm01
unmarried	0@g01
unternehmen	03901
until	0nQ01
until now	0An01
until present	0An01
until today	0An01
unur	0=^01
uoc	01L01
uomo	0[]01
upc	01L01
upcoming	05W01
uplne stredne	0\L01
upper intermediate	0O<01
upper second	00T01
upper second class	00T01
upper-intermediate	0O<01
uppsats	0K;01
uprawnienia	0@B01
uprawnienie	0@B01
urad	0F\02
urbanitzacio	08k01
urbanització	08k01
urbanizacion	08]01
urbanización	08]01
ured	0UH01
urednica	0@i03
urednik	0@i03
urkunde	10J02
urzad	02n01
urząd	02n01
usek	0l702
usine	02g01
uslugi	02n01
usmerenje	10L01
usmeritev	0lR01
usmjerenje	0jf01
ust duzey	03l01
usta	05901
ustabasi	05901
ustabaşı	05901
ustanova	0=O01
ustanovitelj	05<01
ustav	0F\02
usługi	02n01
ut	03N01
utbildningsdag	10M01
utca	03N01
utgefid	0>X01
utja	03N01
utmaerkelse	00K01
utmaerkt	0MF01
utmarkelse	00K01
utmarkt	0MF01
utmerkelse	00901
utmerket	0MG01
utmärkelse	00K01
utmärkt	0MF01
utvar	0l702
utvecklare	02801
utvikler	06<01
uverenje	0a301
uvjerenje	0bY01
ux	06V01
uy ban	0:`01
uye	05901
uyesi	05901
uzaktan	0@H01
uzem	04B02
uzina	03801
uzivatelska	10N01
uzivatelsky	10N01
uzman	10O02
uzman duzey	10Q01
uzman düzey	10Q01
uzmani	05901
uzmanı	05901
uznani	00501
uznanie	00401
uznemuma	10R01
uznemums	05e01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05e01
uzņēmumā	10R01
učení	0CR01
učeň	0>001
učilište	10S02
učiliště	0CR01
učitel	0TW01
učitelj	0b803
učiteľ	07m01
uživatelsky	10N01
uživatelská	10N01
v	10U05
v le	0>[01
v o s	00`01
v teku	0Ck01
v.le	0>[01
v.o.s	00`01
va	10Z01
vaar	10[02
vaardare	02801
vaardcentral	0=N01
vaaren	10[02
vabalt	0WP01
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
vaeitoeskirja	10]02
vaelttaevae	04T01
vaelttaevae keskitaso	0UQ01
vaenget	0NC01
vaentanlegt	01001
vaerkfoerer	06>01
vaerkforer	06>01
vaerksted	0>N01
vaeylae	08301
vag	04Z01
vaga hasti	0WP01
vaga hea	10_02
vagen	04Z01
vahene	04N01
vairuotojas	02H01
vairuotojo pazymejimas	07_01
vairuotojo pažymėjimas	07_01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03K01
vaitoskirja	10]02
vaji	06;01
vakblad	0<Z01
vakfi	03L01
vakfı	03L01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06401
vald	10a02
valjak	0Z]01
vallalat	04B02
vallaline	01<01
vallalkozo	02001
valmentaja	05C01
valores	0A301
valttava	04T01
valttava keskitaso	0UQ01
van	10c01
van phong	0:`01
vanaf	10d02
vandaag	0PZ01
vanzatoare	03O01
vanzator	03O01
vapaaehtoinen	05C01
var	10[02
vara	10f01
vardare	02801
vardcentral	0=N01
varen	10[02
varhato	0n?01
varhatoan	0n?01
varilec	0DL01
varon	0Q801
vartija	05C01
varón	0Q801
vas	0_B01
vasara	10g02
vaspitac	0X901
vaspitač	0X901
vastaava	05C01
vayla	08301
vca	10i02
vd	0OQ01
vdana	0m801
vdaná	0m801
ve	10k02
vecka	10m01
veckor	10m01
ved	10n02
vedec	0A402
vedes	0T@01
vedouci	0>001
vedoucí	0>001
veduca	0?G01
veduci	0?G01
vedúca	0?G01
vedúci	0?G01
vedęs	0T@01
veebis	0UE01
veg	0:B01
vegen	0:B01
vegi	0O=01
vegur	0O=01
vegyesz	02001
vegyész	02001
vei	0:B01
veien	0:B01
veikals	05e01
veileder	06<01
veitingahus	06601
veitingahús	06601
vej	0NC01
vejleder	06>01
veldig god	0MG01
veleuciliste	0gO01
veleučilište	0gO01
velmi dobra	03o02
velmi dobre	0dD04
velmi dobrá	04401
velmi dobře	11002
velmi pokrocila	0VZ01
velmi pokročilá	0VZ01
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
verano	11201
verao	11301
verband	03901
verdlaun	11402
verein	03901
vereniging	02P01
vergevorderd	11601
verhandlungssicher	0c]01
verhandlungssicher in wort und schrift	0M:01
verheiratet	0NU01
verkaeufer	05H01
verkaufer	05H01
verkefni	11701
verket	0=N01
verkfraedingur	0<j01
verkfræðingur	0<j01
verkoopster	02Q01
verkoper	02Q01
verkossa	0K401
verksmidja	06601
verksmiðja	06601
verkstad	0=N01
verksted	0:A01
verkäufer	05H01
verlag	11802
veroeffentlichung	07n01
veroffentlichung	07n01
verpleegkundige	02Q01
verseny	0E?02
versicherung	03901
versicherungen	03901
verslun	06601
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07d01
vertieft	0N@01
vertiefung	0Kh01
vertreter	05H01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0NP01
verwachte	0NP01
verwalter	05H01
verwitwet	0NU01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	11301
verðlaun	11402
veröffentlichung	07n01
vet	01h01
vetaejae	05C01
vetaja	05C01
veterinarian	01h01
vetur	11:01
vetäjä	05C01
veuf	0?N01
veuve	0?N01
vezeto	02001
vezető	02001
veľmi dobre	11;02
veľmi dobrá	04701
vhs	0A601
via	0>[01
viale	0>[01
vice president	01h01
vico	0>[01
vicolo	0>[01
vid	11=02
videja atzime	07d01
videja izglitiba	06U01
videja limeni	0i401
videja profesionala	06U01
videji	0i401
videjs	11?02
videregaaende	0`T01
videregaaende opplaering	06k01
videregaaende skole	0:e01
videregaende	0`T01
videregaende opplaering	06k01
videregaende skole	0:e01
videregående	0`T01
videregående opplæring	06k01
videregående skole	0:e01
vidurine mokykla	0Cn01
vidurinis	0=i01
vidurinis issilavinimas	0=i01
vidurinis išsilavinimas	0=i01
vidurinė mokykla	0Cn01
vidurkenning	00;01
vidurkis	0:C01
vidusskola	03j01
vidutines	0c301
vidutinis	11A02
vidutiniskai	0c301
vidutiniškai	0c301
vidutinės	0c301
vidēji	0i401
vidējs	11?02
vidējā atzīme	07d01
vidējā izglītība	06U01
vidējā līmenī	0i401
vidējā profesionālā	06U01
vien	0:`01
vien dao tao	0Cd01
viesbutis	03?01
viesnica	05e01
viesnīca	05e01
viešbutis	03?01
viikko	11C01
viikkoa	11C01
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
vinter	11D03
vinteren	11G02
vintern	11I01
virasto	06401
virejas	02H01
viriesu	11J01
virietis	11J01
virkailija	05C01
virksomhed	0>N01
virtual	0N?01
virziens	0fJ01
virėjas	02H01
visa skola	11K02
visa strucna sprema	11M02
visi srednji	11O02
visja sola	0Ic01
visja strokovna izobrazba	11Q01
visjesolska izobrazba	11Q01
visjesolski studij	11Q01
visji srednji	11R01
visoka skola	0Ia02
visoka sola	0Ic01
visoka strokovna izobrazba	0El01
visoka strucna sprema	0EK01
visoka stručna sprema	0EK01
visoka škola	0Ia02
visoka šola	0Ic01
visoko obrazovanje	0SQ01
vispareja videja	06U01
vispārējā vidējā	06U01
viss	0Qc01
vita	0_701
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06k01
vitnemal	06k01
vitnemål	06k01
viuda	0k001
viudo	0k001
viuva	0jm01
viuvo	0jm01
vizsga	0=;02
við	0Pj01
viðurkenning	00;01
viúva	0jm01
viúvo	0jm01
viša stručna sprema	11M02
viša škola	11K02
viši srednji	11O02
višja strokovna izobrazba	11Q01
višja šola	0Ic01
višješolska izobrazba	11Q01
višješolski študij	11Q01
višji srednji	11R01
viện	0:`01
viện đào tạo	0Cd01
vk	11C01
vlasnica	0=>02
vlasnik	0=>02
vloeiend	0f701
vloeiend in woord en geschrift	0f701
vmbo	0PT02
vmbo diploma	0PV01
vmbo-diploma	0PV01
vo	11S01
vocational qualification	02O01
voda	06P01
vodic	07m01
vodicsky preukaz	0@401
voditelj	0VR01
vodič	07m01
vodičský preukaz	0@401
vodja	0DL01
vof	00`01
voitja	00101
voittaja	00701
voldoende	0B401
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
vom	11T01
von	11T01
voorjaar	0YD01
voorman	02Q01
voorzitter	02Q01
vor	11U01
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
vottord	11V01
vottorð	11V01
vottun	11V01
vozac	05:02
vozacka dozvola	0HR02
vozač	05:02
vozačka dozvola	0HR02
voznik	0DL01
vozniski izpit	0@101
vozniški izpit	0@101
vođa	06P01
vp	06V01
vrijwilliger	0IU01
vrijwilligster	0IU01
vrlo dobro	11W04
vrouw	11[01
vrouwelijk	11[01
vrtec	0Ic01
vrtic	0Ia02
vrtić	0Ia02
vs	0El01
vsi	00`01
vss	11\02
vuggestue	0>N01
vukova diploma	0d301
vuoden	00701
vuosi	11^01
vuotta	11^01
vut	0CR01
vwo	0PT02
vyborna	03o02
vyborne	0dD04
vychovatel	0TW01
vychovavatel	07m01
vychovávateľ	07m01
vydano	0FM01
vydata	0j]01
vydatá	0j]01
vydavatelstvi	0EB01
vydavatelstvo	11_02
vydavatelství	0EB01
vydavateľstvo	11_02
vydáno	0FM01
vyhlaska	0@301
vyhláška	0@301
vyras	11a01
vyriska	11a01
vyriška	11a01
vyskumny pracovnik	0?G01
vysoka skola	0L702
vysoke uceni	0CR01
vysoke uceni technicke	0CR01
vysokoskolske	0:>01
vysokoškolské	0:>01
vysoká škola	0L702
vysoké učení	0CR01
vysoké učení technické	0CR01
vyssi odborna skola	0CR01
vyssi odborne	0F201
vyssie odborne	11b01
vysvedceni	0@301
vysvedcenie	0@401
vysvedčenie	0@401
vysvědčení	0@301
vyucen	0\M01
vyuceni	0\M01
vyucni list	0\M01
vyucny list	0\L01
vyučen	0\M01
vyučení	0\M01
vyvojar	02J02
vyzkumny pracovnik	0>001
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	11b01
vyšší odborná škola	0CR01
vyšší odborné	0F201
vzdalene	0_?01
vzdáleně	0_?01
vzgojitelj	05<01
và	10Z01
vállalat	04B02
vállalkozó	02001
várható	0n?01
várhatóan	0n?01
vânzătoare	03O01
vânzător	03O01
väg	04Z01
väga hea	10_02
väga hästi	0WP01
vägen	04Z01
vähene	04N01
väitekiri	03K01
väitöskirja	10]02
väljak	0Z]01
välttävä	04T01
välttävä keskitaso	0UQ01
väylä	08301
vår	10[02
vårdare	02801
vårdcentral	0=N01
våren	10[02
vænget	0NC01
væntanlegt	01001
værkfører	06>01
værksted	0>N01
vélvirki	0<j01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	11;02
výborná	03o02
výborné	04401
výborně	11002
výskumný pracovník	0?G01
výuční list	0\M01
výučný list	0\L01
vývojár	07m01
vývojář	0TW01
výzkumný pracovník	0>001
vāji	06;01
văn phòng	0:`01
vērtējums	07d01
vědec	0>001
vīrietis	11J01
vīriešu	11J01
všs	11c01
všį	00`01
w	11d02
w l l	00`01
w toku	04501
w trakcie	04501
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0Xm01
wakil	02101
wakil ketua	02101
wall	0@U01
wanita	0bb01
warehouse	02o01
warsztat	02n01
warsztaty	11f01
wartawan	02101
warung	07B01
way	05c01
we	11g01
wedstrijd	0<<01
week	11h02
weeks	11j01
weg	11k02
weibl	0N401
weiblich	0N401
weiterbildung	0M_02
weken	11m01
welder	01h01
werk	03901
werke	03901
werker	05m02
werkstatt	03901
werkstudent	09<01
werkstudentin	09<01
wesen	0WY01
wettbewerb	0dA02
wiceprezes	01m01
widowed	0@g01
winemaker	01h01
winkel	02P01
winnaar	0IJ01
winner	00N01
winter	11n03
wiosna	12101
wiosną	12101
wirausaha	07B01
wissenschaft	0WY01
wissenschaften	0WY01
wissenschaftler	05H01
wissenschaftliche mitarbeiterin	09<01
wissenschaftlicher mitarbeiter	09<01
with	07Y01
wk	11j01
wks	11j01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09_01
wo master	0G^01
wo-bachelor	09_01
wo-master	0G^01
woche	12201
wochen	12201
wohnung	04e01
woj	04I01
wolny	0UG01
wolontariusz	01m01
wolontariuszka	01m01
woman	12302
work from home	0N?01
worker	01h01
working familiarity	0L901
working knowledge	0O:02
working proficiency	0O<01
works	02o01
workshop	12503
writer	01h01
wychowawca	01m01
wydawnictwo	12802
wydzial	12:02
wydział	12:02
wykladowca	01m01
wyksztalcenie srednie	0IT01
wykształcenie średnie	0IT01
wykładowca	01m01
wynik	0a;01
wyroznienie	0Lj01
wyróżnienie	0Lj01
wystapienie	06l01
wystąpienie	06l01
wyzsza szkola	03^01
wyższa szkoła	03^01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@^01
xahar	12<01
xep loai	0E;01
xerrada	0?901
xhur	12<01
xitwa	12=01
xuat sac	12>02
xuong	0:`01
xuất sắc	12>02
xã	0@^01
xưởng	0:`01
xếp loại	0E;01
y	12@02
y ta	09K01
y tá	09K01
yandal	0@c01
yapi	03L01
yapı	03L01
yardimcisi	05901
yardımcısı	05901
yarisma	0:f01
yarismasi	0:f01
yarışma	0:f01
yarışması	0:f01
yayasan	07B01
yayinevi	12B02
yayinlandi	0<\01
yayinlari	03L01
yayınevi	12B02
yayınlandı	0<\01
yayınları	03L01
yaz	12D01
yazilim	03L01
yazilimci	05901
yazılım	03L01
yazılımcı	05901
yds	0;\01
year	12E01
years	12E01
yeterlik	0<201
yeu	0^P01
yh examen	0X:01
yh-examen	0X:01
yhdistys	06401
yhtio	06401
yhtioe	06401
yhtiö	06401
yil	0j001
yki	0;\01
yksikko	0bN02
yksikkoe	0bN02
yksikkö	0bN02
yleisarvosana	06o01
ylempi amk	0En01
ylempi ammattikorkeakoulututkinto	0En01
ylempi korkeakoulututkinto	0En01
yliopisto	03k01
yliopistossa	03k01
ylioppilas	04i01
ylioppilastutkinto	04i01
yokdil	0;\01
yonetici	05901
yoneticisi	05901
yr	12F01
yrittaejae	05C01
yrittaja	05C01
yrittäjä	05C01
yrityksessa	12G01
yrityksessae	12G01
yrityksessä	12G01
yritys	06401
yrkesbevis	0NT01
yrkesexamen	0LW01
yrkesfag	06k01
yrkeshoegskola	0MN01
yrkeshoegskoleexamen	0X:01
yrkeshogskola	0MN01
yrkeshogskoleexamen	0X:01
yrkeshögskola	0MN01
yrkeshögskoleexamen	0X:01
yrs	12F01
yuksek lisans	0nJ01
yuksek lisans derecesi	0nJ01
yuksekokulu	03d01
yökdil	0;\01
yönetici	05901
yöneticisi	05901
yüksek lisans	0nJ01
yüksek lisans derecesi	0nJ01
yüksekokulu	03d01
yıl	0j001
yếu	0^P01
z	12H02
z odliko	0d_01
z wyroznieniem	0a;01
z wyróżnieniem	0a;01
zaawansowana	0:b02
zaawansowany	0:b02
zacatecnik	12J02
zacetnik	12L02
zacetno	12N01
zaciatocnik	12O02
zadovoljavajuce	0gV01
zadovoljavajuće	0gV01
zadovoljivo	0d@01
zadruga	02k03
zaklad	02n01
zaklada	0UH01
zakladatel	02J02
zakladateľ	07m01
zakladna	12Q02
zakladna skola	0ZI01
zakladna znalost	0^701
zakladne znalosti	0^701
zakladni	12S02
zakladni skola	0CR01
zakladni znalost	0^@01
zakladni znalosti	0^@01
zakladny	12U01
zaklady	12V05
zakljucni izpit	0dC01
zaključni izpit	0dC01
zakład	02n01
zakłady	02n01
zalozba	12[02
zalozyciel	01m01
zalozycielka	01m01
založba	12[02
zameranie	0kF01
zamereni	0a201
zamestnanec roku	00501
zamezna	0UG01
zamężna	0UG01
zaměstnanec roku	00501
zaměření	0a201
zasadnicze zawodowe	0IT01
zastepca	01m01
zastupca	0?G01
zastupce	0>001
zastępca	01m01
zaswiadczenie	0@B01
zavarivac	0=>02
zavarivač	0=>02
zavarovalnica	0=O01
zavod	12]05
zavody	0F\02
zawodowe	0IT01
zawodowka	03^01
zawodówka	03^01
zayif	0;N01
zayıf	0;N01
začetnik	12L02
začetno	12N01
začiatočník	12O02
začátečník	12J02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@B01
zbornik	12b04
zborník	0A201
zdaj	0Ck01
zdalna	0Qb01
zdalnie	0Qb01
zdravnica	0DL01
zdravnik	0DL01
zdravotni sestra	0>001
zdravotní sestra	0>001
zdravstveni dom	0=O01
zdruzenie	03>01
zdruzenje	0=O01
združenie	03>01
združenje	0=O01
zeer goed	0NV02
zeichner	05H01
zeitschrift	0;n02
zelfstandig	0NM01
zelo dobro	12f02
zena	12h04
zenaty	0hb02
zenska	12l02
zenske	12n02
zenski	13004
zensko	12H02
zentrum	03901
zertifikat	0Z;02
zertifiziert	13401
zertifizierung	0;`01
zespol	0H_01
zespol szkol	03^01
zespół	0H_01
zespół szkół	03^01
zeszyty naukowe	06l01
zeugnis	0;`01
ziekenhuis	02P01
ziema	13502
zima	13706
zimmerei	03901
zimmerer	05H01
zimą	13=01
zinatnu doktors	0Gm01
zinātņu doktors	0Gm01
zivljenjepis	13>01
zivnost	0F\02
zivotopis	13?04
zkouska	0@301
zkouška	0@301
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0d001
zmagovalka	0d001
znamka	0@C02
znanstvenik	0==01
známka	0@C02
zomer	13C01
zonaty	0UG01
zonen	0NM01
zorg	02P01
zpusobilost	0@301
způsobilost	0@301
zrt	00`01
zs	0CR01
zulassung	05o01
zurnalas	0VF01
zurnalistas	02H01
zurnalists	02I01
zurnals	0FQ01
zurzeit	04601
zvarac	0?G01
zviluppatur	04j01
zvárač	0?G01
zweisprachig	0J\01
zwyciezca	0Lj01
zwycięzca	0Lj01
zyciorys	13D01
zyciorys zawodowy	13D01
zzp	0NM01
zzp'er	0IU01
základná	12Q02
základná znalosť	0^701
základná škola	0ZI01
základné znalosti	0^701
základní	12S02
základní znalost	0^@01
základní znalosti	0^@01
základní škola	0CR01
základný	12U01
základy	13E04
zástupca	0?G01
zástupce	0>001
závod	0F\02
závody	0F\02
zš	0CR01
à	07e02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0n:01
à présent	00_01
àrea	0F_01
á netinu	00j01
általános iskola	04`02
ápoló	02001
ár	13I01
área	13J03
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
çevrimiçi	0@H01
çift anadal	0@c01
çok iyi	0A=02
çok iyi derecede	0A?01
çırak	05901
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0I902
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:i02
építész	02001
équipe	0?P01
érem	0E?02
érettségi	0JV01
érettségi bizonyítvány	0JV01
értékesítő	02001
és	0J^01
établissements	02g01
étage	04[01
étterem	06m01
été	0K501
év	0K702
éves	0K901
évkönyv	0FU01
ênfase	0JC01
í dag	0JL01
í sambúð	0IV01
în curs	01i01
în prezent	01i01
începând cu	0RJ01
începător	0;S02
învățătoare	03O01
învățător	03O01
ó	13M02
ógift	0IV01
óstán	0AH01
óta	0b]02
óvoda	0VO01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0JW01
ödül	0:f01
ödülü	0:f01
ön lisans	0]f01
önkormányzat	06m01
önkéntes	0ae01
önlisans	0]f01
önéletrajz	0ad01
önéletrajza	0ad01
ösd	0;\01
ösztöndíj	0E?02
översättare	02801
öz geçmiş	0ba01
özgeçmiş	0ba01
özgeçmişi	0ba01
öğretim görevlisi	05901
öğretim üyesi	05901
öğretmen	05901
öğretmeni	05901
økonom	05U02
øvet	0aQ01
újságíró	02001
úplné stredné	0\L01
úrad	03>01
úsek	0l702
ústav	0F\02
út	03N01
útgefið	0>X01
útja	03N01
útvar	0l702
účetní	0>001
účtovník	0?G01
účtovníčka	0?G01
úřad	0EB01
übersetzer	05H01
ügyintéző	02001
ügynökség	06m01
ügyvéd	02001
ühing	04f01
üksus	0];01
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
ċertifikat	0@?01
ċertifikat tas-sekondarja	0@>01
ċertifikazzjoni	0@?01
č.p	0>Z01
časopis	0?H04
čašník	0?G01
čašníčka	0?G01
červený diplom	0@C02
čestné uznanie	00401
čestné uznání	00501
član	0@i03
članak	0@l02
članek	0V]01
članica	0A002
člen	0A402
článek	0FM01
článok	0A201
čvut	0CR01
číšník	0>001
đang làm	0;Q01
điều dưỡng	09K01
điều hành	09K01
điều phối viên	09K01
điểm	0E;01
điểm trung bình	0E;01
đã kết hôn	0@]01
đường	0@^01
đại học	0Cd01
đầu bếp	09K01
đến	0DN01
đến nay	0;Q01
đề tài	0DA01
độc thân	0@]01
ġurnal	06j01
ġurnalist	04j01
ģimnāzija	03j01
ħarifa	0PO01
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0RH01
įvertinimas	0:C01
ļoti labi	07o02
ősz	0bZ01
ősze	0bZ01
œnologue	01W01
ředitel	0TW01
řidič	0TW01
řidičský průkaz	0@301
średni	0kM02
średnia	0kO02
średnia ocen	0a;01
średnie	0IT01
średnio	0HN01
średnio zaawansowany	0HN01
średnio zaawansowany wyższy	0GK01
średniozaawansowana	0HN01
średniozaawansowany	0kM02
średniozaawansowany wyższy	0GK01
świadectwo	0@B01
świadectwo dojrzałości	0IT01
świadectwo maturalne	0IT01
şampiyon	0:f01
şef	05901
şefi	05901
şimdi	0>=01
şirket	03L01
şirketi	03L01
şoför	05901
şu an	0>=01
şu anda	0>=01
şubesi	0=301
še traja	0Ck01
šef	0=>02
šetalište	08f01
šiandien	0C_01
šiuo metu	0C_01
škola	13O04
školenie	0im01
školení	0in01
šobrīd	0Z201
šodien	0Z201
šoferis	02I01
šola	0Ic01
špecialista	0?G01
špecialistka	0?G01
špecializácia	0kF01
štipendija	0d001
štipendium	00401
štruktúrovaný životopis	0ek01
študent	0DL01
študijný odbor	0kF01
študijný program	0kF01
študijska smer	0lR01
študijski program	0lR01
štúdia	0A201
štúdio	03>01
šķīries	0_n01
żeńska	0VG01
żeński	0VG01
żonaty	0UG01
żviluppatur	04j01
życiorys	13D01
życiorys zawodowy	13D01
ž	12H02
žena	12h04
ženatý	0hb02
ženska	13S01
ženski	13T03
žensko	12H02
ženské	12n02
žiema	13W01
življenjepis	13>01
živnost	0EB01
živnosť	03>01
životopis	13?04
žurnalas	0VF01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0FQ01
școala	07301
școala gimnazială	07301
școala postliceală	07301
școală	07301
școală postliceală	0AB01
școală profesională	09N01
șef	03O01
șefă	03O01
și	0jA01
șofer	03O01
șoseaua	04F01
άγαμη	13X01
άγαμοσ	13X01
άδεια	13Y01
άδεια ασκήσεωσ	13Y01
άδεια οδήγησησ	13Y01
άνδρασ	13Z01
άνοιξη	13[01
άντρασ	13Z01
άπταιστα	13\01
άρθρο	13]01
άριστα	13^02
άριστη	13\01
άριστη γνώση	13\01
άριστο	13`01
άρρεν	13Z01
έγγαμη	13X01
έγγαμοσ	13X01
έπαινοσ	00P01
έργα	13a01
έργο	13a01
έτη	13b01
έτοσ	13b01
έωσ	13c01
έωσ και σήμερα	13d01
έωσ σήμερα	13d01
ίδρυμα	13e01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	13X01
αγαμοσ	13X01
αδεια	13Y01
αδεια ασκησεωσ	13Y01
αδεια οδηγησησ	13Y01
αε	00`01
αει	13f01
ακαδημία	13f01
ακαδημια	13f01
ανακοίνωση	13]01
ανακοινωση	13]01
αναλυτήσ	13g01
αναλυτησ	13g01
αναλυτρια	13g01
αναλύτρια	13g01
αναμένεται	13h01
αναμενεται	13h01
αναμενομενη	13h01
αναμενομενο	13h01
αναμενόμενη	13h01
αναμενόμενο	13h01
ανδρασ	13Z01
ανοικτο πανεπιστημιο	13f01
ανοικτό πανεπιστήμιο	13f01
ανοιξη	13[01
ανοιχτο πανεπιστημιο	13f01
ανοιχτό πανεπιστήμιο	13f01
αντρασ	13Z01
ανωτερη εκπαιδευση	13i01
ανώτερη εκπαίδευση	13i01
απθ	13f01
απο	13j02
απολυτήριο	13l01
απολυτήριο γενικού λυκείου	13l01
απολυτήριο γυμνασίου	13l01
απολυτήριο λυκείου	13l01
απολυτηριο	13l01
απολυτηριο γενικου λυκειου	13l01
απολυτηριο γυμνασιου	13l01
απολυτηριο λυκειου	13l01
απταιστα	13\01
από	13j02
αρθρο	13]01
αριθμοσ	13m01
αριθμόσ	13m01
αριστα	13^02
αριστείο	00P01
αριστειο	00P01
αριστη	13\01
αριστη γνωση	13\01
αριστο	13`01
αρρεν	13Z01
αρσενικο	13Z01
αρσενικό	13Z01
αρχάριοι	13n01
αρχάριοσ	13o01
αρχαριοι	13n01
αρχαριοσ	13o01
αρχιτέκτονασ	13g01
αρχιτεκτονασ	13g01
ασκουμενη	13g01
ασκουμενοσ	13g01
ασκούμενη	13g01
ασκούμενοσ	13g01
ασφαλιστική	13e01
ασφαλιστικη	13e01
αφοί	13e01
αφοι	13e01
βαθμολογία	14001
βαθμολογια	14001
βαθμοσ	14001
βαθμοσ πτυχιου	14001
βαθμόσ	14001
βαθμόσ πτυχίου	14001
βασικά	14102
βασικέσ γνώσεισ	14102
βασική	14102
βασική γνώση	13o01
βασικα	14102
βασικεσ γνωσεισ	14102
βασικη	14102
βασικη γνωση	13o01
βασικο	14301
βασικο επιπεδο	13o01
βασικό	14301
βασικό επίπεδο	13o01
βεβαίωση	13Y01
βεβαιωση	13Y01
βιβλίο	13]01
βιβλιο	13]01
βιβλιοθήκη	13e01
βιβλιοθηκη	13e01
βιβλιοθηκονομοσ	13g01
βιβλιοθηκονόμοσ	13g01
βιογραφικο	14401
βιογραφικο σημειωμα	14401
βιογραφικό	14401
βιογραφικό σημείωμα	14401
βιολογοσ	13g01
βιολόγοσ	13g01
βοηθοσ	13g01
βοηθόσ	13g01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	13f01
γενικοσ βαθμοσ	14001
γενικό λύκειο	13f01
γενικόσ βαθμόσ	14001
γιατροσ	13g01
γιατρόσ	13g01
γραμματέασ	13g01
γραμματεασ	13g01
γραφίστασ	13g01
γραφείο	13e01
γραφειο	13e01
γραφιστασ	13g01
γυμνάσιο	13f01
γυμνασιο	13f01
γυναίκα	14501
γυναικα	14501
δάσκαλοσ	13g01
δήμοσ	13e01
δίγλωσση	14601
δίγλωσσοσ	14601
δίπλωμα	14702
δίπλωμα ιεκ	13i01
δίπλωμα μηχανικού	14901
δασκάλα	13g01
δασκαλα	13g01
δασκαλοσ	13g01
δημοσ	13e01
δημοσίευση	13]01
δημοσιευση	13]01
δημοσιογράφοσ	13g01
δημοσιογραφοσ	13g01
δημοτικο σχολειο	13f01
δημοτικό σχολείο	13f01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	14:01
διαδικτυακα	14:01
διαζευγμένη	13X01
διαζευγμένοσ	13X01
διαζευγμενη	13X01
διαζευγμενοσ	13X01
διακριση	00P01
διατριβή	13]01
διατριβη	13]01
διαχειριστήσ	13g01
διαχειριστησ	13g01
διγλωσση	14601
διγλωσσοσ	14601
διδάκτορασ	14;01
διδακτορασ	14;01
διδακτορική διατριβή	14;01
διδακτορικη διατριβη	14;01
διδακτορικο	14;01
διδακτορικο διπλωμα	14;01
διδακτορικό	14;01
διδακτορικό δίπλωμα	14;01
διευθυνση	14<01
διευθυντήσ	13g01
διευθυντησ	13g01
διευθυντρια	13g01
διευθύντρια	13g01
διεύθυνση	14<01
δικηγοροσ	13g01
δικηγόροσ	13g01
διπλωμα	14702
διπλωμα ιεκ	13i01
διπλωμα μηχανικου	14901
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	13X01
εγγαμοσ	13X01
εθελοντήσ	13g01
εθελοντησ	13g01
εθελοντρια	13g01
εθελόντρια	13g01
ειδίκευση	14=01
ειδικευση	14=01
ειδικοσ	14>02
ειδικοτητα	14=01
ειδικόσ	14>02
ειδικότητα	14=01
εισήγηση	13]01
εισηγηση	13]01
εκδοσεισ	14@02
εκδοτικοσ	13e01
εκδοτικόσ	13e01
εκδόσεισ	14@02
εκπα	13f01
εκπαιδευτήσ	13g01
εκπαιδευτησ	13g01
εκπαιδευτικοσ	13g01
εκπαιδευτικόσ	13g01
εκτιμωμενη	13h01
εκτιμώμενη	13h01
ελευθεροσ επαγγελματιασ	13e01
ελεύθεροσ επαγγελματίασ	13e01
εμπ	13f01
εξ αποστάσεωσ	14:01
εξ αποστασεωσ	14:01
εξειδικευμένοσ	14B01
εξειδικευμενοσ	14B01
επα λ	13f01
επα.λ	13f01
επαινοσ	00P01
επαλ	13f01
επαρκήσ	14C01
επαρκησ	14C01
επε	00`01
επιμελήτρια	13g01
επιμελητήσ	13g01
επιμελητησ	13g01
επιμελητρια	13g01
επιμορφωση	14D01
επιμόρφωση	14D01
επιχείρηση	13e01
επιχειρηση	13e01
εποπτησ	13g01
επόπτησ	13g01
εργάτησ	13g01
εργα	13a01
εργαστήριο	13e01
εργαστηριο	13e01
εργατησ	13g01
εργο	13a01
εργοστάσιο	13e01
εργοστασιο	13e01
ερευνήτρια	13g01
ερευνητήσ	13g01
ερευνητησ	13g01
ερευνητρια	13g01
εστιατοριο	13e01
εστιατόριο	13e01
εταιρία	13e01
εταιρεία	13e01
εταιρεια	13e01
εταιρια	13e01
ετη	13b01
ετοσ	13b01
ευχερήσ	13\01
ευχερησ	13\01
εφορεία	13e01
εφορεια	13e01
εωσ	13c01
εωσ και σημερα	13d01
εωσ σημερα	13d01
ηλεκτρολογοσ	13g01
ηλεκτρολόγοσ	13g01
ημερίδα	13]01
ημεριδα	13]01
θέατρο	13e01
θήλυ	14501
θεατρο	13e01
θηλυ	14501
θηλυκο	14501
θηλυκό	14501
ι ε κ	13f01
ι.ε.κ	13f01
ιατροσ	13g01
ιατρόσ	13g01
ιδιοκτήτησ	13g01
ιδιοκτητησ	13g01
ιδρυμα	13e01
ιδρυτήσ	13g01
ιδρυτησ	13g01
ιδρυτρια	13g01
ιδρύτρια	13g01
ιεκ	13f01
ικανοποιητική	14C01
ικανοποιητικη	14C01
ικε	00`01
ινστιτουτο	14E02
ινστιτούτο	14E02
κάρτα	13Y01
κέντρο	13e01
καθηγήτρια	13g01
καθηγητήσ	13g01
καθηγητησ	13g01
καθηγητρια	13g01
και	14G01
καλά	14H01
καλή	14I02
καλή γνώση	14H01
καλα	14H01
καλη	14I02
καλη γνωση	14H01
καλο	14K01
καλοκαίρι	14L01
καλοκαιρι	14L01
καλωσ	14001
καλό	14K01
καλώσ	14001
καρτα	13Y01
κατάλογοσ	13]01
κατάρτιση	14D01
κατάστημα	13e01
καταλογοσ	13]01
καταρτιση	14D01
καταστημα	13e01
κατευθυνση	14=01
κατεύθυνση	14=01
κεντρο	13e01
κεφάλαιο	13]01
κεφαλαιο	13]01
κλάδοσ	14<01
κλαδοσ	14<01
κλινική	13e01
κλινικη	13e01
κολέγιο	13f01
κολεγιο	13f01
κολλέγιο	13f01
κολλεγιο	13f01
λέκτορασ	13g01
λίαν καλώσ	14001
λεκτορασ	13g01
λεωφ	13m01
λεωφοροσ	13m01
λεωφόροσ	13m01
λιαν καλωσ	14001
λογίστρια	13g01
λογιστήσ	13g01
λογιστησ	13g01
λογιστρια	13g01
λυκειο	13f01
λύκειο	13f01
μάγειρασ	13g01
μάγειροσ	13g01
μάνατζερ	13g01
μάστερ	14901
μέλοσ	13g01
μέσοσ όροσ	14001
μέτρια	14C01
μέτρια γνώση	14C01
μέτριο	14M02
μέχρι	13c01
μέχρι σήμερα	13d01
μέχρι τώρα	13d01
μήνασ	14O01
μήνεσ	14O01
μαγειρασ	13g01
μαγειροσ	13g01
μαθητευομενοσ	13g01
μαθητευόμενοσ	13g01
μανατζερ	13g01
μαστερ	14901
μελοσ	13g01
μεσαίο	14K01
μεσαίο επίπεδο	14C01
μεσαιο	14K01
μεσαιο επιπεδο	14C01
μεσοσ οροσ	14001
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	14901
μεταπτυχιακεσ σπουδεσ	14901
μεταπτυχιακο	14901
μεταπτυχιακο διπλωμα	14901
μεταπτυχιακοσ	14901
μεταπτυχιακοσ τιτλοσ	14901
μεταπτυχιακό	14901
μεταπτυχιακό δίπλωμα	14901
μεταπτυχιακόσ	14901
μεταπτυχιακόσ τίτλοσ	14901
μεταφράστρια	13g01
μεταφραστήσ	13g01
μεταφραστησ	13g01
μεταφραστρια	13g01
μετρια	14C01
μετρια γνωση	14C01
μετριο	14M02
μεχρι	13c01
μεχρι σημερα	13d01
μεχρι τωρα	13d01
μηνασ	14O01
μηνεσ	14O01
μητρική	14601
μητρική γλώσσα	14601
μητρικη	14601
μητρικη γλωσσα	14601
μηχανικοσ	14P01
μηχανικόσ	14P01
μονάδα	14<01
μοναδα	14<01
μουσείο	13e01
μουσειο	13e01
νηπιαγωγείο	13f01
νηπιαγωγειο	13f01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	13g01
νοσηλευτησ	13g01
νοσηλευτρια	13g01
νοσηλεύτρια	13g01
νοσοκομείο	13e01
νοσοκομειο	13e01
ξεναγοσ	13g01
ξεναγόσ	13g01
ξενοδοχείο	13e01
ξενοδοχειο	13e01
ξυλουργοσ	13g01
ξυλουργόσ	13g01
ο ε	00`01
ο.ε	00`01
οδηγοσ	13g01
οδηγόσ	13g01
οδοσ	13m01
οδόσ	13m01
οικονομολογοσ	13g01
οικονομολόγοσ	13g01
οινοποιείο	13e01
οινοποιειο	13e01
ομάδα	14<01
ομαδα	14<01
ομιλία	13]01
ομιλια	13]01
ομιλοσ	13e01
οργανισμοσ	13e01
οργανισμόσ	13e01
οροφοσ	13m01
παιδαγωγοσ	13g01
παιδαγωγόσ	13g01
πανεπιστήμιο	13f01
πανεπιστημίου	13f01
πανεπιστημιο	13f01
πανεπιστημιου	13f01
παντρεμένη	13X01
παντρεμένοσ	13X01
παντρεμενη	13X01
παντρεμενοσ	13X01
παρον	13d01
παρόν	13d01
πατέντα	13]01
πατεντα	13]01
περιοδικο	13]01
περιοδικό	13]01
πιστοποίηση	13Y01
πιστοποιημένη	13Y01
πιστοποιημένοσ	13Y01
πιστοποιημενη	13Y01
πιστοποιημενοσ	13Y01
πιστοποιηση	13Y01
πιστοποιητικο	13Y01
πιστοποιητικό	13Y01
πλατεία	13m01
πλατεια	13m01
πολυ καλα	13\01
πολυ καλη	13\01
πολυ καλη γνωση	14H01
πολυ καλο	13`01
πολυτεχνείο	13f01
πολυτεχνειο	13f01
πολύ καλά	13\01
πολύ καλή	13\01
πολύ καλή γνώση	14H01
πολύ καλό	13`01
πρακτικά	13]01
πρακτικα	13]01
προγραμματίστρια	13g01
προγραμματιστήσ	13g01
προγραμματιστησ	13g01
προγραμματιστρια	13g01
προεδροσ	13g01
προισταμενη	13g01
προισταμενοσ	13g01
προπτυχιακέσ σπουδέσ	14Q01
προπτυχιακεσ σπουδεσ	14Q01
προπτυχιακο	14Q01
προπτυχιακό	14Q01
προτζεκτ	13a01
προχωρημένο	14R02
προχωρημενο	14R02
προϊστάμενοσ	13g01
προϊσταμένη	13g01
πρωτο βραβειο	00P01
πρόεδροσ	13g01
πρότζεκτ	13a01
πρώτο βραβείο	00P01
πτυχίο	14T02
πτυχίο επαλ	13l01
πτυχίο πανεπιστημίου	14Q01
πτυχιο	14T02
πτυχιο επαλ	13l01
πτυχιο πανεπιστημιου	14Q01
πτυχιουχοσ	14Q01
πτυχιούχοσ	14Q01
πωλήτρια	13g01
πωλητήσ	13g01
πωλητησ	13g01
πωλητρια	13g01
σήμερα	13d01
σε εξέλιξη	13d01
σε εξελιξη	13d01
σελίδα	14V01
σελιδα	14V01
σεμινάριο	14W02
σεμιναριο	14W02
σερβιτορα	13g01
σερβιτοροσ	13g01
σερβιτόρα	13g01
σερβιτόροσ	13g01
σημερα	13d01
στην	14Y01
στο	14Y01
στοιχειωδεισ γνωσεισ	13o01
στοιχειωδησ	13o01
στοιχειώδεισ γνώσεισ	13o01
στοιχειώδησ	13o01
στον	14Y01
στουντιο	13e01
στούντιο	13e01
συλλογικοσ τομοσ	13]01
συλλογικόσ τόμοσ	13]01
συλλογοσ	13e01
συμβουλοσ	13g01
συνέδριο	13]01
συνεδριο	13]01
συνεργάτησ	13g01
συνεργάτιδα	13g01
συνεργατησ	13g01
συνεργατιδα	13g01
συνεταιρισμοσ	13e01
συνεταιρισμόσ	13e01
συντάκτησ	13g01
συντάκτρια	13g01
συντακτησ	13g01
συντακτρια	13g01
συντηρήτρια	13g01
συντηρητήσ	13g01
συντηρητησ	13g01
συντηρητρια	13g01
συντομο βιογραφικο	14401
συντονίστρια	13g01
συντονιστήσ	13g01
συντονιστησ	13g01
συντονιστρια	13g01
σχεδιάστρια	13g01
σχεδιαστήσ	13g01
σχεδιαστησ	13g01
σχεδιαστρια	13g01
σχολή	13f01
σχολή καλών τεχνών	13f01
σχολείο	13f01
σχολειο	13f01
σχολη	13f01
σχολη καλων τεχνων	13f01
σύλλογοσ	13e01
σύμβουλοσ	13g01
σύντομο βιογραφικό	14401
τ ε ι	13f01
τ κ	13m01
τ.ε.ι	13f01
τ.κ	13m01
ταμίασ	13g01
ταμιασ	13g01
τει	13f01
τεχνίτησ	13g01
τεχνικοσ	13g01
τεχνικόσ	13g01
τεχνιτησ	13g01
τηλεργασία	14:01
τηλεργασια	14:01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	13m01
τμήμα	14Z02
τμημα	14Z02
τομέασ	14\02
τομεασ	14\02
τομοσ	13]01
τράπεζα	13e01
τραπεζα	13e01
τωρα	13d01
τόμοσ	13]01
τώρα	13d01
υδραυλικοσ	13g01
υδραυλικόσ	13g01
υπάλληλοσ	13g01
υπαλληλοσ	13g01
υπευθυνη	13g01
υπευθυνοσ	13g01
υπεύθυνη	13g01
υπεύθυνοσ	13g01
υπηρεσία	14^02
υπηρεσια	14^02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	13e01
υπουργειο	13e01
φαρμακείο	13e01
φαρμακειο	13e01
φαρμακοποιοσ	13g01
φαρμακοποιόσ	13g01
φθινοπωρο	14`01
φθινόπωρο	14`01
φουρνοσ	13e01
φούρνοσ	13e01
φυσικοσ	13g01
φυσικοσ ομιλητησ	14601
φυσικόσ	13g01
φυσικόσ ομιλητήσ	14601
χειμωνασ	14a01
χειμώνασ	14a01
χειριστήσ	13g01
χειριστησ	13g01
χημικοσ	13g01
χημικόσ	13g01
χρονια	13b01
χρονοσ	13b01
χρόνια	13b01
χρόνοσ	13b01
ψυχολογοσ	13g01
ψυχολόγοσ	13g01
ωδείο	13f01
ωδειο	13f01
ωσ	13c01
ωσ σήμερα	13d01
ωσ σημερα	13d01
όμιλοσ	13e01
όροφοσ	13m01
а s	00`01
а.ş	00`01
автобиография	14b01
агент	14c03
агентство	14f02
агенция	14h01
агенција	14i01
агенція	14j01
агроном	14k01
ад	00`01
адвокат	14l04
администратор	15003
администрация	15301
адміністратор	15401
адміністрація	14j01
академии	15501
академия	15602
академија	15801
академія	15901
академії	15901
аккредитация	15:01
акредитація	15;01
активно	15<01
альманах	15=01
анализатор	15>01
аналитик	15?01
аналитичар	15@01
аналітик	15401
анкета	15A02
антологія	15C01
ао	15D02
ап	15F01
апотека	14i01
аптека	15G03
архитект	15>01
архитекта	15J01
архитектор	15?01
архітектор	15401
асистент	15K03
асоциация	14h01
асоціація	14j01
аспирант	14k01
аспирантура	15N02
аспірант	15P01
аспірантура	15Q02
ассистент	15?01
ассоциация	15301
атестат	15S02
аттестат	15U02
аттестат о среднем образовании	15W01
аудитор	15X02
б р	15Z01
б-р	15Z01
базове	15[01
базовий	15\02
базовий рівень	15[01
базово	15^03
базово ниво	15a01
базовое	15b01
базовые знания	15c02
базовый	15c02
базовый уровень	15b01
базові знання	15\02
бакалавр	15e02
бакалаврат	15g01
бакалавриат	15h01
бакалавър	15i01
бакалавърска	15i01
бакалавърска степен	15i01
бал	15j01
балл	15k01
баллов	15k01
банк	14f02
банка	15l02
бармен	14k01
бечелор	15n01
библиотека	15o03
библиотекар	16203
билингв	16501
биография	14b01
биографија	16601
биолог	14k01
бл	15F01
благајник	15J01
благодарность	0R301
благодарственное письмо	0R301
болница	15l02
больница	15301
бр	16701
брошура	16801
буд	16901
будинок	16901
бул	16:02
булевар	16701
булевард	15F01
бульвар	16<02
бухгалтер	15X02
бытовой	16>01
бюро	14f02
бібліотека	14j01
бібліотекар	15P01
білінгв	16?01
в	16@03
в браке	16C01
в момента	16D01
в разводе	16C01
в совершенном владении	16E01
в совершенстве	16F01
васпитач	15@01
ведуча	16G01
ведучий	16G01
ведущий	16H01
весна	16I02
весни	16K01
весной	16L01
весны	16L01
вестник	16M02
взимку	16O01
видавництво	16P02
викладач	15401
випускова	16G01
висока школа	15801
високий	16R01
високо образовање	16S01
виступ	15C01
висше	15i01
висше образование	15i01
висше училище	16T01
вихователь	15P01
виш	15901
виша стручна спрема	16U01
виша школа	16V02
виши средњи	16X01
вище за середній	16Y01
вище середнього	16Y01
владелец	16H01
власник	16Z02
власница	15J01
влітку	16\01
во	16]01
водитель	14k01
водительские права	15:01
водительское удостоверение	15:01
водій	15P01
водійські права	15;01
возач	15@01
возачка дозвола	16^01
волонтер	16_03
волонтёр	14k01
восени	16b01
воспитател	14k01
вођа	15J01
впевнений	16R01
впевнено	16R01
врач	14k01
врло добро	16c02
вртић	15801
второ място	00>01
вуз	16e02
вукова диплома	00C01
вул	16901
вулиця	16901
вх	15F01
вчитель	15P01
вчителька	16G01
във	16g01
възпитател	15>01
вып	15=01
высокий	16h01
выступление	15=01
высшее	16i01
выше среднего	16j01
від	16k02
віддалена робота	16m01
віддалено	16m01
відділ	16n01
відділення	16n01
відзнака	00A01
відмінно	16o02
вільне	17101
вільне володіння	17101
вільно	17101
вільно володію	17101
вісник	15C01
г	17203
газета	14f02
газосварщик	14k01
гбу	00`01
геолог	14k01
гимназия	15602
гимназија	15801
глава	17503
главный	16H01
го	17802
говоримо	17:01
год	17;02
года	17=01
година	17>02
године	17@01
години	17A01
голова	16G01
головний	16G01
город	15Z01
гостиница	15301
готвач	15>01
готель	14j01
гр	15F01
грамота	17B03
гран при	0R301
гран прі	00A01
гран-при	0R301
гран-прі	00A01
грант	0R301
група	17E04
группа	17I02
группа компаний	15301
гуп	00`01
гімназія	15901
д	15Z01
д т н	17K01
д.т.н	17K01
данас	17L01
двуезичен	17M01
департамент	17N02
депо	17P02
детска градина	16T01
детский сад	15501
дизайнер	17R03
дизајнер	15@01
диплом	17U05
диплом бакалавра	15h01
диплом з відзнакою	15j01
диплом с отличием	15k01
диплом специалиста	16i01
диплом техника	17Z01
диплома	17[02
диплома за средно образование	17]01
дипломирани	16S01
директор	17^04
дирекция	17b02
дирекција	17d01
дисертация	16801
дисертація	15C01
диссертация	15=01
дистанционно	17e02
дистанционный	17g01
дистанційно	16m01
дитячий садок	15901
днес	16D01
до	17h04
до данас	17L01
до днес	16D01
до момента	16D01
до настоящего времени	17l01
до настоящия момент	16D01
до сада	17L01
до сега	16D01
до сих пор	17l01
до сьогодні	17m01
до тепер	17m01
до теперішнього часу	17m01
добра	16X01
добре	17n03
добрий	16Y01
добро	18104
доброволец	18501
дозвола	16^01
доклад	16M02
доктор	18601
доктор наук	18702
доктор наука	18901
доктор філософії	18:01
докторант	15>01
докторантура	18601
докторат	18901
докторска степен	18601
докторске студије	18901
дом	15Z01
дом здравља	14i01
доо	00`01
доповідь	15C01
допуск	18;02
досега	16D01
досконало	18=01
дослідник	15P01
досі	17m01
дотепер	17m01
доцент	14c03
дружество	14h01
друкарня	14j01
друштво	14i01
еад	00`01
екип	18>01
економиста	15J01
економска школа	15801
економіст	15P01
експерт	18?04
експертний	18C01
експертно	18D01
електрик	15P01
електричар	15J01
електротехник	15>01
елементарний	15[01
елементарно	15a01
еоод	00`01
есей	15C01
есен	18E01
есента	18E01
ет	18F02
ж	18H04
ж к	15F01
ж.к	15F01
железници	14h01
жен	18L01
жена	18M02
женат	16C01
женен	18O01
женски	18M02
женский	18L01
женско	18P01
женщина	18L01
животопис	16601
журнал	18Q02
журналист	18S02
журналіст	15P01
жінка	18U01
жіноча	18U01
жіночий	18U01
з	16k02
з відзнакою	15j01
заваривач	15J01
заварчик	15>01
завод	18V04
задоволително	17:01
задруга	14i01
заместитель	14k01
заместник	15>01
замужем	16C01
заміжня	18Z01
зао	00`01
зараз	17m01
засновник	15P01
застраховане	14h01
заступник	15P01
зборник	18[01
збірник	15C01
зварник	15P01
звено	18>01
зима	18\04
зимата	18`01
зими	16O01
зимой	18a01
зимы	18a01
знаком	18b01
значка	00>01
зно	0;\01
зрелостен изпит	17]01
зі	18c01
зі словником	15[01
и	18d03
изворни говорник	18g01
изд во	15=01
изд-во	15=01
издавач	18[01
издавачка кућа	14i01
издателство	18h02
издательство	18j02
излагање	18[01
изследовател	15>01
икономист	15>01
икономически университет	16T01
име на проекта	18l01
инженер	18m02
инжењер	18o01
инспектор	18S02
институт	19006
инструктор	19602
интегрисане студије	16S01
ип	00`01
исследовател	15?01
истраживач	15@01
й	19801
к т н	18702
к э н	17K01
к.т.н	18702
к.э.н	17K01
кандидат	19901
кандидат наук	18702
канцеларија	14i01
капитан	14k01
касиер	15>01
касир	15P01
кассир	14k01
категория	19:02
категорія	15;01
кафедра	19<04
кв	16<02
квалификация	19@01
кваліфікація	19A01
квартира	16<02
керівник	15401
кладовщик	14k01
клиника	15o03
клініка	14j01
книга	19B03
кну	0A601
код	19E01
коледж	19F01
колеж	19G02
колледж	19I01
команда	17N02
комерцијалиста	15J01
компания	17P02
компанија	14i01
компанія	14j01
конверзацијски	19J01
конкурс	17B03
конкурса	0R301
конкурсу	00A01
конобар	15@01
консерватория	15602
консерваторія	15901
консултант	19602
консультант	19K02
конференция	16M02
конференција	18[01
конференція	15C01
концерн	15301
кооперация	14h01
координатор	17^04
копирайтер	14k01
копірайтер	15P01
кореспондент	15P01
корп	15Z01
корпорация	15301
корпорація	14j01
корреспондент	14k01
кпі	0A601
край	15Z01
красный диплом	15k01
кубок	0R301
кувар	15@01
курс	19M06
курси	19S01
курсы	19T02
кухар	15P01
књига	18[01
лаборант	15X02
лаборатория	17P02
лабораторија	14i01
лабораторія	14j01
лавреат	00A01
лавреатка	00A01
лауреат	17B03
лауреатка	00A01
лекар	19602
лектор	19V02
лекция	16801
лекція	15C01
лесник	16H01
лесхоз	15301
лет	17=01
лета	19X01
лето	19Y02
летом	19X01
лидер	14k01
лицей	15602
лиценз	19[01
лицензия	15:01
лиценца	16^01
логист	14k01
логіст	15P01
лучшая	0R301
лучший	0R301
лято	19\01
лятото	19\01
лікар	15P01
лікарня	14j01
літа	16\01
літо	16\01
ліцей	15901
ліцензія	15;01
м	19]04
магазин	15G03
магационер	15J01
магистар	16S01
магистр	16i01
магистратура	19a03
магистър	19d01
магистърска	19d01
магистърска степен	19d01
магістр	19e01
магістратура	19e01
майстер	15P01
майстерня	14j01
майстор	15>01
майчин	17M01
майчин език	17M01
маркетолог	15X02
мастер	19f02
мастер студије	16S01
мастерская	15301
матерен	17M01
матерњи	18g01
матерњи језик	18g01
матура	19h02
матурски испит	19j01
машинист	18S02
мајстор	15J01
мгту	0A601
мгу	0A601
медал	00>01
медаль	19k02
медаља	00C01
медбрат	16H01
медицинска сестра	19m02
медсестра	19o02
медуниверситет	15501
менаџер	15@01
менеджер	19K02
мениджър	15>01
мес	1:102
месец	1:302
месеца	1:302
месеци	1:501
месяц	1:601
месяца	1:601
месяцев	1:601
методист	14k01
механик	18S02
механичар	15@01
механік	15P01
микрорайон	15Z01
министарство	14i01
министерство	17P02
младший	16H01
много добре	1:701
много добро	1:802
много добро ниво	1::01
модул	1:;01
мое резюме	1:<01
молодший	16G01
молодший бакалавр	1:=01
молодший спеціаліст	1:=01
момента	16D01
монография	16M02
монографія	15C01
монтажник	14k01
моё резюме	1:<01
моє резюме	1:>01
муж	1:?01
мужской	1:?01
мужчина	1:?01
музей	15G03
музеј	14i01
музыкант	14k01
муп	00`01
мушкарац	1:@01
мушки	1:@01
мушко	1:@01
мъж	1:A01
мъжки	1:A01
міністерство	14j01
міс	1:B01
місто	16901
місяць	1:B01
місяці	1:B01
місяців	1:B01
н в	17l01
н.в	17l01
на бытовом уровне	16>01
на даљину	1:C01
наб	15Z01
набережна	16901
набережная	15Z01
навесні	16K01
нагорода	00A01
награда	1:D03
назва проєкту	1:G01
название проекта	1:H01
назив пројекта	1:I01
найкраща	00A01
найкращий	00A01
направление	1:J03
направление подготовки	19@01
напреднал	1:802
напреднало	1:802
напредно	16c02
напрям	19A01
нарис	15C01
насеље	16701
наст вр	17l01
наст время	17l01
наст. вр	17l01
наст. время	17l01
наставник	15J01
наставница	15J01
настояще	16D01
настоящее время	17l01
настоящем	16D01
настоящий момент	17l01
настоящия момент	16D01
науковий співробітник	16G01
научен сътрудник	18501
научная статья	15=01
научный сотрудник	16H01
началник	15>01
начално	1:M02
начальник	15X02
начальное профессиональное	17Z01
начальное профессиональное образование	17Z01
начальный	15c02
начальный уровень	15b01
начинаещ	1:O02
начинающий	1:Q01
начиная с	1:R01
нв	17l01
не женат	16C01
не замужем	16C01
нед	1:S01
недели	1:S01
недель	1:S01
неделя	1:S01
неженен	18O01
незаміжня	18Z01
неодружена	18Z01
неодружений	18Z01
неожењен	1:T01
неоконченное высшее	15h01
неомъжена	18O01
неудата	1:T01
новинар	15@01
новичок	1:Q01
носитель	16501
носитель языка	16501
носій	16?01
носій мови	16?01
нпо	00`01
оао	00`01
обл	1:U03
область	16<02
образователно квалификационна степен магистър	19d01
образователно-квалификационна степен магистър	19d01
обука	16^01
община	1:X02
објављен	18[01
овлашћење	16^01
од	1:Z02
одељење	17d01
одитор	15>01
одлично	16c02
одружена	18Z01
одружений	18Z01
одсек	1:\02
ожењен	1:T01
ожидаемый	1:^01
ожидается	1:^01
олимпиада	1:_02
олімпіада	00A01
омъжена	18O01
онлайн	1:a03
онлајн	1:C01
оод	00`01
ооо	15D02
оператер	15@01
оператор	1:d03
општина	14i01
осени	1:g01
осень	1:g01
осенью	1:g01
осені	16b01
осигурање	14i01
оснивач	15@01
основател	18S02
основе	1:h02
основна школа	15801
основне академске студије	15n01
основне студије	15n01
основно	1:j04
основно владеене	17:01
основно знање	1:n01
основно ниво	15a01
основно училище	16T01
осінь	16b01
от	1:o03
от разстояние	1;201
отговорник	15>01
отдел	17b02
отделение	1;303
отель	15301
отличен	1;601
отличие	1;702
отлично	1;903
отлично владеене	1:701
отличное	16E01
офис	17P02
официант	14k01
офіс	14j01
офіціант	15P01
оцена	1;<01
оценка	1;=02
оцінка	15j01
очаква се	1;?01
очаквано	1;?01
очекивано	1;@01
очікуваний	1;A01
очікується	1;A01
пао	00`01
парикмахер	14k01
пасивно	1:n01
пат	00`01
патент	1;B04
пг	16T01
пгжпт	16T01
пекара	14i01
пекарна	14h01
пекарня	14f02
пер	15Z01
первое место	0R301
переводчик	14k01
переводчица	16H01
перекладач	15P01
переможець	00A01
переможниця	00A01
переулок	15Z01
перше місце	00A01
пивара	14i01
пл	1;F02
плакет	00>01
планирано	1;H02
планируемый	1:^01
планируется	1:^01
планується	1;A01
площа	16901
площад	15F01
площадь	15Z01
по	1;J02
по н в	17l01
по н.в	17l01
по наст время	17l01
по наст. время	17l01
по настоящее время	17l01
по настоящий момент	17l01
по сей день	17l01
по сьогодні	17m01
по теперішній час	17m01
по цей день	17m01
по цей час	17m01
победител	00>01
победитель	0R301
победительница	0R301
победник	00C01
победница	00C01
повар	14k01
повна середня	1;L01
повышение квалификации	1;M02
поглавље	18[01
поглиблений	17101
подразделение	1;O01
подяка	00A01
позориште	14i01
поликлиника	17P02
политех	15501
политехнический	15501
положен	16^01
полувисше	1;P01
поліклініка	14j01
політехніка	15901
помощник	18S02
помоћник	15J01
помічник	15P01
понастоящем	16D01
понині	17m01
посвідчення	15;01
посвідчення водія	15;01
поселок	15Z01
пословођа	15J01
посёлок	15Z01
потврда	16^01
похвала	00C01
початковий	15\02
початковий рівень	15[01
початківець	1;Q01
почетна грамота	00>01
почетная грамота	0R301
почетник	1;R02
почетно	1:n01
почётная грамота	0R301
пр	16<02
пр т	15Z01
пр-т	15Z01
правник	15J01
правница	15J01
правоспособност	19[01
практикант	16_03
прат	00`01
преводач	15>01
преводилац	15J01
предавач	15@01
предавање	18[01
предвиђено	1;@01
предполагаемый	1:^01
предприятие	17P02
председател	18S02
председник	15J01
председница	15J01
предстои	1;?01
предузеће	14i01
президент	14c03
премия	0R301
премія	00A01
преподавател	1;T02
призер	19k02
признање	00C01
призёр	0R301
приправник	15J01
приправница	15J01
пров	16901
провизор	16H01
провулок	16901
провідний	16G01
програмер	15@01
програмист	15>01
программист	15?01
програміст	15401
продав	15P01
продавац	15J01
продавач	15>01
продавачица	15J01
продавец	14k01
продавница	14i01
продвинутый	1;V02
продвинутый уровень	16E01
продюсер	15X02
проезд	15Z01
проект	1;X03
проекта	1:H01
проекти	1;[02
проекты	1:H01
пролет	1;]01
пролетта	1;]01
пролеће	1;^01
прораб	14k01
просек	1;<01
просек оцена	1;<01
просечна оцена	1;<01
просп	16901
проспект	16<02
просунутий	16o02
професионален бакалавър	15i01
професионална автобиография	14b01
професионална биографија	16601
професионална гимназия	16T01
професионална квалификация	17]01
професор	15K03
профессиональный	16E01
профессор	15?01
професійний	17101
професійно технічна	1;L01
професійно-технічна	1;L01
профил	1;_01
профиль	19@01
проєкт	1:G01
проєкти	1:G01
проєкту	1:G01
пројекат	1:I01
пројекти	1:I01
психолог	14l04
пту	0A601
публикация	16M02
публикација	18[01
публікація	15C01
пут	16701
първо място	00>01
підвищення кваліфікації	1;`02
підприємство	14j01
підрозділ	16n01
р	1;b01
работаю	17l01
работник	15>01
рабочий	1;c02
рад	18[01
рад од куће	1:C01
радионица	14i01
радна биографија	16601
радник	15J01
радница	15J01
радіо	14j01
разведен	1;e03
разведена	1;e03
разведён	16C01
разговорный	16>01
разговорный уровень	16>01
разработчик	1;T02
разрешително	19[01
разряд	15:01
район	16<02
рачуновођа	15J01
редактор	17R03
редакция	15301
редакція	14j01
режисер	15P01
режиссер	14k01
режиссёр	14k01
резюме	15A02
рекрутер	15X02
республика	15Z01
ресторан	1;h03
ресторант	14h01
референт	15@01
риелтор	14k01
робочий	16Y01
робітник	16G01
роден	17M01
роден език	17M01
родная	16501
родной	16501
родной язык	16501
розділ	15C01
розлучена	18Z01
розлучений	18Z01
розмовна	1;k01
розмовний	1;k01
розмовний рівень	1;k01
розробник	15401
роки	1;b01
року	1;b01
років	1;b01
руководилац	15J01
руководител	15?01
ръководител	1;l01
рідна	16?01
рідна мова	16?01
рідний	16?01
рік	1;b01
с	1;m03
с отличием	15k01
саветник	15J01
саветница	15J01
сада	17L01
садашњост	17L01
самозайнятий	14j01
самозанятый	15301
саопштење	18[01
сарадник	15J01
сарадница	15J01
сборник	16M02
сварщик	1<002
свидетелство	19[01
свидетельство	15:01
свободно	1<202
свободно владею	16E01
свободное	16E01
свободное владение	16E01
свободный	16E01
свідоцтво	15;01
сдружение	14h01
сега	16D01
сегодня	17l01
сейчас	17l01
секретар	1<403
секретарица	15J01
секретарь	14k01
сектор	1<704
село	16<02
семеен	18O01
семейна	18O01
семинар	1<;01
семінар	19S01
сервитьор	15>01
середньо	1;k01
середня	1;L01
середня освіта	1;L01
середня спеціальна	1:=01
середній	1<<02
середній бал	15j01
середній рівень	1;k01
сертификат	1<>03
сертификация	15:01
сертифициран	19[01
сертифицированный	15:01
сертифікат	1<A01
сертифікація	15;01
слабо	15a01
слесарь	14k01
служба	1<B05
слюсар	15P01
смер	1:;01
со	1<G02
со словарем	15b01
со словарём	15b01
соавтор	15=01
собственик	15>01
совершенное	16F01
сотрудник	14k01
соу	16T01
союз	15301
спбгу	0A601
специализация	1;_01
специалист	1<I03
специалист по	1;P01
специалитет	16i01
специалност	1;_01
специальность	19@01
специјалиста	15J01
спеціальність	19A01
спеціалізація	19A01
спеціаліст	1<L02
спеціалітет	19e01
списание	16801
співавтор	15C01
співробітник	15P01
спілка	14j01
среден успех	1;601
среден успех от следването	1;601
средне	16>01
среднее	15W01
среднее образование	15W01
среднее общее	15W01
среднее профессиональное	17Z01
среднее профессиональное образование	17Z01
среднее специальное	17Z01
средний	1<N02
средний балл	15k01
средний уровень	16>01
средно	1<P03
средно владеене	17:01
средно ниво	1<S02
средно образование	17]01
средно специално	17]01
средно специално образование	17]01
средно училище	16T01
средња стручна спрема	19j01
средња школа	15801
средње	1<U02
средњи	19J01
средњи ниво	19J01
ссс	19j01
стажант	15>01
стажер	15X02
стажист	15P01
стажиста	15J01
стажёр	14k01
стан	16701
старший	1<W02
статия	16801
стаття	15C01
статья	15=01
степень бакалавра	15h01
степень магистра	16i01
стипендия	1:_02
стипендија	00C01
стипендія	00A01
столар	15J01
стор	1<Y01
сторінка	1<Y01
стр	1<Z02
страница	1<\01
строительная	15301
стройка	15301
струковне студије	15n01
стручни испит	16^01
стручњак	1<]02
студио	15l02
студия	15301
студијски програм	1:;01
студія	14j01
ступінь бакалавра	15g01
ступінь магістра	19e01
су	16T01
супермаркет	14f02
счетоводител	15>01
считано от	1<_01
сътрудник	15>01
сьогодні	17m01
т ч	17m01
т.ч	17m01
та	19801
такмичење	00C01
театр	14f02
театър	14h01
тези	15C01
тезисы	15=01
текущее время	17l01
телеканал	14j01
теперішнього часу	17m01
теперішній час	17m01
тестер	15>01
тестировщик	15?01
тестувальник	15401
техлид	16H01
техник	18S02
техникум	1<`02
техничар	15@01
техничка школа	15801
технолог	14c03
технік	15P01
технікум	19F01
течно	15<01
тиждень	1<b01
тижні	1<b01
тижнів	1<b01
тим	17d01
тимлид	16H01
типография	15301
тов	1<c02
товаровед	14k01
токарь	14k01
тоо	00`01
торговый дом	15301
торговый представитель	16H01
трг	16701
тренер	15X02
тренинг	1<;01
тренутно	17L01
треньор	15>01
тренінг	19S01
трки	0;\01
търговец	15>01
търговски представител	18501
у	1<e02
у браку	1:T01
у досконалості	18=01
у току	17L01
уверенно	16h01
уверенный	16h01
уверење	16^01
удаленка	17g01
удаленная работа	17g01
удаленно	17g01
удалёнка	17g01
удалённая работа	17g01
удалённо	17g01
удата	1:T01
удовлетворительно	16>01
удостоверение	19:02
удружење	14i01
ул	1<g03
улица	1<g03
универзитет	1<j01
университет	1<`02
университета	15602
університет	19F01
управител	15>01
управление	1<k03
управління	1<n02
уредник	15J01
уредница	15J01
усмерење	1:;01
успех	1;601
учебник	16801
ученик	16H01
училище	1=003
учител	15>01
учитель	15X02
учительница	16H01
учитељ	15@01
учредитель	14k01
фабрика	18V04
факултет	1=302
факультет	1=504
фармацевт	14c03
фармацеут	15@01
фаховий молодший бакалавр	1:=01
фахівець	16G01
фгуп	00`01
фельдшер	16H01
физик	14k01
финалист	0R301
финалиста	00C01
фирма	15o03
фонд	14f02
фондация	14h01
фондација	14i01
фоп	00`01
фотограф	15X02
фриланс	15301
фрилансер	14k01
фріланс	14j01
фіналіст	00A01
фірма	14j01
химик	14k01
хозяйство	15301
холдинг	15G03
холост	16C01
холостой	16C01
хорошее	16j01
хороший	1=902
хорошо	1=902
хотел	15l02
художник	14k01
цей час	17m01
центар	14i01
центр	14f02
център	14h01
цех	1<k03
ч	1=;01
часопис	18[01
червоний диплом	15j01
чирак	18501
читалище	14h01
читаю профессиональную литературу	15b01
читаю со словарем	15b01
читаю со словарём	15b01
члан	15J01
чланак	18[01
член	18501
чоловік	1=;01
чоловіча	1=;01
чоловічий	1=;01
шеф	15J01
школа	1=<04
школа no	15501
школьный	15b01
шосе	16901
шоссе	15Z01
шофьор	15>01
шофьорска книжка	19[01
экономист	14k01
эксперт	1=@01
экспертный	1=@01
экспертный уровень	1=@01
электрик	14k01
электрогазосварщик	14k01
электросварщик	14k01
элементарный	15b01
юрист	14c03
і	19801
із	16k02
інженер	15401
інститут	19F01
јединица	17d01
јесен	1=A01
ґрант	00A01
אביב	1=B01
אגף	1=C01
אדריכל	1=D01
אדריכלית	1=D01
אולפנה	1=E01
אוניברסיטה	1=E01
אוניברסיטת	1=E01
אות	1=F01
אח	1=D01
אחות	1=D01
אחראי	1=D01
אחראית	1=D01
אישה	1=G01
אנליסט	1=D01
אנליסטית	1=D01
אקדמיה	1=E01
ארגון	1=H01
ב	1=I01
ב"א	1=J01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1=K01
בוגר	1=J01
בוגרת	1=J01
בודק	1=D01
בודקת	1=D01
ביטוח	1=H01
בינוני	1=L02
בינונית	1=L02
בינונית גבוהה	1=N01
בית אבות	1=H01
בית החולים	1=H01
בית הספר	1=E01
בית חולים	1=H01
בית מרקחת	1=H01
בית ספר	1=E01
בנק	1=H01
בסיס	1=O01
בסיסי	1=P02
בסיסית	1=P02
בע"מ	1=H01
בעלים	1=D01
בעמ	1=H01
ברמה גבוהה	1=R01
ברמת שפת אם	1=S01
גבוהה	1=T02
גבר	1=V01
גן ילדים	1=E01
גרוש	1=W01
גרושה	1=W01
ד"ר	1=X01
דו לשוני	1=S01
דו-לשוני	1=S01
דובר ילידי	1=S01
דוקטור	1=X01
דוקטורט	1=Y02
דירה	1=[01
דרך	1=[01
האוניברסיטה	1=E01
האקדמיה	1=E01
הווה	1=\01
הוצאה	1=]01
הוצאת	1=H01
החוג	1=E01
הטכניון	1=E01
היברידי	1=^01
היום	1=\01
המכללה	1=E01
המכללה האקדמית	1=E01
המרכז	1=H01
המרכז האקדמי	1=E01
הנדסאי	1=_01
הנדסאית	1=_01
הסמכה	1=`01
הסמכות	1=`01
הסמכת	1=`01
הפקולטה	1=E01
הצטיינות	1=F01
הצטיינות יתרה	1=K01
הרצאה	1=]01
השתלמות	1=`01
התמחות	1=a01
התמחות ב	1=a01
ו	1=b01
ועד היום	1=\01
זוכה	1=F01
זכר	1=V01
חבר	1=D01
חברה	1=H01
חברה בצוות	1=D01
חברת	1=H01
חוג	1=a01
חודש	1=c01
חודשים	1=c01
חוקר	1=D01
חוקרת	1=D01
חורף	1=d01
חטיבה	1=C01
חטיבת ביניים	1=E01
חלשה	1=O01
חנות	1=H01
חשמלאי	1=D01
טבח	1=D01
טבחית	1=D01
טוב	1=e02
טובה	1=N01
טובה מאוד	1=R01
טכנאי	1=D01
טכנאי מוסמך	1=_01
טכנאית	1=D01
טכנולוגיות	1=H01
טכניון	1=E01
ידע בסיסי	1=O01
יו"ר	1=D01
יועץ	1=D01
יועצת	1=D01
יושב ראש	1=D01
יחידה	1=C01
יחידת	1=C01
ישיבה	1=E01
ישיבת	1=E01
כיום	1=\01
כיכר	1=[01
כנס	1=]01
כעת	1=\01
כתב עת	1=]01
כתבה	1=]01
מ	1=g01
מ"א	1=h01
מאז	1=i01
מאמן	1=D01
מאמנת	1=D01
מאמר	1=]01
מאפייה	1=H01
מבקר	1=D01
מגמה	1=a01
מגמת	1=a01
מדור	1=C01
מדליה	1=F01
מדריך	1=D01
מדריכה	1=D01
מדרשה	1=E01
מהנדס	1=D01
מהנדסת	1=D01
מוזיאון	1=H01
מוכר	1=D01
מוכרת	1=D01
מומחה	1=j02
מומחית	1=j02
מוסמך	1=l02
מוסמכת	1=l02
מועצה	1=H01
מורה	1=D01
מזכיר	1=D01
מזכירה	1=D01
מחלקה	1=C01
מחלקת	1=C01
מטפל	1=D01
מטפלת	1=D01
מיזם	1=n01
מייסד	1=D01
מייסדת	1=D01
מיקוד	1=[01
מכון	1=H01
מכון ללימודים	1=E01
מכונאי	1=D01
מכללה	1=E01
מכללת	1=E01
מלגה	1=F01
מלגת	1=F01
מלון	1=H01
מלצר	1=D01
מלצרית	1=D01
ממוצע	1=K01
ממוצע ציונים	1=K01
מנהל	1=D01
מנהל חשבונות	1=D01
מנהלת	1=D01
מנהלת חשבונות	1=D01
מנכ"ל	1=D01
מסלול	1=a01
מסעדה	1=H01
מעבדה	1=H01
מעצב	1=D01
מעצבת	1=D01
מפיק	1=D01
מפיקה	1=D01
מפעיל	1=D01
מפעל	1=H01
מפקד	1=D01
מפקדת	1=D01
מפתח	1=D01
מפתחת	1=D01
מצוין	1=T02
מצוינת	1=R01
מצטיין	1=F01
מצטיינת	1=F01
מקוון	1=^01
מקום ראשון	1=F01
מרחוק	1=^01
מרכז	1=o02
מרכזת	1=D01
מרפא בעיסוק	1=D01
מרפאה	1=H01
מרפאה בעיסוק	1=D01
מרפאת	1=H01
מרצה	1=D01
משוער	1>101
משרד	1=H01
מתחיל	1>201
מתחילים	1=O01
מתכנת	1=D01
מתכנתת	1=D01
מתמחה	1=D01
מתנדב	1=D01
מתנדבת	1=D01
מתקדם	1>301
מתרגם	1=D01
מתרגמת	1=D01
נגר	1=D01
נהג	1=D01
נהגת	1=D01
נוכחי	1=\01
נוכחית	1=\01
נציג	1=D01
נציג מכירות	1=D01
נציגת	1=D01
נקבה	1=G01
נשואה	1=W01
נשוי	1=W01
סבירה	1>401
סדנה	1=H01
סוכנות	1=H01
סטודיו	1=H01
סטודנט	1=D01
סמטת	1=[01
סמינר	1=E01
סמנכ"ל	1=D01
ספר	1=]01
ספרייה	1=H01
ספריית	1=H01
ספרן	1=D01
ספרנית	1=D01
סתיו	1>501
עבודה מרחוק	1=^01
עבודת גמר	1=]01
עד	1>601
עד היום	1=\01
עד כה	1=\01
עובד	1=D01
עובד מצטיין	1=F01
עובדת	1=D01
עובדת מצטיינת	1=F01
עוזר	1=D01
עוזרת	1=D01
עורך	1=D01
עורך דין	1=D01
עורכת	1=D01
עורכת דין	1=D01
עיון	1=]01
עיריית	1=H01
עיתונאי	1=D01
עיתונאית	1=D01
עכשיו	1=\01
עמוד	1>701
עמותה	1=H01
עמותת	1=H01
עצמאי	1=H01
עצמאית	1=H01
פוסטר	1=]01
פטנט	1=]01
פסיכולוג	1=D01
פסיכולוגית	1=D01
פקולטה	1=E01
פקיד	1=D01
פקידה	1=D01
פרויקט	1=n01
פרופסור	1=D01
פרס	1=F01
פרסום	1=]01
פרק	1=]01
צה"ל	1=H01
צוות	1=C01
ציון	1=K01
ציון ממוצע	1=K01
ציון סופי	1=K01
צפוי	1>101
צפויה	1>101
קבוצת	1=H01
קו"ח	1>801
קומה	1=[01
קופת חולים	1=H01
קורות חיים	1>801
קורס	1=`01
קו״ח	1>801
קיץ	1>901
קלינאית	1=D01
קצין	1=D01
קצינה	1=D01
קרן	1=H01
ראש	1=D01
ראש צוות	1=D01
רהוטה	1=R01
רואה חשבון	1=D01
רווק	1=W01
רווקה	1=W01
רופא	1=D01
רופאה	1=D01
רוקח	1=D01
רוקחת	1=D01
רח	1=[01
רחוב	1=[01
רישיון	1=`01
רישיון נהיגה	1=`01
רכז	1=D01
רכזת	1=D01
רמה גבוהה	1=T02
רמת שיחה	1>401
רשיון	1=`01
רשת	1=H01
רתך	1=D01
שד	1=[01
שדרות	1=[01
שוטף	1=R01
שוטפת	1=R01
שותף	1=D01
שותפה	1=D01
שיחה	1>401
שכונת	1=[01
שליטה מלאה	1=R01
שם הפרויקט	1=n01
שנה	1>:01
שנים	1>:01
שף	1=D01
שפת אם	1=S01
שפת-אם	1=S01
ת ד	1=[01
ת.ד	1=[01
תואר	1=J01
תואר ראשון	1=J01
תואר ראשון ב	1=J01
תואר שלישי	1=X01
תואר שני	1=h01
תואר שני ב	1=h01
תחרות	1=F01
תיאטרון	1=H01
תיכון	1>;02
תעודה	1=`01
תעודת	1=`01
תעודת בגרות	00I01
תעודת הוקרה	1=F01
תעודת הוראה	1=_01
תעודת הצטיינות	1=F01
תעודת מקצוע	1>=02
תעשיות	1=H01
أخصائي	1>?01
أخصائية	1>?01
أساسي	1>@02
أساسيات	1>@02
أساسية	1>B01
أستاذ	1>?01
أستاذة	1>?01
أشهر	1>C01
أعزب	1>D01
أعوام	1>E01
أفضل	1>F01
أكاديمية	1>G01
أمانة	1>H01
أمين مكتبة	1>?01
أنثى	1>I01
أونلاين	1>J01
إتقان	1>K01
إجادة تامة	1>K01
إجازة	1>L01
إجازة جامعية	1>L01
إدارة	1>M02
إعدادية	1>G01
إلى	1>O01
إلى الآن	1>P01
ابتدائي	1>B01
ابتدايي	1>B01
اتقان	1>K01
اجاده تامه	1>K01
اجازه	1>L01
اجازه جامعيه	1>L01
اختصاصي	1>?01
اخصايي	1>?01
اخصاييه	1>?01
اداره	1>M02
اساسي	1>@02
اساسيات	1>@02
اساسيه	1>B01
استاذ	1>?01
استاذه	1>?01
استشاري	1>?01
استشارية	1>?01
استشاريه	1>?01
استوديو	1>H01
اسم المشروع	1>Q01
اشهر	1>C01
اعتماد	1>R01
اعداديه	1>G01
اعزب	1>D01
اعوام	1>E01
افضل	1>F01
اكاديميه	1>G01
الآن	1>P01
الاختصاص	1>S01
الان	1>P01
البكالوريا	1>T01
البكالوريوس	1>L01
التقدير	1>U01
الثانوية	1>T01
الثانوية العامة	1>T01
الثانويه	1>T01
الثانويه العامه	1>T01
الجامعة	1>G01
الجامعه	1>G01
الحاضر	1>P01
الحالي	1>P01
الخريف	1>V01
الدبلوم	1>W01
الدرجة	1>U01
الدرجه	1>U01
الدكتوراه	1>X01
الدور	1>Y01
الربيع	1>Z01
السيرة الذاتية	1>[01
السيره الذاتيه	1>[01
الشتاء	1>\01
الشركة	1>H01
الشركه	1>H01
الصيف	1>]01
القسم	1>^01
الكلية	1>G01
الكليه	1>G01
اللغة الأصلية	1>_01
اللغة الأم	1>_01
اللغه الاصليه	1>_01
اللغه الام	1>_01
الليسانس	1>L01
المؤسسة	1>H01
الماجستير	1>`01
المتوقع	1>a01
المدرسة	1>G01
المدرسة الثانوية	1>G01
المدرسه	1>G01
المدرسه الثانويه	1>G01
المركز الأول	1>F01
المركز الاول	1>F01
المركز الثاني	1>F01
المشروع	1>Q01
المعدل	1>U01
المعدل التراكمي	1>U01
المعدل العام	1>U01
المعهد	1>G01
الموسسه	1>H01
الوقت الحالي	1>P01
الى	1>O01
الي	1>O01
الي الان	1>P01
اليوم	1>P01
امانه	1>H01
امرأة	1>I01
امراه	1>I01
امين مكتبه	1>?01
انثى	1>I01
انثي	1>I01
اونلاين	1>J01
بائع	1>?01
بائعة	1>?01
باحث	1>?01
باحثة	1>?01
باحثه	1>?01
بايع	1>?01
بايعه	1>?01
بتقدير	1>U01
بحث	1>b01
براءة اختراع	1>b01
براءه اختراع	1>b01
بسيطة	1>B01
بسيطه	1>B01
بطلاقة	1>K01
بطلاقه	1>K01
بكالوريا	1>T01
بكالوريس	1>L01
بكالوريوس	1>L01
بلدية	1>H01
بلديه	1>H01
بناية	1>Y01
بنايه	1>Y01
بنك	1>H01
تأمين	1>H01
تامين	1>H01
تخصص	1>S01
تخصص في	1>S01
ترخيص	1>R01
تقدير	1>U01
تقني	1>?01
تكريم	1>F01
توجيهي	1>T01
ثانوي	1>G01
ثانوية	1>G01
ثانوية عامة	1>T01
ثانويه	1>G01
ثانويه عامه	1>T01
ثنائي اللغة	1>_01
ثنايي اللغه	1>_01
جائزة	1>F01
جامعة	1>G01
جامعه	1>G01
جايزه	1>F01
جمعية	1>H01
جمعيه	1>H01
جيد	1>c02
جيد جدا	1>K01
جيدة	1>e01
جيدة جدا	1>K01
جيده	1>e01
جيده جدا	1>K01
حاليا	1>P01
حالياً	1>P01
حاليًا	1>P01
حتى	1>O01
حتى الآن	1>P01
حتى الوقت الحالي	1>P01
حتى اليوم	1>P01
حتى تاريخه	1>P01
حتي	1>O01
حتي الان	1>P01
حتي الوقت الحالي	1>P01
حتي اليوم	1>P01
حتي تاريخه	1>P01
حي	1>Y01
خبير	1>f02
خبيرة	1>f02
خبيره	1>f02
خريف	1>V01
دائرة	1>^01
دار	1>H01
دار النشر	1>b01
دار نشر	1>H01
دايره	1>^01
دبلوم	1>h02
دبلوم عالي	1>`01
دبلوم فني	1>W01
دبلوم متوسط	1>W01
درجة البكالوريوس	1>L01
درجة الدكتوراه	1>X01
درجة الماجستير	1>`01
درجه البكالوريوس	1>L01
درجه الدكتوراه	1>X01
درجه الماجستير	1>`01
درع	1>F01
دكتوراه	1>X01
دورة	1>R01
دوره	1>R01
ذكر	1>j01
رئيس	1>?01
رئيسة	1>?01
ربيع	1>Z01
رجل	1>j01
رخصة	1>R01
رخصة قيادة	1>R01
رخصه	1>R01
رخصه قياده	1>R01
رسالة	1>b01
رساله	1>b01
روضة	1>G01
روضه	1>G01
رييس	1>?01
رييسه	1>?01
زمالة	1>R01
زماله	1>R01
سائق	1>?01
سايق	1>?01
سباك	1>?01
سكرتير	1>?01
سكرتيرة	1>?01
سكرتيره	1>?01
سنة	1>k02
سنه	1>k02
سنوات	1>E01
سيرة ذاتية	1>[01
سيره ذاتيه	1>[01
شارع	1>Y01
شتاء	1>\01
شركة	1>H01
شركه	1>H01
شعبة	1>m02
شعبه	1>m02
شقة	1>Y01
شقه	1>Y01
شهادة	1>R01
شهادة الثانوية	1>T01
شهادة تقدير	1>F01
شهادة معتمدة	1>R01
شهاده	1>R01
شهاده الثانويه	1>T01
شهاده تقدير	1>F01
شهاده معتمده	1>R01
شهر	1>C01
شهور	1>C01
ص ب	1>Y01
ص.ب	1>Y01
صحفي	1>?01
صحفية	1>?01
صحفيه	1>?01
صحيفة	1>H01
صحيفه	1>H01
صفحة	1>o01
صفحه	1>o01
صيدلانية	1>?01
صيدلانيه	1>?01
صيدلي	1>?01
صيدلية	1>H01
صيدليه	1>H01
صيف	1>]01
ضعيف	1>B01
طاه	1>?01
طباخ	1>?01
طبيب	1>?01
طبيبة	1>?01
طبيبه	1>?01
طريق	1>Y01
طلاقة	1>K01
طلاقه	1>K01
عام	1>k02
عامل	1>?01
عبر الإنترنت	1>J01
عبر الانترنت	1>J01
عزباء	1>D01
عضو	1>?01
عضوية	1>R01
عضويه	1>R01
عمارة	1>Y01
عماره	1>Y01
عمل حر	1>H01
عن بعد	1>J01
عن بُعد	1>J01
عيادة	1>H01
عياده	1>H01
فائز	1>F01
فائزة	1>F01
فايز	1>F01
فايزه	1>F01
فريق	1>^01
فصل	1>b01
فندق	1>H01
فني	1>?01
فنية	1>?01
فنيه	1>?01
فوق المتوسط	1>e01
في	1?001
قائد	1>?01
قايد	1>?01
قرية	1>Y01
قريه	1>Y01
قسم	1>m02
قناة	1>H01
قناه	1>H01
كاتب	1>?01
كاتبة	1>?01
كاتبه	1>?01
كتاب	1>b01
كليات	1>G01
كلية	1>G01
كليه	1>G01
كهربائي	1>?01
كهربايي	1>?01
لحام	1>?01
لدى	1?001
لدي	1?001
لغة أم	1>_01
لغة الأم	1>_01
لغتي الأم	1>_01
لغتي الام	1>_01
لغه الام	1>_01
لغه ام	1>_01
للآن	1>P01
للان	1>P01
ليسانس	1>L01
مؤتمر	1>b01
مؤسس	1>?01
مؤسسة	1>H01
مؤسسة مشاركة	1>?01
ماجستير	1>`01
مالك	1>?01
مبتدئ	1>@02
مبتدئة	1>B01
مبتدي	1>@02
مبتديه	1>B01
مبرمج	1>?01
مبرمجة	1>?01
مبرمجه	1>?01
متجر	1>H01
متحف	1>H01
متدرب	1>?01
متدربة	1>?01
متدربه	1>?01
مترجم	1>?01
مترجمة	1>?01
مترجمه	1>?01
متزوج	1>D01
متزوجة	1>D01
متزوجه	1>D01
متطوع	1>?01
متطوعة	1>?01
متطوعه	1>?01
متقدم	1?102
متقدمة	1?102
متقدمه	1?102
متوسط	1?302
متوسطة	1?302
متوسطه	1?302
متوقع	1>a01
متوقعة	1>a01
متوقعه	1>a01
مجلة	1>b01
مجله	1>b01
مجموعة	1>H01
مجموعه	1>H01
محادثة	1?501
محادثه	1?501
محاسب	1>?01
محاسبة	1>?01
محاسبه	1>?01
محاضر	1>?01
محاضرة	1?602
محاضره	1?602
محافظة	1>Y01
محافظه	1>Y01
محام	1>?01
محامي	1>?01
محامية	1>?01
محاميه	1>?01
محترف	1>K01
محرر	1>?01
محررة	1>?01
محرره	1>?01
محلل	1>?01
محللة	1>?01
محلله	1>?01
مخبز	1>H01
مختبر	1>H01
مدارس	1>G01
مدرب	1>?01
مدربة	1>?01
مدربه	1>?01
مدرس	1>?01
مدرسة	1>G01
مدرسة ثانوية	1>G01
مدرسة صف	1>?01
مدرسه	1>G01
مدرسه ثانويه	1>G01
مدرسه صف	1>?01
مدقق	1>?01
مدير	1>?01
مديرة	1>?01
مديره	1>?01
مدينة	1>Y01
مدينه	1>Y01
مراقب	1>?01
مرشد	1>?01
مركز	1>H01
مسؤول	1>?01
مسؤولة	1>?01
مسابقة	1>F01
مسابقه	1>F01
مساعد	1>?01
مساعدة	1>?01
مساعده	1>?01
مستشار	1>?01
مستشارة	1>?01
مستشاره	1>?01
مستشفى	1>H01
مستشفي	1>H01
مستمر	1>P01
مسرح	1>H01
مسوول	1>?01
مسووله	1>?01
مشرف	1>?01
مشرفة	1>?01
مشرفه	1>?01
مشروع	1>Q01
مشروع خاص	1>H01
مشغل	1>?01
مصرف	1>H01
مصمم	1>?01
مصممة	1>?01
مصممه	1>?01
مصنع	1>H01
مصور	1>?01
مطعم	1>H01
مطلق	1>D01
مطلقة	1>D01
مطلقه	1>D01
مطور	1>?01
مطورة	1>?01
مطوره	1>?01
مع مرتبة الشرف	1>U01
مع مرتبه الشرف	1>U01
معتمد	1>R01
معتمدة	1>R01
معتمده	1>R01
معدل	1>U01
معلم	1>?01
معلمة	1>?01
معلمه	1>?01
معماري	1>?01
معهد	1?802
مقال	1>b01
مقالة	1>b01
مقاله	1>b01
مقبول	1>B01
مكتب	1>H01
مكتبة	1>H01
مكتبه	1>H01
ممتاز	1?102
ممتازة	1>K01
ممتازه	1>K01
ممرض	1>?01
ممرضة	1>?01
ممرضه	1>?01
من	1?:01
منحة	1>F01
منحه	1>F01
مندوب	1>?01
مندوبة	1>?01
مندوبه	1>?01
منذ	1?;01
منسق	1>?01
منسقة	1>?01
منسقه	1>?01
منشور	1>b01
منطقة	1>Y01
منطقه	1>Y01
منظمة	1>H01
منظمه	1>H01
مهندس	1>?01
مهندسة	1>?01
مهندسه	1>?01
موتمر	1>b01
موسس	1>?01
موسسه	1>H01
موسسه مشاركه	1>?01
موظف	1>?01
موظف استقبال	1>?01
موظفة	1>?01
موظفه	1>?01
ميدالية	1>F01
ميداليه	1>F01
ميدان	1>Y01
ميكانيكي	1>?01
نائب	1>?01
نادل	1>?01
نايب	1>?01
نجار	1>?01
نشر	1>b01
هيئة	1>H01
هييه	1>H01
و	1?<01
وحدة	1>^01
وحده	1>^01
ورشة	1>H01
ورشه	1>H01
ورقة	1>b01
ورقة بحثية	1>b01
ورقه	1>b01
ورقه بحثيه	1>b01
وزارة	1>H01
وزاره	1>H01
وسام	1>F01
وكالة	1>H01
وكاله	1>H01
अंक	1?=01
अकादमी	1?>01
अच्छा	1??02
अच्छी	1?A01
अधिकारी	1?B01
अध्यक्ष	1?B01
अध्यापक	1?B01
अध्यापिका	1?B01
अध्याय	1?C01
अनुभाग	1?D01
अनुवादक	1?B01
अपेक्षित	1?E01
अब	1?F01
अब तक	1?F01
अभियंता	1?B01
अभी	1?F01
अभी तक	1?F01
अविवाहित	1?G01
अस्पताल	1?H01
आईटीआई	1?I01
आज	1?F01
आज तक	1?F01
इंजीनियर	1?B01
इंटरमीडिएट	00F01
इंटर्न	1?B01
इलेक्ट्रीशियन	1?B01
उच्च माध्यमिक विद्यालय	1?>01
उत्कृष्ट	1?J02
उन्नत	1?J02
एजेंसी	1?H01
एम ए	1?L01
एम एड	1?L01
एम एससी	1?L01
एम कॉम	1?L01
एम टेक	1?L01
एम बी ए	1?L01
एम.ए	1?L01
एम.एड	1?L01
एम.एससी	1?L01
एम.कॉम	1?L01
एम.टेक	1?L01
एम.बी.ए	1?L01
एमबीए	1?L01
एवं	1?M01
ऑनलाइन	1?N01
और	1?M01
औसत	1?O01
कंपनी	1?H01
कर्मचारी	1?B01
कारखाना	1?H01
कार्यालय	1?H01
केंद्र	1?H01
कॉलेज	1?>01
कॉलोनी	1?P01
कोर्स	1?Q01
क्लिनिक	1?H01
गर्मी	1?R01
गली	1?P01
गुरुकुल	1?>01
ग्राम	1?P01
ग्रीष्म	1?R01
ग्रेड	1?=01
चालक	1?B01
चिकित्सक	1?B01
चिकित्सालय	1?H01
चौक	1?P01
छात्रवृत्ति	1?S01
जारी	1?F01
जिला	1?P01
जीवन परिचय	1?T01
जीवन वृत्त	1?T01
जीवनवृत्त	1?T01
टीम	1?D01
ट्रस्ट	1?H01
डिज़ाइनर	1?B01
डिजाइनर	1?B01
डिप्लोमा	1?U02
डेवलपर	1?B01
डॉक्टर	1?B01
डॉक्टरेट	1?W01
तक	1?X02
तकनीशियन	1?B01
थोड़ा	1?Z01
थोडा	1?Z01
दसवीं	00F01
दुकान	1?H01
दूरस्थ	1?N01
द्वितीय श्रेणी	1?=01
द्विभाषी	1?[01
धाराप्रवाह	1?\01
नगर	1?P01
नगर निगम	1?H01
नर	1?]01
नर्स	1?B01
नारी	1?^01
निगम	1?H01
निदेशक	1?B01
निपुण	1?_01
न्यास	1?H01
पत्रकार	1?B01
पत्रिका	1?C01
पदक	1?S01
परास्नातक	1?L01
परियोजना	1?`01
पर्यवेक्षक	1?B01
पाठशाला	1?>01
पात्रता परीक्षा	1?Q01
पिन	1?P01
पी एच डी	1?W01
पी.एच.डी	1?W01
पीएचडी	1?W01
पुरस्कार	1?S01
पुरुष	1?]01
पुस्तक	1?C01
पुस्तकालय	1?H01
पुस्तकालयाध्यक्ष	1?B01
पृष्ठ	1?a01
पेटेंट	1?C01
पॉलिटेक्निक	1?I01
प्रकाशन	1?H01
प्रकाशित	1?C01
प्रतिनिधि	1?B01
प्रतियोगिता	1?S01
प्रतिशत	1?=01
प्रथम श्रेणी	1?=01
प्रथम स्थान	1?S01
प्रधानाचार्य	1?B01
प्रबंधक	1?B01
प्रभाग	1?D01
प्रमाण पत्र	1?Q01
प्रमाणन	1?Q01
प्रमाणपत्र	1?Q01
प्रमाणित	1?Q01
प्रमुख	1?B01
प्रयोगशाला	1?H01
प्रवीण	1?\01
प्रशस्ति	1?S01
प्रशस्ति पत्र	1?S01
प्रशासक	1?B01
प्रशिक्षक	1?B01
प्रशिक्षु	1?B01
प्राइवेट लिमिटेड	1?H01
प्राध्यापक	1?B01
प्रारंभिक	1?b02
प्रोग्रामर	1?B01
प्रोजेक्ट	1?`01
प्रोफेसर	1?B01
प्रौद्योगिकी संस्थान	1?>01
फाउंडेशन	1?H01
फार्मासिस्ट	1?B01
बहुत अच्छा	1?\01
बायोडाटा	1?T01
बारहवीं	00F01
बी ए	1?d01
बी एड	1?d01
बी एससी	1?d01
बी कॉम	1?d01
बी टेक	1?d01
बी.ए	1?d01
बी.एड	1?d01
बी.एससी	1?d01
बी.कॉम	1?d01
बी.टेक	1?d01
बीए	1?d01
बीटेक	1?d01
बुनियादी	1?b02
बैंक	1?H01
बोलचाल	1?O01
मंत्रालय	1?H01
मकान	1?P01
मध्यम	1?e02
मध्यवर्ती	1?O01
महाविद्यालय	1?>01
महिला	1?^01
महीना	1?g01
महीने	1?g01
मातृ भाषा	1?[01
मातृभाषा	1?[01
मार्ग	1?P01
मास	1?g01
माह	1?g01
मूलभूत	1?Z01
मैकेनिक	1?B01
मैट्रिक	00F01
मैनेजर	1?B01
मोहल्ला	1?P01
यूनिवर्सिटी	1?>01
रसोइया	1?B01
रिज़्यूमे	1?T01
रिज्यूमे	1?T01
रिमोट	1?N01
रोड	1?P01
लाइसेंस	1?Q01
लिपिक	1?B01
लिमिटेड	1?H01
लेख	1?C01
लेखाकार	1?B01
व	1?M01
वकील	1?B01
वर्तमान	1?F01
वर्तमान तक	1?F01
वर्ष	1?h01
वसंत	1?i01
वार्ड	1?P01
वास्तुकार	1?B01
विक्रेता	1?B01
विजेता	1?S01
विद्यापीठ	1?>01
विद्यालय	1?>01
विभाग	1?D01
विवाहित	1?G01
विशेषज्ञ	1?j02
विशेषज्ञता	1?l01
विश्लेषक	1?B01
विश्वविद्यालय	1?>01
विषय	1?l01
व्याख्याता	1?B01
व्याख्यान	1?C01
शरद	1?m01
शाखा	1?l01
शिक्षक	1?B01
शिक्षिका	1?B01
शीत	1?n01
शोध पत्र	1?C01
शोधकर्ता	1?B01
शोधपत्र	1?C01
श्रेणी	1?=01
संचालक	1?B01
संचालिका	1?B01
संपादक	1?B01
संभावित	1?E01
संस्था	1?H01
संस्थान	1?o02
संस्थापक	1?B01
सचिव	1?B01
सडक	1?P01
सड़क	1?P01
सन्	1@101
समन्वयक	1?B01
समिति	1?H01
समूह	1?H01
सम्मान	1?S01
सम्मानित	1?S01
सम्मेलन	1?C01
सर्दी	1?n01
सलाहकार	1?B01
सहायक	1?B01
साधारण	1?Z01
सामान्य	1?e02
साल	1?h01
से	1@203
सेक्टर	1?P01
स्कूल	1?>01
स्टूडियो	1?H01
स्त्री	1?^01
स्नातक	1?d01
स्नातकोत्तर	1?L01
स्वयंसेवक	1?B01
स्वयंसेविका	1?B01
स्वर्ण पदक	1?S01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1?H01
กรม	1@501
กรรมการ	1@601
กระทรวง	1@501
กลุ่ม	1@501
กลุ่มงาน	1@701
การแข่งขัน	1@801
ขณะนี้	1@901
คณะ	1@:01
คนขับรถ	1@601
ครู	1@601
คลินิก	1@501
คล่อง	1@;01
คล่องแคล่ว	1@;01
คะแนนเฉลี่ย	1@<01
คาดว่า	1@=01
คาดว่าจะจบ	1@=01
งานวิจัย	1@>01
จนถึง	1@?01
จนถึงขณะนี้	1@901
จนถึงปัจจุบัน	1@901
จังหวัด	1@@01
จาก	1@A01
จุฬาลงกรณ์	1@:01
จํากัด	1@501
ชนะเลิศ	1@801
ชาย	1@B01
ชื่อโครงการ	1@C01
ช่าง	1@601
ช่างภาพ	1@601
ช่างเทคนิค	1@601
ซอย	1@@01
ดี	1@D02
ดีมาก	1@F02
ดีเด่น	1@801
ดีเยี่ยม	1@;01
ดุษฎีบัณฑิต	1@H01
ตอนนี้	1@901
ตัวแทน	1@601
ตั้งแต่	1@I02
ตีพิมพ์	1@>01
ตําบล	1@@01
ถนน	1@@01
ถึง	1@?01
ถึงปัจจุบัน	1@901
ทนายความ	1@601
ทางไกล	1@K01
ทีม	1@701
ที่	1@L01
ที่ปรึกษา	1@601
ทุน	1@801
ทํางานทางไกล	1@K01
ธนาคาร	1@501
นักการตลาด	1@601
นักข่าว	1@601
นักจิตวิทยา	1@601
นักบัญชี	1@601
นักพัฒนา	1@601
นักวิจัย	1@601
นักวิเคราะห์	1@601
นักศึกษาฝึกงาน	1@601
นักออกแบบ	1@601
นักเขียน	1@601
นักแปล	1@601
นิตยสาร	1@>01
น้อย	1@M01
นําเสนอผลงาน	1@>01
บทความ	1@>01
บทที่	1@>01
บรรณาธิการ	1@601
บรรณารักษ์	1@601
บริษัท	1@501
บริหารธุรกิจบัณฑิต	1@N01
บัณฑิต	1@N01
บัณฑิตวิทยาลัย	1@:01
บ้านเลขที่	1@@01
ประกวด	1@801
ประกันภัย	1@501
ประกาศนียบัตร	1@O01
ประกาศนียบัตรวิชาชีพ	1@P01
ประกาศนียบัตรวิชาชีพชั้นสูง	1@Q01
ประชุมวิชาการ	1@>01
ประธาน	1@601
ประวัติย่อ	1@R01
ประวัติย่อส่วนตัว	1@R01
ประวัติส่วนตัวสมัครงาน	1@R01
ปริญญาตรี	1@N01
ปริญญาเอก	1@H01
ปริญญาโท	1@S01
ปวช	1@P01
ปวส	1@Q01
ปัจจุบัน	1@901
ปานกลาง	1@T02
ปี	1@V02
ผลการเรียน	1@<01
ผู้ก่อตั้ง	1@601
ผู้จัดการ	1@601
ผู้ช่วย	1@601
ผู้ตรวจสอบ	1@601
ผู้บริหาร	1@601
ผู้ประสานงาน	1@601
ผู้ฝึกสอน	1@601
ผู้อํานวยการ	1@601
ผู้เชี่ยวชาญ	1@X02
ผ่านการอบรม	1@O01
ฝึกงาน	1@601
ฝ่าย	1@701
พนักงาน	1@601
พนักงานดีเด่น	1@801
พนักงานต้อนรับ	1@601
พนักงานเสิร์ฟ	1@601
พยาบาล	1@601
พอใช้	1@Z01
พิพิธภัณฑ์	1@501
พื้นฐาน	1@[02
พ่อครัว	1@601
ภาคฤดูร้อน	1@]01
ภาควิชา	1@^01
ภาษาหลัก	1@_01
ภาษาแม่	1@_01
ม 6	1@P01
ม.6	1@P01
มหาชน	1@501
มหาบัณฑิต	1@S01
มหาวิทยาลัย	1@:01
มัคคุเทศก์	1@601
มัธยมศึกษา	1@P01
มัธยมศึกษาตอนปลาย	1@P01
มูลนิธิ	1@501
รองชนะเลิศ	1@801
รองผู้จัดการ	1@601
ระดับกลาง	1@T02
ระดับดี	1@`01
ระดับสูง	1@F02
รางวัล	1@801
ราชภัฏ	1@:01
ราชมงคล	1@:01
รีสอร์ต	1@501
รีสอร์ท	1@501
ร้าน	1@501
ร้านขายยา	1@501
ร้านอาหาร	1@501
ฤดูร้อน	1@]01
ฤดูหนาว	1@a01
ฤดูใบไม้ผลิ	1@b01
ฤดูใบไม้ร่วง	1@c01
ล่าม	1@601
วารสาร	1@>01
วิชาเอก	1@^01
วิทยากร	1@601
วิทยานิพนธ์	1@>01
วิทยาลัย	1@:01
วิทยาศาสตรบัณฑิต	1@N01
วิทยาศาสตรมหาบัณฑิต	1@S01
วิทยาเขต	1@:01
วิศวกร	1@601
วิศวกรรมศาสตรบัณฑิต	1@N01
วุฒิบัตร	1@O01
ศาสตราจารย์	1@601
ศิลปศาสตรบัณฑิต	1@N01
ศูนย์	1@501
สตูดิโอ	1@501
สถาบัน	1@d02
สถาปนิก	1@601
สมรส	1@f01
สมรสแล้ว	1@f01
สมาคม	1@501
สหกรณ์	1@501
สาขา	1@^01
สาขาวิชา	1@^01
สิทธิบัตร	1@>01
สื่อสารได้	1@Z01
ส่วนงาน	1@701
สํานักงาน	1@501
สํานักพิมพ์	1@501
หญิง	1@g01
หนังสือ	1@>01
หมู่	1@@01
หมู่บ้าน	1@@01
หย่า	1@f01
หลักสูตร	1@O01
หัวหน้า	1@601
ห้องปฏิบัติการ	1@501
ห้องสมุด	1@501
ห้างหุ้นส่วน	1@501
องค์การ	1@501
อนุบาล	1@:01
อนุปริญญา	1@Q01
ออนไลน์	1@K01
อาคาร	1@@01
อาจารย์	1@601
อาชีวศึกษา	1@:01
อาสาสมัคร	1@601
อําเภอ	1@@01
เกรด	1@<01
เกรดเฉลี่ย	1@<01
เกียรติคุณ	1@801
เกียรตินิยม	1@<01
เกียรตินิยมอันดับ	1@<01
เกียรติบัตร	1@h02
เขต	1@@01
เจ้าของ	1@601
เจ้าของภาษา	1@_01
เจ้าหน้าที่	1@601
เชฟ	1@601
เชี่ยวชาญ	1@F02
เชี่ยวชาญมาก	1@j01
เดือน	1@k01
เทคนิค	1@:01
เทศบาล	1@501
เบื้องต้น	1@[02
เพศชาย	1@B01
เพศหญิง	1@g01
เภสัชกร	1@601
เรซูเม่	1@R01
เริ่มต้น	1@l01
เลขที่	1@@01
เลขานุการ	1@601
เล็กน้อย	1@M01
เหรียญ	1@801
เหรียญทอง	1@801
เอก	1@^01
แขวง	1@@01
แต่งงานแล้ว	1@f01
แผนก	1@m02
แพทย์	1@601
แม่บ้าน	1@601
โครงการ	1@C01
โปรเจกต์	1@C01
โปรแกรมเมอร์	1@601
โรงงาน	1@501
โรงพยาบาล	1@501
โรงเรียน	1@:01
โรงเรียนประถม	1@:01
โรงเรียนมัธยม	1@:01
โรงแรม	1@501
โล่	1@801
โสด	1@f01
ใบขับขี่	1@O01
ใบประกอบวิชาชีพ	1@O01
ใบรับรอง	1@O01
ใบอนุญาต	1@O01
ấp	0@^01
ở	0mF01
ủy ban	0:`01
および	1@o01
から	1A003
か月	1A301
と	1@o01
にて	1A401
に勤務	1A401
まで	1A502
より	1A702
アシスタント	1A901
アナリスト	1A901
アパート	1A:01
アルバイト	1A901
アーキテクト	1A901
インターン	1A901
エキスパート	1A;01
エンジニア	1A901
オペレーター	1A901
オンライン	1A<01
カフェ	0`S01
カメラマン	1A901
カ月	1A301
クリニック	0`S01
グループ	1A=02
コンサルタント	1A901
コンテスト	1A?01
コース	1A@01
コーポ	1A:01
コーポレーション	0`S01
サブリーダー	1A901
サービス	0`S01
シェフ	1A901
システムズ	0`S01
スクラムマスター	1A901
スタジオ	0`S01
スタッフ	1A901
セミナー	1AA01
センター	1AB01
ソリューションズ	0`S01
チェーン	0`S01
チーフ	1A901
チーム	1AB01
テクノロジーズ	0`S01
テレビ	0`S01
テレワーク	1A<01
ディレクター	1A901
デザイナー	1A901
ネイティブ	1AC01
ネイティブレベル	1AC01
ハイツ	1A:01
ハングル検定	0ni01
バイリンガル	1AC01
パート	1A901
ビジネスレベル	1AD01
ビジネス上級	1AD01
フルリモート	1A<01
プランナー	1A901
プログラマ	1A901
プログラマー	1A901
プロジェクト	1AE01
プロジェクトマネージャー	1A901
プロジェクト名	1AE01
プロダクトオーナー	1A901
プロデューサー	1A901
ページ	1AF01
ホテル	0`S01
ホールディングス	0`S01
ポスター発表	1AG01
マネジャー	1A901
マネージャー	1A901
マンション	1A:01
ユニット	1AB01
ライター	1A901
リモート	1A<01
リーダー	1A901
レジュメ	1AH01
レストラン	0`S01
ヵ月	1A301
ヶ月	1A301
一本	1AI01
一等奖	1AJ01
一級	00Q01
一级乙等	1AK01
一级建造师	1AL01
一级甲等	1AK01
一般	1AM02
一般社団法人	0`S01
一身上の都合により退職	1AO01
丁目	1A:01
三好学生	1AJ01
三專	1AP01
三等奖	1AJ01
三級	00Q01
三级	1AK01
上級	1AQ02
不動産	0`S01
与	1AS01
专业	1AT01
专业八级	1AU01
专业四级	1AK01
专业排名	1AV01
专八	1AK01
专利	1AW01
专升本	1AI01
专员	1AX01
专四	1AK01
专家	1AY01
专家级	1AY01
专硕	1AZ01
专科	1A[01
专科学校	1A\01
专著	1AW01
丙級	1A]01
业务员	1AX01
个人履历	1A^01
个人简历	1A^01
个月	1A_01
中	1A`01
中上	1Aa01
中上級	1Ab01
中专	1Ac02
中台	1Ae01
中国語検定	0ni01
中学	1A\01
中学校	1Af01
中學	1Ag01
中心	1Ah02
中技	1Aj01
中文履歷	1Ak01
中文简历	1A^01
中等	1Al02
中級	1An04
中级	1B202
中级会计	1AL01
中级职称	1AL01
中退	1B401
中途退学	1B401
中高級	1Aa01
中高级	1B501
为止	1B601
主任	1B703
主任技術者	00Q01
主修	1B:02
主席	1AX01
主幹	1A901
主播	1AX01
主査	1A901
主管	1B<02
主編	1B>01
主编	1AX01
乙級	1A]01
乡	1B?01
书记	1AX01
书院	1A\01
了解	1B@02
予定	1BB01
事业单位	1BC01
事业群	1Ae01
事业部	1Ae01
事务所	1BC01
事務	1A901
事務員	1A901
事務所	1BD02
事業本部	1AB01
事業部	1BF02
二專	1AP01
二技	1BH01
二本	1AI01
二等奖	1AJ01
二級	00Q01
二级乙等	1AK01
二级建造师	1AL01
二级甲等	1AK01
互动	1BC01
互联网	1BC01
五專	1AP01
亚军	1AJ01
亞軍	1BI01
交付	1BJ01
交易员	1AX01
产品助理	1AX01
产品经理	1AX01
产品部	1Ae01
人事	1BK02
人力資源部	1BM01
人力资源管理师	1AL01
人力资源部	1Ae01
今	1BN03
介護福祉士	1A901
从	1BQ01
从业资格	1AL01
从业资格证	1AL01
代表	1BK02
代表取締役	1A901
以上	1BR01
以來	1BS01
以来	1BT01
以降	1BU01
任职于	1BV01
任職於	1BW01
企劃	1B>01
企業	1BX01
企画	1A901
优秀	1BY02
优秀共青团员	1AJ01
优秀员工	1AJ01
优秀团员	1AJ01
优秀奖	1AJ01
优秀学生	1AJ01
优秀学生干部	1AJ01
优秀干部	1AJ01
优秀教师	1AJ01
优秀毕业生	1AJ01
会使用	1B[01
会社	0`S01
会計士	1A901
会计	1AX01
会议论文	1AW01
会长	1AX01
传媒	1BC01
作家	1AX01
作業主任者	00Q01
作者	1AX01
佳作	1B\02
供职于	1BV01
係	1AB01
係長	1A901
保安	1AX01
保洁	1AX01
保育園	1Af01
保育士	1A901
保险	1BC01
保険	0`S01
保險	1BX01
信息技术	1BC01
修了	1B^03
修了見込み	1Ba02
修了証	00Q01
修士	1Bc01
修士号	1Bc01
修士課程	1Bc01
個人履歷	1Ak01
個人簡歷	1Ak01
個月	1Bd01
傳媒	1BX01
優勝	1A?01
優秀	1Be01
優秀賞	1A?01
優等	1BI01
先进个人	1AJ01
先进工作者	1AJ01
免許	00Q01
免許状	00Q01
党校	1A\01
入団	1Bf01
入围	1AJ01
入圍	1BI01
入学	1Bg02
入學	1Bi01
入局	1Bf01
入庁	1Bf01
入所	1Bf01
入社	1Bg02
入职	1Bj01
入職	1Bk02
入行	1Bf01
入賞	1A?01
入選	1A?01
入門	1Bm04
入门	1C102
全日制本科	1AI01
全栈	1AX01
全民英檢	1C301
公司	1Ah02
六级	1AK01
共著	1AG01
兼职	1AX01
冠军	1AJ01
冠軍	1BI01
冬	1C403
冬天	1C702
冬季	1C403
准教授	1A901
出版	1C905
出版公司	1BX01
出版社	1Ah02
出纳	1AX01
分享	1AW01
分公司	1Ah02
分析师	1AX01
分析師	1B>01
分校	1C>02
分院	1Ae01
创业公司	1BC01
创始人	1AX01
初中	1Ac02
初心者	1C@01
初級	1CA04
初級レベル	1CE01
初级	1CF02
初级会计	1AL01
到	1CH02
到现在	1CJ01
到現在	1CK01
到目前	1CJ01
到職	1Bi01
制作人	1AX01
制药	1BC01
前台	1AX01
前端	1B<02
剪辑师	1AX01
副學士	1AP01
副店長	1A901
副总	1AX01
副教授	1AX01
副理	1B>01
創業	1Bf01
創辦人	1B>01
助手	1B<02
助教	1B703
助理	1B<02
区	1CL02
区役所	0`S01
医师	1AX01
医師	1A901
医生	1AX01
医疗	1BC01
医療法人	0`S01
医科大学	1A\01
医院	1BC01
區	1CN01
十佳	1AJ01
半導體	1BX01
协会	1BC01
卒業	1CO02
卒業予定	1BB01
卒業見込み	1Ba02
協会	0`S01
協會	1BX01
協理	1B>01
单元	1B?01
单身	1CQ01
単位取得退学	1B401
博士	1CR03
博士前期課程	1Bc01
博士号	1CU01
博士后	1CV01
博士後期課程	1CU01
博士班	1CW01
博士研究生	1CV01
博士課程	1CU01
印刷	0`S01
厂	1BC01
厨师	1AX01
县	1B?01
及	1CX02
及び	1@o01
双学士	1AI01
双硕士	1AZ01
双语	1CZ01
发布	1AW01
发明专利	1AW01
发表	1AW01
取得	1C[04
取得済み	1BJ01
取締役	1A901
受講	1BJ01
受講修了	1BJ01
受賞	1A?01
受験	1BJ01
口頭発表	1AG01
可作为工作语言	1AU01
可日常交流	1C_01
号	1C`03
号室	1A:01
司書	1A901
司机	1AX01
司法考试	1AL01
合伙人	1AX01
合同会社	0`S01
合夥人	1B>01
合格	1Cc02
合格証取得	1BJ01
合格證	1A]01
合格证	1AL01
合資会社	0`S01
后端	1AX01
周	1Ce01
和	1CX02
咖啡	1BC01
咨询	1BC01
咨询师	1AX01
商事	0`S01
商务流利	1AU01
商務流利	1Be01
商学院	1A\01
商店	0`S01
商行	1BX01
單身	1Cf01
営業	1A901
営業部	1AB01
四技	1BH01
四级	1AK01
团队	1Ae01
园长	1AX01
国家二级	1AL01
国際会議	1AG01
國中	1Ag01
國際	1BX01
團隊	1BM01
在学中	1Cg01
在學	1CK01
在宅	1A<01
在籍中	1Cg01
在线	1Ch01
在职	1CJ01
在职研究生	1AZ01
在職	1CK01
在職中	1Ci02
在读	1CJ01
地产	1BC01
均分	1AV01
執照	1A]01
執筆	1AG01
執行役員	1A901
執行長	1B>01
培訓	1Ck01
培訓班	1Ck01
培训	1Cl01
培训师	1AX01
培训机构	1BC01
培训班	1Cl01
基本	1Cm04
基本情報技術者	00Q01
基础	1CF02
基础平台部	1Ae01
基礎	1CA04
基礎レベル	1CE01
基金	1BC01
基金會	1BX01
堪能	1D101
報社	1BX01
处	1Ae01
夏	1D203
夏天	1D502
夏季	1D203
夏期	1D701
外企	1BC01
多益	1C301
夜大	1A\01
大专	1A[01
大卒	1D801
大厦	1B?01
大学	1D902
大学专科	1A[01
大学本科	1AI01
大学校	1Af01
大学英语六级	1AK01
大学英语四级	1AK01
大学院	1Af01
大学院修士	1Bc01
大學	1Ag01
大學部	1BH01
大工	1A901
大賞	1A?01
大賽	1BI01
大赛	1AJ01
大道	1D;02
天	1D=02
契約社員	1A901
奖	1AJ01
奖学金	1AJ01
奖项	1AJ01
奨励賞	1A?01
奨学金	1A?01
女	1D?03
女中	1Ag01
女子大学	1Af01
女性	1D?03
委员	1AX01
委员会	1BC01
委員會	1BX01
季军	1AJ01
季軍	1BI01
学习中	1DB01
学会	1AG01
学会誌	1AG01
学分	1AV01
学刊	1AW01
学園	1Af01
学士	1DC02
学士号	1D801
学士学位	1AI01
学士課程	1D801
学徒	1AX01
学报	1AW01
学校	1D902
学校法人	0`S01
学硕	1AZ01
学科	1DE02
学習中	1DG01
学芸員	1A901
学部	1DE02
学部卒	1D801
学院	1D902
學分	1DH01
學報	1DI01
學士	1BH01
學士學位	1BH01
學校	1Ag01
學系	1DJ02
學院	1Ag01
宅地建物取引士	00Q01
实业	1BC01
实习生	1AX01
实用新型	1AW01
实验室	1Ae01
実務レベル	1DL01
実務経験あり	1DL01
実用英語技能検定	0ni01
审核员	1AX01
审计	1AX01
客户经理	1AX01
客服	1B<02
室	1DM05
室長	1A901
寄稿	1AG01
寒假	1C702
實業	1BX01
實習生	1B>01
實驗室	1BM01
导游	1AX01
导演	1AX01
导购	1AX01
専修	1A@01
専修学校	1Af01
専攻	1A@01
専門士	1DR01
専門学校	1Af01
専門家レベル	1A;01
專利	1DI01
專員	1B>01
專家	1DS01
專書	1DI01
專案	1DT01
專案名稱	1DT01
專案經理	1B>01
專業	1DU01
專欄	1DI01
專科	1AP01
專科學校	1Ag01
專題	1DT01
導遊	1B>01
小区	1B?01
小学	1A\01
小学校	1Af01
小學	1Ag01
小組	1BM01
小组	1Ae01
就任	1Bf01
就業中	1Cg01
就职于	1BV01
就職	1Bf01
就職於	1BW01
就讀中	1CK01
局	1DV03
居家办公	1Ch01
履历	1A^01
履历表	1A^01
履歴書	1AH01
履歷	1Ak01
履歷書	1Ak01
履歷表	1Ak01
工作室	1Ah02
工作语言	1AU01
工厂	1BC01
工商管理硕士	1AZ01
工場	0`S01
工学部	1A@01
工廠	1BX01
工房	0`S01
工業	0`S01
工程专业	1AT01
工程局	1BC01
工程师	1AX01
工程師	1B>01
工讀生	1B>01
已婚	1DY02
已婚已育	1CQ01
已婚未育	1CQ01
巷	1D;02
市	1D[03
市场部	1Ae01
市役所	0`S01
师范	1A\01
席次	1D^01
干事	1AX01
干部	1AX01
平台	1BC01
平均分	1AV01
平均成績	1DH01
平均成绩	1AV01
平均绩点	1AV01
年	1D_03
年間	1Db01
幹事	1B>01
幹部	1B>01
幼儿园	1A\01
幼兒園	1Ag01
幼稚園	1Af01
庁	0`S01
広報	1A901
应届	1Dc01
应届毕业	1Dc01
店	0`S01
店员	1AX01
店員	1B>01
店長	1Dd02
店长	1AX01
府	1A:01
廃業	1AO01
廚師	1B>01
建筑	1BC01
建筑师	1AX01
建築士	1A901
建設	0`S01
开发	1AX01
开始	1BT01
弁護士	1A901
弄	1D;02
弟子	1A901
当前	1CJ01
役所	0`S01
律师	1AX01
律師	1B>01
後端	1B>01
得意	1Df01
得獎	1BI01
從	1Dg01
志工	1B>01
志愿者	1AX01
応用情報技術者	00Q01
快递员	1AX01
总工	1AX01
总监	1AX01
总经理	1AX01
总裁	1AX01
情報処理技術者	00Q01
應屆	1Dh01
應屆畢業	1Dh01
成績	1Di02
成绩	1AV01
我的简历	1A^01
所長	1A901
托业	1AK01
托福	1Dk02
执业医师	1AL01
执业护士	1AL01
执业资格	1AL01
执照	1AL01
技师	1AX01
技師	1Dd02
技术员	1AX01
技术支持	1AX01
技术部	1Ae01
技校	1Ac02
技能士	00Q01
技能講習	00Q01
技術員	1B>01
技術士	1A]01
技術學院	1Ag01
技術者	1A901
技術者試験	00Q01
技術部	1BF02
技術長	1B>01
投资	1BC01
投资经理	1AX01
护士	1AX01
护师	1AX01
报社	1BC01
担当	1A901
拟	1Dc01
指導員	1A901
掌握	1Dm02
排名	1Do02
採購	1B>01
控股	1BC01
掲載	1AG01
提名	1AJ01
提名奖	1AJ01
摄影师	1AX01
擅長	1E101
擅长	1E201
操作员	1AX01
攝影師	1B>01
支店	0`S01
支社	0`S01
支配人	1A901
收银员	1AX01
放送	0`S01
政府	1Ah02
教員	1A901
教师	1AX01
教师资格证	1AL01
教師	1B>01
教授	1B703
教材	1AW01
教研室	1Ae01
教练	1AX01
教育科技	1BC01
教諭	1A901
敬具	1BR01
敬礼	1E301
敬禮	1E401
数据分析	1AX01
整備士	1A901
數位	1BX01
文化	1BC01
文员	1AX01
文員	1B>01
文章	1E502
料理長	1A901
新聞社	0`S01
方向	1AT01
施工员	1AX01
旅館	0`S01
既婚	1E701
日	1E803
日常交流	1C_01
日常会話	1E;01
日常会話レベル	1E;01
日常会话	1C_01
日常會話	1A`01
日常溝通	1A`01
日本語能力試験	0ni01
日本語能力試驗	1C301
日檢	1C301
日语一级	1AK01
日语能力考试	1AK01
日間	1E<01
星期	1E=02
春	1E?03
春天	1EB02
春季	1E?03
普考	1A]01
普通	1A`01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1AK01
普通话证书	1AL01
暑假	1D502
暑期	1D502
書卷獎	1BI01
最優秀	1A?01
最優秀賞	1A?01
會計	1B>01
會長	1B>01
月	1ED02
有	1EF01
有限会社	0`S01
有限公司	1Ah02
有限责任公司	1BC01
服务员	1AX01
期刊	1E502
木工	1A901
未婚	1EG03
本社	0`S01
本科	1EJ02
本部	1AB01
机构	1BC01
杂志	1AW01
村	1D[03
架构师	1AX01
架構師	1B>01
栄養士	1A901
标兵	1AJ01
栋	1B?01
校区	1A\01
校长	1AX01
株	1EL02
株式会社	0`S01
核心期刊	1AW01
案件	1AE01
案件名	1AE01
案例	1EN01
检验员	1AX01
検定	00Q01
業務	1B>01
業務経歴書	1AH01
業務部	1BM01
楼	1B?01
榮譽	1BI01
樓	1CN01
檢定	1A]01
止	1EO02
正社員	1A901
此致	1EQ02
此致敬礼	1E301
此致敬禮	1E401
段	1CN01
母国語	1AC01
母語	1ES02
母语	1CZ01
母语水平	1CZ01
比賽	1BI01
比赛	1AJ01
毕业	1EU01
求职简历	1A^01
汽车	1BC01
法人	0`S01
法律职业资格	1AL01
注会	1AL01
注册会计师	1AL01
派遣社員	1A901
流利	1EV02
流利沟通	1AU01
流暢	1EX02
流畅	1AU01
测试	1AX01
深入掌握	1AY01
満期退学	1B401
準優勝	1A?01
準学士	1DR01
演講	1DI01
演讲	1AW01
漢検	0ni01
為止	1EZ01
焊工	1AX01
熟悉	1E[03
熟悉日常交流	1C_01
熟知	1E^01
熟練	1E_03
熟練使用	1E101
熟练	1BY02
熟练使用	1E201
熟练掌握	1E201
熟练运用	1E201
版主	1AX01
物业	1BC01
物流	1Ah02
物産	0`S01
特優	1BI01
特待生	1A?01
特等奖	1AJ01
特許	1AG01
独身	1E701
獎	1BI01
獎學金	1BI01
獲得	1Eb01
獲獎	1Ec02
现今	1CJ01
现在	1CJ01
班主任	1AX01
班排名	1DH01
班長	1A901
班长	1AX01
現在	1Ci02
現在に至る	1Cg01
現職	1Cg01
理事	1B>01
理工	1A\01
生物	1BC01
產品經理	1B>01
產品部	1BM01
电力	1BC01
电商	1BC01
电大	1A\01
电工	1AX01
电视台	1BC01
男	1Ee03
男性	1Ee03
町	1A:01
畢業	1Eh01
略懂	1Ei02
番	1A:01
番地	1A:01
病院	0`S01
発表	1AG01
登壇	1AG01
發表	1DI01
监理	1AX01
監督	1A901
目前	1Ek02
直到现在	1CJ01
直博	1CV01
省	1Em03
看護師	1A901
県	1A:01
県庁	0`S01
着任	1Bf01
督導	1B>01
瞭解	1F001
短大	1Af01
短期大学	1Af01
短期大学士	1DR01
研修	1AA01
研修班	1Cl01
研发	1AX01
研发部	1Ae01
研發部	1BM01
研究助理	1B>01
研究员	1AX01
研究員	1Dd02
研究室	1AB01
研究所	1F104
研究生	1F502
研究生院	1A\01
研究科	1DE02
研究院	1Ah02
研習	1Ck01
研習營	1Ck01
研討會	1DI01
硕士	1AZ01
硕士学位	1AZ01
硕士研究生	1AZ01
碩士	1F701
碩士班	1F701
社	1EF01
社会福祉法人	0`S01
社員	1A901
社長	1Dd02
社长	1AX01
离异	1CQ01
离职	1EU01
秋	1F803
秋天	1F;02
秋季	1F803
科	1F=04
科员	1AX01
科学与技术	1AT01
科学家	1AX01
科學家	1B>01
科室	1Ae01
科技	1Ah02
科技大學	1Ag01
科研助理	1AX01
科系	1DU01
科長	1B>01
秘书	1AX01
秘书长	1AX01
秘書	1Dd02
称号	1AJ01
移动	1BC01
程序员	1AX01
程式設計師	1B>01
稍懂	1FA01
税理士	1A901
站点负责人	1AX01
站长	1AX01
竞赛	1AJ01
競賽	1BI01
第	1FB01
第一作者	1AW01
第一名	1FC02
第一語言	1FE01
第一语言	1CZ01
第三名	1FC02
第二作者	1AW01
第二名	1FC02
策划	1AX01
简单交流	1FF01
简单会话	1FF01
简历	1A^01
箇月	1A301
算法	1AX01
管培生	1AX01
管理员	1AX01
管理者	00Q01
簡歷	1Ak01
簿記	00Q01
精熟	1Be01
精算师	1AX01
精通	1FG05
系	1B:02
系排名	1DH01
系统架构设计师	1AL01
紀要	1AG01
約聘	1B>01
組	1FL02
組合	0`S01
組長	1B>01
経歴書	1AH01
経理	1A901
結業	1Eh01
經理	1B>01
継続中	1Cg01
総務	1A901
線上	1FN01
編入	1Bf01
編入学	1Bf01
編輯	1B>01
編集者	1A901
縣	1CN01
總監	1B>01
總經理	1B>01
總編輯	1B>01
线上	1Ch01
组	1Ae01
组长	1AX01
经理	1AX01
经纪人	1AX01
结业	1EU01
统招本科	1AI01
绩点	1AV01
维修工	1AX01
综合排名	1AV01
编辑	1AX01
网络	1BC01
美容师	1AX01
美容師	1A901
美工	1AX01
翻訳者	1A901
翻譯	1B>01
翻译	1AX01
老师	1AX01
老師	1B>01
考取	1FO02
职业技术学院	1A\01
职业资格	1AL01
职校	1A\01
职高	1Ac02
職人	1A901
職務経歴書	1AH01
職業訓練校	1Af01
職長	1A901
肄业	1FQ01
肄業	1FR01
股份有限公司	1Ah02
能够使用	1E^01
能源	1BC01
自	1FS04
自治区	1B?01
自考本科	1AI01
至	1CH02
至今	1BN03
至现在	1CJ01
至現在	1Cg01
至目前	1Ek02
與	1FW01
良好	1FX05
花园	1B?01
英検	0ni01
英檢	1C301
英语六级	1AK01
英语四级	1AK01
荣获	1AJ01
荣誉称号	1AJ01
药师	1AX01
药房	1BC01
获取	1F]01
获奖	1F^02
获得	1F]01
著作	1E502
著書	1AG01
董事長	1B>01
董事长	1AX01
薬剤師	1A901
薬局	0`S01
藥局	1BX01
藥師	1B>01
處	1BM01
處長	1B>01
號	1F`02
行政	1AX01
街	1D;02
街道	1B?01
表彰	1A?01
表彰状	1A?01
製作所	0`S01
製薬	0`S01
襄理	1B>01
見習い	1A901
見込	1BB01
見込み	1BB01
见习	1AX01
规划师	1AX01
計畫案	1DT01
計算	0`S01
訓練校	1Af01
訓練營	1Ck01
記事	1AG01
記者	1Dd02
設立	1Bf01
設計師	1B>01
診所	1BX01
診療所	0`S01
証券	0`S01
評定平均	1D^01
認定	00Q01
認定証	00Q01
認證	1A]01
課	1BF02
課長	1Dd02
調理師	1A901
論文	1Fb02
論文誌	1AG01
諮商師	1B>01
講師	1Dd02
講座	1Fd03
講演	1AG01
講習	1AA01
講習会	1AA01
證	1A]01
證券	1BX01
證書	1A]01
證照	1A]01
警備員	1A901
譯著	1DI01
護士	1B>01
護理師	1B>01
计算机一级	1AL01
计算机二级	1AL01
认证	1AL01
训练营	1Cl01
记者	1AX01
讲义	1AW01
讲师	1AX01
讲座	1Cl01
讲解员	1AX01
论文	1AW01
设计师	1AX01
设计院	1BC01
证	1AL01
证书	1AL01
证券	1BC01
评审	1AX01
诊所	1BC01
译著	1AW01
课题	1EN01
負責人	1B>01
財	1EF01
財務部	1BM01
財団法人	0`S01
販売	1A901
販売員	1A901
貿易	1BX01
資格	1Fg02
資訊	1BX01
賞	1A?01
负责人	1AX01
财务	1AX01
财务部	1Ae01
质检员	1AX01
贸易	1BC01
资本	1BC01
资格证	1AL01
资格证书	1AL01
起	1Fi04
超市	1Ah02
路	1D;02
軟體	1BX01
転入学	1Bf01
転出	1AO01
転職	1Bf01
輔修	1DU01
车间	1Ae01
软件	1BC01
软件著作权	1AW01
软考	1AL01
较好	1B501
辅修	1AT01
辅导员	1AX01
迄今	1Ek02
运维	1AX01
运营	1AX01
进修班	1Cl01
远程	1Ch01
退任	1AO01
退団	1AO01
退学	1Fm02
退學	1FR01
退所	1AO01
退社	1AO01
退職	1AO01
通信	1BC01
通訳	1A901
通讯作者	1AW01
通过	1F]01
通過	1Eb01
造价员	1AX01
連載	1AG01
週	1Fo01
週間	1G001
運転手	1A901
運輸	0`S01
道	1A:01
遠端	1FN01
遠距	1FN01
郡	1A:01
部	1G103
部長	1Dd02
部长	1AX01
部門	1BF02
部门	1Ae01
都	1A:01
鄉	1CN01
配達員	1A901
酒店	1BC01
醫師	1B>01
醫院	1BX01
采购	1AX01
里	1CN01
金メダル	1A?01
金奖	1AJ01
金牌	1FC02
金獎	1BI01
金融	1BX01
金賞	1A?01
鉄道	0`S01
銀牌	1BI01
銀獎	1BI01
銀行	1BD02
銀賞	1A?01
銅牌	1BI01
銅獎	1BI01
銅賞	1A?01
鎮	1CN01
铜奖	1AJ01
铜牌	1AJ01
银奖	1AJ01
银牌	1AJ01
银行	1BC01
销售	1AX01
销售部	1Ae01
镇	1B?01
門市	1BX01
閉業	1AO01
開始	1BS01
開業	1Bf01
開発者	1A901
開発部	1AB01
開發	1B>01
门店	1BC01
队长	1AX01
附中	1C>02
院长	1AX01
陪伴志工	1B>01
隊長	1B>01
雅思	1Dk02
集团	1BC01
集團	1BX01
雑誌	1AG01
雙語	1FE01
雜誌	1DI01
離婚	1Cf01
離職	1G402
零售	1BC01
電子	1BX01
電機	0`S01
電視台	1BX01
非常熟练	1AY01
頁	1G601
項目	1DT01
預期	1Dh01
預計	1Dh01
顧問	1G703
页	1FB01
项目	1EN01
项目名称	1EN01
项目经历	1EN01
项目经理	1AX01
项目部	1Ae01
顾问	1AX01
预期	1Dc01
预计	1Dc01
预计毕业	1Dc01
领班	1AX01
飯店	1BX01
養成所	1Af01
餐厅	1BC01
餐廳	1BX01
館員	1B>01
馆员	1AX01
首席	1AX01
首獎	1BI01
駕照	1A]01
驾照	1AL01
驾驶证	1AL01
高中	1G:04
高中毕业	1Aj01
高中畢業	1G>01
高卒	1G?01
高商	1Ag01
高専	1Af01
高工	1Ag01
高度専門士	1DR01
高校	1Af01
高校卒業	1G?01
高等专科	1A[01
高等学校	1Af01
高等専門学校	1Af01
高等技術専門校	1Af01
高級	1G@02
高級中學	1Ag01
高級文憑	1AP01
高级	1BY02
高级职称	1AL01
高考及格	1A]01
高职	1A[01
高職	1GB02
가을	1GD01
가을학기	1GD01
간호사	1GE01
감정평가사	1GE01
강사	1GE01
강연	1GF01
강좌	1GG01
개발부	1GH01
개발자	1GE01
개발팀	1GH01
개월	1GI01
건설	1GJ01
건축사	1GE01
검정고시	1GK01
게재	1GF01
겨울	1GL01
겨울학기	1GL01
경력기술서	1GM01
경진대회	00S01
계열	1GN01
고급	1GO02
고등학교	1GQ01
고등학교졸업	1GK01
고졸	1GK01
공고	1GQ01
공단	1GJ01
공로상	00S01
공모전	00S01
공사	1GJ01
공인	00R01
공장	1GJ01
공저	1GF01
과	1GR02
과장	1GE01
과제	1GT01
관리부	1GH01
관리사	1GU02
관리자	1GE01
광역시	1GW01
교사	1GE01
교수	1GE01
교육과정	1GG01
교육원	1GQ01
구	1GW01
구청	1GJ01
군	1GW01
그룹	1GX02
그룹장	1GE01
금메달	00S01
금상	00S01
기고	1GF01
기능사	00R01
기사	1GZ02
기술부	1GH01
기술자	1GE01
기업	1GJ01
기자	1GE01
기초	1G\02
기초회화	1G^01
기혼	1G_01
기획부	1GH01
기획자	1GE01
길	1GW01
까지	1G`02
끝	1Gb01
남	1Gc01
남성	1Gc01
남자	1Gc01
네이티브	1Gd01
년	1Ge01
년간	1Ge01
노무사	1GE01
논문	1GF01
능숙	1Gf01
능숙함	1Gg01
능통	1Gh01
단장	1GE01
담당	1GE01
담당자	1GE01
대리	1GE01
대상	00S01
대표	1GE01
대표이사	1GE01
대학	1GQ01
대학교	1GQ01
대학원	1GQ01
도	1GW01
동	1GW01
동상	00S01
등재	1GF01
디렉터	1GE01
디자이너	1GE01
디자인부	1GH01
랩스	1GJ01
레주메	1GM01
로	1GW01
리	1GW01
리더	1GE01
마케터	1GE01
마케팅부	1GH01
마케팅팀	1GH01
마트	1GJ01
매니저	1GE01
면	1GW01
면허	00R01
면허증	00R01
모국어	1Gd01
물리치료사	1GE01
물산	1GJ01
미용사	1GE01
미혼	1G_01
및	1Gi01
바리스타	1GE01
박사	1Gj01
박사과정	1Gj01
박사수료	1Gj01
박사학위	1Gj01
발표	1GF01
방송국	1GJ01
배관공	1GE01
백화점	1GJ01
번길	1GW01
번역가	1GE01
번지	1GW01
법무사	1GE01
법인	1GJ01
변리사	1GE01
변호사	1GE01
병원	1GJ01
보통	1Gk02
보험	1GJ01
복수전공	1GN01
본부	1GH01
본부장	1GE01
본사	1GJ01
봄	1Gm01
봄학기	1Gm01
봉사자	1GE01
부문	1GH01
부서	1GH01
부장	1GE01
부전공	1GN01
부터	1Gn02
부트캠프	1GQ01
부회장	1GE01
분석가	1GE01
비서	1GE01
비즈니스	1H001
비즈니스수준	1H001
비즈니스회화	1H001
사	1H101
사무소	1GJ01
사서	1GE01
사업부	1GH01
사원	1GE01
사진작가	1GE01
사회복지사	1GE01
산업	1GJ01
산업기사	00R01
상	1H202
상고	1GQ01
상급	1GO02
상담사	1GE01
생산부	1GH01
서점	1GJ01
석사	1H401
석사과정	1H401
석사수료	1H401
석사학위	1H401
석차	1H501
선임	1GE01
설계사	1GE01
성적	1H501
세무사	1GE01
세미나	1GG01
센터	1GX02
셰프	1GE01
소장	1GE01
소프트	1GJ01
솔루션	1GJ01
수료	1H602
수료예정	1H801
수료증	00R01
수상	00S01
수석	1GE01
수의사	1GE01
스쿨	1GQ01
스타트업	1GJ01
스태프	1GE01
스튜디오	1GJ01
스페셜리스트	1GE01
승무원	1GE01
시	1GW01
시스템	1GJ01
시청	1GJ01
식당	1GJ01
신hsk	1H901
신문사	1GJ01
실	1GH01
실장	1GE01
아르바이트	1GE01
아이엘츠	1H901
아카데미	1GQ01
아키텍트	1GE01
아파트	1GW01
알바	1GE01
애널리스트	1GE01
약국	1GJ01
약사	1GE01
양성과정	1GG01
에디터	1GE01
에서	1H:01
에이전시	1GJ01
엔지니어	1GE01
엔터테인먼트	1GJ01
여	1H;01
여고	1GQ01
여대	1GQ01
여름	1H<01
여름학기	1H<01
여성	1H;01
여자	1H;01
연구소	1GJ01
연구실	1GH01
연구원	1H=02
연수	1GG01
연수원	1GQ01
영양사	1GE01
영업	1GE01
영업부	1GH01
예상	1H801
예정	1H801
오픽	1H901
온라인	1H?01
와	1Gi01
외고	1GQ01
요리사	1GE01
용접공	1GE01
우수	1H@02
우수상	00S01
우승	00S01
운영자	1GE01
운영진	1GE01
운전면허	00R01
운전원	1GE01
원격	1H?01
원어민	1Gd01
월	1GI01
유	1H101
유창	1H001
유치원	1GQ01
유한회사	1GJ01
은상	00S01
은행	1GJ01
읍	1GW01
의사	1GE01
의원	1GJ01
이래	1HB01
이력서	1GM01
이사	1GE01
이상	1Gb01
이중언어	1Gd01
이혼	1G_01
이후	1HC02
인사부	1GH01
인증	00R01
인턴	1GE01
일	1HE01
일상회화	1HF01
일상회화가능	1HF01
입문	1HG02
입사	1HI01
입상	00S01
입선	00S01
입학	1HI01
자격증	00R01
자기소개서	1GM01
자퇴	1HJ01
작가	1GE01
작업치료사	1GE01
장려상	00S01
장학금	00S01
재	1H101
재단	1GJ01
재무부	1GH01
재직	1HK01
재직중	1HK01
재택	1H?01
재택근무	1H?01
재학	1HK01
재학중	1HK01
저널	1GF01
저서	1GF01
전공	1GN01
전문가	1Gf01
전문대	1GQ01
전문대학	1GQ01
전문학사	1HL01
전자	1GJ01
점장	1GE01
정보처리기사	00R01
정비사	1GE01
제이엘피티	1H901
조교	1GE01
조리사	1GE01
조수	1GE01
조종사	1GE01
졸업	1H602
졸업예정	1HM02
주	1HO03
주식회사	1GJ01
주임	1GE01
준우승	00S01
중	1Gk02
중급	1Gk02
중상	1HR01
중상급	1HR01
중퇴	1HJ01
중학교	1GQ01
증권	1GJ01
지금	1HK01
지도사	00R01
지원부	1GH01
지점	1GJ01
직업전문학교	1GQ01
직원	1GE01
진행중	1HK01
쪽	1HS01
차장	1GE01
책임	1GE01
책임자	1GE01
초급	1G\02
초급회화	1G^01
초등학교	1GQ01
총괄	1GE01
총무	1GE01
총무부	1GH01
최상	1Gf01
최우수상	00S01
출원	1GF01
출판	1GF01
출판사	1GJ01
취득	1HT02
취득일	1HV01
층	1GW01
치료사	1GE01
카페	1GJ01
캠퍼스	1GQ01
컨설턴트	1GE01
컴퍼니	1GJ01
컴퓨터활용능력	00R01
코디네이터	1GE01
코치	1GE01
테크	1GJ01
텝스	1H901
토스	1H901
토익	1H901
토익스피킹	1H901
토플	1H901
통역사	1GE01
통역원	1GE01
퇴사	1HW01
퇴직	1HW01
투고	1GF01
트레이너	1GE01
특별상	00S01
특별시	1GW01
특허	1GF01
팀	1GH01
팀장	1GE01
파트	1GH01
파트장	1GE01
페이지	1HS01
편입	1HI01
편집자	1GE01
평균학점	1H501
평점	1H501
표창	00S01
표창장	00S01
품질부	1GH01
프로그래머	1GE01
프로듀서	1GE01
프로젝트	1GT01
프로젝트명	1GT01
하	1G\02
학과	1HX02
학교	1GQ01
학부	1HX02
학사	1HZ01
학사과정	1HZ01
학사졸업	1HZ01
학사학위	1HZ01
학술대회	1GF01
학술지	1GF01
학원	1GQ01
학점	1H501
학회	1GF01
학회지	1GF01
한국사능력검정	00R01
합격	1HT02
현재	1HK01
현재까지	1HK01
현재재직중	1HK01
협회	1GJ01
호	1GW01
호텔	1GJ01
홀딩스	1GJ01
홍보부	1GH01
회계사	1GE01
회사	1GJ01
회장	1GE01
회화가능	1HF01
획득	1HV01
훈련과정	1GG01
"#, r#"0000`XJ^4RjI000000000000000000000000000000000000000000000000000000000000HLWR0000000000000000dDRe<aDi0000000000000fR^e7\c00000000
0:jY0000000000000000hH9000000000000000000000000000000000000000000000000000000000000000000000000000000000@DIB0000\FH6<QXJTFAG<nF@
0000000000000000@;6g000000000000000000000000d4BU0000000000000000l2MGY8W0000000000000HSJ500000000l;Sl0000HDgM0000Don4000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q6@f00000000000000000000000000000000
00000000<NMf00000000931]000000000000L;`h000000000000000000000000000000000000000000000000000000000000000000000000TUM9000000000000
0000000000000000000000000000lBS200000000000000000O=m00000000PG>Q=7Db00000000000000000000000000000000TaFM00000000hXin000000000000
0000hUQ`000000000000HPd\0000llNN00000000Y5i40000000000000000000000000000000000000\1gP]_X0000000000000000000000000000\X@P0000h2e2
000000000000000000000000000000000000l0cc0000000000000000000000000000e4_a@]l:000000000000000000000000000000000000000000000000`2WW
000000000000000000000VCK00000000000000000000000000000000000000000000@0kiPZ@XE8810000000000000000000000000000\S51000000004ZVo0000
0000dR4Y0gb<X5Ej\a@5000000008Z[j00004l8`di[W8;ao0000000000000000000000000000TQEh<RmWA84cPMnY0000000000000000Tnocd8Po000000000000
88M;000000004:Y?00000000LWC:0000000016Qm0000000000000000000000000000d8cni2nP000000000000000000000000000000000000000000000000`e2\
00000000dLfL0000`7Ra0000lRDF0000000000000000000000000000h>nC0000LX4T00000000<Ji]H?G800000000000000000000000000008N2N000000000000
0000TRPaDHQT0000<=4A00000000PM5K000047;C0000000000000000000000000000X@9Q00000000000000000000000000000000m3QC0000000007F400000000
0000dIX]8<nX00000000000000000000`RYn00000000H9mXQ66C0NSShd]9Q0V\000000000000000000000000PhYkLkR?@U1Q000000000000I2\X00004OC:@YEB
0000D`7ldk[m00000000<<l<0000@aHHPAS:0000000000000000TREi00000000`5eSHHe:0000000000000000000000000000hafHHF@P00000000000000000000
000000000000hVcJl6fB0000lAMPTL]\To8JHEcA000000000000000003620000000000000000lAH300000000Lakn000000000000\;^^0000d[2n000000000000
0000XO6``Km_00000000000000000000000000000000000000000000ddF:00000000000000000000LDZQ0000000000000000LIaA4V5400000000000000000000
00000XO800000000LaD8000000000000000000000000l^YR000000000000000000000000\MmYLk?00000@V940000T<eB8VCn@nPl00000000000004=>00000000
DDXS0AR3000000000000000000000000HZP24`ma0000000000000000<0Ii00000000X<nN000000000000000000000000<h\F0000XL74000000000000L\kO0000
H87g000000000000000000000000To2\0000000000000000000000000000000000000000000000000000X6kX0000000000000000000000000000000000000000
0000lP==M4V800000000E5?^000000000000000000000000000000000000PbAm00000000000000000000@HdF0000\R@00000000000000000000000000000@HNc
000000000ZjY00000000000000000000lRIN0000000000000000000000000000lkW2=09k87KX00000000000000004TIA0000000000000000l6Fn\49V00000000
000000000000lchd0000000082IWP@G[00000000U8BC@m8U0000000000000000`Z^T00000000000000000000D1W500000000000000000000000000000000XU04
0000000000000000`:jh0000000000000000000050:`000000000000000000004AOB00000000000000000000<ke8000000000000A3<NI6PV00000000Xg1Q0000
L37A00000000000000000000000000000000000000000000<BHM0000000000000000000000000000000000000000000000000000000000000000e5@B00000000
00000000\M`bh[`b000000000000Q5Of000000000000\X9Z8:ZY00000000L6W<00000000P8PI0000000000000000dM>^00000000000000000000<el_00000000
H=<b0000000000000000PUS2P98400000000d6ij00000000000000000000000000000000]8RY000000000000L[<PhWW]000088IM0Bb@DHcE0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LWE90000000000000000<5WX0000000000000000000000000000T?nQ0000e3iF
00000000000000000000Lahl0000\EGa00000000000000000000000000000000000000008\<5e6^N000000000000000000000000000000000000000000008N]>
i8?LT]a_D>Mo000000000000HggC000000000000]4DU00000000D8gfhI>mDLMnDjdWX@U[hA6f00000000000000000000\RAiPI<_000000000000000000000000
0000000000000000@Zka00000000000000000000000000000000000000000G\X000000000000000000000000P@lbh=B@LHkj00000000T=nY0000000000000000
00000000@[eD0000000000000000000000000000<L5N0000Pk0K0000000000000000000000000000000000000000000000000000DF5m00000000`lnh00000000
PAdY0000XOn90000000000008ZA@0000l=YSY7K]@aKG00000000D[3[00000000000000000000L`9U@[:9`BKE00000000dd1T0000000000000000000000000000
000000000000@<30h8[58hVP000000000000Y64<000000000000000000004V:;0000000000000000<ccV00000000000000000000Xo::000000000000LUbM0000
000054`K`1X;000000000000TGj:00004>YJd7BO00000000000000000000U6HH0000000000000000\\aO0000000000000000<RT\0000000000000000@m6[0000
0000000000000000`P<20000000000000000000000000000lV6o@l6[000000000000000000000000L6ImE4O@0000000000000000<D<I@?Zf0000m6VJ00000000
00000000000000000000000000000000HL>EM3a=0000`K_j000000000000HL1a00000000000000000000000000000AG;`_e?4ZXjI53T00000000000000000000
0000dDKk`nVG000000000000000000000000HQJG0000000000000000Le]a00000000e8IH07Q``IV=T5MR000000004POI000000000000`m2S00000000dX6H0000
00000000000000000000\0V[@KUn00000000H85V0000000000000000DXc=M2kl0000000000008nW[0000000000000000000000000000P50A00000000]4@40000
00000000000000000000\@nJ00000000HFl;00000000000000000000Pg>D000000000000L[Ukhon>0000000000008g>154EF0000400O0000000000000000DSO;
A3GO000000000000<NgF``>h0000<XCn0000hB350000X15k<FQ]00000000000004USl9AJ000000000000000000000000<9HR0000000000000000000000000000
000000000000P:NE0000000000000000db`J00000000000000000000000000004`jR0000hHAj0000000000000000000000000000000000000000000000000000
h5W;0000000000000000000000000000HZ_]XP4`0000000000000000000000000000PO\<000000000000000000000000000000000000P]Tl0000000000000000
00004MfU0000000000000000000000000HNW0000PZSd00000000HI9<00000000000000000000LN`JLCo6000000000000000000000000000000000000L\gT0000
000000000000000000000000000000000000XBk`hldT00000000M8FbU3@S00008E9O000051hf00000000`nOD0000a3AF0000000000008a810000000000000000
00000000000000000000000000000000@UKN4<^gD[\f@HUV0]]4<oWl0000000000000000e42V0000000000000000000000000000000000000000m3m100000000
000000000000TgMS00000000H3J\hPX<00000000@0NW00000000`Wkf000000004MbE00000000000000000000000000000000@GX8L?C3`\lJ0000000000000000
0000000000000000000000000000000000000000000000000000dekNhBhg00000000PKFhh8KP0000000000000000@CoYlO8L0000l`8C00000000TF>V00000000
0000hgT\00004W3F0000dIb<dX=20000X]4c000000000000000000000000000000000000XG0C`3kQ00000000Q4K100000000000000000000DW^e000000008D7D
00000000000000000000000000000000000000000000000000008]Qe000000000000l0PI00008:`Z000000000000000000000000000017J60000000000000000
8CjghHFC0000000000000000000000000000000000000000000000000000000000000000000000000000X2?800000000HPQo0000000000000000000000000000
0000000015X30000000000000000000000000000\GBU000000000000P7Nd000000000000000000000000000000000000HejZ0000D^8IX^PO0000000000000000
@[GGPHLh00004_6K000000000000dJ;L000000000000TSi]0000000000000000000000000000000000000000\3B;000000000000d8j]00000000000000000000
0000h[\S000000008B9V000000004_[_ld:F4dG?h9F?000000004\EOX6QWHlPb00000000000000000000000000000000@D7l8\;d8_kO4J3V]1X\000000000000
`KMM000000000000000000008>WKXT1cD>MN00000000000096d@P11g=57Q0000i4bnm8Qi00000000Y41b000000000k_K0000Q3Fh0000lE2@Q6oN000000000000
00000000000043;9<ImU00000000000000000000hL9c4K<e0000hdi:A5`K00000000000000000000000000000000000000000000000000000000000000000000
0000`9[Z00000000000000008k9_000000000000000000000000lkL>000000000000<cE100000000000000000000TXV[00000000000000000000000000000000
0000000000004D\Y0000000000000000000000000000X=WU<e=l000000000000`UD6000000000000000000000000X<050mGE0000000000000000000000000000
0000La6R000000000000hPE?TFiiX9hn0000l@W<8N>@H0di\=DQ48i]00000000000000000000000000000000000000000000000051IK00000000Y4oH00000000
l==c00000000000000000000000000000000000000000000000056ek8U9l00000000`USM0000lPdk000000000000000000000000<:omd\;E0000000000000000
000000000000DbZ@4hm[0000000000000000000000000000000000000000P=MFLR;O83<e0000PbOA8WPE0000000000000000l3c20000Tjg?00000000H3Nf0000
00000000l0o\000000000000h7ImXX^h000000000000000000000000l^CJ000000000000000000000000000000004eHi0000000000000000<Wog000000000000
<8WUi68`00000000Tbb[0000dF2400000000P^Ke4aP000000000LLDR0000000000004Z@400000000000000000000000000000000XJNA0000PjI`000000000000
0000a8RL000000000000000000000000P6Ce000000000000000000004SQ`0000000000000K[I000000000000DR^[000000000000000000000000000000004[n6
00000000`O@e000000000000000000000[;g0000000000000000000000000000D@<bTO<k00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m74c0000000000008JkA00000000000000008B9g00000000000000000000h9F00000lVlG
00000000000000000000@3fE`:mVI1GP00000000000000000000000000000000hAV2000000000000hEoO00000000000000000000000000000000000000000000
0000<nJ\dY0D0000000000000000HOL<000000000000L]R?00000000000000000000000000000000hD]?h>bk\\XcP^@V0000000000000000`;GA0000<o]]A3\P
00000000Y0Xo0000Dn1J0000000000000000TCHM0000L;7h000000000000DS2J00000000000000000000@TaD0000HkcJ000000000000HJ\V0SkX\=5n4YXD0jKW
000000000000000000000000000000000000D66E4SHmHS`]0000000000000000000000000000000000000000000000000000<=D=000000000000lBCh0000<ZAR
000000000000000000000000lTN@000000000000000000000000TZioh;2V\bEe000000000000dC[>00000000000000000000000000000000L3R>0000<B[P0000
00000000\4<R00004ibnXDj0Xg=O0000`l<RhFZb0S1F00000000000000000000XI[0Tg7B<lBBa0CM000000000000h_>Y0000000000000000000000000000<jUM
00000000000000000000000000000000000000000000000000004A7=000000000000TmII000000000000000000000000h8K\XBYDPAN100000000000000000000
00000000T2aH00000000e6gL16:6M7S;e7X\0000000000000000000000000000PboH04=28l`T000000000000000000000000h0=Alc6W00000000`SbQd9=\0000
000000000000\2W4@aWO00000000000044[MDeJeI3@300000000\SjJm8PI00000000000000000000000041CalG8j000000000000@Zh\00008Ua9000000000000
0000000000000000000000000000000000000000000000004f4GdWLd00000000U6CL000000000000<1h^dmT30000000000008c6f0000\2>h00004iR000000000
dOWo00000000000000000000000000000000000000000000<F1K@9VU00000000000000000000@Gk0000000000000000000000000000000000000000000000000
0000000000000000000000008@Yj000000000000dNVd000000000000E6:V00000000PJ4e@gd`0000000000000000000000000000000000000000hBIX00000000
00000000HHER0000000000000000000000000000000000000000000000008Fbe00000000000000000000@oL500000000000000000000TE5N0000000000000000
0000000000000000000000000000000000000000000000000000\^hj00000000000000000000000000000000000000000000X52e00000000000000000000XS>h
DHFTD[7I0lHF0000000000000000000000000000000000000000L[e7\iC70000000000000000`HCJ8YmX00000000000000000000000002Rd000000000000Xb]I
XJF100000000000000000000000000000000000000008V1D00000000000000000000dEC4000000000000000000000000000000000000443H06KO05_K@HGb0000
hP:]0000000000000000m7fQ00000000T6I0DHU;<f?V00000000000000000000000000000000000000000000000000000000000000000000m1J60000HQ;eLdmn
00008JO>00000000000000000000h<lK000000000000PHk50000000000000000000000000000LT>mlG;D00000000HEXS0Wi[0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<R;n0000`dLQ000000000000000000000000
0000000000000000l<N_<S9R@fPc00000000hK\V0000HYeg00000000000000004]eQ000000000000H;hl0000DX`\0000ld5l00000000@^N[0000000000000000
0000000000000000@@K:0000dmM500000000h?`a0000000000000000000000000000000000000HD8PmI<0000@EP?000000000000000000000000000000000000
8lYn00000000e4S@00004RN9<jXV00000000lkiQ0000lN;R4g8o0000dLfo000000000000000000000000D@ZP00000000000000000000=8TL0000000000000000
1440\A100000\]3h`@8L0000e2SB0000\1bR000000000:BT000000000000<5D40000000000000000000000000000000000000000000000000000L<^M0000hOJg
000000000000P4g;0000000000000000000000000000000000000000000000000000`OMR\Sc^00000000000000000000000000000000000000008kkC00008:O>
00000000000000000000<Ack00000000000000000000000000000000XUDS000000000000000000000000P`gl06fM0000000000000000HC;R0000000000000000
0000000000000000000000000000000000004F\Hl=c3<EfYlTkF00000000<SBY0000000000000000ll3J82;Q@Mh<000000000000000000000000000000000000
Dj^\00000000000000000000m4Fg0000TmAh0000P\d2dkQ=00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`iEoi4\f0000000000000000000000000000000000000000<H:;000000000000000000000000000000000000l;o>TE7Z0000000000000000`>9c00000000
000000000000`C9GX0B>@F3Y0g>n00000000000000000000000000000000h;mF00000000000000000000\51C000000000000@]C:000000000000000000000000
0000000000000000000000000000L44N0000lCE\0000`V_eP@fl00000000000000000000dLU4000000000\mK0fS[000000000000000000000000000000000000
000000000000000000000000<[1P0000000000000000L0`8000000000000000000000000000000000000DGU9H__D000000000000000000000000\=bg00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAmN0000000000000000PY1E00000000h\Yl00000000LI6^TKHg0000
0000\0n_000000000000a07T000000000000d^1\466j0000000000000000`QGT000000000000000000000000hDnK000000000000T7?000000000000000000000
000000000000D8Cm000000000000000000008jJ500000000000000000000000000008KXC00000000T<k=\@Ti000000000000000000000000e4b[000000000000
00000000L4kX00000000@;KJ00000000000000000000000000000000Q3EZ000000000000000000000000L4cRX[Qb000000000000000000000000000000000000
00000000\^TX\b`e000000000000\9Vg0000D@[R000000000000000000000000d3HK00000000000000000000000000000000000000000000lG;_dL@0DIhm0000
0000000000000000l^Z700000000I7K9Q7SU000000000000lS@i0000dm2d00000000000000000000P7EcD`dK00000000000000000000<QA20000000000000000
00008>AN00000000000000000000000000000000T960DIWEPgFH0nPH000000000000000000000000Lmd:0000lS=B0000`HI]000000000000000000BN0000P=R^
0000000000000000000000000000PNU<000000000000000000000000lQoQ0000000000000000000000000000\=Sl8\?G8f4200000000000000008Bj[00000000
000000000000XoXQ467<d]W_0000\8I00000000000000000U4jc00000000000080A`000000000000000000000000000000004WBO00000000000000000000Tg[_
d01V8Zg40000PTA`00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6oX00000000T0le0000
@gRB0000U0N40000PAom00000000D^DZ000095]a\J=hY4mA0000Lacf000000008_TN0000\TXj000000000000DUVc0000D^OWi6Lm000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XQCLXNeG000000000000P@0C0000000000000000000000000000000000000000
00000000000000000000H3K\0000@]TJ485h00000000\IZAPVTW000000000000i24500000000\G4Q00000000000000008Q[i0000000094I70000000000000000
000000000000000000000n^Y0000000000000000X:oH<T:[0000Q33:00000000000000000000`UQB000000000000000000000000000000000000`8fY00000000
\G5>000000000000@Uk3000000000000000000000000L12U000000000000000000000000000000000000\PY9<>[DX2nn`\U\8PMUHbZ100000000000000000000
0000`4oI00000000000000000000PSo^<GPML?ai000000000000000000000000X5Lk00000000HL`B0000000000000000000000000000000000004ZC?=4OP0000
X?SlD3ci0000000000000000<MZ^000000000000@L3N000000000000<6>:`emM000000000000<jL;0000DDN`00000000`f1^0000h0mO<=4b0000000000004EPc
00000000lAO60000<UBk@8a300000000`YhY000088L@83FJDmJN98UV0000i4]M0000DIiAlRNEHgmS0000000000000000Pe`L0000H^6J0000000000000000XBB6
000000000000PO:70000XD7W00000000000000000000000000000000TEl1HHF5000000000000`1HH000000000000000000000000000000000000`>PB00000000
0000000000000000000000000000000000000000@IQB0000000000000000000000000000000000000000000000000000LBN=diYW00000000X1c\0000X6M@DMid
00000000000000000000H5EM0000LWMM@R7200000000XW4?4`FT0000P:9a000000000000000000000000000052J:4XTE0000HMDTHMEJdbl50000000000000000
000000000000P[D90000000000000000TVA10000000000000000`VV@0000`67l000000000000@=V20000h4d<lBRBXCH[\dB6dAkFDIP`00000000000000000000
0000000000000000000000000000@\Un0Kb10000000000000000000000000000000000000000dDon0000X1inl?0V@mdXA31j0000000000000000981;00000000
0000hL320000000004<58ERB00000000000000000000000000000000<HKcX1R8000000000000000000000YaR0000000000000000i7CA0000D@1P000000000000
00000000hXOJ00000000000002kV@<9PTbBh0000l0480X26000000000000000000000000@mP80000000000000000000000000000000000000000000000000000
00000000H@kK`F2T000000000000000000000000`NE6TGA]A3LR00000000M3o7000000000000000000000000`FE`dF\U0000000000000000@oa8l3Z0Lg28889I
0000DcUQ0000`64e0000Tm]oDHmk]5T20000DE<lP>`n000000000000000000000000hM9^0000000000000000`?HO0000`RSK00000000\DPj000000000000A6d0
0000HDWP000000000000<GQ500000000000000000000000000000000000000000000XQo003We0000000000000000000000000000000000000000PPMe00000000
Q6\X000000000000dYgd00008an90000<<]UL[kfP19EDOCi00000000000000000000D=Fj00000000L[LDL`hI0000000000000000HW=D00000000000000000000
l9`Q0000<?2K00000000DdBP0000000000000000A17<00000000\Ld4000080L^0000LDk\dL^K0000@5Pc000000000000H4\1000000000000000000000000<UUa
8Zem000092Dl000014E9000000000000hYhh0000000000000000000000000000000000000000000000000000<[5X8\Rb00000000000000004:d;0000X?CU<JUA
H@5f000000004:_P00000000TE4A0000@nGX000000000000000000000000000000000000000000000000000000000000lQ_T\a[B00000000000000000000dRG?
0000dG30\lA^000000000000Taf]0000XIi_0000DCVO0000000000000000L92BXG6Q0000000000000000df>]00000000000000000000@C[0dMFg0000H3eC<OGQ
00000000000000000000000000008KO88XKThi@X00000000000000000Y[W0000`RB<`9R@LX3H00000000000000000000P?P@XGFW8jPi0000LW>300000000<[Z=
514o000000000000`Adc`I80X\97\BL;00000000X>;T@ULHDM:NTZT_00000000000000000000000000000000000000000000lTXY00000000DRCNM5:L00000000
0000lEEclJi@000000000000000000000000000000000000`W5c0000<N7?00000000000000000000X6Ha0000000000000000\\__00000000HCgH\>ZN00000000
0W<b0000hH<a0000000000000000PPH?]7180000000000000000000000000000000000000000000000000000l\AI000000000000lFjF`mET00000000`=DelHgF
P8\7LT@200000000000000000000\CU90000000000000000000000000000D3B2000000000000000000000000000000000000000000000000Pfc`0000LKNkd@Q:
H1cM0000000000000000000000000000000000000]OOM5KE0000DeHI0000A0g4dRn9@Sih0000T5<S00000000000000000000000000000000hWO600000000d73X
0000000000000000DkSKe6UI00000000`Tfo0000000000008P;20000PK6IX31^HGL9hOK3LoQO00000000h?`T0000000000000000000000000000D6Bi00000000
00000000XAOk4?3g000000000000PII;`N69e1LE000000000000TSoj000000000000000000000000l:k_00000000000000000000<GEe0000X>9V000000000000
0000]5H^0000diSg0000Lm2700000000U8To00000000000000000000H@kolco^00000000000000000000000000000000000000000000000000000000Q3Oi0000
00000000000000000000000054nh000000000000l>Ui0000@ZU[0000PM5XP4gH000000000000000000000Y5L00000000DXWo0000822h00000000000000000000
0000000000000000h`;C00000000P3]j0000000000000000000000000000Pl^70000000000000000`]:]0000000000000000PW=Q000094fa0000000000000000
0000L`]U000000000000000000000<kL00000000000000000000000000000000000082WD00000000HJ0:00000000000000000000LamC\8UN0000000000000000
4Gl>0000000000000000000000000000000000000000000000000000`^O646NOD`R18gnddm[C0000000000000LT144\i00000000@8FA0000d0OO`3f300000000
00000000000000000000000000000000<3o^M5ML000000000000000000004IAKXT>\l;5?`HC@HbJ>00000000000000000000D]]Kd702HN=e0000<XUn00000000
00000000U6gf000000000000000000000000`SBhHmfo00000000000000000000U4L\4Fd0hNl<0NdZ00000000000000000000000000000000000000000000T69W
X;J;00000000000000000000@dAg8JX\000000000000D5]J0000LFd`00000000`b=e0000000000000000L?DXdO0<`UD@TMhL000000000Yb9000000000000TX3g
0000XY3X0000000000000000\U9_0000000000000000000000000000X3YT0N48000000000000P8[n<Y52000000000000LG3UE4;l000000000000DJJ04;Qo0000
00000000D3B]l<:^00004Fhb`la\0mKYhJe:00004kiB00000000000000000000PkKk0000lRYM0000000000000000H8JR<PTI0000000000000000000000000000
\2[d000000000000`Se;000000000000d_gY0000000000000000000000000000000000000000000000000000000000000000000000000000HJed000000000000
00000000hF2E8BKjHWW?8[O10000hhkf000000000000`90gXEcQ0jom00000000dSj100000000h0[8@d@:0000000000000000000000000000`eGg0000m7Y90000
00000000000000000000000000000000000000000000000000000000P`g_00004k_m00000000000000000000000000000000000000000000000000004f4V0000
000000000000<cSk0000<do`00000000000000004:Ba00000000\W0d00000000000000000000000000000000<UTN00000000X14O0000Q41HP<]`000000000000
0000000000000000000000000000000000000000E7G700000000000000000000000000000000d1P400000000000000000000\MP1Dc]1000000000000d^?Z0000
0000000000000000]8N3hodU000000000000U4lg0000000000000000000000000000000000000000000000000000000000000000000000000000Y87d0000Q2\?
0000000000000000d=HcdHIO00000000DPb_0000TnR0TU3l000000000000\NYJ0000000000000000000000000000\<J90000000000000000D5>d0000P:JT0000
l`Wg000000000000000000000000000000000000000000000000000000000000<IR600000000000000000000000092im0000000000000000000000000000TVH<
X;<d00000000000000000Heo0000000000000000000000000000i1Qg00000000000000008i8K000000000000\7cGdkCO0000000000000000\5>7000000000000
0=5N0000m7n08[k3000000000000000000000000TYX\T[N3DEok<kG2000000000000D<dB00000000`A2X\Bl<00000000000000000000H7ic4D\G@L[b\`=JHAJ3
00000000Thl^00000000000000000000dWMl@cgD000000000000l>[b54B:0000hU\:00000000\kAm000000000000`MB`00000000000000000000Hfml00000000
000000000000000000000000P8[e00000000000000000000de0I00000000I5GO00000000000000000000000000000000hV8F0000000000000000000000000000
0000000000000000e7DX0000000000000bk`00000000000000000000000000000000000000000000000000000000@TNQ0000000000000000<7_m=5]N\>LS@^lZ
dQF74;noDf14000000000000Dl>c0000000000004<Zn@fE>000000008Rf>00000000`RSWLVf>0000hkoU000000000000hRUA0000000000000000H1TN00000000
U6`<LmBJ0000000000004;bA00000000XCc700000000XNOS8Sk956[=00000000000000000000HTGL0000@QkNPhe500000000000000000000000000000000P<n@
00000000000000000000Q3fADE@CM56Ah=9C4ZEi00000000000000000000000000000000000000000000X5k@000000000000000000004Z5g00004^E?\?m[T\\h
000000000000LXo50000000000000000@liT00000000000000000000T4kh`Bg74GWL00000000000000000000Leeb00000000000000000000DMgh@R\M00000000
4>6S00000000@dMN000000000000000000008P8h0000000000000000<I6R0000lRWj000000000000i4:>80KWdHBf000000000000000000000000TmlWLOmT0000
E0V7000000000000000000004DUD0000D2[D000000004doS000000000000000000000000000000000000@<W[LN19000000000000TbY^00000000000000008Xc2
0000h<_mDW_8\kHg000000000000h4f00000`kjW000000000000000000000000LF:?00000000000000000000000000000000l2GA00008A@Ld51Sa3gl0000@I_P
0000ddbD0000lbl[00004k4L00000000000003n600000000`?i`\Q6S0000lM@\XM4<Tg2R00000000000000008\OPL`fAa6Q`000000000000PeM<\22?00000000
0000XCHi0000Y4[H0000000000000000000000000000000000000000`[:]0000000000000000000000000000000000000000000000000000L0FH4??@00000000
00000000h6@300000000000000000000l8`L00000000000000000000D9h10000`nRN`G4956<:00000000`QmE00000000d8AIM36b<HKU00000000Q2FN00000000
00000000<91[0000000000000000000009?100000000000000000000000000000000000096S>0000165f00000000000000000000000000000000000000000000
M3bj8[eo00000000T`@Y000003DkXNmAD2\3LW[CT\IA00000000000000000000LP0>0000HnJK00000000lZdS0000000000000000i3Q600000000000000000000
00000000<2T?0000000000000000D`[G00000000H=B_@TG[X8Fe0000DOD^d`DKHek100000000000000000000hVRaXjE:M52M556m\blJ@;>=0000000000000000
0000000000000000000000000000\DPYl2j2000000000000000000000000000000000000m6hg000000000000X2oC000000000000`_DY0000Q7oM00008YnG0000
0000TLlJ000000000000000000000000P05^TJlOdO=NdZ;l\e3H00000000000000000000000000000000000000000000000000004ZiQl3LP000000000000892U
0000000000000000000000004=jK000000004>mT000000000000000000000000D[2]LV`^000000000000LJX6DXHf000000000000T9S=@:900000000000000000
0000HnlU00000000000000000000000000000000`k`X00000000000000000000DI?T00000000000000000000lHlUdOW;0000e23=000000000000@@[A<ZL_0000
000000000000000000000000`T^H0000\[bg00000000000000000000L5>U\1Mh0000000000000000000000000000Hc;N0000=2cOD67H0000000000000000L5nA
@0nmHM9OPD_CTaL500000000T>T_00000000000000000000000000000000000000000000TTMA00000000000000000000Y3>l0000000000000000I69C0000TOoO
l]PR0000h8Rm00000000P=Z9000008F70000000000000000m8CW000000008hMja2V00000000000000000000000000000P49d0000000000000000d9IQE68J0000
00000000P\BO000000000000LdHk0000T\D`00000000dSEG00000000000000000000P7Oh00000000000000000000PR\i000000000000h77Z0000\O9h0000dRd7
00000000000000000000XUCV000000000000000000000000000000000000000000000000000000000000Y1;^8WUa00000000X<89000000000000000000000000
000000000000LLQ;000000000000000000000000Lm7>0000000000000000000000000000<>lbPFkM00000000000000000000Tief000000000000000000000000
000000000000@[Go`Q0L0000hhff0000Tam^00000000LTAT000000000000TK9ilo^70000000000000000000000000000000000000000D2hBP@DX000000000000
000000000000000000000000LQIb000000000000000000000000HZRZ00000;V90000m7U9000000004N=Z00000000000000000000000000000000000000000000
DG>`=0WO00000000H9bT0000L3110000000000000000000000000000000000000000H[m_00000000000000000000000000000000h:EO00000000000000000000
00000000TT680000h7I]0000000000000000<DAG000000000000000000000000000000000000<mTO00000000000000000000hC\f0000dO:I00008b99TJJY@Yh?
000000000000m57k00000000L2AX000000000000000000000000l6iM0000000000000000D>M^0000H3Cd16Md534_`fGl00000000000000000000000088g60000
4B_k<mTB000000000000000000000000<@^fhH@90000XB>Z0000dPZD0000000000000000000000000000000000008YUe41@d@ZYi0000000000008I^Ua5F;<J`U
00000000000004`TDI?]000000000ZQ@0000000000000000L_]F0000l]BI0000000000000000000000000000000000008K@cP;1K0000LWaEl`U\000000000000
00000000000000000000000000000000HnMbU6f80000000000000000LNfl000000004e0<00008YHo0000TF2n00000000000000000000@<WJ00000000<Dk7a2`Q
0000000000000000LDAT0000000000000000000000000000d]90lbn^00000000d<e1LIF9HJII@ak<00000000LMj<0000hETQL:[60000T]<[00000000dK3lTXeR
000000000U0C00000000i7dB0000000000000000ljA5000000000000U32D000000000000dIcK0000000000000000000000000000XE_P0M:]Lgoe000000004K6_
0000d68;lX7dDOi60000000000000000P\e;ToYR000000000000000000000000HOT700000000`MUO0000dSC6000000000000T<L;0000Lj8=DGXa000000000000
0000\@=D00000000000002iG000000000000000000000000lbKZ000000000000X2jM000000000000000000000000@=Ci0000000000000000@I4207TV00000000
8DMM0000000000000000000000000000<I040000000000000000L\480000000000000000000000000000d0F90000000000000000d@X384_j0000000000000000
0000l\a_000000000000LBL\0000000000000000h9Pl000000000000D37P000000000000HE1J`I?784AA0HfPP\Cd00000000000000000000000000000YLol=kk
0000DFBGHhY98lOV000000000000`aAE00000000m4Nc000000000000`^1=000000000000`_3;0000A5;?00000000`>LC0_=2Ljand7_\00000000000000000000
00000000i3^W000000000000a54CQ6g20000`>8d000000000000000000000000000000000000000000000000LJ;<00000000000000000000<:\SlIjY00000000
`]Y_000000000000l=[g0000h]o900000000000000000000m4HC00000000000000000000@i9OI8Ik0000000000000000`MOP@>f;lX:O00000000000000000000
0000dPWj00000000000000000000000000000000T?97000000000000000000000000P;XG00000000000000000000d7`>0000000000000000HMBN\2IhTM3m4mDi
DoDI000000000000`]Ch00000000000000000000000000000000<_O_00000000T9;S00000000000000000000DISU0TlcDl1P000000000000Xl[4000000000000
0000HTAE4Rl^0000000000000000i6ad000000000000PH23HTC3`T]`0000000000000000000000000000X7nV0000000000000000000000000000000000000000
`Zb600000000000000000000000000000000000055Jk000000000000H63900000000HLo@92IT000000000000000000000000000000000000PMNT00008[<30000
0000000000000000<l:C000000000000XkGEl5ec0g_I00004hSj00000000000000000000hJoS00000000000000000000000000000000L\b\d]WLl48oM17a0000
XGjWhX\glRX900000000000000000000000000000000l:NW000000000000T21FLcb400000000000000000000XNRm00000000d?[Sh1nOhUAn0000PoOO0000h:eQ
<;aJ0000000000000000000000000000HP3Z0000HcFO0000d;X8000000000000000000008R?e0000P7o[00000000000000000KnW0000hNTo00000000D_Fg0000
DXT18>;DdZPY0000LnD]00000000hZ=C8_T100000000000000000000000000000000000000000000000000008\O300000000HcMWi5SR0000A82<00000000]46O
000000000000000000000000000000000000i2;o000000000000000000000000L[WG00000000<naW0000\MjU00000000l8:f00000000\;Ji0000000000000000
0000000000008bEM`bG:00000000Q2g=00000?\JdF?X00000000E6:I0000hYi9loG9h];i00000000000000008M_^0000i4U[0000000000000000000000000000
000000000000@UCc@[c5000000000000TnW=`HD`000000000000HI0T000000000000000000004eV6000000000000TgeN00000000D\F30000`1Qj@ogL00000000
0000000000000000000000000]J\00000000000000000000XEIj0000000000000000XZ\O00000000000000000000@\YJ000000000000m0o]\N@]@=@G00000000
00000000U75c000000000000000000000000000000000000000000000000<L9E00000000000000000000000000000000lS6k0000000000000000<ZPE00000000
00000000<L@Q0000000000000000000000000c<Y00000000000000000000HViJ0000PU`\000000000000000000000000000000000000P<]KdONU00000000P3Y6
U8Ha`TUj0000000000000000000088P00000000000000000000000000000Q39I00000000000000000000m4Z^00000000\T_oDhUI00000000000000000000`T]8
i4FZ00000000000000000000000000000000HSOL0000000000000000000000000000000000000000U8L20000000000000000000000004Tc`0ARjliZ;00000000
000000000000000000000000000000000000000000000000dS6`<@f>000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<UaW000000000000@1=Z<;j9Xb@k000000000000000000000000000000000000000000008D\20000h:bk0000`lg400000000000000000000
PXbf000000000000T]cP00000000000000000000lXF2I5Za000044>Y@STEXOTI0000000000C6000000000f<C00000000000000000000000000000000TCaj0000
00000000000000000000PQh50000000000000000000000000000000000000000<bTk00000000dIYY000000000000000000000000000000000000000000004\i3
000000000000`<AZTYaC`>d600000000000000000000L08=0000000000000000000000000000842j0000XlCS0000lLnB0000PnfV@eaN000000000000T58<Hn63
a3h900000Cd000000000P8\@00000000lBER000000000000dM?>000000000000H3I>00000000Ljh7D1hU0000h0P;lN_=00000000DQ>ZT5760000000000000000
0000D3JN`PVc00000000000000008^JA00000000000000000000`aA6000000000000\=G_P?Q4\AgDd^G<<e`7\nO30000000000000000000000000000`IPS160P
0000h\iPm5Rk00000000000000000000000000000000000000004W3S000000000000<=:H\PW60000000000000000000000000000000000000000000000000000
00000000000000004>4f00000000=1[J0000HLdi000000000000<N4[000000000QK30000000000000000`C]Z0000000000000000000000000000Y2[I00000000
00000000X`_513j@000000000000000000000000L:k4L3HhPJ;e<e1F\kc[00000000000000000000\B]L@d12000000000000<?f^<?2V0000@>HF000000000000
00000000Ti2^8iL=000000000000@I4JU5Z800000000HOJ400000000HZ:a000000000000Y1QN0000000000000000000000000000H[b@0000PmQ0000000000000
0000000000004?I2HNcf00000000000084GZ0000000000008FC:`bL7d8]N<_jY<c]F0000P6Dh<nCn00000000000000000000H^U;0000PiS200000000e2i=0000
00000000000000000000TVoQ000000000000000000000000000000000>TL0T0Bhnc0000000000000@4ohD99C0000m4W;0000000000000000D3d]\6A[L9=hXC2D
TE9:4n0S]4O3P06n000000000000L:EjPOPK4`mL0000000000000000000042^g0000000000000000000000000000000000000000`68X0000000000000000dg?C
00000000DNn_00000000Y3g_000000000000\j^I0000Xa9D4ODo83:i000052ZL00000000dcGd0000000000000000l]DX0000000000000000000000000000XXZk
000000000000000000000000000000000000000000000000000000008S\j0000000000000000L3=fh=0Q0000000000000000000000000000000000000000dNI1
8Vb]D0SNI3\m0000000000000000@M6A0000U2eS0000000000000000000000000000000000000000=47m00000000000000000000000000000000000000000000
00000000PT\L00000000000000000000PcOo000000000000D]B>000000000>Q>A5:20000000000004aE[0000`h2h4PfP000000000000@38G<i4o000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@lTI14=<0000
152]00004YIf0000000017XRd2?H4;32DIOL00000000`]Hn0000@aXh00000000000000000000<M]>00000000`Qcb0000000000008G7m0000hOH3000000000000
E3FA000000000000<=:9m4@n4Q^jdUJBH^;10000000000000000TinA000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4Zl0000X5fO@CPW00000000`C<90000000000000000DV<]0000LBeg00000000lH86000000000000@[C]000000000000dCJB00000000\ElM00000000
00000000dIVG535?<0Aj0000000091Sf0000A0>W000000000000000000000000000000000000000000000000000000000000000000000000000000004A9B0000
000000000000000000000000dQRb00000000XKEE4dP[0000000000000000000000000000L8YV0000Tl@=lf`A00000000H@aZT?Al0000\Yk50000000000000000
000000000000000000000000<>b\00000000859Z000000000000PYoT00000000000000000000X5dX0000D5ag00000000\_IJdWfG00000000000000008Db`0000
00000000000000000000\>Cd000000000000000000000000000000000000<_`2`mHo<XcJ00000000\cYKU0FB000000000000i5A?0000Q1eV0000<JK900000000
8hec0000XiXElQ]M0000000000000000X9_BT;\C000056A3H=5_0000000000000000<bR[00000000000000000000000000000000000000000000Di]400000000
00008OD<000000000000000000000000dfBTQ780`3[:0000D@1nX25Ml74DHU3MhXC^D2cQ0000\B]m`R@g000000000000000000000000000000000000l4NgX8Bf
@=Q;0hP30000l@LGhK0;00000;2f00000000000000000000000000000000000000000000000000008K5E000000000000POOH00000000000000000000P^QO0000
000000000XD<0000000000004VSa000000000000000000000000000000000000000000000000000000000000D;mb00000000H[aP000000000000000000000000
0000000000000000000000000000000000000000000000000000T^0gl_L\U5H50000000000000000000000000000000000000000D236lh[\0000000000000000
XFHK000000000000000000000000000000000E\=0000000000000000000000000000000000000000000000000000dJP>00000000T;`FXg;_000000000000`:\B
00000000000000000000000000000YOCdU780000000000000000000050BaQ23\000000000000\Z<T0000lnV_00000000<I2K0UQ60000000000000000TQHEdB2^
M5=I000000000000000000000000h:ZKTKY^00000000P[UT=1a90000000000000000P6]W00000000P1Ud00000000000000000000000000000000000000000000
00000000000000000000000000004mDZ000000000000000000000000LnNb00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@NCm000046gHX8OFLCd>000000000000XfWCU6SN0000i3XM0000TjYg000000000000La2G0000000000000000
00000000000042]f\7QO0JXL000000000000Pf_O0000000000000000X8@?DFRFa3<A00000000lH^]000000000000P\XD00000000TGJ0PTQ]0000000000000000
L=?6PCZ2000000000000@PJe000000000eiV0000000000000000000000000000000000000000000000000000I2M70000000000004YNh00000000000000000000
00000000hbYC0000000000000000000000000000lPSfT<Y:0000LGGT000000000000000050_E00000000000000000000000000000000d:WE00000000hTi70000
00000000000000000CUM000000000000000000000000000000000000000000000000H^;R00000000000000000000000000000000P6CI00004kIKdHC60000D58i
E5HK0000D8U@00000000m7m`000000000000\ZTn0000000000000000Y7[S0000000000000000]5;L00000000000000000000<F=o000000000000`i94XHa5<R?Z
Ll_2TAViX0m]0000TVKX00000000000000000000E1Fkhib100000000h7N60000HaF4TEX`0000DYGA00004C6T00000000000007lGH:<?00000000000000000000
4>fg0000000000000000PRHk000000000000000000000000000000000000000000000000hk13PB5G0000000000000000000084OW000000000000000000000000
0000000000000000dF5R00000000000000000000000000000000H0S>D2FP`LDd0000000000000000000000000000000000000000000000000000000000000000
00004;VI0000XS:C00000000l3[T000000000000Tl3]00000000T;`5lACSlR4i00000000000000000000`HDUd2050000000000000000DM3]0000000000000000
0000<KS>00000000000000000000<@m[01l70000PQdU0000000000004G5[Q59\00000000XRUX0000`4XG000000000000000000000000Pi]\07mOTT<h00000000
XPa^00000000@n170000000000000000ThRi0000000000000000000000000000000000000UbZ00000000D[WfXVQ?00000000i3PIDRD10000000000004[QU0000
00000000]2Cg0000L3Gj00000000LZ`iLZ?>Hj4U000000000000XK5O0000000000004?GO000000000000000000000000000000000000000000000000HZn90000
h:5N8LE_hd>W8lJ5000000000000P<[R55_;00000000000000000000000000000000M4DllIeXlK:R`_2nHIVQH<i[`L0Z\kN[00000000dOV6<Fk>000000000000
00000000XR8i0000T2:;l4_BT7FS4m1[PoEK0000lBc@000000000000DHZc\ZKH00000000000000000000dSZO532T00000000000000000000@2\F000000000000
000000000VF`00008Dc300000000M0dI000000000000Po7600000000d\kjm5TO0000000000004g8V0000D=cA000000000000000000000000000000008GmN0000
00000000000000000000TjfMHHc500008k9A0000000000000000000000000000TRPo000000000000000000000000LhQF0000000000000000000000000000XCTP
00000000000000000000DLh;000000000000000000008l;c000000000000000000000000000000000000X8j@00000000]18_000000000000000000000000XOF8
000000000000\Sh^00000000<6g90000lU:]00000000000000000000DLmJ0000`LWc000000000000l<l00000000000000000000000000000=7F@0000@KXZXTA7
00000000E8Sl0000\l=800000000dM?O00000000dmoK00000000000000000000000000000000@1G2000000000000TQg8@_DH0000000000000000h8gQ0000<42:
0000000000000000000000000000000000000000000000000000X2?V00000000000000000000000000000000T_E=00000000000000000000L3ImM8E44Z8@0000
0000000000000000<ZW]TRcddiY@00000000d5i10_Zj000000004iWQT62>0000000002El0000D\=@0000LRkhhaZ;00000000000000000000000000000000h6k9
00004YIZ@UDJ@d<hXn73000000000000i3^D00000000000000000000d`5G00000000X;<=8ATB0000000000000000000000000000000000000000000000000000
Dh8I\T\=000000000000000000000000ln8i0000000000000000X[76000000000000000000000000X2;0E8=h00000Jho0000hW=600000000000000004[ClT]5E
d]J90000dF[9@0=VDZg?`j5i000000000000000000000000000000004JTh00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M4^hA7E900000000000000000000000000000000h:5?00000000\@6d00000n2A0000000000000000PRm`00000000
0000000000000000h1I^00000000000000000000000000000000000000000000<f3a000000000000000000000000000000000000000000000000Y5:l00000000
h;9900000000\\FH0000000000000000\lf200000000D6BL00000000000000000lh60000000084Of000000000000P=_;4::2\BeX000000000000000000000000
0000H3NR09QK000000000000LTDn000000000000000000000000000000000000000002nY0000ha7^8oGO00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\f=j00000000HZ3900000000000000000000000006mHPlfPE7mS00004:Ic00000000@8ST\^3l0000
0000000000000000l<1K000000000000d@DK0000000000000000000000000000000000000000@:Z10000he?B000000000000\e@O00000000hOLg000000000000
000000000000e2^=00000000d^^n0000000000000000000000000000000000000000`6hdT=[38W8D0000000000004@XM000000000000X<K900000000`=TM0000
0000LHP90000000000000=FJ\6TW8NnN0000D?m80000HM`EdOT\LG2dX^=;LLQj000000000000DX4@4Pb6`S2\\XA`deCQ00000000000000000000000000000000
0000000000000000<?8X000000000000@OZ2@T`Nd0e[<FlJ\WN;00000Q9Y000000000000000000000000000000000000LcQj0000DCZ^00000_[7h=N5`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LkPN000000000000000000000000
0000000000000000000000000000PBKW0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hUmh0000
000000000000000000000000L>:eh2<_X[BJ93i9i3e^0000000000000000000000000000000000000000000000000000\]fKPAh^000000000000000000000000
0000\E?C0000d0NnhJbL8fnC000000000000PGXQliBV000000000000\6?500000000000000000000000000000000Y2O]0000000000000000HOM600000000980>
00000000@E]3Pl9GD\^Ie04]0000<?D@000000000000XdhMHU_R00000000000000000000THd60000000000000000XYF@000000000000HG6:0000000000000000
<3lO00000nAi0000000000000000@VSDXXMBY6J9@XR2l4^nPC1c000000008?Tk000000000000h8ZW000000000000000000000000000000000000000000000000
A0aM00000000D]S90000\aPC000000000000000000000000000000000000000000000_6hX@bia2Ri0000D@V`00004S<;00000000000000000000000000000000
Ll30000000000000000000000000M2Z?000000000000U2Jl000000000000000000000000l9@Y@jU800000000000000000000000000000000P3KfhE2200000000
DWI=0000000000000000D4TQ00000000000000000000I4^4LFYZ0000000000000000h87=0000000000000000000000000000\jZo000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?RDi5D1<Rm:00000000000000000000000000000000Y2P_0000000000000000DV]l
0000000000000000TOOW0000000000000000PM`500000000dIM@00000000D5^A00000000X:DR0000@I4>0000hMbm000000000000H=cm00000000000000000000
0000000000000000hL=X0000DW3m00000000Db5:Dn>S000000000000`[]FXSIaTg`=hRfRA64_0000000000000000hmY:000000000000H1T?000000000000dFUA
00000000000000000000000000000000000000000000000000000000D[d\15h>00000000000000000000000000000000X0[J0000D[6<<C7P@BRR<PT60000Q0=a
L\m;E0NY0000000000000000000000000000\=^30000@Qa000000000000000000000\BE5TM5200000000000000000000000000000000U0Jl0000000000000000
00000000000000000000m2X=0000000000000000`0`M000000000000000000000000Lm>T00000000hRnC`S7ddSoT@Vgm0000000000000000000000000000d:9@
00000000000000000000000000000000U4j9000000000000L4J2HAE<000042^:<gDG0000000000000000PX;F0000000000000000DJTN00000000000000000000
00000000ho\\00000000000000000000000000000000d1>R0000HE^E0000D<2a00000000P\][T7lYE7n=0000@NC]DZ]E00000000000000000000000000000000
0000000000000000000000000000000000000000lgZD0000XGUT000000000000000000000000000000000000<5hc000000000000000000000000M8LI00000000
000000000000000000000000h>nl\H:o000000000000000000000000LMXJ0aeQTh8`hZ4cm3d3PHZF00000000000000000000000000000000<T4EH^gV@1<Z0000
000000000000<0ejT`<o000000000000000000000000`I2b00000000000000000000000000000000000000000000D5SU00000e4k000000000000000000000000
000000000000000000008FGA0000lk=G\f5k000000000000000000000000000000000000000000000000l48\00000000000000000000000000004N?=`i=<0000
000000000000Tgl1000000000000000000000000000000000000LS3Z0000000000000000dQoa00000000000000000000000000000000dC4U00000000LQ0_0000
000000000000000000000000000000000000000000000000000000000000DEaN000000000000000000000000000000000000DCX1@]:L0000000000000000T8V_
l;M_0000000000000000d[[\00000000l6;J00000000000000000000i6>[00000000000000000000000000000000000000000000000000000000000000000000
00000_?h00000000000000000000000000000000000000000000000000000000000000000000000000000000H9Q\hA5_Ll]M]4>C000000000000000000000ccC
00000g1km7gN00000000000000000000000000000000000086YW0000PMU_00000000DD1m0000000000000000000000000000LYn300000000000000000000`MO_
00000000`^lJX4;i00008R^mTCnA0000000000000000h65600000000000000004B_N4QR4d\<UH4][a1PP000000000000P[T=0000000000000000000000000000
00000000000093Ac000000000000d`Vc0000P7Fa000000000000000096X[X39m@nPYHnYo0000@GJAlVIm00000000@:3:00000000000000000000000000000000
HCnN000000000000Te2G00000000000000000000000000000000000000000000d\>c0000H:RW\@aNHfA>Q59L000000000000000000000000I2lSe4U400000000
00000000000000000000000000000000DQB]000000000000P<W>000000000000000000000000000000000000000000000000000000000000dI`K000000000000
0000000000000000DBa2LRWF00000000000000000Eb@0000DDHS000000000000000000000000000000000000000000000000h<k\P3Oei7>80000000000000e8c
0000`lfA0000000000000000000000000000XDfBE73c000000000000ThB=000000000000000000000000h3IH0000000000000000D2_R00000000h;;i00000000
000000000000lcdc000000004?FdL`i\0000000000000000I3h_0000PIFn000000000000000000000000HbU@h1kQ000000000000000000000000000000000000
0000000000000000000000000000Q4;500000000P>_P00000000000000000000h=G;DLbc000000000000Tc=Q000000000000d_Cb000000000000000000000000
0000TODO0000\<MX000000000000000000000000I79W0000000000000000000000000000hO_80000Y8PcTQV70000000000000000000000000000000000000000
00000000lEM;0000000000000000Pk8PXcLiA61G00000000<nEN000000000000000000000000000000000000000000000000XAA[LCid0000000000000000lSGQ
00000000@]iF0000000000000000000000000000000000000000M3L800000000XVEb00000000000000000000L\8k0000000000000000@R_M00000000Xja50000
0000d5Vj0000000000008B_=@0kQHT9700000000XE`\0000DK8>DU_h000000000000000000000000lJJi00000000P9BU00000000DU7n00000000000000000000
00000000000000000000000000000000000000000000000000000000`mhJ00000000`:\1000000000000<en700000000000000000000000000000000`M<@0000
000000000000000000000000000000004\ZY4NNd=1nYhX2nHJ2^921P000000000000000000000000E8KU0000L5<o00000Y7C\OaK000000000000000000000000
000000000000000000000000000000000000DR>\00000000000000000000000000000000000000000000DimB0000000000000000XZ8500000000Xd8a0000T^<9
000000000000Y3hL0000E6mIL2QP0000<ZWndNHdP]bcY3Bi0000T5eBlB57Dd1C0laI000000004^=m000000008N3=00000000000093m>00000000000000000000
000000008VU[00000000000000000000h=GG0000000000000000<^0Pld:]00000000000000000000HHDk4L7k`dTJ4;6\00000000@[ALa02gY63?00000000PkSe
0000000000000000000000000000<]760000h88G\fCL0000h0Gih[2O83kB000000000000000000008I^>00000000d]0]Dj6Ql=?Ja2YIH730000000000000PL?M
0000000000000000P^^VXa8SdO240000000000000000000000000000Q7>H\J:Hm5Gh000000000000\JdHlKI]00000000000000000000D]P@0000000000000000
lT=]0000<R6@0000000000000000l5f10000000000000000000000000000000000000000000000000000P3Ko<E`L000000000000i8Ek0000X_6Z000000000000
0000l_Ag000000000000PW:n00000000000000000000Y6jb000000000000000000000000T215HI1]TW:=096dLH:H0000000000000000000000000000`O11M0XG
U8O6000000000000Q6AJ000000000000000000008kc;0000000000000000`<>E00000000000000000000@`Mf00000000h2?a00000000XP[L000000000000DC]6
000000000000000000000000000000000000000000000000000000000000hMai`T>P000000000000dK@U000000000000000000000000000000000000hVMG0000
0000000000000000000000000000T><oA0`F00000000000000000000000000000000l6jiHNh7000000000000Ha]`@:C_E3B6H0TW000000000000`M0EL5j20000
00000000@g6^`AR?8h_g95eZ00000000D`G`0000X;fo00000000XIPE0000<mUO000000000000`35W000000000000L7<I0000hm4FH@TY00000000000000000000
0000lJD;X2bgPW<50000lQ4d000000000000E0I;000000000000000000000000000000000000i4i_000000000000PF<:00000000000000000000000000000000
00000000585J0000000000000000000000000000000093eK000000000000000000000000000000000000000000000000TL<KPNEN000000000000000000000000
@YWY000000000000A6\N0000000000000000lSKP000000004H_]0000DDZm8B=30000000000000000000000000000000000000000000000000000000000000000
00000000@Ob``eKI00000000HLgBdEF60000000000000000000000000000<^eR4O\LP_UH`98b0000000000000000\::P0000000000000000DZ15000000000000
XG1h8dP5Q2oZ0000000000000000HHEIhm:Z00000000000000000000dg02000000000000542<00000000HQYDU4G:D]M_0000<8lh0000000000000000d?ng0000
0000000000000000HjiUI6V=000000000000HUF=0000\?JM00000000000000000000000000004E8<0000000000000000000000000000000000008KmmLR0Ah];9
00000000000000000000000000004BDW0000P8H00000D<`j000092;A000000000000000016OR0000000000000000000000000000000000000000000000000000
00000000TRQ;e2JY00000000X97YLA32TdBa00000000000000000000000000000000000000000000000000000000DLVK00000000000000000000Q6cc00000000
0000P<4>0000000000000000000000000000M2cbD?[9di3a000000000000000000000000P4l70000HnXD000000000000000000000000LINm000000000000H3BJ
XYBW00000000000000000000PM<e0000000000000000\;<J00000000000000000000000000000000I5Ti0000H9fW00000000`MgH\W1R000000000000@>56hdZF
0000HL;YTQ0n4jCS8caH000000000000D;G`000000000000HCDN0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?^T0000\]_Jd>ZBH4oXE4NFY4iR0000000000000000XUH7000000000WmX0000dHE?0000l0Om0000000000000000000000000000H9hO`?1T]0Q40000
TolV57TR0b\F00000000000000000000000000000000a5mb00000000000000000000000000000000000000000000000000000000P5>I00000000000000000000
000000004IbH00000000000000000000HdS300000<4M0000\Lc98JVJ00000000TLMO000086Z;000000000000Lao>0000<ffi000000000000000000000000P47:
0000000000000000000000000000000000000000000009<VH:6?000000000000`i>N00000000000000000000000000000000000000000000\OAA000000000000
0000L[XS0000000000000000000000008BkS000000000000000000000000`e13000000000000XUL:H[T30000000000000000I1U]000000000000000000000000
00000000000000000000000000000000000000000000lVB<LK68TjAN\HZU`eUa00000000000000000000DBD80000000000000000L@MO000000000_Z@00000000
@]kX000000000000D3FcHTO<0000000000000000000000000000000000000000000000000000i3To000000000000dH@R000000004`8V00004KT8000000000000
000000000000m50l00000000@ik^0000XLMBHNJ2@Ud200000000000000000000000000000000000000000000000000000000000000000000<XcUh>dX0000HaC5
Y5ao\84B000000000000lkfh0000LCAFHk_800000000000000000000000000000000`BM=00000000Tm5d0000`9jD000000000000000000000000000000000000
00000000`1HS0000000000000000d9Wd0000PjcGP>L4DGEPI6RQ000000000000`N?^0000dPeaLC46a0f0000000000000<Vj=P2P[T>a\00000000000000000000
000000000000000045M?XTR;000000008FbL00000000000000000000000000000000000000000000laM50000000000000000PTMiT<Gk0000L[6[8K>60000dTf\
00000000000000008R^M00000000000000000000]0EA0000000000000000000000000000Pgf>00000000000000004eX^00000000000000000000000000000000
l1ZM0000000000000000000000000000000000000ZbZ`:Ri0000TC^800000000000000000000\R[00000X\hh00000000000000000000000000000000l1eK0000
00000000000000000000000000000000000042jZ000000000000000000000000000000000000000000000000000000000000<cQS<1O_00000000000000000000
0000000000000000DkDh\YEU0000XFJ:hJSY000000008]EI000000000000<P@RT;l=000000000000000000000000000000000000X2P<=64L0000000000000000
0000000000000000m3;T000000000000000000000000Hia70^76000000000000000000000000000000000000000000000000P[_Q00004hlG000000000000\;i?
XQcA0000000000000000000000000000000000000H<Q00000000000000000000000000000000000000000000D@G<000000000000000000000000000000000000
000000000000ln_Y00000000Hi^W0000000000000000000014;R00000000000000000000LjZ`0000L=aW0]VQ00000000000000000000000000000000l6<k0000
0000000000000000000000000000000000000000M2mC00000000a2@K<>9@00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lG8J00000000h5b4h]Jm00000000X9FN`K]I000000000000000000004WVA90Q\48c5000000000000\\Se0000000000000000DMj20000
0000<23e0000i4LO0000Dc7A0000000000000000000000000ol:`Q[Z0000000000000000000000000000000000000000000000000000000000000000<`^E0000
00000000000000000000000000000000L^\S8HLL00000000000000000000hWbY00000000lmFcM7N40000H>3:0000000000000000H3Q?58>X0000000000000000
LNdK000000000000000000000000H5^400000000000000000000LXmR000000000000000045cOPiAVTild00004GKA0000<;Ym0000000000000000000000000000
D]550000XoM900000000<ch8000000000000000000000000000000000000<J<20000\GZLPP>R00000000HgKGh\ZF00000000000000000000000000000000\DOe
hfPALTJO00000000`h>>T4FOH?]]0000POS8000000000000LVeG0000000000000000000000000000000000000000<45Q<oZS]6X>l8Tl0000000000000000Tcf?
000000000000]4n1A7Ti000000000000@]fj0000000000004PoA00000000000000000000DfFc8Za800000000U06b000000000000@0=LdToH000000000000dB^A
h2U500000000000000000L3^00000000000000000000h?QDH\=P0000000000000000L5DC00000000000000000000000000000000000000000000000000000000
0000000000000000`[L500000000000000000000000000000000<@STTJ:80000000000000000000000000000P>0^00000000T=S[U6J`00000000000000000000
00000000000000000000XZ6i00000000000000000000000000000Lf]00000000Pbi6HgQJ0000L<6M0000TYnR00000000TofV000000000000m3D@0000L4J@0000
0000<7Hi0000000000000000000000000000`MLh4OnZlXmD@a4Lh?IMd=eO0Q1@TV@`00000000Y5iG000000000000`c<@h8^Z0kjJ00000000000000000000<XP;
000000000000000000000000LFjW00000000L5WI000000000Mf14^Rf0000000000000000P3D<8j_l0000hV>YDZ53000000000000`KXNDVjL8dPH57DK00000000
000000000000i6GT000000000000PgH>000000000000000000000000@FMG0000@Xc`0000000000000000000000000000hG1V0000L]1EHI2:000000000000<]eB
000000000000hMHK0000000000000000XMS5a2G7000000000000LXjcLkA<00000000000000000000000000000IS^00000000000000000000000001SM00000000
000000008SnJ0000000000000000000000000000000000000000l9k[lIBT@I7>4TZ900004cn30000000000000000000000000000000000000000000000000000
000000000000ded400000000lHQ>00004ld>000000000000000000000000000000000000000000000000000000000000000000000000`e_`00000000X0DTPB@N
I4UhhOXBLH;k000000000000000000000000d\?m00000000000000000000<c4498MC0000T_HH0000000000000000000000000000000000000000000000000000
XjBk000000000000000000000000000000000000000000000000000000000N>O00000000@=gK0000`QT=000000008eIM000000000000@O^B0000000000000000
000000000000LnGg000000000000lL_Rh8`30000000000000000hMC0000000000000000000008Tl>lYJN000000000000Dhc[00000000000000000000<kEn0000
h1noPP:7000016mc000000000000Y69P0000hQf70000000000000000000000000000@PjLhH`_]0UHX<<A00000000000000000000@Q\\\0dC0l16Tm<P86Yi@7b8
@<cP@_FT96UV00000000000044Qi00000000TIa^000000000000PFgE@H2b00000000H87S89<J0000I03Y000000008;0k000000000000XXi\0000000000000000
00000000000000000000Dml100000000TP\K0000PLAN000000000000000000000000000000000000000000000000\82\0000D8?Q<]A000000000T7Dg0000@YN\
0000X3:<0000T4E2L[d>00000000000000000000`^kO000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`]9o00000000000000000000i4\Y00000000H[U6LNaj`NBo0000000000000000000000000000000000000000@GLdTMaY00000000000000000kGg
00000000000000000000PCG;000000000000000000000000000000000000lFe0000000000000H7Gk000000000000LT?N00000000@BnS00008\0o000000000000
0000T]E900000000000000000000@:LK000000000000hEIF0000HFRV000000000000HFe;000000000000000000000000`7maDgUT00000000TKg^D?7=TNZl0000
0Ui@0000000000000000dJY80000000000000000000000JJ@P`n0000Q2N90000TT3G0nN50000000000000000@7[O0000X;A800004?mITWCU0000000000000000
TaJ1000000000000<QK`<`S:0000\Fn]0000D8=Y<QDF@oCm00000000hWj`0000000000000000DY@^a7Xla8C7000000000000000000000000000000004GC`0000
00000000000000000000Y7DA00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<Nhn\WSb00000000
<MAl0000PKmO4WLB00000000000000000000000000000000XfDk000000000000DQ=:T`CJ00000000@?n<8Ziad8S:0000Y8Mf0000`1h50000dHk]000000000000
000000000000PQ9l00000000000000000000dde@000000000000<E5[HL;I0000000000000000000000000000000000000000@YDb000000000000000000000000
`0:e@LX@T\KjTHV0Q5[[96WW0000000000000000<;eJlWT2h^i\LcHV`oKS000000000000000000000000@3`B00000000l?cm00000000000000000000Ln\1@^<C
000000000000HEYO@?;3<NoiTWIm0000000000000000000000000000lbk700000000000000000000000000000000000000000000000000000000000000000000
000000000000@8VL8H\W00000000000000000000000000000000lo3;0000E1VU00000000DUAZ`a]?47E300000000000000000000000000000000\jgP8a2i0000
To=C00000000000000000000000000000000000000000000561a0000A2b?PSX`<=[>00000000Q5UF00000000X3hJ000000000000P9KI0000000000000000D=6F
00000000000000000000`SWc0000L:E?l6Oo000000000000`9@jLHjE0000Y7nM`iLal<Ic00000000000000000000000000000000000000000000000000004kjh
000000000000000000000000000085=Im76i000000000000h27`d9;600000000DL]ATNkmD5Hf`Rh\0000000000000000000000000000DZ6`0000000000000000
dWU40000L4]B000000000000000000000?eE00004]dD000000000000000000000000dG;l000000000000000000004KQI0000Xjg]187Z00000000L31OhKa10000
00000000T8aU000000000000000000000000<PLb000000000000Xf]lTPl`0>R2d^@I0000h]XC0000000000000000`XE>X[H^0000XKA000000000@9Yk00000000
00000000Y4Y6@E>2000000000000000000000000000000000000000000000000000000000000TN3h000000000000000000000000000000000000X;2C00000000
0000d1eXhG[I<M[n0000<lk:l6XZd:1k0000X@AQ<B`J000000000000000000000000000000000000000000000000d>nSHA9RhjRJ0000000082UM`N?j00000000
0000lKh_LRlM0000\:KbT>aM0000l:_5000000000000000000008=0B\C26`M=\8]NJ\02_i14P0000000000000000<PYVhZ4T0000000000000000000000000000
00000000I8EN0000d>IR000000000000<B=b00000^dU00000000000000000000000000000000000000000000lSkg00000000000000000000PUO]0000Pb\c0000
LoPN\3JfHc4V00000F?eTOBD00000000000016g?0000PBm_00000000h8_=\QKB000000000000X]T<00000000000000000000D?O3hO9S0000000000000000U0;9
000000000000000000000000000000000000000000000000HU69\Vkb0000000000Ko00000000H@4N000000000000d:OM0000hH[L0000000000000000a4>S0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2i7000000000000TPDR000000000000000000000000
hN;]0000000000000000000000000000000000000000000000000000000000000000000000000000DE[<00000000000000000000000000000000000000000000
00008Rnj`_19000000000000000000000000Q7MG000000000000000000000000000000000000000000000000000000000000`@\]8A0MD6=;000000004ZjJ0000
0000X2PK00000000000000000000@R]g00000000000000000000000000000?0G00000000e29g0000lJ3c0000T\<F000090Fd14;E000000000000000000000000
0?2<0000PQMUlVn20000000000000Bo7lD99000000000000000000000000l8Kh00000000000000000000H<YY0000a4?00000000000000?e:0000Pd0]00000000
he2o<hcL`X_YLUGJ0000000000000000000000000000hG<S000000008X<;<<gf0000hJNlXAeC4HRjU2:@000000000000L2nC000000000000l_a3000000008gmE
0000000000000000000000000000000000000000I3Mo0000PA[mLNDY000000000000000000000000A4ZkL3\i00000000lGA1@3Bf00000000000000004\_DPDRB
H6970000TC_I<GjI000000004E6MDRVd0000000000000000@PaTh=Me00000000000000000000<61L00008HLZ<_?X`c_X<llAm3]j00000000Y8Q0Y6l\00000000
000000000000000000000000PR7>0000000000000000000093W=0000<[0b00000000000000000000i7bZ00000000000000000000hO]?00000000000000000000
000000000000000000000000000000000000Pgll00000000000000000000dX=a00000000T?LmTP:I000000000000X7aF000000000000lDo_000000000000TfC7
000000000000`=e00000000000000000`NTa00000000`DP6\_d@0000000000000000000000000000PORh00000000PN\=Y3QmDLBU<mW:00000000000057]mh4aY
00000000000000000000``dk000000000000000000000000@9G0000000000000<;eZ00000000000000000000000000000000000000000000\YjI000000000000
000000000000000000004[E60000000000000000A6800000l<_D0000H9h@@Rl:0000000000000000000000000000000000000000000000000000000000000000
00004l??00000000@YlM00000gSfm2MS0000`jm_000000000000dLa3dd[h8E_l000000000000000000000000\jLQ00000000000000000000000000000000HDj;
dTV9000000000000]5IeXHb?000000000000<6o5@SPe0000000000000000A5\n00000000000000000000LKRa0000000000000000000000000000000000000000
0000000000000000000000004Ak6000000000000\c^aP\6b0000000000000000dY`l00000000000000000000P6GM000000000000000000000000LY6QTJh70000
000000000000\Re[000000000000000000000000000000000000U4Tg\9d`<1H0\R9:00000000000000000000000000000@ia000000000000lF0F000000000000
00000000000000000000000000000000ThhX00000000<F_000000000\?ME00000000000000000000000000000000000000000000000000000000000000000000
0000LTBb00000000hA^4hSgk\beA00000000000000000000PY:b00000000ll;IhI_BdRJ]00004egF0000000000000=7S00000000l2[6@obblZ:LHhdX00000000
4eRC00000000000000000000TT6JQ3MB0000d03e00004hFH00000000000000000000d2c_00000000000000000000000000000000000000000000T1^>00000000
TbOXT\Lg0000\<@d0000000000000000]2Z2000000000000L[f=84nP0000TBTc000000000000lT82<0][8`j7000000000000<6Af0000000000000000P?Z20000
0000000000000000000000000000hSEX000000000000LI1B00000000dA?C8HYI000000000000\jQ80000000000000000<0i200000000000000000V_W0000h65\
00000000000000000000TkXM00000000000000000000000000000000000000000000Dm]`00000000000000000000000000000000000000000000000000000000
00008Y;U000000000000000000000000000000000bfT00000000X<bJXE3b00004B^m0000HDI4000000008cKF0000000000000000000000000000000000000000
0000000000000000000000000000Pg77000000000000000000000000dTL;00000000M4nX000000000000hRgJ000000000000000000000000`:T=0000<Q[J0000
0000@@^NhK[80000000000000000@:8`0000000000000000000000000000000000000000000000000000000000000000TM=j000000000000DHbN@2]AXK?4TPDC
4JQ?I4k3HSg100000000@=LW0000LY9m00000000000000000000000000000000000000000oFZ0000D3U6000000000000000000000000Di>?0000hDo@0000e7A]
000000000000`UED000000000000000000000000PAC5X^n`000000000000000000000000000000000000Xh>h87EF0000000000000000a3:?0000P==B00000000
000000000000000000000000T1a20000000000000000D[oN0000@?YeP3G;0000D_aQ0000TMd[HRe:0000heVm]81_Dl]b0000@l4W000000000000`:0Z0:BnH_YC
i19f00000000000009Rc00000000`MB=P_Tk0000000000000000000000000000000000000000\KU\DZ8Lm37Y000000000000@KkEh\5G0000Xok5000000000000
000000000000000000000000l1RG0000000000000000hH_N0000L3KO`lXS0000`E4M000002b60000000000000000h@Q[4HR0T]7K000000000000<?Xd00000000
`G6_00000000000000000000000000000000000000000000000000000000000000000000Dg1@0000DS_P0000hAi`0000e7_a`L4T0W2k00000000h>XL0000hm\?
@NbI4emf000000000000@TRd=0goT4ME0000d7R200000000000000000000000000000000H9f7000000000000<SO]0000000000000000000000000000Lj:D0000
00000000D@G10000000000000000`1I2000000000000h6@a0000000000000TPJ08E500000000000000000000000000000000LES[`J8BLZnF8>^<h_Je00000000
X9DU000000000000000000000000H\j>0000000000000000000000000000000000000000LXnR00000000000000000FQi0000@\8`PVGL00000000000000000000
00000000000000000000000000000000Pf_j0000<:Zj000000000000000000000000000000004C820000ledOPl@c00000000lmMQ000000000000000000000000
h@cQ00000WB400000000d:4P000000000000LTD`00000000000000000000000000000000000000000000000000000000000000000000@c2>000000000000DJZm
000000000000000000000000hBjhDO[10000dGZY00000000lTU^XN[=d]cAHEZF0000000000000000000016<a00000000LnLU0000XfJ\00000000000000000000
000000000000000000000000000000000000000000000000000000004EHm0000000000008ALC0000000003C?T`:a000000000000000000000000000000000000
000000000000P:B8000000000000<_kb@I1600000000<]3D0000000000008_FATFQ8]6aW0000@Pkl0000000000000000\Zo8000000000000T6i1000000000000
T69o00000000000000000000<P_W0000000000000000PALQ00000000000000000000000000000000000000000000000000000000`h[E00000000000000000000
i4WbL]aA@EiJ@Y=600000000000000000000000000000000h=H44[Y^Pf4e0000000000008V=<0000000000000000DT;?00000000000000000000@;8F0000lRn[
e1T]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLhD00000000
000000000000@Y1800000000@BiK@XM30000`IILhCMo0000000000000000XVZ;0000L2KolbMHh1]\0MW_Xj]G00000000\6H70000<NKU\NO_0000Y6U90000LL<:
TYPc00000000000000008CLjl\oX\b:10000000000000000Xi@;00000000Da\Q0000000000000000000000000000dLe;0000000000000000T2F8TjPV00000000
00008\lb0000`fI[000000000000X\M;E8QC000000000000000000000000000000000000000000000000L7jV00000000T`0\Dnfo0000X9D?0000000000000000
e4gG0000`E5B00000000\5GM000000000000000000000000000000000000000000000000000000000000`YoGdj0P=5@Y00000000000000000000000000000000
PLhN000000000000000000000000l:c:00000000<>lM00000000000000000000000000004fno000000000000d?Md000000000000000000000000000000000000
00000000000000000000000000000000`E;e000000000000d9M[00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GKh00000000000000000000A84JlKRG8eBF00000000PKiR0000hiVk<kDD0000000000000000000000000000000000000000dGZe000000000000
0000000000000000000000000000000000000000000000000000TeL]0000000000000000000000000000@9I:0000dQ9E000000000000000000000000X62kDCeI
0000000000000000000000000000000000000000000097P1000000000000Po230000000000000000000000000000000000000000000000000000I8R<lTbf0000
0000XOQC00000_Lh@;RG00000000`Y<98ZGE0?V7@@FW00000000000000000000000000000000LSaW00000000000000000000000000000000dG`Y000000000000
00000000H4e4LR[T0000Lc9U00000000000000000000000000000000000000000000\@B600000000000000000000Die1000014Mi00000000P8om000000000000
00000000H[OQ00000000000000000000h1=j000000000000L_<O<[2C000000004?VG000000004RBg00000000000000000000000000000000000000000000E09L
00000000E6Z6H5UW0000TG0l0>HeLmc:H4G200000000000000000000<\0c000000000000000000000000`XUM000000000000000000008_Bm0000hC7:TPIU0000
01mk0BY30000000000000000dC@@00000000@=A?hKPW00000000000000000000\aH_0000d6n40000<Db80000000000000000@`SS0000000000000000PI0F0000
000000004^I90000000000000000`8DZ0000000000000000H69G000000000000000000000000T96=hCEj00000000000000008FAd8CbU000000008M_>00000000
000000000000000000004YV3000000000000`VM40000000000000000000000000000000000000000000000004j6@P[NR000000000IXE000000000000<MRH0000
0000000000000000000000000000000000000000000000000000P?@N000000004^2Qe7NW0000000000000000000000000000dPk]0000000000000000HM4H0000
00000000000000000000@B7o0000000000000000000000000000X6:<dlG900000000LG<a00000000000000000000000000000000E5kTY3P9@Ud\000000000000
00000000000087Cm000000000000000000000000000000000000000000000000LOXM00000000\h6X000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCej00000000000054DH00004Q950000000000000000000000000000\^GN00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>M?0000000000000000]7FM0000
0000000000000000000000000c6F000000000000000000000000000000000000XS7W0000<bXj000000000000000000000000000056[000000m6HXGho0000TC``
\N9O0000I4=V0000000000000000PAJB00000000hL@n0000Pl4H0000000000000000000000000000XL<\DfSJ00000000Tj8N0000000000000000lJU^PVI;0000
0000000000000000000000000000`kLm0000X>?Jd1m[00000000dFLB00000000\ReI000000000000]7RN000000004^<P000000000000000086<MlRc?h3GEP5VI
000000000000`\Y[lX5LLn_8Xf]EU5IK0000000000000000X>k60000000000000000000000000000000000008NPN000000000000E7\=000000000000hO310000
00000000m7Gn000000004:7=00000000000000000000T@UO0000000000000000lYlf000000000000hAQ7i3<10000X]W5PInhLQQ600000000dc?aTi33m7QT0000
T>Jm0000l:S=DFV[\N3XH]hQ000000000000dlU1000000000000000000008?B:0000000000000000000000000000DL7]0000000000000000\ikC000000000000
0000000018010000]1`70000000000000oBG000000000000000000000000000000000000LQ48HiMX000000000000000000000000000000000000dn6d00000000
@K0W0000000000000000000000000000HL4>0000lF7400000000000000000000l^;A000000000000000000000000000000000000000000000000000000000000
00000000P3Ia000000000000@m0P00000000TQ\K000000000000T7ah000000004iaZ0000000000000000HQ;JX2fc0000<o7n`DoQ00000000@c15000000000000
0000000000004Pnc0000lY420000000000000000PNZ\0000LD<2000000000000HWXA0000D?=L000000000000000000000000000000000000000000000000148d
00000000000000000000000000000000hFJc\m_G00000000000000000000000000000000TBAV0000000000000000000000000000h0YP00000000000000000000
H9fh0000<16X<f230000000000000000D9jg\J>C000000008iColDA700000000000000000000h@n\000000000000000000000000000000000000000000000000
0000000000000000lQh[000000000000\KJ90000l?aK`UN\@TbL0000000000000000000000000000000000000000@[:F00000000000000000000000000000000
00000SME0000000000000000000000000000D8BB0000000000000000000000000000000000000000<@FA00000000`6Kmh6m:8m]F000000000000h5LJ00000000
000000000000000000000000000000000000000000000000000007=j0000000000000000000057Dl000000000000000000000000P3F@00000000000000000000
000000000000LE_40000PNAH0000000000000000000000000000h0iJ`e7H0000h^NKi0\o0000000000000000P`_a00000000000048eh00000000lg^700000000
00000000U57G00000000000000000FdU8Jk1PmLS000000004JGR0000<cPF<f??0000\VbI00000000000000000000000000000000000000000000000000000000
000000000000lW6d`=3Se49^h;hZ00000000`\ln0000000000000000000000000000000000000000000000004NXm0000Pk@\0000X>13m5b`H2>W@>5ZlFMVlS^Z
L5ck00000000000000000000HM^`0TFl00000000T3bf\W`fT\T[00000jMJ000000000000@SaJ00000000000000000000@72]0526000000000000000000000000
000000000000000000000000000000008A<jPgYM0000@]HCX_be\3N@00000000=0GoLjdm0000000000000000000000000000a7D10000HL5h00000000@G?i0000
00000000000000000000000000000000H59gXc\U8fo]00000000Q5eg000000000000000000008bW]00008[kE`\am0000e7<PHnNQQ4GW00000000000000000000
0000000000000000lIF\\fDX0000<L]L8KN4TiPA000000000000U5`100000000P6R1H5M_0000000000000000000000000000000000000000000000000XjT0000
D71SlDYn0000000000000000HNMW0000000000000000X]9]00000000lDd?i6;Z0000000000000000=29<l5DP00000000Tf@:00000000DcHoP[JD0000Dk7R0000
0000000000000000000000000000hOjP`SXo00000000000000000000000000000f\J00000000l^WT00000000000000000000XSdMh]c2M8KE0000@eSQ06A=0000
`Mcjh[bM00000000`k1h000000000000000000000000000000000000000000000000000000004mU>0000000000000000\N8Y00000000<[NB000000008U;L0000
00008o3`0000000000000=`WXTo6000000000000000000000000000000000000000000000000\VJ[T;f;00000000000000000000000000000000000000000000
L2J400000000000000000000TNhO05jmP_G:0000@TJdTBhJlH[6`5`Mde0`0000hXjB0000PD?j0000000000000000000000000000A3GB00000000m43J00000000
00000000000000000000000000000000000000000000000000000FeG0000000000000000T10g0000hZbM0Znf0000000000000000U15n0000`Fmk000000000000
00000000D]Gi00000000000000000000HE7@P5bi0000=3H6@6bV000000000VBX0000000000000000000047;Ole:`000000000000XcC78Tm6`j\9000000000000
4@hc00000000000000000000000000000Jg>PP<B0000000000000000d=Kb88<FX6l80000H4jo\BBchTUGlV`nl\fc16G400000000\IXmD35I0000000000000000
00000000000000000000dZO500000000LInPLTZ`4IQc0XhjDilW4^4m4efkTl\H00000000000096i^000000000000m1E<0000P95c`[COPnXm00000000T[>Gd[o4
00000000000000000000000000000000Le^:82I000000000000000000000000000000000000000000000000000000000l6_?000000000000Lc;5lYJ_DoVe@@GK
0000h6J8lAn@000000000000<F^V0000000000008S02000000000000HKl]0000000000000000000000000000l8FO0000HUVU00008JHfT^HH@_V8XW;Z00000000
00000000000000000000DCNA00000000hTT:00000000`73DlEAP4Wh7D[K?00000000U3>R00000000000000000000T?1`000000000L:X000090Dh000000000000
0000`ga1`EA?000000000000000000000000HCNfHD]_0000Q4^X0000000000000000d6=L000000000000177P8@JT000000000000000000000000000000000000
0000dR`]00000000Y2ojlI]<0000000000000000000000000000DZSCPL@_00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I6aJLN2=00000000dX?lLi>_0000TJ?J`13Q00000000000000008JIe8B^P0000000000000000000000000000000000000000DSR\dRFY<T7E
e8:R00000EBe000000000000Tmf^E8:B00000000DHWM0000<<EP0000@7j30000T7d58X8DLTc6D_4P000000000000000057@L0000000000000000000000000000
U7LM00000000000000000000000000000000L<\J00000000000000000000000000000000000000000000hLgN4MQ<000000000000000000000000P><C00000MXo
0000la?ADKYi000000000000`VS200000000000000000000A3fN0000d>dG0000@XNjhkb[000000000000000000000000<If10000000000000000000000000000
L\=1X?P\4GM30000000000000000X^910000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7?D0000000000008RCZ
00000dfni3KUX09;00000000000000000000000000000000\g<c8Cgl000000000000000000000000000000000000`R_<00000000000000000000000004E>0DO8
0G]V000000000000000000000000la6ga1gklZan0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KTY00000>OB00000000\W2:@^j?0000\lIB0000000000008G9l0000000000000000000000000000`X8R0000000000000000000000000S870000ll>G
000000000000000000000000\kC`00000000000000000000000000000000000000008^SE000000000000000000000000X>4T50LI0000DUG1E2UD00000000`aFf
0000<7OEPN^i8kJM0000M5[k\m`gLNF1<8Ae000000000000m7ck000000000000000000000000HLL40000T^fX000000000000h?`n0000000000000000LVLN0000
<2gJ000000000000l62J000000000000XnIZ0000000000000000000000000000000000000000LMoF000000000000000000000000A1ak000000000000Hh9R0000
000000000000000000000000000000000000000000000000000000000000000000000000DO0Mld5H`i_=00000000000000000000000000004B60000000000000
000000000000000000000000h@h700000000000000000000000000000000000000000000000000000000000000000000000000000000@9Qn0000000000000000
000000000000M7A3@V3=00000000DPPR<eigDgGC0000000000000000E5Bi0000000000000000000000000000000000000000`XdD000000000000000000000000
00000000ddOf000000000000000000000000000000000000000000000000000000000000000000000000DG8Z0000000000000000000000000000000000000000
000000000000LhOJE8;U0000000000000000<FLedZVR00000000000000000000h=L1H^f=000000000000000000004EdQ0?k300000000d2lS00000000i6jo0000
000000000000Phim@@D=00000000000000000000Y7Q4000000000000XPP5LC0=0000000000000000000000000000XibJ000000000000\WB_0000000000000000
000000000000<XPV8^?IE3F40000000000000nQ?000000000000HZ]T000000000000000000000000PR\[00000000000000000000000047<2m1@_0000A3`f0000
0000000014]@00000000lQJg0000PL61Do@:000000000000000000000000000000000000000000000000dUIN00000000`2fR000000000000000000000000DB9?
TCXJTP4;I6660000\k3E00000000000000000000000000000000000000000000H7P5\o?g0000000000000000000000000000000000000000<P]>@EQn`Lcd0000
000000000000PjLf0000000000000000000000000Ce[00008o2I`^QBHIAb000000000000Lk^eI0cg00000W]]000000000000a7UI0000HgDcY33m0000XgJ20000
0000000000000000000000000000e83S0000dY^kPJRk00000000000000000000000000000000DbHk0000000000000000D^]O0000000000004nL`00000000=15?
00000000000000000000000000000000000000000000I1ZB0000XIQO0000000000000000000000000000Xb5U0000l61fDNRLT4Q[000000000000000000000000
00000000000000000000000000000000T3J70000000000000000\7L8`k>?00000000000000000000000000000h;f<B\00000000000000000000000000000U6\e
000000000000000000000000XgcO00000000\G2MT\GF0000Ho4k00000000000000000000dnC_0000lW>f00008GcA00000000l]DI00000000TA0b00000000T<4]
0000XdkC0000000000000000000000000000000000004ZT?<BDe0000000000000000@FgRA7L`00000000TY`K000000000000000000000000000000004dEEe7Fj
0000U1[i00000000000000000000000000000000000000004J`700000000H21b@_hM00000000000000008LO400000000DWVcI4k@000000000000`AUN00000000
000000000000000000000000000000000000L4]QTI[H0000@R<F0000000000000000`ZR60000000000000000000000000000000000000000@Y7_000000000000
\ON=0000000000008Qc2U5U]TFk[0000000000008VF?0000<IfR00000000000000000000E16W000000000000000000000000000000000000T9h^000000000000
43O4diFg0000000000000000lk720000000000000000hAYAHDeg0000000000000000\72H0000000000000000000000000000000000000000000000000000l?US
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<R@H000000000000D3m?000000000000
00000000000000000000<F1fPX^AI5m;0000000000000000000000000000lLj[0000000000000000lWah00000000dAFl00000000000000000000000000000000
00000000L3nC0000000000000000li2I00000000`<MC0000Q8>;\gf[0000000000000000T4jQ4=iPl?;j0000000000000000000000000000lmJ4000000000000
000000000000M5cVDM[=0000<^4Y0000\_D900000000000000000000000000000000000000000000000000000000000000000000m6;M0000hn7U000000000000
8^m700000000DdW5a5I>000000000000DRNa0000\5G@0000000000000000@Ai5000000000000h>\F00004]f[00000GOd000000000000dRA70000000000000000
0000U5\^00000000T03R000000008C7glA4^0000000000000000<W7B0000000000000000LOc>4`[\lbUj0000000000000000Q5Fb<ZX=0000hB0i000000000000
000000000000000006P<000000000:;Q00000000000000000000000000000000000000000000000000000000a51`000000000000l_I]H<970000000000000000
0000000000000000@[]58\@J00000000H_SV000000000000000000000000000000000000000000000000lWd40000000000000000000000000000XZX^0000<TYi
00000000<55>\VEo000000000000=3_G00000000HEed000000000000DW3900000000000000000000000000000000000000000000PDQM00000000000000000000
000000000000000000000000hGW0loCH00000000000000000000dEH200000000\Q;UP=8oLZg`0000000000000000000000000000000000000000Y4<90000lP_4
`En_0000000000000000@O7@h3^=00000000000000000000000000000000000000000000<:H@XJCI000000000000\:`@000000004SSfL[Oa00000000l;9]0000
00000000TloY00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hf^[0000000000000000000000000000D8GE0000000000000000000000008bb:000000000000026]h7omH>cd00000000@4IP00000AIg0000000000000000
<2G347;Z0000``Kc0ng@0000`4[e0000000000000000000000000000495457fD00000000@LINE4lW0000hYB@<b:i00000000@KNN000000000000`Y5j00000000
\4f<00000000L33A0000000000000000000000000000dF8K`B7_8R6]00004=BOPSkLhXg70000<?7G00000WNO`VZL00000000l7GP0000h5JI8J4MlCIE@Y2c0000
000000000000000000000000@NHQ0000000000000DF4HMk<hHJNT[>YL0E:000000000000000000000000DlhV0000P;FP00000000000000000000000000000000
0000L22Z000000000000000000000000l;kTHEm0@lkQ0e;E8o6fY5RH@SK1000000000000000000000000000000000000`g2g00000000000000000000I8A00000
H[8D00000000000000000000`jI4@3E717C4000000000000000000000000\K^W00000000000000004;N1@mmN000000000000000000004V_I0000000000000000
00000000000000000000lF7h0000HQ:?0000000000000000000000000000000000000000A2560000lEnB00000000]67c0000T5:hH5@c0000`\]MLG3E00000000
8ROX0000000000000000LJYd0000I2Hh00000000DKcR0000000000004FlZ0000000000000000000000000000XAD<000000000000000000000000ldT400000000
0000<@\F0000000000000000@FFU0000000000000000lJTA00000000hU944@2S00000000000000000000932g0@_P000000000000000000000000000000000000
000000000000D\HU000000000000000000000000PE[_0000000000008>j3@gZk92[600000000000000000000l6I?<mgf00000000000000000000XPDa00000000
00000000000000000000L5m>0000HX6<000000000000000000000000000000000000@X=>000000000000000000000000dO6A0000000000000000000000000000
00000000000000000000000000000000000000000000\6S000000000000000000000000000000000000000000000000000000000000000000000000000000000
@QNo00000000T1`a00000000DlF5000000000000000000000000hcho000000000000000000000000000000000000000000000000d[]V00000J>S000000000000
0000000000000000dac50000000000000000LT1V`ID>0000D4K6000000000000d3928e[l00000000000000000000000000000000000000000000L7H:00000000
0000I4m40000000000000000000000000000000000000000@KNb<Xa<00000000000000000000@lhi\DC3lQ@IhDTW000000000000000000000000000000000000
0000000000000000000000000000PeH6000000000000Hhb400000000L2>5000000000000000054B`00000000000000000000@N?J4019L4bg0GB0hTU053RZ0000
8T``000000000000000000000000h7RA`l5V0000T]I;000000000000dfI?00000000DJ1g0LECLRi[000000000000<EjHQ7GQ0000Hd^0M1jk000000000000LVZm
00000000000000000000000000000000000000000000000000000000000000000000@OKN00000000000000000e71000000000000I3b:00000000I3[X00000000
00000000000000000000000091^QY6;j00000000000000000000`Im300000000`BQMA6KW000000000000000000000000`2Gb4k3Z0000000007g1536o<Rd[0000
000000000000Db4g00000000000048X60000000000000000dD3=I6^^00000000a0B200000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MTf00000000000000000000PBnB00000000XKiHTieS00000000000000000cJP000000000000000000008T]B=0@E
000000000000000000000000DQS4Hm;:0000@j@C0000h>Vb00004349\67U<>70000000000000000000000000000000000000T:eh0000<[>k00000000hMEXTC>B
000000000000`Dkl8X:40000<91I0000000000000000000000000000\=jh000000000000`6^M0000<0j10000000000000000d[Il0000000000000000=4JQ0000
000000000000I8:5@X[6000000000000000000000000HX6X0000TLNO000000000000000000000000000000000000000000000000<Ce900000000PLHm00000000
000000000000000000000000000000000000@Fm^0000000000000000TAhT00000000000000004?KF00000JUl000000000000000000008@OK0000X7YA00000000
0000PaO]00000000@9n9e0RJ00000000LCfUTe9O`EY0XcBIhDfm00000000@;[^0W]od1]C`aK000000000l>N?00000000000000008FO[8<3n0000XP<^00000000
00000000000087iP0000<^Z]4h?P00000000000000000000000000000000DSHF@Z5<00000000000000000000T0T7\WK000000000000000000000HQFTDn:]`NJQ
<OnJ000000000000@OI400000000L8fD00000000d7:900008bDR0000000000008IRd00000000000000000000000000000000I3nN00000000i2f=0000DMIM0000
0000000000000000000000000000d5]=\[ea000000000000P8eLdfLF000096AWQ8P<000000000000000000000000HcFg000042bUT^>>0000000000000000HZH8
000000008>]X\f7Qlk:;00000000000000000000h;H10000<^Ba0000lM1T0000000000004b^l0000000000000000000000000000P]@80000000000000000`C2h
0000HRNmdm=F0000000000000000I2RS0000000000000000000000000000l>m60000<<E[@]IH000000000000000000000000000000000000000000000000h<Vb
0000000000000000000000000000\HFc0000lC=<00000000TEfh00000000000000000000000000000000000000000000d2`AY6FW000000000000000000000000
0000TT:I0000HX_I000000000000000000000000000000000000TA_Y0000000000000000000000000000000000000000<Ye=00000000DY>j0000000000000000
00000000000000000000000000000000000000000000e6b1000000000000hE]M0000000000000000000000000000H1l^TiU]e1\?00008SNH0000000000000000
0000d4DW`4I>D5]10000000000000XIWL4]8HL2`00000000000000000000000000000000lPA600000000000000000]RT8FSm0000000000000000000000000000
00000000000000000000`6^]000000000000d5lT0000000000004b<5000000000000000000000000000000000000@XZb0000\ejI00000000000000000000LgS5
00000000HChWhLKV000000000000D@E3DJ[9000000000000000000000000m5IX\:`M0000i8VP00000000000000000000000000000000\\;50000000000000000
00004U3_000000000000000000000000DQI800000000e4KK0000\Y^200000fiR<W0T000000000000D9AX0000DK\F000000000000000000000000<oc500000000
000000004IWV4J5U`eCf00000000hXU_000000000000000000000000493m000000000000=60jH]NYE5e=XhV90000I7Jl000000000000`C:_0000000000000000
00000000000000000000000000000000000000000000000000000WYV\OFY00000000Q7mCHUGYX7L[I4QF4Xoc000000000000000000008G\Jm3Sn000000000000
T[^M00000000000000000000<G:f0000DBf700000000000000000000000000000000HEMJ000000004o1A00000000000000000000000017Z_000000000000\8c]
000000000ZcT0000T1=:00000000LBlTPH50hA6\`bC]i5\N000000000000000000000000000000008h^=LSdm0000000085o;0LEQ000000008EmCH`QEd;EI<6O<
000000000000dKZg00008Q@Q00000000l[4R000000000000000000000000Xb:L000000000000\@Ac02M6LCdj00000QX50RInH[:S00000000d8oV000000000000
000000000000]3^g00000000D1?j00000000000000000000000000000000000000000000000000000000lVN_dDJL\mZCT`a[8GhT@N3KT7>?00000000`XhF0000
0a?\00000000000000000000000000000000hRZB0000000000000000000000000000000000000000lILj00000000000000008ClO000000000000000000000000
00000000000000000000000000000000h7JK000000000000000088AV\oGh0000000000000000000015M?00000000000000000000000000000000000000000000
A6IEhP50000000008=RA00000000000000000000hbSI00000000000000000000000000000000000000000000000054F3A0W90000000000000000]6Tb00000000
00000000LB<R000000008De90000@8`d0000000000000000000000000000000000000000000000000000<Hh90000L9PIHT\[000000000000`AU9000000000000
00008Q^:00000000`ALnLIg<TYomlkT6000014D_8S_>000005PG000000000000000087S3l>=K00000000000000000000000000000000<GN7000000000000TjaN
000000000000000000000000\?VYT8Pc000000000000lPD100000000lKn<DkaO0000000000000000000000000000hG:W00000000000000000000000000000000
00000000000000000000000000008gGX00000000000000000n5B0000000053UI00000000000000000000\XWFI3Eg000000000000000000000000000000000000
00000000lKNW`7^g00000000000000000000h^TG0000Dl1_0000000000000000000000008WeV0000TGYY00000000000000000000895FM3hl0000`;<X00000000
000000000000<@d^0000@KSo00000000000000000000l7Ud0000\DCK00000000000000008bD:4D`W0000PUL[H22100000000DJB_00000000PMi3000000000000
0000000000000nk_000000000000000000000000000000000000HE_?0000E0jC0000<<lY0000000000000000000000000000d3T?00000000`1Xh0Ql?00000000
0IbU00000000000000000000`GSP0000000000000000000000000000000000000000000000000000000000008EiVl@al0000HTf6000000000000@R>jL5O;0000
00000000000000000000XPge0^M7000000000000000000000000@8A=8VDQlY`^00000000000000000000000000004?>Z00000^H0000000008J^3]2EE0000TiJ^
`SDe\TQmE3gE0000000000000000000000000000000000000000000000000000hE3R0000000000000000000000000000HVW3000002?m000000000FP40000dS^G
0000l_lW0000`LoiL^gf00000000000000000000000057=G0000000000000000000000000000000000008kVR0000000000000000000000000000000000000000
000000000000Pj1Kd;Bn0000<YAIXDPG000000008e4P0000@Hoc94Qm00000000<URHT<4m0000000000000000L=hm0[h900000000000000000000000000000000
00000000`UYh8lDd0000T@hn4VXi0000D5\B0000H<;]000000000MSb0000000000000000\PnU000000000000L80_00000000000000000000000000008J]Y0000
0000@AZd0000000000000000000000000000XPAFPI2ol=;5E83`000000000000000000000000DASLlLgoHM2i0000000000000000\C@N0000LDDm000082C><RY@
i3=H00000000000000000000h7DRH8B1hLX10000d;SC000000000000a6a=0000000000000000000000000000T5XHDS_d000000000000000000000000P1Fd0000
0000dEe20000DZM40000000000000000000000000000H^KY0000XMQO00000WQjdBQ^000000000000000000008d9b0000<@[e000000000000X]GCh81b00000000
00000000\h]h000000000000PF[X0000\mPD00000000TQ`10000dmo<0000D1a>0000`c`i000000000000<QZJ000000000000<f[o0000000000004>8R00000000
0000A1E^0000I6P9\@T9M8NP00000000000000000000Y3Q]000000000000@dQi0000000000000000000000000000000000000000000083?n0000LT^800000000
PQXo00000bnm0000000000000000000000000000000050M^00000000DPdL000000000000000000000000lB\j0000LP9f00000000L2>F00000000<8W400000000
000000000000000000000000<l9k0<GE0000000000000000H6ED0000@4CMY7ik8<;k000000000000HUhU`d^n\WFQ4:^d8iODi1Z[000000000000@T4j00000000
0000000000000000000000004ZaZ0000000000000000l]MC0000000000000000000000000000000000000000000000004E64Y0CZ48EJ@dAP0000000000000000
00000000000000000000000000000000000000000E4X0000000000000000000000000000L>1e0lGF<9K0\Y9@000000000000000000000000D3_;X]?8P7I7HIlW
\Y;20000000000000000000000000000000000000000000000000000000000004SFe8Onk00000000000000000000000000000000000000000000L@:`00000000
00000000000000000000000000000000`FDW0000000000000000402C@5gZ000000000000e46B0000816H0000000000000000000000000000d5j[@3njXKl;0000
00000000000000000000h6@oh[BX00000000000000000000000095JK000000000000000000000000000000000000\8b2`B:m0000LZDo00000000X?n0h]YHD=<C
0000TZYY000000000000dK^:Y5Xm0000PU^_00008fh:E6Nn00000000i44Y000000000000\?5@0000<AIY000000000000m43]0000000000000000Y4SM00008>VP
906=00008J7O0000000000000000000000004ZlO0000LdHR00000000A3SDLWo\0000Y68=00000000000000000000000000000000000000000000000000000000
00000000000000000000DA8\lJ:jdYW00000000000000000`Qn>XMb6e4JD@K>a00000000X@Oh000000000000000000000000L_N70000000000000000TAAf\2BC
000000000000000000000000LMPH00000000000000000000000000000000000000000000000000000FaWTe9^00000lcF000000000000\A8m00000000PGgJ0000
0000000000000000@7c7000000000000000000000000D4Q80000000000000000000000000000000000000000H^eiHLn5@Q2Om7;@h;k>00000000lClh000017Z?
00000000=4<IDKRS00000000h:nZ000000008Lf00000D:LZe4^AhUFZ0000P>jI0000T?9oD[7k=6m6l]AR0000lQ>P0000000090?C0000P2K>T=k9DBLM\2<PH2BQ
4C2Y00008mk`0000000000000000000000000000I0ME0000000000000000000000000000`Ph\000000000000000000000000000000000000000000000000T:UT
HH@D55dV00000000000000000000a6nM0000T^\@0000<8MiHZGi0000000000000000000000000000HDEM\bOo000000000000000017lL0000`R:4000000000000
00000000dBPi000000000000000000000000TKkT00000000000000000000000000000000001g53\]0000@JPO000000000000P0lY<U;>00000000000000000000
DeA?0000hFdJ000000000000000000000000000053S70000<;IU\`3400004D0a0000D4ic4J6\l]]c00000000`EGA000000000000H;J[TTM^0000000000000000
00000000000000000000000056YB0000000000000000000000000000l?Rl000000000000hA55i5dC00000000000000000000000000000000000000000000LEAc
00000000000000000000P@@l0000000000000000DPnK00000000XPN800000000000000000000000000000000000000000000000000000000000000004D@G0000
00000000000000000000000000000000000000000000000000000000`RW\d`RN0000DJki`[=_TFCJ4QNF4;_C0cbcHlO6000000000000Xn@T0000000000000000
000000000000000000000000000000008F;^a5W?0000000000000000l76:0000000000000000000000000000000000000000X@M1000000000000ljf>00000000
8_YVTGE<0A5K@Xgm09gGdh9m16>h0000Y2610000000000000000@jSfm8PV0000000000000000000000000000000000000000000000000000000000000000TW:S
0000000000000000000000004ZOU@kdi831m000000000000\]nhH07Z0000E22E<d4`00000000000000000000h^Lm00000000000000000000\L@B000000000000
00000000`k^F0000hP;E0000000000000000X62_`WER000000000000000000000000000000000000000000000000P>;bi491000000000000Pij?000000000000
LMKRXC:o0000000000000000000000000000`KL>00000000PmQR0000000000000000000000008O>]000000000000000000008Dn>\OFH0000DNNE000000000000
0000000000000000000000000000XXVL000014m[000000000000000000000000<0VQ000000000a9500008<6@000000000000000000000]Y20000000000000000
00000000<[P5\>M0HVOOa8=>0000TOZe00000QME000000000000000000000000lOWF000000000000`dY<0000h^Y;0000000000000000000000000000H@YR0000
0000000000000000000000000000000000000000h258000000000000000000000000LR3_00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XPX]\P[:lJf]HmnEdnKQ0000`UK>0000<oj:DL^h0000ddWD`HI6000000000000000000000000
U4cA00000000000000000000D41S00000000haRY000000004Cn500000000000000000000000000000000000000004=1?00000000000000000000000000000000
0000000000000000lkE]0000Lka000000000`8jK000000000000000000008NME000000000000000000000000000000000000HKlf000000000000`M]00000DR8M
0000HD>b0000HnbQ000000000000000000000000000000000000000000000000000000000000DkfH00000000000000000000=3Hf0000d`>>000000000000LeK7
L\@[a2XP0000000000000000000000000000000000000000000000000000000000000000\A<10000LA=o0000000000000000000000000K7c@mV\000000000000
8=GS00000000000000000000d<Z`00000000000000000000000000000000HcHE0000000000000000000000000000000000000000\Vi?0000000000000000L;n6
m7YI0000000000000000l4am0000000000000000000000000000000000004f=UDn_E\KSN4o`b00000000000000000000000000004[Fe00000MVZ00008^^DdKM\
00000000U0hm0000000000000000000000000000000000000000d[13000000000000lkeK0000X0Z00000000000000000000000004PIh\aEB0000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048^f0000000000000000h\SP0000000000000000
000000000000000000000000000000000000000000004CiBl1<k4\1HTG:9X4?7HP;c`k3m00000000\N8@00000000l7UUDaT900000000000000000000d_>h0000
8NIa0000000000000000000000000000000000000QGnX6@UTCQgTWQC00000000000000000000e5AL00000000leY=m7[C00000000dnG20000LUU0PXW:DIfh0000
0000000000000000000000000000@0Mg`cli0000000000000000dE4m00000000000000000000000000000000L<5=41Z;0^iN0000XhSQ000000000000H9=3P3:K
0000000000000000LO\]0000`E?R00000000000000000000X0CL000000000000E79j0000T>iD0000E3OL0000]0GL000000000000000000000000Hg9@00000000
0000000000000000DJ=I00000000<of7000000000000X]^m0000`TQ@000000000000l<W000000KKD00000000000000000000h[hf0000000000000000TDo10000
000000000000hiU50000Q6`c00000000hTn@000000000000dk>P0000LNE[0000`kQN00008hI2000000000000000000000000d1A1000000000000\Y0b00000000
0000000000000000H4lh0000Y2^J0000Q1<I4:RFh;D5@?<I00000000HWJY000000000000Hg\80000XQ89<Tkk0000000000000000dBCZ00000000000000000000
\RQ^0000000000000000TC?ae6l?h6dF\dJZi40=M61nh86h000083I245RAXLVbdeT>00008VXU0000D5\elKb=`PM40000000000000000lmD@000000000000LVKE
0[440000L80O00000000XQLW0000`kK>000000008J]fDJ<`00000000000000000000000000000000PgHU000000000000000000000000000097@50000Dkka0000
\?TY00008XRA00000000000000000000TU>_T?N6@Xgd00000000000000004c@\000000000000ddVf00000000000000000000000000000000000000000000lZYJ
000000000000PW1h00000000000089NO000000000000000000000000000000000000000000000000e77`00000000Q2?HE2W80000dH`=00000000000000008_mL
00000000Q7V0Thh0l]^V0000000000000000000000000000`5aAPE^]D_BQdin40000000000000000000000000000l1ED00000000000000000000000000000000
000000000000000000000000000000000000000056`IA6T8Tklb0000Tm7c0000PATO000000000000000000000000000000000000=7X900000000000000000000
0000000000000000000000000000000000000000000000000000l]VI0000@CYH\78R0000000000000000000000000000XCR8U7c4000000008Bc2ddnkU6<J0000
0000lOG6000000000000000000000000000000000000000000000000000000000000@MR\P<h;0000000000000000000054h^00000000000000000000T31A0000
00000000000000000000XQDmM1:Q0000DPal0000000000000000000000000000Hl7;000000000000H`A0\E7O000000000000000000000000000000000000hkbJ
000000000000000000000000000000004N<C8:5n\UdB00000000000000000000000000000`P:0000000000000000000000000000X\;U000000000000Dic=0000
00000000000000000000000000000000000000000000T9MlPg^WU5?>00000000=5N20000000000000000000000000000000000000000000000008hG:52QK0000
000000000000DASf0000\XfV\RLc0000000000000000000000000\LY`EZ70000000000000000XTm\00000000XD9G0TN40000`HXa000000000>fX000000000000
00000000000000000000Lh_T00000000000000000000000000000000L;c8000000000000L26?\RQh0000000000000000000000000000000000000]@f00000000
0_Oj0000PiPc0000000000000000hD]n0000\@mL000000000000000000000000000000000000@H1e00000000DKEa00000000000000000000000000000mC5<h3C
@J]000000000D0<EHho7Pnh\Q5KR00000000\;@ZL<YIlg2Ea2oM0000LjjH0000X6?E0000000000000000000000000000000000000000LWoQ0000000000000000
000000000000000000000000LI1jA1RC00000000P]FV0000@T2>0000L2d1<e5h0000000000000000000000000000000000000000<MW?00000000000000000000
0000@Dcl000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17Z00000000\[iW0000D3fP00000000TQ`@000000000000H63`T[OA8FZCdLoK000000000000dINLTW@Q000000000000<iD_lSG600004h?;0000<8<2
00000000000005=X0000000000000000@Z5]000000000000000000000000000000000000000000000000XihoDf8E0000`dae0000XY7o`8Qm4Af?`JN0\PRA0A>O
0000PmV@00008\dol6>g@@0fDComP2K_a5Ug0000d;=P000000000000T<Ul00000000000000000000000000000000<]BU0000@T0Q00000000000000000;X]0000
0000000000000000`6lD000000000000\kYU00000W`M0000000000000000LkY100000000U7Qa0000000000000000HZGZ00000000000000000000000000000000
000000000000000000000000TXiK0000000000000000000000000000lOYPdE@n000000000000P>J[000000000000lE8Wl[5>000000000000`eGGDZe14lQ10000
00000000Hmbb00000000000000000000@Id=00000000000000000000000000000000<:XT0000000000000000<iV0000000000000`8MX06?WT2kJ000000000000
000000000000L<Rn000000000000\ko30000000000000000<;?`TlZT0000DWg?0000000000000000HTU;0000ho@i@cElXIec\RLmL^Cn0000T^aZ000000000000
00000000<JcT00000000LOj<0000XOB_<HR=0QRS000000000000hAa74e?1000000000000A2Tb=6jH0000000044YM000000000000000000000000XKkd00000000
Xd280000000000000000hBZB0000000000000000hYeL00000000l6dR00000000l^g@0000000000000000000000000000000000000000A8Uf00000000lZMCd[RP
000000000000l>4D000000000000000000000000000000000000000000000000000000000000e7:m8F;l00000000H7W2TDD>0000X7ce8X;a0000000000000000
00000000000000000000000000000000hQ7LXXV?000000000000000000000000000000000000000000000000000000000000lM0dL9G@00000000000000000000
00000KjN000000000000000000000000000000000000PNgV0000000000000000000000004ZOC00000000000000000000l;MB00000000X^8?0000000000000000
000000000000000000000000TS<cH07=P>hg0000h7^UPSi8loBi00000000000000008Eo>00004m8;00008fa>00000000000000000000000000000000\mXiE0L0
\Feo0000TcJ00000LMcH0000d<FW0000000000000000000000000000000000004HE4Y740@L\d00000000L1YFM4WU0000000000008<OPDF_c0000Dc[`00000000
0000000000000000Tl5E00000000000000000000e7dX000007:cY7k80000000000000000000000000000Q1;3\;CgTFg8TPKh000000000000000000000000XeG4
00004XH2000000008[6j000000000000LR<800000000000000000000000000000000`Tg@00000000000000000000000000000000A6Jm00000000Y3U<00000000
00000000000000000000\ZY;0000000000000000HUWe0000d4Bh000000000000000000000000000000000000X6eL0000HZ>M8[^^`nH60000000000000\k[0000
4oRlDn;a00000000000000000000h?7i\mdk00000000XaaI0000D8WF0000<D:<l6:G0000<dOY0000000000000000LVMY00000000000000000000000000000000
00000000lfEb00004nSL000000000000L?oZ00000000hROnlX?>000000000000000000000000000000000000\iE>0000000000000000000000000000lfjP0000
0000hImee0]?lEHM000000000000000000000000lAW`0000H>\200000000000000000000X5UcPQlQ0000000000000000lR[?0000000000000000000000000000
D;nR000000000000000000000000000000000000000000000000000000000000000000000000000000000000\GHHT[@m00004cG:0000T1g;<lX1@FX<00000000
0000000000000000\KLf000000000000000000000000dQQe000000000000XNY\\V[l0000`17H00000000HW;@0000lkm3000000000000000000000000HAB]0000
h;NnDLEmX_GQ00000000@9^20000000000000000T_<b14?ZPcY4000098Vc000000000000000000000000000000000000000000000000XEjZ00000000\97f0000
dNiRPDCV@YID0000000000000000@5C500000000000000000000L9GP000000000000\S4e000000000000000018@F0000@m1?0000000000000000000000000000
heo00000000000000000000000000000lcDE44[:0000000000000000X2m5000000000000000000000000h^N5L>D=000000000000Dae@00000000XC`EA58ad`=e
l`TI00000000D<PO0@Bc0000`NP100000000@a3b00000000000000000000000000000000LO3b0=9PLM[K000000000000000000000000HUc`0000lXU<XLTb@FY>
00000000P93:0000`<eaDJnW000000000000000000000000000011FF000000000000T28T00008fmOLhAL0000ddLd0000000000000000000041JV000000000000
8>oa00000000HnDL000000000000\[nh`l6000000000000046c<00008BJS0000000000000000000000000000000000000000000000000000000000000000M43=
0000000000000000000000000000e31@00000000DLkX0000000096A@000000000000000000000000000000000000LZDH000000000000\aI\0000000000000000
000000000000000000000000U1bJ000000000000TWDQ000000000000000000000000000000004Jb700000000dIiJ000000000000H?4o00000000M7hW4n=Z0000
T`?o00000000<LAA000000004H4[0000000000000000<U;00000]2D=000000004BK400000X;nP3gd]6324]CH00000000H[AZ0000`\G[4@Pd0000000000000000
000000000000HVU70000hMVo0000lfjf<khT00000000000000000000000000000000@KY;0000<RUc00000000I6RG0000000000000000TV\QX1anXG_70000\RLL
0000000000000000@kON000000000000000000000000000000000000000041bF000000000000000000000000000000000000000000000000000000000000PmOi
00000000XH180000000000008OZE00000000000000000000000000000000i3:X0000H0Vm000000000000m71R0000000000000000000000000000000000000000
TPSW0000`Pjj000000000000000000000000l@fTLC<^XA>@00000000000000000000000000000000000000000000T3i200000000Dh=5000046F4000000000e9m
`fD:A57^000000000000000000000000@@M@000000004L5\000000000000000000000000000000000000\m;Kd3VI000000000000000000000000000000000000
000000000000T;m800000000DPVU\Ubi000000000kcj0MFL0000000000004;1@00000000000000000000000000004O<Z0000000000000000000000000000\L3@
0000L07Kl3S^00000000@FHa0000P_g:Tn[U0;9AP4kB000000000000000000000000liiB00000000haII@6ZMXPcU`Sd]hWGmlJ[YlZ\j\?WST;KY<EO58Q<C0b16
<nE=]4LB95aX0000000000000000M4@a0000hSYl000000000000`6`700000000D4UI`BC:000000004A:e00000000000000000[eSTOk8TiB5Thn^000000000000
hmb:00000000T9]>000000000000=0`n0000TecB000000000000HFae00000000DJP5E88^000000000000H@cn00000000000000000000hWcMHm`800000000dfOJ
]2mc000000000000@G:I0000000000000000000000000000h;>k00000000hM\P00000000@]>o0000<EhK0000a1DN0EWN0000000000000000000081\700000000
0000000000000000PJCcTJG`0000000000000000000000000000000000000000H:>@00000000000000000000000000000000l;87000000000000000000000000
00000000TWK^00000000TUXm0000Y7ZL00000T6f0000TBW90000000000000000PGOV4>gE8BDHhLK8000000000000L[;]000000000000000000004EE:00000000
0000P8=k0000000000000000000000000000XAh10000`H_DY4k]Y7\P000000000000000082<@0000000000000000Di1;00000000000000000000l[4FT726`>hR
0000000016mV00000000<;Kj0000000000000000000000000000000000000000<<BS<QmW00000000000000000000000000000Vm20000000000000000<0IX`\lW
000000000000000000004]iT0000000000000000D5g>947SDl3;000000000000@MO10000000000000000000000004f?k00000000hR>70MQ`00000000@iaN\RPE
000000000000TJLdX`gJ000000000000000000000000000000000000HWhT0000000000000000T82A000000000000000000000000000000000000\Fnn97aN0000
0000000000000000000000000<\1`L0e000000000000000000008P]]000000000000\B>@0000=4QS000000000000000000000000000000000000lBe580M30000
00000000000000000000\hcj`m=5T8Dh00000000000000000000000000000000HW?80000<^UZ000000000000lG=2000000000000D@QJTh470000000000000000
000000000000`@8nHmVM00000000M4F@000000000000000000000000000000000000000043X>DXSS00000000000000000000<7ni0000000040QdDWo900000000
00000000@6:l000000000<=_0000000000000000<YVc000000000000000000000000d;;^<^mn000000000000<dO700000RHE0000000000000000000000000000
0000000000000000000000000000000000000000lMlE000000000000000000000000000000000000000000000000`Lk=a3l40000l8DK0000d3K=0000L6ES8Q<V
000000008@C_00000000000000000000000000000000000000000000000000000000000000000000000000000000DJBQ0000000000000000000000000000P3cL
Xnn^00000000DQ^[I0@d57f^L7o:00000000000000000000dLKc\lCD000000000000000000000000000012mS000000008K210000000000000000TE`900000000
00000000000000000000@4Z>0000000000000000@OJD\cAB00000000000000000000P3:Z0000000000000000000000000000`S5dlDiZ00000000000000000000
00000000000041`@000000008>i6000000000000L[=5000000000000000000000000000000000000000000000000`f7h8WYmI2b2000000000000000000000000
i6fEdgHd0000000000000000000000000000000000000000]89[000000000=a;hEh=<PmJe3J:00000000000000000000P`Jg000057Hh000000000000X^2B8aPZ
0000\W@50000`oHJ00008>GI0JMQ\RKK0000000000000000lH3EXV2fdLKFDomH000000000000000000000000000000008dd<0000000000000000h6bE00000000
0000000000000000000000000000000000000000000000000000P4fI00000000000000000000000000004F`P0000000000000kmD00000000m6D9000000000000
00000000@mBh000000000000000000000000HhVm0000000000000000000000000000000000000000L;:4`>eF0000000000000000000000000000dlE900000000
0000000000000000000042^Wh@WH0000000000000000000000000000`KeX4VNo\m]Q000000000000000000000000\L^^L1LE`YKm000000000000000000000000
dcl1000000000000l7DH0000h6gY15d000000000l^2]`Nn?P\0;i1i^00000000lmhl00000000XRoLd1\I8DXC0000lC\=00000000T6jJ0000000000000000hQSi
00000000E64l000000000000000000000000000000000000000000000000LTSD00000000`aefH>hB0000000000000000X:Ljh@:N00000000LP8E4CZR00000000
0000000085[o000000000000000082c7000000000000000000004QNY05dF`oeW00000000000000000000D9o>0000\1\cLML>\WZ^000000000000000000000000
0000000000000000Y5Q^000000000000000000000000000000000000000000000000<c>00000000000000000000000000000000000000000Q6?5000000000000
000000000000000000000000000045Sn0000000000000000D9I_00000000000000000000H:R3XmlD0000000000000000000000000e\R0000000000000000<SJa
XnCP0000D1k=00000000000000000000\>PZ84bTX9?Q00000000000000000000PMMU000000000000HEe?00000000000000000000l^?100000000000000000000
P1D100000000000000000000d;[015OF0000000000000000000000000000A6c<0000`gaJ00000000000000000000000000000000`UdO0000\B1X\]820^I`0000
\QFj15:\00000000000000000000d``>TJ2:000000004N^HT[<b000000008J\b00000000000000004E?d0000000000000000lC@0@cSAPAm0=1>9<;cG00000000
`DkF0000PR8400000000<N=L`X1K0000000000>A0000000000000000000000000000hTI2PYcA@0Jk8>mD0KPM@RB^DlPKl5U70000000000000000000000000000
000000000000`hIh8]Nj00000000000000000000000000000000000000000000000000000000PX?L0000000000000000000000000000ha8f0000@;Q^e2[_0000
000000000000Te6X0000\RQG00004L28000000000000000000000000000000000000PH]iLNB4P_;40000000000000000T25k0000\9YM00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004kZ>000000000000000000000000`PYg00000000000000000000000000000000H24[0000
0000000000000000000000000000M7jh@1of000000000000000000000000000000000000000000000000000000000000000089ab000000000000000000000000
0000@PLS000000000000dLNa<N^80CFB15Y700000000hTW:0000000000000000000007G_0000000000008MhaPA\_`NIR<8bB0000@>EDPYiN000000004SjnD;WI
0000lDK7@EUB00000000X56gX5lG00000000000000000000000000000000@e_4000000000000@:G^000000004hC000000000L2LP00000000h5a[<IGc00000000
0000000000000000000000000000000000000000\WZM00000000000000000000000000000000000000000000000000000000000014MY00000000000000000000
@2H]DPVC00000000000000000000000047;e8M8VlOA5A2jn0000m3Pf000000000000DFDK0000000000000000000000000000000000000000Hj]V0000U5FH0000
0000Dj]g0000000000000000000000000000`QEH0000Q45e0000000000000000000000000000000000000000\U1g0000000000000000l=c`0000000000000000
0000000000000000000000000000dV6M00000000000000000000000000004JO400000000HT[a0000000000000000000000000000`E5i00000000HIRJ00000000
0000LB\[0000h::A00000000\Ae28n]dhlS9000000000000000000000000<UNLL[Q<00000000@]Ro000000000000<U:O00004^N?0000000000000000hDf30000
d_>K000000000000000000000000db3D0000000000000000000000000000000000000000hQPihnk900000000000000000000\h>U000000000000000000000000
0000000000000000<VPA0000@RFG000000000000leS`00000000000000000000000049`a0000@5R7h9N>@@49000000000000<CFk000000000000PkLO00000000
00000000000080SYH=o]00000000000000000000000000000000000000000000X9cY\^b=0000h2S50000000000000000`CD@\RRH0000<>`N0000000000000000
0000000057`^000000000000000084L?00000000000000000000000000000000000000000000m2b_000000000000XA>_4gSS000000000000@JgP8QYi0000l68J
`c]he3mN00000000000000000000L9@K00000000000000000000\PB5@S7D00000000000000000000000000008[j`0000000000000000000000000000000043H[
<6Od8_NJT1Y750P?0000`kn;T95X00004O@@Q3270000000000000000`KHM0000L]0?00000000000000000000000000000000000000000000hL11000000000000
<4Y=H]dU00000000H6dj0000000000000000000000000B[@0;W<\@CQDGeRHbd000000000XCaA00000000`N<Ui4Kh<_1k00000000000000000000000000000000
00000000000000000000000000000000D^K:l=7C00000000000000000000000000000000000000000000\J0n0000000000000000000000000000000000000000
0000000000000000<bm[00000000000000000000000000000000@93L0000000000000000TQ@=<Yil@kFR0000000000004OoAh5jMP7lmD:;`D@oaL?1Fm4caDDY7
0000a6\1`\QVTXi;0000000083>7000000000000i6Il000000000000ld`m000045L800000000@^JS00000000<=U;000000000000000000000000000000000000
0000XhU800000000X1Q\0000000000004?jLLZNC000000000000lm^M000049eh0000000000000000000000000000000000000000Hi7M00000000d=ILQ6fR0000
0000LAeW000000000000HNa80000000000000000000000000000Q3aJ0000@Jm>0000A3ST00000000`H=d000000000000000000000000D[dj17]6DjZO00000000
0000HII]00000000000000000000000000000000000000000S2;XX76T?3?X<6kHSm[`b1Id3<SXbBE000000000000000000000000000000000000M7YV00000000
0000`4mg0j^:00000000000000000000XK]2000000000000M37<00000000000000h?00000000HahD0000000000008`C_0000L>SV4GV:\I614KQ?@XZR\RMM0000
000000000000hFVG0000000000000000000000000000000000000000ldER0000000000000000000000000000000000000000000000000000000000008SNk0000
0000DB2@0000d8HA<F9k00000000lJYU000000000=684JMbPPQG00000000PSUK0000<D4S0000000000000000@jR=lmm_P_;C0000000000000000000000000000
000000000000000000000000d6_d00000000<Tgg0000DH2TD`D\00000000000000000000dIeB00000000000000000b]20000hh99000000000000PA4I00000000
000000000000000000000000@JHE0000000000000000000000000000@RU200000000000000000000000000004C:N00000000000000000000XY\G000000000000
0000`mYL000000000000000000000000000000000000L[`m09;^00008@BW000000000000<2HL0000000000000000000000000000000000000000hb1X0QFC0000
00000^7O0000000000000000H4h00000DWoE00000000X56X00000000000000000000Y3d@00000000000000004CkZE5hal>=l0000000000000000`1Q<0000i0:G
00000000<KlOTjHL000000000000<lBU<MKA00000000000000000000000000000000000000000000000005j?000000000000141>00000000000000000000lm49
00000000@1LV@ZZ200000000LmXG00000000000000000000`3IU00000000HGkCDJcKM70^8>ol000000000000X\PllfeVhYK40000000000000000000000000000
000000000000hEo]PCgT000000000000D@Gh00000000E4Pi00000000000000000000000000000000000000000000T7GB00000000@D1=0000000000000000L4OG
00000000HW54000000000000`F6fDS`oI5^^000000000000`\oe00004;JJ00000000000000000000<6kIP<5O\V3ehdT`00000000000000000000l;kb00000000
0000000000000000hF?H00000000X^e0000000000000000000000000000000000000000000000000deFe`Bob00000000HfOl00000000000000004B]<0000PQ6A
DU<c000000000000000000000000000000000000dSE600000000000000000000000000000000000000000000000000000000000000000000000000000000H:fm
000000000000Y6L`<;]IE2Ke00000000000000000<RD0000dGh:000000000000@6[OX[Zn@_RI0000H:XF<6K?000000000000000000000000<3OLhPk7m2=V0000
0000000000000000000000004VK38k[^Y5of00000000000000000000000000000000000000000000TGl`<6`h\KlEDbR?0000000000000000he;a0000\PGAl;[N
000000000000hLR\0000`@n9000000000000000000000000TYCaL[fKlIKS000000000000X6>X00000000lUZa8>HU000000000000PcID4F`e0000LKf2]5XS0000
<?QjPZi@0000000000000000000000000000`3==000000000000000046Eg00000000<nj300000000000000000000L9lA00000000PEIN0000dIUO465f@dFl0000
00000000e7i>0000<0O<000000000KM5\ABR000000000000000000000000000000004ICQ00000000000000000000000000000000djT9LO5n0000139\00000000
XX:j000000000000Pmj200000000000000000000L6d^00000000<m[c0000000000000000dXnB0000000000000000H:@g4hNo000000000000000000008o4X`iN^
00008;RU00000000TT_a0000000000000000l54Y00000000000000000000000000000000PLJ0000000000000000000000000PNcXd;?ChSZ80000000000000000
00000000`8i5000000000000000000000000000000000000000000000000`99XP<8Il<SU93RjTTZJ00000000000000000000dA@\hOhCde9@DYVNXk6P00000000
00000000]42ID;Wg0000@0e@000000004mECLOYb00000000000000000000@<3_H=P_0000`159000000000000A6nZ0=\b0000XYSYLSL30000Lj_300000000X3WJ
0000000000000000`OHB00000000000000000000000000000000LnZi0000@0Z_0000m1aX0000000000000000TFm3<1hl0hNR\1V4000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IL><@M`000000000Zj900000000dEm_000000000000000000000000000000000000
]6[MA86W000000000000`6JN0000<:5]000000000000000000000000000000000000000000000000000000000000000000000^[LlBJA00000000000000000000
4bG_000000000000000000000000000000000000H3M8]8<;0000PHI@00004bW1000000000000<\1;00000000T0g3@;lMPUF0M5VK0000T2Z?A5g7<4mWX?6K0000
H4U9laQH000000000000000000000000e3k000000000d;NF000000000000H>1DA3\<<CEND7_800000000000000000000D>k]H^5l00004TSa000000004d_b0000
000000000000D45hT<K\<^ET0000000000000000000000000000`aUc<Ik4000000000000000000004<G1000000000000000000004EF[00000000000000000000
0000H^c]000000000000h<0T000000000000d;VY\XI2X=Ya000000000000000000000000000000000000\Dm30000000015C900000000@6Vk08n0hQb=0000@feo
Xm>800000000hlZA=4i500000000000000000000000000000RZO8JZO0000m5W2000000000XkV\]O<000000000000000000000000000000000000000000000000
lchM0000P;Io0000000000000kVA00000000LS;;L^59000000000000000000000000`WSGXRVH4<D5000000000000ddNQ=0Z=0000000000XD8?4C000000000000
0000000000000000000000000]Z?0000DEYg00004SjW00000000000000008@3O0000lbg>0000000000008]>G0foH000000000000000000000000\99n0000`3G\
00000000\?g]0000000000000000000000000000000000000000000000000Y[@00000000000000000000000000000000l3gSLEOm00000000XZeLU4n>00000000
\=85\BjE0000000000000`]>0000000000000000000000000000hSnWe7cN0000000000000000<6N]<7`d0000000000000000000000000000000000000000D[Ti
0b0K8C8e00000000dfQ:0000@WN]la:E0000lcJE00000000@cE[0000000000000000000000000000P`9j@=f>0000000000004OE=0000000000000000\lT^E4]g
000000000000000000000000@;AX0000E6?\000000000000000000000000\>DTDCoO000000008\g700000000L9kn0000000000000000TVo]0000lQX[00000000
0000000000000000000000000000h9li0000000000000000000000000000000000000000D7Bh00000000Xn?c000000000000000000000VIK000000000000dU1<
000000000000000000000000000000000000000000000000lIFJ0000@9HE00000000<?hJ0000000000000000e5<@@TkXU8M600000000lD1[0000H3MB00000000
00000000D4RQ00000000m8Bg0000000000000000@<12dEj4I85=000000000000DT]j000000000000000000000000000000000000000000000000000000000000
0^MZ000000000000000000000000000000000000H\fW@9nm00000000000000000000000000000000000000000000000000000000000000000000000000000000
]7bd0000DD29`nP7\RR20000000000000000hFKV00000000@]F800000000000000000000000000000000000000000000PdIY0ihX000000000000i6Aa00000000
000000000000LGRk00000000000000000000000000000000H<;F00000000000000000000000000000000000000000000<2H10000XhCG00000000<<jn0000<S42
000000000000000000000000000000000000\LW:XU]4D5FN000000000000000000000000Q88k000000000000P3aL8HXN0000<e>?D_KN0000DNdA00000000d8eA
000000000000@LN?000000000000000000000000000000000000000000000000000000000000000000000000P[Na000000000000\BOA00000000dZN0`ZfRXnII
000000000000PXZD94MII4X200000000000000000000LVioTBn6000000000000dPI3P649<^Zj0000\C`7Pa1D0000000000000000000000000N[n0000T>UH<F8o
0000000000000000P1;BE1Hf000000000000M6oA00000000HfM20000l`ZnM6lO0000000000000000000000000000U3G\0000000000000000\D>FLE@3`TKg0000
0000000000008>3M0000TlD;0000H\HI0000\eh40000PS:600000000l@1\000000000000000000000000e7SH0000l>=;0000000000000000hZmmh]?Da0T40000
00000000000000000VSQ0000000000000000000000000000HkE9000000000000Y1o;00000000000000000000000000000000`A^h0000<W0E0000PCS700000000
Q5Kl0000000000000000000000000000000000000000<P1<XnlE0000000000000000l70bXORU0000000000000Oa2<[^l`eVI0000000000000000LAI20000@RMA
000018?Y000000000000000000000000000000000000000000000000000000000000d;Ul000000000000000000000000PnBA0000000000008Bkk00000^BU0000
0000000000000000dTmJ000000000000HLn[@T2M000000000000U20n0000L3OX000000000000PJ@300000000000000000000000000000000TJ@\<gDXdYA[0000
Q2_>0000A6e>\^23000000000000000000000000`RM74O;T02k8PCGJTW7N00000000000000000000000000000000P2NJ@C^d000000000000@BSn000000000000
l]aOTDU6000000000000000000000000@3[nDn:L000000000000D3n]T\KW@eX4\V;443C5@[23`T3\0000000000000000000042A<T`6N0000000000000000XQL1
`mQc@mSf0000T?^i000000000000000000000000000000000000\?oN00000000000000000000000000000000000000000000`?ZB0000HUIY0000000000000000
0000<iij0000P[fZ000000000000000000000000000000000000000000000000PV^\TfS=00000000000000000000000000000000T_^K0000LcnK000000000000
000000000000H_<2000000000000TGT\0000000000000000000000000000000000000000Ho^N\00>P]Zk000000000000`:hEDZbe0000000000000000l9nJ0000
000000000000a3O?00000000000000000000000000008N[^0000000000000000000000000000DM8K95TB@1T_0000P3A^0000PC0N4Pl:00000000000000000000
0000000000000000Ld>h8kibI7[c000000000000<bh:0000000000000000000000008\`10000000000000000Q69600000000000000000000000000000000P0?`
000000000000000000000000L=e?0000`UMZ00008kUa0000h:f^000000000000d18A00000000000000000000000000000000dd9=D6b4H:N5L09I00000000Y87J
000000000000`H0O0000]6ZPDm\j570k0000DD130000000000000000000000000000DTjM000000000000E4ob0000<C_h00000000000000000000M5=V00000000
000000000000lWdg000000000000XXQM00000000000000000000dG1E84bADPhIa5?N00000000HQVo0@j_h\nm00000000000000000000000000000000HW^R0000
0000000000000000000000000000000000000000000000000000DlAId;g\0000000096f_00000000\4RbA2<]0000LhK@d3?cPdmOL<QX00000000000000000000
00000000LU4l000000000000000000000000000000000000H;be8?_h000000000000HWK?h_>=000000000000000000004Y8j00008NOC00000000000000000000
0000@Mob0000\F3<0]\P0OgR0000000000000000000000000000000000000000<=nm0000XObA\aS[00000000P]`[00000000000000000000@6[=00000000\HHG
00000000000089cjl;U[HCA=]3c@00000000000000000000000000000000000000000000m6o4000000000000000000000000Ho<;000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A6Kd0000A2Lg0000h]@Sd7Z;00000000@>>E00000000000000004:WW00000000
0000P=1O0000@jG:000000000000000000000000000000000000000000000000L60Z0000000000000000000000000000000000000000l\j^000000004^SR0000
0000000000008WdY0000000000000000000000000000X5kPLOfNXnHG0000l1NA00000000i4K>0000000000000000i5S8DJ9lHTVQ00000000\n3m000000000000
000000000000X;L3<MRe000000000000lAhh0000000000000000\BP40000000000000000000000008IS9Y8B30000000000000000000000000000000000000000
@_:[XMZ=Pe<kHf]400000000000000000000\7X]Pj3C000000000000000000000000000000000000000080B\00000000`Qb_Pm`I0Ojd000000000000]1YP0000
0000`=^?0^0A0000000000000000h][L4V=]`0;74bV^0000000000000000000000000XIo\iEQ000000000000000000005414LMY^0000000000000000lAdM0000
00000000X:_B000000000000000000000000l]A?00000000`L[D8QB60000000000000000000000000000\QnQ00000000d:J:Te^Q`78c00000000000000000000
00000000000000000000000000000000TF0Z0000000000000000000000000000X_N[Xj5C00000000e8T9000000000000`WdJ0=0f0000000000000000hDWe0000
00008h3`00000000DnC?Y2S[`kMk0000000000000000@k?L8@6700000000000000000000000000000000M1fTh48@0000A7`4@U2o00000000@:[WPJo^h;Z`0000
000000000000000000000000e7R>0000000000000000000000004g6G00000000000000000000000000000000000000000000hIch0000000000000000XX7E0000
0000\<6Z00004cXD000000000000000000000000000000000000000000000000<2<000000000000000000000db=DDQ=E00000000000000008Cm\000000000000
00000000000000000000000000000000000000000U?h=7j;0000845<000000000000000000000000haDG0000HCAQ000000000000D4hmT8=4<P`ZX;0:0Z[LHGIG
0000000000000000`1OI00000000000000000000\\k90000H4K\00000000PO`S0000L?8HP?H_00000000<^cC0000H>GX00000000<PME0000000000008;RdDXGf
8Pi`0000@6^>0000000000000000P?Ba00000000`M0T0000000000000000000000000000000000000000000000000000\KR0000000000000XeFTDH3Z0000E6cI
0000000000000000Lb[X0000=8<K000000000000000000000000000000000000000000000000<?K1000000000000000000008<;P00000000000000000000LkAK
0000hQal0000`eBc000000000000000000000000000000000000<^Ni0000000000004lK?000000000000000000000000000000000000000000000000H8QC8SOi
00004N:k0000000000000000000000000000LeUD000000000000000000000000000000000000000000000000d=@l@CjX000000000000000000008UHV00000000
00000000000000000000L<Yi00000000000000000000000000000000\;QIl@Nk00000000000000000000000000000000000000004PHQ00000000dXkf00000000
a81E00004bSd0000000000000000000000000000XT2j0000000000000000000000000000llWO0XAM0000H^cO0000000000000000000000000000000000000000
XoSE@?5L0000000000000000P=50XUgn0000000000000000DB@9@gNO000000000000\;5b000000000000000000000X_i00000000<UT=E2A\0000000000000000
000000000000d0jF000000000000L=JM0000000000000000000000000000000000000000E40g0000000000000000U2Y\000000004bDj0000T2Ja000000000000
000000000000000000000000000000000000000000000000000000000000\R5\00000000000000000000PTfI0000DAM`dS5S00000000000000000000deYk0000
000000000000000000000000000047]400000000TUKl00004YG^00000000000000000000LL>U00000000000000000000X;jH000000000000dI0a000000000000
00000000000000000000dXB^00000000000000000000X2DlH<hJ`4mG00000000000000000000000000008?gi@<Dh00000000000000000000dHT9m3lA00000000
0000000000000000Xk]@000000000000000000008^6jT5`c00000000000000000000D78B000000000000lC8Y0000D9n\0000lOHQ00000000l3i\<bg]0000`LYI
0000000000000000<\9N0000000000000000000000000000@ckM0000a5UP0000D4^H`RSc000000000000lFKJ`^1hE3]=dFjc95kd0000dTD50000000000000000
0000000000000000PIW5000000000000000000000000\gI;X\>10000L<FH000000000000000000004P@BDj?W0000`jhc@FPN0000000000000000000000000000
HWf900000000000000000000e2PoL:Oo4:gZ0000000000000000lB6g00000000\C>_00000000L:X907h?h9^S0000000000000000000000000000000000000000
0000E8I^000000000000@2`\0000`1KGD:8Q00000000000000000000dgPo0000hBk90000h@^20000<<iI0000000000000000<kK\000000000000\1G_LS0f0000
00000000000000000AVZ<Tdl0000Pe<C0000@@e70000`=bK00000000000000008K>K0000@j_`00000000HSYP00000000M0>gE8EA0000<2ZY0000000000000000
00000000000000000000H[BgPA`X00000000000000000000000000000000000000000000XmHE00000000d4MeXYFl000000000000000000000000Q8S_00000000
000000000000I0T`0000000000000000PSJL000000000000000000000000THl:0000@LOBP_Wg0ni4000000000000000000000000000000004PHb0000H_8R8h`i
lgK`E2HI000000000000000000000000lcRa00000000hMX=4Mm8@POY000000008F4<00000000000000000000TQP\e37I<^4J0000000000000000000000000000
DVnDDPaK00000000000000000000000000000000000000000000000000000000000000000000@XlC0000000000000000TZk2000000000000@VAl000000000000
0000000050c6\D_l000000000000TVZ^000000008TO^00000000TgIJ0000T?l=4:4`00000000h>O14KVAD\7RhmJ]00000000D5:1l<\<0000HFcV000000000000
0000XH]W00000000000085fn0000000000000000000000000000000000000000000000000662``i?000000000000000000000000000000000000000000000000
0000000000000000hBda0000000000000000@<M:00000000T?32000000000000000000000000000000000000`RO9000000000000000000000000000000000AM;
HD:n4P9:0000000000000000000000000000Ljb_H;nC4LC;00000000000000000000000000000000\R;^0000XZ9G00000000000000000000<eocXPS0ddgB0000
000000000000`=^i0000Y1cW000000000000\ADW000000000000000000000n1n0000L3DO`cJedf0A0000000000000000000000004A<I00004co<000000000000
P6HF00000000T>`_\Z9b000000000000l<:P0000HLF<000000000000m2WN000000000000U5@l00000000Y73G\NaW0000000000000000000000000000D5ll0000
`?K:L`f100000000000000000000XcX_0000=3kgd7MH0000a6]2000000000000000000000000000000000000000000000000hi5YY5cc<jeE0000000000000000
13E3Pl0e00000000000000000000000000000000P;\000000000dTJZ0000000000000000000000000000D]lJ0000PO3o0000000000000000lFWYle[L00000000
L8ZEl@PH00000000000000000000000000000000<E6f=4[80000i2AL\S?900000000X2Y:00000000\?gA8]gT589>000000000000000000000000I2^d00000000
0000`VVQ00000000000000000_naD2JQ00000000000000000000000000000000000000000000000000000000@IHE0000a6=[P^C1000000000000000000000000
0000000000000000000000000000T8X\00000000DiIQ0000\_P700000000XBG\00000000I8:b0000000000000000000000000000lO`3lcRVXMK10000`9c90000
L\JVXf:Q000000004lb@00000000000000000000@b;`0000`MjJ4li6<13f000000000>;40000`GVel1dl14f>0000000000000000000000000000m2O>00000000
0000000085<`\8]i00000000000000000000000000004K;bhVDc138]Y3g5000000000000000000000000dTb\53CP000000000000000000000000000000000000
54km0000000000000000DcCLh6PW\Xl5@K?[hEia000000000000000000000000dN\N000000000000TI<;0000T?4QD`Sn92H90000000000000000T3jI00000000
lMaH0000000000000000000000008]5^55@58`VNdO@RY1>g000000000000H4C]000000000000000000000000`jDc00000000000000000000@<[=0000PBCI0000
0000000000000000DRFP00000000000000000000X>^m00000000Tl0B0000P0<k0000<KZV0000l1f@`AF\0Q[:0000000000000000HLRL00000000000000000000
0000000000000000000093DV000000008k1W00000000`BWO00000000000000000000hn<P0000000000000000H775h3AC0000@ioj0000000000000000<Vc3]76C
000000000000`H080000HR5o8WS900000000000000000000000000000000000000000000lmEeD2FC000000000000000000000000000000000000000000000000
H0Ci00000000LYC2<[INdcfc000000000000000000000000<Qi>4eSoI6Ol0000\Nk:00000000000000000000000000000000000000000000X[ao000000000000
0000\cQ88<d0XgP700000000000000000000000000000000H5a70000000000000000000000008>7`@\Bm0000\Q`_00000lo9<AeN000000000000000000000000
0000000000000000000016GG0K3<00000000M7<38;mWPF5_00000000H^ZA0000000000000000000000000000he=>00000000000000000000E56T0000@8UYhK\`
00000000000000000000a51F0000HRYa0000000000000000000000008lnW00000000`\>S0000000000000000U3]JlU6U00000000000000000000000000000000
=78@00000000000000000000H>X[0504000000000000TG5h0000000000000000H3P=000000000000000000000000000000000000HK@=dKAj0flF\dD9HCEB94bA
0000000000000000000000000000HCVjPDX5000000000000\Da>000000000000000000000000DdNb00000000\fG<000000000000000000000000000000000000
000000000000000000000000`7EVDNhF00000000000000000000@XYK000000000000TH5G0000000000000000000000000000000000000000lWZ?0000<JW;0000
000000000000000000000000000000000000H5D]000000000000Y6]m00000000D0F\000000000000HTne000000000000hZI[00000000P@JgXk[MQ39l00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;`M20U00000000
00000000000000000000000000000000L5VY000000000000X8T>00000000a1OL0000000000000000000000000000@D?100000000=3HChQSX0000XLV000000000
0000000000000000D5RQ000000000000000000000000000000000000029H00000000000000000000000000000000000049?DLkNl0000000000008Cl\0000I6PF
40;d0000000000000000HQV`0000000000000000DLY40000000000000000m8FU00000000`g;7ljBE@>_n00000000000000000000I7bJ0000P\:O000000000000
0000000000000000000000000000TJMA@ThP000000000000@N7b00000000D:Z=0000LJ=U0000000000000000HYkO00000000<3bY000000000000h_MA0000P2YO
000009lT<k6C000000000000H`E7000000000000000000000000000000000000l[U@00000000Hn<c00000Q0;00000000D0WS0000P2dD0000000044>e00000000
H2IG00000000000000000000000000000000HhOW@Cl9000000000000HT[5<1Tk000000004C8?m7n]000000000000HZ6GDnjJ0000000000000000000000000000
TK9TE8<n000000000000Hbdd0000000000000000H5Kh00000000000000000000000000000000000000000000000000000000000000000000H=6UX5Xc0000l@5>
LSXQT6U2\Um600000000@08M000000000000DnTo000000000_oX000000000000000000000000HED>0000000000000000000000000000hSQ700000000TG610000
000000000000H3PIL=OS00000000hAlJM6ECTnHk0000000000000000000000000000\0go<B1@0000000000000000dl9<0000X@k>000000000000000000000000
00000000T_KA0000`9cI00000000000000000000XR1T46FA0000000000000000000000000000dXnd00000000000000000000000000000000`1]2000000000000
0000000000000000dF6XhLad0000000000008^>WHGaZTf5M000000000000h>G80000000000000000000000000000000000000000000000000000XmS@00000000
00000000@nVni63\00000000000000000000000000000000000000000000000000000000000000000000U3Lb000000000000@C6E000000000000000000000000
0000000000000000000000000000000000000000e2gJ00000000`0]g00000000P=KQ0000000000000000\E1V0000000000000000000000000000000000000000
0000`oEf@<aD<X>Wi5FU0000000000000000000000000000lG=^H`9@@6\5<OKl0000lIG?00000000@LBh@<<U\>^MTQlb92=64<c`8Sl6000000000000U4XihLM^
0000h1U8P7LM0000000000000000`_4k000000000000@HN;00000000000000000000000000000000XjK000000000<a4780Rn<UBL00000000`RRj`^F_X:Co`^l3
HeAPPfXO00000000LCPCXXA;000000000000000000000000000000000000DGoP@jCB0000@;=900000000000000000000000000000000@T0a0000XcB04g640000
\d05L5ZE0000000000000000000000000000000000000000@5Q:`nY>0000`_3f000000000000lNH000000000<6Wb00000000000000000000000000000000dUO=
0000d]_i854nhO[V\U\\00000000M4b4I6S[000000000000l2_a00000000000000000000dZl@0000T_k4PFOLY4N3i8N@000007]c0000000000000000@PSEDSSJ
@X\[000000000000<4@P\Hm[000000000000ho`R\CRT0000HK`?00000000000007Ae\K`J00000000000014D5@R:SPZdA0000P;dgdbQl00000000`L6`00000000
00008R210000l7Sj00000000000000000000000000008LjL000000004GLJ4lUWPXm^0000000000000000Hj;80000000000000000000000000000000000000000
000000008<P]A83600000000000000008@c<0000000000000000hEda00000000XYX3Pk^X00000000XA^<Q3aW00000000LMIb000000000000000012PF`A]L0000
hmjV0000PNGPDjng00000000000000000000m6K:0000000000000000D>>R00000000000000000000l6OX0000<\fk@7Ja0000000000000000@aNV000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e1KS0g>U00000000h\_1000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y5CC00000000000000000000000000000000L>Dc0000
000000000000000000000000000000000000Lk4b00000000000000000000000000000000000000000000000000000000P]j3Xb>i0000000000000000\EDg0000
00000000h0K:0000000000000000000000000000lFlf0000000016eN000000000000000000000000X0fd000000000000000000000000dRKf0000000000000000
00000000`RMo000000000000TD^\000000000000000000000000000000000000<PNK000000000RPO]3kZ000000000000I2^W0000L1;b0000000000008k2=0000
00000000Q7^=0000000000000000000000000000XSV;8Y8J00000000000000000000000000000000000000000000PSU^0000000000008aBL000000000000lO7b
PA`E000000000000000000000000000000000000\V^mhGF5PmP_000000000000000000000000000000000000H@Z=\`Xm0000P?SL000000000000P36A00000000
0A;;00000000000000000000000000000000d;iZTV04000000000000000000000000000000000000034i00000000LXl_\^RL00000000X=HoL_;c00000000l?5[
000000000000@m980000000000000000000000000000\V^N00000000TAY3000000000000<A`n000000000000000000000000000000000000\P`7000000000000
000009J8@_CJ00000000000000000000000000000000000000000000000000000000000000004g<?0000HM;Y0000000000000000h^ALPOUe0000\0^eQ0HO4TCd
DkYB00000000P8oH000000000000000000000000@fHj000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DIc000000000000000000000000DBEc@NZ00000000000000000Do0e80Lh000000000000<>o@000000000000000000000000000000000000
00008;4d0000@0P]00000000H57J0000`Q2^0000`f728gj300000000000000000000000000000000000000000000000000000000000000000000000000000000
I4Ll00000ijP0000@leG0000000000000000000000000000PB^c00000000@02l00000000000000000000dJGBD]KUTBTO0000000000000000`kC<0000dOY00000
00000lj200000000000000000000\5_b<Gge`maQ000049LgPZV]0000m3dJ0000000000000000l5mi00000000h6]D000000000000000000000000000000000000
0000dA840000000000000000000000000000T3k2h_=o00000000000000000000L>:Y4G<?0000dI\D0000l2_BL4M50000<:g<0000djH3L4BK4][=dlm400000000
00000000000000000NlO00000000l<mQ0000<<@G\mXX00000000000000000000D4`?DQOX0000000000000000lb?i00000000LM7Pi3jMHC<U0000000000000000
00000000Pmlh000000000000000000000000000000000000XhWYlkB<0000000000000000\EJ>\NP@58Rf0000000000000000000000000000d]FF000000000000
000000000000hV6[00008=;E00000000000000000000000000000000000000000000000000000I1O000000000000U85WDSTh00000000000000000000X\=`0000
0E9a00000000000000000000d@Y;000000000000000000000000000000000000000000000000000000000000m7?eHT1I0000D:e9<A?^00000000000000000000
0000000000000000000000000000d;Tl00000000000000000000000000008elJ56An00000^BC0000000000000000XX]R00000000A4TWH=UU0EQ[00000@;?0000
X8:S4jb=M5N_000000000000000000000000000000000000\JKF42_400000000000000000000000000000000000000000000000013og000000000000000003lc
l_Dl455P0000000000000000000000000000d2id0000T\RA0000000000000000000000000000000000000000TLJ@\VN<00000000000000000000<;h?]5NR8cjH
0DZA<Ia2000000000R0R00000000LT@>00000000000000008K760000000000000000@@05<Pob4hXh0000000000000000hD1H0000`D>T0000L;HUD^Ef00000000
000000000000000000000000000000000000HDY\dCJTTL7C0000000000000000000000000000000000000000T5_2000000000000000000000000000000000000
h`g500000000000000000000000000000000\1JD00000000000000000000000003FodPL;Y4\O0000000000000000dc1L000000000000000000000000hWjLdLUD
0000dc`PTeSH00000000\2OZ0000000000000000000000000000hc8e0000000000000000XX850000P5ZP00004EW@00004_Rb0Ufk000000008AZV<NmnDE^S0000
000000000000000000000000000000000000000000000000000000000000XKS^000000000000000000000000000000000000H1830000XJndL`l20000lPO:dcN^
000000000000L>:20000l59?`XQ1D_PNa0Wh0000000000000000LOhe00000000D1S[0000000000000000000000000000Tj?l0000000000000000000000000000
00000000h]<GDQOOlA1`0000DV?;00000000TY_gLZmB0000d02Q0000000000000000000000000000000000004Z[:00004Fo<0000000000000000000000000000
00000000000000000000<X2O0000000000000Rk800000000TG]G0000@f02Tb0200008d;\00000000000000000000000000000000000000000000000000000000
000000000000000000000H\700000000H1gc\1Z`0000000000008l[n0000000000004B?N00000000Td?LhiYd0000l]Ij00000000000000000000000000000000
00000000000000000000000000000000000000000000@?\V0000000000000000\1:P0000\RDk0000000000000000000000000000Lb400000lMn=000000000000
0000000000000000HV[<0000Hk]f000000000000T`4=@C[K00000000d6Uh00000000017f<Q`O000000000000000000000000000000000000@>NO000000000000
0000X90J@Le^00000000\b2H00004O;?00000000D<CR0000000000000AP;00008hM<00000000000000000000<h1n000000000000000000000000000000000000
00000000000000000000000000000000000000000000@ZFL0000000000000000T9MI0000000000008FoH0000000000000000=7dk00000000l3fi000000000000
000000000000000000000000`?I?000000000000000000000000000000000000000000000000000000000000000000000000000000000000`ehe0000000006eA
000000000000000000000aSJ00000000<^W90000000000000000000000000000000000000000TX@8000000000000000000000000000000000000000000000000
00004@@20000000000000000`oh]000000000000000000000000000000000000DmTm0000000000000000L4cgTeJ60000l;Ee4?h_0000<WR6h<`Qh6gh00000000
0000T8L[<C@h0000\80o00000000LAj00000000000000000PmeK000000000000H8kh0000000000000000000000000000h6RJ0000000015DNa7BZ000000000000
0000TBaf000000000000<I=H00008C;;0000000000000000000000000000000000000000000000000000E82VLS:l0000`<gMhkRe000000000000000000000000
000000000000T9m:000000000000X4Hdl9obTBFR\U4=\l6L0L6<0000T;0N0000000000000000000096Y500000000000000000000000000000000000000000000
<XN300000000000000000000000000000000000000000000000007G100008VcbD;WW0000ho1WT1DBDJ600000000000000000000000000000DMo400000000\V7E
0000HA@k000000000m\L00000000l?4aD4^[0000000000004FXFDiH[PTDR00000000000000008^k1000000000000000000000000000000000000DfV:0000\J_b
0AGLXFCV000000000000000000000000000000000000000000000000Hijc000000000000000000000000000000000000000000000000000000000000L[^90000
0000H8Lk000000000000l1?10000`Rg?00004A2L00000000`eW_0000dYK]d<mC000000008Y210000000000000000`NQmDQ_7h]D;00000000\UgA0000D9g70000
A5bSd6V60000hT@j0000000000000000000000000000@AnN<[DJ0oTl\^PelgJE00000000000000000000000000000000DiCR000000000000PN`k000000000000
0000DTDC00000000000000000000=0bK0000000000000000T47G@G[k0000000000004aVD000000000000000000000000dTcC0000000000000000000000000000
\D6c00000000HH>N0000000000000000@WbJ0000000000000000000000000000000000000000`Qe20000@X03000000008M6S0000000000000000000000000000
4ikk0000L3PU00000000hQD700000000]6\A0000000000000000000000000000000000000000A7O44jN200000000000000000000lMiF<DBY0000000000000000
00000000000000000000TdcB@8C;PCm@E2o3000000000000000000000000dn5Q00000000<@E=00000000000004W\\JLM00000000<6G?4]kH0000000000000000
0000000000000000000048L200000000Te?j00000000HmCd00000000lWYH0000000000000000DGP2000000004<TP00000000LQ8^00000000lnM>0000Lj;S48S_
H=CB000000000000@5BfhZZU00000000000000000000i5n>0000000000000000\D=]0000000000000000`[A<0fJ70000000000000000000000000000HghF0000
0000000000000000000000000000\aQ1Pnb0@YP6PX^N000000000000`MF700000000000000000000h\QklnJm00000000T4X00c^=0000000040D7Q7hd00000000
0J8Q00000000hQ8L000000000000000000000000@0\n0Y<`00008Z]700000000000000000000TVh^d41lHC7^000000000000DJ7\00000000<PN[0000a13L0000
00000000000000000000000000000000XXln000000000000Y5e000000000000000000000000000000000000000000000000000000000000000000000THY_0000
00000000000000000000\7oJDonQ00000000000000000000Dlde0000h?cP000000000000000000000000000000000000d[RA00008@2G00000000`<i800000000
000000000000000000000000851`00000000000000000000000000000000]79=LeTd0000000000000000dinT00000000000016@9H=6d0000<_Ue00000000@CC`
000000000000`<Bd0000000000000000LUo]0000000000000000000000000000hYA40000000000000000000000004nLo00000000000000000ZUA8?3L@B170000
00000000`YYI0000lJ470000L10\XEFm000000000000X47d00000000000000004<Jg000000000000d=@Y00000000000000000000000009LLLZ>m000000000000
000000000000000000000FPe000000000000d^X\0000000000000000lRXo000000000000]3>H000000000000000000000000000000008AF0000000000000@YfC
00000000000000000000000000000000000000000000000000000000000000000000XW8c0000<mfO\TVaL3Pa0000000000000000000000000000000000000000
0000l]gg<>oK0000000046e6`5GZ000000000000h9B9Hl:l16hMHYC@00000000\4eH0000000000000000000000000>`>000000000000000000000000@gB?0000
0000U45X000000000000<:a`00008V0\d`\7LeNK0000000000000000000000000000000000000000000000000000LQW@X>F200000000Te:KX`V5<kfW00000000
0000h>H8<nR]000000000000<F8900000000`OO;0000`TNZLU]f@d6Tm6B80000000000000000000000000000HS;NP]1[00000MG`49E@0000000000000000`T2\
4F@3@\eld6JC8E4100000000000000000000`68g0000000000000000Y6E`00000000000000004>Y;l8m_0000000000000000\7A=4<Q3@CK3TXb>000000000000
0000000000000000<eD3\Am?00004^Oi00000000@3h4041]hC?T0000h_2G0000U5CP0000\l20XOP[000000000000DR]V<F^Dd^X<dkgJ00004Y_8e5Wf00000000
000000000000T6=^lcI[L5Yk0000000000000000000000000000000000000GdI@<fb0000000000000000000000000000`XFh0000000000000000`CIR00000000
<XKb00008]2Ai3@``GVH0000XIC20T@TXfWZ00000000dK:e000000000000000000000000l?>:00000000T]h<l>ak00004<?]0000000000000000000000000000
000000000000Pj9H00000000<ljC4j4l000000000000XD3o00000000000000000000ln6S0000<=:g0000<Wm1PmN@00000000000000000000DnKd000000000000
00000000128A0Y=O00000000\3<2`>E3LR3E00000000\id00000L=?f00000000000000000000`?[H0000i4UN0000a6]<0000T\c]000000000000000000000000
0000XJba000000000000000000000000H84000000000000000004g9S0000hN:XDZUd0000L0JY0Q230Rfb0000``;cL6hG00000000000000000000000000000000
00000000000000008KXeh8T0@YcYdZfcL^L794d;T7[c0000000000000000000000000000Pc:E000000000000PV=M000000000000000000000000000000000000
0000l?1n\VMj\[H>l;]9PXF?PTLa0000000000000000000000000000000000000000000000004Qhn00000000\LiU000000000000000000000000000000000000
hY[j0000840Od=8J000000000000000000000000000000000000000000000000000000000000000000000000P5h7000000000000000000000000000000000000
HD07@0dRdV^:0000l?`>lDD[4?OZ8TRI00000000L5b^0000@8SK0000000000000000000000000000000000000000<F`B0000<FWh00000000000000000000h==S
000000000000`;MPXZMW00000000h56;D@6K0000\0;U@oUN000000000000000000000000000000000000\?o:00000000m0<1000000000000000000000000M5QN
420^PnUM000000000000000000000000l44:X48PDE\300000000000000000000lZHG00000000000000000000000000000000`8j60000000000000000hPG`0000
00000000@noM0000@B>10000000000000000I12CP;]d4N>nXWOT00000000000000000000P9j1`^7l0000\1:34A\L0000M5P30000000000000000000000000000
000000000000h1^f00000000000000000000E01f000000000000000000000000000000000000HNTV000000000000000000000000000000000000000000000000
00000000000000000000000000000000dD0R0000000000000RCd0000000000000000000000000000000000000;T[000000000000H9bf00000000000000000000
00000000000000000000000000000000000000000000000000000000PkJ:00008L8[000000000000T\?c00000000`Yo800000000000000000000000000000000
0000000000000000000000008Rjh00000Vj]00000000000000000000000000000000000000000000000000000000hNAd<2Jo000000000000\1:A000000000000
0000lRF70000XTKA000000000000`dd1HNFL000000000000000000000000DWXTHV[L0000000000000000TM]O000000000000000000000000000000000000dMkn
00008kHGDGYf000000000K:=HjFe0000000000000000000000000000000000000000000000000000dA6=0000HHdW0000HQUQ0000i3?I]4bNLANci7T_\@J3dCPf
`NP[0000000000000000HD;V@LVT00000000000000000000H86=L?j6DDlPX\n100000000000000000000T2L?0000000000000000000000000000\>Sk00000000
00000000lYfi00000`0I4J7B000000000000000000000000000000000000PHUe\bFShCg=000000000000000000000000000000000000i3M\0000000000000000
e6QC0000000000000000hZhN0000000000000000dCOc00000000000047@P00000000dX\>L5FDP;a94A6Q0000000000000000000000000000000000000000<gBe
00000000d2VA000000000000000000000000000000000000h@iG0000000000000000dGUI0000000000000000000000000000XNo2000000000000000000000000
0000TdV]\ScOP[Kg000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TZCcA8S30000<dYo000000000MGn
XMd:4\HaY8Hn00000000HM?l00000000L?c1lFNL00004aAT0000000000000000Y7L:0000000000000000TQ5o0000XT^a\M`oHZ1>000000000000000000000000
`Nbd0000l[6KH_fD00000000LlLK000000000000HWhF0000@3Lm0000PNBC0000000000000000000009oP0000000000000000T:PJ00000000D[g<000000000000
000000000000XA3R000000000000`F=J00000000XWHiX7FF0000000000000000000000000000000000000000000015E[00000000000000000000000000000000
0000000000000000000000000000000000000000d83MXQEX000000000000000000000000000000000000000000000000000000000000000000000000`\_Q0000
000000004Qco0000000000000000U3KHe2Om00000000LROC00000000A5Ve000000000000H;AH000000000000l04^000000000000000000000000000000000000
0000TfdBPHIk0000000000000000000000000000000000000000DZmT0000000000000000000000000000000000000000<5BB0000000000000000000000000000
00000000H]^@00000000L4Ie0000000000000000L;`W@n[?00000000000000000000]2gW000000000000e5lD0000000016LJ0000U0<f=3a00000000000000000
PljT00000000000000000000d?XPTUV90000000000000000000000000000L`n00000000000000000`fMb0000PBoI0000hcW70000hG6C00000000000000000000
\<T;4M@m00000000000000000000hLf;00000000000000000000d>cP00000000000000000000000000000000000000000000000000000000000000000000`Qde
Tle60000000015DA000000000000000000000000d]Pa000000000000<>8A00000000000000000000000000008=>=00000000000000000000<@DhHN^U00000000
00000000\0o<0000\S`700000000\J\HhmU^000000000000000000000000000000000000@8Eb0000T4@1<>ib00004S9ALjO900000000=3R=`J[J8IBc0000lCg0
D6T@`^hYI6bo00008D;A0000e34I000000000000<h;8PG>Bi4hk\Nm20000000000000000<50RhNh[TdLH00000000Pe:lE6?OPbND000000000000000000000000
0000\MEg0000000000000000T1??\RcR000000000000hL>600000000000000000000000000000000000000000000@D5WlLH]0000000000000000000000000000
000000000000000000000000X<2C0000000000000000L5T?000000000000dcWk=75I00000000000000000000000000000000l;I0000000000000lPK300000000
0000000000000000000000000000lX`I0000LeJ?0000E4YSdIc=TggX0000P5C^0000\8]?0000h:GN000000000000lKD90000HSN6000000000000000000000000
00000000D][a000000000000lFPCa5K8\T1=00000000000000000000TkMZ=7I\0000000000000CiTl0\QT>XAH^8b000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004j;h0000000000000000<]Oo000000000000
0000D;?Q000000000000H_8@00000000D2el56ng0000000000000000XCO0000000000000000000000FEF000000000000PLm90000000000000000000000000000
00000000000000000000<B<b000000000000000000000000000000000000000000000000`>:K00000000000000000000000000000000000000000000HCaR0000
0000000000000000000000000000PNdhA4:X00000000000000000000T1QLd[nR0000P?]=hGQU00000000000000000000000000000ZQKH`Ph000000000000HTX=
00000000\7i;TUN=DiiY00000000Lme<000000000000l8K3000000000000\7kO0000HD^=00000000000000000000000000000000LY4QdU6F0000000000000000
0000000000000000000000000000000000000000000000000000A2B600000000XCK[0000H7YT000000000000000000000000TW;N0000d<o<\WQ]000000000000
000000000000`Ij50000000000000000L@gC0000X@::\`b600000;6H<>oV0000000041Kc000000000000lNY;000000000000000000000000LfR@lX3:00000000
000000000000000000000000000000000000dL:KM4e;PA]_000000000000000000000000000000000000000000000000<dk000000000P?6d0000<h;O00000000
0000000000000000000000000000Tcm>`k;S0000000000000000l8<i0000hSA7h:BE0000000000000000lFBV00000000hHTchH^k000000000000D1Dg0000`O]e
0000PRFe00000000@<VU000000000000000000004iZZ<_J2A7i1000000008T;g0000000000000000000000000000000000000MI:000000000000000000000000
000000008DAd]8SC000000000000000000000000000000000000000000000000HWgi000000004Km@00008ISk00000000000000000000l4n2T_0V000000000000
000000000000DJE=PM;l<[AihdDl00000JjV00000000PVQT000000000000T6=l000000000000HIB;0000LJle00000000E3[ea2aH00000000@<g00000T_5^0000
0000000000000000H^F;000000000000=6dd4HnJ00000000`I9I00000000@0>300000000000000000000000000000000`52U@YEm000000000000hOQj00000000
0000000000000000d`1>00000000@8We00000000`5V000000000T\?Y0000lmi;00000000XLka0000<hk2l?R\0000000000000000`<>X00000000dMlb0000<=9[
0000hI`A<c0G000000000000000000000000000000000000000000000000000000000000=048000j000000000000\?iI0000l6Ic0000000000000FO900000000
00000000D7bZ00000000000000000000a3@@E6V00000000000000000000000000000E4C9Y4Z:0000000000000000Xb[;D;Ag\41Ge8D700000000Dgek00000000
0000DFTV00000000\JKS0000i3I`0000d0510000000000000000000000004R`900000000000000000000TIK_d0[Z4L;i000000000000P\:CPY33000000000000
0000HY]B0000h:bOdNcEPR2hdi=YXAkb8GK10000lRkH0EK3e3`4<FE2000000000000000000004FOh00000000d3A70000000000000000000000000000lP<o0000
000000000000000000000000000000000000@CoBPJFQ00000000000000000000hkYb000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HVh>Pg5ci5^A0000000000000000000000000000000000000000\2af=5_d@7J=LDiF0000LQ\9XRal00000000000000000000@8^L
0000hM3K000000000000h`ff0000000000000000<R2Y00000000L6YBd:2j0000000000000000HId^000000000000000000000000XgLV00000000000000000000
000000000000DXObTPoQ0000lS\5DU5hTlRU55`Ade>X00000000`1?N44j_000000000000HX8_00000000000000000000`118000000000000l17:l>N`lZHXDcbP
LF8]44F_L?FW00000000@X420000000000000000\10H000000000000000000000000`\DS0000000000000000LR\9000000000000000000000000000000000000
56a00000<@@N000000000000`NL10000000000000000000000000000Lb?L4mL5000000000000L1Ij0000032X00000000000000000000000000008Ijf8ih60000
000000000000000000000000000000000000l\^WPTlQ00000000000000000000X>9L000000000000000000000000h1_a0000000000004Ij?D]HS000000000000
00000000000000000000m8L<000000000000000000000000\O0`00000000000000000000000000000000000000000000@KGD4NGBDM]`DYob0000000010LY0000
00000000<0;FPK4>00000000DDC`h<lh000000000000000000000000]7Pd0000000017ke000000000000I5Q40000000000000CH4000000000000XPd900000000
<3ha0000\`@D0000DPbD000000000000000000008T200000000000000000L@NIX2=O0MMF000000000000000093Kh000000000000\XG4X9CK000000000000dlR>
000000000000000000000000000000000000\\hVPdh700000000000000008ADKH2DP\HcfHOh3Ln`5=2TFD4Xm<^XN42\<00000000000000000000000000000000
LT7T\7Xo0000000000000000000000000Qj0dAc[dA5?00000000000000000000`Ze?8g<2000040Dg00000000`9UB0000<7WC0:2:00000000P:2J00000000<`N=
00000000d^nQ0000000000000000\AFP000000000000\J1Y0000DFj800000000000000000000l6i\000000000000@bdIT=FZ000000000000D5Wg000000008]Di
00000000h[T^0000000000000000000000000000000000000000000000000000000000000000l_I90000<Jik00000000D_Pe0000000000004a7OXf6]00000000
000000000000000000000000lT]P0000Hf3NXBUPdWA6000000008j>L00004c5M<=kN0000@MWN0000000000000000000000000000000000000000000000000000
0000m3Yf00000000000000008Bi_hI7\U8QV00000000L?BU00000000000000000000`6LH@o_60000000000000000\cZ`00000000000000000000000000000000
0000lJ<P000000000000D7C400000000hcC_TEUP0000000000000000000000000000000000000000000000000000H71d00000000000000000000lmB5HZ0\0000
TB;P`CCodFnNTJG4000000000000000000000000000000000000Do?400000000=1_O0000DU>600000000000000000000000000000000HTPa\n8S000000000000
0000l2e^00000000<3V`0000000000000000000000004CMO00000000000000000000dk0^000000000000000000004MPVh1:_D6OMhH:00000000000000000<C9]
0000000000000000000000000000000000000dK@0000lCMY0AmlDM;:0000000000000000000000004eDD00000000000000000000000000000000000000000000
hTEHP1^X<B4e0000<I3L000000004i:T000000000000000000000000000000000000000000000000490<000000000000000000008A_chmSS00000000L:m:0000
000000000000P5^X00000000000000000000E4X\0000TDV<0000000000000000`3?40000T;4Q000000000000000000000000DX`8000000000000000000000000
`9DKD:7ohKbJ8jKhm8@`000000000000P;?6000000000000000000000000000000000000dUOn0000hn6B0000PA7PlH1P00000000\ilD00000000000000000000
000000000000000000000000Q13n0000000000004nYO0000000000000000000000000000TCFQ0000`V;OhDhZ`4Jgd^Cb00000000000000008eX?000000000000
00000mG400000000000000000000@Dg?00000000dDi0dSm<0000`aYdTD=O0000D4VQl]k800000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GV0000000000000000000000000000@4ZM0000U3IS00000000hKi:000053B\000000000000000000000000
0000000000000000000000000000<RV88@\h`jT_00000000000000000000000000000JT\000000000000PKFR<<0DI66]000000000000000000000000TJRN0000
0000HoO300008M6m0000PPgT00000000XTa3000000000000000000000000@Ll2HITVE2KR0MH<000000000000H;L^lCX[LFh@0000000000000000000000000000
0000000000000000`?dk4I?E0000000000000000000000000000LZRO0000000000000000P=F=000000000000l>>n`N5:0000000000000000I6N^000000000000
0000000000000000LRbFhSFP00000UWX000000000000<SX40000\N7R0000000000004`L:00000000]3<a0000D7U5000000000000000000000000000000000000
0000000000000000lH_7T=W<0000000000000000`EVb00000C\X\i4M@1O50000hE]?0000000000000000000055eM000000004AXV0000032I0000000000000000
00000000000000000000da=Z0000Hj>i0000diH;000000000000000000IF0000<gIa0000000000000000hDjc000000000000000000000000E3_T8:Yf\KVcY3m[
Q78M0000XYL_00000000@LbVd1dMlL>f000000004FA100000000000000000000l>2ETXVi00000000D?kE00000000000000000000<@kZ00000000000000000000
hMb_0000LKDQ00000000000000000000000000000000000000008L1A0000l9e20000<7OUDK3T000000000000000000000000000000^<L<<7<R=><W<O00000000
L[Si]5iW10[O0000TY76d=]<0000000003SE`<=M000000000000000000000000000056?i0000dSc@0000000000000000i6i40000000053WP0000000000000000
00000000000000000000000000000@3?0000d7dT0000000000000000000000000000000088^<\Hnb00000PCM0000000006040000000000000000000000000000
0000`]Z10000000000000000000000000000000000000000@j2A0000L4gb00000000000000000000000000000000000000000000550<0000P>0J]3C`]6Uc0000
LXCO0000LNQ=00004gm7000000000000@[?Qd^m_PMXa000000000000000000000000000000000000@TeQ00000000000000000000000000000000000000000000
000000000000000000000IJO00000000XSCP\Pi?0000000000000000000000000000h?Ja<G5I4SMedZkDDRTe000000000000000000000000000000000000d\o=
e1HJ000000000000000000004:Nj=7ga0000dfUm00000000000001oDDIO:0000D_4383`U000000000000000000000000000000000000000000000000LJ3Jl[4`
97j[0000HFL6000000000000@D3P00000000000000000000<GT@0000LXQB0000TBEH00008bT?00000G=A10>DU6k90000Xha]h[;N0000LS920000T4dN0000@M07
00004g;L000000000000820T0000000000000000000000000000000000000000000000000000000000000000l6U[LM=Qh8_R0000000000000000000000000000
0000000000000000000000000000I6[ZHU<I00000000000000000000000000000000000000000000000000000000l^Mi00000000HnAX00000000000048iCD^:O
00000000`D^NPM_Oa4<o0000000000004=N^000000000000<BAf00000000000000000000U3n[00004LXadD:[`<kdL`Tfi1da0000d?EE00000000h7@40000h20h
T3Uj00000000000000000000\Z=gT4YaXP3J0000000000000000000000008?jb0000@l2?000000000Y@@0000000000000000000000000000000000000000@<E@
000000000000000000000000`1S@58LV00000000000000000YgI00000000Tmom00000000i7I80000``OL00000000000000000000000000000000000000000000
0000000000000000XU@E00000000000000000000000000000000000000000000dOW_d=2V000000000000000000000000000000000000<AD0@`ZU0000H_cO0000
000000000000000000000000000000000000DCW800000000Y6]`4<Lkh<n20jk`4\0K00000000\ANRHm;ZdNEB4nkO00000000hBgG0000dcj3Y4[X000000000000
0000l_a@0000XP2i0000000000000000HSSXHZ`80000D:UD]2]@0000000000000000000000000000d9;E0>438R9G000000000000000000000000H@Zb\Zh20000
0000000000000000\EfL0hH4000000000000000000000000000000000000000000000000000000000000`9UX@UT_0000DD9STG@_hHh`8B8^HSc04FAV\[MQ12dF
00000gEo00000000000000000000000000000000\C_1000000000000PENc00000000dQeN`f\a00000000dE_^92NhH;:>M3\FT?fSdE=b00000000PkQ]00004ETB
XO2Rl1egl9`B00000000000000000000L;R<0000HfhS0000hNjYXKZ90000lLY]000000000kNK0000000000000000000000000000000000000000000000000000
Q71h000000000000000000000000000000000000000000008`ERP=;d<I8THe\=0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@<<0000000000004m:50000000000000000Dg[F000000000000E4XR00000000
00000000\X5Ai07D0000TJS:0000000000000000lLHMU1gF0000E0TP0000000000000000000000000000h1VelPmZm2Zim6j100000000L70Q0IIo000000000000
00000000000000000000000000000000@A3?8gYh00000000LddfdB[^00000000000000000000@Hgf000000000000000000000000d_2WLe:T0000000000000000
00000000M7`Q00000000000000000000000000000000000000000000000000000000d^ZQXlmE@8<X00008P9P0dbelk\>00000000`Ehd00000000000000000000
0000<]U_00000000XUW000000000T0Sim2nc00000000@Lb1LEeV000000000000000000000000000000000000000000000000000000000000<WmD000000000000
0000000000000000000000000000<fl300000000000000000000000000000000000000000000hO3C00000000`5KMlV[\00000000E3JT000000000eIXH<[\lZ?O
0000000000000000XDUS0000000000000000000000000000hVG>00000000D`nf0000000000000000`1;3\LFjM22a0000`5B[000000000000HY=_000000000000
0000000000000000000046^m00000000D[3f8kX`0000T;W000000000<Ym<00000000000000000000L?;F0000000000000000000000000000000000000000hP`G
0000000000004D2F00000000l@ke0000X>W>0000TeD]000000000000\FZm<[M@0000LTXKL^li00000Qi]hW6NM3aj000000000000000000000000000000000000
0000000000000000000000008X>100000000000000000000HXkD0000000000000000000000000000HK2\0000000081bg\L02l^DJ000000000000000000000000
DP^6DPcg00000000`H>g000000000000000000000000D4SNPE8I`FhS000000000000\l9Y8<<hTIZY000043>YdIikX`ck00000000000000000000\Y]1`TJ?0000
00000000hcbAhI:1TWM?000000000000L94P00000000@Kkn00000000000000000000000000000000d9bD000042ZN02l10000000003LA0000000000000000`?lM
000000000000lneaLJ3>000000000000`_O=0000XITG00000000`Yh1000000000000X5QZ0000<n`E00000000@^J0\Ibb0000000000000000<C^V000000000000
4_A?00000000000000000000000000000000000000000000093\000000000000`ID2000000000000<VooLDHc00000000000000004aDX0000l6UN000000000000
0000000000000000`8oc0000`3\L00000000000000004=\@<2E\00004GUndGkT0000000000000000000000000000]7Ec0000000000000000000000000000\6RW
00000000\>cFU5@O0000000000000000000000000000000000000000000000000000T:K=8KN>0000DY2B00000000HnY^e4aGA6YiXo6D000000000000\^_:0000
0000000000000000T96V4h?e00000000lGR100000000HUS]0<HUDQZ90000`KH:000000000000000000000000Y8=[0K@F45i^@FMa0LH<hGQG00000000l<7\0000
0000<EVPH_R200000000<>=^00000000i7VM0000000000000000\V\@0000000000000000<mZT0000dl=I0000<61Z00000000982i<fk`00000000000000000000
HZeZ0000000000000000000000000000000000008c?L00000000000000000000Dn2TDU9SA1DZ00000000Y2\2000000000000000000000000d3>f<@^B00000000
00000000DZm_4fZG0000@E<L0000`;@i000000000000m006d9Cj0000000000000000000000000000000000008?Il`E=AhZQZ0000000000000000000000008QKP
Pn4``G25000000000000000000000000000000000000dFb3XD8;Y2iW0000ln3:0000h?\6LQ=g000000000000lTAn0000000000000000\O7R0000000000000000
<N@B00000000i1M=0000000000000000000000000000000000000000000000000000PG[XhP5D000000000000L47U@;HJA2c<0000H6K_00000000000000000000
A4kM00000000P4iC`;3IDcU:00000000000000000000000000000000000000000000\[S4P\[;000000000000HIi60000000000000000\okTHYmbd<HghFGR0UZC
0000000000000000000000000000\4h>DKIJleC<000000000000000000000000000000000000DF\``o=b0000PHlF0V]Qdi:g00000000@I`W0000<APX0000<l_X
<fm40000A3<n0000l\a18onmDAEIm3J^dge7000000000000d7aV00000000@AX=DJF@000000000000000000000000T>l<00000000000000000000000000000000
4HJg000000000000000000000000THV?dmgBHQOa000000000000000000000000000000008Wcd0000000000000000000000000000000000008oSdi3ZF00000000
00000000000000004REI000000000000l:[c00000000@8nnTMUB0000000000004]B1I52jI33J@W?G000000000000000000000000XI4^0000000000000000`2Cc
0000`M>mD7Te00000000<4@C0000PEBZ0000000000000000000000000000000000000000000000000000lNCM000000000000000000000000hDSg000000000000
0000Q5c6000000000000000000000000TEdB00004fdj0000l5:<00004OSY000000000000000000000000000000000000000000000000i54V0000000000000000
0000000000000000000000000000`OTl0dJG0000000000000000`0NJD\Ef00000000\:lEI6bb0000000000000000000000000000000000000=SK8DEf00000000
000000000000000000004dUB0b4T0000<=EK000000000000\kRR000000000000PKJ\0000<FTL<g\SPBZ^00000000000000000000DHPi0000000048?b00000000
000000000000XKUK00000000HUXD14hD0000000000000000000000000000000000000000000000008N1f00000000LU5>8KVU0000000000000000000000000000
00000000000000000000000000000000e6^:000000000000<?L_TY5B4]L6@<2RLN\`HSfb0000940JPOff000000000000l\io0000000000000000000000000000
U6iA`ATb@BiV0000T3b3000000000000000051K400000000<Vld00000;TJ`VJFh9Ka0000l]lk000000000000000000000000\0_:0000hW6Y000000000000PGnW
00000Al]51]l00000000i7>h0000000000000000\In]<_77`7>T=5hQ0000000000000000000000008TH@d^nB00000000\j]<000000000000I5Ll000000000000
0000000000000000L6fbTj=d0000000000000000000000000000000000000000000000000UZR0000\SCD00000000L0oLDEkb000055Eh000000000000L0jR0000
00000000000000000000P=_N0000000000000000P]mY00000000000000000000L5?a000000000000`J<n00000000`15J00000000000000000000dDG200000000
8XGU8^FG8k]S00000000L:510000H98NX?LT000000000000000000000000000000000000<f:8`@mj000000000000000000000000L>Rl40@_00000000dRhR\OIB
0000DCmPHXlQ0000000000000000M1O000000000<X3W0000000000000000PU]Ld6]k000000000000000000000]oLI4ZG0GR>ln?=0000000000004MGR00000000
00000000<[I_XWOC0000000000000000\62T0000`8l^0000000000000000000000000000000000000000000000000000000000000000h>_=\aG?000000000000
00000000X9=G00000000Xn]K00000000000000000000000000008IT900000000000000000000d@[30000000000000000000000000000X<@T0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BWj@Eg`lCH@@TTThXoE\Z=N00000000POCW000000000000d2RB000000000000
000009d9lMY>00000000000000000000000000000000M7]``>mh000000000000000000000000\;dU00000000dZZI000000000000\Vfmd6N54VPYhW_I00000000
0000<U>J0000XFc30000<FTB0000<UMF0000000000000000000000000000000000000000000000000000000000000000TT:80000000000000000000000000000
000000000000@YE1@ZZcQ55<000000000000000000000000\PP_0000000000000000A5oY000000000000000000008L9S@[R5000000000000000000000000DTH1
000000000000000000000000`Ui2000000000000Y4Ym00000000l483\aH5i7?RHJ@@0000000000004PC_0000dgK00000000000000000000000004C4k`5;R4Y?c
000000000000000000000000000000000000i1La00000000TOAQ00000000000000000000XS9j0000LADo0000A0;X0000000000000000`VDo0000000000000000
U75600000000000000000000lN;7D;O?4@io000000000000hQ5>4=UG0000XI>200000000l7Mf0000000000000000000000000000000000000000H?^600000000
00A=`B]Z0000H]bI00000000000000000000Hn=I000000000000X?TN0000PKBOh7SU00008?@;H1AJ`[jLXPIH<ciQ0000000000000000dLmX0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\Rb9000000000000000000000000000000000000d^i;0000000000000000
00000000=1bf00000000d`G:hQ6e00000000000000000000000000000000000000000000000000000`YFLZbA00000000000000004C0b00000000P2f700000000
000000000000\XbL0000`ECg000000000000000000000000TE730000`X5cHN9BL`nK00000Uo70NG^0000000053MO00000000Hi48000000000000<QjiTQWb0000
0000DW1A000000000000P70ALiS?8^4<00008k\m000000000000000000000000000000000000l2a:@?=h00000000000000000000000000000000000000000000
0000X<aMHVdS0000000000000000LeQW000000000000000000000000000000000000L>KCLB?300000000000000000000XZ4F0000HY2T@N95P_=K000000000000
0000000000000000``<Z0000LQJ:000000000000000000000000000000000000000000000000000000000000000000000000TnS]8LaI00000000\5=f00000000
000000000000<?3\0000000000000000<l7l000000000000DE[PPM5hT3;IT@eJ000000000000<_jJ0000000000000000<FVlXZPl000000000000000000000000
00000000000000000000000000000000d8Uf000000000000Pd@M0000000000000000T><R00000000`oTP000000000000000000000000000000004RMW0000DSae
00000000000000000000M2Xc00000000911I000000000000000000000000000000000000000000000000dS7800000000`nU\`nGE000000000000000000000000
4@NU000000000000000000000000@HRR00000000i2ja00000000`4:`0000000000000000XQk;@]3UD=Y38F>C000000000000000000000000000000004BbbU7jK
0000d1i\000000008=ZHXWUC8jQM0000000000000000DG\<0000`LZS00000000HD2[0000000000000000Hh100000000000000000`\KF00000000T4LR0000hLQ0
00000000HE8j000000000000<=QW00000000<D:J0000lk7A0000PEOHP9k84a9j00004=2100000000X?U>00000000000000000000L6Q=lXPH0000P?AE<eF?0000
hWBB00000000000000000000LP3l54cn0000000000000000\V?^0000000000000000d[W300000000`5Y?000000000000XhbM00004NmQ00000000000000000000
0000000000000000PHllPQ3=000000000000<WHQ00000000000000000000000000000000000000000000000042=;00000000U7OQ0000000096DF0000lLRg0000
L?f900000000\Sej00000000000000000000h^jM`k8_0000000000000ngTlE?0000000000000XD@W000000000000<G[10000dBFb000000000000000000000000
000000000000000000000000X;:a0hPgPm6h0?<`00000000000000000000X0c9HAHL@FNk0bUW0000000000008`LQ000000000000000000000000000000000000
L4\A=5>J00000000d9:W000000000000<S3Mm5PJ0000000000000000000000000000000000000000000000000000X[K1000000000000000000000000L1J70000
\E>]hGfnlZje<kKMPm=`00000000\lYL0000TQU?00000?a@0000LdRh00000000000000000000000000000000XYfN000000000000@<jM00000000Dh7c0000<F1=
0000000000000000A48Z00000000000000000000lA=e<WM2000000000000PMkR0000000000000000L3@;0000000000000ZTN00000000X6ek0000000000000000
00000000h[Y10000L0>^00000000DI>C0000000000000000\4D5`>KU00000000000090mB0000dn@C0000<kDY0000]5b<00000000H1Sj00000000000000000000
lT=KhmCD000000000000000000000000\0:@0000\Vg`a4Ch000000004_5k0000000000000000000000000000lK1=000000000000De?U`4e^0000`\>B00000000
000000000000000000000000000000000000<??P92kH0000000000000000LjHa0000Te7c000000000000000000000000000000000000I7EY`M7^00000000D]4A
H1`P0000000000000000Pk64X\9]000000000000X=KD0000Xf@k0000<==nD_f[`KC4000000000000h0[h000000000000T@m=ln\i000000000000000000000000
00000000X\NV8KU;0BVU]5CZm6Fg00000000DDW:0000000000000000PHNIThN7DDYILkgnDlb^00000000000000000000000000000000@3bC0000000000000000
000000000000000000000000000000000000000000000000000000000000HO5]0000I6O_`5F90000XOU?HCBi00000000000000000000@M?_0000000000000000
000000000000000000000000000000000000L5?W000000000000P`oZ0000000000000000000000000000000095>n0000000000000000Tjo\0000000000000000
00000000000000000000000056]S0000\BZO00000000000000000000000000000000000000008a_[00000000D1_8dRhg0000\:QZ000000000000000000000000
00000000000000000000000000000000000000000000LjSF@[7U00004YCQ0000i5NET33T0n?P\I3X00000000d]_;`fl[0000TUemLV3RE3JG0000h8_G00000000
000000000000d97O00000000D>Kd0000000000000000000000000000000000000000A5gg00000O6P000000000000`5Zb00000000000000000000U4>ca7Uc0000
000000000000LM1hlDT900000000T0KG0000000000000000000000000000000000000000lJB10000dPeN`6GZ0000000000000000000000000000000000000000
00000000Dm;k000000000000<1P^0000000000008g0G00000000000000000000`EB@`KOhda>B00000000000000000000HR=`PNX?4n5b00000000000000000000
0000LLZa0000000000000000000000008He`0000000000000000000000000000000000000>SB0000HDnY<WGB\;oZXk;@I4@T0000000000000000000000000000
00000000000000000000000000000000000000000000TOgA0000000000000000\]0M000000000000000000000000000000000000\F]B00000000000000000000
000000000000000000000000000000000000000000000000lR0l00000000L2XG00000000000000000000l5AQ000046;k0000<n9X0000I5nK000000008KTM0000
0000000000000000000000008X4d00000000Dk5Z00000000000000000000dV>=00004NLA`O9?0000H6X4P:14000000000000XBijLCcc`@D0lI8@0Wi204350000
000000000000@[G]000000004Kk7\QGFLc0^0000000000000000000000000000<0VFT^:=000000000000Xd?c00000@Kaa7;Y`>900000hQ3f00000000<EYZ0000
DSQL`IkR00000000000000000000000000000000L9>_TS<R000000000000000000000000e80a00000000=2f00000000000004TOk00000000hd;II5Yk00000000
00000000000000000Cfb0000000000000000000000000000000000000000000000000000000000000000HHeM00000000000000000000PjVR00000000H4Cg0000
000000000000LQ52000000000000XBUd000000000000000000000000H1VT0000000000000000D5I1e05j000000000000000000008[;@hkEJM1e=X:PX00000000
475[000000000000L0cN00000000PQWQ00000000Hb^F00000000000000000000000000000000000000000000000000000000000000000000l46C00008Uke0000
000000000000`T>@0000@GWj8\dB0000000000000000`^7CX2mX00000000000000000000000000000000XBiA0000000000008:b]DbmD000000000000L;cb4JAb
HgX90000000000000000000000000000@_dQHHaZm5oL8KF300000000HC;_0000hn^=00000000l;PWHi\7DBgm0000\lG\HKPfH5PV0000d]X`0000000000000000
0000PGKM000000000000000000000000000000000000000000000000A5U600000000E1i900000000=8OI16BRH6MX0000<4<g0000000000000000000000000000
0000h?c_@efP4MIm8O5LXZ;Z000000000Lhl0000000000000000000000000000h=NLdI:^00000000000000000000000000000000000000000000000000000000
000000000000000000000000dl=Z000000000000000000000000ldQX0;:O000000000000000000000000000000000000000000000000LS\Z0000000000000000
0000hTYI000000008F2ad3H@0000000000000000`6h700000000000000000000`1B]8=Yl00000000`NNW0000000000000000D2g_00000000000000000B8o@hh?
000004a600008ZWO4=]cL[8Ze5fg`7PE000000000000000000000000000000000000@;M4`;ZG0gOYL5X20000000000000000000000000000L5?>hf2F00000000
00000000000000000000\<j=0000XGY000000000\7l4P]9?0000PXeAL[KRhaLf000000000000P@]P@BYY<V0F0cVC000000000000000000000000000000000000
D\`S\]>Ze6V`000000000000000000000000@>Xk0000L\6E000000000f<e000000000000000000000000<jj2000000000000@TnP00000000L<E1000000000000
0000000000004nS;00000000LFG2D?NTTc>bl^Fl0000<iUJ00000000m8Lf000000000000000000000000000000000000000000000000l?Do000000000000DUjX
0000000056C\Y6F:0000000000000000D[0Q000000000000000000000000L5<I0000000000000000000000000000TPC900000000000000000000000000000000
000000000000000000004g<L066Y00000000000000000000l=;T0000]10K000000000000e4o5000000000000000000000000P0n60000@>V<XB=X00000000LD=;
0000000000000000000000000000`=Gi0UJY000000000000h8`X81<:P:Xk0000000000000000000000000000l64F000000000000X8CbDj[f0000lYg9hZLJdbX6
0000000000000000000000000000000000000000000000000000000000000000L8mDM3HPhGVV0000\62000000EZd`FS50000<j>7000000000000000054T=0000
00000000000000000000\j=O0000lNC=000000000000000000000000lP?o00000000000000000000`lUl000000000000lJBm0000000000000000d\jn00008NjE
U4`>0000TJol0000e5Nl000000000000000000000000000000000000000000000000000000000000@Y]R0000000000000000TM7@000000000000@=i\00000000
000000000000lAJQhb6^14=I00000000`1hIl1<JE4;_XfZd000000000000000000000000918C0000000000000000X75:0000X3RRhcLHlN]LPBO0I4_nh=h:]4NS
0000000000000000@1ln\M;G000000000000@T_T00000000i8@6000000000000d7NT000000000000000000000000000000000000000000000000000000000000
00000000XY6iQ8HGL4XZ00000:ngA8VC000000000000\K`X000000000000\GNS`H>>000081_I0000000000000000000000000000<^k?00000000000000000000
000000000000000000000000144@0000000000000000PhLPU7AC0000T0Zj00000000000000000000PRNP0000000087_J000000000000\P0LDRiHl[5000000000
L\J00000T=[X0000<4lE000000000000000000000000000000000000000000000000000000000000L1n=00000000TL0A0J9H`JV:00000000000000000000HDM8
TdKS0000X98?0000000000000000000000000000D04P0000000000000000l^8R0000000000000000lJ1;079g`KI20000000000000000dQjW0Cbe00000000=476
00000000lmh]000000000000`0EY000000000000000000004IZ000000000000000000000000000000000000000000000000000000000`TCT00000000LBQ:0000
0000\Cmh00000000DL6H0000H:W30000D7?_00000000a6Ci00000000000000000000000000000000`YH_\n=60000000000008eN2000000000000E89K00000000
DUc90000H;S20000\W8Q0000000000000000000000000000\9ZG0000000000000000l7ZL`OIe4PZ5000000000000000000000000X^LX00000000T?bN00000000
X^Xh00000000000000000000L<VF000000000000000000000000000000000000l0fG0000P4V_000000000000hXJM8FB8h:YNHi>2@K4i00000000h5P5DD0G0000
00000000T@KH`Q7kTiVC000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@L00000000000000000000
00000000d<=l000000000000PG3:0000`I7K`nDn@oB70000D4GhX8n`LJ0V00000000dkl;000000000000]1m9000000000000000000000000`7M9000000000000
00000000T`W?0000<=d;0000000000000000000000000000000000000000TRVS0000hNJ_00000000U7FZ0000<aW<000000000000000000000000000000000000
000000000000000000000000\jd=0000@30P000000000000`TLS@l4;i8BMTi]o0000HIWm0000000000000000<\dS00000000000000000000\oV0000000000000
870o47KIA6JS0000000000000000000000000000A0Rf000000000000000000000000Tmk:0000Q25O@@`500008SAS0000I4:K0000000000000000000000000000
00000000000000000000000000000000log<0000000000000000000000000000LhHK00000000000000000H36U0hT0000<k:S8hgWL5Z;PY1T0000000000000000
8QU0000000000000DLVo@0G\00000000TW_g000000000000h8>7TAHY<HBAm7cA000000000000000000000000000000000000@37Y0l?aDYd8XKc:000000000000
000000000000l7SA00000000000000000000T65BU7_40000dMHZ00000000000000000000`UNn@eZY0000000000000000000000000^3^0000000000008jcgA4AJ
000000000000000000000000L8Ek8X=U4_n0X@2b00000000l^Q]000000000000000000000000\>]@95Znh]6j0000000000000000000000000000000000000000
00000000000000000000000000000000hA[``gM>00000000To>W<6>H0000000000000000000000000000000000000000D\[jA452X@310000<A`2000000000000
0000\J?=D6JY000000008ko@0000000000000000000000000000TBRc8S4K0000000000004Lih00000000000000000000e6WG000000000000000080@?0000a2Gi
00000000000000000000000000000000000000000000000000000000lNWY00000000<RW60000@MnjhJQP0000m5aKPG_GPl7LHakS0000I4YI0000000000000000
d]H300000000X[hS00000000000000000LGZ0000000000000000\_4BP4c>0000XOe_000000000000`2^HlK<<538C0000000000000000d_<A0000000000000000
0000000000000000000000000000000000000000@f^F000000000000000000000000000000000000000000000000000000000000XAKC0000D2FY000000000000
000000000000l:H0h\fLL=<R000000008KTj0000a0_j8\bl00000000000000000000000000000000000000000000<gEC00000000000000000000000000000000
0000LmX6TZ[^00000000000000000000`0nQ000000000000000000000000000080Yb0DZ^hfO0D3f[0000XD6J00000000000000000000TN6m0000000000000000
<_S;hU0Q000000000000000000008mgS0000LI\3000000000000000000000000000000000000000000000000000000000000000000000000E3PYTJIW4lM70000
l2g:\EPR00000000000000000000U1ke000000000000000000000000HPm1<0Fk8131`6;;hT7b8gAjQ27<0000dE:g0000leQ<hkP_0000lofl0000A4W100000000
X=RO0000000000000000000000000000000000000000Pi`^0000000000000000000000000000`m^Z00000000\DEY4PFEPobC000000000000HOhUDBOc`a03Q6QP
00000000dA1N0000000000000000LK2;0000000000000000\CdNX\\Z00000000@Lh^HYNM00000000dNgg]6:`HWeg`=oNHe8DTa^N12Id00000000000000000000
00000000000000000000000000004dN80000000000000000llDUXSHR00000000000000000000000000000000XHfC0000@=QfPJ`DP;Pb079UPhnE00000000D\4V
<\JI000000000000P>7Q00000000000000000000\nQ_000000000000000000000000000000000000000000000B4A000000008c\B000000000000000044HE0000
TfN=00000000000000000000000000000000=27O00004>gaLkVa`=Wc000000000000lR:gTenJ00000000<3a00000000000000000\G8<00000000000000000000
0000000054dK00000000000000008UHe00000000000000000000DkmR0000\NoW0000M0JVdPlT@o;OH:l50000000090U[0000dK550000000000000000LHW[0000
000000000000L0\_Y7@V0000\J?h00000000000000000000000000000000XUfKXXK90000000000000000000000000000000000000000000000000000\ifb0000
0000000000000000TN0SXT:d00000000000000000000000000000000<a@N\SBG=7V@00000000<>Pe0000000000008KLN00004kTEXLmh00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004m3F00000000000000000000000000000000d3XZ00000000000000000000
0000X4@^l?Ch000000000000000000000000\2@l00000000000000000000000000000000hJ\8TJH500000000000000000000\c2Y00000000000000000000P]MP
0000000000000000X5oU000000000000000000000VGh00000G7F0000\kHV=7V`00000000dHcVhEQ4THn>0000000000008@V:DJYGP[cC00000000dK0jPKW30000
0000hAJj00000000000000000000000000000000000000000000000000000000<;bS0000<2\W0000000000000000L^_K00000000H8kJ000014BJ`I;R00000000
00000000000000000000000000000000@fc:D0]L0B8NTl8F0000dFFbXX7T00000000000000000000hLOP0000000087\V000001i:dNk[P^mQe5ZK000000000000
000000000000PG=O00000000D@A>PdDW000000000000000000000000000000000000X9:f\<imlXEe00000000000000000000XX]6000000000000000000000000
TV`600000000]74V00000000000000000000000000000000000000000000LMTA0000000000000000<>A1e8JX00000000000000000000Dc67HD4f0YYo00000000
I51S000000000000XB_\0000@F<L0000000000000000000000008_m9\n<?0000@jc2H14:THHf\HJ:]8AM00000000000000000000000000000000\9Ac0000P>B=
0000h2NX0000000000000000000000000000000084RD00000000@4Dd000000000000\S`ITYL=`SfG0000000000000000XE;VXM^?M2C8P5<?0000000000000000
00000000TRdm000000000000d<3O0000000000000000000097o]0000H[=N<I]h00000000000000000000000000000000X<:60000000000000000000000000000
\\@e00000000000000000000P4o;XB4[00000000000000000000LTj6P`O100000000000000000000<D<b000000000000000000000000<E]ZHgM`000000000000
00000000Y3N?TdA700000000000000000000000057^g@jlYXUX`DUgY0000000000000000000000000000000000000000000000004MSCD>en000000004b>H0000
0000PIki4aX300000000`:DDXZ5Q000000000000000000000000Q35I0000000000000000PcmGXehC@I=8E1DfY0Ya000000000000000000000000000000000000
00000000000000000000hFUN<feA00000000000000000000a72H0000000000000000XYHH000000000000000000000000000000000000h>J5000000000000X3c?
00000000000000004bcU`i0^\^VT@MA=0000DAA:TRoe000000000000L7e000000000000000000000000000000000l<^;0000000011hM000000000000T2@9i6Df
0000000000000000000086@G000000000000]56402jkP[\;000000000000000000000000dPfC@]N000000000000000000000P_5=4_9U00000000<\Z600000000
0000000000000000LVNN000000000000000090ZY000000000000dfCc00000000000000000000000000000CTc<SIF@LLn00000000000000000000000000000000
0000000000000000@Y1cXIl90UPj00000000000000008b8X\XbZ0000000000008k=n00000000000000000000Dh4iA7o@00000000000000000000@]N900000000
LKcb00000000\7[@d]jb000000000000I6kF000000000000000000000000DaNm000000000000dbhWdGQc00000000000000000000000000000000000000000000
lXPc0000A1d60000000000000000000000000000000000000000000000000000XoPj0000DdSH0000<aLO00000000000000000000hag?0000000000000000DdaH
00000000l<aY00000000000000000000HaVeTgN3D6fmL_[D0000000000000000@kU20000000000008COW000000000000T88d000000004IJ>0000000000000000
00000000dTIoL196T^P=000000000000000000000000L@hF4XCB00000000000000000000D1Ak`50i0000\;Vd93V<000000000f9c000000000000000000000000
0000000000000000000052V_0000000000000000000000000000000000000000HNc3H`H7000000000000\nOf00000000dESo0000@i?@h@Uh000000000000h]m=
0000`2Uh00000000000000000000d@lQ00000000000000000000000000004Q?7a4Q6000000000000P;e8000000000000`Wa500000000PTQNP8I<H@=0dkIZ0000
00000000POBQX<Sh00000000TZL8000000000000L1DTHkD10000LAEblT^RHSMU00000000\mIZ00000000`YeY<Zm2X=mC4HK:000000000000000000000000@7\e
\d`9000000000000000000000000lC5B0000000000000000000000000000lOOf00000000000000000000dSbB0000000000000000000000000000000000000000
0000XmHZ0000PH7?0000DY:T4bPb00000000@Z<J00008kho0000`U5Q0000000000000000000000000000000000000000000000000000000000000000h:<N0000
000000000000TCT;E6<n=6TKl00\D]jJdIjJ00000000000000000000000000004I=]\VTk00000000000000000000000000000000000000000000000000000PPC
0000@XMa0000000000000000lKP:0000LQjC00000000000000000000000000000000000000000000PnVVXK9C=15O000000000000000000000000000000000000
000000000000hAaBXZ@l0000T=j[93b]0000000000000000000000000000000000000000<OGb0000Tad7Tn\M@0he00000000`8[B8\0W00000000000000000000
000000000000000000000000000000000000<b0c00000000L5=;000000000000H94d00000000000000000000000000004eL@<<dR95Cg00000000000000000000
0000000000000000000000000000000000000000000000000000@:[E000000000000XKnM4hYT0000HV4\TaML00000000lZ@E00000000dmT^0000@?]l00000000
000000000000000000000000h:H`00000000HQna0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7f@00000000000000000000000000000000\@bV<S0S`:lgdfQ^000040H[HVIW000000000000000000000000000000000000000000000000d@;ehl2_
@ho_00000000000000000000Y5bI0000000000000000A1=1hAiP00000000000000000000d3Pm0000000000000000000000000000PJ9S00000000000096]F0000
00000h:e00000000000000000000]6>;000000004548000000000000D\Gl000000000000000055880000L;@<Xj1_0000e08o0000000000000000000000000000
00008B<A000000000000T?QZ0000000000000000000002CK000000000000h@790O4S00000000X=gZHTNg000000000000000000004BPFXBi7@SWDl7fN0IEJ8^[a
]3M200000000@1BnDaS700000000000000000000l[cnDe28lDRS0000000000000000000000000000000000000000dE0`00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGSE0000000000000000000000004A620000000000000000000000000P_F4T<X
00000000E2bR000000000000lc5<00000000000000000000D8?CdF[d00000000P8`=00000000TQVK`0nC000000000000000000000000H@1:HDnc0000\c0:0000
0000000000000000\A9c0000000000000000\KG3HPho`\cH000000000000000000000000000000000000000000000000h2KNdWj?0000000000000000m5VX0000
000000000H?d0000000000000000000000000000PGog00004XRg0000d=9i000000000000P>__00000000dRRR00000000000000000000@KKo000000004POf0000
d[Vf0000dY]c00000000000000000000000000000000000000000000000000000000@3D`0000000000000000dKJk0000000000000000i6Y\0000000000000000
0000L:A^00000000000081Pi000000000000\?0g8F6B83?Q0000\P0m0000000000000000H<Rd000000008G2A00000000l6108R<[000000000000000000000000
000000000000000000000000H3>FPIgfa6gY000000000000HSjb00008GGf00000000XM3<0000=4:h0000`Y7Qm4^K00000aaf00004fPR0000=8I;000000000000
0000H9T6000000000000h@ef@NBShXaX000000000000000000000000@6kc00000000000000000000XShSH3d7X?oj0000000000000000000000000000H?We0000
00000000P^:0T]5Q000000000000000000000000000000000000000000000000LYBc000000000000000000000000000000000000000000000000000000000000
\CYST3;c000000000000P>B\\QRCT[gY8]10Q7l20000000000000000DMKc0000lN`X=4V^0000000000000000000000000000@CF\0000dT4X4ST20I:N00000000
0000X=8b000000000000<ZXOXh6k000000000000000000000000XR9U00000000<M9k0000000000000HTo000000000000d8f800008mRo000002hh00000000lBBU
0000XL?8`CfEm5>=00000000000000000000D2eN00000000000000000000PAPl83jY4OWS0`5b0000000000000000000000000000000000000000HlUD\JDIh9JU
0000\Kg;00000000DUUTdSlCQ2DVH\gm0000000000000000000000000000\O2cDT5Hh`Bb0000000000000000000000008kFa17en0000Hi260000000000000000
0000TI<R0000<5f?000000000000000000000000Te3_\odk00000000000000000000000000000000HJ7600000000lTYY479DT\To00000000X<@3dkd@HUIB0000
0000HaTS0000L2Pl0000000000000000HLdW000000000000000000000000000000000000l2D10000dY`80000000000000000PICA000000000000000000000000
dYj80000000000008GJW000000000000000000000000X4:4P<hi\BN`XWF^0000<DcF000000000@7iD@7T0000H:]M00000000000000000000hIMc000000000000
=2e0000000004Eai\dXZ0000000000000000000000000000000000000000000000000000000000000000P;Y_<U8A00000000DaYJ00008MNa0000000000000000
000000000000DRnNh^h90000000000000000\M[`00000000000000000000<6Gh00000000000000000000\d;g0000l6CU00000000P];W00000000000000000:^3
0000000000000000`[5J000001A\<n>@000017^Z00000000000000000000000000000000l6F]<4HP0UZ5000000000000T:Ak4mKh<oA[00000000000000000000
T6B90i\a00000000000000000000000000000d_K000000000000000000008\^b0000000000000000TmbL00000000000000000000L4`f<MTX8\U<000000000000
000000000X[l00000000000000000000000000000000H=k]d6aRh2NhU7BJ00000000000000000000dfQo0000000000008c[800000000000000000000<jXg0000
0000\M^N0000`X;RTc8N0000@m_800000000000000000000000000000000D3aY@T5g00000000000000000000000000000000000000000000000000000000<[9C
hbJl00000000000000000000U7Rk00000000L5bT0000000000000000000000000000000000004K8ZD9O:00000000000000000000`h5n00000000000000000000
0000\@;T<b;K0000L7VQhJFc8L2HPjDTLPTnM3;d0000000000000000000000000000e7:SQ0Vl000000000000<P20DS:Pe3icHDG\M0OZ00000000000000000000
00000000000000000000\k;n]4=i000000000000PMC@000000000>JI00000000000000000000lM1100004b;:000000000000U5kG00000000000000000000D1cl
\nL300000000P4YlPmniTe4A000000000000000000000000000000000000000000000000Y6>N0000000000000000U8=K00000M@7000000000000000000000000
0000000000004e`m<4Rn0000hPAU\^bk000000000000P4R5HFD<h]=@00000000952@000000000000000000000000TNWlPNM40000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@n9n000000000000000000000Dn200000000000000000000000000000000000000000000
000000000000000000000000`l:R0000`PUc00000000\3TQ@;Z9000000000000Y31P0000dQ3W00000000000000000000L;d1M0l2000000000000@40BLI\na5a1
d;0]0000E4J7`JK`8V8_00000000000000000000lR0_<ZZ?PjJY0000000000000000000000000000XKKa0000T]0200000000<lOEPi1T`i6N000000000000`RI=
HA_8hPGP0000000000000000000000008\IKH_=T000000008Z7k8Nj40000P@b?8F6M0000<i`D0000000081[9E4gWTR;9A4[e000000000000000000000000=6dJ
00000000`n;?00000000PHaC96[d0000000000000000000000000000D[M10000h;7E00000000000000000n=m000000000000000000000000XSeKh\3D@a1YL\7G
8\EB000000000000000000000000000000000000Q2@[A4cTdMM80000000000000000000000000000\7Yg@ENPho]I000000000000000000000000000000000000
00000000M7l\0000T88R0000000000000000000000000000000000000000@SH^Q4IjT<eT00000000000000000000lKWd\ik000000000LNF=0000000000000000
0_@I0000LKAE0000000000000000H7E=0000<bLk0000H2JB000000000000000000000000PZ<h00000000000000000000HFGbm2_^XK=e00000000000000000000
00000000Ph\a0000LQgK<XLC000000000000000000000000000000000000823o00000000000000000UeU00000000XS[3000000000000PJUP0000000000000000
00000000000000000000DSmi0000000000000000000000000000000000000000000000000000000000000EJP12`1<UMo54eK0000000000000000XQiK00000000
0000000000000000000000000000]2a;0000000000000000l27><BV800000000000000000000l@Vn000000000000000000000000`HW10000000043Sm0000Tgh[
@U;g0000<kBZ00000000000000000HhGP@C3D6jZ<B3D0000000000000000000000000000DW4R0000000000004BSB000000000`2JdBX?<UPMa2Ai000000000000
00000000000000000000<\Dl0000000057hM4Po400000000000000000000000000000000000000000000D@XcPUW>P4T`00000000000000000000000000000000
0000dO1e000000000000a19D000000000000000000000000hDGi00000000@FW6hIhWHUFelg:E0000lZ2ZP3kc@c1c8oL]00000000000000000000000000000000
000000008a5T000000000000000000000000H?7^4PWJ0YZe000000004WDA0000U6=H4PV30000@S;adfB;00000000HF5F000000000000H2cBdH?TPMml97GD0000
00008jSUHoJ000000000000000004:04l`B100000000000000000000000000000000P\2A0000000000000000000000000000`=J8HHfmDbaB53da000000000000
\k<g0000000000000000000054FM000000000000Dd8G0000e6kl000000000000000000000000000000000000000000000000000000000000XECX000000000000
0000``^^00008GFh0000T]ZL0000`94?0000XR]5000000000000XjDC000000000000Q6_E00000000\omX0000\_1KE4ZQ0000D[F50l<900000000000000000000
00000000PiG:PK1f00000000000000004CO@dUIl8c;gLini000000000000XAHA000000000000000000000000000000000000000000000000TeoV000000000000
0000T1YW0000TP2W000000000000000000000000000000000000P5:^0000`HiP000000000000000000000000@HOg00000000`GYM8LPa<Y0T0000L]V`00000000
00000000D]?l00000000D59O=7a^h`Lhi46i000000000000000000000000Xj[O10ij8RMcLa^mE2Y68^aj8L?_54M<00000000hB?iLHj]00000000h09W00000000
hQ4M0000000000000000hck40000000000000000dDQ;LSb`0000T5HZ8B<0@I<j0000m7TB00000000000000000000@GAC00000000000000000000000000000000
0000000000000000\lP<000000000000000000000000000000000000000000000000l5;]00000000\Qei00000000000000000000000000000000000000000000
000000000000000000000000h^9b00008L^?0000`A3c000000000000000000000000000000000000<ib[00000000000000000000@Z7:0000PFF6000000000000
DQ]]0000X^R[0000X2=08H^P\YQ6d<P=hk5>4EGU@]8J0000000087Lj000000000000000000000000000000000000000000000000000000000000000000000000
0000lAGZ000042Sh`EXFH\Y;l1ML\J^c0@O\dj3o`k@kHo0?0000U2_400000000000000000000000000000000000000000000<i?[000000000000000000000000
0000000000000000000000000000000085[S00004DKM0000\PBT0000<mWXE4\?00000000000000000000000000000000000000000000000000000000\Kbb0000
00000000000000000000000000000000P0V60000000000000000TnJ<0000000000000000000000000000DU7L000000000000000000000000000000000000XhKh
00000000000000000000X8RB<Gc[I76S0000U3;>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMja000000000000H<1Z0000e6o[0000T?:_00000000<3L8000000000Mjll_JVa6@Y00000000l?h8DG6j000000000000T:Pn0000000000008kWk0000`LCd
00000000000000000000000000000000XL8<0000000046SeTY6CPIdm`_Q[\jo:Hba]dPYJ00000000000000000DFK0000000000000000000000000000l2XV0000
000000000000HF]bP;?i000000000000000000000000T5NN00000000000000000000P==3000000000000Hh<ZP4>>h<:D00000000dl[N00000000000000000000
000000000000000000000000<[B90000000000000000Xdg[00000000000000000000DF9@0000000000000000XhX6000000000000000000000000XD[>00000000
00000000000000000000<2TR0000lF^0000000000000000000004EVnLOM]hRUN00000000000000000000000000000000000000000000000000000000DN06`<;3
00008Q>h0000Dg7W00000000000000000000000000000000LW5Y0000HYe20000585000000000`lJ]000000000000PK8m8R6N0000Po?T00000000l^Vf00000000
000000000X?000000000L:=@000000000000000000000000000000000000000000000000A2n0000000000000d>CT0000000000000000000000000000T60ed1jm
0000dc7\0000000000008Ca\000000008TG=8BVhLJ0J00000000000000000000000000000000P49BhCL@00000000E3Sa00000000000000000000000000000000
000000000000PSg]0000P@jN0000000000000000000000000000000000000000P<__00008HEe00000000000000000000000000000000@3L^lZ3IDk8200000000
00004U3@96Xh0000LPmj00000000000000000000<\9j00000@RHL0R``E<?00000W95X@Rm000042Oi`>Bk00000000000000008@Ml0000PmQA0000000000000000
0000<>[4000000000000P1C?0JjcD=<5000000000000m0OAL28C0000000000000000000000000000<SAd000000000000<n3I0000000000000000h:A;00000000
0000000000000000000000000000000000000000000000000000000000000000a8?i0000lciDd03:00000000000045kb0000000000000000000000000000HHf_
0000000000000000000000000000000000000000000000000000dP8100000@e\\ARK0000000000000000<]\8T?eP00000000000000000000DD5500000000@>kJ
d1UF00000000HU6g00000000dig5X65O00000000000000000000000000000000@QcO000000000000`M<T`W9]0000\2=e00000000000000000000@`k]00000000
0000H`NV00000000@:@B0000000000000000PCV\00000000XY4A00000000000000000000000000000000000000000000000000000000000000000000PWLW0000
000000000000DAI>0000\2h2000000000000000000000000T_Hf0000000003iD0000000000000000l4lV00000000H=l\00000000@EOZ<f;UDH60Q7Kj00000000
0000Hjk8I6Wd00000000000000000000000006fXhS>GT@2:`ce80000000000000000XZaGP>jd000000000000XU4^000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y1CS0000000000000000000000000000000000000000000000008>F?
0000PH7R00000000L\B]<:3e0000000000000000@N2`PXXg00000000dJ9b000000000000dhRTe7IRY80N00000000000000000000000000000000000000000000
0000E8K20000000000000000000000000000T9BF0000000000000000@gOLT\J`000000000000D^]^000000000000000000000000000000000000000000000000
00000000000000000000h7Z`000000004?_]<]6600000000000000000000<aoY000000000000000000000000000000000000000000000000lPcDl4Tk00000000
0000000000004RH40000<kj500004Qkm000000000000LK_?00000000000000000000P7ec00000000000000000000000000000000dWAf`fOW0000000000000000
h760X9`1Td7\00000000HP<NA7;fdYlX00000000\BNP0000000000000000000000000000000000000000000000000000000000000000e4hQ0000\T1100000000
000000000000000000000000hYQF`9Zo`^Qh@4050000000000000000000000000000Dk6_0000000000000000000000000000000000000000000000004\]90000
\>?f000000000000000000000000DPa@000000000000<m`X00000000000000000000d26NLOBlhM^000000000dKXo0000D2:U00000000hDBF4ocK00000000DD8R
L^im06n\42iU000000008=\PPZEV0000000000000000X76O\aI6lb6000000000PDSU0000<4H20000<gcl00000000000000000000X]ZZDOkm0000DAW900000000
00000000\Yji00000000000000000000000000000000@RKU000000000000PP\;00008mGc000000000000@m@d0000000000000000000000000000000000000000
0000TgSH0000dI;F4kZO0000hRg\00008kX<m5ij00000000000004fk0000000000000000<4PF0000000000000000000000008M@Pi62[00000000000000000000
0000000000000000`\P<0000ToIA00000000000000000000000000000000000000000000924WPPUB000000000000E02H\ZHi00000000000000000000@A_I\0gB
0000000000000000000000000000000000000000hDGP0000T?@YPM8g4ZK68TLF0000HjO`LFXe0000000000000000000000000000dUC900000000000000000000
00000000000000000000HES300008F@B00000000Y3e>00000000000000000000\`Ikd\f<0000DR8Y00000000LE1@hM=:4E2N<gL;00000000000000000000@DUg
Ln850000DEH^d5RdhS65LlY]0000000000000000LXhYl0m@00000000000000000000A75V00000000X>Ok00000000@m0=00000000000000000000000000000000
00000000LlMc0000000000000000dNK2<@g[D@JC00000000000000000000000000000000TWNE<>Q1A05<0000000000000000DEMo000000000000000000000000
000000000000<^7Z0000m3?f00000000000000000000\SnfhYML000000000000000000000fY5000000000000000000000000000000000000000000000000h8ET
D@TM000000000000XDbK0000`=E90000lLGj0000000000000000<>F[000000000000000000000000000000000000HoIW000000000000000000004h[o4kWG0000
00000000DSKb000000000000000000000000000000000000000000004NFg000000000000000000000000@a>]LlXf<i<a00000000hOE_D8Zi0000000000000000
0000000000000000HkBk0000d^Ao<3]R0000000000000000000000000000lNiA`3eULm0l00000000000000000000`Jn70000i1`f0000Pd>3000000000<CC0000
00000000000000004m4Z00004:6n0000000000000000000000000000000000000000000000000000`_CU0@dT0000000000000000000000000000000000000000
00000I`100000000000000000000000000004RQQ00000000`7kaXWl`DN]ZXES>00000000000000000000X@Qcl?MUDlOeHNA60000XbC@00000000000000000000
000000000000000000000000000000000000a3`P00000000000000000000\G0\0000`7]T00000000000004JN00000V2M\32;0000HOZV0000000000000000Q6MJ
T@VSlQ5_000000004Ti`000000000000To`;00000000hebc00000000000000000000000000000000PD`l000000000000000000000000000000000LO]<gN>0000
16FJ000000000000000000000000000000000000h[Ec<4?M0000000000000000DR1b0000<6Mc4>@T00004lfe00000000hEK?hk4C@^VAhkanh;5P000000000000
0000`R:ELZT4DN]iT4n]000000000000000000000000000000000000000000000aUL0000He6=DicP00000000000000000000000000000000000000000000U83C
00004=HB0000`I3e0000000000000000XH<:00000000<:4B00000000000000000000<SK@000000000000TH9ILc:\00008HOC000000000000000000000000H7jf
00000000L0U[000000000000000000000000000000000000000000000000dE100000000000000000000000000000l:b10000hIan00000000HZ0><2:a8QE;0000
00000000000000000000DQ1`P:aP00000000000000000000000097Am0000000000000000000000000000@[FVT5;n`N_m000000000000<N8f000008XlX6\ZTUmN
Dc`300000000<dQA0hB_00000000`=E\00000000P]JH000000008B:I00000000D5S;Hm4i0000P2Mj000000000000000000000000000000000000000000000000
000000000000LG020000000000000000000000000000000000000000000000000000000000004UDlL[gh\<X]`J>3d8Z_000000000000HWnO00000000@9TN0000
00000000e2Fd00000000000000000000000000000000000000000000XLUQ00000000000000000000L:if000000000000000000000000Q1BR00000000@TE=0000
00000000H9Ee00000000HI^c0000000000000000A53g0cif0000@mH2a0S6000000008PEhT;_T0000000000000000000000000000TF7OT0GQH9Um0000@F_X0000
0000<F6700000000000013=;\cEJ000000000000000000000000000000000000000000000000000000000000000000000000000000000000U0IN000000004]<m
0000000000008LcG\TdI0000000000000000]4]Z00000000000000000000XX[[000048;900000000DH7^@[?>00000000XZCPHKH[`D_Ve1MY0000`gRY00000000
8?i9PE@a000000000000000000000000M7Sb0000<Vi\0000dCMB000000000000000000000000000000000000@=dV000000008@PY0000000000000000DAmZ0000
0000000000000000LSfT000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HICa00000000
00000000`Jc6@NKd00000000T??_\:b=000000000000l2EJ<Zc:00000000000000000000DRkW@:_j0000000000000000000000000000\?d[0000000000000000
00000000000000000000d@_e00000000000000000000000000000000@8XHDEn3U0KK0000000000000000000000000000HO:[0000XA^V000000000000dE;30000
0000\bQ>h9DaE2]m00000000000000000>^^00000000]7Lm00000000000000000000h4^600000000000000000000000000000000dI]U00000000000000000000
0000H:hb4Hah0000000000000000000000000000lC;F00000000m8<a00000000T1Ko000000000000000000000000Y6h@XDm`00000000000000000000]3?90000
00000000000000000000000000000000DK\0000000000000000000000000ljm=8@5S<L4b000000000000X=TfXEjfHXWU000000000000000000000000<VP20000
0000000000000000DJmb8io@\mBY00000000dm5N0000\O_T00000000LlB10000000000000000d6a>000000000000dTM700000000`E<20000PkWX000000000000
00000000XbZM=2j:T<hZD[`D00000000000000000000000000000000000000000000D>a=00000000000000000000\BA70000d`lV000000000000000000000000
0000E5WL00000000HGij12eF00000000]3oZ00000000000000000000000000000000000000000000P[8N\d2M000000000000000000000000000000000000LGOH
00000000000000000000HjY;00008Km20000000000000000LU:B00000000000000000000`C:D0000000000000000000000000000000000000000000052@20000
0000000000000000@E^h000000000000000000000000@57A00000000000000005430000000000000000000004kP=000000000000000000000000000000000000
00000000dk@O0000000000000000dGaA0000000000000000000000000000000000000000000000000000HP[0DXN\000000000000TgVM00000000000000000000
0000000003ae00000000000000008SDY0000dd=b00000000000000000000T;^000000000<@]C0000<m650000000000000000000000000000<RI`000000000000
00000000\\PO00000000DcD2000000000000000000000000i4h7m7d500000000000000000000000000000000hS>6@[9P0000000000000000@EgS00000000hAYi
00000000XA=D00000000PJA=000000000000000000008Gi>000000008H2Cho:GDFYo00000000000000000RS40000000000000000000000000000000000000000
00000000HebFPU29<WI_00000000`:`h55A\00000000@ZD6`LPA0000000000000000`h]80FfQ0000E5E>0000000000000000000000000000PAL_0000@GG@E6HX
H^ff00000000L]n@00000000000000000000D:\b0000TX52L\A^d<250000000000000000HZJf00000000000000004l4oi5`d569]17\055L9000000000000L?W6
00000000hY>K0000hUhD0000000000000000000000000000000000000000000000000LS8000000004?^I00000000000000000000DZ9X00000000000000000000
8B5Z<B@b00000000dN6QDglF0000hCa1XGDhD\jU0000000000000000lo7O0000PNLR00000000000000008>e9000000000000000000000000000000000000l0?:
00000000000000008C3R57Yi000000000000M2LW0000000000000000000000000000P@=a0000000000000000`BMm000000000000000000000000000000000000
000000000000]50O00000000`1d>d7AX0000l9P60000000000000000P\K80000000040j`0000lddR000000000000DOYAe5a>00000000h^?i0000000000000000
000000000000000000000000<fbJ000000000000d=]QPRbk00000000000000000000000000000000000000000000000097KS00000000d?eaP[Ma000000000000
m81lT1;R`I_2DY?:0000@EBM000000000000XeZn00000000000000000000000000004:G8hi60ldcb00000000000000000000@@=O@IN@000000000000@5:GHIUa
00000000lVkJ00000]<500000000=6YO0000PUYZU3dn000000000mGTdnT2`4Sb@=S?PCGU`DK]H3]:XM>N0000X9<?00004X]B0000000000000000<>W0LOAc0000
000000000000DNBa00000000TdMa00000000D3eb000000000000000000000000I1l]000000000mFR00000000000000000000L1gR`AbBY36U0000000000000000
0000hJjG00000nBn0000lB3U0000000000000000\RBOd0<X00000000000000000:II<MU4000000000000@Sf70000<^o`0000000000000000000000000000U0I^
0000P8;^0000a3f[00000000000000000000000000004WBn00000000000000000000000000000000000000000000000000000000000000000000000000004O?X
0000LLiK00008F4]\^Yj`fDG000000000000000000000000000000000000TIP5000081>a<fVS56=;08NW0000PkmaM2]`000000000000000000000000458O0000
00000000000000000000HJJ?hFWI0000000000000000000000000000000000000000L\`C00000000000000000000000000000000000000000000000000000000
00000000H;9j0000M08@LN5KH2`1`8h2000080ga00000000DH6k00000000000000000000DYN9000000004UFI0000000000000000000000000000000000000000
0000T0fVH5E]HLZ=0000000000000000000000000000000000000000000000000000000000000000000000000000T4EP00000000000000000000000000000000
00000000]5mR00000000000000000000000000000000000000000000000000004O?D000000000000000000000000DKOE0000e5^N000000000000\1ERh7gX0000
0000X8bT0000000000000000LQ5L0000000000000000000000000000000000000000TCJe000000000000PC0X000000000000000000008L;=00000000L2820000
00000000l_Q@e4jFi6ZC000000000000000000000000DZ8a00000000000000000000000000000000000000000000\=El0000000000000000000000000000D54F
hgn?E5J80000TXEQ00000000d@RZdd@h0000\8k9000000000000\P6?00000000<QTa0000000000000000000000000000000000000000<:QC0000000000000000
00000@iWhZ99H]d4]4PCQ6E3000000000000000000000000000000000000Y4L5000000000000<cT_000000000000L1A<`MDlPEV3000000000000000000000000
0000000000000000000000000000000000008dV90000000000000000HI;^00000000000000000000000000000000@K`5LW[f00000000HP]l00000000a6cV0000
0000000000000000000000000000`3Zb0000`\I[0000<mO>0000000000000000000000000000000000000000000000000000000000000000\X>MX6[aXYLNT_Gb
00000000hb@JU5V4000000000000000043=X4eeG0000HC^F000000000000P9[>0000X8Y>0000000000004:<k<J^II3W0<>WYY5:?000000000000000000000000
00000000000083MfT:aBhj_W00000000Q4<\0000X9CY\UI300000000I4nKM49D00000000000000000000000000000000PaZR00000000000000000Ra100000000
00000000000000000000000000008e]J00000000<oJX\;4o00000000D@H8000000000000000000000000H20D000000008SB5000000000000P2hKl=ijD>Zb8In5
4P5Y\hL;0000dVo20000000000000000dVO>00000000000000000000000000004R2>000000000000000000000000000000000000000000000000TTBRldVF0000
00000000E2n@000000000000I1R_00000000DOlGX5?k00000000000000000000LSDN000000000000000000000000`dj[000000000000l1[U`3mcU5mH0000THdi
0000<12F]3Wf000000000000TdCl0000\B\AlLDB0000000000000000000000000000000000000000000000008I;1TZhn0000P=2h000000000000000000000000
0000XhoP0V9L000000000000l=Jh000000000000@Od=000000000000000000000000000000000000ThTc@_j;hje]ddRB8<O500000000hIhM0000000000000000
d05?a8O\P>[T00000000000000000000hAPKlELo=3X@00000000000000000000`EN?000000000000d\`c0000000000000S160000000000000000000000000000
00000000000000000000PGkj0000h9gg000000000000000000000000e7>Xh3EV0000hJ`b0000D1GEX>\m<H5XDP6fT4AZ00000000000000000000000000000000
00000000000000000000000000000000T5XU00000000hkg9000000004jnX0000H2D]0000<JM200008>n3@VmdDj<?000000000000000000000000000000000000
00008Ff_00000000d@<N0000000000000000000000000000dn1]000000000000000092]M00000000000000000000D[870000000000000000X:Um000000000000
0000000000000000`6\o\:0fH:L6\EM\`F4JhQ@00b]`8i9ni3_4@I?f0000000000000000h@U@0000000000000000@hDV00000000000000000000000000000000
0000XJR\000000000000000000000000000000000000d8_]P;f^8ahW00000000lQ>4LWL0lWY200000000000000000000Ld[?TAXg0000000000000000d;^=i3EM
0000e5gM000000000000L3GP000000000000`D@8XKh=hLBELXL10000000000004BIj000000000000000000000000PPkKD\n_hk@:00000000000000000000dI8g
a8DD00000000000000000000000000000000@]8d0000000000000000<gjP0000000000000000000046:S0BbO0000000000000000dYM?00000000000000000000
00000000000000000000m1X400000000000000008N7n00000000Y7Ga8lI`00000RTJA5J[h?6W0000000000000000000000000000\DjE<VKj0000000000000000
00000000`JDc0000000000008R=10000000086Pd`KRmM677@;gL00000000000000000000000000000000d>Z70000000000000000000000000000HYR;00000000
I4>60000000000000000000000000000000000000000000000000000D9iO0000000000000000000000000000000000000000000000000000<L51lLI>0000<=n0
00000000000000000000000000000000Hlmc000000008D4B00000000dLJm0000000000000000000000000000000000000000La4Y00000000XS:^000000004G@9
000000000000e4_D00000000000000000000000000000000PX^ZdaCN`oi60TGd000000000000l@CD`SZ\LmcR<;DE0000000000000000000000000000HJaQ0000
0000000000000000000000008T<8DM\A0000`]Sj0000000000000000000000000000`WF?00000000000000000000000000000000h5HK000000000000LAQf0000
000000000000`TUQY4e^00000000000000000000000000000000d7A00000T:MW0000T@]400000000H<m600000000000000000000000000000000000000000000
DG]700000000000000000000000000000000000000000000000000000000000000000000DGTj00000000000000000000h1UU0000000000000000Pem80000\lV?
000000000000000000000000`Xd28CjD000000000000dDC>0000lQQF0000DX^300000000000000000000DnFaHBU5dnK>00000000000000000000000000000000
0000e3_a00000000000000000000DS?o000000000000@^UO0000T9H50000000000000000d>iR00000000lIlF000000000000\a=gDDDM0000Pk??\[fk0000T5f`
dRGb000000000000@InAXXRTX_H5dBdFA6Tl000000000000000000000000PaXU00000000000000008AfN000000000000DhU`84DAXMHh`:M<4]g?lb_\00000000
0000000000000000000000000000000000000000hJfm0000000000000000000000000000@:hYLAbU00000000000000000000Q3QP00000000000000000000]2h=
X56ITR3S0000X0:L000000000000000000000000hH\g0000T4S<<3j200000000000000000000TP\\000000000000PJd8la;30gXb000000000000Q8P200000000
000000000oA?lILQ0RTS0000000000000000@Q=S00000000TZECHaRF000000000000000000000000M5B900000000000000000000000000000000000000000000
P997000000000000000000000000<2ol0000000000000000000000000000000000000000Plc10000@96J000000000000h?\_Q520\K;M0000000058CD00000000
0000laQl<d`Ra7W`00004SI900000000000000000000e3f1D:?n000000000000dMiUL\W3H3@Y0000000000000000`MJWlNAU0000`mLB0000TNLc@UifXAIK0000
0000000000000000000000000000000000000000`8PT0000\ojS00008[[>@i3HlWOo00000000000000000000DDLd000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@^=S00000000000000000000TKK8000000000000]7M=00000000h6i?T\JjTh^R00000000XGiT
0000000000000000000000000000l^@9`=2@000000000000000000000000000000000000lcfJ0000000000000000DEkS0000i3Jk\1=F4Ck60000@]7X00000000
00000000`4P8000000000000H:>O17WM0000000000000000000000000000P^Dg000000000000000000004P^QL2oX0000`ej80000A7h400000000@:gJHD8b4kYo
PlA8000010YH0000000000000000000000000000000000000000HgAF4XKGU0A@95l^000000000000000045UC000000000000000000008<LJ000000008QfF\0Xn
`lW<00000000000000000000hI70000000000KoU0000l\[_0000X<A6d4C:14aa``XE000000000000dKng0000TVmK00000000000000000000000000008Ook0000
00000000`Yn^00000000\efAA3mk000000000000000000000000E5[>00000000000000004fRM0000P4>1=4ID=03=000000008ohA000000000000000000000000
PR7d0000000052jGQ66P000000000000<nIk00000000l2:F000000000000000000000000Hj[<h_cmDn2g000000008WCILYhJ000000000000hI@A000000000000
0000T7<ohJcf0000000000000000000000000000DCL1000080N4@3880000<R=R00000000d<JSD>YY00000000h593LBGO0000000000000000`fHK00000000P>3a
00000000000000000000000000000LCY0000000000000000000000000000000000000000000000000000000000000000h<UU4Fkm000000000000H0`a00000000
0000000000000000h`X6i2m300000000000041FW00000000H^`H<KA`a8BZA8DT000000000000000000000000000000000000<DeM000000000000TV9c00000000
00000000000000000000000000008BT>HM1B0000000000000000LcZK0000DI`d000000000000000000000000@S@A58FE4LV?0000000000000000lA[4H=AQlJ6M
0000000000000000000000000000000000000000000000000000000000008NTG000000000000000000000000000000000000DMJJdUR800000000000000000000
d:e^00000000000000000000d\[NTklS00000000HMNE`VPM000000000000XCAZXE<]0000XGRMHFa>82bGl2B`Tk9l000000000000000000000000000000000000
0000000057=T00000000000000004U[^0000000000000000000000000000H3N300000000000000000000000012ecDZ8U`0Z=XfYWhDmR4AZJDDlahgVXdmUo0000
00000000000000000000000000000000`8KA000000008HPW00000000000000000000000000000000000000000000lIGQLCnh0000000000000000000000000000
000000000000\j=<0000000000000000Dke``^IRXc=2@lHW000000000000PGe70000000000000000000000000000000000000000DY66000000000000hcAYX9\n
h?BGPmchA8@S<e;R000000008B\O0000000000000000000000000000U50_00000WGP00000000000000000000D<62000000000000000000000000000090f[0000
00000000000000000000P;1o0000\J@O00000000000000000000000000000000000000000000DQ]k00000000000000000000DWna000000000000D4WK00000000
000000000000hf>Jd8_he86d0000h^6=0000000000000U8e0000455c\N1U\nV800000000`:cm549Q000000000000LN`<0000000000000000i2CN@73m00000000
000000000000000000000000hPf246f800000000@HmD0000l:f38DH7`YdC00000000000000000000\U4P00000000hGbe000000000000000000000000000080M]
000000000000lkQn00000000000040M=0000l1E70000000000000000D[X@000000000000000000000000h4j?00000000000000000000Y7]C0000000000000000
000000000000M5YD000000000000lhR=Ph4P\371l3dN0RTA0o]8U0lT0000LHG30jPG0000000000000000P]nM\lC300000000000000000000e5=c0000`NN50000
0000`Hin00000000HCF40000000000000000000000000000e00n0000000000000000DRg10000TC4B000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NDj0000H3@h0000@08i00000000000000000000
00000000hL[S0000000000000000TJj900000000000000000000a62Nd<c2dBM[U8A@00000000X@`k0000\1LklKQZ00000000000000000000e2fJ00000000Pg_`
l0=d00000000<?LF0000TH:W\k`<XH;J`BLm00000000000000000000000000000000000000000000<QA?P[j3@lT4\Vd:00000000TGo?00000000HO8nLZB70000
0000dF@`000000000000000000000000000000000000\41600000000000000004Pm;00000000000000000000000000000000<=>c000000000000000000000000
\m@>000000000000000000000000421U000000000000P_9lPG;400000000000000000000000000000000000000000000dPEZT;;<0000@Ro:00000000L8cJDS?K
000000000000000000000000D^5N0000000000000000000000000000e3TE000000000000000000000000li04000000000000000000000000000000000000@h]Q
00000000XDS50000000000000000000000000000000000000000djko0Ajf<4Z]000000000000000000000000hMLZ00000000000000000000000000000000dLCI
00004VHH]65I0000Q307HMO?0000000000000000XFgl81jB00000000T[@]<ajRm1Q;A5^10000000000000000L<^WPJhLdTF?Xo?A`H9c00000000000000000000
000000000000000000000000000000000000`0m2PQH`0000hYWF0000000000000000000000000000PUeE0000Y7APTGH`00000000ljGQ00000000000000000000
0000000083MLX:cZ0000000000000000U77C`OSg0000@:mg00000000TAcL16_R8GMKXL4GlQM600000000000095h4`TEcXfUU000040MF00000000000000000000
LEVB000000000000000000000000000000000000000000000000000000000000000000000000000000000000@30d0000X7X5H]mN8]GZ\^R5@SLT000000000000
XdU1HG7`00000000]2k;A2aU0000Q0=BT2[S000000000000\L]m00000000000000000000lMUn0000`;OM00000000H7bhl;B`8ZLj000000000000HboT00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8bd\Q2o`0i_
`CQS0000P\Ng000000000000`TF]0000000000004kf70000I7`n0000000000000000000000000000d=PlhZV90000000000000000000000000000000000000000
0000haiA\AnW000086mX<C]i0000000000000000000000000000@IfAlJVjT\J=LnA6a5[KPCb?00000000000000000000D4Ai8WVS`o0U8WAN0000000000000000
000000000000dMJeU5Da00000000000000000000Dcel00000000000000000000000000000000000000000000H8V20000DZ1X000000000000000000000000T:Fi
`]9L0000000000000000000000000000000000000000db8900008@8<00000000@EY@`MGF\GbK0000\6<=d5F`85deHX[?0000lWbi00000000@IA0lNd300000000
h6\G000000000000hVY[U7H;00000000<1La000000000000000000004We7000000000000000000000000000000000000000000000000XB1gXQZY00000000PBGm
000000000000@5R[XiK_0000000000000000@Xa10000000000000000L=^Y0000000000000000``2a00000000XNJB00000000000000000000000000000000dX>B
000000000000000000000000<L5@df0R0000000000000000LKd:4GW@@53P0000U2BO000000000000`nmJ0000X9C6`TF1000000000000XHH300000000l7NE\G7R
i74C0000000000000000000000000000PFFE00000000000000000000T\m]0000TRJN0000P1B;0000000000000000000000000000l8h<LdEmH5e3000000000000
0000000000000000000000000000000000000000H\eM0000L\NG00000000000000000000m2Wg0000U8F;83MY0000000000000000000000000000000000000000
000000000000P9mH0000l_bNPV5YdZ5F=5lk000000000000HhmB00000000000000000000P`JH00000000DN330000PO8=00000000d8LM00000000000000000000
HGW[Q1Ml0000000000000000000000000000`FY1@QDVDUkG00008T9i0000=3>_@Wjn00000000000000000000df560000000000000000P]mf000000000000D=^L
`?]K<DFZ00000000@]f2LOB6``I1TkdQ00000000dlJn00000000000000000000]5?k000000000000000000000000000000000000000000000000000000000000
00000000Plge00000000H`Z:00000000000000000000I7QD0000<h1K`UWLlX1:000000000000000000008M:lH[mF0000h]=j@Vg?000000000000000000000000
0000D=LG0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d`6i000000000_@o00000000DZ1L0000
00000000hTLm00000000000000000000000000000000h0GFX7WU00000000000000000000000000000000000000000000000000000000P^T2DjCj0000d6<\]3c`
00008MDC0000000000008MT3LW;d0000\LaX0000000000000000000000000000000000000000P6:a=3Cm0000`Ue00000@C]K0000000000000000000000000000
00000000000000000000DP5nlRZ_0000000000000000000000000000HZ1d0000000000000000lAKlTVX50000LK[Z000000000000\><300000000=7<`00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000_JG@:j;00000000T`]l0000
0000\<b=TnhE00000000000000000000LE0P000000000000LYj\00000000@0I500000000000000000000000000000000`PPm8LLI\]`j587:0000<@0T00000000
00000000e5LR000000000000000000000000H43kT:hn8=Xb00000000000000000000000000000000\:8?@=dc00000000000000000000@Ao<0000000000000000
`40j@jLH00000000000000000000000000000000@7jDHP1J000000000000<_0;000000000000PCGee6NA0000<ja]00000000000000000000000000000000\jiF
0000000000000000000000000000000000000000D:3X@^]5000000000000XIJaH[<A0m\[0000X7INdTe?\YY\d5Y\0000000000000000000000000000@Jf20000
00000000000000000000000000000000000000000000000000000000000000000000XJL00000000000000000000000000WgZ0000000000000000000000000000
0000XAQT00004A;XDM2YQ6li00000000d]6BHGf80000000000000000000000000000000000000000000000000000M3NLXANA0000000000000000000000000000
00000000000000000000h>WgPiX^000000000000laOD000000000000000000000000P<`F00000000I27e000000000000000000000La=00000000000000000000
00000000i6IR000000000000U2R=0000000000000000DPZS000000000000000000000000h<3?0000T18h00000000000000008YmK00000000hk^5000000000000
0000000000000TP:000009XIa8J;hGR_0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\TgT0000
@j9g0000000000000000000000000000XKgL<0eM0jif0000LNT5000000000000000000000000d5_?00000000000000000000M0nEm4IW00000000000000000g7j
000000000000\?F?000000000000000000000000000000000000000000000000@6oHX@?L00000000`_em0000000000000000PIcY0000XnU>0000000000000000
0000PNPk00000000000000000000L_Mf@QTR000000000<R5000000000000d8aC0000DTTc<Q^J0000T@L\`9b1LVnR000000000000000000000000000000000000
000000000000\FEQ0000TYPV0000PW880000@5b@T8jl<D5D0000000000000000000000000000X[oB000000000000LAl8000000000000hMZk000000008QhG0000
h9WE000000000000000000000000POgd0000000094UA000000000000000000000000000000000000000000000000HV\ci0EZ\DQ`000000000000000000000000
00000000HNUl000000000000000000000000@Un]PC14000000000000000000000000000000000000\D`=@hQ_0000000000000000000000000000000000000000
000000000000DVJ:T4T2@lVR0000XLPS000000000000a4lG88lG18640000lZSS0000000000000000lS=e000000000000000000000000000093Gi000000000000
0000000000000000000000000000000000000000000000008OiU0000000000000000LIHk000000000000000000000000000000000000`EJd`N_\000000000000
000000000000A57:00000000<\5m000000000000000000000000000000000000lePL00000000000000000000000000000000T5Qh0000000000000000<R@<Dm3h
000000000000<o^e000000004nTXd>I9l<Xl00000000<CD_0000000000000000@Sh700000000`G^;000000000000000000000000000000000000LiKJ<COL0000
8ZZn000000000000TTn000000G770000LSDC00000000000000000000000000000000000000000000L0?o<H^C<BAG<cUj000000000000\;GP13?Y000000000000
000000000000`0k@000000000000TPEMH]3100000000`@P:@DOF0000000000000000000000000000m2l900000000000000000000000000000000000000000000
00000000d?EVlMLK000000000000000000000000h7:n0000dfTVL;6500000000000000000000\`fQ8@R600000000djnC00000000@4NF<0Y?0000000000000000
000000000000000000000000000000000000HkM<0000000000000000000000000000000000000000`^^a0000000000000000dGBB000000000000000000000000
00000000000000000000@3QJ`X0E000000000000`gCE000000000000000000000000000000000^Q9000000000000000000008j`W000000000000000000000000
0000@57[0000000000000000TDNm00000000000000000000\Y:D0000000000000000000000000000L8iiHKEP00000000000000000000TVaWP=fXXiN4\o_J0000
I1NN8dI>00000000L\aA@abb0000TAjC00000000000000000000000000004WeD00000000000000000000000000000000000000000000000000000000h@IJ13n>
0000l@f20000TR@W00000000000000000000000000000000000000000000L?aV000000000000000000000000000000000000000000000000000000000000XZ>@
0000XZ2<000000000000Pa>n0000l<9j@hf]000000000000000000000000XI2W00000000U4?M0000\@Hf0000000000000000000000000V?l0000000000000000
000000000000TGH900000000000000000000d`c^XWP\=3VF`00100000000000000000000\`XXXd\O4m^iP=740000000000000000000000000000TGNk@37iXG9Z
0000000000000000000000000000H?8m00000000<ZLU0000000000000000T?Ne`;G000000000I0^l0000000000000000000000000000000000000000]0]O0000
000000000000@ETm<Ek60000000000000000000000000000000000000000000000000000000000000000T5:P<bc<<S[d00000000000000000000000000000000
Y5]>0000XFJO00000000000000000000000000000000\n3Z0000000098GU47:Xh8d?HSYa000000000000000000000000DlSP0000<9ThPJ0b0000000000000000
0000000000000P^@PHg;LmR2a46\\X8n00000000hn@g000000000000PQMf\DE7000000000000000000000000000000000000000000000000PMWm000000000000
0000000000000000000000004<7L0000000000000000XXLch5]h0000000000000000000000000000000000000000000000000000000000000000@YT60000TJ5d
Tmi_0000DcPa0000000000000000PYJ30000000052NR\cc20000I5k:0000\@i:00000000000000000000000000000000000000000000LPG14Y\`00000000<F;9
000000000000586J0000000000000000dNid00004\kE0000000000000000P_7V000000000000\?9\0000000000000000000000000000hg:^0000000000000000
00000000000000000000000000000000hRaG0000000000000000L3EH0000000000000000000000000000000000000000TD=k00000000000000000000DSj;looP
00000000\niE00000000000000000000000000000000000000000000@Sd=0000E2>i00000000dH0f<PJ>leTM000000000000000000000000hAaN000000000000
00000000000000000`MGPhZB\LkL`V8100000000D06>PNlc0000df:f@E0=0000000000000000P`D400000000PWl100000000@FmIi7eQ0000`KDg000000000000
000000000000XUZo0000P[I?0000dD6o@QPK000000000000`lFd`]dilXS6000000004W\ha3K80000000000000000000000000000\XB:00000000dK1M00000000
00000000000000000000000000000000a5aelQChX3@JdnnE00000000000000000000<4DLH<`<000000000000000000000000d4]eLm<d55R;000000000000<6WP
L9_1@FW@`\3eX\VZ0000000000000000000000000000000000000000000000000000U1nI0000`ifC00000000LN[M00000000000000000000T1d\l2da\]idL>Tn
54dn00000000000000000000000000000000000000000BHd@KB>0000000000000000T7HIl>Eb42La4f<0la@i000000000000000000000000000000000000\Vdm
0000d2C00000`?Vf\W5A0000\\b<P]n3000000000000000000000000000000000000000000000000A0al0000000000000>7@00000000a4RP0Kf^000000000000
000000000000TYPG00000000HC3?0000000000000000L;S]00000SY@P0QL00000000ThQh00008QIUlbMe0000l4FA000000000000000000000000000000004RX^
000000004fKG0000hDTGXmRX00000000000000000000000000000000dABj000000000000`HX<DLTC00000000000000000000000000000L[60000XSeZ8[]fXYMk
0000000000000=lL0000000001Zo0000000000000000000000000000HDL<000000000000XQ:adR?NdSVf0000000000000000000046SJ00000000000000000000
@JXf00004ERV00000000@P7K]6Q000000000000000000000000095=<0000@;740000@biS0000L9Xo00000000000000000000000000000000Pd;2000000000000
<3D000000000D?dM0000000000000000000000000000hlN?0000000000000000000000000000000000000000\S]b0000000000004JC:00000000000000000000
00000000000000000000000000000000XA8C0000XGMk0000P:V>0000000000000000@>IcDS?]0000000000000000000000000000000000000000<h<CI6O80000
00000000@5QQ05nZ0000000000000000000000000000@acS0000000000000000000000000000000000000000000000000000000000000000i6Zc000000000000
TTRX0000\?07000000000000P8\c00000000000000000000000000000000000000000000000000000000=6b>000000000000HW7X000000000000D1Yi00000000
00000000000000000000\UP`0000A38P00000000000000000000\XB0@j1B00000000XKa90000000000000000000000000000000000000000h22J000000000000
000000000000`9a20000lJR<00000000000000000000l_c<00000000000000000000\V;B0000`T7:0000000000000000\:0F0000`=`<H7T>00000000`T;MhTdZ
e5<S00000000l4HY0000000000000000000000000000dA7e000000000000\5OI000000000000000000000000H2lf0000000000000000000000000000h;Q:0000
l;gm000000000000000000000000a5jm000000000000l53A0000000000000000Tei6000000000000000000000000000000000000000000000000P@Sf00000000
000000000000``IN0000Po<T0000hF3I00000000000000000000`jGb000000000000\\@<000000004jf^0000000000000000000000000000000000000000HMfg
\V4>000000000000e3NiXR9ddRmH<E=50000000000000000000000000000PQ;000000000000000000000\DEB<=?UHBI4T;jT\CP0000000000000H7MV00000000
00000000P=j;000000000000d6NB00000000d6D>=7HH000000000000000000000000\a<4000000008M4\00000000000000000000000000000000000000000000
<jR[000000000000\LFZ000000004N5^E2f]0000000000000000U4P000000000000000000000000000000000000000000000]2Qd000000000000000000000000
00000000<@`QhlI184_V<F:5<m?:00000000000000000000000000000000HZ8m0000hf9D0<JE0000000000000000X0XP\\8A00000000000000000000D;_fL<]1
000000000000000000000000D5Y48OMo00000000000000008F110000000000000000000000000cOZ000000000000000000000000000000008J850000HG\gQ1f8
00000000000000000000000000000000000000004dWnlekm@]IR000000000000\>QK0000000000000000@5Fm0000000000000000<1NbDL_AX@HQ\TQ000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H_3X0000X2D@
8cNGXI\\94XB00004lhE0000hn:=0000000000000000`UK]0000i4ooPdGl00000000000000000000000000000000D8@20000T@oG\V@AlVi000000000a4aT0000
00000000000000000000@n`\0000dHHV00000000DAg0000000000000X?KZ00000000000000000000000000000000`8[L0YIM00000000000000000000`E3D0000
0000000000000000000000000[FF0<j[00000000lk<A00000000000000000000d4;10000`LcU\k>a4n0@0000`mkM0000lQbM000000000000d\7e000000000000
0000lEd000000000000058;50000PdPnHX6j0000TJ@kl:;B0000000000000000d:hO0eoC@\888<f84?S<XAFE000000000000000000004nHX0000000000000000
00000000000000000000ThER`i72PHGB00000000XZD\000000000000U1jC000000004^d:000000000000000000008f0cXjf1000000000000TAiF000000000000
dCNK00000YTfPELLdGND@MV<<Wmj@WIN000000000000`X\N0000000000000000000000000000000000008FiS00000000000000000000dH]E0000000000000000
\HDK000000008NKG00000000000000000000LNoDTdC=000048Yg0000L8Jb0000000000000000000000000000H5LV0000000000000000000000000000@\Wl0000
<i_e0000d9RN0000`^Ga000092U`0000000000000000000000000000000000004T5=PW76LXGC0000hTK]00000000000000000000000000000000000000000000
00000000`lnC00000000dNe3T63H0000000000000000\1kfQ5QAE6N1000000000000P5SE0C`Q0000DHY50000000000000000000000000000@8nQ0000`7We0000
000000000000000000000000XUl_00000000000000000000000000000000TYSc00000000000000000000hD3`Q2LDDBBE<fNV00000000\hi7d;=]000000000000
000000000000HF<j0000dVfODl<c000000000000000000000000HF0800008J7h000000000000000000000000HIldTL:2Ph`:000000000000000000000000h;K9
4WG_00000000`JnD00000000E7=k000000000000T_Ko0000l27N0000000000000000000000000000L9:B00000000m3Uo000000000000h6L_00000000XDBe0000
D@?f000000000000000000000000000000000000000009E000000000000000000000000000000000d1CRTOeG0000000000000000hBXT00000000000000000000
00000000000000000?S]0000000000000000000000000000000000000000T;ej00000000@SLddZOgP4=`4O\l`nlk00000VaB00000000T;CXXI0kI3k=0000HZ7K
lLWDE4PP00000000000083F000000000000000000000000000000000XdZYD@Icd2`P0000@N8M00000000HHZ2X??m0000LPRX0000X`oA000000000000HH\F0000
0000LUE]00000000000000000000000000000000PjQd00000000@7eM00000000hcck000000000000000000000000000000000000000000000000`3<C00000000
00000000@GPATR`PTdj@4lMN000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Ykl000000000000
0000000000000000000000000000dRGP0000000000004^^0m5K_0000XI3=XT8B0000d@VHLAnjLLi;\N@k00000000@Z\<0000000000000000LSZD000000000000
00000000000000000000\S]<00000000`XaJ000000000000000000000000DP8WlE3300000000PHOT\a2\@;>N00000000\_iA00000000TIoHh9eP000000000000
000000000C9i55jGd4HoPkS:00000000000000000000000000000000XMD_000000000000P>:>HKaH000000000000d8Nh0000]5l4000000000000000000000000
00000000`1e;E2K?0000PIgY000000000000`mY^d9_a00000000000000000000D1?\0000Td4KE3RM000000000000PN:D000000000000000000000000TShE0000
0000000000000000000000000000000000000000`9aR00000000Po5>000000000000E0\70000l5X<0000000000000000000000000000000000000000PGD60000
00000000m4d^000000000000hWH:000000000000<J>a00000000000000000000H>C800000000`6PI0000000000000000000000000000@nWL0000\I]G00000000
000000000000000000000000PHVO0000X?CD0000000000000000l[l_00000000XhMS000000000000\`?X000000000000000000008e1_00000>QU00000000\T=:
lI;m0000000000000000000000000000`8>g00000000000000000000000000000000X10900000000L0>l@@I:dZ;I00000000h8E?@Daf0000000000000000l9SX
0@>4dTHa0000000000000000000000000000HH[a0000\Y04000000000000LTS4000000000000000000000000HlEd000000000000000000000000TL=H17B:0000
0000000000000000000000000000l<KJ0000000000000000000000000000000000000000000000000000XESOladU0000000000000000H3a=T`3Ga7=^00000000
<C5gXX2E00000000000000000000000000000000000000000000`WEm000000000000lnXS0000000000000000D8\I00000000L?T:000000000000000000000000
000000000000LIH5<BII0000]4T30000000000000000000000000000000000000000db1g0000000000000000000057KI@Zc10000lXBi000000000000L[1A0000
0000000000000000LU0n00000000@SLD000000000000000000000000000000000000000000000000000000000000000000004BH;lCcG00000000000000000000
00000000PR1G00000000P[9klZ_:XTBB000000000000\LU`\jB\000000000000000000000000000000000000000000000000Y4TG0000961W00004jln@ncU0000
0000000000000000000000000000000000004HMETEnQ000000000000000000000000DC=`U3Tb00000000d9jU05T_XMPe00000000@>FP000000000000=4Y`TQaA
0000000000000000l97A0000Tgo?0000HSVV0000000000000000000000000000000000000000000000000000L2O8hI@a00000000HDLP000000000000@C]@0000
POSH00000000000000000000000000000000000000000000000000000000D9G`0000000000000000000000000000`GTN\F9^000000000000000000000000l9mh
00000000\6D[00000000X=Rn0000000000000000000000000000l\\:l[VY0000000000000000m79J00000000000000000000H>eP000000000000000000000000
m6Sh0000000000000000000000000000000000000000000000000000TjkK00000000000000000000lUJk00000000hiTfTX`g0000000000000000E6n@0000=0J:
0000000000004CSl<<Kml7;8<TST=2kU000000000000lPBD000000000000000000000000lRdJ0000`Ja00000DDgZ0000HCLO0000000000000000000000000000
00000000000000000000U6JI000000000000D@X@d;>`000000000000000000000000lV>L00000000\f=@0000@@]d000000000000<M:900000000000000000000
00000000dG4\0000<a=9TSR500004>6`0000hMeM0000000000000000000000000000000000008SS00000000000000000000000000Q>B00000000000000000000
00008kBK0000000000000000000000000000000000000000daQ[P81S00000000hYdW0000000000000000\iDF0000000000000000000000000000P<I9@EIa0000
hfjEP`bj000000000000lXFX00000000000000000000HR4300000000D<QJ000000000000000000000000\3oK00000000`D2n0000000000000000000000000000
000000000000d7\<00000000<86U0000HhXU\kV20000000000000000`HC`4m5?PZW>0000000000000000000000000000000000000000LJ_I0000000000000000
0000i7IH000000000000000000000000H]I\dDJY000000000000000000008EfA<eiG00000000<^`i0000000000000000T06P00000000000000000000dY3BTm<8
00000000000000000000X<cA4lEJ000000000000000000000000@9\70000000017gA0000hJZ^0000000000000000D80@00000000000000000000LNjj0000HC>6
0000hAUC0PAe0000000000000000000000000000000000000JQ`00000000000000000000000000000000<?[c0000000000000000000000000000dgCc0000HiM4
0000<Z6700000000=3YMPoge00000000000000000000TET_0000LPe<l7hhTGm\LlBdQ48:Ti7l000000000000DK5c00000000000000000000`=:W000000000000
0000000000000000000000000000XM^n000000000000000000000000lH_m00000000TB0;hJB>000000000000M2Mc<YQklH?C000000000000e3bMdAT3X5K>a5j:
0000i7760000000000000000`O=\0000m6I_0000P83_DOMH0000000000000000000000000000Y6Em00000000000000000000000000000000000000000000hL\H
0000<PFS000000000000\1>600000000`j@\00000000TXag000000004O1T000000000000LkGVXAVA00000000000000000000000000000000000000000000lW63
0000000000000000000000000000000000000000000000000000X]^2`^kb<53_000000000000000000000000000000000000000000000000000000000000XL9;
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5Jc000000000000T6HSLNV?LT060000HWnm`l7[0000
0000000000000000XZ>3000000000000000000000000h3CM00000000000000000000LG?8P@>d0000l3E`000000000000Pg`^\ACG4QYY@]`<l^@d000000000000
00000000000000004\jKPjKD000000004:FY0000HL1P0000000000000000HEQG000000000000X=dJ0000000000000000000000000000dF\5d[@N00000000hREY
000000000000000000000000000000000000000001lP00000000@WUQ00000000\?Onm3FN0000000000000000XLnN000000000000000000000000hD;cXP\m0000
X7=A`HCT00004<5a0000000000000000`n51T@j?0000000000000000000000000000000000000000H23?0000000000000000000000000000LME:XUA8L6L<0000
00000000E8MS0000000000000000LRLV000000000000dRi100000F7B0000000000000000X]X2000000000000000000000000\ZoK000000000000\7<=00000000
I2`n0000XEL600000000i6e^0000000000000000000000000000000000000000@@BF@j2S\N0@000000000000000000000000P;7V000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I[TlKjBHOlb00000000lHTJ
000000000000h<IO`ZKd000000000000000000000000000000000000000000004:=Vl\H8E5;m00000000HhTP00000000000000000000000000000000dfTA0000
0000000000000000000000000000000000000000000000000TWR00000000000000000000H::jTfGQ<oFA0000000000000000000000000000000000000000H0>P
00000000\LB6l[m3hhf=00000000000000000000@k=]DKhn000000000000000000000000h;ko000000000000000000000000Q5VA00000000hPF7T;;M4]3:0000
000000000000000000000000HZF_0000000000008nQP0000000000000ckb0000000000000000LLS]\\T6000000000000000000000000<R;D00000000dRL@49@0
00000000\]lY000000000000d_K20000000000000000000000000000000000000000@6Xn8:2[`OIQ0EKj\]E\0000hN4m00000000000000000000000000000000
0000000000000000000000000000l:J08kI:00000000dllc0000000000000000L\52000000000000T28c4KGi00000[cX000000000000T;fMX^ck0000Hh@:0000
00000000000000000000000000000V@P00000000000000000000@j7[000000000000Pmm;0000X:VP0000000000000000000098HT00000000PDIPl_b;00000000
000000000000\V:S0000Tm3500008O6o0000\[0A000000000000000000000000e0dh000000000000000000000000000000000000hbA@0000lSWSTYAn`]?aU21i
000000000000m4S`000000000000LELdD]=T0000HFg`000000000000000000000000000000000000000000000000000042GLh4;VhPXkHa0i0000000000000000
@[D]00000000000000000000000000000000dRT7l39B8D8l000000000000000000000000dN>20000\MCc<Bf[000000000000000000000;B48FZSPG=o00000000
0000000000000000hSlmLG4h0000D0b8\8BS4=B0D7VAHT9RDnWjhF;C00000000d0Q5hPUQ<QBg0000000000000000000000000000HmK;0000HD?^000000000000
0000PQ;=0000000000000000000000000000PaMc<V;]@DfQ4L420000000000004>8000000000LIgL000000000000000000000000000000000000000000000000
00000000000000008S[AHS=2DfVn00000000TURV000041b<000000000000000000000000000000000000000000000000000000000000DeZD0000`?Ki00000000
lCB[0o_d<Oa]000000000000TO8\000000000000000000000000I2`D00000000000000000000@h6A0000\<C54G^H@`>S000052ae0000hm8b00000000`leX0000
00000000000000000000D;:n0GZ38SPE0000X7Jo0hjD00000000000000000000@BYkhJWG000000000000000000000000000000000000000000000000dK?H0000
000000000000000000000000000000008gV80000000000000000000000000000000000000000000000000000HoY30000000041BO0000Leai0000000000000000
\WR_0000000000000000000000000000HRS@m8GE00000000d7CA000018U94R^Ai5Y^00000000e7O>0000000000000000\GUa0E\_@d7400000000X0oj0000d74S
HCYb00000000hKdT8WSV00000000000000000000\0?M0000d?d8X4W@0@>@00000000000000000000000000000000000000000000d_XU00000000000000000000
00000000000000000000000000004?9J00000000`dkV00000000Tl=k000000000000000000000000Pk1D0000T\3000000000000000000000P8N@000087@Z0000
PVUm000000000000hmoZ000000008W4e0000\GPf0000000000000000h^[n00000000\1iLd8[X8M9395Qn0000000000000000H5`80000DG4E0000000000000000
0000H;P?D8hM0000M3=kDe5O00000000PKAR00000000D<_T0000000000000000`SW600000000\O5:0000000000000000<IYB0FN^de\g00000000000000000000
\Xde000000000000@[7bXG;N0000`HClT=e^00000000i45B00000000000000000000Q2dV4CWd0000Tc5b000000000000000000000000000000000000P16gTTY:
8\6S`\bL=3Im16?B0000]4]3000000000000000000000000000000000000lLbl0000\N?S00000000000000000000000000008<U>DMD30000000000000000L0X]
00000000dgE^4kg]e6dW000000000000d5[50000@15^00000000000000000000@b6C0000000000000000000000000000`F;P0000000000004TK4DC=k\HSCXQdG
0000\mF4d_;R00000000DA]9Lh5<4U@cD7Vb000000000000000080TFD=_d00000000000000000000000000000000000000000000A7JF0000000000000000@AK:
0000hC7BP2OI0000T8o=0000000000000000000000000000H]Hb00000000000000004c>IP4QP0000lNQa0000000000000000000000000000h\2]000000000000
0000P1PJ00000000000000000000PZBk8nja00000000000000000000D8nBh?:<00000000000000000000i0e]00000000000000000000000000000000d>bL\M2K
00000000DPj?00000000000000000000000000000000@5?J00000000000000000000000000000000000000000000d=g1dRh6000000000000000000000HMWT\hJ
0000000000000000000000000000000000000000000000000000lI9X0000000000000000Th2K00000000@gag00000000h88=0000000000000000l6n@00000000
0000000000000000dRL4000051fjHO4j@knU000000000000000000000000000000000000T>2f000000000000T@l<00000W@_PWTT0PQ:8GC00000000000000000
`Tae0000000000000000TWfe0000]2lF000000000000<2]10000000000000000dU^@000000000000000000004U_3Xm\00@?Y0000000000000000`UUoLl8m0000
000000000000000000000000<RmlT8he0000TL_i00000000Q70K<dXK000000000000TFoYlLTRHZVD0G2X000000000000h7<W00004`jm0000h5V<\CRETVAU\nI:
97IiTGFH0HW=000000000000Tj3X00000000\aJF0000000000000000lI_blf;947COM2?g00000000000000000000000000000000Xo;e00000000000000000000
000000000000000000000000000000000000`Q<j000000000000X9>O00000000000000000000lBPWHXTe00000000@[7@PiWj0000000000000000000000000000
00000000Q6ok00000000000000000000000000000000000000000000XcVZ000000000000hWZo000000000000Q708d39^0Jh]0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DA`bL<_5P[C60VE=H^Um00000000d7^DT^3KDLnh0000h<b200000000000000000000Do;<
dJEb0000000000000000000080LH00000000000000000000H8I]000000000000000084?_0jmN`H@b0000000000000000d5c4\G3bLEWk<H]4`Fn8DIA>hRK;0000
00000000000000008<7<00000000000000000000<<HH000000000000000000000000000000000000000000000000000000000000Q6OE<5hE0000000000000000
Pec_lE1c0000<Ih@4K4]00000000L1aa8\i_0000Pgk400000000000000000000i6bX0000000000000Af`li;:0000000094Q`l4V3@en]00000000000000000000
<O<I4^HV00000000D:]fh^FUM49n0000lCY414a40000000000000000000000000000000000000000000000000000000000000000000000000000000000008@`A
0000000000008;UJ000000000000000000000000000000000000000000000000000000000000\hZn@a;HLlJHA2`^XX_?00000000000000000000000000000000
000000000000000000000000000000000000000000000XD_00000000Q6ES00000000000000000000\4GN00000000000000000000I1Kl00004[Rg000000000000
00000000000000000000000000000000H08^0b0W0000000000000000P0@O00004^o<00000000<71@e3[E000000000000h^9C0000000000000000000000000000
0000X@@A000000000000000000000000]5190000hOVN00000000000000000000`UX:0000000000000000lXfE0000000040@n<?eo000000000000000000000000
0000T5mP0000\oMb000000000000m3E@0000000000000000l;FA\AkU`Z2l00000000\cGX00000000000000000000000000008<[F0000la0N`V6@XVFl00000000
00000000D=PP00000000000000000000000000000000000000000000L_o40000\b<g0000000000000000D<daPIEi0000Y66j0000hIBF00004ZIl000009kI0000
0000000000000000000000000000000000000000@lKT00000000<[?g000000004?Y@m7@?00000000000000000000000000000000000000000000000000000000
00000000dRSm0000000000000000dRjX0000000000000000000000000000000000000000L[lB000000000000hDGA00000000000095S_8R19000000000000@DJ7
00000000@eObl;1YlZN\00000000000000000000<:^ALLgc0000000000000000XVRC0000000000000000000000000000000000000000dj<V00000000\UGi0000
0000000000000000\:^QPlNa0000000000000000000000000000d;9O000000000000000000008<ma00000000000000000000000000000000lDOU000000000000
00000000000000000000000000004LQY<W[Z0000Y40Z0000@2@]\@diX:=j0000TnZP000000000000000000000000000000000000000000000000000000000000
000000000000@DcZ8QIG<f6F0;4E000000000000l8g[000000000000000000000000X9Bf0000000000000000000000000U\N00000000136?000000000000m6X1
000000000000h7bL\X9O00000000000000000000000000000000000000000000000000004QOB0000H;iJ0000000014HP@QCX4Dh=`nb=000000000000d2`k0000
0000La380000m0BHM4oU000000000000000000000000000000000000000000000000<DJg0000U1V<000000000000000000000000000000000000000000000000
`EgBX^l>00000000000000000000000000000000000000000000000000000000@l^]000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P_:E<0O\4D]S000000000000DHMi000000000000000000000000000000000000000000000000000000000000A5^n00000000
00000000000000000000000000008=QI00000000000000000000d<Z9l_7j0000@_6;000000000000`Vnb]5O9XC\KI7@c4jhR000000000000\W6l000000000000
=62ehI>W0000000000000000diZo0000000000000000000000000000000000000000000000000000l_`\000000000000000000004kod00000000000000000000
l5l5`e@3000000000000000000000000d7f_h_dh000000004o5a0000000000000000PS2l000000008cRl00000000000000000000000000000000000000000000
000000000000000082FiDLE30000000000000VWQdQLf0000DniY00000000000000000000000000000000000016H;0000000000000000h^[:0000000000000000
00000000000000000000000000000;BB000000004Z_K0000lP[[00000000DWE_4dG_000000000000000000000000`bI_i4VK0000000000000000000000000000
00000000000000000000000000000000000000000000D>P900000000000000000000000000004M9B0000000000000000000000000000H<b^=4iE0000h;BPP_5M
A82I0000000000000000000000000000000000000000000000000000000000000000000000000000@_WT]2co0000000000000000000000000000T8mT\GT20000
0000000000000000]8?5000000000000H?R:00004]?S000000000000PXQb00000000000000000000A3fh0000000000000000@C>P00000000000000000000`;DT
83?B00000000PU[N000015WY000000000000XNW6000000000000000000000000dOK_]8V60000P[i7000000000000000000000000000000000O>J000000008?Eg
00000`BF0000<3g:<RDX0000LX]^0000000000000000000091?X00000000X3`b00000000D<SA0000000000000000X127\1>DH;=mE3cP0000000000000000dngn
000000000000LJdg<gmh44=J0000000000000000@7hT0Y^J000000000000000000000000000000000000P9aB0Ic00000H\n=000000000000L@4cD8hV<ERd97:`
@TSn000000000000000000000000000000000000Dkh=000000000000PWn=0000PJf=0000000000008VTDHh0@0000`6nf00000000000000000000lnE_00000000
00000jl<000000000000000000000000LLQG0000XEB2000000000000XFV3lLG;00000000000000000000LZ4;TP6S00000000L`_D0000000000008Q?F00000000
0000000000000000T@??XECED^1K00000000000000000000000000000000DTcQ@VRV00008E:W000000000000XUQP0000XX9:0000000000000000DJiO00000000
0000000000000000000000000000972[0000000000000000X=XR0000H9@B8B8?4`<E50>400000000XE=U0000=3A6a7_D00000000000000000000000000000000
000000000000000000000000T:Wj000000000000000000000000000000000000dSISDMYnhVY=0000`Uam00000000000000000000000000000000hN:20000LHKH
00000000000000000000000000000000000000000000000000000000Lf@X00000000000000000000000000000000000000000000000000000000T[9]00000000
0000l:I000000000`2aW00000000000000000000PS6L000000000000000000000000T[I00000000000000000@C6g03=K0000DH8O0000000000000000<Lj9HMmH
000000000000\_i^00000000000000000000000000000000000000000000000016I5000000000000000000000000000000000000000000000000000000000000
XGDSXhLe@8gDL=T<53jZDoll000000000000P:iZ0000000000000000000057og0000000000000000000000000000000000000000LGLW00000000000000000000
8US?0000PJ6>X@_6000000000000000000000000000000000000000000000000`42Q0000a8Af000000000000000000000000000000000000000000008AAH0TWa
000000000000D3JB00000000\J;X000000000000d>b<55PZ00000000000000000kk516_o00000000000000000000000000000000000000004C1QT\DD00000000
@;\j00000000`1aK000000000000000000000000000000000000hNXR0000T\oJD;N^T2N:XXe7Xla4DC5UE5T\0000000000000000000000000000``eN0000hT8]
0FBg0000000000008TX0<a:`00000000000000000000000000000000h6lQ0000A6XN0000hVag0000000000000000@oQn0000L:@T00000000000000000000T]SM
000000000000Lma<00000000000000000000000000000000Y7?E0000000000000000000000000000lDmD8A@50000000000000000000000000000000000000000
00000000000000000000h[LR0000000000000000000000000000@2AJ000000000000`Cf800000000000000000000000000000000000000000000000000000000
0000i5f4000000000000U4?@000000000000`ACd000000000000XGDD4Q]=000000000000000000000000\Z3Z000000000000000000000000000000000000l6VN
<O:n000000000000000000000000000000000000000000000000000000000000LRC>@3e400000000000000000000000000000000000000000000000000000000
00000000hEUf0000dhJT00000000000000000000HIDT\ThdTUj=00000000000000000000LHL?TJV[H3ZG00000000000000000000\;ik00000000D`kH00000000
00000000000000000000000008d^0000000000000000HNEe0000000000004WTC\O;g000000000000000000000000000085c@XoWJ000000000000000000000000
\:iJ000000000000000000000000000000000000000000000000l1J`=7]P00000000000000000000000000000000XgLc00000000LW9l00000000000000000000
0000<eYT0000hGK]00000000000000000000@64U000000000000000000000000<F?5H7940000000000000000lFXU00004896L9^BT<8YQ60]000041_W`]:=0000
`EEO00000000000000000000P9dI0000000000000000\iGO00000000d:6O@XYd0000000000008WRQ000000000000h1jV`7XP0000000000000000000000000000
00000000000000008>UX00000000lmjC000000000000000000000000000000000000000000000000d<Mg00000000X;lil7Kd000000000000M8H1d:fQ00000000
4]AeDhfP000000000000\U2J000000000000hcj_0000000000000000H>CF0000000000000000hUYIL?OCQ6jU<HTVdJ6lH;@PdJ1JdiST000000000000L;LIdB;`
0000000000000000000000000000L\CD000000000o9B000000000000i0[?0000000000000000h?bf`>X74gO7000000000000@W>V000000000000000000000000
00000000`?kR0000Hdeo0000000000000@1D\DaQ000000000000000000000000000000000000@AGd000000000000TK_J00000000T4N60000l]hnlVT2Tl5c0000
0000`4Kn0000000000000000000000004]oa00000000P:lU000000000000<a<X0000Y3LE0000000000004AJ[000000000000000000000000d?2a<KGV00000000
00000000000000000000@9D4ToiR000000000Mc[000000000000000000000000hA:U00004Od]00000000P^Y^0000`G_g0000000000000000d\WEA6C?00000000
0000lhaBhQ7<000000000000P@a=d`AA0000000000000000000000000000000000000000P_hf0000H::a00000000XQ2=@SPR4Z\\HXBD00000000U5dcE7R[0000
0000PIEY0000000000000000TanN000000000000000000000000000000000000000000000000PDN6000000000:;n0000000000000000000000000000H<\eXn>h
0000@=\4m1=J0000@4QB0000000000000000h1KX0000h0\C0000000000000000000000000000PFb>0000Q1Oh00000000000000000000D:kG000000000000HXk3
4f8oI0\Ve4O`0000000000000000000000004L;10000000000000000000000000000DLJ^@Q_b000000000000000000000000d;YI8=CU00000000X[dO00000000
0000000000000hS6T5aMX><`dIkChF:O0000000000000000\3FW000000000000000000000000000045Tka33W00000000000000000000DWfX0000000000000000
00000000a63o`Ra]00000000000000000000e6Ra00004:?[X;8j00000000m3lN000000000000Tk_ZE6W:00000000000000008H6A0000000000000000<aj;X2Xf
0000ToK40000U0AV<eEj00000000000000000000000000000SUl13gR0000@P7700004iTS`QUd0000000000000000PSEi0000@6d10000000000000000`5;5P@c[
00000000]6L4@ljg0000T=O40000000000000000`I@4`ZI;000000000bn400000000XMJ;0000000000000000000000000000@a\20000@U8P0000000000000000
0000000000000000000000000000L`3bXYTI8I[c<Omh000000000000000000000000U4CX000000000000000000000000@4NV0TaO000000000000HgiK00000000
53VS0000000089OZU20<00000000000000000000TITn00000000000000000000000000000000\;3_0000000000000000T8l7H?AS50D300000000000000000000
0000LJ8^00000000000000000000DhIK00000000XTPU0000000003;X00000=hI0000@8m6]78Z000000004AR]0000000000000000hJZ?0000Y7kH000000000000
0000000000000000000000000000@L0MLO4<000000000000000000000000M4AW00000000TD@h0000000000000000h6DK000000000000000000004abC00000000
0000000000000000000000000000`=o?0000`fK^00000000\CCDU38600000000Pm[T00000000]2A500000I<F<NUZL\g`P]UA8^_i00000000000000000000Ln4@
0000\B7P0000000000008dDL00000000000000000000000000000000h:i<000000000000DJWT000000000Zd4LkZb00000000000000004V?LL5G68Y6\8_@90000
\=Zf00000000000000000000<NkJ00000000X^:^0000I4il00000000Tmji00000000XWTd0000000000000VWcQ2d9000000000000H5N^0000000000000000TYD8
`S@O0000000000000000000080W@00000000h43[0000Tk\^500L0000000000000000@35dD4Pfhnl8000000000000000000000000000000000000000000000000
XR7T0CSI0000000000000000`f5V000000000000000000000000<6C900000000000018Je<U=^0000000000000000000000000000000000000000000000008K_1
00000000000000000000000000000000@SiK00000000HfMG00000000000000000000HoRG00000000l89n0000a7<m0000000000000000L:dK0000LS=U00000000
000000000000000000000[@?00000000000000000goN000000004fTn\Pg1000000000000@mO\000000000000TPf`0000DNXa00000000I7kU0000000000000000
000000000000000000000000000000000000Degg4ImCXjES534i`\:f<d7O000000000000=10d00000000000000000000dl:70000000000000000PAgg00000000
000000000000XE@S00000000000000000000DloH000000000000000000000000000000000000\TEV4@N:00004^@n00000000HABC0000HG^\0000dKF=A3Xg0000
00000000=4jS000000000000P5Ml00000000`^A]000080N><>YgXElA0TaZ00000000HZF:PAUe00008[PdU1[70000A6DV00000000000000000000000000008mdI
000000000000`f@G00000000<>6C0000`?ko000000000000hVoE<cGM0000PDl>00000000000000000000l2RT0000=3ZodmPP\oeA00000000TJfM000000000000
4Z6T00000000l7=VTmRA00000000000000000000DDdT00000000PY4a00000000000000000000000000000000000000000000000000000000hOVA000000000000
00000000000000000000]8E^0000TA0?H>5k\VVb0000e7iQ00004IdK00004K0I000000000000LA\9000000000000000000000000000000000000XE6Z0000di<0
P61C<Ybl0000TZQhHIo9H\i@0000\2Q@0000000000000000Dah1I6M=48TVhCBM0000000000000000000000008WKN0000\=XB00000FRe0000l1mLH8;K00000000
000000000000d5@M00000000000000000000000000000000hXoT000046e[h]TZ0000000000000000`N0i00000000`Z`[00000000dOkR00000000l`HT00000000
0000000000000000LVHU00000000h]4S`^hL000000000000000000000000@<RT00000000000000000000000000000000000000000000Q5jZ00000000LBnf0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11G00000000000000000000=6MW00000000000000000000
0000000000000000Le<V0000000000000000000000000000@KOV0000@BmB00000000000000000000TTCD000000000000000000000000@=i?00000000<T6Y0000
0000\WkC000000000000\JeNL_E_li\N000000000000X2ml00000000<>\^00008[SB00000000000000000000000000000000PdOB000000000000000000000000
0000l@dALNfUM60C0000lNSC0000`YlA00000000<Ih20000h\L?TEc`0000000000000000000000000000DiRV00000000X8D:0000000000000000000000000000
0JOHHg=`E1^m0000000000000000000000000000<iaf00000000000000000000000000000000DN=B409c@@nnLLoY000000000000000000000000\dCJ000083AQ
00000000000000000000000000000000l]6U00000000000000000000Ha`j0AKb00000000=7i^0000HSP700000000000000000B`90000000000000000a7F0M0C=
0000PLR<00000000a80nX?lZ`[b[000000000000000000000000000000000000000000000000HP1^0000<kOn00000000000000008MgX0000000048@PH[ZW0000
000000000000000000008U0`0000\Z_k000000000000000000000000000000000000000000000000<S]PT]Bf`IK4@k?Y00000000000000000000\m:OXHkN0000
000000000000000000000000000000000000DO]J000000000000T1fj8?cB00000000000000000000000000000000000000000000XZ]c00000000\Kag00000000
00000000d5Dk00000000@5\N000000000000000000000000000000000000000000000000000000000000U16J0000a5o<00000000DcBb0000HAaY000000000000
0000TN9_`UoP000000000000000000000000HDdg0000000000000000dT;3000000000000\eRN000000000000lTb4a2hJ000000000000`A=6000000000000@7Q<
000000000000LCcY0000000000000000000000000000h=I_0000000000000000000000004BJcA6He00000000PlVk000000000000000000000000000000000000
Y7UVT<ad<hkGQ55X000000000000000000000000`3l?000000000000HgWY@2Z2lW1200000000DYbH8^dF0000000000000000000000000000000000000P[k\dRU
000000000000Hk[10000000000000bPO00000000000000000000000000000000000000000000000000000000Lhc3000000000000000000000000000000000000
000000000000000000000000`5?347D9H?A_Q7_T0000X:AR000000000000000000000000<1[g0000000000000000U4H]h?L90000X\S<00000000000000000000
0000000000000000000000000000L18Qd>gS00000000hCIa000000000000A6BbPf_60000]1\k0000000000000000\ma`000000000000000000000000Pf]X0000
Pj\T000000000000d7XC000000000000PNSclUP=000000000000\bIB000000000000T5Ro00000000\NR<00000000DL]000000000000000000000000000000000
00000000000000000000<e@h000000000000000000000000000000000000<8]3D]En0000D90X00000000000000000000dY_HPA<Z0000<Ei00000000000004P=b
00000000000000000000000000000000000000000000@:1B00000000P=>Q0<]j00000000000000000000000000000000000000000000000000000000\WRD0000
0000000000000000<fadm1@FE41o000000000000000000000000DP4M4L=9000000000000000000000000000000000000\8GRhW\C000002Qa0000\R[n<USl0000
00000000000000004=@60_^000000000d0RQ00004@>L00000000Q5P@00000000DKC_XZ0M97`Dd^Hc0000<X@]X5I>000000000000000000000000000000000000
00000000000000000000000000000000HE:3000000000000000000000000000000000000000000000000<hiT000000000000000000000000hA:4000000000000
4PKW000000000000000000000000PfkM000000004Kh00000000000000000dMG:000000000000000000000000\7^40000XAdA8VFO0000`S5@0000000000000000
0000000000000000DSb4000000000000PKjblTb@h:JG000000000000`0CA000000000000l60P000000000000000000000000000000000000000000000000PDNK
00000000L\TH\D5hHXHSda63@l6;00000000@a;]0lKg4lL`00000000000000000000DYS<llgEX=7b000000000E\R0000<=LkA7[6000000000000LT_DPbin0000
000000000000D=l9]3AS0000DYbZ000000000000000012o@00000000000000000000005NXKhT0000LQ\l0000000000004Bj90000<XgE0000P1oT0000T_8d0000
I28]h8:A0000`Chm000000000000<>ko0000000000000000m3:k00000000000000000000000000000000<Q7\0000000000000000000000000000000000000000
00000000d\]mU5>W<CAg4^a@\J:Y00000000HL`a000000000000000000000000lFeR000000000000000000000000000000000000000000000000\LLVA8Cj0000
0000000000004;U<lHPK00000000\jY000000000D4iY\AZ:\mam0<fK0000@F:m0000000000000000000000000000dVeb00000000PS8M000000000000\1Ej0000
0000000000000000000000000JOZ00000000000000000000000000000000D8eYd;\W\X@l00000000Xm3WhGCMe85d<MdJ000000000000`X9D`E^6000000000000
00000000M6n3000000000000000000000000<4aG0000h6lm`NUM<@S@000000000000000000000000X9eB`1aVH]nZ00000000L=000000A0P^000084B900000000
00000000h6IR4Sn;000000000000l05nPk3400000PGo00000000000012=F00000000Th:J0000000000000000l8?9L8G`00000000000000000000000000000000
0000000000000000HKj2000000000l0O000000000000XMTK00000000000000000000000000000000U8>e00000000000000000000000000000000000000000000
00000000000000000000dDhIdZ^CdoE;0000PA264BfG0000HRAX000000000000000000000000000000000000P34L@NDI0P@cHncnH2R1m6NN0000000000000000
00004T;Ya1JX000000000000Hh5O000000000000000000000000000000000000000000000000000015fD000000000000PDh1P61:000000000000000000000000
00000000000000000000000000000000@LSKM5_N0000HQBH0000000000000000000000000000l4nC0000lTedX:CK0000000000000000000000000000P8iR0000
`Bcc000040ULY6Rn0000000000000000000000000l0557lf000000004GfV0000dC3f@\B@000000000000000000000000000000000000\XZ70000000000000000
00000000`V`O0000000000000000000000004A1A00000000PFiE`S@\000000000000000000000000dQ3L00000000000000000000Y5G5@]AZ0000`30=00000000
0j`=00000000@D[X<gNb00000000000000008FSW0000E5cF0000P]V2LL=i@`7UE3kM00000000l:cM000000000000Lgba0000h8CN000000000000000000000000
000000000000D=T]000000000000m3]W0000@DSF0000DPZa00000000000000000000dVb80000000000000000lIeL\@\7\lFS0000PNIB000000000000846554l:
00000000DPT\TPh74Gmk00000000000000000000PBh\0000000000008E]g81b]0000000000000000Ll\_00000000000000000000000000000000000000000000
000000000000`4W200000000000000000000XShm00000000d`:A0000XOc]00000000000000000000000000000000000000000JOQPR]D00000000000000000000
0000<FLO0000000056kY00000000X:HQ0000000000000000T:Jg0b<N000000000000@k@C0000000000000000=7PD000000000000000000000000000000004H8c
0000000000004\N900000000hk8ni4_T00004AYQ00000000dSXC000000008h7FP?16hGYAPURe000000000000\M7m0000dIE700000000\k5K0000000000000000
0000000000000000000057b100000000PN_L00000000000000000000000000000000DX<Y00000000`jbN000000000000dAUXLBcS000000000000000000000000
0000000000000000PGM]0000000000000000000000000000000000000000=8;HXV<EP^OH00000000dmiL000000000000<LdFL?\l000000000000000000000000
000000000000000000000000000000000000000000008UVE0000E3=^`V<S000000000000X1VE00000000`KIk000000000000T=3c00000000000000000000L:43
0000000000000000`69b0000hZJ>00000000XE6A000000000000000000000000XDgf0000000000000000HYJA0000XUHF00000000000047n20000000000000000
0000000000000000\=X200000000000000000000000043_d000000000000000000000000M5>000000000PEi;0000000000000000000000000000000000000000
0000X>05<g0^0000000000000000000000004mf:\[QF0000PKib000000008D^n@lcd00000000PQAe000000000000PHJZ00004OK@000000000000\<=<XIN10000
000000000000LAL68H^60000DWik4VYH0000000000000000H46R0000000000000000000000000000@NZ=0000hP?a000000000000000000000000000000000000
00000000m5;cQ5SE00000000000000008Q1P000000000000<23Q]5gZ0000000000000000000000000000000000000000XS\G0000000000000000000000000000
00000000000000000000000000000000000000000000PC:7000000000000L:C<0000000000000000000000000000000000000000dYO50000PcTD0000X1RW0000
@>Gi00000000D@lH000000000000h[n]<YaalHQd000000000000000000000000000000000000000000000000Pk<Y0000000000000000000000000000Q2:b0000
000000000000000091B600000000000000000000dTjc00000JOl00000000LFR6<CQ<0000M7m3h_?50000h^dd00000000P858000000000000000000000000lLjc
0000000000000000000000000000000000000ONo0000000000000000000000000000000000000000000085OV\<XP00000000Lmh7000000000000@H3h00000000
00000000hK2l000000000000000000000000XHV`00000000000000000000<eOA000000000000000000000000000000000000000000000PBi000000000000Xn7d
0000000000000000000000000000\\gDlnLD0000\UnC000000000000000000000000A1A50000000000000000LkH6000000000000T]f>00000000TkA^0000H3K2
00000000<QQW4@>X000000000000XFYL0000T2]W000000000000000000000000D\VL000000000000000000000000000000000000000000000000]7<@0L8l0000
0000Q5Pg000000000000000000000000TIaO0;_0HJ8n00000000\T[B000000000000000000000000000000000000\Yi\000000004dUUX2CX0000Dk510000<Y8=
00000000000000000000000000000000000000000000HNFZLYfZ`Ul806?a0jFL0000DEZQ0000L0_N]2A?00000000000000000000000088@^hSG`A3Z600000000
000000000000T:<]000000000000\]h_0000h0l2HYM[10^A`FM90000000095GB0000h7C^0000000000000000000000000000lgc60000D\FjH_MZ00004KCK0000
0000l^CX@ld1PO?200000000000000000000000000000000Db4A4ceQ0000DL:?8lQL@k\Ma5Ai00004^]B0000PB=E00000OVk0000000000000000000000000000
0000000000000000000000000000000000000000DKdmPgPR00000000hBR0000000000000@AO]0000<XDom5;Y000000000000HeMS000000000000000000000000
000000000000PP^a00000000T7:K000000000000000000000000HU2\00004^33HJdU000000000000000000000000000000000000l]CXH6M50000000000000000
XFbY<[=?00004PKH00000000000000000000m4Ag000000000000`o:f00000000docm000000000000@OP;0000D@dK000000000000hUhd00000000\T4000000000
00000000000000004JNZ000000008@9@@WV1000000000000000089;n000000000000000000000000\;OdDWaV=7Bg00X800000000000000000000@P_h00000JOc
\\Zih^aK000000000000000000000000000000000000000000000000\ado0000000000000000a2l``RG20a`<Ln:n0000h\LL0000000000000000000000000000
0000TL\2`Ycd0000000000000000000000000000000000000000000000008[a_0000000000001847000000000000HPlG00000000X?X900000000000000000000
dQoA<bLT000000000000L2Zg0000000000000000HR^5`Xfi0000l=Uc00000000000000000000HiY1000000000000`j7:000000000000DWXe0000a6e100000000
0000000000000000lW]L00000000dHbf0000000000000000I3Y@000000004W?U0000000000000000d0RB00000000000000000000000000000000000000000000
l<QfdZf?0000\0lE000000000kTV00000000`gFYHAoN00000000<jUh000000000000000000000000Xj82h2e?00000000\^Jf0000<hKS0000000000000000hCj4
@DXd0000000000000W>D000000008X0k00000000000000000000000000000000000000000000000000000000000000000000XBOQDIDH00000000000000000000
`GZA00000000`0Ka0000T5iR0000PUUA0000000000000000HBlG0000000000000000Xl]4000000004NHB0000000000000000\ORCX5[D8<G^000081GR00000000
00000000X57l0000000000004?5i0000000000000000000000000000D\Hn000000000000000000000000000000jo0000000000000000I6C20000000000000000
DUiNha<K00008W]:0000000000000000000000000000000000000000000041lCdU:88ZRB00000000000000000000000000000000000000000000Q5370000XEbo
000000000000000097PW0000P1I>00000000=7l?000000000000A2kb000000000000I5X]0000lj\o0000@JJN000000000000=6j;0000000000000000000013G5
00000000000000000000X5YM0000<T`>0000000000000000000000000000000000000000000000000000TZS3U88N0000000000000000000000000000@]LF0000
000000000000HWlP000000000000Tbe\0000XNe^l1@XH?Ud0000000000000HS7000000000000@6VX`Q:R0000000000008H=900000000a7R100000000X:Vc0000
0000000000000000000000000000000000000000\1E^dme\0000HKWE00000000000000000000000000000000000000000000X>5G=6;C00000000000000000000
98G2dmKJ00000000`dnEhbHD0000hd3m000000000000e1lM000000000000000000000000\ND=000000000000000000000000@R020000000000008TMO0000HYRG
0000<Om2000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lTIQPZ7\8]GN
hg8?00000000000000000000000000004T5W00000000d8fk]7a;00000000000000000000@:fC0000laN=000000000000000000000000@Z2H0000000000000000
00000000000000000000L[5o000000000000dfWo00000000d_eV0000DBaT0000h\<e0000000000000000@Iha000000000000dML2000000000000000000000000
a7NJ40^P`9Z`h<N4E72500000000000000000000Xf1G000000000000h40^HJ9;X1Wi000000000000L?RO0000<=lmH`1Q0000000000000ZJP00000000@Tk40000
00000000lZ<7hVO]0000000000000000LF]00000lGSfDW?`0000000000000000T=[J000000000000dKfkDjVia2@h000000000000000000000000000000008;F`
H<Ck0000X[;40000000000000000000000000000000000008@gl00000000000000000000i0<M0000000000000000Td][000000000000\i_H00000000L6E80000
0000000000000000Xa8@00004Y<N00000000000000004_LI`:o[000000000000h:>b0000000000000000000000004:eE<\F^XRXS000000008JWa4anc00000000
00000000`ka_0000000000000000hFf@D2;@]2FA00000jg10000000000000000A7Ca00000000000000000000E7=:00000000000000000000000000000000PINV
00004cF7000000000000h8CD000000000000000000000000LW3`00000000000000000000000000000000@nZ@00000000000000000000000001m=0000\SRHh>U9
0000Dl@P0000`G540000000000000000<X[M00000000000000000000000000000000000000000000000000000000000000000000971E00000000000000000000
lO<9<[0200000000000000008ToYXZRf0000XcdF000000000000000000000000XM290000A7o000000000000000000000000000000000000000000000=63O0000
00000000000000000000df2Y000000000000P=364eP7000006nNlIiTlk:d0000000000000000000000000000Pjmn00000GnGPC?G00000000X;cTTV1Y00000000
0000000004PWD3330000@jZ>0000000000000000000000008Gd00000XTKOlWiC89gW000000000000000000000000<1XJ0000DDjS000000000000000000000000
0000000000000000000000000000`?;[H\5T0000000000000000000000000000000000000000000000000Z=5`2Wj`9i?00000000e5BS0000h;ja000000000000
l=`G0000000000000000000000000000XQfT00000000000000000000L7`Q4nmf0000000000000000`EmP000000000000000000000000000000000000lAQHP5H2
P<X>DHA;@n@40000lI57000000000000000000000000LK=S4mD1930`000000000000000000000\V<00000000<Ll\00000000000000000000Y2@<000000000000
0000000000000000hRC1HS9[\aGZHh0W00000000llH100000000000000000000PheR000000000000000000000000000000000000H;C=0000\W`8TR4JP[3Q0000
000000000000PMnL0000<OLM000047nDd`8i@4LdPiA5h:n0e2IA8no40000@lCj0000D8=F0000483>@ZBK0000000000000000000000000000<VYo00000000dT?9
0000h1WW0000000000000000000000000000000000000000000000000000000000000000<cKg0000D7Pf0000000000000000DEKM000000000000000000000000
0000000045H>0000000000000000000000000000000000000000T=3E0000e7W000000000dOX_000000000000\UXS0000000000000000000000000000h^bT0000
000000000000000000000000000000008Hi3`j0900000000000054WH000000000000000000000000000000000000000000000000h1c;0000000000000OV[0000
00000000000000000000000000000000PC>o00000000000000000000000000000000`i;IX5N?86hV00000000000000000000000000000000<Fi0\e:@a7e>0000
000000000000TDB50000000000000000000000000000LBS\000000000000D@cH0000000000000000l_BB00000000000000000000000000000000000000000000
0000DaW`0000000000000000Y3la`6FM4MSRDYnk00000000000000000000m5Hk0000000000000000PW=f0000000000000000h5;C00000000U465m7g10o[2lW^?
000056_800000000L5oi00000000@Jk]`<0d00000000000000000000XWCe0000lYKH0000000000000000000000004P?CTokj\8Ha00000000X7V300000000h`F3
dYFP`V=o000000000000@:D_a5M_000000000000Ti0G000000000000000004Ej0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`\g00000000h4f\0J2L000000004OQ000000000000000000000P\OA00000000\<DA0000000000000o[Z00000000000000000000
<YZL0000000000000000000000000000TG@N<TOJQ41U00000000hW9M000000000000000000000000000000000000PEa40000000000000000<5E;000000000000
HgW:00000000<dfZ0000i67P00000000H3Q]000000000000@6XGH:1]XCd[00000000000000000000000000000000000000000000000000000000000000000000
HK=<P\G3TioU\fEO00000000000000000000<F_m0000000000000000000000000000P[5e0000XA2fDgVi000000000000d6bh00000000000000004GS8\Jl90000
000000000000000000000000000000000000000000000000T9\N0000000000000000DhA900000000000000000000000000000000T>TA0000LBFA`MMd00000000
000000000000@mnV00000]Lj0000Y6hZ0000000000004nTG000000000000LCN7000000000000`Yln8]b700000000000000000000HK`f00000000000000000000
00000000E5\>XDCnleB1000000000000000000000000L0MO0000000000000000000000000000DfJm00000000000000000000@U`<000000000000000000000000
0000H?Ge000000008W2Y00000000@H4L000000000000h8CX0000000000000000HVEO=72n0?gM00000000000000000000000000008T_200000000000000000000
M5E400000000X:?700000000000000000000<X?\\Gb14[HM00000000h1F6\1WF0000000000000000X:SP000000008B2N0000000000000000000000008c850000
000000000000U8;b00000000<@E[00000000000000000000Dm:ie47]000000000000000000000000XPgCTSl^0000lLFK00000000<AjRXW`Y000000000000P82N
000000000000000000000000PYXo000000000025Hc@G0000000000000000T>h20000dIVZ00000000l\e_0000<FSL000000000000T\:YD4nk0000h3T`E4S00000
000000000000000000000000000000000000000052hm0000000000000000dFe`00000000000000000=ZX0000lnNB@BoS0000000000000000L;H@000000000000
4[_:0000000000000000000000000000000000008MAM`h@d00000000000000000000000000004gU9Dh82U1AZ@a20000000000000000000000000000000000000
8Bm3LFTl0000\MVL000000000000000000000000lY;C00000000\8dN00000000\nD=0000Th^iT^`60000dZcE0000000000008;T=000000000000XY@M00000000
0000M4Hj00000000000000000000dCSZ@cN0lTHPU3CC0000h\\M00000000e659PF]U000000000000000000000000000000000<Al00000000XGHo000000000000
0000<dm600000000@Ad6<SN[0000000000008V]400000000HKB`000000000000T5hU0000\Akl0000000000008W:G`Zoe000000000000XmFCT<Ol000000000000
0000hRR<000000000000000000000000000000000000000000000000000087O3HSH;000000000HM70000000006LU0000dG[?0000000000000000lCNZ0000lgkZ
0000000000000000000000000000000000000000T[o\00008Lb>0000000000000000<:6^4?6@00000000`;DnH0\60dJ0000000008H6X0000000000000000X]\_
00000000000000000000000000000000m3130000PFN6439P00000000hf2lT?k`0000000000000000000000004:_^000090DI000000000000000000000000dQ:H
000000008g]M00000000000000000000000000000000Lg]600000000Lc3i0000000000000000@5Sc0000XfimTn<000000000dK_Ylc4i0000X^<a000000000000
`74f0000L07iDC92TP?R00000000<N4G@9]O000000000000452E000000000000X5@<H6AL0000000000000000\8HS0000<[8f00000000dSoA0000000000000000
00000000000000000000000000004[YJ00000000\De\0000HZcg0000000000000000000000000000TcM@0000Xc_A000000000000A3T;0000<aK^0000HMCQ0000
0000H[gJDTTH000000000000000049X`hT?eDh`V0000POEP00000000000000000000LFU^0000000000000000@ooc00000000E3F[d42E000004VB0000H4m70000
000000000000000000000000\JCXDR_^0000000000000000XB0I0000\YH200000000000000000000000000008BG3000000000000000000000000000000000000
0000lKJO0000`l`600000000@J2oXL:f000000000000HYRS0000<OmC000000000000000000000000l38b000000000000000000000000000000000000LJgd0000
0000000000000000]0eA00000000000000000000000000004SM30Y>9`gUe<JSJ00000000000000000000M81R00000000000000000000000000000000d7a7hkJ^
TLAjL38U0000D26m00008D`H00000000T=cQ0000l5^LLYQX0000000000000000000000000000PCI7TjRo00000000\_@\00000000D?7300000000DhCb4JEO0000
000000000?I\00000000D_lD00008``_@W2I00000000DO[j00000000000000000000000000000000000000000CQG000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KTB0000XWDhE0gJ0000`W`B0000000000008JI9\W_]<R5J00000000000000000000PMlU000000000000
0000000000000000000000000000000000000000HeVZ4CV<L_4`Y7CT0000000000000000000000000000000000000000h?>k000000008edl00000000Q61:0000
d4TA00000000i4gd0000000000000000000000000000Hg=:00000000000000000000000000008\h<00000000000000000000Y6R:000000000000l5KZ00000000
000000004[J[000000000000\Z^g000087B900000000000000000000L\AnU4?g0000H[9400000000000000000000000000000000000000000000000000000000
0000\]ea00008]5l000000000000000000000000000000000000A4\200000000000000000000<BgZ000000000000000000000000000000000000d25\DLlk0000
000000000000@O1B000000000000000000000000000000000000000000000000000094ES000000000000\2dP\_?I0000D\1S0000Dj_F00000000@89\0000a5YQ
00000000a4en00000000000000000000HA7G\6`HhTiK00008B:80000000000000000000000000000000043cXH51l000000000000000000000000m7c[00000000
00000000`45\<g4E0000000000004<ni000051]J000000000000000000004SlR8P?300000000\dMAa6^k000000000000DCkK4@L;00000000000000000000D0DF
\@Fal5gIP]V=56Vm0000000000000000000000000000<C@Z0000000000000000000000000000`4j00000000000004JmX000000000000000000008P>200000000
00000000000000000000000000000000e5fZ00000000E4g7Hcm[0000`W\TTc?7000000000000000000000000POo\hP7_0000000000000000000000000000<ZKT
HWPj0000DJ?Z0000000000000000U01M0000000000000000Xb_C0000000000000000000000000000000000000000000000000000000000000000000000000000
8CKA0000000000000000000000000000DY^[000000000000000000000000l@m3000000000000000000000000000000000000<X5n00000000\1Rk000000000000
HZ`IA26T00000000TNaG00000000000000000000000000000000000000000000`:TU`EW^0000000000000000000000000000TM`VD1n^\Ioi<ePe000000000000
01]l\UCl00000000DQfc<U?30000000000000000000000004gi0M8>E0000@Aan0000000000000000L1`10000XWl?0000A3O_0000000000000000000000000000
00000000000000000:FI0000000000000000h4>KHiQRT8\Rho>G0000da3M000000000000000000000000000000000000m3U\000000000000000000000000HVGX
00000000000000000000Y2blXaAn89P\dJ5<loaW00000000000000000000000000000000000000000000000000000000XRXHPV:`00000000H0N`hXBS4]e5LFc?
<ajg0_3I419V00000000<=R54IoX000000000000000000000000000000004Xn10000000000000000<FSb00000000000000000000000000000000000000000000
0000<PNk0000000000000000<C?;000000008XgU0000D4K@0000000000000000000000000000000000000000000000000000X>g4000000000000000000000000
00000000000000000000000000000000000000000000A3IF000000000000\K7L0000000000008C[nlJkMQ2V@T\Q@I5nX00000000000000000000000000004=5@
0000=3[o00000000000000000H;[`i:?0000X_\XHMk]00000000000000000000000040Wg0000hX=Gl>RF000000000000000000000000U5RU0000000000000000
<?=1Tk=600000000PY;e00000000000000000000P;hLPU9H000000000000000000000000XGlL000000000000@?<90000000000000000<MFY=6GdlLGK00000000
`Q_F000000004P>d0000000086c]0000`Gnj8=1^0eH\000000000000000000000000L\D6<eEULn7D00004DMb0000000000000000000000000000000000000000
0000000000000000hd<>000000000000000000000O>>0000PkO=00000ZAd00000000TBjP0000000000008>\Q\QZiQ0?l00000000000000000000000000000000
00000000\<DNHl2PdPc300000000<V_900000000h7PV000000000000dM>@0000000000000000Tg@O]7JY0000000000000000PEgn0000000000000000D81B0000
00000000e3j0000000000]`K00000000000000000000L4\\DJ]M0000000000000000000000000000\@?1<BaB00000000000000000000000012dc000000000000
T9Hc0000000000000000000000000000000000000000000000000000000000000000T6miDNfD000000008e[Y0KaX000000000000000000000000000000000000
000000000000000000000000L84S000000000000lWJ>Tji0000000000000000000000000XC[Z0000000000000000000000000000h5@XTGI`8eWF000000000000
<1@A0000\E7kl]Ob00000000\F1Y000000000000@8>Q00000000l3mSL?lj000000000000000000000000\P;U00000000000000000000d2H>86adL\CO0000TfAS
00000000DNHZ00000000000000000000000000000000]30J00000000000000000000XVk=00000000dUCL00000000000000000000000000000000000000000000
XAhB000000000000P^Wk000000000000000000000000HidI00000000hYgWPBd40000000000000000000000008cR=0000000000000000dCZC00000000PQSH0000
000000000000H7gk00000000dV1000000000000000000000000000008[G2\:?C0000000000000XJ=45Nn0000000000000000000000008]XRhPbN13>800000000
00000000lC<m00000000hAKX`V<k0000000000000000<Th;\7k;81fP8MZN00000000`aJ[00004?NE000000004FHo4jWT00000000T:O^ddl20000@m9]0F_H0000
00000000D53300000000TS^k\0R40000000000000000XPj10000000000000000000000000000000000000000dS8d00000000lR>I000000000000000000000000
00Hk\UY;00000000000000000000000000000000000000000000T?:M0000000000000000dA^H000000000000000000000000965Y0000lEDO00000000M7^MlVUH
0000000000000000000000000000000000000000DVjo00000000TZUM00000000<@WaT<oX8=nD0000000000000000000000000000000000000000000000000000
000000000000814f00000000000000004MN40000XY_X000000000000000000000000000000004Xeb0000X<?D8^D=0000000000000000I88A0000h1[E00000000
0000000046BZddio000000000000000000000000H<1;000000000000000000000000000000000000PKhH4d3=000000000000\SD90000000000000000DJ]Aa1D2
00000000PkkR000000000000000000000000dOHd0000XcST84<Bh9>;00000000000000000000<7gD\c3A00000\240000000000000000XkPn000000000000<i<L
0000XJP`000000000000000000000000P3^U000017EF0000DU7X0000dG9G00000000000000000000\?YR00000000D11U000000000000X0ALL0EI0000]62>0000
00000000\VR1000000000000000000000000000000000000000000000000000000000000<8G4@1L<000000000000000000000000PCbK00000000000000000000
00000000000000000000000000000000000000004cO=0000XaB=00000000000000000000000000008I>a0mZc000000000000000000f800000000000000000000
00000000000000000000Tbjf000000000O=<lQ?W00000000000000000000844a000000000000000000000000000000000000lNma0000000000000000\1@JL4da
0000000000000000XE:=0000@0mj<OUS000000000000000000004:KK0000LXXWM7Zi000000000000000000000000dKoD000000000000000000000000\QP20000
0000000000000000DQN7000000000000lWM]i6;00000000000000000000000000000XJab4<>l000000000000\XNR000000000000000000000000000000000000
0000lNWH000000000000000000LT00000000000000000000`DR20000A5BF00000000\1XZ0000X`\L0000<ChAdDTg0000000000000000000000008^A700000000
000000000000000000000000000082MX0000THWkDAbiPj8kE4`g8eE<00000000D\A300000000\HBV0000P;dDI3Z_Pi1g0000l8k\0000]8JK00000000lQ@b0000
00000000000000000000000000000000000000000000DAc;00000000000000008<AATJ[g<2Y`U1Yf000000008P>B000000000000000000000000Pk?k00000000
000000000000TTVm00000000XmCU000000000000<JLB00000000000000000000000000000000000000000TI`0000000000000000hX1e00000000000000000000
00000000I362000000000000000000000000L4H;0000Y6^D4X2^000000000000000000000000000000000000000000000000XV`A000000000000000000000000
000000000000000000000000000000000000000000000k2TL;8X8W<BH^5[`kFATKWU0000000000000000<YOVhUQl00000000T=P6<>o40000dD9flCE100000000
000000000?b60000000000000000000000000000@0Ug4Jam00000000000000000000000000000000HKf?000000000000PXb10000000000008VPk0000Thj]4Y?R
M2ZY00008BGD0000000000000000000000000000dBF5HYBLT0ZLT<]>000000000000000000000000000000000000Pgh100000000deK^`3<o@fQG000000000000
00000000000000004QImL\I7@1Q3000000000000000000000000`R?8000000000000TeGV000000000000000000000000`VC4000000000000H4[Y000000000000
PM\`00000000000000000000000000000000000000000000000000000000000000000000D0<4<D=200000000<0:Z4?880000P\WX<PXP00000000TTof00000000
000000000000942c000000000000LWWn0000\CUf`S3<00000000000000004E:H000000000000000000000000000000000000<9^aDe440kO]0000000000000000
0000000000000000dLk1XdS^000000000000000000000000000000000000hQAQ000000000000<:3I0000000000000000000000000000D>RW\nd\m4fQ4`m10000
0000leRm0000000000000000<K?o00000000`XSI000000000000PS>X000000000000000000000000000000000000\IMV<:9QlIQ1000000000000000000000000
0000LjF7dnOU00000000000000000000\Qk\00000000000000000000Xh_:0000000000000000LH=ShD6?0000\IL^d[a@000000000000@iT<e3I30000X;naXQC9
`NVR00000000lW@j00000000<HAYXbjI00000000I3N\00000000000042Lk00000000000000000000000000000000000000000000@G3lT06_0000`e=S00000000
0000PB;A000000000000000000000000000000000000`G1^0000HF_:Y4Jd0000h2E;H=agXFKb0000D84e000000000000000000000000000000000000000057H[
e4Gj00004T\l0000000000000000\:dY00004:mG000000000000P:dihPJN0000000000008@@]00000000000000000000000000000000@_ok0000000000000m[4
0000db7XX4J\000000000000000000000000H:F;00000000P[TI0000000000000000Lg?\HZ=Z<^j_00000000\0aM8`hd00000000000000000000000000000000
@Wb=0000PllR4Wc=00000000000000000000000000000]i9000000000000TL_300000ASY0000000000008h@M0000DXJh00000000583m00000000000000000000
000000000000000000000000000000004dlP0000\nAG00000000d<ZS000000000000000000000000llol00000000@16:XbF<\mMoPl6l000000000000dGXFDRHU
0000000000000000hcZl000000000000000000000000000000004n9:0000d9ER0000PScn00000000TMc:00000000T6JbT?64@1h@8KYL00000000000000000000
0000000000000000000000000000000000000000000000000000000000004ai^00000000000000000000D:]2000000000000d7UE000000000000000000000000
0000000000000000DA=T0000000000000000000000000000lG?P0000@jM[82B600000000lO^`000000000000e4@G00000000@7B]00000000000000000000<LXM
000000008^Th0000l;a\0000000000000000000000000000000000000000HV<6000000000000<7RP0000\N@6\=C000000000Xb2iXgFn00008B6P4g]f00000000
<[_l000000000000<91;00000000000000000000000000000000@W@Bd[3=H]onP5c[0000HQG90000000000008dYX000000000000000000000000TJo600008P0[
dalI000000000000000000000iRC00000000l`Y_0000000000000HS\I8??00000000000000000A460000000000000000000000000000000000000000PV240000
00000000H>Lc000000000000000000000000\4O800000000lF=90000PL`R0=m^0000000000000000]6h3LXSaX;lV00000000I0^1000000004=Ve]2iJXB0YTL7S
000000000000@kUC8gJX0000000000000000X2X800000000000000000000000000000000000000000000000000000000`_Cl000000004jX70000d]QQ00000000
00000000l<ThDS[U000000000000<HUH0000000000000000000000000000\gT?00000000Pd3T000000000000X^MM000000000000000000000000000000000000
00000000000000000000000000000000<LA[8m?\000000000000000000000000dD\k00000000@Sg=000000000000000000000000000000000000`C6800000000
0000000000000000000000000000000000000000000000000000X[PGA2GS0000hZ^2000000000XMU0000000053Dc0000T:n<000000H;00000000000000000000
0000HGm74L8L0fk@000000000000Lk7a0000000000000000D9X2H4KN00000000@6j:0000000000000000000000000`23hAek00000000000000000000X?H<0000
0000000000000000LCWFHPiO0000\X1[\VhM00000000024IX?46PM8;0000LNG5dT[Q000000000000000000000000@T<J0000000000000000<@hV0000a6bK0000
000000000000000000000000000000000000`RR^00000000000000000000000000000000D:7^0000000000000000000000000000000000000000000080d90000
@hg@dYkZ0000M2_K000000000000000000000000000000000000000000008S1X000000000000000000000000000000000000DYU8000000000000\Vl:00000000
000000000000000000000000HMdl00000000000000004a9W00000000e08_T[V?i4R``YiD0000000000004Qmj000000000000000000000000L=I=TWhb0000T?g4
00000000`WO_@Z;70000000000000000000000000000LDHF00000`UC0000000000000000000000000000<3_T0000U26A]3TU000000000000D4hY000000000000
0000000000000000000000000000<CWU0000`6cQ0000000082SF00004T>1LoNH0000000000000000<?J>00000000000000000000hY5[00000000000000000000
000000000000a3^70000000000000000000000000000D]ki1760000000000000XAgU0000000000000000000000000000000000000000000000000000HCJ10000
0000000000000000`FCodo8i00000000\5Ag00000000000000000000000000000000000000000000PHgT000000000000\na;0000000000000000T3H400000000
0000000000000000`BdQl4UcHbo900000000TRln0000U3BI00000000000000000000000000000000T[La000093iV00000000@]G9h^9T00000000000000000000
0000000000000000\G]n000000000000000000000000Hg?o00000000`WRl000000000000<di\000000000000lSS=000000000000000000000000000000000000
0000h13=00000000D8ac00000000@J<BX4IZh\UJ8_2bhb9TPfYnE54i000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008LP000000000\42]<XX<hd2`PK<S92E[000000000000hK^K`U==0000000000000000000000000000<YVB00000000000000000000000000000000
000000000000d9ia0000000000000000000000000000000000004SmK000000000bNa00000000000000000000L9?a<A>n00000000\WkQ00000000000000000000
00000000X92i00004R4>00000000000000000000000000000000000006VD000000000000DWD200004FIg000000000000000000000000000000000000lKE5a1C7
000000000000000000000000000000000000XV7Z0000000000000000000000000000000000004Qe[E6_\000000000000DK2KTkJo8UcJ`LD50000LYUI00000000
000000000000000000000000DSAD0HoQ0000000000000000000000000000@Fk1l[:i00000fF70000000000000000000000000000000000000000000000000000
00000000000000000000000000004FIE88OX0000`_h2000000008Z3i17O^00000000000000000000`0Bk00000000000000000000000000000000X`a@00000000
0000000000000000000000000000l5iA0000000000000000000000000000000000000^S50000000000000000000000008U[@PmWi000000000000dKLX\m_XP7m>
00000000XO2D000000000000P\Oi00000000lhZY000000000000e5L_0000\3UH000000000000000000000000P@Ef000000000000X3^e000000000000DD?O0000
0000000000000000h7]F00000000@Z:60000U1SG0000\3o70000lAVM000000000000000000000000LXNB8b79L=Y@`FCb00000000000000000000\ig_0<B@00H1
91\X8nBP]2g057?8000000000000000000000000Hn;P00000000H3bN00000000XLeM`4;Dd:kk8PQ\0000PPFbXnUk00000000Y6@Ih`KD0000TOCJ000000000000
<c9nM8Da0000000000000000000000000000000000000000000000000000000000000000lhd;00000000000000000000000000000000000000000000l9A=0000
00000000=3960000h3dh<B3g000000000000lISELQm3lW:a0000<OGC000000000000000000000000\<D[lPE000000000000000000000PIKH0000HmJl4XDKD<\Y
000000000Enn0000D=PC00000000`U?F0000I1`J0000hbVD00000000000000000000000000000000LYDT0000X<g>0000000000000000dI@S0000000000000000
0000a07g000000000000000000000000T>dl0000L:1O0000000000004^Sa17ea000000000000LMA\=7Ng000000004>FhD46kXVL;00000000000000000000<R36
00000000000000008HL1TbWD0000000000000a5:0000000000000000U5nb0000@n0f0000dIk]000000000000000000000000\jj^000000000000P0_cH:a5@9Nb
\So4m3XZ4T37m5OV00000j:]000000000000000000000000000000000000A6H100000000Q7MT0000H:jK00000000D6K0D:7MP[PT00000000000000000000hZdb
00000000000000000000lKo8000000000000000000000000000000000000000000000000000000000000@5A<0000000000000000000000000000000000000000
4>680000000000000000000000004alf00004B:[<j2jd\Md<o9[52gj0000PUlE`18\0000i3oD0000\33g00000000000000000000000000000000L^;a00000000
l5CQ0000000000000000\2SX000000000000000000000000000000000000000000000000@4:J@HGQ00000000000000000000XgQeA2jT00000000000000000000
=2Ek00000000000000000000000000000000000000000000000084hI8G`D0000TEf1DdFOP36Q00000OFj00000000000000000000X>BL\8J6d;ICTa7<00000000
00000000L82m0000000040L>U3C6000000000000000000000000000000000000X6Nk00000000000000000000X7[0000000000000`46_45[c`G98hSVHI78j8RbX
12>5LDVe000000000000m6`V000000000000000000000000\XIFI0?Y000000000000DLl@00000000000000000000000000000000000000000000000000000000
\IVf4k9N0000M5XF00000000000000000000000000000000@DVP0000000000000000d4MT0000000000000000000000000000000000000000dYSJ00000000d5TN
0000Hln4Dbf700000000000000000000000000000000000000000000000000000000Q1of00000000L82100000000000000000000D@9e0h=R000000000000Q6TU
0000000000000000dXC70000L@8]\X0X000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7@ei47@0000
0000000000000000000000000000000000000hA_000000000000000000000000<EFKlXLR89]`000000000000PM5@m3Vc0000lAoalCobHQgd\RJ?@cWN00000000
00000F3i0000000000000000000000000000X=42h@bK00000000l4A100000000`e[?00000000000046D100000000d>QfU37i0000000000000000`EhXdPWY0000
<jYP0000T[1ie0k40000000000000000000000000000\j?<0000ld1gTbXO000000008N>_00000000000015lQ000000000000000000000000M4KX000000000000
0000000000000000000000000000d7cVPZnS@ZoZI6=n000000000000\YOg0000000000000000L:Tl00000000000000000000PclL@Ho90000<:`3000000000000
000000000000U35\00000000000000000000LdWU09Fa0000@CX;0000000000000000000000000000000000000000l5IcE8Ke49Q;0000Hg9l0000000000000000
00000000000000000000dL\W000000000000D^KK00000000000000000000DJAMT^\f0000I4R@0000000000004A:D000000000000LZgL00000000a1WU00000000
000000000000h2kc4;Y20000l:golRj000000000\OQV0000000000000000000000000000000000000000000000000000<\nNT_=`D;jo00000000000000000000
M3X30000000000000000`M@DPR590000X2Ag0000l9_R00000000000000000000000000000000Lb`3000000000000000000000AWJ0000HKKT12Be000000000000
8UAL000000000000L>OS000000000000000000000000lR8B56BEa8UFLm_ih_AM0000d<ZE00000000000000000000000000000000<BomDMR900000000Di;T0=4Q
PKeGLjJH000050S[000000000CB9<FSA00000000000000000000000000000000<Xh6000000000000<SCi<2hZ000000000000<FQQ00000000000000000000hP39
000000000000\AHg00000000lElb000000000000000000000000000000000000000000000000a0Zo\lmR000000000000DF>f0000000000000000000000000000
Q7T50000000000000000000000000000@F[H000000000000000000000000=1maTF:_00000000<6l^000000000000\29500000000XCReL?@ldVLb00000000DSgM
000000000000Q0M50000000000000000Xj<g000000000000000000000000lBle0000000000000000<fi;000000000000000000000000000000000000\SZi0000
00000000d[CC0000000000000000000000000000P`4b000000000000\fTb000000000000000000000000000000000000000000000000000000000000E5<lXQLD
d^6\00000000000087AJ000000000000000000000000000000000000@5]Ud]Q60000000000000000E58Ea8TbTjE`00000fSn0000<^_\00000000`0TkH@k101H_
00000000000000000000\Td4000046Lk0000hGJg00000gdI0000000000000000000000000000dLI`0000\oaj\;^LL=HR0000lFK5Q7W@460FhF9R`Wk[00000000
000000000000\;Pl<O?kLEX9000000004?fF00000lL80000000000000000000000000000XKX3dCkl<>e_L\l><lgT0000000000008[>2000000000000higH0000
00000000000000000000=89h000000000000XB`cLTFP\VlWh\MO0000HF520000X5bI00000000L9L200000000000000000MYM000000000000LSa<00000000U603
000000000000`@O<00000000000000000000000000000000000000000000LYRm0000dWFm0000XN@OD?_O00000000000000004]LY000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TfFN000000000000LB7700000000P36a0000000000000000lAKN00000000
00000000000000000000PlQi00000000000000000000000000000000Pnf@LOJUH]c`8Kochmn2LmNbI0kY<9VCPRel00000000000000000000`c4E0JHUdn4Q0000
000000000000000000000000Hknd953A00000000000000000000@aTd0000dHSh00000000000000000000000000000000000000000000TO[@0000000000000000
00000000D3S400000000000000000000000000004IU>00000000000000000000858\0000m7Md@6Z^0000l9fG`1fZ0000000000000000TH47LSF<\SC\00000000
00000000h_7C0000HE>I00000000h6_R00000000`?A8`19cH91oLMoQ0000000000000000Xm^>4N]00000lo@S0000000000008\?5000000000000000000008IHX
00000000000000008N1EU6KJ0000m5>d000000000000000000000000000000000000Lka;d;44m4Ec0000PD>900000000`lkh0000000000000000000000000000
000000004IDd00000000X<Ek0000000000000000T<Wlh=Aa00000000000000000000000000000000000000000000000000000000000000000000DP]M00000000
\IKn4Y9W0000000000000000000000000000dRJm00000000000000000000000000000000<SGD4d0H000000000000000000000000000000000000@;Ha00000000
0000l;CJXS1eTT[n0000000000000000000000000000000000000000D0bN000000000000000000008<8h0000@\66U4mNl^eA@:Do0000lP2C0000000000000000
0000dmAF`lY90000lH`R000000000000000000000000@0h\0000hKfM000000000000d5CE`Mg88QJYlZ>]0000000000000000T[SU<Df`0000000000000000<R?D
0000000000000000\aBf00000000PLJPD5gl0A73LXTZDdL5i4GG0000DZ?a000000000000D0gR00000000H<NI00000000L]@G8A[E<N;D0e<20000000000008nMO
0000000000000000053l\I5WXJaA0NO300000000`JPo000000000000000045Oe00000000000000000000000000000000@1K7000000000000\Qe?TJU44;]R0000
0000LEba0000000000000000000000000000I7:@0000000000000000PZG100000000000000000000lXdU00000000000000000000000000000000000000000000
00008_9F0000PAOP<IOi00000000000000000]2f00000000000000000000000000004b3_000000000D?@000000000000000000000000000000000QaQh@:oHaCg
0000000000000000l_af000000000000000000000000P4gU<_nC000000000000000000000000000000000000000000000000<Nen00000000H2Vb0000lF=^0000
00000000000000000000PNZM0000LUOM00000000DLo60000000000000000\972000000000000000000000000000000000000@29a00000000000000004K;90d5[
15no8P=S000000000000m8N`000000000000000000000000Lo400000lEKX0000TAB500000000d;[@hFfk0000000000000000000000000`?A0000<7dE@BeF0000
L_Vf0000000000000000000000000000000000000000000000000000000088do000000000000<K]^000000000000000000000000000000000000000000000000
00000000e6iN8S^5D]Ff0000000000000000PNQN0000\EkF0000H6;Zl5^fhdiK0000000000000000`85G`C8J00000000TE2\hEeI0000000000000000X[R[0000
0000DI:A<Gd_T@3c4`lG000000000000LRAG000000000000000000000000000000000000`<7j000000000000hZlb0000000000000000`12`00000000X=VL8aU5
HYR_H<C]L[ol8JR2`f[V0000H7D\DjIK0000000000000000XE2hm3dTd?ZU000000000000lY8Y0000e6<T000000000000PL<k00000000dc9>0000HFDdhXf80000
000000000000000000000000000000000000PbAUDTVDXR2K000000000000hGS\00000000000000000000000011=]000000000000H0U<I6P`0000000000000000
000000000o\=0000000000000000@bogPJCmPRE=]2h]000000000000000000000000000000004bTV00000000LOf5000000000000000000000000000000000000
P?7R000000000000hK^g00000000de_I0000000000000000000000000000000000000000000000000000000000000000LoOh00000000000000000000`mZ20000
000000000000`:Se0000000000000000lQa^dNR\0000000000000000000000000000\2VR0000M5EN000000000HO4000000008`AX<agX`C1>00008f3?00000000
000000000000000000000000000000000000000000000000432g\:?OXc[K=48J0nB_0000000000000000<Z0h`3nQ00000000000000000000TXY8`cDXdf`e0000
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
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
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
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
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0),
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
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8),
w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8),
w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5),
w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0),
w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
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
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0),
w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3),
w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1),
w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
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
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0),
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
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0),
w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3),
w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0),
w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
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
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1),
w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0),
w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2),
w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4),
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
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4),
w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
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
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
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
