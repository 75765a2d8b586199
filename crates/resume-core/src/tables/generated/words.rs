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
major	专业	主修	学科	학과	Studiengang	spécialité	especialidad	especialidade	indirizzo	richting	kierunek	технология	спеціальність	obor	odbor	smer	smjer	смер	smer	inriktning	linje	studieretning	pääaine	braut	eriala	specialitāte	specialybė			ειδικότητα	szak	specializarea	специалност	bölümü	chuyên ngành	jurusan	تخصص	התמחות	विषय	สาขา	especialitat
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
full-time	全职	全職	正社員	정규직	Vollzeit	CDI	jornada completa					полная занятость	повна зайнятість																					tam zamanlı							
	此致	此致	以上	이상																																					
I'm					ich bin	je suis	soy	sou o	sono	ik ben	jestem	я	я	jsem						jag är	jeg er	jeg er	olen							είμαι ο	vagyok	sunt		ben	tôi là	saya					soc
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
01H_01Hf01Hm01I901IF01IS01Ia01Ik01J401J=01JR01Jm01K201K801K=01KC01KL01KQ01K\01Kb01L001L:01L@01LG01LU01La01Lb01Lc01M801M=01MK01Mb
01Ml01N;01NC01NL01NY01Nf01O301O@01OF01OM01OT01O[01Ob01Og01Oo01P:01PA01PF01PM01PS01Pk01QC01QL01QT01Q_01Qg01R401R;01RA01RJ01RS01R\
01Rd01Rj01S201S;01SA01SF01SS01S`01Sf01T301TC01TW01T]01Tj01U301UI01Uh01V501V>01VH01VR01Vb01Vo01W901WD01WM01WW01W`01Wj01X401XC01XR
01X\01Xf01Xo01Y901YH01YR01Y\01Yf01Z001Z<01ZL01ZT01Z`01Zm01[901[C01[V01[_01[g01\601\@01\I01\R01\]01\h01]>01]Q01]Z01]b01]i01^001^=
01^J01^W01^a01^i01_101_:01_B01_H01_Y01_j01`001`601`?01`F01`Y01`d01`m01a801a@01aG01aR01a\01ag01ao01b901bC01bT01bY01bb01c301c<01cE
01cP01cY01cb01d201dE01dM01dX01d\01d`01dd01dk01e501e=01eJ01eW01e_01eh01eo01f:01fG01fR01f\01fd01fj01g901gC01gM01gV01g_01gf01gl01h4
01h<01hD01hL01hX01hc01hl01i801iC01iO01iV01i]01id01io01j?01jL01jX01j[01je01jo01k601k=01kA01kF01kI01kL01kS01kW01kY01k\01k_01ka01kc
01kg01kk01kn01l001l401l801l<01lI01lN01lO01l[01le01lh01li01m201m301m601m901m:01m@01mC01mH01mK01mL01mV01mX01m^01mb01mf01mj01mn01n4
01n901n@01nH01nO01nU01n]01nj01o701o<01oA01oI01oQ01o`01oh01om02020207020@020J020Q020W020e020k0212021A021F021M021\021e021l0228022C
022J022c0236023<023H023O023V023]023g0242024=024I024U024a024m0258025M025b025n026:026E026P026e0270027;027F027Q027_027j0286028C028P
028X028d029?029N029Y029n02:;02:I02:T02:_02:j02;I02;b02;m02<402<;02<B02<I02<V02<[02<a02<g02<m02=302=:02=?02=H02=Q02=V02=[02=\02=]
02=^02=_02=d02=k02>002>702>802>902>:02>;02><02>=02>P02>Z02>_02>`02>e02?102?802?902?:02?;02?<02?A02?I02?P02?W02?^02?e02?m02@502@?
02@F02@O02@W02@`02@m02A:02AC02AL02AT02A\02Ai02B102B902BA02BJ02BT02BZ02Bc02Bj02C502C902CA02CL02CQ02CY02Cf02Cm02D702D?02DH02DQ02D[
02Dn02E602E>02EE02EL02E_02El02F402F;02FD02FL02FU02F]02Fe02G202G?02GG02GO02GW02G_02H002H902HA02HI02HR02H[02Hd02Hl02I502I?02IJ02IS
02I\02Id02Il02J902J?02JH02JO02JZ02Jg02K@02KV02K_02Kd02Kh02Kl02L302L:02LD02LM02LW02La02Lj02Ln02M:02MI02MZ02M_02Md02Mk02N202N=02ND
02NH02NM02NR02NW02N\02Na02Nk02O102O902O@02OM02OT02O]02Od02Oj02On02P802P?02PF02PV02P`02Pe02Pm02Q402Q;02QB02QI02QU02Q\02Qc02Qj02R4
02R;02RC02RN02Ra02Rj02S302S<02SE02SR02S[02S`02Se02Sj02T502T<02TD02TO02TV02TW02TX02Tg02Tn02U:02UE02UJ02UZ02Ub02Um02V602VL02VY02V_
02Vf02Vj02Vn02W202W<02WD02WH02WN02WR02WV02W]02W`02We02Wl02X202X802X>02XD02XO02XU02X[02X`02Xe02Xj02Xo02Y602Y;02YB02YI02YN02YW02Y\
02Yc02Yh02Yn02Z802Z>02ZG02ZP02Z`02Zj02[102[802[?02[F02[S02[Z02[a02[o02\602\=02\G02\R02\Z02\k02]>02]H02]S02]^02]i02^;02^F02^R02^_
02^k02_402_>02_H02_U02_f02_g02_h02`B02`L02`Z02a302a;02aC02aN02aZ02ae02b802bN02bW02bh02bo02c602c@02cJ02cU02cf02d202d=02dN02d_02di
02e602eC02eN02eY02eg02f202fG02fR02fU02fX02f[02fi02g402gD02gT02gh02h902hJ02i002i=02iN02ii02j502jJ02j_02k;02kO02kk02lJ02lV02lW02l^
02le02ll02m302m402m502m602m702m802m902m:02m;02m<02m=02m>02m?02m@02mA02mB02mC02mD02mE02mF02mG02mH02mI02mJ02mK02mL02mM02mN02mO02mP
02mQ02mR02mS02mT02mU02mV02mW02mX02mY02m`02mg02mn02n502n602n702n802n902n:02n;02n<02n=02n>02n?02n@02nA02nB02nC02nD02nE02nF02nG02nH
02nI02nJ02nK02nL02nM02nN02nO02nP02nQ02nR02nS02nT02nU02nV02nW02nX02nY02nZ02nc02nj02o102o802o?02oM02oT02o_02oj0305030=030H030W030h
031203130314031503160317031@031A031B031C031D031E031F031G031H031I031J031S031\031]031g0326032<032=032>032?032@032A032K032R032Y032c
032m0336033:033K033L033M033N033O033o034O034P034Q034R034S034T034U034V034W034X034Y034Z034[034\034]034^034_034`034a034b034c03500351
0352035303540355035603570358035?035F035M035T035U035V035W035X035Y035Z035[035\035]035^035_035`035a035b035c035d035e035f035g035h035i
035j035k035l035m035n035o0360036103620363036403650366036703680369036=036>036?036@036A036I036Q036U036[036`036g036n037103740379037:
037;037<037=037>037F037M037T037Y037Z037[037\037]037^037_037m03840389038:038>038G038L038M038N038O038P038T
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a400840004, 0x120385000012000, 0x88e0080c01400022, 0x1104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014110,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x48041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001274002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242140100,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x900408000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4800048008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000402c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001010800000, 0xa440100074434201,
0x104882008c0, 0x2004021810001408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x440280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200000040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700000, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008030000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x11200003806100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442cb0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207234a004500, 0x10218c4049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002000052200, 0x84102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0xc200000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x402001080000400, 0x40090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000123001, 0x8002812a082000, 0x4100210a00000080, 0x8090098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a440c0, 0x2c08000010b0068, 0x8000000800001, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0x8000800480121000, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002900040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014020000, 0xa000221008222900, 0x7000112c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420001200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000010, 0x2000000000000,
0xa01c400002808009, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1061229, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2002029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c082418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe40020228000180,
0x8240009000a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4100100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20042080020030, 0x1100000202000a, 0x2000a608800120, 0x2200000441000, 0x8050218200006449,
]);

index! { WORDS: Word, 65536, r#"1 hely	0001
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
1 staatsexamen	00<1
1 vieta	00=2
1 во място	00?1
1 место	00@2
1 місце	00B1
1-во място	00?1
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
1. staatsexamen	00<1
1. sæti	00;1
1. vieta	00C1
1. место	00D1
10 klasse	00E1
10. klasse	00E1
10th	00F1
10वीं	00G1
110 110	00H1
110/110	00H1
12 12	00I1
12 שנות לימוד	00J1
12/12	00I1
12o ano	00K1
12th	00F1
12वीं	00G1
1:a pris	00L1
1er prix	00M1
1o lugar	00N1
1st place	00O1
1° premio	00P1
1η θέση	00Q1
1η θεση	00Q1
1級	00R1
1급	00S1
1등	00T1
2 1	00U1
2 mesto	0022
2 miesto	0041
2 misto	0051
2 mjesto	0061
2 plads	0081
2 plass	0091
2 platz	00:1
2 staatsexamen	00<1
2 место	00@2
2 місце	00B1
2. mesto	0022
2. miesto	0041
2. mjesto	0061
2. místo	0051
2. plads	0081
2. plass	0091
2. platz	00:1
2. staatsexamen	00<1
2. место	00D1
2.1	00U1
2:1	00U1
2:2	00U1
2nd place	00O1
2o grau	00K1
2o lugar	00N1
2級	00R1
2급	00S1
2등	00T1
3 mesto	0022
3 miesto	0041
3 misto	0051
3 mjesto	0061
3 platz	00:1
3 место	00@2
3 місце	00B1
3. mesto	0022
3. miesto	0041
3. mjesto	0061
3. místo	0051
3. platz	00:1
3. место	00D1
3o lugar	00N1
3rd place	00O1
3級	00R1
3급	00S1
3등	00T1
9o ano	00K1
a	00V9
a a	00_2
a a s	00_2
a aujourd'hui	00a1
a ce jour	00a1
a compter de	00b1
a compter du	00b1
a contar de	00c2
a d	00e1
a decorrere dal	00f1
a distance	00g1
a distancia	00h3
a distanza	00k1
a distància	00l1
a level	00m2
a levels	00m2
a mai napig	00o1
a netinu	0101
a nevem	0111
a oggi	0121
a partir de	0133
a partir del	0161
a partir du	00b1
a partire da	00f1
a partire dal	00f1
a present	00a1
a s	0173
a-level	00m2
a-levels	00m2
a.a	00_2
a.a.s	00_2
a.d	00e1
a.s	0173
a.ş	00e1
a/s	00e1
a1	01:1
a2	01;1
aaetlad	01<1
aakeri	01=1
aar	01>3
aarets	01A3
aarsenhet	01D1
aarsstudium	01D1
aas	00_2
aasta	01E1
aastat	01E1
ab	01F4
ab dem	01J1
ab der	01J1
abgeschlossen	01K1
abielus	01L1
abiline	01M1
abilitazione	01N1
abitur	01O1
abiturnote	01P1
abogada	01Q1
abogado	01Q1
abschlussnote	01P1
abschlusspruefung	01O1
abschlussprufung	01O1
abschlussprüfung	01O1
absolviert	01K1
absolvit	01R1
absolvita	01R1
absolvită	01R1
absolvovano	01S1
absolvováno	01S1
abstract	01T1
abstracts	01T1
abteilung	01U2
acadamh	01W1
academia	01X4
academie	01\2
academische bachelor	01^1
academy	01_1
academy trust	01`1
acadèmia	01a1
académie	01b1
acca	01c1
accademia	01d1
accesit	01e1
accessit	01f1
accountant	01g3
accreditation	01j1
accredited	01j1
accèssit	01f1
accésit	01e1
acemi	01k1
acheteur	01l1
acheteuse	01l1
acierie	01m1
acil tip teknisyeni	01n1
acil tıp teknisyeni	01n1
aciérie	01m1
acls	01c1
acm	01o1
acougueiro	0201
acreditacio	0211
acreditacion	0221
acreditacion en	0221
acreditació	0211
acreditación	0221
acreditación en	0221
acreditare	0231
actas	0241
actes	0252
actes de colloque	0271
acteur	0281
actor	0293
actress	02<1
actrice	0281
actrita	02=1
actriz	01Q1
actriță	02=1
actuaire	01l1
actual	02>4
actualidad	02B1
actualitat	02C1
actualment	02C1
actualmente	02D3
actuary	02<1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02G1
acupuncturist	02<1
ad oggi	0121
ada schein	02H1
ada-schein	02H1
adaleinkunn	02I1
adalgrein	02J1
addetta	02K1
addetta antincendio	01N1
addetto	02K1
addetto antincendio	01N1
adesso	0121
adim	02L1
adiunkt	02M1
adjoint	01l1
adjointe	01l1
adjunct	02<1
adjunkt	02N2
adjunktus	02P2
adjuster	02<1
admin	02R1
administraator	01M1
administrador	02S3
administradora	02S3
administrateur	01l1
administratiu	02V1
administrativa	02W2
administrativo	01Q1
administratoer	02Y1
administrator	02Z=
administratore	02g2
administratorius	02i1
administratorka	02M1
administrators	02j1
administratorė	02i1
administratrice	01l1
administratör	02Y1
administrátor	02k2
adminisztrator	02m1
adminisztrátor	02m1
adp	02n1
adr	01c1
adr bevis	02o1
adr intyg	0301
adr-bevis	02o1
adr-intyg	0301
adsp	02n1
advanced	0312
advanced certificate	0331
advanced diploma	0331
advanced highers	0341
advies	0351
adviser	02<1
adviseur	0281
advisor	02<1
advisory	01`1
advocaat	0281
advocada	02V1
advocat	02V1
advogada	0201
advogado	0201
advogados	0361
advokaat	01M1
advokat	0376
advokatas	02i1
advokát	02k2
adwokat	02M1
adım	02L1
ae	00e1
aec	03=1
aed	01j1
aegare	02Y1
aeidinkielen taso	03>1
aeidinkielenae	03>1
aeidinkieli	03>1
aeidinkielinen	03>1
aeldreboende	01=1
aemne	03?1
aemneslaerarexamen	03@1
aeroport	01m1
aeropuerto	03A1
aerztin	03B1
afdeling	03C4
afdelingen	03G1
affreteur	01l1
affréteur	01l1
afgerond	03H1
afhandling	03I1
afstudeerrichting	03J1
ag	03K2
ag suil leis	03M1
ag súil leis	03M1
agare	02Y1
agence	01m1
agence immobiliere	01m1
agence immobilière	01m1
agenceur	01l1
agenceuse	01l1
agencia	03N3
agencija	03Q3
agencja	03T1
agency	01`1
agent	03U6
agent achizitii	02=1
agent achiziții	02=1
agent de paza	02=1
agent de pază	02=1
agent de securite	01l1
agent de sécurité	01l1
agent immobilier	01l1
agente	03[4
agentia	03_1
agentie	03_1
agentur	03`1
agentura	03a4
agentúra	03e1
agentūra	03f1
agenzia	03g1
agenția	03_1
agenție	03_1
aggiornamento	03h1
agirlikli ortalama	03i1
agno	03i1
agregation	03j1
agregation de	03j1
agregation externe	03j1
agrement	03k1
agricoltore	02K1
agricoltrice	02K1
agriculteur	01l1
agricultor	03l2
agricultora	03l2
agricultrice	01l1
agriturismo	03g1
agronom	02R1
agrégation	03j1
agrégation de	03j1
agrégation externe	03j1
agrément	03k1
agència	03n1
agência	0361
ahli	03o2
ahli gizi	02R1
ahli madya	0411
ahlr	0421
ahoj	0431
ahora	02B1
aide soignant	01l1
aide soignante	01l1
aide-soignant	01l1
aide-soignante	01l1
aidinkielen taso	03>1
aidinkielena	03>1
aidinkieli	03>1
aidinkielinen	03>1
aikste	0441
aikštė	0441
ailtire	0451
air force	01`1
air traffic controller	02<1
airlines	01`1
airport	01`1
aistritheoir	0451
aiuto	02K1
aiuto cuoca	02K1
aiuto cuoco	02K1
ajakiri	0461
ajakirjanik	01M1
ajans	0471
ajansi	0471
ajansı	0471
ajokortti	0481
ajto	0491
ajtó	0491
ajudant	02V1
ajudante	0201
ajuntament	03n1
ajusteur	01l1
ajutor	02=1
akadeemia	04:1
akademi	04;5
akademia	04@5
akademie	04E2
akademiebrief	04G1
akademii	04H1
akademija	04I5
akademisi	04N1
akademiuddannelse	04O1
akademía	04P1
akadémia	04Q3
akadēmija	04T1
akatemia	04U1
akeri	01=1
akici	04V1
akici duzeyde	04V1
akkademja	04W1
aktif	04X1
aktivne	04Y2
aktivno	04[3
aktivně	04^1
aktor	04_2
aktorka	02M1
aktris	02R1
aktualnie	04a1
aktuell	04b1
aktívne	04c1
aku	04d1
akuntan	02R1
akıcı	04V1
akıcı düzeyde	04V1
al	04e4
alameda	04i1
alani	04j1
alanı	04j1
alap	04k2
alapfok	04k2
alapfokozat	04m1
alapfoku	04k2
alapfokú	04k2
alapismeretek	04n1
alapito	02m1
alapitvany	04o2
alapkepzes	04m1
alapképzés	04m1
alapszak	04m1
alapszint	04k2
alapszintu	04k2
alapszintű	04k2
alapítvány	04o2
alapító	02m1
alates	0512
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03g1
albergue	03A1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0532
alcaldía	0532
aldreboende	01=1
aleea	0551
aleja	0562
aleje	0581
alempi korkeakoulututkinto	0591
alfaiate	0201
algaja	05:1
algtase	05;2
algteadmised	05=1
alkaen	05>3
alkeet	05A2
alkeistaso	05C1
alla data attuale	0121
alle	05D2
allee	05F2
alleenstaand	05H1
allen	05I1
allenatore	02K1
allenatrice	02K1
allgemeine hochschulreife	01O1
allé	05D2
allée	05J1
allén	05I1
almacenes	03A1
almoxarife	0201
aloittelija	05K1
alt	05L3
altalanos iskola	05O2
altenheim	03`1
alternant	01l1
alternante	01l1
alto	05Q3
altra	0451
alėja	0441
am	05T1
ambassador	02<1
ambulancier	01l1
ambulanciere	01l1
ambulancière	01l1
amet	05U1
amicale	01m1
amk	05V2
amk tutkinto	0591
amk-tutkinto	0591
ammatillinen perustutkinto	05X1
ammatillinen tutkinto	05X1
ammattikorkeakoulu	04U1
ammattikorkeakoulututkinto	0591
ammattikoulu	05Y2
ammattiopisto	04U1
ammattitutkinto	05X1
amministratore	02K1
amministratrice	02K1
amministratur	05[1
amne	03?1
amneslararexamen	03@1
amt	03`1
an	05\2
an mhaith	05^1
an-mhaith	05^1
ana dal	04j1
ana dil	05_1
ana dili	05_1
ana dilim	05_1
anabilim dali	04j1
anabilim dalı	04j1
anadil	05_1
anadili	05_1
anadilim	05_1
anadolu lisesi	04N1
anailisi	0451
anailísí	0451
anais	05`1
analis	02R1
analist	05a3
analista	05d6
analisti	01n1
analistă	02=1
analiticar	05j2
analitik	05l1
analitikas	02i1
analitike	02g2
analitikis	02j1
analitikė	02i1
analitičar	05j2
analityczka	02M1
analityk	02M1
analuutik	01M1
analyst	05m3
analyste	01l1
analytik	02k2
analytiker	0603
analyytikko	0631
analüütik	01M1
analītiķe	02j1
analītiķis	02j1
anaokulu	04N1
anchor	02<1
and	0641
andar	04i1
andauernd	04b1
anerkennung	00:1
anfaenger	0652
anfaengerin	0652
anfaengerkenntnisse	0671
anfanger	0652
anfangerin	0652
anfangerkenntnisse	0671
anfänger	0652
anfängerin	0652
anfängerkenntnisse	0671
angajat	02=1
angestellte	0681
angestrebt	0691
anggota	02R1
ani	06:1
animateur	01l1
animator	06;3
animatore	02K1
animatorka	02M1
animatrice	06>2
anlagenbau	03`1
anlaticisi	01n1
anlatıcısı	01n1
annee	06@1
annees	06@1
anni	06A1
anniskelupassi	0481
anno	06A1
announcer	02<1
année	06@1
années	06@1
ano	06B2
anois	06D1
anos	06B2
ans	06@1
ansioluettelo	06E1
ansiomerkki	06F2
ansvarig	02Y1
ansvarlig	06H2
anthropologist	02<1
anticipated	06J1
antincendio	01N1
antologi	06K3
antrenoare	02=1
antrenor	06N2
antrenör	01n1
anugerah	06P1
anwaeltin	03B1
anwalt	03B1
anwaltin	03B1
anwenderkenntnisse	06Q1
anwältin	03B1
any	06R1
anyanyelv	06S1
anyanyelvi	06S1
anyanyelvi szint	06S1
anyanyelvu	06S1
anyanyelvű	06S1
anys	06R1
ao	06T1
aonad	06U1
ap	06V2
ap grad	04O1
ap-grad	04O1
apartamento	04i1
apartment	06X1
apbalvojums	00C1
apdovanojimas	06Y1
apdrosinasana	06Z1
apdrošināšana	06Z1
apiculteur	01l1
apicultrice	01l1
aplieciba	06[1
apliecinajums	06[1
apliecinājums	06[1
apliecība	06[1
apolo	06\2
apotek	06^5
apoteka	06c1
apotekare	02Y1
apoteker	02R1
apotheek	0351
apotheke	03`1
apotheker	06d2
appartement	05J1
appraiser	02<1
apprendista	02K1
apprenti	01l1
apprentice	02<1
apprenticeship	0341
apprentie	01l1
approbation	02H1
approvisionneur	01l1
approvisionneuse	01l1
aprendiz	03l2
aprendiza	01Q1
aprenent	02V1
aprenenta	02V1
aprobado	06f1
aps	00e1
apt	06g2
apteek	05U1
apteekkari	0631
apteekki	06i1
apteka	03T1
aptekarz	02M1
aptieka	06Z1
apto	04i1
apulainen	0631
apuraha	06j1
apótek	06k1
aquarium	01`1
ar	06l4
ar vardnicu	0701
ar vārdnīcu	0701
ara	02C1
arastirma gorevlisi	01n1
arastirmaci	01n1
araştırma görevlisi	01n1
araştırmacı	01n1
arbeider	0712
arbeiter	0681
arbeitsgruppe	0731
arbejder	0741
arbetare	02Y1
arbitre	01l1
arbitro	0753
arbitru	02=1
architect	0782
architecte	01l1
architekt	07:4
architektas	02i1
architektka	02M1
architetta	02K1
architetto	02K1
archivar	07>2
archivaris	0281
archivera	01Q1
archivero	01Q1
archivist	02<1
archivista	02K1
archiviste	01l1
archivář	07@1
archiwista	02M1
archiwistka	02M1
ardleibheal	07A2
ardleibhéal	07A2
ardteistimeireacht	07C1
ardteistiméireacht	07C1
area	07D5
arendaja	01M1
arets	01A3
arhitect	02=1
arhitecta	02=1
arhitectă	02=1
arhitekt	07I3
arhitekta	07L1
arhitekte	02j1
arhitekts	02j1
arhivar	02=1
arkeolog	01n1
arkistonhoitaja	0631
arkitekt	07M4
arkivar	06H2
arkivarie	02Y1
arkkitehti	0631
army	01`1
arodizglitiba	07Q1
arodizglītība	07Q1
arodskola	04T1
arquitecta	02W2
arquitecte	02V1
arquitecto	01Q1
arquitectura tecnica	07R1
arquitectura técnica	07R1
arquiteta	0201
arquiteto	0201
arquivista	0201
arsenhet	01D1
arsiparis	02R1
arsitek	02R1
arsivci	01n1
arsstudium	01D1
arst	01M1
arste	02j1
arsts	02j1
art director	07S1
art school	01_1
artenomi	0591
artesaani	05X1
article	07T3
articles	07W2
articles de revue	0271
articol	07Y1
articoli	07Z1
articoli in rivista	07Z1
articolo	07Z1
articulo	0241
articulos	0241
articulos en revistas	0241
artigo	05`1
artigos	05`1
artikel	07[9
artikelen	07d1
artikkel	07e3
artikkeli	07h2
artiklu	07j1
artist	02<1
artium	07k1
arts	0281
artykul	07l1
artykuł	07l1
artículo	0241
artículos	0241
artículos en revistas	0241
aruhaz	07m1
arvioitu	07n1
arviolta	07n1
arvosana	07o1
arvosanalla	07o1
arvosanat	07o1
arxiv	01o1
arzt	03B1
arzthelfer	0681
arztin	03B1
arztpraxis	03`1
arşivci	01n1
as	0802
as levels	0341
asa	00e1
ascaill	0821
ascensoriste	01l1
asci	01n1
ascibasi	01n1
ascisi	01n1
ase	0831
asema	06i1
asentaja	0631
asesor	01Q1
asesora	01Q1
asianajaja	0631
asiantuntija	0842
asiantuntijataso	0861
asigurari	03_1
asigurări	03_1
asilo	01d1
asistan	01n1
asistani	01n1
asistanı	01n1
asisten	02R1
asistent	0877
asistenta	02=1
asistentas	02i1
asistente	08>3
asistents	02j1
asistentă	02=1
asistentė	02i1
asl	03g1
asli	08A1
aso	08B1
aso diploma	08B1
aso-diploma	08B1
asociacija	03f1
asociacion	03A1
asociación	03A1
asociadas	03A1
asociados	03A1
asociat	02=1
asociatia	03_1
asociatie	03_1
asociația	03_1
asociație	03_1
asosiasi	08C1
assegurances	03n1
assessor	08D2
assessora	08D2
assez bien	08F1
assicurazioni	03g1
assistant	08G2
assistante	01l1
assistante maternelle	01l1
assistent	08I8
assistente	08Q3
assistentti	0631
assistenz	03B1
associacao	0361
associacio	03n1
associació	03n1
associate	02<1
associate degree	08T2
associate of	0331
associate of applied science	0331
associate of arts	0331
associate of science	0331
associate's degree	0331
associates	01`1
associati	03g1
association	08V2
associats	03n1
associazione	03g1
associação	0361
associe	01l1
associee	01l1
associé	01l1
associée	01l1
assocjazzjoni	08X1
assoċjazzjoni	08X1
assurances	01m1
asszisztens	02m1
astazi	02G1
asteptat	08Y1
asti	08Z2
astillero	03A1
astilleros	03A1
astronomer	02<1
astăzi	02G1
asuransi	08C1
asutaja	01M1
asystent	02M1
asystentka	02M1
asztalos	02P2
at	08\1
ate	06T1
ate a data	08]1
ate a presente data	08]1
ate agora	08]1
ate ao presente	08]1
ate hoje	08]1
ate o momento	08]1
atelier	08^4
ateliers	01m1
atendente	0201
ateneo	01d1
atestat	0231
atestatas	08b1
atestats	07Q1
atestatul	0231
atestāts	07Q1
atheneum	08c1
atlag	08d1
atolyesi	0471
ator	0201
atriz	0201
atstovas	02i1
attache	01l1
attachee	01l1
attaché	01l1
attachée	01l1
attalinati	08e1
attendu	08f1
attestation	03k1
attestato	01N1
attestato di	01N1
attestato di qualifica	08g1
atti	07Z1
atti di convegno	07Z1
attore	02K1
attorney	02<1
attrice	02K1
attuale	0121
attualmente	0121
attālināti	08e1
atual	08]1
atualidade	08]1
atualmente	08]1
atzime	08h1
atziniba	00C1
atzinība	00C1
atzīme	08h1
até	06T1
até a presente data	08]1
até agora	08]1
até ao presente	08]1
até hoje	08]1
até o momento	08]1
até à data	08]1
atölyesi	0471
au	08i2
au pair	08k2
au-pair	03B1
audiologist	02<1
auditeur	01l1
auditor	08m6
auditora	03l2
auditrice	01l1
audytor	02M1
audítor	0931
aufbaustudium	00<1
aufsaetze	0941
aufsaetze in zeitschriften	0941
aufsatz	0941
aufsatze	0941
aufsatze in zeitschriften	0941
aufstiegsfortbildung	04G1
aufsätze	0941
aufsätze in zeitschriften	0941
augsts	0952
augstskola	04T1
auhind	0972
aujourd'hui	00a1
aukio	0991
aukiri	0011
aukstas	09:2
aukstasis neuniversitetinis	09<1
aukstesnysis	09<1
aukštas	09:2
aukštasis neuniversitetinis	09<1
aukštesnysis	09<1
ausbildereignung	01O1
ausbilderschein	02H1
ausbildung	01O1
ausbildung als	01O1
ausbildung zum	01O1
ausbildung zum zur	01O1
ausbildung zum/zur	01O1
ausbildung zur	01O1
ausgestellt	01K1
ausgestellt am	01K1
ausgezeichnet	09=2
aushilfe	09?2
aushilfskraft	09A1
ausiliario	02K1
auszeichnung	09B1
auszubildende	09C2
auszubildender	09A1
auteure	01l1
author	02<1
authority	01`1
autista	02K1
autoescuela	03A1
autohaus	09E1
autojuht	01M1
automne	09F1
autonom	03n1
autonoma	09G3
autonomo	09J3
autor	03B1
autorin	03B1
autorisasjon	0421
autorisation	09M2
autorizatie	0231
autorizație	0231
autoscuola	03g1
autovaditaja aplieciba	06[1
autovadītāja apliecība	06[1
autrice	01l1
auttava	05C1
autumn	09O1
autumn term	09O1
autunno	09P1
autònom	03n1
autònoma	03n1
autónoma	03A1
autónomo	03A1
autônoma	0201
autônomo	09Q2
auxiliaire	01l1
auxiliar	02S3
auxiliar contable	01Q1
av	09S3
avaldatud	0461
avancada	09V1
avancado	09W2
avancat	09Y2
avance	09[2
avancerad	09]2
avanceret	09_2
avancé	09[2
avansat	09a2
avansert	09c2
avanzada	09e1
avanzado	09f2
avanzata	09h1
avanzato	09i2
avançada	09V1
avançado	09W2
avançat	09Y2
avda	09k1
avdeling	09l2
avdelingen	09n1
avdelning	09o2
avdelningen	0:11
ave	06X1
avec felicitations	0:21
avec félicitations	0:21
avec mention	0:21
avenida	0:32
avenija	0:51
avenue	0:62
average	00U1
avhandling	0:82
avinguda	0::1
avioliitossa	0:;1
avis	0:<1
avklarad	0:=1
avocat	0:>2
avocata	02=1
avocate	01l1
avocată	02=1
avoliitossa	0:;1
avslutad	0:=1
avui	02C1
avukat	0:@2
avustaja	0631
avvanzat	0:B2
avvocata	02K1
avvocato	02K1
award	0:D3
award in	01j1
awarded	0:G1
awards	00O1
aws certified	01c1
ay	0:H1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03A1
az	0:I3
az dosud	0:L1
azafata	01Q1
azafato	01Q1
azi	02G1
azienda	03g1
azienda agricola	03g1
azubi	09A1
azucarera	03A1
azure	01c1
açougueiro	0201
aéroport	01m1
aðaleinkunn	02I1
aðalgrein	02J1
año	0:M1
años	0:M1
ağırlıklı ortalama	03i1
aģentūra	06Z1
aşçı	01n1
aşçıbaşı	01n1
aşçısı	01n1
až	0:N2
až dosud	0:L1
așteptat	08Y1
b a	0:P1
b a sc	0:Q1
b arch	0:R2
b b a	0:R2
b com	0:R2
b dul	0551
b e	0:R2
b ed	0:R2
b eng	0:R2
b f a	0:Q1
b mus	0:Q1
b pharm	0:P1
b s	0:P1
b s c	00e1
b s n	0:Q1
b sc	0:P1
b sc prof	0:T1
b tech	0:R2
b v	00e1
b-dul	0551
b. a	0:P1
b. ed	0:P1
b. eng	0:P1
b. sc	0:P1
b. tech	0:P1
b.a	0:P1
b.a.sc	0:Q1
b.arch	0:R2
b.b.a	0:R2
b.com	0:R2
b.e	0:R2
b.ed	0:R2
b.eng	0:R2
b.f.a	0:Q1
b.mus	0:Q1
b.pharm	0:P1
b.s	0:P1
b.s.c	00e1
b.s.n	0:Q1
b.sc	0:P1
b.sc.-próf	0:T1
b.tech	0:R2
b.v	00e1
b1	0:U1
b2	0:V1
ba	0:W3
ba (hons	0:P1
ba i	0:Z1
ba prof	0:T1
ba-próf	0:T1
baarimikko	0631
baas	05;2
baatfoererproeven	0421
bab	0:[1
baba	0201
baby sitter	02K1
baby-sitter	02K1
babysitter	02<1
babá	0201
bac	0:\2
bac +2	0:^1
bac +3	0:_1
bac +5	03j1
bac es	03=1
bac general	03=1
bac général	03=1
bac l	03=1
bac pro	03=1
bac professionnel	03=1
bac s	03=1
bac scientifique	03=1
bac si	0:`1
bac stg	03=1
bac sti2d	03=1
bac stmg	03=1
bac technologique	03=1
bac+2	0:^1
bac+3	0:a2
bac+4	0:_1
bac+5	03j1
bacalaureat	0:c1
bacc	0:d2
baccalaureat	03=1
baccalaureat general	03=1
baccalaureat litteraire	03=1
baccalaureat professionnel	03=1
baccalaureat scientifique	03=1
baccalauréat	03=1
baccalauréat général	03=1
baccalauréat littéraire	03=1
baccalauréat professionnel	03=1
baccalauréat scientifique	03=1
bacellerat	0:f1
bacellerat fl arti	0:f1
bacharel	0:g1
bacharel em	0:g1
bacharelado	0:g1
bacharelado em	0:g1
bachelier	0:_1
bachelor	0:h6
bachelor degree	0:Q1
bachelor en	0:n1
bachelor i	0:o2
bachelor in	0:Q1
bachelor of	0;13
bachelor of applied science	0:Q1
bachelor of architecture	0:Q1
bachelor of arts	0:Q1
bachelor of business administration	0:Q1
bachelor of commerce	0:Q1
bachelor of design	0:Q1
bachelor of economics	0:Q1
bachelor of education	0:Q1
bachelor of engineering	0:Q1
bachelor of fine arts	0:Q1
bachelor of laws	0:Q1
bachelor of medicine	0:Q1
bachelor of music	0:Q1
bachelor of nursing	0:Q1
bachelor of science	0:Q1
bachelor of social work	0:Q1
bachelor of technology	0:Q1
bachelor universitaire de technologie	0:_1
bachelor's	0:Q1
bachelor's degree	0:Q1
bachelorabschluss	0;41
bachelorgrad	0:o2
bachelorgrad i	01D1
bacheloropleiding	01^1
bachelors	0:Q1
bachelorstudium	0;52
bacheloruddannelse	0:Z1
bachiller	0;72
bachiller universitario	0:n1
bachillerato	0;91
bachillerato en	0;91
bachillerato tecnico	0;91
bachillerato técnico	0;91
backen	05I1
backend	07S1
backer	0681
backerei	03`1
badacz	02M1
badan	08C1
badante	02K1
badmeester	0;:1
baecker	0681
baeckerei	03`1
baer	0;;2
bafa	03k1
bagare	02Y1
bager	0741
bageri	0;=2
bageriet	0;?1
baggerfahrer	0681
bagian	0;@1
bagnina	02K1
bagnino	02K1
bahar	0;A1
bahasa ibu	08A1
bahcivan	01n1
bahçıvan	01n1
bai bao	0;B1
bai thuyet trinh	0;B1
bai viet	0;B1
baik	0;C2
bailarin	01Q1
bailarina	03l2
bailarino	0201
bailarín	01Q1
baile	0821
bailiff	02<1
baineann	0;E1
bainisteoir	0451
bairro	04i1
baitsileir	0;F1
baitsiléir	0;F1
baix	0;G1
bajo	0;H2
bakalar	0;J3
bakalarske	0;M2
bakalarske studium	0;M2
bakalarsky	0;O1
bakalaura	0;P1
bakalaura grads	0;P1
bakalaura grāds	0;P1
bakalauras	0;Q1
bakalaureus	0;R1
bakalaureusekraad	0;R1
bakalaureuseope	0;R1
bakalaureuseõpe	0;R1
bakalauro	0;Q1
bakalauro laipsnis	0;Q1
bakalaurs	0;P1
bakalár	0;S1
bakalárske	0;S1
bakalárske štúdium	0;S1
bakalář	0;O1
bakalářské	0;O1
bakalářské studium	0;O1
bakalářský	0;O1
bakanligi	0471
bakanlığı	0471
bakari	06k1
bakarí	06k1
baker	0;T2
bakeri	0:<1
bakers	01`1
bakery	01`1
bakici	01n1
bakimci	01n1
bakkalargrada	0:T1
bakkalaureat	0;41
bakkalárgráða	0:T1
bakken	0;V1
bakker	0;W2
bakkerij	0351
bakıcı	01n1
bakımcı	01n1
balai	08C1
balas	0;Y1
balconista	0201
balikci	01n1
ballerina	02K1
ballerino	02K1
balva	00C1
balıkçı	01n1
ban	0;Z1
ban hang	0:`1
ban ngu	0;[1
banc	0;\2
banca	0;^2
bancaria	0201
bancario	0201
banco	0;`2
bancária	0201
bancário	0201
bancă	03_1
bandleader	02<1
bang	0;b1
bang cu nhan	0;c1
bang dai hoc	0;c1
bang khen	0;d1
bang lai	0;b1
bang sang che	0;B1
bang thac si	0;e1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;f;
banka	0<17
bankas	03f1
bankasi	0471
bankası	0471
banker	02<1
banketbakker	0281
banki	06k1
bankkauf	0681
banksman	02<1
banque	01m1
banque alimentaire	01m1
banquier	01l1
banquiere	01l1
banquière	01l1
bao cao	0;B1
bao hiem	0<81
bao tang	0<81
bao ve	0:`1
barbat	0<91
barbatesc	0<91
barber	02<1
barch	0:P1
bardzo dobra	0<:2
bardzo dobry	0<:2
bardzo dobrze	0<<1
barista	0<=4
barkeeper	0681
barmaid	01l1
barman	0<A7
barmanka	02M1
barmen	01n1
barnehage	0:<1
barnehagelaerer	0<H1
barnehagelærer	0<H1
barneskole	0<I1
barnevakt	0<H1
barneveileder	0<H1
barnmorska	02Y1
barnskoetare	02Y1
barnskotare	02Y1
barnskötare	02Y1
barnvakt	02Y1
barri	0::1
barrio	09k1
bartender	0<J4
basari belgesi	0<N1
base	0<O2
bases	0<Q2
basic	0<S4
basic knowledge	0<W2
basic user	0<Y1
basica	0<Z5
basico	0<_5
basique	0<d1
basis	0<e8
basiskennis	0<m2
basiskenntnisse	0<o2
basisniveau	0=11
basisschool	08c1
basiswissen	0=21
baskan	01n1
baskani	01n1
baskunskaper	0=31
baslangic	0=42
baslangic seviyesi	0=61
batforerproven	0421
batiment	05J1
batxiller	0=71
batxillerat	0=71
bau	03`1
bauer	03B1
baugeschaeft	03`1
baugeschaft	03`1
baugeschäft	03`1
bauhof	03`1
bauleiter	0681
bay	0=81
bay gio	0=91
bayan	0=:1
baza	0=;2
bazi	0==1
baziku	0=>2
bazinis	0=@2
bază	0=;2
baċellerat	0:f1
baċellerat fl-arti	0:f1
başarı belgesi	0<N1
başkan	01n1
başkanı	01n1
başlangıç	0=42
başlangıç seviyesi	0=61
bażi	0==1
bażiku	0=>2
bba	0:P1
bc	0:P1
bca	0:P1
bcom	0:P1
bd	0=B2
bdes	0:P1
beadle	02<1
bean	0;E1
beasiswa	06P1
beauftragte	0681
beautician	02<1
bebiszitter	0=D1
bec	0=E1
beca	0=F2
becari	02V1
becaria	02W2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=H1
beco	04i1
becària	02V1
bed	0:P1
bedrift	0:<1
bedrijf	0351
beekeeper	02<1
befaehigung	0=I1
befahigung	0=I1
befriedigend	0=J1
befristet	0=K1
befähigung	0=I1
begeleider	0281
begeleidster	0281
beginnend	0=L1
beginner	0=M4
begraensad	0=31
begraenset	0=Q1
begransad	0=31
begrenset	0=R1
begränsad	0=31
begrænset	0=Q1
begynder	0=S2
behaald	03H1
beheerder	0281
beheerster	0281
behoerde	03`1
behoerighet	0=U2
behorde	03`1
behorighet	0=U2
behörde	03`1
behörighet	0=U2
bei	0=W1
bei der	0=W1
beim	0=W1
beisitzer	0=X2
beisitzerin	09A1
beitraege	0941
beitrag	0=Z2
beitrage	0941
beiträge	0941
bekar	0=\1
bekci	01n1
beklenen	0=]1
bekâr	0=\1
bekçi	01n1
belediye baskani	01n1
belediye başkanı	01n1
belediyesi	0471
beleuchter	0681
belge	0=^1
belgesi	0=^1
bellhop	02<1
belum kawin	0=_1
belum menikah	0=_1
bem vinda	0=`1
bem vindo	0=`1
bem vindos	0=`1
bem-vinda	0=`1
bem-vindo	0=`1
bem-vindos	0=`1
ben	02L1
bench joiner	02<1
bendahara	02R1
bendrove	03f1
bendrovė	03f1
benevole	01l1
beng	0:R2
bengkel	08C1
benh vien	0<81
benim adim	02L1
benim adım	02L1
benvenuta	0=a1
benvenuti	0=a1
benvenuto	0=a1
benvinguts	0=b1
bep	0=c2
bep pho	0:`1
bep truong	0:`1
beraeknad	0=e1
beraeknas	0=e1
beraknad	0=e1
beraknas	0=e1
berater	0681
berber	01n1
berechtigung	0=I1
bereich	01U2
berger	01l1
bergere	01l1
bergère	01l1
beri	0=f2
bernudarzs	04T1
beroepsopleiding	08B1
bersertifikat	0=h1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=i1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=i1
beräknad	0=e1
beräknas	0=e1
bescheinigung	0=I1
best	00O1
bestanden	01K1
bestuurslid	0;W2
bestyrelsesmedlem	0=j1
beszerzo	02P2
beszerző	02P2
betjent	0741
betreuer	0=k2
betreuerin	03B1
betrieb	03`1
betriebswirt	04G1
betriebswirtin	04G1
betyg	0=m1
beurs	0=n1
beveiliger	0281
bevis	0=o4
bewaker	0281
bewerbung	0>31
bewerbungsunterlagen	0>31
bewijs	0>41
bezorger	0281
bečelor	0=H1
bfa	0:P1
bfd	09A1
bg schein	02H1
bg-schein	02H1
bhalissa	0>51
bhd	00e1
bhv	0>62
biblioteca	0>85
bibliotecar	0>=2
bibliotecara	02=1
bibliotecari	02V1
bibliotecaria	0>?3
bibliotecario	0753
bibliotecară	02=1
bibliotecària	02V1
bibliotecário	0201
bibliotecă	03_1
bibliotek	0>B3
biblioteka	0>E4
bibliotekar	0>I3
bibliotekarie	02Y1
bibliotekarka	02M1
bibliotekars	02j1
bibliotekarz	02M1
bibliotekininkas	02i1
bibliotekārs	02j1
bibliothecaire	01l1
bibliothecaris	0281
bibliotheek	0351
bibliothek	03`1
bibliothekar	0681
bibliotheque	01m1
bibliothèque	01m1
bibliothécaire	01l1
bibliotēka	06Z1
bidan	02R1
bidang	0;@1
bidang studi	0>L1
biedriba	06Z1
biedrība	06Z1
biegla	0<<1
biegle	0<<1
biegly	0<<1
biegła	0<<1
biegły	0<<1
bien	0>M2
bien dich	0:`1
bien tap vien	0:`1
bienvenida	0>O1
bienvenido	0>O1
bienvenidos	0>O1
bienvenue	0>P1
big	0>Q1
big registratie	0>Q1
big-registratie	0>Q1
bij	0>R1
bij de	0>R1
bij het	0>R1
bijbaan	0;:1
bijdrage	07d1
bijscholing	0>S1
bildiri	0>T1
bildirisi	0>T1
bildungswerk	0=i1
bildungszentrum	0=i1
bilingual	0>U3
bilingue	0>X5
bilingv	0>]1
bilingvals	0>^1
bilingvāls	0>^1
bilingwi	0>_1
bilingüe	0>`2
bilstjori	0>b1
bilíngue	0>c1
bine	0>d1
biografija	0>e1
bioleg	02V1
biolog	0>f2
biologa	0>?3
biologist	02<1
biologo	0753
biologus	02m1
bioloog	0281
biológus	02m1
birim	0>h1
birimi	0>h1
birincilik	0<N1
birincilik odulu	0<N1
birincilik ödülü	0<N1
birincisi	0<N1
biro	0=D1
birojs	06Z1
birou	0>i2
bis	0>k2
bis anfang	0>m1
bis dato	04b1
bis einschl	0>m1
bis einschliesslich	0>m1
bis einschließlich	0>m1
bis ende	0>m1
bis heute	04b1
bis jetzt	04b1
bis mitte	0>m1
bis zum	0>m1
bitrade	02Y1
bitraede	02Y1
biträde	02Y1
biuras	03f1
biuro	0>n2
biyolog	01n1
bizonyitvany	0?02
bizonyítvány	0?02
biztonsagi or	0=D1
biztonsági őr	0=D1
biztosito	07m1
biztosító	07m1
biên dịch	0:`1
biên tập viên	0:`1
biòleg	02V1
biòloga	02V1
bióloga	01Q1
biólogo	03l2
bksb	0=E1
bl	0551
blacksmith	02<1
bladamadur	0>b1
blagajnica	0?21
blagajnik	0?32
blanchisserie	01m1
blaðamaður	0>b1
bliain	0?51
bliana	0?51
blikkenslager	0741
bln	0?61
bloco	04i1
bloemist	0281
blog post	01T1
blok	0?72
bloque	09k1
bls	01c1
blvd	06X1
bma	03=1
bmus	0:R2
bnssa	03k1
bo	0?93
bo phan	0;Z1
boa	0?<1
boatyard	01`1
bodega	03A1
bodegas	03A1
bodegues	03n1
boek	07d1
boeken	07d1
boekhouder	0281
boekverkoper	0281
boerderij	0351
boerin	0281
boernehave	0?=2
bog	03I1
boghandler	0741
bogholder	0741
bok	0??3
bokari	0>b1
bokasafn	06k1
bokhandlare	02Y1
bokhandler	0<H1
bokholder	0<H1
bolag	01=1
bolaget	01=1
boletin	0241
boletín	0241
bolnica	03Q3
bolnisnica	0?B1
bolnišnica	0?B1
bolsa	00N1
bolseiro	0201
bolsista	0201
bolt	04o2
bolum	0?C2
bolumu	0?E2
bom	0?G2
bombeira	0201
bombeiro	0201
bombera	01Q1
bombero	01Q1
bomberos	03A1
bon	0?I2
bon niveau	0?K1
bon nivell	0?L1
bona	0?L1
bonjour	0>P1
bonn	0?M1
bonne connaissance	0?N1
bonne maitrise	0?I2
bonne maîtrise	0?I2
bonnes connaissances	0?I2
bons conhecimentos	0?<1
book	01T1
book chapter	01T1
book chapters	01T1
book review	01T1
bookkeeper	02<1
books	01T1
bookseller	02<1
bootcamp	0?O3
bootsfuehrerschein	02H1
bootsfuhrerschein	02H1
bootsführerschein	02H1
borgmaestare	02Y1
borgmastare	02Y1
borgmester	0741
borgmästare	02Y1
bornehave	0?=2
borough council	01`1
boroz	0?R1
boroż	0?R1
borsa di studio	00P1
bosanmis	0=\1
bosun	02<1
bothar	0821
botiga	03n1
bottega	03g1
boucher	01l1
bouchere	01l1
boucherie	01m1
bouchère	01l1
boulanger	01l1
boulangere	01l1
boulangerie	01m1
boulangère	01l1
boulevard	0?S3
bourse	00M1
boutique	01m1
bouw	0351
bouwer	0281
box	0?V1
boyaci	01n1
boyacı	01n1
boşanmış	0=\1
bp	03=1
bpharm	0:P1
bpjeps	03=1
br	0?W1
bra	0?X3
branca	0?[1
brancardier	01l1
branch	0?\1
brandman	02Y1
brandmand	0741
brandos atestatas	0?]1
brandweerman	0281
brannmann	0<H1
brans	04j1
branş	04j1
brasserie	01m1
brauer	03B1
brauerei	03`1
braut	0?^2
brev	0?`1
brevbaerare	02Y1
brevbarare	02Y1
brevbärare	02Y1
brevet	0?a3
brevet de technicien superieur	0:^1
brevet de technicien supérieur	0:^1
brevet des colleges	03=1
brevet des collèges	03=1
brevets	0271
brevetti	07Z1
brevetto	0?d2
brewer	02<1
brewery	01`1
bricklayer	02<1
brigadista	0?f1
brigadnice	0?g1
brigadnik	0?g1
brigádnice	0?g1
brigádník	0?g1
brivi	0?h1
brivi parvaldu	0?h1
brivpratigais	02j1
broadcaster	02<1
broadcasting	01`1
broker	02<1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01`1
brothers	01`1
brouwerij	0351
browar	03T1
brukbar	0?i1
brutar	02=1
brutarie	03_1
brutărie	03_1
brygadzista	02M1
brygadzistka	02M1
bryggeri	0>B3
brīvi	0?h1
brīvi pārvaldu	0?h1
brīvprātīgais	02j1
bs	0:P1
bs prof	0:T1
bs-próf	0:T1
bsc	0?j2
bsc (hons	0:P1
bsn	0:R2
bso	08B1
bt	00e1
btec	0?l2
btec extended diploma	0341
btec first diploma	0341
btec higher national diploma	0341
btec level 2	0341
btec level 3	0341
btec level 3 extended diploma	0341
btec national	0341
btec national diploma	0341
btech	0:P1
bts	0?n3
buaiteoir	0?M1
bucatar	02=1
buch	0941
buchbinder	0681
bucher	0941
bucherei	03`1
buchhaendler	0681
buchhalter	0681
buchhandler	0681
buchhändler	0681
buchkapitel	0941
bucătar	02=1
buecher	0941
buecherei	03`1
buen nivel	0@11
buena	0@11
buenas	0>O1
bueno	0@22
buero	03`1
buerokauffrau	09A1
bufdi	09A1
bufet	03n1
bufete	03A1
bugun	0@41
bugune kadar	0@41
bugün	0@41
bugüne kadar	0@41
buhaltere	02i1
buhalteris	02i1
buhalterė	02i1
builder	02<1
builders	01`1
building	06X1
buku	0:[1
bul	0?W1
bulan	0?61
bulasikci	01n1
bulats	0=E1
bulaşıkçı	01n1
bulevar	0?W1
bulevardul	0551
bulv	0@51
bulvari	0@51
bulvaris	0@61
bulvarı	0@51
bulvāris	0@61
bun	0@72
bun venit	0@91
buna	0@:2
bundesfreiwilligendienst	09A1
bundeswehr	03`1
bunleibheal	0@<1
bunleibhéal	0@<1
bunscoil	01W1
bunusach	0@=2
bunúsach	0@=2
bună	0@:2
buon livello	0@?1
buona	0@@2
buona conoscenza	0@?1
buone	0@?1
buongiorno	0=a1
buono	0@@2
bureau	0@B4
burgemeester	0281
burkolo	0=D1
burkoló	0=D1
burmistrz	02M1
buro	03`1
buro elemani	01n1
burokauffrau	09A1
buroo	05U1
burosu	0471
burs	0<N1
bursa	0@F1
bursar	02<1
bursary	00O1
bursu	0<N1
bursă	0@F1
buruh	02R1
bus driver	02<1
business analyst	07S1
business fluent	0@G1
business level	0@G1
business school	01_1
business unit	0?\1
busker	02<1
but	0:_1
butas	0441
butcher	02<1
butchers	01`1
butik	0;=2
butikk	0:<1
butikkmedarbeider	0<H1
butiksbitrade	02Y1
butiksbitraede	02Y1
butiksbiträde	02Y1
buyer	02<1
bv	00e1
bvba	00e1
byg	0;?1
bygg	0@H2
byggeri	0;?1
byggledare	02Y1
byra	0@H2
byraa	0@H2
byrjandi	0@J1
byrå	0@H2
bài báo	0;B1
bài thuyết trình	0;B1
bài viết	0;B1
bàsic	0@K2
bàsica	0;G1
bác sĩ	0:`1
bán hàng	0:`1
báo cáo	0;B1
básica	0@M4
básico	0@M4
bâtiment	05J1
bây giờ	0=91
bäcker	0681
bäckerei	03`1
båtførerprøven	0421
bær	0;;2
bébiszitter	0=D1
bénévole	01l1
bílstjóri	0>b1
bíró	0=D1
bók	0@Q1
bókari	0>b1
bókasafn	06k1
bóthar	0821
bölüm	0?C2
bölümü	0?E2
børnehave	0?=2
bücher	0941
bücherei	03`1
büro	03`1
büro elemanı	01n1
bürokauffrau	09A1
büroo	05U1
bürosu	0471
bărbat	0<91
bărbătesc	0<91
bērnudārzs	04T1
bħalissa	0>51
bản ngữ	0;[1
bảo hiểm	0<81
bảo tàng	0<81
bảo vệ	0:`1
bằng	0;b1
bằng cử nhân	0;c1
bằng khen	0;d1
bằng lái	0;b1
bằng sáng chế	0;B1
bằng thạc sĩ	0;e1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;c1
bếp phó	0:`1
bếp trưởng	0:`1
bệnh viện	0<81
bộ	0<81
bộ phận	0;Z1
c o	0@R1
c p	0@S1
c so	0@T1
c.so	0@T1
c/o	0@R1
c1	0@U1
c2	0@V1
ca si	0:`1
ca sĩ	0:`1
cabeleireira	0201
cabeleireiro	0201
cabin crew	02<1
cabinet	01m1
cabinetmaker	02<1
caces	03k1
cad	0@51
caddesi	0@51
cadete	01Q1
cadre	01l1
cadreur	01l1
cadreuse	01l1
caduca en	0@W1
cae	0=E1
cafe	01`1
cafeteria	03A1
cafetería	03A1
café	01`1
cagri merkezi	01n1
cahiers	0271
caibidil	0@X1
cainteoir duchais	0@Y1
cainteoir dúchais	0@Y1
caisse	01m1
caissier	01l1
caissiere	01l1
caissière	01l1
caixa	0201
cajera	01Q1
cajero	01Q1
cal	03n1
calea	0551
calificacion	0@Z1
calificación	0@Z1
calificare	0231
calificativ	0@[1
calisiyorum	0@41
call handler	02<1
calle	09k1
caller	02<1
camara	0;`2
camara municipal	0361
camareira	0201
camarera	01Q1
camarero	01Q1
cambrer	02V1
cambrera	02V1
cambridge	0=E1
cameraman	02=1
cameriera	02K1
cameriere	02K1
camerista	02=1
cameristă	02=1
cami	0::1
camino	09k1
camionista	02K1
campeggio	03g1
camping	0@\4
campingplatz	03`1
campus	0@`1
cams	01c1
camí	0::1
can ban	0@a2
cand	0@c1
cand jur	0@c1
cand mag	0@d3
cand med	0@c1
cand merc	0@c1
cand polyt	0@c1
cand psych	0@c1
cand scient	0@c1
cand. jur	0@c1
cand. mag	0@g2
cand. med	0@c1
cand. merc	0@c1
cand. polyt	0@c1
cand. scient	0@c1
cand.jur	0@c1
cand.mag	0@i2
cand.med	0@c1
cand.merc	0@c1
cand.polyt	0@c1
cand.psych	0@c1
cand.scient	0@c1
cantante	0@k2
cantareata	02=1
cantaret	02=1
cantina	03g1
cantine	03g1
cantor	0201
cantora	0201
cao cap	0@m1
cao cấp	0@m1
cao dang	0@n2
cao hoc	0;e1
cao học	0;e1
cao đẳng	0@n2
cap	0A05
cap cuisine	03=1
cap petite enfance	03=1
capable	0A51
capacitacao	0A61
capacitação	0A61
capataz	03l2
capes	03j1
capital	01`1
capitol	0A72
capitoli	07Z1
capitoli di libro	07Z1
capitolo	07Z1
capitulo	0A92
capitulos	0A92
capitulos de libro	0241
capo	02K1
capo partita	02K1
capocantiere	02K1
capopartita	02K1
capoprogetto	02K1
capotreno	02K1
captain	02<1
captain of	02<1
capturista	01Q1
capítol	0A;1
capítulo	0A92
capítulos	0A92
capítulos de libro	0241
card	01j1
care home	01`1
caregiver	02<1
carer	02<1
caretaker	02<1
cariste	01l1
caritas	03A1
carne	0221
carnet	0A<2
carnet de	0221
carnicas	03A1
carnicera	01Q1
carniceria	03A1
carnicero	01Q1
carnicería	03A1
carné	0221
carpenter	02<1
carpentiere	02K1
carpinteira	0201
carpinteiro	0201
carpintera	01Q1
carpinteria	03A1
carpintero	01Q1
carpintería	03A1
carreleur	01l1
carrer	0::1
carrera tecnica	0;91
carrera técnica	0;91
carretera	0A>2
carretillera	01Q1
carretillero	01Q1
carrozzeria	03g1
carte	07Y1
carteira	0?f1
carteiro	0201
cartero	01Q1
cartorio	0361
cartório	0361
carver	02<1
casa di cura	03g1
casa di riposo	03g1
casa editrice	03g1
casada	0A@3
casado	0AC2
casat	0AE1
casatorit	0AF1
casatorita	0AF1
case study	0AG1
case worker	02<1
caseificio	03g1
caserne	01m1
caseworker	02<1
cashier	02<1
casier	0>=2
casiera	02=1
casieră	02=1
casnicka	0AH1
casnik	0AH1
casopis	0AI4
cassiera	02K1
cassiere	02K1
caster	02<1
castigatoare	0@F1
castigator	0@F1
casual	02<1
cathedral	01`1
cau	0431
cbs	0AM1
cbse	00F1
ccie	01c1
ccna	01c1
ccnp	01c1
cd	0@51
cdd	0AN1
cdi	0AN1
ce jour	00a1
ceadunas	0AO1
ceadúnas	0AO1
ceannaire	0451
cearnog	0821
cearnóg	0821
cedex	05J1
cedula	0?f1
ceg	07m1
cegep	01b1
ceh	01c1
ceim	0;F1
ceim bhaitsileara	0;F1
celador	01Q1
celadora	01Q1
celi	0=E1
celibataire	0AP1
celibe	0AQ1
celler	03n1
cellers	03n1
cellule	0AR1
celpe bras	0=E1
celpe-bras	0=E1
cels	0@61
celta	01c1
cena	0AS2
centar	0AU2
center	0AW3
centralinista	02K1
centras	03f1
centre	03n1
centre de formacio	01a1
centre de formació	01a1
centre de formation	01b1
centre hospitalier	01m1
centre social	01m1
centret	0;?1
centro	0AZ3
centro de formacao	0A]1
centro de formacion	0@`1
centro de formación	0@`1
centro de formação	0A]1
centro educativo	0@`1
centro universitario	0A]1
centro universitário	0A]1
centrs	06Z1
centru	03_1
centrul	03_1
centrum	0A^5
ceo	0Ac2
cep	04i1
ceramicist	02<1
cercetatoare	02=1
cercetator	02=1
cercetătoare	02=1
cercetător	02=1
cerrajero	01Q1
cert iii	0341
cert iv	0341
certificaat	0Ae2
certificacao	0?f1
certificacio	0211
certificacion	0221
certificació	0211
certificación	0221
certificada	0Ag3
certificado	0Aj2
certificado de	0Aj2
certificado de profesionalidad	0;91
certificare	0231
certificat	0Al3
certificat de calificare	0:c1
certificata	0Ao2
certificate	01j1
certificate iii	0341
certificate iv	0341
certification	0B12
certification complementaire	03k1
certification complémentaire	03k1
certification d'aptitude	03j1
certificato	01N1
certificată	0231
certificazione	01N1
certificação	0?f1
certificeret	02o1
certificering	0B32
certificiran	0B51
certifie	03k1
certified	01j1
certifiee	03k1
certifierad	0301
certifiering	0301
certifikace	0B61
certifikacia	0B71
certifikat	0B89
certifikat tas sekondarja	0BA1
certifikazzjoni	0BB1
certifikácia	0B71
certifikát	0BC2
certifié	03k1
certifiée	03k1
certyfikat	0BE1
certyfikaty	0BE1
certyfikowany	0BE1
cerveny diplom	0BF2
cess	03=1
cesta	0BH3
cestne uznani	0051
cestne uznanie	0041
cet	0BK1
cet 4	0=E1
cet 6	0=E1
cet-4	0=E1
cet-6	0=E1
cet4	0=E1
cet6	0=E1
cevirmen	01n1
cevrimici	0BL1
ceļš	0@61
cfa	0BM2
cfc	03=1
cfgm	0BO3
cfgs	0BR3
cfgs en	0BU1
cfo	07S1
cgpa	0BV1
chair	02<1
chairman	02<1
chairperson	02<1
chairwoman	02<1
chambermaid	02<1
chamo me	0BW1
chamo-me	0BW1
champion	00O1
chantier	0BX2
chantier naval	01m1
chantiers	01m1
chao ban	0BZ1
chao moi nguoi	0BZ1
chapista	01Q1
chapitre	0271
chapitres	0271
chapitres d'ouvrage	0271
chaplain	02<1
chapter	01T1
chapters	01T1
charcutier	01l1
charge	01l1
chargee	01l1
chargé	01l1
chargée	01l1
charity	01`1
charpentier	01l1
charpentiere	01l1
charpentière	01l1
chartered	0B[2
chateau	01m1
chaudronnier	01l1
chauffagiste	01l1
chauffeur	0B]2
chauffeuse	01l1
chauffoer	02N2
chauffor	02N2
chaufför	02Y1
chauffør	0741
chaussee	0B_1
chef	0B`6
chef d'equipe	01l1
chef d'équipe	01l1
chef de chantier	01l1
chef de partie	02<1
chef de projet	01l1
chef de rayon	01l1
chef di cucina	02K1
chefe	0201
cheffe	01l1
cheffe de projet	01l1
chefin	03B1
chelner	0Bf1
chemicka	0?g1
chemik	0?g1
chemiker	0681
chemin	05J1
chemist	02<1
chemička	0?g1
chercheur	01l1
chercheuse	01l1
chez	0Bg1
chief	02<1
chief mate	02<1
childminder	02<1
chimico	02K1
chimist	02=1
chiropractor	02<1
cho den nay	0=91
cho đến nay	0=91
chocolatier	01l1
chofer	01Q1
choirmaster	02<1
choreograf	0681
choreographer	02<1
chu	01m1
chu tich	0:`1
chua ket hon	0Bh1
chung chi	0;b1
chung chi hanh nghe	0;b1
chung cu	0Bi1
chung cư	0Bi1
chung nhan	0;b1
chuong	0;B1
chuva	0?g1
chuyen gia	0Bj1
chuyen nganh	0Bk1
chuyen sau	0Bj1
chuyen vien	0:`1
chuyên gia	0Bj1
chuyên ngành	0Bk1
chuyên sâu	0Bj1
chuyên viên	0:`1
chwila obecna	04a1
chwili obecnej	04a1
chào bạn	0BZ1
chào mọi người	0BZ1
château	01m1
chófer	01Q1
chůva	0?g1
chưa kết hôn	0Bh1
chương	0;B1
chủ tịch	0:`1
chứng chỉ	0;b1
chứng chỉ hành nghề	0;b1
chứng nhận	0;b1
cia	01c1
ciao	0=a1
ciao a tutti	0=a1
cicekci	01n1
cicle formatiu	0=71
cicle formatiu de grau superior	0Bl1
ciclo formativo de grado medio	0;91
ciclo formativo de grado superior	0BU1
ciclo medio	0;91
ciclo superior	0BU1
cientific	02V1
cientifica	02W2
cientifico	01Q1
cientista	0201
científic	02V1
científica	02W2
científico	01Q1
ciesla	02M1
cieśla	02M1
cift anadal	0Bm1
ciftci	01n1
cijfer	0Bn1
cikk	0Bo2
cils	0=E1
cinegrafista	0201
cinema	08V2
cinéma	01m1
cio	07S1
cipd	01c1
cirak	01n1
cirurgia	0201
cirurgia dentista	0201
cirurgiao	0201
cirurgiao dentista	0201
cirurgiã	0201
cirurgiã-dentista	0201
cirurgião	0201
cirurgião-dentista	0201
cisa	01c1
cism	01c1
cisnik	0?g1
ciso	07S1
cissp	01c1
city & guilds	0341
city and guilds	0341
city council	01`1
city of	01`1
civil partnership	0C11
civilekonom	0C21
civilingenioer	0@c1
civilingenior	0@c1
civilingeniør	0@c1
civilingenjoer	0C21
civilingenjoer i	0C21
civilingenjoersexamen	0C21
civilingenjor	0C21
civilingenjor i	0C21
civilingenjorsexamen	0C21
civilingenjör	0C21
civilingenjör i	0C21
civilingenjörsexamen	0C21
cka	01c1
ckad	01c1
clan	0C33
clanak	0C62
clanek	0C82
clanica	0C:2
clanok	0C<1
classificacao	0C=1
classificação	0C=1
cleaner	02<1
clen	0C>2
clenka	0?g1
clerk	02<1
clerk of works	02<1
clinic	01`1
clinica	0>85
clinica dental	03A1
clinică	03_1
clinique	01m1
close	06X1
clown	02<1
club	0C@5
clube	0361
clínica	03N3
clínica dental	03A1
cma	01c1
cmo	07S1
cnam	0CE1
cnavt	0=E1
cnc operatoru	01n1
cnc operatörü	01n1
cnh	0?f1
co	0CF3
co author	01T1
co ban	0@a2
co chair	02<1
co director	02<1
co founder	02<1
co fundador	01Q1
co gia dinh	0Bh1
co investigator	02<1
co lead	02<1
co ltd	00e1
co operative	01`1
co organisateur	01l1
co organisatrice	01l1
co organiser	02<1
co organizer	02<1
co phan	0<81
co-author	01T1
co-chair	02<1
co-director	02<1
co-founder	02<1
co-fundador	01Q1
co-investigator	02<1
co-lead	02<1
co-operative	01`1
co-organisateur	01l1
co-organisatrice	01l1
co-organiser	02<1
co-organizer	02<1
co. ltd	00e1
co., ltd	00e1
coach	0CI4
coafeza	02=1
coafeză	02=1
coauteur	0281
coauteure	01l1
coautoare	02=1
coautor	0CM3
coautora	03l2
coautore	02K1
coautrice	06>2
cocinera	01Q1
cocinero	01Q1
code 95	0>Q1
coding bootcamp	0CP1
codirecteur	01l1
codirectrice	01l1
coeficiente de rendimento	0C=1
cofetar	02=1
cofondatore	02K1
cofondatrice	02K1
cofundador	03l2
cofundadora	03l2
coiffeur	01l1
coiffeuse	01l1
cok iyi	0CQ2
cok iyi derecede	0CS1
col	09k1
colaiste	01W1
colegiada	0221
colegiado	0221
colegio	0CT2
colegio oficial	03A1
colegiu	0831
colegiu universitar	0CV1
colegiul	0831
colla	03n1
collaboratore	02K1
collaboratrice	02K1
college	0CW4
collegio	01d1
colloque	0271
colloquium	01T1
collège	01b1
colonia	09k1
colonie	01m1
coloquio	0241
columnist	02<1
col·legi	01a1
coláiste	01W1
colégio	0A]1
combinat	03_1
comedien	01l1
comedienne	01l1
comercial	02W2
comercio	0361
comfortable	0A51
comhairle	0C[1
comhairleoir	0451
comhar	0C[1
comhdhail	0@X1
comhdháil	0@X1
comhlacht	0C[1
comhordaitheoir	0451
comissaria	0201
comissario	0201
comissária	0201
comissário	0201
commendation	00O1
commercial	01l1
commerciale	06>2
commessa	02K1
commesso	02K1
commis	0C\3
commis chef	02<1
communaute	01m1
communauté	01m1
commune	01m1
communication	0271
communications	0C_2
communicative	0Ca1
community college	01_1
comortas	0?M1
compagnia	03g1
compagnie	01m1
companhia	0361
compania	03A1
companie	03_1
company	01`1
companyia	03n1
compañía	03A1
competent	0A51
competente	0Cb2
competition	00O1
completed	0:G1
comprador	03l2
compradora	01Q1
comptable	0Cd2
compte rendu	0271
comptes rendus	0271
comptia	01c1
comuna	0551
comune	03g1
comunicacao	05`1
comunicacio	0A;1
comunicacion	0241
comunicaciones	0241
comunicaciones a congresos	0241
comunicació	0A;1
comunicación	0241
comunicare	07Y1
comunicação	05`1
comédien	01l1
comédienne	01l1
comércio	0361
comórtas	0?M1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0Cf1
concierge	08G2
concluida	0Cg1
concluido	0Cg1
conclusao	0Cg1
conclusao prevista	0Ch1
conclusão	0Cg1
conclusão prevista	0Ch1
concluída	0Cg1
concluído	0Cg1
concorso	00P1
concours	00M1
concubinage	0AP1
concurs	0Ci2
concurso	0Ck2
conducteur	0B]2
conducteur de travaux	01l1
conductor	0Cm4
conductora	02W2
conductrice	01l1
confeiteira	0201
confeiteiro	0201
conference	07W2
conference paper	01T1
conference papers	01T1
conferences	0271
conferencia	0D13
conferentie	07d1
conferenza	07Z1
conferinta	07Y1
conferință	07Y1
conferència	0A;1
conferência	05`1
confident	0A51
confirme	0D41
confirmé	0D41
confiteria	03A1
confitería	03A1
conférence	0271
conférences	0271
cong chung vien	0:`1
cong nhan	0:`1
cong tac vien	0:`1
cong ty	0<81
congres	0D53
congreso	0241
congresos	0241
congress	01T1
congresso	0D82
congrès	0271
congrés	0A;1
coniugata	0AQ1
coniugato	0AQ1
conjunto	04i1
conocimientos basicos	0D:1
conocimientos básicos	0D:1
conoscenza base	0D;1
conseguimento	0D<1
conseguimento previsto	0D=1
conseguita	0D<1
conseguito	0D<1
conseil	01m1
conseil departemental	01m1
conseil départemental	01m1
conseil regional	01m1
conseil régional	01m1
conseiller	01l1
conseillere	01l1
conseillère	01l1
conselheira	0201
conselheiro	0201
conserje	01Q1
conservatoire	01b1
conservator	02<1
conservatori	01a1
conservatorio	0D>3
conservatorium	08c1
conservatorul	0831
conservatory	01_1
conservatório	0A]1
conserveries	01m1
consigliera	02K1
consigliere	02K1
consilier	0>=2
consiliera	02=1
consilieră	02=1
consiliul	03_1
constable	02<1
construcciones	03A1
construccions	03n1
construcoes	0361
construction	01`1
constructora	03A1
construtora	0361
construções	0361
consulate	01`1
consulente	02K1
consulenza	03g1
consultancy	0DA2
consultant	0DC5
consultanta	02=1
consultante	01l1
consultantă	02=1
consulting	01`1
consultor	02S3
consultora	0DH4
consultoria	03N3
consultoría	03A1
contabil	0>=2
contabila	02=1
contabile	02K1
contabilista	0201
contabilă	02=1
contable	01Q1
contador	03l2
contadora	03l2
contae	0821
contest	00O1
continuing	0DL1
contract	0DM1
contractor	02<1
contrada	0@T1
contralor	01Q1
contralora	01Q1
contrato indefinido	0DN1
contremaitre	01l1
contremaître	01l1
contributor	02<1
controleur	0B]2
controleuse	01l1
controller	0DO2
contrôleur	01l1
contrôleuse	01l1
convegno	07Z1
conversa	0DQ1
conversacao	0DR1
conversacional	0DS1
conversatieniveau	0DT1
conversation	08F1
conversational	0DU2
conversationnel	08F1
conversação	0DR1
conversațional	0DW1
coo	07S1
cook	02<1
coop	01`1
cooperativa	0>85
cooperativa agricola	03A1
cooperativa agrícola	03A1
cooperative	08V2
cooperativă	03_1
coopérative	01m1
coordenador	0201
coordenadora	0201
coordinador	02W2
coordinador general	01Q1
coordinadora	02W2
coordinateur	01l1
coordinator	0782
coordinatore	02K1
coordinatrice	0DX3
coordonatoare	02=1
coordonator	02=1
copeira	0201
copeiro	0201
copywriter	0D[2
corector	02=1
corp	00e1
corporacion	03A1
corporación	03A1
corporal	02<1
corporation	0D]2
correcteur	01l1
corrector	01Q1
correctora	01Q1
correctrice	01l1
corresponsal	01Q1
corretor	0201
corretora	0201
correttore	02K1
correttrice	02K1
corriere	02K1
corso	0D_3
corso di formazione	03h1
corso di laurea	0Db1
cosmetician	0Bf1
costruzioni	03g1
costumiere	01l1
costumière	01l1
costureira	0201
costurera	01Q1
cou	0;91
coucou	0>P1
council	01`1
councillor	02<1
counsellor	02<1
counselor	02<1
county	01`1
county council	01`1
couramment	0Dc1
courant	0Dc1
courant et professionnel	0Dd1
courier	02<1
cours	0De2
course	0Dg1
coursera	0CE1
coursier	01l1
court	06X1
courtier	01l1
courtiere	01l1
courtière	01l1
couturier	01l1
couturiere	01l1
couturière	01l1
couvreur	01l1
couvreuse	01l1
cozinheira	0201
cozinheiro	0201
coördinator	0281
coördinatrice	0281
cp	09k1
cpa	01c1
cpc	01j1
cpcs	01j1
cpe	0=E1
cpo	07S1
cpr	01j1
cqp	03=1
crane driver	02<1
crea	0?f1
creche	0Dh3
credential	01j1
credit union	01`1
creperie	01m1
crescent	06X1
crew	02<1
croce rossa	03g1
croitor	02=1
croitoreasa	02=1
croitoreasă	02=1
croix rouge	01m1
croix-rouge	01m1
cronista	02K1
cruz roja	03A1
crèche	01m1
crêperie	01m1
csapat	0Dk1
csc	0Dl2
cscs	0Dn2
csm	01c1
csoport	0E03
ct	06X1
ctesp	0BK1
cto	0Ac2
cu nhan	0;c1
cu nhan dai hoc	0;c1
cua hang	0<81
cuidador	03l2
cuidadora	03l2
cuideachta	0C[1
cuiner	02V1
cuinera	02V1
cuisinier	01l1
cuisiniere	01l1
cuisinière	01l1
cukiernik	02M1
cukrar	07@1
cukrasz	02P2
cukrász	02P2
cukrář	07@1
cukup	0E32
cukup baik	0E51
cum laude	0E62
cunostinte de baza	0E81
cunoștințe de bază	0E81
cuntasoir	0451
cuntasóir	0451
cuntoir	0451
cuoc thi	0;d1
cuoca	02K1
cuoco	02K1
cup	00O1
curate	02<1
curator	02<1
curent	0E91
curier	02=1
current	0DL1
currently	0DL1
curriculo	0E:2
curriculo profissional	0E<1
curriculum	0E=6
curriculum vitae	0EC@
curriculum vitæ	0ES1
currículo	0E:2
currículo profissional	0E<1
currículum	0ET2
currículum vitae	0EV1
currículum vítae	0EW1
curs	0EX4
cursillo	0E\1
curso	0E]4
curso de	0;91
curso profissional	0BK1
curso tecnico	0BK1
curso tecnico em	0BK1
curso tecnico superior profissional	0BK1
curso técnico	0BK1
curso técnico em	0BK1
curso técnico superior profissional	0BK1
cursus	0>S1
custode	02K1
cutter	0681
cuộc thi	0;d1
cv	0EaE
cvut	0F61
czasopismo	07l1
czesc	0F71
cześć	0F71
czlonek	02M1
czlonkini	02M1
członek	02M1
członkini	02M1
cámara	03A1
cáritas	03A1
cárnicas	03A1
câmara	0361
câmara municipal	0361
cântăreață	02=1
cântăreț	02=1
câștigătoare	0@F1
câștigător	0@F1
cédula	0?f1
cég	07m1
cégep	01b1
céim	0;F1
céim bhaitsiléara	0;F1
célibataire	0AP1
có gia đình	0Bh1
công chứng viên	0:`1
công nhân	0:`1
công ty	0<81
cúntóir	0451
căn bản	0@a2
căsătorit	0AF1
căsătorită	0AF1
cơ bản	0@a2
cổ phần	0<81
cộng tác viên	0:`1
cử nhân	0;c1
cử nhân đại học	0;c1
cửa hàng	0<81
d	0F83
d d	0F;3
d o o	00e1
d phil	0F>1
d.d	0F;3
d.o.o	00e1
d.phil	0F>1
d1	0F?1
d2	0F@2
d3	0F@2
d4	0FB1
da	0FC2
da ket hon	0Bh1
da remoto	00k1
dabar	0FE1
dabartis	0FE1
dachdecker	0681
daftar riwayat hidup	0FF1
dag	0FG1
dagitim elemani	01n1
daglig leder	0FH1
dagplejer	0741
dags dato	0FI2
dai hoc	0FK1
daire	0@51
dairy	01`1
daktaro laipsnis	0FL1
dal	0FC2
dala	0FM1
dalf	0=E1
dall	00f1
damh	01W1
damm	0B_1
dan	0FN1
dan beri	0FO1
danas	0FP2
dancer	02<1
danes	0FR1
dang hoc	0=91
dang lam	0=91
danh hieu	0;d1
danh hiệu	0;d1
danisma	01n1
danisman	01n1
danismani	01n1
danismanlik	0471
dansare	02Y1
dansatoare	02=1
dansator	02=1
dansci	01n1
danser	0FS3
dansçı	01n1
danışma	01n1
danışman	01n1
danışmanlık	0471
danışmanı	01n1
darbiniece	02j1
darbinieks	02j1
darbnica	06Z1
darbnīca	06Z1
darbuotoja	02i1
darbuotojas	02i1
dari	0FV1
daring	0FW1
darzelis	0FX1
darželis	0FX1
dasar	0FY2
data entry	02<1
data scientist	07S1
datanomi	05X1
datheangach	0@Y1
dato	04b1
dau bep	0:`1
daughters	01`1
dawret	0F[1
day	0F\1
days	0F\1
dağıtım elemanı	01n1
daļa	0FM1
dba	0F]2
dba degree	0F>1
dbs	01j1
dcg	0:_1
dd	0FI2
de	0F_9
de acasa	0Fh1
de acasă	0Fh1
de baza	0=;2
de bază	0=;2
de infirmier	0:_1
de l	0Fi2
de la	0Fk2
de tai	0Fm1
dea	0Fn2
dealer	02<1
dean	02<1
dean's list	00O1
debutant	0<Q2
dec	03=1
deci	03j1
deck hand	02<1
deckhand	02<1
declarant	01l1
degerleme uzmani	01n1
degree	0:Q1
degustator	0B61
degustátor	0B61
deild	0G03
deimhniu	0AO1
deimhniú	0AO1
dekanova nagrada	0061
dekarz	02M1
del	0G35
delavec	0G81
delavka	0G81
delavnica	0?B1
dele	0=E1
delegacion	0G92
delegación	0G92
delegada	01Q1
delegado	01Q1
delegue	01l1
deleguee	01l1
delf	0=E1
delivre	0G;1
delivree	0G;1
delnice	0?g1
delnik	0?g1
demirci	01n1
demonstrador	0201
demonstradora	0201
den	0G<1
den beri	0FO1
den hien tai	0=91
den nay	0=91
denetci	01n1
denetçi	01n1
dengan pujian	0G=1
denizci	01n1
dentist	02<1
dentista	0201
dep	03=1
departament	0G>3
departamentas	0GA1
departamento	0GB3
departaments	0FM1
departamentul	0GE1
departemen	0;@1
departement	0GF4
departman	0>h1
departmani	0>h1
departmanı	0>h1
department	0?\1
department of	0GJ2
dependent	02V1
dependienta	01Q1
dependiente	01Q1
depo elemani	01n1
depo elemanı	01n1
dept	0?\1
depto	09k1
depuis	00b1
deputy	02<1
derece	0GL2
dergi	0>T1
dergisi	0>T1
dernegi	0471
derneği	0471
derzeit	04b1
des	0GN2
des de	0GP2
des del	0GR1
desa	0GS1
desainer	02R1
desarrollador	01Q1
desarrolladora	01Q1
desde	0GT4
desde o	0GX1
desenvolupador	02V1
desenvolupadora	02V1
desenvolvedor	0201
desenvolvedora	0201
designer	0GY:
deskundig	0Gc1
deskundige	0281
despachador	01Q1
despachadora	01Q1
despachante	0201
despacho	03A1
despatcher	02<1
despatx	03n1
dess	0Fn2
dessinateur	01l1
dessinatrice	01l1
destytoja	02i1
destytojas	02i1
detective	02<1
deug	0Gd2
deust	0:^1
deutsches sprachdiplom	0Gf1
deuxieme prix	00M1
deuxième prix	00M1
devam	0@41
devam ediyor	0@41
devam ediyorum	0@41
devam etmekte	0@41
developer	0D[2
developpeur	01l1
developpeuse	01l1
devops	0Gg3
deweloper	02M1
dezernat	0731
dezvoltator	02=1
değerleme uzmanı	01n1
di	0Gj3
di base	0D;1
diaetassistent	0681
diaetist	0741
diakmunka	0=D1
diakmunkas	0=D1
diarista	0201
diatassistent	0681
dibinatajs	02j1
dibinātājs	02j1
dielna	03e1
dielňa	03e1
diem	0Gm1
diem trung binh	0Gm1
dien vien	0:`1
dienst	0Gn2
diensten	0351
dieteticien	01l1
dieteticienne	01l1
dietetikus	0=D1
dietetyczka	02M1
dietetyk	02M1
dietician	02<1
dietist	0H02
dietista	02K1
dietitian	02<1
dietolog	0?g1
dieu duong	0:`1
dieu hanh	0:`1
dieu phoi vien	0:`1
digital	01`1
diharapkan	0H21
dij	0H32
dijk	0H51
dilna	0H61
din	0H73
dinas	08C1
dioploma	0AO1
dioplóma	0AO1
dipartiment	0H:1
dipartimento	0H;1
dipl	0H<1
dipl inf	0H<1
dipl ing	0H=2
dipl ing (fh	0;41
dipl kfm	0H<1
dipl. ing	0H?1
dipl.-inf	0H<1
dipl.-ing	0H<1
dipl.-ing. (fh	0;41
dipl.-kfm	0H<1
diplom	0H@7
diplom (fh	0;41
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0HGB
diploma accademico	0HY1
diploma accademico di primo livello	0HY1
diploma alberghiero	08g1
diploma behaald	03H1
diploma de absolvire	0:c1
diploma de bacalaureat	0:c1
diploma de excelenta	0@F1
diploma de licenta	0HZ1
diploma de master	0H[1
diploma di	08g1
diploma di geometra	08g1
diploma di istituto	08g1
diploma di laurea	0HY1
diploma di liceo	08g1
diploma di maturita	08g1
diploma di maturità	08g1
diploma di ragioneria	08g1
diploma di scuola superiore	08g1
diploma iii	0411
diploma in	0H\2
diploma its	0H^1
diploma iv	0FB1
diploma magistrale	08g1
diploma notu	03i1
diploma professionale	08g1
diploma superiore	08g1
diploma tecnico superiore	0H^1
diploma universitario	0HY1
diplomada en	0H_2
diplomado en	0:n1
diplomant	0Ha1
diplomarbeit	00<1
diplomas	08b1
diplomasi	0=^1
diploması	0=^1
diplomat en	0Hb1
diplomatura	0H_2
diplomatura en	0:n1
diplome	0Hc2
diplome d'etat	03j1
diplome d'etat d'infirmier	0:_1
diplome d'etat d'infirmiere	0:_1
diplome d'ingenieur	03j1
diplome d'universite	03k1
diplome de grande ecole	03j1
diplomee	0G;1
diplomi insinoori	0He1
diplomi-insinoeoeri	0He1
diplomi-insinööri	0He1
diplomingenioer	0:Z1
diplomingenioer i	0:Z1
diplomingenior	0:Z1
diplomingenior i	0:Z1
diplomingeniør	0:Z1
diplomingeniør i	0:Z1
diplomirana	0Ha1
diplomirani	0Hf3
diplomovany specialista	0Hi1
diplomovaný specialista	0Hi1
diploms	06[1
diplomski studij	0H?1
diplomstudium	00<1
diplomuddannelse	0@c1
diplomă	0Hj2
diplomă de absolvire	0:c1
diplomă de bacalaureat	0:c1
diplomă de excelență	0@F1
diplomă de licență	0HZ1
diplomă de master	0H[1
diplóma	0Hl1
diplôme	03k1
diplôme d'ingénieur	03j1
diplôme d'université	03k1
diplôme d'état	03j1
diplôme d'état d'infirmier	0:_1
diplôme d'état d'infirmière	0:_1
diplôme de grande école	03j1
diplômé	0G;1
diplômée	0G;1
diputacio	03n1
diputacion	03A1
diputació	03n1
diputación	03A1
dirbtuves	03f1
dirbtuvės	03f1
direcao	0Hm1
direccion	0Hn1
dirección	0Hn1
directeur	0Ho2
directia	0GE1
direction	0AR1
directoare	02=1
director	0Cm4
directora	02W2
directrice	0B]2
direcția	0GE1
direkcija	0I11
direktoer	0603
direktor	0I28
direktorat	0:<1
direktoratet	0:<1
direktore	02g2
direktorius	02i1
direktorlugu	0>h1
direktors	02j1
direktoru	01n1
direktorė	02i1
direktur	02R1
direktör	0I:2
direktörlüğü	0>h1
direktörü	01n1
direktør	06H2
diretor	0201
diretor executivo	0201
diretora	0201
diretoria	0Hm1
direttore	02K1
direttrice	02K1
direttur	05[1
direzione	0H;1
direção	0Hm1
dirigent	0681
dirigente	02K1
dis	0I<2
dis hekimi	01n1
disainer	01M1
discreta	0I>1
discreto	0I?2
disenador	01Q1
disenadora	01Q1
disertace	0IA1
disertacija	0IB3
disertasi	0:[1
disertācija	0IE1
diseñador	01Q1
diseñadora	01Q1
dispatcher	02<1
dispenser	02<1
disponent	0681
disputerad	0IF1
dissenyador	02V1
dissenyadora	02V1
dissertation	0IG2
disszertacio	0II1
disszertáció	0II1
distanciel	00g1
distans	0IJ1
distillery	01`1
distincao	00N1
distincio	01f1
distincion	01e1
distinció	01f1
distinción	01e1
distinctia	0@F1
distinctie	0@F1
distinction	0IK3
distincția	0@F1
distincție	0@F1
distinção	00N1
distribuidora	0361
district council	01`1
ditta	0IN2
divadlo	0IP2
divisao	0Hm1
divisi	0;@1
divisie	0IR1
divisio	0IS1
division	0IT5
divisione	0H;1
divisioona	0IY1
divisió	0IS1
división	0Hn1
divisjon	0IZ2
divisão	0Hm1
divize	0I\1
divizia	0I]2
divizija	0I_2
divizio	0Dk1
divizjoni	0H:1
diviżjoni	0H:1
divorce	0AP1
divorced	0C11
divorcee	0AP1
divorciada	0A@3
divorciado	0AC2
divorciat	0AE1
divorcé	0AP1
divorcée	0AP1
divortat	0AF1
divortata	0AF1
divorziata	0AQ1
divorziato	0AQ1
divorțat	0AF1
divorțată	0AF1
divízia	0Ia1
divízió	0Dk1
diyetisyen	01n1
dizainere	02g2
dizaineris	02i1
dizainers	02j1
dizainerė	02i1
dizajner	05j2
diákmunka	0=D1
diákmunkás	0=D1
diätassistent	0681
diætist	0741
diététicien	01l1
diététicienne	01l1
diëtist	0Ib1
diş hekimi	01n1
diễn viên	0:`1
dliodoir	0451
dlíodóir	0451
dmte	03j1
dna	0:_1
dnsep	03j1
do	0Ic7
do chwili obecnej	04a1
do danas	0FP2
do danes	0FR1
do dzis	04a1
do dzisiaj	04a1
do dziś	04a1
do nadal	04a1
do sada	0FP2
do soucasnosti	0:L1
do současnosti	0:L1
do sucasnosti	0Ij1
do súčasnosti	0Ij1
do teraz	04a1
doanh nghiep	0<81
doanh nghiệp	0<81
dobra	0Ik9
dobre	0J44
dobro	0J86
dobrovolnice	0?g1
dobrovolnicka	0AH1
dobrovolnik	0C>2
dobrovolník	0?g1
dobrovoľník	0AH1
dobrovoľníčka	0AH1
dobry	0J>2
dobry den	0431
dobrze	0J@1
dobrá	0J44
dobrý den	0431
dobře	0JA2
doc than	0Bh1
docens	02P2
docent	0JC5
docente	0JH4
dochtuir	0451
dochtuireacht	0JL1
dochtúir	0451
dochtúireacht	0JL1
docteur	0JM1
doctor	0JN2
doctor en	0JP1
doctor in	0JQ1
doctor of	0JR1
doctor of philosophy	0JR1
doctor în	0JQ1
doctora	0JS1
doctoraat	0JT1
doctorado	0JS1
doctoral	0JR1
doctoral degree	0JR1
doctorand	02=1
doctorandus	0JU1
doctorant	01l1
doctorante	01l1
doctorat	0JV3
doctorate	0JR1
documentaliste	01l1
dodiplomski studij	0Ha1
dodiplomski študij	0Ha1
dodnes	0JY2
doi	01o1
dokonceno	01S1
dokončeno	01S1
dokter	02R1
doktor	0J[5
doktor nauka	0J`1
doktor znanosti	0Ja2
doktora	0Jc1
doktora derecesi	0Jc1
doktora grads	0Jd1
doktora grāds	0Jd1
doktoral	0Je1
doktorand	0Jf4
doktorandin	09A1
doktorandske studium	0Jj1
doktorandské štúdium	0Jj1
doktorant	02M1
doktorantka	02M1
doktorantura	0Jk2
doktorantūra	0Jk2
doktorat	0Jm6
doktoratus	0K31
doktorgrad	0K43
doktorgradsutdanning	0K71
doktori	0K31
doktori fokozat	0K31
doktori kepzes	0K31
doktori képzés	0K31
doktorica znanosti	0Ja2
doktorikraad	0K81
doktoriope	0K81
doktoriõpe	0K81
doktorsexamen	0IF1
doktorsgrada	0K91
doktorsgráða	0K91
doktorske studije	0J`1
doktorske studium	0K:1
doktorski studij	0Ja2
doktorski študij	0K;1
doktorsky	0K:1
doktorské studium	0K:1
doktorský	0K:1
doktorsprof	0K91
doktorspróf	0K91
doktorát	0Dl2
doktorátus	0K31
dolmetscher	0681
dom zdravlja	0AU2
domaine	01m1
domare	02Y1
domeniul	0K<1
domini	0K=1
dominio	0K>2
dominio completo	0K@1
dominio total	0KA1
dommer	06H2
domsmand	0741
domínio	0KB1
domínio completo	0K@1
dona	0KC1
donemsel	0KD1
donna	0KE1
doorman	02<1
doposud	0:L1
doradca	02M1
doradczyni	02M1
dorucovatel	07@1
doručovatel	07@1
dosen	02R1
dosentti	0631
dostateczny	0KF1
dosud	0:L1
doteraz	0Ij1
dottoranda	02K1
dottorando	02K1
dottorat	0KG1
dottorato	0KH1
dottorato di ricerca	0KH1
dottore di ricerca	0KH1
doula	02<1
doutor	0KI1
doutora	0KI1
doutorado	0KI1
doutoramento	0KI1
dovoljenje	0B51
dozent	0681
dozvola	0KJ2
doçent	01n1
dphil	0F>1
dr	0KL2
dr hab	0KN1
dr ing	0F>1
dr inz	0KN1
dr inż	0KN1
dr iur	0F>1
dr med	0F>1
dr phil	0F>1
dr philos	0K71
dr rer nat	0F>1
dr sc	0KO1
dr znanosti	0K;1
dr. iur	0F>1
dr. med	0F>1
dr. phil	0F>1
dr. rer. nat	0F>1
dr. sc	0KO1
dr. znanosti	0K;1
dr.-ing	0F>1
dr.philos	0K71
draaier	0281
drafter	02<1
draftsman	02<1
dramaturg	02<1
draudimas	03f1
dreef	0H51
dreher	03B1
drive	06X1
driver	02<1
drogaria	0361
drogist	0681
drogueries	01m1
drs	0JU1
drsc	0Dl2
drucker	09A1
druckerei	03`1
druckerin	03B1
drukarnia	03T1
drustvo	03Q3
druzba	0?B1
druzstvo	0IP2
društvo	03Q3
družba	0?B1
družstvo	0IP2
drzavna matura	0KP1
državna matura	0KP1
dscg	03j1
dsh	0=E1
dtu	0AM1
du	0KQ1
du an	0Fm1
du kien	0KR1
du lich	0<81
du lịch	0<81
duais	0?M1
duales studium	0;41
duchasach	0@Y1
dulgher	02=1
duoc si	0:`1
duolingo	0=E1
duong	0Bi1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0GS1
dut	0Gd2
duvarci	01n1
duvarcı	01n1
duzeltmen	01n1
dvikalbis	0KS1
dwibahasa	08A1
dwujezyczny	0KT1
dwujęzyczny	0KT1
dyplom	0KU2
dyplom technika	0KW1
dyplom zawodowy	0KW1
dyrektor	02M1
dyrektorka	02M1
dz	0@61
dzial	0KX1
dzialalnosc gospodarcza	03T1
dział	0KX1
działalność gospodarcza	03T1
dzien dobry	0F71
dziennikarka	02M1
dziennikarz	02M1
dzień dobry	0F71
dzimta	0>^1
dzimta valoda	0>^1
dzimtais	0>^1
dzimtā	0>^1
dzimtā valoda	0>^1
dzis	04a1
dzisiaj	04a1
dzives apraksts	0KY1
dzives gajums	0KY1
dzivesgajums	0KY1
dzivoklis	0@61
dziś	04a1
dzīves apraksts	0KY1
dzīves gājums	0KY1
dzīvesgājums	0KY1
dzīvoklis	0@61
dámh	01W1
dátheangach	0@Y1
dès	00b1
débutant	0<Q2
déclarant	01l1
délivré	0G;1
délivrée	0G;1
délégué	01l1
déléguée	01l1
département	0KZ2
développeur	01l1
développeuse	01l1
díj	0H32
dílna	0H61
dönemsel	0KD1
dúchasach	0@Y1
düzeltmen	01n1
dėstytoja	02i1
dėstytojas	02i1
dělnice	0?g1
dělník	0?g1
dược sĩ	0:`1
dự kiến	0KR1
dự án	0Fm1
e	0K\6
e figli	03g1
e hijos	03A1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0481
ea1	0481
eagarthoir	0451
eagarthóir	0451
earned	0:G1
earrach	0Kb1
eba	01O1
ebanista	0@k2
ebe	01n1
ebeniste	01l1
eccellente	09h1
eccellenti	0Kc1
ecdl	0Kd4
ecdl sprachen	0=E1
echeance	0Kh1
echipa	0GE1
echipă	0GE1
ecole	01b1
ecole primaire	01b1
ecole superieure	01b1
ecoles	01b1
ecologist	02<1
ecoloog	0281
economist	0Ki2
economista	0Kk5
economistă	02=1
ecpe	0=E1
ects	0BV1
eczaci	01n1
eczacı	01n1
eczanesi	0471
ed	0L01
edasijoudnud	0L11
edasijõudnud	0L11
edd	0F>1
edelleen	0L21
edf	01m1
edificio	0:32
edifício	04i1
edistynyt	0L32
edited volume	01T1
edited volumes	01T1
editeur	01l1
editions	0L52
editor	0L76
editor in chief	02<1
editor-in-chief	02<1
editora	0L=4
editore	07Z1
editorial	0LA4
editoru	01n1
editrice	0LE2
editur	05[1
editura	0LG2
editură	0LG2
editör	01n1
editörü	01n1
edizioni	0LI2
educacio secundaria	0=71
educacion secundaria	0;91
educació secundària	0=71
educación secundaria	0;91
educador	02S3
educadora	02W2
educateur	01l1
educatoare	02=1
educator	02=1
educatore	02K1
educatrice	06>2
edustaja	0631
edx	0CE1
edzo	02P2
edző	02P2
eeldatav	0LK1
eerste prijs	0LL1
eerste taal	0LM1
eervolle vermelding	0LL1
efset	0=E1
efteraar	0LN1
efteraaret	0LN1
efterar	0LN1
efteraret	0LN1
efterskole	0LO1
efterår	0LN1
efteråret	0LN1
efz	01O1
eg	00e1
egenfoeretagare	0LP1
egenforetagare	0LP1
egenföretagare	0LP1
egitimi	0LQ1
egitmen	01n1
egitmeni	01n1
egresada	06f1
egresado	06f1
egyedulallo	0LR1
egyedülálló	0LR1
egyeni vallalkozo	07m1
egyesulet	04o2
egyesület	04o2
egyetem	0LS2
egyetemi	04m1
egyetemi diploma	0LU1
egyéni vállalkozó	07m1
egzamin maturalny	0KW1
ehbo	0>Q1
ehf	00e1
ehliyet	0=^1
ehliyeti	0=^1
ehpad	01m1
ehrenamtliche	0681
ehrenamtlicher	09A1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04G1
eidg. fachausweis	04G1
eier	0<H1
eigandi	0>b1
eigenaar	0;:1
eignung	0=I1
eindcijfer	0Bn1
einfache kenntnisse	0671
einhleyp	0LV1
einhleypur	0LV1
eining	0LW1
einkaeufer	0681
einkaleyfi	0@Q1
einkaufer	0681
einkunn	02I1
einkäufer	0681
einsteiger	0LX1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0741
ekibi	0>h1
ekip lideri	01n1
ekipa	0LY1
ekonom	0LZ3
ekonomi	0631
ekonomist	0L]2
ekonomista	0L_2
ekonomka	0?g1
ekonomska skola	0La2
ekonomska sola	0Lc1
ekonomska škola	0La2
ekonomska šola	0Lc1
ekonóm	0931
eksam	0Ld1
eksamen	0Le1
eksamensgennemsnit	0Lf1
ekspedient	0Lg2
ekspercka	0Li1
ekspercki	0Li1
ekspert	0Lj6
ekspertas	0M01
ekspertniva	0M11
ekspertnivaa	0M11
ekspertniveau	0M21
ekspertnivå	0M11
eksperts	0M31
ekspertti	0861
el	0;?1
el meu nom es	0M41
el meu nom és	0M41
el presente	02B1
elado	02P2
eladó	02P2
electric	01`1
electrician	0Ki2
electricien	01l1
electricienne	01l1
electricista	02W2
electroplater	02<1
elektricar	0C33
elektricien	0281
elektrik	01M1
elektrikar	0C>2
elektrikas	02i1
elektrikci	01n1
elektriker	0603
elektrikis	02j1
elektrikár	0AH1
elektrikář	0?g1
elektrikçi	01n1
električar	0C33
elektriķis	02j1
elektroniker	0681
elektryk	02M1
eleman	01n1
elemani	01n1
elemanı	01n1
elementaarne	05=1
elementaer	0=31
elementaert	0=Q1
elementair	0=11
elementaire	0<Q2
elemental	0M52
elementar	0M74
elementare	0D;1
elementares	0M;1
elementari	0==1
elementary	0<W2
elementary proficiency	0<Y1
elementer	0M<1
elementär	0=31
elementært	0=Q1
elemzo	02m1
elemző	02m1
eletricista	0201
eletricista de manutencao	0201
eletricista de manutenção	0201
eletrotecnico	0201
eletrotécnico	0201
elettricista	02K1
elev	0M=4
eleveur	01l1
eleveuse	01l1
elismeres	0H32
elismerés	0H32
ellenor	02m1
ellenőr	02m1
elnok	02P2
elnök	02P2
eloadas	0Bo2
eloado	0MA2
elsevier	01o1
elsosegely	0MC1
elsősegély	0MC1
elue	01l1
elulookirjeldus	0MD1
elulugu	0MD1
elvalt	0LR1
elvegezve	0ME1
elvált	0LR1
elvégezve	0ME1
előadás	0Bo2
előadó	0MA2
em	0MF3
em andamento	08]1
em curso	08]1
em dic	0M41
emakeel	0MI1
emakeelena	0MI1
emba	0MJ2
embajador	01Q1
embajadora	01Q1
embalmer	02<1
embassy	01`1
embetseksamen	0ML1
embetsstudium	0ML1
emelet	0491
emitida	0Cg1
emitido	0MM2
empilhadeirista	0201
empleada	01Q1
empleado	01Q1
employe	01l1
employee	01l1
employee of the month	00O1
employee of the year	00O1
employé	01l1
employée	01l1
empregado	0201
empresa	03N3
en	0MO3
en couple	0AP1
en cours	00a1
en cours d'obtention	08f1
en curs	02C1
en curso	02B1
en ligne	00g1
en linea	0MR1
en linia	00l1
en línea	0MR1
en línia	00l1
en poste	00a1
en prensa	0241
en remot	00l1
en remoto	0MR1
encanador	0201
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02V1
encarregado	0201
encarregat	02V1
encofrador	01Q1
endnote	01P1
enekes	0MS1
energy	01`1
enfase	0MT1
enfermeira	0201
enfermeiro	0201
enfermera	01Q1
enfermero	01Q1
engaged	0C11
engedely	0?02
engedély	0?02
engenheir	0MU1
engineer	0MV2
enginyer	0MX1
enginyeria tecnica	0Hb1
enginyeria tècnica	0Hb1
enhed	0MY1
enheden	03G1
enhet	0MZ2
enheten	0:11
enige ervaring	0M\1
enige kennis	0=11
enn	0M]1
enoleg	02V1
enologa	02V1
enota	0LY1
ens	0CE1
ensamstaaende	0M^1
ensamstaende	0M^1
ensamstående	0M^1
enseignant	01l1
enseignante	01l1
ensiapu	0481
ensiapukortti	0481
ensino	0A]1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:g1
enskild firma	0LP1
enslig	0M_1
enstitusu	0M`2
enstitüsü	0M`2
ente	03g1
ente di formazione	01d1
enterprises	01`1
entertainment	01`1
entraineur	01l1
entraineuse	01l1
entraîneur	01l1
entraîneuse	01l1
entre calles	09k1
entregador	0201
entregadora	0201
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02<1
entreprenoer	0Mb2
entreprenor	0Mb2
entreprenør	0Mb2
entreprise	0Md2
entwickler	0681
enòleg	02V1
enòloga	02V1
epfl	0CE1
epicerie	01m1
epitesz	02m1
epp	00e1
equip	0IS1
equipa	0Hm1
equipe	0Mf2
equipier	01l1
equipiere	01l1
equipo	0Hn1
er	0Mh1
eredmeny	08d1
eredmény	08d1
erem	0H32
erettsegi	0Mi1
erettsegi bizonyitvany	0Mi1
erfahren	06Q1
ergotherapeut	0681
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04O1
erhvervsskole	0LO1
erhvervsuddannelse	00E1
eriala	0Mj1
erikoisammattitutkinto	0Mk1
erindi	0@Q1
erinomainen	0Ml2
erinomaiset	0Mn1
erittaein hyvae	0L32
erittain hyva	0L32
erittäin hyvä	0L32
erkek	0=81
ernaeringsfysiolog	0<H1
ernæringsfysiolog	0<H1
eronnut	0:;1
erschienen in	0941
erste hilfe	02H1
erstes staatsexamen	00<1
ersthelfer	02H1
erstsprache	0Mo1
ertekesito	02m1
ervaren	0N01
erwartet	0691
erweiterte grundkenntnisse	0=J1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0681
es	0N11
esame di stato	01N1
escalera	09k1
escola	0N23
escola tecnica	0N52
escola tècnica	01a1
escola técnica	0A]1
escola universitaria	01a1
escola universitària	01a1
escritorio	0361
escrituraria	0201
escriturario	0201
escriturária	0201
escriturário	0201
escritório	0361
escuela	0@`1
escuela tecnica	0@`1
escuela técnica	0@`1
esimees	01M1
esimies	0631
esindaja	01M1
esitelma	0N71
esitelmae	0N71
esitelmä	0N71
eso	0N82
especialidad	0N:1
especialidad en	07R1
especialidade	0MT1
especialista	0N;4
especialitat	0?[1
especializacao	0N?1
especializacao em	0N?1
especializacion	0N:1
especializacion en	07R1
especialización	0N:1
especialización en	07R1
especialização	0N?1
especialização em	0N?1
esperado	0N@1
espert	0NA1
esperta	0NB1
esperto	0NB1
essay	01T1
essays	01T1
estagiaria	0201
estagiario	0201
estagio	0201
estagiária	0201
estagiário	0201
estate	0NC1
esteticista	03l2
estetista	02K1
estheticienne	01l1
esthéticienne	01l1
estimado	0N@1
estimat	08Y1
estimata	08Y1
estimated	06J1
estimator	02<1
estimată	08Y1
estiu	0ND1
estrada	04i1
estudi	03n1
estudio	0;`2
estágio	0201
estúdio	0361
esztergalyos	0=D1
esztergályos	0=D1
et	0NE2
et al	01o1
eta	0NG1
etablissements	01m1
etae	0NG1
etaenae	0NG1
etaetyoe	0NG1
etage	05J1
etalagiste	01l1
etana	0NG1
etaten	0:<1
etatyo	0NG1
ete	0NH1
etec	0A]1
eth	0CE1
eth zurich	0CE1
eth zürich	0CE1
ets	01m1
ettekanne	0461
etterem	07m1
etterutdanning	0ML1
ettevote	05U1
ettevõte	05U1
etude notariale	01m1
etut ogretmeni	01n1
etä	0NG1
etänä	0NG1
etätyö	0NG1
etüt öğretmeni	01n1
eu sou	0BW1
eud	00E1
eurl	00e1
europass zivotopis	0NI1
europass životopis	0NI1
ev	0NJ2
evaluator	02=1
evden	0BL1
eves	0NL1
evkonyv	0II1
evli	0=\1
exam marker	02<1
examen	0NM1
examen artium	07k1
examensarbete	0NN1
examiner	02<1
excelent	0E91
excelente	0NO2
excellent	0NQ3
excel·lent	0NT2
executive	02<1
executive master	00<1
executive mba	0NV1
exp	0NW1
exp date	0NW1
exp. date	0NW1
expected	06J1
expedida	06f1
expedido	06f1
expedient	0NX1
expediente	0@Z1
experienced	0A51
expert	0NY;
expert comptable	01l1
expert level	0Nd1
expert-comptable	01l1
experta	0Ne2
experte	0Ng3
experten	0Nj1
expertenkenntnisse	0Nj1
expertenwissen	0Nj1
expertin	0Nk2
expertise	0Nm2
expertna	0No1
expertni	0O01
expertniva	0O11
expertnivaa	0O11
expertnivå	0O11
expertná	0No1
expertní	0O01
experto	0O21
expiration	0NW1
expire en	0Kh1
expire le	0Kh1
expires	0NW1
expires on	0NW1
expiring	0NW1
expiry	0NW1
exploitation	01m1
extended diploma	0341
extra	01l1
extraknack	0O31
extraknaeck	0O31
extraknäck	0O31
eċċellenti	0Kc1
eğitimi	0LQ1
eğitmen	01n1
eğitmeni	01n1
f	0O46
f lli	03g1
f o m	0O:1
f.lli	03g1
f.o.m	0O:1
fabbrica	03g1
fabbro	02K1
fabrica	0O;4
fabrică	03_1
fabriek	0351
fabrik	0O?3
fabrika	06c1
fabrikasi	0471
fabrikası	0471
fabrikk	0:<1
fabryka	03T1
fac	01b1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04G1
fachbereich	0731
fachfrau	03B1
fachhochschule	0=i1
fachhochschulreife	01O1
fachkraft	03B1
fachmann	03B1
fachoberschulreife	01O1
fachrichtung	0OB1
fachwirt	04G1
fachwirtin	04G1
fachzeitschrift	0941
facilitator	02<1
facolta	01d1
facoltà	01d1
facteur	01l1
factory	01`1
factrice	01l1
faculdade	0A]1
facultad	0@`1
facultat	01a1
facultate	0831
facultatea	0831
faculte	01b1
faculteit	08c1
faculty	01_1
faculty of	01_1
faculté	01b1
fag	0OC2
fagbrev	0OE2
faglaert	00E1
faglært	00E1
fagproeve	07k1
fagprove	07k1
fagprøve	07k1
fagskole	0OG2
fagskolegrad	0OI1
fagskolegrad i	0OI1
fagskoleutdanning	0OI1
fahrer	0681
fahrerlaubnis	02H1
faiantar	02=1
faianțar	02=1
faible	0<d1
fair	0Ca1
fakulta	0OJ3
fakultaet	0=i1
fakultas	0OM1
fakultat	0=i1
fakultate	04T1
fakulte	04N1
fakultesi	04N1
fakultet	0ON5
fakulteta	0Lc1
fakultetas	0FX1
fakulty	0OS2
fakultà	04W1
fakultät	0=i1
fakultāte	04T1
fakülte	04N1
fakültesi	04N1
falegname	02K1
fall	09O1
fall semester	09O1
familiar	0OU1
familiar with	0OU1
familiarity	0OU1
faoi lathair	06D1
faoi láthair	06D1
farm	01`1
farm hand	02<1
farmaceits	02j1
farmaceut	0OV4
farmaceuta	02M1
farmaceutic	02V1
farmaceutica	02S3
farmaceutico	03l2
farmaceutka	02M1
farmacevt	05l1
farmacia	0OZ4
farmacias	0361
farmacie	03_1
farmacist	02=1
farmacista	0O^2
farmacistă	02=1
farmacèutic	02V1
farmacèutica	02V1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	0201
farmacêutico	0201
farmaseutti	0631
farmasoeyt	0<H1
farmasoyt	0<H1
farmasøyt	0<H1
farmer	02<1
farmhand	02<1
farmàcia	03n1
farmácia	0361
farmácias	0361
farrier	02<1
fasih	04X1
fasor	0491
fatec	0A]1
faxineira	0201
faxineiro	0201
fce	0=E1
fear	0O`1
federacao	0361
federacion	03A1
federación	03A1
federation	01m1
federação	0361
fejezet	0II1
fejleszto	02m1
fejlesztő	02m1
felag	06k1
felelos	02m1
felelős	02m1
felhasznaloi	0Oa1
felhasznaloi szint	0Oa1
felhasználói	0Oa1
felhasználói szint	0Oa1
felicitations	0:21
felicitations du jury	0:21
fellow	02<1
fellowship	00O1
felsofok	0Ob1
felsofok felett	0Oc1
felsofoku	0Ob1
felsofoku okj	0Od1
felsofoku szakkepzes	0Od1
felsooktatasi szakkepzes	0Od1
felsőfok	0Ob1
felsőfok felett	0Oc1
felsőfokú	0Ob1
felsőfokú okj	0Od1
felsőfokú szakképzés	0Od1
felsőoktatási szakképzés	0Od1
female	0Oe1
femeie	0Of1
femeiesc	0Of1
femeni	0KC1
femenino	0Og1
femení	0KC1
feminin	0Oh2
feminine	0Oe1
feminino	0Oj1
femme	0Ok1
femme de chambre	01l1
femmina	0KE1
femminil	0Ol1
femminile	0KE1
fen lisesi	04N1
fenykepesz	0=D1
ferfi	0Om1
ferienjob	09A1
ferienjobber	09A1
ferilskra	0On1
ferilskrá	0On1
ferjezett	0LR1
ferme	01m1
fermier	02=1
fernarbeit	0Oo1
ferramenteiro	0201
ferreteria	03A1
ferretería	03A1
ferronnier	01l1
festanstellung	0=K1
feuerwehr	03`1
fh	0CE1
field of study	0Cf1
fierar	02=1
figli	03g1
filhos	0361
filiale	03`1
filiere	0P01
filière	0P01
filosofian maisteri	0He1
filosofian tohtori	0P11
filosofie doktor	0IF1
filosofie kandidat	03@1
finalis	06P1
finalist	0P2:
finalista	0P<8
finaliste	00M1
finalisti	0071
finalistka	0PD1
finalizada	06f1
finalizado	06f1
fino a	0PE1
fino ad oggi	0121
fino al	0PE1
fins	0PF1
fins a	0PF1
fins ara	02C1
fins avui	02C1
fiorista	02K1
fire fighter	02<1
fireann	0O`1
firefighter	02<1
firinci	01n1
firini	0471
firm	01`1
firma	0PG:
firmasi	0471
firması	0471
firmă	03_1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:Q1
first language	0PQ1
first mate	02<1
first place	00O1
fiscal	01Q1
fisherman	02<1
fishmonger	02<1
fisioterapeuta	03l2
fisioterapis	02R1
fisioterapista	02K1
fiskare	02Y1
fiske	0:<1
fisker	06H2
fitter	0782
fixed term	0DM1
fixed-term	0DM1
fizioterapeut	02=1
fizjoterapeuta	02M1
fizjoterapeutka	02M1
fizyoterapist	01n1
fjarvinna	0101
fjernarbeid	0PR1
fjernarbejde	0PS1
fjolbrautaskoli	04P1
fjölbrautaskóli	04P1
flat	06X1
fleischer	03B1
fleischerei	03`1
fleuriste	01l1
fliesenleger	0681
fliessend	0PT1
fliessend in wort und schrift	0PT1
fliessende kenntnisse	0PT1
fließend	0PT1
fließend in wort und schrift	0PT1
fließende kenntnisse	0PT1
flight attendant	02<1
floor	06X1
florar	02=1
florist	0PU5
florista	03l2
floristeria	03A1
floristería	03A1
floristi	0631
floristin	03B1
florysta	02M1
florystka	02M1
fluencia	09V1
fluent	0PZ2
fluente	0P\2
fluently	0@G1
flugbegleiter	0681
fluid	0P^1
fluida	0P_2
fluido	0Pa2
fluwenti	0Kc1
fluência	09V1
flydende	0Pc1
flydende i skrift og tale	0Pc1
flydende modersmaal	0Pd1
flydende modersmal	0Pd1
flydende modersmål	0Pd1
flygvaerdinna	02Y1
flygvardinna	02Y1
flygvärdinna	02Y1
flysykepleier	0FH1
flytande	0Pe1
flytande i tal och skrift	0Pe1
flytende	0Pf1
flytende muntlig og skriftlig	0Pf1
flyvert	0Pg1
fm	0He1
foarte bine	0E91
foarte bun	09a2
focus	0Cf1
fodrasz	0=D1
fodrász	0=D1
foerare	02Y1
foerderung	09B1
foeredrag	0NN1
foerening	01=1
foereningen	01=1
foerer	0<H1
foererkort	0421
foerestaandare	02Y1
foeretag	01=1
foerlag	0Ph2
foerman	02Y1
foersaekring	01=1
foerskola	0Pj2
foerskolan	01=1
foerskollaerare	02Y1
foerskollaerarexamen	03@1
foerstapris	00L1
foerstaspraak	0Pl1
foerstehjaelp	02o1
foerstepraemie	0081
foerster	03B1
foerstespraak	0Pm1
foertroendevald	0O31
foervaentad	0=e1
foireann	06U1
foiskola	0Pn3
foiskolai diploma	04m1
foldmero	0=D1
folkehoegskole	0<I1
folkehogskole	0<I1
folkehøgskole	0<I1
folkeskole	0LO1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0Q12
folkhogskola	0Q12
folkhögskola	0Q12
folyamatban	00o1
folyamatos	00o1
folyekony	0Ob1
folyekonyan	0Ob1
folyoirat	0II1
folyékony	0Ob1
folyékonyan	0Ob1
folyóirat	0II1
fomhar	0Q31
fond	0Q42
fondacija	06c1
fondas	03f1
fondateur	01l1
fondation	01m1
fondatoare	02=1
fondator	02=1
fondatore	02K1
fondatrice	06>2
fondazione	03g1
fondazzjoni	08X1
fonderie	01m1
fonds	06Z1
fonoaudiologa	0201
fonoaudiologo	0201
fonoaudióloga	0201
fonoaudiólogo	0201
fontanera	01Q1
fontanero	01Q1
food bank	01`1
food hygiene	01j1
food safety	01j1
foods	01`1
for	0Q61
foraar	0Q71
foraaret	0Q71
forar	0Q71
forare	02Y1
foraret	0Q71
foras	0C[1
forbroir	0451
forbróir	0451
forderung	09B1
fordito	02m1
fordypning	0Q81
fordító	02m1
foredrag	06K3
foreleser	0FH1
foreman	02<1
forening	0>B3
foreningen	01=1
forer	0<H1
forerkort	0421
forestandare	02Y1
forester	02<1
foretag	01=1
forgeron	01l1
forhandlingsniveau	0Pc1
forklift	01j1
forklift operatoru	01n1
forklift operatörü	01n1
forkvinde	0741
forlag	0Q96
formacao complementar	0A61
formacio professional	0Bl1
formacion profesional	0Q?2
formacion profesional de grado superior	0BU1
formació professional	0Bl1
formación profesional	0Q?2
formación profesional de grado superior	0BU1
formador	02S3
formadora	02S3
formadur	0>b1
forman	02Y1
formand	0Lg2
formann	0<H1
formateur	01l1
formation continue	0QA1
formation courte	0QA1
formatoare	02=1
formator	02=1
formatore	02K1
formatrice	06>2
formação complementar	0A61
formaður	0>b1
formen	01n1
formgivare	02Y1
forn	03n1
fornaia	02K1
fornaio	02K1
forner	02V1
forritari	0>b1
forsakring	01=1
forscher	0681
forsikring	0Mb2
forskare	02Y1
forsker	06H2
forskola	0Pj2
forskolan	01=1
forskollarare	02Y1
forskollararexamen	03@1
forstamt	03`1
forstapris	00L1
forstasprak	0Pl1
forstehjaelp	02o1
forstepraemie	0081
forster	03B1
forstesprak	0Pm1
fortbildung	0QB2
fortgeschritten	0QD2
fortlaufend	04b1
fortroendevald	0O31
fortsatt	0QF1
forvantad	0=e1
forventa	0QG1
forventes	0QH1
forventet	0QI2
forår	0Q71
foråret	0Q71
fotograaf	0281
fotograf	0QK7
fotografa	0>?3
fotografci	01n1
fotografer	02R1
fotografo	0753
fotos	0=D1
fotoğrafçı	01n1
fotògraf	02V1
fotògrafa	02V1
fotógrafa	01Q1
fotógrafo	03l2
fotós	0=D1
foundation	01`1
foundation degree	0331
foundation diploma	0331
foundation year	0:Q1
founder	02<1
fp	0QR2
fp grado superior	0BU1
fp i	0;91
fp ii	0BU1
fp技能士	00R1
fr o m	0O:1
fr.o.m	0O:1
fra	0QT4
fra og med	0QX2
fraan	0QZ1
fraan och med	0O:1
fracc	09k1
fraccionamiento	09k1
fraedingur	0>b1
fraesare	02Y1
fraeser	0681
fraiseur	01l1
framhaldsskoli	04P1
framhaldsskóli	04P1
framhaldsstig	0Q[1
framurskarandi	0Q\1
framúrskarandi	0Q\1
fran	0QZ1
fran och med	0O:1
frasare	02Y1
fraser	0681
fratelli	03g1
frau	0Q]1
frazione	0@T1
freelance	0Q^3
freelance contract	0DM1
freelancer	0Qa3
freiberufler	09A1
freiberuflich	0Qd2
freiwilliges soziales jahr	09A1
fremragende	0Pc1
frentista	0201
fresador	01Q1
fresatore	02K1
frezar	0?g1
frezeci	01n1
frezer	0Qf2
frezor	02=1
frigorifico	0361
frigoriste	01l1
frigorífico	0361
friseur	0681
frisoer	0603
frisor	0603
frisör	02Y1
frisør	06H2
fritidsjob	0=j1
fritidsledare	02Y1
frivillig	0Qh5
frizer	02=1
frm	01c1
from	0Qm2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07S1
fruehjahr	0Qo1
fruehling	0Qo1
fruhjahr	0Qo1
fruhling	0Qo1
fruteria	03A1
frutería	03A1
fryzjer	02M1
fryzjerka	02M1
frá	0R02
fräsare	02Y1
fräser	0681
från	0QZ1
från och med	0O:1
fræðingur	0>b1
frézař	0?g1
frühjahr	0Qo1
frühling	0Qo1
fsj	09A1
fsjler	09A1
fuehrer	03B1
fuehrerin	03B1
fuehrerschein	02H1
fuer	0R21
fuhrer	03B1
fuhrerin	03B1
fuhrerschein	02H1
full professional	0@G1
full professional proficiency	0R31
full stack	07S1
full time	0R42
full-stack	07S1
full-time	0R42
fulltrui	0>b1
fulltrúi	0>b1
fully remote	0R61
functional skills	0341
fundacao	0361
fundacio	03n1
fundacion	03A1
fundació	03n1
fundación	03A1
fundacja	03T1
fundador	02S3
fundadora	02S3
fundatia	03_1
fundatie	03_1
fundação	0361
fundația	03_1
fundație	03_1
fundiert	0R71
fundierte kenntnisse	0R71
fur	0R21
futar	0=D1
futár	0=D1
fylkeskommune	0:<1
fyrirlestur	0@Q1
fyrirtaeki	0R81
fyrirtæki	0R81
fysioterapeut	0603
fysioterapeutti	0631
fysioterapeutti (amk	0591
fysiotherapeut	0281
fyzioterapeut	07@1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03n1
fábrica	0;`2
fédération	01m1
félag	06k1
félicitations	0:21
félicitations du jury	0:21
féminin	0Ok1
fényképész	0=D1
férfi	0Om1
férjezett	0LR1
fómhar	0Q31
földmérő	0=D1
förare	02Y1
förderung	09B1
föredrag	0NN1
förening	01=1
föreningen	01=1
föreståndare	02Y1
företag	01=1
förlag	0Ph2
förman	02Y1
förskola	0Pj2
förskolan	01=1
förskollärare	02Y1
förskollärarexamen	03@1
förstapris	00L1
förstaspråk	0Pl1
förster	03B1
försäkring	01=1
förtroendevald	0O31
förväntad	0=e1
fører	0<H1
førerkort	0421
førstehjælp	02o1
førstepræmie	0081
førstespråk	0Pm1
führer	03B1
führerin	03B1
führerschein	02H1
für	0R21
fırıncı	01n1
fırını	0471
főiskola	0Pn3
főiskolai diploma	04m1
g	0441
gaard	01=1
gada	0R91
gade	0R:1
gadi	0R;1
gads	0R;1
gadu	0R;1
gaelscoil	01W1
gaertner	0681
gaertnerei	03`1
gaffer	02<1
galardon	01e1
galardón	01e1
galerie	0R<2
gallery	01`1
galvaniseur	0681
gamekeeper	02<1
games	01`1
gamykla	03f1
ganadera	01Q1
ganadero	01Q1
ganador	01e1
ganadora	01e1
gang	0GS1
gano	03i1
ganske god	0?i1
garage	08V2
garcom	0201
garconete	0201
gard	01=1
gardener	02<1
gardien	01l1
gardienne	01l1
garson	01n1
gartner	0R>3
gartnerei	03`1
garzone	02K1
garçom	0201
garçonete	0201
gasse	0B_1
gasthaus	09E1
gasthof	09E1
gastouder	0281
gata	0RA3
gatan	05I1
gate	0;V1
gatve	0RD2
gatvė	0441
gazeteci	01n1
gazette	01`1
gbr	00e1
gcp	01c1
gcse	00m2
gcses	00m2
gebr	09E1
gebruder	09E1
gebrueder	09E1
gebrüder	09E1
gecertificeerd	0>Q1
ged	00m2
gegenwaertig	04b1
gegenwartig	04b1
gegenwärtig	04b1
gehilfe	03B1
gehilfenbrief	01O1
gehilfin	03B1
gehuwd	05H1
geimhreadh	0RF1
gelateria	03g1
geldig t e m	0RG1
geldig t m	0RG1
geldig t.e.m	0RG1
geldig t/m	0RG1
geldig tot	0RG1
gelistirici	01n1
gelistiricisi	01n1
geliştirici	01n1
geliştiricisi	01n1
gemeente	0RH2
gemeinde	09E1
gemeinderat	03B1
gemiddeld	0RJ2
gemiddeld cijfer	0Bn1
gemiddelde	0Bn1
gendarme	01l1
gendarmerie	01m1
genel not ortalamasi	03i1
genel not ortalaması	03i1
genel ortalama	03i1
generalitat	03n1
generell studiekompetanse	07k1
gennemsnit	0Lf1
genossenschaft	03`1
geodeta	02M1
geodetka	02M1
geologist	02<1
geometer	0681
geometra	02K1
geometre	01l1
gepland	0RL1
geplant	0691
gepromoveerd	0JT1
gept	0=E1
gepubliceerd	07d1
gerai	0RM2
gerant	01l1
gerante	01l1
geras	0RO1
gerent	02V1
gerente	03l2
gering	0671
germans	03n1
geros	0RO1
geruestbauer	0681
gerustbauer	0681
gerüstbauer	0681
gesaellbrev	0RP1
gesallbrev	0RP1
gesamtnote	01P1
gesamtschule	0=i1
geschaeft	03`1
geschaeftsbereich	0731
geschaeftsfuehrer	0681
geschaft	03`1
geschaftsbereich	0731
geschaftsfuhrer	0681
gescheiden	05H1
geschieden	0RQ1
geschäft	03`1
geschäftsbereich	0731
geschäftsführer	0681
gesell	0681
geselle	03B1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03B1
gesellschaft	03`1
gestalter	0681
gestionnaire	01l1
gestor	0201
gestora	0201
gestoria	0RR2
gestoría	03A1
gesällbrev	0RP1
getrouwd	05H1
getuigschrift	0>Q1
gevorderd	0RT2
gg	0GS1
ggmbh	00e1
ghadu ghaddej	0>51
ghalliem	05[1
ghalliema	05[1
gia su	0:`1
gia sư	0:`1
giai	0;d1
giai ba	0;d1
giai khuyen khich	0;d1
giai nhat	0;d1
giai nhi	0;d1
giai thuong	0;d1
giam doc	0:`1
giam sat	0:`1
giang vien	0:`1
giao hang	0:`1
giao hàng	0:`1
giao su	0:`1
giao tiep	0RV1
giao tiep co ban	0RV1
giao tiep tot	0RV1
giao tiếp	0RV1
giao tiếp cơ bản	0RV1
giao tiếp tốt	0RV1
giao vien	0:`1
giardiniera	02K1
giardiniere	02K1
giay chung nhan	0;b1
giay khen	0;d1
giay phep	0;b1
gids	0RW2
gie	00e1
giesser	0681
gießer	0681
gift	0RY4
giftur	0LV1
gimnasio	03A1
gimnazija	04I5
gimnazium	0LS2
gimnazjum	04H1
gimnázium	0LS2
gimtasis	0KS1
gimtoji	0KS1
gimtoji kalba	0KS1
ginasio	0361
ginásio	0361
gioi	0@m1
giornalista	02K1
giris duzeyi	0=61
giriş düzeyi	0=61
gise memuru	01n1
giudice	02K1
giám sát	0:`1
giám đốc	0:`1
giáo sư	0:`1
giáo viên	0:`1
gişe memuru	01n1
giải	0;d1
giải ba	0;d1
giải khuyến khích	0;d1
giải nhì	0;d1
giải nhất	0;d1
giải thưởng	0;d1
giảng viên	0:`1
giấy chứng nhận	0;b1
giấy khen	0;d1
giấy phép	0;b1
giỏi	0@m1
gjaldkeri	0>b1
gjennomsnitt	0R]1
glassblower	02<1
glazier	02<1
glazurnik	02M1
gledalisce	0?B1
gledališče	0?B1
glorieta	09k1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03T1
go	0R^1
go dti	0R^1
go dti seo	06D1
go dtí	0R^1
go dtí seo	06D1
gobernanta	01Q1
gobierno	03A1
gobierno de	03A1
god	0R_:
god kunnatta	0Ri1
goda	0Rj2
goda kunskaper	0Rl1
goda kunskaper i tal och skrift	0Pe1
godalga	00C1
gode	0Rm1
gode kundskaber	0Rm1
gode kunnskaper	0Rn1
godina	0Ro2
godine	0Ro2
godkjenning	0S12
godt	0S34
goed	0S72
goede kennis	0S91
goethe	0=E1
goethe zertifikat	0=E1
goethe-zertifikat	0=E1
gold	00O1
gold card	01j1
gold medal	00O1
goldschmied	0681
goldsmith	02<1
gondozo	06\2
gondozó	06\2
gonullu	01n1
good	0S:2
good knowledge	0S<1
gorevli	01n1
gorevlisi	01n1
gostilna	0?B1
gott	0Ri1
gotu	0S=1
gouvernante	01l1
government	01`1
governo	0361
governor	02<1
gpa	0S>2
gpa評価	0S@1
graben	0B_1
gracht	0H51
grad	0SA4
grad ta' master	0SE1
gradam	0?M1
grade	00U1
gradinar	02=1
gradinita	0831
grado	0:n1
grado en	0:n1
grado medio	0;91
grado medio en	0;91
grado superior	0BU1
grado superior en	0BU1
grado universitario	0:n1
graduacao	0:g1
graduacao em	0:g1
graduada en	0:n1
graduado en	0:n1
graduado escolar	0;91
graduat escolar	0=71
graduate certificate	0NV1
graduate degree	0NV1
graduate diploma	0NV1
graduate school	01_1
graduated	0:G1
graduating	06J1
graduação	0:g1
graduação em	0:g1
graend	05I1
grafica	0SF2
grafician	02=1
graficka	0C>2
grafico	02K1
graficzka	02M1
grafik	0SH3
grafiker	01n1
grafikus	0=D1
grafička	0C>2
gramata	0IE1
gramatvede	02j1
gramatvedis	02j1
grammar school	01_1
grand	05I1
grand debutant	0SK2
grand débutant	0SK2
grande ecole	01b1
grande école	01b1
granja	03A1
grant	00O1
granted	0:G1
graphiste	01l1
grau	0Hb1
grau en	0Hb1
grau mitja	0=71
grau mitjà	0=71
grau superior	0Bl1
gre	0=E1
greengrocer	02<1
greenkeeper	02<1
greetings	0SM1
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0SN2
griffier	0281
grocer	02<1
groep	0351
groothandel	0351
groundskeeper	02<1
group	0SP2
groupe	01m1
grubu	0471
grueezi	0SR1
gruender	0681
gruezi	0SR1
grundare	0O31
grunder	0SS2
grunderna	0SU2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0671
grundkenntnisse	0<o2
grundkunskaper	0SU2
grundlaeggande	0SU2
grundlaeggande nivaa	0SW1
grundlaeggende	0SX2
grundlaegger	0741
grundlagen	0<o2
grundlaggande	0SU2
grundlaggande niva	0SW1
grundläggande	0SU2
grundläggande nivå	0SW1
grundlæggende	0SX2
grundlægger	0741
grundniva	0SW1
grundnivaa	0SW1
grundnivå	0SW1
grundschule	0=i1
grundskola	0SZ1
grunnkunnatta	0S[1
grunnkunnátta	0S[1
grunnleggende	0S\2
grunnlegger	0<H1
grunnnam	0:T1
grunnnám	0:T1
grunnskolaprof	0S^1
grunnskoli	04P1
grunnskólapróf	0S^1
grunnskóli	04P1
grunnthekking	0S_1
grunnur	0S`2
grunnþekking	0S_1
grup	0Sb3
grup scolar	0831
grup școlar	0831
grupa	0Se4
grupe	0Si2
grupo	0;`2
grupp	0Sk1
gruppe	0Sl2
gruppen	0>B3
gruppenleiter	0681
gruppo	03g1
grupul	03_1
grupė	0Si2
grád	0Sn1
gráfica	0361
gränd	05I1
grüezi	0SR1
gründer	0SS2
grāmata	0IE1
grāmatvede	02j1
grāmatvedis	02j1
grădinar	02=1
grădinița	0831
grădiniță	0831
gtq	02n1
guanyador	01f1
guanyadora	01f1
guard	02<1
guarderia	0So2
guardería	0So2
guardia giurata	02K1
guardo	01f1
guardó	01f1
gueltig bis	0>m1
gueltig bis zum	0>m1
guest lecturer	02<1
guia de montana	01Q1
guia turistica	03l2
guia turistico	03l2
guia turística	0201
guia turístico	0201
guida alpina	02K1
guida turistica	02K1
guide	02<1
gultig bis	0>m1
gultig bis zum	0>m1
gumnaasium	0T12
guncel	0@41
gunumuz	0@41
gunumuze kadar	0@41
gurnal	07j1
gurnalist	05[1
guru	0T32
gut	0T52
gut in wort und schrift	0T71
gutachter	0681
gute	0T71
gute grundkenntnisse	0=J1
gute kenntnisse	0T52
guten tag	0SR1
guvenlik gorevlisi	01n1
guz	0T81
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02P2
gyar	04o2
gydytoja	02i1
gydytojas	02i1
gymnas	0<I1
gymnasial	0RP1
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0RP1
gymnasieskola	0SZ1
gymnasiet	0SZ1
gymnasieutbildning	0RP1
gymnasium	0T95
gymnazium	0OS2
gymnázium	0OS2
gyogyszeresz	02m1
gyogyszertar	07m1
gyogytornasz	0=D1
gyoztes	0001
gyvenimo aprasymas	0T>1
gyvenimo aprašymas	0T>1
gyár	04o2
gyógyszertár	07m1
gyógyszerész	02m1
gyógytornász	0=D1
győztes	0001
gärtner	0681
gärtnerei	03`1
gård	01=1
géomètre	01l1
gérant	01l1
gérante	01l1
góð	0T?2
góð kunnátta	0Ri1
gönüllü	01n1
görevli	01n1
görevlisi	01n1
götu	0S=1
gültig bis	0>m1
gültig bis zum	0>m1
gümnaasium	0T12
güncel	0@41
günümüz	0@41
günümüze kadar	0@41
güvenlik görevlisi	01n1
güz	0T81
għadu għaddej	0>51
għalliem	05[1
għalliema	05[1
h	0TA1
haandvaerker	0741
habilitacao	0TB2
habilitacio	0211
habilitacion	0221
habilitació	0211
habilitación	0221
habilitacja	0KN1
habilitation	0TD2
habilitation electrique	03k1
habilitation électrique	03k1
habilitação	0TB2
haccp	0TF3
hackathon	0TI1
haedersbevisning	0081
haendler	0681
hafta	0TJ1
hai	0TK1
haigla	05U1
hairdresser	02<1
hajadon	0LR1
hakem	01n1
hakim	0TL2
hala	0@41
halado	0TN2
haladó	0TN2
halaman	0TP1
halasz	0=D1
halen	0@41
halen calisiyorum	0@41
halen devam ediyor	0@41
hallinnoija	0631
hallituksen jaesen	0TQ1
hallituksen jasen	0TQ1
hallituksen jäsen	0TQ1
hallo	0TR3
hallo welt	0SR1
hallo zusammen	0SR1
halo	0TK1
halász	0=D1
hameau	05J1
handel	0O?3
handelsakademie	0=i1
handelshoegskolan	0SZ1
handelshogskolan	0SZ1
handelshögskolan	0SZ1
handelsskole	0LO1
handlaeggare	02Y1
handlaeggerska	02Y1
handlaggare	02Y1
handlaggerska	02Y1
handledare	0TU2
handler	0DO2
handlowiec	02M1
handläggare	02Y1
handläggerska	02Y1
handvaerker	0741
handwerk	03`1
handwerksmeister	04G1
handyman	02<1
handywoman	02<1
hang	0TW2
hanke	0TY2
hari ini	0T[1
harifa	0T\1
harita muhendisi	01n1
harita mühendisi	01n1
haritaci	01n1
haritacı	01n1
harjoittelija	0T]2
hasic	07@1
hasič	07@1
haskoli	04P1
haskolinn	04P1
hasta	0@W1
hasta bakici	01n1
hasta bakıcı	01n1
hasta el presente	02B1
hasta hoy	02B1
hasta la actualidad	02B1
hasta la fecha	02B1
hastanesi	0471
hasti	0T_1
hauptfach	0OB1
hauptschulabschluss	01O1
hauptschule	0T`2
hausmeister	0681
hausnummer	05T1
haust	0Tb2
haute ecole	01b1
haute école	01b1
haven	0R:1
havo	0Td2
havo diploma	08B1
havo-diploma	08B1
hazas	0LR1
hb	00e1
hbo	01^1
hbo bachelor	01^1
hbo master	0JU1
hbo propedeuse	01^1
hbo-bachelor	01^1
hbo-master	0JU1
hbo-propedeuse	01^1
hdr	0JM1
he	0Tf1
hea	0Tg2
head	02<1
head of	02<1
head teacher	02<1
headteacher	02<1
health visitor	02<1
healthcare	01`1
hebamme	03B1
hec	0CE1
heden	0Ti1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0Tj2
heft	0941
heftruckcertificaat	0>Q1
heftruckchauffeur	0281
hegeszto	02P2
hegesztő	02P2
hei	0Tl2
heikko	05C1
heim	03`1
heisann	0Tn1
hej	0To3
hej pa dig	0U21
hej paa dig	0U21
hej på dig	0U21
hejsa	0U31
hejsan	0U21
hekim	01n1
heladeria	03A1
heladería	03A1
helfer	0681
hello	0U42
hello there	0SM1
hello world	0SM1
helló	0U61
helper	02<1
helyettes	02m1
hem	0Bi1
hemsire	01n1
hemsiresi	01n1
hemşire	01n1
hemşiresi	01n1
hentes	0=D1
herald	01`1
herausgeber	0941
herausgeberschaften	0941
herbst	0U71
herec	0?g1
herecka	0?g1
herečka	0?g1
herfst	0U81
herkese merhaba	0U91
hermanos	03A1
herr	0U:1
het	0U;1
heta arbeten	0301
hetkel	0U<1
heute	04b1
hey	0SM1
hey there	0SM1
hf	0U=3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0SM1
hi all	0SM1
hi everyone	0SM1
hi there	0SM1
hien	0=91
hien gio	0=91
hien nay	0=91
hien tai	0=91
hiep hoi	0<81
hieu thuoc	0<81
hieu truong	0:`1
high school	01_1
high school degree	0341
high school diploma	0341
higher certificate	0331
higher national certificate	0341
higher national diploma	0331
highers	0341
highly skilled	0U@1
highway	06X1
hijscertificaat	0>Q1
hilfe	03B1
hilfskraft	0=X2
hingga	0UA1
hingga kini	0T[1
hingga saat ini	0T[1
hingga sekarang	0T[1
hinne	0UB1
hipermercado	03A1
hirportal	07m1
hirszerkeszto	0=D1
hitsaaja	0631
hivatal	0UC2
hiver	0UE1
hivern	0UF1
hiện	0=91
hiện giờ	0=91
hiện nay	0=91
hiện tại	0=91
hiệp hội	0<81
hiệu thuốc	0<81
hiệu trưởng	0:`1
hja	0UG1
hjelp	0<H1
hjemmearbejde	0PS1
hjemmekontor	0PR1
hjerte lungeredning	0421
hjerte-lungeredning	0421
hjá	0UG1
hkdse english	0=E1
hlid	0S=1
hlr	0UH2
hlíð	0S=1
hnc	00_2
hnd	00_2
hnos	03A1
ho	0UJ1
ho so xin viec	0UK1
hoa si	0:`1
hoc bong	0;d1
hoc viec	0:`1
hoc vien	0FK1
hochschulabschluss	0;41
hochschule	0UL2
hochschulreife	01O1
hodnoceni	0UN1
hodnocení	0UN1
hodnotenie	0UO1
hoegskola	0SZ1
hoegskolan	0SZ1
hoegskole	0<I1
hoegskoleexamen	03@1
hoegskoleexamen i	03@1
hoegskolefoerberedande	0RP1
hoegskoleingenjoer	03@1
hoegskolekandidat	01D1
hoegskolen	0<I1
hoehere fachschule	04G1
hoejere forberedelseseksamen	00E1
hoejskole	0LO1
hoest	0UP2
hoesten	0UP2
hoeyskole	0<I1
hoeyskolen	0<I1
hof	0UR3
hofladen	03`1
hogeschool	08c1
hogskola	0SZ1
hogskolan	0SZ1
hogskole	0<I1
hogskoleexamen	03@1
hogskoleexamen i	03@1
hogskoleforberedande	0RP1
hogskoleingenjor	03@1
hogskolekandidat	01D1
hogskolen	0<I1
hohere fachschule	04G1
hoi	0FG1
hoi allemaal	0FG1
hoi nghi	0;B1
hoi thao	0;B1
hoitaja	0631
hoitokoti	06i1
hoja de vida	0EW1
hoje	08]1
hojere forberedelseseksamen	00E1
hojskole	0LO1
hola	0UU2
hola a todos	0>O1
holding	0UW2
holdings	0D]2
holidays	01`1
holt	0S=1
hombre	0UY1
home	0TA1
home office	0UZ4
homem	0U^1
homeoffice	0Oo1
homme	0U_1
honap	0UJ1
honnudur	0>b1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:Q1
honours degree	0:Q1
hons	0:P1
hoofd	0RW2
hoofdstuk	07d1
hoofdstukken	07d1
hoofdvak	03J1
hop tac xa	0<81
hopital	01m1
hos	0U`3
hos geldiniz	0U91
hospice	01`1
hospital	0Uc5
hospitalet	0;?1
hospoda	0H61
host	0Uh3
hostal	03A1
hosten	0UP2
hostes	01n1
hostess	0Uk2
hote	01l1
hote d'accueil	01l1
hotel	0UmB
hotelfach	0681
hotell	0V?3
hotelli	06i1
hotesse	01l1
house	06X1
house officer	02<1
housekeeper	02<1
houseman	02<1
hovedfag	0ML1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0;W2
hoy	02B1
hoyskole	0<I1
hoyskolen	0<I1
hoş geldiniz	0U91
hr	07S1
hrsz	0491
hsc	00F1
hsk	0=E1
htk	0591
htl	0CE1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:`1
hudebnik	0?g1
hudebník	0?g1
hudpleier	0<H1
hudterapeut	02Y1
huidig	0Ti1
huidige	0Ti1
huissier	01l1
hukukcu	01n1
hukukçu	01n1
hum kand	0591
hum.kand	0591
huolto	06i1
huong dan vien	0:`1
hurtownia	03T1
huvudaemne	03?1
huvudamne	03?1
huvudämne	03?1
huy chuong	0;d1
huy chương	0;d1
huyen	0Bi1
huyện	0Bi1
huấn luyện viên	0:`1
hybrid	0VB2
hybride	0VD1
hybrydowo	0VE1
hydraulik	02M1
hydrologist	02<1
hyfsad	0VF1
hygiejnebevis	02o1
hygieniapassi	0481
hygienintyg	0301
hypermarche	01m1
hypermarché	01m1
hyva	0VG2
hyva taito	0VI1
hyvae	0VG2
hyvae taito	0VI1
hyvaet	0VI1
hyvat	0VI1
hyvä	0VG2
hyvä taito	0VI1
hyvät	0VI1
háskóli	04P1
háskólinn	04P1
házas	0LR1
hâlen	0@41
hâlen çalışıyorum	0@41
hâlâ	0@41
händler	0681
hästi	0T_1
håndværker	0741
hædersbevisning	0081
hè	0Tf1
hét	0U;1
hírportál	07m1
hírszerkesztő	0=D1
hó	0UJ1
hónap	0UJ1
hótel	06k1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0SZ1
högskolan	0SZ1
högskoleexamen	03@1
högskoleexamen i	03@1
högskoleförberedande	0RP1
högskoleingenjör	03@1
höhere fachschule	04G1
hönnuður	0>b1
höst	0VJ1
hösten	0VJ1
høgskole	0<I1
høgskolekandidat	01D1
høgskolen	0<I1
højere forberedelseseksamen	00E1
højskole	0LO1
høst	0VK1
høsten	0VK1
høyskole	0<I1
høyskolen	0<I1
hướng dẫn viên	0:`1
hạng	0Gm1
hẻm	0Bi1
họa sĩ	0:`1
học bổng	0;d1
học việc	0:`1
học viện	0FK1
hồ sơ xin việc	0UK1
hội nghị	0;B1
hội thảo	0;B1
hợp tác xã	0<81
i	0VL6
i am	0VR1
i dag	0VS4
i fills	03n1
i helyezett	0001
i lathair	06D1
i láthair	06D1
i miejsce	0PD1
i s	00e1
i sambud	0LV1
i место	0VW1
i'm	0VR1
i. helyezett	0001
i/s	00e1
iarna	0VX1
ib	00F1
ib diploma	0341
icdl	01c1
icerik editoru	01n1
ich bin	0VY1
ich heisse	0VY1
ich heiße	0VY1
ician	0VZ1
idag	0V[3
idegenvezeto	0=D1
idegenvezető	0=D1
idioma materno	0V^1
idioma nativo	0>c1
idirmheanach	0V_1
idirmheánach	0V_1
idnmeistari	0Hl1
idnmenntun	0S^1
idnskoli	04P1
idoneita	01N1
idoneità	01N1
idraulico	02K1
ieee	01o1
iefp	08g1
iela	0@61
ielts	0=E1
ielā	0@61
ies	0CE1
iesacejs	0V`2
iesācējs	0V`2
ifsi	01b1
ifts	08g1
ig	0Vb2
igangvaerende	0Vd1
igangværende	0Vd1
igazgato	0MA2
igazgatosag	0Dk1
igazgató	0MA2
igazgatóság	0Dk1
igazolvany	0Ve1
igazolvány	0Ve1
ihk	0CE1
ihk abschluss	01O1
ihk zertifikat	02H1
ihk-abschluss	01O1
ihk-zertifikat	02H1
ii miejsce	0PD1
iii miejsce	0PD1
iim	0CE1
iit	0CE1
ijazah	0Vf1
ijazah sma	0Vf1
ik ben	0Vg1
ik heet	0Vg1
ik uzmani	01n1
ik uzmanı	01n1
iki	0Vh1
iki dabar	0FE1
iki dilli	05_1
iki siandien	0FE1
iki siol	0FE1
iki šiandien	0FE1
iki šiol	0FE1
ikincilik	0<N1
ikurejas	02i1
il mio nome e	0Vi1
il mio nome è	0Vi1
ilcesi	0@51
ile	0Vj1
ileri	0CQ2
ileri duzey	0CQ2
ileri düzey	0CQ2
ileri seviye	04V1
ilkbahar	0;A1
ilkokulu	04N1
illum	0>51
illustrateur	01l1
illustratoer	0Vk2
illustrator	0Vm6
illustratore	02K1
illustratrice	06>2
illustratör	02Y1
illustratør	0<H1
illusztrator	0=D1
illusztrátor	0=D1
illüstratör	01n1
ilsien matern	0>_1
ilustrador	03l2
ilustradora	03l2
ilustrator	0W34
ilustratorka	02M1
ilustrátor	07@1
ilçesi	0@51
im	0W71
imam	02<1
ime projekta	0W81
imker	03B1
immobiliare	03g1
imobiliaria	0361
imobiliária	0361
imone	03f1
imoneje	0W91
impasse	05J1
impiegata	02K1
impiegato	02K1
importer	02<1
imprenta	03A1
impresa	03g1
imprimerie	01m1
in	0W:1
in a relationship	0C11
in corso	0121
in corso di stampa	07Z1
in curs	02G1
in essere	0121
in partnerschaft	0RQ1
in press	01T1
in prezent	02G1
in progress	0DL1
in service training	0Dg1
in-service training	0Dg1
inc	00e1
incepand cu	0W;1
incepator	0=;2
incorporated	00e1
indeks prestasi	0G=1
indeks prestasi kumulatif	0G=1
independent user	0S<1
indirizzo	0Db1
individuali veikla	03f1
indkober	0741
indkoeber	0741
indkøber	0741
industri	0>B3
industria	0361
industrias	0;`2
industrie	03g1
industriemeister	04G1
industriemeisterin	04G1
industrier	01=1
industries	0W<3
indústria	0361
indústrias	0361
indústries	03n1
infant school	01_1
infermer	02V1
infermera	02V1
infermier	05[1
infermiera	0W?2
infermiere	02K1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0681
ing	0WA2
ingegner	0WC1
ingenier	0WD1
ingeniera en	07R1
ingenieria en	07R1
ingenieria superior	07R1
ingenieria tecnica	0:n1
ingeniero en	07R1
ingeniería en	07R1
ingeniería superior	07R1
ingeniería técnica	0:n1
ingenieur	0WE3
ingenieurbuero	03`1
ingenieurburo	03`1
ingenieurbüro	03`1
ingenio	03A1
ingenioer	06H2
ingenior	06H2
ingeniør	06H2
ingenjoer	02Y1
ingenjor	02Y1
ingenjör	02Y1
inginer	0WH1
inginer diplomat	0HZ1
inginier	05[1
ingrijitoare	02=1
ingrijitor	02=1
ingénieur	0WI1
inhaber	0681
iniciante	0WJ2
inkoepare	02Y1
inkopare	02Y1
inkoper	0281
inköpare	02Y1
inmobiliaria	03A1
inmobiliarias	03A1
inn	01`1
innealtoir	0451
innealtóir	0451
inniu	06D1
innkjoeper	0<H1
innkjoper	0<H1
innkjøper	0<H1
inriktning	03?1
insa	0CE1
insaat	0471
insan kaynaklari uzmani	01n1
insan kaynakları uzmanı	01n1
insegnante	02K1
insener	01M1
insinoeoeri	0WL2
insinoeoeri (amk	0WN2
insinoeoeri (ylempi amk	0He1
insinoori	0WL2
insinoori (amk	0WN2
insinoori (ylempi amk	0He1
insinyur	02R1
insinööri	0WL2
insinööri (amk	0WN2
insinööri (ylempi amk	0He1
inspectoare	02=1
inspector	0Ki2
instalater	0C>2
instalator	02=1
instalatér	0?g1
installateur	0681
institiuid	01W1
institiúid	01W1
institut	0WPF
institutas	0Wf2
institute	0GJ2
institute of technology	01_1
instituteur	01l1
instituto	0Wh4
institutrice	01l1
instituts	0Wl2
institutt	0Wn2
institutul	0X02
instituut	0X24
instituutti	0X62
institūts	0Wl2
instructeur	0281
instructoare	02=1
instructor	0Ki2
instruktoer	0X86
instruktor	0X>;
instruktorka	0XI2
instruktur	02R1
instruktör	0TU2
instruktør	0XK4
instrutor	0201
instrutora	0201
instytut	0XO2
insurance	01`1
integrante	0201
integrisane studije	0XQ1
interactive	01`1
interim	0AN1
interimaire	01l1
intermedi	0XR2
intermedia	0XT2
intermediaire	0XV2
intermediar	0XX2
intermediar superior	0>d1
intermediaria	0DR1
intermediario	0XZ2
intermediario avancado	0?<1
intermediate	0X\2
intermedio	0X^6
intermedio alto	0Xd2
intermedio superiore	0@?1
intermediária	0DR1
intermediário	0XZ2
intermediário avançado	0?<1
intermedju	0Xf2
intermittent	01l1
intermittente	01l1
intermédiaire	0XV2
intermédio	0XZ2
intermédio alto	0?<1
intern	0Ki2
internat	0=i1
international baccalaureate	00m2
internetu	0Xh1
interno	0@T1
interpreter	02<1
intervenant	01l1
intervenante	01l1
interventi	07Z1
intervento	07Z1
intezet	0Xi3
intyg	0=U2
intérim	0AN1
intérimaire	01l1
intézet	0Xi3
invalkracht	0;:1
invatatoare	02=1
invatator	02=1
inverno	0Xl2
investigador	02S3
investigadora	02W2
investments	01`1
invierno	0Xn1
invigilator	02<1
invited talk	01T1
invited talks	01T1
inz	0Xo1
inzeniere	02j1
inzenieris	02j1
inzenir	0Y01
inzenjer	0Y12
inzenyr	0Y32
inzenyrske	0Y51
inzenyrske studium	0Y51
inzinier	0Y61
inziniere	02i1
inzinierius	02i1
inzinierske	0Y71
inzinierske studium	0Y71
inzynier	0Y82
inzynierskie	0Xo1
inġinier	05[1
inşaat	0471
inštalatér	0AH1
inštitut	0Y:2
inštitút	0Y<2
inštruktor	05l1
inż	0Xo1
inżynier	0Y82
inżynierskie	0Xo1
inženiere	02j1
inženieris	02j1
inženir	0Y01
inženjer	0Y12
inženýr	0Y32
inženýrské	0Y51
inženýrské studium	0Y51
inžinier	0Y61
inžinierius	02i1
inžinierske	0Y71
inžinierske štúdium	0Y71
inžinierė	02i1
io sono	0Vi1
iosh	0Dn2
ipaf	01j1
ipasnieks	02j1
ipb	0OM1
ipk	0Y>2
ipma	01c1
ir	0JU1
iris	0@X1
iriseoir	0451
irish leaving certificate	0341
iroda	04o2
is analisti	01n1
isbn	01o1
isci	01n1
iscisi	01n1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0LS2
issa	0>51
issiskyres	0Y@1
issn	01o1
issued	0:G1
issued on	0:G1
istekejusi	0Y@1
istitut	04W1
istituto	0YA2
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05j2
istraživač	05j2
istruttore	02K1
istruttrice	02K1
itb	0CE1
itfaiyeci	01n1
itibaren	0YC3
itil	01c1
itinerari	0?[1
itinerario	0N:1
itq	02n1
its	01d1
itパスポート	00R1
iut	0YF2
ivertinimas	0;Y1
iyi	0YH2
iyi derecede	0YJ1
iyi duzeyde	0YJ1
iyi düzeyde	0YJ1
izdavac	0C62
izdavacka kuca	06c1
izdavač	0C62
izdavačka kuća	06c1
izdevnieciba	0YK2
izdevniecība	0YK2
izlaganje	0C62
izpit	0B51
izstradatajs	02j1
izstrādātājs	02j1
izvorni govornik	0YM2
içerik editörü	01n1
iðnmeistari	0Hl1
iðnmenntun	0S^1
iðnskóli	04P1
iş analisti	01n1
işçi	01n1
işçisi	01n1
išsiskyręs	0Y@1
ištekėjusi	0Y@1
j	0YO1
j d o o	00e1
j.d.o.o	00e1
ja	0YP1
jaar	0YQ1
jaerjestyksenvalvojakortti	0481
jaesen	0631
jag aer	0YR1
jag ar	0YR1
jag heter	0YR1
jag är	0YR1
jagdschein	02H1
jahr	0YO1
jahrbuch	0941
jahre	0YO1
jahren	0YO1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02R1
jalan	0GS1
janitor	02<1
jaosto	0IY1
jar	0YS1
jarak jauh	0FW1
jardineira	0201
jardineiro	0201
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0YQ1
jarjestyksenvalvojakortti	0481
jaro	0YT1
jartassagi	0MC1
jasen	0631
jatekvezeto	0=D1
jatkuu	0L21
jazykovy certifikat	0YU1
jazykový certifikát	0YU1
jd	0F>1
je m'appelle	0YV1
je suis	0YV1
jedinica	0YW2
jednatel	07@1
jednolite studia magisterskie	0YY1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0YZ2
jeg hedder	0Y\1
jeg heter	0Y]1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenleg is	00o1
jelenleg is tart	00o1
jelenlegi	00o1
jeles	08d1
jesen	0Y^4
jeseň	0Yb1
jesien	0Yc1
jesienia	0Yc1
jesienią	0Yc1
jesień	0Yc1
jestem	0Yd1
jetzt	04b1
jeweler	02<1
jezyk ojczysty	0KT1
jl	0GS1
jlpt	0=E1
jmenuji se	0Ye1
jo	0Yf2
job d'ete	01l1
job d'été	01l1
job etudiant	01l1
job étudiant	01l1
jobs d'ete	01l1
jobs d'été	01l1
jogasz	02m1
jogositvany	0MC1
jogosítvány	0MC1
jogász	02m1
johtaja	0631
joiner	02<1
joint honours	0:Q1
jordemoder	0741
jordmor	0<H1
jornada completa	0DN1
jornada de formacion	0E\1
jornada de formación	0E\1
jornadas	0241
jornalista	0201
journal	0Yh2
journal articles	01T1
journalist	0Yj7
journaliste	01l1
journals	01T1
journee d'etude	0271
journeyman	0341
journée d'étude	0271
jovem aprendiz	0201
joyeria	03A1
joyería	03A1
jsem	0Ye1
juara	06P1
juara 1	06P1
juara i	06P1
jud	0551
judecator	02=1
judecător	02=1
judetul	0551
județul	0551
judge	02<1
judr	0Dl2
juez	01Q1
jueza	01Q1
juf	0281
jugendclub	03`1
jugendleiter	0681
jugendtreff	03`1
jugendzentrum	03`1
juggler	02<1
juhataja	01M1
juhendaja	01M1
juhiluba	0Z11
juht	01M1
juiz	0201
juiza	0201
julkaistu	0N71
julkaisu	07h2
junior	0Z21
junta	03A1
jurist	0Z37
jurista	01Q1
juriste	0Z:2
juristi	0631
jurists	02j1
jurnal	0:[1
jurnalis	02R1
jurnalist	02=1
jurnalista	02=1
jurnalistă	02=1
juror	02<1
juru masak	02R1
juru ukur	02R1
jurusan	0>L1
jusqu'a	0Kh1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Kh1
jusqu'à	0Kh1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03A1
juíza	0201
jártassági	0MC1
játékvezető	0=D1
järjestyksenvalvojakortti	0481
jäsen	0631
jó	0Yf2
język ojczysty	0KT1
k	0=:1
k k	00e1
k.k	00e1
kaantaja	0631
kaari	0991
kab	0GS1
kabupaten	0GS1
kadar	0Z<2
kade	0H51
kadernice	0?g1
kadernik	0?g1
kadeřnice	0?g1
kadeřník	0?g1
kadin	0=:1
kadrolu	0KD1
kadın	0=:1
kaeaentaejae	0631
kaesittelijae	0631
kaesolev	0U<1
kaesoleva ajani	0U<1
kaetiloe	0631
kafe	08C1
kafli	0@Q1
kahvila	06i1
kaksikielinen	03>1
kakskeelne	0MI1
kaksoistutkinto	05X1
kalastaja	0631
kalauz	0=D1
kalfa	01n1
kalite kontrol	01n1
kaliteci	01n1
kameraman	0Z>2
kameramann	03B1
kameramen	02R1
kammer	03`1
kamrer	02Y1
kancelar	0H61
kancelaria	0Z@2
kancelarija	06c1
kancelária	03e1
kancelář	0H61
kandidaatin tutkinto	0591
kandidaatti	0WN2
kandidat	0ZB2
kandidat i	0@c1
kandidatexamen	03@1
kandidatexamen i	03@1
kandidatgrad	0@c1
kandidatprogram	03@1
kandidatsprof	0ZD1
kandidatuddannelse	0@c1
kandídatspróf	0ZD1
kansanopisto	04U1
kantine	03`1
kantor	08C1
kanzlei	03`1
kapici	01n1
kapitaen	03B1
kapitan	03B1
kapitel	0ZE3
kapitlu	07j1
kapitola	0ZH2
kapittel	0ZJ1
kapitän	03B1
kapper	0281
kapster	0281
kaptani	01n1
kaptanı	01n1
kapıcı	01n1
kar	0LS2
karakter	0ZK2
karakterar	0R]1
karaktergennemsnit	0Lf1
karaktersnitt	0R]1
kargo gorevlisi	01n1
kargo görevlisi	01n1
karl	0ZM1
karlkyns	0ZM1
karlmadur	0ZM1
karlmaður	0ZM1
karosszerialakatos	0=D1
karosszérialakatos	0=D1
karyawan	02R1
kasap	01n1
kasir	02R1
kasittelija	0631
kasiyer	01n1
kasjer	02M1
kasjerka	02M1
kassamedewerker	0281
kassanhoitaja	0631
kassemedarbejder	0741
kassenwart	0=X2
kassenwartin	09A1
kasserer	0XK4
kassier	0281
kassierer	0681
kassoer	0TU2
kassoerska	02Y1
kassor	0TU2
kassorska	02Y1
kassör	0TU2
kassörska	02Y1
kasvataja	01M1
kat	0@51
kat gorevlisi	01n1
kat görevlisi	01n1
katilo	0631
katona	0=D1
katu	0991
kauffrau	03B1
kaufhaus	03`1
kaufmann	03B1
kaufmannsgehilfenbrief	01O1
kaugtoo	0ZN1
kaugtöö	0ZN1
kauplus	05U1
kauppa	06i1
kauppakorkeakoulu	04U1
kauppatieteiden maisteri	0He1
kaupunki	0ZO2
kawaler	0ZQ1
kawin	0=_1
kaynakci	01n1
kaynakçı	01n1
kazaliste	0ZR1
kazalište	0ZR1
kbr	0:51
ke toan	0:`1
ke toan truong	0:`1
kebun	08C1
kec	0GS1
kecamatan	0GS1
keeper	0VZ1
kehittaejae	0631
kehittaja	0631
kehittäjä	0631
kel	0GS1
kelias	0441
kellner	09A1
kellnerin	09A1
kelner	02M1
kelnerka	02M1
kelompok	08C1
kelurahan	0GS1
kementerian	08C1
kendskab	0ZS1
kennari	0>b1
kepala	02R1
kepce operatoru	01n1
kepesites	0?02
keppni	00;1
kepykla	03f1
kepzes	0ZT2
kepçe operatörü	01n1
kertesz	0=D1
kertész	0=D1
kesa	0ZV1
kesaapulainen	0TQ1
kesae	0ZV1
kesaeapulainen	0TQ1
kesaetyoentekijae	0T]2
kesatyontekija	0T]2
kesk eriharidus	0ZW1
kesk-eriharidus	0ZW1
keskeriharidus	0ZX1
keskharidus	0ZW1
keskhinne	0UB1
keskiarvo	07o1
keskitaso	0ZY2
keskitasoinen	0Z[1
keskkool	04:1
keskmine	0Z\1
keskmine hinne	0UB1
kesktase	0Z]2
kesktasemel	0Z\1
keskus	0Z_2
keskustelutaito	0Z[1
kestab	0U<1
kesä	0ZV1
kesäapulainen	0TQ1
kesätyöntekijä	0T]2
ketnyelvu	06S1
ketua	02R1
kevad	0Za1
kevaet	0Zb1
kevat	0Zb1
kevät	0Zb1
key account manager	07S1
key holder	02<1
key worker	02<1
keyholder	02<1
keynote	01T1
keynotes	01T1
kezdo	0Zc2
kezdő	0Zc2
kft	00e1
kg	00e1
kgaa	00e1
kha	0Ze2
khach san	0<81
khoa	0Zg3
khoa hoc	0Zj2
khoá học	0Zl1
khu	0Bi1
khá	0Ze2
khách sạn	0<81
khóa học	0Zj2
kiado	0Zm3
kiadó	0Zm3
kiem soat vien	0:`1
kiem toan vien	0:`1
kien truc su	0:`1
kierowca	02M1
kierowniczka	02M1
kierownik	02M1
kierunek	0[01
kiitettaevae	0Mn1
kiitettava	0Mn1
kiitettävä	0Mn1
kilpailu	06j1
kimyager	01n1
kincstarnok	0=D1
kincstárnok	0=D1
kindergarten	0[12
kinderpfleger	0681
kindlustus	05U1
kinesitherapeute	01l1
kinetoterapeut	02=1
kini	0T[1
kino	03`1
kinésithérapeute	01l1
kirja	07h2
kirjakauppias	0631
kirjanpitaejae	0631
kirjanpitaja	0631
kirjanpitäjä	0631
kirjasto	06i1
kirjastonhoitaja	0631
kirjastus	0[32
kirvesmies	0631
kis	0[51
kitabi	0>T1
kitabı	0>T1
kitap	0>T1
kitap bolumu	0>T1
kitap bölümü	0>T1
kitapci	01n1
kitapçı	01n1
kitchen	01`1
kitchen hand	02<1
kitchen porter	02<1
kituntetes	0001
kitunteteses	08d1
kitüntetés	0001
kitüntetéses	08d1
kivalo	0[63
kiváló	0[63
kiến trúc sư	0:`1
kiểm soát viên	0:`1
kiểm toán viên	0:`1
kjennskap	0[91
kk	0[:2
kleermaker	0281
kleuterschool	08c1
kliinik	05U1
kliniek	0351
klinigi	0471
klinik	0[<4
klinika	0[@9
klinikk	0:<1
klinikka	06i1
klinikum	03`1
kliniği	0471
klub	0;?1
klubb	0@H2
klubben	01=1
klīnika	06Z1
kniha	0ZH2
knihkupec	0?g1
knihovn	07@1
knihovna	0H61
knihovnice	0?g1
knihovnik	0C>2
knihovník	0C>2
kniznica	03e1
knižnica	03e1
knjiga	0[I3
knjiznica	0[L2
knjiznicar	0[N2
knjižnica	0[L2
knjižničar	0[N2
knyga	0[P1
kobieta	0[Q1
koc	01n1
koch	03B1
kochin	03B1
kock	02Y1
kocu	01n1
kod	0[R2
koechin	03B1
koerekort	02o1
koerier	0281
koerkort	0=U2
kogumik	0461
kohtalainen	0Z[1
kok	0[T3
koki	02R1
kokk	0[W2
kokki	0[Y2
kokkur	0>b1
koledza	04T1
koledzas diploms	0[[1
koledža	04T1
koledžas diploms	0[[1
kolegija	0FX1
kolegium	04H1
kolej	04N1
koleji	04N1
kolledz	04:1
kolledž	04:1
kolleg	0=i1
kollegium	0[\1
kolloquium	0941
kollégium	0[\1
kolumni	0N71
komanda	0[]2
komercialist	05l1
komercijalist	0[_1
komercijalista	07L1
komi	01n1
kommissionierer	0681
kommun	0[`2
kommune	0[b4
kompanija	0[f2
kompetansebevis	0421
kompetisi	06P1
komplek	0GS1
komponist	0681
kompānija	06Z1
komunikativna	0[h1
komunikativne	0[h1
komunikativni	0[i1
komunikativní	0[i1
komunikatywnie	0J@1
komunikatywny	0J@1
komunikatívna	0[h1
komunikatívne	0[h1
komuves	0=D1
komvux	0[j2
kona	0[l1
konatel	0931
konateľ	0931
koncernen	01=1
kondiittori	0631
konditor	0[m4
konditorei	03`1
konduktoeoeri	0631
konduktoer	0Vk2
konduktoori	0631
konduktor	0\14
konduktorka	02M1
konduktör	02Y1
konduktööri	0631
konduktør	0<H1
kondüktör	01n1
koneistaja	0631
konepaja	06i1
konferanse	0ZJ1
konferansi	0>T1
konferansı	0>T1
konferenca	0\51
konference	0\63
konferencia	0\92
konferencija	0\;3
konferencja	07l1
konferens	0\>2
konferensi	0:[1
konferenssi	0N71
konferenz	0941
konferenza	07j1
konferenzbeitraege	0941
konferenzbeitrage	0941
konferenzbeiträge	0941
kongresi	0>T1
konkurranse	0\@1
konkurrence	0\A1
konkurs	0PD1
konkursas	06Y1
konkursie	0PD1
konkurss	0\B2
konobar	05j2
konserni	06i1
konservatorij	0Lc1
konservatorija	0FX1
konservatorio	04U1
konservatorium	0\D3
konservatuvari	04N1
konservatuvarı	04N1
konserwatorium	04H1
konsulent	0\G3
konsult	0\J2
konsultan	02R1
konsultant	0\L3
konsultantas	02i1
konsultante	02g2
konsultantka	02M1
konsultants	02j1
konsultantė	02i1
konsultti	0631
kontor	0\O4
kontsern	05U1
konverents	0461
konversationsniveau	0=J1
konversationssicher	0=J1
konverzacijski	0\S2
konverzacna	0\U1
konverzacni	0\V1
konverzačná	0\U1
konverzační	0\V1
konyv	0Bo2
konyvelo	02P2
konyvkereskedo	0=D1
konyvtar	04o2
konyvtaros	02P2
konzern	03`1
konzervator	0F61
konzervatorium	0\W2
konzervatoř	0F61
konzervatórium	0\W2
konzultant	0\Y3
kool	04:1
koolitus	0Ld1
koolituskeskus	04:1
kooperatifi	0471
koordinaator	01M1
koordinaattori	0631
koordinator	0\\<
koordinatore	02g2
koordinatorius	02i1
koordinators	02j1
koordinatoru	01n1
koordinatorė	02i1
koordinatur	05[1
koordinatör	01n1
koordinatörü	01n1
koordinátor	0\h3
koordynator	02M1
koordynatorka	02M1
koperasi	08C1
kops	0\k1
kopš	0\k1
korekort	02o1
korektor	0\l2
korektorka	02M1
korgkool	04:1
korgtase	0\n1
korhaz	04o2
korjaamo	06i1
korkeakoulu	04U1
korkort	0=U2
korrektor	0=D1
korrekturlaesare	02Y1
korrekturlaeser	0741
korrekturlasare	02Y1
korrekturleser	0<H1
korrekturläsare	02Y1
korrekturlæser	0741
kortti	0\o1
korut	0491
kosmeticka	0?g1
kosmetiker	0681
kosmetička	0?g1
kosmetolog	0741
kosmetologi	0631
kosmetyczka	02M1
kota	0GS1
kotet	0II1
koulu	04U1
kouluttaja	0631
koulutusohjelma	0]01
koulutuspaeivae	0]11
koulutuspaiva	0]11
koulutuspäivä	0]11
kovacs	0=D1
kovar	0?g1
kovács	0=D1
kovář	0?g1
kowal	02M1
koyu	0@51
koz	0491
kozepes	0]22
kozepesen	0]41
kozepfelsofok	0]51
kozepfok	0]41
kozepfok felett	0]51
kozepfoku	0]41
kozephalado	0Oa1
kozepiskola	0[\1
kozepszint	0Oa1
kozepszintu	0Oa1
kozgazdasz	02m1
kozjegyzo	0=D1
kozmetikus	0=D1
kozpont	07m1
koç	01n1
koçu	01n1
kraamverzorgende	0;:1
kracht	0281
kraft	03B1
krajums	0IE1
kranfuehrer	0681
kranfuhrer	0681
kranführer	0681
krankenhaus	03`1
krankenkasse	03`1
kranschein	02H1
krawcowa	02M1
krawiec	02M1
krejci	0?g1
krejčí	0?g1
kreuz	03`1
kronik	03I1
kronikk	0ZJ1
krt	0491
kryptis	0]61
krājums	0IE1
ksiazeczka	0BE1
ksiazka	07l1
ksiegarz	02M1
ksiegowa	02M1
ksiegowy	02M1
książeczka	0BE1
książka	07l1
księgarz	02M1
księgowa	02M1
księgowy	02M1
kso	08B1
kth	0]71
ktieb	07j1
ktk	0591
ktm	0He1
kuafor	01n1
kuaför	01n1
kuchar	02k2
kucharka	02M1
kucharz	02M1
kuchař	07@1
kuchenhilfe	09A1
kuchár	0931
kuechenhilfe	09A1
kuester	03B1
kuhar	0[N2
kuja	0991
kuljettaja	0631
kullegg	04W1
kulleġġ	04W1
kulondij	0001
kulup baskani	01n1
kulüp başkanı	01n1
kumpanija	08X1
kunde	0]81
kuni	0]91
kunniamaininta	0071
kunsill lokali	08X1
kunta	06i1
kurang	0FY2
kurator	0]:2
kurgucu	01n1
kurier	0]<2
kurierka	02M1
kurir	02R1
kurs	0]><
kurs kwalifikacyjny	0KW1
kursai	08b1
kursbevis	0421
kursi	06[1
kurssi	0]J3
kursu	0]M3
kursus	0]P4
kursusbevis	02o1
kurucu	01n1
kurucusu	01n1
kurye	01n1
kuryr	0?g1
kurz	0]T4
kurýr	0?g1
kustantaja	0N71
kustantamo	06i1
kuster	03B1
kutato	02m1
kutató	02m1
kutseharidus	0ZW1
kutsekool	04:1
kutsetunnistus	0Z11
kutuphaneci	01n1
kutuphanesi	0471
kuu	0]X1
kuud	0]X1
kuukausi	0]Y1
kuukautta	0]Y1
kuvar	0]Z1
kuvittaja	0631
kvalificerad yrkesutbildning	0][1
kvenkyns	0[l1
kvetinar	07@1
kvinde	0]\1
kvinna	0]]1
kvinne	0]^1
květinář	07@1
kwartalnik	07l1
kweker	0281
kwekerij	0351
ky	00e1
ky su	0]_2
ky thuat vien	0:`1
ky yeu	0;B1
kypare	02Y1
käesolev	0U<1
käesoleva ajani	0U<1
käsittelijä	0631
kätilö	0631
kääntäjä	0631
képesítés	0?02
képzés	0ZT2
kétnyelvű	06S1
kórház	04o2
kõrgkool	04:1
kõrgtase	0\n1
köchin	03B1
könyv	0Bo2
könyvelő	02P2
könyvkereskedő	0=D1
könyvtár	04o2
könyvtáros	02P2
körkort	0=U2
körút	0491
kötet	0II1
köyü	0@51
köz	0491
közepes	0]22
közepesen	0]41
közgazdász	02m1
közjegyző	0=D1
központ	07m1
középfelsőfok	0]51
középfok	0]41
középfok felett	0]51
középfokú	0]41
középhaladó	0Oa1
középiskola	0[\1
középszint	0Oa1
középszintű	0Oa1
kørekort	02o1
küchenhilfe	09A1
különdíj	0001
küster	03B1
kütüphaneci	01n1
kütüphanesi	0471
kış	0[51
kőműves	0=D1
kế toán	0:`1
kế toán trưởng	0:`1
kỷ yếu	0;B1
kỹ sư	0]_2
kỹ thuật viên	0:`1
l	0]a1
l'actualitat	02C1
l1	0:_1
l2	0:_1
l3	0:_1
la	0]b2
la actualidad	02B1
la distanta	0Fh1
la distanță	0Fh1
la fecha	02B1
la zi	02G1
laakari	0631
laan	0H51
labai gerai	09:2
labas	0]d1
labas zinasanas	0]d1
labas zināšanas	0]d1
labi	0]e2
labor	0]g2
laborans	0=D1
laborant	0]i4
laboranti	01n1
laborantti	0TQ1
laborantuddannelse	00E1
laborantı	01n1
laboratoire	01m1
laboratoires	01m1
laborator	0]m2
laboratori	0]o2
laboratories	01`1
laboratorij	0[L2
laboratorija	0^13
laboratorio	0^45
laboratorios	0;`2
laboratoris	03n1
laboratorium	0^97
laboratory	01`1
laboratoř	0H61
laboratuvari	0471
laboratuvarı	0471
laboratório	0361
laboratórios	0361
laboratórium	0^@2
laborer	02<1
laboráns	0=D1
labourer	02<1
labs	0^B2
lacatus	02=1
lackerare	02Y1
lackierer	0681
laeaekaeri	0631
laege	0741
laegehus	0;?1
laegergaarden	01=1
laehetti	0631
laehihoitaja	0[Y2
laehtien	0^D2
laekare	02Y1
laeknir	0>b1
laensstyrelsen	0LP1
laerare	02Y1
laerarexamen	03@1
laerarhoegskola	0SZ1
laerarvikarie	02Y1
laerer	06H2
laererutdanning	01D1
laerling	0^F5
laerlingeuddannelse	00E1
laesare	02Y1
laeuft ab	0>m1
lagerarbetare	02Y1
lagergarden	01=1
lagerist	0681
lagermedarbeider	0<H1
lagermedarbejder	0741
laget	0:<1
lahetti	0631
lahihoitaja	0[Y2
lahtien	0^D2
lahutatud	01L1
lai xe	0:`1
laisvai	0^K1
laitos	06i1
lajang	0=_1
lakare	02Y1
lakatos	0MA2
laki laki	0]a1
laki-laki	0]a1
lakiernik	02M1
lakyrnik	0?g1
lakýrník	0?g1
lampista	02V1
lana	0821
lancar	04X1
lanchonete	0361
landkreis	09E1
landmaaler	06H2
landmaler	06H2
landmand	0741
landmeter	0281
landmåler	06H2
landratsamt	03`1
landwirt	0681
lane	06X1
languagecert	0=E1
langue maternelle	0^L1
langue natale	0^L1
lanjutan	0^M2
lansstyrelsen	0LP1
lantbrukare	02Y1
lantmaetare	02Y1
lantmatare	02Y1
lantmätare	02Y1
lap	0^O2
lap trinh vien	0:`1
larare	02Y1
lararexamen	03@1
lararhogskola	0SZ1
lararvikarie	02Y1
largo	0^Q2
larling	0O31
lasare	02Y1
lasser	0281
lasteaed	04:1
lastenhoitaja	0631
lastnica	0G81
lastnik	0G81
lat	0^S1
lata	0^S1
latem	0^T1
laticinios	0361
laticínios	0361
lato	0^T1
lato sensu	0N?1
laufend	04b1
lauft ab	0>m1
laukums	0@61
laulaja	0631
laurea	0HY1
laurea a ciclo unico	0^U1
laurea breve	0HY1
laurea in	0HY1
laurea magistrale	0^U1
laurea magistrale in	0^U1
laurea quinquennale	0^U1
laurea specialistica	0^U1
laurea specialistica in	0^U1
laurea triennale	0HY1
laurea triennale in	0HY1
laurea vecchio ordinamento	0^U1
laureat	0^V2
laureata in	0HY1
laureatas	06Y1
laureate	00M1
laureatka	0PD1
laureato in	0HY1
lauréat	00M1
lauréate	00M1
lavapiatti	02K1
law school	01_1
lawyer	02<1
lda	00e1
le tan	0:`1
leabhar	0@X1
leacht	0@X1
leachtoir	0451
lead	0^X4
leader	02<1
leader of	02<1
learning	0^\1
leaving cert	0341
leaving certificate	0341
leaving certificate applied	0341
lebenslauf	0>31
lecteur	01l1
lector	02=1
lectrice	01l1
lecture	01T1
lecturer	02<1
lectures	01T1
ledamot	02Y1
ledare	02Y1
leder	06H2
ledig	0RQ1
leed	01c1
leerkracht	0281
leerling	0RW2
leerlingwezen	08B1
legat	0\A1
lege	0<H1
legevakt	0:<1
legitimation	0=U2
legiutas kisero	0=D1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=i1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0681
lehrgang	0QB2
lehrling	0^]3
lehrstuhl	0^`3
lehti	0^c1
lehtiartikkeli	0N71
lehtori	0631
leidbeinandi	0>b1
leider	0281
leidinys	0[P1
leidsogumadur	0>b1
leidster	0281
leidykla	0^d2
leikhus	06k1
leikhús	06k1
leikskoli	04P1
leikskóli	04P1
leipomo	06i1
leipuri	0631
leirleder	0<H1
leiter	0681
leitung	03B1
leiðbeinandi	0>b1
leiðsögumaður	0>b1
lekar	0^f3
lekaren	03e1
lekarka	02M1
lekarn	07@1
lekarna	0^i2
lekarnicka	0AH1
lekarnik	0AH1
lekarz	02M1
lektor	0^k:
lektorin	03B1
lektorka	0XI2
lektors	02j1
lekár	0931
lekáreň	03e1
lekárnik	0AH1
lekárnička	0AH1
lembaga	08C1
lengua madre	0V^1
lengua materna	0V^1
lengua nativa	0V^1
lente	0_51
lentoemaentae	0631
lentoemanta	0631
lentoemäntä	0631
leraar	0281
lerares	0281
let	0_62
leta	0_81
leti	0_81
leto	0_94
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05[1
letuska	0?g1
letuška	0?g1
level 2	0341
level 2 certificate	0341
level 2 diploma	0341
level 3	0341
level 3 award	01j1
level 3 certificate	0341
level 3 diploma	0341
level 4 certificate	0331
level 4 diploma	0331
level 5 certificate	0331
level 5 diploma	0331
leveltaros	0=D1
levnadsbeskrivning	0_=1
levnedslob	0_>1
levnedsloeb	0_>1
levnedsløb	0_>1
levnetsloep	0_?1
levnetslop	0_?1
levnetsløp	0_?1
levéltáros	0=D1
leyfi	0_@2
lezing	0_B2
lezingen	07d1
lgh	0?V1
lia	0;V1
libraia	02K1
libraio	02K1
libraire	01l1
librairie	01m1
librar	02=1
librarian	02<1
library	01`1
library service	01`1
librera	01Q1
libreria	03A1
librero	01Q1
librería	03A1
libri	07Z1
libro	0_D2
libros	0241
lic	0Xo1
licejs	04T1
licejus	0FX1
licenca	0_F4
licence	0_J5
licence 1	0:_1
licence 2	0:_1
licence 3	0:_1
licence generale	0:_1
licence générale	0:_1
licence pro	0:_1
licence professionnelle	0:_1
licence to	01j1
licencia	0_O2
licencia de	0221
licenciada	0:g1
licenciada en	07R1
licenciado	0:g1
licenciado en	07R1
licenciatura	0_Q2
licenciatura em	0:g1
licenciatura en	07R1
licencija	0_S2
licencja	0BE1
licencjackie	0Xo1
licencjat	0Xo1
licens	0_U2
license	01j1
licensed	01j1
licenta	0_W2
licentiat	0HZ1
licentiata	0HZ1
licentiatexamen	0IF1
licentie	0Ae2
licenza	01N1
licenza elementare	08g1
licenza media	08g1
licenzja	0BB1
licença	0?f1
licențiat	0HZ1
licențiată	0HZ1
licență	0_W2
liceo	0_Y2
liceu	0_[3
liceul	0_^2
liceum	04H1
liceum ogolnoksztalcace	0KW1
liceum ogólnokształcące	0KW1
licėjus	0FX1
lider	0_`5
lideri	01n1
liderka	02M1
lidt kendskab	0=Q1
lidz	0_e1
lidz sim	0_f1
lidz sim bridim	0_f1
lieutenant	02<1
lieutenante	01l1
lifeguard	02<1
ligonine	03f1
ligoninė	03f1
liitto	06i1
lijecnica	0?21
lijecnik	0?21
liječnica	0?21
liječnik	0?21
limba materna	0>]1
limba maternă	0>]1
limbă maternă	0>]1
limited	0_g2
limited working	0Ca1
limited working proficiency	0Ca1
lingua madre	0_i1
lingua materna	0_j2
lingua nativa	0>c1
linguaskill	0=E1
lingwa materna	0>_1
linja	0_l2
linje	0OC2
linjen	0_n3
linnavalitsus	05U1
linuc	0`11
liofa	05^1
lisans	0Bm1
lisans derecesi	0Bm1
lisans mezunu	0Bm1
lisansi	0=^1
lisansı	0=^1
lise	0`22
lise diplomasi	0`41
lise diploması	0`41
lise mezunu	0`41
lisens	0421
lisensi	0=h1
lisensiaatti	0P11
lisenssi	0481
lisesi	04N1
listonos	07@1
listonosz	02M1
listonoszka	02M1
listonoš	07@1
litil	0S[1
litsents	0Z11
litt	0=R1
livello avanzato	09h1
livello base	0D;1
livello intermedio	0I>1
livraria	0361
livre	0271
livreira	0201
livreiro	0201
livres	0271
livreur	01l1
livreuse	01l1
livro	05`1
livros	05`1
lizenz	0`52
lizenziat	00<1
liċenzja	0BB1
ljekarna	0ZR1
ljekarnik	0?21
ljeto	0`71
ll b	0:R2
ll m	0MJ2
ll.b	0:R2
ll.m	0MJ2
llar d'infants	01a1
llb	0:P1
llc	00e1
llengua materna	0`81
llengua nativa	0`81
llibre	0A;1
llicencia	0211
llicenciada en	0`91
llicenciat en	0`91
llicenciatura	0`91
llicència	0211
llm	0H<1
llp	00e1
ln	06X1
loader	02<1
loai gioi	0Gm1
loai kha	0Gm1
loai xuat sac	0Gm1
loc	0@T1
localita	0@T1
località	0@T1
locen	0`:1
locena	0`:1
locul 1	0@F1
locul i	0@F1
locum	02<1
locuteur natif	0^L1
logfraedingur	0>b1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03`1
logopaed	0741
logoped	0`;4
logopeda	0`?2
logopedist	0Ib1
logopedista	02K1
logopedus	0=D1
logopæd	0741
logopédus	0=D1
loja	0361
lojas	0361
lojistik	0471
lokakarya	0`A1
lokfoerare	02Y1
lokfoerer	0<H1
lokforare	02Y1
lokforer	0<H1
lokfuehrer	0681
lokfuhrer	0681
lokförare	02Y1
lokfører	0<H1
lokführer	0681
lokomotivfoerer	0741
lokomotivforer	0741
lokomotivfører	0741
lomba	06P1
loodgieter	0;W2
lop tap huan	0Zl1
lopend	0Ti1
lote	04i1
loti labi	0952
lotissement	05J1
lower second	00U1
ločen	0`:1
ločena	0`:1
loại giỏi	0Gm1
loại khá	0Gm1
loại xuất sắc	0Gm1
lpic	0`11
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08B1
lu ecrit parle	0Dc1
lu hanh	0<81
lu parle ecrit	0Dc1
lu, parlé, écrit	0Dc1
lu, écrit, parlé	0Dc1
luan an	0;B1
luat su	0:`1
luba	0`B2
lucrare	07Y1
lucratoare	02=1
lucrator	02=1
lucrătoare	02=1
lucrător	02=1
luento	0^c1
luftambulanse	0:<1
lugar	04i1
luk	0591
lukanda	08X1
lukio	04U1
lukion oppimaara	05X1
lukion oppimaeaerae	05X1
lukion oppimäärä	05X1
luku	0N71
lulus	0`D1
lumberjack	02<1
luna	0`E1
lungomare	0@T1
luni	0`E1
lună	0`E1
lupa	0\o1
lupakortti	0481
luthier	02<1
lutseum	04:1
luu loat	0@m1
luận án	0;B1
luật sư	0:`1
ly lich	0UK1
lycee	01b1
lyceum	0`F3
lycée	01b1
lyzeum	0=i1
lái xe	0:`1
lána	0821
lägergården	01=1
lähetti	0631
lähihoitaja	0[Y2
lähtien	0^D2
läkare	02Y1
länsstyrelsen	0LP1
lärare	02Y1
lärarexamen	03@1
lärarhögskola	0SZ1
lärarvikarie	02Y1
lärling	0O31
läsare	02Y1
läuft ab	0>m1
lääkäri	0631
læge	0741
lægehus	0;?1
læknir	0>b1
lærer	06H2
lærerutdanning	01D1
lærling	0XK4
lærlingeuddannelse	00E1
léacht	0@X1
léachtóir	0451
légiutas-kísérő	0=D1
lékař	07@1
lékárn	07@1
lékárna	0H61
léto	0`I1
líder	03l2
língua materna	0>c1
língua nativa	0>c1
líofa	05^1
lítil	0S[1
lögfræðingur	0>b1
lütseum	04:1
lý lịch	0UK1
lýceum	0`J1
lăcătuș	02=1
līdz	0_e1
līdz šim	0_f1
līdz šim brīdim	0_f1
lưu loát	0@m1
lập trình viên	0:`1
lễ tân	0:`1
lớp tập huấn	0Zl1
lữ hành	0<81
m	0`K;
m a	0H<1
m a sc	0NV1
m arch	0MJ2
m b a	0H<1
m com	0MJ2
m ed	0MJ2
m eng	0MJ2
m f a	0H<1
m litt	0NV1
m mus	0NV1
m phil	0NV1
m res	0NV1
m s	0H<1
m sc	0H<1
m sc prof	0ZD1
m st	0NV1
m tech	0MJ2
m. a	0H<1
m. ed	0H<1
m. eng	0H<1
m. sc	0H<1
m.a	0H<1
m.a.sc	0NV1
m.arch	0MJ2
m.b.a	0H<1
m.com	0MJ2
m.ed	0MJ2
m.eng	0MJ2
m.f.a	0H<1
m.litt	0NV1
m.mus	0NV1
m.phil	0NV1
m.res	0NV1
m.s	0H<1
m.sc	0H<1
m.sc.-próf	0ZD1
m.st	0NV1
m.tech	0MJ2
m1	0Fn2
m2	0Fn2
ma	0`V3
ma numesc	0`Y1
maakond	0`Z1
maakster	0281
maalare	02Y1
maalari	0631
maan	0`[1
maanad	0`[1
maanader	0`[1
maand	0`\1
maanden	0`\1
maaned	0`]2
maaneder	0`]2
maanmittari	0631
maantee	0`_1
maanviljelija	0631
maanviljelijae	0631
maanviljelijä	0631
maatschap	0``1
macchinista	02K1
macelar	02=1
macellaio	02K1
macelleria	03g1
macher	03B1
macherin	03B1
machinist	0`a2
macon	01l1
madalya	0<N1
madrasah	0OM1
madre lingua	0_i1
madrelingua	0_i1
maennl	0U:1
maennlich	0U:1
maestra	0@k2
maestria	0`c2
maestria en	07R1
maestro	0@k2
maestría	0`c2
maestría en	07R1
mag	0`e3
magacioner	07L1
magang	02R1
magas szintu	0`h1
magas szintű	0`h1
magasin	01m1
magasinier	01l1
magasiniere	01l1
magasinière	01l1
magaza muduru	01n1
magaza sorumlusu	01n1
magazasi	0471
magazijnmedewerker	0281
magazin	03_1
magazine	01`1
magazioner	02=1
magazynier	02M1
magazynierka	02M1
magazziniera	02K1
magazziniere	02K1
magician	02<1
magistar	0`i2
magister	0`k8
magister farmacji	02M1
magister inzynier	0YY1
magister inżynier	0YY1
magistere	03j1
magisterexamen	0C21
magisterexamen i	0C21
magisterij	0a31
magisterium	0YY1
magisterske	0a42
magisterske studium	0a42
magisterskie	0YY1
magistersky	0Y51
magisterské	0a42
magisterské studium	0Y51
magisterské štúdium	0Y71
magisterský	0Y51
magisterstudium	00<1
magistr	0Y51
magistra	0H?1
magistra grads	0a61
magistrantura	0a71
magistrantuur	0a81
magistrantūra	0a71
magistras	0a71
magistrat	01l1
magistrate	08G2
magistratura	0a92
magistre	0a;2
magistrica	0a31
magistrica stroke	0a31
magistrikraad	0a81
magistriope	0a81
magistriõpe	0a81
magistro	0a71
magistro laipsnis	0a71
magistrs	0a61
magistrski studij	0a31
magistrski študij	0a31
magistrė	0a71
magistère	03j1
magna cum laude	0E62
magíster	07R1
mah	0@51
mahallesi	0@51
mahir	0a=2
mai napig	00o1
maig	00o1
maintainer	02<1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0a?2
maisterintutkinto	0He1
maistreacht	0aA1
maistru	02=1
maith	0aB1
maitre	01l1
maitre d	02<1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0aC3
maitrise parfaite	0Dd1
maitrise universitaire	0:_1
majalah	0:[1
majeure	0P01
majitel	02k2
majiteľ	0931
major	0Cf1
major de promotion	00M1
major in	0Cf1
majoring in	0Cf1
majster	0aF2
majstor	0?32
makalah	0:[1
makale	0>T1
makalesi	0>T1
make up artist	02<1
make-up artist	02<1
makelaardij	0351
maker	0782
makinist	01n1
makler	0681
malare	02Y1
male	0aH1
maler	0R>3
mali musavir	01n1
mali müşavir	01n1
mam na imie	0Yd1
mam na imię	0Yd1
man	0aI6
manad	0`[1
manader	0`[1
manager	0aO6
manajer	02R1
manazer	02k2
manažer	07@1
manažér	0931
mand	0aU1
mandat	0aV1
mandor	02R1
maned	0`]2
maneder	0`]2
manicure	0201
maniger	05[1
manipulacao de alimentos	0?f1
manipulador de alimentos	0221
manipulação de alimentos	0?f1
maniġer	05[1
mann	0aW2
mannelijk	0aY1
mannl	0U:1
mannlich	0U:1
mannskap	0<H1
manual handling	01j1
manudir	0aZ1
manudur	0aZ1
manutentionnaire	01l1
manzana	09k1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0Ol1
maraicher	01l1
maraichere	01l1
marangoz	01n1
maraîcher	01l1
maraîchère	01l1
marceneira	0201
marceneiro	0201
march	0MJ2
marie	0AP1
mariee	0AP1
marin	01l1
marina	01`1
marinaio	02K1
marinar	02=1
marinera	01Q1
marinero	01Q1
marinheiro	0201
marié	0AP1
mariée	0AP1
mark	00U1
marker	02<1
market	0a[2
marketingvezeto	0=D1
marketingvezető	0=D1
marks	00U1
markt	03`1
maros	0=D1
married	0C11
marynarz	02M1
marós	0=D1
mas	03n1
masal anlaticisi	01n1
masal anlatıcısı	01n1
maschile	0a]1
maschinenbau	03`1
maschinist	0681
maschio	0a]1
masculi	0TA1
masculin	0a^2
masculine	0a`2
masculino	0ab2
masculí	0TA1
masih berlangsung	0T[1
masinis	02R1
maskil	0ad1
maskinfoererbevis	0421
maskinforerbevis	0421
maskinførerbevis	0421
masseur	0DO2
masseuse	02<1
master	0ae?
master 1	0b42
master 2	0b42
master degree	0NV1
master di i livello	0^U1
master di ii livello	0^U1
master di primo livello	0^U1
master di secondo livello	0^U1
master en	07R1
master i	0b63
master ii	03j1
master in	0b93
master of	0b<2
master of applied science	0NV1
master of architecture	0NV1
master of arts	0NV1
master of business administration	0NV1
master of commerce	0NV1
master of design	0NV1
master of economics	0NV1
master of education	0NV1
master of engineering	0NV1
master of fine arts	0NV1
master of laws	0NV1
master of medicine	0NV1
master of music	0NV1
master of nursing	0NV1
master of philosophy	0NV1
master of public administration	0NV1
master of public health	0NV1
master of science	0NV1
master of social work	0NV1
master of technology	0NV1
master oficial	07R1
master pro	03j1
master professionnel	03j1
master recherche	03j1
master studije	0XQ1
master universitari	0`91
master universitario	07R1
master's	0NV1
master's degree	0NV1
masterabschluss	00<1
masterand	0H[1
masterat	0H[1
mastere	03j1
mastere specialise	03j1
masterexamen	0C21
masterexamen i	0C21
mastergrad	0ML1
mastergrad i	0ML1
masteropleiding	0JU1
masterprogram	0C21
masters	0NV1
masterstudium	0b>2
masteruddannelse	0@c1
masterutbildning	0C21
mastery	0b@2
mastère	03j1
mastère spécialisé	03j1
maszynista	02M1
matelot	01l1
materinji	0bB1
materinscina	0bC1
materinska rec	0bD1
materinski	0bB1
materinski jezik	0bB1
materinsky	0bD1
materinsky jazyk	0bD1
materinská reč	0bD1
materinský	0bD1
materinský jazyk	0bD1
materinščina	0bC1
materna	0bE4
maternega	0bC1
maternelle	0bI2
materni	0bC1
materni jezik	0bC1
maternji	0bK1
maternji jezik	0bK1
materno	0>c1
maternă	0>]1
materska skola	0OS2
matersky	0bL1
matersky jazyk	0bL1
materská škola	0`J1
materstina	0bL1
mateřská škola	0F61
mateřský	0bL1
mateřský jazyk	0bL1
mateřština	0bL1
mathematician	02<1
mathematiker	0681
matig	0=11
matricula d'honor	0NX1
matricula de honor	0@Z1
matriculation	0341
matron	02<1
matrona	01Q1
matroos	0281
matros	0FH1
matrose	03B1
matroz	02m1
matrícula d'honor	0NX1
matrícula de honor	0@Z1
matróz	02m1
matsec	0BA1
matu	03=1
matura	0bM6
maturita	0bS3
maturita artistica	08g1
maturita classica	08g1
maturita linguistica	08g1
maturita scientifica	08g1
maturita tecnica	08g1
maturita z	0bV1
maturitaet	01O1
maturitat	01O1
maturite	03=1
maturite gymnasiale	03=1
maturite professionnelle	03=1
maturitna skuska	0bW1
maturitni	0bV1
maturitni zkouska	0bV1
maturitná skúška	0bW1
maturitní	0bV1
maturitní zkouška	0bV1
maturità	08g1
maturità artistica	08g1
maturità classica	08g1
maturità linguistica	08g1
maturità scientifica	08g1
maturità tecnica	08g1
maturität	01O1
maturité	03=1
maturité gymnasiale	03=1
maturité professionnelle	03=1
maturski ispit	0bX1
maurer	0681
mavo	08B1
maçon	01l1
maître	01l1
maître d	02<1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0aC3
maîtrise parfaite	0Dd1
maîtrise universitaire	0:_1
mağaza müdürü	01n1
mağaza sorumlusu	01n1
mağazası	0471
maģistra grāds	0a61
maģistratūra	0a61
maģistre	0a61
maģistrs	0a61
mba	0MJ2
mba em	0N?1
mbh	00e1
mbo	0bY2
mbo 2	08B1
mbo 3	08B1
mbo 4	0b[2
mbo diploma	08B1
mbo niveau 1	08B1
mbo niveau 2	08B1
mbo niveau 3	08B1
mbo niveau 4	0b]1
mbo opleiding	08B1
mbo-diploma	08B1
mbo-opleiding	08B1
mca	0H<1
mcsa	01c1
mcse	01c1
md	0b^3
mdes	0H<1
mdr	0ba1
me	00e1
me chamo	0BW1
me jmeno je	0Ye1
me llamo	0bb1
meanleibheal	0bc2
meanscoil	01W1
mecanic	0be2
mecanic de locomotiva	02=1
mecanic de locomotivă	02=1
mecanica	01Q1
mecanicien	01l1
mecanico	03l2
meccanico	02K1
mechanic	02<1
mechanik	0SH3
mechanikas	02i1
mechaniker	0681
mechatroniker	0681
mecànic	02V1
mecánica	01Q1
mecánico	01Q1
mecânico	0201
med	0H<1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0bg4
medaille d'or	00M1
medal	0bk3
medala	00C1
medaleinkunn	02I1
medalha	00N1
medali	06P1
medalia	0@F1
medalie	0@F1
medalis	06Y1
medalj	00L1
medalja	0bn3
medalje	0c12
medaljen	0c33
medalla	0=F2
medarbeider	0<H1
medarbejder	0741
medarbetare	02Y1
medaļa	00C1
meddommer	0<H1
medecin	01l1
medel	0c62
medelbetyg	0=m1
medelgod	0VF1
medewerker	0281
medewerkster	0281
medfoerfattare	02Y1
medforfattare	02Y1
medforfatter	06H2
medförfattare	02Y1
medhjaelper	0741
medhjælper	0741
media	0c85
media final	0C=1
media generala	0@[1
media generală	0@[1
media jornada	0DN1
medianomi	0591
medic	02=1
medic rezident	02=1
medica	03l2
medical school	01_1
medicinska sestra	0C33
medico	0753
medie	0c=2
medie de absolvire	0@[1
medio	0c?5
medio alto	0@11
medio-alto	0@11
mediu	0XX2
medium	0X\2
medja	0cD1
medju	0cE1
medlem	0603
medmasa	02j1
medmāsa	02j1
mees	0cF1
meeskond	0cG1
meester	0281
meget god	0cH4
meget gode	0Pc1
meget godt	0cL2
megye	0491
mehanicar	05j2
mehanik	0G81
mehanikis	02j1
mehaničar	05j2
mehāniķis	02j1
meijeri	06i1
mein name ist	0VY1
meistarabref	0Hl1
meistarabréf	0Hl1
meistaragrada	0ZD1
meistaragráða	0ZD1
meistaraprof	0ZD1
meistarapróf	0ZD1
meistars	02j1
meister	0cN4
meisterbrief	04G1
meisterin	0cR2
meisterpruefung	04G1
meisterprufung	04G1
meisterprüfung	04G1
meisterschule	04G1
meistras	02i1
mejeri	0;=2
mejeriet	0;?1
mekaanikko	0631
mekanik	02R1
mekaniker	0603
melhor	00N1
mellanniva	0VF1
mellannivaa	0VF1
mellannivå	0VF1
mellem	0cT2
member	02<1
membra	02=1
membre	0Cd2
membro	0201
membru	02=1
membră	02=1
memoire	0271
memur	01n1
memuru	01n1
men	0cV2
menadzer	0cX3
menadżer	02M1
menadžer	05j2
mencao honrosa	00N1
mencio	0c[2
mencio especial	01f1
mencion	0c]2
mencion de honor	01e1
menció	0c[2
menció especial	01f1
mención	0c]2
mención de honor	01e1
menedzer	0c_3
menedzere	02j1
menedzeris	02j1
menedzser	02m1
menedżer	02M1
menedžer	0[N2
menedžere	02j1
menedžeris	02j1
meneillaan	0L21
meneillaeaen	0L21
meneillään	0L21
menengah	0E32
menengah atas	0cb1
menesi	0cc1
menesiai	0cd1
menesis	0cc1
menesiu	0cd1
meng	0MJ2
menikah	0=_1
menntaskoli	04P1
menntaskóli	04P1
menor aprendiz	0201
mensa	03`1
mensajera	01Q1
mensajeria	03A1
mensajero	01Q1
mensajería	03A1
mention	0ce2
mention assez bien	0:21
mention bien	0:21
mention complementaire	03=1
mention complémentaire	03=1
mention honorable	0:21
mention passable	0:21
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0:21
mention tres honorable	0:21
mention très bien	0:21
mention très honorable	0:21
mentiune	0@F1
mentor	0cg4
mentora	0201
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0cd1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@F1
merchandiser	02<1
merhaba	0U91
merimies	0631
merit	00U1
meritfoerteckning	0_=1
meritforteckning	0_=1
meritförteckning	0_=1
meritvaerde	0=m1
meritvarde	0=m1
meritvärde	0=m1
merkezi	0471
merkonomi	05X1
mernok	02m1
mes	0ck5
mese	0d01
mesec	0d12
meseca	0d12
mesecev	0d31
meseci	0d12
mesemondo	02m1
mesemondó	02m1
mesera	01Q1
mesero	01Q1
meses	0d42
mesi	0d01
mesiac	0d61
mesiace	0d61
mesiacov	0d61
mesic	0d71
mesice	0d71
mesicu	0d71
meska	0d81
meski	0d81
meslek lisesi	0`22
meslek yuksekokulu	04N1
meslek yuksekokulu mezunu	0d91
meslek yüksekokulu	04N1
meslek yüksekokulu mezunu	0d91
meson	03A1
mesos	0d:1
messageries	01m1
mestari	0631
mester	0d;3
mesterbrev	07k1
mesterdiploma	0LU1
mesterfok	0d>1
mesterfokozat	0LU1
mesterkepzes	0LU1
mesterképzés	0LU1
mestra	02V1
mestrado	0N?1
mestrado academico	0N?1
mestrado acadêmico	0N?1
mestrado em	0N?1
mestrado integrado	0N?1
mestrado profissional	0N?1
mestratge	0`91
mestre	0d?2
mestre de obras	0201
mestre em	0N?1
mestsky urad	0IP2
mestský úrad	03e1
mesón	03A1
metai	0dA1
metalurgica	0361
metalúrgica	0361
meteorologist	02<1
metge	02V1
metgessa	02V1
metin yazari	01n1
metin yazarı	01n1
metreur	01l1
metselaar	0281
metsuri	0631
metteur en scene	01l1
metteur en scène	01l1
metu	0dA1
metzger	03B1
metzgerei	03`1
metų	0dA1
meu nome e	0BW1
meu nome é	0BW1
meubelmaker	0281
mevcut	0@41
mews	06X1
mezatka	0ZQ1
mezczyzna	0d81
mezun	0dB1
mezuniyet	0dB1
mezuniyet derecesi	03i1
mezuniyet notu	03i1
mezuniyet ortalamasi	03i1
mezuniyet ortalaması	03i1
meánleibhéal	0bc2
meánscoil	01W1
meðaleinkunn	02I1
mfa	0dC2
mgimo	0CE1
mgr	0dE2
mgr inz	0YY1
mgr inż	0YY1
mh	0@51
mi	0dG1
mi chiamo	0Vi1
mi nombre es	0bb1
midalja	0?R1
middel	0dH1
middelmatig	0DT1
middels	0dI2
middle	0Z21
midlungs	0dK2
midwife	02<1
mierne	0dM1
mierne pokrocily	0\U1
mierne pokročilý	0\U1
mies	0dN2
miesiac	0dP1
miesiace	0dP1
miesiecy	0dP1
miesiąc	0dP1
miesiące	0dP1
miesięcy	0dP1
mieszkanie	0581
mijn naam is	0Vg1
militair	0281
militaire	01l1
militar	0CM3
militare	02K1
mills	01`1
mim	0H<1
mimar	01n1
mimari	01n1
mimarı	01n1
mina olen	0dQ1
minae olen	0dQ1
mineradora	0361
minh la	0dR1
minicurso	0A61
minijob	09A1
ministarstvo	0AU2
ministeerium	05U1
minister	03_1
ministere	01m1
ministeri	03n1
ministerie	0``1
ministeriet	0;?1
ministerija	03f1
ministerio	0dS3
ministerioe	06i1
ministerium	03`1
ministeriö	06i1
ministero	03g1
ministerstvo	0IP2
ministerstwo	03T1
ministeru	08X1
ministerul	03_1
ministrija	06Z1
ministrstvo	0?B1
ministry	01`1
ministère	01m1
ministério	0361
miniszterium	07m1
minisztérium	07m1
minn	0dV2
minor	0Cf1
minor in	0Cf1
minosites	08d1
minä olen	0dQ1
minősítés	08d1
mionna	0dG1
mirne	0dX1
mirne pokrocila	0\V1
mirne pokrocily	0dY1
misericordia	03g1
misrah	0F[1
misraħ	0F[1
mistenni	0dZ1
mistr	0?g1
mit	0CE1
mit auszeichnung	01P1
mit auszeichnung bestanden	01P1
mit erfolg	01P1
mit navn er	0Y\1
mitali	06F2
mitarbeiter	0681
mitarbeiter des jahres	00:1
mitja	0XR2
mitja alt	0?L1
mitjana	0NX1
mitjà	0XR2
mitjà alt	0?L1
mitjà-alt	0?L1
mitt namn aer	0YR1
mitt namn ar	0YR1
mitt namn är	0YR1
mitt navn er	0Y]1
mittel	0d[2
mittelmaessig	0=J1
mittelmassig	0=J1
mittelmäßig	0=J1
mittlere kenntnisse	0=J1
mittlere reife	01O1
mixologist	02<1
mizar	0G81
miðlungs	0dK2
mj	0d]1
mjc	01m1
mjesec	0d]1
mjeseca	0d]1
mjeseci	0d]1
mjog god	0d^2
mjog god kunnatta	0Q\1
mjog gott	0Q\1
mjög gott	0Q\1
mjög góð	0d^2
mjög góð kunnátta	0Q\1
mlitt	0NV1
mmus	0NV1
mnd	0d`2
mnt	0`Z1
mo	0db1
moara	03_1
moasa	02=1
moașă	02=1
modeliste	01l1
modellista	02K1
moderate	0Ca1
moderator	0dc3
moderatör	01n1
modersmaal	0df2
modersmaalsnivaa	0Pl1
modersmaalsniveau	0Pd1
modersmaalstalare	0Pl1
modersmal	0df2
modersmalsniva	0Pl1
modersmalsniveau	0Pd1
modersmalstalare	0Pl1
modersmål	0df2
modersmålsniveau	0Pd1
modersmålsnivå	0Pl1
modersmålstalare	0Pl1
modista	01Q1
modul	0dh2
modurmal	0dj1
modurmali	0dj1
modéliste	01l1
moedertaal	0LM1
moedertaalspreker	0LM1
moi	0dk1
moi bat dau	0dl1
moi c'est	0YV1
moi hoc	0dm1
moikka	0dk1
moin	0SR1
mois	0dn1
mojster	0G81
mokslininkas	02i1
mokslu daktaras	0FL1
mokslų daktaras	0FL1
mokykla	0FX1
mokytoja	02i1
mokytojas	02i1
molkerei	03`1
molt bo	0P^1
molto buono	09h1
momentan	04b1
momenteel	0Ti1
mon	0do1
monat	0do1
monate	0do1
monaten	0do1
moniteur	01l1
monitor	02S3
monitora	02S3
monitrice	01l1
monografias	0241
monografie	0e02
monografien	0941
monografías	0241
monograph	01T1
monographie	0941
monographien	0941
monographies	0271
monographs	01T1
montador	0201
montadora	0201
montajci	01n1
montajcı	01n1
montator	02=1
montatore	02K1
montatrice	02K1
monter	0XI2
monteur	0e23
monteuse	01l1
month	0e51
months	0e51
montir	02R1
montoer	0603
montor	0603
montér	0?g1
montör	02Y1
montør	06H2
morsmaal	0Pm1
morsmaalsnivaa	0Pm1
morsmal	0Pm1
morsmalsniva	0Pm1
morsmål	0Pm1
morsmålsnivå	0Pm1
mos	0e63
moski	0e91
mosque	01`1
most	00o1
moteris	0e:1
moteriska	0e:1
moteriška	0e:1
mother language	0PQ1
mother tongue	0PQ1
motoboy	0201
motorista	0201
motors	01`1
mottak	0:<1
moulder	02<1
mountain guide	02<1
moyen	08F1
moyenne	0:21
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0e91
mpa	0H<1
mph	0H<1
mphil	0H<1
mr	0JU1
mres	0MJ2
ms	0H<1
msc	0e;2
msci	0H<1
mta	09A1
mtech	0H<1
mts	08B1
mtu	00e1
mtü	00e1
mua dong	0e=1
mua he	0Tf1
mua thu	0e>1
mua xuan	0e?1
mucama	01Q1
mucamo	01Q1
mudiresi	01n1
mudr	0Dl2
mudur	01n1
mudur yardimcisi	01n1
mudurlugu	0e@2
muduru	01n1
muehle	03`1
mueller	03B1
muhasebe elemani	01n1
muhasebe elemanı	01n1
muhasebeci	01n1
muhely	07m1
muhendis	01n1
muhendisi	01n1
muhendislik	0471
muhle	03`1
muinteoir	0451
muito bom	09W2
mujer	0Og1
mukemmel	0CS1
mulettista	02K1
mulher	0Oj1
muller	03B1
mulo	08B1
muncitoare	02=1
muncitor	02=1
municipalidad	03A1
munkas	02m1
munkatars	02m1
munkatárs	02m1
munkás	02m1
muotoilija	0631
murare	02Y1
murarz	02M1
muratore	02K1
murer	06H2
musdienas	0_f1
musee	01m1
museo	0eB3
museu	0eE2
museum	0eG7
musician	02<1
musicien	01l1
musicista	02K1
musico	03l2
musiker	0[m4
musikverein	03`1
musim dingin	0eN1
musim gugur	0eO1
musim panas	0eP1
musim semi	0eQ1
muskarac	0eR2
muski	0eR2
musko	0eR2
musteri temsilcisi	01n1
musée	01m1
muttersprache	0Mo1
muttersprachler	0Mo1
muttersprachlerin	0Mo1
muttersprachlich	0Mo1
muttersprachniveau	0Mo1
mutuelle	01m1
muuja	01M1
muurari	0631
muuseum	05U1
muusikko	0631
muvezeto	02P2
muy alto	09e1
muy bueno	09f2
muz	0eT2
muzej	03Q3
muzejs	06Z1
muzesi	0471
muzeu	03_1
muzeul	03_1
muzeum	0eV4
muzician	02=1
muziejus	03f1
muzikant	0Ib1
muzisyen	01n1
muzske	0eT2
muzyk	02M1
muškarac	0eR2
muški	0eR2
muško	0eR2
muž	0eT2
mužské	0eT2
mvp	0eZ1
my cv	0e[1
my name is	0VR1
my resume	0e[1
mycket bra	09]2
mycket god	09]2
mycket goda	0Pe1
myndighet	01=1
myndigheten	01=1
myyja	0631
myyjae	0631
myyjä	0631
myymaelae	06i1
myymala	06i1
myymälä	06i1
mz	09k1
màster	0`91
màster universitari	0`91
máig	00o1
máistreacht	0aA1
mán	0aZ1
mánuðir	0aZ1
mánuður	0aZ1
máster	07R1
máster en	07R1
máster oficial	07R1
máster universitario	07R1
männl	0U:1
männlich	0U:1
målare	02Y1
mån	0`[1
månad	0`[1
månader	0`[1
måned	0`]2
måneder	0`]2
mé jméno je	0Ye1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C=1
média final	0C=1
médica	03l2
médico	03l2
médio	0XZ2
mémoire	0271
mérnök	02m1
métreur	01l1
mês	0e\1
mình là	0dR1
mí	0dG1
míonna	0dG1
mírně	0dX1
mírně pokročilá	0\V1
mírně pokročilý	0dY1
móðurmál	0dj1
móðurmáli	0dj1
mùa hè	0Tf1
mùa thu	0e>1
mùa xuân	0e?1
mùa đông	0e=1
múinteoir	0451
músico	03l2
múzeum	0^@2
müdiresi	01n1
müdür	01n1
müdür yardımcısı	01n1
müdürlüğü	0e@2
müdürü	01n1
mühendis	01n1
mühendisi	01n1
mühendislik	0471
mühle	03`1
mükemmel	0CS1
müller	03B1
müzesi	0471
müzisyen	01n1
müüja	01M1
müşteri temsilcisi	01n1
mă numesc	0`Y1
măcelar	02=1
mēn	0cc1
mēnesis	0cc1
mēneši	0cc1
mėn	0cd1
mėnesiai	0cd1
mėnesių	0cd1
mėnuo	0cd1
męska	0d81
męski	0d81
mężatka	0ZQ1
mężczyzna	0d81
měs	0d71
městský úřad	0H61
měsíc	0d71
měsíce	0d71
měsíců	0d71
mūsdienas	0_f1
műhely	07m1
művezető	02P2
mới bắt đầu	0dl1
mới học	0dm1
n	0e]1
n v	00e1
n.v	00e1
n1	0=E1
n2	0=E1
n3	0=E1
n4	0=E1
n5	0=E1
na	0e^2
na daljavo	0e`1
na daljinu	0ea2
na dalku	0ec1
na dialku	0ed1
na diaľku	0ed1
na dálku	0ec1
na kierunku	0[01
naa	0QF1
naaister	0281
naavaerende	0QF1
nabrezi	0@S1
nabrezie	0ee1
nabrezje	0ef1
nabrežje	0ef1
nachweis	0=I1
nacionalna poklicna kvalifikacija	0B51
nadace	0H61
nadacia	03e1
nadal	04a1
nadiu	0`81
nadiua	0`81
nadácia	03e1
naeherin	09A1
naemndeman	02Y1
naestformand	0=j1
naeyttelijae	0631
nagrada	0bn3
nagroda	0PD1
nagrody	0PD1
nagyon jo	0TN2
nagyon jó	0TN2
naherin	09A1
naimaton	0:;1
naimisissa	0:;1
naine	0eg1
nainen	0eh1
najaar	0U81
nakladatelstvi	0ei2
nakladatelství	0ei2
nakladnik	0ek2
nam	0em5
nama proyek	0f21
nama saya	04d1
namestek	0?g1
namesti	0@S1
namestie	0ee1
namndeman	02Y1
namornik	0?g1
nams og starfsferill	0On1
namsbraut	02J1
namskeid	0f31
nang cao	0f42
nanny	02<1
napjainkig	00o1
napredno	0f66
naselje	0f<3
nastavnica	0?32
nastavnik	0?32
natakar	05l1
natif	0^L1
natiivi	03>1
national 5	0341
national certificate	0341
national diploma	0341
natiu	0`81
nativ	0>]1
nativa	0f?3
native	0fB3
native language	0PQ1
native or bilingual	0PQ1
native or bilingual proficiency	0PQ1
native proficiency	0PQ1
native speaker	0PQ1
nativo	0fE2
natjecanje	0061
nattiv	0>_1
natywny	0KT1
nauczyciel	0fG2
nauczycielka	02M1
naukowiec	02M1
navaerende	0QF1
navy	01`1
nay	0=91
nayttelija	0631
nazev projektu	0fI1
naziv projekta	0fJ2
nazov projektu	0fL1
nazwa projektu	0fM1
nazywam sie	0Yd1
nazywam się	0Yd1
nd	0fN1
near native	0fO2
near-native	0fO2
nebenfach	0OB1
nebosh	0Dn2
necasatorit	0AF1
necasatorita	0AF1
necăsătorit	0AF1
necăsătorită	0AF1
negociateur	01l1
negociatrice	01l1
negozio	03g1
nelayan	02R1
nemi	0>b1
nemocnica	03e1
nemocnice	0H61
neozenjen	0fQ2
neoženjen	0fQ2
neprecejies	0fS1
neprecejusies	0fS1
neprecējies	0fS1
neprecējusies	0fS1
nestleder	0FH1
netekejusi	0Y@1
netekėjusi	0Y@1
nettbasert	0PR1
networks	01`1
neudana	0fT1
neudata	0fU1
neuvoja	0631
nevedes	0Y@1
nevedęs	0Y@1
nevelo	02m1
nevelő	02m1
newspaper	01`1
ngach	0Bi1
ngan hang	0<81
nganh	0Bk1
nganh hoc	0Bk1
nghien cuu sinh	0:`1
nghien cuu vien	0:`1
nghiên cứu sinh	0:`1
nghiên cứu viên	0:`1
ngo	0Bi1
ngon ngu me de	0;[1
ngành	0Bk1
ngành học	0Bk1
ngách	0Bi1
ngân hàng	0<81
ngôn ngữ mẹ đẻ	0;[1
ngõ	0Bi1
nha bao	0:`1
nha hang	0<81
nha hat	0<81
nha may	0<81
nha thiet ke	0:`1
nha xuat ban	0fV2
nhac si	0:`1
nhan vien	0:`1
nhan vien xuat sac	0;d1
nhiep anh gia	0:`1
nhiếp ảnh gia	0:`1
nhom	0;Z1
nhs	01`1
nhà báo	0:`1
nhà hàng	0<81
nhà hát	0<81
nhà máy	0<81
nhà thiết kế	0:`1
nhà xuất bản	0fV2
nhân viên	0:`1
nhân viên xuất sắc	0;d1
nhóm	0;Z1
nhạc sĩ	0:`1
nice to meet you	0SM1
nilai	0G=1
nimeni on	0dQ1
nimikirja	06E1
ninera	01Q1
nit	0CE1
niveau avance	0Dc1
niveau avancé	0Dc1
niveau bon	0?K1
niveau debutant	0<d1
niveau débutant	0<d1
niveau europeen	0fX1
niveau européen	0fX1
niveau intermediaire	08F1
niveau intermédiaire	08F1
niveau moyen	08F1
niveau scolaire	0<d1
nivel alto	09e1
nivel avancado	09V1
nivel avansat	0E91
nivel avanzado	09e1
nivel basico	0fY2
nivel básico	0D:1
nivel de baza	0E81
nivel de bază	0E81
nivel intermediario	0DR1
nivel intermedio	0DS1
nivel medio	0DS1
nivel medio alto	0@11
nivel medio-alto	0@11
nivel mediu	0DW1
nivell alt	0P^1
nivell avancat	0P^1
nivell avançat	0P^1
nivell basic	0;G1
nivell bàsic	0;G1
nivell mitja	0DQ1
nivell mitjà	0DQ1
nivodij	0001
niñera	01Q1
no	0f[6
nociones	0;H2
nocions	0@K2
nocoes	0fa2
nocoes basicas	0M;1
nodala	0fc2
nodaļa	0fc2
noe	0?i1
noe kjennskap	0=R1
nogenlunde	0dH1
nokkud god	0fe1
nokkuð góð	0fe1
nom del projecte	0ff1
nom du projet	0fg1
nombre del proyecto	0fh1
nome del progetto	0fi1
nome do projeto	0fj1
nominee	00O1
nonprofit	01`1
nork	05=1
norskprove	0=E1
norskprøve	0=E1
nos	0LR1
not ort	03i1
not ortalamasi	03i1
not ortalaması	03i1
nota	0fk4
nota final	0C=1
nota finala	0@[1
nota finală	0@[1
nota media	0@Z1
nota mitjana	0NX1
notable	0@Z1
notaio	02K1
notaire	01l1
notar	0fo3
notaria	0g22
notarie	02Y1
notario	01Q1
notaris	0g42
notariusz	02M1
notary	02<1
notaría	03A1
note	0g62
notendurchschnitt	01P1
notenschnitt	01P1
noter	01n1
notions	0<Q2
notiuni	0E81
notiuni de baza	0E81
notlen	0LR1
notář	07@1
nourrice	01l1
noustaja	01M1
novads	0@61
nover	02m1
noverande	0QF1
novice	0g82
novinar	0g:5
novinár	0931
novinář	07@1
now	0DL1
nozioni	0<O2
noções	0fa2
noções básicas	0M;1
noțiuni	0E81
noțiuni de bază	0E81
npk	0B51
npors	01j1
npo法人	0g?1
nr	0551
nr 10	0?f1
nr 35	0?f1
nr-10	0?f1
nr-35	0?f1
ntnu	0g@1
nu	0gA5
nu ho sinh	0:`1
nubile	0AQ1
nucleo	0Hm1
nugaletoja	06Y1
nugaletojas	06Y1
nugalėtoja	06Y1
nugalėtojas	06Y1
num	09k1
numatoma	0gF1
numele meu este	0`Y1
numele proiectului	0gG1
nuo	0gH2
nuotolinis	0Xh1
nuotoliniu budu	0Xh1
nuotoliniu būdu	0Xh1
nurse	02<1
nursery	01`1
nursing home	01`1
nutid	0gJ2
nutricionista	03l2
nutritionist	0Ki2
nutriționist	02=1
nuvaerende	0Vd1
nuvarande	0gL1
nuverandi	0M]1
nuværende	0Vd1
nv	00e1
nvq	0?l2
nvq 2	0341
nvq 3	0341
nvq level 1	0341
nvq level 2	0341
nvq level 3	0341
nvq level 4	0331
nvq level 5	0331
nvq level 6	0:Q1
nyar	0gM1
nyara	0gM1
nybegynner	0gN2
nyboerjare	0gP2
nyborjare	0gP2
nybörjare	0gP2
nyelvvizsga	0gR2
nyelvvizsgat	0gT1
nyelvvizsgát	0gT1
nykyaan	0L21
nykyaeaen	0L21
nykyhetkeen	0L21
nykyhetki	0L21
nykyinen	0L21
nykyisin	0L21
nykyään	0L21
nyni	0:L1
nyní	0:L1
nyrt	00e1
nyt	0L21
nyár	0gM1
nábrežie	0ee1
nábřeží	0@S1
nám	0gU2
námestie	0ee1
námořník	0?g1
náms- og starfsferill	0On1
námsbraut	02J1
námskeið	0f31
náměstek	0?g1
náměstí	0@S1
název projektu	0fI1
názov projektu	0fL1
nâng cao	0f42
näherin	09A1
nämndeman	02Y1
näyttelijä	0631
nå	0QF1
nåværende	0QF1
næstformand	0=j1
négociateur	01l1
négociatrice	01l1
nível avançado	09V1
nível básico	0M;1
nível intermediário	0DR1
nívódíj	0001
nõrk	05=1
nõustaja	01M1
nú	0M]1
núcleo	0Hm1
núm	09k1
nútíð	0M]1
núverandi	0M]1
năm	0gW2
nő	0gY1
nős	0LR1
nőtlen	0LR1
nővér	02m1
nữ	0gZ1
nữ hộ sinh	0:`1
o	0g[3
o levels	0341
o meu nome e	0BW1
o meu nome é	0BW1
o momento	08]1
o-levels	0341
oab	0?f1
obala	0:51
obchod	0IP2
obchodna akademia	0`J1
obchodni akademie	0F61
obchodni zastupce	0?g1
obchodnik	0C>2
obchodny zastupca	0AH1
obchodná akadémia	0`J1
obchodní akademie	0F61
obchodní zástupce	0?g1
obchodník	0C>2
obchodný zástupca	0AH1
obcina	0?B1
obecnie	04a1
ober	0;:1
oberschule	0=i1
objava	0\51
objavljen	0g^1
objavljeno	0g_1
obkladac	0?g1
obkladač	0?g1
oblikovalec	0G81
oblikovalka	0G81
obmann	03B1
obor	0g`1
oboru	0g`1
obrona	0ga1
obrt	0ZR1
obtained	0:G1
obtained in	0:G1
obtenida	06f1
obtenido	06f1
obtenu	0G;1
obtenu en	0G;1
obtenue	0G;1
obtenue en	0G;1
obtida	0Cg1
obtido	0Cg1
obtinut	01R1
obuka	0gb1
občina	0?B1
obținut	01R1
oca	01c1
ocakavane	0gc1
oceanographer	02<1
ocekavano	0gd1
ocekivano	0ge2
ocena	0gg3
ocena koncowa	0gj1
ocena końcowa	0gj1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0gk1
ochroniarz	02M1
ocjena	0gl1
ocm	01c1
ocp	01c1
octrooi	07d1
octrooien	07d1
od	0gm<
odbor	0h93
odborny vycvik	0bV1
odborný výcvik	0bV1
odd job	02<1
odd-job	02<1
oddelek	0LY1
oddeleni	0I\1
oddelenie	0Ia1
oddzial	0KX1
oddział	0KX1
oddělení	0I\1
ode	01M1
odeljenje	0I11
odgojitelj	0[_1
odhadce	0?g1
odjel	0h<1
odjeljenje	0h<1
odlicno	0f66
odlično	0f66
odontotecnico	02K1
odotettu	07n1
odsek	0h=3
odsjek	0h<1
odul	0<N1
odulu	0<N1
odvetnica	0G81
odvetnik	0G81
odvjetnica	0?21
odvjetnicki ured	0ZR1
odvjetnik	0?21
odvjetnički ured	0ZR1
odznaczenie	0PD1
odznaka	0PD1
oekonom	06H2
oekotropholog	0681
oenologue	01l1
oeversaettare	02Y1
oevet	0h@1
of	0hA1
office	08V2
officer	0hB3
officina	03g1
officine	03g1
offiser	0<H1
oficial	02W2
oficina	0hE3
ofisi	0471
og	0hH2
oggi	0121
ogift	0hJ2
ogretim gorevlisi	01n1
ogretim uyesi	01n1
ogretmen	01n1
ogretmeni	01n1
ogrodniczka	02M1
ogrodnik	02M1
ohg	00e1
ohjaaja	0631
ohjelmoija	0631
oi	0=`1
oifigeach	0451
oikolukija	0631
ojczyste	0KT1
ojczystego	0KT1
ojczysty	0KT1
okj	0hL2
oklevel	0hN2
okleveles	0LU1
oklevél	0hN2
okonom	06H2
okotropholog	0681
okres	0gU2
oktato	02P2
oktató	02P2
okul	04N1
okulu	04N1
okutman	01n1
ola	0=`1
ola pessoal	0=`1
oldal	0hP1
olen	0dQ1
olimpiada	0hQ3
olimpiade	00C1
olimpiadă	0@F1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0hT2
ologist	0VZ1
olympiad	00O1
olympiada	0AS2
olympiáda	0AS2
olá	0=`1
olá pessoal	0=`1
omanik	01M1
omistaja	0631
ompelija	0631
on lisans	0d91
ondernemer	0281
onderneming	0``1
onderscheiding	0LL1
onderzoeker	0;W2
oneletrajz	0hV1
oneletrajza	0hV1
ongehuwd	05H1
ongoing	0DL1
onkentes	0=D1
onkormanyzat	07m1
onlajn	0hW1
online	0hXA
onlisans	0d91
onlus	03g1
onoracha	0Sn1
ontwerper	0281
ontwerpster	0281
ontwikkelaar	0281
onur belgesi	0<N1
onwards	0DL1
onóracha	0Sn1
oopt	0=E1
op afstand	0VD1
opas	0631
opcina	0ZR1
operaator	01M1
operaattori	0631
operador	0201
operadora	0201
operaia	02K1
operaio	02K1
operari	02V1
operaria	02S3
operario	03l2
operater	0hi3
operateur	01l1
operative	0VZ1
operatoare	02=1
operatoer	0603
operator	0hl?
operatore	02K1
operatorius	02i1
operatorka	02M1
operators	02j1
operatoru	01n1
operatrice	06>2
operatör	0I:2
operatörü	01n1
operatør	06H2
operatőr	0=D1
operària	02V1
operária	0201
operário	0201
operátor	0\h3
opetaja	01M1
opettaja	0631
opic	0=E1
opiekun	02M1
opiekunka	02M1
opisto	04U1
opistoaste	0Mk1
opistotutkinto	0Mk1
oplaeg	03I1
opleidingscentrum	08c1
opleidingsdag	0>S1
oplæg	03I1
oppas	0281
oppekava	0Mj1
oppilas	0631
oppisopimus	05X1
oppisopimuskoulutus	05X1
opravneni	0B61
opravnenie	0B71
oprichter	0;:1
oproepkracht	0;:1
oprávnenie	0B71
oprávnění	0B61
opstina	06c1
optica	01Q1
optician	0Ki2
opticien	0B]2
opticienne	01l1
optico	01Q1
optik	0?g1
optiker	0[m4
optikko	0631
optikus	0=D1
option	0P01
optisyen	01n1
optometrist	02<1
optyk	02M1
opublikowany	07l1
opérateur	01l1
opératrice	01l1
općina	0ZR1
opština	06c1
oraz	0i;1
orchester	03`1
orden	09B1
ordfoerande	0TU2
ordfoerer	0<H1
ordforande	0TU2
ordforer	0<H1
ordförande	0TU2
ordfører	0<H1
ordinary degree	0:Q1
organisateur	01l1
organisatrice	01l1
organiser	02<1
organist	0DO2
organizador	03l2
organizadora	03l2
organizer	02<1
organizzatore	02K1
organizzatrice	02K1
orta	0i<2
orta duzey	0i<2
orta duzeyde	0i>1
orta düzey	0i<2
orta düzeyde	0i>1
orta seviye	0i>1
orta ust	0YJ1
orta ustu	0YJ1
orta üstü	0YJ1
orta-üst	0YJ1
ortagi	01n1
ortak yazar	01n1
ortalama	03i1
ortaokulu	04N1
ortağı	01n1
orthophoniste	01l1
orvos	02m1
os	0581
osakond	0i?2
osasto	0iA2
oscp	01c1
osd	0=E1
osiedle	0581
osiguranje	0AU2
osnivac	05j2
osnivač	05j2
osnove	0iC6
osnovna skola	0La2
osnovna sola	0Lc1
osnovna škola	0La2
osnovna šola	0Lc1
osnovne akademske studije	0=H1
osnovne studije	0=H1
osnovno	0iC6
osnovno znanje	0iI3
ospatar	02=1
ospedale	03g1
ospideal	0C[1
ospidéal	0C[1
osposobljavanje	0iL1
ospătar	02=1
ostaja	0631
ostan	0C[1
osteopath	02<1
osteria	03g1
ostetrica	02K1
ostetrico	02K1
ostreiculteur	01l1
ostréiculteur	01l1
osuuskunta	06i1
osvc	0H61
osvedceni	0B61
osvedcenie	0B71
osvedčenie	0B71
osvč	0H61
osvědčení	0B61
osz	0iM1
osze	0iM1
osztaly	0iN2
osztalyzat	08d1
osztatlan kepzes	0LU1
osztatlan képzés	0LU1
osztondij	0H32
osztály	0iN2
osztályzat	08d1
ota	0iP2
oteli	0471
otomotiv	0471
otono	0iR1
otoño	0iR1
ottenuto	0D<1
ottico	02K1
ottima	09i2
ottima conoscenza	09h1
ottimo	09i2
ou	00e1
outono	0iS1
ouvrage	0271
ouvrages	0271
ouvrier	01l1
ouvriere	01l1
ouvrière	01l1
overmontoer	0741
overmontor	0741
overmontør	0741
oversaetter	0741
oversattare	02Y1
oversetter	0<H1
oversætter	0741
ovet	0h@1
ovlascenje	0gb1
ovlastenje	0iL1
ovlaštenje	0iL1
ovlašćenje	0gb1
ovoda	0[\1
ovodapedagogus	02m1
ovono	02m1
owner	02<1
oy	00e1
oyj	00e1
oyuncu	01n1
oz gecmis	0iT1
ozenjen	0fQ2
ozgecmis	0iT1
ozgecmisi	0iT1
oü	00e1
očakávané	0gc1
očekivano	0ge2
očekáváno	0gd1
oženjen	0fQ2
p	0iU1
p o box	0iV1
p zza	0@T1
p.o. box	0iV1
p.zza	0@T1
pa	0iW1
pa distans	0IJ1
pa nett	0PR1
paa	0iW1
paa distans	0IJ1
paa nett	0PR1
paaaine	0]01
paagaaende	0iX2
paagaar	0gL1
paallikko	0631
pabrik	08C1
packer	0DO2
pacse	0AP1
pacsee	0AP1
pacsé	0AP1
pacsée	0AP1
pad	0H51
pada	0iZ1
padagog	0681
padalinys	0GA1
padaria	0361
padeiro	0201
padejeja	02i1
padejejas	02i1
padeka	06Y1
padronanza	0NB1
padzilinats	0i[1
padziļināts	0i[1
padėjėja	02i1
padėjėjas	02i1
padėka	06Y1
paeaeaine	0]01
paeaellikkoe	0631
paedagog	0i\2
paeivaekoti	0X62
paetevyys	0i^2
pagaende	0iX2
pagar	0gL1
pagaritookoda	05U1
pagaritöökoda	05U1
pagasts	0@61
page	0i`2
pagina	0ib5
pagrindai	0=@2
pagrindine mokykla	0FX1
pagrindines	0ig1
pagrindinė mokykla	0FX1
pagrindinės	0ig1
paguyuban	08C1
paipear	0@X1
paipéar	0@X1
paitinn	0@X1
paivakoti	0X62
paja	06i1
pakankamai	0ih1
pakar	0ii1
palestra	0ij2
palestrante	0201
palestras	05`1
paligs	02j1
palkinto	06j1
palmes	00M1
palomies	0631
palvelu	06i1
palveluneuvoja	0631
palvelut	06i1
palyazat	0001
palīgs	02j1
pamata	0il2
pamatlimeni	0701
pamatlimenis	0il2
pamatlīmenis	0il2
pamatlīmenī	0701
pamatskola	04T1
pamatzinasanas	0il2
pamatzināšanas	0il2
pana	0in1
pana in	0in1
pana in prezent	02G1
pana la	0in1
panadera	01Q1
panaderia	03A1
panadero	01Q1
panadería	03A1
panettiere	02K1
panificio	03g1
panimo	06i1
pank	05U1
pankki	06i1
panna	0ZQ1
papelaria	0361
papeleria	03A1
papelería	03A1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02<1
paramedic	02<1
paramedik	01n1
parcours	0P01
pardaveja	02i1
pardavejas	02i1
pardavėja	02i1
pardavėjas	02i1
pardeveja	02j1
pardevejs	02j1
parduotuve	03f1
parduotuvė	03f1
paredzams	0io1
paredzets	0io1
paredzēts	0io1
park	0H51
parken	0R:1
parkway	06X1
paroquia	0361
parrocchia	03g1
parroquia	03A1
parrucchiera	02K1
parrucchiere	02K1
parstavis	02j1
part time	0R42
part-time	0R42
parteira	0201
partner	0j02
partners	01`1
parturi kampaaja	05X1
parturi-kampaaja	05X1
paru dans	0271
parvalda brivi	0?h1
paróquia	0361
pasaje	09k1
pasante	01Q1
pascasarjana	0j21
paseo	09k1
pasif	0E51
pasivne	0j32
pasivni	0dX1
pasivno	0iI3
pasivní	0dX1
pasivně	0dX1
paslaik	0_f1
pasma	01j1
pasniedzejs	02j1
pasniedzējs	02j1
pasnodarbinats	06Z1
pass	0j52
passage	05J1
passatge	0::1
passed	0:G1
passeig	0::1
passi	0\o1
pastaci	01n1
pastacı	01n1
pastane sefi	01n1
pastane şefi	01n1
pastelera	01Q1
pasteleria	03A1
pastelero	01Q1
pastelería	03A1
pasticcere	02K1
pasticceria	03g1
pasticciera	02K1
pasticciere	02K1
pastor	03B1
pastry	02<1
pasvaldiba	06Z1
pasívne	0dM1
paten	0:[1
patent	0j7@
patentas	0[P1
patente	0jG4
patente europea	01N1
patente und gebrauchsmuster	0941
patentes	0A92
patentino	01N1
patents	0jK2
patentti	0N71
patevyys	0i^2
patika	07m1
patin	09A1
patissier	0jM3
patissiere	01l1
patlaban	0_f1
patron	01Q1
patrón	01Q1
pavars	02j1
pavasaris	0jP2
pavārs	02j1
paysagiste	01l1
pazenges	09:2
paznic	02=1
pazymejimas	08b1
pazymiu vidurkis	0;Y1
pazymys	0;Y1
pašlaik	0_f1
pašnodarbināts	06Z1
pašvaldība	06Z1
pažengęs	09:2
pažymių vidurkis	0;Y1
pažymys	0;Y1
pažymėjimas	08b1
pd	0jR1
peaeriala	0Mj1
peatukk	0461
peatükk	0461
pecheur	01l1
pecovatel	07@1
pedagog	02Y1
pedagogus	02m1
pedagógus	02m1
pedreiro	0201
peer reviewed articles	01T1
peer reviewer	02<1
peer-reviewed articles	01T1
pegawai	02R1
peixeiro	0201
pek	02P2
pekar	07@1
pekara	0AU2
pekaren	03e1
pekarna	0^i2
pekař	07@1
pekerja	02R1
pekseg	07m1
pekáreň	03e1
pekárna	0H61
pelatih	02R1
pelatihan	0jS2
pelaut	02R1
pelayan	02R1
peluquera	01Q1
peluqueria	03A1
peluquero	01Q1
peluquería	03A1
pemadam	02R1
pemandu	02R1
pemandu wisata	02R1
pembicara	0:[1
pembina	02R1
pemenang	06P1
pemerintah	08C1
pemilik	02R1
peminatan	0>L1
pemula	0jU2
pemusik	02R1
penanggung jawab	02R1
penari	02R1
pendiri	02R1
peneliti	02R1
penerbit	0jW2
penerjemah	02R1
pengacara	02R1
pengajar	02R1
pengembang	02R1
pengemudi	02R1
penger	0991
penghargaan	06P1
penjahit	02R1
penjual	02R1
penningmeester	0;W2
penulis	02R1
penutur asli	08A1
penyanyi	02R1
penyuluh	02R1
penyunting	02R1
penztaros	02P2
peon	01Q1
pepiniere	01m1
perancang	02R1
perawat	02R1
percakapan	0E51
percentage	00U1
perempuan	0iU1
perencana	02R1
perfecto	0KA1
perfeito	0K@1
perfekcyjny	0jY1
perfekt	0jZ1
perfektne	0j[2
perfektně	0j]1
perfetto	0j^1
perguruan tinggi	0OM1
periodico	05`1
periodista	02W2
perit	05[1
perito	0j_2
perito industriale	08g1
perito mercantil	0;91
periódico	05`1
perkiraan	0H21
permanent	0DM1
permis	0Al3
permis b	03k1
permis bateau	03k1
permis de conducere	0231
permiso	0221
permit	01j1
permís	0211
perpustakaan	08C1
personel	01n1
personeli	01n1
perumahan	0GS1
perusahaan	08C1
peruskoulu	04U1
peruskoulun paattotodistus	05X1
peruskoulun paeaettoetodistus	05X1
peruskoulun päättötodistus	05X1
perustaidot	05A2
perustaito	05C1
perustaja	0631
perustaso	0ja1
perusteet	05A2
perustutkinto	0jb2
pesantren	0OM1
pescaderia	03A1
pescadero	01Q1
pescadería	03A1
pescador	03l2
pescadora	03l2
pescar	02=1
pescatore	02K1
pescatrice	02K1
peserta magang	02R1
pesquisador	0201
pesquisadora	0201
pet shop	0361
petani	02R1
petniece	02j1
petnieks	02j1
petty officer	02<1
petugas	02R1
peón	01Q1
pečovatel	07@1
pfa	03_1
pfarrer	03B1
pflegedienst	03`1
pflegeheim	03`1
pfleger	0=k2
pflegerin	03B1
pfoertner	0681
pfortner	0681
pförtner	0681
pg	0jd1
pg cert	0NV1
pg dip	0NV1
pgce	0MJ2
pgce with qts	0NV1
pgcert	0NV1
pgdip	0MJ2
ph d	0je3
ph d grad	0jh1
ph d studerende	0=j1
ph.d	0je3
ph.d.-grad	0jh1
ph.d.-studerende	0=j1
phan tich	0:`1
pharma	01`1
pharmaceuticals	01`1
pharmacie	01m1
pharmacien	01l1
pharmacienne	01l1
pharmacist	02<1
pharmacy	01`1
pharmd	0H<1
phat trien	0:`1
phd	0ji2
phd student	07S1
phdr	0Dl2
phien dich	0:`1
phiên dịch	0:`1
phlebotomist	02<1
pho	0Bi1
pho ban	0:`1
pho chu tich	0:`1
pho giam doc	0:`1
pho hieu truong	0:`1
pho phong	0:`1
phong	0;Z1
phong ban	0;Z1
phong kham	0<81
phong thi nghiem	0<81
phong vien	0:`1
photographe	01l1
photographer	02<1
phr	01c1
phu bep	0:`1
phuc vu	0:`1
phuong	0Bi1
physician	02<1
physicist	02<1
physiker	0681
physiotherapie	03`1
phát triển	0:`1
phân tích	0:`1
phòng	0;Z1
phòng ban	0;Z1
phòng khám	0<81
phòng thí nghiệm	0<81
phó ban	0:`1
phó chủ tịch	0:`1
phó giám đốc	0:`1
phó hiệu trưởng	0:`1
phó phòng	0:`1
phóng viên	0:`1
phường	0Bi1
phố	0Bi1
phụ bếp	0:`1
phục vụ	0:`1
piagam	0jk2
piastrellista	02K1
piata	0551
piazza	0@T1
piazzale	0@T1
piața	0551
picker	02<1
piekarnia	03T1
piekarz	02M1
pielegniarka	02M1
pielegniarz	02M1
pielęgniarka	02M1
pielęgniarz	02M1
pigiste	01l1
pilot	0jm3
pilotin	03B1
piloto	03l2
pincer	06\2
pinche	01Q1
pincér	06\2
pintor	03l2
pintora	03l2
pion	0KX1
pirma limena augstaka izglitiba	0[[1
pirmininkas	02i1
pirmā līmeņa augstākā izglītība	0[[1
pis	0::1
pisarna	0?B1
piscina	03g1
piso	09k1
pivara	06c1
pivovar	0IP2
pivovara	0ZR1
pivovarna	0?B1
pivovary	0H61
pix	03k1
pizzeria	0k03
pizzería	03A1
pjazza	0F[1
pl	0k33
plac	0581
placa	0::1
place	05J1
plads	0R:1
plaket	0<N1
plaketa	0k61
plakett	0k71
plan	05I1
planeeritav	0LK1
planer	0=k2
planerad	0=e1
planerin	03B1
planirano	0ge2
planlagt	0QI2
planlanan	0=]1
planned	06J1
planner	0782
planots	0io1
planovane	0gc1
planovano	0gd1
planowane	0k81
planowany	0k81
plant	01`1
plantsoen	0H51
planuojama	0gF1
plaquiste	01l1
plass	0;V1
plasterer	02<1
platschef	02Y1
platz	0B_1
playworker	02<1
plaza	09k1
plaça	0::1
plc	00e1
pleier	0<H1
plein	0H51
plejehjem	0;?1
plida	0=E1
plombier	01l1
plombiere	01l1
plombière	01l1
plongeur	01l1
plongeuse	01l1
plumber	02<1
plynne	04Y2
plynnie	0<<1
plynny	0<<1
plynně	04^1
plynule	04Y2
plánované	0gc1
plánováno	0gd1
plānots	0io1
pm	0k93
pmo	0jd1
pmp	01c1
po	0jR1
po box	0iV1
pobalscoil	01W1
pobednica	0k<1
pobednik	0k<1
pobjednica	0061
pobjednik	0061
pocetnik	0k=4
pocetno	0kA2
poczatkujacy	0kC2
początkujący	0kC2
podcast	01T1
podiatrist	02<1
podjetje	0?B1
podnik	0IP2
podsladek	0?g1
podsládek	0?g1
podstawowa	0kE2
podstawowe	0kG1
podstawowy	0kE2
podstawowym	0kG1
podstawy	0kE2
poduzece	0ZR1
poduzeće	0ZR1
podyplomowe	0YY1
podzim	0kH1
poglavje	0\51
poglavlje	0C62
pogovorno	0kI1
pohar	0AS2
pohiharidus	0ZW1
pohikool	04:1
pohvala	0bn3
pohár	0AS2
poissonnier	01l1
poistovna	03e1
poisťovňa	03e1
pojistovna	0H61
pojišťovna	0H61
pokal	0kJ2
pokladni	0?g1
pokladnik	0C>2
pokladní	0?g1
pokladník	0C>2
poklicna matura	0kL1
pokojowa	02M1
pokojska	0?g1
pokojská	0?g1
pokrocila	0kM4
pokrocily	0kM4
pokročilá	0kM4
pokročilý	0kM4
pokryvac	0?g1
pokrývač	0?g1
polaznik	0iL1
pole	0AR1
poletje	0kQ1
polgarmester	0=D1
polgármester	0=D1
police	01`1
police officer	02<1
policealne	0kR1
policia	01Q1
policial	0201
policier	01l1
policiere	01l1
policista	0?g1
policistka	0?g1
policière	01l1
policjant	02M1
policjantka	02M1
policía	01Q1
polideportivo	03A1
polier	03B1
poliisi	0631
poliklinika	0kS3
polis	0kV2
polisher	02<1
polisi	02R1
politechnika	04H1
politechniki	04H1
politecnica	0N23
politecnico	0D>3
politehnica	0831
politeknik	0OM1
politibetjent	0<H1
politist	0Bf1
politècnica	01a1
politécnica	0CT2
politécnico	0CT2
polizei	03`1
poliziotto	02K1
polizist	0681
polițist	0Bf1
polku	0991
polozen	0KJ2
polozna	02M1
položen	0KJ2
polsterer	0681
polytechnic	01_1
polytechnique	01b1
pomlad	0kX1
pomoc	02M1
pomoc administracyjna	02M1
pomoc kuchenna	02M1
pomocnica	0C:2
pomocnice	0?g1
pomocnik	0kY5
pomocník	0?g1
pomoćnica	0?21
pomoćnik	0?32
pomočnica	0G81
pomočnik	0G81
pompier	0:>2
ponencia	0k^2
ponencias	0241
ponente	01Q1
pontificia	0A]1
pontifícia	0A]1
ponència	0A;1
poradca	0AH1
poradce	0?g1
porocen	0`:1
porocena	0`:1
porodni asistentka	0?g1
porodní asistentka	0?g1
poročen	0`:1
poročena	0`:1
portal	09k1
portar	02=1
portas	0=D1
porteira	0201
porteiro	0201
porter	02<1
portier	0k`3
portiere	02K1
portás	0=D1
pos doutorado	0KI1
pos graduacao	0N?1
pos graduacao em	0N?1
posgrado	07R1
poslovoda	0?32
poslovođa	0?32
postaci	01n1
postacı	01n1
postas	0kc2
postbode	0281
postboks	0ke2
postbud	06H2
postbus	0kg1
postdoc	0D[2
postdoctoral	02<1
postdoctoral researcher	02<1
poste actuel	00a1
poster	0kh8
posteres	05`1
posters	0l04
postfach	05T1
postgrado	07R1
postgraduate	0NV1
postgraduate certificate	0NV1
postgraduate diploma	0NV1
postgrau	0`91
postina	02K1
postinkantaja	0631
postino	02K1
postliceala	0CV1
postliceală	0CV1
postman	02<1
postmaster	0JU1
postwoman	02<1
postás	0=D1
posvet	0\51
poszter	0II1
pot	0ef1
potrdilo	0B51
potvrda	0KJ2
pour	0l41
pousada	0361
pouzivatelsky	0l51
používateľsky	0l51
povprecje	0l61
povprecna ocena	0l61
povprečje	0l61
povprečna ocena	0l61
poziom zaawansowany	0<<1
pozoriste	06c1
pozorište	06c1
početnik	0k=4
početno	0kA2
położna	02M1
poștaș	02=1
pr	0441
praca	0l72
praca z domu	0ed1
praca zdalna	0VE1
pracovnice	0?g1
pracovnicka	0AH1
pracovnik	0C>2
pracovník	0C>2
pracovníčka	0AH1
pracownica	02M1
pracowniczka	02M1
pracownik	02M1
pracownik sezonowy	02M1
practical	0A51
practicant	02=1
practicante	01Q1
practicas	01Q1
practice	01`1
practitioner	02<1
pradedantysis	0l92
pradikat	01P1
pradinis	0=@2
pradmenys	0ig1
praedikat	01P1
praegu	0U<1
praeguseni	0U<1
praktijk	0351
praktijken	0351
praktikant	0l;9
praktikantas	02i1
praktikante	02g2
praktikantin	09A1
praktikantka	0?g1
praktikants	02j1
praktikantė	02i1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02M1
praktykantka	02M1
pramugari	02R1
pramuniaga	02R1
pramusaji	02R1
pranesimas	0[P1
pranešimas	0[P1
praticante	02K1
pravnica	0C33
pravnicka	0C>2
pravnik	0lD5
prawniczka	02M1
prawnik	02M1
prawo jazdy	0BE1
prawo wykonywania zawodu	0BE1
praxis	03`1
praça	04i1
pre intermediate	0<Y1
pre-intermediate	0<Y1
precejies	0fS1
precejusies	0fS1
preceptor	0201
preceptora	0201
preconizat	08Y1
precējies	0fS1
precējusies	0fS1
predajna	03e1
predajňa	03e1
predavac	0lI3
predavanje	0[I3
predavatelj	05l1
predavač	0lI3
preddiplomski studij	0lL1
predikat	0G=1
prednaska	0ZH2
prednáška	0C<1
predpoklad	0gd1
predpokladane	0lM2
predpokladané	0gc1
predseda	0C>2
predsedkyne	0?g1
predsednica	0lO2
predsednicka	0AH1
predsednik	0lO2
predsedníčka	0AH1
predsjednica	0?21
predsjednik	0?21
preduzece	06c1
preduzeće	06c1
predvideno	0lQ3
predvidoma	0lT1
predviđeno	0ge2
preemia	0lU2
prefecture	01m1
prefeitura	0361
preis	09B1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02k2
prekladateľ	0931
prelekcja	07l1
premi	01f1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0lW3
premios	01e1
premiu	0@F1
premiul	0@F1
premiul i	0@F1
premju	0?R1
preneur de son	01l1
preparateur	01l1
preparatoria	0;72
preparatrice	01l1
preprint	01T1
preprints	01T1
presedinta	02=1
presedinte	02=1
present	0lZ3
presentation	01T1
presentations	01T1
presente	0l]3
presenter	02<1
presernova nagrada	0k61
president	0l`3
presidenta	02W2
presidente	03[4
press	01`1
pressesprecher	09A1
pressing	01m1
presso	0@R1
preukaz	0B71
prevajalec	0G81
prevajalka	0G81
prevencion de riesgos laborales	0221
prevención de riesgos laborales	0221
previsao	0Ch1
previsio	0lc1
previsionnel	08f1
previsió	0lc1
previst	0lc1
prevista	0ld4
prevista para	0lh2
previsto	0lj3
previsão	0Ch1
prevodilac	07L1
prevoditelj	0[_1
prevu	08f1
prevue	08f1
prezent	0lm2
prezentare	07Y1
prezes	02M1
prezeska	02M1
prezident	02k2
prezidents	02j1
prešernova nagrada	0k61
preżent	0>51
președinte	02=1
președintă	02=1
pri	0lo2
pria	0]a1
pricakovano	0lT1
priemer	0UO1
priemyselna skola	0`J1
priemyselná škola	0`J1
priest	02<1
prijs	0=n1
prilaz	0:51
primar	02=1
primaria	03_1
primarie	03_1
primary school	01_1
primavara	0m11
primavera	0m24
primeiro lugar	00N1
primeiros socorros	0?f1
primer lugar	01e1
primer premi	01f1
primer premio	01e1
primeros auxilios	0221
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03_1
primărie	03_1
primăvara	0m11
prince2	01c1
principal	02<1
principal investigator	02<1
principiant	0m61
principiante	0m73
printemps	0m:1
printiseacht	07C1
printíseacht	07C1
pripravnica	0C33
pripravnik	0C33
pris	0c33
prisen	0m;2
priset	0m=1
prispevek	0C82
prispevok	0C<1
prix	00M1
prizas	06Y1
prize	00O1
priznanje	0bn3
pričakovano	0lT1
prl	0221
pro loco	03g1
probation officer	02<1
proc	01o1
proceedings	0Yh2
procurador	01Q1
procuradora	01Q1
prodajalec	0G81
prodajalka	0G81
prodavac	0m>3
prodavacica	07L1
prodavač	0mA2
prodavačica	07L1
prodavnica	06c1
prodejna	0H61
prodi	0>L1
producer	02<1
product manager	07S1
product owner	0mC3
productions	01`1
productor	01Q1
productora	01Q1
produtor	0201
proefschrift	07d1
prof	0f31
profesijny zivotopis	0mF1
profesijný životopis	0mF1
profesine kvalifikacija	0?]1
profesine mokykla	0FX1
profesinis bakalauras	0;Q1
profesinis issilavinimas	0?]1
profesinis išsilavinimas	0?]1
profesinė kvalifikacija	0?]1
profesinė mokykla	0FX1
profesional	09e1
profesionala videja izglitiba	07Q1
profesionalais bakalaurs	0;P1
profesionalais magistrs	0a61
profesionalna biografija	0>e1
profesionālais bakalaurs	0;P1
profesionālais maģistrs	0a61
profesionālā vidējā izglītība	07Q1
profesjonsstudium	0ML1
profesni prukaz	0B61
profesni zivotopis	0mG1
profesní průkaz	0B61
profesní životopis	0mG1
profesoara	02=1
profesoară	02=1
profesor	0mH:
profesora	01Q1
profesorius	02i1
profesors	02j1
professeur	01l1
professeure	01l1
professional proficiency	0@G1
professional working proficiency	0S<1
professionale	09h1
professioneel	0mR1
professionele bachelor	01^1
professionnel	0Dc1
professionsbachelor	0:Z1
professionsbachelor i	0:Z1
professionshoejskole	0LO1
professionshojskole	0LO1
professionshøjskole	0LO1
professor	0mS9
professora	08D2
professore	02K1
professoressa	02K1
professori	0631
professzor	02m1
profesör	01n1
proficient	0312
proficient user	0@G1
profiel	03J1
profil	0K<1
profilul	0K<1
profissional	09V1
progett	0m\1
progetti	0fi1
progettista	02K1
progetto	0fi1
program	0m]5
program studi	0>L1
programador	02S3
programadora	02S3
programatoare	02=1
programator	0mb3
programci	01n1
programcı	01n1
programer	0hi3
programerka	0G81
programi	04j1
programista	02M1
programistka	02M1
programma	0me1
programmatore	02K1
programmatrice	02K1
programmeerija	01M1
programmer	0mf2
programmerare	02Y1
programmerer	0<H1
programmet	0mh2
programmetaja	02j1
programmetajs	02j1
programmeur	0B]2
programmierer	0681
programmoer	0741
programmor	0741
programmør	0741
programmētāja	02j1
programmētājs	02j1
programozo	02m1
programozó	02m1
programuotoja	02i1
programuotojas	02i1
programátor	02k2
programı	04j1
proiect	0gG1
proiecte	0gG1
proiectul	0gG1
proje	0mj1
proje adi	0mj1
proje adı	0mj1
proje asistani	01n1
proje asistanı	01n1
proje yoneticisi	01n1
proje yöneticisi	01n1
project	0mk3
project manager	07S1
projecte	0ff1
projected	06J1
projecten	0mn1
projectes	0ff1
projectnaam	0mn1
projecto	0fj1
projectos	0fj1
projects	0AG1
projekat	0mo1
projekt	0n0=
projekt neve	0n=1
projektai	0n>1
projektant	0n?4
projektantka	02M1
projektas	0n>1
projekte	0nC2
projektek	0n=1
projekter	0nE1
projekti	0nF6
projektid	0nL1
projektin nimi	0nM1
projektit	0nM1
projektledare	02Y1
projektname	0aV1
projektnamn	0nN1
projektnavn	0nE1
projektoer	02Y1
projektor	02Y1
projekts	0nO1
projektu	0fM1
projekty	0nP3
projektör	02Y1
projeler	0mj1
projesi	0mj1
projet	0fg1
projeteur	01l1
projeto	0fj1
projetos	0fj1
projets	0fg1
prolece	0nS1
proleće	0nS1
proljece	0nT1
proljeće	0nT1
promedio	0@Z1
promenade	0B_1
promoter	02K1
promotie	0JT1
promotion	0nU1
promotor	03l2
promotora	03l2
promotore	02K1
promotrice	02K1
promovendus	0;:1
promoviert	0nU1
proofreader	02<1
propedeuse	01^1
properties	01`1
prosecna ocena	0nV1
prosek	0nV1
prosek ocena	0nV1
prosečna ocena	0nV1
prosiding	0:[1
prosjecna ocjena	0gl1
prosjek	0gl1
prosjek ocjena	0gl1
prosjekt	0nW2
prosjekter	0nY1
prosjektnavn	0nY1
prosječna ocjena	0gl1
prospech	0BF2
prospective	06J1
prospektas	0441
prospekts	0@61
prospěch	0UN1
prostovoljec	0G81
prostovoljka	0G81
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03g1
provincie	0``1
provinsi	0GS1
proyecto	0fh1
proyectos	0fh1
proyek	0f21
proġett	0m\1
pruefer	0=k2
prueferin	03B1
pruefung	0=I1
prufer	0=k2
pruferin	03B1
prufung	0=I1
prukaz	0B61
prumer	0UN1
pruvodce	0?g1
pruvodkyne	0?g1
prvostopenjski	0Ha1
prvostupnica	0lL1
prvostupnik	0lL1
przedsiebiorstwo	03T1
przedsiębiorstwo	03T1
przedstawiciel	02M1
przedszkole	04H1
przeglad	07l1
przegląd	07l1
przewidywane	0k81
przewidywany	0k81
przewodniczaca	02M1
przewodniczacy	02M1
przewodniczka	02M1
przewodnicząca	02M1
przewodniczący	02M1
przewodnik	02M1
przychodnia	03T1
práca z domu	0ed1
prácticas	01Q1
právnik	0AH1
právnička	0C>2
právník	0?g1
prädikat	01P1
préfecture	01m1
prémio	00N1
préparateur	01l1
préparatrice	01l1
présent	00a1
président	01l1
présidente	01l1
prévisionnel	08f1
prévu	08f1
prévue	08f1
prêmio	00N1
príspevok	0C<1
próf	0f31
prófessor	0>b1
prüfer	0=k2
prüferin	03B1
prüfung	0=I1
prēmija	00C1
průkaz	0B61
průměr	0UN1
průvodce	0?g1
průvodkyně	0?g1
psc	0gU2
psc1	03k1
pse1	03k1
pse2	03k1
psichologas	02i1
psicoleg	02V1
psicologa	0nZ4
psicologo	0753
psicòleg	02V1
psicòloga	02V1
psicóloga	03l2
psicólogo	03l2
psiholog	0n^4
psihologs	02j1
psikolog	0TL2
psm	01c1
pst	0`Z1
psuhholoog	01M1
psycholog	07:4
psychologist	02<1
psychologue	01l1
psycholoog	0281
psychológ	0931
psychomotricien	01l1
psykolog	0603
psykologi	0631
pszichologus	02m1
pszichológus	02m1
psühholoog	01M1
psč	0gU2
pt	0nb2
pta	09A1
pte	0nd2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01`1
pubblicato	07Z1
pubblicazione	07Z1
pubblicazioni	07Z1
publicacao	05`1
publicacio	0A;1
publicacion	0241
publicaciones	0241
publicació	0A;1
publicación	0241
publicacoes	05`1
publicado	0A92
publicat	0A72
publicatie	07d1
publicaties	07d1
publication	0271
publications	07W2
publicação	05`1
publicações	05`1
publicerad	0NN1
publiceret	03I1
publie	0271
publikace	0IA1
publikacia	0C<1
publikacija	0nf4
publikacio	0II1
publikacja	07l1
publikation	0941
publikationen	0941
publikácia	0C<1
publikáció	0II1
publikācija	0IE1
publisert	0ZJ1
published	01T1
publishers	01`1
publishing	01`1
publié	0271
puchar	0PD1
pucko otvoreno uciliste	0nj1
puerta	09k1
puheenjohtaja	0T]2
puheenvuoro	0N71
puheterapeutti	0631
puiestee	0`_1
puikiai	0^K1
puikus	0^K1
puisto	0991
pultos	0=D1
puppeteer	02<1
purser	02<1
pusat	08C1
pustakawan	02R1
put	0nk2
putkiasentaja	0631
puuseppa	0631
puuseppae	0631
puuseppä	0631
puutarhuri	0631
pučko otvoreno učilište	0nj1
pza	09k1
página	0nm2
pályázat	0001
până	0in1
până la	0in1
până în	0in1
până în prezent	02G1
pâtissier	01l1
pâtissière	01l1
pädagog	0681
päiväkoti	0X62
pätevyys	0i^2
pääaine	0]01
päällikkö	0631
på	0iW1
på distans	0IJ1
på nett	0PR1
pågående	0iX2
pågår	0gL1
pædagog	0741
pék	02P2
pékség	07m1
pénztáros	02P2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0KI1
pós-graduação	0N?1
pós-graduação em	0N?1
póster	0241
pósters	0241
pôle	0AR1
pôster	05`1
pôsteres	05`1
põhiharidus	0ZW1
põhikool	04:1
pārdevēja	02j1
pārdevējs	02j1
pārstāvis	02j1
pārvalda brīvi	0?h1
pētniece	02j1
pētnieks	02j1
płynnie	0<<1
płynny	0<<1
přednáška	0IA1
předpoklad	0gd1
předpokládané	0gd1
předseda	0?g1
předsedkyně	0?g1
překladatel	07@1
příspěvek	0IA1
qa	0F]2
qpa	0BV1
qts	0NV1
quaderni	07Z1
quaderns	0A;1
quadra	04i1
quadro	02K1
quai	05J1
qualifica	0no2
qualifica di	08g1
qualifica professionale	08g1
qualificacio	0NX1
qualificació	0NX1
qualified	01j1
qualifizierender hauptschulabschluss	01O1
quan	0Bi1
quan doc	0:`1
quan ly	0:`1
quan tri vien	0:`1
queseria	03A1
quesería	03A1
quimic	02V1
quimica	02W2
quimico	03l2
quy	0<81
químic	02V1
química	02W2
químico	03l2
quản lý	0:`1
quản trị viên	0:`1
quản đốc	0:`1
quận	0Bi1
quỹ	0<81
r	0e]1
ra	02<1
raadgivare	02Y1
raadgiver	06H2
raadgivning	0Mb2
raadslid	0281
raamat	0461
raamatukogu	05U1
raamatupidaja	01M1
raatali	0631
rabbi	02<1
racunovoda	0?32
racunovodja	0G81
racunovodkinja	0G81
rad	0C62
rad od kuce	0ea2
rad od kuće	0ea2
radca	02M1
radgivare	02Y1
radgiver	06H2
radgivning	0Mb2
radgjafi	0>b1
radio operator	02<1
radiographer	02<1
radionica	0AU2
radna	02M1
radna biografija	0>e1
radnica	0?32
radnik	0?32
radny	02M1
radstefna	0@Q1
raduneyti	06k1
raeaetaeli	0631
rafvirki	0>b1
ragel	0ad1
ragioniera	02K1
ragioniere	02K1
rahastonhoitaja	0T]2
rahuldav	0Z\1
railways	01`1
raitti	0991
rajonas	0441
rakenduskorgharidus	0;R1
rakenduskorgkool	04:1
rakenduskõrgharidus	0;R1
rakenduskõrgkool	04:1
rakennus	06i1
rakpart	0491
raksts	0IE1
raktaros	0=D1
raktáros	0=D1
rama	0N:1
rambla	0::1
ranger	02<1
rannog	06U1
rannsakandi	0>b1
rannóg	06U1
ranta	0991
raportti	0N71
rapport	06K3
rappresentante	02K1
rathaus	03`1
ratp	01m1
raumausstatter	0681
ravintola	06i1
ravitsemusterapeutti	0631
razgovorno	0o11
raziskovalec	0G81
raziskovalka	0G81
razoavel	0DR1
razoável	0DR1
razveden	0fQ2
razvedena	0fQ2
razvijalec	0G81
razvijalka	0G81
razvojni	0?21
računovodja	0G81
računovodkinja	0G81
računovođa	0?32
raġel	0ad1
rd	0o22
re	0Mh1
realexamen	0RP1
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=i1
realty	01`1
reatha	06D1
rebbiegha	0o41
rebbiegħa	0o41
rebbieh	0?R1
rebbieħ	0?R1
recensioni	07Z1
recenzio	0II1
recenzió	0II1
recenzja	07l1
recepcioner	0[_1
recepcionista	02S3
recepcios	02m1
recepciós	02m1
recepcjonista	02M1
recepcjonistka	02M1
recepcna	0AH1
recepcni	0?g1
recepcny	0AH1
receptioner	02=1
receptionera	02=1
receptionist	0o55
receptioniste	0281
receptionniste	01l1
receptor	05l1
recepčná	0AH1
recepční	0?g1
recepčný	0AH1
recepționer	02=1
recepționeră	02=1
recompense	00M1
reconeixement	01f1
reconhecimento	00N1
reconocimiento	01e1
recruiter	07S1
rectorat	01m1
red seal	0331
redacteur	0B]2
redactoare	02=1
redactor	0o:4
redactora	02W2
redactrice	0B]2
redakteur	0681
redaktion	03`1
redaktoer	0603
redaktor	0o>6
redaktore	02g2
redaktorius	02i1
redaktorka	02M1
redaktors	02j1
redaktorė	02i1
redaktör	02Y1
redaktør	06H2
redator	0201
redatora	0201
redattore	02K1
redattrice	02K1
redazione	03g1
redelijk	0DT1
rederi	0>B3
rederiet	0:<1
reditel	07@1
referat	0oD3
referats	0IE1
referee	02<1
referendar	0681
referendariat	00<1
referens	02m1
referent	0oG9
referenta	02=1
referente	01l1
referentka	02M1
referentă	02=1
referāts	0IE1
refinery	01`1
region	0oP5
regione	03g1
regisseur	0oU2
regisseuse	01l1
registered	01j1
registrar	02<1
registratie	0>Q1
registration	01j1
registrator	02Y1
registro	0?f1
rehber	01n1
rehber ogretmen	01n1
rehber öğretmen	01n1
rehtori	0631
reinigungskraft	03B1
reiprennandi	0Q\1
reisebuero	03`1
reiseburo	03`1
reisebüro	03`1
rektor	0603
rektorova nagrada	0061
rekvalifikace	0bV1
relatore	02K1
relatrice	02K1
relawan	02R1
relazione	07Z1
relazioni	07Z1
remota	0oW2
remote	0oY4
remotely	0R61
remoto	0o]3
remplacant	01l1
remplacante	01l1
remplaçant	01l1
remplaçante	01l1
rencana	0H21
rendelo	07m1
rendelő	07m1
rendor	0=D1
rendőr	0=D1
renewal	0NW1
renewal due	0NW1
rengoeringsassistent	0741
rengoringsassistent	0741
rengøringsassistent	0741
renholder	0<H1
repartidor	01Q1
repartidora	01Q1
reparto	0H;1
reporter	0o`2
representante	0201
representative	02<1
reprezentant	02=1
repórter	0201
requisiteur	0681
research assistant	02<1
researcher	02<1
resena	0241
resenas	0241
resenha	05`1
resenhas	05`1
resepsionis	02R1
resepsiyonist	01n1
resepsjonist	0<H1
reseña	0241
reseñas	0241
residence	05J1
resident	02<1
residente	0201
resort	01`1
responsabil	02=1
responsabila	02=1
responsabile	02K1
responsabilă	02=1
responsable	0ob3
responsavel	0201
responsável	0201
ressort	0731
restaurace	0H61
restauracia	03e1
restauracja	03T1
restaurang	01=1
restaurant	0oe8
restaurante	0;`2
restaurants	01m1
restaurator	0681
restauratore	02K1
restauratrice	02K1
restavracija	0?B1
resto	01m1
restonomi	0591
restoran	0om5
restoranas	03f1
restorani	0471
restorans	06Z1
restoranı	0471
restorer	02<1
restorāns	06Z1
result	00U1
resume	0e[1
resumo	05`1
reszleg	0Dk1
retail	1022
retning	1042
rettindi	0_@2
review	01T1
reviewer	02<1
reviews	01T1
revija	0\51
revisor	1065
revisora	0753
revisore	02K1
revista	10;4
revistă	07Y1
revizor	0[_1
revue	0271
revues	0271
reyon gorevlisi	01n1
reyon görevlisi	01n1
rezension	0941
rezensionen	0941
rezeptionist	0681
rezident	02=1
reznik	0?g1
reštaurácia	03e1
rhce	01c1
rhcsa	01c1
riaditel	0931
riaditeľ	0931
riarthoir	0451
riarthóir	0451
ricercatore	02K1
ricercatrice	02K1
ricerkatur	05[1
richter	03B1
richting	03J1
riconoscimento	00P1
ridic	07@1
ridicsky prukaz	0B61
rigger	02<1
rigorosum	0=E1
rijbewijs	0>Q1
rijder	0281
rilasciata	0D<1
rilasciato	0D<1
rimelig	0dH1
ring	0B_1
ringevikar	10?2
rinne	0991
ristorant	08X1
ristorante	03g1
ritari	0>b1
ritgerd	0@Q1
ritgerð	0@Q1
ritstjori	0>b1
ritstjóri	0>b1
rivista	07Z1
riwayat hidup	0FF1
riċerkatur	05[1
rls	01N1
rndr	0Dl2
road	06X1
roadie	02<1
robotnica	02M1
robotnik	0aF2
robotník	0AH1
roc	10A1
rocenka	0IA1
rodeny hovorca	0bD1
rodený hovorca	0bD1
rodily	0bL1
rodily mluvci	0bL1
rodilý	0bL1
rodilý mluvčí	0bL1
rodny jazyk	10B2
rodný jazyk	10B2
rodovia	04i1
rodzimy	0KT1
roerlegger	0<H1
roermokare	02Y1
roinn	10D2
rok	10F3
rokov	10I1
roku	10J2
roky	10L2
rolniczka	02M1
rolnik	02M1
ronda	0A>2
roofer	02<1
rorlegger	0<H1
rormokare	02Y1
route	05J1
rozdzial	07l1
rozdział	07l1
rozhodci	0?g1
rozhodčí	0?g1
rozvedena	10N2
rozvedeny	10N2
rozvedená	10N2
rozvedený	10N2
rozwiedziona	0ZQ1
rozwiedziony	0ZQ1
ročenka	0IA1
rsa	10P2
rspp	01N1
rt	10R2
rua	04i1
rudens	10T1
rudiments	0<d1
ruduo	10U1
rue	05J1
ruhsat	0=^1
ruim voldoende	0S91
rukovodilac	07L1
rukovoditelj	0[_1
rumah sakit	08C1
runai	0451
rundfunk	03`1
runner	02<1
runner up	00O1
runner-up	00O1
rupnica	06Z1
rutineret	10V1
rw	0GS1
ry	00e1
rybak	02M1
rybar	0?g1
rybář	0?g1
ryhma	10W2
ryhmae	10W2
ryhmä	10W2
rzeczoznawca	02M1
rzeznik	02M1
rzeźnik	02M1
ráðgjafi	0>b1
ráðstefna	0@Q1
ráðuneyti	06k1
räätäli	0631
rådgivare	02Y1
rådgiver	06H2
rådgivning	0Mb2
réceptionniste	01l1
récompense	00M1
rédacteur	01l1
rédactrice	01l1
référent	01l1
référente	01l1
région	01m1
régisseur	01l1
régisseuse	01l1
résidence	05J1
résumé	0e[1
részleg	0Dk1
réttindi	0_@2
rörmokare	02Y1
rørlegger	0<H1
rúnaí	0451
rūpnīca	06Z1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	10Y2
s d	0UA1
s e	0FB1
s h	0FB1
s kom	0FB1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?B1
s p a	00e1
s pd	0FB1
s pohvalom	0gl1
s r l	00e1
s r o	00e1
s t	0FB1
s vyznamenanim	0BF2
s vyznamenaním	0UO1
s vyznamenáním	0UN1
s. coop	03A1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0UA1
s.e	0FB1
s.h	0FB1
s.kom	0FB1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?B1
s.p.a	00e1
s.pd	0FB1
s.r.l	00e1
s.r.o	00e1
s.t	0FB1
s/a	00e1
s/d	0UA1
s1	0:P1
s2	10[2
s3	0Je1
sa	10]2
saakka	08Z2
saangare	02Y1
saangerska	02Y1
saat ini	0T[1
saatio	06i1
sac	00e1
sach	0;B1
sachbearbeiter	0681
sachkunde	0`52
sachkundenachweis	02H1
sachverstaendige	0681
sachverstandige	0681
sachverständige	0681
sada	0FP2
sadasnjost	0FP2
sadašnjost	0FP2
saeaetioe	06i1
saehkoeasentaja	0631
saelger	0741
saeljare	02Y1
saemileg	0fe1
saenger	0681
safe	01c1
safeguarding	01j1
safn	06k1
sage femme	01l1
sage-femme	01l1
saggi	07Z1
saggio	07Z1
saglik memuru	01n1
sagsbehandler	0741
saha muhendisi	01n1
saha mühendisi	01n1
sahibi	01n1
sahkoasentaja	0631
sailor	02<1
saineolai	10_2
saineolaí	10_2
sairaala	06i1
sairaanhoitaja	0631
sairaanhoitaja (amk	0591
sairaanhoitaja (yamk	0He1
sairaanhoitaja amk	0591
saison d'ete	0NH1
saison d'hiver	0UE1
saison d'été	0NH1
saison estivale	0NH1
saison hivernale	0UE1
saisonkraft	09A1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	10a1
sajtohaz	07m1
sajtóház	07m1
saksbehandler	0<H1
sal lum	0>51
sal-lum	0>51
saldatore	02K1
saldatrice	02K1
sales	0mf2
salesman	02<1
salesperson	02<1
saleswoman	02<1
saljare	02Y1
salon	10b3
salut	10e2
salve	0=a1
sambo	0M^1
samboer	0M_1
samenwonend	05H1
samhradh	10g1
samlevende	10h1
sammelband	0941
samordnare	02Y1
samostojni podjetnik	0?B1
samozatrudnienie	03T1
sampai	0UA1
sampai dengan	0UA1
sampai saat ini	0T[1
sampai sekarang	0T[1
sampiyon	0<N1
samska	0`:1
samski	0`:1
samtaleniva	0?i1
samtalenivaa	0?i1
samtaleniveau	0dH1
samtalenivå	0?i1
samtalsniva	0VF1
samtalsnivaa	0VF1
samtalsnivå	0VF1
san ve tic	00e1
san. ve tic	00e1
sanayi	0471
sang lap	0:`1
sangare	02Y1
sangat baik	0^M2
sanger	0R>3
sangerska	02Y1
sanitaeter	0681
sanitar	07@1
sanitater	0681
sanitář	07@1
sanitäter	0681
santa casa	0361
santiye sefi	01n1
santral gorevlisi	01n1
santral görevlisi	01n1
saopstenje	0g^1
saopštenje	0g^1
sap certified	01c1
sapeur pompier	01l1
sapeur-pompier	01l1
sapper	02<1
saradnica	07L1
saradnik	07L1
sarjana	0FB1
sarkici	01n1
sarl	00e1
sarta	02K1
sarto	02K1
sarunvaloda	10i1
sarunvalodas limeni	10i1
sarunvalodas līmenī	10i1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=E1
satin alma uzmani	01n1
satis elemani	01n1
satis temsilcisi	01n1
satisfacator	0DW1
satisfăcător	0DW1
satpam	02R1
satın alma uzmanı	01n1
satış elemanı	01n1
satış temsilcisi	01n1
savanore	02i1
savanoris	02i1
savanorė	02i1
savetnica	07L1
savetnik	07L1
savininkas	02i1
savivaldybe	03f1
savivaldybė	03f1
savjetnica	0?21
savjetnik	0?21
saya	04d1
sayfa	10j1
sayman	01n1
sağlık memuru	01n1
sbornik	0IA1
sborník	0IA1
sc	0551
scade	0PE1
scade nel	0PE1
scadenza	0PE1
scaffolder	02<1
scala	0@T1
scarso	0D;1
scc	01c1
sccl	00e1
schaefer	03B1
schafer	03B1
schauspieler	0681
scheidsrechter	0281
schein	0=I1
schichtfuehrer	0681
schichtfuhrer	0681
schichtführer	0681
schiedsrichter	0681
schilder	0;W2
schlosser	0=k2
schlosserin	03B1
schneiderin	09A1
schoeffe	03B1
schoeffin	03B1
schoffe	03B1
schoffin	03B1
scholar	02<1
scholarship	00O1
scholengemeenschap	08c1
school	10k2
school leaving certificate	0341
school level	0<Y1
school of	01_1
schoonheidsspecialist	0Ib1
schreiner	0681
schreinerei	03`1
schriftfuehrer	09C2
schriftfuehrerin	09A1
schriftfuhrer	09C2
schriftfuhrerin	09A1
schriftführer	09C2
schriftführerin	09A1
schuetzenverein	03`1
schulabschluss	01O1
schule	0UL2
schulkenntnisse	0671
schulung	0QB2
schutzenverein	03`1
schweisser	0681
schweisserpass	02H1
schweißer	0681
schweißerpass	02H1
schwerpunkt	0OB1
schwester	03B1
schwimmbad	03`1
schäfer	03B1
schöffe	03B1
schöffin	03B1
schützenverein	03`1
scientist	02<1
scienziato	02K1
scierie	01m1
scoala	0831
scoala de arte si meserii	0:c1
scoala gimnaziala	0831
scoala postliceala	10m2
scoala profesionala	0:c1
scoil	01W1
scolaire	0<d1
scolaireacht	0?M1
scolastica	0D;1
scolastico	0<O2
scolastico buono	0I>1
scoláireacht	0?M1
scop	00e1
scopus	01o1
score	00U1
scottish highers	0341
scrum master	10o3
scuola	01d1
scuola di specializzazione	0^U1
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0H61
sdružení	0H61
se	1122
se traja	0FR1
seafarer	02<1
seaman	02<1
seamstress	02<1
seasonal	0DM1
secao	0Hm1
seccao	0Hm1
seccio	0IS1
seccion	0Hn1
secció	0IS1
sección	0Hn1
second class	00U1
second mate	02<1
second place	00O1
secondary education	0341
secondary school	01_1
secondary school certificate	0341
secouriste	01l1
secours	01m1
secretaire	01l1
secretar	0>=2
secretara	02=1
secretaresse	0281
secretari	02V1
secretaria	1144
secretario	03l2
secretaris	0;W2
secretary	02<1
secretară	02=1
secretària	02V1
secretária	0201
secretário	0201
secrétaire	01l1
secteur	0AR1
sectia	0GE1
sectie	1182
section	0?\1
sector	0551
sectorul	0551
secundaria	0N82
secundaria tecnica	0;91
secundaria técnica	0;91
secundario	00K1
secundària	0=71
secundário	00K1
secção	0Hm1
secția	0GE1
secție	0GE1
sedaj	0FR1
sedan	0O:1
sedang	0E51
sedanjost	0FR1
sedzia	02M1
sef	11:4
sefa	02=1
sefi	01n1
seged	02P2
segedmunkas	0=D1
segretaria	02K1
segretario	02K1
segretarja	05[1
segretarju	05[1
segundo grau	00K1
segundo lugar	01e1
segundo premio	01e1
seguradora	0361
seguros	0;`2
segéd	02P2
segédmunkás	0=D1
sehr gut	11>3
sehr gute kenntnisse	0QD2
seit	01J1
seit dem	01J1
seite	11A1
sejak	11B2
sekarang	0T[1
sekce	0I\1
sekcia	0Ia1
sekcja	0KX1
sekolah	0OM1
sekolah dasar	0OM1
sekolah menengah	0OM1
sekolah tinggi	0OM1
sekretaer	0R>3
sekretar	11D3
sekretare	02j1
sekretarica	07L1
sekretaris	02R1
sekretarka	0SH3
sekretars	02j1
sekretarz	02M1
sekreter	01n1
sekreterare	02Y1
sekreteri	01n1
sekretore	02i1
sekretorė	02i1
sekretárka	0AH1
sekretářka	0?g1
sekretär	11G2
sekretær	06H2
sekretāre	02j1
sekretārs	02j1
seksi	0;@1
seksjon	11I1
sektion	11J2
sektor	11L3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0U91
selamat datang	0TK1
selbstaendig	09A1
selbstandig	09A1
selbststaendig	0Qd2
selbststandig	0Qd2
selbstständig	0Qd2
selbständig	09A1
self employed	01`1
self-employed	01`1
selger	0<H1
seller	0VZ1
selskab	0;?1
selskap	0:<1
selts	05U1
selvstaendig	11O1
selvstendig naeringsdrivende	11P1
selvstendig næringsdrivende	11P1
selvstændig	11O1
semaine	11Q1
semaines	11Q1
semana	11R2
semanas	11R2
seminaari	11T2
seminaire	11V2
seminar	11X:
seminari	11b1
seminario	11c3
seminarium	11f3
seminary	01_1
seminer	0LQ1
semineri	0LQ1
seminár	11i1
seminário	0A61
seminář	11j1
sempozyumu	0>T1
sena	11k1
senac	0A]1
senai	0A]1
senarist	01n1
sene	11l1
senior	11m2
seniorenheim	03`1
senter	0:<1
seo	07S1
seppa	0631
seppae	0631
seppä	0631
serbest	11o2
serfraedingur	1212
sergeant	02<1
serhaefing	02J1
serralheiro	0201
serrurier	01l1
sertificets	06[1
sertificēts	06[1
sertifika	0=^1
sertifikaat	0Z11
sertifikaatti	1232
sertifikali	0=^1
sertifikalı	0=^1
sertifikasi	1252
sertifikası	0=^1
sertifikat	1274
sertifikatas	08b1
sertifikats	06[1
sertifikuotas	08b1
sertifikāts	06[1
sertifioitu	0481
sertifisering	0421
sertifisert	0421
serveerster	0281
servei	0IS1
serveis	03n1
servente	0201
server	02<1
serveur	01l1
serveuse	01l1
service	0AR1
servicekraft	0=X2
services	01`1
servicio	0Hn1
servicios	03A1
serviciul	0GE1
servicos	0361
servirka	0?g1
servitoer	0Vk2
servitor	0Vk2
servitris	02Y1
servitör	02Y1
servitør	0<H1
servizi	03g1
serviços	0361
servsafe	01c1
servus	0SR1
servírka	0?g1
sesongarbeider	0<H1
sestra	0C>2
setaliste	0:51
setany	0491
setmana	12;1
setmanes	12;1
setor	0Hm1
setter	02<1
settimana	12<1
settimane	12<1
settore	12=2
setzer	0681
seura	06i1
sexton	02<1
sezione	0H;1
sezonier	02=1
sezoniera	02=1
sezonieră	02=1
seção	0Hm1
sgpa	0BV1
shepherd	02<1
shipping	01`1
shipyard	01`1
shop	01`1
short course	0Dg1
shortlisted	00O1
shrm	01c1
si	12?1
sia	00e1
siandien	0FE1
sicher	0QD2
sicherheitsunterweisung	02H1
sida	12@1
sidan	12A1
side	12B2
side project	0AG1
siden	0QX2
siderurgica	0361
siderúrgica	0361
sidlisko	0ee1
sidliste	0@S1
sieger	0kJ2
siegerin	00:1
siele	0=E1
sieu thi	0<81
sieviesu	12D1
sieviete	12D1
sieviešu	12D1
signaller	02<1
signalman	02<1
sigorta	0471
sigurvegari	00;1
sihteeri	0631
siiani	0U<1
siivooja	0631
sijainen	12E2
silpnai	0ig1
silver	00O1
silver medal	00O1
sim	0=h1
sim a	0=h1
sim c	0=h1
simdi	0@41
simposio	12G3
simpozion	07Y1
simpósio	05`1
since	12J1
sindaco	02K1
sindicato	0;`2
sinds	12K1
singel	0H51
single	0C11
sino a	0PE1
sino al	0PE1
sirket	0471
sirketi	0471
sistemas	0;`2
sistemes	03n1
sistemi	03g1
sitesi	0@51
siuo metu	0FE1
sivilingenioer	0ML1
sivilingenior	0ML1
sivilingeniør	0ML1
siviloekonom	0ML1
sivilokonom	0ML1
siviløkonom	0ML1
sivu	12L1
sivuaine	0]01
six sigma	01c1
sixth form	01_1
siêu thị	0<81
sjaafoer	0<H1
sjafor	0<H1
sjalfbodalidi	0>b1
sjef	0<H1
sjoeman	02Y1
sjoemann	0<H1
sjomadur	0>b1
sjoman	02Y1
sjomann	0<H1
sjukgymnast	02Y1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06k1
sjukskoeterskeexamen	03@1
sjukskoeterskeprogrammet	03@1
sjukskoterskeexamen	03@1
sjukskoterskeprogrammet	03@1
sjuksköterskeexamen	03@1
sjuksköterskeprogrammet	03@1
sjálfboðaliði	0>b1
sjåfør	0<H1
sjómaður	0>b1
sjöman	02Y1
sjømann	0<H1
sjúkrahús	06k1
sk	0@51
skaadespelare	02Y1
skadespelare	02Y1
skarbniczka	02M1
skarbnik	02M1
skild	0M^1
skilled	0U@1
skilt	12M2
skipper	12O4
skipstjori	0>b1
skipstjóri	0>b1
skiries	0fS1
skirteini	0_@2
skladiscnik	0G81
skladistar	0?21
skladištar	0?21
skladiščnik	0G81
skladnice	0?g1
skladnik	0C>2
skladník	0C>2
sklep	03T1
skoeterska	02Y1
skola	12S7
skola primarja	04W1
skola sekondarja	04W1
skolan	0SZ1
skole	12Z2
skolekundskaber	0=Q1
skolekunnskaper	0=R1
skolen	12Z2
skoleni	11j1
skolenie	11i1
skoli	04P1
skolinn	04P1
skolkunskaper	0=31
skolotaja	02j1
skolotajs	02j1
skolotāja	02j1
skolotājs	02j1
skoterska	02Y1
skr poczt	0581
skr. poczt	0581
skraddare	02Y1
skraeddare	02Y1
skraedder	0741
skrbnik	0G81
skredder	0<H1
skribent	02Y1
skripsi	0:[1
skripta	0ZH2
skriptá	0C<1
skräddare	02Y1
skrædder	0741
skuespiller	06H2
skup	0g_1
skupina	12\3
skuska	0B71
skyrius	12_2
skyrsla	0@Q1
skådespelare	02Y1
skírteini	0_@2
skóli	04P1
skólinn	04P1
sköterska	02Y1
skúška	0B71
skýrsla	0@Q1
sl	00e1
sladek	0?g1
sladovna	0H61
sladovnik	0?g1
sladovník	0?g1
slager	0281
slagter	0741
slaktare	02Y1
slakter	0<H1
slaugytoja	02i1
slimnica	06Z1
slimnīca	06Z1
slobodna	12a1
slobodny	12a1
slobodná	12a1
slobodný	12a1
slta	0Vf1
slu	00e1
slusarz	02M1
slutbetyg	12b2
sluzba	11L3
služba	11L3
sládek	0?g1
sma	12d4
smart working	00k1
smed	0603
smer	12h2
smid	0;:1
smidur	0>b1
smiður	0>b1
smjer	12j1
smk	12d4
smm	12k1
smp	12l2
sncf	01m1
snekker	0<H1
snickare	02Y1
snin	11k1
snit	0Lf1
snitt	0R]1
snittbetyg	0=m1
so	12n2
so cap	0dl1
so yeu ly lich	0UK1
soavtor	0\51
sobresaliente	0@Z1
sobrid	0_f1
soc	0M41
soc coop	00e1
soc. coop	00e1
soci	02V1
socia	0nZ4
social worker	02<1
sociale hygiene	0>Q1
sociale hygiëne	0>Q1
sociedad	03A1
sociedade	0361
societa	03g1
societat	03n1
societate	03_1
societe	01m1
society	01`1
società	03g1
socio	0753
socionomexamen	03@1
société	01m1
sodelavec	0G81
sodelavka	0G81
sodien	0_f1
soehne	09E1
soemand	0741
soemmerska	02Y1
sofer	02=1
soferis	02j1
sofor	1303
soforu	01n1
software	01`1
sofőr	02P2
sohn	09E1
sohne	09E1
sok	0@51
sokagi	0@51
sokak	0@51
sokağı	0@51
sola	0Lc1
soldador	03l2
soldadora	03l2
soldat	0[m4
soldier	02<1
solicitor	02<1
solid	0A51
solide	06Q1
solide kenntnisse	06Q1
soloist	02<1
solteira	1331
solteiro	1331
solter	0AE1
soltera	1342
soltero	1361
soltys	02M1
soluciones	03A1
solucions	03n1
solucoes	0361
solumadur	0>b1
solutions	01`1
soluzioni	03g1
soluções	0361
somand	0741
some experience	0OU1
some knowledge	0<Y1
sommar	1371
sommaren	1371
sommarjobb	0O31
sommarvikarie	0O31
sommelier	1384
sommeliere	08G2
sommelière	08G2
sommer	13<3
sommeren	13?2
sommerhjelp	0FH1
sommerjobb	0FH1
sommersaison	13A1
sommersemester	13A1
sommerska	02Y1
son	01`1
sonbahar	0T81
song ngu	0;[1
song ngữ	0;[1
sono	0Vi1
sonographer	02<1
sons	01`1
sopir	02R1
sor	0491
sorumlu	01n1
sorumlusu	01n1
sorvaaja	0631
sos	13B2
sose	13A1
soseaua	0551
sosionomi	0591
sosyal hizmet uzmani	01n1
sosyal hizmet uzmanı	01n1
sosyal medya uzmani	01n1
sosyal medya uzmanı	01n1
sosyal medya yoneticisi	01n1
sosyal medya yöneticisi	01n1
sosyolog	01n1
sotilas	0631
sou	13D2
sou a	0BW1
sou o	0BW1
soucasne	0:L1
soucasnost	0:L1
soucasnosti	0:L1
soudce	0?g1
soudeur	01l1
soudeuse	01l1
sound engineer	02<1
sous chef	02<1
soustruznik	0?g1
soustružník	0?g1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:L1
současnosti	0:L1
současně	0:L1
soy	0bb1
sozlesmeli	0KD1
sołtys	02M1
soš	0F61
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03`1
sparte	0731
spawacz	02M1
speciale	13F1
specialisatie	03J1
specialisation	13G2
specialist	13I6
specialista	13O5
specialistas	02i1
specialiste	02g2
specialistka	0C>2
specialists	02j1
specialistsjukskoeterska	0C21
specialistsjukskoterska	0C21
specialistsjuksköterska	0C21
specialistă	02=1
specialistė	02i1
specialitate	0me1
specialite	0P01
specialitāte	0me1
specializace	0g`1
specializacia	13T1
specializacija	0]61
specializacio	13U1
specializare	0K<1
specializarea	0K<1
specialization	0Cf1
specializing in	0Cf1
specializzazione	13V2
specializáció	13U1
specialybe	0]61
specialybė	0]61
specijalist	0[_1
specijalista	07L1
speciāliste	02j1
speciālists	02j1
specjalista	02M1
specjalistka	02M1
specjalizacja	0[01
specjalnosc	0[01
specjalność	0[01
spedition	03`1
spesialis	02R1
spesialisering	0Q81
spesialist	0<H1
spesialsykepleier	0ML1
spesialutdanning	0ML1
spetsialist	01M1
spezialist	13X2
spiewaczka	02M1
spiker	01n1
spital	03_1
spitali	06k1
spitalul	03_1
spizjar	05[1
spiżjar	05[1
splaiul	0551
spletno	0e`1
splosna matura	0kL1
splošna matura	0kL1
spodziewany	0k81
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03T1
spolecnost	0H61
spolek	0H61
společnost	0H61
spolka	03T1
spolocnost	03e1
spoločnosť	03e1
spoluautor	07@1
sportverein	03`1
sposata	0AQ1
sposato	0AQ1
sposobilost	0B71
sprachdiplom	0Gf1
sprachzertifikat	0Gf1
spray painter	02<1
sprecher	09?2
sprecherin	03B1
spricevalo	0B51
spring	13Z1
spring semester	13Z1
spring term	13Z1
springer	13[2
springerin	09A1
spričevalo	0B51
sprzedawca	02M1
sprzedawczyni	02M1
sptar	08X1
spuiter	0281
spécialisation	0P01
spécialité	0P01
spítali	06k1
spółdzielnia	03T1
spółka	03T1
spôsobilosť	0B71
sqaq	0F[1
sqld	02n1
sqlp	02n1
squad	0?\1
squad lead	02<1
square	0:62
sraid	0821
sre	13]3
sredni	13`2
srednia	13b2
srednia ocen	0gj1
srednie	0KW1
srednio	0KF1
srednio zaawansowany	0KF1
srednio zaawansowany wyzszy	0J@1
sredniozaawansowana	0KF1
sredniozaawansowany	13`2
sredniozaawansowany wyzszy	0J@1
srednja izobrazba	0kL1
srednja raven	0kI1
srednja razina	0o11
srednja skola	13d3
srednja sola	0Lc1
srednja strokovna izobrazba	0kL1
srednja strucna sprema	13g2
srednja stručna sprema	13g2
srednja škola	13d3
srednja šola	0Lc1
srednje	13i6
srednje dobro	0kI1
srednjesolska izobrazba	0kL1
srednješolska izobrazba	0kL1
srednji	13o1
srednji nivo	13o1
srl	00e1
sráid	0821
ss	0F61
ssc	00F1
sss	13g2
sst	03k1
st	0o22
staatlich geprueft	1401
staatlich gepruft	1401
staatlich geprüft	1401
staatsexamen	00<1
stabilimenti	03g1
stabilimento	03g1
stadare	02Y1
stadig	0Vd1
stadt	09E1
stadtrat	03B1
stadtwerke	03`1
staedare	02Y1
staf	02R1
staff	0mf2
stage de formation	0QA1
stage hand	02<1
stage manager	02<1
stagehand	02<1
stagiair	1412
stagiair(e	0;:1
stagiaire	1432
stagiar	0>=2
stagiara	02=1
stagiară	02=1
stagionale	02K1
stagione estate	0NC1
stagione estiva	0NC1
stagione invernale	1451
stagista	02K1
stajyer	01n1
stajyeri	01n1
stale	0JY2
stan	0?W1
standardiste	01l1
staplerschein	02H1
starfsferilskra	0On1
starfsferilskrá	0On1
starfsmadur	0>b1
starfsmaður	0>b1
starosta	0?g1
starostka	0?g1
starostwo	03T1
start up	08V2
start-up	08V2
startup	08V2
station	0731
statistician	02<1
statni jazykova zkouska	0YU1
stavby	0H61
stavbyvedouci	0?g1
stavbyvedoucí	0?g1
stazist	0?21
stazista	1463
stazistka	0C>2
stazuotojas	02i1
stazysta	02M1
stazystka	02M1
stażysta	02M1
stażystka	02M1
stažist	0?21
stažista	07L1
stažuotojas	02i1
ste	1491
steeg	0H51
steig	0B_1
steuermann	03B1
steward	0Uk2
stewardesa	14:2
stewardess	14<3
stewardesse	0741
stewardesă	02=1
stichting	0351
stieg	0B_1
stien	0;V1
stiftelse	0@H2
stifter	0741
stiftung	03`1
stigen	05I1
stigur	0S=1
stipend	0\@1
stipendet	0\@1
stipendi	06j1
stipendiat	0<H1
stipendiet	0m=1
stipendija	14?5
stipendium	14D6
stiurthoir	0451
stivuitorist	02=1
stiúrthóir	0451
stjori	0>b1
stjóri	0>b1
stm	0Vf1
stock controller	02<1
stockman	02<1
stofa	06k1
stofnandi	0>b1
stofnun	06k1
stoker	02<1
stolar	14J3
stolarz	02M1
stolár	0AH1
stonemason	02<1
store	01`1
storekeeper	02<1
stores	01`1
stowarzyszenie	03T1
str	14M2
straaket	05I1
straat	0H51
strada	14O2
straede	0R:1
straeti	0S=1
straipsnis	0[P1
straket	05I1
strana	14Q1
strasse	0B_1
strata 1	0FB1
strata 2	0j21
strateg	02Y1
strategist	02<1
strazak	02M1
strazny	0?g1
straße	0B_1
strażak	02M1
stredisko	14R2
stredna odborna skola	0`J1
stredna skola	0`J1
stredne	14T2
stredne pokrocila	14T2
stredne pokrocily	14V4
stredne pokročilá	0\U1
stredne pokročilý	14Z2
stredni odborne	0bV1
stredni prumyslova skola	0F61
stredni skola	0F61
stredná odborná škola	0`J1
stredná škola	0`J1
stredoskolske	14\2
stredoskolske s maturitou	0bV1
stredoskolske vzdelani	0bV1
stredoskolske vzdelanie	0bW1
stredoškolské	0bW1
stredoškolské vzdelanie	0bW1
street	06X1
stribrny	0051
strojirny	0H61
strojvedouci	0?g1
strojvedoucí	0?g1
strojírny	0H61
strokovni izpit	0B51
strokovnjak	14^2
strokovno	14`1
strona	14a1
strong	0U@1
strucni ispit	0KJ2
strucni studij	0lL1
strucnjak	14b4
strukovne studije	0=H1
strukturovany zivotopis	14f2
strukturovaný životopis	0mG1
strukturvieniba	0FM1
struktūrvienība	0FM1
strungar	02=1
stručni ispit	0KJ2
stručni studij	0lL1
stručnjak	14b4
strážný	0?g1
stråket	05I1
stræde	0R:1
stræti	0S=1
stucadoor	0281
stuckateur	0681
student	14h3
student assistant	02<1
studentereksamen	00E1
studentermedhjaelper	0Lg2
studentermedhjælper	0Lg2
studentexamen	0RP1
studentische hilfskraft	09A1
studentsprof	0S^1
studia	0C<1
studia doktoranckie	0KN1
studia i stopnia	0Xo1
studia ii stopnia	0YY1
studia inzynierskie	0Xo1
studia inżynierskie	0Xo1
studia licencjackie	0Xo1
studia magisterskie	0YY1
studia podyplomowe	0YY1
studie	0IA1
studiekompetanse	07k1
studiengang	0OB1
studienrichtung	0OB1
studieprogram	0Q81
studieretning	0OC2
studierichting	03J1
studiespesialisering	0Q81
studii aprofundate	0H[1
studii de masterat	0H[1
studii doctorale	0JQ1
studii liceale	0:c1
studii medii	0:c1
studii postliceale	0CV1
studii postuniversitare	0H[1
studii superioare	0HZ1
studii universitare de licenta	0HZ1
studii universitare de licență	0HZ1
studij	12j1
studija	14k2
studijni obor	0g`1
studijni prumer	0UN1
studijny odbor	13T1
studijny program	13T1
studijní obor	0g`1
studijní průměr	0UN1
studijska smer	14m1
studijski program	12h2
studiju programa	0]61
studiju programma	0me1
studijų programa	0]61
studio	14nB
studio legale	03g1
studios	01`1
studiu	07Y1
studium	15@2
studium policealne	0kR1
studyosu	0471
stuudio	05U1
stx	00E1
stylist	02<1
styliste	01l1
stypendium	0PD1
styreleder	10?2
styrelseledamot	0O31
styrelsen	0;?1
styremedlem	10?2
styrkur	00;1
styrmann	0FH1
stále	0JY2
státní jazyková zkouška	0YU1
stážista	0C>2
stážistka	0C>2
städare	02Y1
stígur	0S=1
stúdentspróf	0S^1
stúdió	07m1
stüdyosu	0471
středisko	0I\1
střední odborné	0bV1
střední průmyslová škola	0F61
střední škola	0F61
středně	0\V1
středně pokročilá	0\V1
středně pokročilý	15B2
středoškolské	0bV1
středoškolské s maturitou	0bV1
středoškolské vzdělání	0bV1
stříbrný	0051
su an	0@41
su anda	0@41
su anki	0@41
sub editor	02<1
sub-editor	02<1
subdirector	01Q1
subdirectora	01Q1
subeditor	02<1
subesi	0>h1
subgerente	01Q1
submitted	01T1
sucasnost	0Ij1
sucasnosti	0Ij1
sudor	02=1
sufficiente	15D2
sugarut	0491
sugis	15F1
sugárút	0491
suhtlustasand	0Z\1
suite	06X1
sujuva	0Mn1
sujuva suullinen ja kirjallinen	0Mn1
sujuvasti	0Mn1
sumar	15G1
summa cum laude	0E62
summer	15H1
summer season	15H1
summer term	15H1
sunt	0`Y1
sunucu	01n1
sunum	0>T1
superintendent	02<1
superior completo	0:g1
superior de tecnologia	0:g1
superior em	0:g1
supermarche	01m1
supermarché	01m1
supermarket	01`1
supermarkt	0351
supermercado	0;`2
supermercados	0;`2
supermercat	03n1
supermercato	03g1
superviseur	01l1
supervisor	15I5
supervisora	02S3
supervisore	02K1
supervizor	02=1
suppleant	01l1
suppleante	01l1
supplente	02K1
suppléant	01l1
suppléante	01l1
support worker	02<1
suradnica	0?21
suradnik	0?21
surat izin	0=h1
surgeon	02<1
surgery	01`1
surucu belgesi	0=^1
surveillant	01l1
surveillante	01l1
surveyor	02<1
sutaz	0041
suund	0Mj1
suunniteltu	07n1
suunnittelija	0631
suuntautuminen	0]01
suuntautumisvaihtoehto	0]01
suureparane	0\n1
suurepärane	0\n1
suvi	15N1
sv	0jd1
svadlena	0?g1
svaert god	09c2
svaert godt	0Pf1
svarec	15O2
svarecsky	0B61
svarvare	02Y1
sveinsprof	0S^1
sveinspróf	0S^1
sveiser	0<H1
sveitarfelag	06k1
sveitarfélag	06k1
svejsecertifikat	02o1
svejser	0741
svend	0741
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0OE2
svetovalec	0G81
svetovalka	0G81
svetsare	02Y1
sveucilisni prvostupnik	0lL1
sveucilista	0nj1
sveuciliste	0nj1
sveučilišni prvostupnik	0lL1
sveučilišta	0nj1
sveučilište	0nj1
svid	15Q2
sviluppatore	02K1
sviluppatrice	02K1
svið	15Q2
svjedodzba	15S2
svjedodžba	15S2
svobodna	15U1
svobodny	15U1
svobodná	15U1
svobodný	15U1
svq	0341
svq level 2	0341
svq level 3	0341
svářeč	15O2
svářečský	0B61
svært god	09c2
svært godt	0Pf1
swiadectwo	0BE1
swiadectwo dojrzalosci	0KW1
swiadectwo maturalne	0KW1
syerske	06H2
sygehus	0;?1
sygeplejerske	0741
sykehjem	0:<1
sykehus	0:<1
sykepleier	0<H1
sykepleierutdanning	01D1
syksy	15V1
symposia	01T1
symposium	15W2
synagogue	01`1
syndicat	01m1
sysadmin	02<1
systeembeheerder	0281
systeme	03`1
systems	01`1
szabadalom	0II1
szabo	0=D1
szabó	0=D1
szak	13U1
szakacs	02m1
szakerto	15Y2
szakertoi	0d>1
szakgimnazium	0[\1
szakgimnázium	0[\1
szakirany	13U1
szakiranyu tovabbkepzes	04m1
szakirány	13U1
szakirányú továbbképzés	04m1
szakiskola	0[\1
szakkepesites	0Mi1
szakkozepiskola	0[\1
szakkozgazdasz	04m1
szakképesítés	0Mi1
szakközgazdász	04m1
szakközépiskola	0[\1
szakmai erettsegi	0Mi1
szakmai oneletrajz	0hV1
szakmai oneletrajza	0hV1
szakmai érettségi	0Mi1
szakmai önéletrajz	0hV1
szakmai önéletrajza	0hV1
szakmunkas	0Mi1
szakmunkas bizonyitvany	0Mi1
szakmunkás	0Mi1
szakmunkás-bizonyítvány	0Mi1
szakos	13U1
szakvizsga	0Mi1
szakács	02m1
szakértő	15Y2
szakértői	0d>1
szalloda	07m1
szco	03e1
szeminarium	15[1
szeminárium	15[1
szerelo	02m1
szerelő	02m1
szerkeszto	15\3
szerkesztoseg	07m1
szerkesztő	15\3
szerkesztőség	07m1
szerzotars	0=D1
szerzőtárs	0=D1
szia	0U61
sziasztok	0U61
szinesz	0MS1
szinhaz	07m1
szkola	04H1
szkola podstawowa	04H1
szkola policealna	0kR1
szkole	04H1
szkolenie	15_2
szkoly	04H1
szkoła	04H1
szkoła podstawowa	04H1
szkoła policealna	0kR1
szkoły	04H1
szovetkezet	07m1
szovetseg	07m1
szpital	03T1
szuleszno	0=D1
szálloda	07m1
színház	07m1
színész	0MS1
szövetkezet	07m1
szövetség	07m1
szülésznő	0=D1
szčo	03e1
sách	0;B1
sáng lập	0:`1
sähköasentaja	0631
säljare	02Y1
sänger	0681
säätiö	06i1
sångare	02Y1
sångerska	02Y1
sælger	0741
sæmileg	0fe1
séminaire	11V2
sérfræðingur	1212
sérhæfing	02J1
sétány	0491
sídlisko	0ee1
sídliště	0@S1
síðan	12A1
sòcia	02V1
sóc	0M41
sócia	0201
sócio	0201
söhne	09E1
sölumaður	0>b1
sömmerska	02Y1
sözleşmeli	0KD1
sømand	0741
súčasnosti	0Ij1
súčasnosť	0Ij1
súťaž	0041
sügis	15F1
sürücü belgesi	0=^1
sędzia	02M1
sš	0F61
sơ cấp	0dl1
sơ yếu lý lịch	0UK1
số	0Bi1
sở	0<81
t	0e]1
t e m	0RG1
t level	0341
t m	0RG1
t o m	15a1
t.e.m	0RG1
t.o.m	15a1
t/m	0RG1
ta	02<1
tabeliao	0201
tabelião	0201
tabellarischer lebenslauf	0>31
taberna	03A1
tabib	05[1
tabiba	05[1
taeknimadur	0>b1
taekniskoli	04P1
taellae hetkellae	0L21
taenaeaen	0L21
taenzer	0681
taevling	0m=1
taevlingen	0m=1
tag	02m1
tagad	0_f1
tagesmutter	03B1
taglaegger	0741
taglægger	0741
tagozat	13U1
tagung	15b2
tagungsband	0941
tagungsbeitraege	0941
tagungsbeitrage	0941
tagungsbeiträge	0941
tahmini	0=]1
tahun	15d2
tai	15f1
tai xe	0:`1
taighdeoir	0451
tailor	02<1
tajjeb	15g1
tajjeb hafna	0Kc1
tajjeb ħafna	0Kc1
tajnica	0C:2
tajnik	0C:2
takarito	0=D1
takarító	0=D1
takdir belgesi	0<N1
takim kaptani	01n1
takim lideri	01n1
takimi	0>h1
taklaeggare	02Y1
taklaggare	02Y1
takläggare	02Y1
takmicenje	0k<1
takmičenje	0k<1
takmorkud	0S[1
takmörkuð	0S[1
taktekker	0<H1
takım kaptanı	01n1
takım lideri	01n1
takımı	0>h1
talitus	0cG1
talk	01T1
talks	01T1
talla hetkella	0L21
taller	15h4
talleres	03A1
tallers	03n1
talv	15l1
talvi	15m1
tam zamanli	0KD1
tam zamanlı	0KD1
taman kanak kanak	0OM1
taman kanak-kanak	0OM1
tamirci	01n1
tamplar	02=1
tanaan	0L21
tanacsado	02m1
tanapaev	0U<1
tanar	02m1
tanarseged	0=D1
tanaseni	0U<1
tanav	0`_1
tancerka	02M1
tancerz	02M1
tancos	0=D1
tanecnice	0?g1
tanecnik	0?g1
tanečnice	0?g1
tanečník	0?g1
tanfolyam	15n3
tanito	02m1
tankstelle	03`1
tanssija	0631
tanukiri	0011
tanulmany	0II1
tanulmanyi atlag	08d1
tanulmány	0II1
tanulmányi átlag	08d1
tanulo	02P2
tanuló	02P2
tanusitvany	0MC1
tanzer	0681
tanácsadó	02m1
tanár	02m1
tanársegéd	0=D1
tanító	02m1
tanúsítvány	0MC1
tap chi	0;B1
tap doan	0<81
tapissier	01l1
tapissiere	01l1
tapissière	01l1
taqsima	0H:1
tardor	1611
targoncas	0=D1
targoncavezeto	0MC1
targoncavezető	0MC1
targoncás	0=D1
targyalasi szint	0Ob1
targyalasi szintu	0Ob1
targyalokepes	0Ob1
tarihci	01n1
tarihçi	01n1
tarjoilija	0631
tarkastaja	0631
tarnyba	0GA1
tarsalgasi	0]51
tarsalgasi alapszint	0]41
tarsalgasi szint	0]51
tarsalgo	0]41
tarsasag	07m1
tasarimci	01n1
tasarimcisi	01n1
tasarımcı	01n1
tasarımcısı	01n1
tavasz	1621
tavasza	1621
tavern	01`1
tavling	0m=1
tavlingen	0m=1
tavmunka	1631
tavolrol	1631
taxista	01Q1
tbk	00e1
tcf	0=E1
teacher	02<1
teaching assistant	02<1
teaching fellow	02<1
teadur	01M1
teaduskond	04:1
team	1649
team lead	0D[2
teamlead	16=2
teanga dhuchais	0@Y1
teanga dhúchais	0@Y1
teastas	0AO1
teastas soisearach	07C1
teastas sóisearach	07C1
teater	16?4
teatr	03T1
teatras	03f1
teatre	03n1
teatris	06Z1
teatro	0AZ3
teatru	03_1
teatrul	03_1
teatteri	06i1
tecaj	16C2
tech lead	0Qa3
technical report	01T1
technician	02<1
technicien	0WI1
technicka	0C>2
technicus	0281
techniek	0351
technik	16E6
technikas	02i1
techniker	16K2
technikerin	04G1
technikerschule	04G1
technikum	16M3
technikumas	0FX1
technikus	02m1
technikusi vegzettseg	0Mi1
technikusi végzettség	0Mi1
technička	0C>2
technologies	01`1
technologist	02<1
technology	01`1
tecnic	02V1
tecnic superior	0Bl1
tecnica	0nZ4
tecnica em	0BK1
tecnica superior	0BU1
tecnicatura	0BU1
tecnico	0753
tecnico auxiliar	0;91
tecnico em	0BK1
tecnico en	0;91
tecnico integrado	0BK1
tecnico medio	0;91
tecnico superior	0BU1
tecnico superior en	0BU1
tecnico superior universitario	0:n1
tecno	16P2
tecno u govoru i pismu	16R1
tecnologa en	0BU1
tecnologia	0361
tecnologia em	0:g1
tecnologias	0;`2
tecnologico	0@`1
tecnologie	03g1
tecnologies	03n1
tecnologo	0:g1
tecnologo em	16S2
tecnologo en	0BU1
tecnologías	03A1
tecnológico	0@`1
tecnóloga en	0BU1
tecnólogo	0:g1
tecnólogo em	16S2
tecnólogo en	0BU1
tee	0`_1
teenindaja	01M1
tef	0=E1
tefl	01c1
tegelzetter	0281
tehas	05U1
tehdas	06i1
tehnicar	05j2
tehnician	02=1
tehniciana	02=1
tehniciană	02=1
tehnicka skola	0La2
tehnik	16U2
tehnikis	02j1
tehnikums	04T1
tehniska sola	0Lc1
tehničar	05j2
tehnička škola	0La2
tehniķis	02j1
tehniška šola	0Lc1
tehuis	0351
teicamas	0?h1
teicami	0?h1
teicneoir	0451
teilzeit	0=K1
teises	08b1
teisininkas	02i1
teisininke	02i1
teisininkė	02i1
teisės	08b1
tekenaar	0281
tekmovanje	0k61
teknik	0;=2
teknik universitesi	04N1
teknik üniversitesi	04N1
tekniker	16W4
teknikk	0:<1
teknikko	16[2
tekniku	05[1
teknisi	02R1
teknisk gymnasieutbildning	0RP1
teknisk studentereksamen	00E1
teknisyen	01n1
teknisyeni	01n1
teknologie doktor	0IF1
teknoloji	0471
teknolojileri	0471
tekoce	16]1
tekoce znanje	16]1
tekoče	16]1
tekoče znanje	16]1
tekstil	0471
tel	16^1
telc	0=E1
tele	16^1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0H02
telefonista	16_2
telelavoro	00k1
telemarketer	16a2
telemunca	0Fh1
telemuncă	0Fh1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02o1
teleskoplæsser	02o1
teletrabajo	0MR1
teletrabalho	16c1
teletravail	00g1
teletreball	00l1
tem 4	0=E1
tem 8	0=E1
tem-4	0=E1
tem-8	0=E1
tem4	0=E1
tem8	0=E1
temel	0=42
temel duzey	0=42
temel düzey	0=42
temel seviye	0=61
temp	02<1
temporada de inverno	16d1
temporada de invierno	0Xn1
temporada de verano	16e1
temporada de verao	16f1
temporada de verão	16f1
temporada estival	16e1
temporary	0DM1
temps partiel	0AN1
temps plein	0AN1
temsilci	01n1
temsilcisi	01n1
ten du an	0Fm1
ten toi la	0dR1
tentara	02R1
teo	0C[1
teollisuus	06i1
teoranta	0C[1
tequilera	03A1
ter	0491
terapeut	16g2
terapeuta	02M1
teraz	16i2
terbaik	06P1
tercuman	01n1
tercüman	01n1
tere	0491
terrace	06X1
terve	0dk1
tervetuloa	0dk1
terveyskeskus	06i1
tervezett	16k1
tervezo	02m1
tervező	02m1
terzi	01n1
tesar	0?g1
tesař	0?g1
tese	05`1
tesekkur belgesi	0<N1
tesi	16l2
tesiasi	0FE1
tesis	16n2
tesisatci	01n1
tesisatçı	01n1
tesol	01c1
tesorera	01Q1
tesorero	01Q1
tesoriera	02K1
tesoriere	02K1
tesoureira	0201
tesoureiro	0201
test muhendisi	01n1
test mühendisi	01n1
test uzmani	01n1
test uzmanı	01n1
testaaja	0631
testdaf	0=E1
tester	1706
testerka	02M1
teurastaja	0631
teymi	0LW1
tez	0>T1
teza	07Y1
tezgahtar	01n1
tezi	07j1
tezli yuksek lisans	1761
tezli yüksek lisans	1761
tezsiz yuksek lisans	1761
tezsiz yüksek lisans	1761
teză	07Y1
teātris	06Z1
tečaj	16C2
tečno	16P2
tečno u govoru i pismu	16R1
teşekkür belgesi	0<N1
teżi	07j1
th	0fN1
thac si	0;e1
thang	1772
thanh pho	0Bi1
thanh thao	0f42
thanh vien	0:`1
thcs	0FK1
the	0;b1
the huong dan vien	0;b1
theater	1793
theatre	08V2
thekenkraft	09A1
therapeut	17<3
therapeutin	03B1
therapist	02<1
these	0271
these de doctorat	0JM1
theses	01T1
thesis	01T1
thi tran	0Bi1
thiet ke	0:`1
third place	00O1
this is	0VR1
thiết kế	0:`1
thjalfari	0>b1
thn	17?1
tho	0:`1
tho dien	0:`1
tho han	0:`1
tho may	0:`1
tho moc	0:`1
thon	0Bi1
thpt	0FK1
through	0NW1
through to	0NW1
thru	0NW1
thu kho	0:`1
thu ky	0:`1
thu ngan	0:`1
thu ngân	0:`1
thu quy	0:`1
thu thu	0:`1
thu vien	0<81
thuc tap sinh	0:`1
thuiswerk	0VD1
thydandi	0>b1
thành phố	0Bi1
thành thạo	0f42
thành viên	0:`1
tháng	1772
thèse	0271
thèse de doctorat	0JM1
théâtre	01m1
thôn	0Bi1
thư ký	0:`1
thư viện	0<81
thạc sĩ	0;e1
thẻ	0;b1
thẻ hướng dẫn viên	0;b1
thị trấn	0Bi1
thợ	0:`1
thợ hàn	0:`1
thợ may	0:`1
thợ mộc	0:`1
thợ điện	0:`1
thủ kho	0:`1
thủ quỹ	0:`1
thủ thư	0:`1
thực tập sinh	0:`1
ticaret	0471
ticket	01j1
tickets	01j1
tidning	01=1
tidskrift	0\>2
tidsskrift	17@4
tie	0991
tiedekunta	04U1
tiempo completo	0DN1
tiempo parcial	0DN1
tien si	17D1
tienda	03A1
tiendas	03A1
tieng me	0;[1
tieng me de	0;[1
tieraerztin	03B1
tierarzt	03B1
tierarztin	03B1
tierheim	03`1
tierpfleger	0681
tierärztin	03B1
tiesibas	06[1
tiessaiste	08e1
tiesības	06[1
tieu hoc	0FK1
tiešsaistē	08e1
tiimi	0iA2
tijdschrift	0_B2
tiketina	0gF1
tikėtina	0gF1
til	17E3
til d d	0Vd1
til d.d	0Vd1
til dagsins	0M]1
til dagsins i dag	0M]1
til dagsins í dag	0M]1
til na	0QF1
til naa	0QF1
til nu	0Vd1
til nå	0QF1
til og med	17H2
tilkallingsvikar	0FH1
till	17J2
till dags dato	0gL1
till date	0DL1
till now	0DL1
till och med	15a1
till present	0DL1
tillidsrepraesentant	0=j1
tillidsrepræsentant	0=j1
tillitsvalgt	0FH1
tills nu	0gL1
tills vidare	0gL1
tim	17L5
timarit	0@Q1
timmerman	0;W2
timvikarie	0O31
tingkat dasar	0M<1
tingkat lanjut	04X1
tinh	0Bi1
tinh nguyen vien	0:`1
tionscadal	17Q1
tipografia	03g1
tirocinante	02K1
tischler	0681
tischlerei	03`1
titkar	17R3
titkarno	02m1
titkár	17R3
titkárnő	02m1
titol	0211
titolare	02K1
titre pro	03=1
titre professionnel	17U2
titulada	06f1
titulado	06f1
titulin	0221
titulo	0221
titulo universitario	0:n1
titulín	0221
tiyatrosu	0471
tiến sĩ	17D1
tiếng mẹ	0;[1
tiếng mẹ đẻ	0;[1
tiểu học	0FK1
tjena	0U21
tjener	0741
tlumacz	02M1
tlumaczka	02M1
tn	17W2
tnhh	0<81
to	17Y2
to chuc	0<81
to date	0DL1
to present	0DL1
to this day	0DL1
to truong	0:`1
toamna	17[1
today	0DL1
todistus	1232
toefl	0=E1
toefl ibt	0=E1
toeic	0=E1
toeicスコア	17\1
toemrer	06H2
toften	0R:1
togaf	01c1
togfoerer	0741
togforer	0741
togfører	0741
tohtori	17]2
tohtorintutkinto	0P11
toi	0G<1
toi la	0dR1
toi nay	0=91
toimetaja	01M1
toiminimi	17_1
toimisto	06i1
toimittaja	0631
toistaiseksi	0L21
tokarz	02M1
toko	08C1
tol	17`2
tolk	01M1
tolkija	01M1
tolmacs	02m1
tolmács	02m1
tom	15a1
tomrer	06H2
tontechniker	0681
tookoda	05U1
tootaja	01M1
topik	0=E1
topograf	02=1
torfl	0=E1
torg	0S=1
torget	17b2
tori	0991
tornaci	01n1
tornacı	01n1
torneiro	0201
tornero	01Q1
tornitore	02K1
torv	0R:1
tosa	03k1
tosaitheoir	0@<1
tospraaklig	0Pm1
tospraklig	0Pm1
tosproget	0Pd1
tospråklig	0Pm1
tot	17d3
tot begin	0RG1
tot eind	0RG1
tot en met	0RG1
tot heden	0Ti1
tot nghiep	17g1
tot nghiep thpt	00I1
tot nu	0Ti1
tot nu toe	0Ti1
tot op heden	0Ti1
tour guide	02<1
tour leader	02<1
tourneur	01l1
tovaren	03e1
tovarna	0^i2
továreň	03e1
továrna	0H61
town council	01`1
tp	0Bi1
tr	0@S1
trade certificate	0331
trade qualification	0341
tradenomi	0591
trader	02<1
tradgardsmastare	02Y1
traducatoare	02=1
traducator	02=1
traducteur	01l1
traductor	02W2
traductora	02W2
traductrice	01l1
traducătoare	02=1
traducător	02=1
tradutor	0201
tradutora	0201
traduttore	02K1
traduttrice	02K1
traduttur	05[1
traedgaardsmaestare	02Y1
traenare	02Y1
traener	0741
trail guide	02<1
train driver	02<1
trainee	17h5
trainer	17m4
trainerin	03B1
trainerlizenz	02H1
training	1812
training course	0Dg1
trainster	0281
tram driver	02<1
tranare	02Y1
trang	1831
transactions	01T1
translator	02<1
transport	0351
transportadora	0361
transportes	0;`2
transports	1842
trasporti	03g1
trattoria	03g1
travesia	09k1
travessa	04i1
travessera	0::1
travesía	09k1
treasurer	02<1
treener	01M1
treinador	0201
treinadora	0201
tren trung binh	1861
trener	1874
treneris	02g2
trenerka	02M1
trening	15[1
trenutacno	18;1
trenutačno	18;1
trenutno	18<3
trenér	07@1
tres bien	09[2
tres bon	0D41
tres bon niveau	0Dc1
tres bonne maitrise	0Dc1
tresorer	02V1
tresorera	02V1
tresorier	01l1
tresoriere	01l1
trezorier	02=1
trg	0f<3
trgovina	0[L2
tribunal	18?2
trida	0@S1
trieda	0ee1
trinity	0=E1
triq	0F[1
tro giang	0:`1
tro ly	0:`1
trofeo	18A2
trofeu	00N1
trofeul	0@F1
troféu	00N1
troi chay	0@m1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	18C1
truckcertifikat	02o1
truckfoerare	02Y1
truckfoerarutbildning	0301
truckfoerer	06H2
truckfoererbevis	0421
truckforare	02Y1
truckforarutbildning	0301
truckforer	06H2
truckforerbevis	0421
truckförare	02Y1
truckförarutbildning	0301
truckfører	06H2
truckførerbevis	0421
truckkort	0301
truhlar	0?g1
truhlář	0?g1
trukkikortti	0481
trukkikuski	0631
trung binh	18D2
trung bình	18D2
trung cap	18F2
trung cap cao	1861
trung cap nghe	0FK1
trung cấp	18F2
trung cấp cao	1861
trung cấp nghề	0FK1
trung hoc	0FK1
trung hoc pho thong	18H2
trung học	0FK1
trung học phổ thông	18H2
trung tam	0<81
trung tam dao tao	0FK1
trung tâm	0<81
trung tâm đào tạo	0FK1
truong	0FK1
truong ban	0:`1
truong cao dang	0FK1
truong dai hoc	0FK1
truong nhom	0:`1
truong phong	0:`1
truong thpt	0FK1
trust	01`1
trustee	02<1
trva	0JY2
trvá	0JY2
trädgårdsmästare	02Y1
tränare	02Y1
træner	0741
très bien	09[2
très bon	0D41
très bon niveau	0Dc1
très bonne maîtrise	0Dc1
tréner	02m1
tréning	15[1
trésorier	01l1
trésorière	01l1
trên trung bình	1861
trôi chảy	0@m1
trường	0FK1
trường cao đẳng	0FK1
trường thpt	0FK1
trường đại học	0FK1
trưởng ban	0:`1
trưởng nhóm	0:`1
trưởng phòng	0:`1
trợ giảng	0:`1
trợ lý	0:`1
trực tuyến	18C1
tso	08B1
tsu	0:n1
tu	18J3
tu van	0:`1
tu xa	18C1
tuinen	0351
tuinman	0281
tukang	02R1
tukang kayu	02R1
tukang kebun	02R1
tukang las	02R1
tulajdonos	02m1
tulityoekortti	0481
tulityokortti	0481
tulityökortti	0481
tulkotaja	02j1
tulkotajs	02j1
tulkotāja	02j1
tulkotājs	02j1
tuner	02<1
tunnistus	0`B2
tunnustus	18M3
tuntityoentekijae	0TQ1
tuntityontekija	0TQ1
tuntityöntekijä	0TQ1
tuomari	0631
turguide	18P2
turistguide	0O31
turizm	0471
turpinas	0_f1
turpinās	0_f1
tutkija	0631
tutkimusasema	06i1
tutkinto	0\o1
tutor	18R4
tutora	03l2
tuttora	0121
tuzolto	0=D1
tvaaspraakig	0Pl1
tvasprakig	0Pl1
tvityngd	0dj1
tvityngdur	0dj1
tvornica	0ZR1
tvrtka	0ZR1
tvåspråkig	0Pl1
tvítyngd	0dj1
tvítyngdur	0dj1
tweede prijs	0LL1
tweetalig	0LM1
tyden	18V1
tydnu	18V1
tydny	18V1
tydzien	18W1
tydzień	18W1
tygodni	18W1
tygodnie	18W1
tym	0I\1
tyoenjohtaja	0631
tyoentekijae	0631
tyoeturvallisuuskortti	0481
tyonjohtaja	0631
tyontekija	0631
tyoturvallisuuskortti	0481
typist	02<1
tyrejas	02i1
tyrėjas	02i1
tytul	0PD1
tytul technika	0KW1
tytuł	0PD1
tytuł technika	0KW1
tyydyttaevae	0ZY2
tyydyttaevae alkeet	05C1
tyydyttava	0ZY2
tyydyttava alkeet	05C1
tyydyttävä	0ZY2
tyydyttävä alkeet	05C1
työnjohtaja	0631
työntekijä	0631
työturvallisuuskortti	0481
tài xế	0:`1
táncos	0=D1
tárgyalási szint	0Ob1
tárgyalási szintű	0Ob1
tárgyalóképes	0Ob1
társalgási	0]51
társalgási alapszint	0]41
társalgási szint	0]51
társalgó	0]41
társaság	07m1
távmunka	1631
távolról	1631
tâmplar	02=1
tällä hetkellä	0L21
tänapäev	0U<1
tänaseni	0U<1
tänav	0`_1
tänukiri	0011
tänzer	0681
tänään	0L21
tävling	0m=1
tävlingen	0m=1
tæknimaður	0>b1
tækniskóli	04P1
tècnic	02V1
tècnic superior	0Bl1
tècnica	02V1
técnica	03l2
técnica em	0BK1
técnica superior	0BU1
técnico	03l2
técnico auxiliar	0;91
técnico em	0BK1
técnico en	0;91
técnico integrado	0BK1
técnico medio	0;91
técnico superior	0BU1
técnico superior en	0BU1
técnico superior universitario	0:n1
tél	16^1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0491
tên dự án	0Fm1
tên tôi là	0dR1
tình nguyện viên	0:`1
tím	0Ia1
tímarit	0@Q1
títol	0211
título	0221
título universitario	0:n1
tól	17`2
tôi là	0dR1
tõlk	01M1
tõlkija	01M1
töökoda	05U1
töötaja	01M1
tømrer	06H2
týden	18V1
týdny	18V1
týdnů	18V1
tým	0I\1
tęsiasi	0FE1
tłumacz	02M1
tłumaczka	02M1
től	17`2
tř	0@S1
třída	0@S1
tűzoltó	0=D1
tư vấn	0:`1
tại	15f1
tạp chí	0;B1
tập đoàn	0<81
tỉnh	0Bi1
tốt	0f42
tốt nghiệp	17g1
tốt nghiệp thpt	00I1
tổ	0;Z1
tổ chức	0<81
tổ trưởng	0:`1
tới	0G<1
tới nay	0=91
từ	18X2
từ xa	18C1
u	18Z6
u braku	0fQ2
u tijeku	18;1
u toku	18`1
uab	00e1
ubersetzer	0681
ubezpieczenia	03T1
ubungsleiter	0681
ucen	0?g1
uceni	0F61
ucenic	02=1
ucetni	0?g1
uciliste	18a3
ucitel	02k2
ucitelj	0hi3
ucla	0CE1
uctovnicka	0AH1
uctovnik	0AH1
uczelnia	04H1
uczen	02M1
uczeń	02M1
ud	00e1
udacity	0CE1
udana	0fT1
udata	0fU1
uddannelse	18d1
uddannelsen	18d1
uddannelsescenter	0LO1
udemy	0CE1
udmaerkelse	0081
udmærkelse	0081
udruga	0ZR1
udruzenje	06c1
udruženje	06c1
udv	0U61
udvikler	0741
udvozlom	0U61
uebersetzer	0681
uebungsleiter	0681
ufer	0B_1
ufficio	0H;1
ufficjal	05[1
uffiċjal	05[1
ug	00e1
uge	18e1
uger	18e1
ugift	12M2
ugm	0CE1
ugyintezo	02P2
ugynokseg	07m1
ugyved	02m1
ugyvedi iroda	07m1
uhing	05U1
uhrmacher	0681
ui	07S1
uitgeverij	18f2
uitmuntend	18h1
uitstekend	0mR1
uitvoerder	0281
uitzendkracht	0;:1
ujsagiro	02P2
uke	18i1
uker	18i1
ukonceno	01S1
ukonczona	0ga1
ukonczone	0ga1
ukonczony	0ga1
ukončeno	01S1
ukończona	0ga1
ukończone	0ga1
ukończony	0ga1
uksus	0cG1
ul	18j6
ulica	1905
ulice	0@S1
ulicy	0581
ulikool	04:1
umschulung	01O1
unbefristet	0=K1
und	1951
undergraduate	0:Q1
underskoeterska	02Y1
underskoterska	02Y1
undersköterska	02Y1
undertaker	02<1
underviser	06H2
underwriter	02<1
undirstada	0S[1
undirstaða	0S[1
uned	0@`1
ungdomsskole	0<I1
uni	0UL2
uniao estavel	1331
unidad	0Hn1
unidade	0Hm1
unit	1964
unita	0H;1
unitat	0IS1
unite	0AR1
unità	0H;1
unité	0AR1
univ bacc	0lL1
univ dipl	0a31
univ. bacc	0lL1
univ. dipl	0a31
universidad	0@`1
universidade	0A]1
universita	19:2
universitaet	0=i1
universitaire	01b1
universitaria	0@`1
universitas	0OM1
universitat	19<2
universitate	19>2
universitatea	0831
universitatea politehnica	0831
universitates	04T1
universite	19@2
universiteit	08c1
universitesi	04N1
universitet	19B3
universitetas	0FX1
universitete	0FX1
universitetet	19B3
universiteto	0FX1
universities	01_1
university	19E2
università	19:2
universität	0=i1
université	01b1
universitāte	04T1
universitātes	04T1
univerza	0Lc1
univerze	0Lc1
univerzi	0Lc1
univerzita	0OS2
univerzite	0OS2
univerzitet	19G1
univerzitetni diplomirani	0a31
univerzity	0OS2
univerzitě	0F61
uniwersytet	19H1
união estável	1331
unmarried	0C11
unternehmen	03`1
until	0NW1
until now	0DL1
until present	0DL1
until today	0DL1
unur	0?R1
uoc	01a1
uomo	0a]1
up to	0NW1
upc	01a1
upcoming	06J1
upholsterer	02<1
uplne stredne	0bW1
upper intermediate	0S<1
upper second	00U1
upper second class	00U1
upper-intermediate	0S<1
uppsats	0NN1
uprawnienia	0BE1
uprawnienie	0BE1
upseeri	0631
urad	0IP2
urb	09k1
urbanitzacio	0::1
urbanització	0::1
urbanizacion	09k1
urbanización	09k1
ured	0ZR1
urednica	0C33
urednik	0C33
urkunde	19I2
urun yoneticisi	01n1
urzad	03T1
urząd	03T1
usek	14R2
usher	02<1
usina	0361
usine	01m1
uslugi	03T1
usmerenje	19K1
usmeritev	14m1
usmjerenje	12j1
ust duzey	04V1
usta	01n1
ustabasi	01n1
ustabaşı	01n1
ustanova	0?B1
ustanovitelj	05l1
ustasi	01n1
ustası	01n1
ustav	0IP2
usługi	03T1
ut	0491
utbildningsdag	19L1
utca	0491
utgefid	0@Q1
utja	0491
utmaerkelse	00L1
utmaerkt	0Pe1
utmarkelse	00L1
utmarkt	0Pe1
utmerkelse	0091
utmerket	0Pf1
utmärkelse	00L1
utmärkt	0Pe1
utvar	14R2
utvecklare	02Y1
utvikler	0<H1
uverenje	0gb1
uvjerenje	0iL1
ux	07S1
uy ban	0<81
uye	01n1
uyesi	01n1
uzaktan	0BL1
uzem	04o2
uzina	03_1
uzivatelska	19M1
uzivatelsky	19M1
uzman	19N2
uzman duzey	19P1
uzman düzey	19P1
uzmani	01n1
uzmanı	01n1
uznani	0051
uznanie	0041
uznemuma	19Q1
uznemums	06Z1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0ga1
uzyskany	0ga1
uzņēmums	06Z1
uzņēmumā	19Q1
učení	0F61
učeň	0?g1
učilište	19R2
učiliště	0F61
učitel	07@1
učitelj	0hi3
učiteľ	0931
uživatelsky	19M1
uživatelská	19M1
v	19T5
v le	0@T1
v o s	00e1
v teku	0FR1
v.le	0@T1
v.o.s	00e1
va	19Y1
vaar	19Z2
vaardare	02Y1
vaardcentral	01=1
vaaren	19Z2
vabalt	0\n1
vabatahtlik	01M1
vacataire	01l1
vaditaja	02j1
vaditajs	02j1
vadovas	02i1
vadove	02i1
vadovė	02i1
vadybininkas	02i1
vadybininke	02i1
vadybininkė	02i1
vadītāja	02j1
vadītājs	02j1
vaeg	05I1
vaegen	05I1
vaeitoeskirja	19\2
vaektare	02Y1
vaelkommen	0U21
vaelttaevae	05C1
vaelttaevae keskitaso	0Z[1
vaenget	0R:1
vaentanlegt	01<1
vaerkfoerer	0741
vaerkforer	0741
vaerksted	0;?1
vaeylae	0991
vag	05I1
vaga hasti	0\n1
vaga hea	19^2
vagen	05I1
vagt	0=j1
vagyok	0111
vahene	05=1
vahtimestari	0631
vairuotojas	02i1
vairuotojo pazymejimas	08b1
vairuotojo pažymėjimas	08b1
vaistine	03f1
vaistininkas	02i1
vaistinė	03f1
vaitekiri	0461
vaitoskirja	19\2
vaji	0701
vakantiekracht	0;:1
vakblad	07d1
vakfi	0471
vakfı	0471
vakman	0281
vakt	0O31
vaktare	02Y1
vaktmaestare	02Y1
vaktmastare	02Y1
vaktmästare	02Y1
vakuutus	06i1
valable jusqu'a	0Kh1
valable jusqu'au	0Kh1
valable jusqu'en	0Kh1
valable jusqu'à	0Kh1
vald	19`2
valet	02<1
valid through	0NW1
valid thru	0NW1
valid to	0NW1
valid until	0NW1
valida ate	06T1
valida fino al	0PE1
valida hasta	0@W1
validade	06T1
valide	0G;1
valido ate	06T1
valido fino a	0PE1
valido fino al	0PE1
valido hasta	0@W1
validé	0G;1
valjak	0`_1
valkommen	0U21
vallalat	04o2
vallaline	01L1
vallalkozo	02m1
valmentaja	0631
valokuvaaja	0631
valores	0C=1
valttava	05C1
valttava keskitaso	0Z[1
valuer	02<1
van	19b1
van phong	0<81
vanaf	19c2
vandaag	0Ti1
vanzatoare	02=1
vanzator	02=1
vapaaehtoinen	0T]2
var	19Z2
vara	19e1
varapuheenjohtaja	0TQ1
varastotyoentekijae	0631
varastotyontekija	0631
varastotyöntekijä	0631
vardare	02Y1
vardcentral	01=1
vardiya amiri	01n1
vardiya sorumlusu	01n1
varen	19Z2
varhato	16k1
varhatoan	16k1
varilec	0G81
varme arbeider	0421
varon	0UY1
varrono	0=D1
varrónő	0=D1
vartija	0631
varón	0UY1
vas	0ef1
vasara	19f2
vaspitac	0]Z1
vaspitač	0]Z1
vastaava	0631
vayla	0991
vca	0>62
vca vol	0>Q1
vd	0O31
vdana	15U1
vdaná	15U1
ve	19h2
vecka	19j1
veckor	19j1
ved	19k2
vedec	0C>2
vedes	0Y@1
vedouci	15O2
vedoucí	15O2
veduca	0AH1
veduci	0AH1
vedúca	0AH1
vedúci	0AH1
vedęs	0Y@1
veebis	0ZN1
veg	0;V1
vegen	0;V1
vegi	0S=1
vegur	0S=1
vegyesz	02m1
vegyész	02m1
vegzett	0ME1
vei	0;V1
veien	0;V1
veikals	06Z1
veileder	0<H1
veitingahus	06k1
veitingahús	06k1
vej	0R:1
vejleder	0741
vekter	0<H1
veldig god	0Pf1
veleuciliste	0nj1
veleučilište	0nj1
velkommen	19m2
velmi dobra	04Y2
velmi dobre	0kM4
velmi dobrá	04^1
velmi dobře	19o2
velmi pokrocila	0[i1
velmi pokročilá	0[i1
velvirki	0>b1
vence	0@W1
vence em	06T1
vence en	0@W1
vencedor	00N1
vencedora	00N1
vendedor	03l2
vendedora	03l2
vendeur	01l1
vendeuse	01l1
venditore	02K1
venditrice	02K1
venedor	02V1
venedora	02V1
ventures	01`1
verano	16e1
verao	16f1
verband	03`1
verdlaun	1:12
vereador	0201
vereadora	0201
verein	03`1
vereniging	0351
vergevorderd	1:31
verhandlungssicher	0jZ1
verhandlungssicher in wort und schrift	0PT1
verheiratet	0RQ1
veri analisti	01n1
veri bilimci	01n1
veri muhendisi	01n1
veri mühendisi	01n1
verkaeufer	0681
verkaufer	0681
verkefni	1:41
verket	01=1
verkfraedingur	0>b1
verkfræðingur	0>b1
verkoopster	0281
verkoper	0281
verkossa	0NG1
verksmidja	06k1
verksmiðja	06k1
verkstad	01=1
verksted	0:<1
verkäufer	0681
verlag	1:52
verloopt	0RG1
verloskundige	0281
vermesser	0681
verniciatore	02K1
veroeffentlichung	0941
veroeffentlichungen	0941
veroffentlichung	0941
veroffentlichungen	0941
verpleegkundige	0281
verseny	0H32
versicherung	03`1
versicherungen	03`1
verslun	06k1
vertaalster	0281
vertaler	0281
verteja	02i1
vertejas	02i1
vertejums	08h1
vertieft	0R71
vertiefung	0OB1
vertreter	0681
vertretung	09A1
vertriebler	03B1
vertėja	02i1
vertėjas	02i1
verwacht	0RL1
verwachte	0RL1
verwalter	0681
verwitwet	0RQ1
very good	0312
verzekeringen	0351
verzorgende	0281
verzorger	0RW2
verzorgster	0RW2
verão	16f1
verðlaun	1:12
veröffentlichung	0941
veröffentlichungen	0941
vet	02<1
vetaejae	0631
vetaja	0631
veterinaria	03A1
veterinarian	02<1
veteriner	01n1
veteriner hekim	01n1
vetur	1:71
veturinkuljettaja	0631
vetäjä	0631
veuf	0AP1
veuve	0AP1
vezeto	02m1
vezető	02m1
vezneci	01n1
veľmi dobre	1:82
veľmi dobrá	04c1
vhs	0CE1
via	0@T1
viale	0@T1
vicar	02<1
vice ordfoerande	0O31
vice ordforande	0O31
vice ordförande	0O31
vice president	08G2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@T1
vicolo	0@T1
vid	1::2
videaste	01l1
videja atzime	08h1
videja izglitiba	07Q1
videja limeni	10i1
videja profesionala	07Q1
videji	10i1
videjs	1:<2
videregaaende	0g@1
videregaaende opplaering	07k1
videregaaende skole	0<I1
videregaende	0g@1
videregaende opplaering	07k1
videregaende skole	0<I1
videregående	0g@1
videregående opplæring	07k1
videregående skole	0<I1
videreutdanning	0ML1
videreutdanning i	0ML1
vidurine mokykla	0FX1
vidurinis	0?]1
vidurinis issilavinimas	0?]1
vidurinis išsilavinimas	0?]1
vidurinė mokykla	0FX1
vidurkenning	00;1
vidurkis	0;Y1
vidusskola	04T1
vidutines	0ih1
vidutinis	1:>2
vidutiniskai	0ih1
vidutiniškai	0ih1
vidutinės	0ih1
vidéaste	01l1
vidēji	10i1
vidējs	1:<2
vidējā atzīme	08h1
vidējā izglītība	07Q1
vidējā līmenī	10i1
vidējā profesionālā	07Q1
vien	0<81
vien dao tao	0FK1
viesbutis	03f1
viesnica	06Z1
viesnīca	06Z1
viešbutis	03f1
vigente al	0@W1
vigente hasta	0@W1
vigilante	03l2
vigile del fuoco	02K1
vigneron	01l1
vigneronne	01l1
viikko	1:@1
viikkoa	1:@1
vikar	1:A3
vikarie	02Y1
village	06X1
villanyszerelo	02m1
villanyszerelő	02m1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03A1
vineyard	01`1
vinicola	0361
vinnare	00L1
vinner	0091
vinter	1:D3
vinteren	1:G2
vintern	1:I1
vintner	02<1
vinícola	0361
violinista	02K1
viragkoto	0=D1
virasto	06i1
virejas	02i1
viriesu	1:J1
virietis	1:J1
virkailija	0631
virksomhed	0;?1
virtual	0R61
virziens	0me1
virágkötő	0=D1
virėjas	02i1
visa skola	1:K2
visa strucna sprema	1:M2
visagist	0681
visi srednji	1:O2
visiting scholar	02<1
visja sola	0Lc1
visja strokovna izobrazba	1:Q1
visjesolska izobrazba	1:Q1
visjesolski studij	1:Q1
visji srednji	1:R1
visoka skola	0La2
visoka sola	0Lc1
visoka strokovna izobrazba	0Ha1
visoka strucna sprema	0H?1
visoka stručna sprema	0H?1
visoka škola	0La2
visoka šola	0Lc1
visoko obrazovanje	0XQ1
vispareja videja	07Q1
vispārējā vidējā	07Q1
viss	0VF1
visser	0281
vita	0e[1
vitaz	0041
vitazka	0041
vitejte	0431
vitez	0051
vitezka	0051
viticulteur	01l1
viticultrice	01l1
vitnemaal	07k1
vitnemal	07k1
vitnemål	07k1
vitrier	01l1
viuda	1361
viudo	1361
viuva	1331
viuvo	1331
vizsga	0?02
vizvezetek szerelo	0=D1
við	0UG1
viðurkenning	00;1
viñedos	03A1
viúva	1331
viúvo	1331
viša stručna sprema	1:M2
viša škola	1:K2
viši srednji	1:O2
višja strokovna izobrazba	1:Q1
višja šola	0Lc1
višješolska izobrazba	1:Q1
višješolski študij	1:Q1
višji srednji	1:R1
viện	0<81
viện đào tạo	0FK1
vk	1:@1
vlasnica	0?32
vlasnik	0?32
vloeiend	0mR1
vloeiend in woord en geschrift	0mR1
vmbo	0Td2
vmbo diploma	08B1
vmbo t	08B1
vmbo tl	08B1
vmbo-diploma	08B1
vmbo-t	08B1
vo	1:S1
vocal	01Q1
vocational qualification	0341
vocera	01Q1
vocero	01Q1
voda	07L1
vodic	0931
vodicsky preukaz	0B71
voditelj	0[_1
vodič	0931
vodičský preukaz	0B71
vodja	0G81
vof	00e1
vog	0>Q1
vog verklaring	0>Q1
vog-verklaring	0>Q1
voitja	0011
voittaja	0071
vojak	0?g1
voják	0?g1
voldoende	0DT1
vollzeit	0=K1
volontaer	1:T4
volontaerin	09A1
volontar	1:T4
volontaria	02K1
volontarin	09A1
volontario	02K1
volonter	05j2
volontär	1:T4
volontärin	09A1
volum	07Y1
voluntar	0>=2
voluntara	02=1
voluntari	02V1
voluntaria	02S3
voluntario	03l2
voluntară	02=1
volunteer	02<1
voluntària	02V1
voluntária	0201
voluntário	0201
vom	1:X1
von	1:X1
voorjaar	0_51
voorman	0281
voorzitter	0;W2
vopsitor	02=1
vor	1:Y1
vorarbeiter	09C2
vorarbeiterin	09A1
vorauss	0691
voraussichtlich	0691
vorbitor nativ	0>]1
vordiplom	0;41
vormgever	0281
vorsitzende	0681
vorstand	0=k2
vorstandsmitglied	03B1
vortraege	0941
vortrag	0=Z2
vortrage	0941
vorträge	0941
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	1:Z1
vottorð	1:Z1
vottun	1:Z1
vozac	05j2
vozacka dozvola	0KJ2
vozač	05j2
vozačka dozvola	0KJ2
voznik	0G81
vozniski izpit	0B51
vozniški izpit	0B51
vođa	07L1
vp	07S1
vpoe	0jd1
vratny	0?g1
vrijwilliger	0RW2
vrijwilligster	0;:1
vrlo dobro	1:[4
vrouw	1:_1
vrouwelijk	1:_1
vrtec	0Lc1
vrtic	0La2
vrtić	0La2
vrátný	0?g1
vs	0Ha1
vsi	00e1
vss	1:`2
vuggestue	0;?1
vukova diploma	0k<1
vuoden	0071
vuokratyoentekijae	0TQ1
vuokratyontekija	0TQ1
vuokratyöntekijä	0TQ1
vuosi	1:b1
vuotta	1:b1
vut	0F61
vvs montor	0741
vvs-montoer	0741
vvs-montør	0741
vwo	0Td2
vwo diploma	08B1
vwo-diploma	08B1
vyborna	04Y2
vyborne	0kM4
vychovatel	07@1
vychovavatel	0931
vychovávateľ	0931
vydano	0IA1
vydata	12a1
vydatá	12a1
vydavatelstvi	0H61
vydavatelstvo	1:c2
vydavatelství	0H61
vydavateľstvo	1:c2
vydáno	0IA1
vyhlaska	0B61
vyhláška	0B61
vyras	1:e1
vyriska	1:e1
vyriška	1:e1
vyskumny pracovnik	0AH1
vysoka skola	0OS2
vysoke uceni	0F61
vysoke uceni technicke	0F61
vysokoskolske	0;S1
vysokoškolské	0;S1
vysoká škola	0OS2
vysoké učení	0F61
vysoké učení technické	0F61
vyssi odborna skola	0F61
vyssi odborne	0Hi1
vyssie odborne	1:f1
vysvedceni	0B61
vysvedcenie	0B71
vysvedčenie	0B71
vysvědčení	0B61
vyucen	0bV1
vyuceni	0bV1
vyuceni s maturitou	0bV1
vyucni list	0bV1
vyucny list	0bW1
vyučen	0bV1
vyučení	0bV1
vyučení s maturitou	0bV1
vyvojar	02k2
vyzkumny pracovnik	0?g1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1:f1
vyšší odborná škola	0F61
vyšší odborné	0Hi1
vzdalene	0ec1
vzdáleně	0ec1
vzgojitelj	05l1
và	19Y1
válida até	06T1
válida hasta	0@W1
válido até	06T1
válido hasta	0@W1
vállalat	04o2
vállalkozó	02m1
várható	16k1
várhatóan	16k1
vânzătoare	02=1
vânzător	02=1
väg	05I1
väga hea	19^2
väga hästi	0\n1
vägen	05I1
vähene	05=1
väitekiri	0461
väitöskirja	19\2
väktare	02Y1
väljak	0`_1
välkommen	0U21
välttävä	05C1
välttävä keskitaso	0Z[1
väylä	0991
vår	19Z2
vårdare	02Y1
vårdcentral	01=1
våren	19Z2
vænget	0R:1
væntanlegt	01<1
værkfører	0741
værksted	0;?1
végzett	0ME1
vélvirki	0>b1
vítejte	0431
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=D1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1:82
výborná	04Y2
výborné	04^1
výborně	19o2
výskumný pracovník	0AH1
výuční list	0bV1
výučný list	0bW1
vývojár	0931
vývojář	07@1
výzkumný pracovník	0?g1
vāji	0701
văn phòng	0<81
vērtējums	08h1
vědec	0?g1
vīrietis	1:J1
vīriešu	1:J1
všs	1:g1
všį	00e1
w	1:h2
w l l	00e1
w toku	04a1
w trakcie	04a1
w.l.l	00e1
wachmann	03B1
waerter	03B1
waerterin	03B1
waiter	02<1
waitress	02<1
wakacje	0^T1
wakil	02R1
wakil ketua	02R1
wall	0B_1
wanita	0iU1
warden	02<1
warehouse	01`1
warehouse operative	02<1
warsztat	03T1
warsztaty	1:j1
wart	03B1
wartawan	02R1
warter	03B1
warterin	03B1
warung	08C1
wasit	02R1
watchmaker	02<1
way	06X1
wazna do	1:k1
wazne do	1:k1
wazny do	1:k1
ważna do	1:k1
ważne do	1:k1
ważny do	1:k1
we	1:l1
webmaster	02<1
wedstrijd	0=n1
week	1:m2
weeks	1:o1
weg	1;02
weibl	0Q]1
weiblich	0Q]1
weingut	03`1
weiterbildung	0QB2
weken	1;21
welcome	0SM1
welder	02<1
welkom	0FG1
werk	03`1
werke	03`1
werker	06d2
werkstatt	03`1
werkstudent	1;32
werkstudentin	09A1
wesen	0]81
wethouder	0281
wettbewerb	0kJ2
wholesaler	02<1
wiceprezes	02M1
widowed	0C11
willkommen	0SR1
winemaker	02<1
winery	01`1
winkel	0351
winnaar	0LL1
winner	00O1
winter	1;53
winter season	1;81
winter term	1;81
wintersaison	1;91
winterseizoen	1;:1
wintersemester	1;91
winzer	03B1
wiosna	1;;1
wiosną	1;;1
wirausaha	08C1
wise	1;91
wissenschaft	0]81
wissenschaften	0]81
wissenschaftler	0681
wissenschaftliche hilfskraft	09A1
wissenschaftliche mitarbeiterin	09A1
wissenschaftlicher mitarbeiter	09A1
witaj	0F71
witam	0F71
with	0Q61
wk	1:o1
wks	1:o1
wlasciciel	02M1
wlascicielka	02M1
wlasna dzialalnosc	03T1
wo bachelor	01^1
wo master	0JU1
wo-bachelor	01^1
wo-master	0JU1
woche	1;<1
wochen	1;<1
wohnung	05T1
woj	0581
wolny	0ZQ1
wolontariusz	02M1
wolontariuszka	02M1
woman	1;=2
work from home	0R61
worker	02<1
working at height	01j1
working at heights	01j1
working familiarity	0OU1
working knowledge	0S:2
working paper	01T1
working papers	01T1
working proficiency	0S<1
works	01`1
workshop	1;?3
workshop leader	02<1
writer	02<1
wspolautor	02M1
wspolautorka	02M1
wspolzalozyciel	02M1
wspolzalozycielka	02M1
współautor	02M1
współautorka	02M1
współzałożyciel	02M1
współzałożycielka	02M1
wychowawca	02M1
wydane	0ga1
wydany	0ga1
wydawnictwo	1;B2
wydzial	1;D2
wydział	1;D2
wykladowca	02M1
wyksztalcenie srednie	0KW1
wykształcenie średnie	0KW1
wykładowca	02M1
wynik	0gj1
wyroznienie	0PD1
wyróżnienie	0PD1
wystapienie	07l1
wystąpienie	07l1
wyzsza szkola	04H1
wyższa szkoła	04H1
wärter	03B1
wärterin	03B1
własna działalność	03T1
właściciel	02M1
właścicielka	02M1
xa	0Bi1
xahar	1;F1
xep loai	0Gm1
xerrada	0A;1
xhur	1;F1
xin chao	0BZ1
xin chào	0BZ1
xitwa	1;G1
xuat sac	1;H2
xuong	0<81
xuất sắc	1;H2
xã	0Bi1
xưởng	0<81
xếp loại	0Gm1
y	1;J2
y ta	0:`1
y tá	0:`1
yamk	0He1
yandal	0Bm1
yapi	0471
yapimci	01n1
yapı	0471
yapımcı	01n1
yardimcisi	01n1
yardımcısı	01n1
yari zamanli	0KD1
yarisma	0<N1
yarismasi	0<N1
yarı zamanlı	0KD1
yarışma	0<N1
yarışması	0<N1
yayasan	08C1
yayinevi	1;L2
yayinlandi	0>T1
yayinlari	0471
yayınevi	1;L2
yayınlandı	0>T1
yayınları	0471
yaz	1;N1
yazar	01n1
yazari	01n1
yazarı	01n1
yazilim	0471
yazilimci	01n1
yazılım	0471
yazılımcı	01n1
yds	0=E1
year	1;O1
years	1;O1
yeterlik	0=^1
yeu	0dl1
yh examen	0][1
yh-examen	0][1
yhdistys	06i1
yhtio	06i1
yhtioe	06i1
yhtiö	06i1
yil	11l1
yki	0=E1
yksikko	0iA2
yksikkoe	0iA2
yksikkö	0iA2
yleisarvosana	07o1
ylempi amk	0He1
ylempi amk tutkinto	0He1
ylempi amk-tutkinto	0He1
ylempi ammattikorkeakoulututkinto	0He1
ylempi korkeakoulututkinto	0He1
yliopisto	04U1
yliopistossa	04U1
ylioppilas	05X1
ylioppilastodistus	05X1
ylioppilastutkinto	05X1
yokdil	0=E1
yonetici	01n1
yoneticisi	01n1
yonetmen	01n1
youth worker	02<1
yr	1;P1
yrittaejae	0631
yrittaja	0631
yrittäjä	0631
yrityksessa	1;Q1
yrityksessae	1;Q1
yrityksessä	1;Q1
yritys	06i1
yrkesbevis	0RP1
yrkesexamen	1;R2
yrkesfag	07k1
yrkeshoegskola	0SZ1
yrkeshoegskoleexamen	0][1
yrkeshogskola	0SZ1
yrkeshogskoleexamen	0][1
yrkeshögskola	0SZ1
yrkeshögskoleexamen	0][1
yrkesutbildning	0RP1
yrs	1;P1
yuksek lisans	1761
yuksek lisans derecesi	1761
yuksekokulu	04N1
yökdil	0=E1
yönetici	01n1
yöneticisi	01n1
yönetmen	01n1
yüksek lisans	1761
yüksek lisans derecesi	1761
yüksekokulu	04N1
yıl	11l1
yếu	0dl1
z	1;T2
z odliko	0l61
z wyroznieniem	0gj1
z wyróżnieniem	0gj1
zaawansowana	0<:2
zaawansowany	0<:2
zacatecnik	1;V2
zacetnik	1;X2
zacetno	1;Z1
zaciatocnik	1;[2
zadovoljavajuce	0o11
zadovoljavajuće	0o11
zadovoljivo	0kI1
zadruga	03Q3
zahnaerztin	03B1
zahnarzt	03B1
zahnarztin	03B1
zahnarztpraxis	03`1
zahntechniker	0681
zahnärztin	03B1
zahradnice	0?g1
zahradnik	0?g1
zahradník	0?g1
zaklad	03T1
zaklada	0ZR1
zakladatel	02k2
zakladateľ	0931
zakladna	1;]2
zakladna skola	0`J1
zakladna znalost	0dM1
zakladne znalosti	0dM1
zakladni	1;_2
zakladni skola	0F61
zakladni znalost	0dX1
zakladni znalosti	0dX1
zakladny	1;a1
zaklady	1;b5
zakljucni izpit	0kL1
zaključni izpit	0kL1
zakład	03T1
zakłady	03T1
zalozba	1;g2
zalozyciel	02M1
zalozycielka	02M1
založba	1;g2
zamecnik	0?g1
zameranie	13T1
zamereni	0g`1
zamestnanec roku	0051
zamezna	0ZQ1
zamężna	0ZQ1
zaměstnanec roku	0051
zaměření	0g`1
zanger	0Ib1
zapateria	03A1
zapatería	03A1
zasadnicze zawodowe	0KW1
zastepca	02M1
zastupca	0AH1
zastupce	0?g1
zastępca	02M1
zaswiadczenie	0BE1
zavarivac	0?32
zavarivač	0?32
zavarovalnica	0?B1
zavod	1;i5
zavody	0IP2
zawodowe	0KW1
zawodowka	04H1
zawodówka	04H1
zayif	0=61
zayıf	0=61
začetnik	1;X2
začetno	1;Z1
začiatočník	1;[2
začátečník	1;V2
założyciel	02M1
założycielka	02M1
zaświadczenie	0BE1
zbornik	1;n4
zborník	0C<1
zdaj	0FR1
zdalna	0VE1
zdalnie	0VE1
zdobyty	0ga1
zdravnica	0G81
zdravnik	0G81
zdravotni bratr	0?g1
zdravotni sestra	0?g1
zdravotní bratr	0?g1
zdravotní sestra	0?g1
zdravstveni dom	0?B1
zdruzenie	03e1
zdruzenje	0?B1
združenie	03e1
združenje	0?B1
zednik	0?g1
zedník	0?g1
zeer goed	0RT2
zeichner	0681
zeitschrift	0=Z2
zeitschriftenaufsaetze	0941
zeitschriftenaufsatze	0941
zeitschriftenaufsätze	0941
zeitung	03`1
zelador	0201
zeladora	0201
zelfstandig	0``1
zelo dobro	1<22
zemedelec	0?g1
zememeric	0?g1
zemědělec	0?g1
zeměměřič	0?g1
zena	1<44
zenaty	10N2
zenesz	0=D1
zenska	1<82
zenske	1<:2
zenski	1<<4
zensko	1;T2
zentrum	03`1
zenész	0=D1
zerspaner	0681
zertifikat	0`52
zertifiziert	1<@1
zertifizierung	0=I1
zespol	0KX1
zespol szkol	04H1
zespół	0KX1
zespół szkół	04H1
zeszyty naukowe	07l1
zeugnis	0=I1
zidar	02=1
ziekenhuis	0351
ziema	1<A2
zima	1<C6
zimmerei	03`1
zimmerer	0681
zimmermadchen	03B1
zimmermaedchen	03B1
zimmermädchen	03B1
zimą	1<I1
zinatnu doktors	0Jd1
zinātņu doktors	0Jd1
ziraat muhendisi	01n1
ziraat mühendisi	01n1
zivi	09A1
zivildienst	09A1
zivildienstleistender	09A1
zivljenjepis	1<J1
zivnost	0IP2
zivotopis	1<K4
zkouska	0B61
zkouška	0B61
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0k61
zmagovalka	0k61
znamka	0BF2
znanstvenik	0?21
známka	0BF2
zolnierz	02M1
zomer	1<O1
zomerseizoen	1<O1
zonaty	0ZQ1
zonen	0``1
zoo	01`1
zorg	0351
zpevacka	0?g1
zpevak	0?g1
zpusobilost	0B61
zpěvačka	0?g1
zpěvák	0?g1
způsobilost	0B61
zrt	00e1
zs	0F61
zugbegleiter	0681
zulassung	02H1
zumre baskani	01n1
zurnalas	0[P1
zurnalistas	02i1
zurnalists	02j1
zurnals	0IE1
zurzeit	04b1
zusteller	0681
zvarac	0AH1
zviluppatur	05[1
zvárač	0AH1
zweisprachig	0Mo1
zweites staatsexamen	00<1
zwembad	0351
zwyciezca	0PD1
zwycięzca	0PD1
zyciorys	1<P1
zyciorys zawodowy	1<P1
zzp	0``1
zzp'er	0;:1
zzper	0;:1
základná	1;]2
základná znalosť	0dM1
základná škola	0`J1
základné znalosti	0dM1
základní	1;_2
základní znalost	0dX1
základní znalosti	0dX1
základní škola	0F61
základný	1;a1
základy	1<Q4
zámečník	0?g1
zástupca	0AH1
zástupce	0?g1
závod	0IP2
závody	0IP2
zümre başkanı	01n1
zš	0F61
à	08i2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	16c1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0IS1
á netinu	0101
általános iskola	05O2
ápoló	06\2
ár	1<U1
árbitro	03l2
área	1<V3
áruház	07m1
átlag	08d1
áætlað	01<1
ägare	02Y1
äidinkielen taso	03>1
äidinkielenä	03>1
äidinkieli	03>1
äidinkielinen	03>1
äldreboende	01=1
ämne	03?1
ämneslärarexamen	03@1
ärztin	03B1
åkeri	01=1
år	01>3
årets	01A3
årsenhet	01D1
årsstudium	01D1
çalışıyorum	0@41
çağrı merkezi	01n1
çevirmen	01n1
çevrimiçi	0BL1
çift anadal	0Bm1
çiftçi	01n1
çiçekçi	01n1
çok iyi	0CQ2
çok iyi derecede	0CS1
çırak	01n1
ébéniste	01l1
échéance	0Kh1
école	01b1
école primaire	01b1
école supérieure	01b1
écoles	01b1
éditeur	01l1
éditions	0L52
éditrice	01l1
éducateur	01l1
éducatrice	01l1
électricien	01l1
électricienne	01l1
éleveur	01l1
éleveuse	01l1
élue	01l1
élémentaire	0<Q2
énekes	0MS1
épicerie	01m1
építész	02m1
équipe	0AR1
équipier	01l1
équipière	01l1
érem	0H32
érettségi	0Mi1
érettségi bizonyítvány	0Mi1
értékesítő	02m1
és	0N11
établissements	01m1
étage	05J1
étalagiste	01l1
étterem	07m1
étude notariale	01m1
été	0NH1
év	0NJ2
éves	0NL1
évkönyv	0II1
ênfase	0MT1
í dag	0M]1
í sambúð	0LV1
în curs	02G1
în prezent	02G1
începând cu	0W;1
începător	0=;2
îngrijitoare	02=1
îngrijitor	02=1
învățătoare	02=1
învățător	02=1
ó	1<Y2
ógift	0LV1
óptica	01Q1
óptico	01Q1
óstán	0C[1
óta	0iP2
óvoda	0[\1
óvodapedagógus	02m1
óvónő	02m1
õde	01M1
õpetaja	01M1
õppekava	0Mj1
ödül	0<N1
ödülü	0<N1
ökotropholog	0681
ön lisans	0d91
önkormányzat	07m1
önkéntes	0=D1
önlisans	0d91
önéletrajz	0hV1
önéletrajza	0hV1
ösd	0=E1
ösztöndíj	0H32
översättare	02Y1
öz geçmiş	0iT1
özgeçmiş	0iT1
özgeçmişi	0iT1
öğretim görevlisi	01n1
öğretim üyesi	01n1
öğretmen	01n1
öğretmeni	01n1
økonom	06H2
øvet	0h@1
újságíró	02P2
úplné stredné	0bW1
úrad	03e1
úsek	14R2
ústav	0IP2
út	0491
útgefið	0@Q1
útja	0491
útvar	14R2
účetní	0?g1
účtovník	0AH1
účtovníčka	0AH1
úřad	0H61
übersetzer	0681
übungsleiter	0681
üdv	0U61
üdvözlöm	0U61
ügyintéző	02P2
ügynökség	07m1
ügyvéd	02m1
ügyvédi iroda	07m1
ühing	05U1
üksus	0cG1
ülikool	04:1
üniversite	04N1
üniversitesi	04N1
ürün yöneticisi	01n1
üst düzey	04V1
üye	01n1
üyesi	01n1
üzem	04o2
þjálfari	0>b1
þýðandi	0>b1
ārste	02j1
ārsts	02j1
ċertifikat	0BB1
ċertifikat tas-sekondarja	0BA1
ċertifikazzjoni	0BB1
č.p	0@S1
časopis	0AI4
čau	0431
čašník	0AH1
čašníčka	0AH1
červený diplom	0BF2
čestné uznanie	0041
čestné uznání	0051
član	0C33
članak	0C62
članek	0\51
članica	0C:2
člen	0C>2
členka	0?g1
článek	0IA1
článok	0C<1
čvut	0F61
číšník	0?g1
đang học	0=91
đang làm	0=91
điều dưỡng	0:`1
điều hành	0:`1
điều phối viên	0:`1
điểm	0Gm1
điểm trung bình	0Gm1
đã kết hôn	0Bh1
đường	0Bi1
đại học	0FK1
đầu bếp	0:`1
đến	0G<1
đến hiện tại	0=91
đến nay	0=91
đề tài	0Fm1
độc thân	0Bh1
ġurnal	07j1
ġurnalist	05[1
ģimnāzija	04T1
ħarifa	0T\1
īpašnieks	02j1
įkūrėjas	02i1
įmonė	03f1
įmonėje	0W91
įvertinimas	0;Y1
ļoti labi	0952
ősz	0iM1
ősze	0iM1
œnologue	01l1
ředitel	07@1
řezník	0?g1
řidič	07@1
řidičský průkaz	0B61
ślusarz	02M1
śpiewaczka	02M1
średni	13`2
średnia	13b2
średnia ocen	0gj1
średnie	0KW1
średnio	0KF1
średnio zaawansowany	0KF1
średnio zaawansowany wyższy	0J@1
średniozaawansowana	0KF1
średniozaawansowany	13`2
średniozaawansowany wyższy	0J@1
świadectwo	0BE1
świadectwo dojrzałości	0KW1
świadectwo maturalne	0KW1
şampiyon	0<N1
şantiye şefi	01n1
şarkıcı	01n1
şef	01n1
şefi	01n1
şimdi	0@41
şirket	0471
şirketi	0471
şoför	01n1
şoförü	01n1
şu an	0@41
şu anda	0@41
şu anki	0@41
şubesi	0>h1
še traja	0FR1
šef	0?32
šetalište	0:51
šiandien	0FE1
šiuo metu	0FE1
škola	1<[4
školenie	11i1
školení	11j1
šobrīd	0_f1
šodien	0_f1
šoferis	02j1
šola	0Lc1
špecialista	0AH1
špecialistka	0AH1
špecializácia	13T1
štipendija	0k61
štipendium	0041
štruktúrovaný životopis	0mF1
študent	0G81
študijný odbor	13T1
študijný program	13T1
študijska smer	14m1
študijski program	14m1
štúdia	0C<1
štúdio	03e1
švadlena	0?g1
šķīries	0fS1
żeńska	0[Q1
żeński	0[Q1
żonaty	0ZQ1
żołnierz	02M1
żviluppatur	05[1
życiorys	1<P1
życiorys zawodowy	1<P1
ž	1;T2
žena	1<44
ženatý	10N2
ženska	1<_1
ženski	1<`3
žensko	1;T2
ženské	1<:2
žiema	1<c1
življenjepis	1<J1
živnost	0H61
živnosť	03e1
životopis	1<K4
žurnalas	0[P1
žurnalistas	02i1
žurnālists	02j1
žurnāls	0IE1
școala	0831
școala gimnazială	0831
școala postliceală	0831
școală	0831
școală de arte și meserii	0:c1
școală postliceală	0CV1
școală profesională	0:c1
șef	02=1
șefă	02=1
și	12?1
șofer	02=1
șoseaua	0551
άγαμη	1<d1
άγαμοσ	1<d1
άδεια	1<e1
άδεια ασκήσεωσ	1<e1
άδεια οδήγησησ	1<e1
άνδρασ	1<f1
άνοιξη	1<g1
άντρασ	1<f1
άπταιστα	1<h1
άρθρο	1<i1
άριστα	1<j2
άριστη	1<h1
άριστη γνώση	1<h1
άριστο	1<l1
άρρεν	1<f1
έγγαμη	1<d1
έγγαμοσ	1<d1
έπαινοσ	00Q1
έργα	1<m1
έργο	1<m1
έτη	1<n1
έτοσ	1<n1
έωσ	1<o1
έωσ και σήμερα	1=01
έωσ σήμερα	1=01
ίδρυμα	1=11
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1<d1
αγαμοσ	1<d1
αγροτησ	1=21
αγρότησ	1=21
αδεια	1<e1
αδεια ασκησεωσ	1<e1
αδεια οδηγησησ	1<e1
αε	00e1
αει	1=31
αεροσυνοδοσ	1=21
αεροσυνοδόσ	1=21
αισθητικοσ	1=21
αισθητικόσ	1=21
ακαδημία	1=31
ακαδημια	1=31
ανακοίνωση	1<i1
ανακοινωση	1<i1
αναλυτήσ	1=21
αναλυτησ	1=21
αναλυτρια	1=21
αναλύτρια	1=21
αναμένεται	1=41
αναμενεται	1=41
αναμενομενη	1=41
αναμενομενο	1=41
αναμενόμενη	1=41
αναμενόμενο	1=41
ανδρασ	1<f1
ανθοπωλησ	1=21
ανθοπώλησ	1=21
ανοικτο πανεπιστημιο	1=31
ανοικτό πανεπιστήμιο	1=31
ανοιξη	1<g1
ανοιχτο πανεπιστημιο	1=31
ανοιχτό πανεπιστήμιο	1=31
αντιπροεδροσ	1=21
αντιπρόεδροσ	1=21
αντρασ	1<f1
ανωτερη εκπαιδευση	1=51
ανώτερη εκπαίδευση	1=51
απθ	1=31
απο	1=62
αποθηκάριοσ	1=21
αποθηκαριοσ	1=21
απολυτήριο	1=81
απολυτήριο γενικού λυκείου	1=81
απολυτήριο γυμνασίου	1=81
απολυτήριο λυκείου	1=81
απολυτηριο	1=81
απολυτηριο γενικου λυκειου	1=81
απολυτηριο γυμνασιου	1=81
απολυτηριο λυκειου	1=81
απταιστα	1<h1
από	1=62
αρθρο	1<i1
αριθμοσ	1=91
αριθμόσ	1=91
αριστα	1<j2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1<h1
αριστη γνωση	1<h1
αριστο	1<l1
αρρεν	1<f1
αρσενικο	1<f1
αρσενικό	1<f1
αρτοποιοσ	1=21
αρτοποιόσ	1=21
αρχάριοι	1=:1
αρχάριοσ	1=;1
αρχαριοι	1=:1
αρχαριοσ	1=;1
αρχειονομοσ	1=21
αρχειονόμοσ	1=21
αρχιτέκτονασ	1=21
αρχιτεκτονασ	1=21
ασκουμενη	1=21
ασκουμενοσ	1=21
ασκούμενη	1=21
ασκούμενοσ	1=21
αστυνομικοσ	1=21
αστυνομικόσ	1=21
ασφαλιστική	1=11
ασφαλιστικη	1=11
αφοί	1=11
αφοι	1=11
βαθμολογία	1=<1
βαθμολογια	1=<1
βαθμοσ	1=<1
βαθμοσ πτυχιου	1=<1
βαθμόσ	1=<1
βαθμόσ πτυχίου	1=<1
βασικά	1==2
βασικέσ γνώσεισ	1==2
βασική	1==2
βασική γνώση	1=;1
βασικα	1==2
βασικεσ γνωσεισ	1==2
βασικη	1==2
βασικη γνωση	1=;1
βασικο	1=?1
βασικο επιπεδο	1=;1
βασικό	1=?1
βασικό επίπεδο	1=;1
βαφέασ	1=21
βαφεασ	1=21
βεβαίωση	1<e1
βεβαιωση	1<e1
βιβλίο	1<i1
βιβλιο	1<i1
βιβλιοθήκη	1=11
βιβλιοθηκη	1=11
βιβλιοθηκονομοσ	1=21
βιβλιοθηκονόμοσ	1=21
βιβλιοπωλησ	1=21
βιβλιοπώλησ	1=21
βιογραφικο	1=@1
βιογραφικο σημειωμα	1=@1
βιογραφικό	1=@1
βιογραφικό σημείωμα	1=@1
βιολογοσ	1=21
βιολόγοσ	1=21
βοηθοσ	1=21
βοηθόσ	1=21
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1=A1
γεια σασ	1=A1
γενικο λυκειο	1=31
γενικοσ βαθμοσ	1=<1
γενικό λύκειο	1=31
γενικόσ βαθμόσ	1=<1
γιατροσ	1=21
γιατρόσ	1=21
γραμματέασ	1=21
γραμματεασ	1=21
γραφίστασ	1=21
γραφίστρια	1=21
γραφείο	1=11
γραφειο	1=11
γραφιστασ	1=21
γραφιστρια	1=21
γυμνάσιο	1=31
γυμνασιο	1=31
γυναίκα	1=B1
γυναικα	1=B1
δάσκαλοσ	1=21
δήμαρχοσ	1=21
δήμοσ	1=11
δίγλωσση	1=C1
δίγλωσσοσ	1=C1
δίπλωμα	1=D2
δίπλωμα ιεκ	1=51
δίπλωμα μηχανικού	1=F1
δασκάλα	1=21
δασκαλα	1=21
δασκαλοσ	1=21
δημαρχοσ	1=21
δημοσ	1=11
δημοσίευση	1<i1
δημοσιευση	1<i1
δημοσιογράφοσ	1=21
δημοσιογραφοσ	1=21
δημοτικο σχολειο	1=31
δημοτικό σχολείο	1=31
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1=G1
διαδικτυακα	1=G1
διαζευγμένη	1<d1
διαζευγμένοσ	1<d1
διαζευγμενη	1<d1
διαζευγμενοσ	1<d1
διαιτητήσ	1=21
διαιτητησ	1=21
διαιτολογοσ	1=21
διαιτολόγοσ	1=21
διακριση	00Q1
διανομέασ	1=21
διανομεασ	1=21
διατριβή	1<i1
διατριβη	1<i1
διαχειριστήσ	1=21
διαχειριστησ	1=21
διγλωσση	1=C1
διγλωσσοσ	1=C1
διδάκτορασ	1=H1
διδακτορασ	1=H1
διδακτορική διατριβή	1=H1
διδακτορικη διατριβη	1=H1
διδακτορικο	1=H1
διδακτορικο διπλωμα	1=H1
διδακτορικό	1=H1
διδακτορικό δίπλωμα	1=H1
διευθυνση	1=I1
διευθυντήσ	1=21
διευθυντησ	1=21
διευθυντρια	1=21
διευθύντρια	1=21
διεύθυνση	1=I1
δικαστήσ	1=21
δικαστησ	1=21
δικηγοροσ	1=21
δικηγόροσ	1=21
διορθωτήσ	1=21
διορθωτησ	1=21
διορθωτρια	1=21
διορθώτρια	1=21
διπλωμα	1=D2
διπλωμα ιεκ	1=51
διπλωμα μηχανικου	1=F1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1=J1
είμαι η	1=J1
είμαι ο	1=J1
εγγαμη	1<d1
εγγαμοσ	1<d1
εθελοντήσ	1=21
εθελοντησ	1=21
εθελοντρια	1=21
εθελόντρια	1=21
ειδίκευση	1=K1
ειδικευση	1=K1
ειδικοσ	1=L2
ειδικοτητα	1=K1
ειδικόσ	1=L2
ειδικότητα	1=K1
εικονογράφοσ	1=21
εικονογραφοσ	1=21
ειμαι	1=J1
ειμαι η	1=J1
ειμαι ο	1=J1
εισήγηση	1<i1
εισηγηση	1<i1
εκδοσεισ	1=N2
εκδοτικοσ	1=11
εκδοτικόσ	1=11
εκδόσεισ	1=N2
εκπα	1=31
εκπαιδευτήσ	1=21
εκπαιδευτησ	1=21
εκπαιδευτικοσ	1=21
εκπαιδευτικόσ	1=21
εκπαιδευτρια	1=21
εκπαιδεύτρια	1=21
εκτιμητήσ	1=21
εκτιμητησ	1=21
εκτιμωμενη	1=41
εκτιμώμενη	1=41
ελευθεροσ επαγγελματιασ	1=11
ελεύθεροσ επαγγελματίασ	1=11
εμπ	1=31
εξ αποστάσεωσ	1=G1
εξ αποστασεωσ	1=G1
εξειδικευμένοσ	1=P1
εξειδικευμενοσ	1=P1
επα λ	1=31
επα.λ	1=31
επαινοσ	00Q1
επαλ	1=31
επαρκήσ	1=Q1
επαρκησ	1=Q1
επε	00e1
επιμελήτρια	1=21
επιμελητήσ	1=21
επιμελητησ	1=21
επιμελητρια	1=21
επιμορφωση	1=R1
επιμόρφωση	1=R1
επιχείρηση	1=11
επιχειρηση	1=11
εποπτησ	1=21
επόπτησ	1=21
εργάτησ	1=21
εργάτρια	1=21
εργα	1<m1
εργαστήριο	1=11
εργαστηριο	1=11
εργατησ	1=21
εργατρια	1=21
εργο	1<m1
εργοδηγοσ	1=21
εργοδηγόσ	1=21
εργοστάσιο	1=11
εργοστασιο	1=11
ερευνήτρια	1=21
ερευνητήσ	1=21
ερευνητησ	1=21
ερευνητρια	1=21
εστιατοριο	1=11
εστιατόριο	1=11
εταιρία	1=11
εταιρεία	1=11
εταιρεια	1=11
εταιρια	1=11
ετη	1<n1
ετοσ	1<n1
ευχερήσ	1<h1
ευχερησ	1<h1
εφορεία	1=11
εφορεια	1=11
εωσ	1<o1
εωσ και σημερα	1=01
εωσ σημερα	1=01
ζαχαροπλάστησ	1=21
ζαχαροπλαστησ	1=21
ηθοποιοσ	1=21
ηθοποιόσ	1=21
ηλεκτρολογοσ	1=21
ηλεκτρολόγοσ	1=21
ημερίδα	1<i1
ημεριδα	1<i1
θέατρο	1=11
θήλυ	1=B1
θεατρο	1=11
θηλυ	1=B1
θηλυκο	1=B1
θηλυκό	1=B1
θυρωροσ	1=21
θυρωρόσ	1=21
ι ε κ	1=31
ι.ε.κ	1=31
ιατροσ	1=21
ιατρόσ	1=21
ιδιοκτήτησ	1=21
ιδιοκτητησ	1=21
ιδρυμα	1=11
ιδρυτήσ	1=21
ιδρυτησ	1=21
ιδρυτρια	1=21
ιδρύτρια	1=21
ιεκ	1=31
ικανοποιητική	1=Q1
ικανοποιητικη	1=Q1
ικε	00e1
ινστιτουτο	1=S2
ινστιτούτο	1=S2
κάρτα	1<e1
κέντρο	1=11
καθηγήτρια	1=21
καθηγητήσ	1=21
καθηγητησ	1=21
καθηγητρια	1=21
και	1=U1
καλά	1=V1
καλή	1=W2
καλή γνώση	1=V1
καλα	1=V1
καλη	1=W2
καλη γνωση	1=V1
καλο	1=Y1
καλοκαίρι	1=Z1
καλοκαιρι	1=Z1
καλωσ	1=<1
καλωσ ηρθατε	1=A1
καλό	1=Y1
καλώσ	1=<1
καλώσ ήρθατε	1=A1
καρτα	1<e1
κατάλογοσ	1<i1
κατάρτιση	1=R1
κατάστημα	1=11
καταλογοσ	1<i1
καταρτιση	1=R1
καταστημα	1=11
κατευθυνση	1=K1
κατεύθυνση	1=K1
κεντρο	1=11
κεφάλαιο	1<i1
κεφαλαιο	1<i1
κηπουροσ	1=21
κηπουρόσ	1=21
κλάδοσ	1=I1
κλαδοσ	1=I1
κλινική	1=11
κλινικη	1=11
κολέγιο	1=31
κολεγιο	1=31
κολλέγιο	1=31
κολλεγιο	1=31
κομμωτήσ	1=21
κομμωτησ	1=21
κομμωτρια	1=21
κομμώτρια	1=21
κρεοπωλησ	1=21
κρεοπώλησ	1=21
λέκτορασ	1=21
λίαν καλώσ	1=<1
λεκτορασ	1=21
λεωφ	1=91
λεωφοροσ	1=91
λεωφόροσ	1=91
λιαν καλωσ	1=<1
λογίστρια	1=21
λογιστήσ	1=21
λογιστησ	1=21
λογιστρια	1=21
λογοθεραπευτήσ	1=21
λογοθεραπευτησ	1=21
λογοθεραπευτρια	1=21
λογοθεραπεύτρια	1=21
λυκειο	1=31
λύκειο	1=31
μάγειρασ	1=21
μάγειροσ	1=21
μάνατζερ	1=21
μάστερ	1=F1
μέλοσ	1=21
μέσοσ όροσ	1=<1
μέτρια	1=Q1
μέτρια γνώση	1=Q1
μέτριο	1=[2
μέχρι	1<o1
μέχρι σήμερα	1=01
μέχρι τώρα	1=01
μήνασ	1=]1
μήνεσ	1=]1
μαία	1=21
μαγείρισσα	1=21
μαγειρασ	1=21
μαγειρισσα	1=21
μαγειροσ	1=21
μαθητευομενοσ	1=21
μαθητευόμενοσ	1=21
μαια	1=21
μανατζερ	1=21
μαστερ	1=F1
με λένε	1=J1
με λενε	1=J1
μελοσ	1=21
μεσαίο	1=Y1
μεσαίο επίπεδο	1=Q1
μεσαιο	1=Y1
μεσαιο επιπεδο	1=Q1
μεσοσ οροσ	1=<1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1=F1
μεταπτυχιακεσ σπουδεσ	1=F1
μεταπτυχιακο	1=F1
μεταπτυχιακο διπλωμα	1=F1
μεταπτυχιακοσ	1=F1
μεταπτυχιακοσ τιτλοσ	1=F1
μεταπτυχιακό	1=F1
μεταπτυχιακό δίπλωμα	1=F1
μεταπτυχιακόσ	1=F1
μεταπτυχιακόσ τίτλοσ	1=F1
μεταφράστρια	1=21
μεταφραστήσ	1=21
μεταφραστησ	1=21
μεταφραστρια	1=21
μετρια	1=Q1
μετρια γνωση	1=Q1
μετριο	1=[2
μεχρι	1<o1
μεχρι σημερα	1=01
μεχρι τωρα	1=01
μηνασ	1=]1
μηνεσ	1=]1
μητρική	1=C1
μητρική γλώσσα	1=C1
μητρικη	1=C1
μητρικη γλωσσα	1=C1
μηχανικοσ	1=^1
μηχανικόσ	1=^1
μηχανοδηγοσ	1=21
μηχανοδηγόσ	1=21
μοδίστρα	1=21
μοδιστρα	1=21
μονάδα	1=I1
μοναδα	1=I1
μουσείο	1=11
μουσειο	1=11
μουσικοσ	1=21
μουσικόσ	1=21
μπάρμαν	1=21
μπαρμαν	1=21
ναυτησ	1=21
ναυτικοσ	1=21
ναυτικόσ	1=21
ναύτησ	1=21
νηπιαγωγείο	1=31
νηπιαγωγειο	1=31
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1=21
νοσηλευτησ	1=21
νοσηλευτρια	1=21
νοσηλεύτρια	1=21
νοσοκομείο	1=11
νοσοκομειο	1=11
ξεναγοσ	1=21
ξεναγόσ	1=21
ξενοδοχείο	1=11
ξενοδοχειο	1=11
ξυλουργοσ	1=21
ξυλουργόσ	1=21
ο ε	00e1
ο.ε	00e1
οδηγοσ	1=21
οδηγόσ	1=21
οδοσ	1=91
οδόσ	1=91
οικονομολογοσ	1=21
οικονομολόγοσ	1=21
οινοποιείο	1=11
οινοποιειο	1=11
ομάδα	1=I1
ομαδα	1=I1
ομιλία	1<i1
ομιλια	1<i1
ομιλοσ	1=11
ονομάζομαι	1=J1
ονομαζομαι	1=J1
οπτικοσ	1=21
οπτικόσ	1=21
οργανισμοσ	1=11
οργανισμόσ	1=11
οροφοσ	1=91
παιδαγωγοσ	1=21
παιδαγωγόσ	1=21
πανεπιστήμιο	1=31
πανεπιστημίου	1=31
πανεπιστημιο	1=31
πανεπιστημιου	1=31
παντρεμένη	1<d1
παντρεμένοσ	1<d1
παντρεμενη	1<d1
παντρεμενοσ	1<d1
παρον	1=01
παρόν	1=01
πατέντα	1<i1
πατεντα	1<i1
περιοδικο	1<i1
περιοδικό	1<i1
πιστοποίηση	1<e1
πιστοποιημένη	1<e1
πιστοποιημένοσ	1<e1
πιστοποιημενη	1<e1
πιστοποιημενοσ	1<e1
πιστοποιηση	1<e1
πιστοποιητικο	1<e1
πιστοποιητικό	1<e1
πλατεία	1=91
πλατεια	1=91
πολυ καλα	1<h1
πολυ καλη	1<h1
πολυ καλη γνωση	1=V1
πολυ καλο	1<l1
πολυτεχνείο	1=31
πολυτεχνειο	1=31
πολύ καλά	1<h1
πολύ καλή	1<h1
πολύ καλή γνώση	1=V1
πολύ καλό	1<l1
πρακτικά	1<i1
πρακτικα	1<i1
προγραμματίστρια	1=21
προγραμματιστήσ	1=21
προγραμματιστησ	1=21
προγραμματιστρια	1=21
προεδροσ	1=21
προισταμενη	1=21
προισταμενοσ	1=21
προπονήτρια	1=21
προπονητήσ	1=21
προπονητησ	1=21
προπονητρια	1=21
προπτυχιακέσ σπουδέσ	1=_1
προπτυχιακεσ σπουδεσ	1=_1
προπτυχιακο	1=_1
προπτυχιακό	1=_1
προτζεκτ	1<m1
προχωρημένο	1=`2
προχωρημενο	1=`2
προϊστάμενοσ	1=21
προϊσταμένη	1=21
πρωτο βραβειο	00Q1
πρόεδροσ	1=21
πρότζεκτ	1<m1
πρώτο βραβείο	00Q1
πτυχίο	1=b2
πτυχίο επαλ	1=81
πτυχίο πανεπιστημίου	1=_1
πτυχιο	1=b2
πτυχιο επαλ	1=81
πτυχιο πανεπιστημιου	1=_1
πτυχιουχοσ	1=_1
πτυχιούχοσ	1=_1
πυροσβέστησ	1=21
πυροσβεστησ	1=21
πωλήτρια	1=21
πωλητήσ	1=21
πωλητησ	1=21
πωλητρια	1=21
ράφτησ	1=21
ραφτησ	1=21
σήμερα	1=01
σε εξέλιξη	1=01
σε εξελιξη	1=01
σελίδα	1=d1
σελιδα	1=d1
σεμινάριο	1=e2
σεμιναριο	1=e2
σερβιτορα	1=21
σερβιτοροσ	1=21
σερβιτόρα	1=21
σερβιτόροσ	1=21
σημερα	1=01
σιδεράσ	1=21
σιδερασ	1=21
στην	1=g1
στο	1=g1
στοιχειωδεισ γνωσεισ	1=;1
στοιχειωδησ	1=;1
στοιχειώδεισ γνώσεισ	1=;1
στοιχειώδησ	1=;1
στον	1=g1
στουντιο	1=11
στούντιο	1=11
στρατιωτικοσ	1=21
στρατιωτικόσ	1=21
συγκολλητήσ	1=21
συγκολλητησ	1=21
συλλογικοσ τομοσ	1<i1
συλλογικόσ τόμοσ	1<i1
συλλογοσ	1=11
συμβολαιογράφοσ	1=21
συμβολαιογραφοσ	1=21
συμβουλοσ	1=21
συνέδριο	1<i1
συνεδριο	1<i1
συνεργάτησ	1=21
συνεργάτιδα	1=21
συνεργατησ	1=21
συνεργατιδα	1=21
συνεταιρισμοσ	1=11
συνεταιρισμόσ	1=11
συντάκτησ	1=21
συντάκτρια	1=21
συντακτησ	1=21
συντακτρια	1=21
συντηρήτρια	1=21
συντηρητήσ	1=21
συντηρητησ	1=21
συντηρητρια	1=21
συντομο βιογραφικο	1=@1
συντονίστρια	1=21
συντονιστήσ	1=21
συντονιστησ	1=21
συντονιστρια	1=21
σχεδιάστρια	1=21
σχεδιαστήσ	1=21
σχεδιαστησ	1=21
σχεδιαστρια	1=21
σχολή	1=31
σχολή καλών τεχνών	1=31
σχολείο	1=31
σχολειο	1=31
σχολη	1=31
σχολη καλων τεχνων	1=31
σύλλογοσ	1=11
σύμβουλοσ	1=21
σύντομο βιογραφικό	1=@1
τ ε ι	1=31
τ κ	1=91
τ.ε.ι	1=31
τ.κ	1=91
ταμίασ	1=21
ταμιασ	1=21
ταχυδρομοσ	1=21
ταχυδρόμοσ	1=21
τει	1=31
τεχνίτησ	1=21
τεχνικοσ	1=21
τεχνικόσ	1=21
τεχνιτησ	1=21
τηλεργασία	1=G1
τηλεργασια	1=G1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1=91
τμήμα	1=h2
τμημα	1=h2
τομέασ	1=j2
τομεασ	1=j2
τομοσ	1<i1
τοπογράφοσ	1=21
τοπογραφοσ	1=21
τορναδοροσ	1=21
τορναδόροσ	1=21
τράπεζα	1=11
τραγουδίστρια	1=21
τραγουδιστήσ	1=21
τραγουδιστησ	1=21
τραγουδιστρια	1=21
τραπεζα	1=11
τωρα	1=01
τόμοσ	1<i1
τώρα	1=01
υδραυλικοσ	1=21
υδραυλικόσ	1=21
υπάλληλοσ	1=21
υπαλληλοσ	1=21
υπευθυνη	1=21
υπευθυνοσ	1=21
υπεύθυνη	1=21
υπεύθυνοσ	1=21
υπηρεσία	1=l2
υπηρεσια	1=l2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1=11
υπουργειο	1=11
φαρμακείο	1=11
φαρμακειο	1=11
φαρμακοποιοσ	1=21
φαρμακοποιόσ	1=21
φθινοπωρο	1=n1
φθινόπωρο	1=n1
φουρνοσ	1=11
φούρνοσ	1=11
φυλακασ	1=21
φυσικοθεραπευτήσ	1=21
φυσικοθεραπευτησ	1=21
φυσικοθεραπευτρια	1=21
φυσικοθεραπεύτρια	1=21
φυσικοσ	1=21
φυσικοσ ομιλητησ	1=C1
φυσικόσ	1=21
φυσικόσ ομιλητήσ	1=C1
φωτογράφοσ	1=21
φωτογραφοσ	1=21
φύλακασ	1=21
χειμωνασ	1=o1
χειμώνασ	1=o1
χειριστήσ	1=21
χειριστησ	1=21
χημικοσ	1=21
χημικόσ	1=21
χορευτήσ	1=21
χορευτησ	1=21
χορευτρια	1=21
χορεύτρια	1=21
χρονια	1<n1
χρονοσ	1<n1
χρόνια	1<n1
χρόνοσ	1<n1
χτίστησ	1=21
χτιστησ	1=21
ψαράσ	1=21
ψαρασ	1=21
ψυχολογοσ	1=21
ψυχολόγοσ	1=21
ωδείο	1=31
ωδειο	1=31
ωσ	1<o1
ωσ σήμερα	1=01
ωσ σημερα	1=01
όμιλοσ	1=11
όροφοσ	1=91
а s	00e1
а.ş	00e1
автобиография	1>01
агент	1>13
агентство	1>42
агенция	1>61
агенција	1>71
агенція	1>81
агроном	1>92
ад	00e1
адвокат	1>;4
администратор	1>?4
администрация	1>C1
адміністратор	1>D2
адміністраторка	1>F1
адміністрація	1>81
академии	1>G1
академия	1>H2
академија	1>J1
академія	1>K1
академії	1>K1
аккредитация	1>L1
акредитація	1>M1
актер	1>N1
активно	1>O1
актор	1>P1
акторк	1>P1
актрис	1>N1
актёр	1>N1
акушер	1>Q2
альманах	1>S1
анализатор	1>T1
аналитик	12k1
аналитичар	1>U1
аналітик	1>V1
аналітикиня	1>F1
анкета	1>W2
антологія	1>Y1
ао	1>Z2
ап	1>\1
апотека	1>71
аппаратчик	1>N1
аптека	1>]3
арт директор	1>Q2
арт-директор	1>Q2
архивариус	1>N1
архивист	12k1
архитект	1>T1
архитекта	1>`1
архитектор	12k1
архіваріус	1>P1
архітектор	1>V1
асистент	1>a3
асистентка	1>F1
асоциация	1>61
асоціація	1>81
аспирант	1>N1
аспирантура	1>d2
аспірант	1>P1
аспірантура	1>f2
ассистент	12k1
ассоциация	1>C1
атестат	1>h2
аттестат	1>j2
аттестат о среднем образовании	1>l1
аудитор	1>Q2
б р	1>m1
б-р	1>m1
базове	1>n1
базовий	1>o2
базовий рівень	1>n1
базово	1?13
базово ниво	1?41
базовое	1?51
базовые знания	1?62
базовый	1?62
базовый уровень	1?51
базові знання	1>o2
бакалавр	1?82
бакалаврат	1?:1
бакалавриат	1?;1
бакалавър	1?<1
бакалавърска	1?<1
бакалавърска степен	1?<1
бал	1?=1
балл	1?>1
баллов	1?>1
банк	1>42
банка	1??2
барист	12k1
бармен	1>Q2
барменка	1>F1
бечелор	1?A1
библиотека	1?B3
библиотекар	1?E3
билингв	1?H1
биография	1>01
биографија	1?I1
биолог	1>N1
бл	1>\1
благајник	1>`1
благодарность	0VW1
благодарственное письмо	0VW1
болница	1??2
больница	1>C1
бортпроводни	1>N1
бр	1?J1
бригадир	1>Q2
брошура	1?K1
буд	1?L1
будинок	1?L1
бул	1?M2
булевар	1?J1
булевард	1>\1
бульвар	1?O2
бухгалтер	1?Q3
бухгалтерка	1>F1
бытовой	1?T1
бэкендер	12k1
бюро	1>42
бібліотека	1>81
бібліотекар	1>P1
бібліотекарка	1>F1
білінгв	1?U1
в	1?V3
в браке	1?Y1
в момента	1?Z1
в разводе	1?Y1
в совершенном владении	1?[1
в совершенстве	1?\1
вантажни	1>P1
вантажник	1>F1
васпитач	1>U1
вахтер	1>N1
вахтёр	1>N1
ведуча	1>F1
ведучий	1>F1
ведущая	12k1
ведущий	0Z21
верстальни	1>P1
верстальщи	1>N1
верстальщик	12k1
весна	1?]2
весни	1?_1
весной	1?`1
весны	1?`1
вестник	1?a2
ветеринар	1?c2
ветеринарка	1>F1
взимку	1?e1
видавництво	1?f2
видано	1?h1
видеограф	12k1
викладач	1?i3
викладачка	1>F1
виконроб	1>P1
випуск	1?h1
випускова	1>F1
висока школа	1>J1
високий	1?l1
високо образовање	1?m1
виступ	1>Y1
висше	1?<1
висше образование	1?<1
висше училище	1?n1
виховател	1>P1
вихователь	1?o2
вихователька	1>F1
виш	1>K1
виша стручна спрема	1@11
виша школа	1@22
виши средњи	1@41
вище за середній	1@51
вище середнього	1@51
владелец	0Z21
власник	1@62
власница	1>`1
влітку	1@81
во	1@91
водител	1>N1
водитель	1>N1
водительские права	1>L1
водительское удостоверение	1>L1
водій	1?o2
водійка	1>F1
водійські права	1>M1
военнослужащ	1>N1
вожат	1>Q2
возач	1>U1
возачка дозвола	1@:1
волонтер	1@;3
волонтерка	1>F1
волонтёр	1>N1
восени	1@>1
воспитател	1>N1
вођа	1>`1
впевнений	1?l1
впевнено	1?l1
врач	1>N1
временная работа	1@?1
врло добро	1@@2
вртић	1>J1
всем привет	1@B1
второ място	00?1
вуз	1@C2
вукова диплома	00D1
вул	1?L1
вулиця	1?L1
вх	1>\1
вчитель	1>P1
вчителька	1>F1
във	1@E1
възпитател	1>T1
выдан	1@F1
выдано	1@F1
вып	1>S1
выпуск	1@F1
высокий	1@G1
выступление	1>S1
высшее	1@H1
выше среднего	1@I1
від	1@J2
віддалена робота	1@L1
віддалено	1@L1
відділ	1@M1
відділення	1@M1
відзнака	00B1
відмінно	1@N2
військов	1>P1
вільне	1@P1
вільне володіння	1@P1
вільно	1@P1
вільно володію	1@P1
вісник	1>Y1
вітаю	1@Q1
г	1@R3
газета	1>42
газосварщик	1>N1
гбу	00e1
геодезист	1>Q2
геолог	1>N1
гимназия	1>H2
гимназија	1>J1
глава	1@U3
главная	12k1
главный	0Z21
го	1@X2
говоримо	1@Z1
год	1@[2
года	1@]1
година	1@^2
године	1@`1
години	1@a1
голова	1>F1
головний	1>F1
горничн	1>N1
город	1>m1
гостиница	1>C1
готвач	1>T1
готель	1>81
гр	1>\1
грамота	1@b3
гран при	0VW1
гран прі	00B1
гран-при	0VW1
гран-прі	00B1
грант	0VW1
грузчик	1>N1
група	1@e4
группа	1@i2
группа компаний	1>C1
гуп	00e1
гід	1>F1
гімназія	1>K1
д	1>m1
д т н	1@k1
д.т.н	1@k1
данас	1@l1
дворник	1>N1
двуезичен	1@m1
девопс	12k1
делопроизводител	1@n2
департамент	1A02
депо	1A22
депутат	1>Q2
детска градина	1?n1
детский сад	1>G1
дефектолог	12k1
диетолог	1>N1
дизайнер	1A45
дизайнерка	1>F1
дизајнер	1>U1
диплом	1A95
диплом бакалавра	1?;1
диплом з відзнакою	1?=1
диплом с отличием	1?>1
диплом специалиста	1@H1
диплом техника	1A>1
диплома	1A?2
диплома за средно образование	1AA1
дипломирани	1?m1
директор	1AB4
директорка	1>F1
директриса	12k1
дирекция	1AF2
дирекција	1AH1
дисертация	1?K1
дисертація	1>Y1
диспетчер	1>Q2
диссертация	1>S1
дистанционно	1AI2
дистанционный	1AK1
дистанційно	1@L1
дитячий садок	1>K1
днес	1?Z1
до	1AL4
до данас	1@l1
до днес	1?Z1
до момента	1?Z1
до настоящего времени	1AP1
до настоящего момента	1AP1
до настоящия момент	1?Z1
до сада	1@l1
до сега	1?Z1
до сегодня	1AP1
до сих пор	1AP1
до сьогодні	1AQ1
до тепер	1AQ1
до теперішнього часу	1AQ1
до цього часу	1AQ1
добра	1@41
добре	1AR3
добрий	1@51
добрий день	1@Q1
добро	1AU4
добро пожаловать	1@B1
доброволец	1AY1
дозвола	1@:1
доклад	1?a2
доктор	1AZ1
доктор наук	1A[2
доктор наука	1A]1
доктор філософії	1A^1
докторант	1>T1
докторантура	1AZ1
докторат	1A]1
докторска степен	1AZ1
докторске студије	1A]1
дом	1>m1
дом здравља	1>71
донині	1AQ1
доо	00e1
доповідь	1>Y1
допуск	1A_2
досега	1?Z1
досконало	1Aa1
дослідник	1>P1
досі	1AQ1
дотепер	1AQ1
доцент	1>13
дружество	1>61
друкарня	1>81
друштво	1>71
діловод	1>P1
дієтолог	1>P1
еад	00e1
екип	1Ab1
економиста	1>`1
економска школа	1>J1
економіст	1>P1
економістка	1>F1
екскурсовод	1>P1
експерт	1Ac4
експертний	1Ag1
експертно	1Ah1
електрик	1?o2
електричар	1>`1
електротехник	1>T1
елементарний	1>n1
елементарно	1?41
еоод	00e1
есей	1>Y1
есен	1Ai1
есента	1Ai1
ет	1Aj2
ж	1Al4
ж к	1>\1
ж.к	1>\1
железници	1>61
жен	1B01
жена	1B12
женат	1?Y1
женен	1B31
женски	1B12
женский	1B01
женско	1B41
женщина	1B01
животопис	1?I1
журнал	1B52
журналист	1B72
журналіст	1>P1
журналістка	1>F1
жінка	1B91
жіноча	1B91
жіночий	1B91
з	1@J2
з відзнакою	1?=1
за сумісництвом	1B:1
заваривач	1>`1
заварчик	1>T1
заведующ	12k1
завод	1B;4
завідувач	1>F1
завідувачка	1>F1
задоволително	1@Z1
задруга	1>71
закройщи	12k1
закінчив	1?h1
закінчила	1?h1
заместитель	1>N1
заместник	1>T1
замужем	1?Y1
заміжня	1B?1
зао	00e1
зараз	1AQ1
засновник	1>P1
застраховане	1>61
заступник	1>P1
зборник	1B@1
збірник	1>Y1
зварник	1>P1
зварювальник	1>F1
звено	1Ab1
звукорежисс	12k1
здобуто	1?h1
здравствуйте	1@B1
зима	1BA4
зимата	1BE1
зими	1?e1
зимой	1BF1
зимы	1BF1
знаком	1BG1
значка	00?1
зно	0=E1
зоотехник	12k1
зрелостен изпит	1AA1
зі	1BH1
зі словником	1>n1
и	1BI3
изворни говорник	1BL1
изд во	1>S1
изд-во	1>S1
издавач	1B@1
издавачка кућа	1>71
издателство	1BM2
издательство	1BO2
излагање	1B@1
изследовател	1>T1
икономист	1>T1
икономически университет	1?n1
иллюстратор	1>N1
име на проекта	1BQ1
инженер	1BR2
инжењер	1BT1
инспектор	1B72
институт	1BU6
инструктор	1B[2
интегрисане студије	1?m1
ип	00e1
исследовател	12k1
истраживач	1>U1
й	1B]1
к т н	1A[2
к э н	1@k1
к.т.н	1A[2
к.э.н	1@k1
казначе	1>N1
каменщик	1>N1
кандидат	1B^1
кандидат наук	1A[2
канцеларија	1>71
капитан	1>N1
касиер	1>T1
касир	1>P1
касирка	1>F1
кассир	1>N1
категория	1B_2
категорія	1>M1
кафедра	1Ba4
кв	1?O2
квалификация	1Be1
кваліфікація	1Bf1
квартира	1?O2
керівник	1>V1
керівниця	1>F1
кладовщи	1>N1
кладовщик	1>N1
клиника	1?B3
клініка	1>81
книга	1Bg3
кну	0CE1
коваль	1>F1
код	1Bj1
коледж	1Bk1
колеж	1Bl2
колледж	1Bn1
команда	1A02
комбайнер	12k1
комбайнёр	12k1
комерцијалиста	1>`1
компания	1A22
компанија	1>71
компанія	1>81
комплектовщи	12k1
комірни	1>P1
комірник	1>F1
конверзацијски	1Bo1
кондитер	1C03
кондитерка	1>F1
конкурс	1@b3
конкурса	0VW1
конкурсу	00B1
конобар	1>U1
консерватория	1>H2
консерваторія	1>K1
консултант	1B[2
консультант	1C32
контент	12k1
конференция	1?a2
конференција	1B@1
конференція	1>Y1
концерн	1>C1
концертмейстер	12k1
кооперация	1>61
координатор	1AB4
координаторка	1>F1
копирайтер	1>N1
копірайтер	1>P1
коректор	1>P1
кореспондент	1>P1
корп	1>m1
корпорация	1>C1
корпорація	1>81
корректор	1>N1
корреспондент	1>N1
косметолог	1>Q2
кпі	0CE1
кравец	1>P1
кравчин	1>P1
кравчиня	1>F1
край	1>m1
крановщик	1>N1
красный диплом	1?>1
кровельщик	12k1
кубок	0VW1
кувар	1>U1
кузнец	0Z21
кур'єр	1?o2
курс	1C56
курси	1C;1
курсы	1C<2
курьер	1>N1
кухар	1C>2
кухарка	1>F1
књига	1B@1
лаборант	1>Q2
лаборантка	1?c2
лаборатория	1A22
лабораторија	1>71
лабораторія	1>81
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1@Q1
лауреат	1@b3
лауреатка	00B1
лекар	1B[2
лектор	1C@2
лекция	1?K1
лекція	1>Y1
лесник	0Z21
лесхоз	1>C1
лет	1@]1
лета	1CB1
лето	1CC2
летом	1CB1
лидер	1>N1
листонош	1>P1
лицей	1>H2
лиценз	1CE1
лицензия	1>L1
лиценца	1@:1
логист	1>N1
логопед	1?Q3
логіст	1>P1
лучшая	0VW1
лучший	0VW1
лято	1CF1
лятото	1CF1
лікар	1>P1
лікарка	1>F1
лікарня	1>81
літа	1@81
літо	1@81
ліцей	1>K1
ліцензія	1>M1
м	1CG4
м'ясник	1>F1
магазин	1>]3
магационер	1>`1
магистар	1?m1
магистр	1@H1
магистратура	1CK3
магистър	1CN1
магистърска	1CN1
магистърска степен	1CN1
магістр	1CO1
магістратура	1CO1
майстер	1>P1
майстерня	1>81
майстор	1>T1
майчин	1@m1
майчин език	1@m1
маляр	1C03
маркетолог	1>Q2
мастер	1CP2
мастер студије	1?m1
мастерская	1>C1
матерен	1@m1
матерњи	1BL1
матерњи језик	1BL1
матрос	1>Q2
матура	1CR2
матурски испит	1CT1
машинист	1B72
машиніст	1>P1
мајстор	1>`1
мгту	0CE1
мгу	0CE1
медал	00?1
медаль	1CU2
медаља	00D1
медбрат	1CW3
медицинска сестра	1CZ2
медсестр	1>Q2
медсестра	1?c2
медуниверситет	1>G1
менаџер	1>U1
мене звати	1C\1
менеджер	1C32
менеджерка	1>F1
мениджър	1>T1
меня зовут	1C]1
мерчандайзер	12k1
мерчендайзер	12k1
мес	1C^2
месец	1C`2
месеца	1C`2
месеци	1Cb1
месяц	1Cc1
месяца	1Cc1
месяцев	1Cc1
методист	1>N1
методистка	1>F1
метролог	12k1
механик	1B72
механичар	1>U1
механік	1>P1
микрорайон	1>m1
министарство	1>71
министерство	1A22
младший	0Z21
много добре	1Cd1
много добро	1Ce2
много добро ниво	1Cg1
модул	1Ch1
мое резюме	1Ci1
молодший	1>F1
молодший бакалавр	1Cj1
молодший спеціаліст	1Cj1
момента	1?Z1
монография	1?a2
монографія	1>Y1
монтажер	12k1
монтажни	1>P1
монтажник	1>92
монтажёр	12k1
моё резюме	1Ci1
моє резюме	1Ck1
муж	1Cl1
мужской	1Cl1
мужчина	1Cl1
музей	1>]3
музейн	12k1
музеј	1>71
музикант	1>P1
музыкант	1>N1
муляр	1>P1
муп	00e1
мушкарац	1Cm1
мушки	1Cm1
мушко	1Cm1
мъж	1Cn1
мъжки	1Cn1
мясник	1>N1
міністерство	1>81
міс	1Co1
місто	1?L1
місяць	1Co1
місяці	1Co1
місяців	1Co1
н в	1AP1
н ч	1AQ1
н. в	1AP1
н.в	1AP1
н.ч	1AQ1
на бытовом уровне	1?T1
на даљину	1D01
наб	1>m1
набережна	1?L1
набережная	1>m1
навесні	1?_1
нагорода	00B1
награда	1D13
назва проєкту	1D41
название проекта	1D51
назив пројекта	1D61
найкраща	00B1
найкращий	00B1
направление	1D73
направление подготовки	1Be1
напреднал	1Ce2
напреднало	1Ce2
напредно	1@@2
напрям	1Bf1
нарис	1>Y1
насеље	1?J1
наст вр	1AP1
наст время	1AP1
наст. вр	1AP1
наст. время	1AP1
наставник	1>`1
наставница	1>`1
настояще	1?Z1
настоящее время	1AP1
настоящем	1?Z1
настоящий момент	1AP1
настоящий момент времени	1AP1
настоящия момент	1?Z1
науковий співробітник	1>F1
научен сътрудник	1AY1
научная статья	1>S1
научный сотрудник	0Z21
началник	1>T1
начално	1D:2
начальник	1>Q2
начальница	12k1
начальное профессиональное	1A>1
начальное профессиональное образование	1A>1
начальный	1?62
начальный уровень	1?51
начинаещ	1D<2
начинающий	1D>1
начиная с	1D?1
наше время	1AP1
нв	1AP1
не женат	1?Y1
не замужем	1?Y1
нед	1D@1
недели	1D@1
недель	1D@1
неделя	1D@1
неженен	1B31
незаміжня	1B?1
неодружена	1B?1
неодружений	1B?1
неожењен	1DA1
неоконченное высшее	1?;1
неомъжена	1B31
неудата	1DA1
нині	1AQ1
новинар	1>U1
новичок	1D>1
носитель	1?H1
носитель языка	1?H1
носій	1?U1
носій мови	1?U1
нотариус	1>N1
нотаріус	1>P1
нпо	00e1
нян	1>P1
няня	0Z21
оао	00e1
обл	1DB3
область	1?O2
образователно квалификационна степен магистър	1CN1
образователно-квалификационна степен магистър	1CN1
обука	1@:1
община	1DE2
објављен	1B@1
овлашћење	1@:1
од	1DG2
одељење	1AH1
одитор	1>T1
одлично	1@@2
одружена	1B?1
одружений	1B?1
одсек	1DI2
ожењен	1DA1
ожидаемый	1DK1
ожидается	1DK1
окончание	1@F1
окончил	1@F1
окончила	1@F1
олимпиада	1DL2
олімпіада	00B1
омъжена	1B31
онлайн	1DN3
онлајн	1D01
оод	00e1
ооо	1>Z2
оператер	1>U1
оператор	1DQ5
оператор пк	12k1
оптометрист	1>N1
општина	1>71
осени	1DV1
осень	1DV1
осенью	1DV1
осені	1@>1
осигурање	1>71
оснивач	1>U1
основател	1B72
основе	1DW2
основна школа	1>J1
основне академске студије	1?A1
основне студије	1?A1
основно	1DY4
основно владеене	1@Z1
основно знање	1D]1
основно ниво	1?41
основно училище	1?n1
осінь	1@>1
от	1D^3
от разстояние	1Da1
отговорник	1>T1
отдел	1AF2
отделение	1Db3
отделочник	12k1
отель	1>C1
отличен	1De1
отличие	1Df2
отлично	1Dh3
отлично владеене	1Cd1
отличное	1?[1
отримано	1?h1
офис	1A22
официант	1>N1
офіс	1>81
офіціант	1>P1
офіціантка	1>F1
охоронец	1>P1
охоронець	1>F1
охранник	1>N1
оцена	1Dk1
оценка	1Dl2
оценщик	1>N1
оцінка	1?=1
оцінювач	1>P1
очаква се	1Dn1
очаквано	1Dn1
очекивано	1Do1
очікуваний	1E01
очікується	1E01
пао	00e1
парикмахер	1>N1
пасивно	1D]1
пат	00e1
патент	1E14
пг	1?n1
пгжпт	1?n1
певец	0Z21
певица	0Z21
педагог	12k1
пекар	1C03
пекара	1>71
пекарна	1>61
пекарня	1>42
пер	1>m1
первое место	0VW1
переводчик	1>N1
переводчица	0Z21
перекладач	1>P1
перекладачка	1>F1
переможець	00B1
переможниця	00B1
переулок	1>m1
перукар	1>P1
перше місце	00B1
пивара	1>71
пл	1E52
плакет	00?1
планирано	1E72
планируемый	1DK1
планируется	1DK1
планується	1E01
плиточник	1>N1
плотник	1>N1
площа	1?L1
площад	1>\1
площадь	1>m1
по	1E92
по договору	1@?1
по н в	1AP1
по н. в	1AP1
по н.в	1AP1
по наст время	1AP1
по наст. время	1AP1
по настоящее время	1AP1
по настоящий момент	1AP1
по наше время	1AP1
по нині	1AQ1
по сегодня	1AP1
по сей день	1E;2
по совместительству	1@?1
по сьогодні	1AQ1
по сьогоднішній день	1AQ1
по текущий момент	1AP1
по теперішній час	1AQ1
по цей день	1AQ1
по цей час	1AQ1
победител	00?1
победитель	0VW1
победительница	0VW1
победник	00D1
победница	00D1
повар	1@n2
повна зайнятість	1B:1
повна середня	1E=1
повний день	1B:1
повышение квалификации	1E>2
поглавље	1B@1
поглиблений	1@P1
подмастерь	1>N1
подразделение	1E@1
подяка	00B1
пожарн	1>N1
пожежни	1>P1
позориште	1>71
покоївк	1>P1
поликлиника	1A22
политех	1>G1
политехнический	1>G1
полицейск	1>N1
полная занятость	1@?1
полный день	1@?1
положен	1@:1
полувисше	1EA1
получен	1@F1
получено	1@F1
поліклініка	1>81
політехніка	1>K1
поліцейськ	1>P1
помощник	1B72
помоћник	1>`1
помічник	1?o2
помічниця	1>F1
понастоящем	1?Z1
понині	1AQ1
поныне	1AP1
портниха	0Z21
портной	0Z21
посвідчення	1>M1
посвідчення водія	1>M1
поселок	1>m1
пословођа	1>`1
посёлок	1>m1
потврда	1@:1
поточне місце	1AQ1
похвала	00D1
початковий	1>o2
початковий рівень	1>n1
початківець	1EB1
почетна грамота	00?1
почетная грамота	0VW1
почетник	1EC2
почетно	1D]1
почтальон	1>N1
почётная грамота	0VW1
пр	1?O2
пр т	1>m1
пр-т	1>m1
правник	1>`1
правница	1>`1
правоспособност	1CE1
практикант	1@;3
прат	00e1
преводач	1>T1
преводилац	1>`1
предавач	1>U1
предавање	1B@1
предвиђено	1Do1
предполагаемый	1DK1
предприятие	1A22
председател	1B72
председник	1>`1
председница	1>`1
предстои	1Dn1
предузеће	1>71
президент	1>13
премия	0VW1
премія	00B1
преподавател	1EE3
прибиральниця	1>F1
привет	1@B1
привіт	1@Q1
приемщи	12k1
призер	1CU2
признање	00D1
призёр	0VW1
приправник	1>`1
приправница	1>`1
приёмщи	12k1
пров	1?L1
провизор	0Z21
проводник	12k1
провулок	1?L1
провідний	1>F1
провідник	1>P1
провізорка	1>F1
програмер	1>U1
програмист	1>T1
программист	12k1
програміст	1>V1
продав	1>P1
продавац	1>`1
продавач	1>T1
продавачица	1>`1
продавец	1EH3
продавница	1>71
продавчиня	1>F1
продакт	12k1
продвинутый	1EK2
продвинутый уровень	1?[1
продюсер	1>Q2
проезд	1>m1
проект	1EM3
проекта	1D51
проекти	1EP2
проектная работа	1@?1
проекты	1D51
пролет	1ER1
пролетта	1ER1
пролеће	1ES1
промоутер	12k1
прораб	1>N1
просек	1Dk1
просек оцена	1Dk1
просечна оцена	1Dk1
просп	1?L1
проспект	1?O2
просунутий	1@N2
професионален бакалавър	1?<1
професионална автобиография	1>01
професионална биографија	1?I1
професионална гимназия	1?n1
професионална квалификация	1AA1
професор	1>a3
профессиональный	1?[1
профессор	12k1
професійний	1@P1
професійно технічна	1E=1
професійно-технічна	1E=1
профил	1ET1
профиль	1Be1
проєкт	1D41
проєкти	1D41
проєкту	1D41
пројекат	1D61
пројекти	1D61
психолог	1EU5
психологиня	1>F1
пту	0CE1
публикация	1?a2
публикација	1B@1
публікація	1>Y1
пут	1?J1
първо място	00?1
підвищення кваліфікації	1EZ2
підприємство	1>81
підрозділ	1@M1
р	1E\1
работаю	1AP1
работник	1>T1
рабоч	1>N1
рабочий	1E]2
рад	1B@1
рад од куће	1D01
радионица	1>71
радна биографија	1?I1
радник	1>`1
радница	1>`1
радіо	1>81
разведен	1E_3
разведена	1E_3
разведён	1?Y1
разговорный	1?T1
разговорный уровень	1?T1
разработчик	1Eb2
разрешително	1CE1
разряд	1>L1
район	1?O2
рачуновођа	1>`1
ревизор	12k1
редактор	1A45
редакторка	1>F1
редакция	1>C1
редакція	1>81
режисер	1>P1
режиссер	1>N1
режиссёр	1>N1
резюме	1>W2
рекрутер	1>Q2
репетитор	12k1
республика	1>m1
ресторан	1Ed3
ресторант	1>61
референт	1>U1
рибал	1>P1
риелтор	1>N1
робочий	1@51
робітни	1>P1
робітник	1>F1
роден	1@m1
роден език	1@m1
родная	1?H1
родной	1?H1
родной язык	1?H1
розділ	1>Y1
розлучена	1B?1
розлучений	1B?1
розмовна	1Eg1
розмовний	1Eg1
розмовний рівень	1Eg1
розробник	1>V1
розробниця	1>F1
роки	1E\1
року	1E\1
років	1E\1
руководилац	1>`1
руководител	12k1
ръководител	1Eh1
рыбак	1>N1
рідна	1?U1
рідна мова	1?U1
рідний	1?U1
рік	1E\1
с	1Ei3
с отличием	1?>1
саветник	1>`1
саветница	1>`1
сада	1@l1
садашњост	1@l1
садовник	1>N1
садівни	1>P1
самозайнятий	1>81
самозанятый	1>C1
санитар	1>N1
сантехник	1>N1
сантехнік	1>P1
санітар	1>P1
санітарка	1>F1
саопштење	1B@1
сарадник	1>`1
сарадница	1>`1
сборник	1?a2
сварщик	1@n2
свидетелство	1CE1
свидетельство	1>L1
свободно	1El2
свободно владею	1?[1
свободное	1?[1
свободное владение	1?[1
свободный	1?[1
свідоцтво	1>M1
сдан	1@F1
сдружение	1>61
сега	1?Z1
сегодня	1AP1
сейчас	1AP1
секретар	1>;4
секретарица	1>`1
секретарь	1>N1
сектор	1En4
село	1?O2
семеен	1B31
семейна	1B31
семинар	1F21
семінар	1C;1
сервитьор	1>T1
середньо	1Eg1
середня	1E=1
середня освіта	1E=1
середня спеціальна	1Cj1
середній	1F32
середній бал	1?=1
середній рівень	1Eg1
сертификат	1F53
сертификация	1>L1
сертифициран	1CE1
сертифицированный	1>L1
сертифікат	1F81
сертифікація	1>M1
системний адміністратор	1>F1
системный администратор	12k1
скарбни	1>P1
скрам мастер	12k1
скрам-мастер	12k1
слабо	1?41
слесар	1>N1
слесарь	1>N1
служба	1F95
слюсар	1?o2
смер	1Ch1
смотрител	12k1
со	1F>2
со словарем	1?51
со словарём	1?51
соавтор	1F@2
собственик	1>T1
совершенное	1?\1
сотрудник	1>N1
соу	1?n1
союз	1>C1
спбгу	0CE1
специализация	1ET1
специалист	1FB3
специалист по	1EA1
специалитет	1@H1
специалност	1ET1
специальность	1Be1
специјалиста	1>`1
спеціальність	1Bf1
спеціалізація	1Bf1
спеціаліст	1FE3
спеціалістка	1>F1
спеціалітет	1CO1
списание	1?K1
співа	1>P1
співавтор	1FH2
співробітник	1>P1
спілка	1>81
ср балл	1?>1
ср. балл	1?>1
среден успех	1De1
среден успех от следването	1De1
средне	1?T1
среднее	1>l1
среднее образование	1>l1
среднее общее	1>l1
среднее профессиональное	1A>1
среднее профессиональное образование	1A>1
среднее специальное	1A>1
средний	1FJ2
средний балл	1?>1
средний балл диплома	1?>1
средний уровень	1?T1
средно	1FL3
средно владеене	1@Z1
средно ниво	1FO2
средно образование	1AA1
средно специално	1AA1
средно специално образование	1AA1
средно училище	1?n1
средняя оценка	1?>1
средња стручна спрема	1CT1
средња школа	1>J1
средње	1FQ2
средњи	1Bo1
средњи ниво	1Bo1
ссс	1CT1
стажант	1>T1
стажер	1C03
стажерка	1>F1
стажист	1?o2
стажиста	1>`1
стажёр	1>N1
стан	1?J1
станочник	12k1
старшая	12k1
старший	1FS2
статия	1?K1
стаття	1>Y1
статья	1>S1
степень бакалавра	1?;1
степень магистра	1@H1
стипендия	1DL2
стипендија	00D1
стипендія	00B1
столар	1>`1
столяр	1C03
стор	1FU1
сторож	12k1
сторінка	1FU1
стр	1FV2
страница	1FX1
строительная	1>C1
стройка	1>C1
стропальщик	12k1
струковне студије	1?A1
стручни испит	1@:1
стручњак	1FY2
студио	1??2
студия	1>C1
студијски програм	1Ch1
студія	1>81
ступінь бакалавра	1?:1
ступінь магістра	1CO1
стюард	1>Q2
су	1?n1
су шеф	1FS2
су-шеф	1FS2
суддя	1>F1
судья	0Z21
супервайзер	12k1
супермаркет	1>42
счетоводител	1>T1
считано от	1F[1
сътрудник	1>T1
сьогодні	1AQ1
т ч	1AQ1
т.ч	1AQ1
та	1B]1
такмичење	00D1
танцовщиц	1>N1
танцор	1>N1
танцівни	1>P1
таргетолог	12k1
театр	1>42
театър	1>61
тези	1>Y1
тезисы	1>S1
текущая	1AP1
текущее	1AP1
текущее время	1AP1
телеканал	1>81
телемаркетолог	12k1
теперішнього часу	1AQ1
теперішній час	1AQ1
тесляр	1>F1
тестер	1>T1
тестировщик	12k1
тестувальник	1F\2
тестувальниця	1>F1
техлид	0Z21
техник	1B72
техникум	1F^2
техничар	1>U1
техничка школа	1>J1
технолог	1>13
технологии	1Be1
технология	1Be1
технік	1?o2
технікум	1Bk1
течно	1>O1
тиждень	1F`1
тижні	1F`1
тижнів	1F`1
тим	1AH1
тимлид	0Z21
типография	1>C1
тов	1Fa2
товаровед	1>N1
токар	1>Q2
токарь	1>N1
тоо	00e1
торговый дом	1>C1
торговый представитель	0Z21
тракторист	1?c2
трг	1?J1
тренер	1>Q2
тренерка	1>F1
тренинг	1F21
тренутно	1@l1
треньор	1>T1
тренінг	1C;1
трки	0=E1
търговец	1>T1
търговски представител	1AY1
у	1Fc2
у браку	1DA1
у досконалості	1Aa1
у току	1@l1
уверенно	1@G1
уверенный	1@G1
уверење	1@:1
удаленка	1AK1
удаленная работа	1AK1
удаленно	1AK1
удалёнка	1AK1
удалённая работа	1AK1
удалённо	1AK1
удата	1DA1
удовлетворительно	1?T1
удостоверение	1B_2
удружење	1>71
ул	1Fe3
улица	1Fe3
универзитет	1Fh1
университет	1F^2
университета	1>H2
університет	1Bk1
упаковщи	12k1
управител	1>T1
управление	1Fi3
управління	1Fl2
уредник	1>`1
уредница	1>`1
усмерење	1Ch1
успех	1De1
учебник	1?K1
ученик	0Z21
училище	1Fn3
учител	1>T1
учитель	1>Q2
учительница	0Z21
учитељ	1>U1
учредитель	1>N1
фабрика	1B;4
факултет	1G12
факультет	1G34
фармаколог	12k1
фармацевт	1>13
фармацевтка	1>F1
фармацеут	1>U1
фаховий молодший бакалавр	1Cj1
фахівець	1>F1
фахівчиня	1>F1
фгуп	00e1
фельдшер	1CW3
фермер	1>Q2
физик	1>N1
физиотерапевт	1>N1
финалист	0VW1
финалиста	00D1
фирма	1?B3
флорист	1>Q2
фонд	1>42
фондация	1>61
фондација	1>71
фоп	00e1
фотограф	1>Q2
фрезеровщик	1>N1
фрезерувальни	1>P1
фриланс	1>C1
фрилансер	1>N1
фронтендер	12k1
фріланс	1>81
фізіотерапевт	1>P1
фіналіст	00B1
фірма	1>81
химик	1>N1
хозяйство	1>C1
холдинг	1>]3
холост	1?Y1
холостой	1?Y1
хореограф	12k1
хорошее	1@I1
хороший	1G72
хорошо	1G72
хостес	12k1
хотел	1??2
художник	1>N1
цей час	1AQ1
центар	1>71
центр	1>42
център	1>61
цех	1Fi3
ч	1G91
часопис	1B@1
частичная занятость	1@?1
часткова зайнятість	1B:1
червоний диплом	1?=1
чирак	1AY1
читалище	1>61
читаю профессиональную литературу	1?51
читаю со словарем	1?51
читаю со словарём	1?51
члан	1>`1
чланак	1B@1
член	1AY1
чоловік	1G91
чоловіча	1G91
чоловічий	1G91
швачк	1>P1
швачка	1>F1
швея	0Z21
шеф	1>`1
шеф повар	12k1
шеф-повар	12k1
школа	1G:4
школа no	1>G1
школьный	1?51
шосе	1?L1
шоссе	1>m1
шофьор	1>T1
шофьорска книжка	1CE1
экономист	1>N1
экскаваторщик	12k1
экскурсовод	1>N1
эксперт	1G>2
экспертный	1G@1
экспертный уровень	1G@1
электрик	1>N1
электрогазосварщик	1>N1
электромонт	1>N1
электросварщик	1>N1
элементарный	1?51
эникей	12k1
юрисконсульт	12k1
юрист	1>13
юристка	1>F1
я	1GA2
і	1B]1
із	1@J2
ілюстратор	1>P1
інженер	1>V1
інститут	1Bk1
јединица	1AH1
јесен	1GC1
ґрант	00B1
אביב	1GD1
אגף	1GE1
אדריכל	1GF1
אדריכלית	1GF1
אולפנה	1GG1
אוניברסיטה	1GG1
אוניברסיטת	1GG1
אופטומטריסט	1GF1
אות	1GH1
אח	1GF1
אחות	1GF1
אחראי	1GF1
אחראית	1GF1
אינסטלטור	1GF1
אישה	1GI1
אנליסט	1GF1
אנליסטית	1GF1
אקדמיה	1GG1
ארגון	1GJ1
ארכיונאי	1GF1
ב	1GK1
ב"א	1GL1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1GM1
בוגר	1GL1
בוגרת	1GL1
בודק	1GF1
בודקת	1GF1
ביטוח	1GJ1
בינוני	1GN2
בינונית	1GN2
בינונית גבוהה	1GP1
בית אבות	1GJ1
בית החולים	1GJ1
בית הספר	1GG1
בית חולים	1GJ1
בית מרקחת	1GJ1
בית ספר	1GG1
בנאי	1GF1
בנק	1GJ1
בסיס	1GQ1
בסיסי	1GR2
בסיסית	1GR2
בע"מ	1GJ1
בעלים	1GF1
בעמ	1GJ1
ברמה גבוהה	1GT1
ברמן	1GF1
ברמת שפת אם	1GU1
גבוהה	1GV2
גבר	1GX1
גזבר	1GF1
גזברית	1GF1
גן ילדים	1GG1
גנן	1GF1
גננת	1GF1
גרוש	1GY1
גרושה	1GY1
ד"ר	1GZ1
דו לשוני	1GU1
דו-לשוני	1GU1
דובר ילידי	1GU1
דוור	1GF1
דוקטור	1GZ1
דוקטורט	1G[2
דייג	1GF1
דייל	1GF1
דיילת	1GF1
דירה	1G]1
דרך	1G]1
האוניברסיטה	1GG1
האקדמיה	1GG1
הווה	1G^1
הוצאה	1G_1
הוצאת	1GJ1
החוג	1GG1
הטכניון	1GG1
היברידי	1G`1
היום	1G^1
המכללה	1GG1
המכללה האקדמית	1GG1
המרכז	1GJ1
המרכז האקדמי	1GG1
הנדסאי	1Ga1
הנדסאית	1Ga1
הסמכה	1Gb1
הסמכות	1Gb1
הסמכת	1Gb1
הפקולטה	1GG1
הצטיינות	1GH1
הצטיינות יתרה	1GM1
הרצאה	1G_1
השתלמות	1Gb1
התמחות	1Gc1
התמחות ב	1Gc1
ו	1Gd1
ועד היום	1G^1
זוכה	1GH1
זכר	1GX1
זמר	1GF1
זמרת	1GF1
חבר	1GF1
חבר ועד	1GF1
חברה	1GJ1
חברה בוועד	1GF1
חברה בצוות	1GF1
חברת	1GJ1
חברת ועד	1GF1
חוג	1Gc1
חודש	1Ge1
חודשים	1Ge1
חוקר	1GF1
חוקרת	1GF1
חורף	1Gf1
חטיבה	1GE1
חטיבת ביניים	1GG1
חייט	1GF1
חייל	1GF1
חלשה	1GQ1
חנות	1GJ1
חקלאי	1GF1
חרט	1GF1
חשב	1GF1
חשמלאי	1GF1
טבח	1GF1
טבחית	1GF1
טוב	1Gg2
טובה	1GP1
טובה מאוד	1GT1
טכנאי	1GF1
טכנאי מוסמך	1Ga1
טכנאית	1GF1
טכנולוגיות	1GJ1
טכניון	1GG1
ידע בסיסי	1GQ1
יו"ר	1GF1
יועץ	1GF1
יועצת	1GF1
יושב ראש	1GF1
יחידה	1GE1
יחידת	1GE1
ישיבה	1GG1
ישיבת	1GG1
כבאי	1GF1
כיום	1G^1
כיכר	1G]1
כנס	1G_1
כעת	1G^1
כתב עת	1G_1
כתבה	1G_1
מ	1Gi1
מ"א	1Gj1
מאבטח	1GF1
מאבטחת	1GF1
מאז	1Gk1
מאייר	1GF1
מאיירת	1GF1
מאמן	1GF1
מאמנת	1GF1
מאמר	1G_1
מאפייה	1GJ1
מבקר	1GF1
מגיה	1GF1
מגמה	1Gc1
מגמת	1Gc1
מדור	1GE1
מדליה	1GH1
מדריך	1GF1
מדריכה	1GF1
מדרשה	1GG1
מהנדס	1GF1
מהנדסת	1GF1
מודד	1GF1
מוזיאון	1GJ1
מוזיקאי	1GF1
מוכר	1GF1
מוכרת	1GF1
מומחה	1Gl2
מומחית	1Gl2
מוסמך	1Gn2
מוסמכת	1Gn2
מועצה	1GJ1
מורה	1GF1
מזכיר	1GF1
מזכירה	1GF1
מחלקה	1GE1
מחלקת	1GE1
מחסנאי	1GF1
מטפל	1GF1
מטפלת	1GF1
מיזם	1H01
מיילדת	1GF1
מייסד	1GF1
מייסדת	1GF1
מיקוד	1G]1
מכון	1GJ1
מכון ללימודים	1GG1
מכונאי	1GF1
מכללה	1GG1
מכללת	1GG1
מלגה	1GH1
מלגת	1GH1
מלון	1GJ1
מלח	1GF1
מלצר	1GF1
מלצרית	1GF1
ממוצע	1GM1
ממוצע ציונים	1GM1
מנהל	1GF1
מנהל חשבונות	1GF1
מנהל עבודה	1GF1
מנהלת	1GF1
מנהלת חשבונות	1GF1
מנחה	1GF1
מנכ"ל	1GF1
מסגר	1GF1
מסלול	1Gc1
מסעדה	1GJ1
מעבדה	1GJ1
מעצב	1GF1
מעצבת	1GF1
מפיק	1GF1
מפיקה	1GF1
מפעיל	1GF1
מפעל	1GJ1
מפקד	1GF1
מפקדת	1GF1
מפתח	1GF1
מפתחת	1GF1
מצוין	1GV2
מצוינת	1GT1
מצטיין	1GH1
מצטיינת	1GH1
מקוון	1G`1
מקום ראשון	1GH1
מרחוק	1G`1
מרכז	1H12
מרכזת	1GF1
מרפא בעיסוק	1GF1
מרפאה	1GJ1
מרפאה בעיסוק	1GF1
מרפאת	1GJ1
מרצה	1GF1
משוער	1H31
משרד	1GJ1
מתחיל	1H41
מתחילים	1GQ1
מתכנן	1GF1
מתכננת	1GF1
מתכנת	1GF1
מתכנתת	1GF1
מתמחה	1GF1
מתנדב	1GF1
מתנדבת	1GF1
מתקדם	1H51
מתרגם	1GF1
מתרגמת	1GF1
נגר	1GF1
נהג	1GF1
נהגת	1GF1
נוטריון	1GF1
נוכחי	1G^1
נוכחית	1G^1
נציג	1GF1
נציג מכירות	1GF1
נציגת	1GF1
נקבה	1GI1
נשואה	1GY1
נשוי	1GY1
סבירה	1H61
סדנה	1GJ1
סוכנות	1GJ1
סטודיו	1GJ1
סטודנט	1GF1
סייע	1GF1
סייעת	1GF1
סמטת	1G]1
סמינר	1GG1
סמנכ"ל	1GF1
ספר	1G_1
ספרייה	1GJ1
ספריית	1GJ1
ספרית	1GF1
ספרן	1GF1
ספרנית	1GF1
סתיו	1H71
עבודה מרחוק	1G`1
עבודת גמר	1G_1
עד	1H81
עד היום	1G^1
עד כה	1G^1
עובד	1GF1
עובד מצטיין	1GH1
עובדת	1GF1
עובדת מצטיינת	1GH1
עוזר	1GF1
עוזרת	1GF1
עורך	1GF1
עורך דין	1GF1
עורכת	1GF1
עורכת דין	1GF1
עיון	1G_1
עיריית	1GJ1
עיתונאי	1GF1
עיתונאית	1GF1
עכשיו	1G^1
עמוד	1H91
עמותה	1GJ1
עמותת	1GJ1
עצמאי	1GJ1
עצמאית	1GJ1
פוסטר	1G_1
פועל	1GF1
פועלת	1GF1
פטנט	1G_1
פיזיותרפיסט	1GF1
פסיכולוג	1GF1
פסיכולוגית	1GF1
פקולטה	1GG1
פקיד	1GF1
פקידה	1GF1
פרויקט	1H01
פרופסור	1GF1
פרס	1GH1
פרסום	1G_1
פרק	1G_1
צה"ל	1GJ1
צוות	1GE1
ציון	1GM1
ציון ממוצע	1GM1
ציון סופי	1GM1
צלם	1GF1
צלמת	1GF1
צפוי	1H31
צפויה	1H31
קבוצת	1GJ1
קו"ח	1H:1
קומה	1G]1
קונדיטור	1GF1
קופאי	1GF1
קופאית	1GF1
קופת חולים	1GJ1
קורות חיים	1H:1
קורס	1Gb1
קו״ח	1H:1
קיץ	1H;1
קלינאית	1GF1
קצב	1GF1
קצין	1GF1
קצינה	1GF1
קרן	1GJ1
ראש	1GF1
ראש צוות	1GF1
רהוטה	1GT1
רואה חשבון	1GF1
רווק	1GY1
רווקה	1GY1
רופא	1GF1
רופאה	1GF1
רוקח	1GF1
רוקחת	1GF1
רח	1G]1
רחוב	1G]1
רישיון	1Gb1
רישיון נהיגה	1Gb1
רכז	1GF1
רכזת	1GF1
רמה גבוהה	1GV2
רמת שיחה	1H61
רקדן	1GF1
רקדנית	1GF1
רשיון	1Gb1
רשת	1GJ1
רתך	1GF1
שד	1G]1
שדרות	1G]1
שוטף	1GT1
שוטפת	1GT1
שוטר	1GF1
שוטרת	1GF1
שוליה	1GF1
שוער	1GF1
שופט	1GF1
שותף	1GF1
שותפה	1GF1
שחקן	1GF1
שחקנית	1GF1
שיחה	1H61
שכונת	1G]1
שליח	1GF1
שליטה מלאה	1GT1
שם הפרויקט	1H01
שמאי	1GF1
שנה	1H<1
שנים	1H<1
שף	1GF1
שפת אם	1GU1
שפת-אם	1GU1
ת ד	1G]1
ת.ד	1G]1
תואר	1GL1
תואר ראשון	1GL1
תואר ראשון ב	1GL1
תואר שלישי	1GZ1
תואר שני	1Gj1
תואר שני ב	1Gj1
תופרת	1GF1
תזונאית	1GF1
תחקירן	1GF1
תחקירנית	1GF1
תחרות	1GH1
תיאטרון	1GJ1
תיכון	1H=2
תעודה	1Gb1
תעודת	1Gb1
תעודת בגרות	00J1
תעודת הוקרה	1GH1
תעודת הוראה	1Ga1
תעודת הצטיינות	1GH1
תעודת מקצוע	1H?2
תעשיות	1GJ1
أخصائي	1HA1
أخصائية	1HA1
أساسي	1HB2
أساسيات	1HB2
أساسية	1HD1
أستاذ	1HA1
أستاذة	1HA1
أشهر	1HE1
أعزب	1HF1
أعوام	1HG1
أفضل	1HH1
أكاديمية	1HI1
أمانة	1HJ1
أمين الصندوق	1HA1
أمين مكتبة	1HA1
أمينة	1HA1
أمينة الصندوق	1HA1
أنثى	1HK1
أونلاين	1HL1
إتقان	1HM1
إجادة تامة	1HM1
إجازة	1HN1
إجازة جامعية	1HN1
إدارة	1HO2
إعدادية	1HI1
إلى	1HQ1
إلى الآن	1HR1
ابتدائي	1HD1
ابتدايي	1HD1
اتقان	1HM1
اجاده تامه	1HM1
اجازه	1HN1
اجازه جامعيه	1HN1
اختصاصي	1HA1
اخصايي	1HA1
اخصاييه	1HA1
اداره	1HO2
اساسي	1HB2
اساسيات	1HB2
اساسيه	1HD1
استاذ	1HA1
استاذه	1HA1
استشاري	1HA1
استشارية	1HA1
استشاريه	1HA1
استوديو	1HJ1
اسم المشروع	1HS1
اشهر	1HE1
اعتماد	1HT1
اعداديه	1HI1
اعزب	1HF1
اعوام	1HG1
افضل	1HH1
اكاديميه	1HI1
الآن	1HR1
الاختصاص	1HU1
الان	1HR1
البكالوريا	1HV1
البكالوريوس	1HN1
التقدير	1HW1
الثانوية	1HV1
الثانوية العامة	1HV1
الثانويه	1HV1
الثانويه العامه	1HV1
الجامعة	1HI1
الجامعه	1HI1
الحاضر	1HR1
الحالي	1HR1
الخريف	1HX1
الدبلوم	1HY1
الدرجة	1HW1
الدرجه	1HW1
الدكتوراه	1HZ1
الدور	1H[1
الربيع	1H\1
السيرة الذاتية	1H]1
السيره الذاتيه	1H]1
الشتاء	1H^1
الشركة	1HJ1
الشركه	1HJ1
الصيف	1H_1
القسم	1H`1
الكلية	1HI1
الكليه	1HI1
اللغة الأصلية	1Ha1
اللغة الأم	1Ha1
اللغه الاصليه	1Ha1
اللغه الام	1Ha1
الليسانس	1HN1
المؤسسة	1HJ1
الماجستير	1Hb1
المتوقع	1Hc1
المدرسة	1HI1
المدرسة الثانوية	1HI1
المدرسه	1HI1
المدرسه الثانويه	1HI1
المركز الأول	1HH1
المركز الاول	1HH1
المركز الثاني	1HH1
المشروع	1HS1
المعدل	1HW1
المعدل التراكمي	1HW1
المعدل العام	1HW1
المعهد	1HI1
الموسسه	1HJ1
الوقت الحالي	1HR1
الى	1HQ1
الي	1HQ1
الي الان	1HR1
اليوم	1HR1
امانه	1HJ1
امرأة	1HK1
امراه	1HK1
امين الصندوق	1HA1
امين مكتبه	1HA1
امينه	1HA1
امينه الصندوق	1HA1
انثى	1HK1
انثي	1HK1
اونلاين	1HL1
بائع	1HA1
بائعة	1HA1
باحث	1HA1
باحثة	1HA1
باحثه	1HA1
بايع	1HA1
بايعه	1HA1
بتقدير	1HW1
بحار	1HA1
بحث	1Hd1
براءة اختراع	1Hd1
براءه اختراع	1Hd1
بستاني	1HA1
بسيطة	1HD1
بسيطه	1HD1
بطلاقة	1HM1
بطلاقه	1HM1
بكالوريا	1HV1
بكالوريس	1HN1
بكالوريوس	1HN1
بلدية	1HJ1
بلديه	1HJ1
بناء	1HA1
بناية	1H[1
بنايه	1H[1
بنك	1HJ1
تأمين	1HJ1
تامين	1HJ1
تخصص	1HU1
تخصص في	1HU1
ترخيص	1HT1
تقدير	1HW1
تقني	1HA1
تكريم	1HH1
توجيهي	1HV1
ثانوي	1HI1
ثانوية	1HI1
ثانوية عامة	1HV1
ثانويه	1HI1
ثانويه عامه	1HV1
ثنائي اللغة	1Ha1
ثنايي اللغه	1Ha1
جائزة	1HH1
جامعة	1HI1
جامعه	1HI1
جايزه	1HH1
جزار	1HA1
جمعية	1HJ1
جمعيه	1HJ1
جندي	1HA1
جيد	1He2
جيد جدا	1HM1
جيدة	1Hg1
جيدة جدا	1HM1
جيده	1Hg1
جيده جدا	1HM1
حارس	1HA1
حاليا	1HR1
حالياً	1HR1
حاليًا	1HR1
حتى	1HQ1
حتى الآن	1HR1
حتى الوقت الحالي	1HR1
حتى اليوم	1HR1
حتى تاريخه	1HR1
حتي	1HQ1
حتي الان	1HR1
حتي الوقت الحالي	1HR1
حتي اليوم	1HR1
حتي تاريخه	1HR1
حداد	1HA1
حكم	1HA1
حي	1H[1
خباز	1HA1
خبير	1Hh2
خبيرة	1Hh2
خبيره	1Hh2
خراط	1HA1
خريف	1HX1
خياط	1HA1
خياطة	1HA1
خياطه	1HA1
دائرة	1H`1
دار	1HJ1
دار النشر	1Hd1
دار نشر	1HJ1
دايره	1H`1
دبلوم	1Hj2
دبلوم عالي	1Hb1
دبلوم فني	1HY1
دبلوم متوسط	1HY1
درجة البكالوريوس	1HN1
درجة الدكتوراه	1HZ1
درجة الماجستير	1Hb1
درجه البكالوريوس	1HN1
درجه الدكتوراه	1HZ1
درجه الماجستير	1Hb1
درع	1HH1
دكتوراه	1HZ1
دورة	1HT1
دوره	1HT1
ذكر	1Hl1
رئيس	1HA1
رئيسة	1HA1
ربيع	1H\1
رجل	1Hl1
رخصة	1HT1
رخصة قيادة	1HT1
رخصه	1HT1
رخصه قياده	1HT1
رسالة	1Hd1
رساله	1Hd1
روضة	1HI1
روضه	1HI1
رييس	1HA1
رييسه	1HA1
زمالة	1HT1
زماله	1HT1
سائق	1HA1
سائقة	1HA1
سايق	1HA1
سايقه	1HA1
سباك	1HA1
سكرتير	1HA1
سكرتيرة	1HA1
سكرتيره	1HA1
سنة	1Hm2
سنه	1Hm2
سنوات	1HG1
سيرة ذاتية	1H]1
سيره ذاتيه	1H]1
شارع	1H[1
شتاء	1H^1
شرطي	1HA1
شركة	1HJ1
شركه	1HJ1
شعبة	1Ho2
شعبه	1Ho2
شقة	1H[1
شقه	1H[1
شهادة	1HT1
شهادة الثانوية	1HV1
شهادة تقدير	1HH1
شهادة معتمدة	1HT1
شهاده	1HT1
شهاده الثانويه	1HV1
شهاده تقدير	1HH1
شهاده معتمده	1HT1
شهر	1HE1
شهور	1HE1
ص ب	1H[1
ص.ب	1H[1
صحفي	1HA1
صحفية	1HA1
صحفيه	1HA1
صحيفة	1HJ1
صحيفه	1HJ1
صفحة	1I11
صفحه	1I11
صياد	1HA1
صيدلانية	1HA1
صيدلانيه	1HA1
صيدلي	1HA1
صيدلية	1HJ1
صيدليه	1HJ1
صيف	1H_1
ضعيف	1HD1
طاه	1HA1
طاهية	1HA1
طاهيه	1HA1
طباخ	1HA1
طبيب	1HA1
طبيبة	1HA1
طبيبه	1HA1
طريق	1H[1
طلاقة	1HM1
طلاقه	1HM1
عام	1Hm2
عامل	1HA1
عاملة	1HA1
عامله	1HA1
عبر الإنترنت	1HL1
عبر الانترنت	1HL1
عزباء	1HF1
عضو	1HA1
عضوية	1HT1
عضويه	1HT1
عمارة	1H[1
عماره	1H[1
عمل حر	1HJ1
عن بعد	1HL1
عن بُعد	1HL1
عيادة	1HJ1
عياده	1HJ1
فائز	1HH1
فائزة	1HH1
فايز	1HH1
فايزه	1HH1
فريق	1H`1
فصل	1Hd1
فندق	1HJ1
فني	1HA1
فنية	1HA1
فنيه	1HA1
فوق المتوسط	1Hg1
في	1I21
قائد	1HA1
قابلة	1HA1
قابله	1HA1
قايد	1HA1
قرية	1H[1
قريه	1H[1
قسم	1Ho2
قناة	1HJ1
قناه	1HJ1
كاتب	1HA1
كاتبة	1HA1
كاتبه	1HA1
كتاب	1Hd1
كليات	1HI1
كلية	1HI1
كليه	1HI1
كهربائي	1HA1
كهربايي	1HA1
لحام	1HA1
لدى	1I21
لدي	1I21
لغة أم	1Ha1
لغة الأم	1Ha1
لغتي الأم	1Ha1
لغتي الام	1Ha1
لغه الام	1Ha1
لغه ام	1Ha1
للآن	1HR1
للان	1HR1
ليسانس	1HN1
مؤتمر	1Hd1
مؤسس	1HA1
مؤسسة	1HJ1
مؤسسة مشاركة	1HA1
ماجستير	1Hb1
مالك	1HA1
مبتدئ	1HB2
مبتدئة	1HD1
مبتدي	1HB2
مبتديه	1HD1
مبرمج	1HA1
مبرمجة	1HA1
مبرمجه	1HA1
متجر	1HJ1
متحف	1HJ1
متدرب	1HA1
متدربة	1HA1
متدربه	1HA1
مترجم	1HA1
مترجمة	1HA1
مترجمه	1HA1
متزوج	1HF1
متزوجة	1HF1
متزوجه	1HF1
متطوع	1HA1
متطوعة	1HA1
متطوعه	1HA1
متقدم	1I32
متقدمة	1I32
متقدمه	1I32
متوسط	1I52
متوسطة	1I52
متوسطه	1I52
متوقع	1Hc1
متوقعة	1Hc1
متوقعه	1Hc1
مجلة	1Hd1
مجله	1Hd1
مجموعة	1HJ1
مجموعه	1HJ1
محادثة	1I71
محادثه	1I71
محاسب	1HA1
محاسبة	1HA1
محاسبه	1HA1
محاضر	1HA1
محاضرة	1I82
محاضره	1I82
محافظة	1H[1
محافظه	1H[1
محام	1HA1
محامي	1HA1
محامية	1HA1
محاميه	1HA1
محترف	1HM1
محرر	1HA1
محررة	1HA1
محرره	1HA1
محلل	1HA1
محللة	1HA1
محلله	1HA1
مخبز	1HJ1
مختبر	1HJ1
مدارس	1HI1
مدرب	1HA1
مدربة	1HA1
مدربه	1HA1
مدرس	1HA1
مدرسة	1HI1
مدرسة ثانوية	1HI1
مدرسة صف	1HA1
مدرسة لغة	1HA1
مدرسه	1HI1
مدرسه ثانويه	1HI1
مدرسه صف	1HA1
مدرسه لغه	1HA1
مدقق	1HA1
مدير	1HA1
مديرة	1HA1
مديره	1HA1
مدينة	1H[1
مدينه	1H[1
مراقب	1HA1
مراقبة	1HA1
مراقبه	1HA1
مرشد	1HA1
مرشدة	1HA1
مرشده	1HA1
مركز	1HJ1
مزارع	1HA1
مزارعة	1HA1
مزارعه	1HA1
مسؤول	1HA1
مسؤولة	1HA1
مسابقة	1HH1
مسابقه	1HH1
مساعد	1HA1
مساعدة	1HA1
مساعده	1HA1
مستشار	1HA1
مستشارة	1HA1
مستشاره	1HA1
مستشفى	1HJ1
مستشفي	1HJ1
مستمر	1HR1
مسرح	1HJ1
مسعف	1HA1
مسعفة	1HA1
مسعفه	1HA1
مسوول	1HA1
مسووله	1HA1
مشرف	1HA1
مشرفة	1HA1
مشرفه	1HA1
مشروع	1HS1
مشروع خاص	1HJ1
مشغل	1HA1
مصرف	1HJ1
مصمم	1HA1
مصممة	1HA1
مصممه	1HA1
مصنع	1HJ1
مصور	1HA1
مصورة	1HA1
مصوره	1HA1
مطعم	1HJ1
مطلق	1HF1
مطلقة	1HF1
مطلقه	1HF1
مطور	1HA1
مطورة	1HA1
مطوره	1HA1
مع مرتبة الشرف	1HW1
مع مرتبه الشرف	1HW1
معتمد	1HT1
معتمدة	1HT1
معتمده	1HT1
معدل	1HW1
معلم	1HA1
معلمة	1HA1
معلمه	1HA1
معماري	1HA1
معهد	1I:2
مغن	1HA1
مقال	1Hd1
مقالة	1Hd1
مقاله	1Hd1
مقبول	1HD1
مكتب	1HJ1
مكتبة	1HJ1
مكتبه	1HJ1
ممتاز	1I32
ممتازة	1HM1
ممتازه	1HM1
ممثل	1HA1
ممثلة	1HA1
ممثله	1HA1
ممرض	1HA1
ممرضة	1HA1
ممرضه	1HA1
من	1I<1
منحة	1HH1
منحه	1HH1
مندوب	1HA1
مندوبة	1HA1
مندوبه	1HA1
منذ	1I=1
منسق	1HA1
منسقة	1HA1
منسقه	1HA1
منشور	1Hd1
منطقة	1H[1
منطقه	1H[1
منظمة	1HJ1
منظمه	1HJ1
مهندس	1HA1
مهندسة	1HA1
مهندسه	1HA1
موتمر	1Hd1
موسس	1HA1
موسسه	1HJ1
موسسه مشاركه	1HA1
موسيقي	1HA1
موظف	1HA1
موظف استقبال	1HA1
موظفة	1HA1
موظفه	1HA1
ميدالية	1HH1
ميداليه	1HH1
ميدان	1H[1
ميكانيكي	1HA1
نائب	1HA1
نادل	1HA1
نادلة	1HA1
نادله	1HA1
نايب	1HA1
نجار	1HA1
نشر	1Hd1
هيئة	1HJ1
هييه	1HJ1
و	1I>1
وحدة	1H`1
وحده	1H`1
ورشة	1HJ1
ورشه	1HJ1
ورقة	1Hd1
ورقة بحثية	1Hd1
ورقه	1Hd1
ورقه بحثيه	1Hd1
وزارة	1HJ1
وزاره	1HJ1
وسام	1HH1
وكالة	1HJ1
وكاله	1HJ1
अंक	1I?1
अकादमी	1I@1
अच्छा	1IA2
अच्छी	1IC1
अधिकारी	1ID1
अध्यक्ष	1ID1
अध्यापक	1ID1
अध्यापिका	1ID1
अध्याय	1IE1
अनुभाग	1IF1
अनुवादक	1ID1
अपेक्षित	1IG1
अब	1IH1
अब तक	1IH1
अभिनेता	1ID1
अभिनेत्री	1ID1
अभियंता	1ID1
अभी	1IH1
अभी तक	1IH1
अविवाहित	1II1
अस्पताल	1IJ1
आईटीआई	1IK1
आज	1IH1
आज तक	1IH1
आहार विशेषज्ञ	1ID1
इंजीनियर	1ID1
इंटरमीडिएट	00G1
इंटर्न	1ID1
इलेक्ट्रीशियन	1ID1
उच्च माध्यमिक विद्यालय	1I@1
उत्कृष्ट	1IL2
उन्नत	1IL2
उपाध्यक्ष	1ID1
एजेंसी	1IJ1
एम ए	1IN1
एम एड	1IN1
एम एससी	1IN1
एम कॉम	1IN1
एम टेक	1IN1
एम बी ए	1IN1
एम.ए	1IN1
एम.एड	1IN1
एम.एससी	1IN1
एम.कॉम	1IN1
एम.टेक	1IN1
एम.बी.ए	1IN1
एमबीए	1IN1
एवं	1IO1
ऑनलाइन	1IP1
और	1IO1
औसत	1IQ1
कंपनी	1IJ1
कर्मचारी	1ID1
कसाई	1ID1
कारखाना	1IJ1
कार्यालय	1IJ1
किसान	1ID1
केंद्र	1IJ1
कैशियर	1ID1
कॉलेज	1I@1
कॉलोनी	1IR1
कोच	1ID1
कोर्स	1IS1
कोषाध्यक्ष	1ID1
क्लिनिक	1IJ1
गर्मी	1IT1
गली	1IR1
गाइड	1ID1
गायक	1ID1
गायिका	1ID1
गुरुकुल	1I@1
ग्राम	1IR1
ग्रीष्म	1IT1
ग्रेड	1I?1
चालक	1ID1
चिकित्सक	1ID1
चिकित्सालय	1IJ1
चित्रकार	1ID1
चौक	1IR1
चौकीदार	1ID1
छात्रवृत्ति	1IU1
छायाकार	1ID1
जारी	1IH1
जिला	1IR1
जीवन परिचय	1IV1
जीवन वृत्त	1IV1
जीवनवृत्त	1IV1
टीम	1IF1
ट्रस्ट	1IJ1
डिज़ाइनर	1ID1
डिजाइनर	1ID1
डिप्लोमा	1IW2
डेवलपर	1ID1
डॉक्टर	1ID1
डॉक्टरेट	1IY1
ड्राइवर	1ID1
तक	1IZ2
तकनीशियन	1ID1
थोड़ा	1I\1
थोडा	1I\1
दर्जी	1ID1
दसवीं	00G1
दाई	1ID1
दुकान	1IJ1
दूरस्थ	1IP1
द्वितीय श्रेणी	1I?1
द्विभाषी	1I]1
धाराप्रवाह	1I^1
नगर	1IR1
नगर निगम	1IJ1
नर	1I_1
नर्तक	1ID1
नर्स	1ID1
नाई	1ID1
नारी	1I`1
नाविक	1ID1
निगम	1IJ1
निदेशक	1ID1
निपुण	1Ia1
न्यास	1IJ1
पत्रकार	1ID1
पत्रिका	1IE1
पदक	1IU1
परास्नातक	1IN1
परियोजना	1Ib1
पर्यवेक्षक	1ID1
पाठशाला	1I@1
पात्रता परीक्षा	1IS1
पिन	1IR1
पी एच डी	1IY1
पी.एच.डी	1IY1
पीएचडी	1IY1
पुरस्कार	1IU1
पुरुष	1I_1
पुस्तक	1IE1
पुस्तकालय	1IJ1
पुस्तकालयाध्यक्ष	1ID1
पृष्ठ	1Ic1
पेटेंट	1IE1
पॉलिटेक्निक	1IK1
प्रकाशन	1IJ1
प्रकाशित	1IE1
प्रतिनिधि	1ID1
प्रतियोगिता	1IU1
प्रतिशत	1I?1
प्रथम श्रेणी	1I?1
प्रथम स्थान	1IU1
प्रधानाचार्य	1ID1
प्रबंधक	1ID1
प्रभाग	1IF1
प्रमाण पत्र	1IS1
प्रमाणन	1IS1
प्रमाणपत्र	1IS1
प्रमाणित	1IS1
प्रमुख	1ID1
प्रयोगशाला	1IJ1
प्रवीण	1I^1
प्रशस्ति	1IU1
प्रशस्ति पत्र	1IU1
प्रशासक	1ID1
प्रशिक्षक	1ID1
प्रशिक्षु	1ID1
प्राइवेट लिमिटेड	1IJ1
प्राध्यापक	1ID1
प्रारंभिक	1Id2
प्रोग्रामर	1ID1
प्रोजेक्ट	1Ib1
प्रोफेसर	1ID1
प्रौद्योगिकी संस्थान	1I@1
फाउंडेशन	1IJ1
फार्मासिस्ट	1ID1
बढई	1ID1
बढ़ई	1ID1
बहुत अच्छा	1I^1
बायोडाटा	1IV1
बारहवीं	00G1
बी ए	1If1
बी एड	1If1
बी एससी	1If1
बी कॉम	1If1
बी टेक	1If1
बी.ए	1If1
बी.एड	1If1
बी.एससी	1If1
बी.कॉम	1If1
बी.टेक	1If1
बीए	1If1
बीटेक	1If1
बुनियादी	1Id2
बेकर	1ID1
बैंक	1IJ1
बोलचाल	1IQ1
मंत्रालय	1IJ1
मकान	1IR1
मछुआरा	1ID1
मजदूर	1ID1
मज़दूर	1ID1
मध्यम	1Ig2
मध्यवर्ती	1IQ1
महाविद्यालय	1I@1
महिला	1I`1
महीना	1Ii1
महीने	1Ii1
मातृ भाषा	1I]1
मातृभाषा	1I]1
मार्ग	1IR1
माली	1ID1
मास	1Ii1
माह	1Ii1
मिस्त्री	1ID1
मूलभूत	1I\1
मैकेनिक	1ID1
मैट्रिक	00G1
मैनेजर	1ID1
मोहल्ला	1IR1
यूनिवर्सिटी	1I@1
रसोइया	1ID1
राजमिस्त्री	1ID1
रिज़्यूमे	1IV1
रिज्यूमे	1IV1
रिमोट	1IP1
रेफरी	1ID1
रोड	1IR1
लाइसेंस	1IS1
लिपिक	1ID1
लिमिटेड	1IJ1
लेख	1IE1
लेखाकार	1ID1
लोहार	1ID1
व	1IO1
वकील	1ID1
वर्तमान	1IH1
वर्तमान तक	1IH1
वर्ष	1Ij1
वसंत	1Ik1
वार्ड	1IR1
वास्तुकार	1ID1
विक्रेता	1ID1
विजेता	1IU1
विद्यापीठ	1I@1
विद्यालय	1I@1
विभाग	1IF1
विवाहित	1II1
विशेषज्ञ	1Il2
विशेषज्ञता	1In1
विश्लेषक	1ID1
विश्वविद्यालय	1I@1
विषय	1In1
वेटर	1ID1
वेल्डर	1ID1
व्याख्याता	1ID1
व्याख्यान	1IE1
शरद	1Io1
शाखा	1In1
शिक्षक	1ID1
शिक्षिका	1ID1
शीत	1J01
शोध पत्र	1IE1
शोधकर्ता	1ID1
शोधपत्र	1IE1
श्रमिक	1ID1
श्रेणी	1I?1
संगीतकार	1ID1
संचालक	1ID1
संचालिका	1ID1
संपादक	1ID1
संभावित	1IG1
संवाददाता	1ID1
संस्था	1IJ1
संस्थान	1J12
संस्थापक	1ID1
सचिव	1ID1
सडक	1IR1
सड़क	1IR1
सदस्य	1ID1
सन्	1J31
समन्वयक	1ID1
समिति	1IJ1
समूह	1IJ1
सम्मान	1IU1
सम्मानित	1IU1
सम्मेलन	1IE1
सर्दी	1J01
सलाहकार	1ID1
सहायक	1ID1
साधारण	1I\1
सामान्य	1Ig2
साल	1Ij1
सिपाही	1ID1
सुरक्षाकर्मी	1ID1
से	1J43
सेक्टर	1IR1
सैनिक	1ID1
स्कूल	1I@1
स्टूडियो	1IJ1
स्त्री	1I`1
स्नातक	1If1
स्नातकोत्तर	1IN1
स्वयंसेवक	1ID1
स्वयंसेविका	1ID1
स्वर्ण पदक	1IU1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1IJ1
กรม	1J71
กรรมการ	1J81
กระทรวง	1J71
กลุ่ม	1J71
กลุ่มงาน	1J91
การแข่งขัน	1J:1
ขณะนี้	1J;1
คณะ	1J<1
คนขับรถ	1J81
ครู	1J81
คลินิก	1J71
คล่อง	1J=1
คล่องแคล่ว	1J=1
คะแนนเฉลี่ย	1J>1
คาดว่า	1J?1
คาดว่าจะจบ	1J?1
งานวิจัย	1J@1
จนถึง	1JA1
จนถึงขณะนี้	1J;1
จนถึงปัจจุบัน	1J;1
จังหวัด	1JB1
จาก	1JC1
จุฬาลงกรณ์	1J<1
จํากัด	1J71
ชนะเลิศ	1J:1
ชาย	1JD1
ชื่อโครงการ	1JE1
ช่าง	1J81
ช่างภาพ	1J81
ช่างเทคนิค	1J81
ซอย	1JB1
ดี	1JF2
ดีมาก	1JH2
ดีเด่น	1J:1
ดีเยี่ยม	1J=1
ดุษฎีบัณฑิต	1JJ1
ตอนนี้	1J;1
ตัวแทน	1J81
ตั้งแต่	1JK2
ตีพิมพ์	1J@1
ตําบล	1JB1
ถนน	1JB1
ถึง	1JA1
ถึงปัจจุบัน	1J;1
ทนายความ	1J81
ทางไกล	1JM1
ทีม	1J91
ที่	1JN1
ที่ปรึกษา	1J81
ทุน	1J:1
ทํางานทางไกล	1JM1
ธนาคาร	1J71
นักการตลาด	1J81
นักข่าว	1J81
นักจิตวิทยา	1J81
นักบัญชี	1J81
นักพัฒนา	1J81
นักวิจัย	1J81
นักวิเคราะห์	1J81
นักศึกษาฝึกงาน	1J81
นักออกแบบ	1J81
นักเขียน	1J81
นักแปล	1J81
นิตยสาร	1J@1
น้อย	1JO1
นําเสนอผลงาน	1J@1
บทความ	1J@1
บทที่	1J@1
บรรณาธิการ	1J81
บรรณารักษ์	1J81
บริษัท	1J71
บริหารธุรกิจบัณฑิต	1JP1
บัณฑิต	1JP1
บัณฑิตวิทยาลัย	1J<1
บ้านเลขที่	1JB1
ประกวด	1J:1
ประกันภัย	1J71
ประกาศนียบัตร	1JQ1
ประกาศนียบัตรวิชาชีพ	1JR1
ประกาศนียบัตรวิชาชีพชั้นสูง	1JS1
ประชุมวิชาการ	1J@1
ประธาน	1J81
ประวัติย่อ	1JT1
ประวัติย่อส่วนตัว	1JT1
ประวัติส่วนตัวสมัครงาน	1JT1
ปริญญาตรี	1JP1
ปริญญาเอก	1JJ1
ปริญญาโท	1JU1
ปวช	1JR1
ปวส	1JS1
ปัจจุบัน	1J;1
ปานกลาง	1JV2
ปี	1JX2
ผลการเรียน	1J>1
ผู้ก่อตั้ง	1J81
ผู้จัดการ	1J81
ผู้ช่วย	1J81
ผู้ตรวจสอบ	1J81
ผู้บริหาร	1J81
ผู้ประสานงาน	1J81
ผู้ฝึกสอน	1J81
ผู้อํานวยการ	1J81
ผู้เชี่ยวชาญ	1JZ2
ผ่านการอบรม	1JQ1
ฝึกงาน	1J81
ฝ่าย	1J91
พนักงาน	1J81
พนักงานดีเด่น	1J:1
พนักงานต้อนรับ	1J81
พนักงานเสิร์ฟ	1J81
พยาบาล	1J81
พอใช้	1J\1
พิพิธภัณฑ์	1J71
พื้นฐาน	1J]2
พ่อครัว	1J81
ภาคฤดูร้อน	1J_1
ภาควิชา	1J`1
ภาษาหลัก	1Ja1
ภาษาแม่	1Ja1
ม 6	1JR1
ม.6	1JR1
มหาชน	1J71
มหาบัณฑิต	1JU1
มหาวิทยาลัย	1J<1
มัคคุเทศก์	1J81
มัธยมศึกษา	1JR1
มัธยมศึกษาตอนปลาย	1JR1
มูลนิธิ	1J71
รองชนะเลิศ	1J:1
รองผู้จัดการ	1J81
ระดับกลาง	1JV2
ระดับดี	1Jb1
ระดับสูง	1JH2
รางวัล	1J:1
ราชภัฏ	1J<1
ราชมงคล	1J<1
รีสอร์ต	1J71
รีสอร์ท	1J71
ร้าน	1J71
ร้านขายยา	1J71
ร้านอาหาร	1J71
ฤดูร้อน	1J_1
ฤดูหนาว	1Jc1
ฤดูใบไม้ผลิ	1Jd1
ฤดูใบไม้ร่วง	1Je1
ล่าม	1J81
วารสาร	1J@1
วิชาเอก	1J`1
วิทยากร	1J81
วิทยานิพนธ์	1J@1
วิทยาลัย	1J<1
วิทยาศาสตรบัณฑิต	1JP1
วิทยาศาสตรมหาบัณฑิต	1JU1
วิทยาเขต	1J<1
วิศวกร	1J81
วิศวกรรมศาสตรบัณฑิต	1JP1
วุฒิบัตร	1JQ1
ศาสตราจารย์	1J81
ศิลปศาสตรบัณฑิต	1JP1
ศูนย์	1J71
สตูดิโอ	1J71
สถาบัน	1Jf2
สถาปนิก	1J81
สมรส	1Jh1
สมรสแล้ว	1Jh1
สมาคม	1J71
สหกรณ์	1J71
สาขา	1J`1
สาขาวิชา	1J`1
สิทธิบัตร	1J@1
สื่อสารได้	1J\1
ส่วนงาน	1J91
สํานักงาน	1J71
สํานักพิมพ์	1J71
หญิง	1Ji1
หนังสือ	1J@1
หมู่	1JB1
หมู่บ้าน	1JB1
หย่า	1Jh1
หลักสูตร	1JQ1
หัวหน้า	1J81
ห้องปฏิบัติการ	1J71
ห้องสมุด	1J71
ห้างหุ้นส่วน	1J71
องค์การ	1J71
อนุบาล	1J<1
อนุปริญญา	1JS1
ออนไลน์	1JM1
อาคาร	1JB1
อาจารย์	1J81
อาชีวศึกษา	1J<1
อาสาสมัคร	1J81
อําเภอ	1JB1
เกรด	1J>1
เกรดเฉลี่ย	1J>1
เกียรติคุณ	1J:1
เกียรตินิยม	1J>1
เกียรตินิยมอันดับ	1J>1
เกียรติบัตร	1Jj2
เขต	1JB1
เจ้าของ	1J81
เจ้าของภาษา	1Ja1
เจ้าหน้าที่	1J81
เชฟ	1J81
เชี่ยวชาญ	1JH2
เชี่ยวชาญมาก	1Jl1
เดือน	1Jm1
เทคนิค	1J<1
เทศบาล	1J71
เบื้องต้น	1J]2
เพศชาย	1JD1
เพศหญิง	1Ji1
เภสัชกร	1J81
เรซูเม่	1JT1
เริ่มต้น	1Jn1
เลขที่	1JB1
เลขานุการ	1J81
เล็กน้อย	1JO1
เหรียญ	1J:1
เหรียญทอง	1J:1
เอก	1J`1
แขวง	1JB1
แต่งงานแล้ว	1Jh1
แผนก	1Jo2
แพทย์	1J81
แม่บ้าน	1J81
โครงการ	1JE1
โปรเจกต์	1JE1
โปรแกรมเมอร์	1J81
โรงงาน	1J71
โรงพยาบาล	1J71
โรงเรียน	1J<1
โรงเรียนประถม	1J<1
โรงเรียนมัธยม	1J<1
โรงแรม	1J71
โล่	1J:1
โสด	1Jh1
ใบขับขี่	1JQ1
ใบประกอบวิชาชีพ	1JQ1
ใบรับรอง	1JQ1
ใบอนุญาต	1JQ1
ấp	0Bi1
ở	1K11
ủy ban	0<81
いま	1K21
および	1K31
から	1K43
か月	1K71
こども園	0g?1
と	1K31
にて	1K81
に勤務	1K81
まで	1K92
より	1K;2
アシスタント	1K=1
アナリスト	1K=1
アパレル	0g?1
アパート	1K>1
アルバイト	1K=1
アーキテクト	1K=1
イラストレーター	1K=1
インサイドセールス	1K=1
インストラクター	1K=1
インターン	1K=1
ウェブデザイナー	1K=1
エキスパート	1K?1
エディター	1K=1
エネルギー	0g?1
エンジニア	1K=1
エンタテインメント	0g?1
オペレーター	1K=1
オンライン	1K@1
オーナー	1K=1
カスタマーサクセス	1K=1
カスタマーサポート	1K=1
カフェ	0g?1
カメラマン	1K=1
カ月	1K71
ガイド	1K=1
ガス	0g?1
キッチンスタッフ	1K=1
キャプテン	1K=1
キュレーター	1K=1
クラブ	0g?1
クリニック	0g?1
グラフィックデザイナー	1K=1
グループ	1KA2
グループホーム	0g?1
ケアマネジャー	1K=1
コンサルタント	1K=1
コンテスト	1KC1
コース	1KD1
コーチ	1K=1
コーポ	1K>1
コーポレーション	0g?1
サブリーダー	1K=1
サポート	1K=1
サロン	0g?1
サービス	0g?1
シェフ	1K=1
システム	0g?1
システムズ	0g?1
スクラムマスター	1K=1
スタイリスト	1K=1
スタジオ	0g?1
スタッフ	1K=1
スタートアップ	0g?1
スーパーバイザー	1K=1
セミナー	1KE1
センター	1KF1
セールス	1K=1
ソフト	0g?1
ソフトウェア	0g?1
ソムリエ	1K=1
ソリューションズ	0g?1
チェーン	0g?1
チーフ	1K=1
チーム	1KF1
テクノロジーズ	0g?1
テスター	1K=1
テック	0g?1
テレビ	0g?1
テレワーク	1K@1
ディレクター	1K=1
デイケア	0g?1
デイサービス	0g?1
デザイナー	1K=1
デザイン事務所	0g?1
デリバリー	0g?1
データサイエンティスト	1K=1
トレーナー	1K=1
ネイティブ	1KG1
ネイティブレベル	1KG1
ネイリスト	1K=1
ハイツ	1K>1
ハングル検定	17\1
バイヤー	1K=1
バイリンガル	1KG1
バックエンドリード	1K=1
バリスタ	1K=1
パティシエ	1K=1
パート	1K=1
パートタイム	1KH1
ビジネスレベル	1KI1
ビジネス上級	1KI1
ファシリテーター	1K=1
フィールドセールス	1K=1
フルタイム	1KH1
フルリモート	1K@1
フロントエンドリード	1K=1
プランナー	1K=1
プログラマ	1K=1
プログラマー	1K=1
プロジェクト	1KJ1
プロジェクトマネージャー	1K=1
プロジェクト名	1KJ1
プロダクトオーナー	1K=1
プロデューサー	1K=1
ベンダー	0g?1
ベンチャー	0g?1
ベーカリー	0g?1
ページ	1KK1
ホテル	0g?1
ホールスタッフ	1K=1
ホールディングス	0g?1
ボランティア	1K=1
ポスター発表	1KL2
マネジメント	1K=1
マネジャー	1K=1
マネージャー	1K=1
マンション	1K>1
マーケター	1K=1
メディア	0g?1
メンター	1K=1
メーカー	0g?1
モデレーター	1K=1
モータース	0g?1
ユニット	1KF1
ライター	1K=1
ラボ	0g?1
リサーチャー	1K=1
リモート	1K@1
リーダー	1K=1
リード	1K=1
レジュメ	1KN1
レストラン	0g?1
ロジスティクス	0g?1
ワークス	0g?1
ヵ月	1K71
ヶ月	1K71
一本	1KO1
一等奖	1KP1
一等榮譽	1KQ1
一等荣誉	1KR1
一級	00R1
一級榮譽	1KQ1
一级乙等	1KS1
一级建造师	1KT1
一级甲等	1KS1
一级荣誉	1KR1
一般	1KU2
一般社団法人	0g?1
一身上の都合により退職	1KW1
丁目	1K>1
三好学生	1KP1
三專	1KX1
三等奖	1KP1
三級	00R1
三級榮譽	1KQ1
三级	1KS1
上岗证	1KT1
上級	1KY2
不動産	0g?1
与	1K[1
专业	1K\1
专业八级	1K]1
专业四级	1KS1
专业排名	1KR1
专八	1KS1
专利	1K^1
专升本	1KO1
专卖店	1K_1
专员	1K`1
专四	1KS1
专家	1Ka2
专家级	1Kc1
专硕	1Kd1
专科	1Ke1
专科学校	1Kf1
专著	1K^1
世話人	1K=1
丙級	1Kg1
丙級技術士	1Kg1
业务员	1K`1
个人履历	1Kh1
个人简历	1Kh1
个人项目	1Ki1
个月	1Kj1
中	1Kk1
中上	1Kl1
中上級	1Km1
中专	1Kn2
中医师	1K`1
中台	1L01
中国語検定	17\1
中学	1Kf1
中学校	1L11
中學	1L21
中小企業診断士	00R1
中心	1L32
中技	1L51
中文履歷	1L61
中文简历	1Kh1
中等	1L72
中級	1L94
中级	1L=2
中级会计	1KT1
中级职称	1KT1
中退	1L?1
中途退学	1L?1
中醫師	1L@1
中餐厨师	1K`1
中高級	1Kl1
中高级	1LA1
为止	1LB1
主任	1LC3
主任技師	1K=1
主任技術者	00R1
主任調理師	1K=1
主修	1LF2
主催	1K=1
主催者	1K=1
主办人	1K`1
主办会计	1K`1
主厨	1K`1
主将	1K=1
主席	1K`1
主幹	1K=1
主廚	1L@1
主持	1K`1
主持人	1LH2
主播	1LH2
主査	1K=1
主治医师	1K`1
主管	1LH2
主管护师	1K`1
主編	1L@1
主编	1K`1
主要完成人	1K`1
主辦人	1L@1
之家	1LJ1
乐团	1K_1
乗務員	1K=1
乘务员	1K`1
乙級	1Kg1
乙級技術士	1Kg1
乡	1LK1
书局	1K_1
书店	1K_1
书记	1K`1
书院	1Kf1
买手	1K`1
了解	1LL2
予備校	0g?1
予定	1LN1
事业单位	1K_1
事业群	1L01
事业部	1L01
事务所	1K_1
事務	1K=1
事務員	1K=1
事務所	1LO2
事業所	0g?1
事業本部	1KF1
事業部	1LQ2
二專	1KX1
二技	1LS1
二本	1KO1
二等奖	1KP1
二等榮譽	1KQ1
二級	00R1
二級乙等榮譽	1KQ1
二級榮譽	1KQ1
二級甲等榮譽	1KQ1
二级乙等	1KS1
二级建造师	1KT1
二级甲等	1LT2
二级荣誉	1KR1
互动	1K_1
互联网	1K_1
五專	1KX1
亚军	1KP1
亞軍	1LV1
交付	1LW1
交易员	1K`1
产品助理	1K`1
产品经理	1K`1
产品部	1L01
人事	1LX2
人力資源部	1LZ1
人力资源师	1KT1
人力资源管理师	1KT1
人力资源部	1L01
今	1L[3
今天	1L^1
介護士	1K=1
介護施設	0g?1
介護福祉士	1K=1
仍在職	1L_1
从	1L`1
从业资格	1KT1
从业资格证	1KT1
仓库管理员	1K`1
仓管	1K`1
代理店	0g?1
代表	1LX2
代表取締役	1K=1
代課老師	1L@1
代驾	1K`1
以上	1La1
以來	1Lb1
以来	1Lc1
以降	1Ld1
任职于	1Le1
任職於	1Lf1
企劃	1L@1
企業	1LO2
企画	1K=1
优化师	1K`1
优秀	1Lg3
优秀共青团员	1KP1
优秀员工	1KP1
优秀团员	1KP1
优秀奖	1KP1
优秀学生	1KP1
优秀学生干部	1KP1
优秀干部	1KP1
优秀教师	1KP1
优秀毕业生	1KP1
会使用	1Lj1
会社	0g?1
会計事務所	0g?1
会計士	1K=1
会计	1K`1
会计师事务所	1K_1
会计证	1KT1
会议论文	1K^1
会長	1K=1
会长	1K`1
传媒	1K_1
传播	1K_1
住院医师	1K`1
作家	1K`1
作業主任者	00R1
作業員	1L@1
作業療法士	1K=1
作者	1K`1
佳作	1Lk2
供应链	1K_1
供职于	1Le1
便利商店	1LJ1
便利店	1K_1
係	1KF1
係長	1K=1
保健師	1K=1
保健所	0g?1
保全	1L@1
保安	1K`1
保母	1L@1
保洁	1K`1
保育员	1K`1
保育園	1Lm2
保育士	1K=1
保育士資格	00R1
保育所	0g?1
保险	1K_1
保険	0g?1
保險	1LJ1
信息技术	1K_1
信息系统项目管理师	1KT1
信用組合	0g?1
信用金庫	0g?1
信贷员	1K`1
修了	1Lo3
修了見込み	1M22
修了証	00R1
修士	1M41
修士号	1M41
修士課程	1M41
俱乐部	1K_1
俱樂部	1LJ1
俳優	1K=1
倉庫	0g?1
倉管	1L@1
個人專案	1M51
個人履歷	1L61
個人簡歷	1L61
個人開発	1KJ1
個月	1M61
健康证	1KT1
健身房	1L32
側專案	1M51
傑出	1LV1
傳媒	1LJ1
優勝	1KC1
優秀	1M72
優秀賞	1KC1
優等	1LV1
儲備幹部	1L@1
先进个人	1KP1
先进工作者	1KP1
光電	1LJ1
免許	00R1
免許状	00R1
児童クラブ	0g?1
児童館	0g?1
党支部书记	1K`1
党校	1Kf1
入団	1M91
入围	1KP1
入圍	1LV1
入学	1M:2
入學	1M<1
入局	1M91
入庁	1M91
入所	1M91
入社	1M:2
入职	1M=1
入職	1M>2
入行	1M91
入賞	1KC1
入選	1KC1
入門	1M@4
入门	1MD2
內場	1L@1
內場人員	1L@1
全日制	1MF1
全日制本科	1KO1
全栈	1K`1
全民英檢	1MG1
全职	1MF1
全職	1MH1
公司	1L32
公關長	1L@1
六级	1KS1
六西格玛	1KT1
共同主催	1K=1
共同創業者	1K=1
共著	1KL2
养老院	1K_1
兼任助理	1L@1
兼职	1MI2
兼職	1MH1
兽医	1K`1
内审员	1KT1
写真家	1K=1
军官	1K`1
农业	1K_1
农场	1K_1
农艺师	1K`1
冠军	1KP1
冠軍	1LV1
冬	1MK3
冬天	1MN2
冬季	1MK3
准教授	1K=1
准看護師	1K=1
出版	1MP5
出版公司	1LJ1
出版社	1L32
出納	1L@1
出纳	1K`1
分享	1K^1
分公司	1L32
分析师	1K`1
分析師	1L@1
分校	1MU2
分院	1L01
列车员	1K`1
创业公司	1K_1
创始人	1K`1
初中	1Kn2
初心者	1MW1
初級	1MX4
初級レベル	1M\1
初级	1M]2
初级会计	1KT1
到	1M_2
到现在	1L^1
到現在	1L_1
到目前	1L^1
到職	1M<1
制作人	1K`1
制药	1K_1
制造	1K_1
前台	1K`1
前端	1LH2
前端工程師	1L@1
剧团	1K_1
剧院	1K_1
剪輯師	1L@1
剪辑师	1K`1
副主廚	1L@1
副会長	1K=1
副会长	1K`1
副學士	1KX1
副店長	1Ma2
副总	1K`1
副教授	1K`1
副料理長	1K=1
副會長	1L@1
副理	1L@1
副編集長	1K=1
副總召	1L@1
副部長	1K=1
副部长	1K`1
創業	1M91
創業者	1K=1
創辦人	1L@1
劇団	0g?1
劇團	1LJ1
劇場	0g?1
加权均分	1KR1
加权平均分	1KR1
动漫	1K_1
动画师	1K`1
助产士	1K`1
助手	1LC3
助教	1LC3
助理	1LH2
助産師	1K=1
劳务派遣	1MF1
動物醫院	1LJ1
化妆师	1K`1
化学	0g?1
化工	1K_1
化成	0g?1
区	1Mc2
区域经理	1K`1
区役所	0g?1
医师	1K`1
医師	1K=1
医生	1K`1
医疗	1K_1
医療法人	0g?1
医科大学	1Kf1
医院	1K_1
區	1Me1
區經理	1L@1
十佳	1KP1
半导体	1K_1
半導體	1LJ1
协会	1K_1
卒業	1Mf2
卒業予定	1LN1
卒業制作	1KJ1
卒業研究	1KJ1
卒業見込み	1M22
協会	0g?1
協會	1LJ1
協理	1L@1
单元	1LK1
单证员	1K`1
单身	1Mh1
単位取得退学	1L?1
博士	1Mi3
博士前期課程	1M41
博士号	1Ml1
博士后	1Mm2
博士後期課程	1Ml1
博士後研究員	1L@1
博士班	1Mo1
博士研究生	1N01
博士課程	1Ml1
博物館	1LO2
博物馆	1K_1
印刷	0g?1
危険物取扱者	00R1
厂	1K_1
厚生労働省	0g?1
原画师	1K`1
厨师	1K`1
厨师长	1K`1
县	1LK1
参与者	1K`1
叉车工	1K`1
及	1N12
及び	1K31
双学士	1KO1
双硕士	1Kd1
双语	1N31
发布	1K^1
发明专利	1N42
发明专利(受理	1N61
发表	1K^1
发起人	1K`1
取得	1N74
取得済み	1LW1
取締役	1K=1
受付	1K=1
受理	1N61
受託会社	0g?1
受講	1LW1
受講修了	1LW1
受賞	1KC1
受験	1LW1
口腔医生	1K`1
口譯	1L@1
口译	1K`1
口頭発表	1KL2
召集人	1LH2
可作为工作语言	1K]1
可日常交流	1N;1
号	1N<3
号室	1K>1
司会	1K=1
司書	1K=1
司机	1K`1
司機	1L@1
司法書士	1K=1
司法考试	1KT1
合伙人	1K`1
合作社	1L32
合同会社	0g?1
合同制	1MF1
合夥人	1L@1
合格	1N?2
合格証取得	1LW1
合格證	1Kg1
合格證書	1Kg1
合格证	1KT1
合資会社	0g?1
名次	1KQ1
后端	1K`1
周	1NA1
周刊	1K_1
和	1N12
咖啡	1K_1
咖啡师	1K`1
咖啡師	1L@1
咨询	1K_1
咨询师	1K`1
品保	1L@1
品管	1L@1
品管工程師	1L@1
品質管理	1K=1
商事	0g?1
商务流利	1K]1
商務流利	1NB1
商场	1K_1
商学院	1Kf1
商店	0g?1
商行	1LJ1
單身	1NC1
営業	1K=1
営業職	1K=1
営業部	1KF1
嘱託	1KH1
器材長	1L@1
四技	1LS1
四级	1KS1
团支书	1K`1
团队	1L01
园林	1K_1
园长	1K`1
図書館	0g?1
国土交通省	0g?1
国家二级	1KT1
国際会議	1ND1
图书馆	1K_1
國中	1L21
國外業務	1L@1
國際	1LJ1
國際認證	1Kg1
圖書館	1LJ1
團契	1LJ1
團隊	1LZ1
在任	1L^1
在学中	1K21
在學	1L_1
在宅	1K@1
在籍	1K21
在籍中	1K21
在线	1NE1
在职	1L^1
在职研究生	1Kd1
在職	1L_1
在職中	1NF2
在读	1L^1
地产	1K_1
场务	1K`1
均分	1KR1
執業資格	1Kg1
執照	1Kg1
執筆	1ND1
執行役員	1K=1
執行長	1L@1
培訓	1NH1
培訓班	1NH1
培训	1NI1
培训专员	1K`1
培训师	1K`1
培训机构	1K_1
培训班	1NI1
基本	1NJ4
基本情報	00R1
基本情報技術者	00R1
基础	1M]2
基础平台部	1L01
基礎	1MX4
基礎レベル	1M\1
基金	1K_1
基金会	1K_1
基金會	1LJ1
堪能	1NN1
報社	1LJ1
塾	0g?1
塾講師	1K=1
士兵	1K`1
声優	1K=1
处	1L01
夏	1NO3
夏天	1NR2
夏季	1NO3
夏期	1NT1
外企	1K_1
外務省	0g?1
外包	1MF1
外場	1L@1
外場人員	1L@1
外观设计	1N61
外观设计专利	1N61
外贸业务员	1K`1
外送員	1L@1
多益	1MG1
夜大	1Kf1
大专	1Ke1
大卒	1NU1
大厦	1LK1
大型自動車免許	00R1
大堂经理	1K`1
大学	1NV2
大学专科	1Ke1
大学本科	1KO1
大学校	1L11
大学英语六级	1KS1
大学英语四级	1KS1
大学院	1L11
大学院修士	1M41
大學	1L21
大學部	1LS1
大客户经理	1K`1
大工	1K=1
大賞	1KC1
大賽	1LV1
大赛	1KP1
大道	1NX2
天	1NZ2
契約社員	1N\2
奖	1KP1
奖学金	1KP1
奖项	1KP1
奨励賞	1KC1
奨学金	1KC1
女	1N^3
女中	1L21
女子大学	1L11
女性	1N^3
奶茶店	1K_1
委员	1K`1
委员会	1K_1
委員會	1LJ1
季军	1KP1
季軍	1LV1
学业成绩	1KR1
学习中	1Na1
学习委员	1K`1
学会	1ND1
学会誌	1ND1
学分	1KR1
学分绩	1KR1
学分绩点	1KR1
学刊	1K^1
学園	1L11
学堂	1K_1
学士	1Nb2
学士号	1NU1
学士学位	1KO1
学士課程	1NU1
学徒	1K`1
学报	1K^1
学校	1NV2
学校法人	0g?1
学硕	1Kd1
学科	1Nd2
学童	0g?1
学級委員	1K=1
学習中	1Nf1
学芸	1K=1
学芸員	1K=1
学部	1Nd2
学部卒	1NU1
学院	1NV2
學分	1KQ1
學務主任	1L@1
學報	1Ng1
學士	1LS1
學士學位	1LS1
學徒	1L@1
學徒廚師	1L@1
學校	1L21
學業平均	1KQ1
學系	1Nh2
學院	1L21
宅地建物取引士	00R1
宅建	00R1
安全员	1K`1
安全工程师	1KT1
安親班	1LJ1
安親班老師	1L@1
安養中心	1LJ1
实业	1K_1
实习生	1K`1
实用新型	1N42
实用新型专利	1N61
实验室	1L01
実務レベル	1Nj1
実務経験あり	1Nj1
実用新案	1Nk1
実用英語技能検定	17\1
実習生	1K=1
宠物医院	1K_1
审核员	1K`1
审计	1K`1
审计员	1K`1
审计师	1KT1
客户代表	1K`1
客户经理	1K`1
客服	1LH2
客栈	1K_1
室	1Nl5
室長	1K=1
家教	1LH2
寄稿	1ND1
寒假	1MN2
實業	1LJ1
實習生	1L@1
實驗室	1LZ1
審判	1K=1
导游	1K`1
导游证	1KT1
导演	1K`1
导购	1K`1
専修	1KD1
専修学校	1L11
専攻	1KD1
専門士	1O11
専門学校	1L11
専門家レベル	1K?1
専門店	0g?1
專利	1Ng1
專員	1L@1
專家	1O22
專書	1Ng1
專案	1M51
專案助理	1L@1
專案名稱	1M51
專案管理師	1L@1
專案經理	1L@1
專業	1O41
專業資格	1Kg1
專欄	1Ng1
專科	1KX1
專科學校	1L21
專賣店	1LJ1
專題	1M51
導師	1L@1
導師證書	1Kg1
導演	1L@1
導覽員	1L@1
導覽志工	1L@1
導遊	1L@1
導遊證	1Kg1
小区	1LK1
小学	1Kf1
小学校	1L11
小學	1L21
小組	1LZ1
小編	1L@1
小组	1L01
就任	1M91
就業中	1K21
就职于	1Le1
就職	1M91
就職於	1Lf1
就讀中	1L_1
局	1O53
居委会	1K_1
居家办公	1NE1
居服員	1L@1
居民組織	1LJ1
履历	1Kh1
履历表	1Kh1
履歴書	1KN1
履歷	1L61
履歷書	1L61
履歷表	1L61
巡査	1K=1
工作坊	1LJ1
工作室	1L32
工作语言	1K]1
工厂	1K_1
工商管理硕士	1Kd1
工地主任	1L@1
工場	0g?1
工場長	1K=1
工学部	1KD1
工廠	1LJ1
工房	0g?1
工業	1LO2
工程	1LJ1
工程专业	1K\1
工程局	1K_1
工程师	1K`1
工程師	1L@1
工讀生	1L@1
已婚	1O82
已婚已育	1Mh1
已婚未育	1Mh1
已授权	1N61
巷	1NX2
市	1O:3
市场部	1L01
市役所	0g?1
师范	1Kf1
席次	0S@1
常勤	1KH1
干事	1K`1
干部	1K`1
平台	1K_1
平均	1KQ1
平均分	1KR1
平均学分绩点	1KR1
平均成績	1KQ1
平均成绩	1KR1
平均点	0S@1
平均绩点	1KR1
年	1O=3
年级排名	1KR1
年間	1O@1
幹事	1Ma2
幹部	1L@1
幼儿园	1OA2
幼兒園	1L21
幼师	1K`1
幼教老師	1L@1
幼稚園	1Lm2
广播员	1K`1
广播站	1K_1
庁	0g?1
広報	1K=1
应届	1OC1
应届毕业	1OC1
店	0g?1
店员	1K`1
店員	1L@1
店經理	1L@1
店長	1Ma2
店长	1K`1
府	1K>1
庭師	1K=1
康复师	1K`1
廃業	1KW1
廚助	1L@1
廚師	1L@1
廟	1LJ1
建模师	1K`1
建筑	1K_1
建筑师	1K`1
建築士	1K=1
建設	1LO2
开发	1K`1
开发专家	1K`1
开始	1Lc1
开源	1Ki1
开源项目	1Ki1
弁護士	1K=1
弁護士法人	0g?1
弄	1NX2
弟子	1K=1
当前	1L^1
录音师	1K`1
影业	1K_1
影像技师	1K`1
影業	1LJ1
影視	1LJ1
影视	1K_1
役所	0g?1
律师	1K`1
律师事务所	1K_1
律師	1L@1
後端	1L@1
後端工程師	1L@1
得意	1OD1
得獎	1LV1
從	1OE1
心理咨询师	1K`1
心理咨询师证	1KT1
志工	1L@1
志愿者	1K`1
応用情報	00R1
応用情報技術者	00R1
快递员	1K`1
急救員	1Kg1
急救證書	1Kg1
总工	1K`1
总监	1K`1
总经理	1K`1
总裁	1K`1
总评	1KR1
总账会计	1K`1
情報システム	0g?1
情報セキュリティマネジメント	00R1
情報処理技術者	00R1
應屆	1OF1
應屆畢業	1OF1
成员	1K`1
成員	1L@1
成本会计	1K`1
成績	1OG2
成績優異	1KQ1
成績評価	0S@1
成绩	1KR1
成绩排名	1KR1
我的简历	1Kh1
所長	1K=1
托业	1KS1
托福	1OI2
执业医师	1KT1
执业护士	1KT1
执业药师	1KT1
执业资格	1KT1
执照	1KT1
技师	1K`1
技師	1Ma2
技术专家	1K`1
技术员	1K`1
技术支持	1K`1
技术部	1L01
技校	1Kn2
技研	0g?1
技能士	00R1
技能講習	00R1
技術員	1L@1
技術士	1Kg1
技術學院	1L21
技術者	1OK2
技術者試験	00R1
技術部	1LQ2
技術長	1L@1
投资	1K_1
投资经理	1K`1
护士	1K`1
护士执业	1KT1
护士长	1K`1
护工	1K`1
护师	1K`1
报关员	1K`1
报社	1K_1
担当	1K=1
担当者	1K=1
招待講演	1Nk1
招聘专员	1K`1
拟	1OC1
拣货员	1K`1
持續中	1L_1
持续中	1L^1
持续更新	1L^1
指導員	1K=1
挖机司机	1K`1
授权	1N61
掌握	1OM2
排名	1OO2
排长	1K`1
採購	1L@1
採購專員	1L@1
控股	1K_1
推拿师	1K`1
掲載	1ND1
提名	1KP1
提名奖	1KP1
插画师	1K`1
插畫家	1L@1
摄像师	1K`1
摄影师	1K`1
播音员	1K`1
撰稿人	1K`1
擅長	1OQ1
擅长	1OR1
操作员	1K`1
攝影師	1L@1
支店	0g?1
支援員	1K=1
支社	0g?1
支配人	1K=1
收銀員	1L@1
收银	1K`1
收银员	1K`1
放射師	1L@1
放射線技師	1K=1
放送	0g?1
政府	1L32
救助站	1K_1
教保員	1L@1
教務	1K=1
教務主任	1L@1
教員	1K=1
教員免許	00R1
教學助理	1L@1
教师	1K`1
教师资格证	1KT1
教師	1L@1
教授	1LC3
教會	1LJ1
教材	1K^1
教研员	1K`1
教研室	1L01
教練	1L@1
教练	1K`1
教育科技	1K_1
教諭	1K=1
敬具	1La1
敬礼	1OS1
敬禮	1OT1
数据分析	1K`1
数据工程师	1K`1
数据库系统工程师	1KT1
整備士	1K=1
數位	1LJ1
文化	1K_1
文化传播	1K_1
文员	1K`1
文員	1L@1
文章	1OU2
文部科学省	0g?1
料理長	1K=1
新型專利	1OW1
新聞社	0g?1
新能源	1K_1
方向	1K\1
施工员	1K`1
施工管理	1K=1
旅行	0g?1
旅館	0g?1
旋盤工	1K=1
旗舰店	1K_1
既婚	1OX1
日	1OY3
日報	1LJ1
日常交流	1N;1
日常会話	1O\1
日常会話レベル	1O\1
日常会话	1N;1
日常會話	1Kk1
日常溝通	1Kk1
日报	1K_1
日本語能力試験	17\1
日本語能力試驗	1MG1
日檢	1MG1
日语一级	1KS1
日语能力考试	1KS1
日間	1O]1
早报	1K_1
早餐店	1LJ1
星期	1O^2
春	1O`3
春天	1Oc2
春季	1O`3
晚報	1LJ1
晚报	1K_1
晨报	1K_1
普工	1K`1
普考	1Kg1
普通	1Kk1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1KS1
普通话证书	1KT1
暑假	1NR2
暑期	1NR2
書卷獎	1LV1
書局	1LJ1
書店	1LJ1
書記	1K=1
最優秀	1KC1
最優秀賞	1KC1
會計	1L@1
會長	1L@1
月	1Oe2
有	1Og1
有限会社	0g?1
有限公司	1L32
有限责任公司	1K_1
服务员	1K`1
服務員	1L@1
服務處	1LJ1
服饰	1K_1
期刊	1OU2
木工	1LC3
未婚	1Oh3
本社	0g?1
本科	1Ok2
本部	1KF1
机构	1K_1
机械厂	1K_1
杂志	1K^1
杂志社	1K_1
村	1O:3
村委会	1K_1
村官	1K`1
村役場	0g?1
板前	1K=1
架子工	1K`1
架构师	1K`1
架構師	1L@1
柜员	1K`1
査読付き	1Nk1
栄養士	1K=1
标兵	1KP1
栋	1LK1
校区	1Kf1
校正者	1K=1
校长	1K`1
株	1Om2
株式会社	0g?1
核心成员	1K`1
核心期刊	1K^1
案件	1KJ1
案件名	1KJ1
案例	1Ki1
检察院	1K_1
检验员	1K`1
检验师	1K`1
検定	00R1
業務	1L@1
業務代表	1L@1
業務委託	1KH1
業務專員	1L@1
業務経歴書	1KN1
業務經理	1L@1
業務部	1LZ1
楼	1LK1
楽団	0g?1
榮譽	1LV1
榮譽學位	1KQ1
樂團	1LJ1
樓	1Me1
機構	1LJ1
檢定	1Kg1
止	1Oo2
正式	1MF1
正式员工	1MF1
正社員	1N\2
正職	1MH1
正職員	1KH1
此致	1P12
此致敬礼	1OS1
此致敬禮	1OT1
歯科衛生士	1K=1
段	1Me1
母国語	1KG1
母語	1P32
母语	1N31
母语水平	1N31
比賽	1LV1
比赛	1KP1
毕业	1P51
毕业论文设计	1Ki1
毕业设计	1Ki1
毕设	1Ki1
民宿	1K_1
民警	1K`1
水手	1K`1
水産	0g?1
水电工	1K`1
求职简历	1Kh1
決済	0g?1
汽车	1K_1
油漆工	1K`1
法人	0g?1
法人営業	1K=1
法務省	0g?1
法律事務所	0g?1
法律职业资格	1KT1
法院	1K_1
注会	1KT1
注册会计师	1KT1
洗碗工	1K`1
活動長	1L@1
派出所	1K_1
派遣	1MH1
派遣社員	1N\2
流利	1P62
流利沟通	1K]1
流暢	1P82
流畅	1K]1
测试	1K`1
测量员	1K`1
海关	1K_1
海運	0g?1
消防员	1K`1
消防員	1L@1
消防士	1K=1
消防署	0g?1
深入掌握	1Kc1
清掃員	1K=1
清潔員	1L@1
測量員	1L@1
測量士	1K=1
満期退学	1L?1
準優勝	1KC1
準学士	1O11
溶接工	1K=1
漁協	0g?1
漁師	1K=1
演员	1K`1
演員	1L@1
演奏员	1K`1
演奏家	1K=1
演講	1Ng1
演讲	1K^1
漢検	17\1
灯光师	1K`1
為止	1P:1
烘焙师	1K`1
烘焙師	1L@1
焊工	1LH2
焊工证	1KT1
焼方	1K=1
照顧服務員	1L@1
煮方	1K=1
熟悉	1P;3
熟悉日常交流	1N;1
熟知	1P>1
熟練	1P?3
熟練使用	1OQ1
熟练	1PB2
熟练使用	1OR1
熟练掌握	1OR1
熟练运用	1OR1
營造	1LJ1
營養師	1L@1
版主	1K`1
牙医	1K`1
牙醫師	1L@1
牧场	1K_1
牧場	0g?1
物业	1K_1
物业管家	1K`1
物流	1PD3
物流士	1L@1
物理治療師	1L@1
物産	0g?1
物联	1K_1
特優	1LV1
特別養護老人ホーム	0g?1
特待生	1KC1
特效师	1K`1
特种作业	1KT1
特等奖	1KP1
特約作者	1L@1
特許	1KL2
独身	1OX1
獎	1LV1
獎學金	1LV1
獣医師	1K=1
獲得	1PG1
獲獎	1PH2
獸醫	1L@1
现今	1L^1
现任	1L^1
现在	1L^1
班主任	1K`1
班排名	1KQ1
班级排名	1KR1
班组长	1K`1
班長	1K=1
班长	1K`1
現任	1L_1
現在	1NF2
現在に至る	1K21
現在まで	1K21
現在も在籍	1K21
現在在職中	1K21
現在進行中	1K21
現場監督	1K=1
現職	1NF2
球會	1LJ1
理事	1LC3
理发店	1K_1
理学療法士	1K=1
理容師	1K=1
理工	1Kf1
理财经理	1K`1
理货员	1K`1
環境省	0g?1
瓦工	1K`1
生協	0g?1
生徒会長	1K=1
生技	1LJ1
生活相談員	1K=1
生活老师	1K`1
生物	1K_1
生物科技	1K_1
生産管理	1K=1
生醫	1LJ1
產品企劃	1L@1
產品經理	1L@1
產品部	1LZ1
用户研究员	1K`1
甲等榮譽	1KQ1
电力	1K_1
电商	1K_1
电大	1Kf1
电子厂	1K_1
电工	1K`1
电工证	1KT1
电焊工	1K`1
电视	1K_1
电视台	1K_1
男	1PJ3
男性	1PJ3
町	1K>1
町役場	0g?1
畢業	1PM1
畢業專題	1M51
畢業製作	1M51
略懂	1PN2
番	1K>1
番地	1K>1
病院	0g?1
療養院	1LJ1
発表	1ND1
発起人	1K=1
登壇	1ND1
發明專利	1OW1
發表	1Ng1
發起人	1L@1
百貨	1LJ1
百貨店	0g?1
百货	1K_1
监制	1K`1
监理	1K`1
监理工程师	1KT1
監査法人	0g?1
監督	1K=1
目前	1PP2
目前在职	1L^1
直到现在	1L^1
直博	1N01
相談員	1K=1
省	1NX2
看護	1L@1
看護助手	1K=1
看護師	1K=1
県	1K>1
県庁	0g?1
着任	1M91
督导	1K`1
督导员	1K`1
督導	1L@1
瞭解	1PR1
短大	1L11
短期大学	1L11
短期大学士	1O11
研修	1KE1
研修医	1K=1
研修班	1NI1
研发	1K`1
研发部	1L01
研發部	1LZ1
研究助理	1LH2
研究员	1K`1
研究員	1Ma2
研究員助理	1L@1
研究室	1KF1
研究所	1PS4
研究生	1PW2
研究生院	1Kf1
研究科	1Nd2
研究院	1L32
研習	1NH1
研習營	1NH1
研討會	1Ng1
硕士	1Kd1
硕士学位	1Kd1
硕士研究生	1Kd1
碩士	1PY1
碩士班	1PY1
社	1Og1
社会保険労務士	00R1
社会福祉協議会	0g?1
社会福祉士	1K=1
社会福祉法人	0g?1
社区工作者	1K`1
社員	1K=1
社工	1LH2
社工員	1L@1
社會工作主任	1L@1
社會服務處	1LJ1
社福機構	1LJ1
社群小編	1L@1
社長	1Ma2
社长	1K`1
福利工作員	1L@1
福利院	1K_1
福祉会	0g?1
离异	1Mh1
离职	1P51
秋	1PZ3
秋天	1P]2
秋季	1PZ3
科	1P_4
科员	1K`1
科学与技术	1K\1
科学家	1K`1
科學家	1L@1
科室	1L01
科技	1L32
科技大學	1L21
科研助理	1K`1
科系	1O41
科長	1L@1
秘书	1K`1
秘书长	1K`1
秘書	1Ma2
秘書検定	00R1
称号	1KP1
移动	1K_1
程序员	1K`1
程式設計師	1L@1
稍懂	1Pc1
税务局	1K_1
税务师	1KT1
税務署	0g?1
税理士	1K=1
税理士法人	0g?1
空服員	1L@1
窓口	1K=1
站点负责人	1K`1
站长	1K`1
竞赛	1KP1
競賽	1LV1
笔译	1K`1
第	1Pd1
第一作者	1K^1
第一名	1Pe2
第一完成人	1K`1
第一語言	1Pg1
第一语言	1N31
第三名	1Pe2
第二作者	1K^1
第二名	1Pe2
策划	1K`1
简单交流	1Ph1
简单会话	1Ph1
简历	1Kh1
箇月	1K71
算法	1K`1
算法专家	1K`1
管培生	1K`1
管理员	1K`1
管理栄養士	1K=1
管理者	00R1
管理職	1K=1
簡歷	1L61
簿記	00R1
精密	1LO2
精機	0g?1
精熟	1NB1
精算师	1K`1
精通	1Pi5
系	1LF2
系學會會長	1L@1
系排名	1KQ1
系统架构设计师	1KT1
系统集成项目管理工程师	1KT1
紀要	1ND1
約聘	1Pn2
紡績	0g?1
組	1Q02
組合	0g?1
組員	1L@1
組裝員	1L@1
組長	1Ma2
経歴書	1KN1
経済産業省	0g?1
経理	1K=1
結業	1PM1
經理	1L@1
継続中	1K21
総務	1K=1
総務省	0g?1
線上	1Q21
編入	1M91
編入学	1M91
編劇	1L@1
編輯	1L@1
編集者	1K=1
編集長	1K=1
縣	1Me1
總召	1L@1
總平均	1KQ1
總監	1L@1
總經理	1L@1
總編輯	1L@1
繊維	0g?1
线上	1NE1
组	1L01
组员	1K`1
组长	1K`1
经济师	1KT1
经理	1K`1
经纪人	1K`1
结业	1P51
统招本科	1KO1
绩点	1KR1
维修工	1K`1
综合排名	1KR1
绿带	1KT1
编剧	1K`1
编导	1K`1
编辑	1K`1
网格员	1K`1
网约车司机	1K`1
网络	1K_1
网络工程师证	1KT1
置业	1K_1
美宣	1L@1
美容室	0g?1
美容师	1K`1
美容師	1K=1
美容院	1L32
美工	1K`1
美术馆	1K_1
美編	1L@1
美術館	1LO2
翻訳者	1K=1
翻譯	1L@1
翻译	1K`1
老人ホーム	0g?1
老师	1K`1
老師	1L@1
考取	1Q32
职业技术学院	1Kf1
职业资格	1KT1
职校	1Kf1
职高	1Kn2
職人	1K=1
職務経歴書	1KN1
職業訓練校	1L11
職能治療師	1L@1
職長	1K=1
肄业	1Q51
肄業	1Q61
股份有限公司	1L32
育婴师	1K`1
育婴师证	1KT1
能够使用	1P>1
能手	1KP1
能源	1K_1
臨床心理師	1L@1
臨床検査技師	1K=1
自	1Q74
自動車	0g?1
自治区	1LK1
自考本科	1KO1
自衛官	1K=1
至	1M_2
至今	1L[3
至现在	1L^1
至現今	1L_1
至現在	1K21
至目前	1PP2
與	1Q;1
航空	1Q<2
船员	1K`1
船員	1Ma2
船长	1K`1
良好	1Q>5
花园	1LK1
英検	17\1
英檢	1MG1
英语六级	1KS1
英语四级	1KS1
茶艺师	1KT1
茶馆	1K_1
荣获	1KP1
荣誉称号	1KP1
药师	1K`1
药房	1K_1
获取	1QC1
获奖	1QD2
获得	1QC1
营业员	1K`1
营养师	1K`1
营养师证	1KT1
著作	1OU2
著書	1ND1
董事長	1L@1
董事长	1K`1
薪酬专员	1K`1
薬剤師	1K=1
薬品	0g?1
薬局	0g?1
藥局	1LJ1
藥局藥師	1L@1
藥師	1L@1
處	1LZ1
處長	1L@1
號	1QF2
行政	1K`1
行政助理	1L@1
行政書士	1K=1
行銷企劃	1L@1
行銷專員	1L@1
街	1NX2
街坊會	1LJ1
街道	1LK1
街道办	1K_1
街道办事处	1K_1
衛生管理者	00R1
表彰	1KC1
表彰状	1KC1
裁判	1LH2
裁判所	0g?1
装配工	1K`1
装饰	1K_1
補習班	1LJ1
補習班老師	1L@1
製パン	0g?1
製作所	0g?1
製片	1L@1
製程工程師	1L@1
製菓	0g?1
製薬	0g?1
襄理	1L@1
西点师	1K`1
見習い	1K=1
見込	1LN1
見込み	1LN1
観光	0g?1
见习	1K`1
规划师	1K`1
計畫案	1M51
計算	0g?1
訓練校	1L11
訓練營	1NH1
記事	1ND1
記者	1Ma2
設備工程師	1L@1
設立	1M91
設計事務所	0g?1
設計專利	1OW1
設計師	1L@1
設計者	1K=1
診所	1LJ1
診療所	0g?1
註冊	1Kg1
註冊社工	1QH2
註冊護士	1Kg1
証券	0g?1
評定平均	0S@1
認定	1N?2
認定証	00R1
認證	1Kg1
語言治療師	1L@1
課	1LQ2
課長	1Ma2
課長代理	1K=1
調理員	1K=1
調理師	1K=1
調酒師	1L@1
論文	1QJ2
論文誌	1ND1
諮商師	1L@1
諮商心理師	1L@1
講師	1Ma2
講師認證	1Kg1
講座	1QL3
講演	1ND1
講習	1KE1
講習会	1KE1
講者	1L@1
講解員	1L@1
證	1Kg1
證券	1LJ1
證明書	1Kg1
證書	1Kg1
證照	1Kg1
警備員	1K=1
警員	1L@1
警察署	0g?1
譯者	1L@1
譯著	1Ng1
護士	1L@1
護理師	1L@1
護理長	1L@1
计算机一级	1KT1
计算机二级	1KT1
认证	1KT1
训练营	1NI1
记者	1K`1
讲义	1K^1
讲师	1K`1
讲座	1NI1
讲解员	1K`1
论文	1K^1
设计师	1K`1
设计院	1K_1
访问学者	1K`1
证	1KT1
证书	1KT1
证券	1K_1
评审	1K`1
诊所	1K_1
译著	1K^1
课程设计	1Ki1
课设	1Ki1
课题	1Ki1
课题负责人	1K`1
调度员	1K`1
调酒师	1K`1
调音师	1K`1
負責人	1L@1
財	1Og1
財務省	0g?1
財務部	1LZ1
財団法人	0g?1
販売	1K=1
販売スタッフ	1K=1
販売員	1K=1
責任者	1K=1
貿易	1LJ1
資料工程師	1L@1
資料科學家	1L@1
資格	1QO2
資深工程師	1L@1
資訊	1LJ1
賞	1KC1
负责人	1K`1
财务	1K`1
财务部	1L01
责任编辑	1K`1
责编	1K`1
货车司机	1K`1
质检员	1K`1
贸易	1K_1
资料员	1K`1
资本	1K_1
资格证	1KT1
资格证书	1KT1
起	1QQ4
起重工	1K`1
超市	1L32
跟单员	1K`1
路	1NX2
軟體	1LJ1
転入学	1M91
転出	1KW1
転職	1M91
輔修	1O41
輔導老師	1L@1
车工	1K`1
车间	1L01
车间主任	1K`1
软件	1K_1
软件著作权	1K^1
软件设计师	1KT1
软件评测师	1KT1
软考	1KT1
较好	1LA1
辅修	1K\1
辅导员	1K`1
辅警	1K`1
農協	0g?1
農園	0g?1
農場	1LJ1
農林水産省	0g?1
農業従事者	1K=1
迄今	1PP2
迄今為止	1L_1
运维	1K`1
运营	1K`1
进修班	1NI1
进行中	1L^1
远程	1NE1
连锁	1K_1
连长	1K`1
退任	1KW1
退団	1KW1
退学	1QU2
退學	1Q61
退所	1KW1
退社	1KW1
退職	1KW1
送貨員	1L@1
通信	1Q<2
通訳	1K=1
通訳案内士	1K=1
通讯作者	1K^1
通讯员	1K`1
通販	0g?1
通过	1QC1
通過	1PG1
造价员	1K`1
造价师	1KT1
造型师	1K`1
連載	1ND1
連鎖	1LJ1
週	1QW1
週刊	1LJ1
週間	1QX1
進行中	1L_1
遊戲	1LJ1
運営会社	0g?1
運営委員	1K=1
運転手	1K=1
運輸	0g?1
道	1K>1
遠端	1Q21
遠距	1Q21
郡	1K>1
部	1QY3
部員	1K=1
部長	1Ma2
部长	1K`1
部門	1LQ2
部门	1L01
郵便局	0g?1
都	1K>1
鄉	1Me1
配達員	1K=1
配音员	1K`1
酒店	1K_1
酒造	0g?1
醫師	1L@1
醫檢師	1L@1
醫院	1LJ1
醸造	0g?1
采购	1K`1
里	1Me1
重工	1K_1
量化研究员	1K`1
金メダル	1KC1
金奖	1KP1
金牌	1Pe2
金獎	1LV1
金融	1LJ1
金賞	1KC1
鉄工	0g?1
鉄工所	0g?1
鉄道	0g?1
銀牌	1LV1
銀獎	1LV1
銀行	1LO2
銀賞	1KC1
銅牌	1LV1
銅獎	1LV1
銅賞	1KC1
鎮	1Me1
针灸师	1K`1
钢筋工	1K`1
钢铁	1K_1
钳工	1K`1
铁路	1K_1
铜奖	1KP1
铜牌	1KP1
铣工	1K`1
银奖	1KP1
银牌	1KP1
银行	1K_1
销售	1K`1
销售代表	1K`1
销售部	1L01
镇	1LK1
門市	1LJ1
門市主管	1L@1
門市人員	1L@1
閉業	1KW1
開始	1Lb1
開業	1M91
開源	1M51
開源專案	1M51
開発案件	1KJ1
開発者	1K=1
開発部	1KF1
開發	1L@1
门店	1K_1
门店经理	1K`1
队长	1K`1
防火管理者	00R1
防衛省	0g?1
附中	1MU2
陈列师	1K`1
院舍家長	1L@1
院长	1K`1
陪伴志工	1L@1
隊長	1L@1
雅思	1OI2
集团	1K_1
集團	1LJ1
雑誌	1ND1
雙語	1Pg1
雜誌	1Ng1
雜誌社	1LJ1
離婚	1NC1
離職	1Q\2
零售	1K_1
電力	0g?1
電台	1LJ1
電子	1LO2
電工	1L@1
電機	0g?1
電気工事士	00R1
電視台	1LJ1
非常勤	1KH1
非常熟练	1Kc1
面包师	1K`1
面接官	1K=1
面点师	1K`1
韌體工程師	1L@1
音楽教室	0g?1
頁	1Q^1
項目	1M51
預期	1OF1
預計	1OF1
領隊證	1Kg1
顧問	1Q_3
页	1Pd1
项目	1Ki1
项目助理	1K`1
项目名称	1Ki1
项目总监	1K`1
项目成员	1K`1
项目经历	1Ki1
项目经理	1K`1
项目部	1L01
顾问	1K`1
预期	1OC1
预算员	1K`1
预计	1OC1
预计毕业	1OC1
领班	1K`1
食品	1Q<2
飯店	1LJ1
飲料店	1LJ1
養成所	1L11
餐厅	1K_1
餐廳	1LJ1
餐飲	1LJ1
餐饮	1K_1
餐饮公司	1K_1
館員	1L@1
馆员	1K`1
首席	1Qb2
首席记者	1K`1
首獎	1LV1
駕照	1Kg1
騎手	1K=1
驾照	1KT1
驾驶员	1K`1
驾驶证	1KT1
骑手	1K`1
體育會	1LJ1
高中	1Qd4
高中毕业	1L51
高中畢業	1Qh1
高卒	1Qi1
高商	1L21
高専	1L11
高工	1L21
高度専門士	1O11
高校	1L11
高校卒業	1Qi1
高等专科	1Ke1
高等学校	1L11
高等専門学校	1L11
高等技術専門校	1L11
高級	1Qj2
高級中學	1L21
高級文憑	1KX1
高级	1PB2
高级专家	1K`1
高级职称	1KT1
高考及格	1Kg1
高职	1Ke1
高職	1Ql2
髮廊	1LJ1
麵包店	1LJ1
黑带	1KT1
가을	1Qn1
가을학기	1Qn1
간병인	1Qo1
간사	1Qo1
간호사	1Qo1
간호조무사	1Qo1
감독	1Qo1
감정평가사	1Qo1
강사	1Qo1
강연	1R01
강좌	1R11
개발부	1R21
개발자	1Qo1
개발팀	1R21
개월	1R31
개인프로젝트	1R41
건설	1R51
건축사	1Qo1
검정고시	1R61
게임	1R51
게임즈	1R51
게재	1R01
겨울	1R71
겨울학기	1R71
견습	1Qo1
경력기술서	1R81
경리	1Qo1
경비원	1Qo1
경진대회	00T1
경찰관	1Qo1
경찰서	1R51
계약직	1R91
계열	1R:1
계장	1Qo1
고급	1R;2
고등학교	1R=1
고등학교졸업	1R61
고졸	1R61
공고	1R=1
공단	1R51
공로상	00T1
공모전	00T1
공무원	1Qo1
공사	1R51
공인	00S1
공인노무사	00S1
공인중개사	00S1
공장	1R51
공장장	1Qo1
공저	1R01
공저자	1R>1
과	1R?2
과대표	1Qo1
과장	1Qo1
과제	1R41
관리부	1R21
관리사	1RA2
관리자	1Qo1
광역시	1RC1
교사	1Qo1
교수	1Qo1
교육과정	1R11
교육원	1R=1
교정자	1Qo1
구	1RC1
구두발표	1R>1
구매담당	1Qo1
구청	1R51
군	1RC1
군무원	1Qo1
그로스마케터	1Qo1
그룹	1RD2
그룹장	1Qo1
극단	1R51
근무중	1RF1
금메달	00T1
금상	00T1
기고	1R01
기능사	00S1
기사	1RG2
기술부	1R21
기술영업	1Qo1
기술자	1Qo1
기업	1R51
기자	1Qo1
기초	1RI2
기초회화	1RK1
기혼	1RL1
기획부	1R21
기획자	1Qo1
길	1RC1
까지	1RM2
끝	1RO1
남	1RP1
남성	1RP1
남자	1RP1
네이티브	1RQ1
네일아티스트	1Qo1
네트워크	1R51
네트워크관리사	00S1
네트웍스	1R51
년	1RR1
년간	1RR1
노무법인	1R51
노무사	1Qo1
논문	1R01
농부	1Qo1
농장	1R51
능숙	1RS1
능숙함	1RT1
능통	1RU1
단장	1Qo1
담당	1Qo1
담당자	1Qo1
대리	1Qo1
대리기사	1Qo1
대상	00T1
대표	1Qo1
대표이사	1Qo1
대학	1R=1
대학교	1R=1
대학원	1R=1
대행사	1R51
데이터	1R51
데이터분석가	1Qo1
데이터사이언티스트	1Qo1
데이터엔지니어	1Qo1
도	1RC1
도서관	1R51
동	1RC1
동상	00T1
등재	1R01
디렉터	1Qo1
디자이너	1Qo1
디자인부	1R21
랩스	1R51
레스토랑	1R51
레주메	1R81
로	1RC1
로지스틱스	1R51
리	1RC1
리눅스마스터	00S1
리더	1Qo1
리드	1Qo1
리포터	1Qo1
마케터	1Qo1
마케팅부	1R21
마케팅팀	1R21
마트	1R51
매니저	1Qo1
멘토	1Qo1
면	1RC1
면허	00S1
면허증	00S1
모국어	1RQ1
모델	1Qo1
모빌리티	1R51
모터스	1R51
목수	1Qo1
무역	1R51
물류	1R51
물류담당	1Qo1
물류센터	1R51
물리치료사	1Qo1
물산	1R51
미디어	1R51
미술관	1R51
미용사	1Qo1
미장공	1Qo1
미혼	1RL1
미화원	1Qo1
및	1RV1
바리스타	1Qo1
바이오	1R51
바텐더	1Qo1
박물관	1R51
박사	1RW1
박사과정	1RW1
박사수료	1RW1
박사학위	1RW1
반장	1Qo1
발표	1R01
방사선사	1Qo1
방송	1R51
방송국	1R51
배관공	1Qo1
배달원	1Qo1
배우	1Qo1
백엔드	1Qo1
백화점	1R51
버스기사	1Qo1
번길	1RC1
번역가	1Qo1
번지	1RC1
법무법인	1R51
법무사	1Qo1
법원	1R51
법인	1R51
베이커리	1R51
벤처	1R51
벤처기업	1R51
변리사	1Qo1
변호사	1Qo1
병원	1R51
보건교사	1Qo1
보건소	1R51
보육교사	1Qo1
보통	1RX2
보험	1R51
복수전공	1R:1
복지관	1R51
복지센터	1R51
본부	1R21
본부장	1Qo1
본사	1R51
봄	1RZ1
봄학기	1RZ1
봉사자	1Qo1
부문	1R21
부서	1R21
부장	1Qo1
부전공	1R:1
부터	1R[2
부트캠프	1R=1
부팀장	1Qo1
부회장	1Qo1
분석가	1Qo1
뷰티	1R51
비서	1Qo1
비정규직	1R91
비즈니스	1R]1
비즈니스수준	1R]1
비즈니스회화	1R]1
빅데이터분석기사	00S1
사	1R^1
사무소	1R51
사무원	1Qo1
사무직	1Qo1
사서	1Qo1
사업부	1R21
사원	1Qo1
사이드프로젝트	1R41
사진사	1Qo1
사진작가	1Qo1
사회복지사	1Qo1
사회조사분석사	00S1
산업	1R51
산업기사	00S1
상	1R_2
상고	1R=1
상급	1R;2
상담사	1Qo1
상담원	1Qo1
상사	1R51
생명	1R51
생산관리	1Qo1
생산부	1R21
생산직	1Qo1
서기	1Qo1
서비스기획자	1Qo1
서점	1R51
석사	1Ra1
석사과정	1Ra1
석사수료	1Ra1
석사학위	1Ra1
석차	1Rb1
선반공	1Qo1
선원	1Qo1
선임	1Qo1
선임연구원	1Qo1
설계사	1Qo1
성우	1Qo1
성적	1Rb1
세무법인	1R51
세무사	1Qo1
세무서	1R51
세미나	1R11
센터	1RD2
셰프	1Qo1
소믈리에	1Qo1
소방관	1Qo1
소방서	1R51
소장	1Qo1
소프트	1R51
솔루션	1R51
수강중	1RF1
수료	1Rc2
수료예정	1Re1
수료증	00S1
수상	00T1
수석	1Qo1
수석연구원	1Qo1
수의사	1Qo1
스쿨	1R=1
스타트업	1R51
스태프	1Qo1
스튜디오	1R51
스튜디오스	1R51
스페셜리스트	1Qo1
승무원	1Qo1
시	1RC1
시간제	1R91
시니어	1Qo1
시스템	1R51
시청	1R51
식당	1R51
식품	1R51
신hsk	1Rf1
신문	1R51
신문사	1R51
실	1R21
실습생	1Qo1
실용신안	1R>1
실장	1Qo1
심리상담사	1Qo1
심판	1Qo1
아나운서	1Qo1
아르바이트	1Qo1
아이엘츠	1Rf1
아카데미	1R=1
아키텍트	1Qo1
아파트	1RC1
안드로이드	1Qo1
알바	1Qo1
애널리스트	1Qo1
약국	1R51
약사	1Qo1
양성과정	1R11
어린이집	1R51
어부	1Qo1
언어치료사	1Qo1
에듀	1R51
에디터	1Qo1
에서	1Rg1
에이전시	1R51
엔지니어	1Qo1
엔터테인먼트	1R51
여	1Rh1
여고	1R=1
여대	1R=1
여름	1Ri1
여름학기	1Ri1
여성	1Rh1
여자	1Rh1
연구보조	1Qo1
연구소	1R51
연구실	1R21
연구원	1Rj2
연수	1R11
연수원	1R=1
연주자	1Qo1
연출	1Qo1
영양교사	1Qo1
영양사	1Qo1
영업	1Qo1
영업관리	1Qo1
영업대표	1Qo1
영업부	1R21
예상	1Re1
예정	1Re1
오늘	1RF1
오픽	1Rf1
온라인	1Rl1
와	1RV1
외고	1R=1
요리사	1Qo1
요양보호사	1Qo1
요양원	1R51
용접공	1Qo1
용접사	1Qo1
우수	1Rm2
우수상	00T1
우승	00T1
운영사	1R51
운영위원	1Qo1
운영자	1Qo1
운영중	1RF1
운영진	1Qo1
운전기사	1Qo1
운전면허	00S1
운전원	1Qo1
워드프로세서	00S1
원격	1Rl1
원어민	1RQ1
원장	1Qo1
월	1R31
위촉직	1R91
유	1R^1
유창	1R]1
유치원	1Ro2
유치원교사	1Qo1
유통	1R51
유한회사	1R51
은상	00T1
은행	1R51
읍	1RC1
응급구조사	1Qo1
의류	1R51
의사	1Qo1
의원	1R51
이래	1S11
이력서	1R81
이발사	1Qo1
이사	1Qo1
이상	1RO1
이중언어	1RQ1
이혼	1RL1
이후	1S22
인사담당자	1Qo1
인사부	1R21
인증	00S1
인터랙티브	1R51
인턴	1Qo1
일	1S41
일러스트레이터	1Qo1
일보	1R51
일상회화	1S51
일상회화가능	1S51
임상병리사	1Qo1
임상심리사	1Qo1
입문	1S62
입사	1S81
입상	00T1
입선	00T1
입학	1S81
자격증	00S1
자기소개서	1R81
자동차	1R51
자산운용	1R51
자원봉사자	1Qo1
자퇴	1S91
작가	1Qo1
작업치료사	1Qo1
잡지사	1R51
장려상	00T1
장학금	00T1
재	1R^1
재단	1R51
재무부	1R21
재직	1RF1
재직중	1RF1
재택	1Rl1
재택근무	1Rl1
재학	1RF1
재학중	1RF1
저널	1R01
저서	1R01
전공	1R:1
전공평점	1Rb1
전기기사	1RG2
전문가	1RS1
전문대	1R=1
전문대학	1R=1
전문학사	1S:1
전산세무	00S1
전산회계	00S1
전임연구원	1Qo1
전자	1R51
전체평점	1Rb1
점장	1Qo1
정규직	1R91
정보보안기사	00S1
정보처리기사	00S1
정보처리산업기사	00S1
정비공	1Qo1
정비사	1Qo1
정원사	1Qo1
제과	1R51
제과사	1Qo1
제빵사	1Qo1
제약	1R51
제이엘피티	1Rf1
제조사	1R51
조교	1Qo1
조리사	1Qo1
조리원	1Qo1
조리장	1Qo1
조산사	1Qo1
조수	1Qo1
조연출	1Qo1
조장	1Qo1
조종사	1Qo1
조합	1R51
졸업	1Rc2
졸업예정	1S;2
졸업작품	1R41
졸업평점	1Rb1
졸업프로젝트	1R41
주	1S=3
주니어	1Qo1
주무관	1Qo1
주민센터	1R51
주방장	1Qo1
주식회사	1R51
주임	1Qo1
주임연구원	1Qo1
주저자	1R>1
주최자	1Qo1
준우승	00T1
중	1RX2
중공업	1R51
중급	1RX2
중상	1S@1
중상급	1S@1
중퇴	1S91
중학교	1R=1
증권	1R51
지금	1RF1
지도사	00S1
지원부	1R21
지점	1R51
직업상담사	00S1
직업전문학교	1R=1
직원	1Qo1
진행중	1RF1
쪽	1SA1
차장	1Qo1
채용담당자	1Qo1
책임	1Qo1
책임연구원	1Qo1
책임자	1Qo1
초급	1RI2
초급회화	1RK1
초등학교	1R=1
총괄	1Qo1
총무	1Qo1
총무부	1R21
촬영감독	1Qo1
최상	1RS1
최우수상	00T1
출원	1R01
출판	1R01
출판사	1R51
취득	1SB2
취득일	1SD1
측량사	1Qo1
층	1RC1
치료사	1Qo1
치위생사	1Qo1
카드	1R51
카페	1R51
카피라이터	1Qo1
캐셔	1Qo1
캐피탈	1R51
캠퍼스	1R=1
커머스	1R51
커피	1R51
컨설턴트	1Qo1
컴퍼니	1R51
컴퓨터활용능력	00S1
컴활	00S1
코디네이터	1Qo1
코스메틱	1R51
코치	1Qo1
콘텐츠	1R51
콘텐츠마케터	1Qo1
콘텐츠에디터	1Qo1
큐레이터	1Qo1
클라우드	1R51
택배기사	1Qo1
테크	1R51
테크리드	1Qo1
텔레마케터	1Qo1
텔레콤	1R51
텝스	1Rf1
토스	1Rf1
토이프로젝트	1R41
토익	1Rf1
토익스피킹	1Rf1
토플	1Rf1
통신	1R51
통역사	1Qo1
통역원	1Qo1
퇴사	1SE1
퇴직	1SE1
투고	1R01
투자	1R51
튜터	1Qo1
트레이너	1Qo1
특별상	00T1
특별시	1RC1
특수교사	1Qo1
특허	1R01
특허등록	1R>1
특허출원	1R>1
팀	1R21
팀장	1Qo1
팀프로젝트	1R41
파견직	1R91
파트	1R21
파트장	1Qo1
파트타임	1R91
파티시에	1Qo1
판매원	1Qo1
패션	1R51
퍼포먼스마케터	1Qo1
페이지	1SA1
편입	1S81
편집자	1Qo1
평균평점	1Rb1
평균학점	1Rb1
평점	1Rb1
포스터발표	1R>1
표창	00T1
표창장	00T1
풀스택	1Qo1
풀타임	1R91
품질관리	1Qo1
품질부	1R21
프로그래머	1Qo1
프로듀서	1Qo1
프로젝트	1R41
프로젝트명	1R41
프론트엔드	1Qo1
프리랜서	1Qo1
플랫폼즈	1R51
플로리스트	1Qo1
하	1RI2
학과	1SF2
학교	1R=1
학부	1SF2
학부연구생	1Qo1
학사	1SH1
학사과정	1SH1
학사졸업	1SH1
학사학위	1SH1
학생회장	1Qo1
학술대회	1R01
학술지	1R01
학예사	1Qo1
학예연구사	1Qo1
학원	1Ro2
학원강사	1Qo1
학점	1Rb1
학점평균	1Rb1
학회	1R01
학회지	1R01
한국사	00S1
한국사능력검정	00S1
한능검	00S1
합격	1SB2
항공	1R51
해설사	1Qo1
해외영업	1Qo1
해운	1R51
행정원	1Qo1
헤어디자이너	1Qo1
현장소장	1Qo1
현재	1RF1
현재까지	1RF1
현재재직중	1RF1
현재진행중	1RF1
현직	1RF1
협동조합	1R51
협회	1R51
호	1RC1
호텔	1R51
홀딩스	1R51
홀서빙	1Qo1
홍보부	1R21
화재	1R51
화학	1R51
회계담당	1Qo1
회계법인	1R51
회계사	1Qo1
회사	1R51
회장	1Qo1
회화가능	1S51
획득	1SD1
훈련과정	1R11
"#, r#"0000`ciD4]0[000000000000000000008_QI000000000000000000000000@V_400000000HU>]0000000000000000dJec<nSL00000000000014e^eJEN0000\7XM
0>O40000000000000000PD@5hOZ4@RG_000000000000000000000000000000000000000000000000000000000000000000000000@JXC@`9`\MDc\NNB<3^aTM<K
<[>===XQ0000d_Pk@>]:000000000000000000000000d5HK0000000000000000l34jYKf>000000000000H]^hdK;l0000l?=k0000HK=U0000E?I]000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QH3Y00000000000000000000000000000000
00000000<WMm000000009Bm3000000000000L?KbHIY^0000000000000000000000000000lI9:0000000000000000<gVY0000000000000000T`?O000000000000
8PkO0000000000001B^ZADmb0000lH==0000000000000000`X=U0XNa0000PNN^=I]:00000000000000000000000000000000TnTl00000000hdQg0000`07A0000
0000h`E5000000000000HZAm0000m;\X0000X1HQYGPR0000000000000000000000000000000000000h@EPjG00000000000000000000000000000\c\90000h3N6
000000000000000000000000000000000000l0nR0000000000000000000000009EHVeERa@jTm000000000000000000000000\1<6000086I6000000000000`3?1
000000008;MD000000000a9H00000000000000000000000000000000000000000000@1:APf8<0`IMEJn4000000000000000000000000\]FL0000HhY_4fO50000
mIo:d[gm16BlX6g>\nMn000000008fSZ00005;EWe8NO8?Le000000000000\Lih000000000000TZiQ<]4GAJioPViE0000000000000000U>EYd;V2000000000000
8;Qd000000004>;G0000TISVLbLo000000001HQ>00000000000000000000dVC?0000d;nciBhM000000000000000000000000000000000000000000000000a30E
00000000dUNe0000`:>C0000l\:Z0000000000000000000000000000hCQ10000LcMC00000000<S:IHD0V@lV]]K:4000000000000000000008Vm\000000000000
0000T\J8DP=M0000<A6L00000000PU\o000049TC0000000000000000000000000000XDn?H\B9000000000000000000000000P84Y4\4amC\@000009e_00000000
0000dQWR8@oN0000000000000A170000`\V30000lb<YH=L\QGdY0WT?i2WTQ@4R000000000000000000000000Q7C5M:Z]@_^@000000000000IBO900004XSZ@e30
0000Dm9ne:d_00000000<@m1I4IC@nVbPFnI0000000000000000T\<Q00000000`7VHHPRUXjJ10000000045af000000000000ho:Q<Ll1HM;W0000000000000000
0000=F9d0000hac>l91Q0000lFgETUF1U>P;HLPT00000000AK]G000003dg0000000000000000lF\g00000000LoD0000000000000\?I:0000dg1R000000000000
0000XXGn`TKF00000000000000000000000000000000000000000000e2<g00000000000000000000LJn:0000000000000000LQ`o4`jV00000000000000000000
00000coS00000000LnRA000000000000000000000000lkR5000000000000000000000000\VhIM:E=0000@`nK0000T@c28a9jA=cO00000000000005Bj0000ADBB
DJlC0FmG000000000000000000000000HfGR4n9K000000000000@6VA<0JW00000000X@oE000000000000000000000000=7EaX?@bXTU3\kBh00000000LiEh0000
H:oWLF5Z00000000000000000000U>IF0000000000000000000000000000000000000000000000000000X9;i000000000000000000000000000000000000QFIE
0000lYS[MEBY0000M;0dEFDS0000TM^E00000000000000000000000000000AKhPoZS00009Ac_00000000@PQd0000\\5<0000000000000000000000000000@P9F
000000000fbU00000000000000000000l\AX000000000000000000000000000009W_`SZ78:4_m:_@=?Ub000000004^i50000000000000000l8LM\5=N00000000
000000000000m1UI00000000830_PEBa00000000UK@XA<GC0000000000000000`fV9000000000000L@3a0000D22V00000000000000000000000000000000X_\i
0000000000000000`>OB000000000000000000005?WK000000000000000000004Fi0000000000000h:k90000=:n8000000000000AC:eH@a0IHNM0000Y5E^0000
L3fP000000004N=DLgR[0000000000000000QI6400000000<H1W0000000000000000000000000000000000000000000000000000000000000000eFEC00000000
00000000\VU_hgjQ000000000000QFe500000000=GSX\cT^8>=600000000L8_700000000P;Ti0000000000000000dUfZ000000000000U9JD0000=49G00000000
HA>g0000000000000000P`FAP<Gd00000000d99A0000M<8F000000000000000000000000]K]Y000000000000Lg=Yhbfb00008;Mm0HOCDPPgTab>000000000000
0000000000000000000000000000000000000000000000000000000000000000LbPh0000000000000000<7Ci000000000000000000000000dcZKTD`50000eDF;
0000UDd5000000000000Lo>R0000\KiZ0000iBa?000000000000000000000000000000008hLneHeQ@H>S00000000000000000000000000000000000000008WeP
e3eaTjI=DBd?iK=X00000000I6KW000000000000]Dkg0000\kHCD<3PhQ7MDToKE9gAXESXhFFb00000000000000000000\\85PQ3a00000000X6a>000000000000
0000000000000000@fdA00000000000000000000000000000000TenW00000O7E000000000000000000000000PF8ChADRLP\O00000000TB?E0000000000001I8S
00000000@h0o0000000000000000000000008IdA<TST\]=lQ:4^00000000000000000000000000000000000046k5000000000000DLh300000000a<=K00000000
PGDZ0000XYD80000000000008f8b0000lA`[YIhh@nZD00000000Dg2<00000000000000000000Lm;R@g;A`H5Z0000\VQEe1b=0000000000000000U9W]00000000
000000000000@?bRh;cU97?4000000000000YG_[000000000000000000004`oO0000000000000000=1Oj00000000000000000000Y>RB000000000000L`WE0000
00005ETn`23X8elh00000000TOIn00004C6jd9_K00000000000000000000UHB\0000000000000000\i8_iBBC00005>E5=?4H<\M\UBbn000000000000A<EN0000
0000Dn[F00000000`YQ?0000000000000000000000000000l`lLA;AS00000000MEWM000000000000L8PmEE:70000000000004e^H<JJA@DGo0000mHWh000003ZC
00008e9200000IF\\h@7000000000000HT^HMD8C\GQX`T8Q000000000000HTOV1AdR00000000000000000000IBe20F[D`ldb4fPhIF4Q00000000000000000000
0000dJ[Pa=iIDjWH00000000000000000000HZnf0000000000000000A1]WM3cI0000eKMT0:<i`QT5T73K000000004YhL000000000000a<@k00000000dcOQ0000
00000000\Qd?00000000\0]U@SmD00000000H:mM0000000000000000DdGCXJNEMBeJ5DcK0000<1059=jW000000000000XPk700000000P6E]00000000]Dc90000
0000`i>e000000000000\F;LDbMHUBG5HN4400000000000000000000Q5Tn0000000000000_8ALg_?i?If0000000095T\5Dl`0000400M0000000000000000D]c[
HZBKACMg00000000<X5S`mAU0000<c`e0000hGYl0000X1KK<MPL00000000000005cZl<U700000000L1BE000000000000<<^J000000000000LSg?000000000000
00000000XLYUP>0>PmeO8hL^00000000e0>V00000000000000000000000000004n5YM8AUhOhl0000000000000000000000000000000000000000000000000000
h7CN0000000000000000000000000000HfWZXYJF000000000000000000000000=Ca_PY1c000000000000000000000000000000000000Pj:T0000000000000000
8^HR4V\70000000000000000000000000P9;0000hP=:PfK_0000HPj]00000000000000000000LWl@LJ:>00000000000000000000hIMR000000000000Li>L0000
00000000000000000000000000000000X^aMXHYDi<1a00000000MKG<UCCS00008KYV00005AD900000000@>:ma=amaCDC00000000h>iA8nEZ0000000000000000
00000000000000000000000000000000@`=j4@YGDgfS@PAR0jDU=?0Q0000000000000000eDS7M4TI000000000000000000000000000000000000mDJ@iEP00000
5Ehc00000000U5fMi1io0000H4?bhZ3^00000000@0Q?]B760000`c>Z000000004VX400000000000000000000000000000000@NljLCkehWkJ`iG900000000PaGF
000000000000000000004MHC0000000000000000000000000000e489T<LahHUi0000PSX?h;Oi0000000000000000@J:^lXITL^mLlm:D00000000TM9e00000000
0000\\_ji5o94b67eBS_dQf?dcWl0000XiRdMIn200000000000000000000000000000000XN8<`4k>00000000QE5000000000000000000000Dboo000000008JCe
00000000000000000000000000000000000000000000000000008j73000000000000l0ST00008>CL00000000000000000000`LU500001IfI0000000000000000
8J4ohP0l000000000000000000000000000000009K0;0000000000000000000000000000000000000000X2aM00000000HYkb0000000000000000000000000000
000000001G8^0000000000000000000000000000\NRk000000000000P:9600000000l:I7hESO00000000000000000000I46m0000Djh9XkHg000000000000PBQK
@gJUPP7D00004l1L000000000000dRFQ00000000hIJFT^BC0000000000000000000000000M]9000000000000\42h000000000000d<71QDEH0000000000000000
0000hgfA000000008G`O000000004lZgm1n052=ih<\@000000004hX7X8Y4I;^d00000000000000000000000000000000@JDK8hLN8llR4R=K]A4RUI:B0000iC2^
`S`e000000000000000000008C3HX^LDDBcPHBnT`GS500009Hn9P1G3=F8h0000L_HiiEXgmK\60000YDP@000000001:h^0000QCMC0000lKO5QI@`4YRa00000000
00000000000043jN<R4g00000000000000000000hTXM4SNF0000DGD0i2ekAGCJ0000000000000000000000000000000000000000000000000000000000000000
0000<;lZ`=8`0000LhQi00009:@00000000000000000\M0B0000m:T<000000000000=0lRHBmS0000000000000000Td8U00000000000000000000000000000000
0000000000004K0;0000000000000000000000000000XA^E=3<T000000000000``2^000000000000]Hg[00000000X?_c1<Vi0000000000000000000000000000
0000LnD@000000000000hY[mTN0HX=GU0000lEUT8W<1H11=\AF[4<5j0000000000000000000000000000000000000000000000005@e^00000000YEmU00000000
lA?d0000000000000000000000000000000000000000000000005I108_i400000000``FZ0000lZB;0000000000000000lF5B0000<>UkdhK`0000000000000000
000000000000E05^57Yo000000000000000000000000UGjG000000000000PAQLL\0383l30000Poi78b^j0000000000000000l4`_0000U9in00000000H4EedDcG
00000000l1AI000000000000h:3:XQdkXdB=0000lJ9T000000000000lk5h000000000000000000000000H8CM4gm?53L@0000000000000000<cDPD[TJ00000000
<;`BiGgA00000000U0@b0000dLc700000000PkCD4nc800000000LTdW0000000000004f7Z0000000000000000000000000000<L@AXR[^0000Q9FLQFZL00000000
4OK3aK];000000000000000000000000P8Bg000000000000000000004]gE0000000000000T2Z000000000000D\_;000000000000000000000000000000004h;6
00000000`XQO000000000000000000000g=30000\JM_0000l8Fk000000000000DE1ETXMc0000@j?e000000000000000000000000\N1M00000000000000000000
00000000000000000000000000004iZ4000000000000`0H100000000mC\mmIF]000000008S;f00000000000000008G`_P[NQ0000000000000000h<\2lfM6lamN
00000000000000000000@4fD`>S9I@cf00000000<iYH0000000000000000<;A0hG26000000000000hL`N000000000000000000008omj00000000000000000000
0000==\iddZE00005I6L00000000HX_H000000000000Lj7LHMLm0000000000000000000000000000hK0_hCB6\hn6H:CCPk1_52OR00000000`?030000=?6XAD1R
00000000Y@6_0000E=A20000000000000000TID^87KOL>^V000000000000D]B200000000000000000000@_LM0000I:lP000000000000HRk?0^E4\A824eHV19HO
0000000000000000000000008QTe00000000D7kT4]]eH^6l0000Lek300000000000000000000000000000000000000000000<AFH000000000000lGl60000<f93
000000000000000000000000l^nP00000000000000000000]9PJTfanh>XJ\o^B000000000000dI`X00000000PU1800000000000000000000L4KF0000<HFT0000
00000000\5BA000058X\XKBMP^8iY5T<a;JHhM[h0]=100000000000000000000XQY^U5LI=;Oga?aY000000000000hl9[0000000000000000000000000000=9UZ
00000000000000000000000000000000000000000000000000004FG70000eISM0000U<YE000000000000000000000000h;P4XHDOPFgd00000000000000000000
00000000T3I>00000000eI3a1GiHMJ6`HiieeJ>I0000000000001CKB00000000Q0M105B_9;ml00001An60000000000000000h0=48W1Zm0XB0000`^9Id<OJ0000
000000000000\3>P@nl8]B:W0000000045nhE3N7ICAa00000000\^BlmKZ5000000000000000000009<BY41ZclNFEHCXc00000000@f``<NV@8`V40000IBNC@;14
0000L;lJ000000000000000000000000000000000000000054B6dbZh00000000UH;9000000000000<2ENe<cg00000000000090XP0000\2a>000058CA0000`jT`
dXlW00000000000000000000000000000000000000000000<LbQ@=3;00000000QKF400000000@OJa000000000000@UJB00000000000000000000000000000000
H2gd00000000PcTE000000008EZ]000000000000dW\4000000000000EGj_00000000PR>VA6Gf0000000000000000000000000000000000000000hH3V00000000
00000000HOo90000000000000000000000000000000000000000000000000;Gl8Mh60000000000000000A>e0aFaE0000000000000000TKSN0000000000000000
000000000000000000000000000000009B100000000000000000\kbn00000000000000000000000000000000@9lD00000000X6J100000000000000000000X]R[
DP1<@Z0_Dg8_1;Vc0000]IGe0000000000000000000000000000Lh0c]82A000000000000lF8S`OjR8eaC0000DcI`TFcST0V9`2M@000003:MdAY;00000000HjQi
XRQhH\=Hl\YXY08`0000P^T_000000000000000000008`g000000000000000000000dKd>000000000000000000000000000000000000455\08RY07NQ@P2E0000
hYOo0000000000000000mJT900000000T8ODDPA9=4N200000000000000000000000000000000000000000000H>I=00000000000000000000m@fH0000HZ\3M2kR
00008R\W00000000@j@j00000000h@mK00000000@>b7PPZcPML^00000000le6C000000000000L^\YlNI800000000HL?J0c<X0000000000000000000000000000
000000000000000000000000000000000000TI=V000000000000000000005JQ?000000008Cc[0000000000000000<\0P0000a2CS000000000000000000000000
0000000000000000l@EL<]KRA4cH00000000hT4S0000HeY400000000000000004jML000000000000H?To0000P9gEDdDOm1hi00000000@kFV0000000000000000
0000000000000000@EF`0000e<]200000000hDN40000H=kb0000000000000000000000000000HFfW0OlCQ<Y9@L3E000000000000000000000000mI^W00000000
9;gV00000000@FTSeE>o4\GN=9Yi00000000m;3<0000lW9?55N10000@GWedUOF00000000000000000000DE[UU=Ug000000000000]CPg=Kag0000000000000000
1DU8\F?C0000\iQl`Dm>0000eB?X0000\2>g000000000=dEdEWNdhJ>0000<6ck0000000000000000000000000000000000000000000000000000L@Xo0000hX]k
00000000PF\WP6;MPMfU0000TWa4000000000000000000000000000000000000LR7A`X`k\^:Q00000000000000000000000000000000000000009;4g00008>14
<c?Z=<g5000000000000<GCf0000000000000000479C000000000000X`380000000000000000<LiZ0000Pn39091[0000000000000000HHn;0000000000000000
000000000:1T0000000000000000`8EF00004M`OlAol<LT<l_WC00000000<]Vn0000000000000000m;=n82\3@V]X000000000000000000000000000000000000
E9aC00000000000000000000mDnU0000da<EU<QaPi;9e:Y_00000000000000000000\0Fl000000000000000000000000PZJd0000L9SW00000000000000000000
0000a86GiELX0000000000000000000000000000000000000000<O[HaH1I00000000000000000000000000004Qm0l?^nTKW\0000000000000000`BLg00000000
000000000000`Hi@X0BD@Le115UV00000000000000000000000000000000h?[B00000000000000000000\6F\4XnBd8E50000@if_0000000000000000@0O^0000
000000000000Dk0d000000000000L56^0000lI?>0000`a]fPElU00000000000000000000dU;g000000000iHA14fX000000000000000000000000000000000000
000000000000aEh900000000<fon0000000000000000L0k20000000000000000L\P`0000000000000000DNh:Hl^G000000000000000000000000\AoU00000000
00000000000000000000000000000000000000000000T;EC0000iFT70000000000000000dGOa0000000000000000Pd[a00000000T<WQhho;0000LPhHTS[l0000
0000\1@P000000000000a?SQ000000000000dj]i47l700000000]3f70000`ZkT000000000000000000000000hKJ@000000000000T9[N5JBf0000000000000000
04;6hlKe0000D;Dg0000000000000000000099F`0000h1EW0000U5Oo0000000000008SoP00000000T@ka\ER`=KdU00000000000000000000eEXU000000000000
00000000L6A;00000000@?3k00000000000000000000000000000000QCL;000000000000000000000000L67aXgWf0000`DdD0000000000000000P:OK00000000
0000<gMQ\kML]0?0000000000000\=3L0000DE\f000000000000000000000000d4<B00000000000000000000000000000000000000000000lNIQdT_mDQnN0000
0000000000000000lkRW00000000IIgZQJ7k`GT^0000Pnh<l]TT0000e<A;00000000000000000000P9e>Dmob00000000000000000000<Zc:0000000000000000
00008BVBXTnc0000000000000000000057hI0000T<EjDQV>Q5]9@6V11=bm00000000000000000000M=4Q0000l]Q;0000`P4G00000000HEe5DZ?S00BS0000PAVg
0000000000000000000000000000PWW8000000000000000000000000l[`P0000000000000000000000000000\AXa8hPD94Ab00000000000000008HXC000000>d
@c2600000000Y?1547lk@V<kdj==\;MRH;0ZLT:;0000E<W7hg]>UEeQ0000000080Ai000000000000000000000000000000004bL700000000000000000000L7JI
d01O8f^`U6:JP^_A000000000000000000000000000000000000@7gK0000000000000000mC:V00000000000000000000000000000000l9ED00000000T1;9P5eX
dgHMA5lR4bbHDmemPGVDU?l<0000Dk7@00009G?`\RHkYEjL0000Lo8600000ij<8lQA0000\_;Q000000000000@0UXD`JdDkGN]C:>iHIC00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XZecXX3Z000000000000PDb90000000000000000000000000000000000000000
00000000000000000000H4@h0000@j9e4:m^00000000\QY1PaOM0000@U2U0000iAO1\QU20000\N>200000000000000008[B:000000009E0klG5=000000000000
000000005JG7000000001>1A0000000000000000<0g4X>U6<^WTQBnJ0000XAWF000000000000``CW000000000000000000000000mAoM0000TG>3`<1a00000000
\N?I000000000000@`a14bTkL[OJhghD0000L8580000L1G^000000000000000000000000iCOA0000<5ZO\Z4W<C9bX3ZgX]>?8Ye]`hj^I05P0000000000000000
0000`6D\00000000000000000000P^IT<NadLDO7<nj\00000000000000000000X72U00000000HUHM000000004=jH0000000000000000000000004f:[=E:FAI70
XD?UD4bj0000000000000000<VN_000000000000@TQP00000000Ph<n<88da4:V000000000000=9I1MB9dDJ^I4^C80000a4>n0000h1<n<A6k0000000000004L3g
00000000lFhe0000<7[R@;jb4J6h<`1Y`e[h00008;Pa849kE<ZG9Kcn0000iENb0000DQn`l\GYI6RN0000000000000000Q3geMIOBHjdb0000000000000000XGii
000000000000PXK90000XJD70000\B0GPk4A00000000000000000000TL]>HOoZ000000008Sic`1aV000000000000000000000000PU1F0KOB0000`Bg`00000000
<hJl0000000000000000000000000000L7MF0000@QN^000000000000Lg[I000000000000000000000000000000000000LH8He8L800000000X2?l0000X8TADVa_
0000\[Sa000000000000H6fcIF<dLb[N@[j=00000000Xb7[4Bk74mJ3P=XZ<gNI0000000000000000000000005AmX4d680000HUmAHV00e0Ig0000000000000000
000000000000PgFC0000000000000000Ta740000000000000000`aQg0000`7n3000000000000@A\f0000h68IlH<PXIDk]27adGM;DQM400000000000000000000
0000000000000000000000000000@hjo0T;F0000\jXf00000000000000000000000000000000dKKj0000X2FYlCS9A=4mABm?00000000000000009Jcl00000000
0000hTPc0000000005Af8L5A00000000000000000000000000000000<P6DX1mm0000000000000Q2I\GQF0eQo0000000000000000iI[`0000DDe9000000000000
PLm80000hcod00000000000003WI@?i[To[LX>H?l04;0cJF000000000000000000000000A<_m0000000000000000L_<kPIG70000000000000000000000000000
00000000HF6I`LcUL9CL00000000000000000000`WC[TNR6ACWH00000000MDLb000000000000000000000000`MAfdM`[0000000000000000A?9il4UUM5GI8;22
0000E1Aa0000`7j;0000U<n]DP^j]G035DT6DK]_PC@A8Tml00000000000000000000hUaQ0000000000000000`D320000`\LS00000000\Jco000000000000AHmj
0000HJkD000000000000<NbJ0000000000000000000000000OkM0000000000000000X[`104SO000000000000000000000000000000000000hHCjhKAQPYel0000
QHcJ000000000000de[700008oF60000<@X;Lh8lP1OlDXTZi:GC0000000000000000DAI900000000LgQDLn3UM46I000000000000HbCg00000000000000000000
l=>k0000074\<CV<\S0IE28:0000000000000000A@T200000000\ULV000080Ne0000LKD2dUF]0000@778000000000000H5of000000000000000000000000<`I7
8f]]Xo<n9Ac2mD`T1DlT000000000000he\600000000000000000000T_HP0000000000000000000000000000<g6j8hgU0000\0[d000000004>F^0000XClE<RbM
HDj`000000004>BH00008SinTKRFD>PJA=Ye00000000ldEi00000000000000001F?R0000000000000000000000000000l[Ee\nob00000000000000000000d\?0
0000dN;W];OE000000000000To:e0000XQoD0000DIXk0000000000000000L<AZ8C^BXNA<000000000000e4Le00000000000000000000@I`KdV2B0000H4eF<XYW
00000000LY`Z00000000000000008ScO8cj_i7og<0I7<bUN000000000eL<0000`\8G`<l_LcKa87R40000000000000000PD:cXNW?99Nj0000LbFHPMY00000<gcE
5@Qk00000000d5_K\9nl`GDc`PiU\H6MXhHE0000XBNPT[e@DUbL@`>`TfLVY;CK000000000000000000000000000000000000l_;A1B8>0000D\9fMF<I00000000
0000lKg5lS9n000000000000000000000000000000000000`b9F0000<W3B0000000000000000LSaSX8O60000]KXR00000000\i6?0000H;7SHJ1H\C8a00000000
0bCG0000hO`40000000000000000PY`9PNLl]IBm000000000000000000000000DO0500000000000000000000lhRo000000000000lN12a<U?00000000`AFnlPTX
P;dQL^]Z00000000000000000000\IWL0000000000000000000000000000D42`PF4400000000000000000000000000000000000000000000Q57L0000LScCdEND
H2?^HfJO000000000000000000000000000000000j4eMF[ZUEF7E3KJ0000`ddkd]5^@^BMA@DET6VY0000A;I<000000000000000000000000hb]R00000000d9IA
0000iEcPMEPE0000E:[eeHV<00000000`_S:0000000000008YPC0000PSH=X3`5HN\MhX^6M>j@00000000hDMh0000000000000000000000000000D8@S00000000
0000lY_=XFj04CWQ000000000000PQDJ`W2?l?W^e@hR00000000T^I_000000000000000000000000l>P600000000000000000000<NV10000XBL[000000000000
0000]FUB0000e8EH0000M<@P5?<K0000UKc;00000000EEbT00000000HF7<m1^E000000000000000000000000000041\M000000000000000000000000QCZ`=I;8
\43O000000000000000000005Em7000000000000lBo<00008]CM@fMgPU];P6;YDjU[00000000000000000d_e00000000Dd:\000082Pg00000000000000000000
000090``00000000hm=_0000\2@;P4Z00000000000000000000000000000Q;kT0000000000000000`i]20000000000000000PbDQ00009E];0000000000000000
0000LmgO000000000000000000000@ko00000000000000000000000000000000000083>_0000DR6nHR9:@\PK5KOC000000000000LoEB\;]jL0IQP[SHIE8`0000
4OLQ000000000000T_@Z000000000000000000000000000000000000`kFo48UfDmWP96S\e<k\XIaZ0000000002\n460i0U:h0000@;Ih0000d0R^`4f300000000
00000000PTH;00000000000000000000<4oaMF_A00000000000000000000`6fR4Q:Ll>[X`OjIX^\I48?eHod>000000000000DjDkd9E]HW;XPdUX43T]<d7k0000
00000000UI49000000000000000000000000D8JR`]W<I=7<0000000000000000UE6n4Mi=hX;L0X2c0000000000000000000000000000Hd7<000000000000T80E
X?2a00000000000000000000A26n8Rfi000000000000D7Kl9J_ULMjEIERC0000`oVTYJPL000000000000LCmbdX@e``2gTV__000000000eRe000000000000TcL>
0000Xd^80000000000000000\_hh0000000000000000L>]e00000000X4U:0VoL000000000000P;dI<d_M000000000000LN<C165TED^G00000000DRW_4?;I0000
00000000D44;l?jd00004Mn`a;o11<[[hS589>B_5;2n00000000IJOY00000000a:;HQ:Sjl\Tk0000000000000000H;No<Yn400000000000000000000TUi=0000
\3C\00000000T>Fm`^;h000000000000dlgn0000000000000000000000000000000000000000000000000000000000000000000000000000HS6C000000000000
00000000hLcG8H6=HbfE8gT60000i7X>000000000000`<?`XLPc1:4A00000000d^BU00000Ol1h0e<A25F0000000000000000000000000000a3Jj0000mJ?B0000
0NBl00000000000000000000000000000000000000000000=3Bj0000Pn2mlm385:i>0000lWWU00000000000000000000000000000000L\;g0000000054BD0000
000000000000=1?K0000=2m@0000@mkO000000004=dQ00000000\b3U00000000000000000000000000000000<`GW00000000X1J4H]9iQDOhP@XE000000000000
0000000000000000000000000000000000000000EIaE\QJG000000000000h^DQ000000000000d1k\000084Nn000000000000\V?kE1HnIBh>00000000@]BRdk0V
0000000000000000]KUji?>U000000000000H;[OUEi800000000000000000000D:KV000000000000000000000000000000000000000000000000YJmh0000<OeF
QBNa000000000000dALedP4:00000000DZ?@0000U=dOT_`R000000000000\W`9000000000000000000000000QB>2\@>k0000`\Zd00000000D6Y]0000P=lY0000
lm_I00000000000000000000<M31E?[Y00000000000000000000000000000000<QOO0000000000000000000000009B^o00000000000000000000X;Fj0000Ta?4
X>dKQ6[40000000000000PSG00000000000000000000`3nl0000i@mh000000000000000097dR000000000000\:V<e:J[000000000I?c0000\6Y3000000000000
0A7T0000mJ^Y8h8;000000000000000000000000TeHmTgS<DLa7=:NSaKbQL@ZZ0000D@`K00000000`FAg\HY^00000000000000000000H:`=4Joj@UB^\m?aHF`J
0000MHWJU7Y40000Di>W000000000000db[kA1SN000000000000lC:S5Dge0000h`Pm00000000]:I?000000000000`UkT00000000000000000000I5B400000000
000000000000000000000000P;dA00000000000000000000hMB\e2n90000h9h[IFS20000000000000000000000000000h`m_0000000000000000000000000000
0000000000000000eI]100000000000010IS000000000000]41Y0000000000000000000000000000000000000000@^n`0000000000000000<:Q;=G?N\BbJ@kfO
dZi_4?^`Th_<E4>F0000L9XGE;LR0000XQ0700004@TlX\?bA4Ug00008\iW00000000`\L^Laek0000i;:H000000000000h\N\0000000000000000H20:00000000
UHhNM<RA0000000000004?M60Ok_0000XIko00000000XWOS8^D45H`A0000000000000000X3QOH^fT0000TS5`@[\@Q7O600000000000000000000000049hi`867
P@o8hBIi000000000000QD@ADKaCMF7BhA;W4f=<00000000000000000000000000000000L5>C00000000X7]B000000000000XV4:00004ejI00004k7c\D_BTi35
000000000000LdXl0000000000000000A<7i00000000000000000000T6AJ`HSh4Nkl0000000040LM00000000M3n[000000000000HMZL0000DV]E@\\B00000000
4BGH00000R4\A2De000000000000000000008YN@0000000000000000<Ph=HZ5Ol\RR000000000000iD[P80Md8IS;TN;5dOie0000000000000000U=<Pd9jOLYCU
P9UZE@3n00000000<m]?00004Ji?0000D3C>0000000052m40000000000000000QIAV0000000000000000@@PELVlL000000000000U04V00000000000000008dG9
0000h@[EDc0T]:Pe000000000000h6:G0000a;4>00000000000000004O\Q0000LM1J00000000000000000000000000000000l2n900008FR>d6G5aDBi0000@Q_F
AAlAe2]`QCS[m0JK00005:8R00000000000004m[00000000`DYX\ZV[0000lUiIXU[eU5Ga00000000000000008hdLLn1TaHPH000000000000Q3PH\2PA00000000
0000XIE80000l8D:YEJ<0000000000000000000000000000lAJ70000`g;b00000000000000000000000000000000\O]E000000000000DR5^L0F<4Cg200000000
00000000h8;KPHk\00000000Y3H^0000l;id00000000000000000000D=F\0000a=e>`N=\5Gli00000000`[^A00000000d;?PMC4D<P6700000000QAgX00000000
00000000<<A5000000000000000000000<Pn0000000000000000000000000000000000009HSN00001Gd>000000000000000000000000L6RT0000000000000000
d5ih8h2RMD:e0000TmC[0000047HdCEJD3CjXX<MLbk8Th\=0000000000000000LYF5`Vj\I=\Y00000000lf\I0000000000000000iC[h00000000000000000000
8c8D0000<3;c0000]CT600000000DmcU00000000HADo@^fbX;JJ0000lMkCDXUkdmGoI47]0000000000000000haMCY9?fMF2GlEa6]0J;@>el5F7l000000000000
000000000W7hdMBK000000000000\Jc_l3U<000000000000000000000000000000000000mI5D000000000000X3[k000000000000`l?g0000QJaJ00008ebA0000
0000TUTT000000000000000000000000P05[TS<odXND`b3Edf3d]30o0000000000000000000000000000000000000000000000004faRl4Aa0000000000008<Al
00000lL[00000000000000004B:T0000DU2H4CP5000000000000000000000000Dg1BLa_20000@@C@0000LRfE\SWIDce]00000000T<nZ@=Wl0000000000000000
0000I>@a00000000000000000000000000000000a:ig00000000000000000000DQ8100000000000000000000lP]XdXkg0000eAN;000000000000@E\V<fCY0000
000000004TCJ0DX`00000000`_GB0000\gn300000000000000000000L6YO\1iV0000000000000000000000000000I0\lUKFm=BVhD7mB0000000000000000L7`I
@1@]HUaCPK2oTn]<00000000TBm_00000000000000000000000000000000000000000000T^mVD\oH4c@K0000MJ7>0000YC?l0000000000000000IGh70000TYEI
lj5dhgonh;XY00000000PAa>00000;I_0000000000000000mKBP00000000976UaBC<0000000000000000000000000000P5>]0000000000000000d<_FEGfl0000
00000000PhTf000000000000M2?Q0000ThWK00000000d]Yl00000000PAa[00000000P::600000000000000000000P\];000000000000h9O30000\XJk0000d\dT
0000000000000E<DAJP=X`2A0000000000000000000000000000000000000000000000000000YHe`000049_b8bdFY@XL0000X?hI@IM`00000000000000000000
000000000000LU5?000000000000000000000000M<Eo0000000000000000000000000000<COFPN300000000000000000MH9eU8\i000000000000000000000000
000000000000@gK;`ZOW0000i7Q10000ToE\00000000L^_6000000000000TSKSm?71000000000000000000000000DM2c000000000000D3Q:PE>1000000000000
0000=JS70000000000000000LZn8000000000000000000000000HfJZ00000??o0000mJ9i000000004W;N00000000000000000000000000000000000000000000
DNNl=@5B00000000H=A60000L3_:00000000000000000000]DJg00000000l[F@0000Hh:`00000000000000000000000000000000h=g400000000000000000000
00000000T^PH0000h:2k0000000000000000<JP;00000000m=M2000000000000000000000000h<5N=<da0000000000000000hIdQ0000dXKJYCGd8oR4TRXE@e[P
000000000000mF:008P@0000L2f8000000000000000000000000l980000000000000DZ]DDBco0000H45W1HJ65C0?a4Y=0000000000000000000000008<2<0000
4HM6=<d5000000000000000000000000<EbfhOeRA6IXXGee0000dZ5l0000iIH^00000000000000000000000000008eF@41X2@fQcHk37000000008Q^AaFN^<Ro`
000000000000064mDQ89lSBS00000fH\0000000000000000Ll\L0000lieP00000000lFjk]FZd00000000000000000000h;0?P>WC8SRCLc3;lm[_000000000000
00000000000000000000000000000000I=`QiCC2UI1N000000000000LX5:hg3M000052mm00008e6e0000TLdI00000000000000000000@@P500000000<KCOTgH:
aBSD00000000<;PmLJPG0000000000000000000000000000diX7m0LJ00000000d@bbLQASHRV4@oC@00000000LVc?0000hL8]L>>40000Ti^j00000000dSDh@V1Z
TdK:00000_]7DMgm0000iJQ]0000000000000000m9:N000000000000UBmW000000000000dQgU0000000000000000\KVE1F@00000XLJj0UbZM6TZ5E`Y00004SHR
0000d7nAlcQFDY>L0000000000000000Pi<>U?24000000000000000000000000HXho00000000`VGZ0000d]WI000000000000T@An0000M90bDNoE000000000000
0000\E1e00000000000003Re000000000000000000000000loeXhdZa00000000X3VE000000000000000000000000@AF50000000000000000@PeY0:@21I:f0000
8J\m0000000000000000000000000000<PaG0000LeeM00000000LhBO0000000000000000000000000000d0En0000000000000000dEXl864E0000000000000000
0000li8n000000000000LH6l0000000000000000h<k<000000000000D3g5000000000000HKMX`Q7V85F]0PSfPhVS00000000000000000000000000000e;elB<?
0000DM=_I7AW9;]\00000000X[kc`nO:00000000mE9\000000000000`j]A0;<U00008ZAM`kmm@AZLAF=]00000000`Bb;0l8;M9d`d:Pk00000000000000000000
00000000iD48000000000000aF5>QI3I0000`BI^000000000000000000000000000000000000000000000000LRF100000000000000000000<>?KlR0900000000
`j?6000000000000lAcb0000hj[D0000iKTe000000000000mE0;00000000000000000000A7eTIKNA0000000000000000`V?@@CGLP5NK@A5SlcUQ000000000000
0000dZ3M00000000T[LE0000\2dmTDTC00000000TC]M000000000000000000000000P?BD00000000000000000000d:QK0000000000000000HUkC\30oHDC1TU[W
5<TVU=LTE>]T0000`ig^00000000000000000000000000000000<lK3MFb;0000T<LW00000000000000000000DQQ90_X[E;<<QCE000000000Y;hY000000000000
0000H^^h4]2gMG`<000000000000iHjI000000000000PORPH^`O`_CU0000000000000000000000000000X:e=000000000000000000000000aAf>000000000000
lRkg`fYi000000000000000000000000000000005F[BAGN000000000H7hU0000d?]bHUW=9Alb000000000000000000000000000000000000PV>H00008g=>0000
ABia0I_=00000000=;G3000000000000Y:Nel7VW16>l000057<U00000000000000000000hS?i1FX90000000000000000`9Z]00000000Li9gdj<kl5<iM@TV0000
XOJIhd?Yl\R`0000000000000000Q0bh000000000000l>0O`9688U5[0000T2OLH9fEM1Mf00000000\5G50000XWS0HgH_0000dDHYh2KYh`0^0000d[WGY1fEh>HV
<?LBQ>hDYEdd00000000000000000000HYID0000I0mk0000d?B6000000000000000000008\4W0000P:f>00000000000000000TL:0000hWVX00000000DlAo0000
Dd5e8BNAdfH70000M=W300000000hf558lPe00000000000000000000000000000000000000000000000000008hd100000000I15CiFnS0000AJeX00000000]DWc
000000000000000000000000000000000000iAVZ000000000000000000000000Lg`V000000008F[j=>53\VeQ00000000l;3c00000000\?3L0000000000000000
0000000000008o]k`o_T00000k@QQB[B00000DIMdM:c0000P1MZEGif0000he\Fm>`>hi^;00000000000000008VT_0000iEAZ00008IR\00000000000000000000
000000000000@`2M@gn@000000000000U=j;`Om_X5fM00000000HPb40000000000000000000053Z1000000000000U6Hj00000000DhXY0000`1m`A?B400000000
00000000HSQS0000000000000inX00000000000000008CfdXKl300000000X9i[0000XfT=00000000000000000000@hn[000000000000m@La\W>Z@AB`00000000
00000000UIH@000000000000000000000000000000000000P2eQ00000000<TX10000000000000000d:[9000000000000l]H?h5:`000000000000<fGd00000000
0>UY0000<T`L00000000000000000000000010^400000000000000000000HahldjW;P`UX000000000000000000000000000000000000P@X2dXaj<FG@0000P4T]
UKLX`_7[0000000000000000X:jN8;TQ0000T]4O00000000000000000000`>I`QC6o0000000000000000mEI=DlI90000\_JWE7>00000000000000000@:\e`_Bb
iDnI000000000000PHlfAJPj000088fM0000H]ck0000000000000000000000000000000000000000UKQM`FdJ00000000000000008JK04_N]0Fn:m8LZ00004BR?
00000000000000000000000000000000000000000000d<K[d]H5<Eki000000000000000000000000000000000000000000000000000000000000000000000000
000000000000IJKT<`VQ000000000000@1TI<?VRXoYT000000000000000000000000000000000000000000008JoVTJ`Kh>ES0000a<5D51US9Af\00000000=JeI
PdFn000000000000TjKS000000000000lcQ60000lcc3IG<H000045D?@]i`XXi@0000000000C80000`LBP14J?0000dm[I00000000000000000000a<DLTIj[0000
\jV7000000000000TLWoP[X;0000000000000000hk:?00000000000000000000<ooL00000000dQXK000000000000000000000000000000000000000000004i@N
0000\\N>0000`@1gTeQa`CCT00000000000000000000L08E0000000000000000000000000000855@\QPOY;Q30000lUVD0000Q>;4A3he00001FAP0000T6P=I=EJ
aDCY00000Ild00000000P;dY00000000lGml000000000000dUg8000000000000H4=j00000000M9k1D2EF0000h0SGlWj6\de<0000DZ`2T6NY0000000000000000
0000D4?U`Z2J00000000000000008k?n000000000000D3bX0000`nNl00009KVE0000\AJUPD;U\ETM\GGDdk;Y=3gQ]=a]00000000DXU[EJ1S00000000`QLh1GZc
0000hiANmFjc@72h00000000000000000000`dT]0000000000004b6C000000000000<A<W\Z2\D_1B00000000P1HG000000000000000000000000PQcO00000000
00000000000000004BEb00000000=A7:0000HUMH000000000000<W0A000000000ZoO0000000000000000`If@0000000000000000000000000000YBM\00000000
00000000Xmhk1DG=00000000000000000000HQK7L>OML4<]PRFh=2o3]:l`MAiA0000000000000000\HIlA1a]000000000000<DU4<CVF0000@B]K000000000000
00000000U7_2D8AU98=700000000@PeolBhLUG;a0000HX];00000000Hf2=000000000000Y@mP00000000000000000000T=2S0000HgmO0000Q<`a000000000000
0000000000004D3SHX230000dQJgE?V=85MH0000000000008M>O`of4d;f1<lk^hDPZ=1IBP8H149aaXJRI==VG5B0O00000000T@i\dL:?HkMmQ8D@0000eB][D:Gl
00000000000000000000Tb1\000000000000000000000000000000000Bm40^J5i>73000000000000@6EFD<I;0000mED900000KB500000000D4c[\8>8L<OUXH`K
TKYB5=@>]E9kP06f000000000000L=gNPXd14n8a0000000000000000000043FS0000000000000000000000000000000000000000`7n\0000000000000000e5Uj
00000000DX>500000000YDBQ000000000000]9a10000XnGP4XV;83j?00005BKm000000008bW@e0o;000000000000lihKeJTW000000000000000000000000Xd=f
000000000000000000000000]Fee00000000000000000000000000008^3F0000000000000000L3n2hA1gdb7N00000000415A000000000000000000000000dWI;
8aaiD0Y8ID1m0000\Fl300000000@U]b0000UBYD00000000000000009HZ>0000QK`_000000000000=DY:00000000000000000000000000000000000000000000
00000000P_AT00000000000000000000lAYkQ19;00000000Die9000000000BhiAF<10000000000004nT<0000a6WV4ZDP000000000000@3gh=7a=000000000000
000000000000000000000000000000000000000000000000`9?E00000000000000000000000000000000HM]f000000000EQ8@jfc000000000000A;bB1D_R0000
1F3400004e7j00000000\N<Od2bI4>XdhF0[DQKe1J>@`im20000@nmM00000000000000000000<VR:00000000`[M[0000000000008NB^0000hX[B000000000000
ECL_000000000000<A<ImDd_4[E>d`<EHjl10000000000000000U8fj000000000000000000000000000000000000000000000000000000000000000000000000
9B5_@HiUl5n50000X7W@@IOI00000000`Hn`0000000000000000Da1g0000LHR\00000000lOX>000000000000@gELlQl700000000dIFK0000\4dk\L]X00000000
00000000dQT>A:9M<0B25C1Y00009@oc0000X@jDA?[n0000<eS300004ZI]0000000000000000000000000000000000000000000000000000000000004FIX9BPe
000000000000000000000000d[8i00000000XSVU52H;0000000000000000000000000000L;b<0000U;MiTK<Vm53?eF8DHEeaTCindb^G\e^\0000000000000000
00000000000000000000l0a6<CAh0000000086R5000000000000PecH00000000000000000000X7UQ0000D7Q>0000M4bP\lDJdc8R00000000000000008K6@0000
0000000000000000Xa;5\BXP000000000000000000000000000000000000<l_4a<Xm<dGO00000000]1EQU?d\HkgQ00000000iFFN0000QAA0\?SH<RXc00000000
97P20000`1UKl[CXY8JF000000000000X==aT?FB00005H47HA7dXC`O000000000000<olI00000000@5me00000000000000000000000000000000E8Oh00000000
00008XTl000000000000000000000000e4Q=QIK@`4V\0000DDehX2SQl9K=H_`5hc`ID3L[0000\HJKHJ0P`\7700000000000000000000000000000000l5VNX;Bo
lAJF@AU5178XlEGihS@N92gH0>XY00000000000000000000000000000000000000001FPD000000008SG=000000000000PXc200000000000000000000PkJ=0000
000000000ca20000000000004aNMaHfS0000000000000000000000000000Li7M000000000000000000000000D?\i00000000Hgk<EFkG00000000@I>N0000LG73
0000000000000000000000000000000000000000000000000000Tj\lllGQUFSb0000UJ?]0000\@4B00000000<DXN000000000000D2QBm7DaL61I000000000000
XME7000000000000000000000000000000000LFO0000000000000000000000000000000000000000000000000000dR]P00000000T?KBY5Q[@aLm00000000`>?;
Dj@300000000\9\d0000000000000e?kd_eZ00000000000000000000]:OE5?_mQANY0000d9U3\f4I0000m=i_00000000<Pd:0`C<0000000000000000TZlCdGYV
MF@H00000000000000000000`^ckh><iTT0d00000000Pg^i=A<\0000000000000000P8hk00000000P21J00000000000055F70000000000000000000000000000
00000000000000000000000000005<TH0000PeV8000000000000HSgo<fG2M=aM8RhJ0000`LGS0000000000000000000000000000000000000000000000000000
00004C1>00000000000000000000000000000000@WAj0000492oX;SiLIm1<Zcj00000000Y4jWUHS]D0Q_iCk1=FVDU9[k000000000000Ln>U0000000000000000
0000l2=M000043EV\:<Y0RfZhbE80000YFR]Q52O0000000000000000X;>=DMQ>aC:2@iCM0000lPLQ0000T_8\0000Pdf;PhmX0000TNZMP_2e0000000000000000
LAAEPI^U000000000000@Yc700000000145G0000000000000000000000008M^T000000000000000000000000P@4RIB2h000000004e?EHGGn0000000000000000
00000000i04<00000000000000008V0a00000000lYmST@S20000LNX900000000000000005@<e00000000000000000000000000000000d>8a00000000h_U;0000
00000000000000000IW_00000000000000000000HP0^000000000000000000000000HjlP0000000000000000014n00000000<dVNP8B3<V83@fiWdOj4PL5aD6Q:
5:QGEFU0D;]]00000000mJ^J000000000000\fLd0000000000000000YJCP0000000000000000]F=i00000000000000000000<M8V00000000I9oda7e:XPN_<\4M
M;lMTG3>X1=;hKo7TaCk0000000000000000lKF@E@cBi8VH00000000h:7m0000HnTTTL?c0000De4i00004He50000000000000:bgH=]i00000000000000000000
4CHI0000000000000000P\A7000000000000000000000000000000000000000000000000i:5DPG\60000000000000000000085WX000000000000000000000000
0000000000000000XI15dLgZ`^ko000000000000<l7J00000000H0XiD2m:`Tdh0000000000000000PW\f0000000000000000000000000000000000000000iB`C
00004?@>0000X]M700000000l4W5000000000000U;>@00000000T?K2lFWCl[h<<c?E00000000=0<J0000`OmUd2N30000000000000000DU[H0000000000000000
0000<Shd00000000P:13DCM]0000<F:`02I<0000P[O;0000000000004N?nQF;\00000000X\O10000`5i30000PQc=0000000000000000Q8PO0:d:T^ZM00000000
XZ>D00000000A=@`0000DOnZ00000000U7;W0000000000000000000000000000000000000`WQ00000000Dga44LECXaKP0000iC[>D\:F0000000000004gWI0000
00000000]A`G0000L4;Y00000000LfXaLf6gI8mC000000000000XSGF0000000000004D0la6]\mH7=000000000000\\P50000e6Ij0000000000000000Hffd0000
D6\Lh=TH8Te_i23M9;XM00000000P@V25GA400000000000000000000000000000000MDlHlQielSL:`kmaHQTGH@g;`TNTM7S4h7f7]:WGdXjg<N2IMF1l00000000
00000000X[m40000T2Zcl63_T9h?5<@5Q>^T0000lHP?000000000000DPG8\fBH00000000000000000000d]o`5Bmf0000000000000000\9AI@3D;000000000000
000000000a=^00008K6R00000000M@A`00000000D_5@Q>Nj00000000P\^MdiFNmG150000000055MY0000DB180000`Z6d0000000000000000000000008OM]0000
0000@JB3X\f?00000000U9i?HPPX00009:?T00000000T6H30000000000000000T\JE0000D]>T0000000000000000M79i0000000000000000000000000000XIVe
00000000000000000000DUPM000000000000000000009;HO000000000000000000000000000000000000X<6V00000000]@UR0000TQUn0000000000000000XXWb
000000000000\^A:0gm10000<92P0000H59Ql_ia0000000000000000DUUP0000`U>m\W`i00000000l@l[0000000000000000000000000000=I`:0000@SoeX^^[
00000000EKaI0000];Jl00000000dUgH00000000e=?:00000000000000000000000000000000@1`E000000000000T[Um@l?W0000000000000000h<2d0000<53J
0000000000000000000000000000000000000000000000000000X2c30000000000000000YI5P000000000000Tl@I00000000000000000000L4>aMKD94eoV0000
0000000000000000<fO`T\dBe8Kb00000000d7ZL0lY=0000000058ITT7fC0000000002kk0000DhNE0000L]24hnn]00000000000000000000000000000000h9;L
00004e7_@`30A20_Y=FF000000008?ZiiD3f00000000000000000000dm7N00000000X>cg8Foh00000000000000000000000000001GD^00000000000000000000
E6^l\_AF000000000000000000000000m=HM0000000000000000Xg8A00000000000000000000=KL4X2[T\L=_8J@E0S9^8J15hbCZEK9>0000000000004gF7TiSD
din7EI7QdM\=@0=GDf^ja8nTmIXo00000000000000000000000000004Rb6P\Ym0000000000000000000000000000000000000000000000000000@0B;00000000
000000000000000000000000000000000000MEQJAI]O00000000D98n00000000<4L600000000h=T:8]570000\Dk[00001=Af000000000000HAl3P]5G00000000
00000000mEjX0000h1cHD]@j0000000000000000000000000000000000000000=4A>000000000000000000000000@Mg400000000000000000000YF=K00000000
h>_b00000000PM2A\hXm000000000000]<4F00000000D8?X00000000000000001<6B0000000085Wf000000000000PAj\4=Xj\HRN00000000X7md000000000000
0000H4EG0<kY000000000000L^c>0000000000000000000000000000HA?n`dB\000003ZS0000hnEH\NAI9>`S0000000000000000000000000000000000000000
0000000000000000@M2V@LZX000000000000000000000000]4Kb00000000Heg>YF`70000000000000000]5lh09@UQ<4bEJ^>00004=kM00000000@;YV\jbN0000
0000000000000000l?a39J6000000000dE=e0000]>K500000000000000000000000000000000@><D0000i3>B000000000000]3?n00000000hX`1000000000000
0000IB:E0000eBPY00000000dkXU0000000000000000000000000000000000000000`97JTAc28b=10000000000004EYD000000000000X@A000000000`A[00000
@_L0LP;d0000000000000AH[\8\L8X=e0000DD^a0000@8HdHVUDLN:^dXiRLU6HXjn>00000000DcM04Z>Z`]BC\c]Qe3E600000000000000000000000000000000
0000000000000000<C]0@No500000000@Xoa@_K4d11l<N4B\b\F00000ZYV000000000000000000000000000000000000M1;M0000DI`:00000lYIhAR9`01AP1MI
0000000000000000T0aC00000000000000000000000000000000000000000000000000000000D7aj00000000000000000000M:Y3000000000000000000000000
00000000000087dC000000000000PH5k0000LWCf0000`60[0000000000000000000000000000000000000000000000000000H0QS@dNB000000000000h`c^0000
000000000000000000000000LBMdh2^HXgD?9DEc@6ahiD?T9KE;0000lWfP000000000000000000000000000000000000\jNBPGIf0000DLcm0000000000000000
0000\K`G0000d0R?hS2195BJ000000000000PNnf`k=\m81a00000000\89[00000000000000000000000000000000@ibKYB8S0000`O3P0000HX`?144VMCS@9JbR
00000000@LGeQ;F;Di4oe?P60000<Cm=000000000000Y2daT6_EH`TQ0000000000000000TPQU0000QE5<00000000Xe3k000000000000HN@J0000000000000000
<4l900001=Sj0000000000000000@aMdXcmeYHE;@d2Xl63LPH_lUJ<600008D@kHQ5g00000000h;c:0000000000000000000000000000U6_Z000000000000DGMI
A@>i00000000Dj8X0000\ncJ000000000000000000000000000000000000000000000l1gXEfkaB?@0000DETn00004]O900000000000000000000000000000000
M;=V000000000000000000000000MBKaTQ8P00000000UAn`00000000000000000000dN3Nl<TIA9UF00000000000000000000000000000000P4A1hKNh00000000
HW^JDbWNM::H00000000D5`bUFm`0000000000000000@Q0\LMXIIEO[000000000000h:no0000000000000000000000000000]9\o000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PD=fiFKm<]3liD5g0000000000000000000000000000YB:lDHD<000000000000DaZ?
0000000000000000TXc@0000000000000000PVU500000000dQHO9H@:0000D7M100000000X=f;0000@Ped0000hVXZ000000000000HB2>iD]Q000000000000I3CV
000000000000h;fKhT]40000Db6[00000000DoN>E=P2000000000000`gg1X]^UU6@8h\j^AG``0000000000000000i<i[000000000000H1olD\[Q00000000dMSl
0000TjJ@000000000000000000000000000000000000000000000000Dh0J1GOJ1IOQ0000X?X@00000000hiL<00000000X0eM0000Dg7K<Hem@H<_H:7@<Ymb@ko>
LiH2Q?ZfE?l`00000000000000008<V]0000\Agj0000@[H:0000P[?e000000000000\Gm>TU\X00000000000000000000000000000000Y41kU?i<000000000000
PK9U0000000000000000mBHF00000000IG3?0000`0kF00000000000000000000EFK[M<NS1FoC0000h]5g`]Ijd^IK@agU0000000000000000000000000000d=X;
00000000=J2=00000000000000000000UEd=00000000dQ=XL5P@HFXe000043Ei=5Zd00008JfZ00000000PcVF0000000000000000DRa^aHl80000000000000000
00000000i?5Z000000000000XCbU0000000000000000d1U=0000HLID0000D?bD00000000Pi4CT:c8EJ_F0000@WA[DfTo0000M45g000000000000000000000000
0000000000000000000000000000000000000000m6920000XNhST[kG00000000000000000000000000000000<7Z?00000000iF\keFVk00000000MKRF00000000
0000Xff80000000000000000hCQX\O\k000000000000000000000000LVLH0o9\U6_BheiKmD<HPPF]00000000000000000000000000000000<^N\HkaF@1SB0000
000000000000<12:Tm?G000000000000000000000000`PdO0000`C0a000000000000000040\J0000000000000000D7=000001337000000000000000000000000
0000TibY0000000000008MD1QDQ?m:CL]4Cg000000000000000000000000000000000000000000000000l5<W000000000000000000000000QEV3XI[H4W=Ba7lT
000000000000U6PY000000000000000000000000000000000000L]E99CeF000000000000@JFbd[`_0000000000000000000000000000dHbT00000000LZOi0000
000000000000000000000000000000000000000000000000000000000000DLN000000000000000000000000000000000\6e6DI\1@i\b0000000000005FoOT;_6
l?6\0000000000000000dgeL00000000l83;00000000000000000000iH0J0000000000008[0U000000000000000000005=MT0000HO0E00000000000000000000
00000l:e0000000000000000<<2I0000=6DM00000000000000000000hVRi0000000000009ElM000000000000H<kihFDnM;jl]Da20000000000000000000011OB
d]9LXeYY15FcmJV10000000000000000000000000000000088b40000PVGi00000000DJ<g00000000`1\[0000000000000000Lea\00000000000000000000`V?Z
00000000`kf@X5A[00008\_LTJ8O0000000000000000h7jK00000000000000004HL[4[8>dhMLH62>a@lT@B:c00000000Pg[>00000000\fl:0000000000000000
0000000000009CD^000000000000dm^G0000P9hL`HdI0000000000009H\lX3iGA=c=I=lc0000@NZ]la@_00000000@=R>0000000000000000M3?K000000000000
HJ8[00000000YI7`U301P@?60000000000000000000000000000000000000000dhObdY_iH>4B\EeVI4OTQF;M000000000000000000000000IBfIeE@j`iJ<0000
0000000000000000000000000000a0V4DZe7000000000000P@O^000000000000000000000000000000000000000000000000000000000000dQ`=00000000EHW2
0000000000000000DHN9L\R00000UC5j000000000LOV0000DJWG0000d^2E0000000000000000000000000000000000000000h@l>P4G`iITg000000000000137^
8f0ga<4T0000000000000000000000000000XK:3EIEO00000000P393U6jc000000000000000000000000h4>?0000000000000000D3G;00000000h>cF00000000
8Y_KiDRP0000m1Q4000000004D0CLn4e0000000000000000IDDL0000PQBE000000000000000000000000Hoo`h2HX000000000000000000000000000000000000
00000000IG3l0000000000000000QD\gPgc^0000PC>i00000000000000000000hAIVDUK=000000000000U0^j000000000000dl?4000000000000000000000000
0000TXU>0000\@DI00000000000000000000HAZ;IIMS00000000<3HX000000000000<N>^hY4V0000T;JXT[<2@47SYKZb00000000000000000000815J<87S0000
00000000lKoE0000000000000000Q:>>Y14WAG[b00000000==Wa00000000000000000000000000000000000096^T00000000XFTILJ400000000000000000l]\A
00000000@jQ20000000000000000000000000000000000000000MCW000000000Xa<T00000000000000000000PF^9LhH:000000000000@\`:00000000Y9cj0000
0000d7C>0000000000008HLK@19jH^U<00000000XLLfiHAQDSImD`Tf0000000000000000TR_F0000lRXT00000000P<Xf00000000D_fZ00000000000000000000
0000000000000000\[kS000000000000000000000000000000000000a=8R00000000`4a9`>>k00000000=4;>00000000000000000000000000000000`Ud70000
000000000000000000000000000000004i0o4WNg=AIahcKIHR<?9ALR00000000mKY9000000000000EKP<Q04hL6Wc00000dab\Y6d00000000000000000000iK`2
000000000000000000000000000000000000D\3400000000000000000000000000000000000000000000E8eS00000000000081EELd:3XemR0000Y1lN0000Tjm5
000000000000YDCk0000EI=BL38c0000<fP0<9JNdWHoPjJiYCH?T7V8lG[gE1am1;n_000000004jnn000000008VnU0000000000009DJL0000TFAYIEHJ00000000
000000008aQD000000000000LBj\0000hAIa000000000000H>RV<j\Vm1nF0000P5g6000000000000HOmi4TVEa2L24>]000000000@gCEa?NDYG^bXUoD0000Q:\>
EJfZ000000000000000000000000<iTm0000h;05d_Kg]4RLh0GVhg1584k0000000000000E3Wb00008Q]k00000000diN3E8o:lAAXH:KfH9H[aBJA00000000PT_L
0000000000000000PkX?T4aWdXC4XnF:00000000000000000000<5?fQIU6\RE@mFSV000000000000\S4IlS\jTG420000000000000000Dj5S0000000000000000
l^[?0000<[iN0000000000000000l7Vd00000000000000000000000000000<8>00000000000000000000P4A9<LLW000000000000iKDl00004NE]Xl1Z00000000
0000ll<]000000000000Pb@N000000000000QF9L0000Tm<<YI9a00000000000000000000T2O<HPc7Tb?00<FZLO[TaDNf00005Gb40000000000000000`XB5M@68
UKWYa<WU00000000QH4L000000000000000000009:lB000000000000I9oV`?n]00000000000000000000@mSMmHH>0000h2c=00000000XZ7n0000<Wmh0;UZDId`
00000000000000000000l:Ih000000000000000000000000000000000000hVWG`^\>000000000000dSR6000000000000000000000000000000000000haET0000
0000000000000000000000000000TBPDA@=d9HEJ0000000000000000000000000000l9;=HX6A000000000000Ho2<@=eKECFDH0Z<000000000000`UX=L7\90000
00000000A5Kg`FmR97I\UA[^9GKH0000DmK=0000X?QREKGZ0000XQL[0000=<e]000000000000`3d=000000000000L9XY0000i<C3HERQ00000000000000000000
0000lRP8X3JWPbB]0000lZTV000000000000E?gP000000000000000000000000000000000000iEcD000000000000PM6F00000000000000000000000000000000
000000005JjS000000000000000000000000000000009D?B00000000000000009GC50000000000000000000000000000TT[lPWDA000000000000000000000000
@eGm000000000000AHcA0000000000000000l]`>lBJ<00004PML0000DJnT8Gc_0000000000000000000000000000000000000000000000000000000000000000
00000000@Y86hU1da3NY0000HUOXdKgG00000000000000000000H9al0000<k_H4Y22PlR9`<HO0000000000000000\=[c0000000000000000Dedb000000000000
XN9g92GWQBiR0000000014c^0000HOnDi<Ij00000000<:cK00000000e5DC000000000000`7h55DR_0000H[?4UDngDj2\`Em\<<:T81L5000000000000dD`J0000
0000000000000000I9mDIHW\Q2@i00000000H`5Ne7H7\D4hLO_1000000000000@H2m0000liLa4KXH000000000000000000000000000000000000XQ@68TKSL[a=
hi]M0000000000000000000000004Glb0000P;Km0000D@\a00009AUm000000000000hR7l1HKn000000000000000000000000XVIK00000000d]HV000000000000
00000000T\JPeAnN00000000X<GKLFB?U28e00000000000000000000000000000000000000000000000000000000DU=\0000000000000EL10000QHmL00000000
0000P?c[00000000XOlU0000L\DC0000000009TNDDHAe7`2MBWL08C[000000000000QEC=P6AX0000I=k>000000000000000059@`0000LQKHL6LD00000000H43i
Xe0600000000000000000000PUdZ0000000000000000\>d30000THk=000000000000000000000000IG1\0000H=Dj0000TNm7HQb:`V\g\b4@00000000@BF1i2Tf
0000HT[=\4@6TZP791M;59>000000000D?0PXd`o0000Q83kHI<B000000000000000000000000DhGX000000000000000000000000eB=E00000000000000000000
00000000HDKn0000\jFcdC8VH6E7EE9AYEbl0000000000000000X`8^000000000cBK0000dOn;0000l0S:00000000T6Nk0000000000000000H=G8`CTm]?o60000
U?Gn5J9E107`00000000000000000000000000000000XHc?aGVO0000000000000000000000000000000000000000XNEQ0000\ZCQP6YD00000000000000000000
000000004QfJ00000000000000000000I2J_00000?ci0000\UKQ8RdS00000000TTn7000088cN000000000000LoG8U8\E=5:iUDbO00000000000000000000P59_
0000000000000000000003BF000000000000000000000<NGH=U6L>[900000000a7mb00000000000000008FYV000000000000000000000000\XQi000000000000
0000Lga_0000000000000000000000008HY8000000000000000000000000a2na000000000000X`>SHg[5000000000000<6d9IA1X000000000000000000000000
00000000000000000000000000000000000000000000la8<LSGmU9:f\PFka3Y]00000000000000000000H0UhDGlE000000000000LEIA000000000lXT00000000
@jT4000000000000D4:BH^oH000000000000000000008DAb0000000000000000000000000000iCf`iESf00000000dOfj0000D7NA4m:V00004SiZ000000000000
000000000000mEoe00000000A8cd0000XTm`HWJ8@`YIT4ad0000000000000000000000000000000000000000000000000000000000000000<dH^hCD40000HnPd
YGG[\:l>000000000000hC^Om:obLI5gI:h<00000000000000000000000000000000`H7KL`DU0000U<DZ0000`=Hf00000<Dd000000000000000000000000H?6@
00000000`1a`00000000TP:ZlO57d=4G`g>SD<7RPBam@F1]DNU]4UhSQ9f4IHR4T1L_`W=`dZCdLHb7a@CC000000000000<ai\P381TC@l00000000000000000000
00000000000000004739X_3A8k:_00008MgC00000000000000000000000000000000000000000000ln^90000000000000000P^n;T@<d0000Lg7h8SOS0000d_Rh
00000000000000008\^n00000000000000000000]?c]l:J70@YT000000000000\^<`0000Q6JT000000000000000053\eP@:X8@bE000000000000000000000000
l25a]31Y00000000000000000000M3kY000000000fZJ`>4S0000TIg89KCI0000000000000000\\W10000Xi@D000000000000000000000000XHI;0000l2BI0000
00000000000000000000000000000000000043VQ00000000049_000000000000000000000000000000000000000000000000HKKN<1kH=1:[0000000000000000
0000000000000000E:LQ\e3B0000XMFahR`k0000LWWH8ii9Lk9^TJ_ZEJ`f<YVcT?Yd00000000Q=hC000000000000000000000000X37T=G_j0000000000000000
0000000000000000mC93000000000000000000000000I8UR0jek0000000000000000000000000000000000008Yok00000000PgiC000057X^4;;m00000000\?UA
X[L80000000000000000000000000000000000000O_e0000h0dl000000000000000000000000HQaY00000000DEBD0000000000000000d]LB0000000000000000
000000000000m>3:0000X@7@I8QH000000000000000000001D]caIlm00000000D4\gT<McM9\a0000LAn20j<3000000000000<F::0000000000000000l86E0000
00000000h9mK0000000000000000000000000000LZLnMBg60000H_Zf<BLGddo_aA[7000000000000000000000000000000000000000000000000000000000000
00000000000000000000lNDE00000000h7R\hioZ00000000X<\N`T6:000000000000000000004beJ9?o]4;mm00009Fj<0000\hhU0000000000000000DVbG0000
0000<2Qn0000iE6b0000E0Xj0000000000000000iCoc00008Y_Z`[Al1?GS0000000000000000000000000000PIQo0000000000000000000000000000<mh=0000
@Z>20000000000000000000000000000LkUWd2XN8P6j00000000XHZ40000hc4JTcNC0000m<VIMImQ0000HBD<e1cK00000000\@8GH4I45K;f0000000000000000
LX2U\fJD00000000000000000000H7Le00000000000000000000LdW;000000000000]6=`47TLQ80cU8e600004N[Y0000<?Ce0000000000000000000000000000
\6oSDiS5Y>f200000000=1TA0000hMfc0000000000000000000000000000<RG40000\O3DPYTk0000daRWI5dGhi0]00000000000000000000000000000000\Jbn
i4b@L^j>00000000a6f3T5LAHDJj0000PXgX000000000000Lae600000000000000000000=J>g0000000000000000<57^=?34]H[jl;]JIAZkUK_c00000000U1RL
000000000000]Ek]AJ9Z000000000000@jN_0000000000004ZNP00000000000000000000E4X78fXo00000000U?Ra000000000000@0=>d_[d000000000000dHJo
h3<WHY\F0000000000000TQ_0000lI6X000000000000hD<FHhNT0000000000000000L6dD0000000000000000d9m<000000000000000000000000000000000000
0000000000000000`gQ6000000000000LCTL0000000000000ee]<EPUTRE10000000000000000aFXf00000000PBAf00000000TAXQUHFI00000000000000000000
00000000000000000000Xekh00000000000000004<E6000000000UO500000000Q0FoI5k\0000L?fd0000TebK00000000U?@Q000000000000mCIb0000L5PMeCak
0000<:210000000000000000000000000000`V<34YDWP^alldVnhD3ldB3l0ZPHTa6L@n@S0000YGPd000000000000PD8nh;gfa0]\M7i61;42000000000000<d0S
0000\2WA0000000000000000LN1B00000000L7C[000000000V[T4kKN0000000000000000P46\99bd0000ha4>DeiZ000000000000`SoZ@98\Daij92Gi5I\e0000
000000000000iHA60000m3b90000Q5^j00000000000000000000<?:G@MJ90000@dI20000000000000000000000000000hN9K0000LiNYHPcR000000000000<jM>
00000000eEa4hV3_00009D>O00000000XVBd<W6;aAi\00000000LdRYM:HC00000000000000000000000000000QQJ00000000000000000000000001o=00000000
000000008^H80000000000000000000000000000000000000000l=JVlQ;Q@Phf4_<[000051[o000000000000000000000000HiPd00000000000000000000lfgF
000000000000e3l;00000000lP<e00005<1L0000000000000000000000000000000000000000iB\k0000000000000000000000000000lGoma3g;0000X0DOPGh:
IEB2hXmWLO^J000000000000000000000000dhPg00000000000000000000=0RD9KTV0000TlCKd5jS8_G5@^<E0000dGK3MC]90000000000000000000000000000
Y9<X000000000000000000000000000000000000000000000000000000000W<?00000000@B6n0000`[:?0000000093Lc0000DN>R0000@Y3b0000000000000000
000000000000M=Z3000000000000lUG_h;iM4\@Qd][n00000000hUkc00000000HbEg000000008_X8le9BaFkk00000000LK<AE7M`00000000m<IF0000=:MS0000
h2L7PYOK0000QFmB1I>5DbSb0000YGhC0000h[Qi0000000000000000000000000000@ZHPhPNJ]@3AX?l@0000@NDe000000000000lVI;\10?@[Bj1;;c88bE@:TU
@@_\@lA]U<LU9HVHeKQ;000045Zl00000000TQaJ000000000000PMm;@OS<00000000H:oD8<N<0000I?O4000000008>Ve000000000000XdQV0000000000000000
00000000000000000000XgEZE=;l0000TZ8i0000PTaE000000000000000000000000000000000000000000000000\:i30000D;=><icg00000000T9c@0000@e?:
0000X3iU5KXgT5JiLgoE0000000000001B6:0000`keI0000000000000000000000000000000000000000dXX\000000000000]656000000000000000000000000
000000000000`i\G00000000000000000000iELL00000000Hg^?LWnd`WA000000000000000000000<02_dWSSeE<500000000@N]XTVVi00000000000000001:OW
00000000000000000000PIC10000Lk3J000000000000000000000000l@B\lMjT000000000000H9nC000000000000L^]800000000@H\;00008h>k000000000000
0000Tihj0000000000000000Tg6N@=nJ0000000006ULhKk:0000HMQM000000000000HMj^000000000000000000000000`:dKE60[00000000dNmZDC[\43K8TTAG
TWb^0`_C000000000000D9<3dRgR000000000000000000K6@Z=OX\Y0QB4H0000T^Ma1=`c0000\Xm200000000@:IF0000X>hc00004D_1TbNl<iW?000000000000
TnY200000000PcQV<[1R<mXW0000\N6L0000D;7B<ZgOA>]9HiPY0000hc=Y000000000000aH1XDdn7aJ?6aKB2000000000000000000000000L9@F00004NT30000
000000000000DeO`m3aaYI\\8F\<0000000000000000hF?8000000000000000000000000000000000000QIod00000000dgPe0000<0Ji0000<X7Q\bb900000000
<Ujc0000PTK74bZH00000000000000000000000000000000Y4UU]I^E00000000lWXODZ]nTmF[0000@D_a8faad;Y>\O38YKUI0000`2Di0000dP[f000000000000
000000000000H3dIPZYhYKb<00000000MKN5e2`T000000000000<KSZHTZn0000000000000000000000000000000000000000@e2R000000000000000000000000
`0:b@U?HTha4TPAjMB<FQG=M9H[4l_c;iJC20000<?P3lbb^hkc]M0oka>dOYGTc00000000000000000000@4\U00000000lDQb000000000000E6<\0000M=n_@jm>
000000000000HLA<@CaS<X?MTbX;00004S[^000000000000T:j>0000m0Hk00000000000000000000000000000000mIi@000000000000`7SY0000000000000000
000000000000@;^d8PIoHTZddGHU00000000d_>J000000000000m>Id0000EA2N\348@fkDD`0K`o1\49d3H5Sa`N?d000000000000000000000000]9j>8n?50000
U>Ug00000000000000000000laA>00000D[G0000000000005G\d0000ABU9P]mk<Ac<DIVO0000EC`6QG2a<@hGX4hA000000000000P<bj0000000000000000DA8H
00000000lCM=00000000`]m20000L=fel8W?000000000000`<TYLPYY0000YJ_da8=Zl@>V000000000000lI[U000000000000XgWU000000000000000000005;4N
000000000000000000000000000086XHmIJ>000000000000h2VBd<Kl00000000DUEXTX;>D6lO`\mO0000000000000000000000000000Dek`0000000000000000
dbc\0000L61g00000000iKOO000000000DS400004jLD0000hL<Z0000000000009KR7dNI]0000@WX@0000000000004Sel0000Y9jJ1Jm_a1ZId_04L3_ghT9f0000
00000000T;kB000000000000000000008AdH<YdmlbJ@00000000Y510TZKV0BiYdk1S0000hj=_0000000000000000`cb0XgKg0000XSRO00000000@=7600000000
00000000YEFg@K^l00000000m:I1000000000000000000000000000000000000000000000000TVo=000000000000000000000000000000000000X>X800000000
0000d2BUhO6;<VP80000=<9\l8a:d=Q40000XE6N<HMS00000000000000000000000000000000X5l6000000000000dCQ@HFIgi9Qd0000000083<n`W=k00000000
0000lTBOL]2W0000\=mcTC@^0000l>Ao00000000XAkdLPU\`B_g8A1Y\H`>`UeN8j3d\02Si@QM0000000000000000<Z52hei=0000000000000000000000000000
00000000IKDQ0000dB^a000000000000<GdK00000k^>00000000000000000000000000000000000000000000l^EB00000000T^hJ00000000P`Ai0000Q08<0000
M>iA\4?kI0Rd00000M:oTXRh\cHR000000001I3U0000PH[J00000000h;hR\Zo]000000000000Xj9X00000000H93^00000000DD9ZhXJW0000000000000000U?Wc
0000000000000000TRdc0000000000000000000000000000H_ci\alk0000000000N:00000000HDiL@b1?DnB80000d>1B0000hPGn0000000000000000aDaM0000
00000000000000000000000000000000000000000000000000000000000000000000da@kT14a00000000H3RVP5Z]00000000TY[3X@]B00000000000000000000
D6bjhW9I00000000000000000000000000000000000000000000000000000000i;?c00000000E7UZDLDO00000000T6Fk00000000000000000000000000000000
00008]8[`kkN00000000000000000000EBGGQIk2000000000000000000000000000000000000000000000000000000000000`E^_8F>BD86T000000004fbGe5`^
0000X37b00000000iD<<00000000@\^500000000`7lH00000000000000000CRk00000000HknUeATVlR=W0000ThM>00009?e=1D]6000000000000000000000000
0CUnA8FRP[3@lao30000000000000H\]lJEc000000000000000000000000l;P?00000000000000000000H@SO0000aDah0000000000000DRj0000Q1`900000000
i30W=7MR`dCDL`7d53INlTEe00000000000000000000hNJB0000<k99`H:I<@eM8cW7hR\GXGEA4P?2L9<FUATn00000000L3YnT7<200000000ll`30000lW?\96RA
0000000000000000000000000000000000000000ICXn0000PG9ALWBS000000000000000000009DhaAEIaL4Y200000000lNQL@44C00000000000000004i5fPJeB
H7oHQG6NTIhD<OJ<0000d]XG4KUbD\QP0000000000000000@Z>;hAQj00000000000000000000<7e70000d2X>8P77<l:Va1KO=<:`EBLHmD3?dVC[YI<IYKZn0000
h;EU00000000000000000000P[jH000000000000000000009CiB0000<fo20000000000000000YJ]<`c;DiJN30000000000000000hY2b00000000000000000000
0000000000000000lQ1E0000000000000000Q6Qj00000000@glL00000000dcXW00000000TD7=TYO\0000d@3O0000X:R^000000000000lKK\000000000000d7^E
U4Q_UDFb0000`B3O00000000\^>A0000`WUf00000000`Jc>\lc60000000000004LEe000000000000PXgI00000000PWdSYC^PDTbX=<gb00000000T8:D5JGah65n
00000000000000000000`n0A000000000000000000000000@<\ndZfi00000000<?PB00000000000000000000000000000000000000000000\e]_000000000000
000000000000000000004gG=0000000000000000AGfT0000l@Z60000H=Fj0LAR@]2E00000000000000000F`<000000000000<m]Y000000000000000000000000
00005;Lm00000000@e`>000015nEmB3d0000a:2:000000000000dUI;e2VE8LK_000000000000000000000000]9IEHV:ohjVn000000000000lOKWe60G0000HKBW
d_7i000000000000]FWgXPOe000000000000<9Dc@]fM0000000000000000hiLNAG?00000000000000000LSgQ0000000000000000000000000000000000000000
0000000000000000de=R0N;@4GLl000000000000]1JZPhE00000000000000000<I>\deQK0000000000000000P8Mh000000000000000000000000Ld`eTS8ZmG[J
000000000000\\i6000000000000000000000000000000000000UE@^\=C:<1a?\[mD000000000000@>J<0000hT4100000F3:000000000000lLaP000000000000
00000000000000000000000000000000U7SH00000000<Mc700000000\D7TM<KB0000@BmF00000000000000008jXF000000000000000000000000000000000000
0000L^`?00000000hG;bh^?D]0CB00000000000000000000Pdgk00000000m;H6hQ_9d\Cd0000540S0000YCFhlK\d0A9P00000000l3C1A?;aPWKUlf1iI7NZQF`C
4KI[53U`QGXJ000000000000T^PYQCX50000d03iH6j=56ng00000000000000000000d3Lh1=^;0000000000000000000000000000000000000000T29P00000000
ToiMTham0000\@140000000000000000]BKU000000000000Lh2_86Cg0000TH?V0000L?6NM:UTl^S?<0h]8n5?0000l9=00000<8>T0000000000000000PDFQ0000
00000000000000000000XNnL0000h]Z<`ehS00000000LPb^00000000dFQ88PEc000000004P=g]9O80000000000000000<15_00000000000000000a]Y`LIoh7jn
0000000000000000l81:U:a800000000000000000000000000000000000000000000E<nO000000000000TU3<00000000000000000000000000000000Xeo6Hh1f
00008di>0000000000000000lQe900000000000010DR00000000X@^Z\BL6dG;i4HL<XKQ@HJX600000000912S000000000000000000000000P1;]0000hC>R0000
0000000000000000000000000000Q5L?0000000089AYDNe[LK<j0000d^l900000000MEl\0000LUnB0000h\l50000000000000000d;AO0000`>5c0000<[A]0000
0000@EbOhT2J0000000000000000@=WM0000000000000000000000000000000000000000=Ffd00000000000000000000TUe[000000000000DPP3@3E3XSPNTYZe
4R^MIEf>H^>600000000@AP_0000Ldg90000000000000000000000000000=B`7000000001>_`0000D4Pf000000000000000000000000E7mTa8KPhKK10000eIZ1
000000000000``3g000000000000000000000000PFVgXki:AFD200000000000000000000000000000000Y6f[89dD0000000000000000aC7b0000PA?E00000000
000000000000000000000000T2<l0000000000000000Dh<a0000@DFEP4:X0000Dl`O0000TVZAH\eS0000i3[9]Jdn18dHE;k@A;?7000000000000`=Oi0=d]HlWY
i@VW0000000000000<nA00000000`Uk3PlQ]000000000000P6eS000000000000000000000000\Sm3DeoamC57000000000000@TGUhhC[0000Y?F<0000hiKk0000
000000000000000000000000l1n;0000000000000000hPM>0000L4@\a;f@0000`KRQ000003Ii0000000000000000hENc4P>;TiUA000000000000<DEG00000000
`NAV0000<a;B000000000000000000000000000000000000000000000000000000000000E5EN0000<\;YD^5chGK[0000`<ga`TRQ0b5TeJJ[0000hC600000i<lT
@WoB54:n\5_<000000000Wf8@_4;T5U2=@E>d:=:0000000000000000000000000000097:H=DL000000000000<]d;0M_M000000000000000000000000M93:0000
00000000DEB:0000000000000000`1b=00000L;g0000h8<60000000000000_0Z0;Hc0000`J94000000000000000000000000LL7\`RBMLfg08C<ehlE`00000000
X<Z]000000000000000000000000HiB]P\>U0000000000000000T[18000000000000TdSXLdXK00000LY5l2e_00000MPc0000@hH0Pa>G0000000000000000DUDR
00000000000000000000000000000000Q52i0000<>=i000000000000000000000000000000004Hfl0000m3lUQ;NM00000000m<]M00000000@jVR000000000000
hEgP00000bK^00000000d=SN00000000L5WHL^c1000000000000000000000000000000000000000000000000LRW70000000000000000A0PR0000000000008PUH
DRi]00000000\;;\00000000hHXODY0\0000dO4;00000000l_7PXWbndjKEHLC\000000000000000000001Gn=TFAF0000M=_I0000Y4[g00000000000000000000
0000000000005HM<@X`P0000000000000000000000000000d[Y>00004Kjb0000000000008FeS000000000454Tm=>0000000000000000000000000000l0_n0000
\\ea00000000P=ck00000000<b;U<lld@PbS]9G20000<iQJ0000000000008lAKTMNX]Hj=0000@ZJ?5FMG000000000000\fh6X=YZ00000000T97V0000]E170000
T81Y00000000000000000000<Z;h0000000000000000PFen0000000000000000YBl:000000000000000000000000Pd:A00000000a7DK00000000000000000000
iED]LjHa@LX`@djZ00000000000000000000000000000000hAL94gbgQ4BR00000000P8I\8a2R0000000000000000D^Xk0000EK:d000000000000@>_20000l]8M
eA0Y0cJT00000000000000000000000000000000000000000000000000000000\9`f000000000000h[IO000000000000000000008LO=00000000XUPUUGRh0000
000000000000@d[U00000000@HVJ@cmW0000`QDZhIKd0000000000000000XaUc0000L32mlogBh2900VKSY9_[00000000\8NO0000<WKeX><O\WO^lm@SYHUmLT[\
TeAE0000hVc[000000008IIDliK@\oRj0000000000000000Y7oK00000000Do0o000000000000Y>T=000000000000dUMY0000000000000000T2l6U9NX00000000
00008iG[0000a4Zh00004MOI0000Xhb@EK[@XIQT8\gF000000000000000000000000]FfL000000000000L:`m00000000Tm1RE>;L0000X<ZI0000000000000000
EBe>eE]_`KSC00000000\6ic000000000000000000000000000000000000000000000000000000000000`ec<e8iH=FEX00000000000000000000000000000000
PUPj000000000000000000000000l>Ea00000000<CO2000000000000000000000000000055C5000000000000dD810000mG8L0000000000000000TE3W00000000
00000000000000000000000000000000`K\@0fCc00000000d<g00000PD\7000000000000000000000000P0km0000000000000000000000000000000000000000
000000000000@N\=00004Sc3PAYX`[F]a2S0AJhmlSfg93Cn00000000PTEV0000i8Ho=:K[00000000000000000000000000000000PNE20000dO4F000000000000
000000000000000000000000MKS30000000000000000lL6U0000U3Oj0000000000000000000000000000@<_00000dZYCT\D300000000000000000000X7hHDIn7
0000000000000000000000000000T\>b0000000000009J0o0000<7dU0000Q>H_hR=3000000000000000000000000000000000000000000000000IK\Hl_Mg0000
0000XXe>00000lG\@?<L00000000`di`8f>S0DBQ@E@_00000000Y?490000T9jdLhM[00000000L^8A0000000000000000000000000000`0_2dO?Q000000000000
00000000H69N<4noL\WSM0[80000@c]2000000000000000000000000000000000000\E7:00000000000000000000E8[d00001E8600000000P<>X0000PKd`0000
00000000HgTT00000000000000000000h1TX4^KkTDZ\00004]A^<g0jLl7Z00004DB`T]6L00004\9BXE`;0000000000000000000000000000000000000000E8g<
E?UD8Y@6EH^OH7AL0000TN8c0B]hM=3TH5Lbd0d<EJ5:]H`_00000000<h>`000000000000000000000000`d7LHAlD0000000000005J@8h_A=8l>BhHeYTYak0000
02Jh0HCZ0000000000000000dI4Z00000000@ACUhSdh00000000PIQc4:jgMDPX\nW80000d9A>0000<K5Z0000000000000000@mXo0000000000000000PPaX0000
000000004k>M0000000000000000`;H;\5^m000000000000H7oWDh^[00000000000000000000T<F6hI?K00000000\VHlPE@88M=>8IkC000000008VTA0000T5mJ
000000000000000000004eFM000000000000`aEB00000000000000000000000000000000000000000000HTVU58njPgSY000000000QW;000000000000<VB:0000
i6CP000000000000000000000000000000000000000000000000PChW000000004j_UeInP000000000000mCaA000000000000dZJ1HjQ?000000000000HU\00000
000000000000mESH0000@G^VIJ=b000000000000000000000000X81ee;UZ00000000LNJO00000000000000000000Q1dg00000000EGS:YCZo@`Z0000000000000
00000000000089aV0000X_@80000X@:k00000000000000000000000000000000LXma00000000]6\T00000000aEaR00000000000000000000000000000000D^Vh
0000000058<K0000000000000000Xna<0000LInV000000008R6:5DkO00004ZY40000TZhX00000000000000000000\k;j00000000000000000000000000000000
000000000000000000000000000000000000000000000000a<K400000000000000000000000000009FCf00000000000000000BcB000000000000D436]I`^0000
00000000000000000000000010X200000000000000000000000000000000dX9gX]I>0000=03d0000000000000000000000000000Ha\Z5H`51<E<XOHg0000TIiV
\W5l0000ID_j0000000000000000PFaM00000000hT`g0000XNi^Q;>i000000000000000000000000XT\<E4fH00000000U9120000000000000000lRcjPa@00000
000000000000Y=Q\0000D`^d0000a:Ti0000XBTBd2JY00000000dMI800000000\\en000000000000]J5F000000004jmU0000000000000000885[l\c_h4:aP7B_
000000000000`hnklcNYM>1_Y50KUFUl0000000000000000XCLj0000000000000000000000000000LjmJ00008WPJ000000000000EJDj000000000000hXCm<h]5
00000000mIbJ000000004=V000000000000000000000TESD@deV000000000000le`U000000000000hFlOiC9c0000Xj<UL5H@PR6PL[744dfhe0cdU7_FmJ420000
TB`V0000l>4fDMUA\VnnHjPA000000000000e;bh0000TjfB0000000000008Cj;0000000000000000000000000000DTV80000000000000000]8cJ000000000000
000000001JbF0000]A;]0000000000001>[V000000004MOW000000009:9A0=[200000000LZSSI8>O00000000000000000000000000000000iDH]e=F800000000
@S@h97UF000000000000000000000000HTR==H_NlLi400000000000000000000ljl@0000L6ZU00005;@100000000000000000000@;m400000000000000000000
00000000P4>V00000000dIMCA<>m00000000T[BZ000000000000T:TF0000000058V30000949_00000000HZ[HX3O`XA;H=>O``KKA00000000A0OL000000000000
0000000000004ZN40000ld^Q0000000000000000PWbO\enfLJIS000000000000HbgD0000DCdT0000000000000000<@b700000000000000000000000000001DYm
00000000QE`G00000000000000000000hMGH]<ooldAD00000000YD;I0000000000000000TGiK0000000000000000000000000000h0bh00000000000000000000
H=E:0000<1LQ=4?B000000000000H_B<D=IG\RID00000000983UlJOl00000000000000000000hF;]00000000XakU0000000000000000000000000000MG2F0000
0000000000000000l[X_000000000000\S]D0000lDN[``@l@_MO0000000000000000000000000000000000000000@g;M0000000000000000\IQ?000000000000
00000]aleIX<0000000000000000lm2f0000D;BM]K6Y000000000000000000000000000000000000<E?cDGf=\AKG`8S5h9@99<mW000000000000h72600000000
000000000000000000000000000000000000000000000000000009Z5UHMQ0000D51`000000005I]C000000000000000000000000P49V00000000UFG50000`KIO
000000000000LLJP0000PW?B0000<_D^00000000000000000000h166TZiAa36FhkFGi@:U0000000000000000PmiU0000000000004<0U00000000m6=A00000000
00000000UF8_00000000000000000Mj;8S;WQ<\Q000000004RSP0000=19Q=4MFQJTi\aaV0000000000000000000000000000000000005F[30000000000000000
000000000000lb:C`A5aeD[2h?S700000000`iGf0000000000000000000000000000000000000000000000004W_B0000T^Jl`jg@XBB:Q:GeH2`9@BFSlMJGTO=8
L7Tfl^509<JXmGHH00000000HVSe0^f600000000T4`T\c2^ThiH000019KR1C?`0000P5=j@^8500000000000000000000@9HI06GehIA800000000000000000000
000000000000000000000000000000008FNEQ66@0000@ilJXla_\4E600000000=?fFM9gV000000000000000000000000iGLPaI\M0000HTSl00000000@NP20000
000000000000Pe<40000000000000000H6RAY1HS95Co00000000QGKT00000000000000000000902Z00008h8L`i9;eFa9eIQaI=a=QDoB0000000000000000<1^=
1FmN000000000000lQB44_\D]4UC<UEb8SaJU8A4000000000000UGAg0000mKS`P8YMH73W000000000000000000000000000000000000`?DU000000000dRK0000
D9GClJmY0000000000000000HWM_0000000000000000Xi\600000000lK7ZiGl<0000000000000000=ASll6dP00000000U4NT0000T\jRE10CPgNb0000E:<g<4nK
0000000000000000000000000000hY?c`]n9000000000000000000000000000014oS0000\BdYlkP>00000000000000000000X^;=hjK7l85IMKOmA3Vj08=50000
`VYShgm[0000XZ7Sa:66000000000000000000000000000000000000000000000000IH><00005<eM0000000000000000\W5:00000000<gSJ0000`K\28_jM0000
00009>Jf0000000000000Am4X_[S000000000000a0e\00000000000000000000000000000000\aBDT?PaaEEG000000000000000000008KT4000000000000lV;e
L31:00000000000000000000LG2O07]0TX74PlBA@^j^THU7lPGY`7OPe2nO0000hdR:0000PJNT00000000@fm70000000000000000ACM[00000000mDTT0000\W[3
00000000000000000000000000000000000000000000000000000Mji0000000000000000T1Bg0000hfZ>0fge00000000lOYB0000U@Rg0000`N5]000000000000
00000000Dil2000000000000`mf=0000HKVbP7Si0000=CNK@8mY000000000a8W0000000000000000000049Vjm39S00008hSR0000Y0h:8_Xma9^5000000000000
4Eo>00000000000000000000000000000S7dPYQN0000000000000000dAOm8;5>X9>?0000H6@T\GjSh_7;la_Ali=_1H@X00000000\QWaD3d000000000YA]Y0000
00000000000000000000dfFC00000000LR5nL_=L4QO=0dPgE8dj4jcK53oaU;ij0000000000009I7?000000000000m@aV0000P<E^`gE?Q=keEEQ80000Tg?ddh<<
000000000000000000000Hmj0000lEWfM3ca830:POdSQJh4000000000000000000000000000000000000000000000000l8jM000000000000M0\Tle9RE>oL@EBR
0000h8Q7lGTI000000000000<MbT0000000000008];F00000000IDDXHTIE\YjlT^cL0000YHbB00009CGU0000l;J50000L6ZcH`JK8RU:Tk=?@lSWXbB800000000
00000000000000000000DIL40000dF29h_5h00000000`9HnlKba4c:<DgP200000000UC>^00000000000000000000TCU8000000000TYPD;?j9?cEUGLn5I>h0000
0000a6AP`KbQ0i?2000000000000U9l50000HILVHK1=0000QEPi00000000QCbU0000d874<HGU000000001IJb8EEj00000000000000000000HIRk000000000000
0000d\aF00000000YBj3lQ\m9;B_000000000000000000000000DfK@PT`Y00000000000000000000000000000000a1@=0000T\BWmB0a00000000000000000000
0000000000000000IHj1LVmL00000000dc[KM7n2mB1HTRJl`1I900000000000000008RWU8HKN000000000000XZ7I000000000000000000000000D]h>d\=`<^Qk
eK0n00000Kd0LKgjLna^0000U=6laG7MEK0_0000DPCNYKdI<@9U0000@:`L0000T:Vg8cS0L_N6DkoY00000000000000005IWd0000000000000000000000000000
UIj0\V=o0000000000000000=BFc00000000L@Vf00000000000000000000000000000000000000000000hUOc4VA2000000000000000000000000PBO<00000VM7
0000lnM<DT0n000000000000`aMS00000000000000000000AD@M0000dCCd0000@coFi:kc000000000000000000000000<Qj<00000000000000000000XVL^0000
LhN7XD;>4N]f0000000000000000XjiC4FOE0000000000000000lU0l000000000000000000000000l^QP\0E_0000000000000000D]oHD9\6D_d5000000008\:1
000012bmiCVCX09?00000000UC@e00000000000000000000]5R[8J2>E9P:000000000000000000000000000098E2`\_Z00000000000000000000000005K40J^_
0O8?000000000000000000000000lnDTaAC@lfYb0000000000000000000000000000000000000000000000000000MDmJl=;70000000000000000000000000000
0000IIe5@Sl400000Bf700000000\b4f@kd>0000];W\0000000000008NGC0000000000000000000000000000`cS=0000000000000000000000000]J<0000m;L7
000000000000000000000000]:Jk000000004BJc00000000000000000000000000008kKk1Hb600000000000000000000XBEQ5?jV0000D`6ZEBAV00000000lN:i
`nUD<:9U\D2RPWiM9:RFMG=\]=1ILWE<<;@81HB;00000000mJP4000000000000000000000000HTlV0<1STk`K000097M8mIK[hDN@000000000000080[LaD^0000
<3PE000000000000l7g8000000000000Y=[k00000000000000000000hPID00000000HUDC0000LVioAElk00000000@70U00000000AA=L000000000000I6`d\;ea
@=ZO00000000000000000000000000000000000000000000000000000000000000000000DXA5m1hGa8R?0000000000000000IK<V0000`_f84G\]DhGdEFJn0000
000000000000000000000000hEnL00000000000000000000DkV700000000000000000000000000000000000000000000000000000000@<l:0000hO2E00000000
000000000000MIYJ08<P@`hd0000DYi_4Q4G=45WE5^1000000000000EFIW0000000000000000000000000000000000000000`dIT000000000000000000000000
00000000T>]Fe2GIa5S100000000000000000000eJF;0000000000000000000000000000000000000000DNEk0000000000000000000000000000000000000000
000000000000M781EK38Xme1000000000000<MIYdfNZ00000000000000000000hAP;Hk`100000000000000000000`HgQ0D[f4LQ_0000d3XC00000000iI9m0000
000000000000Q7VJ@E=D00000000000000000000\^0jYJ2X00000000XYi5LH]m0000000000000000000000000000Y8X:000000000000\bLFh;h1000000000000
00005Bj?0000<d0l8k0FECLSdGmP000000001=ca00000000`U91HfU=00000000000000008Yg00000P\\O0000`8Z8000000000000000049WJm@]D0000AD7b8FBK
YCB`hk<<1ENA00000000lZoD0000PTT4E>YO0000000000000000000000000000PjkJ00000000@EK`0000d`;A00000000`3OPhVkD0000EK8f000000000000DG_a
TI\HTYIcIGdM0000]:7O00000000000000000000000000000000000000000000H::B]>Y=000000000000@XdT000000000000000000000000<Z9Y@L4n`ULG0000
@WHg00000000Q9Joh3f@000000000000000000000InH00009>I4`kIWHQ:b000000000000M:gjI@A?00000bnY000000000000aJ:80000I5[>YBoO0000Y5bL0000
0000000000000000000000000000eJg>0000deOEPR`@00008fGI000000000000000000000000DoaB000000000000]FL<DkVd0000000000005=_S00000000=@R:
00000000000000000000000000000000000000000000IA650000XQNj0000000000000000000000000000XoNX0000l7eaDWRQT5ZBXH1m00000000000000000000
0000000000008[MK0000000000000000T4>j0000000000000000\:5=a:DA@@4100000000000000000000000016c2<HGe00000000000000000000000000009Di`
UHcV0000000000000000\LjNY6F>00000000\N:IThZ=0000I>Ld00000000000000000000e=UY0000lbG800008OB300000000lih=00000000TF>V00000000T?dG
4g4DY2hm0000000000000000000000000000000000004fL8<Glo0000000000000000@MmGAIjB00000000TePl0000000000000000000000000000000052;AeIa9
0000UA7X\bN>000000000000000000000000EFdc000000004RoD00000000H2Of@lh`8iJ[8IJZ000000008U0_00000000DbejIEfJ00000000H_El`G1U00000000
8X^k00008\gU000000000000000000000000L625TQZB0000@\0f00004]@V00000000`fIc000000000000X_6@000000000000000000000000@db<000000000000
\XaS0000000000008[K2UG36TN3=0000000000008a=?0000<Qj[00000000000000000000E@SN000000000000000000000000000000000000T=GF000000000000
44F2e87>0000000000000000dVCLm:<ImC_[00000000hG6=HK9<0000000004B<0000\9H5Q;7V0000000000000000<k?O00008_>:P;9BQD4_@SFS00000000lDAo
00000000HX>jL^RE0000MIH40000000000000000000000000000000000000000<@G]0000000000000000000000000000<\6<000000000000D4lg000000000000
EEE;0000@L6H00000000<LbjPd@mIGUV000000000000=CTB000000000000lURn0000000000000000lc3\00000000dF[60000YHS0000000000000eKKD0000T^AH
00000000L4mg0000000000000000m7^^0000l1lN`@D50000QK:L]6K00000000000000000T6@84B9BlCbG0000000000000000000000000000m<Yn000000000000
000000000000MGI;DVOJ0000<jc80000\l?I00000000000000000000000000000000000000000000000000000000000000000000mGl00000i=Ff000000000000
d1_^8kg80000E2O4aFU`000000000000D\H30000\6iF0000000000000000@GJ;000000000000hC;500004jNQ00000Na>00000000PHl:d\7F0000000000000000
0000UG>a00000000T03W000000008HfBlFD10000000000000000<b;A0000000000000000LY8S4mcim00l0000000000000000HiXf<fP>ECPChGWXQFQ700000000
000000000000000008WK000000000=]>00000000000000000000000000000000000000000000000000000000aF1<000000000000llD\H?iClbOWE:Ko00000000
eBV2000000000000@gfa8hQB00000000HlPK000000000000hNem0000=5Ca00000000mIHm000000000000lc5`0000000000000000000000000000XfP]0000<_<L
00000000<6Lh\a=0000000000000=D5O00000000HLS<000000000000Db5a00000000000000000000000000000000000000000000PJdP00000000000000000000
000000000000000000000000hNkRm>\U00000000000000000000dKij00000000\Z[RPA:gLf_g0000000000000000000000000000000000000000l^@EYD^SlZ;G
`L_a0000000000000000@XHLh4ZV\\5S0000000000000000000000000000000000000000<=i[XRNm000000000000\>C4000000004]iCLgTc00000000l>`C0000
00000000U<>9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008f_W00000000000000000000
0000i51]000000000000000000000000LVFDD;KE00000000000000000000000090@BDCZ30000000002UCh:fOHCCC00000000@5Oa00000F_M0000000000000000
<2mZ49W40000`mP_1>;\0000`5oN00000000000000000000000000004<DB@LK75JSm0000@TiNEEhE000009l_hdoT<oS`0000@Sam000000000000`d`A00000000
\6:R00000000L3aQ0000000000000000<RgC00000000dLnV`G^G8[ii00004AD`P^DFhdMX0000<C[e00000b\X`aV30000@[o;l9kkiCRGh6n`8R>?lIER@d]F]H=[
000000000000000000000000@WHM0000000000000JU2HVf5hP55Tg@5L0E3000000000000000000000000E<6`hW^hP>oE00000000000000000000000000000000
0000L2PZ000000000000000000000000l?X_HL^9A<:213:69>N[YFh_@]_a000000000000MCGF00000000A<AkA>W`0000a5H500000000000000000000IK?50000
Hg9U00000000000000000000a9EJ@47o1I[T0000000000000000d;F;XYgB\T7D00000000000000004?6mA==DXhoV00000000000000004a]L0000000000000000
00000000000000000000lLn50000HZZ:000009`900000000000000000000000000000000AAP00000lL_F00000000]GfH0000T6S^H6\c0000`i3fLN;j00000000
8\Hf0000000000000000LRhX0000IAkW00000000DT<b0000000000004N4Q0000000000000000000000000000XFWi000000000000000000000000m2K]00000000
0000<E]k0000000000000000@MCH00000000000000000;DBlRaR0000h_g\4DfW000000000000000000009Bn80EcN000000000000000000000000000000000000
00000000TdOoDh[G00000000000000000000eCQfPLE00000000000008CKjA69X@VE19BMJ0000000000000000l8O^L[Y1==800000000000000000XY[A00000000
00000000000000000000L7_I0000HcOF0000000000000000\aWX0000QG>L00000000@cX7000000000000000000000000dXGQ@L0JHOk<@XW;0000000000000000
00000000000000000000000000000000000000000000\8Zi52Z800000000PaJ60000000000000000000000000000000000000000000000000000000000000000
@[4U00004?fLT2<90000@SbKE;TY00000000]EbB000000000000i1Ui00000000L<Rg000000000000\?[\00000000000000000000dgg@00000RIS000000000000
0000000000000000do7G000000004_830000L^K_`Q>>0000D5R<000000000000d3hP93`i00000000000000000000000000000000<E9100000000L9nQ00000000
0000IEiD0000000000000000000000000000000000000000@Sbk<dDl00000000000000000000A<7@\JQilZamhJhU00000000000000000000UD^;aGco00000000
0000000000000000000000000000Q3K847>100000000I7Kc00000000L2_Y00000000000000005DhI00000000000000000000LF1h4014L678\;820NRH@W=Nh_6f
8_KE5C_:00000000000000000000h:=Ha;@S0000Tim>000000000000e4ZM00000000DR;K0TeEL\o4000000000000<L[MQIa]0000I2XI98W`MAF:00000000LaVR
0000000000000000<4ZB000000000000000000000000000000000000000000000000@X^O00000000000000001360000000000000ID9i00000000ICo600000000
0000000000000000000000009A::YGlZ00000000000000000000`R4<DlRg0000`H;^DaIe@R?]AHGc0000000000000000`2o15:7c000000000:\15C4P<\e60000
000000000000DoLP0000000000004;`a0000000000000000dJ>FIHeo00000000a?_@00000000000000000000000000000000000040h@00000000000000000000
0000000000000000000000000000000000008VFhh5nT0000000000000000PH[k00000000XTEMU8\W0000000000000000111_00000000X^7=000000008_Bk=?]W
000000000000000000000000D[9:I<JH0000XZg^A98hhC2b000043bF\7mN<BGc00000000000000000000XM0o000000000000T>IV0000<g@F00000000hV0=TI2>
1Ce:00000000`KDA8cU70000<<@d0000000000000000000000000000\B;@000000000000`8i^`Idi<16[000000000000L]A:dgN20000000000000000=E38\aWG
000000000000IJoo@d>00000HVPJ00000000DjgP0000HcO`0000TU0<00000000000000000000000000000000000000000000dHfL<Imh00000000PTho00000000
000000000000000000000000000000000000@N5Q0000000000000000TGI]00000000000000004D5]00000Rd7000000000000000000008EKE0000X:EO08Ln0000
0000Pnbf00000000@=M;e@0J00000000LIoSU38H`L@2Y0gNhK:ilmOOa8fD@?E_@8M>d28X0bnj`nYn0000lBdl00000000000000008MLD8?cL0000XYQh0000DIeP
0000]2P>00008:_I0000<kS:4<lK56gA0000000000000000000000000000D]]A@eib=2f]0000000000000000T0Y^\bY;00000000000000000000HZjJE=JR`WJU
4Q?Z<YDH00000000@X\?00000000L<1?00000000d9RH00008o]20000000000008QP;00000000000000000000000000000000IDKi00000000iBZF0000DV4h0000
0000000000000000000000000000d7Jd\h2E000000000000P<0;e4]M00009H4XQKYi000000000000000000000000I0nB000043JFTjo>0000000000000000Hf?C
000000008C<B]4EIm:@J00000000000000000000h?0`0000<k5A0000lUYG00000000<bQj50<4000000000000000000000000D>bEPic30000000000000000`H`m
0000H\H>e<MH0000000000000000IB>k0000000000000000000000000000lCOY0000<@9_@imJ00008nke0000000000000000000000000000LRh;=F640000h@OD
0000000000000000000000000000\P1J0000lI0>00000000TLT\0000000000000000000000000000d9j0000000000000d3GgYH?M000000000000000000000000
0000T^WC\eoFHdC5000000000000000000000000\`_300000000TG=J4`4Q000000000000000000000000000000000000<eXMmFkV0000DdlI0000l9bO00000000
0000000000000000000000000000000000000000YJN<eHjU000000000000hLH=1:Da000000000000000000000000H2I`U8GdeA7me8S;HVcj8]bk000000000000
0000d5JP`5NoD7JY0000LnQd00000cg[L617HTPR0000000000000000P^Q]0000l0fO0000lYWE00000000000000000j7`PID;8MR]000000000000000000000000
00000000U2DM00000000`8im000000000000d7^a0000000000004oTh000000000000000000000000000000000000@d=^0000]46]00000000000000000000M5mW
X;69DXAGHJ2ghTl:000000000000DE>JDRih000000000000000000000000mFV8\>C@0000iKe`43Q\0000000000008[lJ000000000000\hKC0000000000000000
00004_`F000000000000000000000000DZm400000000eE5W0000\eNO000015=N<b2h000000000000D<UD0000DT3T000000000000aBd90000@PnQ=?=88?\;0000
000000004QVN4R?Da3EJ00000000hd7]00000000000000000000`JYI4<C?000000000000=G[;Hj42EGJ[Y7>^0000IIg<000000000000`Hkk0000000000000000
00000000000000000000000000000000000000000000000000000bhd\XXA00000000QJ]`H`8BX:5^IE=14dYf000000000000000000008O78mCcl0000@hFo0000
Tgh400000000000000000000<NHJ0000DHRk00000000000000000000000000000000HL0Z000000005>Go0000000000000000000000001JAg000000000000\;nS
0000`b7<0f[?0000T1Sk00000000LHZCPOUBhFFY`o\?d]egiG>=000000000000000000000000HWc\lbHeL^;[97Gcl]UK87aA0TeRE5cD00008L^KHmVed>nA<8VP
LC1odQg;0000dT2:00008Zb<IK4C0000lg5900000000000000000000d`72XoSD000000000000\E6_034ZLImZ00000[=i4Lj50\C8Hg;Y0000d<=Q000000000000
000000000000]D5100000000D1W<0000<g0F00000000QBCK=CE?0000000000000000000051eU0000000044IPdJYhlaHJTmm78OHM@VnbT9ZI]<j`0000`dPE0000
hjaC0nMV0000000000000000000000000000h\VF0000000000000000000000000000000000000000lQH:00000000000000008J6Q000000000000000000000000
00000000H2l@00000000000000000000h:3V]<dA0000ED8[00008;?\]>`k0000000000000000`WXo1F_500000000000000000000000000000000000000000000
AHD9hYJU000000008AVL00000000000000004a<`hgkihom60000000000000000000000000000000000000000lhkK5DmVA@4m00000000XM0bL<X;]HUX00000000
00000000LGc@000000008K8Q0000@;jT`hKoPkbE0000\DYm0Q=;00000000000000000000000000000000<PVf0000L<jIH_Ab0000AFWX0000`G0\000000000000
00008[DB4M]V0000`FfeLQkPTec_m:\N00001Dl08^5R0000076^00009GgV000000008:>TlBP^0000P0QG=G\100000000000000000000<N^f000000000000U9dB
000000000000000000000000\DCCT;UA000000000000lYZ500000000lTKaE:j[00000000000000000000`>eP0000hNGk00000000000000000000000000000000
00000000EBM8000000000000000095^E00000000000000001=D\000000005Cg800000000000000000000\d9=ICLG0000000000000000000000000000dmfP0000
Xo?R0000lSba`:O;0000000000000000T<W@hkM<0000E;<J0000000000000000000000008c7V0000TO0k0000000000000ObM00008<DSMDDj0000`>d@00000000
000000000000<Ei_0000@SiR00000000000000000000l:A;0000\JR?00000000000000008o\[4K4>0000P`?2H2P4P7An0000DRNF00000000PV`D000000000000
0000000000001>?n000000000000000000000000000000000000HLJZ0000E@GN0000<@mX0000000000000000X<KI00000000d4N]00000000`24B0[\n00000000
`4C@0QfV00000000l59k0000`NeP000000000000000000000000000000000000000000008;A`0000000000008LXklEf20000H_RD000000000000@\3AL75EXO8o
00000000000000000000XZE`0kDR00000000@X9F000000000000@;?E8a:LleQ>00000000000000000000000000004Cf300000k<h000000008RmE]AcJ0000U8:o
`]YL\_34EDAj000000000000X\>C000000000000000000000000000000000000hKQ1000000000000000000000000\TnEHaRe000002cH000000000MMX0000d^4^
0000llmWEE3J`UWcLkaU0000000000000000000000005IS\000000000000000000000000000000004`4c9:^b0000000000000000000000000000000000000000
000000000000Q8jAd>ko0000<dn`XJcN00000000932]0000@Pa79E=a00000000<`EZT?dV0000000000000000LB8a0h4e00000000000000000000000000000000
00000000``N<9;SL0000TF0g4aTV0000D7I]0000H?k_0000XE=Q0VD70000000000000000\ZMg000000000000L:g><dL\00000000Q>DQ0000000000008Rlm0000
0000@G8<AJdJ000000000000000000000000XYWTPPd[lA=AEJg_0000DEh;000000000bL_0000DFnZlUPBHUZW0000000000000000\I530000LJT1000082h]<\TL
iC<E00000000000000000000h9bmH;B=hU?:0000d?=DXVeE00000000aHie0000000000000000000000000000T7DdD^660000lWY]0000@WZe00005EIRP1`8\G@Z
dLTJdLRN0000DfD700000000D5oY0000000000000000HkC90000XVAD00000b`JdH;n000000000000@AHM000091mM0000<E]L000000000000XikOh:h=00000000
00000000]7GO0000mCA:0000PM_b0000]<`800000000T[G00000e=>l0000D2=70000a1L]000000000000<[@R000000000000=4o900000000@J`[4BI?00000000
0000A@b70000IHM0\ER3MKW500000000000000000000YC]T4[Yi00000000A2IY00000000000000000000XOcC00000000000000000000840W0000L_D500000000
P[>`HIIh10LX000000000000000000000000000000005?kgDWZZ0000DZA^000000000000000000000000lHIL0000LYO;00000000L2_i00000000`7lY<;_c0000
00000000000000000000MHM`=;F]0@<@0000000000000000H8I@0000@5ILYJXV8?kl000000000000H`^<a2YF\bRG4>A_98@8iA6M000000000000@^O?00000000
0000000000000000QD>700004fYOaG`H000000000000lj2B000000000000000000000000000000000000000000004<=64KU<Y?ae4;I6A26X0000000000000000
00000000h1^LhKT@0000000000000000000000000KR[P>iT000000000000000000000000LBBj1;Uf<<bR\ddU0000000000000000X=:40000D4[QXia[P:2>HR3b
\dh]000000008CgA0000000000000000000000000000000000000000d>NZ00004][E8YDg000000000000000000000000m1aA0000000000000000LDoJ00000000
00000000000000000000000000000000`M@b00000000000000004029@7Xo<aAO@Ogn0000eDWW000081Kf0000000000000000000000009GmYd7\_@4nWXTHW0000
lUD60000000000000000h8<ChgDL000000000Q\WP]DZ000000009FYG00000000hQdN000000000000000000000000\;k]`Gaa0000Lf<E00000000XD_Vhj>`DA>J
e7TnTfQT000000000000dT6iYG:A0000P`S`000095<9EHKM00000000iDU_000000000000\CYM0000h;8S<F_@00000000mDTf0000000000000000YE?;00008C0A
9?R=00008RAP0000000000000000000000004fdm0000M2?900000000ACaPLcDF0000YGf`9H^@00000000000000000000000000000000ICdY0000000000000000
00000000000000000000DFI4lRE`deGF0000000000000000`[_7XVWSeE2l@SP<HX3:0000XELF00000000@iY6000000000000P:Y?LlHg000000000000TFU4\2gW
000000000000000000000000LV@A00000000000000000000000000000000000000000000000000000MeTU38V00001<0W000000000000\FIDD<Jh`M\ZPOF2@iI0
0000000000000000@:Um00000000000000000000D3_VD5Y30000000000000000000000000000]AaR00000000Hk_^HUV8@ZQRmIPVh?XJ00000000lJ7<00001JAI
00000000=D^bDSg200000000h>T9000000008UNK0000D=nXeEOgh`6E0000L?[kPCL?TC_0Dg9>=I=0lidG0000lZ_i000000009?\X0000P32?TB;PDH6^\2]^H2h3
4H`_00004Qd\=1;19=;\00000000000000000000I?kO0000000000000000000000000000`ZFg0000000000001EY90000@VdGiKIa@Jb?0000000000000000T>76
HOeh5GJ700000000000000000000aI?F0000TkUE0000<;RPHf?50000000000000000000000000000hDWOHJTN\oic0000000000001J\I0000`[n:000000000000
00000000XCT2dH;<0000D>anQKHb00000000TTGc00000000000000000000000000000000001_5D1^0000@R]`0000lBQ0HNn;P1:n<_j@00000000000000000000
E3A2AGcchMiVAGML\1h7000000000000000000005Ca50000<?2=\m4H00004J;`0000D6?34R@aljEB00000000`Khm000000000000H?3?T^n1000000000000ICPO
0000000000000000000000005H]P0000000000000000000000000000lD>Y000000000000hFDGiGIe0000000000000000000000000000000000000000aF[fLKc3
00000000000000000000PE5\0000000000000000DZM^00000000XYf>0000000000000000000000000000000000004NL90000000000000000000000004JO?=FGS
000000000000000000000000\6bI0000000000000000000000000000`\REdmWl0000DS<K`g>oTM>^4[3n4?JC11NRI;]>0QHd00000000Y=RZ0000000000000000
000000000000000000000000000000008M4QaG6300000000\hTW0000l9MV0000<bhT00000000000000000000000000000000XEHe0<:?00000000m9i10000<Zg=
8lWkTNUJ0FD[@dN\0=EWe6a>1H0V0000YAPi0000000000000000A9S;mKZA0000000000000000000000000000000000000000000000000000000000000000Tb@5
0000000000000000000000004fFaA:mj83`C00000000T;8e\j[4H07d0000EAME=1g`0000L5AM000000000000hkDILF9[0000000000000000\T`>000000004iBO
00000000a:gM0000hYPU0000000000000000X7gj`bQ@AF]:00000000000000000000000000000000000000000000PBN]iDZ9000000000000Q8bJ000000000000
LV9_XHl[0000000000000000000000000000`S_[00000000Q<aA0000000000000000000000008XON000000000000000000008KJ4\XX10000DWNJEC_I00000000
0000000000000000000000000000Xd8G00001EkH000000000000000000000000<0]<000000000nGB]DD=8?fX000000000000000000000j>K0000000000000000
00000000<gU6\BbeHaI7aK800000TY0Q00000[319D1:00000000000000000000lXl1000000000000a2RU0000hkQ_0000000000000000000000000000HEZF0000
000000000000lF8eT><6000000008BJO00000000h2S=0MgO00000000000000000000L[g700000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XZ7?XZ4=\Z7]lS7EI=>8e=][0000``=[0000TWCLDUG8=?D\e2OB`P3c0000000000000000`Wjc0000
UEYK00000000000000000000D52f00000000hneY000000004J8D000000000000000000009K7R00000000DKBB00004A2S00000000000000000000IDeF00000000
0000000000000000m:MC0000M:j>00000000`<6`000000000000000000008WMN000000000000000000000000000000000000HTIM000000000000h6^``VQmD[lZ
0000HJL`0000I>6U00000000PVEm000000008mQM000000000000000000000000000000000000E:oD00000000000000000000=COe0000dm@m000000000000M3NH
LhQ`aBHX00000000MJOA00000000P61@0000000000000000000000000000000000000000\FLU0000LFOS0000000000000000000000000SISA<gE000000000000
8AIl000000000000T6[K0000d@TQDV6`0000000000000000000000000000I0o[0000000000000000000000000000\FUB00000000\ahb51_eD2WQeEGZ0000L?]<
mJ?Q0000000000000000l66A00000000000000000000lF`X00000000000054KNE>1k\Si35?9T00000000000000000000000000004gJ500000VJE4fMBlbF7dSa3
8kWnIK`DU@F:0000000000000000000000000000000000000000dfoS000000000000m:nJ0000X0cF0000d94HHM740000000000004Yb=\nSd0000000000000000
0000000000000000l;Xe000000000000000000000000000000000000000000005F2V000000000000M<I\00004;h<`jAK000000000000hhhA00000000]DEo0000
0000000000008:iCDaM5000000000000hO:Z000000004J3Pl1SR4h?ZTNGOX5D[HYQ1a:8500000000\W4P00000000l:@mDng500000000000000000000dl9i0000
8WIh0000000000000000000008Ii0000000000000ZkmX8;kTIPoTb_e00000000000000000000eFFZ00000000m3]C\8C>mJBH0000e=YA0000L`H7Pd92DQk00000
U?b=PcH?00008W1h000000000000@0P3a1Zi0000000000000000dKRo0000<PIb000000000000000000000000L?e=425P0kcP0000Y7<=000000000000H<NcP3ic
d<SI0000M3RI<;fTLY2B0000`K`U00000000l5R_PW;A0000X0CL000000000000EIN10000TCK>0000ECZE0000]?ed0000000000000iNnI:>j0000I5NA00000000
0000000000000000DRHN00000000=?@3000000000000XjFH0000`_2J000000000000l@OQ00000S^e00000000000000000000hh640000000000000000TKJc0000
000000000000i8G>Q2C;QHi200000000h_Z3000000000000e:DQ0000LWDM0000a:Yo0I7;971M@HU_000000000000l]Bb0000d1X>000000000000\d[@00000000
0000000000000000H6BF0000YBQ7<QSkQ@Y64>42h>m1@Cc5YEnW0000HbXe000000000000I6:b0000XZX;<_Wf0000000000000000dGki000000005GMa00000000
\\K00000000000000000TI4=eI;nh8oV]2AQiDMdMG]0h:n[000084<f478PXU>1e3WT00008aTC0000D7J>lT;Q`Ye>0000000000000000m<So0000Y;J20000LaCY
0g430000L:fo00000000X[2F0000a:S4000000008Rm9DRGg000000000000000000000000\TbG0000Q5_V00000000000000000000000000009IVk0000E;5C0000
\D@Z00008d2f00000000000000000000T_mXTD8B@dNTDh]M00000000000050d]000000000000e2Nf00000000000000000000000000000000HI1H00000000lfQF
00000000`eSlPb4U0000000000008<h9=EV]00000000000000000000000000000000000000000000eIK100000000QAYlEBEL0000PE;RdPMj0000000000008lnJ
00000000QJ:\U7R8ljF20000000000000000000000000000`7PMPLIZDl=ge8f^00000000000000000000mDj\0000l1]80000000000004R;:0000000000000000
0000A66Z000000000000000000000000000000005HhZAHTSU;6[0000U<FS0000PG04000000000000000000000000000000000000=J=J00000000000000000000
l?de00000000000000000000000000000000000000000000D:JFlj;lQ5OC@I]n\9PN000000000000000000000000dC5`XISJUJNi000000008HP2e2lMa9IYUGm8
0000lXY>00000000LCWl000000000000000000000000000000000000000000000000@VBMP@ea000000000000000000005E_l00000000000000000000T3_I0000
00000000000000000000XZh?M@WA0000DZ>Q0000000000000000000000000000I;C;000000000000HmDG\KWF00000000000089=X00000000000000000000i:kS
0000000000000000\\5G0000000000004W9n8=Tf\`YX00000000000000000000000000000mU\0000000000000000000000000000XhL@000000000000E8Xj0000
000000000000000000000000000000000000Hb]=0000T<g@Q6>;UFCW00000000=F_e000000000000000000000000000000000000000000000000X@R096oX5B;n
000000000000DFoN0000\dLJ\\F@0000000000000000000000000ha``LCN0000000084EZ0000X_YQ00000000XJF00^nE0000`PE=000000000CGh000000000000
00000000000000000000M7IJ0000@E`kQ5b^0000000000000000DRlAL?Mj000000000000L2T@\\K90000000000000000000000000000000000000ic^00000000
0lK=9CF2Q8B60000000000000000hK1_0000\F:R000000000000000000000000000000000000@ORC00000000DSVo0000000059lh000000000000l:0P1<Ri=6X0
@RkW9Id<0000D0<<I7[VQ>=4QF\5UIL`0000H6aV\>h>L@S@HWhmm5GUM9n4aBiFX89j0000000000000000000000000000000000000000LcD<0000000000000000
0000`GOl0000000000000000LPcCA@nC00000000Pije0000@^L]0000L3M9=34j00000000000044=]00000000000000000000d2^9<VK500000000000000000000
H5eL@K7H0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@`7B0000
00000000T1NI00000000\h6c0000D4fN00000000T[G>000000000000H7i:`?Wn8MYTdUWGTgTE00000000dQIhTbI^mBa300000000=84Sl][U000056fm0000<;4k
dF4@0000000006XV0000000000000000@ej@000000000000000000000000000000000000000000000000Y8a>E4F;0000a2]B0000XdbK`;WD4GFC`R[N\Yl30FP1
0000Q<fK00008i<3l89N@DbZDJ;0P32^aG3N0000d>e5000000000000T@NQQDQQ0000000000000000000000000000<iej0000@^JC00000000000000000?BY0000
0000000000000000`9>J]Ga;00000000]:b<00000c2G86hi000000000000M:aZ0000eHfnUJ4>0000000000000000Hf>gdf\:000000000000Y0hN000000000000
0000000000004I=100000000TdQF0000000000000000000000000000lXoAdKak0000000000004<K8PB`E00000000lKXalg66000000000000a3JLDf\e5;_20000
00000000I=3=000000000000hn7I0000@QhD00000000PI[;00000000000000000000<>:D0000000000000000=8H600000000TB0j`;R@08:;T3W>HMZj00000000
000000000000L@JV000000000000];9\0000000000000000<>gHU;h:0000Dc9G0000000000000000H_70iCUei>Z<A0mJXQio\\FILk6W=CiTTk[A000000000000
00000000<S3X00000000LY?P0000XXSA<P>G0[8[000000000000hG?:53>2000000000000ABA5=I9:0000000045kY0000000000000000IEEh0000XTH200000000
Y1b_0000000000000000hHEJ0000000000000000heX[00000000l8oa\_FI0000lka10000000000000000000000000000000000000000D]6^AKe9PdX7lfDVdgYL
000000000000lBEB000000000000\1]S00000000@UP^000000000000000000000000YJaY0000eIPD8M4^00000000H:BDTJSE0000X:VX8cV_0000000000000000
00000000000000000000000000000000hZWQXd8;000000000000000000000000X2X^00000000000000008YR8000000000000lUXZL<]=00000000000000000000
00000TFa00000000000000000000l9590000AK_<0000PX5b0000000000000000000000004fFP000000000000PLQn0000l?5e00000000Xjh00000000000000000
000000000000<Af800000000T]P^H074PCJci1AGh:NHP^A`HaGUm>\7000000000000lFfI8L`>5<Fj0000954:000000000000000000008Dfe\0M00000]<iKE?j>
\Mkk0000U11A0000LVY30000d@;T000000000000D5_[000000000000000000004On1YIE[@UC\00000000L24^MEDQ0000000000008@F;DMcf0000E1G`00000000
0000hO:h00000000U;@C00000000000000000000eJR2000009S;YJZK0000000000000000000000000000Q@Wb\>ldTMloTYd6000000000000000000000000Y3J:
00004cdk000000008g86000000000000L\0Y0000000000000000000000000000H1]E`_SJ000000009>FX00000000@iIO00000000AHFUM;CY0000YCflH8IN0000
00000000000000000000\fQ80000000000000000H`LB0000d5H]000000000000000000000000P0PN00000000X90V0000Hf698ghSa=ZA0000000000000iF30000
5>kZE=L60000IG\I000000000000hC\D]=5?00000000Xo5_0000D;`40000<JG>l81oAGoT=2G=0000000000000000LaEe00000000000000000000000000000000
00000000m4VI00005=f9000000000000LDaS00000000h\I;lcZ>000000000000000000000000000000000000]851000000000000XF960000DRUg0000m5>b0000
0000hR56e@:dlKjD0000000000000000\3]E0000lG4I0000HC:b0000000000000000LIU2X7AWP[]?0000000000000000l\W?0000000000000000000000000000
D?^E000000000000000000000000000000000000000000000000HEXA0000000000000000000000000000=Im?\NXjTgBh000050nT0000T2D2=;e_@MVg00000000
0000000000000000\S`@000000000000000000000000d[7`000000000000XW`J\aX80000`1N800000000HbA`Xl=Em;6k000000000000000000000000HFVQ0000
h?7gDTelXlBW00000000@=<V0000000000000000Tl7l1DbaQ1E;00009Kf20000000000000000L=c[0000000000000000000000000000XL[^00000000X6h7\<GW
dX83PJRS@e7KT[RP000000000000@6b[00000000000000000000L<]L000000000000\]FA00000000000082nQ1K>N0000A<?Z0000000000000000000000000000
i4<40000000000000000000000000000m0j`45nB0000000000000000X3Xc000000000000000000000000hkF3LBXh000000000000Do9L00000000XIi=AF:cdm@;
@I2jlmYc0000D@HA0E7d0000`WOo00000000@n?k00000000000000000000000000000000LXD\0A;cLVOW\dY;000000000000000009gmH`Y80000ld6lXU;V@MWd
00000000P<BO0000`@cODS?00000000000000000000000000000lO4Q1@b^0000TU8PT2W39CdG95AXM6j40000e2Ce0000000000000000000041d[000000000000
8CRH00000000I=Vc000000000000\h<1a;@kiHl\0000000048n=00008H4k0000D:P800000000000000000000000000000000000000000000000000000000MDTH
0000000000000000000000000000eBlX00000000DUSf0000P;5\9H4CEGjh00000000000000000000000000000000D9ScLf;`00000000\nX^0000000000000000
000000000000000000000000UA=j000000000000TbPB0000000000000000000000000000X<XXTHK`4=@E4S1]dQnh000000000000HCY=00000000MJW65=O<0000
TmC3Y6gU0000<Ta9000000004OTn000000008]:64o<6<_j30000]Aa:=CSL00004H5J00000cVkP4g]]G^V4ifl00000000HgCR0000`hZQ4EMo0000000000000000
000000000000HaPN0000hVJY0000m5?7=;2B00000000000000000000000000000000@T0C0000<\O;00000000IHQk0000000000000000TaX[X2>FXO>30000\\Ek
0000000000000000A:X70000<hF[0000000000000000000000000000000042>\000000000000000000000000000000000000000000000000000000000000Q<__
00000000XOQX0000000000008Y031ILl0000<eR=000000000000UCEf0000iC8:0000H0]f000000000000mICE0000000000000000000000000000MJZf00000000
TYmE0000`ZHm000000000000000000000000lEl>LHobXFOc0000000000000000@\kj0000iGO50000000000000000T4hg00000000E6dlX55048KW00000000P8AK
138da4TgAF9400000000000000000000@EI30000L^@l4TSa00000000000000000000000000000000PJQ`]<Jfd4R6000000000000000000000000000000000000
000000000000T?[500000000DZ2=\`W_iJQK00001:ln0V1i0000000000004>W900000000000000000000000000004XMSP]=V000000000000000000000000\TQ0
0000L07Vl4N>E?`o0000@MEL0000PlgPU=nD0>_iP6@f000000000000000000000000m8aP00000000hnXL@8c_XZ@F`^;LhbT_lRjFDC53\DD:T?49<L2?HNd08Z\P
lfTV0oHj==WQ]E6V9GGF00000000MDdS0000h]o2000000000000`8kB00000000D5c4`Gji000000004FK500000000000000000h1=@@GJTY@eU7[0U81A00000000
i=2W00000000T=;e000000000000=@>K0000U3ji000000000000HMea0000dNiCDR]HEJn^000000000000HEhO00000000000000000000hc5;I=0]UD2f0000e4aL
]BgT000000000000@NG^000000000000`83Z000000000000h>fW00000000hVQ600000000@iaS0000<LWC0000a@`k0L>J]FP80000000000000000827P00000000
000000000000TE53PRObTRT80000000000000000000000000000000000000000H=_c00000000000000000000000000000000l>^d000000000000000000000000
00000000TbYf00000000T`ME0000YJAU00000^Q30000THAe0000000000000000PNa14CHe8GlThTk^000000000000Lg<j0000PJA:0000000000004KfN00000000
0000P;:10000000000000000000000000000XGI<0000`PM5YEfeYJE<00000000hKTc000082\_000008P[00000000E7]T00000000000000000000lg4nT9Gd`CJO
00000000P71TDBj71I=Z<?4R8\ZT00000000000000000000Hi[3000000000000<@6;<[^R000000000000000000000M[;l_BM0an60000000000000000<0JG`iGQ
000000000000000000004jQL00009HiJ00000000D7XCT:OaE;=`9DXb00000000@V>c00000000000000000000000054NF8AY00000h\2Q0VAT00000000@P:m\\I^
A8Uh00000000TRZGXn2Y000000000000000000000000000000000000Hc:W0000000000000000T:hZ0000000000000000000000000000000000000CW_\N6\aD8g
9JLV000000000000000000000@VO`TN^0000d4=R0000000000008Z:6000000000000\GeL0000=E==000000000000000000000000000000000000lHQm80O80000
00000000000000000000]7Mna<M8T;HWIBY_00000000000000000000H2W`0000HbH@0000<kNJ000000000000lNKk000000000000DENSU6Xb0000a0eB00000000
000000000000`Dm^I<fW00000000MDn1000000000000000000000000000000000000000044SgDd5900000000000000000000<:eO0000000040VhDcCf00000000
\Cnm0000@82Q0000h;LN0?n9]E=U00000000EH?\<eG:000000000000000000000000d>c<<khK000000000000PP:F=2F]0\@B0000000000000000000000000000
0000000000000000000000000000000000000000lVg:000000000000000000000000000000000000000000000000`USMaDIG0000l;Ec0000d4@K0000L8K88Z\b
000000008E<hh:]F0000000000000000000000000000000000000000000000000000L_?<0000T]36000000000000DRN9000000000000000000000Un20000P4b1
01ck0kU4Y>CdD[E0I?^55JTEL:e_00000000000000000000dTlF];Pe00000000000000000000000000001BgE000000008SC4T@o^000000000000TLLE00000000
00000000000081?;0000@5lm00008C8;00000000@X]J]0fJ00000000000000000000P3j10000000000000000X[c?00000000`]G<lKA<00000000000000000000
00000000000042;J000000008CK1000000000000Lg><000000000000000000000000000000000000000000000000a4E_8bi:IBTm000000000000000000000000
iI2>e5_d0000000000000000000000000000000000000000]JoW000000000AmWhLW6<ZLPeCT]000000000000000052PPhF5MPmN=5Ic@000000000000Xj^L8nc`
0000\bID0000a>aL00008B\RhF120R[1\\Do000000000000lOS]X`hNdTkkE?H^0000000000000000000000000000000092_S0000000000000000h8mI00000000
000000000000l6??000000000000000000000000eG4k00000000P6:^00000000000000000000000000004MdP000000000000dkAB1;7;0000mH;o000000000000
000089g[A<R]00000000eHK;000000000000I7?P0000000000000000000000000000000000000000L>`X`CF50000000000000000lVdO00000000e;S`00000000
00000000DQZj<VaL000043FDhEV60000000000000000000000000000`T>b4aHY]<ma00000I@m0000`FPb00000000\UFoL1fQ`e:\0000mH8W0000000000000000
e1YS000000000000l9bd0000h93l1GIS00000000lj_``X=GPh=niADo0000a6ZTm=9200000000X]:bd27a8Jl40000lIc<00000000T9:`0E@G000000000000h[9l
00000000EGaP000000000000000000000000000000000000000000000000L_4Y00000000`o:0HCIo000000000000l<SXX=nghDo900000000hIJ44I_oLYM_0000
0000000087IK000000000000000083KT000000000000000000004[4@07U@a??T00000000000000000000D=N<0000\28:LV:H\bj>000000000000000000000000
0000000000000000YFgK00000000000000000000000000000000LToj0000hDVg0000\Wh_=0_H000000000000l5;Y00000000000000000000QH0b000000000000
0000AJ@n0000000000000000000047>C00000000<2K90000D<_S00000000000000000000H>3`Y=<>000000000000\J@V9HP9000013aM00000000eIAJ0000<]_R
Y=UK0000D2HE00000000000000000000\Bh7866fX<QL00000000000000000000PV<]0000=Dk[ho?fHLRZ00000000000000000000ljoo00000000000000000000
P1[2d7P80000000000000000d?E41Fcd0000000000000000000000000000AHlh0000a6B<00000000000000000000000000000000``Yd0000\GXT\iVUh3[;l`Rm
\Zj_0k?@1F=<0000000000000000dmj1TR;]000000004WgFTg=j000000008RkJ00000000000000004K`f0000000000000000lI4KA1=9<;[2PGOE<?N8=@Zb0000
`KC]0000P[l3`aFg0000<W;4`cIA0000000000=o0000000000000000000000000000h^hgPeTX@0KU8COf0Sd_@\9:E;^Nl7@c0000000000000000000000000000
0000000000000b0M8j4Ba72A=Hn`00000000000000000000000000004Q\c0000000000000000PcZ\0000000000000000000000000000hnG40000@?;9eBN10000
00000000d4=;U35XXlZ1\\J[00004TOl000000000000AJCn00000000000000000000PPK<LW@9Pl5fY4W3000000000000T2Sm0000\=6Y00000000000000000000
00000000<_H\00000000D0<j00000000`QbK000000000000000000005:c6000000000000000000000000`Z5B00000000H?4I00000000000000000000H2Ra0000
0000000000000000000000000000MJYO@2MVl`7U000000000000000000000000<h<IiBc^hig;l<aB00000000=Ic^000000008=@7000000000000000000000000
0000@Yd_000000000000dU0M<Wg70I@@1G:J00000000h_9O00000000aCb70000000009l9493?4P8_00008V`3PG:QT:YO<;kl`WIZ@BZ;Pe\Y000000004^CjD?AJ
0000lJZP@L9K00000000X6NKX7^U00000000<Hg8lS6PhV8e000000000000A3fQ<T4A00000000@=i;0000000056kT8WVE0000L33L00000000h7Q3<QC700000000
0000iCbj00000000000000000000XZKo0000XLBA\bin000000000000000000000000000000000000000000000000000000004jj>1E7g0000P;\d000000000000
@2ohDZ1l00000000000000000000000049W>8U_nlXQ^ABb80000mC[Y000000000000DM@W00000000000000000000L@5X0000000000000000I9_i0000UFNj0000
0000E9`90000000000000000000000000000`Zhc0000QDVg00000000P9C;0000000000000000000000000000\_^U0000000000000000lB22PN@R000000000000
0000000000000000`RB[00000000d`kl00000000000000000000000000004R\N00000000H_?M0000000000000000000000000000`KTY00000000HQOb00000000
0000LHHm0000h=[U00000000\GE19>0Ni;a5000000000000000000000000<`@]LgW200000000@j8O000000000000<_iT00004kF<0000000000000000hK9G0000
dl9N000000000000000000000000doK20000000000000000000000000000000000000000h[6hh\X^i>?J0000000000000000]6fIiG9`00000000000000000000
0000000000000000<aJV0000@\<m00000000@7fNm3W80000000000000000000000004=?:0000@78Gh<gQT?\I@Di8T1UcL[TZ<IBb000000000000Q:TL00000000
00000000000080YBHB@Z000000000000aDej0000000000000000000000000000X=B7\k[b5I2Jh3:]h5\f00000000H3K^`I;_\\KV0000<C?c0000000000000000
000000005JKi000000000000000085SO0000000000000000000000004b?D0000000000000000mBUf000000000000XFP@55n3000000000000@S858[@30000l7nO
a1IceDJ[4K>m0000DLoY00000000L<RZ00000000000000000000\YX@P12G@]Hl0000000000000000000000008h7i=47C000000000000000000000000000044<Q
<8W58lIaT24P`o@L5?nCa;8gT<EI00004XPlQBmK0000000000000000`SY^L@4cLiMM00000000000000000000000000000000000000000000hTNi000000000000
<5kJHjLT00000000H90700008WEd00000000000000000HFE0?A>\E8dDOD>I0B400000000XIj500000000`W:?iE62<kl>0000\b5m000000000000000000000000
000000000000HV^e0000000000000000DkB<lA9A00000000000000000000000000000000000000000000\R9jYEV?<D^70iUM00000000000000000000dRS]0000
0000000000000000=0KI00000000000000000000000000000000@<B`0000000000000000TZab<e]DA:N50000000000004YE<h7\RP:cZD=]LDF=XLCT?mEYiDJle
0kHVaHbfTDAQTdQ7`hfL000083nB000000000000iHDo000000000000m2\40000471e0;@C0000@k@?00000000<A[g000000000000000000000000PS\_00000000
0000Y7=`00000000X1mS0000000000004D[2LfES000053`90000m<o900004=D>0000lEX10;HH0000000043HN00000000000015gEI7cV00000000dAMKQI2k0000
0000LGE]PN6i00000000HWn50000000000000000000000000000QD8O0000@S=\0000ACcT00000000`Oa4000000000000000000000000Dh0W1JE`E9\Q00000000
0000HQDj00000000000000000000000000000000000000000]@HXcP<TCVlX?g@H^GL`oI<d3kbXoZj000000000000000000000000000000000000MJ@G00000000
0000`6CA19`c000000000000hFcd0000XT5d000000000000MC4\000000000000014S00000=1hHo=l0000000000008mFo0000LBlA4Ni6\PgR4Sec@d=O\\Ff0000
P\h^00000000hMTn0000000000000000000000000000000000000000m2;M0000000000000000000000000000000000000000000000000000000000008]cL0000
0000DGY:0000d;L=<M0P00000000lRgm000000000A8;4R[APYk<00000000P]jd0000<J?W@a^A000000000000A9Pjm==TPl640000000000000000000000000000
000000000000000000000000d8k000000000<_So0000DORoDmH?00000000000000000000dQiE0000000000000000`Pnhd[eU108Ji6`L00000000PFC]00000000
00000000UD<]000000000000@RT[0000000000000000000000000000@\NN000000000000000000000000hB5c4HjMXj^m00000000XXbC0000XeLjUB520000XMZ?
0000a<il000000000000000000000000000000000000Lgj[0<MD00008E7Y000000000000<2oX0000lQTZ00000000000000000000000000000000hoIJ0Zj:0000
00000jfK00000000m3I:0000H6<>0000DcD100000000X6N=00000000000000000000YD<T00000000`Dd500004J5_EGP@lBQY0000000000000000`1m5aELdi?VU
AIIH0000<THiU9Dd000000000000=;P9<V8D00000000000000000000000000000000000000000000000007\EHDgl000000001DO_00000000000000000000m<Bg
00000000@1gW@fQk00000000M<hkhIce0000000000000000`4>KTWVd0000HOKGDS3PMIBU8CRR000000000000Xhedm59>he9f`Ua]000000000000000000000000
000000000000hL`[PJ1g0000<<=]0000DEBm00000000EE<G00000000000000000000000000000000000000000000T9k^00000000@J<:000000000000P;5OL5W9
00000000Hb8M000000000000`LhgD^7NIG@Y000000000000`iKL00004?2o00000000000000000000<9;[P?eN\`iJi2LG00000000000000000000l?Xl00000000
0000000000000000hM:T00000000Xk^W0000000000000000lK]ELPcn00000000H\6g000000000000e3Il`H]T00000000I4almIn_0000000000004HI]0000PZVJ
D_ka000000000000000000000000000000000000d]Y\TO8V00000000000000000000TB0900000000PO5L00000000000000000000DQMg0000000000000000H>KA
000000000000YHI7<?GDEB1Z00000000000000000@Io0000dOH4000000000000@8d^Xgd`@lOA0000H>:7<8RJe59V@Cdo0000000000000000<4FIhZI9mAX=0000
0000000000000000000000004aCH9:dQYGYm00000000000000000000000000000000000000000000TOM1<8l1\TH`Dokn0000000000000000i3:P0000\Y^5l?EP
Do?<00000000hU9X0000`F;<000000000000000000000000Te1TLh2llQFYT\YD00000000X89@00000000l`O1hBOJ8B]Y00000000Q10W4MddXkJ0LT?;]G9K0000
<D<jPfaB0000000000000000000000000000`3mL000000000000000048KK00000000=>>G00000000000000000000L=K:00000000PKkA0000dQS447k7A2=W0000
0000P\ijeJWZ0000<0RL0000<je@0S`N\FVG000000000000000000000000000000004Q<J00000000000000000000000000000000e9SMLXG?00001C7A00000000
XcUk000000000000Q=:400000000000000000000L8ol00000000=<l:0000000000000000ddWh0000000000000000H=b@577W000000000000000000009>LRa8?S
00008?<Y00000000T_JJ0000000000000000l6K]00000000000000000000000000000000PTj=0000000000000000lcAa0000PX1:d>fmh]o=0000000000000000
00000000`<53000000000000000000000000000000000000000000000000`<IOP?hXl@KP9C_jT_=700000000000000000000dFS?hY=KH70eDeFfe38:Y:;i0000
00000000]DRkD?Af0000@11S00000bA55<ToLXoR000000005C0T00000000@?c>HAT[0000`1J\000000000000AI?R0Adj0000XeCoL]`_0000M9aY00000000X4S5
0000000000000000`X[P000000000000dchX0000000000000000M=mZ0000@0d20000mA=:0000000000000000<@;?<2E[TN4h\21Y177;45Z300000000mE1[0000
000000000000<gd300000000000000000000000000000000000000000000\QGQ<EIQ000000000fb70000aKSTdL^e00000000000000000000000000000000H:1C
]H`nAJlQ000000000000`8QK0000<=TV00000000000000000000000000000000000000000000000000000000<V6R000000000kSflH4Z00000000000000000000
4o`8000000000000000000000000000000000000H4Bm]K500000PP3l00005020000000000000<h?600000000T13L@?ZAP`5BMG4S0000T3AOAGN<<6C2XCZa0000
H5aGlndL000000000000000000000000eDGj00000000d?7A000000000000HBBJAD0b<I?1D:PI00000000000000000000DCN2HjdF00004_540000000052Zl0000
000000000000D583T@AQ<k870000000000000000000000000000`ni\<R0R000000000000000000004@;m\`CG00000000000000004Kh<0000000000000000\`ON
0000Hk]=000000000000h?`@000000000000P3Ued?@MXA`h\cfX1Ad10000000000000000000000000000\KED000000001FIf00000000@8^g0<;Wh[IoToMVA5:0
Y<N800000000i;gh=Eb300000000000000000000000000000\VR8RiA0000mG5U00000000l7=c0dSI\j4S9Gc90000HI1T000000000000000000000000D;930000
m1TU0000P?2VX\90XcG@00001:^R00000000L]Mkl_GKLjcV000000000000HhQR0000`ba`X\Q64@7de1^m00000000e2Ee=@7j0000000000_c8CXG000000000000
0000000000000000@RWG4oLb0jAj0000DLAb00004^CU00000000000000008DhP0000m0E;0000LH^=0000hV968i`m15CM000000000000A0UT0000\<Id0000`4;L
EJ5R0000\DV=000000000000000000000000000000000000000000000000P\[_0eKf0000000000000000000000000000l4gMLL3400000000Xf]>UEki00000000
\A:0\HWo0000000000000mg9QAhf000000000000000000000000h^HDeJOM0000MAec00000000<8V3<:Qo0000000000000000hDcg00000000000000000000Dg^3
0oHB8Hh`00000000e4cn0000@b\elnHN0000m11U00000000A0m:0000000000000000000000000000Pm;f@B4Y4V`V000000004XVH0000000000000000];bVEEOO
000000000000000000000000@>j50000EH26000000000000000000000000\BYNDJ:U@;@`00008i>100000000L=Jh0000000000000000Tb1gI0kZl[>M00000000
T;An000000000000000000000000h=K`00000000000000000000HRbi0000000000000000D9_n00000000Y=Q>000000000000000000000a@?000000000000d_]l
00000000000000000000000000008@@W00000000P?8D`flTlQAcmH8c@<^>0000QE^X<DW;0000000000000000eF>Y@_WTUKTJ00000000lJ<V8e8`H4D=00000000
00000000D5\V00000000mKAc0000000000000000@?`\dLYjIJjG000000000000D_Ch000000000000000000000000000000000000000000000000000000000000
0kED0000000000000000000000000NHf00000000Hi=T@=Ml00000000000000000000000000000000HbTA00000000000000000000000000000000000000000000
]JNZ5HDEDJ=2a=b]\\KB0000000000000000hMH800000000@ijI0000000000004Q>R0000000000000000000000000000Q2@=18`4000000000000iH4a`<Sh0000
\2U6h:MN0000LNdn00000000000000000000000000000000H?kJ00000000000000000000000000000000LRVA00000000<2o?0000Y6kja8SKEBJh<@kS0000<]EP
000000000000000000000000000000000000\U>GX`QdD6hD000000000000000000000000QJnj0000\0P?0000P4^d8PDk0000=3<fDlFF0000DX2L00000000d<01
0000000006lY@To[00000000000000000000000000000000000000000000000000000000000000000000000049QoPgSg00000000\H9H00000000dfEA`f^@Y=[[
000000000000Pd=B9E7XIEDl00000000000000000000LaiOTH[`000000000000dYaKP7iR<kSF0000\Ii0Pn=U0000000000000000000000000Wci0000TBnELLUf
<Lo8=Ih200000000P1Qoh=FLE@e:D]7e0000MI@H00000000I4^8<UDalmc=MI<=0000000000000000000000000000UCN3<akC000000000000\JLFLKa4`^k\E5SL
0000L@5ihfIN8BDN0000U;R60000Hh[<0000]42U0000P]Lk00000000lDeD000000000000000000000000eJ7_4TZHlBPO0000000000000000hffYhiafa@200000
00000000000000000aN00000000000000000000000000000I:La000000000000YAJB0000@m\O000000000000000000000000`G<\0000<b2M0000PITQ00000000
QF]g0000000000000000000000000000000000000000<YFoY>@R000000000000e=h3091el9FJXXfc000000000Y6L<gh`a3ZC0000IK<G00000000LF^M0000@\F[
00001K=d0000000000000000000000000000dD9=0000000000000000000000000000d??c000000000000000000000000Q=TA0000d7Qa00008HYNUAg10k560000
0000=;RO00000000d_Y@000000000000HUV[PZK0@^Lk00000000UAL10000L4Fj000000000000PRKR00000000000000000000000000000000TRL8=5[402d_ddo1
0W=3QBR6AI0F\j^>000000000000000000000000`\FR4XLQ03VmPIC?Tb;L=KGK0000000000000000000000000000P35i@Iga000000000000@H>d000000000000
ljHnTJi2000000000000000000000000@4WNE=JB000000000000D4n?@Fe6Th`b\a0E444k@g0[`^N5A3\=000000000000000042dRTm8S0000000000000000X[1b
a<aQA<c[0000TDLB000000000000000000000000000000000000\Da;0000000000000000000000000000LE9W000000000000`DF`0000H`;K0000000000000000
0000=8b61=^KPh3:0000LIb`0000000000000000000000000000000000000000Pa[:U4f<0000000017fe00000000PLFo00000000Tl]O0000M1\F0000`:6e0000
000000000000Hl6o000000000000TNg_00000000000000000000T@k00000000000000000I?7G\00=PjBS000000000000`>L^DfZTQC;[000000000000l=MK0000
000000000000aCZ90000000000000000000000000Zij8WcM0000000000000000000000000000DU_d9G0i@20J0000P42M0000PH^F4ZJL00000000000000000000
0000000000000000M23]9;3LIJDR000000000000=0F50000000000000000000000008i6P0000000000000000QGgk00000000000000000000000000000000P0?\
TP;?00000000000000000000LB3]0000``?nT?UK9:^40000h>K3000000000000d1Nm000000000000IGCb0000000000000000e1liD8m9H=ooL09LXnAX0000YJmP
000000000000`OQ10000]H_<E<m<5IBa0000DJ<10000000000000000000000000000D_VM000000000000\YfPEEmm<Ihb00000000000000000000X0L_MF@T0000
000000000000lc6\00000000`;[]Xd2500000000000000000000dN9;866TDZFUaFDD00000000H[<g0F4LhiJL00000000000000000000000000000000Hbo]0000
00000000000000000000000000000000000000005I5\00000000E;O1d?R=000000009I370000PWk>\5]6AAWG0000M73Wd40MQ2k4L@IF0000@5\>000000000mk1
00000000L_aodc^M000000000000@8:m000000009Aj[0000H?MX8DM>000000000000HbYIhl9A000000000000000000004dcB`g5b8WOD00000000000000000000
0000@VjI0000TG@l\LdV0Y<]0jD3000000000000000000000000000000000000<B?m0000XY7X\nfX00000000PjH=00000000000000000000@8dM00000000\P2h
0000000000008=BGl??SHI5_]D;:00000000000000000000000000000000000000000000mI@<000000000000000000000000I>Ta00000000T`82000000000000
0000`HH[00000000000000000000000000000000000000000000000000000000AHGoh=\FAB2Y0000hicLd:G:00000000@BS@00000000000000004>9200000000
0000PA2b0000A9CV000000000000000000000000000000000000000000000000L7c?000000000000L^?O00000000dQd1000000000000liE;000000004kL70000
U40;00008W3n8c6O000000000000000000000000U6@jX7]QLY;\h_C^Y=ZQl1in0000@h26l6_VXTjLiE5K00000000iFk;DRDVH_8iPekQ0000]=CL000000000000
000000000000X?4Z4I]X<VBU00000000lGIo0000000000000000\H:800000000000000000000`RLF8QP_YK@I00000000T^?80000000000000000000000000000
@l5NXVN@<mOgQ3;VI50;0000000000000000\:DmQ8l400000000PLfc000000000000000000000000000080B`00000000`[JOQ=0m0Y@R000000000000]A5E0000
0000`Ah50j\H0000DCJ>YEKA0000hjC24a3F`0;3501^000000001Ikh0000000000000ch2]85j000000000000000000005DOVLVMc0000000000000000lGDO0000
00000000X>B;000000000000000000000000lTS:lid50000`UBB8ZdR00000\om000000000000@RCC0000\[_T00000000d=lAU3e?`9P^00000000000000008<M2
00000000000000000000000000000000TLac0000000000000000000000000000XlJ1Y8mo0000]B;;eKaU000000000000`c6A0A2;XUCg0000TB0X0000hJkX0000
000096XL00000000E=U;YB@0a:V=a>AT000000000000A:EW8Dk000000000000000000000000000000000MAAlh5<10000AJJm@__Y0000aIFK@>>SPS@3h?DeDAeW
QK3D0000000000000000@E71eJ4k00000000000000000000000055KQ00000000000000000000000000000000000000000000hQh0]Bf:HXZ\00000000XcPJ0000
0000\?g0000051DM0000000000000000h^h<0000000000000000d7?600000000<2\P0000lVQO000000000000doV4DZ^F00000000000000008J7m000000000000
000000000000000000008C`=00000000000000000_n^4KG`5D69857J=JXe@;<=0000000000000000hnRO0000HI6A000000000000D6>@<5hUT;6QT;<nX>V7HNYf
<Z=<0fS>00000000`1k3000000001GkX00000000\iET1IRWH5RnLBIP0000l;jFPY5nLC\aPD3AP`HG0000<k\e0000HB\`0000L]AN<YeN0000000000008?<gDcd`
8ZGg0000@8iP0000000000000000PCkT00000000`UXK0000000000000000000000000000000000000000aEST00000000\SfQ000000000000Y3HNDOT10000L6[>
EHm4000000000000M0730000=K6D00000000000000000000000000000000000000000000HXZ7<D5J00001F0g0000000000008?kS\gXG0000000000000000Ti[^
M:HQh[I_0000a3DJ000000000000000000000000000000000000<kFcdG?X000000005;YS000000000000000000000000000000000000000000000000H;V[8]dF
00004W7]0000000000000000000000000000M3YA000000000000000000000000000000000000000000000000dACC@J4a00000KSgU1O0000000008`:M00000000
00000000000000000000L@S^000000000000d`9K0000000000000000\?:elEJg00000000000000000000000000000000000000004Y`J00000000ddT100000000
aJdV00004omP0000000000000000000000000000X^MF0000000000000000000000000000m;e>0c]?0000Hk]00000000000000000000000000000000000000000
Y>l2@CYX000000000000TclYPA78X`]G0000000000000000DGgfA5hK000000000000\>\9000000000000000000000dCS00000000<`GGEA\T0000000000000000
000000000000d17A000000000000LANI0000000000000000000000000000000000000000EDNZP0VKXEUH00000000UBJS0000U;1P4o]I=JYmT31d000000000000
e7gX000000001DO>0000000000000000000000000000000000000000@PV6\[hl00000000000000000000P_RV0000DFgTd]Fl00000000000000000000LPcbe3^]
00000000000000000000000000004:LR00000000T`>F00004e5E00000000000000000000LT^W00000000000000000000X?V`000000000000dPb@000000000000
00000000000000000000dc_100000000000000000000X2joH@eo`6Bc00000000000000000000000000008DVH@@9015Fo000000000000@n:1dP@<mDIS00000000
000000000000iGB?L;C]Y:em000000000000@TM\8jeNT7Oe0000P41f000000000000D9P?0000896l0000lHhU0000D=M\0000lX[^00000000l4iO=0EY0000`U@M
000000000000000043TO<hH[0000000000000000HI^e0000`3lmA1X[aG2j0000D62h`\Li000000000000lMGm`j^4ED2<dN1[9GSI0000d^b;0000000000000000
0000000000000000PQU_000000000000000000000000]5`:XhO30000L@:JXkIc00000000000000004YVTE98>0000a9k[@MN00000000000000000IHS<i4gf0000
Hc87dC4T0000000000000000eB;SL>1b4>Kk0000000000000000lG]R00000000\I3@00000000L>9k0:^<h==500000000000000000000`:6:0000000000000000
0000EKMi00000000d7BL@3H@0000`1eXD=W?]C<Z0000000000000000e5jd0000hHX_0000hEaO0000<@fj00000ZT=0000`@UL=:S\000000000000\1`oL]<8hdci
00000000000000000G30<_OeQG:nQ3;00000@Ej60000`And00000000000000008SOg0000A9bY00000000H]nX00000000M?\=EKDE0000<3BV0000000000000000
00000000000000000000HgDZPG>N00000000000000000000000000000000000000000000Y<XE00000000d5UPXe4U000000000000000000000000QK_K00000000
Paj:00000000I@2Z0000000000000000P]_>00000000H2]l000000000000TP]?0000@U2;PlUC1>=K00000000@N<d000000000000000000004Ya;0000Hl3K97J[
m5d_EAk9000000000000000000000000m1<A5H>Q\[WSH2Md0BdNhVKo4Vgj@Yh[8LeRlU9D0000000000000000T[6\eC4h<jbj00000000PT5Q0000000000000000
DaoSDZ=j00000000000000000000000000000000000000000000000000000000000000000000@dTo0000000000000000TfcT000000000000@a7m000000000000
000000005@@O\K3V0000PQ330000TaVD000000008^oh00000000U5`H0000TD]N4=S]00000000hBe[4SmVH=5aDhE^i<ZU0000D6RJl@VY0000HMhd000000000000
0000XPJk`FH@0000000087W]00000000000000000000000000000000000000000000000007kB`n4I5Ec8HGe90000000000000000000000000000000000000000
0000000000000000hHQZ0000000000000000@@Cm00000000TCV`0000000000000000X;740000000000000000`\HI000000000000000000000_B2000000000Fg1
HJHS4YNQ000000000000HJIi8J_I<bGI0000P[e4H?^74Tc<hiZZM9eN00000000IEcn000000000000\\0A0000Xf0W00000000000000000000\\\\<Q^kXYl`e2cY
=4<d00000000`AjK0000YA?5HN;L00000000\FXB000000000000000000001=AT0000L46n0dOca123e4=@000000000000000000004FLl000051]6ABDDLeJg0000
P8N]00000000TC@3\f1A000000000000l?jWeD9ZHTf:000000000000mBEa000000000000UFF<00000000YIE4`Eon\WnR000095\_000000000k[7\X:oD7_80000
`D5RLn1E00000000000000000000Y1Dg0000=DHid:6X0000aHcb0000000000000000000000000000<D]i0000000000000000i7afYGIG=9gm000000000000iE:a
1CKW5:SPQ;;S0000000055O[0000000000000000\9eNP?F00000d^jH0000QInAD:\CTKoS00000000X^FnDjU<0000PXDh000000000000To=DlMVFm2\Nm3`K0000
L;bilELd00000000LLKk00000000000000000000<KV9=EIm0000iA\E\]Rk00000000X3@N<NF:MEO:\DUU8jOGI5gg5Jo<000000000000aI1<0000IBQ^00000000
0000`aR700000000000000000lo\D31U000000000000`7=G000000000000H_?g000000000000487E00000000@QCW0000aGo3Pk5P00000000000000000000`Qo;
0000000000000000000000000000T;aE0000AHG<E89c0000\lM500000000XH0i00000000IK1=Y1TkT8GF00000000000000000000lY5Om1<7XV7d0000`=AY0000
Lh^RY4HB000000005;oT0000IG6i00000000P=l1@oTT0000`Vdh5<7L<1IM000000000BN20000`NkHl2Al1E\Z0000000000000000000000000000mB7`00000000
0000000086Ve\;fi000000000000000000000000L;io`6Pg4SMFha:]1C6EYDA@00000000000000000000d_M^5CHc000000000000000000000000000000000000
5Eg40000000000000000E0ijh8X7\dT?@SQ3hLYC000000000000000000000000dWdc000000000000TQ220000TCXTDmYI9Ajj000000000000d6L1T4j:00000000
lVVY000000000000Td5UlKhM00008iS[m09T8m^3dXQ=Y@[O5FDh00000000H5I[000000000000000000000000a9?P0000000000000000M8Rk@@U_0000PGkY0000
0000000000000000D\=500000000000000000000XC>100000000U;;20000P0<`0000<T1j0000l2C;hE?0`FZU0[A?00000000<X0JHU8bEH5?000000000000<IAQ
000000000000000000009CJC000000009:5f00000000`HB:00000000000000000000i=N6PiM5000000000000H9NOh4240000A8hd0000000000000000<abR]II9
000000000000`OP[0000H[i>8baS\6m:`kA`0000<T]D0000000000000000000000000000m<UOD2lP00000000000000000000]8RZD\k_0000D@Mb000000000000
H0Cg00000000Le0h<gLTe1Rn0000000000000000QDC50000<[Z853WFIHLF0000\X:?0000000000000000000000000000000000000000dTLYXgkY000000000000
PVED]1:A8@`:Y5in0000000000000000000000000000MG\UH7PD000000000000000043[S00008BHP@hU_0000\[Gj00001<=[<GEU0000000000000000LaB[0000
000000000000000000001H@j0SD:000000000Eb;8?[RPLgfDX@BMIQFHkR`0000000000000000L7;_00000000i3;h0000@AV600000000H7Y@EF7T0000@;^4hT4\
Lcj20000000000000000aF0O0000H\UgUJ`30000YGT<0000000000009<=;00000000`hOS0000000000000000UD2Hl_e900000000000000000000000000000000
=IKO00000000000000000000HC6>06EQ00000000la`dTN@:Q2<U0B8L00000000H4H7000000000000000000000000000000000000HSQ`dSSE15@R]2:9HI>f9EX=
eF88000000000000000000000000HIYkPJkg000000000000\K4c000000000000000000000000E2FI00000000]4XO000000000000000000000000000000000000
000000000000000000004@iB`9dSDX6l00000000T8@b00000000@d<A00000000T4dQT7ofTOUX00000000000000000000000000000000dbMclbiK0000<ReN0000
liC400000000000000000000000000000000H6d\0AWa00000000YHdd00000000D0FO000000000000H_ZV000000000000hf@a00000000PEF<Y:dAQC7P00000000
0000000000000000LH=LYJba00000000000000000000000000000000000000000000<Zjm0000000000000000000000000000000000000000<2\AMAKY00000000
00000000000000000000000000000000L7Bn];Ac00000000X;\900000000a@kR00000000000000000000TIb@0000@JLn00000000=CNWh[9\0000XU=0aJC>0000
0000000000000000D78_0000LgM`000000000000E>L700000000000002Z20000000041>=0000000000000000000000004<Q@M:WW0000000000008J6]0000IHN>
40;]00000000aISh9K:UH[<Y0000000000000000DU@90000000000000000mKF@M2eM0000a5Q5m9;\@C?E00000000000000000000IJMd0000PhIX00000000\e0A
0000000000000000000000000000TRZbL<`mDOe\@_TVXLkC@W3c00000000D><\0000LRHYeJ4Y000000000000He_500000000<4`H000000000000hlH40000P3@b
<0VY0=KL=:;]000000000000HmHY0000hDG20000000000000000000000000000lg^V00000000I=NH00000ZOG00000000D0^_0000P3MK0000000045DJ00000000
H30P0000000000000000=8Y<000000000000I78=@J6<000000000000H_=`<20U000000004Hh=mJ`EMEg@Q9C60000HejgE>>]0000000000000000000000000000
`4`kTSK?EK7400000000I0Bf0000000000000000H71E000000000000mK==0000000000000000000000000000000000000000000000000000HA8VX7EP0000lDj:
L]m]T8\f\`bn00000000@08T000000000000E=gW000000000m0Q000000000000000000000000HKeU0000000000000000000000000000h]f^00000000TN@B0000
000000000000H4HBLASS0000hcfkhGNaMH=4U=[30000000000000000000000000000\14D<GX=0000000000000000e;F10000XF5hE<2a00000000000000000000
00000000TlF:0000`=Ah0000eBaf000000000000X[bJ48KclD06000000005=MB0000LOj=0000ddX\0000000000000000000081<D00000000`28H000000000000
0000000000000000dLhZhUIh0000000000008joVHO@PU4C8000000000000hB\BPfDE000000000000000000000000000000000000000000000000Y<c700000000
YFQI0000A=imiG_=0000000000000000000000004]7>00000000@Lk00000000000000000000000000000UCWW000000000000@Hdg000000000000000000000000
000000008Wg^0000000000000000000000000000eB[N00000000`0hh00000000PAO]0000000000000000\KNN0000000000000000000000000000000000000000
0000a>^n@@]:<cYYiFO60000000000000000000000000000lNM<Hm;>@8gN<X_90000lQBU0000L^Wo@Tbj@?lS\C=DD78hT[]O4@_k8^EP9AW_00000000UEF[hTo<
hF9lh20aP:5Q0000000000000000`l02000000000000@P8RiK;E0000000000000000000000000000Y9Gj00000000<n@?80XZ<`1;00000000`\L5`k:3X=eZ`kek
I3B6Q4k`00000000LIO6Xc\aUJd500000000000000000000000000000000DOP5PhIaA9=@@>d_00000000000000008:RA000000000000@^JR0000Y0g655K?EEKM
]1_?L7G:000000000000I7;3000000000000000000000000@77Na=l50000`knd000000000000lWGn00000000<8`E00000000000000000000000000000000d`AK
L`\edjG@86LYhY1?\`QM00000000MEX1UF01IHT8m9kg0000l3GI00000000000000000000dfd_0000Tll8PML6YE8NlO3eiKV60:M>X_E9000000000000@Ym44Fi=
D]hi@d?NhfiA0000<5Eo\P^[000000000000i?9E\IT00000HT8d00000000eFOl09^c\T8n0000=I9R00001Dk=@[nWPf[i0000P?ORdok\00000000`TT`00000000
00000B>PDNocl:?H8[be0000000000000000000000008UR`000000004N\h5;cLPdWF0000000000000000I93l0000IH_]00000000000000000000000000000000
000000008@HNAJfN00000000000000008Eg=0000000000000000hLR>00000000XeHFQ:g^=EMQ0000XG<3QD9900000000LV5<00000000PhYU00001B9L`G;<0000
i=:V0000PWGPE:3>000000005Fm60000m:hN4]e\mHFa000000000000DBSL00000000000000000000l8Vj<HoC<i=f@:3k0000000000000000@n_V<FUL00000000
0000000000000000000000009C>j00000000DeJX00000000000000000000000000000000000000000000D8HR00000000e@gb15U>00000000hi5T@bNL0000h5<@
000000000000000000000000000000000000000000000000\:a<000000000;@Q00000000000000000000YFJ;00000000T;F1000000000000IF][0000LBY\0000
0000@M1<0000000000000000000000000000M:8g00000000<d9K000000000000000000000000000000008WgR00000000PjR>XoWV0000000000000000\Kf<0000
00000000h0L0000000000000000000000000818mlN4\000000001I0U00000000000000004D@BX48LX13>000000000000000000000000d\EH0000000000000000
00000000`\GE000000000000TK2J000080`\0000000000000000000000000000<YgR000000000\Ig]DHQ000000000000IBQR0000L1RM0000000000009:6J0000
00000000QJH?d6=W000000000km<000000000000X]kQ8dbd00000000000000000000000000000000\N?500000000P]k60000000000008nP=000000000000D0d\
PG><lXHlP^K90000000000000000000000000000\a[chNV_Q<`Q0000000000000000P6[10Xm@U0N:0000dIf\HEZo\maA0000PD?7X2bc00000000P3e500000000
0FKa00000000000000000000000000000000d?V5T`ed8foB0000000000000000000000000000000003cD00000000LdUk\kK600000000XAM0Ll6a00000000lCYf
000000000000A<Gd0000000000000_GV000000000000\aZm0000Pn95TG60000000000000<G>b000000000000000000000000000000000000\Z<[000000000000
00000<a\@l>^PiAk00000000000000000000000000000000000000000000000000000000000055R90000HUcR0000000000000000hk2gPXjW0000\0icQ?fe4^a=
E:aj00000000P<=D000000000000000000000000A4Z900000000P8^E0000000000000000000000000000TVbP000000000000000000000000AB`g000000000000
00000000l6=h0000<JXblWX_00000000000000000000DGn<@W`]0000000000000000E>GT80Nn000000000000<CQj00000000000000000000dg\?000000000000
00008>ZP0000@0Sgl@?N0000H6O;0000`ZQ`0000a4Dk96N_00000000000000000000000000000000000000000000000000000000000000000000000000000000
IE7=000018bZ0000A<2Q8PmG000000000000000000000000PHL300000000@03300000000000000000000dRSAXOG0TH?C@OGJDj0A00000000a:JI0000dXnc0000
00001<8X00000000000000000000\7Ng<OG`0?WDa=214<f>PfNdaIW41>SSmD<i000000000000l7`200000000h8hY000000000000000000000000000000000000
0000dFHN000000004a`70000000000000000T4jahl94Y7G?00000000QJgJ0000LBMY4NIo0000dQ[J0000l3FlL5Tc0000<>KO0000e9DLL5H74jBde<;^0000i65g
00000000000000000X;^00000000l@nL0000L4=F<@0Y]<i;0000000000000000D64YD[5;0000000000000000loXT00000000LU^miDGIHHo;0000000000000000
00000000Q=<`000000000000YJUJ0000000000000000h99oY7@;m:IM0000000000000000\KlF\WP=5K^70000000000000000000000000000dijV000000000000
000000000000h`l900008A=P<E:TlV^7000000000000000000000000000000000000000000000Pbj000000000000UJj_D]jB00000000000000000000XhNc0000
0KYg000000000000i=dlla]6dEZ00000hP_I0000000000000000000000000000000000000000000000000000mIVMH^KS0000D>H4<FQR00000000000000000000
0000000000000000000000000000d?>g000000000000518GYC<i0000000094935H6500000k4e0000000000000000Xd@A00000000AE@OHA\K0L4\41ga0Dog0000
X;3Q59dnMFao000000000000000000000000000000000000\RXo43F_0000000000000000000000000000000000000000000000001DMO000000000000000004lL
`V]g46M9d6=Gll@900005FH:000000000000d3TB0000Thg50000000000000000<\3^00000000000000000000TTjj\aFF0000<eh4000000000000<?R^]FaQ`KIB
0Jmk<Q`aT0W`91W=0[aM]Djk0000L^]e00000000000000008SHh0000000000000000@Dal<ZNo<hUA57AG000000000000hJ<D0000`JLS0000L?1ADk8H00000000
000000000000000000000000000000000000HJmHdIFgTTUA00000000000000000000000000000000h2gJ0000T7Mj000000000000000000000000000000000000
hn2E00000000000000000000053_0000l6Tk\1dJ00000000000000000000000004:MdYdHTGQ3YELC000000000000e0Ob000000000000D8H@00000000hc=FdU<6
0000e1LEU3Vb00000000\37400000000000000000000lnWN0000i0ZJ0000000000000000XcRb0000P7H200004L>=00004lOY0`\9000000008G7o<X=7DLIQ0000
0000000000000000@?T[0000h8Te00000000000000000000000000000\AiXSiB00000000000000000000dfk3000000000000H1N`0000XS?<Ln750000lYh>e16G
eGDC00000000LBM50000l6Q\`d1EDlMKa@5Z0000000000000000LY=k00000000D1oJ`VDG0000000000000000LiY]0000U98R0000000000000000000000000000
00000000hi^WD[53lF@00000Da4_00000000TePJLfe]ECVdd02FiGUkP@Jh00000000000000000000000000004fRm00004N790000000000000000000000000000
00000000000000000000<cJl0000000000000]1G00000000TO810000A4=2ToGj000091oB0000000000000000000000000000000000000000L:S=000000000000
00000000IHGK000000000PHj00000000H2DX\2630000000000009;iQ0000000000004Gg=00000000U24@i8LD0000limi00000000000000000000000000000000
`k8\00000000000000000000hB1U0000000000000000@DIX0000000000000000\1Q@0000\\;=0000000000000000000000000000LoK\0000\G>jlVhk00000000
0000000000000000HaV`0000I:fo00000000I8W8Tm5N@I`d0000U2ZRd8]Y9Gi6000001NT<[GL4ceh00000000lVal@lIM0000000000000000@Be;000000000000
0000X<?E@UN:00000000\oJ800004XL=00000000D@760000000000000Fj?0000975M00000000000000000000=6V^000000000000000000000000000000000000
0000ABI60000000000000000h_aD000000000000A8RI@f=]00000000ICoB0000T<f_0R2X000000008N7D00000000000000009E6J=JRD0000l4fe000000000000
000000000000000000000000`D3_00000000000000000000000000000000000000000000000000008V0K000000000000000000000000hkf]a44600000000090L
00000000lGdg000000000nfH00000000<kOd000000000000D6iR0000\V7E]B_;000000000000Tc[V000000000000000000000000000000000000000000000000
00004E4Y00000000]9Tj0000a?CB000000000000000000000000000000000000E<e=000000000000TkTjL685U3MJ0000l>n\4DWf0000<b`Uh@\Ih94:L^XA0000
0000T;QF<I5K0000\:gM00000000LGKj0000000000000000Q=5]000000000000H<9L0000000000000000000000000000h8ZE000000001FLcaI[<H=Y800000000
0000THNj000000000000<Q5900008HmE00000000000000008F0P000000000000000089SE000000000000EJf0L]M]0000`@e5i:[A00000000000000000000PVk7
`aC700000000T=L0000000000000X5NWl=N^TGnh\_`b];AE0TT>0000T>VJ000000000000000000009H]D00000000000000000000000000000000000000000000
<cnS00000000000000004>PedjXU00000000MI?j00000000000009i:00008acUD?AW0000`>jOT1[BDR?ji>HD0000daW>0000000000000000DVi^0000aD6E\`la
X6?LHFSM000000001<l`00000000lCY0D63:00000000<E:@4MW0E88nP^bd00000000000000008kdm00008m\g0000000000000000000000000000E4iQ0000\Ro0
0F[TXM>i000000000000000000000000P4PE00000000000000000000I8bl000000000000000000000000000000000000000000000000000000000000Lgga0000
0000H;QU000000000000l1V>0000`\kUTdLl4F@ZLnhl0000a3[i0000de:Md@n?000000008d\J0000000000000000`WR4D[EJhih000000000\`\N0000D=EH0000
AGH<d8]f0000h^^O0000000000000000000000000000@GTV<gFS1>mV\kI<m5c2000000000000000000000000\[AN0000E839`HK=00000000PWmN000000000000
0000D^bV000000000000dcLU0000DZb[d6=7=@?e00000000T5;0@O6[0000000000004nj<000000000000000000000000d_NB0000000000000000000000000000
\JC300000000HOb5<`=>000000000000@c4<0000000000000000000000000000eA_i00000000`[Oe0000@cD[000000008U^30000000000000000000000000000
58d00000L4HM00000000hZf[00000000DV>;]Hc5000000000000000000000000000000000000AIoI59L800000000000000000000lVa0<JQH0000QGF\00000000
00000000000000000000U2^\@;CCPJ7SEBhn000000000000000000000000e=Dj00000000<E>S00000000000005fc\RZ100000000<8M[4jSe0000000000000000
000000000000000000004;PT00000000U3>h00000000I<SU00000000lbhG0000000000000000DNaK000000004@LH00000000LZX^00000000m=_o0000M94F4;Y`
HAEP02b:MHNV0000@6`AhfRK00000000000000000000iGWQ0000000000000000\JK`0000mEZA`<7?0000`gC614[C00000000000000000000]C;70000I6LW0000
0000000000000000000000000000\nd6Q>5K@e@[PdA90000@<dZ0000`V1F00000000000000000000hhf`m=]900000000T5gK11J70000000040D4QJWB00000000
T7E00RC70000hZXM000000000000000000000000@0h30djE0000XC5A8fTb0000000000000000TahCd53=HHf:000000000000DRA\00000000<Yga0000a@PK0000
00000000000000000000000000000000XdV9000000000000YGJO00000000000000000000QFo100000000000000000000000000000000000000000000TPF80000
00000000000000000000\:enE?J800000000000000000000E<21Y=KRhDQG000000000000LN_@000000009EUgDAhm0000dgY>00008Df?00000000`@fZ00000000
LhT@EC\4000000000000000086GA00000000000000000000000000000000]IM;M3Xb000000000000mD[he8gR0000000000001H2QHA8d0000<lRU00000000@I;A
000000000000`@6K0000000000000000L`eN0000000000000000000000000000hdnL0000000000000000000000005=_a00000000X<XI00000fMO8CW8@GX50000
00000000\ckK`eIXlR=j0000L1B]XKhZ000000000000X5;K00000000000000004@@F0000YDgM<?;UdAC10000000000000000000000000<eILf6W5EM?00000000
000000000000000000000MNF000000000000dkQBHiVl000000000000l\T1000000000000]C>U000000000000000000000000000000008FYl000000009DE6@eYO
00000000000000000000000000000000AG`l000000000000000000000000i7690000Xb=N0000==6^\_98L4HX0000000000000000000000000000000000000000
0000ljOY<CR400000000490B`6jL000000000000h<V2I;GZ1I4lHe1500000000\69a0000000000000000000000000C?T000000000000000000000000A5X`0000
0000UDV[000000000000<>DM<9n48`fJ4KkcdmdCM3QT0000000000001II]00000000000000000000000000000000L[=7XBZg00000000U39@Xm\7=:oR00000000
0000hB]>==eL\<R:00000000<LnE@94k=HUI`XbZ0000`^nhL`RTA1iPmH6M00000000Lb370000000000000000H]NNPiOPT[0K0V374<[E0000000000000000`^M9
4M;<@i<ld8QA8KR700000000a9:200000000`7nj0000000000000000YH=O00000000000000004C6\l<;G000000000000\ocb\9^>4@Hc@IGSTdF;000000000000
0000000000000000=3EV\GOS00004kG_00000000@4gl052ohI410000hklYMK1aUFJe0000h8Q]XXd@];<Z0000\U7OD\]e<MbCdkPde9Y9e;0BDZb44eOQeG8@\fkT
000000000000T881m10mL7FS000000000000000000000jG`0000000000000OC8@@dM0000000000000000000000000000`ccf000000000000P5I@`IE^00000000
<cjl00008iP5iCC_`NiQ0000XQ;m0^^:Y4jm00000000dSLL00000000000000000000000041e:lCeT0000TjOmlCA:00004@01000000000000000000000000AH?2
000000000000Q91j00000000=<8h58mY00000000TU50XJ?500000000lb>E00000000m=Eh0000<A=40000<cA<Q<^:00000000X8ORD<ec0000E=^[000000000000
00000000\ifM0dk21AS3=IeY\3kC`BYkL[d\00000000]8ZC0000LABA000000000000000000000Cj_`DHODc`XiEANaHck0000Ti:e000000000000e6Eh00000000
0000XS2E000000000000000000000000H:km000000000000000055NS0000hW7>DfMo0000L0KD0ZQ80\jm0000`m>>L95[000000000000000000000000000049J[
00000000Y>:S00008Soo@2GUh;[B@eUndf^PLkCUT:JU9EZS00000000000000000000X4]VQ0[f000000000000Pa370000dS^2000000000000000000000000h1gD
0000lCUa`a;R\aF5l?G5Pcc?P^lf\gKI0000000000000000000000000000A3AB0000000000004[YL00000000\UQl0000000000000000000000000000dBil0000
heLN0000850OdA:D000000000000000000000000000000000000000000000000`_5M00000000000000000000P7YV000000000000000000000000000000000000
HJ;9@10gdaZL0000lDMSlJS`4D:?`U208_3N0000L7SB0000@;YN00000000QJc60000000000000000000000000000<MdC0000<MVTY;124Kk[0000dliR<[cehA?U
000000000000`?62XfDi00000000h6MbDDkC0000\0;OA>n7000000000000000000000000000000000000\D`\00000000m?XY000000000000lj2l00000000`e<K
42NgQ=hSMFg<00000000000000000000l56KX5<LDLFF00000000000000000000lf?Q00000000000000000000000000000000`<6AhbdU000000000000hY^`0000
00000000A>D`0000@GdY00000000UGoE0000I@OCP?HD4W<eXb]n00000000000000000000P=HT`jg^0000\1Pe4G:?0000MFeA000000000000000000000000D7>d
000000000000h2:600000000000000000000E?ME000000000000000000000000000000000000HWU\000000000000000000000000000000000000000000000000
0000000000000000000000000000iHG0dJ;R00000000Hj]NDV9G0\::00000000000000000000hFRd000000000?>W492^1HBM0000H=AG00000000000000000000
00000000l9CX00000000000000000000000000000000000000000000Q:R400008TWJ0000DOa\0000ThP^00000000`ebn0000000000000000DflH000000000000
0000000000000000000000008]1800000ajM@\8ghlin000000000000000000000000000000000000000000000000hW?j<321000000000000\1Q2000000000000
0000l\<^0000X^k900000000lT3ca2_IHWFQ000000000000000000000000DbgVHaVo0000LVO<00000000TVRJ0000000000000000`76L00000000<[G[0000dVfd
0CG89:P5DO2U000000000SKfI9Bb0000000000000000000000000000000000000000000000000000dFF<0000HPR40000H[;N0000iC@V]EXILFhSiJ9Q\EEKdIOW
`WPg42fT000000000000HJI9DCDG@U=d0000000000000000H:n2LDZGDKDcXiHe0000000000008iFl0000T33<00000000000000005Hd44obR0000\BlU00000000
1>Fj0000leZ@00000m1@4RAD`^2400000000000000000000000000000000PPA`\o^nhJ0k0000\;WX0000000000000000000000000000iCX\0000000000000000
eHOF0000000000000000hf`S000000000000@;_JdINXdnWdMJhO000049]U00000000dd?3L6gbP?L24FFO0000000000000000i8YP00000000000000000000=5YE
00000000d3=`000000000000000000000000IJD:00000000hF2bEI=f4KkS00000000dNhI0000000000000000000000000000XX>G0000TO1B0000]7OR00000000
0000U2N^\^:CPgPX000040CY00000000000000001JZ9000000000000000000001EiP0000dHmO00000000H8A2000000000000Tf;=AK^C0000=2TP000000000V3D
XVYbdGHh4h[RYKLd0000HUgcd;ho0000LDPJlMK:00004nOH0000000000000000YIi^00000000h;9R0000TZV90000X_Go\VUkHedj00000000`j1R0000<B_B0000
`Wo\0000lg7YHled000000000Hj]M;Z[00000000PbkNHc:Jl10M@4BLPW@G000000000000]Ka700000=NM=8Fj000000000000T>2<00000000Dh3Z000000000000
000000000000XFBi0000`Vbo0000`M8300000000XbV`X9fR00000000000000000000000000000000000000000000@Woj1FN@0000hPB800000000000000000000
0000000000000000MD3K000000000000aF]F0000d:kLXZi20000000000000000000000000000000000000000000000000000000000000000]8Z[0000`i620000
000000004[Mg0000000000000000A342eB8bUCV7do<RL\HR00000000AG5:0000`2T\0000H>i2000000000000l04_hBoa00000000000000000000000000000000
0000U57mPP4T0000000000000000000000000000000000000000Dfen000000000000@GSE000000000000000000000000<6^>0000T;Z;00000000\Tj[00000000
000000004MP1HjE]0000L5P40000000000000000L?KRA=mo00000000000000000000]B[Z00000000<C8IeGTK000000001HHb0000U?Ym=D7k0000000000000000
Q<98iFVS0000000000000000dDE4T`J1=5>?000000000000000000000000Ln:I5FHL00000000m0T2a4^f0000PH\n0000i1CC0000hN@a00000000000000000000
\@L44UiY00000000000000000000hUNU00000000000000000000dCC00000Y0hd00000000000000000000000000000000Y006000000000000000000000000`[OY
U<2A000000001FLW0000000000000000@F0?0000dj6200009FC90000<BHo000000000000aJElA0M`000000008A@OPJC>HSb@000000000000<E>@HWi:00000000
00000000\1@k0000\^6H00000000\Rk2i<ek000000000000000000000000000000000000@;IL0000T5ER<CKZ00004]KBM9M>e0a40000=C^_`Rj88Q;_0000lIol
D8\6`kb^IHlP00008JHe0000eBoj000000000000=6bFPNNPiE`k\X<?0000000000000000<6EmhX7?U2CK00000000Q39^EH1jPoh<000000000000000000000000
0000\V170000000000000000T1VK\\d1000000000000hT]l0000000000000000AGlK000000000000000000000000@JAMlTh`0000000000000000000000000000
000000000000000000000000X?ah0000000000000000L7?G000000000000e1D5=IGA00000000000000000000iK4a00000000l?1Z000000000000lYcD00000000
hT1=000000000000000000000000ldD10000M3MR0000EEGBdQgHU6Kk0000P6cV0000\;eS0000h=hlmK^R00000000lSUM=9E`H]bZ000000000000000000000000
mHF:0000DjCF000000000000lMMfaF[N\^KH00000000000000000000U:Um=If10000000000000J3al0gKTC4iHji500000000000000000000`A_]8dO;00000000
0000000000000000000000000000000000000000L1=R000000000000UH2`00000000000000000000000000000000594Z0000000000000000<j5C000000000000
0000D>g:000000000000Hl3:00000000D3Nl5I?^0000000000000000XIL_000000000000000000000MAN000000000000PUU@0000000000000000000000000000
00000000000000000000<GcO00000000000000000000000000000000aIla000000000000`BML00000000000000000000000000000000000000000000HIjE0000
000000000000000000000000PJa\PX30AD\:00000000000000000000T1mDdh;Q0000PDJ<hNbh00000000lbEV00000000000000000fHf@L6dHmVI00000000H_:[
00000000\:_5T`@OE8af00000000M=5O000000000000l;ON00000000]IlU\:b20000HK1ml:Be0000000000000000000000000000Ld^nd_d[0000000000000000
000000008\UR00000000e;QY000000000000000000000000TNMLAA\l00000000XIH9@PaeH:FU000000000000000000000000TbAm0000dA0E\b`>000000000000
000000000000`QoX0000000000000000LElk0000XDnf\mmQ00000>\]<CR>TW^=000041f2000000000000lW_\000000000000000000000000M4e0lcKT9Ako0000
000000000000000000000000PAh]00000000dTYDME[[PG;N0000\0L<0000hMO08HkL000000000000000000000000<@lf=2h[00000000PC[80000=6b\00000000
0000000000000000000000000000U1[=a:A^0000000000000000l;6GYJC_h]Tah=d70000000000000000lM=m00000000hP@chPL^PND100000000D1[el@in`Y3F
0000P\=kXc[m0000@@O80000000000000000000058M8<lE0AJWN000000008^YP0000\L`h000000000000MBbD0000000000000V4V00000000000000000000QFYe
000000008JPVQIY;]K^aLb2[000000000000000000000000000000004G9m0000Hc9o000000004TJi00008QQV0000<EX_000000000000l6CKd<oQTkjl00000000
MDl<00000000DRQ7PUcd<gC`i2:i00000S;>00000000PaKd000000000000T88>000000000000HQ;:0000LS=D00000000ECoZaBTF00000000@@dZ0000Tl0b0000
0000000000000000Hk8n000000000000=Ho>4P_b00000000`Pji00000000@0=bT50]0000000000000000000000000000`6IS@e3YIC2j00000000hXf:00000000
0000000000004i70dm2300000000@;`Q00000000`7Ac00000000ThPU0000m=9@00000000XUSn0000=7WLlD>J0000000000000000`?noDNKU0000dVgU0000<A;m
0000hQ`4=0N`0000000000004Ve20000000000000000000000000000`hoD000000000000=?OR000f000000000000\DYB0000l8Pd0000000000000MKd00000000
00000000D:U500000000000000000000aCAmEHW>0000000000000000000000000000EDi3YEH50000000000000000Y06WD>jC\52KTL7oeKBn0000E6IF00000000
0000DMSC00000000\RY;0000iCR;0000d0510000000000000000000000004\`d00000000000000000000TQFdd0e\4T[Lh\j>EIhP0000XEFNPd]UPhIM00000000
0000HeMb0000h>E9dX0hP[dAi05<XGN<8N[Je7m0l]1V0Km8eD72<MA;00000000000004_H00004MMM00000000d41[0000000000000000000000000000lYSN0000
000000000000000000000000`WdF00000000@J:IPRRF00000000000000000000i:bH000000000000000000000000000000000000000000000000000000000000
000000000000000000004<`THageQ5JoiG@>000000000000IDAO000000000000000000000000\3IZ=GA[@:3ILK@i0000L[BIX\bQ00000000LK?>00000000@;gY
0000T5YbhU[700000000hn270000000000000000<[d30e<`0000L8a`d=Qo0000000000000000HQhc000000000000000000000000Y5eS0000YCSj000000000000
0000TeWV0000Dd0;TZN_\_bhl^2TD_cYU;`R5GB6e3=>00000000`1Vb46@E000000000000HcSI00000000000000000000`1CbHIRN00004KN5l1Mkl9LmlBeKlf?a
LLng45LPLCojE1N@0000@cLH0000000000000000\1B2lQ=e00000000000000000000`hW?000000000000E27<L\[o000000000000000000000000000000000000
5HiYlR:a<E5@0000P84h0000`WL?0000000000000000000000000000LoX85<\50000h8Qf000080AAL1cS03`k00000000000000000000000000008R0E98_S`I2Y
8N>i000000000000mB3U9Ck=000000000000li5<P_XJ00000000hCI200000000XBLR000000000000000000000000h2:mDdTL000000004QoaDilY000000000000
00000000000000000000mKQV000000000000000000000000\XAVU=]m0000000000000000000000000000000000000000@SXY4WGCDVRZDecU000000001?je0000
00000000<0;APSE900000000DJR\h@mf000000005GFG000000000000]J2I000000001J[Y00000000hQ[aIFfX0000000000000IDG000000000000XZA;4V?N0000
<4hW0000\mCG0000DZ>g000000000000000000008^LP4Q=I0000YHSi0000LEJGX2_50V<O00000000X>GVIHR^9CVU000000000000\cd1X<YY000000000000e;`<
0000000000000000000000000000l;PH0000\[R]H9Ok\i@3Q2dLUHmX00008FX7H2jU\PQFHY=<M>3U=B@ZD5k;<kQ543D200000000H:\T00000000000000000000
L^Rc\:E>0000000000000000000000000[ZgdGCWdFDP00000000000000000000`f]295Qm000040Da00000000`=0h0000<:BT0=QB0000dnBXP=QQ00000000<mSc
00000000dkhl0000`3\P00000000\FZJ000000000000\R:m0000DN0V00000000000000000000l98>000000000000A0BLTAHj000000000000D7D7000000008ih[
<:NY]D``hg]i000000000000PU810000l_ER000000000000]3]o00000000m>5j0000]D]B0000llD:P`9;<S:V00000000DlMa`IPO0000=6ET4nE:Y4DWLSEb0000
000000000000Y7B[00000000@5VlTU<Bl_C8XH@AdbJcI4@lL99PPm_e997650U@<B;d0000@VKC00000000000000008RI`0000000000000000000000000000MC?H
0000mClT00000000000000008HV\hPiBUK[R00000000LCjT00000000000000000000`8SNA?7m000000004klh0000]1Fd00000000000000000000000000000000
0000lRGP000000000000D9`M00000000i0j<TL9j00000000000000000000000000000000AKKb0000000000000000H9GS00000000000000000000m<QmHedKhQeH
HFbATGbB`I;OdN6>TRS400000000000000000000000000000000E>WT00000000=A;60000D_m1\c?j0000000000000000000000000000H_1m]=Ga0000<TB90000
0000l3N_00000000<4RL000000000000eDA1000000004IKF00000000000000000000045be:50000000000000dTDN4V@Nh1QND8V`hO[>8YZF000000000000<Hi`
00000000000000000000000000000000000012B6dg[jlIKO0GRbDUc500000000000000000000000053EfMJM700000000000000000000000000000000L@iP0000
h^dFP29i<G[V0000<Pe60000000057i\0000000000000000000000000000000000000000000000004<?8000000000000000000008G=Si<cI00000000L>R5XO;I
000000000000P7MR0000000000000000X<cQEEFO0000TJj40000000000000000`3oSHdM=T>Z>000000000000000000000000DdCa000000000000000000000000
`<ZTD=V_X88KhT;]99H_mK>fUAgI0000P>fa000000000000`?Sg00000000000000000000d`B90000i=EX0000PFGRlOQoID080000]8dX\ieC0000000000000000
000000000000000000000000Q@Pl0000000000005=lE0000000000000000000000000000TI@Y0000`a0^hK@?`5Qndk6L000000000000000093\G00000000Y18Y
00001<VY00000000000000000000@K;:00000000dK@Td^FQ0000`nnGTJKS0000D5dTljSV00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000\Nj<0000L2nf000000000000dLXM000000000000@5m;0000UCQ600000000hTE200005CG:000000000000000000000000
0000000000000000000000000000<\OO8E^ia9T200000000000000000000000000000Rak000000000000PSWj<?`1IGeF000000000000000000000000TR_e0000
0000I>gi00008U^L453mPZEP0000mEeoX_KW000000000000000000000000@UT>HQR>EB0=0V3Q000000000000H?5ClI\XLMn@0000000000000000000000000000
0000000000000000`DR\4Q7cDHlJaDfN00000000000000000000LfJ:0000000000000000PAHA000000000000lBSg`W0^000000000000<^G=IHJl000000000000
0000000000000000L\bih][1hcMm0`L6UGb@00000000<]mBhAKX\W3T0000000000004mQe00000000]C;C0000D:@OlaO`00000000000000000000000000000000
0000000000000000lPLiTA]m9IGY000000000000`L=T00000Id4]7`\@1j`0000hLH00000000000005C;g00005GJj000000004G5U000003`]0000000000000000
5JXD0000000000000000dnKZ0000I97R0000e88O000000000000000000J60000=5b<0000000000000000hKC<000000000000000000000000ED5[8>;l\Sn6YDK9
QIL30000Xe;V00000000@UK1d2AOlT^g000000004M<600000000000000000000lBCIlZZKTd8b0000DD\K00000000000000000000<F6W00000000hA3000000000
hVXM0000LSUdLo@:PFo2000000000000000000000000000000008TO80000l=CK0000<:9dDSDQ000000000000eC1J00000000000000i<L?l7<\1[<bC500000000
LgZl]GQ31@980000TdaVdAeC0000000004Mf`?mH00000000000000000000000000005H2B0000d^:50000000000000000iI5h000000005Cj80000000000000000
00000000000000000000000000000DgLL@aCd:WD000000000000000000000000000000008;gJ\P`900000YYS0000000007b\000000000000000000000000hY`k
0000\LM=`j?G000000000000000000000000000000000000A8k5h?GLL6<1000000000000000000000000000000000000000000005EnE0000PBAS]CI2]HVT]KRa
Lc`;0000LWQG000056R4lSYk00000000@g@jdkh=@AgIPVLj00000000000000000000000000000000@_PH00000000000000000000000000000000000000000000
0000000000000000000081?T0QEY4XhSX]Wa\ZGH000000000000\8DI000000000000<:8IhD5;<N?S4]bJD\MddfceA13S0000000000000000000000000000diJg
e@d_000000000000000000004>0a=JVC0000e4iE00000000000002LKDQKT1Fa]Dko084^1000000000000000000008bN\000000000000000000000000LR<hlg5F
9JYC0000HMHm000000000000@J>X000000000000D0UI0000<NgE0000Ld1k0000TGmc00008onb00000NLQ0<jj1?[GUI:6Y7KMhg<O0000L]K4dN0cT68j0000@UX0
000055QI00000000000082N^0000@X1W0000000000000000=EM3000000000000000000000000000000000000l8]MLUeDh;heA5G;000000000000000000000000
000000000000XGM\0000\RF@0000IHaFH_kH00000000000000000000<WPV00000000000000000000iFlF00000000lkEh00000000I=SZ00001I7o00004<5@Djjj
00000000`K2=PVTQaD_F0000000000004AR`000000000000<GiZ0000000000000000h93PUDLG00004U?gdJHA`@lE`E;d@F`iLmZ?dCnMiA@=0000h9]:0000h2O0
T4QX\^L75J1k000000000000\f5VT5klXYI50000000000000000000000008D[V0000A;<h000000000dm[QD4S000000000000000000000000000000000000@@9F
000000000000000000000000`1o15KRR00000000mJU500000eZ^dkTW0000U=?Z\7:j0000iIcO0ZS4dcQj`mTo00000000000000000000E22_0000000000000000
00000000H=L=0000X_o:00000000000000000000000000000000000000000000dXlHdA4M000000000000000000000000000000000000<FW^@mbeMENMHlbG0000
000000000000000000000000000000000000DIZ80000`>[HlY^R4@C_h@nk1:0B4h>JYHdX0000\FhCI<KbdWD65>?_YC>40000hHT7lIYDe1ViYEJK000000000000
0000ll`?0000XYHV0000000000000000H]i6HfX30000D>6g]BO`00000000000000000000`A3h0000d<LJ0BE2lE^A8[mP0000H3LN000000000000HE\9\f`80000
0000000000000000\LSa170Q000000000000000000000000000000000000000000000000000000000000`=1T@`Gg0000DJF;TNQ;hPWK8G_BH^9f4M<Y@dHh\gRL
1BWm15\G000000000000000000000000P?:R0000\Igm`LF500000000PL1n00000000d[P?a4oi00000000dLKE9B7KH>a4MD1ITDTjdK^]00000000DJfBQ:Z=4L8O
XXCPl2Bcl=>]00000000000000000000L?<B0000I5<Q0000hX96XT1N0000lU@`000000001:Vj0000000000000000000000000000000000000000000000000000
QICZ000000000000000000008NKB000000000000000000008mI3PA=m<Pj7<1DAI3a9000000000000000000000000@AK700000000@M[X000000008F_k00000000
000000000000000000000000000000000000000000000000000000000000`MM>lE0a0000000000005<H_0000000000000000E6:2000000000000EEFF0000LZoj
0000@@hV\cNOi?SB0000TR`N0000000000000000lThQUAB\TmPCE@2K0000000000000000000000000000h22GlZL_mBLlmI8e00000000L9F:0QE;000000000000
00000000000000000000000000000000@FBW967E]8]cXAJhM2`;d2al@:0adHFalbMo00000000@PU6000000000000000000000000dkmLM39H0000000000000000
00000000MJKH000000000000XWZ<=J\100000000000000000000000000000000i18idkRoY<;n@;5i00008YNf12^@m9hWm:do0000`LWZ00000000000000000000
0000<j;E00000000X`K000000000T0YQmBh_00000000@UJNLLRo0000dA_m000000000000UC2I000000000000000000000000000000000000<cAN000000000000
000000000000\7:X000000000000=5@@00000000000000000000000000000000D1DS00000000hXD>00000000`70<\F@elaWi0000ECU50000000013LmH@V;lf77
i6d>000000000000XJiM0000000000000000000000000000ha>:00000000Dn;=0000000000000000`1Qa\Tg4MAM`=1c3`6^VdS[60000Xi[jHdkA000000000000
0000000000000000000048j<00000000Dg3f9:aJ0000T?A300000000<e`i00000000000000000000LCaePaNn000000000000000000000000000000000000hZ<j
0000000000004J=R07DU0000lF6a0000XC3<0000U3F>00000000<8bV\M\2<gR<0000L_:hLkfk00000[ZUhb9oMD9K000000000000000000000000000000000000
0000000000000000000000008cXf00000000000000000000HdS80000000000000000000000000000HSC\0000000082?:\TMolk71000000000000000000000000
DZ:MDZ@j00000000`Obh000000000000000000000000D5]lPKXT`MnR000000000000];FL8?le\6b9TQYH43o:dQoOXmoC00000000000000000000\eMR`^io0000
00000000i1N2hPllTb[A000000000000L<C`00000000@THK00000000000000000000000000000000d=@g000043A]03Wb0000LRb[04AI0000000000000000`D]]
000000000000m>9`LR<]000000000000`lJR@8@5XQR000000000`e[C000000000000X77l0000=>3d0000<c?1@k?^\Qfb0000000000000000<IgT000000000000
4l<7=0TL00000000@G`700000000000000008jhb000000000<Bo000000008Rc9`Q>3000000000000<b28LJWf00000000dLZ=00004nS<0000l8]A000000000000
0000000000000000`<>O0000`4Wk00000000000000004Ad9<2k\00004NhkdOKi0000000000000000000000000000]I_MP9b600000000000000000000U;:<\8ZQ
`DS>0000\CBPUFEO00000000000000000000L[FM00000000X_CG0000000000000000T=m@8Sa^0000Dd\ZmD4G0000I=lSeEVQAH^4\0ofY>N:LYnnaBKC\kX`0000
0000000000000000T<FM56h:00000000lNcB0000DnbBH`Fi0@=LD[@B0000`SYL=HnN00000000000000000000YK920SQh47[f@MJQ0ThAhNb[LaID0000l?gn0000
0000D9X2<L<IHlNk0000<BQ>00000000iJ;70000000000000000\aXK000000008OfZ0000=<k00000e;K<0000<7eV000000009JfB=5?n0000000000000000UJY^
Hf]K00000000000000000000dH]700000000000090cP00000000000000000000E=B8<\IQh0oWD_hMA@a6YBNU00000000000000000000T\XFd3oF<Ea^00000000
00000000DffL54mTdn`Z@K]50000`>hU000000000000m?KYd<Z60000000000000000000000000000000000008D4I`K^2hfI4ICh10000000000000000Hg4W8[0i
Q=D<`N:3000000000000000000000000000000000000dMenXJDYYB^E0000m=B\IE`8hDI:LZ_C000000000000l^_N00004\5000000000\XH]0000000000000000
<W>A19nb0000i@iH0000000000000000000000000000000000000000000000000000PO6IhYJhd^@600000000L5;=@?17ABVV0000H8Rh00000000000000000000
AEfV00000000P6>U`>Y:E1A100000000000000000000`e_o00000000000000000000\gYmPi1O000000000000HQnV0M4k000000000000]?FZHeaLd@=]hMDA0`NU
0000000000000000000000000000\6<KDS\Mm3Db000000000000000000000000000000001GDODM`ea>VElDg[PP]J0aYXe7in00000000@Q`H0000<Fk>0000=;m2
=5A>0000AC;O0000li7h9?JSDFY1mCU>e6H<00000000]EAfd:SN00000000@G4eDRR6000000000000000000000000TCNO00000000000000000000000000000000
4P5L000000000000000000000000TPBEe=7NH[5C000000000000000000000000000000008c5Q0000000000000000000000000000@NVO00009>lPXTJBiCm20000
00000000000000004\<3TIZa00000000l>>^00000000@<<QTVGN0000000000004idmIF3^IBnY@bHN]DI500000000DF]V00000000XPfBAHMo000000000000`2i?
0000`UfhD:@@00000000<5Ec0000PKcf0000000000000000000000000000000000000000000000000000`7PelWAL00000000000000000000P6gkhJgh00000000
0000QGH]000000000000000000000000TLQQAIdTXOFL558Tl6R]00004Xh7000000000000000000000000000000000000000000000000iF5P0000000000000000
HCFZP7AATT^:m82[000000000000`Xia12A?0000000000000000`0Q3DhXM00000000\>QCIHlD0000000000000000000000000000000000000AXB8JTe00000000
0000000000000000000052M;0oL>`a6\<AGR000000000000]:Zo000000000000PS^@0000<MS:=6;<PHEd0000]:_d000000000000DP<Q000000004;=N00000000
0000PbW30000`1=gXSlcT6f10\3N00o9H`L_lcFO=4_@1E_E000000000000000000000000000000008Vm600000000L_b@8Smi0000000000000000000000000000
00000000000000000000=85C00000000L[_IeHe?00000000<D70Td_\4j0a@?b6LWe4H^=h00009DN?PY<3P8F80000TC_LliB50000000000000000000000000000
UI6@`G0F@HVT0000T4_e00000000000000005@gD00000000<ami00000?>G`aB0h<cA0000ljWV000000000000000000000000\0j700004Dh>hb:900000000POO?
00000GO35A9V00000000iIUT0000000000000000X9d_\R6F`9[3lfVk<l25=GO\00000000000000008^gDdkh^00000000]9_Q0000000000004PoKIF^c00000000
0000000000000000L92;U96P00000000000000000M5:P>RAm=Kd000000000000000000000`Nc0000\]WV00000000L1A:DL]00000dZBmTTQ=5FNL0000L18B0000
=Ee30000000000000000PAjn`eTo0000h6kjhC_[PjYC00000000000000000000L6[Y000000000000`RH400000000`1Jl0dF`0000000000000000dJUm00000000
8cdP8k9Q9:f?9C0c0000L=SmT9f^H<H<XD6f00000000000000000000000000000PHW<YiB=4Gj`F:n000000000000000000000000LBkY40@WUGa\0000d\m:\X\L
0000DJ7bHdU<0000000000000000M@k700000000<cKo00000000@LSm0000P`R;d8i>000000000000000000000j[VIEHA0NcNm=PZ0000000000004V2j00000000
0000<RB?<gLdXb]^UKJ0000000000000\7gAL]9;`<:K0000000000000000000000000000000000000000000000000000000000000000hC>@\nU\<3QB@eg]0000
00000000X<O600000HjmY>0600000000000000000000000000008QQc00000000000000000000dE\I0000000000000000\SkN00000000X@0e0000000000000000
00000000000000000000aG]oU3i[000000000000000000000000000000000000`HBTHC3blIDR@LVM@_6LhdYJ\f5?0000PXTI000000000000d39m000000000000
00000=BUlVME0000000000000000lNDT000000000000MJGC`CPH0000L9cK000000000000T;Zd\?OA00000000dfR@000000000000\afXd8UN4aJlhc0d00000000
0000<_mD0000XMhC0000<MS10000<`?[000000000000000000000000d2Ti0000UHCd00000000000000000000aFig0000T^VX0000000000000000000000000000
000000000000@e2`@fRXQF6@000000000000000000000000\Yj90000000000000000AGYa000000009Beb000000008TX>@gX\0000YFR<0000<cH000000000XV;D
D^g600000000000000000000``^W000000000000YEGi00000000l5;e\nVP0Ia2HRK^iIV;000000004YYd0000e5d1000000000000000000000000\3Jf`6TE4Hbi
4dm?00000000000000000000000000000000i@hmYDe:0000TXR800000000000000000000X]L`0000LFXY0000A?XA0000000000000000`a:h0000000000000000
UIFo00000000000000000000lW8AD?874F3G0000<QkC0000hZU<4A\>0000XQ6V00000000l:7^000000000M[J00000000000000005K5Z00000000HDKR0M5I0000
00A3`HJ90000HjJP00000000000000000000I=Nl0000Hh1J0000XD@P0000PSShh:?400008ChEH1XU`h7V8M?iXYa_=1VI000000000000dUU]0000L9VA00000000
00000000000000000000000000000000000000000000000000000000000000000000\\b]00000000000000004_3g]F9@0000QEBA0000dkc>0000000000000000
00000000=A>E00000000dmJXhZVlH[V?000000000000000000000000YB4`000000000000000000000maYLfZ300000000000000004H^o00000000P3O600000000
000000000000\dFH0000`Ke?000000000000000000000000TKVV0000`cNoHW5`Ln:c00000`dj0WG]000000005CXA00000000I7`HhG?e00000000<[[]T[=W0000
0000Db40000000000000P9EkM8DL8jb]II4]9:e[00000000000000000000AF9X000000000E9Bl3I1@CeC000000000000U=Qj0000000000000000000000000000
0000X@]QHadD0000000000000000M3U50000000000000000000000000000954_0000LB`kLGfc00000000000000000000Xei00000Hd\k@W5TPl8S000000000000
0000000000000000`m?30000LZnZ00000000000000000000000000000000@Uj7000000000000000000000000000000000000U=fI8UIO00000000\6Xc00000000
000000000000<CWG0000000000000000=;DW000000000000DLDbPU]JT3j]TEjH000000000000<lkP0000000000000000<MUQXfHI000000000000000000000000
\Ag]00000000DI]C0000000000000000d;^@000000000000Q25X0000000000000000TBOY00000000a>m;000000000000000000000000h5o>0000h40?4\FoD^8N
0000L@`Z000000000000MBINHfbj00009@NJ0000=4g[0000000000005FBm000000000000000000000000d]HK00000000a=haa=YS00000000eJFS000000000000
4EJR000000000000000000000000@P>[00000000@Qm:iBaZ<ZaC`5?V0000000000000000X[[n@iQZDA`=8M8i000000000000000000000000000000004HOcUJY4
0000d2FH000000008AaLXbcj99OL0000000000000000DO6k0000`UATX5O@0000HJ=f0000000000000000I6Ub0000000000000000`h`R00000000T5T00000hU4f
00000000HKY30000L;8B0000<AUO00000000<JH1aK8<m:<W0000PL2QP=J54nH400004A3Z00000000XDA=00000000000000000000L8X[ld0_0000PCiJ=3G\1<dQ
hbKk00000000000000000000LYIU5EZ50000000000000000\a5N0000000000000000dg`C00000000`7Ej000000000000Y7L;00004X<\00000000000000000000
0000000000000000PP]nPZR=000000000000<bVI0000000000000000000000000000liA5000000000000000042^b00000000UJ0Q000000009H<;0000lU9b0000
l2bVLDTR0000\^=400000000000000000000hkdKa:>L0000000000004ICSlK`51>;o00000000XJONHij000000000<O4\0000dGo70000000000000000@MOe0000
000000000000LI;l00000000X>aU179KTO][0CcKQ<EZ=21h000000000000X0mjHF]J@MKW100Z9D0k000000008mR;0000000000000000d5Q80000000000000000
L605=FAD00000000d<JK000000000000<]DNmFeV0000000000000000000000000000000000000000000000000000XgOe000000000000000000000000L1c_\Sjl
\K_chOEWlfc6=:SBQ<Ma00000000];g60000T[;=00000DNQ0000M2JU00000000000000000000000000000000XeYg000000000000@@gjlWEU0000E6^00000<LbD
0000000000000000ADYd00000000000000000000lFO<<b[500000PZG0000PVfJ0000000000000000L40c0000000000000fLF00000000X913@?IK000000000000
00000000hgb<\[0>L0>J\[ek4bRSDQ6f0000000000000000\5J1`BaP0000000000009@JH0000e=RJ0000=:LC0000]GGg00000000H1oX000000005I@l0000mG6?
l^Zni<S7000000000000000000000000\0:@0000\agIaDjA000000004l0n0000000000000000000000000000lSAY000000000000E3>T`6:60000`hOC00000000
000000000000000000000000PB6600000000<CgO9Bbb0000000000000000M9E80000U36`000000000000000000000000000000000000II_D`U_:0000XK[3DiRD
H2;iU:02000000000000Q:;:XhHi000000000000XAOQXE<9Y4OB0000<A@A`D;d`STKDlg200000000h0fB0000D4P40000TF:Dm=oU000000000000000000000000
00000000XhcV8SlT0HACQ9<2]FK:mH@L9I`FDJjo0000000000000000PP8nU76aDJm6M;1BE<01000000000000000000000000Li3X0000@4`40000000000000000
0000000000000000000000000000l@PU0000000000000000dn[^YH:j0000HXFoLLHcIHL:`6gL0000XXj3HI:L00000000000000000000@UgWe?QS000000000000
0000<Ag70000000000000000000000000000L6ZL0000<LlJ0000Pn;o000000000000000000000000000000009FCH0000000000000000U:410000000000000000
0000000000000000000000000Egk5HdL\HEV000000000000LKFk000000000000000000009C]E8o44\Ino0000D2:GP7d7d\mY\>3H<bD3000000000000TFEY0000
0000000000000000000000000000000000000000PoM<M9R]@g8j00004e1E0000iF`RT3ac1=Pl\PeA00000000djFUa5@f0000T`[=L`i8ECTi0000h;h[00000000
000000000000d<GB00000000DBa^0000000000000000000000000000d2<I00000000AGNi00000XG_000000000000`7HC00000000000000000000UDa\aJ:P0000
000000000000LUYZlJh900000000T0MU00000000000000000000000000000FjN0000\Sk=lRM[0000dZC?`8N40000000000000000000000000000000000000000
42nC0000E<L2000000000000<1lD00000000000095DW00000000=GbL00000000`KcN`Sd<PC`_dnL@0000000000000000H\2;PW]k5=E:00000000000000000000
`NK0@CT]LUAa000000000000M4c200008PS90000000000000000000000000000000000000Bkn0000HKJM<bSG\?_Ihc17Y:ALIDdG0000l[UF0000lj^Z00000000
00000000000000000000000000000000000000000000TY<M0000000000000000\iMZ00000000000000000000T\g70000i0<n]J>X\MaE00000000000000000000
00000000000000000000000000000000000000000000\3B6l[ae00000000L3?^0000000000004cg:0000l6]O0000483j0000==I:0000IGW]000000008Ski0000
0000000000000000000000008cMR00000000E::a00000000000000000000da3d00004WLN`XJD0000H8`VP=PA000000000000XHVfLIlX`E=8lPid0c<1055J0000
000000000000@gJj000000004TGH\ZkGM0O6000000000000M:fQ000000000000<0]2TjjY000000000000Y25000000EGEaIPn`BKF0000hZRcIIj]0000<LAF0000
D]g2`R1F000000000000000000000000\Olh0000L<P]T]PN000000000000000000000000eJcTQFB^0000=BZ:0000<4AW00004_0=0000d;GMi1o0IG;U00000000
00000000000000000Io_1BQC00000000000000000000000000000000lfjU0000dEM40000000000000000HPRg00000000000000000000Q9V]00000000H5Id0000
000000000000LZU1000000000000XH@T0000000000000000XSG1Pdh:H22700004IR:00000000D6mKe?QA000000000000<Vb700008g<Bi:M19:KMX>2IMA@X0000
49LP00000000l>9QL0n>HR2L0000P[=G00000000I0;O00000000000000000000000000000000000000000000000000000000000000000000l58L00008`aaQ>2Y
000000000000`^[o0000@Nl]8;Y28i;H000000000000`jf7X3YE00000000000000000000000000000000XHVAd<@[000000008>EFE0K31F`^00000000L?NQ4RMM
I63d0000000000000000000000000000@lcFHPOB<B2Y8SW@mGYU0000HHnG8]DAi>0f00000000l?9YI8NnDHT[0000];V;HSeKH76l0000dj>:0000000000000000
0000PN[d00000000\SjJ00000000000000000000X6Rg0000DKb;h:S_TR@7AG2R0000EADK00000000hTDB1H7^H8U3=KWk<5BU000000000000000000000000@>=F
0000hDQUA3oG4V5F8XF_Xf3S000000000UQF0000000000000000000000000000hAROdPmk00000000000000000000000000000000000000000000000000000000
000000000000000000000000e;KL000000000000000000000000m2II0>aD0000LMP>5:f_0000PO4i000000000000000000000000d<W0L^370000000000000000
0000h_;n0000`Yf_8Lcad4<800000000l\Rn0000`94\00000000000000000000`1Yc8Aa200000000`WN[0000000000000000D3PY00001INF000000000G_R8LET
A7RF065MTcPX8fOS4AfDLg9iXk?2`::QEEVoeGM=9KEb00000000=FOB000000000000@?5X`?D=15iQL7DA0000000000000000000000000000L6Z5i4?h00000000
000000000000@Qca0000\@g[0000XNoS00000000\:bUPiXZ0000PdJjLgPDhn]k000000000000PE`X@HDc<`f511BQ0000000000000000000000000000e6dX0000
Di7>\ia?eHXg000000000000000000000000@C6M0000LhDU0000000014J`000000000000000000008m[3=9m_00000000HbBA@_ZB00000000L@98000000000000
0000000000005=ei00000000LMCcDD8^U0`8lk;J0000=8GR00000000mKT;\ANc000000000000000000000000000000000000XKiK0000lCn8000000000000D``W
000000005H;HYH>c0000000000000000Dfnb000000000000`UE4h@OiDfjeL6VP0000000000000000000000000000TYY@000000000000000000005D6c00000000
0000\N]@00000000000055RE07kg0000000000000000H_DDlA=^0000]@MN000000000000eEmC000000000000000000000000P1?j0000@BoNXGdBdKNA4V72LJK@
0000000000000000000000000000`AJ^0`<[000000000000h;j;81RdP>:Z0000000000000000000000000000l7i^000000000000X;D]E9]cLGk7leZOhfCFe032
0000000000000000000000000000000000000000000000000000000000000000L<:n8GkIhNk:MCOP\7ej00000LD8`MQj0000=96b00000000000000005E@70000
000000000000`R0l0000]96<0000lWA=000000000000000000000000lYVB00000000000000000000a;c`00000000`Sj[lRNS0000000000000000diEJ00008X8c
UES<0000TS@@0000eFb_000000000000000000000000000000000000000000000000000000000000@eN10000PR8a00000000TU^^000000000000@B9h04OBlcEZ
`bGm00000000lFa[hoO^1D_^00000000`2E;l1S3ED]oY4n00000<]PA0000HF7\000000009@U70000000000000000X9L00000X4LUi147\6k[88MKPH98hB7[lWe]
]E9MIERmIJBW0000@2Io\UcA000000000000@_J>00000000iK>?000000000000d:8g0000000000000000000000000000000000000000<Oog0000000000000000
00000000XdaJQKIUL5ji00000>TEAKeT0000`A590000\T9;00000000AKb]\N`1`OaM000082:W000000000B[Z0000000000000000<ke:00000000000000000000
0000000000000000000000001DUG0000000000000000Q74cUIYY0000T0dO00000000000000000000P\GcMH^g00008:PZ000000000000\YFBD\nblg5U@TDZ0000
Lh\i0000TAcT0000<6Ae0000dZ^f0000000000000000l<ES00000000000000000000\[M<00000000L2KH00000000TTN=0RD5`RdD00000000000000000000HJ\Y
U2BH0000X<Gn0000hEk=00000000000000000000D04R0000000000000000ljhS0000000000000000lR:609Q^`S\600000000AFcC0000d[[L0Ik^00000000=DXG
00000000m=8dPn\N00000000`0EPPh^k0000000000000000`Jg14QXa000000000l6B0000000000000000000000000000000000000000`^`n00000000LH;L0000
0000\J880000<NC]DTTI0000H>8P<LC=D9\P9;I`0000aH;T00000000000000000000848_00000000`e6V]=NZMFbJ0000000093Q<000000000000EJoH00000000
D`XS0000H?=40000\b==00000000\ckj0000000000000000\=7Q0000000000000000l:GJ`X\m4Z5^000000000000000000000000XkD50000XNJ_TDOZ00000000
XkQM0000000000000000dYA>L@NjeG]N00000000000000000000000000000000l12c0000P5dm000000000000hci48M=Qh>;UI7mH@SFH00000000h76;DJ;H0000
00000000TEFm`ZWnU8HH000000000000000000000000000000000000`:Yl0000DV`d000000000000000000000000000000000000<2ce00000000000000000000
00000000d?nE000000000000PN;`0000`Pi2a=WCA>[G0000D5MUX<<DLR9T00000000e;5\00000000h3Sb]AHD00000000YD0S00000000dhR:`:6J000000000000
00000000Tm^b0000<B2K00000000000000000000XiDU000000000000@68ZT\Q@0000hWJb00000000UI`j0000<nk@00000000QH\`000000000000000000000000
00000000I0iR000000000000]9fh0000@3^:000000000000`^lYA;>]iK@aU8Pa0000HQVd0000000000000000<i;X0000000000000000dM?L]>nX000000000000
89Fa4:4QAHEn000000000000hb0n000000000000A@0e000000000000000000000000U=;80000QAPH@Ed14QUA8]U;0000ID[\0000<C=T0000L@2K000000000000
i:>0<B9Z000000000000000000000000m?AG0000000000000000QG9T00000000M70g00000000DXT50000<Cg]0OSOU@Eb`SbV97Q`L7FbPd[o=:@aiFi@858f0000
8[:o000000000000DU>=@0GJ00000000Tc1S]9Z900000000h;:<TF]b<OiBmJO5AH6>00000000000000000000000000000000@3g=`D<5HPDKXT<KDeW91;MN0000
000000000000l:>a00000000D]?S00000000T7jVUJIb@_@ndV3m9E3e00004:ZG00000000``A=Y17eA3_I000000000000000000000jbA00000000000099fSADf`
D^e900000000M42?00000000L;IT8cXL4lnmXDg1i6Lki:?6lkJJEHZ_000000000000XDeU0000\C;k4[Q=hiTb<nFLiDjM<cB69G<c0000000000000000]5aN0000
00000000hT@Y00000000TRBi00000000hG95a5f9YH\T0000U>W8<8910000000000000000000000000000000000000000L_0o`?Z3XDg?Di2;<G=aADV71G0W0000
0000\RJ`D8QU000000009;9h0000000000000000000000000000TH<o8]Eh0000000000004UR>00000000000000000000eHYK000000000000000080@90000aAjL
00000000000000000000`=4j00000000000000000000000000000000lW]G00000000<\Qa0000@ViUhR^]52I5mGG:PO>BQ;CkHoCV0000IEG9lE;=000000000000
dil;0000XO5bXh5L00000000000000000Tga0000000000000000\koLP67N0000XY:o000000000000`3F6lSM_5C5^0000000000000000dl7=0000000000000000
0000000000000000000000000000000000000000A51I000000000000000000000000000000000000000000000000000000000000XFb\0000D2mB`Sj900000000
000000000000l=iLhi=JLA>X000000008SlD0000a@=I8i:6000000000000h_>l00000`X@00000000000000000000=5[]00000_\4000000000000000000000000
0000M<h[TfSO00000000000000000000`1@C000000000000000000000000000080c90JnFi4a3D4fXdcR?XJB[00000000000000000000TW310000000000000000
<lP1h_]D000000000000000000009=7^MD87LQ[:00000000000000000000<h]c0000000000000000d@5F0000000000000000000000000000EC[MTRVPhie[5;[E
l3P6\L3W00000000000000000000UAG300000000000046HD00000000HZKf<0F]81H[`82_h^S095XLQAR10000dKZh0000m3T[i:YC00000B[MDnBnm?A8AEC^0000
XAVY0000000000000000000000000000000000000000Q8U:0000000000000000000000000000a<oE00000000\JTY4Y]=Q?;C00000000eGiZHY=\DH9h`n<GQHOj
EK<20000dF?_0000000000000000LSC=0000000000000000\Im@Xi2h00000000@UQ9He>l00000000dX62]Gk7Hc7f`B@LI37@To2i1AmC0000000000008@[j0000
000000000000000000005KSE000052EMAFP\000000000000m;S>X]]L00000000000000000000000000000000XPSZ0000@AU]PRoPP?9c09QMQ7ZXEJiZ0000DhBl
<h^F000000000000PBHB0000Tci]0000M3@\0000@:Nj]=d?0000DVWa00000000000000000000<IN0000000000G[40000000091HA000000000000000045Mo0000
U4_l00000000000000000000000000000000=ARC00004CIPLO1\`A^RM:_000000000l[njU4;P00000000<4^J0000000000000000\NC=0000<`5Y000000000000
000000005EZb00000000000000008`:[0000000000004]=B0000T^bHE;7H\X?<0000M?hgdZKKA>ShX7[8H>Q400009@3S0000dSFb0000000000000000LPC[0000
000000000000L0gXL2iiYIXT\RKH=1`M0000000000000000000000000000X`[ZXcjF00000000\E]80000000000000000000000000000000000000000]8^C0000
0000000000000000TVkhX^XRA>2>0000000000000000000000000000<nNF\]V]=J:k00000000<BhA0000000000008S_j00005:\\XUUl00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000005<A[00000000000000000000000000000000d4TB00000000000000000000
0000X5F<lClf000000000000000000000000\2dC00000000000000000000000000000000hRjcTRTL00000000000000000000]0Pl00000000000000000000Pj2N
MDf9000000000000X7b?000000000000000000000a>a00000NB:0000]:PU=J;XDE[A0000dPQ7hL47TP_W0000000000008ET5DRg`PgnM00000000dSA:PSnE0000
0000hFb2aCK3000000000000HG?D<R8U000000000000P2@`0000000000000000<?MG0000<3DK0000000000000000LkY000000000H<9000001Dh4`Po^00000000
00000000000000000000000000000000A56gD0hO0G_3I4LAU;E0dMCTXcPg00000000d5h;00000000hU2b000000008:L6000002EhdX:^Pkh0eG<3000000000000
000000000000PNL^00000000DE5mQ2:U000000000000000000000000000000000000X<JY\@gLlcbg00000000000000000000Xd?g000000000000000000000000
Ta^M00000000]IF?00000000000000000000000000000000T1\@0000d8BMLVF;0000000000000000<BUfeKNk00000000000000000000E0WdHJ?i0eJ<00000000
IF0[000000000000XHLh0000@M6W0000@MPW00000000Q4=`00008ln8\]Y;]=MfA9e`H1I`TP3T\P4b]K?e00000000000000000000000000000000\<UNAK;3PBW0
0000h366000000000000=C@8d9J@00000000000085[P00000000@5J\000000000000\^6YTe:k`^=O0000000000000000XK[dXVSFMA^=P6Uh0000000000000000
Q92dXSALT\eG000000000000d?boLRO;00000000000000009Jae0000Hg>_<Q]VD]890000000000000000000000000000X?j?0000000000000000000000000000
\hRM00000000000000000000P6DOXG[M00000000000000000000L_V7PmTU00000000d:0C00000000<JJY000000000000EI1o00000000<LHII5fY0000PAZ\0000
P2a\HWBcYCY=U26@0000000000000000000000005JIVA:18X`M9D`]30000000000000000000000000000000000000000000000004VC1DCFl000000004oW60000
M4SkPR214nlZ00000000`=enl<VLXej5TgAd0000000000000000QC1b0000000000000000Q1[EY43;@Q48E@aAY@7Olfhk00000000000000000000000000000000
00000000000000004C5PhMT8=58jEJ8X0000000000000000aID80000000000000000Xe5m000000000000000000000000000000000000hB_T000000000000X4aK
000000000000000050AZa7]8\Td2@Uih\kOADFS[T];:000000000000L:W_00000000000000000000000000000000l@X^000000001ACa000000000000T2cSTk=L
iH<Y000000000000000088;^00000000l\n9]F7603VaPgej00000000000000000000eBo:dZDD@j3L0000000000000000@5_dPl0C4l4KYEIIlMHb<i0N00000000
0000000000000000LaFW00000000000000009@8EUFiR00000000e4S<000000000000000000004QiY00000IW7<]^<@TmM0000000000000000LAII\nkR04D20000
UHa:EIR000000000@d\=XR2@0`C100000000\[W`00008oQT@V_O\dFU000000009:D100000000000000000000TL<hE6YRAJa>0000000000000000@j3T00000000
LT=100000000\:H[djSA000000000000II:T00000000HbAJ000000000000Dn_l000000000000`WC=dNc5e0FQ0000000000000000000000000000000000000000
ld180000AA?S000000000000000000000000hDdm000000000000000000000000Y>i\0000E2K30000<n]U00000000000000000000ho;F0000000000000000E2\f
0000lL=>l@]\A9YK0000000091=h0000HnjjU5fkD92ELlZM0000000000000000A:]G0000000000008IN@000000000000T;1O000000004QEIdldJ000000000000
00000000d^i`L1O^TkH20000]Ao20000000000000000LEnZ\Se64c_o0000000000000000D1Y4`6FC9BcR\?@W9CghX_1W000014GV000000000000000000000000
000000000000000000005BD\0000XVb]00000000000000000000000004Jg0000HX0WHmKS000000000000]=bM00000000dL8=0000A7nRhESd000000000000hjWg
0000`3=H00000000000000000000dF83000000000000i0k200000000QFlg4Z`MaE<bl@Qa00000000P?Ob000000000000`c2l00000000P_2WP;M]8>9DHE1Rd@ZE
e:QU0000PXS4X@Kb0000\ETBTfC5000000000000L1[SI:K;@dhLLFYIl_GaH]b;00000000]<YU00000000`eXg<feNXB=R4P5^TEjY<h?B0000000000000000@:LD
lRRg]2[B0000000000000000hQajlHcV0000000000000000000000000000lXcN9BHj0000000000000000d^9;00000000000000000000000000008;lh00000000
0000e0TfY<XYPOWJ0000Ddg^4ojT00000000@f4@00009;2\0000`_bR000000000000\I<c000000000000000000000000000000000000000000000000h=^70000
000000000000TIV;EGnI=HTel00Y@6WnDQZ5dQokDjRj000000000000000000004Q6B\aPChh>=00000000H]LR0000000000000000000000000000000000000YiQ
0000@cnB000000000000AI=NlSdM0000L[[900000000000000000000000000000000000000000000Q=iWXSJo=@RI00000000`Qf10000\fld0000000000000000
000000000000hG@EXf8O0000TB;49D:Y0000000000000000i:=b00000000000000000000<XYg<aG6To8FU=o:@15S00000000`;ca`\Bg8h>U0000000000000000
00000000000000000000000000000000AI@T<oHX00000000L6X;000000000000H<D300000000D9j=000000000000000053ON<@ai9FKF00000000lF7S00000000
0000000000008bDe000000000000000000000000000000000000@>>B000000000000XTL157BE0000H`j?Tn^O00000000lf7j00000000e<do0000@DKI0000<19L
000000000000000000000000h=j900000000H[_c00000000495i0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d:Y_00000000000000000000000000000000\EfY<];f`>Qce4dP000040HDHa@J00009E^j0000000000000000000000000000000000000000dE0Ki;=F
A7\<<:Ea0000000000000000YGH30000<jYO00000000Y413hGKLA@Y]0000000000000000d4Hc000000000000000000000000d@jOPRD?0000000000009Hd@0000
m9^i16b400000000000000000000]Gol0000H1C746K>000000000000DhZa00000000000000005F:<0000L>gbY8jT0000e?Th0000000000000000000000000000
00008Gc0000000000000TD<[0000000000000000000002hi000000000000hDko0XEJ00000000XB7<H^o40000hU3M0000000000004H:[XHV8@]lUl:[P0Q@g8kT:
]CWf00000000@1Z3Dnf60000000000001J;I0000lgo6TlYUlJeRE2oc000000000000000000000000000000000000dKLh00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000X<7HMB^3hNeF0000000000000000000000004FF200000000000000000000D81G0Z;X4^Z>
00000000EBUK000000000000m0SH00000000000000000000D;<adM_m00000000P;iV00000000T[<E`1@6000000000000000000000000HDbmHKJV0000]0NT0000
0000000000004i`B\FJ70000000000000000\SXIHZG9`i:Q000000000000lFSh<k6>95_@000000000000000000000000h32Ndc=:0000000000000000mG4_0000
000000000Oe20000000000000000EE8o00000000POPKIF434d4P0000dA<:000000000000PC?700000000d\K_00000000000000000000@S_M000000004Yhg0000
dg`70000deNAhSZO00000C1W00000000000000000000000000000000000000000000@47>0000000000000000dS^N0000000000000000iH]h0000000000000000
0000L=cC00000000@>jd81ld000000000000\CSU8LhF83on0000\YFa0000000000000000H@JMXEA?00008N:>00000000l7cS8\1:000000000000000000000000
000000000000000000000000H3nPPQlXaI3m09BD0000P6eDH^C_00008NXJ0fV]0000XUZi0000=D\[0000`daomEP]00000o6;000054bb0000=KMH000000000000
0000H<o_000000000000hEkS@W@VhdEF000000000000000000000000@9=D0000<j@C00000000@8nQX^@bH4c7XDab0000000000000000000000000000HDDKlk1l
00000000PjjMTiSO00000000000000000000000000000000000000000000L<@3Le0Z00000000000000000000000000000000000000000000`C:1000000000000
\9M7T3k5\I^800000000PBWM\[8LTh4G8iNEQJ[e0000000000000000DV9o0000lWm<=ECL0000000000000000000000000000@IBT0000d^Nn4]iN0Pm\IG1M0000
0000XA:[000000000000<fPOY6\f\V8T`TinaJ36000000000000X[m]00000000<Uak0000000000000P@n000000000000d<0d00009<bg000003RH00000000lGjF
0000XT_8`IoDh^W5mFA80000000000000000D3NP00000000000000000000PFlE84jI4Xl=0m7h0000000000000000000000000000000000000000I;c:\RPEh<b8
i9<n\T@I00000000D`Hkd^E\QAb<Hi?M0000000000000000000000000000\XC`D^O[hmF400000000000000000000=3m19:NC1JSX0000I7^L000000000000896Q
0000TQ3U0000<7W1000000000000000000000000U31E]?>j000000000000=7TV5Gj20000HIYP0000HRA900000000l_<=49Q=Thi[00000000X@0Fe:mCH`;60000
0000HngN0000L38A0000000000000000HUM70000HEI\0000000000000000000000000000l2iL0000dePZ0000000000000000PQ<;000000000000000000000000
\TJOde]O000000008N[2000000000000000000000000X5>lP@fL\H8iXbRe0000<K6d000000000Dl]DDlI0000H>@B00000000000000000000hQIB000000000000
=BXc49dm00004LNg]2R4050k000000000000000000000000000000000000000000000000000000000000P?CX<_fl00001D=>Dnmn00008V>T0000000000000000
000000000000D]72hkag0000000000000000\VOk00000000000000000000<8NA00000000000000000000]1o`0000l8B>00000000Pi]j00000000000000000>A1
0000000000000000`g6]000001Xf==O`00001JHZ00000000000000000000000000000000l8L=<5N90`NHH5b700000000T=cO5<[i=>Zl00000000000000000000
T8?718OV00000000Tak3000000000000000012Yb000000000000000000008i5F00000000\AAb0000U=2h00000000000000000000L65><VF[8hig000000000000
000000000d>b000098`d000000000000000000000000HB<2d8lYh36EUIZm0000a?:G000000000000e4d`QFOZ0000000091G:00000000000000000000=9ZU0000
0000\VST0000`cVQU0Z40000A<oa8S3>XC0o000000000000000000000000D4_0@^P800000000000000000000000000000000000000000000000000000000<g:O
hodk00000000000000000000UJ6Q00000000L7S90000000000000000000000000000000000004SJHD<i=00000000000000000000a6[l00000000000000000000
0000\E0;<oT@0000L:AehRRW8TP;Q9?BLZ0LMC9B0000000000000000lE:h00000000eIO`Q@4a000000000000<YG`D]MCeDFVHJVTM?m_00000000000000000000
00000000000000000000]:B8]D`<000000000000PUl2000000000B`400000000000000000000lUXfXKP24oT0000000000000UGR\0000000000004<Hn0000D2@O
]=^i00000000P5lEQ=>ZU32O0000000000000000000000000000000000000gI300000000YH0>0000000000000000UK8W00000Ugm000000000000000000000000
00000000000053hE<5]A0000hYWb\k\N00000000TLk\P5[BHM@I<O^Xhi_M000041VYDV^F9F2;0000000000000000TW]YPWM>000000000000000000000000Dg2]
00000000000000000000XWl_00000000ID?f00000000000000000000A=If000000000000000000000KIi00000000000000000000000000000000000000000000
00000000000000000000]JI8a;GA0000`Z1N00000000\4OQ@?D0000000000000YBlg0000dZRU00000000000000000000L?N_M@I:000000000000@50CLQ\JaGEo
d>VX0000EE2``RYG8`n7QBFN0000000000000000l[aY<fR7Q9GT0000000000000000000000000000XS_@0000TiMA0000\<S;=;]LQ7]la7bY000000000000`\AH
HG<khY^CI2c@000000000000000000008h\FHl8[000000008emI8X8S0000PEfD8LhP0000=8Ta00000000826VEE]nT[oDUEA6AEJW00000000000000000000=HnB
00000000a=K200000000PPNl=FjQ9Ha[000000000000000000000000DgQn0000h>^50000000000000000`TZ?1=ON`BK70000000000000000X^<7hhA]@n=iLhET
8hWk000000000000000000000000000000000000QA[FAEY]dV<B0000000000000000000000000000\:Fg@L1\i?6E000000000000000000000000000000000000
00000000MJ\X0000T;0I0000000000000000000000000000000000000000@]]WQE2BT@cC00000000000000000000lSo3]8c800000000LWEG0000000000000000
0l;D0000LSRc0000@X0700000000H9d<0000<off0000H31GDcN800000000000000000000Pf4\00000000000000000000HMDPmBRTXSOCY4PO00000000eF3@0000
00000000Q7F;0000L[V_<clj00000000000000000000000000000000000082R7T9c^0000000000000`Zf0000`kERX^16I2;g00000000PRc]0000000000000000
00000E@h000000000000D^GY0000000000000000000000000000000000000000000000000000000000000KlW1BRf<`@B5E[j00000000`S8n0000X[ZD`]?>0000
000000000000000000000000000041]`]BT:lRJ000000000l2Ub<H@g00000000000000000000lEU;000000000000000000000000`PC40000000044NL0000U6MJ
@_jg0000=:IiP=YH0000000000000PW3PE83D9:o<GZ:0000000000000000000000000000Db7m0000000000004H=\000000000m3`dHBh<`BVaA\`000000000000
00000000000000000000<hWV000000005JVmP5[hT2Q44ZNDmCd800000000000000000000000000000000DEYYP`K=P5a0H6Ib00000Pkh00000000000000000000
0000dXBf000000000000a@V6000000000000000000000000hJV`0000AEjj@MUZhQn:H`6Om5PE0000lefaP4kOA0P89>eW00000000000000000000000000000000
000000008nCD000000000000000000000000HC\:4Z2o0eKLLJaL0000PIAA4bP3UGna4Z1]0000@]N`e4Pe00000000HLfX000000000000H3L@dOcjPVh[9IaQ0000
000099RkI>bo0000000000000000P5]N4=NolmEE00004INK00000000000000000000Ph@]0000000000000000000000000000`AN5HPTAE0?L5D=\000000000000
]:Bn000000000000000000005Dn=000000000000E1l50000eI;\00000000000000000000000000000000000000000000<jIe00000000H5bUXKe1000000000000
0000`mhU00008NWO0000LNd`TjB6`<CP0000P;38X\]F00000000Y9>^000000000000QHg:00000000]?Hm0000\kk_EEHe0000DgIH1;Hd00000000000000000000
00000000DZTcPSBjQ87P000000000000<1Gh4ILnd`<090]DM8gf00000000XF]4000000000000000000000000000000000000000000000000U4<X000000000000
0000T24n0000TYHE000000000000000000000000000000000000P6SG0000`PX9000000000000000000000000@P;S00000000`O0`8U4X<dZT0000Lj<A0000aIgH
00000000l]8jDibh4^0SD6Qk=JLehmRQiDX;000000000000000000000000hC42Y9]M8\G:Lo3G1@G68k[P8T_]H9D9EBI`5E7LhGgWLPZ0MG750000h09Y00000000
hZSg8]OO000000000000i1Wg00000000IGXV0000dJd?L^9W0000T6lD8Gb`@Q3k0000mJ96000000000000`a\h0000@NQ]000000000000AA^j00000000`UhDhXVZ
0000000000000000];^@000000000000000000000000000000000000000000000000l6T[00000000\[Q\00000000000000000000000000000000000000000000
0000l]:D0000000000000000hjj100008UFR0000`FC9000000000000000000000000000000000000=8XJ0000000000000000LO9\@el8QDaAPMBkhk]c00000000
D[Cg0000h7gZXkKDX2^X8PL8\eAWd@H0@fg<4Ki@@iWSi:9[00008:5l000000000000000000008hj4000000000000000000000000000000000000000000000000
0000lF[a000043;M`L?>HhnMl1i;\Rn30EKUe8l^a:H3I>F40000UBQm00000000000000000000000000000000000000000000=7nl000000000000000000000000
0000000000000000000000000000000087I100004JZe0000\YX]0000=<h?EEK_00000000000000000000000000000000000000000000000000000000\T<40000
00000000000000000000000000000000P0[U0000000000000000U=\K0000hSZ\00000000000000000000D_em`WaO00000000000000000000000000000000Y74=
000000000000Pg?U0000X;Wo<OBLIIIi0000UC8^00000000000000000000000000000000000000000000000000000000<H^O0000000000000000000000000000
0000TVe\000000000000H?aA0000eIA;0000TCa@00000000<4AA000000000VefllERaH3MD8`80000lDVVDNA`000000000000T>2^0000000000009:`X0000`Tcb
00000000000000000000000000000000XTV]0000000048[\Td`XPQi1`lNU]:3PI0?fdZ4g000000000000T>cY0JUH000006W300000000000000000000l3?l0000
000000000000HMacP>gP000000000000000000000000T74C00000000000000000000PA?7T5TQ00000000I6cdP5Cfh?jL`Q9Y0000e;i200000000000000000000
000000000000000000000000<gCo0000000000000000Y2d100000000000000000000DLoH0000000000000000Y7@W0000D3f^0000000000000000XJndd_hX0000
00000000000000000000<3<50000lMb0000000000000000000004L=lLXa5h\NhLbkg00000000000000000000X6DjHW]9H3cc0000000000005FZ40000DVjn`?k8
dmO78Z`?0000E5L]0000Y>G<000000000000000000000000Lb9=@4G6HeXC00005Jj;00000000a;Y3000000000000PSJZ8[i[0000Q>XV00000000lkORaH:10000
000000000cZ15CS40000L=^f000000000000000000000000000000000000000000000000ABg`000000000000dBXA0000000000000000000000000000T7cId2H6
0000e0YD00000000LDfJ8IjN000000008^fF8HAULR9I0000000000000000000000000000DHg`P5=;hIH\00000000aB<dECc`0000000000000000000000000000
00000000dI7^P^>k0000PF3d0000000000000000000000000000000000000000P@[80000PC_m8OoKd5^]000000000000000000000000@4AnlegME:=E00000000
00004__i9H]80000LZM>00000000000000000000<hI500000EOML0X:`K\X00000b=_XEP0H5bd437B`BW[h<4=0000000000008EIl0000Q<a10000000000000000
\c_b<C9S000000000000P1ZC0S;JDA>=000000000000m?mGL2Vc0000000000000000000049If0000<]V<000000000000==Bj0000\5lVaE4OMEl5h=bS00000000
0000000000000000000000000000000000000000TT@g000000000000T[5S0000aK>30000m1V=d03@00000000000047]b0000000000000000000000000000HPT4
0000000000000000000000000000000000000000000000008GROdYML00000EkJ\Fm]0000000000000000<jC\TDSO00000000000000000000DJ@700000000@CMK
d20n00000000h6SP0L<6H_eJe8^UX7jb00000000000000000000000000000000@[LZ000000000000`UdJ`b>R`d4>\2_J00000000000000000000@n6a00000000
0000HmT;00000000@=a]0000000000000000PIY78f2b0000Xd^_00000000000000000000d^W\000000000000QHOR000000000000h9oA000000000000PbZ\0000
000000000000\7dgDF^g\3Pk000000000000TVVCM0f60000Da[nTlCh000004i80000000000000000l6B500000000HB<m00000000@L2b=4ISDOV?QIiO00000000
0000I9o0IH[R0000000000000000000000000922h]R<TDf3a1QH0000000000000000XfY=PCLY000000000000X_ab000000000000000000000000000000000000
000000000000<b:J0000000000000000000000000000\B^S000000000000000000000000Y@`20000000000000000000000000000@<><00000000000000008B[3
0000POW\0000LKMcLhUP\16o<=Rf000000000000@VmmPd;_00000000dRDM000000000000e7;CeIehYJcBPiC[@D`oEK[d00000000000000000000000000000000
0000EKO[00000000000096HRAFJY00000000T<V>0000000000000000A5iETh_M000000000000DkW2DD2>00000000000000000000000000000000000000000000
000000000000L7;<0000h:H=000000004DM4<iT10000U44h000000000000<oGR0000000000000000000000000000000000000000`K>L0000lZ@6l5a:00000000
m3^G000000004\@2PcFh=;3^00004[\]DgAo00000000LT7ilm`H0000UHkl00000000P:Xc00001CNc000000000000000000000000dbKQa4aXh7SL000000000000
h9LdX=>M4;G<hS1MU1kKHYQYAIQ:de`H00000000\H8Z00000000000000000000000000000000Tb6l00000000PIbmiJIG000000000000eE_`EAgm\^Ja0000454U
000000000000000000000000heAf`=87d<<i@507`kJT000000008e8O0000000000004^7gE:<7000000000000000000000000000000000000d5ga00004i3E0000
\BT]000000000000000000000000DZ=`000000000000==1;0000000000000000\Ai@d2TNLJaohVS8LXSM];ILdT080000D2[;@7QJX5iVhJQ65?=M00000000DJDo
Lkcm09DL43S2000000008AdYPf<j]?E4000000004ZF1X9Mj\nX:loO200000000PJgW0000<5M^0000=6FZ00000000000000000000XjBCHGJdDYB3DG3M00000000
00000000\e^=000000000000000000000000<LJ?0000@\E8000000000000PZ8Z00009<We000000000000A<P_@M^d000000000000000000000000000000000000
0000U5mi0000dPn]5:cFiGmeh\lF00009:`hmGQE00000000000006;>0000000000000000<5XD0000YKVc00000000000000008Ui2iG]f00000000000000000000
0000000000000000`he60000U>bB000000000000000000000000000000000000000000009AORPZ0o00000000PkA3E?Mf\f@1000000000000D@^=0000@G=;\13Z
XGHA000000000000000000000000000000000000hJVIPFdgTChaPU`>4fB78^lM5=[AI9MdLMWM0000HTUP00000000000000000000d`1f00000000000000000000
00000000000000000000HL6>00008M;J00000000YD?600000000000000000000\mMCdi=;0000D[le00000000LKMOhUdn4KOS=5e900000000000000000000@Ji`
dU`hM=GDDKjTd799h]GLM;gF0000000000000000LdPWl1<`00000000000000000000AIGM00000000XBgK00000000A<>[00000000000000000000000000000000
00000000M;[o000000000000`mkmdWK4<EmBDEEZLg8J0000000000005FgZ0C1c00000000Tb\O<Bh]A?PT0000000000000000DL1=000000000000000000000000
00000000LQ>^<jfo0000mCAU00000000=6iJ0000aJk^\^H`he=o0000000000000000000014lE000000000000000000000000000000000000000000000000h;I?
DERF000000000000XK5l0000`AGA0000lTh00000000000000000<B[g0000000000000000000000000000IH;c0000I>bW0000000000000000000057E35:`60000
00000000D]`O000000000000000000000000000000000000000000004WFj000000000000000000000000@nLZM;fR=7l:00000000hXWJD;cJ0000000000000000
0000000000000000I:J90000dk3n<4YYTG9L000000000000000000000000lX7c`4eWP[P[M<?H0000000000000000`S>R0000iA<J0000Q22<EGK6000047:60@6h
00000000000000005<CF00004=Ub0000000000000000000000000000000000000000000000000000`l>h0EiVPXUL000000000000000000000000000000000000
00000Q_e00000000000000000000000000004\Jd00000000`:bCXc@lDWejXL7300000000000000000000XENjlD7cTNmMHW?1E;]jXo[c00000000000000000000
AK5N00000000000000000000000000000000aD7M00000000000000000000\N8T0000`:M000000000000005QW00000`h6\3`P0000HY0C0000000000000000QHI^
TETblZUj000000004_Ub000000000000U?8o00000000i3jKT_cIhh_g000000000000000000000000PK4R000000000000000000000000000000000U3X=5g50000
1H?A000000000000000000000000000000000000hgGi<5E00000<@QP00000000D[bWeDW6<8U=4BUJ00005<5600000000hKmCi:8J@kNoi:k8h>[h000000000000
0000`[nJLfKnDWfiT6D3000000000000<;\P0000000000000000000000000000h:720niFI35>E8Yd000000000000000000000000@Xbf0000000000000000UJfo
00004ALFMB3C`PeM000000000000U<I8XO_O00000000<=SA00000000000000000000<]_o000000000000TOZLM0\<00008P9d0000U6A<0000000000000000H:aK
00000000L0[<laN?00005H3e0000000000000000000000000000dR0`0000dKM7000000000000MKPiX;?800000000l>D]0000hQed00000000XWDV<2[FPFRM8ZhL
Heco0000000000008m<JDZPfP>D>0000000000000000000000009IZ@00000000I1eo0000000000000000@gIgT6UX`WkXDG0o00000000<W5FmKJH0;aTX8h14DY1
T`cEE1Ki0000=2H_16kD00000000`AGb00000000PinE000000008Ga?00000000D7<XI<CT0000P35K000000000000000000000000000000000000000000000000
lTD200000000LN7leI040000l4Cb0000000000000000000000000000000000000000000000004`3PLh4U\@RW`RI5d;cA000000000000XQMTHcC?0000@=060000
4X?_0000eAhT00000000000000000000000000000000000000000000XU<S00000000000000000000L>N7000000000000000000000000Q@_300000000@^d<0000
00000000H<[h00000000HQ^N0000000000000000AF4c11V]0000A<X3a@14000000008Y\bT?JS0000000000000000000000000000TLm]T0G@H=2>0000@Mc\0000
0000<Lh<0000000000001C<9]0lj000000000000000000000000000000000000000000000000000000000000000000000000000000000000U?gb000000004i_;
0000000000008UKl\_OD0000000000000000]ENn00000000000000000000Xd>R00004;4500000000DOWg@g@X00000000Xf:kHSZD`K3Ae@ic0000a5m<00000000
8DX?PKa_000000000000000000000000MJ870000<ai=0000dIK:000000000000000000000000000000000000@B370gl900008EMe0000000000000000DGPP0000
0000000000000000L^=[00000000000000000000000000000000000000000000\[fk0000000000000000000000000000dO170000000000000000HQ<Y00000000
00000000`S2Y@WL3Plf:0000TCgk\>Dh000000000000l2kK<fZg00000000000000000000XCH6@>B`D]1d000000000000000000000000\DRM00000000h_dJ0000
000000000000@Sg\0000dEcbYJ3B000000000000000000000000T:F5@;a2DL_8i7B1U?iZ000000000000000000000000HXK[0000XG<K000000000000dK[B0000
0000\ojoh<ZhEBPJ00000000XGSf00000C=c00000000]IjN0000<<37000000000000h62W00000000000000000000@\N000000000dQ]D00000000d^c\@Bc30000
0000H>M84POO0000000000000000000000000000lHm_00000000mK6haFTF0000T1f=0000]2<70000lR8o00000000YI4QXKHA5EaC0000000000000000]C@G0000
00000000000000000000000000004EQUDT3?00000000DEC<000000000000m:1Z8DjN<TR^000000000000XA[GXL[iHd9Z000000000000\gX800000000<aJH0000
0000DgB=00000000DS>>98h<]<RO000009IUe<D70000\Y5100000000M;OW`P\?000000000000d8lFle;K00000000d^mC00000000`K\L0000Q:`F000000000000
0000lIe\Y05j=B`OT@f>Dgj400000000000000000000000000000000000000000000DC@O0000000000000000hEjm\Ghn0000dn7m000000000000000000000000
0000EG7A0000i00HHOI_4WWc1BY80000<S]e]DMC00000000000000000000hQQA0000000000000000Pg9^]1cg0000000000000000000000000000<F9O0000LN`d
000000000000DM5X0000I9[A\1]o8TJ\0000000000000000L_iH00000000000000000000`HjDLJa;0000000000000000X:8W0h;[00000000000000005AZT0000
0000000000000000@LId0000000000000000dmlE0000@6Nc0000L5bF000000005DSO000000000000000000005:Xc000000009CnX00000000\N05000000000000
00000000e:G70000000000000000dO@80000000000000000000000000000000000000000000000000000HZ76Dco9000000000000U61Q000000000cfGEK230000
0000000004_XXT?T0000000000008]Y00000e21X00000000000000000000T?HO00000000<E_B0000=<Dj0000000000000000000000000000<\BJ000000000000
9FBR0000\heH00000000E0jN000000000000000000000000iE^LmJP^0000000000000000UJ5d000000000000h]Ql@g:[00000000mGhg0000@LV300000000hG6c
00000000XFN]00000000PRLj0000TKUH0000000000008OI5000000008OR_l:ZcDMX]e4WMi>RN\9kL00000\L>0000000000000000000000000000000000000000
00000000I3ioP_^f<bWnlVW80000`>CY5FFi00000000@f;O`U4:0000000000000000a7FQ0MlK0000l9BgEFMe000000000000a0W000000000PFf;0000@NWfEHC:
Hk`X00000000LjZ300000000000000000000D>?Y0000TcM_LhSCd?a[0000000000000000HfAh0000DLd;000000005;?N8a24iGD75GhO5F^31JD^00000000LDC^
00000000hdkk0000h`]\Dbm2000000000000000000000000000000000000000000000U:2000000004DKd00000000000000000000Df1800000000000000000000
8G\H<GhM00000000dW2VE6QE0000hIifXNU7DiDd0000000000000000m>OB0000PWL^0000]J^e0000dDaF8CEiUEKn00000000000000000000000000000000l0?8
00000000000000008HaU5J@Y000000000000MB2JYC=V0000h@aL0000000000000000PE2@0000000000000000`H898cf8\>;90000000000000000000000000000
000000000000]EoJ00000000`2A1d9^W0000l<j7D?UX000000000000Ph`EEC?90000418O0000`TC<m2_h00000000DXo3eGF;00000000hk150000000000000000
0000dJ^<0000000000000000=568000000000000dAegP\cL0000000000000000000000000000000000000000000000009IhG00000000dDS_TfcBPgRk00000000
mJe:T1R>`Q^\DdlX0000@KcZ0000IH6h0000Y3_]00000000000000000000<;Jf00004=hWi7b<m2_;00000000000000000000@E1o@QI]000000000000@6S2L?mY
HQSE0000lalT00000i^F00000000=H]\0000P`MoPGCHUD=h00001<WGe=f]`5`6@AWVPIC^`J[4H4YBXUfK5F\PX<N200004d@2000000000000DN_T<C2oLXRI0000
000000000000DW@c00000000U2E7PaP6UGdeD4ec000000000000000000000000IAGi000000001<V9AFQa0000000000000000L2DH`GAfYC48lWi`000000000000
0000hS;000001=TkQG9<lGZJ000000000000A9ZM\\8Yd0<N00000000000000000=k4<VGA000000000000@^=@0000<kj80000000000000R:R000000000000U?h1
0000P;4X0000aD@Y0000000000000000AFXH000000004bLT00000000000000000000000000000000000000000000000000000000000000000000`4M6@OhE4XPF
0000LUQc00008Lf1\kRKa4U3000000000000000000000000000000000000TQLL`Z6U81Uo=4ii5GnU0;S<0000Q;8NMBP>00000000000000000000000046PO0000
00000000000000000000HRWmhMV70000000000000000000000000000000000000000Li6a00000000000000000000000000000000000000000000000000000000
00000000H>`O0000M?T;LW0nH3GX`<3[0000814700000000DOW700000000000000000000De>Y000000004`5g000000000000m9QM00000000Lkg_00000000TaZ2
0000T131H6g2HUA?0000000000000000000000000000000000000Ei1000000000000000000000000000000000000T5KETc:d00000000MHV`00000000l3\?0000
00000000]GV@5HXR000000000000HP\2000000000000000000000000000000004XP3000000000000000000000000DSc[0000eG@J000000000000\1^]h:]W0000
LGhaX;mN0000000000000000LZUX0000000000000000000000000000000000000000TIGF000000000000PH^f=Jl000000000000000008TZY00000000L2VS0000
00000000llN;eEdIiH^[000000000000000000000000Df04\TIX000000000000000000000000YIOl000000000000\AH100000000000000000000XfmK0000D6KK
i6S8EFY50000TcbB00000JMJdEO^e262`5:C\<8`000000000000\YK`hB9M5IO3<[:a00000000000000000000000000004;[lMBB10000<>320000000000000000
00000F31hf0JHjL5]E;QQH<e00000000000000000000000000000000QJ3`YE6>000000000000=1@W000000000000L1XH`UmWPL;300000000000000004I[c0000
000000000000000000000000m1dU0000000092N00000000000000000HPoi4]P10000000000000000000000000000@T8[LblV00000000HZ:D00000000aHm@0000
0000000000000000000000000000`4VE0000`h\U0000=<_6000000000000hCPRl:;U00000000000000000000000000000000000000000000\cYPX8eXTVL;H79^
Xe;;TlBghoY4UG4>000000000000000043me53mk0000HIgE000000000000P=8ETVPfX;aeP`67TEV_00004=^R<RmZICi6<C3UYF<=000000000000000000000000
00000000000084D^T>D1i9bQ00000000QD_40000X<Yf\`:h00000000IElAMDZK00000000000000000000000000000000Pno300000000TICIXU1T0\aY00000000
000000000000000000000000000093c30000h^[R=>cV\>ZZ00000000DECV000000000000000000000000H2NALKMl00008]VL000000000000P3QmlB:5DC948R5E
4YK<]74O0000db0\0000000000000000daHgmJ8I0000000000000000000000004[cL00000000000000000000000000000000`?;k00000000=GToT^`005[\m2NH
]4C@0000EBgo000000000000I@n^00000000DYBLX6[b000000000000dZ@W0000L]Xf000000000000000000000000a2hG0000`K:[0000l270`4mIUGUbTKFUTPRE
0000<1GP]CjMiKK200000000U29m0000\HH5lTdH0000000000000000000000000000000000000000000000008Pn=Tfa10000PA4^00000000000000000000Pb;6
0000Y7[n0`nb00000000l<T6lAO6000000000000@Y9P8Of50000000000000000d^m:00000000l51mDcl:@lkBU7=Le2J18@Eai9hD0000hQn10000000000000000
d05>aKX=PC:F0000\805000000000000hFj_lKnl=Cje0000000000000000T=[C`L1L454F00000000di7[0000000000000]<b0000TcL`0000Lm6V9KYK00000000
00000000000000000000POL>0000@:Rmh=FCl7f[0000000000000000eIUEh48o0000hRol0000D1`WXC;Y<OUhDYLET5GI0000000000000000`e=7HAiT00000000
0000`5ee0000YH8H0000000000000000T7EC00000000i;02000000005:300000H2ja0000<RZTT_@H8CPb0EoU@anfE95000000000000000000000000000000000
<O278MlXE:FU0000dE120000000000000000000000000000e=AD00000000000000009BOl00000000000000000000Dg9I000000000000eDiQX>7N000000000000
0000000000000000`8hE\=P4H=n6\L0k`Le_hZaV10:j97hfiD5=@Q8b0000000000000000hES60000000000000000A6m700000000XQ0I00000000000000000000
0000XR`20000000000000000PM7R000000000000A8MLd;i9P?QB8o>>00000000lZ_OLbZ7lbh2YI?40000000000000000M2U]TG5e0000000000000000d?H[iCKo
0000eGNQ00000000d6`gL4:k8e?^00000000`JNaXTAdPO=UhTb8Lck:000000004H3g<4C600000000000000000000PZILDiIoi:FB0000A6Ch000000000000dPjI
aKC:HGPa000000000000Hch?000000000000@iWl00000000L;DK0000=6O;00000000000000000000482:0HOQ0000000000000000de=c00000000000000000000
00000000000000000000mA3k<dcW0000000000008W4?00000000<PXV9;X9YIal0\ML06_fhCZlAFYV00000000i0aZ000000000000\KB`<aD<0000000000000000
00000000`RP^0000000000008\1O0000000088XC`ShTMGe^@?Qn00000000000000000000000000000000dC810000000000000000000000000000HeBXL@2[0000
ID`H0000000000000000000000000000000000000000000000000000D=H400000000000000000000dmGY0000000000000000eFlX00000000<TRllTi?0000<B>=
00000000000000000000000000000000I<<JHb9000008J?G00000000dTkT000000000000EF2h00000000hdJM000000000000Ln@_0000A9TJX]MP000000004NPA
000000000000eEQe0000000000000000IEeB000000000000PdB0dnQ<a?CZ0^fj000000000000lE8X`^0>M=3k<>m@000000000000000000000000T_hCHS0j0000
00000000``O[000000000000hCmTDVPX8^Y``j9G0000000000000000l[Wm0000H[PK`bR600000000000000000000000000000000h6l6X:_[00000000LFm;0000
0000TNfR\onF`_7DU;8<l]6?YE\<000000000000000000000000d9^214_VT=oR0000TE_400000000H@n3YH4m00000000000000000000000000000000Dk^g0000
DO7b0000P4]<00000000T6gV000000000000000000000000hN2W00000000000000000000DNgl00000000000000000000h21<0000000000000000Q4:B0000];d2
000000000000000000000000D[Ka8J4N`dIC00000000dJR30000l[7C0000Dd@`00000000000000000000E=Y1HH?gDQ?:U=LDe=]I000000000000h7Wl00000000
0000eD6Q\chK0000000000000000D]S^000000000000@kN@0000T<]o0000000000000000dCKK00000000lR3R000000000000\nKfDJSS0000Q:EK\h3J0000T7WP
d\?Q000000000000@R5PXd38XlC9dHQAAHUadP360000lDSl000000000000Pnm;000000000000QC`W8GFQ000000000000E7>F85J<XV4E`=o84jO3m0=j00000000
0000000000000000000000000000000000000000hS7T0000000000000000000000000000@>M0LGB800000000000000000000QC\L00000000000000000000]B\>
X6MoT[di0000X0:K000000000000000000000000hPJ>0000T5][<4id00000000000000000000TZ990000P:T10000PS4:lnI:164L000000000000QKY`00000000
000000001>ZQlQGc0\MT95oo000000000000@Z^S00000000Tf<XHneG000000000000000000000000MFGb0000000000000000000000000000L9FV000000000000
P<Hc000000000000000000000000<3]X0000000000000000000000000000XN<900000000Q<0C0000@<FB000000000000hDI`QF1]\SM2000000005KB>00000000
0000H4celndn=2[ZE68L4]^0aJ=20000000000000000eD@2D=aJ000000000000dVa>LhlKH41?0000000000000000`V5mlW?N0000a<\A0000TWLn@`_gXF_30000
00000000000000000m`50000000000000000YCc6`;U30000]?E[00008gdoA7_Zlb^U0000X1FF000000000000DJ\F000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@jnU00000000000000000000TS^Z0000IDZW0000]Iji00000000h97cTh`8U7HK00000000XOIJ
0000000000000000000000000000lk1D`A4800000000X0oH0000lSZi0000000000000000m1RV0000000000000000DL\b0000mAm1\1T64J5=iCUJ@iV<00000000
00000000`5X7000000000000H=`11J<`0000000000000000000000000000Pk7L000000000000ME4100004Z:fL3\dPS2ma46900008b@_AJVU0000@>K\\EAUHJEN
5:bTQ;Na1@77000000000000X<dC00000000hM1Y000000000000I5Wi4cjSU?^P9GU;000000004WYO000047@n000000000000000000008@B<000000008[Tk\0bH
i1]ma;dl0000000000000000hPhYh[I@4cGY0TMA0000li210000X@1Ed5Hn1EW_`m`[000000000000dTLI0000TanN000000000000<6GU0000000000008YEc0000
00000000`ebV00000000]3o9ADKHHW_j00000000000000000000EG=2000000000000hc65`d3d54e<P5CZX5PZ=?NY=E1I00009?Bg000000000000000000000000
P[k8000000005B`[QGe:000000000000==\;00000000l2Zm000000000000000000000000I9];hlbdE=BJ000000008bM=Le[Z000000000000hQ9;000000000000
0000T9Y=hS3i0000000000000000000000000000DIHN000080P_@3gZQJm2<\1n00000000d@@3DC7U00000000h6QCLGoa0000000000000000a4Y[00000000PBDa
00000000000000000000000000000TcX0000000000000000000000000000000000000000000000000000000000000000h@N;4N3g000000000000H0kYTZm[P<=j
0000000000000000hm_WiBfg00000000000041_l00000000HkYi<SS<aKABAKC[00000000000000000000X52V000000000000<K8d000000000000T`o800000000
0000000000000cIP000000000000PC::8H?3HUY64a[J00000000M1FP0000DQ`T000000000000h\mC00000000@]So5KES4U=Q0000000000000000lG8KHACflR@S
00000000000000000000000000000000000000000000L8G[0000000000008WUN0000000000000000000000000000TL;A0000DV5ad`EKDj`L0000000000000000
d>IM00000000000000000000di1aU;6M00000000HV=a`aJa000000000000XI80XK]Q0000XNdDHMe<83J9l2hAU:@<000000000000000000000000000000000000
000000005IT700000000000000004`PR0000000000000000000000000000H4Dj0000000000000000000000001BYSDeoi`0cRY4lfhKGB4G7dDKE3i626e<f;0000
000000000000H:<60000000000000000`;O[000000008P<@00000000000000000000000000000000000000000000lQBfLJ9c0000000000000000000000000000
0000`T9R0000]95j00000Wgj00000000E:n^`k>eY0^LTLKRA;W30EniMDEWPOCd00008U8?0000T\fj000000000000000000000000D>LTl6ljDd`L0000i0f`X=;V
hCjGQ=4@\HW^=3:BAK>Z00008HHB0000000000000000000000000000UEoY0000h9f0D9lm0bST000000000000D?f?000000004Eai00000000000000009@Cm0000
00000000000000000000P>We0000\RKl00000000000000000000000000000000000000000000D[D4@hoi0000000000000000DL02DcCP00000000D5f=14eL0000
0000<jeY0000i4LSd;iCeJl]0000hjdVD@h7000000000_gN000046MK\Vlfdfkh]=i;0000`>FQ5DZf0000<hF<0000LWl30000000000000000iA^R@9Jg00000000
04d3000000000000000000008>`k491?hZD40000@P^E0000l>JK8JVm`eWC00000000000000000000\_aU00000000hOAX000000000000000000000000000080Oj
000000000000m:ZM00000000000040OA0000l1\40000000000000000DgaM000000000000000000000000h6?g00000000000000000000YJFG0000000000000000
000000000000MG:V000000000000m7:]Q6Y:\3f1l4cM0\MD1?65X4BVU@I[0I_dLP1Y19NJdG1@00000000PjZ?];PU0IX^0000000000000000eF@`0000`WN;0000
0000`PYC0000];7lHI@300000000000000000000P2`I=5FMe?LO0000000000000000D\k;0000THbB000000000000000000000000000000000000000000000000
0000\6WT0000000000000000000000000000<PKTXgUV00000000000000000000000000000000000000000000\WC20000H41M0000@08n00000000i1<_00000000
00000000hUBP000000000000eG0BTS:c00000000000000000000MDold@_@lFKJdH7haG]Z0KQaXEddUK?D\1h[lSf<00000000000000000000eBZR0000E3di01hI
l0=TT6jcQ6?B<D6Y0000TO\:]:iLXO]k`H7<00000000000000000000000000000000000000000000<ZcFPh7>A;an\acl00000000TOOe00000000HXJ4Lf9V0000
0000dM;f000000000000000000000000Y?<`00000000\51P00000000000000004ZLB0000000000000000lJ08000000000000<AA3000000000000000000000000
]<P:00000000000000000000000042OZ000000000000Pl4aPNHW000000000000000000004mAm000000000000`bUc0000dY\UT>b\0000@]:Q00000000L;nAD]S<
000000000000000000000000Djcj0000000000000000LenH00000000eCf90000\L@^0000000000000000m7\P000000000000000000000000000000000000A7Fi
00000000XJf20000Lj:E0000000000000000PI4g000000000000e:0P0GL]<5mW000000000000000000000000hV:b000000000000AC0H0000000000000000dTcI
00004a??]Gbj0000QBkAHV?00000000000000000XMm_82Fl00000000TgBY<oBXm@m>AG?oEH3A00000000LNfAL@Y8PS9=d^eLY>X5`O[20000lQbl000000000000
000000000000000000000000000000000000`1<SPZl]XDP;heG[0000000000000000000000000000P`ZW0000YIYeTNYA00000000m9Cl0000`8Cj000000000000
0000000084DFX>F?000000000000L>=WUIJV`XhD0000@>SI00000000TGBlQB_G8N^=XTREl[2c1HgF000000009GOA`^d_HKHRY4hn40OI00000000000000000000
LL;Z000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3^n0000X:DHHjY98ikd\kJ`@]a>]BGYeI_Y0000
Y2LkHNBR00000000]BbVABTR0000Q?ZHT3CL000000000000\UFA00000000000000000000lVH70000`?8R<=Ef0000H:UBl>kb8fCn4ao`@g[T0000I0M<00000000
000000000000000000000000000000000000000000000000000000000000X<hK000000008D1W0000000000000000000000000000000000000000h;m]\ZR0`16J
`IP\0000Phcf0000EE4C0000`^eh0000000000005:o40000IJL80000000000000000000000000000dATghfNC000000000000000000000000000000000000HPlQ
0000@4XG\GTh0_I789@d<IfNhoAJ000000000000000000000000@QjKlRe>Th^;M=S:aG=>PIjo00000000000000000000D5GW8be[a>FI8bK:000000000000DYoV
00004M<f0000dV6:UFM500000000000000000000E1R:0000000000000000000000000000\RUL000000000000H;^K0000DeeB000000000000000000000000T=hI
`i[N000000000000000000000000X:_l00000000i6J@doQ600008Dlo00000000@L@n`V2_\OA?0000\84Jd6h]87U]Hd>80000lc4Y00000000@Q:3lX2?aA_H0000
h8g_000000000000haUEUIbV00000000<1gn00000Ba<0Wh8000000004c79000000000000000000000000000000000000000000000000XGXbX[@`@fb`IIV\PH19
000000000000@791Y8;nmFH^YIWF00000000@dDb0000000000000000LAj<0000000000000000`m4600000000XWJG00000000000000000000000000000000dcYF
000000000000000000000000<TSGe4=P0000000000000000LT=H4Nka@6JY0000UA]D000000000000a>Af0000X<YE`^dl000000000000XP2U528J0000l:8;\NBE
iIEm0000000000000000000000000000PMC9000000000000P<L:0000TiHR0000T\CV0000P1YCd\hG000000000000HXF@0000dC78l<3dM2<IH7Uj00000000HE[f
0000TBKU0J[APBjj0000\ja90000000000000000TO=dHi<OLhcH491H0000D8bj00000000mBF90000UKEJ84DR0000000000000000000000000000000000000000
lS[R00000000P=LM0000llaIP`k:deik=GUG000000000000I7YW000000000000X^Sh0000PmM_00000000DVn?0000PXIF00000000d;Q900000000000000000000
HNl:Q@j50000000000000000000000000000`MWX8L\G@ZgiD`aD8^VJ0000=C?T@c=f00000000000000000000e4Bb0000000000000000PjY[000000000000DAhA
`DJI<JUV00000000@jMkLXR[`mLKU:mS0000EHTne;YC00000000000000000000]FD_000000000000000000000000000000000000000000000000000000000000
00000000Q<6200000000HmbK00000000000000000000IJ3Q0000TF_X``KZlcI1=6V<00000000`U=>00008UbhHh:H0000TD=9@afihi`Q]Kdg0000000000000000
0000DAPP0000000000000000000000000000L;;L000000000000hfm]000000000000000000000000]4h=000000000000dm8m000000000l;h00000000Dee70000
00000000h^m100000000a0:200000000000000000000h0G6X:C4000000000000000000000000ME_Q0000000000000000000000000000PkLhE9>F0000d85i]D;j
00008Um100000000hN=08VE`LbBM0000\UI]000000000000000000000000l1\i000000000000P82G=CIP0000``ZC<H>F@If200000000000000000000@19<@hIj
00000000000000000000DYKPl\Va0000000000000000000000000000Heen0000000000000000lFcJTaSd0000LT2j000000000000\BNm00000000=IR?00000000
00000000000000000000DLB^00000000000000000000000000000000000000000000\UJ4\Mi`0000LjhA0000000000000=W\00000lED@>NK08FI0000Tmge0000
0000\@^NU><^0000000000000000d2l\LKLJ000000000000dX1fLe^10000@0If00000000000000000000000000000000`YjF8Tlj\jHK5JmA0000<DbI00000000
00000000eF^K000000000000`2Xn00000000H56=T>MC8A_M00000000000000000000000000000000\=Vn@B3C00000000000000000000@GUV0000000000000000
`51EA9I=00000000000000000000000000000000@:`\HYG<000000000000<kjR0000@BRW0000PICmeHJQ0000=9dP00000000000000000000000000000000]9m6
00000000DR2e0000000000000000000000000000D=RZ@kVL000000000000XQEjHg=K1<ln1FmlX:2]d_P7\eIjd7FEDidc00000000=F`j000000000000@S6]0000
00000000000000000000000000000000000000000000000000000000000000000000XRYV00000000000000000000H17L0c9a00000000eIT@0000000000000000
0000XFlj00004FL=DUZHQI<d00000000diT<HODc`W85H[K@0000000000000000000000000000000000000000hXn2MCYIXFh3000000000000000000000000`EXU
00000000000000000000hC4EQ8J^QHag0000HaoDln`B000000000000000000000000P@\?00000000IARX0000000000000000h4bL0UID00000000000000000000
]3dU0000iHDW000000000000UB>V0000A?<300000000DZ6:4d:O00000000000000000000h?b`0000T1OQ00000000000000008ea700000000i:g=0000IHf;0000
0000000000000_0K00000=5=Q9Q6hNdUaKNP00000000Lc0A000000000000000000000000000000000000000000000000000000000000000000000000\_S]0000
A92H0000YCCD00000000000000000000XTA6<11_19mT0000LWT_000000000000000000000000d7N600000000000000000000M@KJmE20000000000000000015Lo
000000000000\CoS000000000000000000000000000000000000000000000000@9E5XE4600000000`leNeDcW000000000000PQgb0000Y=ge0000@1>d00000000
0000PWQ60000hK=@00000000LD><LlHW@[:S@e=D00000@Ia0000HB?X0000d;k10000D_6Z<[DQ0000TEH=`=@U<J`lLaoo0000000000000000000000000T4m0000
000000000000\MAX0000TeA90000Pb<f0000@7RgT<8T<J@h0000\6di00000000000000000000Xh<VXKFJ87150000LGNP000000000000hVNk000000008[XL0000
h=3i0000hQb]iCEN000000000000PY<n000000009EAB0[fK00000000HMn200000000000000000000000000000000HaXli?d5\Jdb000000000000000000000000
00000000HW[?000000000000000000000000@`dQPH_@000000004GR<000000000000000000000000\K3fA7:A0000000000000000000000000000000000000000
000000000000DaAeT5`EA;dD0000XU4K000000000000aEg[8<9i1Jk:0000lfKO0000000000000000l]Q\00000000000000000000aK7a00009CN?0D=Y00000000
0000H\kH00000000000000000000000000000000000000008Y>j0000000000000000LQD;000000000000000000000000000000000000`Klj`WjSe0kj00000000
\iBC00000000AF8S00000000<hD?00000000000000008CE6D;m@000000000000m3Sm00000000000000000000000000000000T7890000000000000000<\61E<BI
1IZ[00000000=?7]000000005=gAdB^;l@Re00000000<I<R0000000000000000@^?[AJ]o0000`O:N000000000000000000000000000000000000M8;Z<IM90000
8fRb000000000000T_Yd00000NAl0000L]X\0000000000000000T]3W000000000000000000000000L0?j<PK`<Gi==1B9000000000000\?0AE6[X1CAI]ET>]K?P
\FRm00000000`19ZT2;Y00000000TY\:HiQ900000000`ELW@J^l0000000000000000000000000000mBeV00000000000000000000000000000000000000000000
00000000dCn]lV:TP3]700000000000000000000h9T00000e4gPL>\K00000000000000000000\n1c8EO<00000000e:2\00000000@5Uo<0bX0000000000000000
000000000000000000000000000000000000I:U70000000000000000000000000000000000000000`kXI0000000000000000dNRY000000000000000000000000
00000000HFZd00000000@4I>`cDl`cEP00000000a5Yd00000000iGVj000000000000000000000kIOHJb`000000000000000099cM000000000000<6TO00000000
0000@6OK000000000000Dh45TJ^UlM\j4m72000000000000\dgO000000000000000000000000aK8KL<65HSV_00000000000000000000Ta_hPB52Y8>j]?8@0000
I@jV92?c00000000Li8R@o750000TGL<00000000000000000000000000004c7E0000U42ceK@m0000XOnk000000000000000000000000000000000000hEDdTJFo
1DKZlEk^0000T\6J000000000000000000000000@jTT0000000000000000LDNe00000000000000000000D^gc000000000000000000000000000000000000Xf5m
0000XefELLBm00000000PnLj0000l?j4A7Pi000000000000000000000000XPdE00000000UDbC0000\EDB0000000000000000000000000a5[0000000000000000
000000000000TNX\00000000000000000000dmo7Xb_@=Ch@`00100000000000000000000\m`mY2Vk5<oSPA930000000000000000000000000000TN`H@3gL@F1A
XNG2000000000000000000000000HC]D00000000<fCP0000000000000000TD9M`>oc00000000I@<M0000000000000000000000000000000000000000]@;30000
000000000000@L97<L\800000000000000000000000000000000000000000000000000000000IIl:0000T6S:=0AB<^1d00000000000000000000000000000000
YG??EDCDXMG5L:U_0000000000000000000000000000]=C:000000009KHG49S1h;o3H]nh000000000000000000000000E;aK0000<=0OPR9_0000000000000000
0000000000000Z:VPPTNM<a_aDWo\cSg00000000i=Rl000000000000P[3P\JT:000000000000000000000000000000000000000000000000PVK`000000000000
00000000lONS0000000000004?g_0000000000000000XcmHh7LZ93d7000000000000000000000000000000000000000000000000000000000000@eDJ0000TR?R
U=9b0000E19k0000000000008`CdPe86000000005B5J]1N`0000IGRP0000\F1Q00000000000000000000000000000000000000000000LY]f4eMB00000000<M3o
0000000000005JlE0000000000000000dX8D00004iE_@g\i000000000000Pl2R0000000042A?\C^000000000000000000ngn00000000i5P]0000000000000000
00000000000000000000000000000000h\anI9Zg000000000000L48?iH6Y000000000000000000000000000000000000TJKm00000000000000000000D^B^m?K5
00000000]>=[0000000000000000000000000000EH7m000000000000@^:n@6hUEAYN00000000dOQG<YbRX1g2m3XL00000000000000000000hG@P000000000000
00000000000000000mRoQ7CK\US[``mK00000000D069PX<10000e4HV`FMT@KL8000000000000PmGC00000000Pc>d00000000@N5=iJRh0000`SV9000000000000
000000000000X=YnX`O>PgLF0000dJCQ@[6L000000000000XCUS`jLgld4^a;UFDfjB4bmgaCUV0000000000000000000000000000\c]i00000000dSAh00000000
00000000000000000000000000008em\131mlZf=X411e>C4UC`faGGR000000000000<5JFH@\6000000000000D]dl00000000d62GM<Lh5FhG000000000000<8_J
L==Q@MUc`hB=Xhl30000000000000000000000000000000000000000000000000000UAIR000047?UlFkbl\[5LWc=a8]E0000000000000000T2A]l3MfT3S@LBmm
\jQ[5E[C0000000000000000000000000000000000000H2J@SSX0000000000000000T9odlBZX433\54ImlnN`000000000000H9Ci00000000000000000000\ad]
UB9:d2hP0000`DCO\b8Y0000\i9IPjYg00000000000000000000000000000000000000004[Ll0000A@?G@VoZ9DN000000BH200000000aE>B0T?n000000000000
lbT100000000Te@k00000000HHaC0000000000000000L?=]00000]nIP0TTXG@50000U7:I00008ZmOlog^0000l5L4000000000000000000000000000000004\Sa
0000000054\P0000hJhFY<bQ00000000000000000000000000000000dFV]000000000000`PD:DU;900000000000000000000000000000UB50000X^<Q8ggOXe>L
0000000000000B<^00000000026M0000000000000000000000000000HJ[`000000000000XZZbd\4Bd]l90000QGFk00000000000048[BddAa@hF0000000000000
@Rg200004L5T00000d3J@YLh]HO4aKZM000089Ui0000000000009F@<0000@>]U0000A0GK0000L=6<0000000000008Q3D0000P2Lk00000000Q1nZ000000000000
<4614F6j0000DDR@000000000000000000004abh0000i;\J000000000000Pfn600000000i24V000000000000\^4;0000000000004RN_<O:30000000000000000
00000000000000000000000000000000XFH\0000XN^[0000P>7^0000h:G]<C^b0000@B_1D]SMhcbU0000000000000000EC3Z000000001?Fo0000=6cNIHKViJ7M
0000`Po9@77d07`a00000000000000000000e<3g0000@o7d0000000000000000000000000000000000000000000000000000000000000000iH_i000000000000
T_3\0000\CR\000000000000P;e9000000000000a2LW0000000000000000000000000000000000000000=Hja000000000000Hb<:000000000000D25?00000000
00000000000000000000\`Bh0000AC6900000000000000000000\c]`A8j900000000XT9m0000000000000000000000000000000000000000h2PK000000000000
000000000000`=?J0000lR_T00000000000000000000llb5AFE40Eha000000000000\a0R0000`^QFI;DI000000000000\=O@@JG]`AkZH:?[00000000`^Y8h_OT
eF>k00000000l5NA0000000000000000000000000000dFH2000000000000\75R000000000000000000000000H3XU0000000000000000000000000000h?:90000
l?RM00000000000000000000433oMCXMaGRD00000000l6JK0000000000000000U44F00000000000000000000hI9Y`]ol00000000000000000000PEPf0000H`55
000000000000`mLg0000Q>U90000hLdb00000000000000000000D^UVa9D<00000000\hQ50000000059iO00000000000000000000000000000000000084;AHV\H
\`ib000000000000eCYdX[mkd]49<K]g0000@<0oPJ`80000000000000000PZ[000000000000000000000\JTD<AB14E`IT?VkHH2Y\INdhBA10000H:7O00000000
0000mEI1PB:E000000000000d8UZ00000000d8DZ=Ibb000000000000000000000000\nJ8iGBZ00008U\C\g^H00000000000000000000\`]l0000000000000000
=9R4000000000000\TfV000000004W1@EBZd0000000000000000UE;?000000000000000000004Q4a00000000000000000000D88W]B=Z00000000000000000000
00000000<EdKi;WL8642<M0Y=<O8dIAc0000000000000000000000000000Hf0?0000i4G80@?f0000000000000000X0alP1E4d7KB\hG:000000000000D?JdL@WZ
000000000000000000000000D7E`8XaF00000000000000008Lb994SR00000000000000000000117Q000000000000000000000000000000008RB30000HO7SQAAQ
5H9G0000000000000000e1>_000000000000000052Q6m48W@imS000000000000\Bi50000000000000000@6i50000000000000000<1jNDUGOXECn\_2;00000000
00000000000000000000HKWP000000000000000000000000000000004OY[00000000000000000000TX6O000000000000@0mV0000000000000000HknH0000X2iZ
9161XQ[j9EEY00005<6P0000i=J40000000000000000``>80000iEn9Q2>T00000000000000000000000000000000D;=]0000TF<F\a5olahTaIk\0000aEWA0000
00000000000000000000A>4:0000dP3E84KY0000DGG1000000000000XD6000000000000000000000000000000000`;cj0e7S00000000000000000000`KPd0000
000000000000000000000000H8JF0@kA0gIX0000m:BJ00000000000000000000d5@X0000`UL9]:Do5=?l8I:6a=;J\PVUl[J>000000000000dhFI000000000000
0000lLQ@00000000XMYA5K1O0000Q2HMHcP10000TRLYl=]0E2aB5KJ`00000000d>Lg14<F@hFg8@ce4D>hXFZ@000000000000000000005=Za0000000000000000
0000mFXWHHUH00000000U6n2a7c<PP1g00000000Xf<3000000000000UAES000000004k]X0000000000000000000094>6Y9he000000000000TGKCHKX<`VHS0000
dIL=00000eE8PKnKdN_c@VHD<cB\@bW^h^lC0000M6G6`d?B0000000000000000lM9P00000000a5a800008Mo`00000000000000000000dPJZ8g<]000000000000
\OmL000000008WKH@?Y8000000000000UKPKHDU`LX>XU29@4;bL0000L;O>0000000000000000000000000000H72A0000000000000000000000000000@hmA0000
=8TC0000d<ll0000`k<Z00009BBm0000000000000000000000000000000000004^OQPb:kLcd?0000h^kS00000000000000000000000000000000000000000000
00000000a<<h00000000d80kT7hc@R8IdX3Gdi430000\2HlQFg0EHJB000000000000P7<a0IiH0000DPEP0000000000000000000000000000@<<6dTBn`:CS0000
000000000000000000000000X`bX0000000000004]Uc0000000000000000TeD80000DXli000000000000hJ>gQB28DGj7=4`Z00000000]7Sfd>eA000000000000
000000000000HM7D0000daf;E;JX000000000000000000000000HLaC00008RAg000000000000000000000000HR3nTTX[Q7In000000000000000000000000h?3[
4bTR00000000`S>^Pemj0000EIT[000000000000\AX0TN24l2V1TlFf48Eh00000000000000000000L<J700000000mCg\000000000000h8Sc`8g00000XJQS0000
DE4N000000000000000000000000aEMi0000000000000<[600000000000000004`;]000000000000d1ZUTY:X0000000000000000hHC<00000000000000000000
00000000000000000D?Gm2F50000000000000000000000000000d;Z00000T?PQ`@CN0000@]aMdfG?P5CJ4Y2Pa>A600000a_T00000000T>lVXPbIIDH6`]9ZHelH
lU>PEE;]000000000000849G00000000000000000000000000000000Y2U8DEE<d3H5`:1b@W4o00000000HPFJXCh80000LYlI0000Xn;W000000000000HPIR0000
0000L`4?00000000000000000000000000000000Q9Ob00000000@:X;d?TH9Ee`i1P>000000000000000000000000000000000000000000000000`3kS00000000
00000000@NaYT\a:0_;5U2gm5;[[0000aE[O000000000000000000000000000000000000000000000000000000000000000000000000H0lX0e_P000000000000
0000000000000000000000000000d\?@0000000000004kWCmF\_0000XPdhX^SNd<44dETXLGUELUQT\W>g00000000@fSk0000000000000000L]oV000000000000
00000000000000000000\^3W00000000`dE9000000000000000000000000DYN0lKPTU2N<0000PP:4\n>i@>f<00000000\ljJ00000000TR7Mh=Cg000000000000
000000000Hik5GQ`d5NaQ:[U00000000AE:U00000000000000000000XUmK000000000000PBM@HT:`000000000000d;SL0000]GSmP4bZEE<S0000000000000000
00000000`2B:EAok0000PQkk0000lN<YiC3lD[oXd=>>@\TAa<j=iG<T00000000D1Vo0000U1gLEC^n0000Y9`K0000PW6k000000000000000000000000T^@UQK\f
PO=GX_h90000<@he0000HB?70000000000000000`=?h00000000Q>M6000000000000E@9_0000l7DJ0000lV7T00000000<WmZ00000000000000000000PNTH0000
00000000mE[4000000000000hbV3000000000000<RJE00000000000000000000HBWg<TI60000`8Wj0000DC=500000000000000000000A=jI0000\Q]700000000
000000000000000000000000PPBT0000XCl50000000000000000lh9c00000000Y75c0000000000004\U>\mB]00005K9b0000@KG792oK00000Bi>00000000\^Z^
lQ1800001E_900000000000000000000`;;;00000000\TnR0_IkXdUI000000000000X1Ad00000000L0>W@EDUdf3C00000000h;Hl@K5I0000000000000000l7K0
l<o4D2`c0E2Rh]]3d^hW0000000000000000HPHB0000\dZ6000000000000L_4J000000000000000000000000I;TI0000000000000:;E00000000TT\e1IZL0000
00000000<jRT0000000000000000l@A@0000000000000000000000000000000000000000000000000000XL7Clo8c0000000000000000H4^VTm4ZaITO0000\L7N
<Hd9XcJc00000000\KA]00000000000000000000000000000000`bQY000000000000m=kL0000<c_H00000000D;da00000000TAhMLD?bXKTN000040HS00000000
mDOJ00000000LQCH<H3H0000]E?n0000000000000000000000000000000000000000HiUddoIX00000000000000005Igi@fZ_0000lc_;185V00000000Lfo`0000
0000000000000000L_]_00000000\3eb@]`o000000000000LAii000000000000000000000000\WF4h=Zd00000000000000004H1FlIl>00000000000000000000
00000000P[b>00000000`U7=lfW9X^_aPg;400000000\U<a]9<J000000000000000000000000`c^ZACRV0000000000000000YE@@00009G\@00005:1LA>7W0000
00000000L9lQ0000000000000000@PKl00004P7_TL_T0000i2m[0000000000000000DI0aUCfT00000000d=I607@AXV@\TO<Y0000@B[C00000000HQmOHb\9T[HJ
=EGNX0a^00000000l<G50000U6T6\9>VH]kj0000000000000000Db?e00000000000000000000000000000000L36ThQ9e00000000HJ\300000000052<@Ieh0000
PXgg00000000000000000000<7Fk00000000000000000000000000000000D<][0000X;ZH0000TB6[0000`g2F0000`NgR\M06DTVl00000000000000000000l=Lk
00000000\8G:00000000XAW6000000000000000000000000QKVTli2Jlg_k0000000000000000mIMG00000000000000000000HCF>89VQ97gl0000000000000000
mHTD0000000000000000000000000000000000000000000000000000U9oB00001<Zc000081fa0000l`<l00000000i8FDTdDY0000000000000000EI>P0000=?hL
0000000000004IU]<@Aal9T9<_4h=BdH00000000@O1ilYXN000000000000000000000000l\df0000`S090000DK=a0000HIHj000000000000000000000000LV_@
00000000000000000000UHEe000000000000DEY8d>fMhj@W00000000000000000000la4200000000]4K:0000@EaB000000000000<Ub800000000000000000000
0000Q9=PdN><0000<nK:T]gY00004BGT8ck\hV[10000000000000000000000000000000000008]hQ0000000000000000000000000Z_\00000000000000000000
00009:I[0000000000000000000000000000000000000000dnd^P:go000000000b;]heWi000000000000l]IJ]84;000000000000000000000000P@=n@Kkk0000
i5>XPmnD0000XK_U0000lccW00000000000000000000H[gJHM3>HNPUD@I9000000000000000000000000\4oO00000000`J>80000000000000000000000000000
000000000000d:K=hPUg0000<:nI0000I7A5]:^D000000005C>F0000`Ojf5<CiPfOC000000000000000000000000000000000000<[c1LRnX0000000000000000
0000iIeP000000000000000000000000lGC:dJZ4Him\00000000000000008LSW=4590000d\fK<kZI00000000<7RH0000T06J00000000000000000000dd]cU<L>
00000000000000000000X@_N5;T0000000000M9;000000000000@=9<]BH100001JUe0000hRiO0000000000000000D:fa000000000000Pn9Y0000LX9X`1bHHI23
0000hG0e0YX10000000000000000000000000000000000000R^ldDd_0000000000000000000000000000<DHh00000000LY>;iI_200000000YG`Te5ZA0000I8=l
0000<ejX00000000=Cl<Q?BL00000000H9UB00000000TL8j0000LZB\l:^cTOMjM;PGQDYFU7d4000000000000DSGY00000000000000004:Jm`A<e000000000000
L\=S0000m=V70000000000000000XVT2000000000000000000000000lPM[08PL0000TGVQhRMg0000@26A0000MB43<eBIlOcZhD1j0000d[?WeD:JdFoZX6onEEnl
aGQTiIJJ0000000000000000`XNQ0000mHDc0000P:k]DX`b00000000Tj3:00000000@K><0000YH>04;ZU00000000000000000000000000000000TaZ_0000hUCB
0000<Y]J000000000000\1Tc00000000a99Z0000e8QmTdET000000004XBV000000000000M:O5XG2D00000000000000000000000000000000000000000000lb9U
0000000000000000000000000000000000000000000000000000XjEP`ke[<6Jg000000000000000000000000000000000000000000000000000000000000XTWh
00000000000000000000000000000000000000000000000000000000IJan000000000000000000000000D6o900000000I1^[T8NiLW[QL^Ij0000HcC[XCUEa;D9
0000000000000000\@i2Xf5aPDJZ=DPg000000000000h45A00000000000000000000LNOCPE3>0000l498000000000000Q6@X\FW84[?H@jGRlk2B000000000000
00000000000000004iCDQ9H=000000004=h:0000HTOF0000000000000000HL4I000000000000XB2l0000000000000000000000000000dM`=dgBK00000000h\<B
000000000000lLg600000000000000000000000002IS00000000@bd700000000\D:RmCLkHMk3000000000000XUVO000000000000000000000000hJIEXZ9I0000
X9YN`Oj[PQ5M4?e_0000000000000000a=DLTF3V0000000000000000000000000000000000000000H2QJ0000000000000000000000000000LUo5X_okL8SC0000
L4??0000EKU70000iGEK00000000L\F4D2=k00000000d\nL00000LiA0000TMX>00000000Xj=O000000000000000000000000\fhH000000000000\9WT00000000
IBSn0000XKn600000000iI0d000000000000@VJh000000000000000000000000@E7IA8kF\VkV000000000000000000000000P>^E000000000000000000000000
000000000000000000000000000000000000000000000000000000000000aK`P0000000000000000000000000000000000000000\QZMlTFVHYBf00000000HN_2
lP@L00000000h@>C`fBb000000000000H9?800000000000000008F2V000000004=_;lhZl`@3=4iD7EF>GI7=:00000000000000000000000000000000e4g<0000
0000000000000000000000000000000000000000000000000_:300000000000000000000L7ZkH=\YU4Xc=>_H000000000000000000000000000000000000H0>=
00000000\Tajlh:6i7PK00000000000000000000A:CaDTDg000000000000000000000000h?YG000000000000000000000000QG4J00000000hY]0T>blX1UV4iQA
X[T;00000000000000000000Hf=o0000E:bb00009=d1\9oRHV9S000011YE\6U=Pen900000000LU:U\hhe0000000000000000QFKO0000<[oN00000000d\E`4<Qi
00000000\jUJ000000000000dlEl0000000000000000000000000000000000000000@8aM8=Qa`X\Z0Kmk\iiK0000hW0R00000000000000000000aH\90000]CI>
00000000000000000000\:D40@G8l=kY9:Q7000046ioe<;N0000000000000000LhCG000000000000T2YO4SY<00000gna8;7cLFE@0000T?Q2hO[bXk]JI6hN0000
4cZk0000000000000000000000000a6=00000000000000000000A90BPWkf00000000Q==20000X>7o000000000000000000009KKV00000000PJXPlla7IC]c0000
000000000000\`of0000\6`OU<AK8XH<0000\fnS000000000000000000000000e@B>00000000000000000000000000000000<^DbhoYh0000l]lcTdoC`ibAUALj
QE8?00000000mE?M0000EF?a0000lJ1SLKnbDi_`HMmT0000=JNK0000000000000000000000000000000000000000000042n]h5A;hZ4JHn=;00009HkB00000000
@gFeiB6O=DS[AF3OhU`W0000000000004O<<d\M;l3h_d2fc8JEW0000000000000000<dKIdW;d0000\UlS<HSM000000000000000000000>k98MYcPNN000000000
lE_d000000000000h^FCLN>G0000D0ll\;B]4ADCD:AVH^V4E=jehM480000mBE4d0T>hZ1=<Ze@<kWV000000000000000000000000I<[?0000HJN:000000000000
0000PZ[<0000000000000000000000000000Pn^e<a0k@K:A4TR20000000000004BH_00000000LQk_0000000000000000000000000000XO1N000000000000<`Ic
00000000000000008^1CH]PlE4jC00000000lBekT`Eg42>S0000000000000000000000000000000000000000000000000ZfKD6>7DNEAE3_5IGWi`D6>MJ]Q0000
lI8m1?8Y<Y75000000000000TXIc000000000000000000000000IBS8lKI40000000000000000A6\>UJ2g\@6[4O;6@mAA00005BTa0000i<GO00000000a<3>0000
0000000000000000X6o`D>aa0O2a8]d`0000X:4817V`00000000L:;e00000000@HE4hReY000000000000D>Im000000004Aai00000000\0XG00000000dSPa0000
00000000000000000000000000000000961=0000000000000000000000000000000000000000000000000000I?1V0000000041YV0000d:CbM3i?L[j]Y?Y40000
\ba;0000000000000000H9[a00000000H\LImKH800000000d9`Y00001KcD4\^ciG;I00000000eIoR0000000000000000\Nh_0LG@A1jG00000000X1AVTgoad9KK
HI^F00000000LI1dhT=a8ban0000000000000000\0?J0000dDQlX5f30E2]4X6^0000000000000000000000000000000000000000dlV000000000000000000000
00000000000000000000000000004C]_00000000a2i?00000000U;K\000000000000000000000000Q:5T0000ThAJ00000000000000000000P;Rf000089]^0000
PaQU000000000000i=?H000000008b8?0000\Nb<44dB000000000000hkTF00000000\2F9d;d5X<7o8U`I9Fh;000000000000H7O<0000DN=g0000000000000000
0000H?9BD<4N0000MC=JE33Z00000000PSRo00000000D@Zn0000000000000000`]lHm23=0000\XEo0000000000000000<QX50MKKhlW;e3bQ000000008CSI0000
\dJ3000000000000@g96XNIA0000`Ok1TB4:`[f:0000iDVF00000000000000000000QBX<4IZo0000U0WP00000000000000000000hHHM000000000000P1LlT_;`
8hDb`i9X=CRh1H0n0000]EN50000000000008^jQ00000000000000000000lUKE0000\W=V0000=J_4000000000000000000008@MLDUlb000000000000T84;L0b8
00000000e5\75;0TeHo2000000000000d7HU0000@1K?00000000000000000000@oOD0000000000000000000000000000`M4D0000000000004^jmDI0k\P?IX[Nn
0000]<U]dl6Q00000000DG:jM6Yd4_oWD:B5000000000000000080YlDAkC00000000000000000000000000000000000000000000AIfX0000000000000000@FbT
0000hHe`P36d0000T<<_0000000000000000000000000000`@RCHilg00000000000050_`P5YI0000lWQi0000000000000000000000000000hhA8000000000000
0000P1l10000D<m`000000000000Pf:H9>?3<:=V0000000000000000D<;hhC_<00000000000000000000i@C100000000Dd1U00000000e;6300000000dCAY\UZ;
00000000DZHD0000000000000000<0Kc000000000000@6Z@dI=m0000000000000000000000000000000000000000dB5JPTE?d\l_00000000000000000P80Ti?h
0000000000000000000000000000000000000000000000000000lPl90000000000000000U6W:00000000A6BX00000000h:olh6Oj000000000000l9Aj00000000
0A[[000000000000d\EU00005ABAHXE`A;9@000000000000000000000000000000000000TBCi000000000000TF7H00000bIk0^a\0YjR8NSEPbc>lclH0000Q0b@
`_Lk0000000000000000Tc8n0000]Ben000000000000<3Dd0@Ff000000000000d`SB000000000000000000004`T3Y<lF0E4B0000000000000000``IDM;Ec0000
000000000000000000000000<]5RT<4dYCeRTUH500000000QIBC=2QR000000000000TN7TlU;GHfNM0N:S000000000000h9Xf00004n630000h7B@\ISbTQ2<Ta7W
]=[MTNW10PC?9If=00000000U8lH00000000\nYFDWSa000000000000lQ_Wm4Hh49a:MAZJ0000l8oMlM3cD<4F0000000000000000Y>TL00000000000000000000
1CbC0dH4000000000000000000000000PB6H`Z]5`gl[A=R:0000X<PN00000000000000000000lH:kHd6V00000000@g8WQ8Il0000000000000000000000000000
0000EGOkQIAe000000000000000000000000000000000000AI`R0000Y1Bg000000000000hbje00004MZ10000QIB1d3i90S9M0000000000000000U43\00000000
DL:^ECEZ000000000000000000000000000000000000000000000000DG>WL@Yh<cRP0a;bPgDhHkN\m<mod:N8TjaoDUVg0000h@^30000000000000000I17AE>SA
dRQZ0000000000000000000080NQ00000000000000000000H;N<000000000000000085EA1:1j`Og90000000000000000d7T3l9OZLL>e\N=;`N5i<PJJDQ:@h\D`
00000000000000008?gP00000000000000000000<@=@8aGe00000000000000000000000000000000000000000000000000000000QHKb<7Yc0000000000000000
Q3kElKNZ@_Qf<Qme4SEWdV=70000L2>:8iA\0000Q6O^00000000000000000000iHk90000000000000GFbm7j@000000009E=Il5d8A4;b00000000000000000000
<XMC4k=l00000000D>@ehk9jMD[A0000lI]01EUU0000000000000000000000000cY6000000000000000000000000000000000000000000000000000000008Ed<
0000000000008??C0I?T0000000000000000h7eD000000000000000000000000L3UV00000000]7D5@nINM;X_ABSPXdBS00000000T8FYEHBk0000000000000000
000000000inh000000000000000000000000000000000caSaDL50000QH=C00000000000000000000\5M=00000000000000000000I@h:00004gYa000000000000
0000i=H6000000000000000000000000H08d0oHMlSb5000000000000P0@H00004kiU00000000<9G1eCnF000000000000hjiT00000000IINR0000000000000000
0000XE4g000000000000000000000000]F0C0000hXk=00000000000000000000``LV0000000000000000ldL:0000000040@e<DT:000000000000000000000000
\BR1T7_Z0000]>fZ0000H4GC0000mCKc0000000000000000l>o7\GN0`eg200000000]0o000000000000000000000000000008@Ug0000ln<a``k`Xa=i00000000
l_L@0000DATM0000D95M5Hi>000000000000HiCi000000000000@?mfLlon0000\oUX0000000000000000D@bSPQAD0000YGeR0000hQ;DUFLH4fA1\bGX0=JEXe7B
0000000000000000000000000000000000000000A;YgUHk`0000<gA?000000004DEbmIWX00000000000000000000000000000000000000000000000000000000
<TB]0000d\M200000?d800000000d]0i0000000000000000000000000000000000000000Lh9G000000000000hJV;0000000000009Foa8[b1000000000000@JY5
00000000A3SEl>WPlfEk00000000000000000000<>A>LUP70000000000000000XaLQ0000000000000000000000000000000000000000e95F00000000\`8Q0000
]H5c000000000000\>AMQ;\j000000000000000000000[Ja0000d>`6000000000000000000008@n[00000000000000000000000000000000lJ_:00005I8>0000
00000000000000000000000000004U5j<blK0000YDNN0000@2d5\EiiX=_N0000U=mB0000000000000000TU6h0000000018`J0000000000000000000000000000
000000000000@K778ZmB=4DA0>Z3000000000000l<2m00000000DGWJ000000000000X<Y60000000000000000000000000`Q@000000001C3E0000dVDU0000mH[^
DWV300000000h:Th\cTT0000000000000000000000000000000000000000000000000000`=\=0Eo^H?Uf4[4g00001E0G@Zen4K?da>5W00000000l[VNd3Hc0000
0000Ln?C0000m?_UMEma0000L[Rn00000000<P\^0000000000000000000000000000<JZA00004Zd7UA2699P\0000000000000000000000000000000000000000
`LUVXkf500000000000000000000000000001;BA000000000000000000000000A;l9000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Pl59<0Rj4K12000000000000DP8A000000008jfUUC9NE<3WL46<0000A34N0000000000000000000000000000AG@h0000hiZF
00000IBG000000000000000000008AUB00000000000000000000d@Smll2e0000@l1=00000000TKEc`b0>]Fc7XIcYIIX`59kK000000000000\b:b000000000000
=G^;hQ790000000000000000e8Mh00000000000000000000000000000000000000000000000000004JbPll_]00000000000000005;:V00000000000000000000
l7^4a3?0000000000000000000000000d:[`hlc\000000005>MXIFZ@000000000000P]Cb0000000091<K0000000000000000000000000000000000000000L^R9
000000000000DJWV82mQDTe60000000000000aSBd[2T0000E>=n00000000=GY@0000000000000000000000001HAo0000000000000000hkSU0000000000000000
00000000000000000000000000000>kFTNM^00004fWI0000lZ8<00000000DbQL52>H0000000054?T000000000000`ob4iEBk0000000000000000000000000000
000000000000TK^Q000000000000<3lT000000000000DBgX0000THW4000000000000000000004Ua70000000000000000000000000000H@^m=Eb`0000h>kSPl0R
AJed0000000000000000000000000000000000000000000000000000000000000000000000000000@lU1]BWX0000000000000000000000000000T<;=\Ng80000
00008kE30000`CBY]K=400000000TI@cHD=C00004ib4000000000000Pd2I00000000000000000000AD@e0000000000000000@I2K0000@;g;000000000000`>mN
83o`00000000P`PC00001G84000000000000dWDmXW\E00000000000000ei0000dX^_]KeH0000Ph6D000000000000000000000000000000000XO<000000008Co<
00000mEY\En5<4g5\CkB<\:kLd@L000000000000]4R3X9RY@:UP9@\?0000X4^=00000000D@K=0000000000000000X1GB\1U0H>e]ED;[0000000000000000e><H
mGE6HCD\0000LS4f=6Rb45C50000000000000000@:^P0eNf00000000000000000000l:2T4;G^00000000P=?Y0Qfo0000HiI?000000000000LDi`D<4V<L60@W8f
@_5]9IP800000000000000000000000000000000E;1l000000000000PcBn0000PS6g0000000000008aO;I6U40000`9DU00000000000000000000m=X100000000
00001:0\00009Icm0000000000000000LU5J0000XKcA000000000000XMT[lTgDe8WJ00000000DPLD0000LehfTYL38YnF0000Lmi90000000000008Z`[00000000
0000000000000000TE3jXKdNhW8MDj]Y0000<1Dd0000XN\]000000000000@8>BD9R;D_NO8KZY@aLc00000000X`Df0000XcT2000000000000\>HbDS:<MFPh0000
00000000000000000000000000009IDJ0000`j8:00000YZVXA_>0000H<RR8G^e4m>_I?Vm5?[80000XK^E0000=CD4aJJ100000000D3Ag00000000000000000000
000000000000000000000000T>9]LUnQ00000000000000000000000000000000l=c4DVN2d]^HhaTi``Vf00000000000000000000000000000000hW6Z<CBdLP5k
000000000000I;6?0000T9=k00000000hM^500000000000000000000M4O00000lIUk0000000000000000P99]0000000000000000lGSV00000000Tg:g00000000
0000l=j\00000000`3IL00000000000000000000P]Gb000000000000000000000000TgL800000000]FZXTZmi@HeG03mY0000DOXV0000000000000000<URNHVh9
000000000000\ljf000000000000000000000000000000000000000000000000lQ1[HbJQ1HCU0000000000000000000000000000000000000000000000000000
XNTcY757@<2XLAYH5DGUE?HC`S610000h5OPP>Ml000000000000000000005Jb=00000000000000000000@=If0000000000000000LN]4@S[C<mD10000<oMj0000
8`FM0000PR@EXEc5000000000000000000000000000000000000HMikD3^M0000`54;0000aK@=000000004XAf000000000000000000000000000000008FT70_:A
000000000000D4?400000000\RF\000000000000dCAJAE?_5Ff40000000000001;4Z1HhB00000000000000000000dQNL00000000000000004H_[ThW100000000
@?Fg00000000`2=C<]<G00000000000000000000000000000000hW^Z0000TiK3D?7XT35ZXdJDY;nKDHchEG1A00004ONc000000000000000000004I9F`n0ch^TF
0M>=0000000000008_:O<nHh00000000000000000000000000000000h9>l0000AH\H0000ha`T0ZSE000000000000A>j^0000L=an0000T5@H000000000000Tj8k
000000000000M=1]00000000000000000000000000000000YIUo0000000000000000dPGJ00000000lKF38FQh00000000000000000000iJ6l0000000000000000
00000000000000000000hgQQ0000000000000000000000000000@2eD000000000000`Inc00000000000000000LNJ000000000000000000000000h]>h00000000
0000iGK`00000000i0VRUDb7000000000000`FWS000000000000XNTU4[CI00000000000000000000d9k:\egfHgM>00000000000000000000000000000000l8^<
<XKm00000000000000000000000000000000eBdT0000<]C00000000000000000L\9W@4e80000000000000000d8_jM3ZS00000000000000000000000000000000
0000`Fe`hL:R0000e72l0000000000000000hk<JHQ?g48<^\_TiT``=0000000000000000LP6^TRe0H4Uk000002Wo000000000000\?VE00000000Dn6M00000000
0000mFWI00000000=Eaa00000;oP@VIk0000d`=L0000HWDb0000000000004bbn\XLc000000000000000000000000000087T>Y?00000000000000000000000000
X4?J\>M]T[f]000000000000000000000000000000000000LjAZl1dd=JFh0000=;B1000000000000000000000000Y5e_00000000Lb>`Xc6k0000000000000000
0000=3]Y<@aZhN\3\>@Z562F000000000000@7il000000000000000000000000<M:BH9Pn00000000MHbT0000lMW>00004;1`L=<eT?hgQGZo000042:d`i\T0000
`Kfb00000000000000000000P=Bd0000000000000000]87d00000000d=UE@d<Y<`D4000000008b`n000000000000h2G?`:Da000000000000MBW:00000000HP[;
00000000000000008Bnl00000000m=:D000000000000000000000000000000000000000000000000d@DW00000000X?Z[l:4jMCNo00000000MKHnd>Jg00000000
4idXE7P]000000000000\__6000000000000i1WS0000000000000000HBX40000000000000000h`M_LD9i5HEV0Fc8<P@WH>h5dR:DdRA0e8D`=<n?QI9FL?4odGbQ
0000000000000000000000000000LhV5000000001>Q1HWY>00000000i@8i0000000000000000h>PW`C4`hDP14cF455i10000L9mX@bFi00000000000000000000
eCTN0000`D\W0000I2b00000000000000DdT\K55000000000000000000000000000000000000@F\I00000000m1`gTT830000000000`QT5U`ljP\laN]U;@_0000
LDc6`5S?000000000000000000000000H_di4j[jXKW;P>QR00000000QK2f<nJZ0000YCW<0000@h[^00004Fad000000000000000000000000dCVP<SXj00000000
00000000000000000000@<Z?U?D5000000000VYE00009ChL\iGE000000000000hFJf00004Y9o00000000PkR@XI9i`O>a0000000000000000PWk0dhl\AH:^0000
0000m7K3hZWB50:NaCQTAI1ZPEeFH]4ZdmDW0000TCci0000000000000000000000000000Pli80000H=\Q00000000XZQA@]f;4fTIHc^200000000UGJCEJ6B0000
0000PQA50000000000000000ToFJ00000000l6WD0000\:=b0000000000000000000000000000PJ]T000000000=]Y00000000l[Pl0000000000000000H@WOY=PF
0000@Acnm@Z50000@5Y<000000000000mK5ih1eh0000h0g>0000000000008gO8000000000000PMf80000Q@km00000000000000000000D>O_00000000dZ^8HdRh
54FdI@:=eE;00000000000000000EJiE00004TYg0000000000000000000000000000DTkF@[F2000000000000000000000000d?CC8AEb0000h98KXgoU00000000
00000000000017;cT7PXXBOfdR18hM1e0000000000000000\4:70000X8_[0000000000000000000047@XaBne00000000000000000000Dc8b0000000000000000
00000000aG_O`\bC00000000000000000000eHRC00004=a8X>_T00000000mDI_000000000000U:hlEHY?DMZZ0000000000008OVO0000000000000000<oBBX3@;
0000U>d10000U?^e=3GH00000000000000000000000000000]kCYBXH1DB6@YLU000058F2`[;`0000000000000000P]ZL0000@8o90000000000000000`6SjPEgY
00000000]HHMA<9J0000TAS50000000000000000`Q8o`f@B0000000010Ka00000000XV5S=D=M00000000h@M4000000000000@o0Q0000@_g:000000000000lIB4
000000000000000000000000l6QNlGfOXeD\8QZ[0SB@<YChLm540000000000000000UDj2000000000000000000000000@5V>0_LW000000000000I6N800000000
5Ch[0000<0gf8<i\UAKA00000000000000000000TQRU0000a5h;000000000000000000000000\>YO0000000000000000T<9ZHCiWh\ge5?bR0000000000000000
0000LRCN00000000000000000000E71e00000000X_0d0000000003jk00000B7i0000@<:a]IL?000000004Fmn0000000000000000hRi2@2Y>YJZZ000000000000
000000000000000000000000H4=1@TNHLXE49K_W00000000000000000000MDfl00000000TJO^0000000000000000h8Df000000000000000000004o6W00000000
0000000000000000000000000000`B@>0000a4\fh;VE0000\I:fUC5R00000000Q<kl00000000]A\000000Q2X<WZILi?APj:h8kYLe3Kh0000000000000000M=C^
0000\G^900000000000092:KTg6A0000000000000000000000000000h>MP000000000000DRee0000=0960f[]M:cX000000000000`2j94a4oL6i=8da>8l;50000
\Abf00000000000000000000<X:NEDA[0000Xjk80000IEcb00000000U=:h]I]m0000XbcM0000000000000aSSQBWa000000000000H74j0000000000000000Te1j
`]T<0000000000000000000080^M00000000h55n0000U:eM5?Kn0000000000000000@3dZD5Xbi>@F000000000000000000000000000000000000000000000000
X[ji0ITb0000000000000000a4CS000000000000000000000000<8Ad0000000000001KO7<_lZ0000000000000000000000000000@]N=000000000000`;A?8T7\
00000000000000000000000000000000@^B200000000I4^L00000000000000000000l7?bI>k60000l;2UPP0B<8WWaIRK000000000000L>G:0000L]QMaH`P0000
0000Dj_A0000000000000gAV000000000000000016TD0000000054hH\ZDo000000000000P[RCA<_S00000000TZD_0000DW_700000000IJ[J0000000000000000
0000000000000000<8BZ0000000000000000@CN_4R4KE41MY9@>`hJ^=1k?5C15eI2Y0000=@Mf00000000000000000000e;Fh0000000000000000PGGe00000000
000000000000XKaR00000000000000000000E<=i00000000000000000000000000000000Peao\^dS4EJ9AFW:4k2K00000000HFUk0000HO;b0000dSWVH>hL4H0J
ACkX0000=EdU000000000000P73c00000000`k3]000080Ph<C7bXL]M0_LaaDB]0000Hf=LPG1jT\oT8gVBUA6h0000AH<J0000000000000000EBJ2000000009=4_
000000000000a4N`00000000<BG90000`D]A000000000000Ta^6hb1Q=0nfPKDR00000000000000000000l3:>0000=Cn1e<`C]???l86d=H:FTS76000000000000
4ekF@KET0000l9Ybhd[0U<b;0000000000000000DK7n00000000Pd_=000000000000000000000000dOfD0000000000000000000000000000hXk100000000TO9F
00000000000000000000]KD`0000TF>5X9<ZHBFc\aRG=9l\eJWl4QhQX5iE4S@[000000000000LG9[aFSJ00000000HGU:00000000000000000000XKUn0000e7kK
P7cdDAlS<eTDTfIAHR6`Hi@fQ1Xo\38T0000000000000000Do=ZIHIR4;]5hI8`0000000000000000000000008bYW0000\A^o00000MQ[0000l2JKH;4F00000000
000000000000d6\B0000XhU3000000000000000000000000hdYX0000490dhj:400000000LUnc0000`Vl=00000000H8eD`fXT0000dYAYHFM<0000lmKo00000000
0000000000000000La?K00000000HJYShiRU`kb90000DWHU0000LHJ^0000@@J>0000P?YT00000000XEU_000000000000000000000000QGR200000000LH\M0000
00000000000000000000000000000000@Wb200000000000000000000000000000000000000000000`1Eh00000000000000000000=HIj<II[0000000000000000
0000000000000000M3;B0000000000000000000000000000@Sck4iMi@HZn00005K9P000000000000T^`_000082Ge0000000000000000@B9200000000<^Pg87@L
0000\c>:000000000000\S5KLl@j@j?Tm8ODY:GS<0TkX3YX00000000<C;K0000P0MB8gZG0000000000000000000000000000Q2Fg000000000000000000000000
<^?hlEiELX4dMGZH0000lWT00000`e_d0000@M3M<Qlc0000hhaHTLQ100000000000000000000iK680000E8Ce00000000X;E3XJ=>5BcC00000000XWd700000000
0R\`I5TLEA:U0000000000000000000000000000=8V>00000000000000000000000000000000DW:k409d@F;nLUWT0000ME2N0000000000000000]29L0000842A
00000000000000000000000000000000liTN00000EW7000000000000Ho5A0FcA00000000=JX80000H]dS00000000000000000HMC0000000000000000E4ANM?`H
aI_kPU7b000000000h0<XD^EXDPk`JMT`gmhaJc`000000000000000000000000000000000000HYGO0000=:XU00000000000000008V]6000000004;>MHgdJ0000
000000000000000000008_]R0000\fWg00000000@?G_0000000000000000861X0000000000000000<^3jTif:`QF<A:Ec00000000000000000000]<IRXP[X0000
0000000000000000=?IH0000000000000000DY2l000000000000T2Cb8DQ:`L[20000000000000000P<m@00000000000000000000XfUK00000000\T;=00000000
0000i?Qed6eb00000000@7Ih0000000000000000000000000000X1S`0000000000000000000000000000U@SB0000aGY100000000E0gf0000HGA?000000000000
0000TW6H``eB0000000000001:V\@A;:0000HK8@0000000000000000d^X`000000000000]3Uj8Q?J00000000l_M9aB\JLEMK00000000`FNP000000000000@:<G
000000000000LIlO0000000000000000000000000000hAM]0000000000000000000000004H5:AHCF00000000Q;d\000000000000000000000000000000000000
YJ:DT@]f=7W`QF6[IK7C00000000000000000000`4kj000000000000I63E@3AClb3b00000000DeSJ8k^0`lLA00000000000000000000TC2P000000000Z8KL6H]
]2JC00000000@6`1I:cf000000000ojB000000000000000000000000PWhR0000000000000000000000000000M7L`000000000000000000005DR;000000000000
mHZ200000000000000000000`6Yk49bAHCibQJJO0000X=bi000000000000000000000000<27A0000000000000000UE0ShD6M0000Xhgn0000000000000000PPI8
0000000000000000000000000000L1O<dCIC00000000hIEl000000000000AH9VQ5270000]A8W0000000000000000]=2?000000000000000000000000Q50]0000
Q9^O000000000000d:DU5HZJ00000000PWTNl`BGDk:N00000000\oaX000000000000T7<MIK]e0000\WRB00000000DUEH00000000000000000000000000000000
0000000000004P\n0000=3@FI5gU00000aAYU>CL0000000000008UK^0000<;eHDii\0000D<?R00000000000000000000deOmPFN6E7EI<LWe0000000000004YT>
00000000000000000000000000000000000000000000@=PN00000000PA@b0@XN00000000000000000000000000000000lJGK00000000000000000000\b`b\kBY
0000000000000000=55SP9mfDLmM15afm@\lEDPL000000000000H<cj4T\WDYJ400000000X7o900000000000000000000\;KQhbmD=F\A039N0000\\[G<`G70000
00000000000000004ABP0l]500000000d0WR8EoH4E2h00000000QFeM00000000DSU4Xed=9JK<dk>80000<c\EX6mW000000000000000000000000000000000000
0000HD=L000000000000000000000000HKZ85J0B00000000000000000000000000000000000000000000=7V2000000000000000000000000hFJG000000000000
4YcfHHgm00000000000000000000Q5?\000000004TAX000000000000HRcKdV2T000000000000000000000000\:Mi0000XGDD8a=N0000`]FZ0000000000000000
0000000000000000D^8\000000000000PTG4l_MDh=lM000000000000`0CB000000000000l7c6D9:P00000000P4FT00000000000000000000000000000000PJ]h
00000000Lhi6\JA]HceKdnCbA;A500000000@nIb1;Z95;Zo00000000000000000000DeCTm<5TXA9^000000000LFc0000`7Gb<AQ2Pj`bAJB<0000L_IK@H4=Q0Ge
000000000000DB<L]CDO0000DeS[00000000000000001Bi:00000000000000000000005LXTBE0000L[C90000000000004HWS0000<dMe0000P2LZ0000Tl3\0000
IASNh;2g0B1G`J3<000000000000<CNC0000000000000000mC8L000000000000LQN90000000000000000<ZW`0000000000000000000000000000000097jN0000
00000000di4TUFA_<I8<4kZ_\REP00000000HUHj000000000000000000000000lMkP000000000000000000000000000000000000000000000000\Tm6AKBb0000
0000000000004??6lP<5\Ao`0000]9Z]00000000D6>j\G7U]=2K0@d70000@M3X0000000000000000000000000000daeP`]610000P]JQ00000000T2ll\1_3iJ<N
0000000000000000l0\d00000R]000000000000000000000000089iJ0000H0U;D<0Gd?FU\c\S0000Y<B9hNSaeJjk<VZ1000000000000`cT;`LI60000`5YS0000
00000000MI>D000000000000561[00000000<65]0000h9?mLE<T<EPB`WZ0XQS`0000000000000000X=CZ`2=aHjZK00000000LA1H0000A?na000085Gf0kAm0000
00000000h8P04^Gj1GZTXTCe0000l05jhQ8AQ:7?0Y^n0000000000001AWn1H920000U6aZ0000000000000000l;<LL;K^A67`0000dTIl00000000000000000000
48ek000000000000HTFG00000000h>I01;;>00000000XVFO00000000000000000000000000000000UK<e0000000000000000<iKX000000000000000000000000
00000000000000000000dK?odfUiPb;ke>^EPF@E4HS:0000H\7e000000000000000000000000000000000000P3bh@WBD0YW3I>7oH39]mHJ]EK\W000000000000
00004^YCa@fi000000000000I6Z60000000000000000000000004]7R0000000000000000000000001GKo000000000000PK?YP7c\000000000000000000000000
PZnN0000000000000000000000000000@U:DMGAF0000HZdc0000A:>Z00000000000000000000l6C[AEgjl_PZX=e8000000000000<Ck10FdX00000000P<5`0000
`HP`000040ZnYHRO00000000000000000000@Xg5XFkQ1;:f5J\alPVF4OE@0000dHah@hT2000000000000000000000000000000000000\d=6EE4^000000000000
00000000`a^d0000000000000000000000004F?S00000000PMoA`]TH000000000000000000000000dZRK00000000000000000000X_[=@idNYFQU`3]h00000000
19c400000000@Jo=PU6:=5h]IJ03000000008MRI0000L\TXEGHlPj;WLT]`@m9XEDHE00000000l>F3000000000000M6Dh0000h;Cg0000XAfS0000000000000000
000000000000DA[?000000000000mD2T0000@JgI0000DZ6G00000000000000000000daaF0000000000000000lQiN\E]]];U60000PWIK000000000000858?5EgO
00000000DZ0;TZFD4ON800000000000000000000PHUU0000000000008LHU82?10000`nR_E9BH0000M;j@00000000000000000000000000004bOG000000000000
000000000000`5e?000000000000HYoA0000X^AV00000000dm<_0000XY910000YEhT000000000000000000000000000000000R\hP\]T00000000000000000000
0000<MID00000000hHoU5I;J0000X=ik00000000LT5?0000T=lk0oU@000000000000A:FJ0000000000000000=J1A000000004E8C000000000000000000004OYO
0000000000004hc;a;EI0000i:?BiERU00004G6L00000000d]mP0000000096]@PCSchO0UP`F5QGmM00000000\U_HPiDldQ@U00000000]:::0000000000000000
00000000000000000000H7aZ5JML0000PWjD00000000000000000000000000000000DcWT00000000a9e>0000XiFA0000dG1^LHPQ0000000000000000=?@f0000
0000000000000000PN^N0000PQ\;00000000000000000000000000000000l\6YXa1QhClWPkG@=K2Ze=9P000000000000<ULgLDIl000000000000000000000000
00000000000000000000000000000000I1oL000000008`J<0000EC=>`a1^<YnZ00000000X21i00000000`S]7000000000000TA6000000000=:PC00000000L=S3
0000000000000000`80O0000hfAB00000000XKUW0000000000000000HC7F0000XK?O0000000000000000He8C0000X`8l=FnA000000004:d[0000000000000000
0000000000000000\A^`00000000000000000000000044\8000080He0000000000000000MF@l00000000PLX?00000000\dDChjaT000000000000000000000000
0000XBA?=5Dm00000000000000008EHQ@=IW5=6J\gW;0000PTF8000000008K2[A<14<\mb0000PZdB000000000000PP5@00004X^B000000000000\?m8XQIO0000
000000000000LFeG8PKH0000Dc<g4aU30000000000000000H58Z0000000000000000000000000000@Wac0000hYV59GE]00000000000000000000M3AZ00000000
0000Q4M\mF>>QFl:00000000@Tfe00008ZPW000000000000<2Q[]GN]0000000000000000000000000000000000000000X^2e000000000000ECdk0000\dfM0000
00000000XU6Y00000000000000000000@LV?00000000PHj8000000000000L=dj0000000000000000000000000000000000000000de?Q0000Q1?c0000X1nJ`J0]
@B]000000000DF7k000000000000\M]Hh[R7lP=\<eRNhh;g00000000<aj^0000000000000000000000000000Q:Ba00000000<Vd80000000000000000QAUO0000
00000000000000009@^XH[HY0000M9b;00000000d_VbDdNd0R]@00000000LMPoL7=W<IP:MJ\mhl:50000hk^LLaH60000P:m1000000000000000000000000lUS5
000000000000000000000000P4;m000000000XbO00000000000000000000000000000000000000000000875^\@QDTd<k0000lJNoM=8@1Kc_0000@OT>00000000
00000000hSCk000000000000000000000000XPBd00000000000000000000=3Re000000000000000000000000000000000000000000000YY1aH1:00000000H[^0
Y=G4000000000000000000000000\i>=m=_90000\`d8daP^0000000000000000\XecA@]Yhd]900000000dlKIM:Oe000000000000TjN600000000U:Hc0000H4@A
00000000<[7S4E3300000000@\==XMX1TN@nT3EH000000000000000000000000Dhkf00000000000000000000000000000000000000000000a3C@A<;@P9n_0TWZ
]IQRQFf@00000000000000000000PcSWTQa<0?I^HRC]00000000\_=l000000000000000000000000000000000000\e]50000000052MMX2i50000E:950000<dbX
00000000000000000000000000000000000000000000HWF^LeZ2``b308;:19B00000DLCf0000L0jJ]A\90000000000000000000000008;>Zh]\OAClc0000lDcX
000000000000T=^E87GD00000000\jPN0000h1:IHe>=1@;c`MIl000000009FR00000h9aH0000000000000000000000000000m6E<0000DhYMHlHL00004STa0000
Q?`Wlk65A<1@PXObH<6J9G1h000000000000000000000000DoKl51Q`0000DTY99;_LU9jcA:e=aFGD4kVXQ7[HPGd000000XkX000000000000LKMF000000000000
0000000000000000000000000000000000000000DT>9A0i:Q5jH0000hH<?000000000000@Fic0000<cab=DQ3m7R^mF>50000I3P^000000000000P?\V0000h;CT
000000000000PZ;5mBjW0000T9Re0000LeUIQFbkdIb000000000H__G00004j`5HS4U000000000000000000000000000000000000ligOH8T70000000000000000
XMgb<g>ELE_N4YcXe<720000000000000000mDg;000000000000a>Rl00000000e?=n000000000000@XcbeHYZDEiN000000000000h`^J00000000HRV]\^NH0000
000000000000hOZe4R\6000000008Dmo@be;00000000000000008<MS0000DdHO5G6ZlmQ500000000\?8hDc3K=I[H00_X00000000000000000000@Z<M00000R]8
\i1>hkZi0000000000000000hL@P000000000000hRDa000000000000\o9<lC2@0000\gXg0000aBfU`\>70o4TM=Jb0000hhaT000000000000000000000000LWFB
0000TUBm`eVf0000h9?S00000000HjZX000000000000hOY50000000000008gkJL@j_000000001Jh[000000000000HZJX00000000XDD^0000000000000000lN9[
d[`A<ofP000000000000L3BcTUmd`VJ85B_e0000H\^B`dMK0000lA\X<0\1`_a4000000000000I8KB000000000000a8ob000000000000Dbgf0000aHoJTF640000
000000004XFO0000lbnI00000000dPPJ0000000000000000ICl0000000004bH[0000000000000000d0WD0000000041d:00000000000000000000000000000000
l@ISdf]n0000\1:[000000001:\l1;BQ0000a5]ID<>fHGUg0000=9V40000@GP>000000000000DdGfY90Xh3NB00000000\kAMh@[S4NH9=73i000000000000hJ4?
@JlS0000000000000bFX000000008cHc00000000hhKR00000000000000000000000000000000000000000000000000000000XH9WDQ>G0000000000000000\5aV
`O2n00000000`0MmPddDT7[G0000P`HY1<fe00009CQB0000HHYh@5[7000000000000Y;jT000000004WH?0000000000000000\XfRX7Hc8@<X000081`c00000000
00000000X6O[0000000000004CZB]6`2000000000000000000000000Dh[l0000DR3;0000000000000000EIb8018]0000000000000000IH:RH@T^000000000000
D`_PhnJN0000d1M>8bn80000T1P<42];PShA0000P8Jd000000000000000042IGd_i?8fInACmJhSF2000000000000000000000000000000000000QF3j0000XLPC
00000000000000009J1_H;FLP1biAKM00000=J\=000000000000ABdi0000DC[F0000IG:20000m9_E@0]E@RX;000000000000=I8n00000000HB8Y000000001CMO
0000000000000000<R1[X7F70]3K<_Je0000000000000000000000000000000000000000000000000000TfK1UJnO0000000000000000000000000000@j100000
000000000000Hc@]000000000000U0C\0000XX40l1WgHDB?00000000DiDF0P?>000000000000@8^U`ZZT0000000000008O`K00000000TPDXaJ4M0000X>8A5Fjo
0000000000000000000000000000000000000000\1^he=5m0000HSnV000000000000DjZe0000000000000000000000000000XBFA=Gkg00000gM0h5cJ00000000
9KGfe<[M00000000a2khho`\0000i1fo000000000000eAGZ000000000000000000000000\WB9000000000000000000000000@[`o0000000000008^mcT_9fHeBc
0000<YC500000000XI@N0000000000000000eJ[8000000000000000000005KIC0000000000000000000000000000L5:Q00000000000000000000l^iDPem;8ikY
i5MCQEJc]HaO000000000000000000004^OiQKQb0000d<22]JLDl\h50000000000000000@>JZ0000ln_>000000000000000000000000@efP0000000000000000
00000000000000000000Lg7?00000000@>`ae4kA00000000dle80000DHNY0000hhMl0000P9MI00000000@QnC000000000000dV:=000000000000000000000000
aImf40iO`=7ih@DcEICf000000000000PKO`0000Y4>X00000000UER4h51:P=9RX23GHRCi00000000LD>00000<B==Hm2E0000000000000fAS0000D87c@_W20000
00000000lf3nd44QhaIQ000000000000LMa40000lNfmDbI00000000000000000TAcG000000000000dT@:E9W3aA[R5BBX00000000000000000000000000008>oT
H@7[0000Xg<70000000000000000000000000000000000008EmR00000000000000000000i?YU0000000000000000U2X5a0SX00000000]8Sg00000000L8I50000
0000000000000000XnEh00004dj400000000000000004lG?`>UH000000000000h=`C0000000000000000000000004>HK<hYBX\SW000000008Rf1\FGf4oF^0000
00000000a:jj0000000000000000hMl;D2[c]AeW000019ia0000000000000000AI\>00000000000000000000EISA00000000000000008a5@0000XbjN0000PQJ1
000050mT000000000000h;CK000000000000000000000000Lb6O00000000000000000000000000000000A=m30000MBLZ000000000000000002J=0000\]gkhBn7
0000E;N;0000`N?@lAfc000000000000<d>E00000000hI6I0000000000000000000000000000`\SE0000000000000000000000009IC900000000000000000000
lXM4<fnE00000000000000008_\PXfJe0000Y1PX000000000000000000000000XUYj0000AJ`WPgZ:0000000000000000000000000000000000000000=G_10000
00000000000000000000e4@:000000000000PA4k53SY000009B7lQo1m:A10000``Ke00000000000000000000Q:2H00000OO0PI3eM>QgTh1WX?NDT`gD00000000
0000000005XTD3aD0000A9\A00000000000000000000QH5Q8OB`0000X^kFlc<A8=F4X8J700000000000000000000<23f0000DKBm000000000000000000000000
0000000000000000000000000000`Cb9HhCg00000000000000000000<WU00000000000000000000000000f4h`3?C`=Ge\T:M1H89eFI00000h?W7000000000000
lAle0000000000000000000000000000X[U800000000000000000000L:Q]5>BA00000000mDNo0000`L^W0000aC`HLO:@000000000000000000000000lFl_P6kD
P@Q3DOgQA=QN0000lPfZ000000000000000000000000LSO25<Sa9Bkh000000000000000000000hk<00000000<UTe00000000000000000000YAZ]000000000000
0000000000000000h\9KH]KZ\nV6I6UJ00000000m;VO00000000000000000000Q7Ob000000000000000000000000000000000000H>l=0000\c1cT[g_Pg230000
00000000<TXgPVi90000<X_X00004:dl4Nmj@5TAdm:hh>SQQ80C9>D9m8K0A;QIeAlPD;6b00004:ia@f9i0000000000000000000000000000<aUX00000000d^\d
0000h236000000008]4i0000000000008]L6000000000000000000000000000000000000=1330000D:;00000000000000000DKmP000000000000000000000000
LGQj0000h3nb46kO0000000000000000`eVN0000000000000000TA5F000013X6eJ;g0000dXnS0000hW920000\`Lm9Fgl0000@8Ye0000000000000000hk\80000
000000000000U2Q`00000000000000008PW]a8i20000000000005EDE0000TK1K00000000\f_I0000000000000000I99@00000000h2?M0000000000000XkI0000
00000000000000000000000000000000PI3O00000000LoA800000000000000000000a7jfX745896_00000000000000000000000000000000<Mnm]396aJRV0000
00000000mB\\TJPf0000000000000000000000000000LH>5000000000000DEgH0000000000000000ll=7000000000000TNjZ0000000000000000000000000000
0000DnlH0000000000000000YDJ1`8Kn4VChDebb00000000000000000000mFUNH@2l000000000000PbEJ0000000000000000h6T700000000UDWKmJUV1?3Rlbo9
00005Hfb00000000L7bR00000000@S<@`?`O00000000000000000000XbO;QKFale:90000000000000000000000004YUYU?GD\;M6YJGO0000X:AI00000000hmIS
de4:`a3W000000000000@=fGaF_S000000000000U7\b000000000000000005K^00000000000000000000000000000000PK;G0000000000000000000000000000
000000000000000000000000dmfc00000000h6;00R;n000000004Xdl00000000000000000000Phd>00000000\@7o0000000000001?4Z00000000000000000000
<eK40000000000000000000000000000TNPk<^oUQDP400000000hb>6000000000000000000000000000000000000PLMWMG2700000000\KW0<6fA000000000000
I62g00000000=2bZ0000iGf600000000H4JG000000000000@8`hH=PgXImL0000000000000000000000000000000000000000000000000000A3=V00000000PM5n
HSN\PhYkU8hP]4V7AFdBmHX=000000000000<Mco0000000000000000000000008F4]4b:UPg76XFB4E62W000000000000d8mj00000000000000004Ne:\S<ZLYS7
00000000000000000000eGmA000000004?eo000000000000T=:X8Ll_000000000000E6ib0000000000000000eIi4000000000000TBljLMfELGnX`V=B00000000
000000000000A=>H0000T:io0j1jX=;FYI58000000005=g10000]Ceg0000LIKk0000`=1=0000`e`\8jITX<Wn0000000000000000HT9Hh;L]0000000000000000
UFIo0000<;ULXJRim3BVEG=n00000000000000000000L0OQ0000000000000000000000000000E4\7T=OS0000000000000000@`U900000000000000000000DIkR
0000HD1A000000008b5C0000Xobn@OT`000000000000h;D00000000000000000Ha<3aCB?0DUn=ID\0000000000000000000000008_H?00000000000000000000
MFM\00000000X=`W00000000000000000000<c[<\O@f4gKWHg]S0000h1_>\22f00000000YFAk0000X>58000000008GYG00000000000000000000000090Y\0000
000000000000UK3k00000000<E??0000000000000:Hi0000E<J8eDXk000000000000000000000000XZE@T^F50000lTfH00000000<GLJXc2R0000YIlI0000P:hf
000000000000000000000000PeI?00000000001lI0dI0000000000000000TCI`0000dQTOX[odlboKli<`]DQc<MR?000000000000ThJRD6D@aFRNh4O_DW<\EE>`
0000000000000000000000000000TJE>000000005B]L0000000000000000dMk]00000000000000000Ab;0000m=`o@H]F0000000000000000L?0n000000000000
4ghm0000000000000000000000000000000000008UjFa6i6TVG500000000000000000000000055oUE6^>U@^=@n>?000000000000000000000000ECH300000000
8HZ`LMSX0000\VH_0000000000000000hLB10000ldhm00000000\;oA00000000]=VU0000U7HaTkYX0000df[10000000000008?>;000000000000Xdmg00000000
0000ME0_00000000000000000000dIULA15[l^gSUCHWDdAShi2\00000000eGb[PMaW0000000000000000000000000000Q<KR0@28000000004KGOXNYO00000000
0000=2j\00000000d3L4@GD:<]c=000000008aY<00000000HST8000000000000T7Z20000\GNE0000000000008b?9`fmj000000000000Y<UkT@FV000000000000
0000h\KK00000000hi@Z000000000000000000009Fd300000000000000008:9DH]\i000000000P7R0000000008SZ0000dO5C0000000000000000`D\dlILKm6PC
0000AAag000000000000Hh_V<\ZC00001D>C0000Th=Q00008UJZ0000000000000000<=US4CZW00000000`>mgH0fh12@ShfhV00008OVe00000000000000004BY>
XjDA0000ho@b00000000000000000000mBlL0000PMJe43hl00000000i4@LTD]30000000000000000000000004>BU00009?bg8VcL00000000000000000000dZZB
0000000096<4000000000000000000000000X1820000M6;^00000000M0R:0000000000000>bN@7==0000HiXEY5=hhWU>U=LddT8Am0S60000Xjme000000000000
`9K]0000L082DHhlTYUg00000000H74R@=<5<Von0000000046ID000000000000X6\2H8=C0000000000000000\;Li0000<g:400000000d^I90000000000000000
00000000000000000000000000004gbT00000000\K920000Hf[Q000000000000000000000000XWX1U14m0000Y1K900000bdfPKHdACe^0000<n\f0000HUlBM:Fe
9FhSHh3gD_6500000000000000004=5Sh^]NE7JI0000PXVm000000000000QJHf0000LMTG0000000000000000A?KG00000000LGJWd53TECM705dF0000H6BT0000
000000000000000000000000\ROID\`J000000000000TZblXGV^0000\e5XQI>\00000?J000000000000000008GoG000000000000000000000000000000000000
0000lS]Y0000a;mO4OYh0000@R<OXTY]000000000000HeBn0000<YCE000000000000000000000000l3hAYCngMG^GI=IO000000000000000000000000LS8H0000
0000000000000000]@BV00000000000000000000000000004]a[0dkZa60k<R`]00000000000000000000MJdb000000000000`^RR0000000000000000d:RPi:RV
TTa_L3h50000D2UR00008K400000]1X?TB1d0000l7M;LeB70000000000000000000000000000PIEEU9RG00000000\l;V00000000DC[S00000000E6lD4RQH0000
0000aHoV0D4:000082mgDlmE00008mjQ@b5400000000DY1R00000000000000000000000000000000000005c=0IPDHTCV00000000000000000000000000000000
00000000000000000000XFa;00000000000000000000@Sk_0000XbPXE@DZ0000`c1lldJ\000000008RUX\c1J<[h[00000000000000000000PVgI0MoN00000000
0000000000000000000000000000000000000000I3Zg4IXLLkohYI\20000000000000000000000000000000000000000hCfC0000000093mQ00000000QG[V0000
d5`S00000000iE^:000000000000M:9g000000000000I5Sh00000000000000000000000000008i?[00000000<8?I00000000YHQ_000000000000l70H00000000
000000004gOP000000000000\fVK000089_600000000000000000000LhSaUDbm0000Hg:A00000000000000000000000000000000000000000000000000000000
0000\jM[00008iSh000000000000000000000000000000000000AEK5QG7b0000000000000000<HTI000000000000000000000000000000000000d2S_DUU30000
000000000000@XBE0000000000000000000000005HLd000000000000000000000000ICcE9Dll00000000\3MVLE9k\l:HDh?d0000E9ak00000000@;2D0000aG;=
00000000aE\K00000000000000000000HFGJ\8kRh_UN00008G`o00000000`5^N000000000000Y8V`000044b<P5>7H6GL00000000000000000000mJOe00000000
00000000`57hhDGC=5IR000000004A0300005A95<Fd500000000000000004^Ej8YUJ0000<4PU\?]H]2DAaHfG000005j>DJ5Q4EG^00000000000000000000D0DB
d<@Ml7X_\EAkPj;a5HY3000000000000@ZUI00000000<I5>0000000000000000000000000000`6?Y0000000000004S>5000000000000000000008YTM00000000
00000000000000000000000000000000eGLD00000000EE]P0IcII1[X`bmTU0`L000000000000000000000000PYEUhYM;1DeU000000000000000000000000<fBS
Hb_M0000DRK;0000000000000000U?Lm0000`ocH00000000@YikY0=R00000000XV^W@lfV00000000X[N_00000000000000000000000000000000000000000000
8IG`00000000000000000000PLVh0000DeO6000000000000000000000000lF8\000000000000000000000000000000000000<cO900000000\1n]000000000000
HfXCAAQJ00000000TWnC00000000000000000000000000000000000000000000`>6:L34I`L>YLa\K00000000000000000000TVUTD2Kg\R89=3TE000000000000
029?\`2U00000000D[UY<_mk00000000i7f200000000m1>E56M^MK;T0000@GAS0000000000005H?hL2;<0000Xc@;0000ACZW0000000000000000000000000000
00000000HF>c00000=gk0000000000000000h5D2`<W_T;diI8Bdi>Vidn?W00000000000000000000000000000000lM_9mCgJ0000L2]I0000000000000000Ha>R
00000000000000000000YBVGXnOa8<j[dR>lm?:Y00000000000000000000000000000000000000000000000000000000X\S;Pa02HbiX0000H0R2hc^g4jM2LMhN
<oBl0kn:41PJ00000000<AUk4R7\X1bX00000000000000000000000000004dWX1CJ^000000000000<MRS00000000000000000000000000000000000000000000
0000<Yh00000MHe000000000<I3Z000000008dN40000D5RE0000H8do00000000000000000000000000000000000000000000XCHU000000000000000000000000
00000000000000000000000000000000T;9c00000000ACP[000000000000\SI=0000e3nE00008IbRlS<1QBCfThf7Y6AhIGX500000000000000000000<n\64A7G
0000=D0G00000000000000000O^;a7iH0000Xl[_HVfT0000\i`50000=:_T0000000040_H0000H^0^lBjLhcX?00000000000000000000UFhk000000000000\GEK
<Cd:@GJKU:C<<8TXPdiM00000000000000000000P?RjP_go000000000000000000000000XOL^000000000000@Cbf0000000000000000<V25=HAElTgS00000000
`[EX000000004YU<0000LF<_88nf0000`OOQ8A3H13K\000000000000000000000000TI61LhVd=3G4M=FVh>Te4J]A0000000000000000000000000000L[N>0000
L8=`000000000000i2060000000000000000dWlM0XO10000Q:Wg00000f9D00000000THX9hdV]000000008AbYh1D08C;?\[@oQ?]?=JkO0000U4Rb000000000000
00008gUG\@8;I;=8dZ?f00000000<a\<00000000h::a000000000000dUf00000000000000000U5W3]Ifj0000000000000000PLVZ0000000000000000D:g_0000
00000000eDFn000000000jGn00000000000000000000L60ODRlb0000000000000000000000000000\E3J<HNH0000000000000000000000001BXW0000L]Kh8K>]
T<^Zl\\k0000H]C>0000000000000000000000000000000000000000000000000000T9A4@F]>DX4T000093`W0T:o00000000000000000000000000000000]KLI
000000000000000000000000L:lN000000000000lbXKU9lG000000004L9X000000000000XIaG0000000000000000000000000000h6\YTNZ>93[Q000000000000
<1WR0000\KWllj5700000000\Lb^000000000000@;:U00000000l4m:LD^TTQ4R0000\C1J\J:000000000\YPd00000000d4GR00000000d2oK88ljLhV?0000U4Oh
00000000DWH^aC\X0000000000000000000000000000]BkS00000000000000000000XalH0i870000d`2800000000]K0M00000000000000000000000000000000
XGIL000000000000PkPT000000000000000000000000I8[=00000000heZkPHQ000000000000000000000000091;_0000000000000000dI_V00000000P[9M0000
000000000000H:]i00000000d`f]00000000000000000000000000008gJA\=`b000000000000<Uhb47590che000000000000000000008j=mhZ?01C=e00000000
00000000lI0000000000hFbo`a2B0000l7L600000000<_TB\:a_82CJ8VNP4YRL0000`nYZ00004D8P000000004MEY59X900000000T>1Re2iZD4IjA<HH0McM0000
00000000D6J>00000000T^5@\0W70000000000000000XZH700000000hJBQ0000000000000000000000000000d]Jg0000\?]Ul\2b000000000000000000000000
00IH\`MR0000HVIZ000000000000000000000000000000000000TC`o0000000000000000dG<>0000000000000000000000009GcH0000lKee00000000MJHNlaQ2
0000000000000000000000000000000000000000Dal;00000000TfMZ00000000<EVNTA0`8B>c00000000000000000000``Wn0000000000000000000000000000
IEi_0000000081JJ00000000000000004V=QE9A<XJ9DXeP<00000000000000000000000000004dKY0000X?oY8k6e0000000000000000IJnCLQGAh26a00000000
0000000048@Ee2g800000000000000000000=A`\H?`d000000000000000000000000000000000000PTAn51e?000000000000\]XSiKd=000000000000DRlWa@`P
0000XhK7Q;55000000000000000000000000dX\00000Y1?585B2h<P;d;:j0000000000000000<:]3XQ2c]0QS0h@Q0000`e\f00000000Y:YQ000000000000=7kf
0000XR^0000000000000000000000000P4Zm00001I][0000D_fE0000dNF`0000000000004@W?0000\DF300000000D1F5000000000000X0AVL0EA0000]G]?0000
00000000\aL@00000000L9g0000000000000000000000000000000000000000000000000<;K5@1fI000000000000000000000000PIk:0dBh00000000\o>f0000
\9BV000000000000UAf2000000004E6?00000000516e0000XnOo00000000000000000000000000008Q7B1<k>0000000000000000012U00000000000000000000
00000000000000000000U0H[`PXm41CJ0XN3lZ`k000000000000Q1OTP`P58570000000000000000000000000000000000000lX<k0000000000000000\1WZL69<
0000000000000000XKZA0000@1=G<XjF000000000000000000004=mM0000Ld;PMJB0@T]NiGL_0000000000000000dTM1h4>300000000000000000000\[640000
0000000000000000D[3`000000000000lb[]iGkF0000000000000000000000000000XS1:4?oB000000000000\co0000000000000000000000000000000000000
0000lW\V000000000000000000N\00000000000000000000`Je3l0`EAFGn00000000\2450000XmdW0000<J2RdJhd0000000000000000000000008k2S00000000
0000000000000000000000000000835:0000TPCjDGBKQ91NEEUI93F\00000000DhRZ00000000\OiV0000P?O1ICmbQ7^>8I6il<9A0000]KN_00000000lZbL0000
00000000000000000000000000000000000000000000H1>PDGB\0000000000008@1OTRjS<3A2UA5Z45=[00008YT\000000000000@I7N]KFL0000Q:F400000000
000000000000T_9C00000000Y<SG000000000000<RYg00000000000000000000000000000000000000000^iR0000000000000000hcJ600000000000000000000
00000000IC39000000000000000000000000L5Mf0000YHeH4cK:000000000000000000000000000000000000000000000000Xa^W0000000000000000lh=?0000
000000000000\4CQ00005G5F000000000000000000001:6`L>_C8bBiHjd6Dn[0TSnea:MeIAbQaBUWHV6E<e@=h`E@00000000TAT5<CQ_0000dJFMlI=F00000000
PNlH00000DOC000000000000000000000000QC^A@0[GdQ>k4S1D0000000000004K9c000000000000HT?GmK2E00000000T>ZiPdE]000000008aK=0000U7W84dlo
MBL9QIRl8GoW00000000000000000000000048L]dGnMHdolT0c`T@Wf0000000000008WhF00000000000000000000Q6LC00000000P5>Q`3m?e3NmA4d:00000000
00000000a7TB00004ZnBLh\4@1lm000000000000000000000000`\3n000000000000U3JZmI<U0000000000000000000080ng`a9200000000H5o3000000000000
PVQ^00000000000000000000000000000000000000000000000000000000000000000000D0;l<JJh00000000<0:X4C\R0000Phln<Z41HF=70000T_\\00000000
0000000000009DSC0W_O00000000Lbg20000\IX7`]D100000000000000004KZK000000000000000000000000000000000000<==BE32C1:XE0000000000000000
000000000000@J_hdUSB@a2bY2KH00000000000000000000000000000000hZcW000000000000<=RL0000000000000000000000000000DBkE]>8\mE\l4n8G0000
0000m3VH0000000000000000<SQF00000000`d50000000000000P]RL000000000000000000000000000000000000\QI6<=XKlQMDdUf=000000004KH000000000
0000M9A\DHGCe=b=0000000000000000\[\MX`KJ0000000000000000Y7I10000000000000000LO`dhJBG0000\QGodgjm000000000000A8E\L_IZeCP1X?^SXZ_4
`W[cXZeQ0000lbJ500000000<Oh\Y0H?00000000ICYX000000000000433e00000000000000000000000000008LiM000000000000@N=PT06X0000a3<<00000000
0000PGb400000000000000000000QHob000000000000`N9R0000HMc@TOnLYE3Yh2k=HAnAXMHO4]eCD:l_00000000000000000000000000000000000000005Ic4
eDoT00004_BW0000000000000000\>GG00004>Rk000000000000P>GehYba0000000000008E5N000000000000`nF`0000000000000000@m0c0000000000001<kN
0000doPVX5Qd00000000L9T\000000000000H=g^00000000Pg\U0000000000000000M5VBHf5J<kd\iHgO0000\0lC8n3o0000L<_k000000000000000000000000
@c404C0RQ<;04c4l00000000000000000000000000000jPf000000000000TUGB00000Fnf00000000000096h`0000DciM000000005Jgk00000000000000009CJ7
0000000000000000000000000000000052j70000]=SJ00000000d@TEhQlD000000004\O^00000000m<>K00000000@1KYXo^X]<]jQ;Bm00000000P[5cdNn\D\@b
4bMV000000000000i1Fo000000000000000000000000000000005=H]0000d<[V0000P^:`lBf^0000TVXf00000000T8QoTCZL@2E38T0S00000000l=\300000000
0000000000000000000000000000<@m?00000000000000000000000000004oAf0000000000000000`NCJD>?h0000=Ej:0000d:@^000000000000000000000000
0000000000000000DFNliHkQ00000000000000000000iB_VlNOZ0000A9Kb82g>00000000lY4?000000000000eDci00000000@9_X00000000000000000000<U?T
000000008kM[0000l?LS000000000000lDGP000000000000000000000000Ha1C000000000000<:>30000\W>6\AE?8CfW0000XoJXQ185Y5]]8G]<56<L00000000
<gi]000000000000<<@@0000`BKd00000ld2QFV_000000000000@bIPdg1`Hj\6P7TW0000HZk;00000000000092S`000000000000000000000000TS?M00008YFP
doDJ=IMe000000000000000018CS00000000lmb10000000000000P?a8[7nIK=L0000000000000FCK0000000000000000000000000000000000000000P`g^0000
00000000HBbY000000000000aBji00000000\5V^00000000lM7c`Bg6PUH\0B=l0000000000000000]I4ELd5FX?ZIhZK?Lk4SI@;T000000004A]W]B]gXGVmTTUo
000000000000A:]W95cZDVd\000000000000X3?P00000000000000000000000000000000000000000000000000000000`l?=0000000059X[0000dj6`00000000
00000000l@L_D^1V000000000000<PAE0000000000000000000000000000]5n]0000l@U:Q1fW000000000000XkDg000000000000000000000000000000000000
00000000000000000000000000000000<TaQ9<OY000000000000000000000000dK0L00000000@^>M000000000000000000000000000000000000`Hd[00000000
000000000000000000000000`8:UTdGYh46M0000000000000000XgUgAAj70000hfUY000000000cn7000000005CJO0000T>S\48=Q00Gf]G5a00000000000099>n
0000HOMG4TW<15?P000000000000M:=50000000000000000D=4TH5RR00000000@9:A0000`TZ200000000000000000m3JhGF000000000000000000000XD2`0000
0000000000000000LIZEHZGW0000\cIm\ah30000000002RPXCX;PU_UI>JHLWG7d_>]9IWm00000000000000000000l17d@^Z1000000000000<Eo20000UFEjaHjm
000000000000000000000000000000000000`\Kj0000`5da0000000000000000AG3Z0000D=VO0000000000000000000000000000000000000000000080o00000
A7QJde_?0000MBRB000000000000000000000000000000000000000000008]?g000000000000000000000000<ROS00000000DeEI000000000000\amB00000000
8kLE000000000000THgE0000HVZQ0000000000000000TOd94nGb0000e?TYTg_RiE>Q`e\P0000000000004[^d000000000000000000000000LAM=Tc;b0000TDUI
00000000`b^8@f320000000000000000000000000000LJW;00000mZ[0000000000000000000000000000<4[i0000UAQ8]CfH000000000000D6<d000000000000
0000000000000000000000000000<IZS0000`8n[0000000083:m00004^[aM>g?0000000000000000<D4Z00000000HYj^0000U2SJHF9G8VnHhd`3000000000000
0000`5^?0000aD3Z00000000hC9E000000000000<3l<DjTD1IHL000000000000XGGT0000000000000000000000000000LFV900000000000000000000HIF;0000
0000000000000000`M?@8Ph28bDAe>PY\6]dXIOl0000000000000000000000000000000000000000PPTe000000000000]>4X0000000000000000T4;b00000000
0000000000000000`HQKl5ciI0Lc00000000T]3@0000UCFVH4_;TgEh000000000000000000000000TgQ_00009DFJ00000000@ikFhjid0000000000000000<nZZ
0000000000000000\O8c000000000000@1;E00000000I5VT00000000`baG000000000000=2fK000000000000l]h]000000000000000000000000000000000000
i;R_h1Hf00000000D;kO47>S0000@RGCX5OjhhjM8kmVhoRNQ4m<EF5b00000000000000000000000000000000000000000000000000000000000000000000XGT8
0000000000008U3j00000000\54d<d:hi1d9PSN59Ae3000000000000hT79`_l:AJH00000YFTdT3SSl7clPE^O0000<eF[0000000000000000AHPi000000000000
000000000000d=HE0000000000000000000000000000000000004^F_d`:500000ohX00000000000000000000L<Q[88>f<FPN0000\c>G0000LJS8000000000000
00000000X<B?00004[gT00000000000000000000000000000000000008^3000000000000DbOe00004MFO000000000000000000000000000000000000lSVFa@_W
000000000MUk000000000000000000000000X`m5000000000000@Z<8000000000000000000004[QOEHh0000000000000DSCLU:Rf8`Xc`Td<0000LeEY00000000
000000000000000000000000D]Tm0P`fLW4\00000000000000000000P=Z<@N1hlg;m000014V]0HG2000000000000000000000000000000000000000000000000
00000000000000000000000000004MEn8;T:0000`lhF000000008ehB1J0]00000000000000000000`0Bn00000000000000000000000000000000Xml]00000000
000000000000000000000000M4`Dl7Z[0000000000000000000000000000000000000kK\0000000000000000000000008`OhQ<hO000000000000\82mdS`3P:cj
]=0?0000XXCC4ak_0000DDK8Phdd00000000m7Ca000000000000eF^W0000\4Q7000000000000000000000000PE?I000000000000X4[<000000000000DJMl0000
5F1K0000@_FgaHLRh:Lc00000000@f1T0000U@oE0000\4o<0000lG2d000000000000000000000000Lcna8oP8LA`I`M?400000000000000000000]8_=0@5400G]
9A8E\Mbm9=TO]B[65IUc00000000000000000000I=KB00000000H4`>XeF40000XUMj`5@jd>PA8YkP0000PY]XY=ho00000000YH32hmNY0000TXSi000000000000
=0[PMKCg0000000000000000000000000000TOm90000000000000000000000000000e1=Km7N>00000000000000000000000000000000000000000000l<Tk0000
00000000=C6]0000h4d`<GZ[000000000000lQPjL[]_lb@B0000<XYJUHPT00000000000000000000\@8dlY[_00000000IGcT00000000PQFO0000I<[14ca@D@W4
000000000L_o0000DATA00000000`_n=0000Q0kFIA;oi01E0000X<Uc000000000000000000000000Le2E0000X@dg0000000000000000dQ9L00000000AHQJ0000
0000\BS1a?Sc00008k@e8lS?00000000TCE]0000L=PZ0000000000004kLX1JSL000000000000LUjT=Inn0000<\Wl4B\3D59CXaDL0000E1ja=?AV00000000<[dN
8i0;0000000000008P6QU02B0000000000000nA?0000000000000000UGX><Z[aA=@P0000dR1P000000000000000000000000]9nI000000000000P0j^H>Ce@<hf
\^HmXioA4^MRmCkLmFdT193R000000000000000000000000000000000000AHAf00000000QIk>0000H>NgTf2R0000D8R<D=V?PgV300000000000000000000hf\W
00000000000000000000TLgGlTLf00000000000000000000000000000000dakn00000000000000000000@6];00000000000000000b?UmG:b0000000000000000
4BFo000000000000LF2J000000004oDf00004GaP=8k\dhbgHOF`=>QI5B[lP`b?`1OF00004<OgiDLn\3b5lMB;0000000000000000000000000000\WSELjl^0000
l6cJ0000000000000000\3;>00000000000000000000=6[F000000000000000000000000@5?A@P2500000000000000000000Y5l6ABaN00000000000000000000
=AeB00000000000000000000000000000000000000000000000086<U8O?=0000TLSHE2=;P3eD4[Da0XXQ00000000000000000000XBW>\;NTd?1lPU2nTnDh0000
00000000L:iQ0000000040NHUCHK000000000000000000000000PK;V8AbH0000X8V@00000000000000000000X:HL000000000000`59847I@`NFRh]k]IILN8\c:
1AX[LJj[000000000000mHhf000007K]0000000000000000\cgKI?\m000000000000DUTK00000000000000000000000000000000000000000000000000000000
\QUQ5:?`0000MG9000000000000000000000000000000000@JjG0000000000000000d5U@0000000000000000TA\20000000000000000\h5>deCa0000XFA7d7@1
0000I<<ZE0D600000000000000000000000000000000000000000000000000000000QAJl0UoS0000L:hK00000000000000000000DDnR16eH000000000000QHU=
0000000000000000dc_X0000LDmN\cE>0000000000000000000000004TUaljA;0000000000000000hdHB00000000000000000000000000000000@9]hiDXP0000
00000000000000000000000000000000000016jF000000000000000000000000<Kg[lcm88=<E0000`0^80000PU\emChj0000lGV9lJ:fH[W7\\CHA1CY00000000
00000Le@000000000000dKLY000000000000XA6>hEfO00000000l5FN00000000P2<Ya3_m0000000048C200000000dBiNUC5F0000000000000000`LWOdZ3=P\5b
=9[U0000Tg0Re@H>0000000000000000000000000000]97d0000m1bOU03Je:W900008W<NED>d000000001GTW000000000000000000000000ME5c000000000000
0000000000000000000000000000d:VJPfgS@fimIGo`00000000\e79\e@MX`DD000000000000L>6Pl@8U0000000000000000Q1Ym@P`O0000<>BhiCif00000000
000000000000UC2400000000000000000000M2Of0<\`0000@I\:00000000000000000000000000000000X^go0000l6n;EKP]4<kJ0000I5Nk0000000000000000
000000000000hGW<0000dUCP00000000d[KLDkBL00000000000000000000DRM9TkUi0000IE>3MHYf000000004FJV000000000000Lf_60000l;D9aA3M00000000
000000000000h3WU4?Bm0000l>L?l]0CiF=00000\XePEEin0000000000000000000000000000LIe<0000000000000000<iI_Tl8fD?WP00000000000000000000
MCjY0000000000000000`Uh9P[hK0000X2fF8;l=l=>0Lg36000000000000000000008P_<0000M0>@000000000000000000000G3]0000HS_41A]k000000000000
8`0>E5k>00000000LBfG000000000000000000000000l[l@5H7RaKcPM=0Ohl<D0000d@T800000000000000000000000000000000<H]^DVAl00000000E7k00A6[
PT>RM9GD00005@1X000000000I8M<MR500000000000000000000000000000000<dOTM6?^00001K5?<]X8<3R;000000000000<MO>00000000000000000000hYHe
000000000000\F]o0000aK3SlL]l00000000`8EW000000000000000000000000000000000000a@8Z]<<:000000000000DM:400004Q<i00000000000000000000
QJ8j00000000000000000000<1FZ0000@M\K000000000000000000000000=AHkTM2400000000<9?_0000a<am0000\2Y`00000000XIT@LCi3daE100000000D^>\
000000000000Q?k@00000000=KAN0000Y95V000000000000000000000000lHZSYD:;00000000EECg=5=8000000000000000000000000000000000000\^0J0000
00000000dgE4Th5^000000000000EJJ@00000000Pm62000000000000]4h2`2NP00000000000000000000000000000000000000000000000000000000EF?CX[24
dje300000000\`JX89^JXXY00000000000000000000000000000h44^@7LHdj6F0000000000000000EF:HaKboU9@J000014fj0000<kY@00000000`0ZO00`i01ak
HF560000000000000000\_O0000048Sn0000hN[AhBP416GP@I>A000000000000000000000000dTi_0000]?:k\?HiLALU0000lMGYQJ<B47bmhLok`c>P00000000
000000000000\?9l<XPXLL?2]6Pm00004DT^00001;ZI0000000000000000000000000000XSoAdJ60<CFLLiFa=<5b0000000000008g?A000000000000i8^g0000
00000000000000000000IFBC=Joc00000000XHMkL^e\\am]hhbS0000HLfE0000X7Ro00000000L<e08L?V0000000000000VMS000000000000L^7Z00000000UGZ9
000000000000`EK700000000000000000000000000000000000000000000LeCF0000dbS30000XW>MDDLg00000000000000004j1B000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000U4Wc000000000000LG]a00000000P3eS0000000000000000lFbf00000000
00000000000000000000Q;_h00000000000000000000000000000000Q>:>LX]ZHjKb8TMNi==fM<^[I@Hb<=2jP\iF00000000000000000000a0RT0RTjdbU:e=Cn
000000000000000000000000I;9N9F4?00000000000000000000@ng^0000dP?l00000000000000000000000000000000000000000000TY0j000000000000dUob
00000000D0aOD4MV0000000000000000000000004QRd00000000\7fi0000HiBi86P[0000mIkM@8co0000l=D[`2CS0000000000000000TOTLL]Z^\]Wl=3H00000
00000000hl2@0000HK_B00000000h8j_00000000`Ci>`1PVH<AHLVj90000000000000000Y<nk4WeC0000m>Yg0000000000008hP3000000000000000000008QCi
00008[Y[000000008VlWUHGW0000mFB:000000000000000000000000000000000000M:jHd>YcmDm;0000PJL:00000000a<:H0000000000000000000000000000
000000004Q@C00000000X@9n0000000000000000T@PbhAD5000000000000000000000000000000000000000000000000m2T60000T\^X0000=F<XDZ9g00000000
\QG24def0000000000000000000000000000d\DS00000000000000000000000000000000<][b51_Q000000000000000000000000UFTU00000000@?1L00000000
0000l>lIX]@3T_?Y000000000000\:XP00000000D6_2000000000000D0mA000000000000000000008?i50000@hDGUEk<lk_8@=fV0000lYH20000000000000000
0000e<Q@a;fd0000lPN>00000000@jkdMH[@00000000@1590000hT?^000000000000d6c?`V\X8Zo7lf6H0000000000000000TgZY<K:OIFPP0000Dfj70000<\49
0000000000000000\nPV00000000PTk9D7YL0FFnLd6LHNc\E2BiiDo3Df7H000000000000D13i00000000H@E700000000LicA8G8[<W8Y13:`0000YFJG00009=`?
000000000000000006K3\Pg9XS0[0WO500000000`R^>0000000000000000475l00000000000000000000EBcj00000000@1eI000000000000\[P1TRbA4?H30000
0000LLP6e>Xh000000000000000000000000IINa0000000000000000Pf>@000000000Kob00000000ldId<\fZ0000000000000000000000000000000000000000
DW7P8Q0iH7m6PFiW<QLA8l4=0000000000000iPo00000000000000000000000000004oKL000000000JM<00000000000000000000]EM]L@lP00000[HghDoXHnQT
0000000000000000ll`c000000000000000000000000P6;e<lo?000000000000000000000000000000000000000000000000<X4?00000000H3>?eFn_lM8F0000
00000000000000000000PWbA0000L`AZ00000000DUW40000000000000000\<Fg000000000000000000000000000000000000@2ZJ00000000000000004SL_11hY
1GXe8YT0000000000000mKWD000000008OXi000000000000M>KP0000lKmZ0000TFU^00000000d?EChMlc0000XAo?00000000000000000mBGP;=i<:W6@HR=0000
LlTDlKAh00000000000000000000000000000000000000000000000000008;o`000000000000<T6N000000000000000000000000000000000000Xk;4Q>XGEKUU
00000000eI6a8^4M@4ncDik4000000000000PWQW0000\L\V0000H83Jl7M_i2f;0000000000000000`:m?`HhG00000000TKP?hLRc000000000000dX1GLMLPXgYV
0000DPm;<OCMTDhc8QeX4c^@4n7_0000L\7UdelX00000000000000000000000000000000`?h;000000000000hfe?0000000000000000`1H700000000XA]?8nhV
HeC9H@7NLh=`8R_=a4naQC^2H9c6E9F80000000000000000XKPJmD=2dDG_000000000000ldc20000eGn1000000000000PT\J00000000e0Zb0000HM@nhdKn0000
00000000000000000000<5@50000\d;B0000PoZ<D_8PX[cX000000000000hNfd0000000000000000000000001@ZG]D\I0000`<7aH0Z_IHNe000000000000DjX7
000000001?5<00000000DBc_0000A0MNPROkP\;N]B]=000000000000000000000000000000000;FY4oo80000LY;D00000000000000000000\Ljc000000000000
l:IYPC[o0000\F^XhT7S00000000e3fe0000000000000000000000000000000000000000000000000000000000000000M>h\00000000\>ih00000000a<jP0000
000000000000`>5L0000000000000000l[I3dWR`0000000000000000000000000000\3>00000MFN4000000000P9V000000008mDm<o;^`H_I000094@^00000000
0000000000000000000000000000000000000000XK=lHY[O43a9\=`mY1GL=DYU1=T]0000000000000000<edV`4n400000000lKQN00000000Td;oa0l:e53b0000
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1),
w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::School, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3),
w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1),
w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0),
w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0),
w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8),
w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8),
w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3),
w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1),
w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3),
w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0),
w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0),
w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
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
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0),
w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0),
w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2),
w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2),
w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1),
w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1),
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
w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2),
w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0),
w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0),
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
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2),
w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0),
w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0),
w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
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
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4),
w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1),
w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
