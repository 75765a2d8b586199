// Made by `cargo xtask codegen` from data/months.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::months::Month;
use crate::tables::Locale as L;

const fn m(month: u8, locale: L) -> Month {
    Month { month, locale }
}

grid! { NAMES, 42, r#"January	一月	1月	1月	1월	Januar	janvier	enero	janeiro	gennaio	januari	styczeń	январь	січень	leden	január	januar	siječanj	јануар	januar	januari	januar	januar	tammikuu	janúar	jaanuar	janvāris	sausis	Eanáir	Jannar	Ιανουάριος	január	ianuarie	януари	Ocak	Tháng 1	Januari	يناير	ינואר	जनवरी	มกราคม	gener
February	二月	2月	2月	2월	Februar	février	febrero	fevereiro	febbraio	februari	luty	февраль	лютий	únor	február	februar	veljača	фебруар	februar	februari	februar	februar	helmikuu	febrúar	veebruar	februāris	vasaris	Feabhra	Frar	Φεβρουάριος	február	februarie	февруари	Şubat	Tháng 2	Februari	فبراير	פברואר	फ़रवरी	กุมภาพันธ์	febrer
March	三月	3月	3月	3월	März	mars	marzo	março	marzo	maart	marzec	март	березень	březen	marec	marec	ožujak	март	mart	mars	marts	mars	maaliskuu	mars	märts	marts	kovas	Márta	Marzu	Μάρτιος	március	martie	март	Mart	Tháng 3	Maret	مارس	מרץ	मार्च	มีนาคม	març
April	四月	4月	4月	4월	April	avril	abril	abril	aprile	april	kwiecień	апрель	квітень	duben	apríl	april	travanj	април	april	april	april	april	huhtikuu	apríl	aprill	aprīlis	balandis	Aibreán	April	Απρίλιος	április	aprilie	април	Nisan	Tháng 4	April	أبريل	אפריל	अप्रैल	เมษายน	abril
May	五月	5月	5月	5월	Mai	mai	mayo	maio	maggio	mei	maj	май	травень	květen	máj	maj	svibanj	мај	maj	maj	maj	mai	toukokuu	maí	mai	maijs	gegužė	Bealtaine	Mejju	Μάιος	május	mai	май	Mayıs	Tháng 5	Mei	مايو	מאי	मई	พฤษภาคม	maig
June	六月	6月	6月	6월	Juni	juin	junio	junho	giugno	juni	czerwiec	июнь	червень	červen	jún	junij	lipanj	јун	jun	juni	juni	juni	kesäkuu	júní	juuni	jūnijs	birželis	Meitheamh	Ġunju	Ιούνιος	június	iunie	юни	Haziran	Tháng 6	Juni	يونيو	יוני	जून	มิถุนายน	juny
July	七月	7月	7月	7월	Juli	juillet	julio	julho	luglio	juli	lipiec	июль	липень	červenec	júl	julij	srpanj	јул	jul	juli	juli	juli	heinäkuu	júlí	juuli	jūlijs	liepa	Iúil	Lulju	Ιούλιος	július	iulie	юли	Temmuz	Tháng 7	Juli	يوليو	יולי	जुलाई	กรกฎาคม	juliol
August	八月	8月	8月	8월	August	août	agosto	agosto	agosto	augustus	sierpień	август	серпень	srpen	august	avgust	kolovoz	август	avgust	augusti	august	august	elokuu	ágúst	august	augusts	rugpjūtis	Lúnasa	Awwissu	Αύγουστος	augusztus	august	август	Ağustos	Tháng 8	Agustus	أغسطس	אוגוסט	अगस्त	สิงหาคม	agost
September	九月	9月	9月	9월	September	septembre	septiembre	setembro	settembre	september	wrzesień	сентябрь	вересень	září	september	september	rujan	септембар	septembar	september	september	september	syyskuu	september	september	septembris	rugsėjis	Meán Fómhair	Settembru	Σεπτέμβριος	szeptember	septembrie	септември	Eylül	Tháng 9	September	سبتمبر	ספטמבר	सितंबर	กันยายน	setembre
October	十月	10月	10月	10월	Oktober	octobre	octubre	outubro	ottobre	oktober	październik	октябрь	жовтень	říjen	október	oktober	listopad	октобар	oktobar	oktober	oktober	oktober	lokakuu	október	oktoober	oktobris	spalis	Deireadh Fómhair	Ottubru	Οκτώβριος	október	octombrie	октомври	Ekim	Tháng 10	Oktober	أكتوبر	אוקטובר	अक्टूबर	ตุลาคม	octubre
November	十一月	11月	11月	11월	November	novembre	noviembre	novembro	novembre	november	listopad	ноябрь	листопад	listopad	november	november	studeni	новембар	novembar	november	november	november	marraskuu	nóvember	november	novembris	lapkritis	Samhain	Novembru	Νοέμβριος	november	noiembrie	ноември	Kasım	Tháng 11	November	نوفمبر	נובמבר	नवंबर	พฤศจิกายน	novembre
December	十二月	12月	12月	12월	Dezember	décembre	diciembre	dezembro	dicembre	december	grudzień	декабрь	грудень	prosinec	december	december	prosinac	децембар	decembar	december	december	desember	joulukuu	desember	detsember	decembris	gruodis	Nollaig	Diċembru	Δεκέμβριος	december	decembrie	декември	Aralık	Tháng 12	Desember	ديسمبر	דצמבר	दिसंबर	ธันวาคม	desembre
"#, r#"0007000>000C000H000M000T000\000b000j0012001:001C001P001]001c001k0022002<002I002P002X002_002f002o0037003?003I003P003X003_0044004<
004E004R004W004`004h0053005>005N005a005g00600067006<006A006F006N006W006_006i0072007;007@007O007Z007`007i0081008:008I008Q008Z008b
008j0093009<009E009P009X009`009e00:<00:E00:O00:`00:g00;000;900;F00;S00;f00<E00<L00<R00<Y00<^00<c00<h00<n00=300=900=@00=F00=L00=S
00=\00=m00>500>;00>A00>I00>R00>W00>\00>b00>g00?100?600?=00?C00?I00?P00?V00?e00?n00@500@>00@C00@L00@R00@[00@b00A200AE00AK00AQ00AX
00A]00Ab00Ag00Am00B300B900B?00BF00BL00BV00Bc00C200C800C?00CE00CM00CX00C^00Cd00Cj00D000D900D@00DG00DP00DY00Db00Dh00E900EB00EJ00EU
00E[00Ed00Ej00F500F@00FS00Ff00Fl00G000G700G<00GA00GF00GJ00GN00GS00GX00G_00Gc00Gg00Gn00H=00HE00HJ00HN00HV00H]00Ha00He00Hi00Hm00I6
00I;00I?00IE00IN00IX00I^00Ii00J000J400J;00JB00JK00JO00JX00J_00Jf00K<00KA00KF00KM00KR00KW00K\00Ka00Kf00Kl00L200L900L>00LG00LP00L_
00Lg00Ll00M200M900M@00MD00MI00MN00MS00M\00Mc00Mi00N100N;00NE00NL00N[00Nc00Ni00O000O800OA00OF00OQ00OZ00Od00P=00PB00PG00PN00PS00PX
00P]00Pb00Pj00Q000Q600Q=00QB00QI00QR00Q_00Qi00Qn00R400R;00RB00RF00RK00RP00RU00R_00Rf00Rl00S400S:00S@00SF00SU00S]00Sc00Sj00T100T:
00T?00TJ00TS00Tc00U900U@00UG00UN00US00UX00U]00Ud00Uj00V100V800V?00VH00VR00V_00Vn00W400W;00WB00WJ00WW00W^00Wf00Wm00X400X;00XC00XJ
00XR00X]00Xe00Xm00Y@00YJ00YQ00Y^00Yg00Z000Z800ZC00ZP00Z`00[600[<00[F00[M00[R00[W00[\00[f00\000\;00\D00\N00\X00\b00]300]D00]L00]V
00]`00]f00^900^C00^M00^W00^a00^i00_300_=00_H00_R00_a00_k00`B00`M00`X00`k00a200a;00aE00aR00a_00b200bH00bQ00bY00b`00bf00bl00c200c:
00cB00cJ00cR00cZ00cb00co00d>00dM00dU00d^00df00do00e>00eF00eN00eV00e^00ef00eo00f800fA00fH00fZ00fb00g500g>00gH00gY00g^00gh00h000h=
00hL00hb00i500i=00iF00iP00iV00i\00ib00ik00j400j>00jG00jP00jY00jb00jo00k@00kI00kR00k[00kc00l400l=00lF00lO00lX00lb00ll00m500m?00mI
00mQ00mZ00mm00n600n@00nO00nV00n`00ni00o600oC00oS00oo0108010A010K010Q010W010]010f0110011:011C011L011U011_011n012=012F012O012X012a
0132013;013D013M013V013_013h0142014<014D014L014V014k0154015>015O015W015a015j0167016B016U016k0174
"# }

grid! { IN_DATES, 42, r#"January	一月	1月	1月	1월	Januar	janvier	enero	janeiro	gennaio	januari	stycznia	января	січня	ledna	januára	januar	siječnja	јануар	januar	januari	januar	januar	tammikuuta	janúar	jaanuar	janvāris	sausio	Eanáir	Jannar	Ιανουαρίου	január	ianuarie	януари	Ocak	tháng 1	Januari	يناير	ינואר	जनवरी	มกราคม	de gener
February	二月	2月	2月	2월	Februar	février	febrero	fevereiro	febbraio	februari	lutego	февраля	лютого	února	februára	februar	veljače	фебруар	februar	februari	februar	februar	helmikuuta	febrúar	veebruar	februāris	vasario	Feabhra	Frar	Φεβρουαρίου	február	februarie	февруари	Şubat	tháng 2	Februari	فبراير	פברואר	फ़रवरी	กุมภาพันธ์	de febrer
March	三月	3月	3月	3월	März	mars	marzo	março	marzo	maart	marca	марта	березня	března	marca	marec	ožujka	март	mart	mars	marts	mars	maaliskuuta	mars	märts	marts	kovo	Márta	Marzu	Μαρτίου	március	martie	март	Mart	tháng 3	Maret	مارس	מרץ	मार्च	มีนาคม	de març
April	四月	4月	4月	4월	April	avril	abril	abril	aprile	april	kwietnia	апреля	квітня	dubna	apríla	april	travnja	април	april	april	april	april	huhtikuuta	apríl	aprill	aprīlis	balandžio	Aibreán	April	Απριλίου	április	aprilie	април	Nisan	tháng 4	April	أبريل	אפריל	अप्रैल	เมษายน	d’abril
May	五月	5月	5月	5월	Mai	mai	mayo	maio	maggio	mei	maja	мая	травня	května	mája	maj	svibnja	мај	maj	maj	maj	mai	toukokuuta	maí	mai	maijs	gegužės	Bealtaine	Mejju	Μαΐου	május	mai	май	Mayıs	tháng 5	Mei	مايو	מאי	मई	พฤษภาคม	de maig
June	六月	6月	6月	6월	Juni	juin	junio	junho	giugno	juni	czerwca	июня	червня	června	júna	junij	lipnja	јун	jun	juni	juni	juni	kesäkuuta	júní	juuni	jūnijs	birželio	Meitheamh	Ġunju	Ιουνίου	június	iunie	юни	Haziran	tháng 6	Juni	يونيو	יוני	जून	มิถุนายน	de juny
July	七月	7月	7月	7월	Juli	juillet	julio	julho	luglio	juli	lipca	июля	липня	července	júla	julij	srpnja	јул	jul	juli	juli	juli	heinäkuuta	júlí	juuli	jūlijs	liepos	Iúil	Lulju	Ιουλίου	július	iulie	юли	Temmuz	tháng 7	Juli	يوليو	יולי	जुलाई	กรกฎาคม	de juliol
August	八月	8月	8月	8월	August	août	agosto	agosto	agosto	augustus	sierpnia	августа	серпня	srpna	augusta	avgust	kolovoza	август	avgust	augusti	august	august	elokuuta	ágúst	august	augusts	rugpjūčio	Lúnasa	Awwissu	Αυγούστου	augusztus	august	август	Ağustos	tháng 8	Agustus	أغسطس	אוגוסט	अगस्त	สิงหาคม	d’agost
September	九月	9月	9月	9월	September	septembre	septiembre	setembro	settembre	september	września	сентября	вересня	září	septembra	september	rujna	септембар	septembar	september	september	september	syyskuuta	september	september	septembris	rugsėjo	Meán Fómhair	Settembru	Σεπτεμβρίου	szeptember	septembrie	септември	Eylül	tháng 9	September	سبتمبر	ספטמבר	सितंबर	กันยายน	de setembre
October	十月	10月	10月	10월	Oktober	octobre	octubre	outubro	ottobre	oktober	października	октября	жовтня	října	októbra	oktober	listopada	октобар	oktobar	oktober	oktober	oktober	lokakuuta	október	oktoober	oktobris	spalio	Deireadh Fómhair	Ottubru	Οκτωβρίου	október	octombrie	октомври	Ekim	tháng 10	Oktober	أكتوبر	אוקטובר	अक्टूबर	ตุลาคม	d’octubre
November	十一月	11月	11月	11월	November	novembre	noviembre	novembro	novembre	november	listopada	ноября	листопада	listopadu	novembra	november	studenoga	новембар	novembar	november	november	november	marraskuuta	nóvember	november	novembris	lapkričio	Samhain	Novembru	Νοεμβρίου	november	noiembrie	ноември	Kasım	tháng 11	November	نوفمبر	נובמבר	नवंबर	พฤศจิกายน	de novembre
December	十二月	12月	12月	12월	Dezember	décembre	diciembre	dezembro	dicembre	december	grudnia	декабря	грудня	prosince	decembra	december	prosinca	децембар	decembar	december	december	desember	joulukuuta	desember	detsember	decembris	gruodžio	Nollaig	Diċembru	Δεκεμβρίου	december	decembrie	декември	Aralık	tháng 12	Desember	ديسمبر	דצמבר	दिसंबर	ธันวาคม	de desembre
"#, r#"0007000>000C000H000M000T000\000b000j0012001:001C001P001[001a001j0021002;002H002O002W002^002e00300038003@003J003Q003Y003`0045004=
004F004S004X004a004i0054005?005O005b005k0064006;006@006E006J006R006[006c006m0076007?007F007U007b007i0083008;008D008S008[008d008l
0094009?009H009Q009\009d009l00:100:H00:Q00:[00:l00;300;<00;E00;R00;_00<200<Q00<[00<a00<h00<m00=200=700==00=B00=H00=O00=U00=[00=a
00=l00>;00>C00>I00>O00>W00>`00>e00>j00?000?500?A00?F00?M00?S00?X00?_00?e00@400@=00@D00@M00@R00@[00@a00@j00A100AA00AT00A]00Ac00Aj
00Ao00B400B900B?00BE00BK00BQ00BX00B^00Bg00C400CA00CG00CO00CU00C]00Ch00Cn00D400D:00D@00DK00DR00DY00Db00Dm00E600E<00EM00EV00E^00Ei
00Eo00F800F>00FI00FT00Fg00G:00GD00GH00GO00GT00GY00G^00Gb00Gf00Gk00H000H700H;00H@00HG00HT00H\00Hb00Hf00Hn00I500I900I=00IA00IE00IP
00IU00IY00I_00Ii00J300J900JD00JK00JO00JV00J]00Jf00Jj00K300K:00KA00KW00K_00Kd00Kk00L000L500L:00L?00LD00LJ00LP00LW00L\00Ld00Lm00M:
00MB00MH00MN00MU00M\00M`00Me00Mj00Mo00N:00NA00NG00NO00NY00Nc00Nj00O900OA00OG00ON00OV00O_00Od00Oo00P800PB00P[00Pc00Ph00Po00Q400Q9
00Q>00QC00QK00QQ00QW00Q^00Qc00Qi00R200R=00RG00RM00RS00RZ00Ra00Re00Rj00Ro00S400S@00SG00SM00SU00S\00Sb00Sh00T700T?00TE00TL00TS00T\
00Ta00Tl00U500UE00U[00Ue00Ul00V300V800V=00VB00VI00VO00VV00V]00Vd00Vm00W600WE00WR00WX00W`00Wg00X000X=00XD00XL00XS00XZ00Xc00Xk00Y2
00Y:00YF00YN00YV00Yi00Z300Z:00ZG00ZP00ZY00Za00Zl00[900[I00[_00[i00\300\:00\?00\D00\I00\S00\]00\h00]100];00]E00]O00]`00]o00^700^A
00^K00^Q00^d00^n00_800_B00_L00_V00_`00_j00`500`>00`M00`W00`n00a900aD00aW00a^00ag00b100b>00bK00b^00c400c@00cH00cO00cU00c[00ca00ci
00d100d900dA00dI00dQ00d_00dn00e;00eC00eL00eT00e^00em00f500f=00fE00fM00fW00f`00fi00g200g900gK00gS00gf00go00h900hJ00hO00hY00ha00hn
00i=00iS00if00j200j;00jE00jK00jQ00jW00j`00ji00k300k<00kE00kN00kX00ke00l800lB00lK00lT00l^00lo00m800mA00mJ00mS00m_00mi00n200n<00nG
00nO00nX00nk00o400o>00oM00oT00o^00og0104010A010Q010m0119011B011L011R011X011^011g0121012;012D012M012V012^012m013:013C013L013U013^
013o0148014A014J014S014^014g0151015;015E015M015W015l0165016?016P016X016b016k0178017C017V017l0188
"# }

grid! { ABBREVIATIONS, 42, r#"Jan	1月	1月	1月	1월	Jan.	janv.	ene	jan.	gen	jan	sty	янв.	січ.	led	jan	jan.	sij	јан	jan	jan.	jan.	jan.	tammi	jan.	jaan	janv.	saus.	Ean	Jan	Ιαν	jan.	ian.	яну	Oca	thg 1	Jan	يناير	ינו׳	जन॰	ม.ค.	de gen.
Feb	2月	2月	2月	2월	Feb.	févr.	feb	fev.	feb	feb	lut	февр.	лют.	úno	feb	feb.	velj	феб	feb	feb.	feb.	feb.	helmi	feb.	veebr	febr.	vas.	Feabh	Fra	Φεβ	febr.	feb.	фев	Şub	thg 2	Feb	فبراير	פבר׳	फ़र॰	ก.พ.	de febr.
Mar	3月	3月	3月	3월	März	mars	mar	mar.	mar	mrt	mar	мар.	бер.	bře	mar	mar.	ožu	мар	mar	mars	mar.	mars	maalis	mar.	märts	marts	kov.	Márta	Mar	Μαρ	márc.	mar.	март	Mar	thg 3	Mar	مارس	מרץ	मार्च	มี.ค.	de març
Apr	4月	4月	4月	4월	Apr.	avr.	abr	abr.	apr	apr	kwi	апр.	квіт.	dub	apr	apr.	tra	апр	apr	apr.	apr.	apr.	huhti	apr.	apr	apr.	bal.	Aib	Apr	Απρ	ápr.	apr.	апр	Nis	thg 4	Apr	أبريل	אפר׳	अप्रैल	เม.ย.	d’abr.
May	5月	5月	5月	5월	Mai	mai	may	mai.	mag	mei	maj	мая	трав.	kvě	máj	maj	svi	мај	maj	maj	maj	mai	touko	maí	mai	maijs	geg.	Beal	Mej	Μαΐ	máj.	mai	май	May	thg 5	Mei	مايو	מאי	मई	พ.ค.	de maig
Jun	6月	6月	6月	6월	Juni	juin	jun	jun.	giu	jun	cze	июн.	черв.	čvn	jún	jun.	lip	јун	jun	juni	jun.	juni	kesä	jún.	juuni	jūn.	birž.	Meith	Ġun	Ιουν	jún.	iun.	юни	Haz	thg 6	Jun	يونيو	יוני	जून	มิ.ย.	de juny
Jul	7月	7月	7月	7월	Juli	juil.	jul	jul.	lug	jul	lip	июл.	лип.	čvc	júl	jul.	srp	јул	jul	juli	jul.	juli	heinä	júl.	juuli	jūl.	liep.	Iúil	Lul	Ιουλ	júl.	iul.	юли	Tem	thg 7	Jul	يوليو	יולי	जुल॰	ก.ค.	de jul.
Aug	8月	8月	8月	8월	Aug.	août	ago	ago.	ago	aug	sie	авг.	серп.	srp	aug	avg.	kol	авг	avg	aug.	aug.	aug.	elo	ágú.	aug	aug.	rugp.	Lún	Aww	Αυγ	aug.	aug.	авг	Ağu	thg 8	Agu	أغسطس	אוג׳	अग॰	ส.ค.	d’ag.
Sep	9月	9月	9月	9월	Sept.	sept.	sept	set.	set	sep	wrz	сент.	вер.	zář	sep	sep.	ruj	сеп	sep	sep.	sep.	sep.	syys	sep.	sept	sept.	rugs.	MFómh	Set	Σεπ	szept.	sept.	сеп	Eyl	thg 9	Sep	سبتمبر	ספט׳	सित॰	ก.ย.	de set.
Oct	10月	10月	10月	10월	Okt.	oct.	oct	out.	ott	okt	paź	окт.	жовт.	říj	okt	okt.	lis	окт	okt	okt.	okt.	okt.	loka	okt.	okt	okt.	spal.	DFómh	Ott	Οκτ	okt.	oct.	окт	Eki	thg 10	Okt	أكتوبر	אוק׳	अक्टू॰	ต.ค.	d’oct.
Nov	11月	11月	11月	11월	Nov.	nov.	nov	nov.	nov	nov	lis	нояб.	лист.	lis	nov	nov.	stu	нов	nov	nov.	nov.	nov.	marras	nóv.	nov	nov.	lapkr.	Samh	Nov	Νοε	nov.	nov.	ное	Kas	thg 11	Nov	نوفمبر	נוב׳	नव॰	พ.ย.	de nov.
Dec	12月	12月	12月	12월	Dez.	déc.	dic	dez.	dic	dec	gru	дек.	груд.	pro	dec	dec.	pro	дец	dec	dec.	dec.	des.	joulu	des.	dets	dec.	gruod.	Noll	Diċ	Δεκ	dec.	dec.	дек	Ara	thg 12	Des	ديسمبر	דצמ׳	दिस॰	ธ.ค.	de des.
"#, r#"00030008000=000B000G000L000R000V000[000_000c000g000o0017001;001?001D001H001O001S001X001]001b001h001m00220028002>002B002F002M002R
002W002^002b002h002l0037003@003J003S003[003_003d003i003n00430048004?004C004H004L004P004T004^004f004k004o00540059005@005D005I005N
005S005Y005^005d005j005o00650069006@006F006K006R006W006]006a006n0077007D007M007V007Z007_007d007i007n00840089008=008B008F008J008N
008V008^008c008g008l00910098009<009A009F009K009R009W009^009d009i00:000:400:;00:B00:G00:P00:T00:Z00:^00:g00:n00;>00;J00;S00;W00;\
00;a00;f00;k00<000<500<900<>00<B00<F00<J00<R00<\00<`00<d00<i00<m00=400=800==00=B00=G00=M00=R00=V00=[00=`00=d00=h00=o00>500>:00>A
00>E00>K00>O00>Z00>c00?600?B00?K00?O00?T00?Y00?^00?c00?g00?k00?o00@400@800@<00@@00@G00@Q00@V00@[00@_00@c00@j00@n00A200A600A:00A@
00AE00AI00AO00AT00AY00A]00Ad00Aj00An00B500B900B?00BC00BL00BS00BZ00Bc00Bk00Bo00C400C900C>00CC00CH00CM00CQ00CV00CZ00C^00Cb00Cj00D4
00D900D>00DC00DG00DN00DR00DW00D\00Da00Dg00Dm00E300E900E@00EF00EK00ET00EZ00E_00Ef00Ej00F000F400F?00FH00FR00F^00Ff00Fj00Fo00G400G9
00G>00GC00GI00GM00GR00GV00GZ00G^00Gf00Gn00H300H800H=00HA00HH00HL00HQ00HV00H[00Hb00Hh00Hn00I400I:00I@00ID00IM00IS00IX00I_00Ic00Ii
00Im00J800JA00JN00JW00J_00Jc00Jh00Jm00K200K700K<00KB00KF00KK00KO00KS00KW00K_00Ki00Km00L100L600L:00LA00LE00LJ00LO00LT00LX00L_00Lc
00Lh00Ln00M300M700M>00MC00MH00MO00MT00MZ00M^00Mi00N200N<00NE00NM00NQ00NV00N[00N`00Ne00Nk00O100O600O;00O?00OC00OG00OQ00OY00O_00Oc
00Oh00Ol00P300P700P<00PA00PF00PK00PP00PU00P[00Pa00Ph00Pl00Q300Q:00Q@00QG00QK00QQ00QU00Qb00Qk00R800RA00RI00RM00RS00RY00R_00Re00Rj
00Ro00S300S800S<00S@00SE00SM00SW00S]00Sa00Sf00Sj00T100T500T:00T?00TD00TI00TN00TR00TW00T]00Td00Th00To00U400U900U@00UD00UK00UO00U\
00Ue00V800VA00VJ00VN00VT00VZ00V`00Vf00Vk00W000W400W900W=00WA00WE00WO00WY00W]00Wa00Wf00Wj00X100X500X:00X?00XD00XK00XQ00XU00XZ00Xa
00Xf00Xj00Y100Y600Y;00YB00YF00YM00YQ00Y^00Yg00Z100Z:00ZB00ZF00ZL00ZR00ZX00Z^00Zc00Zi00Zm00[200[600[:00[>00[F00[P00[T00[X00[]00[a
00[h00[l00\100\600\;00\A00\F00\K00\P00\W00\\00\a00\h00\m00]200]900]=00]D00]H00]U00]^00]k00^400^<
"# }

index! { WORDS: Month, 4096, r#"abr	0003
abril	0003
ag	0031
ago	0043
agost	0031
agosto	0043
ags	0071
agt	0071
agto	0081
agu	0093
agust	00<3
agustos	00?1
agustus	0071
aib	00@1
aibrean	00@1
aibreán	00@1
aou	00A1
aout	00A1
aoû	00A1
août	00A1
apr	00BA
april	00S=
aprila	00`3
aprile	00c1
aprili	00d2
aprilie	00f1
aprilim	00g1
aprilis	00h2
aprilisban	00j1
aprilisi	00j1
aprilisig	00j1
aprilistol	00j1
aprill	00k1
aprilli	00k1
aprillis	00k1
aprillist	00k1
aprils	00g1
apríl	00l2
apríla	00n1
apríli	00n1
aprīla	00g1
aprīlim	00g1
aprīlis	00g1
aprīls	00g1
aprīlī	00g1
ara	00o1
aralik	00o1
aralık	00o1
aug	010;
augest	01;1
august	01<8
augusta	01D2
auguste	01F1
augusti	01G3
augustim	01J1
augustis	01K2
augustist	01M1
augusts	01J1
augustus	01N1
augustī	01J1
augusztus	01O1
augusztusban	01O1
augusztusi	01O1
augusztusig	01O1
augusztustol	01O1
augusztustól	01O1
avg	01P2
avgust	01P2
avgusta	01R1
avr	01S1
avril	01S1
aww	01T1
awwissu	01T1
ağu	00?1
ağustos	00?1
bal	01U1
balandi	01U1
balandis	01U1
balandzio	01U1
balandį	01U1
balandžio	01U1
beal	01V1
bealtaine	01V1
birz	01W1
birzeli	01W1
birzelio	01W1
birzelis	01W1
birž	01W1
birželio	01W1
birželis	01W1
birželį	01W1
bre	01X1
brezen	01X1
brezna	01X1
breznu	01X1
bře	01X1
březen	01X1
března	01X1
březnu	01X1
cerven	01Y1
cervence	01Z1
cervenci	01Z1
cervenec	01Z1
cervna	01Y1
cervnu	01Y1
cvc	01Z1
cvn	01Y1
cze	01[1
czerwca	01[1
czerwcu	01[1
czerwiec	01[1
d fomh	01\1
d'abr	01]1
d'abril	01]1
d'ag	0031
d'agost	0031
d'oct	01^1
d'octubre	01^1
d. fómh	01\1
de des	01_1
de desembre	01_1
de febr	01`1
de febrer	01`1
de gen	01a1
de gener	01a1
de jul	01b1
de juliol	01b1
de juny	01c1
de maig	01d1
de marc	01e1
de març	01e1
de nov	01f1
de novembre	01f1
de set	01g1
de setembre	01g1
dec	01h;
decembar	0232
december	0257
decemberben	02<1
decemberi	02<1
decemberig	02<1
decembertol	02<1
decembertől	02<1
decembra	02=3
decembre	02@1
decembri	02A2
decembrie	02C1
decembrim	02D1
decembris	02D1
decembrs	02D1
decembrī	02D1
decemeber	02E1
decmber	02E1
deireadh fomhair	01\1
deireadh fómhair	01\1
des	02F4
desember	02J3
desembre	01_1
dets	02M1
detsember	02M1
detsembri	02M1
detsembris	02M1
detsembrist	02M1
dez	02N2
dezember	02P1
dezembro	02Q1
dezemeber	02P1
dezmber	02P1
dfomh	01\1
dfómh	01\1
dic	02R3
dicember	02E1
dicembre	02U1
dicembru	02V1
diciembre	02W1
diċ	02V1
diċembru	02V1
dub	02X1
duben	02X1
dubna	02X1
dubnu	02X1
déc	02@1
décembre	02@1
ean	02Y1
eanair	02Y1
eanáir	02Y1
eki	02Z1
ekim	02Z1
elo	02[1
elokuu	02[1
elokuuhun	02[1
elokuun	02[1
elokuussa	02[1
elokuusta	02[1
elokuuta	02[1
ene	02\1
enero	02\1
eyl	02]1
eylul	02]1
eylül	02]1
feabh	02^1
feabhra	02^1
feb	02_@
febbr	02o1
febbraio	02o1
feber	0301
feberaio	02o1
febero	0311
febr	0324
febraio	02o1
febrer	01`1
febrero	0311
februar	0369
februara	03?2
februarban	03A1
februari	03B6
februarie	03H1
februarig	03A1
februarim	03I1
februaris	03I1
februarja	03J1
februars	03I1
februartol	03A1
february	03K1
februay	03K1
februrary	03K1
február	03L2
februára	03N1
februárban	03A1
februári	03L2
februárig	03A1
februártól	03A1
februāra	03I1
februārim	03I1
februāris	03I1
februārs	03I1
februārī	03I1
febrúar	03O1
febuar	0301
febuary	03K1
feburary	03K1
ferbuar	0301
fev	03P2
fevereiro	03R1
fevier	03S1
fevr	03S1
fevrier	03S1
fevrirer	03S1
fra	03T1
frar	03T1
frebrero	0311
fév	03S1
févier	03S1
févr	03S1
février	03S1
geg	03U1
geguze	03U1
geguzes	03U1
gegužė	03U1
gegužės	03U1
gegužę	03U1
gen	03V2
gener	01a1
genn	03X1
gennaio	03X1
giu	03Y1
giugno	03Y1
gru	03Z1
grudnia	03Z1
grudniu	03Z1
grudzien	03Z1
grudzień	03Z1
gruod	03[1
gruodi	03[1
gruodis	03[1
gruodzio	03[1
gruodį	03[1
gruodžio	03[1
gun	03\1
gunju	03\1
haz	03]1
haziran	03]1
heina	03^1
heinae	03^1
heinaekuu	03^1
heinaekuuhun	03^1
heinaekuun	03^1
heinaekuussa	03^1
heinaekuusta	03^1
heinaekuuta	03^1
heinakuu	03^1
heinakuuhun	03^1
heinakuun	03^1
heinakuussa	03^1
heinakuusta	03^1
heinakuuta	03^1
heinä	03^1
heinäkuu	03^1
heinäkuuhun	03^1
heinäkuun	03^1
heinäkuussa	03^1
heinäkuusta	03^1
heinäkuuta	03^1
helmi	03_1
helmikuu	03_1
helmikuuhun	03_1
helmikuun	03_1
helmikuussa	03_1
helmikuusta	03_1
helmikuuta	03_1
huhti	03`1
huhtikuu	03`1
huhtikuuhun	03`1
huhtikuun	03`1
huhtikuussa	03`1
huhtikuusta	03`1
huhtikuuta	03`1
ian	03a1
ianuarie	03a1
iuil	03b1
iul	03c1
iulie	03c1
iun	03d1
iunie	03d1
iúil	03b1
jaan	03e1
jaanuar	03e1
jaanuari	03e1
jaanuaris	03e1
jaanuarist	03e1
jaen	03f1
jaenner	03f1
jan	03g?
janaury	0461
janeiro	0471
jannar	0481
janner	03f1
januar	0499
januara	04B1
januarban	04C1
januari	04D5
januarig	04C1
januarja	04I1
januartol	04C1
january	0461
janurary	0461
január	04J2
januára	04B1
januárban	04C1
januári	04J2
januárig	04C1
januártól	04C1
janv	04L2
janvara	04N1
janvari	04N1
janvarim	04N1
janvaris	04N1
janvars	04N1
janvier	04O1
janvāra	04N1
janvārim	04N1
janvāris	04N1
janvārs	04N1
janvārī	04N1
janúar	04P1
jaunary	0461
joulu	04Q1
joulukuu	04Q1
joulukuuhun	04Q1
joulukuun	04Q1
joulukuussa	04Q1
joulukuusta	04Q1
joulukuuta	04Q1
jui	04R1
juil	04S1
juilet	04S1
juillet	04S1
juin	04R1
jul	04TA
jula	04e1
julei	04f1
julho	04g1
juli	04h:
julij	0521
julija	0532
juliji	0551
julijim	0551
julijis	0551
julijs	0551
julio	0561
juliol	01b1
julius	0571
juliusban	0571
juliusi	0571
juliusig	0571
juliustol	0571
julliet	04S1
july	0581
jun	059@
juna	05I1
june	05J1
junho	05K1
juni	05L:
junij	05V1
junija	05W2
juniji	05Y1
junijim	05Y1
junijis	05Y1
junijs	05Y1
junio	05Z1
junius	05[1
juniusban	05[1
juniusi	05[1
juniusig	05[1
juniustol	05[1
juno	05\1
juny	01c1
juuli	05]1
juulis	05]1
juulist	05]1
juuni	05^1
juunis	05^1
juunist	05^1
jän	03f1
jänner	03f1
júl	05_3
júla	04e1
júli	04e1
július	0571
júliusban	0571
júliusi	0571
júliusig	0571
júliustól	0571
júlí	05b1
jún	05c3
júna	05I1
júni	05I1
június	05[1
júniusban	05[1
júniusi	05[1
júniusig	05[1
júniustól	05[1
júní	05f1
jūl	0551
jūlija	0551
jūlijim	0551
jūlijis	0551
jūlijs	0551
jūlijī	0551
jūn	05Y1
jūnija	05Y1
jūnijim	05Y1
jūnijis	05Y1
jūnijs	05Y1
jūnijī	05Y1
kas	05g1
kasim	05g1
kasım	05g1
kesa	05h1
kesae	05h1
kesaekuu	05h1
kesaekuuhun	05h1
kesaekuun	05h1
kesaekuussa	05h1
kesaekuusta	05h1
kesaekuuta	05h1
kesakuu	05h1
kesakuuhun	05h1
kesakuun	05h1
kesakuussa	05h1
kesakuusta	05h1
kesakuuta	05h1
kesä	05h1
kesäkuu	05h1
kesäkuuhun	05h1
kesäkuun	05h1
kesäkuussa	05h1
kesäkuusta	05h1
kesäkuuta	05h1
kol	05i1
kolovoz	05i1
kolovoza	05i1
kolovozu	05i1
kov	05j1
kova	05j1
kovas	05j1
kovo	05j1
kovą	05j1
kve	05k1
kveten	05k1
kvetna	05k1
kvetnu	05k1
kvě	05k1
květen	05k1
května	05k1
květnu	05k1
kwi	05l1
kwiecien	05l1
kwiecień	05l1
kwietnia	05l1
kwietniu	05l1
lapkr	05m1
lapkricio	05m1
lapkriti	05m1
lapkritis	05m1
lapkritį	05m1
lapkričio	05m1
led	05n1
leden	05n1
ledna	05n1
lednu	05n1
liep	05o1
liepa	05o1
liepos	05o1
liepą	05o1
lip	0602
lipanj	0621
lipca	0631
lipcu	0631
lipiec	0631
lipnja	0621
lipnju	0621
lis	0643
listopad	0643
listopada	0672
listopadu	0692
listopadzie	06;1
loka	06<1
lokakuu	06<1
lokakuuhun	06<1
lokakuun	06<1
lokakuussa	06<1
lokakuusta	06<1
lokakuuta	06<1
lug	06=1
luglio	06=1
lul	06>1
lulju	06>1
lun	06?1
lunasa	06?1
lut	06@1
lutego	06@1
luty	06@1
lutym	06@1
lún	06?1
lúnasa	06?1
m fomh	06A1
m. fómh	06A1
maalis	06B1
maaliskuu	06B1
maaliskuuhun	06B1
maaliskuun	06B1
maaliskuussa	06B1
maaliskuusta	06B1
maaliskuuta	06B1
maart	06C1
maer	06D1
maerz	06D1
mag	06E1
magg	06E1
maggio	06E1
mai	06F7
maig	01d1
maija	06M1
maiji	06M1
maijim	06M1
maijis	06M1
maijs	06M1
maijī	06M1
maio	06N1
mais	06O1
maist	06O1
maj	06P8
maja	06X3
maji	06[1
maju	06\1
majus	06]1
majusban	06]1
majusi	06]1
majusig	06]1
majustol	06]1
mar	06^B
marc	0702
marca	0723
march	0751
marci	0761
marcius	0771
marciusban	0771
marciusi	0771
marciusig	0771
marciustol	0771
marco	0781
marcu	0791
marec	07:2
maret	07<1
marras	07=1
marraskuu	07=1
marraskuuhun	07=1
marraskuun	07=1
marraskuussa	07=1
marraskuusta	07=1
marraskuuta	07=1
mars	07>4
mart	07B3
marta	07E2
marti	07G1
martie	07H1
martim	07G1
martis	07G1
marts	07I3
martsi	07L1
martsis	07L1
martsist	07L1
martī	07G1
marz	06D1
marzec	0791
marzo	07M2
marzu	07O1
març	01e1
março	0781
may	07P3
mayis	07S1
mayo	07T1
mayıs	07S1
maí	07U1
mean fomhair	06A1
mei	07V2
meith	07X1
meitheamh	07X1
mej	07Y1
mejju	07Y1
meán fómhair	06A1
mfomh	06A1
mfómh	06A1
mrt	06C1
mrz	06D1
máj	07Z2
mája	06[1
máji	06[1
május	06]1
májusban	06]1
májusi	06]1
májusig	06]1
májustól	06]1
márc	0771
március	0771
márciusban	0771
márciusi	0771
márciusig	0771
márciustól	0771
márta	07\1
mär	06D1
märts	07L1
märtsi	07L1
märtsis	07L1
märtsist	07L1
märz	06D1
nis	07]1
nisan	07]1
noi	07^1
noiembrie	07^1
noll	07_1
nollaig	07_1
nop	07`1
nopember	07`1
nov	07aE
novembar	0862
november	088<
novemberben	08D1
novemberi	08D1
novemberig	08D1
novembertol	08D1
novembertől	08D1
novembra	08E3
novembre	08H3
novembri	08K3
novembrim	08N1
novembris	08O2
novembrist	08Q1
novembro	08R1
novembrs	08N1
novembru	08S1
novembrī	08N1
novemeber	08T1
novermber	08T1
noviembre	08U1
novmber	08T1
nóv	08V1
nóvember	08V1
oca	08W1
ocak	08W1
ocak'ta	08W1
ocotber	08X1
oct	08Y5
october	08X1
octobre	08^2
octomber	08X1
octombrie	08`1
octubre	08a2
okt	08c=
oktobar	0902
oktober	092:
oktoberben	09<1
oktoberi	09<1
oktoberig	09<1
oktobertol	09<1
oktobra	09=3
oktobri	09@2
oktobrim	09B1
oktobris	09B1
oktobrs	09B1
oktobrī	09B1
oktoober	09C1
oktoobri	09C1
oktoobris	09C1
oktoobrist	09C1
október	09D3
októberben	09<1
októberi	09<1
októberig	09<1
októbertől	09<1
októbra	09G1
októbri	09G1
ott	09H2
ottobre	09J1
ottubru	09K1
out	09L1
outubro	09L1
ozu	09M1
ozujak	09M1
ozujka	09M1
ozujku	09M1
ožu	09M1
ožujak	09M1
ožujka	09M1
ožujku	09M1
paz	09N1
pazdziernik	09N1
pazdziernika	09N1
pazdzierniku	09N1
paź	09N1
październik	09N1
października	09N1
październiku	09N1
peb	09O1
pebruari	09O1
pro	09P2
prosinac	09R1
prosinca	09R1
prosince	09S1
prosinci	09S1
prosincu	09R1
prosinec	09S1
rij	09T1
rijen	09T1
rijna	09T1
rijnu	09T1
rugp	09U1
rugpjucio	09U1
rugpjuti	09U1
rugpjutis	09U1
rugpjūtis	09U1
rugpjūtį	09U1
rugpjūčio	09U1
rugs	09V1
rugseji	09V1
rugsejis	09V1
rugsejo	09V1
rugsėjis	09V1
rugsėjo	09V1
rugsėjį	09V1
ruj	09W1
rujan	09W1
rujna	09W1
rujnu	09W1
samh	09X1
samhain	09X1
saus	09Y1
sausi	09Y1
sausio	09Y1
sausis	09Y1
sausį	09Y1
sep	09Z>
sepember	09h1
sepetember	09i1
sept	09j=
septembar	0:72
september	0:9;
septembra	0:D3
septembre	0:G1
septembri	0:H3
septembrie	0:K1
septembrim	0:L1
septembris	0:M2
septembrist	0:O1
septembrs	0:L1
septembrī	0:L1
septemeber	09i1
septiembre	0:P1
septimbre	0:P1
septmeber	09h1
set	0:Q5
setember	09i1
setembre	01g1
setembro	0:V1
setiembre	0:P1
sett	0:W1
settembre	0:W1
settembru	0:X1
sie	0:Y1
sierpien	0:Y1
sierpień	0:Y1
sierpnia	0:Y1
sierpniu	0:Y1
sij	0:Z1
sijecanj	0:Z1
sijecnja	0:Z1
sijecnju	0:Z1
siječanj	0:Z1
siječnja	0:Z1
siječnju	0:Z1
spal	0:[1
spali	0:[1
spalio	0:[1
spalis	0:[1
spalį	0:[1
spetember	09i1
srp	0:\2
srpanj	0:^1
srpen	0:_1
srpna	0:_1
srpnja	0:^1
srpnju	0:^1
srpnu	0:_1
stu	0:`1
studeni	0:`1
studenoga	0:`1
studenom	0:`1
studenome	0:`1
sty	0:a1
styczen	0:a1
styczeń	0:a1
stycznia	0:a1
styczniu	0:a1
sub	0:b1
subat	0:b1
svi	0:c1
svibanj	0:c1
svibnja	0:c1
svibnju	0:c1
syys	0:d1
syyskuu	0:d1
syyskuuhun	0:d1
syyskuun	0:d1
syyskuussa	0:d1
syyskuusta	0:d1
syyskuuta	0:d1
szep	0:e1
szept	0:e1
szeptember	0:e1
szeptemberben	0:e1
szeptemberi	0:e1
szeptemberig	0:e1
szeptembertol	0:e1
szeptembertől	0:e1
t1	0:f1
t10	0:g1
t11	0:h1
t12	0:i1
t2	0:j1
t3	0:k1
t4	0:l1
t5	0:m1
t6	0:n1
t7	0:o1
t8	0;01
t9	0;11
tammi	0;21
tammikuu	0;21
tammikuuhun	0;21
tammikuun	0;21
tammikuussa	0;21
tammikuusta	0;21
tammikuuta	0;21
tem	0;31
temmuz	0;31
th1	0:f1
th10	0:g1
th11	0:h1
th12	0:i1
th2	0:j1
th3	0:k1
th4	0:l1
th5	0:m1
th6	0:n1
th7	0:o1
th8	0;01
th9	0;11
thang 01	0:f1
thang 02	0:j1
thang 03	0:k1
thang 04	0:l1
thang 05	0:m1
thang 06	0:n1
thang 07	0:o1
thang 08	0;01
thang 09	0;11
thang 1	0:f1
thang 10	0:g1
thang 11	0:h1
thang 12	0:i1
thang 2	0:j1
thang 3	0:k1
thang 4	0:l1
thang 5	0:m1
thang 6	0:n1
thang 7	0:o1
thang 8	0;01
thang 9	0;11
thang ba	0:k1
thang bay	0:o1
thang bon	0:l1
thang chap	0:i1
thang chin	0;11
thang gieng	0:f1
thang hai	0:j1
thang mot	0:f1
thang muoi	0:g1
thang muoi hai	0:i1
thang muoi mot	0:h1
thang nam	0:m1
thang sau	0:n1
thang tam	0;01
thang tu	0:l1
thg 1	0:f1
thg 10	0:g1
thg 11	0:h1
thg 12	0:i1
thg 2	0:j1
thg 3	0:k1
thg 4	0:l1
thg 5	0:m1
thg 6	0:n1
thg 7	0:o1
thg 8	0;01
thg 9	0;11
tháng 01	0:f1
tháng 02	0:j1
tháng 03	0:k1
tháng 04	0:l1
tháng 05	0:m1
tháng 06	0:n1
tháng 07	0:o1
tháng 08	0;01
tháng 09	0;11
tháng 1	0:f1
tháng 10	0:g1
tháng 11	0:h1
tháng 12	0:i1
tháng 2	0:j1
tháng 3	0:k1
tháng 4	0:l1
tháng 5	0:m1
tháng 6	0:n1
tháng 7	0:o1
tháng 8	0;01
tháng 9	0;11
tháng ba	0:k1
tháng bảy	0:o1
tháng bốn	0:l1
tháng chín	0;11
tháng chạp	0:i1
tháng giêng	0:f1
tháng hai	0:j1
tháng mười	0:g1
tháng mười hai	0:i1
tháng mười một	0:h1
tháng một	0:f1
tháng năm	0:m1
tháng sáu	0:n1
tháng tám	0;01
tháng tư	0:l1
touko	0;41
toukokuu	0;41
toukokuuhun	0;41
toukokuun	0;41
toukokuussa	0;41
toukokuusta	0;41
toukokuuta	0;41
tra	0;51
travanj	0;51
travnja	0;51
travnju	0;51
uno	0;61
unor	0;61
unora	0;61
unoru	0;61
vas	0;71
vasari	0;71
vasario	0;71
vasaris	0;71
vasarį	0;71
veebr	0;81
veebruar	0;81
veebruari	0;81
veebruaris	0;81
veebruarist	0;81
velj	0;91
veljaca	0;91
veljace	0;91
veljaci	0;91
veljača	0;91
veljače	0;91
veljači	0;91
wrz	0;:1
wrzesien	0;:1
wrzesień	0;:1
wrzesnia	0;:1
wrzesniu	0;:1
września	0;:1
wrześniu	0;:1
zar	0;;1
zari	0;;1
zář	0;;1
září	0;;1
ágú	0;<1
ágúst	0;<1
ápr	00j1
április	00j1
áprilisban	00j1
áprilisi	00j1
áprilisig	00j1
áprilistól	00j1
úno	0;61
únor	0;61
února	0;61
únoru	0;61
červen	01Y1
července	01Z1
červenci	01Z1
červenec	01Z1
června	01Y1
červnu	01Y1
čvc	01Z1
čvn	01Y1
ġun	03\1
ġunju	03\1
říj	09T1
říjen	09T1
října	09T1
říjnu	09T1
şub	0:b1
şubat	0:b1
απρ	0;=1
απρίλιοσ	0;=1
απριλίου	0;=1
απριλιοσ	0;=1
απριλιου	0;=1
αυγ	0;>1
αυγουστοσ	0;>1
αυγουστου	0;>1
αυγούστου	0;>1
αύγ	0;>1
αύγουστοσ	0;>1
δεκ	0;?1
δεκέμβριοσ	0;?1
δεκεμβρίου	0;?1
δεκεμβριοσ	0;?1
δεκεμβριου	0;?1
ιαν	0;@1
ιανουάριοσ	0;@1
ιανουαρίου	0;@1
ιανουαριοσ	0;@1
ιανουαριου	0;@1
ιουλ	0;A1
ιουλίου	0;A1
ιουλιοσ	0;A1
ιουλιου	0;A1
ιουν	0;B1
ιουνίου	0;B1
ιουνιοσ	0;B1
ιουνιου	0;B1
ιούλ	0;A1
ιούλιοσ	0;A1
ιούν	0;B1
ιούνιοσ	0;B1
μάη	0;C1
μάι	0;C1
μάιοσ	0;C1
μάρ	0;D1
μάρτιοσ	0;D1
μαΐ	0;C1
μαΐου	0;C1
μαη	0;C1
μαι	0;C1
μαιοσ	0;C1
μαιου	0;C1
μαρ	0;D1
μαρτίου	0;D1
μαρτιοσ	0;D1
μαρτιου	0;D1
νοέ	0;E1
νοέμβριοσ	0;E1
νοε	0;E1
νοεμβρίου	0;E1
νοεμβριοσ	0;E1
νοεμβριου	0;E1
οκτ	0;F1
οκτωβρίου	0;F1
οκτωβριοσ	0;F1
οκτωβριου	0;F1
οκτώβριοσ	0;F1
σεπ	0;G1
σεπτ	0;G1
σεπτέμβριοσ	0;G1
σεπτεμβρίου	0;G1
σεπτεμβριοσ	0;G1
σεπτεμβριου	0;G1
φεβ	0;H1
φεβρουάριοσ	0;H1
φεβρουαρίου	0;H1
φεβρουαριοσ	0;H1
φεβρουαριου	0;H1
φλεβάρησ	0;H1
φλεβαρησ	0;H1
авг	0;I3
август	0;I3
августа	0;L1
августе	0;L1
апр	0;M3
апреле	0;P1
апрель	0;P1
апреля	0;P1
април	0;Q2
бер	0;S1
березень	0;S1
березня	0;S1
березні	0;S1
вер	0;T1
вересень	0;T1
вересня	0;T1
вересні	0;T1
гру	0;U1
груд	0;U1
грудень	0;U1
грудня	0;U1
грудні	0;U1
дек	0;V2
декабре	0;X1
декабрь	0;X1
декабря	0;X1
декември	0;Y1
дец	0;Z1
децембар	0;Z1
жов	0;[1
жовт	0;[1
жовтень	0;[1
жовтня	0;[1
жовтні	0;[1
июл	0;\1
июле	0;\1
июль	0;\1
июля	0;\1
июн	0;]1
июне	0;]1
июнь	0;]1
июня	0;]1
кві	0;^1
квіт	0;^1
квітень	0;^1
квітня	0;^1
квітні	0;^1
лип	0;_1
липень	0;_1
липня	0;_1
липні	0;_1
лис	0;`1
лист	0;`1
листопад	0;`1
листопада	0;`1
листопаді	0;`1
лют	0;a1
лютий	0;a1
лютого	0;a1
лютому	0;a1
мае	0;b1
май	0;c2
мар	0;e3
март	0;e3
марта	0;h1
марте	0;h1
мая	0;b1
мај	0;i1
нов	0;j1
новембар	0;j1
ное	0;k1
ноем	0;k1
ноември	0;k1
ноя	0;l1
нояб	0;l1
ноябре	0;l1
ноябрь	0;l1
ноября	0;l1
окт	0;m3
октобар	0<01
октомври	0<11
октябре	0<21
октябрь	0<21
октября	0<21
сен	0<31
сент	0<31
сентябре	0<31
сентябрь	0<31
сентября	0<31
сеп	0<42
септ	0<42
септембар	0<61
септември	0<71
сер	0<81
серп	0<81
серпень	0<81
серпня	0<81
серпні	0<81
січ	0<91
січень	0<91
січня	0<91
січні	0<91
тра	0<:1
трав	0<:1
травень	0<:1
травня	0<:1
травні	0<:1
феб	0<;1
фебруар	0<;1
фев	0<<2
февр	0<<2
феврале	0<>1
февраль	0<>1
февраля	0<>1
февруари	0<?1
чер	0<@1
черв	0<@1
червень	0<@1
червня	0<@1
червні	0<@1
юли	0<A1
юни	0<B1
ян	0<C1
янв	0<D1
январе	0<D1
январь	0<D1
января	0<D1
яну	0<C1
януари	0<C1
јан	0<E1
јануар	0<E1
јул	0<F1
јули	0<F1
јун	0<G1
јуни	0<G1
אוג	0<H1
אוגוסט	0<H1
אוק	0<I1
אוקטובר	0<I1
אפר	0<J1
אפריל	0<J1
באוגוסט	0<H1
באוקטובר	0<I1
באפריל	0<J1
בדצמבר	0<K1
ביולי	0<L1
ביוני	0<M1
בינואר	0<N1
במאי	0<O1
במרס	0<P1
במרץ	0<P1
בנובמבר	0<Q1
בספטמבר	0<R1
בפברואר	0<S1
דצמ	0<K1
דצמבר	0<K1
יולי	0<L1
יוני	0<M1
ינו	0<N1
ינואר	0<N1
לאוגוסט	0<H1
לאוקטובר	0<I1
לאפריל	0<J1
לדצמבר	0<K1
ליולי	0<L1
ליוני	0<M1
לינואר	0<N1
למאי	0<O1
למרץ	0<P1
לנובמבר	0<Q1
לספטמבר	0<R1
לפברואר	0<S1
מאוגוסט	0<H1
מאוקטובר	0<I1
מאי	0<O1
מאפריל	0<J1
מארס	0<P1
מדצמבר	0<K1
מיולי	0<L1
מיוני	0<M1
מינואר	0<N1
ממאי	0<O1
ממרץ	0<P1
מנובמבר	0<Q1
מספטמבר	0<R1
מפברואר	0<S1
מרס	0<P1
מרץ	0<P1
נוב	0<Q1
נובמבר	0<Q1
ספט	0<R1
ספטמבר	0<R1
פבר	0<S1
פברואר	0<S1
آب	0<T1
آذار	0<U1
أبريل	0<V1
أغسطس	0<T1
أفريل	0<V1
أكتوبر	0<W1
أكتوبير	0<W1
أوت	0<T1
أيار	0<X1
أيلول	0<Y1
إبريل	0<V1
اب	0<T1
ابريل	0<V1
اذار	0<U1
اغسطس	0<T1
افريل	0<V1
اكتوبر	0<W1
اكتوبير	0<W1
اوت	0<T1
ايار	0<X1
ايلول	0<Y1
تشرين الأول	0<W1
تشرين الاول	0<W1
تشرين الثاني	0<Z1
تموز	0<[1
جانفي	0<\1
جوان	0<]1
جويلية	0<[1
جويليه	0<[1
حزيران	0<]1
دجنبر	0<^1
ديسمبر	0<^1
سبتمبر	0<Y1
شباط	0<_1
شتنبر	0<Y1
غشت	0<T1
فبراير	0<_1
فيفري	0<_1
كانون الأول	0<^1
كانون الاول	0<^1
كانون الثاني	0<\1
مارس	0<U1
ماي	0<X1
مايو	0<X1
نوفمبر	0<Z1
نونبر	0<Z1
نيسان	0<V1
يناير	0<\1
ينايير	0<\1
يوليه	0<[1
يوليو	0<[1
يوليوز	0<[1
يونيه	0<]1
يونيو	0<]1
अक्टू	0<`1
अक्टूबर	0<`1
अक्तूबर	0<`1
अग	0<a1
अगस्त	0<a1
अप्रैल	0<b1
जन	0<c1
जनवरी	0<c1
जुल	0<d1
जुलाई	0<d1
जून	0<e1
दिस	0<f1
दिसंबर	0<f1
दिसम्बर	0<f1
नव	0<g1
नवंबर	0<g1
नवम्बर	0<g1
फर	0<h1
फरवरी	0<h1
फ़र	0<h1
फ़रवरी	0<h1
मई	0<i1
मार्च	0<j1
सित	0<k1
सितंबर	0<k1
सितम्बर	0<k1
ก ค	0<l1
ก พ	0<m1
ก ย	0<n1
ก.ค	0<l1
ก.พ	0<m1
ก.ย	0<n1
กค	0<l1
กพ	0<m1
กย	0<n1
กรกฎาคม	0<l1
กันยายน	0<n1
กุมภาพันธ์	0<m1
ต ค	0<o1
ต.ค	0<o1
ตค	0<o1
ตุลาคม	0<o1
ธ ค	0=01
ธ.ค	0=01
ธค	0=01
ธันวาคม	0=01
พ ค	0=11
พ ย	0=21
พ.ค	0=11
พ.ย	0=21
พค	0=11
พย	0=21
พฤศจิกายน	0=21
พฤษภาคม	0=11
ม ค	0=31
ม.ค	0=31
มกราคม	0=31
มค	0=31
มิ ย	0=41
มิ.ย	0=41
มิถุนายน	0=41
มิย	0=41
มี ค	0=51
มี.ค	0=51
มีค	0=51
มีนาคม	0=51
ส ค	0=61
ส.ค	0=61
สค	0=61
สิงหาคม	0=61
เม ย	0=71
เม.ย	0=71
เมย	0=71
เมษายน	0=71
一月	0=83
七月	0=;3
三月	0=>3
九月	0=A3
二月	0=D3
五月	0=G3
八月	0=J3
六月	0=M3
十一月	0=P3
十二月	0=S3
十月	0=V3
四月	0=Y3
구월	0=\1
사월	0=]1
삼월	0=^1
시월	0=_1
십이월	0=`1
십일월	0=a1
오월	0=b1
유월	0=c1
이월	0=d1
일월	0=e1
칠월	0=f1
팔월	0=g1
"#, r#"00000000D1]202c\000000000000<0Ym0000d2nS000040n:0000815W000000000000000000000000l1=>X2>_0000`0c50000P4Q`0000000000000000h0<:P0HZ
00RG000000000000D1RV416\\4XS<2i;0000\4;Dl4`80000000000000000000000000000X4L200000000l3\40000D2QZ42ZET2[E80Mg00000000`0HN00000000
h3_T00000000000000000000l4b?0000000000000000000042Z`0000\2^90000000043@_000000000000L20?H2SZT2?H<2CdD2X50000P09[0000000000000000
00000000000000000000P1AcT2@N00000000<2ha00000000401I\1lY00000000000000000000000000000000D4F\00000000000000000000000000000000L0JG
000000000000000000000000000000000000000000000000L4\B0000X4U_000000000000X2?:h1^h<37=000000000000<130000000000000H1MBL0:`0000h3]H
80_@00000000X08T000000000000h3;68001000000000000L2\JX0X7000000000000L1D>`4R0\3mL000000000000d0hk`1nY000000000000000081PG<3cnl4R>
0000d2TYd3D<@1dE\34]00000000000000000000000000000000T0C:l12C000000000000000000000000000000000000000000000000X4l:00000000000084gO
0000<0>F<0gZ<1Am00000000000000000000T0d0`1WVP3I^\0E=\4n300000000h1ec000000000000d2eT04JR00;I00000000d3`60000000082bS000002OkX2mN
0000L3=:0000000000000000H2d90000000000000000000000000000000000GXd0DI@00EX22:H3<]h3bB00000000000000000000000000000000000000000000
00000000@03W000000000000h3h8000001dP00000000000000000000000000000000T3b400000000L0:C000000000000`1eNL3]n000000000000000000000000
00000000h1APH0[182aT<2NUX3g4000000000000<0`M\2]U0000000000000000d1\NL0Bm0000@2@?00000000H1ESX3UJH1H9D2G8d2o4@47f00000000X1Rm0000
H0cdT2J50000000080oJh30Fd2\gD29:00000000X4[@0000000000000000D3:m0000000000000000000000000000000000000000d3jH0000@177T1W=T1[nd3@i
43GH852G0000000000000000d1m00000`2RoD3SNl1HEd4]400000000000002`ih31_0000000000000000807b02cf00000000000000000000d2n2000000000000
00000000000000000000000000000000L0US<3V^0000000000000000000000000000X518h2V70000`02M0000L0WLL12:0000l4XA0000000000000000`4nQ0000
X4cG000043?6h1LJ0000000000000000000000000000`1mD<1^:d4We00000000D2Da0000h0O60000000000000000H4j280<]D4Vc0000d47Z`4K2<4OF0000H1FX
0000P1KT00000000d1j50000\2T30000000000000000l50A000000000000l1I_0000X13>T0]``48Hl3dd`3Vj\1n?l3??X0h?D1^EL4HN0000<2g6X1Q@d0CG4016
h1oXl3E>0000000004M`000000000000000000000000000042UM0000000001820000000000000000l49XP0WWT3ahh14c00000000H0c[D3VF0000D0TML3dX0000
00000000L0Fm0000T2Y_00000000@2Hi00000000000000000000h1jc0000X1>J0000\1Zh00000000000000000000<4F2000000000000000000004258P0FS0000
00000000d2DGT0P2000000000000000000000000`1n6`51W000000000000P1J<000000000000<0H@<0=Rd3eTl3;kl3=[h504000000000000`2Ln000000000000
02O>0000d1d;H1SW000003>200000000000000000000l4;80000X00V00000000000000000000000000000000455_80k\P28>@4MH@4if00000000L3;_0000@2SK
00000000\4aCh1en`2LX00000000d2eF0000000000000000000000000000000000000000000000000000000083Pn00000000H2d0H3KB<5370000P1=40000@1>T
833D00000000d0Y``2lW000000000000\3_D00000000<2I400000000`1;@000000000000d3BQ0000T4fC0000L1I20000`13gT0;;000000000000000082Gk0000
000000000000000040ao\4Z6`2DT853C00000000000000000000000000000000000000000000000000000000\3ffP0QR`11Nd35g0000000082?c000000000000
01TN`2Z<D3?\000000000000`1cg0000l3g\0000h24K00000000d2o?00000000000000000000`1jW00000000l0XX000000000000000000000000\3j800000000
D4=JX4O840=fd0OM000000000000T4WEH1RHd3iJ0000X1::D2Dj00000000H1Be00000000L1nm000000000000417E00000000000000000000@0RjP0]o00000000
0000l2\@D2\302`a00000000l1ld0000d0AK00000000000000000000l4>Xd2n=82Zn0000d1md00000000000000000000000000000000P01R@2CX83n^@4<J0000
0000P4ZD00000000`2N200000000@027000000`Y00000000000080=9000000000000D1C20000000000000000000000000000T4:N000000000000\01]00000000
000000000000838k00000000@3?j82C643nF0000D1][804U0000T1CV00000000L0Ai00000000T36K0000415;00000000000000000000h4J4409B00B2X3FPH06F
P4W3H1FA03IF00000000<4o@00000000000000000000h4QF000000000000X2\W@3EiD4H@000000000000000000000000000000000000h1c?<2:C<2B`00000000
000000000000`3<R00000000@2[f00000000h4G@00000000`0A<D46hD4I600000000T2lf0000`2kAT1IB000000000000H0Z90000`3CH`4e\0000`0Km0000L2:4
l3eh0000000000000000000000000000000000000000`4g40000P1hJ0000D4N>X0>]\0E00000000000000000l4XcL4n`0000h02@@2bd00000000000000000000
`2WlL2Ne`0XOX3^B00LPD4QV`1a=0000000000000000000083AL00000000000000000000000000000000X0_100000000000000000000@1;30000000000000000
0000D2P:d2UD00000000X2]d0000H0\Xh21@00000000000000000000`0?U0000000000000000<1150000`2IX0000000000000000d2e800000000h4iY\2BJT0GG
d1cI000000Q`h0g3D2gCX2mfX4IJ00000000h2YPL0Hi0000H2dK000000000000004bH0mo0000833R0000056C000043a@d1a3837O000000000000D4_0\3CT0000
D4f600000000l51oL4Z^l3Rf<55DP56O000000000000000082@^0000000000000000000003M6000000000000D1>40000000000000000X43T000000000000d13M
000000000000000000000000\0aA02OM0000824V80m^40=000000000000081620000@1TD`1cS<0T70000000000000000000003`^00000000`3dBP4<ll3m40000
000000000000T1[`\4Cb0000P0e100000000000000000000000000000000P0SU04Dj000000000000h0iX00000000P2E;0000000000000000X0km42NoT4=8D2?U
d4BV0000000000000000T49L00000000L53m000000000000@1N;000000000000\0bJl4mG00000000P0L>02`Yh32=0000000000000000000000000000T3TfX26a
<2JEH1Jo000000000000000000000000P4P6000000000000<06U000000000000000000000000L4OV0000000000000000000000000000\2CC0000L11f@05O00BJ
84[`0000000000000000@0Tb0000`1@4000000000000000000000000000000000000L1HOL1mN\2=e00000000000000000000000000000000h0Qol1?7T0G;l484
<0Y<H0TB0000000000000000D1LX0000X0@>0000000000000000000000000000d19P@27bX4fP000000000000X0gL000000000000000000000000000000000000
00000000<2h:000000000000`1:W00000000h1IPh4L@000000000000l3`Jh2[P0000D1E:0000000000000000000000000000@2Pj\1@j0000000043n:l4k40000
H1PR000080Eo00000000000000000000000000000000\3AYd1j@000000000000000000000000X0ih<28ld3on000000000000@1`E0000@25e000000000000T195
D54E0000T3@V00000000\1bhh0D^0000000080U:000083o40000h1ik0000000081:fh1_cl3>LD3HJX4UmP1KJ<4jZ43[<00000000000000000000@1K<T49f0000
000000000000T0B`0000000000000000H0Od00000000l0M:L1L=000082R:00000000`0dZ00000000000000000000000000000000000000000000T0PZ0000X3e:
00000000<2H944680000000004EV000000000000000000000000000000000000T01?0000000001V7000000000000D2gQ0000T1R;00000000h42P@4H20000H2dB
H3K\<07:0000000000000000832h0000@2D00000P24n0000000082abH0YJ000000000000d4c8000000I600000000000000000000d1>_000000000000X0J;0000
0000l0Xc82]500000000`3lD@0CSH0]R000000000000000000000000P0aY42I?X43j0000h0i70000000000000000000000000000000000000000000000000000
h0F<0000000000000000@1oL0000\4[000000000000000000000<04;000000000000<3WB000000000000T0\;000041@\000000000000000000000000h313@263
@4EH0000000000000000000082GO000000000000l4UAT2=;835A000000000000000000000000000000000000L1C?000000000000000000000000l1a[825E42A=
P0b]@3NLh3U204ZP`1h\81VQD1nJ000000000000P1ZY@3mZ\3fX`2_?0000000000000000803C00000000L23Md2mC0000000000000000000000000000D3OVD0NS
X2Bmh2oY00000000l4@<0000000000000000000000000000000000000000000000000000000000000000416j00000000L1BYl4WW00000000000044>j<1U>0000
000000000000000040H400000000000000000000000000000000@1;j0000<1VBL2>3000000000000000000000000000000000000000000000000000000000000
H12NP0e<000000000000h39KL1`WP09ND1go000081[Ph15HH4SD0000000000000000P1B8000000000000<2gmT2:iL42d@26A\4[P0000h1Z<0000000000000000
000000000000h3[X000000000000l41h000000000000D0ehP3iV0000000000000000000000000000L2Fa0000<1nb000000000000l1<[00000000416O415dl4]Y
01ka0000000000000000<0mL`1\f0000818Ch1^003Y@0000h0eF@4:b0000P2=H00000000000000000000000000000000h0UF`4d@000000000000000000000000
00000000\1V_h1b0@0XB`2RX0000@34<000000000000000081;Y0000d3Cm00000000<4lo0000844Z0000D0dhP1<JD4FF0000T2<;P3Hn000000000000\1ojT0V;
00000000000000000000<0h60000000000000000000000000000000000000000000000000000000000000000@2KK@4>:0000<1GhX1^\h4o00000H0WC000001[C
00004038D19]d3R6000000000000000000000000D2g_000000Ll00000000d2Xc0000H0UfH2d]0000000000000000`0Ed000083360000P4oO0000000000000000
000000000000000000000000000040_o0000D2PJl1Q1l3S2000000000000000000000000000000000000000000000000046J00000000P2EM00000000T0l=0000
0000000042Jf`2fh000000000000T4Of0000X2@l000000000000L3Xd0000000000000000T1QQ@44L00000000\4gj00000000000000000000H47J00000000P0_`
0000`0lIl3gjX4c_0000<2E_00000000d2=U43T>84S^0000P1Ka0000000000000000@0@cl31BT3;@\2MO0000000000000000H4=\T2A\@2An0000000000000000
T0:Q0000000040B>000000000000P0U100000000D1U500000000000000000000<53OH0\JX2;8`2XW43DZP3QZL4GP<4bch4hh40I^04BF00000000000000000000
H4i400000000000000000000000000000000000000000000T1SBl54Q00000000000000000000h2oh03f:<4dg0000l03L00000000000000000000d2K=0000h0IC
l3:`X18g43JN00000000D3Y\0000`1bE0000`0bk00000000d2M8000000000000L1DL0000d3AcD0\h00000000`2S=00000000X0]642H^0000\1@@P4R^00000000
00000000l3k8l1?D81f900000000T3_20000000000000000000000MX0000h02nh0Sn000000000000<08mT55k0000<3B10000\45J000082;A0000000000000000
0000000000000000D2Ui`2b3D0:500000000000000000000000000000000H21PL2j2l4@H0000012Y000000000000000003DgL1HZ000000000000X4G`0000H39m
00000000000000000000000000000000L2:R83LB0000D1JF00000000000000000000000000000000000000000000000000000000\3]<000080?oX54]82LD0000
H3obP1c3T28M000000000000000000000000000000000000<0F^d1oa03`jT3E^000000000000000000000000h1OJd2370000008`\2LM`4TI41F7045V`0nHT4`M
0000000000000000000000000000L2aI@3Un0000<33`T3P`h4CF00000000d0f>000003>?00000000000000000000000000000000000000000000000000000000
0000000003O40000000042Ei0000000000000000D0CaL2VU00000000000000000000X1OX\4J`0000<0oe000000000000<1Doh3>hh3PL0000D1T8000000000000
00000000000000000000H2dT000000000000\0oZ00000000832L000000000000000000000000h0MI0000000000000000000000000000d1djd2TB83kP0000T1AF
41`hD05_d080X4Fn0000822k0000000000000000000000000000`2c4H4VQ<2ja00000000000000000000\19kd2[<`2fZl3C3L3]Z0000000000000000l23A<0U\
d50h0000L21[h1c^00000000H00aP1g30000806m0000000000000000T1ZJ00000000\2jQL0fY`0f142@1052S0000X1Wa<3WZ0000000000000000000000000000
00000000`1>kH1hl000000000000000081XX0000000000000000h48Z4212H2ic0000P3;VT1GKP4<b000000000000000000000000<00M0000000000000000@4_i
@1Sl00000000d1<kH0S_825\@1`30000000000000000d4jg0000H0?8d2Xo42aAh3gB44dO000042KX0000<04H000082CLP1_Q838]000000000000000040JoP1mZ
\412000000000000`1?QD3Oj0000T1Qb000000000000D36c00000000D18ML37`00008068000000000000\2ME0000000000aJD0>j000000000000000000000000
0000\0cBh3BB00000000000000000000<0kK0000000000000000d00:0000`0cM02`Q43X2000000000000X3EH0000`2l40000T4^[L1S`T3^`P4og000000000000
0000000000000000H0Ge00000000X1]O0000h3jT000000000000P1YOD0=o0000000000000000`0JX00000000X0VJ811\P1D[\1S7`2jA00000000l0DUL44@84bW
H1BM00000000000000000000000000000000000000000000<0S80000\2Ra82]Ed0g?`2XL0000000000000000D2Vnd0RS000000000000d20V00000000000083C=
000000000000000000000000d4eO00000000000000000000000000000000P09h0000L0VW000000000000\43>000000000000L1AY0000`3A400000000d4mS0000
000000000000000000000000\20Jd2^m0000@24_0000000082F;0000h2<H0000000000000000\0EJ00000000000000000000000000000000P0lX<33nd4LT0000
0000000000JaL3QB822Y0000l0jk@1e7T3:=00000000000084Tdh0;jT1Ko0000000000000000405@035T00000000L0k<0000h3G^0000T1^O@2K0D20eL4@hT4ck
0000000000000000000000000000L3l4d1ia\0jL0000d1gY@4;R00000000@1Z342Q;X0=[00000000l1aHh42<00000000H2do00000000000080PK00000000832Z
X4KB00000000000000000000000000000000H0Za0000h0EX0000h1Yg0000000000000000000000000000D0@UX3;K000000000000000000000000X4SP851H0000
00000000000000000000000000000000T0h`d2fL<4X5000000000000000000000000000002O\000000000000h1ag@3gNH0a4000000000000\1Nm0000X0`?0000
<1?]<1BB000000000000L2;Xd3cF000000000000@1WMd0]CT2:_0000000043TR000000000000000000000000@03c0000D0eS0000000000000000h0lj00000000
l3MP0000l2BSP1Vn03:S04;f0000h3o@l0hJ83ER00000000@1:Ih2`@0000000000000000@4`\T4]D0000X4N\D3XV013]0000l3i8D3S>0000000083Qj00000000
000042a900000000@3mjL0<K0000D1\]H1SL0000D2NG0000X0j:0000000000000000`1Y[0000000000000000`2Sd00000000h2oJ000000000000000000000000
D3hR0000T0Wk<2B<h2XA000000000000H2U[0000<1oA000000000000<1Cb\1kFH3=Jh1;KX2>B00000000000000000000000000000000l1P800000000<3L\0000
000084_TX1h;d28\02`I42bB03UVH41R0000L1R20000\4>L0000000000000000`2n^0000h4h[0000000000000000000000000000L4E:l1fd0000@27T00000000
X2Kg000000000000000000000000000000000000L0[]0000000000000000`1b:h40N000000000000000084DJ000000000000D10Sh1gdH4?P\0ae\3N800000000
000000000000000000000000H2WQ000000000000h1@O807TH1RdX0?e\3Z`44\R0000L4\2000000000000000000000000000000000000000000000000l1d^<1EF
43RJT4f\00000000000000000000X21iH4Hb000000000000L0[N0000P2VF0000\0YV<2hTd1YD000000000000D14o\1];000003ZT000000000000l3>Z00000000
00000000826RT1\>0000@16@00000000L1Ll84`kl1m90000000000000000034K00000000H3jb00000000l0Y100000000000000000000@2W90000000000000000
0000000000000000000000000000d0fK0000h1aQ00000000000000000000000000000000000000000000l1gC0000000000000000@2HU0000l4aj000000000000
00000000@1Xd00000000000000000000@1fF0000@1A9H2dfl3<800000000000000000000000000000000d1UL00000000000003=e81JS\1Wll3FfX5550000`0d=
0000000080e\P4fh43c:0000D0520000000043670000<4M<h096000040P<000000000000<3FC000084J@00000000h1gN00000000P1M[\01jd2f>000000000000
000000000000T3AA00000000000000000000X2;e00000000000000000000P4D600000000`23h`2Ym000000000000L4NnT0@H\3eF03OB000000000000<2GA<2WE
0000d12c00000000000000000000\2;n000000NDX40<000000000000000000000000000082G]D14J000000000000000000000000000080W500000000\1fV0000
00000000@2HG0000000044jM000082lH<0TXH2AL@0Ijd1eE02[Y00000000000000000000d2If00000000`2Y:0000D47:0000000000000000000000000000X3RV
000000000000l4RN0000000000000000h4eBh1k:L1<90000`07GX2>Rh30U`0o9402d@0><0000000003Ba0000000000000000\0`fX3\P00000000000000000000
T1N]0000T22Ih1l7X1?h0000`3lVH10300000000<1_6000000000000\10Dl1Fn\38B00000000L3_`0000000002_f000000000000000040SF41P`D1]F\4Ab0000
80N501Ja0000d2ni0000000000000000\2>l0000000000000000P20400000000000000000000000000000000D18Z00000000000000000000<0Uo000000000000
0000L0A1h40`@45dX1G;X4V?0000000002JU0000000044?D00000000D4a^0000<2FNT1Ej`4B4`4\dH3kh0000`4BfP2470000X34o\3JB00000000000000000000
0000824B000000000000@25N000040Dgd2^I00000000H4YY00000000L4ei0000T3^N0000@1J0X1]d000000000000d4P\@19C0000T2U684?^000000000000L1E^
000000000000<2hG0000l3E4400m00000000000083nR00000000H3?M0000`2N>T4mc00000000000000004381h52_000040fh0000000000000000000000000000
0000P0^_000000000000@2^\L0bSH4KdP3QNX4I^000000000000P2k`d3DK00000000000041=J00000000T2QjP3bh00000000000000000000000000000000h3H4
000000000000000000000000000000000000l2Fj0000000000000000000000000000<4Ph000000000000@1HeH1Ui000000L^@4?jl0FF0000D0b<000000000000
03m@0000439<<3G20000831Qh3C`@3S^P3HVL4Sn000043<E0000000000000000000000000000d4S0000000000000000000000000D03o00000000d3XJP2Th0000
0000\2=2X2MZ0000D2_R000000000000000000000000h0Pj00000000d2f000000000h2k2423Z000000000000000000000000`1iP0000L0ZS0000000000000000
D0>TH2cI41ThD2]n0000000000000000\3L6000000000000@5490000D0OV\2c=0000T4NP000000000000\3hD<4Q6D2PZ00000000439\00000000000000000000
82RI<08K<3Ij`3ih\0dK052;00000000d0Q;000000000000000001XLh14482<e0000h1M8h2_nl4Y>@17U0000X0K]0000h4A8D1U[000000ggd1=a0000L0Vf0000
0000000000000000000000000000P54i0000000000000000`0D=\3Sjh29e44kY00000000l3lh0000000000000000000000000000H0m:l1jo`3FZl4?6T4@\h30d
@567D29H00000000L0=ET2Mf0000000000000000000000000000000000000000l46\00000000000000000000X50M000000000000T53^0000000000000000h2II
00000000`2710000l1FN000001T[00000000000000000000`1[900000000h1GY41La02cR0000000000000000d2nHL1Fc00000000000000000000000000000000
0000000000000000000000000000\3@80000D1>?X0^@L2QJ@4kMH0R<00000000L0[l00000000@3Z8<2iH0000h1Y9<4Eb0000000000000000<1b\000000000000
T4::\4N20000000040W`d14=04980000L08=P0IP00000000l2iU0000<1kSH29V00000000000000000000000000000000005k0000d0BV`11o0000000000000000
000000000000<0j]0000@2800000\1=j42YC0000`2D:00000000l0N`T4lb0000\4AL0000L0[?000044hN0000<2hn<3\f40?G0000000000000000000081bP\1O:
0000000000000000802[0000000000000000000000000000000041Xm00000000000000000000d14W@1NLT38R0000h4CT\4^4000000000000L1i>00000000@0nY
0000h4_H`2W]T11E0000d1_B000000000000@17c0000X3@G00000000000084PH000000000000000000000000<3F6`0^O000000AZ0000l1eX00000000\1XA04MT
X0nh0000P2ZR00000000000000000000000000000000<3cZ0000P52k03hf0000`43000000000X1Ml0000@0KN00000000T3P>00000000000043aTD0iF00000000
000000000000000000000000@0Co000000000000L3bV01X7P1D1P4D^@55S84kA03Mj00000000P0QD@2;Kd2kP44iL000000000000l2L5L2<V0000000000000000
0000d2ebl4UOd1km0000000000000000@0hS0000L2TK0000X2mZ0000P45200000000000000000000000000000000P1=W00000000<1CK000000000000`1d10000
000000000000000000000000D10d0000H0:m00000000`1jK000000000000`1MM00000000000000000000X4^O0000000000000000000082VdL3oN00000000`2Lc
00000000d1lN00000000h2`70000T3:F0000000000000000000000000000000000000000`06a@3N`000000000000000000000000000000000000<3Jh00000000
0000X27B02m50000000000000000000004lU00000000000000000000`4=n000000000000@0R\h307000000000000000000000000@0_PD4KR000004<8X1Oh0000
0000T1De00000000d1lC0000T41>0000d3<k0000000040;XT48l000000000000d4Lh000000000000000000000000H0K=X0ZF00000000h3fL02a1h31nd4<VP4C8
"#, [
m(4, L::Es), m(4, L::Pt), m(4, L::Ca), m(8, L::Ca), m(8, L::Es), m(8, L::Pt), m(8, L::It), m(8, L::Id),
m(8, L::Es), m(8, L::Is), m(8, L::Tr), m(8, L::Id), m(8, L::En), m(8, L::Is), m(8, L::Id), m(8, L::Tr),
m(4, L::Ga), m(8, L::Fr), m(4, L::En), m(4, L::De), m(4, L::It), m(4, L::Nl), m(4, L::Sk), m(4, L::Sl),
m(4, L::Sv), m(4, L::Da), m(4, L::Nb), m(4, L::Is), m(4, L::Et), m(4, L::Lv), m(4, L::Mt), m(4, L::Hu),
m(4, L::Ro), m(4, L::Id), m(4, L::SrLatn), m(4, L::En), m(4, L::De), m(4, L::Nl), m(4, L::Sk), m(4, L::Sl),
m(4, L::Hr), m(4, L::Sv), m(4, L::Da), m(4, L::Nb), m(4, L::Is), m(4, L::Mt), m(4, L::Id), m(4, L::SrLatn),
m(4, L::Sk), m(4, L::Sl), m(4, L::Lv), m(4, L::It), m(4, L::Sk), m(4, L::Lv), m(4, L::Ro), m(4, L::Lv),
m(4, L::Lv), m(4, L::Hu), m(4, L::Hu), m(4, L::Et), m(4, L::Sk), m(4, L::Is), m(4, L::Sk), m(12, L::Tr),
m(8, L::En), m(8, L::De), m(8, L::Nl), m(8, L::Sk), m(8, L::Sv), m(8, L::Da), m(8, L::Nb), m(8, L::Et),
m(8, L::Lv), m(8, L::Hu), m(8, L::Ro), m(8, L::En), m(8, L::En), m(8, L::De), m(8, L::Sk), m(8, L::Hr),
m(8, L::Da), m(8, L::Nb), m(8, L::Et), m(8, L::Ro), m(8, L::Sk), m(8, L::Lv), m(8, L::Sk), m(8, L::Sv),
m(8, L::Et), m(8, L::Lv), m(8, L::Lv), m(8, L::Et), m(8, L::Lv), m(8, L::Et), m(8, L::Nl), m(8, L::Hu),
m(8, L::Sl), m(8, L::SrLatn), m(8, L::Sl), m(4, L::Fr), m(8, L::Mt), m(4, L::Lt), m(5, L::Ga), m(6, L::Lt),
m(3, L::Cs), m(6, L::Cs), m(7, L::Cs), m(6, L::Pl), m(10, L::Ga), m(4, L::Ca), m(10, L::Ca), m(12, L::Ca),
m(2, L::Ca), m(1, L::Ca), m(7, L::Ca), m(6, L::Ca), m(5, L::Ca), m(3, L::Ca), m(11, L::Ca), m(9, L::Ca),
m(12, L::En), m(12, L::Fr), m(12, L::Nl), m(12, L::Sk), m(12, L::Sl), m(12, L::Sv), m(12, L::Da), m(12, L::Lv),
m(12, L::Hu), m(12, L::Ro), m(12, L::SrLatn), m(12, L::Hr), m(12, L::SrLatn), m(12, L::En), m(12, L::Nl), m(12, L::Sk),
m(12, L::Sl), m(12, L::Sv), m(12, L::Da), m(12, L::Hu), m(12, L::Hu), m(12, L::Sk), m(12, L::Sl), m(12, L::Lv),
m(12, L::Fr), m(12, L::Sk), m(12, L::Lv), m(12, L::Ro), m(12, L::Lv), m(12, L::En), m(12, L::Nb), m(12, L::Is),
m(12, L::Id), m(12, L::Ca), m(12, L::Nb), m(12, L::Is), m(12, L::Id), m(12, L::Et), m(12, L::De), m(12, L::Pt),
m(12, L::De), m(12, L::Pt), m(12, L::Es), m(12, L::It), m(12, L::Mt), m(12, L::It), m(12, L::Mt), m(12, L::Es),
m(4, L::Cs), m(1, L::Ga), m(10, L::Tr), m(8, L::Fi), m(1, L::Es), m(9, L::Tr), m(2, L::Ga), m(2, L::En),
m(2, L::De), m(2, L::Es), m(2, L::It), m(2, L::Nl), m(2, L::Sk), m(2, L::Sl), m(2, L::Sv), m(2, L::Da),
m(2, L::Nb), m(2, L::Is), m(2, L::Hu), m(2, L::Ro), m(2, L::Id), m(2, L::Ca), m(2, L::SrLatn), m(2, L::It),
m(2, L::De), m(2, L::Es), m(2, L::Nl), m(2, L::Lv), m(2, L::Hu), m(2, L::Ca), m(2, L::De), m(2, L::Sk),
m(2, L::Sl), m(2, L::Hr), m(2, L::Da), m(2, L::Nb), m(2, L::Is), m(2, L::Hu), m(2, L::SrLatn), m(2, L::Sk),
m(2, L::Lv), m(2, L::Hu), m(2, L::Nl), m(2, L::Sk), m(2, L::Sv), m(2, L::Lv), m(2, L::Hu), m(2, L::Id),
m(2, L::Ro), m(2, L::Lv), m(2, L::Sl), m(2, L::En), m(2, L::Sk), m(2, L::Hu), m(2, L::Sk), m(2, L::Is),
m(2, L::Fr), m(2, L::Pt), m(2, L::Pt), m(2, L::Fr), m(2, L::Mt), m(5, L::Lt), m(1, L::It), m(1, L::Ca),
m(1, L::It), m(6, L::It), m(12, L::Pl), m(12, L::Lt), m(6, L::Mt), m(6, L::Tr), m(7, L::Fi), m(2, L::Fi),
m(4, L::Fi), m(1, L::Ro), m(7, L::Ga), m(7, L::Ro), m(6, L::Ro), m(1, L::Et), m(1, L::De), m(1, L::En),
m(1, L::De), m(1, L::Fr), m(1, L::Pt), m(1, L::Nl), m(1, L::Sk), m(1, L::Sl), m(1, L::Sv), m(1, L::Da),
m(1, L::Nb), m(1, L::Is), m(1, L::Mt), m(1, L::Hu), m(1, L::Id), m(1, L::SrLatn), m(1, L::En), m(1, L::Pt),
m(1, L::Mt), m(1, L::De), m(1, L::Sk), m(1, L::Sl), m(1, L::Hr), m(1, L::Da), m(1, L::Nb), m(1, L::Is),
m(1, L::Hu), m(1, L::SrLatn), m(1, L::Sk), m(1, L::Hu), m(1, L::Nl), m(1, L::Sk), m(1, L::Sv), m(1, L::Hu),
m(1, L::Id), m(1, L::Sl), m(1, L::Sk), m(1, L::Hu), m(1, L::Fr), m(1, L::Lv), m(1, L::Lv), m(1, L::Fr),
m(1, L::Is), m(12, L::Fi), m(6, L::Fr), m(7, L::Fr), m(7, L::En), m(7, L::De), m(7, L::Fr), m(7, L::Es),
m(7, L::Pt), m(7, L::Nl), m(7, L::Sk), m(7, L::Sl), m(7, L::Sv), m(7, L::Da), m(7, L::Nb), m(7, L::Is),
m(7, L::Lv), m(7, L::Hu), m(7, L::Id), m(7, L::Ca), m(7, L::SrLatn), m(7, L::Sk), m(7, L::De), m(7, L::Pt),
m(7, L::De), m(7, L::Nl), m(7, L::Sk), m(7, L::Hr), m(7, L::Sv), m(7, L::Da), m(7, L::Nb), m(7, L::Is),
m(7, L::Id), m(7, L::SrLatn), m(7, L::Sl), m(7, L::Sl), m(7, L::Lv), m(7, L::Lv), m(7, L::Es), m(7, L::Hu),
m(7, L::En), m(6, L::En), m(6, L::De), m(6, L::Fr), m(6, L::Es), m(6, L::Pt), m(6, L::Nl), m(6, L::Sk),
m(6, L::Sl), m(6, L::Sv), m(6, L::Da), m(6, L::Nb), m(6, L::Is), m(6, L::Lv), m(6, L::Hu), m(6, L::Id),
m(6, L::SrLatn), m(6, L::Sk), m(6, L::En), m(6, L::Pt), m(6, L::De), m(6, L::Nl), m(6, L::Sk), m(6, L::Hr),
m(6, L::Sv), m(6, L::Da), m(6, L::Nb), m(6, L::Is), m(6, L::Id), m(6, L::SrLatn), m(6, L::Sl), m(6, L::Sl),
m(6, L::Lv), m(6, L::Lv), m(6, L::Es), m(6, L::Hu), m(6, L::De), m(7, L::Et), m(6, L::Et), m(7, L::Sk),
m(7, L::Is), m(7, L::Hu), m(7, L::Is), m(6, L::Sk), m(6, L::Is), m(6, L::Hu), m(6, L::Is), m(11, L::Tr),
m(6, L::Fi), m(8, L::Hr), m(3, L::Lt), m(5, L::Cs), m(4, L::Pl), m(11, L::Lt), m(1, L::Cs), m(7, L::Lt),
m(7, L::Pl), m(6, L::Hr), m(6, L::Hr), m(7, L::Pl), m(11, L::Pl), m(11, L::Cs), m(10, L::Hr), m(11, L::Pl),
m(10, L::Hr), m(11, L::Cs), m(10, L::Hr), m(11, L::Pl), m(10, L::Fi), m(7, L::It), m(7, L::Mt), m(8, L::Ga),
m(2, L::Pl), m(9, L::Ga), m(3, L::Fi), m(3, L::Nl), m(3, L::De), m(5, L::It), m(5, L::De), m(5, L::Fr),
m(5, L::Pt), m(5, L::Nb), m(5, L::Is), m(5, L::Et), m(5, L::Ro), m(5, L::Lv), m(5, L::Pt), m(5, L::Et),
m(5, L::Pl), m(5, L::Sk), m(5, L::Sl), m(5, L::Hr), m(5, L::Sv), m(5, L::Da), m(5, L::Hu), m(5, L::SrLatn),
m(5, L::Pl), m(5, L::Sk), m(5, L::Sl), m(5, L::Sk), m(5, L::Pl), m(5, L::Hu), m(3, L::En), m(3, L::De),
m(3, L::Fr), m(3, L::Es), m(3, L::Pt), m(3, L::It), m(3, L::Pl), m(3, L::Sk), m(3, L::Sl), m(3, L::Sv),
m(3, L::Da), m(3, L::Nb), m(3, L::Is), m(3, L::Mt), m(3, L::Ro), m(3, L::Tr), m(3, L::Id), m(3, L::SrLatn),
m(3, L::Hu), m(3, L::Ca), m(3, L::Pl), m(3, L::Sk), m(3, L::Sl), m(3, L::En), m(3, L::Sk), m(3, L::Hu),
m(3, L::Pt), m(3, L::Pl), m(3, L::Sk), m(3, L::Sl), m(3, L::Id), m(11, L::Fi), m(3, L::Fr), m(3, L::Sv),
m(3, L::Nb), m(3, L::Is), m(3, L::Hr), m(3, L::Tr), m(3, L::SrLatn), m(3, L::Lv), m(3, L::Ga), m(3, L::Lv),
m(3, L::Ro), m(3, L::Da), m(3, L::Et), m(3, L::Lv), m(3, L::Et), m(3, L::Es), m(3, L::It), m(3, L::Mt),
m(5, L::En), m(5, L::Es), m(5, L::Tr), m(5, L::Tr), m(5, L::Es), m(5, L::Is), m(5, L::Nl), m(5, L::Id),
m(6, L::Ga), m(5, L::Mt), m(5, L::Sk), m(5, L::Hu), m(3, L::Ga), m(4, L::Tr), m(11, L::Ro), m(12, L::Ga),
m(11, L::Id), m(11, L::En), m(11, L::De), m(11, L::Fr), m(11, L::Es), m(11, L::Pt), m(11, L::It), m(11, L::Nl),
m(11, L::Sk), m(11, L::Sl), m(11, L::Sv), m(11, L::Da), m(11, L::Nb), m(11, L::Is), m(11, L::Et), m(11, L::Lv),
m(11, L::Mt), m(11, L::Hu), m(11, L::Ro), m(11, L::Id), m(11, L::Ca), m(11, L::SrLatn), m(11, L::Hr), m(11, L::SrLatn),
m(11, L::En), m(11, L::De), m(11, L::Nl), m(11, L::Sk), m(11, L::Sl), m(11, L::Sv), m(11, L::Da), m(11, L::Nb),
m(11, L::Is), m(11, L::Et), m(11, L::Hu), m(11, L::Id), m(11, L::Hu), m(11, L::Sk), m(11, L::Sl), m(11, L::Lv),
m(11, L::Fr), m(11, L::It), m(11, L::Ca), m(11, L::Sk), m(11, L::Et), m(11, L::Lv), m(11, L::Lv), m(11, L::Et),
m(11, L::Lv), m(11, L::Et), m(11, L::Pt), m(11, L::Mt), m(11, L::En), m(11, L::Es), m(11, L::Is), m(1, L::Tr),
m(10, L::En), m(10, L::En), m(10, L::Fr), m(10, L::Es), m(10, L::Ro), m(10, L::Ca), m(10, L::En), m(10, L::Fr),
m(10, L::Ro), m(10, L::Es), m(10, L::Ca), m(10, L::De), m(10, L::Nl), m(10, L::Sk), m(10, L::Sl), m(10, L::Sv),
m(10, L::Da), m(10, L::Nb), m(10, L::Is), m(10, L::Et), m(10, L::Lv), m(10, L::Hu), m(10, L::Id), m(10, L::SrLatn),
m(10, L::Hr), m(10, L::SrLatn), m(10, L::De), m(10, L::Nl), m(10, L::Sk), m(10, L::Sl), m(10, L::Sv), m(10, L::Da),
m(10, L::Nb), m(10, L::Is), m(10, L::Hu), m(10, L::Id), m(10, L::Hu), m(10, L::Sk), m(10, L::Sl), m(10, L::Lv),
m(10, L::Sk), m(10, L::Lv), m(10, L::Lv), m(10, L::Et), m(10, L::Sk), m(10, L::Is), m(10, L::Hu), m(10, L::Sk),
m(10, L::It), m(10, L::Mt), m(10, L::It), m(10, L::Mt), m(10, L::Pt), m(3, L::Hr), m(10, L::Pl), m(2, L::Id),
m(12, L::Cs), m(12, L::Hr), m(12, L::Hr), m(12, L::Cs), m(10, L::Cs), m(8, L::Lt), m(9, L::Lt), m(9, L::Hr),
m(11, L::Ga), m(1, L::Lt), m(9, L::En), m(9, L::De), m(9, L::Fr), m(9, L::Es), m(9, L::Nl), m(9, L::Sk),
m(9, L::Sl), m(9, L::Sv), m(9, L::Da), m(9, L::Nb), m(9, L::Is), m(9, L::Ro), m(9, L::Id), m(9, L::SrLatn),
m(9, L::De), m(9, L::En), m(9, L::En), m(9, L::De), m(9, L::Fr), m(9, L::Es), m(9, L::Nl), m(9, L::Sv),
m(9, L::Da), m(9, L::Nb), m(9, L::Et), m(9, L::Lv), m(9, L::Ro), m(9, L::Id), m(9, L::SrLatn), m(9, L::Hr),
m(9, L::SrLatn), m(9, L::En), m(9, L::De), m(9, L::Nl), m(9, L::Sk), m(9, L::Sl), m(9, L::Sv), m(9, L::Da),
m(9, L::Nb), m(9, L::Is), m(9, L::Et), m(9, L::Id), m(9, L::Sk), m(9, L::Sl), m(9, L::Lv), m(9, L::Fr),
m(9, L::Sk), m(9, L::Et), m(9, L::Lv), m(9, L::Ro), m(9, L::Lv), m(9, L::Et), m(9, L::Lv), m(9, L::Et),
m(9, L::Es), m(9, L::Es), m(9, L::Pt), m(9, L::It), m(9, L::Mt), m(9, L::Ca), m(9, L::Pt), m(9, L::It),
m(9, L::Mt), m(8, L::Pl), m(1, L::Hr), m(10, L::Lt), m(8, L::Cs), m(7, L::Hr), m(7, L::Hr), m(8, L::Cs),
m(11, L::Hr), m(1, L::Pl), m(2, L::Tr), m(5, L::Hr), m(9, L::Fi), m(9, L::Hu), m(1, L::Vi), m(10, L::Vi),
m(11, L::Vi), m(12, L::Vi), m(2, L::Vi), m(3, L::Vi), m(4, L::Vi), m(5, L::Vi), m(6, L::Vi), m(7, L::Vi),
m(8, L::Vi), m(9, L::Vi), m(1, L::Fi), m(7, L::Tr), m(5, L::Fi), m(4, L::Hr), m(2, L::Cs), m(2, L::Lt),
m(2, L::Et), m(2, L::Hr), m(9, L::Pl), m(9, L::Cs), m(8, L::Is), m(4, L::El), m(8, L::El), m(12, L::El),
m(1, L::El), m(7, L::El), m(6, L::El), m(5, L::El), m(3, L::El), m(11, L::El), m(10, L::El), m(9, L::El),
m(2, L::El), m(8, L::Ru), m(8, L::Sr), m(8, L::Bg), m(8, L::Ru), m(4, L::Ru), m(4, L::Sr), m(4, L::Bg),
m(4, L::Ru), m(4, L::Sr), m(4, L::Bg), m(3, L::Uk), m(9, L::Uk), m(12, L::Uk), m(12, L::Ru), m(12, L::Bg),
m(12, L::Ru), m(12, L::Bg), m(12, L::Sr), m(10, L::Uk), m(7, L::Ru), m(6, L::Ru), m(4, L::Uk), m(7, L::Uk),
m(11, L::Uk), m(2, L::Uk), m(5, L::Ru), m(5, L::Ru), m(5, L::Bg), m(3, L::Ru), m(3, L::Sr), m(3, L::Bg),
m(3, L::Ru), m(5, L::Sr), m(11, L::Sr), m(11, L::Bg), m(11, L::Ru), m(10, L::Ru), m(10, L::Sr), m(10, L::Bg),
m(10, L::Sr), m(10, L::Bg), m(10, L::Ru), m(9, L::Ru), m(9, L::Sr), m(9, L::Bg), m(9, L::Sr), m(9, L::Bg),
m(8, L::Uk), m(1, L::Uk), m(5, L::Uk), m(2, L::Sr), m(2, L::Ru), m(2, L::Bg), m(2, L::Ru), m(2, L::Bg),
m(6, L::Uk), m(7, L::Bg), m(6, L::Bg), m(1, L::Bg), m(1, L::Ru), m(1, L::Sr), m(7, L::Sr), m(6, L::Sr),
m(8, L::He), m(10, L::He), m(4, L::He), m(12, L::He), m(7, L::He), m(6, L::He), m(1, L::He), m(5, L::He),
m(3, L::He), m(11, L::He), m(9, L::He), m(2, L::He), m(8, L::Ar), m(3, L::Ar), m(4, L::Ar), m(10, L::Ar),
m(5, L::Ar), m(9, L::Ar), m(11, L::Ar), m(7, L::Ar), m(1, L::Ar), m(6, L::Ar), m(12, L::Ar), m(2, L::Ar),
m(10, L::Hi), m(8, L::Hi), m(4, L::Hi), m(1, L::Hi), m(7, L::Hi), m(6, L::Hi), m(12, L::Hi), m(11, L::Hi),
m(2, L::Hi), m(5, L::Hi), m(3, L::Hi), m(9, L::Hi), m(7, L::Th), m(2, L::Th), m(9, L::Th), m(10, L::Th),
m(12, L::Th), m(5, L::Th), m(11, L::Th), m(1, L::Th), m(6, L::Th), m(3, L::Th), m(8, L::Th), m(4, L::Th),
m(1, L::ZhHans), m(1, L::ZhHant), m(1, L::Ja), m(7, L::ZhHans), m(7, L::ZhHant), m(7, L::Ja), m(3, L::ZhHans), m(3, L::ZhHant),
m(3, L::Ja), m(9, L::ZhHans), m(9, L::ZhHant), m(9, L::Ja), m(2, L::ZhHans), m(2, L::ZhHant), m(2, L::Ja), m(5, L::ZhHans),
m(5, L::ZhHant), m(5, L::Ja), m(8, L::ZhHans), m(8, L::ZhHant), m(8, L::Ja), m(6, L::ZhHans), m(6, L::ZhHant), m(6, L::Ja),
m(11, L::ZhHans), m(11, L::ZhHant), m(11, L::Ja), m(12, L::ZhHans), m(12, L::ZhHant), m(12, L::Ja), m(10, L::ZhHans), m(10, L::ZhHant),
m(10, L::Ja), m(4, L::ZhHans), m(4, L::ZhHant), m(4, L::Ja), m(9, L::Ko), m(4, L::Ko), m(3, L::Ko), m(10, L::Ko),
m(12, L::Ko), m(11, L::Ko), m(5, L::Ko), m(6, L::Ko), m(2, L::Ko), m(1, L::Ko), m(7, L::Ko), m(8, L::Ko),
] }
