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
august$<
augusta$=
auguste$>
augusti$?
augustim$@
augustis$A
augustist$B
augusts$@
augustus$C
augustī$@
augusztus$D
augusztusban$D
augusztusi$D
augusztusig$D
augusztustol$D
avg$E
avgust$E
avgusta$F
avr$G
avril$G
aww$H
awwissu$H
ağu$+
bal$I
balandi$I
balandis$I
balandzio$I
beal$J
bealtaine$J
birz$K
birzeli$K
birzelio$K
birzelis$K
bre$L
brezen$L
brezna$L
breznu$L
cerven$M
cervence$N
cervenci$N
cervenec$N
cervna$M
cervnu$M
cvc$N
cvn$M
cze$O
czerwca$O
czerwcu$O
czerwiec$O
d fomh$P
d'abr$Q
d'abril$Q
d'ag$%
d'agost$%
d'oct$R
d'octubre$R
de des$S
de desembre$S
de febr$T
de febrer$T
de gen$U
de gener$U
de jul$V
de juliol$V
de juny$W
de maig$X
de marc$Y
de nov$Z
de novembre$Z
de set$[
de setembre$[
dec$\
decembar$]
december$^
decemberben$_
decemberi$_
decemberig$_
decembertol$_
decembra$`
decembre$a
decembri$b
decembrie$c
decembrim$d
decembris$d
decembrs$d
decembrī$d
deireadh fomhair$P
des$e
desember$f
desembre$S
dets$g
detsember$g
detsembri$g
detsembris$g
detsembrist$g
dez$h
dezember$i
dezembro$j
dfomh$P
dic$k
dicembre$l
dicembru$m
diciembre$n
diċ$m
dub$o
duben$o
dubna$o
dubnu$o
déc$a
ean$p
eanair$p
eki$q
ekim$q
elo$r
elokuu$r
elokuuhun$r
elokuun$r
elokuussa$r
elokuusta$r
elokuuta$r
ene$s
enero$s
eyl$t
eylul$t
feabh$u
feabhra$u
feb$v
febbr$w
febbraio$w
feber$x
febr$y
febrer$T
febrero$z
februar${
februara$|
februarban$}
februari%$
februarie%%
februarig$}
februarim%&
februaris%&
februarja%'
februars%&
februartol$}
february%(
február%)
februára%*
februári%)
februāra%&
februārī%&
febrúar%+
fev%,
fevereiro%-
fevr%.
fevrier%.
fra%/
frar%/
fév%.
geg%0
geguze%0
geguzes%0
gen%1
gener$U
genn%2
gennaio%2
giu%3
giugno%3
gru%4
grudnia%4
grudniu%4
grudzien%4
gruod%5
gruodi%5
gruodis%5
gruodzio%5
gun%6
gunju%6
haz%7
haziran%7
heina%8
heinae%8
heinaekuu%8
heinaekuuhun%8
heinaekuun%8
heinaekuussa%8
heinaekuusta%8
heinaekuuta%8
heinakuu%8
heinakuuhun%8
heinakuun%8
heinakuussa%8
heinakuusta%8
heinakuuta%8
helmi%9
helmikuu%9
helmikuuhun%9
helmikuun%9
helmikuussa%9
helmikuusta%9
helmikuuta%9
huhti%:
huhtikuu%:
huhtikuuhun%:
huhtikuun%:
huhtikuussa%:
huhtikuusta%:
huhtikuuta%:
ian%;
ianuarie%;
iuil%<
iul%=
iulie%=
iun%>
iunie%>
jaan%?
jaanuar%?
jaanuari%?
jaanuaris%?
jaanuarist%?
jaen%@
jaenner%@
jan%A
janeiro%B
jannar%C
janner%@
januar%D
januara%E
januarban%F
januari%G
januarig%F
januarja%H
januartol%F
january%I
január%J
januári%J
janv%K
janvara%L
janvari%L
janvarim%L
janvaris%L
janvars%L
janvier%M
janúar%N
joulu%O
joulukuu%O
joulukuuhun%O
joulukuun%O
joulukuussa%O
joulukuusta%O
joulukuuta%O
jui%P
juil%Q
juillet%Q
juin%P
jul%R
jula%S
julei%T
julho%U
juli%V
julij%W
julija%X
juliji%Y
julijim%Y
julijis%Y
julijs%Y
julio%Z
juliol$V
julius%[
juliusban%[
juliusi%[
juliusig%[
juliustol%[
july%\
jun%]
juna%^
june%_
junho%`
juni%a
junij%b
junija%c
juniji%d
junijim%d
junijis%d
junijs%d
junio%e
junius%f
juniusban%f
juniusi%f
juniusig%f
juniustol%f
juno%g
juny$W
juuli%h
juulis%h
juulist%h
juuni%i
juunis%i
juunist%i
jän%@
júl%j
júli%S
júlí%k
jún%l
júni%^
júní%m
jūl%Y
jūlija%Y
jūn%d
jūnija%d
kas%n
kasim%n
kesa%o
kesae%o
kesaekuu%o
kesaekuuhun%o
kesaekuun%o
kesaekuussa%o
kesaekuusta%o
kesaekuuta%o
kesakuu%o
kesakuuhun%o
kesakuun%o
kesakuussa%o
kesakuusta%o
kesakuuta%o
kol%p
kolovoz%p
kolovoza%p
kolovozu%p
kov%q
kova%q
kovas%q
kovo%q
kve%r
kveten%r
kvetna%r
kvetnu%r
kwi%s
kwiecien%s
kwietnia%s
kwietniu%s
lapkr%t
lapkricio%t
lapkriti%t
lapkritis%t
led%u
leden%u
ledna%u
lednu%u
liep%v
liepa%v
liepos%v
lip%w
lipanj%x
lipca%y
lipcu%y
lipiec%y
lipnja%x
lipnju%x
lis%z
listopad%z
listopada%{
listopadu%|
listopadzie%}
loka&$
lokakuu&$
lokakuuhun&$
lokakuun&$
lokakuussa&$
lokakuusta&$
lokakuuta&$
lug&%
luglio&%
lul&&
lulju&&
lun&'
lunasa&'
lut&(
lutego&(
luty&(
lutym&(
m fomh&)
maalis&*
maaliskuu&*
maaliskuuhun&*
maaliskuun&*
maaliskuussa&*
maaliskuusta&*
maaliskuuta&*
maart&+
maer&,
maerz&,
mag&-
magg&-
maggio&-
mai&.
maig$X
maija&/
maiji&/
maijim&/
maijis&/
maijs&/
maio&0
mais&1
maist&1
maj&2
maja&3
maji&4
maju&5
majus&6
majusban&6
majusi&6
majusig&6
majustol&6
mar&7
marc&8
marca&9
march&:
marci&;
marcius&<
marciusban&<
marciusi&<
marciusig&<
marciustol&<
marco&=
marcu&>
marec&?
maret&@
marras&A
marraskuu&A
marraskuuhun&A
marraskuun&A
marraskuussa&A
marraskuusta&A
marraskuuta&A
mars&B
mart&C
marta&D
marti&E
martie&F
martim&E
martis&E
marts&G
martsi&H
martsis&H
martsist&H
marz&,
marzec&>
marzo&I
marzu&J
març$Y
may&K
mayis&L
mayo&M
maí&N
mean fomhair&)
mei&O
meith&P
meitheamh&P
mej&Q
mejju&Q
mfomh&)
mrt&+
mrz&,
máj&R
mája&4
márc&<
márta&S
mär&,
märts&H
nis&T
nisan&T
noi&U
noiembrie&U
noll&V
nollaig&V
nop&W
nopember&W
nov&X
novembar&Y
november&Z
novemberben&[
novemberi&[
novemberig&[
novembertol&[
novembra&\
novembre&]
novembri&^
novembrim&_
novembris&`
novembrist&a
novembro&b
novembrs&_
novembru&c
novembrī&_
noviembre&d
nóv&e
nóvember&e
oca&f
ocak&f
ocak'ta&f
oct&g
october&h
octobre&i
octombrie&j
octubre&k
okt&l
oktobar&m
oktober&n
oktoberben&o
oktoberi&o
oktoberig&o
oktobertol&o
oktobra&p
oktobri&q
oktobrim&r
oktobris&r
oktobrs&r
oktobrī&r
oktoober&s
oktoobri&s
oktoobris&s
oktoobrist&s
október&t
októbra&u
októbri&u
ott&v
ottobre&w
ottubru&x
out&y
outubro&y
ozu&z
ozujak&z
ozujka&z
ozujku&z
paz&{
pazdziernik&{
pazdziernika&{
pazdzierniku&{
peb&|
pebruari&|
pro&}
prosinac'$
prosinca'$
prosince'%
prosinci'%
prosincu'$
prosinec'%
rij'&
rijen'&
rijna'&
rijnu'&
rugp''
rugpjucio''
rugpjuti''
rugpjutis''
rugs'(
rugseji'(
rugsejis'(
rugsejo'(
ruj')
rujan')
rujna')
rujnu')
samh'*
samhain'*
saus'+
sausi'+
sausio'+
sausis'+
sep',
sept'-
septembar'.
september'/
septembra'0
septembre'1
septembri'2
septembrie'3
septembrim'4
septembris'5
septembrist'6
septembrs'4
septembrī'4
septiembre'7
set'8
setembre$[
setembro'9
setiembre'7
sett':
settembre':
settembru';
sie'<
sierpien'<
sierpnia'<
sierpniu'<
sij'=
sijecanj'=
sijecnja'=
sijecnju'=
spal'>
spali'>
spalio'>
spalis'>
srp'?
srpanj'@
srpen'A
srpna'A
srpnja'@
srpnju'@
srpnu'A
stu'B
studeni'B
studenoga'B
studenom'B
studenome'B
sty'C
styczen'C
stycznia'C
styczniu'C
sub'D
subat'D
svi'E
svibanj'E
svibnja'E
svibnju'E
syys'F
syyskuu'F
syyskuuhun'F
syyskuun'F
syyskuussa'F
syyskuusta'F
syyskuuta'F
szep'G
szept'G
szeptember'G
szeptemberben'G
szeptemberi'G
szeptemberig'G
szeptembertol'G
t1'H
t10'I
t11'J
t12'K
t2'L
t3'M
t4'N
t5'O
t6'P
t7'Q
t8'R
t9'S
tammi'T
tammikuu'T
tammikuuhun'T
tammikuun'T
tammikuussa'T
tammikuusta'T
tammikuuta'T
tem'U
temmuz'U
th1'H
th10'I
th11'J
th12'K
th2'L
th3'M
th4'N
th5'O
th6'P
th7'Q
th8'R
th9'S
thang 01'H
thang 02'L
thang 03'M
thang 04'N
thang 05'O
thang 06'P
thang 07'Q
thang 08'R
thang 09'S
thang 1'H
thang 10'I
thang 11'J
thang 12'K
thang 2'L
thang 3'M
thang 4'N
thang 5'O
thang 6'P
thang 7'Q
thang 8'R
thang 9'S
thang ba'M
thang bay'Q
thang bon'N
thang chap'K
thang chin'S
thang gieng'H
thang hai'L
thang mot'H
thang muoi'I
thang muoi hai'K
thang muoi mot'J
thang nam'O
thang sau'P
thang tam'R
thang tu'N
thg 1'H
thg 10'I
thg 11'J
thg 12'K
thg 2'L
thg 3'M
thg 4'N
thg 5'O
thg 6'P
thg 7'Q
thg 8'R
thg 9'S
touko'V
toukokuu'V
toukokuuhun'V
toukokuun'V
toukokuussa'V
toukokuusta'V
toukokuuta'V
tra'W
travanj'W
travnja'W
travnju'W
uno'X
unor'X
unora'X
unoru'X
vas'Y
vasari'Y
vasario'Y
vasaris'Y
veebr'Z
veebruar'Z
veebruari'Z
veebruaris'Z
veebruarist'Z
velj'[
veljaca'[
veljace'[
veljaci'[
wrz'\
wrzesien'\
wrzesnia'\
wrzesniu'\
zar']
zari']
ágú'^
ágúst'^
ápr$6
április$6
απρ'_
απριλιοσ'_
απριλιου'_
αυγ'`
αυγουστοσ'`
αυγουστου'`
δεκ'a
δεκεμβριοσ'a
δεκεμβριου'a
ιαν'b
ιανουαριοσ'b
ιανουαριου'b
ιουλ'c
ιουλιοσ'c
ιουλιου'c
ιουν'd
ιουνιοσ'd
ιουνιου'd
μαη'e
μαι'e
μαιοσ'e
μαιου'e
μαρ'f
μαρτιοσ'f
μαρτιου'f
νοε'g
νοεμβριοσ'g
νοεμβριου'g
οκτ'h
οκτωβριοσ'h
οκτωβριου'h
σεπ'i
σεπτ'i
σεπτεμβριοσ'i
σεπτεμβριου'i
φεβ'j
φεβρουαριοσ'j
φεβρουαριου'j
φλεβαρησ'j
авг'k
август'k
августа'l
августе'l
апр'm
апреле'n
апрель'n
апреля'n
април'o
бер'p
березень'p
березня'p
березні'p
вер'q
вересень'q
вересня'q
вересні'q
гру'r
груд'r
грудень'r
грудня'r
грудні'r
дек's
декабре't
декабрь't
декабря't
декември'u
дец'v
децембар'v
жов'w
жовт'w
жовтень'w
жовтня'w
жовтні'w
июл'x
июле'x
июль'x
июля'x
июн'y
июне'y
июнь'y
июня'y
кві'z
квіт'z
квітень'z
квітня'z
квітні'z
лип'{
липень'{
липня'{
липні'{
лис'|
лист'|
листопад'|
листопада'|
листопаді'|
лют'}
лютий'}
лютого'}
лютому'}
мае($
май(%
мар(&
март(&
марта('
марте('
мая($
мај((
нов()
новембар()
ное(*
ноем(*
ноември(*
ноя(+
нояб(+
ноябре(+
ноябрь(+
ноября(+
окт(,
октобар(-
октомври(.
октябре(/
октябрь(/
октября(/
сен(0
сент(0
сентябре(0
сентябрь(0
сентября(0
сеп(1
септ(1
септембар(2
септември(3
сер(4
серп(4
серпень(4
серпня(4
серпні(4
січ(5
січень(5
січня(5
січні(5
тра(6
трав(6
травень(6
травня(6
травні(6
феб(7
фебруар(7
фев(8
февр(8
феврале(9
февраль(9
февраля(9
февруари(:
чер(;
черв(;
червень(;
червня(;
червні(;
юли(<
юни(=
ян(>
янв(?
январе(?
январь(?
января(?
яну(>
януари(>
јан(@
јануар(@
јул(A
јули(A
јун(B
јуни(B
אוג(C
אוגוסט(C
אוק(D
אוקטובר(D
אפר(E
אפריל(E
באוגוסט(C
באוקטובר(D
באפריל(E
בדצמבר(F
ביולי(G
ביוני(H
בינואר(I
במאי(J
במרס(K
במרץ(K
בנובמבר(L
בספטמבר(M
בפברואר(N
דצמ(F
דצמבר(F
יולי(G
יוני(H
ינו(I
ינואר(I
לאוגוסט(C
לאוקטובר(D
לאפריל(E
לדצמבר(F
ליולי(G
ליוני(H
לינואר(I
למאי(J
למרץ(K
לנובמבר(L
לספטמבר(M
לפברואר(N
מאוגוסט(C
מאוקטובר(D
מאי(J
מאפריל(E
מארס(K
מדצמבר(F
מיולי(G
מיוני(H
מינואר(I
ממאי(J
ממרץ(K
מנובמבר(L
מספטמבר(M
מפברואר(N
מרס(K
מרץ(K
נוב(L
נובמבר(L
ספט(M
ספטמבר(M
פבר(N
פברואר(N
اب(O
ابريل(P
اذار(Q
اغسطس(O
افريل(P
اكتوبر(R
اكتوبير(R
اوت(O
ايار(S
ايلول(T
تشرين الاول(R
تشرين الثاني(U
تموز(V
جانفي(W
جوان(X
جويليه(V
حزيران(X
دجنبر(Y
ديسمبر(Y
سبتمبر(T
شباط(Z
شتنبر(T
غشت(O
فبراير(Z
فيفري(Z
كانون الاول(Y
كانون الثاني(W
مارس(Q
ماي(S
مايو(S
نوفمبر(U
نونبر(U
نيسان(P
يناير(W
ينايير(W
يوليه(V
يوليو(V
يوليوز(V
يونيه(X
يونيو(X
अक्टू([
अक्टूबर([
अक्तूबर([
अग(\
अगस्त(\
अप्रैल(]
जन(^
जनवरी(^
जुल(_
जुलाई(_
जून(`
दिस(a
दिसंबर(a
दिसम्बर(a
नव(b
नवंबर(b
नवम्बर(b
फर(c
फरवरी(c
मई(d
मार्च(e
सित(f
सितंबर(f
सितम्बर(f
ก ค(g
ก พ(h
ก ย(i
กค(g
กพ(h
กย(i
กรกฎาคม(g
กันยายน(i
กุมภาพันธ์(h
ต ค(j
ตค(j
ตุลาคม(j
ธ ค(k
ธค(k
ธันวาคม(k
พ ค(l
พ ย(m
พค(l
พย(m
พฤศจิกายน(m
พฤษภาคม(l
ม ค(n
มกราคม(n
มค(n
มิ ย(o
มิถุนายน(o
มิย(o
มี ค(p
มีค(p
มีนาคม(p
ส ค(q
สค(q
สิงหาคม(q
เม ย(r
เมย(r
เมษายน(r
一月(s
七月(t
三月(u
九月(v
二月(w
五月(x
八月(y
六月(z
十一月({
十二月(|
十月(}
四月)$
구월)%
사월)&
삼월)'
시월)(
십이월))
십일월)*
오월)+
유월),
이월)-
일월).
칠월)/
팔월)0
"#, b"\x00\x00\x0b\x00\x0b\x00)\x00\x0c\x01\x01\x00\x02\x00\x11\x00\x03\x00\x1e\x00^\x00?\x01\x1a\x00\x95\x01\xf6\x00\x07\x00 \x00\x00\x00\n\x005\x04\
\xaf\x01A\x00v\x01\x03\x00Y\x00<\x00\x03\x00/\x00\x03\x00\x81\x01\x03\x00\x02\x00\xfd\x00Z\x00[\x00\x00\x00B\x00\x08\x005\x00i\x00\
G\x005\x01\x03\x00\xce\x01\x03\x00\x08\x00\x1e\x00\x03\x00\x1a\x00\x11\x01\xd7\x00\xe6\x000\x01\x94\x01\x96\x01\x05\x00(\x00\x90\x00\x14\x00\xc2\x00\
D\x00\x06\x00\xf7\x03\x01\x00\x9c\x01\x0b\x03\r\x02\x16\x00\xb0\x00\x0f\x00\x13\x00\x00\x00\n\x00\xda\x00[\x00^\x01\x1a\x00!\x00o\x001\x00\
(\x00\x90\x01N\x00\x01\x00\x7f\x00\xd7\x00y\x00@\x00\x07\x00[\x00\x16\x00\xe3\x04\x00\x00E\x01\x1d\x00\x00\x00\xa1\x00C\x00\x05\x03K\x00\
:\tl\x01\x11\x00\x19\x00\xf7\x02\x05\x00\x05\x00I\x02\x1e\x00?\x00\xe9\x00r\x00\x07\x00 \x00\x04\x00\x15\x00\x95\x00s\x00\x10\x00\xd2\x00\
\x00\x00K\x00&\x01\x00\x00\xd4\x0c\xa5\x07\x05\x00\x9f\x022\x00[\x00i\t\x1a\x00\x00\x00\x1f\x00\x00\x00T\x00\x07\x00`\x00\xbd\x03f\x03\
7\x01\x03\x00\x05\x00\x0c\x00\xdb\x0c\x1d\x00\x0c\x00\xd1\x01\x02\x00\xf5\x00&\x00/\x00\x03\x00\xc9\x00D\x02\xde\x01\x1b\x00\x15\x02\x0c\x0c\x9e\x00\
)\x00U\x01\x04\x00S\x02]\x056\x0e\xad\t\x00\x009\x112\x00y\x02/\x01Y\x00\x02\x00\x11\x00\x17\x00S\x00\xce\x00<\x00\x04\x00\
\x18\x00V\x006\x00\x04\x00\\\x04\xdc\x046\x00\x02\x00\x12\x00\x07\x00\x00\x00\xba\x0fy\x00T\x00\x03\x00(\x00\x01\x00N\x01\x08\x00\x01\x00\
\xca\x02\x94\x0c\x9f\x03\x0c\x00\x96\x00\x13\x047\x004\x00\x04\x00\x1c\x00;\x07A\x03\x1d\x00+\x00\x02\x00\xa4\x00\xd9\x02\x07\x003\x08\xde\x01\
i\x00\xf1\x02\x1c\x01<\x00\x00\x00\xc5\x07D\x01}\x0f\xf4\x0b-\x00\x9d\x0b\xea\x03", b"\x9e\x1a \xfb\x15\xe0\x8e\x1e\x90z\r\xa0\xe0\x1f\x10\xc7\x17PI\x0b\xa08\x1c\x10)\x18@\xbf\x13\x10E10,\t\x00\xbc\x08`\x98\
\x12\xb0\x08\x05\x80\x92\n\xd0i\x120\xa0\x0b\xa0j\"\xf0\xe3\x06\x00\xc7#`I\x1a\x90\xc0.\xb0\xab!@\x86\x11P\x05\x14p\x10\x14\
\x10?\x05\xb0\xe0\x10`\x9e \xa0\x1e\x07p\x93\x14\xb0\xa9\x15p(\x02\xb0S\x16\xb0\xd5\x13\x80K\x110w\x07\xc0\xb8#P\xb8\n\xe0\
M&\xc0\x96\x16\xd0U\x18\x00W\x1c\xf0\xe8-\xe0\x18.\xe0\xd1\x1a\x10\x9e\x0c\x10\x8e\x07`\x9c\nP<\x12\xa0\x89\x0b\x90\xb2\x0b\xd0\xe8\
#\x00!\x12\xb0\xbb\x17\xf0\xaf\x11 \xfd\x1aP\xda\x17`\x07\rp\xf9\x0c\xc0y\x0e\x90#\x08`\xf5\x0b\xa0\t$@\xa3-\xe0O\x19\
\xe0y*p\xc8\x0ep\xb4\x13\xd0Z1`n\x0e\xe0\x80\x1a\x90\xa4\x1a\xb0\x13%\x00N*\xe0\x98\x1d\xf0\x13 `\xb6\x0fP)\"\xd0\
w\x03\xa0y\x17\x00=*\x90\x0f\x0f\xd0S\x0f\x10\xe6& A\rP^\x17p\xb4\'\x80\xba\x1c\x80J\x0309/0\x88\x0c\xe0D\
\x1c \xd6\x03\xd0\xc0\x0e\x90\xd8\x0e\xb0\xa300\xec\r\xe0\xc9\x16\xc0r\x0f\xa0\xed+\xb0\x00\x00\x00\xac\x03\xf0\xe4\x08p7\x06P\xcd\x01\
\x80\xaa\x18@2\"@\xdf\x03\xf0\x8c$\xf0\\\'p\xf8\x12\xd0G\x02\x10\x92\x1c\x00\xa4\x1f`V\x0b0\xec\x17\xa0x\x08@\x14\x00\xa0\
\xd5&\xc0\"-\x80\xc5\x1e U\x02\xe01\x0c0$!0\x0f\x1f 9\x0c\x10\xd90\xa0H\r\x10\x11\x11\xb0\xb9)\x90`\r\x10\x1e\
1\xc0r\x1c\xc0\xf1\x12\xe0\x7f\x0f0\x05\x19`\xdd\'\xe0\x0e!\x80:\t\xf05\x13\x90\xbb\x12`~\x07@?\x1e\xf0\x8f\x0e0\x86\x18\
\xd0\x07\x03`\xc1\x18\x10X\r\x00\x08\x13PL\x14\xb0\x82\t\x90\xd8 \x10\x88\x04@o\x190\xca\x13P\xda!@\x00\x1apn\x0c`\
\x11\x1e\xb0\xc2\x03@-\x1a0:-P\x01#\xe0\xd4\x0c\xf0\x19\x02PO(`m\x0bp\xff\x08\x00w\x0c\xa0;\x11\x00\xaa\x1a\x809\
\x15P\xe6\x17\xc0k\'\xb0\x1e%P\x97\x15p\x08\x1a \xe7\x0e\xd0L/p\x9b.\xa0\xc70P\x00\x00\x00U\t\x90\x81\x0b`/\x06\
`\xf6*0\xf2\x0f\xc0\xd3(\xe0\xf70\xa0x\x06\x00\xd5)@\xab\x16\xe0\x031\x80b\x1d\xa0\xc3\t\xd0e\x1a\x00\x18\x1e \xf3\x07\xf0\
\xf5\x00\x1091\xb0\x93\x100\xd0\x16\xc02\x16 C)P\xc1\x1d\x10N\"\x80\x1b/@\xe7\x10\xe0\x00\x00\x00O\x01P\xfb\x1c\xf0\xff\
\x20p\xa5\x1b\x00\xd8\x14\xd0\xb1\n\x80\xca*\x00\xae\x05\x10S\'\xe0\xb2\x1cPM\x1fP\x00\x00\x00\xbc\x10P\x8d\x13 7\x19`\x14\n\
ph\x0f\xf0,+\xd0\xf9$\xc0\x82\x1f\x90\xaa\x1c\xd0\xeb\x03\xa07\x02@\n\x0c\xa0\xef\x01\xb0\xcb\x1d \xb0\r\x00C\x10\x90\xa6\x00\xd0\
k\x1a\x00\x8d\x05\xb0L\x00\xd01\x0e\xe0)\x04\xf0\xf1\x02`K\x16p\x02\x15p\xbb(\x00\x94\x19P\xd8%\x00#\x0c\x90\x99,\x80Q\
1\xe0\x88\x06\x80f\x03 \x18\x1d0\xf6\x19\x10\x7f\x06p\x1b\x03\x00\xc3\x01\xd0\xe8\x00\xe0)0PR\x1e0\x11\x13p\xeb,\xa0\xca\x11\
@\xca\x07\xc0p*\xb07!\x90\xfe\x1b\xd0r\x1a0\x08\x1d`\x91\x0b\xf0r\x12@A\x1d`\xda\x100i\x05\xd0\xbb\"`\x1a\x00\xd0\
\x03\x12\x80\')\xf0\x07\x0f p\x06P\xb4\x14 \xfc\x05`\x12,`\xa0!\x10d\x0c\x10\xc5\x05p\xa9\x04\xb0\xd8\x04\x00\x7f(@\x00\
\x00\x00Z\x0c\xf0z\x1bp\xdc\x1e\x00\x8d#\xd0\xba%0 \x04\xe050\xb0\xbc\x1e\x80H\x1b D$\xb0\x1b\n\x80p\x03\x00\xd8\x19\
0\x9d\x00\xa0\xae&\xd0\x83\x00p\x91\x15\xb0\x00\x00\x00p\x1e\xa0\xfc\x02\xa0\xc5\x0fp\x0c1\xc0d/P\x18\x0f\x10V\x1a\xd0\xa2#@\
@\x0c\x10;\x18`\xe3\x07\xb0U\x03\xb0w\x10@1%\xb0\xa2\x10p\xc3\'@\xeb\x12\xc0\xb6 p\x97\x01\xf0\x00\r@R\x10`\x00\
\x00\x000\x0f\xb0\xcc\x19P%\n\xe0;\x0bP\x8c\x1a\xf0\xbb-\x80\xab\x07\x90\xf5\x100\x1f#\x90*\x0f\xf0\x00\x00\x00\xf5\x18\xf0\xf1-\
\xc0G\x0e0\xc6\"\x80\xe6\x0c\xf0\x8c&\x00\xcb\x05\x90\x12\x06\xe0\x0b\x0e\x90\xcb\x1b\xf0B\x08\x80\x01\x00\x80\xa2\x1c\xa0\x86\nP*\x03`\
\xb1\x1bp\xd5\x12`H\t@]0`k\x17\x90\xf8\x1d\x10\xda\x07 >\np\xf7\x040\xff\x03\xf0[\x1e\x80\xff\x0bpQ\x15\xa0^\
\x05p\x9e\t0D\'\x90=\x04 \x04(\x00\r\'\xd0\xc2,\xc0\xab\'\xb0@\x0e\xc08\x17\xe0\xf6\x0e\xd0e\x01\x101\x01\x90\x8e+\
\xe0\xe7\x18P\x1f$\x80\xf0\x05\xf0\xdf/\x00\xb6\x03@\xa8)PZ\x07\xe0\xf4!\xb0\x95\x07\x90u)0\x00\x00\x00<\x08\x80\x7f\x13\x80\
W%\xd0\xbe0\x10\x1b!\x00\x90\x12\xa0\x02\x18\xa0\xdc\"`\x9c\x06\xb0\x19\x12\xc0\xd1\x1d`\xe0\x0bp\xd3+p\\\x15  \x1f \xda\
\x16P\xec\x14\x80z\x01\xc0\x00\x00\x00\x8a/\xf0\xf5\x11\x90\x97)\xe0\x82*\xe0\xbc\x02\x10\x9f\x170!\x1a@\x85-\xf0\xd0\x0e\xb0\'\r\
\x20\x9a\x10\xf0f\x1b\x90\x00\x00\x00c\x14p\x100\xe0\xce\x17`\xad\x1f\x80\xe1%\xd0\x95\x03\xe0\xfd%\xc0\xe6\'\xd0\x1d\x1b@\xe6\x11\xc0\
\xde\x0c`\xdf#\xe0\x94\x08\xc0n\x16PQ\x0c\x80\xd7$p\\+\xc0\x08\x11\xe0\xa7 \xf0\x1e\x18\x80+\x0e\xb0C\x16\x90>&\xd0A\
\x02@Z\x01\x80T0\xb0I\x1d\x10v+\xa0g\x15\xe0\x0f\x19 \x0c\x15\xf0A\x07P\xb5\x180U-\xd0Q,@\x91-\x90k\x01\
0\xbc\x0b0\x94\x18p\xcb\x0304\x08\x80\x94\x02\xc0\x00\x00\x00c1P\xa7\x06\x90\xa0\x05\x00\x8b\x00 \x820\xd0V\x00\xb07\x00\x00\
\xb7. \x97!P\xe1\x05\x10\x86\x1a`\xd1\x18\xc0\xd8.\xf0\x8a\x0f\xc0\xf6\n\x00\xa8+\xe0\x99\x1b\xf0\\\x1b\x00\x12\t\xe0p\x00@Z\
#\x90x# \xa3\x08\x90\xfb\x16\xf0\x18\x13\xe0\x00\x00\x001\x00\xf0*\x0cPz\x0bpO\x1cP\xdc\x000\x82\x1c`$\x03\xd0\x06\x16\
`\xed\x1c\xa0\x87\x15p7+\xa0C-\x90\xae.\xe0\'\x16 3\x11\xb0\xa7\x14\x80\x1e&\xc0D\x12\x90\\\x19\xb0t\x01@;\x1a\xc0\
\x16$\xd0\x91\"\xc0\xcd\x02\xd02* x/\xf06\x03\x00i\x13\xb0\x03\x10\xa0\xe4\x15@\xbf\x14\xf0l\x1d0*\x120\xd7\x06\xa0>\
\x00\xc0\x97\x0e\xf0\x98\x0b\xf0\"\x15 \x8b `01p \x0e@\x9e\x11\xa02\x05\xd0t(p \t\xf0\x00\x00\x00.\x02\xd0X\x1d\
`\x8c\'\xd0\x00\x00\x00`% \xde,0\x8a\x1c\x90\xfe\x1e\x00\x8d\x14\x10M\x07p)\x06\xd0A\x13\xa0\xef\x06P\x0f\x1cpP)\xd0\
\xf0.`H!\xe0G\x0f\xa0\xf1#0\x99+\x10}\x00 W\x06 0\r\xf0O\x02 \xa9%\x10/& \xe4\x04\xd0\xca\x08pV\
\x0e\x00E\x06\xd0Z.\xe0\xfa\x0f\xa0\xe2\x0f0\x1f, +\x00`\x99\x13\xf0\xab#pD\x17\x10\xb1\x19\xd0\xd7\x0b@7,\xb0^\x03\
p\x92\x17P\xc6\x0b@r$0\x05\x0e\x90M\x12\xe0Y\"P\x00\x00\x00\r\x18\x10\x88\r0\x14\x17\x00\xe4)@,\x1e\x90\xdc\x18\x00\
\x20\x17``\x00p:\x14`\x8d\x02\xd0)\x07 \xd4\r`\xb2\x15\x00\n%p\\\x1a\xf0\xbf\x06 \x1d\x0c \x9d\x14\xf0\xbc\t`s\
-\x10\n\x12\xd0t\x180\xc2\n`\xc3\x07\x10u1P\xdf\x0e\xe0b\x120\xf5\x1fp\xfb\x06\x10l\x1f\x80\xfd\x10\x80E\"\xf0\xbe\x05\
\x80\xc9\t\xb0\x18\x10\x80{&\xe0\x12+0\xe5\x1b0\x9e%\xc0\xc6\x15p\xcc\n\x10\x85\x1e\xa0\x05)pD%\xe0\xae\x0e \x13\x1b\xc0\
\xe7\x05\xc0\xdc\x1d P\nP\xdc\x0f\xa0\xaf- \x93\x04\x80\xb6\x05\xd0\x15\x0e\x80X$\xc0}\x10\x90,\x17 \xa6\x12  \x19\xc0\x06\
\x06\x10\xcb\x14 >\x1bPu0\xf0\x9b$ N.\x80\x84\x0eP\xff\x0e`\xb1\x02P\x90\t`*\x19\xf0\xad\x1d\x90\xa7\"0!.\
@M\x0e\xa0\xdd\x12\xa0\xc6\x1a@\xf7\x14 \xc2\x1f\xa0\xe3!P\xc7\r\xf0\xc7\x02\x00\xcf\x0b\x00=\x06@D#\xd0\xfa+\x90\xa0\x02\x80\
\x94\x00`\xa6\x050\x00\x00\x00\x0c\x10P\xc4+\xb0\x96\x11\xb0&\x11\xb0\x81\x15\xf0\xb7+\x80k\x07\x80o.@#+\xb0\xa1\x01`\xd1\
\tp\xa1\x16`H\x13\xd0\xf2\x16P7\r\xb0\x88\x07\x00!\x13\x10#\x1e\xb0\x12\x04\xa0\\,\x10\xe20@\xef\x0c\x10\xf7\x17\xe0\xf5\x15\
\x80\xa1(P\n-\xf0_\x1f\xa03\x1b\xa0b!\xd0Q\x17\x90\xd4\x05\x80\x11\x16 \xf3\'\x80;\x01\x10\xc7 \x80C\x110\x00\x00\x00\
\n&\xb0D+\x90_*\x00\x00\x00\x00\x81\x02\xd0\xdf\t0l\x18\x10+\n0\xa7\x02\x80U\x11\x80\xb5\x0cp\xc5\x1c0\xe7\x19 (\
$\xa0\xf4(p\x94\r\xc0\xb7\x01\x00\x16\"\xc0\xd00\xd0\xb1\x16\x90\xcc)\xb0<\x1f@\xb5,\x10\x97\'\xb0\x1d\'\xc04\x10``\x1c\
\xc0\xf0\x0e \x00\x00\x00\xb7\x1dP\x10\x080e,\x00k%0~10\xdd\x19\x00S\x04p\xd4\x07\x80\x10#\x90Y!\x90\xfb\x18\xa0\
\x1e Pi\x1cPt\x13\xf0w\x05\xc0S\x050\x84\x1b@&\x05\xc0\xac0@\xf5&\xd0[\x16\xf0\xa2\x19`f\n\xd0\xf2\x1d \x7f\
,pR\x13\xe0\xe2\x14P\x08\x17\xc0\'\x13\xa0\xd1\"\x10y\x1f`v\x02\x90h\x0e\xa0\xd6\x08\x802\x1dp\xca/\x10\x9a\x1c08\x0e\
p\xcf\x12p\x13&\x90\xb2\"\xd0a\x04P7\x040\x00\x00\x00\xe8/\xe0\x8d\x01\xb0\xa5.\x00\xeb0\x00\xb3\x10\xc0\xba\x00\xb0\xee\x10 \
\x9e\x04\xc0S\x140G\n`3.0\x13\x0b\xc0\x18)`\x1b\x14\xf0\xd2\x10\x10t\x1d\x10\x84\x19p\xac\x01@\xf1\x1b0\x9c\x07\xa0\xa2\
\r0\xc1\x19`\xb5\x12\xa0!\x0f\xd0\xe5\"P\xe8\x02\xe0\x1b\x11`\xe9*\xf0\x16\x0c\xf0\xfb\t\x10P \x90y\x11`=\x16\xa0w\x14\
\xb0Y 0\x11\x12@j)\x00\xe6\t\x10\x83\x14\xf0\x17(\xd0\xcd\x0f\xc0\x07\t\xb0H\x04\xe0\xf1\x19\xc0X\x13P\xd7\x110\xdf\r\x10\
\xf0 \xa0\x95%\x90p,@\x19\x08\x00\\\x0b\xd0v\t\xe0\xd7\x1f\x90\x0b\x02\xe0\x07\x1e\xc0\x11/@\x1c0p\x00\x13\xf0p&@\x9e\
\x03\xf0\x18\r\xa0\xe7(`\x1c\x16\xe0\x13\x1a\xd0\x1e\x06\xb0\x9e\x18\x90e\x06\x10\t\x04\x90\xbc\x0c\x10L\x08\x80\xbb*P\x01\x17\x10\x03+\
\xc0+\x1f\xe0E\x01\xc0\x82\x05\xc0\n \xd0\x98\x1aP\x93\x1f\xf0\xc4\x00\x00\xc6\x19 \x8b\x1d\x10\xc7\x18p\xb9\x160\x80%\xe0(#\xc0\
\x1f\r\x90T\x08pm\x15 5(\xa0\x8c,\xa0\xc4$pp\n\xe0\xa0\x15\xb0\x9a*\x10\xb0\x17`\xc8(\xa0\xbd\r\xc03\x14\xb0J\
0\x90\x0f\x00\x10\xc3\x0c\x80\xef)\x10t\'\xe0!\x0b\xd0\xb2*\x10\xcb!P\xed\x18\x80R\x1b0\x13\x01\xf0\x86!\xc0\xb0\x0fp\xd6#\
\x20\x83\x01p\xdf\x1cP\xca&\x90\x8e0\xb0\xe1\x16@\xbb\x1ap\x85\x16 z\x04\xd0\xd0- F\x15\xc0\xd8\x01\x90\xfb\x19\xe0\x8b*@\
n/0y\x16 V\x1f\xb0f\x02\x00z\x12 [\x18p\x06\x07p0\x03pf\x00\x90o\x10`\xa0\'\xb0\xa6\x11p@\x03\xc0_\
\x0e\xc0\x03,\x90\xe8$Pq\x05p\xa9\x0c\x00\xaa$\xe0\x00\x00\x00\xd5\x15\xb05\n09\x1d Q#\xa0\'\x10\x10]\x06`\xf8,\
0\x13\x050C/\x904\x18\xb0^(\xb0\"\x1d\xf0\x8e\x18P-\x0b\xa0\x17\x15\xc0\x9f\x12\xf0\x7f\x0c\xd0\xe7\x1a\xb01$\xb0\x07\x00\xd0\
r P\xc1\x16\xf0\xed\x13 _)\xc0{\n\xf0\xe9\x16\x10y\"@\xb1\x080\x8a\x12`m\x11\xb0M\x05\x80j-\x10e\x07`_\
\x02\x00\x99\x05\xf0O\x1d\xd0\x90(\xf0,\x11\x80\x18*\xb0\xc1\x04\xd0\xc0/\x80c\x0b \xf2\x1a\x80\xb50\xe0\xb5\x040\xfd\x07p\xfe\x00\
\x80m\x04`a\x0f\xc0\xfa\x130\xeb\x0f\x90\xf3\x1e\x00\xa6\x13 \xd3\x0fp\x97\x0f03\x12\xd0\x08\x01\x10R\r`\xb0\x00Pp\x1b`\
\xa2\x07\x00\xbf\x0f \xb0\x1a\xa0u!p\xda\x05\xf0\xb3$`6)\x90`\x10\x00\xde* \xa6\x1d`y\x1a`\x00\x00\x00\x03.`h\
\tp\x86)\x80\xcb\x06\xc0\x8e\x11p\xe1\x13 \xfd\x04\xe0\xa6\n@i\x08\xd0\x04\'\xb0F\x14 \x87.\x80h\x19P\x0e\x1dp\x89\x03\
\xc0\xa5\x17\x80\xe9\x070\xa3*\xf0\xb5\x07P\xb1\tp;\x0f\xe0\xe1 \x007 0\x81/\x90\x92\x1a\xc0<.\xf0\"\x00`\x8d\x10`\
\x13\x070\x81\x03\xe0\xf9\r\xb0\xd1*\x90\xd2\x19\xc0\x85\x17\xa05\x07\xa0\x7f\x1d\x80\x12\x03\xc0&\'\xe0\xb2(\xb0\x84\x10\xd0e# \xd1\
\x00`M$p\xcc\'\x00\x151\xf0g\r\xc0\xcb\x10\xf0b\x16\xf0m\x14\x90i$\x00\x0b*\xf0\xa4\x0f\x00L\x18\xf0\xf0\t\x80\xb8\x15\
\xc0\xfe)\xb0\xbc!\xa0w\x15\xc0W\x12\xe0\x07\n\xf0c\x13@&(\x00\xa6,\xf0\xde(`\xff\x1d0\x9c\"`\xbb\x11\xd0\x00\x0b\xe0\
\xe2\x19P\xaa\x10\xe0V&@\'*`$/\x00\'1\xc0\xc3\x12Pl\x02\x00\x05\"\xe0\xcb\x0c\x10\xf5/\xc0g&PC\x18\xb0\xfc\
#\xb0\xa9\x0b D\x00\xb0\xb4\x060(\x01 ,\x1d\xf0\x16\' \xfe\x01\xd0\x91.`\xd9\x1b\x10\xd3\x1c B(\xe0\xec\x19\xf0\xdf\x02\
\xf0\xe5\x12\xe0\xd7\n\xf0]\x08 \x9d&\x90]\x14\x90\x85\x080-\x150\x92\x06\x80\xa8/\xb0 \x1cpH\x0c\x00\xcf,\xa0\xe2+\x90\
\xf0%p/\x13\x90Z\n\xb0\xf5\x03@\xc4\x10\xb0.\x08Pt\x0b\xc0\xdc\x1a\xe0\xd7\t\xd0\x08\x1b M\x06@\xe2\n\x80i(\xb0}\
\x18\xf0\x1a\x05\xe0\x8c\x16\xc0v\x00\x00\xec\n\x00d\x180\xbb\x07`\xf2\x08\xc05\'\x00\x81+ z\x1c\xf0\xcd\x04\xa07# \xe7\x1d\
`\x08\x0b\x10\x1f\x01\xc0\x0f\r\x80\xab\t0\x94\x0c\xc0\x00\x00\x00\xd6\x020\xa3\x0eP\xe3\x01`\xc1&\xb0\xa5\x1e\xf0\xe9\x0b\xc0h\x10\x80\
,\x1c@\'\x14\xc0\x83\'\xd0(\x1bp}$\x90\x19\x19\x10\xea\x15\x90\x8e\x1b\xc0b\x11\xe0\x13\x18\xc0l1\xd0o\r\xf0\xc9%\x80w\
\x19\xe0\xbe\x1b\x10\x08\x08\x80]\t@\xf0\"\x00\x88\"\xb0B\x19\x10\x82\x12\xd0\xba\x0e\xa0", [0, 3, 4, 7, 8, 9, 12, 14, 15, 16, 17, 34, 47, 50, 51, 53, 54, 55, 57, 58, 59, 61, 62, 63, 74, 82, 84, 85, 88, 89, 91, 92, 93, 94, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 129, 131, 138, 139, 142, 143, 145, 146, 147, 151, 154, 155, 157, 158, 159, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 188, 189, 190, 194, 195, 204, 206, 207, 213, 214, 215, 216, 217, 219, 220, 221, 223, 224, 225, 226, 227, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 259, 260, 261, 270, 271, 272, 277, 278, 279, 281, 283, 284, 285, 286, 287, 288, 289, 306, 307, 308, 309, 319, 320, 322, 323, 324, 325, 326, 342, 343, 344, 345, 355, 356, 358, 359, 360, 361, 362, 363, 364, 367, 368, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 383, 384, 385, 388, 390, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 410, 411, 412, 413, 421, 424, 425, 426, 427, 445, 447, 450, 451, 452, 453, 454, 455, 457, 458, 459, 463, 466, 468, 469, 470, 473, 474, 476, 477, 480, 481, 482, 483, 485, 486, 487, 489, 490, 491, 492, 493, 494, 515, 517, 529, 530, 533, 536, 539, 540, 542, 543, 544, 545, 546, 547, 548, 553, 554, 555, 556, 558, 571, 573, 583, 584, 587, 589, 590, 591, 594, 595, 597, 598, 599, 600, 601, 602, 603, 605, 606, 607, 608, 609, 610, 611, 612, 613, 627, 640, 642, 653, 656, 657, 660, 661, 662, 664, 665, 666, 671, 672, 673, 674, 675, 676, 677, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 725, 726, 729, 730, 732, 733, 734, 735, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 750, 753, 754, 755, 756, 757, 758, 761, 762, 763, 764, 765, 767, 768, 769, 770, 771, 772, 773, 775, 776, 777, 778, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 836, 839, 842, 845, 848, 851, 854, 857, 860, 863, 866, 869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 881], [
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
m(5, L::He), m(3, L::He), m(11, L::He), m(9, L::He), m(2, L::He), m(8, L::Ar), m(4, L::Ar), m(3, L::Ar),
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
