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

index! { WORDS: Month, 4096, r#"abr	00003
abril	00003
ag	00301
ago	00403
agost	00301
agosto	00403
ags	00701
agt	00701
agto	00801
agu	00903
agust	00<02
agustos	00>01
agustus	00701
aib	00?01
aibrean	00?01
aibreán	00?01
aou	00@01
aout	00@01
aoû	00@01
août	00@01
apr	00A0A
april	00R0=
aprila	00_03
aprile	00b01
aprili	00c02
aprilie	00e01
aprilim	00f01
aprilis	00g02
aprilisban	00i01
aprilisi	00i01
aprilisig	00i01
aprilistol	00i01
aprill	00j01
aprilli	00j01
aprillis	00j01
aprillist	00j01
aprils	00f01
apríl	00k02
apríla	00m01
apríli	00m01
aprīla	00f01
aprīlim	00f01
aprīlis	00f01
aprīls	00f01
aprīlī	00f01
ara	00n01
aralik	00n01
aralık	00n01
aug	00o0;
august	01:08
augusta	01B02
auguste	01D01
augusti	01E03
augustim	01H01
augustis	01I02
augustist	01K01
augusts	01H01
augustus	01L01
augustī	01H01
augusztus	01M01
augusztusban	01M01
augusztusi	01M01
augusztusig	01M01
augusztustol	01M01
augusztustól	01M01
avg	01N02
avgust	01N02
avgusta	01P01
avr	01Q01
avril	01Q01
aww	01R01
awwissu	01R01
ağu	00>01
ağustos	00>01
bal	01S01
balandi	01S01
balandis	01S01
balandzio	01S01
balandį	01S01
balandžio	01S01
beal	01T01
bealtaine	01T01
birz	01U01
birzeli	01U01
birzelio	01U01
birzelis	01U01
birž	01U01
birželio	01U01
birželis	01U01
birželį	01U01
bre	01V01
brezen	01V01
brezna	01V01
breznu	01V01
bře	01V01
březen	01V01
března	01V01
březnu	01V01
cerven	01W01
cervence	01X01
cervenci	01X01
cervenec	01X01
cervna	01W01
cervnu	01W01
cvc	01X01
cvn	01W01
cze	01Y01
czerwca	01Y01
czerwcu	01Y01
czerwiec	01Y01
d fomh	01Z01
d'abr	01[01
d'abril	01[01
d'ag	00301
d'agost	00301
d'oct	01\01
d'octubre	01\01
d. fómh	01Z01
de des	01]01
de desembre	01]01
de febr	01^01
de febrer	01^01
de gen	01_01
de gener	01_01
de jul	01`01
de juliol	01`01
de juny	01a01
de maig	01b01
de marc	01c01
de març	01c01
de nov	01d01
de novembre	01d01
de set	01e01
de setembre	01e01
dec	01f0;
decembar	02102
december	02307
decemberben	02:01
decemberi	02:01
decemberig	02:01
decembertol	02:01
decembertől	02:01
decembra	02;03
decembre	02>01
decembri	02?02
decembrie	02A01
decembrim	02B01
decembris	02B01
decembrs	02B01
decembrī	02B01
deireadh fomhair	01Z01
deireadh fómhair	01Z01
des	02C04
desember	02G03
desembre	01]01
dets	02J01
detsember	02J01
detsembri	02J01
detsembris	02J01
detsembrist	02J01
dez	02K02
dezember	02M01
dezembro	02N01
dfomh	01Z01
dfómh	01Z01
dic	02O03
dicembre	02R01
dicembru	02S01
diciembre	02T01
diċ	02S01
diċembru	02S01
dub	02U01
duben	02U01
dubna	02U01
dubnu	02U01
déc	02>01
décembre	02>01
ean	02V01
eanair	02V01
eanáir	02V01
eki	02W01
ekim	02W01
elo	02X01
elokuu	02X01
elokuuhun	02X01
elokuun	02X01
elokuussa	02X01
elokuusta	02X01
elokuuta	02X01
ene	02Y01
enero	02Y01
eyl	02Z01
eylul	02Z01
eylül	02Z01
feabh	02[01
feabhra	02[01
feb	02\0@
febbr	02l01
febbraio	02l01
feber	02m01
febr	02n04
febrer	01^01
febrero	03201
februar	03309
februara	03<02
februarban	03>01
februari	03?06
februarie	03E01
februarig	03>01
februarim	03F01
februaris	03F01
februarja	03G01
februars	03F01
februartol	03>01
february	03H01
február	03I02
februára	03K01
februárban	03>01
februári	03I02
februárig	03>01
februártól	03>01
februāra	03F01
februārim	03F01
februāris	03F01
februārs	03F01
februārī	03F01
febrúar	03L01
fev	03M02
fevereiro	03O01
fevr	03P01
fevrier	03P01
fra	03Q01
frar	03Q01
fév	03P01
févr	03P01
février	03P01
geg	03R01
geguze	03R01
geguzes	03R01
gegužė	03R01
gegužės	03R01
gegužę	03R01
gen	03S02
gener	01_01
genn	03U01
gennaio	03U01
giu	03V01
giugno	03V01
gru	03W01
grudnia	03W01
grudniu	03W01
grudzien	03W01
grudzień	03W01
gruod	03X01
gruodi	03X01
gruodis	03X01
gruodzio	03X01
gruodį	03X01
gruodžio	03X01
gun	03Y01
gunju	03Y01
haz	03Z01
haziran	03Z01
heina	03[01
heinae	03[01
heinaekuu	03[01
heinaekuuhun	03[01
heinaekuun	03[01
heinaekuussa	03[01
heinaekuusta	03[01
heinaekuuta	03[01
heinakuu	03[01
heinakuuhun	03[01
heinakuun	03[01
heinakuussa	03[01
heinakuusta	03[01
heinakuuta	03[01
heinä	03[01
heinäkuu	03[01
heinäkuuhun	03[01
heinäkuun	03[01
heinäkuussa	03[01
heinäkuusta	03[01
heinäkuuta	03[01
helmi	03\01
helmikuu	03\01
helmikuuhun	03\01
helmikuun	03\01
helmikuussa	03\01
helmikuusta	03\01
helmikuuta	03\01
huhti	03]01
huhtikuu	03]01
huhtikuuhun	03]01
huhtikuun	03]01
huhtikuussa	03]01
huhtikuusta	03]01
huhtikuuta	03]01
ian	03^01
ianuarie	03^01
iuil	03_01
iul	03`01
iulie	03`01
iun	03a01
iunie	03a01
iúil	03_01
jaan	03b01
jaanuar	03b01
jaanuari	03b01
jaanuaris	03b01
jaanuarist	03b01
jaen	03c01
jaenner	03c01
jan	03d0?
janeiro	04301
jannar	04401
janner	03c01
januar	04509
januara	04>01
januarban	04?01
januari	04@05
januarig	04?01
januarja	04E01
januartol	04?01
january	04F01
január	04G02
januára	04>01
januárban	04?01
januári	04G02
januárig	04?01
januártól	04?01
janv	04I02
janvara	04K01
janvari	04K01
janvarim	04K01
janvaris	04K01
janvars	04K01
janvier	04L01
janvāra	04K01
janvārim	04K01
janvāris	04K01
janvārs	04K01
janvārī	04K01
janúar	04M01
joulu	04N01
joulukuu	04N01
joulukuuhun	04N01
joulukuun	04N01
joulukuussa	04N01
joulukuusta	04N01
joulukuuta	04N01
jui	04O01
juil	04P01
juillet	04P01
juin	04O01
jul	04Q0A
jula	04b01
julei	04c01
julho	04d01
juli	04e0:
julij	04o01
julija	05002
juliji	05201
julijim	05201
julijis	05201
julijs	05201
julio	05301
juliol	01`01
julius	05401
juliusban	05401
juliusi	05401
juliusig	05401
juliustol	05401
july	05501
jun	0560@
juna	05F01
june	05G01
junho	05H01
juni	05I0:
junij	05S01
junija	05T02
juniji	05V01
junijim	05V01
junijis	05V01
junijs	05V01
junio	05W01
junius	05X01
juniusban	05X01
juniusi	05X01
juniusig	05X01
juniustol	05X01
juno	05Y01
juny	01a01
juuli	05Z01
juulis	05Z01
juulist	05Z01
juuni	05[01
juunis	05[01
juunist	05[01
jän	03c01
jänner	03c01
júl	05\03
júla	04b01
júli	04b01
július	05401
júliusban	05401
júliusi	05401
júliusig	05401
júliustól	05401
júlí	05_01
jún	05`03
júna	05F01
júni	05F01
június	05X01
júniusban	05X01
júniusi	05X01
júniusig	05X01
júniustól	05X01
júní	05c01
jūl	05201
jūlija	05201
jūlijim	05201
jūlijis	05201
jūlijs	05201
jūlijī	05201
jūn	05V01
jūnija	05V01
jūnijim	05V01
jūnijis	05V01
jūnijs	05V01
jūnijī	05V01
kas	05d01
kasim	05d01
kasım	05d01
kesa	05e01
kesae	05e01
kesaekuu	05e01
kesaekuuhun	05e01
kesaekuun	05e01
kesaekuussa	05e01
kesaekuusta	05e01
kesaekuuta	05e01
kesakuu	05e01
kesakuuhun	05e01
kesakuun	05e01
kesakuussa	05e01
kesakuusta	05e01
kesakuuta	05e01
kesä	05e01
kesäkuu	05e01
kesäkuuhun	05e01
kesäkuun	05e01
kesäkuussa	05e01
kesäkuusta	05e01
kesäkuuta	05e01
kol	05f01
kolovoz	05f01
kolovoza	05f01
kolovozu	05f01
kov	05g01
kova	05g01
kovas	05g01
kovo	05g01
kovą	05g01
kve	05h01
kveten	05h01
kvetna	05h01
kvetnu	05h01
kvě	05h01
květen	05h01
května	05h01
květnu	05h01
kwi	05i01
kwiecien	05i01
kwiecień	05i01
kwietnia	05i01
kwietniu	05i01
lapkr	05j01
lapkricio	05j01
lapkriti	05j01
lapkritis	05j01
lapkritį	05j01
lapkričio	05j01
led	05k01
leden	05k01
ledna	05k01
lednu	05k01
liep	05l01
liepa	05l01
liepos	05l01
liepą	05l01
lip	05m02
lipanj	05o01
lipca	06001
lipcu	06001
lipiec	06001
lipnja	05o01
lipnju	05o01
lis	06103
listopad	06103
listopada	06402
listopadu	06602
listopadzie	06801
loka	06901
lokakuu	06901
lokakuuhun	06901
lokakuun	06901
lokakuussa	06901
lokakuusta	06901
lokakuuta	06901
lug	06:01
luglio	06:01
lul	06;01
lulju	06;01
lun	06<01
lunasa	06<01
lut	06=01
lutego	06=01
luty	06=01
lutym	06=01
lún	06<01
lúnasa	06<01
m fomh	06>01
m. fómh	06>01
maalis	06?01
maaliskuu	06?01
maaliskuuhun	06?01
maaliskuun	06?01
maaliskuussa	06?01
maaliskuusta	06?01
maaliskuuta	06?01
maart	06@01
maer	06A01
maerz	06A01
mag	06B01
magg	06B01
maggio	06B01
mai	06C07
maig	01b01
maija	06J01
maiji	06J01
maijim	06J01
maijis	06J01
maijs	06J01
maijī	06J01
maio	06K01
mais	06L01
maist	06L01
maj	06M08
maja	06U03
maji	06X01
maju	06Y01
majus	06Z01
majusban	06Z01
majusi	06Z01
majusig	06Z01
majustol	06Z01
mar	06[0B
marc	06m02
marca	06o03
march	07201
marci	07301
marcius	07401
marciusban	07401
marciusi	07401
marciusig	07401
marciustol	07401
marco	07501
marcu	07601
marec	07702
maret	07901
marras	07:01
marraskuu	07:01
marraskuuhun	07:01
marraskuun	07:01
marraskuussa	07:01
marraskuusta	07:01
marraskuuta	07:01
mars	07;04
mart	07?03
marta	07B02
marti	07D01
martie	07E01
martim	07D01
martis	07D01
marts	07F03
martsi	07I01
martsis	07I01
martsist	07I01
martī	07D01
marz	06A01
marzec	07601
marzo	07J02
marzu	07L01
març	01c01
março	07501
may	07M03
mayis	07P01
mayo	07Q01
mayıs	07P01
maí	07R01
mean fomhair	06>01
mei	07S02
meith	07U01
meitheamh	07U01
mej	07V01
mejju	07V01
meán fómhair	06>01
mfomh	06>01
mfómh	06>01
mrt	06@01
mrz	06A01
máj	07W02
mája	06X01
máji	06X01
május	06Z01
májusban	06Z01
májusi	06Z01
májusig	06Z01
májustól	06Z01
márc	07401
március	07401
márciusban	07401
márciusi	07401
márciusig	07401
márciustól	07401
márta	07Y01
mär	06A01
märts	07I01
märtsi	07I01
märtsis	07I01
märtsist	07I01
märz	06A01
nis	07Z01
nisan	07Z01
noi	07[01
noiembrie	07[01
noll	07\01
nollaig	07\01
nop	07]01
nopember	07]01
nov	07^0E
novembar	08302
november	0850<
novemberben	08A01
novemberi	08A01
novemberig	08A01
novembertol	08A01
novembertől	08A01
novembra	08B03
novembre	08E03
novembri	08H03
novembrim	08K01
novembris	08L02
novembrist	08N01
novembro	08O01
novembrs	08K01
novembru	08P01
novembrī	08K01
noviembre	08Q01
nóv	08R01
nóvember	08R01
oca	08S01
ocak	08S01
ocak'ta	08S01
oct	08T05
october	08Y01
octobre	08Z01
octombrie	08[01
octubre	08\02
okt	08^0=
oktobar	08k02
oktober	08m0:
oktoberben	09701
oktoberi	09701
oktoberig	09701
oktobertol	09701
oktobra	09803
oktobri	09;02
oktobrim	09=01
oktobris	09=01
oktobrs	09=01
oktobrī	09=01
oktoober	09>01
oktoobri	09>01
oktoobris	09>01
oktoobrist	09>01
október	09?03
októberben	09701
októberi	09701
októberig	09701
októbertől	09701
októbra	09B01
októbri	09B01
ott	09C02
ottobre	09E01
ottubru	09F01
out	09G01
outubro	09G01
ozu	09H01
ozujak	09H01
ozujka	09H01
ozujku	09H01
ožu	09H01
ožujak	09H01
ožujka	09H01
ožujku	09H01
paz	09I01
pazdziernik	09I01
pazdziernika	09I01
pazdzierniku	09I01
paź	09I01
październik	09I01
października	09I01
październiku	09I01
peb	09J01
pebruari	09J01
pro	09K02
prosinac	09M01
prosinca	09M01
prosince	09N01
prosinci	09N01
prosincu	09M01
prosinec	09N01
rij	09O01
rijen	09O01
rijna	09O01
rijnu	09O01
rugp	09P01
rugpjucio	09P01
rugpjuti	09P01
rugpjutis	09P01
rugpjūtis	09P01
rugpjūtį	09P01
rugpjūčio	09P01
rugs	09Q01
rugseji	09Q01
rugsejis	09Q01
rugsejo	09Q01
rugsėjis	09Q01
rugsėjo	09Q01
rugsėjį	09Q01
ruj	09R01
rujan	09R01
rujna	09R01
rujnu	09R01
samh	09S01
samhain	09S01
saus	09T01
sausi	09T01
sausio	09T01
sausis	09T01
sausį	09T01
sep	09U0>
sept	09c0=
septembar	0:002
september	0:20;
septembra	0:=03
septembre	0:@01
septembri	0:A03
septembrie	0:D01
septembrim	0:E01
septembris	0:F02
septembrist	0:H01
septembrs	0:E01
septembrī	0:E01
septiembre	0:I01
set	0:J05
setembre	01e01
setembro	0:O01
setiembre	0:I01
sett	0:P01
settembre	0:P01
settembru	0:Q01
sie	0:R01
sierpien	0:R01
sierpień	0:R01
sierpnia	0:R01
sierpniu	0:R01
sij	0:S01
sijecanj	0:S01
sijecnja	0:S01
sijecnju	0:S01
siječanj	0:S01
siječnja	0:S01
siječnju	0:S01
spal	0:T01
spali	0:T01
spalio	0:T01
spalis	0:T01
spalį	0:T01
srp	0:U02
srpanj	0:W01
srpen	0:X01
srpna	0:X01
srpnja	0:W01
srpnju	0:W01
srpnu	0:X01
stu	0:Y01
studeni	0:Y01
studenoga	0:Y01
studenom	0:Y01
studenome	0:Y01
sty	0:Z01
styczen	0:Z01
styczeń	0:Z01
stycznia	0:Z01
styczniu	0:Z01
sub	0:[01
subat	0:[01
svi	0:\01
svibanj	0:\01
svibnja	0:\01
svibnju	0:\01
syys	0:]01
syyskuu	0:]01
syyskuuhun	0:]01
syyskuun	0:]01
syyskuussa	0:]01
syyskuusta	0:]01
syyskuuta	0:]01
szep	0:^01
szept	0:^01
szeptember	0:^01
szeptemberben	0:^01
szeptemberi	0:^01
szeptemberig	0:^01
szeptembertol	0:^01
szeptembertől	0:^01
t1	0:_01
t10	0:`01
t11	0:a01
t12	0:b01
t2	0:c01
t3	0:d01
t4	0:e01
t5	0:f01
t6	0:g01
t7	0:h01
t8	0:i01
t9	0:j01
tammi	0:k01
tammikuu	0:k01
tammikuuhun	0:k01
tammikuun	0:k01
tammikuussa	0:k01
tammikuusta	0:k01
tammikuuta	0:k01
tem	0:l01
temmuz	0:l01
th1	0:_01
th10	0:`01
th11	0:a01
th12	0:b01
th2	0:c01
th3	0:d01
th4	0:e01
th5	0:f01
th6	0:g01
th7	0:h01
th8	0:i01
th9	0:j01
thang 01	0:_01
thang 02	0:c01
thang 03	0:d01
thang 04	0:e01
thang 05	0:f01
thang 06	0:g01
thang 07	0:h01
thang 08	0:i01
thang 09	0:j01
thang 1	0:_01
thang 10	0:`01
thang 11	0:a01
thang 12	0:b01
thang 2	0:c01
thang 3	0:d01
thang 4	0:e01
thang 5	0:f01
thang 6	0:g01
thang 7	0:h01
thang 8	0:i01
thang 9	0:j01
thang ba	0:d01
thang bay	0:h01
thang bon	0:e01
thang chap	0:b01
thang chin	0:j01
thang gieng	0:_01
thang hai	0:c01
thang mot	0:_01
thang muoi	0:`01
thang muoi hai	0:b01
thang muoi mot	0:a01
thang nam	0:f01
thang sau	0:g01
thang tam	0:i01
thang tu	0:e01
thg 1	0:_01
thg 10	0:`01
thg 11	0:a01
thg 12	0:b01
thg 2	0:c01
thg 3	0:d01
thg 4	0:e01
thg 5	0:f01
thg 6	0:g01
thg 7	0:h01
thg 8	0:i01
thg 9	0:j01
tháng 01	0:_01
tháng 02	0:c01
tháng 03	0:d01
tháng 04	0:e01
tháng 05	0:f01
tháng 06	0:g01
tháng 07	0:h01
tháng 08	0:i01
tháng 09	0:j01
tháng 1	0:_01
tháng 10	0:`01
tháng 11	0:a01
tháng 12	0:b01
tháng 2	0:c01
tháng 3	0:d01
tháng 4	0:e01
tháng 5	0:f01
tháng 6	0:g01
tháng 7	0:h01
tháng 8	0:i01
tháng 9	0:j01
tháng ba	0:d01
tháng bảy	0:h01
tháng bốn	0:e01
tháng chín	0:j01
tháng chạp	0:b01
tháng giêng	0:_01
tháng hai	0:c01
tháng mười	0:`01
tháng mười hai	0:b01
tháng mười một	0:a01
tháng một	0:_01
tháng năm	0:f01
tháng sáu	0:g01
tháng tám	0:i01
tháng tư	0:e01
touko	0:m01
toukokuu	0:m01
toukokuuhun	0:m01
toukokuun	0:m01
toukokuussa	0:m01
toukokuusta	0:m01
toukokuuta	0:m01
tra	0:n01
travanj	0:n01
travnja	0:n01
travnju	0:n01
uno	0:o01
unor	0:o01
unora	0:o01
unoru	0:o01
vas	0;001
vasari	0;001
vasario	0;001
vasaris	0;001
vasarį	0;001
veebr	0;101
veebruar	0;101
veebruari	0;101
veebruaris	0;101
veebruarist	0;101
velj	0;201
veljaca	0;201
veljace	0;201
veljaci	0;201
veljača	0;201
veljače	0;201
veljači	0;201
wrz	0;301
wrzesien	0;301
wrzesień	0;301
wrzesnia	0;301
wrzesniu	0;301
września	0;301
wrześniu	0;301
zar	0;401
zari	0;401
zář	0;401
září	0;401
ágú	0;501
ágúst	0;501
ápr	00i01
április	00i01
áprilisban	00i01
áprilisi	00i01
áprilisig	00i01
áprilistól	00i01
úno	0:o01
únor	0:o01
února	0:o01
únoru	0:o01
červen	01W01
července	01X01
červenci	01X01
červenec	01X01
června	01W01
červnu	01W01
čvc	01X01
čvn	01W01
ġun	03Y01
ġunju	03Y01
říj	09O01
říjen	09O01
října	09O01
říjnu	09O01
şub	0:[01
şubat	0:[01
απρ	0;601
απρίλιοσ	0;601
απριλίου	0;601
απριλιοσ	0;601
απριλιου	0;601
αυγ	0;701
αυγουστοσ	0;701
αυγουστου	0;701
αυγούστου	0;701
αύγ	0;701
αύγουστοσ	0;701
δεκ	0;801
δεκέμβριοσ	0;801
δεκεμβρίου	0;801
δεκεμβριοσ	0;801
δεκεμβριου	0;801
ιαν	0;901
ιανουάριοσ	0;901
ιανουαρίου	0;901
ιανουαριοσ	0;901
ιανουαριου	0;901
ιουλ	0;:01
ιουλίου	0;:01
ιουλιοσ	0;:01
ιουλιου	0;:01
ιουν	0;;01
ιουνίου	0;;01
ιουνιοσ	0;;01
ιουνιου	0;;01
ιούλ	0;:01
ιούλιοσ	0;:01
ιούν	0;;01
ιούνιοσ	0;;01
μάη	0;<01
μάι	0;<01
μάιοσ	0;<01
μάρ	0;=01
μάρτιοσ	0;=01
μαΐ	0;<01
μαΐου	0;<01
μαη	0;<01
μαι	0;<01
μαιοσ	0;<01
μαιου	0;<01
μαρ	0;=01
μαρτίου	0;=01
μαρτιοσ	0;=01
μαρτιου	0;=01
νοέ	0;>01
νοέμβριοσ	0;>01
νοε	0;>01
νοεμβρίου	0;>01
νοεμβριοσ	0;>01
νοεμβριου	0;>01
οκτ	0;?01
οκτωβρίου	0;?01
οκτωβριοσ	0;?01
οκτωβριου	0;?01
οκτώβριοσ	0;?01
σεπ	0;@01
σεπτ	0;@01
σεπτέμβριοσ	0;@01
σεπτεμβρίου	0;@01
σεπτεμβριοσ	0;@01
σεπτεμβριου	0;@01
φεβ	0;A01
φεβρουάριοσ	0;A01
φεβρουαρίου	0;A01
φεβρουαριοσ	0;A01
φεβρουαριου	0;A01
φλεβάρησ	0;A01
φλεβαρησ	0;A01
авг	0;B03
август	0;B03
августа	0;E01
августе	0;E01
апр	0;F03
апреле	0;I01
апрель	0;I01
апреля	0;I01
април	0;J02
бер	0;L01
березень	0;L01
березня	0;L01
березні	0;L01
вер	0;M01
вересень	0;M01
вересня	0;M01
вересні	0;M01
гру	0;N01
груд	0;N01
грудень	0;N01
грудня	0;N01
грудні	0;N01
дек	0;O02
декабре	0;Q01
декабрь	0;Q01
декабря	0;Q01
декември	0;R01
дец	0;S01
децембар	0;S01
жов	0;T01
жовт	0;T01
жовтень	0;T01
жовтня	0;T01
жовтні	0;T01
июл	0;U01
июле	0;U01
июль	0;U01
июля	0;U01
июн	0;V01
июне	0;V01
июнь	0;V01
июня	0;V01
кві	0;W01
квіт	0;W01
квітень	0;W01
квітня	0;W01
квітні	0;W01
лип	0;X01
липень	0;X01
липня	0;X01
липні	0;X01
лис	0;Y01
лист	0;Y01
листопад	0;Y01
листопада	0;Y01
листопаді	0;Y01
лют	0;Z01
лютий	0;Z01
лютого	0;Z01
лютому	0;Z01
мае	0;[01
май	0;\02
мар	0;^03
март	0;^03
марта	0;a01
марте	0;a01
мая	0;[01
мај	0;b01
нов	0;c01
новембар	0;c01
ное	0;d01
ноем	0;d01
ноември	0;d01
ноя	0;e01
нояб	0;e01
ноябре	0;e01
ноябрь	0;e01
ноября	0;e01
окт	0;f03
октобар	0;i01
октомври	0;j01
октябре	0;k01
октябрь	0;k01
октября	0;k01
сен	0;l01
сент	0;l01
сентябре	0;l01
сентябрь	0;l01
сентября	0;l01
сеп	0;m02
септ	0;m02
септембар	0;o01
септември	0<001
сер	0<101
серп	0<101
серпень	0<101
серпня	0<101
серпні	0<101
січ	0<201
січень	0<201
січня	0<201
січні	0<201
тра	0<301
трав	0<301
травень	0<301
травня	0<301
травні	0<301
феб	0<401
фебруар	0<401
фев	0<502
февр	0<502
феврале	0<701
февраль	0<701
февраля	0<701
февруари	0<801
чер	0<901
черв	0<901
червень	0<901
червня	0<901
червні	0<901
юли	0<:01
юни	0<;01
ян	0<<01
янв	0<=01
январе	0<=01
январь	0<=01
января	0<=01
яну	0<<01
януари	0<<01
јан	0<>01
јануар	0<>01
јул	0<?01
јули	0<?01
јун	0<@01
јуни	0<@01
אוג	0<A01
אוגוסט	0<A01
אוק	0<B01
אוקטובר	0<B01
אפר	0<C01
אפריל	0<C01
באוגוסט	0<A01
באוקטובר	0<B01
באפריל	0<C01
בדצמבר	0<D01
ביולי	0<E01
ביוני	0<F01
בינואר	0<G01
במאי	0<H01
במרס	0<I01
במרץ	0<I01
בנובמבר	0<J01
בספטמבר	0<K01
בפברואר	0<L01
דצמ	0<D01
דצמבר	0<D01
יולי	0<E01
יוני	0<F01
ינו	0<G01
ינואר	0<G01
לאוגוסט	0<A01
לאוקטובר	0<B01
לאפריל	0<C01
לדצמבר	0<D01
ליולי	0<E01
ליוני	0<F01
לינואר	0<G01
למאי	0<H01
למרץ	0<I01
לנובמבר	0<J01
לספטמבר	0<K01
לפברואר	0<L01
מאוגוסט	0<A01
מאוקטובר	0<B01
מאי	0<H01
מאפריל	0<C01
מארס	0<I01
מדצמבר	0<D01
מיולי	0<E01
מיוני	0<F01
מינואר	0<G01
ממאי	0<H01
ממרץ	0<I01
מנובמבר	0<J01
מספטמבר	0<K01
מפברואר	0<L01
מרס	0<I01
מרץ	0<I01
נוב	0<J01
נובמבר	0<J01
ספט	0<K01
ספטמבר	0<K01
פבר	0<L01
פברואר	0<L01
آب	0<M01
آذار	0<N01
أبريل	0<O01
أغسطس	0<M01
أفريل	0<O01
أكتوبر	0<P01
أكتوبير	0<P01
أوت	0<M01
أيار	0<Q01
أيلول	0<R01
إبريل	0<O01
اب	0<M01
ابريل	0<O01
اذار	0<N01
اغسطس	0<M01
افريل	0<O01
اكتوبر	0<P01
اكتوبير	0<P01
اوت	0<M01
ايار	0<Q01
ايلول	0<R01
تشرين الأول	0<P01
تشرين الاول	0<P01
تشرين الثاني	0<S01
تموز	0<T01
جانفي	0<U01
جوان	0<V01
جويلية	0<T01
جويليه	0<T01
حزيران	0<V01
دجنبر	0<W01
ديسمبر	0<W01
سبتمبر	0<R01
شباط	0<X01
شتنبر	0<R01
غشت	0<M01
فبراير	0<X01
فيفري	0<X01
كانون الأول	0<W01
كانون الاول	0<W01
كانون الثاني	0<U01
مارس	0<N01
ماي	0<Q01
مايو	0<Q01
نوفمبر	0<S01
نونبر	0<S01
نيسان	0<O01
يناير	0<U01
ينايير	0<U01
يوليه	0<T01
يوليو	0<T01
يوليوز	0<T01
يونيه	0<V01
يونيو	0<V01
अक्टू	0<Y01
अक्टूबर	0<Y01
अक्तूबर	0<Y01
अग	0<Z01
अगस्त	0<Z01
अप्रैल	0<[01
जन	0<\01
जनवरी	0<\01
जुल	0<]01
जुलाई	0<]01
जून	0<^01
दिस	0<_01
दिसंबर	0<_01
दिसम्बर	0<_01
नव	0<`01
नवंबर	0<`01
नवम्बर	0<`01
फर	0<a01
फरवरी	0<a01
फ़र	0<a01
फ़रवरी	0<a01
मई	0<b01
मार्च	0<c01
सित	0<d01
सितंबर	0<d01
सितम्बर	0<d01
ก ค	0<e01
ก พ	0<f01
ก ย	0<g01
ก.ค	0<e01
ก.พ	0<f01
ก.ย	0<g01
กค	0<e01
กพ	0<f01
กย	0<g01
กรกฎาคม	0<e01
กันยายน	0<g01
กุมภาพันธ์	0<f01
ต ค	0<h01
ต.ค	0<h01
ตค	0<h01
ตุลาคม	0<h01
ธ ค	0<i01
ธ.ค	0<i01
ธค	0<i01
ธันวาคม	0<i01
พ ค	0<j01
พ ย	0<k01
พ.ค	0<j01
พ.ย	0<k01
พค	0<j01
พย	0<k01
พฤศจิกายน	0<k01
พฤษภาคม	0<j01
ม ค	0<l01
ม.ค	0<l01
มกราคม	0<l01
มค	0<l01
มิ ย	0<m01
มิ.ย	0<m01
มิถุนายน	0<m01
มิย	0<m01
มี ค	0<n01
มี.ค	0<n01
มีค	0<n01
มีนาคม	0<n01
ส ค	0<o01
ส.ค	0<o01
สค	0<o01
สิงหาคม	0<o01
เม ย	0=001
เม.ย	0=001
เมย	0=001
เมษายน	0=001
一月	0=103
七月	0=403
三月	0=703
九月	0=:03
二月	0==03
五月	0=@03
八月	0=C03
六月	0=F03
十一月	0=I03
十二月	0=L03
十月	0=O03
四月	0=R03
구월	0=U01
사월	0=V01
삼월	0=W01
시월	0=X01
십이월	0=Y01
십일월	0=Z01
오월	0=[01
유월	0=\01
이월	0=]01
일월	0=^01
칠월	0=_01
팔월	0=`01
"#, r#"00000000D1`302iB000000000000<0[=0000d34n000040nY0000816L0000000000000000000000000000X2C@000000000000P4^A0000000000000000h0<lP0JK
00Sg000000000000D1Ta0000\4eM<2o>0000\4FKl4mL0000000000000000000000000000X4X;00000000l3eD000042_;T2`@000080Oo00000000`0J>00000000
h3i000000000000000000000l4oZ0000000000000000000042_X0000\2cB0000000043HK000000000000L24fH2X>T2Cl<2H]D2\_0000P0:B0000000000000000
00000000000000000000P1B\T2E700000000<2nb00000000401R\20l00000000000000000000000000000000D4RQ00000000000000000000000000000000L0L@
000000000000000000000000000000000000000000000000L4iI0000X4bN000000000000X2C]h1b4<3><000000000000<13f000000000000H1O6L0;L0000h3f\
80`I00000000X09B000000000000h3BF8001000000000000L2aKX0Yg000000000000L1ED`4^R\47^000000000000d0i5`237000000000000000081RH<3mZl4^a
0000d2YBd3L9@1gn\3;T00000000000000000000000000000000T0DOl135000000000000000000000000000000000000000000000000X5::000000000000855>
0000<0?C<0g]<1Bg00000000000000000000T0c``1Z;P3R2\0F]\5<:00000000h1iT000000000000d2kF04VU00<800000000d3iT0000000082h3000002U?X33c
0000L3DU0000000000000000H2ib0000000000000000000000000000000000IDd0Ed@00GX26jH3D6h3kh00000000000000000000000000000000000000000000
00000000@03m000000000000h425000001h:00000000000000000000000000000000T3kY00000000L0:m000000000000`1i=L3gD000000000000000000000000
00000000h1BGH0\F82g0X40l00000000000000000000\2b[0000000000000000d1_LL0DA0000@2Dg00000000H1F`X3^GH1ISD2L@d35R@4B`00000000X1U:0000
H0cST2OL0000000080onh36jd2ajD2>K00000000X4hC0000000000000000D3B<0000000000000000000000000000000000000000d44N0000@17dT1Y`T1^jd3HV
43OU85@^0000000000000000d21E0000`2WPD3\Dl1I`d4j>00000000000002f@h38I0000000000000000808L02iM00000000000000000000d34J000000000000
00000000000000000000000000000000L0W5<3__0000000000000000000000000000X5?Jh2Zg0000`02\0000L0Y8L12k0000l4e:0000000000000000`5<Y0000
X50f000043FZh1N90000000000000000000000000000`21[<1aBd4d\00000000D2I_0000h0Pe0000000000000000H57j80=QD4cV0000d4BS`4W7<4[]0000H1Gk
0000P1M?00000000d1n:0000\2XY0000000000000000l5>P000000000000l1KA0000X145T0^c`4CDl3nS`3_l\22[l3FdX0hED1aNL4TJ0000<2loX1SEd0D]401=
h24;l3M@0000000004Z0000000000000000000000000000042Z:00000000018c0000000000000000l4DYP0YDT3kLh15T00000000H0cID3_F0000D0UiL3nF0000
00000000L0HV0000T2^R00000000@2N:00000000000000000000h1nl0000X1??0000\1]_00000000000000000000<4Qe0000000000000000000042:7P0H:0000
00000000d2ICT0Qe000000000000000000000000`22Q`5?k000000000000P1K`000000000000<0Io<0>Jd3oFl3C@l3E8h5>B000000000000`2RS000000000000
02TO0000d1gcH1Uh000003EQ00000000000000000000l4F>0000X00Z0000000000000000000000000000000045DG80l1P2=K@4YV@57]00000000L3C30000@2Wn
00000000\4n[h1i``2R;00000000d2k70000000000000000000000000000000000000000000000000000000083YY00000000H2iXH3S[<5AR0000P1=n0000@1?J
83:5000000000000`32h000000000000\3h_00000000<2NF00000000`1<2000000000000d3JF0000T53m0000L1JQ0000`14aT0;i000000000000000082M70000
000000000000000040b@\4g4`2IQ85A_00000000000000000000000000000000000000000000000000000000\40]P0SL`12;d3<b0000000082DI000000000000
01Vd`2_1D3GC000000000000`1gM0000l41W0000h29F00000000d35^00000000000000000000`1n_00000000l0ZK000000000000000000000000\44=00000000
D4HZX4[N40>`d0Q=000000000000T4d:H1TRd43L0000X1;5D2Ii00000000H1Cd00000000L23M000000000000418300000000000000000000@0T>P0_300000000
0000l2a@D2a202f700000000l2180000d0BW00000000000000000000l4Imd34V82_g0000d22>00000000000000000000000000000000P01\@2HP8496@4GU0000
0000P4gC00000000`2S]00000000@02D0000000000000000000080=o000000000000D1D20000000000000000000000000000T4ER000000000000\01h00000000
00000000000083@100000000@3GR82Gk448\0000D1``80500000T1DY00000000L0C700000000T3=H0000415n00000000000000000000h4V5409g00CAX3NYH06i
P4cgH1GR03QY00000000<5=K00000000000000000000h4]e000000000000X2aY@3MoD4T;000000000000000000000000000000000000h1fa<2?9<2GS00000000
000000000000`3Cj00000000@2`d00000000h4S700000000`0BGD4A^D4U400000000T3380000`31MT1Jb000000000000H0[J0000`3KA`53C0000`0Mm0000l3o[
00000000000000000000000000000000000000000000`54b0000P1lH0000D4ZPX0?\\0FO0000000000000000l4e^L5<i0000h02N@2hE00000000000000000000
`2\UL2T4`0ZAX3gY00NRD4^6`1dS0000000000000000000083I<00000000000000000000000000000000X0`90000000000000000000000000000000000000000
0000D2UOd2Z000000000X2bk0000H0^4h25l00000000000000000000`0@X0000000000000000<11`0000`2Nm0000000000000000d2jh00000000h57O\2G;T0I2
d1fl00000000h0g3D2m=X34=X4UI00000000h2^BL0J[0000H2j6000000000000005>H0nM000083:D000005Dn000043jbd1dH83>O000000000000D4l@\3KN0000
D53_00000000l5@DL4g_l3[Y<5CjP5E;000000000000000082EH0000000000000000000003UT000000000000D1>g0000000000000000X4>>000000000000d14E
000000000000000000000000\0a[02T_0000829R80n;40=e000000000000816i0000@1VY`1g7<0UQ0000000000000000000003j>00000000`3moP4H:l47D0000
000000000000T1^[\4OL0000P0df00000000000000000000000000000000P0Tl04PX000000000000h0ie00000000P2J;0000000000000000X0lC42T?T4HGD2D:
d4N;0000000000000000T4DL00000000L5BL000000000000@1P3000000000000\0bNl5;K00000000P0N?02enh38i0000000000000000000000000000T3]aX2;h
<2O]H1LW000000000000000000000000P4\P000000000000<079000000000000000000000000L4[n0000000000000000000000000000\2H90000L12U@05n00C[
84he0000000000000000@0V@0000`1A2000000000000000000000000000000000000L1IkL21f\2BB00000000000000000000000000000000l4Bol1@0T0He0000
0000H0U]0000000000000000D1NH0000X0AD0000000000000000000000000000d1:H@2<mX54;000000000000X0gN000000000000000000000000000000000000
00000000<2n8000000000000`1;T00000000h1K1h4XJ000000000000l3iih2`L0000D1FE0000000000000000000000000000@2VB\1Al00000000448Ol5900000
H1RT000080GS00000000000000000000000000000000\3IJd1nF000000000000000000000000X0j6<2><d4:K000000000000@1cW0000@2:h000000000000T19k
D5Bf0000T3HA00000000\1fHh0F;0000000080VZ0000849M0000h1mo0000000081;dh1c3l3EmD3PZX4b]P1M4<58T43dJ00000000000000000000@1LeT4Dh0000
000000000000T0D30000000000000000H0QV00000000l0O?L1Mk0000000000000000`0dM00000000000000000000000000000000000000000000T0RP0000X3nj
00000000<2MF44@k0000000004QG000000000000000000000000000000000000T01G0000000001XU000000000000D2mL0000T1TD00000000h4=6@4Sl0000H2il
H3T6<07a0000000000000000839W0000@2Hj0000P29l0000000082g?0000000000000000d50V000000Ji00000000000000000000d1?V000000000000X0L30000
0000l0ZW82b900000000`46Q@0DjH0^T000000000000000000000000X4>U42NR00000000h0iB0000000000000000000000000000000000000000000000000000
h0Ga0000000000000000@23n0000\4h200000000000000000000<04T000000000000<3`E000000000000T0]U000041A]000000000000000000000000h37Z@2;7
@4Q80000000000000000000082LY000000000000l4anT2AU83<:000000000000000000000000000000000000L1D@000000000000000000000000l1e482:E42Ei
@3Vnh3]n04gP0000`1l[81Y1D22g000000000000P1]O@47m\40N`2dL0000000000000000803W00000000L28Cd33W0000000000000000000000000000D3X<X2Ga
h36:000000000000l4KX0000000000000000000000000000000000000000000000000000000000000000417V00000000L1CWl4dM00000000000044J@<1WX0000
000000000000000040Ib00000000000000000000000000000000@1<_0000<1XaL2BQ000000000000000000000000000000000000000000000000000000000000
H13AP0e2000000000000h3@SL1cjP0:4D1kk000081^Jh16<H4_k0000000000000000P1C3000000000000<2mjT2?TL4=K@2;F\4hT0000h1]00000000000000000
000000000000h3dg000000000000l4<L000000000000D0ebP43Y0000000000000000000000000000L2Kg0000<23A000000000000l1=S00000000417H416Zl4je
01oo0000000000000000<0mh`1_f00008195h1a703bI0000h0e=@4Eg0000P2Ac00000000000000000000000000000000h0Vg`51b000000000000000000000000
00000000\1Y@h1eK@0Z3`2WF0000@3;1000000000000000081<M0000d3Ki00000000<5;2000084?H0000D0d\P1=AD4R:0000T2@_P3Q@000000000000\24OT0Wa
00000000000000000000<0h;0000000000000000000000000000000000000000000000000000000000000000@2Ph@4IM0000<1IAX1agh5=:0000H0Xn000001^<
0000403KD1:Vd3Zf000000000000000000000000D2m[000000O000000000d2]Q0000H0WJH2jJ0000000000000000`0GG0000839f0000P5=[0000000000000000
000000000000000000000000000040a;0000D2U`l1S5l3[f00000000000000000000000000000000000000000000000004A>00000000P2JN00000000T0lT0000
0000000042P@`2l`000000000000T4\?0000X2EW000000000000L3al0000000000000000T1SW@4?900000000\55Z00000000000000000000H4BB00000000P0`k
0000`0lal41fX51?0000<2Ja00000000d2B143]784`G0000P1MM0000000000000000@0All37jT3BQ\2S70000000000000000H4HmT2FJ@2F]0000000000000000
T0;<0000000040CN000000000000P0VP00000000D1WN00000000000000000000<5AlH0]eX2?d`2]D43LYP3ZHL4SH<50@h56[40KT04Mj00000000000000000000
H56h00000000000000000000000000000000000000000000T1UQl5C300000000000000000000h36J03on<52K0000l03a00000000000000000000d2PY0000h0K7
l3AnX19\43Re00000000D3bf0000`1eb0000`0bc00000000d2R^000000000000L1ES0000d3IUD0^E00000000`2W_0000000042Mn00000000\1A?P4_C00000000
00000000l45Al1@>81il00000000T3hL0000000000000000000000O_0000h03@h0UG000000000000<09]T5DT0000<3Id0000\4@:000082?n0000000000000000
0000000000000000D2ZX`2gQD0:^00000000000000000000000000000000H26=L309l4Ke0000013M000000000000000003LgL1J7000000000000X4SY0000H3A7
00000000000000000000000000000000000083T^0000D1Kk00000000000000000000000000000000000000000000000000000000\3fO000080A4X5C@82Qe0000
H4:>P1fTT2=[000000000000000000000000000000000000<0HFd24E03jKT3Mc000000000000000000000000h1QGd27k0000009O\2Qo`4a441GG04@G`0nhT4mb
0000000000000000000000000000L2fd@3^m0000<3:ST3YJh4Nn00000000d0f:000003E_00000000000000000000000000000000000000000000000000000000
0000000003WX0000000042Jl0000000000000000D0E9L2[G00000000000000000000X1QV\4Vd0000<10K000000000000<1F9h3FKh3Y50000D1VL000000000000
00000000000000000000H2j@000000000000\10?000000008399000000000000000000000000h0OO0000000000000000000000000000d1hVd2Xi845Z0000T1B<
41d<D06?d08[X4Rd0000827^0000000000000000000000000000`2hVH4cC<30k00000000000000000000\1:ed2`6`2lQl3JjL3fo0000000000000000l286<0W?
d5?90000L26Ih1gC00000000H00fP1jj0000807S0000000000000000T1]?00000000\30ZL0fW`0el42DX05@k0000X1ZG<3`^0000000000000000000000000000
00000000`1?cH1ll000000000000000081[C0000000000000000h4CW425]H2oi0000P3BiT1HbP4Go000000000000000000000000<00P0000000000000000@4m<
@1V?00000000d1=dH0U782:^@1cD0000000000000000d58b0000H0@9d2]^42f[h41;4522000042Q60000<04b000082HCP1b`83?b000000000000000040LkP223
\4;S000000000000`1@LD3XQ0000T1Si000000000000D3=a00000000D19@L3>a0000806Z000000000000\2Rl0000000000aeD0?j000000000000000000000000
0000\0bnh3J600000000000000000000<0k_0000000000000000d00;0000`0c:02ee43a7000000000000X3MK0000`32C0000T4kjL1V2T3h9P5>4000000000000
0000000000000000H0IR00000000X1`S0000h44[000000000000P1\?D0>j0000000000000000`0LR00000000X0X1812JP1Ec\1UE`30I00000000l0F1L4>l8503
H1CJ00000000000000000000000000000000000000000000<0TM000082bJ0000d0g@`2]80000000000000000D2[bd0T4000000000000d25?00000000000083K5
000000000000000000000000d53500000000000000000000000000000000P0:P0000L0X?000000000000\4=g000000000000L1BQ0000`3Hb00000000d5;X0000
000000000000000000000000\252d2d90000@29\0000000082K?000000000000000000000000\0Fk00000000000000000000000000000000P0m1<3:bd4X_0000
0000000000L\L3Yn827K0000l0k=@1hdT3AH00000000000084aPh0<[T1M\0000000000000000405^03<N00000000L0kO0000h3Ol0000T1aY@2PKD25OL4LGT51L
0000000000000000000000000000L46@d1md\0j\0000d1kS@4FZ00000000@1\f42VTX0>T00000000l1d_h4<a00000000H2j^00000000000080R@00000000839H
X4WH00000000000000000000000000000000H0\50000h0G:0000h1\Y0000000000000000000000000000D0A]X3B]000000000000000000000000X4`885?[0000
00000000000000000000000000000000T0hid2lB<4dm000000000000000000000000000002To000000000000h1eA@41H0000000000000000\1Ph0000X0aL0000
<1@Y<1C>000000000000d3m00000000000000000@1Z1T2?I00000000000043]L000000000000000000000000@04:0000D0eK0000000000000000h0mD00000000
l3Uo0000l2GEP1YP03A`04Fo0000h49Zl0hQ83MV00000000@1;Eh2eR0000000000000000@4n2T4jO0000X4[0D3a]014V0000l439D3\30000000083ZY00000000
000042fR00000000@48>L0=>0000D1_\H1U\000000000000X0jI0000000000000000`1\L0000000000000000`2XI00000000h35j000000000000000000000000
D42Q0000T0YZ<2Flh2\l000000000000H2ZI0000<23b000000000000<1Df\1oRH3Dfh1<>X2Ba00000000000000000000000000000000l1R800000000<3U90000
000084lfX1l8d2=k02e\42ga03^TH4<50000L1T:0000\4I`0000000000000000`35:0000h56M0000000000000000000000000000L4Pil1jZ0000@2<^00000000
X2QF000000000000000000000000000000000000L0]50000000000000000`1eVh4:m000000000000000084P6000000000000D11<h1k_H4Ji\0b5\3VY00000000
000000000000000000000000H2\H000000000000h1AO808=H1U0X0@i\3cm44iZ0000L4i8000000000000000000000000000000000000000000000000l1hI<1FR
43[;T54H00000000000000000000X26XH4T_000000000000L0\e0000P2[70000\0[2<2nTd1\3000000000000D15a\1`=000003c`000000000000l3F<00000000
0000000082;XT1_;0000@17800000000L1N^84nBl21O000000000000000003;A00000000H44j00000000l0Zf00000000000000000000@2[n0000000000000000
0000000000000000000000000000d0fH0000h1di00000000000000000000000000000000000000000000l1k;0000000000000000@2Md0000l4oD000000000000
00000000@1[P00000000000000000000@1j:0000l3CNH2jT000000000000000000000000000000000000d1Wg00000000000003EC81L9\1ZSl3O1X5CZ0000`0cn
0000000080eUP54U43lc0000D05O0000000043=30000<4YI0000000040R0000000000000<3NK000084VB00000000h1kG00000000P1OQ\026d2l3000000000000
000000000000T3I000000000000000000000X2@G00000000000000000000P4Oa00000000`28``2^a000000000000L4[CT0AO\3o703Wg000000000000<2LJ<2\;
0000d13X00000000000000000000\2@Q0000X4:Z0000000000000000000000000000000082LhD159000000000000000000000000000080X_00000000\1jK0000
00000000@2MU00000000458F0000832X<0V5H2F9@0Kad1i302`V00000000000000000000d2O<00000000`2]j0000D4B10000000000000000000000000000X3[H
000000000000l4_20000000000000000h52gh1oEL1<o0000`07oX2C2h37:`0o\4035@0?80000000003JW0000000000000000X3ea000000000000000000000000
T1PW0000T27:h20GX1@e0000`46dH10Z00000000<1bC000000000000\10ll1HC\3?E00000000L3i=0000000002e5000000000000000040T\41RcD1`I\4MD0000
80P>01LH0000d35F0000000000000000\2CN0000000000000000P24Z00000000000000000000000000000000D19N00000000000000000000<0WT000000000000
0000L0B;h4;@@4@VX1HQX4c00000000002On0000000044J\00000000D4o70000<2KST1G9`4MW`4imH4630000`4NLP2900000X3;g\3RX00000000000000000000
0000829<000000000000@2:O000040FEd2cS00000000H4fV00000000L53Q0000T3gf0000@1KSX1`j000000000000d4]8@1::0000T2Ya84K8000000000000L1Fl
000000000000<2nF0000l3M54013000000000000848i00000000H3G30000`2SjT5;i000000000000000043?3h5A8000040fg0000000000000000000000000000
0000P0_f000000000000@2cgL0bXH4WlP3Z;X4U^000000000000P31nd3LI00000000000041>900000000T2W5P3lP00000000000000000000000000000000h3PC
000000000000000000000000000000000000l2L10000000000000000000000000000<4]E000000000000@1JCH1XF000000Na@4KEl0Gl00000000000000000000
047Q000043@C<3O>0000838:h3K[@3\UP3PgL4`X000043C\0000000000000000000000000000d4_V000000000000000000000000D04G00000000d3aPP2YR0000
0000\2AKX2SC0000D2d`000000000000000000000000h0Ra00000000d2kd00000000h31=428Q000000000000000000000000`1mR0000L0[f0000000000000000
D0?RH2hm41W@D2c60000000000000000\3TQ000000000000@5BY0000D0QG\2h`0000T4Zc000000000000\42B<4]TD2V10000000043@e00000000000000000000
<3R?<098`43l0000\0d=05@Q00000000d0S3000000000000000001[6h14o82A=0000h1Nkh2e>l4f:@18D0000X0M\0000h4LXD1X7000000gkd1>R0000L0XO0000
0000000000000000000000000000P5CM0000000000000000`0EW\3\b0000459X00000000l4770000000000000000000000000000H0mUl1o9`3Ndl4JMT4L:h37J
@5DaD2>Z00000000L0><T2SP0000000000000000000000000000000000000000l4AQ00000000000000000000X5>]000000000000T5B<0000000000000000h2N]
00000000`2<90000l1G`000001W200000000000000000000`1^100000000h1I141NR02i70000000000000000d34bL1H700000000000000000000000000000000
0000000000000000000000000000\3Ga0000D1?3X0_EL2Vd@59KH0S[00000000L0]E00000000@3cC<2oL0000h1[g<4QT0000000000000000<1f;000000000000
T4E=\4ZC0000000040YN04D700000000L08iP0KE00000000l2oZ0000<1o`H2>i00000000000000000000000000000000006L0000d0Ch`12_0000000000000000
000000000000<0jn0000@2=<0000\1>\42^40000`2I500000000l0PNT5:d0000\4Lm0000L0\U0000456?0000<2o0<3f840@I0000000000000000000081en\1Q6
0000000000000000802k0000000000000000000000000000000041[Z00000000000000000000d15G@1PET3?V0000h4O=\4kA000000000000L1m?00000000@0o:
0000h4lY0000T1210000d1bP000000000000@18S0000X3H100000000000084\c000000000000000000000000<3N=`0_U000000Bg0000l1iH00000000\1Zj04Yc
X0oJ0000P2_I00000000000000000000000000000000<3mE0000P5AE042f0000`4=X00000000X1Oc0000@0ML00000000T3Xf00000000000043k7D0iR00000000
000000000000000000000000@0EH000000000000L3l=01Z_P1E6P4PK@5D:859>03VJ00000000P0S=@2@9d31]457A000000000000l2QUL2@m0000000000000000
0000d2kUl4b=d20<0000000000000000@0h[0000L2Y30000X3400000P4?a00000000000000000000000000000000P1>G00000000<1DM000000000000`1gX0000
000000000000000000000000D11N0000H0;Z00000000`1nR000000000000`1OB00000000000000000000X4k]0000000000000000000082[WL49i00000000`2RG
00000000d20`00000000h2eH0000T3AR0000000000000000000000000000000000000000`07F@3WC000000000000000000000000000000000000<3S@00000000
0000X2<K033H0000000000000000000005:V00000000000000000000`4I@000000000000h36Z0000000000000000000000000000@0`ZD4WY000004GBX1Qg0000
0000T1En00000000d20T0000T4;`0000d3DE0000000040<HT4Cj000000000000d4Y4000000000000000000000000H0M:X0[X00000000h40A02fIh38Yd4GbP4N_
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
