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
"#, r#"0000`WYY4R>1000000000000000000000000000000000000000000000000000000000000HL6f0000000000000000dDB1<`NR0000000000000eZ5e6QH00000000
0:^i0000000000000000hG]F00000000000000000000000000000000000000000000000000000000000000000000000000000000@D8N0000\F63<Pl2TEoD<mE`
0000000000000000@:k7000000000000000000000000d49J0000000000000000l2M30000000000000000HR]N00000000l;G_0000HDVY0000DnlS000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q58o00000000000000000000000000000000
00000000<Mm:0000000091mQ000000000000L;T[000000000000000000000000000000000000000000000000000000000000000000000000TT]:000000000000
0000000000000000000000000000lBCG00000000000000000N]A00000000PFkR=69G00000000000000000000000000000000000000000000hX8X000000000000
0000hTaa000000000000HP8D0000lkNT00000000Y4a=0000000000000000000000000000000000000[>WP\kd0000000000000000000000000000\WOK0000h2cH
000000000000000000000000000000000000l0cc0000000000000000000000000000e3YN@]8F000000000000000000000000000000000000000000000000`2Um
000000000000000000000USL00000000000000000000000000000000000000000000@0kiPYMlE6kf0000000000000000000000000000\RHJ000000004Ycn0000
0000dQHA0fgkX5<M\`I^000000008Yhi00004k9Bdh]_8;Ub0000000000000000000000000000TPYP<RA?A6hXPMMm0000000000000000TmoCd8Ee000000000000
88B@000000004:M[00000000LVRE0000000015HO0000000000000000000000000000d8XWi1jD000000000000000000000000000000000000000000000000`d:e
00000000dLE`0000`7HM0000lQWn0000000000000000000000000000h>_k0000LWCO00000000<JL=H?8`00000000000000000000000000008MQb000000000000
0000TQdIDH5j0000<<ge00000000PLT_0000470o0000000000000000000000000000X?k900000000000000000000000000000000m2M70000000007;`00000000
0000dI<c8<b<00000000000000000000`QmV00000000H9b4Q4nL0N2ghceBPoTS000000000000000000000000Pg\]LjSN@TAk000000000000I1XL00004NbN@XRj
0000D_Bidj]<00000000<<_`0000@`Q?PADV0000000000000000TQYQ00000000`5\6HHIP0000000000000000000000000000h`o?HEnM00000000000000000000
000000000000hV3Kl6[n0000lA>lTL=0Tn7jHEQM0000000000000000034H0000000000000000lA9O00000000La4e000000000000\;RQ0000dZ?m000000000000
0000XNV4`KMG00000000000000000000000000000000000000000000dcNC00000000000000000000LDI]0000000000000000LIEG4UE500000000000000000000
00000W^300000000L`Ma000000000000000000000000l]e^000000000000000000000000\MLmLj@N0000@UI50000T<Y58USo@mPL000000000000044300000000
DDG_0ACO000000000000000000000000HY]F00000000000000000000<0Ii00000000X<b2000000000000000000000000<g_80000XKV\000000000000L\7o0000
H7mS000000000000000000000000Tn2<0000000000000000000000000000000000000000000000000000X6aD0000000000000000000000000000000000000000
0000lOZ=M3Oe00000000E49K000000000000000000000000000000000000PaJd00000000000000000000@HH\0000\QSX0000000000000000000000000000@H39
000000000Z7X00000000000000000000lQ]60000000000000000000000000000ljXA<o8J87AD00000000000000004SY[00000000000000000000\40K00000000
000000000000lc0m0000000082ICP@9C00000000U768@l8F0000000000000000`YkS00000000000000000000D1Va00000000000000000000000000000000XT@N
0000000000000000`:_8000000000000000000004o9?000000000000000000004A@^00000000000000000000<jfG000000000000A28BI5G800000000Xf7@0000
L35W00000000000000000000000000000000000000000000<B8b0000000000000000000000000000000000000000000000000000000000000000e49o00000000
00000000\M@6hZmR000000000000Q4Hi000000000000\WHU8:O500000000L6Lh00000000P8EN0000000000000000dL^200000000000000000000<e4600000000
H=0F0000000000000000PTc3P8lP00000000d6_V00000000000000000000000000000000]7Ee000000000000LZIOhVfh000088>R0BRUDHG[0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVTD0000000000000000<5N;0000000000000000000000000000T?`90000e2dZ
00000000000000000000La1c0000\E5m00000000000000000000000000000000000000008[Hee5T`000000000000000000000000000000000000000000008N<R
i73AT\mkD>?W000000000000Hfm2000000000000]3>o00000000D8\OhHcCDKmBDif5X@GCh@hB00000000000000000000\QUQPHa5000000000000000000000000
0000000000000000@Z8`00000000000000000000000000000000000000000GIL000000000000000000000000P@^>h=5dLHP@00000000T=b=0000000000000000
00000000@[240000000000000000000000000000<KU60000Pj1i0000000000000000000000000000000000000000000000000000DEcj00000000`knY00000000
PAV50000XOMM0000000000008YNT0000l=M7Y6@B@`T>00000000DZ@Z00000000000000000000L_DR@ZG8`B;Z00000000dc9]0000000000000000000000000000
000000000000@;fch8O^8gYB000000000000Y4lE000000000000000000004UJ<0000000000000000<bk_00000000000000000000Xn9Z000000000000LU2N0000
000053Z8`1Wg000000000000TGNP00004>K2d78;00000000000000000000U5@10000000000000000\[n?0000000000000000<QhD0000000000000000@l6L0000
000000000000000000000000000000000000000000000000lUG0@k7W000000000000000000000000L6?YE3Hm0000000000000000<CkU@?LN0000m5Ll00000000
00000000000000000000000000000000HK]mM2\Q0000`K?R000000000000HKQI00000000000000000000000000000A8W`_0<4YeiI3mA00000000000000000000
0000dD;7`mUg000000000000000000000000HP]o0000000000000000LdeI00000000e7==07GL`I:CT5D5000000000000000000000000`l2D00000000dWEC0000
00000000000000000000\0V[@K6B00000000H7kB0000000000000000DX1gM1g`0000000000008mW;0000000000000000000000000000P4fd00000000]3:N0000
00000000000000000000\@_f00000000HFYU00000000000000000000PfD3000000000000LZb[hnl]0000000000008fC`53?`0000400O0000000000000000DRbT
A2CC000000000000<NFZ`_Ie0000<WRi0000hAd>0000X15W<F?Z00000000000004LHl95f000000000000000000000000<9<n0000000000000000000000000000
000000000000P:Ba0000000000000000dahS00000000000000000000000000004`4Y0000hGf@0000000000000000000000000000000000000000000000000000
h5M^0000000000000000000000000000HYl\XOSH0000000000000000000000000000PO;P000000000000000000000000000000000000P\a80000000000000000
00004MEi0000000000000000000000000H2m0000PYa800000000HH]R00000000000000000000LN?^LC^T000000000000000000000000000000000000L\4D0000
000000000000000000000000000000000000XB\5hkdE00000000M7:WU2<G00008Dg[000050f]00000000`mNd0000a2=:0000000000008`AZ0000000000000000
00000000000000000000000000000000@T[O4<RZDZiV@H9l0\i@<nVm0000000000000000e2m00000000000000000000000000000000000000000000000000000
000000000000TfSB00000000H3I2hOkd00000000@0NW00000000`W;1000000004MAY00000000000000000000000000000000@GDlL?4[`\8V0000000000000000
0000000000000000000000000000000000000000000000000000de2ehBY<00000000PJgUh8@U0000000000000000@C_7lNW`0000l_C@00000000TElS00000000
0000hfZK00004VBQ0000dIFBdWKm0000X\@o000000000000000000000000000000000000XF]]`3bF00000000Q3D^00000000000000000000DVn0000000008CfP
00000000000000000000000000000000000000000000000000008\^1000000000000l0PI00008:U6000000000000000000000000000016>[0000000000000000
8CZEhGjY0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HOeW0000000000000000000000000000
0000000014Q60000000000000000000000000000\FoV000000000000P7DP000000000000000000000000000000000000He210000D]DUX]\[0000000000000000
@ZT7PH1>00004^Af000000000000dI_R000000000000TS:g0000000000000000000000000000000000000000\3@Q000000000000d8_900000000000000000000
0000hZiC000000008Aik000000004^f\lcBO4cOHh9:[000000004[R?X6GCHkPh00000000000000000000000000000000@Cg88[HT8_6L4IW\]0VS000000000000
`Jn:000000000000000000008>I3XSBZD>?600000000000095ZRP11S=41>0000i3\[m7E500000000Y2l<000000000j`Z0000Q2B\0000lD`LQ5d`000000000000
000000000000439O<IQ[00000000000000000000hKYK4J_E0000hd1CA4XT00000000000000000000000000000000000000000000000000000000000000000000
0000`9P600000000000000008j;=000000000000000000000000ljMM000000000000<bM:00000000000000000000TWeE00000000000000000000000000000000
0000000000004DKe0000000000000000000000000000X=K9<dF5000000000000`TTP000000000000000000000000X;ch0lG60000000000000000000000000000
0000L`@;0000000000000000TFWCX9]J0000l@Hd8M]TH0di\=8548^F00000000000000000000000000000000000000000000000050GB00000000Y3i500000000
l=1G00000000000000000000000000000000000000000000000055\=8TJF00000000`TcN0000lP8S000000000000000000000000<:d=d[H50000000000000000
000000000000DabI4h0M0000000000000000000000000000000000000000P=@jLQO783;;0000PaWa8V_P0000000000000000l3Yg0000Tih]00000000H3M<0000
00000000l0o\000000000000h7?YXWmR000000000000000000000000l]OV000000000000000000000000000000004dQ20000000000000000<W?2000000000000
<8L>i50i00000000Tajd0000dE`100000000P]X14`Xg00000000LKd:0000000000004YMH00000000000000000000000000000000XJ2G0000PiK>000000000000
0000a7EX000000000000000000000000P69b000000000000000000004Re90000000000000K;]000000000000DR2C000000000000000000000000000000004[:f
00000000`N`9000000000000000000000ZHf0000000000000000000000000000D?nJTN\?00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m5j50000000000008JMa00000000000000008Aj<00000000000000000000h9:L0000lV;c
00000000000000000000@3]:`:afI0EG00000000000000000000000000000000hAGN000000000000hE]L00000000000000000000000000000000000000000000
0000<mJ<dX>I0000000000000000HNkP000000000000L\^K00000000000000000000000000000000hDLKh>TS\[eSP]Lb0000000000000000`;;B0000<n\<A2XD
00000000XoVf0000Dm1;0000000000000000TC7k0000L:l8000000000000DREc00000000000000000000@T1^0000HjdY000000000000HJ@J0S<O\<iR4Xel0iM5
000000000000000000000000000000000000D5lh4R\FHS2:0000000000000000000000000000000000000000000000000000<=7a000000000000lB4=0000<YNf
000000000000000000000000lS^Z000000000000000000000000TZ6nh:ff\aN\000000000000dCJ\00000000000000000000000000000000L3PT0000<BKe0000
00000000\43G00004he6XDX<XfC>0000`k=4hFH_0RDn00000000000000000000XI?6Tf=1<kBd`oAl000000000000h^J40000000000000000000000000000<iVk
00000000000000000000000000000000000000000000000000004@hY000000000000TlI:000000000000000000000000h8@aXBIYPA?M00000000000000000000
00000000T2_^00000000e5]^152?M6G`e6MA0000000000000000000000000000Pb7Q043g8k`Z000000000000000000000000h0=Alb>`00000000`S3nd9280000
000000000000\2UJ@``F00000000000044RBDdRnI2;g00000000\S;Tm7CU00000000000000000000000041CMlFek000000000000@Z5[00008U1:000000000000
0000000000000000000000000000000000000000000000004e;^dV[o00000000U5;U000000000000<1hJdlSd0000000000008b>o0000\2>T00004hT800000000
dO7C00000000000000000000000000000000000000000000<E_H@9K100000000000000000000@GOF000000000000000000000000000000000000000000000000
0000000000000000000000008@KR000000000000dN68000000000000E52_00000000PIXk@fjO0000000000000000000000000000000000000000hB9m00000000
00000000HGih0000000000000000000000000000000000000000000000008FP?00000000000000000000@nK600000000000000000000TDcZ0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4iH00000000000000000000XRRA
DGjjDZDH0kHh0000000000000000000000000000000000000000L[1g\hE?0000000000000000`Gg`8Y:l00000000000000000000000002RP000000000000XaeR
XIj700000000000000000000000000000000000000008UAE00000000000000000000dE1@00000000000000000000000000000000000043j=06A;05Un@Gl80000
hOYE0000000000000000m6Zf00000000T6>\DH9Q<eFm00000000000000000000000000000000000000000000000000000000000000000000m0Gm0000HPOMLd67
00008J3D00000000000000000000h<_o000000000000PHOK0000000000000000000000000000LSOdlFhE00000000HEF_0W8f0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QOV0000`cTZ000000000000000000000000
0000000000000000l<BR<RLk@eX:00000000hK<>0000HY3;00000000000000004]1]000000000000H;\_0000DWoF0000lc>500000000@]Zg0000000000000000
0000000000000000@@<b0000dlLf00000000h?RI0000000000000000000000000000000000000GhNPlHm0000@E>K000000000000000000000000000000000000
8kZ400000000e3Lm00004Qaa<iZ400000000ljj`0000lMZf4f>^0000dLFC000000000000000000000000D@L800000000000000000000=7GX0000000000000000
12nJ\@bL0000\\@4`?j4000000000000\1b>000000000:70000000000000<5:W0000000000000000000000000000000000000000000000000000L<R@0000hNj;
000000000000P4^00000000000000000000000000000000000000000000000000000`Nlf\S5;00000000000000000000000000000000000000008jl?00008:CZ
00000000000000000000<AUG00000000000000000000000000000000XTTm000000000000000000000000P`2i06\90000000000000000HBkg0000000000000000
0000000000000000000000000000000000004FIbl=VW<ETelT;`00000000<RV20000000000000000lk4F82;=@MGP000000000000000000000000000000000000
Di`:00000000000000000000m3AA0000TlAY0000P\0bdjRL00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hH7i3VS0000000000000000000000000000000000000000<G^Q000000000000000000000000000000000000l;c1TDef0000000000000000`=mG00000000
000000000000`Bi\X0B>@EaV0fD]00000000000000000000000000000000h;a900000000000000000000\4gf000000000000@\OF000000000000000000000000
0000000000000000000000000000L3kC0000lC5:0000`UofP@XH00000000000000000000dL4H000000000\9W0e[2000000000000000000000000000000000000
000000000000000000000000<Z>O0000000000000000L0`8000000000000000000000000000000000000DGB:H^jA000000000000000000000000\=VK00000000
000000000000000000000000000000000000000000000000000000000000000000000000dA^j0000000000000000PX?J00000000h[f\00000000LH[4TJiT0000
0000\0n_000000000000`o63000000000000d]=h45mM0000000000000000`P[<000000000000000000000000hD\W000000000000T74\00000000000000000000
000000000000D892000000000000000000008iKS00000000000000000000000000008K8W00000000T<^a\@FQ000000000000000000000000e3\H000000000000
00000000L4b;00000000@;?K00000000000000000000000000000000Q2AN000000000000000000000000L4ZGXZ^R000000000000000000000000000000000000
00000000\]`d\ahn000000000000\9KC0000D@M:000000000000000000000000d3Fa00000000000000000000000000000000000000000000lFh`dK_XDIM30000
0000000000000000l]fC00000000I6?^Q6H:000000000000lRTB0000dl2U00000000000000000000P7;OD_oH00000000000000000000<PTZ0000000000000000
00008>4V00000000000000000000000000000000T8jLDI;KPfL70mOh000000000000000000000000Llck0000lRP[0000`Gn3000000000000000000BN0000P=FB
0000000000000000000000000000PN4P000000000000000000000000lQC90000000000000000000000000000\=GP8[L78e;I00000000000000008B[000000000
000000000000000045m_d\ck0000\8>50000000000000000U3dP00000000000080A`000000000000000000000000000000004VQZ00000000000000000000TfaN
d01V8Z430000PSR:00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6eD00000000T0le0000
@fX10000ToLS0000PAa600000000D]Pf000094VG\IanY3fn0000L`l]000000008^_K0000\SiD000000000000DTfd0000D][c0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPW4XND[000000000000P?ak0000000000000000000000000000000000000000
00000000000000000000H3J20000@\`V47kT00000000\I>GPUdX000000000000i11l00000000\FaR00000000000000008PoQ0000000000000000000000000000
000000000000000000000m^90000000000000000X:cX<SKR0000Q1nn00000000000000000000`TaC000000000000000000000000000000000000`8[B00000000
\Fb?000000000000@U;4000000000000000000000000L12A000000000000000000000000000000000000\Ola<>LlX2mD`[bL8Ob8Hab:00000000000000000000
0000`4el00000000000000000000PS@U<G=NL?SQ000000000000000000000000X5CN00000000HL?V0000000000000000000000000000000000004YPS=3I=0000
X?ETD3Z^0000000000000000<M:2000000000000@KS6000000000000<64]`e4d000000000000<iMY0000DD=l00000000`e950000h0mO<<hF0000000000004E>o
00000000lA@R0000<TSE@8U\00000000`Y5m000088AE83D`DlJ?97Hb0000i3W:0000DIMGlQamHg3B0000000000000000Pdh40000H]BV0000000000000000XB2K
000000000000PNYK0000XCfc00000000000000000000000000000000TEYnHGjK000000000000`1H4000000000000000000000000000000000000`>Aj00000000
0000000000000000000000000000000000000000@I5H0000000000000000000000000000000000000000000000000000LB>Rdh[_00000000X1cH0000X6BlDMI8
00000000000000000000H5<00000LV\X@QJZ00000000XVCJ4_QQ0000P9n=000000000000000000000000000051G64Wc@0000HLchHLd^db4>0000000000000000
000000000000PZQ80000000000000000TUQ20000000000000000`UfA0000`5nO000000000000@=IV0000h4[1lBBWXC89\cJ?dA\bDI4f00000000000000000000
0000000000000000000000000000@[b^0KAY0000000000000000000000000000000000000000dD^:0000X1iZl>b>@ldIA1m^000000000000000096e000000000
0000hKRZ00000000042j8E@N00000000000000000000000000000000<H09X1Qd000000000000000000000Xo:0000000000000000i67f0000D?c8000000000000
00000000hW^E00000000000002il@;mCTaK_0000l0480WA1000000000000000000000000@lOi0000000000000000000000000000000000000000000000000000
00000000H@\g`E`Q000000000000000000000000`MdJTFn^A2HF00000000M2iQ000000000000000000000000`F3]dFIo0000000000000000@n_WLf7g000087o5
0000Db]Z0000`5kH0000Tl]`DHRA]4M50000DDk8P>RV000000000000000000000000hLY20000000000000000`?:70000`Qg300000000\D@6000000000000A5ZB
0000HDF\000000000000<G>600000000000000000000000000000000000000000000XQBX00000000000000000000000000000000000000000000PObH00000000
Q5Rj000000000000dY5800008a700000<<QHL[8VP191DNc=00000000000000000000D=:N00000000LZY4L`3F0000000000000000HVLO00000000000000000000
l9Tm0000<>d300000000DcJY0000000000000000A05300000000\LCH000080L^0000LDYhdL=_0000@5GF000000000000H4Rf000000000000000000000000<Teb
8Z2l000091Ah000013?S000000000000hY6<0000000000000000000000000000000000000000000000000000<ZBW8[_R00000000000000004:XW0000X?5=<J9G
H?gN000000004:Sl00000000TDbM0000@mG8000000000000000000000000000000000000000000000000000000000000lQ3<\`d900000000000000000000dQZg
0000dF`1\kB@000000000000T`oT0000XIMe0000DCEm0000000000000000L8f^XFcR0000000000000000deF400000000000000000000@CJNdLf;0000H3\8<Nfe
00000000000000000000000000008Joe8WZOhhB`00000000000000000Xi?0000`QUd`9F\LWBC00000000000000000000P?AhXG3X8iRG0000LVM>00000000<Zfm
502f000000000000`AV?`H\FX[Eg\B<P00000000X=o8@T\IDLYbTYb300000000000000000000000000000000000000000000lSi300000000DQW6M44900000000
0000lE3olJK`000000000000000000000000000000000000`VDn0000<MVS00000000000000000000X6>M0000000000000000\[lO00000000HCVf\>L600000000
0VKm0000hGa70000000000000000PO]U]5fJ0000000000000000000000000000000000000000000000000000l[N9000000000000lFW``lEE00000000`=8IlHK\
P8P`LSPi00000000000000000000\CDW0000000000000000000000000000D3@H000000000000000000000000000000000000000000000000PeiO0000LJoXd@Bb
H1c90000000000000000000000000000000000000\[[M4DH0000DdPR0000@odkdRAa@S;20000T53600000000000000000000000000000000hV^A00000000d6iD
0000000000000000DjTZe5Kk00000000`T7I0000000000008OYZ0000PJXiX304HG9:hNjGLnPP00000000h?R<0000000000000000000000000000D68f00000000
00000000XAAG4>eO000000000000PHmA`MUMe0J<000000000000TS@a000000000000000000000000l:_o00000000000000000000<G2f0000X=m:000000000000
0000]4Aa0000dhUo0000Ll1h00000000U7H;00000000000000000000H@]Klc7g00000000000000000000000000000000000000000000000000000000Q2K]0000
00000000000000000000000053hU000000000000l>GQ0000@Ybo0000PLTlP4^=000000000000000000000XCC00000000DWfY0000822T00000000000000000000
0000000000000000h_F@00000000P3T_0000000000000000000000000000Pk^=0000000000000000`\Fi0000000000000000PVL\000093`N0000000000000000
0000L_hR000000000000000000000<_000000000000000000000000000000000000082UZ00000000HIT@00000000000000000000La6:\8J70000000000000000
4GPT0000000000000000000000000000000000000000000000000000`][B46D;D_\n8g4Sdl[40000000000000L3E44S^00000000@8;F0000d0OO`3\h00000000
00000000000000000000000000000000<3fSM4FO000000000000000000004HeaXSOSl:iO`GgVHaS500000000000000000000D\iWd6e^HM]90000<WdX00000000
00000000U5^8000000000000000000000000`RVAHlf`00000000000000000000U3FI4FQJhNKP0NCn00000000000000000000000000000000000000000000T60:
X;><00000000000000000000@cJ08J<b000000000000D5Sm0000LFR:00000000`aF\0000000000000000L?6@dNOP`TTZTMG`000000000Xoa000000000000TWBb
0000XXAO0000000000000000\TJ900000000000000000000000000000MSL0000000000000000P8PW<XBi000000000000LF`VE36F000000000000DIn64;Eb0000
00000000D3A3l;nQ00004FV<`kaM0lKJhJGZ00004jjQ00000000000000000000PjM:0000lQm50000000000000000H8?W<Oh10000000000000000000000000000
\2Z:000000000000`S6X000000000000d_2V0000000000000000000000000000000000000000000000000000000000000000000000000000HJHD000000000000
00000000hE`B8B<?HVfJ8Z[a0000hgnX000000000000`8eCXEQ]0j1K00000000dS;;00000000h0[8@cHC0000000000000000000000000000`dP00000m6M^0000
00000000000000000000000000000000000000000000000000000000P`2\00004ja<00000000000000000000000000000000000000000000000000004e;m0000
000000000000<b\40000<d7i00000000000000004:7=00000000\V@@00000000000000000000000000000000<TdO00000000X14;0000Q2kbP<QS000000000000
0000000000000000000000000000000000000000E6;\00000000000000000000000000000000d1O`00000000000000000000\LoEDbe:000000000000d]Kf0000
0000000000000000]7Ahhnc4000000000000U3fT0000000000000000000000000000000000000000000000000000000000000000000000000000Y6kY0000Q1X3
0000000000000000d=<GdGme00000000DP6G0000TmQPTTDF000000000000\N8^0000000000000000000000000000\<=l0000000000000000D55G0000P:?00000
l_bd000000000000000000000000000000000000000000000000000000000000<I6<00000000000000000000000091ea0000000000000000000000000000TUX=
X;0e00000000000000000HJE0000000000000000000000000000i0O^00000000000000008h:S000000000000\7Y3djDm0000000000000000\54Z000000000000
0<i20000m6ae8[7c000000000000000000000000TXfDTZZcDE]h<jHP000000000000D<X500000000`@d4\B\Q00000000000000000000H7_O4DKS@L;6\_HGHA;O
00000000TgoP00000000000000000000dV]7@boM000000000000l>MJ53<T0000hTl;00000000\jCK000000000000`Lb400000000000000000000Hf3[00000000
000000000000000000000000P8PN00000000000000000000dd8R00000000I4@R00000000000000000000000000000000hUHG0000000000000000000000000000
0000000000000000e69=0000000000000b3i00000000000000000000000000000000000000000000000000000000@S^k0000000000000000<7UY=4V4\>>;@^8U
dPY_4;bbDe8K000000000000Dk?E0000000000004<Na@eLU000000008R9f00000000`Qg?LV6?0000hk0Q000000000000hQhi0000000000000000H1T:00000000
U5VNLlB;0000000000004;V400000000XCRU00000000XMng55QO000000000000000000000000HSWf0000@Q?6Pggg00000000000000000000000000000000P<ad
00000000000000000000Q2aUDDnOM3onh<lg4YS=00000000000000000000000000000000000000000000X5ac000000000000000000004YC;00004]QK\?_CT[iX
000000000000LX=:0000000000000000@kiE00000000000000000000T4bK`BWL4GD@00000000000000000000LdmJ00000000000000000000DMG<@R0500000000
4=j700000000@cUW000000000000000000008OWP0000000000000000<HZh0000lQkR000000000000i34X80KWdGg<000000000000000000000000TllHLOLh0000
DoSn000000000000000000004DDP0000D2YZ000000004d7\000000000000000000000000000000000000@<KNLMPM000000000000Taag00000000000000008X1\
0000h<S`DVnC\jJ6000000000000h4\e0000`jkS000000000000000000000000LEh<00000000000000000000000000000000l2Fm00008A1hd4h6a2c@0000@ICV
0000dcjM0000lb4d00004j5j00000000000003dk00000000`?[H\PJ;0000lL`0XLSPTf8A00000000000000008[\@L`1>a5HB000000000000PdUE\21k00000000
0000XC8G0000Y3U50000000000000000000000000000000000000000`ZG\0000000000000000000000000000000000000000000000000000L0FH4?0h00000000
00000000000000000000000000000000l8U500000000000000000000D9\M0000`mQn`Fa:554C00000000`Q@m000000000000M22V<Gok00000000Q1CJ00000000
00000000<8f700000000000000000000093M00000000000000000000000000000000000095I`000014mo00000000000000000000000000000000000000000000
M2^>8[2_00000000T_KV000003CAXNLUD2ZILVjNT[V10000000000000000000000000000HmIk00000000lZ1R0000000000000000i2Lj00000000000000000000
00000000<2Sk0000000000000000D_fD00000000H=6C@SX5X8;j0000DNd2d_OHHe2H00000000000000000000hUbbXiFXM3l:540Z\b4S@;2>0000000000000000
0000000000000000000000000000\D?el2hH000000000000000000000000000000000000m5_9000000000000X2mY000000000000`^P40000Q6cB00008Y;[0000
0000TLK^000000000000000000000000P05^TJNodN\bdYI@\d;Q00000000000000000000000000000000000000000000000000004Z6Pl3Jf00000000000088g1
0000000000000000000000004=]o000000004>_<000000000000000000000000DZ?\LV0_000000000000LJ<<DWWa000000000000T9GY@9mL0000000000000000
0000Hml500000000000000000000000000000000`jag00000000000000000000DHcj00000000000000000000lHPkdO6O0000e114000000000000@@Li<YZ30000
000000000000000000000000`Snb0000\ZoW00000000000000000000L558\1MT0000000000000000000000000000HbCW0000=1_CD5mk0000000000000000L5dd
@0nmHLXcPDNOT`Tl00000000T>FG00000000000000000000000000000000000000000000TS][00000000000000000000Y2:`0000000000000000I51L0000TONc
l\\^0000000000000000P=M]000008;<0000000000000000m77L000000008gP\a1Qd0000000000000000000000000000P40Y0000000000000000d9=mE50S0000
00000000P[O?000000000000LcQ40000T[QP00000000dRX`00000000000000000000P7ET00000000000000000000PR0Q000000000000h6mF0000\NY<0000dR7_
00000000000000000000XTT0000000000000000000000000000000000000000000000000000000000000Y09U8Vdl00000000X;kl000000000000000000000000
000000000000LL0O000000000000000000000000Ll6o0000000000000000000000000000<>^JPFXg00000000000000000000Thgn000000000000000000000000
000000000000@ZT_`PD40000hgiX0000Ta6U00000000LSQn000000000000TJ\Iln\V0000000000000000000000000000000000000000D2fXP@6@000000000000
000000000000000000000000LP]J000000000000000000000000HY_n00000;Il0000m6I^000000004M\n00000000000000000000000000000000000000000000
DFka<oUF00000000H9W00000L2oG0000000000000000000000000000000000000000H[:O00000000000000000000000000000000h:9k00000000000000000000
00000000TSFo0000h7?I0000000000000000<D0S000000000000000000000000000000000000<lT@00000000000000000000hCLD0000dNY]00008aB0TIn_@Y5S
000000000000m41X00000000L2AD000000000000000000000000l6_90000000000000000D>?F0000H3B:0000520S`eOC00000000000000000000000088[_0000
4BP@<lT3000000000000000000000000<@PBhGdO0000XAno0000dOml0000000000000000000000000000000000008XcM41@P@Yfh0000000000008IB[a4?><JDI
00000000000004WIDHd3000000000Y^T0000000000000000L^hC0000l\NU0000000000000000000000000000000000008JcCP:e[0000LW0Pl_`Y000000000000
00000000000000000000000000000000HmMBU5\J0000000000000000LNF@000000004d8E00008XVW0000TE`k00000000000000000000@<K=00000000<DYCa1\E
0000000000000000LD0`0000000000000000000000000000d\E<lb6g00000000d<XdLHj?HImO@a4300000000LMIP0000hEB]L:OR0000T\Hg00000000dJVLTX4<
000000000T@]00000000i6XW0000000000000000liBS000000000000U1n8000000000000dIGQ0000000000000000000000000000XEM\0LZ1Lg5T000000004JY?
0000d5n^lWF_DOHJ0000000000000000P\1kTnX1000000000000000000000000HO3K00000000`M4c0000dRVO000000000000T<?n0000Li9[DGEU000000000000
0000\?nl00000000000002g]000000000000000000000000laTQ000000000000X2hc000000000000000000000000@=7M0000000000000000@HXH07JB00000000
8D<Y0000000000000000000000000000<HTJ0000000000000000L[@h0000000000000000000000000000d0F90000000000000000d@I[84V_0000000000000000
0000l[nO000000000000LB=10000000000000000h9EH000000000000D35f000000000000HD_V`HcM84860HJfP[PT00000000000000000000000000000XZWl=_O
0000DF0DHg[k8kO\000000000000``Jn00000000m3HP000000000000`]=I000000000000`^?60000A44l00000000`>=k0^HMLicLd7UH00000000000000000000
00000000i2ZK000000000000a3n0Q5]D0000`=lH000000000000000000000000000000000000000000000000LI_B00000000000000000000<:PolIN_00000000
`\ek000000000000l=OK0000h];E00000000000000000000m3B]00000000000000000000@h;WI7=`0000000000000000`Lnd@>WclWIJ00000000000000000000
0000dOkR00000000000000000000000000000000T>j_000000000000000000000000P;L:00000000000000000000d7Uj0000000000000000HLab\2ITTLSA4lDZ
DnCJ000000000000`\P400000000000000000000000000000000<^Z\00000000T8oo00000000000000000000DI7[0T==Dk2L000000000000Xk[:000000000000
000000004R@F0000000000000000i5X6000000000000PGVIHSSM`Sn:0000000000000000000000000000X7dB0000000000000000000000000000000000000000
`Yo500000000000000000000000000000000000054Cn000000000000H5i\00000000HLNT91FP000000000000000000000000000000000000PLmh00008ZI20000
0000000000000000<k:e000000000000XjHcl5\F0fe800004gV\00000000000000000000hJR300000000000000000000000000000000L[oLd\cXl3odM05X0000
XGNmhWkQlQka00000000000000000000000000000000l:C3000000000000T212Lbj=00000000000000000000XN2A00000000d?M;h1n;hTRH0000PnNP0000h:Ym
<;U=0000000000000000000000000000HORB0000HbNX0000d;Kk000000000000000000008QSM0000P7eG00000000000000000KN?0000hN4C00000000D^RB0000
DWbl8=nhdY]m0000LmD=00000000hYJW8^^n00000000000000000000000000000000000000000000000000008[[c00000000HbU`i4LU0000A6f100000000]30i
000000000000000000000000000000000000i18k000000000000000000000000LZd700000000<ma70000\MIi00000000l80R00000000\;>j0000000000000000
0000000000008aND`aP100000000Q1c100000?N2dEmU00000000E52R0000hY6MlnF:h\H500000000000000008M?20000i3OH0000000000000000000000000000
000000000000@TT=@Zoe000000000000TmV]`Gi6000000000000HHTj000000000000000000004d]^000000000000Tfk=00000000D[Rc0000`1QV@nek00000000
0000000000000000000000000\Vh00000000000000000000XE860000000000000000XYiN00000000000000000000@[f:000000000000lomT\M`1@=3k00000000
00000000U5k5000000000000000000000000000000000000000000000000<KXm00000000000000000000000000000000lRJD0000000000000000<Y]Y00000000
00000000<K`90000000000000000000000000bDb0000000000000000000000000000PU0]000000000000000000000000000000000000P<Q>dNmi000000000000
U7<V`SfD0000000000000000000088E50000000000000000000000000000Q25=00000000000000000000m3TK00000000\T0IDgX;00000000000000000000`SmR
i3A400000000000000000000000000000000HRbe0000000000000000000000000000000000000000U7?g0000000000000000000000004T4:0ADFlh\C00000000
000000000000000000000000000000000000000000000000dRJ9<@WZ000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<U1X000000000000@1=F<;]lXaIb000000000000000000000000000000000000000000008DK>0000h:WG0000`kfe00000000000000000000
PX1P000000000000T\o\00000000000000000000lWTm00000000445N@Rg^XO3]0000000000C6000000000eCZ00000000000000000000000000000000TCQH0000
00000000000000000000PQ;]0000000000000000000000000000000000000000<a]400000000dI=_000000000000000000000000000000000000000000004\5c
000000000000`<5MTXnk`>U^00000000000000000000L08=000000000000000000000000000083i_0000XkD50000lLMV0000Pmf6@di6000000000000T4n_Hm5d
a2cM00000CSN00000000P8Pi00000000lB5g000000000000dL^R000000000000H3GT00000000LiiUD1hA0000h0P;lN>Q00000000DPRBT4mY0000000000000000
0000D3Hd`OjK00000000000000008]VM00000000000000000000``J_000000000000\=;CP?B\\AX`d]SH<dg_\mNS0000000000000000000000000000`I4Y14hY
0000h\6@m4Kn00000000000000000000000000000000000000004VB^000000000000<<ml\Oj^0000000000000000000000000000000000000000000000000000
00000000000000004=hJ00000000=0YA0000HLD=000000000000<MSo000000000P^[0000000000000000`CM80000000000000000000000000000Y1W=00000000
00000000X_j212eT000000000000000000000000L:_DL3G>PI_k<d9O\jdj00000000000000000000\BMa@c9;000000000000<?XF<>d>0000@>:@000000000000
0000000000008hNE000000000000@HX`U4S;00000000HNiH00000000HYH5000000000000Y0OE0000000000000000000000000000HZo00000PlPa000000000000
0000000000004?:ZHNC:00000000000084>O0000000000008F17`aTnd8R7<_5V<beO0000P6:e<mCN00000000000000000000H]aG0000PhU:00000000e1e10000
00000000000000000000TV>m000000000000000000000000000000000>F40SA9hmbP000000000000@4fKD8m_0000m3Ph0000000000000000D3[R\67XL92DXBbY
TDgF4m0D]3H`P06n000000000000L::FPNo_4`7D0000000000000000000042]=0000000000000000000000000000000000000000`5o;0000000000000000dfE2
00000000DNN300000000Y2c3000000000000\i_g0000X`Bm4NdC839?000051V@00000000dbOm0000000000000000l\Pd0000000000000000000000000000XWiU
000000000000000000000000000000000000000000000000000000008RnG0000000000000000L3<<h<d50000000000000000000000000000000000000000dMhE
8V2^D0SNI2Xa0000000000000000@LUU0000U1aG0000000000000000000000000000000000000000=32G00000000000000000000000000000000000000000000
00000000PSlf00000000000000000000PbX8000000000000D\NJ000000000>BfA43_0000000000004`Nk0000`g8W4P:8000000000000@36]<h77000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kTO137V0000
13lJ00004XWN0000000016M7d2?44:gBDI3R00000000`\U:0000@`a_00000000000000000000<M<R00000000`Q7J0000000000008Fdn0000hNgG000000000000
E2B5000000000000<<m]m3;H4Q2RdTZCH]G=0000000000000000Ti0I000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4Qa0000X5]2@C@500000000`BlN0000000000000000DUL^0000LBV<00000000lG\L000000000000@ZP\000000000000dC9`00000000\EZJ00000000
00000000dI:M5213<0Aj0000000090Q]0000@o=6000000000000000000000000000000000000000000000000000000000000000000000000000000004@j^0000
000000000000000000000000dPfJ00000000XJf24cXd0000000000000000000000000000L8N?0000Tk@_lef000000000H@S6T?3T0000\Y8I0000000000000000
000000000000000000000000<>TD00000000850=000000000000PY<h00000000000000000000X5[;0000D5XJ00000000\^TedW5R00000000000000008DQl0000
000000000000000000000000000000000000000000000000000000000000<^jo`lH`<X2400000000\baTToDa00000000000000000000Q0cM0000<Io?00000000
8ghU0000XhZMlQ150000000000000000X9S^T;P60000559<H<iC0000000000000000<aZd00000000000000000000000000000000000000000000Dh_<00000000
00008NcP000000000000000000000000deIkQ5m500000000D?cVX259l6j0HTCghWRYD2ag0000\BNB`QTO000000000000000000000000000000000000l4E\X87k
@=D_0gRe0000l@=ohJR[00000:g600000000000000000000000000000000000000000000000000008JWe000000000000PNn\00000000000000000000P]][0000
000000000WS70000000000004Ucb000000000000000000000000000000000000000000000000000000000000D;aU00000000HZn@000000000000000000000000
0000000000000000000000000000000000000000000000000000T]=3l^WYU4A80000000000000000000000000000000000000000D22blg^N0000000000000000
XF6H000000000000000000000000000000000EJI0000000000000000000000000000000000000000000000000000dJ4D00000000T;T9XfAN000000000000`:P^
00000000000000000000000000000X\kdTGR000000000000000000004oA@Q11S000000000000\YIh0000lmV?00000000<HVa0Ta70000000000000000TP[mdAcg
M476000000000000000000000000h:NgTK:200000000PZbD=0_00000000000000000P6SC00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004lDK000000000000000000000000LmNB00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@McA000046]4X8DKLCS\000000000000Xe^ZU5J00000i2TA0000Ti[E000000000000L`<00000000000000000
00000000000042\<\7G;0J<R000000000000Pee>0000000000000000X85QDF@Ca28500000000lHC3000000000000P[e400000000TG71PSb70000000000000000
L=2ZPCIP000000000000@O`;0000000000000000000000000000000000000000000000000000000000000000I1I`0000000000004X\P00000000000000000000
00000000haaL0000000000000000000000000000lOgNT<Lm0000LG4U00000000000000004o]<00000000000000000000000000000000d:Ka00000000hT9Q0000
00000000000000000CDk000000000000000000000000000000000000000000000000H]G^00000000000000000000000000000000P69F00004jJZdGgL0000D4oL
E4AN0000D8Ii00000000m6aU000000000000\YbB0000000000000000Y6P80000000000000000]45900000000000000000000<Ekl000000000000`h;<XHEK<QSB
Lk_8TAHEX0m]0000TU[Y00000000000000000000E0Dbhhd900000000h7Cb0000H`ODTEFl0000DXTi00004Bfi00000000000007b3H:0[00000000000000000000
4>XO0000000000000000PQ\S000000000000000000000000000000000000000000000000hj2QPAe\0000000000000000000084FL000000000000000000000000
0000000000000000dEcO00000000000000000000000000000000H0S>D2F<`KdL0000000000000000000000000000000000000000000000000000000000000000
00004;J<0000XRM\000000000000000000000000Tk4Y00000000T;ShlA4olQHQ00000000000000000000`Ghkd1oa0000000000000000DLS10000000000000000
0000<K3R00000000000000000000<@_701kc0000PQ8=0000000000004Fb\Q43I00000000XQi@0000`4O<000000000000000000000000Ph_d07c;TSM_00000000
XP5F00000000@m0h0000000000000000TgU[0000000000000000000000000000000000000U2[00000000DZdVXUa@00000000i2L=DQWY0000000000004Z^E0000
00000000]1@c0000L3F@00000000LYmhLYLRHi63000000000000XJWo0000000000004?97000000000000000000000000000000000000000000000000HZ;80000
h9ij8KeGhcF`8kJW000000000000P<OE54WD00000000000000000000000000000000M3?FlII^lJ]2`^>iHI:WH<]N`KPB\jOj00000000dO5J<FXX000000000000
00000000XQLQ0000T29gl4V7T7<?4l1LPnDL0000lBSU000000000000DH?9\YX\00000000000000000000dRkl51nH00000000000000000000@2Z\000000000000
000000000UVa00008DR?00000000Lob@000000000000Pn6V000000000000m4MR0000000000004f>E0000D=Ve000000000000000000000000000000008GQd0000
00000000000000000000TigkHHGK00008j:_0000000000000000000000000000TQdW000000000000000000000000LgT80000000000000000000000000000XCCn
00000000000000000000DLGO000000000000000000008k<E000000000000000000000000000000000000X8^\00000000]06V000000000000000000000000XNeL
000000000000\S:;00000000<6\e0000lTK700000000000000000000DLL^0000`L77000000000000l<_T0000000000000000000000000000=6:e0000@K8n0000
00000000E7G80000\k=Z00000000dL^c00000000dlo<00000000000000000000000000000000@1F^000000000000TQ:`@^Oc0000000000000000h8\:0000<3ho
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^PX00000000000000000000L3HCM78i4YET0000
0000000000000000<Yd\TR7Ldh[H00000000d5_T0^eg000000004hYYT5ha0000000002EX0000D[J00000LR?Ph`c200000000000000000000000000000000h6`e
00004XWB@TTd@cE1Xm6d000000000000i2Z800000000000000000000d_@D00000000X;0>8AE^0000000000000000000000000000000000000000000000000000
Dg>8\SlW000000000000000000000000lm8Z0000000000000000XZD5000000000000000000000000X2:\E71]00000JKO0000hVLA00000000000000004ZPkT\AQ
d\VE0000dFI6@0=VDZ4>`i7G000000000000000000000000000000004J8n00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3XUA69^00000000000000000000000000000000h9i[00000000\?hL00000m220000000000000000PRAH00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<e;8000000000000000000000000000000000000000000000000Y44Y00000000
h:m:00000000\[S80000000000000000\kec00000000D68I00000000000000000kgg0000000084F[000000000000P=R_49nN\BUm000000000000000000000000
0000H3Lh09Eg000000000000LSUH000000000000000000000000000000000000000002lo0000h`AG8nFP00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eEA00000000HY@M00000000000000000000000006c4PkfAE6aH00004:>?00000000@8H=\]@80000
0000000000000000l;e>000000000000d@630000000000000000000000000000000000000000@:NM0000hdGK000000000000\dHX00000000hNl;000000000000
000000000000e1Z100000000d]k:0000000000000000000000000000000000000000`6^PT=NW8VGO0000000000004@J5000000000000X<>l00000000`=H10000
0000LH4O0000000000000=9n\6JC8NMb0000D?^`0000HM?YdO40LF_eX]IGLL1>000000000000DWC;4P5^`RF5\WP[ddKZ00000000000000000000000000000000
0000000000000000<>j@000000000000@O9F@T0hd0e[<FYd\V]F00000PMA000000000000000000000000000000000000LbZ30000DCJ<00000^f4h=AY`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LjQ]000000000000000000000000
0000000000000000000000000000PB;l0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU=i0000
000000000000000000000000L=nIh2<KXZOI92dMi2a20000000000000000000000000000000000000000000000000000\]2WPAZ:000000000000000000000000
0000\DmO0000d0Nn8f420000000000000000PGEElhD^000000000000\65X00000000000000000000000000000000Y1LF0000000000000000HNlJ0000000096d3
00000000@EK?Pk9iD[k9do3<0000<?5h000000000000Xd0VHToS00000000000000000000THHL0000000000000000XXSh000000000000HFc;0000000000000000
<3cD00000mAI0000000000000000@UcEXW\=0000@W`ml4UcPBb8000000008?FS000000000000h8O@000000000000000000000000000000000000000000000000
@o_D00000000D\_E0000\`Y:000000000000000000000000000000000000000000000^BCX@TEa1OR0000D@HH00004ROT00000000000000000000000000000000
Lk3l000000000000000000000000M1V3000000000000U1Gh000000000000000000000000l955@iVV00000000000000000000000000000000P3J<hD`>00000000
DVXH0000000000000000D4KF00000000000000000000I3WaLFGW0000000000000000h7li0000000000000000000000000000\i\M000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?Cli4=4<R@b00000000000000000000000000000000Y1MH0000000000000000DUmm
0000000000000000TNnk0000000000000000PM?I00000000dI1F00000000D5Td00000000X:8n0000@HXT0000hMBA000000000000H=WQ00000000000000000000
0000000000000000hK]@0000DVC800000000Da>1Dm>D000000000000`Zj6XR]:TfelhR::A4lh0000000000000000hlXk000000000000H1Sk000000000000dFC>
00000000000000000000000000000000000000000000000000000000D[1L14`G00000000000000000000000000000000X0[J0000DZC;<Bge@BBg<Og^0000Po<@
L\9GDoM80000000000000000000000000000\=QW0000@Q4X00000000000000000000\B5JTLTF00000000000000000000000000000000ToIK0000000000000000
00000000000000000000m1T10000000000000000`0`M000000000000000000000000Ll>E00000000hRAk`RK=dS@K@V7n0000000000000000000000000000d9m\
00000000000000000000000000000000U3cf000000000000L4@gHA6X000042\P<fJ60000000000000000PWJA0000000000000000DJ8T00000000000000000000
00000000hn[;00000000000000000000000000000000d1>>0000HELQ0000D;fT00000000P[jKT7bEE6b20000@Mc1DYjD00000000000000000000000000000000
0000000000000000000000000000000000000000lf`300000000000000000000000000000000000000000000<5_F000000000000000000000000M7@>00000000
000000000000000000000000h>`T\G_E000000000000000000000000LM7^0`nHTg>OhYB7m2_GPH>\00000000000000000000000000000000<SE<H^3b@1<F0000
000000000000<0ejT_Gl000000000000000000000000`HW800000000000000000000000000000000000000000000D5J800000d=4000000000000000000000000
000000000000000000008F5>0000lj>e\e=B000000000000000000000000000000000000000000000000l3oQ00000000000000000000000000004M^Q`h?D0000
000000000000Tg1`000000000000000000000000000000000000LRG30000000000000000dQCI00000000000000000000000000000000dBdj00000000LPDG0000
000000000000000000000000000000000000000000000000000000000000DEOZ000000000000000000000000000000000000DCGO@\FX0000000000000000T8KH
l;AR0000000000000000dZhL00000000l61m00000000000000000000i56d00000000000000000000000000000000000000000000000000000000000000000000
00000^KC00000000000000000000000000000000000000000000000000000000000000000000000000000000H9F8h@g;Lk]S]38]000000000000000000000bkL
00000f7Zm6[P00000000000000000000000000000000000086OC0000PM5300000000DCa90000000000000000000000000000LY;G00000000000000000000`Lo3
00000000`^8EX42^00008R2UTC]_0000000000000000h5kY00000000000000004BOc4Pe\d[IEH4TPa0NG000000000000PZ`m0000000000000000000000000000
00000000000092=W000000000000d_a`0000P7<M000000000000000095NmX38C@mP9HmYO0000@G7BlUYn00000000@9gV00000000000000000000000000000000
HC]l000000000000Td:P00000000000000000000000000000000000000000000d[KS0000H:G3\@RjHeHUQ439000000000000000000000000I1hGe3Na00000000
00000000000000000000000000000000DPVE000000000000P<K1000000000000000000000000000000000000000000000000000000000000dIDQ000000000000
0000000000000000DBQGLQjn00000000000000000EPL0000DD7_000000000000000000000000000000000000000000000000h<_@P3N;i6300000000000000d@l
0000`kf20000000000000000000000000000XDUNE5i5000000000000TgFZ000000000000000000000000h3G^0000000000000000D2]h00000000h:oj00000000
000000000000lbll000000004?8L00000000000000000000I2d30000PHk4000000000000000000000000Ha]Ih1k=000000000000000000000000000000000000
0000000000000000000000000000Q35O00000000P>Q800000000000000000000h=:_DLB7000000000000TbEZ000000000000d^O=000000000000000000000000
0000TNcc0000\<AK000000000000000000000000I5n\0000000000000000000000000000hO>L0000Y7CoTPi_0000000000000000000000000000000000000000
00000000lE;G0000000000000000Pj9nXbU2A4iP00000000<mDn000000000000000000000000000000000000000000000000XA37LCYB0000000000000000lRZj
00000000@]5R0000000000000000000000000000000000000000M2Gl00000000XUUc00000000000000000000L[E[0000000000000000@R3500000000XibS0000
0000d5MM0000000000008BOR@0kQHSIn00000000XENh0000DJZ^DToi000000000000000000000000lIno00000000P97100000000DTHH00000000000000000000
00000000000000000000000000000000000000000000000000000000`lh;00000000`:PM000000000000<e5N00000000000000000000000000000000`L[T0000
000000000000000000000000000000004[gI4Mn8=0lPhWAiHIVd90oG000000000000000000000000E7?J0000L53R00000XE:\O@_000000000000000000000000
000000000000000000000000000000000000DQRD00000000000000000000000000000000000000000000DhoJ0000000000000000XYEI00000000Xc@j0000T]HE
000000000000Y2c`0000E5b[L2Q<0000<YdmdMh8P\noY2>]0000T5[elAeLDc9L0ka:000000004]J9000000008MRQ000000000000000000000000000000000000
000000008Ue\00000000000000000000h=:k0000000000000000<]<\lcBf00000000000000000000HGiA4KWS`c\S4:jl00000000@ZNK`o1FY4kH00000000PjU4
0000000000000000000000000000<\CB0000h7n3\eJc0000h0GihZ?N83b7000000000000000000008IBD00000000d\<iDi7ol=2na1U=H6h\000000000000PK_5
0000000000000000P]jbX`B<dNQH0000000000000000000000000000Q63@\I^Nm4@k000000000000\JFhlJjJ00000000000000000000D\\L0000000000000000
lSNT0000<QIh0000000000000000l5\T0000000000000000000000000000000000000000000000000000P3JE<ENX000000000000i79`0000X^B5000000000000
0000l^MB000000000000PVJ900000000000000000000Y5`g000000000000000000000000T20aHHV3TVIH08k@LG^^0000000000000000000000000000`NPELoV>
U7Bk000000000000Q59S000000000000000000008jdJ0000000000000000`<2800000000000000000000@_Xc00000000h2?M00000000XOo4000000000000DCLT
000000000000000000000000000000000000000000000000000000000000hMA=`SOG000000000000dJc5000000000000000000000000000000000000hU]H0000
0000000000000000000000000000T>0S@o^=00000000000000000000000000000000l6`UHNGK000000000000H`fW@:8;E2=jH0TW000000000000`LOYL5`U0000
00000000@f<M`AC[8gbY94]c00000000D_R]0000X;Zb00000000XI4K0000<lU@000000000000`33m000000000000L7250000hl47H@FA00000000000000000000
0000lIhAX2a=PVK@0000lPHL000000000000DoGZ000000000000000000000000000000000000i3cL000000000000PEj700000000000000000000000000000000
0000000056i?0000000000000000000000000000000092`_000000000000000000000000000000000000000000000000TK\3PMdb000000000000000000000000
@XeA000000000000A5R`0000000000000000lR^i000000004HD30000DDJ98AmH0000000000000000000000000000000000000000000000000000000000000000
00000000@OB4`dSR00000000HLFVdE4B0000000000000000000000000000<^1^4O;`P^`E`8m>0000000000000000\9nl0000000000000000DY>I000000000000
XF^i8cX>Q1kN0000000000000000HGi_hl:K00000000000000000000df5a00000000000052lV00000000HPllU3ATD\Yk0000<8aD0000000000000000d?`O0000
0000000000000000Hik3I5L_000000000000HTVW0000\?<500000000000000000000000000004DfH0000000000000000000000000000000000008KMULQCih\GE
00000000000000000000000000004B4l0000P8=50000D<T]0000918=000000000000000015FA0000000000000000000000000000000000000000000000000000
00000000TQdce1GU00000000X8l5L@dNTcJj00000000000000000000000000000000000000000000000000000000DL5_00000000000000000000Q5Z500000000
0000P;h10000000000000000000000000000M1_VD?Ladh5i000000000000000000000000P4bZ0000HmWd000000000000000000000000LI33000000000000H3@`
XXPN00000000000000000000PL\90000000000000000\;0K00000000000000000000000000000000I4Ml0000H9[300000000`MF\\V@]000000000000@=hZhcbO
0000HK[ATPDV4iE18biQ000000000000D;;a000000000000HC3l0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?P<0000\\kVd>KjH4f;E3H3Y3c?0000000000000000XTX8000000000W<c0000dGiU0000l0Om0000000000000000000000000000H9\k`>c<\oOS0000
Tnk556I70adO00000000000000000000000000000000a4ek00000000000000000000000000000000000000000000000000000000P54l00000000000000000000
000000004IFN00000000000000000000Hc[<00000;h@0000\LBM8J:P00000000TKlc000086Og000000000000La850000<elX000000000000000000000000P3mo
000000000000000000000000000000000000000000000912H9j[000000000000`h@V00000000000000000000000000000000000000000000\N`U000000000000
0000LZeC0000000000000000000000008B[h000000000000000000000000`d9<000000000000XT\;HZ`c0000000000000000I0ST000000000000000000000000
00000000000000000000000000000000000000000000lUR=LJXXTiBl\H>k`d]I00000000000000000000DB4M0000000000000000L@?7000000000^e=00000000
@]7d000000000000D3E9HS_V0000000000000000000000000000000000000000000000000000i2Pc000000000000dGdh000000004_CS00004K4L000000000000
000000000000m3jY00000000@hmf0000XKlVHMiF@U4300000000000000000000000000000000000000000000000000000000000000000000<X2?h>V@0000H`L^
Y4Z8\7in000000000000ljh70000LC1[Hj`G00000000000000000000000000000000`B=R00000000Tl5U0000`9^`000000000000000000000000000000000000
00000000`1H?0000000000000000d9L@0000PideP>=\DG2QI5I3000000000000`M_20000dP9ILBdK`ocg000000000000<V9YP2PGT>SD00000000000000000000
000000000000000045CbXSbU000000008FOf00000000000000000000000000000000000000000000l`Ul0000000000000000PS^CT<;^0000LZCZ8J`V0000dT76
00000000000000008R2500000000000000000000\oC`0000000000000000000000000000Pfkm00000000000000004d`F00000000000000000000000000000000
l1Z90000000000000000000000000000000000000YoY`:GE0000TCMV00000000000000000000\QnX0000X\5X00000000000000000000000000000000l1e70000
00000000000000000000000000000000000042i0000000000000000000000000000000000000000000000000000000000000<bY\<1OK00000000000000000000
0000000000000000DjFF\XS=0000XF87hJ7_000000008\QU000000000000<OZcT;`0000000000000000000000000000000000000X2Oh=4lU0000000000000000
0000000000000000m27H000000000000000000000000Hhc?0]CB000000000000000000000000000000000000000000000000PZlA00004go9000000000000\;]2
XQ6i0000000000000000000000000000000000000G`g00000000000000000000000000000000000000000000D@8d000000000000000000000000000000000000
000000000000lm_900000000Hh`_00000000000000000000135l00000000000000000000Li\>0000L=U;0\b]00000000000000000000000000000000l63N0000
0000000000000000000000000000000000000000M1i700000000a1=G<=ld00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFeK00000000h5XWh\W900000000X9:j`K=1000000000000000000004VeL8oP;48W^000000000000\[`U0000000000000000DMIF0000
0000<23Q0000i3F<0000Db?J0000000000000000000000000njY`PoB0000000000000000000000000000000000000000000000000000000000000000<_iB0000
00000000000000000000000000000000L]h_8H0b00000000000000000000hW1d00000000llFTM6BY0000H=f^0000000000000000H3OU572M0000000000000000
LNC_000000000000000000000000H5TW00000000000000000000LX;W000000000000000045Z2PhC^Thnl00004G8B0000<;M`0000000000000000000000000000
D\AA0000XnL:00000000<c0A000000000000000000000000000000000000<I`80000\GG@000000000000HfQ6h[g600000000000000000000000000000000\D?1
heWXLSZi00000000`gCmT4=DH?OE0000PO2L000000000000LV5H0000000000000000000000000000000000000000<3lF<nY20000l8IU0000000000000000TbnH
000000000000]3g^A6IN000000000000@]360000000000004PBi00000000000000000000DeN:8Yn700000000To5A000000000000@0=LdT?b000000000000dBNV
000000000000000000000KSF00000000000000000000h?BlH[J@0000000000000000L5:f00000000000000000000000000000000000000000000000000000000
0000000000000000`ZXe00000000000000000000000000000000<@E<TI^>0000000000000000000000000000P=dB00000000T=G?U5Al00000000000000000000
00000000000000000000XYD=00000000000000000000000000000LF100000000Pb1?HfW90000L;j@0000TY;f00000000Tne5000000000000m2@40000L4A50000
0000<7>U0000000000000000000000000000`Ll<4OMnlX;I@`>5h?;5d=Y30PDhTUPa00000000Y4aP000000000000`bDIh8SC0jkF00000000000000000000<W_6
000000000000000000000000LFX100000000L5Ml000000000MEE4]_20000000000000000P3BR8iaJ0000hUNZDYBG000000000000`K8bDV9h8cXQ569000000000
000000000000i5?=000000000000PfMm000000000000000000000000@F;D0000@X2J0000000000000000000000000000hF^W0000L\=QHHVP000000000000<]1N
000000000000hLg_0000000000000000XM2Ia1D3000000000000LX9MLjBZ00000000000000000000000000000I7d00000000000000000000000001S900000000
000000008S?A0000000000000000000000000000000000000000l9`7lHfj@H[T4SjS00004c6<0000000000000000000000000000000000000000000000000000
000000000000ddk\00000000lH5T00004kco000000000000000000000000000000000000000000000000000000000000000000000000`dgH00000000X0DTPB0c
I3OUhO7VLG`A000000000000000000000000d[L]00000000000000000000<b<=97A80000T^Sc0000000000000000000000000000000000000000000000000000
XiDI000000000000000000000000000000000000000000000000000000000M]c00000000@=Zo0000`Pge000000008dQV000000000000@O=V0000000000000000
000000000000LmGG000000000000lL>fh8T\0000000000000000hLbD000000000000000000008T<XlXX6000000000000DgfM00000000000000000000<jGL0000
h1n[POX_000015c5000000000000Y51Y0000hQ9_0000000000000000000000000000@P>4hHE5\oS?X<0400000000000000000000@Q0D\0dC0k22Tl<A86OU@7Wd
@<WC@^Qo95L800000000000044H^00000000TIEd000000000000PFT_@GW800000000H7m?890f0000Ho28000000008:e;000000000000XX8F0000000000000000
00000000000000000000Dlkb00000000TP030000PKa6000000000000000000000000000000000000000000000000\7hH0000D84c<\M<00000000T7:S0000@X\D
0000X38R0000T4;gL[0n00000000000000000000`^7J000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\F;00000000000000000000i3VF00000000HZafLNA>`MbC0000000000000000000000000000000000000000@G9eTM@m00000000000000000jIE
00000000000000000000PC6Y000000000000000000000000000000000000lFRJ000000000000H7=W000000000000LSPE00000000@B^h00008[=_000000000000
0000T\QE00000000000000000000@:@g000000000000hE7R0000HF@S000000000000HFRU000000000000000000000000`7cMDf[C00000000TKGFD>heTN:@0000
0U9A0000000000000000dJ<l0000000000000000000000JJ@P4V0000Q1Jb0000TSD>0mMU0000000000000000@7Q;0000X;5900004?_1TVR`0000000000000000
T`Rh000000000000<P_H<_^70000\F\70000D83E<PWn@nBn00000000hW9k0000000000000000DXNUa6MQa76l000000000000000000000000000000004G0a0000
00000000000000000000Y68f00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NHB\Vbm00000000
<La@0000PKM74V[M00000000000000000000000000000000XeLB000000000000DPPbT_NG00000000@?_d8Z6`d8Gc0000Y7A[0000`1ga0000dHP3000000000000
000000000000PPMT00000000000000000000dcmI000000000000<DcgHK[100000000000000000000000000000000000000000000000000000000000000000000
`0:e@L7TT[XZTH:FQ4TA95N90000000000000000<;Y=lVc=h^5WLbP_`nJT000000000000000000000000@3W700000000l?UU00000000000000000000Lm[Q@]HO
000000000000HEG[@>l[<NO=TVY80000000000000000000000000000lb3@00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8K58H@m00000000000000000000000000000000ln2[0000E0TL00000000DTR4``f647:_00000000000000000000000000000000\ihn8`<R0000
Tn<c0000000000000000000000000000000000000000000054ij0000A1^30000<=Nb00000000Q4NI00000000X3_?000000000000P9?e0000000000000000D<ij
00000000000000000000`RjM0000L:9[l6E[000000000000`95FLHN[0000Y6bB`hNil<=V00000000000000000000000000000000000000000000000000004jkd
0000000000000000000000000000853lm5l;000000000000h27Ld8oR00000000DL<UTNKAD5?I`R<D0000000000000000000000000000DYD40000000000000000
dVd?0000L4T7000000000000000000000?Vm00004]0P000000000000000000000000dFhm000000000000000000004K1]0000Xii;16kO00000000L2oehK@Y0000
00000000T8V>000000000000000000000000<OaE000000000000Xec[TP@H0>CZd]LU0000h\dO0000000000000000`WT9XZUN0000XJcP00000000@9NG00000000
00000000Y3Rc@Dl>000000000000000000000000000000000000000000000000000000000000TMS<000000000000000000000000000000000000X:fS00000000
0000d1eDhGH=<M;B0000<kjkl6NFd9fG0000X@39<BP_000000000000000000000000000000000000000000000000d>`;H@jnhiSh00000000`M_>000000000000
0000lKHGLR@50000\:@>T>S50000l:SQ000000000000000000008<cf\BbK`L]08\ZV\02_i02G0000000000000000<Om>hYAh0000000000000000000000000000
00000000I79C0000d>;L000000000000<An700000^0a00000000000000000000000000000000000000000000lS<^00000000000000000000PT_^0000Padl0000
LnOO\3I<Hb<_00000EmbTNaX00000000000015]Q0000PB^400000000h8Sf\P^j000000000000X\`H00000000000000000000D?@[hNXg0000000000000000To9X
000000000000000000000000000000000000000000000000HTFS\V;>0000000000Ko00000000H?f6000000000000d:Ci0000hH?b0000000000000000a38m0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2gM0000000000000000000000000000000000000000
hM[10000000000000000000000000000000000000000000000000000000000000000000000000000DEIH00000000000000000000000000000000000000000000
00008RBR`^=4000000000000000000000000Q6Al000000000000000000000000000000000000000000000000000000000000`@NE8@aiD63^000000004Z7I0000
0000X2P700000000000000000000@R1O00000000000000000000000000000>ao00000000e16c0000lIWi0000T[I600008oEC135_000000000000000000000000
0>cd0000PPa=lV=N0000000000000B_LlChE000000000000000000000000l8@m00000000000000000000H<ML0000a39J0000000000000?Vb0000Pc8f00000000
hd;8<gf>`WnCLTWK0000000000000000000000000000hFiT000000008WK6<<[Y0000hJ32XAV_4H7@U17<000000000000L2lY000000000000l^l0000000008g34
0000000000000000000000000000000000000000I2Ic0000PAMILMcm000000000000000000000000A3TXL3S^00000000lFn2@3A<00000000000000004[l4PDAN
H5oZ0000TCNg<GN_000000004DdYDQjL0000000000000000@P5<h=AI00000000000000000000<5go00008H10<^K3`bga<kl2m2Y^00000000Y7D<Y5an00000000
000000000000000000000000PQJf0000000000000000000092S10000<Z=a00000000000000000000i6Vo00000000000000000000hO<S00000000000000000000
000000000000000000000000000000000000Pg2[00000000000000000000dWL\00000000T?>UTOY1000000000000X7W2000000000000lD]k000000000000TeJN
000000000000`=XT0000000000000000`N4500000000`D?B\^o=0000000000000000000000000000PO2<00000000PN;QY2MaDKb=<lVk00000000000056RRh4XN
00000000000000000000`_oh000000000000000000000000@9;L000000000000<;YM00000000000000000000000000000000000000000000\Y7]000000000000
000000000000000000004ZR50000000000000000A5090000l<S70000H9\\@R?b0000000000000000000000000000000000000000000000000000000000000000
00004k?a00000000@Y9a00000fYUm1J<0000`io=000000000000dL@Gdcd18EN8000000000000000000000000\iMo00000000000000000000000000000000HDXG
dSfS000000000000]4BhXHFU000000000000<6da@Rd>0000000000000000A4UT00000000000000000000LK350000000000000000000000000000000000000000
0000000000000000000000004A\R000000000000\bfjP[CR0000000000000000dXnT00000000000000000000P6=9000000000000000000000000LXDHTJJW0000
000000000000\R9C000000000000000000000000000000000000U3NT\9Y<<1G\\QLb00000000000000000000000000000@[=000000000000lE^C000000000000
00000000000000000000000000000000TgkJ00000000<FLJ00000000\?>m00000000000000000000000000000000000000000000000000000000000000000000
0000LSS<00000000hAOPhS9H\amJ00000000000000000000PXHY00000000lk;khICHdQ^E00004dnn0000000000000<k700000000l2YL@naAlYG`HggJ00000000
4dYk00000000000000000000TSGAQ2I60000d03e00004gJe00000000000000000000d2b500000000000000000000000000000000000000000000T1]j00000000
0000T[YW0000\<4W0000000000000000]1Uf000000000000L[2m84e30000TBE8000000000000lSHi<0][0000000000000000<67c0000000000000000P?KZ0000
0000000000000000000000000000hRY1000000000000LHUX00000000dA0_8H=_000000000000\iRV0000000000000000<0i200000000000000000UoX0000h5l?
00000000000000000000TjY\00000000000000000000000000000000000000000000Dl]Q00000000000000000000000000000000000000000000000000000000
00008XIL000000000000000000000000000000000an]00000000X<V=XDan00004BOB0000HD8@000000008bSO0000000000000000000000000000000000000000
0000000000000000000000000000Pf<f000000000000000000000000dS\U00000000M3hE000000000000hR;2000000000000000000000000`:HY0000<Po20000
0000@@OjhK;L0000000000000000@9m<0000000000000000000000000000000000000000000000000000000000000000TL]>000000000000DHFd@2[WXJaT0000
4J5EI3d`HS8N00000000@=@;0000LXGd00000000000000000000000000000000000000000nE[0000D3SL000000000000000000000000Dh@G0000hD]L0000e66B
000000000000`TU^000000000000000000000000PA4QX^:[000000000000000000000000000000000000000087;20000000000000000a2630000P=0f00000000
000000000000000000000000T1`^0000000000000000D[<>0000@?KMP3EQ0000D^lN0000TMCoHR8b0000hd^U]6eTDk]h0000@k5S000000000000`9e60:7JH^d@
i07]00000000000009G?00000000`LaQP^_h0000000000000000000000000000000000000000\K60DYE`m23M000000000000@KJmh[B70000XniT000000000000
000000000000000000000000l1R30000000000000000hHCd0000L3Ie`kXY0000`DbY000002`L0000000000000000h@CC4H6FT\CW000000000000<?JL00000000
`Fc`00000000000000000000000000000000000000000000000000000000000000000000Df6o0000DS0m0000hA[<0000e6T6`KT<0VB600000000h>J40000hl\0
@NA]4e5=000000000000@Sc><oefT4D:0000d7G^00000000000000000000000000000000H9ZS000000000000<Rc60000000000000000000000000000Li;b0000
00000000D@8Y0000000000000000`1H^000000000000h66^0000000000000S`d08::00000000000000000000000000000000LEAg`I\HLZ;E8>Odh^Ub00000000
X991000000000000000000000000H\6^0000000000000000000000000000000000000000LX<W00000000000000000F?f0000@[EPPUWM00000000000000000000
00000000000000000000000000000000PeeY0000<:OF000000000000000000000000000000004BhG0000ldl7PkAE00000000llMB000000000000000000000000
h@Tm00000VQ?00000000d9hl000000000000LSU:00000000000000000000000000000000000000000000000000000000000000000000@b:G000000000000DJ>a
000000000000000000000000hB[=DO:E0000dGGM00000000lSf8XN:Qd\oMHEHR00000000000000000000154j00000000LmL50000XeR300000000000000000000
000000000000000000000000000000000000000000000000000000004E790000000000008A=_0000000003AUT_E^000000000000000000000000000000000000
000000000000P:6T000000000000<_6_@HUL00000000<\?P0000000000008^Q\TF?5]5Wi0000@P?T0000000000000000\Z<7000000000000T6^]000000000000
T60R00000000000000000000<P3?0000000000000000PA=m00000000000000000000000000000000000000000000000000000000`g^700000000000000000000
i3QOL\mM@EWV@XJm00000000000000000000000000000000h=;X4ZfNPe<<0000000000008UM=0000000000000000DSL600000000000000000000@:lV0000lRBC
e0RT0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLGX00000000
000000000000@X?=00000000@BY`@W[n0000`HmRhC=M0000000000000000XUj<0000L2K[laUhh1]H0M73Xi^e00000000\6=c0000<Mji\Mo30000Y5K[0000LK[b
TX^K00000000000000008C<Hl\;d\aBh0000000000000000XhBC00000000D`eH0000000000000000000000000000dLDO0000000000000000T2EdTiR400000000
00008\8n0000`eQ2000000000000X[YkE7DO000000000000000000000000000000000000000000000000L7`B00000000T_;YDmfO0000X98[0000000000000000
e3a40000`DcN00000000\5>0000000000000000000000000000000000000000000000000000000000000`Y<[di1n=4:F00000000000000000000000000000000
PLGb000000000000000000000000l:WV00000000<>^500000000000000000000000000004f4^000000000000d??L000000000000000000000000000000000000
00000000000000000000000000000000`Dj1000000000000d9B700000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@G8i00000000000000000000A6h?lK2[8dJO00000000PKI:0000hhY3<jEb0000000000000000000000000000000000000000dGGY000000000000
0000000000000000000000000000000000000000000000000000TdTf0000000000000000000000000000@9=V0000dPLm000000000000000000000000X5iNDCTg
0000000000000000000000000000000000000000000096DV000000000000Pn1S0000000000000000000000000000000000000000000000000000I7EHlT3@0000
0000XO0W00000^We@;F:00000000`XJ08YTY0?G_@@8?00000000000000000000000000000000LS34000000000000000000000000000000000000000000000000
00000000H4[iLQo<0000LbA^00000000000000000000000000000000000000000000\@3^00000000000000000000Dhg9000013GV00000000P8dI000000000000
00000000HZ\A00000000000000000000h1=V000000000000L^Gj<Z?B000000004?Go000000004QVO00000000000000000000000000000000000000000000Do7k
00000000E5PHH5L:000000000>:_LlbkH4=g00000000000000000000<[=S000000000000000000000000`Wd7000000000000000000008^NH0000hBgOTO^k0000
01mW0BIH0000000000000000dC0U00000000@=4chK1D00000000000000000000\`QV0000d6c`0000<DQD0000000000000000@_^P0000000000000000PHT\0000
000000004]UE0000000000000000`89_0000000000000000H5oj000000000000000000000000T8jYhC5H00000000000000008Eoa8CR3000000008M>R00000000
000000000000000000004Xc[000000000000`U]50000000000000000000000000000000000000000000000004i7^PZ[B000000000I<K000000000000<M1\0000
0000000000000000000000000000000000000000000000000000P?26000000004]>]e6C<0000000000000000000000000000dP?E0000000000000000HLS\0000
00000000000000000000@AhD0000000000000000000000000000X60_dkG[00000000LFib00000000000000000000000000000000E4c]Y2Km@U4]000000000000
000000000000879Y000000000000000000000000000000000000000000000000LO7a00000000\g<G000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCUH00000000000053>b00004PL]0000000000000000000000000000\]SZ00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>>g0000000000000000]6;20000
0000000000000000000000000b>O000000000000000000000000000000000000XRK00000<aa3000000000000000000000000000055QB00000l69XGME0000TCP>
\MXc0000I3800000000000000000PA;^00000000hK`V0000Pk5D0000000000000000000000000000XK\DDeZa00000000Ti9l0000000000000000lJ9dPUY<0000
0000000000000000000000000000`jN<0000X>2Rd1mG00000000dF:?00000000\R91000000000000]6G3000000004]H\00000000000000008630lR6gh3E[P5Ll
000000000000`[fKlWDGLm^XXec4U4BN0000000000000000X>\^0000000000000000000000000000000000008Mob000000000000E6Pb000000000000hNRE0000
00000000m6<S0000000049kY00000000000000000000T@G70000000000000000lY::000000000000hABSi27e0000X\cAPIRnLPd^00000000dbGj0000m6F90000
T><U0000l:GYDFDX\MRlH]4]000000000000dkU7000000000000000000008?3b0000000000000000000000000000DKWE0000000000000000\hmK000000000000
0000000016cf0000]0]n0000000000000nAg000000000000000000000000000000000000LPG`HhO`000000000000000000000000000000000000dm6U00000000
@JS70000000000000000000000000000HKSf0000lEe100000000000000000000l]GM000000000000000000000000000000000000000000000000000000000000
00000000P3H7000000000000@l0A00000000TQ03000000000000T7WT000000004hcb0000000000000000HPO2X2e90000<n7N`D]]00000000@b9>000000000000
0000000000004PBK0000lXAi0000000000000000PN:00000LCk>000000000000HVgL0000D>o4000000000000000000000000000000000000000000000000133>
00000000000000000000000000000000hF8`\l_800000000000000000000000000000000TB1k0000000000000000000000000000h0YP00000000000000000000
H9[D0000<16D<e9J0000000000000000D9_C\IbI000000008hF7lD0C00000000000000000000h@`8000000000000000000000000000000000000000000000000
0000000000000000lQ<C000000000000\Jjf0000l?S3`T^]@T2f0000000000000000000000000000000000000000@ZGE00000000000000000000000000000000
00000R`^0000000000000000000000000000D87G0000000000000000000000000000000000000000<@7i00000000`6AYh6bf8l]7000000000000h5Bm00000000
0000000000000000000000000000000000000000000000000000073V00000000000000000000569Q000000000000000000000000P3DV00000000000000000000
000000000000LEM@0000PM`\0000000000000000000000000000h0iJ`d?Q0000h]ZWhoZf0000000000000000P_j^00000000000048ZQ00000000lfcf00000000
00000000U41400000000000000000FQo8JMQPlLD000000004IkX0000<bXO<eFV0000\V2J00000000000000000000000000000000000000000000000000000000
000000000000lVEo`<g7e348h;\M00000000`\9:0000000000000000000000000000000000000000000000004N8A0000PjB:0000X=dWm4ZiH2>C@=i>lF;SlS07
L5ZN00000000000000000000HM>40SWF00000000T3Y[\W01T[aK00000iNh000000000000@S2g00000000000000000000@6hI04hY000000000000000000000000
000000000000000000000000000000008@nFPf_<0000@\TOX^mb\3LV00000000<oFNLifK0000000000000000000000000000a68V0000HKUP00000000@Flj0000
00000000000000000000000000000000H50JXbd^8f5L00000000Q4^0000000000000000000008a_f00008[85`[n]0000e61UHmN1Q3B100000000000000000000
0000000000000000lHjb\eKo0000<L<`8JnaThRI000000000000U4X:00000000P6G]H5DB0000000000000000000000000000000000000000000000000X9>0000
D6g?lDI:0000000000000000HMlk0000000000000000X\Ei00000000lDSKi53c0000000000000000=168l5;300000000TeGQ00000000DbQ8PZW40000Dj900000
0000000000000000000000000000hOId000000000000000000000000000000000eb900000000l]c`00000000000000000000XS5jh\o>M7?:0000@d[9067:0000
`MC>hZo=00000000`j3F000000000000000000000000000000000000000000000000000000004lTo0000000000000000\MWm00000000<Z[2000000008TKf0000
00008n3@0000000000000=T;XT?P000000000000000000000000000000000000000000000000\UZ\T;Yn00000000000000000000000000000000000000000000
L2I`00000000000000000000TNGc05aPP^RU0000@S[>TBX_lH?L`5W0dd8i0000hX8l0000PCo60000000000000000000000000000A2C600000000m2md00000000
00000000000000000000000000000000000000000000000000000FRa0000000000000000T10S0000hYoL0Z;e0000000000000000U03e0000`F[E000000000000
00000000D\T500000000000000000000HDeLP5YL0000=2Cj@6XB000000000URY00000000000000000000471;ldBi000000000000XbK@8T=P`i]W000000000000
4@Z?00000000000000000000000000000JI^00000000000000000000d=?F8822X6ad0000H4aR\B38hSealV0ol\3S15>]00000000\I=3D33_0000000000000000
00000000000000000000dY\I00000000LIRVLSk:4I5i0X7TDhn_4]A94dnSTk\N00000000000095`0000000000000m0C30000P8j?`ZPNPmXM00000000TZKFd[;d
00000000000000000000000000000000Ldeb82H\00000000000000000000000000000000000000000000000000000000l6Tk000000000000LbC>lXXGDnUf@@93
0000h6?dlA_\000000000000<FL00000000000008RCZ000000000000HKLE0000000000000000000000000000l8;T0000HTfV00008IllT]TT@^a5XVJe00000000
00000000000000000000DC=_00000000hSdT00000000`6i0lDo\4W7BDZWo00000000U2:F00000000000000000000T>cH000000000KZ@00008oCG000000000000
0000`ff``DoK000000000000000000000000HC>DHDLk0000Q3XE0000000000000000d63o00000000000015lU8@<<000000000000000000000000000000000000
0000dR4E00000000Y1k^lIAB0000000000000000000000000000DY`WPK`G00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5W\LMQQ00000000dWNgLh@g0000TIcP`13=00000000000000008Imk8BNe0000000000000000000000000000000000000000DRf5dQZA<SH<
e6nG00000E11000000000000TlfOE6n700000000DH;c0000<<9C0000@7__0000T7Ya8WG?LT3PD^@K000000000000000056510000000000000000000000000000
U6A200000000000000000000000000000000L<P=00000000000000000000000000000000000000000000hLFb4M0P000000000000000000000000P=og00000M8C
0000l`HjDK:=000000000000`Uc300000000000000000000A2ab0000d>Uo0000@W]ehjcj000000000000000000000000<IJ70000000000000000000000000000
L[IaX?BD4G:40000000000000000X]E=0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7500000000000008QWB
00000co7i2GIX09;00000000000000000000000000000000\fBR8CWJ000000000000000000000000000000000000`R2d00000000000000000000000004<30D>D
0GJJ000000000000000000000000l`@Pa0eblYnm0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K4m00000>@j00000000\VAE@^6:0000\kId0000000000008Ffm0000000000000000000000000000`WGM0000000000000000000000000RKP0000lk>i
000000000000000000000000\jE>00000000000000000000000000000000000000008]_Q000000000000000000000000X=h84oJh0000E1Q8000000000000``O]
0000<7E1PN>=8jK\0000M4TQ\l`XLMeE<86j000000000000m6X@000000000000000000000000HKk\0000T^2d000000000000h?RV0000000000000000LU\O0000
<2e`000000000000l5hm000000000000XmI:0000000000000000000000000000000000000000LMNZ000000000000000000000000A0_b000000000000Hg?A0000
000000000000000000000000000000000000000000000000000000000000000000000000DNOalc=Q`haE00000000000000000000000000004AfE000000000000
000000000000000000000000h@YS00000000000000000000000000000000000000000000000000000000000000000000000000000000@9FJ0000000000000000
000000000000M65X@UC>00000000DOd:<e1>DfM20000000000000000E4;l0000000000000000000000000000000000000000`X2n000000000000000000000000
00000000dcWo000000000000000000000000000000000000000000000000000000000000000000000000DFe[0000000000000000000000000000000000000000
000000000000LgR<E6oJ0000000000000000<F:bdYcQ00000000000000000000h=?UH^2I000000000000000000004ER]0?\[00000000d2ji00000000i5a40000
000000000000Pgl_@@5e00000000000000000000Y6EY000000000000XOc]LB`R0000000000000000000000000000XhdR000000000000\VQj0000000000000000
000000000000<W_Q8]KUE2Ah0000000000000mP_000000000000HYjS000000000000000000000000PR0C000000000000000000000000471^m0>V0000A2\:0000
0000000013Vm00000000lP^O0000PKUYDn?Z000000000000000000000000000000000000000000000000dTYO00000000`2dh000000000000000000000000DAiT
TCGhTORcI4n?0000\j4c00000000000000000000000000000000000000000000H7Ea\n?G0000000000000000000000000000000000000000<P0f@E@:`LC80000
000000000000PiND0000000000000000000000000CU900008n1i`]]NHHf8000000000000Lj`4Hoa^00000Vlh000000000000a6In0000HfJRY1oa0000XfOa0000
0000000000000000000000000000e6gH0000dXlSPJ7100000000000000000000000000000000DaQb0000000000000000D]i[0000000000004mL@00000000=036
00000000000000000000000000000000000000000000I0X90000XI5U0000000000000000000000000000Xa>L0000l5hIDN1`T4HP000000000000000000000000
00000000000000000000000000000000T3HM0000000000000000\7Ad`j?]00000000000000000000000000000gAU<BLE0000000000000000000000000000U5S7
000000000000000000000000Xfi>00000000\F_NT[T60000Hn4K00000000000000000000dmC?0000lVN10000000000000000l\PU00000000T@b>00000000T;hP
0000Xd3L0000000000000000000000000000000000004YaS<B5:0000000000000000@FTlA6AE00000000TXn3000000000000000000000000000000004cMNe6;O
0000U0Y`00000000000000000000000000000000000000004JCk00000000H21N@_3J00000000000000008KnH00000000DVenI3dm000000000000`AFj00000000
000000000000000000000000000000000000L4TFTI?N0000@QOn0000000000000000`Y_J0000000000000000000000000000000000000000@XEV000000000000
\NmQ0000000000008Q6ZU4N`TFY50000000000008UV@0000<IJX00000000000000000000E04N000000000000000000000000000000000000T9]:000000000000
43MJdhHo0000000000000000lj8P0000000000000000hAJ]HDU30000000000000000\6h40000000000000000000000000000000000000000000000000000l?G;
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QT0000000000000D3d4000000000000
00000000000000000000<E_cPWlkI4eD0000000000000000000000000000lLIo0000000000000000lW1300000000dA8H00000000000000000000000000000000
00000000L3e80000000000000000lh5;00000000`<A60000Q720\flJ0000000000000000T4a44=]4l>mR0000000000000000000000000000llIe000000000000
000000000000M4[_DM:Q0000<]@e0000\^OT00000000000000000000000000000000000000000000000000000000000000000000m53V0000hm7F000000000000
8^9200000000Dc_>a4BA000000000000DQbI0000\5=c0000000000000000@AZQ000000000000h>Mn00004]2g00000G<e000000000000dQT_0000000000000000
0000U4UD00000000T03R000000008Bh<l@f:0000000000000000<VFM0000000000000000LOBR4_fYla^30000000000000000Q4?e<Ye<0000hAb2000000000000
000000000000000006Eh0000000009om00000000000000000000000000000000000000000000000000000000a3kM000000000000l^U8H;lj0000000000000000
0000000000000000@Zie8[M:00000000H^^S000000000000000000000000000000000000000000000000lW3?0000000000000000000000000000XYe]0000<SjC
00000000<4ka\UV0000000000000=2Z[00000000HET0000000000000DVBD00000000000000000000000000000000000000000000PD@Y00000000000000000000
000000000000000000000000hGCdlnBI00000000000000000000dE6>00000000\PO=P<lSLZ4_0000000000000000000000000000000000000000Y36S0000lP2\
`E\\0000000000000000@NVTh3U200000000000000000000000000000000000000000000<:<\XIgO000000000000\:T\000000004Rg?LZ\Q00000000l:m^0000
00000000TkoJ00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hedJ0000000000000000000000000000D8<J0000000000000000000000008ajC000000000000026Ih7eYH>UL00000000@4@E00000A;C0000000000000000
<2F_471F0000`_V`0mf`0000`4RZ000000000000000000000000000048iP56ZY00000000@Ki6E3fD0000hXP7<aC`00000000@Jo;000000000000`XCa00000000
\4]100000000L31W0000000000000000000000000000dEfH`Ah48QJE00004=63PS<ChX5a0000<>ho00000V]Z`UjM00000000l7=<0000h5@l8IXSlC8c@X@Z0000
000000000000000000000000@Mge0000000000000D5@HMJPhGndTZKXL0E:000000000000000000000000DkhG0000P;:Q00000000000000000000000000000000
0000L22F000000000000000000000000l;_GHEZm@kkB0dCN8n6FY4KK@R^J000000000000000000000000000000000000`f8V00000000000000000000I74e0000
HZEC00000000000000000000`iJR@3CM167Y000000000000000000000000\K>?00000000000000004;Ad@lm?000000000000000000004UoJ0000000000000000
00000000000000000000lEee0000HPMg0000000000000000000000000000000000000000A12m0000lE\?00000000]4ol0000T51KH57F0000`[j=LF`F00000000
8Qc@0000000000000000LJ=X0000I1Ed00000000DKC:0000000000004FZ40000000000000000000000000000XA5X000000000000000000000000lc\=00000000
0000<@Mn0000000000000000@F4R0000000000000000lJ8G00000000hTIN4?d;0000000000000000000091n[0@Pl000000000000000000000000000000000000
000000000000D[UE000000000000000000000000PEIk0000000000008>[[@f`Z91Vj00000000000000000000l6>k<lgW00000000000000000000000000000000
00000000000000000000L5ca0000HWE7000000000000000000000000000000000000@WL9000000000000000000000000dNUU0000000000000000000000000000
00000000000000000000000000000000000000000000\6H\00000000000000000000000000000000000000000000000000000000000000000000000000000000
@PbW00000000T1`M00000000DkFW000000000000000000000000hc18000000000000000000000000000000000000000000000000dZjF00000IbY000000000000
0000000000000000d`kl0000000000000000LSBM`HhT0000D4Ak000000000000d37H8dcT00000000000000000000000000000000000000000000L7=f00000000
0000I3fa0000000000000000000000000000000000000000@JoO<Wof00000000000000000000@khZ\D2?lPT1hDCc000000000000000000000000000000000000
0000000000000000000000000000PdP?000000000000Hgdf00000000L2=a000000000000000053=:00000000000000000000@M^^4019L4Y\0Fo1hSeJ52NN0000
8T1:000000000000000000000000h7Gm`k6R0000T\UG000000000000dePV00000000DIUm0KdkLR=C000000000000<EXTQ6<60000Hcf9M0hb000000000000LUjn
00000000000000000000000000000000000000000000000000000000000000000000@Njb00000000000000000d?:000000000000I2]N00000000I2WL00000000
00000000000000000000000090\HY54300000000000000000000`IQ900000000`BAbA5Bc000000000000000000000000`2GN4j580000000007\]522c<R8C0000
000000000000Da=^00000000000048L_0000000000000000dCbII5U000000000`o@Q00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008M4:00000000000000000000PB^W00000000XKI0Thg[00000000000000000bRY000000000000000000008Sm\<o>d
000000000000000000000000DPf\Hl:k0000@iAa0000h>HJ0000432O\5n8<=jT000000000000000000000000000000000000T:ZD0000<ZKj00000000hLdlTBnW
000000000000`DZ88WHo0000<8ee0000000000000000000000000000\=^L000000000000`6T90000<0j10000000000000000dZV\0000000000000000=3DK0000
000000000000I6mj@Wi`000000000000000000000000HWES0000TKmc000000000000000000000000000000000000000000000000<CTW00000000PKhU00000000
000000000000000000000000000000000000@F[80000000000000000TAZ000000000000000004?<n00000J:2000000000000000000008@A30000X7Nm00000000
0000P`XT00000000@9bUdoPi00000000LCV3TdAX`EG<XbJRhDV900000000@;OQ0Vm:d1\o``Sg00000000l>?g00000000000000008F=X8;ga0000000000000000
00000000000087_<0000<]fi000000000000000000000000000000000000DR[_@YBP00000000000000000000T0T7\VZ;00000000000000000000HPZ<Dm:N`Mie
<OM^000000000000@NhH00000000L8Zm00000000d6oe00008aMI0000000000008I6j00000000000000000000000000000000I2hh00000000i1b10000DLha0000
0000000000000000000000000000d5S`\[2Q000000000000P8Z5deS]0000959`Q7CH000000000000000000000000HbO0000042`kT]JJ0000000000000000HYUL
000000008>O@\e>hlj;Y00000000000000000000h;<20000<]Nm0000lLPh0000000000004ag50000000000000000000000000000P\LD0000000000000000`Bc=
0000HQbUdl=70000000000000000I1O<0000000000000000000000000000l>^^0000<<9N@\UT000000000000000000000000000000000000000000000000h<JU
0000000000000000000000000000\Gk90000lBmQ00000000TEU400000000000000000000000000000000000000000000d2^WY5>@000000000000000000000000
0000TSK@0000HWn3000000000000000000000000000000000000TAQ50000000000000000000000000000000000000000<Y2Q00000000DXLa0000000000000000
00000000000000000000000000000000000000000000e5XC000000000000hEKY0000000000000000000000000000H1lJThWee0Z600008Raa0000000000000000
0000d4;L`4@3D5ST0000000000000WXRL4SmHKRH00000000000000000000000000000000000000000000000000000\^`8FAj0000000000000000000000000000
00000000000000000000`6TI000000000000d5c70000000000004aDl000000000000000000000000000000000000@WiL0000\e1`00000000000000000000LfXd
00000000HCX5hKk>000000000000D@6[DJ>m000000000000000000000000m4B[\:Ti0000i7I\00000000000000000000000000000000\[Ge0000000000000000
00004TD9000000000000000000000000DP\`00000000e3E80000\XkZ00000eoA<V@0000000000000D9640000DK;n000000000000000000000000<naT00000000
000000004I;\4IY[`dKo00000000hWdI00000000000000000000000048hI000000000000=4i3H\ZeE4]FXgXk0000I6?Q000000000000`Bk40000000000000000
00000000000000000000000000000000000000000000000000000Vha\Nem00000000Q6a8HTWZX7BGI3K34X=h000000000000000000008GI>m2Ob000000000000
TZk=00000000000000000000<Fgg0000DBVL00000000000000000000000000000000HE;V000000004n0a00000000000000000000000016OD000000000000\8XF
000000000Z0S0000T1<f00000000LB\iPGYFh@h8`aLTi4U4000000000000000000000000000000008g`oLS6J0000000085e^0Ke9000000008E[@H_\Bd;9J<6Dh
000000000000dK;;00008PT900000000lZAQ000000000000000000000000XaCC000000000000\@3K02LbLCTH00000Pk]0Q]VHZGR00000000d8d2000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lU^`dD9X\lZ4T_lX8GLj@MR_T73k00000000`X700000
0`IE00000000000000000000000000000000hQmj0000000000000000000000000000000000000000lI1000000000000000008C[m000000000000000000000000
00000000000000000000000000000000h7@70000000000000000886[\nFi0000000000000000000014FB00000000000000000000000000000000000000000000
A5@nhOSX000000008=Ee00000000000000000000ha[R00000000000000000000000000000000000000000000000053@M@oU00000000000000000]5KD00000000
00000000LAlg000000008DTE0000@8UM0000000000000000000000000000000000000000000000000000<HLO0000L9DeHSm5000000000000`AFU000000000000
00008Q1b00000000`A>JLIKBTY=AljUE000013?98S0[000005Fj000000000000000087H_l>0o00000000000000000000000000000000<G;8000000000000Tibl
000000000000000000000000\?HAT8EY000000000000000000000000lKMdDjb^0000000000000000000000000000hFgX00000000000000000000000000000000
00000000000000000000000000008fMG00000000000000000m530000000052Q=00000000000000000000\Wf0I2A[000000000000000000000000000000000000
00000000lJoD`7TS00000000000000000000h]`S0000Dk2[0000000000000000000000008W4a0000TGFM0000000000000000000088ibM2d@0000`;0Y00000000
000000000000<@V:0000@K4C00000000000000000000l7KP0000\D2W00000000000000008aM14DOc0000PT\\H21]00000000DIfe00000000PMHG000000000000
0000000000000mk?000000000000000000000000000000000000HEMK0000Doh:0000<<`=0000000000000000000000000000d3RU00000000`1XT0Q?g00000000
0IF[00000000000000000000`G@Q0000000000000000000000000000000000000000000000000000000000008EWbl@SH0000HT6P000000000000@QRRL5E^0000
00000000000000000000XP;M0]YC000000000000000000000000@86O8UTRlXnF00000000000000000000000000004?0B00000]T<000000008JAg]1BA0000ThLf
`RX>\SbGE2bY0000000000000000000000000000000000000000000000000000hDa^0000000000000000000000000000HUg4000002?Y000000000F>10000dRod
0000l_7T0000`LO=L^42000000000000000000000000562L0000000000000000000000000000000000008jWa0000000000000000000000000000000000000000
000000000000Pi2id;6o0000<XO@XD?S000000008d<Y0000@HT993KZ00000000<TbIT;h`0000000000000000L=\Q0[4i00000000000000000000000000000000
00000000`Tii8kEF0000T@ZJ4Uhj0000D5Re0000H;oP000000000M360000000000000000\PB=000000000000L7fK00000000000000000000000000008JAM0000
0000@AL@0000000000000000000000000000E6gUPHWEl<nY0000000000000000000000000000DADhlLGCHLR=0000000000000000\C0c0000LD49000082Bj<Qlh
i29<00000000000000000000h7:>H876hL7E0000d;G6000000000000a5WO0000000000000000000000000000T5NkDS1A000000000000000000000000P1FP0000
0000dES>0000DYZH0000000000000000000000000000H]We0000XM0c00000Va5dBB3000000000000000000008cAk0000<@MM000000000000X\SOh7gN00000000
00000000\g`Z000000000000PFIE0000\lP500000000TQ3Y0000dlnm0000D1`j0000`bi2000000000000<Pn2000000000000<ea^0000000000004=l600000000
0000A0CU00000000\@EaM7BE00000000000000000000Y2MQ000000000000@cZ20000000000000000000000000000000000000000000083>D0000LSnR00000000
PPlW00000b76000000000000000000000000000000004oL=00000000DP84000000000000000000000000lBM?0000LOXN00000000L2>200000000<8K]00000000
000000000000000000000000<k:M0<;80000000000000000H6;A0000@4:BY6]m8;o^000000000000HU8V`cg7\VU\4:S@8hQLi0XR000000000000@SEa00000000
0000000000000000000000004YnY0000000000000000l\YO0000000000000000000000000000000000000000000000004Dd@XoB948:O@cIY0000000000000000
00000000000000000000000000000000000000000Dbd0000000000000000000000000000L=eI0kGh<9?L\XG7000000000000000000000000D3V0X\KDP7>cHIP]
\XHi0000000000000000000000000000000000000000000000000000000000004RZ>8ON?00000000000000000000000000000000000000000000L?lH00000000
00000000000000000000000000000000`F2T0000000000000000402C@5^=000000000000e30\000081640000000000000000000000000000d5a>@3e_XKKc0000
00000000000000000000h66lhZOW00000000000000000000000094CN000000000000000000000000000000000000\8V[`AkB0000LYRC00000000X?_Xh\eTD<og
0000TYfX000000000000dK=bY4R00000PTn`00008emiE5E]00000000i2o3000000000000\>fh0000<A;5000000000000m2n70000000000000000Y3M:00008>H8
8o4\00008I[U0000000000000000000000004Z9N0000LcP[00000000A2O8LW>g0000Y50F00000000000000000000000000000000000000000000000000000000
00000000000000000000D@j8lI_0dXdX0000000000000000`QAfXMAJe3D>@JaA00000000X@AP000000000000000000000000L^Y40000000000000000TA3B\2Ao
000000000000000000000000LLo\00000000000000000000000000000000000000000000000000000FO1TdAg00000kc7000000000000\@jI0000000000000000
0000000000000000@7Xc000000000000000000000000D4Gm0000000000000000000000000000000000000000H^25HLMI@PF7m60Eh;_100000000lC\F000016Nd
00000000=36cDK2g00000000h:bj000000008LED0000D:A6e3WnhTW40000P>\10000T>kWDZDj=5bHl\M^0000lPR8000000008o=b0000P2JjT=^]DB<b\2<<H2B=
4Bbn00008lkQ0000000000000000000000000000HoKd0000000000000000000000000000`P<D000000000000000000000000000000000000000000000000T:J0
HGdZ54\_00000000000000000000a5c_0000T]hL0000<8BnHYU=0000000000000000000000000000HD4Y\aX8000000000000000016`A0000`QM\000000000000
00000000dBA>000000000000000000000000TKK<00000000000000000000000000000000001g52XQ0000@J4U000000000000P0lY<TKX00000000000000000000
DdIH0000hFQd000000000000000000000000000052Nk0000<;=V\_>1000000000000D4`X4IZbl\io00000000`E5M000000000000H;>\TS^80000000000000000
00000000000000000000000055OT0000000000000000000000000000l?DT000000000000h@fQi4\L00000000000000000000000000000000000000000000LDoo
00000000000000000000P@2T0000000000000000DPB300000000XOb[00000000000000000000000000000000000000000000000000000000000000004CoS0000
00000000000000000000000000000000000000000000000000000000`QkDd_]K0000DJNI`ZJ^TF1G4Pan4;S60bjlHkO<000000000000Xm@E0000000000000000
000000000000000000000000000000008Ei[a4PB0000000000000000l6kf0000000000000000000000000000000000000000X@>Y000000000000lig\00000000
8^dSTG2=0@fg@X6W09[cdg?\15710000Y13h0000000000000000@iUDm7Cb0000000000000000000000000000000000000000000000000000000000000000TVI^
0000000000000000000000004Y\i@jf8830C000000000000\];4H07Z0000E10<<c<i00000000000000000000h]Y900000000000000000000\K_j000000000000
00000000`j_U0000hOYm0000000000000000X5iB`VT]000000000000000000000000000000000000000000000000P=oFi33K000000000000PhlG000000000000
LLjfXBkD0000000000000000000000000000`Jlk00000000PlQC0000000000000000000000008N^1000000000000000000008D\J\Ne\0000DMmY000000000000
0000000000000000000000000000XWe6000013gH000000000000000000000000<0VQ000000000`B^00008;j3000000000000000000000\e>0000000000000000
00000000<Z\e\>>XHU_Pa7130000TO:900000P`m000000000000000000000000lO6Z000000000000`caE0000h]eG0000000000000000000000000000H@K:0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQGG00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOlE\OnblJI=Hln6dmK10000`T[?0000<nhYDL><0000dc_M`GmL000000000000000000000000
U3\n00000000000000000000D3hH00000000h`[P000000004C]S00000000000000000000000000000000000000004<dc00000000000000000000000000000000
0000000000000000ljG;0000Ljb?00000000`8^g000000000000000000008MlY000000000000000000000000000000000000HKLN000000000000`M<D0000DQL5
0000HCmn0000Hmb1000000000000000000000000000000000000000000000000000000000000DjgW00000000000000000000=2DZ0000d_I;000000000000LdS@
L[MKa1TD0000000000000000000000000000000000000000000000000000000000000000\@mM0000L@oK0000000000000000000000000JZC@lVM000000000000
8=;700000000000000000000d<NS00000000000000000000000000000000HbPN0000000000000000000000000000000000000000\V9@0000000000000000L;ai
m6Mn0000000000000000l4Xb0000000000000000000000000000000000004eDlDm^e\K3b4n_A00000000000000000000000000004ZSU00000M5n00008]jPdJnI
00000000Tofd0000000000000000000000000000000000000000dZ>2000000000000ljfZ0000X0Z00000000000000000000000004O_>00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048SO0000000000000000h[`@0000000000000000
000000000000000000000000000000000000000000004CX`l1<W4[>8TFg:X45l`j5K000000000000\MWT00000000l7KAD`]000000000000000000000d^JC0000
8Mi50000000000000000000000000000000000000P[VX66RTCAETV`N00000000000000000000000000000000ld`em6Oh00000000dmFR0000LTe1PWedDIJn0000
0000000000000000000000000000@0Mg`c520000000000000000dDc900000000000000000000000000000000L;i041Yg0^5I0000XgVC000000000000H91OP38a
0000000000000000LO<10000`Dm^00000000000000000000X0CL000000000000E5no0000T>Zl0000E2K@0000\oEk000000000000000000000000Hf>o00000000
0000000000000000DIaO00000000<ndV000000000000X\k90000`SaZ000000000000l<Jc00000Jl100000000000000000000h[5V0000000000000000TD]=0000
000000000000hhW=0000Q5W500000000hT>Z000000000000dj?n0000LMdo0000`jR]00008gMO000000000000000000000000d1@]000000000000\X>g00000000
0000000000000000H4cK0000Y1Z>0000Q0:@4:Fbh;86@>n100000000HVYd000000000000Hfag0000XPKa<T<E0000000000000000dB3o00000000000000000000
\QeF0000000000000000TC06e5aQh6Z2\cRci2jWM4j7h7lT000083GH45HdXL66dd[f00008UhV0000D5SHlKAe`OaW0000000000000000llD1000000000000LU[F
0ZA30000L7f;00000000XP`?0000`jLM000000008JAZDI`f00000000000000000000000000000000PfND0000000000000000000000000000964Z0000Djl]0000
\?FA00008Wa<00000000000000000000TTO9T??^@X6N00000000000000004bHe000000000000dc^o00000000000000000000000000000000000000000000lYfI
000000000000PVA300000000000089Bk000000000000000000000000000000000000000000000000e5le00000000Q1<DE1Rl0000dHDS00000000000000008_8I
00000000Q6JUTgjbl\jb0000000000000000000000000000`5WdPELiD^Mldi0<0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055V[A5JZTjm^0000Tl7T0000PAEk000000000000000000000000000000000000=6L^00000000000000000000
0000000000000000000000000000000000000000000000000000l\bU0000@CHf\6n>0000000000000000000000000000XCAVU6WI000000008BSGdd74U54S0000
0000lNfJ000000000000000000000000000000000000000000000000000000000000@M20P<[n0000000000000000000053bK00000000000000000000T2oW0000
00000000000000000000XPXUM08H0000DP5T0000000000000000000000000000Hk87000000000000H_Km\De[000000000000000000000000000000000000hjcY
000000000000000000000000000000004M[W89jJ\U4C00000000000000000000000000000_[70000000000000000000000000000X[HE000000000000DheE0000
00000000000000000000000000000000000000000000T9BHPfdFU48k00000000=4G50000000000000000000000000000000000000000000000008gKW51N40000
000000000000DAEB0000\X5@\Q`K0000000000000000000000000[YI`EHC0000000000000000XT>600000000XChS0S^N0000`H=7000000000>X@000000000000
00000000000000000000LgbF00000000000000000000000000000000L;Vk000000000000L25k\QeP0000000000000000000000000000000000000\M200000000
0^Zg0000PhRk0000000000000000hDM:0000\@^h000000000000000000000000000000000000@GV;00000000DJfN00000000000000000000000000000lBf<g92
@J@d00000000D0<EHh1iPmh<Q4DU00000000\;4[L<M<lf84a1kA0000Likf0000X65h0000000000000000000000000000000000000000LW>\0000000000000000
000000000000000000000000LHV@A0P:00000000P\Rb0000@SC50000L2bG<d>10000000000000000000000000000000000000000<M6S00000000000000000000
0000@DS8000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[6G0000D3]E00000000TQ3h000000000000H5jCTZ\18FH@dLN_000000000000dI2RTVO\000000000000<hFglRZO000000000000<81^
000000000000054;0000000000000000@YC1000000000000000000000000000000000000000000000000Xhk7De?\0000`cin0000XXEf`8Fc4AW[`J26\Oei0@ok
0000PlV100008\1_l65J@?bNDC_KP2KKa4Nj0000d;1Q000000000000T<I_00000000000000000000000000000000<\Na0000@SAH00000000000000000;LP0000
0000000000000000`6b0000000000000\jZd00000VoX0000000000000000LjZ@00000000U6FF0000000000000000HYTn00000000000000000000000000000000
000000000000000000000000TX850000000000000000000000000000lO8ddDo:0000000000000000000000000000lDfclZB=000000000000`dOPDZ204kQ70000
00000000HlbS00000000000000000000@IHC00000000000000000000000000000000<:M00000000000000000<hX8000000000000`8B]066:T2i`000000000000
000000000000L<Fa000000000000\joo0000000000000000<;3aTkZZ0000DW6J0000000000000000HSeU0000hn@I@bN5XIIi\Q`UL]P:0000T]mf000000000000
00000000<JF400000000LOIP0000XNb3<H6S0Pf;000000000000hARS4dG:000000000000A1PV=5`M0000000044PB000000000000000000000000XKKL00000000
Xc:A0000000000000000hBJW0000000000000000hY2`00000000l6Z>00000000l^3L0000000000000000000000000000000000000000A7I200000000lYZWdZ_@
000000000000l=gh000000000000000000000000000000000000000000000000000000000000e6028Eii00000000H7L^TD3J0000X7YQ8WJ\0000000000000000
00000000000000000000000000000000hPK4XWdi000000000000000000000000000000000000000000000000000000000000lLP8L9;\00000000000000000000
00000KJ6000000000000000000000000000000000000PNFj0000000000000000000000004Y\W00000000000000000000l;A500000000X]DK0000000000000000
000000000000000000000000TRP<H07=P>ZO0000h7TA0000000000000000000000008E];00004l7l00008efm00000000000000000000000000000000\lXZDoJO
\FSI0000TbR90000LMB\0000d<:J0000000000000000000000000000000000004GiJY5iB@L<800000000L1Y2M3QB0000000000008<CCDFM=0000Dbci00000000
0000000000000000Tk6A00000000000000000000e6Xm0000070OY6^m0000000000000000000000000000Q08j\;7hTFTR0000000000000000000000000000XdO=
00004WVm000000008ZCi000000000000LQO`00000000000000000000000000000000`T7Z00000000000000000000000000000000A5B900000000Y2Q000000000
00000000000000000000\Yf:0000000000000000HTgf0000d49]000000000000000000000000000000000000X6[80000HYKa8ZkN`mGV0000000000000\8;0000
4nQmDm;R00000000000000000000h>iQ\ld\00000000X`j@0000D8Ko0000<CiHl60j0000<cWb0000000000000000LU]Z00000000000000000000000000000000
00000000leM900004mRl000000000000L?aB00000000hQcVlWN9000000000000000000000000000000000000\hGF0000000000000000000000000000lf0?0000
0000hIQkdo[6lE6Y000000000000000000000000lAI<0000H>MZ00000000000000000000X5LFPQ@90000000000000000lQng0000000000000000000000000000
D;bE000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G5ITZMl00004bOC0000T1fg<kX7@FF900000000
0000000000000000\JmS000000000000000000000000dPeM000000000000XN90\Ukm0000`17400000000HVJK0000ljmo000000000000000000000000HA490000
h;BaDKeUX^Rl00000000@9RN0000000000000000T^H=13:4Pba=000097Io000000000000000000000000000000000000000000000000XEXf00000000\8lB0000
dNHfPD2b@XVl0000000000000000@59X00000000000000000000L9;l000000000000\RH>0000000000000000174;0000@l100000000000000000000000000000
he6G0000000000000000000000000000lbLN44Qo0000000000000000X2kK000000000000000000000000h]ZA0000000000000000D`n700000000XCOcA42Nd_Hb
l__F00000000D<DB0@4K0000`MoE00000000@`=K00000000000000000000000000000000LNS60<m4LM:_000000000000000000000000HU3a00000000XL46@FG;
00000000P8gV0000`<YTDJQ7000000000000000000000000000010D=000000000000T28@00008f3>LgEi0000dcTm0000000000000000000041JB000000000000
8>aI00000000HmCl000000000000\[;X`k6l00000000000046Xh00008B:h0000000000000000000000000000000000000000000000000000000000000000M2mW
0000000000000000000000000000e1m400000000DLJl00000000959I000000000000000000000000000000000000LYQ\000000000000\`RS0000000000000000
000000000000000000000000U0`A000000000000TVS\00000000000000000000000000000000000000000000dIMP000000000000H>fW00000000M6\Y4m=K0000
T_Jl00000000<K`i000000004GY10000000000000000<TKJ0000]1A9000000004B;I00000WJiP3^Y]4k;4\OT00000000HZNY0000`[TK4@BL0000000000000000
000000000000HUe80000hM6C0000lf0U<jic00000000000000000000000000000000@K9O0000<QiK00000000I5Hi0000000000000000TUlRX1aZXGKk0000\Q`4
0000000000000000@jP]000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000PlOZ
00000000XGUN0000000000008O9Y00000000000000000000000000000000i26L0000H0Vm000000000000m5fd0000000000000000000000000000000000000000
TOg?0000`P>R000000000000000000000000l@X0LBm3X@o\00000000000000000000000000000000000000000000T3_g00000000DgBd000046<1000000000dB6
`eKQA41K000000000000000000000000@@>h000000004KUD000000000000000000000000000000000000\l;<0000000000000000000000000000000000000000
000000000000T;`k00000000DOj=\U2j000000000je90Le`0000000000004:eP00000000000000000000000000004N[n0000000000000000000000000000\KRh
0000L07Kl3R400000000@F6^0000P_27Tm[50:mBP4ae000000000000000000000000lhkJ00000000h`R@@6P9XP7=`S6:hVW8lJ?MlYii\?I;T;?Z<E=A8POk0a9m
<mD]]3Eo94Ya0000000000000000M3;;0000hRkI000000000000`6Uc00000000D4L>`B3O000000004@lA00000000000000000[2CTOJLThD=Th1P000000000000
hlak00000000T9QZ000000000000<o^e0000Tdjj000000000000HFO?00000000DJ4;E6lS000000000000H@UJ00000000000000000000hW2XHl_i00000000deVa
]1iW000000000000@FgJ0000000000000000000000000000h;2l00000000hM;d00000000@\K;0000<EVW0000a0BE0EEZ0000000000000000000081[c00000000
0000000000000000PIgiTIkf0000000000000000000000000000000000000000H:2\00000000000000000000000000000000l:lG000000000000000000000000
00000000TVZi00000000TThn0000Y6O100000SG]0000TBGN0000000000000000PG<W4>Xm8B4]hKj`000000000000LZH\000000000000000000004E3F00000000
0000P83W0000000000000000000000000000XAYM0000`HCZY3eJY6Q5000000000000000082;l0000000000000000Dh3m00000000000000000000lZAET6gb`>Z:
0000000015bh00000000<;?k0000000000000000000000000000000000000000<<6F<QA?00000000000000000000000000000V<N0000000000000000<0IX`\8c
000000000000000000004]5`0000000000000000D5]a931mDk47000000000000@LnE0000000000000000000000004eGB00000000hQQ_0M1400000000@hcV\Qcm
000000000000TJ0jX`2G000000000000000000000000000000000000HW7_0000000000000000T7gm000000000000000000000000000000000000\F\H96Uc0000
0000000000000000000000000<Od`KPM000000000000000000008P1E000000000000\AnU0000=3K@000000000000000000000000000000000000lBUJ80M30000
00000000000000000000\gf\`l<fT89m00000000000000000000000000000000HVNC0000<]af000000000000lFj3000000000000D@C2Tg9f0000000000000000
000000000000`?jVHlV>00000000M3@Z00000000000000000000000000000000000000000000DWbN00000000000000000000<7dU0000000040QdDW>D00000000
00000000@61O000000000<1R0000000000000000<XdK000000000000000000000000d:o_<^9i000000000000<cW@00000Q[m0000000000000000000000000000
0000000000000000000000000000000000000000lMKY000000000000000000000000000000000000000000000000`LJQa2gH0000l89P0000d3IS0000L6;P8PP>
000000008@5G00000000000000000000000000000000000000000000000000000000000000000000000000000000DIfW0000000000000000000000000000P3ZA
Xmn>00000000DQ2CHo?C0000L7df00000000000000000000dKkK\kCf000000000000000000000000000011iG000000008JTQ0000000000000000TENE00000000
00000000000000000000@4Q30000000000000000@NiX\bIK00000000000000000000P3900000000000000000000000000000`RI=000000000000000000000000
00000000000041_l000000008>Z^000000000000LZJ4000000000000000000000000000000000000000000000000`e??8Vi8I1]f000000000000000000000000
i5\WdfNS0000000000000000000000000000000000000000]6mP000000000=T_hEVI<PA2e2En00000000000000000000P_Ud000056=M000000000000X]>N8`YQ
0000\VO@0000`nGK00008>9C0J1W\Q_30000000000000000lGW[XUBgdKjnDnkg000000000000000000000000000000008clE0000000000000000h6X100000000
0000000000000000000000000000000000000000000000000000P4]>00000000000000000000000000004FMj0000000000000jn@00000000m5<B000000000000
00000000@lBY000000000000000000000000HgY_0000000000000000000000000000000000000000L:n5`>Vn0000000000000000000000000000dkE[00000000
0000000000000000000042\mh@I00000000000000000000000000000`KE@4U_0\l]B000000000000000000000000\L>2L1L1`XYU000000000000000000000000
dc4:000000000000l7:40000h6]E14\900000000l]>i`NMSP[<ki0gU00000000llh]00000000XRC4d1\58DGO0000lCK[00000000T6`60000000000000000hPgQ
00000000E4m5000000000000000000000000000000000000000000000000LSc^00000000``n]H>Yj0000000000000000X:AFh?l600000000LOVm4CJ000000000
0000000085RR000000000000000082aM000000000000000000004PbA05Zi`nd600000000000000000000D9cZ0000\1\OLLkR\Vii000000000000000000000000
0000000000000000Y4Ja000000000000000000000000000000000000000000000000<bF90000000000000000000000000000000000000000Q57>000000000000
000000000000000000000000000045JQ0000000000000000D9>;00000000000000000000H:FOXll50000000000000000000000000dd:0000000000000000<R^:
XmC00000D1ji00000000000000000000\>BB84YIX93m00000000000000000000PLli000000000000HESK00000000000000000000l]K=00000000000000000000
P1C]00000000000000000000d;Nc14HI0000000000000000000000000000A5YN0000`fg900000000000000000000000000000000`U4P0000\Aba\\D>0]Ul0000
\PZR144I00000000000000000000d_k;TIV@000000004N=\TZIa000000008J@V00000000000000004Dn00000000000000000lC0E@b[JPA^L=0<0<;W:00000000
`DYR0000PQK\00000000<M\`00000000000000>A0000000000000000000000000000hSYLPY0i@0Jk8>^l0K1:@QVFDkPQl5KZ0000000000000000000000000000
000000000000`gNE8\[600000000000000000000000000000000000000000000000000000000PWNG0000000000000000000000000000h`BO0000@;EQe1WS0000
000000000000Td>a0000\Qdo00004KQ`000000000000000000000000000000000000PHB?LMaHP^FO0000000000000000T25W0000\9Mi00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004j[M000000000000000000000000`OmO00000000000000000000000000000000H24G0000
0000000000000000000000000000M6^]@1oR000000000000000000000000000000000000000000000000000000000000000089V>000000000000000000000000
0000@Oa6000000000000dKn5<N=L0C5`14R:00000000hSgT0000000000000000000007=K0000000000008MH5PAN;`Mhf<8Vk0000PY6b0000000000004S<8D;K<
0000lD:C@ECN00000000X4mJX5bj00000000000000000000000000000000@df\000000000000@:<:000000004gGM00000000L2L<00000000h5X><Hki00000000
0000000000000000000000000000000000000000\ViX00000000000000000000000000000000000000000000000000000000000013GF00000000000000000000
@2HIDOik000000000000000000000000471Q8LWjlN`IA1fb0000m2LZ000000000000DF2H0000000000000000000000000000000000000000Hi_40000U4?K0000
0000Di_E0000000000000000000000000000`PY00000Q30?0000000000000000000000000000000000000000\TBA0000000000000000l=WD0000000000000000
0000000000000000000000000000dUFN00000000000000000000000000004J3:00000000HSl;0000000000000000000000000000`Dd500000000HI6P00000000
0000LBM00000h9n]00000000\AVN8m]DhkS?000000000000000000000000<T^MLZ]l00000000@\_;000000000000<TJi00004]ZK0000000000000000hDU?0000
d^If000000000000000000000000da<;0000000000000000000000000000000000000000hPdQhmjY00000000000000000000\gDD000000000000000000000000
0000000000000000<U`B0000@QYo000000000000ld[H00000000000000000000000049U=0000@5HZh9BZ@?ea000000000000<C6I000000000000PjM^00000000
00000000000080SYH=cA00000000000000000000000000000000000000000000X9X5\]nI0000h2Ra0000000000000000`C3^\Qf00000<>R60000000000000000
0000000056U3000000000000000084C400000000000000000000000000000000000000000000m1^S000000000000XA0;4fYB000000000000@JJ08PmQ0000l5nm
`bf1000000000000000000000000L94g00000000000000000000@RJ]000000000000000000000000000000008[7P0000000000000000000000000000000043G1
<6EP8^YGT1Xc4oN^0000`jo7T8j400004N_TQ1mk0000000000000000`Ji:0000L\<K00000000000000000000000000000000000000000000hKPY000000000000
<4P2H]0a00000000H6ZV0000000000000000000000000BKU0;Jo\@59Hal9000000000000XCP_00000000`M[ii3EU<^=f00000000000000000000000000000000
00000000000000000000000000000000D]WFl<jg00000000000000000000000000000000000000000000\IU40000000000000000000000000000000000000000
0000000000000000<b5d00000000000000000000000000000000@8gh0000000000000000TPSe<Y7@@jH00000000000004ONUh5a0P7bYD:0<D@a=L>bnm3]NDDHC
0000a5RC`[^FTX7e0000000083<M0000000000000000000000000000lci6000045B[00000000@]V_00000000<=H_000000000000000000000000000000000000
0000XgWj00000000X1QH0000000000004?\4LY[W000000000000ll^>000049ZD0000000000000000000000000000000000000000Hh9U00000000d==0Q5\d0000
0000LAW3000000000000HN@L0000000000000000000000000000Q2\^0000@JO^0000A2OH00000000`Gb:000000000000000000000000D[1Z16Q[Di[m00000000
0000HHmc0000000000000000000000000000000000000000XWF10000T>dgX;j^HS>R`a:@d3:iXaK<000000000000000000000000000000000000M6N;00000000
0000`4dJ0i_X00000000000000000000XK<Z000000000000M23000000000000000h?00000000Ha1;0000000000008_N\0000L>E>4GBn\HZG4K1S@Wi<\Qa50000
000000000000hFDD0000000000000000000000000000000000000000lcM[0000000000000000000000000000000000000000000000000000000000008RbD0000
0000DAcI0000d8=F<Egh00000000lJ=I000000000<i\4J1hPOdo00000000PRhd0000<Cc_0000000000000000@iS[llmPP^F^0000000000000000000000000000
000000000000000000000000d6UP00000000<T8A0000DGVjD_OY00000000000000000000dIIH00000000000000000ae;0000hg>h000000000000P@ee00000000
000000000000000000000000@IlK0000000000000000000000000000@QhZ00000000000000000000000000004Bjc00000000000000000000XXio000000000000
0000`lY=000000000000000000000000000000000000LZm]090:00008@4?000000000000<2H80000000000000000000000000000000000000000ha:O0PYk0000
00000]C[0000000000000000H4^e0000DW>P00000000X4m;00000000000000000000Y2_T00000000000000004C[8E4`jl>1P0000000000000000`1Ph0000ho8f
00000000<KL7TiIj000000000000<kC7<LjU00000000000000000000000000000000000000000000000005`b00000000000012kX00000000000000000000ll3j
00000000@1LB@Yg100000000LlX800000000000000000000`3Gk00000000HGOYDJEkM5f08>aT000000000000X[]\lekEhXX\0000000000000000000000000000
000000000000hE]ZPCW2000000000000D@9P00000000E3JV00000000000000000000000000000000000000000000T7<n00000000@C`I0000000000000000L4F<
00000000HVD?000000000000`EdcDS2LI4Vg000000000000`\<100004;>K00000000000000000000<6a5P;iB\UCfhc\i00000000000000000000l;_U00000000
0000000000000000hEmE00000000X^1<000000000000000000000000000000000000000000000000ddNn`B`700000000HeWC00000000000000004BMQ0000PPIi
DTM=000000000000000000000000000000000000dRXO00000000000000000000000000000000000000000000000000000000000000000000000000000000H:[I
000000000000Y5Cl<;Q<E1HN00000000000000000<F70000dGLP000000000000@6Q;XZg^@^]F0000H:Lb<6@k000000000000000000000000<3MbhP>_m1:R0000
0000000000000000000000004U[48j\mY4go00000000000000000000000000000000000000000000TGQ6<6VT\KKmDaZH0000000000000000hdCj0000\O\Wl;OA
000000000000hL200000`@_U000000000000000000000000TXQXL[3;lHoY000000000000X65;00000000lTjb8>:O000000000000PbQM4FN?0000LKEZ]4QV0000
<?CRPZ6?0000000000000000000000000000`3;S000000000000000046;d00000000<miS00000000000000000000L9`]00000000PE7Z0000dI9U45lI@cO50000
00000000e6]@0000<0O<000000000Jmb\A3n000000000000000000000000000000004Hgg00000000000000000000000000000000diUWLNUB0000125P00000000
XWIe000000000000Plic00000000000000000000L6ZJ00000000<l[T0000000000000000dX<G0000000000000000H:5C4gQa000000000000000000008n48`hPf
00008;FH00000000TT0;0000000000000000l4k<00000000000000000000000000000000PKiX000000000000000000000000PNBld;3DhRkU0000000000000000
00000000`8]^000000000000000000000000000000000000000000000000`8n4P;l<l<GH92N^TSjd00000000000000000000dA28hOGWddAIDXd6Xj7n00000000
00000000]2lcD;KZ0000@0e@000000004lE4LO9600000000000000000000@;gRH=DC0000`14e000000000000A5cl0=PF0000XXaALR_L0000Li`Q000000000000
0000000000000000`NgV00000000000000000000000000000000LmZI0000@0Z_0000m0_O0000000000000000TFZM<1hX0gQD\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\I0D<@?H000000000Z7800000000dE[\000000000000000000000000000000000000
]5Q_A6jL000000000000`6@:0000<9j9000000000000000000000000000000000000000000000000000000000000000000000]gXlB:V00000000000000000000
4aPV000000000000000000000000000000000000H3KN]7000000PGmV00004a_:000000000000<[=k00000000T0g3@;`@PTVJM4ON0000T2XUA4_@<4d:X>h30000
H4Knl`Z?000000000000000000000000e2fD00000000d;B9000000000000H=dhA2X0<C4lD7Td00000000000000000000D>]EH]B800004Sd;000000004cgk0000
000000000000D3l]T<?O<]Q`0000000000000000000000000000``^Z<IO:000000000000000000004<:d000000000000000000004E4g00000000000000000000
0000H]oi000000000000h;dG000000000000d;JL\WWmX=ME000000000000000000000000000000000000\D[?0000000014<<00000000@6LW08bLhQ5e0000@ek^
Xl=i00000000hkZG=3bb00000000000000000000000000000Qn78J>C0000m4P5000000000X:@\\[H000000000000000000000000000000000000000000000000
lc0V0000P;>00000000000000jWP00000000LRNTL]AE000000000000000000000000`VbRXQj04<7h000000000000dcVZ<oX40000000000XD8>ek000000000000
0000000000000000000000000\fK0000DEH300004S;a00000000000000008?e70000laoG0000000000008\JS0f57000000000000000000000000\8nJ0000`3F2
00000000\?YE0000000000000000000000000000000000000000000000000Xhh00000000000000000000000000000000l3^HLE>900000000XZ2KU3gk00000000
\<kY\BZZ0000000000000_h;0000000000000000000000000000hS?Ne6Wc0000000000000000<6DI<7VP0000000000000000000000000000000000000000DZaY
0a9B8Bi:00000000deXQ0000@V]hl`Cn0000lbRN00000000@bMd0000000000000000000000000000P_Dg@=Yb0000000000004NdQ0000000000000000\kTdE3WT
000000000000000000000000@;5Y0000E57e000000000000000000000000\>6lDC^m000000008\3g00000000L9`J0000000000000000TV?90000lPlC00000000
0000000000000000000000000000h9aE0000000000000000000000000000000000000000D78T00000000Xm?T000000000000000000000UYL000000000000dTAV
000000000000000000000000000000000000000000000000lHjP0000@9<a00000000<?Z20000000000000000e45m@T<2U7@k00000000lC`g0000H3KX00000000
00000000D4IF00000000m76\0000000000000000@;dedEX@I6i2000000000000DSnD000000000000000000000000000000000000000000000000000000000000
0]Yf000000000000000000000000000000000000H\3G@9cI00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6W90000DCaE`mOW\QeZ0000000000000000hF9S00000000@\RD00000000000000000000000000000000000000000000PcQb0hj`000000000000i59j00000000
000000000000LG?l00000000000000000000000000000000H;o900000000000000000000000000000000000000000000<2G]0000XgGd0000000000000000<RGK
000000000000000000000000000000000000\L6NXTm5D5=1000000000000000000000000Q6l`000000000000P3XA8H<d0000<dFHD^VK0000DNCU00000000d8Yj
000000000000@KmS000000000000000000000000000000000000000000000000000000000000000000000000PZ[Q000000000000\B?V00000000dY[D`Z3QXmHi
000000000000PWhn93G6I3Q_00000000000000000000LV9KTB^K000000000000dO^IP5j\<]g60000\COUP`:m0000000000000000000000000N;B0000T>G0<Efl
0000000000000000P1:nE0F]000000000000M5dS00000000HeTI0000l_ekM5aa0000000000000000000000000000U2CP0000000000000000\CmRLDn?`S\A0000
0000000000008=g10000TkD]0000H[U90000\do\0000PRMO00000000l?cD000000000000000000000000e6Gm0000l>0_0000000000000000hZ:lh\KP`oRS0000
00000000000000000UcR0000000000000000000000000000HjFW000000000000Y0m200000000000000000000000000000000`APD0000<V?a0000PCBU00000000
Q4Do0000000000000000000000000000000000000000<OOdXmke0000000000000000l6fNXO1i0000000000000O@F<Zk\`d^10000000000000000LA:N0000@Q`i
0000173N000000000000000000000000000000000000000000000000000000000000d;I_000000000000000000000000PmAa0000000000008B\@00000]Na0000
0000000000000000dT=d000000000000HLMo@SCD000000000000U0ne0000L3Mn000000000000PId900000000000000000000000000000000TIdb<fJGdXOR0000
Q1[20000A5[P\]>?000000000000000000000000`Q`_4NZh02iNPC6hTVFY00000000000000000000000000000000P2N6@CNB000000000000@BDC000000000000
l\m[TDDB0000000000000000000000000000Dm:=000000000000D3eRT[XG@d_\\UK543AK@Z?2`SDS0000000000000000000042@hT_AK0000000000000000XP_Y
`lQT@lSW0000T?PQ000000000000000000000000000000000000\?a600000000000000000000000000000000000000000000`?Kj0000HTYZ0000000000000000
0000<hl20000P[3J000000000000000000000000000000000000000000000000PUn]TeZT00000000000000000000000000000000T^iH0000Lc6T000000000000
000000000000H^GM000000000000TGA]0000000000000000000000000000000000000000Hn\m\00>P\g7000000000000`:\aDYod0000000000000000l9bf0000
000000000000a2K300000000000000000000000000008N;20000000000000000000000000000DLW_94ME@1TK0000P3@40000PB`c4P?b00000000000000000000
0000000000000000LcG1I6PH0000000000000000<b0C0000000000000000000000008[la0000000000000000Q51?00000000000000000000000000000000P0?`
000000000000000000000000L=Xc0000`T][00008jW00000h:[:000000000000d17m00000000000000000000000000000000dcAFD6W`H:BQL09I00000000Y6k?
000000000000`GTe0000]5PbDl\[55f=0000DC`?0000000000000000000000000000DT:g000000000000E3iO0000<COF00000000000000000000M47C00000000
000000000000lW42000000000000XW`H00000000000000000000dF^F84Y6DP<1a49;00000000HPjW0@\;h\;900000000000000000000000000000000HVm]0000
0000000000000000000000000000000000000000000000000000DkAkd;[O0000000095]100000000\4IWA19Y0000LgO]d3>9Pd5XL<EK00000000000000000000
00000000LTEF000000000000000000000000000000000000H;VX8?QP000000000000HVZJh^IX000000000000000000004XFa00008MnW00000000000000000000
0000@MO60000\Ea90\h\0OFf0000000000000000000000000000000000000000<=bQ0000XOAU\`\R00000000P\lg00000000000000000000@6Pi00000000\Gl]
00000000000089XFl;INHC1R]2^T00000000000000000000000000000000000000000000m5dF000000000000000000000000Hn;[000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5C00000A1IP0000h\L_d7Og00000000@>1i00000000000000004:L300000000
0000P<e30000@iHX000000000000000000000000000000000000000000000000L5g=0000000000000000000000000000000000000000l\7>000000004]_^0000
0000000000008W3d0000000000000000000000000000X5b3LOEbXmGg0000l1Mm00000000i3Dk0000000000000000i4L;DI^2HSfk00000000\m3^000000000000
000000000000X;@4<M29000000000000lAZD0000000000000000\B@I0000000000000000000000008I7?Y75h0000000000000000000000000000000000000000
@^F6XM9QPdE4Hebc00000000000000000000\7NIPi4a000000000000000000000000000000000000000080B\00000000`Q6GPl`:0OJ8000000000000]0WG0000
0000`=Qc0]<M0000000000000000h\gX4UM^`0;74a^g0000000000000000000000000WXj\hGY0000000000000000000052kNLM920000000000000000lAUi0000
00000000X:S^000000000000000000000000l\MK00000000`L:X8PU^0000000000000000000000000000\QB900000000d:>VTdf9`6nO00000000000000000000
00000000000000000000000000000000TE^W0000000000000000000000000000X^YXXi6a00000000e7GE000000000000`W3U0<dJ0000000000000000hDG10000
00008g9O00000000DmB_Y1Ok`jO:0000000000000000@j@j8?g_00000000000000000000000000000000M0dKh3o50000A6TI@TCI00000000@:P3PJR>h;NS0000
000000000000000000000000e6Fc0000000000000000000000004f<600000000000000000000000000000000000000000000hIGn0000000000000000XWF@0000
0000\;jM00004b`M000000000000000000000000000000000000000000000000<2;\00000000000000000000daF;DPPm00000000000000008C]:000000000000
00000000000000000000000000000000000000000TPB=6^=000083l1000000000000000000000000h`N00000HC1f000000000000D4_bT82`<P4BX:dJ0YhKHG6H
0000000000000000`1O500000000000000000000\\7Y0000H4BQ00000000PO?g0000L>j0P?:G00000000<]oO0000H>9R00000000<Oah0000000000008;FWDWVa
8P=H0000@6Sj0000000000000000P?4I00000000`LOh0000000000000000000000000000000000000000000000000000\K2D000000000000XdN]DGX00000E5Y[
0000000000000000Laca0000=70@000000000000000000000000000000000000000000000000<?<Y000000000000000000008;oC00000000000000000000LjBi
0000hQ5T0000`dJl000000000000000000000000000000000000<][50000000000004kKa000000000000000000000000000000000000000000000000H8F98RcB
00004MZ?0000000000000000000000000000Ld\l000000000000000000000000000000000000000000000000d=4P@CZ6000000000000000000008TXW00000000
00000000000000000000L<M\00000000000000000000000000000000\;E<l@@S00000000000000000000000000000000000000004O]g00000000dX:P00000000
a6e:00004a[m0000000000000000000000000000XSCa0000000000000000000000000000lkWU0WPH0000H]o[0000000000000000000000000000000000000000
XnRF@>g40000000000000000P<hTXU7o0000000000000000DB0N@fT>000000000000\:j2000000000000000000000WnS00000000<Td>E1>X0000000000000000
000000000000d0jF000000000000L=>10000000000000000000000000000000000000000E2kA0000000000000000U1UP000000004aMa0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QID00000000000000000000PT6c0000DA?<dRHl00000000000000000000ddaS0000
000000000000000000000000000047R`00000000TT[m00004XUF00000000000000000000LK^=00000000000000000000X;^;000000000000dHU7000000000000
00000000000000000000dWQY00000000000000000000X2DXH<\=`4cj00000000000000000000000000008?YQ@<8[00000000000000000000dH8Om2gU00000000
0000000000000000Xj^O000000000000000000008]C6T5WF00000000000000000000D6mn000000000000lBhn0000D9c80000lNge00000000l3`Q<aof0000`L8]
0000000000000000<[F>0000000000000000000000000000@c3V0000a4NS0000D4U=`QgK000000000000lF9G`]>4E2Y1dFX=94cm0000dSTO0000000000000000
0000000000000000PI;;000000000000000000000000\fNjX[Ja0000L<:;00000000000000000000DiA500000000`ijA@F>K0000000000000000000000000000
HW5D00000000000000000000e1MXL:DK4:\60000000000000000lAg<00000000\Bo400000000L:LU07]kh9Ro0000000000000000000000000000000000000000
0000E7=S000000000000@2_20000`1K3D9lm00000000000000000000dfV^0000hB[N0000h@ON0000<<]<0000000000000000<jLk000000000000\1GKLRDN0000
00000000000000000AH6<T5F0000PdDL0000@@VS0000`=Uo00000000000000008J`k0000@ia>00000000HRjm00000000Lo=FE7960000<2Xo0000000000000000
00000000000000000000HZOfPAR400000000000000000000000000000000000000000000XlH600000000d4DZXXTT000000000000000000000000Q7Fk00000000
00000000000000000000000000000000PR]e000000000000000000000000THPP0000@KnVP^bd0mhT000000000000000000000000000000004O^80000H^Cm8gc[
lfQOE1EE000000000000000000000000lbZj00000000hM7Q4MLL0000000000008Eb900000000000000000000TPdDe23=<]@V0000000000000000000000000000
DV=`DP5300000000000000000000000000000000000000000000000000000000000000000000@X:m0000000000000000TZ81000000000000@UQm000000000000
000000004o`m\DO8000000000000TUj_000000008S`800000000TfO90000T?]e49i<00000000h>@Y4K6UD[DBhlJN00000000D50Tl<Oo0000HFQ0000000000000
0000XHAm00000000000085]Q00000000000000000000000000000000000000000000000005lU``4<000000000000000000000000000000000000000000000000
0000000000000000hBU60000000000000000@<@m00000000T>dZ000000000000000000000000000000000000`Qba000000000000000000000000000000000A>W
HCj:4OWb0000000000000000000000000000Lid=H;b64Kbc00000000000000000000000000000000\QOF0000XYF[00000000000000000000<e7:XOfXdcoK0000
000000000000`=RM0000Y0aN000000000000\A63000000000000000000000m1_0000L3Be`bRnde7X0000000000000000000000004@me00004c7E000000000000
P6>200000000T>RG\YG6000000000000l;nC0000HKed000000000000m1SB000000000000U4:Y00000000Y5hY\N@k0000000000000000000000000000D5cO0000
`?<bL`0n00000000000000000000Xb`h0000=2g;d7C40000a5SD000000000000000000000000000000000000000000000000hh7aY4[l<ifc0000000000000000
12@gPk1a00000000000000000000000000000000P;Oc00000000dS[40000000000000000000000000000D]8V0000PNSC0000000000000000lFEVldc400000000
L8Nnl@B000000000000000000000000000000000<De2=3Te0000i1>H\RRR00000000X2WP00000000\?Xi8]3`56m3000000000000000000000000I1ZX00000000
0000`UfR00000000000000000_9^D2J=00000000000000000000000000000000000000000000000000000000@HlK0000a55dP]O=000000000000000000000000
0000000000000000000000000000T8ME00000000DhKY0000\^[400000000XB8100000000I6nW0000000000000000000000000000lO?GlbZ_XLjE0000`9WU0000
L[WFXeAh000000004kb100000000000000000000@aDW0000`MI^4khg<13R000000000=nX0000`GCYl1dX13_k0000000000000000000000000000m1Kg00000000
00000000853C\8RR00000000000000000000000000004J^BhUTd124QY2bI000000000000000000000000dT3652?D000000000000000000000000000000000000
53eZ0000000000000000DbKUh6FC\X:_@Jb;hEWm000000000000000000000000dN;b000000000000TH`Q0000T>f9D_^k91E50000000000000000T3a>00000000
lM@\0000000000000000000000008\Aj549b8_aKdN_fY0<^000000000000H4:R000000000000000000000000`iFA00000000000000000000@<O00000PB3^0000
0000000000000000DQZ800000000000000000000X>PU00000000Tk1>0000P0<k0000<K:j0000l1el`A880Pnb0000000000000000HL1`00000000000000000000
0000000000000000000092@J000000008j3500000000`BGd00000000000000000000hm<A0000000000000000H6lah3?Y0000@i1H0000000000000000<V34]5kU
000000000000`GTN0000HQIW8VbD00000000000000000000000000000000000000000000llEVD2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LXPi<ZV>dbnl000000000000000000000000<Q<f4d[WI5F[0000\NJN00000000000000000000000000000000000000000000XZn_000000000000
0000\bYA8<WcXfUf00000000000000000000000000000000H5WZ0000000000000000000000008=kD@[O]0000\Q4G00000knj<AVj000000000000000000000000
0000000000000000000015?00JU\00000000M6188;aJPEc\00000000H]fM0000000000000000000000000000hdEG00000000000000000000E40A0000@8JBhK<H
00000000000000000000a3k30000HQmI0000000000000000000000008knH00000000`[KC0000000000000000U2Y>lTFo00000000000000000000000000000000
=5mE00000000000000000000H>JC04fW000000000000TFbi0000000000000000H3NS000000000000000000000000000000000000HJb]dJdJ0f25\cLBHC4`93[n
0000000000000000000000000000HCFHPDGA000000000000\DPJ000000000000000000000000DcVk00000000\eNS000000000000000000000000000000000000
000000000000000000000000`7;BDNGZ00000000000000000000@Wh5000000000000TGY]0000000000000000000000000000000000000000lViJ0000<J;A0000
000000000000000000000000000000000000H5;@000000000000Y5T?00000000D0F\000000000000HT??000000000000hYVo00000000P@<OXj\\Q25`00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM0nL00000000
00000000000000000000000000000000L5M<000000000000X8Hg00000000a0MC0000000000000000000000000000@Cn=00000000=2D7hPg@0000XL5D00000000
0000000000000000D5I40000000000000000000000000000000000000294000000000000000000000000000000000000493`LjP;0000000000008C\:0000I5Fh
40;d0000000000000000HPjH0000000000000000DL8H0000000000000000m7:J00000000`f@fliCc@>QV00000000000000000000I6V_0000P[G?000000000000
0000000000000000000000000000TJ1G@T8j000000000000@MW600000000D:NY0000LIa[0000000000000000HY8c00000000<3YN000000000000h^X>0000P2We
000009a0<j7a000000000000H_P4000000000000000000000000000000000000lZb000000000Hm<T00000PCc00000000D0WS0000P2bZ00000000445Z00000000
H2I300000000000000000000000000000000HgRI@C[W000000000000HSkO<1TW000000004BhTm6bR000000000000HYC[Dmij0000000000000000000000000000
TJ\4E70c000000000000Halm0000000000000000H5BK00000000000000000000000000000000000000000000000000000000000000000000H<j9X5OF0000l?ff
0000T6J^\U=700000000@08M000000000000DmTO000000000_:U000000000000000000000000HE2J0000000000000000000000000000hRdP00000000TFc20000
000000000000H3N_L=C700000000hA]f0000TmHK0000000000000000000000000000\0go<AbI0000000000000000dk9^0000X@\Z000000000000000000000000
00000000T^V>0000`9We00000000000000000000XQE<46<>0000000000000000000000000000dX<i00000000000000000000000000000000`1\^000000000000
0000000000000000dEdUhLA80000000000008]JcTe<d0000000000000000h>920000000000000000000000000000000000000000000000000000XlS100000000
00000000@mVNi4ke00000000000000000000000000000000000000000000000000000000000000000000U2HV000000000000@BfZ000000000000000000000000
0000000000000000000000000000000000000000e1c>00000000`0]g00000000P=?50000000000000000\D_b0000000000000000000000000000000000000000
0000`nDg@<U7<WMRi4?X0000000000000000000000000000lFj_H_D=@6Qa<Nk@0000lHkE00000000@KbP@<0H\>P5TQ@J91:24<WS8S<m000000000000U3RVhKm2
0000h1TdP7B90000000000000000`^@f000000000000@H2Q00000000000000000000000000000000XiLN00000000<`=`80Rn<TRf00000000`QfR`]RkX:8K`^7n
HdIY000000000000LC?aXWP6000000000000000000000000000000000000DGSf@iD`0000@;1:00000000000000000000000000000000@SAX0000XbJ94f;c0000
\c8>L5Ph0000000000000000000000000000000000000000@5G]`mX^0000`^?a000000000000lMgD00000000<6MN00000000000000000000000000000000dT_>
0000d\l584kQhO:j\Tl]00000000M3[aI5J=000000000000l2^700000000000000000000dZ9?0000T_61PF=IY3G`i7B5000007SO0000000000000000@OfmDRfc
@WkE000000000000<47E\HR1000000000000hn_1\CB20000HK?g000000000000077Q\K@200000000000013>O@QN;PZ1@0000P;XZdaZ500000000`KVH00000000
00008QEY0000l7IV00000000000000000000000000008LI`000000004G9K4kU]PX;c0000000000000000Hi<V0000000000000000000000000000000000000000
000000008<DPA6fk00000000000000008@TX0000000000000000hERm00000000XXe[Pj_g00000000XAOXQ2\k00000000LLi6000000000000000011Lo`ANh0000
hljG0000PMfdDj0E00000000000000000000m5BF0000000000000000000000000000000000000000l6ED0000<\3[@7@M0000000000000000@`WM000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0IJ0fDD00000000h[ka000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4<F00000000000000000000000000000000L>7;0000
000000000000000000000000000000000000Lj6@00000000000000000000000000000000000000000000000000000000P]6?XaG`0000000000000000\E330000
00000000h0K:0000000000000000000000000000lFZ@0000000015[`000000000000000000000000X0fd000000000000000000000000dQ_N0000000000000000
00000000`QaW000000000000TDMh000000000000000000000000000000000000<Obn000000000Qd7]2fn000000000000I1ZK0000L1;N0000000000008j3[0000
0000000000000000000000000000000000000000XRiT8XFA00000000000000000000000000000000000000000000PRi70000000000008`L5000000000000lNW6
PAQa000000000000000000000000000000000000\UnnhG36PlPP000000000000000000000000000000000000H@Ke\_cj0000P?E4000000000000P34W00000000
0@lW00000000000000000000000000000000d;]MTU@5000000000000000000000000000000000000033?00000000\]^X000000000000X=<SL^G>00000000l>gC
000000000000@l8i0000000000000000000000000000\UnO00000000TAJO000000000000<ARJ000000000000000000000000000000000000\P3_000000000000
000009>T@^Ne00000000000000000000000000000000000000000000000000000000000000004fAn0000HLZm0000000000000000h]MXPO590000\0^ePoFn4ST>
DjZQ00000000P8cd000000000000000000000000@ePA000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D8o000000000000000000000000DB68@N9D0000000000000000Dn0E80Lh000000000000<>`h000000000000000000000000000000000000
00008:i40000@0P]00000000H4mm0000`PFF0000`e>I8fob00000000000000000000000000000000000000000000000000000000000000000000000000000000
I3FY00000hlX0000@ke80000000000000000000000000000PBO800000000@02l00000000000000000000dIkHD\WaTBDd0000000000000000`jDZ0000dO8D0000
00000kic00000000000000000000\5VE<GL;`laB000049ACPYc\0000m2_^0000000000000000l5dL00000000h6S0000000000000000000000000000000000000
0000d@iP0000000000000000000000000000T3agh^IJ00000000000000000000L=n=4Fi@0000dI@J0000l2]XL4Cj0000<:[X0000diIQL49@4\gIdkle00000000
00000000000000000NKc00000000l<a50000<<4:\lXI00000000000000000000D4W4DPc@0000000000000000laH`00000000LLVdi2eaHBlj0000000000000000
00000000PllY000000000000000000000000000000000000XgZKljCZ0000000000000000\E8J\MoT57F20000000000000000000000000000d\RR000000000000
000000000000hUF\00008<ni00000000000000000000000000000000000000000000000000000HUe000000000000U6iLDRhA00000000000000000000X[JP0000
0Dgm00000000000000000000d@Jc000000000000000000000000000000000000000000000000000000000000m64JHSB@0000D:YU<A1:00000000000000000000
0000000000000000000000000000d;H_00000000000000000000000000008e3a55:700000]NO0000000000000000XWl<00000000A3NDH=I90E?g00000?lg0000
X80?4ic[M4Gb000000000000000000000000000000000000\IoL42]J00000000000000000000000000000000000000000000000012jA000000000000000003cX
l^PG44l30000000000000000000000000000d2h:0000T[_10000000000000000000000000000000000000000TKih\U^=00000000000000000000<;\2]4GU8c2Q
0DIM<IE8000000000QD:00000000LSQ500000000000000008JYV0000000000000000@?a]<PCJ4g[Z0000000000000000hC`T0000`Cm`0000L;<VD]R200000000
000000000000000000000000000000000000HDHhdC:2TKVk0000000000000000000000000000000000000000T5UU000000000000000000000000000000000000
h`2200000000000000000000000000000000\1J000000000000000000000000003EEdO`^Y3V<0000000000000000db9U000000000000000000000000hW9WdL4X
0000dbhYTd[000000000\2OF0000000000000000000000000000hb@n0000000000000000XWG00000P5Q300004EEL00004^]_0U6l000000008AL2<NMBDEL_0000
000000000000000000000000000000000000000000000000000000000000XK42000000000000000000000000000000000000H17_0000XJQDL`6900000000dbVg
000000000000L=mV0000l4ob`W_lD^[K`oU_0000000000000000LOH900000000D1SG0000000000000000000000000000TiAJ0000000000000000000000000000
00000000h\HSDPc7l@c<0000DUO<00000000TXmOLZ:A0000d02Q0000000000000000000000000000000000004Yh900004F\V0000000000000000000000000000
00000000000000000000<WAJ0000000000000R>`00000000TGJ;0000@e7ITa8i00008cCe00000000000000000000000000000000000000000000000000000000
000000000000000000000H@M00000000H1gO\1ZL0000000000008k\40000000000004Aoc00000000TcGUhh[l0000l\V600000000000000000000000000000000
00000000000000000000000000000000000000000000@?N>0000000000000000\1:<0000\QXS0000000000000000000000000000La<g0000lMMQ000000000000
0000000000000000HUk=0000Hj_5000000000000T_?:@CJi00000000d6KT00000000017R<Q47000000000000000000000000000000000000@>@7000000000000
0000X8df@LE200000000\a;?00004NZS00000000D<7E0000000000000AAW0000000000000000000000000000<g7]000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YS`0000000000000000T9Ae0000000000008F\b0000000000000000=6Y@00000000l3]^000000000000
000000000000000000000000`?:g000000000000000000000000000000000000000000000000000000000000000000000000000000000000`e0M0000000006Zm
000000000000000000000`\A00000000<]cE0000000000000000000000000000000000000000TWO3000000000000000000000000000000000000000000000000
00004@1Z0000000000000000`ng<000000000000000000000000000000000000DlT^0000000000000000L4Z\TdR?0000l;9f4?ZG0000<VaAh<TDh6]T00000000
0000T8A`<C1=0000\7f[00000000LA[L0000000000000000Ple<000000000000H8`D0000000000000000000000000000h6H60000000014=Qa67?000000000000
0000TBR;000000000000<Ha^00008BkP0000000000000000000000000000000000000000000000000000E6fKLRNE0000`<[@hjT4000000000000000000000000
000000000000T9aV000000000000X4?Yl9d>TB6g\TDW\k7H0KUd0000T:d^0000000000000000000095OG00000000000000000000000000000000000000000000
<W\n00000000000000000000000000000000000000000000000007<]00008V3cD;KJ0000hn17T1CnDIZ60000000000000000000000000000DMNH00000000\UGF
0000HA2G000000000l\=00000000l>fID4UP0000000000004FFCDhJcPSTl00000000000000008^6l000000000000000000000000000000000000De]Q0000\JCV
0A8hXF1S000000000000000000000000000000000000000000000000Hhlk000000000000000000000000000000000000000000000000000000000000LZji0000
0000H8B0000000000000l1>]0000`R:g00004@ch00000000`d_G0000dXYEd<`g000000008X?h0000000000000000`N1ADQ2_h\PG00000000\U7B0000D9[S0000
A4Z\d6Kb0000hSQa0000000000000000000000000000@A_j<ZQI0nSm\]]1lfP400000000000000000000000000000000DhEZ000000000000PN@?000000000000
0000DST]00000000000000000000<o`B0000000000000000T3n<@GH_0000000000004`_;000000000000000000000000dT3]0000000000000000000000000000
\Ceo00000000HGbd0000000000000000@W1U0000000000000000000000000000000000000000`Q8Z0000@W?>000000008LUg0000000000000000000000000000
4hn30000L3Nk00000000hPW_00000000]5RS0000000000000000000000000000000000000000A6CY4iOP00000000000000000000lMHZ<D1e0000000000000000
00000000000000000000TckK@88@PC\^E1jg000000000000000000000000dm5B00000000<@6e00000000000004NQ\J0S00000000<6<k4]7T0000000000000000
0000000000000000000048A700000000TdH300000000HlCU00000000lVhS0000000000000000DG=3000000004<HC00000000LPLF00000000lmL^0000Li=148HH
H=6f000000000000@59IhYgT00000000000000000000i4fG0000000000000000\Cli0000000000000000`ZN;0eQN0000000000000000000000000000Hfn50000
0000000000000000000000000000\`YhPmaP@X]^PWm8000000000000`LeK00000000000000000000h[^[lmJM00000000T4Ne0bfF0000000040D7Q6\f00000000
0I\W00000000hPL4000000000000000000000000@0\n0XJW00008Yj600000000000000000000TV8_d3haHBh3000000000000DI[b00000000<Oc>0000a01C0000
000000000000000000000000000000000000000000000000Y4]900000000000000000000000000000000000000000000000000000000000000000000TH>50000
00000000000000000000\7e6Dnm000000000000000000000DkdV0000h?U8000000000000000000000000000000000000dZ_100008?co00000000`<\k00000000
00000000000000000000000084hC00000000000000000000000000000000]5nBLd\L00000000000000000000000000000000158BH<jH0000<^`b00000000@C3>
000000000000`<6W0000000000000000LU?^0000000000000000000000000000hXNk0000000000000000000000004mLO00000000000000000YbU8>e4@Ab@0000
00000000`Xg10000lIX=0000L10HXE59000000000000X3nY00000000000000004<>Z000000000000d=4=00000000000000000000000009@hLYLA000000000000
000000000000000000000F>b000000000000d]dh0000000000000000lQlW000000000000]2:<000000000000000000000000000000008A7L000000000000@Y3W
00000000000000000000000000000000000000000000000000000000000000000000XVGn0000<lf@\Sg;L3O70000000000000000000000000000000000000000
0000l]43<>a30000000046Zb`5>=000000000000h96UHk;N15^_HXQ700000000\4\=0000000000000000000000000>Qf000000000000000000000000@fGn0000
0000U302000000000000<:V<00008U@]d_g4LdVT0000000000000000000000000000000000000000000000000000LPjhX>7l00000000TdBTX_a2<jgf00000000
0000h>:2<mR=000000000000<Ef600000000`NnO0000`S_4LTmg@c>]m5:A0000000000000000000000000000HRNgP\=g00000Lg4499\0000000000000000`SCS
4En0@\2\d6?o8Db=00000000000000000000`5oJ0000000000000000Y5=I00000000000000004>Jcl8b;0000000000000000\76i4<Df@C:QTX0h000000000000
0000000000000000<dL<\A^[00004]\500000000@3^i03hRhBoi0000h^>B0000U4<S0000\k2lXNoo000000000000DR1><FK^d]dHdjhY00004Xl`e4Pi00000000
000000000000T64AlbQdL5PN0000000000000000000000000000000000000000@<ZU0000000000000000000000000000`WUc0000000000000000`C9000000000
<WZ]00008\>Mi2<T`GC<0000XHgH0SQKXe_100000000dJ]E000000000000000000000000l>ob00000000T]4Hl>SS00004<3P0000000000000000000000000000
000000000000Pi:f00000000<kj44i6J000000000000XCc;00000000000000000000lm6D0000<<nK0000<W<<PlN100000000000000000000DmKD000000000000
0000000000000XKF00000000\3:H`>7KLQFm00000000\hf80000L=3J00000000000000000000`?M00000i3O;0000a5SN0000T\0M000000000000000000000000
00000000000000000000000000000000H7i\00000000000000004f?B0000hMYl00000000L0JY0PE[0R:J0000`_F`L6^300000000000000000000000000000000
00000000000000008K99h8HY@Y1AdZ3bL]XC93]hT7QO0000000000000000000000000000PbBN000000000000PUMN000000000000000000000000000000000000
0000l>cV\U]k\ZTnl;PlPWU:PS];0000000000000000000000000000000000000000000000004Q<V00000000\LHi000000000000000000000000000000000000
hXiR000083gDd<kn000000000000000000000000000000000000000000000000000000000000000000000000P5^Z000000000000000000000000000000000000
HC_U@0dRdUn;0000l?QflD3g4?AB8Sbc00000000L5YA0000@8H40000000000000000000000000000000000000000<FM\0000<FEe00000000000000000000h=17
000000000000`;ACXYZk00000000h4l^D?h30000\0;U@nTO000000000000000000000000000000000000\?`b00000000lo:P000000000000000000000000M4JQ
420JPmTm000000000000000000000000l3joX3oEDEJ?00000000000000000000lYU[00000000000000000000000000000000`8^R0000000000000000hO]60000
00000000@mnm0000@AnF0000000000000000I00:P;QW4M^BXV^_00000000000000000000P9^M`]D80000\19_4AMh0000M4I60000000000000000000000000000
000000000000h1^R00000000000000000000Do0E000000000000000000000000000000000000HN3j000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC`00000000000000QWL0000000000000000000000000000000000000;HN000000000000H9WB00000000000000000000
00000000000000000000000000000000000000000000000000000000PjKI00008KXC000000000000T[LS00000000`Y<L00000000000000000000000000000000
0000000000000000000000008R>P00000V:900000000000000000000000000000000000000000000000000000000hMa8<2J[000000000000\19m000000000000
0000lQY_0000XS[[000000000000`cl:HMe`000000000000000000000000DVg_HUkM0000000000000000TM<c000000000000000000000000000000000000dMKB
00000000DGFZ000000000J\]HiHC0000000000000000000000000000000000000000000000000000d@gY0000HHHm0000HPi90000i2;=]3\;LA@?i6ID\@;[dC@D
`Moo0000000000000000HCjb@L5h00000000000000000000H7kiL?[^DDZ\X\:=00000000000000000000T2Kk0000000000000000000000000000\>ES00000000
00000000lY4=00000_;F4I[H000000000000000000000000000000000000PH:;\aOJhCV[000000000000000000000000000000000000i2IP0000000000000000
e5Ge0000000000000000hZ5M0000000000000000dC?A000000000000476<00000000dWjhL5<gP;Tl4@gm0000000000000000000000000000000000000000<fHT
00000000d2TW000000000000000000000000000000000000h@Zc0000000000000000dGBJ0000000000000000000000000000XNNF000000000000000000000000
0000Tc^f\S4lPZXW000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYQ7A7F?0000<cb8000000000LgB
XMCN4[UQY7<c00000000HL_@00000000L?TYlF<I00004`K=0000000000000000Y6@_0000000000000000TPIW0000XSo;\M@CHY>R000000000000000000000000
`NB80000lZCJH_1A00000000LkLm000000000000HW7Q0000@3KC0000PMaW0000000000000000000009cl0000000000000000T:Df00000000D[3l000000000000
000000000000X@dn000000000000`EkG00000000XVX4X7<20000000000000000000000000000000000000000000014>^00000000000000000000000000000000
0000000000000000000000000000000000000000d7i9XPY@000000000000000000000000000000000000000000000000000000000000000000000000`[lA0000
000000004Q7W0000000000000000U2G<e1LV00000000LQbk00000000A4Oh000000000000H;5I000000000000l04^000000000000000000000000000000000000
0000Tej1PGnA0000000000000000000000000000000000000000DZ:S0000000000000000000000000000000000000000<58e0000000000000000000000000000
00000000H\jL00000000L4@Z0000000000000000L;TJ@mZ_00000000000000000000]1cK000000000000e4dM0000000015CV0000To;E=2\D0000000000000000
PkjE00000000000000000000d?J8TTf:0000000000000000000000000000L`7Y0000000000000000`eU90000PB_^0000hb_@0000hFcD00000000000000000000
\<Gn4L`A00000000000000000000hLEO00000000000000000000d>U800000000000000000000000000000000000000000000000000000000000000000000`Q8M
Tkdg0000000014=D000000000000000000000000d\\m000000000000<=ke00000000000000000000000000008=1a00000000000000000000<@6PHN=i00000000
00000000\0o<0000\S1T00000000\J@<hlUO000000000000000000000000000000000000@8:g0000T46f<>[J00004RLZLiPW00000000=2N1`J?>8Hg90000lCVN
D6Il`^4eI5YA00008CjM0000e20=000000000000<g@gPFkCi3bX\NLF0000000000000000<4g5hNGoTcTQ00000000PdC5E57XPaVd000000000000000000000000
0000\Le;0000000000000000T1>k\R7:000000000000hK]^00000000000000000000000000000000000000000000@CdclKhE0000000000000000000000000000
000000000000000000000000X;f60000000000000000L5Jb000000000000db`4=5j[00000000000000000000000000000000l;=1000000000000lO`I00000000
0000000000000000000000000000lWo30000LdRH0000E3S@dIGCTfmG0000P5:A0000\8Qh0000h:;j00000000000000000000HRaO000000000000000000000000
00000000D\gm000000000000lF>@a4D;\SB400000000000000000000TjNi=6>A0000000000000CY2l0\QT>IiH]Dn000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004i=F0000000000000000<\\;000000000000
0000D;3R000000000000H^C[00000000D2dB55d90000000000000000XC>N000000000000000000000F3C000000000000PLLM0000000000000000000000000000
00000000000000000000<Am7000000000000000000000000000000000000000000000000`=mo00000000000000000000000000000000000000000000HCQ00000
0000000000000000000000000000PND<A35200000000000000000000T1Q8d[;B0000P?NehG>V00000000000000000000000000000Y^_H_[e000000000000HShW
00000000\7^gTT^>Dhka00000000Lldm000000000000l8@8000000000000\7a;0000HDMI00000000000000000000000000000000LXBHdTF`0000000000000000
0000000000000000000000000000000000000000000000000000A1?200000000XC;90000H7O@000000000000000000000000TVJY0000d<b`\V`h000000000000
000000000000`IN;0000000000000000L@X_0000X?kb\_m300000:jX<>a>0000000041KO000000000000lN8O000000000000000000000000LeYWlWB500000000
000000000000000000000000000000000000dKZ3M3^hPAO;000000000000000000000000000000000000000000000000<d3900000000P>hL0000<gA>00000000
0000000000000000000000000000Tc5G`j=10000000000000000l82U0000hRTPh:6a0000000000000000lF0S00000000hH99hHCA000000000000D1DS0000`O=9
0000PQZM00000000@<JH000000000000000000004h\b<^UMA6]3000000008SL^0000000000000000000000000000000000000LhN000000000000000000000000
000000008D10]7FO000000000000000000000000000000000000000000000000HW74000000004KLh00008I8100000000000000000000l4dUT^<Q000000000000
000000000000DIiCPL[@<ZNhhcM500000JM600000000PUaU000000000000T64O000000000000HHfQ0000LJOE00000000E2WYa1]<00000000@<Zc0000T^AY0000
0000000000000000H]RG000000000000=5[64HR`00000000`H]_00000000@0>300000000000000000000000000000000`4i8@XSU000000000000hO1>00000000
0000000000000000d_<;00000000@8LN00000000`5LS00000000T[LI0000llhl00000000XLK50000<gmdl?DD0000000000000000`<2K00000000dML60000<<m?
0000hIDG<b8P000000000000000000000000000000000000000000000000000000000000<o2W000j000000000000\?[10000l6?O0000000000000F=600000000
00000000D7XF00000000000000000000a2<4E5LR0000000000000000000000000000E3=SY3Sg0000000000000000XacDD;5h\3h<e77l00000000DfkZ00000000
0000DFBS00000000\IoY0000i2ET0000d0510000000000000000000000004R3a00000000000000000000THoed0[Z4K[Q000000000000P[G3PX@j000000000000
0000HXjj0000h:VkdNBYPQFPdh?aXA]>8G820000lR?00E9?e2[H<F2o000000000000000000004F=e00000000d3?M000000000000000000000000000000000000
000000000000000000000000000000000000@C^`PIjW00000000000000000000hj[1000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HV8?Pf;R00000000000000000000000000000000000000000000\2`<=4Wm@7?i00000000LPoaXR5T00000000000000000000@8S5
0000hLR_000000000000h`1c0000000000000000<QFA00000000L6Nnd9gF0000000000000000HIHd000000000000000000000000XfRE00000000000000000000
000000000000DW^]TPC90000lRmRDTFBTkR[54XJddFa00000000`1?:44aB000000000000HWGZ00000000000000000000`10d000000000000l16fl>@HlYUlDbjY
LEfZ44=TL?8?00000000@WBm00000000000000000000000000000000000000000000`[QC0000000000000000LQoa000000000000000000000000000000000000
55WB0000<@26000000000000`MkE0000000000000000000000000000LaHC4lKf000000000000L1IV0000030n00000000000000000000000000008INl8hj>0000
000000000000000000000000000000000000l[kGPT<k00000000000000000000X=m0000000000000000000000000h1_M0000000000004INED\T_000000000000
00000000000000000000m7@1000000000000000000000000\NP400000000000000000000000000000000000000000000@Jh14MfVDM=4DY=6000000000oK80000
00000000<0;FPJV^00000000DD2lh<`L000000000000000000000000]6EI0000000016_Z000000000000I4J70000000000000C7R000000000000XP7a00000000
<3_V0000\_KA0000DP5l000000000000000000008SBg0000000000000000L@@1X2=;0LlZ000000000000000092G\000000000000\WUoX97g000000000000dkRD
000000000000000000000000000000000000\\5FPd0@00000000000000008A5gH2D<\HH<HOGGLm_U0000D4Ob<]dZ42ZR00000000000000000000000000000000
LSHK\7N[0000000000000000000000000Q=XdAU7d@f[00000000000000000000`Z2>8fAa000040Dg00000000`9I^0000<7Lo09fV00000000P9ff00000000<_Y:
00000000d^:L0000000000000000\A7l000000000000\IU_0000DFWR00000000000000000000l6_H000000000000@alRT=:>000000000000D5NJ000000008\Q5
00000000hZaN0000000000000000000000000000000000000000000000000000000000000000l^TT0000<JLK00000000D^[b0000000000004`A8Xe>400000000
000000000000000000000000lSmj0000He:eXBEedVPA000000008i?j00004b=V<=_20000@M6b0000000000000000000000000000000000000000000000000000
0000m2UZ00000000000000008BZ4hH\2U7Db00000000L?4=00000000000000000000`6B4@n]U0000000000000000\bbi00000000000000000000000000000000
0000lI`V000000000000D78`00000000hbKhTEC\0000000000000000000000000000000000000000000000000000H6gP00000000000000000000llAfHY>00000
TAke`C3MdF[hTIk:000000000000000000000000000000000000Dn>T00000000=0]F0000DTNP00000000000000000000000000000000HSa;\m8D000000000000
0000l2d40000000000000000000000000000000000004C<m00000000000000000000dj2<000000000000000000004Lojh1:KD6E9hG^F0000000000000000<Bj2
0000000000000000000000000000000000000cSI0000lC=70A_HDLZN0000000000000000000000004dLM00000000000000000000000000000000000000000000
hSUbP1^D<Ae:0000<HWb000000004h<\00000000000000000000000000000000000000000000000048dX000000000000000000008AQ?hlSD00000000L:aJ0000
000000000000P5U;00000000000000000000E3RI0000TDEH0000000000000000`3=J0000T:ha000000000000000000000000DWnb000000000000000000000000
`98gD9lKhKB28iMFm74U000000000000P;37000000000000000000000000000000000000dT_o0000hm630000P@hllGUf00000000\hnL00000000000000000000
000000000000000000000000Q01e0000000000004mXo0000000000000000000000000000TC5o0000`UKPhDWf`4A\d]On00000000000000008d_g000000000000
00000lFe00000000000000000000@DVK000000000000dS>30000``b[TCl[0000D4MFl]7D00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4QB0000U2EG00000000hKHb000052>P000000000000000000000000
0000000000000000000000000000<Qi``iV=000000000000000000000000000000000J8b000000000000PJg?<;d7I4nf000000000000000000000000TJ6T0000
0000HnN400008LVA0000PP;<00000000XT1M000000000000000000000000@LKFHI8\E1H;0LgP000000000000H;@_lCH9LFUZ0000000000000000000000000000
0000000000000000`?VS4Hc[0000000000000000000000000000LY_c0000000000000000P=9a000000000000l>26`MTN0000000000000000I5EM000000000000
0000000000000000LR5nhRYi00000TgY000000000000<Rj^0000\MVf0000000000004_W700000000]28U0000D7Ja000000000000000000000000000000000000
0000000000000000lHCMT=J`0000000000000000`EDn00000CL6\h6U@1Na0000hEKK0000000000000000000054]V000000004AJ20000030_0000000000000000
00000000000000000000d`GC0000Hi@G0000dhJC000000000000000000IF0000<fOP0000000000000000hDXo000000000000000000000000E2Zh8:NB\K77Y2hE
Q5mR0000XXZG00000000@LAjd1d9lK^N000000004Enn00000000000000000000l=eiTWeS00000000D?\m00000000000000000000<@]600000000000000000000
hMB30000000000000000000000000000000000000000000000008KPi0000l9YN0000<7EADJV4000000000000000000000000000000^<L;oj<QPf<VKZ00000000
LZ`Y]4a`0oYF0000TXDmd=P`0000000003Q[`<1@000000000000000000000000000055820000dS4]0000000000000000i5_F0000000052SD0000000000000000
00000000000000000000000000000?dg0000d7Z@0000000000000000000000000000000088Re\HS8000000000000000005fW0000000000000000000000000000
0000`\f=0000000000000000000000000000000000000000@i3_0000L4^W0000000000000000000000000000000000000000000053ii0000P=cn]2?T]5LE0000
LWRJ0000LN0Q00004g2f000000000000@ZLPd^9ZPM85000000000000000000000000000000000000@T5k00000000000000000000000000000000000000000000
000000000000000000000HnU00000000XRVi\P<g0000000000000000000000000000h?<I<FbJ4Ra>dZ8CDQhM000000000000000000000000000000000000d\;I
e0FA000000000000000000004:CF=6[c0000de]D00000000000001o0DI3@0000D^?n83WJ000000000000000000000000000000000000000000000000LIWPlZA_
00000000HF:3000000000000@Cb\00000000000000000000<GAA0000LW`=0000TB5]00008a\H00000FjB0o<c00000000XgdOhZHM0000LRLK0000T4[C0000@LOK
00004fA;000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6KGLL\eh8T;0000000000000000000000000000
0000000000000000000000000000I5QlHTLc00000000000000000000000000000000000000000000000000000000l]Z500000000000000000000000048]lD]F[
00000000`DMZPM>ca37I0000000000004=BB000000000000<B2;00000000000000000000U2i500004L85dCig`<_HL__ci0bX0000d?6m00000000h75`0000h20T
000000000000000000000000\YK;T4PVXOR20000000000000000000000008?\J0000@k3;000000000XN70000000000000000000000000000000000000000@<93
000000000000000000000000`1Rl57@K00000000000000000Y4]00000000Tlo^00000000i6=]0000`_ZI00000000000000000000000000000000000000000000
0000000000000000XTP_00000000000000000000000000000000000000000000dO73d<f:000000000000000000000000000000000000<A5L@_eR0000H^nL0000
000000000000000000000000000000000000DCFV00000000Y5T24<@^h<aV0im>4[=;00000000\A?nHl;KdMdV4mjo00000000hBW\0000dc2<Y3UE000000000000
0000l^l=0000XOQQ0000000000000000HRg1HYm70000D:I`]1Y40000000000000000000000000000d8oa0=gW8QLo000000000000000000000000H@LJ\Z510000
0000000000000000\ETX0gLQ000000000000000000000000000000000000000000000000000000000000`9J4@Td`0000DCh_TFm`hHM68Ai3HS4M4EoS\ZZA11`:
00000fK^00000000000000000000000000000000\CNO000000000000PE<o00000000dQ96`ebP00000000dEMj91KQH:n?M2X:T?X;dDkn00000000PjRl00004EBN
XNQfl1eSl9T^00000000000000000000L;Eo0000HenB0000hNImXK:M0000lL91000000000jOZ0000000000000000000000000000000000000000000000000000
Q5g:000000000000000000000000000000000000000000008_POP<oH<H\jHdce0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?md0000000000004l9f0000000000000000Dfa5000000000000E3R?00000000
00000000\WD<ho5c0000TJ7@0000000000000000lKh5U0e=0000DoRo0000000000000000000000000000h1VQlPABm1V]m5`C00000000L6f=0Hn5000000000000
00000000000000000000000000000000@@d[8f_W00000000LclodBL300000000000000000000@HL<000000000000000000000000d^>RLdB]0000000000000000
00000000M6Tf00000000000000000000000000000000000000000000000000000000d]f]Xkm6@82D00008OX80cjnlj]M00000000`EW000000000000000000000
0000<\ak00000000XTg100000000T0Sim1jW00000000@LAELESb000000000000000000000000000000000000000000000000000000000000<W<O000000000000
0000000000000000000000000000<f1b00000000000000000000000000000000000000000000hNRW00000000`5B0lUk]00000000E2FH000000000dQaH<OOlYLc
0000000000000000XDD_0000000000000000000000000000hUW?00000000D`8O0000000000000000`1:_\KfRM10X0000`59>000000000000HXKV000000000000
0000000000000000000046TY00000000DZ@e8jYo0000T;Jc00000000<Y:P00000000000000000000L>ln0000000000000000000000000000000000000000hP3o
0000000000004CaR00000000l@]A0000X>Hf0000TdLf000000000000\FHj<ZZ00000LSheL^8d00000Q=EhVEYM2]>000000000000000000000000000000000000
0000000000000000000000008WLl00000000000000000000HX9n0000000000000000000000000000HJU<0000000081bS\KOZl]PV000000000000000000000000
DP1^DP7O00000000`Gc=000000000000000000000000D4JCPDfU`FUm000000000000\k:;8<0[TI>_000043<odIN1X_nh00000000000000000000\XjY`SZY0000
00000000hbjJhH^GTV\J000000000000L8hl00000000@KKV00000000000000000000000000000000d9V`000042Xd02jG0000000003JW0000000000000000`?^5
000000000000lmeALIWD000000000000`^Z:0000XI8M00000000`Y5E000000000000X5H=0000<m_e00000000@]V<\IFh0000000000000000<CN4000000000000
4^LZ0000000000000000000000000000000000000000000008h8000000000000`HhH000000000000<V?KLD7o00000000000000004`NA0000l6K:000000000000
0000000000000000`8d?0000000000000000000000004=Od<2EH00004GBbdGOj0000000000000000000000000000]6:H0000000000000000000000000000\6HC
00000000\>TnU4:<0000000000000000000000000000000000000000000000000000T:?Y8Jnk0000DX@900000000HmY>e3[4A5P;Xn5d000000000000\]kF0000
0000000000000000T8k2000000000000lG?200000000HTc^0<<HDPma0000`Jhg000000000000000000000000Y71P0Jbf45`A@F;^0KgdhG>H00000000l;kO0000
0000<ED\H^\o00000000<>1B00000000i6K20000000000000000\UlA0000000000000000<lZE0000dk=k0000<5h=0000000096f^<f1O00000000000000000000
HZ2Y0000000000000000000000000000000000008bGU00000000000000000000Dm2EDTImA0BQ00000000Y1Wf000000000000000000000000d3=<<@O^00000000
00000000DZ:^4e`60000@DjX0000`;4j000000000000lnnUd98F0000000000000000000000000000000000008?;T`DkMhY^n0000000000000000000000008P_8
Pm4Q`F_6000000000000000000000000000000000000dFOMXCgGY1eK0000lm2k0000h?M^LPQO000000000000lSRH0000000000000000\NVf0000000000000000
<M_V00000000i0K40000000000000000000000000000000000000000000000000000PGHLhOSl000000000000L3nJ@;<KA1_00000H6AK00000000000000000000
A3e:00000000P4`8`:gYDb]C00000000000000000000000000000000000000000000\Z_dP[gk000000000000HIM<0000000000000000\nj3HY;6d<<ZhF5O0TjD
0000000000000000000000000000\4_3DJj7ldKE000000000000000000000000000000000000DFJ:`n=B0000PHP\0UmRdh<o00000000@ID]0000<AB40000<k_^
<f2c0000A28b0000l[ma8nmLDA6em2FRdfjf000000000000d7WB00000000@AIYDIjF000000000000000000000000T>]d00000000000000000000000000000000
4Go=000000000000000000000000TH:Udlg3HPcI000000000000000000000000000000008W2o0000000000000000000000000000000000008nRei2V:00000000
00000000000000004QY1000000000000l:P?00000000@8cJTM4V0000000000004\N=I3lWI1o>@VNR000000000000000000000000XHY40000000000000000`2CO
0000`L^AD7JQ00000000<4780000PE0f0000000000000000000000000000000000000000000000000000lMba000000000000000000000000hDC3000000000000
0000Q4[?000000000000000000000000TERN00004ejY0000l50_00004O2m000000000000000000000000000000000000000000000000i3nC0000000000000000
0000000000000000000000000000`O4@0cRP0000000000000000`0NJD[RV00000000\:`UI5Y40000000000000000000000000000000000000=Fo8D5200000000
000000000000000000004c]K0a=K0000<=8o000000000000\jSa000000000000PJkI0000<FBI<fbBPBK300000000000000000000DH5?00000000485400000000
000000000000XK5_00000000HThE13b10000000000000000000000000000000000000000000000008MQ:00000000LTEX8K6i0000000000000000000000000000
00000000000000000000000000000000e5TL000000000000<?>GTXC94\XB@;fELN<4HS8?000092jdPOF:000000000000l\6O0000000000000000000000000000
U5_S`AF>@BYk0000T3Xh000000000000000050Hk00000000<V<@00000;H=`UZGh9@=0000l]97000000000000000000000000\0_:0000hVEd000000000000PGRm
00000A^950[c00000000i63`0000000000000000\IRc<^BR`74@=4`Z0000000000000000000000008SXZd^:=00000000\i^Z000000000000I4Eo000000000000
0000000000000000L6\NTi?B0000000000000000000000000000000000000000000000000TjS0000\RV]00000000L0oLDEY_000054>k000000000000L0jR0000
00000000000000000000P=S20000000000000000P]9e00000000000000000000L56D000000000000`Ia400000000`15600000000000000000000dD6>00000000
8WVP8]RS8j^b00000000L9iM0000H8ljX?><000000000000000000000000000000000000<eAO`@_F000000000000000000000000L>DT40@_00000000dR<:\NhV
0000DC\nHX;;0000000000000000M0Lg00000000<WBR0000000000000000PTmMd6SW000000000000000000000];XI3T40G??lm>n0000000000004Lff00000000
00000000<ZVOXV^N0000000000000000\5i70000`8a:0000000000000000000000000000000000000000000000000000000000000000h>Pe\`P6000000000000
00000000X91c00000000Xm\k00000000000000000000000000008I8?00000000000000000000d@L[0000000000000000000000000000X<4G0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BH?@EUllC7^@SdnhX=J\YJb00000000PNbk000000000000d2Qn000000000000
000009XUlM8R00000000000000000000000000000000M6RE`>_P000000000000000000000000\;XH00000000dYgH000000000000\V6nd6Ca4U`ZhVnT00000000
0000<TNd0000XFPM0000<FB?0000<T]G0000000000000000000000000000000000000000000000000000000000000000TSJo0000000000000000000000000000
000000000000@XRY@YgbQ3ni000000000000000000000000\OdG0000000000000000A4gb000000000000000000008KY;@Z^e000000000000000000000000DSXK
000000000000000000000000`U93000000000000Y3SZ00000000l3nh\`Pl0000HIdF00000000000000000000dfP_0000000000000000000000004Be@`5254XMZ
000000000000000000000000000000000000i0JX00000000TN`e00000000000000000000XRMC0000LA6K0000@o:70000000000000000`UU00000000000000000
U5jH00000000000000000000lMZKD;C24@[K000000000000hPHf4=Hk0000XHbH00000000l7CR0000000000000000000000000000000000000000H?O^00000000
00A=`BMo0000H\nU00000000000000000000Hm=:000000000000X?F60000PJdoh7IA00008?1cH1A6`[7<XO^^<c1Z0000000000000000dLLl0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\R5a000000000000000000000000000000000000d^560000000000000000
00000000=0`]00000000d_R7hPJM00000000000000000000000000000000000000000000000000000_dCLYo@00000000000000004Ba700000000P2dM00000000
000000000000\X160000`E23000000000000000000000000TDe?0000`WD^HMXVL`8400000U?80Mg20000000052IC00000000Hh6@000000000000<Q>QTPkJ0000
00000000000000000000P6emLhUG8]@H00008j^<000000000000000000000000000000000000l2_P@>oP00000000000000000000000000000000000000000000
0000X<U@HV4T0000000000000000LdY?000000000000000000000000000000000000L><kLAoH00000000000000000000XYAZ0000HX@K@MXIP^Hf000000000000
0000000000000000`_GW0000LP]b000000000000000000000000000000000000000000000000000000000000000000000000TmS=8L@]00000000\54I00000000
000000000000<>eD0000000000000000<k8h000000000000DEI\PLU<T39_T@Vf000000000000<_5G0000000000000000<FDiXY^@000000000000000000000000
00000000000000000000000000000000d8JO000000000000PcHV0000000000000000T>0600000000`nSQ000000000000000000000000000000004Qa?0000DS3B
00000000000000000000M1TW000000008oo@000000000000000000000000000000000000000000000000dRJQ00000000`mU<`mFe000000000000000000000000
4@@=000000000000000000000000@H6h00000000i1fU00000000`41U0000000000000000XQ>c@\?aD=LW8El@000000000000000000000000000000004BS7U6^M
0000d1iH000000008=MlXVdN8iRk0000000000000000DGI00000`L9g00000000HCag0000000000000000Hg6_0000000000000000`[X600000000T4CG0000hL0D
00000000HDg6000000000000<=E;00000000<CiV0000lj8_0000PE=TP9_T4`CS00004<eU00000000X?Ff00000000000000000000L6FilW_C0000P?2m<dNH0000
hVQM00000000000000000000LORT53][0000000000000000\UO_0000000000000000dZcc00000000`5Ob000000000000Xge?00004NLe00000000000000000000
0000000000000000PHQBPPFe000000000000<VW\00000000000000000000000000000000000000000000000042<g00000000U6D60000000095<O0000lL2;0000
L?Wa00000000\S7G00000000000000000000h^6H`j:=0000000000000mg4lDm<000000000000XCoc000000000000<GGe0000dB77000000000000000000000000
000000000000000000000000X:nb0gSYPl6Y0>nH00000000000000000000X0c9HA9h@F<h0a]`0000000000008_WN000000000000000000000000000000000000
L4S6=48700000000d8o3000000000000<RFfm4IM0000000000000000000000000000000000000000000000000000XZWa000000000000000000000000L1Ic0000
\Dli<jL\lZ7dPl=Q000000000000\kYR0000TPhg00000?Rh0000Lc[100000000000000000000000000000000XY3b000000000000@<^@00000000Dg=R0000<E_:
0000000000000000A33400000000000000000000l@oA<V\=000000000000PMJf0000000000000000L3>Q0000000000000Yab00000000X6[W0000000000000000
00000000hZea0000L0>^00000000DHbY0000000000000000\4:j`>==0000000000008ok90000dm@40000<jF70000]4ZE00000000H1SV00000000000000000000
lSNBhlC5000000000000000000000000\0:@0000\V7aa3>B0000000000000000000000000000000000000000lJS]000000000000DdG^`4\S0000`[K200000000
000000000000000000000000000000000000<?1891g<0000000000000000LiJ?0000Td?l000000000000000000000000000000000000I6:>`LW200000000D\@M
H1`<0000000000000000Pj7RX[FM000000000000X=>h0000XeHB0000<=1RD_1X0000000000000000h0[h000000000000T@^Ylm\I000000000000000000000000
00000000X[[F8K5O0BFj]4<]m5>P00000000DDFF0000000000000000PH2_TgPiDDHULji=DkbO00000000000000000000000000000000@3Y80000000000000000
000000000000000000000000000000000000000000000000000000000000HNU10000I5FN`5<\0000XO4S000000000000000000000000@L_30000000000000000
000000000000000000000000000000000000L56:000000000000P`9C00000000000000000000000000000000948[0000000000000000Tj1:0000000000000000
00000000000000000000000055Se0000\BJd00000000000000000000000000000000000000008`hR00000000D1^ddR<O0000\:F6000000000000000000000000
00000000000000000000000000000000000000000000LiTd@ZDT00004XQH0000i4GHT31j0m?A\HWn00000000d\kG`f2J0000TU5nLUCSE2F;0000h8T000000000
000000000000d8kk00000000D>=L0000000000000000000000000000000000000000A4`000000NUd000000000000`5QE00000000000000000000U39=a6JH0000
000000000000LLQ<lDCE00000000T0KG0000000000000000000000000000000000000000lIf70000dP96`6=F0000000000000000000000000000000000000000
00000000Dl;\000000000000<1PJ0000000000008f6600000000000000000000`E0L`K0Ud`Gk00000000000000000000HQQHPN7S4m5S00000000000000000000
0000LL:50000000000000000000000008HJ60000000000000000000000000000000000000>Dj0000HD\e<VVM\;cMXj<^I3:n0000000000000000000000000000
00000000000000000000000000000000000000000000TOFU0000000000000000\\<Y000000000000000000000000000000000000\FJ\00000000000000000000
000000000000000000000000000000000000000000000000lQDT00000000L2V]00000000000000000000l5840000462N0000<m9I0000I4fT000000008K4a0000
0000000000000000000000008WC_00000000Dj7800000000000000000000dUN>00004MkU`NXS0000H6M`P9eP000000000000XBZ?LCSA`@5XlH\V0W8=03ij0000
000000000000@ZTM000000004KJ_\PZnLb8g0000000000000000000000000000<0VFT]FI000000000000XcGl00000@=Ia60^`=lT0000hPGN00000000<EGf0000
DRde`IOX00000000000000000000000000000000L93;TROk000000000000000000000000e6dV00000000=1ad0000000000004S`E00000000hcCRI4Rn00000000
00000000000000000CV@0000000000000000000000000000000000000000000000000000000000000000HHIc00000000000000000000PiX000000000H4:\0000
000000000000LPHZ000000000000XBF9000000000000000000000000H1V@0000000000000000D5?Tdo4I000000000000000000008ZH?hjFhM0c4X:E400000000
46kG000000000000L0cN00000000PPk900000000HafO00000000000000000000000000000000000000000000000000000000000000000000l3m800008U;f0000
000000000000`SO70000@GD^8\120000000000000000`]COX2kn00000000000000000000000000000000XBYV0000000000008:W9Db5M000000000000L;WU4Ieh
Hf]h0000000000000000000000000000@^oNHHF0m4gU8Jf`00000000HBl40000hm]]00000000l;DJHh^?DBXB0000\kH>0000H5G90000d\dl0000000000000000
0000PG8N000000000000000000000000000000000000000000000000A4N900000000E0g000000000000015:[H6CD0000<43\0000000000000000000000000000
0000h?UG@dn84LiA8NT`XYHn000000000LH@0000000000000000000000000000h=B0dH_400000000000000000000000000000000000000000000000000000000
000000000000000000000000dk><000000000000000000000000lcYa0:nP000000000000000000000000000000000000000000000000LRn70000000000000000
0000hSic000000008E`^d3FV0000000000000000`6]c00000000000000000000`1BI8=MP00000000`Mmk0000000000000000D2f500000000000000000AiD@gk1
000004Wk00008YdN4=QGLZEYe4_0`7F10000000000000000000000000000000000000000`;N:0fUHL5NU0000000000000000000000000000L55ahe9]00000000
00000000000000000000\<^00000XGEd00000000\7a`P\EK0000PX3kLZXBh`U]000000000000P@Nl@BIn<U@G0b^L000000000000000000000000000000000000
D[mC\\Jfe5MB000000000000000000000000@>JS0000L[C5000000000eD<000000000000000000000000<ikP000000000000@T>j00000000L<8d000000000000
0000000000004mR[00000000LF4oD?@<TbFkl]S80000<hWR00000000m7@[000000000000000000000000000000000000000000000000l?6W000000000000DU:Y
0000000055;eY5=c0000000000000000DZ=P000000000000000000000000L52l0000000000000000000000000000TO[G00000000000000000000000000000000
000000000000000000004fB;05m<00000000000000000000l<o80000\onB000000000000e3hb000000000000000000000000P0n60000@>GdXAmm00000000LClG
0000000000000000000000000000`=;M0TZZ000000000000h8UA81;fP:MG0000000000000000000000000000l5ji000000000000X88gDi]D0000lY4MhYY^da`?
0000000000000000000000000000000000000000000000000000000000000000L8a`M2DDhGCJ0000\5hS00000EI0`FA20000<i?U000000000000000053Mj0000
00000000000000000000\i>m0000lMbQ000000000000000000000000000000000000000000000000`kV2000000000000lIg30000000000000000d\7N00008NIY
U3Yk0000TJRL0000e4Go000000000000000000000000000000000000000000000000000000000000@Xk:0000000000000000TLVT000000000000@=]@00000000
000000000000lA;mha?U137c00000000`1h5l1<6E369Xe`S000000000000000000000000906:0000000000000000X6jf0000X3PhhbTQlN<`PB?EI3Y[h=[^]3H@
0000000000000000@1lZ\LZ[000000000000@Son00000000i73k000000000000d7D@000000000000000000000000000000000000000000000000000000000000
00000000XXD`Q7<<L4OO00000:c7A7IO000000000000\K@@000000000000\G;T`GbT000081_50000000000000000000000000000<^7:00000000000000000000
00000000000000000000000012nZ0000000000000000U65h00000000T0Zj00000000000000000000PQb80000000087U6000000000000DR=0lZAo000000000000
L[V`0000T=O<0000<4bh000000000000000000000000000000000000000000000000000000000000L1mi00000000TKOi0I]N`J:@00000000000000000000HD<D
TcS\0000X8l[0000000000000000000000000000D04P0000000000000000l]D^0000000000000000lIUA06oS`Ji_0000000000000000dQ>?0CRC00000000=31P
00000000llhN000000000000`0EY000000000000000000004I>600000000000000000000000000000000000000000000000000000000`SSn00000000LBAO0000
0000\C]F00000000DKV00000H:KO0000D75K00000000a5<200000000000000000000000000000000`XVG\m<g0000000000008dV;000000000000E6m@00000000
DU3:0000H;Fe0000\VG\0000000000000000000000000000\9Nc0000000000000000l7P8`Ni94Om]000000000000000000000000X]Xd00000000T?T600000000
X]e400000000000000000000L<J9000000000000000000000000000000000000l0fG0000P4MT000000000000hWYH8F05h:MjHh@:@JWI00000000h5FXDC_e0000
00000000T@=0`PKSThXK000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<1_000000000000PF`;0000`H[a`mDN@nAW0000D4>]X8c<LIT\00000000djm7000000000000]0k0000000000000000000000000`7Be000000000000
00000000T_b<0000<=W_0000000000000000000000000000000000000000TQj;0000hMj300000000U6;?0000<``3000000000000000000000000000000000000
000000000000000000000000\ie[0000@2nf000000000000`S\m@k57i76BTh`70000HI<30000000000000000<\1C00000000000000000000\nU1000000000000
86f[47A5A5A_0000000000000000000000000000@oQE000000000000000000000000Tljk0000Q13F@@QQ00008RTl0000I34e0000000000000000000000000000
00000000000000000000000000000000lne[0000000000000000000000000000LgLh00000000000000000GWLTofK0000<j<18gjIL5P^PX?Y0000000000000000
8PhX000000000000DL6C@0G\00000000TVo2000000000000TA:5<GfWm6WV0000000000000000000000000000000000000000@35o0k@CDY1`XKBb000000000000
000000000000l7Hm00000000000000000000T5keU6SI0000dLgn00000000000000000000`T^o@dbA0000000000000000000000000]?j0000000000008ieEA3;d
000000000000000000000000L8;08WLP4_8mX?dJ00000000l]]i000000000000000000000000\>Nh0000h\C60000000000000000000000000000000000000000
00000000000000000000000000000000hAM<`fRm00000000Tn>7<64k0000000000000000000000000000000000000000D[hZA2oLX?dY0000<AQN000000000000
0000\IcCD6@E000000008k0<0000000000000000000000000000TBC88RGd0000000000004LI<00000000000000000000e5Mi000000000000000080@?0000a1De
00000000000000000000000000000000000000000000000000000000lN6m00000000<Qj^0000@MN>hJ5V0000m4YT0000Pk8HHa4J0000I3S60000000000000000
d\T?00000000X[5C00000000000000000KgB0000000000000000\^@=P4Z30000XOE3000000000000`2\^lJ^\52470000000000000000d^G\0000000000000000
0000000000000000000000000000000000000000@ed5000000000000000000000000000000000000000000000000000000000000XA<_0000D2FE000000000000
000000000000l:<Lh\3<L=06000000008K5>0000`o]a8[o\00000000000000000000000000000000000000000000<fK200000000000000000000000000000000
0000LlWgTYh]00000000000000000000`0nQ000000000000000000000000000080Yb0DIjheVGD3]P0000XCeV00000000000000000000TMVA0000000000000000
<^^8hT@k000000000000000000008lgD0000LI@9000000000000000000000000000000000000000000000000000000000000000000000000E2LMTIm]4kMY0000
l2eP\E>^00000000000000000000U0i\000000000000000000000000HP@Y<0Fk812]`61^hSHY8fGYQ1530000dDi30000ldXdhjQn0000lneK0000A3P^00000000
X=F30000000000000000000000000000000000000000Phbf0000000000000000000000000000`l^K00000000\D4e4O[[Pn`b000000000000HOGiDB@8``9\Q5H2
00000000d@bj0000000000000000LJT[0000000000000000\CSlX[iJ00000000@LH2HX\500000000dNG;]52iHW52`=c2Hd@MT`gE11F`00000000000000000000
00000000000000000000000000004cVA0000000000000000lkE7XR[k00000000000000000000000000000000XHJY0000@=EJPJD8P;DU06oAPh1700000000D[AF
<[W9000000000000P=k500000000000000000000\mQ?000000000000000000000000000000000000000000000000000000008bdK000000000000000044?:0000
TeUT00000000000000000000000000000000=15F00004>YILjX0`=KG000000000000lQNOTe5a00000000<3We0000000000000000\Fe=00000000000000000000
0000000053^800000000000000008TXf00000000000000000000DjnN0000\NNk0000LoI5dP@<@n:oH:`E000000008oSR0000dJWU0000000000000000LH<10000
000000000000L0\_Y65;0000\Icn00000000000000000000000000000000XU6LXWZ40000000000000000000000000000000000000000000000000000\hhj0000
0000000000000000TMOgXSK[00000000000000000000000000000000<`J7\RU`=6Je00000000<>BM0000000000008Jm;00004jUTXLM<00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004l3700000000000000000000000000000000000000000000000000000000
0000X47Sl?5P000000000000000000000000\2@X00000000000000000000000000000000hJ?lTIl;00000000000000000000\b:b00000000000000000000P\Y\
0000000000000000X5f8000000000000000000000UWi00000FdG0000\jIe=6KE00000000dHGlhE?@THRT0000000000008@GbDJ=;P[0300000000dJSJPK7G0000
0000hA<F00000000000000000000000000000000000000000000000000000000<;VF0000<2Zm0000000000000000L]kW00000000H8_f000013<d`H_h00000000
00000000000000000000000000000000@ehiD0]L0Ahc00000000dF4_XWFO00000000000000000000hKnd0000000087RB000001hfdNJoP^9Le4SN000000000000
000000000000PFjP00000000D@2fPcL`000000000000000000000000000000000000X8oB\<]`lWT`00000000000000000000XWk`000000000000000000000000
TV0700000000]5ih00000000000000000000000000000000000000000000LM3U0000000000000000<>49e7>M00000000000000000000Db>@HCd20XgW00000000
I3k@000000000000XBP10000@EjI0000000000000000000000008_86\m<00000@idPH13fTGm<\GnP]75B00000000000000000000000000000000\96?0000P>5E
0000h2ND0000000000000000000000000000000084I900000000@4;Y000000000000\S1fTXYe`S7d0000000000000000XDibXM=SM1@4P52b0000000000000000
00000000TR8U000000000000d;gB0000000000000000000096cR0000HZJM<IAn00000000000000000000000000000000X;mi0000000000000000000000000000
\[MU00000000000000000000P4e^XAe000000000000000000000LT:PP_Yn00000000000000000000<Ckn000000000000000000000000<EKfHfSO000000000000
00000000Y2J3TcI@00000000000000000000000056S<@in7XThaDU7Z0000000000000000000000000000000000000000000000004M2WD>WV000000004aG?0000
0000PIOo4``j00000000`:8`XYBe000000000000000000000000Q21=0000000000000000Pc5PXdok@HaNE0B]XoWX000000000000000000000000000000000000
00000000000000000000hFCK<ek000000000000000000000a5gZ0000000000000000XXV0000000000000000000000000000000000000h>;o000000000000X3Z4
00000000000000004ak^`h3P\]b`@L`Q0000DA2VTRCM000000000000L7Z\00000000000000000000000000000000l<Qn0000000010fD000000000000T2?ei5<_
00000000000000000000866D000000000000]3oa02iAPZhk000000000000000000000000dP9k@\Z<00000000000000000000P^A84^E000000000<[ff00000000
0000000000000000LU^O00000000000000008oXP000000000000deK:00000000000000000000000000000CDA<R\_000000000000000000000000000000000000
00000000000000000000XIP?0T`k00000000000000008aAO\X1D0000000000008j?L00000000000000000000Dg:XA6c500000000000000000000@\ZE00000000
LKCJ00000000\7Pld]6n0000000000000000000000000000000000000000D`Wd000000000000db0`dG>d00000000000000000000000000000000000000000000
lW_^0000A0am0000000000000000000000000000000000000000000000000000XnOk0000Dc[Q0000<`UF00000000000000000000ha060000000000000000DciQ
00000000l<UL00000000000000000000H`_\TfSbD6\YL^fA0000000000000000@jVA0000000000008C?5000000000000T7nP000000004HnD0000000000000000
00000000dSZIL18bT]\I000000000000000000000000L@Yb4WR=00000000000000000000D1AW`4gL0000\;JW92R0000000000eA:000000000000000000000000
0000000000000000000051RS0000000000000000000000000000000000000000HNBGH_S4000000000000\mOF00000000dEB;0000@hAHh@GP000000000000h]9I
0000`2T>00000000000000000000d@]m00000000000000000000000000004PR_a3Jc000000000000P;Xk000000000000`W0@00000000PSahP8>AH?nXdjJi0000
00000000PNaeX<G[00000000TYYL000000000000L1D@HjEO0000LA7>lSnlHR`n00000000\lIK00000000`Y2m<Z:1X=`g4GoP000000000000000000000000@7RQ
\chB000000000000000000000000lBeW0000000000000000000000000000lNo:00000000000000000000dS3_0000000000000000000000000000000000000000
0000XlHK0000PG[U0000DXHK4aXk00000000@YI^00008jj>0000`TEk0000000000000000000000000000000000000000000000000000000000000000h:0j0000
000000000000TCCYE557=5Jml00\D]6VdINP00000000000000000000000000004Hb3\Udl00000000000000000000000000000000000000000000000000000Ock
0000@W\\0000000000000000lK0g0000LQ=k00000000000000000000000000000000000000000000PmV6XJ[c=03F000000000000000000000000000000000000
000000000000hAR^XYN@0000T=^?92^10000000000000000000000000000000000000000<Ng60000T`lnTm[m@0he00000000`8Ok8[=G00000000000000000000
000000000000000000000000000000000000<a9Z00000000L53^000000000000H8i@00000000000000000000000000004dTI<<XE94<j00000000000000000000
0000000000000000000000000000000000000000000000000000@:Oa000000000000XKN54g\F0000HUD]T`VC00000000lYMY00000000dlTO0000@?OT00000000
000000000000000000000000h:=<00000000HQBI0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7[l00000000000000000000000000000000\@T2<RD;`:a7deY5000040H[HUYX000000000000000000000000000000000000000000000000d?mMhk3[
@h2Q00000000000000000000Y4ZR0000000000000000A0:hhAZl00000000000000000000d3OC0000000000000000000000000000PI]Y00000000000095SX0000
00000g@T00000000000000000000]56D0000000044j[000000000000D[T\0000000000000000541e0000L;4=Xi3=0000do7N0000000000000000000000000000
00008AlV000000000000T?CB0000000000000000000002C7000000000000h?ha0NSg00000000X=[>HS_A000000000000000000004B@[XBYL]2Hfl7\:0HiP8]gm
000000000000@1BZD`[n00000000000000000000l[0^Dd:AlDA_0000000000000000000000000000000000000000dD^l00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG@F0000000000000000000000004@gN0000000000000000000000000P2n4SMO
00000000E1^F000000000000lb=E00000000000000000000D84UdFIQ00000000P8Tf00000000TPj3`0nC000000000000000000000000H?bbHD\o0000\b8C0000
0000000000000000\@k?0000000000000000\Jg`HP<W`\08000000000000000000000000000000000000000000000000h2K:dW9J0000000000000000m4O[0000
000000000Gd:0000000000000000000000000000PGT=00004Wab0000d<mM000000000000P>QG00000000dQf:00000000000000000000@Jl\0000000000000000
dZcV0000dXkK00000000000000000000000000000000000000000000000000000000@3C60000000000000000dJkX0000000000000000i5On0000000000000000
0000L:6:00000000000081PU000000000000\>bO8Ed?83=g000000000000000000000000H<FW000000008F_B00000000l5gS8QPC000000000000000000000000
000000000000000000000000H3<\PIKla5]k000000000000HS;l00008G4g00000000XLRP0000=35B0000`XEHm3X800000`j]00004eWi0000=7=0000000000000
0000H9HR000000000000h@WB@MaghX0B000000000000000000000000@6aO00000000000000000000XS:0H3ZlX?aR0000000000000000000000000000H?IM0000
00000000P]F<T\A]000000000000000000000000000000000000000000000000LXPZ000000000000000000000000000000000000000000000000000000000000
\CI1T3:9000000000000P>5d\PekT[4I8\=<Q6_g0000000000000000DLk70000lN?l=3PK0000000000000000000000000000@C6:0000dSEO4RgK0H^d00000000
0000X<lF000000000000<YeNXg<Z000000000000000000000000XQM=00000000<LY?0000000000000H9E000000000000d8Za00008lR`000002g>00000000lB2j
0000XK^``CUcm47j00000000000000000000D2cd00000000000000000000PABH83aN4O6g0_@_0000000000000000000000000000000000000000HkUJ\IhOh9?1
0000\KFc00000000DTeUdS=:Q1ARH\4]0000000000000000000000000000\NR7DSF?h_M_0000000000000000000000008jH?16ZC0000Hh4h0000000000000000
0000TH`h0000<5\b000000000000000000000000Td;h\ncJ00000000000000000000000000000000HI[<00000000lSj346o0T[a_00000000X<3fdjeOHTYC0000
0000H`]J0000L2PX0000000000000000HLCk000000000000000000000000000000000000l2C]0000dXm`0000000000000000PHgW000000000000000000000000
dY7L0000000000008G7X000000000000000000000000X40iP<\\\B?5XVUi0000<DRR000000000?iQD?i<0000H:Qi00000000000000000000hI1i000000000000
=1`d000000004EP5\c`c0000000000000000000000000000000000000000000000000000000000000000P;MR<TH[00000000D`bA00008Ln50000000000000000
000000000000DRB6h^4E0000000000000000\M;400000000000000000000<6=T00000000000000000000\cD00000l69R00000000P\Gc00000000000000000:RO
0000000000000000`ZBI000001AH<m>1000016Ro00000000000000000000000000000000l6<Z<4?E0Tj6000000000000T:6G4lKY<nA;00000000000000000000
T6860h^i00000000000000000000000000000cgT000000000000000000008[kR0000000000000000Tlb=00000000000000000000L4W[<M3l8[al000000000000
000000000WjV00000000000000000000000000000000H=_Ad6W>h2NTU66o00000000000000000000deYF0000000000008bcA00000000000000000000<iZE0000
0000\M=b0000`WJMTb@W0000@l^i00000000000000000000000000000000D3XN@SF^00000000000000000000000000000000000000000000000000000000<ZFB
haSc00000000000000000000U6GP00000000L5Y70000000000000000000000000000000000004J[:D9CV00000000000000000000`g;]00000000000000000000
0000\?m<<aDB0000L7L=hIji8KR0PiF2LOhVM27X0000000000000000000000000000e5oXPoTc000000000000<OPXDRMie2e7HD6hLoN900000000000000000000
00000000000000000000\j=L]38C000000000000PLbT000000000><C00000000000000000000lLPE00004aD1000000000000U4cP00000000000000000000D1cX
\mKS00000000P4PaPlnZTd<J000000000000000000000000000000000000000000000000Y56W0000000000000000U71@00000L_K000000000000000000000000
0000000000004dhU<4Ic00000000\]o7000000000000P4HjHF29h\IL0000000093km000000000000000000000000TN7@PMlH0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@m9_000000000000000000000D\>00000000000000000000000000000000000000000000
000000000000000000000000`k;40000`OiK00000000\3Rg@;Ml000000000000Y1mD0000dPG?00000000000000000000L;WdLoii000000000000@3g7LIA4a4Y:
d:dm0000E3D1`Iof8UH`00000000000000000000lQDG<Yg>PiL70000000000000000000000000000XJlN0000T\<>00000000<kOKPh4F`h8V000000000000`Q\e
HAPThO\f0000000000000000000000008[V;H^Ho000000008YE?8NIH0000P@S[8EdJ0000<hbL0000000081ZeE3aDTQNaA3UR000000000000000000000000=5Z\
00000000`m;000000000PHEY95R60000000000000000000000000000DZYa0000h:kU00000000000000000m=^000000000000000000000000XS6hh[@4@`;BL[D7
8[R2000000000000000000000000000000000000Q1=WA3]AdLlL0000000000000000000000000000\7OS@E<\hn[h000000000000000000000000000000000000
00000000M6`Q0000T7n>0000000000000000000000000000000000000000@R\7Q3CdT<YG00000000000000000000lK88\hm800000000LMeQ0000000000000000
0^Kd0000LJce0000000000000000H7:i0000<aUK0000H2In000000000000000000000000PYJ<00000000000000000000HF5_m1[RXJ`E00000000000000000000
00000000Pg_S0000LQ;3<W[>000000000000000000000000000000000000823[00000000000000000U5V00000000XRlP000000000000PJ9V0000000000000000
00000000000000000000DS>`0000000000000000000000000000000000000000000000000000000000000E8\11[e<T^053_80000000000000000XQ=300000000
0000000000000000000000000000]1\o0000000000000000l26j<BFM00000000000000000000l@HV000000000000000000000000`H;G0000000043RC0000TfnJ
@TLA0000<jD800000000000000000HL]P@4[D6`F<AdM0000000000000000000000000000DVC]0000000000004BCW000000000_=GdBHT<T`Na1>e000000000000
00000000000000000000<[Q\0000000056\O4PB\00000000000000000000000000000000000000000000D@JKPTg?P4KU00000000000000000000000000000000
0000dNQ9000000000000a07;000000000000000000000000hD7500000000@FE3hIL]HTW?lf@40000lY?nP3bX@b9l8nK^00000000000000000000000000000000
000000008`?=000000000000000000000000H>iF4Ok20XhM000000004VSL0000U55Q4Oi[0000@RO:deIR00000000HEcC000000000000H2aXdGcjPMM@96;i0000
00008iU3HnI1000000000000000049dPl_Ln00000000000000000000000000000000P[?10000000000000000000000000000`==\HHKCDaiK52`5000000000000
\j>E0000000000000000000053@g000000000000Dc@P0000e5a>000000000000000000000000000000000000000000000000000000000000XE1d000000000000
0000`_i[00008G3i0000T\fX0000`8h[0000XR0]000000000000XiEa000000000000Q5UW00000000\nl70000\^=FE3T>0000DZS40k<[00000000000000000000
00000000PhIBPJTF00000000000000004C>^dTYm8bD0Li0\000000000000XA9]000000000000000000000000000000000000000000000000Te6m000000000000
0000T1YC0000TOQ?000000000000000000000000000000000000P51A0000`HMf000000000000000000000000@H4=00000000`GFA8L05<X>Y0000L\bl00000000
00000000D\L800000000D502=6V3h_Wei31C000000000000000000000000Xi\m0oga8QaKL`gdE1Tj8]n68K_G53Fi00000000hB0>LHO300000000h09W00000000
hPH50000000000000000hc3=0000000000000000dD@GLS4=0000T5?=8AlE@Ha@0000m6Hg00000000000000000000@FnD00000000000000000000000000000000
0000000000000000\kPB000000000000000000000000000000000000000000000000l52@00000000\Q9Q00000000000000000000000000000000000000000000
000000000000000000000000h]En00008L=S0000`@e?000000000000000000000000000000000000<hdc00000000000000000000@YDN0000PF43000000000000
DQ1E0000X]^g0000X2<\8HBf\X^^d<D0hj6\4E5a@\DV0000000087BV000000000000000000000000000000000000000000000000000000000000000000000000
0000lA96000042ST`EFRH[ekl1M8\JBW0@ADdi5M`jBIHmo_0000U1Zh00000000000000000000000000000000000000000000<hAc000000000000000000000000
0000000000000000000000000000000085R600004D:Y000000000000<lWIE3Ul00000000000000000000000000000000000000000000000000000000\KBJ0000
00000000000000000000000000000000P0V60000000000000000TmI\0000000000000000000000000000DTGf0000000000000000000000000000000000000000
00000000000000000000X8G80000I5ke0000U2720000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMJ5000000000000H;eM0000e5dm0000T>lG00000000<3JN000000000MJ@0000a58b00000000l?Y`DFck000000000000T:EJ0000000000008jY:0000`KcL
00000000000000000000000000000000XKWd0000000046IQTXD:PII3`^\X\j0XHaifdOm200000000000000000D5W0000000000000000000000000000l2Vl0000
000000000000HFK<P;3j000000000000000000000000T5E100000000000000000000P=0W000000000000HgBIP453h;n700000000dk[T00000000000000000000
000000000000000000000000<ZO80000000000000000Xcod00000000000000000000DEg=0000000000000000XgZh000000000000000000000000XDJJ00000000
0000000000000000000000000000lFKJ000000000000000000004EE:LNm1hQi600000000000000000000000000000000000000000000000000000000DMOJ`;nf
00008PRP0000Df=F00000000000000000000000000000000LVDd0000HY2F000056he00000000`kK?000000000000PJ[M8QJ60000Pn?400000000l]c200000000
000000000WMk00000000L:1\000000000000000000000000000000000000000000000000A1id000000000000d>6\0000000000000000000000000000T5gHd1jY
0000db?e0000000000008CQ:000000008SWW8BG=LITP00000000000000000000000000000000P407hC;^00000000E2OU00000000000000000000000000000000
000000000000PS9:0000P@[j0000000000000000000000000000000000000000P<SR00008Gj;00000000000000000000000000000000@3K4lY@]Dj9P00000000
00004TCZ95O:0000LPAR00000000000000000000<[FZ00000@D0L0R``DjK00000VH@X@DU000042OU`>6300000000000000008@?T0000PlQ20000000000000000
0000<>L\000000000000P1Bk0JMCD<oY000000000000loM`L27o0000000000000000000000000000<RU=000000000000<m3:0000000000000000h:5W00000000
0000000000000000000000000000000000000000000000000000000000000000a73^0000lc1Md03:00000000000045bE0000000000000000000000000000HHK5
0000000000000000000000000000000000000000000000000000dOVY00000@W8\ACg0000000000000000<\hDT?W800000000000000000000DCdA00000000@>]2
d1U200000000HTGA00000000dhi=X5l200000000000000000000000000000000@Q77000000000000`L[h`VHh0000\2=Q00000000000000000000@`5d00000000
0000H_YS00000000@:4^0000000000000000PCF:00000000XXB800000000000000000000000000000000000000000000000000000000000000000000PV[b0000
000000000000DA:Z0000\2fH000000000000000000000000T^TA0000000003`90000000000000000l4c900000000H=`@00000000@E=f<eBlDGZFQ6@O00000000
0000HilVI5NF00000000000000000000000006\DhRQ`T?cb`bmA0000000000000000XYnFP>\L000000000000XTE8000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0AJ0000000000000000000000000000000000000000000000008>89
0000PG[h00000000L[OM<9hA0000000000000000@MR4PWgQ00000000dI]h000000000000dgUFe6>7Y6dC00000000000000000000000000000000000000000000
0000E7>g0000000000000000000000000000T96b0000000000000000@fU;T[WP000000000000D]ij000000000000000000000000000000000000000000000000
00000000000000000000h7PL000000004?QE<\BB00000000000000000000<a8P000000000000000000000000000000000000000000000000lP6ll4K`00000000
0000000000004Q[\0000<jk100004Q?U000000000000LK>g00000000000000000000P7[O00000000000000000000000000000000dVQ1`eVn0000000000000000
h6k\X9TMTc?e000000000000A60kdY9l00000000\B>e0000000000000000000000000000000000000000000000000000000000000000e3b>0000\SAh00000000
000000000000000000000000hX^n`9OK`]^4@3fj0000000000000000000000000000Dj8=0000000000000000000000000000000000000000000000004[ii0000
\>2n000000000000000000000000DP4h000000000000<l`I00000000000000000000d26:LNb@hM=D00000000dK9C0000D2:A00000000hD1R4naj00000000DCg^
L^5h06dH42gk000000008=P4PYRj0000000000000000X6l;\`Qmla>g00000000PDBa0000<4>g0000<fi[00000000000000000000X\ffDOKA0000DAHU00000000
00000000\Y8=00000000000000000000000000000000@Q_=000000000000POoc00008lGT000000000000@l@U0000000000000000000000000000000000000000
0000TfY70000dH_\4j[^0000hR;D00008jYKm4b300000000000004]`0000000000000000<4G;0000000000000000000000008L_di4jd00000000000000000000
0000000000000000`[\l0000TnHB00000000000000000000000000000000000000000000912NPOhj000000000000Do0g\YV=00000000000000000000@APe\0gB
0000000000000000000000000000000000000000hD6\0000T?2APLX;4YXJ8S\`0000HiQ>LFFb0000000000000000000000000000dTSS00000000000000000000
00000000000000000000HEA?00008En?00000000Y2`R00000000000000000000\_Thd\2l0000DQLA00000000LD_LhL\N4D`Z<fQj00000000000000000000@DE3
Lm7f0000DE6jd5IGhRINLkYc0000000000000000LX7Cl0m@00000000000000000000A5jh00000000X>AS00000000@kon00000000000000000000000000000000
0000000000000000000000000000dMjF<@Y7D@;k00000000000000000000000000000000TV]P<>BY@o3[0000000000000000DE<;000000000000000000000000
000000000000<]Cf0000m2;Z00000000000000000000\S?]hX[4000000000000000000000000000000000000000000000000000000000000000000000000h8:Y
D@F5000000000000XDQW0000`=8]0000lKgR0000000000000000<>8U000000000000000000000000000000000000HnHX000000000000000000004g^a4jXV0000
00000000DR_;000000000000000000000000000000000000000000004Mf;000000000000000000000000@`HFLkXl<h>i00000000hNe3D8OR0000000000000000
0000000000000000HjDI0000d]N;<3TG0000000000000000000000000000lNHU`3\JLl0]00000000000000000000`JPW0000i0^]0000PcF<000000000<760000
00000000000000004l4K000049kJ0000000000000000000000000000000000000000000000000000`^O00@V00000000000000000000000000000000000000000
00000ID700000000000000000000000000004Qe900000000`7aMXW;kDN<nXEAJ00000000000000000000X@CKl??=DkOkHM`J0000XaL700000000000000000000
000000000000000000000000000000000000a2[d00000000000000000000\F^60000`7S@00000000000004AC00000UBN\30Q0000HO9j0000000000000000Q5DF
T@H;lPIG000000004T::000000000000Tn^Z00000000hdjK00000000000000000000000000000000PDP8000000000000000000000000000000000Ko1<fSm0000
15>3000000000000000000000000000000000000hZRb<46B0000000000000000DQEJ0000<6CO4>3\00004kfV00000000hE9Khj5a@]bMhjc=h:i`000000000000
0000`QMmLYaHDN==T4e@000000000000000000000000000000000000000000000`^C0000Hd>FDheX00000000000000000000000000000000000000000000U6g8
00004=;f0000`HX;0000000000000000XG`P00000000<9h^00000000000000000000<R^Y000000000000TG]_LbBe00008H3Y000000000000000000000000H7`R
00000000L0U[000000000000000000000000000000000000000000000000dD_<0000000000000000000000000000l:VM0000hIF400000000HY=R<2:M8PXc0000
00000000000000000000DPEHP:Ul000000000000000000000000966R00000000000000000000000000000000T52Q`N?A000000000000<MX:000008MUX6RFTU=O
Dbh<00000000<cYJ0gG<00000000`=9@00000000P\VT000000008Aj^00000000D5I^Hl4Z0000P2MV000000000000000000000000000000000000000000000000
000000000000LF]L0000000000000000000000000000000000000000000000000000000000004TUFL[4X\<LP`Ib9d8OH000000000000HW=Z00000000@9Hj0000
00000000e1C`00000000000000000000000000000000000000000000XL4e00000000000000000000L:^6000000000000000000000000Q0@I00000000@SUW0000
00000000H9:A00000000HIBi0000000000000000A3mT0c1o0000@lGc`oQU000000000000T;SG0000000000000000000000000000TEeLT0GQH9JI0000@FM20000
0000<Ed4000000000000128o\bMS000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToGm000000004\I9
0000000000008LB[\T4c0000000000000000]3WG00000000000000000000XWjE0000480e00000000DG\4@ZL=00000000XYPdHJiH`DNbe0KP0000`fXH00000000
8?ZaPDnm000000000000000000000000M6HG000000000000dC<`000000000000000000000000000000000000@=X:000000008@BA0000000000000000DA_60000
0000000000000000LS81000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHh700000000
00000000@Mk8000000000000T?1G\:VY000000000000l2E6<Z0900000000000000000000DR??@:TF0000000000000000000000000000\?VC0000000000000000
00000000000000000000d@QA00000000000000000000000000000000@8M1DE\0ToIj0000000000000000000000000000HNYo0000XAP2000000000000dDi?0000
0000\aYGh99=E1Ya00000000000000000>PF00000000]6AR00000000000000000000h4Tk00000000000000000000000000000000dIA[00000000000000000000
00004HF>00000000000000000000000000000000lBk[00000000m70V00000000T1K[000000000000000000000000Y5^RXD[l00000000000000000000]2:m0000
000000000000000000000000000000000000000000000000000000000000lin[8?g;<KTJ000000000000X=HJXEY2HWf?000000000000000000000000<U`30000
0000000000000000DJPB8i13\lBJ00000000dl5?0000\O>h00000000LkBS0000000000000000d6Vj000000000000dS]Q00000000`Dj>0000PjXg000000000000
00000000XabV=1enT<\MDZm400000000000000000000000000000000000000000000D>Re00000000000000000000\B1L0000d`6N000000000000000000000000
0000E4PO00000000HGN@11a:00000000]2j400000000000000000000000000000000000000000000PZEM\c:V000000000000000000000000000000000000LG<I
00000000000000000000HiZY00008KLZ0000000000000000LTJ\00000000000000000000`BjY0000000000000000000000000000000000000000000051<n0000
0000000000000000@EM4000000000000000000000000@4md000000000000000052mJ000000000000000000004jQL000000000000000000000000000000000000
00000000djAm000000000000000000000000000000000000000000000000000000000000000000000000HOnXDW]W000000000000Tf\<00000000000000000000
0000000003XZ00000000000000008RX20000dcEk00000000000000000000T;Qc00000000<@N_0000<l5f0000000000000000000000000000<Q]H000000000000
00000000\[]?00000000DbL;000000000000000000000000i3adm6XJ00000000000000000000000000000000hRQO@ZFO0000000000000000@EU_00000000hAKE
00000000X@n`00000000PIeC000000000000000000008GMT000000008GVYhn9gDFGl00000000000000000Qf\0000000000000000000000000000000000000000
00000000HdinPTBS<VXj00000000`:UD000000000000@YQJ`KoU0000000000000000`g_j0FSk0000E4>A0000000000000000000000000000PA>;0000@G4AE5@A
H^3200000000L]:L00000000000000000000D:Q>0000TWCmL[NNd;eh0000000000000000HYX:00000000000000004k5ki4Xm551f16PU54E<000000000000L?H^
00000000hXLB0000hU8E0000000000000000000000000000000000000000000000000L2L000000004?P100000000000000000000DYFl00000000000000000000
8Aeo<B1700000000dMUeDg250000hCPOXG1iD\750000000000000000ln6o0000PMkf00000000000000008>Va000000000000000000000000000000000000l0?:
00000000000000008Bcg56NN000000000000M1I@0000000000000000000000000000P?oI0000000000000000`B>B000000000000000000000000000000000000
000000000000]3j<00000000`1cjd77D0000l9DR0000000000000000P[Wh0000000040j`0000lcl[000000000000DO8Ue4YG00000000h]L50000000000000000
000000000000000000000000<eh9000000000000d=Q5PR6S00000000000000000000000000000000000000000000000096@800000000d?WIPZZQ000000000000
m6eaT1;>`IC8DXM10000@E0Y000000000000XdbV00000000000000000000000000004:;Thh88lckk00000000000000000000@?o7@I2F000000000000@50jHI9g
00000000lV:f00000\HA00000000=5Oa0000PTi[U2`B000000000lGEdmSR`4JW@=FcPC73`D:iH3SoXL]b0000X90[00004Wkl0000000000000000<>HXLNa70000
000000000000DMb500000000TcUj00000000D3\W000000000000000000000000I0jT000000000lFC00000000000000000000L1g>`AS^Y22I0000000000000000
0000hJLg00000mBN0000lAd^0000000000000000\QV7d0<X00000000000000000:=e<M4H000000000000@S7T0000<^;[0000000000000000000000000000ToH=
0000P81J0000a2ao00000000000000000000000000004VR900000000000000000000000000000000000000000000000000000000000000000000000000004N^l
0000LLH_00008EbZ\]f6`eK^000000000000000000000000000000000000TI4;000081>M<e]j555D08C\0000Pjn]M1YT00000000000000000000000044o20000
00000000000000000000HInEhFEF0000000000000000000000000000000000000000L[m300000000000000000000000000000000000000000000000000000000
00000000H:mk0000Lo6_LMT_H2^G`8\[000080ga00000000DG[A00000000000000000000DX[a000000004TVc0000000000000000000000000000000000000000
0000T0fVH5<@HL9Q0000000000000000000000000000000000000000000000000000000000000000000000000000T4<E00000000000000000000000000000000
00000000]4e[00000000000000000000000000000000000000000000000000004N^X000000000000000000000000DK0200000000000000000000\1E>h7]D0000
0000X8W=0000000000000000LPI40000000000000000000000000000000000000000TC:C000000000000PB`m000000000000000000008KZe00000000L27^0000
00000000l^\=e3d3i5PU000000000000000000000000DYF500000000000000000000000000000000000000000000\=9P0000000000000000000000000000D4ji
hg3nE4C;0000TWTL00000000d@DBdcI10000\8_U000000000000\OTg00000000<PhI0000000000000000000000000000000000000000<:E_0000000000000000
00000@[3hYFMH]0@]3J0Q5<l000000000000000000000000000000000000Y3Eb000000000000<b\h000000000000L1@h`Ld@PED?000000000000000000000000
0000000000000000000000000000000000008c^B0000000000000000HH`400000000000000000000000000000000@K?]LVk100000000HP1T00000000a5Yh0000
000000000000000000000000000000000000`[VK0000<lNo0000000000000000000000000000000000000000000000000000000000000000\WMHX6QMXXZ6T^S=
00000000haIAU4O7000000000000000043;n4dlo0000HCMd000000000000P9OZ0000X8Mg0000000000004:1G<JB=I2Rd<>IAY43l000000000000000000000000
00000000000083L<T:U^hia500000000Q3760000X985\TY400000000I3h8M33^00000000000000000000000000000000P`cI00000000000000000R4Y00000000
00000000000000000000000000008de200000000<nIY\:i?00000000D@9`000000000000000000000000H200000000008RUN000000000000P2fal=]ND>LJ8IR;
4OTA00000000dV>N0000000000000000dU_?00000000000000000000000000004QEf000000000000000000000000000000000000000000000000TSRllc^O0000
00000000E1j4000000000000I0PV00000000DOK[X56N00000000000000000000LRWg000000000000000000000000`d2d000000000000l1[A`3dXU4eQ0000THI?
0000<122]2SZ000000000000TcL50000\BLVlKcj0000000000000000000000000000000000000000000000008H_GTZ5m0000P<fL000000000000000000000000
0000Xh2B0UIM000000000000l=>L000000000000@OCQ000000000000000000000000000000000000TgWU@_58hig;dcZK8<Bh00000000hILS0000000000000000
d05?0000P>M<00000000000000000000hAAglE;;=2T400000000000000000000`E<K000000000000d[mS0000000000000RD^0000000000000000000000000000
00000000000000000000PGP@0000h9\C000000000000000000000000e63Ph3Cl0000hJDV0000D1G1X>NU<GYnDOUNT48O00000000000000000000000000000000
00000000000000000000000000000000T5O800000000hjhH000000004j060000H2DI0000<J1800008>_[@V=@Di=]000000000000000000000000000000000000
00008FT900000000d?n60000000000000000000000000000dm1N000000000000000091YA00000000000000000000DZE60000000000000000X:JI000000000000
0000000000000000`6R[\9eBH:@R\E;h`EbGhPSX0aei8h<60000@Hd<0000000000000000h@Fh0000000000000000@gI300000000000000000000000000000000
0000XJ6b000000000000000000000000000000000000d8TFP;ZQ8a1N00000000lPQ\LV[;lVh=00000000000000000000LccHTAJC0000000000000000d;R0i2AA
0000e4_V000000000000L3Ef000000000000`CoDXKGehKamLWZl0000000000004B:?000000000000000000000000PP?3D\:khjAX00000000000000000000dH]=
a78900000000000000000000000000000000@\E00000000000000000<g0?0000000000000000000046160BRd0000000000000000dXZg00000000000000000000
00000000000000000000m0Uk00000000000000008MWB00000000Y6<F8kJB00000Qh2A4C^h>h?0000000000000000000000000000\DXQ<U[k0000000000000000
00000000`Ihi0000000000008QPY0000000086FP`K3AM4o@@;[?00000000000000000000000000000000d>K_0000000000000000000000000000HX_c00000000
I38P0000000000000000000000000000000000000000000000000000D9]k0000000000000000000000000000000000000000000000000000<KTYlKhf0000<=aT
00000000000000000000000000000000HkmT000000008CcN00000000dKjU0000000000000000000000000000000000000000L`>B00000000XRN7000000004Fm:
000000000000e3Y100000000000000000000000000000000PWmDd`M7`ngU0SX>000000000000l@4l`Rl9LlcC<;8F0000000000000000000000000000HJEE0000
0000000000000000000000008SLoDM;U0000`\`60000000000000000000000000000`VUJ00000000000000000000000000000000h5>n000000000000LACB0000
000000000000`SekY3_K00000000000000000000000000000000d76\0000T:B30000T@NP00000000H<`Z00000000000000000000000000000000000000000000
DGIk00000000000000000000000000000000000000000000000000000000000000000000DGAk00000000000000000000h1UA0000000000000000Pe4O0000\kVE
000000000000000000000000`X2\8CYb000000000000dD2J0000lPdn0000DWl]00000000000000000000DmFAHBEJdmJ^00000000000000000000000000000000
0000e2[500000000000000000000DRSH000000000000@]a[0000T9<Q0000000000000000d>[:00000000lIPL000000000000\`GPDD3Y0000Pj@]\[3[0000T5]C
dQ[J000000000000@IRGXWaOX^SPdBT[A5KN000000000000000000000000P`aL00000000000000008AWj000000000000DgXR84;6XLh<`:AX4]3Klage00000000
0000000000000000000000000000000000000000hJIM0000000000000000000000000000@:]5LAT100000000000000000000Q2MD00000000000000000000]1d1
X4llTQG;0000X0:L000000000000000000000000hHA=0000T4J1<3`g00000000000000000000TP0D000000000000PJFXl`D\0f^Q000000000000Q7C>00000000
000000000n@_lI0W0Qh;0000000000000000@PQ;00000000TYRWH`[=000000000000000000000000M4;<00000000000000000000000000000000000000000000
P8mS000000000000000000000000<2nB0000000000000000000000000000000000000000Pkbb0000@8jf000000000000h?NGQ3k]\J]m00000000577900000000
0000l`Zc<ch[a6LE00004R\R00000000000000000000e2aED:4J000000000000dMHiL[ccH3>o0000000000000000`LiklM`i0000`lL30000TMl7@U9gXA:g0000
000000000000000000000000000000000000000000000000\ni200008Zgn@h5PlV_:00000000000000000000DD<0000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]I_00000000000000000000TJke000000000000]6Ab00000000h6^kT[WZTgaD00000000XGMj
0000000000000000000000000000l]LE`<ed000000000000000000000000000000000000lbnS000000000000000000000000i2F_\1=24CZT0000@\Cd00000000
00000000`4Fm000000000000H:2k16L20000000000000000000000000000P]Q3000000000000000000004P29L2mn0000`e1O0000A6\600000000@:[fHCgn4j[>
PkAZ00000oW?0000000000000000000000000000000000000000HfG54WZBTo?_94dg000000000000000045Kf000000000000000000008<@=000000008Q9n\0Xn
`kWB00000000000000000000hH[F000000000KO=0000l[hO0000X<4id49o13[N`_cB000000000000dKNO0000TV<g00000000000000000000000000008OO?0000
00000000`Y<200000000\dmiA2hU000000000000000000000000E4Sd00000000000000004eYd0000P44f0000<o1\000000008nf`000000000000000000000000
PQKL0000000051f;Q4nY000000000000<mIK00000000l2:2000000000000000000000000Hi\Zh^njDm2X000000008VRTLY5^000000000000hHdW000000000000
0000T72[hJFF0000000000000000000000000000DC;O000080N4@36N0000<QQ:00000000d<>FD>KA00000000h4oVLB7d0000000000000000`eOb00000000P=gE
00000000000000000000000000000KcA0000000000000000000000000000000000000000000000000000000000000000h<IH4FYG000000000000H0`a00000000
0000000000000000h_c3i1hg00000000000041FC00000000H]lT<Jd@a76OA78I000000000000000000000000000000000000<DTY000000000000TUId00000000
00000000000000000000000000008BDSHLPV0000000000000000LbbT0000DIDj000000000000000000000000@RSZ57::4L5S0000000000000000lALPH=55lIZS
0000000000000000000000000000000000000000000000000000000000008N3[000000000000000000000000000000000000DLi^dTb900000000000000000000
d:Z:00000000000000000000d[h>TjmO00000000HLmY`U`N000000000000XC1oXDji0000XG?NHFNX82`]l2BLTj;J000000000000000000000000000000000000
00000000562Y00000000000000004Tk_0000000000000000000000000000H3LI00000000000000000000000011aWDYEi`0Z=Xe_FhD[^4AKfDDZmhf\GdlU`0000
00000000000000000000000000000000`8@F000000008H4m00000000000000000000000000000000000000000000lHkWLC^F0000000000000000000000000000
000000000000\i>Z0000000000000000Djfo`]U^XbE;@kI900000000000000000000000000000000000000000000000000000000DXCm000000000000hbIbX9QJ
h?3oPlcYA74H<dC[000000008BLd0000000000000000000000000000U3jL00000VV[00000000000000000000D;ie00000000000000000000000000008odR0000
00000000000000000000P:f?0000\IdU00000000000000000000000000000000000000000000DQ1S00000000000000000000DW=l000000000000D4N@00000000
000000000000heEad8TQe6jY0000h]BI0000000000000TI?000044lF\MPi\mUX00000000`:XI533k000000000000LN?P0000000000000000i1@J@6iY00000000
000000000000000000000000hP9Z46[d00000000@HQZ0000l:ZO8D7C000000000000000000000000\TDj000000000000000000000000000000000000000080M]
000000000000ljS=00000000000040M=0000l1Dc0000000000000000DZe0000000000000000000000000000000000000000000000000Y6Qh0000000000000000
000000000000M4RG000000000000lgToPg:?\35Gl3[C0Qgi0n[WTojK0000LGkI0iQe0000000000000000P]:Y\kCU00000000000000000000e47P0000`MmI0000
0000`HND00000000HC5R0000000000000000000000000000dnoM0000000000000000DR:Y0000TBdW000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\Md>0000H3?>0000@08i00000000000000000000
00000000hL:g0000000000000000TJLY00000000000000000000a4jWd<VedB>0U75500000000X@RG0000\1LWlK1n00000000000000000000e1b>00000000PfeO
l0=d00000000<?=n0000TG^m\jaKXG_``B=B00000000000000000000000000000000000000000000<PTgP[6c@kT:\V4;00000000TGSU00000000HNXBLYOK0000
0000dEn]000000000000000000000000000000000000\3gk00000000000000004P@c00000000000000000000000000000000<=2G000000000000000000000000
\l?o000000000000000000000000421A000000000000P^EGPFh5000000000000000000000000000000000000000000000000T:o=0000@RBb00000000L8X3DRRd
000000000000000000000000D]AZ0000000000000000000000000000e2P9000000000000000000000000lh2f000000000000000000000000000000000000@g`C
00000000XDBA0000000000000000000000000000000000000000dimM0A\B<4QR000000000000000000000000hLkn00000000000000000000000000000000dKc1
00004UXI]4mR0000Q1kkHLnS0000000000000000XFUF81in00000000TZM\<a3Im0O2A4VW0000000000000000L<RJPJJldSVYXn>a`G^900000000000000000000
000000000000000000000000000000000000`0m2PP\H0000hXdn0000000000000000000000000000PU5F0000Y665TG5a00000000liHo00000000000000000000
0000000083KbX:X600000000000000000000`O3;0000@:b700000000TATh15Ud8G:LXKSolP`^00000000000094`=`SV=Xe\l000040MF00000000000000000000
LEDN000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2o:0000X7MaH]9Z8\Sf\]^A@R_m000000000000
Xc]:HFda00000000]1foA1]I0000Po;aT2Yi000000000000\L=A00000000000000000000lM5B0000`;C@00000000H7XTl;6a8YZ>000000000000Hb7]00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8WM\PFW`0i_
`CA10000P[[W000000000000`SW70000000000004jgF0000I6UC0000000000000000000000000000d=DPhYc80000000000000000000000000000000000000000
0000ha280000000086cD<CMG0000000000000000000000000000@IJGlJ;0T[VmLm@ga4T1PCQ]00000000000000000000D48^8Ve^`n058VPY0000000000000000
000000000000dLj9U4=d00000000000000000000Dbn500000000000000000000000000000000000000000000H8J[0000DY>l000000000000000000000000T:;E
`\EX0000000000000000000000000000000000000000daA000008?id00000000@EGL`LfZ00000000\62`d5=C85[HHWii0000lW2400000000@HeFlNCG00000000
h6R3000000000000hUi\U6<`00000000<1LM000000000000000000004W4B000000000000000000000000000000000000000000000000XAc0XPnA00000000PB8B
000000000000@5I>XhMg0000000000000000@Wo[0000000000000000L=R=0000000000000000`_=^00000000XMiV00000000000000000000000000000000dWM=
000000000000000000000000<KThde7i0000000000000000LKCb4GD4@4j30000U1?K000000000000`mlj0000X97R`SVK000000000000XGlI00000000l7D1\FdS
i5iU0000000000000000000000000000PF4B00000000000000000000T\9i0000TQ^60000P1Ag0000000000000000000000000000l8\eLcN6H5[V000000000000
0000000000000000000000000000000000000000H\2=0000L[[700000000000000000000m1S[0000U7:083Ko0000000000000000000000000000000000000000
000000000000P9ad0000l^mKPUEZdYBZ=4e4000000000000Hh0400000000000000000000P_UE00000000DMRG0000PNWQ00000000d8AR00000000000000000000
HGDOQ0Kc0000000000000000000000000000`FFn@PX>DU;H00008SJ`0000=2:S@W:900000000000000000000de<M0000000000000000P]:2000000000000D=R0
`?O3<D5f00000000@]2>LNaJ`_SnTje`00000000dkKP00000000000000000000]49X000000000000000000000000000000000000000000000000000000000000
00000000PkgV00000000H_e700000000000000000000I6Ei0000<g7:`TgMlW@E000000000000000000008LZ@H[:60000h\J6@V7@000000000000000000000000
0000D=?k0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_Af000000000^LJ00000000DY>`0000
00000000hS]G00000000000000000000000000000000h0GFX7MA00000000000000000000000000000000000000000000000000000000P]`>DiEH0000d63?]2_4
00008LcW0000000000008M3GLVJo0000\L@l0000000000000000000000000000000000000000P61D=2?a0000`U510000@CLi0000000000000000000000000000
00000000000000000000DOTVlQnG0000000000000000000000000000HY?80000000000000000lA=HTUh600000000000000000000\=oW00000000=61e00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:^K00000000T_hi0000
0000\<V0Tmge00000000000000000000LD^\000000000000LY8000000000@0I500000000000000000000000000000000`OdU8Kl1\\m656jo0000<?b<00000000
00000000e4EU000000000000000000000000H3j`T:]>8=LF00000000000000000000000000000000\9l[@=XG00000000000000000000@A`E0000000000000000
`3g_@iMf00000000000000000000000000000000@7`0HOP2000000000000<^<6000000000000PC7Ce5E00000<ic;00000000000000000000000000000000\ijd
0000000000000000000000000000000000000000D9h4@]iA000000000000XHngHZI@0l\L0000X7?:dT5Y\XgDd5P?0000000000000000000000000000@JHR0000
00000000000000000000000000000000000000000000000000000000000000000000XJ060000000000000000000000000W6e0000000000000000000000000000
0000XAC000004@m4DLQmQ5b;00000000d\BN00000000000000000000000000000000000000000000000000000000M2J@XA?]0000000000000000000000000000
00000000000000000000h>IOPhZf000000000000l`X;000000000000000000000000P<T900000000I15\000000000000000000000L@Q00000000000000000000
00000000i5A;000000000000U1Nf0000000000000000DOn;000000000000000000000000h;g20000T18T00000000000000008Y:_00000000hj_D000000000000
0000000000000S`T000009Lea7>0hG?`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T7n0000
@i;E0000000000000000000000000000XKG4<0eM0ikD0000LN3I000000000000000000000000d5Ub00000000000000000000Lol<m3CQ00000000000000000f=Y
000000000000\?7g000000000000000000000000000000000000000000000000@6e4X@1400000000`_0j0000000000000000PIG_0000XmT^0000000000000000
0000PN0?00000000000000000000L^Xc@Ph:000000000<Eh000000000000d8Ul0000DSe=<Q220000T@>D`9VMLV=n000000000000000000000000000000000000
000000000000\F3N0000TX^>0000PVGC0000@5XcT8_H<CdP0000000000000000000000000000X[<2000000000000LA]T000000000000hM:?000000008Q;o0000
h9Ka000000000000000000000000POG80000000093Nn000000000000000000000000000000000000000000000000HUldhoD9\D@l000000000000000000000000
00000000HN5@000000000000000000000000@U>^PBaI000000000000000000000000000000000000\DOI@gTQ0000000000000000000000000000000000000000
000000000000DUZ;T4Jg@kVX0000XKog000000000000a3f488`c16ii0000lY`g0000000000000000lRQ>000000000000000000000000000092C]000000000000
0000000000000000000000000000000000000000000000008OHi0000000000000000LHm1000000000000000000000000000000000000`E90`N?0000000000000
000000000000A40g00000000<[B]000000000000000000000000000000000000ldX400000000000000000000000000000000T5HK0000000000000000<QSdDl3Y
000000000000<n]D000000004mT8d>;3l<L_00000000<C4=0000000000000000@S9T00000000`GJo000000000000000000000000000000000000LhMR<C>j0000
8Ygm000000000000TT>J00000Fd80000LRW\00000000000000000000000000000000000000000000L0?o<HBY<B1\<b^3000000000000\;;Q12;M000000000000
000000000000`0k@000000000000H\?=000000000000`@Ab@D>R0000000000000000000000000000m1gm00000000000000000000000000000000000000000000
00000000d?7>lLk_000000000000000000000000h70Z0000de[mL:jE00000000000000000000\`1N8@C^00000000dioa00000000@4E;<0Y?0000000000000000
000000000000000000000000000000000000HjNK0000000000000000000000000000000000000000`]jm0000000000000000dFoC000000000000000000000000
00000000000000000000@3O``W?P000000000000`fI4000000000000000000000000000000000]]E000000000000000000008ib5000000000000000000000000
0000@4n>0000000000000000TD>900000000000000000000\XH;0000000000000000000000000000HJf=000000000000000000000000TV1XP=Z<XhP<\n]i0000
I0LE8cQG00000000L[n1@`kY0000TA[_00000000000000000000000000004W4O00000000000000000000000000000000000000000000000000000000h@;20000
0000l@WN0000TQT?00000000000000000000000000000000000000000000L?S>000000000000000000000000000000000000000000000000000000000000XYKT
0000XY?P000000000000P`HW0000l;m]@giO000000000000000000000000XHVm00000000U39g0000\@:N0000000000000000000000000UOm0000000000000000
000000000000TG5:00000000000000000000d_n[XV_g=2R:`00100000000000000000000\_cUXcdX4l^ZP<jX0000000000000000000000000000TG;l@36?XFf[
0000000000000000000000000000H>jU00000000<YYi0000000000000000T?@M`;;100000000Ho\c0000000000000000000000000000000000000000\o[F0000
000000000000@EC9<EYB0000000000000000000000000000000000000000000000000000000000000000T513<akE<RmA00000000000000000000000000000000
Y4Ud0000XF8L00000000000000000000000000000000\m3K0000000097;J470Dh8XhHRk>000000000000000000000000DkSV0000<9IDPITh0000000000000000
0000000000000P1hPHKQLlQca316\WGi00000000hm@X000000000000PPaN\D4C000000000000000000000000000000000000000000000000PM7A000000000000
0000000000000000000000004;k?0000000000000000XW[^h5TK0000000000000000000000000000000000000000000000000000000000000000@Xa^0000TIYj
TliP0000DbXj0000000000000000PXW[0000000051K;\bk;0000I4cC0000\@ZV00000000000000000000000000000000000000000000LO\G4XjH00000000<Ei6
00000000000056j?0000000000000000dNI800004\7e0000000000000000P^C1000000000000\>kD0000000000000000000000000000hf@M0000000000000000
00000000000000000000000000000000hR4o0000000000000000L3C^0000000000000000000000000000000000000000TCm700000000000000000000DS;Elnmo
00000000\mhe00000000000000000000000000000000000000000000@S5Z0000E1;e00000000dGU<<O_Tld\5000000000000000000000000hARj000000000000
00000000000000000_XDPg]4\LJ``UH200000000D06>PNL70000deB=@D^I0000000000000000P_O100000000PW;<00000000@FZci6Yf0000`JeT000000000000
000000000000XTk00000PZUo0000dCf;@Pd3000000000000`kGF`]15lWb1000000004Vl3a2Fl0000000000000000000000000000\WQ500000000dJSm00000000
00000000000000000000000000000000a4YnlPWPX3>`dmme00000000000000000000<4;AH<So000000000000000000000000d4TZLl<U54K>000000000000<6M<
L9SM@FE=`[@UX[cJ0000000000000000000000000000000000000000000000000000U0l@0000`hhK00000000LN:a00000000000000000000T1dHl2c7\]60L>FV
53^[00000000000000000000000000000000000000000B99@Jd^0000000000000000T7>5l>7\42LM4eCGl`JR000000000000000000000000000000000000\V4n
0000d2B\0000`?HN\VDL0000\[nlP]:?000000000000000000000000000000000000000000000000@o_c0000000000000=jd00000000a3L=0KFF000000000000
000000000000TX]o00000000HBcT0000000000000000L;GP00000000P0QL00000000TgTZ00008P]=laVE0000l4=6000000000000000000000000000000004QlF
000000004eR^0000hDCSXlRI00000000000000000000000000000000dA4F000000000000`H<RDL3W00000000000000000000000000000L:J0000XS778ZjVXX[S
0000000000000=`00000000001Z[0000000000000000000000000000HD;H000000000000XPNIdQS600000000000000000000000046I600000000000000000000
000000004E@b00000000@OV3]5GR000000000000000000000000946i0000@:kD0000@b1\0000L9MK00000000000000000000000000000000PcC;000000000000
<3BF00000000D?V50000000000000000000000000000hkNE0000000000000000000000000000000000000000\Ro?0000000000004Ig@00000000000000000000
00000000000000000000000000000000X@i_0000XG:l0000P:JZ0000000000000000@>;]DRS60000000000000000000000000000000000000000<gB2I5Eg0000
00000000@5H405e=0000000000000000000000000000@`lJ0000000000000000000000000000000000000000000000000000000000000000i5Q5000000000000
TSc20000\>a_000000000000P8QL00000000000000000000000000000000000000000000000000000000=5XP000000000000HVFc000000000000D1YU00000000
00000000000000000000\T`a0000A24D00000000000000000000\WPk@i2`00000000XK@a0000000000000000000000000000000000000000h226000000000000
000000000000`9UN0000lJ6B00000000000000000000l^n900000000000000000000\UKC0000`SH10000000000000000\9db0000`=S`H7Ij00000000`SLDhT54
e46@00000000l4?N0000000000000000000000000000d@iA000000000000\5El000000000000000000000000H2k<0000000000000000000000000000h;Dm0000
l;[`000000000000000000000000a4c6000000000000l4id0000000000000000Te0^000000000000000000000000000000000000000000000000P@EN00000000
000000000000`_TK0000Pn<40000hEaF00000000000000000000`iI@000000000000\[Ll000000004ih<0000000000000000000000000000000000000000HMF;
\UD?000000000000e2J]XQMLdRA0<DkA0000000000000000000000000000PPNX00000000000000000000\D4N<=39HB9IT;^G\C?N000000000000H7CB00000000
00000000P=]_000000000000d6Cn00000000d6:;=6<m000000000000000000000000\`E]000000008LT000000000000000000000000000000000000000000000
<iT9000000000000\KfB000000004MU2E1bQ0000000000000000U3I]00000000000000000000000000000000000000000000]1NM000000000000000000000000
00000000<@QmhkIS84VK<Eh2<l>k00000000000000000000000000000000HYFA0000he@[0<>80000000000000000X0XP\[E100000000000000000000D;SYL<Pd
000000000000000000000000D5OW8NmC00000000000000008E^n0000000000000000000000000bWc000000000000000000000000000000008I\;0000HGI[Q0co
00000000000000000000000000000000000000004c`7le3D@\U^000000000000\>C30000000000000000@5=P0000000000000000<1NNDL>UX@:9\SaJ00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^?S0000X2Cl
8bVPXI@b93Qo00004kh60000hm9n0000000000000000`T[^0000i3i\PcP500000000000000000000000000000000D85D0000T@`c\UPBlV9100000000a3[A0000
00000000000000000000@m`<0000dGll00000000DAXL000000000000X?=B00000000000000000000000000000000`8P50XW500000000000000000000`DaP0000
0000000000000000000000000ZSE0<^N00000000lj=_00000000000000000000d41f0000`LBi\j@?4m010000`lk>0000lQ65000000000000d[DU000000000000
0000lER<00000000000056nj0000PcY7HWEe0000TIe1l9o^0000000000000000d:\k0e6Z@[Dh8<Yk4?DdXA7a000000000000000000004mH80000000000000000
00000000000000000000TgIo`h9:PGkX00000000XYR0000000000000U0h:000000004^0F000000000000000000008e8:XigO000000000000TAZb000000000000
dC=i00000XbNPE:XdG;E@M5P<W=5@VXY000000000000`Wk80000000000000000000000000000000000008FVm00000000000000000000dHA[0000000000000000
\Gha000000008Mj[00000000000000000000LNNXTcKF000048NP0000L8?g0000000000000000000000000000H5C90000000000000000000000000000@[d\0000
<ham0000d9Fj0000`]Sm000091QT0000000000000000000000000000000000004SF4PVFALWV>0000hS\700000000000000000000000000000000000000000000
00000000`kn400000000dNDGT5ik0000000000000000\1kRQ4JDE5D`000000000000P5Ih0COo0000DH=K0000000000000000000000000000@8bm0000`7MQ0000
000000000000000000000000XU<`00000000000000000000000000000000TXaK00000000000000000000hCblQ1HmDB2Z<eUm00000000\gkid;1^000000000000
000000000000HEjg0000dV6PDk=E000000000000000000000000HE^500008I[n000000000000000000000000HIPjTKYZPgbl000000000000000000000000h;?:
4VVj00000000`JPd000000000000000000000000T^Vl0000l27:0000000000000000000000000000L8n^00000000m2Qc000000000000h6BK00000000XD210000
D@1N0000000000000000000000000000000000000000099L00000000000000000000000000000000d1C>TOD[0000000000000000hBHi00000000000000000000
00000000000000000?EE0000000000000000000000000000000000000000T;Y]00000000@R`=dY];P44U4O<@`mlK00000V1C00000000T;7YXHUAI2fQ0000HYD_
lL6XE3J=00000000000083DF00000000000000000000000000000000XcbbD@;Kd2^f0000@MWa00000000HH>HX?1U0000LOf@0000X`8j000000000000HH@\0000
0000LTV700000000000000000000000000000000PiSB00000000@7[900000000hbl4000000000000000000000000000000000000000000000000`3:Y00000000
00000000@G=BTR48Td2I4kN0000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Y9@000000000000
0000000000000000000000000000dQ[80000000000004]j<m4Db0000XHWSXSI90000d@H0LA`3LLHO\M`?00000000@Yi;0000000000000000LRka000000000000
00000000000000000000\RnY00000000`X04000000000000000000000000DOW?lDa?00000000PH3j\`<E@;2O00000000\_4>00000000TISNh9Yl000000000000
000000000Bj>54bPd4?dPjTI00000000000000000000000000000000XLd3000000000000P=mbHKA0000000000000d8Cm0000]4d=000000000000000000000000
00000000`1dg00000000PIK_000000000000`lYOd9T=00000000000000000000D1?H0000Tc<TE2NA000000000000PMYX000000000000000000000000TS9b0000
0000000000000000000000000000000000000000`9Un00000000Pn4^000000000000DoYn0000l5N_0000000000000000000000000000000000000000PG170000
00000000m3^K000000000000hVWE000000000000<Ibg00000000000000000000H>6@00000000`6F50000000000000000000000000000@mVl0000\IAM00000000
000000000000000000000000PH:e0000X?4l0000000000000000l[9O00000000XgPE000000000000\_JU000000000000000000008d9h00000>C=00000000\SN1
lH`C0000000000000000000000000000`84900000000000000000000000000000000X10900000000L0>l@@:bdYH]00000000h8:D@DQ20000000000000000l9H4
0?o\dSY;0000000000000000000000000000HH@70000\X>9000000000000LScN000000000000000000000000HkFF000000000000000000000000TK]0166_0000
0000000000000000000000000000l<?=0000000000000000000000000000000000000000000000000000XEA[l`mL0000000000000000H3X2T_>Da62c00000000
<Bf<XWA@00000000000000000000000000000000000000000000`VU8000000000000lmX30000000000000000D8Q200000000L?Eb000000000000000000000000
000000000000LHl;<B9^0000]3M`0000000000000000000000000000000000000000da:^0000000000000000000056?n@Z000000lWQd000000000000LZ>@0000
0000000000000000LTAH00000000@R_]000000000000000000000000000000000000000000000000000000000000000000004B8PlCRe00000000000000000000
00000000PQDo00000000PZFjlYl9XSR\000000000000\L54\iD:000000000000000000000000000000000000000000000000Y3N4000094i`00004inL@mc50000
0000000000000000000000000000000000004H1[TE\N000000000000000000000000DBn5U2PV00000000d9_105KBXM0900000000@>8J000000000000=3SMTQ4i
0000000000000000l8k]0000Tg4n0000HRio0000000000000000000000000000000000000000000000000000L2NdhHe700000000HD;\000000000000@CL^0000
PO2\00000000000000000000000000000000000000000000000000000000D9<<0000000000000000000000000000`GAO\Eg[000000000000000000000000l9bD
00000000\6:X00000000X=FR0000000000000000000000000000l[hjlZcI0000000000000000m5nO00000000000000000000H>W8000000000000000000000000
m5JJ0000000000000000000000000000000000000000000000000000Tili00000000000000000000lTZl00000000hhVnTWoQ0000000000000000E5cR0000<oHY
0000000000004CCJ<<?`l70d<Scn=1gI0000000000000000000000000000000000000000lR820000`JDd0000DDVf0000HC;m0000000000000000000000000000
00000000000000000000U5AU000000000000D@Ihd;2a000000000000000000000000lUNM00000000\eDW0000@@O@000000000000<LYM00000000000000000000
00000000dFa]0000<`FbTReN00004=jD0000hMDa0000000000000000000000000000000000008RfI0000000000000000000000000PQj00000000000000000000
00008jCi0000000000000000000000000000000000000000d`ZRP7g?00000000hY1k0000000000000000\hFN0000000000000000000000000000P<<l@E7m0000
hf04P_mg000000000000lWUS00000000000000000000HQG[00000000D<E=000000000000000000000000\3f@00000000`Cb:0000000000000000000000000000
000000000000d7Qh00000000<7lA0000Hg[G\jWA0000000000000000`Gh64l50PYd=0000000000000000000000000000000000000000LJC=0000000000000000
0000i6=m000000000000000000000000H\UhdD9e000000000000000000008ETM<e0o00000000<]m50000000000000000T06P00000000000000000000dXA9Tl;i
00000000000000000000X<W44kEl000000000000000000000000@9PS0000000016[C0000hJ>R0000000000000000D7el00000000000000000000LNJ>0000HBnK
0000hAF_00000000000000000000000000000000000000000J5f00000000000000000000000000000000<?MK0000000000000000000000000000dfIR0000HhO<
0000<YCK00000000=2UAPnfD00000000000000000000TEBk0000LP8dl7^TTGR2LkCFQ32TTh:4000000000000DJXC00000000000000000000`<n;000000000000
0000000000000000000000000000XM>B000000000000000000000000lHDC00000000TAaDhIfD000000000000M1JL<X_SlGcY000000000000e2]adAEOX5Aaa4bC
0000i5lH0000000000000000`N]00000m5AH0000P7iKDNl\0000000000000000000000000000Y5=V00000000000000000000000000000000000000000000hL;\
0000<O[i000000000000\1=b00000000`iB:00000000TX0Q000000004NPh000000000000LjI4XAG]00000000000000000000000000000000000000000000lVE>
0000000000000000000000000000000000000000000000000000X\j>`^7]<4jB000000000000000000000000000000000000000000000000000000000000XKXc
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5AF000000000000T6>?LN5SLS@m0000HW>8`k8W0000
0000000000000000XYKG000000000000000000000000h3Ac00000000000000000000LFl9P@0L0000l3D6000000000000PffM\A4c4PmA@\lHl]M0000000000000
00000000000000004\6kPiLb000000004:;50000HKQ80000000000000000HE?S000000000000X=Wn0000000000000000000000000000dZMM000000000000hQYA
000000000000000000000000000000000000000001l<00000000@Vd\00000000\?AVm2BB0000000000000000XLMb000000000000000000000000hCjoXP0U0000
X72m`Ggj00004;iT0000000000000000`m4bT@[[0000000000000000000000000000000000000000H22k0000000000000000000000000000LLdNXTQRL6Ah0000
00000000E7AH0000000000000000LQ`>000000000000dR<Y00000Ee?0000000000000000X\d>000000000000000000000000\Z<J000000000000\71i00000000
I1\b0000XE:B00000000i5\00000000000000000000000000000000000000000@@3n@i41\MOT000000000000000000000000P:kf000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I?ZlKIjHOL600000000lH8`
000000000000h<=B`YY8000000000000000000000000000000000000000000004:22l[ThE45Z00000000HgWB00000000000000000000000000000000de[X0000
0000000000000000000000000000000000000000000000000Sgl00000000000000000000H9oFTeNh<nEB0000000000000000000000000000000000000000H0>P
00000000\Ka^l[9chgho00000000000000000000@j?;DKHV000000000000000000000000h;_b000000000000000000000000Q4OD000000004\?FT:oN00000000
000000000000000000000000HYT30000000000008mQ00000000000000c3k0000000000000000LL31\[`f000000000000000000000000<QNl00000000dQ_h494L
00000000\]8e000000000000d^Uo0000000000000000000000000000000000000000@6NZ89g7`Nhe0E:6\\Qh0000hMTA00000000000000000000000000000000
0000000000000000000000000000l:>L8jJI00000000dklT0000000000000000L[Ab000000000000T28O4JhV00000[0H000000000000T;Z@X^070000HgDW0000
00000000000000000000000000000UPQ00000000000000000000@i99000000000000Plll0000X:Jl0000000000000000000097<I00000000PD8\l^m800000000
000000000000\UJT0000Tl2f00008NVC0000\Z=@000000000000000000000000dob_000000000000000000000000000000000000haJ70000TXOeU0o``\Km0000
000000000000m3MM000000000000LE;0D\I`0000HFU:000000000000000000000000000000000000000000000000000042G8h42KhOlSH`:R0000000000000000
@ZQ\00000000000000000000000000000000dQg_l37X8Ch8000000000000000000000000dM]F0000\Lc7<BW0000000000000000000000;658FHPPFk000000000
0000000000000000hS=dLFai0000D0b8\87X4=5TD7KmHSJIDmWJhEi@00000000d0Q5hOi9<PVO0000000000000000000000000000HlJl0000HCnj000000000000
0000PPNe0000000000000000000000000000P`VZ<UK^@DU]4KSZ0000000000004=kT00000000LIKR000000000000000000000000000000000000000000000000
00000000000000008Rl^HRPKDe^E00000000TTbW000041ah000000000000000000000000000000000000000000000000000000000000Ddal0000`?=Q00000000
lC300n^C<OA1000000000000TNX0000000000000000000000000I1\800000000000000000000@g<00000\<6h4GK<@_IP000051]Y0000hl8S00000000`keI0000
00000000000000000000D:no0GFg8Rc^0000X7@[0gm600000000000000000000@BJ@hJ;M000000000000000000000000000000000000000000000000dJah0000
000000000000000000000000000000008f[g0000000000000000000000000000000000000000000000000000HnWR0000000041B;0000LdiQ0000000000000000
\Vaj0000000000000000000000000000HQfhm7;:00000000d78m000017HE4R1ii4Ra00000000e6Cc0000000000000000\GBU0EJk@c?=00000000X0oj0000d6j?
HCI@00000000hKD<8Vba00000000000000000000\0?M0000d?U`X4N50?oh00000000000000000000000000000000000000000000d^cR00000000000000000000
00000000000000000000000000004>k200000000`d3_00000000Tk>M000000000000000000000000Pj2b0000T[?`00000000000000000000P8CE0000876F0000
PUen000000000000hloK000000008VD00000\G=g0000000000000000h]h:00000000\1i8d8PA8LXG94K10000000000000000H5V[0000DFaF0000000000000000
0000H;D2D8]60000M29_Dd=X00000000PJd200000000D<SG0000000000000000`Rj?00000000\NTN0000000000000000<I=H0F<[dddO00000000000000000000
\X3O000000000000@ZDaXFhO0000`GhBT=YB00000000i2o\00000000000000000000Q1`J4CGB0000Tb=k000000000000000000000000000000000000P16STSiT
8[CC`[o<=2Ea157K0000]3V`000000000000000000000000000000000000lLB@0000\M^g00000000000000000000000000008<I1DLcG0000000000000000L0X]
00000000dfKM4jhle5Zi000000000000d5QX0000@15J00000000000000000000@a?:0000000000000000000000000000`EiM0000000000004S[NDBn@\H7YXQ7o
0000\lEed^Fm00000000DANULg:k4TQ=D7LN000000000000000080TFD=SH00000000000000000000000000000000000000000000A6>k0000000000000000@A<V
0000hBgWP2O50000T8cY0000000000000000000000000000H\Tn00000000000000004bFRP4HE0000lN150000000000000000000000000000h[?M000000000000
0000P1P600000000000000000000PYP?8mjA00000000000000000000D8b^h>kd00000000000000000000hocT00000000000000000000000000000000d>T4\LQ_
00000000DP=g00000000000000000000000000000000@55m00000000000000000000000000000000000000000000d=ZUdR;^000000000000000000000H1mT\5:
0000000000000000000000000000000000000000000000000000lH]n0000000000000000Tg8:00000000@fgV00000000h7mi0000000000000000l6cl00000000
0000000000000000dQ_\000050daHNT>@joQ000000000000000000000000000000000000T=fJ000000000000T@]X00000VOjPVc_0Odb8G010000000000000000
`T2?0000000000000000TW600000]1h:000000000000<2[G0000000000000000dTnA000000000000000000004To4Xl[a0@1A0000000000000000`Tf0Lk9O0000
000000000000000000000000<RATT8]N0000TL?=00000000Q5e]<c`T000000000000TF]3lL3fHYcC0F_Y000000000000h72C00004`540000h5L_\CAcTUQV\mHZ
96>NTG3I0H;S000000000000Ti5600000000\`S=0000000000000000lIChleBP479;M1<c00000000000000000000000000000000Xn;E00000000000000000000
000000000000000000000000000000000000`PPR000000000000X92k00000000000000000000lB@lHWc`00000000@ZD?PhZ20000000000000000000000000000
00000000Q5e=00000000000000000000000000000000000000000000Xb^c000000000000hVj:000000000000Q5eJd3840JK=0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAR>L<RhPZP50UU>H]b900000000d7T0T]?WDLN<0000h<Ue00000000000000000000Dn:\
dIih0000000000000000000080LH00000000000000000000H8>b0000000000000000846T0inl`Ge80000000000000000d5YW\F`cLEF7<HAJ`F[RDHeThQ^c0000
00000000000000008;jo00000000000000000000<<<;000000000000000000000000000000000000000000000000000000000000Q5F4<5^h0000000000000000
PdkGlD_o0000<ILF4JW=00000000L1aM00000000Pg0c00000000000000000000i5Xj0000000000000AX<lh=B0000000093KMl4Lh@e6400000000000000000000
<N[]4]Tb00000000D:RBh]RaM34H0000lCHR13Za0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@Q]
0000000000008;I=000000000000000000000000000000000000000000000000000000000000\g]`@`E1LkJjA1\RXWmi00000000000000000000000000000000
000000000000000000000000000000000000000000000WSZ00000000Q5=<00000000000000000000\4>C00000000000000000000I0Ic00004Z_W000000000000
00000000000000000000000000000000H08^0a9N0000000000000000P0@O00004^;700000000<6fle2W9000000000000h]EO0000000000000000000000000000
0000X@1i000000000000000000000000]3jf0000hO5b00000000000000000000`Th;0000000000000000lX4o0000000040@n<?WW000000000000000000000000
0000T5d30000\nLc000000000000m2A40000000000000000l;:B\A]1`Y@@00000000\bOa00000000000000000000000000008<O90000l`:7`UFAXUVm00000000
00000000D=D400000000000000000000000000000000000000000000L_:10000\aE^0000000000000000D<XTPHio0000Y4o30000hHf\00004YW@000009_e0000
0000000000000000000000000000000000000000@kL600000000<ZLf000000004?Jhm64d00000000000000000000000000000000000000000000000000000000
00000000dQgU0000000000000000dR>@0000000000000000000000000000000000000000L[92000000000000hD6M00000000000094Lb8QDa000000000000@D9C
00000000@dWJl:eilY\000000000000000000000<:R]LLG70000000000000000XUbD0000000000000000000000000000000000000000di>400000000\TWj0000
0000000000000000\:RmPkNg0000000000000000000000000000d:mP000000000000000000008<aE00000000000000000000000000000000lD>a000000000000
00000000000000000000000000004L0m<Vje0000Y2k40000@2@I\@VEX:2F0000TmZ0000000000000000000000000000000000000000000000000000000000000
000000000000@DRf8P\o<e=]0:hU000000000000l8\D000000000000000000000000X97B0000000000000000000000000TlO000000001223000000000000m5NS
000000000000h7X8\WHJ00000000000000000000000000000000000000000000000000004Pbj0000H;]=0000000013Bj@PW@4DWI`ma]000000000000d2_A0000
0000L`<a0000lo@gM3iB000000000000000000000000000000000000000000000000<D:30000U0T3000000000000000000000000000000000000000000000000
`EUNX^8900000000000000000000000000000000000000000000000000000000@k^c000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^E`<0O\4DL_000000000000DH2?000000000000000000000000000000000000000000000000000000000000A4W700000000
00000000000000000000000000008=Dm00000000000000000000d<Mll^CE00000000000000000000`V>>]4H<XCKiI65H4ij0000000000000\VF7000000000000
=4jnhHbm0000000000000000dh]70000000000000000000000000000000000000000000000000000l^kY000000000000000000004k0`00000000000000000000
l5bX`dH<000000000000000000000000d7\Kh^oe000000004n5A0000000000000000PRFE000000008b[500000000000000000000000000000000000000000000
000000000000000082FUDKd[0000000000000UgRdP`N0000Dmi900000000000000000000000000000000000015?d0000000000000000h]gF0000000000000000
00000000000000000000000000000;6C000000004YlJ0000lOoC00000000DVTj4cOh000000000000000000000000`aRVi3P80000000000000000000000000000
00000000000000000000000000000000000000000000D>Aa00000000000000000000000000004LXV0000000000000000000000000000H<VQ=3c20000h;6QP^AH
A6f>0000000000000000000000000000000000000000000000000000000000000000000000000000@^bQ]1_c0000000000000000000000000000T8b0\GA30000
0000000000000000]72j000000000000H?Cb00004\K_000000000000PW`]00000000000000000000A2b<0000000000000000@Bne00000000000000000000`;8U
83=X00000000PTkO000014P\000000000000XN6J000000000000000000000000dNk3]7IB0000P[5g000000000000000000000000000000000N]^000000008?7O
00000_MC0000<3]o<QX@0000LWlH0000000000000000000090=O00000000X3WW00000000D<G40000000000000000X11c\1>0H;1nE2^d0000000000000000dmgN
000000000000LJGG<g3W444?0000000000000000@7^@0Xl2000000000000000000000000000000000000P9U^0IG60000H\:I000000000000L?fKD8]?<EA095oe
@SdH000000000000000000000000000000000000DjiL000000000000PW=H0000PJH]0000000000008UdEHg5o0000`6dR00000000000000000000lmE?00000000
00000imZ000000000000000000000000LL0[0000XE0>000000000000XFD0lKfc00000000000000000000LYAOTOU;00000000L_jA0000000000008PRn00000000
0000000000000000T@0gXE1QD]=W00000000000000000000000000000000DT3k@UbW00008Dhc000000000000XTaQ0000XWH50000000000000000DJKo00000000
000000000000000000000000000095gm0000000000000000X=L60000H94^8AhT4_GB4o<S00000000XDka0000=2<ja6SY00000000000000000000000000000000
000000000000000000000000T:LF000000000000000000000000000000000000dR\lDM9BhUi>0000`U1n00000000000000000000000000000000hMYF0000LGo^
00000000000000000000000000000000000000000000000000000000LeGo00000000000000000000000000000000000000000000000000000000TZF\00000000
0000l:=L00000000`2_m00000000000000000000PRIe000000000000000000000000TZU`0000000000000000@Bg<03;a0000DG\e0000000000000000<LIMHML\
000000000000\_4[00000000000000000000000000000000000000000000000015@^000000000000000000000000000000000000000000000000000000000000
XG1T0000@8[mL=G`52enDnkK000000000000P:]j0000000000000000000056c\0000000000000000000000000000000000000000LG9X00000000000000000000
8Tc@0000PIZDX@PR000000000000000000000000000000000000000000000000`3iF0000a75[000000000000000000000000000000000000000000008A2d0Sh;
000000000000D3HX00000000\I_^000000000000d>Sd54I]00000000000000000jl115VA00000000000000000000000000000000000000004BafT[Q400000000
@;P]00000000`1a7000000000000000000000000000000000000hN7f0000T\;VD;BQT2MfXX3a0000DBejE4M_0000000000000000000000000000``0K0000hSIT
0F0d0000000000008ShJ<`DI00000000000000000000000000000000h6b=0000A5N`0000hV1h0000000000000000@nPo0000L:5000000000000000000000T\_Y
000000000000Ll`m00000000000000000000000000000000Y64=0000000000000000000000000000lD[P8A1Q0000000000000000000000000000000000000000
00000000000000000000hZYB0000000000000000000000000000@2A6000000000000`CUV00000000000000000000000000000000000000000000000000000000
0000i4^=000000000000U39Z000000000000`A5@000000000000XG1E4Q0e000000000000000000000000\Y@n000000000000000000000000000000000000l6L:
<NZB000000000000000000000000000000000000000000000000000000000000LQVf@3[i00000000000000000000000000000000000000000000000000000000
00000000hED20000dgO1000000000000000000000000\T9>TU:>00000000000000000000LH0UTJ:a000000000000000000000000\;]^00000000D`5O00000000
00000000000000000000000008YG0000000000000000HMe90000000000004VcN\N[;000000000000000000000000000085YcXnVK000000000000000000000000
\:]Z000000000000000000000000000000000000000000000000l1JL=6R500000000000000000000000000000000XfRR00000000LVI700000000000000000000
0000<da<0000hG8^00000000000000000000@5k8000000000000000000000000<Em2H6n`0000000000000000lFFR000047nbL9R^T;lLQ4hf000041_C`\FI0000
`E3[00000000000000000000P9Xe0000000000000000\hIW00000000d9jk@WhN0000000000008Va\000000000000h1jB`7N<0000000000000000000000000000
00000000000000008>G@00000000llj4000000000000000000000000000000000000000000000000d<AZ00000000X;`\l7AP000000000000M7;fd:Zm00000000
4\N1DgiB000000000000\TBd000000000000hc2h0000000000000000H>6N0000000000000000hTiJL?@kQ5`Z<H8ldI[2H;4QdIUPdhU\000000000000L;@JdAl5
0000000000000000000000000000L[P4000000000n8b000000000000hoY60000000000000000h?TN`>I_4fTf000000000000@VMa000000000000000000000000
00000000`?]:0000Hcn80000000000000?bl\DP]000000000000000000000000000000000000@A9@000000000000TK?200000000T4Dk0000l]5:lUd3Tk6_0000
0000`4Bc0000000000000000000000004];m00000000P:`e000000000000<`FA0000Y2H90000000000004A<7000000000000000000000000d>dI<JhC00000000
00000000000000000000@98PTnh1000000000MBo000000000000000000000000h@l100004OD100000000P]ej000000000000000000000000d[d5A5;H00000000
0000lgd4hPJd000000000000P@RYd_L>0000000000000000000000000000000000000000P_3c0000H9o=00000000XPEe@Rck4Yi[HWQ?00000000U4\lE6G@0000
0000PHi_0000000000000000Ta7E000000000000000000000000000000000000000000000000PD=B000000000:0J0000000000000000000000000000H<PXXm>Y
0000@=OXm0;A0000@4H70000000000000000h1KD0000h0\C0000000000000000000000000000PFOX0000Q0M_00000000000000000000D:_W000000000000HX9]
4e@FHoZMe3IM0000000000000000000000004KZY0000000000000000000000000000DKjF@Q3J000000000000000000000000d;M<8=7900000000X[1?00000000
0000000000000gUhT5X0X>0DdIOIhEhL0000000000000000\3Dm000000000000000000000000000045KNa1oK00000000000000000000DW5c0000000000000000
00000000a4l8`R5E00000000000000000000e5IC00004:47000000000000m2gb000000000000Tj`iE5M\00000000000000008GZW0000000000000000<a32X2W<
0000TnJ50000To@5<dN300000000000000000000000000000RiE12bf0000@OU_00004hV[`PiL0000000000000000PRYB0000@6Y]0000000000000000`51XP@U7
00000000]5C@@kjX0000T=BX0000000000000000`HdJ`YVO000000000b6=00000000XLiO0000000000000000000000000000@`di0000@THj0000000000000000
0000000000000000000000000000L_>_XXb18I?i<OM<000000000000000000000000U3>2000000000000000000000000@4EK0T1i000000000000Hfo:00000000
52RG0000000089D6U0n300000000000000000000TI9400000000000000000000000000000000\:go0000000000000000T8`SH?3;4oBR00000000000000000000
0000LI\d00000000000000000000DgMh00000000XS`o00000000039n00000=[m0000@8aR]5m_000000004AD90000000000000000hJ>30000Y6_=000000000000
0000000000000000000000000000@KP5LNSP000000000000000000000000M3<100000000TD040000000000000000h6:H000000000000000000004`k:00000000
0000000000000000000000000000`=bc0000`eS500000000U23j000000000000Pl[E00000000]1>100000H`\<N4nL\4PP\aM8]l500000000000000000000Lm41
0000\Age0000000000008cLU00000000000000000000000000000000h:]L000000000000DJ;Z000000000Z13Lj\100000000000000004UOML5=Y8XDS8^KT0000
\=NJ00000000000000000000<NJ^00000000X]Fj0000I3cY00000000TljZ00000000XVco0000000000000UgdQ1_m000000000000H5EA0000000000000000TXQo
`RSh0000000000000000000080W@00000000h3jP0000Tj]m4nnk0000000000000000@34:D4G[hmkX000000000000000000000000000000000000000000000000
XQK<0CBg0000000000000000`e<m000000000000000000000000<69600000000000017>Z<TN80000000000000000000000000000000000000000000000008K>Y
00000000000000000000000000000000@S:U00000000HeT^00000000000000000000HnQH00000000l7oZ0000a6220000000000000000L:Xg0000LRPn00000000
000000000000000000000ZM>00000000000000000g5=000000004e\E\P:Y000000000000@lOM000000000000TP:H0000DN8500000000I6_J0000000000000000
000000000000000000000000000000000000DdoO4IQIXiG1520]`[GV<c?X000000000000<on[00000000000000000000dk:Y0000000000000000PAYC00000000
000000000000XDn_00000000000000000000Dko9000000000000000000000000000000000000\SV04@?b00004]M:00000000HA3_0000HGKP0000dJfjA2T[0000
00000000=3d@000000000000P5DO00000000`]Mi000080N><>KOXEZ>0T2400000000HYSNPAGA00008Z]TU0Xn0000000000000000000000000000000000008ld:
000000000000`eG^00000000<=ig0000`?]W000000000000hV>a<bOV0000PDZJ00000000000000000000l2R@0000=2VcdlPA\nc`00000000TJHm000000000000
4YCh00000000l73BTlR200000000000000000000DDS`00000000PXBX00000000000000000000000000000000000000000000000000000000hO5U000000000000
00000000000000000000]79S0000T@a[H=iO\Ufc0000e6]S00004IHQ00004JRi000000000000LAMU000000000000000000000000000000000000XDdf0000dh>8
P5gf<Y0T0000TY_<HIS?H\600000\2Pl0000000000000000Da0hI5D948I?hC2b0000000000000000000000008VZY0000\=Kf00000F@b0000l1m8H81700000000
000000000000d57000000000000000000000000000000000hX=Y000046[Gh\`f0000000000000000`MP=00000000`YmZ00000000dOJf00000000l_SQ00000000
0000000000000000LUXV00000000h\@_`^4X000000000000000000000000@<FG00000000000000000000000000000000000000000000Q4bc00000000LB_;0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=5DS00000000000000000000
0000000000000000LdD_0000000000000000000000000000@K0C0000@B]W00000000000000000000TSS^000000000000000000000000@=\c00000000<SGP0000
0000\W:N000000000000\JGnL^Q:lh^V000000000000X2lB00000000<>NF00008Z`200000000000000000000000000000000PcWK000000000000000000000000
0000l@U]LNEiM4hL0000lN2W0000`Y9U00000000<IL80000h[XoTEQl0000000000000000000000000000DhT^00000000X89?0000000000000000000000000000
0J3NHfCOE0\d0000000000000000000000000000<hcn00000000000000000000000000000000DM\V409c@@`JLLNm000000000000000000000000\cKS000083?g
00000000000000000000000000000000l\Ba00000000000000000000H`ia0A=>00000000=6]`0000HRcP00000000000000000BPN0000000000000000a6:ULoA\
0000PL1P00000000a6dcX?^B`ZoK000000000000000000000000000000000000000000000000HOPF0000<jQ=00000000000000008MFl00000000485bHZgG0000
000000000000000000008TA:0000\Ylj000000000000000000000000000000000000000000000000<RnmT\O2`Ho:@jA700000000000000000000\l:@XHOd0000
000000000000000000000000000000000000DO<^000000000000T1fV8?Tj00000000000000000000000000000000000000000000XYjb00000000\KAO00000000
00000000d5;N00000000@5S1000000000000000000000000000000000000000000000000000000000000U04A0000a4gE00000000DbJk0000HAS5000000000000
0000TMY3`U?Q000000000000000000000000HDT30000000000000000dSKj000000000000\dZ6000000000000lT2Na1d>000000000000`@nR000000000000@7Fh
000000000000LCS70000000000000000000000000000h==C0000000000000000000000004B;8A5@N00000000PkW1000000000000000000000000000000000000
Y6J;T<UW<gn9Q3oE000000000000000000000000`3c4000000000000Hf]H@2XHlV@N00000000DY008^0R0000000000000000000000000000000000000OoS\cZ^
000000000000Hj\@0000000000000aXX00000000000000000000000000000000000000000000000000000000Lgee000000000000000000000000000000000000
000000000000000000000000`55V479eH?3GQ6Si0000X:5n000000000000000000000000<1[S0000000000000000U3C7h?=a0000X[_l00000000000000000000
0000000000000000000000000000L18=d>Y;00000000hC9?000000000000A5:kPede0000]0Zb0000000000000000\laQ000000000000000000000000PecG0000
Pi^2000000000000d7Mo000000000000PN37lT`>000000000000\aR9000000000000T5IR00000000\N1P00000000DL<D00000000000000000000000000000000
00000000000000000000<dI1000000000000000000000000000000000000<8Q\D\R:0000D8e400000000000000000000dXm0P@n60000<EW<0000000000004OZS
00000000000000000000000000000000000000000000@9e^00000000P=250<Q]00000000000000000000000000000000000000000000000000000000\VaO0000
0000000000000000<egSm0>=E2lI000000000000000000000000DOS54K\a000000000000000000000000000000000000\8<WhVkN000002QM0000\QoV<Tcm0000
00000000000000004=3Z0^hm00000000d0RQ00004@0400000000Q4IC00000000XY=a96TY0000d]To0000<WOXX5?a000000000000000000000000000000000000
00000000000000000000000000000000HDh?000000000000000000000000000000000000000000000000<glF000000000000000000000000h@kP000000000000
0000000000000000000000000000Pf1<000000004KGX0000000000000000dLfN000000000000000000000000\7S`0000XAU]8UVP0000`RHY0000000000000000
0000000000000000DS3Q000000000000PKJJlT2Zh:>c000000000000`0CA000000000000l5g3000000000000000000000000000000000000000000000000PD=W
00000000L[a8\Ce4HWWNd`?\@k7700000000@`EF0kLI4kMB00000000000000000000DX`dlkg6X<kF000000000EJ^0000<=@OA6O[000000000000LSo^Pb270000
000000000000D=_]]2=G0000DY0B000000000000000011k400000000000000000000005NXKH<0000LQ0T0000000000004BZN0000<X5o0000P1o@0000T^D?0000
0000h7om0000`CXK000000000000<>]W0000000000000000m26_00000000000000000000000000000000<PKD0000000000000000000000000000000000000000
00000000d[j]U48D<C2<4]mL\I^_00000000HL@5000000000000000000000000lFRl000000000000000000000000000000000000000000000000\Kl>A77_0000
0000000000004;HolH4a00000000\iZN00000000D4`N\AKV\la^0<Z>0000@Ehj0000000000000000000000000000dV5c00000000PRKf000000000000\1EV0000
0000000000000000000000000J3`00000000000000000000000000000000D8ZBd;PJ\WOg00000000Xl3HhG0Ne6iY<MC^000000000000`WH?`ELB000000000000
00000000M5cE000000000000000000000000<4X<0000h6bY`N4a<@Dh000000000000000000000000X9Y^`1aBH]:f00000000L<cT0000@oO=0000848n00000000
00000000h6?>4S?2000000000000l05nPj4R00000O]E00000000000011:B00000000Tg@90000000000000000l84KL8<e00000000000000000000000000000000
0000000000000000HKIZ000000000k1K000000000000XM3_00000000000000000000000000000000U72Z00000000000000000000000000000000000000000000
00000000000000000000dDWUdYkBdnD<0000P@cR4BV\0000HQU@000000000000000000000000000000000000P32b@Mc]0O[4HmcNH2Q]m5E=0000000000000000
00004SLPa0HO000000000000Hg;>000000000000000000000000000000000000000000000000000014^M000000000000PDW=P5g]000000000000000000000000
00000000000000000000000000000000@L2_M4WW0000HPV00000000000000000000000000000l4df0000lT6>X:7g0000000000000000000000000000P8^;0000
`BT8000040ULY5IP0000000000000000000000000k1156`[0000000000000000dBd;@[O0000000000000000000000000000000000000\Wha0000000000000000
00000000`V0P0000000000000000000000004@b]00000000PFV_`RT5000000000000000000000000dPG400000000000000000000Y4@8@\Mf0000`2nS00000000
0ia[00000000@DJd<fTQ00000000000000008FAT0000E4[O0000P\b>LK]Q@_BRE2fa00000000l:Wi000000000000LfhP0000h88S000000000000000000000000
000000000000D=HA000000000000m2YK0000@DBR0000DOnI00000000000000000000dV290000000000000000lIIR\@M_\kG50000PMhV00000000000083lj53eg
00000000DOhDTP;_4GRA00000000000000000000PBY10000000000008EL381bI0000000000000000Lk\e00000000000000000000000000000000000000000000
000000000000`4Mg00000000000000000000XS:J00000000d_E>0000XOC100000000000000000000000000000000000000000J3WPR0l00000000000000000000
0000<F:L00000000000000000000X:<m0000000000000000T:?C0aEE000000000000@jAa0000000000000000=6Di000000000000000000000000000000004G]9
0000000000004[Zi00000000hj:Li3YA00004AJm000000000000000000008g=5P>b^hGF5PTbf000000000000\LWA0000dHi=00000000\j6i0000000000000000
0000000000000000000056VF00000000PN>`00000000000000000000000000000000DWKT00000000`icl000000000000dAG4LBSh000000000000000000000000
0000000000000000PG:^0000000000000000000000000000000000000000=6o=XULFP][T00000000dli=000000000000<LCZL?NT000000000000000000000000
000000000000000000000000000000000000000000008TfF0000E29R`ULT000000000000X1V100000000`JjX000000000000T<gG00000000000000000000L9hO
0000000000000000`60E0000hYWR00000000XDdM000000000000000000000000XDW20000000000000000HXWi0000XTXG00000000000047c^0000000000000000
0000000000000000\=KV00000000000000000000000043VY000000000000000000000000M47]00000000PEWG0000000000000000000000000000000000000000
0000X=cY<f6M0000000000000000000000004lek\Z^60000PKIJ000000008DN:@kcU00000000PPUM000000000000PGo000004NjT000000000000\<0oXI270000
000000000000LA=R8HBL0000DW964UiI0000000000000000H3mG0000000000000000000000000000@N9Q00000000000000000000000000000000000000000000
00000000m45PQ4LH00000000000000008PE8000000000000<23=]4_c0000000000000000000000000000000000000000XRmd0000000000000000000000000000
00000000000000000000000000000000000000000000PBjL000000000000L:7X0000000000000000000000000000000000000000dX\]0000Pb\M0000X1RC0000
@>9c00000000D@]d000000000000h[;M<XoIlH6:000000000000000000000000000000000000000000000000Pj>70000000000000000000000000000Q17^0000
000000000000000090?m00000000000000000000dT;=00000J4200000000LF@3<C@Z0000M6`hh^JP0000h^1000000000P7jd000000000000000000000000lLJ7
0000000000000000000000000000000000000NnC0000000000000000000000000000000000000000000085F9\<LC00000000Llgh000000000000@GX>00000000
00000000hJUL000000000000000000000000XH;6000000000000000000000000000000000000000000000000000000000000000000000000000000000000Xm7U
0000000000000000000000000000\\44lmKd0000\U>D000000000000000000000000A0>l0000000000000000LjIT000000000000T]2J00000000TjC<0000H3IH
00000000<Pe?4@0@000000000000XFGI0000T2[m000000000000000000000000D[c<000000000000000000000000000000000000000000000000]61E0KXT0000
0000Q4Ij000000000000000000000000TIEU0;RcHI]400000000\Sk\000000000000000000000000000000000000\Y70000000004c]^X2CD0000Dj6O0000<XF4
00000000000000000000000000000000000000000000HMenLY3n`U<90iGj00000000DEH]0000L0_N]1>;0000000000000000000000008860hR[9A2Uj00000000
000000000000T:19000000000000\]4k0000h0l2HX[C0o\8`F;60000000094@E0000h79J0000000000000000000000000000lfhe0000D[SZH^XW000000000000
0000l]Od@kcbPN^F00000000000000000000000000000000Da=84bmZ0000DKYg8kQR@j]\a4:l00004]iN0000PAmZ00000O6?0000000000000000000000000000
0000000000000000000000000000000000000000DKDUPfVA00000000hBBE000000000000@AA90000<WSjm45F000000000000HdU\000000000000000000000000
000000000000PP2I00000000T707000000000000000000000000HTC600004]??HJG5000000000000000000000000000000000000l\OdH6Ba0000000000000000
XFP3<ZJ>0000000000000000000000000000m3<A000000000000`n:F00000000dnbL000000000000@NoO0000D@Ug000000000000hU8e00000000\SDg00000000
00000000000000004J2`000000008?jh@Ve<0000000000000000890J000000000000000000000000\;CWDW0a=67L00X800000000000000000000@P3P00000J3i
\[gYh]mW000000000000000000000000000000000000000000000000\`mf0000000000000000a1hT`QZZ0`i3Lm:_0000h[Y<0000000000000000000000000000
0000TL;F`Y1L0000000000000000000000000000000000000000000000008ZnO00000000000016gl000000000000HP?o00000000X?Ia00000000000000000000
dQBi0000000000000000L2Y=0000000000000000HR1]`X5S0000l=IG00000000000000000000Hh[9000000000000`i8X000000000000DVh00000a5[C00000000
0000000000000000lVlW00000000dHG<0000000000000000I2U4000000004VN`0000000000000000d0RB00000000000000000000000000000000000000000000
l<EYdZ3>0000\0lE000000000jUe00000000`fLHHA`W00000000<iWF000000000000000000000000Xi9Ph2cU00000000\]W20000<gP00000000000000000hCYR
@DH00000000000000VMO000000008W@600000000000000000000000000000000000000000000000000000000000000000000XB?fDHh^00000000000000000000
`GG500000000`0Ka0000T5`50000PTeB0000000000000000HB\\0000000000000000Xk]:000000004MgV0000000000000000\O1WX5Qg8<;Q000081G>00000000
00000000X4nO0000000000004>gQ0000000000000000000000000000D[U^000000000000000000000000000000jo0000000000000000I5;;0000000000000000
DU9Oh`F400008VlE0000000000000000000000000000000000000000000041kodTJR8Y_V00000000000000000000000000000000000000000000Q3ld0000XEQ;
000000000000000096E<0000P1Hj00000000=6`4000000000000A1gV000000000000I4Q`0000li^M0000@InT00000000000000000000000000000000000012Bi
00000000000000000000X5P00000<T0X0000000000000000000000000000000000000000000000000000TY`GU6lC0000000000000000000000000000@\XR0000
000000000000HW;[000000000000Tame0000XNE2l1@DH?GL0000000000000H7M000000000000@6LD`PN:0000000000008GaO00000000a6FV00000000X:K?0000
0000000000000000000000000000000000000000\1EJdleM0000HK7Y00000000000000000000000000000000000000000000X=hk=53L00000000000000000000
97:gdlK;00000000`d6NhaQ;0000hc<6000000000000e0jD000000000000000000000000\McQ000000000000000000000000@QCZ0000000000008S]i0000HX_o
0000<OLF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSYkPYE08\SZ
hf=n00000000000000000000000000004SFN00000000d8[T]6UP00000000000000000000@:Z_0000l`W4000000000000000000000000@Y?\0000000000000000
00000000000000000000LZBn000000000000000000000000d_0S0000DBQi0000h[IU0000000000000000@ILg000000000000dLkF000000000000000000000000
a6Bo40^P`9O<h<AgE5gG00000000000000000000Xe8^000000000000h3gSHI]AX1WU000000000000L?D70000<=`QH_<N0000000000000YWd00000000@T;N0000
00000000lYIKhU_^0000000000000000LFJJ0000lG@gDVNk0000000000000000T=Nn000000000000dKFSDiXGa1=d000000000000000000000000000000008;:a
H<7^0000XZH30000000000000000000000000000000000008@YH00000000000000000000ho:l0000000000000000Tced000000000000\haP00000000L6;50000
0000000000000000X`Ai00004XJE00000000000000004^WF`:ck000000000000h:3>0000000000000000000000004:Ya<[SNXQl;000000008J;g4a7Z00000000
00000000`jbn0000000000000000hFSZD2:l]1C=00000ihO0000000000000000A68F00000000000000000000E62?00000000000000000000000000000000PI2\
00004bN@000000000000h88I000000000000000000000000LVBk00000000000000000000000000000000@mY`00000000000000000000000001li0000\Reah>Fa
0000DkA20000`Fb50000000000000000<Wj70000000000000000000000000000000000000000000000000000000000000000000095fW00000000000000000000
lN[M<Z=100000000000000008T@3XY`:0000XblO000000000000000000000000XLQM0000A6be00000000000000000000000000000000000000000000=4kX0000
00000000000000000000de:0000000000000P<fZ4dW_000006d:lIMZlj<B0000000000000000000000000000PioL00000GR]PBo\00000000X;WGTUAZ00000000
0000000004GLD31I0000@i[\00000000000000000000000000000000XS[ilW8N89\3000000000000000000000000<1X60000DDX_000000000000000000000000
0000000000000000000000000000`>mCH[BD0000000000000000000000000000000000000000000000000YJI`2V@`9][00000000e4;V0000h;^T000000000000
l=Sk0000000000000000000000000000XQ:<00000000000000000000L7V=4mmF0000000000000000`E[M000000000000000000000000000000000000lABdP5>U
P<L1DGeQ@m?e0000lHYM000000000000000000000000LJ`34lCb91lT000000000000000000000[bl00000000<LL000000000000000000000Y1=8000000000000
0000000000000000hQVYHRM4\`PQHg6F00000000lkHS00000000000000000000PghD000000000000000000000000000000000000H;7>0000\VoCTQH2PZ@P0000
000000000000PMM`0000<Nka000047d0d_Cf@4CYPhC=h:b@e1F=8mnT0000@kDL0000D832000047hj@YO_0000000000000000000000000000<Uj000000000dSP0
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<bT00000D7FR0000000000000000DE9Y000000000000000000000000
0000000045>a0000000000000000000000000000000000000000T<fi0000e6KU00000000dO83000000000000\ThT0000000000000000000000000000h]n`0000
000000000000000000000000000000008HMI`i1W00000000000053Q5000000000000000000000000000000000000000000000000h1bg0000000000000O5o0000
00000000000000000000000000000000PBoD00000000000000000000000000000000`h=QX5Db86^B00000000000000000000000000000000<FVJ\dBIa6YS0000
000000000000TD1A0000000000000000000000000000LBD1000000000000D@Td0000000000000000l^M]00000000000000000000000000000000000000000000
0000D``W0000000000000000Y2h5`6<J4M2fDY<?00000000000000000000m4An0000000000000000PVM10000000000000000h51f00000000U30Om6[30nYQlVmJ
000055UJ00000000L5fL00000000@JN=`;dW00000000000000000000XVS00000lXY00000000000000000000000000000TnjI\8=f00000000X7K_00000000h_Q0
dXT8`UN0000000000000@:9;a4Fb000000000000Th39000000000000000004<_0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d_gd00000000h4]Q0IVR000000004O0D00000000000000000000P[\100000000\<840000000000000nZ900000000000000000000
<Xh40000000000000000000000000000TFmO<S_dQ2ko00000000hVHX000000000000000000000000000000000000PEO@0000000000000000<5;^000000000000
Hf\i00000000<cnc0000i4oY00000000H3P3000000000000@6N3H9f9XCT900000000000000000000000000000000000000000000000000000000000000000000
HJ_\P[Sc0000\eLf00000000000000000000<FMG0000000000000000000000000000PZBd0000X@dBDf\X000000000000d6XT00000000000000004G@9\JNY0000
000000000000000000000000000000000000000000000000T9Pj0000000000000000DgEV00000000000000000000000000000000T>Ei0000LB6V`Lm800000000
000000000000@lnG00000\Y60000Y5^l0000000000004mSg000000000000LC=U000000000000`Y:B8\nC00000000000000000000HK@N00000000000000000000
00000000E4TdXD3:ldJ:000000000000000000000000L0MO0000000000000000000000000000DeRD00000000000000000000@U0=000000000000000000000000
0000H?9M000000008VAd00000000@GXb000000000000h88]0000000000000000HUUP=5h@0?Y500000000000000000000000000008SoL00000000000000000000
M4>700000000X:3S00000000000000000000<WNW00004ZU=00000000h1Eb\1W20000000000000000X:Gl000000008AcW0000000000000000000000008b@>0000
000000000000U6oW00000000<@7C00000000000000000000Dl:Ze327000000000000000000000000XP:kTS=U0000lKf300000000<A[nXVod000000000000P7h:
000000000000000000000000PXfW000000000025HbHP0000000000000000T>YZ0000dI:`00000000l\2O0000<FAI000000000000T[GID4eN0000h3S6E3L]0000
000000000000000000000000000000000000000051da0000000000000000dFS:00000000000000000=N<0000lmMb@B_h0000000000000000L;<A000000000000
4Zkj0000000000000000000000000000000000008L`a`gEA00000000000000000000000000004fZhDg=aU0?Q@`;Y000000000000000000000000000000000000
8B]HLFBi0000\M5`000000000000000000000000lXI:00000000\8Y700000000\mC]0000Tga[T]lB0000dZ0D0000000000008;H0000000000000XXND00000000
0000M3CD00000000000000000000dCC8@bV9lSXjU2?70000h[i=00000000e4mBPFJo000000000000000000000000000000000<5_00000000XG60000000000000
0000<d5?00000000@AUR<Rb40000000000008Um500000000HJe@000000000000T5_80000\A]H0000000000008VIR`Z<d000000000000XlF4T<C_000000000000
0000hQed000000000000000000000000000000000000000000000000000087D_HR[T000000000H1M0000000006BA0000dGH30000000000000000lC>80000lg1I
0000000000000000000000000000000000000000T[<L00008LAR0000000000000000<9k:4>gh00000000`;8oH0\60cR9000000008GZn0000000000000000X\hk
00000000000000000000000000000000m1lg0000PF<3437f00000000he:CT?]H0000000000000000000000004:T:00008oBh000000000000000000000000dPN0
000000008fc<00000000000000000000000000000000Lfbe00000000Lb<20000000000000000@5JF0000Xeo\Tm;a00000000dK?Alb=20000X]Hm000000000000
`6jR0000L07iDBiG000000000000<MS[@9Qk00000000000044hh000000000000X56_H67I0000000000000000\8=X0000<ZEe00000000dS@80000000000000000
00000000000000000000000000004Zf:00000000\DTh0000HZ0f0000000000000000000000000000TbUI0000XbgJ000000000000A2Oo0000<`TU0000HLbe0000
0000H[4:DSdb000000000000000049M<hSP\DgcH0000PNdd00000000000000000000LFC[0000000000000000@nnB00000000E2BOd3i:000004M70000H4cZ0000
000000000000000000000000\Ig^DR3F0000000000000000XAaR0000\XUZ00000000000000000000000000008B7H000000000000000000000000000000000000
0000lJk<0000`k`<00000000@IW5XKZN000000000000HX`;0000<OLW000000000000000000000000l378000000000000000000000000000000000000LJJD0000
0000000000000000\oc800000000000000000000000000004R`L0XL0`f[T<J7P00000000000000000000M6eG00000000000000000000000000000000d7VchjKm
TKaRL36k0000D26Y00008DOT00000000T=W50000l5ToLX_@0000000000000000000000000000PC8UTiTM00000000\^L700000000D>h[00000000DgH?4IiU0000
000000000?;D00000000D_7A00008_k\@VAT00000000DO;>00000000000000000000000000000000000000000C@e000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K4V0000XVT3DoeA0000`VoM0000000000008Im?\Vnh<QI200000000000000000000PMKi000000000000
0000000000000000000000000000000000000000Hd^B4CEZL^@[Y6890000000000000000000000000000000000000000h?0S000000008dlT00000000Q4iC0000
d4K600000000i3aQ0000000000000000000000000000HfBi00000000000000000000000000008\4l00000000000000000000Y5H\000000000000l5B=00000000
000000004ZWK000000000000\Ykf0000877e00000000000000000000L[N^U3:A0000HZF300000000000000000000000000000000000000000000000000000000
0000\]1m00008\B8000000000000000000000000000000000000A3U_00000000000000000000<BWo000000000000000000000000000000000000d25HDLL?0000
000000000000@NPV000000000000000000000000000000000000000000000000000093?m000000000000\2bf\^Jd0000D[>C0000Di`d00000000@7oH0000a4RT
00000000a3_[00000000000000000000H@hc\6V4hT9e00008AjM0000000000000000000000000000000043ZMH4hO000000000000000000000000m6X000000000
00000000`3lQ<f:40000000000004<bM000050[A000000000000000000004S=I000000000000\cUJa5U=000000000000DCZi4@=c00000000000000000000D0DF
\@8Il5]lP\bI55MO0000000000000000000000000000<C0o0000000000000000000000000000`4`e0000000000004JP800000000000000000000000000000000
00000000000000000000000000000000e4^c00000000E3`dHc5d0000`Vk_TbG@000000000000000000000000POO0hOVG0000000000000000000000000000<YXh
HV`50000DIc`0000000000000000Tnol0000000000000000XagL0000000000000000000000000000000000000000000000000000000000000000000000000000
8C:_0000000000000000000000000000DXlC000000000000000000000000l@^O000000000000000000000000000000000000<WDi00000000\1RW000000000000
HYmHA14K00000000TN@[00000000000000000000000000000000000000000000`:I1`EEj0000000000000000000000000000TM?jD1nJ\ISo<dXM000000000000
01]X\TTF00000000DQ:K<TOM0000000000000000000000004fn_M72:0000@ASJ0000000000000000L1_]0000XW;J0000A2KS0000000000000000000000000000
00000000000000000::e0000000000000000h45@HhSZT8Q;hn=g0000d`=6000000000000000000000000000000000000m2QP000000000000000000000000HUWY
00000000000000000000Y1^`X`KW89E8dIYBln`600000000000000000000000000000000000000000000000000000000XQl0PUJa00000000H0N`hWQN4]1ALFPY
<a3^0^?D419B00000000<=EY4IS^000000000000000000000000000000004X<60000000000000000<FA_00000000000000000000000000000000000000000000
0000<OcN0000000000000000<BoP000000008X6?0000D4B50000000000000000000000000000000000000000000000000000X>X\000000000000000000000000
00000000000000000000000000000000000000000000A2E:000000000000\JYl0000000000008CKLlJMmQ1R4T[^0I4fa00000000000000000000000000004<hd
0000=2Wc00000000000000000G`1`h<G0000X^gUHMK100000000000000000000000040Wg0000hWLBl>Cn000000000000000000000000U4KX0000000000000000
<>nYTj>T00000000PXI\00000000000000000000P;\?PTIb000000000000000000000000XGPb000000000000@>ma0000000000000000<Lem=5?MlKg300000000
`Q2n0000000000000000000086YI0000`GS@8<eB0dPe000000000000000000000000L[Pf<dM^Lm7500004D<n0000000000000000000000000000000000000000
0000000000000000hcDG000000000000000000000N]R0000PjPL00000YO800000000TBZe0000000000008>N9\PnQPo>K00000000000000000000000000000000
00000000\<8AHk3LdP6[00000000<Uo:00000000h7FB000000000000dL]T0000000000000000TfF>]6?>0000000000000000PEV:0000000000000000D7fn0000
00000000e2eD000000000\lW00000000000000000000L4SQDJAA0000000000000000000000000000\@0Y<BQW00000000000000000000000011`W000000000000
T9=?0000000000000000000000000000000000000000000000000000000000000000T6cUDNEX000000008dcA0KA@000000000000000000000000000000000000
000000000000000000000000L7j?000000000000lVYITijN000000000000000000000000XCK80000000000000000000000000000h57;TG6a8d^n000000000000
<1?m0000\Df7l\[n00000000\E_V000000000000@83c00000000l3dHL?^R000000000000000000000000000000000000000000000000d2Gj86WPL[P?0000TeHj
00000000DMgn00000000000000000000000000000000]1l>00000000000000000000XV:Y00000000dTSf00000000000000000000000000000000000000000000
XAY^000000000000P]d7000000000000000000000000HhfQ00000000hY4kPBTI0000000000000000000000008bZF0000000000000000dCIa00000000PPg00000
000000000000H7]W00000000dUA100000000000000000000000000008ZSb\:3_0000000000000WY845EQ0000000000000000000000008\d^hP66129l00000000
00000000lBmB00000000hA=4`ULl0000000000000000<T8U\7`g81f<8M9b00000000``SR00004??m000000004F6l4iY200000000T:D:dd4;0000@l9N0FLb0000
00000000D4iV00000000TS0H\0R40000000000000000XP=Y0000000000000000000000000000000000000000dRL=00000000lQR1000000000000000000000000
00Hk\Ti<00000000000000000000000000000000000000000000T>l50000000000000000dAOd00000000000000000000000094mb0000lE2[00000000M6RblUeI
0000000000000000000000000000000000000000DV:K00000000TYba00000000<@IIT<c<8=ah0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004LmH0000XXm@000000000000000000000000000000004X4L0000X<378]PI0000000000000000I6l60000h1[100000000
00000000468Wdd28000000000000000000000000H;dn000000000000000000000000000000000000PKH04c;F000000000000\RWR0000000000000000DJA5a0Ai
00000000PjlN000000000000000000000000dNh80000Xb[]8437h92W00000000000000000000<7]0\b;J00000[>d0000000000000000XjR=000000000000<h>T
0000XJ4f000000000000000000000000P3UJ0000169k0000DTH20000dFfH00000000000000000000\?K:00000000D11A000000000000X0ALL0EI0000]4jG0000
00000000\Ub2000000000000000000000000000000000000000000000000000000000000<8<9@1Kh000000000000000000000000PCQi00000000000000000000
00000000000000000000000000000000000000004bWF0000X`Kf00000000000000000000000000008Hc70lZT000000000000000000f800000000000000000000
00000000000000000000Tb2o000000000N\PlPS?0000000000000000000083kV000000000000000000000000000000000000lNM50000000000000000\1@6L4[V
0000000000000000XDhI0000@0mj<O4g000000000000000000004:?g0000LWgAM6ON000000000000000000000000dKNl000000000000000000000000\PcZ0000
0000000000000000DPa_000000000000lV\hi5390000000000000000000000000000XJEV4<2_000000000000\W]M000000000000000000000000000000000000
0000lN6\000000000000000000LT00000000000000000000`DA>0000A4;I00000000\1XF0000X_gI0000<CW_dDD30000000000000000000000008]MC00000000
000000000000000000000000000082MD0000TH<ADATEPi:IE3ZT8dME00000000D[Mc00000000\Gfl0000P;X7I2VSPh4Y0000l8`80000]7>@00000000lPTJ0000
00000000000000000000000000000000000000000000DATW00000000000000008<54TJ?[<2X6U0W]000000000000000000000000000000000000PjAI00000000
000000000000TSgG00000000XlCF000000000000<J0H00000000000000000000000000000000000000000SZ:0000000000000000hW@`00000000000000000000
00000000I21f000000000000000000000000L4?00000Y5TV4WAY000000000000000000000000000000000000000000000000XV0B000000000000000000000000
000000000000000000000000000000000000000000000j42L:lh8VKMH]Ag`jG_TK7i0000000000000000<X]>hTam00000000T=CZ<>`\0000dCi2lC4O00000000
000000000?S^0000000000000000000000000000@0Ug4JEa00000000000000000000000000000000HKEg000000000000PX0[0000000000008U`l0000TgmO4XMI
M1VM00008B7Y0000000000000000000000000000dB6JHXPCT0ZLT<Q1000000000000000000000000000000000000Pfm`00000000ddSg`3;E@eX^000000000000
00000000000000004P]UL[Ug@1P_000000000000000000000000`QR`000000000000TdO_000000000000000000000000`US5000000000000H4RN000000000000
PM<400000000000000000000000000000000000000000000000000000000000000000000D0<4<Cl>00000000<0:Z4>i`0000P[dH<Ol800000000TT@@00000000
00000000000092m=000000000000LVg90000\CED`RFU00000000000000004DhT000000000000000000000000000000000000<9S=Dd<=0jPl0000000000000000
0000000000000000dLJEXc[g000000000000000000000000000000000000hPU9000000000000<9ge0000000000000000000000000000D>D?\md<m3`>4`6i0000
0000ldZU0000000000000000<JbO00000000`WbD000000000000PRR1000000000000000000000000000000000000\I1\<9mmlI57000000000000000000000000
0000LiGUdmO500000000000000000000\Q?D00000000000000000000Xgal0000000000000000LGaihCeK0000\I0ddZn0000000000000@hVDe2Dg0000X;bTXPVa
`N5f00000000lVP500000000<GeoXb2R00000000I2JP00000000000042LW00000000000000000000000000000000000000000000@F`mT06_0000`dE\00000000
0000PAkV000000000000000000000000000000000000`F^_0000HFLT00000000h2DgH=UKXF9_0000D7jQ000000000000000000000000000000000000000056=@
e3BD00004SmF0000000000000000\:Y500004:aW000000000000P:YEhO_d0000000000008@2E00000000000000000000000000000000@_:h0000000000000lZe
0000da@OX4AQ000000000000000000000000H::W00000000PZa90000000000000000LfEKHYJn<^6Z00000000\0aM8`3a00000000000000000000000000000000
@W1H0000PklC4W2H00000000000000000000000000000]5E000000000000TL>G00000AE50000000000008gDj0000DWYc0000000056gb00000000000000000000
000000000000000000000000000000004d4Y0000\mA800000000d<NF000000000000000000000000lko]00000000@15fXaO3\lM`Pk7h000000000000dGE:DQ\=
0000000000000000hbc5000000000000000000000000000000004m8k0000d99n0000PS5K00000000TMBN00000000T6@NT>g\@1gl8K9`00000000000000000000
0000000000000000000000000000000000000000000000000000000000004a2U00000000000000000000D:QN000000000000d7K1000000000000000000000000
0000000000000000D@o00000000000000000000000000000lFlQ0000@iO982Ab00000000lO>4000000000000e3:a00000000@78I00000000000000000000<L7a
000000008]a40000l;UO0000000000000000000000000000000000000000HUL7000000000000<7H<0000\M_J\=6T00000000Xa;`XfL]00008Afe4fcU00000000
<Zl\000000000000<8eW00000000000000000000000000000000@VOMdZ@<H]<:P5Z>0000HPZa0000000000008caa000000000000000000000000TJQV00008OOR
da5@000000000000000000000hTK00000000l_d\0000000000000H82I73400000000000000000@eR0000000000000000000000000000000000000000PUB50000
00000000H>>K000000000000000000000000\4Em00000000lEk60000PL?f0=aB0000000000000000]5^ELWb\X;`I00000000Ho[h000000004=JI]1e>XAabTKW;
000000000000@jVR8fPG0000000000000000X2VN00000000000000000000000000000000000000000000000000000000`^OG000000004iYU0000d\]]00000000
00000000l<H[DRm2000000000000<H9^0000000000000000000000000000\fYn00000000Pc;]000000000000X]YY000000000000000000000000000000000000
00000000000000000000000000000000<KaC8l?M000000000000000000000000dDL700000000@S8Z000000000000000000000000000000000000`BfM00000000
0000000000000000000000000000000000000000000000000000XZ]7A1DO0000hYk1000000000W\P0000000052@W0000T:bL000000H;00000000000000000000
0000HGQM4KX40f0o000000000000Lj9?0000000000000000D9LNH4BC00000000@6_f0000000000000000000000000_=0hAWG00000000000000000000X?9d0000
0000000000000000LCFdHP=70000\W@V\V8N000000000245X>e^PLWO0000LMfIdSkk000000000000000000000000@SMA0000000000000000<@Z20000a5X]0000
000000000000000000000000000000000000`QfF00000000000000000000000000000000D9l:0000000000000000000000000000000000000000000080d90000
@gj2dY8n0000M1[?000000000000000000000000000000000000000000008RE@000000000000000000000000000000000000DXb`000000000000\V;V00000000
000000000000000000000000HMD@00000000000000004`C@00000000do7>TZboi3LM`Y6X0000000000004QAR000000000000000000000000L=<aTW7m0000T?X\
00000000`V^j@YHK0000000000000000000000000000LD7R00000_`@0000000000000000000000000000<3VI0000U148]2PI000000000000D4_N000000000000
0000000000000000000000000000<CG30000`6Y=0000000082S200004SNhLnMI0000000000000000<?;f00000000000000000000hXCR00000000000000000000
000000000000a2Yk0000000000000000000000000000D]8515kB000000000000XAY10000000000000000000000000000000000000000000000000000HC9O0000
0000000000000000`F1ldn8I00000000\58J00000000000000000000000000000000000000000000PHKj000000000000\m`[0000000000000000T3FJ00000000
0000000000000000`BTfl4LXHb7B00000000TR@V0000U2>=00000000000000000000000000000000TZYQ000092dj00000000@\SEh]E`00000000000000000000
0000000000000000\GJb000000000000000000000000HfE^00000000`Vb7000000000000<d1e000000000000lRfV000000000000000000000000000000000000
0000h12i00000000D8VL00000000@I`HX4@Oh[b:8^>]haBKPe_]E3nV000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008KoD00000000\3iR<Wffhc:iPJ_391BW000000000000hK>3`TMW0000000000000000000000000000<Xcj00000000000000000000000000000000
000000000000d9^=0000000000000000000000000000000000004S>B000000000aWA00000000000000000000L94=<A0J00000000\W:\00000000000000000000
00000000X8gE00004QGf00000000000000000000000000000000000006L0000000000000DVS=00004F7d000000000000000000000000000000000000lJeba0@n
000000000000000000000000000000000000XUG[0000000000000000000000000000000000004Q9CE5Un000000000000DJTkTjL>8U3K`Kc]0000LXc100000000
000000000000000000000000DRT]0HSg0000000000000000000000000000@FXKlZGh00000eMN0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F7B88D]0000`_2o000000008YA=16DC00000000000000000000`0Bk00000000000000000000000000000000X_l=00000000
0000000000000000000000000000l5_d0000000000000000000000000000000000000]_A0000000000000000000000008TkAPlWZ000000000000dJmE\l_IP7bj
00000000XNQX000000000000P[\Y00000000lg]K000000000000e4Eb00000000000000000000000000000000P@7N000000000000X3UZ000000000000DCn[0000
0000000000000000h7S200000000@YGJ0000U0Q>0000\3el0000lAGi000000000000000000000000LW]=8a@0L=Ld`F1_00000000000000000000\hig0<6300H1
90ZO8mB0]1bd5640000000000000000000000000Hm;A00000000H3YC00000000XLDa`429d:`;8OeD0000PO\8XmUK00000000Y58Rh_VA0000TNb^000000000000
<bB7M78V0000000000000000000000000000000000000000000000000000000000000000lgfm00000000000000000000000000000000000000000000l95Y0000
00000000=24j0000h3[]0000000000000000lI7KLQ@[lVIl0000<NfW000000000000000000000000\<8N000000000000000000000000PHoN0000HlJ]4WSFD<PL
000000000E\k0000D=Cg00000000`TO`0000I0^A0000ha^M00000000000000000000000000000000LXRK0000X<[10000000000000000dHdi0000000000000000
0000`o6F000000000000000000000000T>VT0000L9ek0000000000004]_m16Z6000000000000LLa0=6CL000000004>8bD3m`XU\<00000000000000000000<QF^
00000000000000008H0GTa_M0000000000000`>c0000000000000000U4fk0000@m0W0000dIOc000000000000000000000000\il<000000000000P0_cH:UQ@9C>
\S?km2TN4SCnm4HY00000i<;000000000000000000000000000000000000A5?Z00000000Q6B90000H:^[00000000D6@\D9kiPZ]D00000000000000000000hZ1a
00000000000000000000lKN`000000000000000000000000000000000000000000000000000000000000@57_0000000000000000000000000000000000000000
4=i\0000000000000000000000004a5]00004Ak0<i4Hd[ZT<n9;51c^0000PU<F`18H0000i2i^0000\32=00000000000000000000000000000000L]Gm00000000
l5:40000000000000000\2SD000000000000000000000000000000000000000000000000@41?@Gkg00000000000000000000XfWTA1fH00000000000000000000
=1Bg00000000000000000000000000000000000000000000000084_>00000000TET=DcNXP34g00000Nf>00000000000000000000X>5T\8?;d;=DT`@e00000000
00000000L7hY0000000040L>U2>j000000000000000000000000000000000000X6DW00000000000000000000X7P\000000000000`3mT45RF`Ff9hRiaI5mo8R6@
11;1LDF1000000000000m5Vh000000000000000000000000\WXAHo>8000000000000DLKT00000000000000000000000000000000000000000000000000000000
\I:l4j:l0000M4QI00000000000000000000000000000000@DE\0000000000000000d4DI0000000000000000000000000000000000000000dXa200000000d5K1
0000HkmeDan@00000000000000000000000000000000000000000000000000000000Q0m]00000000L7g]00000000000000000000D?kM0gCA000000000000Q5K7
0000000000000000dWR20000L?jE\W?c000000000000000000000000000000000000000000000000000000000000000000000000000000000000@76Qi31Z0000
0000000000000000000000000000000000000gF<000000000000000000000000<E4WlW[M89R<000000000000PLTTm2RW0000lA`jlC_@HQ;L\Q]g@b_W00000000
00000Eaf0000000000000000000000000000X<gVh@Sg00000000l47f00000000`dbg000000000000469n00000000d>CNU23]0000000000000000`EVddOkA0000
<iZn0000TZ>hdohk0000000000000000000000000000\i@Z0000lc:0Ta`X000000008M^300000000000014dZ000000000000000000000000M3EE000000000000
0000000000000000000000000000d7YBPZ;R@Z<YI567000000000000\X]O0000000000000000L:IH00000000000000000000Pc4U@HSO0000<:TO000000000000
000000000000U21P00000000000000000000Lc_^09;=0000@CGY0000000000000000000000000000000000000000l5@FE7?Z49EW0000Hf?[0000000000000000
00000000000000000000dL;k000000000000D]WW00000000000000000000DIeST]i20000I3Km0000000000004@k`000000000000LZ4K00000000a0UL00000000
000000000000h2j94;Le0000l:\KlR=X00000000\O0j0000000000000000000000000000000000000000000000000000<\:ZT^I;D;^b00000000000000000000
M2Sg0000000000000000`L_XPQHa0000X2AS0000l9Sn00000000000000000000000000000000Lah<000000000000000000000AHf0000HJlA11?a000000000000
8TQf000000000000L>A;000000000000000000000000lQKj55:Na7HRLl_Zh^Lh0000d<N800000000000000000000000000000000<B`BDM1M00000000Dh=\0<h5
PKDoLiKf00004oR:000000000C2N<FA>00000000000000000000000000000000<X6`000000000000<RWB<2g0000000000000<F?N00000000000000000000hOQa
000000000000\A:C00000000lEZ_000000000000000000000000000000000000000000000000`oXf\kmC000000000000DElc0000000000000000000000000000
Q6HZ00000000000000000000000000000000000000000000000000000000=0kXTEh\00000000<6bJ000000000000\28a00000000XCBCL?2TdU\c00000000DS8j
000000000000PoKT0000000000000000Xi>E000000000000000000000000lB]:0000000000000000<enj000000000000000000000000000000000000\RlF0000
00000000dZPB0000000000000000000000000000P_?_000000000000\e\9000000000000000000000000000000000000000000000000000000000000E46YXP_l
d]Bh0000000000008776000000000000000000000000000000000000@5T8d\]B0000000000000000E422a7GnTiG>00000e[E0000<]kh00000000`0TkH@\M01HK
00000000000000000000\T4N000046BW0000hG7h00000fj80000000000000000000000000000dKiH0000\n`I\;R?L=<60000lF92Q6Ke45fihEgO`W:f00000000
000000000000\;D_<N_?LEFE000000004?Wn00000kLZ0000000000000000000000000000XK8GdC[J<>WGL\8J<kgE0000000000008ZK1000000000000hhiP0000
00000000000000000000=6m]000000000000XBQ8LSVj\V<3h[Z?0000HEbo0000X5Xl00000000L9@N00000000000000000M8a000000000000LS2Y00000000U4h<
000000000000`@@d00000000000000000000000000000000000000000000LX`U0000dVV80000XM_cD?Q700000000000000004\Xe000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TeMe000000000000LAgL00000000P3570000000000000000lA<j00000000
00000000000000000000PkQo00000000000000000000000000000000Pme`LNiiH\ol8KOKhlmcLlNSHoiP<9J_PR9T00000000000000000000`b<N0Il[dm4B0000
000000000000000000000000Hjo`93ln00000000000000000000@`][0000dH8>00000000000000000000000000000000000000000000TO:T0000000000000000
00000000D3QJ00000000000000000000000000004I9D0000000000000000000084o?0000m6BI@6PJ0000l9Zc`1fF0000000000000000TGXMLRYU\RW500000000
00000000h^B^0000HDlU00000000h6U>00000000`?2``19OH8fKLMNe0000000000000000Xl]o4N<D0000ln@30000000000008[Ke000000000000000000008Hl^
00000000000000008MPYU5BV0000m48Q000000000000000000000000000000000000LjbJd:hDm3@=0000PCmE00000000`kkY0000000000000000000000000000
000000004Hhj00000000X<9^0000000000000000T<K_h=5E00000000000000000000000000000000000000000000000000000000000000000000DP1500000000
\I044XGN0000000000000000000000000000dQ^U00000000000000000000000000000000<RZ]4c8Q000000000000000000000000000000000000@;<b00000000
0000l;7KXREMTSlH0000000000000000000000000000000000000000D0bN000000000000000000008;l[0000@[BfU3g;l^1M@:9K0000lOPk0000000000000000
0000dlA7`kY?0000lHDh000000000000000000000000@0h\0000hKF5000000000000d59h`MFL8P^AlYL10000000000000000TZ`E<DUl0000000000000000<QRl
0000000000000000\`LO00000000PKj8D5^O0@hOLWcUDcT>i3Aa0000DYM5000000000000D0gR00000000H<B<00000000L\LS8ALa<MZX0dD;0000000000008mLo
000000000000000004jO\HYmXJE50MnG00000000`J55000000000000000045FH00000000000000000000000000000000@1Jc000000000000\Q8gTJ9:4;QE0000
0000LEPm0000000000000000000000000000I5oE0000000000000000PYTE00000000000000000000lX3?00000000000000000000000000000000000000000000
00008^Da0000PA@l<I3o00000000000000000\?200000000000000000000000000004a<V000000000CnL000000000000000000000000000000000Q59h?lWH`MP
0000000000000000l^lc000000000000000000000000P4^J<_9@000000000000000000000000000000000000000000000000<NEB00000000H2U80000lEk[0000
00000000000000000000PN9a0000LT_N00000000DLNJ0000000000000000\8kN000000000000000000000000000000000000@29M00000000000000004J]Y0c=d
14g80000000000000000m7BU000000000000000000000000Ln3P0000lE9d0000TA3Q00000000d;O3hFTE0000000000000000000000000_J>0000<7Z1@BU[0000
L^ac0000000000000000000000000000000000000000000000000000000088YX000000000000<K=F000000000000000000000000000000000000000000000000
00000000e5_`8RoRD\S20000000000000000PN0b0000\EYR0000H62=l5UIhd1T0000000000000000`7k3`Bh_00000000TD`hhESU0000000000000000XZ_K0000
0000DH^W0000T?eK0000000000000000LQTo000000000000000000000000000000000000`;k]000000000000hZ9a0000000000000000`12L00000000X=J08`]l
HX`GH<7PL[<\8J68`eaE0000H7:HDiJi0000000000000000XDa4m2_hd?L=000000000000lXFP0000e54]000000000000PK\S00000000dbAG0000HF2ahX4b0000
000000000000000000000000000000000000PaJLDSf^XQF3000000000000hG@]00000000000000000000000010;T000000000000H0U<I5GB0000000000000000
000000000nZ\0000000000000000@b80PIh3PQXe]1dQ000000000000000000000000000000004a\_00000000LOEI000000000000000000000000000000000000
P>i:000000000000hK>O00000000ddg10000000000000000000000000000000000000000000000000000000000000000LnNi00000000000000000000`lYc0000
000000000000`:HA0000000000000000lQ5FdN200000000000000000000000000000\2Th0000M4>Q000000000H3J000000008_LU<a0O`BaS00008e:V00000000
000000000000000000000000000000000000000000000000431=\:3kXbcT=32d0mB?0000000000000000<Y><`3eF00000000000000000000TWgb`bLadefT0000
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
