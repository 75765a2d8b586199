// Made by `cargo xtask codegen` from data/months.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::months::Month;
use crate::tables::Locale as L;

const fn m(month: u8, locale: L) -> Month {
    Month { month, locale }
}

grid! { NAMES, 42, r#"January一月1月1月1월JanuarjanvierenerojaneirogennaiojanuaristyczeńянварьсіченьledenjanuárjanuarsiječanjјануарjanuarjanuarijanuarjanuartammikuujanúarjaanuarjanvārissausisEanáirJannarΙανουάριοςjanuárianuarieянуариOcakTháng 1Januariينايرינוארजनवरीมกราคมgener
February二月2月2月2월FebruarfévrierfebrerofevereirofebbraiofebruarilutyфевральлютийúnorfebruárfebruarveljačaфебруарfebruarfebruarifebruarfebruarhelmikuufebrúarveebruarfebruārisvasarisFeabhraFrarΦεβρουάριοςfebruárfebruarieфевруариŞubatTháng 2Februariفبرايرפברוארफ़रवरीกุมภาพันธ์febrer
March三月3月3月3월MärzmarsmarzomarçomarzomaartmarzecмартберезеньbřezenmarecmarecožujakмартmartmarsmartsmarsmaaliskuumarsmärtsmartskovasMártaMarzuΜάρτιοςmárciusmartieмартMartTháng 3Maretمارسמרץमार्चมีนาคมmarç
April四月4月4月4월AprilavrilabrilabrilaprileaprilkwiecieńапрельквітеньdubenaprílapriltravanjаприлaprilaprilaprilaprilhuhtikuuaprílaprillaprīlisbalandisAibreánAprilΑπρίλιοςáprilisaprilieаприлNisanTháng 4Aprilأبريلאפרילअप्रैलเมษายนabril
May五月5月5月5월MaimaimayomaiomaggiomeimajмайтравеньkvětenmájmajsvibanjмајmajmajmajmaitoukokuumaímaimaijsgegužėBealtaineMejjuΜάιοςmájusmaiмайMayısTháng 5Meiمايوמאיमईพฤษภาคมmaig
June六月6月6月6월JunijuinjuniojunhogiugnojuniczerwiecиюньчервеньčervenjúnjunijlipanjјунjunjunijunijunikesäkuujúníjuunijūnijsbirželisMeitheamhĠunjuΙούνιοςjúniusiunieюниHaziranTháng 6Juniيونيوיוניजूनมิถุนายนjuny
July七月7月7月7월JulijuilletjuliojulholugliojulilipiecиюльлипеньčervenecjúljulijsrpanjјулjuljulijulijuliheinäkuujúlíjuulijūlijsliepaIúilLuljuΙούλιοςjúliusiulieюлиTemmuzTháng 7Juliيوليوיוליजुलाईกรกฎาคมjuliol
August八月8月8月8월AugustaoûtagostoagostoagostoaugustussierpieńавгустсерпеньsrpenaugustavgustkolovozавгустavgustaugustiaugustaugustelokuuágústaugustaugustsrugpjūtisLúnasaAwwissuΑύγουστοςaugusztusaugustавгустAğustosTháng 8Agustusأغسطسאוגוסטअगस्तสิงหาคมagost
September九月9月9月9월SeptemberseptembreseptiembresetembrosettembreseptemberwrzesieńсентябрьвересеньzáříseptemberseptemberrujanсептембарseptembarseptemberseptemberseptembersyyskuuseptemberseptemberseptembrisrugsėjisMeán FómhairSettembruΣεπτέμβριοςszeptemberseptembrieсептемвриEylülTháng 9Septemberسبتمبرספטמברसितंबरกันยายนsetembre
October十月10月10月10월OktoberoctobreoctubreoutubroottobreoktoberpaździernikоктябрьжовтеньříjenoktóberoktoberlistopadоктобарoktobaroktoberoktoberoktoberlokakuuoktóberoktooberoktobrisspalisDeireadh FómhairOttubruΟκτώβριοςoktóberoctombrieоктомвриEkimTháng 10Oktoberأكتوبرאוקטוברअक्टूबरตุลาคมoctubre
November十一月11月11月11월NovembernovembrenoviembrenovembronovembrenovemberlistopadноябрьлистопадlistopadnovembernovemberstudeniновембарnovembarnovembernovembernovembermarraskuunóvembernovembernovembrislapkritisSamhainNovembruΝοέμβριοςnovembernoiembrieноемвриKasımTháng 11Novemberنوفمبرנובמברनवंबरพฤศจิกายนnovembre
December十二月12月12月12월DezemberdécembrediciembredezembrodicembredecembergrudzieńдекабрьгруденьprosinecdecemberdecemberprosinacдецембарdecembardecemberdecemberdesemberjoulukuudesemberdetsemberdecembrisgruodisNollaigDiċembruΔεκέμβριοςdecemberdecembrieдекемвриAralıkTháng 12Desemberديسمبرדצמברदिसंबरธันวาคมdesembre
"#, b"\x07\x06\x04\x04\x04\x06\x07\x05\x07\x07\x07\x08\x0c\x0c\x05\x07\x06\t\x0c\x06\x07\x06\x06\x08\x07\x07\t\x06\x07\x06\x14\x07\x08\x0c\x04\x08\x07\n\n\x0f\
\x12\x05\x08\x06\x04\x04\x04\x07\x08\x07\t\x08\x08\x04\x0e\n\x05\x08\x07\x08\x0e\x07\x08\x07\x07\x08\x08\x08\n\x07\x07\x04\x16\x08\t\x10\x06\x08\x08\x0c\
\x0c\x12\x1e\x06\x05\x06\x04\x04\x04\x05\x04\x05\x06\x05\x05\x06\x08\x10\x07\x05\x05\x07\x08\x04\x04\x05\x04\t\x04\x06\x05\x05\x06\x05\x0e\x08\x06\x08\x04\x08\
\x05\x08\x06\x0f\x12\x05\x05\x06\x04\x04\x04\x05\x05\x05\x05\x06\x05\t\x0c\x0e\x05\x06\x05\x07\n\x05\x05\x05\x05\x08\x06\x06\x08\x08\x08\x05\x10\x08\x07\n\
\x05\x08\x05\n\n\x12\x12\x05\x03\x06\x04\x04\x04\x03\x03\x04\x04\x06\x03\x03\x06\x0e\x07\x04\x03\x07\x06\x03\x03\x03\x03\x08\x04\x03\x05\x08\t\x05\n\x06\
\x03\x06\x06\x08\x03\x08\x06\x06\x15\x04\x04\x06\x04\x04\x04\x04\x04\x05\x05\x06\x04\x08\x08\x0e\x07\x04\x05\x06\x06\x03\x04\x04\x04\x08\x06\x05\x07\t\t\x06\
\x0e\x07\x05\x06\x07\x08\x04\n\x08\t\x18\x04\x04\x06\x04\x04\x04\x04\x07\x05\x05\x06\x04\x06\x08\x0c\t\x04\x05\x06\x06\x03\x04\x04\x04\t\x06\x05\x07\x05\
\x05\x05\x0e\x07\x05\x06\x06\x08\x04\n\x08\x0f\x15\x06\x06\x06\x04\x04\x04\x06\x05\x06\x06\x06\x08\t\x0c\x0e\x05\x06\x06\x07\x0c\x06\x07\x06\x06\x06\x07\x06\
\x07\n\x07\x07\x12\t\x06\x0c\x08\x08\x07\n\x0c\x0f\x15\x05\t\x06\x04\x04\x04\t\t\n\x08\t\t\t\x10\x10\x07\t\t\x05\x12\t\t\t\t\x07\
\t\t\n\t\x0e\t\x16\n\n\x12\x06\x08\t\x0c\x0c\x12\x15\x08\x07\x06\x05\x05\x05\x07\x07\x07\x07\x07\x07\x0c\x0e\x0e\x07\x08\x07\x08\x0e\x07\x07\x07\
\x07\x07\x08\x08\x08\x06\x11\x07\x12\x08\t\x10\x04\t\x07\x0c\x0e\x15\x12\x07\x08\t\x05\x05\x05\x08\x08\t\x08\x08\x08\x08\x0c\x10\x08\x08\x08\x07\x10\x08\
\x08\x08\x08\t\t\x08\t\t\x07\x08\x12\x08\t\x0e\x06\t\x08\x0c\x0c\x0f\x1b\x08\x08\t\x05\x05\x05\x08\t\t\x08\x08\x08\t\x0e\x0e\x08\x08\x08\x08\
\x10\x08\x08\x08\x08\x08\x08\t\t\x07\x07\t\x14\x08\t\x10\x07\t\x08\x0c\n\x12\x15\x08", b"\x00\x00\x00O\x01\x00\xcb\x02\x00\xe1\x03\x00\x19\x05\x00\x05\x06\x00\x1d\x07\x002\x08\x00\x85\t\x001\x0b\x00\xb4\x0c\x00F\x0e\x00" }

grid! { IN_DATES, 42, r#"January一月1月1月1월JanuarjanvierenerojaneirogennaiojanuaristyczniaянварясічняlednajanuárajanuarsiječnjaјануарjanuarjanuarijanuarjanuartammikuutajanúarjaanuarjanvārissausioEanáirJannarΙανουαρίουjanuárianuarieянуариOcaktháng 1Januariينايرינוארजनवरीมกราคมde gener
February二月2月2月2월FebruarfévrierfebrerofevereirofebbraiofebruarilutegoфевралялютогоúnorafebruárafebruarveljačeфебруарfebruarfebruarifebruarfebruarhelmikuutafebrúarveebruarfebruārisvasarioFeabhraFrarΦεβρουαρίουfebruárfebruarieфевруариŞubattháng 2Februariفبرايرפברוארफ़रवरीกุมภาพันธ์de febrer
March三月3月3月3월MärzmarsmarzomarçomarzomaartmarcaмартаберезняbřeznamarcamarecožujkaмартmartmarsmartsmarsmaaliskuutamarsmärtsmartskovoMártaMarzuΜαρτίουmárciusmartieмартMarttháng 3Maretمارسמרץमार्चมีนาคมde març
April四月4月4月4월AprilavrilabrilabrilaprileaprilkwietniaапреляквітняdubnaaprílaapriltravnjaаприлaprilaprilaprilaprilhuhtikuutaaprílaprillaprīlisbalandžioAibreánAprilΑπριλίουáprilisaprilieаприлNisantháng 4Aprilأبريلאפרילअप्रैलเมษายนd’abril
May五月5月5月5월MaimaimayomaiomaggiomeimajaмаятравняkvětnamájamajsvibnjaмајmajmajmajmaitoukokuutamaímaimaijsgegužėsBealtaineMejjuΜαΐουmájusmaiмайMayıstháng 5Meiمايوמאיमईพฤษภาคมde maig
June六月6月6月6월JunijuinjuniojunhogiugnojuniczerwcaиюнячервняčervnajúnajunijlipnjaјунjunjunijunijunikesäkuutajúníjuunijūnijsbirželioMeitheamhĠunjuΙουνίουjúniusiunieюниHazirantháng 6Juniيونيوיוניजूनมิถุนายนde juny
July七月7月7月7월JulijuilletjuliojulholugliojulilipcaиюлялипняčervencejúlajulijsrpnjaјулjuljulijulijuliheinäkuutajúlíjuulijūlijslieposIúilLuljuΙουλίουjúliusiulieюлиTemmuztháng 7Juliيوليوיוליजुलाईกรกฎาคมde juliol
August八月8月8月8월AugustaoûtagostoagostoagostoaugustussierpniaавгустасерпняsrpnaaugustaavgustkolovozaавгустavgustaugustiaugustaugustelokuutaágústaugustaugustsrugpjūčioLúnasaAwwissuΑυγούστουaugusztusaugustавгустAğustostháng 8Agustusأغسطسאוגוסטअगस्तสิงหาคมd’agost
September九月9月9月9월SeptemberseptembreseptiembresetembrosettembreseptemberwrześniaсентябрявересняzáříseptembraseptemberrujnaсептембарseptembarseptemberseptemberseptembersyyskuutaseptemberseptemberseptembrisrugsėjoMeán FómhairSettembruΣεπτεμβρίουszeptemberseptembrieсептемвриEylültháng 9Septemberسبتمبرספטמברसितंबरกันยายนde setembre
October十月10月10月10월OktoberoctobreoctubreoutubroottobreoktoberpaździernikaоктябряжовтняříjnaoktóbraoktoberlistopadaоктобарoktobaroktoberoktoberoktoberlokakuutaoktóberoktooberoktobrisspalioDeireadh FómhairOttubruΟκτωβρίουoktóberoctombrieоктомвриEkimtháng 10Oktoberأكتوبرאוקטוברअक्टूबरตุลาคมd’octubre
November十一月11月11月11월NovembernovembrenoviembrenovembronovembrenovemberlistopadaноябрялистопадаlistopadunovembranovemberstudenogaновембарnovembarnovembernovembernovembermarraskuutanóvembernovembernovembrislapkričioSamhainNovembruΝοεμβρίουnovembernoiembrieноемвриKasımtháng 11Novemberنوفمبرנובמברनवंबरพฤศจิกายนde novembre
December十二月12月12月12월DezemberdécembrediciembredezembrodicembredecembergrudniaдекабрягрудняprosincedecembradecemberprosincaдецембарdecembardecemberdecemberdesemberjoulukuutadesemberdetsemberdecembrisgruodžioNollaigDiċembruΔεκεμβρίουdecemberdecembrieдекемвриAralıktháng 12Desemberديسمبرדצמברदिसंबरธันวาคมde desembre
"#, b"\x07\x06\x04\x04\x04\x06\x07\x05\x07\x07\x07\x08\x0c\n\x05\x08\x06\t\x0c\x06\x07\x06\x06\n\x07\x07\t\x06\x07\x06\x14\x07\x08\x0c\x04\x08\x07\n\n\x0f\
\x12\x08\x08\x06\x04\x04\x04\x07\x08\x07\t\x08\x08\x06\x0e\x0c\x06\t\x07\x08\x0e\x07\x08\x07\x07\n\x08\x08\n\x07\x07\x04\x16\x08\t\x10\x06\x08\x08\x0c\
\x0c\x12\x1e\t\x05\x06\x04\x04\x04\x05\x04\x05\x06\x05\x05\x05\n\x0e\x07\x05\x05\x07\x08\x04\x04\x05\x04\x0b\x04\x06\x05\x04\x06\x05\x0e\x08\x06\x08\x04\x08\
\x05\x08\x06\x0f\x12\x08\x05\x06\x04\x04\x04\x05\x05\x05\x05\x06\x05\x08\x0c\x0c\x05\x07\x05\x07\n\x05\x05\x05\x05\n\x06\x06\x08\n\x08\x05\x10\x08\x07\n\
\x05\x08\x05\n\n\x12\x12\t\x03\x06\x04\x04\x04\x03\x03\x04\x04\x06\x03\x04\x06\x0c\x07\x05\x03\x07\x06\x03\x03\x03\x03\n\x04\x03\x05\t\t\x05\n\x06\
\x03\x06\x06\x08\x03\x08\x06\x06\x15\x07\x04\x06\x04\x04\x04\x04\x04\x05\x05\x06\x04\x07\x08\x0c\x07\x05\x05\x06\x06\x03\x04\x04\x04\n\x06\x05\x07\t\t\x06\
\x0e\x07\x05\x06\x07\x08\x04\n\x08\t\x18\x07\x04\x06\x04\x04\x04\x04\x07\x05\x05\x06\x04\x05\x08\n\t\x05\x05\x06\x06\x03\x04\x04\x04\x0b\x06\x05\x07\x06\
\x05\x05\x0e\x07\x05\x06\x06\x08\x04\n\x08\x0f\x15\t\x06\x06\x04\x04\x04\x06\x05\x06\x06\x06\x08\x08\x0e\x0c\x05\x07\x06\x08\x0c\x06\x07\x06\x06\x08\x07\x06\
\x07\x0b\x07\x07\x12\t\x06\x0c\x08\x08\x07\n\x0c\x0f\x15\t\t\x06\x04\x04\x04\t\t\n\x08\t\t\t\x10\x0e\x07\t\t\x05\x12\t\t\t\t\t\
\t\t\n\x08\x0e\t\x16\n\n\x12\x06\x08\t\x0c\x0c\x12\x15\x0b\x07\x06\x05\x05\x05\x07\x07\x07\x07\x07\x07\r\x0e\x0c\x07\x08\x07\t\x0e\x07\x07\x07\
\x07\t\x08\x08\x08\x06\x11\x07\x12\x08\t\x10\x04\t\x07\x0c\x0e\x15\x12\x0b\x08\t\x05\x05\x05\x08\x08\t\x08\x08\x08\t\x0c\x12\t\x08\x08\t\x10\x08\
\x08\x08\x08\x0b\t\x08\t\n\x07\x08\x12\x08\t\x0e\x06\t\x08\x0c\x0c\x0f\x1b\x0b\x08\t\x05\x05\x05\x08\t\t\x08\x08\x08\x07\x0e\x0c\x08\x08\x08\x08\
\x10\x08\x08\x08\x08\n\x08\t\t\t\x07\t\x14\x08\t\x10\x07\t\x08\x0c\n\x12\x15\x0b", b"\x00\x00\x00S\x01\x00\xda\x02\x00\xf3\x03\x001\x05\x00#\x06\x00>\x07\x00W\x08\x00\xb2\t\x00`\x0b\x00\xe9\x0c\x00\x87\x0e\x00" }

grid! { ABBREVIATIONS, 42, r#"Jan1月1月1月1월Jan.janv.enejan.genjanstyянв.січ.ledjanjan.sijјанjanjan.jan.jan.tammijan.jaanjanv.saus.EanJanΙανjan.ian.януOcathg 1Janينايرינו׳जन॰ม.ค.de gen.
Feb2月2月2月2월Feb.févr.febfev.febfeblutфевр.лют.únofebfeb.veljфебfebfeb.feb.feb.helmifeb.veebrfebr.vas.FeabhFraΦεβfebr.feb.февŞubthg 2Febفبرايرפבר׳फ़र॰ก.พ.de febr.
Mar3月3月3月3월Märzmarsmarmar.marmrtmarмар.бер.břemarmar.ožuмарmarmarsmar.marsmaalismar.märtsmartskov.MártaMarΜαρmárc.mar.мартMarthg 3Marمارسמרץमार्चมี.ค.de març
Apr4月4月4月4월Apr.avr.abrabr.apraprkwiапр.квіт.dubaprapr.traапрaprapr.apr.apr.huhtiapr.aprapr.bal.AibAprΑπρápr.apr.апрNisthg 4Aprأبريلאפר׳अप्रैलเม.ย.d’abr.
May5月5月5月5월Maimaimaymai.magmeimajмаятрав.kvěmájmajsviмајmajmajmajmaitoukomaímaimaijsgeg.BealMejΜαΐmáj.maiмайMaythg 5Meiمايوמאיमईพ.ค.de maig
Jun6月6月6月6월Junijuinjunjun.giujunczeиюн.черв.čvnjúnjun.lipјунjunjunijun.junikesäjún.juunijūn.birž.MeithĠunΙουνjún.iun.юниHazthg 6Junيونيوיוניजूनมิ.ย.de juny
Jul7月7月7月7월Julijuil.juljul.lugjullipиюл.лип.čvcjúljul.srpјулjuljulijul.juliheinäjúl.juulijūl.liep.IúilLulΙουλjúl.iul.юлиTemthg 7Julيوليوיוליजुल॰ก.ค.de jul.
Aug8月8月8月8월Aug.aoûtagoago.agoaugsieавг.серп.srpaugavg.kolавгavgaug.aug.aug.eloágú.augaug.rugp.LúnAwwΑυγaug.aug.авгAğuthg 8Aguأغسطسאוג׳अग॰ส.ค.d’ag.
Sep9月9月9月9월Sept.sept.septset.setsepwrzсент.вер.zářsepsep.rujсепsepsep.sep.sep.syyssep.septsept.rugs.MFómhSetΣεπszept.sept.сепEylthg 9Sepسبتمبرספט׳सित॰ก.ย.de set.
Oct10月10月10月10월Okt.oct.octout.ottoktpaźокт.жовт.říjoktokt.lisоктoktokt.okt.okt.lokaokt.oktokt.spal.DFómhOttΟκτokt.oct.октEkithg 10Oktأكتوبرאוק׳अक्टू॰ต.ค.d’oct.
Nov11月11月11月11월Nov.nov.novnov.novnovlisнояб.лист.lisnovnov.stuновnovnov.nov.nov.marrasnóv.novnov.lapkr.SamhNovΝοεnov.nov.ноеKasthg 11Novنوفمبرנוב׳नव॰พ.ย.de nov.
Dec12月12月12月12월Dez.déc.dicdez.dicdecgruдек.груд.prodecdec.proдецdecdec.dec.des.jouludes.detsdec.gruod.NollDiċΔεκdec.dec.декArathg 12Desديسمبرדצמ׳दिस॰ธ.ค.de des.
"#, b"\x03\x04\x04\x04\x04\x04\x05\x03\x04\x03\x03\x03\x07\x07\x03\x03\x04\x03\x06\x03\x04\x04\x04\x05\x04\x04\x05\x05\x03\x03\x06\x04\x04\x06\x03\x05\x03\n\x08\t\
\x08\x07\x03\x04\x04\x04\x04\x04\x06\x03\x04\x03\x03\x03\t\x07\x04\x03\x04\x04\x06\x03\x04\x04\x04\x05\x04\x05\x05\x04\x05\x03\x06\x05\x04\x06\x04\x05\x03\x0c\
\x08\x0c\x08\x08\x03\x04\x04\x04\x04\x05\x04\x03\x04\x03\x03\x03\x07\x07\x04\x03\x04\x04\x06\x03\x04\x04\x04\x06\x04\x06\x05\x04\x06\x03\x06\x06\x04\x08\x03\x05\
\x03\x08\x06\x0f\x0b\x08\x03\x04\x04\x04\x04\x04\x04\x03\x04\x03\x03\x03\x07\t\x03\x03\x04\x03\x06\x03\x04\x04\x04\x05\x04\x03\x04\x04\x03\x03\x06\x05\x04\x06\
\x03\x05\x03\n\x08\x12\x0b\x08\x03\x04\x04\x04\x04\x03\x03\x03\x04\x03\x03\x03\x06\t\x04\x04\x03\x03\x06\x03\x03\x03\x03\x05\x04\x03\x05\x04\x04\x03\x06\x05\
\x03\x06\x03\x05\x03\x08\x06\x06\x08\x07\x03\x04\x04\x04\x04\x04\x04\x03\x04\x03\x03\x03\x07\t\x04\x04\x04\x03\x06\x03\x04\x04\x04\x05\x05\x05\x05\x06\x05\x04\
\x08\x05\x04\x06\x03\x05\x03\n\x08\t\x0b\x07\x03\x04\x04\x04\x04\x04\x05\x03\x04\x03\x03\x03\x07\x07\x04\x04\x04\x03\x06\x03\x04\x04\x04\x06\x05\x05\x05\x05\
\x05\x03\x08\x05\x04\x06\x03\x05\x03\n\x08\x0c\x08\x07\x03\x04\x04\x04\x04\x04\x05\x03\x04\x03\x03\x03\x07\t\x03\x03\x04\x03\x06\x03\x04\x04\x04\x03\x06\x03\
\x04\x05\x04\x03\x06\x04\x04\x06\x04\x05\x03\n\x08\t\x08\x07\x03\x04\x04\x04\x04\x05\x05\x04\x04\x03\x03\x03\t\x07\x05\x03\x04\x03\x06\x03\x04\x04\x04\x04\
\x04\x04\x05\x05\x06\x03\x06\x06\x05\x06\x03\x05\x03\x0c\x08\x0c\x08\x07\x03\x05\x05\x05\x05\x04\x04\x03\x04\x03\x03\x04\x07\t\x05\x03\x04\x03\x06\x03\x04\x04\
\x04\x04\x04\x03\x04\x05\x06\x03\x06\x04\x04\x06\x03\x06\x03\x0c\x08\x12\x08\x08\x03\x05\x05\x05\x05\x04\x04\x03\x04\x03\x03\x03\t\t\x03\x03\x04\x03\x06\x03\
\x04\x04\x04\x06\x05\x03\x04\x06\x04\x03\x06\x04\x04\x06\x03\x06\x03\x0c\x08\t\x08\x07\x03\x05\x05\x05\x05\x04\x05\x03\x04\x03\x03\x03\x07\t\x03\x03\x04\x03\
\x06\x03\x04\x04\x04\x05\x04\x04\x04\x06\x04\x04\x06\x04\x04\x06\x03\x06\x03\x0c\x08\x0c\x08\x07", b"\x00\x00\x00\xc3\x00\x00\x95\x01\x00i\x02\x008\x03\x00\xef\x03\x00\xc1\x04\x00\x91\x05\x00V\x06\x00)\x07\x00\x01\x08\x00\xd0\x08\x00" }

index! { WORDS: Month, r#"abr$$
abril$$
ag$%
ago$&
agost$%
agosto$&
ags$'
agt$'
agto$(
agu$)
agust$*
agustos$+
agustus$'
aib$,
aibrean$,
aou$-
aout$-
apr$.
april$/
aprila$0
aprile$1
aprili$2
aprilie$3
aprilim$4
aprilis$5
aprilisban$6
aprilisi$6
aprilisig$6
aprilistol$6
aprill$7
aprilli$7
aprillis$7
aprillist$7
aprils$4
apríl$8
apríla$9
apríli$9
aprīla$4
aprīlis$4
aprīlī$4
ara$:
aralik$:
aug$;
augest$<
august$=
augusta$>
auguste$?
augusti$@
augustim$A
augustis$B
augustist$C
augusts$A
augustus$D
augustī$A
augusztus$E
augusztusban$E
augusztusi$E
augusztusig$E
augusztustol$E
avg$F
avgust$F
avgusta$G
avr$H
avril$H
aww$I
awwissu$I
ağu$+
bal$J
balandi$J
balandis$J
balandzio$J
beal$K
bealtaine$K
birz$L
birzeli$L
birzelio$L
birzelis$L
bre$M
brezen$M
brezna$M
breznu$M
cerven$N
cervence$O
cervenci$O
cervenec$O
cervna$N
cervnu$N
cvc$O
cvn$N
cze$P
czerwca$P
czerwcu$P
czerwiec$P
d fomh$Q
d'abr$R
d'abril$R
d'ag$%
d'agost$%
d'oct$S
d'octubre$S
de des$T
de desembre$T
de febr$U
de febrer$U
de gen$V
de gener$V
de jul$W
de juliol$W
de juny$X
de maig$Y
de marc$Z
de nov$[
de novembre$[
de set$\
de setembre$\
dec$]
decembar$^
december$_
decemberben$`
decemberi$`
decemberig$`
decembertol$`
decembra$a
decembre$b
decembri$c
decembrie$d
decembrim$e
decembris$e
decembrs$e
decembrī$e
decemeber$f
decmber$f
deireadh fomhair$Q
des$g
desember$h
desembre$T
dets$i
detsember$i
detsembri$i
detsembris$i
detsembrist$i
dez$j
dezember$k
dezembro$l
dezemeber$k
dezmber$k
dfomh$Q
dic$m
dicember$f
dicembre$n
dicembru$o
diciembre$p
diċ$o
dub$q
duben$q
dubna$q
dubnu$q
déc$b
ean$r
eanair$r
eki$s
ekim$s
elo$t
elokuu$t
elokuuhun$t
elokuun$t
elokuussa$t
elokuusta$t
elokuuta$t
ene$u
enero$u
eyl$v
eylul$v
feabh$w
feabhra$w
feb$x
febbr$y
febbraio$y
feber$z
feberaio$y
febero${
febr$|
febraio$y
febrer$U
febrero${
februar$}
februara%$
februarban%%
februari%&
februarie%'
februarig%%
februarim%(
februaris%(
februarja%)
februars%(
februartol%%
february%*
februay%*
februrary%*
február%+
februára%,
februári%+
februāra%(
februārī%(
febrúar%-
febuar$z
febuary%*
feburary%*
ferbuar$z
fev%.
fevereiro%/
fevier%0
fevr%0
fevrier%0
fevrirer%0
fra%1
frar%1
frebrero${
fév%0
geg%2
geguze%2
geguzes%2
gen%3
gener$V
genn%4
gennaio%4
giu%5
giugno%5
gru%6
grudnia%6
grudniu%6
grudzien%6
gruod%7
gruodi%7
gruodis%7
gruodzio%7
gun%8
gunju%8
haz%9
haziran%9
heina%:
heinae%:
heinaekuu%:
heinaekuuhun%:
heinaekuun%:
heinaekuussa%:
heinaekuusta%:
heinaekuuta%:
heinakuu%:
heinakuuhun%:
heinakuun%:
heinakuussa%:
heinakuusta%:
heinakuuta%:
helmi%;
helmikuu%;
helmikuuhun%;
helmikuun%;
helmikuussa%;
helmikuusta%;
helmikuuta%;
huhti%<
huhtikuu%<
huhtikuuhun%<
huhtikuun%<
huhtikuussa%<
huhtikuusta%<
huhtikuuta%<
ian%=
ianuarie%=
iuil%>
iul%?
iulie%?
iun%@
iunie%@
jaan%A
jaanuar%A
jaanuari%A
jaanuaris%A
jaanuarist%A
jaen%B
jaenner%B
jan%C
janaury%D
janeiro%E
jannar%F
janner%B
januar%G
januara%H
januarban%I
januari%J
januarig%I
januarja%K
januartol%I
january%D
janurary%D
január%L
januári%L
janv%M
janvara%N
janvari%N
janvarim%N
janvaris%N
janvars%N
janvier%O
janúar%P
jaunary%D
joulu%Q
joulukuu%Q
joulukuuhun%Q
joulukuun%Q
joulukuussa%Q
joulukuusta%Q
joulukuuta%Q
jui%R
juil%S
juilet%S
juillet%S
juin%R
jul%T
jula%U
julei%V
julho%W
juli%X
julij%Y
julija%Z
juliji%[
julijim%[
julijis%[
julijs%[
julio%\
juliol$W
julius%]
juliusban%]
juliusi%]
juliusig%]
juliustol%]
julliet%S
july%^
jun%_
juna%`
june%a
junho%b
juni%c
junij%d
junija%e
juniji%f
junijim%f
junijis%f
junijs%f
junio%g
junius%h
juniusban%h
juniusi%h
juniusig%h
juniustol%h
juno%i
juny$X
juuli%j
juulis%j
juulist%j
juuni%k
juunis%k
juunist%k
jän%B
júl%l
júli%U
júlí%m
jún%n
júni%`
júní%o
jūl%[
jūlija%[
jūn%f
jūnija%f
kas%p
kasim%p
kesa%q
kesae%q
kesaekuu%q
kesaekuuhun%q
kesaekuun%q
kesaekuussa%q
kesaekuusta%q
kesaekuuta%q
kesakuu%q
kesakuuhun%q
kesakuun%q
kesakuussa%q
kesakuusta%q
kesakuuta%q
kol%r
kolovoz%r
kolovoza%r
kolovozu%r
kov%s
kova%s
kovas%s
kovo%s
kve%t
kveten%t
kvetna%t
kvetnu%t
kwi%u
kwiecien%u
kwietnia%u
kwietniu%u
lapkr%v
lapkricio%v
lapkriti%v
lapkritis%v
led%w
leden%w
ledna%w
lednu%w
liep%x
liepa%x
liepos%x
lip%y
lipanj%z
lipca%{
lipcu%{
lipiec%{
lipnja%z
lipnju%z
lis%|
listopad%|
listopada%}
listopadu&$
listopadzie&%
loka&&
lokakuu&&
lokakuuhun&&
lokakuun&&
lokakuussa&&
lokakuusta&&
lokakuuta&&
lug&'
luglio&'
lul&(
lulju&(
lun&)
lunasa&)
lut&*
lutego&*
luty&*
lutym&*
m fomh&+
maalis&,
maaliskuu&,
maaliskuuhun&,
maaliskuun&,
maaliskuussa&,
maaliskuusta&,
maaliskuuta&,
maart&-
maer&.
maerz&.
mag&/
magg&/
maggio&/
mai&0
maig$Y
maija&1
maiji&1
maijim&1
maijis&1
maijs&1
maio&2
mais&3
maist&3
maj&4
maja&5
maji&6
maju&7
majus&8
majusban&8
majusi&8
majusig&8
majustol&8
mar&9
marc&:
marca&;
march&<
marci&=
marcius&>
marciusban&>
marciusi&>
marciusig&>
marciustol&>
marco&?
marcu&@
marec&A
maret&B
marras&C
marraskuu&C
marraskuuhun&C
marraskuun&C
marraskuussa&C
marraskuusta&C
marraskuuta&C
mars&D
mart&E
marta&F
marti&G
martie&H
martim&G
martis&G
marts&I
martsi&J
martsis&J
martsist&J
marz&.
marzec&@
marzo&K
marzu&L
març$Z
may&M
mayis&N
mayo&O
maí&P
mean fomhair&+
mei&Q
meith&R
meitheamh&R
mej&S
mejju&S
mfomh&+
mrt&-
mrz&.
máj&T
mája&6
márc&>
márta&U
mär&.
märts&J
nis&V
nisan&V
noi&W
noiembrie&W
noll&X
nollaig&X
nop&Y
nopember&Y
nov&Z
novembar&[
november&\
novemberben&]
novemberi&]
novemberig&]
novembertol&]
novembra&^
novembre&_
novembri&`
novembrim&a
novembris&b
novembrist&c
novembro&d
novembrs&a
novembru&e
novembrī&a
novemeber&f
novermber&f
noviembre&g
novmber&f
nóv&h
nóvember&h
oca&i
ocak&i
ocak'ta&i
ocotber&j
oct&k
october&j
octobre&l
octomber&j
octombrie&m
octubre&n
okt&o
oktobar&p
oktober&q
oktoberben&r
oktoberi&r
oktoberig&r
oktobertol&r
oktobra&s
oktobri&t
oktobrim&u
oktobris&u
oktobrs&u
oktobrī&u
oktoober&v
oktoobri&v
oktoobris&v
oktoobrist&v
október&w
októbra&x
októbri&x
ott&y
ottobre&z
ottubru&{
out&|
outubro&|
ozu&}
ozujak&}
ozujka&}
ozujku&}
paz'$
pazdziernik'$
pazdziernika'$
pazdzierniku'$
peb'%
pebruari'%
pro'&
prosinac''
prosinca''
prosince'(
prosinci'(
prosincu''
prosinec'(
rij')
rijen')
rijna')
rijnu')
rugp'*
rugpjucio'*
rugpjuti'*
rugpjutis'*
rugs'+
rugseji'+
rugsejis'+
rugsejo'+
ruj',
rujan',
rujna',
rujnu',
samh'-
samhain'-
saus'.
sausi'.
sausio'.
sausis'.
sep'/
sepember'0
sepetember'1
sept'2
septembar'3
september'4
septembra'5
septembre'6
septembri'7
septembrie'8
septembrim'9
septembris':
septembrist';
septembrs'9
septembrī'9
septemeber'1
septiembre'<
septimbre'<
septmeber'0
set'=
setember'1
setembre$\
setembro'>
setiembre'<
sett'?
settembre'?
settembru'@
sie'A
sierpien'A
sierpnia'A
sierpniu'A
sij'B
sijecanj'B
sijecnja'B
sijecnju'B
spal'C
spali'C
spalio'C
spalis'C
spetember'1
srp'D
srpanj'E
srpen'F
srpna'F
srpnja'E
srpnju'E
srpnu'F
stu'G
studeni'G
studenoga'G
studenom'G
studenome'G
sty'H
styczen'H
stycznia'H
styczniu'H
sub'I
subat'I
svi'J
svibanj'J
svibnja'J
svibnju'J
syys'K
syyskuu'K
syyskuuhun'K
syyskuun'K
syyskuussa'K
syyskuusta'K
syyskuuta'K
szep'L
szept'L
szeptember'L
szeptemberben'L
szeptemberi'L
szeptemberig'L
szeptembertol'L
t1'M
t10'N
t11'O
t12'P
t2'Q
t3'R
t4'S
t5'T
t6'U
t7'V
t8'W
t9'X
tammi'Y
tammikuu'Y
tammikuuhun'Y
tammikuun'Y
tammikuussa'Y
tammikuusta'Y
tammikuuta'Y
tem'Z
temmuz'Z
th1'M
th10'N
th11'O
th12'P
th2'Q
th3'R
th4'S
th5'T
th6'U
th7'V
th8'W
th9'X
thang 01'M
thang 02'Q
thang 03'R
thang 04'S
thang 05'T
thang 06'U
thang 07'V
thang 08'W
thang 09'X
thang 1'M
thang 10'N
thang 11'O
thang 12'P
thang 2'Q
thang 3'R
thang 4'S
thang 5'T
thang 6'U
thang 7'V
thang 8'W
thang 9'X
thang ba'R
thang bay'V
thang bon'S
thang chap'P
thang chin'X
thang gieng'M
thang hai'Q
thang mot'M
thang muoi'N
thang muoi hai'P
thang muoi mot'O
thang nam'T
thang sau'U
thang tam'W
thang tu'S
thg 1'M
thg 10'N
thg 11'O
thg 12'P
thg 2'Q
thg 3'R
thg 4'S
thg 5'T
thg 6'U
thg 7'V
thg 8'W
thg 9'X
touko'[
toukokuu'[
toukokuuhun'[
toukokuun'[
toukokuussa'[
toukokuusta'[
toukokuuta'[
tra'\
travanj'\
travnja'\
travnju'\
uno']
unor']
unora']
unoru']
vas'^
vasari'^
vasario'^
vasaris'^
veebr'_
veebruar'_
veebruari'_
veebruaris'_
veebruarist'_
velj'`
veljaca'`
veljace'`
veljaci'`
wrz'a
wrzesien'a
wrzesnia'a
wrzesniu'a
zar'b
zari'b
ágú'c
ágúst'c
ápr$6
április$6
απρ'd
απριλιοσ'd
απριλιου'd
αυγ'e
αυγουστοσ'e
αυγουστου'e
δεκ'f
δεκεμβριοσ'f
δεκεμβριου'f
ιαν'g
ιανουαριοσ'g
ιανουαριου'g
ιουλ'h
ιουλιοσ'h
ιουλιου'h
ιουν'i
ιουνιοσ'i
ιουνιου'i
μαη'j
μαι'j
μαιοσ'j
μαιου'j
μαρ'k
μαρτιοσ'k
μαρτιου'k
νοε'l
νοεμβριοσ'l
νοεμβριου'l
οκτ'm
οκτωβριοσ'm
οκτωβριου'm
σεπ'n
σεπτ'n
σεπτεμβριοσ'n
σεπτεμβριου'n
φεβ'o
φεβρουαριοσ'o
φεβρουαριου'o
φλεβαρησ'o
авг'p
август'p
августа'q
августе'q
апр'r
апреле's
апрель's
апреля's
април't
бер'u
березень'u
березня'u
березні'u
вер'v
вересень'v
вересня'v
вересні'v
гру'w
груд'w
грудень'w
грудня'w
грудні'w
дек'x
декабре'y
декабрь'y
декабря'y
декември'z
дец'{
децембар'{
жов'|
жовт'|
жовтень'|
жовтня'|
жовтні'|
июл'}
июле'}
июль'}
июля'}
июн($
июне($
июнь($
июня($
кві(%
квіт(%
квітень(%
квітня(%
квітні(%
лип(&
липень(&
липня(&
липні(&
лис('
лист('
листопад('
листопада('
листопаді('
лют((
лютий((
лютого((
лютому((
мае()
май(*
мар(+
март(+
марта(,
марте(,
мая()
мај(-
нов(.
новембар(.
ное(/
ноем(/
ноември(/
ноя(0
нояб(0
ноябре(0
ноябрь(0
ноября(0
окт(1
октобар(2
октомври(3
октябре(4
октябрь(4
октября(4
сен(5
сент(5
сентябре(5
сентябрь(5
сентября(5
сеп(6
септ(6
септембар(7
септември(8
сер(9
серп(9
серпень(9
серпня(9
серпні(9
січ(:
січень(:
січня(:
січні(:
тра(;
трав(;
травень(;
травня(;
травні(;
феб(<
фебруар(<
фев(=
февр(=
феврале(>
февраль(>
февраля(>
февруари(?
чер(@
черв(@
червень(@
червня(@
червні(@
юли(A
юни(B
ян(C
янв(D
январе(D
январь(D
января(D
яну(C
януари(C
јан(E
јануар(E
јул(F
јули(F
јун(G
јуни(G
אוג(H
אוגוסט(H
אוק(I
אוקטובר(I
אפר(J
אפריל(J
באוגוסט(H
באוקטובר(I
באפריל(J
בדצמבר(K
ביולי(L
ביוני(M
בינואר(N
במאי(O
במרס(P
במרץ(P
בנובמבר(Q
בספטמבר(R
בפברואר(S
דצמ(K
דצמבר(K
יולי(L
יוני(M
ינו(N
ינואר(N
לאוגוסט(H
לאוקטובר(I
לאפריל(J
לדצמבר(K
ליולי(L
ליוני(M
לינואר(N
למאי(O
למרץ(P
לנובמבר(Q
לספטמבר(R
לפברואר(S
מאוגוסט(H
מאוקטובר(I
מאי(O
מאפריל(J
מארס(P
מדצמבר(K
מיולי(L
מיוני(M
מינואר(N
ממאי(O
ממרץ(P
מנובמבר(Q
מספטמבר(R
מפברואר(S
מרס(P
מרץ(P
נוב(Q
נובמבר(Q
ספט(R
ספטמבר(R
פבר(S
פברואר(S
اب(T
ابريل(U
اذار(V
اغسطس(T
افريل(U
اكتوبر(W
اكتوبير(W
اوت(T
ايار(X
ايلول(Y
تشرين الاول(W
تشرين الثاني(Z
تموز([
جانفي(\
جوان(]
جويليه([
حزيران(]
دجنبر(^
ديسمبر(^
سبتمبر(Y
شباط(_
شتنبر(Y
غشت(T
فبراير(_
فيفري(_
كانون الاول(^
كانون الثاني(\
مارس(V
ماي(X
مايو(X
نوفمبر(Z
نونبر(Z
نيسان(U
يناير(\
ينايير(\
يوليه([
يوليو([
يوليوز([
يونيه(]
يونيو(]
अक्टू(`
अक्टूबर(`
अक्तूबर(`
अग(a
अगस्त(a
अप्रैल(b
जन(c
जनवरी(c
जुल(d
जुलाई(d
जून(e
दिस(f
दिसंबर(f
दिसम्बर(f
नव(g
नवंबर(g
नवम्बर(g
फर(h
फरवरी(h
मई(i
मार्च(j
सित(k
सितंबर(k
सितम्बर(k
ก ค(l
ก พ(m
ก ย(n
กค(l
กพ(m
กย(n
กรกฎาคม(l
กันยายน(n
กุมภาพันธ์(m
ต ค(o
ตค(o
ตุลาคม(o
ธ ค(p
ธค(p
ธันวาคม(p
พ ค(q
พ ย(r
พค(q
พย(r
พฤศจิกายน(r
พฤษภาคม(q
ม ค(s
มกราคม(s
มค(s
มิ ย(t
มิถุนายน(t
มิย(t
มี ค(u
มีค(u
มีนาคม(u
ส ค(v
สค(v
สิงหาคม(v
เม ย(w
เมย(w
เมษายน(w
一月(x
七月(y
三月(z
九月({
二月(|
五月(}
八月)$
六月)%
十一月)&
十二月)'
十月)(
四月))
구월)*
사월)+
삼월),
시월)-
십이월).
십일월)/
오월)0
유월)1
이월)2
일월)3
칠월)4
팔월)5
"#, b"\x00\x00\x0c\x00\x15\x00y\x00?\x02\x04\x00\x01\x00\x01\x00\x03\x00\x08\x00k\x02\xe8\x01\x9a\x00\x16\x00\xee\x00\x07\x00*\x00\x08\x00\x01\x00\r\x00\
\xd9\x01\x16\x00I\x009\x00;\x003\x00\x93\x03\x05\x01P\x00\x01\x00\"\x00\x00\x00\x00\x00\x0f\x00(\x00-\x00\x07\x00\x05\x00u\x00\x08\x00\
e\x01\xfc\x032\x01\x1d\x00L\x01 \x08\x81\x00\x1e\x00\x00\x00\x01\x00\x14\x00k\x01\x87\x00p\x003\x01\xb0\x00\xbd\x00\x00\x00A\x00\x13\x00\
\x00\x007\x00\x08\x00L\x00\xeb\x00\x01\x00c\x02\xca\x02\x9d\x02\x18\x00\x18\x03\x06\x00f\x03V\x00\x05\x00\x96\x02_\x07\xc5\x01\x81\x03$\x00\
\x87\x05.\x00@\x00Y\x00]\x02!\x00\x00\x00\x06\x00-\x08\x00\x00\x07\x00\x18\x00\x8c\x00\xf3\x06Q\x03\x01\x00%\x00\x19\x00!\x00%\x00\
O\x00\xd0\x00\r\x00\x9c\x00\xa3\x02U\x002\x01\xeb\x00\x06\x00\x02\x00\xe2\x06$\x00\x08\x00C\x00\x1b\x00\x04\x00\xa2\x00\x97\x00\x18\x00\x00\x00\
E\x00\xbb\x04@\x00\x0e\x05\n\x003\x05\x9c\x01\x00\x00\xcc\x00\x08\x05\x10\x00\xfa\x047\x00O\x01\xdc\x03\x0c\x03\x00\x00\x82\x01\x02\x00C\x00\
\xc2\x00\x01\x00\x98\x02\x13\x01\xdf\x01\x01\x00\x04\x00%\x00y\x01\x11\x00\x1a\x00\x0b\x00\x03\x00\x02\x005\x01\xcc\x01\x11\x00\x11\x00F\x01\xc8\x00\
\xda\x00\x12\x00e\x00\x1b\x06\x13\x00>\x01\xeb\x06\x01\x00\x02\x00\xdd\x1e\xc1\x01M\x0b\x00\x00Y\x01h\x01?\x007\x05\x17\x00D\x00\x00\x00\
\x8b\x00\xa0\x01\xaf\x02\xe2\x01\x1a\x00&\x00\x8f\x11\x0f\x00\xb5\x00\x14\x02\x00\x00v\x00\x11\x00\x00\x00*\x00Q\x17*\x00\xe7\x00\x0e\x00\x05\x06\
\x00\x00\x03\x00J\x00s\x03B\x00\x1a\x00\xd8\x00.\x15\xcf\x01\x01\x00?\x006\x00\xcb\x00\x05\x00\x02\x00a\x17*\x08\xa6\x03\',g\x04\
\x00\x00\x7f\x00N\x01\xe0\x00N\x00\x0b\x0e\x14\x01X\x04\x10\x00\xfe\x05\x03\x00\x00\x00\xab:0\x05\x7f\x15\r\x01+\x01\x08\x06\x10\x07", b"\xfb(\xd0\xc5\x02\x10\xca\x13\xa0\x86\x14\xf0\xf3\'\xe0\xf4\x17\xc0]\x16P\xb0\x1d\x10\xc7\x1dP\xb100\x88\x05 \x8f\x08\x80\xbe\x040\xd6\
\n\x80\x85\x13\xb0\xc8*\xd01\x13\x90\xd8\x10\x90>$\x80{-\x90\xfe\x12@\x8b!`\x1b/\xe0\xa6\x00\xd0M\x07PK\x1e \x7f\x02\
\x90\xb0\x00P\r\x0f@\xa7\x15\xf0j\x04P$\x0e\xb01\x00\xf09\x03pV*`\xce\x07\xe0j\x16\xc0\xf5\x19\xf0\x1b,\xf0y\x19\x10\
\xad1\xb0\xee\x05\x10\x9e(\xe0\x00\x00\x00$\t\xd04#\xa0\x1c\x08\xc0,\x15\xc0\x9f+`\x8b\r\x10?\x14\xe0\xb8\r\x10\xb5\x0fp\xf6\
20\xcd\x05\xb0U\x11\x80Z2@A\'\x80\x8a-`\x00\x00\x00W1\x00\x0e\x13\xb0\xc5 P5\x17 \x06 \x90=\x0c@\xc7)\
`\x1d\x1d\x00\xaf,\xa0\xcb\x15\x809\x1a\x10\xcc\x0c\xc0\x91\x16 \xa7\x0f\xa0\x7f\x1f\xc0}\x1a`\x92\x17P0\x11\x90\x10\x1f\xf08\x120\
v\x00\x00\xf1#@\x10\x16\x80\x16\x050\xc92\xe0\xb0\r\x80\xcd\t\xe0\xce\'@\xc1\r\xf0\xe2*\x00\x9a\x18pV\x00\xb0Q\x160S\
\x030\x11-\x10i\x06\xd0\"&\xe0\xba\x10\xc0\x1e\x0f\xe0\xba\t\x00\x9d\x02\xc0\x1c\x19`\x98\x1dp\xc5%pJ\x1b\xc0\x18\t \xbb\x16\
p\xc3\x06\xe04 \x80#%p\x1f$0\x99/@\xc9\x10\xa0\n\x1c\xc0I\x1a\xc0\xd3\x12\xc0\x96\x02\xd0V, \x11\x1d\xf0t\x18\xe0\
\x06\x1aP\x890@\x8b\x12\xa0\xd3\x060\x9a.\x80\xe8\x00\xe0\xa2\x13\xa0>\x08`.\x14\xa09\x1b`O\t\xc0W\x1eP\xbc&\xe0\x90\
\x1f \xd9\x05\xf0\x91\t\x80|\x15p\x962\xc0\xf9\x04\xf0\xde\x13\xe0\xc6+\xe0<&p\x04\x1c\xf0\xcc\x0f\xe03\x1cp\x07\x02\xd0[#\
P\xdb\x18P\xb8\x19\xf0\x08\x12`_\x1c\xb0\x10\x03`\xd8\x1d\xc0\xe4\x1e0\x93\x14 )\x07\xc0\xc21\x90=\n\x90(\x10\xe0-\r\x10\
*\x17`\xfc\x1apE\x01\xc0\xea!P\xe8\'@\x1a\x06\xf0\xb8\x11\xf0_\x13@\xb2.P\xbc$\xd0]$P`/\xe0\xc7\x110h\
\x18 80\xb0&(\xd0\\+@(\x12\x00=  e-\xb0\xce\x18pq\x0fP\x9d\x06`d\x07p\xfc\x1c@\xd0\x02\x00\xed\x13\
\xf0\xa11P\x05\x11\x80\x8b\x1b\xd0\n\r \x9a\n0l\r\xd0\xa9\x07\xa0\x90\x15\xe0\\\x0e\xf0\x00\x00\x00\xaf$ >\x00\xc0\xf2\x0e\x90\
\x85\x08\xc0s\x1b\xe0\x1b\x03\xc0\xe42\xd0\x96!P\x00\x00\x00\x9f*\xf0p\x1f\x106\x1d\x10\x8f)\xd0\x8a\x19\x80\xd8& \xcb\x080\xc6\
#\x80\x05\x14\xe0>\x1b \xb4 @O!\x90P\x14@\xc2\x14\x80\xc1\x0e`m(\xd0p.0f\x12`\xf1+p\xbd#\xf0P\x08\
\x90o2\xa0a\x0bP\xbb0\x903$`\xb3\x1b\xc0\x08*\xf0\x1e\r0\xbc\x0b\x00\x021\xf0\x18\x0f\xb0\xa5\x06\x10\x8d2\xf0|(\xb0\
\x86\x07\xb0\xb0\x02\x80\xa8\x12\xd0\x14\x15\xe0;\x16\xc0\xfc\x15\xd0\xb2\x10p\xa2\x1a\xf0\xa3\x10P\xda\x0b\xe0\xe8\x03\xf0\xd1#P\xfa\x02`\xab\
\x1c\xa0\x97%\x80\xaa\x0e\xc0\x92\n\xd0\xe8\x1c`P\'\x00\xda\x1e\xa0\xa0\x01\xf0\xe6\x06\x80##@Y\x07\x10Y\n0\xe3&0\x0b\x06\
\x90\xfc\r\x80\xfe\"\xc0\x94\x05\xc0y$\xe0\x9c\"0\xe3\x0f\xd0\xa7\' e\x1a\x80\x130\xa0\xe8+\xb0$2@Y\"\x00\xea\x1b0\
W\x08\xa0Y\'\xd0@\x10\x10\x9b\x1f\xb0}\x00 \xe0\n\xe0n,0\x06\x13\xc0\x9d\x07 \xbd\x0f\xb0*\x1eP\x9c\x04\x80\xb7\x12@I\
$\x10\xb9\x1e`@\x02@_\x10\xa0\x95\x0c\xd0\xe2\x110\n\x1e\x00\xa5\x1b0\xb5\x16\xb0\x04)\xd0l\x0c\x90\xd7*\xc0\xa1\n\x10W%\
\xe0 \x13\xd0o\x13\xd0\xe1\x1dPZ\x1bP\xcb(\xe0\xbc\x1d /-\x80\xe5\x17\xf0p\x08Pw\x17\xb0\x81\x0e\xc0?2P@*\xa0\
m!pD\x13\xe0\x00\x00\x00\x11\x19\x80\xa7\x19`^\x02\xe0\"\x02P\xce\x1b\xd0\xdc0P\x83+\xf0\x0f\x00\x10`%\x00e\x1e\xa0\'\
\x19\xf0y\x03\x00\x941p?\x11`\t0`\xf8\x01\xb0\xdd\x1b\x00\x12,\x10X!\x10K-pE\x05\xc0\xe7/@D\x1bP-\x08\
\xc0>\x1c@\x00\x00\x00\x16\"\xa0@\t0\x08\x04\xf0\x00\x00\x00U\x15 \x0e\x17\x90\x88\x0b\xe0Z\x12\xb0\xbb*P%\x1f\x90\x90+\xb0\
f\n0\xba\x17\xd0\x00$\xb0\xed1\xf0\xde\x08`\x06\x19\xe00\x16\xf0Q2\xa0;)@\xfa\n0\x00\x190\xf7\x08\x805\r\x00:\
\x13\xe0&\x16p\xd3\x19p\x02\x1e\x90`&P\x9f\tp\x1c\x1c\xb0\x82!\xd0\xc3\x08\x80 +P\xef\x08\x80\xe2#\xf0\x1f\"\xf0\xf5\t\
\xf0\x80\x1b F\x04 \xb1\x1e \xaf\"\x90\x9c0\x00(\x01 d\r\xa0\x10\r\x90Q\r\x10Z\x01\x80\xc4\x00\x00\xe0\x05\x00\x8a,0\
q\x070)\x1dp\xdd-\x000\x18P\xed\r@0\x06\xf0\x9b\x0f \x9e\x03\xe0\xc0\x01\x00\x03\x0bp\xb8\x06\x00\xa4\x1e\xf0\xcc\x0e\x10\x8a\
\x02\xd05\x0b\xe0\xfe\x00\x80\xa2\rp\xb4\x0e\xf0M\x11\x00X\x19\xa0\x85(\xd0&0\xe0\"\x1a@\xdb\x11 \xed\"p$\x03\x00o\x02\
\x00\xdf\x03\xd0v\x08`\x0c\x1bP\xb4/\xf0T$`A\x07\x00v \x00I,\x90^\x03\xb0v\x0b@i\x1d0\x0f)\xb0\x1f\x01\xc0\
\xe2\x0cpw\x06Pa\x14\xf0\x0c\x1ap\xce\x14 F\x19`%!\x80\xfe\x19\xd0\xd4-\x10\xaf\x19\xb0L\x00\xd0\x95\x1c@\xb0\x13P\xe8\
\x18\xe0\xd6\x02\xd0\xa1#\xd0\xe3(\xb0>\r\x80\xc3\x0cp\x97- \x06-\xe0\x05\x06p:!\xa0\x9c\x12 =\x18\x10\xe7\x140\xce \
\xb0\xd9\x0e\xe0\xb2\x0c\x00\xb6\x1cP]\x08\x00\x81%@\x8b\x16\xe0\x84\x0f\xf0\x93\"\x00\xea\x11\x80_\x1b \xcd.\xd0\x15\x0bPT\x0e\xc0\
k\x010d\x11@\x8b&\x00\x02\x0f\x80\x8c\x13\xf0#\np\x14\x0e \x1b\x04\xa0e\x01\x10\xb6\'\xd0T\x1a\x00w\t`\x19\x17\x80P\
\x18\x002\x04\xf0\x07\x08\x80\x9e\x08\xb0}#\xe0\x13& \x95\x08 R\x19\xc0\xea\x16pq&\xc0\xc9$\xa0\x81\x0b\x80\xd4\x1c\x00\x91\x04\
@p\x00@\x1f\x18\xf0\x87  \xdc\x000\xd1!0\xa0%\xa0^\t\x90w\x10\xc0v\x1d\xd0c.\xa0\x07\t\x80\xf1\x02\xe0\xa0$\xc0\
\xa9\x02\x80\xcb\x03@K\x0bP\xe1%\x00\xd3\r\xf0\xfe\x13p\t$\xc03*\x00l\x0bP\xed\x04\x90}\x05p.\x0eP\x83\x12\xb0\xc1\
\x1b\x90\xc1\x1e\x10l#\xb0U\x1b\x00\xf5\x00\x10\xa0\x19\xb0\xf1\x1b`\x0f\tp\x08\x17@#\x08@\xf0$ u\r\xe0\xf9\x10PV\x14\
\xb0\x1a\x1b`\x13\x12\xb0\x00\x00\x00\xe6\x050s\x1a\xa0\x7f\x19\xc0\x03\"`\x87\x1dp\xd0\x1e` \x15\xf0\xec\x1e\x10\xb5+\x90Q\x05\xd0\
h$\x00\xb2\x0b\x80B\x15\xb0\x16\x1c \xa9\x17 F\x16 \xdf\'P\xea\x1d\xc0\x18#\x10\xf8\x1b\x90\xfa\x1d`\x08\x01\x10\"\x1e\xd0\xd1\
\x00`3\x19P\x9e)\x00\xe8-@\xcf\npl\x15Pi%0G.\xa0\xd7 \xa0V\x130\xa82pz\x14 \xdd$ h0\
`\xf00\xf0\x01\x08`\x85\tp\x14\x14\xa0|\x0f0t\x01@E\x08\x00\x00\x00\x00\x12\x070\xc5\x17`Q\x1d\x10\xba)\xe0\xd22`\
\xd6\x01\x80\x8e#\xc0P\x1b0=\x1e0\xfc\x0f\xd0\x8b\x00 u\x16\xa0\xfe\x11\xb0\xbc\x13p\xfe\x17P\x8e( \xf4\x18\x001+\x90\xa9\
\x0c@\xba\x1a\x10X\x02 \xc8!\x90\x11.\x80\xec\x190`\x00pg\x17\x90o\x06`\xaa\x1ep\xa4\x1d@\xfa\x06\xb0I\x1c\x10\xf4\r\
pC\x0f\x00\x05%\xd0\xc1\x15\xf0\xe4 \x80w\n`\x85\x06\xd0\"\x1c\x80[\x0f\xe0\x8e%\xd0\xba\x00\xb0\xd51`\x04(\x00\x97\x06 \
+&`\r\'\x90l\x100\x96\'\xc0M(\xc0\xf90\x90\xc7\x1a\xe0K\n`\xe2\x07\x90\xfe\x1b`\x90*`\x9d\x0e\x00\x1c\x05\xe0\xfd\
\x08\x80\xec)p\x9c\x0b\x10\x9e\x05\xd0\x05\x03\xa0\x1d\x07 \xca\x1f0s\x12P\x82\'\xb0\xdc\x190\xaf-\xb02\'0u\'\xc0\xe1\x04\
\x00\x05\x10\x10\xa0\x1cp!\x06\x104\x0f0\xec\x0f`q\x11\xd0<\x06`\x19\x12\x80\xff/\x80\xa7\x04\xc0g\x0e\xa0\x15\x0cP4\x10\xa0\
u\x02\x00{2\x80\xda\"\xd0\"\x00`%\x0fpB,\x00\xfe\x03@\x16\x1a\x90\xad\x0f\x90\xb12\xb0\\\x11`\x18)\xb0\x00\x00\x00\xc6\
/\x80\xa6\x05p3\x03`:\x19`\x13\x01\xf0\x00\x00\x00}\x13\xa0\xd8\x15 \x930@\xf0\x10\xa0\x03\x05\xd0\xde\x1c\x90\x1f\x17\xe0\xa4,\
\xd0\x96\x01\xb0)\x04\xe0l\x14\x800\x0c0 \x12\xb0\xd2/\xe0\x01\x00\x80C#P\xcc\x01\xd0\x1b20.\"p9\x05\xe05\x0e\x10\
\x0e\x14\x10\xe6\x0e\xb0\xfd\x1f\xa0#\x0c\xa0U)\xe0~\x08\x10&\r\x10\x9b,\xb0\xdf\x020\xab\n\x80\xe2\x0b\x10l\t0\xb8\x08pR\
#@a\x17\xa0\xec\x07\x90#)\xb0P\x02\x10\x80\x16 \xd4\x1b\xf0I\x03\xc0E\x14Pa,\xf09\x1f\x10^\x05\xb0\x8b\x1c\xc0\x83\x0c\
\xa0r\x050\xd2$\x90\x0f#PB\x12\x80\xf7\x07\x80\xfe*\x80\xf2\x1cp\x10\n\x90\x7f\x17\xf0\xa3 \xe08\x15\x80\x0c\x0e\x905\x07\xa0\
\x90/\xe0\x80\x03\xa0-2\xe02\x1e\x80\xd4\x1a\xb0\x14$`\xd4(p\x96\r\x00/0 \xdd\x0f \x07\x00\xd0\xef\x1a\xe0\x10\x1cP*\
,\x10\xf0\x06\x80\xf5\x13P\x06\x16P\x8a\x03\xe0R\x06\xe0P0\xf0\x88$\x90^)\xd0O\x12\xe0\x00\x00\x00l*p\xb1\x15\x10\xd6)\
\xb0\x13\x08\xe0\xaf\x1a`\x95\x19@\xe8\x1f\xa0-\x0f\xc0\xc1\x07p\x14\x02\xe0\x04.\xa0\xba\x0c@Q\x04\xe0u\x0e0\x17\x10\xf0/\x1fP\
\x96&P\x83\x01\xc0\xdd\x06p\'\x06\xc0k \x00\x1c!`K*\xe0w\"p~\n\xd0\xb6\n\x10\x14\x06\x80\xcf\x1d\xf0\x83\x00p\xfd\
\x14\x10@\x040 1\xb0\xe3\x15\xf0\xf7\x1e\x80\x00\x00\x00^\x06\xb0\x17\x130T\x1f F\x0c O\x01P\x1b\x16 H2\xd0\xd7+\
\x00\xed\x17\xc0\xf6\x05\xd0_\x1aP\xa4\x080\xab\x16p\xa7\x18\x90\x86\x15\x90\x06\x1d\xc0C\x1f \x00\x00\x00c\x19\xe0\x8d\x18\x90K\x17 \
P\"\x10t\x0c\xf0\xf7)@\xd4\x08\x00u\x1cP\xac\x05 1\n\xe0\xcd\x11`:\x0f\xa0\x1c\x14\x900%Pm1\xc0\xcb\r`\x99\
\x1b@\xb0\x17\xc07\x00\x00\xed\x0c\xa0f\x0f\x90\xd5\x17\x90\xfa \x90i\x1b\xc0\xf4\x03\xa0\x8c\np\xaa\x01`\x80\x1e`\xb5\x03\xf0\xcf\x10\
0\x00\x00\x001\x02\xb0\"\x14\x90\x8b\'\x90\x9d\x17 \x00\x00\x00?\x0e`(\x1c\xa0{\x0c\xf0\xd8\x13\xc0\xf2\x1d\xf0\'/ \x05\x0e\xa0\
1\x01\x90\x92\x0b`\xc0\x10p\xc7\x1e\xd0\xc1\x18\xa0\x0e\x10\xd0\x12\x04\x90\xaa+ \xa9\r\x10L\x0f\xc0\x03\r\xf0\xa4\x1f\x90\xf4\x0f \xc9\
-@\xbf\x11\x10P\x0cp6\x0c\xd0M\x0e\x10\x0b!\xf0\x98\x1a\xc0+\x0b\xd0i/\xc0J\x02@\xbc,\x90\x03,@_*`D\x00\
\xb0\xfa1\xd0\xf0\n0\x07\x0c\xa0o\x03 \x86\x1ep\xd4\x0f\xd0\xf7\x12\xd0\x17\rP\xe7\x10\xa0\xfb\x0b\xd0\xa9&\xb0\x881\xe0\xd4,\xc0\
\xdd\x170\xa1\x14\xd0\x04&\xf0?\"\x8062\x10\xb2\x04\xb0\xd0\x0b\xb0\x87\x1a \xe600\xca\x1c0n\x1b\x10\xf1 `\x80\x18\x10N\
% \x14\x00\xa0\xcd\x19\x00{,\xc0x\x1bp\xe6\nPG\r\xf0\x8d\x06@\xe2.\x10H/ \x0f+\xe0\x062\xb0\x98  \xa7\x03\
\xf0h\"\xa0\xf5%\x90k)\x80\xbc(\x90\xf9\x0c\xa0\x90\x0fPb\x150g\x13 \xa8\x13`W\x0c\xc0\t/\x90U\x0f\xa0\x93\x12p\
\xd0%\xc0\x1f\x0b\xb0`1\xe0\xf8\x0e\x90\x03\x1f\x10\xbb.\x90\xfd.\xf0\xc4\x120B1\x10\x15(\x90\xe4\x19\x10\xed\x0b\xc0\x9f\x0c0!\
\'\x10\xe2\x12\x90\x03\n@t%\xb0\xb7\x05\xc0\x9d\x10p\xe9\x08P3/\x80\xcd\x16p\x1d \xf0\xda\x14 **\xb0\xac\x10 \xb7\x14\
P\xa9%\xb0\xcf\x17\xe0\\\x18`\xb7\x15\xb0@\x17\xe0\x1a\x1e\xa0\xf7-p\xee,\xa0\x86\x17\xf0\x00\x00\x00w\x13`D\x18\xc0l\x05\x80\
\xc6\x0b\x00\r\x18\x10v+\xb0\xb5\x01@\xcc\x06\x007\x02\xd0\xc2\x05\xc0?%`\xca\x04\xd0\x08\x15\xf0\xe7\t\x00\xe6\r\xc0^( \x05\
\x18@\xbd20-\x03\xd0|\x07\x90\xdc\x16\xc0N\x10\xc0\x16\'\xc0\xfe\x05\x80\x19*P\xc5\'\xc0\x84\x100\xac\x14\x10\x00\x00\x00\xb7\x1f\
\xf0\xec\x01`\xad\t\xc0\x00\x00\x00\x00\x00\x00r-\x90\x83\x04\xd0\xb0\x06P\x9f2\xc0\x91\x10\x00\xaf!0V.0\xb5\x07P\x1e\x1f`\
\xef\x15 \x8c\x0c \x842\xc0\x05\x07\x90\x8c\x01p\x1a%@{\x12pl\np_\x1f`\xc2\t\xb0h\'p\x87\x11\xf0\xf9\x16\xb0j\
\x1c\x80\xf5\x11\xe0\x82.\xf0\x95(\xc0\xa5\x16\xf0\x81\r\xc0}*p\xb5\x18\x00\xae*\x90d\x0c`\x00\x00\x00\x89\x1f\xb0]\x1d0Z-\
\x90\xad)\xa0M+@I\x15`\xe8\x02\xf0\x14\x11\x10\xf8&\xe0h\x02\x00\xe1)\xb0*$\xd0\x1d0\x00\x9d\x00\xa0\x9a\x1e\xf0\xbc%\xb0\
\xeb.\x10]\x0cp?\x03\x00\x16\x18Po\x17pc2\x00D)\x00I\x1f`\xdf\x10\xc0<-\xb0v\x04`\xcc1\xb0\xae\x08\xf0\xba\
\x02P\x94\x00`\xed*0z\x11`,)\x800\x120\xf0\x12\x80d\x1b\xf0\x1e.\xf0\xc2\n\xf0E\x0e\x00\xa7\x0b\xf0\xe5\x13\xd0\xaa#\
@\xd4\x11\xe0\xfa+\xe0\xa0\x11\xc0\x92\x03\xc0\x1a\x00\xd0\xc0\"\xe0\\\x04p\x97$\x90\xc0\x1c +\x00`\x8f\x0e03\t@5\x14\xd0\
\xd9\x07\xa081\x80\xf2\x14p\xdb\t\xf0\x1d\x0e\xf0\x0c\x0b`m\x1a\xf0\'\x05\x80\xdc\r\x10\xf9, V\x17 f\x00\x90 -\xe0!\
\x11`\xdb2P\xab/0\x1d\x10\xb0[\r`g\x03p\xc2\x13`\xd2\x13\xe0C\x1d\xf0\x00\x00\x00-\x1a0v\x15\x90\x93\x13 2\x05\
0\x00\x00\x00\x18\n@O\x130\x97\x11\xe0\xd6\x16\x00j\x1f w\x1f0\xa9\x11PF\x06\x10T \x00{/`U\x10\xf0W\x0b\xd0\
T\x1c\xe0\x90\x1e0\xd3\x1f\x80\xcf&\xd0\x86\"\x80[\x15\xb0z\x01\xc0\xed2P\x9b\x15\xb0\xe1\x01\x90\xd1\"\x90\xd8\x0c\xa0\x00\x00\x00\x9b\
\x16\xc0\x80\x110\xad(\x00\x92\x07ps\x1e\xf0\xd6\x04\xa0\x12\x1e0\xec(\xe0\xc40p\xe7\x1a0g+\x10@\x0b\xf0\x8f\x11p%\x18\
\xa0\x80\x1c 3,PO&p9(\xb0\xd4\x030|)\x00B(\x90\xc5\x0f\xb0\xbf\x03@\xea%0\x84\n\xb0}\x06@\x91\x1a\x10\
8\x08\x00:.\xc0)\x1b\xd0\xc1\x19 D+\xb0\xe3\x1b\x00-.\x10f\x08\x90\xe0\x1aP?\x1ap)\x13\xa0j\x11\x90\x82&p;\
\x01\x10n\x19\xa0\xb1\x11\xb0\xc4\x16\xb0", [0, 3, 4, 7, 8, 9, 12, 15, 16, 17, 18, 35, 48, 51, 52, 54, 55, 56, 58, 59, 60, 62, 63, 64, 75, 76, 84, 86, 87, 90, 91, 93, 94, 95, 96, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 131, 133, 140, 141, 144, 145, 147, 148, 149, 150, 154, 157, 158, 160, 161, 162, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 191, 192, 193, 194, 198, 207, 209, 210, 216, 217, 218, 219, 220, 222, 223, 224, 226, 227, 228, 229, 230, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 262, 263, 264, 265, 274, 275, 276, 281, 282, 284, 286, 287, 288, 289, 290, 291, 292, 309, 310, 311, 312, 322, 323, 325, 326, 327, 328, 329, 345, 346, 347, 348, 358, 359, 361, 362, 363, 364, 365, 366, 367, 370, 371, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 386, 387, 388, 391, 393, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 413, 414, 415, 416, 424, 427, 428, 429, 430, 448, 450, 453, 454, 455, 456, 457, 458, 460, 461, 462, 466, 469, 471, 472, 473, 476, 477, 479, 480, 483, 484, 485, 486, 488, 489, 490, 492, 493, 494, 495, 496, 497, 518, 520, 532, 533, 536, 539, 542, 543, 545, 546, 547, 548, 549, 550, 551, 552, 553, 558, 560, 561, 563, 576, 578, 588, 589, 592, 594, 595, 596, 599, 600, 602, 603, 604, 605, 606, 607, 608, 610, 611, 612, 613, 614, 615, 616, 617, 618, 632, 633, 634, 647, 649, 660, 663, 664, 667, 668, 669, 671, 672, 673, 678, 679, 680, 681, 682, 683, 684, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728, 729, 732, 733, 736, 737, 739, 740, 741, 742, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 757, 760, 761, 762, 763, 764, 765, 768, 769, 770, 771, 772, 774, 775, 776, 777, 778, 779, 780, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 840, 843, 846, 849, 852, 855, 858, 861, 864, 867, 870, 873, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888], [
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
m(3, L::He), m(11, L::He), m(9, L::He), m(2, L::He), m(8, L::Ar), m(4, L::Ar), m(3, L::Ar), m(10, L::Ar),
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
