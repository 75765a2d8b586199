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
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
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
028Z028f029A029P029[02:002:=02:K02:V02:a02:l02;K02;d02;o02<702<>02<E02<L02<S02<[02<c02<m02=402==02=E02=N02=[02=h02>102>:02>B02>J
02>W02>_02>g02>o02?802?B02?H02?Q02?X02?c02?g02?o02@:02@?02@G02@T02@[02@e02@m02A602A?02AI02A\02Ad02Ai02Am02B102B802B?02BI02BR02B\
02Bf02Bo02C302C?02CN02C_02Cd02Ci02D002D702DB02DI02DM02DR02DW02D\02Da02Df02E002E602E>02EE02ER02EY02Eb02Ei02Eo02F302F=02FD02FK02F[
02Fe02Fj02G202G902G@02GG02GN02GZ02Ga02Gh02Go02H902H@02HH02HS02Hf02Ho02I802IA02IJ02IW02I`02Ie02Ij02Io02J:02JA02JI02JT02J[02J\02J]
02Jl02K302K?02KJ02KO02K_02Kg02L202L;02LQ02L^02Ld02Lk02Lo02M302M702MA02MI02MM02MS02MW02M[02Mb02Me02Mj02N102N702N=02NC02NI02NT02NZ
02N`02Ne02Nj02No02O402O;02O@02OG02ON02OS02O\02Oa02Oh02Om02P302P=02PC02PL02PU02Pe02Po02Q602Q=02QD02QK02QX02Q_02Qf02R402R;02RB02RL
02RW02R_02S002SC02SM02SX02Sc02Sn02T@02TK02TW02Td02U002U902UC02UM02UZ02Uk02Ul02Um02VG02VQ02V_02W802W@02WH02WS02W_02Wj02X=02XS02X\
02Xm02Y402Y;02YE02YO02YZ02Yk02Z702ZB02ZS02Zd02Zn02[;02[H02[S02[^02[l02\702\L02\W02\Z02\]02\`02\n02]902]I02]Y02]m02^>02^O02_502_B
02_S02_n02`:02`O02`d02a@02aT02b002bO02b[02b\02bc02bj02c102c802c902c:02c;02c<02c=02c>02c?02c@02cA02cB02cC02cD02cE02cF02cG02cH02cI
02cJ02cK02cL02cM02cN02cO02cP02cQ02cR02cS02cT02cU02cV02cW02cX02cY02cZ02c[02c\02c]02c^02ce02cl02d302d:02d;02d<02d=02d>02d?02d@02dA
02dB02dC02dD02dE02dF02dG02dH02dI02dJ02dK02dL02dM02dN02dO02dP02dQ02dR02dS02dT02dU02dV02dW02dX02dY02dZ02d[02d\02d]02d^02d_02dh02do
02e602e=02eD02eE02eF02eG02eH02eI02eJ02eK02eL02eM02eN02eO02eP02eQ02eR02eS02eT02eU02eV02eW02eX02eY02eZ02e[02e\02e]02e^02e_02e`02ea
02eb02ec02ed02ee02ef02eg02eh02ei02ej02f102f802f?02fF02fG02fH02fI02fJ02fK02fL02fM02fN02fO02fP02fQ02fR02fS02fT02fU02fV02fW02fX02fY
02fZ02f[02f\02f]02f^02f_02f`02fa02fb02fc02fd02fe02ff02fg02fh02fi02fj02fk
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x1000068000840004, 0x100385000000000, 0x88a0000401400022, 0x100243080320800, 0xa002120800402020, 0x588000022, 0x8000080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200080040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x10200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x300000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000002000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400020012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020800400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800020200082010, 0x10400000204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0x808850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400080002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c00441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0xa41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xb000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa001088008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808000c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000042020000, 0x201000004091, 0x110000008400000, 0x1000000000052200, 0x80002a400800000, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480000000, 0x320004000200008, 0x8024000004000000, 0x2042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000012, 0x840000000004a4, 0x2102480000001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a000000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002200000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000000040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0x810a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0400100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200001, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x141000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480020, 0x80000e000014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0000,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x220044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4000c08102a008,
0x100000a00000901, 0x8100000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421050200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002000, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418c002004, 0x820000810000,
0x4008000000100, 0x2008000004080120, 0x200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000000002, 0x8090800200002000, 0x1000001000000000,
0x2040002400100000, 0x1804400002, 0x1400000800008000, 0x6082020a090000, 0x2c08170082001, 0x50000b0002100000, 0x4048400010000000, 0x2520000004800,
0x440000101102020, 0x1000500048000400, 0x6002008044000021, 0x382020000800000, 0x4000400000, 0x10000000c000080, 0x4000000002000, 0x4000101200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000000042000308, 0x10, 0x800000022004122, 0x81000400010800,
0x41000800400, 0x40000604005814, 0x90008100310800, 0x100200d0000, 0x1200000000103040, 0x1205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040408, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000000,
0x8080002100000, 0x400000000201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04300004200000, 0x4a010a001000200, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0x40000000040094, 0x2002000000000, 0x200000000081000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000201404, 0x801000880000, 0x20000080020020, 0x1100000202000a, 0x20002208000120, 0x2000000040000, 0x40010000004409,
]);

index! { WORDS: Word, 32768, r#"1 hely	00001
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
agno	03A01
agregation	03B01
agrement	03C01
agronom	02101
agrégation	03B01
agrément	03C01
agència	03D01
agência	02S01
ahli	03E02
ahli madya	03G01
ahora	01c01
aide soignant	01W01
aide soignante	01W01
aide-soignant	01W01
aide-soignante	01W01
aidinkielen taso	02Z01
aidinkielena	02Z01
aidinkieli	02Z01
aidinkielinen	02Z01
aikste	03H01
aikštė	03H01
ailtire	03I01
air force	02o01
airlines	02o01
aistritheoir	03I01
ajakiri	03J01
ajakirjanik	01=01
ajans	03K01
ajansi	03K01
ajansı	03K01
ajokortti	03L01
ajto	03M01
ajtó	03M01
ajudant	02501
ajudante	02R01
ajuntament	03D01
ajutor	03N01
akadeemia	03O01
akademi	03P05
akademia	03U05
akademie	03Z02
akademiebrief	03\01
akademii	03]01
akademija	03^05
akademisi	03c01
akademiuddannelse	03d01
akademía	03e01
akadémia	03f03
akadēmija	03i01
akatemia	03j01
akici	03k01
akici duzeyde	03k01
akkademja	03l01
aktif	03m01
aktivne	03n02
aktivno	04003
aktivně	04301
aktualnie	04401
aktuell	04501
aktívne	04601
akuntan	02101
akıcı	03k01
akıcı düzeyde	03k01
al	04704
alameda	04;01
alani	04<01
alanı	04<01
alap	04=02
alapfok	04=02
alapfokozat	04?01
alapfoku	04=02
alapfokú	04=02
alapismeretek	04@01
alapito	02001
alapitvany	04A02
alapkepzes	04?01
alapképzés	04?01
alapszak	04?01
alapszint	04=02
alapszintu	04=02
alapszintű	04=02
alapítvány	04A02
alapító	02001
alates	04C02
albergo	03@01
aleea	04E01
aleja	04F02
aleje	04H01
alempi korkeakoulututkinto	04I01
algaja	04J01
algtase	04K02
algteadmised	04M01
alkaen	04N03
alkeet	04Q02
alkeistaso	04S01
alla data attuale	00k01
alle	04T02
allee	04V02
alleenstaand	04X01
allen	04Y01
allgemeine hochschulreife	01?01
allé	04T02
allée	04Z01
allén	04Y01
aloittelija	04[01
alt	04\03
altalanos iskola	04_02
alternant	01W01
alternante	01W01
alto	04a03
altra	03I01
alėja	03H01
am	04d01
ambassador	01h01
amet	04e01
amk	04f02
ammatillinen perustutkinto	04h01
ammatillinen tutkinto	04h01
ammattikorkeakoulu	03j01
ammattikorkeakoulututkinto	04I01
ammattikoulu	03j01
ammattiopisto	03j01
ammattitutkinto	04h01
amministratore	01l01
amministratrice	01l01
amministratur	04i01
amne	02[01
amt	03901
an	04j02
an mhaith	04l01
an-mhaith	04l01
ana dal	04<01
ana dil	04m01
ana dili	04m01
ana dilim	04m01
anabilim dali	04<01
anabilim dalı	04<01
anadil	04m01
anadili	04m01
anadilim	04m01
anadolu lisesi	03c01
anailisi	03I01
anailísí	03I01
anais	04n01
analis	02101
analist	04o03
analista	05206
analisti	05801
analistă	03N01
analiticar	05902
analitik	05;01
analitikas	02H01
analitike	02F02
analitikis	02I01
analitikė	02H01
analitičar	05902
analityczka	01m01
analityk	01m01
analuutik	01=01
analyst	05<03
analyste	01W01
analytik	02J02
analytiker	05?03
analyytikko	05B01
analüütik	01=01
analītiķe	02I01
analītiķis	02I01
anaokulu	03c01
and	05C01
andar	04;01
andauernd	04501
anerkennung	00:01
anfaenger	05D02
anfaengerin	05D02
anfaengerkenntnisse	05F01
anfanger	05D02
anfangerin	05D02
anfangerkenntnisse	05F01
anfänger	05D02
anfängerin	05D02
anfängerkenntnisse	05F01
angajat	03N01
angestellte	05G01
angestrebt	05H01
anggota	02101
ani	05I01
animateur	01W01
animator	01h01
animatore	01l01
animatrice	05J02
anlagenbau	03901
annee	05L01
annees	05L01
anni	05M01
anno	05M01
année	05L01
années	05L01
ano	05N02
anois	05P01
anos	05N02
ans	05L01
ansioluettelo	05Q01
ansiomerkki	05R02
ansvarig	02801
ansvarlig	05T02
anticipated	05V01
antologi	05W03
antrenor	05801
antrenör	05801
anugerah	05Z01
anwaeltin	02\01
anwalt	02\01
anwaltin	02\01
anwenderkenntnisse	05[01
anwältin	02\01
any	05\01
anyanyelv	05]01
anyanyelvi	05]01
anyanyelvi szint	05]01
anyanyelvu	05]01
anyanyelvű	05]01
anys	05\01
ao	05^01
aonad	05_01
ap	05`02
ap grad	03d01
ap-grad	03d01
apartamento	04;01
apartment	05b01
apbalvojums	00B01
apdovanojimas	05c01
apdrosinasana	05d01
apdrošināšana	05d01
aplieciba	05e01
apliecinajums	05e01
apliecinājums	05e01
apliecība	05e01
apolo	02001
apotek	05f05
apoteka	05k01
apotekare	02801
apoteker	02101
apotheek	02P01
apotheke	03901
apotheker	05l02
appartement	04Z01
apprendista	01l01
apprenti	01W01
apprentice	01h01
apprenticeship	02O01
apprentie	01W01
approbation	05n01
aprendiz	05o02
aprenent	02501
aprenenta	02501
aps	00`01
apt	06102
apteek	04e01
apteekkari	05B01
apteekki	06301
apteka	02n01
aptekarz	01m01
aptieka	05d01
apto	04;01
apulainen	05B01
apuraha	06401
apótek	06501
ar	06604
ar vardnicu	06:01
ar vārdnīcu	06:01
ara	01d01
arastirma gorevlisi	05801
arastirmaci	05801
araştırma görevlisi	05801
araştırmacı	05801
arbeider	06;01
arbeiter	05G01
arbeitsgruppe	06<01
arbejder	06=01
arbetare	02801
architect	06>02
architecte	01W01
architekt	06@04
architektas	02H01
architektka	01m01
architetta	01l01
architetto	01l01
archivar	05G01
ardleibheal	06D02
ardleibhéal	06D02
ardteistimeireacht	06F01
ardteistiméireacht	06F01
area	06G05
arendaja	01=01
arets	01403
arhitect	03N01
arhitecta	03N01
arhitectă	03N01
arhitekt	06L03
arhitekta	06O01
arhitekte	02I01
arhitekts	02I01
arkitekt	06P04
arkkitehti	05B01
army	02o01
arodizglitiba	06T01
arodizglītība	06T01
arodskola	03i01
arquitecta	02602
arquitecte	02501
arquitecto	01A01
arquiteta	02R01
arquiteto	02R01
arsitek	02101
arst	01=01
arste	02I01
arsts	02I01
art director	06U01
art school	01K01
artenomi	04I01
artesaani	04h01
article	06V03
articol	06Y01
articolo	06Z01
articulo	01\01
artigo	04n01
artikel	06[09
artikkel	06d03
artikkeli	06g02
artiklu	06i01
artist	01h01
artium	06j01
arts	02Q01
artykul	06k01
artykuł	06k01
artículo	01\01
aruhaz	06l01
arvioitu	06m01
arviolta	06m01
arvosana	06n01
arvosanalla	06n01
arvosanat	06n01
arxiv	01X01
arzt	02\01
arztin	02\01
as	06o02
as levels	02O01
asa	00`01
ascaill	07101
asci	05801
ase	07201
asema	06301
asentaja	05B01
asesor	01A01
asesora	01A01
asianajaja	05B01
asiantuntija	07302
asiantuntijataso	07501
asigurari	03801
asigurări	03801
asilo	01O01
asistan	05801
asistani	05801
asistanı	05801
asisten	02101
asistent	07606
asistenta	03N01
asistentas	02H01
asistente	07<03
asistents	02I01
asistentă	03N01
asistentė	02H01
asl	03@01
asli	07?01
asociacija	03?01
asociacion	07@01
asociación	07@01
asociadas	07@01
asociados	07@01
asociat	03N01
asociatia	03801
asociatie	03801
asociația	03801
asociație	03801
asosiasi	07A01
assegurances	03D01
assessor	07B02
assessora	07B02
assez bien	07D01
assicurazioni	03@01
assistant	07E02
assistante	01W01
assistent	07G08
assistente	07O03
assistentti	05B01
assistenz	02\01
associacao	02S01
associacio	03D01
associació	03D01
associate	01h01
associate degree	07R02
associate of	02N01
associate of applied science	02N01
associate of arts	02N01
associate of science	02N01
associate's degree	02N01
associates	02o01
associati	03@01
association	02g01
associats	03D01
associazione	03@01
associação	02S01
associe	01W01
associee	01W01
associé	01W01
associée	01W01
assocjazzjoni	07T01
assoċjazzjoni	07T01
assurances	02g01
asszisztens	02001
astazi	01i01
asteptat	07U01
asti	07V02
astăzi	01i01
asuransi	07A01
asutaja	01=01
asystent	01m01
asystentka	01m01
asztalos	02001
at	07X01
ate	05^01
ate a data	07Y01
ate a presente data	07Y01
ate agora	07Y01
ate ao presente	07Y01
ate hoje	07Y01
ate o momento	07Y01
atelier	07Z02
ateliers	02g01
atendente	02R01
ateneo	01O01
atestat	01[01
atestatas	07\01
atestats	06T01
atestatul	01[01
atestāts	06T01
atheneum	07]01
atlag	07^01
atolyesi	03K01
atstovas	02H01
attache	01W01
attachee	01W01
attaché	01W01
attachée	01W01
attalinati	07_01
attendu	07`01
attestation	03C01
attestato	01>01
atti	06Z01
attorney	01h01
attuale	00k01
attualmente	00k01
attālināti	07_01
atual	07Y01
atualidade	07Y01
atualmente	07Y01
atzime	07a01
atziniba	00B01
atzinība	00B01
atzīme	07a01
até	05^01
até a presente data	07Y01
até agora	07Y01
até ao presente	07Y01
até hoje	07Y01
até o momento	07Y01
até à data	07Y01
atölyesi	03K01
au	07b02
auditeur	01W01
auditor	07d06
auditora	05o02
auditrice	01W01
audytor	01m01
audítor	07j01
aufsatz	07k01
aufstiegsfortbildung	03\01
augsts	07l02
augstskola	03i01
auhind	07n02
aujourd'hui	00_01
aukio	08001
aukiri	00101
aukstas	08102
aukstasis neuniversitetinis	08301
aukstesnysis	08301
aukštas	08102
aukštasis neuniversitetinis	08301
aukštesnysis	08301
ausbildereignung	01?01
ausbilderschein	05n01
ausbildung als	01?01
ausbildung zum	01?01
ausbildung zur	01?01
ausgezeichnet	08402
ausiliario	01l01
auszeichnung	08601
auszubildende	05G01
author	01h01
authority	02o01
autista	01l01
autohaus	08701
autojuht	01=01
automne	08801
autonom	03D01
autonoma	08902
autonomo	08;02
autor	02\01
autorin	02\01
autorisasjon	08=01
autorisation	08>02
autorizatie	01[01
autorizație	01[01
autovaditaja aplieciba	05e01
autovadītāja apliecība	05e01
auttava	04S01
autumn	08@01
autunno	08A01
autònom	03D01
autònoma	03D01
autónoma	07@01
autónomo	07@01
autônomo	02S01
auxiliar	02203
av	08B03
avaldatud	03J01
avancada	08E01
avancado	08F02
avancat	08H02
avance	08J02
avancerad	08L02
avanceret	08N02
avancé	08J02
avansat	08P02
avansert	08R02
avanzada	08T01
avanzado	08U02
avanzata	08W01
avanzato	08X02
avançada	08E01
avançado	08F02
avançat	08H02
avda	08Z01
avdeling	08[02
avdelingen	08]01
avdelning	08^02
avdelningen	08`01
ave	05b01
avenida	08a02
avenija	08c01
avenue	08d02
average	00T01
avhandling	08f02
avinguda	08h01
avioliitossa	08i01
avocat	08j02
avocata	03N01
avocate	01W01
avocată	03N01
avoliitossa	08i01
avui	01d01
avukat	08l02
avustaja	05B01
avvanzat	08n02
avvocata	01l01
avvocato	01l01
award	09003
awarded	09301
awards	00N01
aws certified	01N01
ay	09401
ayudante	01A01
ayuntamiento	07@01
az	09503
az dosud	09801
azi	01i01
azienda	03@01
azienda agricola	03@01
azubi	09901
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09:01
años	09:01
aģentūra	05d01
aşçı	05801
až	09;02
až dosud	09801
așteptat	07U01
b a	09=01
b arch	09=01
b b a	09=01
b com	09=01
b dul	04E01
b e	09=01
b ed	09=01
b eng	09=01
b pharm	09=01
b s	09=01
b s c	00`01
b sc	09=01
b sc prof	09>01
b tech	09=01
b v	00`01
b-dul	04E01
b.a	09=01
b.arch	09=01
b.b.a	09=01
b.com	09=01
b.e	09=01
b.ed	09=01
b.eng	09=01
b.pharm	09=01
b.s	09=01
b.s.c	00`01
b.sc	09=01
b.sc.-próf	09>01
b.tech	09=01
b.v	00`01
b1	09?01
b2	09@01
ba	09A03
ba (hons	09=01
ba prof	09>01
ba-próf	09>01
baas	04K02
bab	09D01
bac	09E01
bac +2	09F01
bac +3	09G01
bac +5	03B01
bac es	09E01
bac general	09E01
bac général	09E01
bac pro	09E01
bac professionnel	09E01
bac s	09E01
bac si	09H01
bac technologique	09E01
bac+2	09F01
bac+3	09I02
bac+4	09G01
bac+5	03B01
bacalaureat	09K01
bacc	09L02
baccalaureat	09E01
baccalaureat professionnel	09E01
baccalauréat	09E01
baccalauréat professionnel	09E01
bacellerat	09N01
bacellerat fl arti	09N01
bacharel	09O01
bacharel em	09O01
bacharelado	09O01
bachelor	09P06
bachelor degree	09V01
bachelor of	09W02
bachelor of applied science	09V01
bachelor of architecture	09V01
bachelor of arts	09V01
bachelor of business administration	09V01
bachelor of commerce	09V01
bachelor of design	09V01
bachelor of economics	09V01
bachelor of education	09V01
bachelor of engineering	09V01
bachelor of fine arts	09V01
bachelor of laws	09V01
bachelor of medicine	09V01
bachelor of music	09V01
bachelor of nursing	09V01
bachelor of science	09V01
bachelor of social work	09V01
bachelor of technology	09V01
bachelor's	09V01
bachelor's degree	09V01
bachelorabschluss	09Y01
bachelorgrad	09Z02
bacheloropleiding	09\01
bachelors	09V01
bachelorstudium	09]02
bacheloruddannelse	09_01
bachiller	09`02
bachiller universitario	09b01
bachillerato	09c01
backen	04Y01
backend	06U01
backer	05G01
backerei	03901
badacz	01m01
badan	07A01
baecker	05G01
baeckerei	03901
baer	09d02
bafa	03C01
bagare	02801
bager	06=01
bageri	09f02
bagian	09h01
bahar	09i01
bahasa ibu	07?01
bai bao	09j01
bai thuyet trinh	09j01
bai viet	09j01
baik	09k02
baile	07101
baineann	09m01
bainisteoir	03I01
bairro	04;01
baitsileir	09n01
baitsiléir	09n01
baix	09o01
bajo	0:002
bakalar	0:203
bakalarske	0:502
bakalarske studium	0:502
bakalarsky	0:701
bakalaura	0:801
bakalaura grads	0:801
bakalaura grāds	0:801
bakalauras	0:901
bakalaureus	0::01
bakalaureusekraad	0::01
bakalaureuseope	0::01
bakalaureuseõpe	0::01
bakalauro	0:901
bakalauro laipsnis	0:901
bakalaurs	0:801
bakalár	0:;01
bakalárske	0:;01
bakalárske štúdium	0:;01
bakalář	0:701
bakalářské	0:701
bakalářské studium	0:701
bakalářský	0:701
bakanligi	03K01
bakanlığı	03K01
bakari	06501
bakarí	06501
baker	0:<02
bakeri	0:>01
bakery	02o01
bakkalargrada	09>01
bakkalaureat	09Y01
bakkalárgráða	09>01
bakken	0:?01
bakker	02Q01
bakkerij	02P01
balai	07A01
balas	0:@01
balconista	02R01
balva	00B01
ban	0:A01
ban hang	09H01
ban ngu	0:B01
banc	0:C02
banca	0:E02
banco	08;02
bancă	03801
bang	0:G01
bang cu nhan	0:H01
bang dai hoc	0:H01
bang khen	0:I01
bang lai	0:G01
bang sang che	09j01
bang thac si	0:J01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:K0;
banka	0:V07
bankas	03?01
bankasi	03K01
bankası	03K01
banker	01h01
banki	06501
bankkauf	05G01
banque	02g01
bao cao	09j01
bao hiem	0:]01
bao tang	0:]01
barbat	0:^01
barbatesc	0:^01
barch	09=01
bardzo dobra	0:_02
bardzo dobry	0:_02
bardzo dobrze	0:a01
barista	01h01
barnehage	0:>01
barnehagelaerer	06;01
barnehagelærer	06;01
barneskole	0:b01
barnskoetare	02801
barnskotare	02801
barnskötare	02801
barri	08h01
barrio	08Z01
bartender	01h01
basari belgesi	0:c01
base	0:d02
bases	0:f02
basic	0:h04
basic knowledge	0:l02
basic user	0:n01
basica	0:o05
basico	0;405
basique	0;901
basis	0;:08
basiskennis	0;B02
basiskenntnisse	0;D02
basisniveau	0;F01
basisschool	07]01
basiswissen	0;G01
baskan	05801
baskani	05801
baskunskaper	0;H01
baslangic	0;I02
baslangic seviyesi	0;K01
batiment	04Z01
batxiller	0;L01
batxillerat	0;L01
bau	03901
baugeschaeft	03901
baugeschaft	03901
baugeschäft	03901
bauleiter	05G01
bay	0;M01
bay gio	0;N01
bayan	0;O01
baza	0;P02
bazi	0;R01
baziku	0;S02
bazinis	0;U02
bază	0;P02
baċellerat	09N01
baċellerat fl-arti	09N01
başarı belgesi	0:c01
başkan	05801
başkanı	05801
başlangıç	0;I02
başlangıç seviyesi	0;K01
bażi	0;R01
bażiku	0;S02
bba	09=01
bc	09=01
bca	09=01
bcom	09=01
bd	0;W02
bdes	09=01
bean	09m01
beasiswa	05Z01
beauftragte	05G01
bec	0;Y01
beca	0;Z02
becari	02501
becaria	02602
becario	01A01
becelor	0;\01
beco	04;01
becària	02501
bed	09=01
bedrift	0:>01
bedrijf	02P01
befaehigung	0;]01
befahigung	0;]01
befriedigend	0;^01
befähigung	0;]01
begeleider	02Q01
beginnend	0;_01
beginner	0;`04
begraensad	0;H01
begraenset	0;d01
begransad	0;H01
begrenset	0;e01
begränsad	0;H01
begrænset	0;d01
begynder	0;f02
beheerder	02Q01
behoerde	03901
behoerighet	0;h02
behorde	03901
behorighet	0;h02
behörde	03901
behörighet	0;h02
bei	0;j01
bei der	0;j01
beim	0;j01
beitrag	0;k02
bekar	0;m01
beklenen	0;n01
bekâr	0;m01
belediyesi	03K01
belge	0;o01
belgesi	0;o01
belum kawin	0<001
belum menikah	0<001
bendahara	02101
bendrove	03?01
bendrovė	03?01
benevole	01W01
beng	09=01
bengkel	07A01
benh vien	0:]01
bep	0<102
beraeknad	0<301
beraeknas	0<301
beraknad	0<301
beraknas	0<301
berater	05G01
berechtigung	0;]01
bereich	01B02
beri	0<402
bernudarzs	03i01
bersertifikat	0<601
berufsausbildung	01?01
berufskolleg	0<701
berufsschule	0<701
beräknad	0<301
beräknas	0<301
bescheinigung	0;]01
best	00N01
bestuurslid	02Q01
beszerzo	02001
beszerző	02001
betreuer	05G01
betrieb	03901
betriebswirt	03\01
betyg	0<801
beurs	0<901
bevis	0<:03
bewerbung	0<=01
bewerbungsunterlagen	0<=01
bewijs	0<>01
bečelor	0;\01
bfa	09=01
bhalissa	0<?01
bhd	00`01
bhv	01N01
biblioteca	0<@05
bibliotecar	03N01
bibliotecara	03N01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<E03
bibliotecară	03N01
bibliotecària	02501
bibliotecário	02R01
bibliotecă	03801
bibliotek	0<H03
biblioteka	0<K04
bibliotekar	0<O03
bibliotekarie	02801
bibliotekarka	01m01
bibliotekars	02I01
bibliotekarz	01m01
bibliotekininkas	02H01
bibliotekārs	02I01
bibliothecaire	01W01
bibliothecaris	02Q01
bibliotheek	02P01
bibliothekar	05G01
bibliotheque	02g01
bibliothèque	02g01
bibliothécaire	01W01
bibliotēka	05d01
bidan	02101
bidang	09h01
bidang studi	0<R01
biedriba	05d01
biedrība	05d01
biegla	0:a01
biegle	0:a01
biegly	0:a01
biegła	0:a01
biegły	0:a01
bien	0<S02
bien dich	09H01
bien tap vien	09H01
big registratie	0<U01
big-registratie	0<U01
bij	0<V01
bij de	0<V01
bijdrage	0<W01
bildiri	0<X01
bildirisi	0<X01
bildungswerk	0<701
bildungszentrum	0<701
bilingual	0<Y03
bilingue	0<\05
bilingv	0<a01
bilingvals	0<b01
bilingvāls	0<b01
bilingwi	0<c01
bilingüe	0<d02
bilstjori	0<f01
bilíngue	0<g01
bine	0<h01
biografija	0<i01
bioleg	02501
biolog	0<j02
biologa	0<l03
biologist	01h01
biologo	0<E03
biologus	02001
biológus	02001
birim	0<o01
birimi	0<o01
birincilik	0:c01
birincilik odulu	0:c01
birincilik ödülü	0:c01
birincisi	0:c01
birojs	05d01
birou	0=002
bis	0=202
bis dato	04501
bis heute	04501
bis jetzt	04501
bis zum	0=401
bitrade	02801
bitraede	02801
biträde	02801
biuras	03?01
biuro	0=502
biyolog	05801
bizonyitvany	0=702
bizonyítvány	0=702
biztosito	06l01
biztosító	06l01
biên dịch	09H01
biên tập viên	09H01
biòleg	02501
biòloga	02501
bióloga	01A01
biólogo	05o02
bksb	0;Y01
bl	04E01
bladamadur	0<f01
blagajnica	0=901
blagajnik	0=:02
blaðamaður	0<f01
bliain	0=<01
bliana	0=<01
bln	0==01
bloco	04;01
blog post	0=>01
blok	0=?02
bloque	08Z01
bls	01N01
blvd	05b01
bmus	09=01
bo	0=A03
bo phan	0:A01
boa	0=D01
bodega	07@01
bodegas	07@01
bodegues	03D01
boek	0<W01
boekhouder	02Q01
boernehave	0=E02
bog	02b01
bok	0=G03
bokari	0<f01
bokasafn	06501
bolag	0=J01
boletin	01\01
boletín	01\01
bolnica	02k03
bolnisnica	0=K01
bolnišnica	0=K01
bolsa	00M01
bolseiro	02R01
bolsista	02R01
bolt	04A02
bolum	0=L02
bolumu	0=N02
bom	0=P02
bon	0=R02
bon niveau	0=T01
bon nivell	0=U01
bona	0=U01
bonn	0=V01
bonne connaissance	0=W01
bonne maitrise	0=R02
bonne maîtrise	0=R02
bonnes connaissances	0=R02
bons conhecimentos	0=D01
book	0=>01
bootcamp	01K01
bornehave	0=E02
boroz	0=X01
boroż	0=X01
borsa di studio	00O01
bosanmis	0;m01
bothar	07101
botiga	03D01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=Y03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=\01
boşanmış	0;m01
bpharm	09=01
br	0=]01
bra	0=^03
branca	0=a01
branch	0=b01
brandos atestatas	0=c01
brans	04<01
branş	04<01
brauerei	03901
braut	0=d02
brev	0=f01
brevet	0=g03
brevet de technicien superieur	09F01
brevet de technicien supérieur	09F01
brevet des colleges	09E01
brevet des collèges	09E01
brevetto	06Z01
brewer	01h01
brewery	02o01
brigadnik	0=j01
brigádník	0=j01
brivi	0=k01
brivi parvaldu	0=k01
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0=l01
brutar	03N01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<H03
brīvi	0=k01
brīvi pārvaldu	0=k01
brīvprātīgais	02I01
bs	09=01
bs prof	09>01
bs-próf	09>01
bsc	0=m02
bsc (hons	09=01
bsn	09=01
bt	00`01
btec	0=o02
btech	09=01
bts	0>103
buaiteoir	0=V01
bucatar	03N01
buch	07k01
buchhalter	05G01
bucătar	03N01
buen nivel	0>401
buena	0>401
bueno	0>502
buero	03901
buerokauffrau	09901
bufet	03D01
bufete	07@01
bugun	0>701
bugün	0>701
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05b01
buku	09D01
bul	0=]01
bulan	0==01
bulats	0;Y01
bulevar	0=]01
bulevardul	04E01
bulv	0>801
bulvari	0>801
bulvaris	0>901
bulvarı	0>801
bulvāris	0>901
bun	0>:02
buna	0<h01
bunleibheal	0><01
bunleibhéal	0><01
bunscoil	01D01
bunusach	0>=02
bunúsach	0>=02
bună	0<h01
buon livello	0>?01
buona	0>@02
buona conoscenza	0>?01
buone	0>?01
buono	0>@02
bureau	0>B04
buro	03901
burokauffrau	09901
buroo	04e01
burosu	03K01
burs	0:c01
bursa	0>F01
bursary	00N01
bursu	0:c01
bursă	0>F01
buruh	02101
business analyst	06U01
business fluent	0>G01
business level	0>G01
business school	01K01
business unit	0=b01
but	09G01
butas	03H01
butcher	01h01
butik	09f02
butikk	0:>01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>H01
bygg	0>I02
byra	0>I02
byraa	0>I02
byrjandi	0>K01
byrå	0>I02
bài báo	09j01
bài thuyết trình	09j01
bài viết	09j01
bàsic	0>L02
bàsica	09o01
bác sĩ	09H01
bán hàng	09H01
báo cáo	09j01
básica	0>N04
básico	0>N04
bâtiment	04Z01
bây giờ	0;N01
bäcker	05G01
bäckerei	03901
bær	09d02
bénévole	01W01
bílstjóri	0<f01
bók	0>R01
bókari	0<f01
bókasafn	06501
bóthar	07101
bölüm	0=L02
bölümü	0=N02
børnehave	0=E02
büro	03901
bürokauffrau	09901
büroo	04e01
bürosu	03K01
bărbat	0:^01
bărbătesc	0:^01
bērnudārzs	03i01
bħalissa	0<?01
bản ngữ	0:B01
bảo hiểm	0:]01
bảo tàng	0:]01
bằng	0:G01
bằng cử nhân	0:H01
bằng khen	0:I01
bằng lái	0:G01
bằng sáng chế	09j01
bằng thạc sĩ	0:J01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:H01
bệnh viện	0:]01
bộ	0:]01
bộ phận	0:A01
c o	0>S01
c p	0>T01
c so	0>U01
c.so	0>U01
c/o	0>S01
c1	0>V01
c2	0>W01
cabinet	02g01
caces	03C01
cad	0>801
caddesi	0>801
cadre	01W01
cae	0;Y01
cafe	02o01
café	02o01
cahiers	0>X01
caibidil	0>Y01
cainteoir duchais	0>Z01
cainteoir dúchais	0>Z01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03D01
calea	04E01
calificacion	0>[01
calificación	0>[01
calificare	01[01
calificativ	0>\01
calle	08Z01
camara	07@01
camara municipal	02S01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;Y01
cameriera	01l01
cameriere	01l01
cami	08h01
camino	08Z01
campus	0>]01
cams	01N01
camí	08h01
can ban	0>^02
cand	0>`01
cand jur	0>`01
cand mag	0>a03
cand merc	0>`01
cand polyt	0>`01
cand scient	0>`01
cand. mag	0>d01
cand.jur	0>`01
cand.mag	0>e02
cand.merc	0>`01
cand.polyt	0>`01
cand.scient	0>`01
cantina	03@01
cantine	03@01
cao cap	0>g01
cao cấp	0>g01
cao dang	0>h02
cao hoc	0:J01
cao học	0:J01
cao đẳng	0>h02
cap	0>j04
capataz	01A01
capes	03B01
capital	02o01
capitol	0>n02
capitolo	06Z01
capitulo	0?002
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?201
capítulo	0?002
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?302
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?502
carte	06Y01
carteira	0?701
casa editrice	03@01
casada	0?803
casado	0?;02
casat	0?=01
casatorit	0?>01
casatorita	0?>01
cashier	01h01
casier	03N01
casiera	03N01
casieră	03N01
casnicka	0??01
casnik	0??01
casopis	0?@04
cassiera	01l01
cassiere	01l01
castigatoare	0>F01
castigator	0>F01
cbs	0?D01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>801
ce jour	00_01
ceadunas	0?E01
ceadúnas	0?E01
ceannaire	03I01
cearnog	07101
cearnóg	07101
cedex	04Z01
cedula	0?701
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09n01
ceim bhaitsileara	09n01
celi	0;Y01
celibataire	0?F01
celibe	0?G01
celler	03D01
cellers	03D01
cellule	0?H01
celpe bras	0;Y01
celpe-bras	0;Y01
cels	0>901
celta	01N01
cena	0?I02
centar	0?K02
center	0?M02
centras	03?01
centre	03D01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?O03
centro de formacao	0?R01
centro de formacion	0>]01
centro de formación	0>]01
centro de formação	0?R01
centro educativo	0>]01
centro universitario	0?R01
centro universitário	0?R01
centrs	05d01
centru	03801
centrul	03801
centrum	0?S05
ceo	06U01
cep	04;01
cercetatoare	03N01
cercetator	03N01
cercetătoare	03N01
cercetător	03N01
certificaat	0?X02
certificacao	0?701
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?Z03
certificado	0?]02
certificare	01[01
certificat	0?_03
certificat de calificare	09K01
certificata	0?b02
certificate	01U01
certification	0?d02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?701
certificeret	0?f01
certificering	0?g02
certificiran	0?i01
certifie	03C01
certified	01U01
certifiee	03C01
certifierad	0?j01
certifiering	0?j01
certifikace	0?k01
certifikacia	0?l01
certifikat	0?m09
certifikat tas sekondarja	0@601
certifikazzjoni	0@701
certifikácia	0?l01
certifikát	0@802
certifié	03C01
certifiée	03C01
certyfikat	0@:01
certyfikaty	0@:01
certyfikowany	0@:01
cerveny diplom	0@;02
cesta	0@=03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;Y01
cet 6	0;Y01
cet-4	0;Y01
cet-6	0;Y01
cet4	0;Y01
cet6	0;Y01
cevirmen	05801
cevrimici	0@@01
ceļš	0>901
cfa	0@A02
cfgm	0@C02
cfgs	0@E03
cfo	06U01
cgpa	0@H01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02g01
chantiers	02g01
chapitre	0>X01
chapter	0=>01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@I02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@K01
chef	0@L06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05G01
chemin	04Z01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@R01
chief	01h01
chimico	01l01
chimist	03N01
chu	02g01
chu tich	09H01
chua ket hon	0@S01
chung chi	0:G01
chung chi hanh nghe	0:G01
chung cu	0@T01
chung cư	0@T01
chung nhan	0:G01
chuong	09j01
chuyen gia	0@U01
chuyen nganh	0@V01
chuyen sau	0@U01
chuyen vien	09H01
chuyên gia	0@U01
chuyên ngành	0@V01
chuyên sâu	0@U01
chuyên viên	09H01
chwila obecna	04401
chwili obecnej	04401
chưa kết hôn	0@S01
chương	09j01
chủ tịch	09H01
chứng chỉ	0:G01
chứng chỉ hành nghề	0:G01
chứng nhận	0:G01
cia	01N01
cicle formatiu	0;L01
cicle formatiu de grau superior	0@W01
ciclo formativo de grado medio	09c01
ciclo formativo de grado superior	0@X01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@Y01
cijfer	0@Z01
cikk	0@[02
cils	0;Y01
cio	06U01
cipd	01N01
cirak	05801
cisa	01N01
cism	01N01
cisnik	0=j01
ciso	06U01
cissp	01N01
city of	02o01
civil partnership	0@]01
civilekonom	0@^01
civilingenioer	0>`01
civilingenior	0>`01
civilingeniør	0>`01
civilingenjoer	0@^01
civilingenjoersexamen	0@^01
civilingenjor	0@^01
civilingenjorsexamen	0@^01
civilingenjör	0@^01
civilingenjörsexamen	0@^01
cka	01N01
ckad	01N01
clan	0@_03
clanak	0@b02
clanek	0@d02
clanica	0@f02
clanok	0@h01
classificacao	0@i01
classificação	0@i01
cleaner	01h01
clen	0@j02
clerk	01h01
clinic	02o01
clinica	0<@05
clinică	03801
clinique	02g01
close	05b01
clínica	02h03
cma	01N01
cmo	06U01
cnam	0@l01
cnavt	0;Y01
cnh	0?701
co	0@m02
co author	0=>01
co ban	0>^02
co founder	01h01
co gia dinh	0@S01
co ltd	00`01
co phan	0:]01
co-author	0=>01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0@o04
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@i01
cok iyi	0A302
cok iyi derecede	0A501
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A602
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A801
colegiul	07201
colla	03D01
collaboratore	01l01
collaboratrice	01l01
college	0A904
collegio	01O01
colloque	0>X01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?R01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0A=01
comhairle	0A>01
comhairleoir	03I01
comhar	0A>01
comhdhail	0>Y01
comhdháil	0>Y01
comhlacht	0A>01
comhordaitheoir	03I01
commendation	00N01
commercial	01W01
commerciale	05J02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>X01
communications	02o01
communicative	0A?01
community college	01K01
comortas	0=V01
compagnia	03@01
compagnie	02g01
companhia	02S01
compania	07@01
companie	03801
company	02o01
companyia	03D01
compañía	07@01
competent	0A=01
competente	0A@02
competition	00N01
comprador	02R01
comptable	0AB02
comptia	01N01
comuna	04E01
comune	03@01
comunicacao	04n01
comunicacio	0?201
comunicacion	01\01
comunicació	0?201
comunicación	01\01
comunicare	06Y01
comunicação	04n01
comércio	02S01
comórtas	0=V01
con lode	00G01
concentration	0AD01
conclusao prevista	0AE01
conclusão prevista	0AE01
concorso	00O01
concours	00L01
concubinage	0?F01
concurs	0AF02
concurso	0AH02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AJ02
conferencia	0AL03
conferentie	0<W01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0?201
conferência	04n01
confirme	0AO01
confirmé	0AO01
conférence	0>X01
cong nhan	09H01
cong tac vien	09H01
cong ty	0:]01
congres	0AP03
congreso	01\01
congresso	04n01
congrès	0>X01
congrés	0?201
coniugata	0?G01
coniugato	0?G01
conjunto	04;01
conocimientos basicos	0AS01
conocimientos básicos	0AS01
conoscenza base	0AT01
conseguimento previsto	0AU01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AV03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?R01
conserveries	02g01
consilier	03N01
consiliera	03N01
consilieră	03N01
consiliul	03801
construcciones	07@01
construccions	03D01
construcoes	02S01
construction	02o01
constructora	07@01
construtora	02S01
construções	02S01
consulente	01l01
consulenza	03@01
consultancy	0AY02
consultant	0A[05
consultanta	03N01
consultante	01W01
consultantă	03N01
consulting	02o01
consultor	02203
consultora	0A`04
consultoria	02h03
consultoría	07@01
contabil	03N01
contabila	03N01
contabile	01l01
contabilista	02R01
contabilă	03N01
contable	01A01
contador	05o02
contadora	05o02
contae	07101
contest	00N01
continuing	0Ad01
contractor	01h01
contrada	0>U01
contributor	01h01
controleur	0@I02
controleuse	01W01
controller	0Ae02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Ag01
conversacao	0Ah01
conversacional	0Ai01
conversatieniveau	0Aj01
conversation	07D01
conversational	0Ak02
conversationnel	07D01
conversação	0Ah01
conversațional	0Am01
coo	06U01
cook	01h01
cooperativa	0<@05
cooperative	02g01
cooperativă	03801
coopérative	02g01
coordenador	02R01
coordenadora	02R01
coordinador	02602
coordinadora	02602
coordinateur	01W01
coordinator	06>02
coordinatore	01l01
coordinatrice	0An03
coordonatoare	03N01
coordonator	03N01
copywriter	0B102
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B302
corso	0B502
corso di laurea	0B701
costruzioni	03@01
cou	09c01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0B801
courant	0B801
courant et professionnel	0B901
cours	04Z01
coursera	0@l01
court	05b01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08Z01
cpa	01N01
cpe	0;Y01
cpo	06U01
crea	0?701
creche	0B:02
credential	01U01
crescent	05b01
crèche	02g01
csapat	0B<01
csc	0B=02
cscs	01N01
csm	01N01
csoport	0B?03
ct	05b01
ctesp	0BB01
cto	06U01
cu nhan	0:H01
cu nhan dai hoc	0:H01
cua hang	0:]01
cuideachta	0A>01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BC02
cukup baik	0BE01
cum laude	0@H01
cunostinte de baza	0BF01
cunoștințe de bază	0BF01
cuntasoir	03I01
cuntasóir	03I01
cuntoir	03I01
cuoc thi	0:I01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BG01
current	0Ad01
currently	0Ad01
curriculo	0BH02
curriculo profissional	0BJ01
curriculum	0BK06
curriculum vitae	0BQ0@
curriculum vitæ	0Ba01
currículo	0BH02
currículo profissional	0BJ01
currículum	0Bb02
currículum vitae	0Bd01
currículum vítae	0Be01
curs	0Bf02
curso	0?]02
curso tecnico	0BB01
curso tecnico superior profissional	0BB01
curso técnico	0BB01
curso técnico superior profissional	0BB01
cuộc thi	0:I01
cv	0Bh0E
cvut	0C=01
czasopismo	06k01
cámara	07@01
câmara municipal	02S01
câștigătoare	0>F01
câștigător	0>F01
cédula	0?701
cég	06l01
cégep	01M01
céim	09n01
céim bhaitsiléara	09n01
célibataire	0?F01
có gia đình	0@S01
công nhân	09H01
công ty	0:]01
cúntóir	03I01
căn bản	0>^02
căsătorit	0?>01
căsătorită	0?>01
cơ bản	0>^02
cổ phần	0:]01
cộng tác viên	09H01
cử nhân	0:H01
cử nhân đại học	0:H01
cửa hàng	0:]01
d	0C>03
d d	0CA03
d o o	00`01
d phil	0CD01
d.d	0CA03
d.o.o	00`01
d.phil	0CD01
d1	00^01
d2	0CE02
d3	0CE02
d4	0CG01
da	0CH02
da ket hon	0@S01
da remoto	00e01
dabar	0CJ01
dabartis	0CJ01
daftar riwayat hidup	0CK01
daglig leder	0CL01
dags dato	0CM02
dai hoc	0CO01
daire	0>801
daktaro laipsnis	0CP01
dal	0CH02
dala	0CQ01
dalf	0;Y01
damh	01D01
damm	0@K01
dan	0CR01
dan beri	0CS01
danas	0CT02
danes	0CV01
dang lam	0;N01
danh hieu	0:I01
danh hiệu	0:I01
danisma	05801
danisman	05801
danismani	05801
danismanlik	03K01
danışma	05801
danışman	05801
danışmanlık	03K01
danışmanı	05801
darbiniece	02I01
darbinieks	02I01
darbnica	05d01
darbnīca	05d01
darbuotoja	02H01
darbuotojas	02H01
dari	0CW01
daring	0CX01
darzelis	0CY01
darželis	0CY01
dasar	0CZ02
data scientist	06U01
datheangach	0>Z01
dato	04501
dau bep	09H01
dawret	0C\01
day	0C]01
days	0C]01
daļa	0CQ01
dba	06U01
dba degree	0CD01
de	0C^09
de acasa	0Cg01
de acasă	0Cg01
de baza	0;P02
de bază	0;P02
de l	0Ch02
de la	0Cj02
dea	0Cl02
dean	01h01
dean's list	00N01
debutant	0:f02
degree	09V01
degustator	0?k01
degustátor	0?k01
deild	0Cn03
deimhniu	0?E01
deimhniú	0?E01
dekanova nagrada	00601
del	0D105
delavec	0D601
delavka	0D601
delavnica	0=K01
dele	0;Y01
delegacion	0D701
delegación	0D701
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;Y01
delnice	0=j01
delnik	0=j01
den	0D801
den beri	0CS01
den nay	0;N01
denetci	05801
denetçi	05801
dengan pujian	0D901
dentist	01h01
departament	0D:03
departamentas	0D=01
departamento	0D>02
departaments	0CQ01
departamentul	0D@01
departemen	09h01
departement	0DA04
departman	0<o01
departmani	0<o01
departmanı	0<o01
department	0=b01
department of	0DE02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=b01
depuis	0DG01
deputy	01h01
derece	0DH02
dergi	0<X01
dergisi	0<X01
dernegi	03K01
derneği	03K01
derzeit	04501
des	0DJ02
des de	0DL02
des del	0DN01
desa	0DO01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DP04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0DT0:
deskundig	0D^01
despacho	07@01
despatx	03D01
dess	0Cl02
destytoja	02H01
destytojas	02H01
deug	0D_02
deust	09F01
deutsches sprachdiplom	0Da01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>701
devam ediyor	0>701
devam etmekte	0>701
developer	0B102
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03N01
di	0Db03
di base	0AT01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0De01
diem trung binh	0De01
dienst	0Df02
diensten	02P01
dieu duong	09H01
dieu hanh	09H01
dieu phoi vien	09H01
digital	02o01
diharapkan	0Dh01
dij	0Di02
dijk	0Dk01
dilna	0Dl01
din	0Dm03
dinas	07A01
dioploma	0?E01
dioplóma	0?E01
dipartiment	0E001
dipartimento	0E101
dipl	0E201
dipl inf	0E201
dipl ing	0E302
dipl ing (fh	09Y01
dipl kfm	0E201
dipl. ing	0E501
dipl.-inf	0E201
dipl.-ing	0E201
dipl.-ing. (fh	09Y01
dipl.-kfm	0E201
diplom	0E607
diplom (fh	09Y01
diplom ingenieur	0E=01
diplom-ingenieur	0E=01
diploma	0E>0A
diploma accademico	0EO01
diploma de bacalaureat	09K01
diploma de excelenta	0>F01
diploma de licenta	0EP01
diploma de master	0EQ01
diploma di	0ER01
diploma di maturita	0ER01
diploma di maturità	0ER01
diploma di scuola superiore	0ER01
diploma iii	03G01
diploma in	02N01
diploma its	0ES01
diploma iv	0CG01
diploma notu	03A01
diploma superiore	0ER01
diploma tecnico superiore	0ES01
diploma universitario	0EO01
diplomada en	0ET02
diplomado en	09b01
diplomant	0EV01
diplomas	07\01
diplomasi	0;o01
diploması	0;o01
diplomat en	0EW01
diplomatura	0ET02
diplome	03C01
diplome d'etat	03B01
diplome d'ingenieur	03B01
diplome d'universite	03C01
diplome de grande ecole	03B01
diplomi insinoori	0EX01
diplomi-insinoeoeri	0EX01
diplomi-insinööri	0EX01
diplomingenioer	09_01
diplomingenior	09_01
diplomingeniør	09_01
diplomirana	0EV01
diplomirani	0EY03
diplomovany specialista	0E\01
diplomovaný specialista	0E\01
diploms	05e01
diplomski studij	0E501
diplomuddannelse	0>`01
diplomă	0E]02
diplomă de bacalaureat	09K01
diplomă de excelență	0>F01
diplomă de licență	0EP01
diplomă de master	0EQ01
diplóma	0E_01
diplôme	03C01
diplôme d'ingénieur	03B01
diplôme d'université	03C01
diplôme d'état	03B01
diplôme de grande école	03B01
diputacio	03D01
diputacion	07@01
diputació	03D01
diputación	07@01
dirbtuves	03?01
dirbtuvės	03?01
direcao	0E`01
direccion	0D701
dirección	0D701
directeur	0Ea02
directia	0D@01
direction	0?H01
directoare	03N01
director	0Ec04
directora	02602
directrice	0@I02
direcția	0D@01
direkcija	0Eg01
direktoer	05?03
direktor	0Eh08
direktoratet	0:>01
direktore	02F02
direktorius	02H01
direktorlugu	0<o01
direktors	02I01
direktoru	05801
direktorė	02H01
direktur	02101
direktör	0F002
direktörlüğü	0<o01
direktörü	05801
direktør	05T02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0E`01
direttore	01l01
direttrice	01l01
direttur	04i01
direzione	0E101
direção	0E`01
dirigente	01l01
dis	0F202
disainer	01=01
discreta	0F401
discreto	0F502
disenador	01A01
disenadora	01A01
disertace	0F701
disertacija	0F803
disertasi	09D01
disertācija	0F;01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F<01
dissenyador	02501
dissenyadora	02501
dissertation	0F=02
disszertacio	0F?01
disszertáció	0F?01
distanciel	00a01
distans	0F@01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>F01
distinctie	0>F01
distinction	0FA03
distincția	0>F01
distincție	0>F01
distinção	00M01
distribuidora	02S01
ditta	0FD02
divadlo	0FF02
divisao	0E`01
divisi	09h01
divisie	0FH01
divisio	0FI01
division	0FJ05
divisione	0E101
divisioona	0FO01
divisió	0FI01
división	0D701
divisjon	0FP02
divisão	0E`01
divize	0FR01
divizia	0FS02
divizija	0FU02
divizio	0B<01
divizjoni	0E001
diviżjoni	0E001
divorce	0?F01
divorced	0@]01
divorcee	0?F01
divorciada	0?803
divorciado	0?;02
divorciat	0?=01
divorcé	0?F01
divorcée	0?F01
divortat	0?>01
divortata	0?>01
divorziata	0?G01
divorziato	0?G01
divorțat	0?>01
divorțată	0?>01
divízia	0FW01
divízió	0B<01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05902
dliodoir	03I01
dlíodóir	03I01
do	0FX07
do chwili obecnej	04401
do danas	0CT02
do danes	0CV01
do dzis	04401
do dzisiaj	04401
do dziś	04401
do nadal	04401
do sada	0CT02
do soucasnosti	09801
do současnosti	09801
do sucasnosti	0F_01
do súčasnosti	0F_01
do teraz	04401
doanh nghiep	0:]01
doanh nghiệp	0:]01
dobra	0F`09
dobre	0Fi04
dobro	0Fm06
dobrovolnice	0=j01
dobrovolnicka	0??01
dobrovolnik	0@j02
dobrovolník	0=j01
dobrovoľník	0??01
dobrovoľníčka	0??01
dobry	0G302
dobrze	0G501
dobrá	0Fi04
dobře	0G602
doc than	0@S01
docens	02001
docent	0G803
docente	0G;04
dochtuir	03I01
dochtuireacht	0G?01
dochtúir	03I01
dochtúireacht	0G?01
docteur	0G@01
doctor	0GA02
doctor en	0GC01
doctor in	0GD01
doctor of	0GE01
doctor of philosophy	0GE01
doctor în	0GD01
doctora	0GF01
doctoraat	0GG01
doctorado	0GF01
doctoral	0GE01
doctoral degree	0GE01
doctorand	03N01
doctorandus	0GH01
doctorant	01W01
doctorante	01W01
doctorat	0GI03
doctorate	0GE01
dodiplomski studij	0EV01
dodiplomski študij	0EV01
dodnes	0GL02
doi	01X01
dokter	02101
doktor	0GN05
doktor nauka	0GS01
doktor znanosti	0GT02
doktora	0GV01
doktora derecesi	0GV01
doktora grads	0GW01
doktora grāds	0GW01
doktoral	0GX01
doktorand	0GY04
doktorandin	09901
doktorandske studium	0G]01
doktorandské štúdium	0G]01
doktorant	01m01
doktorantka	01m01
doktorantura	0G^02
doktorantūra	0G^02
doktorat	0G`06
doktoratus	0Gf01
doktorgrad	0Gg03
doktorgradsutdanning	0Gj01
doktori	0Gf01
doktori fokozat	0Gf01
doktori kepzes	0Gf01
doktori képzés	0Gf01
doktorica znanosti	0GT02
doktorikraad	0Gk01
doktoriope	0Gk01
doktoriõpe	0Gk01
doktorsexamen	0F<01
doktorsgrada	0Gl01
doktorsgráða	0Gl01
doktorske studije	0GS01
doktorske studium	0Gm01
doktorski studij	0GT02
doktorski študij	0Gn01
doktorsky	0Gm01
doktorské studium	0Gm01
doktorský	0Gm01
doktorsprof	0Gl01
doktorspróf	0Gl01
doktorát	0B=02
doktorátus	0Gf01
dolmetscher	05G01
dom zdravlja	0?K02
domeniul	0Go01
domini	0H001
dominio	0H102
dominio completo	0H301
dominio total	0H401
domínio	0H501
domínio completo	0H301
dona	0H601
donna	0H701
doposud	09801
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05B01
dostateczny	0H801
dosud	09801
doteraz	0F_01
dottoranda	01l01
dottorando	01l01
dottorat	0H901
dottorato	0H:01
dottorato di ricerca	0H:01
dottore di ricerca	0H:01
doutor	0H;01
doutora	0H;01
doutorado	0H;01
doutoramento	0H;01
dovoljenje	0?i01
dozent	05G01
dozvola	0H<02
doçent	05801
dphil	0CD01
dr	0H>02
dr hab	0H@01
dr ing	0CD01
dr inz	0H@01
dr inż	0H@01
dr iur	0CD01
dr med	0CD01
dr phil	0CD01
dr philos	0Gj01
dr rer nat	0CD01
dr sc	0HA01
dr znanosti	0Gn01
dr. iur	0CD01
dr. med	0CD01
dr. phil	0CD01
dr. rer. nat	0CD01
dr. sc	0HA01
dr. znanosti	0Gn01
dr.-ing	0CD01
dr.philos	0Gj01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0Dk01
drive	05b01
driver	01h01
drs	0GH01
drsc	0B=02
drukarnia	02n01
drustvo	02k03
druzba	0=K01
druzstvo	0FF02
društvo	02k03
družba	0=K01
družstvo	0FF02
drzavna matura	0HB01
državna matura	0HB01
dsh	0;Y01
dtu	0?D01
du	0HC01
du kien	0HD01
du lich	0:]01
du lịch	0:]01
duais	0=V01
duales studium	09Y01
duchasach	0>Z01
duoc si	09H01
duolingo	0;Y01
duong	0@T01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DO01
dut	0D_02
dvikalbis	0HE01
dwibahasa	07?01
dwujezyczny	0HF01
dwujęzyczny	0HF01
dyplom	0HG02
dyrektor	01m01
dyrektorka	01m01
dz	0>901
dzial	0HI01
dzialalnosc gospodarcza	02n01
dział	0HI01
działalność gospodarcza	02n01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<b01
dzimta valoda	0<b01
dzimtais	0<b01
dzimtā	0<b01
dzimtā valoda	0<b01
dzis	04401
dzisiaj	04401
dzives apraksts	0HJ01
dzives gajums	0HJ01
dzivesgajums	0HJ01
dzivoklis	0>901
dziś	04401
dzīves apraksts	0HJ01
dzīves gājums	0HJ01
dzīvesgājums	0HJ01
dzīvoklis	0>901
dámh	01D01
dátheangach	0>Z01
dès	0DG01
débutant	0:f02
délégué	01W01
déléguée	01W01
département	0HK02
développeur	01W01
développeuse	01W01
díj	0Di02
dílna	0Dl01
dúchasach	0>Z01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=j01
dělník	0=j01
dược sĩ	09H01
dự kiến	0HD01
e	0HM06
e figli	03@01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03I01
eagarthóir	03I01
earned	09301
earrach	0HS01
eccellente	08W01
eccellenti	0HT01
ecdl	0HU02
ecdl sprachen	0;Y01
echipa	0D@01
echipă	0D@01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HW02
economista	0HY05
economistă	03N01
ecpe	0;Y01
ects	0@H01
eczaci	05801
eczacı	05801
eczanesi	03K01
ed	0H^01
edasijoudnud	0H_01
edasijõudnud	0H_01
edd	0CD01
edelleen	0H`01
edificio	04;01
edifício	04;01
edistynyt	0Ha02
editions	0Hc02
editor	0He05
editora	0Hj03
editore	06Z01
editorial	0Hm04
editoru	05801
editrice	03@01
editur	04i01
editura	0I102
editură	0I102
editör	05801
editörü	05801
edizioni	06Z01
educacio secundaria	0;L01
educacion secundaria	09c01
educació secundària	0;L01
educación secundaria	09c01
educador	02203
educadora	02602
educateur	01W01
educatoare	03N01
educator	03N01
educatore	01l01
educatrice	05J02
edustaja	05B01
edx	0@l01
edzo	02001
edző	02001
eeldatav	0I301
eerste prijs	0I401
eerste taal	0I501
eervolle vermelding	0I401
efset	0;Y01
efteraar	0I601
efteraaret	0I601
efterar	0I601
efteraret	0I601
efterskole	0I701
efterår	0I601
efteråret	0I601
eg	00`01
egenfoeretagare	0I801
egenforetagare	0I801
egenföretagare	0I801
egitmen	05801
egitmeni	05801
egyedulallo	0I901
egyedülálló	0I901
egyeni vallalkozo	06l01
egyesulet	04A02
egyesület	04A02
egyetem	0I:02
egyetemi diploma	0I<01
egyéni vállalkozó	06l01
egzamin maturalny	0I=01
ehbo	0<U01
ehf	00`01
ehliyet	0;o01
ehliyeti	0;o01
ehrenamtlicher	09901
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<f01
eigenaar	0I>01
eignung	0;]01
eindcijfer	0@Z01
einfache kenntnisse	05F01
einhleyp	0I?01
einhleypur	0I?01
eining	0I@01
einkaeufer	05G01
einkaleyfi	0>R01
einkaufer	05G01
einkunn	01j01
einkäufer	05G01
einsteiger	0IA01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<o01
ekipa	0IB01
ekonom	0IC03
ekonomi	05B01
ekonomist	0IF02
ekonomista	0IH02
ekonomka	0=j01
ekonomska skola	0IJ02
ekonomska sola	0IL01
ekonomska škola	0IJ02
ekonomska šola	0IL01
ekonóm	07j01
eksam	0IM01
eksamen	0IN01
eksamensgennemsnit	0IO01
ekspercka	0IP01
ekspercki	0IP01
ekspert	0IQ06
ekspertas	0IW01
ekspertniva	0IX01
ekspertnivaa	0IX01
ekspertniveau	0IY01
ekspertnivå	0IX01
eksperts	0IZ01
ekspertti	07501
el	0>H01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0HW02
electricien	01W01
electricista	02602
elektricar	0@_03
elektricien	02Q01
elektrik	01=01
elektrikar	0@j02
elektrikas	02H01
elektrikci	05801
elektriker	05?03
elektrikis	02I01
elektrikár	0??01
elektrikář	0=j01
elektrikçi	05801
električar	0@_03
elektriķis	02I01
elektroniker	05G01
elektryk	01m01
eleman	05801
elemani	05801
elemanı	05801
elementaarne	04M01
elementaer	0;H01
elementaert	0;d01
elementair	0;F01
elementaire	0:f02
elemental	0I[02
elementar	0I]04
elementare	0AT01
elementares	0Ia01
elementari	0;R01
elementary	0:l02
elementary proficiency	0:n01
elementer	0Ib01
elementär	0;H01
elementært	0;d01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06=01
elismeres	0Di02
elismerés	0Di02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@[02
elsevier	01X01
elulookirjeldus	0Ic01
elulugu	0Ic01
elvalt	0I901
elvált	0I901
előadás	0@[02
em	0Id02
em andamento	07Y01
em curso	07Y01
emakeel	0If01
emakeelena	0If01
emba	0E201
embetsstudium	0Ig01
emelet	03M01
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
en	0Ih03
en couple	0?F01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Ik01
en linia	00f01
en línea	0Ik01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Ik01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0Il01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@]01
engedely	0=702
engedély	0=702
engenheir	0Im01
engineer	0In02
enginyer	0J001
enginyeria tecnica	0EW01
enginyeria tècnica	0EW01
enhed	0J101
enheden	02a01
enhet	0J202
enheten	08`01
enige ervaring	0J401
enige kennis	0;F01
enn	0J501
enoleg	02501
enologa	02501
enota	0IB01
ens	0@l01
ensamstaaende	0J601
ensamstaende	0J601
ensamstående	0J601
enseignant	01W01
enseignante	01W01
ensino	0?R01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09O01
enskild firma	0I801
enslig	0J701
enstitusu	0J802
enstitüsü	0J802
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0J:02
entwickler	05G01
enòleg	02501
enòloga	02501
epfl	0@l01
epitesz	02001
epp	00`01
equip	0FI01
equipa	0E`01
equipe	0J<02
equipo	0D701
er	0J>01
eredmeny	07^01
eredmény	07^01
erem	0Di02
erettsegi	0J?01
erettsegi bizonyitvany	0J?01
erfahren	05[01
erhvervsakademigrad	03d01
erhvervsskole	0I701
erhvervsuddannelse	00D01
eriala	0J@01
erikoisammattitutkinto	0JA01
erindi	0>R01
erinomainen	0JB02
erinomaiset	0JD01
erittaein hyvae	0Ha02
erittain hyva	0Ha02
erittäin hyvä	0Ha02
erkek	0;M01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JE01
ertekesito	02001
ervaren	0JF01
erwartet	05H01
erweiterte grundkenntnisse	0;^01
erzieher	05G01
es	0JG01
esame di stato	01>01
escalera	08Z01
escola	0JH03
escola tecnica	0JK02
escola tècnica	01L01
escola técnica	0?R01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>]01
escuela tecnica	0>]01
escuela técnica	0>]01
esimees	01=01
esimies	05B01
esindaja	01=01
esitelma	0JM01
esitelmae	0JM01
esitelmä	0JM01
eso	0JN02
especialidad	0JP01
especialidade	0Il01
especialista	0JQ04
especialitat	0=a01
especializacao	0JU01
especializacao em	0Il01
especializacion	0JP01
especialización	0JP01
especialização	0JU01
especialização em	0Il01
esperado	0JV01
espert	0JW01
esperta	0JX01
esperto	0JX01
essay	0=>01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0JY01
estimado	0JV01
estimat	07U01
estimata	07U01
estimated	05V01
estimator	01h01
estimată	07U01
estiu	0JZ01
estrada	04;01
estudi	03D01
estudio	08;02
estúdio	02S01
et	0J[02
et al	01X01
eta	0J]01
etablissements	02g01
etae	0J]01
etaenae	0J]01
etaetyoe	0J]01
etage	04Z01
etana	0J]01
etaten	0:>01
etatyo	0J]01
ete	0J^01
etec	0?R01
eth	0@l01
eth zurich	0@l01
eth zürich	0@l01
ets	02g01
ettekanne	03J01
etterem	06l01
ettevote	04e01
ettevõte	04e01
etä	0J]01
etänä	0J]01
etätyö	0J]01
eud	00D01
eurl	00`01
europass zivotopis	0J_01
europass životopis	0J_01
ev	0J`02
evden	0@@01
eves	0Jb01
evkonyv	0F?01
evli	0;m01
examen	0Jc01
examen artium	06j01
examensarbete	0Jd01
examiner	01h01
excelent	0BG01
excelente	0Je02
excellent	0Jg03
excel·lent	0Jj02
executive	01h01
expected	05V01
expedient	0Jl01
expediente	0>[01
experienced	0A=01
expert	0Jm0;
expert comptable	01W01
expert level	0K801
expert-comptable	01W01
experta	0K902
experte	0K;03
experten	0K>01
expertenkenntnisse	0K>01
expertenwissen	0K>01
expertin	0K?02
expertise	0KA02
expertna	0KC01
expertni	0KD01
expertniva	0KE01
expertnivaa	0KE01
expertnivå	0KE01
expertná	0KC01
expertní	0KD01
experto	0KF01
eċċellenti	0HT01
eğitmen	05801
eğitmeni	05801
f	0KG06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0KM04
fabrică	03801
fabriek	02P01
fabrik	09f02
fabrika	05k01
fabrikasi	03K01
fabrikası	03K01
fabrikk	0:>01
fabryka	02n01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06<01
fachfrau	02\01
fachhochschule	0<701
fachhochschulreife	01?01
fachkraft	02\01
fachmann	02\01
fachrichtung	0KQ01
fachwirt	03\01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?R01
facultad	0>]01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KR02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KT02
fagskolegrad	0KV01
fagskolegrad i	0KV01
fagskoleutdanning	0KV01
fahrer	05G01
fahrerlaubnis	05n01
faible	0;901
fair	0A?01
fakulta	0KW03
fakultaet	0<701
fakultas	0KZ01
fakultat	0<701
fakultate	03i01
fakulte	03c01
fakultesi	03c01
fakultet	0K[05
fakulteta	0IL01
fakultetas	0CY01
fakulty	0K`02
fakultà	03l01
fakultät	0<701
fakultāte	03i01
fakülte	03c01
fakültesi	03c01
falegname	01l01
fall	08@01
familiar	0Kb01
familiar with	0Kb01
familiarity	0Kb01
faoi lathair	05P01
faoi láthair	05P01
farm	02o01
farmaceits	02I01
farmaceut	0Kc04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05;01
farmacia	0Kg04
farmacias	02S01
farmacie	03801
farmacist	03N01
farmacista	0Kk02
farmacistă	03N01
farmacèutic	02501
farmacèutica	02501
farmacéutica	01A01
farmacéutico	01A01
farmacêutica	02R01
farmacêutico	02R01
farmaseutti	05B01
farmasoeyt	06;01
farmasoyt	06;01
farmasøyt	06;01
farmer	01h01
farmàcia	03D01
farmácia	02S01
farmácias	02S01
fasih	03m01
fasor	03M01
fatec	0?R01
fce	0;Y01
fear	0Km01
fejezet	0F?01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0Kn01
felhasznaloi szint	0Kn01
felhasználói	0Kn01
felhasználói szint	0Kn01
felicitations du jury	0Ko01
fellow	01h01
fellowship	00N01
felsofok	0L001
felsofok felett	0L101
felsofoku	0L001
felsofoku okj	0L201
felsofoku szakkepzes	0L201
felsooktatasi szakkepzes	0L201
felsőfok	0L001
felsőfok felett	0L101
felsőfokú	0L001
felsőfokú okj	0L201
felsőfokú szakképzés	0L201
felsőoktatási szakképzés	0L201
female	0L301
femeie	0L401
femeiesc	0L401
femeni	0H601
femenino	0L501
femení	0H601
feminin	0L602
feminine	0L301
feminino	0L801
femme	0L901
femmina	0H701
femminil	0L:01
femminile	0H701
fen lisesi	03c01
ferfi	0L;01
ferilskra	0L<01
ferilskrá	0L<01
ferjezett	0I901
fernarbeit	0L=01
feuerwehr	03901
fh	0@l01
field of study	0AD01
figli	03@01
filiale	03901
filiere	0L>01
filière	0L>01
filosofian maisteri	0EX01
filosofian tohtori	0L?01
filosofie doktor	0F<01
filosofie kandidat	0L@01
finalis	05Z01
finalist	0LA0:
finalista	0LK08
finaliste	00L01
finalisti	00701
finalistka	0LS01
fino a	0LT01
fino ad oggi	00k01
fino al	0LT01
fins	0LU01
fins a	0LU01
fins ara	01d01
fins avui	01d01
fireann	0Km01
firini	03K01
firm	02o01
firma	0LV0:
firmasi	03K01
firması	03K01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09V01
first language	0L`01
first place	00N01
fisherman	01h01
fiske	0:>01
fisker	06;01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0La01
fjernarbejde	0Lb01
fjolbrautaskoli	03e01
fjölbrautaskóli	03e01
flat	05b01
fliessend	0Lc01
fliessend in wort und schrift	0Lc01
fliessende kenntnisse	0Lc01
fließend	0Lc01
fließend in wort und schrift	0Lc01
fließende kenntnisse	0Lc01
floor	05b01
florist	01h01
floristin	02\01
fluencia	08E01
fluent	0Ld02
fluente	0Lf02
fluently	0>G01
fluid	0Lh01
fluida	0Li02
fluido	0Lk02
fluwenti	0HT01
fluência	08E01
flydende	0Lm01
flydende i skrift og tale	0Lm01
flydende modersmaal	0Ln01
flydende modersmal	0Ln01
flydende modersmål	0Ln01
flytande	0Lo01
flytande i tal och skrift	0Lo01
flytende	0M001
flytende muntlig og skriftlig	0M001
foarte bine	0BG01
foarte bun	08P02
focus	0AD01
foerare	02801
foerderung	08601
foeredrag	0Jd01
foerening	0=J01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=J01
foerlag	0M102
foerman	02801
foersaekring	0=J01
foerskola	0M302
foerskolan	0=J01
foerskollaerare	02801
foerskollaerarexamen	0L@01
foerstapris	00K01
foerstaspraak	0M501
foerstepraemie	00801
foerstespraak	0M601
foervaentad	0<301
foireann	05_01
foiskola	0I:02
foiskolai diploma	04?01
folkehoegskole	0:b01
folkehogskole	0:b01
folkehøgskole	0:b01
folkeskole	0I701
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M701
folkhogskola	0M701
folkhögskola	0M701
folyamatban	00i01
folyamatos	00i01
folyekony	0L001
folyekonyan	0L001
folyoirat	0F?01
folyékony	0L001
folyékonyan	0L001
folyóirat	0F?01
fomhar	0M801
fond	0M902
fondacija	05k01
fondas	03?01
fondateur	01W01
fondation	02g01
fondatoare	03N01
fondator	03N01
fondatore	01l01
fondatrice	05J02
fondazione	03@01
fondazzjoni	07T01
fonds	05d01
fontanero	01A01
foods	02o01
for	07X01
foraar	0M;01
foraaret	0M;01
forar	0M;01
forare	02801
foraret	0M;01
foras	0A>01
forbroir	03I01
forbróir	03I01
forderung	08601
fordito	02001
fordypning	0M<01
fordító	02001
foredrag	05W03
foreman	01h01
forening	0<H03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=J01
forhandlingsniveau	0Lm01
forlag	0M=06
formacio professional	0@W01
formacion profesional	0MC02
formacion profesional de grado superior	0@X01
formació professional	0@W01
formación profesional	0MC02
formación profesional de grado superior	0@X01
formador	02203
formadora	02203
formadur	0<f01
forman	02801
formand	06=01
formann	06;01
formateur	01W01
formator	03N01
formatore	01l01
formatrice	05J02
formaður	0<f01
formen	05801
formgivare	02801
forn	03D01
forner	02501
forritari	0<f01
forsakring	0=J01
forscher	05G01
forsikring	0ME02
forskare	02801
forsker	05T02
forskola	0M302
forskolan	0=J01
forskollarare	02801
forskollararexamen	0L@01
forstapris	00K01
forstasprak	0M501
forstepraemie	00801
forstesprak	0M601
fortgeschritten	0MG02
fortlaufend	04501
fortsatt	0MI01
forvantad	0<301
forventa	0MJ01
forventes	0MK01
forventet	0ML02
forår	0M;01
foråret	0M;01
fotograf	02501
fotografa	0<l03
fotografer	02101
fotografo	0<E03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	05o02
foundation	02o01
foundation degree	02N01
founder	01h01
fp	0MN02
fp grado superior	0@X01
fp i	09c01
fp ii	0@X01
fr o m	0MP01
fr.o.m	0MP01
fra	0MQ04
fra og med	0MU02
fraan	0MW01
fraan och med	0MP01
fraedingur	0<f01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0MX01
framurskarandi	0MY01
framúrskarandi	0MY01
fran	0MW01
fran och med	0MP01
fratelli	03@01
frau	0MZ01
frazione	0>U01
freelance	0M[02
freelancer	0B102
freiberufler	09901
freiberuflich	0M]02
fremragende	0Lm01
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0M_02
frontend	06U01
fruehjahr	0Ma01
fruehling	0Ma01
fruhjahr	0Ma01
fruhling	0Ma01
fryzjer	01m01
fryzjerka	01m01
frá	0Mb02
från	0MW01
från och med	0MP01
fræðingur	0<f01
frühjahr	0Ma01
frühling	0Ma01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0;j01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>G01
full professional proficiency	0Md01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Me01
fundacao	02S01
fundacio	03D01
fundacion	07@01
fundació	03D01
fundación	07@01
fundacja	02n01
fundador	02203
fundadora	02203
fundatia	03801
fundatie	03801
fundação	02S01
fundația	03801
fundație	03801
fundiert	0Mf01
fundierte kenntnisse	0Mf01
fur	0;j01
fylkeskommune	0:>01
fyrirlestur	0>R01
fyrirtaeki	0Mg01
fyrirtæki	0Mg01
fysioterapeut	05T02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03D01
fábrica	08;02
félag	06501
félicitations du jury	0Ko01
féminin	0L901
férfi	0L;01
férjezett	0I901
fómhar	0M801
förare	02801
förderung	08601
föredrag	0Jd01
förening	0=J01
föreståndare	02801
företag	0=J01
förlag	0M102
förman	02801
förskola	0M302
förskolan	0=J01
förskollärare	02801
förskollärarexamen	0L@01
förstapris	00K01
förstaspråk	0M501
försäkring	0=J01
förväntad	0<301
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M601
führer	02\01
führerin	02\01
führerschein	05n01
für	0;j01
fırını	03K01
főiskola	0I:02
főiskolai diploma	04?01
g	03H01
gaard	0=J01
gada	0Mh01
gade	0Mi01
gadi	0Mj01
gads	0Mj01
gadu	0Mj01
gaelscoil	01D01
gaertner	05G01
gaertnerei	03901
galardon	01P01
galardón	01P01
gallery	02o01
games	02o01
gamykla	03?01
ganador	01P01
ganadora	01P01
gang	0DO01
gano	03A01
ganske god	0=l01
garage	0Mk02
garcom	02R01
garconete	02R01
gard	0=J01
gardener	01h01
garson	05801
gartner	05G01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@K01
gasthaus	08701
gasthof	08701
gata	0Mm03
gatan	04Y01
gate	0:?01
gatve	0N002
gatvė	03H01
gazeteci	05801
gbr	00`01
gcp	01N01
gcse	00g02
gcses	00g02
gebr	08701
gebruder	08701
gebrueder	08701
gebrüder	08701
gecertificeerd	0<U01
ged	00E01
gegenwaertig	04501
gegenwartig	04501
gegenwärtig	04501
gehuwd	04X01
geimhreadh	0N201
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N301
gemeinde	08701
gemiddeld	0N402
gemiddeld cijfer	0@Z01
gemiddelde	0@Z01
genel not ortalamasi	03A01
genel not ortalaması	03A01
generalitat	03D01
generell studiekompetanse	06j01
gennemsnit	0IO01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0N601
geplant	05H01
gepromoveerd	0GG01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N702
gerant	01W01
gerante	01W01
geras	0N901
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N901
gesaellbrev	0N:01
gesallbrev	0N:01
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N;01
geschäftsbereich	06<01
geschäftsführer	05G01
gesell	05G01
gesellenbrief	01?01
gesellenpruefung	01?01
gesellenprufung	01?01
gesellenprüfung	01?01
gesellschaft	03901
gestalter	05G01
gestionnaire	01W01
gestor	02R01
gestora	02R01
gestoria	08902
gestoría	07@01
gesällbrev	0N:01
getrouwd	04X01
getuigschrift	0<U01
gevorderd	0N<02
gg	0DO01
ggmbh	00`01
ghadu ghaddej	0<?01
ghalliem	04i01
ghalliema	04i01
gia su	09H01
gia sư	09H01
giai	0:I01
giai ba	0:I01
giai khuyen khich	0:I01
giai nhat	0:I01
giai nhi	0:I01
giai thuong	0:I01
giam doc	09H01
giam sat	09H01
giang vien	09H01
giao su	09H01
giao tiep	0N>01
giao tiep co ban	0N>01
giao tiep tot	0N>01
giao tiếp	0N>01
giao tiếp cơ bản	0N>01
giao tiếp tốt	0N>01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0N?04
giftur	0I?01
gimnazija	03^05
gimnazium	0I:02
gimnazjum	03]01
gimnázium	0I:02
gimtasis	0HE01
gimtoji	0HE01
gimtoji kalba	0HE01
gioi	0>g01
giornalista	01l01
giris duzeyi	0;K01
giriş düzeyi	0;K01
giám sát	09H01
giám đốc	09H01
giáo sư	09H01
giáo viên	09H01
giải	0:I01
giải ba	0:I01
giải khuyến khích	0:I01
giải nhì	0:I01
giải nhất	0:I01
giải thưởng	0:I01
giảng viên	09H01
giấy chứng nhận	0:G01
giấy khen	0:I01
giấy phép	0:G01
giỏi	0>g01
gjaldkeri	0<f01
gjennomsnitt	0NC01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0ND01
go dti	0ND01
go dti seo	05P01
go dtí	0ND01
go dtí seo	05P01
gobierno	07@01
god	0NE0:
god kunnatta	0NO01
goda	0NP02
goda kunskaper	0NR01
goda kunskaper i tal och skrift	0Lo01
godalga	00B01
gode	0NS01
gode kundskaber	0NS01
gode kunnskaper	0NT01
godina	0NU02
godine	0NU02
godkjenning	0NW02
godt	0NY04
goed	0N]02
goede kennis	0N_01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0N`02
good knowledge	0Nb01
gorevli	05801
gorevlisi	05801
gostilna	0=K01
gott	0NO01
gotu	0Nc01
government	02o01
governo	02S01
gpa	0Nd02
graben	0@K01
gracht	0Dk01
grad	0Nf04
grad ta' master	0Nj01
gradam	0=V01
grade	00T01
gradinita	07201
grado	09b01
grado en	09b01
grado medio	09c01
grado superior	0@X01
grado universitario	09b01
graduacao	09O01
graduado escolar	09c01
graduat escolar	0;L01
graduate degree	0Nk01
graduate school	01K01
graduating	05V01
graduação	09O01
graend	04Y01
grafica	0Nl02
graficka	0@j02
grafico	01l01
graficzka	01m01
grafik	0Nn03
grafička	0@j02
gramata	0F;01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O102
grand débutant	0O102
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0EW01
grau en	0EW01
grau mitja	0;L01
grau mitjà	0;L01
grau superior	0@W01
gre	0;Y01
grein	0O302
groep	02P01
groothandel	02P01
group	0O502
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O701
grunder	0O802
grunderna	0O:02
grundkenntnis	05F01
grundkenntnisse	0;D02
grundkunskaper	0O:02
grundlaeggande	0O:02
grundlaeggande nivaa	0O<01
grundlaeggende	0O=02
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O:02
grundlaggande niva	0O<01
grundläggande	0O:02
grundläggande nivå	0O<01
grundlæggende	0O=02
grundlægger	06=01
grundniva	0O<01
grundnivaa	0O<01
grundnivå	0O<01
grundschule	0<701
grundskola	0M701
grunnkunnatta	0O?01
grunnkunnátta	0O?01
grunnleggende	0O@02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0OB01
grunnskoli	03e01
grunnskólapróf	0OB01
grunnskóli	03e01
grunnthekking	0OC01
grunnur	0OD02
grunnþekking	0OC01
grup	0OF03
grup scolar	07201
grup școlar	07201
grupa	0OI04
grupe	0OM02
grupo	08;02
grupp	0OO01
gruppe	0OP02
gruppen	0<H03
gruppo	03@01
grupul	03801
grupė	0OM02
grád	0OR01
gráfica	02S01
gränd	04Y01
gründer	0O802
grāmata	0F;01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>]01
guardería	0>]01
guardo	01Q01
guardó	01Q01
gumnaasium	0OS02
guncel	0>701
gunumuz	0>701
gurnal	06i01
gurnalist	04i01
guru	0OU02
gut	0OW02
gut in wort und schrift	0OY01
gute	0OY01
gute grundkenntnisse	0;^01
gute kenntnisse	0OW02
guz	0OZ01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N:01
gymnasialabschluss	01?01
gymnasieexamen	0N:01
gymnasieskola	0M701
gymnasiet	0M701
gymnasieutbildning	0N:01
gymnasium	0O[05
gymnazium	0K`02
gymnázium	0K`02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O`01
gyvenimo aprašymas	0O`01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=J01
gérant	01W01
gérante	01W01
góð	0Oa02
góð kunnátta	0NO01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Nc01
gümnaasium	0OS02
güncel	0>701
günümüz	0>701
güz	0OZ01
għadu għaddej	0<?01
għalliem	04i01
għalliema	04i01
h	0Oc01
haandvaerker	06=01
habilitacao	0Od02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H@01
habilitation	0Of02
habilitação	0Od02
haccp	01N01
hackathon	0Oh01
haedersbevisning	00801
haendler	05G01
hafta	0Oi01
haigla	04e01
hairdresser	01h01
hajadon	0I901
hala	0>701
halado	0Oj02
haladó	0Oj02
halaman	0Ol01
halen	0>701
halen devam ediyor	0>701
hallinnoija	05B01
hameau	04Z01
handel	0Om03
handelsakademie	0<701
handelshoegskolan	0M701
handelshogskolan	0M701
handelshögskolan	0M701
handelsskole	0I701
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ae02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03901
handwerksmeister	03\01
hang	0P002
hari ini	0P201
harifa	0P301
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P401
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P501
hauptfach	0KQ01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04d01
haust	0P602
haute ecole	01M01
haute école	01M01
haven	0Mi01
havo	0P802
havo diploma	0P:01
havo-diploma	0P:01
hazas	0I901
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0G@01
he	0P;01
hea	0P<02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@l01
heden	0P>01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P?02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04S01
heim	03901
hekim	05801
helfer	05G01
helyettes	02001
hem	0@T01
hemsire	05801
hemsiresi	05801
hemşire	05801
hemşiresi	05801
herausgeber	07k01
herbst	0PA01
herfst	0PB01
hermanos	07@01
herr	0PC01
het	0PD01
hetkel	0PE01
heute	04501
hf	0PF02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0;N01
hien nay	0;N01
hien tai	0;N01
hiep hoi	0:]01
hieu thuoc	0:]01
hieu truong	09H01
high school	01K01
high school degree	02O01
high school diploma	02O01
higher national diploma	02N01
highers	02O01
highly skilled	0PH01
highway	05b01
hilfskraft	02\01
hingga	0PI01
hingga kini	0P201
hingga saat ini	0P201
hingga sekarang	0P201
hinne	0PJ01
hivatal	0PK01
hiver	0PL01
hivern	0PM01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PN01
hjelp	06;01
hjemmearbejde	0Lb01
hjemmekontor	0La01
hjá	0PN01
hkdse english	0;Y01
hlid	0Nc01
hlr	0?j01
hlíð	0Nc01
hnc	00^01
hnd	00^01
ho	0PO01
ho so xin viec	0PP01
hoc bong	0:I01
hoc vien	0CO01
hochschulabschluss	09Y01
hochschule	0PQ02
hochschulreife	01?01
hodnoceni	0PS01
hodnocení	0PS01
hodnotenie	0PT01
hoegskola	0M701
hoegskolan	0M701
hoegskole	0:b01
hoegskoleexamen	0L@01
hoegskolefoerberedande	0N:01
hoegskoleingenjoer	0L@01
hoegskolekandidat	0>d01
hoegskolen	0:b01
hoejskole	0I701
hoest	0PU02
hoesten	0PU02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0PW03
hogeschool	07]01
hogskola	0M701
hogskolan	0M701
hogskole	0:b01
hogskoleexamen	0L@01
hogskoleforberedande	0N:01
hogskoleingenjor	0L@01
hogskolekandidat	0>d01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05B01
hoja de vida	0Be01
hoje	07Y01
hojskole	0I701
holding	0PZ02
holdings	00`01
holt	0Nc01
hombre	0P\01
home	0Oc01
home office	0P]04
homem	0Pa01
homeoffice	0L=01
homme	0Pb01
honap	0PO01
honnudur	0<f01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09V01
hons	09=01
hoofd	0I>01
hoofdstuk	0<W01
hoofdvak	02c01
hop tac xa	0:]01
hopital	02g01
hos	0Pc03
hospital	0Pf05
hospoda	0Dl01
host	0Pk03
hosten	0PU02
hostess	01h01
hote	01W01
hotel	0Pn0B
hotell	0Q@03
hotelli	06301
hotesse	01W01
house	05b01
hovedfag	0Ig01
hovenier	02Q01
hoy	01c01
hoyskole	0:b01
hoyskolen	0:b01
hr	06U01
hrsz	03M01
hsc	00E01
hsk	0;Y01
htl	0@l01
htx	00D01
huidig	0P>01
huidige	0P>01
hukukcu	05801
hukukçu	05801
huolto	06301
huong dan vien	09H01
hurtownia	02n01
huvudaemne	02[01
huvudamne	02[01
huvudämne	02[01
huy chuong	0:I01
huy chương	0:I01
huyen	0@T01
huyện	0@T01
hybrid	0QC02
hybride	0QE01
hybrydowo	0QF01
hydraulik	01m01
hyfsad	0QG01
hygieniapassi	03L01
hyva	0QH02
hyva taito	0QJ01
hyvae	0QH02
hyvae taito	0QJ01
hyvaet	0QJ01
hyvat	0QJ01
hyvä	0QH02
hyvä taito	0QJ01
hyvät	0QJ01
háskóli	03e01
háskólinn	03e01
házas	0I901
hâlen	0>701
hâlâ	0>701
händler	05G01
hästi	0P501
håndværker	06=01
hædersbevisning	00801
hè	0P;01
hét	0PD01
hó	0PO01
hónap	0PO01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M701
högskolan	0M701
högskoleexamen	0L@01
högskoleförberedande	0N:01
högskoleingenjör	0L@01
hönnuður	0<f01
höst	0QK01
hösten	0QK01
høgskole	0:b01
høgskolekandidat	0>d01
høgskolen	0:b01
højskole	0I701
høst	0QL01
høsten	0QL01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0De01
hẻm	0@T01
học bổng	0:I01
học viện	0CO01
hồ sơ xin việc	0PP01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QM06
i dag	0QS04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LS01
i s	00`01
i sambud	0I?01
i место	0QW01
i. helyezett	00001
i/s	00`01
iarna	0QX01
ib	00E01
icdl	01N01
ician	0QY01
idag	0QZ03
idioma materno	0Q]01
idioma nativo	0<g01
idirmheanach	0Q^01
idirmheánach	0Q^01
idnmeistari	0E_01
idnmenntun	0OB01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>901
ielts	0;Y01
ielā	0>901
ies	0@l01
iesacejs	0Q_02
iesācējs	0Q_02
ifsi	01M01
ig	0Qa02
igangvaerende	0Qc01
igangværende	0Qc01
igazgato	0Qd02
igazgatosag	0B<01
igazgató	0Qd02
igazgatóság	0B<01
igazolvany	0Qf01
igazolvány	0Qf01
ihk	0@l01
ii miejsce	0LS01
iii miejsce	0LS01
iim	0@l01
iit	0@l01
ijazah	0Qg01
ijazah sma	0Qg01
iki	0Qh01
iki dabar	0CJ01
iki dilli	04m01
iki siandien	0CJ01
iki siol	0CJ01
iki šiandien	0CJ01
iki šiol	0CJ01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>801
ile	0Qi01
ileri	0A302
ileri duzey	0A302
ileri düzey	0A302
ileri seviye	03k01
ilkbahar	09i01
ilkokulu	03c01
illum	0<?01
illustrator	01h01
ilsien matern	0<c01
ilçesi	0>801
im	0Qj01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0Qk01
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0Ql01
in a relationship	0@]01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N;01
in press	0=>01
in prezent	01i01
in progress	0Ad01
inc	00`01
incepand cu	0Qm01
incepator	0;P02
incorporated	00`01
indeks prestasi	0D901
indeks prestasi kumulatif	0D901
independent user	0Nb01
indirizzo	0B701
individuali veikla	03?01
indkober	06=01
indkoeber	06=01
indkøber	06=01
industri	0<H03
industria	02S01
industrias	08;02
industrie	03@01
industriemeister	03\01
industrier	0=J01
industries	0Qn03
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0R102
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0R302
ingegner	0R501
ingenier	0R601
ingenieria superior	0R701
ingenieria tecnica	09b01
ingeniería superior	0R701
ingeniería técnica	09b01
ingenieur	0R803
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R;01
inginer diplomat	0EP01
inginier	04i01
ingénieur	0R<01
inhaber	05G01
iniciante	0R=02
inkoepare	02801
inkopare	02801
inkoper	02Q01
inköpare	02801
inmobiliaria	07@01
inn	02o01
innealtoir	03I01
innealtóir	03I01
inniu	05P01
innkjoeper	06;01
innkjoper	06;01
innkjøper	06;01
inriktning	02[01
insa	0@l01
insaat	03K01
insegnante	01l01
insener	01=01
insinoeoeri	0R?02
insinoeoeri (amk	0RA02
insinoori	0R?02
insinoori (amk	0RA02
insinyur	02101
insinööri	0R?02
insinööri (amk	0RA02
inspectoare	03N01
inspector	0HW02
instalater	0@j02
instalator	03N01
instalatér	0=j01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RC0F
institutas	0RY02
institute	0DE02
institute of technology	01K01
instituteur	01W01
instituto	0R[04
institutrice	01W01
instituts	0R_02
institutt	0Ra02
institutul	0Rc02
instituut	0Re04
instituutti	0Ri02
institūts	0R_02
instructeur	02Q01
instructor	0HW02
instruktoer	05?03
instruktor	0Rk07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0S202
insurance	02o01
integrisane studije	0S401
interactive	02o01
intermedi	0S502
intermedia	0S702
intermediaire	0S902
intermediar	0S;02
intermediar superior	0<h01
intermediaria	0Ah01
intermediario	0S=02
intermediario avancado	0=D01
intermediate	0S?02
intermedio	0SA06
intermedio alto	0SG02
intermedio superiore	0>?01
intermediária	0Ah01
intermediário	0S=02
intermediário avançado	0=D01
intermedju	0SI02
intermédiaire	0S902
intermédio	0S=02
intermédio alto	0=D01
intern	0HW02
internat	0<701
international baccalaureate	00E01
internetu	0SK01
interno	0>U01
interpreter	01h01
intervento	06Z01
intezet	0SL03
intyg	0;h02
intézet	0SL03
invatatoare	03N01
invatator	03N01
inverno	0SO02
investigador	02203
investigadora	02602
invierno	0SQ01
invited talk	0=>01
inz	0SR01
inzeniere	02I01
inzenieris	02I01
inzenir	0SS01
inzenjer	0ST02
inzenyr	0SV02
inzenyrske	0SX01
inzenyrske studium	0SX01
inzinier	0SY01
inziniere	02H01
inzinierius	02H01
inzinierske	0SZ01
inzinierske studium	0SZ01
inzynier	0S[02
inzynierskie	0SR01
inġinier	04i01
inşaat	03K01
inštalatér	0??01
inštitut	0S]02
inštitút	0S_02
inštruktor	05;01
inż	0SR01
inżynier	0S[02
inżynierskie	0SR01
inženiere	02I01
inženieris	02I01
inženir	0SS01
inženjer	0ST02
inženýr	0SV02
inženýrské	0SX01
inženýrské studium	0SX01
inžinier	0SY01
inžinierius	02H01
inžinierske	0SZ01
inžinierske štúdium	0SZ01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KZ01
ipk	0Sa02
ipma	01N01
ir	0GH01
iris	0>Y01
iriseoir	03I01
iroda	04A02
isbn	01X01
isci	05801
iscisi	05801
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I:02
issa	0<?01
issiskyres	0Sc01
issn	01X01
issued	09301
istekejusi	0Sc01
istitut	03l01
istituto	0Sd02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@l01
itibaren	0Sf03
itil	01N01
itinerari	0=a01
itinerario	0JP01
its	01O01
iut	0Si02
ivertinimas	0:@01
iyi	0Sk02
iyi derecede	0Sm01
iyi duzeyde	0Sm01
iyi düzeyde	0Sm01
izdavac	0@b02
izdavacka kuca	05k01
izdavač	0@b02
izdavačka kuća	05k01
izdevnieciba	0Sn02
izdevniecība	0Sn02
izlaganje	0@b02
izpit	0?i01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0T002
iðnmeistari	0E_01
iðnmenntun	0OB01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0Sc01
ištekėjusi	0Sc01
j	0T201
j d o o	00`01
j.d.o.o	00`01
ja	0T301
jaar	0T401
jaesen	05B01
jahr	0T201
jahrbuch	07k01
jahre	0T201
jahren	0T201
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DO01
janitor	01h01
jaosto	0FO01
jar	0T501
jarak jauh	0CX01
jardinier	01W01
jaren	0T401
jaro	0T601
jasen	05B01
jatkuu	0H`01
jazykovy certifikat	0T701
jazykový certifikát	0T701
jd	0CD01
jedinica	0T802
jednatel	0T:01
jednolite studia magisterskie	0T;01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T<04
jeseň	0T@01
jesien	0TA01
jesienia	0TA01
jesienią	0TA01
jesień	0TA01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HF01
jl	0DO01
jlpt	0;Y01
jo	0TB02
jogasz	02001
jogositvany	0TD01
jogosítvány	0TD01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TE02
journalist	0TG06
journaliste	01W01
journeyman	02O01
juara	05Z01
juara 1	05Z01
juara i	05Z01
jud	04E01
judetul	04E01
județul	04E01
judr	0B=02
juhataja	01=01
juhendaja	01=01
juhiluba	0TM01
juht	01=01
julkaistu	0JM01
julkaisu	06g02
junta	07@01
jurist	0TN07
jurista	01A01
juriste	0TU02
juristi	05B01
jurists	02I01
jurnal	09D01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<R01
jusqu'a	0TW01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TW01
jusqu'à	0TW01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0TB02
język ojczysty	0HF01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DO01
kabupaten	0DO01
kadar	0TX02
kade	0Dk01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PE01
kaesoleva ajani	0PE01
kafe	07A01
kafli	0>R01
kaksikielinen	02Z01
kakskeelne	0If01
kammer	03901
kancelar	0Dl01
kancelaria	0TZ02
kancelarija	05k01
kancelária	03>01
kancelář	0Dl01
kandidaatti	0RA02
kandidat	0T\02
kandidatexamen	0L@01
kandidatgrad	0>`01
kandidatprogram	0L@01
kandidatsprof	0T^01
kandidatuddannelse	0>`01
kandídatspróf	0T^01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0T_03
kapitlu	06i01
kapitola	0Tb02
kapittel	0Td01
kapper	02Q01
kar	0I:02
karakter	0Te02
karakterar	0NC01
karaktergennemsnit	0IO01
karaktersnitt	0NC01
karl	0Tg01
karlkyns	0Tg01
karlmadur	0Tg01
karlmaður	0Tg01
karyawan	02101
kasir	02101
kasittelija	05B01
kasiyer	05801
kasjer	01m01
kasjerka	01m01
kassanhoitaja	05B01
kasserer	05T02
kassoer	02801
kassor	02801
kassör	02801
kasvataja	01=01
kat	0>801
katu	08001
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0Th01
kaugtöö	0Th01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0EX01
kaupunki	0Ti01
kawaler	0Tj01
kawin	0<001
kaynakci	05801
kaynakçı	05801
kazaliste	0Tk01
kazalište	0Tk01
kbr	08c01
ke toan	09H01
ke toan truong	09H01
kebun	07A01
kec	0DO01
kecamatan	0DO01
kehittaejae	05B01
kehittaja	05B01
kehittäjä	05B01
kel	0DO01
kelias	03H01
kellner	09901
kellnerin	09901
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DO01
kementerian	07A01
kendskab	0Tl01
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03?01
kepzes	0Qf01
kesa	0Tm01
kesae	0Tm01
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0Tn01
kesk-eriharidus	0Tn01
keskeriharidus	0To01
keskharidus	0Tn01
keskhinne	0PJ01
keskiarvo	06n01
keskitaso	0U002
keskitasoinen	0U201
keskkool	03O01
keskmine	0U301
keskmine hinne	0PJ01
kesktase	0U402
kesktasemel	0U301
keskus	0U602
keskustelutaito	0U201
kestab	0PE01
kesä	0Tm01
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U801
kevaet	0U901
kevat	0U901
kevät	0U901
key account manager	06U01
keynote	0=>01
kezdo	0U:02
kezdő	0U:02
kft	00`01
kg	00`01
kgaa	00`01
kha	0U<02
khach san	0:]01
khoa	0U>03
khoa hoc	0:G01
khu	0@T01
khá	0U<02
khách sạn	0:]01
khóa học	0:G01
kiado	0UA03
kiadó	0UA03
kiem toan vien	09H01
kien truc su	09H01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0UD01
kiitettaevae	0JD01
kiitettava	0JD01
kiitettävä	0JD01
kilpailu	06401
kimyager	05801
kindergarten	0UE02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P201
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UG02
kis	0UI01
kitabi	0<X01
kitabı	0<X01
kitap	0<X01
kitap bolumu	0<X01
kitap bölümü	0<X01
kitchen	02o01
kituntetes	00001
kitunteteses	07^01
kitüntetés	00001
kitüntetéses	07^01
kivalo	0UJ03
kiváló	0UJ03
kiến trúc sư	09H01
kiểm toán viên	09H01
kjennskap	0UM01
kk	0UN02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UP04
klinika	0UT09
klinikk	0:>01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0Tb02
knihovn	0T:01
knihovna	0Dl01
knihovnik	0??01
knihovník	0??01
kniznica	03>01
knižnica	03>01
knjiga	0U]03
knjiznica	0U`02
knjiznicar	0Ub02
knjižnica	0U`02
knjižničar	0Ub02
knyga	0Ud01
kobieta	0Ue01
koch	02\01
kochin	02\01
kock	02801
kod	0Uf02
koechin	02\01
koerekort	0?f01
koerkort	0;h02
kogumik	03J01
kohtalainen	0U201
kok	0Uh02
koki	02101
kokk	0Uj02
kokki	05B01
kokkur	0<f01
koledza	03i01
koledzas diploms	0Ul01
koledža	03i01
koledžas diploms	0Ul01
kolegija	0CY01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<701
kollegium	0Um01
kollégium	0Um01
kolumni	0JM01
komanda	0Un02
komercialist	05;01
komercijalist	0V001
komercijalista	06O01
kommun	0=J01
kommune	0V104
kompanija	0V502
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DO01
kompānija	05d01
komunikativna	0V701
komunikativne	0V701
komunikativni	0V801
komunikativní	0V801
komunikatywnie	0G501
komunikatywny	0G501
komunikatívna	0V701
komunikatívne	0V701
komvux	0V901
kona	0V:01
konatel	07j01
konateľ	07j01
koncernen	0=J01
konferanse	0Td01
konferansi	0<X01
konferansı	0<X01
konferenca	0V;01
konference	0V<03
konferencia	0V?02
konferencija	0VA03
konferencja	06k01
konferens	0VD02
konferensi	09D01
konferenssi	0JM01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VF01
konkurrence	0VG01
konkurs	0LS01
konkursas	05c01
konkursie	0LS01
konkurss	0VH02
konobar	05902
konserni	06301
konservatorij	0IL01
konservatorija	0CY01
konservatorio	03j01
konservatorium	0VJ03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VM03
konsult	0VP02
konsultan	02101
konsultant	0VR03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05B01
kontor	0J101
kontsern	04e01
konverents	03J01
konversationsniveau	0;^01
konversationssicher	0;^01
konverzacijski	0VU02
konverzacna	0VW01
konverzacni	0VX01
konverzačná	0VW01
konverzační	0VX01
konyv	0@[02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C=01
konzervatorium	0VY02
konzervatoř	0C=01
konzervatórium	0VY02
konzultant	0V[03
kool	03O01
koolitus	0IM01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0V^0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0Vj03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vm01
kopš	0Vm01
korekort	0?f01
korgkool	03O01
korgtase	0Vn01
korhaz	04A02
korkeakoulu	03j01
korkort	0;h02
kortti	0Vo01
korut	03M01
kota	0DO01
kotet	0F?01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0W001
koyu	0>801
koz	03M01
kozepes	0W102
kozepesen	0W301
kozepfelsofok	0W401
kozepfok	0W301
kozepfok felett	0W401
kozepfoku	0W301
kozephalado	0Kn01
kozepiskola	0Um01
kozepszint	0Kn01
kozepszintu	0Kn01
kozgazdasz	02001
kozpont	06l01
krajums	0F;01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Td01
krt	03M01
kryptis	0W501
krājums	0F;01
ksiazeczka	0@:01
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@:01
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V901
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T:01
kuchár	07j01
kuhar	0Ub02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W601
kuni	0W701
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CZ02
kurator	0W802
kurs	0W:04
kursai	07\01
kursi	05e01
kurssi	0Vo01
kursu	0W>02
kursus	0IN01
kurucu	05801
kurucusu	05801
kurz	0W@02
kustantaja	0JM01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Tn01
kutsekool	03O01
kutsetunnistus	0TM01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0WB01
kuud	0WB01
kuukausi	0WC01
kuukautta	0WC01
kuvar	0WD01
kvalificerad yrkesutbildning	0WE01
kvenkyns	0V:01
kvinde	0WF01
kvinna	0WG01
kvinne	0WH01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WI02
ky thuat vien	09H01
ky yeu	09j01
käesolev	0PE01
käesoleva ajani	0PE01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=702
képzés	0Qf01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0Vn01
köchin	02\01
könyv	0@[02
könyvelő	02001
könyvtár	04A02
könyvtáros	02001
körkort	0;h02
körút	03M01
kötet	0F?01
köyü	0>801
köz	03M01
közepes	0W102
közepesen	0W301
közgazdász	02001
központ	06l01
középfelsőfok	0W401
középfok	0W301
középfok felett	0W401
középfokú	0W301
középhaladó	0Kn01
középiskola	0Um01
középszint	0Kn01
középszintű	0Kn01
kørekort	0?f01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UI01
kế toán	09H01
kế toán trưởng	09H01
kỷ yếu	09j01
kỹ sư	0WI02
kỹ thuật viên	09H01
l	0WK01
l'actualitat	01d01
la	0WL02
la actualidad	01c01
la distanta	0Cg01
la distanță	0Cg01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dk01
labai gerai	08102
labas	0WN01
labas zinasanas	0WN01
labas zināšanas	0WN01
labi	0WO02
labor	0WQ02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WS02
laboratori	0WU02
laboratories	02o01
laboratorij	0U`02
laboratorija	0WW03
laboratorio	0WZ04
laboratorios	08;02
laboratoris	03D01
laboratorium	0W^07
laboratory	02o01
laboratoř	0Dl01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0We02
laborer	01h01
labourer	01h01
labs	0Wg02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=J01
laehihoitaja	0Wi02
laehtien	0Wk02
laekare	02801
laeknir	0<f01
laensstyrelsen	0I801
laerare	02801
laerarhoegskola	0M701
laerer	05T02
laerling	0Wm03
laesare	02801
lagergarden	0=J01
laget	0:>01
lahihoitaja	0Wi02
lahtien	0Wk02
lahutatud	01<01
lai xe	09H01
laisvai	0X001
laitos	06301
lajang	0<001
lakare	02801
laki laki	0WK01
laki-laki	0WK01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;Y01
langue maternelle	0X101
langue natale	0X101
lanjutan	0X202
lansstyrelsen	0I801
lap	0F?01
lap trinh vien	09H01
larare	02801
lararhogskola	0M701
largo	0X402
larling	0O701
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D601
lastnik	0D601
lat	0X601
lata	0X601
latem	0X701
lato	0X701
lato sensu	0JU01
laufend	04501
laukums	0>901
laurea	0EO01
laurea breve	0EO01
laurea in	0EO01
laurea magistrale	0X801
laurea quinquennale	0X801
laurea specialistica	0X801
laurea triennale	0EO01
laurea vecchio ordinamento	0X801
laureat	0X902
laureata in	0EO01
laureatas	05c01
laureate	00L01
laureatka	0LS01
laureato in	0EO01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09H01
leabhar	0>Y01
leacht	0>Y01
leachtoir	03I01
lead	01h01
leader	01h01
learning	0X;01
leaving certificate	02O01
lebenslauf	0<=01
lector	03N01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N;01
leed	01N01
leerling	0I>01
legat	0VG01
lege	06;01
legitimation	0;h02
lehrabschluss	01?01
lehranstalt	0<701
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0X<03
lehti	0X?01
lehtiartikkeli	0JM01
lehtori	05B01
leidbeinandi	0<f01
leider	02Q01
leidinys	0Ud01
leidsogumadur	0<f01
leidster	02Q01
leidykla	0X@02
leikhus	06501
leikhús	06501
leikskoli	03e01
leikskóli	03e01
leipomo	06301
leipuri	05B01
leiter	05G01
leitung	02\01
leiðbeinandi	0<f01
leiðsögumaður	0<f01
lekar	0XB03
lekaren	03>01
lekarka	01m01
lekarn	0T:01
lekarna	0XE02
lekarnicka	0??01
lekarnik	0??01
lekarz	01m01
lektor	0XG07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0??01
lekárnička	0??01
lembaga	07A01
lengua madre	0Q]01
lengua materna	0Q]01
lengua nativa	0Q]01
lente	0XN01
leraar	02Q01
lerares	02Q01
let	0XO02
leta	0XQ01
leti	0XQ01
leto	0XR04
letrada	01A01
letrado	01A01
letters	0=>01
lettur	04i01
levnadsbeskrivning	0XV01
levnedslob	0XW01
levnedsloeb	0XW01
levnedsløb	0XW01
levnetsloep	0XX01
levnetslop	0XX01
levnetsløp	0XX01
leyfi	0XY02
lezing	0X[02
lgh	0=\01
lia	0:?01
librairie	02g01
librarian	01h01
library	02o01
libro	0X]02
lic	0SR01
licejs	03i01
licejus	0CY01
licenca	0X_04
licence	0Xc05
licence pro	09G01
licence professionnelle	09G01
licencia	0Xh02
licenciada	09O01
licenciada en	0R701
licenciado	09O01
licenciado en	0R701
licenciatura	0Xj02
licencija	0Xl02
licencja	0@:01
licencjackie	0SR01
licencjat	0SR01
licens	0Xn02
license	01U01
licensed	01U01
licenta	0Y002
licentiat	0EP01
licentiata	0EP01
licentiatexamen	0F<01
licentie	0?X02
licenza	01>01
licenza media	0ER01
licenzja	0@701
licença	0?701
licențiat	0EP01
licențiată	0EP01
licență	0Y002
liceo	0Y202
liceu	0Y402
liceul	07201
liceum	03]01
licėjus	0CY01
lider	0Y605
lideri	05801
liderka	01m01
lidt kendskab	0;d01
lidz	0Y;01
lidz sim	0Y<01
lidz sim bridim	0Y<01
ligonine	03?01
ligoninė	03?01
liitto	06301
lijecnica	0=901
lijecnik	0=901
liječnica	0=901
liječnik	0=901
limba materna	0<a01
limba maternă	0<a01
limbă maternă	0<a01
limited	0Y=02
limited working	0A?01
limited working proficiency	0A?01
lingua madre	0Y?01
lingua materna	0Y@02
lingua nativa	0<g01
linguaskill	0;Y01
lingwa materna	0<c01
linja	0W001
linje	0KR02
linnavalitsus	04e01
liofa	04l01
lisans	0@Y01
lisans derecesi	0@Y01
lisans mezunu	0@Y01
lisansi	0;o01
lisansı	0;o01
lise	0YB02
lise diplomasi	0YD01
lise diploması	0YD01
lise mezunu	0YD01
lisens	08=01
lisensi	0<601
lisensiaatti	0L?01
lisenssi	03L01
lisesi	03c01
litil	0O?01
litsents	0TM01
litt	0;e01
livello avanzato	08W01
livello base	0AT01
livello intermedio	0F401
livre	0>X01
livro	04n01
lizenz	0YE02
lizenziat	0E=01
liċenzja	0@701
ljekarna	0Tk01
ljekarnik	0=901
ljeto	0YG01
ll b	09=01
ll m	0E201
ll.b	09=01
ll.m	0E201
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0YH01
llengua nativa	0YH01
llibre	0?201
llicencia	01Y01
llicenciada en	0YI01
llicenciat en	0YI01
llicenciatura	0YI01
llicència	01Y01
llm	0E201
llp	00`01
ln	05b01
loai gioi	0De01
loai kha	0De01
loai xuat sac	0De01
loc	0>U01
localita	0>U01
località	0>U01
locen	0YJ01
locena	0YJ01
locul 1	0>F01
locul i	0>F01
locuteur natif	0X101
logfraedingur	0<f01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0P>01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YJ01
ločena	0YJ01
loại giỏi	0De01
loại khá	0De01
loại xuất sắc	0De01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P:01
lu ecrit parle	0B801
lu hanh	0:]01
lu parle ecrit	0B801
lu, parlé, écrit	0B801
lu, écrit, parlé	0B801
luan an	09j01
luat su	09H01
luba	0YK02
lucrare	06Y01
luento	0X?01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JM01
luna	0YM01
lungomare	0>U01
luni	0YM01
lună	0YM01
lupa	0Vo01
lutseum	03O01
luu loat	0>g01
luận án	09j01
luật sư	09H01
ly lich	0PP01
lycee	01M01
lyceum	0YN03
lycée	01M01
lyzeum	0<701
lái xe	09H01
lána	07101
lägergården	0=J01
lähihoitaja	0Wi02
lähtien	0Wk02
läkare	02801
länsstyrelsen	0I801
lärare	02801
lärarhögskola	0M701
lärling	0O701
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<f01
lærer	05T02
lærling	05T02
léacht	0>Y01
léachtóir	03I01
lékař	0T:01
lékárn	0T:01
lékárna	0Dl01
léto	0YQ01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04l01
lítil	0O?01
lögfræðingur	0<f01
lütseum	03O01
lý lịch	0PP01
lýceum	0YR01
līdz	0Y;01
līdz šim	0Y<01
līdz šim brīdim	0Y<01
lưu loát	0>g01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YS0;
m a	0E201
m arch	0E201
m b a	0E201
m com	0E201
m ed	0E201
m eng	0E201
m f a	0E201
m s	0E201
m sc	0E201
m sc prof	0T^01
m tech	0E201
m.a	0E201
m.arch	0E201
m.b.a	0E201
m.com	0E201
m.ed	0E201
m.eng	0E201
m.f.a	0E201
m.s	0E201
m.sc	0E201
m.sc.-próf	0T^01
m.tech	0E201
m1	0E201
m2	0E201
ma	0Y^03
maakond	0Ya01
maalare	02801
maan	0Yb01
maanad	0Yb01
maanader	0Yb01
maand	0Yc01
maanden	0Yc01
maaned	0Yd02
maaneder	0Yd02
maantee	0Yf01
maatschap	0N301
machinist	01h01
madalya	0:c01
madrasah	0KZ01
madre lingua	0Y?01
madrelingua	0Y?01
maennl	0PC01
maennlich	0PC01
maestra	0Yg02
maestria	0Yi02
maestro	0Yg02
maestría	0Yi02
mag	0Yk03
magacioner	06O01
magang	02101
magas szintu	0Yn01
magas szintű	0Yn01
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Yo02
magister	0Z108
magister farmacji	01m01
magister inzynier	0T;01
magister inżynier	0T;01
magistere	03B01
magisterexamen	0@^01
magisterij	0Z901
magisterium	0T;01
magisterske	0Z:02
magisterske studium	0Z:02
magisterskie	0T;01
magistersky	0SX01
magisterské	0Z:02
magisterské studium	0SX01
magisterské štúdium	0SZ01
magisterský	0SX01
magisterstudium	0E=01
magistr	0SX01
magistra	0E501
magistra grads	0Z<01
magistrantura	0Z=01
magistrantuur	0Z>01
magistrantūra	0Z=01
magistras	0Z=01
magistratura	0Z?02
magistre	0ZA02
magistrica	0Z901
magistrica stroke	0Z901
magistrikraad	0Z>01
magistriope	0Z>01
magistriõpe	0Z>01
magistro	0Z=01
magistro laipsnis	0Z=01
magistrs	0Z<01
magistrski studij	0Z901
magistrski študij	0Z901
magistrė	0Z=01
magistère	03B01
magna cum laude	0@H01
magíster	0R701
mah	0>801
mahallesi	0>801
mahir	0ZC02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZE02
maisterintutkinto	0EX01
maistreacht	0ZG01
maistru	03N01
maith	0ZH01
maitre	01W01
maitrise	0ZI03
maitrise parfaite	0B901
maitrise universitaire	09G01
majalah	09D01
majeure	0L>01
majitel	02J02
majiteľ	07j01
major	0AD01
major de promotion	00L01
major in	0AD01
majoring in	0AD01
majster	0ZL02
majstor	0=:02
makalah	09D01
makale	0<X01
makalesi	0<X01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZN01
maler	0ZO03
man	0ZR06
manad	0Yb01
manader	0Yb01
manager	0ZX06
manajer	02101
manazer	02J02
manažer	0T:01
manažér	07j01
mand	0Z^01
mandor	02101
maned	0Yd02
maneder	0Yd02
maniger	04i01
maniġer	04i01
mann	0Z_02
mannelijk	0Za01
mannl	0PC01
mannlich	0PC01
mannskap	06;01
manudir	0Zb01
manudur	0Zb01
mara	0L:01
maraicher	01W01
marangoz	05801
maraîcher	01W01
march	0E201
marie	0?F01
mariee	0?F01
marié	0?F01
mariée	0?F01
mark	00T01
market	0Zc02
marks	00T01
markt	03901
married	0@]01
mas	03D01
maschile	0Ze01
maschinenbau	03901
maschinist	05G01
maschio	0Ze01
masculi	0Oc01
masculin	0Zf02
masculine	0Zh02
masculino	0Zj02
masculí	0Oc01
masih berlangsung	0P201
maskil	0Zl01
master	0Zm0?
master degree	0Nk01
master di ii livello	0X801
master of	0Nk01
master of applied science	0Nk01
master of architecture	0Nk01
master of arts	0Nk01
master of business administration	0Nk01
master of commerce	0Nk01
master of design	0Nk01
master of economics	0Nk01
master of education	0Nk01
master of engineering	0Nk01
master of fine arts	0Nk01
master of laws	0Nk01
master of medicine	0Nk01
master of music	0Nk01
master of nursing	0Nk01
master of philosophy	0Nk01
master of public administration	0Nk01
master of public health	0Nk01
master of science	0Nk01
master of social work	0Nk01
master of technology	0Nk01
master studije	0S401
master universitari	0YI01
master universitario	0R701
master's	0Nk01
master's degree	0Nk01
masterabschluss	0E=01
masterand	0EQ01
masterat	0EQ01
mastere	03B01
mastere specialise	03B01
masterexamen	0@^01
mastergrad	0Ig01
masteropleiding	0GH01
masterprogram	0@^01
masters	0Nk01
masterstudium	0[<02
masteruddannelse	0>`01
masterutbildning	0@^01
mastery	0[>02
mastère	03B01
mastère spécialisé	03B01
materinji	0[@01
materinscina	0[A01
materinska rec	0[B01
materinski	0[@01
materinski jezik	0[@01
materinsky	0[B01
materinsky jazyk	0[B01
materinská reč	0[B01
materinský	0[B01
materinský jazyk	0[B01
materinščina	0[A01
materna	0[C04
maternega	0[A01
maternelle	0[G02
materni	0[A01
materni jezik	0[A01
maternji	0[I01
maternji jezik	0[I01
materno	0<g01
maternă	0<a01
materska skola	0K`02
matersky	0[J01
matersky jazyk	0[J01
materská škola	0YR01
materstina	0[J01
mateřská škola	0C=01
mateřský	0[J01
mateřský jazyk	0[J01
mateřština	0[J01
mathematician	01h01
mathematiker	05G01
matig	0;F01
matricula d'honor	0Jl01
matricula de honor	0>[01
matriculation	02O01
matros	0CL01
matrícula d'honor	0Jl01
matrícula de honor	0>[01
matsec	0@601
matu	09E01
matura	0[K06
maturita	0[Q03
maturita classica	0ER01
maturita scientifica	0ER01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[T01
maturitni	0[U01
maturitni zkouska	0[U01
maturitná skúška	0[T01
maturitní	0[U01
maturitní zkouška	0[U01
maturità	0ER01
maturità classica	0ER01
maturità scientifica	0ER01
maturität	01?01
maturité	09E01
maturski ispit	0[V01
mavo	0P:01
maître	01W01
maîtrise	0ZI03
maîtrise parfaite	0B901
maîtrise universitaire	09G01
mağazası	03K01
maģistra grāds	0Z<01
maģistratūra	0Z<01
maģistre	0Z<01
maģistrs	0Z<01
mba	0E201
mbh	00`01
mbo	0[W02
mbo 2	0P:01
mbo 3	0P:01
mbo 4	0[Y02
mbo niveau 4	0[[01
mca	0E201
mcsa	01N01
mcse	01N01
md	0[\02
mdes	0E201
mdr	0[^01
me	00`01
meanleibheal	0[_02
meanscoil	01D01
mecanic	0[a02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Nn03
mechanikas	02H01
mechaniker	05G01
mechatroniker	05G01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0E201
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[c04
medaille d'or	00L01
medal	0[g03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>F01
medalie	0>F01
medalis	05c01
medalj	00K01
medalja	0[j03
medalje	0[m02
medaljen	0[o03
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\202
medelbetyg	0<801
medelgod	0QG01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\405
media final	0@i01
media generala	0>\01
media generală	0>\01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@_03
medico	0<E03
medie	0\902
medie de absolvire	0>\01
medio	0\;05
medio alto	0>401
medio-alto	0>401
mediu	0S;02
medium	0S?02
medja	0\@01
medju	0\A01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\B01
meeskond	0\C01
meget god	0\D04
meget gode	0Lm01
meget godt	0\H02
megye	03M01
mehanicar	05902
mehanik	0D601
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0E_01
meistarabréf	0E_01
meistaragrada	0T^01
meistaragráða	0T^01
meistaraprof	0T^01
meistarapróf	0T^01
meistars	02I01
meister	0\J03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QG01
mellannivaa	0QG01
mellannivå	0QG01
mellem	0\M02
member	01h01
membre	0AB02
membru	03N01
memoire	0>X01
memur	05801
memuru	05801
men	0\O02
menadzer	0\Q03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\T02
mencio especial	01Q01
mencion	0\V02
mencion de honor	01P01
menció	0\T02
menció especial	01Q01
mención	0\V02
mención de honor	01P01
menedzer	0\X03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0Ub02
menedžere	02I01
menedžeris	02I01
meneillaan	0H`01
meneillaeaen	0H`01
meneillään	0H`01
menengah	0BC02
menengah atas	0\[01
menesi	0\\01
menesiai	0\]01
menesis	0\\01
menesiu	0\]01
meng	0E201
menikah	0<001
menntaskoli	03e01
menntaskóli	03e01
mention	0\^02
mention assez bien	0Ko01
mention bien	0Ko01
mention complementaire	09E01
mention complémentaire	09E01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0Ko01
mention très bien	0Ko01
mentiune	0>F01
mentor	0HW02
menuisier	01W01
menuo	0\]01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>F01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XV01
meritforteckning	0XV01
meritförteckning	0XV01
meritvaerde	0<801
meritvarde	0<801
meritvärde	0<801
merkezi	03K01
mernok	02001
mes	0\`05
mese	0\e01
mesec	0\f02
meseca	0\f02
mesecev	0\h01
meseci	0\f02
mesemondo	02001
mesemondó	02001
meses	0\i02
mesi	0\e01
mesiac	0\k01
mesiace	0\k01
mesiacov	0\k01
mesic	0\l01
mesice	0\l01
mesicu	0\l01
meska	0\m01
meski	0\m01
meslek lisesi	0YB02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0\n01
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0\n01
mesos	0\o01
messageries	02g01
mestari	05B01
mester	0]003
mesterbrev	06j01
mesterdiploma	0I<01
mesterfok	0]301
mesterfokozat	0I<01
mesterkepzes	0I<01
mesterképzés	0I<01
mestra	02501
mestrado	0JU01
mestrado integrado	0JU01
mestratge	0YI01
mestre	0]402
mestre em	0JU01
mestsky urad	0FF02
mestský úrad	03>01
metai	0]601
metge	02501
metgessa	02501
metsuri	05B01
metu	0]601
metų	0]601
mevcut	0>701
mews	05b01
mezatka	0Tj01
mezczyzna	0\m01
mezuniyet notu	03A01
meánleibhéal	0[_02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E201
mgimo	0@l01
mgr	0]702
mgr inz	0T;01
mgr inż	0T;01
mh	0>801
mi	0]901
midalja	0=X01
middel	0]:01
middelmatig	0Aj01
middels	0];02
midlungs	0]=02
midwife	01h01
mierne	0]?01
mierne pokrocily	0VW01
mierne pokročilý	0VW01
mies	0]@02
miesiac	0]B01
miesiace	0]B01
miesiecy	0]B01
miesiąc	0]B01
miesiące	0]B01
miesięcy	0]B01
mieszkanie	04H01
mills	02o01
mim	0E201
mimar	05801
ministarstvo	0?K02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N301
ministeriet	0>H01
ministerija	03?01
ministerio	0]C03
ministerioe	06301
ministerium	03901
ministeriö	06301
ministero	03@01
ministerstvo	0FF02
ministerstwo	02n01
ministeru	07T01
ministerul	03801
ministrija	05d01
ministrstvo	0=K01
ministry	02o01
ministère	02g01
ministério	02S01
miniszterium	06l01
minisztérium	06l01
minn	0]F02
minor	0AD01
minor in	0AD01
minosites	07^01
minősítés	07^01
mionna	0]901
mirne	0]H01
mirne pokrocila	0VX01
mirne pokrocily	0]I01
misrah	0C\01
misraħ	0C\01
mistenni	0]J01
mistr	0=j01
mit	0@l01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S502
mitja alt	0=U01
mitjana	0Jl01
mitjà	0S502
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]K02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D601
miðlungs	0]=02
mj	0]M01
mjesec	0]M01
mjeseca	0]M01
mjeseci	0]M01
mjog god	0]N02
mjog god kunnatta	0MY01
mjog gott	0MY01
mjög gott	0MY01
mjög góð	0]N02
mjög góð kunnátta	0MY01
mnd	0]P02
mnt	0Ya01
mo	0]R01
moara	03801
moderate	0A?01
moderator	01h01
modersmaal	0]S02
modersmaalsnivaa	0M501
modersmaalsniveau	0Ln01
modersmaalstalare	0M501
modersmal	0]S02
modersmalsniva	0M501
modersmalsniveau	0Ln01
modersmalstalare	0M501
modersmål	0]S02
modersmålsniveau	0Ln01
modersmålsnivå	0M501
modersmålstalare	0M501
modul	0]U02
modurmal	0]W01
modurmali	0]W01
moedertaal	0I501
moedertaalspreker	0I501
moi bat dau	0]X01
moi hoc	0]Y01
mois	0]Z01
mojster	0D601
mokslininkas	02H01
mokslu daktaras	0CP01
mokslų daktaras	0CP01
mokykla	0CY01
mokytoja	02H01
mokytojas	02H01
molt bo	0Lh01
molto buono	08W01
momentan	04501
momenteel	0P>01
mon	0][01
monat	0][01
monate	0][01
monaten	0][01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]\01
months	0]\01
montir	02101
montoer	05?03
montor	05?03
montör	02801
montør	05T02
morsmaal	0M601
morsmaalsnivaa	0M601
morsmal	0M601
morsmalsniva	0M601
morsmål	0M601
morsmålsnivå	0M601
mos	0]R01
moski	0]]01
most	00i01
moteris	0]^01
moteriska	0]^01
moteriška	0]^01
mother language	0L`01
mother tongue	0L`01
motorista	02R01
motors	02o01
mottak	0:>01
moyen	07D01
moyenne	0Ko01
moški	0]]01
mpa	0E201
mph	0E201
mphil	0E201
mr	0GH01
mres	0E201
ms	0E201
msc	0]_02
msci	0E201
mtech	0E201
mts	0P:01
mtu	00`01
mtü	00`01
mua dong	0]a01
mua he	0P;01
mua thu	0]b01
mua xuan	0]c01
mudiresi	05801
mudr	0B=02
mudur	05801
mudurlugu	0]d02
muduru	05801
muhasebeci	05801
muhely	06l01
muhendis	05801
muhendisi	05801
muhendislik	03K01
muinteoir	03I01
muito bom	08F02
mujer	0L501
mukemmel	0A501
mulher	0L801
mulo	0P:01
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0Y<01
musee	02g01
museo	0]f03
museu	0]i02
museum	0]k07
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^201
musim gugur	0^301
musim panas	0^401
musim semi	0^501
muskarac	0^602
muski	0^602
musko	0^602
musée	02g01
muttersprache	0JE01
muttersprachler	0JE01
muttersprachlerin	0JE01
muttersprachlich	0JE01
muttersprachniveau	0JE01
mutuelle	02g01
muuja	01=01
muuseum	04e01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^802
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^:04
muziejus	03?01
muzske	0^802
muškarac	0^602
muški	0^602
muško	0^602
muž	0^802
mužské	0^802
mvp	0^>01
my cv	0^?01
my resume	0^?01
mycket bra	08L02
mycket god	08L02
mycket goda	0Lo01
myndighet	0=J01
myyja	05B01
myyjae	05B01
myyjä	05B01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0YI01
màster universitari	0YI01
máig	00i01
máistreacht	0ZG01
mán	0Zb01
mánuðir	0Zb01
mánuður	0Zb01
máster	0R701
máster universitario	0R701
männl	0PC01
männlich	0PC01
målare	02801
mån	0Yb01
månad	0Yb01
månader	0Yb01
måned	0Yd02
måneder	0Yd02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@i01
média final	0@i01
médica	05o02
médico	05o02
médio	0S=02
mémoire	0>X01
mérnök	02001
mês	0^@01
mí	0]901
míonna	0]901
mírně	0]H01
mírně pokročilá	0VX01
mírně pokročilý	0]I01
móðurmál	0]W01
móðurmáli	0]W01
mùa hè	0P;01
mùa thu	0]b01
mùa xuân	0]c01
mùa đông	0]a01
múinteoir	03I01
múzeum	0We02
müdiresi	05801
müdür	05801
müdürlüğü	0]d02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A501
müzesi	03K01
müüja	01=01
mēn	0\\01
mēnesis	0\\01
mēneši	0\\01
mėn	0\]01
mėnesiai	0\]01
mėnesių	0\]01
mėnuo	0\]01
męska	0\m01
męski	0\m01
mężatka	0Tj01
mężczyzna	0\m01
měs	0\l01
městský úřad	0Dl01
měsíc	0\l01
měsíce	0\l01
měsíců	0\l01
mūsdienas	0Y<01
műhely	06l01
művezető	02001
mới bắt đầu	0]X01
mới học	0]Y01
n	0^A01
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^B02
na daljavo	0^D01
na daljinu	0^E02
na dalku	0^G01
na dialku	0^H01
na diaľku	0^H01
na dálku	0^G01
na kierunku	0UD01
naa	0MI01
naavaerende	0MI01
nabrezi	0>T01
nabrezie	0^I01
nabrezje	0^J01
nabrežje	0^J01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?i01
nadace	0Dl01
nadacia	03>01
nadal	04401
nadiu	0YH01
nadiua	0YH01
nadácia	03>01
nagrada	0[j03
nagroda	0LS01
nagrody	0LS01
nagyon jo	0Oj02
nagyon jó	0Oj02
naimaton	08i01
naimisissa	08i01
naine	0^K01
nainen	0^L01
najaar	0PB01
nakladatelstvi	0^M02
nakladatelství	0^M02
nakladnik	0^O02
nam	0^Q05
namestek	0=j01
namesti	0>T01
namestie	0^I01
nams og starfsferill	0L<01
namsbraut	01k01
namskeid	0^V01
nang cao	0^W02
nanny	01h01
napjainkig	00i01
napredno	0^Y06
naselje	0^_03
nastavnica	0=:02
nastavnik	0=:02
natakar	05;01
natif	0X101
natiivi	02Z01
national 5	02O01
natiu	0YH01
nativ	0<a01
nativa	0^b03
native	0^e03
native language	0L`01
native or bilingual	0L`01
native or bilingual proficiency	0L`01
native proficiency	0L`01
native speaker	0L`01
nativo	0^h02
natjecanje	00601
nattiv	0<c01
natywny	0HF01
nauczyciel	0^j01
naukowiec	01m01
navaerende	0MI01
navy	02o01
nay	0;N01
nd	0^k01
near native	0^l02
near-native	0^l02
nebenfach	0KQ01
nebosh	01N01
necasatorit	0?>01
necasatorita	0?>01
necăsătorit	0?>01
necăsătorită	0?>01
negozio	03@01
nemi	0<f01
nemocnica	03>01
nemocnice	0Dl01
neozenjen	0^n02
neoženjen	0^n02
neprecejies	0_001
neprecejusies	0_001
neprecējies	0_001
neprecējusies	0_001
netekejusi	0Sc01
netekėjusi	0Sc01
nettbasert	0La01
networks	02o01
neudana	0_101
neudata	0_201
neuvoja	05B01
nevedes	0Sc01
nevedęs	0Sc01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@T01
ngan hang	0:]01
nganh	0@V01
nganh hoc	0@V01
nghien cuu sinh	09H01
nghien cuu vien	09H01
nghiên cứu sinh	09H01
nghiên cứu viên	09H01
ngo	0@T01
ngon ngu me de	0:B01
ngành	0@V01
ngành học	0@V01
ngách	0@T01
ngân hàng	0:]01
ngôn ngữ mẹ đẻ	0:B01
ngõ	0@T01
nha bao	09H01
nha hang	0:]01
nha hat	0:]01
nha may	0:]01
nha thiet ke	09H01
nha xuat ban	0_302
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02o01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0_302
nhân viên	09H01
nhân viên xuất sắc	0:I01
nhóm	0:A01
nilai	0D901
nimikirja	05Q01
nit	0@l01
niveau avance	0B801
niveau avancé	0B801
niveau bon	0=T01
niveau debutant	0;901
niveau débutant	0;901
niveau europeen	0_501
niveau européen	0_501
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BG01
nivel avanzado	08T01
nivel basico	0_602
nivel básico	0AS01
nivel de baza	0BF01
nivel de bază	0BF01
nivel intermediario	0Ah01
nivel intermedio	0Ai01
nivel medio	0Ai01
nivel medio alto	0>401
nivel medio-alto	0>401
nivel mediu	0Am01
nivell alt	0Lh01
nivell avancat	0Lh01
nivell avançat	0Lh01
nivell basic	09o01
nivell bàsic	09o01
nivell mitja	0Ag01
nivell mitjà	0Ag01
nivodij	00001
no	0_806
nociones	0:002
nocions	0>L02
nocoes	0_>02
nocoes basicas	0Ia01
nodala	0_@02
nodaļa	0_@02
noe	0=l01
noe kjennskap	0;e01
nogenlunde	0]:01
nokkud god	0_B01
nokkuð góð	0_B01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I901
not ortalamasi	03A01
not ortalaması	03A01
nota	0_C04
nota final	0@i01
nota finala	0>\01
nota finală	0>\01
nota media	0>[01
nota mitjana	0Jl01
notable	0>[01
notar	05G01
note	0_G02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BF01
notiuni de baza	0BF01
notlen	0I901
noustaja	01=01
novads	0>901
nover	02001
noverande	0MI01
novice	0_I02
novinar	0_K05
novinár	07j01
novinář	0T:01
now	0Ad01
nozioni	0:d02
noções	0_>02
noções básicas	0Ia01
noțiuni	0BF01
noțiuni de bază	0BF01
npk	0?i01
npo法人	0_P01
nr	04E01
ntnu	0_Q01
nu	0_R05
nubile	0?G01
nucleo	0E`01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_W01
nuo	0_X02
nuotolinis	0SK01
nuotoliniu budu	0SK01
nuotoliniu būdu	0SK01
nurse	01h01
nursery	02o01
nutid	0_Z02
nuvaerende	0Qc01
nuvarande	0_\01
nuverandi	0J501
nuværende	0Qc01
nv	00`01
nvq	00^01
nyar	0_]01
nyara	0_]01
nybegynner	0_^02
nyboerjare	0_`02
nyborjare	0_`02
nybörjare	0_`02
nyelvvizsga	0_b01
nyelvvizsgat	0_b01
nyelvvizsgát	0_b01
nykyaan	0H`01
nykyaeaen	0H`01
nykyhetkeen	0H`01
nykyhetki	0H`01
nykyinen	0H`01
nykyisin	0H`01
nykyään	0H`01
nyni	09801
nyní	09801
nyrt	00`01
nyt	0H`01
nyár	0_]01
nábrežie	0^I01
nábřeží	0>T01
nám	0_c02
námestie	0^I01
náms- og starfsferill	0L<01
námsbraut	01k01
námskeið	0^V01
náměstek	0=j01
náměstí	0>T01
nâng cao	0^W02
nå	0MI01
nåværende	0MI01
nível avançado	08E01
nível básico	0Ia01
nível intermediário	0Ah01
nívódíj	00001
nõrk	04M01
nõustaja	01=01
nú	0J501
núcleo	0E`01
núm	08Z01
nútíð	0J501
núverandi	0J501
năm	0_e02
nő	0_g01
nős	0I901
nőtlen	0I901
nővér	02001
nữ	0_h01
o	0_i03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?701
obala	08c01
obchod	0FF02
obchodna akademia	0YR01
obchodni akademie	0C=01
obchodni zastupce	0=j01
obchodnik	0@j02
obchodny zastupca	0??01
obchodná akadémia	0YR01
obchodní akademie	0C=01
obchodní zástupce	0=j01
obchodník	0@j02
obchodný zástupca	0??01
obcina	0=K01
obecnie	04401
oberschule	0<701
objava	0V;01
objavljen	0_l01
objavljeno	0_m01
oblikovalec	0D601
oblikovalka	0D601
obmann	02\01
obor	0_n01
oboru	0_n01
obrt	0Tk01
obtained	09301
obuka	0_o01
občina	0=K01
oca	01N01
ocakavane	0`001
ocekavano	0`101
ocekivano	0`202
ocena	0`403
ocena koncowa	0`701
ocena końcowa	0`701
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`801
ocjena	0`901
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`:0<
odbor	0`F03
oddelek	0IB01
oddeleni	0FR01
oddelenie	0FW01
oddzial	0HI01
oddział	0HI01
oddělení	0FR01
ode	01=01
odeljenje	0Eg01
odgojitelj	0V001
odjel	0`I01
odjeljenje	0`I01
odlicno	0^Y06
odlično	0^Y06
odotettu	06m01
odsek	0`J03
odsjek	0`I01
odul	0:c01
odulu	0:c01
odvetnica	0D601
odvetnik	0D601
odvjetnica	0=901
odvjetnicki ured	0Tk01
odvjetnik	0=901
odvjetnički ured	0Tk01
odznaczenie	0LS01
odznaka	0LS01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`M01
of	0`N01
office	0Mk02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`O02
oggi	00k01
ogift	0`Q02
ogretim gorevlisi	05801
ogretim uyesi	05801
ogretmen	05801
ogretmeni	05801
ohg	00`01
ohjaaja	05B01
ohjelmoija	05B01
oifigeach	03I01
ojczyste	0HF01
ojczystego	0HF01
ojczysty	0HF01
okj	0`S02
oklevel	0`U02
okleveles	0I<01
oklevél	0`U02
okonom	05T02
okres	0_c02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
oldal	0`W01
olimpiada	0`X03
olimpiade	00B01
olimpiadă	0>F01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`[02
ologist	0QY01
olympiad	00N01
olympiada	0?I02
olympiáda	0?I02
omanik	01=01
omistaja	05B01
on lisans	0\n01
ondernemer	02Q01
onderneming	0N301
onderscheiding	0I401
onderzoeker	02Q01
oneletrajz	0`]01
oneletrajza	0`]01
ongehuwd	04X01
ongoing	0Ad01
onkentes	0`^01
onkormanyzat	06l01
onlajn	0`_01
online	0``0A
onlisans	0\n01
onlus	03@01
onoracha	0OR01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:c01
onwards	0Ad01
onóracha	0OR01
oopt	0;Y01
op afstand	0QE01
opcina	0Tk01
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0a103
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0a40=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05801
operatrice	05J02
operatör	0F002
operatörü	05801
operatør	05T02
operària	02501
operátor	0Vj03
opetaja	01=01
opettaja	05B01
opic	0;Y01
opiekun	01m01
opiekunka	01m01
opisto	03j01
opistoaste	0JA01
opistotutkinto	0JA01
oplaeg	02b01
opleidingscentrum	07]01
oplæg	02b01
oppekava	0J@01
opravneni	0?k01
opravnenie	0?l01
oprichter	0I>01
oprávnenie	0?l01
oprávnění	0?k01
opstina	05k01
optiker	05G01
option	0L>01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0Tk01
opština	05k01
oraz	0aA01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0aB02
orta duzey	0aB02
orta duzeyde	0aD01
orta düzey	0aB02
orta düzeyde	0aD01
orta seviye	0aD01
orta ust	0Sm01
orta ustu	0Sm01
orta üstü	0Sm01
orta-üst	0Sm01
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0aE02
osasto	0aG02
oscp	01N01
osd	0;Y01
osiedle	04H01
osiguranje	0?K02
osnivac	05902
osnivač	05902
osnove	0aI06
osnovna skola	0IJ02
osnovna sola	0IL01
osnovna škola	0IJ02
osnovna šola	0IL01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0aI06
osnovno znanje	0aO03
ospatar	03N01
ospedale	03@01
ospideal	0A>01
ospidéal	0A>01
osposobljavanje	0aR01
ospătar	03N01
ostaja	05B01
ostan	0A>01
osuuskunta	06301
osvc	0Dl01
osvedceni	0?k01
osvedcenie	0?l01
osvedčenie	0?l01
osvč	0Dl01
osvědčení	0?k01
osz	0aS01
osze	0aS01
osztaly	0aT02
osztalyzat	07^01
osztatlan kepzes	0I<01
osztatlan képzés	0I<01
osztondij	0Di02
osztály	0aT02
osztályzat	07^01
ota	0aV02
oteli	03K01
otomotiv	03K01
otono	0aX01
otoño	0aX01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aY01
ouvrage	0>X01
ouvrier	01W01
ouvriere	01W01
ouvrière	01W01
overmontoer	06=01
overmontor	06=01
overmontør	06=01
oversaetter	06=01
oversattare	02801
oversetter	06;01
oversætter	06=01
ovet	0`M01
ovlascenje	0_o01
ovlastenje	0aR01
ovlaštenje	0aR01
ovlašćenje	0_o01
ovoda	0Um01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aZ01
ozenjen	0^n02
ozgecmis	0aZ01
ozgecmisi	0aZ01
oü	00`01
očakávané	0`001
očekivano	0`202
očekáváno	0`101
oženjen	0^n02
p	0a[01
p o box	0a\01
p zza	0>U01
p.o. box	0a\01
p.zza	0>U01
pa	0a]01
pa distans	0F@01
pa nett	0La01
paa	0a]01
paa distans	0F@01
paa nett	0La01
paaaine	0W001
paagaaende	0a^02
paagaar	0_\01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?F01
pacsee	0?F01
pacsé	0?F01
pacsée	0?F01
pad	0Dk01
pada	0a`01
padagog	05G01
padalinys	0D=01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0JX01
padzilinats	0aa01
padziļināts	0aa01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0W001
paeaellikkoe	05B01
paedagog	0ab02
paeivaekoti	0Ri02
paetevyys	0Vo01
pagaende	0a^02
pagar	0_\01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>901
page	0ad02
pagina	0af05
pagrindai	0;U02
pagrindine mokykla	0CY01
pagrindines	0ak01
pagrindinė mokykla	0CY01
pagrindinės	0ak01
paguyuban	07A01
paipear	0>Y01
paipéar	0>Y01
paitinn	0>Y01
paivakoti	0Ri02
paja	06301
pakankamai	0al01
pakar	0am01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0an02
pamatlimeni	06:01
pamatlimenis	0an02
pamatlīmenis	0an02
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0an02
pamatzināšanas	0an02
pana	0b001
pana in	0b001
pana in prezent	01i01
pana la	0b001
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0Tj01
paper	0=>01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0L>01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0b101
paredzets	0b101
paredzēts	0b101
park	0Dk01
parken	0Mi01
parkway	05b01
parstavis	02I01
partner	0b202
partners	02o01
paru dans	0>X01
parvalda brivi	0=k01
pasaje	08Z01
pasante	01A01
pascasarjana	0b401
paseo	08Z01
pasif	0BE01
pasivne	0b502
pasivni	0]H01
pasivno	0aO03
pasivní	0]H01
pasivně	0]H01
paslaik	0Y<01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0b702
passage	04Z01
passatge	08h01
passed	09301
passeig	08h01
passi	0Vo01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]?01
paten	09D01
patent	0b90@
patentas	0Ud01
patente	0bI03
patentino	01>01
patents	0F;01
patentti	0JM01
patevyys	0Vo01
patissier	01W01
patissiere	01W01
patlaban	0Y<01
pavars	02I01
pavasaris	0bL02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:@01
pazymys	0:@01
pašlaik	0Y<01
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:@01
pažymys	0:@01
pažymėjimas	07\01
pd	0bN01
peaeriala	0J@01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?K02
pekaren	03>01
pekarna	0XE02
pekerja	02101
pekseg	06l01
pekáreň	03>01
pekárna	0Dl01
pelatih	02101
pelatihan	0<601
pelayan	02101
pemandu wisata	02101
pembicara	09D01
pemenang	05Z01
pemerintah	07A01
pemilik	02101
peminatan	0<R01
pemula	0bO02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bQ02
penerjemah	02101
pengacara	02101
pengajar	02101
pengembang	02101
pengemudi	02101
penger	08001
penghargaan	05Z01
penjual	02101
penningmeester	02Q01
penulis	02101
penutur asli	07?01
penyuluh	02101
penztaros	02001
perancang	02101
perawat	02101
percakapan	0BE01
percentage	00T01
perempuan	0a[01
perfecto	0H401
perfeito	0H301
perfekcyjny	0bS01
perfekt	0bT01
perfektne	0bU02
perfektně	0bW01
perfetto	0bX01
perguruan tinggi	0KZ01
periodico	04n01
periodista	02602
perit	04i01
perito	0ER01
perito industriale	0ER01
periódico	04n01
perkiraan	0Dh01
permis	0?_03
permis b	03C01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05801
personeli	05801
perumahan	0DO01
perusahaan	07A01
peruskoulu	03j01
peruskoulun paattotodistus	04h01
peruskoulun paeaettoetodistus	04h01
peruskoulun päättötodistus	04h01
perustaidot	04Q02
perustaito	04S01
perustaja	05B01
perustaso	0bY01
perusteet	04Q02
perustutkinto	0bZ02
pesantren	0KZ01
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05G01
pgce	0E201
pgdip	0E201
ph d	0b\03
ph d grad	0b_01
ph d studerende	0b`01
ph.d	0b\03
ph.d.-grad	0b_01
ph.d.-studerende	0b`01
phan tich	09H01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0E201
phat trien	09H01
phd	0ba02
phd student	06U01
phdr	0B=02
phien dich	09H01
phiên dịch	09H01
pho	0@T01
pho giam doc	09H01
pho hieu truong	09H01
pho phong	09H01
phong	0:A01
phong ban	0:A01
phong kham	0:]01
phong thi nghiem	0:]01
phong vien	09H01
photographe	01W01
photographer	01h01
phr	01N01
phuc vu	09H01
phuong	0@T01
physician	01h01
physicist	01h01
physiker	05G01
phát triển	09H01
phân tích	09H01
phòng	0:A01
phòng ban	0:A01
phòng khám	0:]01
phòng thí nghiệm	0:]01
phó giám đốc	09H01
phó hiệu trưởng	09H01
phó phòng	09H01
phóng viên	09H01
phường	0@T01
phố	0@T01
phục vụ	09H01
piagam	0bc02
piata	04E01
piazza	0>U01
piazzale	0>U01
piața	04E01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0be02
pincer	02001
pincér	02001
pion	0HI01
pirma limena augstaka izglitiba	0Ul01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Ul01
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05k01
pivovar	0FF02
pivovara	0Tk01
pivovarna	0=K01
pivovary	0Dl01
pizzeria	03@01
pjazza	0C\01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mi01
plaket	0:c01
plaketa	0bg01
plakett	0bh01
plan	04Y01
planeeritav	0I301
planer	05G01
planerad	0<301
planirano	0`202
planlagt	0ML02
planlanan	0;n01
planned	05V01
planner	06>02
planots	0b101
planovane	0`001
planovano	0`101
planowane	0bi01
planowany	0bi01
plant	02o01
plantsoen	0Dk01
planuojama	0_W01
plass	0:?01
platz	0@K01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Dk01
plida	0;Y01
plombier	01W01
plumber	01h01
plynne	03n02
plynnie	0:a01
plynny	0:a01
plynně	04301
plynule	03n02
plánované	0`001
plánováno	0`101
plānots	0b101
pm	06U01
pmp	01N01
po box	0a\01
pobalscoil	01D01
pobednica	0bj01
pobednik	0bj01
pobjednica	00601
pobjednik	00601
pocetnik	0bk04
pocetno	0bo02
poczatkujacy	0c102
początkujący	0c102
podcast	0=>01
podjetje	0=K01
podnik	0FF02
podsladek	0=j01
podsládek	0=j01
podstawowa	0c302
podstawowe	0c501
podstawowy	0c302
podstawowym	0c501
podstawy	0c302
poduzece	0Tk01
poduzeće	0Tk01
podyplomowe	0T;01
podzim	0c601
poglavje	0V;01
poglavlje	0@b02
pogovorno	0c701
pohar	0?I02
pohiharidus	0Tn01
pohikool	03O01
pohvala	0[j03
pohár	0?I02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Dl01
pojišťovna	0Dl01
pokal	0c802
pokladni	0=j01
pokladnik	0@j02
pokladní	0=j01
pokladník	0@j02
poklicna matura	0c:01
pokrocila	0c;04
pokrocily	0c;04
pokročilá	0c;04
pokročilý	0c;04
polaznik	0aR01
pole	0?H01
poletje	0c?01
police	02o01
policealne	0c@01
polier	02\01
poliklinika	0cA03
politechnika	03]01
politechniki	03]01
politecnica	0JH03
politecnico	0AV03
politehnica	07201
politeknik	0KZ01
politècnica	01L01
politécnica	0A602
politécnico	0A602
polizist	05G01
polku	08001
polozen	0H<02
položen	0H<02
polytechnic	01K01
polytechnique	01M01
pomlad	0cD01
pomocnica	0@f02
pomocnik	0cE05
pomocník	0=j01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D601
pomočnik	0D601
ponencia	0cJ02
pontificia	0?R01
pontifícia	0?R01
ponència	0?201
poradca	0??01
poradce	0=j01
porocen	0YJ01
porocena	0YJ01
poročen	0YJ01
poročena	0YJ01
portal	08Z01
pos doutorado	0H;01
pos graduacao	0JU01
posgrado	0R701
poslovoda	0=:02
poslovođa	0=:02
postboks	0cL02
postbus	0cN01
postdoc	06U01
poste actuel	00_01
poster	0cO06
postfach	04d01
postgrado	0R701
postgraduate	0Nk01
postgraduate certificate	0Nk01
postgraduate diploma	0Nk01
postgrau	0YI01
postliceala	0A801
postliceală	0A801
postman	01h01
posvet	0V;01
poszter	0F?01
pot	0^J01
potrdilo	0?i01
potvrda	0H<02
pour	0@R01
pouzivatelsky	0cU01
používateľsky	0cU01
povprecje	0cV01
povprecna ocena	0cV01
povprečje	0cV01
povprečna ocena	0cV01
poziom zaawansowany	0:a01
pozoriste	05k01
pozorište	05k01
početnik	0bk04
početno	0bo02
pr	03H01
praca	0cW02
praca z domu	0^H01
praca zdalna	0QF01
pracovnice	0=j01
pracovnicka	0??01
pracovnik	0@j02
pracovník	0@j02
pracovníčka	0??01
pracownica	01m01
pracownik	01m01
practical	0A=01
practicant	03N01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0cY02
pradikat	01@01
pradinis	0;U02
pradmenys	0ak01
praedikat	01@01
praegu	0PE01
praeguseni	0PE01
praktijk	02P01
praktikant	0c[08
praktikantas	02H01
praktikante	02F02
praktikantin	09901
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0Ud01
pranešimas	0Ud01
praticante	01l01
pravnica	0@_03
pravnicka	0@j02
pravnik	0cc05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@:01
prawo wykonywania zawodu	0@:01
praxis	03901
praça	04;01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0_001
precejusies	0_001
preconizat	07U01
precējies	0_001
precējusies	0_001
predajna	03>01
predajňa	03>01
predavac	0ch03
predavanje	0U]03
predavatelj	05;01
predavač	0ch03
preddiplomski studij	0ck01
predikat	0D901
prednaska	0Tb02
prednáška	0@h01
predpoklad	0`101
predpokladane	0cl02
predpokladané	0`001
predseda	0@j02
predsedkyne	0=j01
predsednica	0cn02
predsednicka	0??01
predsednik	0cn02
predsedníčka	0??01
predsjednica	0=901
predsjednik	0=901
preduzece	05k01
preduzeće	05k01
predvideno	0d003
predvidoma	0d301
predviđeno	0`202
preemia	0d402
prefecture	02g01
prefeitura	02S01
preis	08601
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02J02
prekladateľ	07j01
prelekcja	06k01
premi	01Q01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0d603
premios	01P01
premiu	0>F01
premiul	0>F01
premiul i	0>F01
premju	0=X01
preparateur	01W01
preparatoria	0>]01
preparatrice	01W01
preprint	0=>01
presedinte	03N01
present	0d903
presentation	0=>01
presente	0d<03
presernova nagrada	0bg01
president	0d?03
presidenta	02602
presidente	03404
press	02o01
presso	0>S01
preukaz	0?l01
prevajalec	0D601
prevajalka	0D601
previsao	0AE01
previsio	0dB01
previsionnel	07`01
previsió	0dB01
previst	0dB01
prevista	0dC04
prevista para	0dG02
previsto	0dI03
previsão	0AE01
prevodilac	06O01
prevoditelj	0V001
prevu	07`01
prevue	07`01
prezent	0dL02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0bg01
preżent	0<?01
președinte	03N01
pri	0dN02
pria	0WK01
pricakovano	0d301
priemer	0PT01
priemyselna skola	0YR01
priemyselná škola	0YR01
prijs	0<901
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dP01
primavera	0dQ04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dP01
prince2	01N01
principal	01h01
principiant	0dU01
principiante	0dV03
printemps	0dY01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@_03
pripravnik	0@_03
pris	0[o03
prisen	0dZ02
priset	0d\01
prispevek	0@d02
prispevok	0@h01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0[j03
pričakovano	0d301
proc	01X01
proceedings	0TE02
prodajalec	0D601
prodajalka	0D601
prodavac	0d]03
prodavacica	06O01
prodavač	0d`02
prodavačica	06O01
prodavnica	05k01
prodejna	0Dl01
prodi	0<R01
producer	01h01
product manager	06U01
product owner	06U01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<W01
prof	0^V01
profesijny zivotopis	0db01
profesijný životopis	0db01
profesine kvalifikacija	0=c01
profesine mokykla	0CY01
profesinis bakalauras	0:901
profesinis issilavinimas	0=c01
profesinis išsilavinimas	0=c01
profesinė kvalifikacija	0=c01
profesinė mokykla	0CY01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:801
profesionalais magistrs	0Z<01
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0Z<01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ig01
profesni prukaz	0?k01
profesni zivotopis	0dc01
profesní průkaz	0?k01
profesní životopis	0dc01
profesoara	03N01
profesoară	03N01
profesor	0dd0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>G01
professional working proficiency	0Nb01
professionale	08W01
professioneel	0dn01
professionnel	0B801
professionsbachelor	09_01
professionshoejskole	0I701
professionshojskole	0I701
professionshøjskole	0I701
professor	0do09
professora	07B02
professore	01l01
professoressa	01l01
professori	05B01
professzor	02001
profesör	05801
proficient	02L02
proficient user	0>G01
profiel	02c01
profil	0Go01
profilul	0Go01
profissional	08E01
progettista	01l01
program	0e805
program studi	0<R01
programador	02203
programadora	02203
programatoare	03N01
programator	0e=03
programci	05801
programcı	05801
programer	0a103
programerka	0D601
programi	04<01
programista	01m01
programistka	01m01
programma	0e@01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0eA02
programmerare	02801
programmerer	06;01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@I02
programmierer	05G01
programmoer	06=01
programmor	06=01
programmør	06=01
programmētāja	02I01
programmētājs	02I01
programozo	02001
programozó	02001
programuotoja	02H01
programuotojas	02H01
programátor	02J02
programı	04<01
project manager	06U01
projected	05V01
projektant	0eC04
projektantka	01m01
projektledare	02801
prolece	0eG01
proleće	0eG01
proljece	0eH01
proljeće	0eH01
promedio	0>[01
promenade	0@K01
promotie	0GG01
promotion	0eI01
promovendus	0I>01
promoviert	0eI01
properties	02o01
prosecna ocena	0eJ01
prosek	0eJ01
prosek ocena	0eJ01
prosečna ocena	0eJ01
prosiding	09D01
prosjecna ocjena	0`901
prosjek	0`901
prosjek ocjena	0`901
prosječna ocjena	0`901
prospech	0@;02
prospective	05V01
prospektas	03H01
prospekts	0>901
prospěch	0PS01
prostovoljec	0D601
prostovoljka	0D601
provincia	03@01
provincie	0N301
provinsi	0DO01
pruefer	05G01
pruefung	0;]01
prufer	05G01
prufung	0;]01
prukaz	0?k01
prumer	0PS01
prvostopenjski	0EV01
prvostupnica	0ck01
prvostupnik	0ck01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0bi01
przewidywany	0bi01
przychodnia	02n01
práca z domu	0^H01
právnik	0??01
právnička	0@j02
právník	0=j01
prädikat	01@01
préfecture	02g01
prémio	00M01
préparateur	01W01
préparatrice	01W01
présent	00_01
président	01W01
présidente	01W01
prévisionnel	07`01
prévu	07`01
prévue	07`01
prêmio	00M01
príspevok	0@h01
próf	0^V01
prófessor	0<f01
prüfer	05G01
prüfung	0;]01
prēmija	00B01
průkaz	0?k01
průměr	0PS01
psc	0_c02
psichologas	02H01
psicoleg	02501
psicologa	0eK04
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eO04
psihologs	02I01
psikolog	0eS02
psm	01N01
pst	0Ya01
psuhholoog	01=01
psycholog	06@04
psychologist	01h01
psychologue	01W01
psycholoog	02Q01
psychológ	07j01
psykolog	05?03
psykologi	05B01
pszichologus	02001
pszichológus	02001
psühholoog	01=01
psč	0_c02
pt	0eU02
pte	0eW02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04n01
publicacio	0?201
publicacion	01\01
publicació	0?201
publicación	01\01
publicado	0?002
publicat	0>n02
publicatie	0<W01
publication	0>X01
publicação	04n01
publicerad	0Jd01
publiceret	02b01
publie	0>X01
publikace	0F701
publikacia	0@h01
publikacija	0eY04
publikacio	0F?01
publikacja	06k01
publikation	07k01
publikácia	0@h01
publikáció	0F?01
publikācija	0F;01
publisert	0Td01
published	0=>01
publishers	02o01
publishing	02o01
publié	0>X01
puchar	0LS01
pucko otvoreno uciliste	0e]01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JM01
puiestee	0Yf01
puikiai	0X001
puikus	0X001
puisto	08001
pusat	07A01
pustakawan	02101
put	0e^02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0e]01
pza	08Z01
página	0e`02
pályázat	00001
până	0b001
până la	0b001
până în	0b001
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0Ri02
pätevyys	0Vo01
pääaine	0W001
päällikkö	05B01
på	0a]01
på distans	0F@01
på nett	0La01
pågående	0a^02
pågår	0_\01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H;01
pós-graduação	0JU01
póster	01\01
pôle	0?H01
pôster	04n01
põhiharidus	0Tn01
põhikool	03O01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=k01
pētniece	02I01
pētnieks	02I01
płynnie	0:a01
płynny	0:a01
přednáška	0F701
předpoklad	0`101
předpokládané	0`101
předseda	0=j01
předsedkyně	0=j01
překladatel	0T:01
příspěvek	0F701
qa	06U01
qpa	0@H01
quaderni	06Z01
quaderns	0?201
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0eb02
qualifica professionale	0ER01
qualificacio	0Jl01
qualificació	0Jl01
qualified	01U01
quan	0@T01
quan ly	09H01
quan tri vien	09H01
quimic	02501
quimica	02602
quimico	05o02
quy	0:]01
químic	02501
química	02602
químico	05o02
quản lý	09H01
quản trị viên	09H01
quận	0@T01
quỹ	0:]01
r	0^A01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D601
racunovodkinja	0D601
rad	0@b02
rad od kuce	0^E02
rad od kuće	0^E02
radca	01m01
radgivare	02801
radgiver	05T02
radgjafi	0<f01
radionica	0?K02
radna biografija	0<i01
radnica	0=:02
radnik	0=:02
radstefna	0>R01
raduneyti	06501
rafvirki	0<f01
ragel	0Zl01
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0U301
raitti	08001
rajonas	03H01
rakenduskorgharidus	0::01
rakenduskorgkool	03O01
rakenduskõrgharidus	0::01
rakenduskõrgkool	03O01
rakennus	06301
rakpart	03M01
raksts	0F;01
rama	0JP01
rambla	08h01
rannog	05_01
rannsakandi	0<f01
rannóg	05_01
ranta	08001
raportti	0JM01
rapport	05W03
ravintola	06301
razgovorno	0ed01
raziskovalec	0D601
raziskovalka	0D601
razoavel	0Ah01
razoável	0Ah01
razveden	0^n02
razvedena	0^n02
razvijalec	0D601
razvijalka	0D601
razvojni	0=901
računovodja	0D601
računovodkinja	0D601
računovođa	0=:02
raġel	0Zl01
rd	0ee02
re	0J>01
realexamen	0N:01
realschulabschluss	01?01
realschule	0<701
realty	02o01
reatha	05P01
rebbiegha	0eg01
rebbiegħa	0eg01
rebbieh	0=X01
rebbieħ	0=X01
recenzio	0F?01
recenzió	0F?01
recenzja	06k01
recepcioner	0V001
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0??01
recepcni	0=j01
recepcny	0??01
receptioner	03N01
receptionera	03N01
receptionist	0eh04
receptioniste	02Q01
receptionniste	01W01
receptor	05;01
recepčná	0??01
recepční	0=j01
recepčný	0??01
recepționer	03N01
recepționeră	03N01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@I02
redactoare	03N01
redactor	0el03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0eo06
redaktore	02F02
redaktorius	02H01
redaktorka	01m01
redaktors	02I01
redaktorė	02H01
redaktör	02801
redaktør	05T02
redator	02R01
redatora	02R01
redattore	01l01
redattrice	01l01
redelijk	0Aj01
rederi	0:>01
rederiet	0:>01
reditel	0T:01
referat	0f503
referats	0F;01
referens	02001
referent	0f808
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F;01
region	0f@03
regione	03@01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?701
rehtori	05B01
reiprennandi	0MY01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0fC02
remote	0fE04
remotely	0Me01
remoto	0fI03
rencana	0Dh01
rendelo	06l01
rendelő	06l01
reparto	0E101
reporter	01h01
representative	01h01
reprezentant	03N01
research assistant	01h01
researcher	01h01
resepsionis	02101
resepsiyonist	05801
resepsjonist	06;01
residence	04Z01
resort	02o01
responsabil	03N01
responsabila	03N01
responsabile	01l01
responsabilă	03N01
responsable	0fL03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Dl01
restauracia	03>01
restauracja	02n01
restaurang	0=J01
restaurant	0fO08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04I01
restoran	0fW05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^?01
resumo	04n01
reszleg	0B<01
retail	0f\02
retning	0f^01
rettindi	0XY02
review	0=>01
revija	0V;01
revisor	05?03
revisore	01l01
revista	0f_04
revistă	06Y01
revizor	0V001
revue	0>X01
reštaurácia	03>01
rhce	01N01
rhcsa	01N01
riaditel	07j01
riaditeľ	07j01
riarthoir	03I01
riarthóir	03I01
ricercatore	01l01
ricercatrice	01l01
ricerkatur	04i01
richter	02\01
richting	02c01
riconoscimento	00O01
ridic	0T:01
ridicsky prukaz	0?k01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]:01
ring	0@K01
rinne	08001
ristorant	07T01
ristorante	03@01
ritari	0<f01
ritgerd	0>R01
ritgerð	0>R01
ritstjori	0<f01
ritstjóri	0<f01
rivista	06Z01
riwayat hidup	0CK01
riċerkatur	04i01
rndr	0B=02
road	05b01
robotnik	0??01
robotník	0??01
roc	0fc01
rocenka	0F701
rodeny hovorca	0[B01
rodený hovorca	0[B01
rodily	0[J01
rodily mluvci	0[J01
rodilý	0[J01
rodilý mluvčí	0[J01
rodny jazyk	0fd02
rodný jazyk	0fd02
rodovia	04;01
rodzimy	0HF01
roinn	0ff02
rok	0fh03
rokov	0fk01
roku	0fl02
roky	0fn02
ronda	0?502
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0g002
rozvedeny	0g002
rozvedená	0g002
rozvedený	0g002
rozwiedziona	0Tj01
rozwiedziony	0Tj01
ročenka	0F701
rt	0g202
rua	04;01
rudens	0g401
rudiments	0;901
ruduo	0g501
rue	04Z01
ruhsat	0;o01
ruim voldoende	0N_01
rukovodilac	06O01
rukovoditelj	0V001
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0g601
rw	0DO01
ry	00`01
ryhma	0g702
ryhmae	0g702
ryhmä	0g702
ráðgjafi	0<f01
ráðstefna	0>R01
ráðuneyti	06501
rådgivare	02801
rådgiver	05T02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04Z01
résumé	0^?01
részleg	0B<01
réttindi	0XY02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PI01
s e	0CG01
s h	0CG01
s kom	0CG01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CG01
s pohvalom	0`901
s r l	00`01
s r o	00`01
s t	0CG01
s vyznamenanim	0@;02
s vyznamenaním	0PT01
s vyznamenáním	0PS01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PI01
s.e	0CG01
s.h	0CG01
s.kom	0CG01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=K01
s.p.a	00`01
s.pd	0CG01
s.r.l	00`01
s.r.o	00`01
s.t	0CG01
s/a	00`01
s/d	0PI01
s1	09=01
s2	0g902
s3	0GX01
sa	0g;02
saakka	07V02
saat ini	0P201
saatio	06301
sac	00`01
sach	09j01
sachbearbeiter	05G01
sachkunde	0YE02
sada	0CT02
sadasnjost	0CT02
sadašnjost	0CT02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_B01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0g=02
saineolaí	0g=02
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0g?01
saksbehandler	06;01
sal lum	0<?01
sal-lum	0<?01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0J601
samboer	0J701
samenwonend	04X01
samhradh	0g@01
samlevende	0gA01
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02n01
sampai	0PI01
sampai dengan	0PI01
sampai saat ini	0P201
sampai sekarang	0P201
sampiyon	0:c01
samska	0YJ01
samski	0YJ01
samtaleniva	0=l01
samtalenivaa	0=l01
samtaleniveau	0]:01
samtalenivå	0=l01
samtalsniva	0QG01
samtalsnivaa	0QG01
samtalsnivå	0QG01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09H01
sangat baik	0X202
saopstenje	0_l01
saopštenje	0_l01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CG01
sarl	00`01
sarunvaloda	0gB01
sarunvalodas limeni	0gB01
sarunvalodas līmenī	0gB01
sas	00`01
sasu	00`01
sat	0;Y01
satis temsilcisi	05801
satisfacator	0Am01
satisfăcător	0Am01
satış temsilcisi	05801
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06O01
savetnik	06O01
savininkas	02H01
savivaldybe	03?01
savivaldybė	03?01
savjetnica	0=901
savjetnik	0=901
sayfa	0gC01
sbornik	0F701
sborník	0F701
sc	04E01
scala	0>U01
scarso	0AT01
scc	01N01
sccl	00`01
schein	0;]01
schilder	02Q01
schlosser	05G01
scholarship	00N01
scholengemeenschap	07]01
school	0gD02
school leaving certificate	02O01
school level	0:n01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PQ02
schulkenntnisse	05F01
schwerpunkt	0KQ01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0gF02
scoala profesionala	09K01
scoil	01D01
scolaire	0;901
scolaireacht	0=V01
scolastica	0AT01
scolastico	0:d02
scolastico buono	0F401
scoláireacht	0=V01
scop	00`01
scopus	01X01
score	00T01
scrum master	0gH02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Dl01
sdružení	0Dl01
se	00`01
se traja	0CV01
secao	0E`01
seccao	0E`01
seccio	0FI01
seccion	0D701
secció	0FI01
sección	0D701
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secretaire	01W01
secretar	03N01
secretara	03N01
secretaresse	02Q01
secretari	02501
secretaria	0gJ04
secretario	05o02
secretaris	02Q01
secretary	01h01
secretară	03N01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?H01
sectia	0D@01
sectie	0gN02
section	0=b01
sector	04E01
sectorul	04E01
secundaria	0JN02
secundario	00J01
secundària	0;L01
secundário	00J01
secção	0E`01
secția	0D@01
secție	0D@01
sedaj	0CV01
sedan	0MP01
sedang	0BE01
sedanjost	0CV01
sef	0gP04
sefa	03N01
sefi	05801
seged	02001
segretaria	01l01
segretario	01l01
segretarja	04i01
segretarju	04i01
segundo grau	00J01
segundo lugar	01P01
segundo premio	01P01
seguradora	02S01
seguros	08;02
segéd	02001
sehr gut	0MG02
sehr gute kenntnisse	0MG02
seit	0gT01
seite	0gU01
sejak	0gV02
sekarang	0P201
sekce	0FR01
sekcia	0FW01
sekcja	0HI01
sekolah	0KZ01
sekolah dasar	0KZ01
sekolah menengah	0KZ01
sekolah tinggi	0KZ01
sekretaer	0ZO03
sekretar	0gX03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Nn03
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0??01
sekretářka	0=j01
sekretär	0g[02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0g]01
sektion	0g^02
sektor	0g`03
selbstaendig	09901
selbstandig	09901
selbststaendig	0M]02
selbststandig	0M]02
selbstständig	0M]02
selbständig	09901
self employed	02o01
self-employed	02o01
selger	06;01
seller	0QY01
selskab	0>H01
selskap	0:>01
selts	04e01
selvstaendig	0gc01
selvstendig naeringsdrivende	0gd01
selvstendig næringsdrivende	0gd01
selvstændig	0gc01
semaine	0ge01
semaines	0ge01
semana	0gf02
semanas	0gf02
seminaari	03j01
seminar	0<701
seminarium	0I701
seminary	01K01
sempozyumu	0<X01
sena	0gh01
senac	0?R01
senai	0?R01
sene	0gi01
senior	0PH01
senter	0:>01
seo	06U01
serbest	03K01
serfraedingur	0gj02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;o01
sertifikaat	0TM01
sertifikaatti	0gl02
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0gn02
sertifikası	0;o01
sertifikat	0h004
sertifikatas	07\01
sertifikats	05e01
sertifikuotas	07\01
sertifikāts	05e01
sertifioitu	03L01
sertifisering	08=01
sertifisert	08=01
servei	0FI01
serveis	03D01
server	01h01
serveur	01W01
serveuse	01W01
service	0?H01
services	02o01
servicio	0D701
servicios	07@01
serviciul	0D@01
servicos	02S01
servirka	0=j01
servitoer	0h402
servitor	0h402
servitris	02801
servitör	02801
servitør	06;01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0=j01
sestra	0@j02
setaliste	08c01
setany	03M01
setmana	0h601
setmanes	0h601
setor	0E`01
settimana	0h701
settimane	0h701
settore	0h802
seura	06301
sezione	0E101
seção	0E`01
sgpa	0@H01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0h:01
sia	00`01
siandien	0CJ01
sicher	0MG02
sida	0h;01
sidan	0h<01
side	0h=02
siden	0MU02
sidlisko	0^I01
sidliste	0>T01
sieger	0c802
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0h?01
sieviete	0h?01
sieviešu	0h?01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PE01
siivooja	05B01
silpnai	0ak01
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>701
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0h@01
sinds	0hA01
singel	0Dk01
single	0@]01
sirket	03K01
sirketi	03K01
sistemas	08;02
sistemes	03D01
sistemi	03@01
sitesi	0>801
siuo metu	0CJ01
sivilingenioer	0Ig01
sivilingenior	0Ig01
sivilingeniør	0Ig01
siviloekonom	0Ig01
sivilokonom	0Ig01
siviløkonom	0Ig01
sivu	0hB01
sivuaine	0W001
six sigma	01N01
sixth form	01K01
siêu thị	0:]01
sjaafoer	06;01
sjafor	06;01
sjalfbodalidi	0<f01
sjef	06;01
sjomadur	0<f01
sjukhus	0=J01
sjukhuset	0=J01
sjukrahus	06501
sjukskoeterskeexamen	0L@01
sjukskoterskeexamen	0L@01
sjuksköterskeexamen	0L@01
sjálfboðaliði	0<f01
sjåfør	06;01
sjómaður	0<f01
sjúkrahús	06501
sk	0>801
skarbnik	01m01
skild	0J601
skilled	0PH01
skilt	0hC02
skipper	0hE03
skipstjori	0<f01
skipstjóri	0<f01
skiries	0_001
skirteini	0XY02
skladiscnik	0D601
skladistar	0=901
skladištar	0=901
skladiščnik	0D601
skladnik	0@j02
skladník	0@j02
sklep	02n01
skoeterska	02801
skola	0hH07
skola primarja	03l01
skola sekondarja	03l01
skolan	0M701
skole	0hO02
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0hO02
skoli	03e01
skolinn	03e01
skolkunskaper	0;H01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04H01
skr. poczt	04H01
skrbnik	0D601
skribent	02801
skripsi	09D01
skripta	0Tb02
skriptá	0@h01
skup	0_m01
skupina	0hQ03
skuska	0?l01
skyrius	0hT02
skyrsla	0>R01
skírteini	0XY02
skóli	03e01
skólinn	03e01
sköterska	02801
skúška	0?l01
skýrsla	0>R01
sl	00`01
sladek	0=j01
sladovna	0Dl01
sladovnik	0=j01
sladovník	0=j01
slaugytoja	02H01
slimnica	05d01
slimnīca	05d01
slobodna	0hV01
slobodny	0hV01
slobodná	0hV01
slobodný	0hV01
slta	0Qg01
slu	00`01
slutbetyg	0hW02
sluzba	0g`03
služba	0g`03
sládek	0=j01
sma	0hY04
smart working	00e01
smer	0h]02
smidur	0<f01
smiður	0<f01
smjer	0h_01
smk	0hY04
smp	0h`02
snekker	06;01
snickare	02801
snin	0gh01
snit	0IO01
snitt	0NC01
snittbetyg	0<801
so	0hb02
so cap	0]X01
so yeu ly lich	0PP01
soavtor	0V;01
sobresaliente	0>[01
sobrid	0Y<01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0eK04
sociedad	07@01
sociedade	02S01
societa	03@01
societat	03D01
societate	03801
societe	02g01
society	02o01
società	03@01
socio	0<E03
société	02g01
sodelavec	0D601
sodelavka	0D601
sodien	0Y<01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hd02
software	02o01
sofőr	02001
sohn	08701
sohne	08701
sok	0>801
sokagi	0>801
sokak	0>801
sokağı	0>801
sola	0IL01
soldat	05G01
solicitor	01h01
solid	0A=01
solide	05[01
solide kenntnisse	05[01
solteira	0hf01
solteiro	0hf01
solter	0?=01
soltera	0hg02
soltero	0hi01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<f01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Kb01
some knowledge	0:n01
sommar	0hj01
sommaren	0hj01
sommelier	01h01
sommer	0hk03
sommeren	0hn02
sonbahar	0OZ01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0i002
soseaua	04E01
sosionomi	04I01
sou	0C=01
soucasne	09801
soucasnost	09801
soucasnosti	09801
sous chef	01h01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09801
současnosti	09801
současně	09801
soš	0C=01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03901
sparte	06<01
spawacz	01m01
speciale	0f^01
specialisatie	02c01
specialisation	0i202
specialist	0i406
specialista	0i:05
specialistas	02H01
specialiste	02F02
specialistka	0@j02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0e@01
specialite	0L>01
specialitāte	0e@01
specializace	0_n01
specializacia	0i?01
specializacija	0W501
specializacio	0i@01
specializare	0Go01
specializarea	0Go01
specialization	0AD01
specializing in	0AD01
specializzazione	0iA02
specializáció	0i@01
specialybe	0W501
specialybė	0W501
specijalist	0V001
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0UD01
specjalnosc	0UD01
specjalność	0UD01
spedition	03901
spesialis	02101
spesialisering	0M<01
spesialist	06;01
spetsialist	01=01
spezialist	0iC02
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^D01
splosna matura	0c:01
splošna matura	0c:01
spodziewany	0bi01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0Dl01
spolek	0Dl01
společnost	0Dl01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?G01
sposato	0?G01
sposobilost	0?l01
sprachdiplom	0Da01
sprachzertifikat	0Da01
spricevalo	0?i01
spring	0iE01
springer	01X01
spričevalo	0?i01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0L>01
spécialité	0L>01
spítali	06501
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0?l01
sqaq	0C\01
squad	0=b01
square	08d02
sraid	07101
sre	06U01
sredni	0iF02
srednia	0iH02
srednia ocen	0`701
srednie	0I=01
srednio	0H801
srednio zaawansowany	0H801
srednio zaawansowany wyzszy	0G501
sredniozaawansowana	0H801
sredniozaawansowany	0iF02
sredniozaawansowany wyzszy	0G501
srednja izobrazba	0c:01
srednja raven	0c701
srednja razina	0ed01
srednja skola	0iJ03
srednja sola	0IL01
srednja strokovna izobrazba	0c:01
srednja strucna sprema	0iM02
srednja stručna sprema	0iM02
srednja škola	0iJ03
srednja šola	0IL01
srednje	0iO06
srednje dobro	0c701
srednjesolska izobrazba	0c:01
srednješolska izobrazba	0c:01
srednji	0iU01
srednji nivo	0iU01
srl	00`01
sráid	07101
ss	0C=01
ssc	00E01
sss	0iM02
sst	03C01
st	0ee02
staatlich geprueft	0iV01
staatlich gepruft	0iV01
staatlich geprüft	0iV01
staatsexamen	0E=01
stadig	0Qc01
stadt	08701
stadtwerke	03901
staf	02101
staff	0eA02
stagiair	0I>01
stagiaire	0iW02
stagiar	03N01
stagiara	03N01
stagiară	03N01
stagista	01l01
stajyer	05801
stajyeri	05801
stale	0GL02
stan	0=]01
standardiste	01W01
starfsferilskra	0L<01
starfsferilskrá	0L<01
starfsmadur	0<f01
starfsmaður	0<f01
starostwo	02n01
start up	0Mk02
start-up	0Mk02
startup	0Mk02
station	06<01
statistician	01h01
statni jazykova zkouska	0T701
stavby	0Dl01
stavbyvedouci	0=j01
stavbyvedoucí	0=j01
stazist	0=901
stazista	0iY03
stazistka	0@j02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0i\01
steeg	0Dk01
steig	0@K01
steward	01h01
stichting	02P01
stieg	0@K01
stien	0:?01
stiftelse	0>I02
stifter	06=01
stiftung	03901
stigen	04Y01
stigur	0Nc01
stipend	0VF01
stipendet	0VF01
stipendi	06401
stipendiat	06;01
stipendiet	0d\01
stipendija	0i]05
stipendium	0ib06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<f01
stjóri	0<f01
stm	0Qg01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0ih03
stolarz	01m01
stolár	0??01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0ik02
straaket	04Y01
straat	0Dk01
strada	0im02
straede	0Mi01
straeti	0Nc01
straipsnis	0Ud01
straket	04Y01
strana	0io01
strasse	0@K01
strata 1	0CG01
strata 2	0b401
strateg	02801
strategist	01h01
straße	0@K01
stredisko	0j002
stredna odborna skola	0YR01
stredna skola	0YR01
stredne	0j202
stredne pokrocila	0j202
stredne pokrocily	0j404
stredne pokročilá	0VW01
stredne pokročilý	0j802
stredni prumyslova skola	0C=01
stredni skola	0C=01
stredná odborná škola	0YR01
stredná škola	0YR01
stredoskolske	0j:02
stredoskolske s maturitou	0[U01
stredoskolske vzdelani	0[U01
stredoskolske vzdelanie	0[T01
stredoškolské	0[T01
stredoškolské vzdelanie	0[T01
street	05b01
stribrny	00501
strojirny	0Dl01
strojírny	0Dl01
strokovni izpit	0?i01
strokovnjak	0j<02
strokovno	0j>01
strona	0j?01
strong	0PH01
strucni ispit	0H<02
strucni studij	0ck01
strucnjak	0j@04
strukovne studije	0;\01
strukturovany zivotopis	0jD02
strukturovaný životopis	0dc01
strukturvieniba	0CQ01
struktūrvienība	0CQ01
stručni ispit	0H<02
stručni studij	0ck01
stručnjak	0j@04
stråket	04Y01
stræde	0Mi01
stræti	0Nc01
student	0jF03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N:01
studentische hilfskraft	09901
studentsprof	0OB01
studia	0@h01
studia doktoranckie	0H@01
studia i stopnia	0SR01
studia ii stopnia	0T;01
studia inzynierskie	0SR01
studia inżynierskie	0SR01
studia licencjackie	0SR01
studia magisterskie	0T;01
studia podyplomowe	0T;01
studie	0F701
studiekompetanse	06j01
studiengang	0KQ01
studienrichtung	0KQ01
studieprogram	0M<01
studieretning	0KR02
studierichting	02c01
studiespesialisering	06j01
studii aprofundate	0EQ01
studii de masterat	0EQ01
studii doctorale	0GD01
studii liceale	09K01
studii medii	09K01
studii postliceale	0A801
studii postuniversitare	0EQ01
studii superioare	0EP01
studii universitare de licenta	0EP01
studii universitare de licență	0EP01
studij	0h_01
studija	0jI02
studijni obor	0_n01
studijni prumer	0PS01
studijny odbor	0i?01
studijny program	0i?01
studijní obor	0_n01
studijní průměr	0PS01
studijska smer	0jK01
studijski program	0h]02
studiju programa	0W501
studiju programma	0e@01
studijų programa	0W501
studio	0jL0B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0j^02
studium policealne	0c@01
studyosu	03K01
stuudio	04e01
stx	00D01
stylist	01h01
stypendium	0LS01
styreleder	06;01
styrelsen	0>H01
styremedlem	06;01
styrkur	00;01
styrmann	0CL01
stále	0GL02
státní jazyková zkouška	0T701
stážista	0@j02
stážistka	0@j02
stígur	0Nc01
stúdentspróf	0OB01
stúdió	06l01
stüdyosu	03K01
středisko	0FR01
střední průmyslová škola	0C=01
střední škola	0C=01
středně	0VX01
středně pokročilá	0VX01
středně pokročilý	0j`02
středoškolské	0[U01
středoškolské s maturitou	0[U01
středoškolské vzdělání	0[U01
stříbrný	00501
su an	0>701
su anda	0>701
subdirector	01A01
subdirectora	01A01
subesi	0<o01
submitted	0=>01
sucasnost	0F_01
sucasnosti	0F_01
sudor	03N01
sufficiente	0jb02
sugarut	03M01
sugis	0jd01
sugárút	03M01
suhtlustasand	0U301
suite	05b01
sujuva	0JD01
sujuva suullinen ja kirjallinen	0JD01
sujuvasti	0JD01
sumar	0je01
summa cum laude	0@H01
summer	0jf01
sunum	0<X01
superintendent	01h01
superior completo	09O01
supermarche	02g01
supermarché	02g01
supermarket	02o01
supermarkt	02P01
supermercado	08;02
supermercados	02S01
supermercat	03D01
supermercato	03@01
superviseur	01W01
supervisor	0jg05
supervisora	02203
supervisore	01l01
supervizor	03N01
suradnica	0=901
suradnik	0=901
surat izin	0<601
surgeon	01h01
surucu belgesi	0;o01
surveyor	01h01
sutaz	00401
suund	0J@01
suunniteltu	06m01
suunnittelija	05B01
suuntautuminen	0W001
suuntautumisvaihtoehto	0W001
suureparane	0Vn01
suurepärane	0Vn01
suvi	0jl01
svaert god	08R02
svaert godt	0M001
svarec	0=j01
svarecsky	0?k01
sveinsprof	0OB01
sveinspróf	0OB01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D601
svetovalka	0D601
sveucilisni prvostupnik	0ck01
sveucilista	0e]01
sveuciliste	0e]01
sveučilišni prvostupnik	0ck01
sveučilišta	0e]01
sveučilište	0e]01
svid	0jm02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jm02
svjedodzba	0jo02
svjedodžba	0jo02
svobodna	0k101
svobodny	0k101
svobodná	0k101
svobodný	0k101
svářeč	0=j01
svářečský	0?k01
svært god	08R02
svært godt	0M001
swiadectwo	0@:01
swiadectwo dojrzalosci	0I=01
swiadectwo maturalne	0I=01
sygehus	0>H01
sygeplejerske	06=01
sykehus	0:>01
sykepleier	06;01
syksy	0k201
symposium	0=>01
systeme	03901
systems	02o01
szabadalom	0F?01
szak	0i@01
szakacs	02001
szakerto	0k302
szakertoi	0]301
szakgimnazium	0Um01
szakgimnázium	0Um01
szakirany	0i@01
szakirány	0i@01
szakiskola	0Um01
szakkepesites	0J?01
szakkozepiskola	0Um01
szakképesítés	0J?01
szakközépiskola	0Um01
szakmai erettsegi	0J?01
szakmai oneletrajz	0`]01
szakmai oneletrajza	0`]01
szakmai érettségi	0J?01
szakmai önéletrajz	0`]01
szakmai önéletrajza	0`]01
szakmunkas	0J?01
szakmunkas bizonyitvany	0J?01
szakmunkás	0J?01
szakmunkás-bizonyítvány	0J?01
szakos	0i@01
szakvizsga	0J?01
szakács	02001
szakértő	0k302
szakértői	0]301
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0k502
szerkesztő	0k502
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0c@01
szkole	03]01
szkolenie	0@:01
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0c@01
szkoły	03]01
szovetkezet	06l01
szpital	02n01
szálloda	06l01
színház	06l01
szövetkezet	06l01
szčo	03>01
sách	09j01
sáng lập	09H01
sähköasentaja	05B01
säljare	02801
säätiö	06301
sælger	06=01
sæmileg	0_B01
sérfræðingur	0gj02
sérhæfing	01k01
sétány	03M01
sídlisko	0^I01
sídliště	0>T01
síðan	0h<01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<f01
súčasnosti	0F_01
súčasnosť	0F_01
súťaž	00401
sügis	0jd01
sürücü belgesi	0;o01
sš	0C=01
sơ cấp	0]X01
sơ yếu lý lịch	0PP01
số	0@T01
sở	0:]01
t	0^A01
t m	0k701
t o m	0k801
t.o.m	0k801
t/m	0k701
tabellarischer lebenslauf	0<=01
tabib	04i01
tabiba	04i01
taeknimadur	0<f01
taekniskoli	03e01
taellae hetkellae	0H`01
taenaeaen	0H`01
taevling	0d\01
taevlingen	0d\01
tag	02001
tagad	0Y<01
tagozat	0i@01
tagung	0k901
tagungsband	07k01
tahmini	0;n01
tahun	0k:02
tai	0k<01
taighdeoir	03I01
tailor	01h01
tajjeb	0k=01
tajjeb hafna	0HT01
tajjeb ħafna	0HT01
tajnica	0@f02
tajnik	0@f02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0bj01
takmičenje	0bj01
takmorkud	0O?01
takmörkuð	0O?01
takımı	0<o01
talitus	0\C01
talk	0=>01
talla hetkella	0H`01
taller	08902
talleres	07@01
tallers	03D01
talv	0k>01
talvi	0k?01
taman kanak kanak	0KZ01
taman kanak-kanak	0KZ01
tamirci	05801
tamplar	03N01
tanaan	0H`01
tanacsado	02001
tanapaev	0PE01
tanar	02001
tanaseni	0PE01
tanav	0Yf01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0F?01
tanulmanyi atlag	07^01
tanulmány	0F?01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0TD01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0TD01
tap chi	09j01
tap doan	0:]01
taqsima	0E001
tardor	0k@01
targyalasi szint	0L001
targyalasi szintu	0L001
targyalokepes	0L001
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D=01
tarsalgasi	0W401
tarsalgasi alapszint	0W301
tarsalgasi szint	0W401
tarsalgo	0W301
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0kA01
tavasza	0kA01
tavern	02o01
tavling	0d\01
tavlingen	0d\01
tavmunka	0kB01
tavolrol	0kB01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0kC09
team lead	06U01
teanga dhuchais	0>Z01
teanga dhúchais	0>Z01
teastas	0?E01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0kL04
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?O03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0kP02
tech lead	06U01
technician	01h01
technicien	0R<01
technicka	0@j02
technicus	02Q01
techniek	02P01
technik	0kR05
technikas	02H01
techniker	0kW02
technikum	0kY03
technikumas	0CY01
technikus	02001
technikusi vegzettseg	0J?01
technikusi végzettség	0J?01
technička	0@j02
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@W01
tecnica	0eK04
tecnica superior	0@X01
tecnicatura	0@X01
tecnico	0<E03
tecnico em	0BB01
tecnico en	09c01
tecnico medio	09c01
tecnico superior	0@X01
tecno	0k\02
tecno u govoru i pismu	0k^01
tecnologia	02S01
tecnologia em	09O01
tecnologias	08;02
tecnologico	0>]01
tecnologie	03@01
tecnologies	03D01
tecnologo	09O01
tecnologo em	0BB01
tecnologías	07@01
tecnológico	0>]01
tecnólogo	09O01
tecnólogo em	0BB01
tee	0Yf01
teenindaja	01=01
tef	0;Y01
tefl	01N01
tehas	04e01
tehdas	06301
tehnicar	05902
tehnician	03N01
tehniciana	03N01
tehniciană	03N01
tehnicka skola	0IJ02
tehnik	0k_02
tehnikis	02I01
tehnikums	03i01
tehniska sola	0IL01
tehničar	05902
tehnička škola	0IJ02
tehniķis	02I01
tehniška šola	0IL01
teicamas	0=k01
teicami	0=k01
teicneoir	03I01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0bg01
teknik	09f02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0ka04
teknikk	0:>01
teknikko	0ke02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F<01
teknoloji	03K01
teknolojileri	03K01
tekoce	0kg01
tekoce znanje	0kg01
tekoče	0kg01
tekoče znanje	0kg01
tekstil	03K01
tel	0kh01
telc	0;Y01
tele	0kh01
telecom	02o01
telelavoro	00e01
telemunca	0Cg01
telemuncă	0Cg01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ik01
teletrabalho	0ki01
teletravail	00a01
teletreball	00f01
tem 4	0;Y01
tem 8	0;Y01
tem-4	0;Y01
tem-8	0;Y01
tem4	0;Y01
tem8	0;Y01
temel	0;I02
temel duzey	0;I02
temel düzey	0;I02
temel seviye	0;K01
temsilci	05801
temsilcisi	05801
teo	0A>01
teollisuus	06301
teoranta	0A>01
ter	03M01
terapeut	0kj02
terapeuta	01m01
teraz	0kl02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0kn01
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:c01
tesi	0ko02
tesiasi	0CJ01
tesis	0l102
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;Y01
tester	0l306
testerka	01m01
teymi	0I@01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0l901
tezli yüksek lisans	0l901
tezsiz yuksek lisans	0l901
tezsiz yüksek lisans	0l901
teză	06Y01
teātris	05d01
tečaj	0kP02
tečno	0k\02
tečno u govoru i pismu	0k^01
teşekkür belgesi	0:c01
teżi	06i01
th	0^k01
thac si	0:J01
thang	0l:02
thanh pho	0@T01
thanh thao	0^W02
thcs	0CO01
the	0:G01
the huong dan vien	0:G01
theater	0l<03
theatre	0Mk02
therapeut	05l02
therapist	01h01
these	0>X01
these de doctorat	0G@01
thesis	0=>01
thi tran	0@T01
thiet ke	09H01
third place	00N01
thiết kế	09H01
thjalfari	0<f01
thn	0l?01
tho	09H01
tho dien	09H01
thon	0@T01
thpt	0CO01
through	0l@01
thru	0l@01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0QE01
thydandi	0<f01
thành phố	0@T01
thành thạo	0^W02
tháng	0l:02
thèse	0>X01
thèse de doctorat	0G@01
théâtre	02g01
thôn	0@T01
thư ký	09H01
thư viện	0:]01
thạc sĩ	0:J01
thẻ	0:G01
thẻ hướng dẫn viên	0:G01
thị trấn	0@T01
thợ	09H01
thợ điện	09H01
thủ thư	09H01
thực tập sinh	09H01
ticaret	03K01
tidskrift	0VD02
tidsskrift	0lA04
tie	08001
tiedekunta	03j01
tien si	0lE01
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CO01
tiešsaistē	07_01
tiimi	0aG02
tijdschrift	0X[02
tiketina	0_W01
tikėtina	0_W01
til	0lF03
til d d	0Qc01
til d.d	0Qc01
til dagsins	0J501
til dagsins i dag	0J501
til dagsins í dag	0J501
til na	0MI01
til naa	0MI01
til nu	0Qc01
til nå	0MI01
til og med	0lI02
till	0lK02
till dags dato	0_\01
till date	0Ad01
till now	0Ad01
till och med	0k801
till present	0Ad01
tills nu	0_\01
tills vidare	0_\01
tim	0lM05
timarit	0>R01
timmerman	02Q01
tingkat dasar	0Ib01
tingkat lanjut	03m01
tinh	0@T01
tinh nguyen vien	09H01
tirocinante	01l01
tischler	05G01
tischlerei	03901
titkar	02001
titkarno	02001
titkár	02001
titkárnő	02001
titol	01Y01
titolare	01l01
titre professionnel	03C01
titulo	01Z01
titulo universitario	09b01
tiyatrosu	03K01
tiến sĩ	0lE01
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CO01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0lR02
tnhh	0:]01
to	0lT02
to chuc	0:]01
to date	0Ad01
to present	0Ad01
to this day	0Ad01
to truong	09H01
toamna	0lV01
today	0Ad01
todistus	0gl02
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0lW01
toemrer	05T02
toften	0Mi01
togaf	01N01
tohtori	0lX02
tohtorintutkinto	0L?01
toi	0D801
toimetaja	01=01
toiminimi	0Ti01
toimisto	06301
toimittaja	05B01
toistaiseksi	0H`01
toko	07A01
tol	0lZ02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0k801
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0Nc01
torget	0l\02
tori	08001
torv	0Mi01
tosaitheoir	0><01
tospraaklig	0M601
tospraklig	0M601
tosproget	0Ln01
tospråklig	0M601
tot	0l^03
tot en met	0k701
tot heden	0P>01
tot nghiep thpt	00H01
tot nu	0P>01
tot nu toe	0P>01
tot op heden	0P>01
tovaren	03>01
tovarna	0XE02
továreň	03>01
továrna	0Dl01
tp	0@T01
tr	0>T01
tradenomi	04I01
traducatoare	03N01
traducator	03N01
traducteur	01W01
traductor	02602
traductora	02602
traductrice	01W01
traducătoare	03N01
traducător	03N01
tradutor	02R01
tradutora	02R01
traduttore	01l01
traduttrice	01l01
traduttur	04i01
traenare	02801
traener	06=01
trainee	0la04
trainer	0le03
tranare	02801
trang	0lh01
transactions	0=>01
translator	01h01
transport	02P01
transportes	08;02
transports	0li02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lk01
trener	0ll03
treneris	02F02
trenerka	01m01
trenutacno	0lo01
trenutačno	0lo01
trenutno	0m003
tres bien	08J02
tres bon	0AO01
tres bon niveau	0B801
tres bonne maitrise	0B801
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^_03
trgovina	0U`02
tribunal	02S01
trida	0>T01
trieda	0^I01
trinity	0;Y01
triq	0C\01
tro ly	09H01
trofeo	0m302
trofeu	00M01
trofeul	0>F01
troféu	00M01
troi chay	0>g01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0m501
truckcertifikat	0?f01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?j01
truhlar	0=j01
truhlář	0=j01
trung binh	0m602
trung bình	0m602
trung cap	0m802
trung cap cao	0lk01
trung cap nghe	0CO01
trung cấp	0m802
trung cấp cao	0lk01
trung cấp nghề	0CO01
trung hoc	0CO01
trung hoc pho thong	0m:02
trung học	0CO01
trung học phổ thông	0m:02
trung tam	0:]01
trung tam dao tao	0CO01
trung tâm	0:]01
trung tâm đào tạo	0CO01
truong	0CO01
truong ban	09H01
truong cao dang	0CO01
truong dai hoc	0CO01
truong nhom	09H01
truong phong	09H01
truong thpt	0CO01
trust	02o01
trva	0GL02
trvá	0GL02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AO01
très bon niveau	0B801
très bonne maîtrise	0B801
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0lk01
trôi chảy	0>g01
trường	0CO01
trường cao đẳng	0CO01
trường thpt	0CO01
trường đại học	0CO01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0m501
tu	0m<03
tu van	09H01
tu xa	0m501
tuinen	02P01
tuinman	02Q01
tukang	02101
tulajdonos	02001
tulityoekortti	03L01
tulityokortti	03L01
tulityökortti	03L01
tulkotaja	02I01
tulkotajs	02I01
tulkotāja	02I01
tulkotājs	02I01
tunnistus	0YK02
tunnustus	0m?03
turizm	03K01
turpinas	0Y<01
turpinās	0Y<01
tutkija	05B01
tutkimusasema	06301
tutkinto	0Vo01
tutor	0mB03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M501
tvasprakig	0M501
tvityngd	0]W01
tvityngdur	0]W01
tvornica	0Tk01
tvrtka	0Tk01
tvåspråkig	0M501
tvítyngd	0]W01
tvítyngdur	0]W01
tweede prijs	0I401
tweetalig	0I501
tyden	0mE01
tydnu	0mE01
tydny	0mE01
tydzien	0mF01
tydzień	0mF01
tygodni	0mF01
tygodnie	0mF01
tym	0FR01
tyoenjohtaja	05B01
tyoentekijae	05B01
tyoeturvallisuuskortti	03L01
tyonjohtaja	05B01
tyontekija	05B01
tyoturvallisuuskortti	03L01
tyrejas	02H01
tyrėjas	02H01
tytul	0LS01
tytul technika	0I=01
tytuł	0LS01
tytuł technika	0I=01
tyydyttaevae	0U002
tyydyttaevae alkeet	04S01
tyydyttava	0U002
tyydyttava alkeet	04S01
tyydyttävä	0U002
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0L001
tárgyalási szintű	0L001
tárgyalóképes	0L001
társalgási	0W401
társalgási alapszint	0W301
társalgási szint	0W401
társalgó	0W301
társaság	06l01
távmunka	0kB01
távolról	0kB01
tâmplar	03N01
tällä hetkellä	0H`01
tänapäev	0PE01
tänaseni	0PE01
tänav	0Yf01
tänukiri	00101
tänään	0H`01
tävling	0d\01
tävlingen	0d\01
tæknimaður	0<f01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@W01
tècnica	02501
técnica	05o02
técnica superior	0@X01
técnico	05o02
técnico em	0BB01
técnico en	09c01
técnico medio	09c01
técnico superior	0@X01
tél	0kh01
télétravail	00a01
tér	03M01
tình nguyện viên	09H01
tím	0FW01
tímarit	0>R01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0lZ02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0mE01
týdny	0mE01
týdnů	0mE01
tým	0FR01
tęsiasi	0CJ01
tłumacz	01m01
tłumaczka	01m01
től	0lZ02
tř	0>T01
třída	0>T01
tư vấn	09H01
tại	0k<01
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@T01
tốt	0^W02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D801
từ	0mG02
từ xa	0m501
u	0mI05
u braku	0^n02
u tijeku	0lo01
u toku	0mN01
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=j01
uceni	0C=01
ucenic	03N01
ucetni	0=j01
uciliste	0mO03
ucitel	02J02
ucitelj	0a103
ucla	0@l01
uctovnicka	0??01
uctovnik	0??01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@l01
udana	0_101
udata	0_201
uddannelsescenter	0I701
udemy	0@l01
udmaerkelse	00801
udmærkelse	00801
udruga	0Tk01
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@K01
ufficio	0E101
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0mR01
uger	0mR01
ugift	0hC02
ugm	0@l01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0mS02
uitmuntend	0mU01
uitstekend	0dn01
ujsagiro	02001
uke	0mV01
uker	0mV01
uksus	0\C01
ul	0mW06
ulica	0m]05
ulice	0>T01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mb01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O?01
undirstaða	0O?01
uned	0>]01
ungdomsskole	0:b01
uni	0PQ02
uniao estavel	0hf01
unidad	0D701
unidade	0E`01
unit	0mc04
unita	0E101
unitat	0FI01
unite	0?H01
unità	0E101
unité	0?H01
univ bacc	0ck01
univ dipl	0Z901
univ. bacc	0ck01
univ. dipl	0Z901
universidad	0>]01
universidade	0?R01
universita	0mg02
universitaet	0<701
universitaire	01M01
universitaria	0>]01
universitas	0KZ01
universitat	0mi02
universitate	0mk02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0mm02
universiteit	07]01
universitesi	03c01
universitet	0mo03
universitetas	0CY01
universitete	0CY01
universitetet	0mo03
universiteto	0CY01
universities	01K01
university	0n202
università	0mg02
universität	0<701
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IL01
univerze	0IL01
univerzi	0IL01
univerzita	0K`02
univerzite	0K`02
univerzitet	0n401
univerzitetni diplomirani	0Z901
univerzity	0K`02
univerzitě	0C=01
uniwersytet	0n501
união estável	0hf01
unmarried	0@]01
unternehmen	03901
until	0l@01
until now	0Ad01
until present	0Ad01
until today	0Ad01
unur	0=X01
uoc	01L01
uomo	0Ze01
upc	01L01
upcoming	05V01
uplne stredne	0[T01
upper intermediate	0Nb01
upper second	00T01
upper second class	00T01
upper-intermediate	0Nb01
uppsats	0Jd01
uprawnienia	0@:01
uprawnienie	0@:01
urad	0FF02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Tk01
urednica	0@_03
urednik	0@_03
urkunde	0n602
urzad	02n01
urząd	02n01
usek	0j002
usine	02g01
uslugi	02n01
usmerenje	0n801
usmeritev	0jK01
usmjerenje	0h_01
ust duzey	03k01
usta	05801
ustabasi	05801
ustabaşı	05801
ustanova	0=K01
ustanovitelj	05;01
ustav	0FF02
usługi	02n01
ut	03M01
utca	03M01
utgefid	0>R01
utja	03M01
utmaerkelse	00K01
utmaerkt	0Lo01
utmarkelse	00K01
utmarkt	0Lo01
utmerkelse	00901
utmerket	0M001
utmärkelse	00K01
utmärkt	0Lo01
utvar	0j002
utvecklare	02801
utvikler	06;01
uverenje	0_o01
uvjerenje	0aR01
ux	06U01
uy ban	0:]01
uye	05801
uyesi	05801
uzaktan	0@@01
uzem	04A02
uzina	03801
uzivatelska	0n901
uzivatelsky	0n901
uzman	0n:02
uzman duzey	0n<01
uzman düzey	0n<01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0n=01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0n=01
učení	0C=01
učeň	0=j01
učilište	0n>02
učiliště	0C=01
učitel	0T:01
učitelj	0a103
učiteľ	07j01
uživatelsky	0n901
uživatelská	0n901
v	0n@05
v le	0>U01
v o s	00`01
v teku	0CV01
v.le	0>U01
v.o.s	00`01
va	0nE01
vaar	0nF02
vaardare	02801
vaardcentral	0=J01
vaaren	0nF02
vabalt	0Vn01
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
vaeg	04Y01
vaegen	04Y01
vaeitoeskirja	0nH02
vaelttaevae	04S01
vaelttaevae keskitaso	0U201
vaenget	0Mi01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>H01
vaeylae	08001
vag	04Y01
vaga hasti	0Vn01
vaga hea	0nJ02
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0nH02
vaji	06:01
vakblad	0<W01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0nL02
valjak	0Yf01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@i01
valttava	04S01
valttava keskitaso	0U201
van	0nN01
van phong	0:]01
vanaf	0nO02
vandaag	0P>01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0nF02
vara	0nQ01
vardare	02801
vardcentral	0=J01
varen	0nF02
varhato	0kn01
varhatoan	0kn01
varilec	0D601
varon	0P\01
vartija	05B01
varón	0P\01
vas	0^J01
vasara	0nR02
vaspitac	0WD01
vaspitač	0WD01
vastaava	05B01
vayla	08001
vca	0nT02
vd	0O701
vdana	0k101
vdaná	0k101
ve	0nV02
vecka	0nX01
veckor	0nX01
ved	0nY02
vedec	0@j02
vedes	0Sc01
vedouci	0=j01
vedoucí	0=j01
veduca	0??01
veduci	0??01
vedúca	0??01
vedúci	0??01
vedęs	0Sc01
veebis	0Th01
veg	0:?01
vegen	0:?01
vegi	0Nc01
vegur	0Nc01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mi01
vejleder	06=01
veldig god	0M001
veleuciliste	0e]01
veleučilište	0e]01
velmi dobra	03n02
velmi dobre	0c;04
velmi dobrá	04301
velmi dobře	0n[02
velmi pokrocila	0V801
velmi pokročilá	0V801
velvirki	0<f01
vencedor	00M01
vencedora	00M01
vendedor	05o02
vendedora	05o02
vendeur	01W01
vendeuse	01W01
venditore	01l01
venditrice	01l01
venedor	02501
venedora	02501
ventures	02o01
verano	0n]01
verao	0n^01
verband	03901
verdlaun	0n_02
verein	03901
vereniging	02P01
vergevorderd	0na01
verhandlungssicher	0bT01
verhandlungssicher in wort und schrift	0Lc01
verheiratet	0N;01
verkaeufer	05G01
verkaufer	05G01
verket	0=J01
verkfraedingur	0<f01
verkfræðingur	0<f01
verkoopster	02Q01
verkoper	02Q01
verkossa	0J]01
verksmidja	06501
verksmiðja	06501
verkstad	0=J01
verksted	0:>01
verkäufer	05G01
verlag	0nb02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02Q01
verseny	0Di02
versicherung	03901
versicherungen	03901
verslun	06501
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mf01
vertiefung	0KQ01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N601
verwachte	0N601
verwalter	05G01
verwitwet	0N;01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0n^01
verðlaun	0n_02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0nd01
vetäjä	05B01
veuf	0?F01
veuve	0?F01
vezeto	02001
vezető	02001
veľmi dobre	0ne02
veľmi dobrá	04601
vhs	0@l01
via	0>U01
viale	0>U01
vice president	01h01
vico	0>U01
vicolo	0>U01
vid	0ng02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0gB01
videja profesionala	06T01
videji	0gB01
videjs	0ni02
videregaaende	0_Q01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_Q01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_Q01
videregående opplæring	06j01
videregående skole	0:b01
vidurine mokykla	0CY01
vidurinis	0=c01
vidurinis issilavinimas	0=c01
vidurinis išsilavinimas	0=c01
vidurinė mokykla	0CY01
vidurkenning	00;01
vidurkis	0:@01
vidusskola	03i01
vidutines	0al01
vidutinis	0nk02
vidutiniskai	0al01
vidutiniškai	0al01
vidutinės	0al01
vidēji	0gB01
vidējs	0ni02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0gB01
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CO01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0nm01
viikkoa	0nm01
vikar	05T02
vikarie	02801
village	05b01
villanyszerelo	02001
villanyszerelő	02001
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	0nn03
vinteren	0o102
vintern	0o301
virasto	06301
virejas	02H01
viriesu	0o401
virietis	0o401
virkailija	05B01
virksomhed	0>H01
virtual	0Me01
virziens	0e@01
virėjas	02H01
visa skola	0o502
visa strucna sprema	0o702
visi srednji	0o902
visja sola	0IL01
visja strokovna izobrazba	0o;01
visjesolska izobrazba	0o;01
visjesolski studij	0o;01
visji srednji	0o<01
visoka skola	0IJ02
visoka sola	0IL01
visoka strokovna izobrazba	0EV01
visoka strucna sprema	0E501
visoka stručna sprema	0E501
visoka škola	0IJ02
visoka šola	0IL01
visoko obrazovanje	0S401
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QG01
vita	0^?01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hi01
viudo	0hi01
viuva	0hf01
viuvo	0hf01
vizsga	0=702
við	0PN01
viðurkenning	00;01
viúva	0hf01
viúvo	0hf01
viša stručna sprema	0o702
viša škola	0o502
viši srednji	0o902
višja strokovna izobrazba	0o;01
višja šola	0IL01
višješolska izobrazba	0o;01
višješolski študij	0o;01
višji srednji	0o<01
viện	0:]01
viện đào tạo	0CO01
vk	0nm01
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0dn01
vloeiend in woord en geschrift	0dn01
vmbo	0P802
vmbo diploma	0P:01
vmbo-diploma	0P:01
vo	0o=01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?l01
voditelj	0V001
vodič	07j01
vodičský preukaz	0?l01
vodja	0D601
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Aj01
volontaer	02801
volontar	02801
volontaria	01l01
volontario	01l01
volonter	05902
volontär	02801
volum	06Y01
voluntar	03N01
voluntara	03N01
voluntari	02501
voluntaria	02203
voluntario	05o02
voluntară	03N01
volunteer	01h01
voluntària	02501
voluntária	02R01
voluntário	02R01
vom	0o>01
von	0o>01
voorjaar	0XN01
voorman	02Q01
voorzitter	02Q01
vor	0o?01
vorauss	05H01
voraussichtlich	05H01
vorbitor nativ	0<a01
vordiplom	09Y01
vorsitzende	05G01
vorstand	05G01
vortrag	0;k02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	0o@01
vottorð	0o@01
vottun	0o@01
vozac	05902
vozacka dozvola	0H<02
vozač	05902
vozačka dozvola	0H<02
voznik	0D601
vozniski izpit	0?i01
vozniški izpit	0?i01
vođa	06O01
vp	06U01
vrijwilliger	0I>01
vrijwilligster	0I>01
vrlo dobro	0oA04
vrouw	0oE01
vrouwelijk	0oE01
vrtec	0IL01
vrtic	0IJ02
vrtić	0IJ02
vs	0EV01
vsi	00`01
vss	0oF02
vuggestue	0>H01
vukova diploma	0bj01
vuoden	00701
vuosi	0oH01
vuotta	0oH01
vut	0C=01
vwo	0P802
vyborna	03n02
vyborne	0c;04
vychovatel	0T:01
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F701
vydata	0hV01
vydatá	0hV01
vydavatelstvi	0Dl01
vydavatelstvo	0oI02
vydavatelství	0Dl01
vydavateľstvo	0oI02
vydáno	0F701
vyhlaska	0?k01
vyhláška	0?k01
vyras	0oK01
vyriska	0oK01
vyriška	0oK01
vyskumny pracovnik	0??01
vysoka skola	0K`02
vysoke uceni	0C=01
vysoke uceni technicke	0C=01
vysokoskolske	0:;01
vysokoškolské	0:;01
vysoká škola	0K`02
vysoké učení	0C=01
vysoké učení technické	0C=01
vyssi odborna skola	0C=01
vyssi odborne	0E\01
vyssie odborne	0oL01
vysvedceni	0?k01
vysvedcenie	0?l01
vysvedčenie	0?l01
vysvědčení	0?k01
vyucen	0[U01
vyuceni	0[U01
vyucni list	0[U01
vyucny list	0[T01
vyučen	0[U01
vyučení	0[U01
vyvojar	02J02
vyzkumny pracovnik	0=j01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0oL01
vyšší odborná škola	0C=01
vyšší odborné	0E\01
vzdalene	0^G01
vzdáleně	0^G01
vzgojitelj	05;01
và	0nE01
vállalat	04A02
vállalkozó	02001
várható	0kn01
várhatóan	0kn01
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0nJ02
väga hästi	0Vn01
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0nH02
väljak	0Yf01
välttävä	04S01
välttävä keskitaso	0U201
väylä	08001
vår	0nF02
vårdare	02801
vårdcentral	0=J01
våren	0nF02
vænget	0Mi01
væntanlegt	01001
værkfører	06=01
værksted	0>H01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0ne02
výborná	03n02
výborné	04301
výborně	0n[02
výskumný pracovník	0??01
výuční list	0[U01
výučný list	0[T01
vývojár	07j01
vývojář	0T:01
výzkumný pracovník	0=j01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=j01
vīrietis	0o401
vīriešu	0o401
všs	0oM01
všį	00`01
w	0oN02
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X701
wakil	02101
wakil ketua	02101
wall	0@K01
wanita	0a[01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0oP01
wedstrijd	0<901
week	0oQ02
weeks	0oS01
weg	0oT02
weibl	0MZ01
weiblich	0MZ01
weken	0oV01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09901
werkstudentin	09901
wesen	0W601
wettbewerb	0c802
wiceprezes	01m01
widowed	0@]01
winemaker	01h01
winkel	02P01
winnaar	0I401
winner	00N01
winter	0oW03
wiosna	0oZ01
wiosną	0oZ01
wirausaha	07A01
wissenschaft	0W601
wissenschaften	0W601
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	07X01
wk	0oS01
wks	0oS01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09\01
wo master	0GH01
wo-bachelor	09\01
wo-master	0GH01
woche	0o[01
wochen	0o[01
wohnung	04d01
woj	04H01
wolny	0Tj01
wolontariusz	01m01
wolontariuszka	01m01
woman	0o\02
work from home	0Me01
worker	01h01
working familiarity	0Kb01
working knowledge	0N`02
working proficiency	0Nb01
works	02o01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	0o^02
wydzial	0o`02
wydział	0o`02
wykladowca	01m01
wyksztalcenie srednie	0I=01
wykształcenie średnie	0I=01
wykładowca	01m01
wynik	0`701
wyroznienie	0LS01
wyróżnienie	0LS01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03]01
wyższa szkoła	03]01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@T01
xahar	0ob01
xep loai	0De01
xerrada	0?201
xhur	0ob01
xitwa	0oc01
xuat sac	0od02
xuong	0:]01
xuất sắc	0od02
xã	0@T01
xưởng	0:]01
xếp loại	0De01
y	0of02
y ta	09H01
y tá	09H01
yandal	0@Y01
yapi	03K01
yapı	03K01
yardimcisi	05801
yardımcısı	05801
yarisma	0:c01
yarismasi	0:c01
yarışma	0:c01
yarışması	0:c01
yayasan	07A01
yayinevi	0oh02
yayinlandi	0<X01
yayinlari	03K01
yayınevi	0oh02
yayınlandı	0<X01
yayınları	03K01
yaz	0oj01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;Y01
year	0ok01
years	0ok01
yeterlik	0;o01
yeu	0]X01
yh examen	0WE01
yh-examen	0WE01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0gi01
yki	0;Y01
yksikko	0aG02
yksikkoe	0aG02
yksikkö	0aG02
yleisarvosana	06n01
ylempi amk	0EX01
ylempi ammattikorkeakoulututkinto	0EX01
ylempi korkeakoulututkinto	0EX01
yliopisto	03j01
yliopistossa	03j01
ylioppilas	04h01
ylioppilastutkinto	04h01
yokdil	0;Y01
yonetici	05801
yoneticisi	05801
yr	0ol01
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	0om01
yrityksessae	0om01
yrityksessä	0om01
yritys	06301
yrkesbevis	0N:01
yrkesexamen	0L@01
yrkesfag	06j01
yrkeshoegskola	0M701
yrkeshoegskoleexamen	0WE01
yrkeshogskola	0M701
yrkeshogskoleexamen	0WE01
yrkeshögskola	0M701
yrkeshögskoleexamen	0WE01
yrs	0ol01
yuksek lisans	0l901
yuksek lisans derecesi	0l901
yuksekokulu	03c01
yökdil	0;Y01
yönetici	05801
yöneticisi	05801
yüksek lisans	0l901
yüksek lisans derecesi	0l901
yüksekokulu	03c01
yıl	0gi01
yếu	0]X01
z	0on02
z odliko	0cV01
z wyroznieniem	0`701
z wyróżnieniem	0`701
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	10002
zacetnik	10202
zacetno	10401
zaciatocnik	10502
zadovoljavajuce	0ed01
zadovoljavajuće	0ed01
zadovoljivo	0c701
zadruga	02k03
zaklad	02n01
zaklada	0Tk01
zakladatel	02J02
zakladateľ	07j01
zakladna	10702
zakladna skola	0YR01
zakladna znalost	0]?01
zakladne znalosti	0]?01
zakladni	10902
zakladni skola	0C=01
zakladni znalost	0]H01
zakladni znalosti	0]H01
zakladny	10;01
zaklady	10<05
zakljucni izpit	0c:01
zaključni izpit	0c:01
zakład	02n01
zakłady	02n01
zalozba	10A02
zalozyciel	01m01
zalozycielka	01m01
založba	10A02
zameranie	0i?01
zamereni	0_n01
zamestnanec roku	00501
zamezna	0Tj01
zamężna	0Tj01
zaměstnanec roku	00501
zaměření	0_n01
zasadnicze zawodowe	0I=01
zastepca	01m01
zastupca	0??01
zastupce	0=j01
zastępca	01m01
zaswiadczenie	0@:01
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	10C05
zavody	0FF02
zawodowe	0I=01
zawodowka	03]01
zawodówka	03]01
zayif	0;K01
zayıf	0;K01
začetnik	10202
začetno	10401
začiatočník	10502
začátečník	10002
założyciel	01m01
założycielka	01m01
zaświadczenie	0@:01
zbornik	10H04
zborník	0@h01
zdaj	0CV01
zdalna	0QF01
zdalnie	0QF01
zdravnica	0D601
zdravnik	0D601
zdravotni sestra	0=j01
zdravotní sestra	0=j01
zdravstveni dom	0=K01
zdruzenie	03>01
zdruzenje	0=K01
združenie	03>01
združenje	0=K01
zeer goed	0N<02
zeichner	05G01
zeitschrift	0;k02
zelfstandig	0N301
zelo dobro	10L02
zena	10N04
zenaty	0g002
zenska	10R02
zenske	10T02
zenski	10V04
zensko	0on02
zentrum	03901
zertifikat	0YE02
zertifiziert	10Z01
zertifizierung	0;]01
zespol	0HI01
zespol szkol	03]01
zespół	0HI01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02P01
ziema	10[02
zima	10]06
zimmerei	03901
zimmerer	05G01
zimą	10c01
zinatnu doktors	0GW01
zinātņu doktors	0GW01
zivljenjepis	10d01
zivnost	0FF02
zivotopis	10e04
zkouska	0?k01
zkouška	0?k01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0bg01
zmagovalka	0bg01
znamka	0@;02
znanstvenik	0=901
známka	0@;02
zomer	10i01
zonaty	0Tj01
zonen	0N301
zorg	02P01
zpusobilost	0?k01
způsobilost	0?k01
zrt	00`01
zs	0C=01
zulassung	05n01
zurnalas	0Ud01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F;01
zurzeit	04501
zvarac	0??01
zviluppatur	04i01
zvárač	0??01
zweisprachig	0JE01
zwyciezca	0LS01
zwycięzca	0LS01
zyciorys	10j01
zyciorys zawodowy	10j01
zzp	0N301
zzp'er	0I>01
základná	10702
základná znalosť	0]?01
základná škola	0YR01
základné znalosti	0]?01
základní	10902
základní znalost	0]H01
základní znalosti	0]H01
základní škola	0C=01
základný	10;01
základy	10k04
zástupca	0??01
zástupce	0=j01
závod	0FF02
závody	0FF02
zš	0C=01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0ki01
à présent	00_01
àrea	0FI01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	10o01
área	11003
áruház	06l01
átlag	07^01
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
çevirmen	05801
çevrimiçi	0@@01
çift anadal	0@Y01
çok iyi	0A302
çok iyi derecede	0A501
çırak	05801
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Hc02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:f02
építész	02001
équipe	0?H01
érem	0Di02
érettségi	0J?01
érettségi bizonyítvány	0J?01
értékesítő	02001
és	0JG01
établissements	02g01
étage	04Z01
étterem	06l01
été	0J^01
év	0J`02
éves	0Jb01
évkönyv	0F?01
ênfase	0Il01
í dag	0J501
í sambúð	0I?01
în curs	01i01
în prezent	01i01
începând cu	0Qm01
începător	0;P02
învățătoare	03N01
învățător	03N01
ó	11302
ógift	0I?01
óstán	0A>01
óta	0aV02
óvoda	0Um01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J@01
ödül	0:c01
ödülü	0:c01
ön lisans	0\n01
önkormányzat	06l01
önkéntes	0`^01
önlisans	0\n01
önéletrajz	0`]01
önéletrajza	0`]01
ösd	0;Y01
ösztöndíj	0Di02
översättare	02801
öz geçmiş	0aZ01
özgeçmiş	0aZ01
özgeçmişi	0aZ01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`M01
újságíró	02001
úplné stredné	0[T01
úrad	03>01
úsek	0j002
ústav	0FF02
út	03M01
útgefið	0>R01
útja	03M01
útvar	0j002
účetní	0=j01
účtovník	0??01
účtovníčka	0??01
úřad	0Dl01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\C01
ülikool	03O01
üniversite	03c01
üniversitesi	03c01
üst düzey	03k01
üye	05801
üyesi	05801
üzem	04A02
þjálfari	0<f01
þýðandi	0<f01
ārste	02I01
ārsts	02I01
ċertifikat	0@701
ċertifikat tas-sekondarja	0@601
ċertifikazzjoni	0@701
č.p	0>T01
časopis	0?@04
čašník	0??01
čašníčka	0??01
červený diplom	0@;02
čestné uznanie	00401
čestné uznání	00501
član	0@_03
članak	0@b02
članek	0V;01
članica	0@f02
člen	0@j02
článek	0F701
článok	0@h01
čvut	0C=01
číšník	0=j01
đang làm	0;N01
điều dưỡng	09H01
điều hành	09H01
điều phối viên	09H01
điểm	0De01
điểm trung bình	0De01
đã kết hôn	0@S01
đường	0@T01
đại học	0CO01
đầu bếp	09H01
đến	0D801
đến nay	0;N01
độc thân	0@S01
ġurnal	06i01
ġurnalist	04i01
ģimnāzija	03i01
ħarifa	0P301
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0Qk01
įvertinimas	0:@01
ļoti labi	07l02
ősz	0aS01
ősze	0aS01
œnologue	01W01
ředitel	0T:01
řidič	0T:01
řidičský průkaz	0?k01
średni	0iF02
średnia	0iH02
średnia ocen	0`701
średnie	0I=01
średnio	0H801
średnio zaawansowany	0H801
średnio zaawansowany wyższy	0G501
średniozaawansowana	0H801
średniozaawansowany	0iF02
średniozaawansowany wyższy	0G501
świadectwo	0@:01
świadectwo dojrzałości	0I=01
świadectwo maturalne	0I=01
şampiyon	0:c01
şef	05801
şefi	05801
şimdi	0>701
şirket	03K01
şirketi	03K01
şoför	05801
şu an	0>701
şu anda	0>701
şubesi	0<o01
še traja	0CV01
šef	0=:02
šetalište	08c01
šiandien	0CJ01
šiuo metu	0CJ01
škola	11504
šobrīd	0Y<01
šodien	0Y<01
šoferis	02I01
šola	0IL01
špecialista	0??01
špecialistka	0??01
špecializácia	0i?01
štipendija	0bg01
štipendium	00401
štruktúrovaný životopis	0db01
študent	0D601
študijný odbor	0i?01
študijný program	0i?01
študijska smer	0jK01
študijski program	0jK01
štúdia	0@h01
štúdio	03>01
šķīries	0_001
żeńska	0Ue01
żeński	0Ue01
żonaty	0Tj01
żviluppatur	04i01
życiorys	10j01
życiorys zawodowy	10j01
ž	0on02
žena	10N04
ženatý	0g002
ženska	11901
ženski	11:03
žensko	0on02
ženské	10T02
žiema	11=01
življenjepis	10d01
živnost	0Dl01
živnosť	03>01
životopis	10e04
žurnalas	0Ud01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F;01
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A801
școală profesională	09K01
șef	03N01
șefă	03N01
și	0h:01
șofer	03N01
șoseaua	04E01
άγαμη	11>01
άγαμοσ	11>01
άδεια	11?01
άδεια ασκήσεωσ	11?01
άδεια οδήγησησ	11?01
άνδρασ	11@01
άνοιξη	11A01
άντρασ	11@01
άπταιστα	11B01
άρθρο	11C01
άριστα	11D02
άριστη	11B01
άριστη γνώση	11B01
άριστο	11F01
άρρεν	11@01
έγγαμη	11>01
έγγαμοσ	11>01
έπαινοσ	00P01
έτη	11G01
έτοσ	11G01
έωσ	11H01
έωσ και σήμερα	11I01
έωσ σήμερα	11I01
ίδρυμα	11J01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	11>01
αγαμοσ	11>01
αδεια	11?01
αδεια ασκησεωσ	11?01
αδεια οδηγησησ	11?01
αε	00`01
αει	11K01
ακαδημία	11K01
ακαδημια	11K01
ανακοίνωση	11C01
ανακοινωση	11C01
αναλυτήσ	11L01
αναλυτησ	11L01
αναλυτρια	11L01
αναλύτρια	11L01
αναμένεται	11M01
αναμενεται	11M01
αναμενομενη	11M01
αναμενομενο	11M01
αναμενόμενη	11M01
αναμενόμενο	11M01
ανδρασ	11@01
ανοικτο πανεπιστημιο	11K01
ανοικτό πανεπιστήμιο	11K01
ανοιξη	11A01
ανοιχτο πανεπιστημιο	11K01
ανοιχτό πανεπιστήμιο	11K01
αντρασ	11@01
ανωτερη εκπαιδευση	11N01
ανώτερη εκπαίδευση	11N01
απθ	11K01
απο	11O02
απολυτήριο	11Q01
απολυτήριο γενικού λυκείου	11Q01
απολυτήριο γυμνασίου	11Q01
απολυτήριο λυκείου	11Q01
απολυτηριο	11Q01
απολυτηριο γενικου λυκειου	11Q01
απολυτηριο γυμνασιου	11Q01
απολυτηριο λυκειου	11Q01
απταιστα	11B01
από	11O02
αρθρο	11C01
αριθμοσ	11R01
αριθμόσ	11R01
αριστα	11D02
αριστείο	00P01
αριστειο	00P01
αριστη	11B01
αριστη γνωση	11B01
αριστο	11F01
αρρεν	11@01
αρσενικο	11@01
αρσενικό	11@01
αρχάριοι	11S01
αρχάριοσ	11T01
αρχαριοι	11S01
αρχαριοσ	11T01
αρχιτέκτονασ	11L01
αρχιτεκτονασ	11L01
ασκουμενη	11L01
ασκουμενοσ	11L01
ασκούμενη	11L01
ασκούμενοσ	11L01
ασφαλιστική	11J01
ασφαλιστικη	11J01
αφοί	11J01
αφοι	11J01
βαθμολογία	11U01
βαθμολογια	11U01
βαθμοσ	11U01
βαθμοσ πτυχιου	11U01
βαθμόσ	11U01
βαθμόσ πτυχίου	11U01
βασικά	11V02
βασικέσ γνώσεισ	11V02
βασική	11V02
βασική γνώση	11T01
βασικα	11V02
βασικεσ γνωσεισ	11V02
βασικη	11V02
βασικη γνωση	11T01
βασικο	11X01
βασικο επιπεδο	11T01
βασικό	11X01
βασικό επίπεδο	11T01
βεβαίωση	11?01
βεβαιωση	11?01
βιβλίο	11C01
βιβλιο	11C01
βιβλιοθήκη	11J01
βιβλιοθηκη	11J01
βιβλιοθηκονομοσ	11L01
βιβλιοθηκονόμοσ	11L01
βιογραφικο	11Y01
βιογραφικο σημειωμα	11Y01
βιογραφικό	11Y01
βιογραφικό σημείωμα	11Y01
βιολογοσ	11L01
βιολόγοσ	11L01
βοηθοσ	11L01
βοηθόσ	11L01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11K01
γενικοσ βαθμοσ	11U01
γενικό λύκειο	11K01
γενικόσ βαθμόσ	11U01
γιατροσ	11L01
γιατρόσ	11L01
γραμματέασ	11L01
γραμματεασ	11L01
γραφίστασ	11L01
γραφείο	11J01
γραφειο	11J01
γραφιστασ	11L01
γυμνάσιο	11K01
γυμνασιο	11K01
γυναίκα	11Z01
γυναικα	11Z01
δάσκαλοσ	11L01
δήμοσ	11J01
δίγλωσση	11[01
δίγλωσσοσ	11[01
δίπλωμα	11\02
δίπλωμα ιεκ	11N01
δίπλωμα μηχανικού	11^01
δασκάλα	11L01
δασκαλα	11L01
δασκαλοσ	11L01
δημοσ	11J01
δημοσίευση	11C01
δημοσιευση	11C01
δημοσιογράφοσ	11L01
δημοσιογραφοσ	11L01
δημοτικο σχολειο	11K01
δημοτικό σχολείο	11K01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11_01
διαδικτυακα	11_01
διαζευγμένη	11>01
διαζευγμένοσ	11>01
διαζευγμενη	11>01
διαζευγμενοσ	11>01
διακριση	00P01
διατριβή	11C01
διατριβη	11C01
διαχειριστήσ	11L01
διαχειριστησ	11L01
διγλωσση	11[01
διγλωσσοσ	11[01
διδάκτορασ	11`01
διδακτορασ	11`01
διδακτορική διατριβή	11`01
διδακτορικη διατριβη	11`01
διδακτορικο	11`01
διδακτορικο διπλωμα	11`01
διδακτορικό	11`01
διδακτορικό δίπλωμα	11`01
διευθυνση	11a01
διευθυντήσ	11L01
διευθυντησ	11L01
διευθυντρια	11L01
διευθύντρια	11L01
διεύθυνση	11a01
δικηγοροσ	11L01
δικηγόροσ	11L01
διπλωμα	11\02
διπλωμα ιεκ	11N01
διπλωμα μηχανικου	11^01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	11>01
εγγαμοσ	11>01
εθελοντήσ	11L01
εθελοντησ	11L01
εθελοντρια	11L01
εθελόντρια	11L01
ειδίκευση	11b01
ειδικευση	11b01
ειδικοσ	11c02
ειδικοτητα	11b01
ειδικόσ	11c02
ειδικότητα	11b01
εισήγηση	11C01
εισηγηση	11C01
εκδοσεισ	11e02
εκδοτικοσ	11J01
εκδοτικόσ	11J01
εκδόσεισ	11e02
εκπα	11K01
εκπαιδευτήσ	11L01
εκπαιδευτησ	11L01
εκπαιδευτικοσ	11L01
εκπαιδευτικόσ	11L01
εκτιμωμενη	11M01
εκτιμώμενη	11M01
ελευθεροσ επαγγελματιασ	11J01
ελεύθεροσ επαγγελματίασ	11J01
εμπ	11K01
εξ αποστάσεωσ	11_01
εξ αποστασεωσ	11_01
εξειδικευμένοσ	11g01
εξειδικευμενοσ	11g01
επα λ	11K01
επα.λ	11K01
επαινοσ	00P01
επαλ	11K01
επαρκήσ	11h01
επαρκησ	11h01
επε	00`01
επιμελήτρια	11L01
επιμελητήσ	11L01
επιμελητησ	11L01
επιμελητρια	11L01
επιχείρηση	11J01
επιχειρηση	11J01
εποπτησ	11L01
επόπτησ	11L01
εργάτησ	11L01
εργαστήριο	11J01
εργαστηριο	11J01
εργατησ	11L01
εργοστάσιο	11J01
εργοστασιο	11J01
ερευνήτρια	11L01
ερευνητήσ	11L01
ερευνητησ	11L01
ερευνητρια	11L01
εστιατοριο	11J01
εστιατόριο	11J01
εταιρία	11J01
εταιρεία	11J01
εταιρεια	11J01
εταιρια	11J01
ετη	11G01
ετοσ	11G01
ευχερήσ	11B01
ευχερησ	11B01
εφορεία	11J01
εφορεια	11J01
εωσ	11H01
εωσ και σημερα	11I01
εωσ σημερα	11I01
ηλεκτρολογοσ	11L01
ηλεκτρολόγοσ	11L01
ημερίδα	11C01
ημεριδα	11C01
θέατρο	11J01
θήλυ	11Z01
θεατρο	11J01
θηλυ	11Z01
θηλυκο	11Z01
θηλυκό	11Z01
ι ε κ	11K01
ι.ε.κ	11K01
ιατροσ	11L01
ιατρόσ	11L01
ιδιοκτήτησ	11L01
ιδιοκτητησ	11L01
ιδρυμα	11J01
ιδρυτήσ	11L01
ιδρυτησ	11L01
ιδρυτρια	11L01
ιδρύτρια	11L01
ιεκ	11K01
ικανοποιητική	11h01
ικανοποιητικη	11h01
ικε	00`01
ινστιτουτο	11i02
ινστιτούτο	11i02
κάρτα	11?01
κέντρο	11J01
καθηγήτρια	11L01
καθηγητήσ	11L01
καθηγητησ	11L01
καθηγητρια	11L01
και	11k01
καλά	11l01
καλή	11m02
καλή γνώση	11l01
καλα	11l01
καλη	11m02
καλη γνωση	11l01
καλο	11o01
καλοκαίρι	12001
καλοκαιρι	12001
καλωσ	11U01
καλό	11o01
καλώσ	11U01
καρτα	11?01
κατάλογοσ	11C01
κατάστημα	11J01
καταλογοσ	11C01
καταστημα	11J01
κατευθυνση	11b01
κατεύθυνση	11b01
κεντρο	11J01
κεφάλαιο	11C01
κεφαλαιο	11C01
κλάδοσ	11a01
κλαδοσ	11a01
κλινική	11J01
κλινικη	11J01
κολέγιο	11K01
κολεγιο	11K01
κολλέγιο	11K01
κολλεγιο	11K01
λέκτορασ	11L01
λίαν καλώσ	11U01
λεκτορασ	11L01
λεωφ	11R01
λεωφοροσ	11R01
λεωφόροσ	11R01
λιαν καλωσ	11U01
λογίστρια	11L01
λογιστήσ	11L01
λογιστησ	11L01
λογιστρια	11L01
λυκειο	11K01
λύκειο	11K01
μάγειρασ	11L01
μάγειροσ	11L01
μάνατζερ	11L01
μάστερ	11^01
μέλοσ	11L01
μέσοσ όροσ	11U01
μέτρια	11h01
μέτρια γνώση	11h01
μέτριο	12102
μέχρι	11H01
μέχρι σήμερα	11I01
μέχρι τώρα	11I01
μήνασ	12301
μήνεσ	12301
μαγειρασ	11L01
μαγειροσ	11L01
μαθητευομενοσ	11L01
μαθητευόμενοσ	11L01
μανατζερ	11L01
μαστερ	11^01
μελοσ	11L01
μεσαίο	11o01
μεσαίο επίπεδο	11h01
μεσαιο	11o01
μεσαιο επιπεδο	11h01
μεσοσ οροσ	11U01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11^01
μεταπτυχιακεσ σπουδεσ	11^01
μεταπτυχιακο	11^01
μεταπτυχιακο διπλωμα	11^01
μεταπτυχιακοσ	11^01
μεταπτυχιακοσ τιτλοσ	11^01
μεταπτυχιακό	11^01
μεταπτυχιακό δίπλωμα	11^01
μεταπτυχιακόσ	11^01
μεταπτυχιακόσ τίτλοσ	11^01
μεταφράστρια	11L01
μεταφραστήσ	11L01
μεταφραστησ	11L01
μεταφραστρια	11L01
μετρια	11h01
μετρια γνωση	11h01
μετριο	12102
μεχρι	11H01
μεχρι σημερα	11I01
μεχρι τωρα	11I01
μηνασ	12301
μηνεσ	12301
μητρική	11[01
μητρική γλώσσα	11[01
μητρικη	11[01
μητρικη γλωσσα	11[01
μηχανικοσ	12401
μηχανικόσ	12401
μονάδα	11a01
μοναδα	11a01
μουσείο	11J01
μουσειο	11J01
νηπιαγωγείο	11K01
νηπιαγωγειο	11K01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11L01
νοσηλευτησ	11L01
νοσηλευτρια	11L01
νοσηλεύτρια	11L01
νοσοκομείο	11J01
νοσοκομειο	11J01
ξεναγοσ	11L01
ξεναγόσ	11L01
ξενοδοχείο	11J01
ξενοδοχειο	11J01
ξυλουργοσ	11L01
ξυλουργόσ	11L01
ο ε	00`01
ο.ε	00`01
οδηγοσ	11L01
οδηγόσ	11L01
οδοσ	11R01
οδόσ	11R01
οικονομολογοσ	11L01
οικονομολόγοσ	11L01
οινοποιείο	11J01
οινοποιειο	11J01
ομάδα	11a01
ομαδα	11a01
ομιλία	11C01
ομιλια	11C01
ομιλοσ	11J01
οργανισμοσ	11J01
οργανισμόσ	11J01
οροφοσ	11R01
παιδαγωγοσ	11L01
παιδαγωγόσ	11L01
πανεπιστήμιο	11K01
πανεπιστημίου	11K01
πανεπιστημιο	11K01
πανεπιστημιου	11K01
παντρεμένη	11>01
παντρεμένοσ	11>01
παντρεμενη	11>01
παντρεμενοσ	11>01
παρον	11I01
παρόν	11I01
πατέντα	11C01
πατεντα	11C01
περιοδικο	11C01
περιοδικό	11C01
πιστοποίηση	11?01
πιστοποιημένη	11?01
πιστοποιημένοσ	11?01
πιστοποιημενη	11?01
πιστοποιημενοσ	11?01
πιστοποιηση	11?01
πιστοποιητικο	11?01
πιστοποιητικό	11?01
πλατεία	11R01
πλατεια	11R01
πολυ καλα	11B01
πολυ καλη	11B01
πολυ καλη γνωση	11l01
πολυ καλο	11F01
πολυτεχνείο	11K01
πολυτεχνειο	11K01
πολύ καλά	11B01
πολύ καλή	11B01
πολύ καλή γνώση	11l01
πολύ καλό	11F01
πρακτικά	11C01
πρακτικα	11C01
προγραμματίστρια	11L01
προγραμματιστήσ	11L01
προγραμματιστησ	11L01
προγραμματιστρια	11L01
προεδροσ	11L01
προισταμενη	11L01
προισταμενοσ	11L01
προπτυχιακέσ σπουδέσ	12501
προπτυχιακεσ σπουδεσ	12501
προπτυχιακο	12501
προπτυχιακό	12501
προχωρημένο	12602
προχωρημενο	12602
προϊστάμενοσ	11L01
προϊσταμένη	11L01
πρωτο βραβειο	00P01
πρόεδροσ	11L01
πρώτο βραβείο	00P01
πτυχίο	12802
πτυχίο επαλ	11Q01
πτυχίο πανεπιστημίου	12501
πτυχιο	12802
πτυχιο επαλ	11Q01
πτυχιο πανεπιστημιου	12501
πτυχιουχοσ	12501
πτυχιούχοσ	12501
πωλήτρια	11L01
πωλητήσ	11L01
πωλητησ	11L01
πωλητρια	11L01
σήμερα	11I01
σε εξέλιξη	11I01
σε εξελιξη	11I01
σελίδα	12:01
σελιδα	12:01
σεμινάριο	11?01
σεμιναριο	11?01
σερβιτορα	11L01
σερβιτοροσ	11L01
σερβιτόρα	11L01
σερβιτόροσ	11L01
σημερα	11I01
στην	12;01
στο	12;01
στοιχειωδεισ γνωσεισ	11T01
στοιχειωδησ	11T01
στοιχειώδεισ γνώσεισ	11T01
στοιχειώδησ	11T01
στον	12;01
στουντιο	11J01
στούντιο	11J01
συλλογικοσ τομοσ	11C01
συλλογικόσ τόμοσ	11C01
συλλογοσ	11J01
συμβουλοσ	11L01
συνέδριο	11C01
συνεδριο	11C01
συνεργάτησ	11L01
συνεργάτιδα	11L01
συνεργατησ	11L01
συνεργατιδα	11L01
συνεταιρισμοσ	11J01
συνεταιρισμόσ	11J01
συντάκτησ	11L01
συντάκτρια	11L01
συντακτησ	11L01
συντακτρια	11L01
συντηρήτρια	11L01
συντηρητήσ	11L01
συντηρητησ	11L01
συντηρητρια	11L01
συντομο βιογραφικο	11Y01
συντονίστρια	11L01
συντονιστήσ	11L01
συντονιστησ	11L01
συντονιστρια	11L01
σχεδιάστρια	11L01
σχεδιαστήσ	11L01
σχεδιαστησ	11L01
σχεδιαστρια	11L01
σχολή	11K01
σχολή καλών τεχνών	11K01
σχολείο	11K01
σχολειο	11K01
σχολη	11K01
σχολη καλων τεχνων	11K01
σύλλογοσ	11J01
σύμβουλοσ	11L01
σύντομο βιογραφικό	11Y01
τ ε ι	11K01
τ κ	11R01
τ.ε.ι	11K01
τ.κ	11R01
ταμίασ	11L01
ταμιασ	11L01
τει	11K01
τεχνίτησ	11L01
τεχνικοσ	11L01
τεχνικόσ	11L01
τεχνιτησ	11L01
τηλεργασία	11_01
τηλεργασια	11_01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11R01
τμήμα	12<02
τμημα	12<02
τομέασ	12>02
τομεασ	12>02
τομοσ	11C01
τράπεζα	11J01
τραπεζα	11J01
τωρα	11I01
τόμοσ	11C01
τώρα	11I01
υδραυλικοσ	11L01
υδραυλικόσ	11L01
υπάλληλοσ	11L01
υπαλληλοσ	11L01
υπευθυνη	11L01
υπευθυνοσ	11L01
υπεύθυνη	11L01
υπεύθυνοσ	11L01
υπηρεσία	12@02
υπηρεσια	12@02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11J01
υπουργειο	11J01
φαρμακείο	11J01
φαρμακειο	11J01
φαρμακοποιοσ	11L01
φαρμακοποιόσ	11L01
φθινοπωρο	12B01
φθινόπωρο	12B01
φουρνοσ	11J01
φούρνοσ	11J01
φυσικοσ	11L01
φυσικοσ ομιλητησ	11[01
φυσικόσ	11L01
φυσικόσ ομιλητήσ	11[01
χειμωνασ	12C01
χειμώνασ	12C01
χειριστήσ	11L01
χειριστησ	11L01
χημικοσ	11L01
χημικόσ	11L01
χρονια	11G01
χρονοσ	11G01
χρόνια	11G01
χρόνοσ	11G01
ψυχολογοσ	11L01
ψυχολόγοσ	11L01
ωδείο	11K01
ωδειο	11K01
ωσ	11H01
ωσ σήμερα	11I01
ωσ σημερα	11I01
όμιλοσ	11J01
όροφοσ	11R01
а s	00`01
а.ş	00`01
автобиография	12D01
агент	12E03
агентство	12H02
агенция	12J01
агенција	12K01
агенція	12L01
агроном	12M01
ад	00`01
адвокат	12N04
администратор	12R03
администрация	12U01
адміністратор	12V01
адміністрація	12L01
академии	12W01
академия	12X02
академија	12Z01
академія	12[01
академії	12[01
аккредитация	12\01
акредитація	12]01
активно	12^01
альманах	12_01
анализатор	12`01
аналитик	12a01
аналитичар	12b01
аналітик	12V01
анкета	12c02
антологія	12e01
ао	12f02
ап	12h01
апотека	12K01
аптека	12i03
архитект	12`01
архитекта	12l01
архитектор	12a01
архітектор	12V01
асистент	12m03
асоциация	12J01
асоціація	12L01
аспирант	12M01
аспирантура	13002
аспірант	13201
аспірантура	13302
ассистент	12a01
ассоциация	12U01
атестат	13502
аттестат	13702
аттестат о среднем образовании	13901
аудитор	13:02
б р	13<01
б-р	13<01
базове	13=01
базовий	13>02
базовий рівень	13=01
базово	13@03
базово ниво	13C01
базовое	13D01
базовые знания	13E02
базовый	13E02
базовый уровень	13D01
базові знання	13>02
бакалавр	13G02
бакалаврат	13I01
бакалавриат	13J01
бакалавър	13K01
бакалавърска	13K01
бакалавърска степен	13K01
бал	13L01
балл	13M01
баллов	13M01
банк	12H02
банка	13N02
бармен	12M01
бечелор	13P01
библиотека	13Q03
библиотекар	13T03
билингв	13W01
биография	12D01
биографија	13X01
биолог	12M01
бл	12h01
благајник	12l01
благодарность	0QW01
благодарственное письмо	0QW01
болница	13N02
больница	12U01
бр	13Y01
брошура	13Z01
буд	13[01
будинок	13[01
бул	13\02
булевар	13Y01
булевард	12h01
бульвар	13^02
бухгалтер	13:02
бытовой	13`01
бюро	12H02
бібліотека	12L01
бібліотекар	13201
білінгв	13a01
в	13b03
в браке	13e01
в момента	13f01
в разводе	13e01
в совершенном владении	13g01
в совершенстве	13h01
васпитач	12b01
ведуча	13i01
ведучий	13i01
ведущий	13j01
весна	13k02
весни	13m01
весной	13n01
весны	13n01
вестник	13o02
взимку	14101
видавництво	14202
викладач	12V01
випускова	13i01
висока школа	12Z01
високий	14401
високо образовање	14501
виступ	12e01
висше	13K01
висше образование	13K01
висше училище	14601
вихователь	13201
виш	12[01
виша стручна спрема	14701
виша школа	14802
виши средњи	14:01
вище за середній	14;01
вище середнього	14;01
владелец	13j01
власник	14<02
власница	12l01
влітку	14>01
во	14?01
водитель	12M01
водительские права	12\01
водительское удостоверение	12\01
водій	13201
водійські права	12]01
возач	12b01
возачка дозвола	14@01
волонтер	14A03
волонтёр	12M01
восени	14D01
воспитател	12M01
вођа	12l01
впевнений	14401
впевнено	14401
врач	12M01
врло добро	14E02
вртић	12Z01
второ място	00>01
вуз	14G02
вукова диплома	00C01
вул	13[01
вулиця	13[01
вх	12h01
вчитель	13201
вчителька	13i01
във	14I01
възпитател	12`01
вып	12_01
высокий	14J01
выступление	12_01
высшее	14K01
выше среднего	14L01
від	14M02
віддалена робота	14O01
віддалено	14O01
відділ	14P01
відділення	14P01
відзнака	00A01
відмінно	14Q02
вільне	14S01
вільне володіння	14S01
вільно	14S01
вільно володію	14S01
вісник	12e01
г	14T03
газета	12H02
газосварщик	12M01
гбу	00`01
геолог	12M01
гимназия	12X02
гимназија	12Z01
глава	14W03
главный	13j01
го	14Z02
говоримо	14\01
год	14]02
года	14_01
година	14`02
године	14b01
години	14c01
голова	13i01
головний	13i01
город	13<01
гостиница	12U01
готвач	12`01
готель	12L01
гр	12h01
грамота	14d03
гран при	0QW01
гран прі	00A01
гран-при	0QW01
гран-прі	00A01
грант	0QW01
група	14g04
группа	14k02
группа компаний	12U01
гуп	00`01
гімназія	12[01
д	13<01
д т н	14m01
д.т.н	14m01
данас	14n01
двуезичен	14o01
департамент	15002
депо	15202
детска градина	14601
детский сад	12W01
дизайнер	15403
дизајнер	12b01
диплом	15705
диплом бакалавра	13J01
диплом з відзнакою	13L01
диплом с отличием	13M01
диплом специалиста	14K01
диплом техника	15<01
диплома	15=02
диплома за средно образование	15?01
дипломирани	14501
директор	15@04
дирекция	15D02
дирекција	15F01
дисертация	13Z01
дисертація	12e01
диссертация	12_01
дистанционно	15G02
дистанционный	15I01
дистанційно	14O01
дитячий садок	12[01
днес	13f01
до	15J04
до данас	14n01
до днес	13f01
до момента	13f01
до настоящего времени	15N01
до настоящия момент	13f01
до сада	14n01
до сега	13f01
до сих пор	15N01
до сьогодні	15O01
до тепер	15O01
до теперішнього часу	15O01
добра	14:01
добре	15P03
добрий	14;01
добро	15S04
доброволец	15W01
дозвола	14@01
доклад	13o02
доктор	15X01
доктор наук	15Y02
доктор наука	15[01
доктор філософії	15\01
докторант	12`01
докторантура	15X01
докторат	15[01
докторска степен	15X01
докторске студије	15[01
дом	13<01
дом здравља	12K01
доо	00`01
доповідь	12e01
допуск	15]02
досега	13f01
досконало	15_01
дослідник	13201
досі	15O01
дотепер	15O01
доцент	12E03
дружество	12J01
друкарня	12L01
друштво	12K01
еад	00`01
екип	15`01
економиста	12l01
економска школа	12Z01
економіст	13201
експерт	15a04
експертний	15e01
експертно	15f01
електрик	13201
електричар	12l01
електротехник	12`01
елементарний	13=01
елементарно	13C01
еоод	00`01
есей	12e01
есен	15g01
есента	15g01
ет	15h02
ж	15j04
ж к	12h01
ж.к	12h01
железници	12J01
жен	15n01
жена	15o02
женат	13e01
женен	16101
женски	15o02
женский	15n01
женско	16201
женщина	15n01
животопис	13X01
журнал	16302
журналист	16502
журналіст	13201
жінка	16701
жіноча	16701
жіночий	16701
з	14M02
з відзнакою	13L01
заваривач	12l01
заварчик	12`01
завод	16804
задоволително	14\01
задруга	12K01
заместитель	12M01
заместник	12`01
замужем	13e01
заміжня	16<01
зао	00`01
зараз	15O01
засновник	13201
застраховане	12J01
заступник	13201
зборник	16=01
збірник	12e01
зварник	13201
звено	15`01
зима	16>04
зимата	16B01
зими	14101
зимой	16C01
зимы	16C01
знаком	16D01
значка	00>01
зно	0;Y01
зрелостен изпит	15?01
зі	16E01
зі словником	13=01
и	16F03
изворни говорник	16I01
изд во	12_01
изд-во	12_01
издавач	16=01
издавачка кућа	12K01
издателство	16J02
издательство	16L02
излагање	16=01
изследовател	12`01
икономист	12`01
икономически университет	14601
инженер	16N02
инжењер	16P01
инспектор	16502
институт	16Q06
инструктор	16W02
интегрисане студије	14501
ип	00`01
исследовател	12a01
истраживач	12b01
й	16Y01
к т н	15Y02
к э н	14m01
к.т.н	15Y02
к.э.н	14m01
кандидат	16Z01
кандидат наук	15Y02
канцеларија	12K01
капитан	12M01
касиер	12`01
касир	13201
кассир	12M01
категория	16[02
категорія	12]01
кафедра	16]04
кв	13^02
квалификация	16a01
кваліфікація	16b01
квартира	13^02
керівник	12V01
кладовщик	12M01
клиника	13Q03
клініка	12L01
книга	16c03
кну	0@l01
код	16f01
коледж	16g01
колеж	16h02
колледж	16j01
команда	15002
комерцијалиста	12l01
компания	15202
компанија	12K01
компанія	12L01
конверзацијски	16k01
конкурс	14d03
конкурса	0QW01
конкурсу	00A01
конобар	12b01
консерватория	12X02
консерваторія	12[01
консултант	16W02
консультант	16l02
конференция	13o02
конференција	16=01
конференція	12e01
концерн	12U01
кооперация	12J01
координатор	15@04
копирайтер	12M01
копірайтер	13201
кореспондент	13201
корп	13<01
корпорация	12U01
корпорація	12L01
корреспондент	12M01
кпі	0@l01
край	13<01
красный диплом	13M01
кубок	0QW01
кувар	12b01
курс	16n04
курсы	12W01
кухар	13201
књига	16=01
лаборант	13:02
лаборатория	15202
лабораторија	12K01
лабораторія	12L01
лавреат	00A01
лавреатка	00A01
лауреат	14d03
лауреатка	00A01
лекар	16W02
лектор	17202
лекция	13Z01
лекція	12e01
лесник	13j01
лесхоз	12U01
лет	14_01
лета	17401
лето	17502
летом	17401
лидер	12M01
лицей	12X02
лиценз	17701
лицензия	12\01
лиценца	14@01
логист	12M01
логіст	13201
лучшая	0QW01
лучший	0QW01
лято	17801
лятото	17801
лікар	13201
лікарня	12L01
літа	14>01
літо	14>01
ліцей	12[01
ліцензія	12]01
м	17904
магазин	12i03
магационер	12l01
магистар	14501
магистр	14K01
магистратура	17=03
магистър	17@01
магистърска	17@01
магистърска степен	17@01
магістр	17A01
магістратура	17A01
майстер	13201
майстерня	12L01
майстор	12`01
майчин	14o01
майчин език	14o01
маркетолог	13:02
мастер	17B02
мастер студије	14501
мастерская	12U01
матерен	14o01
матерњи	16I01
матерњи језик	16I01
матура	17D02
матурски испит	17F01
машинист	16502
мајстор	12l01
мгту	0@l01
мгу	0@l01
медал	00>01
медаль	17G02
медаља	00C01
медбрат	13j01
медицинска сестра	17I02
медсестра	17K02
медуниверситет	12W01
менаџер	12b01
менеджер	16l02
мениджър	12`01
мес	17M02
месец	17O02
месеца	17O02
месеци	17Q01
месяц	17R01
месяца	17R01
месяцев	17R01
методист	12M01
механик	16502
механичар	12b01
механік	13201
микрорайон	13<01
министарство	12K01
министерство	15202
младший	13j01
много добре	17S01
много добро	17T02
много добро ниво	17V01
модул	17W01
мое резюме	17X01
молодший	13i01
молодший бакалавр	17Y01
молодший спеціаліст	17Y01
момента	13f01
монография	13o02
монографія	12e01
монтажник	12M01
моё резюме	17X01
моє резюме	17Z01
муж	17[01
мужской	17[01
мужчина	17[01
музей	12i03
музеј	12K01
музыкант	12M01
муп	00`01
мушкарац	17\01
мушки	17\01
мушко	17\01
мъж	17]01
мъжки	17]01
міністерство	12L01
міс	17^01
місто	13[01
місяць	17^01
місяці	17^01
місяців	17^01
н в	15N01
н.в	15N01
на бытовом уровне	13`01
на даљину	17_01
наб	13<01
набережна	13[01
набережная	13<01
навесні	13m01
нагорода	00A01
награда	17`03
найкраща	00A01
найкращий	00A01
направление	17c03
направление подготовки	16a01
напреднал	17T02
напреднало	17T02
напредно	14E02
напрям	16b01
нарис	12e01
насеље	13Y01
наст вр	15N01
наст время	15N01
наст. вр	15N01
наст. время	15N01
наставник	12l01
наставница	12l01
настояще	13f01
настоящее время	15N01
настоящем	13f01
настоящий момент	15N01
настоящия момент	13f01
науковий співробітник	13i01
научен сътрудник	15W01
научная статья	12_01
научный сотрудник	13j01
началник	12`01
начално	17f02
начальник	13:02
начальное профессиональное	15<01
начальное профессиональное образование	15<01
начальный	13E02
начальный уровень	13D01
начинаещ	17h02
начинающий	17j01
начиная с	17k01
нв	15N01
не женат	13e01
не замужем	13e01
нед	17l01
недели	17l01
недель	17l01
неделя	17l01
неженен	16101
незаміжня	16<01
неодружена	16<01
неодружений	16<01
неожењен	17m01
неоконченное высшее	13J01
неомъжена	16101
неудата	17m01
новинар	12b01
новичок	17j01
носитель	13W01
носитель языка	13W01
носій	13a01
носій мови	13a01
нпо	00`01
оао	00`01
обл	17n03
область	13^02
образователно квалификационна степен магистър	17@01
образователно-квалификационна степен магистър	17@01
обука	14@01
община	18102
објављен	16=01
овлашћење	14@01
од	18302
одељење	15F01
одитор	12`01
одлично	14E02
одружена	16<01
одружений	16<01
одсек	18502
ожењен	17m01
ожидаемый	18701
ожидается	18701
олимпиада	18802
олімпіада	00A01
омъжена	16101
онлайн	18:03
онлајн	17_01
оод	00`01
ооо	12f02
оператер	12b01
оператор	18=03
општина	12K01
осени	18@01
осень	18@01
осенью	18@01
осені	14D01
осигурање	12K01
оснивач	12b01
основател	16502
основе	18A02
основна школа	12Z01
основне академске студије	13P01
основне студије	13P01
основно	18C04
основно владеене	14\01
основно знање	18G01
основно ниво	13C01
основно училище	14601
осінь	14D01
от	18H03
от разстояние	18K01
отговорник	12`01
отдел	15D02
отделение	18L03
отель	12U01
отличен	18O01
отличие	18P02
отлично	18R03
отлично владеене	17S01
отличное	13g01
офис	15202
официант	12M01
офіс	12L01
офіціант	13201
оцена	18U01
оценка	18V02
оцінка	13L01
очаква се	18X01
очаквано	18X01
очекивано	18Y01
очікуваний	18Z01
очікується	18Z01
пао	00`01
парикмахер	12M01
пасивно	18G01
пат	00`01
патент	18[04
пг	14601
пгжпт	14601
пекара	12K01
пекарна	12J01
пекарня	12H02
пер	13<01
первое место	0QW01
переводчик	12M01
переводчица	13j01
перекладач	13201
переможець	00A01
переможниця	00A01
переулок	13<01
перше місце	00A01
пивара	12K01
пл	18_02
плакет	00>01
планирано	18a02
планируемый	18701
планируется	18701
планується	18Z01
площа	13[01
площад	12h01
площадь	13<01
по	18c02
по н в	15N01
по н.в	15N01
по наст время	15N01
по наст. время	15N01
по настоящее время	15N01
по настоящий момент	15N01
по сей день	15N01
по сьогодні	15O01
по теперішній час	15O01
по цей день	15O01
по цей час	15O01
победител	00>01
победитель	0QW01
победительница	0QW01
победник	00C01
победница	00C01
повар	12M01
повна середня	18e01
повышение квалификации	12\01
поглавље	16=01
поглиблений	14S01
подразделение	18f01
подяка	00A01
позориште	12K01
поликлиника	15202
политех	12W01
политехнический	12W01
положен	14@01
полувисше	18g01
поліклініка	12L01
політехніка	12[01
помощник	16502
помоћник	12l01
помічник	13201
понастоящем	13f01
понині	15O01
посвідчення	12]01
посвідчення водія	12]01
поселок	13<01
пословођа	12l01
посёлок	13<01
потврда	14@01
похвала	00C01
початковий	13>02
початковий рівень	13=01
початківець	18h01
почетна грамота	00>01
почетная грамота	0QW01
почетник	18i02
почетно	18G01
почётная грамота	0QW01
пр	13^02
пр т	13<01
пр-т	13<01
правник	12l01
правница	12l01
правоспособност	17701
практикант	14A03
прат	00`01
преводач	12`01
преводилац	12l01
предавач	12b01
предавање	16=01
предвиђено	18Y01
предполагаемый	18701
предприятие	15202
председател	16502
председник	12l01
председница	12l01
предстои	18X01
предузеће	12K01
президент	12E03
премия	0QW01
премія	00A01
преподавател	18k02
призер	17G02
признање	00C01
призёр	0QW01
приправник	12l01
приправница	12l01
пров	13[01
провизор	13j01
провулок	13[01
провідний	13i01
програмер	12b01
програмист	12`01
программист	12a01
програміст	12V01
продав	13201
продавац	12l01
продавач	12`01
продавачица	12l01
продавец	12M01
продавница	12K01
продвинутый	18m02
продвинутый уровень	13g01
продюсер	13:02
проезд	13<01
пролет	18o01
пролетта	18o01
пролеће	19001
прораб	12M01
просек	18U01
просек оцена	18U01
просечна оцена	18U01
просп	13[01
проспект	13^02
просунутий	14Q02
професионален бакалавър	13K01
професионална автобиография	12D01
професионална биографија	13X01
професионална гимназия	14601
професионална квалификация	15?01
професор	12m03
профессиональный	13g01
профессор	12a01
професійний	14S01
професійно технічна	18e01
професійно-технічна	18e01
профил	19101
профиль	16a01
психолог	12N04
пту	0@l01
публикация	13o02
публикација	16=01
публікація	12e01
пут	13Y01
първо място	00>01
підвищення кваліфікації	12]01
підприємство	12L01
підрозділ	14P01
р	19201
работаю	15N01
работник	12`01
рабочий	19302
рад	16=01
рад од куће	17_01
радионица	12K01
радна биографија	13X01
радник	12l01
радница	12l01
радіо	12L01
разведен	19503
разведена	19503
разведён	13e01
разговорный	13`01
разговорный уровень	13`01
разработчик	18k02
разрешително	17701
разряд	12\01
район	13^02
рачуновођа	12l01
редактор	15403
редакция	12U01
редакція	12L01
режисер	13201
режиссер	12M01
режиссёр	12M01
резюме	12c02
рекрутер	13:02
республика	13<01
ресторан	19803
ресторант	12J01
референт	12b01
риелтор	12M01
робочий	14;01
робітник	13i01
роден	14o01
роден език	14o01
родная	13W01
родной	13W01
родной язык	13W01
розділ	12e01
розлучена	16<01
розлучений	16<01
розмовна	19;01
розмовний	19;01
розмовний рівень	19;01
розробник	12V01
роки	19201
року	19201
років	19201
руководилац	12l01
руководител	12a01
ръководител	19<01
рідна	13a01
рідна мова	13a01
рідний	13a01
рік	19201
с	19=03
с отличием	13M01
саветник	12l01
саветница	12l01
сада	14n01
садашњост	14n01
самозайнятий	12L01
самозанятый	12U01
саопштење	16=01
сарадник	12l01
сарадница	12l01
сборник	13o02
сварщик	19@02
свидетелство	17701
свидетельство	12\01
свободно	19B02
свободно владею	13g01
свободное	13g01
свободное владение	13g01
свободный	13g01
свідоцтво	12]01
сдружение	12J01
сега	13f01
сегодня	15N01
сейчас	15N01
секретар	19D03
секретарица	12l01
секретарь	12M01
сектор	19G04
село	13^02
семеен	16101
семейна	16101
сервитьор	12`01
середньо	19;01
середня	18e01
середня освіта	18e01
середня спеціальна	17Y01
середній	19K02
середній бал	13L01
середній рівень	19;01
сертификат	19M03
сертификация	12\01
сертифициран	17701
сертифицированный	12\01
сертифікат	19P01
сертифікація	12]01
слабо	13C01
слесарь	12M01
служба	19Q05
слюсар	13201
смер	17W01
со	19V02
со словарем	13D01
со словарём	13D01
соавтор	12_01
собственик	12`01
совершенное	13h01
сотрудник	12M01
соу	14601
союз	12U01
спбгу	0@l01
специализация	19101
специалист	19X03
специалист по	18g01
специалитет	14K01
специалност	19101
специальность	16a01
специјалиста	12l01
спеціальність	16b01
спеціалізація	16b01
спеціаліст	19[02
спеціалітет	17A01
списание	13Z01
співавтор	12e01
співробітник	13201
спілка	12L01
среден успех	18O01
среден успех от следването	18O01
средне	13`01
среднее	13901
среднее образование	13901
среднее общее	13901
среднее профессиональное	15<01
среднее профессиональное образование	15<01
среднее специальное	15<01
средний	19]02
средний балл	13M01
средний уровень	13`01
средно	19_03
средно владеене	14\01
средно ниво	19b02
средно образование	15?01
средно специално	15?01
средно специално образование	15?01
средно училище	14601
средња стручна спрема	17F01
средња школа	12Z01
средње	19d02
средњи	16k01
средњи ниво	16k01
ссс	17F01
стажант	12`01
стажер	13:02
стажист	13201
стажиста	12l01
стажёр	12M01
стан	13Y01
старший	19f02
статия	13Z01
стаття	12e01
статья	12_01
степень бакалавра	13J01
степень магистра	14K01
стипендия	18802
стипендија	00C01
стипендія	00A01
столар	12l01
стор	19h01
сторінка	19h01
стр	19i02
страница	19k01
строительная	12U01
стройка	12U01
струковне студије	13P01
стручни испит	14@01
стручњак	19l02
студио	13N02
студия	12U01
студијски програм	17W01
студія	12L01
ступінь бакалавра	13I01
ступінь магістра	17A01
су	14601
супермаркет	12H02
счетоводител	12`01
считано от	19n01
сътрудник	12`01
сьогодні	15O01
т ч	15O01
т.ч	15O01
та	16Y01
такмичење	00C01
театр	12H02
театър	12J01
тези	12e01
тезисы	12_01
текущее время	15N01
телеканал	12L01
теперішнього часу	15O01
теперішній час	15O01
тестер	12`01
тестировщик	12a01
тестувальник	12V01
техлид	13j01
техник	16502
техникум	19o02
техничар	12b01
техничка школа	12Z01
технолог	12E03
технік	13201
технікум	16g01
течно	12^01
тиждень	1:101
тижні	1:101
тижнів	1:101
тим	15F01
тимлид	13j01
типография	12U01
тов	1:202
товаровед	12M01
токарь	12M01
тоо	00`01
торговый дом	12U01
торговый представитель	13j01
трг	13Y01
тренер	13:02
тренутно	14n01
треньор	12`01
трки	0;Y01
търговец	12`01
търговски представител	15W01
у	1:402
у браку	17m01
у досконалості	15_01
у току	14n01
уверенно	14J01
уверенный	14J01
уверење	14@01
удаленка	15I01
удаленная работа	15I01
удаленно	15I01
удалёнка	15I01
удалённая работа	15I01
удалённо	15I01
удата	17m01
удовлетворительно	13`01
удостоверение	16[02
удружење	12K01
ул	1:603
улица	1:603
универзитет	1:901
университет	19o02
университета	12X02
університет	16g01
управител	12`01
управление	1::03
управління	1:=02
уредник	12l01
уредница	12l01
усмерење	17W01
успех	18O01
учебник	13Z01
ученик	13j01
училище	1:?03
учител	12`01
учитель	13:02
учительница	13j01
учитељ	12b01
учредитель	12M01
фабрика	16804
факултет	1:B02
факультет	1:D04
фармацевт	12E03
фармацеут	12b01
фаховий молодший бакалавр	17Y01
фахівець	13i01
фгуп	00`01
фельдшер	13j01
физик	12M01
финалист	0QW01
финалиста	00C01
фирма	13Q03
фонд	12H02
фондация	12J01
фондација	12K01
фоп	00`01
фотограф	13:02
фриланс	12U01
фрилансер	12M01
фріланс	12L01
фіналіст	00A01
фірма	12L01
химик	12M01
хозяйство	12U01
холдинг	12i03
холост	13e01
холостой	13e01
хорошее	14L01
хороший	1:H02
хорошо	1:H02
хотел	13N02
художник	12M01
цей час	15O01
центар	12K01
центр	12H02
център	12J01
цех	1::03
ч	1:J01
часопис	16=01
червоний диплом	13L01
чирак	15W01
читалище	12J01
читаю профессиональную литературу	13D01
читаю со словарем	13D01
читаю со словарём	13D01
члан	12l01
чланак	16=01
член	15W01
чоловік	1:J01
чоловіча	1:J01
чоловічий	1:J01
шеф	12l01
школа	1:K04
школа no	12W01
школьный	13D01
шосе	13[01
шоссе	13<01
шофьор	12`01
шофьорска книжка	17701
экономист	12M01
эксперт	1:O01
экспертный	1:O01
экспертный уровень	1:O01
электрик	12M01
электрогазосварщик	12M01
электросварщик	12M01
элементарный	13D01
юрист	12E03
і	16Y01
із	14M02
інженер	12V01
інститут	16g01
јединица	15F01
јесен	1:P01
ґрант	00A01
אביב	1:Q01
אגף	1:R01
אדריכל	1:S01
אדריכלית	1:S01
אולפנה	1:T01
אוניברסיטה	1:T01
אוניברסיטת	1:T01
אות	1:U01
אח	1:S01
אחות	1:S01
אחראי	1:S01
אחראית	1:S01
אישה	1:V01
אנליסט	1:S01
אנליסטית	1:S01
אקדמיה	1:T01
ארגון	1:W01
ב	1:X01
ב"א	1:Y01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:Z01
בוגר	1:Y01
בוגרת	1:Y01
בודק	1:S01
בודקת	1:S01
ביטוח	1:W01
בינוני	1:[02
בינונית	1:[02
בינונית גבוהה	1:]01
בית אבות	1:W01
בית החולים	1:W01
בית הספר	1:T01
בית חולים	1:W01
בית מרקחת	1:W01
בית ספר	1:T01
בנק	1:W01
בסיס	1:^01
בסיסי	1:_02
בסיסית	1:_02
בע"מ	1:W01
בעלים	1:S01
בעמ	1:W01
ברמה גבוהה	1:a01
ברמת שפת אם	1:b01
גבוהה	1:c02
גבר	1:e01
גן ילדים	1:T01
גרוש	1:f01
גרושה	1:f01
ד"ר	1:g01
דו לשוני	1:b01
דו-לשוני	1:b01
דובר ילידי	1:b01
דוקטור	1:g01
דוקטורט	1:h02
דירה	1:j01
דרך	1:j01
האוניברסיטה	1:T01
האקדמיה	1:T01
הווה	1:k01
הוצאה	1:l01
הוצאת	1:W01
החוג	1:T01
הטכניון	1:T01
היברידי	1:m01
היום	1:k01
המכללה	1:T01
המכללה האקדמית	1:T01
המרכז	1:W01
המרכז האקדמי	1:T01
הנדסאי	1:n01
הנדסאית	1:n01
הסמכה	1:o01
הסמכות	1:o01
הסמכת	1:o01
הפקולטה	1:T01
הצטיינות	1:U01
הצטיינות יתרה	1:Z01
הרצאה	1:l01
השתלמות	1:o01
התמחות	1;001
התמחות ב	1;001
ו	1;101
ועד היום	1:k01
זוכה	1:U01
זכר	1:e01
חבר	1:S01
חברה	1:W01
חברה בצוות	1:S01
חברת	1:W01
חוג	1;001
חודש	1;201
חודשים	1;201
חוקר	1:S01
חוקרת	1:S01
חורף	1;301
חטיבה	1:R01
חטיבת ביניים	1:T01
חלשה	1:^01
חנות	1:W01
חשמלאי	1:S01
טבח	1:S01
טבחית	1:S01
טוב	1;402
טובה	1:]01
טובה מאוד	1:a01
טכנאי	1:S01
טכנאי מוסמך	1:n01
טכנאית	1:S01
טכנולוגיות	1:W01
טכניון	1:T01
ידע בסיסי	1:^01
יו"ר	1:S01
יועץ	1:S01
יועצת	1:S01
יושב ראש	1:S01
יחידה	1:R01
יחידת	1:R01
ישיבה	1:T01
ישיבת	1:T01
כיום	1:k01
כיכר	1:j01
כנס	1:l01
כעת	1:k01
כתב עת	1:l01
כתבה	1:l01
מ	1;601
מ"א	1;701
מאז	1;801
מאמן	1:S01
מאמנת	1:S01
מאמר	1:l01
מאפייה	1:W01
מבקר	1:S01
מגמה	1;001
מגמת	1;001
מדור	1:R01
מדליה	1:U01
מדריך	1:S01
מדריכה	1:S01
מדרשה	1:T01
מהנדס	1:S01
מהנדסת	1:S01
מוזיאון	1:W01
מוכר	1:S01
מוכרת	1:S01
מומחה	1;902
מומחית	1;902
מוסמך	1;;02
מוסמכת	1;;02
מועצה	1:W01
מורה	1:S01
מזכיר	1:S01
מזכירה	1:S01
מחלקה	1:R01
מחלקת	1:R01
מטפל	1:S01
מטפלת	1:S01
מייסד	1:S01
מייסדת	1:S01
מיקוד	1:j01
מכון	1:W01
מכון ללימודים	1:T01
מכונאי	1:S01
מכללה	1:T01
מכללת	1:T01
מלגה	1:U01
מלגת	1:U01
מלון	1:W01
מלצר	1:S01
מלצרית	1:S01
ממוצע	1:Z01
ממוצע ציונים	1:Z01
מנהל	1:S01
מנהל חשבונות	1:S01
מנהלת	1:S01
מנהלת חשבונות	1:S01
מנכ"ל	1:S01
מסלול	1;001
מסעדה	1:W01
מעבדה	1:W01
מעצב	1:S01
מעצבת	1:S01
מפיק	1:S01
מפיקה	1:S01
מפעיל	1:S01
מפעל	1:W01
מפקד	1:S01
מפקדת	1:S01
מפתח	1:S01
מפתחת	1:S01
מצוין	1:c02
מצוינת	1:a01
מצטיין	1:U01
מצטיינת	1:U01
מקוון	1:m01
מקום ראשון	1:U01
מרחוק	1:m01
מרכז	1;=02
מרכזת	1:S01
מרפא בעיסוק	1:S01
מרפאה	1:W01
מרפאה בעיסוק	1:S01
מרפאת	1:W01
מרצה	1:S01
משוער	1;?01
משרד	1:W01
מתחיל	1;@01
מתחילים	1:^01
מתכנת	1:S01
מתכנתת	1:S01
מתמחה	1:S01
מתנדב	1:S01
מתנדבת	1:S01
מתקדם	1;A01
מתרגם	1:S01
מתרגמת	1:S01
נגר	1:S01
נהג	1:S01
נהגת	1:S01
נוכחי	1:k01
נוכחית	1:k01
נציג	1:S01
נציג מכירות	1:S01
נציגת	1:S01
נקבה	1:V01
נשואה	1:f01
נשוי	1:f01
סבירה	1;B01
סדנה	1:W01
סוכנות	1:W01
סטודיו	1:W01
סטודנט	1:S01
סמטת	1:j01
סמינר	1:T01
סמנכ"ל	1:S01
ספר	1:l01
ספרייה	1:W01
ספריית	1:W01
ספרן	1:S01
ספרנית	1:S01
סתיו	1;C01
עבודה מרחוק	1:m01
עבודת גמר	1:l01
עד	1;D01
עד היום	1:k01
עד כה	1:k01
עובד	1:S01
עובד מצטיין	1:U01
עובדת	1:S01
עובדת מצטיינת	1:U01
עוזר	1:S01
עוזרת	1:S01
עורך	1:S01
עורך דין	1:S01
עורכת	1:S01
עורכת דין	1:S01
עיון	1:l01
עיריית	1:W01
עיתונאי	1:S01
עיתונאית	1:S01
עכשיו	1:k01
עמוד	1;E01
עמותה	1:W01
עמותת	1:W01
עצמאי	1:W01
עצמאית	1:W01
פוסטר	1:l01
פטנט	1:l01
פסיכולוג	1:S01
פסיכולוגית	1:S01
פקולטה	1:T01
פקיד	1:S01
פקידה	1:S01
פרופסור	1:S01
פרס	1:U01
פרסום	1:l01
פרק	1:l01
צה"ל	1:W01
צוות	1:R01
ציון	1:Z01
ציון ממוצע	1:Z01
ציון סופי	1:Z01
צפוי	1;?01
צפויה	1;?01
קבוצת	1:W01
קו"ח	1;F01
קומה	1:j01
קופת חולים	1:W01
קורות חיים	1;F01
קורס	1:o01
קו״ח	1;F01
קיץ	1;G01
קלינאית	1:S01
קצין	1:S01
קצינה	1:S01
קרן	1:W01
ראש	1:S01
ראש צוות	1:S01
רהוטה	1:a01
רואה חשבון	1:S01
רווק	1:f01
רווקה	1:f01
רופא	1:S01
רופאה	1:S01
רוקח	1:S01
רוקחת	1:S01
רח	1:j01
רחוב	1:j01
רישיון	1:o01
רישיון נהיגה	1:o01
רכז	1:S01
רכזת	1:S01
רמה גבוהה	1:c02
רמת שיחה	1;B01
רשיון	1:o01
רשת	1:W01
רתך	1:S01
שד	1:j01
שדרות	1:j01
שוטף	1:a01
שוטפת	1:a01
שותף	1:S01
שותפה	1:S01
שיחה	1;B01
שכונת	1:j01
שליטה מלאה	1:a01
שנה	1;H01
שנים	1;H01
שף	1:S01
שפת אם	1:b01
שפת-אם	1:b01
ת ד	1:j01
ת.ד	1:j01
תואר	1:Y01
תואר ראשון	1:Y01
תואר ראשון ב	1:Y01
תואר שלישי	1:g01
תואר שני	1;701
תואר שני ב	1;701
תחרות	1:U01
תיאטרון	1:W01
תיכון	1;I02
תעודה	1:o01
תעודת	1:o01
תעודת בגרות	00I01
תעודת הוקרה	1:U01
תעודת הוראה	1:n01
תעודת הצטיינות	1:U01
תעודת מקצוע	1;K02
תעשיות	1:W01
أخصائي	1;M01
أخصائية	1;M01
أساسي	1;N02
أساسيات	1;N02
أساسية	1;P01
أستاذ	1;M01
أستاذة	1;M01
أشهر	1;Q01
أعزب	1;R01
أعوام	1;S01
أفضل	1;T01
أكاديمية	1;U01
أمانة	1;V01
أمين مكتبة	1;M01
أنثى	1;W01
أونلاين	1;X01
إتقان	1;Y01
إجادة تامة	1;Y01
إجازة	1;Z01
إجازة جامعية	1;Z01
إدارة	1;[02
إعدادية	1;U01
إلى	1;]01
إلى الآن	1;^01
ابتدائي	1;P01
ابتدايي	1;P01
اتقان	1;Y01
اجاده تامه	1;Y01
اجازه	1;Z01
اجازه جامعيه	1;Z01
اختصاصي	1;M01
اخصايي	1;M01
اخصاييه	1;M01
اداره	1;[02
اساسي	1;N02
اساسيات	1;N02
اساسيه	1;P01
استاذ	1;M01
استاذه	1;M01
استشاري	1;M01
استشارية	1;M01
استشاريه	1;M01
استوديو	1;V01
اشهر	1;Q01
اعتماد	1;_01
اعداديه	1;U01
اعزب	1;R01
اعوام	1;S01
افضل	1;T01
اكاديميه	1;U01
الآن	1;^01
الاختصاص	1;`01
الان	1;^01
البكالوريا	1;a01
البكالوريوس	1;Z01
التقدير	1;b01
الثانوية	1;a01
الثانوية العامة	1;a01
الثانويه	1;a01
الثانويه العامه	1;a01
الجامعة	1;U01
الجامعه	1;U01
الحاضر	1;^01
الحالي	1;^01
الخريف	1;c01
الدبلوم	1;d01
الدرجة	1;b01
الدرجه	1;b01
الدكتوراه	1;e01
الدور	1;f01
الربيع	1;g01
السيرة الذاتية	1;h01
السيره الذاتيه	1;h01
الشتاء	1;i01
الشركة	1;V01
الشركه	1;V01
الصيف	1;j01
القسم	1;k01
الكلية	1;U01
الكليه	1;U01
اللغة الأصلية	1;l01
اللغة الأم	1;l01
اللغه الاصليه	1;l01
اللغه الام	1;l01
الليسانس	1;Z01
المؤسسة	1;V01
الماجستير	1;m01
المتوقع	1;n01
المدرسة	1;U01
المدرسة الثانوية	1;U01
المدرسه	1;U01
المدرسه الثانويه	1;U01
المركز الأول	1;T01
المركز الاول	1;T01
المركز الثاني	1;T01
المعدل	1;b01
المعدل التراكمي	1;b01
المعدل العام	1;b01
المعهد	1;U01
الموسسه	1;V01
الوقت الحالي	1;^01
الى	1;]01
الي	1;]01
الي الان	1;^01
اليوم	1;^01
امانه	1;V01
امرأة	1;W01
امراه	1;W01
امين مكتبه	1;M01
انثى	1;W01
انثي	1;W01
اونلاين	1;X01
بائع	1;M01
بائعة	1;M01
باحث	1;M01
باحثة	1;M01
باحثه	1;M01
بايع	1;M01
بايعه	1;M01
بتقدير	1;b01
بحث	1;o01
براءة اختراع	1;o01
براءه اختراع	1;o01
بسيطة	1;P01
بسيطه	1;P01
بطلاقة	1;Y01
بطلاقه	1;Y01
بكالوريا	1;a01
بكالوريس	1;Z01
بكالوريوس	1;Z01
بلدية	1;V01
بلديه	1;V01
بناية	1;f01
بنايه	1;f01
بنك	1;V01
تأمين	1;V01
تامين	1;V01
تخصص	1;`01
تخصص في	1;`01
ترخيص	1;_01
تقدير	1;b01
تقني	1;M01
تكريم	1;T01
توجيهي	1;a01
ثانوي	1;U01
ثانوية	1;U01
ثانوية عامة	1;a01
ثانويه	1;U01
ثانويه عامه	1;a01
ثنائي اللغة	1;l01
ثنايي اللغه	1;l01
جائزة	1;T01
جامعة	1;U01
جامعه	1;U01
جايزه	1;T01
جمعية	1;V01
جمعيه	1;V01
جيد	1<002
جيد جدا	1;Y01
جيدة	1<201
جيدة جدا	1;Y01
جيده	1<201
جيده جدا	1;Y01
حاليا	1;^01
حالياً	1;^01
حاليًا	1;^01
حتى	1;]01
حتى الآن	1;^01
حتى الوقت الحالي	1;^01
حتى اليوم	1;^01
حتى تاريخه	1;^01
حتي	1;]01
حتي الان	1;^01
حتي الوقت الحالي	1;^01
حتي اليوم	1;^01
حتي تاريخه	1;^01
حي	1;f01
خبير	1<302
خبيرة	1<302
خبيره	1<302
خريف	1;c01
دائرة	1;k01
دار	1;V01
دار النشر	1;o01
دار نشر	1;V01
دايره	1;k01
دبلوم	1<502
دبلوم عالي	1;m01
دبلوم فني	1;d01
دبلوم متوسط	1;d01
درجة البكالوريوس	1;Z01
درجة الدكتوراه	1;e01
درجة الماجستير	1;m01
درجه البكالوريوس	1;Z01
درجه الدكتوراه	1;e01
درجه الماجستير	1;m01
درع	1;T01
دكتوراه	1;e01
دورة	1;_01
دوره	1;_01
ذكر	1<701
رئيس	1;M01
رئيسة	1;M01
ربيع	1;g01
رجل	1<701
رخصة	1;_01
رخصة قيادة	1;_01
رخصه	1;_01
رخصه قياده	1;_01
رسالة	1;o01
رساله	1;o01
روضة	1;U01
روضه	1;U01
رييس	1;M01
رييسه	1;M01
زمالة	1;_01
زماله	1;_01
سائق	1;M01
سايق	1;M01
سباك	1;M01
سكرتير	1;M01
سكرتيرة	1;M01
سكرتيره	1;M01
سنة	1<802
سنه	1<802
سنوات	1;S01
سيرة ذاتية	1;h01
سيره ذاتيه	1;h01
شارع	1;f01
شتاء	1;i01
شركة	1;V01
شركه	1;V01
شعبة	1<:02
شعبه	1<:02
شقة	1;f01
شقه	1;f01
شهادة	1;_01
شهادة الثانوية	1;a01
شهادة تقدير	1;T01
شهادة معتمدة	1;_01
شهاده	1;_01
شهاده الثانويه	1;a01
شهاده تقدير	1;T01
شهاده معتمده	1;_01
شهر	1;Q01
شهور	1;Q01
ص ب	1;f01
ص.ب	1;f01
صحفي	1;M01
صحفية	1;M01
صحفيه	1;M01
صحيفة	1;V01
صحيفه	1;V01
صفحة	1<<01
صفحه	1<<01
صيدلانية	1;M01
صيدلانيه	1;M01
صيدلي	1;M01
صيدلية	1;V01
صيدليه	1;V01
صيف	1;j01
ضعيف	1;P01
طاه	1;M01
طباخ	1;M01
طبيب	1;M01
طبيبة	1;M01
طبيبه	1;M01
طريق	1;f01
طلاقة	1;Y01
طلاقه	1;Y01
عام	1<802
عامل	1;M01
عبر الإنترنت	1;X01
عبر الانترنت	1;X01
عزباء	1;R01
عضو	1;M01
عضوية	1;_01
عضويه	1;_01
عمارة	1;f01
عماره	1;f01
عمل حر	1;V01
عن بعد	1;X01
عن بُعد	1;X01
عيادة	1;V01
عياده	1;V01
فائز	1;T01
فائزة	1;T01
فايز	1;T01
فايزه	1;T01
فريق	1;k01
فصل	1;o01
فندق	1;V01
فني	1;M01
فنية	1;M01
فنيه	1;M01
فوق المتوسط	1<201
في	1<=01
قائد	1;M01
قايد	1;M01
قرية	1;f01
قريه	1;f01
قسم	1<:02
قناة	1;V01
قناه	1;V01
كاتب	1;M01
كاتبة	1;M01
كاتبه	1;M01
كتاب	1;o01
كليات	1;U01
كلية	1;U01
كليه	1;U01
كهربائي	1;M01
كهربايي	1;M01
لحام	1;M01
لدى	1<=01
لدي	1<=01
لغة أم	1;l01
لغة الأم	1;l01
لغتي الأم	1;l01
لغتي الام	1;l01
لغه الام	1;l01
لغه ام	1;l01
للآن	1;^01
للان	1;^01
ليسانس	1;Z01
مؤتمر	1;o01
مؤسس	1;M01
مؤسسة	1;V01
مؤسسة مشاركة	1;M01
ماجستير	1;m01
مالك	1;M01
مبتدئ	1;N02
مبتدئة	1;P01
مبتدي	1;N02
مبتديه	1;P01
مبرمج	1;M01
مبرمجة	1;M01
مبرمجه	1;M01
متجر	1;V01
متحف	1;V01
متدرب	1;M01
متدربة	1;M01
متدربه	1;M01
مترجم	1;M01
مترجمة	1;M01
مترجمه	1;M01
متزوج	1;R01
متزوجة	1;R01
متزوجه	1;R01
متطوع	1;M01
متطوعة	1;M01
متطوعه	1;M01
متقدم	1<>02
متقدمة	1<>02
متقدمه	1<>02
متوسط	1<@02
متوسطة	1<@02
متوسطه	1<@02
متوقع	1;n01
متوقعة	1;n01
متوقعه	1;n01
مجلة	1;o01
مجله	1;o01
مجموعة	1;V01
مجموعه	1;V01
محادثة	1<B01
محادثه	1<B01
محاسب	1;M01
محاسبة	1;M01
محاسبه	1;M01
محاضر	1;M01
محاضرة	1<C02
محاضره	1<C02
محافظة	1;f01
محافظه	1;f01
محام	1;M01
محامي	1;M01
محامية	1;M01
محاميه	1;M01
محترف	1;Y01
محرر	1;M01
محررة	1;M01
محرره	1;M01
محلل	1;M01
محللة	1;M01
محلله	1;M01
مخبز	1;V01
مختبر	1;V01
مدارس	1;U01
مدرب	1;M01
مدربة	1;M01
مدربه	1;M01
مدرس	1;M01
مدرسة	1;U01
مدرسة ثانوية	1;U01
مدرسة صف	1;M01
مدرسه	1;U01
مدرسه ثانويه	1;U01
مدرسه صف	1;M01
مدقق	1;M01
مدير	1;M01
مديرة	1;M01
مديره	1;M01
مدينة	1;f01
مدينه	1;f01
مراقب	1;M01
مرشد	1;M01
مركز	1;V01
مسؤول	1;M01
مسؤولة	1;M01
مسابقة	1;T01
مسابقه	1;T01
مساعد	1;M01
مساعدة	1;M01
مساعده	1;M01
مستشار	1;M01
مستشارة	1;M01
مستشاره	1;M01
مستشفى	1;V01
مستشفي	1;V01
مستمر	1;^01
مسرح	1;V01
مسوول	1;M01
مسووله	1;M01
مشرف	1;M01
مشرفة	1;M01
مشرفه	1;M01
مشروع خاص	1;V01
مشغل	1;M01
مصرف	1;V01
مصمم	1;M01
مصممة	1;M01
مصممه	1;M01
مصنع	1;V01
مصور	1;M01
مطعم	1;V01
مطلق	1;R01
مطلقة	1;R01
مطلقه	1;R01
مطور	1;M01
مطورة	1;M01
مطوره	1;M01
مع مرتبة الشرف	1;b01
مع مرتبه الشرف	1;b01
معتمد	1;_01
معتمدة	1;_01
معتمده	1;_01
معدل	1;b01
معلم	1;M01
معلمة	1;M01
معلمه	1;M01
معماري	1;M01
معهد	1<E02
مقال	1;o01
مقالة	1;o01
مقاله	1;o01
مقبول	1;P01
مكتب	1;V01
مكتبة	1;V01
مكتبه	1;V01
ممتاز	1<>02
ممتازة	1;Y01
ممتازه	1;Y01
ممرض	1;M01
ممرضة	1;M01
ممرضه	1;M01
من	1<G01
منحة	1;T01
منحه	1;T01
مندوب	1;M01
مندوبة	1;M01
مندوبه	1;M01
منذ	1<H01
منسق	1;M01
منسقة	1;M01
منسقه	1;M01
منشور	1;o01
منطقة	1;f01
منطقه	1;f01
منظمة	1;V01
منظمه	1;V01
مهندس	1;M01
مهندسة	1;M01
مهندسه	1;M01
موتمر	1;o01
موسس	1;M01
موسسه	1;V01
موسسه مشاركه	1;M01
موظف	1;M01
موظف استقبال	1;M01
موظفة	1;M01
موظفه	1;M01
ميدالية	1;T01
ميداليه	1;T01
ميدان	1;f01
ميكانيكي	1;M01
نائب	1;M01
نادل	1;M01
نايب	1;M01
نجار	1;M01
نشر	1;o01
هيئة	1;V01
هييه	1;V01
و	1<I01
وحدة	1;k01
وحده	1;k01
ورشة	1;V01
ورشه	1;V01
ورقة	1;o01
ورقة بحثية	1;o01
ورقه	1;o01
ورقه بحثيه	1;o01
وزارة	1;V01
وزاره	1;V01
وسام	1;T01
وكالة	1;V01
وكاله	1;V01
अंक	1<J01
अकादमी	1<K01
अच्छा	1<L02
अच्छी	1<N01
अधिकारी	1<O01
अध्यक्ष	1<O01
अध्यापक	1<O01
अध्यापिका	1<O01
अध्याय	1<P01
अनुभाग	1<Q01
अनुवादक	1<O01
अपेक्षित	1<R01
अब	1<S01
अब तक	1<S01
अभियंता	1<O01
अभी	1<S01
अभी तक	1<S01
अविवाहित	1<T01
अस्पताल	1<U01
आईटीआई	1<V01
आज	1<S01
आज तक	1<S01
इंजीनियर	1<O01
इंटरमीडिएट	00F01
इंटर्न	1<O01
इलेक्ट्रीशियन	1<O01
उच्च माध्यमिक विद्यालय	1<K01
उत्कृष्ट	1<W02
उन्नत	1<W02
एजेंसी	1<U01
एम ए	1<Y01
एम एड	1<Y01
एम एससी	1<Y01
एम कॉम	1<Y01
एम टेक	1<Y01
एम बी ए	1<Y01
एम.ए	1<Y01
एम.एड	1<Y01
एम.एससी	1<Y01
एम.कॉम	1<Y01
एम.टेक	1<Y01
एम.बी.ए	1<Y01
एमबीए	1<Y01
एवं	1<Z01
ऑनलाइन	1<[01
और	1<Z01
औसत	1<\01
कंपनी	1<U01
कर्मचारी	1<O01
कारखाना	1<U01
कार्यालय	1<U01
केंद्र	1<U01
कॉलेज	1<K01
कॉलोनी	1<]01
कोर्स	1<^01
क्लिनिक	1<U01
गर्मी	1<_01
गली	1<]01
गुरुकुल	1<K01
ग्राम	1<]01
ग्रीष्म	1<_01
ग्रेड	1<J01
चालक	1<O01
चिकित्सक	1<O01
चिकित्सालय	1<U01
चौक	1<]01
छात्रवृत्ति	1<`01
जारी	1<S01
जिला	1<]01
जीवन परिचय	1<a01
जीवन वृत्त	1<a01
जीवनवृत्त	1<a01
टीम	1<Q01
ट्रस्ट	1<U01
डिज़ाइनर	1<O01
डिजाइनर	1<O01
डिप्लोमा	1<b02
डेवलपर	1<O01
डॉक्टर	1<O01
डॉक्टरेट	1<d01
तक	1<e02
तकनीशियन	1<O01
थोड़ा	1<g01
थोडा	1<g01
दसवीं	00F01
दुकान	1<U01
दूरस्थ	1<[01
द्वितीय श्रेणी	1<J01
द्विभाषी	1<h01
धाराप्रवाह	1<i01
नगर	1<]01
नगर निगम	1<U01
नर	1<j01
नर्स	1<O01
नारी	1<k01
निगम	1<U01
निदेशक	1<O01
निपुण	1<l01
न्यास	1<U01
पत्रकार	1<O01
पत्रिका	1<P01
पदक	1<`01
परास्नातक	1<Y01
पर्यवेक्षक	1<O01
पाठशाला	1<K01
पात्रता परीक्षा	1<^01
पिन	1<]01
पी एच डी	1<d01
पी.एच.डी	1<d01
पीएचडी	1<d01
पुरस्कार	1<`01
पुरुष	1<j01
पुस्तक	1<P01
पुस्तकालय	1<U01
पुस्तकालयाध्यक्ष	1<O01
पृष्ठ	1<m01
पेटेंट	1<P01
पॉलिटेक्निक	1<V01
प्रकाशन	1<U01
प्रकाशित	1<P01
प्रतिनिधि	1<O01
प्रतियोगिता	1<`01
प्रतिशत	1<J01
प्रथम श्रेणी	1<J01
प्रथम स्थान	1<`01
प्रधानाचार्य	1<O01
प्रबंधक	1<O01
प्रभाग	1<Q01
प्रमाण पत्र	1<^01
प्रमाणन	1<^01
प्रमाणपत्र	1<^01
प्रमाणित	1<^01
प्रमुख	1<O01
प्रयोगशाला	1<U01
प्रवीण	1<i01
प्रशस्ति	1<`01
प्रशस्ति पत्र	1<`01
प्रशासक	1<O01
प्रशिक्षक	1<O01
प्रशिक्षु	1<O01
प्राइवेट लिमिटेड	1<U01
प्राध्यापक	1<O01
प्रारंभिक	1<n02
प्रोग्रामर	1<O01
प्रोफेसर	1<O01
प्रौद्योगिकी संस्थान	1<K01
फाउंडेशन	1<U01
फार्मासिस्ट	1<O01
बहुत अच्छा	1<i01
बायोडाटा	1<a01
बारहवीं	00F01
बी ए	1=001
बी एड	1=001
बी एससी	1=001
बी कॉम	1=001
बी टेक	1=001
बी.ए	1=001
बी.एड	1=001
बी.एससी	1=001
बी.कॉम	1=001
बी.टेक	1=001
बीए	1=001
बीटेक	1=001
बुनियादी	1<n02
बैंक	1<U01
बोलचाल	1<\01
मंत्रालय	1<U01
मकान	1<]01
मध्यम	1=102
मध्यवर्ती	1<\01
महाविद्यालय	1<K01
महिला	1<k01
महीना	1=301
महीने	1=301
मातृ भाषा	1<h01
मातृभाषा	1<h01
मार्ग	1<]01
मास	1=301
माह	1=301
मूलभूत	1<g01
मैकेनिक	1<O01
मैट्रिक	00F01
मैनेजर	1<O01
मोहल्ला	1<]01
यूनिवर्सिटी	1<K01
रसोइया	1<O01
रिज़्यूमे	1<a01
रिज्यूमे	1<a01
रिमोट	1<[01
रोड	1<]01
लाइसेंस	1<^01
लिपिक	1<O01
लिमिटेड	1<U01
लेख	1<P01
लेखाकार	1<O01
व	1<Z01
वकील	1<O01
वर्तमान	1<S01
वर्तमान तक	1<S01
वर्ष	1=401
वसंत	1=501
वार्ड	1<]01
वास्तुकार	1<O01
विक्रेता	1<O01
विजेता	1<`01
विद्यापीठ	1<K01
विद्यालय	1<K01
विभाग	1<Q01
विवाहित	1<T01
विशेषज्ञ	1=602
विशेषज्ञता	1=801
विश्लेषक	1<O01
विश्वविद्यालय	1<K01
विषय	1=801
व्याख्याता	1<O01
व्याख्यान	1<P01
शरद	1=901
शाखा	1=801
शिक्षक	1<O01
शिक्षिका	1<O01
शीत	1=:01
शोध पत्र	1<P01
शोधकर्ता	1<O01
शोधपत्र	1<P01
श्रेणी	1<J01
संचालक	1<O01
संचालिका	1<O01
संपादक	1<O01
संभावित	1<R01
संस्था	1<U01
संस्थान	1=;02
संस्थापक	1<O01
सचिव	1<O01
सडक	1<]01
सड़क	1<]01
सन्	1==01
समन्वयक	1<O01
समिति	1<U01
समूह	1<U01
सम्मान	1<`01
सम्मानित	1<`01
सम्मेलन	1<P01
सर्दी	1=:01
सलाहकार	1<O01
सहायक	1<O01
साधारण	1<g01
सामान्य	1=102
साल	1=401
से	1=>03
सेक्टर	1<]01
स्कूल	1<K01
स्टूडियो	1<U01
स्त्री	1<k01
स्नातक	1=001
स्नातकोत्तर	1<Y01
स्वयंसेवक	1<O01
स्वयंसेविका	1<O01
स्वर्ण पदक	1<`01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<U01
กรม	1=A01
กรรมการ	1=B01
กระทรวง	1=A01
กลุ่ม	1=A01
กลุ่มงาน	1=C01
การแข่งขัน	1=D01
ขณะนี้	1=E01
คณะ	1=F01
คนขับรถ	1=B01
ครู	1=B01
คลินิก	1=A01
คล่อง	1=G01
คล่องแคล่ว	1=G01
คะแนนเฉลี่ย	1=H01
คาดว่า	1=I01
คาดว่าจะจบ	1=I01
งานวิจัย	1=J01
จนถึง	1=K01
จนถึงขณะนี้	1=E01
จนถึงปัจจุบัน	1=E01
จังหวัด	1=L01
จาก	1=M01
จุฬาลงกรณ์	1=F01
จํากัด	1=A01
ชนะเลิศ	1=D01
ชาย	1=N01
ช่าง	1=B01
ช่างภาพ	1=B01
ช่างเทคนิค	1=B01
ซอย	1=L01
ดี	1=O02
ดีมาก	1=Q02
ดีเด่น	1=D01
ดีเยี่ยม	1=G01
ดุษฎีบัณฑิต	1=S01
ตอนนี้	1=E01
ตัวแทน	1=B01
ตั้งแต่	1=T02
ตีพิมพ์	1=J01
ตําบล	1=L01
ถนน	1=L01
ถึง	1=K01
ถึงปัจจุบัน	1=E01
ทนายความ	1=B01
ทางไกล	1=V01
ทีม	1=C01
ที่	1=W01
ที่ปรึกษา	1=B01
ทุน	1=D01
ทํางานทางไกล	1=V01
ธนาคาร	1=A01
นักการตลาด	1=B01
นักข่าว	1=B01
นักจิตวิทยา	1=B01
นักบัญชี	1=B01
นักพัฒนา	1=B01
นักวิจัย	1=B01
นักวิเคราะห์	1=B01
นักศึกษาฝึกงาน	1=B01
นักออกแบบ	1=B01
นักเขียน	1=B01
นักแปล	1=B01
นิตยสาร	1=J01
น้อย	1=X01
นําเสนอผลงาน	1=J01
บทความ	1=J01
บทที่	1=J01
บรรณาธิการ	1=B01
บรรณารักษ์	1=B01
บริษัท	1=A01
บริหารธุรกิจบัณฑิต	1=Y01
บัณฑิต	1=Y01
บัณฑิตวิทยาลัย	1=F01
บ้านเลขที่	1=L01
ประกวด	1=D01
ประกันภัย	1=A01
ประกาศนียบัตร	1=Z01
ประกาศนียบัตรวิชาชีพ	1=[01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=\01
ประชุมวิชาการ	1=J01
ประธาน	1=B01
ประวัติย่อ	1=]01
ประวัติย่อส่วนตัว	1=]01
ประวัติส่วนตัวสมัครงาน	1=]01
ปริญญาตรี	1=Y01
ปริญญาเอก	1=S01
ปริญญาโท	1=^01
ปวช	1=[01
ปวส	1=\01
ปัจจุบัน	1=E01
ปานกลาง	1=_02
ปี	1=a02
ผลการเรียน	1=H01
ผู้ก่อตั้ง	1=B01
ผู้จัดการ	1=B01
ผู้ช่วย	1=B01
ผู้ตรวจสอบ	1=B01
ผู้บริหาร	1=B01
ผู้ประสานงาน	1=B01
ผู้ฝึกสอน	1=B01
ผู้อํานวยการ	1=B01
ผู้เชี่ยวชาญ	1=c02
ผ่านการอบรม	1=Z01
ฝึกงาน	1=B01
ฝ่าย	1=C01
พนักงาน	1=B01
พนักงานดีเด่น	1=D01
พนักงานต้อนรับ	1=B01
พนักงานเสิร์ฟ	1=B01
พยาบาล	1=B01
พอใช้	1=e01
พิพิธภัณฑ์	1=A01
พื้นฐาน	1=f02
พ่อครัว	1=B01
ภาคฤดูร้อน	1=h01
ภาควิชา	1=i01
ภาษาหลัก	1=j01
ภาษาแม่	1=j01
ม 6	1=[01
ม.6	1=[01
มหาชน	1=A01
มหาบัณฑิต	1=^01
มหาวิทยาลัย	1=F01
มัคคุเทศก์	1=B01
มัธยมศึกษา	1=[01
มัธยมศึกษาตอนปลาย	1=[01
มูลนิธิ	1=A01
รองชนะเลิศ	1=D01
รองผู้จัดการ	1=B01
ระดับกลาง	1=_02
ระดับดี	1=k01
ระดับสูง	1=Q02
รางวัล	1=D01
ราชภัฏ	1=F01
ราชมงคล	1=F01
รีสอร์ต	1=A01
รีสอร์ท	1=A01
ร้าน	1=A01
ร้านขายยา	1=A01
ร้านอาหาร	1=A01
ฤดูร้อน	1=h01
ฤดูหนาว	1=l01
ฤดูใบไม้ผลิ	1=m01
ฤดูใบไม้ร่วง	1=n01
ล่าม	1=B01
วารสาร	1=J01
วิชาเอก	1=i01
วิทยากร	1=B01
วิทยานิพนธ์	1=J01
วิทยาลัย	1=F01
วิทยาศาสตรบัณฑิต	1=Y01
วิทยาศาสตรมหาบัณฑิต	1=^01
วิทยาเขต	1=F01
วิศวกร	1=B01
วิศวกรรมศาสตรบัณฑิต	1=Y01
วุฒิบัตร	1=Z01
ศาสตราจารย์	1=B01
ศิลปศาสตรบัณฑิต	1=Y01
ศูนย์	1=A01
สตูดิโอ	1=A01
สถาบัน	1=o02
สถาปนิก	1=B01
สมรส	1>101
สมรสแล้ว	1>101
สมาคม	1=A01
สหกรณ์	1=A01
สาขา	1=i01
สาขาวิชา	1=i01
สิทธิบัตร	1=J01
สื่อสารได้	1=e01
ส่วนงาน	1=C01
สํานักงาน	1=A01
สํานักพิมพ์	1=A01
หญิง	1>201
หนังสือ	1=J01
หมู่	1=L01
หมู่บ้าน	1=L01
หย่า	1>101
หลักสูตร	1=Z01
หัวหน้า	1=B01
ห้องปฏิบัติการ	1=A01
ห้องสมุด	1=A01
ห้างหุ้นส่วน	1=A01
องค์การ	1=A01
อนุบาล	1=F01
อนุปริญญา	1=\01
ออนไลน์	1=V01
อาคาร	1=L01
อาจารย์	1=B01
อาชีวศึกษา	1=F01
อาสาสมัคร	1=B01
อําเภอ	1=L01
เกรด	1=H01
เกรดเฉลี่ย	1=H01
เกียรติคุณ	1=D01
เกียรตินิยม	1=H01
เกียรตินิยมอันดับ	1=H01
เกียรติบัตร	1>302
เขต	1=L01
เจ้าของ	1=B01
เจ้าของภาษา	1=j01
เจ้าหน้าที่	1=B01
เชฟ	1=B01
เชี่ยวชาญ	1=Q02
เชี่ยวชาญมาก	1>501
เดือน	1>601
เทคนิค	1=F01
เทศบาล	1=A01
เบื้องต้น	1=f02
เพศชาย	1=N01
เพศหญิง	1>201
เภสัชกร	1=B01
เรซูเม่	1=]01
เริ่มต้น	1>701
เลขที่	1=L01
เลขานุการ	1=B01
เล็กน้อย	1=X01
เหรียญ	1=D01
เหรียญทอง	1=D01
เอก	1=i01
แขวง	1=L01
แต่งงานแล้ว	1>101
แผนก	1>802
แพทย์	1=B01
แม่บ้าน	1=B01
โปรแกรมเมอร์	1=B01
โรงงาน	1=A01
โรงพยาบาล	1=A01
โรงเรียน	1=F01
โรงเรียนประถม	1=F01
โรงเรียนมัธยม	1=F01
โรงแรม	1=A01
โล่	1=D01
โสด	1>101
ใบขับขี่	1=Z01
ใบประกอบวิชาชีพ	1=Z01
ใบรับรอง	1=Z01
ใบอนุญาต	1=Z01
ấp	0@T01
ở	0k<01
ủy ban	0:]01
および	1>:01
から	1>;03
か月	1>>01
と	1>:01
にて	1>?01
に勤務	1>?01
まで	1>@02
より	1>B02
アシスタント	1>D01
アナリスト	1>D01
アパート	1>E01
アルバイト	1>D01
アーキテクト	1>D01
インターン	1>D01
エキスパート	1>F01
エンジニア	1>D01
オペレーター	1>D01
オンライン	1>G01
カフェ	0_P01
カメラマン	1>D01
カ月	1>>01
クリニック	0_P01
グループ	1>H02
コンサルタント	1>D01
コンテスト	1>J01
コース	1>K01
コーポ	1>E01
コーポレーション	0_P01
サブリーダー	1>D01
サービス	0_P01
シェフ	1>D01
システムズ	0_P01
スクラムマスター	1>D01
スタジオ	0_P01
スタッフ	1>D01
センター	1>L01
ソリューションズ	0_P01
チェーン	0_P01
チーフ	1>D01
チーム	1>L01
テクノロジーズ	0_P01
テレビ	0_P01
テレワーク	1>G01
ディレクター	1>D01
デザイナー	1>D01
ネイティブ	1>M01
ネイティブレベル	1>M01
ハイツ	1>E01
ハングル検定	0lW01
バイリンガル	1>M01
パート	1>D01
ビジネスレベル	1>N01
ビジネス上級	1>N01
フルリモート	1>G01
プランナー	1>D01
プログラマ	1>D01
プログラマー	1>D01
プロジェクトマネージャー	1>D01
プロダクトオーナー	1>D01
プロデューサー	1>D01
ページ	1>O01
ホテル	0_P01
ホールディングス	0_P01
ポスター発表	1>P01
マネジャー	1>D01
マネージャー	1>D01
マンション	1>E01
ユニット	1>L01
ライター	1>D01
リモート	1>G01
リーダー	1>D01
レジュメ	1>Q01
レストラン	0_P01
ヵ月	1>>01
ヶ月	1>>01
一本	1>R01
一等奖	1>S01
一級	00Q01
一级乙等	1>T01
一级建造师	1>U01
一级甲等	1>T01
一般	1>V02
一般社団法人	0_P01
一身上の都合により退職	1>X01
丁目	1>E01
三好学生	1>S01
三專	1>Y01
三等奖	1>S01
三級	00Q01
三级	1>T01
上級	1>Z02
不動産	0_P01
与	1>\01
专业	1>]01
专业八级	1>^01
专业四级	1>T01
专业排名	1>_01
专八	1>T01
专利	1>`01
专升本	1>R01
专员	1>a01
专四	1>T01
专家	1>b01
专家级	1>b01
专硕	1>c01
专科	1>d01
专科学校	1>e01
专著	1>`01
丙級	1>f01
业务员	1>a01
个人履历	1>g01
个人简历	1>g01
个月	1>h01
中	1>i01
中上	1>j01
中上級	1>k01
中专	1>l02
中台	1>n01
中国語検定	0lW01
中学	1>e01
中学校	1>o01
中學	1?001
中心	1?102
中技	1?301
中文履歷	1?401
中文简历	1>g01
中等	1?502
中級	1?704
中级	1?;02
中级会计	1>U01
中级职称	1>U01
中退	1?=01
中途退学	1?=01
中高級	1>j01
中高级	1?>01
为止	1??01
主任	1?@03
主任技術者	00Q01
主修	1?C02
主席	1>a01
主幹	1>D01
主播	1>a01
主査	1>D01
主管	1?E02
主編	1?G01
主编	1>a01
乙級	1>f01
乡	1?H01
书记	1>a01
书院	1>e01
了解	1?I02
予定	1?K01
事业单位	1?L01
事业群	1>n01
事业部	1>n01
事务所	1?L01
事務	1>D01
事務員	1>D01
事務所	1?M02
事業本部	1>L01
事業部	1?O02
二專	1>Y01
二技	1?Q01
二本	1>R01
二等奖	1>S01
二級	00Q01
二级乙等	1>T01
二级建造师	1>U01
二级甲等	1>T01
互动	1?L01
互联网	1?L01
五專	1>Y01
亚军	1>S01
亞軍	1?R01
交付	1?S01
交易员	1>a01
产品助理	1>a01
产品经理	1>a01
产品部	1>n01
人事	1?T02
人力資源部	1?V01
人力资源管理师	1>U01
人力资源部	1>n01
今	1?W03
介護福祉士	1>D01
从	1?Z01
从业资格	1>U01
从业资格证	1>U01
代表	1?T02
代表取締役	1>D01
以上	1?[01
以來	1?\01
以来	1?]01
以降	1?^01
任职于	1?_01
任職於	1?`01
企劃	1?G01
企業	1?a01
企画	1>D01
优秀	1?b02
优秀共青团员	1>S01
优秀员工	1>S01
优秀团员	1>S01
优秀奖	1>S01
优秀学生	1>S01
优秀学生干部	1>S01
优秀干部	1>S01
优秀教师	1>S01
优秀毕业生	1>S01
会使用	1?d01
会社	0_P01
会計士	1>D01
会计	1>a01
会议论文	1>`01
会长	1>a01
传媒	1?L01
作家	1>a01
作業主任者	00Q01
作者	1>a01
佳作	1?e02
供职于	1?_01
係	1>L01
係長	1>D01
保安	1>a01
保洁	1>a01
保育園	1>o01
保育士	1>D01
保险	1?L01
保険	0_P01
保險	1?a01
信息技术	1?L01
修了	1?g02
修了見込み	1?i02
修了証	00Q01
修士	1?k01
修士号	1?k01
修士課程	1?k01
個人履歷	1?401
個人簡歷	1?401
個月	1?l01
傳媒	1?a01
優勝	1>J01
優秀	1?m01
優秀賞	1>J01
優等	1?R01
先进个人	1>S01
先进工作者	1>S01
免許	00Q01
免許状	00Q01
党校	1>e01
入団	1?n01
入围	1>S01
入圍	1?R01
入学	1?o02
入學	1@101
入局	1?n01
入庁	1?n01
入所	1?n01
入社	1?o02
入职	1@201
入職	1@302
入行	1?n01
入賞	1>J01
入選	1>J01
入門	1@504
入门	1@902
全日制本科	1>R01
全栈	1>a01
全民英檢	1@;01
公司	1?102
六级	1>T01
共著	1>P01
兼职	1>a01
冠军	1>S01
冠軍	1?R01
冬	1@<03
冬天	1@?02
冬季	1@<03
准教授	1>D01
出版	1@A05
出版公司	1?a01
出版社	1?102
出纳	1>a01
分享	1>`01
分公司	1?102
分析师	1>a01
分析師	1?G01
分校	1@F02
分院	1>n01
创业公司	1?L01
创始人	1>a01
初中	1>l02
初心者	1@H01
初級	1@I04
初級レベル	1@M01
初级	1@N02
初级会计	1>U01
到	1@P02
到现在	1@R01
到現在	1@S01
到目前	1@R01
到職	1@101
制作人	1>a01
制药	1?L01
前台	1>a01
前端	1?E02
剪辑师	1>a01
副學士	1>Y01
副店長	1>D01
副总	1>a01
副教授	1>a01
副理	1?G01
創業	1?n01
創辦人	1?G01
助手	1?E02
助教	1?@03
助理	1?E02
区	1@T02
区役所	0_P01
医师	1>a01
医師	1>D01
医生	1>a01
医疗	1?L01
医療法人	0_P01
医科大学	1>e01
医院	1?L01
區	1@V01
十佳	1>S01
半導體	1?a01
协会	1?L01
卒業	1@W02
卒業予定	1?K01
卒業見込み	1?i02
協会	0_P01
協會	1?a01
協理	1?G01
单元	1?H01
单身	1@Y01
単位取得退学	1?=01
博士	1@Z03
博士前期課程	1?k01
博士号	1@]01
博士后	1@^01
博士後期課程	1@]01
博士班	1@_01
博士研究生	1@^01
博士課程	1@]01
印刷	0_P01
厂	1?L01
厨师	1>a01
县	1?H01
及	1@`02
及び	1>:01
双学士	1>R01
双硕士	1>c01
双语	1@b01
发布	1>`01
发明专利	1>`01
发表	1>`01
取得	1@c04
取得済み	1?S01
取締役	1>D01
受賞	1>J01
受験	1?S01
口頭発表	1>P01
可作为工作语言	1>^01
可日常交流	1@g01
号	1@h03
号室	1>E01
司書	1>D01
司机	1>a01
司法考试	1>U01
合伙人	1>a01
合同会社	0_P01
合夥人	1?G01
合格	1@k02
合格証取得	1?S01
合格證	1>f01
合格证	1>U01
合資会社	0_P01
后端	1>a01
周	1@m01
和	1@`02
咖啡	1?L01
咨询	1?L01
咨询师	1>a01
商事	0_P01
商务流利	1>^01
商務流利	1?m01
商学院	1>e01
商店	0_P01
商行	1?a01
單身	1@n01
営業	1>D01
営業部	1>L01
四技	1?Q01
四级	1>T01
团队	1>n01
园长	1>a01
国家二级	1>U01
国際会議	1>P01
國中	1?001
國際	1?a01
團隊	1?V01
在学中	1@o01
在學	1@S01
在宅	1>G01
在籍中	1@o01
在线	1A001
在职	1@R01
在职研究生	1>c01
在職	1@S01
在職中	1A102
在读	1@R01
地产	1?L01
均分	1>_01
執照	1>f01
執筆	1>P01
執行役員	1>D01
執行長	1?G01
培训师	1>a01
培训机构	1?L01
基本	1A304
基本情報技術者	00Q01
基础	1@N02
基础平台部	1>n01
基礎	1@I04
基礎レベル	1@M01
基金	1?L01
基金會	1?a01
堪能	1A701
報社	1?a01
处	1>n01
夏	1A803
夏天	1A;02
夏季	1A803
夏期	1A=01
外企	1?L01
多益	1@;01
夜大	1>e01
大专	1>d01
大卒	1A>01
大厦	1?H01
大学	1A?02
大学专科	1>d01
大学本科	1>R01
大学校	1>o01
大学英语六级	1>T01
大学英语四级	1>T01
大学院	1>o01
大学院修士	1?k01
大學	1?001
大學部	1?Q01
大工	1>D01
大賞	1>J01
大賽	1?R01
大赛	1>S01
大道	1AA02
天	1AC02
契約社員	1>D01
奖	1>S01
奖学金	1>S01
奖项	1>S01
奨励賞	1>J01
奨学金	1>J01
女	1AE03
女中	1?001
女子大学	1>o01
女性	1AE03
委员	1>a01
委员会	1?L01
委員會	1?a01
季军	1>S01
季軍	1?R01
学习中	1AH01
学会	1>P01
学会誌	1>P01
学分	1>_01
学刊	1>`01
学園	1>o01
学士	1AI02
学士号	1A>01
学士学位	1>R01
学士課程	1A>01
学徒	1>a01
学报	1>`01
学校	1A?02
学校法人	0_P01
学硕	1>c01
学科	1AK02
学習中	1AM01
学芸員	1>D01
学部	1AK02
学部卒	1A>01
学院	1A?02
學分	1AN01
學報	1AO01
學士	1?Q01
學士學位	1?Q01
學校	1?001
學系	1AP02
學院	1?001
宅地建物取引士	00Q01
实业	1?L01
实习生	1>a01
实用新型	1>`01
实验室	1>n01
実務レベル	1AR01
実務経験あり	1AR01
実用英語技能検定	0lW01
审核员	1>a01
审计	1>a01
客户经理	1>a01
客服	1?E02
室	1AS05
室長	1>D01
寄稿	1>P01
寒假	1@?02
實業	1?a01
實習生	1?G01
實驗室	1?V01
导游	1>a01
导演	1>a01
导购	1>a01
専修	1>K01
専修学校	1>o01
専攻	1>K01
専門士	1AX01
専門学校	1>o01
専門家レベル	1>F01
專利	1AO01
專員	1?G01
專家	1AY01
專書	1AO01
專案經理	1?G01
專業	1AZ01
專欄	1AO01
專科	1>Y01
專科學校	1?001
導遊	1?G01
小区	1?H01
小学	1>e01
小学校	1>o01
小學	1?001
小組	1?V01
小组	1>n01
就任	1?n01
就業中	1@o01
就职于	1?_01
就職	1?n01
就職於	1?`01
就讀中	1@S01
局	1A[03
居家办公	1A001
履历	1>g01
履历表	1>g01
履歴書	1>Q01
履歷	1?401
履歷書	1?401
履歷表	1?401
工作室	1?102
工作语言	1>^01
工厂	1?L01
工商管理硕士	1>c01
工場	0_P01
工学部	1>K01
工廠	1?a01
工房	0_P01
工業	0_P01
工程专业	1>]01
工程局	1?L01
工程师	1>a01
工程師	1?G01
工讀生	1?G01
已婚	1A^02
已婚已育	1@Y01
已婚未育	1@Y01
巷	1AA02
市	1A`03
市场部	1>n01
市役所	0_P01
师范	1>e01
席次	1Ac01
干事	1>a01
干部	1>a01
平台	1?L01
平均分	1>_01
平均成績	1AN01
平均成绩	1>_01
平均绩点	1>_01
年	1Ad03
年間	1Ag01
幹事	1?G01
幹部	1?G01
幼儿园	1>e01
幼兒園	1?001
幼稚園	1>o01
庁	0_P01
広報	1>D01
应届	1Ah01
应届毕业	1Ah01
店	0_P01
店员	1>a01
店員	1?G01
店長	1Ai02
店长	1>a01
府	1>E01
廃業	1>X01
廚師	1?G01
建筑	1?L01
建筑师	1>a01
建築士	1>D01
建設	0_P01
开发	1>a01
开始	1?]01
弁護士	1>D01
弄	1AA02
弟子	1>D01
当前	1@R01
役所	0_P01
律师	1>a01
律師	1?G01
後端	1?G01
得意	1Ak01
得獎	1?R01
從	1Al01
志工	1?G01
志愿者	1>a01
応用情報技術者	00Q01
快递员	1>a01
总工	1>a01
总监	1>a01
总经理	1>a01
总裁	1>a01
情報処理技術者	00Q01
應屆	1Am01
應屆畢業	1Am01
成績	1An02
成绩	1>_01
我的简历	1>g01
所長	1>D01
托业	1>T01
托福	1B002
执业医师	1>U01
执业护士	1>U01
执业资格	1>U01
执照	1>U01
技师	1>a01
技師	1Ai02
技术员	1>a01
技术支持	1>a01
技术部	1>n01
技校	1>l02
技能士	00Q01
技能講習	00Q01
技術員	1?G01
技術士	1>f01
技術學院	1?001
技術者	1>D01
技術者試験	00Q01
技術部	1?O02
技術長	1?G01
投资	1?L01
投资经理	1>a01
护士	1>a01
护师	1>a01
报社	1?L01
担当	1>D01
拟	1Ah01
指導員	1>D01
掌握	1B202
排名	1B402
採購	1?G01
控股	1?L01
掲載	1>P01
提名	1>S01
提名奖	1>S01
摄影师	1>a01
擅長	1B601
擅长	1B701
操作员	1>a01
攝影師	1?G01
支店	0_P01
支社	0_P01
支配人	1>D01
收银员	1>a01
放送	0_P01
政府	1?102
教員	1>D01
教师	1>a01
教师资格证	1>U01
教師	1?G01
教授	1?@03
教材	1>`01
教研室	1>n01
教练	1>a01
教育科技	1?L01
教諭	1>D01
敬具	1?[01
敬礼	1B801
敬禮	1B901
数据分析	1>a01
整備士	1>D01
數位	1?a01
文化	1?L01
文员	1>a01
文員	1?G01
文章	1B:02
料理長	1>D01
新聞社	0_P01
方向	1>]01
施工员	1>a01
旅館	0_P01
既婚	1B<01
日	1B=03
日常交流	1@g01
日常会話	1B@01
日常会話レベル	1B@01
日常会话	1@g01
日常會話	1>i01
日常溝通	1>i01
日本語能力試験	0lW01
日本語能力試驗	1@;01
日檢	1@;01
日语一级	1>T01
日语能力考试	1>T01
日間	1BA01
星期	1BB02
春	1BD03
春天	1BG02
春季	1BD03
普考	1>f01
普通	1>i01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>T01
普通话证书	1>U01
暑假	1A;02
暑期	1A;02
書卷獎	1?R01
最優秀	1>J01
最優秀賞	1>J01
會計	1?G01
會長	1?G01
月	1BI02
有	1BK01
有限会社	0_P01
有限公司	1?102
有限责任公司	1?L01
服务员	1>a01
期刊	1B:02
木工	1>D01
未婚	1BL03
本社	0_P01
本科	1BO02
本部	1>L01
机构	1?L01
杂志	1>`01
村	1A`03
架构师	1>a01
架構師	1?G01
栄養士	1>D01
标兵	1>S01
栋	1?H01
校区	1>e01
校长	1>a01
株	1BQ02
株式会社	0_P01
核心期刊	1>`01
检验员	1>a01
検定	00Q01
業務	1?G01
業務経歴書	1>Q01
業務部	1?V01
楼	1?H01
榮譽	1?R01
樓	1@V01
檢定	1>f01
止	1BS02
正社員	1>D01
此致	1BU02
此致敬礼	1B801
此致敬禮	1B901
段	1@V01
母国語	1>M01
母語	1BW02
母语	1@b01
母语水平	1@b01
比賽	1?R01
比赛	1>S01
毕业	1BY01
求职简历	1>g01
汽车	1?L01
法人	0_P01
法律职业资格	1>U01
注会	1>U01
注册会计师	1>U01
派遣社員	1>D01
流利	1BZ02
流利沟通	1>^01
流暢	1B\02
流畅	1>^01
测试	1>a01
深入掌握	1>b01
満期退学	1?=01
準優勝	1>J01
準学士	1AX01
演講	1AO01
演讲	1>`01
漢検	0lW01
為止	1B^01
焊工	1>a01
熟悉	1B_03
熟悉日常交流	1@g01
熟知	1Bb01
熟練	1Bc03
熟練使用	1B601
熟练	1?b02
熟练使用	1B701
熟练掌握	1B701
熟练运用	1B701
版主	1>a01
物业	1?L01
物流	1?102
物産	0_P01
特優	1?R01
特待生	1>J01
特等奖	1>S01
特許	1>P01
独身	1B<01
獎	1?R01
獎學金	1?R01
獲得	1Bf01
獲獎	1Bg02
现今	1@R01
现在	1@R01
班主任	1>a01
班排名	1AN01
班長	1>D01
班长	1>a01
現在	1A102
現在に至る	1@o01
現職	1@o01
理事	1?G01
理工	1>e01
生物	1?L01
產品經理	1?G01
產品部	1?V01
电力	1?L01
电商	1?L01
电大	1>e01
电工	1>a01
电视台	1?L01
男	1Bi03
男性	1Bi03
町	1>E01
畢業	1Bl01
略懂	1Bm02
番	1>E01
番地	1>E01
病院	0_P01
発表	1>P01
登壇	1>P01
發表	1AO01
监理	1>a01
監督	1>D01
目前	1Bo02
直到现在	1@R01
直博	1@^01
省	1C103
看護師	1>D01
県	1>E01
県庁	0_P01
着任	1?n01
督導	1?G01
瞭解	1C401
短大	1>o01
短期大学	1>o01
短期大学士	1AX01
研发	1>a01
研发部	1>n01
研發部	1?V01
研究助理	1?G01
研究员	1>a01
研究員	1Ai02
研究室	1>L01
研究所	1C504
研究生	1C902
研究生院	1>e01
研究科	1AK02
研究院	1?102
研討會	1AO01
硕士	1>c01
硕士学位	1>c01
硕士研究生	1>c01
碩士	1C;01
碩士班	1C;01
社	1BK01
社会福祉法人	0_P01
社員	1>D01
社長	1Ai02
社长	1>a01
离异	1@Y01
离职	1BY01
秋	1C<03
秋天	1C?02
秋季	1C<03
科	1CA04
科员	1>a01
科学与技术	1>]01
科学家	1>a01
科學家	1?G01
科室	1>n01
科技	1?102
科技大學	1?001
科研助理	1>a01
科系	1AZ01
科長	1?G01
秘书	1>a01
秘书长	1>a01
秘書	1Ai02
称号	1>S01
移动	1?L01
程序员	1>a01
程式設計師	1?G01
稍懂	1CE01
税理士	1>D01
站点负责人	1>a01
站长	1>a01
竞赛	1>S01
競賽	1?R01
第	1CF01
第一作者	1>`01
第一名	1CG02
第一語言	1CI01
第一语言	1@b01
第三名	1CG02
第二作者	1>`01
第二名	1CG02
策划	1>a01
简单交流	1CJ01
简单会话	1CJ01
简历	1>g01
箇月	1>>01
算法	1>a01
管培生	1>a01
管理员	1>a01
管理者	00Q01
簡歷	1?401
簿記	00Q01
精熟	1?m01
精算师	1>a01
精通	1CK05
系	1?C02
系排名	1AN01
系统架构设计师	1>U01
紀要	1>P01
約聘	1?G01
組	1CP02
組合	0_P01
組長	1?G01
経歴書	1>Q01
経理	1>D01
結業	1Bl01
經理	1?G01
継続中	1@o01
総務	1>D01
線上	1CR01
編入	1?n01
編入学	1?n01
編輯	1?G01
編集者	1>D01
縣	1@V01
總監	1?G01
總經理	1?G01
總編輯	1?G01
线上	1A001
组	1>n01
组长	1>a01
经理	1>a01
经纪人	1>a01
结业	1BY01
统招本科	1>R01
绩点	1>_01
维修工	1>a01
综合排名	1>_01
编辑	1>a01
网络	1?L01
美容师	1>a01
美容師	1>D01
美工	1>a01
翻訳者	1>D01
翻譯	1?G01
翻译	1>a01
老师	1>a01
老師	1?G01
考取	1CS02
职业技术学院	1>e01
职业资格	1>U01
职校	1>e01
职高	1>l02
職人	1>D01
職務経歴書	1>Q01
職業訓練校	1>o01
職長	1>D01
肄业	1CU01
肄業	1CV01
股份有限公司	1?102
能够使用	1Bb01
能源	1?L01
自	1CW04
自治区	1?H01
自考本科	1>R01
至	1@P02
至今	1?W03
至现在	1@R01
至現在	1@o01
至目前	1Bo02
與	1C[01
良好	1C\05
花园	1?H01
英検	0lW01
英檢	1@;01
英语六级	1>T01
英语四级	1>T01
荣获	1>S01
荣誉称号	1>S01
药师	1>a01
药房	1?L01
获取	1Ca01
获奖	1Cb02
获得	1Ca01
著作	1B:02
著書	1>P01
董事長	1?G01
董事长	1>a01
薬剤師	1>D01
薬局	0_P01
藥局	1?a01
藥師	1?G01
處	1?V01
處長	1?G01
號	1Cd02
行政	1>a01
街	1AA02
街道	1?H01
表彰	1>J01
表彰状	1>J01
製作所	0_P01
製薬	0_P01
襄理	1?G01
見習い	1>D01
見込	1?K01
見込み	1?K01
见习	1>a01
规划师	1>a01
計算	0_P01
訓練校	1>o01
記事	1>P01
記者	1Ai02
設立	1?n01
設計師	1?G01
診所	1?a01
診療所	0_P01
証券	0_P01
評定平均	1Ac01
認定	00Q01
認定証	00Q01
認證	1>f01
課	1?O02
課長	1Ai02
調理師	1>D01
論文	1Cf02
論文誌	1>P01
諮商師	1?G01
講師	1Ai02
講座	1AO01
講演	1>P01
證	1>f01
證券	1?a01
證書	1>f01
證照	1>f01
警備員	1>D01
譯著	1AO01
護士	1?G01
護理師	1?G01
计算机一级	1>U01
计算机二级	1>U01
认证	1>U01
记者	1>a01
讲义	1>`01
讲师	1>a01
讲解员	1>a01
论文	1>`01
设计师	1>a01
设计院	1?L01
证	1>U01
证书	1>U01
证券	1?L01
评审	1>a01
诊所	1?L01
译著	1>`01
負責人	1?G01
財	1BK01
財務部	1?V01
財団法人	0_P01
販売	1>D01
販売員	1>D01
貿易	1?a01
資格	1Ch02
資訊	1?a01
賞	1>J01
负责人	1>a01
财务	1>a01
财务部	1>n01
质检员	1>a01
贸易	1?L01
资本	1?L01
资格证	1>U01
资格证书	1>U01
起	1Cj04
超市	1?102
路	1AA02
軟體	1?a01
転入学	1?n01
転出	1>X01
転職	1?n01
輔修	1AZ01
车间	1>n01
软件	1?L01
软件著作权	1>`01
软考	1>U01
较好	1?>01
辅修	1>]01
辅导员	1>a01
迄今	1Bo02
运维	1>a01
运营	1>a01
远程	1A001
退任	1>X01
退団	1>X01
退学	1Cn02
退學	1CV01
退所	1>X01
退社	1>X01
退職	1>X01
通信	1?L01
通訳	1>D01
通讯作者	1>`01
通过	1Ca01
通過	1Bf01
造价员	1>a01
連載	1>P01
週	1D001
週間	1D101
運転手	1>D01
運輸	0_P01
道	1>E01
遠端	1CR01
遠距	1CR01
郡	1>E01
部	1D203
部長	1Ai02
部长	1>a01
部門	1?O02
部门	1>n01
都	1>E01
鄉	1@V01
配達員	1>D01
酒店	1?L01
醫師	1?G01
醫院	1?a01
采购	1>a01
里	1@V01
金メダル	1>J01
金奖	1>S01
金牌	1CG02
金獎	1?R01
金融	1?a01
金賞	1>J01
鉄道	0_P01
銀牌	1?R01
銀獎	1?R01
銀行	1?M02
銀賞	1>J01
銅牌	1?R01
銅獎	1?R01
銅賞	1>J01
鎮	1@V01
铜奖	1>S01
铜牌	1>S01
银奖	1>S01
银牌	1>S01
银行	1?L01
销售	1>a01
销售部	1>n01
镇	1?H01
門市	1?a01
閉業	1>X01
開始	1?\01
開業	1?n01
開発者	1>D01
開発部	1>L01
開發	1?G01
门店	1?L01
队长	1>a01
附中	1@F02
院长	1>a01
陪伴志工	1?G01
隊長	1?G01
雅思	1B002
集团	1?L01
集團	1?a01
雑誌	1>P01
雙語	1CI01
雜誌	1AO01
離婚	1@n01
離職	1D502
零售	1?L01
電子	1?a01
電機	0_P01
電視台	1?a01
非常熟练	1>b01
頁	1D701
預期	1Am01
預計	1Am01
顧問	1D803
页	1CF01
项目经理	1>a01
项目部	1>n01
顾问	1>a01
预期	1Ah01
预计	1Ah01
预计毕业	1Ah01
领班	1>a01
飯店	1?a01
養成所	1>o01
餐厅	1?L01
餐廳	1?a01
館員	1?G01
馆员	1>a01
首席	1>a01
首獎	1?R01
駕照	1>f01
驾照	1>U01
驾驶证	1>U01
高中	1D;04
高中毕业	1?301
高中畢業	1D?01
高卒	1D@01
高商	1?001
高専	1>o01
高工	1?001
高度専門士	1AX01
高校	1>o01
高校卒業	1D@01
高等专科	1>d01
高等学校	1>o01
高等専門学校	1>o01
高等技術専門校	1>o01
高級	1DA02
高級中學	1?001
高級文憑	1>Y01
高级	1?b02
高级职称	1>U01
高考及格	1>f01
高职	1>d01
高職	1DC02
가을	1DE01
가을학기	1DE01
간호사	1DF01
감정평가사	1DF01
강사	1DF01
강연	1DG01
개발부	1DH01
개발자	1DF01
개발팀	1DH01
개월	1DI01
건설	1DJ01
건축사	1DF01
검정고시	1DK01
게재	1DG01
겨울	1DL01
겨울학기	1DL01
경력기술서	1DM01
경진대회	00S01
계열	1DN01
고급	1DO02
고등학교	1DQ01
고등학교졸업	1DK01
고졸	1DK01
공고	1DQ01
공단	1DJ01
공로상	00S01
공모전	00S01
공사	1DJ01
공인	00R01
공장	1DJ01
공저	1DG01
과	1DR02
과장	1DF01
관리부	1DH01
관리사	1DT02
관리자	1DF01
광역시	1DV01
교사	1DF01
교수	1DF01
교육원	1DQ01
구	1DV01
구청	1DJ01
군	1DV01
그룹	1DW02
그룹장	1DF01
금메달	00S01
금상	00S01
기고	1DG01
기능사	00R01
기사	1DY02
기술부	1DH01
기술자	1DF01
기업	1DJ01
기자	1DF01
기초	1D[02
기초회화	1D]01
기혼	1D^01
기획부	1DH01
기획자	1DF01
길	1DV01
까지	1D_02
끝	1Da01
남	1Db01
남성	1Db01
남자	1Db01
네이티브	1Dc01
년	1Dd01
년간	1Dd01
노무사	1DF01
논문	1DG01
능숙	1De01
능숙함	1Df01
능통	1Dg01
단장	1DF01
담당	1DF01
담당자	1DF01
대리	1DF01
대상	00S01
대표	1DF01
대표이사	1DF01
대학	1DQ01
대학교	1DQ01
대학원	1DQ01
도	1DV01
동	1DV01
동상	00S01
등재	1DG01
디렉터	1DF01
디자이너	1DF01
디자인부	1DH01
랩스	1DJ01
레주메	1DM01
로	1DV01
리	1DV01
리더	1DF01
마케터	1DF01
마케팅부	1DH01
마케팅팀	1DH01
마트	1DJ01
매니저	1DF01
면	1DV01
면허	00R01
면허증	00R01
모국어	1Dc01
물리치료사	1DF01
물산	1DJ01
미용사	1DF01
미혼	1D^01
및	1Dh01
바리스타	1DF01
박사	1Di01
박사과정	1Di01
박사수료	1Di01
박사학위	1Di01
발표	1DG01
방송국	1DJ01
배관공	1DF01
백화점	1DJ01
번길	1DV01
번역가	1DF01
번지	1DV01
법무사	1DF01
법인	1DJ01
변리사	1DF01
변호사	1DF01
병원	1DJ01
보통	1Dj02
보험	1DJ01
복수전공	1DN01
본부	1DH01
본부장	1DF01
본사	1DJ01
봄	1Dl01
봄학기	1Dl01
봉사자	1DF01
부문	1DH01
부서	1DH01
부장	1DF01
부전공	1DN01
부터	1Dm02
부트캠프	1DQ01
부회장	1DF01
분석가	1DF01
비서	1DF01
비즈니스	1Do01
비즈니스수준	1Do01
비즈니스회화	1Do01
사	1E001
사무소	1DJ01
사서	1DF01
사업부	1DH01
사원	1DF01
사진작가	1DF01
사회복지사	1DF01
산업	1DJ01
산업기사	00R01
상	1E102
상고	1DQ01
상급	1DO02
상담사	1DF01
생산부	1DH01
서점	1DJ01
석사	1E301
석사과정	1E301
석사수료	1E301
석사학위	1E301
석차	1E401
선임	1DF01
설계사	1DF01
성적	1E401
세무사	1DF01
센터	1DW02
셰프	1DF01
소장	1DF01
소프트	1DJ01
솔루션	1DJ01
수료	1E502
수료예정	1E701
수료증	00R01
수상	00S01
수석	1DF01
수의사	1DF01
스쿨	1DQ01
스타트업	1DJ01
스태프	1DF01
스튜디오	1DJ01
스페셜리스트	1DF01
승무원	1DF01
시	1DV01
시스템	1DJ01
시청	1DJ01
식당	1DJ01
신hsk	1E801
신문사	1DJ01
실	1DH01
실장	1DF01
아르바이트	1DF01
아이엘츠	1E801
아카데미	1DQ01
아키텍트	1DF01
아파트	1DV01
알바	1DF01
애널리스트	1DF01
약국	1DJ01
약사	1DF01
에디터	1DF01
에서	1E901
에이전시	1DJ01
엔지니어	1DF01
엔터테인먼트	1DJ01
여	1E:01
여고	1DQ01
여대	1DQ01
여름	1E;01
여름학기	1E;01
여성	1E:01
여자	1E:01
연구소	1DJ01
연구실	1DH01
연구원	1E<02
연수원	1DQ01
영양사	1DF01
영업	1DF01
영업부	1DH01
예상	1E701
예정	1E701
오픽	1E801
온라인	1E>01
와	1Dh01
외고	1DQ01
요리사	1DF01
용접공	1DF01
우수	1E?02
우수상	00S01
우승	00S01
운영자	1DF01
운영진	1DF01
운전면허	00R01
운전원	1DF01
원격	1E>01
원어민	1Dc01
월	1DI01
유	1E001
유창	1Do01
유치원	1DQ01
유한회사	1DJ01
은상	00S01
은행	1DJ01
읍	1DV01
의사	1DF01
의원	1DJ01
이래	1EA01
이력서	1DM01
이사	1DF01
이상	1Da01
이중언어	1Dc01
이혼	1D^01
이후	1EB02
인사부	1DH01
인증	00R01
인턴	1DF01
일	1ED01
일상회화	1EE01
일상회화가능	1EE01
입문	1EF02
입사	1EH01
입상	00S01
입선	00S01
입학	1EH01
자격증	00R01
자기소개서	1DM01
자퇴	1EI01
작가	1DF01
작업치료사	1DF01
장려상	00S01
장학금	00S01
재	1E001
재단	1DJ01
재무부	1DH01
재직	1EJ01
재직중	1EJ01
재택	1E>01
재택근무	1E>01
재학	1EJ01
재학중	1EJ01
저널	1DG01
저서	1DG01
전공	1DN01
전문가	1De01
전문대	1DQ01
전문대학	1DQ01
전문학사	1EK01
전자	1DJ01
점장	1DF01
정보처리기사	00R01
정비사	1DF01
제이엘피티	1E801
조교	1DF01
조리사	1DF01
조수	1DF01
조종사	1DF01
졸업	1E502
졸업예정	1EL02
주	1EN03
주식회사	1DJ01
주임	1DF01
준우승	00S01
중	1Dj02
중급	1Dj02
중상	1EQ01
중상급	1EQ01
중퇴	1EI01
중학교	1DQ01
증권	1DJ01
지금	1EJ01
지도사	00R01
지원부	1DH01
지점	1DJ01
직업전문학교	1DQ01
직원	1DF01
진행중	1EJ01
쪽	1ER01
차장	1DF01
책임	1DF01
책임자	1DF01
초급	1D[02
초급회화	1D]01
초등학교	1DQ01
총괄	1DF01
총무	1DF01
총무부	1DH01
최상	1De01
최우수상	00S01
출원	1DG01
출판	1DG01
출판사	1DJ01
취득	1ES02
취득일	1EU01
층	1DV01
치료사	1DF01
카페	1DJ01
캠퍼스	1DQ01
컨설턴트	1DF01
컴퍼니	1DJ01
컴퓨터활용능력	00R01
코디네이터	1DF01
코치	1DF01
테크	1DJ01
텝스	1E801
토스	1E801
토익	1E801
토익스피킹	1E801
토플	1E801
통역사	1DF01
통역원	1DF01
퇴사	1EV01
퇴직	1EV01
투고	1DG01
트레이너	1DF01
특별상	00S01
특별시	1DV01
특허	1DG01
팀	1DH01
팀장	1DF01
파트	1DH01
파트장	1DF01
페이지	1ER01
편입	1EH01
편집자	1DF01
평균학점	1E401
평점	1E401
표창	00S01
표창장	00S01
품질부	1DH01
프로그래머	1DF01
프로듀서	1DF01
하	1D[02
학과	1EW02
학교	1DQ01
학부	1EW02
학사	1EY01
학사과정	1EY01
학사졸업	1EY01
학사학위	1EY01
학술대회	1DG01
학술지	1DG01
학원	1DQ01
학점	1E401
학회	1DG01
학회지	1DG01
한국사능력검정	00R01
합격	1ES02
현재	1EJ01
현재까지	1EJ01
현재재직중	1EJ01
협회	1DJ01
호	1DV01
호텔	1DJ01
홀딩스	1DJ01
홍보부	1DH01
회계사	1DF01
회사	1DJ01
회장	1DF01
회화가능	1EE01
획득	1EU01
"#, r#"0000\M6P4ROF`Wjn00000000T1>k\RHO000000000000hKo3000000000000000000000000HLH;0000000000000000@CmZdDJhlL9Z<`_g00000ekJe6b]00000000
0:g`0000000000000000hGn[X;nm0000000000000000L5SY000000000000dc1I=6<000000000000000000000000000000000l;Eh@DAE0000\F>jlP1^TF8;<Q=G
<mW5000000000000@;3n00000000lX@H0000Ldc]0000d4BAdIXXTg>\E3dUP5C8l2M3\8Z_0000h:Da0000HRnc00000000l;PVHS2dHD_P0000Do=h000000000000
00000000D]9B000000000000lFG7a4UP\SSI00000000000000000000Tj`>=6OV0000000000000Cail0\QT>R`H]VCQ5JD00000000000000000000000000000000
00000000<N>O0000000092>f000000000000L;]R00000000000000000000000000000000000000000000000000004iN[0000000000000000TTnO<\mP00000000
0000D;<I000000000000H^U00000lBL>D2eX565N000000000NnV0000XCGEPG4I=6J\0000000000000F<:000000000000PL]b000000000000hXIm000000000000
0000hU36000000000000<B5nHPIYlk_i00000000Y52R0000000000000000000000000000`>6f00000[OlP]=90000000000000000000000000000\W``HCYgh2d^
0000000000000000000000000000PNUQA3FGl0cc0000000000000000T1Q8d[LW0000P?W\hGGM@]I[e3jc000000000000000000000Z04H_m:000000000000`2WC
HT9l0000\7g^TToSDi=60Uda0000Lm6B000000000000l8Ho000000000000\7j20000@0kiHDV@PY_AE7=;00000000000000000000LXS]\RY_dTX500004Z5C0000
0000dQYV0g9@X5ED\`[3000000008Z:>00004kJWdho48;^Y0000A1PG00000000XCD00000H7X7TPje<RRTA79mPM_B00000000TV[n0000d<kWd8N\\W2=Tn@X0000
88K7000000004:VR`I_P0000LVcZ0000L@aV15YdX@4Y\`>H00000;3O<>j50000000041KOd8aNi2;Y0000lNId000000000000000000000000LejllWSJ0000`dL:
00000000dLW50000`7QD0000lQiC00000000dKkHM40=PAX200000000h>hb0000LWTd00000000<J]RH?AW000000000000<dDN00000000P?1C8Mc7<gRS00000000
0000TR5^DHG?0000<=0\00000000PLf4TcF\479f`jNF00000000l8;L0000hReeh:?XX@40000000000000lF9J00000000hHJNhHTVm2^L00000000D1DS07DW`ONN
0000dIN88<k3PQkb@<S?000000000000`R>k00004hn7H9jk<^fb0ND<hd6W8S^3PoehQ5?aA6nH000000000000Pgn2Ljdc@TS@0M9c00000000I1ia00004O3c@Xd?
0000D_T>8D9gdjnQ]7Wd<<hW0000@`bTPAMM0000000000000000TQjf00000000`5dmHHZeHWHI4K^=00008IIF000000000000ha@THF7Dl4mLT^Mf000000000000
000000000000DJ:Xl6dePLlUlAGcTLNE0J^KHEZDhVD`PV2j<Z`=hc^J035^T6=FTnI?00000000lABFHI7fLJ`ZLaF:0000E2hna1nQ\;[H0000@<cZdZQBT^Rn0000
0000XNgI`K^\0000H]c\000000000000=5lK4Hd500000000`Ho40000dc_X@0>30000000000000000LDRT000000000000`51oLIV\4UVJ@Xdj0000hOBS00000000
00000WoH00000000d_MPL`_60000@8UE00000000`5UJl^730000T[]^0000lm:A00000000XL\J\M^B<h?9l?M;@UZJT<al8UeDLjQc`<;B@maa000004<jdM]K<=66
DDPV0ALFhIU\<bIe0000000000000000HYn[00000000000000000000<0Ii00000000X<ji<oCl000j000000000000\?ch<h0Ml6HFXKh1000000000FEmL\ID0000
H86J0000D7a=0000000000000000TnCQa2MIE5]g0000000000000000000000000000E3NhY3e<00000000X6j;0000Xb4YD;>_\413e7IA00000000Dg<o00000000
0000DFKJlOkRM3a:\J@nE4J`i2Vi0000d0510000000000000000000000004RE6Pa\90000000000000000@HZ1d0[ZTIA:4Klf\Qdm0000P[XHPXR?00000000@HDN
0000HY<?0ZHmh:_bdNSnPQWedhQ6XAf58G@ilQnKlRPE0EB6e2l]<F;f00000000ljiV<oI_87J;4FF\00000000d3@c4Sk000000000000000000000\49B00000000
000000000000lcBB0000000082ICP@B:0000@CgWPJ;l@lI[U7GM000000000000`Z<hhjlF0000000000000000D1Va00000000000000000000000000000000XTQc
0000000000000000`:go0000HVITPfLg000000004oJT000000000000000000004AIU00000000\2aR=4iB@7H`<k7\0000LQA6XRFiA2IWI5XM00000000XfHU@8[l
L36mhLd4000000000000h`C80000000000000000<QWV0000<BAYL6Wed:0=0000000000000000HIZ9000000000000000000000000XfcZ00000000e4KD00000000
00000000\MQKDX02TPTNh[>glS>gDTWWTkd0Q4Z>ddX6\WYj8:Wl`1?:44j9L6U_54i_0000P8NEHWXo000000000000dLoG`10d000000000000l16fl>I?lYgADc;n
H=9=44FKL?A6LEoQ<eEKPU4HP95G@WTB0000d6hM0000000000000000000000000000`[bX]7W:000000000000LRA6hW8=LZZd88GI0B[LDHY00000000000000000
55hW0000<@:m000000000000`N<Z0000000000000000000000000000LaYX4l];LVeY00000000L1IV0000032D<5W2000000000000000000000000T?i08I`A8i;S
e35o0000000000000000LaC80000\E>d0000l\<\PTN@00000000000000000000X>5g00008[Z:e5f5000000000000h1_M0000000000004I_ZD\f4000000008NMg
i7DVT]?@D>HN00000000m7QFHg>G000000000000]3PD0000\NaID8eFhI4XDL>WDj7JX@P:hA1900000000000000000000@K9FPI2JDMNI4N7k\QffDYNK0o\M0000
00000000<0;FPJh3@ZJ50000DD;ch<iC000000000000000000000000]6V^0GRC0000170o000000000000I4[LP@g5h=>[LHaU0C@I0000T=k40000XPI600000000
<3hM0000@[CI\_\VDPGA00000000000000000000<KfK8ST<PjC>00000000L@HhX2=;0M=o000000000000000092Y1000000000000DElaX9@^\WgD`l?n0000dkcY
PA^l0000XO^b0000000000008Y_i0000l=Un\\F[@`eSPdAUY6QWDZQo00008A>^H2D<\HYQHOX\L_Ug@ZXMD4XY`BDQ42[h<^5odcK2Ln0j00000000000000000000
LSY`\7WR0000@;oZh8XU8gjW000000000QNmdA]nd@oRY5=Z0000000000004U[Q`ZCS8fS6000040Dg<c=40000`9RU0000<7Uf09oMXnJo0000P9o]0000LUCc<_jO
000053kM`1Wgd^Ka00000000TG_e\A@c4>Sid7A20000\Ig40000DF`I0000U5QF000000000000l6h?\\?T00000000@b=gT=C5<R9Y00000000D5WA0000@lGa8\bJ
00000000h[2c000000000000000000000000000000000000lUXE@kHl00000000000000000000l^eiL6HP<J]`E3ZB0000D^m70000<D4L@?UE4`RMXeOIm5^A0000
000000000000000000000000lT??0000HKoBXBN\dVaV`KPgHeL:8iQ?M2mfHKb^<=gi4bNk@MH700000000000000000AAN`_AQ4Z7>I4>V00000000000000000000
0000dDCn`mg<m2fo000000008BbkhHmGU7V7HPoD0000L?=400000000Le6^00000000`6Jk07PC`IKXT5Ll@nnje7NR\c4>000000000000`lCY00000000dWVX0000
0000lJ1k000000000000\0V[D7AW@KGWhb]=H849TELS000000000000DXC<M2950000000000008mhP000000000000H70G000000000000P4o[0000llS;HYOE]3Kc
TB4\`C<DdFd_TJ<O0000\@h]00000000HFbL0000000000000000DnOiPfUH0000=0n[0000DT_eL[40ho>2000000008fU553Q50000400OHT2P\mIY00000000DS3i
A2TXl2eJ00000000<3VL<NWo`_[:<Wd>0000hAm50000X15W4CEd<FHQ0000000004U?l9>]djCQ00000000000000004MA?h1:KD6N0<9EehGo[000000000000<C2i
000000000000P:KX0000000000000000db9h0cd^0000lCEn0Ah?DLkc000000004`En0000hH7U00004d]b00000000000000000000000000000000000000000000
h5VUP1^D<An1hSg7<Hi7000000004hN1HZ>1XOd]0000000000000000000000000000POLe0000000048mO000000000000000000008AZ6P]2MhldY0000L:jA0000
00004MW>0000P5^200000000000000000HDBE3c^PZ2MTDN?0000HHng00000000`3>`0000T;1XLNQ3LCgK0000000000000000DX@70000000000000000L\EY0000
`9A^D:5BhKSG8i^[m7Ej000000000000P;;nXBdlhl5Z00000000M7KlU2M\00008E0R0000dU1D5182hmGH`m`9PA1clGg;a2NO0000\i?a8`Ro0000000000000000
000000000000000000000000Q0C:0000@Tld4<[QD[:k@HKA0]:U4mjD<nhB000000000000TC>fe3>E`U\ehD`]`4JSd]aC00000000000000008e1<000000000000
00000lX:0000TfdW00000000H3JH@D_BhP=90000@0NWdSOH0000`WLFTD5R`a40D4V=4MRnl]HY000000000000000000000000@GMcL?=R`\Ik0000000000000000
0000000000000000000000000000000000000000L2GB00000000deD:hBb300000000PK8j@4Z9h8ILU2V\00000000@CgnhKZ7lNi5l_TU52Oe0000TF5J00000000
0000hfk`00004VSf0000dIWWdW]B<R;5X\RD`igR00000000000000000000000000000JJ7XFfT`3k=0000PK8T<;lnQ3V3I5@;000000000000DW?E0000TJGi8CoG
0000Hn_I00008LgV0000PPLQ00000000XTBb00000000000000008\oF0000@L\[HIJ1l0PI0M8e8:]mE1YP0000H;IVlCQ0LF^Q0000000016P00000000000000000
8Cc<hH;n00000000`?_J4I500000000000000000000000000000LZ180000000000000000P=BX00000000X2>dl>:m`MecHP6l000000000000I5Vb000000000000
0000000014bK0000LRGChRk>00000U8n00000000\G8M<S<30000\Mh;P7MG000000004_hL00000000]2Ij0000D7SX0000HeCF0000D]UjX]n00000000000000000
@ZeLPHBS00004^S;lHTbT=SW0000dJ0g00000000`EMeTSL<0CTm\hGj@1Na0000hETB00000000000000000000\3Ag54nk00004ARid8h003250000000000000000
0000h[:X000000008B2bd`XX00004_81lcSd4c`]h9CRdh[XHiQ\4[cT00IFX6P:<f`eHkb=000000000000hDaf00000000@Coo8[Yi8_Ga4Ii1]0gh8:W9\KHLE2l=
`K?OY39ZXXk\Q6>g0000@LS?d1d98>QjD>GmlKoc4F7eXSSo95kgP11S=4BS0000l=n`TX6hi3n0m7VJD?edY3=Q00000k1o0000Q2T1<@emlDiCQ665000000000000
hMSH0000000043:e<Ic000000000000000000000hKj`4K0Z00008Kb>hdBXl9bEA4ii<7N8DJgI000000000000000000000000000000^<L<8a<Qb;<V\o00000000
L[1n`9Xm0oj[]535TXVBd=YW8jLR000003S1`<:7000000000000lj^b000000000000<b^O55IGdSF2000000000000TX6Zi60[0000000052dY0000000000000000
0000000000004DT\0000000000000?m^0000d7c70000X=T0<dWJ000000000000`Tee000088[\\HdM000000000000X;l_05oN0lXK000000000000000000000000
0000`]7RL`QP000000000000TF`:X9fA0000l@Q[8MniH0di\=@l48g=L4gN@iE4000000000000000000000000000000000000000050XW54;>P=le]2PiY4:J]5]Z
l=:>LWc_LNAf00004gD;000000000000@Z]ed^JoPMIJ0000000055mR8T[[00000000`U4c0000lPIh@TG@00000000000000000000<:m4d[YJ0000000000000000
000000000000Db3^4hAb0I?j00000000XRh>\PN<00000000000000000000P=IaLQ`L83<Qh?E@<FkA4S2SDR9b8W0edZIXPai6l3b^0000Tj:200000000H3NRd\L^
e0WV0000l0o\000000000000h7HP4:L=XX>gdenY=6m80000000001o0DIDUl]`kD^QC83`A000000000000000000004dbG0000000000000000<WPG0000LIhelZS4
<8U5i5B>HFBj0000Tb<90000@CkSdEhh0000P]iF4`j<0000<GJ8LL5OLX1R0000TB>T4Y^]8am]00000G390oN800000000Xh5dhZYbXJC\LR]`Pi\ST4d:0000@L``
00004fRPa7Vm00000000820@00000000P6BY000000000000000000004S6N0000000000000KM2000000000000l6T>LLn:h8]2DRCX000000000000000000004[L;
00000000`O1N0000000000000000I5cAHT^80ZZ;000000000000000000000000D@7ATNmT00000000000000000000l]kJ00000000000000000000000048fcD]X0
00000000`DVQPMP8a3H^0000000000004=K900000000`0HG<B;20000m6;J0000000000008J_6U3:J4LIJdD2^`<h?8B33L`18i13md??d00000000h7>Wh9CCh20T
T3UVlVM8000000000000@3f1`:j]T4YMXOcG\Y\PI0V\00000000000000008?eAhAPE@kDP00000000hEfC0X_L000000000000000000000000000000000000@<Aj
0000<m[QdXO^000000000000`1RlHO<e57Q`00000000L\o`0YF200000000TmA300000000i6O20000hDUBh>]J\\6hP]^7`_k^000000000000`;D90000<nmQA2iY
00000000Xoh;0000XTb4DmBP000000000000TC@b0000L;4o000000000000DRW8dOHHd<o1000000000000@TC30000Hk5n000000000000<A>CHJQ_\=2I0SMd4Y7A
H_?a@`6g0i^J000000000000000000000000D65_DCOM4Rm[HSCO4<IUh<jM0j>S4[NPY5eG0000\AHeHlL`dN5k4n<D00000000<=@XhB`SdcCQY3fZlB=40000<Y`;
0000l_=R0000XObf00000000lSoo0000HS8FHZ>L0000D:RW]1jITZHCh:o]\a`1000000000000dCSSd98X0>0N8Q^D00000000000000000000L3QjH@UA<BT\\ZFF
00000000\4<>0000\E]OXDa3XfTS0g]f4i6KhFQV0RVC`kNI0000000000000000XIPKTfNF<kT9`oSA0000`9Rk@U65h^[IDD1VTG6WhH^K8B1jHSEb4F8J\ZkV<ih@
121O0f]300000000000000000000000000000000\CWF000000004A1PPEEf00000000dQJK`f3eTlZO0000dEVa91\fH;76h8IXT?a2PAHDXBRPdE4ePjdAM2iO4EKE
XNc;l1eST2a4l9]U0000e5o315CTM6Y5L;Nfe6^VHf?W0000hN[BXKKb0000lLJFPbHf04<^0j`o8l1o00000000000000000000h0=AlbP500000000`SECd9:o0000
Q68O00000000\2V`@a1[00000000000044[9DddCI2M<00008_adP=8?<Hn?\SLiHe5:m7Tj00000000000041CMlFnb000000000000@ZG000008UBO000000000000
0000000000000000000000000000000000000000000000004eM3dVmD00000000l@6[U5Lj00000000<1hJ4lK;dle9000000008bPDDg2J\2>T00004heME3cT0000
dOHX0000\WUQhoG80000TJHU0000000000000000lL9JU16R<Eh?@9ShDodD0000000000000000@G`[0000h1VQlPRWm1h2m61X00000000L6o40I?J000000000000
0000000000000000000000008@TI0000@@mR8g0ldNGM0000Ld>DdBTjE5D400000000PIj@@g;d@H]Q000000000000000000000000d^OgLdT20000hBBd00000000
00000000HH;=M6f;000000000000000000000000000000000000000000008FY60000d^82Xl>K@8;;00008OiM0d<Cljnb@n\K0000`E_gTDlQ0000000000000000
0000<]3@00000000XU8F00000000T0Sim2;l00000000@LRZLE\Y000000000000000000000000000000000000000000000000X52?00000000<WMd00000000XRcV
DH<?DZU]0kZ=0000000000000000<fC700000000000000000000L[C<\hVT0000000000000000`H95hNcl8YLA`5JglV=200000000E2W]02RP00000dc6H<XFlY^8
XJ;LXb6g00000000XDMV0000000000000000000000008URZhUhT00000000D`Id0000dE:700000000`1:_\L7gM1Am0000`5B500000000443406J205^e@H=MHX\k
hOjZ000000000000000046]Pm6l;0000T6GSDHJfDZR:T;SZ<eXB8jkD<YKe00000000000000000000L?5e0000000000000000000000000000m0YB0000HP`bhPED
LdGL8JDY00004CjI00000000l@f8h<hfX>Q]0000Td^;PH``00000000\FQa<ZkE0000LT::L^J9LSa9lG1<0QNZhVVnHEOV0WJ;M2nS000000000000000000000000
0000000000000000000000008W^A00000000000000000000HXKC0000000000000000000000000000HJfQ0000000081bS\K`o<Q`kl]ak`ceo0000000000000000
DPC3DPHd00000000l<KI`H4R<R^@@eiO0000hKMS0000D4S:PDoL`F^dHYDP00004]C2\kKP8<9RTIP4H;eV43>EdI_FDX@[X`@=lcOJ0000@]l<0000\Y;n`Skn0000
00000000hc;_hHo\@@EYTVm_dl^;0000L91ch?[@0000@K\k00000000000000000000000000000H9cd9_WPlZB42Z:02k]@EGB000003Km0000000000000000`?fl
8kkI00000000ln6VLIhY4R36<ikIe3^B`^kOlk<5XIIblMl;4fP3`YFZdLWX00000000X5Q40000<n1:0000D@To@]gQ\IX=000000000000=7Xm<CVk000000000000
4^]o\@kC13?_\\QI`@2k000000000000\1b>000000000:?g090o00000000<5CN`I9]000000000000<VP`LD@f00000000000000004`_V0000l6T1L<[70000hO;P
000000000000P4fg`8m60000`3\800000000000000004=X[<2EH00004GKYdGa?0000`O>;\SFP0000000000000000]6K]000000000000000000008k=T0000\6Q:
8:LQ0000\>]eU4KQ0000<A^>00000000000000000000000000000000XTfB00000000T:HP8K@@0000DXQNP`D>06e0HmjSe3lIA5aPXnG9HC4^00000000\^<[0000
0000000000000000T93i000000000000lGGi4FRYl=_N<E]\0<E?DQ?6lTM5`K:<<RgGHU5300000000lkE[82;=@MXe0K4;45i8@FDU0L99hGG?Y7Be0000l<4F0000
Dj1O<EMSH^nD00000000<>:9m3RV0000TlRni6\GP\B7djca0000\V=V000000000000\0G;<lkZ0000dkO@0000<614000000009783<fBd00000000000000000000
HZCn`hYLi3gh00000000000000000000000000008bXj00000000<Gof00000000DmCZDT[BA0Sf00000000Y1i;0000l;khTDn]000000000000d3>R`>6><@XU0000
00000000DZL3`C2SX0B>@E3O@EjM`;=a4f1K0fV20000lo?jd9A=00000000h;j000000000000000000000\50]8?DK`E4DhZ0C@\`[000000000000000000008Q0M
PmEf`Fgm00000000000000000000L44:0000lC>10000dFXDP@a?XD0>`VA;lmD@Y26`h?VUdLE]LPbd00000\JllSc]0elG000000000000\Nh;0000000000000000
<N0k00000000i0\I00000000<ZOd0000000000000000L0`800000000000000000000PGQChOeA00000000DGK1L47A@;EBH_;VA20EH6JB00000000\=_B00000000
A46O00000000P4ho`;0PDbnX00000000000000000000000000000000000000000000\[19dAgaP\9@00000000HI^QPXP_00000000h\81\o;HHYLKd<EQhF>FLHlI
TK:i\0n_0U;Y00000000`oGH0000\4gjDK;Ld]O=466Dld\Z000000000000`PlQ000000000000DFS1`nNW0000hDeNPHb10V>gdhNDT7=S@IV20000<AJk0000<l13
<fD80000A2J7D8Ail\?68o>aDA?\m2Wgdg<;8i\h00000000d7`900000000@ARPDJ;[8KIl00000000T<gX\@OH0000T>f[0000000000000000e3m]000000000000
4H@R0000L4k200000000@;HB0000THKjdm8HHQ4^0000000000000000Q2Rc0000000000008WDD00000000L4c>XZog000000000000000000008nd:i2gO00000000
00000000\^29\b:C4QjF00000000\9T:l:Y6D@V10000@8lATMEk000000000000d3H74\_RI2@S@V_gI4=l00000000000000000000XHjI0000lG1WdL0mDI^H`2CO
0000`LoVD7SH0000l^7X<4?o0000PE9]I6Q3Q6YO00000000lReW0000dlCj00000000000000000000P7DFlN46D`@]0000000000000000<PeohDKj000000000000
00008>=MQ4lT00000000000000000000TE[E0000T93CDIL`l59V4f;n4ODBPf]L0ma=000000000000Lm5@0000lRb00000`H?H00000000i4?X000000BN0000P=O9
0000000000000000000000000000PNEe`OEU0cce000000000000`0NJlQTND[ck0000\:iLI5jI000000000000\=PG8[]L8eL^0000000000000=Of8Bcg8D=i0000
0000000000000000466Vd]5@0aN`\8Fl<=Af4cn`00000000\je6U45e0000000080A`PK<^<FK@<g3WPBSj00000000000000004VboDHFT0000000048=k0000Tg2c
d01V8ZEH0000XKG4PScO0000HU9Z143F0000000000000000000000000000000000000000000000008MbO00000000LTVm8KH>00000000l6n;00000000T0le0000
@fiF0000To]h0000PAim00000000D]b;e5ea94g\\J3CY48C<?G>TXTN4\iW@;o<LNMIHSIT\T:Y8_0`POWOLa>2DU8993<9l\GdD]m8000000000000000000000000
U60h`AO5@Bbb0000T3a_000000000000000050Z@00000000<VMU00000;Q4`Uk\h9I4XNV0XPhIl]JL0000P?jb000000000000\0_:0000hVW9000000000000PGdB
00000Ag050m800000000H3KHi6E5@]1k484K0000\Id8\IO\`7=7PV5m<^Sg=51oi1CA00000000\FjI8Siod^KR000000008Q@f\ioo00000000I4WD000000000000
0000000000000000L6eETiPW0moN000000000000X:lO<S\g0000Q2@C00000000000000000U;h`U2X\Rh200000000L0oLDEbV000054P@00000000`8d9L0jR0000
\Fk6000000000000@ULIP=[i0000000000000000P]K:L12A0000000000000000L5?;000000000000`J2I\P>6<>Uc`156X2nZ8P3M`\3aHb3O0000dD?500000000
8Wge`4nc8]ch8k070000L:2D0000H95aX?G3L?\H<GFEPSQj0000000000000000X5LE0000<eRd`@h=HLPk00000000000000000000L>MK40@_00004YahdRMO\O9k
X?NKD3cUDCeeHXLP=3ZR0000<MKGM0^<00000000@KdK<WSg00000000<6=TPU>bd6\N`eF90000<i^n0000DDFc0]LmI3eI0GH6`eJJh0mO<=1=lmPC4M8;00004EGf
00000000lAIIXVoc<TdZ@8^S<Zgd0000\61n`YGB88J<83F6`8j1Dl[T97Z7i3hO0000DI^\lR3BHgDW0000000000000000Pe9I0000H]Skh>Y\\`aK00000000XB;B
00000000X9:ZPNj`0000XCoZXmn@0000000000000000000000008IITTEbeHH;`000000000000`1H4d@UR000000000000000000000000X<=>0000`>Ja00000000
0000000000000000000000000000000000000000@IF]00000000000000000000`BQ6@E^clC@U@T6ChXN_\Y\700000000LBGIPO4@dhm40000X1cHd2QnX6KcDMZM
000009aLlMIg00000000H5Dg0000LVmm@Q[o00000000XVT_`>hG4_bfP:74M6cZ000000000000\;a?00000000dZ8]4X4U51XKHM5=HM63d6LX4V1o\VHChW?idbES
0000<T`90000XFYDPZbM<FK60000<Tn\TUbG0000000000000000`V7V0000`67F000000000000@=RM0000h4chlBKNXCA0TS\DdAeYDIF;\c[T0000000000000000
000000000000@Xcn@Z97Q4@>0000@\430KRn000000000000\P5\0000000000000000A5970000dDg10000X1iZl>k58KjP@[0:@m5^A2?300000000976E0000DSi`
0000hKco0000000004;a8EIE`UJH000000000000Y3do00000000l47_<HANX1QdHJ5[\`bA0000000000000Y@Odfb4000000000000i6I;0000D?ko4Bn7`5:l4X^o
00000000hWoZ00000000000002kB@<6:Ta]4i0[ml0480WRFTO2:00000000000000000000XR^X@la>LA?B0000@oKL0000000000000000`UfE0000000000000000
U6;]0000H@e^`EiH00000000lMk`D;Ki4@dB0000`N5_TG7UhPZ;4=QbA2Y[XI3]M3:f0000l7LI000000000000`F<TdFRf0000000000000000@o0ll3Y\H?XU887l
00A=`BVfDbno`64?H]?jLfI<DHcVTlo5]4^JDE3oP>[MHmNO0000X?Nm0000PK6Dh7R8hLjG8?:ZH1A6`[HQXP03`?Bn<cBo`R8H00000000\DHmdL^A00000000A5kW
0000HDOS000000000000<GFm00000000000000000000000000000000000000000000XQSm03WQ\RG60000000000000000000000000000d^FK0000PP3]00000000
Q5d?0000=1220000dYFMd_cLhP[b8aHE<<Z?L[IkP191DO4R00000000000000000000D=CE00000000LZjILZ@U0`5XL`D[000000004BinHV]d0000P2ec00000000
l9]d0000<>lj\XBK0000`E:jDc[n000000000000A0FH0000TDn6\LT]`WV380L^HMikLDb_dLO40N8G@5P=0UPML`II52ZXH4[]HhGU000000000000<QOfTQ<_<U77
8ZDA000091S=000013PhP6ndLhf\8]Q]hYGQ8joQ000000000000000000000000000000000000l2`f@?8G0000<ZSl8\0g00000000000000004:aN0000X?>4<JJ\
H@0EX<^7HVEi4:\c00000000TDkDLdjT@mXM00000000000000000000000000000000L>EbLB8?00000000000000000000lQDQXYRoHXQ`@Mi^P^Z;\a5N0000dQl<
0000dFhh\kSU0000`_Xl0000LPo7Ta@iXI_:0000DCNd0000000000000000L8oUXFlI0000000000000000deWI000000000000TmdR8LR2@CSEdM7P\5=@H3do<O8:
000000000000<>n;0000000000008KA:8WkdhhT5<kJ=0000DERSPLfQT3;5T@_]`Qg9`9OSLWSX0Y:T<_F\000000000000P?J_<FM`XG<OXYoULV^S8ic\0000<[8B
50D;000000000000`A_6`Hm[X[W<\BEGd8SF0000X>7o@Tm^DLk7TZ3HPcYk00000000T>8m00000000`ndf0000000000000000lT:H00000000DQhK4R2TM4ENDSDW
0000lE<flJ]500000000M1el0000000090@U000000000000`VVC0000<Mgh00000000000000000000X6GDdR[f00000000`mfQ\\=d`mX:0000HC_]\>Tm00000000
4@I40V]BhH2L0000000000000000@HH=POnj]67_i27j00000000`4:L0000000000000000XQP8@\Q6D=UN8F57l[_N000000000000lF`W`lVZ00000000`=A@4B[n
P8YWd1iHlH]1LSb>8=VcXW5c8id@\CMNU6ob00000000DGQg0000`LK<0000D3A^HCj^0000000000000000HgH40000000000000000`[iK0000Pf:dT4L>LK@md@KY
H1c9hLAYHDom000000000000<=N200000000<D2M0\m0ljJ4M4U]PEFKP9hK4`ThdRS64<nL@SLGT5;mX?O]DdagA06@000000000000L6O`lX0XhVoVP?;d<d_]d72;
hVbb000000000000Djeoe5]@LOci53o0`TH^0000000000008Ojo\Ua4PJj>X31JHGB1hO;\d[58Lnae`5XYh?[300000000Xh6T00004N^:00000000D6A]00000000
00000000XAJ>4>nFPHbWPPX:0000PI>V`Mfb<Vi1e0[Q00000000TSR6000000000000000000000000l:hf000042<g00000000U6UK<G;]0000X>6195MdlLCP0000
L?`X]4S60000\SH\dhgDLlC=00000000U7YPh^G]`jKR000000000000H@fBlE63lcI<0n8I0000XD8Z000000000000<GP\0000dB?n0000000000000000Q2]20000
000000000000000000000000X;7Y0gdnPlGn0?7?l>PH549j@Z4D0000PLfAX0c9P4g4HAB_@FE_0ao500000XTX8_hc0000DX7n0000822T00000000000000000000
L4[m=4IL00000000d97jh_WU0000P3]V<RX;m4Zb00000000000000000000PkoR0000000000000000`\X>00000000XZi60000PV^10000941c00000000L1Ic0000
\E5`hG\YlZI9L`9g<j^1PlNf00000<gg\kjgTQ:<00000?[_0000LclF00000000000082W000000000HIeU0000XYE7000000000000@<g7\8RnLaGODgNg0000<Eh1
4Gai000000000000A3DI00000000000000000000lA88<VmR00000000`]lW46M2PM\;D_nC8gEhdllIL3?g00000LDZ44\U0Z370000@8D=X6dNd0OO`3e_00000000
00000000h[760000L0>^00000000DI3n<3oJM4Wd00000000\4Ca`>F400004I76XS`hl;2F`H8kHadJdmQI<jWL90<N]4kZ0000D]:lH1SVd6nUHMnN<X5m00000000
lS_WhlTJU5oM00000000000000000000\0:@`RgV\VI6Hm85a3OW000000000000U3W^4FZAhN\e0NUC00000000lJe2000000000000DdY3`4eJ0000`[\G0000T691
X;G300000000000000000000@c[E8JN70000<?9o928QD5\d0000LF[10000Li[T`aX1TdQA000000000000L??7dN`e`TeoTMY5000000000YA6`LhGI6KS0000TWT7
H1`<XXRdD\Qb00000000PjHg\T[NX[Wb00000000X=G_0000XeYW0000X3Y@<=:I0MdaD_Bm0000P8YNh0[h<XT>00000000T@gPLFiMlmm^E3G[0000DJ?K4;NY0000
00000000D3BIl<7H0BOa4F_38KFdX[l[hJXoDDO=4k;f`l2b0l\_]4N2PHD4Tgb>DDQLPj^OlR>JLk:RDl3dm5Oe0000H8HN<P9F00000000@3ao0000000000000000
\2[P000000000000`SGm000000000000d_Ck000000000000000000000000HNfF0000I5Wc`5ES0000XOEh000000000000000000000000@M0HHJYY000000000000
00000000hEi98BE6HW7_8Zm60000hh?m0000L5?10000`8n:XEZTP`JX0jB`0000dSLP00000000h0[8@cYX000094J00000000000000000TjBO`daE0000m6_30000
00000000000000000000000055e:0000\BS[00000000000000000000P`D100004k2Q000000008a9g00000000D1^ddRMd0000\:Nm00000000000000004eMB0000
000000000000<bmI0000<dI>00000000000000004:@4Lif9@ZUi\VQU4Xb]0000i4X]T33@0mPV\HiC00000000<U5dd]<\`fC_X14;TUGCLUThP<ZJh8\gE2WPQ3=7
000000000000d94b00000000D>FC000000000000E6M1000000000000000000000000A51E0000d1O`0Ng900000000`5Z<0000\M@ZDc6O00000000U3JRd]];a6[]
000000000000LLbQlDL<ho4I]7S=T0KG0000U47i00000000000000000000000000000000lJ7L0000dPJK`6F=0000000000000000000000000000Y7<n0000Q1iH
00000000DlM10000d=E>dH?:<1PJ0000DPG\00008fGKTTU[Tmbe00000000\NJ3`E9C`KAjd`Y@0000000000000000\<FcHQb]PNHh4mFh0000D5>>0000P:Gg0000
l`49LLKJ0000000000000000000000008H[K0000000000000000000000000000<IGQ00000>Ma0000HDe\<Vgb\;lDXjN39276I3LC00000000000000000000TUiR
X;9\00000000000000000H[Z00000000000000000000TOWj0000i0a300000000\\Mn00008hKh000000000000\7ajdjVB00000000\FSS0000\5=Q000000000000
0=1i0000m73:8[I8000000000000000000000000TY7YTZl8DEf_lQUi<jYeL2X30000D<`l00000000`@lkl5@k\BeH46;E0000<mJ^0000H7hF4DTJ@LLK8KF6HADF
\_Y\I57iTh@e0000000000008WU40000dVnL@c@bDjHM00000000l>VA53MidU_ShU=P4N<j`Nih\jT`H6VWP9nG0000`M3I0000XBc6LC\8`@>OlHmk0WIR042aHfE0
000000000000@Zeb00000000P8YE4K\4\PlCLbJ<00000000ddIg00000000I4Qg<0VFT]W^000000000000XcYA00000@F@hUY\`>5Ka6B3hPXc00000000<EP]0000
DS6:`I`m00000000e6JR0000000000000bE>0000L9<2TRa@000000000000000000000000e75k00000000=2390000@T0@00004T1Z00000000<7^PhcTg\>G2@^Ij
dPk44;kYDeI`I4dC0C_7=4gIDkPZ0000000000004<WX@e]j000000008RK;00000000`R8TLVGT0000hkAfHH[800000000hR:>00000000PiiE0000H1T:H4CS0000
U5gcLlSP0000LPYo00004;^k0000XBO0XC[L00000000XN@<55bd0000H1V@0000000000000000D5HKHSi;@QPKPh9<doE^000000008ZYThjX=M14IX:Mk0000P<j[
474>000000000000L0cNQ32jDE7FPQ<Nh=5^4YdRHb7dM4AC000000000000000000000000000000000000X5jZ000000000000000000004YTPl45o4]b`\?h:8UM;
T\:m00000000`S`LLXNO@GMU8\BG0000@l:Z00000000`]TdX2mD0000T4kB`B`C4GM70000000000000000XBbMLe>_000000008:`0DbFb0000DMXQ@RAJL;`L4J7=
4>2nHfo=0000@cfl0000000000000000@_@cHHWE8Ohe8K85m58j0000HC4k<Hl=lR<ghmo20000l;MAHhoT80KWDBa9dH8Q\kYSH5P0i3Emd]6A0000Tm=]LO^=0000
DoeCPGAE00000000000000004DMG0000D2[0000000004dI100000000A4_N00000000E18E000000000000@<TEH6L;LMab<4<S15L0Tb3<00000000000000008XC1
0000h<\Wh?^>4M:V8Nf5DW?XXYZCh4e\0LYU@e?M\j[K`k<h0000000000000000h=JgLF13dI0I000000000000000000000000l2Fm00008A:_d50ma34U0000@ITk
0000dd;b0000lbF900004jG?dkOQ0000000003mb00000000`?d?\P[P0;7GlM1EXLdelck6TfIV0000000000008[mUL`BSa5YW00000000LS?LPdfZ\21k00000000
0000XCA>hT;8Y3fJ8EiUd3Gl0000000000000000`6fZ000000000000`ZY10000`1BI8=VG00000000`N?@0000000000000000D2gK00000000L0FH4?9_0B2;@h<F
000004`b00008Z5c4=Z>LZVne50E`7Nhl8]l00000000000000000000D9eD0000`mcC`Fj1`;W10ff]L5WL`QRB55EX00000000M2Ck<HA@0000L5>XheK2Q1T_0000
00000000<8nn00000000\<fg0000XGN[09<D0000\7jWP\V`0000PXE@LZiWh`g20000000095[5P@Wc@BRe<UQ\0boa15?D00000000000000000000000000000000
D\>X8[D4\\\;M2oST_\ke5^W03DWXN]jD2[_@>SJLW;cL[TJT[gF00000eUQ000000000000Hm[@00000000lZBg<j<e00000000@TP?i2^?0000L<A[000000000000
00000000<2Sk4md000000000LF=fD?I3D`7Yl]dMH=?:@SiJX8DaTbX@DO5Gd_`]HeC]<hhgm7R0000000000000hV47XiWmM4=O54Ao\bEh@;;5l??N00000000DUKn
0000000055M:Y5O8000000000000\DH\l2i^DZNe00000000000000000000L5;c00000000m60N000000000000X2noTOl\00000000`^aI0000Q74W00008YM00000
0000TL]30000000000004fSP06630000P05^TJ`DdNn7dYZUl=7o\dLf]0?W000000000000e4:7000000000000000000000000P0n64ZGel3L<@>P[XB6d000088oh
LD5>000000000000000000004=ff`=DD0Tko4>h300000000h8^881;fP:V>0000DZQ1LVB4000000000000LJMQl63`DWi600000000X8A^T9PP@:6ClYEbhYk3db1T
DinYHn=J00000000000000000000000000000000`k3<00000000000000000000L8jWDI5?hGLAM2UY\61J00000EQg`FIilHb@dOGd<iPje1BI0000@@U`<YkH53_?
00000000000000000000\iPB`T@7lN3f\[@l00000000000000000000L5=o\1MT0000000000000000`kgG00000000HbTllJ8H=20XD66b00000000d\Hc0000L5m[
@0nmHLj8PDWFTJca8NZnT`fAT>O>U3k@e4YD000000000000000000000000000000000000TSo00000@Y<O000000000000Y2L5TLgi000000000000@=f7I5BaTO`8
l\n300000000lADdhaPjP=VT13I808D3`1h5l1<6E3GNXf1hm7Ha000000008gb1a1c9000090GO0000000000000000X73]P49PX3R>hbeflNN5PBH<d9Fdh=dU]3YU
I3k0E5AhP[`T0000@1lZ\Ll0LcbI0000T[be@TAC0000dRj5i7E@000000000000d7M7P7NK00000000000000000000PRAf000000000000h76=0000\NjQ0000dRI4
00000000XXV5Q7MQL4XFXTeE0:knA7Zd000000000000\KQU000000000000\GDK`H3i000081_500000000Y0Jj8W6A00000000X<4c<^HO00000000000000000000
000000000000LLAd0000000013?o000000000000LlHDU6G=00000000T0Zj000000000000<>gAPFa^PR3M0000000087]m0000Ti9C0000DRNElZSD000000000000
L[h50000T=X3@Zf4<4k_`PUIhh:m0000TaGj00000000LScC000000000000TJm^lnmk000000000000L1mi00000000TKa>0Inc`JKU0000D2gnP@?700000000HDE;
Tce10000X95R000000000000LPn_000000000000D04P00000000HZ1C00000;Rcl]V3m6[300000000lIfV078J`K;44MnC000000000000dQOT0C[:00000000=3Be
DG4X<of[lm9c0000H9_g0000`0EYL30]00000000000000004IOK0000000000000000H[Kd00000000000000000000000000000000h:Bb`SeC00000000LBJF0000
0000\Cf=TSXD0000h7H@DKgEH:TF0000D7>B<D9J0000a5MG0000000000000000000000000000<leU`Xg\\mN<000000000000hCU;8dgPdNk200008aSETJ@4@YFh
DUDOE7>UH;O\m4Bm\VY10000L2AD00000000000000000000\9WZl6h0000000000000l7XoD>H=`O:NH3CP4P?252Ah`e`X00000000X]j900000000T?\m88dV0000
4BY7X^6I<leH000000000000L<S00000<@Y9hH5d0000XB7f0000dP?A00000000l0fG0000P4VK000000000000hWj]8F8l41@Ph:Va@Jh^8Y4b@Z8=h5OODCh\8IT0
<JU^HhQOT@Eg04`@DI5H`P\hThi`0Yoia4PS000000000000L_9X0000l\_j0000000000000000000000000000000000008K4XP:nR<2@8LWAel`1n000000000000
00000000d<:V000000000000PFi20000`Hm6`mUcHm^W@nRlD4GTX8l3LIf1LNWUU5m_4dIZdk>L8Xgl0000TEib]1<E0000000000000000@<T4`7K\0000<Db:a1mZ
00000000T`3Q0000<=`VLD9W000000000000000000000000d\VQlbH<0000TR;Pd<a[LI;THJ>dhN;H@aEHU6LTLMZe<a1HhEKTL:XI0000T\Z<00000000dJgaTXEQ
000000000TR200000000i6il\j700000@30<0000liSh0000`SnB@kFLU2?MTi1Li7GWHIMHdIXf000000000000<\BX000000000000XEVS0LkFLgFi\nfF00004JjT
86oRd67U47IlDOY_lWX4A5S400000000P\C@TniF@obZ00000000000000000000HOD`Tm<@0000`MF8@@ZHdRgd8RfAQ1D[I3F:T<He0000LiK0DGNL000000000000
0000\@7c00000000000002i300000000lo70000000000000laef000000000000X2j9Lg^=0000000000000GhaU07`@=@D<jMF8h;^L5YUPXPn@Hi]07S900000000
8DEP8Q9m00000000DLGX@0G\00000000<He_TW@G00000000TABl<H7lL[R=m6hk00000000000000000000d0F9000000000000@37Ed@RR84_VXKT7DYC50kQX0000
0000l\?d0000l7Qd0000LBEh000000000000T64\h9N?U6d^dM9C0000D37<000000000000HDhM`I4b84@m0H\;`U0DP[ai@e3V00000]Q?0000000000000Xkll=hF
8j6ZDF9;Hgm@8ka1A3M90000L8Cg8W]e4_JBX?mA``\Cm3Yel]o>0000`]N^000000000000`^PK\>W_A4FAh\TK0000`>Fb0^YbLj4ad7^?00000000000000000000
00000000i2k`000000000000a4?EQ5nYhAV3`>5?`fdB0000TnOL<6=b00000000000000000000000000000000LJ0W0000D\9oA3@aX?mP0000<:Yf<AZElI`40000
`]7@\J4XD6I<0000l=XB8kAQh]LZ00000000000000000000m3T2TBKo8RY90000000000004LZQ@hLlI7O5000000000000`M@9@>`ZlWZ_e5_>000080@?0000a1V:
0000dP<g00000000000000000000000000000000T?3V000000000000lNHB00000000P;U1<R<3@M_ShJFk0000m4jid7^aPGU2HaE_PkI]I3dKHM37\2ITTLdV4lUo
d\eTDnT_0000X[FX`\aI0000000000000L8W0000000000000000\^QRP4bj<^l1T98fXOVH00000000`2^4lK01DII00TNRDkCa52EL0000d^Y1XklO000000000000
000000004RQ[0000000000000000i5iK00000000@f5JPGg^HSdb`T?O0000000000000000000000000000X7m90000000000000000XAEV0000D2FE000000000000
`Z@J00000000l:ECh\DQL=8m000000008KFS0000`oo68\A154UC0000H62S00000000HL_i91We0000000000000000<f\G0000000000000000PM?=00008ZZG0000
0000Lli<TZ:20000<kL:000000000000`0nQl5e=0g6MXjZ84gh100000000000080Yb0DRahJcHD3fGheg\XCnM00000000000000000000TMgVL\@al48[d]4mM0Fm
XG`BhTR@lR=6hX<f<^oM000000008m8Y0000LIQN0000l:Kj000000000000T212Lc;R00000000000000000000XNCV00000000d?V2h1n;hTc]E2]bTJ?24k^nh:bd
l2ff<;^4\EGUPn_e000000000000U1;1HOcW0000Hb_m0000d;Tb0000HPQn<0Fk812]`6:U8QdbhSYnP7n>8fXndE1jQ1FHldj90K_ThjcChNEXlo6`A3b3D^cW0000
X=Nj8>7_DX4AdYoBLmUR00000000hY[l8_0C00000000Pi4;0000000000000000000000000000`lo`00000000\D=\4Om08[m8Hbg5Po27i4]jHOY>DBHo``K1]3B>
Q5YGA77Fd@ka0000000000000000LJf00000i1J@00000000\C\cX\:_00000000@LYGHXmJL[5L<n2LdNXP\M[>HWFG`=kil89ITa8ZHdQb\;Ga11X5]5D>00000000
0000000000008a_Y`aaF000000004cgVQ24F0?VidF6L0000lkVLXRm@E5CghYGblnWOh\YJ0000000000000000XH[n8MPG@=NAPJUMP;ML0788PhBLi3`]0000D[R[
<[hN00000000@TeRP>3l@[A:00000000Tmh2`H:K\mbT00000000HHf?000000000000000000004do3000000000000Tg<R00008c5`D[d80000`1QV@o7@44H10000
Tefi000000000000000000000\h=00000000=1F[00004>b@XE@m`=T>LjiE00000000lQ_dXZ:cTeG60000<3`\0000@\7O00000000\Fn4m0>i\N1F@=<b00000000
0000000053oMU6<J0000000000008Tj;00000000000000000000Dk?c0000<KjB\N`@LoZJdPQQ@nLDH:i<000000008odglR[YdJhj000000000000<YnnLHMF0000
00000000<L1NL0\_Y6FP0000\J5C000000000bV700000000000000000000XUGaXWkIPUB2000000000000000000000000000000000000P<Z5dO?>0000\i:?P3Xb
U7Mk`T7Y00000000TMa<XS]0000088Ml000000000000000000000000<`[L\Rg5Q2FR=6\:0000<>KD0000m3e`00008K>P\TA^DgiPXL^Q4jfi000000000000`T>g
i3RI00000000000000000000000000000000HS4:00000000000000000000000000004lDL00000000U7Q<00000000000000000000d3XF4TEO0AM=lhmX00000000
0000X4@Jl?>G000000000000000000000000\2@X00000000dR[N<@`Q0000000000000000hJQATJ=P00000000000000000000\bL700000000000000000000P\k1
0000000000000000X5no<UBm00000000@1=F<;fc0Ui>Xa[70Fm>0000\j[:=6\Z00000000dHYAhEH7THci00008DT50000h:`>8@PYDJNPP[AH`l8:dJd_PKH\0000
PXBehAE=00000000T]A100000000000000000000lWfB0000000044>E@S93XOE2<;_=000000C6<2\C00000eTo0000L^<l00000000H8h]000013N9`I1=TCZ?0000
00000000000000000000PQM200000000@f:>D0]L0B1Z00000000dF=VXWWd0000<anI00000000dIO4hL@90000000087[9000001hfdN\DP^Jae4dc000000004\G8
000000000000`<>DPG3G`>^UD@;]TY@@Pc^500000000L08=00000000000000000000X989\<fW842VlWf5XkUJ0000lL^k0000XX=5@e:KPn7K00000000T57VHmG9
TVALa34b0C\E]6;=0000P8Y`00000000lB>^000000000000dLog00000000LMDjH3Hj00000000Lj:jD1hA<>=0h0P;lNOfe7Ob0000DPcWT56PHCli0Y8lDbOU0000
I4<UD3J:`P;`0000XBXh0000@F3@8]gb000000000000000000008_IK``\4\mME@j5eH13f\=D:P?KS\AaWTH>Q\H?ed]d]<e94\m_h]7FW00000000\9?6`IEnP>><
159nh2NDh\GUm4]C00000000000000000000000084R000000000@4DP4VT300000000<=6c\P<3\SC;`SI9TXk:00000000XE2YXMNhM1QIP5;Y0000000000000000
00000000TRIj00004>1A0000d<09=0jV0000HLUR00000000974g<MeDHZ[b<ISC0Q000000000000000000`CUo00000000X<6`0000000000000000Y1hR00000000
\[^j0000X`;G136i00000000P4nUXAmg00000000L:h;L3HTPJ1@LTKeP_kC<dJd\k6?000000000000\BVX<D4e@cJP00000000<?a=<>m5<ET]@>C7Hfdd00000000
00000000Y2[HTcZU8h_Z00000000@Hj5U4dP000056dQHO:]XU:6DUHoHYYJ@j?L00000000Y0`Z00000000000000000000000000004MClD>`MH[@EPlb64aXT0000
0000PIaD4a2?4?CQHNTO`:AWXYT:000084GF0000000000008F9n`afCd8Zn<_Fk<c6dQ2BRP6C\PcFe@I2cXeA@<mTcXohmE0T2H^2\0000PhfO00000000e26F0000
00000000000000000000hFLBTVPB<f<E0000000000000000a68o00000>Nk0SRNhn3eXXgE00000000@4oBD96V0000m3b=000000000000h>DfD3dI\6@OL9;;X3bk
XBkPTE0=4mAYP06n4b=3`hDe\^45L:C=@M1fDA;MPOA4TRTb4`HY]3Z5L7cS42^S0000000000000000000000000000l<Ze00000000`682117Y00000000T2?edfVG
i5N40000DN_H0000000086?;Y34H00000000\j1<02jWP[:@4O5X83:UX`TB51gU]4A60000dPK@@\kQdbaB00000000l\b90000P^RM4^VE00000000<\8;0000XX:j
0000000000000000LUod00000000000000008oie000000000000de\O8S?\0000000000000000L3=Rh<ll0CM8<Rn400000000000000000000000000000000dN9Z
8VD3D0SNI2j600000000XIaT0U2@@Lfj0000U22\00008aRd\XBY0000000000008jPa000000000000=3C\0000DgKmA74J00000000000000000000@\kZ00000000
LKT_0000PT>;\7Ycd]HC000000000000PbiM000000000000D\__000000000>K]D`i9A4E40000dbB5dGG[4``@`gIl4PKM000000000000@383<hHL000000000000
lX130000A13B0000000000000000000000000000000000000000000000000000Xna@0000Dclf0000<`f[00000000000000000000haAK00000000@ked13HkDd:f
14=_0000l<^C4Xhc000016^Ld2?44;09DIDgHa11D6eP`\fOL_7V@a34Tfe70000@jgV00000000<MMg8CGl0000`QH_0000T87G00008Fme4I?YhO8\000000000000
E2SJ0000dSk^L18b<=6TT]m^4QCgdTkXH]XRm3L]0000L@bY4WcRTiA^0000000000000000D1AW`50C0000\;SN92cE000000000eRO000000000000000000000000
00000000l4ZX0000X5ei@CHl51ch0000`C5E0000000000000000DU^30000LB_3HNS\H_dIlGma00000000\m`[@Zb10000dEK20000dCBWh@PG@hR]\EcA0000h]J^
0000`2UTdIKb52BH<0Aj00000000d@fd90c2@oNK000000000000000000004Pd4a3\8000000000000P;ab000000000000`WAU00000000PT3=P8G8H@7O4A3Udj\>
00000000PO3:X<PR00000000dQ7_TYja0000XK7GL1D@4cj9HjVdLA@5lT@AHS2C00000000L8W6\lZ`TkR4`YDB<ZKFX=i^H@[mT?<K4H@e\YI^lf7E00000000@7[H
\d9W00000000000000000000<>];lBnN00008594000000000000PYN=0000lO@O000000000000X5d20000D5aAdSE40000\^f:dWFg00000000000000008DZc0000
0000XlY`0000PGlj0000DXY`4aj@00000000@Y[300008k;S0000`TW@0000<_<D`lZ5<XCI00000000\c2iToV600000000000000000000Q14b0000<J@Th:9a0000
8h9j0000XhkbTCLPlQBJE5FLl00\D]GkX9\UT;XmdI_e55JQH=2:=5\B000000004I3H\V6A<al90000000000000000000000000000000000000000Di0Q00000P5@
00008O4e@Wn1000000000000lKB<0000LQO@de[@`3ZfQ6>JD?lMX259l72gHTU<hWcnD2c=0000\BW9`QedXJm8PmgK=0D[000000000000000000000000l4NSX8@b
@=MV0gd:0000l@FfhA[UhJd00:omT=g6XY_U92oF00000000000000000000000000000000<O8K00008Ji:Ta>C@0heTmmBPO@1`8Xb8[N\000000000000P]o00000
000000000WdL0000000000004V5700000000<aJo00000000L5<U000000000000H92700000000000000000000D;jL00004de^<<a<H[?U94N?0000000000000000
0000000000000000000000000000000000000000000000000000@:XXT]NHl^hnU4RMXK_J4gm[0000HUV2T`gX00000000lY^n0000D22blgocdled@?XK00000000
XF??00000000000000000000h:F3000000000ES@HQS^000000000000000000000000000000000000000000000000dJEY00000000T;]0XfRc000000000000`:YU
00000000d7dc00000000000000000Xn@dTXg00000000\@\i<RUP`:indejJ4oRU40H[HUjmQ1Bh\Y[=0000lmgT00000000<Hh60U2L0000000000000000d@6DdAl^
TPmB@hCfhkE0M4HK00000000Y4kgh:W^TKKG00000000P[3YhAccA0L==10E00000000P6\:d3PY0000P1UP00000000000000000000PInn00000000000095dm0000
00000gQi000000000000000000004lU`]5GY0000453R000000000000D[f1Lm_W00000000000054C:0000L;=4XiDR0000doHc0000000000000000000000000000
00008B5M000000000000T?L90000000000000000@N4V02C746ekX8MBLC\Sh@1X0Ne<0000XeooX=d5HT0Vi2eVU5[ETilZ000000004BIRXBbCL`MEl7e10I:e8^9B
]2Z;00000000@1BZ42]R\7P20JMgD`mC0000Pf6Sl[B3DdKVlDJV0000X8>HDFI:a2IJ00000000lHTH000000000000dDgcP\6I0000TG?hPT3L0000000000000000
L=;QPCRG000000000000@P1P0000000000000000000000000000000000000000hGI=00000000000000000000I1[54A0E000000004Xme0000000000000PDC4S^d
00000000hb2aE1o[00000000lbNZ000000000000lP8cT<UdD8=LdFRHLG=L0000P8]]00004onQTQ;H`0nC000000000000000000000000d:TXH?kYHDefhTJf\bIX
0000000000000000\A460CMb000000000000\K95HPMl`\AM00000000000000000000H]Y3000000000000000000000000h2K:dWJ_P6B=00004j[odH8am4a0D58C
E4Rc0000D8R`0H5O0000m72j000000000000\Z3WPGeR00004X370000d=6DY6aM00000000P>Z>]4FN0000dR7O000000000000<F4c0000@K>10000`hLQXHV`<QdW
d[4kTAQ<X0m]dY<`TUlnLl0M0000000000000000E0V7hi5N00000000h7LY0000H``Y@3DLTEOcDXf>00004Bo`dK<m0000000007jjH:9Ri5aC0000000000000000
4>aFL:?100000000000081PUPQmh00000000\>kF8Em683?=000000000000000000000000H<ONPAnShjCf8Fh900000000l60J84OC8QaX00000000000000000000
0000000000000000dElF0000H3>2PI]Aa5o@000000000000HSMAH0S>D2F<8G=^`L5aXLce0000=3FW0000`XV]m3iM00000a<200004ei>0000=7NE000000000000
0000H9QI4;S3XR_10000h@`9l3[@@N3<hXAW0000TkEn00000000T;\_@6jFlA=flQYf000000000000XSKEH3ccd1oaX?jI`H:@00000000DLdF00000000H?RD0000
0000<KDgP]WQT\S2000000000000<@gn01kc0000PQIR0000000000004FkSQ4D^LXao0000XR:U0000`4X3000000000000000000000000Pi1907l2TS_400000000
\CQhT3;OXPF[@mB=0000P>>[\Q7@T[E^8\NQTgg0Q71<000000000000DM<L0000lNQA=3a`0UD000000000D[5kXV2U00000000@C?1DQhndSVd4S8`0I094ZoZi2]R
0000X=5=]1R80000L3GV<Z6cXgMoLZ?=LY]gHiGH000000000000XJiDXQ^R0000<LjT4?An000000000HJZ000000000000d8cX00008ld5000002hT0000HZLMlB;a
h:2aXL05`C^Z8L6\hcX58k[lm4I?P<X<54hYD2e:00000000000000000000PAK?83jE4OH<lI[3lJnG`^P>HIKlH<fE`KaW0_R4\ja?M3P[dOF_<FaOHkf_\J9dh9Gh
0000\KX8XQ]f0000T29gl4^nT7E6dSNODU6jH\F2lB\L4lBaPnUaQ1RgDHPN\NcLDSWT\Yj1h__400000000dS=A52?]00008jYT16kX0000HhF=@2\2000000000000
0000TI2=0Uh6<5eY8D[600000000M03U00000000TdM=PnGk\o4_00000000m4^g0000000000004fOZHIlQD=_\0000lT;H477gT\3400000000X<<]dk6d8Gc9HTjX
0000H`n_0000L2PX0000Tj9@HHX`0000HLU@8jL4000000000000000000000000TR5l0000l2C]0000dY?500000000LgeM0000PI8l00000000000000000000XCLe
dYHa0000000000008G@ODLXd00000000000000000000X49`P<eS\BGlXVg>8kMZ<D[I000000000@2HD@23X8gSH:Z`0000]0Gk000000000000hIC>00000000XO6a
=229000000004EXl\SKP\d28<6e\0000lT\L00000000000000000000DL^30000`LHL000000000000l<hKP;VI<TZ000000000Da3V00008M?J=6L:0000@KJC0000
00000000E7XMDRSKh^EZ\kNo0000dM080000\MLIdm@Q0000000000000000<6FK000000000000@1F^0000\cUE0000l6BITQL5@^a8P\Y800000000h8e10000<41f
0:[F000000000000`ZS^000001AH<mOF000016dD000000000000X2?B0000000000000000l6EQ<4H<0U;K0000T^am0000T:?>4l\n<nRP0000L3IYM7J>4YVi0000
T6@m0i0>00000000<Z61TRHadhl]00000000d5hK0_7<0d8i00004hjnT61X8\<g000002EX0000D[[ETm3RLRPeha4G000000000000L4`R<MEA8\3A00000000h6i\
00004XhW@Tf90X;k@cVFXmH900000000i2kM00000000H=h8d6`5h2NTd_QYU6HD0000X;958ANU0000dej[0000000000008c4V00000000000000000000<ikZ0000
DgOM\MO7\T=l`W[bTbQl0000@m0>0000lmIo0000000000000000XZUJ0000D3aE@SX3000000000000X2:\E7C200000J\d0000hV]V00000000000000004Zb@<ZWW
T\Rfd\gZdFQm@0=VDZEShae8`iH\U6Xe0000L5an00000000000000004JJC00000000000000004JlOD9LM00000000000000000000`gM200000000@0B400000000
0000\@63<aUW0000L7U4hJ<>8KcEPiWGLP9kM2HmM3ijA6K300000000000000000000e6@mPof8h:2R00000000\@1C<OamDR_>HD?_0mCGLo_Ne36LPRR]00000000
0000000000000000h1IJ\jNa]3IX000000000000PM3i000000000>E:00000000<eLM00000000lLaZ00004aUF000000000000U54e000000000000Y4En0000D1cX
h;61\m\h0000P4YX\[dMTdM_Pm?o0000\l7800000000D6A@00000000000000000l9<0000Y5Gl84OR000000000000P=[V4:7E\B^d0M0`U7BU0000000000000000
0000H3N>09N^4e9j<4RZ0000LSf]\^@L000000000000P4QaHF;0h\Za0000000094=B02nE0000h`R\8nWe00000000TNHUPN=]0000000000000000000000000000
000000000000000000000000000000000000000000000000\eVV0000@mK4HYQb00000000000000000De5000006kkPl7VE72]00004:G600000000@8Q4\]QM0000
0000000000000000l;n50000`kLI0000d@>j`P:`0000\3T=@;Vc000000000000Y2>Y0000dPXT@:WD0000hdX`00000000L;`[\dYmM0;>0000hO=P@3onLIRIa4jO
d:md0000E3UF`JA;8UZ5e1kFd^<O000000000000lQU\<Z8SPi]L0000000000000000`6gGT=WN8VXdXK=c0000T\MS4@Rl0000<k``PhE[X<Gc`hIk0000`=Ph`Qn:
HAYKLHEdhOn;000000000=Be\6S:8N_78[gPD?gWH^ZDHMPndOEELFh\8NZ]P@\R8EmALLBS8YVTDWTP4PG381Ze`RWJTQ`6\Wb0X]Z\dd\o<i3aA3fgE42Y0000=5l1
00000000`mLE0000<?37PHVn95cK0000@OJ[@TB=d0e[<Fb[\Vn[00000P^VDZk6h;4L00000000000000000mO300000000LbkH0000DCS30000XSH=h=JP`01Gh[QI
L[UL8[cG0_7I@`LW000000000000000000000000Q1NlA3nVdM=a0000000000000000000000000000\7XJ@EEShnm=00000000Ljc2000000000000000000000000
00000000M71f0000T87500000000PBDc0000000000000000000000000000@RmLQ3U9T<b>00000000000000000000lKIM\i>M00000000LN6f00000000hUO>0000
0^]90000LK5:000000000000L>7@h2<KH7C`XZ`^<af`H2Ini32G935b0000000000000000PY[Q00000000000000000000HF>VPAc1XK1Z\]Clm1lg000000000000
0000\E6FPh0hd0NnLQLH<WlS8fEG00000000PGN<lhV3000000000000\6>O823[00000000000000000UFk00000000XS=eY1][00000000PJJkHO=_00000000975H
00000000@ET6PkK>D\<NDSP5doDQ<?>_000000000000XdAkHU@h00000000000000000000THYa000000000EAS11m:<ToEXXe=540M0000HFl20000XQNH00000000
<3l;00000mR^0000000000000000@V4ZXWmR]1nD@X2Bl4^Zl26j<BODPBjo8?OJ000000000000h8X7l@QM00000000000000000000`HL\0000000043SY0000Tg?_
@T]VA00Y<jUMD]0Z0000\`jO00000H^2P@=RD6i=<AmD0000000000000000000000000^SXX@]<DVU2a1`gD@Q?4BLN4R`i00000_N\dBQK<U1ca1P:000000000000
LkEA0000000000000000<[c10000M1gH56md4PT10000U1Y=000000000000000000000000l9=l@igk0000D@SBPU8TP4TL0000000000000000P3KRhDi500000000
DVi]dNbN000000000000D4T=a0HP0000000000000000I3i6hD?lLFPN0000@FMjhI^2h85`HThTlfQIlYQCP3kO@bKA8n]30000\imb000000000000000000000000
000000008`PR000000000000000000000000H?2=4P<G0Y9b000000004VdaP?Lci4NI4P;0<RR7@R`OdeZgU5Ff0000HEl:00000000Y1^]H2bndH5?PM^U96M>DV?B
00008ifHHnZF0000TO@@0000000049mGl_^CPMP^00000000dIB[00000000D5][0000P[PFX:Ae0000@Hii0000hMSV00000000`=FSH=`HHH\XDb:`531J00000000
\jOZ000000000000hKnU0000DVTM53R<0000DaOFDcQeDmOYe62S0000`[;KXRnOTg7AhRKOA5>=0000000000000000hlj@000000000000H1SkXE:[00000000dFL5
0000``;000008G<`0000T]7m0000`91R0000XRB2000000000000XiW6D[Ba151\0000Q5fl00000000\o=L0000\^N[E3eSX0[JDZdIDZTP<C0\@BK^<P930kN0PoMU
L\J\Do^MPhZWPJe[00000000000000004CGU\=ZNdTkB@QEm8bUELiB10000XABT0000\B>ATLe[00000000000000000000000000000000ToZ`TeHB000000000000
0000T1YC0000TObT0000m1eF0000000000000000`0`M00000000P5:80000`H_;0000LlOZ00000000hRS@`R\R@HERdSQ`@VIC`GO88LAJ<XOn0000L]4A0000d:6S
00000000D\]M00000000D58i=6gHh_i:i3BXU45;00000000L4I^HA?O000042]f<f[K8R2`La99XinB8^?K8L0\PW[V1096E1f?hB95LH`HDJIi53X>h09W00000000
hPYJ0000hnlP00000000hcDR0000000000000000dDI>d1>>LSERT5H48B5<D;oKHEUH@I2UP\;`T7k<m6Z<E73G@N4F@G7;DZ;Y0000000000000000000000000000
0000000000000000\kaW00000000000000000000lg1H000000000000000000000000l5;700000000\QJf0000<5h=000000000000000000000000M7QS00000000
000000000000000000000000h>iK\H0Z8LNhh]WC`@n6000000000000LMI30a?]TgOdhYSLm30\PHP1<i6800000000000000000000@YUc0000PF<j<SVQ@1<FH^E7
DQBZ0000X^0<<0ejX2<\8HT;\Y03d<LgT_YA4E>X@\Uk`HhMhjH187KM000000000000000000000000000000000000D5Ro00000dNI000000000000000000000000
0000lAAm000042ST`EOI8F>5l1M8\JSl0@J;H\7@\eNWdiFbljP:`jS^HnA4U1l=00000000000000000000l48H000000000000<hS80000000000004Mof`hPY0000
000000000000TgC5000000000000000085Zm00004DCP00000000LRXH<lh^E3gA00000000dQT^00000000000000000000000000000000dBma00000000\KS_LPU\
00000000000000000000000000000000P0V60000000000000000Tm[10000DEXQ00000000000000000000DTY;000000000000DCPF@\Wm0000000000000000T8T?
l;JI0000000000000000X8Oo<GYFd[9al6:dU2HGI6=:000000000000i5H900000000000000000000000000000000000000000000000000000000000000000000
0000TM[J0^\X00000000H;nD0000e66B0000T?5>00000000<3Kd000000000M[U0000a5J700000000l?bWDFlbH9NohA02LknhT:NA]3J2000000008jjO0000`L4a
0c<a0fHom6le00000000000000000000XKi90000000046RH86X:PIZHPMFHTXUO`^mmDCj0dP>GHb;;\jAm00000D>N00000000LYL\0000000000000000l2XB`M@H
00000000`^IZX4;UP;<aHFT3TCfV8RCj000000000000T5Mhh64P0000000000004BXZP=9N4Q71H4]Gd[ZZHgS^P4=jh<6nP[2Ba0_\dkli00000000000000000000
00000000000092Nl00000000<Z`Md`350000P7ED0000XdA90000000095`BX39Y@maNDF04Hmjd@G@9lUkC0000Xgl=@:0M00000000000000000000XDSA00000000
HCfc000000000000TdKe<2T>0000lFTA000000000000000000004EN1LO>FhR:Kd[\h0000H:Oj\@[aHeYjQ4DN000000000000000000000000I29\e3`6DM`_`<7]
00008Pce0000DfN[0000000000000000DPgZ000000000000P<ShLVV9HYC[000057::00000000`k\T000000000000PJlb8Q[K0000PnPI0000dIUfl^4G00000000
000000000W_@0000DBZ>L::SLR<C0000000000000EYC0000DD@V00000000000000000000A2;9000000000000d>?S00000000h<h7P3OQi6DE00000000T60?d1jY
0dRAdbQ:`l7G000000008CZ1000000008Shl8BP4XD^ELIeeE6:J0000TgWo0000000000000000P48nhCDUh3I40000E2`j00000000D2_>00000000h;8a00000000
000000000000PSJOlc>AP@da4?AC00000000000000000000I35H0000PI<I0000P<\I00008H;P00000000Han^h1k=0000000000000000@3LJlYR2DjJe00000000
00004TTo95`O0000LPRg00000000Q3Fd00000000P>Yo<[Wo0@LgL0R``E3B0000h=CVX@MLDLSL42OU`>>j0VYUTbVo000000008@HKd^`RPlbG0000000000000000
0000<>USTO58\<JB0000P1Bk0J^XD=8P00000000I6@1lo_5L27o00000000000000000000hOOa0000<RfRTQ;4Y7UD0000<mDO0000000000000000h:>N00000000
00000000lED>0000000000000000PjKCXbfGA5:e00000000<mVC000000000000a7E30000lcBbd03:00000000000045k<0000XA;nLCb90000000000000000HH\J
lRl?0000@]Fg0000000000000000000000000000000000000000dOgnM2YA0@_o\AL^XUg8000000000000<]9YT?_oL[W0000000000000@RDJDCm80000Xj3h@>ei
d1U2d5VD0000HTXV00008BXI@0kQX64iHS[Cdi:RXEW_0000DJl3DUA>00000000@QHL000000000000lJ@D`Lm=`VZ=\2=QP9?h0000DTY]00000000@`G900000000
0000H_jh00000000@:=U0000000000000000PCO100000000XXSM0000`m9P00000000`:YD000000000000<eFc00000000000000000000000000000000`LliPVm7
000000000000DACQ0000\2g^000000004\8^4N?M=1=ehWS>HIh9T^eV91@\03i00000000000000000l4l0E7P_L5<IH=i70XVO\OR4@EF]<eTADGk[Q6Qd00000000
0000Hj=kI5_[00000000000000000000000006e;DQcYT?lYhRc5`c>V000000000000XZ?[P>eC00000000Di@_XTVM000000000000XYV^00000000XcR?0000T]YZ
000000000000Y3550000E640L2Q<0000<Z6BdN9MP]@DY2P20000T5d\lAnCDcJa0l2O0000Y0R_4][N000000008Mcf000000000000000000000000000000008>A0
0000PGm=8V710000L[`b<:1800000000h=Cb0000@McIPX8f0000<]N1dIo=lcT;00000000dgf[e6OLHH:V4Khh`cmh4;3cY75X0000@Z_``oB[Y5<]00000000PjfI
0000E7P<00000000000000000000<\TW0000h86jT9?Y\e\8h0GihZPc83jnT[he@ffP00000000D^;?8ISY00000000d\N>DiIDl=;ea1fRH71S000000000000PL0J
0000000000000000P^<7h7YCdNb]X`SQ4?Z<<\SW0000000000000000Q6DU\Ioc<aIem4R@00000000\JX=lK;_00000000000000000000D\malPHAl4TW00000000
lS_i0000<Q[=4Qm10000<k<F0000l5eK4QPj00000000LKP<00000000000000000000P7dF000000000000P3K[<EWO000000000000dVbF`ehCX^SJi7K500000000
h74SX9]Dl^^WTcQ:0000PV[NA6B@dYKA00000000\BG\Y62<000000000000000000000000T20aHHgHTVZ]0947LH030000000000000000e43S0000\SS=`NaZLogS
U7T@000000000000Q5Jh0000hY0C`9XB`]oI@3oa8k5_0000000000000000`<:o0000DjIR000000000000@_j800000000h2?M00000000XP@I000000004\;>DCUK
\>;e000000000000000000000000DPF=000000000000<m1^000000000000hMRR`S`\d26:LO3UhMNYdK4J0000dKJX0000D2:A00000000hD:I4o3?0000hUn]DD0U
L^G=06m?42iA000000008=XkPYd?T>9J@ooR00000000X752\`cBlaP<00000000PDKXl6iL<4G^HNX`<g;00000Ha7l@:A2E2O?H0TWX]8;DO\V0000DAQLL5iL`L`n
00000000\YIR`ALR@fMb8h3n94o80000D_d20000X;cY@R0R0000XIE`0000PPA8<lfU8lXi0000`35C0000@lQj0000L7:l0000hlELH@O800000000000000000000
0000lJ9VX2bSdI11PV\UlPYahRLYTfjL8jj`4jm3DoXom53H000004fW0000000000000000<4P2i44a000000000000PF2n00008M19i5<900000000000000000000
0000000057:T0000`[nA0000TnYW0000000000000000932400000000000000000000000091CcPP:?000000000000DoB<TKmHPN67\YgR000000000000@AY\\0gB
@Y6V000000000000A5d50000000000000000lS0>hD?S0000T?;84HUHDDS08B6?PLiP8Sn5LFOY4Yi_HibS00000000000000000000dTdh00000000000000000000
00000000@OSI`ddg0000HEJ6HLWkdE=98F760000Y31g0000000000000000<^C34OM5d\DA`965DQ]VP_1Z\_f=LDhC\:7c4DiQhLmc<fc?0000DYO^00000000@DMj
XFg`8ciSDE?ad5R>hRZcLkk8LmI;HH;4hlK`Q2<cLXHXl0m@00000000dfG600000000A6<=53=k0000X>JJHQ>AU3RiD\k@@lAC<8j;0000000000000000d?iF0000
0000000000000000Hj<HI5^40000dN;[<@anD@DbHTgl\?Dl000000000000000000000000TVne<>KP4Do?@oE0000000000000DEE20000000000008K^jLQU>h\XZ
000000000000<]U;0000m2Lo00004B=c0000P8El0000D<]T\SQ2hXlI91IR00000000000015WV000000000000000000000000000000000000000000000000h8CP
D@Nl0000TR68e1XjXDZN0000X94l`=ATL@mElL8gTc\?00000000<>AL000000000000000000000000000000000000DLG4HnYm00000000000000004h064jikQ5kJ
0000P<0hDS0P000000000000000000000000M20kD?UXdhG>000000004N7P000000000000P4kQ0000Hmi9@`Y[LkjA<hP>00000000hO6HD8XILIDH00000000H3B6
XXac000000000000HjU^0000PLmN<3]>d]_P00000000\;9B000000000000lNYj`3eALlB200000000I4_A0000H9cj`Jal0000`MX1\VR2PcWQi10200000<?m@>1Q
hd3dHKlVTPUk4iVF8c:f4lE`4:4A0000D;DX000000000000HC<c0000000000000000000000000000`^`E0@^g0000000000000000000000000000000000000000
00000IULH?Y30000\]<kd>TaH4o2E3YHY44T4R6N00000000`7jDXTiMDNNCXEJAXWM@0WN8dH:j0000l0OmX@LBl?H4Dka@HN1_0000Xa]L0000H9eb`>l3\o`h0000
To<J56ZL0b5d000000000000000000000000a2m90000a57@000000000000\Ffm0000`7\700000000000004J:00000USc\31g0000P5=cHOK?000000000000Q5U[
T@Q2lPZ\4IWc00004TKO000000000000HclQTnoo0<17he;`\LSb8JKe00000000TL>8000086X^0000PDXo0000LaIJ0000<f=m00000000000000000L@F<feBP46f
15OH000000000000000000000000000000000000hZd7<4?9099iH:3R00000000DQV_`hQk<6LF4><S00004l7k00000000hEBBhjG6@^3bhk4Rh;2W\O1j00000000
0000`Q_BLZ2]DNNRT4n7L[6X000000008Bd_000000000000000000000000`dJQ0`oX0000HdO[XTmPH[28Di6m000000000000I0di00000000000000000000U78M
00004=D]0000`HiP0000000000000000XH1e00000000<:1ULJimlUcR\HP@`dn^TiTA<Ron000000000000DB=DTGo4LbT:8HDn0000L@Gn000000000_6R0000H7iI
@]I90000L0U[0000D3FOHT0k000000000000000000000000000000000000dDh3000000000000i2b8000000000000l:_DdH6=hIWI4_Th00004KEa<2:M8Pj8HYNg
000000000000m4;n0000DPV]P:^c@i?;XL=kHN:[@UEH0000000096Gg00000000000000000000000000000000T5;H`NPV000000000000<MiO<XCT08VLX6[=h>_7
TUNd\82eH`^3Dc9Q<cj_0gXQlk9L`=B7LC:RHk1\P\giY4kM00008B3U00000000D5RU`BFIHlEoP2MVTlFj0000`9gW000000000000000000000000000000000000
00000000`1H?LFfC000000000000d9U70000Pj6:P>FSDG;HI5ZH000000000000`N0G0000dPJ^LBmB4Tf[\<UG`J3Nd8X?<VJnP2PGT>\;HWNoL[Ema05<@9Qa0000
00000000e1U5000045LYXT3j000000008FX]00000000000000000000XLF:00000000000000000000L:fml`gA000000000000PSoXT<DUQ0Q^LZTo8K1k@SfldTHK
00000000H9C800008RCJHIT>0000000000000000\oU50cCDA4>i@lY8`obj000000000000T;\>Pg=B0000000000004e1[00000000TEnCT0GQH9S@0000@FUi0000
l1Z9<Elk00000000000012JD\b^h0000000000000Z@n`:P<0000TCVM00000000000000000000\R?m0000X\Fm000000000000000000000000ToYB0000l1e74\ZN
0000000000008LT0\TF8000000000000000042jF]3h\0000000000000000XX;Z0000489\00000000DGmI@Z]R00000000XYb9HK:]<1OK`DWY<bk1`fi]e0\e0000
8?cXPE7d00000000DjW[\XdR0000XF@nhJI4M6Y\00008\bjdCEW00000000<Ol8T;hg00000000000000000000@=a1000000008@K8X2Oh=5=j00000000DAgm0000
0000000000000000LSIFm2H]00000000000000000000Hi4T0]TW000000000000000000000000000000000000000000000000P[=V00004h@N0000HI9L0000\;ei
XQH>0000@N<M000000000000T?:>\:_P000000000H2<l2E6<ZAN00000000000000000000DRPT@:]=00000000D@A[0000000000000000\?_:0000000000000000
000000000000ln0N0000d@Z8Hi240000000000000000000013GA0000@8UhDEdgTo[?0000LimS0000L=^20]4200000000HNkD0000XAXi000000000000l6<EdE26
0000\aj\h9B4E1k600000000000000000>Y=0000M2:L]6Rg0000a1N\<>5[00000000h4]b00000000000000000000000000000000dIS000000000000000000000
00004HWS000000000000lFnB00000000h5aNh\hNlC4R0000X9Ca`KNFm7Ak0000T1K[000000004W6a8oaP48`U0000Y5ogXDdc\\1j0000000000000000DMZ[]2LB
0000<23Q0000i3WQ0000DbP_0000000000000000000000000o;n`Q@W0000lj@08@02<Ke_000000000000X=QAXEaiHX7T000000000000000000000000<V1H<`:W
0000000000000000DJaW8iBH\lS_0000L^:48HB7dlFT\OP=00000000LkShhWC900000000llWid6_aM6SnH=oU0000dSnf00000000H3Pk`E35Pjj<57Cb00000000
LNU40000Xb3k=27CT<eDD[>I0000H5]N00000000000000000000LXLl000000000000D>[\45biPhU3Ti@A00004GA9\B:C<;VWd`Gc000000000000000000000000
D\RVE4adXn]O0000HG_U<cAV122O0000]3;I000000000000000000000000<J1M0000\GP700000000PZVb\cKkh\8KHfbK0000000000000000000000000000\DGh
LGE@LSl>hehm0000`gUBT4F;H?X<8K]oPOCaHikn00000000LT\1LVF]0000000000000000`C3P0000000000000000<45=<njG0000l8RL00000000000051NCTc?]
000000000000]493@EUkA6Zc00000000@]DK00000000@56[4PT>00000000000053>_0000De_O8Z?L000000004jbaToFV00000000@0=LdTQ7000000000000dBWM
h2Ta0000djSB000000000Kd[0000dGVl000000000000h?KcH[[U0000000000000000L5C]000000000000HP?mDWnl000000000000TfmQ00000000000000000000
0000000003aQ0000`Zj:000000008RiG0000dcW@000000000000<@N3TIoST;ZZ00000000<@WV0000<lG;0000P=m900000000T=P6U5SA0000<Qn]000000000000
00000000\[nT00000000XYURDb]P00000000000000000000i4390LWFm6i_0000PbBTHfhN0000L<370000TYM;hRbd@ZWdTo6J000000000000@E^Vm2QIL4IlhAT<
0000<7GLXA7W00000000PJ6X000000000000`M=Q4O_C8G^ilXL^h?Cld=aj8GgnDFPc0PV=TUb6@`OJhnK<0R81Y52e`bU^h8\:0k<[00000000000000000000<X0K
00000000He;CPTSh<Vj?0000LF`h`:^;0000L5Vc0000@Yb_`L@j0MVZ4^0G00000000`h1?P3Ch0F\b8j2_hU_oDYS\E4OV00000000`KJ7DVK=PAG28cif@G=8E5QV
H^DG56JE0000L]Kai5PR00000000Pf_B0000D:Z50000TWUBL[_cd;n_@FD;0000@XC_0000HYiO00000000000000004kG@hFgNi4jBL\NfHHge54VQ55C;16ajL?QU
<]Bc0000hX]WhM94hUIZ000000000000XMC^a1UH000000000000LXJbLjSo000000000LCa000000004?Xh00000II9000000000000DYXA0000000001S900000000
8Anf<B9n8SPV0000dMg:DgCJ0000hCYFXG:`D\HJ000000000000l9hnlI8?@HliPN=;4T;h4cGQlnHD00008>_X000000000000000000000000000000000000l0?:
000000000000de=18Bl^56_clHFi00004l5DM1ZU0000000000000000000000000000P@8@0000000000000000`BG90000000000000000`e8]00000000X0DTPB9Z
I3`jhOHkLH1V]4;Q00000000`1cjd7@;0000l9MId[^2000000000000P[i=<bMR97RM40j`T^e8ld>0000000000000DOIje4j\00000000h]]J0000000000000000
XiU^00000000000000000000<f9N000000000000d=YlPRGh0000000000000Mo800000000@=cf0000`Q9:000000008dbk96QM00000000d?`@@ONkPZkf00000000
m776T1;>`ITMDX^FLmX\@E9P0000lLP;h8]SXe3k000000000000hM3Y0000000000004:DKhhIM8TMmlXiKld=@00000000Dh7b@@7n@IC[000000000000@59aHIK<
h1n[POj4lVL;<jXa0\YV164J0000Y5Bn=5a6hQK4PU;0U31W00000lXZdmdg`4SN@=OZPC?j`DC`H3\fX<8khHVJX99RXLo7@POI4X=A@QAY\0dC0kCG<>QO86XL@7`[
@<`:LO2L@^cDDN3JTlMV\odT44QUTcg?95]MD3eNTIW900000000PF]V@GhM0000I1;iH866899]0lWXHoCM000000008:n20000L1g>`A\UXXI[Y2C^000000000000
0000hJ^<00000mSc0000lAmUDm=70000TPAH0000PL2Kd0<X\QgL0000000000000:F\<ME]000000000000@SHi0000\81?<^M0D8=Z<\^Q00000000T7CJ0000@XmY
ToYRX39hP8:AT4D^L[BCa33D0000000000000000`^H_4VcN00000000000000000000000000000000000000000000000000000000000000000000000000004O0A
0000LLZ400008EkQ`\WP\^7K`e]300000000i3g[00000000H[3;LNRS`N3XTIEP000081>M<eo?55FY08LS0000Pk@2M1ji0000@GB\TMRB000000000000457i0jZZ
00000000000000000000PC?PhFN=HJ?Z0000000000000000000000000000lF[A0000L\>H0000H7FN000000000000LSaZ00000000@Bg_00008[O4000000000000
0000T\bZH;6b0000LoH4LMf4H2_]`8eR@:I^80ga0000hE@IDGlVHFIJ000000000000HF[LDXm6000000004Th800000000`7lDDflX00000000TKX[D?1\TNKU0000
0UJVT0fVH5E7HLJf0000dJNA0000000000000000000000JJ@PEk0000Q1\70000TSUS0m^j0000000000000000@7Z2T4E<X;>000004?ghTVd50000000000000000
T`d=0000]5700000<Q0]<_oL0000\Fdn0000D8<<<PiC@nTC00000000hWK@00004Nom00000000DX_ja6^fa7HA0000DKAG00000000000000000000\1E>h7f;4G9X
0000X8`4000000000000Y6J;LPZI0000000000000000000000000000000000000000TCC:000000000000PBid0000000000000000<0J<8Kl:<NYW\W4BL27^0000
<M2U0000PK^L4Vlbl^mRe45Hi5aj0000000000000000DYWJXe]W000000000000DPb7T__\00000000@?h[8ZH5d8PZ\=BGY7S00000`1ga0000dHaH00000000D53`
hgECE4TP0000PP^iTWea0000d@M9dcZF0000\8hLdd>^00000000<Dl^HKlF\Of<<Q9^0000000000000000000000000000000000000000<:NV0000000000000000
`0:e0@cj@LHiTHK[hYWbT[ioH]AU]3[EQ4eVQ5NA<;b4lW4Rh^FlLbb4`n[iY3W795_N00000000<bn=0000@3_n0000L1@hl?^LPEM6`M5U000000000000Lmlf@]Yd
000000000000HEPR@?5R<N`RTVjM000000008coW0000000000000000HI1IlbDU0000000000000000000000000000@KQ2LW<F00000000HPBi00000000a5k=0000
000000000000@8Sl8HRB00000000`3ZN0000`[g`0000<l`D0000lnD00000E0ea00000000DTcI`a7K47CV0000000000000000000000000000\W^]X6ZDXXkKT^dR
8`Mg\j:ChaZVTnN8U4`L00000000000043=D4e>D0000HCV[55;?0000A1oHP9XQ<=WYX8V^0000Q4_^00004::>X3h6<JSR<>R8I2d9P9H\Y4EA000000000000D=2a
00000000000083MRT:^U`S;bhj2JL:BRl6NRQ3HKX9@l\TjI`9>=LH`0I49MM3E3`h`>l<FMY73W00000000000000000000Pa4^00000000000000000REn00004k=9
000000000000000000000000000085<c8e6Gm6=P<nZn\;26h27Ld98ID@BW0000DLMjTN\VD5H@`RMY0000H200000000008Rfc00000000DYUIP2h7l=fED>UA8IcP
4OeVdW5TL4\ndVOc00000000000000000?_ddV0T4]Ae000000000000000000004QW;dG1d000000000000000000004KC20000Xj:P17<d00000000L31;hKQnTSdA
lcod0000T8_5E2;I00000000I0ak00000000DO]0X5?E<P2Z0000Xf50TPQ]0>LQLRi<d]]jh]5d0000000000000000`WeNXZfc`dD9XK4el1[A`3mO@9W>U56fTHZT
0000<122]2do@E55Y3d80000Tc]J0000\BUMlL5?000000000000000000000000000000000000TMdQ000000008I0\TZGB0000P<oC000000000000X:oJ00000000
0000d1eDhGQ4<MLW0UZbXhCWl6W=d9o>l=GCX@<0<BYV@OTf<l<@0000000000000000000000000000Tghj@_FMhj8Pd>i28<K_HA3edck`hI]h82U9`N0Shie=0000
d05?lKY\P>V3LRQJ\:I5T>[l0000l:\HhAJ^lED2=2eI000000008<l]\BkB`LnE`EEB\02_8\kki0C\d\>h00000000<P>S0RV3hYS=000000000000000000000000
00000000I7JX0000d>DCPGaU0000h9e:<B6n00000^B6000000000000e6Deh3EB0000hJUk0000D1G1X>WL<GkCDOfcT4AFlSN3000000000000PU130000Pb6A0000
Ln`d\3JRHbN400000F6YTO2m00000000T5Wo15nf0000PBfkhk9]0000h8\]\Q0?H2DI4jAK<JBMX]1]8>hR@VNUDiO200000000D?IRhNj<0000000000000000ToJm
00008F]000000000d@6m0000000000000000000000000000HTWh\VLSdmBc000000Ko91jV0000H?nm000000000000d:L`DZVKhHQ700000000X:S@0000a3JB0000
0000000000000000`6[R\9n9H:II\ED_`Ek>hPdm0b7>8hMK0000@I5Q0000000000000000T0hNh@O_0000H2hc0000@gZH00000000000000000000000000000000
hMlFXJH7000000000000000000000000000000000000d8]=P;cH8aBc00000000lPc1LVlPlW9R0000DER?000000000000Ld4]TAS:0000000000000000d;Zgi2RV
00008RSg`^NIe50k0000L3G<000000000000`D8;XKY:hL3BLWlAQ6SA000000004BC6000000000000000000000000PPPHD\L@`@W<8@j`D6<UhjRm00004ZH^dHnR
a7INX2P700000000000000000000@RBd0000@\VE0000000000000000<gAT0>jf00000000e1H80000469m0B[[lIi>T[ZK8oVX13G4dXl<00000000000000000000
0>l[0000PQ2RlVNc0000m0g@00000BhClD1<00008MhW00000000Y6M[8k[Wl8Id0R9GA4U3h?1600000000H<VC0000a3J_00000000\DaH0?_Y<Um@PcJ;00000000
hdLM<h7S`J:>LTh``X?X00008Qan0000000086OG`KDVhG2K@;d6M5@U8W\K<<dP0000hJDGXA_V4HHUU1HQd>TV00000000L2mo000000000000l_=EHY1800008gDI
I3Ie000000000000000000000000000000000000I2[80000PAV@LN5BD9fb00000000000000000000A3emL3\U00000000lG6i@3BR00000000<KenlL:;4\=I<=jK
H68QPDJETCW^<G`4000000004DmPDR;aHl>i000000008ClE@PFQh=J@dL;j0000000000000000<60f00008HBE<^\H`c96<l=GL`OWm2k30000XR_LY63CY7UQ4G61
000000000000e3jF00000000PQ\;00000000000000000000PX>Yd`^L<ZO60SiS`o8j92dF0000l@=c`S=NLm4X<;A=i6hD00000000hOMh000000000000HJVZ0000
0000000000000000000000008S^DDMLj0000`]1KPgD00000000000000000dW^10000`Vf_T?GLTOjF000000000000X7_i00000000h5GelDfb00000000LAL9Te[c
000000000000`=aK`T7@Y40`00000000`NEJ00000000`DH9\_@Rd7?S0000T:Jj0000T@WG00000000H<iQPOCQ0000PNLfY2_6DL3R<lh@00000000000056cgh4aE
DGRb0000000000000000``A=000000000000000000000000@9DC000000000000<;bD0000DGJb00000000000000000000h1UA000000000000\YI2PeEd0000\kgZ
000000000000000000004ZcJ`XD18CbY00000000A5ANdD;Al<[nlQ6CH9eS@RQ7DX>20000000000000000DmWVHBNAdm\300000000000000000000000000000000
00004kQ6e2lJ0000@YK600000fjjDRd]m1[Q`j@R0000@^300000T9EHdLQ\8EVodd5F0000d>d100000000lIaa\i_D00000000\`XeDD<P0000PjR2\[E00000T5f:
HDa>dQl_dT7h0000@Ic\XHWjXX2ddB]RX^de<6mX@S5S]4T=A5\c00000000Pa2aA4fi0000000000008A`aLKDJ00000000Dgig84CmXM9Q`:JO4]D`lb9:00000000
0000000000000000000000004AeI000000000000hJZbP[Tg\c8?000000000000dY?i0000@:elLA\h00000000P6F000000000Q2^Y000000000000LXU]TJ[l]25F
X55cTQXP0000X0:L\RJX00000000000000000000hHRR0000T4Rh<3i^\9b3<1G\\Q^7U3_i0000TPAY000000000000PJWm0@d4l`V10fof0000lEg:Q7TS00000000
000000000nR4lIAl0R9P000000000000Th<_@PbP0000<FUATYclH`lR\?Gd00000000000000000000M4LQ00000000000000000000000000000000000000000000
P96JLSdQ00000000hAXGhSJ]\b>_<2oX0000000000000000PXYn00000000lkM@hIT]dQoZPl474e@C@93]000000000=3nh?W>Q4=2l2Zb\JoBlYY5Hh8_@o2V57HN
4dk@l`l8<d:0a6]Z00004RmgTSXVQ2ZK0000d03e00004g\:D:=Ae32Z00000000dMZ>d2cKH3@EL\58000000000000`M;@lN2>0000`l]H0000TN=LT1]jXAC^@UK<
0000T[jl0000\<=N0000000000000000]1g;000000000000L[DB84mj8[9CTBMolW0O@hFe\o:GlSZ><0][0000DDDg00000000<6@Z0000000000000000P?TQ0000
0000000000000000000000000000hRjF000000000000LHfm0000@][4dA9V8HO4000000000000TK=:\ick00000000]6S7<0i20000h6gbT[hoTh2Y0V@m0000h656
XG_?0000000000000000Tjk10000l]]Z`<n[00000000000000000000000000000000Dlnflc?h000000000000000000000000i2X4\1=24CcK0000@\U900000000
00008XZa`4Od000000000000H:;b16]G000000000b@200000000X<_4XDjeP]bH4BX90000HDA7000000004PCNL2oD8bdd`eBd0000A6mK00000000@:d]HD0e4jlS
PkRo00000ohT0000000000000000PfN;00000000000000000000HfXJdSmj4WkWToQ4M49Z956<0000000045T]hRLG00000000000000008<I4`:QP0000<Q@G\0Xn
8QKC@@XahKLa`khW00000000hHl[@:6300000K`R0000l\9d0000X<=`d4Bf13lc``4W000000000000dK_d0000TVN<0000TLnS000000000000DHX9@2\mXK2i8O`T
4JFZI465HSIc`YMG0000@=I2\e?>LXY9A39j0000000000000000E4e900000000000000004ek90nW0D3TbP4=]<oC1000000008o850000DhQ\0000hDfC0000e6GW
PQ\a00000000`Tg3527PQ5?n00000000<mZ`0000PA=Hl2:2X^L000000000000000000000Himoh_@?DmCm000087Ci8VciLYG300000000a2GHhI5lP=9]00000000
0000T7;RhJW[000000000000T1`^000000000000DCDFD[MS80N4@37dP3Fg@?TD<QbOD_=cd<G=D>T8TMUDHRJ7h58MLB@[hdoj@kFhDko=]76i`ea7`9mm0:@AP>0<
H_5Ui0I20000000009P6000000000L4V`M2fP_1=000000000000000000000000000000000000\KGEDYW5m2Db00000000h<R?4Fb>@K\Bh[SLXo:iH0`a00000000
0000000000000000h`4Hi2:<l1R30000000041FC0000hHU9H^=iL3K;<K5U`kin`DkPa7Gd02abA7I^000000000000h@L:4HG[<D]PT\Tl00000000<?SCTU[90000
`FlW0000000000000000000000008BMJHLak0000000000000000Lc3i0000DIV?00000000DfHD0000DSBB0000hAd3@Rdo4LFh`KeQ0VSKe6eK57KOh>RkH==llAUG
lIkh@NS24eFRhlmE0000@T4S=07;T4M10000d7PU000000000000000000008NE000000000H9cJ000000000000<S4K00000000DM;3dU3N000000000000LiM70000
d:c10000D@AP000000000000d\9S`1H^Tk>d0000HM>nh6?U`V1c00000000XC:f08C1XE3`XGHEHFWO82b3l2BL0T29TjL_0000LEJ^`Im]LZLZ8>X[h^g700000000
X9Ah000056Cn00000000000000004U=4H\H3000000000000000000000000H3M_00000000LXMl000000000000122l0FH]`0Z=DYW>hDdU4AT]DDcdPUhb@[VeXf0[
hfm\dlg5000000000000000000000000`8I=Pf6n<:X=8HFB00000000000000000000000000004C1>0000le=LPkRZlI<lLCg=ll^W000000000000000000000000
h@]d00000VbT\iOo0000d:1c00000000Dk8DLSfO`]g3XbVP@kZN00000000PGZb0000000000000000000000000000000000000000DXUB@bK\00000000hb[7X9ZA
h?<fDJP6Pm4n<dU0A7E]00008BU[hBd4DOKZdGPD00000000lT7MXNKfd]@bHEQI0Vh0U4;a00000000000015F?D<2\0000Lm]J0000XecH000000000000905g0000
00000000000000000000P:o60000\J5j0000000000000000000000004E@00000000000008AFVDQBh000003BkT_W300000000DWOA000000000000D4W700000000
000000000000P:?Kd8]HheW6e7;nh]S^@Hfa<_H400000TZT<\Pe455=\Mb>8^c1TFGl\mfm`:a@@PPi53E@]5i>0000LNPe\ZML000000000000T6gT@72Pi1Q_0000
T69I00000000000000000000<PDT46d[hPJo0000@HboPAFdl:cF8D@:000000000000000000000000\TV?00000000hGXP00000000`goL000000000000000080M]
i3bdL]>b@E`M@X\BljdR0000000040M=0000l1Dc00000000h=DO4[7cD[6EPeMQ000000008U^R0000000000000000DS]K000000000000Y6c=0000@;5M0000lRSX
e0ci00000000M4c\000000000000lgfDPgKT\36]l3d:0R9>0nllU0;`0000LH<^0ic:0000000000000000P]Kn\kTj00000000000000000000e4HeXLXm`N>^0000
0000`H_Y0000@XPRHC>I0000@BbW@WmC0000`I>ghCFD0000do@b00000000XV;Q0000L2K[DRKnh1]HTBmN0MHHlag=Xj0:\6FZ0000<N<>\N@H0000Y5]00000LKm7
TXo`00000000000000008CE?l\M9\aT=0000000000000000XhSX00000000Da6]000000000000000000000000\N5SdLUdH3@T0000@08i0000T2EdTicI00000000
00008\JChLL<`ebG000000000000TJ]nX[k@E7Ud000000000000a5;ld<_\dBFgU7FJ00000000X@[>0000\1LWL7i9lKCCT_LnDn7d0000X9ARe23S00000000Pg6d
l0=de42I`DlE<?Fe0000\5FgTH0BXH15`BF9\k2`0000000000000000000000000000000000000000<Pf<`YN0P[H8\VEPdiCC@keOTGdj=4K[0000HNiWLY``0000
PLY7dF7T00000000000000000000l:`M00000000<>fl\40b00000000000000004PR800004fF3000000000000d?HC00000000<=;>000000000000000000000000
\lQD000000000000000000000000421A`E2h00000000P^V\d9JnPG0l0000000000000000000000000000P0a6000000000000T;840000@RT700000000L8`jDRd9
000000000000@GA`00000000D]Ro00000000A79TlKD08d[d00000000PKZOe2aNhhjH<jW7000000000000lhD;000000000000000000000000dGPP00000000@h1X
00000000XDK80000000000000000000000000000000000000000Tdf;0Ae9<4ZIdj>b0000000000000000@9FMhM=CdP^B000000000000000000000000X62EDC]^
dL4F4Ui^]5>g0000Q2=@HM?h0000000000000000XF^=81in96Uk0000TZ_1<aD^PnBhm0`GA4gl000000000000L<[APJ\AdSgnXnP6`GoN00000000I7V]lTDU0000
0000XOAl00000^i:@;O100000000`X[E8Yen`0m20?PV@@A6PPm]hY6C00000000000000000000LSDIPUF[0000Y6GJTG>X00000000liZD0000dGVD000000000000
0000000083M8H4d`X:`mLR@QLbS300000000`ODP0000@:jn00000000TA]_15g98GCC\@<UXKeDlQ2300000000951R`SgRXenADi8N40MF13XkP8m@000000000000
LEME0000HZmV00000000000000000000h1=V000000000000L^Y?<ZPW000000004?Pf000000004Qgd00000000@30P0000X7VXH]Jo8\e;\]oV@S1B00000000DoI@
XcnOHFmXE5a]H5U1]28DA1n^0>CVLm4@T2[?H4F^PoM60000\LNV0000<[Nh000000000000lMFW0000`;L7`X5L0000H7aKl;?X8YkS00008^_]0000hC0FTP0@HbI2
01mW0BR?0000000000000000dC9L00000000@==ZhKBY00000000000000000000\`bk0000d6lW0000<DZ;0000000000000000@_oe000000000000h8`DPHf1`0i_
`CIh\PWlP[ll4]fZ00000000`ShL`8BV000000004k8[0000H68aI6fX00000000000000000000T93Pd=MGhC>?hZ4M000000008F8X8CZj000000008MOg00000000
0000haCM0000000086l;<CV>4Y5000000000`UnJ000000000000@I[\lJLET[hBLmR<a4eFPCZT0000000000004iI3PZlWD4AU8W730IM`8Van`nAJ0000<MC10000
000000000000dM;NU4O900000000000000000000Dc?J00000000P?:m000000004]P2e6TQ0000000000000000H8SR0000DYPAdPPZ0000000000000000HLe1T:D<
`\Vm0000000000000000@B1;00000000000000000000daRE0000X69V8@2[dkY0@EPCLG2Y\GX6`M7o\6;Wd5F:85d?HX;>0000lWCIE552Y2]B@I6[lNT\@UF20000
h6Zj0000000087BPhV;1U6N500000000<1LM000000000000000000004WEW0000LOI600000000\gM\0000000000000000000000000000XAkgXQ?V00000000PBA9
000000000000@5R5Xh_<0000000000000000LC^?@XA00000000053P7L=[44P^2000000000000`_O300000000XN:k\]do0000000000000000000000000000dW^R
000000000000000000000000<Kf=deI>0000000000000000LKU74GLk@52j0000U1P`000000000000`n>?0000X9@I`Sg`00000>G^0000XH=^00000000l7Lh\FmJ
i6:j]6LG00000000000000000bOd0000PF=900000000000000000000T\K>0000TQoKXR\EP1Ag<b2H000000000000000000000000l8e\Lc_KH5dMXG^Z0lGNTCY5
\Mj855bWI3IE0000000000000000PADU00000000hL1kH\CRL[lLPkFY0000000000000000m1e00000XKmY83MEDel6U7KETiKA0000000000000000lJK9PUjQ0000
000000000000P9j[0000l_>`PUVodYSo`j_QX>;Id1mG=56IHhAIdFC600000000\RJF0000P_fZ0000]6XHDMc\0000PNhf4]Z10000d8JI000086;glRH<h3G1P5Uc
HGMFQ0]80000`\7`lWU\LmomXf4IU4Sc0000`FOe@PiSDUL]X>eU8S\50000=2Kh@WKN000000000000000000008NA7deMb00000000E6b7P]KG00000000hNcZD=Zg
`?Wj<D>]m6Mh0000@]CS4:4PLO2_`_eCTk750000dk\eT@On0000000000000000lYKO]4Jm00000000hAKJi2I:0000X]4VPIdCLQ6300000000dbY?0000m6WN0000
T>EL0000l:PPDFMO\MdAH]F2H`6LPl8k0000dkfL0000I6W>0000<gHO`U8b8?<YlWQZ00000000000000008LkUH[KKDKhZh\[K@VHU00000000\i>`000000000000
0000D=Hb175;0000]0oC0000000000000nS<000000000000000000000000000000000000LPY5Hha50000000000000000d_S;000000000^]_0000dmGjDYP50000
@JdL0000hSn\00000000000000000000HKe;0000lEmhh0GFX7V8000000000000l]Xb0000000000000000000000000000000000000000P^1SDiV]0000d6<6]30I
00008M4lP3IM000000008MD\LV\D@lAV\LRATQAH000000000000T7`K000000004i5700000000P6:;=2Q6HP`GX2fO`UFF@CU``DfT<nHc0000@bJS000000000000
0000000000004PS`0000DOeklR?\lXS>00000000PNKE0000LD450000HYPM0000HW8a0000D?7klAF?TV9K00000000000000000000\>8N00000000=6C:000013DS
00000000000000000000000000000000hFAW\m0M00000000000000000000000000000000TB:b0000000000000000000000000000h0YP@:gB00000000T`:>0000
H9d;\<^g<16D<eJ_Tn9:000000000000D9h:LDgS\J3^0000LYIElD9:8hWL@0I5000000000000h@ho0000000000000000`P5j8L=F\]>K57<D0000<?k300000000
00000000e4Vj0000lQMX000000000000\K<;H43WT:f58=U=l?[j@TD;`U0200000000000000000000\:5R@=a>0000@ZXZ000000000000@Ai<0000000000000000
`40V0S23@i_;000000000000000000000000D8@>@7hgHOaG000000000000<^MK000000000000PC@:<@@`e5VE<j4P`6JPh6k]8lnL000000000000h5Kd0000\j<9
0000000000000000000000000000000000000000D:0k@^:V000007<M0000XI@<HZZU0lma0000X7H1dTFn\Y8Yd5Y656Jf00000000P3El000000000000@JYg0000
000000000000LEV70000PN210000000000000000000000000000h0iJ`dPf0000h]klXJAKhol;000000000000P`<300000WH:000048cH00000000lg5;00000000
0000XAKgU4BI4A5kDLcBQ63P00000FZf8J^fHG[cd\ScPl]Y4J<m0000<bid<eWk0000\VC_00000000000000000000M2[UXAHT0000000000000000000000000000
000000000000lVWD`<onh>RFh;eDPhl;e3EM`\JOl`iP000000000000000000000000P<]000000000I1G100004NIV0000PjSO0000X=mN0LQfH2>C@>25lFDJlSAL
L5cEm4l>i5RP000000000000HMOI0Sh[U1`;0000T3bRDP?P\WAFT\2`0i`=000000000000h;oi@SD<T18T000000000000@71@051P8YL40000hk0Y000000000000
0000000000000T1i000009U\a7OEhGHW8A7=Pg0Q0000@\edX_?7\3Ml00000000<oWcLj7`0000000000000000000000000000a6Ik0000HKfe00000000@G5a\TIC
@iLZ0000000000000000000000000000H59A<0eMXKXIXc63LND^8fFa0j<YQ4oE000000000000d5^Y8b1;8[IJ`\@20000e6BjHm_FM0=QQ3SFm3Tf000000000fNn
000000000000\?@^lI<7\e]D0000<LN58K@6Thc^000000000000U4iO00000000P6PTH5M9@6mkX@9k`_B?0000000000000000PIY40000Xmf3000000000XJS0000
D706lDR1PNAT000000000000HN>@L^j8@Q9O000000000<N_X\W>0000lD\Bd8^ci5E8DT6R<QCG0000T@G;l5Cj`9_DLVOCTeXf=1GM0000DbbMPZhI0000DjJE0000
000000000000\F<E0000TXoS0000hO[9PVXX@5aZT8h?<CmG00000000000000000f3N00000000X[MGl^5500000000LAfK0000XSG?h]@ShMKTM7PO@dlN06@18QMD
h9TX`MTSh[@R0000`jD[00000000POXM0000000093`C000000000000000000000000000000004lfD000000000000HV>9\MiB\DIchoUN<ZlG000000008T];0000
00008nDUHNFU000000000=]2XTPe00000000@UP3PBj@00000000000000000000000000000000\Ul1T;be\DX@@gef000000000000000000000000000000000000
L2I`00000000DUkPT4S^@kgmTNY805jGXLA<P^cj@SlSTBaV88iZ`5_glHPalZ2<hXJAddJ>PD7ma47IlRbS17;>0000000000000000A2TK000092U2m3?900000000
0000000000000000000000000000000000000000000000008OZ>0F[X000000000000LI>FT10S0000hZ@a0ZM:0000000000000000U0E:`EAg`Fd<`NPE00000000
00000000D\eJA4B<00000000<[T20000HDnCP5bC0000=2U?@6a9000000000UcnldiI000000000000000047:2ldT>00000000T5QBXb\U8TNe`inl0000<Qe9DlDn
4@c600000000<nnY000000004meMd>Cjl<UV0J[30000<C=400000000d=H=88:iX6j[@SJiH4jI\B;o`GSfhT76lVBDl\Dh15P20000\INHD3550000Lh^g<CGa0000
8Z9B000000000000TTO_dYm^0Flo0000LIckLRi14IG>LT<O0XHi4]RN4e?hDi@4Tkmc00000000961EL0?o<HSn<B:S<boHm0THP936`Zac\;DHPmib12LbTZ\[d[M9
000000000000`0k@000000000000H\PRLe7782H\0000`@JY@DGI0000000000000000000000000000m29B000000000000l6]b000000000000LbTSlXi\Dng;@@Aj
0000h6H[d?@5lAhSlM=40000<FTg000000000000h79Q8RTodemBL;3<HK]Z0000000000000000\`Bc8@LU0000l8DKdjA6HU7k0000@4N2<0Y?8J>AXV\:T]ei@_2J
00000000000000000000DCFV00000000hT5iHj_`0000`71glE8S4WHWDZiD00000000U2K[00000000`^<B00000000T>l?0000dG8:0KkU00008oT\000000000000
0000`g85`E8B00000000@3Q6`WPe00000000HCG;HDUb`fZIQ3iZ0000000000000000d6<f00000]nZ000016=j8@E3000000008j3J000000000000000000000000
0000@575dREZ0000Y2=3lIRWTDG000000000000000000000\XYPDZ1lPL1\00000000000000000000HK7R000000000000000000000000TVBmP=c3XhaQ\no>0000
I0]Z8cb\00000000L\?FLMbf@a<nTAdVdW`<LhR<I5i1TJ4e`13=000000004WEd00008J?@8BW\0000000000000000000000000000000000000000DS7Jh@CidQkV
<SYQl@`E0E9hTQeTe7?\0000Tm7dE7?L00000000DHM80000<<B:0000@7hVL?\5T7bX8WXTLTDeD^Q`000000000000000056FF000000000000000000000000XY\i
U6RGXYPe000000000000P`Yl0000l<6T@h:dL<Y400000000000000000000XHhB00000000U3K<0000\@CEhLX74MAe00000000000000000UaB0000P>8^00000MIX
0000l`Z?DKKRTG>100000000`V4H00000000d`@0XW1<=2cO`001A337d>^f0000@Wo:hk5?\`4jXd5m4looP=3O00000000<I[L0000000000000000TGDc@37UXFoR
L[[6X?K;4GBk0000000000000000H?3LX]VR0000<Yk>0000000000000000T?ID`;Ch00000000Hon80000\0Ei00000000000000000000D7=g00000000\ol[8QhW
00000d@Li2X^X09;@EL0<Eb9000000000000000000000000\fSg8C`A0000000000000000000000000000T59j<b<Z`RD9<S>V0000000000000000000004Dj0DG;
0GSAY4g9XFAC0000000000000000l`Qea177lZ@B0000\mD`0000000097L_479;h8a_HS<S000000000000000000000000Dkdk0000<9R;PIf=0000000000000000
00000000@KFB0PC=0>IaPH\fLlc8\VRZ\WY>@^GO\k[9hmQma3BK00008Fod\D=:PQ2c00000000000000000000`WXb00000000000000000000PMHV0R\e0000lkP>
0000000000000000000000004<46\jVS000000000000XWm3h5]B00000000000000008^0f000000000000000000000000X>0o4o\=0000E1bM0000@Y330000TIk?
``a2<7MhPNORDbj?8j]1Tm:e\m1mLN6Z<8?aPXi051\P\c<PM4efI54Xm6iU\@cM000000000000HL=10000T^D9000000000000h?[M0000LOm\4Y;]0000LUmd<F1m
<2g60000000057;Tl61d000000000000dNZMXmZO4\I:0000000000000000P^TF000000000000\?4;LM_o00000000000000000000A117hfQb00000000HgPV0000
00000000000000000000000000000000hRFD0000000000000000L3E40000000000000000DNa6lcNf`i2Z000000000000TD5n0000000000004Ao<0000DSLZlo?D
00000000\n::000000000000h@bJ0000000000000000000000000000@SFo0000E1M:00000000dGfQ<P0ildmJ00000000000000000000@9OAhA[a000000000000
000000000000M6Fm@UTS0_iY\L\5DP5O`UYG<eBSD06>PN]LDf^GdeSR@Dg@PgnIE4MA00000000P_`F00000000PWLQ00000000@FcZ`XDCi6k;`K6i000000000000
00000000dciDXU<E0000PZgD0000dCo2@Q5H000000000000`kX[`]BJlX3F000000004W=Ha2XA00000000DFnR0000000000000000\WbJ00000000dJeB00000000
000000000000LgcQE7@_000000000000a4kC<FCYX3@6lPhedZ4fdn?:00000000h=HL<4D8H<\fH^C^0000000000004E[T0?eRd4]QLlMjd2l?54\S0000i62I<6V3
L9\D@FN4`[QjX\4_@@>\Ph>40000000000000000Y6Vn000000000000XP52LBiI0000U1=U0000`i9`00000000LNL6Xi5g000000000000\Vc?T1dHl2dM\]GEL>OM
540000000000<X0f8]\jE2S=0000000000000mb400000BB0@K63HZ;h000000000000T7Fll>@S42LMPRAXl`[g4eT\000000000000000047:Um0Ok0000A2mO\VFC
0000d2B\13hB`?QE\VUalPod\\@APKfnP]KTDnPo0000000000000000000000000000000000000000A018dTjd00000000`2f>0>3[0000a3]R0KW[00000000DB2K
TCP_TOd8I5?TTXoD\jF80000HBlK0000000000000000L;PG00000000P0QL0000H7NXTgeo\nP\8PnRlagZ0000l4Em00000000000000000000<PB;@EI1`LTM4R=[
000000004ed3Pi_YhDLJXlc^00000000000000000C^000008nC>`]ncdA==HI7M00000000`HMgDLDlLk1I0W>=I03300000000a6[C00000LK_Hf[gXSHL8[;kXXlh
Xfa6Y2A600000=hg0000000001Z[e78]0000dY=hPJHF000000000000HDD?000000000000XP_^dQdKDac7000000000000D^;0000046Qm00004m]U00000000=0DK
000000004EIY00000000@OgH]5Xg0000000000000000I0iN0000XIFj94H>@;4;0000@bC10000L9VB0000XaOa0000l61@DNC5T4QG00000000PcTP000000000000
<3C\00000000D?^l0000000000000000T3Ic00000000hk_Z0000\7J[`jQ20000000000000000000000000000\S@T<BU<0gRj00004J8U0000000000000000U5dL
000000000000000000000000Xg:S0000XA2V\FhEXGCcT[eKP:SQHnE`000000000000@>DTDRdKdmTTlV_F00008GXl00000000l\aj00000000T@k5<gSGI5W<T<1G
0000XdDa@5Pk05n400000000000000000000000000004Z2h<B>1@a=_000000000000@F]cA6RZ00000000TY?H000000000000000000000000i5bJ00004c^ce6Ld
TT4GU0k5\>jV000000000000P8ZC000000000000000000004JU@00000000H21N@_D_00000000000000008L?]=5ie0000DW7CHVX8I46B00000000D1YU`AOa0000
00000000000000000000\U260000A2EY0000L4]=TIPc0000@QaC\Wb@@iD500000000XKR6`Z0_000000000000000000000000000000000000h226@XVk00000000
\O>f00000000`9^E8QGolJGWTFalU4`5000000008UgUl_?N<I[m0000000000000000\U\XE0Ec`SYF0000000000000000\9mY0000`=\WH7RaT9f10000`S]YhTFI
43N`dhZDe4GUl4HE00000000ljIe0000000000000000dA28hASTHD]j0000\5Nc0000\70k0000000000000000H2lR0000000000000000000000000000h;Mdl?P2
l;dW000000000000000000000000a54K000000000000l52[0000000000000000TeB30000000000000000000000000000<QeE000000000000D3lkP@NE00000000
000000000000`_e`0000<EhZPX>@hEj=PnMII56Y000000000000`iZU0000lL[D0000\[^A00000000lWBH4j9Q0000dAA?0000000000000000000000000000HMWP
\UUT0000L3mo0000e2\2XQ^adRRE<E48lhFP0000`<Im0000Q7CE\g=_0000PP_m00000000T4ik4=ekl?6I\D=E<=<0HBB@T;g>\CHE00000000ll[:H7L900000000
00000000P=fVM4m4DMKf0000d6Le<]R:\^`id6C2=6NB000000000000000000000000\`W2000000008LeE00000000000000000000m5Dk0000hmH[000000000000
8^JG<ieN0000Dd0S\L7Wa4SV00004MfGDR3^E23f\5FZ00000000U3[20000@AcH000000000000h>Ve00004]D<00000GE\0000]1_b0000dQf40000000000000000
0000U4fY<@ZdhkZhT03R84_B<F0i8C13l@o1<lP@000000000000<VWb0000HYWV0000heR00<FoLOSg4`7nlaoH0000X0XP\[VFQ4Q:<Z6Q0000hAji0000D;\PL<Y[
000000000000000006N_0000D5XN0:8d8O>X0000000000008Ege0000000000000000000000000bi800000000a4<b000000000000l^fMH<5a8ImP0000HGRRQ15D
0000000000000000@[;:8[^O00000000H^oh00004d1LleDY@\g3000000000000\>Kj0000000000000000@5FGlWDT000000000000<1NNDLOjX@C0\T2_XZ72<T;X
00000000<54X\UgE000000000000=2l000000000HE\g000000000000DVSY000000000000000000000000000000000000@0bd0000PDIP00000000H^Ph0000X2Cl
8bgeXIR793cD00004l9K0000hGL[hmKClnS^00000000`Tm30000dE?5PcaJi4;1\P`RP=5JLZF40000000000000000D8>;0000T@iZ\UaWlVJF0000Y3Gha3lVlPD1
`EeS0000000000000000@Ngih3]idH>A@n1Q0000DAaC000000000000X?F9000000000000<:ESXJ8d000000000000`8Xl\:]S0XhJ4S8TLZmf00000000l;6U`DjG
00000000Tl@_0000000000000ZdZ0<gE00000000ljO400000000000000000000d4:]0000`LT>\jQT4mAF0000`m<S0000lQGJ000000000000d[Uj000000000000
0000lE[3hf5_0000000057@?0000PcjLHWW:D8EATJ6Fl:8U0000000000000000d:eb8b;X@[V=8<bb026Ih7nPH>^C4?M[XA@X@4I<0eGo0AD:4mYM000000000000
<2F_47:=0000`_h50n85Tg[D`4[QPH<m`hJO0000XYcE000000000000492GU19O56kn4^A[@L:KE47Y0000hXaL<aU58eIOXj8d@K@P00000000TAcY`XU600000000
\4ehdCF`0Y3cL32mPECOdGD<@MFe@Vin<WNJ00000000dEo?`B0k8Q[Z`X<M4=>jPSMXhXG60000<?1f00008F_d`V;b0Vno0000l7F30000h5IcdHS0lCAZ8Iih@XQo
\H:6000000008N<000000000@N9:00000000LN_m0D>7HM[e48WGhH@9L0E:L8H^TZ\mTc\[000000000000Dl9\H5L0P;CH000000000000000000000000@\610000
<i3BL22Fd9Oa0000`]eB000091bi0000l;h>HEcd@l<W0dTc8nG[Y4\`@Ro_00004SWIPVWVLWgS0000hSmL000000000000`fIk00000000000000000000I7F:0000
HZVX0000`l?I00000000dNU\T62b@3Dc`i[g16Hn0000\1kRQ4[YE5V50000\KOT0000P5R_0CXf00004;J[DHN`@m>T00000000000000004V@_@8kd0000`7VH0000
00000000000000000000lEn\XUN5HP_<0000000000000000000000000000TY2`00000000A1DB0000lEe6hCkcQ1ZBDB;Q<egBT5:BH5@=\h=>d;:ULFi=`\;R]5AA
8R4U00000000HF3^0000LJNmdVGeDkNZI1W90000DKTO00000000HEfl4Fbk8ImC000000000000000000000000XA>OHIb?TKjoPh4A000000000000lcmR0000h;H1
4Vh?<@Ve0000`Jb900000000@F=I000000000000T^hAlJI\l27:0000hTZc4?m20000000000000000L97U92@00@Ycm2c8000000000000h6KB00000000XD:h0000
D@:E00000000D[fZ000000000000000000000000PERb09BC000000008>dR@g1o91h?000000000000d1C>TOV0l6Gb<m8l00000000hBQ`00000000000000000000
00000000000000000?N<L5lX0000HWVL0000000000000000000000000000T;bT0000@W]N@S1RdYnPP4=L4OMU`n=`0000dNfj0VBX0000T;@PXHfVI37f0000HYV4
lLGmE3[R00000000000083E\00000000000000000000\6QS00000000Xd47D@DBd2`<0000@Mi600000000HHO]X?:L0000LP7U0000X`J?000000000000HHR10000
@Q3lLTgL0000T1`M00000000DkWl000000000000PidW00000000@7d0hcBM0000hc=I000000000000000000000000000000000000d[;[00000J3n`3;o00000000
00000000@GF9TREMda=ATdC^4k_E00000000LSSb`I9i0000D4Jb000000000000d38^8e4i000000000000000000000000000000000000H0ac0YJUL7F]00000000
0000I48600000000000000000000dQlM0000000000004^;Q@K@d<XA;XHhhXSZNm4V7d@PgLAhjLLYd\D;6\N1ThDLZlPeF@Z:P@l9o00000000LS=6000000000000
00000000000000000000\S?n0000PdaT`XAI00000000Hh6;00000000L2=aDOhTlDj600000000PHE?\`MZ@;;F53NO0000\_ES@N034019L4bSh9bc0G7hTIdchT6_
8TBO52_c0C35553ed4H[Pje^0000h7Pd`kGg0000T\f\000000000000XM5Hdeak0000DIgBP>6YHKRE0L6@LRNX0000d8Ld<EaK]55RHd7NM1:7Q6MK00000000LV<C
00000000`1dg00000000PI]4000000000000`ljdd9]400000000000000000000D1?H@O<7TcMiE2_V000000000dPOPMjm00000000I2nc00000000I2haTSK70000
00000000000000000000000090m]Y5EH00000000`9^e00000000`IbNPnF30000`BJYDokCA5T8l5WV0000000000000000`2GN4jFM0000000007eT52D8PG9n<RIX
00000000m3o`DaO300000000hVhZ48UV00000000<J4<0000dCk@I5fE00000000H>?7`oQf0000`6Nl00000000000000000000000040]<@mhA0000\IRb00000000
000000000000000000000000PHL:0000X?=c8MEO000000000000l[Jd0000PBgNXgaZ0000XKZETi90\_[j0000000000000bcn00008dK=00000>L400008T?1\S_F
lI1X<oP90000000000000000DQ81HlL@`8=0@iS60000h>QA0000433e\66o<>3K0000X10900000000L0>l@@CYdYZ200000000h8C;T:c;@DYi<Z]?0000hM6Al9Pk
0@8STC7NdSjP`Dbo8WZD0000<8n\00000000HHQL0000\XON00000000\=gCLT4c00000000`6]00000<0j10000HkW[00000000dZh1000000000000TKnE=3U`16H4
000000000000I7??@X;500000000l<H4000000000000HWVh0000TL?80000000000000000000000000000XEJRla>a000000000000<C]NH3`iT_OYPL9ja6D80000
<Bo3XWRU0000000000000000000000000000@Fco000000000000`VfMTAbg00000000lmiH00004?Ee00000JKGD8Yi00000000L?NY00008@Ij0000X7Wd00000000
0000P`ii0000LI=P@9kL<BBUdob>]3_5LC^jTdRm`EP3Xb[ghD_000000000@;XH0W>Od1\o``e<daL30000l>H^000056QC@ZAE00008FFO8<0XlWc90000LZOU0000
00000000000087h3LTR]<^8>0000@S120000000000000000000000000000DRm4@YSe00000000000000000000T0T7\VkP00004BAGlC[\00000000HPkQDmKc`N;:
<O_30000PQVD0000@O9]PZX?lZ=NL8cdXSd10000d78\\LFI8a^^\iUO000000008IH?00000000000000000000000000000000I3:=Y3_I95;5i23F4j?aDM:6@n4J
0000000000000000000000000000d5\W\[Cf4HC0TEeE0000P8bldee2000095K5Q7T]DC6lU2ak00000000d9gh05T9XMANHb`E42bA@>AAT][_00000000=3dbTQF>
HYfa00008>X7\eP=l94TljLnTgFC0000HS;D0000h;Di0000<]`B0000lLb=0000000000004b8J000000000000L2NdhI6L00000000HDDSP\]Y00000000@CUU`Bl4
POD1HR3jdlNL0000000000000000I1`Q0000000000000000000000000000D9E3l>gU<<BE@\fi0000000000000000`GJF\F0R000000000000000000000000l9k;
h<SL0000\6CO00000000X=OI0000\H<N0000lC6H00000000TE]kl\:?l[4^0000000000000000m6?d0000000000000000d2_mH>_oY5OU00000000000000000000
m5[_TS\U0000HX?H000000000000000000000000000000000000TAYlTj>>00000000000000000000lTlA00000000hhhCTX@f<YCf0000DX^60000E64g0000<oYn
0000000000004CLA<<HWl79[<T5C=28^000000000000e5iX000000000000hETP00000000lRIG0000`JV90000DD_]H1lJHCDdThi:e0kK8S360000000000000000
0000d4DC`4HjD5\K0000U5Rj00000WigL4\dD@R_d;;XHKc]00000000000000000000lU_b00000000\eUl0000@@X70]058FJa0000<Ljb00000000000000000000
00000000dFjT0000<`X7`6]@TS6c4>3;0000d5knhMV6000000004aVA000000000000000000008S7^000000000000@X:a0000\eC50Pc?0000000000000000Lfj9
00008jU>HC`lhL<S000000000000D@?RDJPB000000000000d`kgP8060000m4T0\:]`hYC@i7[100000000\hWc00000000000000000000\[Y:0000P<Ec@E@d0000
hfAI4TUNP`?<00000000lWfh00000000DPn500000000HQY0e3VM\Y<oD<N40f@V<VQE000000000000D9>k\3o7DKMC0000`Ck10000000000000000<o2i00000000
000000004IM1d7Z_4Ik0`d]D<858hX5^Hgl\\jhV0000000000000000491@`H9KPZ5R4lFE=5:HH\l:E4n[Xgj@0000I6Pf000000000000`C3kLJTR000000000000
0000i6OB000000000000000000000000H\g=dDB\0000000000000W:6\O7B8E]D<eBDQ72MHThoX7K><^>J4XO=I3\H0000T06P000000008GR5m2a70000dXRNTlM>
T[<R0000000000000000X<_k<G0^4kWADB_C0000000000000000@9YJ0000000016lXHEDMhJOg00004nB600000000D7nc00000000000016`Y0000LN[S0000\8a=
HC7BhAOV0ZAh0000T1<f00000000LBe`PGj[hA0o`a]ii4fI0JG;00000000000000000000000000008h2D<?VBLSG_000085nU0L6N000000008Ed7H_mWd;BA<6M_
dfZg<YT`Hh`QdKLP=2fV8PeNPo7Y0000lZRf00000000TEKb0000LPJ9l7gKTGcGXaTXLkT[ThKI\@<B02LbLC]?DJiX0Q=20QnkHZXgQ3Ci0000d8li`=7200000000
000000000000000000000000D1?VXMOW000000000000000000000000lHUX00000000TAj;hJ7Y00000000lV05dDBO<Y0hlH4n8G^?@Md4T7<bT`=mdANFX5JX`XHE
0`ZZ\lkIM1[ae2o6a53Xi6=]`NnE0000m5R]hR??P82BDO>10000000000000000000000000000Y5NklIBE00000000000000008Cdd00000000000000000000hLM1
0000<Om>000000000000\1=b00000000h7Hn`iSO0000TXAf000088?R4Nb=\nX>00000000LjZIXAPT14WW0000000000000000000000000000000000000000lVVS
A5RChOdm000000008=N\00000000000000000000halg00000000X];S`^I2<539000000000000000000000000000053Qb@ofE0000000000000000]5\Y0000XKj8
00000000LB5^000000008D]<0000@8^D0000000000000000000000000000000000000000000000000000D5J=<H]dL9M\HT>JT6G6LNFhLSRB`AOLHWOM`kIl0000
00008QC700000000`AGALI\WTYNVXY\\ljfZ13PN8SB0h3C905Oa000000000000000087QVl>9fP@9Cl3ELLG5000000000Pg7b\A=Z4Q>V<GCo@]=]l]^E0000Tj4A
00000000000000004\H@Pi^7\?Q8T8NP4:Cl0000HKbM000000000000lK_9HEHJDk4300000000X=`e000000000000hG0O000000000000dZ^b000000000000hQjV
00000000000000000000000000008f^\0000000001l<00000mFH@W61000052bR\?JMm2SW000000000000\X7EXL_7I2S000000000000000000000hD3fXPAj0000
X7;d`H9?lK@Y`7]J4<2K000000000000`mF7T@dRh^1hDkD00000000000000000000000008WF60000H22kTGOD0000000000000000892YM35ULM5c`;9PL6J_XTbg
00000000E7R]<@_10000@KEX0000LR1S000000000000l7TGdRMn\D;N0En6000000000000X]5S4DXZ8a^FPTn1H21]00000000DJ8:\ZM_0000PMY\\7:`00000000
I1n70000XEC90n<T0000i5mE0000000000000000000000000000HEVB0000E09O@@<e<<i4\M`i@iEF00000000000000000000d3SkP;4]0000`1XT0QQ<00000000
0IX000000000000000000000`GIH0000000000000000000000000000000000000000000000000000000000008E`Yl@\?0000HTGe\IPolK[?HO]K@QcgL5NUlHJ5
000000000000h<F9`YjMXPLb0]jX000000000000000000000000@8?F8UeglY?[4::il[f=E4Fo00000000HghW00004?9900000]eQ000000008JS<]1SVdelmTh^;
`RiS\T3\E33n0000000000000000000000000000000000000T9A000000000000hDjU0000H:8=Te`=<nVW000000000000HV8I000002?Y000000000FFh0000H0>P
dSA9l_Hi\L33`L`Rl[K8L^EGhh:D000000000000@jPPDKYk56Ca00000000000000000000h;hY000000008ji6000000000000Q4`Y000000004\P[T;8E00000000
000000000000PiD>d;?f0000<X`UXDHJHYeH00008dMn8mbE@HeN93\o0cE@0000<U3^T<1W0000LLDF\\2;0000L=eH0[F>000000000000<Q`A00000000dR1=49=C
00000000`U;>\]J:8kV[T@cA4V:?d^gDD5[\0000H<8G000000000MDK000000000000@6WQ89on`O::0EBm\PSRL7oBhMeV\\c=000000000000000000008JRb0000
0000@AU700000000000000000000l:GC8j[^E78jPHhZl=7Pdl=i000000000000L[S700000000DAM_T28O4K9klLXXHLcR0[A]0000\C9ZT;c7LD=0X^AL82Bj<R>=
HgUli2JQ0000000000000000h7C5H8?mhLHZ0Uafd;Om00000000@iJNa5hd00000000Pm>A0000X:Sc00000000T5WbDSBV000097M^00000000PDASl_>MP1FP0000
0000dE\50000\U[iDYk]TlD;00008NgX0000\ZNU0000H]i:0000XMB800000W2JdBJje04400000000000000008cS@0000<@VD0000ha[L0000TXa:h80E`\]BX\dd
U1A50000\h1om3^b00000000PFR<LECgD\[5\laJHF^1TQDn0000dm@B0000D1`j0000`c:G000000000000<Q?G0000000042G8h4;BhP=hH`Kg<f334>4m00000000
@Zc1A0Tj00000000\@NXM7SZ000000000000dR94l38n8D0oY2^f00000000@ckG00000000dMn[0000\M4L<B_g0000000000000000000083?Z0;>l8FQGPG3gLT?g
PQ=l00000bHK0000hSO9LFj`0000D0b8\8@O4=>KD7TdHS[^Dmh_hF27DPII4o]Rd0Q5hP:N<Pgd00000000lBV60000LOic00000000L2>2Hl\AHD7a<8TT00000000
0000PP`:0000000000000000<kKb0<Co0000P`go<U]3@D^TH6D84Kdo@4C9Y6oB8<8U4>4K0000LI\gHUIk`d8L\Vg14:\78hbai0ig000000000000@SW600000000
00000000000000008S>3HRa`4Z?nDeoZ0000TU3l000041ahl\jd000000000000000000000000000000000000000000004Dm7XoSN48CF@cZnDe3A`?FH00000000
lC;g0noX<ORF000000000000TNiE0000000000000Dk[00000000I1mM0000000000000000L=n@@gME<9HC\<?_4GT3\XXL@_Ze0kY=51nnhlIhD3^gX\\YP7GZHIb2
\XZ>`l6^000000000000D;7f0GO^8S530000X7IR0h>K00000000000000000000@BS7hJLb8O_T4RkS000000000000000000000000000000000000L@5?dK3=0000
00000000000000000000000000000000`F;K8fm<000000000000402C@5g4000000000000e3B1000081640000Hnhg0000000041B;0000Le:fd5j5@3nVXK]80000
\W3?0000000000000000h6?chZ`l0000HR8=m7LO00000000d7Ad94Tc17YZ4RC>i4d600000000e6U8000000000000\8_R`B490ESb\GKLLYcX@cPRX0ojX?hOd736
D=8^HCR7TZ7mhKUQ8W46dKO7h]6iY4cEPU@50000\0?M8f?>d?^WX4Vl0@8_i3@HE5W20000\>o_0000<ACl000000000000m3?L0000d_4g00000000Y3^O00008>Po
8oF100008Ilj00000000000000004?3i00004ZJc`dE4Lcb00000TkObA2`MLWP<0000Y5A[00000000PjD70000T[Q500000000000000000000P8L<000087?=0000
PV7C000000000000hm@`DA2olJ0E8VUEdY5m\GF^00000000`QS;XMR_h^9O@K2Ve3US\1i8d8Y8X@JG8Li\94\F000000000000H5_RL^jIDFj=00000000TA<9\2Ao
0000H;LiD8em0000M2K4DdNmLMA10000PK5G00000000D<\>0000000000000000`S;T00000000\Nec0FWhTdS<00000l4L<IN]0FERde5d\A3@00000000PG]50000
\XDd000000000000@7aZXG1F@ZV6`H9WT=b900000000D4Pdi3A10000000000000000Q21_4CP90000TbO@0000H^CJHL^^@PWLm6AZh;gh00000000lCe=P16STT:i
8[TX`\@Q=2W6DKD<=3H8]3h5h:ka15H`16`98LVY0000D:Ime3iChThI0000P>dhlLSUT?4N\N0<DZV?l\_3=63]lPcM000000008<QhDM4\P2JjT=gTDBEY\2<<L0X]
H2B=4Bkedf\b4k:A8m<f8oO7e5l>0000d5ZO0000@15JHo]90000000000000000@aPO0000`PMY00000000000000000000`F2D0000000000004SlcDC77\HHnT:Rg
HH5oXQIDd^XB\lW:54n4DAWLLgL@4TbRD7UET^9aa654<8KeHYfR80TFD=\?00000000000000000000HD=P\aiM0000000000000000A6P@171V`Q_100000000@AEM
0000hC0NP2O5dBJ5T8lP0000000000000000TK\Q00000000H\fC00000000000000004bWg001gP4Q<lNBJ@JEj52if00000000P0lY<T\m0000h[Pb000000000000
DdZ]P1P6hFZ[0000000000000000PYaT8n;V000052`@0000<;FM\_OFD8kUh?4[0000D4iO4Il7l];D0000i04i`E>D000000000000H;GSTSoM00000000d>\k\Lc4
00000000DPO<00000000000055`i0000000000000000@5>d00000000l?MK000000000000h@oHi4ma000000000000d=cLdRM3000000000000000000000HCBLE8f
T\FO0000000000000000P@;K0000000000000000DPSH00000000lHoCXP40000000000000TgIO00000000@g8k00000000h86`0000000000000000l6lc4D8J0000
0000000000000000dR1100005166HNeS@k@f00000000000000000000`R<Yd_n`0000DJ_^T=oATF:>4Q3C4;[mT@fO`Z\30Va?PW540P678G8h0c<AHk`QXmQZ0000
`TCT0000000000000000TWGE0000]29O8F2Ra4aW0000<2\]00000000l74]0000dU?V000000000000000000004U@IXlm60@:8X@GP000000000000`U7Elj91LkJd
8_5hTG;40@o^@XGl09dZdgQ1<RRiT8fEY1E=TLPR15HF0000Q672<d1i@ifYm7U70000TFejlLE;HZ4X0FhP000000000000h7;:00004`FI0000h5UV\CJZTUbkTV[3
\mYoTG<@0HLh96Oc000000004Yn>TiFK831Y\`dR@k7M0000\]LIH07ZlIU=leSe47B2<cN>E1AQM1N800000000h]jN000000000000XnLZ0000\L1?000000000000
00000000`k0j0000hOkB0000000000000000X629`Pag`Vf20000X9;b00000000000000000000lBIcHX5500000000P>8=@ZUTPhkGi3D`0000Pi=\000000000000
LM<;XC4;Q66R000000000000000000000000`K>@00000000PlbX0000Xc08000000000000hW;O8NoF00000000Q66_d39J0J\R8DeA\O710000DN>n000000000000
0000000000000000000000000000XX6K0000148]0000000000000000DA[5L<[_<0VQ0UfSPZaJH^3N0`T3d7\g8<2jDL_QT]Plh<^\00000]6S000000000000DnL1
dJ;=0000<Zn:\>GOHV0ea7BH80LHTOKN00000Q2B00000000H8GY000000000000lOGo84?K0j@A`H6M`d2Z0000h^6\0000d5bN\FiZLENn<HR_`FdIDI6iH@T1hR08
00000000000000008<3f00000000000000000000h24d<<E200000000000000000000LQX\00000000000000000000000000000000Q5WI<5g_0000000000000000
Pe<\lDhf0000<I][4JhR00000000L1aM00000000PgB800000000XP=Z\P@7lJZRHm?Kdm\Fi5j?`TlT0Aa3lhNWDLOQ<o9ndd0bl4U_`H>a@eGI93\b000000000000
<Nm24]f7U3nC0000D:[9h]d6D41?M3E]lCQIh`le13l600004CfJ00000000000000000000000000000000000000004<mZ00000000000000000000000000008@ZT
0000000000008;R4ljXP0000Lk3T00000000`8g^000000000000000000008N=n000000000000\go5@`VFLk\?A1mgXX?>0000HK]c000000000000`MMY0000DQ]J
0000HD6e0000Hn3F00000000000000000000000000000Wdo00000000Q5NQ0000000000000000Dk8l\4G:0000000000000000=2UoI0[8d_ZP4[0l00000000LddU
L[^`a1eY000000000000000000000000H08^0aJc0000000000000000P0@O00004^LL0000\A6D<6ocLA8Be2hN00000000h]Vd000000000JkX@lgb000000000000
8=CnX@:`0000000000000000d<WJ0000]4<;0000hOG70000000000000000Hbac`U9P0000000000000000lXFD0000000040@n<?`N\VJU0000000000000000L;j`
m6_CT5lj0000\n^80000l4aY0000m2RI0000000000000000l;C9\Aeh`YQU4eVADn0:\KE7\ba64o0V000000000000000000008<X04Zdjl`KL0MGC`UWVXUhBdK?^
8^;e0000D=LkU089000000000000000000000000000000000000dZOGL_KF0000\aW3lk7o0000X0Z00000D<aKPI;D0000Y5@H0000hI814P0S4YhU000009h\0000
0000000000000000000000000000000000000000@k]K00000000<Z^;000000004?S_m6F9000000000000000048\F0000000000000000h\1U0000000000000000
00000000dR8j0000000000000000dROU0000000000004CaWl1<W4[OMTG01X4>c`jF`0000L[JG0000\Mhi0000hD?Dl7T8D`nE000094^78QV600000000d^[X@DB:
8N:J0000@dh_l:n`lYmE00000000000000000000<:[TX6?ITCJ<LLXL0PlkTW1cXV3Y00000000000000000000le2:m6a=00000000dmWgdiOILU6FPX79DI\C\Ti?
0000000000000000\:[dPk`<0000@0Mg`cFG0000000000000000d;6GdDl000000000000000008<j<00000000L<1g41Yg0^F^0000XggX0000lDGX0000H9:FP3:7
0000000000000000LOMF0000`E6U4LBB<W<:0000Y3<I0000X0CL@2@IX:;=\@_<TmkEE6@DT>cc0000E2\U0000\oW@000000000000000000000000HfPD00000000
000000000000@D[]DJ2d8PnD0;1L<eO2<o5k0000l8e;X]<N0000`T2o000000000000X9@9l<SZ0K=F00000000000000000U=dh[Fk000012CH00000000TDf4m5_h
000000000000h7`o\WY_hhhRQ5hJ0000hTOo000000000000djQC0000LN6D0000`jd200004Q4?8g^dH;f40000000013T?@PhUd1@]4D`@`n320000\XP<d2`W0000
0000L`N60000loR<H4lBM4:WY1kS0000Q0KU4:OYh;@m@?6h00000000HVk900000000<DBjHg3<U0eHXP]6<TMZ0000000000000000dB<f00000000000000000000
`E^E\R6[X^IN00000000TC8me62fh6bi\cd8i3;lM5;Lh85K000083H^45Q[XLGKddm;@l088V9k0000D5\?lKS:`P2l0000000000000000llUF000000000000LUl[
0ZRH0000L7o200000000XQ1T0000P^W5<0O\4DUV8JRoDJ2;`j]bDHCT000000000000000000000000Pf_Y000000000000000000000000000096EoA4hLDk>20000
\?O800008X2Q00000000000000008=MdTT`NT?HU@XGc00000000d<Vcl^TZ4bZ:000000000000dd0D`VOS]4YQXCT`I6F]4j;E000000000000\VWL00000000lZ7^
=5<ChI4B0000PVRH00000000dhnL89Kb000000000000000000000000000000000000000000000000l_<ne6>:0000Q1MYE1dA0000dHUh4kB50000000000008_I^
l5kO`dYQQ6[jTh<7l]<7000000000000d7eBh_A:00000000`5`[PEU`D^_AdiAQ4nFVPRWZ000000008blJ00000000l1E000000000000000000000000000000000
000000000000000082FUDL600000000000000V8gdQ1cA5[oTk?3Dn:NTlHi55h0PANb0000000000000000000015Q9000000000000=6^3h^8[0000000000000000
00000000000000000000000000000;?:000000004Z=_0000lP@Xl]3j0000@CQ]\775DVf?4ca=0000000000000000`ackXCJMi3aMU6h^00008B\>ddHIU5Eh0000
0000lO7_000000000000000000000000000000000000D>JX00000000000000000000@MCEP<de4Lik0000000000000000543`00000000H<_H=44G0000T30mh;?H
P^R]A77S000000000000XPijM0I]0000DPFi0000000000000000000000000000HkIL000000000000@_3f\DnRH_]B]21800000000000000000000T8jg\GIjhk4n
0000000000000000]7D?000000000000H?LY8:3A4Mll\UEX4\]40000PX220000000000000_lL0000A33Q0000000000000000@C7\X[YZ000000000000Di6Z`;AL
83>n00000000PU<d000014b1000000000000XNG_0000T9K?Pg5[U4J@00000000dO<H=4XJ]7ZWP[G<000000000000000000000000000000000No38g\l51_I8?@F
00000_^X0000<3ffDAN9<QiU\R1`LX=]\XFU00000000000090Nd0[j^`EQ:X3`N00000000D<OkXTOK00000000XD1JX11c\1>0H;:e`HNL0Soc0>a7E3090000dn8c
000000000000LJX\<gDl44=6Lh3[000000000000@7g70Y=G00000000L;_b000000000000L25k\R6e0000P9^U0IXK0000H\K^000000000000L?oBD8f6<EIg0\^G
@T5]0^l<Phd@96A:000000000000hDV10000\@g_Dk:a000000000000PWN]0000PJZ200000000@GgP8V5ZHgGDDK7c`6mI00000000000000000000lmVT0lT;<gJG
@JR90j>o0000D0<EHhC>Pn9QQ4Uj0000LLB0\;=RL<V3XE95lfIIa2<VXFLglL88X6>_Lj=;000000000000LYRdTOfP00000000L`;V0000LWP100008PdC00000000
0000000000000000T@9^XE:HLHgUD]NlA0aO0000P\d70000@STJ0000L2c]DTE@@V3l<dOF8E1Z000000000000XU2f0000XWYJ0000<MGh00000000DJ]D00000000
0000@D[o00000000000000000000969B0000000000000000X=Tm0000H9=U8B1K4_XW4oMh00000000XE4X0000=2N?a6dn00000000000000000000000000000000
00000000T17F00000000\[G\T:U=D3f<00000000TQE=000000000000H63:TZmF8FQ7dL`4DMJWdRnA`UCCdICghV:STVa100000000<hX<lRkd0000hMj[0000<8:U
LHA30000000005=20000000000000000@YTF00000000000000000000LeYD000000000000000000000000Xi<LDeQ10000`d;C0000XXW;`8OZ4A`R`JCK\P7>0A8b
TZX1l:FCPlgF8\C4`2aCl6>A@?kEP2KKDChBa4`?d;:HPR[:00000000T<RV00000000TZg50000000000000000@C0303=7<\`6DGn:@SR]0000000000000;UG<LZb
HM^100000000\_F0`6jg000000000000\jl900000W@m0000000000000000LjkU15R30000U6W[0000000000000000HYfC00000000000000000000000000000000
XG:K0000@8ddL=PW537CDo<`TXIJ00000000P:fa0000000000000000lOJ9dE815751000000000000000000000000lDoZlZSR0000LGBO0000`d`eDZCE4kbL0000
8U4U0000PIkYX@YIHm3h000000000000@IYX0000000000000000000000000000`42=<:Uga7G0000000000000<hiM000000000000`8KT06?1T2k600008A;[0T9P
000000000000D3InL<OX0000\J13\kAD00000000d>\[54[2<;<XTkko0000DWG_0k=F15gV00000000HT6j0000hnQ^@b_JXI[>\R1jL]aO00004Bj]T[bIT^?;0000
@;YT0000<JWI`1a70000LOZe0000XO3H<HGh0Q7P000000000000hA[JhNI;T\LkD;KHT2MfXXE64dXODBnaA1ak44Y9E4_4=61b0000000000000000XK\a``A`hSZi
0F9[XcKV000000008T9_hBSN<`U^000000000000hYD500000000l6c5h6k40000l^DaA5`5hVC=0000000000000000@nbD0000L:=g0000A7ZG00000000lYkld[0U
T]0n00000000l>0_Lm2B0000000000000000000000000000Y6ER000000000000000000000000e6AGlDdG8A:H8F2`H7UUTD<A0000X7bH8W\10000000000000000
00000000000000000000hZjW00000000hP\IXX6>000000000000@2A6000000000000`C^M0000000000000000000000000000lLaML9DS00000000000000000000
00000K[Ki4oR00000000U3Jo000000000000`A>70000PNX?0000XG:<4QB:0000000000004Yml00000000\YRC00000000l;Il00000000X]U`000000000000l6U1
<NkW00000000000000000000TRaQH07=P>cF0000h7]800000000000000000000LQh;@3d`8Ef24lIA00008f8B00000000000000000000000000000000\lioDo[d
\F\@0000hELiTbcNLMT1dg`Fd<CA0000000000000000\TJSTUKS0000000000004H:_Y6:WLHAjTJL6H3Z3L1Y2@LMMM3bW00000000\;fU8<L:DFV4D`FdDc5>0000
0000000000000000TkGV000008b>000000000000e6jBHN6N079FY70B00004W4c\NlP0000000000000000Q0J?\;@_TF]I85bZXng`00000000000000000000Xd`R
\:fQ4WhB000000008ZU>000000000000LQa50000000000000000l1JL=6cJ00000000`THo00000000000000000000Xfcg00000000LVZLA5SN0000Y2bE00000000
0000<e2Q0000hGAU0000\Z7O000000000000@63oHU9;0000d4BT000000000000<F5iH77W0000000000000000X6colFOI487YL9[UT<5CHY]68[<c41_C0\IP`\W^
`E<RDmLg`mXk4ncBQ5:;0000P9a\h?2H\m6100000000Xa;U\hZlD8Tfd:3b<D2?l69a@X9c<ci78W31000000000000h1jB`7W3LUno000000000000000000000000
00000000le^N00008>P74mdA0000lm;IL?j900000000hR4klW_N0000000000000000000000000000d<JQ0000\hX[X;iSl7JG000000000000M7M;d:cdlfAT0000
4\_FhIc@Dh:WlE?PdolK\TT9000000000000hcD=lAR30000H>VQ0000H>?E000000000000X5U=PQQNL?IbhU:_<HJAdIlGH;=HdIfelR@<dhg1Q61o0000L;IAdB4l
D;k<000000000000000000000000L[aI000000000nJ7000000000000hojK0000000000000000h?]E`>RV4ff;\G>@TZ_A0000@V_64b`XT1fg<kiL@FO000000000
00000000`?f10000\K>hHd?M000000000?kc\DYT0000dQ6b000000000000XNJE\V=B0000`174@AB70000HV[`0000TKPGlk?D0000T4Mb0000l]FOlV5HHA=0TkH4
h;KX`4KZDL6jX^dA0000@9[E000000004]MB0000T^YRP:i\Pc2R13KI97[D<`WV0000Y2YN0000000000004ADn00000000000000000000XEa]d>m@<K9X\9590000
dNZ;PD;Y@XhA00000000@9AGTo9F@5BO00000MTD000000000000L9Dc00000000hA4h\RYS4OUF00000000P^7?17EP`GUR@lBE000000000000d\5JA5L]00000000
heG\lh5IhP\9000000000000P@[Pd_]Slb]c44Zf0000000000000000X2la000000000000P_E80000H:84h]kV0000XPW:@S5@4Z;0HWbTDa?L0000XCXZA4Ccd_Z7
l`0[PI;4U4nAD<M90@=BE6XU`N@ZTaHZ0000@`N`00000000000000000000000000000000LNdK0=5kPDF9LML40:9A0000000000000000HUE600000000H<YO@FP2
XLEK@=XOP90MXmOn@4Pn`<bKDJbLm0LV0000h1KD0000h0\C000010UR000000000000T28@0000PFXO8fDSLgW>dcfBQ0_4000000000000D:hN41JB00000000HXK2
8>j@4eQ[HokbHmUAe3Zb00000000\[Lm`kHA4Kkn0000000046a_00008BC_00000000DL;[@QD_000000000000000000000000d;V38=@000000000X[BT0000M3>l
0000000000000gg=T5`gX>9;dI`^hF1Ce2>I0000DL\A0000\3FC95J^00000000000000000000000045TEa2@`0000LYc1000000000000DWG8\`ch000000000000
00000000a5=M`RFZ00000000U11V00000000e5ZXTVe14:<n000000000000m397000000000000Tk2>E5_10000dI^e000000008GklH>oN00000000M6mn<aDGX2XR
T_\A4mN`Tn[J<L2><d_HToQJ4GjF0000000000000000<T\_0S:Z]1RN134;@Og44BD@4hh0`Q:aP3gP0W\>4\`i]5<PPRjWHZ_n@6bT`[e`4@KC00000000`5:OP@]n
00000000]5TUHV6M@l;mT=KOhMGXlfAj<k;80000`I5_`Ygd000000000bGR00000000@KJdXM:d<R:`00000000I5Z>00000000@a6>0000@TZ?X1aZXGTbTV=g\R1I
0000000000000000@jb200000000L_P4XY3F8IQ><O^Q000000000000000041b20000U3OG000000000000000000000000@4NB0TC>000000000000Hg@O0000Pl`o
52c\0000XGfc89LmU1?H00008OJn000000000000TIJI0000000000000000i2Ga0000H0Vm0000\;0f0000m68900000000T8iJH?<24oSg00000000000000000000
TP8TLIn9`POg0000000000000000Dg_=0000l@`gLC5jXA8SXT2D03;D00000=dd0000@8jI]6?4000000004AM00000T3h^00000000hJOHDgT946DhY70R00000dSK
`e\fA4B`00000000000000000000@KaJ@@G_LNde00004KfY000000000000M3MF00000000TD8k00000000\lLQd3V5h6C?000000000000000000004a<O00000000
000000000000T;ib00000000DP;R`=kZ\UD?`edJ0k6N0M75U2E?000000004:nGPllZ00000000]1OF00000I21<NFC4NmCL\EeP]2b8^=J0000000000000000\Kd=
LmEFL07Kl3SJ\B0\0000@F?U8c]jP_CLTmlJ0;69P4j\000000000000h:fC00000000li<_DJLo0000h`cU@6Y0XPHR`SGOhVhMlJPblZ;>\?R2L5FPT;HQ<EF88Pa@
\=WA4U`b8XUh0ZBH8^\i0aKB<N\3LjmF<mV2hS<^X]X?M3LP]3WD`6^ZTm;oI44nD4U5`B<FXW5D94k64A580V99Q21B000000000[CXH5N8TO[aThBeThUR0000TXcD
`Re=hm3@0000T9ZQ0000000080W@=00:0000h43GTe<?TjoB4o@@HFX600000000DJEP@35PD4PRhn<mE7=hH@^A00000000000000000000hWCmHm1>00000000deh6
XQ\Q0CK^]2:l0000@G0A0000`eNB00000000000000000000h;;c<6Am0000hMM9000017Oo<T_M@\\P<E_N0000a0SZ0ENQ0000000000000000000081[c00008KOn
0000000000000000PJ9>TJ=;00000000@SKj00000000Hef30000000000000000H:;SHnb]00000000l88Q0000a6CG00000000l;5>0000L:a^0000LRbC00000000
00000000TVl>00000000TU:C0Z^SY6`F00000SY20gFRTBPE00004emZ\PKn0000PGEN4>ad8B=ThL<5@l`b0000TPK]LZZ1DNIJ00000000I70_00004E<=00000000
0000P8<N0000000000000000000000000000XAbD4Ib^`HToDe@d`[Xk<cPmXiXF52B2Y46_82;l=0@0Y6bJ00000000DhEBdkKn0000000000000000PAb:T70Y`>c1
lZRZ0000164=XE7V0000<;Hb000000000000Dl@N000000000000000000000000<<?=<QRT0000\SgE4@HY00004]^O00000000HA<V0VMcHGTG0000dK8?<0IX`\J8
A2f00000=45U000000004]G5P5MF00000000`]_>D5fX80N><>TFXEc50TCIDkEL@M?ZHYdcPAP893CB8ZniU0jC00004eXW00000000hQc40MBI00000000@i4k\R5B
8m5O00000000TJB?X`C\`eY3<>2^0000`?fN000000000000hVP6<b`kHWI4PDcA000000000000T80d0000l2R@0000=2h8dlaV\o5500000000TJZB\Fe?96g80000
4YU=00000000l7<9TlcG00000<X[`Kab00000000DD\W000000008PBZPXSm00000000\B7L0000=3\U00000000000000000000000000000000hOFjlB^A80M30000
00000000000000000000\h81`lN;T8BdH>2FT@jR\V88e6nh]7Jh4IYf00004Jd>HV_X0000<^3;LAVL00000000lG2j000000000000D@KiTgK;0000XDm]0000dhOM
P60]<YAi0000`@3MHIdTTZ0QH\GE\2PlHlgSM3Qo00000000DaB=I5UN48R6hC;Y0000000043WjDX3c000000008Vkn0000\=T]<7mL0FIY000040Qdl1m8H89nDWOY
00000000@6:Fd5?g00000<:I0000000000000000<Y5`0000hXNn000046d>h]2;0000d;8V<^K>0000`MaR0000<chU`Z>o0QmB0000dO\;00000000l_df00000000
0000000000000000LUik00000000h\R4`^Em0000lM\n0000000000000000@<O>0000000000000000000000000000`L[fa38]0000l8BGQ548d3Ji0000L6DGLBh2
8PaS00008@>>00000000000000000000000000000000000000000000000000000000000000000000`11300000000DJ7l00000000=5Uh0000000000000000P3c8
Xn?S00000000DQCXLdV4HoPXL7m]00000000000000000000@KAXdL<`@BfN\kU;0000000000000000TSe312:\000000008Jef00000000@=eZ0000TEW<<SXe0000
0000\WKc000000000000@4Yj\JYCL^bOlhok0000@O:mX2mX\bZ`0000<>W=00008[1GP3:F0000000000000000000000000000`RZRPch`00000000000000000000
0000l@^TLNW>41_lM59alNCl8>cU`YJj00000000<I]MLZ[Ih[jDTEZc0000000000000000000000000000Dhf30000`ePTX8B68W:MI1o;00000000000000000000
0JDcHfTddf_hE0n9i5ml00000000000000000000<i5C0000]7>e000000000=]VhE_@<PRGe2WCDMmk409c@@iALL`B0000P_g9000056Nb00000000\c\hX]Oc83A=
8`jf\V`U0000`nX`00008>B:0JBl\R0Hl\T6000000000000lGi0XUT<dL<C0AF5Ha;6Do=<=6o50000HS4e0000000000008d=Z0BYE000000000000h6`ha6KjLoS1
0000PLBe00000000a768X?g9`[@`000000000000000000000000P4f500000000000000000000HOa[00004FVa<jbR000000000k?U8MXA0000m5MW48>YH[8\0000
00000000@lSn000000008TRO0000\Z>?0000Hgk40000000000000000000000000000000000000000L;6l`>_e`I@O<S@BT\`G@jRL000000000000dkW0XHa9\lKU
0000000000000000000042^Ch@Qg00000000DON3000000000000T1fV8?]a`KVU4V0E\lnW00000000000000000000\LOGL1L1`XjjXZ<700000000\KRd00000000
dcEO0000d5DE0000l7Bk@5[hh6f<14mN00000000l]P>`N^hP[N@i18j00000000lm:200000000XRTId1\58DPFU0EVlCTRa58Z0000T6hmDb\@HA[l00000000hQ8f
0000TMjH`UPfE5>J00000000000000000000HD\j0000000000000000dS]?LT5300000000`a@2H>ba\dkK0000lTCca25SX:J=h@4m0000`A7ILOhB4CRg0000@7O_
0000000085[ILC[n00000000000082bc000000000000h=F:00004Q3V05c``o5K000000004BCoA5Qc0000D9lQPkhF\1\OLM<g\W;>000000000000000000000000
Y6[PT<^N<h?NQ4@ZY4\600000000000000000000`3kk000000000000Hfn]@2Y^lVQc<bWN0000DYAE8^Ag0000000000000000000000000000Q5HS00000P@h\cl3
000000000000HjmU00000000000045SH0aim000000000000D9G200000000000000000000H:OFXm=J00000000Lh7:0000000000000e5O0000000000000000<RoO
XmTE0000D1ji000000000000`5>M47B\\>K984b@X9<dX:>eH?<>Q6e>00000000PM>>0000<1[S0000HE\B00000000U3TLh?FX0000X\1Al]\R0000000000000000
P1C]00000000000000000000d;WZL18=d>b214Y^0000hCB6000000000000A5L@Pf6:`g8N]0l7A5jc000000000000\m2f00000000`UEe0000\AkX\\US0]gAPf4\
\PkgPioG14E^0000d7Vf00000000d`<PTIgUPNDLlU1S4NO1TZ[6\acN00008JQk0000T5RI000000004E6g\NBe0000DLMY0000lC9<@bl_PAgC=0ME<;`100000000
`DbI0000PQ]100000000<Mn5<dZF0000000000>A00000000000000000000<8ZSD\cOhSjaD8mk@0Jk8>gc0KBO@Qg[PYB>l5TQPA6mdY>E<E`3Dkaf000000004Okh
000000000000`g_Z8\lK000000000000000000000000@9nU00000000P=:l0<ZT000000000000PW_\0000000000000000000000000000h`Sd0000@;NH\W2de1hh
000000000000TdP6<f8h\R6Dm0OR4Kc5E3=^0000000000000000DOdJ4Kn600000000PHSTLN2]P^Wd0000000000000000T25W\8EN\9V`02QMhW<c\R@k<U5B0000
00000000000000004=<QD0=60_:B0000d0RQ00004@8k00000000Q4ZX4jlb0000XYO696en0000d]fD0000`P>dX5HX<W`m000000000000000000000000H24G0000
0000000000000000000000000000M702@1oRHE1600000000000000000000000000000000000000000000<h=[00000000000089_500000000hA4G000000000000
0000@P2K000000000000dL?J<NNa0C>WPfBQ14cO4KXmhT8i000000000000dM7c000007FB0000000000008MYJ\7\WPAW2<8_bXA^T`N:;`RYn8UgePYH74SMMD;T3
0000lDC:@ELE0000DSDfX56AX5ka0000PK[_lTCoh:GZ000000000000`0CA@e8100000000l5oj@:E1000000004gXb00000000L2L<00000000h5a5<I=>0000PDFN
00000000L\2M\CmkHWhcd`Q1@kHL00000000@`V[\W:m0k]^4k^W0000000000000000DY29ll8KX=4=000000000ESU0000<=IFA6a013X[00000000LTA3PbCL0000
@2HIDP;@0000D=hT]2N\0000DYAW000047:H8Li?lO1^A28712<Im2]o000000000000005NDF;?XKYQLQAi0000000000004BcE0000<XGD0000P1o@Hj0IT^UTU4P`
0000h88dDj0Z`CaB000000000000<>fN0000`PjE0000Q3ATm2H400000000000000000000000000000000<P\Y\TSV0000000000000000l=`;0000000000000000
00000000d\<2U4IY<C;34^>a\J04dUWc0000HLQJ000000000000000000004JDOlF[c0000HT=P0000000000000000000000000000`Dll00000000HIGe\L=SA7I4
0000LBUg0000h:7T4;QflHF6\A_E\ikchkdT8mnYD4iE\ATM\m330<c50000@F1a<TobLZoA0000@]0P000000000000<T\>dVG84]k`PR];000000000000\1EVhD^6
d^[;000000000000000000000JE5daMP0000000000000000000000000000D8c9d;YA\Wa<hQ5fhn;nXlD]hG9Ee7:n<MU30000\gUY0000`WYT`EU9000000000000
00000000M64Z0000<V1W0000@QkD00000000<4a3ldl]h6kP`NF6<@M_00000000000049^40000@5QQh9KQ`1aBX9bU@?nXH]L;L<lK<C?@@o`R000084AePj_30000
00000000h6H580SYH=l84SPG0000l05nPjEg00000OnZ00000000000011KW0000X9`l\^?^TgQNh2Ra00000000l8=BL8E\`C<U\R7E0000<>Zm0000000000000000
0000000056fH0000HKZo0000000084Kk0kB`00000000XME40000000000000000000000000000m1ohU7Co00000000XA924fjW000000000000@J[E8Q>f0000l67d
`c7F0000000000000000dD`LdZ<WL9=^dnUQP@lI4B_S0000HQfU@R\200000000000000000000000000000000P348@N520OlI8[HeH2Q]Hn4cm5VR0000000043HG
<6NG4S]eT1Xc8^j\4o`3`k@LT92kHgLS4O0ia0YdQ2?@000000000000`K:O0000L\M`00000000000014ob000000000000PD`4P60T00000000hKan000000000000
<4XiH]B600000000H6cM000000000000@LD4M4hl00000BTL0;Sf\@>0DG[=HPgEHb=N0000XCYVl4m]0000`Mm>X:@^lTGS<^O;i3Vj0000000000000000P8g20000
`B\o000040ULY5Ze0000000000000000D]h[l=3^0kBF5720000000004G\A0000dBm2@[`E000000000000\IfI00000000000000000000\X:60000000000000000
00000000`VAe0000<bG900000000000000004@kT00000000PF_V@90_`ReJ000000000000TPe:<YHUdPXI@jYE000000004O_jh5igP7kPD:93D@j4`2oiL>keDDQ:
@\_;0j30`[o[@DS[TXI:<fef83=cm3ncY4QM8FJKa5cXE4ld0000P]3SLKnf@_Sg45KRld:KE386l:``@]h40000<=QVLg9e0000h8AJ000000000000000000000000
0000Xgi?0000D=Q8X1QH00000000m2j`4?dk@DKILYllDP?^0000lloS000049c;0000dVCN0000000000000000lIZg\@VV\kXJ0000PN9kHhJj0000d=Eg845a547<
Q5n9LA_jDP9YTPM44GcVHNQa0000000000000000PBah00000000Q2n38ETj81bI@Ja3A2`]00000000`H3OLkn:00000000000000000000D[Bo16c0DimB00000000
0000HI?80000`4V^00000000000000000000XSK_00000000XWWFd_VST>m^X<3UXOTFHSOgd3<?`aKUXa\Q00000000000000000JDlPRBA00000000M6_P00000000
0000`4mA<FCC0j0m000000000000X:EdXKMo000000000000T:H:0aVZM2DE000000h?@jS60000HaBP00000000=6V>8_`10000L>N54GKe\Hk\4KBh@X:Q\R2J4GnN
000000000000hFM;4[l>0000hjKai3jV00004ASd0000000000000000lc_08gNJP>kUhGNlPU4;000000000000\LhV0000dI:R00000000\jH>000000008S3Y0000
0000DAl@0000d8F=<F0_56g[0000lJN^PNP500000=2S4JC=PP6D00000000PS:90000<ClVDW\i0000`j5A0000@ie0lm>edAOkLB\_P^X300000000000000000000
0000000000000000PGCU0000d6^G00000000<TIV0000DGh?D_`n00000000=7@RXU][P]lidIZ]0000dm:R000000000b6P<LToL?WKhgP=00000000P@n\00000000
000000000000000000000000@J=`00000000000000008U7[0000E2Jg@R9o`U]i00000000X1V100000000`K;m4C3Z00000000T=0>00000000XY;D00000000L:1F
0000`ljR00000000`69<0000hYhg00000000XDmD0000L[?2099100008@=60000XD_i0000<2H800000000HXi>0000XTi\00000000000047lU0000haKd0Pk@0000
00000]U000000000\=TM0000H4g\0000DWOe0000000043_PX5620000000000000000Y30iM4I200000000PE`>4CcoE52?l>:G0000000000000000`1Ph0000hoJ;
0000X=lP<K]L<fGbTi[?00000000<kTL<M;j4m7@\ZoK0000PKZ_000000008DW1@l4j00000000PPfb000005iY0000PH@E00004O;i13<m00000000\<9fXICLllE?
00000000@1LBLAFI8HSa@Z8FDWJK4V:^LliM000000000000`3IAH46>0000HG`nDJW@M67E8>jK0000@NJf0000X[o1lf<ZhXj10000000000000000000000000000
00000000m4FehEfQPC_iQ4]]00000000D@BG8PVM0000E3[k<23=]518000000000000000000000000000000000000T7EeXS?90000@Ci@0000000000000000L4O3
00000000HVUT000000000000`EmZDSCaI4h<00000000PC3C`\MF00004;GBL:@O0000000000000000<6ilP<29\UU;hcn>00000000dXn20000Pbmbl;hLX1RC0000
@>BZ00000000D@f[hF6<00000000h[Lb<Y@^lHGOX^BQ000000000000000000000000000000000000dd`C`BhnPjOL0000HehX00000000000000004BVHQ1I3PP[>
DT^R00000000000090QB00000000000000000000dRiddTLR0JEG00000000LFHj<CIQ0000M72=h^[e0000h^BE00000000P83[000000000000000000000000H:d@
lL[L00000000Y5UA<;Z3E1Yc0000000000000O?X0<Nn0000dG]e000000000000@6Z2X[93@^n[0000H:UY85O0<6Ib\<U:0000Lm9=00000000<3O8@GiShPP4m1Kg
00000000hJfa0000000000004UlI8jnBY59DXHLK0000000000000000000000000000000000000000TGbK<6_K\K]BDak]0000000000000000hdU?0000\Omll;X8
XmHj00000000hLCE0000`@hL0000\\EIlm]90000\UOY0000TXbmL[DPlI@n00000000A0PAX6>200000000lU<78>CFLjZi00000000T]C_4FW6PbbbLKVoTjTQH3J^
<?LIPZGT<Q6T4@97]4bk00000000XFP@0000T2]C`3<i00000000000046D[0000D\4Q<n:h00000000000000000000L9iT00000000PE@Q0000dIJj465@0Kii@c`J
]6BZQ4[?e6nU0000<0O<000000000K?7\A<e0;[ZTIVjHInI0000\T=10000000000004I9<00000000000000000000\YHE000000004co3X2CDLNfWdiflDjGd<XWI
XW[:12Fe00000000Pm;800000000000000000000L6cAHN7CLYEC`UMN0iY?<lli0000DEQTdXM\L0_N]1OP00000000H:>:4gc60000000088>ghRlNA2g?8nEM`hb;
00008;O?0000T::0TTAP00000000\]F@0000h0l2l543HXlX`FCm0omM000094QZ0000h7BAPL:m000000000000000000000000PNTAd;<;hS<jD[doH^illg::0000
0000l]a9`8fUPNo[@l570000000000000000000000000000DaNM4c>o0000`96kP<53l<P?DKk<TT<94^:c@jo1PB6Q8kbg0OGTdA:ohOXlddR^DY5KXjIC92`3a4LA
00000000]3>8D;TQ0000@0e@000000004lVILOJKDKUjPfgV00000000hBK<@<0IH=M:0000`14e@AJ0<We?m4F[A65A0=Y=0000XY2VLS0aHdg1Lj1f00000000X3W6
000000000000PPC^`O8k0000T78n000000000000000000000000HTTKLmk^@0Z_HJXJ4]PTm10d000000000000TFcD<1hX0gbY\1U`l\a9H6KX0000000000000000
XFXj<Z[S0000000000000000000000000000m3MV000000000000`nK[0000\IAY<@H?do3a00000ZHM@O@d0000D@^^dEdS00000000hUJ:00000000\SV<00000000
]5c4A7;a000000004JD5`6I10000<:308@3_@W6Q000000000000899A000000000000000000000000\;LNDWB6=6Ha00X800000^8mlBCM00000000@PDe00000JE>
\\8nh^>l4aak0000000000000000000000000000H3Ld]7AE0000PH>k\a?;4b0O000000000000<[O@`Qko0a:HT0g3@;i7PTg_h[jQLmL4T2Yka29i<4m1X?0jM4`c
H4TeTLL[`YBal`kTA50U000000000000e37Y00000000d;K0000000000000H=m_8[?d<C=cD7][A2iE179A00000000HPQDD>f<H]SMX?RX4T5P000000004d9@0000
dQT>00000000D45TT<HFL2ZS<]c5000000000000HRC2`XFh0000l=R><I`O``oo000000000000HhlN4<C[00000000`iIm000000004E=^DW9E0000a5lX00000000
0000H^A>00000000lW=lh;m>0000dHXQ0000d;SC\WiBX=V<I2fI000000004V`50000000000000000d0RB\Dd60000000014MQ00000000@6UN08kChQG:0000@f=3
l<NPdZDSXlO>\0lEhkk\=4470jg:00000000`f]]HAiN00000R?L8JOX<ih[m4aJ000000000XKU\\l]XiJeh2dk00000000\]hG0000<gaE0000000000000000hCbI
@DPglcAkP;Fg00000V^d00000jhe8WQK0000LR_iL]RZ000000000000000000000000`W3gXR;E4<@_000000000000dcgo<oiIXBH]DI:300XD8>nb000000000000
`GOl00000000`0Ka0000T5hl0]7`PU6WDEPj00004SM60000HBeS000000008?mn0000lb@\XknO00004N8k8\[h0fFL00000000\OBlX5Z^8<DH000081G>\97A`3GH
00000000X57F\?b<000000004?0H0000000000000000000000000000D[g30Y:=00000000000000000000000000jo0000l3g?LEG00000I5LPXZC`U49@00000000
\=4P\BcQDUJd8W=Zh`WI0`9P0000000000000000000000000000hSPce6i841kodT[g8Z0k0000<6M@<7_G00000000000000000000000000000000Q4>90000XEZ2
D[2n8C210aJW0000deif96VQP1Hj@Vo=l`UClbcc=71I0000@b_9A28k000000000000I4c50000liobP_V<@=bY@J?i000000004O5f0000000000000000\kf912T>
E3hi0000000000000000X5Xg@;>P<TAmE5I:000000000000000000000000\>?cDCgd000000008\E<0000TZ1\L9iAU7=X000000000000TVPN0000lQ=X@\ig0000
000000000000HWM0000000000000h9j<Tb?:XNVGl1@DH?PC0000000000000HHb00000000D7AK@6U;`P_OXmPi000000008H2d000000000Ujaa6Wk0000X:T6dTRk
0000000000000000000000000000000000000000\1EJdm6blI;eHKHn@9EX00000000<?bi0000000000000000e4GB@TMGU7R@X>1b=5DalCi^0000H3Ln00000000
97L<dl\PD4R=0000`dGchabPm7H1hcMK00000000@;m\dEa7e1;YI7:G00000000DT?Y0000\N4f000000000000000000000000@QTo0000000000008So>0000HY1D
0]k;<O][00000000000000000000000000000000H\D\@9l@00000000000000000000000000000000000000000000000000000000000000000000lSk@PYVE8\do
hfOC]6hNDCj<`m`l\R6o0000000000004SWchFBJ0000d8dK@\cY]6fe0000000000000000@:cV0000l`hI000000000000Pcc70i<50000@YQ10000i5K?00000000
000000000000LGHc0000LZTC000000000000000000000000H<80d_AhDBZ`0000h[Zj0000000000000000@I^<00000000<2G]dM<[XgY90000000000000000<RX`
a6TD40^P`9X3h<J^E68\0000000000000000\LGcXU>JD5EhXeJ30000h40JHInVX1WU0000Q7>50000L?Ln0000P3a8<=iH8HN9H_McD^g`0Yi9DNTj<dW]@TLcd8ba
00000000lYZ`@L>hhV13000000000000LFSA0000lGI^DV`@0000000000000000T=We000000000000dKWhDii\PZlfa1O900000000\BHM00000000dYlY`ZDf8;CX
H<@UXmZ>XZYHPX:C93XKI3c400000000000000000000LVJ`8@b?TBgB00000000dOo^P63S<^8KhoLA\CXLP`LB0000Td79000000000000\i2e0NLW0000L6ClT>Og
<Eoc000000000000P1:nX`S>4X[ZE0X20000M65h00004^h[`:lbHee^l`7@M636h:<50000000000000000000000004:bX<[dcXR=PU2Te0000\D6ILE768JM<`SmV
4aHo0000`k4C8=oh0000TkV20000hF\QD2:lH[fN\eA1PR^d0j9d]1TRl?l;0000A6I[0000000000000000e6YBE6CTl>9V0000000000000000hZLAh\\e`ochPID1
00004b_U000000000V4gh8A@000000000000000000000000LVT@HjWl00000000Y1>G0000000000000000@mk5000000000000`AY;0000<VQ601liPCKL\S76h>OX
Q4VDDkRG0000`Fjl0000000000000000<X;L00000000<Oa9Xn=:0000000000000000l6oEXOC>0000000000000OQ[<[=1`doF0000967l00000000LACE0000@R2>
lNlb<ZNF17Dc0000000000008TQHXZ1O0000Xc=d000000000000000000000000XLbbd;RVA74:00000000000000000000PmS60000000000008Be700000]`6=5<m
0000000000000000dTO9deKE00000000HL_DP<oQ@STY4di406m1lI^oljMWL3ODU1@:00000000PJ5N00000000Pj@a00000Gd2PC8S00000000X;`>TJ67TURodX`g
<f[\Q1lG04PCD32_\]OT@im1A5le000000000000`R244Nl=02jdPC?_8GY[XSm>89djTVWnlWIc0000000000000000<1X6P2N6@CW9DDaV0000@BM:000000000000
l]?0TDM900000000000000000000`?6:@3[ZH[SYDmKR00000000D3nIT[i\@e11\U\J43Ba@ZPG`SUh00000Y[^`2WV`9fR000042@hT_R`e4Lkh;gK00000000XQ0n
l=\b`lbi@ldlT?YH0000000000000000XQKQ0000000000000000\?imL7_44n>[0000000000000000`EdD0000000000000000`?Ta0000HTjo00000000lAK[P5GL
P<ThDH6f<i=GP[D_lHjb@mQ:00000000000000000000LK1H4lU792=i00000000PV@2Teki00000\4A00000000<L]E000000000000T_:]0000LcGiY1NM00000000
000000000000H^XbhQgnHR^I\`afTGJTHgG[0000lkYh00000000000000000000Ph9Y0000HnnB\00>P]8L000000000000`:eXDZA9H;@50000\W@XTQYGl9k]PZQe
000000000000PM_5a2\H<O=6000047lgd_U;@4LPPhTRh:k78NLG8n?ie1WR@kUa0000D8;i0000481aDLi4@1TK@Ya4P3AJ94^ZPBiZ4PQ70000<V;E00000000dSaE
0000h1WC00000000LcXFI6a]0000000000000000<bAX0000000000000000000000008\>6<beE0000D7OI0000Q5BT00000000DEBP00000000000000000000P0?`
0000000045GX000000000000L=aZ0000`To000008jhE0000h:d1T<o`0000e6\jd17m0000dOIH000000000000\U9i00000000dcR[D6`WH:KHL09I0000h^@5Y7<T
000000000000`Gf:0000]5b7Dln0567R8H^^DCi6`iBl0000000053bJ000000000000DTL<000000000000E4:d0000<CX=00000000h1bg00000000M4HX0OGD0000
000000000000lWEG000000000000XX1]PC8;0000000000000000dFg=84amDPMFa4JP`hNfX5MY86g90@e2HQ;lh\LN00000000000000000000<F_A\dS^HW?2a6jh
000000000000TD:80000000000000000000000000000LBLh0000DkS@d;dFD@][000095nF00000000\4RNl^_2A1JnLga2d3?OPdFmL<NB00000000000000000000
0000Da1lLTV[000000000000Y39J`6EA4MD;DYMT00000000H;_O8?ZG0000m4SC0000HVk_h^Zm0000PV^F0000000000004XX6h5:]8N?l0000U3Adm6lH0njflW>_
0000@M`K55f_\Ej0L5oC0OX;0]:1@J_R`;mN00000000000000000000XVdE0000<=kHlXjEXORj\`mg00000000P]><0000To;^\8F]00000000@6Y`X7TV0000\H>2
dXeM`U_Eh_bE89a=l;RE@:B2HC:I]2oia4X70000ThDN000000000000000004EV00000000m65[000000000000000000000000HnM0000000000000000000000000
000000000000000000000000d`9900000000h4fH0Igg000000004OAY00000000A5TE0000A1ZeP[mFh\^4d7X^\<@k0000@>:`00000nkN000000004:Tj00000000
<Y9IP<mj0000@iYm0000000000000000TG6F<T19Q3=D00000000hVYm00000000L604000000000000000000000000PEX7000000000000l\HS<5DU00004^130000
Hfn>000000008WE9<d@8i5@n00000000H3QI00000000X5jj@6VjH9o0XC]0l1MmLOW7XmY<i3V@0000000000000000i4]PDIoGHT8@00000000\mE3000000000000
HK11P[e80000X;Hk<MCN\e^;00000000lAc;<FV>000000000000\BI@000000000000PZT90000X@m98IHTDfmmY7G=0000d6aK00000000000000004GI0\J_n0000
@^WKXMJfPdVIHf4800000000000000000000\7W@PiF60000T9Ya0000000000000000DgVk00000000000080B\00000000`QG\Pm1OT>N`0O[MLB?M`M>M]0h\0000
0000`=ZZ0]Mb@m?\00000\jK0000h]8m4U_3`0;74b0<4me<Y60A00000000LCFL00000Wj?\hXn`YKW8]?X00000000000053<cLMJGHKQc000000000000lA^`0000
00000000X:\UXD<1ld[OE4f9000000000000l\^`0000L0MO`LKm8Pg300000000000000000000DecY0000\QSN00000000d:GM@UAR`77FTe7N0000000000000000
0000H?BD000000008VS900000000@Gj7TEgN00000000h8AT0000000000000000HUfeX^jm0?alXiH6=69Ue7XZ00000000`WDj0<mA8T@a000000000000hDOh0000
M4OL8gJd0000X:<JDmT4Y1a@`j`O00000000<W_l\GW\4ZfR8@0V@jR?h1Eb\1W20000000000000000X:PcM15`h47l8AlNA6e^@TT^00000000@:XjPJcSh;WJ8bQS
000000000000U7@l00000000<@@:e6X80000000000000000DlKo4fMKe3CL00000000000000000000XPL@TSNj0000lL7H0000hIYC<AdeXWA900000000XWWUP811
0000\<3D00004c1b00000000PY7l000000000025HbYe0000000000000000T>bQ<2;\dIL500000000l\Cd0000<FJ@DPbBdaWP0000T[X^D4nE8Cf1h3TLE3^20000
00000000000000000000000000000000000000000TaW5266=6oR844h0000dF\100000000000000000=W3h`_EHC:]@Bh_lm_70000D4hYT8;WL;E8X:mA<PEWHG??
0Z9`4[=?00000000`1O5000000000000000000008M26\\HnH4KH`gVV0000POQ<0000L?2gP?C>4fl=DgO6<^@d@`LnH>BIU0Pf0000<P3=0000000000008;ONDWh6
8Bf?LFK`@6\a\MG58PN]00000000P?=@00000000`La=lXZO0000\8an00000000\mU20000Th30T^=W0000dZAY00000000\KCY8;Pg00000000Xd`2DGiEXX_YE5k0
0000M3TY00000000Lb560000=7AUdCKo@bgNlSj?U2PL0000h\:R00000000e5>WPFSf00000000<?EP000000000000000000008<8:0<>V0000XG>g00000000LjT>
0000hQFi<dFT`d\A@A^I<S3I0000000000008V>J00000000HK6U<]lJ00000000T5go4k]6\Af?0000000000008VZg`ZN9000000000000XlWIT<LV0000H8O08S4W
00004MkThR79000000000000000000000000LdnA0000000000000000000087MVHRli000000000HBb0000000006K8d==G@CbmdGPj000000000000lCFo8TillgB^
00000000000000000000L<VS0000000000000000T[Ma00008LRg0000\;N3l@IJ0000<:414?0_00000000`;AfH0\60ccN000000008GlC4Oo<0000dXKe0000X]:@
a76O00004amB00000000000000000000m2><0000PFDj439<XSU60000heKXT?f?00000000lkhj0Wa]0000H^A04:]100008oT=000000000000000000000000dP_E
Xnc[@>ok8g4Q000000000000P=1KXUID000000000000Lg4:DB9E@feSLbMG00000000\;2i0000@5S=0000XfA1TmM60X?h0000dKPV<U5SlbNGX]ZBE1Om00000000
`73I0000L07id0jFDC2>00000000L=Fh@9Zb<Me000000000451_000000000000X5?VH6@@E3<V000000000000\8FOU1fe<ZW:00004a_6dSQMT2JM000000000000
00000000000000000000000000004[7O00000000\D]_0000HZB;00000000\QZY0000000000000000Tbf^PTH8Xc8_DAH3dRZA0000A2aD0000<`ej0000HM4:de2h
0000H[EODT67000000000000000047[W49V3hSb1TTmBPO694Xf[Dh4]000000000000LFLRLKoR000000000000@o?W0000X;g2E2Sdd421000004UndHfLH4lQ0000
00000000000000000000dWbn\J93DRD[000000000000X2DXH<e4`4laXAjI\Xfo000000000000000000008?bH@<AR8B@?0000000000000000dHIdm38j00000000
0000lK<Q0000`l1QXjod0000@IhJXKkc000000008]TKT5`=HY1P<O]l000000000000D76e00000000l38NlC1e0000D9ko0000lO9:00000000l3iH<bA;LJ[Y`LJ2
0000000000000000<[WS]04M0000000000000000000000004S1a0X]E@cDk<JHeD4^4`R8``flia4_h0000lFB>`]OIE2jFdFa4955BM76\dSed00000000d7_Zhj]B
TL2gL38A0000D26YPILP8DXK00000000T=_l0000l5]fLY0UX[\6\f`?L<C20000000000000000PCALDiRJTieb0000\^]L@FGB`j;VD?1R00000000DgYT4J:j0000
HWFY00000?D;00000000D_HVe1^mL:MB4:dm@VRi8`=1DOLS0000lB0300000000\C7k00000000L:UL07fbh9[f0CI\000000000000000000000000000000000000
0000E7Nh000000000000@2`H0000`1K3D:5d00000000@KEk0000XVeHdfh3E06VhBdE`W@bh@XE0000<<f38J>T<QZG\W@=0000<j^@00000000PM]>\1GKLRUc0000
00000000000000000APm<TF[0000PdUa0000@@_JHdoW`=^f4CNQL^R0Y6IN00008K2@0000@j2S00000000HS<B00000000h?9JLoN[E7JK<2ZE8e=i0000Q5:X0000
d4Sm00000000i42f0000HZa;PAZk0000000000000000HfT>000000000000000000000000XlYK8\FA0000d4MQXXei00000000Y5Z1000000000000l5K4Q7X@0000
000000004Zh`000000000000\Z=;000087@\PRo:0000000000000000L[`3THaeU3KV@L?kHZWHP_490n9i00000000000000000000000000004OoM0000H^UB8h50
lfbd\]CBE1VZ8\SM0000000000000000lbl?00000000hMHf4M]aA3g4000000008Ek000000000<B`f00000000TQ5Ye2DR<]Qk0000000000000000d25HDL]T0000
DVO5DPFH0000@Nak000000000000000000000000000000000000000000000000000093QB0000@XLB0000\2d<\^\90000TZIFD[OXDj290000@UcB@88?0000a4ci
00000000502B\DWoa41000000000TV<4HA1Z\6^k8T1MhTK:8B3DTf`N0000T?f\4:2300000000h>IP4KGj43cDH51FD[UWhl[cD59Kl<Xf0000HFYgm6iE00000000
0000XHSB`45H<fKI000085fH00004<kD000050lV000000000000000000004SN^00000000065L``EQ\cf_a5fR00000000DCc`4@FZ00000000000000000000D0DF
\@A@l5fcP]3^55^dhB]m0000000000000000@<Id0000<C9fT>mQ000000000000000000000000`4i\00000000`R464JaM00000000000000000000000000000AGN
HD314Oi7000000000000000000000000e508Lj5RH;jm4L48HcG9E429`W=4TbXU0000000000000000\Q`[0000PO`EhOg\XYX0000000000000<eHOXP7mdd@`<Yj=
HW1J0000DJ55`=[D0000Y12c0000ToAA0000\A>j00000000Xb8a000000000mC40000L3D;`bdCdeHm0000000000000000000000004A6\00004cHZ000000000000
P6Fi8CCV0000T>[>\YXK000000000000l<7:DY=XHL79000000000000m1dWl@gF00000000U4Kn00000000Y69n\NR@00000000<WV>00000000\1RW0000D5lF0000
`?EYHZ>]L`BCA1E`TNR000000000Xc2=0000=38Pd7Kk0000a5dY000000000000`:Qh`ENa0000000000000000000000000000TMQ?D1nJ\IeD<dibhhI6<j88Y4mA
01]X\Te[PkC612R<DQK`<T`b0000000000000000P;XZ00004g@4dSlIM7CO@A\A0000000000000000L1_]D]IkXWL_PNdXA2\h000000000000lFNMle4I00000000
L8Wel@Jg000000000:C\0000000000000000h4>7<DmiT8Z2HhdohnO<\Rcgd`NKi1O]X2Xf=3f:0000\?a`8]E557>H0000m2be0000000000000000I1km0000HUhn
0000`V7g000000000000Y2050_K3D2J=89ModIjWX`\llo1K0000000000000000000000000000000000000000@I=`0000XR=EPU\6P]`Ra5G9H0N`hWbc4]BVLFYP
<aE30^PY419B00000000<=NP4Ie3T8V<00000000Dh\n0000\^lI00000000XB@h4XMK0000I7?l0000<FJV00000000000000000000lOP\lbl4XM;Z0000`9`L0000
L[h[<P4cXeS=00004l3F0000<C8G000000008XGT@aUlD4Jl`M[34l:<<13R000000000>7O0000`GLPl1dX141@000000000000X>aS000000000000m1]<00000000
0000000085<:\8[I00000000000000000000000000004JoWhUf912EfA2VO\JkAY33^000000008CTClJ_BdTDKT[oEQ1cI52PYI586000000000000000000004=1[
546o=2i8000000000000Db\jh6O:0H1F@K3PhE`dHM\F\XL4X_8j`hM\00000000dNM740Wg0000hW]Wl>LeTI1fT>o0D`0@91VJ00000000U4\m0000T3j500000000
<?7PlMR1TjOi0000PX[1000000008\S?54K78`2`P;e6dO1;PT[7Y0N30000H4CI00000000XGb7000000000000@?6X`iWV000000000000<M7B@<WglL8HPB<U=5Pb
`QDC000000000000DQkM000086b@0000`GdU8<n9X>YL0db:0000TkBS0000P0<k0000<KL?L[b;l1el`A@o4DEe0Q@7<d_3LmHJ0000HLC500000000000000000000
0000000000000000hcU\92Q_000000008jDJ00000Nng`BP[Pjaa00000Y`M00000000TBc\hmMV000000008>W0H75Xh3@o\Q?f@iB]PoO`000000000000<VDI]6<j
00000000\<A8`GecdPH0HQZl8W3Y<V@OHkDa0000h7O9000000000000dLni000000000000llVkD2EoTfWS]6PS000000000000PE_10000000000000000D7oe0000
H0Ci0000e36YLXb><ZgS0]=ldc@A0000000000000000L4\HDJRV<QN;4dllI5X0\N[c000000000000\@9P<BZN000000000000000000000000X[@4121l00000000
T9F6\bjV8<`ZXfg;00000000000000000000000000000000H5`Q0000000000000000T6lLDNVm8>4;@[a28e4V0KRU\QE\0l@?<A_a000000000000000000000000
0000000000000000000015PEL8360Jg10000M6BM8;jAPElSlVj^Tj;cH^7b000000000000XCSo000000000000hdV\000000000000h5@2TG?X8e0CE4AV@8S9hKM]
<1?m0000\Dnnl\mC0000a4<H\EhMHR>^00000000@8<Z00000000l3m?L?gI8l?]0000`[\X0000000000000000U2jSlTXD000000000000d2Gj86`GL[aT0000TeZ?
=6>Z0000DN9C000000000000H>S:04oN000000000000TFk`]2=S000000000000H3OiXVKn00000000dTe;00000000000000000000HK42dK5_0fCJ\c]WHC=W93mC
XAbU000000000000P^5L00000000HCO?PDP800000000Hi7f\DYA0000hYF@PB]@000000000000Dch@000000008bk[\e_h000000000000dCRX00000000PQ8E0000
000000000000H7fN00000000`7D9DNXodURF0000000000000000@X9J8Ze7\:<V0000TGk200000WjM45NH0000000000000000000000008]63hPGKlW:_<JLV12KA
00000000lC6900000000hAEk`U^A00000000H5D70000<TIj\7i^81f<8MK7Y5eTD0F\``dg00004?HdHTPT00004F?c4ijGhYhD0000T:M1P@EFddEPXjn10FUY@lJc
Q2G50000D52M00000000TSA]\0R40000000000000000XPNn0000000000000000000000000000000000000000dR]R00000000lQcF00000000<2;LM1?a00000000
00Hk\U:Q000000000000000000000000L5V3000000000000X8Q^T?4l0000a0^X00000000dAX[0000000000000000@D74000095?7=2ULlE;RhQ8UXLFYM6d7lV6^
0000000000000000D5Qk00000000000000000000DVK`00000000TZ4602940000<@R@T<l38=j_0000000000000000000049<WLjaP0000000000008Ce10000I5X=
40;d00000000814R0000HQ;]000000004M>]0000DLI]XY>U000000000000m7K_00000000`fR;4XEa@>ZMX<;n8]a^liU800000000I6h4I7=KP[XTh1[100000000
0000000046ANddCM000000000000TJB\@TJ?0000H;me0000@MhK00000000D:WP0000LJ3000000000PKYE4cL[HYJ800000000<3bE\Rhg00000000h^iSDJRJP2Y;
a0S>09ig<jI6Pk=c00000000H_aI00000000dO9M0000Xbm284;nh9;N00000000l[3E00000000<7eg\bL_0PU80[P9HmMiD0WS0000P2d0XjcR000044>Q0000<hOi
H2I3XJF;000000000000000000000000P3^AHgc^@CdN16K@DTYG0000dFo?<1TWHT<d00004C1Km73g\?T100000000D11AHYU0Dn;?0000X0ALL0EI0000]5;\0000
TJmIE7B8\V3G00000000Hb>B0000000000000000H5KB0000000000000000000000000000<8E0@1Kh000000000000000000000000PCZ`0000H=30X5X=0000l?o]
0000T6SU\UNL00000000@08M000000000000Dmed4bh[00000_KjX`];00000000000000000000HE;A8I4L0lki000000000000000000f8hS5e00000000TFki0000
000000000000H3P5L=KnTbDD0000hAf]0NmelPdTTmY`0000000000000000844M0000\0go<Ak@0000000000000000dkK30000X@eQlN^J000000000000\1@6L4dM
00000000T^gS0000`9`\XE1@@0mj<OF<00000000XQVQ46E500004:H^0000LX8VM6`c00000000dXN>000000000000dK`A0000000000000000`1\^0000\Q4o0000
0000000000000000dEmLhLRMDQ340000lVn=8]\8HGWETeN9i5DN00000000h>Ai0000XJVk4<;V000000000000\Wnb000000000000000000000000XldF00000000
0000lNH1@mgci5=:0000000000LT00000000000000000000`DJ50000A4L^00000000\1XF0000X`8^0000<C`VdDLjU2Yk0000@BoQ0000000000008]^X00000000
000000000000000000000000000082MD0000THMVDA]<PiK^e24S`0]g8d^ZE3kiP=GlD[_80000\H8A0000P;`n\DhYPhEnI2ghl8ho0000]7OU00000000lPe_0000
0000`nV<@<]n<W^gi4Pm000000000000000000000000DA]NlG3VH_UR@6ZX<O<U8<=klI<Z<2YLTJQ0@L3e@<9?\>XlTQQ_U0i24<`J8SNB91KG0000PjR^U3ckhL>G
0000h1TdP7K0TT8\00000000XlT[`^R;00000000<JA]@HCf00000000000000000000000000000000Xi]c0SkO0000<`O580Rn<Td;hWR50000`R7g`]d@X:AB`^IC
HdZn0000I2C;0000LCHXXWaK000000000000L4Gg0000Y5ek4WRn00000000DGe;@iV50000@;:1000000000000000000000000XVAW0000@SRm0000Xb[N4fM80000
\cISL5Y_0000000000000000000000000000000000000jEG@5PTL;5_8V\bH]S<TKI>`^Q6`jY4lN8Y`mj3<XnS<6VEhU3B0000T=LQ<>iS0000dD1ilC=F0000dU0S
0000d]=J854H0?\UhOL?\U>20000M3m6I5[R0000@0Ug4JW6l2_M00000000000000000000dZJT0000HKW<PFF@T_GFY3Y5PXB007\Fi7SJ00008V2A0000@P8BDS88
@X<Z4X^^8B@PTh>d<4@<\HcFM1gb00000000ho0FdB?A\CJiT0ZLT<YhHKQ<HXaX07@H\KQG00000000000013Od@Q_PPZBUPg?5P;aQdakJ`3<[dde<`Kg]@ej30000
00008QVn0000l7RM4PnjL[g<@1P_00000000000000008L[50000`Qd54GBB4kg2PXM8Tda4000000000000HiMk00000000`UdJ000000000000H4[E000000000000
PMMI00008<MGA78@00000000000000008@]O0000000000000000hE[d00000000XY70Pk1<D0<4<D55XAXOQ2n@<0:Z4?2WLM:KP\5]<P=M00000000TTQU`AW_11^D
hm;\0000PN89DjAZ93>R00000000LW8N0000\CN;`RWjm5S[0000000000004E1K0000000000000000l6N;0000<\E0@7ID0000<9\4DdMR0jbA@`hb000000000000
0000000000000000dL[ZXcm<000000000000000000000000000000000000hPfN000000000000<:0\0000000000000000e0Z_0fUY0000D>M6h\=6\n5Q4`H>m41S
0000ldkj0000000000000000<K3d00000000`X3Y000000000000PRcF0000000000000000000000000000Y4M[0000\IC1<:6dlIFL0000000000000000L>@20000
0000LiXjdm`J00000000000000000000\QPYLjGU0000000000000000Xh3A0000000000000000LH3>hCnB0000\IB9d[?EP]GTXaY50000@hgYe2V<0000X;kK\E;j
`NG;XPh6h0K:lVaJ00000000<H7DXbCg00000000lFc7I2[e000015m542LW00000000000000000000X0fd00000000000000000000@FidT06_dR0c`dW100000000
0000PB4M`R2l000000000000TDV_0000000000000000`FgV0000HFUK00000000h2DgH=^BXFBV<P4CD83H0R5L]38C0000I1k`0000L1;N0000000000008jE056NU
e3SY00004T>[0000000000000000\:al00004:jNXS:i8XWV0000P:b<hP190000000000008@;<0000000000000000PS:L000000000000@_L=8`]J00000000lNhK
PAZXdaQdX4JH0ll:00000000000000000000H:CN\V@ChG;mP[2NPlae000000000000LfV`HY\C<^Go00000000\0aMH@T\\`5?P?Mk8`E600000000P35m00000000
0A5N@WB]Pl=X4WC]00000000000000000000d;fDTUQJ0]FZ000000000000TLO\00000AMl00000000034U8gV?0000DWk8\]om00005797X=EJL^XS00000000l?0:
000000000000@lJ>00000000000000004dEn0000\mRM\V?d0000d<W=TASF000000000000<A[A0000llA200000000@15fXa`H\l_5PkI=0000\PE40000dGN1DQmR
000009GK@^`:0000hc4J000000000000000000000000000000004mJ@0000d9Be0000PSF`00004fSCTMScHLlB0000T6IET?0S@1gl8KK5POFNh]^m\0^ePoXC4SeS
Djkf00000000P8l[000000000000000000000000@eaV00000000000000004aCj00000000000000000000D:ZE000000000000d7Sh000000000000000000000000
0000000000000000DA7g<DAf00000000000000000000DB>olG5H@NJY@i`N82Ab0000DnAZ80LhlOOI00000000<>i_e3L60000@7A@00000000000000000000<LI6
00008;1k8^2I@0P]l;^F0000H56d0000`PW[0000`eO^8gA7000000000000HU]L000000000000<7Q30000\N0_\=?K00000000XaM5Xf^200008Ao\4g4j00000000
<[>1I3Wn0i=m0000<8nN@l6M000000000000000000000000PBWo@V`bdZQQ@02lP5c5H]MOHPl600000000dJ<]D\i6TBM[8d36000000000000`jUoTJbkdOIY8O`g
daFU0l;800000000000000000he`\5_<<G]Pl`61`m2W49J:PZ510HIGm313I7DI000000000000l5mC0@nI0000h6[g0000000000000000000000000000PUSJ0000
0000dA2GH>GB000000000000000000000000T3j^\4Ndh^Z_lF3m0000PLQ;0=j9L>744G270000dIQ_]5oZl2^nL4LaX;i@<:dOLX41diZfL4B74=S@4]8^XAjYTKhP
dl>:Hom=]26S@jgg0N]88fa\0000l<il0000X2Wd<<=1\li^0000000000000000D4_kDQ4U0000000000000000laZ50000`^`\LLh9i376HC5a4ijjd\o200000000
00000000l<QRDS>GPm=n00000000<HK30000000000000000Xgk`ljTo0000\fkC00000000\EAA\N@iPcM257WGX]jn00000000000000000000d\cg000000000000
000000000000hUX100008=7`00000000<L2X8lPb000000000000000000000000dDTn000000000Hg:@SIo00000000U7:aDS9V0000000000000000`BoDX[[e0000
0E0d00000000000000000000d@SZ000000000000000000000000XZnLA1Ud0000hZ<F000000000Wme0000000052QlHSSUT:kCD:bL00H;<A:1m6E_000000000000
0000HGbb4KiI0fBD000000000000d;QVLjJT000000000000D9UEH4K:00008eE6@6h]55KL0]_d0000000000000000XX=QhA`>0_NEA3_YH=R00EH^0000X?B[0@5^
X8964j50M4Y70000LCO[HPNL0000\WQk\VIc000000000245X>nU42^`\J@aPLhdLN7^dT=@00000000000000000000@S^V0000000013;V0000<@bi0000a5j203lO
l^a\454j0000000000000000000000000000d2iP`R7[T\0F000000000000000000000000D:51000000000000TL;=\UoR00000000000000000000<;di80d98cCf
0DRD<IVMdYJC@h;G0QUOM1lT]4XjLSbJ00000000000000008Jjk000000008RVU0000@?jT<PT_4glo0000000000000000hCiKDY45`D6W0000L;EM\VLkD]cG0000
000000000000000000000000HMUU00000000HDQ_dCBiTKh@4`TU0000doHST[4Di3]b`YGm0000000000004QRgT5^L00000000000000000000L=EXTWIB0000T?aS
h`CG0000`W0?@YY`00000000000000000000\1J00000LD@I00000`1U0000000003F[dP23Y3gQ00000000<3_@0000dbJjU1EM]2a^00000000D4hE0000hWJldLEm
0000dc9nTdlE00000000\2OF0000<COj0000`6b40000000082S2hbRC4S`=Ln^^00000000XWXE0000P5Yj<?D]4ENC00004^o40UHAhXTg00008ATi<N^WDEUV0000
000000000000a2k@0000000000000000000000000000D]IJ16<W00000000XKEGXAah00000000000000000000000000000000H17_0000XJbYL`GN0000HCBFdbh<
000000000000L>6M`F:cl58Y`X1AD^l`\5AAdnI^`og400000000LOYN00000000D1SG000000000000PH]?000000000000TiR_\n20000000000000T3G`00000000
00000000h\YhDQ4Ll@l3l4UO`B]]DU`QHbHWTRQkTY>dLZKVd02QU2OR000000000000000000000000TZjf00004Z9N936?4FeM@\dZh]W500000000000000000000
0000000000000000\GSY<WR_0000000000000RP50000HfW3TGS20000`W3LTaJ>@eH^8cU:<dC:000000000000lS7k000000000000000000000000000000000000
0000h12i00000000D8_C0HQb0000@J1]H1gO\1ZLX4IFh\3O8^P2haS`Pf128kmIE4?k4B8Z00000000TcXjhhmA0000l\gK00000000000000000000000000000000
0000000000008L@Y00000000\42I<X8;hcL>PK0H91Sl@?W500000000hKOH`T^l\1:<0000\Qih0000000000000000<Y5?00000000LaN<0000lM^f000000000000
000000000000d9g4HV<R0000Hk0J000000000000T_PO@CS`00004SOWd6TK00000ahV017R<QEL000000000000L9=4<A9A00000000\WL10000@>Hn000000000000
0000X8m]X90<@LVG4QY;\aLT00004Nkh00000000D<@<00000000000006Tg0AJN00000000DVdR00004F@[0000<gI20000000000000000000000000000lK77a0RC
000000000000000000000000000000000000XUY00000@Ye50000000000000000T9J\000000004QJX8FeYE5gC00000000DJf@Tj]S8UD``L52l3fULY4F=6jU0000
000000000000000000000000`?C^0He<DRf2000000000000000000000000@FaBlZY=00000e^c000000000000000000000000000000000000`eAb0000000006cd
000000000000000000000`mV00004F@988MT<^4Z`_DD000000008YRR16UX0000000000000000TW`H`0Bk00000000000000000000000000000000X`=R00000000
00004@:Q0000000000000000`o8Ql5h[00000000000000000000000000000000Dlf30^0V000000000000L4cSTdcT0000l;B]4?c>8U<V<W2Vh<];h6fKdK>ZP7ka
PlhoT8JW<C:4XNbm\7oR\m0^P[mnLAdC0000lgn`00000000Pm6Qe4W70000\3U4H8i;00000000000000000000P@@E0000h6Pm0000X3^Q14Nfa6HT0000DD7R0000
0000TB[200000000h7[i<I3300008C4G@YX_U0bS0000\3nc0000lAP`000000000000000000000000LWnR8aQEL=U[`F:V`<d7LR_ZhjeIE77`0000\i;<0<>j00H1
90kd8mSE]249T9jM56EE00000000X4HPl9m5TB?^\TUl\kH]0Kg9H3b:T:mUHmLVXLV6`4;0d:i28P6Y95`\POmMXmf`00000000Y5Igh_gV0000TO43000000000000
<WnC<bSLM7Ik000000000000000000000000000000000000000007ET00008VE8D;TA0000lh8BT1CnDIkKhnBL000000000000000000000000DM_]0000l9>P\UX[
0000HA;>=2F?0000h3dT0lmR0000l>o@D4^GlIH`LQR0lV[A4FO:<O7lPSfADh\80000000000008^HA\<AE000000000000000000000000PI@c0000Denf4Wd[D<YC
0AA_XF:J0Eeb\JTkD=L^Hl\20000`Ta50000I0oV0000haob00000000Hi>@00000000000000000000LXc`0000X<ch0000000000000000dI6>00000000L[<>0000
0000H8Jg`oG[00000000l1>]0000`RL<T>_K4@l_L9nb0000`e0\0000dXjZd<i^4^1B16kK8XQ=LM2E=6Ta000000004>AYD46W`NBVDQD4XUmQ\UHWh\a\D9dJ<QX3
A4l1d6TY0000hSc68HA\Tb0b0000000000000`P80000@Aha<Zb^0neB\]nFlfaI@mAlU58@dIa800000000000000000000DhVo\j=Q00000000PNQTP0_cH:^H@9L5
\SQ@DSf24SUCm2ecm4Yn0iMP0000=01W0000000000000000T473@GQV0000A5Po00004a0PQ6SN0000H:gR00000000D6ISD:4`dTE2PZnY0000000000000000hZC6
\Cnf00000000HH490000lK`500000000@WBj0000000000000000000000000000000000000000`QIo0000@5@V@WPS00008Lg<0000000000000000000000000000
4>2S4i?HL3PA00000000hPi400004aG2]5ch4B3g<iE]d[ki<nJP52530000PUM[`18H0000i3;3A6Tn\33S4i`e0000000000000000lMYo<D:\0000L]YB00000000
l5Bk0000000000000000\2SD@8A7PCeUTd<`E2<<00000000000000000000dmFW00000000@4:6<@?\@H=<000004WH\JAh0000Xfhi<6Eb4]HiA27]000000000000
=1T<000000000000000048In00000000TdYH00000000HlTj000084h58GUolW9hTE]4Dc_mP36=DGEj0O7S00004<Q:00000000LP][X>>K\8H2d;F;T`R:LiNF48Q?
H=?]lm^3L81P0000@5B@40L>hZ8iU2P?000000000000i57\0000000000000000X6MN\D5`000000000000`Z_PX7YS0ebc00000000`46K45[=`Fo0hS;6Hg?J8RGU
11LFLDNhI6?D00000000m5h=0000\`k=Pn2e@Xo3PX>M0000\WiVHoOM`M6`00000000DL\i00000000h\00lm[b00000000T4W\0c7[0000000040D7Q6n;00000000
\ILA0Iml4jLAhP]IM4b^00000000000000000000@0\n0X[l@DNS8Z;K000000000000d4M@0000TVJ4d41XHC0j000000000000DIm700000000<P4SdY2Ga0BXd5Sh
0000Hl?:Db?U000000000000000000000000000000000000Y4nN0000000000000000Q1?200000000L80T00000000000000000000D@4D0gTV00000000THOJQ5\L
0000000000000000dWcG\7mmL@3<\WQ8Do>E000000000000Dl5k0000h?]o000000000000000000000000000000000000d[0F00008?lf00000000@7?H`<ebi3Bo
000000000000000000000000851:000000000gWQ00000000000000000000]6?W<E=NlWlb89[3Ldma00000000PLeim2cl0000lAiaH=3?lCh7HQLa\Qo<<_27@C<5
@c0l0Ej]15IW`<?N0000000000000000LUQ3X=0Mh@\^00000000l4@]00000000hX`@`e4<0000000046Be00000000d>LE4m]dU2E2000000000Z3j8>mk@Ak7`E_[
dP<V<ilC`Y8FTZP=lIiRe0:@L10HXE>0000000000000X47P\iQolcKETb1m00004<GQ8MoH00000000d==4155o0000000000000000000009I_LY]VM3VZ00000000
000000000000000000000FGY0000d7b9PZLg@ZMnd^6=I5GL00000000lR=l\Xnd00000000]2KQL:R?00000000000000000000PcEj@Hdd8A@C<:]F00000000@YDl
000000000000U2Be00000000000000000000Ld1309D40000@CPP0000000000000000XVYC0000<m7U\T8PL3PM0000l5I=E7Po49NN0000HfQ00000000000000000
0000l]EH<>ij0000000046cY`5G4dLM@0000D]hlh9?LHkLc1604HXbL0000DJ6h\4e4T^:GI3]B0000000000004A4W0>Z]00000000LZE`00000000a0fa@fYC0000
0000U3AG0000h2kO4;U\<:_3l:eBlRNm8UR2d`8I\OB?Ldgi00000000000000000000000000000000000000000000LQ<=X>@c<\KoD;gYT^ZPX`2GTdSi<k9;0000
M2e<h>Bi<mcR00000000`M0m<EnmPQZ6X2AS`O?dl9\e`T0ILU?<@cP2m5KV0000000000000000Lb9Q00000000HR`<P\O<00000AQ]49BSHK=V0M8I11Q60000`STh
4F6g8Tc;d6Hf8Dk4L>J2@\D1000000000000`68A0000lQ]?55Kca7YgLm0oh^^=Y5N^d<Vo00004>SZl8k20000000000000000\7?`4<M]<Bi9@CCHDMBbTXB=0=0l
PKVDDhO1Li];4ocO<d]Q\AgR0C;E<FJ54]mJ0000@3g`041IhC8`0000h^OW0000<XH5U4Mh\kDAXOAD<RhW<2hF0000DRBS<FTU<FHEd^5]dk9n4Y>5e4b>0000hOc6
000000000000T6=8\AC:L5YElEcVlbc900000000000000000000000000000GZ4@<cL00000000`oj;\l>X000000000000DF5Z`Wg8000000000000`CAg00000000
<Wl2Q6Yo8\Obi2Mi`GL30000XI8]0Sb`Xf0F00000000dJnZ000000000000=1<mTF1S0000l?8Y<6kA0000T]E]l>\J\28a4<<G0000XCK:L?;KdUn800000000DSJ?
000000000000PiL;Po\i0000<l;I4iG_XiOZ00000000XCl2000000000000lBf10000lmGY0000<=7B<f@?<WMQPl_F00000000000000000000Dm\Y0000\S=[0000
00000000dZaW0X\[00000000\3;^`>@BLQXB0000P_Q4\i7M0000L=<A\emN0000000000000000`?Ug0000i3`P0000a5dc0000T\Ab0000000000000000E4GnXQ1A
d]T=00000000000087?m000000000000H82S00000000000000004fPW@5\ohMkAd\nW0000L0JY0PW00RK_E4CG`_X5L6fj0elZTiXS<^==a7YC0000`0TkH@eD01HK
00000000000000008KJNh8QP\TEc46KN@YBVhG@_T7ZFdZE7L]iX0g;M93o=000000000000PbScdL:]0000\o1^\;[6L=DmPU^clFAiQ6]:45o`hF0F`WL;00000000
0000l>lM\Uo@\;MVl;YcLEO<<O0TPSnP4?`ePWfO\ZfC0k]o000000000000000000000000XKI\dCdA<>`>4QMk\LZ>L\I_<l8Z00008Z\F000000000000hi:e0000
hY:g0000840;d=4e0000=7?2000000000000XBYoLSh?\VMHh[kT0000HEkf0000X5ac00000000L9IE00000000P5gQ00000MJ6000000000000LSCn00000000U59Q
HChL@0dRdV?P`@I[l?Z]lD<^4?J98T4800000000L5b80000@8Pk00000000LY1j0000dVgM0000XN18D?Yn00000000<FVS0000<FN\4\j:0000000000000000h=9n
000000000000`;J:XYl@00000000h55UD@0j0000\0;U@ned00000000000000000000Te_:000000000000\?iYLB0C0000P36MloKe000000000000lAEa0000M4[f
420JPmfB000000000000PkcD00000000l43fX48<DES6000000000000Pn75LO;>lYg08K``H]AALl_hhm?8<9SVPRJiI0:e0000`8gI00000000`bMc0J>0hOnKdmEW
00000000@n@B0000@B7=0000HkA594>C0000I0AOP;ZN4MoWXW04@`o00000dHIS00000000P9gD`]UM0000\19_4AV_0000M4ZK00000000TOKi0000000000000000
00000000D3R`h1^R00000000000000000000DoAZ4IJY0000000000000000000085860000m6S^@6YAHNE?l9cZ`1fF0000000000000000TGibLRjj\RhJ00000000
00000000h^T30000HE5L00000000h6^5dChg0000`?;W`19OH8oBLM`:0Qha000000000000XloD4NMY0000lnQH0;QE000000008[]:H9`900000000000000008I>3
00000000000000008ManU5Sk0000m4If000000000000000000000000Pj\^00008KiXLk3_d;1;m3QRT[]hPD6<0000`YMa`l<n0000000000000000000000000000
000000004I:?00000000X<BU8ROe00000VKN0000T<TVh=><00000000000000000000000000000000000000000000hN2M<2J[000000000000\19mDPBJ00000000
\IAIlQk44XXcXSm0000000000000`d=OHN75dQoj00000000000000000000DW94HV<b0000<Rl24cIf0000TMN80000000000000000000000000000@;EY0000dM\W
0000l;@BDGOQXRVbTT=]0Jn2HiYX0000000000000000000000000000D0bN000000000000000000008<5RdA0PHHZB@[T;HQ:N@:BBl^BblOb@LAI6i2LR\@DRdCI;
`NADdlRL`kjT]3mPlHV=HD3Y@LG=U48Pi6ZY00000000@0h\H84`L?dUDDcShKWJX\KRd5B_`MWa8PoVlY]FT2Kk000000000000T[1Z<D^c00000000\>NJ0000<QdA
00000000lYER00000_L[4Il]\`]dPL;MD5gF0A1FLX4jDceSi3S60000DY^JPHKP\a`_hC_RD0gR00000000H<K300000000L\]h8AUX<Mkm0dUPi2Ze000000008m^D
e5Y:000000000000053F\HkBXJVJ0N?\hZFb0000dCH8`JFJ0000000047?345O?0000dX<=L5E^P;]c4A0d000000000000@1Jc000000000000\QJ<TJJO4;Z<<fYi
0000LEYdd2Um000000000000000000000000I6@Z00000000h@cZ0000PYeZ00000000dGKA00000000lXDT0000000000000000XN_[000000000000000000000000
00008^V6\SFAPAIc<IED40CZPZilTd0;00000\PG00000000000000000000000000004aMk000000000D7C0000000000000000TYbLA7WT0000<d3M0QFNh@5N0M8W
XMTc4[ffH`^eY7N8l_>8HM0U00000000L?]PlFE@0000P4gA<_JU4`\R00000000Y6R40000000000000000TPZl0000XT@P\MQX<NVWHYOg0000H2VN0000lF4R0000
`NSM0000lZT_H_BV0000PNK6Lk^BLU0c00000000DL__HWHf@3LY0000PN2l\94E000000000000000009lc0000000000000000@29MT:M]0000D[EA00004Jnn0cO9
158M00000000X@me0000m7Sj0000`F4>00000000XViIX7DiLnDe0000lEB[0000TA<H00000000d;WjhF]<0000000014P30000000000000_[S0000<7bh@B^R0000
L_38000000000000000000000000000000000000d820XPjU00000000000088bO000000000000<KN[0000000000000000000000000000000000000000`\=V0000
000000004QHl8S@gD\dGe6150000U2XQe1]kPNB70000\EbILR4@H6;4l5^@hdBiA4a=0000H;>@0000`83j`C1Vl04^0000TDi_hE\L0000000000000000X[0`0000
0000DHol<GZJT?nBPH?VTf;F00000000LQfD0000000000000000DZKh0000000000000000`<4T000000000000hZK60000<5A\00000000`12L00000000X=Rg8`oA
HY1\H<@GL[N18JGMH];aL4IQH7C?`f2ZDi\>0000L;]A@ml4XDikm31=d?U400000000]24`lXWe0000e5F2e55b00000000PKmh15TkToLZdbR\=2mYHF;XhXF70000
Pl;Z00000000000000000000d?RoTU7O0000Pa[aDT83XQWH000000000000hGITL`Hn000000000000`efN0000PBhU10Lihc0U0000H0U<hFl;I5XW000000000000
\<Pe4M1V0nl10000000000000000hLVdPJ9HPQj:@bIE]25f0000d>]o000000000000000000004an400000000LOV^00000000000000000000000000000000`QIb
P?21Tl6<000014NYhKOd00000000de8F00000000d\nB000000000000<>4\00000000000000000000000000008=:X0000Ln`>000000000000<@?GHNO>`lk80000
00000000\0o<`:Q8\SBi00000000\JQQlQF[dNCEhlfd000000000000000000000000\2V>@8C^M4OfT4?]<>dA0HD_4R]oLial8_]j<aAd`BjJ`JPS8I8N8eKklC_E
D6Rc`^F:=2_FI5jV8D3D0000e2AR000000000000<gR<PG4:432S\:<b\N][Xc4i0mST=3D9<4olhNYDTcef<YOQ`3n=PdTJi43mPah9E5Hm0000TX97`b^6df7i0000
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
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1),
w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1),
w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0),
w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0),
w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4),
w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2),
w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3),
w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5),
w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6),
w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8),
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
w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
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
w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0),
w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4),
w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0),
w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1),
w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2),
w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7),
w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
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
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0),
w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0),
w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0),
w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::At, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0),
w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6),
w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2),
w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
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
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1),
w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2),
w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3),
w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4),
w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0),
w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0),
w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::At, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6),
w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0),
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0),
w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2),
w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2),
w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1),
w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1),
w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0),
w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2),
w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2),
w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0),
w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2),
w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Page, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0),
w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1),
w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
