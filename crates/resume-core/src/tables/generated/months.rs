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
agust	00<2
agustos	00>1
agustus	0071
aib	00?1
aibrean	00?1
aibreán	00?1
aou	00@1
aout	00@1
aoû	00@1
août	00@1
apr	00AA
april	00R=
aprila	00_3
aprile	00b1
aprili	00c2
aprilie	00e1
aprilim	00f1
aprilis	00g2
aprilisban	00i1
aprilisi	00i1
aprilisig	00i1
aprilistol	00i1
aprill	00j1
aprilli	00j1
aprillis	00j1
aprillist	00j1
aprils	00f1
apríl	00k2
apríla	00m1
apríli	00m1
aprīla	00f1
aprīlim	00f1
aprīlis	00f1
aprīls	00f1
aprīlī	00f1
ara	00n1
aralik	00n1
aralık	00n1
aug	00o;
august	01:8
augusta	01B2
auguste	01D1
augusti	01E3
augustim	01H1
augustis	01I2
augustist	01K1
augusts	01H1
augustus	01L1
augustī	01H1
augusztus	01M1
augusztusban	01M1
augusztusi	01M1
augusztusig	01M1
augusztustol	01M1
augusztustól	01M1
avg	01N2
avgust	01N2
avgusta	01P1
avr	01Q1
avril	01Q1
aww	01R1
awwissu	01R1
ağu	00>1
ağustos	00>1
bal	01S1
balandi	01S1
balandis	01S1
balandzio	01S1
balandį	01S1
balandžio	01S1
beal	01T1
bealtaine	01T1
birz	01U1
birzeli	01U1
birzelio	01U1
birzelis	01U1
birž	01U1
birželio	01U1
birželis	01U1
birželį	01U1
bre	01V1
brezen	01V1
brezna	01V1
breznu	01V1
bře	01V1
březen	01V1
března	01V1
březnu	01V1
cerven	01W1
cervence	01X1
cervenci	01X1
cervenec	01X1
cervna	01W1
cervnu	01W1
cvc	01X1
cvn	01W1
cze	01Y1
czerwca	01Y1
czerwcu	01Y1
czerwiec	01Y1
d fomh	01Z1
d'abr	01[1
d'abril	01[1
d'ag	0031
d'agost	0031
d'oct	01\1
d'octubre	01\1
d. fómh	01Z1
de des	01]1
de desembre	01]1
de febr	01^1
de febrer	01^1
de gen	01_1
de gener	01_1
de jul	01`1
de juliol	01`1
de juny	01a1
de maig	01b1
de marc	01c1
de març	01c1
de nov	01d1
de novembre	01d1
de set	01e1
de setembre	01e1
dec	01f;
decembar	0212
december	0237
decemberben	02:1
decemberi	02:1
decemberig	02:1
decembertol	02:1
decembertől	02:1
decembra	02;3
decembre	02>1
decembri	02?2
decembrie	02A1
decembrim	02B1
decembris	02B1
decembrs	02B1
decembrī	02B1
deireadh fomhair	01Z1
deireadh fómhair	01Z1
des	02C4
desember	02G3
desembre	01]1
dets	02J1
detsember	02J1
detsembri	02J1
detsembris	02J1
detsembrist	02J1
dez	02K2
dezember	02M1
dezembro	02N1
dfomh	01Z1
dfómh	01Z1
dic	02O3
dicembre	02R1
dicembru	02S1
diciembre	02T1
diċ	02S1
diċembru	02S1
dub	02U1
duben	02U1
dubna	02U1
dubnu	02U1
déc	02>1
décembre	02>1
ean	02V1
eanair	02V1
eanáir	02V1
eki	02W1
ekim	02W1
elo	02X1
elokuu	02X1
elokuuhun	02X1
elokuun	02X1
elokuussa	02X1
elokuusta	02X1
elokuuta	02X1
ene	02Y1
enero	02Y1
eyl	02Z1
eylul	02Z1
eylül	02Z1
feabh	02[1
feabhra	02[1
feb	02\@
febbr	02l1
febbraio	02l1
feber	02m1
febr	02n4
febrer	01^1
febrero	0321
februar	0339
februara	03<2
februarban	03>1
februari	03?6
februarie	03E1
februarig	03>1
februarim	03F1
februaris	03F1
februarja	03G1
februars	03F1
februartol	03>1
february	03H1
február	03I2
februára	03K1
februárban	03>1
februári	03I2
februárig	03>1
februártól	03>1
februāra	03F1
februārim	03F1
februāris	03F1
februārs	03F1
februārī	03F1
febrúar	03L1
fev	03M2
fevereiro	03O1
fevr	03P1
fevrier	03P1
fra	03Q1
frar	03Q1
fév	03P1
févr	03P1
février	03P1
geg	03R1
geguze	03R1
geguzes	03R1
gegužė	03R1
gegužės	03R1
gegužę	03R1
gen	03S2
gener	01_1
genn	03U1
gennaio	03U1
giu	03V1
giugno	03V1
gru	03W1
grudnia	03W1
grudniu	03W1
grudzien	03W1
grudzień	03W1
gruod	03X1
gruodi	03X1
gruodis	03X1
gruodzio	03X1
gruodį	03X1
gruodžio	03X1
gun	03Y1
gunju	03Y1
haz	03Z1
haziran	03Z1
heina	03[1
heinae	03[1
heinaekuu	03[1
heinaekuuhun	03[1
heinaekuun	03[1
heinaekuussa	03[1
heinaekuusta	03[1
heinaekuuta	03[1
heinakuu	03[1
heinakuuhun	03[1
heinakuun	03[1
heinakuussa	03[1
heinakuusta	03[1
heinakuuta	03[1
heinä	03[1
heinäkuu	03[1
heinäkuuhun	03[1
heinäkuun	03[1
heinäkuussa	03[1
heinäkuusta	03[1
heinäkuuta	03[1
helmi	03\1
helmikuu	03\1
helmikuuhun	03\1
helmikuun	03\1
helmikuussa	03\1
helmikuusta	03\1
helmikuuta	03\1
huhti	03]1
huhtikuu	03]1
huhtikuuhun	03]1
huhtikuun	03]1
huhtikuussa	03]1
huhtikuusta	03]1
huhtikuuta	03]1
ian	03^1
ianuarie	03^1
iuil	03_1
iul	03`1
iulie	03`1
iun	03a1
iunie	03a1
iúil	03_1
jaan	03b1
jaanuar	03b1
jaanuari	03b1
jaanuaris	03b1
jaanuarist	03b1
jaen	03c1
jaenner	03c1
jan	03d?
janeiro	0431
jannar	0441
janner	03c1
januar	0459
januara	04>1
januarban	04?1
januari	04@5
januarig	04?1
januarja	04E1
januartol	04?1
january	04F1
január	04G2
januára	04>1
januárban	04?1
januári	04G2
januárig	04?1
januártól	04?1
janv	04I2
janvara	04K1
janvari	04K1
janvarim	04K1
janvaris	04K1
janvars	04K1
janvier	04L1
janvāra	04K1
janvārim	04K1
janvāris	04K1
janvārs	04K1
janvārī	04K1
janúar	04M1
joulu	04N1
joulukuu	04N1
joulukuuhun	04N1
joulukuun	04N1
joulukuussa	04N1
joulukuusta	04N1
joulukuuta	04N1
jui	04O1
juil	04P1
juillet	04P1
juin	04O1
jul	04QA
jula	04b1
julei	04c1
julho	04d1
juli	04e:
julij	04o1
julija	0502
juliji	0521
julijim	0521
julijis	0521
julijs	0521
julio	0531
juliol	01`1
julius	0541
juliusban	0541
juliusi	0541
juliusig	0541
juliustol	0541
july	0551
jun	056@
juna	05F1
june	05G1
junho	05H1
juni	05I:
junij	05S1
junija	05T2
juniji	05V1
junijim	05V1
junijis	05V1
junijs	05V1
junio	05W1
junius	05X1
juniusban	05X1
juniusi	05X1
juniusig	05X1
juniustol	05X1
juno	05Y1
juny	01a1
juuli	05Z1
juulis	05Z1
juulist	05Z1
juuni	05[1
juunis	05[1
juunist	05[1
jän	03c1
jänner	03c1
júl	05\3
júla	04b1
júli	04b1
július	0541
júliusban	0541
júliusi	0541
júliusig	0541
júliustól	0541
júlí	05_1
jún	05`3
júna	05F1
júni	05F1
június	05X1
júniusban	05X1
júniusi	05X1
júniusig	05X1
júniustól	05X1
júní	05c1
jūl	0521
jūlija	0521
jūlijim	0521
jūlijis	0521
jūlijs	0521
jūlijī	0521
jūn	05V1
jūnija	05V1
jūnijim	05V1
jūnijis	05V1
jūnijs	05V1
jūnijī	05V1
kas	05d1
kasim	05d1
kasım	05d1
kesa	05e1
kesae	05e1
kesaekuu	05e1
kesaekuuhun	05e1
kesaekuun	05e1
kesaekuussa	05e1
kesaekuusta	05e1
kesaekuuta	05e1
kesakuu	05e1
kesakuuhun	05e1
kesakuun	05e1
kesakuussa	05e1
kesakuusta	05e1
kesakuuta	05e1
kesä	05e1
kesäkuu	05e1
kesäkuuhun	05e1
kesäkuun	05e1
kesäkuussa	05e1
kesäkuusta	05e1
kesäkuuta	05e1
kol	05f1
kolovoz	05f1
kolovoza	05f1
kolovozu	05f1
kov	05g1
kova	05g1
kovas	05g1
kovo	05g1
kovą	05g1
kve	05h1
kveten	05h1
kvetna	05h1
kvetnu	05h1
kvě	05h1
květen	05h1
května	05h1
květnu	05h1
kwi	05i1
kwiecien	05i1
kwiecień	05i1
kwietnia	05i1
kwietniu	05i1
lapkr	05j1
lapkricio	05j1
lapkriti	05j1
lapkritis	05j1
lapkritį	05j1
lapkričio	05j1
led	05k1
leden	05k1
ledna	05k1
lednu	05k1
liep	05l1
liepa	05l1
liepos	05l1
liepą	05l1
lip	05m2
lipanj	05o1
lipca	0601
lipcu	0601
lipiec	0601
lipnja	05o1
lipnju	05o1
lis	0613
listopad	0613
listopada	0642
listopadu	0662
listopadzie	0681
loka	0691
lokakuu	0691
lokakuuhun	0691
lokakuun	0691
lokakuussa	0691
lokakuusta	0691
lokakuuta	0691
lug	06:1
luglio	06:1
lul	06;1
lulju	06;1
lun	06<1
lunasa	06<1
lut	06=1
lutego	06=1
luty	06=1
lutym	06=1
lún	06<1
lúnasa	06<1
m fomh	06>1
m. fómh	06>1
maalis	06?1
maaliskuu	06?1
maaliskuuhun	06?1
maaliskuun	06?1
maaliskuussa	06?1
maaliskuusta	06?1
maaliskuuta	06?1
maart	06@1
maer	06A1
maerz	06A1
mag	06B1
magg	06B1
maggio	06B1
mai	06C7
maig	01b1
maija	06J1
maiji	06J1
maijim	06J1
maijis	06J1
maijs	06J1
maijī	06J1
maio	06K1
mais	06L1
maist	06L1
maj	06M8
maja	06U3
maji	06X1
maju	06Y1
majus	06Z1
majusban	06Z1
majusi	06Z1
majusig	06Z1
majustol	06Z1
mar	06[B
marc	06m2
marca	06o3
march	0721
marci	0731
marcius	0741
marciusban	0741
marciusi	0741
marciusig	0741
marciustol	0741
marco	0751
marcu	0761
marec	0772
maret	0791
marras	07:1
marraskuu	07:1
marraskuuhun	07:1
marraskuun	07:1
marraskuussa	07:1
marraskuusta	07:1
marraskuuta	07:1
mars	07;4
mart	07?3
marta	07B2
marti	07D1
martie	07E1
martim	07D1
martis	07D1
marts	07F3
martsi	07I1
martsis	07I1
martsist	07I1
martī	07D1
marz	06A1
marzec	0761
marzo	07J2
marzu	07L1
març	01c1
março	0751
may	07M3
mayis	07P1
mayo	07Q1
mayıs	07P1
maí	07R1
mean fomhair	06>1
mei	07S2
meith	07U1
meitheamh	07U1
mej	07V1
mejju	07V1
meán fómhair	06>1
mfomh	06>1
mfómh	06>1
mrt	06@1
mrz	06A1
máj	07W2
mája	06X1
máji	06X1
május	06Z1
májusban	06Z1
májusi	06Z1
májusig	06Z1
májustól	06Z1
márc	0741
március	0741
márciusban	0741
márciusi	0741
márciusig	0741
márciustól	0741
márta	07Y1
mär	06A1
märts	07I1
märtsi	07I1
märtsis	07I1
märtsist	07I1
märz	06A1
nis	07Z1
nisan	07Z1
noi	07[1
noiembrie	07[1
noll	07\1
nollaig	07\1
nop	07]1
nopember	07]1
nov	07^E
novembar	0832
november	085<
novemberben	08A1
novemberi	08A1
novemberig	08A1
novembertol	08A1
novembertől	08A1
novembra	08B3
novembre	08E3
novembri	08H3
novembrim	08K1
novembris	08L2
novembrist	08N1
novembro	08O1
novembrs	08K1
novembru	08P1
novembrī	08K1
noviembre	08Q1
nóv	08R1
nóvember	08R1
oca	08S1
ocak	08S1
ocak'ta	08S1
oct	08T5
october	08Y1
octobre	08Z1
octombrie	08[1
octubre	08\2
okt	08^=
oktobar	08k2
oktober	08m:
oktoberben	0971
oktoberi	0971
oktoberig	0971
oktobertol	0971
oktobra	0983
oktobri	09;2
oktobrim	09=1
oktobris	09=1
oktobrs	09=1
oktobrī	09=1
oktoober	09>1
oktoobri	09>1
oktoobris	09>1
oktoobrist	09>1
október	09?3
októberben	0971
októberi	0971
októberig	0971
októbertől	0971
októbra	09B1
októbri	09B1
ott	09C2
ottobre	09E1
ottubru	09F1
out	09G1
outubro	09G1
ozu	09H1
ozujak	09H1
ozujka	09H1
ozujku	09H1
ožu	09H1
ožujak	09H1
ožujka	09H1
ožujku	09H1
paz	09I1
pazdziernik	09I1
pazdziernika	09I1
pazdzierniku	09I1
paź	09I1
październik	09I1
października	09I1
październiku	09I1
peb	09J1
pebruari	09J1
pro	09K2
prosinac	09M1
prosinca	09M1
prosince	09N1
prosinci	09N1
prosincu	09M1
prosinec	09N1
rij	09O1
rijen	09O1
rijna	09O1
rijnu	09O1
rugp	09P1
rugpjucio	09P1
rugpjuti	09P1
rugpjutis	09P1
rugpjūtis	09P1
rugpjūtį	09P1
rugpjūčio	09P1
rugs	09Q1
rugseji	09Q1
rugsejis	09Q1
rugsejo	09Q1
rugsėjis	09Q1
rugsėjo	09Q1
rugsėjį	09Q1
ruj	09R1
rujan	09R1
rujna	09R1
rujnu	09R1
samh	09S1
samhain	09S1
saus	09T1
sausi	09T1
sausio	09T1
sausis	09T1
sausį	09T1
sep	09U>
sept	09c=
septembar	0:02
september	0:2;
septembra	0:=3
septembre	0:@1
septembri	0:A3
septembrie	0:D1
septembrim	0:E1
septembris	0:F2
septembrist	0:H1
septembrs	0:E1
septembrī	0:E1
septiembre	0:I1
set	0:J5
setembre	01e1
setembro	0:O1
setiembre	0:I1
sett	0:P1
settembre	0:P1
settembru	0:Q1
sie	0:R1
sierpien	0:R1
sierpień	0:R1
sierpnia	0:R1
sierpniu	0:R1
sij	0:S1
sijecanj	0:S1
sijecnja	0:S1
sijecnju	0:S1
siječanj	0:S1
siječnja	0:S1
siječnju	0:S1
spal	0:T1
spali	0:T1
spalio	0:T1
spalis	0:T1
spalį	0:T1
srp	0:U2
srpanj	0:W1
srpen	0:X1
srpna	0:X1
srpnja	0:W1
srpnju	0:W1
srpnu	0:X1
stu	0:Y1
studeni	0:Y1
studenoga	0:Y1
studenom	0:Y1
studenome	0:Y1
sty	0:Z1
styczen	0:Z1
styczeń	0:Z1
stycznia	0:Z1
styczniu	0:Z1
sub	0:[1
subat	0:[1
svi	0:\1
svibanj	0:\1
svibnja	0:\1
svibnju	0:\1
syys	0:]1
syyskuu	0:]1
syyskuuhun	0:]1
syyskuun	0:]1
syyskuussa	0:]1
syyskuusta	0:]1
syyskuuta	0:]1
szep	0:^1
szept	0:^1
szeptember	0:^1
szeptemberben	0:^1
szeptemberi	0:^1
szeptemberig	0:^1
szeptembertol	0:^1
szeptembertől	0:^1
t1	0:_1
t10	0:`1
t11	0:a1
t12	0:b1
t2	0:c1
t3	0:d1
t4	0:e1
t5	0:f1
t6	0:g1
t7	0:h1
t8	0:i1
t9	0:j1
tammi	0:k1
tammikuu	0:k1
tammikuuhun	0:k1
tammikuun	0:k1
tammikuussa	0:k1
tammikuusta	0:k1
tammikuuta	0:k1
tem	0:l1
temmuz	0:l1
th1	0:_1
th10	0:`1
th11	0:a1
th12	0:b1
th2	0:c1
th3	0:d1
th4	0:e1
th5	0:f1
th6	0:g1
th7	0:h1
th8	0:i1
th9	0:j1
thang 01	0:_1
thang 02	0:c1
thang 03	0:d1
thang 04	0:e1
thang 05	0:f1
thang 06	0:g1
thang 07	0:h1
thang 08	0:i1
thang 09	0:j1
thang 1	0:_1
thang 10	0:`1
thang 11	0:a1
thang 12	0:b1
thang 2	0:c1
thang 3	0:d1
thang 4	0:e1
thang 5	0:f1
thang 6	0:g1
thang 7	0:h1
thang 8	0:i1
thang 9	0:j1
thang ba	0:d1
thang bay	0:h1
thang bon	0:e1
thang chap	0:b1
thang chin	0:j1
thang gieng	0:_1
thang hai	0:c1
thang mot	0:_1
thang muoi	0:`1
thang muoi hai	0:b1
thang muoi mot	0:a1
thang nam	0:f1
thang sau	0:g1
thang tam	0:i1
thang tu	0:e1
thg 1	0:_1
thg 10	0:`1
thg 11	0:a1
thg 12	0:b1
thg 2	0:c1
thg 3	0:d1
thg 4	0:e1
thg 5	0:f1
thg 6	0:g1
thg 7	0:h1
thg 8	0:i1
thg 9	0:j1
tháng 01	0:_1
tháng 02	0:c1
tháng 03	0:d1
tháng 04	0:e1
tháng 05	0:f1
tháng 06	0:g1
tháng 07	0:h1
tháng 08	0:i1
tháng 09	0:j1
tháng 1	0:_1
tháng 10	0:`1
tháng 11	0:a1
tháng 12	0:b1
tháng 2	0:c1
tháng 3	0:d1
tháng 4	0:e1
tháng 5	0:f1
tháng 6	0:g1
tháng 7	0:h1
tháng 8	0:i1
tháng 9	0:j1
tháng ba	0:d1
tháng bảy	0:h1
tháng bốn	0:e1
tháng chín	0:j1
tháng chạp	0:b1
tháng giêng	0:_1
tháng hai	0:c1
tháng mười	0:`1
tháng mười hai	0:b1
tháng mười một	0:a1
tháng một	0:_1
tháng năm	0:f1
tháng sáu	0:g1
tháng tám	0:i1
tháng tư	0:e1
touko	0:m1
toukokuu	0:m1
toukokuuhun	0:m1
toukokuun	0:m1
toukokuussa	0:m1
toukokuusta	0:m1
toukokuuta	0:m1
tra	0:n1
travanj	0:n1
travnja	0:n1
travnju	0:n1
uno	0:o1
unor	0:o1
unora	0:o1
unoru	0:o1
vas	0;01
vasari	0;01
vasario	0;01
vasaris	0;01
vasarį	0;01
veebr	0;11
veebruar	0;11
veebruari	0;11
veebruaris	0;11
veebruarist	0;11
velj	0;21
veljaca	0;21
veljace	0;21
veljaci	0;21
veljača	0;21
veljače	0;21
veljači	0;21
wrz	0;31
wrzesien	0;31
wrzesień	0;31
wrzesnia	0;31
wrzesniu	0;31
września	0;31
wrześniu	0;31
zar	0;41
zari	0;41
zář	0;41
září	0;41
ágú	0;51
ágúst	0;51
ápr	00i1
április	00i1
áprilisban	00i1
áprilisi	00i1
áprilisig	00i1
áprilistól	00i1
úno	0:o1
únor	0:o1
února	0:o1
únoru	0:o1
červen	01W1
července	01X1
červenci	01X1
červenec	01X1
června	01W1
červnu	01W1
čvc	01X1
čvn	01W1
ġun	03Y1
ġunju	03Y1
říj	09O1
říjen	09O1
října	09O1
říjnu	09O1
şub	0:[1
şubat	0:[1
απρ	0;61
απρίλιοσ	0;61
απριλίου	0;61
απριλιοσ	0;61
απριλιου	0;61
αυγ	0;71
αυγουστοσ	0;71
αυγουστου	0;71
αυγούστου	0;71
αύγ	0;71
αύγουστοσ	0;71
δεκ	0;81
δεκέμβριοσ	0;81
δεκεμβρίου	0;81
δεκεμβριοσ	0;81
δεκεμβριου	0;81
ιαν	0;91
ιανουάριοσ	0;91
ιανουαρίου	0;91
ιανουαριοσ	0;91
ιανουαριου	0;91
ιουλ	0;:1
ιουλίου	0;:1
ιουλιοσ	0;:1
ιουλιου	0;:1
ιουν	0;;1
ιουνίου	0;;1
ιουνιοσ	0;;1
ιουνιου	0;;1
ιούλ	0;:1
ιούλιοσ	0;:1
ιούν	0;;1
ιούνιοσ	0;;1
μάη	0;<1
μάι	0;<1
μάιοσ	0;<1
μάρ	0;=1
μάρτιοσ	0;=1
μαΐ	0;<1
μαΐου	0;<1
μαη	0;<1
μαι	0;<1
μαιοσ	0;<1
μαιου	0;<1
μαρ	0;=1
μαρτίου	0;=1
μαρτιοσ	0;=1
μαρτιου	0;=1
νοέ	0;>1
νοέμβριοσ	0;>1
νοε	0;>1
νοεμβρίου	0;>1
νοεμβριοσ	0;>1
νοεμβριου	0;>1
οκτ	0;?1
οκτωβρίου	0;?1
οκτωβριοσ	0;?1
οκτωβριου	0;?1
οκτώβριοσ	0;?1
σεπ	0;@1
σεπτ	0;@1
σεπτέμβριοσ	0;@1
σεπτεμβρίου	0;@1
σεπτεμβριοσ	0;@1
σεπτεμβριου	0;@1
φεβ	0;A1
φεβρουάριοσ	0;A1
φεβρουαρίου	0;A1
φεβρουαριοσ	0;A1
φεβρουαριου	0;A1
φλεβάρησ	0;A1
φλεβαρησ	0;A1
авг	0;B3
август	0;B3
августа	0;E1
августе	0;E1
апр	0;F3
апреле	0;I1
апрель	0;I1
апреля	0;I1
април	0;J2
бер	0;L1
березень	0;L1
березня	0;L1
березні	0;L1
вер	0;M1
вересень	0;M1
вересня	0;M1
вересні	0;M1
гру	0;N1
груд	0;N1
грудень	0;N1
грудня	0;N1
грудні	0;N1
дек	0;O2
декабре	0;Q1
декабрь	0;Q1
декабря	0;Q1
декември	0;R1
дец	0;S1
децембар	0;S1
жов	0;T1
жовт	0;T1
жовтень	0;T1
жовтня	0;T1
жовтні	0;T1
июл	0;U1
июле	0;U1
июль	0;U1
июля	0;U1
июн	0;V1
июне	0;V1
июнь	0;V1
июня	0;V1
кві	0;W1
квіт	0;W1
квітень	0;W1
квітня	0;W1
квітні	0;W1
лип	0;X1
липень	0;X1
липня	0;X1
липні	0;X1
лис	0;Y1
лист	0;Y1
листопад	0;Y1
листопада	0;Y1
листопаді	0;Y1
лют	0;Z1
лютий	0;Z1
лютого	0;Z1
лютому	0;Z1
мае	0;[1
май	0;\2
мар	0;^3
март	0;^3
марта	0;a1
марте	0;a1
мая	0;[1
мај	0;b1
нов	0;c1
новембар	0;c1
ное	0;d1
ноем	0;d1
ноември	0;d1
ноя	0;e1
нояб	0;e1
ноябре	0;e1
ноябрь	0;e1
ноября	0;e1
окт	0;f3
октобар	0;i1
октомври	0;j1
октябре	0;k1
октябрь	0;k1
октября	0;k1
сен	0;l1
сент	0;l1
сентябре	0;l1
сентябрь	0;l1
сентября	0;l1
сеп	0;m2
септ	0;m2
септембар	0;o1
септември	0<01
сер	0<11
серп	0<11
серпень	0<11
серпня	0<11
серпні	0<11
січ	0<21
січень	0<21
січня	0<21
січні	0<21
тра	0<31
трав	0<31
травень	0<31
травня	0<31
травні	0<31
феб	0<41
фебруар	0<41
фев	0<52
февр	0<52
феврале	0<71
февраль	0<71
февраля	0<71
февруари	0<81
чер	0<91
черв	0<91
червень	0<91
червня	0<91
червні	0<91
юли	0<:1
юни	0<;1
ян	0<<1
янв	0<=1
январе	0<=1
январь	0<=1
января	0<=1
яну	0<<1
януари	0<<1
јан	0<>1
јануар	0<>1
јул	0<?1
јули	0<?1
јун	0<@1
јуни	0<@1
אוג	0<A1
אוגוסט	0<A1
אוק	0<B1
אוקטובר	0<B1
אפר	0<C1
אפריל	0<C1
באוגוסט	0<A1
באוקטובר	0<B1
באפריל	0<C1
בדצמבר	0<D1
ביולי	0<E1
ביוני	0<F1
בינואר	0<G1
במאי	0<H1
במרס	0<I1
במרץ	0<I1
בנובמבר	0<J1
בספטמבר	0<K1
בפברואר	0<L1
דצמ	0<D1
דצמבר	0<D1
יולי	0<E1
יוני	0<F1
ינו	0<G1
ינואר	0<G1
לאוגוסט	0<A1
לאוקטובר	0<B1
לאפריל	0<C1
לדצמבר	0<D1
ליולי	0<E1
ליוני	0<F1
לינואר	0<G1
למאי	0<H1
למרץ	0<I1
לנובמבר	0<J1
לספטמבר	0<K1
לפברואר	0<L1
מאוגוסט	0<A1
מאוקטובר	0<B1
מאי	0<H1
מאפריל	0<C1
מארס	0<I1
מדצמבר	0<D1
מיולי	0<E1
מיוני	0<F1
מינואר	0<G1
ממאי	0<H1
ממרץ	0<I1
מנובמבר	0<J1
מספטמבר	0<K1
מפברואר	0<L1
מרס	0<I1
מרץ	0<I1
נוב	0<J1
נובמבר	0<J1
ספט	0<K1
ספטמבר	0<K1
פבר	0<L1
פברואר	0<L1
آب	0<M1
آذار	0<N1
أبريل	0<O1
أغسطس	0<M1
أفريل	0<O1
أكتوبر	0<P1
أكتوبير	0<P1
أوت	0<M1
أيار	0<Q1
أيلول	0<R1
إبريل	0<O1
اب	0<M1
ابريل	0<O1
اذار	0<N1
اغسطس	0<M1
افريل	0<O1
اكتوبر	0<P1
اكتوبير	0<P1
اوت	0<M1
ايار	0<Q1
ايلول	0<R1
تشرين الأول	0<P1
تشرين الاول	0<P1
تشرين الثاني	0<S1
تموز	0<T1
جانفي	0<U1
جوان	0<V1
جويلية	0<T1
جويليه	0<T1
حزيران	0<V1
دجنبر	0<W1
ديسمبر	0<W1
سبتمبر	0<R1
شباط	0<X1
شتنبر	0<R1
غشت	0<M1
فبراير	0<X1
فيفري	0<X1
كانون الأول	0<W1
كانون الاول	0<W1
كانون الثاني	0<U1
مارس	0<N1
ماي	0<Q1
مايو	0<Q1
نوفمبر	0<S1
نونبر	0<S1
نيسان	0<O1
يناير	0<U1
ينايير	0<U1
يوليه	0<T1
يوليو	0<T1
يوليوز	0<T1
يونيه	0<V1
يونيو	0<V1
अक्टू	0<Y1
अक्टूबर	0<Y1
अक्तूबर	0<Y1
अग	0<Z1
अगस्त	0<Z1
अप्रैल	0<[1
जन	0<\1
जनवरी	0<\1
जुल	0<]1
जुलाई	0<]1
जून	0<^1
दिस	0<_1
दिसंबर	0<_1
दिसम्बर	0<_1
नव	0<`1
नवंबर	0<`1
नवम्बर	0<`1
फर	0<a1
फरवरी	0<a1
फ़र	0<a1
फ़रवरी	0<a1
मई	0<b1
मार्च	0<c1
सित	0<d1
सितंबर	0<d1
सितम्बर	0<d1
ก ค	0<e1
ก พ	0<f1
ก ย	0<g1
ก.ค	0<e1
ก.พ	0<f1
ก.ย	0<g1
กค	0<e1
กพ	0<f1
กย	0<g1
กรกฎาคม	0<e1
กันยายน	0<g1
กุมภาพันธ์	0<f1
ต ค	0<h1
ต.ค	0<h1
ตค	0<h1
ตุลาคม	0<h1
ธ ค	0<i1
ธ.ค	0<i1
ธค	0<i1
ธันวาคม	0<i1
พ ค	0<j1
พ ย	0<k1
พ.ค	0<j1
พ.ย	0<k1
พค	0<j1
พย	0<k1
พฤศจิกายน	0<k1
พฤษภาคม	0<j1
ม ค	0<l1
ม.ค	0<l1
มกราคม	0<l1
มค	0<l1
มิ ย	0<m1
มิ.ย	0<m1
มิถุนายน	0<m1
มิย	0<m1
มี ค	0<n1
มี.ค	0<n1
มีค	0<n1
มีนาคม	0<n1
ส ค	0<o1
ส.ค	0<o1
สค	0<o1
สิงหาคม	0<o1
เม ย	0=01
เม.ย	0=01
เมย	0=01
เมษายน	0=01
一月	0=13
七月	0=43
三月	0=73
九月	0=:3
二月	0==3
五月	0=@3
八月	0=C3
六月	0=F3
十一月	0=I3
十二月	0=L3
十月	0=O3
四月	0=R3
구월	0=U1
사월	0=V1
삼월	0=W1
시월	0=X1
십이월	0=Y1
십일월	0=Z1
오월	0=[1
유월	0=\1
이월	0=]1
일월	0=^1
칠월	0=_1
팔월	0=`1
"#, r#"00000000D1X302[n000000000000<0X40000d2fe000040j<0000811L0000000000000000000000000000X28Z000000000000P4J20000000000000000h0;nP0HN
00QC000000000000D1MW0000\4Pe<2aM0000\43Vl4XJ0000000000000000000000000000X4DD00000000l3TF000042RWT2SW000080M[00000000`0HB00000000
h3Wf00000000000000000000l4ZQ0000000000000000000042S20000\2VK000000004391000000000000L1k@H2L;T29C<2=_D2PG0000P09O0000000000000000
00000000000000000000P1<dT2:I00000000<2a300000000401I\1gZ00000000000000000000000000000000D4>n00000000000000000000000000000000L0J;
000000000000000000000000000000000000000000000000L4TT0000X4N1000000000000X295h1Yi<2oO000000000000<0o2000000000000H1HCL0:T0000h3UZ
80\k00000000X08T000000000000h33H8001000000000000L2T\X0Ve000000000000L1??`4JB\3e^000000000000d0dm`1iZ000000000000000081KH<3\@l4JP
0000d2M:d3<N@1_F\2lo00000000000000000000000000000000T0Bnl0nE000000000000000000000000000000000000000000000000X4dL00000000000084_a
0000<0>:<0c\<1<n00000000000000000000T0`2`1RWP3B0\0E1\4fE00000000h1`d000000000000d2]f04Bd00;=00000000d3XH0000000082Ze000002IHX2e`
0000L35L0000000000000000H2\K0000000000000000000000000000000000GLd0D=@00EX1m;H34oh3ZT00000000000000000000000000000000000000000000
00000000@03W000000000000h3`J000001_Q00000000000000000000000000000000T3ZF00000000L0:7000000000000`1`OL3V@000000000000000000000000
00000000h1<QH0Y882YfX3_F00000000000000000000\2Ug0000000000000000d1WOL0Ba0000@2::00000000H1@TX3M\H1C:D2A3d2gF@40800000000X1Mn0000
H0_fT2D00000000080kLh2hXd2U9D24;00000000X4SR0000000000000000D33?0000000000000000000000000000000000000000d3bZ0000@12^T1R>T1Vod39;
43?Z84jY0000000000000000d1h10000`2KPD3K`l1CFd4UF00000000000002Y;h2j10000000000000000807b02\800000000000000000000d2fD000000000000
00000000000000000000000000000000L0TA<3O00000000000000000000000000000X4iJh2NX0000`02M0000L0V:L0n<0000l4PS0000000000000000`4fc0000
X4[Y0000437Hh1GK0000000000000000000000000000`1hE<1Y;d4P700000000D2>\0000h0NN0000000000000000H4bD80<QD4O50000d3ol`4CD<4GX0000H1AY
0000P1FU00000000d1e60000\2LT0000000000000000l4hS000000000000l1D`0000X0o@T0[K`40Zl3]6`3O<\1i@l37QX0dAD1YFL4@`0000<2_HX1LAd0C;4016
h1jYl3=P0000000004F2000000000000000000000000000042Mn00000000013Y0000000000000000l41jP0VET3Z:h10X00000000H0_]D3NX0000D0S;L3\j0000
00000000L0Fa0000T2R100000000@2Bd00000000000000000000h1ed0000X19X0000\1Ui00000000000000000000<4>D000000000000000000004209P0FG0000
00000000d2>BT0OJ000000000000000000000000`1i7`4ii000000000000P1E=000000000000<0H4<0=Fd3]fl34=l35mh4hF000000000000`2Fi000000000000
02H[0000d1_<H1NX0000036D00000000000000000000l43J0000X00V0000000000000000000000000000000044n180g^P23?@4EZ@4b800000000L3410000@2Kl
00000000\4YUh1`o`2FS00000000d2]X0000000000000000000000000000000000000000000000000000000083I@00000000H2\BH3CT<4kI0000P18N0000@19b
82kV000000000000`2di000000000000\3WV00000000<2Bo00000000`16Z000000000000d3:c0000T4^U0000L1D30000`0oiT0:o000000000000000082Af0000
000000000000000040^Z\4RH`2>O84kU00000000000000000000000000000000000000000000000000000000\3_8P0Pj`0mPd2n900000000829^000000000000
01OO`2RND37n000000000000`1^h0000l3_n0000h1oL00000000d2gQ00000000000000000000`1eX00000000l0WF000000000000000000000000\3bJ00000000
D45\X4GJ40=Zd0Ne000000000000T4OWH1MId3a\0000X15aD2>e00000000H1=f00000000L1in000000000000412l00000000000000000000@0QXP0[Z00000000
0000l2TRD2TE02Y300000000l1ge0000d0A?00000000000000000000l46jd2fO82S@0000d1he00000000000000000000000000000000P01R@2=S83g0@44\0000
0000P4RV00000000`2Gm00000000@0270000000000000000000080<m000000000000D1>30000000000000000000000000000T42`000000000000\01]00000000
000000000000831=00000000@38<82=143fX0000D1X\804U0000T1>W00000000L0A]00000000T2n]0000411000000000000000000000h4BF409600AfX3>bH06F
P4OEH1AB03AX00000000<4gR00000000000000000000h4IX000000000000X2Ti@3>;D4@R000000000000000000000000000000000000h1^@<24f<2<[00000000
000000000000`34d00000000@2T800000000h4?R00000000`0A0D3o:D4AH00000000T2e80000`2cST1DC000000000000H0X@0000`3;Z`4]n0000`0Ka0000l3^:
00000000000000000000000000000000000000000000`4_F0000P1cK0000D4FPX0>Q\0Dd0000000000000000l4Q5L4g20000h02@@2[600000000000000000000
`2P>L2HB`0W=X3VT00LDD4Ih`1\>00000000000000000000839^00000000000000000000000000000000X0\\0000000000000000000000000000000000000000
0000D2IWd2Me00000000X2V60000H0Z_h1lA00000000000000000000`0?I0000000000000000<0m70000`2CS0000000000000000d2]J00000000h4ak\2<ET0G;
d1^J00000000h0c5D2_UX2f8X4A\00000000h2QbL0H]0000H2\]000000000000004bH0j1000082kd000004nU000043YRd1\482oa000000000000D4WB\3;f0000
D4^H00000000l4jAL4S0l3K8<4mVP4na000000000000000082:Y0000000000000000000003EH000000000000D19B0000000000000000X3kf000000000000d0oO
000000000000000000000000\0^802Hj000081oW80i`40<d000000000000811g0000@1OE`1^T<0Re0000000000000000000003Y000000000`3\TP45>l3eF0000
000000000000T1Va\4<40000P0a300000000000000000000000000000000P0RC04=<000000000000h0eZ00000000P2?60000000000000000X0go42HLT45JD29P
d4:h0000000000000000T41^00000000L4l?000000000000@1I<000000000000\0^gl4eY00000000P0L202Xkh2jO0000000000000000000000000000T3M8X21b
<2D@H1F0000000000000000000000000P4HH000000000000<06U000000000000000000000000L4Gh0000000000000000000000000000\2=>0000L0mh@05O00B>
84T20000000000000000@0SP0000`1;B000000000000000000000000000000000000L1CPL1hO\27`00000000000000000000000000000000l40Fl1:ET0Fo0000
0000H0S00000000000000000D1GY0000X0@20000000000000000000000000000d157@22cX4^b000000000000X0cN000000000000000000000000000000000000
00000000<2`L000000000000`16>00000000h1DQh4DR000000000000l3X\h2Sb0000D1@;0000000000000000000000000000@2JG\1<80000000043fLl4cF0000
H1KS000080Ec00000000000000000000000000000000\39kd1eA000000000000000000000000X0ej<23md3h@000000000000@1[F0000@20f000000000000T14\
D4lW0000T38h00000000\1]ih0DR0000000080Sh000083gF0000h1dl00000000816Mh1Zdl36^D3@\X4N?P1FK<4bl43SN00000000000000000000@1F=T4280000
000000000000T0BT0000000000000000H0O<00000000l0LnL1G>0000000000000000`0`\00000000000000000000000000000000000000000000T0P20000X3]L
00000000<2B443nJ0000000004=h000000000000000000000000000000000000T01?0000000001Q8000000000000D2_c0000T1M<00000000h3jb@4@D0000H2\T
H3Cn<07:000000000000000082k:0000@2=k0000P1oo0000000082Z40000000000000000d4[J000000Hj00000000000000000000d19m000000000000X0Io0000
0000l0WQ82UG00000000`3dV@0CGH0[=000000000000000000000000X3l<42C:00000000h0e90000000000000000000000000000000000000000000000000000
h0F00000000000000000@1jM0000\4SB00000000000000000000<04;000000000000<3OT000000000000T0ZB000041;j000000000000000000000000h2iE@214
@4=Z0000000000000000000082AJ000000000000l4MST27682mS000000000000000000000000000000000000L1>@000000000000000000000000l1\\820F42;8
@3F^h3MD04Rb0000`1c]81QRD1iK000000000000P1UZ@3el\3^j`2WQ0000000000000000803C00000000L1nNd2eU0000000000000000000000000000D3GhX2<h
h2gk000000000000l48N0000000000000000000000000000000000000000000000000000000000000000412Q00000000L1=Zl4Oi000000000000447<<1P?0000
000000000000000040Gh00000000000000000000000000000000@17D0000<1QCL27n000000000000000000000000000000000000000000000000000000000000
H0nPP0a>000000000000h31]L1[XP09BD1c0000081VQh11=H4KV0000000000000000P1=9000000000000<2`?T25?L3k6@21B\4Sb0000h1U=0000000000000000
000000000000h3Sj000000000000l3j:000000000000D0ajP3ah0000000000000000000000000000L2@\0000<1ic000000000000l18500000000412D411Yl4Uk
01fb0000000000000000<0iN`1Wg0000813jh1Y103QR0000h0aH@4340000P27C00000000000000000000000000000000h0T4`4\R000000000000000000000000
00000000\1Q`h1]1@0W0`2KG0000@2lN000000000000000081730000d3<?00000000<4eA000083ll0000D0`jP17dD4>X0000T26DP3A@000000000000\1jkT0Ti
00000000000000000000<0d80000000000000000000000000000000000000000000000000000000000000000@2EF@46L0000<1BiX1Y]h4gB0000H0V1000001VD
00004038D15Dd3JH000000000000000000000000D2`1000000L`00000000d2Q50000H0TTH2\o0000000000000000`0EX000082kH0000P4ga0000000000000000
000000000000000000000000000040]Z0000D2Igl1L2l3KD00000000000000000000000000000000000000000000000003n\00000000P2?H00000000T0h?0000
0000000042Da`2_:000000000000T4H80000X2:g000000000000L3Q60000000000000000T1LR@3l^00000000\4`<00000000000000000000H3o\00000000P0]K
0000`0hKl3`<X4\10000<2?Z00000000d27P43LP84L00000P1Fb0000000000000000@0@Wl2iTT33R\2GJ0000000000000000H45nT2;W@2;i0000000000000000
T0:E0000000040B2000000000000P0S_00000000D1P600000000000000000000<4kaH0ZQX25N`2Pi43<lP3IlL4?b<4[5h4a:40IR04:X00000000000000000000
H4aF00000000000000000000000000000000000000000000T1NCl4lc00000000000000000000h2h:03^L<4]90000l03L00000000000000000000d2E80000h0I7
l332X14N43B`00000000D3Qn0000`1]F0000`0_:00000000d2G3000000000000L1?M0000d3:5D0Zo00000000`2K^0000000042BY00000000\1;NP4K000000000
00000000l3cJl1:R81a:00000000T3WD0000000000000000000000ML0000h02nh0R\000000000000<08mT4n=0000<3:C0000\3m\0000825W0000000000000000
0000000000000000D2NJ`2ZED09i00000000000000000000000000000000H1lQL2bDl48Z000000n[000000000000000003=9L1C[000000000000X4@20000H32?
00000000000000000000000000000000000083DT0000D1EG00000000000000000000000000000000000000000000000000000000\3UN000080?cX4lo82F?0000
H3h4P1^4T23N000000000000000000000000000000000000<0FRd1jb03Y<T3>0000000000000000000000000h1JKd1n80000008`\2FH`4L[41A803mh`0jJT4X_
0000000000000000000000000000L2Y[@3N@0000<2l2T3I2h4;X00000000d0b@0000036Q00000000000000000000000000000000000000000000000000000000
0000000003GF0000000042?d0000000000000000D0CUL2O600000000000000000000X1JY\4C20000<0kg000000000000<1@0h37:h3H^0000D1O9000000000000
00000000000000000000H2\f000000000000\0k\0000000082j^000000000000000000000000h0M=0000000000000000000000000000d1_kd2Lc83cb0000T1<G
41[iD05_d080X4?@000081ml0000000000000000000000000000`2[FH4Nc<2c300000000000000000000\15Rd2SN`2^ll3;EL3Ul0000000000000000l1nB<0TJ
d4i:0000L1l\h1^_00000000H00aP1b40000806m0000000000000000T1UK00000000\2bcL0b[`0b3429l04je0000X1Rb<3Ol0000000000000000000000000000
00000000`1:9H1cm000000000000000081SY0000000000000000h40l41l3H2b50000P33hT1BLP454000000000000000000000000<00M0000000000000000@4X;
@1Nm00000000d18EH0RM820]@1[40000000000000000d4c90000H0>ld2QA42YSh3_T44\a000042ES0000<04H000082=GP1ZR830o000000000000000040JcP1h[
\3iD000000000000`1:_D3H<0000T1Lc000000000000D2o500000000D144L30200008068000000000000\2G@0000000000^AD0>^000000000000000000000000
0000\0_Dh3:T00000000000000000000<0gM0000000000000000d00:0000`0_O02Xc43PD000000000000X3=Z0000`2dF0000T4VmL1NaT3W2P4h9000000000000
0000000000000000H0GY00000000X1XP0000h3bf000000000000P1TPD0=c0000000000000000`0JL00000000X0U880m^P1?\\1N8`2bS00000000l0DIL3lR84Zi
H1=N00000000000000000000000000000000000000000000<0Qf000082UW0000d0cA`2P^0000000000000000D2OOd0QO000000000000d1kW00000000000083;O
000000000000000000000000d4]a00000000000000000000000000000000P09\0000L0UE000000000000\3kP000000000000L1<Z0000`39F00000000d4ee0000
000000000000000000000000\1kKd2W?0000@1o`0000000082@6000000000000000000000000\0E>00000000000000000000000000000000P0hZ<2l@d4Df0000
0000000000JUL3IT81mZ0000l0fm@1`8T32O00000000000084M6h0;^T1G00000000000000000405@02mf00000000L0g>0000h3@00000T1YP@2DkD1kfL49:T4\=
0000000000000000000000000000L3dFd1db\0fN0000d1bZ@43d00000000@1U442JXX0=O00000000l1\Ih3jN00000000H2]A00000000000080Oc0000000082jl
X4CT00000000000000000000000000000000H0Xh0000h0EL0000h1Th0000000000000000000000000000D0@IX33]000000000000000000000000X4Kb84iZ0000
00000000000000000000000000000000T0dbd2^^<4PG000000000000000000000000000002I9000000000000h1\h@3_`0000000000000000\1In0000X0]j0000
<1:k<1=C000000000000d3[X0000000000000000@1RNT25500000000000043Ld000000000000000000000000@03c0000D0aU0000000000000000h0hl00000000
l3Eb0000l2<NP1Qo032e04480000h3gRl0dL83=d00000000@160h2XR0000000000000000@4XnT4UV0000X4FnD3Ph00o_0000l3aJD3KP0000000083J<00000000
000042YK00000000@3f<L0<?0000D1W^H1NM000000000000X0f<0000000000000000`1T\0000000000000000`2LE00000000h2g\000000000000000000000000
D3`d0000T0VY<2<7h2PS000000000000H2N<0000<1jB000000000000<1>c\1fGH35\h16eX28=00000000000000000000000000000000l1K900000000<3Dn0000
000084WfX1c<d23]02X[42ZT03MhH3id0000L1M30000\46^0000000000000000`2g00000h4`m0000000000000000000000000000L4=Ll1ae0000@22U00000000
X2Eb000000000000000000000000000000000000L0Yd0000000000000000`1];h3h`000000000000000084<\000000000000D0lUh1beH47b\0^P\3FJ00000000
000000000000000000000000H2P2000000000000h1;]807TH1MeX0?Y\3S244Td0000L4TD000000000000000000000000000000000000000000000000l1__<1@G
43J\T4^n00000000000000000000X1ljH4A4000000000000L0YU0000P2Ng0000\0Wj<2`fd1TE000000000000D10d\1X<000003Rf000000000000l36l00000000
00000000821ST1W?0000@12500000000L1Gm84Y=l1h:000000000000000002l]00000000H3c400000000l0W_00000000000000000000@2OZ0000000000000000
0000000000000000000000000000d0bM0000h1\R00000000000000000000000000000000000000000000l1bD0000000000000000@2BP0000l4Z<000000000000
00000000@1Se00000000000000000000@1aG0000l34JH2]8000000000000000000000000000000000000d1PM000000000000036781ET\1Rml3?8X4mG0000`0`?
0000000080a^P4_:43[L0000D0520000000042nI0000<4EN0000000040OT000000000000<3>U000084BR00000000h1bO00000000P1H\\01jd2^P000000000000
000000000000T39S00000000000000000000X25n00000000000000000000P4<H00000000`1ni`2R?000000000000L4G@T0@<\3]X03GT000000000000<2A<<2Of
0000d0ne00000000000000000000\2670000X3hN0000000000000000000000000000000082AXD10?000000000000000000000000000080Uc00000000\1aW0000
00000000@2BB0000000044b_000082dZ<0SFH2;G@0I^d1`F02Sk00000000000000000000d2Ca00000000`2QL0000D3oL0000000000000000000000000000X3Jh
000000000000l4J`0000000000000000h4]Th1f;L17S0000`07GX28Mh2hg`0k;402d@0>00000000003;30000000000000000X3Tb000000000000000000000000
T1I^0000T1mJh1g8X1;60000`3dhH0l500000000<1Z7000000000000\0lFl1Ao\30T00000000L3X20000000002X8000000000000000040R441KaD1XG\4:40000
80Mi01Eb0000d2g;0000000000000000\28g0000000000000000P1k500000000000000000000000000000000D14A00000000000000000000<0T]000000000000
0000L0@eh3i2@3n6X1B<X4NQ0000000002DP00000000447V00000000D4Z00000<2@IT1@k`4:F`4U6H3d:0000`4;8P1o80000X2mA\3BT00000000000000000000
000081oC000000000000@20O000040D[d2V[00000000H4Qk00000000L4^;0000T3V`0000@1E1X1Xe000000000000d4Hn@14j0000T2MW8480000000000000L1@_
000000000000<2`Y0000l3=F400m00000000000083fd00000000H37_0000`2H9T4f50000000000000000430Ch4k1000040bj0000000000000000000000000000
0000P0\J000000000000@2VnL0_0H4D6P3I`X4B0000000000000P2d2d3<]000000000000418X00000000T2K7P3[:00000000000000000000000000000000h3@F
000000000000000000000000000000000000l2@e0000000000000000000000000000<4I:000000000000@1CfH1Pj000000LR@48<l0F:00000000000000000000
03eR0000431N<3?D000082ich3<2@3L0P3@hL4L@0000434W0000000000000000000000000000d4KB000000000000000000000000D03o00000000d3P\P2MI0000
0000\26mX2GU0000D2Wd000000000000000000000000h0PB00000000d2^B00000000h2cD41n[000000000000000000000000`1dQ0000L0XZ0000000000000000
D0>HH2[[41OiD2V@0000000000000000\3DH000000000000@4lK0000D0Nn\2[O0000T4Fb000000000000\3`V<4IHD2J700000000431n00000000000000000000
<3B<<08K`3b:0000\0`M04jM00000000d0PS000000000000000001SMh106826`0000h1H9h2X@l4QP@13<0000X0KQ0000h49JD1P\000000cid18o0000L0UT0000
0000000000000000000000000000P4m;0000000000000000`0D1\3L<000044ck00000000l3e:0000000000000000000000000000H0i<l1f0`3>ll47HT48nh2i6
@4nID24I00000000L0=9T2Ga0000000000000000000000000000000000000000l3nn00000000000000000000X4h_000000000000T4l00000000000000000h2CD
00000000`2220000l1AO000001O\00000000000000000000`1V:00000000h1BZ41Gb02[d0000000000000000d2fZL1Ad00000000000000000000000000000000
0000000000000000000000000000\38J0000D19MX0[kL2Jg@4c_H0Q800000000L0Z300000000@3RJ<2aZ0000h1T:<4>40000000000000000<1]]000000000000
T42L\4FD0000000040VN041J00000000L08=P0ID00000000l2ag0000<1fTH24W00000000000000000000000000000000005k0000d0BJ`0n10000000000000000
000000000000<0f_0000@2310000\19842QU0000`2>500000000l0N8T4e40000\49^0000L0YF000044``0000<2a@<3U840?;0000000000000000000081]Q\1J;
0000000000000000802[0000000000000000000000000000000041Sn00000000000000000000d10L@1IMT30d0000h4;f\4VF000000000000L1d?00000000@0j[
0000h4WZ0000T0mG0000d1ZC000000000000@13J0000X38Y00000000000084HZ000000000000000000000000<3>H`0\:000000AN0000l1`Y00000000\1SB04Ef
X0jj0000P2Rd00000000000000000000000000000000<3[l0000P4k=03a80000`3kB00000000X1Hm0000@0KB00000000T3HP00000000000043YfD0eH00000000
000000000000000000000000@0Cc000000000000L3Zh01S8P1?2P4=0@4me84cS03F<00000000P0P\@25ad2cb44a^000000000000l2F0L26Q0000000000000000
0000d2^4l4Mad1fn0000000000000000@0dU0000L2Ll0000X2el0000P3mD00000000000000000000000000000000P18e00000000<1>L000000000000`1_20000
000000000000000000000000D0lf0000H0:a00000000`1eL000000000000`1HN00000000000000000000X4Va0000000000000000000082OEL3g`00000000`2F^
00000000d1gO00000000h2XI0000T32X0000000000000000000000000000000000000000`06a@3G2000000000000000000000000000000000000<3C:00000000
0000X22C02eG0000000000000000000004dg00000000000000000000`46@000000000000h2hI0000000000000000000000000000@0];D4Cd0000044JX1Ji0000
0000T1?f00000000d1gD0000T3iP0000d35=0000000040;LT41>000000000000d4E:000000000000000000000000H0K1X0XM00000000h3^^02YCh2j@d44hP4;J
"#, [
m(4, L::Es), m(4, L::Pt), m(4, L::Ca), m(8, L::Ca), m(8, L::Es), m(8, L::Pt), m(8, L::It), m(8, L::Id),
m(8, L::Es), m(8, L::Is), m(8, L::Tr), m(8, L::Id), m(8, L::Is), m(8, L::Id), m(8, L::Tr), m(4, L::Ga),
m(8, L::Fr), m(4, L::En), m(4, L::De), m(4, L::It), m(4, L::Nl), m(4, L::Sk), m(4, L::Sl), m(4, L::Sv),
m(4, L::Da), m(4, L::Nb), m(4, L::Is), m(4, L::Et), m(4, L::Lv), m(4, L::Mt), m(4, L::Hu), m(4, L::Ro),
m(4, L::Id), m(4, L::SrLatn), m(4, L::En), m(4, L::De), m(4, L::Nl), m(4, L::Sk), m(4, L::Sl), m(4, L::Hr),
m(4, L::Sv), m(4, L::Da), m(4, L::Nb), m(4, L::Is), m(4, L::Mt), m(4, L::Id), m(4, L::SrLatn), m(4, L::Sk),
m(4, L::Sl), m(4, L::Lv), m(4, L::It), m(4, L::Sk), m(4, L::Lv), m(4, L::Ro), m(4, L::Lv), m(4, L::Lv),
m(4, L::Hu), m(4, L::Hu), m(4, L::Et), m(4, L::Sk), m(4, L::Is), m(4, L::Sk), m(12, L::Tr), m(8, L::En),
m(8, L::De), m(8, L::Nl), m(8, L::Sk), m(8, L::Sv), m(8, L::Da), m(8, L::Nb), m(8, L::Et), m(8, L::Lv),
m(8, L::Hu), m(8, L::Ro), m(8, L::En), m(8, L::De), m(8, L::Sk), m(8, L::Hr), m(8, L::Da), m(8, L::Nb),
m(8, L::Et), m(8, L::Ro), m(8, L::Sk), m(8, L::Lv), m(8, L::Sk), m(8, L::Sv), m(8, L::Et), m(8, L::Lv),
m(8, L::Lv), m(8, L::Et), m(8, L::Lv), m(8, L::Et), m(8, L::Nl), m(8, L::Hu), m(8, L::Sl), m(8, L::SrLatn),
m(8, L::Sl), m(4, L::Fr), m(8, L::Mt), m(4, L::Lt), m(5, L::Ga), m(6, L::Lt), m(3, L::Cs), m(6, L::Cs),
m(7, L::Cs), m(6, L::Pl), m(10, L::Ga), m(4, L::Ca), m(10, L::Ca), m(12, L::Ca), m(2, L::Ca), m(1, L::Ca),
m(7, L::Ca), m(6, L::Ca), m(5, L::Ca), m(3, L::Ca), m(11, L::Ca), m(9, L::Ca), m(12, L::En), m(12, L::Fr),
m(12, L::Nl), m(12, L::Sk), m(12, L::Sl), m(12, L::Sv), m(12, L::Da), m(12, L::Lv), m(12, L::Hu), m(12, L::Ro),
m(12, L::SrLatn), m(12, L::Hr), m(12, L::SrLatn), m(12, L::En), m(12, L::Nl), m(12, L::Sk), m(12, L::Sl), m(12, L::Sv),
m(12, L::Da), m(12, L::Hu), m(12, L::Hu), m(12, L::Sk), m(12, L::Sl), m(12, L::Lv), m(12, L::Fr), m(12, L::Sk),
m(12, L::Lv), m(12, L::Ro), m(12, L::Lv), m(12, L::Nb), m(12, L::Is), m(12, L::Id), m(12, L::Ca), m(12, L::Nb),
m(12, L::Is), m(12, L::Id), m(12, L::Et), m(12, L::De), m(12, L::Pt), m(12, L::De), m(12, L::Pt), m(12, L::Es),
m(12, L::It), m(12, L::Mt), m(12, L::It), m(12, L::Mt), m(12, L::Es), m(4, L::Cs), m(1, L::Ga), m(10, L::Tr),
m(8, L::Fi), m(1, L::Es), m(9, L::Tr), m(2, L::Ga), m(2, L::En), m(2, L::De), m(2, L::Es), m(2, L::It),
m(2, L::Nl), m(2, L::Sk), m(2, L::Sl), m(2, L::Sv), m(2, L::Da), m(2, L::Nb), m(2, L::Is), m(2, L::Hu),
m(2, L::Ro), m(2, L::Id), m(2, L::Ca), m(2, L::SrLatn), m(2, L::It), m(2, L::De), m(2, L::Nl), m(2, L::Lv),
m(2, L::Hu), m(2, L::Ca), m(2, L::Es), m(2, L::De), m(2, L::Sk), m(2, L::Sl), m(2, L::Hr), m(2, L::Da),
m(2, L::Nb), m(2, L::Is), m(2, L::Hu), m(2, L::SrLatn), m(2, L::Sk), m(2, L::Lv), m(2, L::Hu), m(2, L::Nl),
m(2, L::Sk), m(2, L::Sv), m(2, L::Lv), m(2, L::Hu), m(2, L::Id), m(2, L::Ro), m(2, L::Lv), m(2, L::Sl),
m(2, L::En), m(2, L::Sk), m(2, L::Hu), m(2, L::Sk), m(2, L::Is), m(2, L::Fr), m(2, L::Pt), m(2, L::Pt),
m(2, L::Fr), m(2, L::Mt), m(5, L::Lt), m(1, L::It), m(1, L::Ca), m(1, L::It), m(6, L::It), m(12, L::Pl),
m(12, L::Lt), m(6, L::Mt), m(6, L::Tr), m(7, L::Fi), m(2, L::Fi), m(4, L::Fi), m(1, L::Ro), m(7, L::Ga),
m(7, L::Ro), m(6, L::Ro), m(1, L::Et), m(1, L::De), m(1, L::En), m(1, L::De), m(1, L::Fr), m(1, L::Pt),
m(1, L::Nl), m(1, L::Sk), m(1, L::Sl), m(1, L::Sv), m(1, L::Da), m(1, L::Nb), m(1, L::Is), m(1, L::Mt),
m(1, L::Hu), m(1, L::Id), m(1, L::SrLatn), m(1, L::Pt), m(1, L::Mt), m(1, L::De), m(1, L::Sk), m(1, L::Sl),
m(1, L::Hr), m(1, L::Da), m(1, L::Nb), m(1, L::Is), m(1, L::Hu), m(1, L::SrLatn), m(1, L::Sk), m(1, L::Hu),
m(1, L::Nl), m(1, L::Sk), m(1, L::Sv), m(1, L::Hu), m(1, L::Id), m(1, L::Sl), m(1, L::En), m(1, L::Sk),
m(1, L::Hu), m(1, L::Fr), m(1, L::Lv), m(1, L::Lv), m(1, L::Fr), m(1, L::Is), m(12, L::Fi), m(6, L::Fr),
m(7, L::Fr), m(7, L::En), m(7, L::De), m(7, L::Fr), m(7, L::Es), m(7, L::Pt), m(7, L::Nl), m(7, L::Sk),
m(7, L::Sl), m(7, L::Sv), m(7, L::Da), m(7, L::Nb), m(7, L::Is), m(7, L::Lv), m(7, L::Hu), m(7, L::Id),
m(7, L::Ca), m(7, L::SrLatn), m(7, L::Sk), m(7, L::De), m(7, L::Pt), m(7, L::De), m(7, L::Nl), m(7, L::Sk),
m(7, L::Hr), m(7, L::Sv), m(7, L::Da), m(7, L::Nb), m(7, L::Is), m(7, L::Id), m(7, L::SrLatn), m(7, L::Sl),
m(7, L::Sl), m(7, L::Lv), m(7, L::Lv), m(7, L::Es), m(7, L::Hu), m(7, L::En), m(6, L::En), m(6, L::De),
m(6, L::Fr), m(6, L::Es), m(6, L::Pt), m(6, L::Nl), m(6, L::Sk), m(6, L::Sl), m(6, L::Sv), m(6, L::Da),
m(6, L::Nb), m(6, L::Is), m(6, L::Lv), m(6, L::Hu), m(6, L::Id), m(6, L::SrLatn), m(6, L::Sk), m(6, L::En),
m(6, L::Pt), m(6, L::De), m(6, L::Nl), m(6, L::Sk), m(6, L::Hr), m(6, L::Sv), m(6, L::Da), m(6, L::Nb),
m(6, L::Is), m(6, L::Id), m(6, L::SrLatn), m(6, L::Sl), m(6, L::Sl), m(6, L::Lv), m(6, L::Lv), m(6, L::Es),
m(6, L::Hu), m(6, L::De), m(7, L::Et), m(6, L::Et), m(7, L::Sk), m(7, L::Is), m(7, L::Hu), m(7, L::Is),
m(6, L::Sk), m(6, L::Is), m(6, L::Hu), m(6, L::Is), m(11, L::Tr), m(6, L::Fi), m(8, L::Hr), m(3, L::Lt),
m(5, L::Cs), m(4, L::Pl), m(11, L::Lt), m(1, L::Cs), m(7, L::Lt), m(7, L::Pl), m(6, L::Hr), m(6, L::Hr),
m(7, L::Pl), m(11, L::Pl), m(11, L::Cs), m(10, L::Hr), m(11, L::Pl), m(10, L::Hr), m(11, L::Cs), m(10, L::Hr),
m(11, L::Pl), m(10, L::Fi), m(7, L::It), m(7, L::Mt), m(8, L::Ga), m(2, L::Pl), m(9, L::Ga), m(3, L::Fi),
m(3, L::Nl), m(3, L::De), m(5, L::It), m(5, L::De), m(5, L::Fr), m(5, L::Pt), m(5, L::Nb), m(5, L::Is),
m(5, L::Et), m(5, L::Ro), m(5, L::Lv), m(5, L::Pt), m(5, L::Et), m(5, L::Pl), m(5, L::Sk), m(5, L::Sl),
m(5, L::Hr), m(5, L::Sv), m(5, L::Da), m(5, L::Hu), m(5, L::SrLatn), m(5, L::Pl), m(5, L::Sk), m(5, L::Sl),
m(5, L::Sk), m(5, L::Pl), m(5, L::Hu), m(3, L::En), m(3, L::De), m(3, L::Fr), m(3, L::Es), m(3, L::Pt),
m(3, L::It), m(3, L::Pl), m(3, L::Sk), m(3, L::Sl), m(3, L::Sv), m(3, L::Da), m(3, L::Nb), m(3, L::Is),
m(3, L::Mt), m(3, L::Ro), m(3, L::Tr), m(3, L::Id), m(3, L::SrLatn), m(3, L::Hu), m(3, L::Ca), m(3, L::Pl),
m(3, L::Sk), m(3, L::Sl), m(3, L::En), m(3, L::Sk), m(3, L::Hu), m(3, L::Pt), m(3, L::Pl), m(3, L::Sk),
m(3, L::Sl), m(3, L::Id), m(11, L::Fi), m(3, L::Fr), m(3, L::Sv), m(3, L::Nb), m(3, L::Is), m(3, L::Hr),
m(3, L::Tr), m(3, L::SrLatn), m(3, L::Lv), m(3, L::Ga), m(3, L::Lv), m(3, L::Ro), m(3, L::Da), m(3, L::Et),
m(3, L::Lv), m(3, L::Et), m(3, L::Es), m(3, L::It), m(3, L::Mt), m(5, L::En), m(5, L::Es), m(5, L::Tr),
m(5, L::Tr), m(5, L::Es), m(5, L::Is), m(5, L::Nl), m(5, L::Id), m(6, L::Ga), m(5, L::Mt), m(5, L::Sk),
m(5, L::Hu), m(3, L::Ga), m(4, L::Tr), m(11, L::Ro), m(12, L::Ga), m(11, L::Id), m(11, L::En), m(11, L::De),
m(11, L::Fr), m(11, L::Es), m(11, L::Pt), m(11, L::It), m(11, L::Nl), m(11, L::Sk), m(11, L::Sl), m(11, L::Sv),
m(11, L::Da), m(11, L::Nb), m(11, L::Is), m(11, L::Et), m(11, L::Lv), m(11, L::Mt), m(11, L::Hu), m(11, L::Ro),
m(11, L::Id), m(11, L::Ca), m(11, L::SrLatn), m(11, L::Hr), m(11, L::SrLatn), m(11, L::En), m(11, L::De), m(11, L::Nl),
m(11, L::Sk), m(11, L::Sl), m(11, L::Sv), m(11, L::Da), m(11, L::Nb), m(11, L::Is), m(11, L::Et), m(11, L::Hu),
m(11, L::Id), m(11, L::Hu), m(11, L::Sk), m(11, L::Sl), m(11, L::Lv), m(11, L::Fr), m(11, L::It), m(11, L::Ca),
m(11, L::Sk), m(11, L::Et), m(11, L::Lv), m(11, L::Lv), m(11, L::Et), m(11, L::Lv), m(11, L::Et), m(11, L::Pt),
m(11, L::Mt), m(11, L::Es), m(11, L::Is), m(1, L::Tr), m(10, L::En), m(10, L::Fr), m(10, L::Es), m(10, L::Ro),
m(10, L::Ca), m(10, L::En), m(10, L::Fr), m(10, L::Ro), m(10, L::Es), m(10, L::Ca), m(10, L::De), m(10, L::Nl),
m(10, L::Sk), m(10, L::Sl), m(10, L::Sv), m(10, L::Da), m(10, L::Nb), m(10, L::Is), m(10, L::Et), m(10, L::Lv),
m(10, L::Hu), m(10, L::Id), m(10, L::SrLatn), m(10, L::Hr), m(10, L::SrLatn), m(10, L::De), m(10, L::Nl), m(10, L::Sk),
m(10, L::Sl), m(10, L::Sv), m(10, L::Da), m(10, L::Nb), m(10, L::Is), m(10, L::Hu), m(10, L::Id), m(10, L::Hu),
m(10, L::Sk), m(10, L::Sl), m(10, L::Lv), m(10, L::Sk), m(10, L::Lv), m(10, L::Lv), m(10, L::Et), m(10, L::Sk),
m(10, L::Is), m(10, L::Hu), m(10, L::Sk), m(10, L::It), m(10, L::Mt), m(10, L::It), m(10, L::Mt), m(10, L::Pt),
m(3, L::Hr), m(10, L::Pl), m(2, L::Id), m(12, L::Cs), m(12, L::Hr), m(12, L::Hr), m(12, L::Cs), m(10, L::Cs),
m(8, L::Lt), m(9, L::Lt), m(9, L::Hr), m(11, L::Ga), m(1, L::Lt), m(9, L::En), m(9, L::De), m(9, L::Fr),
m(9, L::Es), m(9, L::Nl), m(9, L::Sk), m(9, L::Sl), m(9, L::Sv), m(9, L::Da), m(9, L::Nb), m(9, L::Is),
m(9, L::Ro), m(9, L::Id), m(9, L::SrLatn), m(9, L::En), m(9, L::De), m(9, L::Fr), m(9, L::Es), m(9, L::Nl),
m(9, L::Sv), m(9, L::Da), m(9, L::Nb), m(9, L::Et), m(9, L::Lv), m(9, L::Ro), m(9, L::Id), m(9, L::SrLatn),
m(9, L::Hr), m(9, L::SrLatn), m(9, L::En), m(9, L::De), m(9, L::Nl), m(9, L::Sk), m(9, L::Sl), m(9, L::Sv),
m(9, L::Da), m(9, L::Nb), m(9, L::Is), m(9, L::Et), m(9, L::Id), m(9, L::Sk), m(9, L::Sl), m(9, L::Lv),
m(9, L::Fr), m(9, L::Sk), m(9, L::Et), m(9, L::Lv), m(9, L::Ro), m(9, L::Lv), m(9, L::Et), m(9, L::Lv),
m(9, L::Et), m(9, L::Es), m(9, L::Es), m(9, L::Pt), m(9, L::It), m(9, L::Mt), m(9, L::Ca), m(9, L::Pt),
m(9, L::It), m(9, L::Mt), m(8, L::Pl), m(1, L::Hr), m(10, L::Lt), m(8, L::Cs), m(7, L::Hr), m(7, L::Hr),
m(8, L::Cs), m(11, L::Hr), m(1, L::Pl), m(2, L::Tr), m(5, L::Hr), m(9, L::Fi), m(9, L::Hu), m(1, L::Vi),
m(10, L::Vi), m(11, L::Vi), m(12, L::Vi), m(2, L::Vi), m(3, L::Vi), m(4, L::Vi), m(5, L::Vi), m(6, L::Vi),
m(7, L::Vi), m(8, L::Vi), m(9, L::Vi), m(1, L::Fi), m(7, L::Tr), m(5, L::Fi), m(4, L::Hr), m(2, L::Cs),
m(2, L::Lt), m(2, L::Et), m(2, L::Hr), m(9, L::Pl), m(9, L::Cs), m(8, L::Is), m(4, L::El), m(8, L::El),
m(12, L::El), m(1, L::El), m(7, L::El), m(6, L::El), m(5, L::El), m(3, L::El), m(11, L::El), m(10, L::El),
m(9, L::El), m(2, L::El), m(8, L::Ru), m(8, L::Sr), m(8, L::Bg), m(8, L::Ru), m(4, L::Ru), m(4, L::Sr),
m(4, L::Bg), m(4, L::Ru), m(4, L::Sr), m(4, L::Bg), m(3, L::Uk), m(9, L::Uk), m(12, L::Uk), m(12, L::Ru),
m(12, L::Bg), m(12, L::Ru), m(12, L::Bg), m(12, L::Sr), m(10, L::Uk), m(7, L::Ru), m(6, L::Ru), m(4, L::Uk),
m(7, L::Uk), m(11, L::Uk), m(2, L::Uk), m(5, L::Ru), m(5, L::Ru), m(5, L::Bg), m(3, L::Ru), m(3, L::Sr),
m(3, L::Bg), m(3, L::Ru), m(5, L::Sr), m(11, L::Sr), m(11, L::Bg), m(11, L::Ru), m(10, L::Ru), m(10, L::Sr),
m(10, L::Bg), m(10, L::Sr), m(10, L::Bg), m(10, L::Ru), m(9, L::Ru), m(9, L::Sr), m(9, L::Bg), m(9, L::Sr),
m(9, L::Bg), m(8, L::Uk), m(1, L::Uk), m(5, L::Uk), m(2, L::Sr), m(2, L::Ru), m(2, L::Bg), m(2, L::Ru),
m(2, L::Bg), m(6, L::Uk), m(7, L::Bg), m(6, L::Bg), m(1, L::Bg), m(1, L::Ru), m(1, L::Sr), m(7, L::Sr),
m(6, L::Sr), m(8, L::He), m(10, L::He), m(4, L::He), m(12, L::He), m(7, L::He), m(6, L::He), m(1, L::He),
m(5, L::He), m(3, L::He), m(11, L::He), m(9, L::He), m(2, L::He), m(8, L::Ar), m(3, L::Ar), m(4, L::Ar),
m(10, L::Ar), m(5, L::Ar), m(9, L::Ar), m(11, L::Ar), m(7, L::Ar), m(1, L::Ar), m(6, L::Ar), m(12, L::Ar),
m(2, L::Ar), m(10, L::Hi), m(8, L::Hi), m(4, L::Hi), m(1, L::Hi), m(7, L::Hi), m(6, L::Hi), m(12, L::Hi),
m(11, L::Hi), m(2, L::Hi), m(5, L::Hi), m(3, L::Hi), m(9, L::Hi), m(7, L::Th), m(2, L::Th), m(9, L::Th),
m(10, L::Th), m(12, L::Th), m(5, L::Th), m(11, L::Th), m(1, L::Th), m(6, L::Th), m(3, L::Th), m(8, L::Th),
m(4, L::Th), m(1, L::ZhHans), m(1, L::ZhHant), m(1, L::Ja), m(7, L::ZhHans), m(7, L::ZhHant), m(7, L::Ja), m(3, L::ZhHans),
m(3, L::ZhHant), m(3, L::Ja), m(9, L::ZhHans), m(9, L::ZhHant), m(9, L::Ja), m(2, L::ZhHans), m(2, L::ZhHant), m(2, L::Ja),
m(5, L::ZhHans), m(5, L::ZhHant), m(5, L::Ja), m(8, L::ZhHans), m(8, L::ZhHant), m(8, L::Ja), m(6, L::ZhHans), m(6, L::ZhHant),
m(6, L::Ja), m(11, L::ZhHans), m(11, L::ZhHant), m(11, L::Ja), m(12, L::ZhHans), m(12, L::ZhHant), m(12, L::Ja), m(10, L::ZhHans),
m(10, L::ZhHant), m(10, L::Ja), m(4, L::ZhHans), m(4, L::ZhHant), m(4, L::Ja), m(9, L::Ko), m(4, L::Ko), m(3, L::Ko),
m(10, L::Ko), m(12, L::Ko), m(11, L::Ko), m(5, L::Ko), m(6, L::Ko), m(2, L::Ko), m(1, L::Ko), m(7, L::Ko),
m(8, L::Ko),
] }
