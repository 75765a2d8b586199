// Made by `cargo xtask codegen` from data/words.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
use crate::tables::words::{Kind as K, Matching as M, Word};
use crate::tables::Locale as L;

const fn w(kind: K, locale: Option<L>, matching: M, value: u8) -> Word {
    Word { kind, locale, matching, value }
}

grid! { FIRST, r#"ditto同上同上同上상동ditoidemídemidemidemidemjw.там жетам жеdttoditoaynı yerpresent至今至今現在현재heuteaujourd'huiactualidadatualoggihedenobecnieнастоящее времятеперішній часsoučasnostsúčasnosťdanesdanasданасdanasnuvarandenunånykyhetkinúverandipraegupašlaikdabarfaoi láthairpreżentσήμεραjelenlegprezentдо моментаdevam ediyornaysekarangالآنהיוםवर्तमानปัจจุบันactualitatsince自自より이후seitdepuisdesdedesdedalsindsodсзododododодodsedansidensidenalkaensíðanalateskopšnuoóminnαπόótadinотberitừsejakمنذמאזसेตั้งแต่des deto至至まで까지bisàaaatotdoпопоdodododoдоdotilltiltilastitilkunilīdzikigosaέως-igpânăдоkadarđếnhinggaإلىעדतकถึงafrom从從から부터vondedededavanodсзododododодodfrånfrafraalkaenfráalatesnonuoóminnαπό-tóldinотitibarentừdariمنמ-सेจากde起起から부터alkaenótaberiसे止止まで까지asti-igkadarतकstereгогоrofimdedededigadadinnămtahunعامसन्ปีdeand和和と및undetyeeeniиіaainiиiochogogjaκαιésșiиvevàdanوוऔरispring春季春季春봄Frühlingprintempsprimaveraprimaveraprimaveravoorjaarwiosnaвеснавеснаjarojarpomladproljećeпролећеprolećevårforårvårkevätvorkevadpavasarispavasarisearrachrebbiegħaάνοιξηtavaszprimăvaraпролетbaharmùa xuânmusim semiربيعאביבवसंतฤดูใบไม้ผลิprimaveraexpected预计預計予定예정voraussichtlichprévuprevistaprevistaprevistoverwachtprzewidywanyожидаетсяочікуєтьсяočekávánoočakávanépredvidomaočekivanoочекиваноočekivanoförväntadforventetforventetarvioituáætlaðeeldatavplānotsnumatomaag súil leismistenniαναμένεταιvárhatóestimatочаква сеbeklenendự kiếndiharapkanمتوقعצפויअपेक्षितคาดว่าprevistyears年年年년Jahreansañosanosannijaarlatлетроківletrokovletgodinaгодинаgodinaårårårvuottaáraastatgadimetaibliainsninέτηévaniгодиниyılnămtahunسنواتשניםवर्षปีanysnative母语母語母語모국어Muttersprachelangue maternellenativonativomadrelinguamoedertaalojczystyроднойріднаrodilý mluvčímaterinský jazykmaterni jezikmaterinski jezikматерњи језикmaternji jezikmodersmålmodersmålmorsmåläidinkielimóðurmálemakeeldzimtā valodagimtojicainteoir dúchaislingwa maternaμητρική γλώσσαanyanyelvlimba maternăмайчин езикana diltiếng mẹ đẻbahasa ibuاللغة الأمשפת אםमातृभाषाภาษาแม่llengua maternafull professional proficiency精通精通堪能능통verhandlungssichercourant et professionnelperfectodomínio completoperfettonear-nativeperfekcyjnyв совершенстведосконалоperfektněperfektnetekočetečnoтечноtečnoflytandeflydendeflytendeerinomainenreiprennandiväga heateicamipuikiailíofafluwentiάρισταfelsőfok felettfluentсвободноmükemmelthành thạomahirطلاقةשוטפתधाराप्रवाहคล่องแคล่วfluidPage页頁ページ페이지SeitePagePáginaPáginaPaginaPaginaStronaСтраницаСторінкаStranaSidaSideSideSivuΣελίδαOldalPaginaSayfaTrangHalamanصفحةעמודपृष्ठ四级多益英検토익Sprachzertifikatniveau européenstátní jazyková zkouškanyelvvizsgaexpert精通精通エキスパート전문가Experteexpertexpertoespecialistaespertoexpertekspertэкспертекспертexpertexpertstrokovnjakstručnjakстручњакstručnjakexpertekspertekspertasiantuntijasérfræðingurekspertekspertsekspertassaineolaíespertειδικόςszakértőexpertекспертuzmanchuyên giaahliخبيرמומחהविशेषज्ञผู้เชี่ยวชาญexpertdoctorate博士博士博士박사Promotiondoctoratdoctoradodoutoradodottoratodoctoraatdoktoratкандидат науккандидат наукdoktorátdoktorátdoktoratdoktoratдокторатdoktoratdoktorsexamenph.ddoktorgradtohtoridoktorsprófdoktorikraaddoktora grādsdaktaro laipsnisdochtúireachtdottoratδιδακτορικόdoktoridoctoratдокторdoktoratiến sĩS3دكتوراهדוקטורטपीएचडीปริญญาเอกdoctoratuniversity大学大學大学대학교universitätuniversitéuniversidaduniversidadeuniversitàuniversiteituniwersytetуниверситетуніверситетuniverzitauniverzitauniverzasveučilišteуниверзитетuniverzitetuniversitetuniversitetuniversitetyliopistoháskóliülikooluniversitāteuniversitetasollscoiluniversitàπανεπιστήμιοegyetemuniversitateaуниверситетüniversitesiđại họcuniversitasجامعةאוניברסיטתविश्वविद्यालयมหาวิทยาลัยuniversitatmajor专业主修学科학과Studiengangspécialitéespecialidadespecialidadeindirizzorichtingkierunekтехнологияспеціальністьoborodborsmersmjerсмерsmerinriktninglinjestudieretningpääainebrauterialaspecialitātespecialybėειδικότηταszakspecializareaспециалностbölümüchuyên ngànhjurusanتخصصהתמחותविषयสาขาespecialitatgrade绩点成績成績학점Notementionnota mediamédiavotocijferocenaсредний баллсередній балprůměrpriemerpovprečjeprosjekпросекprosekbetygkarakterkarakterarvosanaeinkunnhinneatzīmepažymysgrádgradβαθμόςminősítésmedieоценкаnot ortalamasıđiểm trung bìnhnilaiالمعدلציוןप्रतिशतเกรดเฉลี่ยnota mitjanaengineer工程师工程師エンジニア엔지니어ingenieuringénieuringenierengenheiringegneringenieurinżynierинженерінженерinženýrinžinierinženirinženjerинжењерinženjeringenjöringeniøringeniørinsinööriverkfræðingurinsenerinženierisinžinieriusinnealtóirinġinierμηχανικόςmérnökinginerинженерmühendiskỹ sưinsinyurمهندسמהנדסअभियंताวิศวกรenginyercompany公司公司株式会社주식회사gesellschaftsociétéempresaempresasocietàbedrijffirmaкомпаниякомпаніяfirmafirmapodjetjetvrtkaпредузећеpreduzećeföretagvirksomhedbedriftyritysfyrirtækiettevõteuzņēmumsįmonėcomhlachtkumpanijaεταιρείαcégcompanieкомпанияşirketicông typerusahaanشركةחברתकंपनीบริษัทempresadepartment部部部부서Abteilungservicedepartamentodepartamentorepartoafdelingdziałотделвідділodděleníoddelenieoddelekodjelодељењеodeljenjeavdelningafdelingavdelingosastodeildosakondnodaļaskyriusrannógdipartimentτμήμαosztálydepartamentотделdepartmanıphòngdivisiقسمמחלקתविभागแผนกdepartamentat就职于任職於にて에서beichezennapressobijwввvvprikodуupåhoshosyrityksessähjáuzņēmumāįmonėjeagστηνlaвtạidiفيבที่aprize奖獎賞상preisprixpremioprêmiopremioprijsnagrodaпремияпреміяcenacenanagradanagradaнаградаnagradaprisprisprispalkintoverðlaunauhindbalvaapdovanojimasduaispremjuβραβείοdíjpremiuнаградаödülügiảipenghargaanجائزةפרסपुरस्कारรางวัลpremicertificate证书證書資格자격증Zertifikatcertificatcertificadocertificadocertificatocertificaatcertyfikatсертификатсертифікатcertifikátcertifikátcertifikatcertifikatсертификатsertifikatcertifikatcertifikatsertifikatsertifikaattiskírteinisertifikaatsertifikātssertifikatasteastasċertifikatπιστοποιητικόtanúsítványcertificatсертификатsertifikasıchứng chỉsertifikatشهادةתעודתप्रमाणपत्रใบรับรองcertificatcourse培训培訓研修교육과정Kurscourscursocursocorsocursuskursкурскурсkurzkurzkurskursuskurskurssiσεμινάριοtanfolyamcurskurskhóa họckursuscursjournal论文論文論文논문Artikelarticleartículoartigoarticoloartikelartykułстатьястаттяčlánekčlánokčlanekčlanakчланакčlanakartikelartikelartikkelartikkeligreinartikkelrakstsstraipsnisaltartikluάρθροcikkarticolстатияmakalebài báoartikelمقالמאמרलेखบทความarticleproject项目專案プロジェクト프로젝트Projektprojetproyectoprojetoprogettoprojectprojektпроектпроєктprojektprojektprojektprojektпројекатprojekatprojektprojektprosjektprojektiverkefniprojektprojektsprojektastionscadalproġettέργοprojektproiectпроектprojedự ánproyekمشروعפרויקטपरियोजनाโครงการprojectemale男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhomemarried已婚已婚既婚기혼verheiratetmariécasadocasadoconiugatogehuwdżonatyженатодруженийženatýženatýporočenoženjenожењенoženjengiftgiftgiftnaimisissagifturabielusprecējiesvedęsέγγαμοςházascăsătoritжененevliđã kết hônmenikahمتزوجנשויविवाहितสมรสcasatstreet省省都특별시straßeruecalleruaviastraatulулвулuliceulicaulicaulicaулицаulicagatangadegatakatugatatänavielagatvėsráidtriqοδόςutcastradaулsokakđườngjalanشارعרחובमार्गถนนcarrerremote远程遠端リモート원격remotetélétravailremotoremotoda remotoop afstandzdalnieудалённовіддаленоna dálkuna diaľkuna daljavona daljinuна даљинуna daljinupå distansfjernarbejdefjernarbeidetätyöfjarvinnakaugtööattālinātinuotoliniu būduεξ αποστάσεωςtávmunkala distanțăдистанционноuzaktantừ xajarak jauhعن بعدמרחוקऑनलाइनออนไลน์en remotcurriculum vitae简历履歷履歴書이력서Lebenslaufcurriculum vitæcurrículumcurrículocurriculum vitaecurriculum vitaeżyciorysрезюмерезюмеživotopisživotopisživljenjepisživotopisбиографијаbiografijaCVCVCVansioluetteloferilskráelulookirjeldusdzīves gājumsgyvenimo aprašymascurriculum vitaecurriculum vitaeβιογραφικό σημείωμαönéletrajzcurriculum vitaeавтобиографияözgeçmişsơ yếu lý lịchdaftar riwayat hidupالسيرة الذاتيةקורות חייםजीवनवृत्तประวัติย่อcurrículum入学入學入学입학退学退學退学중퇴obtained获得獲得取得취득abgeschlossenobtenufinalizadoconcluídoconseguitobehaaldukończoneокончилзакінчивukončenoavslutadvégzettabsolvitmezuniyettốt nghiệplulusfull-time全职全職正社員정규직VollzeitCDIjornada completaполная занятостьповна зайнятістьtam zamanlı此致此致以上이상I'mich binje suissoysou osonoik benjestemяяjsemjag ärjeg erjeg erolenείμαι οvagyoksuntbentôi làsayasoc"#, b"\x05\x06\x06\x06\x06\x04\x04\x05\x04\x04\x04\x03\x0b\x0b\x04\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\t\x00\x00\x00\x00\x00\
\x00\x00\x07\x06\x06\x06\x06\x05\x0b\n\x05\x04\x05\x07\x1d\x1b\x0b\x0c\x05\x05\n\x05\t\x02\x03\t\n\x06\x08\x05\r\x08\x0c\x08\x07\x13\x0c\x03\x08\x08\
\x08\x15\x18\n\x05\x03\x03\x06\x06\x04\x06\x05\x05\x03\x05\x02\x02\x02\x02\x02\x02\x02\x04\x02\x05\x05\x05\x06\x07\x06\x05\x03\x02\x04\x06\x04\x03\x04\x04\x04\
\x05\x06\x06\x06\x15\x06\x02\x03\x03\x06\x06\x03\x02\x01\x01\x01\x03\x02\x04\x04\x02\x02\x02\x02\x04\x02\x04\x03\x03\x04\x03\x04\x05\x03\x02\x02\x06\x03\x06\x04\
\x05\x06\x06\x06\x04\x06\t\x01\x04\x03\x03\x06\x06\x03\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x04\x02\x05\x03\x03\x06\x04\x06\x02\x03\x02\x04\x06\x05\
\x03\x04\x08\x04\x04\x04\x03\x06\t\x02\x00\x03\x03\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\
\x00\x04\x00\x00\x04\x00\x00\x00\x00\x06\x00\x00\x00\x03\x03\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\
\x00\x00\x00\x03\x00\x00\x05\x00\x00\x00\x00\x06\x00\x00\x02\x00\x00\x00\x00\x00\x02\x00\x00\x00\x01\x00\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x04\x00\x00\x00\x00\x00\x03\x00\x00\x04\x05\x06\x00\t\x06\x02\x03\x03\x03\x03\x03\x03\x02\x01\x01\x01\x02\x01\x02\x02\x01\x01\x02\x01\x02\x01\x03\x02\
\x02\x02\x00\x00\x00\x00\x00\x00\x06\x03\x03\x02\x02\x03\x03\x02\x02\x06\x00\x01\x06\x06\x06\x03\x03\t\t\t\t\t\x08\x06\n\n\x04\x03\x06\t\x0e\x08\
\x04\x06\x04\x06\x03\x05\t\t\x07\n\x0c\x06\n\x0c\x05\n\n\x08\x08\x0c!\t\x08\x06\x06\x06\x06\x0f\x06\x08\x08\x08\x08\x0c\x12\x14\x0c\x0c\n\n\
\x12\n\x0b\t\t\x08\t\x08\x08\x08\r\x08\x14\t\x07\x11\x08\x0b\n\n\x08\x18\x12\x07\x05\x03\x03\x03\x03\x05\x03\x05\x04\x04\x04\x03\x06\n\x03\x05\
\x03\x06\x0c\x06\x03\x03\x03\x06\x03\x06\x04\x05\x06\x04\x06\x03\x03\x0c\x04\x04\x05\n\x08\x0c\x06\x04\x06\x06\x06\x06\t\r\x11\x06\x06\x0b\n\x08\x0c\n\
\x10\x11\r\x10\x19\x0e\n\n\x08\x0b\x0b\x07\x0e\x07\x12\x0e\x1b\t\x0e\x15\x07\x12\n\x13\x0b\x18\x15\x0f\x1d\x06\x06\x06\x06\x12\x18\x08\x11\x08\x0b\x0b\
\x1b\x12\n\t\x07\x06\n\x06\x08\x08\x08\x0b\x0c\t\x07\x07\x06\x08\x0c\x10\x06\x10\t\r\x05\n\n\x1e\x1e\x05\x04\x03\x03\t\t\x05\x04\x07\x07\x06\
\x06\x06\x10\x10\x06\x00\x00\x00\x00\x00\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x0c\x05\x06\x00\x05\x05\x07\x08\x08\x0f\x00\x00\x00\x06\x06\x06\x06\x10\x10\x00\
\x00\x00\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x12\t\x07\
\x06\x07\x0c\x07\x06\x07\x0e\x0e\x06\x06\x0b\n\x10\n\x06\x07\x07\x0c\x0f\x07\x08\t\n\x06\x0e\n\x06\x0e\x05\x0b\x04\x08\n\x18$\x06\t\x06\x06\x06\
\x06\t\x08\t\t\t\t\x08\x19\x19\t\t\x08\x08\x10\x08\r\x04\n\x07\x0c\x0c\x0e\x10\x0e\x08\x16\x07\x08\x0c\x07\n\x02\x0e\x0e\x12\x1b\x08\n\x06\
\x06\x06\t\x0c\x0b\x0b\x0c\x0b\x0c\x0b\x16\x16\n\n\x08\r\x16\x0b\x0b\x0b\x0b\t\t\x08\r\r\x08\x0b\x18\x07\r\x16\r\x0c\x0b\n\x14\'!\x0b\
\x05\x06\x06\x06\x06\x0b\x0c\x0c\r\t\x08\x08\x14\x1a\x04\x05\x04\x05\x08\x04\n\x05\r\t\x05\x06\r\x0b\x00\x00\x14\x04\r\x16\t\x0e\x07\x08\x0c\x0c\
\x0c\x0c\x05\x06\x06\x06\x06\x04\x07\n\x06\x04\x06\x05\x17\x17\x08\x07\n\x07\x0c\x06\x05\x08\x08\x08\x07\x05\x07\x08\x05\x04\x0c\x0c\x05\x0c\x0f\x13\x05\x0c\
\x08\x15\x1e\x0c\x08\t\t\x0f\x0c\t\n\x08\t\x08\t\t\x0e\x0e\t\t\x08\t\x0e\t\t\t\t\x0b\x0f\x07\x0b\x0c\x0b\t\x12\x08\x07\x0e\t\x08\
\x08\n\n\x15\x12\x08\x07\x06\x06\x0c\x0c\x0c\t\x07\x07\x08\x07\x05\x10\x10\x05\x05\x08\x06\x12\n\x08\n\x07\x06\n\t\n\x07\t\t\x10\x04\x08\x10\
\x08\x08\n\x08\x08\x0f\x12\x07\n\x03\x03\x03\x06\t\x07\x0c\x0c\x07\x08\x06\n\x0c\n\t\x07\x05\x0e\t\t\x08\x08\x06\x05\x07\x07\x07\x07\x0b\n\x08\
\x0b\n\x0b\x06\x06\x06\n\x0f\x0c\x0b\x02\t\t\x06\x06\x03\x04\x02\x02\x06\x03\x01\x02\x02\x01\x01\x03\x03\x02\x01\x03\x03\x03\x0c\x04\x00\x0b\t\x02\x00\
\x08\x00\x02\x02\x00\x05\x02\x04\x02\x00\t\x01\x05\x03\x03\x03\x03\x05\x04\x06\x07\x06\x05\x07\x0c\x0c\x04\x04\x07\x07\x0e\x07\x04\x04\x04\x08\t\x06\x05\r\
\x05\x06\x0e\x04\x06\x0e\x08\x06\x0b\n\x06\x18\x12\x05\x0b\x06\x06\x06\t\n\n\x0b\x0b\x0b\x0b\n\x14\x14\x0b\x0b\n\n\x14\n\n\n\n\r\n\x0b\
\x0c\x0c\x07\x0b\x1a\x0e\n\x14\x0c\r\n\n\n\x1e\x18\n\x06\x06\x06\x06\x0c\x04\x05\x05\x05\x05\x06\x04\x08\x08\x04\x04\x00\x00\x00\x00\x04\x06\x04\x06\
\x00\x00\x00\x00\x00\x00\x12\t\x04\x00\x04\x0b\x06\x00\x00\x00\x00\x04\x07\x06\x06\x06\x06\x07\x07\t\x06\x08\x07\x08\x0c\x0c\x08\x08\x07\x07\x0c\x07\x07\x07\
\x08\t\x05\x08\x06\n\x03\x07\n\x04\x07\x0c\x06\t\x07\x08\x08\t\x12\x07\x07\x06\x06\x12\x0c\x07\x06\x08\x07\x08\x07\x07\x0c\x0c\x07\x07\x07\x07\x10\x08\
\x07\x07\x08\x08\x08\x07\x08\t\n\x08\x08\x07\x07\x0c\x05\x08\x06\n\x0c\x18\x15\x08\x04\x03\x03\x06\x06\t\x08\t\t\x08\x03\x0b\x0e\x10\x04\x04\x06\x06\
\n\x06\x03\x04\x04\x04\x04\x04\t\x05\x07\x06\x0c\x06\x08\x06\x05\x03\t\x06\x06\x0f\t\x04\x07\x06\x06\x06\x06\x0b\x06\x06\x06\t\x06\x07\n\x12\x08\x08\
\x08\x08\x0c\x08\x04\x04\x04\n\x06\x07\n\x06\x00\x00\x0e\x06\x0b\n\x04\x0f\x07\n\x08\x15\x0c\x05\x06\x03\x03\x03\t\x07\x03\x05\x03\x03\x06\x02\x04\x06\
\x05\x05\x05\x05\n\x05\x05\x04\x04\x04\x04\x06\x04\x06\x06\x04\x08\x04\x06\x04\x05\t\x05\x08\x08\x0f\t\x06\x06\x06\x06\x0c\x06\x06\r\x06\x06\t\n\x07\
\x10\x12\t\n\n\n\x11\n\x0b\x0c\x0b\x08\t\t\x0c\x10\x00\x00\x19\t\r\x18\x07\x07\n\x0b\n\x12\x15\x08\x10\x06\x06\t\t\n\x10\x0b\n\x10\
\x10\t\x0c\x0c\n\n\r\n\x14\n\x02\x02\x02\r\n\x0f\x0f\x13\x10\x10%\x0c\x10\x1a\x0b\x14\x14\x1b\x13\x1b\x1e\x0b\x00\x06\x06\x06\x06\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x06\x06\x06\
\x06\r\x06\n\n\n\x07\n\x0e\x10\t\x00\x00\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x08\x00\t\x0e\x05\x00\x00\x00\x00\x00\t\x06\
\x06\t\t\x08\x03\x10\x00\x00\x00\x00\x1f\x1f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x00\x00\x00\x00\x00\
\x00\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x03\x00\x00\x00\x00\x07\x07\x03\x05\x04\x06\x06\x02\x02\x04\x00\x00\x00\x00\x00\x07\x06\x06\x04\x00\x00\x00\x00\x00\x00\r\x06\x04\x00\x03\x08\x04\x00\
\x00\x00\x00\x03", b"\x00\x00\x00`\x00\x00\xeb\x01\x00\xad\x02\x00C\x03\x00\xdb\x03\x00\x01\x04\x00%\x04\x003\x04\x00f\x04\x00\xb6\x04\x00\x0f\x06\x00\xce\x07\x00\xa6\
\x08\x00\xbb\n\x00\xa4\x0c\x00f\r\x00\xc4\r\x00g\x0f\x004\x11\x00^\x13\x00\xe9\x14\x00t\x16\x00/\x18\x00\xb8\x19\x00\x19\x1b\x00\xaf\x1b\
\x00\xe9\x1c\x00\xf0\x1e\x00\x9a\x1f\x00\xe5 \x00d\"\x00\x80#\x00\xd0$\x00\xb8%\x00t\'\x00\xc9)\x00\xe1)\x00\xf9)\x00\xb6*\x00\
B+\x00Z+\x00" }

grid! { GENDERS, r#"male男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhomefemale女女女性여성weiblichfémininfemeninofemininofemminilevrouwkobietaженскийжіночаženaženaženskaženskoженскоženskokvinnakvindekvinnenainenkonanainesievietemoterisbaineannfemminilγυναίκαnőfemininженаkadınnữperempuanأنثىנקבהमहिलाหญิงdona"#, b"\x04\x03\x03\x06\x06\t\x08\t\t\x08\x03\x0b\x0e\x10\x04\x04\x06\x06\n\x06\x03\x04\x04\x04\x04\x04\t\x05\x07\x06\x0c\x06\x08\x06\x05\x03\t\x06\x06\x0f\
\t\x04\x06\x03\x03\x06\x06\x08\x08\x08\x08\t\x05\x07\x0e\x0c\x05\x05\x07\x07\x0c\x07\x06\x06\x06\x06\x04\x05\x08\x07\x08\x08\x0e\x03\x07\x08\x06\x04\t\x08\
\x08\x0f\x0c\x04", b"\x00\x00\x00\x1c\x01\x00" }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a400840004, 0x120385000012000, 0xa8e0080c01400022, 0x1104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2a00080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014110,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x248041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001274002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242140100,
0x6000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x90040c000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4800048008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810c00,
0x40000000408a02, 0x40000402c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001010800000, 0xa440100074434201,
0x104882008c0, 0x2004021a10001408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c801300, 0x440280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200000040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400c00000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010828200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x826009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833844101882540, 0x403080004000010, 0x5000a4140402aa, 0x2342000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30024810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700000, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x110000040c210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008030000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x4011200003806100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442cb0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207234a004500, 0x10218c4049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002000052200, 0x84102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0xc200000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x402001080000400, 0x40090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080300, 0x408a2644004000, 0x8301810040400084, 0x240000123041, 0x8002812a082000, 0x4100210a00000080, 0x8092098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0404845a440c0, 0x2c08000010b0068, 0x8000000800011, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042080800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x90a00000108,
0x41000090148004, 0x1600104008200840, 0x80110440020004c, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c08c008002, 0x2102201000204800, 0x40801500060c2100, 0xa000800480121100, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x40800b0000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000431040c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080040000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002940040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014020000, 0xa0002210082a2900, 0x7000112c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420001200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000010, 0x2000000000000,
0xa01c400002808009, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1061229, 0xa000030042080800, 0x420020833,
0x40000200000010, 0x44140040000018, 0x8600000080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800348084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2006029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c082418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x684000240010000c, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400050800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe400202280001a0,
0x8240009020a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002200080000, 0x200000000085000, 0x400000000000002, 0x4100100040820080, 0x8080000,
0x8000002800040700, 0x8028000020203424, 0x801000880008, 0x20042080020030, 0x1100000202000a, 0x2000a608800120, 0x2220000441000, 0x8050218200006449,
]);

index! { WORDS: Word, r#"1 hely$$
1 helyezes$$
1 koht$%
1 mesto$&
1 miesto$'
1 misto$(
1 mjesto$)
1 palkinto$*
1 plads$+
1 plass$,
1 platz$-
1 saeti$.
1 sija$*
1 staatsexamen$/
1 vieta$0
1 во място$1
1 место$2
1 місце$3
1-во място$1
1. hely$$
1. helyezés$$
1. koht$%
1. mesto$&
1. miesto$'
1. mjesto$)
1. místo$(
1. palkinto$*
1. plads$+
1. plass$,
1. platz$-
1. sija$*
1. staatsexamen$/
1. sæti$.
1. vieta$4
1. место$5
10 klasse$6
10. klasse$6
10th$7
10वीं$8
110 110$9
110/110$9
12 12$:
12 שנות לימוד$;
12/12$:
12o ano$<
12th$7
12वीं$8
1:a pris$=
1er prix$>
1o lugar$?
1st place$@
1° premio$A
1η θέση$B
1η θεση$B
1級$C
1급$D
1등$E
2 1$F
2 mesto$&
2 miesto$'
2 misto$(
2 mjesto$)
2 plads$+
2 plass$,
2 platz$-
2 staatsexamen$/
2 место$2
2 місце$3
2. mesto$&
2. miesto$'
2. mjesto$)
2. místo$(
2. plads$+
2. plass$,
2. platz$-
2. staatsexamen$/
2. место$5
2.1$F
2:1$F
2:2$F
2nd place$@
2o grau$<
2o lugar$?
2級$C
2급$D
2등$E
3 mesto$&
3 miesto$'
3 misto$(
3 mjesto$)
3 platz$-
3 место$2
3 місце$3
3. mesto$&
3. miesto$'
3. mjesto$)
3. místo$(
3. platz$-
3. место$5
3o lugar$?
3rd place$@
3級$C
3급$D
3등$E
9o ano$<
a$G
a a$H
a a s$H
a aujourd'hui$I
a ce jour$I
a compter de$J
a compter du$J
a contar de$K
a d$L
a decorrere dal$M
a dek$N
a distance$O
a distancia$P
a distanza$Q
a distància$R
a kadar$N
a level$S
a levels$S
a mai napig$T
a netinu$U
a nevem$V
a oggi$W
a partir de$X
a partir del$Y
a partir du$J
a partire da$M
a partire dal$M
a present$I
a s$Z
a-level$S
a-levels$S
a.a$H
a.a.s$H
a.d$L
a.s$Z
a.ş$L
a/s$L
a1$[
a2$\
aaetlad$]
aakeri$^
aar$_
aarets$`
aarsenhet$a
aarsstudium$a
aas$H
aasta$b
aastat$b
ab$c
ab dem$d
ab der$d
abgeschlossen$e
abielus$f
abiline$g
abilitazione$h
abitur$i
abiturnote$j
abogada$k
abogado$k
abschlussnote$j
abschlusspruefung$i
abschlussprufung$i
abschlussprüfung$i
absolviert$e
absolvit$l
absolvita$l
absolvită$l
absolvovano$m
absolvováno$m
abstract$n
abstracts$n
abteilung$o
acadamh$p
academia$q
academie$r
academische bachelor$s
academy$t
academy trust$u
acadèmia$v
académie$w
acca$x
accademia$y
accesit$z
accessit${
accountant$|
accreditation$}
accredited$}
accèssit${
accésit$z
acemi%$
acheteur%%
acheteuse%%
achieved%&
acierie%'
acil tip teknisyeni%(
acil tıp teknisyeni%(
aciérie%'
acls$x
acm%)
acougueiro%*
acreditacio%+
acreditacion%,
acreditacion en%,
acreditació%+
acreditación%,
acreditación en%,
acreditare%-
actas%.
actes%/
actes de colloque%0
acteur%1
actor%2
actress%3
actrice%1
actrita%4
actriz$k
actriță%4
actuaire%%
actual%5
actualidad%6
actualitat%7
actualment%7
actualmente%8
actuary%3
actuel$I
actuelle$I
actuellement$I
acum%9
acupuncturist%3
ad oggi$W
ada schein%:
ada-schein%:
adaleinkunn%;
adalgrein%<
addetta%=
addetta antincendio$h
addetto%=
addetto antincendio$h
adesso$W
adim%>
adiunkt%?
adjoint%%
adjointe%%
adjunct%3
adjunkt%@
adjunktus%A
adjuster%3
admin%B
administraator$g
administrador%C
administradora%C
administrateur%%
administratiu%D
administrativa%E
administrativo$k
administratoer%F
administrator%G
administratore%H
administratorius%I
administratorka%?
administrators%J
administratorė%I
administratrice%%
administratör%F
administrátor%K
adminisztrator%L
adminisztrátor%L
adp%M
adr$x
adr bevis%N
adr intyg%O
adr-bevis%N
adr-intyg%O
adsp%M
advanced%P
advanced certificate%Q
advanced diploma%Q
advanced highers%R
advies%S
adviser%3
adviseur%1
advisor%3
advisory$u
advocaat%1
advocada%D
advocat%D
advogada%*
advogado%*
advogados%T
advokaat$g
advokat%U
advokatas%I
advokát%K
adwokat%?
adım%>
ae$L
aec%V
aed$}
aegare%F
aeidinkielen taso%W
aeidinkielenae%W
aeidinkieli%W
aeidinkielinen%W
aeldreboende$^
aemne%X
aemneslaerarexamen%Y
aeroport%'
aeropuerto%Z
aerztin%[
afdeling%\
afdelingen%]
affreteur%%
affréteur%%
afgerond%^
afhandling%_
afstudeerrichting%`
ag%a
ag suil leis%b
ag súil leis%b
agare%F
agence%'
agence immobiliere%'
agence immobilière%'
agenceur%%
agenceuse%%
agencia%c
agencija%d
agencja%e
agency$u
agency work%f
agent%g
agent achizitii%4
agent achiziții%4
agent de paza%4
agent de pază%4
agent de securite%%
agent de sécurité%%
agent immobilier%%
agente%h
agentia%i
agentie%i
agentur%j
agentura%k
agentúra%l
agentūra%m
agenzia%n
agenția%i
agenție%i
aggiornamento%o
agirlikli ortalama%p
agno%p
agregation%q
agregation de%q
agregation externe%q
agrement%r
agricoltore%=
agricoltrice%=
agriculteur%%
agricultor%s
agricultora%s
agricultrice%%
agriturismo%n
agronom%B
agrégation%q
agrégation de%q
agrégation externe%q
agrément%r
agència%t
agência%T
ahli%u
ahli gizi%B
ahli madya%v
ahlr%w
ahoj%x
ahora%6
aide soignant%%
aide soignante%%
aide-soignant%%
aide-soignante%%
aidinkielen taso%W
aidinkielena%W
aidinkieli%W
aidinkielinen%W
aikste%y
aikštė%y
ailtire%z
air force$u
air traffic controller%3
airlines$u
airport$u
aistritheoir%z
aiuto%=
aiuto cuoca%=
aiuto cuoco%=
ajakiri%{
ajakirjanik$g
ajans%|
ajansi%|
ajansı%|
ajokortti%}
ajto&$
ajtó&$
ajudant%D
ajudante%*
ajuntament%t
ajusteur%%
ajutor%4
akadeemia&%
akademi&&
akademia&'
akademie&(
akademiebrief&)
akademii&*
akademija&+
akademisi&,
akademiuddannelse&-
akademía&.
akadémia&/
akadēmija&0
akatemia&1
akeri$^
akici&2
akici duzeyde&2
akkademja&3
aktif&4
aktivne&5
aktivno&6
aktivně&7
aktor&8
aktorka%?
aktris%B
aktualnie&9
aktuell&:
aktívne&;
aku&<
akuntan%B
akıcı&2
akıcı düzeyde&2
al&=
alameda&>
alani&?
alanı&?
alap&@
alapfok&@
alapfokozat&A
alapfoku&@
alapfokú&@
alapismeretek&B
alapito%L
alapitvany&C
alapkepzes&A
alapképzés&A
alapszak&A
alapszint&@
alapszintu&@
alapszintű&@
alapítvány&C
alapító%L
alates&D
albanil$k
albanila$k
albañil$k
albañila$k
albergo%n
albergue%Z
alcalde$k
alcaldesa$k
alcaldia&E
alcaldía&E
aldreboende$^
aleea&F
aleja&G
aleje&H
alempi korkeakoulututkinto&I
alfaiate%*
algaja&J
algtase&K
algteadmised&L
alindi&M
alkaen&N
alkeet&O
alkeistaso&P
alla data attuale$W
alle&Q
allee&R
alleenstaand&S
allen&T
allenatore%=
allenatrice%=
allgemeine hochschulreife$i
allé&Q
allée&U
allén&T
almacenes%Z
almoxarife%*
aloittelija&V
alt&W
altalanos iskola&X
altenheim%j
alternant%%
alternante%%
alto&Y
altra%z
alėja%y
alındı&M
am&Z
ambassador%3
ambulancier%%
ambulanciere%%
ambulancière%%
amet&[
amicale%'
amk&\
amk tutkinto&I
amk-tutkinto&I
ammatillinen perustutkinto&]
ammatillinen tutkinto&]
ammattikorkeakoulu&1
ammattikorkeakoulututkinto&I
ammattikoulu&^
ammattiopisto&1
ammattitutkinto&]
amministratore%=
amministratrice%=
amministratur&_
amne%X
amneslararexamen%Y
amt%j
an&`
an mhaith&a
an-mhaith&a
ana dal&?
ana dil&b
ana dili&b
ana dilim&b
anabilim dali&?
anabilim dalı&?
anadil&b
anadili&b
anadilim&b
anadolu lisesi&,
anailisi%z
anailísí%z
anais&c
analis%B
analist&d
analista&e
analisti%(
analistă%4
analiticar&f
analitik&g
analitikas%I
analitike%H
analitikis%J
analitikė%I
analitičar&f
analityczka%?
analityk%?
analuutik$g
analyst&h
analyste%%
analytik%K
analytiker&i
analyytikko&j
analüütik$g
analītiķe%J
analītiķis%J
anaokulu&,
anchor%3
and&k
andar&>
andauernd&:
anerkennung$-
anfaenger&l
anfaengerin&l
anfaengerkenntnisse&m
anfanger&l
anfangerin&l
anfangerkenntnisse&m
anfänger&l
anfängerin&l
anfängerkenntnisse&m
angajat%4
angestellte&n
angestrebt&o
anggota%B
ani&p
animateur%%
animator&q
animatore%=
animatorka%?
animatrice&r
anlagenbau%j
anlaticisi%(
anlatıcısı%(
annee&s
annees&s
anni&t
anniskelupassi%}
anno&t
announcer%3
année&s
années&s
ano&u
anois&v
anos&u
ans&s
ansioluettelo&w
ansiomerkki&x
ansvarig%F
ansvarlig&y
anthropologist%3
anticipated&z
antincendio$h
antologi&{
antrenoare%4
antrenor&|
antrenör%(
anugerah&}
anwaeltin%[
anwalt%[
anwaltin%[
anwenderkenntnisse'$
anwältin%[
any'%
anyanyelv'&
anyanyelvi'&
anyanyelvi szint'&
anyanyelvu'&
anyanyelvű'&
anys'%
ao''
aonad'(
ap')
ap grad&-
ap-grad&-
apartamento&>
apartment'*
apbalvojums$4
apdovanojimas'+
apdrosinasana',
apdrošināšana',
apiculteur%%
apicultrice%%
aplieciba'-
apliecinajums'-
apliecinājums'-
apliecība'-
apolo'.
apotek'/
apoteka'0
apotekare%F
apoteker%B
apotheek%S
apotheke%j
apotheker'1
appartement&U
appraiser%3
apprendista%=
apprenti%%
apprentice%3
apprenticeship%R
apprentie%%
approbation%:
approvisionneur%%
approvisionneuse%%
aprendiz%s
aprendiza$k
aprenent%D
aprenenta%D
aprobado'2
aps$L
apt'3
apteek&[
apteekkari&j
apteekki'4
apteka%e
aptekarz%?
aptieka',
apto&>
apulainen&j
apuraha'5
apótek'6
aquarium$u
ar'7
ar vardnicu'8
ar vārdnīcu'8
ara%7
arastirma gorevlisi%(
arastirmaci%(
araştırma görevlisi%(
araştırmacı%(
arbeider'9
arbeiter&n
arbeitnehmeruberlassung':
arbeitnehmerueberlassung':
arbeitnehmerüberlassung':
arbeitsgruppe';
arbejder'<
arbetare%F
arbitre%%
arbitro'=
arbitru%4
architect'>
architecte%%
architekt'?
architektas%I
architektka%?
architetta%=
architetto%=
archivar'@
archivaris%1
archivera$k
archivero$k
archivist%3
archivista%=
archiviste%%
archivář'A
archiwista%?
archiwistka%?
ardleibheal'B
ardleibhéal'B
ardteistimeireacht'C
ardteistiméireacht'C
area'D
arendaja$g
arets$`
arhitect%4
arhitecta%4
arhitectă%4
arhitekt'E
arhitekta'F
arhitekte%J
arhitekts%J
arhivar%4
arkeolog%(
arkistonhoitaja&j
arkitekt'G
arkivar&y
arkivarie%F
arkkitehti&j
army$u
arodizglitiba'H
arodizglītība'H
arodskola&0
arquitecta%E
arquitecte%D
arquitecto$k
arquitectura tecnica'I
arquitectura técnica'I
arquiteta%*
arquiteto%*
arquivista%*
arsenhet$a
arsiparis%B
arsitek%B
arsivci%(
arsstudium$a
arst$g
arste%J
arsts%J
art director'J
art school$t
artenomi&I
artesaani&]
article'K
articles'L
articles de revue%0
articol'M
articoli'N
articoli in rivista'N
articolo'N
articulo%.
articulos%.
articulos en revistas%.
artigo&c
artigos&c
artikel'O
artikelen'P
artikkel'Q
artikkeli'R
artiklu'S
artist%3
artium'T
arts%1
artykul'U
artykuł'U
artículo%.
artículos%.
artículos en revistas%.
aruhaz'V
arvioitu'W
arviolta'W
arvosana'X
arvosanalla'X
arvosanat'X
arxiv%)
arzt%[
arzthelfer&n
arztin%[
arztpraxis%j
arşivci%(
as'Y
as above'Z
as levels%R
asa$L
ascaill'[
ascensoriste%%
asci%(
ascibasi%(
ascisi%(
ase'\
asema'4
asentaja&j
asesor$k
asesora$k
asianajaja&j
asiantuntija']
asiantuntijataso'^
asigurari%i
asigurări%i
asilo$y
asistan%(
asistani%(
asistanı%(
asisten%B
asistent'_
asistenta%4
asistentas%I
asistente'`
asistents%J
asistentă%4
asistentė%I
asl%n
asli'a
aso'b
aso diploma'b
aso-diploma'b
asociacija%m
asociacion%Z
asociación%Z
asociadas%Z
asociados%Z
asociat%4
asociatia%i
asociatie%i
asociația%i
asociație%i
asosiasi'c
assegurances%t
assessor'd
assessora'd
assez bien'e
assicurazioni%n
assistant'f
assistante%%
assistante maternelle%%
assistent'g
assistente'h
assistentti&j
assistenz%[
associacao%T
associacio%t
associació%t
associate%3
associate degree'i
associate of%Q
associate of applied science%Q
associate of arts%Q
associate of science%Q
associate's degree%Q
associates$u
associati%n
association'j
associats%t
associazione%n
associação%T
associe%%
associee%%
associé%%
associée%%
assocjazzjoni'k
assoċjazzjoni'k
assurances%'
asszisztens%L
astazi%9
asteptat'l
asti'm
astillero%Z
astilleros%Z
astronomer%3
astăzi%9
asuransi'c
asutaja$g
asystent%?
asystentka%?
asztalos%A
at'n
ate''
ate a data'o
ate a presente data'o
ate agora'o
ate ao presente'o
ate hoje'o
ate o momento'o
atelier'p
ateliers%'
atendente%*
ateneo$y
atestat%-
atestatas'q
atestats'H
atestatul%-
atestāts'H
atheneum'r
atlag's
atolyesi%|
ator%*
atriz%*
atstovas%I
attache%%
attachee%%
attaché%%
attachée%%
attalinati't
attendu'u
attestation%r
attestato$h
attestato di$h
attestato di qualifica'v
atti'N
atti di convegno'N
attore%=
attorney%3
attrice%=
attuale$W
attualmente$W
attālināti't
atual'o
atualidade'o
atualmente'o
atzime'w
atziniba$4
atzinība$4
atzīme'w
até''
até a presente data'o
até agora'o
até ao presente'o
até hoje'o
até o momento'o
até à data'o
atölyesi%|
au'x
au pair'y
au-pair%[
audiologist%3
auditeur%%
auditor'z
auditora%s
auditrice%%
audytor%?
audítor'{
auf honorarbasis':
aufbaustudium$/
aufgefrischt$e
aufsaetze'|
aufsaetze in zeitschriften'|
aufsatz'|
aufsatze'|
aufsatze in zeitschriften'|
aufstiegsfortbildung&)
aufsätze'|
aufsätze in zeitschriften'|
augsts'}
augstskola&0
auhind($
aujourd'hui$I
aukio(%
aukiri$%
aukstas(&
aukstasis neuniversitetinis('
aukstesnysis('
aukštas(&
aukštasis neuniversitetinis('
aukštesnysis('
ausbildereignung$i
ausbilderschein%:
ausbildung$i
ausbildung als$i
ausbildung zum$i
ausbildung zum zur$i
ausbildung zum/zur$i
ausbildung zur$i
ausgestellt$e
ausgestellt am$e
ausgezeichnet((
aushilfe()
aushilfskraft(*
ausiliario%=
auszeichnung(+
auszubildende(,
auszubildender(*
auteure%%
author%3
authority$u
autista%=
autoescuela%Z
autohaus(-
autojuht$g
automne(.
autonom%t
autonoma(/
autonomo(0
autor%[
autorin%[
autorisasjon%w
autorisation(1
autorizatie%-
autorizație%-
autoscuola%n
autovaditaja aplieciba'-
autovadītāja apliecība'-
autrice%%
auttava&P
autumn(2
autumn term(2
autumns(2
autunno(3
autònom%t
autònoma%t
autónoma%Z
autónomo%Z
autônoma%*
autônomo(4
auxiliaire%%
auxiliar%C
auxiliar contable$k
av(5
avaldatud%{
avancada(6
avancado(7
avancat(8
avance(9
avancerad(:
avanceret(;
avancé(9
avansat(<
avansert(=
avanzada(>
avanzado(?
avanzata(@
avanzato(A
avançada(6
avançado(7
avançat(8
avda(B
avdeling(C
avdelingen(D
avdelning(E
avdelningen(F
ave'*
avec felicitations(G
avec félicitations(G
avec mention(G
avenida(H
avenija(I
avenue(J
average$F
avhandling(K
avinguda(L
avioliitossa(M
avis(N
avklarad(O
avocat(P
avocata%4
avocate%%
avocată%4
avoliitossa(M
avslutad(O
avui%7
avukat(Q
avustaja&j
avvanzat(R
avvocata%=
avvocato%=
award(S
award in$}
awarded%&
awards$@
aws certified$x
ay(T
ayni sirket(U
ayni yer(U
aynı yer(U
aynı şirket(U
ayudante$k
ayudante de catedra$k
ayudante de cátedra$k
ayuntamiento%Z
az(V
az dosud(W
azafata$k
azafato$k
azi%9
azienda%n
azienda agricola%n
azubi(*
azucarera%Z
azure$x
açougueiro%*
aéroport%'
aðaleinkunn%;
aðalgrein%<
año(X
años(X
ağırlıklı ortalama%p
aģentūra',
aşçı%(
aşçıbaşı%(
aşçısı%(
až(Y
až dosud(W
așteptat'l
b a(Z
b a sc([
b arch(\
b b a(\
b com(\
b dul&F
b e(\
b ed(\
b eng(\
b f a([
b mus([
b pharm(Z
b s(Z
b s c$L
b s n([
b sc(Z
b sc prof(]
b tech(\
b v$L
b-dul&F
b. a(Z
b. ed(Z
b. eng(Z
b. sc(Z
b. tech(Z
b.a(Z
b.a.sc([
b.arch(\
b.b.a(\
b.com(\
b.e(\
b.ed(\
b.eng(\
b.f.a([
b.mus([
b.pharm(Z
b.s(Z
b.s.c$L
b.s.n([
b.sc(Z
b.sc.-próf(]
b.tech(\
b.v$L
b1(^
b2(_
ba(`
ba (hons(Z
ba i(a
ba prof(]
ba-próf(]
baarimikko&j
baas&K
baatfoererproeven%w
bab(b
baba%*
baby sitter%=
baby-sitter%=
babysitter%3
babá%*
bac(c
bac +2(d
bac +3(e
bac +5%q
bac es%V
bac general%V
bac général%V
bac l%V
bac pro%V
bac professionnel%V
bac s%V
bac scientifique%V
bac si(f
bac stg%V
bac sti2d%V
bac stmg%V
bac technologique%V
bac+2(d
bac+3(g
bac+4(e
bac+5%q
bacalaureat(h
bacc(i
baccalaureat%V
baccalaureat general%V
baccalaureat litteraire%V
baccalaureat professionnel%V
baccalaureat scientifique%V
baccalauréat%V
baccalauréat général%V
baccalauréat littéraire%V
baccalauréat professionnel%V
baccalauréat scientifique%V
bacellerat(j
bacellerat fl arti(j
bacharel(k
bacharel em(k
bacharelado(k
bacharelado em(k
bachelier(e
bachelor(l
bachelor degree([
bachelor en(m
bachelor i(n
bachelor in([
bachelor of(o
bachelor of applied science([
bachelor of architecture([
bachelor of arts([
bachelor of business administration([
bachelor of commerce([
bachelor of design([
bachelor of economics([
bachelor of education([
bachelor of engineering([
bachelor of fine arts([
bachelor of laws([
bachelor of medicine([
bachelor of music([
bachelor of nursing([
bachelor of science([
bachelor of social work([
bachelor of technology([
bachelor universitaire de technologie(e
bachelor's([
bachelor's degree([
bachelorabschluss(p
bachelorgrad(n
bachelorgrad i$a
bacheloropleiding$s
bachelors([
bachelorstudium(q
bacheloruddannelse(a
bachiller(r
bachiller universitario(m
bachillerato(s
bachillerato en(s
bachillerato tecnico(s
bachillerato técnico(s
backen&T
backend'J
backer&n
backerei%j
badacz%?
badan'c
badante%=
badmeester(t
baecker&n
baeckerei%j
baer(u
bafa%r
bagare%F
bager'<
bageri(v
bageriet(w
baggerfahrer&n
bagian(x
bagnina%=
bagnino%=
bahar(y
bahasa ibu'a
bahcivan%(
bahçıvan%(
bai bao(z
bai thuyet trinh(z
bai viet(z
baik({
bailarin$k
bailarina%s
bailarino%*
bailarín$k
baile'[
bailiff%3
baineann(|
bainisteoir%z
bairro&>
baitsileir(}
baitsiléir(}
baix)$
bajo)%
bakalar)&
bakalarske)'
bakalarske studium)'
bakalarsky)(
bakalaura))
bakalaura grads))
bakalaura grāds))
bakalauras)*
bakalaureus)+
bakalaureusekraad)+
bakalaureuseope)+
bakalaureuseõpe)+
bakalauro)*
bakalauro laipsnis)*
bakalaurs))
bakalár),
bakalárske),
bakalárske štúdium),
bakalář)(
bakalářské)(
bakalářské studium)(
bakalářský)(
bakanligi%|
bakanlığı%|
bakari'6
bakarí'6
baker)-
bakeri(N
bakers$u
bakery$u
bakici%(
bakimci%(
bakkalargrada(]
bakkalaureat(p
bakkalárgráða(]
bakken).
bakker)/
bakkerij%S
bakıcı%(
bakımcı%(
balai'c
balas)0
balconista%*
balikci%(
ballerina%=
ballerino%=
balva$4
balıkçı%(
ban)1
ban hang(f
ban ngu)2
banc)3
banca)4
bancaria%*
bancario%*
banco)5
bancária%*
bancário%*
bancă%i
bandleader%3
bang)6
bang cu nhan)7
bang dai hoc)7
bang khen)8
bang lai)6
bang sang che(z
bang thac si)9
bang tot nghiep thpt$:
bang trung cap$:
bank):
banka);
bankas%m
bankasi%|
bankası%|
banker%3
banketbakker%1
banki'6
bankkauf&n
banksman%3
banque%'
banque alimentaire%'
banquier%%
banquiere%%
banquière%%
bao cao(z
bao hiem)<
bao tang)<
bao ve(f
barbat)=
barbatesc)=
barber%3
barch(Z
bardzo dobra)>
bardzo dobry)>
bardzo dobrze)?
barista)@
barkeeper&n
barmaid%%
barman)A
barmanka%?
barmen%(
barnehage(N
barnehagelaerer)B
barnehagelærer)B
barneskole)C
barnevakt)B
barneveileder)B
barnmorska%F
barnskoetare%F
barnskotare%F
barnskötare%F
barnvakt%F
barri(L
barrio(B
bartender)D
basari belgesi)E
base)F
bases)G
basic)H
basic knowledge)I
basic user)J
basica)K
basico)L
basique)M
basis)N
basiskennis)O
basiskenntnisse)P
basisniveau)Q
basisschool'r
basiswissen)R
baskan%(
baskani%(
baskunskaper)S
baslangic)T
baslangic seviyesi)U
batforerproven%w
batiment&U
batxiller)V
batxillerat)V
bau%j
bauer%[
baugeschaeft%j
baugeschaft%j
baugeschäft%j
bauhof%j
bauleiter&n
bay)W
bay gio)X
bayan)Y
baza)Z
bazi)[
baziku)\
bazinis)]
bază)Z
baċellerat(j
baċellerat fl-arti(j
başarı belgesi)E
başkan%(
başkanı%(
başlangıç)T
başlangıç seviyesi)U
bażi)[
bażiku)\
bba(Z
bc(Z
bca(Z
bcom(Z
bd)^
bdes(Z
beadle%3
bean(|
beasiswa&}
beauftragte&n
beautician%3
bebiszitter)_
bec)`
beca)a
becari%D
becaria%E
becario$k
becario de investigacion$k
becario de investigación$k
becelor)b
beco&>
becària%D
bed(Z
bedrift(N
bedrijf%S
beekeeper%3
befaehigung)c
befahigung)c
befriedigend)d
befristet':
befähigung)c
begeleider%1
begeleidster%1
beginnend)e
beginner)f
begraensad)S
begraenset)g
begransad)S
begrenset)h
begränsad)S
begrænset)g
begynder)i
behaald%^
beheerder%1
beheerster%1
behoerde%j
behoerighet)j
behorde%j
behorighet)j
behörde%j
behörighet)j
bei)k
bei der)k
beim)k
beisitzer)l
beisitzerin(*
beitraege'|
beitrag)m
beitrage'|
beiträge'|
bekar)n
bekci%(
beklenen)o
bekâr)n
bekçi%(
belediye baskani%(
belediye başkanı%(
belediyesi%|
beleuchter&n
belge)p
belgesi)p
bellhop%3
belum kawin)q
belum menikah)q
bem vinda)r
bem vindo)r
bem vindos)r
bem-vinda)r
bem-vindo)r
bem-vindos)r
ben%>
bench joiner%3
bendahara%B
bendrove%m
bendrovė%m
benevole%%
beng(\
bengkel'c
benh vien)<
benim adim%>
benim adım%>
benvenuta)s
benvenuti)s
benvenuto)s
benvinguts)t
bep)u
bep pho(f
bep truong(f
beraeknad)v
beraeknas)v
beraknad)v
beraknas)v
berater&n
berber%(
berechtigung)c
bereich$o
berger%%
bergere%%
bergère%%
beri)w
bernudarzs&0
beroepsopleiding'b
bersertifikat)x
berufsabschluss$i
berufsausbildung$i
berufsausbildung zum$i
berufsausbildung zur$i
berufsfachschulabschluss$i
berufskolleg)y
berufslehre$i
berufsmatura$i
berufsmaturitaet$i
berufsmaturitat$i
berufsmaturität$i
berufsschule)y
beräknad)v
beräknas)v
bescheinigung)c
best$@
bestanden$e
bestuurslid)/
bestyrelsesmedlem)z
beszerzo%A
beszerző%A
betjent'<
betreuer){
betreuerin%[
betrieb%j
betriebswirt&)
betriebswirtin&)
betyg)|
beurs)}
beveiliger%1
bevis*$
bewaker%1
bewerbung*%
bewerbungsunterlagen*%
bewijs*&
bezorger%1
bečelor)b
bfa(Z
bfd(*
bg schein%:
bg-schein%:
bhalissa*'
bhd$L
bhv*(
biblioteca*)
bibliotecar**
bibliotecara%4
bibliotecari%D
bibliotecaria*+
bibliotecario'=
bibliotecară%4
bibliotecària%D
bibliotecário%*
bibliotecă%i
bibliotek*,
biblioteka*-
bibliotekar*.
bibliotekarie%F
bibliotekarka%?
bibliotekars%J
bibliotekarz%?
bibliotekininkas%I
bibliotekārs%J
bibliothecaire%%
bibliothecaris%1
bibliotheek%S
bibliothek%j
bibliothekar&n
bibliotheque%'
bibliothèque%'
bibliothécaire%%
bibliotēka',
bidan%B
bidang(x
bidang studi*/
biedriba',
biedrība',
biegla)?
biegle)?
biegly)?
biegła)?
biegły)?
bien*0
bien dich(f
bien tap vien(f
bienvenida*1
bienvenido*1
bienvenidos*1
bienvenue*2
big*3
big registratie*3
big-registratie*3
bij*4
bij de*4
bij het*4
bijbaan(t
bijdrage'P
bijscholing*5
bildiri*6
bildirisi*6
bildungswerk)y
bildungszentrum)y
bilingual*7
bilingue*8
bilingv*9
bilingvals*:
bilingvāls*:
bilingwi*;
bilingüe*<
bilstjori*=
bilíngue*>
bine*?
biografija*@
bioleg%D
biolog*A
biologa*+
biologist%3
biologo'=
biologus%L
bioloog%1
biológus%L
birim*B
birimi*B
birincilik)E
birincilik odulu)E
birincilik ödülü)E
birincisi)E
biro)_
birojs',
birou*C
bis*D
bis anfang*E
bis dato&:
bis einschl*E
bis einschliesslich*E
bis einschließlich*E
bis ende*E
bis heute&:
bis jetzt&:
bis mitte*E
bis zum*E
bitrade%F
bitraede%F
biträde%F
biuras%m
biuro*F
biyolog%(
bizonyitvany*G
bizonyítvány*G
biztonsagi or)_
biztonsági őr)_
biztosito'V
biztosító'V
biên dịch(f
biên tập viên(f
biòleg%D
biòloga%D
bióloga$k
biólogo%s
bksb)`
bl&F
blacksmith%3
bladamadur*=
blagajnica*H
blagajnik*I
blanchisserie%'
blaðamaður*=
bliain*J
bliana*J
blikkenslager'<
bln*K
bloco&>
bloemist%1
blog post$n
blok*L
bloque(B
bls$x
blvd'*
bma%V
bmus(\
bnssa%r
bo*M
bo phan)1
boa*N
boatyard$u
bodega%Z
bodegas%Z
bodegues%t
boek'P
boeken'P
boekhouder%1
boekverkoper%1
boerderij%S
boerin%1
boernehave*O
bog%_
boghandler'<
bogholder'<
bok*P
bokari*=
bokasafn'6
bokhandlare%F
bokhandler)B
bokholder)B
bolag$^
bolaget$^
boletin%.
boletín%.
bolnica%d
bolnisnica*Q
bolnišnica*Q
bolsa$?
bolseiro%*
bolsista%*
bolt&C
bolum*R
bolumu*S
bom*T
bombeira%*
bombeiro%*
bombera$k
bombero$k
bomberos%Z
bon*U
bon niveau*V
bon nivell*W
bona*W
bonjour*2
bonn*X
bonne connaissance*Y
bonne maitrise*U
bonne maîtrise*U
bonnes connaissances*U
bons conhecimentos*N
book$n
book chapter$n
book chapters$n
book review$n
bookkeeper%3
books$n
bookseller%3
bootcamp*Z
bootcamp certificate%R
bootsfuehrerschein%:
bootsfuhrerschein%:
bootsführerschein%:
borgmaestare%F
borgmastare%F
borgmester'<
borgmästare%F
bornehave*O
borough council$u
boroz*[
boroż*[
borsa di studio$A
bosanmis)n
bosun%3
bothar'[
botiga%t
bottega%n
boucher%%
bouchere%%
boucherie%'
bouchère%%
boulanger%%
boulangere%%
boulangerie%'
boulangère%%
boulevard*\
bourse$>
boutique%'
bouw%S
bouwer%1
box*]
boyaci%(
boyacı%(
boşanmış)n
bp%V
bpharm(Z
bpjeps%V
br*^
bra*_
branca*`
brancardier%%
branch*a
brandman%F
brandmand'<
brandos atestatas*b
brandweerman%1
brannmann)B
brans&?
branş&?
brasserie%'
brauer%[
brauerei%j
braut*c
brev*d
brevbaerare%F
brevbarare%F
brevbärare%F
brevet*e
brevet de technicien superieur(d
brevet de technicien supérieur(d
brevet des colleges%V
brevet des collèges%V
brevets%0
brevetti'N
brevetto*f
brewer%3
brewery$u
bricklayer%3
brigadista*g
brigadnice*h
brigadnik*h
brigádnice*h
brigádník*h
brivi*i
brivi parvaldu*i
brivpratigais%J
broadcaster%3
broadcasting$u
broker%3
bronze$@
bronze medal$@
bronzovy$(
bronzový$(
bros$u
brothers$u
brouwerij%S
browar%e
brukbar*j
brutar%4
brutarie%i
brutărie%i
brygadzista%?
brygadzistka%?
bryggeri*,
brīvi*i
brīvi pārvaldu*i
brīvprātīgais%J
bs(Z
bs prof(]
bs-próf(]
bsc*k
bsc (hons(Z
bsn(\
bso'b
bt$L
btec*l
btec extended diploma%R
btec first diploma%R
btec higher national diploma%R
btec level 2%R
btec level 3%R
btec level 3 extended diploma%R
btec national%R
btec national diploma%R
btech(Z
bts*m
bu yana*n
buaiteoir*X
bucatar%4
buch'|
buchbinder&n
bucher'|
bucherei%j
buchhaendler&n
buchhalter&n
buchhandler&n
buchhändler&n
buchkapitel'|
bucătar%4
buecher'|
buecherei%j
buen nivel*o
buena*o
buenas*1
bueno*p
buero%j
buerokauffrau(*
bufdi(*
bufet%t
bufete%Z
bugun*q
bugune kadar*q
bugün*q
bugüne kadar*q
buhaltere%I
buhalteris%I
buhalterė%I
builder%3
builders$u
building'*
buku(b
bul*^
bulan*K
bulasikci%(
bulats)`
bulaşıkçı%(
bulevar*^
bulevardul&F
bulv*r
bulvari*r
bulvaris*s
bulvarı*r
bulvāris*s
bun*t
bun venit*u
buna*v
bundesfreiwilligendienst(*
bundeswehr%j
bunleibheal*w
bunleibhéal*w
bunscoil$p
bunusach*x
bunúsach*x
bună*v
buon livello*y
buona*z
buona conoscenza*y
buone*y
buongiorno)s
buono*z
bureau*{
burgemeester%1
burkolo)_
burkoló)_
burmistrz%?
buro%j
buro elemani%(
burokauffrau(*
buroo&[
burosu%|
burs)E
bursa*|
bursar%3
bursary$@
bursu)E
bursă*|
buruh%B
bus driver%3
business analyst'J
business fluent*}
business level*}
business school$t
business unit*a
busker%3
but(e
butas%y
butcher%3
butchers$u
butik(v
butikk(N
butikkmedarbeider)B
butiksbitrade%F
butiksbitraede%F
butiksbiträde%F
buyer%3
bv$L
bvba$L
byg(w
bygg+$
byggeri(w
byggledare%F
byra+$
byraa+$
byrjandi+%
byrå+$
bài báo(z
bài thuyết trình(z
bài viết(z
bàsic+&
bàsica)$
bác sĩ(f
bán hàng(f
báo cáo(z
básica+'
básico+'
bâtiment&U
bây giờ)X
bäcker&n
bäckerei%j
båtførerprøven%w
bær(u
bébiszitter)_
bénévole%%
bílstjóri*=
bíró)_
bók+(
bókari*=
bókasafn'6
bóthar'[
bölüm*R
bölümü*S
børnehave*O
bücher'|
bücherei%j
büro%j
büro elemanı%(
bürokauffrau(*
büroo&[
bürosu%|
bărbat)=
bărbătesc)=
bērnudārzs&0
bħalissa*'
bản ngữ)2
bảo hiểm)<
bảo tàng)<
bảo vệ(f
bằng)6
bằng cử nhân)7
bằng khen)8
bằng lái)6
bằng sáng chế(z
bằng thạc sĩ)9
bằng trung cấp$:
bằng tốt nghiệp thpt$:
bằng đại học)7
bếp phó(f
bếp trưởng(f
bệnh viện)<
bộ)<
bộ phận)1
c o+)
c p+*
c so++
c.so++
c/o+)
c1+,
c2+-
ca si(f
ca sĩ(f
cabeleireira%*
cabeleireiro%*
cabin crew%3
cabinet%'
cabinetmaker%3
caces%r
cad*r
caddesi*r
cadete$k
cadre%%
cadreur%%
cadreuse%%
caduca en+.
cae)`
cafe$u
cafeteria%Z
cafetería%Z
café$u
cagri merkezi%(
cahiers%0
caibidil+/
cainteoir duchais+0
cainteoir dúchais+0
caisse%'
caissier%%
caissiere%%
caissière%%
caixa%*
cajera$k
cajero$k
cal%t
calea&F
calificacion+1
calificación+1
calificare%-
calificativ+2
calisiyorum*q
call handler%3
calle(B
caller%3
camara)5
camara municipal%T
camareira%*
camarera$k
camarero$k
cambrer%D
cambrera%D
cambridge)`
cameraman%4
cameriera%=
cameriere%=
camerista%4
cameristă%4
cami(L
camino(B
camionista%=
campeggio%n
camping+3
campingplatz%j
campus+4
cams$x
camí(L
can ban+5
cand+6
cand jur+6
cand mag+7
cand med+6
cand merc+6
cand polyt+6
cand psych+6
cand scient+6
cand. jur+6
cand. mag+8
cand. med+6
cand. merc+6
cand. polyt+6
cand. scient+6
cand.jur+6
cand.mag+9
cand.med+6
cand.merc+6
cand.polyt+6
cand.psych+6
cand.scient+6
cantante+:
cantareata%4
cantaret%4
cantina%n
cantine%n
cantor%*
cantora%*
cao cap+;
cao cấp+;
cao dang+<
cao hoc)9
cao học)9
cao đẳng+<
cap+=
cap cuisine%V
cap petite enfance%V
capable+>
capacitacao+?
capacitação+?
capataz%s
capes%q
capital$u
capitol+@
capitoli'N
capitoli di libro'N
capitolo'N
capitulo+A
capitulos+A
capitulos de libro%.
capo%=
capo partita%=
capocantiere%=
capopartita%=
capoprogetto%=
capotreno%=
captain%3
captain of%3
capturista$k
capítol+B
capítulo+A
capítulos+A
capítulos de libro%.
card$}
care home$u
caregiver%3
carer%3
caretaker%3
cariste%%
caritas%Z
carne%,
carnet+C
carnet de%,
carnicas%Z
carnicera$k
carniceria%Z
carnicero$k
carnicería%Z
carné%,
carpenter%3
carpentiere%=
carpinteira%*
carpinteiro%*
carpintera$k
carpinteria%Z
carpintero$k
carpintería%Z
carreleur%%
carrer(L
carrera tecnica(s
carrera técnica(s
carretera+D
carretillera$k
carretillero$k
carrozzeria%n
carte'M
carteira*g
carteiro%*
cartero$k
cartorio%T
cartório%T
carver%3
casa di cura%n
casa di riposo%n
casa editrice%n
casada+E
casado+F
casat+G
casatorit+H
casatorita+H
case study+I
case worker%3
caseificio%n
caserne%'
caseworker%3
cashier%3
casier**
casiera%4
casieră%4
casnicka+J
casnik+J
casopis+K
cassiera%=
cassiere%=
caster%3
castigatoare*|
castigator*|
casual+L
cathedral$u
cau%x
cbs+M
cbse$7
ccie$x
ccna$x
ccnp$x
cd*r
cdd+N
cdi+N
ce jour$I
ceadunas+O
ceadúnas+O
ceannaire%z
cearnog'[
cearnóg'[
cedex&U
cedula*g
ceg'V
cegep$w
ceh$x
ceim(}
ceim bhaitsileara(}
celador$k
celadora$k
celi)`
celibataire+P
celibe+Q
celler%t
cellers%t
cellule+R
celpe bras)`
celpe-bras)`
cels*s
celta$x
cena+S
centar+T
center+U
centralinista%=
centras%m
centre%t
centre de formacio$v
centre de formació$v
centre de formation$w
centre hospitalier%'
centre social%'
centret(w
centro+V
centro de formacao+W
centro de formacion+4
centro de formación+4
centro de formação+W
centro educativo+4
centro universitario+W
centro universitário+W
centrs',
centru%i
centrul%i
centrum+X
ceo+Y
cep&>
ceramicist%3
cercetatoare%4
cercetator%4
cercetătoare%4
cercetător%4
cerrajero$k
cert iii%R
cert iv%R
certificaat+Z
certificacao*g
certificacio%+
certificacion%,
certificació%+
certificación%,
certificada+[
certificado+\
certificado de+\
certificado de profesionalidad(s
certificare%-
certificat+]
certificat de calificare(h
certificata+^
certificate$}
certificate iii%R
certificate iv%R
certificate of completion%R
certificate program%R
certification+_
certification complementaire%r
certification complémentaire%r
certification d'aptitude%q
certificato$h
certificată%-
certificazione$h
certificação*g
certificeret%N
certificering+`
certificiran+a
certifie%r
certified+b
certifiee%r
certifierad%O
certifiering%O
certifikace+c
certifikacia+d
certifikat+e
certifikat tas sekondarja+f
certifikazzjoni+g
certifikácia+d
certifikát+h
certifié%r
certifiée%r
certyfikat+i
certyfikaty+i
certyfikowany+i
cerveny diplom+j
cess%V
cesta+k
cestne uznani$(
cestne uznanie$'
cet+l
cet 4)`
cet 6)`
cet-4)`
cet-6)`
cet4)`
cet6)`
cevirmen%(
cevrimici+m
ceļš*s
cfa+n
cfc%V
cfgm+o
cfgs+p
cfgs en+q
cfo'J
cgpa+r
chair%3
chairman%3
chairperson%3
chairwoman%3
chambermaid%3
chamo me+s
chamo-me+s
champion$@
chantier+t
chantier naval%'
chantiers%'
chao ban+u
chao moi nguoi+u
chapista$k
chapitre%0
chapitres%0
chapitres d'ouvrage%0
chaplain%3
chapter$n
chapters$n
charcutier%%
charge%%
chargee%%
chargé%%
chargée%%
charity$u
charpentier%%
charpentiere%%
charpentière%%
chartered+v
chateau%'
chaudronnier%%
chauffagiste%%
chauffeur+w
chauffeuse%%
chauffoer%@
chauffor%@
chaufför%F
chauffør'<
chaussee+x
chef+y
chef d'equipe%%
chef d'équipe%%
chef de chantier%%
chef de partie%3
chef de projet%%
chef de rayon%%
chef di cucina%=
chefe%*
cheffe%%
cheffe de projet%%
chefin%[
chelner+z
chemicka*h
chemik*h
chemiker&n
chemin&U
chemist%3
chemička*h
chercheur%%
chercheuse%%
chez+{
chief%3
chief mate%3
childminder%3
chimico%=
chimist%4
chiropractor%3
cho den nay)X
cho đến nay)X
chocolatier%%
chofer$k
choirmaster%3
choreograf&n
choreographer%3
chu%'
chu tich(f
chua ket hon+|
chung chi)6
chung chi hanh nghe)6
chung cu+}
chung cư+}
chung nhan)6
chuong(z
chuva*h
chuyen gia,$
chuyen nganh,%
chuyen sau,$
chuyen vien(f
chuyên gia,$
chuyên ngành,%
chuyên sâu,$
chuyên viên(f
chwila obecna&9
chwili obecnej&9
chào bạn+u
chào mọi người+u
château%'
chófer$k
chůva*h
chưa kết hôn+|
chương(z
chủ tịch(f
chứng chỉ)6
chứng chỉ hành nghề)6
chứng nhận)6
cia$x
ciao)s
ciao a tutti)s
cicekci%(
cicle formatiu)V
cicle formatiu de grau superior,&
ciclo formativo de grado medio(s
ciclo formativo de grado superior+q
ciclo medio(s
ciclo superior+q
cientific%D
cientifica%E
cientifico$k
cientista%*
científic%D
científica%E
científico$k
ciesla%?
cieśla%?
cift anadal,'
ciftci%(
cijfer,(
cikk,)
cils)`
cinegrafista%*
cinema'j
cinéma%'
cio'J
cipd$x
cirak%(
cirurgia%*
cirurgia dentista%*
cirurgiao%*
cirurgiao dentista%*
cirurgiã%*
cirurgiã-dentista%*
cirurgião%*
cirurgião-dentista%*
cisa$x
cism$x
cisnik*h
ciso'J
cissp$x
city & guilds%R
city and guilds%R
city council$u
city of$u
civil partnership,*
civilekonom,+
civilingenioer+6
civilingenior+6
civilingeniør+6
civilingenjoer,+
civilingenjoer i,+
civilingenjoersexamen,+
civilingenjor,+
civilingenjor i,+
civilingenjorsexamen,+
civilingenjör,+
civilingenjör i,+
civilingenjörsexamen,+
cka$x
ckad$x
clan,,
clanak,-
clanek,.
clanica,/
clanok,0
classificacao,1
classificação,1
cleaner%3
clen,2
clenka*h
clerk%3
clerk of works%3
clinic$u
clinica*)
clinica dental%Z
clinică%i
clinique%'
close'*
clown%3
club,3
clube%T
clínica%c
clínica dental%Z
cma$x
cmo'J
cnam,4
cnavt)`
cnc operatoru%(
cnc operatörü%(
cnh*g
co,5
co author$n
co ban+5
co chair%3
co director%3
co founder%3
co fundador$k
co gia dinh+|
co investigator%3
co lead%3
co ltd$L
co operative$u
co organisateur%%
co organisatrice%%
co organiser%3
co organizer%3
co phan)<
co-author$n
co-chair%3
co-director%3
co-founder%3
co-fundador$k
co-investigator%3
co-lead%3
co-operative$u
co-organisateur%%
co-organisatrice%%
co-organiser%3
co-organizer%3
co. ltd$L
co., ltd$L
coach,6
coafeza%4
coafeză%4
coauteur%1
coauteure%%
coautoare%4
coautor,7
coautora%s
coautore%=
coautrice&r
cocinera$k
cocinero$k
code 95*3
coding bootcamp,8
codirecteur%%
codirectrice%%
coeficiente de rendimento,1
cofetar%4
cofondatore%=
cofondatrice%=
cofundador%s
cofundadora%s
coiffeur%%
coiffeuse%%
cok iyi,9
cok iyi derecede,:
col(B
colaiste$p
colegiada%,
colegiado%,
colegio,;
colegio oficial%Z
colegiu'\
colegiu universitar,<
colegiul'\
colla%t
collaboratore%=
collaboratrice%=
college,=
collegio$y
colloque%0
colloquium$n
collège$w
colonia(B
colonie%'
coloquio%.
columnist%3
col·legi$v
coláiste$p
colégio+W
combinat%i
comedien%%
comedienne%%
comercial%E
comercio%T
comfortable+>
comhairle,>
comhairleoir%z
comhar,>
comhdhail+/
comhdháil+/
comhlacht,>
comhordaitheoir%z
comissaria%*
comissario%*
comissária%*
comissário%*
commendation$@
commercial%%
commerciale&r
commessa%=
commesso%=
commis,?
commis chef%3
communaute%'
communauté%'
commune%'
communication%0
communications,@
communicative,A
community college$t
comortas*X
compagnia%n
compagnie%'
companhia%T
compania%Z
companie%i
company$u
companyia%t
compañía%Z
competent+>
competente,B
competition$@
completed%&
comprador%s
compradora$k
comptable,C
compte rendu%0
comptes rendus%0
comptia$x
comuna&F
comune%n
comunicacao&c
comunicacio+B
comunicacion%.
comunicaciones%.
comunicaciones a congresos%.
comunicació+B
comunicación%.
comunicare'M
comunicação&c
comédien%%
comédienne%%
comércio%T
comórtas*X
con lode$9
concejal$k
concejala$k
concentration,D
concierge'f
concluida,E
concluido,E
conclusao,E
conclusao prevista,F
conclusão,E
conclusão prevista,F
concluída,E
concluído,E
concorso$A
concours$>
concubinage+P
concurs,G
concurso,H
conducteur+w
conducteur de travaux%%
conductor,I
conductora%E
conductrice%%
confeiteira%*
confeiteiro%*
conference'L
conference paper$n
conference papers$n
conferences%0
conferencia,J
conferentie'P
conferenza'N
conferinta'M
conferință'M
conferència+B
conferência&c
confident+>
confirme,K
confirmé,K
confiteria%Z
confitería%Z
conférence%0
conférences%0
cong chung vien(f
cong nhan(f
cong tac vien(f
cong ty)<
congres,L
congreso%.
congresos%.
congress$n
congresso,M
congrès%0
congrés+B
coniugata+Q
coniugato+Q
conjunto&>
conocimientos basicos,N
conocimientos básicos,N
conoscenza base,O
conseguimento,P
conseguimento previsto,Q
conseguita,P
conseguito,P
conseil%'
conseil departemental%'
conseil départemental%'
conseil regional%'
conseil régional%'
conseiller%%
conseillere%%
conseillère%%
conselheira%*
conselheiro%*
conserje$k
conservatoire$w
conservator%3
conservatori$v
conservatorio,R
conservatorium'r
conservatorul'\
conservatory$t
conservatório+W
conserveries%'
consigliera%=
consigliere%=
consilier**
consiliera%4
consilieră%4
consiliul%i
constable%3
construcciones%Z
construccions%t
construcoes%T
construction$u
constructora%Z
construtora%T
construções%T
consulate$u
consulente%=
consulenza%n
consultancy,S
consultant,T
consultanta%4
consultante%%
consultantă%4
consulting$u
consultor%C
consultora,U
consultoria%c
consultoría%Z
contabil**
contabila%4
contabile%=
contabilista%*
contabilă%4
contable$k
contador%s
contadora%s
contae'[
contest$@
continuing,V
contract%f
contractor%3
contrada++
contralor$k
contralora$k
contrato indefinido,W
contremaitre%%
contremaître%%
contributor%3
controleur+w
controleuse%%
controller,X
contrôleur%%
contrôleuse%%
convegno'N
conversa,Y
conversacao,Z
conversacional,[
conversatieniveau,\
conversation'e
conversational,]
conversationnel'e
conversação,Z
conversațional,^
coo'J
cook%3
coop$u
cooperativa*)
cooperativa agricola%Z
cooperativa agrícola%Z
cooperative'j
cooperativă%i
coopérative%'
coordenador%*
coordenadora%*
coordinador%E
coordinador general$k
coordinadora%E
coordinateur%%
coordinator'>
coordinatore%=
coordinatrice,_
coordonatoare%4
coordonator%4
copeira%*
copeiro%*
copywriter,`
corector%4
corp$L
corporacion%Z
corporación%Z
corporal%3
corporation,a
correcteur%%
corrector$k
correctora$k
correctrice%%
corresponsal$k
corretor%*
corretora%*
correttore%=
correttrice%=
corriere%=
corso,b
corso di formazione%o
corso di laurea,c
cosmetician+z
costruzioni%n
costumiere%%
costumière%%
costureira%*
costurera$k
cou(s
coucou*2
council$u
councillor%3
counsellor%3
counselor%3
county$u
county council$u
couramment,d
courant,d
courant et professionnel,e
courier%3
cours,f
course,g
coursera,4
coursier%%
court'*
courtier%%
courtiere%%
courtière%%
couturier%%
couturiere%%
couturière%%
couvreur%%
couvreuse%%
cozinheira%*
cozinheiro%*
coördinator%1
coördinatrice%1
cp(B
cpa$x
cpc$}
cpcs$}
cpe)`
cpo'J
cpr$}
cqp%V
crane driver%3
crea*g
creche,h
credential$}
credit union$u
creperie%'
crescent'*
crew%3
croce rossa%n
croitor%4
croitoreasa%4
croitoreasă%4
croix rouge%'
croix-rouge%'
cronista%=
cruz roja%Z
crèche%'
crêperie%'
csapat,i
csc,j
cscs,k
csm$x
csoport,l
ct'*
ctesp+l
cto+Y
cu nhan)7
cu nhan dai hoc)7
cua hang)<
cuidador%s
cuidadora%s
cuideachta,>
cuiner%D
cuinera%D
cuisinier%%
cuisiniere%%
cuisinière%%
cukiernik%?
cukrar'A
cukrasz%A
cukrász%A
cukrář'A
cukup,m
cukup baik,n
cum laude,o
cunostinte de baza,p
cunoștințe de bază,p
cuntasoir%z
cuntasóir%z
cuntoir%z
cuoc thi)8
cuoca%=
cuoco%=
cup$@
curate%3
curator%3
curent,q
curier%4
current,V
currently,V
curriculo,r
curriculo profissional,s
curriculum,t
curriculum vitae,u
curriculum vitæ,v
currículo,r
currículo profissional,s
currículum,w
currículum vitae,x
currículum vítae,y
curs,z
cursillo,{
curso,|
curso de(s
curso profissional+l
curso tecnico+l
curso tecnico em+l
curso tecnico superior profissional+l
curso técnico+l
curso técnico em+l
curso técnico superior profissional+l
cursus*5
custode%=
cutter&n
cuộc thi)8
cv,}
cvut-$
czasopismo'U
czesc-%
cześć-%
czlonek%?
czlonkini%?
członek%?
członkini%?
cámara%Z
cáritas%Z
cárnicas%Z
câmara%T
câmara municipal%T
cântăreață%4
cântăreț%4
câștigătoare*|
câștigător*|
cédula*g
cég'V
cégep$w
céim(}
céim bhaitsiléara(}
célibataire+P
có gia đình+|
công chứng viên(f
công nhân(f
công ty)<
cúntóir%z
căn bản+5
căsătorit+H
căsătorită+H
cơ bản+5
cổ phần)<
cộng tác viên(f
cử nhân)7
cử nhân đại học)7
cửa hàng)<
d-&
d d-'
d o o$L
d phil-(
d.d-'
d.o.o$L
d.phil-(
d1-)
d2-*
d3-*
d4-+
da-,
da ket hon+|
da remoto$Q
dabar--
dabartis--
dachdecker&n
daftar riwayat hidup-.
dag-/
dagitim elemani%(
daglig leder-0
dagplejer'<
dags dato-1
dai hoc-2
daire*r
dairy$u
daktaro laipsnis-3
dal-,
dala-4
dalf)`
dall$M
damh$p
damm+x
dan-5
dan beri*n
dan bu yana*n
dan itibaren*n
danas-6
dancer%3
danes-7
dang hoc)X
dang lam)X
danh hieu)8
danh hiệu)8
danisma%(
danisman%(
danismani%(
danismanlik%|
dansare%F
dansatoare%4
dansator%4
dansci%(
danser-8
dansçı%(
danışma%(
danışman%(
danışmanlık%|
danışmanı%(
darbiniece%J
darbinieks%J
darbnica',
darbnīca',
darbuotoja%I
darbuotojas%I
dari-9
daring-:
darzelis-;
darželis-;
dasar-<
data entry%3
data scientist'J
datanomi&]
datheangach+0
dato&:
dau bep(f
daughters$u
dawret-=
day->
days->
dağıtım elemanı%(
daļa-4
dba-?
dba degree-(
dbs$}
dcg(e
dd-1
de-@
de acasa-A
de acasă-A
de baza)Z
de bază)Z
de infirmier(e
de l-B
de la-C
de tai-D
dea-E
dealer%3
dean%3
dean's list$@
debutant)G
dec%V
deci%q
deck hand%3
deckhand%3
declarant%%
degerleme uzmani%(
degree([
degustator+c
degustátor+c
deild-F
deimhniu+O
deimhniú+O
dekanova nagrada$)
dekarz%?
del-G
delavec-H
delavka-H
delavnica*Q
dele)`
delegacion-I
delegación-I
delegada$k
delegado$k
delegue%%
deleguee%%
delf)`
delivre-J
delivree-J
delnice*h
delnik*h
demirci%(
demonstrador%*
demonstradora%*
den-K
den beri*n
den bu yana*n
den hien tai)X
den itibaren*n
den nay)X
denetci%(
denetçi%(
dengan pujian-L
denizci%(
dentist%3
dentista%*
dep%V
departament-M
departamentas-N
departamento-O
departaments-4
departamentul-P
departemen(x
departement-Q
departman*B
departmani*B
departmanı*B
department*a
department of-R
dependent%D
dependienta$k
dependiente$k
depo elemani%(
depo elemanı%(
dept*a
depto(B
depuis$J
deputy%3
derece-S
dergi*6
dergisi*6
dernegi%|
derneği%|
derzeit&:
des-T
des de-U
des del-V
desa-W
desainer%B
desarrollador$k
desarrolladora$k
desde-X
desde o-Y
desenvolupador%D
desenvolupadora%D
desenvolvedor%*
desenvolvedora%*
designer-Z
deskundig-[
deskundige%1
despachador$k
despachadora$k
despachante%*
despacho%Z
despatcher%3
despatx%t
dess-E
dessinateur%%
dessinatrice%%
destytoja%I
destytojas%I
detective%3
deug-\
deust(d
deutsches sprachdiplom-]
deuxieme prix$>
deuxième prix$>
devam*q
devam ediyor*q
devam ediyorum*q
devam etmekte*q
developer,`
developpeur%%
developpeuse%%
devops-^
deweloper%?
dezernat';
dezvoltator%4
değerleme uzmanı%(
di-_
di base,O
diaetassistent&n
diaetist'<
diakmunka)_
diakmunkas)_
diarista%*
diatassistent&n
dibinatajs%J
dibinātājs%J
dielna%l
dielňa%l
diem-`
diem trung binh-`
dien vien(f
dienst-a
diensten%S
dieteticien%%
dieteticienne%%
dietetikus)_
dietetyczka%?
dietetyk%?
dietician%3
dietist-b
dietista%=
dietitian%3
dietolog*h
dieu duong(f
dieu hanh(f
dieu phoi vien(f
digital$u
diharapkan-c
dij-d
dijk-e
dilna-f
din-g
dinas'c
dioploma+O
dioplóma+O
dipartiment-h
dipartimento-i
dipl-j
dipl inf-j
dipl ing-k
dipl ing (fh(p
dipl kfm-j
dipl. ing-l
dipl.-inf-j
dipl.-ing-j
dipl.-ing. (fh(p
dipl.-kfm-j
diplom-m
diplom (fh(p
diplom ingenieur$/
diplom-ingenieur$/
diploma-n
diploma accademico-o
diploma accademico di primo livello-o
diploma alberghiero'v
diploma behaald%^
diploma de absolvire(h
diploma de bacalaureat(h
diploma de excelenta*|
diploma de licenta-p
diploma de master-q
diploma di'v
diploma di geometra'v
diploma di istituto'v
diploma di laurea-o
diploma di liceo'v
diploma di maturita'v
diploma di maturità'v
diploma di ragioneria'v
diploma di scuola superiore'v
diploma iii%v
diploma in-r
diploma its-s
diploma iv-+
diploma magistrale'v
diploma notu%p
diploma professionale'v
diploma superiore'v
diploma tecnico superiore-s
diploma universitario-o
diplomada en-t
diplomado en(m
diplomant-u
diplomarbeit$/
diplomas'q
diplomasi)p
diploması)p
diplomat en-v
diplomatura-t
diplomatura en(m
diplome-w
diplome d'etat%q
diplome d'etat d'infirmier(e
diplome d'etat d'infirmiere(e
diplome d'ingenieur%q
diplome d'universite%r
diplome de grande ecole%q
diplomee-J
diplomi insinoori-x
diplomi-insinoeoeri-x
diplomi-insinööri-x
diplomingenioer(a
diplomingenioer i(a
diplomingenior(a
diplomingenior i(a
diplomingeniør(a
diplomingeniør i(a
diplomirana-u
diplomirani-y
diplomovany specialista-z
diplomovaný specialista-z
diploms'-
diplomski studij-l
diplomstudium$/
diplomuddannelse+6
diplomă-{
diplomă de absolvire(h
diplomă de bacalaureat(h
diplomă de excelență*|
diplomă de licență-p
diplomă de master-q
diplóma-|
diplôme%r
diplôme d'ingénieur%q
diplôme d'université%r
diplôme d'état%q
diplôme d'état d'infirmier(e
diplôme d'état d'infirmière(e
diplôme de grande école%q
diplômé-J
diplômée-J
diputacio%t
diputacion%Z
diputació%t
diputación%Z
dirbtuves%m
dirbtuvės%m
direcao-}
direccion.$
dirección.$
directeur.%
directia-P
direction+R
directoare%4
director,I
directora%E
directrice+w
direcția-P
direkcija.&
direktoer&i
direktor.'
direktorat(N
direktoratet(N
direktore%H
direktorius%I
direktorlugu*B
direktors%J
direktoru%(
direktorė%I
direktur%B
direktör.(
direktörlüğü*B
direktörü%(
direktør&y
diretor%*
diretor executivo%*
diretora%*
diretoria-}
direttore%=
direttrice%=
direttur&_
direzione-i
direção-}
dirigent&n
dirigente%=
dis.)
dis hekimi%(
disainer$g
discreta.*
discreto.+
disenador$k
disenadora$k
disertace.,
disertacija.-
disertasi(b
disertācija..
diseñador$k
diseñadora$k
dispatcher%3
dispenser%3
disponent&n
disputerad./
dissenyador%D
dissenyadora%D
dissertation.0
disszertacio.1
disszertáció.1
distanciel$O
distans.2
distillery$u
distincao$?
distincio${
distincion$z
distinció${
distinción$z
distinctia*|
distinctie*|
distinction.3
distincția*|
distincție*|
distinção$?
distribuidora%T
district council$u
dito.4
ditta.5
ditto'Z
divadlo.6
divisao-}
divisi(x
divisie.7
divisio.8
division.9
divisione-i
divisioona.:
divisió.8
división.$
divisjon.;
divisão-}
divize.<
divizia.=
divizija.>
divizio,i
divizjoni-h
diviżjoni-h
divorce+P
divorced,*
divorcee+P
divorciada+E
divorciado+F
divorciat+G
divorcé+P
divorcée+P
divortat+H
divortata+H
divorziata+Q
divorziato+Q
divorțat+H
divorțată+H
divízia.?
divízió,i
diyetisyen%(
dizainere%H
dizaineris%I
dizainers%J
dizainerė%I
dizajner&f
diákmunka)_
diákmunkás)_
diätassistent&n
diætist'<
diététicien%%
diététicienne%%
diëtist.@
diş hekimi%(
diễn viên(f
dliodoir%z
dlíodóir%z
dmte%q
dna(e
dnsep%q
do.A
do chwili obecnej&9
do danas-6
do danes-7
do dzis&9
do dzisiaj&9
do dziś&9
do nadal&9
do sada-6
do soucasnosti(W
do současnosti(W
do sucasnosti.B
do súčasnosti.B
do teraz&9
doanh nghiep)<
doanh nghiệp)<
dobra.C
dobre.D
dobro.E
dobrovolnice*h
dobrovolnicka+J
dobrovolnik,2
dobrovolník*h
dobrovoľník+J
dobrovoľníčka+J
dobry.F
dobry den%x
dobrze.G
dobrá.D
dobrý den%x
dobře.H
doc than+|
docens%A
docent.I
docente.J
dochtuir%z
dochtuireacht.K
dochtúir%z
dochtúireacht.K
docteur.L
doctor.M
doctor en.N
doctor in.O
doctor of.P
doctor of philosophy.P
doctor în.O
doctora.Q
doctoraat.R
doctorado.Q
doctoral.P
doctoral degree.P
doctorand%4
doctorandus.S
doctorant%%
doctorante%%
doctorat.T
doctorate.P
documentaliste%%
dodiplomski studij-u
dodiplomski študij-u
dodnes.U
doi%)
dokonceno$m
dokončeno$m
dokter%B
doktor.V
doktor nauka.W
doktor znanosti.X
doktora.Y
doktora derecesi.Y
doktora grads.Z
doktora grāds.Z
doktoral.[
doktorand.\
doktorandin(*
doktorandske studium.]
doktorandské štúdium.]
doktorant%?
doktorantka%?
doktorantura.^
doktorantūra.^
doktorat._
doktoratus.`
doktorgrad.a
doktorgradsutdanning.b
doktori.`
doktori fokozat.`
doktori kepzes.`
doktori képzés.`
doktorica znanosti.X
doktorikraad.c
doktoriope.c
doktoriõpe.c
doktorsexamen./
doktorsgrada.d
doktorsgráða.d
doktorske studije.W
doktorske studium.e
doktorski studij.X
doktorski študij.f
doktorsky.e
doktorské studium.e
doktorský.e
doktorsprof.d
doktorspróf.d
doktorát,j
doktorátus.`
dolmetscher&n
dom zdravlja+T
domaine%'
domare%F
domeniul.g
domini.h
dominio.i
dominio completo.j
dominio total.k
dommer&y
domsmand'<
domínio.l
domínio completo.j
dona.m
donemsel.n
donna.o
doorman%3
doposud(W
doradca%?
doradczyni%?
dorucovatel'A
doručovatel'A
dosen%B
dosentti&j
dostateczny.p
dosud(W
doteraz.B
dottoranda%=
dottorando%=
dottorat.q
dottorato.r
dottorato di ricerca.r
dottore di ricerca.r
doula%3
doutor.s
doutora.s
doutorado.s
doutoramento.s
dovoljenje+a
dozent&n
dozvola.t
doçent%(
dphil-(
dr.u
dr hab.v
dr ing-(
dr inz.v
dr inż.v
dr iur-(
dr med-(
dr phil-(
dr philos.b
dr rer nat-(
dr sc.w
dr znanosti.f
dr. iur-(
dr. med-(
dr. phil-(
dr. rer. nat-(
dr. sc.w
dr. znanosti.f
dr.-ing-(
dr.philos.b
draaier%1
drafter%3
draftsman%3
dramaturg%3
draudimas%m
dreef-e
dreher%[
drive'*
driver%3
drogaria%T
drogist&n
drogueries%'
drs.S
drsc,j
drucker(*
druckerei%j
druckerin%[
drukarnia%e
drustvo%d
druzba*Q
druzstvo.6
društvo%d
družba*Q
družstvo.6
drzavna matura.x
državna matura.x
dscg%q
dsh)`
dtto.y
dtu+M
du.z
du an-D
du kien.{
du lich)<
du lịch)<
duais*X
duales studium(p
duchasach+0
dulgher%4
duoc si(f
duolingo)`
duong+}
durchschnitt$j
durchschnittsnote$j
dusun-W
dut-\
duvarci%(
duvarcı%(
duzeltmen%(
dvikalbis.|
dwibahasa'a
dwujezyczny.}
dwujęzyczny.}
dyplom/$
dyplom technika/%
dyplom zawodowy/%
dyrektor%?
dyrektorka%?
dz*s
dzial/&
dzialalnosc gospodarcza%e
dział/&
działalność gospodarcza%e
dzien dobry-%
dziennikarka%?
dziennikarz%?
dzień dobry-%
dzimta*:
dzimta valoda*:
dzimtais*:
dzimtā*:
dzimtā valoda*:
dzis&9
dzisiaj&9
dzives apraksts/'
dzives gajums/'
dzivesgajums/'
dzivoklis*s
dziś&9
dzīves apraksts/'
dzīves gājums/'
dzīvesgājums/'
dzīvoklis*s
dámh$p
dátheangach+0
dès$J
débutant)G
déclarant%%
délivré-J
délivrée-J
délégué%%
déléguée%%
département/(
développeur%%
développeuse%%
díj-d
dílna-f
dönemsel.n
dúchasach+0
düzeltmen%(
dėstytoja%I
dėstytojas%I
dělnice*h
dělník*h
dược sĩ(f
dự kiến.{
dự án-D
e/)
e dek$N
e figli%n
e hijos%Z
e kadar$N
e lode$9
e v$L
e.v$L
ea 1%}
ea1%}
eagarthoir%z
eagarthóir%z
earned%&
earrach/*
eba$i
ebanista+:
ebe%(
ebenda/+
ebeniste%%
eccellente(@
eccellenti/,
ecdl/-
ecdl sprachen)`
echeance/.
echipa-P
echipă-P
ecole$w
ecole primaire$w
ecole superieure$w
ecoles$w
ecologist%3
ecoloog%1
economist//
economista/0
economistă%4
ecpe)`
ects+r
eczaci%(
eczacı%(
eczanesi%|
ed/1
edasijoudnud/2
edasijõudnud/2
edd-(
edelleen/3
edf%'
edificio(H
edifício&>
edistynyt/4
edited volume$n
edited volumes$n
editeur%%
editions/5
editor/6
editor in chief%3
editor-in-chief%3
editora/7
editore'N
editorial/8
editoru%(
editrice/9
editur&_
editura/:
editură/:
editör%(
editörü%(
edizioni/;
educacio secundaria)V
educacion secundaria(s
educació secundària)V
educación secundaria(s
educador%C
educadora%E
educateur%%
educatoare%4
educator%4
educatore%=
educatrice&r
edustaja&j
edx,4
edzo%A
edző%A
eeldatav/<
eerste prijs/=
eerste taal/>
eervolle vermelding/=
efset)`
efteraar/?
efteraaret/?
efterar/?
efteraret/?
efterskole/@
efterår/?
efteråret/?
efz$i
eg$L
egenfoeretagare/A
egenforetagare/A
egenföretagare/A
egitimi/B
egitmen%(
egitmeni%(
egresada'2
egresado'2
egyedulallo/C
egyedülálló/C
egyeni vallalkozo'V
egyesulet&C
egyesület&C
egyetem/D
egyetemi&A
egyetemi diploma/E
egyéni vállalkozó'V
egzamin maturalny/%
ehbo*3
ehf$L
ehliyet)p
ehliyeti)p
ehpad%'
ehrenamtliche&n
ehrenamtlicher(*
ehrennadel$-
ehrung$-
eidg fachausweis&)
eidg. fachausweis&)
eier)B
eigandi*=
eigenaar(t
eignung)c
eindcijfer,(
einfache kenntnisse&m
einhleyp/F
einhleypur/F
eining/G
einkaeufer&n
einkaleyfi+(
einkaufer&n
einkunn%;
einkäufer&n
einsteiger/H
eireli$L
ejecutiva$k
ejecutivo$k
ejer'<
ekibi*B
ekip lideri%(
ekipa/I
ekonom/J
ekonomi&j
ekonomist/K
ekonomista/L
ekonomka*h
ekonomska skola/M
ekonomska sola/N
ekonomska škola/M
ekonomska šola/N
ekonóm'{
eksam/O
eksamen/P
eksamensgennemsnit/Q
ekspedient/R
ekspercka/S
ekspercki/S
ekspert/T
ekspertas/U
ekspertniva/V
ekspertnivaa/V
ekspertniveau/W
ekspertnivå/V
eksperts/X
ekspertti'^
el(w
el meu nom es/Y
el meu nom és/Y
el mismo/Z
el presente%6
elado%A
eladó%A
electric$u
electrician//
electricien%%
electricienne%%
electricista%E
electroplater%3
elektricar,,
elektricien%1
elektrik$g
elektrikar,2
elektrikas%I
elektrikci%(
elektriker&i
elektrikis%J
elektrikár+J
elektrikář*h
elektrikçi%(
električar,,
elektriķis%J
elektroniker&n
elektryk%?
eleman%(
elemani%(
elemanı%(
elementaarne&L
elementaer)S
elementaert)g
elementair)Q
elementaire)G
elemental/[
elementar/\
elementare,O
elementares/]
elementari)[
elementary)I
elementary proficiency)J
elementer/^
elementär)S
elementært)g
elemzo%L
elemző%L
eletricista%*
eletricista de manutencao%*
eletricista de manutenção%*
eletrotecnico%*
eletrotécnico%*
elettricista%=
elev/_
eleveur%%
eleveuse%%
elismeres-d
elismerés-d
ellenor%L
ellenőr%L
elnok%A
elnök%A
eloadas,)
eloado/`
elsevier%)
elsosegely/a
elsősegély/a
elue%%
elulookirjeldus/b
elulugu/b
elvalt/C
elvegezve/c
elvált/C
elvégezve/c
előadás,)
előadó/`
em/d
em andamento'o
em curso'o
em dic/Y
emakeel/e
emakeelena/e
emba/f
embajador$k
embajadora$k
embalmer%3
embassy$u
embetseksamen/g
embetsstudium/g
emelet&$
emitida,E
emitido/h
empilhadeirista%*
empleada$k
empleado$k
employe%%
employee%%
employee of the month$@
employee of the year$@
employé%%
employée%%
empregado%*
empresa%c
en/i
en couple+P
en cours$I
en cours d'obtention'u
en curs%7
en curso%6
en ligne$O
en linea/j
en linia$R
en línea/j
en línia$R
en poste$I
en prensa%.
en remot$R
en remoto/j
encanador%*
encargada$k
encargado$k
encargado de turno$k
encarregada%D
encarregado%*
encarregat%D
encofrador$k
endnote$j
enekes/k
energy$u
enfase/l
enfermeira%*
enfermeiro%*
enfermera$k
enfermero$k
engaged,*
engedely*G
engedély*G
engenheir/m
engineer/n
enginyer/o
enginyeria tecnica-v
enginyeria tècnica-v
enhed/p
enheden%]
enhet/q
enheten(F
enige ervaring/r
enige kennis)Q
enn/s
enoleg%D
enologa%D
enota/I
ens,4
ensamstaaende/t
ensamstaende/t
ensamstående/t
enseignant%%
enseignante%%
ensiapu%}
ensiapukortti%}
ensino+W
ensino fundamental$<
ensino medio$<
ensino médio$<
ensino secundario$<
ensino secundário$<
ensino superior(k
enskild firma/A
enslig/u
enstitusu/v
enstitüsü/v
ente%n
ente di formazione$y
enterprises$u
entertainment$u
entraineur%%
entraineuse%%
entraîneur%%
entraîneuse%%
entre calles(B
entregador%*
entregadora%*
entrenador$k
entrenadora$k
entreprenad$^
entrepreneur%3
entreprenoer/w
entreprenor/w
entreprenør/w
entreprise/x
entwickler&n
enòleg%D
enòloga%D
epfl,4
epicerie%'
epitesz%L
epp$L
equip.8
equipa-}
equipe/y
equipier%%
equipiere%%
equipo.$
er/z
eredmeny's
eredmény's
erem-d
erettsegi/{
erettsegi bizonyitvany/{
erfahren'$
ergotherapeut&n
ergotherapeute%%
ergothérapeute%%
erhvervsakademigrad&-
erhvervsskole/@
erhvervsuddannelse$6
eriala/|
erikoisammattitutkinto/}
erindi+(
erinomainen0$
erinomaiset0%
erittaein hyvae/4
erittain hyva/4
erittäin hyvä/4
erkek)W
ernaeringsfysiolog)B
erneuert$e
ernæringsfysiolog)B
eronnut(M
erschienen in'|
erste hilfe%:
erstes staatsexamen$/
ersthelfer%:
erstsprache0&
ertekesito%L
ervaren0'
erwartet&o
erweiterte grundkenntnisse)d
erweiterter realschulabschluss$i
erworben$e
erworben am$e
erzieher&n
es0(
esame di stato$h
escalera(B
escola0)
escola tecnica0*
escola tècnica$v
escola técnica+W
escola universitaria$v
escola universitària$v
escritorio%T
escrituraria%*
escriturario%*
escriturária%*
escriturário%*
escritório%T
escuela+4
escuela tecnica+4
escuela técnica+4
esimees$g
esimies&j
esindaja$g
esitelma0+
esitelmae0+
esitelmä0+
eso0,
especialidad0-
especialidad en'I
especialidade/l
especialista0.
especialitat*`
especializacao0/
especializacao em0/
especializacion0-
especializacion en'I
especialización0-
especialización en'I
especialização0/
especialização em0/
esperado00
espert01
esperta02
esperto02
essay$n
essays$n
estagiaria%*
estagiario%*
estagio%*
estagiária%*
estagiário%*
estate03
estati03
esteticista%s
estetista%=
estheticienne%%
esthéticienne%%
estimado00
estimat'l
estimata'l
estimated&z
estimator%3
estimată'l
estiu04
estrada&>
estudi%t
estudio)5
estágio%*
estúdio%T
esztergalyos)_
esztergályos)_
et05
et al%)
eta06
etablissements%'
etae06
etaenae06
etaetyoe06
etage&U
etalagiste%%
etana06
etaten(N
etatyo06
ete07
etec+W
etes07
eth,4
eth zurich,4
eth zürich,4
ets%'
ett,W
ettekanne%{
etterem'V
etterutdanning/g
ettevote&[
ettevõte&[
etude notariale%'
etut ogretmeni%(
etä06
etänä06
etätyö06
etüt öğretmeni%(
eu sou+s
eud$6
eurl$L
europass zivotopis08
europass životopis08
ev09
evaluator%4
evden+m
eventual,W
eves0:
evkonyv.1
evli)n
exam marker%3
examen0;
examen artium'T
examensarbete0<
examiner%3
excelent,q
excelente0=
excellent0>
excel·lent0?
executive%3
executive master$/
executive mba0@
exp0A
exp date0A
exp. date0A
expected&z
expedida'2
expedido'2
expedient0B
expediente+1
experienced+>
expert0C
expert comptable%%
expert level0D
expert-comptable%%
experta0E
experte0F
experten0G
expertenkenntnisse0G
expertenwissen0G
expertin0H
expertise0I
expertna0J
expertni0K
expertniva0L
expertnivaa0L
expertnivå0L
expertná0J
expertní0K
experto0M
expiration0A
expire en/.
expire le/.
expires0A
expires on0A
expiring0A
expiry0A
exploitation%'
extended diploma%R
extra%%
extraknack0N
extraknaeck0N
extraknäck0N
eċċellenti/,
eğitimi/B
eğitmen%(
eğitmeni%(
f0O
f lli%n
f o m0P
f.lli%n
f.o.m0P
fabbrica%n
fabbro%=
fabrica0Q
fabrică%i
fabriek%S
fabrik0R
fabrika'0
fabrikasi%|
fabrikası%|
fabrikk(N
fabryka%e
fac$w
fachabitur$i
fachangestellte$i
facharbeiter$i
facharbeiterabschluss$i
facharbeiterbrief$i
fachausweis&)
fachbereich';
fachfrau%[
fachhochschule)y
fachhochschulreife$i
fachkraft%[
fachmann%[
fachoberschulreife$i
fachrichtung0S
fachwirt&)
fachwirtin&)
fachzeitschrift'|
facilitator%3
facolta$y
facoltà$y
facteur%%
factory$u
factrice%%
faculdade+W
facultad+4
facultat$v
facultate'\
facultatea'\
faculte$w
faculteit'r
faculty$t
faculty of$t
faculté$w
fag0T
fagbrev0U
faglaert$6
faglært$6
fagproeve'T
fagprove'T
fagprøve'T
fagskole0V
fagskolegrad0W
fagskolegrad i0W
fagskoleutdanning0W
fahrer&n
fahrerlaubnis%:
faiantar%4
faianțar%4
faible)M
fair,A
fakulta0X
fakultaet)y
fakultas0Y
fakultat)y
fakultate&0
fakulte&,
fakultesi&,
fakultet0Z
fakulteta/N
fakultetas-;
fakulty0[
fakultà&3
fakultät)y
fakultāte&0
fakülte&,
fakültesi&,
falegname%=
fall(2
fall semester(2
falls(2
familiar0\
familiar with0\
familiarity0\
faoi lathair&v
faoi láthair&v
farm$u
farm hand%3
farmaceits%J
farmaceut0]
farmaceuta%?
farmaceutic%D
farmaceutica%C
farmaceutico%s
farmaceutka%?
farmacevt&g
farmacia0^
farmacias%T
farmacie%i
farmacist%4
farmacista0_
farmacistă%4
farmacèutic%D
farmacèutica%D
farmacéutica$k
farmacéutico$k
farmacêutica%*
farmacêutico%*
farmaseutti&j
farmasoeyt)B
farmasoyt)B
farmasøyt)B
farmer%3
farmhand%3
farmàcia%t
farmácia%T
farmácias%T
farrier%3
fasih&4
fasor&$
fatec+W
faxineira%*
faxineiro%*
fce)`
fear0`
federacao%T
federacion%Z
federación%Z
federation%'
federação%T
fejezet.1
fejleszto%L
fejlesztő%L
felag'6
felelos%L
felelős%L
felhasznaloi0a
felhasznaloi szint0a
felhasználói0a
felhasználói szint0a
felicitations(G
felicitations du jury(G
fellow%3
fellowship$@
felsofok0b
felsofok felett0c
felsofoku0b
felsofoku okj0d
felsofoku szakkepzes0d
felsooktatasi szakkepzes0d
felsőfok0b
felsőfok felett0c
felsőfokú0b
felsőfokú okj0d
felsőfokú szakképzés0d
felsőoktatási szakképzés0d
female0e
femeie0f
femeiesc0f
femeni.m
femenino0g
femení.m
feminin0h
feminine0e
feminino0i
femme0j
femme de chambre%%
femmina.o
femminil0k
femminile.o
fen lisesi&,
fenykepesz)_
ferfi0l
ferienjob(*
ferienjobber(*
ferilskra0m
ferilskrá0m
ferjezett/C
ferme%'
fermier%4
fernarbeit0n
ferramenteiro%*
ferreteria%Z
ferretería%Z
ferronnier%%
festanstellung':
feuerwehr%j
fh,4
field of study,D
fierar%4
figli%n
filhos%T
filiale%j
filiere0o
filière0o
filosofian maisteri-x
filosofian tohtori0p
filosofie doktor./
filosofie kandidat%Y
finalis&}
finalist0q
finalista0r
finaliste$>
finalisti$*
finalistka0s
finalizada'2
finalizado'2
fino a0t
fino ad oggi$W
fino al0t
fins0u
fins a0u
fins ara%7
fins avui%7
fiorista%=
fire fighter%3
fireann0`
firefighter%3
firinci%(
firini%|
firm$u
firma0v
firmasi%|
firması%|
firmă%i
first$F
first aid$}
first aider$}
first class$F
first class honours([
first language0w
first mate%3
first place$@
fiscal$k
fisherman%3
fishmonger%3
fisioterapeuta%s
fisioterapis%B
fisioterapista%=
fiskare%F
fiske(N
fisker&y
fitter'>
fixed term%f
fixed-term%f
fizioterapeut%4
fizjoterapeuta%?
fizjoterapeutka%?
fizyoterapist%(
fjarvinna$U
fjernarbeid0x
fjernarbejde0y
fjolbrautaskoli&.
fjölbrautaskóli&.
flat'*
fleischer%[
fleischerei%j
fleuriste%%
fliesenleger&n
fliessend0z
fliessend in wort und schrift0z
fliessende kenntnisse0z
fließend0z
fließend in wort und schrift0z
fließende kenntnisse0z
flight attendant%3
floor'*
florar%4
florist0{
florista%s
floristeria%Z
floristería%Z
floristi&j
floristin%[
florysta%?
florystka%?
fluencia(6
fluent0|
fluente0}
fluently*}
flugbegleiter&n
fluid1$
fluida1%
fluido1&
fluwenti/,
fluência(6
flydende1'
flydende i skrift og tale1'
flydende modersmaal1(
flydende modersmal1(
flydende modersmål1(
flygvaerdinna%F
flygvardinna%F
flygvärdinna%F
flysykepleier-0
flytande1)
flytande i tal och skrift1)
flytende1*
flytende muntlig og skriftlig1*
flyvert1+
fm-x
foarte bine,q
foarte bun(<
focus,D
fodrasz)_
fodrász)_
foerare%F
foerderung(+
foeredrag0<
foerening$^
foereningen$^
foerer)B
foererkort%w
foerestaandare%F
foeretag$^
foerlag1,
foerman%F
foernyad(O
foernyat(O
foersaekring$^
foerskola1-
foerskolan$^
foerskollaerare%F
foerskollaerarexamen%Y
foerstapris$=
foerstaspraak1.
foerstehjaelp%N
foerstepraemie$+
foerster%[
foerstespraak1/
foertroendevald0N
foervaentad)v
foireann'(
foiskola10
foiskolai diploma&A
foldmero)_
folkehoegskole)C
folkehogskole)C
folkehøgskole)C
folkeskole/@
folkeskolens afgangsproeve$6
folkeskolens afgangsprove$6
folkeskolens afgangsprøve$6
folkhoegskola11
folkhogskola11
folkhögskola11
folyamatban$T
folyamatos$T
folyekony0b
folyekonyan0b
folyoirat.1
folyékony0b
folyékonyan0b
folyóirat.1
fomhar12
fond13
fondacija'0
fondas%m
fondateur%%
fondation%'
fondatoare%4
fondator%4
fondatore%=
fondatrice&r
fondazione%n
fondazzjoni'k
fonderie%'
fonds',
fonoaudiologa%*
fonoaudiologo%*
fonoaudióloga%*
fonoaudiólogo%*
fontanera$k
fontanero$k
food bank$u
food hygiene$}
food safety$}
foods$u
for14
foraar15
foraaret15
forar15
forare%F
foraret15
foras,>
forbroir%z
forbróir%z
forderung(+
fordito%L
fordypning16
fordító%L
foredrag&{
foreleser-0
foreman%3
forening*,
foreningen$^
forer)B
forerkort%w
forestandare%F
forester%3
foretag$^
forgeron%%
forhandlingsniveau1'
forklift$}
forklift operatoru%(
forklift operatörü%(
forkvinde'<
forlag17
formacao complementar+?
formacio professional,&
formacion profesional18
formacion profesional de grado superior+q
formació professional,&
formación profesional18
formación profesional de grado superior+q
formador%C
formadora%C
formadur*=
forman%F
formand/R
formann)B
formateur%%
formation continue19
formation courte19
formatoare%4
formator%4
formatore%=
formatrice&r
formação complementar+?
formaður*=
formen%(
formgivare%F
forn%t
fornaia%=
fornaio%=
forner%D
fornyad(O
fornyat(O
forritari*=
forsakring$^
forscher&n
forsikring/w
forskare%F
forsker&y
forskola1-
forskolan$^
forskollarare%F
forskollararexamen%Y
forstamt%j
forstapris$=
forstasprak1.
forstehjaelp%N
forstepraemie$+
forster%[
forstesprak1/
fortbildung1:
fortgeschritten1;
fortlaufend&:
fortroendevald0N
fortsatt1<
forvantad)v
forventa1=
forventes1>
forventet1?
forår15
foråret15
fotograaf%1
fotograf1@
fotografa*+
fotografci%(
fotografer%B
fotografo'=
fotos)_
fotoğrafçı%(
fotògraf%D
fotògrafa%D
fotógrafa$k
fotógrafo%s
fotós)_
foundation$u
foundation degree%Q
foundation diploma%Q
foundation year([
founder%3
fp1A
fp grado superior+q
fp i(s
fp ii+q
fp技能士$C
fr o m0P
fr.o.m0P
fra1B
fra og med1C
fraan1D
fraan och med0P
fracc(B
fraccionamiento(B
fraedingur*=
fraesare%F
fraeser&n
fraiseur%%
framhaldsskoli&.
framhaldsskóli&.
framhaldsstig1E
framurskarandi1F
framúrskarandi1F
fran1D
fran och med0P
frasare%F
fraser&n
fratelli%n
frau1G
frazione++
freelance1H
freelance contract%f
freelancer1I
freiberufler(*
freiberuflich1J
freiwilliges soziales jahr(*
fremragende1'
frentista%*
fresador$k
fresatore%=
frezar*h
frezeci%(
frezer1K
frezor%4
frigorifico%T
frigoriste%%
frigorífico%T
friseur&n
frisoer&i
frisor&i
frisör%F
frisør&y
fritidsjob)z
fritidsledare%F
frivillig1L
frizer%4
frm$x
from1M
fromager%%
fromagere%%
fromagerie%'
fromagère%%
frontend'J
fruehjahr1N
fruehling1N
fruhjahr1N
fruhling1N
fruteria%Z
frutería%Z
fryzjer%?
fryzjerka%?
frá1O
fräsare%F
fräser&n
från1D
från och med0P
fræðingur*=
frézař*h
frühjahr1N
frühling1N
fsj(*
fsjler(*
fuehrer%[
fuehrerin%[
fuehrerschein%:
fuer1P
fuhrer%[
fuhrerin%[
fuhrerschein%:
full professional*}
full professional proficiency1Q
full stack'J
full time1R
full-stack'J
full-time1R
fulltrui*=
fulltrúi*=
fully remote1S
functional skills%R
fundacao%T
fundacio%t
fundacion%Z
fundació%t
fundación%Z
fundacja%e
fundador%C
fundadora%C
fundatia%i
fundatie%i
fundação%T
fundația%i
fundație%i
fundiert1T
fundierte kenntnisse1T
fur1P
futar)_
futár)_
fylkeskommune(N
fyrirlestur+(
fyrirtaeki1U
fyrirtæki1U
fysioterapeut&i
fysioterapeutti&j
fysioterapeutti (amk&I
fysiotherapeut%1
fyzioterapeut'A
fz llc$L
fz-llc$L
fze$L
fàbrica%t
fábrica)5
fédération%'
félag'6
félicitations(G
félicitations du jury(G
féminin0j
fényképész)_
férfi0l
férjezett/C
fómhar12
földmérő)_
förare%F
förderung(+
föredrag0<
förening$^
föreningen$^
föreståndare%F
företag$^
förlag1,
förman%F
förnyad(O
förnyat(O
förskola1-
förskolan$^
förskollärare%F
förskollärarexamen%Y
förstapris$=
förstaspråk1.
förster%[
försäkring$^
förtroendevald0N
förväntad)v
fører)B
førerkort%w
førstehjælp%N
førstepræmie$+
førstespråk1/
führer%[
führerin%[
führerschein%:
für1P
fırıncı%(
fırını%|
főiskola10
főiskolai diploma&A
g%y
gaard$^
gada1V
gade1W
gadi1X
gads1X
gadu1X
gaelscoil$p
gaertner&n
gaertnerei%j
gaffer%3
gained%&
galardon$z
galardón$z
galerie1Y
gallery$u
galvaniseur&n
gamekeeper%3
games$u
gamykla%m
ganadera$k
ganadero$k
ganador$z
ganadora$z
gang-W
gano%p
ganske god*j
garage'j
garcom%*
garconete%*
gard$^
gardener%3
gardien%%
gardienne%%
garson%(
gartner1Z
gartnerei%j
garzone%=
garçom%*
garçonete%*
gasse+x
gasthaus(-
gasthof(-
gastouder%1
gata1[
gatan&T
gate).
gatve1\
gatvė%y
gazeteci%(
gazette$u
gbr$L
gcp$x
gcse$S
gcses$S
gebr(-
gebruder(-
gebrueder(-
gebrüder(-
gecertificeerd*3
ged$S
gegenwaertig&:
gegenwartig&:
gegenwärtig&:
gehilfe%[
gehilfenbrief$i
gehilfin%[
gehuwd&S
geimhreadh1]
gelateria%n
geldig t e m1^
geldig t m1^
geldig t.e.m1^
geldig t/m1^
geldig tot1^
gelistirici%(
gelistiricisi%(
geliştirici%(
geliştiricisi%(
gemeente1_
gemeinde(-
gemeinderat%[
gemiddeld1`
gemiddeld cijfer,(
gemiddelde,(
gendarme%%
gendarmerie%'
genel not ortalamasi%p
genel not ortalaması%p
genel ortalama%p
generalitat%t
generell studiekompetanse'T
gennemsnit/Q
genossenschaft%j
geodeta%?
geodetka%?
geologist%3
geometer&n
geometra%=
geometre%%
gepland1a
geplant&o
gepromoveerd.R
gept)`
gepubliceerd'P
gerai1b
gerant%%
gerante%%
geras1c
gerent%D
gerente%s
gering&m
geringfuegig':
geringfugig':
geringfügig':
germans%t
geros1c
geruestbauer&n
gerustbauer&n
gerüstbauer&n
gesaellbrev1d
gesallbrev1d
gesamtnote$j
gesamtschule)y
geschaeft%j
geschaeftsbereich';
geschaeftsfuehrer&n
geschaft%j
geschaftsbereich';
geschaftsfuhrer&n
gescheiden&S
geschieden1e
geschäft%j
geschäftsbereich';
geschäftsführer&n
gesell&n
geselle%[
gesellenbrief$i
gesellenpruefung$i
gesellenprufung$i
gesellenprüfung$i
gesellenstuck$i
gesellenstueck$i
gesellenstück$i
gesellin%[
gesellschaft%j
gestalter&n
gestionnaire%%
gestor%*
gestora%*
gestoria1f
gestoría%Z
gesällbrev1d
getrouwd&S
getuigschrift*3
gevorderd1g
gg-W
ggmbh$L
ghadu ghaddej*'
ghalliem&_
ghalliema&_
gia su(f
gia sư(f
giai)8
giai ba)8
giai khuyen khich)8
giai nhat)8
giai nhi)8
giai thuong)8
giam doc(f
giam sat(f
giang vien(f
giao hang(f
giao hàng(f
giao su(f
giao tiep1h
giao tiep co ban1h
giao tiep tot1h
giao tiếp1h
giao tiếp cơ bản1h
giao tiếp tốt1h
giao vien(f
giardiniera%=
giardiniere%=
giay chung nhan)6
giay khen)8
giay phep)6
gids1i
gie$L
giesser&n
gießer&n
gift1j
giftur/F
gimnasio%Z
gimnazija&+
gimnazium/D
gimnazjum&*
gimnázium/D
gimtasis.|
gimtoji.|
gimtoji kalba.|
ginasio%T
ginásio%T
gioi+;
giornalista%=
giris duzeyi)U
giriş düzeyi)U
gise memuru%(
giudice%=
giám sát(f
giám đốc(f
giáo sư(f
giáo viên(f
gişe memuru%(
giải)8
giải ba)8
giải khuyến khích)8
giải nhì)8
giải nhất)8
giải thưởng)8
giảng viên(f
giấy chứng nhận)6
giấy khen)8
giấy phép)6
giỏi+;
gjaldkeri*=
gjennomsnitt1k
glassblower%3
glazier%3
glazurnik%?
gledalisce*Q
gledališče*Q
glorieta(B
gmbh$L
gmbh & co$L
gmbh & co kg$L
gmbh & co. kg$L
gmina%e
go1l
go dti1l
go dti seo&v
go dtí1l
go dtí seo&v
gobernanta$k
gobierno%Z
gobierno de%Z
god1m
god kunnatta1n
goda1o
goda kunskaper1p
goda kunskaper i tal och skrift1)
godalga$4
gode1q
gode kundskaber1q
gode kunnskaper1r
godina1s
godine1s
godkjenning1t
godt1u
goed1v
goede kennis1w
goethe)`
goethe zertifikat)`
goethe-zertifikat)`
gold$@
gold card$}
gold medal$@
goldschmied&n
goldsmith%3
gondozo'.
gondozó'.
gonullu%(
good1x
good knowledge1y
gorevli%(
gorevlisi%(
gostilna*Q
gott1n
gotu1z
gouvernante%%
government$u
governo%T
governor%3
gpa1{
gpa評価1|
graben+x
gracht-e
grad1}
grad ta' master2$
gradam*X
grade$F
gradinar%4
gradinita'\
grado(m
grado en(m
grado medio(s
grado medio en(s
grado superior+q
grado superior en+q
grado universitario(m
graduacao(k
graduacao em(k
graduada en(m
graduado en(m
graduado escolar(s
graduat escolar)V
graduate certificate0@
graduate degree0@
graduate diploma0@
graduate school$t
graduated%&
graduating&z
graduação(k
graduação em(k
graend&T
grafica2%
grafician%4
graficka,2
grafico%=
graficzka%?
grafik2&
grafiker%(
grafikus)_
grafička,2
gramata..
gramatvede%J
gramatvedis%J
grammar school$t
grand&T
grand debutant2'
grand débutant2'
grande ecole$w
grande école$w
granja%Z
grant$@
granted%&
graphiste%%
grau-v
grau en-v
grau mitja)V
grau mitjà)V
grau superior,&
gre)`
greengrocer%3
greenkeeper%3
greetings2(
greffier%%
greffiere%%
greffière%%
grein2)
griffier%1
grocer%3
groep%S
groothandel%S
groundskeeper%3
group2*
groupe%'
grubu%|
grueezi2+
gruender&n
gruezi2+
grundare0N
grunder2,
grunderna2-
grundforlob$6
grundforloeb$6
grundforløb$6
grundkenntnis&m
grundkenntnisse)P
grundkunskaper2-
grundlaeggande2-
grundlaeggande nivaa2.
grundlaeggende2/
grundlaegger'<
grundlagen)P
grundlaggande2-
grundlaggande niva2.
grundläggande2-
grundläggande nivå2.
grundlæggende2/
grundlægger'<
grundniva2.
grundnivaa2.
grundnivå2.
grundschule)y
grundskola20
grunnkunnatta21
grunnkunnátta21
grunnleggende22
grunnlegger)B
grunnnam(]
grunnnám(]
grunnskolaprof23
grunnskoli&.
grunnskólapróf23
grunnskóli&.
grunnthekking24
grunnur25
grunnþekking24
grup26
grup scolar'\
grup școlar'\
grupa27
grupe28
grupo)5
grupp29
gruppe2:
gruppen*,
gruppenleiter&n
gruppo%n
grupul%i
grupė28
grád2;
gráfica%T
gränd&T
grüezi2+
gründer2,
grāmata..
grāmatvede%J
grāmatvedis%J
grădinar%4
grădinița'\
grădiniță'\
gtq%M
guanyador${
guanyadora${
guard%3
guarderia2<
guardería2<
guardia giurata%=
guardo${
guardó${
gueltig bis*E
gueltig bis zum*E
guest lecturer%3
guia de montana$k
guia turistica%s
guia turistico%s
guia turística%*
guia turístico%*
guida alpina%=
guida turistica%=
guide%3
gultig bis*E
gultig bis zum*E
gumnaasium2=
guncel*q
gunumuz*q
gunumuze kadar*q
gurnal'S
gurnalist&_
guru2>
gut2?
gut in wort und schrift2@
gutachter&n
gute2@
gute grundkenntnisse)d
gute kenntnisse2?
guten tag2+
guvenlik gorevlisi%(
guz2A
guía de montaña$k
guía turística$k
guía turístico$k
gyakornok%A
gyar&C
gydytoja%I
gydytojas%I
gymnas)C
gymnasial1d
gymnasial uddannelse$6
gymnasialabschluss$i
gymnasieexamen1d
gymnasieskola20
gymnasiet20
gymnasieutbildning1d
gymnasium2B
gymnazium0[
gymnázium0[
gyogyszeresz%L
gyogyszertar'V
gyogytornasz)_
gyoztes$$
gyvenimo aprasymas2C
gyvenimo aprašymas2C
gyár&C
gyógyszertár'V
gyógyszerész%L
gyógytornász)_
győztes$$
gärtner&n
gärtnerei%j
gård$^
géomètre%%
gérant%%
gérante%%
góð2D
góð kunnátta1n
gönüllü%(
görevli%(
görevlisi%(
götu1z
gültig bis*E
gültig bis zum*E
gümnaasium2=
güncel*q
günümüz*q
günümüze kadar*q
güvenlik görevlisi%(
güz2A
għadu għaddej*'
għalliem&_
għalliema&_
h2E
haandvaerker'<
habilitacao2F
habilitacio%+
habilitacion%,
habilitació%+
habilitación%,
habilitacja.v
habilitation2G
habilitation electrique%r
habilitation électrique%r
habilitação2F
haccp2H
hackathon2I
haedersbevisning$+
haendler&n
hafta2J
hai2K
haigla&[
hairdresser%3
hajadon/C
hakem%(
hakim2L
hala*q
halado2M
haladó2M
halaman2N
halasz)_
halen*q
halen calisiyorum*q
halen devam ediyor*q
hallinnoija&j
hallituksen jaesen2O
hallituksen jasen2O
hallituksen jäsen2O
hallo2P
hallo welt2+
hallo zusammen2+
halo2K
halász)_
hameau&U
handel0R
handelsakademie)y
handelshoegskolan20
handelshogskolan20
handelshögskolan20
handelsskole/@
handlaeggare%F
handlaeggerska%F
handlaggare%F
handlaggerska%F
handledare2Q
handler,X
handlowiec%?
handläggare%F
handläggerska%F
handvaerker'<
handwerk%j
handwerksmeister&)
handyman%3
handywoman%3
hang2R
hanke2S
hari ini2T
harifa2U
harita muhendisi%(
harita mühendisi%(
haritaci%(
haritacı%(
harjoittelija2V
hasic'A
hasič'A
haskoli&.
haskolinn&.
hasta+.
hasta bakici%(
hasta bakıcı%(
hasta el presente%6
hasta hoy%6
hasta la actualidad%6
hasta la fecha%6
hastanesi%|
hasti2W
hauptfach0S
hauptschulabschluss$i
hauptschule2X
hausmeister&n
hausnummer&Z
haust2Y
haute ecole$w
haute école$w
haven1W
havo2Z
havo diploma'b
havo-diploma'b
hazas/C
hb$L
hbo$s
hbo bachelor$s
hbo master.S
hbo propedeuse$s
hbo-bachelor$s
hbo-master.S
hbo-propedeuse$s
hdr.L
he2[
hea2\
head%3
head of%3
head teacher%3
headteacher%3
health visitor%3
healthcare$u
hebamme%[
hec,4
heden2]
heder$,
hederlig omtale$,
hedersomnaemnande$=
hedersomnamnande$=
hedersomnämnande$=
hederspris2^
heft'|
heftruckcertificaat*3
heftruckchauffeur%1
hegeszto%A
hegesztő%A
hei2_
heikko&P
heim%j
heisann2`
hej2a
hej pa dig2b
hej paa dig2b
hej på dig2b
hejsa2c
hejsan2b
hekim%(
heladeria%Z
heladería%Z
helfer&n
hello2d
hello there2(
hello world2(
helló2e
helper%3
helyettes%L
hem+}
hemsire%(
hemsiresi%(
hemşire%(
hemşiresi%(
hentes)_
herald$u
herausgeber'|
herausgeberschaften'|
herbst2f
herec*h
herecka*h
herečka*h
herfst2g
herhaald%^
herkese merhaba2h
hermanos%Z
herr2i
het2j
heta arbeten%O
hetkel2k
heute&:
hey2(
hey there2(
hf2l
hf eksamen$6
hf-eksamen$6
hgv$}
hhx$6
hhx eksamen$6
hhx-eksamen$6
hi2(
hi all2(
hi everyone2(
hi there2(
hien)X
hien gio)X
hien nay)X
hien tai)X
hiep hoi)<
hieu thuoc)<
hieu truong(f
high school$t
high school degree%R
high school diploma%R
higher certificate%Q
higher national certificate%R
higher national diploma%Q
highers%R
highly skilled2m
highway'*
hijscertificaat*3
hilfe%[
hilfskraft)l
hingga2n
hingga kini2T
hingga saat ini2T
hingga sekarang2T
hinne2o
hipermercado%Z
hirportal'V
hirszerkeszto)_
hitsaaja&j
hivatal2p
hiver2q
hivern2r
hivers2q
hiện)X
hiện giờ)X
hiện nay)X
hiện tại)X
hiệp hội)<
hiệu thuốc)<
hiệu trưởng(f
hja2s
hjelp)B
hjemmearbejde0y
hjemmekontor0x
hjerte lungeredning%w
hjerte-lungeredning%w
hjá2s
hkdse english)`
hlid1z
hlr2t
hlíð1z
hnc$H
hnd$H
hnos%Z
ho2u
ho so xin viec2v
hoa si(f
hoc bong)8
hoc viec(f
hoc vien-2
hochschulabschluss(p
hochschule2w
hochschulreife$i
hodnoceni2x
hodnocení2x
hodnotenie2y
hoegskola20
hoegskolan20
hoegskole)C
hoegskoleexamen%Y
hoegskoleexamen i%Y
hoegskolefoerberedande1d
hoegskoleingenjoer%Y
hoegskolekandidat$a
hoegskolen)C
hoehere fachschule&)
hoejere forberedelseseksamen$6
hoejskole/@
hoest2z
hoesten2z
hoeyskole)C
hoeyskolen)C
hof2{
hofladen%j
hogeschool'r
hogskola20
hogskolan20
hogskole)C
hogskoleexamen%Y
hogskoleexamen i%Y
hogskoleforberedande1d
hogskoleingenjor%Y
hogskolekandidat$a
hogskolen)C
hohere fachschule&)
hoi-/
hoi allemaal-/
hoi nghi(z
hoi thao(z
hoitaja&j
hoitokoti'4
hoja de vida,y
hoje'o
hojere forberedelseseksamen$6
hojskole/@
hola2|
hola a todos*1
holding2}
holdings,a
holidays$u
holt1z
hombre3$
home2E
home office3%
homem3&
homeoffice0n
homme3'
honap2u
honnudur*=
honor$@
honorable mention$@
honors$F
honour$@
honourable mention$@
honours$F
honours bachelor([
honours degree([
hons(Z
hoofd1i
hoofdstuk'P
hoofdstukken'P
hoofdvak%`
hop tac xa)<
hopital%'
hos3(
hos geldiniz2h
hospice$u
hospital3)
hospitalet(w
hospoda-f
host3*
hostal%Z
hosten2z
hostes%(
hostess3+
hote%%
hote d'accueil%%
hotel3,
hotelfach&n
hotell3-
hotelli'4
hotesse%%
house'*
house officer%3
housekeeper%3
houseman%3
hovedfag/g
hovedforlob$6
hovedforloeb$6
hovedforløb$6
hovenier)/
hoy%6
hoyskole)C
hoyskolen)C
hoş geldiniz2h
hr'J
hrsz&$
hsc$7
hsk)`
htk&I
htl,4
htx$6
htx eksamen$6
htx-eksamen$6
huan luyen vien(f
hudebnik*h
hudebník*h
hudpleier)B
hudterapeut%F
huidig2]
huidige2]
huissier%%
hukukcu%(
hukukçu%(
hum kand&I
hum.kand&I
huolto'4
huong dan vien(f
hurtownia%e
huvudaemne%X
huvudamne%X
huvudämne%X
huy chuong)8
huy chương)8
huyen+}
huyện+}
huấn luyện viên(f
hybrid3.
hybride3/
hybrydowo30
hydraulik%?
hydrologist%3
hyfsad31
hygiejnebevis%N
hygieniapassi%}
hygienintyg%O
hypermarche%'
hypermarché%'
hyva32
hyva taito33
hyvae32
hyvae taito33
hyvaet33
hyvat33
hyvä32
hyvä taito33
hyvät33
háskóli&.
háskólinn&.
házas/C
hâlen*q
hâlen çalışıyorum*q
hâlâ*q
händler&n
hästi2W
håndværker'<
hædersbevisning$+
hè2[
hét2j
hírportál'V
hírszerkesztő)_
hó2u
hónap2u
hótel'6
hôpital%'
hôte%%
hôte d'accueil%%
hôtel%'
hôtesse%%
högskola20
högskolan20
högskoleexamen%Y
högskoleexamen i%Y
högskoleförberedande1d
högskoleingenjör%Y
höhere fachschule&)
hönnuður*=
höst34
hösten34
høgskole)C
høgskolekandidat$a
høgskolen)C
højere forberedelseseksamen$6
højskole/@
høst35
høsten35
høyskole)C
høyskolen)C
hướng dẫn viên(f
hạng-`
hẻm+}
họa sĩ(f
học bổng)8
học việc(f
học viện-2
hồ sơ xin việc2v
hội nghị(z
hội thảo(z
hợp tác xã)<
i36
i am37
i dag38
i fills%t
i helyezett$$
i lathair&v
i láthair&v
i miejsce0s
i s$L
i sambud/F
i место39
i'm37
i. helyezett$$
i/s$L
iarna3:
ib$7
ib diploma%R
icdl$x
icerik editoru%(
ich bin3;
ich heisse3;
ich heiße3;
ician3<
idag3=
idegenvezeto)_
idegenvezető)_
idem3>
idioma materno3?
idioma nativo*>
idirmheanach3@
idirmheánach3@
idnmeistari-|
idnmenntun23
idnskoli&.
idoneita$h
idoneità$h
idraulico%=
ieee%)
iefp'v
iela*s
ielts)`
ielā*s
ies,4
iesacejs3A
iesācējs3A
ifsi$w
ifts'v
ig3B
igangvaerende3C
igangværende3C
igazgato/`
igazgatosag,i
igazgató/`
igazgatóság,i
igazolvany3D
igazolvány3D
ihk,4
ihk abschluss$i
ihk zertifikat%:
ihk-abschluss$i
ihk-zertifikat%:
ii miejsce0s
iii miejsce0s
iim,4
iit,4
ijazah3E
ijazah sma3E
ik ben3F
ik heet3F
ik uzmani%(
ik uzmanı%(
iki3G
iki dabar--
iki dilli&b
iki siandien--
iki siol--
iki šiandien--
iki šiol--
ikincilik)E
ikurejas%I
il mio nome e3H
il mio nome è3H
ilcesi*r
ile3I
ileri,9
ileri duzey,9
ileri düzey,9
ileri seviye&2
ilkbahar(y
ilkokulu&,
illum*'
illustrateur%%
illustratoer3J
illustrator3K
illustratore%=
illustratrice&r
illustratör%F
illustratør)B
illusztrator)_
illusztrátor)_
illüstratör%(
ilsien matern*;
ilustrador%s
ilustradora%s
ilustrator3L
ilustratorka%?
ilustrátor'A
ilçesi*r
im3M
imam%3
ime projekta3N
imker%[
immobiliare%n
imobiliaria%T
imobiliária%T
imone%m
imoneje3O
impasse&U
impiegata%=
impiegato%=
importer%3
imprenta%Z
impresa%n
imprimerie%'
in3P
in a relationship,*
in corso$W
in corso di stampa'N
in curs%9
in essere$W
in partnerschaft1e
in press$n
in prezent%9
in progress,V
in service training,g
in-service training,g
inc$L
incepand cu3Q
incepator)Z
incorporated$L
indeks prestasi-L
indeks prestasi kumulatif-L
independent user1y
indirizzo,c
individuali veikla%m
indkober'<
indkoeber'<
indkøber'<
industri*,
industria%T
industrias)5
industrie%n
industriemeister&)
industriemeisterin&)
industrier$^
industries3R
indústria%T
indústrias%T
indústries%t
infant school$t
infermer%D
infermera%D
infermier&_
infermiera3S
infermiere%=
infirmier%%
infirmiere%%
infirmière%%
informatiker&n
ing3T
ingegner3U
ingenier3V
ingeniera en'I
ingenieria en'I
ingenieria superior'I
ingenieria tecnica(m
ingeniero en'I
ingeniería en'I
ingeniería superior'I
ingeniería técnica(m
ingenieur3W
ingenieurbuero%j
ingenieurburo%j
ingenieurbüro%j
ingenio%Z
ingenioer&y
ingenior&y
ingeniør&y
ingenjoer%F
ingenjor%F
ingenjör%F
inginer3X
inginer diplomat-p
inginier&_
ingrijitoare%4
ingrijitor%4
ingénieur3Y
inhaber&n
iniciante3Z
inkoepare%F
inkopare%F
inkoper%1
inköpare%F
inmobiliaria%Z
inmobiliarias%Z
inn$u
innealtoir%z
innealtóir%z
inniu&v
innkjoeper)B
innkjoper)B
innkjøper)B
inriktning%X
insa,4
insaat%|
insan kaynaklari uzmani%(
insan kaynakları uzmanı%(
insegnante%=
insener$g
insinoeoeri3[
insinoeoeri (amk3\
insinoeoeri (ylempi amk-x
insinoori3[
insinoori (amk3\
insinoori (ylempi amk-x
insinyur%B
insinööri3[
insinööri (amk3\
insinööri (ylempi amk-x
inspectoare%4
inspector//
instalater,2
instalator%4
instalatér*h
installateur&n
institiuid$p
institiúid$p
institut3]
institutas3^
institute-R
institute of technology$t
instituteur%%
instituto3_
institutrice%%
instituts3`
institutt3a
institutul3b
instituut3c
instituutti3d
institūts3`
instructeur%1
instructoare%4
instructor//
instruktoer3e
instruktor3f
instruktorka3g
instruktur%B
instruktör2Q
instruktør3h
instrutor%*
instrutora%*
instytut3i
insurance$u
integrante%*
integrisane studije3j
interactive$u
interim+N
interimaire%%
intermedi3k
intermedia3l
intermediaire3m
intermediar3n
intermediar superior*?
intermediaria,Z
intermediario3o
intermediario avancado*N
intermediate3p
intermedio3q
intermedio alto3r
intermedio superiore*y
intermediária,Z
intermediário3o
intermediário avançado*N
intermedju3s
intermittent%%
intermittente%%
intermédiaire3m
intermédio3o
intermédio alto*N
intern//
internat)y
international baccalaureate$S
internetu3t
interno++
interpreter%3
intervenant%%
intervenante%%
interventi'N
intervento'N
intezet3u
intyg)j
intérim+N
intérimaire%%
intézet3u
invalkracht(t
invatatoare%4
invatator%4
inverni3v
inverno3w
invernos3x
investigador%C
investigadora%E
investments$u
invierno3y
inviernos3y
invigilator%3
invited talk$n
invited talks$n
inz3z
inzeniere%J
inzenieris%J
inzenir3{
inzenjer3|
inzenyr3}
inzenyrske4$
inzenyrske studium4$
inzinier4%
inziniere%I
inzinierius%I
inzinierske4&
inzinierske studium4&
inzynier4'
inzynierskie3z
inġinier&_
inşaat%|
inštalatér+J
inštitut4(
inštitút4)
inštruktor&g
inż3z
inżynier4'
inżynierskie3z
inženiere%J
inženieris%J
inženir3{
inženjer3|
inženýr3}
inženýrské4$
inženýrské studium4$
inžinier4%
inžinierius%I
inžinierske4&
inžinierske štúdium4&
inžinierė%I
io sono3H
iosh,k
ipaf$}
ipasnieks%J
ipb0Y
ipk4*
ipma$x
ir.S
iris+/
iriseoir%z
irish leaving certificate%R
iroda&C
is analisti%(
isbn%)
isci%(
iscisi%(
iscrizione$h
iscrizione all'albo$h
iskola/D
issa*'
issiskyres4+
issn%)
issued%&
issued on%&
istekejusi4+
istitut&3
istituto4,
istituto professionale$y
istituto tecnico$y
istqb$x
istrazivac&f
istraživač&f
istruttore%=
istruttrice%=
itb,4
itfaiyeci%(
itibaren4-
itil$x
itinerari*`
itinerario0-
itq%M
its$y
itパスポート$C
iut4.
ivertinimas)0
iyi4/
iyi derecede40
iyi duzeyde40
iyi düzeyde40
izdavac,-
izdavacka kuca'0
izdavač,-
izdavačka kuća'0
izdevnieciba41
izdevniecība41
izlaganje,-
izpit+a
izstradatajs%J
izstrādātājs%J
izvorni govornik42
içerik editörü%(
iðnmeistari-|
iðnmenntun23
iðnskóli&.
iş analisti%(
işçi%(
işçisi%(
išsiskyręs4+
ištekėjusi4+
j43
j d o o$L
j w44
j.d.o.o$L
j.w44
ja45
jaar46
jaerjestyksenvalvojakortti%}
jaesen&j
jag aer47
jag ar47
jag heter47
jag är47
jagdschein%:
jahr43
jahrbuch'|
jahre43
jahren43
jahrgangsbeste$-
jahrgangsbester$-
jak wyzej44
jak wyżej44
jaksa%B
jalan-W
janitor%3
jaosto.:
jar48
jarak jauh-:
jardineira%*
jardineiro%*
jardinera$k
jardinerie%'
jardinero$k
jardinier%%
jardiniere%%
jardinière%%
jaren46
jarjestyksenvalvojakortti%}
jaro49
jartassagi/a
jasen&j
jatekvezeto)_
jatkuu/3
jazykovy certifikat4:
jazykový certifikát4:
jd-(
je m'appelle4;
je suis4;
jedinica4<
jednatel'A
jednolite studia magisterskie4=
jefa$k
jefe$k
jefe de turno$k
jeg er4>
jeg hedder4?
jeg heter4@
jelen$T
jelenig$T
jelenleg$T
jelenleg is$T
jelenleg is tart$T
jelenlegi$T
jeles's
jesen4A
jeseň4B
jesien4C
jesienia4C
jesienią4C
jesień4C
jestem4D
jetzt&:
jeweils sommer4E
jeweler%3
jezyk ojczysty.}
jl-W
jlpt)`
jmenuji se4F
jo4G
job d'ete%%
job d'été%%
job etudiant%%
job étudiant%%
jobs d'ete%%
jobs d'été%%
jogasz%L
jogositvany/a
jogosítvány/a
jogász%L
johtaja&j
joiner%3
joint honours([
jordemoder'<
jordmor)B
jornada completa,W
jornada de formacion,{
jornada de formación,{
jornadas%.
jornalista%*
journal4H
journal articles$n
journalist4I
journaliste%%
journals$n
journee d'etude%0
journeyman%R
journée d'étude%0
jovem aprendiz%*
joyeria%Z
joyería%Z
jsem4F
juara&}
juara 1&}
juara i&}
jud&F
judecator%4
judecător%4
judetul&F
județul&F
judge%3
judr,j
juez$k
jueza$k
juf%1
jugendclub%j
jugendleiter&n
jugendtreff%j
jugendzentrum%j
juggler%3
juhataja$g
juhendaja$g
juhiluba4J
juht$g
juiz%*
juiza%*
julkaistu0+
julkaisu'R
junior4K
junta%Z
jurist4L
jurista$k
juriste4M
juristi&j
jurists%J
jurnal(b
jurnalis%B
jurnalist%4
jurnalista%4
jurnalistă%4
juror%3
juru masak%B
juru ukur%B
jurusan*/
jusqu'a/.
jusqu'a aujourd'hui$I
jusqu'a present$I
jusqu'au/.
jusqu'à/.
jusqu'à aujourd'hui$I
jusqu'à présent$I
juzgado%Z
juíza%*
jw44
jártassági/a
játékvezető)_
järjestyksenvalvojakortti%}
jäsen&j
jó4G
język ojczysty.}
k)Y
k k$L
k.k$L
kaantaja&j
kaari(%
kab-W
kabupaten-W
kadar4N
kade-e
kadernice*h
kadernik*h
kadeřnice*h
kadeřník*h
kadin)Y
kadrolu.n
kadın)Y
kaeaentaejae&j
kaesittelijae&j
kaesolev2k
kaesoleva ajani2k
kaetiloe&j
kafe'c
kafli+(
kahvila'4
kaksikielinen%W
kakskeelne/e
kaksoistutkinto&]
kalastaja&j
kalauz)_
kalfa%(
kalite kontrol%(
kaliteci%(
kameraman4O
kameramann%[
kameramen%B
kammer%j
kamrer%F
kancelar-f
kancelaria4P
kancelarija'0
kancelária%l
kancelář-f
kandidaatin tutkinto&I
kandidaatti3\
kandidat4Q
kandidat i+6
kandidatexamen%Y
kandidatexamen i%Y
kandidatgrad+6
kandidatprogram%Y
kandidatsprof4R
kandidatuddannelse+6
kandídatspróf4R
kansanopisto&1
kantine%j
kantor'c
kanzlei%j
kapici%(
kapitaen%[
kapitan%[
kapitel4S
kapitlu'S
kapitola4T
kapittel4U
kapitän%[
kapper%1
kapster%1
kaptani%(
kaptanı%(
kapıcı%(
kar/D
karakter4V
karakterar1k
karaktergennemsnit/Q
karaktersnitt1k
kargo gorevlisi%(
kargo görevlisi%(
karl4W
karlkyns4W
karlmadur4W
karlmaður4W
karosszerialakatos)_
karosszérialakatos)_
karyawan%B
kasap%(
kasir%B
kasittelija&j
kasiyer%(
kasjer%?
kasjerka%?
kassamedewerker%1
kassanhoitaja&j
kassemedarbejder'<
kassenwart)l
kassenwartin(*
kasserer3h
kassier%1
kassierer&n
kassoer2Q
kassoerska%F
kassor2Q
kassorska%F
kassör2Q
kassörska%F
kasvataja$g
kat*r
kat gorevlisi%(
kat görevlisi%(
katilo&j
katona)_
katu(%
kauffrau%[
kaufhaus%j
kaufmann%[
kaufmannsgehilfenbrief$i
kaugtoo4X
kaugtöö4X
kauplus&[
kauppa'4
kauppakorkeakoulu&1
kauppatieteiden maisteri-x
kaupunki4Y
kawaler4Z
kawin)q
kaynakci%(
kaynakçı%(
kazaliste4[
kazalište4[
kbr(I
ke toan(f
ke toan truong(f
kebun'c
kec-W
kecamatan-W
keeper3<
kehittaejae&j
kehittaja&j
kehittäjä&j
kel-W
kelias%y
kellner(*
kellnerin(*
kelner%?
kelnerka%?
kelompok'c
kelurahan-W
kementerian'c
kendskab4\
kennari*=
kepala%B
kepce operatoru%(
kepesites*G
keppni$.
kepykla%m
kepzes4]
kepçe operatörü%(
kertesz)_
kertész)_
kesa4^
kesaapulainen2O
kesae4^
kesaeapulainen2O
kesaetyoentekijae2V
kesatyontekija2V
kesk eriharidus4_
kesk-eriharidus4_
keskeriharidus4`
keskharidus4_
keskhinne2o
keskiarvo'X
keskitaso4a
keskitasoinen4b
keskkool&%
keskmine4c
keskmine hinne2o
kesktase4d
kesktasemel4c
keskus4e
keskustelutaito4b
kestab2k
kesä4^
kesäapulainen2O
kesätyöntekijä2V
ketnyelvu'&
ketua%B
kevad4f
kevaet4g
kevat4g
kevät4g
key account manager'J
key holder%3
key worker%3
keyholder%3
keynote$n
keynotes$n
kezdo4h
kezdő4h
kft$L
kg$L
kgaa$L
kha4i
khach san)<
khoa4j
khoa hoc4k
khoá học4l
khu+}
khá4i
khách sạn)<
khóa học4k
kiado4m
kiadó4m
kiem soat vien(f
kiem toan vien(f
kien truc su(f
kierowca%?
kierowniczka%?
kierownik%?
kierunek4n
kiitettaevae0%
kiitettava0%
kiitettävä0%
kilpailu'5
kimyager%(
kincstarnok)_
kincstárnok)_
kindergarten4o
kinderpfleger&n
kindlustus&[
kinesitherapeute%%
kinetoterapeut%4
kini2T
kino%j
kinésithérapeute%%
kirja'R
kirjakauppias&j
kirjanpitaejae&j
kirjanpitaja&j
kirjanpitäjä&j
kirjasto'4
kirjastonhoitaja&j
kirjastus4p
kirvesmies&j
kis4q
kitabi*6
kitabı*6
kitap*6
kitap bolumu*6
kitap bölümü*6
kitapci%(
kitapçı%(
kitchen$u
kitchen hand%3
kitchen porter%3
kituntetes$$
kitunteteses's
kitüntetés$$
kitüntetéses's
kivalo4r
kiváló4r
kiến trúc sư(f
kiểm soát viên(f
kiểm toán viên(f
kjennskap4s
kk4t
kleermaker%1
kleuterschool'r
kliinik&[
kliniek%S
klinigi%|
klinik4u
klinika4v
klinikk(N
klinikka'4
klinikum%j
kliniği%|
klub(w
klubb+$
klubben$^
klīnika',
kniha4T
knihkupec*h
knihovn'A
knihovna-f
knihovnice*h
knihovnik,2
knihovník,2
kniznica%l
knižnica%l
knjiga4w
knjiznica4x
knjiznicar4y
knjižnica4x
knjižničar4y
knyga4z
kobieta4{
koc%(
koch%[
kochin%[
kock%F
kocu%(
kod4|
koechin%[
koerekort%N
koerier%1
koerkort)j
kogumik%{
kohtalainen4b
kok4}
koki%B
kokk5$
kokki5%
kokkur*=
koledza&0
koledzas diploms5&
koledža&0
koledžas diploms5&
kolegija-;
kolegium&*
kolej&,
koleji&,
kolledz&%
kolledž&%
kolleg)y
kollegium5'
kolloquium'|
kollégium5'
kolumni0+
komanda5(
komercialist&g
komercijalist5)
komercijalista'F
komi%(
kommissionierer&n
kommun5*
kommune5+
kompanija5,
kompetansebevis%w
kompetisi&}
komplek-W
komponist&n
kompānija',
komunikativna5-
komunikativne5-
komunikativni5.
komunikativní5.
komunikatywnie.G
komunikatywny.G
komunikatívna5-
komunikatívne5-
komuves)_
komvux5/
kona50
konatel'{
konateľ'{
koncernen$^
kondiittori&j
konditor51
konditorei%j
konduktoeoeri&j
konduktoer3J
konduktoori&j
konduktor52
konduktorka%?
konduktör%F
konduktööri&j
konduktør)B
kondüktör%(
koneistaja&j
konepaja'4
konferanse4U
konferansi*6
konferansı*6
konferenca53
konference54
konferencia55
konferencija56
konferencja'U
konferens57
konferensi(b
konferenssi0+
konferenz'|
konferenza'S
konferenzbeitraege'|
konferenzbeitrage'|
konferenzbeiträge'|
kongresi*6
konkurranse58
konkurrence59
konkurs0s
konkursas'+
konkursie0s
konkurss5:
konobar&f
konserni'4
konservatorij/N
konservatorija-;
konservatorio&1
konservatorium5;
konservatuvari&,
konservatuvarı&,
konserwatorium&*
konsulent5<
konsult5=
konsultan%B
konsultant5>
konsultantas%I
konsultante%H
konsultantka%?
konsultants%J
konsultantė%I
konsultti&j
kontor5?
kontsern&[
konverents%{
konversationsniveau)d
konversationssicher)d
konverzacijski5@
konverzacna5A
konverzacni5B
konverzačná5A
konverzační5B
konyv,)
konyvelo%A
konyvkereskedo)_
konyvtar&C
konyvtaros%A
konzern%j
konzervator-$
konzervatorium5C
konzervatoř-$
konzervatórium5C
konzultant5D
kool&%
koolitus/O
koolituskeskus&%
kooperatifi%|
koordinaator$g
koordinaattori&j
koordinator5E
koordinatore%H
koordinatorius%I
koordinators%J
koordinatoru%(
koordinatorė%I
koordinatur&_
koordinatör%(
koordinatörü%(
koordinátor5F
koordynator%?
koordynatorka%?
koperasi'c
kops5G
kopš5G
korekort%N
korektor5H
korektorka%?
korgkool&%
korgtase5I
korhaz&C
korjaamo'4
korkeakoulu&1
korkort)j
korrektor)_
korrekturlaesare%F
korrekturlaeser'<
korrekturlasare%F
korrekturleser)B
korrekturläsare%F
korrekturlæser'<
kortti5J
korut&$
kosmeticka*h
kosmetiker&n
kosmetička*h
kosmetolog'<
kosmetologi&j
kosmetyczka%?
kota-W
kotet.1
koulu&1
kouluttaja&j
koulutusohjelma5K
koulutuspaeivae5L
koulutuspaiva5L
koulutuspäivä5L
kovacs)_
kovar*h
kovács)_
kovář*h
kowal%?
koyu*r
koz&$
kozepes5M
kozepesen5N
kozepfelsofok5O
kozepfok5N
kozepfok felett5O
kozepfoku5N
kozephalado0a
kozepiskola5'
kozepszint0a
kozepszintu0a
kozgazdasz%L
kozjegyzo)_
kozmetikus)_
kozpont'V
koç%(
koçu%(
kraamverzorgende(t
kracht%1
kraft%[
krajums..
kranfuehrer&n
kranfuhrer&n
kranführer&n
krankenhaus%j
krankenkasse%j
kranschein%:
krawcowa%?
krawiec%?
krejci*h
krejčí*h
kreuz%j
kronik%_
kronikk4U
krt&$
kryptis5P
krājums..
ksiazeczka+i
ksiazka'U
ksiegarz%?
ksiegowa%?
ksiegowy%?
książeczka+i
książka'U
księgarz%?
księgowa%?
księgowy%?
kso'b
kth5Q
ktieb'S
ktk&I
ktm-x
kuafor%(
kuaför%(
kuchar%K
kucharka%?
kucharz%?
kuchař'A
kuchenhilfe(*
kuchár'{
kuechenhilfe(*
kuester%[
kuhar4y
kuja(%
kuljettaja&j
kullegg&3
kulleġġ&3
kulondij$$
kulup baskani%(
kulüp başkanı%(
kumpanija'k
kunde5R
kuni5S
kunniamaininta$*
kunsill lokali'k
kunta'4
kurang-<
kurator5T
kurgucu%(
kurier5U
kurierka%?
kurir%B
kurs5V
kurs kwalifikacyjny/%
kursai'q
kursbevis%w
kursi'-
kurssi5W
kursu5X
kursus5Y
kursusbevis%N
kurucu%(
kurucusu%(
kurye%(
kuryr*h
kurz5Z
kurýr*h
kustantaja0+
kustantamo'4
kuster%[
kutato%L
kutató%L
kutseharidus4_
kutsekool&%
kutsetunnistus4J
kutuphaneci%(
kutuphanesi%|
kuu5[
kuud5[
kuukausi5\
kuukautta5\
kuvar5]
kuvittaja&j
kvalificerad yrkesutbildning5^
kvenkyns50
kvetinar'A
kvinde5_
kvinna5`
kvinne5a
květinář'A
kwartalnik'U
kweker%1
kwekerij%S
ky$L
ky su5b
ky thuat vien(f
ky yeu(z
kypare%F
käesolev2k
käesoleva ajani2k
käsittelijä&j
kätilö&j
kääntäjä&j
képesítés*G
képzés4]
kétnyelvű'&
kórház&C
kõrgkool&%
kõrgtase5I
köchin%[
könyv,)
könyvelő%A
könyvkereskedő)_
könyvtár&C
könyvtáros%A
körkort)j
körút&$
kötet.1
köyü*r
köz&$
közepes5M
közepesen5N
közgazdász%L
közjegyző)_
központ'V
középfelsőfok5O
középfok5N
középfok felett5O
középfokú5N
középhaladó0a
középiskola5'
középszint0a
középszintű0a
kørekort%N
küchenhilfe(*
különdíj$$
küster%[
kütüphaneci%(
kütüphanesi%|
kış4q
kőműves)_
kế toán(f
kế toán trưởng(f
kỷ yếu(z
kỹ sư5b
kỹ thuật viên(f
l5c
l'actualitat%7
l1(e
l2(e
l3(e
la5d
la actualidad%6
la distanta-A
la distanță-A
la fecha%6
la zi%9
laakari&j
laan-e
labai gerai(&
labas5e
labas zinasanas5e
labas zināšanas5e
labi5f
labor5g
laborans)_
laborant5h
laboranti%(
laborantti2O
laborantuddannelse$6
laborantı%(
laboratoire%'
laboratoires%'
laborator5i
laboratori5j
laboratories$u
laboratorij4x
laboratorija5k
laboratorio5l
laboratorios)5
laboratoris%t
laboratorium5m
laboratory$u
laboratoř-f
laboratuvari%|
laboratuvarı%|
laboratório%T
laboratórios%T
laboratórium5n
laborer%3
laboráns)_
labourer%3
labs5o
lacatus%4
lackerare%F
lackierer&n
laeaekaeri&j
laege'<
laegehus(w
laegergaarden$^
laehetti&j
laehihoitaja5%
laehtien5p
laekare%F
laeknir*=
laensstyrelsen/A
laerare%F
laerarexamen%Y
laerarhoegskola20
laerarvikarie%F
laerer&y
laererutdanning$a
laerling5q
laerlingeuddannelse$6
laesare%F
laeuft ab*E
lagerarbetare%F
lagergarden$^
lagerist&n
lagermedarbeider)B
lagermedarbejder'<
laget(N
lahetti&j
lahihoitaja5%
lahtien5p
lahutatud$f
lai xe(f
laisvai5r
laitos'4
lajang)q
lakare%F
lakatos/`
laki laki5c
laki-laki5c
lakiernik%?
lakyrnik*h
lakýrník*h
lampista%D
lana'[
lancar&4
lanchonete%T
landkreis(-
landmaaler&y
landmaler&y
landmand'<
landmeter%1
landmåler&y
landratsamt%j
landwirt&n
lane'*
languagecert)`
langue maternelle5s
langue natale5s
lanjutan5t
lansstyrelsen/A
lantbrukare%F
lantmaetare%F
lantmatare%F
lantmätare%F
lap5u
lap trinh vien(f
larare%F
lararexamen%Y
lararhogskola20
lararvikarie%F
largo5v
larling0N
lasare%F
lasser%1
last renewed%&
lasteaed&%
lastenhoitaja&j
lastnica-H
lastnik-H
lat5w
lata5w
latem5x
laticinios%T
laticínios%T
lato5x
lato sensu0/
laufend&:
lauft ab*E
laukums*s
laulaja&j
laurea-o
laurea a ciclo unico5y
laurea breve-o
laurea in-o
laurea magistrale5y
laurea magistrale in5y
laurea quinquennale5y
laurea specialistica5y
laurea specialistica in5y
laurea triennale-o
laurea triennale in-o
laurea vecchio ordinamento5y
laureat5z
laureata in-o
laureatas'+
laureate$>
laureatka0s
laureato in-o
lauréat$>
lauréate$>
lavapiatti%=
law school$t
lawyer%3
lda$L
le tan(f
leabhar+/
leacht+/
leachtoir%z
lead5{
leader%3
leader of%3
learning5|
leaving cert%R
leaving certificate%R
leaving certificate applied%R
lebenslauf*%
lecteur%%
lector%4
lectrice%%
lecture$n
lecturer%3
lectures$n
ledamot%F
ledare%F
leder&y
ledig1e
leed$x
leerkracht%1
leerling1i
leerlingwezen'b
legat59
lege)B
legevakt(N
legitimation)j
legiutas kisero)_
lehrabschluss$i
lehrabschlusspruefung$i
lehrabschlussprufung$i
lehrabschlussprüfung$i
lehranstalt)y
lehre$i
lehre als$i
lehre zum$i
lehre zur$i
lehrer&n
lehrgang1:
lehrling5}
lehrstuhl6$
lehti6%
lehtiartikkeli0+
lehtori&j
leidbeinandi*=
leider%1
leidinys4z
leidsogumadur*=
leidster%1
leidykla6&
leiharbeit':
leikhus'6
leikhús'6
leikskoli&.
leikskóli&.
leipomo'4
leipuri&j
leirleder)B
leiter&n
leitung%[
leiðbeinandi*=
leiðsögumaður*=
lekar6'
lekaren%l
lekarka%?
lekarn'A
lekarna6(
lekarnicka+J
lekarnik+J
lekarz%?
lektor6)
lektorin%[
lektorka3g
lektors%J
lekár'{
lekáreň%l
lekárnik+J
lekárnička+J
lembaga'c
lengua madre3?
lengua materna3?
lengua nativa3?
lente6*
lentoemaentae&j
lentoemanta&j
lentoemäntä&j
leraar%1
lerares%1
let6+
leta6,
leti6,
leto6-
letrada$k
letrado$k
letters$n
lettur&_
letuska*h
letuška*h
level 2%R
level 2 certificate%R
level 2 diploma%R
level 3%R
level 3 award$}
level 3 certificate%R
level 3 diploma%R
level 4 certificate%Q
level 4 diploma%Q
level 5 certificate%Q
level 5 diploma%Q
leveltaros)_
levnadsbeskrivning6.
levnedslob6/
levnedsloeb6/
levnedsløb6/
levnetsloep60
levnetslop60
levnetsløp60
levéltáros)_
leyfi61
lezing62
lezingen'P
lgh*]
lia).
libraia%=
libraio%=
libraire%%
librairie%'
librar%4
librarian%3
library$u
library service$u
librera$k
libreria%Z
librero$k
librería%Z
libri'N
libro63
libros%.
lic3z
licejs&0
licejus-;
licenca64
licence65
licence 1(e
licence 2(e
licence 3(e
licence generale(e
licence générale(e
licence pro(e
licence professionnelle(e
licence to$}
licencia66
licencia de%,
licenciada(k
licenciada en'I
licenciado(k
licenciado en'I
licenciatura67
licenciatura em(k
licenciatura en'I
licencija68
licencja+i
licencjackie3z
licencjat3z
licens69
license$}
licensed$}
licenta6:
licentiat-p
licentiata-p
licentiatexamen./
licentie+Z
licenza$h
licenza elementare'v
licenza media'v
licenzja+g
licença*g
licențiat-p
licențiată-p
licență6:
liceo6;
liceu6<
liceul6=
liceum&*
liceum ogolnoksztalcace/%
liceum ogólnokształcące/%
licėjus-;
lider6>
lideri%(
liderka%?
lidt kendskab)g
lidz6?
lidz sim6@
lidz sim bridim6@
lieutenant%3
lieutenante%%
lifeguard%3
ligonine%m
ligoninė%m
liitto'4
lijecnica*H
lijecnik*H
liječnica*H
liječnik*H
limba materna*9
limba maternă*9
limbă maternă*9
limited6A
limited working,A
limited working proficiency,A
lingua madre6B
lingua materna6C
lingua nativa*>
linguaskill)`
lingwa materna*;
linja6D
linje0T
linjen6E
linnavalitsus&[
linuc6F
liofa&a
lisans,'
lisans derecesi,'
lisans mezunu,'
lisansi)p
lisansı)p
lise6G
lise diplomasi6H
lise diploması6H
lise mezunu6H
lisens%w
lisensi)x
lisensiaatti0p
lisenssi%}
lisesi&,
listonos'A
listonosz%?
listonoszka%?
listonoš'A
litil21
litsents4J
litt)h
livello avanzato(@
livello base,O
livello intermedio.*
livraria%T
livre%0
livreira%*
livreiro%*
livres%0
livreur%%
livreuse%%
livro&c
livros&c
lizenz6I
lizenziat$/
liċenzja+g
ljekarna4[
ljekarnik*H
ljeto6J
ll b(\
ll m/f
ll.b(\
ll.m/f
llar d'infants$v
llb(Z
llc$L
llengua materna6K
llengua nativa6K
llibre+B
llicencia%+
llicenciada en6L
llicenciat en6L
llicenciatura6L
llicència%+
llm-j
llp$L
ln'*
loader%3
loai gioi-`
loai kha-`
loai xuat sac-`
loc++
localita++
località++
locen6M
locena6M
locul 1*|
locul i*|
locum%3
locuteur natif5s
logfraedingur*=
logisticien%%
logisticienne%%
logistics$u
logistik%j
logopaed'<
logoped6N
logopeda6O
logopedist.@
logopedista%=
logopedus)_
logopæd'<
logopédus)_
loja%T
lojas%T
lojistik%|
lokakarya6P
lokfoerare%F
lokfoerer)B
lokforare%F
lokforer)B
lokfuehrer&n
lokfuhrer&n
lokförare%F
lokfører)B
lokführer&n
lokomotivfoerer'<
lokomotivforer'<
lokomotivfører'<
lomba&}
loodgieter)/
lop tap huan4l
lopend2]
lote&>
loti labi'}
lotissement&U
lower second$F
ločen6M
ločena6M
loại giỏi-`
loại khá-`
loại xuất sắc-`
lpic6F
ltd$L
ltd sti$L
ltd. şti$L
ltda$L
lts'b
lu ecrit parle,d
lu hanh)<
lu parle ecrit,d
lu, parlé, écrit,d
lu, écrit, parlé,d
luan an(z
luat su(f
luba6Q
lucrare'M
lucratoare%4
lucrator%4
lucrătoare%4
lucrător%4
luento6%
luftambulanse(N
lugar&>
luk&I
lukanda'k
lukio&1
lukion oppimaara&]
lukion oppimaeaerae&]
lukion oppimäärä&]
luku0+
lulus6R
lumberjack%3
luna6S
lungomare++
luni6S
lună6S
lupa5J
lupakortti%}
luthier%3
lutseum&%
luu loat+;
luận án(z
luật sư(f
ly lich2v
lycee$w
lyceum6T
lycée$w
lyzeum)y
lái xe(f
lána'[
lägergården$^
lähetti&j
lähihoitaja5%
lähtien5p
läkare%F
länsstyrelsen/A
lärare%F
lärarexamen%Y
lärarhögskola20
lärarvikarie%F
lärling0N
läsare%F
läuft ab*E
lääkäri&j
læge'<
lægehus(w
læknir*=
lærer&y
lærerutdanning$a
lærling3h
lærlingeuddannelse$6
léacht+/
léachtóir%z
légiutas-kísérő)_
lékař'A
lékárn'A
lékárna-f
léto6U
líder%s
língua materna*>
língua nativa*>
líofa&a
lítil21
lögfræðingur*=
lütseum&%
lý lịch2v
lýceum6V
lăcătuș%4
līdz6?
līdz šim6@
līdz šim brīdim6@
lưu loát+;
lập trình viên(f
lễ tân(f
lớp tập huấn4l
lữ hành)<
m6W
m a-j
m a sc0@
m arch/f
m b a-j
m com/f
m ed/f
m eng/f
m f a-j
m litt0@
m mus0@
m phil0@
m res0@
m s-j
m sc-j
m sc prof4R
m st0@
m tech/f
m. a-j
m. ed-j
m. eng-j
m. sc-j
m.a-j
m.a.sc0@
m.arch/f
m.b.a-j
m.com/f
m.ed/f
m.eng/f
m.f.a-j
m.litt0@
m.mus0@
m.phil0@
m.res0@
m.s-j
m.sc-j
m.sc.-próf4R
m.st0@
m.tech/f
m1-E
m2-E
ma6X
ma numesc6Y
maakond6Z
maakster%1
maalare%F
maalari&j
maan6[
maanad6[
maanader6[
maand6\
maanden6\
maaned6]
maaneder6]
maanmittari&j
maantee6^
maanviljelija&j
maanviljelijae&j
maanviljelijä&j
maatschap6_
macchinista%=
macelar%4
macellaio%=
macelleria%n
macher%[
macherin%[
machinist6`
macon%%
madalya)E
madrasah0Y
madre lingua6B
madrelingua6B
maennl2i
maennlich2i
maestra+:
maestria6a
maestria en'I
maestro+:
maestría6a
maestría en'I
mag6b
magacioner'F
magang%B
magas szintu6c
magas szintű6c
magasin%'
magasinier%%
magasiniere%%
magasinière%%
magaza muduru%(
magaza sorumlusu%(
magazasi%|
magazijnmedewerker%1
magazin%i
magazine$u
magazioner%4
magazynier%?
magazynierka%?
magazziniera%=
magazziniere%=
magician%3
magistar6d
magister6e
magister farmacji%?
magister inzynier4=
magister inżynier4=
magistere%q
magisterexamen,+
magisterexamen i,+
magisterij6f
magisterium4=
magisterske6g
magisterske studium6g
magisterskie4=
magistersky4$
magisterské6g
magisterské studium4$
magisterské štúdium4&
magisterský4$
magisterstudium$/
magistr4$
magistra-l
magistra grads6h
magistrantura6i
magistrantuur6j
magistrantūra6i
magistras6i
magistrat%%
magistrate'f
magistratura6k
magistre6l
magistrica6f
magistrica stroke6f
magistrikraad6j
magistriope6j
magistriõpe6j
magistro6i
magistro laipsnis6i
magistrs6h
magistrski studij6f
magistrski študij6f
magistrė6i
magistère%q
magna cum laude,o
magíster'I
mah*r
mahallesi*r
mahir6m
mai napig$T
maig$T
maintainer%3
maintenant$I
maire%%
mairie%'
maison%'
maison de retraite%'
maisteri6n
maisterintutkinto-x
maistreacht6o
maistru%4
maith6p
maitre%%
maitre d%3
maitre d'hotel%%
maitresse%%
maitrise6q
maitrise parfaite,e
maitrise universitaire(e
majalah(b
majeure0o
majitel%K
majiteľ'{
major,D
major de promotion$>
major in,D
majoring in,D
majster6r
majstor*I
makalah(b
makale*6
makalesi*6
make up artist%3
make-up artist%3
makelaardij%S
maker'>
makinist%(
makler&n
malare%F
male6s
maler1Z
mali musavir%(
mali müşavir%(
mam na imie4D
mam na imię4D
man6t
manad6[
manader6[
manager6u
manajer%B
manazer%K
manažer'A
manažér'{
mand6v
mandat6w
mandor%B
maned6]
maneder6]
manicure%*
maniger&_
manipulacao de alimentos*g
manipulador de alimentos%,
manipulação de alimentos*g
maniġer&_
mann6x
mannelijk6y
mannl2i
mannlich2i
mannskap)B
manual handling$}
manudir6z
manudur6z
manutentionnaire%%
manzana(B
maquetador$k
maquetadora$k
maquettiste%%
maquinista$k
mara0k
maraicher%%
maraichere%%
marangoz%(
maraîcher%%
maraîchère%%
marceneira%*
marceneiro%*
march/f
marie+P
mariee+P
marin%%
marina$u
marinaio%=
marinar%4
marinera$k
marinero$k
marinheiro%*
marié+P
mariée+P
mark$F
marker%3
market6{
marketingvezeto)_
marketingvezető)_
marks$F
markt%j
maros)_
married,*
marynarz%?
marós)_
mas%t
masal anlaticisi%(
masal anlatıcısı%(
maschile6|
maschinenbau%j
maschinist&n
maschio6|
masculi2E
masculin6}
masculine7$
masculino7%
masculí2E
masih berlangsung2T
masinis%B
maskil7&
maskinfoererbevis%w
maskinforerbevis%w
maskinførerbevis%w
masseur,X
masseuse%3
master7'
master 17(
master 27(
master degree0@
master di i livello5y
master di ii livello5y
master di primo livello5y
master di secondo livello5y
master en'I
master i7)
master ii%q
master in7*
master of7+
master of applied science0@
master of architecture0@
master of arts0@
master of business administration0@
master of commerce0@
master of design0@
master of economics0@
master of education0@
master of engineering0@
master of fine arts0@
master of laws0@
master of medicine0@
master of music0@
master of nursing0@
master of philosophy0@
master of public administration0@
master of public health0@
master of science0@
master of social work0@
master of technology0@
master oficial'I
master pro%q
master professionnel%q
master recherche%q
master studije3j
master universitari6L
master universitario'I
master's0@
master's degree0@
masterabschluss$/
masterand-q
masterat-q
mastere%q
mastere specialise%q
masterexamen,+
masterexamen i,+
mastergrad/g
mastergrad i/g
masteropleiding.S
masterprogram,+
masters0@
masterstudium7,
masteruddannelse+6
masterutbildning,+
mastery7-
mastère%q
mastère spécialisé%q
maszynista%?
matelot%%
materinji7.
materinscina7/
materinska rec70
materinski7.
materinski jezik7.
materinsky70
materinsky jazyk70
materinská reč70
materinský70
materinský jazyk70
materinščina7/
materna71
maternega7/
maternelle72
materni7/
materni jezik7/
maternji73
maternji jezik73
materno*>
maternă*9
materska skola0[
matersky74
matersky jazyk74
materská škola6V
materstina74
mateřská škola-$
mateřský74
mateřský jazyk74
mateřština74
mathematician%3
mathematiker&n
matig)Q
matricula d'honor0B
matricula de honor+1
matriculation%R
matron%3
matrona$k
matroos%1
matros-0
matrose%[
matroz%L
matrícula d'honor0B
matrícula de honor+1
matróz%L
matsec+f
matu%V
matura75
maturita76
maturita artistica'v
maturita classica'v
maturita linguistica'v
maturita scientifica'v
maturita tecnica'v
maturita z77
maturitaet$i
maturitat$i
maturite%V
maturite gymnasiale%V
maturite professionnelle%V
maturitna skuska78
maturitni77
maturitni zkouska77
maturitná skúška78
maturitní77
maturitní zkouška77
maturità'v
maturità artistica'v
maturità classica'v
maturità linguistica'v
maturità scientifica'v
maturità tecnica'v
maturität$i
maturité%V
maturité gymnasiale%V
maturité professionnelle%V
maturski ispit79
maurer&n
mavo'b
maçon%%
maître%%
maître d%3
maître d'hôtel%%
maîtresse%%
maîtrise6q
maîtrise parfaite,e
maîtrise universitaire(e
mağaza müdürü%(
mağaza sorumlusu%(
mağazası%|
maģistra grāds6h
maģistratūra6h
maģistre6h
maģistrs6h
mba/f
mba em0/
mbh$L
mbo7:
mbo 2'b
mbo 3'b
mbo 47;
mbo diploma'b
mbo niveau 1'b
mbo niveau 2'b
mbo niveau 3'b
mbo niveau 47<
mbo opleiding'b
mbo-diploma'b
mbo-opleiding'b
mca-j
mcsa$x
mcse$x
md7=
mdes-j
mdr7>
me$L
me chamo+s
me jmeno je4F
me llamo7?
meanleibheal7@
meanscoil$p
mecanic7A
mecanic de locomotiva%4
mecanic de locomotivă%4
mecanica$k
mecanicien%%
mecanico%s
meccanico%=
mechanic%3
mechanik2&
mechanikas%I
mechaniker&n
mechatroniker&n
mecànic%D
mecánica$k
mecánico$k
mecânico%*
med-j
medaglia$A
medaila$'
medaile$(
medaille7B
medaille d'or$>
medal7C
medala$4
medaleinkunn%;
medalha$?
medali&}
medalia*|
medalie*|
medalis'+
medalj$=
medalja7D
medalje7E
medaljen7F
medalla)a
medarbeider)B
medarbejder'<
medarbetare%F
medaļa$4
meddommer)B
medecin%%
medel7G
medelbetyg)|
medelgod31
medewerker%1
medewerkster%1
medfoerfattare%F
medforfattare%F
medforfatter&y
medförfattare%F
medhjaelper'<
medhjælper'<
media7H
media final,1
media generala+2
media generală+2
media jornada,W
medianomi&I
medic%4
medic rezident%4
medica%s
medical school$t
medicinska sestra,,
medico'=
medie7I
medie de absolvire+2
medio7J
medio alto*o
medio-alto*o
mediu3n
medium3p
medja7K
medju7L
medlem&i
medmasa%J
medmāsa%J
mees7M
meeskond7N
meester%1
meget god7O
meget gode1'
meget godt7P
megye&$
mehanicar&f
mehanik-H
mehanikis%J
mehaničar&f
mehāniķis%J
meijeri'4
mein name ist3;
meistarabref-|
meistarabréf-|
meistaragrada4R
meistaragráða4R
meistaraprof4R
meistarapróf4R
meistars%J
meister7Q
meisterbrief&)
meisterin7R
meisterpruefung&)
meisterprufung&)
meisterprüfung&)
meisterschule&)
meistras%I
mejeri(v
mejeriet(w
mekaanikko&j
mekanik%B
mekaniker&i
melhor$?
mellanniva31
mellannivaa31
mellannivå31
mellem7S
member%3
membra%4
membre,C
membro%*
membru%4
membră%4
meme employeur7T
meme entreprise7T
memoire%0
memur%(
memuru%(
men7U
menadzer7V
menadżer%?
menadžer&f
mencao honrosa$?
mencio7W
mencio especial${
mencion7X
mencion de honor$z
menció7W
menció especial${
mención7X
mención de honor$z
menedzer7Y
menedzere%J
menedzeris%J
menedzser%L
menedżer%?
menedžer4y
menedžere%J
menedžeris%J
meneillaan/3
meneillaeaen/3
meneillään/3
menengah,m
menengah atas7Z
menesi7[
menesiai7\
menesis7[
menesiu7\
meng/f
menikah)q
menntaskoli&.
menntaskóli&.
menor aprendiz%*
mensa%j
mensajera$k
mensajeria%Z
mensajero$k
mensajería%Z
mention7]
mention assez bien(G
mention bien(G
mention complementaire%V
mention complémentaire%V
mention honorable(G
mention passable(G
mention speciale$>
mention spéciale$>
mention tres bien(G
mention tres honorable(G
mention très bien(G
mention très honorable(G
mentiune*|
mentor7^
mentora%*
menuiserie%'
menuisier%%
menuisiere%%
menuisière%%
menuo7\
menzione$A
menzione d'onore$A
menzione speciale$A
menção honrosa$?
mențiune*|
merchandiser%3
merhaba2h
merimies&j
merit$F
meritfoerteckning6.
meritforteckning6.
meritförteckning6.
meritvaerde)|
meritvarde)|
meritvärde)|
merkezi%|
merkonomi&]
mernok%L
mes7_
mese7`
mesec7a
meseca7a
mesecev7b
meseci7a
mesemondo%L
mesemondó%L
mesera$k
mesero$k
meses7c
mesi7`
mesiac7d
mesiace7d
mesiacov7d
mesic7e
mesice7e
mesicu7e
meska7f
meski7f
meslek lisesi6G
meslek yuksekokulu&,
meslek yuksekokulu mezunu7g
meslek yüksekokulu&,
meslek yüksekokulu mezunu7g
mesma empresa7h
meson%Z
mesos7i
messageries%'
mestari&j
mester7j
mesterbrev'T
mesterdiploma/E
mesterfok7k
mesterfokozat/E
mesterkepzes/E
mesterképzés/E
mestra%D
mestrado0/
mestrado academico0/
mestrado acadêmico0/
mestrado em0/
mestrado integrado0/
mestrado profissional0/
mestratge6L
mestre7l
mestre de obras%*
mestre em0/
mestsky urad.6
mestský úrad%l
mesón%Z
metai7m
metalurgica%T
metalúrgica%T
meteorologist%3
metge%D
metgessa%D
metin yazari%(
metin yazarı%(
metreur%%
metselaar%1
metsuri&j
metteur en scene%%
metteur en scène%%
metu7m
metzger%[
metzgerei%j
metų7m
meu nome e+s
meu nome é+s
meubelmaker%1
mevcut*q
mews'*
mezatka4Z
mezczyzna7f
mezun&M
mezuniyet&M
mezuniyet derecesi%p
mezuniyet notu%p
mezuniyet ortalamasi%p
mezuniyet ortalaması%p
meánleibhéal7@
meánscoil$p
meðaleinkunn%;
mfa7n
mgimo,4
mgr7o
mgr inz4=
mgr inż4=
mh*r
mi7p
mi chiamo3H
mi nombre es7?
midalja*[
middel7q
middelmatig,\
middels7r
middle4K
midlungs7s
midwife%3
mierne7t
mierne pokrocily5A
mierne pokročilý5A
mies7u
miesiac7v
miesiace7v
miesiecy7v
miesiąc7v
miesiące7v
miesięcy7v
mieszkanie&H
mijn naam is3F
militair%1
militaire%%
militar,7
militare%=
mills$u
mim-j
mimar%(
mimari%(
mimarı%(
mina olen7w
minae olen7w
mineradora%T
minh la7x
minicurso+?
minijob7y
ministarstvo+T
ministeerium&[
minister%i
ministere%'
ministeri%t
ministerie6_
ministeriet(w
ministerija%m
ministerio7z
ministerioe'4
ministerium%j
ministeriö'4
ministero%n
ministerstvo.6
ministerstwo%e
ministeru'k
ministerul%i
ministrija',
ministrstvo*Q
ministry$u
ministère%'
ministério%T
miniszterium'V
minisztérium'V
minn7{
minor,D
minor in,D
minosites's
minä olen7w
minősítés's
mionna7p
mirne7|
mirne pokrocila5B
mirne pokrocily7}
misericordia%n
misma empresa/Z
misrah-=
misraħ-=
mission d'interim+N
mission d'intérim+N
mistenni8$
mistr*h
mit,4
mit auszeichnung$j
mit auszeichnung bestanden$j
mit erfolg$j
mit navn er4?
mitali&x
mitarbeiter&n
mitarbeiter des jahres$-
mitja3k
mitja alt*W
mitjana0B
mitjà3k
mitjà alt*W
mitjà-alt*W
mitt namn aer47
mitt namn ar47
mitt namn är47
mitt navn er4@
mittel8%
mittelmaessig)d
mittelmassig)d
mittelmäßig)d
mittlere kenntnisse)d
mittlere reife$i
mixologist%3
mizar-H
miðlungs7s
mj8&
mjc%'
mjesec8&
mjeseca8&
mjeseci8&
mjog god8'
mjog god kunnatta1F
mjog gott1F
mjög gott1F
mjög góð8'
mjög góð kunnátta1F
mlitt0@
mmus0@
mnd8(
mnt6Z
mo8)
moara%i
moasa%4
moașă%4
modeliste%%
modellista%=
moderate,A
moderator8*
moderatör%(
modersmaal8+
modersmaalsnivaa1.
modersmaalsniveau1(
modersmaalstalare1.
modersmal8+
modersmalsniva1.
modersmalsniveau1(
modersmalstalare1.
modersmål8+
modersmålsniveau1(
modersmålsnivå1.
modersmålstalare1.
modista$k
modul8,
modurmal8-
modurmali8-
modéliste%%
moedertaal/>
moedertaalspreker/>
moi8.
moi bat dau8/
moi c'est4;
moi hoc80
moikka8.
moin2+
mois81
mojster-H
mokslininkas%I
mokslu daktaras-3
mokslų daktaras-3
mokykla-;
mokytoja%I
mokytojas%I
molkerei%j
molt bo1$
molto buono(@
momentan&:
momenteel2]
mon82
monat82
monate82
monaten82
moniteur%%
monitor%C
monitora%C
monitrice%%
monografias%.
monografie83
monografien'|
monografías%.
monograph$n
monographie'|
monographien'|
monographies%0
monographs$n
montador%*
montadora%*
montajci%(
montajcı%(
montator%4
montatore%=
montatrice%=
monter3g
monteur84
monteuse%%
month85
months85
montir%B
montoer&i
montor&i
montér*h
montör%F
montør&y
morsmaal1/
morsmaalsnivaa1/
morsmal1/
morsmalsniva1/
morsmål1/
morsmålsnivå1/
mos86
moski87
mosque$u
most$T
moteris88
moteriska88
moteriška88
mother language0w
mother tongue0w
motoboy%*
motorista%*
motors$u
mottak(N
moulder%3
mountain guide%3
moyen'e
moyenne(G
mozo$k
mozo de almacen$k
mozo de almacén$k
moški87
mpa-j
mph-j
mphil-j
mr.S
mres/f
ms-j
msc89
msci-j
mta(*
mtech-j
mts'b
mtu$L
mtü$L
mua dong8:
mua he2[
mua thu8;
mua xuan8<
mucama$k
mucamo$k
mudiresi%(
mudr,j
mudur%(
mudur yardimcisi%(
mudurlugu8=
muduru%(
muehle%j
mueller%[
muhasebe elemani%(
muhasebe elemanı%(
muhasebeci%(
muhely'V
muhendis%(
muhendisi%(
muhendislik%|
muhle%j
muinteoir%z
muito bom(7
mujer0g
mukemmel,:
mulettista%=
mulher0i
muller%[
mulo'b
muncitoare%4
muncitor%4
municipalidad%Z
munkas%L
munkatars%L
munkatárs%L
munkás%L
muotoilija&j
murare%F
murarz%?
muratore%=
murer&y
musdienas6@
musee%'
museo8>
museu8?
museum8@
musician%3
musicien%%
musicista%=
musico%s
musiker51
musikverein%j
musim dingin8A
musim gugur8B
musim panas8C
musim semi8D
muskarac8E
muski8E
musko8E
musteri temsilcisi%(
musée%'
muttersprache0&
muttersprachler0&
muttersprachlerin0&
muttersprachlich0&
muttersprachniveau0&
mutuelle%'
muuja$g
muurari&j
muuseum&[
muusikko&j
muvezeto%A
muy alto(>
muy bueno(?
muz8F
muzej%d
muzejs',
muzesi%|
muzeu%i
muzeul%i
muzeum8G
muzician%4
muziejus%m
muzikant.@
muzisyen%(
muzske8F
muzyk%?
muškarac8E
muški8E
muško8E
muž8F
mužské8F
mvp8H
my cv8I
my name is37
my resume8I
mycket bra(:
mycket god(:
mycket goda1)
myndighet$^
myndigheten$^
myyja&j
myyjae&j
myyjä&j
myymaelae'4
myymala'4
myymälä'4
mz(B
màster6L
màster universitari6L
máig$T
máistreacht6o
mán6z
mánuðir6z
mánuður6z
máster'I
máster en'I
máster oficial'I
máster universitario'I
männl2i
männlich2i
målare%F
mån6[
månad6[
månader6[
måned6]
måneder6]
mé jméno je4F
mécanicien%%
médaille$>
médaille d'or$>
médecin%%
média,1
média final,1
médica%s
médico%s
médio3o
mémoire%0
mérnök%L
métreur%%
même employeur7T
même entreprise7T
mês8J
mình là7x
mí7p
míonna7p
mírně7|
mírně pokročilá5B
mírně pokročilý7}
móðurmál8-
móðurmáli8-
mùa hè2[
mùa thu8;
mùa xuân8<
mùa đông8:
múinteoir%z
músico%s
múzeum5n
müdiresi%(
müdür%(
müdür yardımcısı%(
müdürlüğü8=
müdürü%(
mühendis%(
mühendisi%(
mühendislik%|
mühle%j
mükemmel,:
müller%[
müzesi%|
müzisyen%(
müüja$g
müşteri temsilcisi%(
mă numesc6Y
măcelar%4
mēn7[
mēnesis7[
mēneši7[
mėn7\
mėnesiai7\
mėnesių7\
mėnuo7\
męska7f
męski7f
mężatka4Z
mężczyzna7f
měs7e
městský úřad-f
měsíc7e
měsíce7e
měsíců7e
mūsdienas6@
műhely'V
művezető%A
mới bắt đầu8/
mới học80
n8K
n v$L
n.v$L
n1)`
n2)`
n3)`
n4)`
n5)`
na8L
na daljavo8M
na daljinu8N
na dalku8O
na dialku8P
na diaľku8P
na dálku8O
na kierunku4n
naa1<
naaister%1
naavaerende1<
nabrezi+*
nabrezie8Q
nabrezje8R
nabrežje8R
nachweis)c
nacionalna poklicna kvalifikacija+a
nadace-f
nadacia%l
nadal&9
nadiu6K
nadiua6K
nadácia%l
naeherin(*
naemndeman%F
naestformand)z
naeyttelijae&j
nagrada7D
nagroda0s
nagrody0s
nagyon jo2M
nagyon jó2M
naherin(*
naimaton(M
naimisissa(M
naine8S
nainen8T
najaar2g
nakladatelstvi8U
nakladatelství8U
nakladnik8V
nam8W
nama proyek8X
nama saya&<
namestek*h
namesti+*
namestie8Q
namndeman%F
namornik*h
nams og starfsferill0m
namsbraut%<
namskeid8Y
nang cao8Z
nanny%3
napjainkig$T
napredno8[
naselje8\
nastavnica*I
nastavnik*I
natakar&g
natif5s
natiivi%W
national 5%R
national certificate%R
national diploma%R
natiu6K
nativ*9
nativa8]
native8^
native language0w
native or bilingual0w
native or bilingual proficiency0w
native proficiency0w
native speaker0w
nativo8_
natjecanje$)
nattiv*;
natywny.}
nauczyciel8`
nauczycielka%?
naukowiec%?
navaerende1<
navy$u
nay)X
nayttelija&j
nazev projektu8a
naziv projekta8b
nazov projektu8c
nazwa projektu8d
nazywam sie4D
nazywam się4D
nd8e
near native8f
near-native8f
nebenfach0S
nebosh,k
necasatorit+H
necasatorita+H
necăsătorit+H
necăsătorită+H
negociateur%%
negociatrice%%
negozio%n
nelayan%B
nemi*=
nemocnica%l
nemocnice-f
neozenjen8g
neoženjen8g
neprecejies8h
neprecejusies8h
neprecējies8h
neprecējusies8h
nestleder-0
netekejusi4+
netekėjusi4+
nettbasert0x
networks$u
neudana8i
neudata8j
neuvoja&j
nevedes4+
nevedęs4+
nevelo%L
nevelő%L
newspaper$u
ngach+}
ngan hang)<
nganh,%
nganh hoc,%
nghien cuu sinh(f
nghien cuu vien(f
nghiên cứu sinh(f
nghiên cứu viên(f
ngo+}
ngon ngu me de)2
ngành,%
ngành học,%
ngách+}
ngân hàng)<
ngôn ngữ mẹ đẻ)2
ngõ+}
nha bao(f
nha hang)<
nha hat)<
nha may)<
nha thiet ke(f
nha xuat ban8k
nhac si(f
nhan vien(f
nhan vien xuat sac)8
nhiep anh gia(f
nhiếp ảnh gia(f
nhom)1
nhs$u
nhà báo(f
nhà hàng)<
nhà hát)<
nhà máy)<
nhà thiết kế(f
nhà xuất bản8k
nhân viên(f
nhân viên xuất sắc)8
nhóm)1
nhạc sĩ(f
nice to meet you2(
nilai-L
nimeni on7w
nimikirja&w
ninera$k
nit,4
niveau avance,d
niveau avancé,d
niveau bon*V
niveau debutant)M
niveau débutant)M
niveau europeen8l
niveau européen8l
niveau intermediaire'e
niveau intermédiaire'e
niveau moyen'e
niveau scolaire)M
nivel alto(>
nivel avancado(6
nivel avansat,q
nivel avanzado(>
nivel basico8m
nivel básico,N
nivel de baza,p
nivel de bază,p
nivel intermediario,Z
nivel intermedio,[
nivel medio,[
nivel medio alto*o
nivel medio-alto*o
nivel mediu,^
nivell alt1$
nivell avancat1$
nivell avançat1$
nivell basic)$
nivell bàsic)$
nivell mitja,Y
nivell mitjà,Y
nivodij$$
niñera$k
no8n
nociones)%
nocions+&
nocoes8o
nocoes basicas/]
nodala8p
nodaļa8p
noe*j
noe kjennskap)h
nogenlunde7q
nokkud god8q
nokkuð góð8q
nom del projecte8r
nom du projet8s
nombre del proyecto8t
nome del progetto8u
nome do projeto8v
nominee$@
nonprofit$u
nork&L
norskprove)`
norskprøve)`
nos/C
not ort%p
not ortalamasi%p
not ortalaması%p
nota8w
nota final,1
nota finala+2
nota finală+2
nota media+1
nota mitjana0B
notable+1
notaio%=
notaire%%
notar8x
notaria8y
notarie%F
notario$k
notaris8z
notariusz%?
notary%3
notaría%Z
note8{
notendurchschnitt$j
notenschnitt$j
noter%(
notions)G
notiuni,p
notiuni de baza,p
notlen/C
notář'A
nourrice%%
noustaja$g
novads*s
nover%L
noverande1<
novice8|
novinar8}
novinár'{
novinář'A
now,V
nozioni)F
noções8o
noções básicas/]
noțiuni,p
noțiuni de bază,p
npk+a
npors$}
npo法人9$
nr&F
nr 10*g
nr 35*g
nr-10*g
nr-35*g
ntnu9%
nu9&
nu ho sinh(f
nubile+Q
nucleo-}
nugaletoja'+
nugaletojas'+
nugalėtoja'+
nugalėtojas'+
num(B
numatoma9'
numele meu este6Y
numele proiectului9(
nuo9)
nuotolinis3t
nuotoliniu budu3t
nuotoliniu būdu3t
nurse%3
nursery$u
nursing home$u
nutid9*
nutricionista%s
nutritionist//
nutriționist%4
nuvaerende3C
nuvarande9+
nuverandi/s
nuværende3C
nv$L
nvq*l
nvq 2%R
nvq 3%R
nvq level 1%R
nvq level 2%R
nvq level 3%R
nvq level 4%Q
nvq level 5%Q
nvq level 6([
nyar9,
nyara9,
nybegynner9-
nyboerjare9.
nyborjare9.
nybörjare9.
nyelvvizsga9/
nyelvvizsgat90
nyelvvizsgát90
nykyaan/3
nykyaeaen/3
nykyhetkeen/3
nykyhetki/3
nykyinen/3
nykyisin/3
nykyään/3
nyni(W
nyní(W
nyrt$L
nyt/3
nyár9,
nábrežie8Q
nábřeží+*
nám91
námestie8Q
námořník*h
náms- og starfsferill0m
námsbraut%<
námskeið8Y
náměstek*h
náměstí+*
název projektu8a
názov projektu8c
nâng cao8Z
näherin(*
nämndeman%F
näyttelijä&j
nå1<
nåværende1<
næstformand)z
négociateur%%
négociatrice%%
nível avançado(6
nível básico/]
nível intermediário,Z
nívódíj$$
nõrk&L
nõustaja$g
nú/s
núcleo-}
núm(B
nútíð/s
núverandi/s
năm92
nő93
nős/C
nőtlen/C
nővér%L
nữ94
nữ hộ sinh(f
o95
o levels%R
o meu nome e+s
o meu nome é+s
o momento'o
o-levels%R
oab*g
obala(I
obchod.6
obchodna akademia6V
obchodni akademie-$
obchodni zastupce*h
obchodnik,2
obchodny zastupca+J
obchodná akadémia6V
obchodní akademie-$
obchodní zástupce*h
obchodník,2
obchodný zástupca+J
obcina*Q
obecnie&9
ober(t
oberschule)y
objava53
objavljen96
objavljeno97
obkladac*h
obkladač*h
oblikovalec-H
oblikovalka-H
obmann%[
obor98
oboru98
obrona99
obrt4[
obtained%&
obtained in%&
obtenida'2
obtenido'2
obtenu-J
obtenu en-J
obtenue-J
obtenue en-J
obtida,E
obtido,E
obtinut$l
obuka9:
občina*Q
obținut$l
oca$x
ocakavane9;
oceanographer%3
ocekavano9<
ocekivano9=
ocena9>
ocena koncowa9?
ocena końcowa9?
oceneni$(
ocenenie$'
ocenění$(
och9@
ochroniarz%?
ocjena9A
ocm$x
ocp$x
octrooi'P
octrooien'P
od9B
odbor9C
odborny vycvik77
odborný výcvik77
odd job%3
odd-job%3
oddelek/I
oddeleni.<
oddelenie.?
oddzial/&
oddział/&
oddělení.<
ode$g
odeljenje.&
odgojitelj5)
odhadce*h
odjel9D
odjeljenje9D
odlicno8[
odlično8[
odnowiona99
odnowione99
odnowiony99
odontotecnico%=
odotettu'W
odsek9E
odsjek9D
odul)E
odulu)E
odvetnica-H
odvetnik-H
odvjetnica*H
odvjetnicki ured4[
odvjetnik*H
odvjetnički ured4[
odznaczenie0s
odznaka0s
oekonom&y
oekotropholog&n
oenologue%%
oeversaettare%F
oevet9F
of9G
office'j
officer9H
officina%n
officine%n
offiser)B
oficial%E
oficina9I
ofisi%|
og9J
oggi$W
ogift9K
ogretim gorevlisi%(
ogretim uyesi%(
ogretmen%(
ogretmeni%(
ogrodniczka%?
ogrodnik%?
ohg$L
ohjaaja&j
ohjelmoija&j
oi)r
oifigeach%z
oikolukija&j
ojczyste.}
ojczystego.}
ojczysty.}
okj9L
oklevel9M
okleveles/E
oklevél9M
okonom&y
okotropholog&n
okres91
oktato%A
oktató%A
okul&,
okulu&,
okutman%(
ola)r
ola pessoal)r
oldal9N
olen7w
olimpiada9O
olimpiade$4
olimpiadă*|
olimpiāde$4
olimpíada$?
ollscoil9P
ologist3<
olympiad$@
olympiada+S
olympiáda+S
olá)r
olá pessoal)r
omanik$g
omistaja&j
ompelija&j
on lisans7g
ondernemer%1
onderneming6_
onderscheiding/=
onderzoeker)/
oneletrajz9Q
oneletrajza9Q
ongehuwd&S
ongoing,V
onkentes)_
onkormanyzat'V
onlajn9R
online9S
onlisans7g
onlus%n
onoracha2;
ontwerper%1
ontwerpster%1
ontwikkelaar%1
onur belgesi)E
onwards,V
onóracha2;
oopt)`
op afstand3/
opas&j
opcina4[
operaator$g
operaattori&j
operador%*
operadora%*
operaia%=
operaio%=
operari%D
operaria%C
operario%s
operater9T
operateur%%
operative3<
operatoare%4
operatoer&i
operator9U
operatore%=
operatorius%I
operatorka%?
operators%J
operatoru%(
operatrice&r
operatör.(
operatörü%(
operatør&y
operatőr)_
operària%D
operária%*
operário%*
operátor5F
opetaja$g
opettaja&j
opic)`
opiekun%?
opiekunka%?
opisto&1
opistoaste/}
opistotutkinto/}
oplaeg%_
opleidingscentrum'r
opleidingsdag*5
oplæg%_
oppas%1
oppekava/|
oppilas&j
oppisopimus&]
oppisopimuskoulutus&]
opravneni+c
opravnenie+d
oprichter(t
oproepkracht(t
oprávnenie+d
oprávnění+c
opstina'0
optica$k
optician//
opticien+w
opticienne%%
optico$k
optik*h
optiker51
optikko&j
optikus)_
option0o
optisyen%(
optometrist%3
optyk%?
opublikowany'U
opérateur%%
opératrice%%
općina4[
opština'0
oraz9V
orchester%j
orden(+
ordfoerande2Q
ordfoerer)B
ordforande2Q
ordforer)B
ordförande2Q
ordfører)B
ordinary degree([
organisateur%%
organisatrice%%
organiser%3
organist,X
organizador%s
organizadora%s
organizer%3
organizzatore%=
organizzatrice%=
orta9W
orta duzey9W
orta duzeyde9X
orta düzey9W
orta düzeyde9X
orta seviye9X
orta ust40
orta ustu40
orta üstü40
orta-üst40
ortagi%(
ortak yazar%(
ortalama%p
ortaokulu&,
ortağı%(
orthophoniste%%
orvos%L
os&H
osakond9Y
osasto9Z
oscp$x
osd)`
osiedle&H
osiguranje+T
osnivac&f
osnivač&f
osnove9[
osnovna skola/M
osnovna sola/N
osnovna škola/M
osnovna šola/N
osnovne akademske studije)b
osnovne studije)b
osnovno9[
osnovno znanje9\
ospatar%4
ospedale%n
ospideal,>
ospidéal,>
osposobljavanje9]
ospătar%4
ostaja&j
ostan,>
osteopath%3
osteria%n
ostetrica%=
ostetrico%=
ostreiculteur%%
ostréiculteur%%
osuuskunta'4
osvc-f
osvedceni+c
osvedcenie+d
osvedčenie+d
osvč-f
osvědčení+c
osz9^
osze9^
osztaly9_
osztalyzat's
osztatlan kepzes/E
osztatlan képzés/E
osztondij-d
osztály9_
osztályzat's
ota9`
oteli%|
otomotiv%|
otono9a
otoño9a
ottenuto,P
ottico%=
ottima(A
ottima conoscenza(@
ottimo(A
ou$L
outono9b
ouvrage%0
ouvrages%0
ouvrier%%
ouvriere%%
ouvrière%%
overmontoer'<
overmontor'<
overmontør'<
oversaetter'<
oversattare%F
oversetter)B
oversætter'<
ovet9F
ovlascenje9:
ovlastenje9]
ovlaštenje9]
ovlašćenje9:
ovoda5'
ovodapedagogus%L
ovono%L
owner%3
oy$L
oyj$L
oyuncu%(
oz gecmis9c
ozenjen8g
ozgecmis9c
ozgecmisi9c
oü$L
očakávané9;
očekivano9=
očekáváno9<
oženjen8g
p9d
p o box9e
p zza++
p.o. box9e
p.zza++
pa9f
pa distans.2
pa nett0x
paa9f
paa distans.2
paa nett0x
paaaine5K
paagaaende9g
paagaar9+
paallikko&j
pabrik'c
packer,X
pacse+P
pacsee+P
pacsé+P
pacsée+P
pad-e
pada9h
padagog&n
padalinys-N
padaria%T
padeiro%*
padejeja%I
padejejas%I
padeka'+
padronanza02
padzilinats9i
padziļināts9i
padėjėja%I
padėjėjas%I
padėka'+
paeaeaine5K
paeaellikkoe&j
paedagog9j
paeivaekoti3d
paetevyys9k
pagaende9g
pagar9+
pagaritookoda&[
pagaritöökoda&[
pagasts*s
page9l
pagina9m
pagrindai)]
pagrindine mokykla-;
pagrindines9n
pagrindinė mokykla-;
pagrindinės9n
paguyuban'c
paipear+/
paipéar+/
paitinn+/
paivakoti3d
paja'4
pakankamai9o
pakar9p
palestra9q
palestrante%*
palestras&c
paligs%J
palkinto'5
palmes$>
palomies&j
palvelu'4
palveluneuvoja&j
palvelut'4
palyazat$$
palīgs%J
pamata9r
pamatlimeni'8
pamatlimenis9r
pamatlīmenis9r
pamatlīmenī'8
pamatskola&0
pamatzinasanas9r
pamatzināšanas9r
pana9s
pana in9s
pana in prezent%9
pana la9s
panadera$k
panaderia%Z
panadero$k
panadería%Z
panettiere%=
panificio%n
panimo'4
pank&[
pankki'4
panna4Z
papelaria%T
papeleria%Z
papelería%Z
paper$n
papers$n
papeteries%'
paralegal%3
paramedic%3
paramedik%(
parcours0o
pardaveja%I
pardavejas%I
pardavėja%I
pardavėjas%I
pardeveja%J
pardevejs%J
parduotuve%m
parduotuvė%m
paredzams9t
paredzets9t
paredzēts9t
park-e
parken1W
parkway'*
paroquia%T
parrocchia%n
parroquia%Z
parrucchiera%=
parrucchiere%=
parstavis%J
part time1R
part-time1R
parteira%*
partner9u
partners$u
parturi kampaaja&]
parturi-kampaaja&]
paru dans%0
parvalda brivi*i
paróquia%T
pasaje(B
pasante$k
pascasarjana9v
paseo(B
pasif,n
pasivne9w
pasivni7|
pasivno9\
pasivní7|
pasivně7|
paslaik6@
pasma$}
pasniedzejs%J
pasniedzējs%J
pasnodarbinats',
pass9x
passage&U
passatge(L
passed%&
passeig(L
passi5J
pastaci%(
pastacı%(
pastane sefi%(
pastane şefi%(
pastelera$k
pasteleria%Z
pastelero$k
pastelería%Z
pasticcere%=
pasticceria%n
pasticciera%=
pasticciere%=
pastor%[
pastry%3
pasvaldiba',
pasívne7t
paten(b
patent9y
patentas4z
patente9z
patente europea$h
patente und gebrauchsmuster'|
patentes+A
patentino$h
patents9{
patentti0+
patevyys9k
patika'V
patin(*
patissier9|
patissiere%%
patlaban6@
patron$k
patrón$k
pavars%J
pavasaris9}
pavārs%J
paysagiste%%
pazenges(&
paznic%4
pazymejimas'q
pazymiu vidurkis)0
pazymys)0
pašlaik6@
pašnodarbināts',
pašvaldība',
pažengęs(&
pažymių vidurkis)0
pažymys)0
pažymėjimas'q
pd:$
peaeriala/|
peatukk%{
peatükk%{
pecheur%%
pecovatel'A
pedagog%F
pedagogus%L
pedagógus%L
pedreiro%*
peer reviewed articles$n
peer reviewer%3
peer-reviewed articles$n
pegawai%B
peixeiro%*
pek%A
pekar'A
pekara+T
pekaren%l
pekarna6(
pekař'A
pekerja%B
pekseg'V
pekáreň%l
pekárna-f
pelatih%B
pelatihan:%
pelaut%B
pelayan%B
peluquera$k
peluqueria%Z
peluquero$k
peluquería%Z
pemadam%B
pemandu%B
pemandu wisata%B
pembicara(b
pembina%B
pemenang&}
pemerintah'c
pemilik%B
peminatan*/
pemula:&
pemusik%B
penanggung jawab%B
penari%B
pendiri%B
peneliti%B
penerbit:'
penerjemah%B
pengacara%B
pengajar%B
pengembang%B
pengemudi%B
penger(%
penghargaan&}
penjahit%B
penjual%B
penningmeester)/
penulis%B
penutur asli'a
penyanyi%B
penyuluh%B
penyunting%B
penztaros%A
peon$k
pepiniere%'
perancang%B
perawat%B
percakapan,n
percentage$F
perempuan9d
perencana%B
perfecto.k
perfeito.j
perfekcyjny:(
perfekt:)
perfektne:*
perfektně:+
perfetto:,
perguruan tinggi0Y
periodico&c
periodista%E
perit&_
perito:-
perito industriale'v
perito mercantil(s
periódico&c
perkiraan-c
permanent%f
permis+]
permis b%r
permis bateau%r
permis de conducere%-
permiso%,
permit$}
permís%+
perpustakaan'c
personel%(
personeli%(
perumahan-W
perusahaan'c
peruskoulu&1
peruskoulun paattotodistus&]
peruskoulun paeaettoetodistus&]
peruskoulun päättötodistus&]
perustaidot&O
perustaito&P
perustaja&j
perustaso:.
perusteet&O
perustutkinto:/
pesantren0Y
pescaderia%Z
pescadero$k
pescadería%Z
pescador%s
pescadora%s
pescar%4
pescatore%=
pescatrice%=
peserta magang%B
pesquisador%*
pesquisadora%*
pet shop%T
petani%B
petniece%J
petnieks%J
petty officer%3
petugas%B
peón$k
pečovatel'A
pfa%i
pfarrer%[
pflegedienst%j
pflegeheim%j
pfleger){
pflegerin%[
pfoertner&n
pfortner&n
pförtner&n
pg:0
pg cert0@
pg dip0@
pgce/f
pgce with qts0@
pgcert0@
pgdip/f
ph d:1
ph d grad:2
ph d studerende)z
ph.d:1
ph.d.-grad:2
ph.d.-studerende)z
phan tich(f
pharma$u
pharmaceuticals$u
pharmacie%'
pharmacien%%
pharmacienne%%
pharmacist%3
pharmacy$u
pharmd-j
phat trien(f
phd:3
phd student'J
phdr,j
phien dich(f
phiên dịch(f
phlebotomist%3
pho+}
pho ban(f
pho chu tich(f
pho giam doc(f
pho hieu truong(f
pho phong(f
phong)1
phong ban)1
phong kham)<
phong thi nghiem)<
phong vien(f
photographe%%
photographer%3
phr$x
phu bep(f
phuc vu(f
phuong+}
physician%3
physicist%3
physiker&n
physiotherapie%j
phát triển(f
phân tích(f
phòng)1
phòng ban)1
phòng khám)<
phòng thí nghiệm)<
phó ban(f
phó chủ tịch(f
phó giám đốc(f
phó hiệu trưởng(f
phó phòng(f
phóng viên(f
phường+}
phố+}
phụ bếp(f
phục vụ(f
piagam:4
piastrellista%=
piata&F
piazza++
piazzale++
piața&F
picker%3
piekarnia%e
piekarz%?
pielegniarka%?
pielegniarz%?
pielęgniarka%?
pielęgniarz%?
pigiste%%
pilot:5
pilotin%[
piloto%s
pincer'.
pinche$k
pincér'.
pintor%s
pintora%s
pion/&
pirma limena augstaka izglitiba5&
pirmininkas%I
pirmā līmeņa augstākā izglītība5&
pis(L
pisarna*Q
piscina%n
piso(B
pivara'0
pivovar.6
pivovara4[
pivovarna*Q
pivovary-f
pix%r
pizzeria:6
pizzería%Z
pjazza-=
pl:7
plac&H
placa(L
place&U
plads1W
plaket)E
plaketa:8
plakett:9
plan&T
planeeritav/<
planer){
planerad)v
planerin%[
planirano9=
planlagt1?
planlanan)o
planned&z
planner'>
planots9t
planovane9;
planovano9<
planowane::
planowany::
plant$u
plantsoen-e
planuojama9'
plaquiste%%
plass).
plasterer%3
platschef%F
platz+x
playworker%3
plaza(B
plaça(L
plc$L
pleier)B
plein-e
plejehjem(w
plida)`
plombier%%
plombiere%%
plombière%%
plongeur%%
plongeuse%%
plumber%3
plynne&5
plynnie)?
plynny)?
plynně&7
plynule&5
plánované9;
plánováno9<
plānots9t
pm:;
pmo:0
pmp$x
po:$
po box9e
pobalscoil$p
pobednica:<
pobednik:<
pobjednica$)
pobjednik$)
pocetnik:=
pocetno:>
poczatkujacy:?
początkujący:?
podcast$n
podiatrist%3
podjetje*Q
podnik.6
podsladek*h
podsládek*h
podstawowa:@
podstawowe:A
podstawowy:@
podstawowym:A
podstawy:@
poduzece4[
poduzeće4[
podyplomowe4=
podzim:B
poglavje53
poglavlje,-
pogovorno:C
pohar+S
pohiharidus4_
pohikool&%
pohvala7D
pohár+S
poissonnier%%
poistovna%l
poisťovňa%l
pojistovna-f
pojišťovna-f
pokal:D
pokladni*h
pokladnik,2
pokladní*h
pokladník,2
poklicna matura:E
pokojowa%?
pokojska*h
pokojská*h
pokrocila:F
pokrocily:F
pokročilá:F
pokročilý:F
pokryvac*h
pokrývač*h
polaznik9]
pole+R
poletje:G
polgarmester)_
polgármester)_
police$u
police officer%3
policealne:H
policia$k
policial%*
policier%%
policiere%%
policista*h
policistka*h
policière%%
policjant%?
policjantka%?
policía$k
polideportivo%Z
polier%[
poliisi&j
poliklinika:I
polis:J
polisher%3
polisi%B
politechnika&*
politechniki&*
politecnica0)
politecnico,R
politehnica'\
politeknik0Y
politibetjent)B
politist+z
politècnica$v
politécnica,;
politécnico,;
polizei%j
poliziotto%=
polizist&n
polițist+z
polku(%
polozen.t
polozna%?
položen.t
polsterer&n
polytechnic$t
polytechnique$w
pomlad:K
pomoc%?
pomoc administracyjna%?
pomoc kuchenna%?
pomocnica,/
pomocnice*h
pomocnik:L
pomocník*h
pomoćnica*H
pomoćnik*I
pomočnica-H
pomočnik-H
pompier(P
ponencia:M
ponencias%.
ponente$k
pontificia+W
pontifícia+W
ponència+B
por obra,W
poradca+J
poradce*h
porocen6M
porocena6M
porodni asistentka*h
porodní asistentka*h
poročen6M
poročena6M
portal(B
portar%4
portas)_
porteira%*
porteiro%*
porter%3
portier:N
portiere%=
portás)_
pos doutorado.s
pos graduacao0/
pos graduacao em0/
posgrado'I
poslovoda*I
poslovođa*I
postaci%(
postacı%(
postas:O
postbode%1
postboks:P
postbud&y
postbus:Q
postdoc,`
postdoctoral%3
postdoctoral researcher%3
poste actuel$I
poster:R
posteres&c
posters:S
postfach&Z
postgrado'I
postgraduate0@
postgraduate certificate0@
postgraduate diploma0@
postgrau6L
postina%=
postinkantaja&j
postino%=
postliceala,<
postliceală,<
postman%3
postmaster.S
postwoman%3
postás)_
posvet53
poszter.1
pot8R
potrdilo+a
potvrda.t
pour:T
pousada%T
pouzivatelsky:U
používateľsky:U
povprecje:V
povprecna ocena:V
povprečje:V
povprečna ocena:V
poziom zaawansowany)?
pozoriste'0
pozorište'0
početnik:=
početno:>
położna%?
poștaș%4
pr%y
praca:W
praca z domu8P
praca zdalna30
pracovnice*h
pracovnicka+J
pracovnik,2
pracovník,2
pracovníčka+J
pracownica%?
pracowniczka%?
pracownik%?
pracownik sezonowy%?
practical+>
practicant%4
practicante$k
practicas$k
practice$u
practitioner%3
pradedantysis:X
pradikat$j
pradinis)]
pradmenys9n
praedikat$j
praegu2k
praeguseni2k
praktijk%S
praktijken%S
praktikant:Y
praktikantas%I
praktikante%H
praktikantin(*
praktikantka*h
praktikants%J
praktikantė%I
praktisk pedagogisk utdanning$a
praktisk-pedagogisk utdanning$a
praktykant%?
praktykantka%?
pramugari%B
pramuniaga%B
pramusaji%B
pranesimas4z
pranešimas4z
praticante%=
pravnica,,
pravnicka,2
pravnik:Z
prawniczka%?
prawnik%?
prawo jazdy+i
prawo wykonywania zawodu+i
praxis%j
praça&>
pre intermediate)J
pre-intermediate)J
precejies8h
precejusies8h
preceptor%*
preceptora%*
preconizat'l
precējies8h
precējusies8h
predajna%l
predajňa%l
predavac:[
predavanje4w
predavatelj&g
predavač:[
preddiplomski studij:\
predikat-L
prednaska4T
prednáška,0
predpoklad9<
predpokladane:]
predpokladané9;
predseda,2
predsedkyne*h
predsednica:^
predsednicka+J
predsednik:^
predsedníčka+J
predsjednica*H
predsjednik*H
preduzece'0
preduzeće'0
predvideno:_
predvidoma:`
predviđeno9=
preemia:a
prefecture%'
prefeitura%T
preis(+
preistraeger$-
preistraegerin$-
preistrager$-
preistragerin$-
preisträger$-
preisträgerin$-
prekladatel%K
prekladateľ'{
prelekcja'U
premi${
premiacao$?
premiação$?
premier prix$>
premija$0
premio:b
premios$z
premiu*|
premiul*|
premiul i*|
premju*[
preneur de son%%
preparateur%%
preparatoria(r
preparatrice%%
preprint$n
preprints$n
presedinta%4
presedinte%4
present:c
presentation$n
presentations$n
presente:d
presenter%3
presernova nagrada:8
president:e
presidenta%E
presidente%h
press$u
pressesprecher(*
pressing%'
presso+)
preukaz+d
prevajalec-H
prevajalka-H
prevencion de riesgos laborales%,
prevención de riesgos laborales%,
previsao,F
previsio:f
previsionnel'u
previsió:f
previst:f
prevista:g
prevista para:h
previsto:i
previsão,F
prevodilac'F
prevoditelj5)
prevu'u
prevue'u
prezent:j
prezentare'M
prezes%?
prezeska%?
prezident%K
prezidents%J
prešernova nagrada:8
preżent*'
președinte%4
președintă%4
pri:k
pria5c
pricakovano:`
priemer2y
priemyselna skola6V
priemyselná škola6V
priest%3
prijs)}
prilaz(I
primar%4
primaria%i
primarie%i
primary school$t
primavara:l
primavera:m
primeiro lugar$?
primeiros socorros*g
primer lugar$z
primer premi${
primer premio$z
primeros auxilios%,
primo classificato$A
primo posto$A
primo premio$A
primo soccorso$h
primăria%i
primărie%i
primăvara:l
prince2$x
principal%3
principal investigator%3
principiant:n
principiante:o
printemps:p
printiseacht'C
printíseacht'C
pripravnica,,
pripravnik,,
pris7F
prisen:q
priset:r
prispevek,.
prispevok,0
prix$>
prizas'+
prize$@
priznanje7D
pričakovano:`
prl%,
pro loco%n
probation officer%3
proc%)
proceedings4H
procurador$k
procuradora$k
prodajalec-H
prodajalka-H
prodavac:s
prodavacica'F
prodavač:t
prodavačica'F
prodavnica'0
prodejna-f
prodi*/
producer%3
product manager'J
product owner:u
productions$u
productor$k
productora$k
produtor%*
proefschrift'P
prof8Y
profesijny zivotopis:v
profesijný životopis:v
profesine kvalifikacija*b
profesine mokykla-;
profesinis bakalauras)*
profesinis issilavinimas*b
profesinis išsilavinimas*b
profesinė kvalifikacija*b
profesinė mokykla-;
profesional(>
profesionala videja izglitiba'H
profesionalais bakalaurs))
profesionalais magistrs6h
profesionalna biografija*@
profesionālais bakalaurs))
profesionālais maģistrs6h
profesionālā vidējā izglītība'H
profesjonsstudium/g
profesni prukaz+c
profesni zivotopis:w
profesní průkaz+c
profesní životopis:w
profesoara%4
profesoară%4
profesor:x
profesora$k
profesorius%I
profesors%J
professeur%%
professeure%%
professional proficiency*}
professional working proficiency1y
professionale(@
professioneel:y
professionele bachelor$s
professionnel,d
professionsbachelor(a
professionsbachelor i(a
professionshoejskole/@
professionshojskole/@
professionshøjskole/@
professor:z
professora'd
professore%=
professoressa%=
professori&j
professzor%L
profesör%(
proficient%P
proficient user*}
profiel%`
profil.g
profilul.g
profissional(6
progett:{
progetti8u
progettista%=
progetto8u
program:|
program studi*/
programador%C
programadora%C
programatoare%4
programator:}
programci%(
programcı%(
programer9T
programerka-H
programi&?
programista%?
programistka%?
programma;$
programmatore%=
programmatrice%=
programmeerija$g
programmer;%
programmerare%F
programmerer)B
programmet;&
programmetaja%J
programmetajs%J
programmeur+w
programmierer&n
programmoer'<
programmor'<
programmør'<
programmētāja%J
programmētājs%J
programozo%L
programozó%L
programuotoja%I
programuotojas%I
programátor%K
programı&?
proiect9(
proiecte9(
proiectul9(
proje;'
proje adi;'
proje adı;'
proje asistani%(
proje asistanı%(
proje yoneticisi%(
proje yöneticisi%(
project;(
project manager'J
projecte8r
projected&z
projecten;)
projectes8r
projectnaam;)
projecto8v
projectos8v
projects+I
projekat;*
projekt;+
projekt neve;,
projektai;-
projektant;.
projektantka%?
projektas;-
projekte;/
projektek;,
projekter;0
projekti;1
projektid;2
projektin nimi;3
projektit;3
projektledare%F
projektname6w
projektnamn;4
projektnavn;0
projektoer%F
projektor%F
projekts;5
projektu8d
projekty;6
projektör%F
projeler;'
projesi;'
projet8s
projeteur%%
projeto8v
projetos8v
projets8s
prolece;7
proleće;7
proljece;8
proljeće;8
promedio+1
promenade+x
promoter%=
promotie.R
promotion;9
promotor%s
promotora%s
promotore%=
promotrice%=
promovendus(t
promoviert;9
proofreader%3
propedeuse$s
properties$u
prosecna ocena;:
prosek;:
prosek ocena;:
prosečna ocena;:
prosiding(b
prosjecna ocjena9A
prosjek9A
prosjek ocjena9A
prosjekt;;
prosjekter;<
prosjektnavn;<
prosječna ocjena9A
prospech+j
prospective&z
prospektas%y
prospekts*s
prospěch2x
prostovoljec-H
prostovoljka-H
protesico$k
prothesiste%%
prothésiste%%
protésico$k
provincia%n
provincie6_
provinsi-W
proyecto8t
proyectos8t
proyek8X
proġett:{
pruefer){
prueferin%[
pruefung)c
prufer){
pruferin%[
prufung)c
prukaz+c
prumer2x
pruvodce*h
pruvodkyne*h
prvostopenjski-u
prvostupnica:\
prvostupnik:\
przedluzony99
przedsiebiorstwo%e
przedsiębiorstwo%e
przedstawiciel%?
przedszkole&*
przedłużony99
przeglad'U
przegląd'U
przewidywane::
przewidywany::
przewodniczaca%?
przewodniczacy%?
przewodniczka%?
przewodnicząca%?
przewodniczący%?
przewodnik%?
przychodnia%e
práca z domu8P
prácticas$k
právnik+J
právnička,2
právník*h
prädikat$j
préfecture%'
prémio$?
préparateur%%
préparatrice%%
présent$I
président%%
présidente%%
prévisionnel'u
prévu'u
prévue'u
prêmio$?
príspevok,0
próf8Y
prófessor*=
prüfer){
prüferin%[
prüfung)c
prēmija$4
průkaz+c
průměr2x
průvodce*h
průvodkyně*h
psc91
psc1%r
pse1%r
pse2%r
psichologas%I
psicoleg%D
psicologa;=
psicologo'=
psicòleg%D
psicòloga%D
psicóloga%s
psicólogo%s
psiholog;>
psihologs%J
psikolog2L
psm$x
pst6Z
psuhholoog$g
psycholog'?
psychologist%3
psychologue%%
psycholoog%1
psychológ'{
psychomotricien%%
psykolog&i
psykologi&j
pszichologus%L
pszichológus%L
psühholoog$g
psč91
pt;?
pta(*
pte;@
pte ltd$L
pty$L
pty ltd$L
pub$u
pubblicato'N
pubblicazione'N
pubblicazioni'N
publicacao&c
publicacio+B
publicacion%.
publicaciones%.
publicació+B
publicación%.
publicacoes&c
publicado+A
publicat+@
publicatie'P
publicaties'P
publication%0
publications'L
publicação&c
publicações&c
publicerad0<
publiceret%_
publie%0
publikace.,
publikacia,0
publikacija;A
publikacio.1
publikacja'U
publikation'|
publikationen'|
publikácia,0
publikáció.1
publikācija..
publisert4U
published$n
publishers$u
publishing$u
publié%0
puchar0s
pucko otvoreno uciliste;B
puerta(B
puheenjohtaja2V
puheenvuoro0+
puheterapeutti&j
puiestee6^
puikiai5r
puikus5r
puisto(%
pultos)_
puppeteer%3
purser%3
pusat'c
pustakawan%B
put;C
putkiasentaja&j
puuseppa&j
puuseppae&j
puuseppä&j
puutarhuri&j
pučko otvoreno učilište;B
pza(B
página;D
pályázat$$
până9s
până la9s
până în9s
până în prezent%9
pâtissier%%
pâtissière%%
pädagog&n
päiväkoti3d
pätevyys9k
pääaine5K
päällikkö&j
på9f
på distans.2
på nett0x
pågående9g
pågår9+
pædagog'<
pék%A
pékség'V
pénztáros%A
pépinière%'
pêcheur%%
pós-doutorado.s
pós-graduação0/
pós-graduação em0/
póster%.
pósters%.
pôle+R
pôster&c
pôsteres&c
põhiharidus4_
põhikool&%
pārdevēja%J
pārdevējs%J
pārstāvis%J
pārvalda brīvi*i
pētniece%J
pētnieks%J
płynnie)?
płynny)?
přednáška.,
předpoklad9<
předpokládané9<
předseda*h
předsedkyně*h
překladatel'A
příspěvek.,
qa-?
qpa+r
qts0@
quaderni'N
quaderns+B
quadra&>
quadro%=
quai&U
qualifica;E
qualifica di'v
qualifica professionale'v
qualificacio0B
qualificació0B
qualified$}
qualifizierender hauptschulabschluss$i
quan+}
quan doc(f
quan ly(f
quan tri vien(f
queseria%Z
quesería%Z
quimic%D
quimica%E
quimico%s
quy)<
químic%D
química%E
químico%s
quản lý(f
quản trị viên(f
quản đốc(f
quận+}
quỹ)<
r8K
ra%3
raadgivare%F
raadgiver&y
raadgivning/w
raadslid%1
raamat%{
raamatukogu&[
raamatupidaja$g
raatali&j
rabbi%3
racunovoda*I
racunovodja-H
racunovodkinja-H
rad,-
rad od kuce8N
rad od kuće8N
radca%?
radgivare%F
radgiver&y
radgivning/w
radgjafi*=
radio operator%3
radiographer%3
radionica+T
radna%?
radna biografija*@
radnica*I
radnik*I
radny%?
radstefna+(
raduneyti'6
raeaetaeli&j
rafvirki*=
ragel7&
ragioniera%=
ragioniere%=
rahastonhoitaja2V
rahuldav4c
railways$u
raitti(%
rajonas%y
rakenduskorgharidus)+
rakenduskorgkool&%
rakenduskõrgharidus)+
rakenduskõrgkool&%
rakennus'4
rakpart&$
raksts..
raktaros)_
raktáros)_
rama0-
rambla(L
ranger%3
rannog'(
rannsakandi*=
rannóg'(
ranta(%
raportti0+
rapport&{
rappresentante%=
rathaus%j
ratp%'
raumausstatter&n
ravintola'4
ravitsemusterapeutti&j
razgovorno;F
raziskovalec-H
raziskovalka-H
razoavel,Z
razoável,Z
razveden8g
razvedena8g
razvijalec-H
razvijalka-H
razvojni*H
računovodja-H
računovodkinja-H
računovođa*I
raġel7&
rd;G
re/z
realexamen1d
realizador$k
realizadora$k
realschulabschluss$i
realschule)y
realty$u
reatha&v
rebbiegha;H
rebbiegħa;H
rebbieh*[
rebbieħ*[
recensioni'N
recenzio.1
recenzió.1
recenzja'U
recepcioner5)
recepcionista%C
recepcios%L
recepciós%L
recepcjonista%?
recepcjonistka%?
recepcna+J
recepcni*h
recepcny+J
receptioner%4
receptionera%4
receptionist;I
receptioniste%1
receptionniste%%
receptor&g
recepčná+J
recepční*h
recepčný+J
recepționer%4
recepționeră%4
recertified%&
recompense$>
reconeixement${
reconhecimento$?
reconocimiento$z
recruiter'J
rectorat%'
recyclage-J
recycle-J
recyclé-J
red seal%Q
redacteur+w
redactoare%4
redactor;J
redactora%E
redactrice+w
redakteur&n
redaktion%j
redaktoer&i
redaktor;K
redaktore%H
redaktorius%I
redaktorka%?
redaktors%J
redaktorė%I
redaktör%F
redaktør&y
redator%*
redatora%*
redattore%=
redattrice%=
redazione%n
redelijk,\
rederi*,
rederiet(N
reditel'A
referat;L
referats..
referee%3
referendar&n
referendariat$/
referens%L
referent;M
referenta%4
referente%%
referentka%?
referentă%4
referāts..
refinery$u
refreshed%&
region;N
regione%n
regisseur;O
regisseuse%%
registered$}
registrar%3
registratie*3
registration$}
registrator%F
registro*g
rehber%(
rehber ogretmen%(
rehber öğretmen%(
rehtori&j
reinigungskraft%[
reiprennandi1F
reisebuero%j
reiseburo%j
reisebüro%j
rektor&i
rektorova nagrada$)
rekvalifikace77
relatore%=
relatrice%=
relawan%B
relazione'N
relazioni'N
remota;P
remote;Q
remotely1S
remoto;R
remplacant%%
remplacante%%
remplaçant%%
remplaçante%%
rencana-c
rendelo'V
rendelő'V
rendor)_
rendőr)_
renewal0A
renewal due0A
renewed%&
renewed in%&
rengoeringsassistent'<
rengoringsassistent'<
rengøringsassistent'<
renholder)B
renouvele-J
renouvelee-J
renouvelé-J
renouvelée-J
renovada/h
renovado/h
repartidor$k
repartidora$k
reparto-i
reporter;S
representante%*
representative%3
reprezentant%4
repórter%*
requisiteur&n
research assistant%3
researcher%3
resena%.
resenas%.
resenha&c
resenhas&c
resepsionis%B
resepsiyonist%(
resepsjonist)B
reseña%.
reseñas%.
residence&U
resident%3
residente%*
resort$u
responsabil%4
responsabila%4
responsabile%=
responsabilă%4
responsable;T
responsavel%*
responsável%*
ressort';
restaurace-f
restauracia%l
restauracja%e
restaurang$^
restaurant;U
restaurante)5
restaurants%'
restaurator&n
restauratore%=
restauratrice%=
restavracija*Q
resto%'
restonomi&I
restoran;V
restoranas%m
restorani%|
restorans',
restoranı%|
restorer%3
restorāns',
result$F
resume8I
resumo&c
reszleg,i
retail;W
retning;X
rettindi61
review$n
reviewer%3
reviews$n
revija53
revisor;Y
revisora'=
revisore%=
revista;Z
revistă'M
revizor5)
revue%0
revues%0
reyon gorevlisi%(
reyon görevlisi%(
rezension'|
rezensionen'|
rezeptionist&n
rezident%4
reznik*h
reštaurácia%l
rhce$x
rhcsa$x
riaditel'{
riaditeľ'{
riarthoir%z
riarthóir%z
ricercatore%=
ricercatrice%=
ricerkatur&_
richter%[
richting%`
riconoscimento$A
ridic'A
ridicsky prukaz+c
rigger%3
rigorosum)`
rijbewijs*3
rijder%1
rilasciata,P
rilasciato,P
rimelig7q
ring+x
ringevikar;[
rinne(%
rinnovata,P
rinnovato,P
ristorant'k
ristorante%n
ritari*=
ritgerd+(
ritgerð+(
ritstjori*=
ritstjóri*=
rivista'N
riwayat hidup-.
riċerkatur&_
rls$h
rndr,j
road'*
roadie%3
robotnica%?
robotnik6r
robotník+J
roc;\
rocenka.,
rodeny hovorca70
rodený hovorca70
rodily74
rodily mluvci74
rodilý74
rodilý mluvčí74
rodny jazyk;]
rodný jazyk;]
rodovia&>
rodzimy.}
roerlegger)B
roermokare%F
roinn;^
rok;_
rokov;`
roku;a
roky;b
rolniczka%?
rolnik%?
ronda+D
roofer%3
rorlegger)B
rormokare%F
route&U
rozdzial'U
rozdział'U
rozhodci*h
rozhodčí*h
rozvedena;c
rozvedeny;c
rozvedená;c
rozvedený;c
rozwiedziona4Z
rozwiedziony4Z
ročenka.,
rsa;d
rspp$h
rt;e
rua&>
rudens;f
rudiments)M
ruduo;g
rue&U
ruhsat)p
ruim voldoende1w
rukovodilac'F
rukovoditelj5)
rumah sakit'c
runai%z
rundfunk%j
runner%3
runner up$@
runner-up$@
rupnica',
rutineret;h
rw-W
ry$L
rybak%?
rybar*h
rybář*h
ryhma;i
ryhmae;i
ryhmä;i
rzeczoznawca%?
rzeznik%?
rzeźnik%?
ráðgjafi*=
ráðstefna+(
ráðuneyti'6
räätäli&j
rådgivare%F
rådgiver&y
rådgivning/w
réceptionniste%%
récompense$>
rédacteur%%
rédactrice%%
référent%%
référente%%
région%'
régisseur%%
régisseuse%%
résidence&U
résumé8I
részleg,i
réttindi61
rörmokare%F
rørlegger)B
rúnaí%z
rūpnīca',
s a$L
s a de c v$L
s a r l$L
s a s$L
s a u$L
s c$L
s coop;j
s d2n
s e-+
s h-+
s kom-+
s l$L
s l u$L
s n c$L
s o/+
s p*Q
s p a$L
s pd-+
s pohvalom9A
s r l$L
s r o$L
s t-+
s vyznamenanim+j
s vyznamenaním2y
s vyznamenáním2x
s. coop%Z
s. o/+
s.a$L
s.a. de c.v$L
s.a.r.l$L
s.a.s$L
s.a.u$L
s.c$L
s.coop$L
s.d2n
s.e-+
s.h-+
s.kom-+
s.l$L
s.l.u$L
s.n.c$L
s.p*Q
s.p.a$L
s.pd-+
s.r.l$L
s.r.o$L
s.t-+
s/a$L
s/d2n
s1(Z
s2;k
s3.[
sa;l
saakka'm
saangare%F
saangerska%F
saat ini2T
saatio'4
sac$L
sach(z
sachbearbeiter&n
sachkunde6I
sachkundenachweis%:
sachverstaendige&n
sachverstandige&n
sachverständige&n
sada-6
sadasnjost-6
sadašnjost-6
saeaetioe'4
saehkoeasentaja&j
saelger'<
saeljare%F
saemileg8q
saenger&n
safe$x
safeguarding$}
safn'6
sage femme%%
sage-femme%%
saggi'N
saggio'N
saglik memuru%(
sagsbehandler'<
saha muhendisi%(
saha mühendisi%(
sahibi%(
sahkoasentaja&j
sailor%3
saineolai;m
saineolaí;m
sairaala'4
sairaanhoitaja&j
sairaanhoitaja (amk&I
sairaanhoitaja (yamk-x
sairaanhoitaja amk&I
saison d'ete07
saison d'hiver2q
saison d'été07
saison estivale07
saison hivernale2q
saisonkraft(*
saisonnier%%
saisonniere%%
saisonnière%%
sajf;n
sajtohaz'V
sajtóház'V
saksbehandler)B
sal lum*'
sal-lum*'
saldatore%=
saldatrice%=
sales;%
salesman%3
salesperson%3
saleswoman%3
saljare%F
salon;o
salut;p
salve)s
sambo/t
samboer/u
same as above'Z
same company'Z
same employer'Z
samenwonend&S
samhradh;q
samlevende;r
samma arbetsgivare;s
sammelband'|
samordnare%F
samostojni podjetnik*Q
samozatrudnienie%e
sampai2n
sampai dengan2n
sampai saat ini2T
sampai sekarang2T
sampiyon)E
samska6M
samski6M
samtaleniva*j
samtalenivaa*j
samtaleniveau7q
samtalenivå*j
samtalsniva31
samtalsnivaa31
samtalsnivå31
san ve tic$L
san. ve tic$L
sanayi%|
sang lap(f
sangare%F
sangat baik5t
sanger1Z
sangerska%F
sanitaeter&n
sanitar'A
sanitater&n
sanitář'A
sanitäter&n
santa casa%T
santiye sefi%(
santral gorevlisi%(
santral görevlisi%(
saopstenje96
saopštenje96
sap certified$x
sapeur pompier%%
sapeur-pompier%%
sapper%3
saradnica'F
saradnik'F
sarjana-+
sarkici%(
sarl$L
sarta%=
sarto%=
sarunvaloda;t
sarunvalodas limeni;t
sarunvalodas līmenī;t
sas$L
sastre$k
sasu$L
sat)`
satin alma uzmani%(
satis elemani%(
satis temsilcisi%(
satisfacator,^
satisfăcător,^
satpam%B
satın alma uzmanı%(
satış elemanı%(
satış temsilcisi%(
savanore%I
savanoris%I
savanorė%I
savetnica'F
savetnik'F
savininkas%I
savivaldybe%m
savivaldybė%m
savjetnica*H
savjetnik*H
saya&<
sayfa;u
sayman%(
sağlık memuru%(
sbornik.,
sborník.,
sc&F
scade0t
scade nel0t
scadenza0t
scaffolder%3
scala++
scarso,O
scc$x
sccl$L
schaefer%[
schafer%[
schauspieler&n
scheidsrechter%1
schein)c
schichtfuehrer&n
schichtfuhrer&n
schichtführer&n
schiedsrichter&n
schilder)/
schlosser){
schlosserin%[
schneiderin(*
schoeffe%[
schoeffin%[
schoffe%[
schoffin%[
scholar%3
scholarship$@
scholengemeenschap'r
school;v
school leaving certificate%R
school level)J
school of$t
schoonheidsspecialist.@
schreiner&n
schreinerei%j
schriftfuehrer(,
schriftfuehrerin(*
schriftfuhrer(,
schriftfuhrerin(*
schriftführer(,
schriftführerin(*
schuetzenverein%j
schulabschluss$i
schule2w
schulkenntnisse&m
schulung1:
schutzenverein%j
schweisser&n
schweisserpass%:
schweißer&n
schweißerpass%:
schwerpunkt0S
schwester%[
schwimmbad%j
schäfer%[
schöffe%[
schöffin%[
schützenverein%j
scientist%3
scienziato%=
scierie%'
scoala'\
scoala de arte si meserii(h
scoala gimnaziala'\
scoala postliceala;w
scoala profesionala(h
scoil$p
scolaire)M
scolaireacht*X
scolastica,O
scolastico)F
scolastico buono.*
scoláireacht*X
scop$L
scopus%)
score$F
scottish highers%R
scrum master;x
scuola$y
scuola di specializzazione5y
scuola media$y
scuola primaria$y
scuola superiore$y
sdn bhd$L
sdruzeni-f
sdružení-f
se;y
se traja-7
seafarer%3
seaman%3
seamstress%3
seasonal%f
secao-}
seccao-}
seccio.8
seccion.$
secció.8
sección.$
second class$F
second mate%3
second place$@
secondary education%R
secondary school$t
secondary school certificate%R
secouriste%%
secours%'
secretaire%%
secretar**
secretara%4
secretaresse%1
secretari%D
secretaria;z
secretario%s
secretaris)/
secretary%3
secretară%4
secretària%D
secretária%*
secretário%*
secrétaire%%
secteur+R
sectia-P
sectie;{
section*a
sector&F
sectorul&F
secundaria0,
secundaria tecnica(s
secundaria técnica(s
secundario$<
secundària)V
secundário$<
secção-}
secția-P
secție-P
sedaj-7
sedan0P
sedang,n
sedanjost-7
sedzia%?
sef;|
sefa%4
sefi%(
seged%A
segedmunkas)_
segretaria%=
segretario%=
segretarja&_
segretarju&_
segundo grau$<
segundo lugar$z
segundo premio$z
seguradora%T
seguros)5
segéd%A
segédmunkás)_
sehr gut;}
sehr gute kenntnisse1;
seit$d
seit dem$d
seite<$
sejak<%
sekarang2T
sekce.<
sekcia.?
sekcja/&
sekolah0Y
sekolah dasar0Y
sekolah menengah0Y
sekolah tinggi0Y
sekretaer1Z
sekretar<&
sekretare%J
sekretarica'F
sekretaris%B
sekretarka2&
sekretars%J
sekretarz%?
sekreter%(
sekreterare%F
sekreteri%(
sekretore%I
sekretorė%I
sekretárka+J
sekretářka*h
sekretär<'
sekretær&y
sekretāre%J
sekretārs%J
seksi(x
seksjon<(
sektion<)
sektor<*
sekundarabschluss$i
sekundarabschluss i$i
selam2h
selamat datang2K
selbstaendig(*
selbstandig(*
selbststaendig1J
selbststandig1J
selbstständig1J
selbständig(*
self employed$u
self-employed$u
selger)B
seller3<
selskab(w
selskap(N
selts&[
selvstaendig<+
selvstendig naeringsdrivende<,
selvstendig næringsdrivende<,
selvstændig<+
semaine<-
semaines<-
semana<.
semanas<.
seminaari</
seminaire<0
seminar<1
seminari<2
seminario<3
seminarium<4
seminary$t
seminer/B
semineri/B
seminár<5
seminário+?
seminář<6
sempozyumu*6
sena<7
senac+W
senai+W
senarist%(
sene<8
senior<9
seniorenheim%j
senter(N
seo'J
seppa&j
seppae&j
seppä&j
serbest<:
serfraedingur<;
sergeant%3
serhaefing%<
serralheiro%*
serrurier%%
sertificets'-
sertificēts'-
sertifika)p
sertifikaat4J
sertifikaatti<<
sertifikali)p
sertifikalı)p
sertifikasi<=
sertifikası)p
sertifikat<>
sertifikatas'q
sertifikats'-
sertifikuotas'q
sertifikāts'-
sertifioitu%}
sertifisering%w
sertifisert%w
serveerster%1
servei.8
serveis%t
servente%*
server%3
serveur%%
serveuse%%
service+R
servicekraft)l
services$u
servicio.$
servicios%Z
serviciul-P
servicos%T
servirka*h
servitoer3J
servitor3J
servitris%F
servitör%F
servitør)B
servizi%n
serviços%T
servsafe$x
servus2+
servírka*h
sesongarbeider)B
sestra,2
setaliste(I
setany&$
setmana<?
setmanes<?
setor-}
setter%3
settimana<@
settimane<@
settore<A
setzer&n
seura'4
sexton%3
sezione-i
sezonier%4
sezoniera%4
sezonieră%4
seção-}
sgpa+r
shepherd%3
shipping$u
shipyard$u
shop$u
short course,g
shortlisted$@
shrm$x
si<B
sia$L
siandien--
sicher1;
sicherheitsunterweisung%:
sida<C
sidan<D
side<E
side project+I
siden1C
siderurgica%T
siderúrgica%T
sidlisko8Q
sidliste+*
sieger:D
siegerin$-
siehe oben/+
siele)`
sieu thi)<
sieviesu<F
sieviete<F
sieviešu<F
signaller%3
signalman%3
sigorta%|
sigurvegari$.
sihteeri&j
siiani2k
siivooja&j
sijainen<G
silpnai9n
silver$@
silver medal$@
sim)x
sim a)x
sim c)x
simdi*q
simposio<H
simpozion'M
simpósio&c
since<I
sindaco%=
sindicato)5
sinds<J
singel-e
single,*
sino a0t
sino al0t
sirket%|
sirketi%|
sistemas)5
sistemes%t
sistemi%n
sitesi*r
siuo metu--
sivilingenioer/g
sivilingenior/g
sivilingeniør/g
siviloekonom/g
sivilokonom/g
siviløkonom/g
sivu<K
sivuaine5K
six sigma$x
sixth form$t
siêu thị)<
sjaafoer)B
sjafor)B
sjalfbodalidi*=
sjef)B
sjoeman%F
sjoemann)B
sjomadur*=
sjoman%F
sjomann)B
sjukgymnast%F
sjukhus$^
sjukhuset$^
sjukrahus'6
sjukskoeterskeexamen%Y
sjukskoeterskeprogrammet%Y
sjukskoterskeexamen%Y
sjukskoterskeprogrammet%Y
sjuksköterskeexamen%Y
sjuksköterskeprogrammet%Y
sjálfboðaliði*=
sjåfør)B
sjómaður*=
sjöman%F
sjømann)B
sjúkrahús'6
sk*r
skaadespelare%F
skadespelare%F
skarbniczka%?
skarbnik%?
skild/t
skilled2m
skilt<L
skipper<M
skipstjori*=
skipstjóri*=
skiries8h
skirteini61
skladiscnik-H
skladistar*H
skladištar*H
skladiščnik-H
skladnice*h
skladnik,2
skladník,2
sklep%e
skoeterska%F
skola<N
skola primarja&3
skola sekondarja&3
skolan20
skole<O
skolekundskaber)g
skolekunnskaper)h
skolen<O
skoleni<6
skolenie<5
skoli&.
skolinn&.
skolkunskaper)S
skolotaja%J
skolotajs%J
skolotāja%J
skolotājs%J
skoterska%F
skr poczt&H
skr. poczt&H
skraddare%F
skraeddare%F
skraedder'<
skrbnik-H
skredder)B
skribent%F
skripsi(b
skripta4T
skriptá,0
skräddare%F
skrædder'<
skuespiller&y
skup97
skupina<P
skuska+d
skyrius<Q
skyrsla+(
skådespelare%F
skírteini61
skóli&.
skólinn&.
sköterska%F
skúška+d
skýrsla+(
sl$L
sladek*h
sladovna-f
sladovnik*h
sladovník*h
slager%1
slagter'<
slaktare%F
slakter)B
slaugytoja%I
slimnica',
slimnīca',
slobodna<R
slobodny<R
slobodná<R
slobodný<R
slta3E
slu$L
slusarz%?
slutbetyg<S
sluzba<*
služba<*
sládek*h
sma<T
smart working$Q
smed&i
smer<U
smid(t
smidur*=
smiður*=
smjer<V
smk<T
smm<W
smp<X
sncf%'
snekker)B
snickare%F
snin<7
snit/Q
snitt1k
snittbetyg)|
so<Y
so cap8/
so yeu ly lich2v
soavtor53
sobresaliente+1
sobrid6@
soc/Y
soc coop$L
soc. coop$L
soci%D
socia;=
social worker%3
sociale hygiene*3
sociale hygiëne*3
sociedad%Z
sociedade%T
societa%n
societat%t
societate%i
societe%'
society$u
società%n
socio'=
socionomexamen%Y
société%'
sodelavec-H
sodelavka-H
sodien6@
soehne(-
soemand'<
soemmerska%F
sofer%4
soferis%J
sofor<Z
soforu%(
software$u
sofőr%A
sohn(-
sohne(-
sok*r
sokagi*r
sokak*r
sokağı*r
sola/N
soldador%s
soldadora%s
soldat51
soldier%3
solicitor%3
solid+>
solide'$
solide kenntnisse'$
soloist%3
solteira<[
solteiro<[
solter+G
soltera<\
soltero<]
soltys%?
soluciones%Z
solucions%t
solucoes%T
solumadur*=
solutions$u
soluzioni%n
soluções%T
somand'<
some experience0\
some knowledge)J
sommar<^
sommaren<^
sommarjobb0N
sommarvikarie0N
sommelier<_
sommeliere'f
sommelière'f
sommer<`
sommer der jahre4E
sommeren<a
sommerhjelp-0
sommerjobb-0
sommersaison4E
sommersemester4E
sommerska%F
son$u
sonbahar2A
song ngu)2
song ngữ)2
sono3H
sonographer%3
sons$u
sopir%B
sor&$
sorumlu%(
sorumlusu%(
sorvaaja&j
sos<b
sose4E
soseaua&F
sosionomi&I
sosyal hizmet uzmani%(
sosyal hizmet uzmanı%(
sosyal medya uzmani%(
sosyal medya uzmanı%(
sosyal medya yoneticisi%(
sosyal medya yöneticisi%(
sosyolog%(
sotilas&j
sou<c
sou a+s
sou o+s
soucasne(W
soucasnost(W
soucasnosti(W
soudce*h
soudeur%%
soudeuse%%
sound engineer%3
sous chef%3
soustruznik*h
soustružník*h
soutez$(
souteze$(
soutěž$(
soutěže$(
současnost(W
současnosti(W
současně(W
soy7?
sozlesmeli.n
sołtys%?
soš-$
sp j$L
sp k$L
sp z o o$L
sp. j$L
sp. k$L
sp. z o.o$L
spa$L
sparkasse%j
sparte';
spawacz%?
speciale<d
specialisatie%`
specialisation<e
specialist<f
specialista<g
specialistas%I
specialiste%H
specialistka,2
specialists%J
specialistsjukskoeterska,+
specialistsjukskoterska,+
specialistsjuksköterska,+
specialistă%4
specialistė%I
specialitate;$
specialite0o
specialitāte;$
specializace98
specializacia<h
specializacija5P
specializacio<i
specializare.g
specializarea.g
specialization,D
specializing in,D
specializzazione<j
specializáció<i
specialybe5P
specialybė5P
specijalist5)
specijalista'F
speciāliste%J
speciālists%J
specjalista%?
specjalistka%?
specjalizacja4n
specjalnosc4n
specjalność4n
spedition%j
spesialis%B
spesialisering16
spesialist)B
spesialsykepleier/g
spesialutdanning/g
spetsialist$g
spezialist<k
spiewaczka%?
spiker%(
spital%i
spitali'6
spitalul%i
spizjar&_
spiżjar&_
splaiul&F
spletno8M
splosna matura:E
splošna matura:E
spodziewany::
spol s r o$L
spol. s r.o$L
spoldzielnia%e
spolecnost-f
spolek-f
společnost-f
spolka%e
spolocnost%l
spoločnosť%l
spoluautor'A
sportverein%j
sposata+Q
sposato+Q
sposobilost+d
sprachdiplom-]
sprachzertifikat-]
spray painter%3
sprecher()
sprecherin%[
spricevalo+a
spring<l
spring semester<l
spring term<l
springer<m
springerin(*
springs<l
spričevalo+a
sprzedawca%?
sprzedawczyni%?
sptar'k
spuiter%1
spécialisation0o
spécialité0o
spítali'6
spółdzielnia%e
spółka%e
spôsobilosť+d
sqaq-=
sqld%M
sqlp%M
squad*a
squad lead%3
square(J
sraid'[
sre<n
sredni<o
srednia<p
srednia ocen9?
srednie/%
srednio.p
srednio zaawansowany.p
srednio zaawansowany wyzszy.G
sredniozaawansowana.p
sredniozaawansowany<o
sredniozaawansowany wyzszy.G
srednja izobrazba:E
srednja raven:C
srednja razina;F
srednja skola<q
srednja sola/N
srednja strokovna izobrazba:E
srednja strucna sprema<r
srednja stručna sprema<r
srednja škola<q
srednja šola/N
srednje<s
srednje dobro:C
srednjesolska izobrazba:E
srednješolska izobrazba:E
srednji<t
srednji nivo<t
srl$L
sráid'[
ss-$
ssc$7
sss<r
sst%r
st;G
staatlich geprueft<u
staatlich gepruft<u
staatlich geprüft<u
staatsexamen$/
stabilimenti%n
stabilimento%n
stadare%F
stadig3C
stadt(-
stadtrat%[
stadtwerke%j
staedare%F
staf%B
staff;%
stage de formation19
stage hand%3
stage manager%3
stagehand%3
stagiair<v
stagiair(e(t
stagiaire<w
stagiar**
stagiara%4
stagiară%4
stagionale%=
stagione estate03
stagione estiva03
stagione invernale3v
stagista%=
stajyer%(
stajyeri%(
stale.U
stan*^
standardiste%%
staplerschein%:
starfsferilskra0m
starfsferilskrá0m
starfsmadur*=
starfsmaður*=
starosta*h
starostka*h
starostwo%e
start up'j
start-up'j
startup'j
station';
statistician%3
statni jazykova zkouska4:
stavby-f
stavbyvedouci*h
stavbyvedoucí*h
stazist*H
stazista<x
stazistka,2
stazuotojas%I
stazysta%?
stazystka%?
stażysta%?
stażystka%?
stažist*H
stažista'F
stažuotojas%I
ste<y
steeg-e
steig+x
stessa azienda<z
steuermann%[
steward3+
stewardesa<{
stewardess<|
stewardesse'<
stewardesă%4
stichting%S
stieg+x
stien).
stiftelse+$
stifter'<
stiftung%j
stigen&T
stigur1z
stipend58
stipendet58
stipendi'5
stipendiat)B
stipendiet:r
stipendija<}
stipendium=$
stiurthoir%z
stivuitorist%4
stiúrthóir%z
stjori*=
stjóri*=
stm3E
stock controller%3
stockman%3
stofa'6
stofnandi*=
stofnun'6
stoker%3
stolar=%
stolarz%?
stolár+J
stonemason%3
store$u
storekeeper%3
stores$u
stowarzyszenie%e
str=&
straaket&T
straat-e
strada='
straede1W
straeti1z
straipsnis4z
straket&T
strana=(
strasse+x
strata 1-+
strata 29v
strateg%F
strategist%3
strazak%?
strazny*h
straße+x
strażak%?
stredisko=)
stredna odborna skola6V
stredna skola6V
stredne=*
stredne pokrocila=*
stredne pokrocily=+
stredne pokročilá5A
stredne pokročilý=,
stredni odborne77
stredni prumyslova skola-$
stredni skola-$
stredná odborná škola6V
stredná škola6V
stredoskolske=-
stredoskolske s maturitou77
stredoskolske vzdelani77
stredoskolske vzdelanie78
stredoškolské78
stredoškolské vzdelanie78
street'*
stribrny$(
strojirny-f
strojvedouci*h
strojvedoucí*h
strojírny-f
strokovni izpit+a
strokovnjak=.
strokovno=/
strona=0
strong2m
strucni ispit.t
strucni studij:\
strucnjak=1
strukovne studije)b
strukturovany zivotopis=2
strukturovaný životopis:w
strukturvieniba-4
struktūrvienība-4
strungar%4
stručni ispit.t
stručni studij:\
stručnjak=1
strážný*h
stråket&T
stræde1W
stræti1z
stucadoor%1
stuckateur&n
student=3
student assistant%3
studentereksamen$6
studentermedhjaelper/R
studentermedhjælper/R
studentexamen1d
studentische hilfskraft(*
studentsprof23
studia,0
studia doktoranckie.v
studia i stopnia3z
studia ii stopnia4=
studia inzynierskie3z
studia inżynierskie3z
studia licencjackie3z
studia magisterskie4=
studia podyplomowe4=
studie.,
studiekompetanse'T
studiengang0S
studienrichtung0S
studieprogram16
studieretning0T
studierichting%`
studiespesialisering16
studii aprofundate-q
studii de masterat-q
studii doctorale.O
studii liceale(h
studii medii(h
studii postliceale,<
studii postuniversitare-q
studii superioare-p
studii universitare de licenta-p
studii universitare de licență-p
studij<V
studija=4
studijni obor98
studijni prumer2x
studijny odbor<h
studijny program<h
studijní obor98
studijní průměr2x
studijska smer=5
studijski program<U
studiju programa5P
studiju programma;$
studijų programa5P
studio=6
studio legale%n
studios$u
studiu'M
studium=7
studium policealne:H
studyosu%|
stuudio&[
stx$6
stylist%3
styliste%%
stypendium0s
styreleder;[
styrelseledamot0N
styrelsen(w
styremedlem;[
styrkur$.
styrmann-0
stále.U
státní jazyková zkouška4:
stážista,2
stážistka,2
städare%F
stígur1z
stúdentspróf23
stúdió'V
stüdyosu%|
středisko.<
střední odborné77
střední průmyslová škola-$
střední škola-$
středně5B
středně pokročilá5B
středně pokročilý=8
středoškolské77
středoškolské s maturitou77
středoškolské vzdělání77
stříbrný$(
su an*q
su anda*q
su anki*q
sub editor%3
sub-editor%3
subdirector$k
subdirectora$k
subeditor%3
subesi*B
subgerente$k
submitted$n
sucasnost.B
sucasnosti.B
sudor%4
sufficiente=9
sugarut&$
sugis=:
sugárút&$
suhtlustasand4c
suite'*
sujuva0%
sujuva suullinen ja kirjallinen0%
sujuvasti0%
sumar=;
summa cum laude,o
summer=<
summer season=<
summer term=<
summers=<
sunt6Y
sunucu%(
sunum*6
superintendent%3
superior completo(k
superior de tecnologia(k
superior em(k
supermarche%'
supermarché%'
supermarket$u
supermarkt%S
supermercado)5
supermercados)5
supermercat%t
supermercato%n
superviseur%%
supervisor==
supervisora%C
supervisore%=
supervizor%4
suppleant%%
suppleante%%
supplente%=
suppléant%%
suppléante%%
support worker%3
suradnica*H
suradnik*H
surat izin)x
surgeon%3
surgery$u
surucu belgesi)p
surveillant%%
surveillante%%
surveyor%3
sutaz$'
suund/|
suunniteltu'W
suunnittelija&j
suuntautuminen5K
suuntautumisvaihtoehto5K
suureparane5I
suurepärane5I
suvi=>
sv:0
svadlena*h
svaert god(=
svaert godt1*
svarec=?
svarecsky+c
svarvare%F
sveinsprof23
sveinspróf23
sveiser)B
sveitarfelag'6
sveitarfélag'6
svejsecertifikat%N
svejser'<
svend'<
svendebrev$6
svendebrev som$6
svendeproeve$6
svendeprove$6
svendeprøve$6
svennebrev0U
svetovalec-H
svetovalka-H
svetsare%F
sveucilisni prvostupnik:\
sveucilista;B
sveuciliste;B
sveučilišni prvostupnik:\
sveučilišta;B
sveučilište;B
svid=@
sviluppatore%=
sviluppatrice%=
svið=@
svjedodzba=A
svjedodžba=A
svobodna=B
svobodny=B
svobodná=B
svobodný=B
svq%R
svq level 2%R
svq level 3%R
svářeč=?
svářečský+c
svært god(=
svært godt1*
swiadectwo+i
swiadectwo dojrzalosci/%
swiadectwo maturalne/%
syerske&y
sygehus(w
sygeplejerske'<
sykehjem(N
sykehus(N
sykepleier)B
sykepleierutdanning$a
syksy=C
symposia$n
symposium=D
synagogue$u
syndicat%'
sysadmin%3
systeembeheerder%1
systeme%j
systems$u
szabadalom.1
szabo)_
szabó)_
szak<i
szakacs%L
szakerto=E
szakertoi7k
szakgimnazium5'
szakgimnázium5'
szakirany<i
szakiranyu tovabbkepzes&A
szakirány<i
szakirányú továbbképzés&A
szakiskola5'
szakkepesites/{
szakkozepiskola5'
szakkozgazdasz&A
szakképesítés/{
szakközgazdász&A
szakközépiskola5'
szakmai erettsegi/{
szakmai oneletrajz9Q
szakmai oneletrajza9Q
szakmai érettségi/{
szakmai önéletrajz9Q
szakmai önéletrajza9Q
szakmunkas/{
szakmunkas bizonyitvany/{
szakmunkás/{
szakmunkás-bizonyítvány/{
szakos<i
szakvizsga/{
szakács%L
szakértő=E
szakértői7k
szalloda'V
szco%l
szeminarium=F
szeminárium=F
szerelo%L
szerelő%L
szerkeszto=G
szerkesztoseg'V
szerkesztő=G
szerkesztőség'V
szerzotars)_
szerzőtárs)_
szia2e
sziasztok2e
szinesz/k
szinhaz'V
szkola&*
szkola podstawowa&*
szkola policealna:H
szkole&*
szkolenie=H
szkoly&*
szkoła&*
szkoła podstawowa&*
szkoła policealna:H
szkoły&*
szovetkezet'V
szovetseg'V
szpital%e
szuleszno)_
szálloda'V
színház'V
színész/k
szövetkezet'V
szövetség'V
szülésznő)_
szčo%l
sách(z
sáng lập(f
sähköasentaja&j
säljare%F
sänger&n
säätiö'4
sångare%F
sångerska%F
sælger'<
sæmileg8q
séminaire<0
sérfræðingur<;
sérhæfing%<
sétány&$
sídlisko8Q
sídliště+*
síðan<D
sòcia%D
sóc/Y
sócia%*
sócio%*
söhne(-
sölumaður*=
sömmerska%F
sözleşmeli.n
sømand'<
súčasnosti.B
súčasnosť.B
súťaž$'
sügis=:
sürücü belgesi)p
sędzia%?
sš-$
sơ cấp8/
sơ yếu lý lịch2v
số+}
sở)<
t8K
t e m1^
t level%R
t m1^
t o m=I
t.e.m1^
t.o.m=I
t/m1^
ta%3
tabeliao%*
tabelião%*
tabellarischer lebenslauf*%
taberna%Z
tabib&_
tabiba&_
taeknimadur*=
taekniskoli&.
taellae hetkellae/3
taenaeaen/3
taenzer&n
taevling:r
taevlingen:r
tag%L
tagad6@
tagesmutter%[
taglaegger'<
taglægger'<
tagozat<i
tagung=J
tagungsband'|
tagungsbeitraege'|
tagungsbeitrage'|
tagungsbeiträge'|
tahmini)o
tahun=K
tai=L
tai xe(f
taighdeoir%z
tailor%3
tajjeb=M
tajjeb hafna/,
tajjeb ħafna/,
tajnica,/
tajnik,/
takarito)_
takarító)_
takdir belgesi)E
takim kaptani%(
takim lideri%(
takimi*B
taklaeggare%F
taklaggare%F
takläggare%F
takmicenje:<
takmičenje:<
takmorkud21
takmörkuð21
taktekker)B
takım kaptanı%(
takım lideri%(
takımı*B
talitus7N
talk$n
talks$n
talla hetkella/3
taller=N
talleres%Z
tallers%t
talv=O
talvi=P
tam zamanli.n
tam zamanlı.n
taman kanak kanak0Y
taman kanak-kanak0Y
tamirci%(
tamplar%4
tamtez.y
tamtéž.y
tamze44
tamże44
tan beri*n
tan bu yana*n
tan itibaren*n
tanaan/3
tanacsado%L
tanapaev2k
tanar%L
tanarseged)_
tanaseni2k
tanav6^
tancerka%?
tancerz%?
tancos)_
tanecnice*h
tanecnik*h
tanečnice*h
tanečník*h
tanfolyam=Q
tanito%L
tankstelle%j
tanssija&j
tanukiri$%
tanulmany.1
tanulmanyi atlag's
tanulmány.1
tanulmányi átlag's
tanulo%A
tanuló%A
tanusitvany/a
tanzer&n
tanácsadó%L
tanár%L
tanársegéd)_
tanító%L
tanúsítvány/a
tap chi(z
tap doan)<
tapissier%%
tapissiere%%
tapissière%%
taqsima-h
tardor=R
targoncas)_
targoncavezeto/a
targoncavezető/a
targoncás)_
targyalasi szint0b
targyalasi szintu0b
targyalokepes0b
tarihci%(
tarihçi%(
tarjoilija&j
tarkastaja&j
tarnyba-N
tarsalgasi5O
tarsalgasi alapszint5N
tarsalgasi szint5O
tarsalgo5N
tarsasag'V
tasarimci%(
tasarimcisi%(
tasarımcı%(
tasarımcısı%(
tavasz=S
tavasza=S
tavern$u
tavling:r
tavlingen:r
tavmunka=T
tavolrol=T
taxista$k
tbk$L
tcf)`
teacher%3
teaching assistant%3
teaching fellow%3
teadur$g
teaduskond&%
team=U
team lead,`
teamlead=V
teanga dhuchais+0
teanga dhúchais+0
teastas+O
teastas soisearach'C
teastas sóisearach'C
teater=W
teatr%e
teatras%m
teatre%t
teatris',
teatro+V
teatru%i
teatrul%i
teatteri'4
tecaj=X
tech lead1I
technical report$n
technician%3
technicien3Y
technicka,2
technicus%1
techniek%S
technik=Y
technikas%I
techniker=Z
technikerin&)
technikerschule&)
technikum=[
technikumas-;
technikus%L
technikusi vegzettseg/{
technikusi végzettség/{
technička,2
technologies$u
technologist%3
technology$u
tecnic%D
tecnic superior,&
tecnica;=
tecnica em+l
tecnica superior+q
tecnicatura+q
tecnico'=
tecnico auxiliar(s
tecnico em+l
tecnico en(s
tecnico integrado+l
tecnico medio(s
tecnico superior+q
tecnico superior en+q
tecnico superior universitario(m
tecno=\
tecno u govoru i pismu=]
tecnologa en+q
tecnologia%T
tecnologia em(k
tecnologias)5
tecnologico+4
tecnologie%n
tecnologies%t
tecnologo(k
tecnologo em=^
tecnologo en+q
tecnologías%Z
tecnológico+4
tecnóloga en+q
tecnólogo(k
tecnólogo em=^
tecnólogo en+q
tee6^
teenindaja$g
tef)`
tefl$x
tegelzetter%1
tehas&[
tehdas'4
tehnicar&f
tehnician%4
tehniciana%4
tehniciană%4
tehnicka skola/M
tehnik=_
tehnikis%J
tehnikums&0
tehniska sola/N
tehničar&f
tehnička škola/M
tehniķis%J
tehniška šola/N
tehuis%S
teicamas*i
teicami*i
teicneoir%z
teilzeit':
teises'q
teisininkas%I
teisininke%I
teisininkė%I
teisės'q
tekenaar%1
tekmovanje:8
teknik(v
teknik universitesi&,
teknik üniversitesi&,
tekniker=`
teknikk(N
teknikko=a
tekniku&_
teknisi%B
teknisk gymnasieutbildning1d
teknisk studentereksamen$6
teknisyen%(
teknisyeni%(
teknologie doktor./
teknoloji%|
teknolojileri%|
tekoce=b
tekoce znanje=b
tekoče=b
tekoče znanje=b
tekstil%|
tel=c
telc)`
tele=c
telecom$u
teleconseiller%%
teleconseillere%%
telefonist-b
telefonista=d
telelavoro$Q
telemarketer=e
telemunca-A
telemuncă-A
teleoperador$k
teleoperadora$k
teleskoplaesser%N
teleskoplæsser%N
teletrabajo/j
teletrabalho=f
teletravail$O
teletreball$R
tem 4)`
tem 8)`
tem-4)`
tem-8)`
tem4)`
tem8)`
temel)T
temel duzey)T
temel düzey)T
temel seviye)U
temp%3
temp agency%f
temporada de inverno3x
temporada de invierno3y
temporada de verano=g
temporada de verao=h
temporada de verão=h
temporada estival=g
temporary%f
temps partiel+N
temps plein+N
temsilci%(
temsilcisi%(
ten beri*n
ten bu yana*n
ten du an-D
ten itibaren*n
ten toi la7x
tentara%B
teo,>
teollisuus'4
teoranta,>
tequilera%Z
ter&$
terapeut=i
terapeuta%?
teraz=j
terbaik&}
tercuman%(
tercüman%(
tere&$
terrace'*
terve8.
tervetuloa8.
terveyskeskus'4
tervezett=k
tervezo%L
tervező%L
terzi%(
tesar*h
tesař*h
tese&c
tesekkur belgesi)E
tesi=l
tesiasi--
tesis=m
tesisatci%(
tesisatçı%(
tesol$x
tesorera$k
tesorero$k
tesoriera%=
tesoriere%=
tesoureira%*
tesoureiro%*
test muhendisi%(
test mühendisi%(
test uzmani%(
test uzmanı%(
testaaja&j
testdaf)`
tester=n
testerka%?
teurastaja&j
teymi/G
tez*6
teza'M
tezgahtar%(
tezi'S
tezli yuksek lisans=o
tezli yüksek lisans=o
tezsiz yuksek lisans=o
tezsiz yüksek lisans=o
teză'M
teātris',
tečaj=X
tečno=\
tečno u govoru i pismu=]
teşekkür belgesi)E
teżi'S
th8e
thac si)9
thang=p
thanh pho+}
thanh thao8Z
thanh vien(f
thcs-2
the)6
the huong dan vien)6
theater=q
theatre'j
thekenkraft(*
therapeut=r
therapeutin%[
therapist%3
these%0
these de doctorat.L
theses$n
thesis$n
thi tran+}
thiet ke(f
third place$@
this is37
thiết kế(f
thjalfari*=
thn=s
tho(f
tho dien(f
tho han(f
tho may(f
tho moc(f
thon+}
thpt-2
through0A
through to0A
thru0A
thu kho(f
thu ky(f
thu ngan(f
thu ngân(f
thu quy(f
thu thu(f
thu vien)<
thuc tap sinh(f
thuiswerk3/
thydandi*=
thành phố+}
thành thạo8Z
thành viên(f
tháng=p
thèse%0
thèse de doctorat.L
théâtre%'
thôn+}
thư ký(f
thư viện)<
thạc sĩ)9
thẻ)6
thẻ hướng dẫn viên)6
thị trấn+}
thợ(f
thợ hàn(f
thợ may(f
thợ mộc(f
thợ điện(f
thủ kho(f
thủ quỹ(f
thủ thư(f
thực tập sinh(f
ticaret%|
ticket$}
tickets$}
tidning$^
tidskrift57
tidsskrift=t
tie(%
tiedekunta&1
tiempo completo,W
tiempo parcial,W
tien si=u
tienda%Z
tiendas%Z
tieng me)2
tieng me de)2
tieraerztin%[
tierarzt%[
tierarztin%[
tierheim%j
tierpfleger&n
tierärztin%[
tiesibas'-
tiessaiste't
tiesības'-
tieu hoc-2
tiešsaistē't
tiimi9Z
tijdschrift62
tiketina9'
tikėtina9'
til=v
til d d3C
til d.d3C
til dagsins/s
til dagsins i dag/s
til dagsins í dag/s
til na1<
til naa1<
til nu3C
til nå1<
til og med=w
tilkallingsvikar-0
till=x
till dags dato9+
till date,V
till now,V
till och med=I
till present,V
tillidsrepraesentant)z
tillidsrepræsentant)z
tillitsvalgt-0
tills nu9+
tills vidare9+
tim=y
timarit+(
timmerman)/
timvikarie0N
tingkat dasar/^
tingkat lanjut&4
tinh+}
tinh nguyen vien(f
tionscadal=z
tipografia%n
tirocinante%=
tischler&n
tischlerei%j
titkar={
titkarno%L
titkár={
titkárnő%L
titol%+
titolare%=
titre pro%V
titre professionnel=|
titulada'2
titulado'2
titulin%,
titulo%,
titulo universitario(m
titulín%,
tiyatrosu%|
tiến sĩ=u
tiếng mẹ)2
tiếng mẹ đẻ)2
tiểu học-2
tjena2b
tjener'<
tlumacz%?
tlumaczka%?
tn=}
tnhh)<
to>$
to chuc)<
to date,V
to present,V
to this day,V
to truong(f
toamna>%
today,V
todistus<<
toefl)`
toefl ibt)`
toeic)`
toeicスコア>&
toemrer&y
toften1W
togaf$x
togfoerer'<
togforer'<
togfører'<
tohtori>'
tohtorintutkinto0p
toi-K
toi la7x
toi nay)X
toimetaja$g
toiminimi>(
toimisto'4
toimittaja&j
toistaiseksi/3
tokarz%?
toko'c
tol>)
tolk$g
tolkija$g
tolmacs%L
tolmács%L
tom=I
tomrer&y
tontechniker&n
tookoda&[
tootaja$g
topik)`
topograf%4
torfl)`
torg1z
torget>*
tori(%
tornaci%(
tornacı%(
torneiro%*
tornero$k
tornitore%=
torv1W
tosa%r
tosaitheoir*w
tospraaklig1/
tospraklig1/
tosproget1(
tospråklig1/
tot>+
tot begin1^
tot eind1^
tot en met1^
tot heden2]
tot nghiep>,
tot nghiep thpt$:
tot nu2]
tot nu toe2]
tot op heden2]
tour guide%3
tour leader%3
tourneur%%
tovaren%l
tovarna6(
továreň%l
továrna-f
town council$u
tp+}
tr+*
trabajo temporal,W
trade certificate%Q
trade qualification%R
tradenomi&I
trader%3
tradgardsmastare%F
traducatoare%4
traducator%4
traducteur%%
traductor%E
traductora%E
traductrice%%
traducătoare%4
traducător%4
tradutor%*
tradutora%*
traduttore%=
traduttrice%=
traduttur&_
traedgaardsmaestare%F
traenare%F
traener'<
trail guide%3
train driver%3
trainee>-
trainer>.
trainerin%[
trainerlizenz%:
training>/
training course,g
trainster%1
tram driver%3
tranare%F
trang>0
transactions$n
translator%3
transport%S
transportadora%T
transportes)5
transports>1
trasporti%n
trattoria%n
travail temporaire+N
travesia(B
travessa&>
travessera(L
travesía(B
treasurer%3
treener$g
treinador%*
treinadora%*
tren trung binh>2
trener>3
treneris%H
trenerka%?
trening=F
trenutacno>4
trenutačno>4
trenutno>5
trenér'A
tres bien(9
tres bon,K
tres bon niveau,d
tres bonne maitrise,d
tresorer%D
tresorera%D
tresorier%%
tresoriere%%
trezorier%4
trg8\
trgovina4x
tribunal>6
trida+*
trieda8Q
trinity)`
triq-=
tro giang(f
tro ly(f
trofeo>7
trofeu$?
trofeul*|
troféu$?
troi chay+;
trophee$>
trophy$@
trophée$>
truc tuyen>8
truckcertifikat%N
truckfoerare%F
truckfoerarutbildning%O
truckfoerer&y
truckfoererbevis%w
truckforare%F
truckforarutbildning%O
truckforer&y
truckforerbevis%w
truckförare%F
truckförarutbildning%O
truckfører&y
truckførerbevis%w
truckkort%O
truhlar*h
truhlář*h
trukkikortti%}
trukkikuski&j
trung binh>9
trung bình>9
trung cap>:
trung cap cao>2
trung cap nghe-2
trung cấp>:
trung cấp cao>2
trung cấp nghề-2
trung hoc-2
trung hoc pho thong>;
trung học-2
trung học phổ thông>;
trung tam)<
trung tam dao tao-2
trung tâm)<
trung tâm đào tạo-2
truong-2
truong ban(f
truong cao dang-2
truong dai hoc-2
truong nhom(f
truong phong(f
truong thpt-2
trust$u
trustee%3
trva.U
trvá.U
trädgårdsmästare%F
tränare%F
træner'<
très bien(9
très bon,K
très bon niveau,d
très bonne maîtrise,d
tréner%L
tréning=F
trésorier%%
trésorière%%
trên trung bình>2
trôi chảy+;
trường-2
trường cao đẳng-2
trường thpt-2
trường đại học-2
trưởng ban(f
trưởng nhóm(f
trưởng phòng(f
trợ giảng(f
trợ lý(f
trực tuyến>8
tso'b
tsu(m
tu><
tu van(f
tu xa>8
tuinen%S
tuinman%1
tukang%B
tukang kayu%B
tukang kebun%B
tukang las%B
tulajdonos%L
tulityoekortti%}
tulityokortti%}
tulityökortti%}
tulkotaja%J
tulkotajs%J
tulkotāja%J
tulkotājs%J
tuner%3
tunnistus6Q
tunnustus>=
tuntityoentekijae2O
tuntityontekija2O
tuntityöntekijä2O
tuomari&j
turguide>>
turistguide0N
turizm%|
turpinas6@
turpinās6@
tutkija&j
tutkimusasema'4
tutkinto5J
tutor>?
tutora%s
tuttora$W
tuzolto)_
tvaaspraakig1.
tvasprakig1.
tvityngd8-
tvityngdur8-
tvornica4[
tvrtka4[
tvåspråkig1.
tvítyngd8-
tvítyngdur8-
tweede prijs/=
tweetalig/>
tyden>@
tydnu>@
tydny>@
tydzien>A
tydzień>A
tygodni>A
tygodnie>A
tym.<
tyoenjohtaja&j
tyoentekijae&j
tyoeturvallisuuskortti%}
tyonjohtaja&j
tyontekija&j
tyoturvallisuuskortti%}
typist%3
tyrejas%I
tyrėjas%I
tytul0s
tytul technika/%
tytuł0s
tytuł technika/%
tyydyttaevae4a
tyydyttaevae alkeet&P
tyydyttava4a
tyydyttava alkeet&P
tyydyttävä4a
tyydyttävä alkeet&P
työnjohtaja&j
työntekijä&j
työturvallisuuskortti%}
tài xế(f
táncos)_
tárgyalási szint0b
tárgyalási szintű0b
tárgyalóképes0b
társalgási5O
társalgási alapszint5N
társalgási szint5O
társalgó5N
társaság'V
távmunka=T
távolról=T
tâmplar%4
tällä hetkellä/3
tänapäev2k
tänaseni2k
tänav6^
tänukiri$%
tänzer&n
tänään/3
tävling:r
tävlingen:r
tæknimaður*=
tækniskóli&.
tècnic%D
tècnic superior,&
tècnica%D
técnica%s
técnica em+l
técnica superior+q
técnico%s
técnico auxiliar(s
técnico em+l
técnico en(s
técnico integrado+l
técnico medio(s
técnico superior+q
técnico superior en+q
técnico superior universitario(m
tél=c
téléconseiller%%
téléconseillère%%
télétravail$O
tér&$
tên dự án-D
tên tôi là7x
tình nguyện viên(f
tím.?
tímarit+(
títol%+
título%,
título universitario(m
tól>)
tôi là7x
tõlk$g
tõlkija$g
töökoda&[
töötaja$g
tømrer&y
týden>@
týdny>@
týdnů>@
tým.<
tęsiasi--
tłumacz%?
tłumaczka%?
től>)
tř+*
třída+*
tűzoltó)_
tư vấn(f
tại=L
tạp chí(z
tập đoàn)<
tỉnh+}
tốt8Z
tốt nghiệp>,
tốt nghiệp thpt$:
tổ)1
tổ chức)<
tổ trưởng(f
tới-K
tới nay)X
từ>B
từ xa>8
u>C
u braku8g
u tijeku>4
u toku>D
uab$L
ubersetzer&n
ubezpieczenia%e
ubungsleiter&n
ucen*h
uceni-$
ucenic%4
ucetni*h
uciliste>E
ucitel%K
ucitelj9T
ucla,4
uctovnicka+J
uctovnik+J
uczelnia&*
uczen%?
uczeń%?
ud$L
udacity,4
udana8i
udata8j
uddannelse>F
uddannelsen>F
uddannelsescenter/@
udemy,4
udmaerkelse$+
udmærkelse$+
udruga4[
udruzenje'0
udruženje'0
udv2e
udvikler'<
udvozlom2e
uebersetzer&n
uebungsleiter&n
ufer+x
ufficio-i
ufficjal&_
uffiċjal&_
ug$L
uge>G
uger>G
ugift<L
ugm,4
ugyintezo%A
ugynokseg'V
ugyved%L
ugyvedi iroda'V
uhing&[
uhrmacher&n
ui'J
uitgeverij>H
uitmuntend>I
uitstekend:y
uitvoerder%1
uitzendkracht(t
ujsagiro%A
uke>J
uker>J
ukonceno$m
ukonczona99
ukonczone99
ukonczony99
ukončeno$m
ukończona99
ukończone99
ukończony99
uksus7N
ul>K
ulica>L
ulice+*
ulicy&H
ulikool&%
umschulung$i
unbefristet':
und>M
undergraduate([
underskoeterska%F
underskoterska%F
undersköterska%F
undertaker%3
underviser&y
underwriter%3
undirstada21
undirstaða21
uned+4
ungdomsskole)C
uni2w
uniao estavel<[
unidad.$
unidade-}
unit>N
unita-i
unitat.8
unite+R
unità-i
unité+R
univ bacc:\
univ dipl6f
univ. bacc:\
univ. dipl6f
universidad+4
universidade+W
universita>O
universitaet)y
universitaire$w
universitaria+4
universitas0Y
universitat>P
universitate>Q
universitatea'\
universitatea politehnica'\
universitates&0
universite>R
universiteit'r
universitesi&,
universitet>S
universitetas-;
universitete-;
universitetet>S
universiteto-;
universities$t
university>T
università>O
universität)y
université$w
universitāte&0
universitātes&0
univerza/N
univerze/N
univerzi/N
univerzita0[
univerzite0[
univerzitet>U
univerzitetni diplomirani6f
univerzity0[
univerzitě-$
uniwersytet>V
união estável<[
unmarried,*
unternehmen%j
until0A
until now,V
until present,V
until today,V
unur*[
uoc$v
uomo6|
up to0A
upc$v
upcoming&z
updated%&
upholsterer%3
uplne stredne78
upper intermediate1y
upper second$F
upper second class$F
upper-intermediate1y
uppsats0<
uprawnienia+i
uprawnienie+i
upseeri&j
urad.6
urb(B
urbanitzacio(L
urbanització(L
urbanizacion(B
urbanización(B
ured4[
urednica,,
urednik,,
urkunde>W
urun yoneticisi%(
urzad%e
urząd%e
usek=)
usher%3
usina%T
usine%'
uslugi%e
usmerenje>X
usmeritev=5
usmjerenje<V
ust duzey&2
usta%(
ustabasi%(
ustabaşı%(
ustanova*Q
ustanovitelj&g
ustasi%(
ustası%(
ustav.6
usługi%e
ut&$
utbildningsdag>Y
utca&$
utgefid+(
utja&$
utmaerkelse$=
utmaerkt1)
utmarkelse$=
utmarkt1)
utmerkelse$,
utmerket1*
utmärkelse$=
utmärkt1)
utvar=)
utvecklare%F
utvikler)B
uverenje9:
uvjerenje9]
ux'J
uy ban)<
uye%(
uyesi%(
uzaktan+m
uzem&C
uzina%i
uzivatelska>Z
uzivatelsky>Z
uzman>[
uzman duzey>\
uzman düzey>\
uzmani%(
uzmanı%(
uznani$(
uznanie$'
uznemuma>]
uznemums',
uznání$(
uzvaretaja$4
uzvaretajs$4
uzvarētāja$4
uzvarētājs$4
uzyskane99
uzyskany99
uzņēmums',
uzņēmumā>]
učení-$
učeň*h
učilište>^
učiliště-$
učitel'A
učitelj9T
učiteľ'{
uživatelsky>Z
uživatelská>Z
v>_
v le++
v o s$L
v teku-7
v.le++
v.o.s$L
va>`
vaar>a
vaardare%F
vaardcentral$^
vaaren>a
vabalt5I
vabatahtlik$g
vacataire%%
vacations+N
vaditaja%J
vaditajs%J
vadovas%I
vadove%I
vadovė%I
vadybininkas%I
vadybininke%I
vadybininkė%I
vadītāja%J
vadītājs%J
vaeg&T
vaegen&T
vaeitoeskirja>b
vaektare%F
vaelkommen2b
vaelttaevae&P
vaelttaevae keskitaso4b
vaenget1W
vaentanlegt$]
vaerkfoerer'<
vaerkforer'<
vaerksted(w
vaeylae(%
vag&T
vaga hasti5I
vaga hea>c
vagen&T
vagt)z
vagyok$V
vahene&L
vahtimestari&j
vairuotojas%I
vairuotojo pazymejimas'q
vairuotojo pažymėjimas'q
vaistine%m
vaistininkas%I
vaistinė%m
vaitekiri%{
vaitoskirja>b
vaji'8
vakantiekracht(t
vakblad'P
vakfi%|
vakfı%|
vakman%1
vakt0N
vaktare%F
vaktmaestare%F
vaktmastare%F
vaktmästare%F
vakuutus'4
valable jusqu'a/.
valable jusqu'au/.
valable jusqu'en/.
valable jusqu'à/.
vald>d
valet%3
valid through0A
valid thru0A
valid to0A
valid until0A
valida ate''
valida fino al0t
valida hasta+.
validade''
valide-J
valido ate''
valido fino a0t
valido fino al0t
valido hasta+.
validé-J
valjak6^
valkommen2b
vallalat&C
vallaline$f
vallalkozo%L
valmentaja&j
valokuvaaja&j
valores,1
valttava&P
valttava keskitaso4b
valuer%3
van>e
van phong)<
vanaf>f
vandaag2]
vanzatoare%4
vanzator%4
vapaaehtoinen2V
var>a
vara>g
varapuheenjohtaja2O
varastotyoentekijae&j
varastotyontekija&j
varastotyöntekijä&j
vardare%F
vardcentral$^
vardiya amiri%(
vardiya sorumlusu%(
varen>a
varhato=k
varhatoan=k
varilec-H
varme arbeider%w
varon3$
varrono)_
varrónő)_
vartija&j
varón3$
vas8R
vasara>h
vaspitac5]
vaspitač5]
vastaava&j
vayla(%
vca*(
vca vol*3
vd0N
vdana=B
vdaná=B
ve>i
vecka>j
veckor>j
ved>k
vedec,2
vedes4+
vedouci=?
vedoucí=?
veduca+J
veduci+J
vedúca+J
vedúci+J
vedęs4+
veebis4X
veg).
vegen).
vegi1z
vegur1z
vegyesz%L
vegyész%L
vegzett/c
vei).
veien).
veikals',
veileder)B
veitingahus'6
veitingahús'6
vej1W
vejleder'<
vekter)B
veldig god1*
veleuciliste;B
veleučilište;B
velkommen>l
velmi dobra&5
velmi dobre:F
velmi dobrá&7
velmi dobře>m
velmi pokrocila5.
velmi pokročilá5.
velvirki*=
vence+.
vence em''
vence en+.
vencedor$?
vencedora$?
vendedor%s
vendedora%s
vendeur%%
vendeuse%%
venditore%=
venditrice%=
venedor%D
venedora%D
ventures$u
verano=g
veranos=g
verao=h
verband%j
verdlaun>n
vereador%*
vereadora%*
verein%j
vereniging%S
vergevorderd>o
verhandlungssicher:)
verhandlungssicher in wort und schrift0z
verheiratet1e
veri analisti%(
veri bilimci%(
veri muhendisi%(
veri mühendisi%(
verkaeufer&n
verkaufer&n
verkefni>p
verket$^
verkfraedingur*=
verkfræðingur*=
verkoopster%1
verkoper%1
verkossa06
verksmidja'6
verksmiðja'6
verkstad$^
verksted(N
verkäufer&n
verlaengert$e
verlag>q
verlangert$e
verlengd%^
verloopt1^
verloskundige%1
verlängert$e
vermesser&n
verniciatore%=
vernieuwd%^
veroeffentlichung'|
veroeffentlichungen'|
veroes=h
veroffentlichung'|
veroffentlichungen'|
verpleegkundige%1
verseny-d
versicherung%j
versicherungen%j
verslun'6
vertaalster%1
vertaler%1
verteja%I
vertejas%I
vertejums'w
vertieft1T
vertiefung0S
vertreter&n
vertretung(*
vertriebler%[
vertėja%I
vertėjas%I
verwacht1a
verwachte1a
verwalter&n
verwitwet1e
very good%P
verzekeringen%S
verzorgende%1
verzorger1i
verzorgster1i
verão=h
verðlaun>n
verões=h
veröffentlichung'|
veröffentlichungen'|
vet%3
vetaejae&j
vetaja&j
veterinaria%Z
veterinarian%3
veteriner%(
veteriner hekim%(
vetur>r
veturinkuljettaja&j
vetäjä&j
veuf+P
veuve+P
vezeto%L
vezető%L
vezneci%(
veľmi dobre>s
veľmi dobrá&;
vhs,4
via++
via agency%f
viale++
vicar%3
vice ordfoerande0N
vice ordforande0N
vice ordförande0N
vice president'f
vice presidente%%
vice-président%%
vice-présidente%%
vico++
vicolo++
vid>t
videaste%%
videja atzime'w
videja izglitiba'H
videja limeni;t
videja profesionala'H
videji;t
videjs>u
videregaaende9%
videregaaende opplaering'T
videregaaende skole)C
videregaende9%
videregaende opplaering'T
videregaende skole)C
videregående9%
videregående opplæring'T
videregående skole)C
videreutdanning/g
videreutdanning i/g
vidurine mokykla-;
vidurinis*b
vidurinis issilavinimas*b
vidurinis išsilavinimas*b
vidurinė mokykla-;
vidurkenning$.
vidurkis)0
vidusskola&0
vidutines9o
vidutinis>v
vidutiniskai9o
vidutiniškai9o
vidutinės9o
vidéaste%%
vidēji;t
vidējs>u
vidējā atzīme'w
vidējā izglītība'H
vidējā līmenī;t
vidējā profesionālā'H
vien)<
vien dao tao-2
viesbutis%m
viesnica',
viesnīca',
viešbutis%m
vigente al+.
vigente hasta+.
vigilante%s
vigile del fuoco%=
vigneron%%
vigneronne%%
viikko>w
viikkoa>w
vikar>x
vikarie%F
village'*
villanyszerelo%L
villanyszerelő%L
vincitore$A
vincitrice$A
vinder$+
vinedos%Z
vineyard$u
vinicola%T
vinnare$=
vinner$,
vinter>y
vinteren>z
vintern>{
vintner%3
vinícola%T
violinista%=
viragkoto)_
virasto'4
virejas%I
viriesu>|
virietis>|
virkailija&j
virksomhed(w
virtual1S
virziens;$
virágkötő)_
virėjas%I
visa skola>}
visa strucna sprema?$
visagist&n
visi srednji?%
visiting scholar%3
visja sola/N
visja strokovna izobrazba?&
visjesolska izobrazba?&
visjesolski studij?&
visji srednji?'
visoka skola/M
visoka sola/N
visoka strokovna izobrazba-u
visoka strucna sprema-l
visoka stručna sprema-l
visoka škola/M
visoka šola/N
visoko obrazovanje3j
vispareja videja'H
vispārējā vidējā'H
viss31
visser%1
vita8I
vitaz$'
vitazka$'
vitejte%x
vitez$(
vitezka$(
viticulteur%%
viticultrice%%
vitnemaal'T
vitnemal'T
vitnemål'T
vitrier%%
viuda<]
viudo<]
viuva<[
viuvo<[
vizsga*G
vizvezetek szerelo)_
við2s
viðurkenning$.
viñedos%Z
viúva<[
viúvo<[
viša stručna sprema?$
viša škola>}
viši srednji?%
višja strokovna izobrazba?&
višja šola/N
višješolska izobrazba?&
višješolski študij?&
višji srednji?'
viện)<
viện đào tạo-2
vk>w
vlasnica*I
vlasnik*I
vloeiend:y
vloeiend in woord en geschrift:y
vmbo2Z
vmbo diploma'b
vmbo t'b
vmbo tl'b
vmbo-diploma'b
vmbo-t'b
vo?(
vocal$k
vocational qualification%R
vocera$k
vocero$k
voda'F
vodic'{
vodicsky preukaz+d
voditelj5)
vodič'{
vodičský preukaz+d
vodja-H
vof$L
vog*3
vog verklaring*3
vog-verklaring*3
voitja$%
voittaja$*
vojak*h
voják*h
voldoende,\
vollzeit':
volontaer?)
volontaerin(*
volontar?)
volontaria%=
volontarin(*
volontario%=
volonter&f
volontär?)
volontärin(*
volum'M
voluntar**
voluntara%4
voluntari%D
voluntaria%C
voluntario%s
voluntară%4
volunteer%3
voluntària%D
voluntária%*
voluntário%*
vom?*
von?*
voorjaar6*
voorman%1
voorzitter)/
vopsitor%4
vor?+
vorarbeiter(,
vorarbeiterin(*
vorauss&o
voraussichtlich&o
vorbitor nativ*9
vordiplom(p
vormgever%1
vorsitzende&n
vorstand){
vorstandsmitglied%[
vortraege'|
vortrag)m
vortrage'|
vorträge'|
votazione$9
votazione finale$9
voto$9
voto di laurea$9
voto finale$9
vottord?,
vottorð?,
vottun?,
vozac&f
vozacka dozvola.t
vozač&f
vozačka dozvola.t
voznik-H
vozniski izpit+a
vozniški izpit+a
vođa'F
vp'J
vpoe:0
vratny*h
vrijwilliger1i
vrijwilligster(t
vrlo dobro?-
vrouw?.
vrouwelijk?.
vrtec/N
vrtic/M
vrtić/M
vrátný*h
vs-u
vsi$L
vss?/
vuggestue(w
vukova diploma:<
vuoden$*
vuokratyoentekijae2O
vuokratyontekija2O
vuokratyöntekijä2O
vuosi?0
vuotta?0
vut-$
vvs montor'<
vvs-montoer'<
vvs-montør'<
vwo2Z
vwo diploma'b
vwo-diploma'b
vyborna&5
vyborne:F
vychovatel'A
vychovavatel'{
vychovávateľ'{
vydano.,
vydata<R
vydatá<R
vydavatelstvi-f
vydavatelstvo?1
vydavatelství-f
vydavateľstvo?1
vydáno.,
vyhlaska+c
vyhláška+c
vyras?2
vyriska?2
vyriška?2
vyskumny pracovnik+J
vysoka skola0[
vysoke uceni-$
vysoke uceni technicke-$
vysokoskolske),
vysokoškolské),
vysoká škola0[
vysoké učení-$
vysoké učení technické-$
vyssi odborna skola-$
vyssi odborne-z
vyssie odborne?3
vysvedceni+c
vysvedcenie+d
vysvedčenie+d
vysvědčení+c
vyucen77
vyuceni77
vyuceni s maturitou77
vyucni list77
vyucny list78
vyučen77
vyučení77
vyučení s maturitou77
vyvojar%K
vyzkumny pracovnik*h
vyznamenani$(
vyznamenanie$'
vyznamenání$(
vyššie odborné?3
vyšší odborná škola-$
vyšší odborné-z
vzdalene8O
vzdáleně8O
vzgojitelj&g
và>`
válida até''
válida hasta+.
válido até''
válido hasta+.
vállalat&C
vállalkozó%L
várható=k
várhatóan=k
vânzătoare%4
vânzător%4
väg&T
väga hea>c
väga hästi5I
vägen&T
vähene&L
väitekiri%{
väitöskirja>b
väktare%F
väljak6^
välkommen2b
välttävä&P
välttävä keskitaso4b
väylä(%
vår>a
vårdare%F
vårdcentral$^
våren>a
vænget1W
væntanlegt$]
værkfører'<
værksted(w
végzett/c
vélvirki*=
vítejte%x
vítěz$(
vítězka$(
vízvezeték-szerelő)_
víťaz$'
víťazka$'
võitja$%
výborne>s
výborná&5
výborné&7
výborně>m
výskumný pracovník+J
výuční list77
výučný list78
vývojár'{
vývojář'A
výzkumný pracovník*h
vāji'8
văn phòng)<
vērtējums'w
vědec*h
vīrietis>|
vīriešu>|
všs?4
všį$L
w?5
w l l$L
w toku&9
w trakcie&9
w.l.l$L
wachmann%[
waerter%[
waerterin%[
waiter%3
waitress%3
wakacje5x
wakil%B
wakil ketua%B
wall+x
wanita9d
warden%3
warehouse$u
warehouse operative%3
warsztat%e
warsztaty?6
wart%[
wartawan%B
warter%[
warterin%[
warung'c
wasit%B
watchmaker%3
way'*
wazna do?7
wazne do?7
wazny do?7
ważna do?7
ważne do?7
ważny do?7
we?8
webmaster%3
wedstrijd)}
week?9
weeks?:
weg?;
weibl1G
weiblich1G
weingut%j
weiterbildung1:
weken?<
welcome2(
welder%3
welkom-/
werk%j
werke%j
werker'1
werkstatt%j
werkstudent?=
werkstudent in teilzeit':
werkstudentin(*
wesen5R
wethouder%1
wettbewerb:D
wholesaler%3
wiceprezes%?
widowed,*
wie oben/+
willkommen2+
winemaker%3
winery$u
winkel%S
winnaar/=
winner$@
winter?>
winter season??
winter term??
winters?@
wintersaison?A
winterseizoen?B
wintersemester?A
winzer%[
wiosna?C
wiosną?C
wirausaha'c
wise?A
wissenschaft5R
wissenschaften5R
wissenschaftler&n
wissenschaftliche hilfskraft(*
wissenschaftliche mitarbeiterin(*
wissenschaftlicher mitarbeiter(*
witaj-%
witam-%
with14
wk?:
wks?:
wlasciciel%?
wlascicielka%?
wlasna dzialalnosc%e
wo bachelor$s
wo master.S
wo-bachelor$s
wo-master.S
woche?D
wochen?D
wohnung&Z
woj&H
wolny4Z
wolontariusz%?
wolontariuszka%?
woman?E
work from home1S
worker%3
working at height$}
working at heights$}
working familiarity0\
working knowledge1x
working paper$n
working papers$n
working proficiency1y
works$u
workshop?F
workshop leader%3
writer%3
wspolautor%?
wspolautorka%?
wspolzalozyciel%?
wspolzalozycielka%?
współautor%?
współautorka%?
współzałożyciel%?
współzałożycielka%?
wychowawca%?
wydane99
wydany99
wydawnictwo?G
wydzial?H
wydział?H
wykladowca%?
wyksztalcenie srednie/%
wykształcenie średnie/%
wykładowca%?
wynik9?
wyroznienie0s
wyróżnienie0s
wystapienie'U
wystąpienie'U
wyzsza szkola&*
wyższa szkoła&*
wärter%[
wärterin%[
własna działalność%e
właściciel%?
właścicielka%?
xa+}
xahar?I
xep loai-`
xerrada+B
xhur?I
xin chao+u
xin chào+u
xitwa?J
xuat sac?K
xuong)<
xuất sắc?K
xã+}
xưởng)<
xếp loại-`
y?L
y ta(f
y tá(f
ya kadar$N
yamk-x
yandal,'
yapi%|
yapimci%(
yapı%|
yapımcı%(
yardimcisi%(
yardımcısı%(
yari zamanli.n
yarisma)E
yarismasi)E
yarı zamanlı.n
yarışma)E
yarışması)E
yayasan'c
yayinevi?M
yayinlandi*6
yayinlari%|
yayınevi?M
yayınlandı*6
yayınları%|
yaz?N
yazar%(
yazari%(
yazarı%(
yazilim%|
yazilimci%(
yazılım%|
yazılımcı%(
yds)`
ye kadar$N
year?O
years?O
yenileme&M
yenilendi&M
yeterlik)p
yeu8/
yh examen5^
yh-examen5^
yhdistys'4
yhtio'4
yhtioe'4
yhtiö'4
yil<8
yki)`
yksikko9Z
yksikkoe9Z
yksikkö9Z
yleisarvosana'X
ylempi amk-x
ylempi amk tutkinto-x
ylempi amk-tutkinto-x
ylempi ammattikorkeakoulututkinto-x
ylempi korkeakoulututkinto-x
yliopisto&1
yliopistossa&1
ylioppilas&]
ylioppilastodistus&]
ylioppilastutkinto&]
yokdil)`
yonetici%(
yoneticisi%(
yonetmen%(
youth worker%3
yr?P
yrittaejae&j
yrittaja&j
yrittäjä&j
yrityksessa?Q
yrityksessae?Q
yrityksessä?Q
yritys'4
yrkesbevis1d
yrkesexamen?R
yrkesfag'T
yrkeshoegskola20
yrkeshoegskoleexamen5^
yrkeshogskola20
yrkeshogskoleexamen5^
yrkeshögskola20
yrkeshögskoleexamen5^
yrkesutbildning1d
yrs?P
yukaridaki gibi(U
yukarıdaki gibi(U
yuksek lisans=o
yuksek lisans derecesi=o
yuksekokulu&,
yökdil)`
yönetici%(
yöneticisi%(
yönetmen%(
yüksek lisans=o
yüksek lisans derecesi=o
yüksekokulu&,
yıl<8
yếu8/
z?S
z odliko:V
z wyroznieniem9?
z wyróżnieniem9?
zaawansowana)>
zaawansowany)>
zacatecnik?T
zacetnik?U
zacetno?V
zaciatocnik?W
zadovoljavajuce;F
zadovoljavajuće;F
zadovoljivo:C
zadruga%d
zahnaerztin%[
zahnarzt%[
zahnarztin%[
zahnarztpraxis%j
zahntechniker&n
zahnärztin%[
zahradnice*h
zahradnik*h
zahradník*h
zaklad%e
zaklada4[
zakladatel%K
zakladateľ'{
zakladna?X
zakladna skola6V
zakladna znalost7t
zakladne znalosti7t
zakladni?Y
zakladni skola-$
zakladni znalost7|
zakladni znalosti7|
zakladny?Z
zaklady?[
zakljucni izpit:E
zaključni izpit:E
zakład%e
zakłady%e
zalozba?\
zalozyciel%?
zalozycielka%?
založba?\
zamecnik*h
zameranie<h
zamereni98
zamestnanec roku$(
zamezna4Z
zamężna4Z
zaměstnanec roku$(
zaměření98
zanger.@
zapateria%Z
zapatería%Z
zasadnicze zawodowe/%
zastepca%?
zastupca+J
zastupce*h
zastępca%?
zaswiadczenie+i
zavarivac*I
zavarivač*I
zavarovalnica*Q
zavod?]
zavody.6
zawodowe/%
zawodowka&*
zawodówka&*
zayif)U
zayıf)U
začetnik?U
začetno?V
začiatočník?W
začátečník?T
założyciel%?
założycielka%?
zaświadczenie+i
zbornik?^
zborník,0
zdaj-7
zdalna30
zdalnie30
zdobyty99
zdravnica-H
zdravnik-H
zdravotni bratr*h
zdravotni sestra*h
zdravotní bratr*h
zdravotní sestra*h
zdravstveni dom*Q
zdruzenie%l
zdruzenje*Q
združenie%l
združenje*Q
zednik*h
zedník*h
zeer goed1g
zeichner&n
zeitarbeit':
zeitschrift)m
zeitschriftenaufsaetze'|
zeitschriftenaufsatze'|
zeitschriftenaufsätze'|
zeitung%j
zelador%*
zeladora%*
zelfde werkgever?_
zelfstandig6_
zelo dobro?`
zemedelec*h
zememeric*h
zemědělec*h
zeměměřič*h
zena?a
zenaty;c
zenesz)_
zenska?b
zenske?c
zenski?d
zensko?S
zentrum%j
zenész)_
zero hours%f
zerspaner&n
zertifikat6I
zertifiziert?e
zertifizierung)c
zespol/&
zespol szkol&*
zespół/&
zespół szkół&*
zeszyty naukowe'U
zeugnis)c
zidar%4
ziekenhuis%S
ziema?f
zima?g
zimmerei%j
zimmerer&n
zimmermadchen%[
zimmermaedchen%[
zimmermädchen%[
zimą?h
zinatnu doktors.Z
zinātņu doktors.Z
ziraat muhendisi%(
ziraat mühendisi%(
zivi(*
zivildienst(*
zivildienstleistender(*
zivljenjepis?i
zivnost.6
zivotopis?j
zkouska+c
zkouška+c
zlata medaile$(
zlaty$(
zlatá medaile$(
zlatý$(
zmagovalec:8
zmagovalka:8
znamka+j
znanstvenik*H
známka+j
zolnierz%?
zomer?k
zomers?k
zomerseizoen?k
zonaty4Z
zonen6_
zoo$u
zorg%S
zpevacka*h
zpevak*h
zpusobilost+c
zpěvačka*h
zpěvák*h
způsobilost+c
zrt$L
zs-$
zugbegleiter&n
zulassung%:
zuletzt erneuert$e
zumre baskani%(
zurnalas4z
zurnalistas%I
zurnalists%J
zurnals..
zurzeit&:
zusteller&n
zvarac+J
zviluppatur&_
zvárač+J
zweisprachig0&
zweites staatsexamen$/
zwembad%S
zwyciezca0s
zwycięzca0s
zyciorys?l
zyciorys zawodowy?l
zzp6_
zzp'er(t
zzper(t
základná?X
základná znalosť7t
základná škola6V
základné znalosti7t
základní?Y
základní znalost7|
základní znalosti7|
základní škola-$
základný?Z
základy?m
zámečník*h
zástupca+J
zástupce*h
závod.6
závody.6
zümre başkanı%(
zš-$
à'x
à aujourd'hui$I
à ce jour$I
à compter de$J
à compter du$J
à distance$O
à distância=f
à partir de$J
à partir du$J
à présent$I
àrea.8
á netinu$U
általános iskola&X
ápoló'.
ár?n
árbitro%s
área?o
áruház'V
átlag's
áætlað$]
ägare%F
äidinkielen taso%W
äidinkielenä%W
äidinkieli%W
äidinkielinen%W
äldreboende$^
ämne%X
ämneslärarexamen%Y
ärztin%[
åkeri$^
år$_
årets$`
årsenhet$a
årsstudium$a
çalışıyorum*q
çağrı merkezi%(
çevirmen%(
çevrimiçi+m
çift anadal,'
çiftçi%(
çiçekçi%(
çok iyi,9
çok iyi derecede,:
çırak%(
ébéniste%%
échéance/.
école$w
école primaire$w
école supérieure$w
écoles$w
éditeur%%
éditions/5
éditrice%%
éducateur%%
éducatrice%%
électricien%%
électricienne%%
éleveur%%
éleveuse%%
élue%%
élémentaire)G
énekes/k
épicerie%'
építész%L
équipe+R
équipier%%
équipière%%
érem-d
érettségi/{
érettségi bizonyítvány/{
értékesítő%L
és0(
établissements%'
étage&U
étalagiste%%
étterem'V
étude notariale%'
été07
étés07
év09
éves0:
évkönyv.1
ênfase/l
í dag/s
í sambúð/F
ídem/Z
în curs%9
în prezent%9
începând cu3Q
începător)Z
îngrijitoare%4
îngrijitor%4
învățătoare%4
învățător%4
ó?p
ógift/F
óptica$k
óptico$k
óstán,>
óta9`
óvoda5'
óvodapedagógus%L
óvónő%L
õde$g
õpetaja$g
õppekava/|
ödül)E
ödülü)E
ökotropholog&n
ön lisans7g
önkormányzat'V
önkéntes)_
önlisans7g
önéletrajz9Q
önéletrajza9Q
ösd)`
ösztöndíj-d
översättare%F
öz geçmiş9c
özgeçmiş9c
özgeçmişi9c
öğretim görevlisi%(
öğretim üyesi%(
öğretmen%(
öğretmeni%(
økonom&y
øvet9F
újságíró%A
úplné stredné78
úrad%l
úsek=)
ústav.6
út&$
útgefið+(
útja&$
útvar=)
účetní*h
účtovník+J
účtovníčka+J
úřad-f
übersetzer&n
übungsleiter&n
üdv2e
üdvözlöm2e
ügyintéző%A
ügynökség'V
ügyvéd%L
ügyvédi iroda'V
ühing&[
üksus7N
ülikool&%
üniversite&,
üniversitesi&,
ürün yöneticisi%(
üst düzey&2
üye%(
üyesi%(
üzem&C
þjálfari*=
þýðandi*=
ārste%J
ārsts%J
ċertifikat+g
ċertifikat tas-sekondarja+f
ċertifikazzjoni+g
č.p+*
časopis+K
čau%x
čašník+J
čašníčka+J
červený diplom+j
čestné uznanie$'
čestné uznání$(
član,,
članak,-
članek53
članica,/
člen,2
členka*h
článek.,
článok,0
čvut-$
číšník*h
đang học)X
đang làm)X
điều dưỡng(f
điều hành(f
điều phối viên(f
điểm-`
điểm trung bình-`
đã kết hôn+|
đường+}
đại học-2
đầu bếp(f
đến-K
đến hiện tại)X
đến nay)X
đề tài-D
độc thân+|
ġurnal'S
ġurnalist&_
ģimnāzija&0
ħarifa2U
īpašnieks%J
įkūrėjas%I
įmonė%m
įmonėje3O
įvertinimas)0
ļoti labi'}
ősz9^
ősze9^
œnologue%%
ředitel'A
řezník*h
řidič'A
řidičský průkaz+c
ślusarz%?
śpiewaczka%?
średni<o
średnia<p
średnia ocen9?
średnie/%
średnio.p
średnio zaawansowany.p
średnio zaawansowany wyższy.G
średniozaawansowana.p
średniozaawansowany<o
średniozaawansowany wyższy.G
świadectwo+i
świadectwo dojrzałości/%
świadectwo maturalne/%
şampiyon)E
şantiye şefi%(
şarkıcı%(
şef%(
şefi%(
şimdi*q
şirket%|
şirketi%|
şoför%(
şoförü%(
şu an*q
şu anda*q
şu anki*q
şubesi*B
še traja-7
šef*I
šetalište(I
šiandien--
šiuo metu--
škola?q
školenie<5
školení<6
šobrīd6@
šodien6@
šoferis%J
šola/N
špecialista+J
špecialistka+J
špecializácia<h
štipendija:8
štipendium$'
štruktúrovaný životopis:v
študent-H
študijný odbor<h
študijný program<h
študijska smer=5
študijski program=5
štúdia,0
štúdio%l
švadlena*h
šķīries8h
żeńska4{
żeński4{
żonaty4Z
żołnierz%?
żviluppatur&_
życiorys?l
życiorys zawodowy?l
ž?S
žena?a
ženatý;c
ženska?r
ženski?s
žensko?S
ženské?c
žiema?t
življenjepis?i
živnost-f
živnosť%l
životopis?j
žurnalas4z
žurnalistas%I
žurnālists%J
žurnāls..
școala'\
școala gimnazială'\
școala postliceală'\
școală'\
școală de arte și meserii(h
școală postliceală,<
școală profesională(h
șef%4
șefă%4
și<B
șofer%4
șoseaua&F
άγαμη?u
άγαμοσ?u
άδεια?v
άδεια ασκήσεωσ?v
άδεια οδήγησησ?v
άνδρασ?w
άνοιξη?x
άντρασ?w
άπταιστα?y
άρθρο?z
άριστα?{
άριστη?y
άριστη γνώση?y
άριστο?|
άρρεν?w
έγγαμη?u
έγγαμοσ?u
έπαινοσ$B
έργα?}
έργο?}
έτη@$
έτοσ@$
έωσ@%
έωσ και σήμερα@&
έωσ σήμερα@&
ίδρυμα@'
α ε$L
α' βραβείο$B
α' βραβειο$B
α.ε$L
αγαμη?u
αγαμοσ?u
αγροτησ@(
αγρότησ@(
αδεια?v
αδεια ασκησεωσ?v
αδεια οδηγησησ?v
αε$L
αει@)
αεροσυνοδοσ@(
αεροσυνοδόσ@(
αισθητικοσ@(
αισθητικόσ@(
ακαδημία@)
ακαδημια@)
ανακοίνωση?z
ανακοινωση?z
αναλυτήσ@(
αναλυτησ@(
αναλυτρια@(
αναλύτρια@(
αναμένεται@*
αναμενεται@*
αναμενομενη@*
αναμενομενο@*
αναμενόμενη@*
αναμενόμενο@*
ανδρασ?w
ανθοπωλησ@(
ανθοπώλησ@(
ανοικτο πανεπιστημιο@)
ανοικτό πανεπιστήμιο@)
ανοιξη?x
ανοιχτο πανεπιστημιο@)
ανοιχτό πανεπιστήμιο@)
αντιπροεδροσ@(
αντιπρόεδροσ@(
αντρασ?w
ανωτερη εκπαιδευση@+
ανώτερη εκπαίδευση@+
απθ@)
απο@,
αποθηκάριοσ@(
αποθηκαριοσ@(
απολυτήριο@-
απολυτήριο γενικού λυκείου@-
απολυτήριο γυμνασίου@-
απολυτήριο λυκείου@-
απολυτηριο@-
απολυτηριο γενικου λυκειου@-
απολυτηριο γυμνασιου@-
απολυτηριο λυκειου@-
απταιστα?y
από@,
αρθρο?z
αριθμοσ@.
αριθμόσ@.
αριστα?{
αριστείο$B
αριστειο$B
αριστη?y
αριστη γνωση?y
αριστο?|
αρρεν?w
αρσενικο?w
αρσενικό?w
αρτοποιοσ@(
αρτοποιόσ@(
αρχάριοι@/
αρχάριοσ@0
αρχαριοι@/
αρχαριοσ@0
αρχειονομοσ@(
αρχειονόμοσ@(
αρχιτέκτονασ@(
αρχιτεκτονασ@(
ασκουμενη@(
ασκουμενοσ@(
ασκούμενη@(
ασκούμενοσ@(
αστυνομικοσ@(
αστυνομικόσ@(
ασφαλιστική@'
ασφαλιστικη@'
αφοί@'
αφοι@'
βαθμολογία@1
βαθμολογια@1
βαθμοσ@1
βαθμοσ πτυχιου@1
βαθμόσ@1
βαθμόσ πτυχίου@1
βασικά@2
βασικέσ γνώσεισ@2
βασική@2
βασική γνώση@0
βασικα@2
βασικεσ γνωσεισ@2
βασικη@2
βασικη γνωση@0
βασικο@3
βασικο επιπεδο@0
βασικό@3
βασικό επίπεδο@0
βαφέασ@(
βαφεασ@(
βεβαίωση?v
βεβαιωση?v
βιβλίο?z
βιβλιο?z
βιβλιοθήκη@'
βιβλιοθηκη@'
βιβλιοθηκονομοσ@(
βιβλιοθηκονόμοσ@(
βιβλιοπωλησ@(
βιβλιοπώλησ@(
βιογραφικο@4
βιογραφικο σημειωμα@4
βιογραφικό@4
βιογραφικό σημείωμα@4
βιολογοσ@(
βιολόγοσ@(
βοηθοσ@(
βοηθόσ@(
βράβευση$B
βραβείο$B
βραβειο$B
βραβευση$B
γεια@5
γεια σασ@5
γενικο λυκειο@)
γενικοσ βαθμοσ@1
γενικό λύκειο@)
γενικόσ βαθμόσ@1
γιατροσ@(
γιατρόσ@(
γραμματέασ@(
γραμματεασ@(
γραφίστασ@(
γραφίστρια@(
γραφείο@'
γραφειο@'
γραφιστασ@(
γραφιστρια@(
γυμνάσιο@)
γυμνασιο@)
γυναίκα@6
γυναικα@6
δάσκαλοσ@(
δήμαρχοσ@(
δήμοσ@'
δίγλωσση@7
δίγλωσσοσ@7
δίπλωμα@8
δίπλωμα ιεκ@+
δίπλωμα μηχανικού@9
δασκάλα@(
δασκαλα@(
δασκαλοσ@(
δημαρχοσ@(
δημοσ@'
δημοσίευση?z
δημοσιευση?z
δημοσιογράφοσ@(
δημοσιογραφοσ@(
δημοτικο σχολειο@)
δημοτικό σχολείο@)
διάκριση$B
διαγωνισμοσ$B
διαγωνισμόσ$B
διαδικτυακά@:
διαδικτυακα@:
διαζευγμένη?u
διαζευγμένοσ?u
διαζευγμενη?u
διαζευγμενοσ?u
διαιτητήσ@(
διαιτητησ@(
διαιτολογοσ@(
διαιτολόγοσ@(
διακριση$B
διανομέασ@(
διανομεασ@(
διατριβή?z
διατριβη?z
διαχειριστήσ@(
διαχειριστησ@(
διγλωσση@7
διγλωσσοσ@7
διδάκτορασ@;
διδακτορασ@;
διδακτορική διατριβή@;
διδακτορικη διατριβη@;
διδακτορικο@;
διδακτορικο διπλωμα@;
διδακτορικό@;
διδακτορικό δίπλωμα@;
διευθυνση@<
διευθυντήσ@(
διευθυντησ@(
διευθυντρια@(
διευθύντρια@(
διεύθυνση@<
δικαστήσ@(
δικαστησ@(
δικηγοροσ@(
δικηγόροσ@(
διορθωτήσ@(
διορθωτησ@(
διορθωτρια@(
διορθώτρια@(
διπλωμα@8
διπλωμα ιεκ@+
διπλωμα μηχανικου@9
ε π ε$L
ε.π.ε$L
είμαι@=
είμαι η@=
είμαι ο@=
εγγαμη?u
εγγαμοσ?u
εθελοντήσ@(
εθελοντησ@(
εθελοντρια@(
εθελόντρια@(
ειδίκευση@>
ειδικευση@>
ειδικοσ@?
ειδικοτητα@>
ειδικόσ@?
ειδικότητα@>
εικονογράφοσ@(
εικονογραφοσ@(
ειμαι@=
ειμαι η@=
ειμαι ο@=
εισήγηση?z
εισηγηση?z
εκδοσεισ@@
εκδοτικοσ@'
εκδοτικόσ@'
εκδόσεισ@@
εκπα@)
εκπαιδευτήσ@(
εκπαιδευτησ@(
εκπαιδευτικοσ@(
εκπαιδευτικόσ@(
εκπαιδευτρια@(
εκπαιδεύτρια@(
εκτιμητήσ@(
εκτιμητησ@(
εκτιμωμενη@*
εκτιμώμενη@*
ελευθεροσ επαγγελματιασ@'
ελεύθεροσ επαγγελματίασ@'
εμπ@)
εξ αποστάσεωσ@:
εξ αποστασεωσ@:
εξειδικευμένοσ@A
εξειδικευμενοσ@A
επα λ@)
επα.λ@)
επαινοσ$B
επαλ@)
επαρκήσ@B
επαρκησ@B
επε$L
επιμελήτρια@(
επιμελητήσ@(
επιμελητησ@(
επιμελητρια@(
επιμορφωση@C
επιμόρφωση@C
επιχείρηση@'
επιχειρηση@'
εποπτησ@(
επόπτησ@(
εργάτησ@(
εργάτρια@(
εργα?}
εργαστήριο@'
εργαστηριο@'
εργατησ@(
εργατρια@(
εργο?}
εργοδηγοσ@(
εργοδηγόσ@(
εργοστάσιο@'
εργοστασιο@'
ερευνήτρια@(
ερευνητήσ@(
ερευνητησ@(
ερευνητρια@(
εστιατοριο@'
εστιατόριο@'
εταιρία@'
εταιρεία@'
εταιρεια@'
εταιρια@'
ετη@$
ετοσ@$
ευχερήσ?y
ευχερησ?y
εφορεία@'
εφορεια@'
εωσ@%
εωσ και σημερα@&
εωσ σημερα@&
ζαχαροπλάστησ@(
ζαχαροπλαστησ@(
ηθοποιοσ@(
ηθοποιόσ@(
ηλεκτρολογοσ@(
ηλεκτρολόγοσ@(
ημερίδα?z
ημεριδα?z
θέατρο@'
θήλυ@6
θεατρο@'
θηλυ@6
θηλυκο@6
θηλυκό@6
θυρωροσ@(
θυρωρόσ@(
ι ε κ@)
ι.ε.κ@)
ιατροσ@(
ιατρόσ@(
ιδιοκτήτησ@(
ιδιοκτητησ@(
ιδρυμα@'
ιδρυτήσ@(
ιδρυτησ@(
ιδρυτρια@(
ιδρύτρια@(
ιεκ@)
ικανοποιητική@B
ικανοποιητικη@B
ικε$L
ινστιτουτο@D
ινστιτούτο@D
κάρτα?v
κέντρο@'
καθηγήτρια@(
καθηγητήσ@(
καθηγητησ@(
καθηγητρια@(
και@E
καλά@F
καλή@G
καλή γνώση@F
καλα@F
καλη@G
καλη γνωση@F
καλο@H
καλοκαίρι@I
καλοκαιρι@I
καλωσ@1
καλωσ ηρθατε@5
καλό@H
καλώσ@1
καλώσ ήρθατε@5
καρτα?v
κατάλογοσ?z
κατάρτιση@C
κατάστημα@'
καταλογοσ?z
καταρτιση@C
καταστημα@'
κατευθυνση@>
κατεύθυνση@>
κεντρο@'
κεφάλαιο?z
κεφαλαιο?z
κηπουροσ@(
κηπουρόσ@(
κλάδοσ@<
κλαδοσ@<
κλινική@'
κλινικη@'
κολέγιο@)
κολεγιο@)
κολλέγιο@)
κολλεγιο@)
κομμωτήσ@(
κομμωτησ@(
κομμωτρια@(
κομμώτρια@(
κρεοπωλησ@(
κρεοπώλησ@(
λέκτορασ@(
λίαν καλώσ@1
λεκτορασ@(
λεωφ@.
λεωφοροσ@.
λεωφόροσ@.
λιαν καλωσ@1
λογίστρια@(
λογιστήσ@(
λογιστησ@(
λογιστρια@(
λογοθεραπευτήσ@(
λογοθεραπευτησ@(
λογοθεραπευτρια@(
λογοθεραπεύτρια@(
λυκειο@)
λύκειο@)
μάγειρασ@(
μάγειροσ@(
μάνατζερ@(
μάστερ@9
μέλοσ@(
μέσοσ όροσ@1
μέτρια@B
μέτρια γνώση@B
μέτριο@J
μέχρι@%
μέχρι σήμερα@&
μέχρι τώρα@&
μήνασ@K
μήνεσ@K
μαία@(
μαγείρισσα@(
μαγειρασ@(
μαγειρισσα@(
μαγειροσ@(
μαθητευομενοσ@(
μαθητευόμενοσ@(
μαια@(
μανατζερ@(
μαστερ@9
με λένε@=
με λενε@=
μελοσ@(
μεσαίο@H
μεσαίο επίπεδο@B
μεσαιο@H
μεσαιο επιπεδο@B
μεσοσ οροσ@1
μετάλλιο$B
μεταλλιο$B
μεταπτυχιακέσ σπουδέσ@9
μεταπτυχιακεσ σπουδεσ@9
μεταπτυχιακο@9
μεταπτυχιακο διπλωμα@9
μεταπτυχιακοσ@9
μεταπτυχιακοσ τιτλοσ@9
μεταπτυχιακό@9
μεταπτυχιακό δίπλωμα@9
μεταπτυχιακόσ@9
μεταπτυχιακόσ τίτλοσ@9
μεταφράστρια@(
μεταφραστήσ@(
μεταφραστησ@(
μεταφραστρια@(
μετρια@B
μετρια γνωση@B
μετριο@J
μεχρι@%
μεχρι σημερα@&
μεχρι τωρα@&
μηνασ@K
μηνεσ@K
μητρική@7
μητρική γλώσσα@7
μητρικη@7
μητρικη γλωσσα@7
μηχανικοσ@L
μηχανικόσ@L
μηχανοδηγοσ@(
μηχανοδηγόσ@(
μοδίστρα@(
μοδιστρα@(
μονάδα@<
μοναδα@<
μουσείο@'
μουσειο@'
μουσικοσ@(
μουσικόσ@(
μπάρμαν@(
μπαρμαν@(
ναυτησ@(
ναυτικοσ@(
ναυτικόσ@(
ναύτησ@(
νηπιαγωγείο@)
νηπιαγωγειο@)
νικήτρια$B
νικητήσ$B
νικητησ$B
νικητρια$B
νοσηλευτήσ@(
νοσηλευτησ@(
νοσηλευτρια@(
νοσηλεύτρια@(
νοσοκομείο@'
νοσοκομειο@'
ξεναγοσ@(
ξεναγόσ@(
ξενοδοχείο@'
ξενοδοχειο@'
ξυλουργοσ@(
ξυλουργόσ@(
ο ε$L
ο.ε$L
οδηγοσ@(
οδηγόσ@(
οδοσ@.
οδόσ@.
οικονομολογοσ@(
οικονομολόγοσ@(
οινοποιείο@'
οινοποιειο@'
ομάδα@<
ομαδα@<
ομιλία?z
ομιλια?z
ομιλοσ@'
ονομάζομαι@=
ονομαζομαι@=
οπτικοσ@(
οπτικόσ@(
οργανισμοσ@'
οργανισμόσ@'
οροφοσ@.
παιδαγωγοσ@(
παιδαγωγόσ@(
πανεπιστήμιο@)
πανεπιστημίου@)
πανεπιστημιο@)
πανεπιστημιου@)
παντρεμένη?u
παντρεμένοσ?u
παντρεμενη?u
παντρεμενοσ?u
παρον@&
παρόν@&
πατέντα?z
πατεντα?z
περιοδικο?z
περιοδικό?z
πιστοποίηση?v
πιστοποιημένη?v
πιστοποιημένοσ?v
πιστοποιημενη?v
πιστοποιημενοσ?v
πιστοποιηση?v
πιστοποιητικο?v
πιστοποιητικό?v
πλατεία@.
πλατεια@.
πολυ καλα?y
πολυ καλη?y
πολυ καλη γνωση@F
πολυ καλο?|
πολυτεχνείο@)
πολυτεχνειο@)
πολύ καλά?y
πολύ καλή?y
πολύ καλή γνώση@F
πολύ καλό?|
πρακτικά?z
πρακτικα?z
προγραμματίστρια@(
προγραμματιστήσ@(
προγραμματιστησ@(
προγραμματιστρια@(
προεδροσ@(
προισταμενη@(
προισταμενοσ@(
προπονήτρια@(
προπονητήσ@(
προπονητησ@(
προπονητρια@(
προπτυχιακέσ σπουδέσ@M
προπτυχιακεσ σπουδεσ@M
προπτυχιακο@M
προπτυχιακό@M
προτζεκτ?}
προχωρημένο@N
προχωρημενο@N
προϊστάμενοσ@(
προϊσταμένη@(
πρωτο βραβειο$B
πρόεδροσ@(
πρότζεκτ?}
πρώτο βραβείο$B
πτυχίο@O
πτυχίο επαλ@-
πτυχίο πανεπιστημίου@M
πτυχιο@O
πτυχιο επαλ@-
πτυχιο πανεπιστημιου@M
πτυχιουχοσ@M
πτυχιούχοσ@M
πυροσβέστησ@(
πυροσβεστησ@(
πωλήτρια@(
πωλητήσ@(
πωλητησ@(
πωλητρια@(
ράφτησ@(
ραφτησ@(
σήμερα@&
σε εξέλιξη@&
σε εξελιξη@&
σελίδα@P
σελιδα@P
σεμινάριο@Q
σεμιναριο@Q
σερβιτορα@(
σερβιτοροσ@(
σερβιτόρα@(
σερβιτόροσ@(
σημερα@&
σιδεράσ@(
σιδερασ@(
στην@R
στο@R
στοιχειωδεισ γνωσεισ@0
στοιχειωδησ@0
στοιχειώδεισ γνώσεισ@0
στοιχειώδησ@0
στον@R
στουντιο@'
στούντιο@'
στρατιωτικοσ@(
στρατιωτικόσ@(
συγκολλητήσ@(
συγκολλητησ@(
συλλογικοσ τομοσ?z
συλλογικόσ τόμοσ?z
συλλογοσ@'
συμβολαιογράφοσ@(
συμβολαιογραφοσ@(
συμβουλοσ@(
συνέδριο?z
συνεδριο?z
συνεργάτησ@(
συνεργάτιδα@(
συνεργατησ@(
συνεργατιδα@(
συνεταιρισμοσ@'
συνεταιρισμόσ@'
συντάκτησ@(
συντάκτρια@(
συντακτησ@(
συντακτρια@(
συντηρήτρια@(
συντηρητήσ@(
συντηρητησ@(
συντηρητρια@(
συντομο βιογραφικο@4
συντονίστρια@(
συντονιστήσ@(
συντονιστησ@(
συντονιστρια@(
σχεδιάστρια@(
σχεδιαστήσ@(
σχεδιαστησ@(
σχεδιαστρια@(
σχολή@)
σχολή καλών τεχνών@)
σχολείο@)
σχολειο@)
σχολη@)
σχολη καλων τεχνων@)
σύλλογοσ@'
σύμβουλοσ@(
σύντομο βιογραφικό@4
τ ε ι@)
τ κ@.
τ.ε.ι@)
τ.κ@.
ταμίασ@(
ταμιασ@(
ταχυδρομοσ@(
ταχυδρόμοσ@(
τει@)
τεχνίτησ@(
τεχνικοσ@(
τεχνικόσ@(
τεχνιτησ@(
τηλεργασία@:
τηλεργασια@:
τιμητική διάκριση$B
τιμητικη διακριση$B
τκ@.
τμήμα@S
τμημα@S
τομέασ@T
τομεασ@T
τομοσ?z
τοπογράφοσ@(
τοπογραφοσ@(
τορναδοροσ@(
τορναδόροσ@(
τράπεζα@'
τραγουδίστρια@(
τραγουδιστήσ@(
τραγουδιστησ@(
τραγουδιστρια@(
τραπεζα@'
τωρα@&
τόμοσ?z
τώρα@&
υδραυλικοσ@(
υδραυλικόσ@(
υπάλληλοσ@(
υπαλληλοσ@(
υπευθυνη@(
υπευθυνοσ@(
υπεύθυνη@(
υπεύθυνοσ@(
υπηρεσία@U
υπηρεσια@U
υποτροφία$B
υποτροφια$B
υπουργείο@'
υπουργειο@'
φαρμακείο@'
φαρμακειο@'
φαρμακοποιοσ@(
φαρμακοποιόσ@(
φθινοπωρο@V
φθινόπωρο@V
φουρνοσ@'
φούρνοσ@'
φυλακασ@(
φυσικοθεραπευτήσ@(
φυσικοθεραπευτησ@(
φυσικοθεραπευτρια@(
φυσικοθεραπεύτρια@(
φυσικοσ@(
φυσικοσ ομιλητησ@7
φυσικόσ@(
φυσικόσ ομιλητήσ@7
φωτογράφοσ@(
φωτογραφοσ@(
φύλακασ@(
χειμωνασ@W
χειμώνασ@W
χειριστήσ@(
χειριστησ@(
χημικοσ@(
χημικόσ@(
χορευτήσ@(
χορευτησ@(
χορευτρια@(
χορεύτρια@(
χρονια@$
χρονοσ@$
χρόνια@$
χρόνοσ@$
χτίστησ@(
χτιστησ@(
ψαράσ@(
ψαρασ@(
ψυχολογοσ@(
ψυχολόγοσ@(
ωδείο@)
ωδειο@)
ωσ@%
ωσ σήμερα@&
ωσ σημερα@&
όμιλοσ@'
όροφοσ@.
а s$L
а.ş$L
автобиография@X
агент@Y
агентство@Z
агенция@[
агенција@\
агенція@]
агроном@^
ад$L
адвокат@_
администратор@`
администрация@a
адміністратор@b
адміністраторка@c
адміністрація@]
академии@d
академия@e
академија@f
академія@g
академії@g
аккредитация@h
акредитація@i
актер@j
активно@k
актор@l
акторк@l
актрис@j
актёр@j
акушер@m
альманах@n
анализатор@o
аналитик<W
аналитичар@p
аналітик@q
аналітикиня@c
анкета@r
антологія@s
ао@t
ап@u
апотека@\
аппаратчик@j
аптека@v
арт директор@m
арт-директор@m
архивариус@j
архивист<W
архитект@o
архитекта@w
архитектор<W
архіваріус@l
архітектор@q
асистент@x
асистентка@c
асоциация@[
асоціація@]
аспирант@j
аспирантура@y
аспірант@l
аспірантура@z
ассистент<W
ассоциация@a
атестат@{
аттестат@|
аттестат о среднем образовании@}
аудитор@m
б рA$
б-рA$
базовеA%
базовийA&
базовий рівеньA%
базовоA'
базово нивоA(
базовоеA)
базовые знанияA*
базовыйA*
базовый уровеньA)
базові знанняA&
бакалаврA+
бакалавратA,
бакалавриатA-
бакалавърA.
бакалавърскаA.
бакалавърска степенA.
балA/
баллA0
балловA0
банк@Z
банкаA1
барист<W
бармен@m
барменка@c
бечелорA2
библиотекаA3
библиотекарA4
билингвA5
биография@X
биографијаA6
биолог@j
бл@u
благајник@w
благодарность39
благодарственное письмо39
болницаA1
больница@a
бортпроводни@j
брA7
бригадир@m
брошураA8
будA9
будинокA9
булA:
булеварA7
булевард@u
бульварA;
бухгалтерA<
бухгалтерка@c
бытовойA=
бэкендер<W
бюро@Z
бібліотека@]
бібліотекар@l
бібліотекарка@c
білінгвA>
вA?
в бракеA@
в моментаAA
в разводеA@
в совершенном владенииAB
в совершенствеAC
вантажни@l
вантажник@c
васпитач@p
вахтер@j
вахтёр@j
ведуча@c
ведучий@c
ведущая<W
ведущий4K
верстальни@l
верстальщи@j
верстальщик<W
веснаAD
весниAE
веснойAF
весныAF
вестникAG
ветеринарAH
ветеринарка@c
взимкуAI
видавництвоAJ
виданоAK
видеограф<W
викладачAL
викладачка@c
виконроб@l
випускAK
випускова@c
висока школа@f
високийAM
високо образовањеAN
виступ@s
висшеA.
висше образованиеA.
висше училищеAO
виховател@l
виховательAP
вихователька@c
виш@g
виша стручна спремаAQ
виша школаAR
виши средњиAS
вище за середнійAT
вище середньогоAT
владелец4K
власникAU
власница@w
вліткуAV
воAW
водител@j
водитель@j
водительские права@h
водительское удостоверение@h
водійAP
водійка@c
водійські права@i
военнослужащ@j
вожат@m
возач@p
возачка дозволаAX
волонтерAY
волонтерка@c
волонтёр@j
восениAZ
воспитател@j
вођа@w
впевненийAM
впевненоAM
врач@j
временная работаA[
врло доброA\
вртић@f
всем приветA]
второ място$1
вузA^
вукова диплома$5
вулA9
вулицяA9
вх@u
вчитель@l
вчителька@c
въвA_
възпитател@o
выданA`
выданоA`
вып@n
выпускA`
высокийAa
выступление@n
высшееAb
выше среднегоAc
відAd
віддалена роботаAe
віддаленоAe
відділAf
відділенняAf
відзнака$3
відмінноAg
військов@l
вільнеAh
вільне володінняAh
вільноAh
вільно володіюAh
вісник@s
вітаюAi
гAj
газета@Z
газосварщик@j
гбу$L
геодезист@m
геолог@j
гимназия@e
гимназија@f
главаAk
главная<W
главный4K
гоAl
говоримоAm
годAn
годаAo
годинаAp
годинеAq
годиниAr
голова@c
головний@c
горничн@j
городA$
гостиница@a
готвач@o
готель@]
гр@u
грамотаAs
гран при39
гран прі$3
гран-при39
гран-прі$3
грант39
грузчик@j
групаAt
группаAu
группа компаний@a
гуп$L
гід@c
гімназія@g
дA$
д т нAv
д.т.нAv
данасAw
дворник@j
двуезиченAx
девопс<W
делопроизводителAy
департаментAz
депоA{
депутат@m
детска градинаAO
детский сад@d
дефектолог<W
диетолог@j
дизайнерA|
дизайнерка@c
дизајнер@p
дипломA}
диплом бакалавраA-
диплом з відзнакоюA/
диплом с отличиемA0
диплом специалистаAb
диплом техникаB$
дипломаB%
диплома за средно образованиеB&
дипломираниAN
директорB'
директорка@c
директриса<W
дирекцияB(
дирекцијаB)
дисертацияA8
дисертація@s
диспетчер@m
диссертация@n
дистанционноB*
дистанционныйB+
дистанційноAe
дитячий садок@g
днесAA
доB,
до данасAw
до днесAA
до моментаAA
до настоящего времениB-
до настоящего моментаB-
до настоящия моментAA
до садаAw
до сегаAA
до сегодняB-
до сих порB-
до сьогодніB.
до теперB.
до теперішнього часуB.
до цього часуB.
добраAS
добреB/
добрийAT
добрий деньAi
доброB0
добро пожаловатьA]
доброволецB1
дозволаAX
докладAG
докторB2
доктор наукB3
доктор наукаB4
доктор філософіїB5
докторант@o
докторантураB2
докторатB4
докторска степенB2
докторске студијеB4
домA$
дом здравља@\
дониніB.
доо$L
доповідь@s
допускB6
досегаAA
досконалоB7
дослідник@l
досіB.
дотеперB.
доцент@Y
дружество@[
друкарня@]
друштво@\
діловод@l
дієтолог@l
еад$L
екипB8
економиста@w
економска школа@f
економіст@l
економістка@c
екскурсовод@l
експертB9
експертнийB:
експертноB;
електрикAP
електричар@w
електротехник@o
елементарнийA%
елементарноA(
еоод$L
есей@s
есенB<
есентаB<
етB=
жB>
ж к@u
ж.к@u
железници@[
женB?
женаB@
женатA@
жененBA
женскиB@
женскийB?
женскоBB
женщинаB?
животописA6
журналBC
журналистBD
журналіст@l
журналістка@c
жінкаBE
жіночаBE
жіночийBE
зAd
з відзнакоюA/
за сумісництвомBF
заваривач@w
заварчик@o
заведующ<W
заводBG
завідувач@c
завідувачка@c
задоволителноAm
задруга@\
закройщи<W
закінчивAK
закінчилаAK
заместитель@j
заместник@o
замужемA@
заміжняBH
зао$L
заразB.
засновник@l
застраховане@[
заступник@l
зборникBI
збірник@s
зварник@l
зварювальник@c
звеноB8
звукорежисс<W
здобутоAK
здравствуйтеA]
зимаBJ
зиматаBK
зимиAI
зимойBL
зимыBL
знакомBM
значка$1
зно)`
зоотехник<W
зрелостен изпитB&
зіBN
зі словникомA%
иBO
изворни говорникBP
изд во@n
изд-во@n
издавачBI
издавачка кућа@\
издателствоBQ
издательствоBR
излагањеBI
изследовател@o
икономист@o
икономически университетAO
иллюстратор@j
име на проектаBS
инженерBT
инжењерBU
инспекторBD
институтBV
инструкторBW
интегрисане студијеAN
ип$L
исследовател<W
истраживач@p
йBX
к т нB3
к э нAv
к.т.нB3
к.э.нAv
казначе@j
каменщик@j
кандидатBY
кандидат наукB3
канцеларија@\
капитан@j
касиер@o
касир@l
касирка@c
кассир@j
категорияBZ
категорія@i
кафедраB[
квA;
квалификацияB\
кваліфікаціяB]
квартираA;
керівник@q
керівниця@c
кладовщи@j
кладовщик@j
клиникаA3
клініка@]
книгаB^
кну,4
коваль@c
кодB_
коледжB`
колежBa
колледжBb
командаAz
комбайнер<W
комбайнёр<W
комерцијалиста@w
компанияA{
компанија@\
компанія@]
комплектовщи<W
комірни@l
комірник@c
конверзацијскиBc
кондитерBd
кондитерка@c
конкурсAs
конкурса39
конкурсу$3
конобар@p
консерватория@e
консерваторія@g
консултантBW
консультантBe
контент<W
конференцияAG
конференцијаBI
конференція@s
концерн@a
концертмейстер<W
кооперация@[
координаторB'
координаторка@c
копирайтер@j
копірайтер@l
коректор@l
кореспондент@l
корпA$
корпорация@a
корпорація@]
корректор@j
корреспондент@j
косметолог@m
кпі,4
кравец@l
кравчин@l
кравчиня@c
крайA$
крановщик@j
красный дипломA0
кровельщик<W
кубок39
кувар@p
кузнец4K
кур'єрAP
курсBf
курсиBg
курсыBh
курьер@j
кухарBi
кухарка@c
књигаBI
лаборант@m
лаборанткаAH
лабораторияA{
лабораторија@\
лабораторія@]
лавреат$3
лавреатка$3
ласкаво просимоAi
лауреатAs
лауреатка$3
лекарBW
лекторBj
лекцияA8
лекція@s
лесник4K
лесхоз@a
летAo
летаBk
летоBl
летомBk
лидер@j
листонош@l
лицей@e
лицензBm
лицензия@h
лиценцаAX
логист@j
логопедA<
логіст@l
лучшая39
лучший39
лятоBn
лятотоBn
лікар@l
лікарка@c
лікарня@]
літаAV
літоAV
ліцей@g
ліцензія@i
мBo
м'ясник@c
магазин@v
магационер@w
магистарAN
магистрAb
магистратураBp
магистърBq
магистърскаBq
магистърска степенBq
магістрBr
магістратураBr
майстер@l
майстерня@]
майстор@o
майчинAx
майчин езикAx
малярBd
маркетолог@m
мастерBs
мастер студијеAN
мастерская@a
матеренAx
матерњиBP
матерњи језикBP
матрос@m
матураBt
матурски испитBu
машинистBD
машиніст@l
мајстор@w
мгту,4
мгу,4
медал$1
медальBv
медаља$5
медбратBw
медицинска сестраBx
медсестр@m
медсестраAH
медуниверситет@d
менаџер@p
мене зватиBy
менеджерBe
менеджерка@c
мениджър@o
меня зовутBz
мерчандайзер<W
мерчендайзер<W
месB{
месецB|
месецаB|
месециB}
месяцC$
месяцаC$
месяцевC$
методист@j
методистка@c
метролог<W
механикBD
механичар@p
механік@l
микрорайонA$
министарство@\
министерствоA{
младший4K
много добреC%
много доброC&
много добро нивоC'
модулC(
мое резюмеC)
молодший@c
молодший бакалаврC*
молодший спеціалістC*
моментаAA
монографияAG
монографія@s
монтажер<W
монтажни@l
монтажник@^
монтажёр<W
моё резюмеC)
моє резюмеC+
мужC,
мужскойC,
мужчинаC,
музей@v
музейн<W
музеј@\
музикант@l
музыкант@j
муляр@l
муп$L
мушкарацC-
мушкиC-
мушкоC-
мъжC.
мъжкиC.
мясник@j
міністерство@]
місC/
містоA9
місяцьC/
місяціC/
місяцівC/
н вB-
н чB.
н. вB-
н.вB-
н.чB.
на бытовом уровнеA=
на даљинуC0
набA$
набережнаA9
набережнаяA$
навесніAE
нагорода$3
наградаC1
назва проєктуC2
название проектаC3
назив пројектаC4
найкраща$3
найкращий$3
направлениеC5
направление подготовкиB\
напредналC&
напредналоC&
напредноA\
напрямB]
нарис@s
насељеA7
наст врB-
наст времяB-
наст. врB-
наст. времяB-
наставник@w
наставница@w
настоящеAA
настоящее времяB-
настоящемAA
настоящий моментB-
настоящий момент времениB-
настоящия моментAA
науковий співробітник@c
научен сътрудникB1
научная статья@n
научный сотрудник4K
началник@o
началноC6
начальник@m
начальница<W
начальное профессиональноеB$
начальное профессиональное образованиеB$
начальныйA*
начальный уровеньA)
начинаещC7
начинающийC8
начиная сC9
наше времяB-
нвB-
не женатA@
не замужемA@
недC:
неделиC:
недельC:
неделяC:
нежененBA
незаміжняBH
неодруженаBH
неодруженийBH
неожењенC;
неоконченное высшееA-
неомъженаBA
неудатаC;
ниніB.
новинар@p
новичокC8
носительA5
носитель языкаA5
носійA>
носій мовиA>
нотариус@j
нотаріус@l
нпо$L
нян@l
няня4K
оао$L
облC<
областьA;
обновленA`
обновлёнA`
образователно квалификационна степен магистърBq
образователно-квалификационна степен магистърBq
обукаAX
общинаC=
објављенBI
овлашћењеAX
одC>
одељењеB)
одитор@o
одличноA\
одруженаBH
одруженийBH
одсекC?
ожењенC;
ожидаемыйC@
ожидаетсяC@
окончаниеA`
окончилA`
окончилаA`
олимпиадаCA
олімпіада$3
омъженаBA
онлайнCB
онлајнC0
оод$L
ооо@t
оператер@p
операторCC
оператор пк<W
оптометрист@j
општина@\
осениCD
осеньCD
осеньюCD
осеніAZ
осигурање@\
оснивач@p
основателBD
основеCE
основна школа@f
основне академске студијеA2
основне студијеA2
основноCF
основно владеенеAm
основно знањеCG
основно нивоA(
основно училищеAO
осіньAZ
отCH
от разстояниеCI
отговорник@o
отделB(
отделениеCJ
отделочник<W
отель@a
отличенCK
отличиеCL
отличноCM
отлично владеенеC%
отличноеAB
отриманоAK
офисA{
официант@j
офіс@]
офіціант@l
офіціантка@c
охоронец@l
охоронець@c
охранник@j
оценаCN
оценкаCO
оценщик@j
оцінкаA/
оцінювач@l
очаква сеCP
очакваноCP
очекиваноCQ
очікуванийCR
очікуєтьсяCR
пао$L
парикмахер@j
пасивноCG
пат$L
патентCS
пгAO
пгжптAO
певец4K
певица4K
педагог<W
пекарBd
пекара@\
пекарна@[
пекарня@Z
перA$
первое место39
переводчик@j
переводчица4K
перекладач@l
перекладачка@c
переможець$3
переможниця$3
переулокA$
перукар@l
перше місце$3
пивара@\
плCT
плакет$1
планираноCU
планируемыйC@
планируетсяC@
плануєтьсяCR
плиточник@j
плотник@j
площаA9
площад@u
площадьA$
поCV
по договоруA[
по н вB-
по н. вB-
по н.вB-
по наст времяB-
по наст. времяB-
по настоящее времяB-
по настоящий моментB-
по наше времяB-
по ниніB.
по сегодняB-
по сей деньCW
по совместительствуA[
по сьогодніB.
по сьогоднішній деньB.
по текущий моментB-
по теперішній часB.
по цей деньB.
по цей часB.
победител$1
победитель39
победительница39
победник$5
победница$5
поварAy
повна зайнятістьBF
повна середняCX
повний деньBF
повышение квалификацииCY
поглављеBI
поглибленийAh
подмастерь@j
подразделениеCZ
подяка$3
пожарн@j
пожежни@l
позориште@\
покоївк@l
поликлиникаA{
политех@d
политехнический@d
полицейск@j
полная занятостьA[
полный деньA[
положенAX
полувисшеC[
полученA`
полученоA`
поліклініка@]
політехніка@g
поліцейськ@l
помощникBD
помоћник@w
помічникAP
помічниця@c
понастоящемAA
пониніB.
понынеB-
портниха4K
портной4K
посвідчення@i
посвідчення водія@i
поселокA$
пословођа@w
посёлокA$
потврдаAX
поточне місцеB.
похвала$5
початковийA&
початковий рівеньA%
початківецьC\
почетна грамота$1
почетная грамота39
почетникC]
почетноCG
почтальон@j
почётная грамота39
прA;
пр тA$
пр-тA$
правник@w
правница@w
правоспособностBm
практикантAY
прат$L
преводач@o
преводилац@w
предавач@p
предавањеBI
предвиђеноCQ
предполагаемыйC@
предприятиеA{
председателBD
председник@w
председница@w
предстоиCP
предузеће@\
президент@Y
премия39
премія$3
преподавателC^
прибиральниця@c
приветA]
привітAi
приемщи<W
призерBv
признање$5
призёр39
приправник@w
приправница@w
приёмщи<W
провA9
провизор4K
проводник<W
провулокA9
провідний@c
провідник@l
провізорка@c
програмер@p
програмист@o
программист<W
програміст@q
продав@l
продавац@w
продавач@o
продавачица@w
продавецC_
продавница@\
продавчиня@c
продакт<W
продвинутыйC`
продвинутый уровеньAB
продленA`
продленоA`
продлёнA`
продюсер@m
проездA$
проектCa
проектаC3
проектиCb
проектная работаA[
проектыC3
пролетCc
пролеттаCc
пролећеCd
промоутер<W
прораб@j
просекCN
просек оценаCN
просечна оценаCN
проспA9
проспектA;
просунутийAg
професионален бакалавърA.
професионална автобиография@X
професионална биографијаA6
професионална гимназияAO
професионална квалификацияB&
професор@x
профессиональныйAB
профессор<W
професійнийAh
професійно технічнаCX
професійно-технічнаCX
профилCe
профильB\
проєктC2
проєктиC2
проєктуC2
пројекатC4
пројектиC4
психологCf
психологиня@c
пту,4
публикацияAG
публикацијаBI
публікація@s
путA7
първо място$1
підвищення кваліфікаціїCg
підприємство@]
підрозділAf
рCh
работаюB-
работник@o
рабоч@j
рабочийCi
радBI
рад од кућеC0
радионица@\
радна биографијаA6
радник@w
радница@w
радіо@]
разведенCj
разведенаCj
разведёнA@
разговорныйA=
разговорный уровеньA=
разработчикCk
разрешителноBm
разряд@h
районA;
рачуновођа@w
ревизор<W
редакторA|
редакторка@c
редакция@a
редакція@]
режисер@l
режиссер@j
режиссёр@j
резюме@r
рекрутер@m
репетитор<W
республикаA$
ресторанCl
ресторант@[
референт@p
рибал@l
риелтор@j
робочийAT
робітни@l
робітник@c
роденAx
роден езикAx
роднаяA5
роднойA5
родной языкA5
розділ@s
розлученаBH
розлученийBH
розмовнаCm
розмовнийCm
розмовний рівеньCm
розробник@q
розробниця@c
рокиCh
рокуCh
роківCh
руководилац@w
руководител<W
ръководителCn
рыбак@j
ріднаA>
рідна моваA>
ріднийA>
рікCh
сCo
с отличиемA0
саветник@w
саветница@w
садаAw
садашњостAw
садовник@j
садівни@l
самозайнятий@]
самозанятый@a
санитар@j
сантехник@j
сантехнік@l
санітар@l
санітарка@c
саопштењеBI
сарадник@w
сарадница@w
сборникAG
сварщикAy
свидетелствоBm
свидетельство@h
свободноCp
свободно владеюAB
свободноеAB
свободное владениеAB
свободныйAB
свідоцтво@i
сданA`
сдружение@[
сегаAA
сегодняB-
сейчасB-
секретар@_
секретарица@w
секретарь@j
секторCq
селоA;
семеенBA
семейнаBA
семинарCr
семінарBg
сервитьор@o
середньоCm
середняCX
середня освітаCX
середня спеціальнаC*
середнійCs
середній балA/
середній рівеньCm
сертификатCt
сертификация@h
сертифициранBm
сертифицированный@h
сертифікатCu
сертифікація@i
системний адміністратор@c
системный администратор<W
скарбни@l
скрам мастер<W
скрам-мастер<W
слабоA(
слесар@j
слесарь@j
службаCv
слюсарAP
смерC(
смотрител<W
соCw
со словаремA)
со словарёмA)
соавторCx
собственик@o
совершенноеAC
сотрудник@j
соуAO
союз@a
спбгу,4
специализацияCe
специалистCy
специалист поC[
специалитетAb
специалностCe
специальностьB\
специјалиста@w
спеціальністьB]
спеціалізаціяB]
спеціалістCz
спеціалістка@c
спеціалітетBr
списаниеA8
співа@l
співавторC{
співробітник@l
спілка@]
ср баллA0
ср. баллA0
среден успехCK
среден успех от следванетоCK
среднеA=
среднее@}
среднее образование@}
среднее общее@}
среднее профессиональноеB$
среднее профессиональное образованиеB$
среднее специальноеB$
среднийC|
средний баллA0
средний балл дипломаA0
средний уровеньA=
средноC}
средно владеенеAm
средно нивоD$
средно образованиеB&
средно специалноB&
средно специално образованиеB&
средно училищеAO
средняя оценкаA0
средња стручна спремаBu
средња школа@f
средњеD%
средњиBc
средњи нивоBc
сссBu
стажант@o
стажерBd
стажерка@c
стажистAP
стажиста@w
стажёр@j
станA7
станочник<W
старшая<W
старшийD&
статияA8
стаття@s
статья@n
степень бакалавраA-
степень магистраAb
стипендияCA
стипендија$5
стипендія$3
столар@w
столярBd
сторD'
сторож<W
сторінкаD'
стрD(
страницаD)
строительная@a
стройка@a
стропальщик<W
струковне студијеA2
стручни испитAX
стручњакD*
студиоA1
студия@a
студијски програмC(
студія@]
ступінь бакалавраA,
ступінь магістраBr
стюард@m
суAO
су шефD&
су-шефD&
суддя@c
судья4K
супервайзер<W
супермаркет@Z
счетоводител@o
считано отD+
сътрудник@o
сьогодніB.
т чB.
т.чB.
таBX
такмичење$5
там жеD,
танцовщиц@j
танцор@j
танцівни@l
таргетолог<W
те самеD-
театр@Z
театър@[
тези@s
тезисы@n
текущаяB-
текущееB-
текущее времяB-
телеканал@]
телемаркетолог<W
теперішнього часуB.
теперішній часB.
тесляр@c
тестер@o
тестировщик<W
тестувальникD.
тестувальниця@c
техлид4K
техникBD
техникумD/
техничар@p
техничка школа@f
технолог@Y
технологииB\
технологияB\
технікAP
технікумB`
течно@k
тижденьD0
тижніD0
тижнівD0
тимB)
тимлид4K
типография@a
то жеD1
товD2
товаровед@j
токар@m
токарь@j
тоо$L
торговый дом@a
торговый представитель4K
трактористAH
тргA7
тренер@m
тренерка@c
тренингCr
тренутноAw
треньор@o
тренінгBg
трки)`
търговец@o
търговски представителB1
уD3
у бракуC;
у досконалостіB7
у токуAw
уверенноAa
уверенныйAa
уверењеAX
удаленкаB+
удаленная работаB+
удаленноB+
удалёнкаB+
удалённая работаB+
удалённоB+
удатаC;
удовлетворительноA=
удостоверениеBZ
удружење@\
улD4
улицаD4
универзитетD5
университетD/
университета@e
університетB`
упаковщи<W
управител@o
управлениеD6
управлінняD7
уредник@w
уредница@w
усмерењеC(
успехCK
учебникA8
ученик4K
училищеD8
учител@o
учитель@m
учительница4K
учитељ@p
учредитель@j
фабрикаBG
факултетD9
факультетD:
фармаколог<W
фармацевт@Y
фармацевтка@c
фармацеут@p
фаховий молодший бакалаврC*
фахівець@c
фахівчиня@c
фгуп$L
фельдшерBw
фермер@m
физик@j
физиотерапевт@j
финалист39
финалиста$5
фирмаA3
флорист@m
фонд@Z
фондация@[
фондација@\
фоп$L
фотограф@m
фрезеровщик@j
фрезерувальни@l
фриланс@a
фрилансер@j
фронтендер<W
фріланс@]
фізіотерапевт@l
фіналіст$3
фірма@]
химик@j
хозяйство@a
холдинг@v
холостA@
холостойA@
хореограф<W
хорошееAc
хорошийD;
хорошоD;
хостес<W
хотелA1
художник@j
цей часB.
центар@\
центр@Z
център@[
цехD6
чD<
часописBI
частичная занятостьA[
часткова зайнятістьBF
червоний дипломA/
чиракB1
читалище@[
читаю профессиональную литературуA)
читаю со словаремA)
читаю со словарёмA)
члан@w
чланакBI
членB1
чоловікD<
чоловічаD<
чоловічийD<
швачк@l
швачка@c
швея4K
шеф@w
шеф повар<W
шеф-повар<W
школаD=
школа no@d
школьныйA)
шосеA9
шоссеA$
шофьор@o
шофьорска книжкаBm
экономист@j
экскаваторщик<W
экскурсовод@j
экспертD>
экспертныйD?
экспертный уровеньD?
электрик@j
электрогазосварщик@j
электромонт@j
электросварщик@j
элементарныйA)
эникей<W
юрисконсульт<W
юрист@Y
юристка@c
яD@
іBX
ізAd
ілюстратор@l
інженер@q
інститутB`
јединицаB)
јесенDA
ґрант$3
אביבDB
אגףDC
אדריכלDD
אדריכליתDD
אולפנהDE
אוניברסיטהDE
אוניברסיטתDE
אופטומטריסטDD
אותDF
אחDD
אחותDD
אחראיDD
אחראיתDD
אינסטלטורDD
אישהDG
אנליסטDD
אנליסטיתDD
אקדמיהDE
ארגוןDH
ארכיונאיDD
בDI
ב"אDJ
בגרות$;
בגרות מלאה$;
בגרות עיונית$;
בהצטיינותDK
בוגרDJ
בוגרתDJ
בודקDD
בודקתDD
ביטוחDH
בינוניDL
בינוניתDL
בינונית גבוההDM
בית אבותDH
בית החוליםDH
בית הספרDE
בית חוליםDH
בית מרקחתDH
בית ספרDE
בנאיDD
בנקDH
בסיסDN
בסיסיDO
בסיסיתDO
בע"מDH
בעליםDD
בעמDH
ברמה גבוההDP
ברמןDD
ברמת שפת אםDQ
גבוההDR
גברDS
גזברDD
גזבריתDD
גן ילדיםDE
גנןDD
גננתDD
גרושDT
גרושהDT
ד"רDU
דו לשוניDQ
דו-לשוניDQ
דובר ילידיDQ
דוורDD
דוקטורDU
דוקטורטDV
דייגDD
דיילDD
דיילתDD
דירהDW
דרךDW
האוניברסיטהDE
האקדמיהDE
הווהDX
הוצאהDY
הוצאתDH
החוגDE
הטכניוןDE
היברידיDZ
היוםDX
המכללהDE
המכללה האקדמיתDE
המרכזDH
המרכז האקדמיDE
הנדסאיD[
הנדסאיתD[
הסמכהD\
הסמכותD\
הסמכתD\
הפקולטהDE
הצטיינותDF
הצטיינות יתרהDK
הרצאהDY
השתלמותD\
התמחותD]
התמחות בD]
וD^
ועד היוםDX
זוכהDF
זכרDS
זמרDD
זמרתDD
חברDD
חבר ועדDD
חברהDH
חברה בוועדDD
חברה בצוותDD
חברתDH
חברת ועדDD
חוגD]
חודשD_
חודשיםD_
חוקרDD
חוקרתDD
חורףD`
חטיבהDC
חטיבת בינייםDE
חייטDD
חיילDD
חלשהDN
חנותDH
חקלאיDD
חרטDD
חשבDD
חשמלאיDD
טבחDD
טבחיתDD
טובDa
טובהDM
טובה מאודDP
טכנאיDD
טכנאי מוסמךD[
טכנאיתDD
טכנולוגיותDH
טכניוןDE
ידע בסיסיDN
יו"רDD
יועץDD
יועצתDD
יושב ראשDD
יחידהDC
יחידתDC
ישיבהDE
ישיבתDE
כבאיDD
כיוםDX
כיכרDW
כנסDY
כעתDX
כתב עתDY
כתבהDY
מDb
מ"אDc
מאבטחDD
מאבטחתDD
מאזDd
מאיירDD
מאיירתDD
מאמןDD
מאמנתDD
מאמרDY
מאפייהDH
מבקרDD
מגיהDD
מגמהD]
מגמתD]
מדורDC
מדליהDF
מדריךDD
מדריכהDD
מדרשהDE
מהנדסDD
מהנדסתDD
מודדDD
מוזיאוןDH
מוזיקאיDD
מוכרDD
מוכרתDD
מומחהDe
מומחיתDe
מוסמךDf
מוסמכתDf
מועצהDH
מורהDD
מזכירDD
מזכירהDD
מחלקהDC
מחלקתDC
מחסנאיDD
מטפלDD
מטפלתDD
מיזםDg
מיילדתDD
מייסדDD
מייסדתDD
מיקודDW
מכוןDH
מכון ללימודיםDE
מכונאיDD
מכללהDE
מכללתDE
מלגהDF
מלגתDF
מלוןDH
מלחDD
מלצרDD
מלצריתDD
ממוצעDK
ממוצע ציוניםDK
מנהלDD
מנהל חשבונותDD
מנהל עבודהDD
מנהלתDD
מנהלת חשבונותDD
מנחהDD
מנכ"לDD
מסגרDD
מסלולD]
מסעדהDH
מעבדהDH
מעצבDD
מעצבתDD
מפיקDD
מפיקהDD
מפעילDD
מפעלDH
מפקדDD
מפקדתDD
מפתחDD
מפתחתDD
מצויןDR
מצוינתDP
מצטייןDF
מצטיינתDF
מקווןDZ
מקום ראשוןDF
מרחוקDZ
מרכזDh
מרכזתDD
מרפא בעיסוקDD
מרפאהDH
מרפאה בעיסוקDD
מרפאתDH
מרצהDD
משוערDi
משרדDH
מתחילDj
מתחיליםDN
מתכנןDD
מתכננתDD
מתכנתDD
מתכנתתDD
מתמחהDD
מתנדבDD
מתנדבתDD
מתקדםDk
מתרגםDD
מתרגמתDD
נגרDD
נהגDD
נהגתDD
נוטריוןDD
נוכחיDX
נוכחיתDX
נציגDD
נציג מכירותDD
נציגתDD
נקבהDG
נשואהDT
נשויDT
סבירהDl
סדנהDH
סוכנותDH
סטודיוDH
סטודנטDD
סייעDD
סייעתDD
סמטתDW
סמינרDE
סמנכ"לDD
ספרDY
ספרייהDH
ספרייתDH
ספריתDD
ספרןDD
ספרניתDD
סתיוDm
עבודה מרחוקDZ
עבודת גמרDY
עדDn
עד היוםDX
עד כהDX
עובדDD
עובד מצטייןDF
עובדתDD
עובדת מצטיינתDF
עוזרDD
עוזרתDD
עורךDD
עורך דיןDD
עורכתDD
עורכת דיןDD
עיוןDY
עירייתDH
עיתונאיDD
עיתונאיתDD
עכשיוDX
עמודDo
עמותהDH
עמותתDH
עצמאיDH
עצמאיתDH
פוסטרDY
פועלDD
פועלתDD
פטנטDY
פיזיותרפיסטDD
פסיכולוגDD
פסיכולוגיתDD
פקולטהDE
פקידDD
פקידהDD
פרויקטDg
פרופסורDD
פרסDF
פרסוםDY
פרקDY
צה"לDH
צוותDC
ציוןDK
ציון ממוצעDK
ציון סופיDK
צלםDD
צלמתDD
צפויDi
צפויהDi
קבוצתDH
קו"חDp
קומהDW
קונדיטורDD
קופאיDD
קופאיתDD
קופת חוליםDH
קורות חייםDp
קורסD\
קו״חDp
קיץDq
קלינאיתDD
קצבDD
קציןDD
קצינהDD
קרןDH
ראשDD
ראש צוותDD
רהוטהDP
רואה חשבוןDD
רווקDT
רווקהDT
רופאDD
רופאהDD
רוקחDD
רוקחתDD
רחDW
רחובDW
רישיוןD\
רישיון נהיגהD\
רכזDD
רכזתDD
רמה גבוההDR
רמת שיחהDl
רקדןDD
רקדניתDD
רשיוןD\
רשתDH
רתךDD
שדDW
שדרותDW
שוטףDP
שוטפתDP
שוטרDD
שוטרתDD
שוליהDD
שוערDD
שופטDD
שותףDD
שותפהDD
שחקןDD
שחקניתDD
שיחהDl
שכונתDW
שליחDD
שליטה מלאהDP
שם הפרויקטDg
שמאיDD
שנהDr
שניםDr
שףDD
שפת אםDQ
שפת-אםDQ
ת דDW
ת.דDW
תוארDJ
תואר ראשוןDJ
תואר ראשון בDJ
תואר שלישיDU
תואר שניDc
תואר שני בDc
תופרתDD
תזונאיתDD
תחקירןDD
תחקירניתDD
תחרותDF
תיאטרוןDH
תיכוןDs
תעודהD\
תעודתD\
תעודת בגרות$;
תעודת הוקרהDF
תעודת הוראהD[
תעודת הצטיינותDF
תעודת מקצועDt
תעשיותDH
أخصائيDu
أخصائيةDu
أساسيDv
أساسياتDv
أساسيةDw
أستاذDu
أستاذةDu
أشهرDx
أعزبDy
أعوامDz
أفضلD{
أكاديميةD|
أمانةD}
أمين الصندوقDu
أمين مكتبةDu
أمينةDu
أمينة الصندوقDu
أنثىE$
أونلاينE%
إتقانE&
إجادة تامةE&
إجازةE'
إجازة جامعيةE'
إدارةE(
إعداديةD|
إلىE)
إلى الآنE*
ابتدائيDw
ابتداييDw
اتقانE&
اجاده تامهE&
اجازهE'
اجازه جامعيهE'
اختصاصيDu
اخصاييDu
اخصاييهDu
ادارهE(
اساسيDv
اساسياتDv
اساسيهDw
استاذDu
استاذهDu
استشاريDu
استشاريةDu
استشاريهDu
استوديوD}
اسم المشروعE+
اشهرDx
اعتمادE,
اعداديهD|
اعزبDy
اعوامDz
افضلD{
اكاديميهD|
الآنE*
الاختصاصE-
الانE*
البكالورياE.
البكالوريوسE'
التقديرE/
الثانويةE.
الثانوية العامةE.
الثانويهE.
الثانويه العامهE.
الجامعةD|
الجامعهD|
الحاضرE*
الحاليE*
الخريفE0
الدبلومE1
الدرجةE/
الدرجهE/
الدكتوراهE2
الدورE3
الربيعE4
السيرة الذاتيةE5
السيره الذاتيهE5
الشتاءE6
الشركةD}
الشركهD}
الصيفE7
القسمE8
الكليةD|
الكليهD|
اللغة الأصليةE9
اللغة الأمE9
اللغه الاصليهE9
اللغه الامE9
الليسانسE'
المؤسسةD}
الماجستيرE:
المتوقعE;
المدرسةD|
المدرسة الثانويةD|
المدرسهD|
المدرسه الثانويهD|
المركز الأولD{
المركز الاولD{
المركز الثانيD{
المشروعE+
المعدلE/
المعدل التراكميE/
المعدل العامE/
المعهدD|
الموسسهD}
الوقت الحاليE*
الىE)
اليE)
الي الانE*
اليومE*
امانهD}
امرأةE$
امراهE$
امين الصندوقDu
امين مكتبهDu
امينهDu
امينه الصندوقDu
انثىE$
انثيE$
اونلاينE%
بائعDu
بائعةDu
باحثDu
باحثةDu
باحثهDu
بايعDu
بايعهDu
بتقديرE/
بحارDu
بحثE<
براءة اختراعE<
براءه اختراعE<
بستانيDu
بسيطةDw
بسيطهDw
بطلاقةE&
بطلاقهE&
بكالورياE.
بكالوريسE'
بكالوريوسE'
بلديةD}
بلديهD}
بناءDu
بنايةE3
بنايهE3
بنكD}
تأمينD}
تامينD}
تخصصE-
تخصص فيE-
ترخيصE,
تقديرE/
تقنيDu
تكريمD{
توجيهيE.
ثانويD|
ثانويةD|
ثانوية عامةE.
ثانويهD|
ثانويه عامهE.
ثنائي اللغةE9
ثنايي اللغهE9
جائزةD{
جامعةD|
جامعهD|
جايزهD{
جزارDu
جمعيةD}
جمعيهD}
جنديDu
جيدE=
جيد جداE&
جيدةE>
جيدة جداE&
جيدهE>
جيده جداE&
حارسDu
حالياE*
حالياًE*
حاليًاE*
حتىE)
حتى الآنE*
حتى الوقت الحاليE*
حتى اليومE*
حتى تاريخهE*
حتيE)
حتي الانE*
حتي الوقت الحاليE*
حتي اليومE*
حتي تاريخهE*
حدادDu
حكمDu
حيE3
خبازDu
خبيرE?
خبيرةE?
خبيرهE?
خراطDu
خريفE0
خياطDu
خياطةDu
خياطهDu
دائرةE8
دارD}
دار النشرE<
دار نشرD}
دايرهE8
دبلومE@
دبلوم عاليE:
دبلوم فنيE1
دبلوم متوسطE1
درجة البكالوريوسE'
درجة الدكتوراهE2
درجة الماجستيرE:
درجه البكالوريوسE'
درجه الدكتوراهE2
درجه الماجستيرE:
درعD{
دكتوراهE2
دورةE,
دورهE,
ذكرEA
رئيسDu
رئيسةDu
ربيعE4
رجلEA
رخصةE,
رخصة قيادةE,
رخصهE,
رخصه قيادهE,
رسالةE<
رسالهE<
روضةD|
روضهD|
رييسDu
رييسهDu
زمالةE,
زمالهE,
سائقDu
سائقةDu
سايقDu
سايقهDu
سباكDu
سكرتيرDu
سكرتيرةDu
سكرتيرهDu
سنةEB
سنهEB
سنواتDz
سيرة ذاتيةE5
سيره ذاتيهE5
شارعE3
شتاءE6
شرطيDu
شركةD}
شركهD}
شعبةEC
شعبهEC
شقةE3
شقهE3
شهادةE,
شهادة الثانويةE.
شهادة تقديرD{
شهادة معتمدةE,
شهادهE,
شهاده الثانويهE.
شهاده تقديرD{
شهاده معتمدهE,
شهرDx
شهورDx
ص بE3
ص.بE3
صحفيDu
صحفيةDu
صحفيهDu
صحيفةD}
صحيفهD}
صفحةED
صفحهED
صيادDu
صيدلانيةDu
صيدلانيهDu
صيدليDu
صيدليةD}
صيدليهD}
صيفE7
ضعيفDw
طاهDu
طاهيةDu
طاهيهDu
طباخDu
طبيبDu
طبيبةDu
طبيبهDu
طريقE3
طلاقةE&
طلاقهE&
عامEB
عاملDu
عاملةDu
عاملهDu
عبر الإنترنتE%
عبر الانترنتE%
عزباءDy
عضوDu
عضويةE,
عضويهE,
عمارةE3
عمارهE3
عمل حرD}
عن بعدE%
عن بُعدE%
عيادةD}
عيادهD}
فائزD{
فائزةD{
فايزD{
فايزهD{
فريقE8
فصلE<
فندقD}
فنيDu
فنيةDu
فنيهDu
فوق المتوسطE>
فيEE
قائدDu
قابلةDu
قابلهDu
قايدDu
قريةE3
قريهE3
قسمEC
قناةD}
قناهD}
كاتبDu
كاتبةDu
كاتبهDu
كتابE<
كلياتD|
كليةD|
كليهD|
كهربائيDu
كهرباييDu
لحامDu
لدىEE
لديEE
لغة أمE9
لغة الأمE9
لغتي الأمE9
لغتي الامE9
لغه الامE9
لغه امE9
للآنE*
للانE*
ليسانسE'
مؤتمرE<
مؤسسDu
مؤسسةD}
مؤسسة مشاركةDu
ماجستيرE:
مالكDu
مبتدئDv
مبتدئةDw
مبتديDv
مبتديهDw
مبرمجDu
مبرمجةDu
مبرمجهDu
متجرD}
متحفD}
متدربDu
متدربةDu
متدربهDu
مترجمDu
مترجمةDu
مترجمهDu
متزوجDy
متزوجةDy
متزوجهDy
متطوعDu
متطوعةDu
متطوعهDu
متقدمEF
متقدمةEF
متقدمهEF
متوسطEG
متوسطةEG
متوسطهEG
متوقعE;
متوقعةE;
متوقعهE;
مجلةE<
مجلهE<
مجموعةD}
مجموعهD}
محادثةEH
محادثهEH
محاسبDu
محاسبةDu
محاسبهDu
محاضرDu
محاضرةEI
محاضرهEI
محافظةE3
محافظهE3
محامDu
محاميDu
محاميةDu
محاميهDu
محترفE&
محررDu
محررةDu
محررهDu
محللDu
محللةDu
محللهDu
مخبزD}
مختبرD}
مدارسD|
مدربDu
مدربةDu
مدربهDu
مدرسDu
مدرسةD|
مدرسة ثانويةD|
مدرسة صفDu
مدرسة لغةDu
مدرسهD|
مدرسه ثانويهD|
مدرسه صفDu
مدرسه لغهDu
مدققDu
مديرDu
مديرةDu
مديرهDu
مدينةE3
مدينهE3
مراقبDu
مراقبةDu
مراقبهDu
مرشدDu
مرشدةDu
مرشدهDu
مركزD}
مزارعDu
مزارعةDu
مزارعهDu
مسؤولDu
مسؤولةDu
مسابقةD{
مسابقهD{
مساعدDu
مساعدةDu
مساعدهDu
مستشارDu
مستشارةDu
مستشارهDu
مستشفىD}
مستشفيD}
مستمرE*
مسرحD}
مسعفDu
مسعفةDu
مسعفهDu
مسوولDu
مسوولهDu
مشرفDu
مشرفةDu
مشرفهDu
مشروعE+
مشروع خاصD}
مشغلDu
مصرفD}
مصممDu
مصممةDu
مصممهDu
مصنعD}
مصورDu
مصورةDu
مصورهDu
مطعمD}
مطلقDy
مطلقةDy
مطلقهDy
مطورDu
مطورةDu
مطورهDu
مع مرتبة الشرفE/
مع مرتبه الشرفE/
معتمدE,
معتمدةE,
معتمدهE,
معدلE/
معلمDu
معلمةDu
معلمهDu
معماريDu
معهدEJ
مغنDu
مقالE<
مقالةE<
مقالهE<
مقبولDw
مكتبD}
مكتبةD}
مكتبهD}
ممتازEF
ممتازةE&
ممتازهE&
ممثلDu
ممثلةDu
ممثلهDu
ممرضDu
ممرضةDu
ممرضهDu
منEK
منحةD{
منحهD{
مندوبDu
مندوبةDu
مندوبهDu
منذEL
منسقDu
منسقةDu
منسقهDu
منشورE<
منطقةE3
منطقهE3
منظمةD}
منظمهD}
مهندسDu
مهندسةDu
مهندسهDu
موتمرE<
موسسDu
موسسهD}
موسسه مشاركهDu
موسيقيDu
موظفDu
موظف استقبالDu
موظفةDu
موظفهDu
ميداليةD{
ميداليهD{
ميدانE3
ميكانيكيDu
نائبDu
نادلDu
نادلةDu
نادلهDu
نايبDu
نجارDu
نشرE<
هيئةD}
هييهD}
وEM
وحدةE8
وحدهE8
ورشةD}
ورشهD}
ورقةE<
ورقة بحثيةE<
ورقهE<
ورقه بحثيهE<
وزارةD}
وزارهD}
وسامD{
وكالةD}
وكالهD}
अंकEN
अकादमीEO
अच्छाEP
अच्छीEQ
अधिकारीER
अध्यक्षER
अध्यापकER
अध्यापिकाER
अध्यायES
अनुभागET
अनुवादकER
अपेक्षितEU
अबEV
अब तकEV
अभिनेताER
अभिनेत्रीER
अभियंताER
अभीEV
अभी तकEV
अविवाहितEW
अस्पतालEX
आईटीआईEY
आजEV
आज तकEV
आहार विशेषज्ञER
इंजीनियरER
इंटरमीडिएट$8
इंटर्नER
इलेक्ट्रीशियनER
उच्च माध्यमिक विद्यालयEO
उत्कृष्टEZ
उन्नतEZ
उपाध्यक्षER
एजेंसीEX
एम एE[
एम एडE[
एम एससीE[
एम कॉमE[
एम टेकE[
एम बी एE[
एम.एE[
एम.एडE[
एम.एससीE[
एम.कॉमE[
एम.टेकE[
एम.बी.एE[
एमबीएE[
एवंE\
ऑनलाइनE]
औरE\
औसतE^
कंपनीEX
कर्मचारीER
कसाईER
कारखानाEX
कार्यालयEX
किसानER
केंद्रEX
कैशियरER
कॉलेजEO
कॉलोनीE_
कोचER
कोर्सE`
कोषाध्यक्षER
क्लिनिकEX
गर्मीEa
गलीE_
गाइडER
गायकER
गायिकाER
गुरुकुलEO
ग्रामE_
ग्रीष्मEa
ग्रेडEN
चालकER
चिकित्सकER
चिकित्सालयEX
चित्रकारER
चौकE_
चौकीदारER
छात्रवृत्तिEb
छायाकारER
जारीEV
जिलाE_
जीवन परिचयEc
जीवन वृत्तEc
जीवनवृत्तEc
टीमET
ट्रस्टEX
डिज़ाइनरER
डिजाइनरER
डिप्लोमाEd
डेवलपरER
डॉक्टरER
डॉक्टरेटEe
ड्राइवरER
तकEf
तकनीशियनER
थोड़ाEg
थोडाEg
दर्जीER
दसवीं$8
दाईER
दुकानEX
दूरस्थE]
द्वितीय श्रेणीEN
द्विभाषीEh
धाराप्रवाहEi
नगरE_
नगर निगमEX
नरEj
नर्तकER
नर्सER
नाईER
नारीEk
नाविकER
निगमEX
निदेशकER
निपुणEl
न्यासEX
पत्रकारER
पत्रिकाES
पदकEb
परास्नातकE[
परियोजनाEm
पर्यवेक्षकER
पाठशालाEO
पात्रता परीक्षाE`
पिनE_
पी एच डीEe
पी.एच.डीEe
पीएचडीEe
पुरस्कारEb
पुरुषEj
पुस्तकES
पुस्तकालयEX
पुस्तकालयाध्यक्षER
पृष्ठEn
पेटेंटES
पॉलिटेक्निकEY
प्रकाशनEX
प्रकाशितES
प्रतिनिधिER
प्रतियोगिताEb
प्रतिशतEN
प्रथम श्रेणीEN
प्रथम स्थानEb
प्रधानाचार्यER
प्रबंधकER
प्रभागET
प्रमाण पत्रE`
प्रमाणनE`
प्रमाणपत्रE`
प्रमाणितE`
प्रमुखER
प्रयोगशालाEX
प्रवीणEi
प्रशस्तिEb
प्रशस्ति पत्रEb
प्रशासकER
प्रशिक्षकER
प्रशिक्षुER
प्राइवेट लिमिटेडEX
प्राध्यापकER
प्रारंभिकEo
प्रोग्रामरER
प्रोजेक्टEm
प्रोफेसरER
प्रौद्योगिकी संस्थानEO
फाउंडेशनEX
फार्मासिस्टER
बढईER
बढ़ईER
बहुत अच्छाEi
बायोडाटाEc
बारहवीं$8
बी एEp
बी एडEp
बी एससीEp
बी कॉमEp
बी टेकEp
बी.एEp
बी.एडEp
बी.एससीEp
बी.कॉमEp
बी.टेकEp
बीएEp
बीटेकEp
बुनियादीEo
बेकरER
बैंकEX
बोलचालE^
मंत्रालयEX
मकानE_
मछुआराER
मजदूरER
मज़दूरER
मध्यमEq
मध्यवर्तीE^
महाविद्यालयEO
महिलाEk
महीनाEr
महीनेEr
मातृ भाषाEh
मातृभाषाEh
मार्गE_
मालीER
मासEr
माहEr
मिस्त्रीER
मूलभूतEg
मैकेनिकER
मैट्रिक$8
मैनेजरER
मोहल्लाE_
यूनिवर्सिटीEO
रसोइयाER
राजमिस्त्रीER
रिज़्यूमेEc
रिज्यूमेEc
रिमोटE]
रेफरीER
रोडE_
लाइसेंसE`
लिपिकER
लिमिटेडEX
लेखES
लेखाकारER
लोहारER
वE\
वकीलER
वर्तमानEV
वर्तमान तकEV
वर्षEs
वसंतEt
वार्डE_
वास्तुकारER
विक्रेताER
विजेताEb
विद्यापीठEO
विद्यालयEO
विभागET
विवाहितEW
विशेषज्ञEu
विशेषज्ञताEv
विश्लेषकER
विश्वविद्यालयEO
विषयEv
वेटरER
वेल्डरER
व्याख्याताER
व्याख्यानES
शरदEw
शाखाEv
शिक्षकER
शिक्षिकाER
शीतEx
शोध पत्रES
शोधकर्ताER
शोधपत्रES
श्रमिकER
श्रेणीEN
संगीतकारER
संचालकER
संचालिकाER
संपादकER
संभावितEU
संवाददाताER
संस्थाEX
संस्थानEy
संस्थापकER
सचिवER
सडकE_
सड़कE_
सदस्यER
सन्Ez
समन्वयकER
समितिEX
समूहEX
सम्मानEb
सम्मानितEb
सम्मेलनES
सर्दीEx
सलाहकारER
सहायकER
साधारणEg
सामान्यEq
सालEs
सिपाहीER
सुरक्षाकर्मीER
सेE{
सेक्टरE_
सैनिकER
स्कूलEO
स्टूडियोEX
स्त्रीEk
स्नातकEp
स्नातकोत्तरE[
स्वयंसेवकER
स्वयंसेविकाER
स्वर्ण पदकEb
हाई स्कूल$8
हायर सेकेंडरी$8
होटलEX
กรมE|
กรรมการE}
กระทรวงE|
กลุ่มE|
กลุ่มงานF$
การแข่งขันF%
ขณะนี้F&
คณะF'
คนขับรถE}
ครูE}
คลินิกE|
คล่องF(
คล่องแคล่วF(
คะแนนเฉลี่ยF)
คาดว่าF*
คาดว่าจะจบF*
งานวิจัยF+
จนถึงF,
จนถึงขณะนี้F&
จนถึงปัจจุบันF&
จังหวัดF-
จากF.
จุฬาลงกรณ์F'
จํากัดE|
ชนะเลิศF%
ชายF/
ชื่อโครงการF0
ช่างE}
ช่างภาพE}
ช่างเทคนิคE}
ซอยF-
ดีF1
ดีมากF2
ดีเด่นF%
ดีเยี่ยมF(
ดุษฎีบัณฑิตF3
ตอนนี้F&
ตัวแทนE}
ตั้งแต่F4
ตีพิมพ์F+
ตําบลF-
ถนนF-
ถึงF,
ถึงปัจจุบันF&
ทนายความE}
ทางไกลF5
ทีมF$
ที่F6
ที่ปรึกษาE}
ทุนF%
ทํางานทางไกลF5
ธนาคารE|
นักการตลาดE}
นักข่าวE}
นักจิตวิทยาE}
นักบัญชีE}
นักพัฒนาE}
นักวิจัยE}
นักวิเคราะห์E}
นักศึกษาฝึกงานE}
นักออกแบบE}
นักเขียนE}
นักแปลE}
นิตยสารF+
น้อยF7
นําเสนอผลงานF+
บทความF+
บทที่F+
บรรณาธิการE}
บรรณารักษ์E}
บริษัทE|
บริหารธุรกิจบัณฑิตF8
บัณฑิตF8
บัณฑิตวิทยาลัยF'
บ้านเลขที่F-
ประกวดF%
ประกันภัยE|
ประกาศนียบัตรF9
ประกาศนียบัตรวิชาชีพF:
ประกาศนียบัตรวิชาชีพชั้นสูงF;
ประชุมวิชาการF+
ประธานE}
ประวัติย่อF<
ประวัติย่อส่วนตัวF<
ประวัติส่วนตัวสมัครงานF<
ปริญญาตรีF8
ปริญญาเอกF3
ปริญญาโทF=
ปวชF:
ปวสF;
ปัจจุบันF&
ปานกลางF>
ปีF?
ผลการเรียนF)
ผู้ก่อตั้งE}
ผู้จัดการE}
ผู้ช่วยE}
ผู้ตรวจสอบE}
ผู้บริหารE}
ผู้ประสานงานE}
ผู้ฝึกสอนE}
ผู้อํานวยการE}
ผู้เชี่ยวชาญF@
ผ่านการอบรมF9
ฝึกงานE}
ฝ่ายF$
พนักงานE}
พนักงานดีเด่นF%
พนักงานต้อนรับE}
พนักงานเสิร์ฟE}
พยาบาลE}
พอใช้FA
พิพิธภัณฑ์E|
พื้นฐานFB
พ่อครัวE}
ภาคฤดูร้อนFC
ภาควิชาFD
ภาษาหลักFE
ภาษาแม่FE
ม 6F:
ม.6F:
มหาชนE|
มหาบัณฑิตF=
มหาวิทยาลัยF'
มัคคุเทศก์E}
มัธยมศึกษาF:
มัธยมศึกษาตอนปลายF:
มูลนิธิE|
รองชนะเลิศF%
รองผู้จัดการE}
ระดับกลางF>
ระดับดีFF
ระดับสูงF2
รางวัลF%
ราชภัฏF'
ราชมงคลF'
รีสอร์ตE|
รีสอร์ทE|
ร้านE|
ร้านขายยาE|
ร้านอาหารE|
ฤดูร้อนFC
ฤดูหนาวFG
ฤดูใบไม้ผลิFH
ฤดูใบไม้ร่วงFI
ล่ามE}
วารสารF+
วิชาเอกFD
วิทยากรE}
วิทยานิพนธ์F+
วิทยาลัยF'
วิทยาศาสตรบัณฑิตF8
วิทยาศาสตรมหาบัณฑิตF=
วิทยาเขตF'
วิศวกรE}
วิศวกรรมศาสตรบัณฑิตF8
วุฒิบัตรF9
ศาสตราจารย์E}
ศิลปศาสตรบัณฑิตF8
ศูนย์E|
สตูดิโอE|
สถาบันFJ
สถาปนิกE}
สมรสFK
สมรสแล้วFK
สมาคมE|
สหกรณ์E|
สาขาFD
สาขาวิชาFD
สิทธิบัตรF+
สื่อสารได้FA
ส่วนงานF$
สํานักงานE|
สํานักพิมพ์E|
หญิงFL
หนังสือF+
หมู่F-
หมู่บ้านF-
หย่าFK
หลักสูตรF9
หัวหน้าE}
ห้องปฏิบัติการE|
ห้องสมุดE|
ห้างหุ้นส่วนE|
องค์การE|
อนุบาลF'
อนุปริญญาF;
ออนไลน์F5
อาคารF-
อาจารย์E}
อาชีวศึกษาF'
อาสาสมัครE}
อําเภอF-
เกรดF)
เกรดเฉลี่ยF)
เกียรติคุณF%
เกียรตินิยมF)
เกียรตินิยมอันดับF)
เกียรติบัตรFM
เขตF-
เจ้าของE}
เจ้าของภาษาFE
เจ้าหน้าที่E}
เชฟE}
เชี่ยวชาญF2
เชี่ยวชาญมากFN
เดือนFO
เทคนิคF'
เทศบาลE|
เบื้องต้นFB
เพศชายF/
เพศหญิงFL
เภสัชกรE}
เรซูเม่F<
เริ่มต้นFP
เลขที่F-
เลขานุการE}
เล็กน้อยF7
เหรียญF%
เหรียญทองF%
เอกFD
แขวงF-
แต่งงานแล้วFK
แผนกFQ
แพทย์E}
แม่บ้านE}
โครงการF0
โปรเจกต์F0
โปรแกรมเมอร์E}
โรงงานE|
โรงพยาบาลE|
โรงเรียนF'
โรงเรียนประถมF'
โรงเรียนมัธยมF'
โรงแรมE|
โล่F%
โสดFK
ใบขับขี่F9
ใบประกอบวิชาชีพF9
ใบรับรองF9
ใบอนุญาตF9
ấp+}
ởFR
ủy ban)<
いまFS
およびFT
からFU
か月FV
こども園9$
とFT
にてFW
に勤務FW
までFX
よりFY
アシスタントFZ
アナリストFZ
アパレル9$
アパートF[
アルバイトFZ
アーキテクトFZ
イラストレーターFZ
インサイドセールスFZ
インストラクターFZ
インターンFZ
ウェブデザイナーFZ
エキスパートF\
エディターFZ
エネルギー9$
エンジニアFZ
エンタテインメント9$
オペレーターFZ
オンラインF]
オーナーFZ
カスタマーサクセスFZ
カスタマーサポートFZ
カフェ9$
カメラマンFZ
カ月FV
ガイドFZ
ガス9$
キッチンスタッフFZ
キャプテンFZ
キュレーターFZ
クラブ9$
クリニック9$
グラフィックデザイナーFZ
グループF^
グループホーム9$
ケアマネジャーFZ
コンサルタントFZ
コンテストF_
コースF`
コーチFZ
コーポF[
コーポレーション9$
サブリーダーFZ
サポートFZ
サロン9$
サービス9$
シェフFZ
システム9$
システムズ9$
スクラムマスターFZ
スタイリストFZ
スタジオ9$
スタッフFZ
スタートアップ9$
スーパーバイザーFZ
セミナーFa
センターFb
セールスFZ
ソフト9$
ソフトウェア9$
ソムリエFZ
ソリューションズ9$
チェーン9$
チーフFZ
チームFb
テクノロジーズ9$
テスターFZ
テック9$
テレビ9$
テレワークF]
ディレクターFZ
デイケア9$
デイサービス9$
デザイナーFZ
デザイン事務所9$
デリバリー9$
データサイエンティストFZ
トレーナーFZ
ネイティブFc
ネイティブレベルFc
ネイリストFZ
ハイツF[
ハングル検定>&
バイヤーFZ
バイリンガルFc
バックエンドリードFZ
バリスタFZ
パティシエFZ
パートFZ
パートタイムFd
ビジネスレベルFe
ビジネス上級Fe
ファシリテーターFZ
フィールドセールスFZ
フルタイムFd
フルリモートF]
フロントエンドリードFZ
プランナーFZ
プログラマFZ
プログラマーFZ
プロジェクトFf
プロジェクトマネージャーFZ
プロジェクト名Ff
プロダクトオーナーFZ
プロデューサーFZ
ベンダー9$
ベンチャー9$
ベーカリー9$
ページFg
ホテル9$
ホールスタッフFZ
ホールディングス9$
ボランティアFZ
ポスター発表Fh
マネジメントFZ
マネジャーFZ
マネージャーFZ
マンションF[
マーケターFZ
メディア9$
メンターFZ
メーカー9$
モデレーターFZ
モータース9$
ユニットFb
ライターFZ
ラボ9$
リサーチャーFZ
リモートF]
リーダーFZ
リードFZ
レジュメFi
レストラン9$
ロジスティクス9$
ワークス9$
ヵ月FV
ヶ月FV
一本Fj
一等奖Fk
一等榮譽Fl
一等荣誉Fm
一級$C
一級榮譽Fl
一级乙等Fn
一级建造师Fo
一级甲等Fn
一级荣誉Fm
一般Fp
一般社団法人9$
一身上の都合により退職Fq
丁目F[
三好学生Fk
三專Fr
三等奖Fk
三級$C
三級榮譽Fl
三级Fn
上岗证Fo
上級Fs
不動産9$
与Ft
专业Fu
专业八级Fv
专业四级Fn
专业排名Fm
专八Fn
专利Fw
专升本Fj
专卖店Fx
专员Fy
专四Fn
专家Fz
专家级F{
专硕F|
专科F}
专科学校G$
专著Fw
世話人FZ
丙級G%
丙級技術士G%
业务员Fy
个人履历G&
个人履历表G&
个人求职简历G&
个人简历G&
个人简历表G&
个人项目G'
个月G(
中G)
中上G*
中上級G+
中专G,
中医师Fy
中台G-
中国語検定>&
中学G$
中学校G.
中學G/
中小企業診断士$C
中心G0
中技G1
中文履歷G2
中文简历G&
中等G3
中級G4
中级G5
中级会计Fo
中级职称Fo
中退G6
中途退学G6
中醫師G7
中餐厨师Fy
中高級G*
中高级G8
为止G9
主任G:
主任技師FZ
主任技術者$C
主任調理師FZ
主修G;
主催FZ
主催者FZ
主办人Fy
主办会计Fy
主厨Fy
主将FZ
主席Fy
主幹FZ
主廚G7
主持Fy
主持人G<
主播G<
主査FZ
主治医师Fy
主管G<
主管护师Fy
主編G7
主编Fy
主要完成人Fy
主辦人G7
之家G=
乐团Fx
乗務員FZ
乘务员Fy
乙級G%
乙級技術士G%
乡G>
书局Fx
书店Fx
书记Fy
书院G$
买手Fy
了解G?
予備校9$
予定G@
事业单位Fx
事业群G-
事业部G-
事务所Fx
事務FZ
事務員FZ
事務所GA
事業所9$
事業本部Fb
事業部GB
二專Fr
二技GC
二本Fj
二等奖Fk
二等榮譽Fl
二級$C
二級乙等榮譽Fl
二級榮譽Fl
二級甲等榮譽Fl
二级乙等Fn
二级建造师Fo
二级甲等GD
二级荣誉Fm
互动Fx
互联网Fx
五專Fr
亚军Fk
亞軍GE
交付GF
交易员Fy
产品助理Fy
产品经理Fy
产品部G-
人事GG
人力資源部GH
人力资源师Fo
人力资源管理师Fo
人力资源部G-
今GI
今天GJ
介護士FZ
介護施設9$
介護福祉士FZ
仍在職GK
从GL
从业资格Fo
从业资格证Fo
仓库管理员Fy
仓管Fy
代理店9$
代表GG
代表取締役FZ
代課老師G7
代驾Fy
以上GM
以來GN
以来GO
以降GP
任职于GQ
任職於GR
企劃G7
企業GA
企画FZ
优化师Fy
优秀GS
优秀共青团员Fk
优秀员工Fk
优秀团员Fk
优秀奖Fk
优秀学生Fk
优秀学生干部Fk
优秀干部Fk
优秀教师Fk
优秀毕业生Fk
会使用GT
会社9$
会計事務所9$
会計士FZ
会计Fy
会计师事务所Fx
会计证Fo
会议论文Fw
会長FZ
会长Fy
传媒Fx
传播Fx
住院医师Fy
作家Fy
作業主任者$C
作業員G7
作業療法士FZ
作者Fy
佳作GU
供应链Fx
供职于GQ
便利商店G=
便利店Fx
係Fb
係長FZ
保健師FZ
保健所9$
保全G7
保安Fy
保母G7
保洁Fy
保育员Fy
保育園GV
保育士FZ
保育士資格$C
保育所9$
保险Fx
保険9$
保險G=
信息技术Fx
信息系统项目管理师Fo
信用組合9$
信用金庫9$
信贷员Fy
修了GW
修了見込みGX
修了証$C
修士GY
修士号GY
修士課程GY
俱乐部Fx
俱樂部G=
俳優FZ
倉庫9$
倉管G7
個人專案GZ
個人履歷G2
個人履歷書G2
個人履歷表G2
個人簡歷G2
個人開発Ff
個月G[
健康证Fo
健身房G0
側專案GZ
傑出GE
傳媒G=
優勝F_
優秀G\
優秀賞F_
優等GE
儲備幹部G7
先进个人Fk
先进工作者Fk
光電G=
免許$C
免許状$C
児童クラブ9$
児童館9$
党支部书记Fy
党校G$
入団G]
入围Fk
入圍GE
入学G^
入學G_
入局G]
入庁G]
入所G]
入社G^
入职G`
入職Ga
入行G]
入賞F_
入選F_
入門Gb
入门Gc
內場G7
內場人員G7
全日制Gd
全日制本科Fj
全栈Fy
全民英檢Ge
全职Gd
全職Gf
公司G0
公關長G7
六级Fn
六西格玛Fo
共同主催FZ
共同創業者FZ
共著Fh
养老院Fx
兼任助理G7
兼职Gg
兼職Gf
兽医Fy
内审员Fo
写真家FZ
军官Fy
农业Fx
农场Fx
农艺师Fy
冠军Fk
冠軍GE
冬Gh
冬天Gi
冬季Gh
准教授FZ
准看護師FZ
出版Gj
出版公司G=
出版社G0
出納G7
出纳Fy
分享Fw
分公司G0
分析师Fy
分析師G7
分校Gk
分院G-
列车员Fy
创业公司Fx
创始人Fy
初中G,
初心者Gl
初級Gm
初級レベルGn
初级Go
初级会计Fo
到Gp
到现在GJ
到現在GK
到目前GJ
到職G_
制作人Fy
制药Fx
制造Fx
前台Fy
前端G<
前端工程師G7
剧团Fx
剧院Fx
剪輯師G7
剪辑师Fy
副主廚G7
副会長FZ
副会长Fy
副學士Fr
副店長Gq
副总Fy
副教授Fy
副料理長FZ
副會長G7
副理G7
副編集長FZ
副總召G7
副部長FZ
副部长Fy
創業G]
創業者FZ
創辦人G7
劇団9$
劇團G=
劇場9$
加权均分Fm
加权平均分Fm
动漫Fx
动画师Fy
助产士Fy
助手G:
助教G:
助理G<
助産師FZ
劳务派遣Gd
動物醫院G=
化妆师Fy
化学9$
化工Fx
化成9$
区Gr
区域经理Fy
区役所9$
医师Fy
医師FZ
医生Fy
医疗Fx
医療法人9$
医科大学G$
医院Fx
區Gs
區經理G7
十佳Fk
半导体Fx
半導體G=
协会Fx
卒業Gt
卒業予定G@
卒業制作Ff
卒業研究Ff
卒業見込みGX
協会9$
協會G=
協理G7
单元G>
单证员Fy
单身Gu
単位取得退学G6
博士Gv
博士前期課程GY
博士号Gw
博士后Gx
博士後期課程Gw
博士後研究員G7
博士班Gy
博士研究生Gz
博士課程Gw
博物館GA
博物馆Fx
印刷9$
危険物取扱者$C
厂Fx
厚生労働省9$
原画师Fy
厨师Fy
厨师长Fy
县G>
参与者Fy
叉车工Fy
及G{
及びFT
双学士Fj
双硕士F|
双语G|
发布Fw
发明专利G}
发明专利(受理H$
发表Fw
发起人Fy
取得H%
取得済みGF
取締役FZ
受付FZ
受理H$
受託会社9$
受講GF
受講修了GF
受賞F_
受験GF
口腔医生Fy
口譯G7
口译Fy
口頭発表Fh
召集人G<
可作为工作语言Fv
可日常交流H&
号H'
号室F[
司会FZ
司書FZ
司机Fy
司機G7
司法書士FZ
司法考试Fo
合伙人Fy
合作社G0
合同会社9$
合同制Gd
合夥人G7
合格H(
合格証取得GF
合格證G%
合格證書G%
合格证Fo
合資会社9$
同上H)
同前H*
同社H+
名次Fl
后端Fy
周H,
周刊Fx
和G{
咖啡Fx
咖啡师Fy
咖啡師G7
咨询Fx
咨询师Fy
品保G7
品管G7
品管工程師G7
品質管理FZ
商事9$
商务流利Fv
商務流利H-
商场Fx
商学院G$
商店9$
商行G=
單身H.
営業FZ
営業職FZ
営業部Fb
嘱託Fd
器材長G7
四技GC
四级Fn
团支书Fy
团队G-
园林Fx
园长Fy
図書館9$
国土交通省9$
国家二级Fo
国際会議H/
图书馆Fx
國中G/
國外業務G7
國際G=
國際認證G%
圖書館G=
團契G=
團隊GH
在任GJ
在学中FS
在學GK
在宅F]
在籍FS
在籍中FS
在线H0
在职GJ
在职研究生F|
在職GK
在職中H1
在读GJ
地产Fx
场务Fy
均分Fm
執業資格G%
執照G%
執筆H/
執行役員FZ
執行長G7
培訓H2
培訓班H2
培训H3
培训专员Fy
培训师Fy
培训机构Fx
培训班H3
基本H4
基本情報$C
基本情報技術者$C
基础Go
基础平台部G-
基礎Gm
基礎レベルGn
基金Fx
基金会Fx
基金會G=
堪能H5
報社G=
塾9$
塾講師FZ
士兵Fy
声優FZ
处G-
夏H6
夏天H7
夏季H6
夏期H8
外企Fx
外務省9$
外包Gd
外場G7
外場人員G7
外观设计H$
外观设计专利H$
外贸业务员Fy
外送員G7
多益Ge
夜大G$
大专F}
大卒H9
大厦G>
大型自動車免許$C
大堂经理Fy
大学H:
大学专科F}
大学本科Fj
大学校G.
大学英语六级Fn
大学英语四级Fn
大学院G.
大学院修士GY
大學G/
大學部GC
大客户经理Fy
大工FZ
大賞F_
大賽GE
大赛Fk
大道H;
天H<
契約社員H=
奖Fk
奖学金Fk
奖项Fk
奨励賞F_
奨学金F_
女H>
女中G/
女子大学G.
女性H>
奶茶店Fx
委员Fy
委员会Fx
委員會G=
季军Fk
季軍GE
学业成绩Fm
学习中H?
学习委员Fy
学会H/
学会誌H/
学分Fm
学分绩Fm
学分绩点Fm
学刊Fw
学園G.
学堂Fx
学士H@
学士号H9
学士学位Fj
学士課程H9
学徒Fy
学报Fw
学校H:
学校法人9$
学硕F|
学科HA
学童9$
学級委員FZ
学習中HB
学芸FZ
学芸員FZ
学部HA
学部卒H9
学院H:
學分Fl
學務主任G7
學報HC
學士GC
學士學位GC
學徒G7
學徒廚師G7
學校G/
學業平均Fl
學系HD
學院G/
宅地建物取引士$C
宅建$C
安全员Fy
安全工程师Fo
安親班G=
安親班老師G7
安養中心G=
实业Fx
实习生Fy
实用新型G}
实用新型专利H$
实验室G-
実務レベルHE
実務経験ありHE
実用新案HF
実用英語技能検定>&
実習生FZ
宠物医院Fx
审核员Fy
审计Fy
审计员Fy
审计师Fo
客户代表Fy
客户经理Fy
客服G<
客栈Fx
室HG
室長FZ
家教G<
寄稿H/
寒假Gi
實業G=
實習生G7
實驗室GH
審判FZ
导游Fy
导游证Fo
导演Fy
导购Fy
専修F`
専修学校G.
専攻F`
専門士HH
専門学校G.
専門家レベルF\
専門店9$
專利HC
專員G7
專家HI
專書HC
專案GZ
專案助理G7
專案名稱GZ
專案管理師G7
專案經理G7
專業HJ
專業資格G%
專欄HC
專科Fr
專科學校G/
專賣店G=
專題GZ
導師G7
導師證書G%
導演G7
導覽員G7
導覽志工G7
導遊G7
導遊證G%
小区G>
小学G$
小学校G.
小學G/
小組GH
小編G7
小组G-
就任G]
就業中FS
就职于GQ
就職G]
就職於GR
就讀中GK
局HK
居委会Fx
居家办公H0
居服員G7
居民組織G=
履历G&
履历表G&
履歴書Fi
履歴書・職務経歴書Fi
履歷G2
履歷書G2
履歷表G2
巡査FZ
工作坊G=
工作室G0
工作语言Fv
工厂Fx
工商管理硕士F|
工地主任G7
工場9$
工場長FZ
工学部F`
工廠G=
工房9$
工業GA
工程G=
工程专业Fu
工程局Fx
工程师Fy
工程師G7
工讀生G7
已婚HL
已婚已育Gu
已婚未育Gu
已授权H$
巷H;
市HM
市场部G-
市役所9$
师范G$
席次1|
常勤Fd
干事Fy
干部Fy
平台Fx
平均Fl
平均分Fm
平均学分绩点Fm
平均成績Fl
平均成绩Fm
平均点1|
平均绩点Fm
年HN
年级排名Fm
年間HO
幹事Gq
幹部G7
幼儿园HP
幼兒園G/
幼师Fy
幼教老師G7
幼稚園GV
广播员Fy
广播站Fx
庁9$
広報FZ
应届HQ
应届毕业HQ
应聘简历G&
店9$
店员Fy
店員G7
店經理G7
店長Gq
店长Fy
府F[
庭師FZ
康复师Fy
廃業Fq
廚助G7
廚師G7
廟G=
建模师Fy
建模赛Fk
建筑Fx
建筑师Fy
建築士FZ
建設GA
开发Fy
开发专家Fy
开始GO
开源G'
开源项目G'
弁護士FZ
弁護士法人9$
弄H;
弟子FZ
当前GJ
录音师Fy
影业Fx
影像技师Fy
影業G=
影視G=
影视Fx
役所9$
律师Fy
律师事务所Fx
律師G7
後端G7
後端工程師G7
得意HR
得獎GE
從HS
心理咨询师Fy
心理咨询师证Fo
志工G7
志愿者Fy
応用情報$C
応用情報技術者$C
快递员Fy
急救員G%
急救證書G%
总工Fy
总监Fy
总经理Fy
总裁Fy
总评Fm
总账会计Fy
情報システム9$
情報セキュリティマネジメント$C
情報処理技術者$C
應屆HT
應屆畢業HT
成员Fy
成員G7
成本会计Fy
成績HU
成績優異Fl
成績評価1|
成绩Fm
成绩排名Fm
我的履歷G2
我的简历G&
所長FZ
托业Fn
托福HV
执业医师Fo
执业护士Fo
执业药师Fo
执业资格Fo
执照Fo
技师Fy
技師Gq
技术专家Fy
技术员Fy
技术支持Fy
技术部G-
技校G,
技研9$
技能士$C
技能講習$C
技術員G7
技術士G%
技術學院G/
技術者HW
技術者試験$C
技術部GB
技術長G7
投资Fx
投资经理Fy
护士Fy
护士执业Fo
护士长Fy
护工Fy
护师Fy
报关员Fy
报社Fx
担当FZ
担当者FZ
招待講演HF
招聘专员Fy
拟HQ
拣货员Fy
持續中GK
持续中GJ
持续更新GJ
指導員FZ
挑战赛Fk
挑戰賽GE
挖机司机Fy
授权H$
掌握HX
排名HY
排长Fy
採購G7
採購專員G7
控股Fx
推拿师Fy
掲載H/
提名Fk
提名奖Fk
插画师Fy
插畫家G7
摄像师Fy
摄影师Fy
播音员Fy
撰稿人Fy
擅長HZ
擅长H[
操作员Fy
攝影師G7
支店9$
支援員FZ
支社9$
支配人FZ
收銀員G7
收银Fy
收银员Fy
放射師G7
放射線技師FZ
放送9$
政府G0
救助站Fx
教保員G7
教務FZ
教務主任G7
教員FZ
教員免許$C
教學助理G7
教师Fy
教师资格证Fo
教師G7
教授G:
教會G=
教材Fw
教研员Fy
教研室G-
教練G7
教练Fy
教育科技Fx
教諭FZ
敬具GM
敬礼H\
敬禮H]
数据分析Fy
数据工程师Fy
数据库系统工程师Fo
整備士FZ
數位G=
文化Fx
文化传播Fx
文员Fy
文員G7
文章H^
文部科学省9$
料理長FZ
新型專利H_
新聞社9$
新能源Fx
方向Fu
施工员Fy
施工管理FZ
旅行9$
旅館9$
旋盤工FZ
旗舰店Fx
既婚H`
日Ha
日報G=
日常交流H&
日常会話Hb
日常会話レベルHb
日常会话H&
日常會話G)
日常溝通G)
日报Fx
日本語能力試験>&
日本語能力試驗Ge
日檢Ge
日语一级Fn
日语能力考试Fn
日間Hc
早报Fx
早餐店G=
星期Hd
春He
春天Hf
春季He
晚報G=
晚报Fx
晨报Fx
普工Fy
普考G%
普通G)
普通自動車免許$C
普通自動車第一種運転免許$C
普通话Fn
普通话证书Fo
暑假H7
暑期H7
更新GF
更新済みGF
書卷獎GE
書局G=
書店G=
書記FZ
最優秀F_
最優秀賞F_
會計G7
會長G7
月Hg
有Hh
有限会社9$
有限公司G0
有限责任公司Fx
服务员Fy
服務員G7
服務處G=
服饰Fx
期刊H^
木工G:
未婚Hi
本社9$
本科Hj
本部Fb
机构Fx
机械厂Fx
杂志Fw
杂志社Fx
村HM
村委会Fx
村官Fy
村役場9$
杯赛Fk
板前FZ
架子工Fy
架构师Fy
架構師G7
柜员Fy
査読付きHF
栄養士FZ
标兵Fk
栋G>
校区G$
校正者FZ
校长Fy
株Hk
株式会社9$
核心成员Fy
核心期刊Fw
案件Ff
案件名Ff
案例G'
检察院Fx
检验员Fy
检验师Fy
検定$C
業務G7
業務代表G7
業務委託Fd
業務專員G7
業務経歴書Fi
業務經理G7
業務部GH
楼G>
楽団9$
榮譽GE
榮譽學位Fl
樂團G=
樓Gs
機構G=
檢定G%
止Hl
正式Gd
正式员工Gd
正社員H=
正職Gf
正職員Fd
此致Hm
此致敬礼H\
此致敬禮H]
歯科衛生士FZ
段Gs
母国語Fc
母語Hn
母语G|
母语水平G|
比賽GE
比赛Fk
毕业Ho
毕业论文设计G'
毕业设计G'
毕设G'
民宿Fx
民警Fy
水手Fy
水産9$
水电工Fy
求职简历G&
求職履歷G2
決済9$
汽车Fx
油漆工Fy
法人9$
法人営業FZ
法務省9$
法律事務所9$
法律职业资格Fo
法院Fx
注会Fo
注册会计师Fo
洗碗工Fy
活動長G7
派出所Fx
派遣Gf
派遣社員H=
流利Hp
流利沟通Fv
流暢Hq
流畅Fv
测试Fy
测量员Fy
海关Fx
海運9$
消防员Fy
消防員G7
消防士FZ
消防署9$
深入掌握F{
清掃員FZ
清潔員G7
測量員G7
測量士FZ
満期退学G6
準優勝F_
準学士HH
溶接工FZ
漁協9$
漁師FZ
演员Fy
演員G7
演奏员Fy
演奏家FZ
演講HC
演讲Fw
漢検>&
灯光师Fy
為止Hr
烘焙师Fy
烘焙師G7
焊工G<
焊工证Fo
焼方FZ
照顧服務員G7
煮方FZ
熟悉Hs
熟悉日常交流H&
熟知Ht
熟練Hu
熟練使用HZ
熟练Hv
熟练使用H[
熟练掌握H[
熟练运用H[
營造G=
營養師G7
版主Fy
牙医Fy
牙醫師G7
牧场Fx
牧場9$
物业Fx
物业管家Fy
物流Hw
物流士G7
物理治療師G7
物産9$
物联Fx
特優GE
特別養護老人ホーム9$
特待生F_
特效师Fy
特种作业Fo
特等奖Fk
特約作者G7
特許Fh
独身H`
獎GE
獎學金GE
獣医師FZ
獲得Hx
獲獎Hy
獸醫G7
现今GJ
现任GJ
现在GJ
班主任Fy
班排名Fl
班级排名Fm
班组长Fy
班長FZ
班长Fy
現任GK
現在H1
現在に至るFS
現在までFS
現在も在籍FS
現在在職中FS
現在進行中FS
現場監督FZ
現職H1
球會G=
理事G:
理发店Fx
理学療法士FZ
理容師FZ
理工G$
理财经理Fy
理货员Fy
環境省9$
瓦工Fy
生協9$
生徒会長FZ
生技G=
生活相談員FZ
生活老师Fy
生物Fx
生物科技Fx
生産管理FZ
生醫G=
產品企劃G7
產品經理G7
產品部GH
用户研究员Fy
甲等榮譽Fl
电力Fx
电商Fx
电大G$
电子厂Fx
电工Fy
电工证Fo
电焊工Fy
电视Fx
电视台Fx
男Hz
男性Hz
町F[
町役場9$
畢業H{
畢業專題GZ
畢業製作GZ
略懂H|
番F[
番地F[
病院9$
療養院G=
発表H/
発起人FZ
登壇H/
發明專利H_
發表HC
發起人G7
百貨G=
百貨店9$
百货Fx
监制Fy
监理Fy
监理工程师Fo
監査法人9$
監督FZ
目前H}
目前在职GJ
直到现在GJ
直博Gz
相談員FZ
省H;
看護G7
看護助手FZ
看護師FZ
県F[
県庁9$
着任G]
督导Fy
督导员Fy
督導G7
瞭解I$
短大G.
短期大学G.
短期大学士HH
研修Fa
研修医FZ
研修班H3
研发Fy
研发部G-
研發部GH
研究助理G<
研究员Fy
研究員Gq
研究員助理G7
研究室Fb
研究所I%
研究生I&
研究生院G$
研究科HA
研究院G0
研習H2
研習營H2
研討會HC
硕士F|
硕士学位F|
硕士研究生F|
碩士I'
碩士班I'
社Hh
社会保険労務士$C
社会福祉協議会9$
社会福祉士FZ
社会福祉法人9$
社区工作者Fy
社員FZ
社工G<
社工員G7
社會工作主任G7
社會服務處G=
社福機構G=
社群小編G7
社長Gq
社长Fy
福利工作員G7
福利院Fx
福祉会9$
离异Gu
离职Ho
秋I(
秋天I)
秋季I(
科I*
科员Fy
科学与技术Fu
科学家Fy
科學家G7
科室G-
科技G0
科技大學G/
科研助理Fy
科系HJ
科長G7
秘书Fy
秘书长Fy
秘書Gq
秘書検定$C
称号Fk
移动Fx
程序员Fy
程序设计赛Fk
程式設計師G7
稍懂I+
税务局Fx
税务师Fo
税務署9$
税理士FZ
税理士法人9$
空服員G7
窓口FZ
站点负责人Fy
站长Fy
竞赛Fk
競賽GE
笔译Fy
第I,
第一作者Fw
第一名I-
第一完成人Fy
第一語言I.
第一语言G|
第三名I-
第二作者Fw
第二名I-
策划Fy
简单交流I/
简单会话I/
简历G&
简历表G&
箇月FV
算法Fy
算法专家Fy
管培生Fy
管理员Fy
管理栄養士FZ
管理者$C
管理職FZ
簡歷G2
簿記$C
精密GA
精機9$
精熟H-
精算师Fy
精通I0
系G;
系學會會長G7
系排名Fl
系统架构设计师Fo
系统集成项目管理工程师Fo
紀要H/
約聘I1
紡績9$
組I2
組合9$
組員G7
組裝員G7
組長Gq
経歴書Fi
経済産業省9$
経理FZ
結業H{
經理G7
継続中FS
総務FZ
総務省9$
線上I3
編入G]
編入学G]
編劇G7
編輯G7
編集者FZ
編集長FZ
縣Gs
總召G7
總平均Fl
總監G7
總經理G7
總編輯G7
繊維9$
线上H0
组G-
组员Fy
组长Fy
经济师Fo
经理Fy
经纪人Fy
结业Ho
统招本科Fj
绩点Fm
维修工Fy
综合排名Fm
绿带Fo
编剧Fy
编导Fy
编辑Fy
网格员Fy
网约车司机Fy
网络Fx
网络工程师证Fo
置业Fx
美宣G7
美容室9$
美容师Fy
美容師FZ
美容院G0
美工Fy
美术馆Fx
美編G7
美術館GA
翻訳者FZ
翻譯G7
翻译Fy
老人ホーム9$
老师Fy
老師G7
考取I4
职业技术学院G$
职业资格Fo
职校G$
职高G,
联赛Fk
聯賽GE
職人FZ
職務経歴書Fi
職業訓練校G.
職歴書Fi
職能治療師G7
職長FZ
肄业I5
肄業I6
股份有限公司G0
育婴师Fy
育婴师证Fo
能够使用Ht
能手Fk
能源Fx
臨床心理師G7
臨床検査技師FZ
自I7
自傳與履歷G2
自動車9$
自己紹介書Fi
自治区G>
自考本科Fj
自衛官FZ
至Gp
至今GI
至现在GJ
至現今GK
至現在FS
至目前H}
與I8
航空I9
船员Fy
船員Gq
船长Fy
良好I:
花园G>
英文履歷G2
英文简历G&
英検>&
英檢Ge
英语六级Fn
英语四级Fn
茶艺师Fo
茶馆Fx
荣获Fk
荣誉称号Fk
药师Fy
药房Fx
获取I;
获奖I<
获得I;
营业员Fy
营养师Fy
营养师证Fo
著作H^
著書H/
董事長G7
董事长Fy
薪酬专员Fy
薬剤師FZ
薬品9$
薬局9$
藥局G=
藥局藥師G7
藥師G7
處GH
處長G7
號I=
行政Fy
行政助理G7
行政書士FZ
行銷企劃G7
行銷專員G7
街H;
街坊會G=
街道G>
街道办Fx
街道办事处Fx
衛生管理者$C
表彰F_
表彰状F_
裁判G<
裁判所9$
装配工Fy
装饰Fx
補習班G=
補習班老師G7
製パン9$
製作所9$
製片G7
製程工程師G7
製菓9$
製薬9$
襄理G7
西点师Fy
見習いFZ
見込G@
見込みG@
観光9$
见习Fy
规划师Fy
計畫案GZ
計算9$
訓練校G.
訓練營H2
記事H/
記者Gq
設備工程師G7
設立G]
設計事務所9$
設計專利H_
設計師G7
設計者FZ
設計賽GE
診所G=
診療所9$
註冊G%
註冊社工I>
註冊護士G%
証券9$
評定平均1|
認定H(
認定証$C
認證G%
語言治療師G7
課GB
課長Gq
課長代理FZ
調理員FZ
調理師FZ
調酒師G7
論文I?
論文誌H/
諮商師G7
諮商心理師G7
講師Gq
講師認證G%
講座I@
講演H/
講習Fa
講習会Fa
講者G7
講解員G7
證G%
證券G=
證明書G%
證書G%
證照G%
警備員FZ
警員G7
警察署9$
譯者G7
譯著HC
護士G7
護理師G7
護理長G7
计算机一级Fo
计算机二级Fo
认证Fo
训练营H3
记者Fy
讲义Fw
讲师Fy
讲座H3
讲解员Fy
论文Fw
设计师Fy
设计赛Fk
设计院Fx
访问学者Fy
证Fo
证书Fo
证券Fx
评审Fy
诊所Fx
译著Fw
课程设计G'
课设G'
课题G'
课题负责人Fy
调度员Fy
调酒师Fy
调音师Fy
負責人G7
財Hh
財務省9$
財務部GH
財団法人9$
販売FZ
販売スタッフFZ
販売員FZ
責任者FZ
貿易G=
資料工程師G7
資料科學家G7
資格IA
資格證G%
資深工程師G7
資訊G=
賞F_
负责人Fy
财务Fy
财务部G-
责任编辑Fy
责编Fy
货车司机Fy
质检员Fy
贸易Fx
资料员Fy
资本Fx
资格Fo
资格证Fo
资格证书Fo
资质Fo
起IB
起重工Fy
超市G0
跟单员Fy
路H;
軟體G=
転入学G]
転出Fq
転職G]
輔修HJ
輔導老師G7
车工Fy
车间G-
车间主任Fy
软件Fx
软件著作权Fw
软件设计师Fo
软件评测师Fo
软考Fo
较好G8
辅修Fu
辅导员Fy
辅警Fy
農協9$
農園9$
農場G=
農林水産省9$
農業従事者FZ
迄今H}
迄今為止GK
运维Fy
运营Fy
进修班H3
进行中GJ
远程H0
连锁Fx
连长Fy
退任Fq
退団Fq
退学IC
退學I6
退所Fq
退社Fq
退職Fq
送貨員G7
通信I9
通訳FZ
通訳案内士FZ
通讯作者Fw
通讯员Fy
通販9$
通过I;
通過Hx
造价员Fy
造价师Fo
造型师Fy
連載H/
連鎖G=
週ID
週刊G=
週間IE
進行中GK
遊戲G=
運営会社9$
運営委員FZ
運転手FZ
運輸9$
道F[
遠端I3
遠距I3
邀請賽GE
邀请赛Fk
郡F[
部IF
部員FZ
部長Gq
部长Fy
部門GB
部门G-
郵便局9$
都F[
鄉Gs
配達員FZ
配音员Fy
酒店Fx
酒造9$
醫師G7
醫檢師G7
醫院G=
醸造9$
采购Fy
里Gs
重工Fx
量化研究员Fy
金メダルF_
金奖Fk
金牌I-
金獎GE
金融G=
金賞F_
鉄工9$
鉄工所9$
鉄道9$
銀牌GE
銀獎GE
銀行GA
銀賞F_
銅牌GE
銅獎GE
銅賞F_
錦標賽GE
鎮Gs
针灸师Fy
钢筋工Fy
钢铁Fx
钳工Fy
铁路Fx
铜奖Fk
铜牌Fk
铣工Fy
银奖Fk
银牌Fk
银行Fx
销售Fy
销售代表Fy
销售部G-
锦标赛Fk
镇G>
門市G=
門市主管G7
門市人員G7
閉業Fq
開始GN
開業G]
開源GZ
開源專案GZ
開発案件Ff
開発者FZ
開発部Fb
開發G7
门店Fx
门店经理Fy
队长Fy
防火管理者$C
防衛省9$
附中Gk
陈列师Fy
院舍家長G7
院长Fy
陪伴志工G7
隊長G7
雅思HV
集团Fx
集團G=
雑誌H/
雙語I.
雜誌HC
雜誌社G=
離婚H.
離職IG
零售Fx
電力9$
電台G=
電子GA
電工G7
電機9$
電気工事士$C
電視台G=
非常勤Fd
非常熟练F{
面包师Fy
面接官FZ
面点师Fy
韌體工程師G7
音楽教室9$
頁IH
項目GZ
預期HT
預計HT
領隊證G%
顧問II
页I,
项目G'
项目助理Fy
项目名称G'
项目总监Fy
项目成员Fy
项目经历G'
项目经理Fy
项目部G-
顾问Fy
预期HQ
预算员Fy
预计HQ
预计毕业HQ
领班Fy
食品I9
飯店G=
飲料店G=
養成所G.
餐厅Fx
餐廳G=
餐飲G=
餐饮Fx
餐饮公司Fx
館員G7
馆员Fy
首席IJ
首席记者Fy
首獎GE
駕照G%
騎手FZ
驾照Fo
驾驶员Fy
驾驶证Fo
骑手Fy
體育會G=
高中IK
高中毕业G1
高中畢業IL
高卒IM
高商G/
高専G.
高工G/
高度専門士HH
高校G.
高校卒業IM
高等专科F}
高等学校G.
高等専門学校G.
高等技術専門校G.
高級IN
高級中學G/
高級文憑Fr
高级Hv
高级专家Fy
高级职称Fo
高考及格G%
高职F}
高職IO
髮廊G=
麵包店G=
黑带Fo
가을IP
가을학기IP
간병인IQ
간사IQ
간호사IQ
간호조무사IQ
감독IQ
감정평가사IQ
강사IQ
강연IR
강좌IS
개발부IT
개발자IQ
개발팀IT
개월IU
개인프로젝트IV
갱신IW
건설IX
건축사IQ
검정고시IY
게임IX
게임즈IX
게재IR
겨울IZ
겨울학기IZ
견습IQ
경력기술서I[
경리IQ
경비원IQ
경진대회$E
경찰관IQ
경찰서IX
계약직I\
계열I]
계장IQ
고급I^
고등학교I_
고등학교졸업IY
고졸IY
공고I_
공단IX
공로상$E
공모전$E
공무원IQ
공사IX
공인$D
공인노무사$D
공인중개사$D
공장IX
공장장IQ
공저IR
공저자I`
과Ia
과대표IQ
과장IQ
과제IV
관리부IT
관리사Ib
관리자IQ
광역시Ic
교사IQ
교수IQ
교육과정IS
교육원I_
교정자IQ
구Ic
구두발표I`
구매담당IQ
구청IX
군Ic
군무원IQ
그로스마케터IQ
그룹Id
그룹장IQ
극단IX
근무중Ie
금메달$E
금상$E
기고IR
기능사$D
기사If
기술부IT
기술영업IQ
기술자IQ
기업IX
기자IQ
기초Ig
기초회화Ih
기혼Ii
기획부IT
기획자IQ
길Ic
까지Ij
끝Ik
남Il
남성Il
남자Il
네이티브Im
네일아티스트IQ
네트워크IX
네트워크관리사$D
네트웍스IX
년In
년간In
노무법인IX
노무사IQ
논문IR
농부IQ
농장IX
능숙Io
능숙함Ip
능통Iq
단장IQ
담당IQ
담당자IQ
대리IQ
대리기사IQ
대상$E
대표IQ
대표이사IQ
대학I_
대학교I_
대학원I_
대행사IX
데이터IX
데이터분석가IQ
데이터사이언티스트IQ
데이터엔지니어IQ
도Ic
도서관IX
동Ic
동상$E
등재IR
디렉터IQ
디자이너IQ
디자인부IT
랩스IX
레스토랑IX
레주메I[
로Ic
로지스틱스IX
리Ic
리눅스마스터$D
리더IQ
리드IQ
리포터IQ
마케터IQ
마케팅부IT
마케팅팀IT
마트IX
매니저IQ
멘토IQ
면Ic
면허$D
면허증$D
모국어Im
모델IQ
모빌리티IX
모터스IX
목수IQ
무역IX
물류IX
물류담당IQ
물류센터IX
물리치료사IQ
물산IX
미디어IX
미술관IX
미용사IQ
미장공IQ
미혼Ii
미화원IQ
및Ir
바리스타IQ
바이오IX
바텐더IQ
박물관IX
박사Is
박사과정Is
박사수료Is
박사학위Is
반장IQ
발표IR
방사선사IQ
방송IX
방송국IX
배관공IQ
배달원IQ
배우IQ
백엔드IQ
백화점IX
버스기사IQ
번길Ic
번역가IQ
번지Ic
법무법인IX
법무사IQ
법원IX
법인IX
베이커리IX
벤처IX
벤처기업IX
변리사IQ
변호사IQ
병원IX
보건교사IQ
보건소IX
보육교사IQ
보통It
보험IX
복수전공I]
복지관IX
복지센터IX
본부IT
본부장IQ
본사IX
봄Iu
봄학기Iu
봉사자IQ
부문IT
부서IT
부장IQ
부전공I]
부터Iv
부트캠프I_
부팀장IQ
부회장IQ
분석가IQ
뷰티IX
비서IQ
비정규직I\
비즈니스Iw
비즈니스수준Iw
비즈니스회화Iw
빅데이터분석기사$D
사Ix
사무소IX
사무원IQ
사무직IQ
사서IQ
사업부IT
사원IQ
사이드프로젝트IV
사진사IQ
사진작가IQ
사회복지사IQ
사회조사분석사$D
산업IX
산업기사$D
상Iy
상고I_
상급I^
상담사IQ
상담원IQ
상동Iz
상사IX
생명IX
생산관리IQ
생산부IT
생산직IQ
서기IQ
서비스기획자IQ
서점IX
석사I{
석사과정I{
석사수료I{
석사학위I{
석차I|
선반공IQ
선원IQ
선임IQ
선임연구원IQ
설계사IQ
성우IQ
성적I|
세무법인IX
세무사IQ
세무서IX
세미나IS
센터Id
셰프IQ
소믈리에IQ
소방관IQ
소방서IX
소장IQ
소프트IX
솔루션IX
수강중Ie
수료I}
수료예정J$
수료증$D
수상$E
수석IQ
수석연구원IQ
수의사IQ
스쿨I_
스타트업IX
스태프IQ
스튜디오IX
스튜디오스IX
스페셜리스트IQ
승무원IQ
시Ic
시간제I\
시니어IQ
시스템IX
시청IX
식당IX
식품IX
신hskJ%
신문IX
신문사IX
실IT
실습생IQ
실용신안I`
실장IQ
심리상담사IQ
심판IQ
아나운서IQ
아르바이트IQ
아이엘츠J%
아카데미I_
아키텍트IQ
아파트Ic
안드로이드IQ
알바IQ
애널리스트IQ
약국IX
약사IQ
양성과정IS
어린이집IX
어부IQ
언어치료사IQ
에듀IX
에디터IQ
에서J&
에이전시IX
엔지니어IQ
엔터테인먼트IX
여J'
여고I_
여대I_
여름J(
여름학기J(
여성J'
여자J'
연구보조IQ
연구소IX
연구실IT
연구원J)
연수IS
연수원I_
연주자IQ
연출IQ
영양교사IQ
영양사IQ
영업IQ
영업관리IQ
영업대표IQ
영업부IT
예상J$
예정J$
오늘Ie
오픽J%
온라인J*
와Ir
외고I_
요리사IQ
요양보호사IQ
요양원IX
용접공IQ
용접사IQ
우수J+
우수상$E
우승$E
운영사IX
운영위원IQ
운영자IQ
운영중Ie
운영진IQ
운전기사IQ
운전면허$D
운전원IQ
워드프로세서$D
원격J*
원어민Im
원장IQ
월IU
위와같음Iz
위촉직I\
유Ix
유창Iw
유치원J,
유치원교사IQ
유통IX
유한회사IX
은상$E
은행IX
읍Ic
응급구조사IQ
의류IX
의사IQ
의원IX
이래J-
이력서I[
이발사IQ
이사IQ
이상Ik
이중언어Im
이혼Ii
이후J.
인사담당자IQ
인사부IT
인증$D
인터랙티브IX
인턴IQ
일J/
일러스트레이터IQ
일보IX
일상회화J0
일상회화가능J0
임상병리사IQ
임상심리사IQ
입문J1
입사J2
입상$E
입선$E
입학J2
자격증$D
자기소개서I[
자동차IX
자산운용IX
자원봉사자IQ
자퇴J3
작가IQ
작업치료사IQ
잡지사IX
장려상$E
장학금$E
재Ix
재단IX
재무부IT
재직Ie
재직중Ie
재택J*
재택근무J*
재학Ie
재학중Ie
저널IR
저서IR
전공I]
전공평점I|
전기기사If
전문가Io
전문대I_
전문대학I_
전문학사J4
전산세무$D
전산회계$D
전임연구원IQ
전자IX
전체평점I|
점장IQ
정규직I\
정보보안기사$D
정보처리기사$D
정보처리산업기사$D
정비공IQ
정비사IQ
정원사IQ
제과IX
제과사IQ
제빵사IQ
제약IX
제이엘피티J%
제조사IX
조교IQ
조리사IQ
조리원IQ
조리장IQ
조산사IQ
조수IQ
조연출IQ
조장IQ
조종사IQ
조합IX
졸업I}
졸업예정J5
졸업작품IV
졸업평점I|
졸업프로젝트IV
주J6
주니어IQ
주무관IQ
주민센터IX
주방장IQ
주식회사IX
주임IQ
주임연구원IQ
주저자I`
주최자IQ
준우승$E
중It
중공업IX
중급It
중상J7
중상급J7
중퇴J3
중학교I_
증권IX
지금Ie
지도사$D
지원부IT
지점IX
직업상담사$D
직업전문학교I_
직원IQ
진행중Ie
쪽J8
차장IQ
채용담당자IQ
책임IQ
책임연구원IQ
책임자IQ
초급Ig
초급회화Ih
초등학교I_
총괄IQ
총무IQ
총무부IT
촬영감독IQ
최상Io
최우수상$E
출원IR
출판IR
출판사IX
취득J9
취득일IW
측량사IQ
층Ic
치료사IQ
치위생사IQ
카드IX
카페IX
카피라이터IQ
캐셔IQ
캐피탈IX
캠퍼스I_
커머스IX
커피IX
컨설턴트IQ
컴퍼니IX
컴퓨터활용능력$D
컴활$D
코디네이터IQ
코스메틱IX
코치IQ
콘텐츠IX
콘텐츠마케터IQ
콘텐츠에디터IQ
큐레이터IQ
클라우드IX
택배기사IQ
테크IX
테크리드IQ
텔레마케터IQ
텔레콤IX
텝스J%
토스J%
토이프로젝트IV
토익J%
토익스피킹J%
토플J%
통신IX
통역사IQ
통역원IQ
퇴사J:
퇴직J:
투고IR
투자IX
튜터IQ
트레이너IQ
특별상$E
특별시Ic
특수교사IQ
특허IR
특허등록I`
특허출원I`
팀IT
팀장IQ
팀프로젝트IV
파견직I\
파트IT
파트장IQ
파트타임I\
파티시에IQ
판매원IQ
패션IX
퍼포먼스마케터IQ
페이지J8
편입J2
편집자IQ
평균평점I|
평균학점I|
평점I|
포스터발표I`
표창$E
표창장$E
풀스택IQ
풀타임I\
품질관리IQ
품질부IT
프로그래머IQ
프로듀서IQ
프로젝트IV
프로젝트명IV
프론트엔드IQ
프리랜서IQ
플랫폼즈IX
플로리스트IQ
하Ig
학과J;
학교I_
학부J;
학부연구생IQ
학사J<
학사과정J<
학사졸업J<
학사학위J<
학생회장IQ
학술대회IR
학술지IR
학예사IQ
학예연구사IQ
학원J,
학원강사IQ
학점I|
학점평균I|
학회IR
학회지IR
한국사$D
한국사능력검정$D
한능검$D
합격J9
항공IX
해설사IQ
해외영업IQ
해운IX
행정원IQ
헤어디자이너IQ
현장소장IQ
현재Ie
현재까지Ie
현재재직중Ie
현재진행중Ie
현직Ie
협동조합IX
협회IX
호Ic
호텔IX
홀딩스IX
홀서빙IQ
홍보부IT
화재IX
화학IX
회계담당IQ
회계법인IX
회계사IQ
회사IX
회장IQ
회화가능J0
획득IW
훈련과정IS
"#, b"!\x00\x0b\x00\x05\x00\n\x00\x04\x00\x0b\x02\x0e\x00f\x00\x10\x00\x06\x00\x01\x00\xc7\x02\xb9\x00\x16\x00o\x00,\x00=\x003\x00,\x00\x03\x00\
\x12\x00\x02\x00\x04\x01\x02\x00\x95\x00\x02\x00\x1b\x00\x01\x00*\x00\x05\x00\x15\x00\x02\x00\x00\x00\x1b\x00\x02\x00\x03\x00\x1f\x00\x02\x00V\x02\x02\x00\
\x14\x00e\x00\x02\x00\x06\x00\x02\x00\x08\x00l\x00r\x01\xd8\x01\x00\x00\x14\x00\x00\x00\xd1\x00+\x00\xab\x00<\x01*\x00\x00\x00S\x00?\x00\
\x19\x00\x00\x00\x01\x00\x1b\x00\x04\x00\n\x00X\x00;\x00\x05\x00\x01\x00\x11\x00\x0e\x00\x00\x00\x07\x00\x00\x00\x08\x00\xc7\x01\x00\x00\xd9\x03%\x00\
\x04\x00\x86\x01M\x00@\x01w\x01\x06\x004\x00\xcd\x00o\x00\x14\x00\x80\x00\x00\x00F\x00\x00\x00\x03\x00\x0b\x01\n\x00\x02\x00\x00\x00\x86\x01\
\x05\x00\x1f\x00\x04\x01\x1b\x00M\x00\x00\x00}\x003\x005\x00$\x00\xd4\x00~\x004\x00\n\x00\x02\x00\\\x01\x00\x00\x02\x00?\x00\x10\x00\
\x15\x00\x06\x00\xac\x00\xc8\x00\r\x00\x84\x00\x01\x00\x07\x004\x00\x00\x00)\x01\x00\x00J\x00\x00\x00\x02\x00\x02\x00\x04\x00\x08\x00\x01\x00\x04\x00\
\x1d\x00\x00\x00\x14\x00\x1b\x00\x02\x00a\x00\xec\x00\xbf\x01\x01\x00\x04\x00V\x00\xcf\x00O\x03<\x00~\x00|\x00\x06\x00^\x00\x1c\x00\xf7\x00\
\x01\x00\x00\x00\x08\x00e\x00\x14\x00\x00\x00m\x00\x00\x00\xaf\x00\x12\x00\x00\x00\x11\x00%\x00\x02\x00\xea\x00\x08\x00\x00\x00\x11\x00!\x00\x03\x00\
\xdf\x00\x14\x00\x07\x00\xe4\x00 \x00\n\x00\x03\x00\x06\x00o\x00\x0c\x008\x00\x00\x00\x04\x00\n\x00g\x00\xc2\x019\x01\x00\x00\x19\x01:\x00\
\'\x00\n\x00 \x00\x00\x00\xe9\x00\xbc\x00m\x00P\x00?\x00%\x00\xef\x00^\x00\x12\x00\x08\x00\x02\x00\xb7\x00T\x00\x00\x00\xaa\x00\x0b\x00\
\x10\x00J\x00t\x01\r\x011\x00\x17\x00*\x00\x1f\x00\n\x00\x08\x00/\x00\x13\x00\xf5\t\n\x00\x13\x00u\x01\x02\x00\xe3\x01\xa6\x00:\x00\
\xd4\x01\t\x00Y\x00\x05\x00\x02\x00\x19\x01\n\x00\x13\x00\x15\x00#\x00\x00\x00g\x00\x9b\x02\xfa\x00\x05\x00\x0e\x00\x1a\x00\x0b\x00{\x00\x02\x00\
A\x00X\x00\xbe\x00[\x00\x05\x00e\x00:\x00\x15\x00\x07\x00\x00\x00\n\x02\x11\x00\x17\x00\x01\x00\x00\x001\x01\n\x00\x06\x00\xed\x01(\x02\
2\x02\x00\x00[\x00\x01\x00\x12\x00\x00\x001\x00g\x00\x05\x00\"\x00\xde\x01i\x00\"\x00-\x00\xce\x00\x00\x00\n\x00\x00\x00\x0c\x00\x1d\x00\
\x1f\x00\x8f\x01\x96\x00\xa2\x01\x11\x00\x01\x00\x00\x00\x00\x00\xd9\x02\x00\x00}\x00]\x00\xf7\x03\x08\x00r\x00\x0e\x00\x1a\x00\x03\x00\x03\x00\x01\x00\
\x19\x00\x00\x00\x0e\x01\xe7\x01S\x00$\x08\xa4\x00\xe1\x00{\x00\xc5\x00\x01\x00\xbf\x00)\x00\x86\x00L\x00\xbb\x00\x05\x00d\x01\x98\x00\x04\x00\
\x1a\x00\x13\x00W\x00%\x00\x1b\x01\x01\x00\x92\x00j\x00\x02\x00\x05\x00\x02\x00q\x02\x00\x00\x1e\x01\xa6\x00\x88\x01\x00\x00\x1d\x00b\x00V\x04\
\'\x00\x8b\x00\x9d\x00\x1f\x00%\x00\x06\x00\x08\x00\x86\x00\x10\x00\x8b\x00\'\x00\x00\x00<\x03\xbb\x01\x02\x00\x03\x00\x8e\x01\x06\x00\x0b\x00o\x00\
\x1d\x00\x8a\x00f\x00\xc4\x01\r\x00\n\x00\x1b\x00\x10\x00#\x01}\x01\x00\x00\x01\x00\x8f\x02\x00\x00\t\x01\x01\x00\x05\x00\x8d\x00\x82\x00\x01\x00\
$\x00\t\x00(\x01\x07\x00\xa2\x00\xfc\x00\x19\x00\x00\x00\x03\x00\x17\x00\x03\x00Y\x006\x008\x00\x01\x00V\x01O\x00\x03\x00\x00\x00\x00\x00\
7\x00\x00\x00 \x00\xef\x000\x04\x12\x00\x00\x00\x16\x00{\x00\x02\x00\xef\x01\xa9\x01\x00\x00L\x00\xbb\x01\x12\x00\x1e\x00\xb5\x00\x05\x00N\x01\
\x1d\x01\x06\x00\r\x00\x08\x00\x07\x00j\x01?\x00\x1e\x00\x02\x00B\x00\x02\x00\xac\x02\x01\x00\x0e\x01\xf9\x00\xb4\x00\x06\x00\x05\x00)\x00n\x01\
L\x00\x90\x00\x00\x00\x80\x00\x0c\x00&\x00-\x00\x03\x00\x00\x00{\x00\x00\x00\x00\x00\x06\x00\xd9\x01\x03\x00\x01\x00\x01\x00\xcb\x00\x00\x00S\x00\
@\x00\x10\x00C\x00\x1c\x00\x14\x00\x16\x00L\x01B\x00\xc2\x016\x02\x95\x01E\x00(\x00<\x00Z\x01\x1a\x00\x04\x00L\x00\x01\x00\x05\x00\
\x01\x00d\x00\x08\x00\x00\x00,\x02\x08\x00^\x00\x04\x00\x1c\x00\x07\x00M\x005\x00\x11\x00\x02\x002\x00(\x01\x03\x00\x04\x00\xfb\x00:\x00\
\r\x00\xe4\x00\x12\x00@\x03J\x02W\x00\x16\x00\x1c\x00\x0c\x00\x1e\x00\x04\x00\xa7\x01\x00\x00\x02\x00\x8f\x00\x05\x00\x01\x00\xcd\x00<\x00o\x03\
\x00\x00\x00\x00!\x01\x11\x00-\x00\x00\x00\x89\x03\n\x00\xc6\x01\x16\x00\x03\x00r\x00\xcb\x00\x00\x00\x10\x00\x00\x00\xbd\x00\x07\x00\x00\x00b\x00\
y\x00\x03\x00B\x00\x90\x02\xd7\x00\x01\x00\x1c\x00)\x01\x02\x00\x14\x00D\x005\x00\xb1\x00\x1a\x00\r\x00\xf7\x00/\x00\x00\x00\x01\x00Q\x00\
\x00\x00T\x01\x05\x00\x00\x00\x01\x00M\x00\x97\x03\x0e\x00\x03\x00\x18\x00\x81\x02\x04\x00\\\x00\x03\x00\n\x00\xec\x00\x16\x00\t\x00$\x00\xd5\x01\
\x12\x00\x04\x00\x19\x01J\x01\x01\x00\x1c\x00V\x01|\x00\x03\x00\x0c\x007\x00\xce\x00\x06\x00\x8a\x00\x1c\x00I\x04\x01\x00\x11\x008\x00\x19\x00\
\xa5\x00\x00\x00\x03\x00b\x01W\x00\x06\x00$\x00\x00\x00\x16\x00\xa0\x00\x07\x00\n\x00C\x00\xb3\x03\x05\x00\x1a\x00+\x00\n\x00\x00\x00\x00\x00\
\xff\x00\x1e\x00\x01\x00\x0b\x00\x19\x00\n\x00N\x00\x01\x00o\x00\xb5\x00F\x00\x03\x00y\x00\x13\x00\x00\x00\x12\x006\x00p\x00\x03\x00\xad\x02\
5\x00\x0c\x00\x01\x00\x07\x00\x08\x00\x12\x00\x00\x00\x00\x00\x85\x00\x0e\x00]\x00\x10\x00\x92\x00\x00\x00\xbd\x00\x0f\x00\x0f\x00\x10\x00\xbd\x00\x03\x00\
8\x00~\x005\x00\n\x00:\x00\xa1\x00\x17\x00\x07\x00\n\x00A\x00 \x00\x00\x00\x10\x00\x14\x00Y\x01\x14\x00\x02\x00\xc2\x02\x11\x00\x06\x00\
\xb9\x01.\x00\x03\x00\xd9\x01\x8f\x00\xfb\x01=\x00-\x00D\x00#\x00\xb0\x00)\x00\x94\x04\t\x00v\x00\x08\x00\xdf\x00\x12\x00\xb9\x01\x00\x00\
\x03\x00\xba\x036\x00\t\x00\x01\x00\x03\x00\x17\x000\x00\xb0\x02\x94\x01}\x01\xf2\x01V\x01\xd1\x04\x08\x00\x08\x00?\x00\x0f\x01\x04\x00[\x00\
\x07\x00j\x00\x0b\x00=\x04\xff\x00\x04\x00\x01\x00\x06\x00O\x02\"\x00\xb8\x00\x01\x00\x06\x00;\x02}\x00(\x00\xf6\x08\x00\x00\x01\x01A\x01\
\x00\x00\x98\x08\x04\x00\x96\x00P\x00\x04\x00\x06\x00\x91\x01;\x018\x03\x00\x00\x06\x00g\x05\x00\x00\x13\x02\x10\x00\x07\x00\x05\x00\x0c\x00\x02\x00\
\x9a\x02\x0f\x00\x00\x008\x00V\x00;\x00\xf8\x00\x05\x00\xb3\x00n\x00\xf1\x01\x00\x00,\x00\x15\x00\x00\x00D\x02\x9e\x01\x01\x00\xbf\x00\x05\x00\
y\x05\x02\x00\x01\x00\x1a\x03\x02\x00\x1d\x00.\x01*\x00\x8e\x01\x01\x00\xb9\x00\x1f\x00\x03\x00\x0e\x00\x00\x00\xc3\x01n\x00L\x00\x00\x00\x00\x00\
\x05\x00\x0e\x01?\x00\xa2\x00\x08\x00\x00\x00\x0b\x00\x02\x00`\x00\xf3\x00\xdf\x01\x93\x00\x1f\x01\x07\x01\x1e\x00k\x00@\x01\x9e\x01O\x00\x15\x00\
3\x01\x1e\x02\x01\x00G\x01\x94\x03C\x04\x19\x01\x19\x00\x0f\x00)\x00\x8d\x02\xea\x01\xf0\x01\x01\x01\t\x00\x93\x00\x05\x00p\x00\xcf\x00\x00\x00\
\xc9\x00\x05\x00\xc3\x02\x0e\x00B\x02#\x00g\x00\x06\x00\x1b\x00\x01\x00\t\x00s\x00\x07\x00\x00\x00\xb8\x00\x0f\x00\x1f\x00\x07\x00\x18\x00\x80\x01\
k\x00\x1d\x00\x02\x00\x96\x00\x01\x00\x00\x00\x18\x00\x00\x00\x13\x00\x03\x00%\x001\x00\x0b\x00e\x00\x0c\x00\x02\x00\xb8\x03A\x01c\x00.\x00\
\xfa\x00\xfb\x02/\x00\x89\x00\x0b\x00\x1c\x00\x1a\x00y\x01D\x00\x81\x01\r\x00=\x00\x13\x00\x11\x00\x00\x00b\x02e\x00\x00\x00\x01\x00\x05\x00\
\x08\x001\x00\x02\x00\x0b\x00#\x00N\x00e\x00\x06\x00\xb4\x00j\x00\x14\x00\x00\x00\x0e\x00\x07\x00\x06\x00\x1e\x05\xb5\x03\x14\x00\r\x02\r\x00\
\x06\x00\x02\x00/\x01\x00\x00D\x00(\x00\x11\x00\"\x00\x0b\x00\r\x00q\x05\x00\x00\x05\x00%\x00\x05\x02\x02\x00\x10\x00\xb4\x04\x01\x00r\x00\
\x17\x00\x18\x00\x05\x00\r\x00\x00\x00g\x00\x13\x00\xa5\x02\r\x00\xf3\x01\x00\x00F\x00p\x00K\x00?\x00&\x00\x0e\x00v\x00\'\x00\x01\x00\
\x03\x00\xf7\x00#\x00\x0c\x00\x13\x00\x1c\x00\x00\x00\xe8\x04\x02\x00\x80\x003\x00Q\x00\x08\x00-\x01T\x02\x00\x00\x08\x00\xc8\x00\x02\x00\xf3\x01\
Q\x00o\x00\x00\x00H\x02\x0b\x00\xac\x016\x00\xfb\x00\x13\x00Q\x03O\x01\xa6\x01d\x00\x98\x00\x80\x00\x07\x00\x10\x00\x00\x00\xc7\x03\x01\x00\
\n\x00\xa9\x01\r\x02\t\x00_\x01n\x005\x01\x0e\x00(\x03\x0f\x02\t\x00\x0c\x00:\x00O\x01^\x00\x8e\x00H\x03Q\x004\x00\x15\x00\
1\x00\x1c\x00\x1c\x00X\x00\x01\x00\x00\x00~\x00\xc9\x00\r\x00\x0c\x00\x10\x01T\x00\x05\x00X\x00\xda\x00\x95\x01\x01\x02C\x00\t\x00L\x01\
\x00\x00\x1c\x00\x01\x00\x01\x00\x01\x00\x03\x00\x13\x00#\x00m\x008\x00\x0c\x00\xb1\x00\x0b\x00\x00\x00v\x02\xa7\x00Y\x00b\x00N\x01\x8f\x00\
\x02\x00r\x01\\\x04\x16\x01\x03\x00a\x00\x9a\x00\xfd\x01\x19\x00\x18\x01\x11\x00\x1f\x04\x15\x00\x12\x00\r\x00\x03\x00\x12\x00\x8c\x01\t\x00\x19\x00\
\x00\x00\x02\x00\xbd\x01\x18\x00^\x02\n\x00\x17\x00Z\x00\x00\x00u\x00\x16\x00c\x00\xc9\x01O\x00\x00\x00\xfb\x02\x02\x00\x17\x02\xce\x01\xae\t\
\x00\x00h\x01\x18\x005\x00\x0b\x00\x08\x00\x03\x00\x01\x00\x00\x00\x18\x01E\x00\"\x00\x07\x004\x01\n\x00\x0b\x00\xae\x00\x89\x01\x08\x00\x99\x00\
]\x00\xee\x00v\x00\x00\x00\x01\x00\x8e\x01\"\x00\xc3\x02\x06\x00(\x00]\x01\x14\x00Y\x02\x83\x02\x00\x00\x04\x00\xb4\x00\x07\x00t\x02\x04\x00\
\x13\x00\x06\x00\xdf\x00)\x00\x0b\x00\x06\x00\xd4\x00\x05\x00s\x00;\x00\xab\x00K\x02\x04\x00i\x00\x14\x00\xbb\x00P\x01\x00\x009\x00)\x00\
c\x01\x02\x00J\x01R\x00*\x004\x02\x00\x00\x12\x00[\x00m\x00\x04\x00\x05\x00\x13\x00\x04\x00\x14\x004\x00\xd3\x00p\x02\x9b\x00\x00\x00\
\x01\x00q\x00\x08\x00\x00\x00\xc6\x00\x14\x00\x08\x00\x06\x00\xb1\x00\x1b\x00`\x01\x08\x00\'\x00\x10\x006\x00\x00\x00\n\x00\x06\x00E\x05T\x00\
\x14\x00I\x00?\x01\xad\x00\xa5\x00*\x02*\x00M\x00L\x00\x00\x00\x1d\x02\x99\x00h\x00\xf9\x03\t\x00\x03\x00%\x01\x16\x00U\x03w\x01\
G\x01\x00\x00<\x01\x96\x01\xa3\x04F\x00\xa4\x04\x04\x00\x12\x008\x00\x06\x00m\x00\x07\x00\x04\x00\xd9\x02\t\x00\x03\x00r\x01$\x00.\x03\
\x0e\x00;\x00\x02\x00\x04\x00\x14\x00\xf8\x00&\x00\x00\x00:\x00\x90\x00=\x01\xec\x00\x00\x00\x00\x00\x1a\x031\x00m\x01\x81\x01\x0b\x00\x12\x00\
\x0c\x00F\x00;\x0b\xb7\x00@\x01\x0e\x00\x00\x00Z\x008\x00H\x00\x01\x00\x04\x008\x00\x00\x00\x0b\x00Z\x02\x16\x00\x0c\x04~\x00]\x00\
\x83\x00\x85\x00\x00\x02\x01\x00\xad\x00\x06\x00}\x01\x01\x00\x06\x00\x00\x00\x02\x00?\x03\x07\x00\x08\x07y\x00\xff\x01\xb3\x03\x0e\x00\x1d\x00\x81\x00\
\xa6\x08|\x02\x07\x00\xda\x05\x0f\x00\xb8\t\xd8\x01\x16\x00L\x04=\x01$\x00\x93\x00\x01\x00\x18\x01\xc2\x02\x0c\x00\x90\x00-\x00\xa0\x00\x01\x00\
\x11\x00G\x00.\x00\x8b\x07%\x00\xeb\x00\xe1\x03\xd3\x04\x1c\x00.\x00\x01\x01\x07\x00\x00\x00\x06\x00\x03\x00\xbb\x01\x0b\x00|\x00\x02\x00\xa4\x00\
1\x00)\x00\xe5\x00\x02\x00\x16\x00%\x00\x04\x00\x9c\x03\t\x00\x00\x00\x19\x00\x11\x01!\x00\x0b\x00\xee\x00{\x01\x04\x00\xb4\x00\x13\x003\x01\
\x00\x00\xe7\x00\r\x00\x00\x00\xad\x00\x0f\x00\x01\x00Y\x00]\x00\xd7\x00.\x00\x0e\x00L\x08Z\x00\xa9\x02\x01\x00\x10\x00\x02\x00\x05\x00\x01\x00\
\xbb\x01\x06\x00\x02\x00\x14\x00\x88\x01\x01\x00\xaf\x00\\\x03.\x016\x00\x10\x00\x02\x00\x03\x000\x00\x0f\x00\x03\x00\x02\x00\x01\x00\r\x00\x19\x00\
x\x01\x00\x00\x00\x00\x02\x00;\x00\x1a\x00+\x01\x08\x03\x04\x00\xa2\x0b\x07\x00\x96\x01\x93\x00\x00\x00\x00\x00u\x00\x04\x00H\x00\"\x00\xad\x00\
\x86\x00\x01\x00\x01\x00\x06\x00\x03\x06\x0c\x00\x82\x00%\x00@\x01)\x05A\x00*\x00\x8a\x01\x03\x00\x03\x00\x0c\x00\x00\x00C\x01\x0f\x00\x98\x05\
\x01\x00\x08\x00\x02\x00\x03\x00\x92\x01\x04\x00\xa4\x007\x00\x01\x00e\x02\x9a\x02y\x00L\x02\x1a\x000\x00D\x00~\x00\x12\x00\x00\x00I\x00\
\xfe\x02\x14\x00\x00\x00r\x00\x0e\x00\x08\x00W\x01)\x00\xe7\x00\xe5\x00\x01\x00\x05\x00\x00\x00[\x00\x03\x00y\x03\x01\x00\xbe\x00&\x03\x07\x04\
.\x001\x01\x04\x00 \x00\xb5\x00\x00\x00\x1e\x00\x01\x00\xb7\x003\x03\x04\x00\xe6\x00\x1b\x00\x04\x00I\x01O\x00\x02\x00|\x00\x02\x00v\x00\
\x87\x03\x19\x00\xf7\x00\xf3\x00\x0b\x00\x9f\x01\x08\x00\x00\x00\x1c\x00\x00\x00N\x00\x0e\x00\x19\x00\x00\x00\x06\x00=\x01\x00\x00\x82\x00\xc4\x02+\x00\
\xbc\x033\x00f\x00\r\x00\x14\x00f\x00\x00\x00\x04\x00V\x00P\x00\x08\x00Y\x00c\x01\xc8\x00\x1b\x00[\x04(\x023\x00\x01\x00k\x00\
h\x00\x01\x00G\x01\x01\x00 \x010\x00\x0f\x00\x03\x00h\x01\xeb\x01#\x03\x0b\x00=\x00\x06\x00\x05\x00\x9d\x003\x08\x18\x00 \x02\x02\x00\
\x93\x00\x04\x00\x1a\x00\x02\x00\xcc\x06\xa5\x00\xe5\x00\xcf\x03\x00\x00}\x00\x01\x00r\x00\xbf\x00\x02\x00i\x01]\x02\x1d\x00{\x00\x11\x00:\x00\
\x00\x00\x0f\x00\x00\x00#\x00\x05\x00c\x00~\x01\\\x02+\x00\x02\x00\x90\x00}\x00\n\x00\x02\x00\x00\x00\xb7\x00\xbc\x00\xef\x00\x0c\x00\xde\x00\
2\x00\xcb\x00\"\x00\x05\x00\t\x00\x99\x00\x8c\x02P\x00\x02\x00\n\x00\x05\x00\x0f\x00z\x01G\x00\x02\x00j\x013\x002\x00h\x00\xaa\x01\
\x00\x00,\x01\x0c\x00\x18\x00C\x01\n\x00\xaf\x00;\x00J\x00\x00\x00\r\x02\x13\x005\x036\x00\xa5\x00L\x00\x1b\x00\x9b\x01c\x00\n\x00\
\xc5\x01\x87\x02\xca\x00\x08\x00E\x00\x02\x00\r\x00\x00\x00\x03\x00\x04\x00\xb8\x00A\x00\n\x00\x96\x01\xbf\x02C\x03\x94\x00\xc6\x03R\x00c\x00\
\x00\x00B\x01Z\x00\n\x04\xc9\x02\xc9\x00\r\x00\x1d\x00\x16\x01\x13\x00\xfc\x00\x1f\x00\xaf\x01\x02\x00O\x02\xe6\x00\x10\x00K\x00A\x02\x19\x00\
\x0b\x00\x00\x00 \x02+\x00\x02\x00\x8b\x01\'\x04\x1e\x00p\x01\x00\x00]\x01\xa9\x00f\x01\x03\x00\xbb\x05\x10\x005\x00\xb8\x00\xd5\x00\x0b\x01\
\n\x00\x05\x00\x02\x00`\x00\t\x00?\x00T\x00\xe5\x03\x01\x00V\x00\xbe\x00&\x01\x04\x00$\x00\x9f\x03\x03\x00\t\x00\xc9\x02\x00\x00\xe5\x04\
\x87\x05\xd5\x00,\x01\x00\x00\x00\x00\xf1\x00/\x00\x00\x00\xa6\x02)\x00\x03\x00\x13\t\x00\x00\x00\x00\xe6\x008\x06\x01\x00e\x00\x03\t\"\x00\
<\x00\x03\x00\xc5\x02\x05\x00Z\x03\x01\x00\x17\x00\xd7\x00s\x00\xa2\x00&\x02\x05\x00/\x02\x0b\x00\xa4\x02\x07\x00N\x009\x02\x1f\x00P\x01\
J\x00=\x02\x00\x00|\x00B\x00S\x004\x00\x1c\x00E\x07\x90\x00\xf1\x02_\x00F\x00\t\x00Q\x03\xe5\x01!\x00\xa2\x00S\x00\xcf\x01\
\t\x00\xbd\x00\t\x11>\x01\x13\x00\xca\x02\x10\x05\xe7\n\x97\x02\x97\x00\x00\x00\x13\x05\x00\x00\xbb\x01\x03\x00\x16\x000\x00\x07\x00B\x00t\x03\
a\x00\xa7\x01\x9b\x00\x1c\x00\x06\x00\x90\x00\x00\x00\t\x00\n\x004\x00\x08\x00\x01\x00 \x00\xd3\x04\x14\x00\x9f\x02\xc2\x00\x03\x00\x0f\x00\r\x00\
\r\x00\x06\x00$\x033\x001\x03\"\x00\x02\x00\x1f\x00\xf0\x00\xdb\x00]\x07q\x00L\x01\x01\x00\x05\x00\x00\x00\x11\x00e\x01\x8e\x00\x0b\x00\
\xc3\x01\x96\x00P\x01\x02\x000\x00\n\x00\x15\x00\x0f\x00\x00\x00\x10\x00\x11\x01\x0b\x00\x0c\x08\xe3\x06z\x00\n\x00\x01\x00\x1a\x04\x08\x00\x01\x00\
\x01\x00\x00\x00\x12\x00\x0c\x00R\x00\x07\x00!\x00\x95\x00{\x00\x0b\x01e\t\x8e\x05\x01\x00\xb7\x00\x00\x00\x06\x00\xfe\x00\x12\x00\x17\x00\xcd\x02\
\xea\x00\x01\x00\xb6\x01(\x00\x00\x00\x00\x00\x00\x00\xf6\x00\x9a\x00\x13\x00\x18\x00\xdf\x00\n\x00\x04\x00 \x00\xc3\x04\x12\x00\x19\x00\x15\x00\x05\x00\
Y\x00\xd0\x01J\x00\x16\x00\x0c\x00U\x00\x08\x009\x00\xf3\x03\xae\x02d\x00\x96\x03\x8e\x03,\x04\x02\x00\x00\x00\xb6\x00N\x00\t\x06\xae\x01\
\x01\x00\x03\x02\x8e\x04\x05\x00b\x000\x03\xbe\x01\xc1\x00B\x05\xe8\r\x05\x00T\x00w\x00&\x00\x1d\x08\xbe\x03\x93\x00\xe9\x03!\x00\x00\x00\
\xf3\x01\x86\x00\r\x00\xb9\x01]\x00L\x05C\x02\x00\x00\x0e\x00\x01\x00{\x00\x06\x01Z\x02\x00\x00\xaf\x03t\x01Z\x01\x03\x00\xa2\x00\x03\x00\
\x02\x00\t\x00\x10\x00\x00\x00\xbc\x03\x00\x00c\x00)\x02v\x00\x04\x00\x19\x05\x0e\x00\xbc\x00\x00\x00\x1f\x00\x02\x00\xe7\x00\xfc\x00\xa6\x00]\x00\
\x02\x00%\x00\x01\x00\x03\x00\x03\x00\x02\x00\x15\x00\xe8\x00\x9b\x018\x00\x00\x00\x01\x00\r\x00D\x00J\x00\"\x01`\x00U\x02%\x00\x03\x02\
\xf0\x00\xa9\t\x11\x00F\x05\x05\x00\xf3\x03e\x04\x9c\x00!\x00\xc0\x02A\x05\x00\x00\x01\x01!\x00\x06\x00\x02\x00\xee\x00\x04\x005\x00\x8b\x03\
\x9f\x02\r\x00\x81\x00X\x02k\x00D\x00\x00\x00\x00\x00\x8a\x02\x1a\x01\x04\x00\x96\x01\x0b\x00\x02\x00\x00\x00-\x00v\x00\xba\x005\x003\x06\
l\x00\x00\x00\xd3\x00\x00\x00\xf0\x00\x00\x00,\x00\x00\x00\x00\x00\x8f\x00\x04\x00\xaa\x03U\x00\x07\x00\x03\x00\x9a\x00#\x00\x15\x00\xb6\x00\x01\x00\
\xb3\x03\xaa\x00\xa6\x00\x05\x00\x89\x06\xcc\x01\x1b\x00\x02\x00\x02\x00\x01\x009\x00w\x00\x13\x00:\x00\xdf\x00\n\x00\t\x00\x02\x00\x1f\x00\x13\x00\
\t\x00\x03\x00.\x00\xb3\x07\n\x00\x00\x00x\x00}\x008\x02)\x02\x0b\x00\x01\x00\xab\x02\x00\x00\x0f\x00\x0e\x00p\x00\x13\x00L\x00&\x02\
\x08\x00G\x01\x00\x00\x17\x00\xb7\x01\x03\x00\x11\x00\x00\x00\x01\x00\x0f\x00(\x07 \x00\xda\x00\x01\x00\x1e\x00\x0f\x00\x9b\x01\x0c\x00z\x00\x01\x00\
\xe6\x0cv\x00>\x02p\x033\x01\x00\x00 \x02\xc7\x00#\x00\xb0\x03\'\x00\x81\x00\x1a\x00\x9c\x001\x00\x06\x00\x18\x00\xf0\x01\r\x002\x00\
&\x00I\x01\x08\x00\x1e\x00\xfa\x01M\x00\x01\x00\x13\x00\x0b\x00\x04\x00\x01\x00\x18\x00\xbd\x006\x00\x03\x00G\x07:\x00J\x00q\x00\x16\x00\
\xcc\x02\x0e\x00(\x01!\x00\xe5\x03\x01\x00\x10\x04\t\x00(\x00\x00\x00@\x02:\x00\x00\x00\x16\x00=\x08&\x00\xbd\x00\x05\x00I\x07\x00\x00\
#\x00\x16\x00\x1a\x02e\x00R\x01\x04\x00\xa8\x00\n\x00\xd9\x03#\x0c\x03\x006\x00 \x03\xcb\x05\x14\x00\x00\x00\x04\x00\xe7\x00\xb3\x004\x00\
\x05\x05\xa8\x00\x01\x00\x13\x00\x11\x007\x01\\\x00\r\x00\xaf\x00\x01\x00\x85\x03_\x03\x00\x00\x89\x02\x1a\x00\x01\x00Q\x01\x88\x005\x00\x1c\x00\
\xe2\x00\x01\x00(\x00\xb4\x013\x04\x03\x00D\x023\x00\x0f\x00@\x00\x8b\x00\x00\x007\x00\x00\x00\x1f\x00\t\x00\xa3\x00\xab\x00F\x01\xbb\x02\
\x01\x00*\x05\x05\x01,\x05\xac\x00\n\x01=\x01\x03\x00n\x02\xb8\x00\x06\x00\xae\x04:\x00&\x00\x00\x00\xdf\x02\xb8\x02\x00\x00>\x01\xa7\x02\
\x01\x00\n\x00_\x00\xd6\x00\x08\x00J\x04\x02\x00\xaf\x01.\x0e\xfe\x01\x03\x00\xbf\x00\x0e\x00\x0e\x00\x90\nd\x01[\x02\x01\x00?\x00\xd6\x07\
\xa5\x01\x00\x00\xf5\x00\x82\rw\x00\x0f\x00+\x00\x06\x00\x9d\x07\x04\x00=\x00\xb6\x06!\x01\x02\x00\xa9\x00\x00\x00\x10\x02C\x00\x00\x00\t\x00\
\x99\x01P\x00\x15\x00\x05\x00\r\x00\x02\x00\xb0\x04\x9c\r/\x00\x8e\x00<\x00[\x00\x10\x00\x99\x00\xea\x01\x04\x00\xa1\x01m\t\x00\x00S\x02\
\xbf\x02\x08\x00/\x02\x00\x00\x03\x005\x00\x00\x00B\x00\x00\x00\xc7\x00\x00\x00,\x00\x86\x00C\x07\n\x00:\x00\xdd\x00\n\x00\x01\x00\x02\x00\
\x83\x02\x00\x00:\x00\x00\x00\x00\x00j\x01\xc1\x06/\x00\xf3\x00\xcc\x01(\x01h\x02\xdc\x05!\x03\xa0\x04\x8d\x01\x80\x00\xb9\x01\xc9\x00\xe8\n\
i\x08+\x00W\x03\x87\x01\xcd\x00\xa0\x00\x0e\x00/\t\x8c\x00\xf5\x01\x15\x00\x15\x00i\x00(\x02Q\x008\x00\xa3\x03o\x11S\x03\n\x00\
?\x01\x02\x00\x0b\x00\x10\x00q\x0eO\x00\r\x02\x1d\x00\x14\x004\x05\x00\x00\x06\x006\x00\x00\x00\x19\x01m\x06K\x00\x04\x00\xb8\x04\xd0\x01\
\x01\x00\x02\x00\xf9\x01C\x00$\x04\x0b\x00\x0f\x03S\x01i\x01\x07\x00\x01\x00\x00\x00\x00\x00.\x01\x07\x00O\x00\x14\x00\x07\x00\xf9\x00}\x04\
O\x01\x04\x00q\x007\x00`\x00\xb6\x00\x1a\x00#\x00\x13\x03\x87\x02I\x00i\x00+\x03\x1e\x01.\x02D\x04g\x01\xb0\x0b\x0e\x01\x00\x00\
\x16\x00\x03\x00\x14\x01%\x00\x02\x00\x14\x00L\x00r\x005\x00Z\x04o\x01\x03\x00S\x08\xde\x06\x00\x00D\x02}\x02Z\x006\x01{\x00\
\x8a\x00\x98\x04\x08\x00Y\x00\xbb\x01p\x00$\x00\x94\x012\x02\xbd\x01\"\x01\x00\x00S\x00%\x00\xc9\x08\x00\x00g\x01\xd1\x01\t\x00\x10\x00\
\xab\x03\x1a\x00\x03\x00\n\x00\x00\x00Q\x012\x00\x84\x03\xd8\x00\x14\x05`\x00\n\x00\xe0\x02\x00\x00&\x00\x00\x00y\x009\x04\x08\x00\x00\x00\
\x08\x00H\x01)\x00\x06\x00\xa3\x02\x19\x06\x11\x00G\x01l\x00P\x00\x13\x01t\x04\x0c\x008\x00\xd7\x01%\x028\x00\x04\x00\xdd\x08\xaf\x00\
\x13\x00\x12\x01\x00\x00\x01\x00<\x00\xb2\x00\x7f\x14\xd8\x01\xd4\x00\xaa\x02<\x02<\x00^\x05\xa3\x01X\x01\x01\x00\xec\x02\xa4\x03\xee\x03\x02\x00\
$\x00]\x00d\x02\xcd\x0c4\x00\x97\x0bG\x02\x0b\x00\x9d\x0f\x00\x00C\x02c\x01n\x00\xd9\x01g\x00+\x00\x1e\x025\x02\x06\x00\xbe\x01\
\x00\x00\x15\x00\x01\x00\x02\x00Q\x00\x00\x00\xc5\x03\xba\x01\x04\x00\x06\x01\x05\x00^\x00\"\x04\xe2\x02\x07\x00o\x02h\x01\xb3\x01\x90\x00\x1f\x00\
\x19\x00\xde\x01\x81\x03\x19\x00s\x00\x04\x00C\x04\x01\x00\x17\x00w\x05\x0b\x02\x03\x00\xd7\x06\x98\x03\x03\x00\x90\x00%\x00s\x03c\x00D\x00\
q\x00\r\x05S\x01\x01\x00d\x03\x04\x00(\x01s\x04|\x00\x01\x00\x05\x00K\x00\x87\x00\x02\x00%\x01*\x00\x01\x00\xdb\x02\x07\x00C\x00\
\x92\x02\x8d\x00\xa6\x00\x1b\x00t\x028\x00b\x00\x00\x00\x1d\x00\x05\x00\x0c\x00\xc5\x06\x10\x00\x00\x00\"\x04\"\x00\xf2\x00\t\x01\x00\x00\x8c\x00\
y\x02\x17\x00\x82\x000\x00\x13\x00\x8d\x00\xf3\x00\xa8\x06\x00\x00J\x00 \x01#\x00\x05\x00]\x01\x00\x00\x12\x00\x0b\x00\x91\x00\xa4\x05\x02\x00\
\x00\x00\x0e\x007\x00\x0f\x02\x01\x00\x1e\x01\x85\x01\x11\x00\x88\x01%\x00M\x04\x01\x000\x00\x04\x00\x0c\x01\xaa\x02\x8f\x00*\x01\xcc\x02\x7f\x01\
\x07\x00\xf8\x017\x00\x00\x00\"\x00\xc1\x01\xf0\x00G\x00\xa4\x01\x04\x00\x92\x04?\x01\x03\x00\x9a\x06\r\x00U\x04\x91\x00\xbd\x00s\x01\x04\x00\
\x04\x01\x00\x00H\x00\\\x00\xb3\x01M\x00\xfe\x04\xd7\x03\x8a\x00\xaf\x00\x04\x00#\x02\xfb\x00\xab\x02&\x03\x1f\x01|\x05\x06\x00t\x03e\x00\
2\x00\x12\x00\x84\x004\x008\x00)\x00\xb5\x04?\x00\xa6\x00\x00\x02;\x00\xb3\x00\x01\x00,\x04\x08\x00{\x06\xe2\x00\x0c\x00\x19\x01\x05\x00\
\x1c\x01\x01\x00!\x11\x9c\x02z\x00/\x00\x04\x00\"\x00\xd2\x00g\x00S\x00\x11\x00B\x02\xb1\x028\x05\x01\x00\x03\x00=\x0f\x95\x00&\x03\
\x0e\x00\x00\x00<\x00D\x00\'\x02\x01\x00\x01\x00f\x00/\x01\x02\x00?\x00\x86\x00\x1d\x01\x89\x01\x00\x00_\x00-\x04\x04\x00\x84\x0bd\x04\
\x07\x00\x01\x00\t\x00\x17\x00\x0f\x06d\x07\x12\x00\x12\x00\x03\x00u\x08\t\x00\t\x00}\x00\x12\x01W\x00\xfe\x0c\x00\x00\x0b\x01m\x02-\x00\
\xac\x02\xeb\x07\x08\x00\xeb\x00\xf5\x03\xc6\x04n\x00\x00\x00\x01\x00\x00\x00f\x04\t\x00/\x00H\x00\x19\x00\x03\x00\x00\x00<\x00\xcd\x02c\x00\
\xfe\x02\x19\x00\x00\x00\'\x06~\x00$\x00\x01\x00\xeb\x00\xaf\x01\xcb\x004\x00\xba\r\x03\x00=\x003\x00\x00\x00\x1e\x00\x0f\x00_\x00 \x00\
w\x03*\x001\x01\x92\x07\x8f\x05\x97\x066\x01\x0b\x00\xfd\x00\x0c\x00*\x00\x01\x00E\x00T\x00\x12\x00\x01\x00\xd5\x004\x05\x93\x02Y\x01\
\xc5\x00*\x00\t\x00\xa8\x01\x00\x00\x01\x00H\x08\x91\x05\xe7\x01\xb5\x00#\x00H\x04!\x00\xe5\x02f\x00\xa8\x03\xb1\x00\x8b\x00\x01\x00~\x07\
\\\x03i\x00\xa2\x04\x00\x00\xab\x01U\x0e\xbd\x00\x01\x00\xa1\x00Q\x01\xb9\x00\x00\x00\x02\x00\t\x00\t\x00\x18\x00\x14\x08!\x00\x04\x00\x82\x00\
\xbf\x00;\x00\xd3\x0c\xab\x03\x0e\x002\x005\x05z\x01\x13\x00\xb0\x001\x00\xfb\x01\xd2\x01\n\x00\xdc\x01\x02\x00\xa7\x06\x0f\x04\xb1\x03\x9f\x04\
\x8a\x01\x0b\x00\t\x01J\x01\x03\x00\x1d\x00\x1f\x01\x92\t\x00\x02c\x05\x02\x00\x11\x01\x04\x00\x01\x00\x01\x04\xb1\x00y\x01\xd8\x07\'\x003\x00\
\x00\x00\x80\x00\x01\x00L\x01\xb5\x01\xbd\x00\x00\x00\x1e\x00r\x02\x07\x01\x19\x00K\x00\x8f\x00?\x01\x01\x00G\x00{\x04$\x00\x16\x00\x00\x00\
Z\x00}\x00s\x03\x10\x00%\x00\x19\x00K\x00L\x02\xd1\x02\xda\x02\x05\x00y\x00\x1d\x00_\x00\x02\x00\x10\x04;\x00\x04\x00\n\x00\x08\x00\
\x17\x01V\x03\x0b\x00}\x02\x03\x00\x13\x00\x00\x00i\x01\x1d\n\xb9\x00\x08\x00\x01\x00)\x04\x8e\x00\x1f\x01\x17\x01\xae\x03\xb4\x00\x08\x00\xcc\x00\
\x0b\x00\x00\x00l\x0b\x12\x00\x87\x03\x02\x00\x9a\x01\xfc\x01\xf9\x00,\x00\xd2\x02C\x07\x02\x00\x1d\x00>\x00\t\x00\xd8\x00\xb1\x00\x1f\x00\x8f\x02\
\x02\x00F\x010\x05\x15\x00\x08\x03A\x00h\x02\xb6\x00\x06\x00\xad\x00\xb1\x00\x00\x001\x00\x06\x00~\x03\x14\x00\x9c\x07\x9c\x00\x01\x006\x00\
,\x00\n\x00\x0b\x00\x15\x00s\x01\x11\x00g\x049\x05\xce\x00v\x00x\x00\x05\x00\x17\x00U\x0b\t\x00\x9f\x05\xfe\x00X\x00\xba\x03\x00\x00\
\x00\x00\x1d\x01\xd8\x0c\xe1\x00u\x05\x03\x00\x16\x00+\x00\n\x00\xb2\x08>\x00\xa4\x00p\x03\xbe\x00\xd2\x06/\x00\xa6\x00\x01\x00\xb1\x02\x11\x00\
\xfb\x02\x19\x00\x19\x01V\x06\xb2\x027\x00 \x00\xb5\x00\x1b\x03\x82\x00Y\x00Y\x06,\x02\x12\x00\n\x00\x05\x03\x00\x00\x07\x01\x00\x00\x12\x00\
;\x00\x00\x00#\x00:\x00\x00\x00\x01\x00q\x01(\x00\x12\x00\x88\x01\x84\x01<\x01,\x00\x06\x00\x83\x00N\x00\x02\x00\xff\x00B\x01\x82\x00\
]\x0c\x15\x00\x04\x00\x03\x00u\x008\x00\x8f\x16\x0b\x00\x10\x00\x12\x00h\x07x\x05\x12\x00\x00\x00\xb2\x00\xa9\x00\x0e\x06?\x00\x0f\x00\x02\x00\
\n\x00)\x00\xa5\x01\xd7\x00\x03\x000\x00\xb9\x02\x00\x00\x92\x01\x01\x00\x88\x07\x0e\x00\x03\x00\x00\x00\xf5\x00n\x06P\x00\xe3\x00M\x05I\x00\
\x03\x00\x14\x01\xaa\x03\x18\x00\xb3\x02\x00\x00f\x02\xaa\x03\x0f\x00\x00\x00e\x00!\x00Q\x06\xe8\x00\x94\x0e\x18\x00X\x024\x00\x07\x00\x1d\x00\
\'\x08\t\x00\x1a\x00\x1a\x00\n\x00\xe5\x01\x92\x03\xd0\x00I\x00\"\x00\\\x01(\x014\x00\n\x00\x80\x02\xe0\x00A\x00\x12\x05\x8b\x00\x8c\x01\
\x9f\x02\x03\x00O\x01\x80\x00\x1f\x02\n\x00\x14\x00\x02\x00\x00\x00*\x00$\x00\xe6\x08\x88\x05(\x06\x8a\x00[\x03\x02\x00\x08\x00@\x00\x04\x00\
\x1e\x00-\x00\x16\x02\x0b\x00L\x00\x03\x00\x00\x00\x01\x00\xaf\x00j\x00\x14\x00\x05\x00\xac\x05=\x00M\x01\xfc\x01*\x00\xc2\x00\x11\x00\x17\x08\
\x9a\x00\xeb\x00\x00\x00\x19\x00{\x01#\x00\xb9\x00\'\x007\x02\x86\x02@\x03\'\x02\x14\x00O\x04\xc2\x07\xf5\x03\x88\x11\x99\x13S\x00\x1a\x00\
\x04\x00\xc3\ti\x00\x00\x00\xd9\x07\x19\x01O\x0e\xfd\x00\x05\x00#\x06t\x01\x0b\x00\xe8\x008\x03\xef\x02d\x00\xdd\x02\x01\x00\x00\x00\xcb\x02\
\x96\x02\x1f\x001\x03\xa2\x00\xf1\x02\xfc\x02\t\x00\x1d\x00|\x00(\x02\x08\x00\\\x02\x01\x00\x83\x06\x95\x00\xc7\x02\x06\x01\xc9\x026\x00\x0f\x00\
\x01\x00v\x05_\r6\x00\x00\x00\xb5\x0b\x00\x00\xec\x07\x02\x00\xc7\x02\xfb\x01S\x02\xfe\x10\x17\x03W\x00\xeb\x00\x9a\x03+\x00\x16\x00d\x00\
\x04\x00\xc5\x1a\x11\x00*\x00\x10\x00c\x05;\x03\xf9\x00s\x01\x03\x00\xaf\x00x\x00\xff\x04\x95\x06\xd8\x05\xd1\x00$\x03\x00\x00|\x00%\x00\
r\x08\xe6\x02\x07\x000\x00\x00\x003\x00~\x00\x8e\x01\x00\x00\x07\x00\x00\x00\'\x0b;\x00\x95\x02\xfd\x00\x89\x04c\x014\x01\x00\x00\xf6\n\
\x00\x0e&\x03\xb4\x00\x91\x00\xc1\x00~\x02\x01\x00\x07\x00\t\x00\xf6\x00\x8f\x00\x05\x00\x01\x00#\x16\x19\x008\x03\x03\x00\x01\x00\x00\x00\x00\x00\
\x05\x004\x00\x05\x00,\x01*\x03\xad\x01d\x00\x06\x00Z\x05\xa2\x06\xb6\x01\x00\x00x\x00\x03\x00\x00\x00\xd3\x08t\x00u\x01\xb4\x03+\x00\
\x00\x00\xad\x01\t\x00\x02\x00m\x00\x9b\x01\x03\x00\x1f\x1c\x17\x00\t\x00\t\x00\"\x00\x8d\x001\x00`\x00\xfb\x01;\x00\xe2\x00\xb3\x03\x1c\x00\
:\x01#\x15\xa8\x01\x19\x00\x1b\x00\x04\x00\t\x00\x04\x00\x9a\x00b\x03/\x08\x08\x00\x95\x00\xf8\x03L\x00<\x004\x06\x17\x00$\ty\x01\
\xf1\x02\x06\x00N\x00\xeb\x01\xf5\x01\x99\x04\xe0\x06\x0b\x01\xfd\x0b0\x00\xb0\x03\x90\x02@\x00\x04\x00}\x00\x02\x00\x90\x01\x00\x00\x12\x00\x87\x05\
\x03\x00\xe6\x00<\x06\x02\n\x89\x02\xc5\t\x13\x00\x08\x00\x01\x00\x85\x00\x02\x00\x00\x00V\x07\t\x00;\x00j\x04\xff\x01]\x05\x08\x00q\x00\
\x00\x00\xcc\x03:\x03w\x11\xca\x03^\x00%\x01\x01\x01\x01\x00\x03\x00\x13\x00[\x00\x02\x00\x89\x00`\x00\x01\x00H\x00\xb7\x02\r\x0e\xe4\x01\
\xb0\x03\x00\x00\x01\x00\xb7\x004\x00!\x00\x05\x00\n\t\t\x00=\x00\x01\x00\x01\x00\x10\x00\x8e\x01\x0e\x00\x01\x00\xa9\x00\x01\x00\x1e\x00:\x1f\
\xb0\x02\x1a\x01Y\x00\xc1\x03<\x00\x00\x00b\t\xad\x07\x01\x00b\x18\x00\x00s\x00\x04\x00\xd0\x00_\x00\x05\x00\x04\n(\x01Z\x00M\x00\
\x15\x05v\x00\n\x00\xcf\x01\x91\x00\x91\x026\x00\'\x02\xae\x17\x18\x00\xa7\x00\xe5\x00W\x00j\x00j\t\x02\x00\x0b\x00\x0e\x00\x17\x03[\x11\
:\x00\xf1\x00\x04\x00e\x01\xb0\x05\x1d\x00B\x11\xe0\x00#\n$\x00\x1f\x00\x0b\x00R\x00\x88\x00\x04\x007\x00\x00\x00\x9e\x02\x00\x00\x86\x00\
\x13\x00%\x01/\x00=\x01\xe2\x00\x83\x00\x04\x004\x00\xf3\x01\x00\x00+\x00\x01\x008\x00\xf1\x01y\x0b\x00\x00\x01\x00\"\x08e\x00V\x00\
o\t\x17\x00:\t\x04\x00\x13\x00\x07\x00\x03\x00\n\x00\xce\x01\x02\x00\xce\x08\x93\r\xc8\x00\x00\x00\x1d\x04\x03\x00X\x00V\x12\x00\x00\x80.\
\xab\x02\x00\x00\xcd\x03%\x04G\x00\xd4\x00\x01\x00\'\x00\x84\x1d\x00\x00)\x01s\x01\x1a\x03#\x02\x1d\x07\xc5\x01?\x06&\x00\x0c\x00\'\x05\
\x00\x00V\x01\x0f\x00\xf0\x02\x00\x18\x06\x00!\x00\x1e\x00\xa1\x01I\x01\xe0\x00\xd7\x07\x15\x00\x8e\x00\x0f\x0eX\x00\x8e\x02\xfa\x0f\x16\x00\x04\x00\
|\x03\x05\x00,\x01H\x01H\x01q\x00\x01\x00\x18\x00\xb2\x05S\x07f\x03D\x00?\x00\x01\x00\x86\x00\x04\x00\x83\n\xbc\x01\x87\x00\x00\x00\
\x08\x01O\x04E\x00z\x05\xc3\x00\xf5\x03\x90\x0b\x00\x00\xed\x00\x19\x00\xef\x1f.\x010\x00~\x05h\x00\x1e\x00\x01\x008\x05\x99\x03%\x00\
\xb3\x00\xdd\x03\x1b\x00{\x1d\xac\x01\xa4\x12>\x01~\x02d\x00\x08\x00\x05\x00J\x01\x1b\x02\r\x00\x83\x01\x07\x00\x8a\x00\x04\x00\x10\x00\xdf\x04\
d\x00\x07\x00\xb6\x02\x88\x00B\x12\x1a\x01\xfd\x00\x00\x00\x81\x00\x18\x00\x00\x00\xc3\x00!\x00\x05\x00\x08\x00\xba\x03\n\x07\x00\x00\xf0\x0e\x9b\x04\
\xc5\x04\x05\x00R\x00L\x03]\x028\x00i\t\xcd\x02\xa6\x0b\x1d\x00i\x01\xf9\x04]\x00\x02\x00\x01\x00\x82\x017\x00n\x05d\x04\x1c\x00\
\x07\x00\x98\x03@\x08}\x02\x00\x00\r\x00\x05\x00\x00\x00\x02\x00X\x02\x06\x00\x11\x008\x0e\x9f\x00\'\x002\x00\xbe\"\x85\x0b\x16\x00\x02\x00\
\xde\x00;\x01\xe6\x00\x04\x00\x04\x00\x08\x00\xcf\x04\x01\x00\x18\x00\xbb\x00\x07\x04\xef\x006\x01~\n\xc5\x10\xee\r\x06\x00\x07\x00\x07\x00\x08\x00\
=\x00\xd3\x1c)\x00\x00\x00\x88\x01\x00\x00\x08\x00\x02\x00K\x00\xb6\n\x01\x00\x9f\x07\x85\x00\x00\x00\x03\x00!\x02\x0b\x00\x9a\x00e\n*\x04\
\xc3\x00\x86\x02\x84\x00`\r\x9e\x01\xc5\x01\x00\x00\x8f\x05\x02\x00\xf4\x01\x80\t\x08\x00&\x00\xfd\x00\x1a\x19*\x13\x0c\x02\x01\x00g\x00&\x00\
\xb2\x02I\x00\xfd\x0b\x05\x00$\x01\n\x00\x98\x00\xa7\x01\r\x00\xa3\x02\xc0\x06\xb7\x00\x89\x00\x05\x00\xc7\x00\x00\x00\"\x00:\x00\xf4\x00\xbb.\
\x00\x00K\x01b\x01i\x00\xa5\x01\xf3\x00s\t\x17\x01\x98\x0b\xe4\x01|\x00\x01\x00Y\x04\x00\x00\x11\x00\x00\x00\xfc\x01,\x04\xf7\x00\n\x15\
B\x05\xcc\x03\x08\x00\x0f\x00\xc4\x1a\xfd\x00n\x02\x84\x05\xfa\t\t\x00\xe9\x04\"\x00\x15\x00\x01\x00\x05\x00\xbe\x01\x1a\x04p\x08D\r\x0e\x03\
\xb8\x00\x1e\x00\x03\x00\x89\x01\xc5\x001\x03\x03\x001\x000\x13\xf4\x04\x06\x00\x1a\x00\x1f\x00n\x02\x1f\x00\x01\x00\x87\x03\xec\x0b\x01\x00\xf7\x03\
:\x02?\x00\x82\n_\x07\xd8\x00\x9e\x0c\x1c\x01\x01\x00\x80\x00\xca\t\r\x00\x9e\x02\x01\x000\x01\n\x00\x0f\x00^\x06w\x00\x1a\x01\xc0\x01\
f\x00^\'\x00\x00\xaf\x0e\x06\x00\xbb\x01\x03\x00>\x08\xce\tv\x17\x16\x01\xb5\x02\xa2\x00\x01\x00\x1b\x00\xd3\x00\xdb\x12\x11\x0e\x02\x07\x00\x00\
7\x00\x01\x00\x01\x00y\n\x05\x00o\x00\x00\x00\x14\x12;\x00\x07\x00\xf0\t\x00\x00\xcb\x04\xd3\x03\x1d\x00\x14\x01\x01\x00\x14\x01$\x00n\x00\
\xea\x02\x01\x00;\x01\xe2\x05\xfb\x02\x05\x00z\x03\x05\x00-\x03\x00\x00\x8a\x04\xab\x05\x0c\x00a\x00\xb7\x0e\x1e\x00\x16\x00\t\x00y\x00\xc1\x12\
\x08\x01\x00\x003\x00\x00\x00\x06\x00\xe8$ \x00d\x00\"\x00\xab\x08H\x00\x00\x00\x82\x089\x00\t\x00\x06\x00FX\x10\x00\x07\x00\x9e\x13\
\x08\x00\"\x00T\x0b\x00\x00x\x06\xee\x02\xa2\x0b2\x00x\x01\x17\x00\xfa\x18\xfc\x0fw\x01K\x007\x02\x07\x01\xdd\x01b\x00\x9a#\x05\x00\
\x01\x00{\x00_\x04U\x00W\x00\xba\x03\x04\x00\'\x04D\x01\x01\x00\xd0\x04\x08\x00v\x06\x18\x00\t\x00\x07\x00\xca\x0b\xfd\x0b\x11\x00\x0e\x10\
\x02\x05\xa3\x00\xfc\x04\x99\x00+\n\xc2\x01\x12\x1d<\x00>\x04\xc5\x01#\x04V\x03i\x02\x98\x00\xa3\x0f\x15\x00\x0f\x01\x01\x00\xa4\x005\x00\
v\x00\x06\x00\xbe\x00\xc8\x04\'\x03\x1c\x02\x06\x00\x99\x01\xab\r\xba\x05\x1e\x00\xad\x027\x01t\x07\xc5\x06\x1f\x00\xfb\x03\x02\x00\x18\x00.\x08\
\x1f\x00\x07\x00\"\x00\x0b\x00\x1a\x00|\x08>\x03\x0c\x00\x05\x00\'\x00\xec\x03\xe2\r\xeb\x06\x08\x00\x1c\x00\x01\x00\x96\x02Q\x01\x02\x01O\x00\
\x18\x00:\x00\x06\x00\x0e\x00\x04\x00\xa6\x00\xc2\x00\x02\x04\xee\'\xd2\x04\x8d\x01\xf7\x01\xbc\x00\x08\x05\x01\x00G\x04p\x00\xd8\x06~\x01P\t\
(\x00\t\x00a\x008\x01\x1e\x0c\xb0\t\x0c\x00\r\x00\xa9\x00\x0b\x00\xa0\x052\x12\x04\x00;\x01\n\x00\x00\x00\x1e\x00\x00\x00\x19\x00\xc9\x00\
R\x00\x00\x00\x10\x00f\x02\x02\x00\xc1\x01/\x05\t\x00\xe7\x05J\x00\n\x008\x00\xa1\x0c\xde\x02\x85\x11\x1b\x00\x00\x00^\x01\xca\x01F\x01\
\x06\x00\x15\x00\n\x00\x08\x00\x00\x00\x05\n\x1b\x00|\x00\x1f\x00o\x0eX\x01\x8f\x00a\x04\xdd\x0b#\x00\x05\x00-\x00*\x04\x04\x00\x9f\x00\
\xee\x04A\x00\n\x00\x05\x00\xe6\x02\x00\x00T\x01\xee\x03\x00\x00O\x02\xa2\x00\x04\x00\x13\x00\x08\x00\xc1\x00\x06\x00\xbb\x03\x98\x01I\x0c\x02\x00\
\x00\x001\x18\x08\x00D\x01\xd4\n\x05\x00\x8c\x07l\x07\x19\x08\x00\x00\x05\x07\x95\x00\x04\x00\x03\x07\xae\x15,\x00o\x00K\x04u\x03\x05\x00\
\x9c\x00\x90\x18\xe1\x00\xda\x01\xa1\x01\x16\x01\x00\x00/\x00\xe1\x02\n\x00\x01\x00\xb5\x00\x1b\x02T\x01\x02\x00%\x03\xe8\x13\xd8\x00\xa4!\x17\x00\
L\x00E\x00\x87\x00\xd3\x03\x08\x00\xbb\x00*\t(\x00\x13\x00\x1e\x04)\x19\x9d\x00\x92\x00+\x00\x97\x01\x08\x00\x01\x00\x02\x00%\x00\x02\x00\
L\x00\x04\x00\t\x00\x01\x00P\x01\x13&B\x00G\x16C\x01:\x0b\x9b\x1e\x9c\x00\xbc\x00\xbb\x00\x9a\x04\x11\x00\x0c\x00\x00\x00\x02\x00~\x04\
\x0b\x00R\x00G\t\x01\x00;\x01]\x00[\x01\x07\x00\x04\x00\xb9\x03\x03\x00\x00\x00\xa4\x02\xb8\x0f\xd5\x04E\x00\x00\x00\x00\x00\x04\x003\x11\
6\x00\x01\x00\xfa\x15\xe7\x02\x8e\r\xa8\x04\x00\x007\x001\x00\x1c\x00\x85\x00\xe3/Z\x00\xcf\x01o\x00\xc0\x03\x19\x00\x87\x0c-32\x02\
\x06\x17\x03\x00\x12\x08t\x00\x11\x00\x8c\x04\n\x00@\x00\xdf\x00\xdd\x04\x04\x00s\'\n\x00\xc3\x02O$\x7f\x00 \x00\r\x00\x02\x00\x1e\x00\
M\x01\x00\x00\x8d\x00\x04\x00e\x00\t\x08\x18\x00\x02\x004\x00\x9b\x00\x00\x00i\x00\xaf\x027%\x01\x009\x0bX\x069\x03\xc2\tu\x01\
6\x00\xcf\x00[\x16\xcc\x00;\x00\x17\x00\n\x00\x04\x00\x9a\x007\x00R\x07\x02\x00\xa5\x03.\x00\xa4(\x00\x00\xdc\x02\x00\x00]\x0c\xc5\x01\
S\x00\xbe\x02 \x01\x00\x00b\x00\x00\x00\x00\x00l\x106:\x88\x03\x1b\x00%\x00\xce\x0c\x9b\x00 \x00\x00\x00\t\x00\xe1\x0e\x03\x00\x0b\x00\
4\x01\t\x06\x00\x00\x90\x04\x00\x00\x00\x00 \x00\x00\x00\t\x00\x18\x00\x83\x00d\x01\x13\x00?\x03\xc1\x00+\x00\xa1\x01\x0f\x01\xf8\x00\x00\x00\
\x81\x00Y\x03\xbd\x02\x10\x00>\x1e\xe1\x03k\x14\x19\x00\xc4\x01O\x020\x01\x9d\x19\x9a\x15\xba\x00\x83\x1e#\x00\xb4\x00\xe4\x03N\x01Z\x17\
\x03\x00\x03\x00c\x02\x19\x04I\x01\xb6\x0e\x11\x00\x02\x00\x08\x00[\x00\xae\x00g\x06\x00\x00\xfb\x03\x00\x00u\x00\x08\x00\x02\x00,\x1e\x07\r\
3\x005\x00.\x04\"\x00E\x00K\"@\x13k\x02\xfa\x000\x00\x02\x00\xd3\n\xee\x13\x02\x00\x81\x00\xed\x06\xd9\x01\xb7\x00\xc3\x0c\x11\x00\
\x01\x00T\x00", b"{Wq\xa6\x160\xbbcQ{n\x81\xc9\xfaQ\x9c<\x10 \x91\xf2\x8b9\x80\xd6\x96\x03\xe7\xc9\xe2Z\xfb\xd1\xd0Iq\xc5\xc7\xc1\xf4\
\xdc\xf1\tk\xb0S~\xe0\xc9\xa0`\x15\x87\xb2X\xc2Q\x13\x93P>\xc8B%g\x14\x07\x04\xd4>x\xa1p\x030\xd2\x8b\xb1\x12!\
q\x90\x89\x11\x85\x86C\x00\xcf\x02\x1f\xe1\xd1\x86\tr\xc6\xe9\x91\xdb\x9fS\x17\xa5\xa4<;\xa3C\x0eqqzc\xca\xcd\xe1]\xbf\xf4\
\xaa\xb91kADpT4\x90>\xb0\x00\x00\x00\xa9r\xd2\x19\x88\x14&\xc1\xa0\xd1zq\xf1\xaf\x94\xf9\xb1\":\xbb\x94^\xd50R\
\x05\x91\x85H#J7\xc0wh\xf1\x95n\x81\xa4\x86@\xec\x85q\xb4kS\xfa\xc9\xb2\x95A\x00\x076b0\xc6B:\xbeT\xef\x93\
\x13\xc4\xc3\xa1\xd1\xb9\x03\x0c\x03\xe3=\xc9\xa2\x1d2t\xd7\xbe\x02\xd4c\x92y\xae\xd1\x9c\x98\xe2%\x1245\x8e\xa1\xe1t\xe4I\x1ct\
0\x18\xd2\x99 a%\x1e\x80|\xce\x10a&\x91?\xf2R\xf8\xe1\x12N\x07r\x00\x00\x00}\x9b\xa0\x98\xec\xf2\xb8|\xf4l\xc1\xa0\xa4\
o\x92\x1d\n\xf2\xd5Ft\x9fx\x81\xdb\xb4Av4Q\xee\x88Q\xfe\xa4c\x9bv\xd0I\xa7RVdQ\x94\x9e\x80\xec\xfa3\x9e\xda\
Q\xe2\xeb\x02\x16\xdc\xa1&;\x02\\[\xf3\xee\xff2\xd2#\xb2\xea\r\xa4\x16rR\xa4\x1b\x10S~\x12\xff:\xf0k\xc2s\x01\x82\xb4\
\x92-R\x85a\x11\xb8\xf6\x91-L\xd0\xf2\x9aQ\\>\x04\xb6\x1fB\xbb\xbf\x90\x04e\x80\x8f\x07\x13K]\xb3\xd1\x1f\xd4\x1e\x8f\x80>\
[\xb2\x87/\x82\x0c\x89\x84\x15N\xb0!2S$w\xc1\x1c\xde\x13\xa6\x08\xa0;\xc1Pw\x86\xc1\xb0Y2~gs*Q\xf2\xa8\xf1\
C\xbe\\S\x9d \x04~\xbc\x12\x96\xcd\xd3HD1\xa3\x001{\x19\xd3K\xd0\xc1\xf9\xd0 \xdf\xb0\xa1\x1fM\xc3K\xf5Piq\x04\
m\xcb\x90\xaa]$+\xac\x80!\x9cs\x90\x9a\x80T!\x93\xec\xc60{\xe8a,\"A\xb8e\xc3\x02k\xe2D\x07\xe2T\xb6\xb4\x1e\
\x970\xfb\xf5\xd0;\xc0\xa1B\x05!d\xea\xe3\'\xa7t\x06\xcf\x03\x83\xc0$0\"\xe0\xa4\xe2\xa2\xb9o\x84\x10\x9a\xb2n\xd8 ] \
\x92\xe8\x0f\xb3VHQ`c\xb0\x1b;\x02\x0cYQ\x80\x94\x82r\x0b\x83?\x08\x02\xdf\'1\xe4\xfe\xf0\xa2\x95PX\x93b\x12\x0e\x02\
e\xfbP\xa0\xdac\x0e\x93\x04\x92\x8e1]\xdb\xf0(-\x91\x8fS\xb0\xf1grNkQ\xb4\xf3\xc2@\xcf0\xf5\xf6a\xe0k\xb3N\
\xf4!\xc9\x85b\xb82bf\xb6\xa3z\xd3\xf0\x9b\x04\xb0\xa2\xc5A2=\xf3`n\x91\xc1\xd90V\n\x80\x90\xcb\xa0r#qeE\
bMv\xf3\xf1\xe1a\xba\x9d1<J1\xfe\x9c\xb4b\x03\xb4dwP\xba\xee\xe1\x856A\x00\x00\x00\xe9\xc6\"\x1f$\xb07#a\
\x99\'su\xe01C\x07\xc3\n\xa6$\xe2B\x14\x8d\xe0\x02\xfb\xfdp\xd3.\x00\x1eOd/h\xd0\xe0\x85r\xbb6\xf2;a\xd0\x81\
6\x00\xe1\xe52\x91\x8a\xe0,\xc6\x83DAd\xae\xd1\xf2I\x9d\x90\x00\x00\x00\xd6P\xc0\xad\xff\x12\xa9\x10\"g%\xf0\xa8\xa8\x82\xe8\x88\
\x94\x0el\xe30m`\x18\xf33yd\x909I\x01n\xbb\x11\x8c\x15Pb\xf7\xb2\x90~\x033_B\x00\x00\x00\x94P\xc1I\xa9\xb2\
\n\x8cP3+\xe1d$\x01\xd7\xd9!\x01\x97\xf4\x00\x00\x00x5\x02\xfcf\xf2\xcb\x11r\xc4y\xe4\xc7\x122?\xca\x81Gv\xc1j\
gT\xc4?\x01Z3q\xbc\x11\x91\xb0B\xb1\x97|q\xc8l$@!\xc27\x0fRE\'\x92\xfc\x06@HrP\'\xc7@\x1e \
3/4\x13A|\xa0\xd0\x8a\xd2\xe5\t@\xf9\x0c2\xae]\x91=\xce0\x84\xec\xd3\xd7\xaa\xc0\xb7f\x90\x82\xa3\x83O\x03\xb0]R\x82\
\x083\xc2\xba\x82\x80\xf3\xc2aG\xef\x91\x878\x10wn\x90n43&_P!A\xa2\x9eo\x83\xeb\x0eAeU\x81\xb9<\x01\xab\
/\xb0\xad\xa5\xc4\xc2\xaeB5\xb9\x82\xc7B\x02\xc7\x0e\xf3\xdc\x8f\x00\x82\x97\xc0\x0eV\xd4g)a\xfd\xef#5y\xe3\x90 \xa0\x1d\x05\
\x11(R\xa1\xc0\xdb\xf3\xb1X\x04<?\"\x1cWB\xff\x89t\xdb<\xa1\xe0\xe7\xf3\x98\x82\xd3\xd1\x1aQl\x82\xb2iCS\xe5$\xe2\
%\x064\xc2\xe8\"\x82j\x83\xcd\x88A\xc4s\xb2yl\xf3\'`A\x7f\xac$\xec\xf4a\x15\xa7\x82\xc6\x022A\x93\x84I\x89rE\
/2\xbc\x87\x91[a\x04F\xdf\xf1\xa8\xa1\x14\x1d\xd3\xc1%:\xc2\xf5\x994\x00\x00\x00[J@\x9b\x10\x83\x95\xc9\xa2\x00\x00\x00\x85\xd3\
@\x07$\x10\xcch\xd1\x17b\x93Q\xeec\xf1\xd3C\xf7x\xa1\xcf\x14S\xf9\x16\xa4\x93Y\xd2\x953A\x00\x00\x00\t\xbdS\xf0\x90\xa2\
\xdb\xb2\xb3\x1f\x8d@K\x17\x94\xaa\xfd\x82\xdf\xbc \xea\xf1\x02\xae\xb6\xb2\xde\xa2`p\xe42\xeb\x9a\xc0\x94\xb1\xc1}f\xe2\x06\x08TP\
q\xf0\x0f\x17p*\xa5\xe3\x07\x85\x04\xb5\xac\xe4q\xf9RP\x86r\xd7VQT\x06\xc3\xdf\xbf\xd0}\xa2\xd1SiTI\xf0\xe2\xb2\xd4\
P>\x0f\xc0\x08\xe4\x83\"=r\xa83\x02\xec\xe9b\x83\xc8c\x7fY\xc2\x8a\x841\xc8WR\"\xdcP\xd1\xe3\xa2\xe9\x96\xc4\x06>\x82\
\xec\x013_W\"\xe8\xb10T\xb1CVO1kY1\xc0n3\xadZ\xd1\x84j\xe0\xd6\xb8\xc22\x8f@\xb0\x1d\xb2\x8a>\x932\
\x18qW\x81P\xd7d\xd3\xa4\x96 \xda\xc5@\x00\x00\x00CZ\x80\xbc]\xc15\x1d\xf0\xf0\xb3A\xdc\x03D4&2\xa2\xa7R\x81\xbe\
!\xef\xa7\x82d\x903M7\xd3\x89\x8a\xe3(\xd0 \xa3\x88\xe4\xa9jD\xacW\xc0i)\xe2\x86\xae\xe4\xb5\x9d\xf4C\xc0B\x08)Q\
\x87\xcf@4f\xd0\xf1\xa4r:\xc7\xa3S\xdfa\x00\x9a\xe0F6\xf2\xc1\x1cDm\x9c\xa3\xeb\x0b\xc3z\xcb\xf0\x7fK\xa2\x00\x00\x00\x00\
\x00\x00\x10\xe8\xa38\x9bp\xa1c4.\xcfp\xfa6!\xde\x82b\x9cW\xa0\xcc/\xa1&\xdaPu\x131\xcbx@vj\xa4\x17\xbe\
\xc2\xb1+\xd0\xb4\x86PT\x80\x94\xde\xd4\x02\xe3\xcf#\r22?Tp\xbd\x9a\x80\xcd\xdbC\xb6\x14tq6\xc0\xc2\x03$&\xde\x01\
S`\xd4\x88\xd3\"\x1f\x04\x14e\rb{\x02\xd2\xb5m\x14\xab\t\xc4\xba}\x81#\x9b\xb1\x85\xca\x91\xc8O\xe2\x1c\x9c\xb1\xd8YC\x11\
J\x14\x9f\xac#\x9e\x03\xd0\x8e\xf7@\'\x00$\xbf\xb9Bzq`\x03\xbc\x82D]AR\xa4q\xa3\x8aQ<q\x04\x90\xbb\xd2\x04\xad\
SE\xaaP\xa5_\xf4\xf7\x98a\xd6\xceR*,\xd1\"\xa9\xf2\x17\xad\x93\xee\xae\x10\xd8R\x11>\xd9\x13\x13u\xf2\x8c\xe0C\xe1\xd1\x00\
\x8d\x9c`,\xe51\xe8\x121\x0b\xad\x00\x97\xcaQ\xc9\xd8\xb3[\xba\xe1l&B\x07\xba\xc1\xaf\xfcR\xc6\x9ac\xf2!\xe03W2\x97\
\xd4\xd1\xeft\xb1\x13\xc1\xe3\x1a\x00B\xa9n1\x81\x06\xd3\x7f,\xd0\x17\xcd`B\x93\xe1\xd6EB*\xde\x90+>Sj\xbb\x83\xf6\xc2\
\xc2\xa9\xf3\xc2\x1ddp7\xf2\x81\x10+A\xa2\x92#\xce\xdbRnk0i\x06R\x90G\xd2\xca\xd8\xd0\xc3~\x91\r;\x93a\xb7\xa1\
\x0c\xa7\xf4f\xbcD\xe1-0\x96\x87\xb2^\xf9P\x81\x9e$\xb6Qr;\xces#fc<O0}\xfaCe\xd5!Pd\xb2N\
, 3\x8a\xc1a\x18a\xda\xf4\xc09\x86\x03\xbf\x99\xe1\xebm\xa4\x9e\x87\x849G\x11\xdc\xb6\x91\x00\x00\x00\x13\xc6\x01\xc4\xff\x93\xa6\xca\
\xc0\xfdM\xb3\xf9\xa4D\xbf\x7f\x10\x80\x9c\x04N\x86t\x80\x97\xd2\xfd\x05P\xf6\xd3\x81CD\"\x85\x7f\xf2\xa8\xa4T\xba\xbfs(p\xa4\
\xe4\xc4r\x97|\xf4\xec+r\xe8\xf9\xc0H3\x03_Y\xe1\xc7\xe0\x11\xbc\x80q\xf7B\xf1\x12h\xe49\x9b\xa4P\xde\xb2N}\x80\xa2\
Ta\xf9Bpm\x86Q\x8bI\x12\xb8\xcd\x82/\x96\xd4\x13:BpU\xf1\x00\x00\x00\xaaD1\xe0\x83\xf0aE\x03\x7f\x8c\xd3\xc3\xd7\
\xd3z\x1aTD\xa31\x19\xe4!\xcdHp\x93\xf0\xa2E\xa11\x1f\xeaA\x89S\xf4[\x87s\xef$\xd0\x1b\x9a\xe2\x19\ra\x15(\"\
\xc8\x90\xa2\x83\x07\x13\xc6\n\xc2lR\xf3^\xc1Pi\x8c\x04J\x8b0\x92L\xf1j\x1b\x93?;\xb2\x99\x0bap\x9d4\xab\x01\xd1\xb2\
\xa3b\xc8\xb5\x01\xf7\x9e\x83\'\xc1!\xd2d\xf0\xbc\x92\x12\x02\x96\x94\\[\xd1\xa9*\x93\xf6\xc0\xa3\x03\xb7\xb0\xd9\x8e\xb0\x14\x1a\x11S\x97\
\x92\xb9\n4\xe9a\xa3\xee\xc9!\x99\xebpc\xd1\xb3\xa4\xa0P\xa0\xbb\x14:e\xe3JPbU\xb1\x81L\xf9\xa1\x08\xbd\x04:\x08d\
\xae(\x90@\x94\xa4\xb8d\x04|o\x00\xff\x10`\xe5\\\xa2\xa8\xf1\x82\xe6\xf82\xc7\t\x80\xf3=\xa1\x05\xab\x84\x95\"S\x00\x19\xa21\
\xd4\x83\xa1\xbdC\xe3\xdc\xe19\x02!\xf4&\xe1\xef:#W\xef\x00<.\xe3\x91A\x12\xa8\x0c3 \xc5@\xd1T\x00\xacY\xb0jU\
\xe0\x15i\x92\xeb\xa9\x92\xea\x17\x84\xfd\xf2\x82i\n\xe4l\xac\xe1Zjq2\xbf\xa3\x0c\xcf!\x12\xde\xe1\xb6\xabAYP2\xaf\x0e\x90\
\x1c\x9c\xd2\xe5\x17\xe0O/R\x1e\x84p\xf1\xd7\xc0VAP\x88\x8b2\xccy\xe0\xd1\xcf\xe0\x96[\xd4\x98\xf0a;n\xb3+$\xb2d\
\x98R\xa5o\x00\xc9cPtEa\xae\x91`F\xb1!\xd1\x82\xd1+v\xc4!\x94\"\xc8\x9f\xa4\xb9\xba\x01\xda\xac3\x85\x9d\x90\xf8i\
T\x11\x84\xf4\x03\x10\xe2\x8baT\xe9=P\"\x1b1\x08\\p\x81eDr\x06\"\x9b\xdc\xc3\x0f\xe0\x81c\xe9\xa2z\x1e\x81\xa5\x00r\
J%db\xeeS\x99\xa3\x91\x0b\xa8\x81\xeeQ\x82\x19x\xc0O\x8bA>\nb\'\xcc\xd2hZad}A\xdd\xe1SQ\x8fAK\
\xb6D\xe2<\x82G\xeb\xe0\x8c/\xb3\x02\n\xe3c\xad\xe4\xc1L\xb2\xff\x9d1Q\xdd3A6@\x19D\xa1\xe3MTlL\xf4\x83\xae\
1\xc1[@\xe4X\x11_\xaa\xa1\xd3\xe4B\xee\x98p\x9d\x96\xe1#\xecA:\x19\xb1\xeb\x10Td\x05\x83\x86\xe8\xa3\xa8\x02\x84\xf6kt\
q\xa3\x02u=\xd4\x92nP{\xb1Qo\x8f\x80\x00\x00\x00\x86\xe1\xc2\xcb\x9a\xe1=\x9c\x80&\xd9\xf0\xf1:@l\xd4\xd0\xfe\xc8\x90\"\
L\x10?\xf6\x80\x1a\xb0\"\xcd\x84\xe3o\xa0\xb0\xfdn`\xf9\x0b\x12\x8f\xad\xd1\x06\x89\"\x8f\xe5\x90\x03H\xb0\xa1\xea\x12\x03\xa22\x9e\x12\
\xf2\xdf\xf1B\xc6\xa7\x94 c\xf2\xb1\x1aal\x0cr\xec\xb40w\xe3\x02\xd7\xa9P\x83\xa8\x84\xe1\x18\xb4\xc8S\xe2O\xd2\x12h6\xb0\
QFB\xb9\x1c\x12\x91\xf2B\x0f\xa9\xf16\xe9\xb19\xe0\xc0-\xaaa\xad\xff1\xc7jRr\x8e@\xf7\xb8\xb0c\xc9\xf1P\x9c\x84B\
\x1d\xe17N\xa4,G\x80\'T\xa1T\n3\x1a6sW\x94`\x0cMa\x90\xc1\xf2\xd2\xa8q\x91\x14p\x17\xcc0w\xc4\x10\xd6W\
cA\xc3\xf0\x91\xdf\x830\x0f\x84\xce\xe0`\xbc\xab\x92@\x05\xe0\xed\x08CA\xe6\x02\x05c\xf0\x9em\x12[p\xe1n\x96\x93\xdd\x11\xb3\
/\xad`\x04\xa9d;c\xb4\xe2\x0f\xa1\x88j\xe1m\xe2\xd1e\n\x02\xfb7\xb2:\xfb#raCG\x19\x94\xdb^@}\xafR\x83\
\xa9\xe2\xab\xe0\xe0\xc3\xddA9\x16\xf0\xba<\x12\xcb\x96\xd4x\x88QS\x87$>\xae\xc2\xd8T\x01bK\xb1;\xear\xa2\xeaC\x91 \
\xf4R\xc8c\xf7\xd2\xd3\x92J\xd1\x88\xeeA\x00n\xe1\xc7\x8a\xa1p.\x91\x8cx\xc4m\xa04rU\xe2O\x90\xc0\xb4\xcca?\xf5\x80\
\xeb\xfe!\x955\x10\xdd\t\xb3\xbf\xa5D\x8e\x86\xd2 4\xf2d\xacQt\x1d\xc0[\x00a=P\x00\x10\xe5\xf1j\x92\xf2\xa4U\xe2\xd8\
\x86\xb4E\xbf\xa2Y\x89\x03\xa8\xb8\x02\xb0\xedP\xc3\xa1t\xe2t\x90\xee\x90A\xea`p\x8dM\xd1ro0q^`r\xf7\xb3b#\
\x83*\xbf\x03\xd3\x83\xf3\xd88\xf0\x85\xcb\xd1TB\xf0\xd1\x07\x93e\x8a\xf4\xdd\x0c\xa0\xef\xe01`\x9a\x80\xd9\xa6\xb4\x16\xba2\x8a\xc9\xc1\
l\x1d\xf3\xea\xec\xe1\xab\x94`.|4\xcd\xd1b{m\xb0\x97\xc9\x809\xff\x80\x1e\xe4\x93\xc8\x1e \xf5\xa7\x90F\xef3\xd7\\\xc1\xd2\
6b\xfcY1G\xb9\x90R\xbc\xe0\x05\x83\"\xee\xb2$\xb5\x04\xa0\xf2#\x81\xa5\x8e\x80;\x84\xc4\xea\xbf\x02\xdb@\xc2\x17\x99TU\xcc\
\x02\xda\xc92\xc9\xa6S\x04\x91\xc2\x99\x99\x92\x08\x1d2}R`\xb3i\xd0\xe3\xc1\x01\x01\x83!\x01g\x93\x19\x87\x10Drc\x18\x1d$\
\xc9\x83\x00\xa6\xa3S\xc5\n`\x97\x9d\xc4b\x87\x11\x80]\x94Q\xbc\x81\x9d\x99p\xd0\xd0\xc0N~qFG2\xcf\x9f [y4\x10\
\x9f1\xabOr\x9d9\xd1\x96W\xd3j\xbeq\x16\x18\xa2\'s\x13\xd0\xd7\xf1\xaf}\xc1JH\xa2\x8e\\\x83e~\xd4\xc2\xfc\"\t-\
TN\x811\xea\x82!\xe6\xf0\xe3\xbdx\x00@B\x00\tk4\x8d\x00\xf1\xd0\x9a\xf4\x0bC\xe2\x90\r\xa2\xd5$t\xcf<\xf3\xe8\xc5B\
\'Frj<2\x13I\xb1\xb0\xbd`\xecJ\xa0\x055\x82\xeb\xca\xe3\xba\xd8\xe3\x9a\x07\x80\x80\xb9\x91y^D\x81R\x14\xf9|B\x1f\
\xd1Qu\x86d:^\x91c\x9ed#\x17S\xd0\xbe\x01\xa7\x90\xa4z\x15\xa42\xd8BY\xe2p\xf04\x93\xbb\x0e\xe1Aw\x10uz\
a\xa1\xd5\x00%\x81p2*\x83\xa9\"\x01B\xe9\xa1\xad\x01\xa3\xf3\xf2\xc3YZQ\x05\xd71\xc4g\x02\x1b4\xc0|\x91\xc40\xd0\x91\
\x81V\xe0\x16\x8c\xc0\x87\xc42C%A7\x88\"\xe7\xd7`\xb6\xe9`Ae\xc2\xba?C\x84\x18\xa40,\xa23\xda\xb2\xcd\x17\x90R\
R\xb0\x14\xb9\xd2\xc4\x84\xb1\x9b\xdb\xd0H\xad\xb4@@\xd0\xc8\xed\xf3r\xf6po\xc2\x92\xa5\x9b\xd2\xc8:`\xe5\xd3p0\x12\x01\x8b\xaf\
\xd1A\xb4\xa1Z\xda\xb2\xe4\xb9\x81z\x87\xb0P\xfdb\xc2\xbb\xe2\xc6\xd0\xe2p\xc8!*\x1d2\xb3\x05D\xe9\xc1\xd2O\xd5\x82\x1c\xc1\xa1\
z\xc8\xb3\xd2\x18\xa2\x8aPq\xf6\xde\xf0\x9b\xb4t,\xc5\x83E: S\xe3\xb0\x10u3L\x0f\x13VU0Gs\xd3\x00\x00\x00\xac\
\x9d\x12\xd4h\x90 \xee\x10\x0fz\xa4\x99\x95\x02L\x1b\x11\x18A\xd0\x93h#\xc42\xe2=\xc63;\n\x11\x7fn\xd3\xcc[RYy\
a\xa1\x83\xf2\x03\xb0\xb0\r\x00\xe4\xdc#!YS\xf2\x8eZa\xf1\x94\x90\xf7\x9e\x01q\xfc\xb1\xa1s\x11k\xaes\xc6\x88\x91\xfe24\
\x1e\x83\xc2\xd0\xa6\xc41\xd9\xe1\x87tT\xe5\xd1\xf1]Q\xb1$\'\x91\xf1\xe7RW-\x84&\x87\xc4\xdby\xf2-d\xf1\xc8~ \xfb\
\xd8a\xe0R\xe3\x06f\x90\xf9h\x03\x8e\x1d\x93\x9ac2\xaeS@Vg\xa1\x08\x1a\x83fsb\xc7aP\x05S\x82\'\xdb\xc1\x90\x17\
16\xe0\xa1\x00\x00\x00z\xc0t\x01\xfd0\xab&@\xa8H2\x8d\xde\xa3D\x873\x00\xb4\xe2]\x82\xc3\xfcX\xd4\xf1\x88rof\xe0\
\xd2OPg\x0f\xe24vD\xf2\xc6\xf1\x18\xfd#\'X\xc0\xebc\xf2s\xbdPEQ\xf2\xb0\xb1\x80\xb2\xbcq\xb7\xf9`S\x16\xd0\x16\
?\xa3\xf8oD\x9fC\xd3\x8d\x8c4\xceR\x91\xc9\xbf\xb0_\xcf\x01V\x9a\xf0\x14\x00#y\x91\x12Pi\x91\x18>\xc17\x11\x80\xbd\x14\
\xc1\x81\xae\x80B$\xe2c\x7f`\xf2H\xd1\x125\xd1\x81or\xff6\x12\xe7\xbe \x1d\xc4\xf1u_c5\xcf\xc1L\xbeD\xd0\x82\"\
J\x871f\x94\xd1\xfc\x83\xa4\x11\x1e\x11\xad\xb7\x00]\x9eRp\x05\xb0\xc6\xc3\xc0pr\xc0Z4\xb0E\x1asN\r\x83\x8a\x19S\xc8\
[C\xf3\x834\x92\xe1c\xc3\x05\x93][R\xae\xaf\xd2/(D\x98\xcfq\xd0\xdbP\x81\x18`\xda\xd3\xe1\xd9\n\xe3\xe4\xb7\x11]D\
\xf3\xdd\x16\xf0\xeb.B\t\xbf\x80\xd8K\xc07\xaf\x01\x01\xd1\xc2V\xf1C\xd5\xaf\xa1{ \xf1>{\xf2\xb1\xfbP\xe96ag7\x00\
\xee}Px`\x12\x16\xb5\x83( \xe4r|\x11%D@\xb3f\x93\xf9\xa1\x04\xd2&\x93y\xe5\xd1g\x80\xe2\x93\xb9R=r\xb2\x82\
\x8e\xb4\x952\xc0D\xedr\xbb\x91\xd1 \x1e\x90\xc6\x02s\xd4\x90@\x1d\x91\xa1\xbc\x96\xd4\x11\x0e\xc4\xb5@\xa3|\x8bB\x8b\x10\x10\x9d\xf1\
\xa2\xd8\xcc\xb3\xb5V ;\xa5\xc4g\xa4\xf1`F\xa3\xf7\xac\xc1\xb9A\xf1\xb7\xb3\xb0{dS\xf4\x10\x80\x02\xfcc#~\x84\x08)\x12\
\xbd\xad\x94\x80@\x82{\xbf\xd2$j\xc1p\x7fd\x8c\xd8\xd0\xfa\t\x10\xcc\xae\"\xed\xfd\x80\x00\x00\x00a\xdc\x03\x86\x19Ak\xc3\x93\x00\
\x00\x00\xc1\xf4R&\xec\xd2\xc7\x8b\xb0jzq\xb3\xb74\xfcz\x04\x84\x1e\x82\xde,\xb2\xe3\x84\x12\xbb?0@\xb1\x10\xdd\xea\x80Yq\
\x93\xe8^\x12\x88ya\xd1\x9d\xa0\x10p\xa1@]03\x87c\x00\x00\x00D/1,/D\xfbk\xd0\xa2\xaf\xd3\x88\xf1\xe1zTB\
M\x94\xa0\xe4LC\x9d*\xf0On \xc8\x99\"\x00\x00\x00$m\x10\x93\x18\x84\x97\xb4\x01\xb5\xcf2\xb8\xf9\xf1G\xdd\xf0\xde\x89Ca\
\x1f\xf2u\xc1\x83\x17i\xf4\xae\xbf\xe2$\xe8B\xe7\xae\xa2\xac\xba\x92D\xc1\xd3wx\xd1\xb2\xb2\xc4e0A\tLD\x9c\xe9\xa0I\x97\
\xc2WN\xb0\xc3\xd5\xf0\x9e\xc1\xe2\x00\x00\x00\x04`2W\x8f\xf0\xddJ\x12\xb6\x8a\x84\xd7\xbcA\x1bLtv\xe4q\x9c\x89$\x91}\xd0\
&\xf2\x11`\xaa\x84\xe5!\x04L\xe3s\x87\x80B\xf6\x11\x13\xe4\x83d\xa3\xa3BdW\xd4 \x0f\xe0\xccB2\xd2\x19b\t\xc7\x01\x01\
D\x92\x16\xccR\xb4Z\xb2\xdd|\x11\xa0\xa2\xd0b\x16\x84{eRAc\x02MOCp(BerD\x10\x91\xe48{\xe4\x98\"\
1\xdd\xa1\xe0~\x0f\xd3\x11\xfe\x90\xab;\xb3\x81\xb8\xc1O?\x84\x18\xad0T\x97Q\xd5Y\xe1\x9b\x14\xf4:HT\xacu\xa2\xf2\xef\x13\
+i\xe0D\xa4 ywr\xb3\xaeT\xe3\xc9\x93\x07G3\x02t\xa1\xc1Z\x94\x10\xb3\x91T}\xd1;\x7f\x81\x8d\xd5\xe0\xb7pBR\
\xe0p\xe2[`\xd2\xb6\xa4Z\x19\x11\x11\xe5p\xb4\x8eR\xa9\x13\xc1\xa8\xaa\xa4\x929A\xc6k\x141\xf1p\xb5\xd9!A\xf2\xa1\xe2~\
\xc3\x92@Q\xf0S\xc0\x99g\xd1n\x1eP\x00\x00\x00>\x9a\xb0\xbd\xfd\x91\xce\xc7\x81\x7fU\xe0G##\xb8\x01\xb4\x03UP\xa2a\xc0\
\x91!\xb13A\xb2g?\xe4\xac\xe3\xe1Q\x1bRvgt\xaf\xad\x13\xa9\xb2tt\xb7\xb4<~c#\xa1qb\xd5s?\xb9T\xe2\
w\x00*\x94\xa0N\xb0d\\\xc0\xb1Q;\xa3c.\x02\xbe\xb2R\x9d\xdd\x10\xff\x84\xa1tZ\xb0\xfc[\xb0\xaaA\xe4[9\x93\xfe\xff\
1T\xef\x92q;\xf0/\x1e\xc3\x00\x00\x00>/t\xab:\xb0\xae\xed\x93\xe5ws\xb2\xda2\x7fi1aH\xc0\x02\xc5\xa0U=b\
\xca\xac@X\xb8\x81\x00\x00\x003\xb6\xf4\x8c\x8ab\x99\xf7\xc3b\x07\xa1\x91\x85$Sv2\xf0u\xc3D\x86\x02\xd4\xcf\x91\x18\x80\xf4\x00\
\x00\x00\xfe\x9d\xc0\xc5\xbfA#\xae\x84A\x9f\xb0\x99V\x93>S\"\xd9 \x14\xe4\xfa\xa1Bh\xa46\r\xc3K\x11\x84KzTzG\
\xa0O\xf83T6\x92\xc4\xdf`{-\xb4\xb0\xd8\xd1\xc3\x9e2r\xdc\xe3\x19\xff\x82\x92\xe1\"\x11\xb7\xd4\xa3\xc4\xd2O\x05R\xe9\x99\xf3\
I\x8e\x80\xdbU\x01\xd4\x04T\xd0/\xf0\xc9\x19\xb4a\x97\x04n\x7f\xa2\x00\x00\x00\x0f\\ \xf5\x93$\xe3\r`\xe1\x05A7\xe6\xe0\xe1\
qB\xbc\xdf\xb3gT\xa4\x81v\x81\x97\x9a`\xdd\xfc\xf2\x11W\x00B\xcf\xf1\x00\x00\x00o_b\xee\x83\x10\xc4\xe3`2\x7f\x80\x00\x00\
\x00\x85\xe4\"P\x05c\x08vp\xda\xee\xd3\xed$\x04\x02\xdc\x91\xd1\x9fT\xb3\x0c\xe0\"^\xa4xf\x81\xdb\xf6q\xe7\xa2a\x0b\x05\xc0\
\x1a~\x94u\x9e\x13\xd8\x01AO\xcb\xc0Z\x1d\xf2\x83x\x14\x89\x99!R\x08\xf4 \x88\x81&\xa8\xd4q\xbbb\xe9.$\xff\x05\xf2\x9f\
\xfa\xb0H\\\xe4\xa8C`\xffU\x93T/a\xd0OS\xf2\x8a\x84\xd0\xdd\xf2\x191\x81Z1\xe2\xd3MsNap\x12\x1d\x83:\x16\
\xf1\xac\xd2\x13\x0f\x11$(=\x82X\tB\xdf:\x82\xed\xd4\xa09L48\xdb\"L+R\xcc\xadq0\x19C\x96\xa92!\xc7\xa2\
\x112\xd0\xcd-\xd0+\x8b\x04\x8d\x15\x01\xeb!C\t`1\x1fs\xb4T\xd3#\xccJ\xa1\xe4\xad#\xb3 \x102\x1a\xf1e[#\x82\
\x89c$<\x03m|\xe28\xa2\x91_\xea\xe1C\x19\xc3\x17\xd9\xe3\x7f\x08\xc2\x0b\xd3\xa1B\x1b\xd0l\x19@\xf9\x19T\x92\xaeTp[\
\xe3vK2mMpP\x9f\xc4\x8f0\x11O\x19`\x01?\x00\x86\xa3\x12T\x99\xc0Pw\xa3\xcc\x90Q\x0e%\xd4$\x8f\x90\xfd\xd8\xf0\
\xe16\xf0\xc7\x7f\xf1\xa093\xbbZ\x12e\xb1#\xb5\xe0\x93{\x1aa\xdbL\x04?\xf0#\x81t\x01 \xfc!!\x0c`1k12\
\xf8bh\xc5\xa2J\x9a \xf1\x97\xf4D\x14\xf3\xf6M\x01\xf9\x89q\xb5\xef\xb3f\xbb\x02.\xec\xc2\x00\xba3\xb3G\xf4\xf5\x9f\x02\xf2\xd6\
\xd0\xab,\xe3\x8aFb\x0c\x95TG\xecr\x86\x1b\x11[1\xc1\x05\x00ak\xec\xa2L&\x04g\x94t\x98PT\x91\xe4c\xb8b1\
\x88\xa5P\x17\x1c\x91\x85e\x92\x9c\xed\xd1O\x9a\xa1\xac\xc1P\xc4\xeb\xa3\xaf\xb5\x11\x00\x00\x00\xe11RY\x19\xd4\x95\xac\xc2\xd6|\x843\
L\x91\xcc\xa3qx:\xb3\x9b\x1f\xd0\xa1\r\xd2\xe5\xf9\xf30\xca\x12g\xefR\xc6\xaa\x94\x117\x11E\x90\xe0{\x1f\x02\x9c\xab\xa2.\xe8\
\x92\xe9\x0c#\x86\xff\x00=Q\xf4\x0fD\xb1\xb8j\x92\xa1&\x00\xe6P\x80\x00\x00\x00\xc9\x14\xc1\x98a2\x00\x00\x00\x17\xa4\x90!\x84\x02\
\xca\x95\xe1\xb6\t\xd0.\x82\x03\xb0\x19\xb3\xeb\xdb\x82\x84\xf4\x13u[T\xb9s\x82\xd6\xd8C\xe1npk\xaf2\xcf\x07b(\x01\xd3\xdf\
A\xd0\xce\x0f\x10bF\xd1\xd2a\xa2&\xb7D\xf9\x85!\x8bH\xe4\x1c\xf9\x13:K\x94q\x07#\xe5z\xf2[<4\x0e8\xf3+\xfc\
s\xd52\xb0\x91\x8d@\xbb\x9f26trS\x9f\xd1\x89A\xd25W\x81\xc6\x18q3X\xd1\x00\x00\x00\xd3\x1b\xd0\xf7:\xd1&\x90!\
!\xcc\xf0Z\xabR\xba\x92\xf4\x89\xcc\x91W\xe2Q\x0bc\xf4\xaf\xd9\xd1\xce\xad\"~\x1e\xb0\xf0\xdarp3\xb1{\xb0t=\xbbR]\
n\xe42u\xe0\xca|\xd0\xa9g\x84\x06s\xd2P^\xc3\xb7\xc2r\xdd\xcb\xa3\xcc&P^\x8e\xa1dS\xa2n\x1f\xc2.#$\xd8\xdb\
\x93*\xb7aI\xa4\x82;h\xd3.iqc\x98\x84b\x99\x03\t\x8f\xa3\xe8\xf2Sg\x8b0c\xde\x10>\x9e\xa3\x01\xb9\xf0\xea\x05\"\
\xe2\xaaB2|\x10\xd2\x10#\x16\xfb1-Z\x83+\r\xb2\xe4\x02\xb1d\xa4\xf3v\xc0P,\x14\xd0\x0e\xa4\xf1a\xf3\xd2>u\xb01\
U\x91\x00\x00\x00\xf3\xbf\xa1\x03\xccp\x13O\x91:4\xb0\xa4\x8a\xf4agt\xef\xddA\x1b\xf8P\xad\xc1\xd2\x86v\xe2\xcc\xa1S\x94\x0c\
!\x8c~\x00\xaa\xa84\xbd\xf5!\xda\'S6:qcd\xf0\xe5Q@M\xffQH\x8c\x04\x12[@\xcf)\x10\x95.\xd1\xc2\xc0\x93\
N+\xb0\x8f(\xb1\xc3\x8f\x14\xe7\xa4 *\xd7c\xef\x90\xf4&>Q\x07GQ4\\\xd2\x0b\xda\xb0\x8as`\x85\xf7\xa1\xd3\x89p\x8d\
`\xf0\xa2\xf0q\xb5\xad\xe0\xfa\xf3\xa2\xcd\xc2\xf0\x99I\x94l\xd0R\xa6\x10\xa4\xeaT\xf0b\x93\xc1\x9f\xd5szm\x92\xc6p`\xca@\
1\xf3wp\x9f?\xc1xq4\xbev\xe4\xaf\xa12\x8e\xae\x80\xe1\xe5\xd1Y\x97 \xd5\xd50e\xf6\xc0\xbf\xe7!\x143R\xa5\xbaR\
\xe7\xaf0\xf8\x08\xa4\xff\x18\x04~}\x03\x89\xf9S\x9b,\"U\xaf\xe0\xba\xc4@1\xcaC\tO\x82n\xfd\x03-\xa4\xc0\xd0\\\x82\xef\
E\x81%\x99\xd0\xefi\xc4\xf6)1\x94>\xc2\x9d\x8eT\xf3\xd5\xc2\x8e\x05aB\xfe\xf0mH\xc1\xd1\x99\xd3\xec\xb5\xa1\x03#\x80\xc0\x83\
\xd4\x8b\x95\xf3\xeb?r\x89\xf1\x00\x04\x04\xf0Xka\x0fB\xa1\x07\xbe\xc4\x9c\x96pT\x92\xc4P\xda\x92(%\xf28_@\x1b\x13\x02\
\xe34\xc0\x8ejD\xbb\xa5\x91\xd3w\xf2\xce\x8d\xe4)\x9cRI)\xc0\xfd+\xc1}\xd9\x81\x13jB\xb0\x16\"\xac\xa4co\xd8\xa1\xa2\
\x1ab{{\xf2\x00\x00\x00\x82\x84b\x900\x13\xb7K\xa3\xfe\xa3\x80\xc9\xef\xd0\xeb\x06A\x15f\xb1)\xe1stY\xa4\xdd\x02@\xff\x1c\
\xa0\x94\x03a\x18\xa0\x93\x9e\xb6\xd2Y\xcb\x90\xe6\t1\x07\x1f\xa0\xbdU\x94 \xed\xf1\xb1\x86\x04\x83Gp\xe6@\x02\xe0)\xc1H[\xb0\
\xa4\x8d\xf2\x12\xf1Q+\x0c\xd4\xef\x1bd\xca\xcbS4\x1b\x04\xa0j\x84\x8d(\xa2 \xaa\xb2QkP)Cr\x7f\xa4b\x7f\x02\xb0\\\
s\xc3\xf6o\xa0k\x81\x81\xa1\xd2\x91\xad\x04\x94,A\x94v<\xa4-\x89\xc0\x11\x88\xb22\xef1/.\x02\xba\x0b0v\xf51t6\
\xb1\x9a\x05\x11`\xb3\x04$CA\xac\x85\xd1\xe2\xecQV5\xf1\xe4\x08CS\xbe\xe1@\x0c\xa4\x04,T\x08\xb4\xa4\x00\x00\x00\xf4\x8et\
\x83\xeb\x11H$\xd4\x1d\xe5\"\xf9\xa1rK\x89T\xc7\xa6\xe4\x0e\x1b\xa3^\xa02\x9e\xb8\x93\n\x9a\xe4}\x8f\x80\xf9<p\x8a\x06\xe3\xcb\
\xb6\x12\x12@\xa4\xc9\x19\xf2\xd0F\xe0/\xe6\xe3\xc6\n\x132\xc2\xa2\xb8*\xa0o\xcf\xa0\xc7v\x14\xb9\x90\x12\xbd\xb7\xa3\xe9w\xb2\xb2\xdf\
\x01\xbc\x0e\x03\x1c\xb7\x11\xc1\xfd \x07\x9e\"n\xdb =E\xf4\xc4\x9d\x90\x95x\x12+WB\x92\xeap\xa6\xc6\xa2k{\xc1\xeeU\x82\
k\x98ac\xd2q\xe0h\xa1\x92\xe4\";\xbd\xf4j\xb2t\xdd\xc8\xc2\x95D\xd0f\x83\xe4P\x8a\x83\x1fI\x12\x84\x00deS\xa3T\
\x9e\xb0{\xb5SdR\x02\xa6vs\x1a\xa23\xc3\xfbq>\xb1\xc2rh\xd4\xc27\xa0\n\xdd\xa1\x03\x08\xd0\xf3\x84\xa3\xa2\x19\xe4\x14>\
\x93f1t\x06iS\xe4!\xc1*\xc2Q\xc241\xed\xe7\x93:EPO:Q<\xe6\xd3\n\t\x00/+\"`a\x90\xdc\xf3\xa1\
\xa0\xbc#\x83\xc3a\xb8\x15\x83\x107\xe3F\xfb\"\xd5\x8d0\x8d\xb5\x90\xe3#\xc0\x15R\xe4Y0C\xf6?\xf2\x03\xfda&\xb1\x01\xc5\
Y2\xd7\xd6\xe1U\xb2\xd0H\x89\x83\xbb\xf2P\xb9\xfc\x90\x8a\xfb\xe0\xcd\x97\xd2\x81OP\x99l\x91\xbe\xfb\xe0\xec\x8d\xc07\xc1\xe2\xd0\xa3\
\xf3\x85\xe2\xb2D\x9eQ\xb5Q\xa4\xf1\x8b\x94\xd2k\x04\x9bF\xf1h\xed\x01\x8d\xa8rQ}\xc2\'\xa5A\x1c\xdc\xd2n>\x10?\\\xa4\
\x82\x07Q\xa0\x9aD\x94\x81#iB\xb09\x07\xe3\xfa\x96\xa1L\xc6S\xd7g\xc0D\xa1\xd06\xfe\xd2\xbb\xd1A\x80pr\x16\x88#S\
\x99\x14\xcdP\x91\x9eH\xe3X3\xd0%<\xb4lj\x11\xb2\xe9\x03\x8b\x94T\x12H\x12\xaf\xd4\x83\xbe\x8b#C\n\x00\xfa\xf7\xd3\xefG\
a:\x81\x10~\xf1r}(\xe4S\x0e\xa2~\x0b\x81\xb9Zp\x07M\"\xd4\x89\x82\xa1\x13\x92\xa3\x8c\x92\xd5\x8bp\xd8f\x90,\x11B\
EjS\xe4\xc7\x11\x92)\xa1\x93\x86\x84kb\xd3:\xea\x11\xe3\x91!\x95Xr\x15\x910QV\xc1\xe6\xde!\xf2S\xe4RJ\x03j\
:b\x9a\xcb\x9117P7\x10aPuCQT1\x84\x11\x13\xb8^\xc4\xaehp\xc2\xb0\xb1\xe3\xb9\x82l\xa6Q\x00\x00\x00C\x8c\
\xf0\xf2c\xa2\x9a\xa0@\x05\x953\x0fEa\x124P\xab9\x010`r\x1f+\xf1\xc3\xce\x90N\xd9bv6\xe4XL\xe3b2\xc2\
\xb1\xc8P\xd5\xb9\x92\xe55B.\xe0P\xb5\x050ap\x82\xea8\xf3\x14J\xa0\xb8\xd4s.Z \xb4\xb1\"\x0cn\xd1\xe4\xf5\xb2\x9c\
\'Ae\x08AD\xba\x84\x0e\xff\x90\xa1\xa7!\xd4^\xc1\xcc\xfb\xb3\xb8P\xa2\xe1C\x82|v\xc4\xef\x13r]\xb9\xd3\xf0\xfa\xb0q\xa7\
\x80\xce\xba4bIA\x8aO\xf414q\xc6\xf7\x11a\x9cQ\xe6z\x00\xfa\xef\xc2\xe0\x9cD>\x96$\xe6\xe3a\xe0\x8dP\xeb\xd2\xa0\
\xf8\xc4p\xf6C4i}\x04\x00obi]q\x92\x0bcRT\x13m\xf7!Z*\xc1\xdf1CP\x01\x84\x15XT\x82\x9e\xb0\xc8\
)\x02)\"\x94AL\xa0\x88\xa7a\x00\x00\x00\xb6X\xf0\x1a\xaet\x8b\x03\xf1*OT\x15D\xe2N\x1dB\xc7\xbfC>\xd4Ch\x00\
\x02iQ\xc1*\xb5`R\x7f\x94\xf6\x9f\xe0GY\x91=Bs\x0c\x93\xc1\xe1wT\xa9\x891\xfa\\\x02\xcb\x93T\xdc\xe7\x92\xf9\x1dA\
R\xfd\x81\x19\xfeb\x87_\xf4\xae\x90\xb0\xc2\x93$\xa4\xb3\xd0\xf1\x1f\xd1\x87\xec\xd0\xde\xb6\x84\xd3\xba\x11=\xcb1\xd5\x02#\x1f\xdba\xa2\
\x08\x02\xe0\x95\x00LUQ\xaf1a\xd5\x11\xe1\x00\x00\x00B\xf3\xa3\xab\xf9\x10!\xce`0\xe8pw\xa0\x90\xd1+T\xafH4\xb5K\
T\x00\x00\x00\xafI\x83\xfc\x97\x80\xe2%\xe2B\t\xd1\xbe\x95\xa0\x0e>\xc0\xa0B\x04\xa0\x02!\xa5\xe9\xf1o\x80\xb4\xf0@!D R\
\xea\x84q\xdf\xf0p\xb3\xdf\xa2hi\xa4F\x04r\xc6$\x14\xb9S\x14\rv\xb4>8\xe2\xf1u\xa0\xfa\xb5@#\xb3\xc2\xa7&\x01\x7f\
x\xb0\xcb\xb6s\xcd\xadP\x11\x1d\xb1\x00\x00\x00b\x90\xd1\x17\xad\x01\x9bVD\x0f\xa1rt\x95\xf2n.@\x0c\xe7\xc1.\xb2\xf06\xb5\
`p\xb3\xe2\x1c\x95\x90\x92\xa2\x02@g\x14\x05\xcb\x90\x1a\x83\x81\n\x18\"!\xfb\"\xbe\xfdC\x11\x9e\xa05\xe8\xf2\xe7w$\x81\xbc\xb0\
*\xa6\xa34\xc92\'2r\xfed\xd3\x1e\xa1\xe4a\x87\x12T\xdb\xd3\xa5\xf9\x02\xf8\xa2c\xe4i1H\xc6\xa2\x0c\xae\x81\xe5\xa9\xd0\x99\
O\x11\xa3\xc8!\x07\xee2\xe4a\xb1\xb5Hb\xbc\x83\x80t\xcf\x027`\x81\x94\xd5\x03\x00\x00\x00\x9f]\xa1\xfb{\xa4\xfd\x0b\xd0\x88|\
\x20\x0fK\x01\xc8F0\xa5H\x90\xcau`\x0eJ\xf2\x00\x00\x00\xe7\xa0Qo\xb4\xa1\x93r\"\x00\x00\x00\xdc\x10\x03\xf0\x8b\xb2\xc7W\x10\
D}p\x8c\xbb3%_\xe2\xcc\xc8\xe0\x15mBDQ\xa0\x11_\x00H\xa0\xb2\x05\xb5\x82\x06,bx\xc0R\xb9\xcb3d\x84Q\xeb\
\nA\x87X\xb2c\xb4r1\xf9\x90[_\x00D\x04\x84\xdc\xb8!\x87U\xb4\xbaC\x91n=\xf2\x00\x00\x00\x95\x13P\x85\xdd\xb0Mo\
\xa3\xbe\x04Bt$\xd2\xa6s\x04H\x98d_\xcaq\xf6I\xf4\x96\xc8\x93]mRy\xbc\x01\x00\x00\x00b6Bc\xcer\x81p\x91\
\x00\x83\x84z\xf7\xb2n\xd6\xf1\xe11\x049Ba\xd3\x03\xe0\xf5\xa8\x92\xb4\x1d4\x1c\x8b\x94\x81\xa1tM\\\xf0F\xb5\x14f`C\x88\
\xcf\xe2\xb7E\x13\x9e\xdf\x81\xbd\xbbQ\xf4\xb4\xf1\xbeI\x10\x88\x89\xa2\xfa=\xa2\xb4\x9b\xf3\xd5\xaa\x92\xce*C\xb8\xbb\xd2\xca&4T\x07\
\xe1Q)\x82\xe7K\x92\x82\xcf\x01Id\xc4)\xce\xa2j\xba\xd0\xc5S\xd4y\'\x03\x1c\x0b\xc3\x17\x05s\x00\x00\x00a\xb6\xb0\x87\xf3\x91\
\xc5\xfa\x83\xc1Zc\xa0\xfc \x81wQ\x9bl\xb4\xabN0M\xe1\x82\x9b\xa2t5\x1c\x13\x83\x1b\x83z\xa1\x91\x1d\xd9\x92\xee&\x80\x8f\
\xf4c\xae?\x02\xa4\x15Bu\xbf\xf4Is\xb4\xbeF\xd0\xc1C\xe2\xf5z KU4\xb9>\xc4\xfd\xa32~1\xf4\xc4e0t@\
\x91r\x8dRU%r\xe4\xbe#/\x94\x02zC\x80!\x9b\xe3\\\xad@\x8f\xd6cP\xf0`[\xca\x00\xc5c\xa2\x0b\xb9p\x94l\xa2\
\x945\x12 }c:\xf3\xe11Oab\"\x00S+\x02w\t\xd1\xf1oq\xe5^\x11\xdcO\xb24*\xa1\xa9?\xa1\xcb\xd9\xe1_\
\'\xd1\xca\xe2\x12\x1a%`\x00\x00\x004\x0b Nh\x00I\x19P2\xb3\xa3\x89\xa8 fe\"\xd0\xf1\x92\xb5g\xa4\x80\xe2\xb2\x95\x86\
\x20\xc6\xa9r\xed\xe2\x93J\x881\xb9E@\x9d\x8d0\xd3V\x83\x1b\xa44\xad\x1a\x02\xfb\xd5\xb1\xa5\xe31,\x9f\x10\xa9\x992\x93\x01\xb2\
GD$\x1e\xe6c\x1b\x1fQ\xd6q\xe1)\xfd\xb1\x91?d\xfc\x14a\x18\x17$\x03n\x80\x95\xbdT\xb6bS\xf4\xca\xf0t<A\xae\
h\xa2\xd9\n\xc1\x9c\xbep\xe8\x08\xf1\x8d\xa1\x02=\x00\xf30\xb0\xe1\x1e\xedb\xf7&\xb0\xcd\x01\x02\x9c\xc6\x10\xe5\'\x00\xce\x191\xa1\x12\
\xd1\x87\xbf\xa2]\xb5s\xb6\x01b\xe6\x8f\xc2\xae\xac@\x19\xb8\xb46\xa5\xd0l\x83\x000\t4a\xac\x04jT\xb0\x1b7\x14\xac\x9a\x80\
DST\x1f\xbcc\xbe\xaa!\x95\x90\x10u\xf0\x003\xae\"\x8b\x03\xd3\xd8\xdd0\xe3\x99\xb4\x01\x0fa\x9d\xacT\xab\x93\x91i\xe81\xed\
v22-\x03\xfbh\xb0\xa9\xe2\x00\xdd\xa5Qh\x07\xf0|\xee \xa72\xf4\xe9\x8a\xc4\x17\x00\xa0\xb3\xc90\xb3+\x12\xbc{\x10\x8b\xf3\
\xb0\xe4\xbf\x111h!,\xfd\xb2w3\xa2\xd5\xedC\xc4\xbca#\xfd\x82\xb5c\x92.\xc0\xb3\x11\xd2\xf3\xf9\xcb\xa2\xf7T\xa3\x83\xabd\
,\xd0b\xb7\x87\xc2\xd0PR\nN\xc2\xc7\x7f\xc2\xdfV@?\x1311\x8e\xa4\x0ef\xb3\x00\x00\x00\xa5\x150\xecb0\xb4m\x92\xf6\
\x9c\xd0H\xb3\xf0s\x9a\x04\xf5\r\xb2\xb1\x0f4\x1d\x03\xa2\xff\xac@v\xd9\x10\xfd\xdb\x03\xfd\xf6RN\x8a\xa1/\xed0\x00\x00\x00\x86\xbe\
R\x11}Q\xb3\t\x81(\x96#M\x84\xb4\x80\xdf\x13\xb3\x15\xa0\xda\xaeA\xe8oA\xaa\xad\x00O\x81\xe3iAbs\xeb\xa2;\xbc \
$\xe8\xa1\x00\x00\x00u\xe5ct\xf2\"\xe9\xa2\xf0}\xea\xa0\x8di\x82^\x90\xf2\xb0\xb1#\x89\xbc\x83gY Q\x1d`k\xa3 \x17\
`\x01\'\xef!p\xffrdSqz\xee#\x00\x00\x00\x1f\xfdA\x1e\xdaB\xc9\x83\x94A!s\xa6T\x94\x9b\xeeq\x96\x92\xf0\x10\x86\
\xd3\x19\x95\xc1\x9f\xb7Q\x8a\xbb\x90!j\xe0\xfex\xb4Qq4\xb8>\x13R_`\xec\xaf\xb1Cq\xb0I\x8e\xe2J\x93\xa4I\'\xd0\
D\x81\xc3u\xbc\x945;\x94n\x89R\xcb\x14\x14\x16L\x92\x17 \x02\xf4\xec\xf2\x91\x17$|\xc3\xa1\x7f\x9d\x04@|\xf4|rA\x91\
\xa0QP\xa3\x82\x86\x81\xd2a\xf0B\xa3G\xe0\x10\x9c2\x0c\xfd\x91\x95\xb7\x04c\xa7d\x9a\x10\xd4\x87\x8f\x14\xb9d\xa1\xee\xdc\xf1\x1cH\
\xd1c\x9c@\xdbb\xb4*\xad\xc4de \x03\xf1`\x16\x80\x82\x12#\x12\x8b\xb4\x83LW$\xa3yt\r\x06\xb4\n\x8bt\x97>A\
8\'A\x8a\xd1A\xc3d\xc1l\xa9C\x98$\xd2\xefcd\x86T\xe2\xb5\x10\x83\xa2>P\x00\x00\x00I)\xf4\xcdU\xb0\xce\xd7c\x00\
\x00\x00]Otu \xd1\xd1\x0b\xe2\xff\'t5\xbe\x92ys@\xf5\xb7\xc0\xeb\xa9$Y\xab4,\xca\x81\xd2\x8d\x83\xe2m$\x07\x94\
\x84\x18\x89\xa4h=AD\x88\xa2\xa2\xd8\x80\x1d[\xe05\ns\t\xef\xc2\xd6\xac@F\x1e\x90\x00\x00\x00\x1eB\xe1y\xbb\x04`\xaf\xf1\
NE3\n\x13\xc3\x0eo4\xd3\xbf\"\xa5hS3{\x13\x7f\n\xf4\xcai@\xe1\x07\x80\xa9\xfe\x82Q\xbaq\xac\xa2\xa02l\xb1\xcc\
D\x93\x08\xdfb:<\xa41\x9d\xe0\xaeI\xa1\xf4~\xd1\xde\xc2\xf2:\x7f\xb2\xca4\xc02\xcc1Tz\xd4$\xd3\xc2z\xcb\xd2\xf7\xd6\
\x03?\xa7\x84Hb\x84\xb9\xa0@\xff\xe3!\x82aDh\xe3\xd0W\xbf2b/\xf2\"bB\xd4\xd7\x10Hm\xa0E\x8a\x115\x99$\
\x8c\x96d\x00\x8f\x04Y\x8bq\xc8z\x006\xcc\xd2\xe5A\xa3\xb5\xd6\xb1\x9c\xe9\x82\xb4\xbc\xa0c\xa9\xc1\xafv\x11d\xc6Q\xedy\xb1\xb3\
z\x81 \xff\xd37\xac\xa1\xd5\xb1\xc2\n\x90\xa1\x04Wq)R\xb0D\rq\x16W\xa4@t\"\x07\xbe\xa0_\x93\x94\xeb/\xd1\x84q\
\x91Z\x0e\xe10\x9c\xf1\nz\xb0\x0cr\xd1{Z\xa1\xa0\t\xc3\x0c\xf6\x92;\xf3p\x92lq\xf4\x12$\x0b%#2\xe2`\x8clT\
\xaa\xbf#\x00\x00\x00Rc\xd0\xd4cD\xf3N\xd1\x9a\xbd\x01H\x07\x11\xcf\xd5\xe1\x8ah$dKTK\xf6\xd3\"Pb\x84\xab\xc3\xf5\
\x0525\x87\x00\x06r\xe1\x1e\xac\x00\x00\x00\x00/\x05\x11\x1f\x19\x10\x0b\xb6p\xa8{\xa2\x08\xbb0\xba\xb8q\x9b*!\xa1\x1d3\xb7U\
\xa0\xec \x03\x00\x00\x00\xb54p\x82\xfbC\xf0\xd0\x13\xb8\x0c\"e\xab\xa0\xeeD\xf1\xcb\xe9S\xae(c\x00\x00\x00\xcc7r\x1b.P\
PVB\x9e\x83#\x0c\xf8\xe2\xa6\xb8\x04\xaa\x0f\x12\x8f\xec\x12\xf9tb\x86\xad\x92\xf6\xc1\xa0y\x8d\xb2\'0!/v\xc0\xc8\xa3\x90\t\
\x85\xf2\xb3\x9e\xc0\x1c\xa6\x94\xb3\xfd!l\\\xb4T\xacQ\x9e\xb1d\xaf\x1e\xb1\xdf\x04\xf20\xb1\xa1\xf4|\x10\x01\x01\xe4\x99\xd6\x80\xfc\xb9\
dH7\x82\x07ss\x00\x00\x00/C\xe0\xd4\xaeD\xd4\xee0\xed\xaa\xf4\x1f\x01d\xdd\xbfb\xc54\xf0\xeau\xb1\x9cm\xc0\xae\xaa4\
\xc5\x9a\xa2\x02\xbe\xd2\xf96\xb3\xc9\x161\x89\xafc\xd8\xa2\xb2s\"a_\x9d\x90\xffz\xe0\x14Y\xa1\x00\xa6\xe3\xe5\x00D\x01\xc6A\xa9\
@\xc2\x06\xd6\x00d8c`ZA\x1f\xcf\xd1\x1b\xf0\x81\xb9\x05b&J\x90\xf1\xe5\xc1\xfb\x9b`)\xdf\xb1v\x87\xc3\x0f\x10\x04\xe2p\
\xc2\\\x85B\x13^$(\x9a\x14\xd0\xd6\x03\xa1\xc2\xb0I#ppY\xc3$<a4\x00\xa4\xfb\x0c\xc0\xbb\xbfr\x17\x0208N3\
McD\x06\xc4\xb0l\xd7#\x8e^\x11-1P\xd5\x1fR|` \xc7\xba\xe1\xb2\xaa\xc2$\xaep\xef\x92\x03Yl\xc4\x00\x00\x00\xce\
\xe0\x12z\x08\xd0\x96O\xb3\xd03\x14S\xca1\x8e\xa4\xd3:\xc9\x91\xf6\x19\xb2\xf0\xcb!\xf9\x85\xc3\xeb^\xf3\xfe\xf5#@>\xe1\xa4X\
\xf0\xaf\x92\xa0\x0b]24\xcf\x82\x08\x1f\x12D\x02\xa1u\x80\xc2\xca,\xb0b.0\xc6\xbc2\xbc\x98\xd1\x85\xbd\xb0\r\xaa\x00\xfe1q\
8\xff\x13\xac\xe2\xf1\x1eiB7\xaa\xf3\x077\x90\xd0\xb1\xc3\xa9\x84\xd1m\xcfS<\'tKa\x920\x98\xa3\x9eS\x83n\x1f\x14\xd9\
\x91qvTp^.s/4\x00:\xf6\xa1\x0f}Dx\x1e#\x81^r\x08O\xe1\x03\xb9\xa4\xcdr\x92\xf1\x9c \x97\x7f\xd4\xa9\x07\
0\xbbtRD\xf51?\xab2/\xcd\x80\"\x16p\\\x87\xd4\xef\xc3\xe0\xff4\xc1\xcb\xca3\xbf\xdd\x90\xa9\xf2\x01\x1eP\xe0a|\x90\
=v\xb2o\x9b\xe4\xf5\xb2\x027d\xc4\xce_\xd3H1\x04\x16\xd4\xb2\\Y0A\xea\xb0Q\x91\x02\xbb\x88\xb4\x13\xff\x13y?\xf4\x99\
\x06\x91\xd6\xd8`\x8f\xf00\xd6\xe3\xb3\x81\xc8q\x96\xc6s\xbf\xa1\xc0^\xf2\x92f\xf4\x91\x03,\x119\xe2\xe1(f\x11$\xffb\x0f\\\
\xc4\x877\xe269 T\x06b\x0c\xb3\xd3\xce_@\xd1\x90\xd4{br\x9ep\xa2\x08SD\xbf\xfb\xc3\x1fNd\x07\xb4\xa0\xff/\xe0\
\x17>BZjR\xc6\xa6A_\x01\x14\x82\xea\xd3Z\x9c\x82\x96\xf6\xf2\xfaR\xa03\xdf\xc0p\xd1\xa2\xc3\xf9\xc0\xdfoQ\x1d\xef\xf1G\
)a=\x97Dy\xc01Z\xe6a\xd0\x13@\xdf<\xc4HqTN\xd6\"\x9f\xc1C\xff\x85\xc2\x9e\x9f\xc4a\x83\xf3\x1a\x1a\x00\x98\xd4\
@z5\xb0Ie\x12j3T\x8e/\"js4\x0e\x07\x01\xcc\xe7\xe2\x7f\x0b\xf3\xbeyp\xc7>\x10\xc6\x7f\x93M\xbe\x90\r\xb2t\
\x1f\xbf\xa1\xc3^`\x97\xd5\xa0p\xa2\xa3W\xaat\x04\x04c\x01\x15\x04\x17\x99\x02W\x0bs\xe7O\x94\x92\x9d\xb3X\x91\xd1\xb7A#3\
\xab\xb1\x89\x18R\x14\xb1\x04\xb7l\x11\x88\xee\x82\xd8\xefC}\xb7d\xdb\xcf\xd0v%\xf3l\xbaqA\xbc\xc1$\x80D\"\xb8\x13\x0e\x12\
\x14\xdf.\x90\xa2\x1da\x87\xa3\xe0\xc7\xde\"\xc2\"\xe4\"\xe0\xb0\xa3\xd4\x01\xa5\x89\xc0\xa9$\x02\xdeI2\x00\x00\x00\x1f@\xb2\xd9\xb1\xc1\
\xe96\xd2w%\x82\x93\xb2S\xef`\xf2\x07\x12Bc\x05A5\xae\x11\x8aX\x14\\\xcd\xb3\xe0Y\xa0\x16\x8c\xb1\xd8\xb3\xf4;\xb9\x01U\
?\xe1\x145\xb2\x80{\x14cc\xb3\x00\x00\x00\x86\x8d\xd0\xae\xa0\xf0%\x82A\x9f\x16\x844\x14@\xa1/\xa4\xa9\xf4\x007\xef\x03\xdd\x19\
\xe2\xe0\x0e`\x02\xb8\xc0AqB5\x04\x11\xf1\x84\x10\xfcm\xd3\xf1q\xc1\xeb\x98Az\x8ap\xd2\xe8auU\xc4-jC\xaa\xd4\"\
\x0f\xfc\x93\x0bcBW(\xd0\xce\x91\xd2f\xcf\x90\x1b\x82\xd0\x0e\xaet\xf6\x1e\x80\x0b!\xe2\xf6\xbd\xb3\xe6\xb7\xd4\xb9\x14\x02R\xc5\xa0I\
\xd6 .\xa7Q=\xc81\x83\x11\xf2\x1d\x94\x00h\xfe\xc0}\xb4p4Z\xa1\xfbZ\xc2\xc1\xb2\xa3Q\xf5Q\xd4*\x11\rm\xd4?\xad\
\xa4\xc9\xdfSf\xe2 \xdf\xe2p\x90`\x03\x85+\x81\xddf\x04l7\xd21_\xc0\x00\x18\x91\xc7\xf73\xe3Db\xa89\xe0km\xd2\
e\xb7 #\x8a\xe4:\x9a\x14\x12\x0fQ\x1f?TJ\xf7\"XW\xb4\xe8\xaf\xf4\xfe\x93p\xd48\xd4\x0b9\xf1\xf2l\x11\x89\xbaP\x0e\
\xd9\xb1\xa6,a\xa5\xac\x02\xdc\xe9\x81\x8b\xa6\x12+s\x04-5\x92\xd2XP\x07dt\xed\x812\xba\xe9\xa1\xe9\xfcb:W#.\x16\
`\xf5dc\x10\x0c\"\xa0\xdb\xb1l\xbcT\xf6\xbe\x10X\x89P\x8dL\xb4\xdf;A\xd1\xfe \x8b$S\x93\xa1\xf3\xba\x83\xd4&\xc62\
p$A\xb8~\x90e}\x93`\xb0SjVq\xbc\xaf\x81l\x82Q\xb5\x9f\x130\x95\xa4\xd5\xe8\xe3m!\x80\xda\x1e\x022=\xc2\x1b\
\x993K\xc50\xb7g\xc26\r\xd1\xd6tAXgt\x17\x8dr\xa1(3\xe1\xff\xf1sKD\xad\x1b\x01$\tPl\t\xd4{\xa0\
!\x03\xfba\xd0l\x91C\x853\x9aj\x900.\xe0\x1d\xb0\xf1?@D\x8ekpL\xf2\xf1\xee\"\x12\x95\x1f\xd2\xcee\x90\xc0\x9e\x03\
\x7f\xaa2K\xd8\xa2\xf4\x95\xf2\xde\n\xc2\xd9ycon$c\x06\x93\xe5\xb5$\x00\x00\x00\x1a\x07\xc2T\x18Tp\x9f`\x17\x851\x82\
E\x119\x01\xf1\xd3\x0cT\xc0w\xd4v\x12\x92\xce\x80\xf38\x93\xb0\xf3\xaas\x8e\x02\xf0\xbc\xe4\x81\xfd\xd1\x93%\n\x81\xa6\x054M\xc9\
\"\x96\xd1\x00\xd2\xb0pM\x05\xe0u4b\x961T\x91]b\x02+1N\x95T\xcf\xd8Q\x91f\x92 DT\xcfs\xa2\xc7\xb2\xc4\
\x97\xc2\x10/ud\xf9/\x81\xe4\xc5\x10\xfe\xe7\"d}26\xe9\xc0\x7f\n\xd1\xa9W\xc4\xfaX\xb0\xdbb\xa1\xfa\x89\xa2\x9fn\xb1k\
E\x90\x06\xb1S\x02\xa2\x04\xc7\xc6\x11\xeb\xd1\xb3(\xb6\x93\xa3\x07\x03\x03J\x91|g\xc0K\xa0\x91\xcd\xd2p/\xc8\x02+Kb\x0fL\
\x00\x10\x8e\x84\x99r\xf3\x8ax1\x81z\xe00z\xe4\xffa\xd3\xb6VD\xaa\x87\xa0\xfd\xe3\x00\xf0k2\xf6\x9245\xc9\xb0\x9cp\xb0\
\x80\xd2\"\xef>\x01\x00\x00\x00\xc61\xf15\xa6\xb1Yb\x92\xcb\xe3\xf3$I\x90p\xd6\x90\xd56\x00\xe3\xbc\xa1\r^\xb3D\x18\x93\x87\
+\xf0p\xaf\xd3\"\xda\xd3\xd6\xda\x12r\xe9CZ=\x94\xf9\xeb0\'\x90\xf0,P\xe4\xd1\x0f\xc1]\xfc\x81\xe3\xf1\xb2\x83\x14!3\x1b\
\x81(pa3\xcd\xc1\xbep\xc43t\xe4S@\xe2\'\xa6\xe2\x94\x04\xb0d\xc9\xa3V\x8b\xf3O\xb5\xc1t\xe0\xd2\xcf\xbfD\xe3\xba0\
\xce\xe5r\xbcW\x13\xaexsMM\xb47|\x04\x06\xcc\xb2\xc2a#\n\x000\x9dq@\x1ey\x10\xc2iR\xfa7\xe1bV\xb4/\
\xa2!\xe6\xce@\x19j\xf4\x08S\xa33t\xb1\x830\x92%\x92\xf1$\x17p\x87 R\x00\x00\x00c\xa6\xc35\xa2R\xb6\xdd\x81?\xd5\
c\xf6\xec#\xbc\x89bEZ2\x81\x02q\xfd\x14\xc3\x82\xfe\xf25\xf9B\x10\xafD0\x92AE\xb3D9\x83d\x19\xa0\x14\xffIt\
\x16Z\x14G\xc8S)\xba\xb4\x97\xeb\x91mQ\xe4uuR\xb89$\xa6\xfcCt\xa0\x01\xfcR\"\xff\\\xa4EM\xd3m\xc2\xe0\xa1\
\xbf\"\x13T\xc2\xaa0\xd1\xa9\x86ro\xc4b\xe9\x83b\xe0Qq\xaf\x0b\xe1\xf0\xaf\xc2/\x08\xa3,\xbd\xd0-\xc6Q@\x14\x84\xca\\\
0Z\x84qo\"`i\xdd\xb3\xe9\x96C\xd5;q\xe9z\xd1\x1d\xb7\"X^\x10p~\x90\xe1\x03\xa1\xa3 \xc0\xc4\x0c\x04\xce\xf5\xd2\
\xc9\x80@7!\x90ho\x14\xee\xbd\x118\x95\xd3\x93!\x008.D\x00\x00\x00z\x81 \x00\x00\x00\x08\x99t\x95s\xd1\xc2l\x92\x00\
\xc6\xb2\x1d\xf2\x00\rT\x04hb \xc7p\x84W\x82\xf1\xf6<\x01\xa6v0\xbd7r\x93\xe3r\xd4\x99R\xa3C\x12C\x901\xe9\x1b\
\x10\xc2j\xf0nr4\xa3\x88\xe22\xcb!\xf8\xb3\xf1\xc0\xe4\xf3\xf3\xb3\x00\xd0\xd8\x80\x0c(b<%\xb0z5\x14\xd7\x98\xd0\x8f\x19\x91\
pba\xafv4\xb2`#\xd1r\x84m\xa3\xb3\xbdy3\x80\x90\x14\xec\xa2\xb4\xd2\x96q\xdd\x8a\xb4G\x90\xf4\n\xb0\xc1&iq,\
\x06\xf0\xb5\x9e\xf1\x10\x8a\xc3e\xca\x13\xed7\x01\xa5v\xa21w\xf3\x11w\x00\x96\xf3\xf3\xb8W\xf1\x92\xac#\xf4\xc9\xf0\xbd\xc6\x910\x14\
\xc2\x13\x14\x14\x87\x89\x91\x004 \x00\x00\x00\xbc\x93\x81QR4Y\xb4\xd3\xed\x00\x12\xcc_\x92@\x9e\xb2T\xd1C\x04WR;<\x91\
\xd2\xbd\xd3\x7f\n3\x00\x00\x00\xb7\x91\xd2\x01\xdf\x92\x8b\xacP\xfeL\x001&\x14ho\xf0\xf2\xcb\xc3\xd9Z\xd4\x95\xceBN\x94\xe2R\
\x08`\xa8\x80\xa1-\x9er\xdc\x9dD\xa9\xfa\xe1\xa1\xc8\x104\xb4#;S\x84b\xf2\xc1I\x8f\x02\xe0o\xe4\x9aq2\xb6La\xee\xf3\
\x83\xc3R\xb4\xf5\xb6\xd2\x81}\xc4\xb6\xbfB\xce\x8c\xb0\xac\x01\"\xe4\x03P\x93g\x10\xe6\x99\x12\xc8\x93B-\xa2\xf37\xfd`\x8c4a\
*(\xe26\x8e\xa3\x00\x00\x00\x1e\xd22\xbf\x86#\xf4Va\x04P1\x90\xa2\xd0W\xc9\xc1\x07\xc5\xa1p}\x00%\x053qV\xa4\xed\
\xf8\x91:\x03SE\xa7t\x01\xb2\x14\xeaU\x14\xc5\xff\xb2\x8d\xf4\xd0pH\xd2\x1cLQ$+B\xb4\x94C\x7f7\x10+\x83\xb2)\xcb\
\xa0\x95\x87\x844\x91\xd4\xa2MPT\xe9\x13c\x0cr\xfe\x13B\x9c\x90\x82\xba\x16\xe4}(P2E\xd0\xa5|#\x1e\x92\xb0]\xc4\x01\
\xb03\x03\xd9\xc4\xa2\xb9\x80\x02\x08r\xd0\xcd\x1d\xb2\xe1\x12C=\xd8\xb3\xfaS\xc3\x14;\xa1a\x91\x01S\x93\x84,\x1e\xf2\x88\x1f\xc3\x88\
\x9e\x91\x97\xfc\xf3\t\xc4B`Ar\x00\x00\x00\xc9t\x92!\x88P\x97\x0c4)\x93\x14W\xd8\x03B\xa8\xd2\x8a\xfdb7\x84@\\:\
\x81l\xf9\x93\xd5\x8c\xa4\x871\xd3d\x81B{dR\x0f\xf9\x90\x88\x12\x82\xa3H\xf4\x01Tq#U\x92\xd9s2\xaa7qM\x0c\x01\
\'3\xf1\x8d\x9e@\xcfW0\x91\x91r\x94,\x91\xad2\xb2)\xd0\x11\x90\xf2\xd1\xd0a\x90\x1b\x92\x91\xd7\xb9@\x89{\x94\x9c\\\xb4\xce\
M@\x14>\x94\xea\xbc\xc2x\x941\x8c>\xf1\x1a\xab\x105y\x02)H \\\"\xf4|tr\xcd\xc6\x83T%\xf0U\x04q\xbdg\
\xb2\"\xaf\xd4\x91RpM)\xf1\xd7- p^4n\xa8\xb2\xf6 \xa0\x00\x00\x00\xc4`\x80\xe232\xb3\x07\xe3\xcd\x02\x82\"\x82T\
\x00\x00\x00\x0b\x02r\xdcC\xf0\x0c\x8b\x92\x1f\x8et(\xa3aG\xae$%\xf8\xc2\xc9\x99\xe11\x8dS\x9f\x0f4[\'\xb0\xd5H\x11$\
\x80\xf1[\xd1\xe09:\x94\xf7Z\x84\xe1>c\x9c\x00c%\xa2A\x1493\xd4<\x12$\xa4D\x00\xbd\x93\x9d\xd7\xb0}/22E\
\x03\xf7L\x91e\xe9\x81\xa64R)\x7f\xe1W\x13\xa3\x91&#\xdd\xb30\xe4\xe8B\x08\xcb\xd1]\xda\xd12c\xb3\xe1kR\x7f&\xd0\
\xec\xb0\xa2\x98\x07\xe3e\xd3P\xf2m\"\x92=\xe1\xc9A\x00iedNL\x92\x8fr\x04x\x86C\xd7\x9c$?\xb9\xa0\x11u@\xef\
\xcbp8\xa6\xf0\xde\xeb0\x99\xfc\x11\xfb\x8bRmB\x12\x08\xc0\xe4\x9fW\x82\xbb\x94\x14\xad\x93t\x91vt\xbd\xf0\x10X\xe1\xd3u\xe8\
\x13\x00\x00\x001V\xa2\xf5S\xf1 \xb3`b\x84r\x86r\xc2\x1e\xf8Q\x8a\xc7\xe0\xf4*\xa1zzby02\xcf\xd0\x01}:\xb2\
\xcc\x86\x14\xa2\xe8\xa34\xff\xd2\x97\x82\x04\xec\x93\xe2\xdd\xd7\xe1^\xa7Q\xa2\xc02\xf5\xa1C\x10\x1a\x10\xafB\xd40b\xa0\xb8\xbdA\x80\
\x06a\xd1^\x82\x86\xe3\xd2\x14\x86b\x9d\xbcr\xe0\xb0\x13\xee\xb9\x81Fy\xb4\xc3\xe3\xc2\xdb+\x01\xee\x1ea\xbb\xb5Qp$C\xa3N\
\x12wLA\x83\xe1#~8\x12\x06_\"\xbe\xc9\xa2fFt\x85(A\x06\xf1\xc2\xe0E\xc28\x95\xb1\xc6X\xf2\xc6\x97C\x93[\xb2\
Z\xd5\xf21\xb4\xb1<\x17\xa2v\x1c\xd2>\xba\xf3\x17\xaa1\xd9 C\x04d\xc3\xd8\xcd\x82\x97\xb9\x90N\xef\x80T[\xe4\x95x\xf1-\
\x96\xe1\x8ehr\xf0\xfaR\x00\x00\x00\xc6\xfc\x10\xaf$1\x7f\x7f\xd1\xa6|4\x99\xb2\xa0\xc9Y\xc0J\xce\x80\x06u\x02\xe6\xbd\xb2g\xe0\
\xc2\x93\xb3\xc4&V\xc2\xa7T#\n\x87\xd2q\xb1\x94\r\xf4`9m\x90\xbb\x0e\xe0@\xecs\xc58`\x0f~\xc1B\xb5\xa12U\xc0\
&,\x02?\x10\x80\xf2`\x84h\x1c\xe0Qh\x04w\x00\xd4\x11\x11\x92\xe3]\xa4\xb5w\x93\xf7h\xc2\xed\xbe\x91b\x14\x04\xf7Y`{\
\xe4a\x83K\x13\xa0\xf2\x92\xd6m\x13\x84\xd5\x81\xf8I2e\xde\xb2\x11&1F\x1f\xa2\xb4\xb3\x94\x80u`\x06\x07`B\x01\xf3\x00\x00\
\x00\xf3Gc\x0f\xa1\x00%\x07\xe3\xd3`\xe0\xf9[\x02\xffk\xa2\xbcB\x92\xd8\x83\x14z\xe2P\xe1Ut8\x9c\xd4\xf2#3\xcf\xa6\xb1\
\xc2EQ\x1e\xe2R@\xc2\xe1\xe0\xe9\xa2fy\xa1\x0e`\x94\x93R\xc1\xf0\xbeRL\xdf\xb2a&\x04\xca\x8dr\xf9\xbb\xa2V\x84\xb4|\
$\xd0T2R\xac\xe6\xe1N\xad\xa3\xa3\x8b\xc4|dA6uc\x1a\xee13\x14c\xbc#\"\x1d8\xd3\x13\x10\xb2\x18\x91\xc2X\x03\
\xf3\xf7\x95\x81\xd3m\xc4U\xc7\x02kT\xb2\xde\x05\x02\x00\x00\x00\xda\x18\xe0\x10\x7f\x04<\x842}n@\x04HcD\x91Q\xe7nt\
\xc1iA\xf68\"\x99O\xd4Pt0\x01\xcabq@\xf3E^\x01wy\xb0\x90\xedq\xc8\x84\x14\xacTb\x07\x82\x01[\x1c0$\
.2\xc3:\xc1\xba\xd92yjA\xaf^$\xbe\x1d\x91\xd1j\x90\xfb($\xe9\x13\xd3\xec\xaa \xa0\xdcQ\xee\xa0p\xa4\x91\x02\x1d\xa2\
\xb4}\xa5\xe1\xe3P\x94\x0e\x81DA\x1bq\xceM\xd4C\xa6\x11\xe6\x88q\x9a\xde\xa0\xe0\xfd\xd2\xef\xd7\x13|C\xb1\x840p\x1fy\xa3\
,\x1f\xa4\xd63\"\xa2\xa7$\\Va\xf9\xdd\xf2\xfb}\xb3\xfd\xa8\x82\xfb\xc1\xa1\xca`AV\xc8\x82#\x1fs\xc66`\xae\xdap\xd7\
\xf7\xf0D\xa1\xc2X\xea\x92g\x8a\xa1L\xa3\xb4\x14\xf5 5(\x10\xc8\xc5\xd2\xcbC\x02\x0cL\x92w\x84\xf4\xab\x1cc\xe0\xab\xe2\xb5\x9a\
\x04\xa8X\x12#7\x93\xf5p\xc0$I\xc1\xab\x80\x12z\xb0P \x8d\xc1\x88\x00@K\xe9q\xc4\x05\xd0\xcd\xec\xe0\xfc\xfd\xd1\x8bl \
\x19\x1e\xa0zi\xc46h\xc2\xfc\x1a1\x82\x1bDLKR\"5B\x8d5@\x86\xc0\xa0#\xd1\xc2\xd4\x133\xa5\x94!4@\x81\x06\
\xc2\xb0\xc8\xd4r\x95D\x94[\x08\x83\x99n\xa4\xb7\xb9\xc4\xa8K\xd01Tc\x08\xc4\x11\x8f\xefR\x85Iq\xa2\xf5\xd0\xd5\x9b4Z\xfd\
r\'\xac\x93;2C\xa1\xa2\xe1\x9e)s\'\xf0\x83D\x00\xf2q%\x00\x8e:P\x08\xf3\x91r\xbd\xc1<\x1epCcQHd\xb1\
\xf6\x80\xa2N\xe0\xd1T\xac\xa2Y\xf4\x81\ty\xa1\xd3\xa9\xe1\x8b\xe6\x91\x7f\x14 \x03}\xa4\xfe\xb5\xa2\x02\xa9\xf0qO\xd2\xd8ia\xd4\
\xc9\xd2\x01|\x03\x00\x00\x00oA\x92\xea\xff\x91\xd9\x85\x12\xbed0\x9e\x8d\xd4e\xd2B\xaeO\xa3\xa6\xa5c\x97}\x92\xf0V\xa0\xf5r\
t{w@\x88t\xc2\x1co\xb2\xad\xb4\x12\x00\xa1\x12n\x01T:>\x13\x13+r>\xab#\x01&\xe4\xd8L\xb1\xb3X\x01\xa5@$\
\xdd\xf4\x11\xf7k\xd3\x80\xd0Q!\x90\x03\xaf\xa3d\x15b$\xcd\x060\x94\xf8\xe1\xeb\xc3\x02\x82\xc8\xb0\x15+\x00\xee\x11\xc2?\xf02\x92\
MT\x99s\x10t\xd9\x83\xe9\xa3\xf1\xc02\xd1\x9d9$\xba\xa4\xa4,@2\t\xc2Q.b\x91<\x91q\xe4\x1dD\x9d\xf3\xb2@\x82\
\x04\xe6\xa5\x84\xe6\xae\x83\x9fL\xa3\x8b\xafTU\xab1\xb1\xfd\xc0l\xb0$\x0c\xe8\"\xce\x86\xd1\x065C\xc6L\x94u\xdeS\xde\xa9\xc1\
\xb6\x14\x13\xa6\x00\x93\xa8\xe7@:\x8b\xe1t\xf3\"\xd0Ys\r\xf0\xa1Vf4!\x8b\xa0ig\xe0\x05b`\xe00\xe0\x04\xfac7\
\xe0\x02\xa6\xc2APJ\x91\x1fp\xa4\x9f\xa0A\x15\xda\xd3?\x94\xf3\x06\xa4\xd1\xeb\x82T{\xc1\x81\xed\x92\xf4!\x11\x13\x03{\x03\x13r\
A;\xd30,\xbf\xe1\xe9\x8a\xc1\x1fW\x94`\na\x0f\xed\x91\xee\xe2A\x08\xa5a\xb9\xf2\x01\x1870\x81\x15@.\x96\xd25/\xe1\
z6\x81\x0fy#x\xbfp\xa7%\xb0\xa4\xaf\xc2\xb9@!lu\x12\xab\x19a\x00\x00\x00\x94\x18S&\x84\xd1\xbcS\xf2l\xb5c\xc6\
\xab\x13\xd3\xd9\x105\xf1RU\x95pw\xb44v\xa3\xe4\x87%Bv\x08!\x996\"\x8d\xe0!!k\xb2*\xfa\x11\xea\xb5@\x9e)\
2\xc7\x04$\r\xd1\xd1\x8cN\x93\x1aR!,\x08Q7\xb5\x94Dk\xa0\xb4\xad\xe4\xa3`\xe3\xc5\x11\xd3o8\x81b>\x02\xf1\xa9\xf1\
o\xfe\xe1\xa5\xc5\xe3\x91c\xb2\xf5\xfc\xf0\x96h\xe4\xde*\xb0\xf3=\"\xf0\r\x80\x1b\xc2s5\xb2C\xa0\x843\xe8K\x01\x0e\xc7\x12\xf5\
U\xc1=\xc4P\x7f\xbf@]F\xc0J\xafS\xd4\x08\xb3\xa1\x96s6\xf5\x13\x13E\xc4\x9b\xd8\x80\xfc_4\xd7`\xf4\xf8\xe0\xc1Q.\
\xd2\x1b\xf3\x11Q\xc9\x00\xae\xeb\xc3\xb6P\xc1\xa4\xa1\xd1\xcd94\x91f\x83K\xab1\x12\x08\x01\x1e\x06R\x00\x00\x00\xf9\x8d\xd11G\xa1\
\r\xdf\xc0\x9a\x8c\xe2J&\xc0\xe9\xcdrjWr\x1a1\x02t\xd7\xf2\x08\xf9Q\xd1L\xa3_\xa1\xb1E\x01\xe2\xa4\xab\x84+\x84\xa0\x98\
T\xc3o\xc7\x02\xe6\xd6qs\x85\x84\xf3\xa9p2F\xd0\x8a\xc2\xb2\x7f\x91\xc1`\xfdQXaA\xaeU\x82\x8a\xe8!k\x8crF\x18\
@\xdc\xf2a\x96{\x103D\xf3\xd4\xc6!\xdag\xb2z9\x01\x8e|\x14f\x18\xc2\xe8\xb4\x02\xd4_13\xcb\x90\r\xebR+\xac\x14\
Gcr\xec\x82B\xd9\x06\xc2W\x16C\xdc q\x0bJ\x83\xef_\x02\xfe\xdcqe\xb8#[\xac\xb4\x84&\xc0|-\xc1\xd8\x08\x12S\
Q0\xbd\xb4\x01\xe4~\xc1\xd89\xa1\xf5\xffc\x13\xda\x12\xc8\xfd\xf1mHT8zq\xcc\x9c\xf2FO\x81\x11\xceb\xdaxB\xd1#\
\xb1u[\xf2{\xb6\xb0\xde\xaf\xc1\x80]S\x93\xfb\xd0\xb0\x863S\x07\xb3r3\x10\xf3x \xf3\x8fB/j u\x19t6J\"\
aP\x03\x8e\x12!\x9a\x07\xc2\xe8A\x02(N\xa2\xc2f\x03{\x95\xf4\x94\\Q\x14\x82\xd3\x06\x96\xb0X\x072\xb2\xa3\x81\xf3_\xe4~\
b\x04\x00\x00\x00Ml\xb4\x18\xc4aA\x00\xd4zk\xd0\x9b\xf7\xa0\xbe\xce#\x1ab\xb1l\x03\xd3\xf8\xb40\xa4\x9d\x819\"\xc3\"7\
\xc2\x94\xcc\xd2\xa7\xde\xe1\xcbc#\xac\xef1\x8fZ0\x91#\x12\x9aR\xb0\xdcpd\r\x190\xc2\r\x10n\xe2#\xbeq\xb1\xefk0\
\x00\xe3RA@s\x08\xe8\xb0\xbb\xfeq?\x1e\xc1\xe9\x1e\xb0@E\x12\x82\xbfa\x903C\xed\xdc\xf3\x15\x11S&A\x03\x8as\xc17\
.\xa2\r\xb1\xc2\xecd\x81\x00\x00\x00\xa9k\xa2\xb1\xc9\x02\xd5\xb9TN\x8f\xc4\x142\xd3QOt\x00\x00\x00\x89K\xa1\xa4\x1fcSr\
\xb4ya\x84\x8b\xf3\"I\xb6\x93\x0e?\x91\xee\xb8$\xa3\x81\xa3\x84\xa5Bn4\xa0N\xcc\xe0\xa7\x08T\xbf\xaa\xd0h@\xe1L\xe1\xa1\
O0\xd2\x05\x1f\xa3K\xd3\x10\xbf\'\xe2\xfd\x88p*\xc5\x12\x1b0\")\xba\xa1\xc9\xd5\x91\xfc\x13\xd0 \xa0r0\xa1\x02\xcc\xa1@\xfc\
]\x80\x90\xdd\x11rQPt\x94@ Q\xa0y\x02s\xd9\xcc\xd2\x00\xcbB\n\xe0\x93\xeb\x0e\xa2\xab@\xb1\xbb\x14\x00G\x9e@\x86h\
\x92Q\xcf\xf0\x06\xbf\xa1u\x7f\x01\x1ffQ\x1cg\x04\xa1P\xe4\xdf\x0c\xb2\x84U\xa1\x10\x18PY\x8a\x01\x9c\x9b\xb4\xd2\xe0\xe1\xe5\xa9\x82\
\xccn\xd4\x13\x93RA\'\xc1\x00\x00\x00V\xa8\x04\x00\x00\x00\x1b\xda\xe0Z\xb6\xf2\xc8~\x04\x83AdQ\xa9\xa0)/\xc0\xd5?\x13\xbc\
U\xa3)\x0f\x80tM0W_\xf1\xbf\x9f!\xc7FS\xf5\x19\x83\x9br\x84\xa8\xaa\xe3\xc0rB\xc4,\xf4\xa5\xc1!w\xe3\xb0\xc1\x13\
!\xa1l\xb4\x99\x14A\xb1\xbcB\x08,P\xc4<b\xfb\xbcQ\xa2\xb1\xb2\xca\xaf\"[\xa0\x01\xfe!\xf3\x118\xa0I\x982\xc0\xf1\x10\
\x00\x00\x00\x88\x16\x00_\x1bQ\xcb\xb3\x10\xe7\x93 &\xc9@x^\xc3M]\xd4\x07|\x84Q\xf1\xc1/\xaf\xb0\xd8%@\x00\x00\x00\xff\
x\"\xeaB\x12\xaa\x87\xb2\xb9\x06\xc2\x7f\xa2 Kx\xc0\x89\x10\x12\xb3\xda\x91a<D\xbch\xe0\x00\x00\x00\x98n\xd2\x91Wb\x00\x00\
\x00U[P\x03\x8d\xe1\r\xbb\xa4\xa7+\x92TV0)\x0b0h\xef\x93c4@\xe4\x9b\xf0\xf3a\x82j\x94B\x0f\xcf\xa2PQ\x13\
\xb8Zai\'\xc3g#\xa2.\x06\x03UlP\xde\xdcP\x83\xac\x83|[\x00\xb9\x01\x91\xf6c\xe1?\xc7\xd2\xc5\'\x90\xeb\xa3\x14c\
d\x11\x04\x8eD\xc7vb\xc7\x14bP\xb7Q\xcf\xf6\x01\xb1_\xe1\xc3\xa1!\xf3\xbb\x12\xe1\xd0\x92FQ\xf4\x95Gt\x9a\x0c#\xb8\xc7\
\xf0\xa4\xb4TiYR%b\xa1\x17\x9c$\xd0C`8\x13\x00\xddi\x82BE\x01+\x97\xd4\x1c\x03\xf3P\xbb\xb3\x86\x014\x1a\xdfA\
Q{\xa3\x00\x00\x00\x82^\x84R\xbb4\tG\"Wn\xc2\x93\x12B^\x02T\xf9\xad2\x02\xad\x81\xcb\xd5\xb3\xd6^\x03\xb2\xe7\xe0U\
$s5\x7f#\x0c>\xf3\x9d\x8bQ\xc8h@\xe4\xd3\x83:T\xa4\x92\r\xa1\x83\"\xc1\x1d&\x00A:\xa2G\xe3\xb2`\x0ep7\xf6\
0T\x87a\xe8B\xd0&\xdb\x93\xc3A\x01m\xf1\xa2\x1c~\xf2b\x19\x11\xc2\xbc\x02o\xber\x87X1\xc0\x1b3\xdc\xf9\xd0\xa5AR\
n\xaa\x12\xfd\xfb\xe1s\x97r\xfeM2\x16U\x90/;!m1an+\xe28\x93$\xd7n\xa0\"\x8c\xf0\x9a\xb5B\x00\x00\x00\xa9\
\x0e\xd1LXb<\x9d\xc3\x85\xdb@~\x11qE\x061\x81\xa0q,G\xe4\xdaF\x83\xf8~\xe4\x91\xbe\x04O:S\x1f\xf0\xf2\xab\x98\
\x94dl\xc3H\xe5\x11RI\x91\xe6\xd2\xb3\xbdz\x81\x89\xff\x13\x01\"\xe4%\x1bb\x87#p\x18\x85\"\xf7\x0b3\xac\x8b\x14\xbf\xa5\xd3\
\xfe\x7f\xf2\xecV\x01\x0b\xc9 \xb3J2\xb7\x80\xf0\xbf\x9a\xa3h\xe4\x13\xff\x08@\x0c\xdca\xf7\x04\xa0\xe8\x19\xc3\x88\xbf T[\xa2\xea\
\xb30\xbcH\xf3/\xe0\x02\xf0@\x03ojc=\x0f\xb1=\xaf42-\xb2\xf3\\\x84*\x830?\x92\xd2\xf2\xf1\x02\x08\x8ba\xc6X\
S\xc7\xb0\x00\xb3\xfcsY\xb1\xa2\xa0\xdf\x10\xcb\xa7\xa3\xf2\xdcpO\xa6@\xf1.a\xa8\xb9\x04\xacy\xd4)\xc0\x91H\xaf@\xb6F\x03\
O\xf3QYw!09\xc1\xe5ep\xa8\xf3@Ze\x83\xc93\"\xb1&\x91\x97)40\x86\xa1\xfcO\xb2sEb\xe5\xb0\x91|\
\x990\xad\x05\xd2\xaa\xa8\xd3g\x0b\xd0AH\xb0\x1eE\xb2\x17n\x90\x9f\x9e#`a\xe2\x07\x86\xf2\xfe\xa9a\xc8\x95\x10\xd1\x1a\xc4e \
\xc0$\xe4\xd2\x154T\xad\x11p\xeb\xcc\x02\xe6\x8d\xe4\xac\xbe\xc4XD\x80\xf2\xe3\xd2\t<\xd2N}\xf4\xe4\x19\xc4\xf9\xc5\x92\xc5\x9f1\
\x1f?b5\x88\x11\x00\x00\x00:\x1bPKId\"\xc4\xc1\xf8\xa7bbwA\xbc\xe6B~R\xd1yV\x91.}bk\xeb\xa2\x80\
\xb2\xa3iX\x12\x8eN4e\xf5 \xd8Y\x12\x96\xfb\"y\x8e\xe2\xe6\x7f\xb2 i\xf0\\\x06\x14Y\'C\x8f\x90q\x8b\x92\x12\xc6\xd8\
!\x89\xd4\xe1\xf8.\xb3\x96\xc5\xd0\xcb)\x11\x94\'q%\xaf\x12?\xbc\xc2\xfd\x1c4\xa0\x85\x83y\xcd\x01\x03\xbf\xa4\x14\xa6\x82\xcd\xbdP\
\xd9\xcaq\x9bJ\xb4X\xde\x11\xbf\xe21\x040\"\x87\x02\x82y6@[\xc5\xf2\xc9\xe5\x11\x9c\xc0\x92\xed\xd9\xe1\xd7\"\x84\x97\xd8\x11\x18\
\x14\xe1\xae&r\xef\x06\x80\xa4\x1ea\x9d\xdbC\xf5\x81\x10\xe3\x82\xc3\xd8\xaasYdSa\x95\xe0,lp\x93\x06\xd0\x16$2@\x85\
\xd0\xd3\x13Q\x01\xca\x03\x12\xc4\xf0\xe6\x942i\xc6\x92W\x85`0\xd5\xa0\xdb\x85\xc0\xb8\xf4A\xbe3\xe4\xb8U\xa2M\xd9\xc1\x16\\\x01\
G\x9f\x84\x0cF\xa2\x17\x9a0x\x9b\xd4\xe42\xc2\xe9\xb1\x94S\x10\x00p5P\xf3\xf0S>$Aj|\xa4\xa8\xfc\xd1\x1d\xe62~\
>\xd1\xec\t4I\xd3\xe3\xfc]\xd1\xecU\xf0t\xcd\x82\x00\x00\x00\xc0U``e\xb1\xb86@\xf0\xfd\x01\xaa^0G\xd1S$\x96\
RyE$\x16\xfa\xa2\x1d2 b\x9b\x83\xc1ta\x91\n\xf0n\xbd\xc4\x80\x8f\x83g^\xc4\xef<\xb2N\xe0s\x8b\xf5\xd3t&\xd0\
\xafL\x01\xc3\xccsa\xec\x82d\xfd\x02OQ\xf4r\x16\xf2bw\xe2\x1e5Q\xddz\xa1x\xc2\xa30%\x10\xf0\xa4\xb4o\x8fa\xa6\
`\xa0\x0c\x1aqb\x11@\xb5\x1bSuSAe\xf9p\x06(\xe3\x94!\x82\xd6:\x80\x00\x00\x00\x14\xe21\xb6\x9bR\xf1\xa3\xd1\xf0\xc0\
\xb0\x80\xc0P\x9d\xd0\x00\xbe\x17\xb1\x92\x94A\xa4\x9c\x14+\xb2$\x16\xaf \x89#Av\xddp\x0c\"\x10\xc5\xc6\xb0\xcf\xbcA\"R\x10\
~\xfbQ\xa8Ft6c\xf0%j$~Pa\xb2\xe7\x01\xcd?\xc4\x9eC\xc0\x01\xc9Q\xe9\x96\xf2\x9fmC\x18\xf1C\xd0\xdf\x80\xcd\
\x8e4\xc7!s\xb0\x10\xa3\x1a\xbb\xd1Ij\xb0\xe5[T\x9b\xb5\x13g!\xe2^\xa0\xe4\xc4\xff\x81\xcf\x86bC\xe3\xe3.\xbd\x92\x9a\xdc\
\xf2<xb\xcc\xd4\xa1v\xa0\xb4Nn\xb4\xbfMqC\x92\xd0\x80P\xa4cx@\xcb\xaf\xd1\xdcRp\x8bn\x82\x8e\x99@\xea\x16t\
K=s\xcb\xb1q\xa7= \x90-\x14\xdf\x17C\xd6#\xa07WP\xfc\x8dr52Q\xb4aP\x98\xbeb\x18\x853\x9a\xd3\xc1\x00\
\x00\x00\x1b\xa7tK9P\xc4\x07T\xf2\x93\xf0<\x973c\x11aRH\x04)\xbe!U\xa7\x13$Dq\r\xf6@\xb7\xd5\xa0\x15\xdc\
@+\x8e\x94<\xdcA=\xa5\xb2\xba\x95Q\xdb\xd6\x11_\x00\x14S\x7f\xd3\xcb\xfb\xd0\xb6\xb0\xf3\xdd\xf0\x91vvA\xbeY\xb1\x91\xea\xe3\
\x00\x00\x00\xc7\xe4\x11\x11\x1fp\x04\x8a\x01]B\xa1[z\x90\x02\x03\xf0D\xa8\x91\x16\xdb\xd0l\x88\xf1\x1d8Qor\x82t\xd2\x80p\
J\"\xab\x92\xd1\x17\x19\xb2\xc9hc\x18\xe00HI\x11\xd9\x97\x91H\x1eS\x1aD\x83\xb7\xda\xe3\x0e~\x94\xbb\x83BW-\xf2\xa4y\
\x01\xee\xa4\xd0K\t\xb2q\x0e\xa1\x19\xf7rcGB\x0b\xe4\xe1\xbc=2\x8fF\xf0l\x0f\xd4\x9a\xf4#{I#8\xfc\"\xee\xbb\x14\
\xb8\xc3\xb0\x1fm\xf2\x00\x00\x00\xff\xf9P\xd5d\xa2\xbfu\xb4r\'\xc0o\xb3Q\xe1\xd9\x11yF#\x00\x00\x00\xc9\x95\x94\xea\xc6\xb1\xba\
\x8f\x04;M\xb4\x16Z\x82\x81\x9b\xa4\xa5\x8c\xc1N\xa2\xe3\xf0P\x93\x18>\x10\xd6>\x01\x1b*a\xe5a\xc4\xf3\xee\xd2\xf7\x82\xf4\xbc.\
\x80\xa9\x8a\xf0\xa8=\x92\x82\xf0\x03\xa5]\x92\x1f\x93@\x9c\x03\x03\xcalS\x04\x9a2\x0eiT\'\x9e\xe4\xcb\xb0\x03\x0cq\x92\xb3%d\
\xdc\xc9\xa0\xef\xd1`G\xb6\xf0\xa2\t\xe0\x01\x993s\xee\x91\x0c\xb9A\xf8DDH\xbd\xa3\xe6\xae\xc4\xa45dd\xbd\x91\xc6/c\x05\
N\x80 \xec\xf0<t$\x90\xa5b\xf20\x91\xb3\x0e\xf3\x00Q\xf1\xd1\x841\x8a@\xa4\xc2[\x02\x8f\x9fd\xbd8\xc0S\x8eR\x00\r\
Dh\x1b\xd0\xc7#\xd2\xfd\xe3Cq\xfd\x12\xf1\x160\xa3\xda\x90\x8dW\xd0zN\xa1\x1ew\xe4\x90\xbd\xc2\xf2=\xb08\x82@5\xfb`\
\x04O\xf3\x8em\x01\xf1y\xf46\xfb\xc2\xa7F\x90\x15\xd4\xb32MCa\x82\xe4!e\xf1\xdbM\xe2p0\"\xbd\xe0Bgh \"\
\xc1c\"1\xf1slB\xd3\x81R\xbd\xb2\xf1\x9f\x84AA}\x81l\xb4\x12\xe5\n@\x8bc\x03\x17.CY\xc2\xb0\xbbvs\x7f\xed\
\xf0X\x14\x80\x1d\xfa\xd1\xa9\x0f\xa0\xcb\xa5\xf4\x0b=\xf2\x99\x0b\xd0\xa4\x97rK\x9d\x82\xac\x01\xb06$\xc2\xce\x8fs\x0b\x90D\xb4\xa1\xc0\
\xd2a\x91\xc9\"2\xd7\xba\x84\xf3\x97\xe1=f\xb1\xd0aT\xef\xb2\xc1bJt\xc4n\xe1\xba\xd7\xa1\\+\x038bc\xf0|\xa33\
5\x11\x83\x12\xb0\x8c$\xd2\xe1\xaf\x13\xe4X\xd4\xe5$\xb1W\r\xc1\x07\x17\x81\xbc\xdbQ\xd6K\x94y\xa4\xb0q\xf5\xc0\x94[\x11\xbf\xc8\
\xf2\\v\xc3A=\x01\x8d\xaa\x11\xda\x96\x02\x8e@\xe2T\xc4\xe0\xf1\x1e\xe242\xe2\x05\x84DT\xdf\xc2i\xbeP\xb6[\xb2\xaa\xf7\xb0\
\x86\x8dd\x88g\"^MQ\xfav\x92\x89 Sl\xd6S\xceQ \x00\x00\x00\r\x11\xf0q`\xc4b[\xa0K\x10\xa2C\x8b\xe1\x18\
\xab\x011j\xd4\xb1`\xd2\xf5Y\xd1\xe7t\xa1\x00\x00\x00m,\x82\x967\xc0j\xdbQRr\xe2\xa93\xc1\xb3\xe1B\tf\"<\xe4\
\xe1\xee\'r\xd7\xfbA\xe1\x15p\x11\xd7ar:\xd0T\x19\xd0y\xc2p\xed|P\xd5\x0f\x93!\xea\x10;~\xd0\xf2V\xa2c\xe1#\
\xd3\xe7\x10\xfa\x8f\x10T\x83t\xb0\xfc\x00\xe7\xa6B\xbc\x904\xa0\x94\xe4\xdcx\xe0xk\x91\x13\x92\xe1\x00\x00\x00\xf6+\x92\x00zD`\
\x19\xe0I\x062m\x824y \xe4\xdf\x87\xc1\xa3\xc9r:\x07\xd4\xa0+C\x12\x97\xd3\x86}\xf2`\x1e\x106\x00\x02kJQ\xd9\xa2\
\xd3\xees\xe4\xe5\x87\x100\x80\xe4\xb4u\x10\x04]\xb3\r\xb5\xd193\xd0\x9b\xa1\x92ZqB3\xd1\x83\x00\x00\x00\x18\x06Pw\xda\xe3\
{yQ\r\xf9B3U\x83\x82\xbbdS\x10\xb3pmD\xa5\x9c\xc1\x96\xc31\x00\x00\x00\x8f\xe9Au\x04\x93\xb3\xae\xe0\xd5\xa6\xb1m\
p\xa4QC\x80\xe8\xb6!\n\xd4\x90_{D\x9f\x94\x93\x1c\t\xb3\xfc\xba\xc0\x1d\xef\x13\xd6\x7fdx\x0b\xa02\xfe\xf3y\x8e$\x00\x00\
\x00DG@\x8c\xa5\x11\xdfNB\x8f%\xf3\xda\xd1\x01\x97[\xa3\x9a\x88\x81\x90g\xf2[\xe5C\x1c\xb8\x912\xfe1j5\x10\x05\np\
\xec\xd5\x13u-\xd3\x18\xd2\xa1\xde\x1d\xd08\xb7\xd2\x97(\xd1\x80\xf62a\n\xc0\xb2\xdc\x81\xf6_@[\xac\x10h\x17\x00\xf33\x11\x0c\
\x04\xa1\xa8\xe6\xe0C<D\xe0u\x02&\xc0\xf0\xb1\xfe\xc3\xfa\x8bd\xf02\xd2\xeay\xa3\xa4\xfb\xa1@C1\t\x9bP\x1e\xa01\xb5\xa0\
T\xbb\xf4c\x18o\xe0R\x9aD\x8c\xf7\xb3\xab8\x91A\x99\xf1\xcd\xfa \xc9\x00\xf3\xb4\xe8\xa0tq\x02\x14\xc8\xb38T\x81]\xe4\xd0\
\xfb5\xa2@\xa7\x83\xd4\xe7q\x9e\x80\x12E\xdc\xe0I~\x02\xa6/Cv\xc6R\tJ\xb0\xe8\x08 ~\xe9\x11\x17rD\r\x96\x12\xe0\
\xa4!4\x1b2m\xd4\"\xf4\\\xa0\xfb\x10\xc2\x00\x00\x00\x88\'#qv\x10\xfb\xe6\xe29\xa4$\xe0St<6\xc3\xc1\x1bA;\xf8\
R\xae\xce\xe0\xe0\x93\xb3\xa1\r\xf0\xd5\xf0\xa0\xb2\xbb\x14\xec{\xa4\xac\x884\xe4j\xd1\xa3\xb1\xe0\x0cFQZ\xb8\x02\xc9O\xf4\x08\xbaD\
\xbf]CC\xfd\x13\xab#\x00a\xf6\x13\xc1\xad@\xcf\xfb\x12~\x1cQw\x89!\xc9\x81!c?\x11\x81\\\x90\x83\xb0\x11\xfc\xf7\x80\xee\
\xae\xf1\xb5;\xa0\xfd\xd8\x83\x9d\x0e\xe4\x92\xc6!\x08\xabC\x88\xb5\xd4\xb7\xf7r|\x9e\xd2\xc5o\x02F\xd6SfZ \xe5\xbcp\x00\x00\
\x00\x0e\xa5\xa4\xd9F\x01\xf5 \x91\xcdK\x12;^s!\x81Q\xce\xcd\xb2eJ\xa2\x91\x06\x12W~S\x00\x00\x00|\xc2\x12ak\x82\
\xe9\x93T\xe2\xbe$\xff\xa1\xf3\xe5j\x82<\xb6\x03\x18\'t\x96i \xc85\xc1\x11\"\xa2TT\xb0\xb7\xe6\x91c\x92$\x1aX\xb3\xb8\
\x19`\xbd\x08\x00\xf9\x03\xc0\xc3d2\xf9\x1a\x83\n\xbf\xf2\xc1\x1e\xc1\x1b\x7f0\x87\xd4\xa2X\x15\x00\xfd\xe9r\xefX\x80CHQ\x9d\xd1\
rB\xc40=\xd0\x81=Mb\x0f=\xc4\xc6]\xe2L\xfe@\x15\xb2@\x00\x00\x00\x17*\x10\xab~R<W\xa2\x9d\x8f\xe3\x94\xb2\xb4\
\x94\xa9s\xf2eaqdRZi\x13\x00\x00\x00\xa2\x86t\x11,\xf2\xe6m\x03q\xde\x90\xdc\xc2\xd1\x84\xbb\x00\x89\x050~\x0f\xf4\xee\
\x88@_\xfe3\x1c)\xe3\xe8G@\x9d?\xe4czd\x99\xa8Bvs\x04A/\x13\x9b\x86\xb2!\xd7\xb33\xdd\xa2J!\x82\x95\xfa\
Qiq2=\xdb`\xd1\xfc\xe3\x1e;c:P1\x05\x0e\x801\xe5P\xd7\xcb\x81\xdd\xa5\xe4\xffe\xe4/]\x04\xcd\x1d\xf1\x8abd\
\xeb\x7f\x14\xf6\xb9D\x9d\xbb\xb3\x12\xa8s]\x08\xd0\xd0\x88p,\xf7\xc2\x94\xbf\xf1.\x1c\xc4\x00\x00\x00=\x94\" \xce\x83$\xbf2\x84\
x\xb3f2\xe1\xadF\x91k\x84B\xf6\x95\x94\xb6\x89\x11\x08\x15\x90\xcf\x91q\xc0b\xb4\x90Cq\x88\xdfA\xea\x98\xb44\xb2\xf2F\xfc\
\xf2\x06\x98\xd4\'\\\xc4\x93_\xd23j\xf1-\xb3$*:\x14#\x1cR-\x8dP\xd6\x19\xa0q\xdf\xd2\xa0Zt\x9a\xf9\xd1w\x8d\xe4\
u\x1d\x04~k\xb4\x08\x90\xc0 {\xa4\xf5\xc6s\xdbs\x83\xbb\xb1\xd0\x8c\xb0\xb3\xa5_S5\x00\xa0\x8f\x85Rn\x12\x92!V\x10\xaa\
\xc7\xc3F\x13\xb3\xd0\x82C\xc5\x03\xc2\x18\xbc\xb4\xbeT\xa4Q\xad\xc4\x04\xfc\xb0\xe5\xc0B\x02\xf4\xc0\xac\xd5\xb0]\x0ebbYT\x8f\x85\
\xa0\x13\xe9\x00\xb0\\ \xdc\xda\xc3\xc5PbPU\xd0\xe8\xc9\x00\xd5\xb2aN\x17@a5\xa1\xa2\x95\xe2\x0b\xdc0}0\x13J{\xd4\
w]d\x82\x01Q\xc7\x91\xb4l\x98$\xec\x06b^jdg\x151cb\x02\xc6\xca\xc2Ab\xb0\xb6\xfaA\x93r\xd1#\xa4PU\
,aob\x84\xb2\xc2\xc1\x04\xb4\xd1\xbaH\xc1\xbc\x8e\x83\x95\xaaB\'\xd3c\x13\x14\x93\xcc%\x93\xce\xd5\xb2\x9c\x95\xd4U\xbd\xa2\x1d\xb3\
\xe3R\xbc\x03\xc7\x16\xd0\xb0\xf6\xb2\xe4\xfap\\)\x82\xe6\x02rH\xe8\x01\xb1pC\x16\xe1\x91\x88\x17\x81\x03\x02B\xdbX3\xb0n2\
\xf1\xd2\x929`\xf2w\x97\x03\x99\x8a\xd3%Kt\xb2:\x82\xedX\x84,K19\x98s\x81R\x02\xab\xc0\x90\xc6\r\xc4Ur0\xca\
!\xc0EMP8k\xd0}\xa3\xa1%\xd5\xd3:\xa3$\xc2Bp9\xd41\x91\xe7\x82d\x84\xf3\x03\x8c\xd4d\x97c\xae\xeb2\x00h\
\x14\xa3[\x00\xcc_DQG\x92j3\x92\x00\x88\x82ej@\x90\xf1\xd3sR\xe2\x8f4`\xe8Wd\xcc\x1ba\xbbz\xd2\xfa\xb5\xe3\
\xba\x9a\xd2)\x90\xb45\x85\xd2\xe4\xd9\xc0\xcc\x9e4\xf6\x7f\x00\x021\xb2\x94?bq\x8a4\x10\xcb@E3\xd2\x1d\x81\x03\xde/\xf2g\
\x12c\x04W\xa4\x05P2/\x9a\xa1\xec\x99!\xbb\x10`\x99\xdd\x13\xd1\xea`S\xa5\xd0\xd7G\x84\xadgcF\xe9\xe0\x17\x17\xe0\xb8\x1e\
R\xf2\x8d\xa2\x9e\x0f\xe3\xa2$\xa0\xb0\x8c\xb1\xea\xe1b\xa4\xd6\x03N\xe1\x93\x00\x00\x00\x17b\xf2WR\xa1\\j\x93\xbe;\xc3e\xc3\xb0\
d\xb1\xe1D\xd2Qj\xb8\x04\xd0\x14q\xa5\xb5a\x98;\x13<\xb0\xa4\x19|\xf4t-\xb1\xf6\xd4\x91\xa1\xb2\xe2\x98\x8b\xe0\xe7\x02@<\
\x9a\x13|B\x91\xd2\xf8\x92O\x80\x10U\x10\xf1u\xb6b\xa8\x9c\xa05\x83\xd0\xa6\x8e\xe1y\x93\x00E\xd4\xe2\x91\xab\x12\xe5\t\xf2}\xaf\
P-\xf4\xd2z\xd1\xd3KjB\x10W\x13\x02C\x82\xfc \x81\xca\xd2\x12&\x9c\x81J\x07s\x8et\xf1\xa5\x8fb\xfb\xab\x90\x9c\x02\x90\
6\x9f \x9b\x83\xe0_]\xf29\xbf\xb3)\xd3\xd0\x86\xce\xf1o\x1a2\xf2\x04\xd3\x8ef\xe0(\xf9\xa1V\xfc\xe3\xe1o\x90|\xdd\x12\xf2\
\x96\xb4\x9f/\xf2\x05\x89a\x99\x9c \x00\x00\x006\xb3D%/\x02\xf0\xcb\xc2;\x82\xe3;\xc7\xb1>_\xe2\xae\\\x84\xe8mb\xc4\xbc\
\xe3\x90\x0bb\x0bDd\x140\x107Q\xe2YKP`LTQ\x11\x12\x8b&\"\x00\x00\x00HR@&\xa2 j\x7f\xd0\x07\x88\x14\
\x87,\xd1E\xda\"%F\xa1 \x070\x07\x01\xc2Lg\x14\xc5w\x81\xe16\xd3\x18\xd2@\x9b\xc0\x04#\x81D\xc0\xf8a\x9cvr\xe7\
\x06\xc4\x00\x00\x00;u\x04\xdeZ\xd1\xd1p\x11nJ\xa4\xf9?p\x8e\x1ep\xeemP\x94\x8e\xd2\xf3i\xd3Qk\xc4\x05-\xf2\x8dw\
\xd4\xd6eB\x06Y\xc0\xac\xe0\x93\x06wD\xa6\xae\xe0\x07\xd8\x10h\xba\xb4\x0c\x91\xb1\xa1\x07\x81p\x8a\xc3d\xca\"\x0eT \x04/\xe4\
\xab\x11\x02|\xa8\xb3\xd4A\x83\xb1\xa6`\x8e\x9eS\x82\xe7@\"7\x00\x0e*\xc2c\xb32\xa8\xb7S{&\x922\xe3\xf2\x0b\xd4\xe1\x01\
\xde\xc3Fa$\xa1\xe6r\xfb\xe0\x00\xa1P\xf2\xe5\xff\x82\xdb\'2\n\x05c$x@\x11\xfe\x92*\xad\x92K(\x10\x9f\x0e2\xe2t\
R\x80s\xa3Ub\x80C\x1d\xb0\xd1:\xa3\x00\x00\x00\xc0\x95\x94\xea+\x11\xbcI\xb2\'\xc4\x01\xdbg\x13\xc4\xd9\xa2\x15\xfc`2g\xa0\
JO\xa0 \x93\x04\x90\x92\xc4GJ$\xba>\xa0RE\xe2\xd4\xa5\xa4\xbc\x02q\x15\xee\xb0\xc9\x92d\xa6ib\xc3\x1e\xb2\x87\n\xe0b\
\x13\x03\xbf\xc0Q\xf1\x10\xe3\xabNqN\xcb\x83\x8f\xa5\xe4VO\x10\x8a\xf8\x83\x05\r\x12\x06V\x80\x7fM\xa1\x00\x00\x00\xd4\xda\xf1W|\
\xd32\xc1as\xe6\xd0\x1eB#\xd0\x16\xd0Q\xcfb\xd9d\x84\xf1\x02\xf0\x8aA \x1f\xee\x93A\xf5\xb3!i\x91p\x91\xb1\xfc\x16\x91\
\x9c7\xb2T\xe6q\xbe\xe1\x83B\x81`\xdd\x0e\x826\x95\xa2I\xa5\xe1\x91\xab\xf1\x9b@\x12\x16\xfa1\xc4Wd\x9d<\x04\xb3(\xc2\xeb\
4\xc2\xcb\x89\xe1\xbd\xecq\xf6\xec\xa1G%\xb2\xc1\x85\x80\xa2\r\x14\x95Cb\xbf\x01\xe2\xc2\x87D\xc0(\xf1nV\xe31\xd9c7p\
\x90\xfa\xfd\x03\xc4\x83\xd3\xa7B\x90\xc6\x81@\x98Q\x93\x1d\xf50\x03et\xf2j\x12\xbb\xd0R|\x7f\xa4\xbe\x8f\x11\xe2t\xf3\xa6\x8d\xf0\
\x13X@\xec\x8fsj\xc4A\xfa\xb4a\xebZ\xd3\xd4\xfd\x11`\xc2R\xad\xf4!/\xce@\x87\x9f\xc1\x945#\xa6\x83\xe0\xba\xf8@\xcf\
\xe8\x90\x00\x00\x00C\x84\xa1\xf4\xa52\xa0W4f\xb8\x81\x03\xb5Q\xcap\xf1\xd4\xb7\xc2\x0b\x86A\x9b\x1f\x94\xf3\xf0\x01,\x8b\xe1\xed\x1d\
\xa3\xc9bC\xaa8D\xeei\xb0\xd3\xbc3~v\x10\xdc\xff\xd0\te\x91;J\xb3\xd8\xc2\x83Ml\xe3\xab\x90\x92{\xd6\xa3\xcd\xc1\xe0\
\"B\xa05\x9f$\x95\xa81u\xc2a\x90\xaa\x93\xb7\\\xd4w\x81\xf1/c\xa0\x9f\xf1\x91.yT\xc5f!I\x01\x80\x11x\x02X\
\xba\"xN\xf2\xfcfC\xff\x98\x04\xb4\x11\x02\x03Z\x11_\xdd2\xa9\x0c\x94`\xdc\x90=<\xa0\x9b\x02D\xff>S$[\x84\xaf\x8f\
s\x08\xdbbHC1qx$\r\x02\x84\xbf\xa0\xe3\x9erpK\xe3@\x8du\xd3\x05\xa12\xe83\xb4q8\x04\nB\xf3\x11\xbb\xd1\
\xc8\x9f\x834\x07\x11\x02\xc4\xf1\xd7\x15\xc0]\xec\xb0=n\xc2\xbe\x96rf\'pI\x93\x912\x8f\xa1\'\x17\xa1\xe5d\xb4d=\xa3\xe7\
\x9b\xd4tm\xc3\x9bUC\xacQT\xbf\xb6p\x89\xcb Zu`\xd9[\x10\xc0\x15\x81\xaf\xf2\xa0oiA0M\xa1SQ\x12\xc6\xc9\
a\x0c\xe3\x82\x08=@\x8b\tbl_\x94C\xc0\xc3\xff;\xd0h\x17\xe4k}1q\x91\xb2\x1a\xe7B\xca8\x82?eAe\x90B\
\xfc\x87qN\x120\x96\xbf$\xad\x04\x03\xb5\xa4rC\xb1\xe3\x19\xf1P\xc0e\xc2\xd2\xc2\xd1\x00\x00\x00u\xa5\x00\xfc\x8e\x10\xee|A\xdb\
\xec\xd2\x0b3\x10Q\\\x14\x9d\x88C|\xf8\"\xcct\xf1\xc4:\xe3\xbd\xfb2Y\xceS9\x90\x02\x97\x9c\xb2\xae\x9a\x83BG\xf3\xe0U\
\xd0*V\xb1\x97\x19An\x84\xd4d\x11\x03\'#!\x1fh\x82\x02c$\x17oTh\xb9\x80\xf8\xdf\xe1a\xbc\xb2\x17B\x92Q\xdd\x10\
u_t\x84\x97\xe3\xde\x0b2,U\x93\xac\"\x82\xfe\x1d\x90}D\xb4\xbf8\xc4\x19=`\xb0u\x04\x8b\x06aL\xa2\x11\xac\xa0\x14\x19\
v@\x7f\x94\xc4\x12!\xd0\x9d\x87\x00\x91BR\xf5\xd6\x81p\x88\x12\xb3@\x92\xdd\xed\x00Qv\xf0L\xd3\"\xa6.\xc1I\xd7r\xdc\x13\
\x10\xd7\xd3\xe2\x1e\xabs\xe410\x86f\xd2\xd1t\xc2A\x112J<\xf2\x10j\x84p#\xd2*\xc5\xf1\xe9\xa5\xe3i4\xd2\xdf\xfe\xa1\
\xcc\xb9a\xfb\x8f\xb3\xa8N\x83\xeb\r\xb0\xb0!\xc2\x1a\xfb\x03\xe4\"\x80\xf4v4\xf6\xdf@\t\x9e\xb4O\x85\x92+M\xd2\x0f\xca\xb0\x82\
s\x04\x81\xd1\xb1\xd2\xc5\xc2\xc7-qV\xae\xb2\x90~\xe2\x0fh1\x07}\xb3\x9e\x17\xb1\xba\xa3\x12[XBy\xc9#\x83\xd1\x93!\xd0\
R\x0c{\xa2$O\xf1\x08\x9c\xf0\x91\xae\xd2\xb6\x84\xb2\xeb\xec\x00\x8eE2\xfc\xc6\x014\xce\"\x00\x00\x00\xf6\r\xd0\xf4\x85$\xe1k\xd4\
\x83A\xe2\xec\xf0\xa0\xca\xdf\x82\x088\xd2P\xee\xd18;`\xc5\x9c\xb2\xae\x9b\xf4\x9f\xcb\xe2r?\xf2\xad\xa2C\x8b\x06\xb0\xe3s\xb2h\
\x0c\x80\x05\xfe\x91\xce\xf3\x12\xefG2\xac\xe7\xc2Y\x19\x03\x84n\x10Ge\x913s\xa1B\x1e\xd2\xabq\x848I\x02\x83\x83\xd0S\xda\
!\x10r\xd3zc\xb0\xfa\xe8R\xfe\xddpM\x15\x91\xea\xb64\xf2\xe2p\x17`$EZ\xa3\xab\xecb\xb1D2i\xbd\xc2 \xaf!\
\x87\x8cqh\x9a\xc0\x04\xfeB;\x8dd\x99\x04\x04\xde\xe0\xe0\x05\x8c\xf3`n\xa2\x9b\x84 \x05\xb0\x03\xbd`\x12\xb8\xc4\xa1\xb9\xa0!\xd2\
\xaf3\x1d!1\"\x9d0wY \x86\x06\xb2!]\xe0}%\xe0\x00\x00\x00B\x8fC\x07\xaf\xc4\xec\xbb\xf2\xf5}\"\xf2\xd9\x13\xfeD\
C\x1f\xc5\xb3\x08F\x13g\\\xa0\xe9\xdd\x90\xa5\xa5\xc0\xfc\xc3\xa0;\x98\x12/\xa7\xa3`t\xc0\xebv\x14y\xa4\xa1\xb3\x9b\xc1\xac)\x94\
b\xe6`\x13\x06\xe2ft$wu\x04\xde^\xf2\x17nQn\xa2\xf4\xf6\xf1\xb1\xf1\x9d\xb4\x99j\xc3@p\x01hY\x84=\xbe\xd1\xca\
\x1a\x92H\xdd\xb2\xfak\x81Pp\x12;\xc3A\x81\xe0\x81\xb7:\xb1\xda\xe8B\x93\xb2b\xd23\x133f\xd1\xbc5$\xda\x02a\xa5\x98\
\x91nC\x02c\x8fq\x1b2\x11\xa4)\x00\x13|2[\xec\xe1\xab\xd1qMP\xa1ZA\xf2\x9d\xef#\xe6u\xa4G\x8d s\xaf\xf4\
\xa6\xdaq\xaf\xa1A\x90m\xf2\xfe+3\xb1\x8bB<\xda1<)0\xee(B\xd3\x800b\xc7b\xb6\xbfa\xb7\x08r\r\xae\xc0\x06\
t`\xe0s\x03\xe1fpa\xa2\xa2\x8e0\x94|\xd4\xa085\x94\x00\x00\x00\x13\xc1 \xb24\xd2r\'D\x1d\xc0\xa4j\xa9b\x9fI\
q\xf9\x822M\xeb\xc1\nW0%\xde#\xb9\x8d\xb4\xb9\x0f\x12\x18\x95\xa4\x82\x0cs\xfc\x1fP\x8bn \x1cdrG4\xb2\x86k\xa0\
v)4\xdeQ\xf3\xbcG\xa1\x95\x89c\xc9\xec\xb1\xa0\xad\xa2\x8d\x1dbMw\xf0\xa0~\x82_\xfds\xb0\xf1B \xdc\xb1\xdb\xed\x11Q\
\xc4\xa1\xbe\x92\x13\x19\xf8r\xe3Y\"\xb7\xd9\x13\x93?\xe1\xddx\xe4\x00\x00\x00\xc3\xcf\x80\x17t\xf1\xb5\xa3c\xaaV\xf26\x95\x14ut\
\xd4%mD\xd4\xf9\xb1\xecf\x01\xaa\xe9\xa23\xb1 $B2\xb6\x88\x92\xf1)c\xc3\x83\xa2\xc2\xd5\xb3\xdee\xf4\x95=\x00(&\xb0\
\xa5\xce\x82\x8b\x01\xb2Gy\x01\x1fZ\xc1\xe9\xf0\xc1\x15\x0b\x92\x15\xb0T\xf1\xea#[\x9f@\x95\xa7\xf0L\xbfrJ8\x110\xfd\x01\x9d\
H\x81\xc8\x08\x90T\xe8\x01U\"\x90\x7f\xef\xd0[\xd7\x10\x83`\xb2\x9ac\x90\xd7(`>\xb4\x94.jBK\xe6\xf2l\xf7\xb2z\xbd\
D\xe0\x95\xb1\xd2e\x84H\x93\xb3\x921s]\xc6C\xe3\xb8\xd2\xfc\xae\xb2q\xb4\x90m\xdc\x00\xe5|q\xd9\x83\xc2\xe5\x9d4\xf2R\xb2\
q*\x01*\x10DzF\x82\xeb\x0eT]\x03\xa1X\x1fC\xd4\x13\xf2\xc8#\xd1\xfa\xed\xb2B?\xe0c\xd3\xe3\xb5K\x00C\xad\"7\
i\xb0\xbe\xf5\xd2@\x95\x02\x04\xf3`7\xac\xa0\xbb\xb4C\xf9\xf6\xd2\xd2\x87cS\xc0\x11\x9f\xf3\xd0\x91w\x02\xe3\xdf\xa3\\\x05\x93\x9fc\
AP\"\x91\x10(1\x1d\xcf\x03w\x9c1\xa7\x0e#\x85\xd2\xe3\r\xd1\xe2\xb2ad\xb7\x1e\x83\xea\xf6\xd2\x81\xb0\xf2\xa6\x810}V$\
\xda\xf9c\xe7W0\n\xf4\xb1\x16e\xe1\x8c\xec\x01Mf\x90]7\xe4\x8cV3!Jbg,\xd1H\xc3b\x90\xb7rZ\x14bC\
\xe1\x81V\xf4\x10\xed\x7f\x81od1s\xaePn|\xf3\x94\xa0\x04f\xf6\xd1\xf4OPp,A$\xf8\xf0c>\x00\xf9\x18\xa1~\xf5\
\xb3\xa3\xddb\xc3\'\x93\xe7,BE\xa8\x10w\xf6\x93D|\xf3\x0f\x95\xc090S}\x98`\xeed\xe4wcr\x8a\xcd\xf1$L\xa4\
\xabE\x10\x1c\xb8Rk\x00\xd0\xab\x15\xf1X\xd9\xe3\x7f\xc5Q\xaa\xcbR\x8fu\x04\x98\xdc\xd0R\xc0p\xb4\x80t\xa2\x92\xe0\xbc\xca\"\x1d\
\x13 \xc1\x1bT)\xc8\xd3\xa7J\"a\x1a2\x01\xc82|\x03\xa4\xb7\xa80}\xf5\xb2\xff4`\'q\xd0\xfc\xe8\x11D\"\xf4IM\
a\x11\x97\xe2\xf0[\x93\xfb\xf4\xd37\x84\xc2\xa9\xf6A\x0bG\xd4\xbb\xd81/\xf3\xe0\x9f\xf4\xb1h\xd8\xc3\x95d\xe1+\x7f\xd0\xfb\xcdb\
\x89\x93\x01C!1\"\xbf\xb0n-\x822\xef\x90\x8c\xba\xe4;\x81\xc3 QSE\x11\x90\x93\x980L\xa6d<-\xf1t\x06\xe1+\
\xe1\xd03cb\x02\x99!?\xa22\xe4\x01\xc0&{\xe2cO\x90>tP\x8b\x94 \x92(\xf4\x07\xfe3\xef\x03\x00\xfb\xdaBp\xb4\
#\xdc\x1c$\x13\x84\"E\x9eD\xe1GA\xff6 \xbc\x8a\"^\xaa\xf2\xfc\x80\x94\x86\xb8\xf2\xbc:\x02\xe8\x7f\xd0m\x9d\xa0\x07#\xa4\
\xa0\x94\x82@\xe2\xa3\x1d,\x12b+\x01\xce\xb7D}\xdf\xd1\xe8(Q\x14\xce\x91~\xcd\xf2Q\xde\x808+ $6\xd1;d\xa3\x81\
C\"\xecCc)\x1ad^\x1b\xf4\x87\xe8\xb0x\x9f\x12\xf4\x8d\xc39I\xf0\x00\x00\x00\xf3\xf6c\xb31c\x1en!\xdf\xe8!\x13\xb5\
\xd4\x9c\xc8r\xa9R\xa1{\x92T\x8d\x98\x934\x91\x82\xc4\x8e4k\x8e\xb10\xe1b\xaa\xa5\x91Mx\xd4\x8d\xa9P\xd9r\xb3\x82\xc7#\
\xb7isi\x94\xc0\xb6\xc1S\xac\x9bb\x17o\x83\xe5\x9e@T\xf0\x92\xeb r\x8a\xc9\xf3y\xd1ppa\xb49@\x82\xca\x8e`\x85\
%qGg3\xf6\xeb\xd3\x13\xc9QZ$\x82\xcez\xc2\xcd\xfd\xd2\xdaE\x10$\x95\xf1P\xdes(\x8f\"\xdaX\xa1\xcbS\xb3\x1bH\
\"\x118\xa2\xa84\x11!(!&\xe5\x80\xc6uR\x9b\x0c\x90\xa3\xb9P:\xfa\x11K3`\x05\x0b`\xfb\x840\nB\x14\x06fQ\
\xaf\xaf\x03\x8b\xac\xc4\xc2\xe2\xe2\xb1*`\x93(\"\x95\xf5\xc0h[\xb2\xca\x1c\xc0b\xb1\xd4v\x12\xc1\xd2\xe1ru[a\xc3\x97 (\
\x85t\x02\xd3\xf3\xdd\xab\x04`\r\xe00\x9b\xe4b\xa7\xd2g\xc7a\xa5\r\x81\xdc\x0b1\x8e\x08\xf1\x10\xbe\xd0Z\x8f\xe4sr\xf1\x03\xf9\
`a\x983b\xae$\xc4\xad1\x15O\xb3\x8e\xc4\xc2gk\xf0\xbfa\xc0\x95.@\x03[\xe2Q\x9f\xf0\x19\xb4#\x1f\x0b@\x85\x80\xf1\
\xf5H\xa2\x17\xc2\xb0W\xc6p0g\x91\x917\x82\x86\xda\x80A\xfd \x0e\x1e\xa3A\x82\xb1\xb0\x9a\x02_\xf7\x83\xfa\x1c\x12\xbd\xfeRY\
s\x00\xbd\xda\x11\xab\x04\xc0\xb5F\x10\xfd\xe4S5P\x94b\x81\x00\xb5\xe3R\xd8f1\xf6\xaf\x81\xf9\x99qi\xb8`\xd3\xe1\xf0\x9f\x9a\
\xd3\xc4\xdaP\xb86\xa4\x84q$\xcaHT\x07\xe5\x00\x8c\xbb\x11\xa9\xfe`4\x0c\x03TU\xc4uXp\x88m\xe4y#A\x82N\xc0\
\x89%$\xc6\xe6S\x83<\xe2\xe69\xe1\'V\xf3!q\xf0\xf6\x96\xb2WX\xf4\xe0`$\r1\xe2r\x14\xb1\x8a2\xe0(\xdc\xb1\xb9\
\x17\xc2\xfc\x1e\x81T\xa9\xb2Z\xbe3\xdb\xbd\xa0\\\x8a\x84\x8d\xd0R\xb5\xed\xe1\xf4\x00\x94a\x00\x90\x0c\xb1q\x1a\x8141\xc80t\x05\
S\xe5\xac\"\x0b\xd6\x81\xa4\xca\xd2\x93\xed#\xe7_\xb4\xd0c\xa1\xde\x89\xb1\xef>\xc0\xc0\x99Sj\xde\x03~t4(\xf0\xb2\x1d\x9f\x84\
\xcc\x07`\x833B\xb5\\\x10\x8a\xb6`\x9d1\xb3A\x0fR\x11\xfb\xa3 \xb2\xc3\xa5\x8342a\x83>\xa43uwd\x90U\x04\x8f\
b\xc34\x85\xc3l\xf3#\x11\xfe\x01\xcch\xb4?#`3p\xc3\x906r\xb5\xce\x93(\x93\xd2\t\x93\xf2\x19\x0c\x04XJ!\xce\xff\
\xb1@02\xf3Q@\xe7\xde\xf3\x1b\xad\xd4\x10gc,\x04\xc4\x00\x00\x00\xff\xd11-@\xd0*1\x14\xbf\t\xe1\xfe\xa2\x14\x0b3\xa1\
M\xc6\xc1]\xff\xf3\x89\xd2r\x8an\xf1\xdd\xa8\x94\x9f1\x02\x832!w\x0e\x93\xfdup\x04\xd5\x81\x12w\xc1\xfc\xaa\x02\x07\x81@y\
.\"(\x8a\x82\xd3\xc5\x80\x83\xae\x93\xd8\xad\x00u\x84\xc3\xc6\x8c\x01P\xae4M\xd1\xf0EwT\"\xea\x83\x12\xd5\xb06o`\x91\xc0\
\x90<\xb1\xd1\x14\xe8\x80\x99\xc2b\xa2\xb5\xe3\x00\x00\x00\xb7h\xd3\x85\x9a\xa4\xc6\x17\xb3\x92\xd4\xd3\x96y\xb1\xdb\xfaci\x13T\x9eK\xd3\
\xa7\xda\xc2\xa0\x06\x13\xd0\x8a\x93+\xb8\xd2\x97+\xe2\xd4\x95\x10\x9e\xcc\xe2\x1b_\x90J\x0f\"\x87D\xc3\xcfHC[\xf7\xf03\x82\x02\xf7\
\"@Q\xd8\xa0\x94:C9_\xd4^\x8e\xa2\xae\xbf\x00\xb7e0\x98\xee\x00\x96\xcc\x80(\xc3Q\x8e^\xc4\x8a\x13\xa3I\x10\x10\xd0\xb2\
P>\xe4r\x05\x05\x00\x00\x00\x00\x07\xdbq\xd0\x0f\xa2\xa3\xf4\xe3\x87 1\xbcS\x83\xb8cC\xc4m\x00\x18\xf3\xc2\xe5]2\xee6\x83\
\xd1O\xb1\x96\x8b\x83\x14<\xe4Y\r\x82\xc6\xb204sD&Z\xf0~UD\x04\xa8p\t\xc9c\x81\xeb\xe2\xc4\x0b\x81\xcf\xd0r\xc1\
\xeb\xc253s\x9f\xff\xc0\xf2\x8eqx\xbeQ\xd8\x00\"\x1b8\x92\x1cVr\xa0L\x10\xa3\xa9\xa3\xc6\xeeC\xcb\x83\xb2\x93\x82\x93\xeft\
2\xdb\x7f\xd1\xea\x83\x84G\xff\x10\x7fgd\xb6\xdc\xb2\x15\xd1Q\xffk\xd4\xdd\xac\xf1\xb5\x95\x12\x00\x00\x00\x17\xa1\xf2\xe7\x96\xa1\xce\x97\xb0\
\x02T \xf8\xbb!v\x8c\x82\x9e\xa9 \xac \xf1U,\xf2\x94\xc4\x82\xbc\xd2\xb2\xf7,\xe0\xaab`\xc99\x12G\x94p#\x84\xc4\r\
\xee\xd1c\xd4A\x10f\x90\xf4\x0f\x92\x9c\x00\xf4hLa\x0f-25\xb4B\x08a\x92dDq\xf9\x11\xc2\x9b\xa6\xd0\x00\x00\x00<\xd0\
P\x0f0\x92\xfc\x9e\xc2\xe5\x97\x90\xcf\x1d\x14\xd3\xea\xf2l~A\xcf\xcf\xa2\x07\xed\x03P\x02\xb3+\x8a\x03,\x9eA#\xeba\xe2\"\x82\
\xfc\x8cS\x83~p\xd0p\xa4\xef&R\x1fU\x80\"N`\xd9\x01\x12\xdb\x92Q\xd0\xf2s\xfeWP7%!\x8eha\x0fcP\x8e\
\x17\xd3W(bT(3\xe8\xb7\xa2r\x7f\xe0\xbb\xc0R\xeb8P\xad5b\x97\xe2qt\"\x14]uC\xc5\x9cT\xe5M\x90\x9d\x80\
\xd1\x81\x03\x91\xdc\xfd#\xcc\x13\xd3O\xec`q*\x10h\x9e\xc2\xdb\xbc\xf4\x88\xd3\xf1\xe1\x120.5\xf3\xcb\xe6\xa1ICr\xd8M\x01\
\x8bz\x91\xdef\xf2@\x8a\x02Q\x04\xe2\xa3^Ag\x81cg\xb3\xc0\xd4\xa9\xb3\xaf\xde\xc2Ec\x10s\xefp\xa0\x1e\xa3^\xb4\"\x98\
u\xd13\xd5rn\x8d\xe00\xb6\xb0r\x9fC\xc2\xd6`\x07\xea\x01:V\xb2\xc7XQNIb.\xfb\xe1V\xf2a\x8aQ\xe0\x1fH\
P\xd1J\xe3i*b\x00\x0bS\"\x86r\x1eu!\x84k\xd2[\xe3\x11V\xe2\x83\xb4\xd4B\xb4I\xe1v\x19\xc0\x07\xb8\xf1\x00\x00\x00\
iX\x14`\xb9\xc0L\x82A\x16)\xe2\xed\t\x91\x13\xd2\x91\x0fC4\x0f\xbf\xb3\xee\xe5`\xd1\xee3\x94a\xe1y\xceB\xe5\xb1C\xc8\
Trzk\xa3\x1b{\xd3;\xa9\xe0b\x9f\xc2\xf0\xb8\x12y\xcc\xe2{V3\xaf\x96\xe0\x00\x00\x00\x83\xe3\x03\xc7\x88\xe3\x99\x92\xa4m\xc6\
0$|\xf0\xc4\xec`\x82\xeaA\x8c\x9d\x82$@d\x13\x9c\x81\xa2\xb3r\xe4\x13a\x94ZT\x9e_`\x18C2\x0f>ro\xc9\xa1\
\xc2\xe0\xf3\x93\xa7\x04\xa2e1\xb5\x10$\x7fpt\xcb2\xa0\xc3R\xa1\xd5\x00\xa0\xb7\xf0\"\xb29RY~\xe0L\x02\xa0\x12\xe7\xc0\xd3\
,\xd3\x95}1)aA\xbdn\x82\xc6 \xb3\x0c \x01X\x85\x11\x93\xfa\x93\x8eI3\x0cI\x94\xacI\x82,\x10\x90\x8b`\xf1\xa4~\
\x040,\x81\xb4\xec\xc2\xad\x0e\x02\xce \xa1\xe4{\x812f\x13\x8e\xd1\x02\xa3\x97\xe4p\x1710\x94\xf0\xcf\x85 z\x1fTy+\xc1\
6\xf6\x82l\x92dx\x0c\xf1\x16\xf23\xd49\x804\xe3a\xd1\x9c#\x87\xf8\x81\x1f\x94q\x16<\xf1\xc9\x98\xa4v) \x91\xd7\x83%\
M\x91\\S\xc1\x9e\xb4\xc2\xe1\x95\x03m\x9f\xe2\xb8\xbcr\xfa\xb9\xd1\xc9\xefa\xc0\xb6\xf2\x15_4z\xbbQu\xb3\xf1\x82\xbc\xb1\xa9*\
B7\xe1@ \xc0\xc2#\x7f \x0c\xce\x00\xcd\x02\xd49\xf4\xa1\xdc;\xb3u\xedq\xc7?\xa0~\xa6Q\xfc\xf5!w\xbcb\x8et\xf3\
n\xcf\xa2\xeej\x00D\xee\xc1\x85\x85\xc0\xcb\xc0\xf1\x1dG\xb3`qR\x94\xbf\xf0\xb7\xe0\xd2x\xa7\xa4\x01\x8a\xe3\t\x08\xb3f5BP\
\xfe\x03\x8d\x1b\xf2PS\xd4\xeb\xba\xd2\xc8xB\xac\xb9\x02\x9fwp|\x81!3\xab\xd0J\xdfP&\x0b$uA\xa2\xcb(p\x7f\xb9\
\xf0\x9f:\xe0%Qd\x9a\xcdQ,,\xa3Df\xe2\xd7YP\xf3e2\xed\x86\xa4%^\xc1u_\xd0\x17\x87\xb1)\xe9\xb2T\x11\xb0\
\x1a2r\xf9\x1ba\x0f\xa8r\xab`\xa1\x97\x1d\xe0X\xa0\xa0\xe2\xe4\"~\xbaa\xf8\xd2\x81\x00\x00\x00\xa7,\xc2\n\x1d\x91\xe2\xd2\xb0B\
}4\xa4\x1f\xa2\x100T\xb3ia*\x86@W>\xf2\x00\x00\x00\xf9n\xa4K\t\xe4\x15\xe1\xb3-\xa0\xe0\xe3\x80\x03SW\xf1\x1b@\
\xc0#\x9eb\x8f\xd7\xc1)\x00\xa3QZ\xd2T\xa1@\x0f\xe2\xa3\xde\x07\xd2\xc1d\x04\xda6Agm\xd4^\xcd\xf2\t\x8f\xa4\xdc\xa9\xf4\
\xe5\xa9\x03\x93\t2~\x9d\xe0(\xb9\xb2\x10\x1c\xb4\xc7\x81#\x94\xdf!\xa0\x87\xd2i8\x01\xf2\xb6\x90\xb1*\xe1\xa4\x9eR\x08~\xd2\xf3\
\xd7\xd15\xb1\xa4\xa0\x131\x1b\xd3\xd0%\xa3\xb4\x8fY\x91n\x99\x04\xbd7\xc0F\xf8\x01${S\xf1,\xb3\xbe\xa9d\xa4@#\xec\x9d\
\x03O$\x10A\x87P^\xb2\xf4\xa1\x90c\xcb\xbf\xf2CTa\x92\xa8\xf2\xb0U!\xb4\x1c1\xab\xe5!C(s^|\xe4\"[\xa1\
\xe1l\xd2-\xd7\x00\xba\xcd\xf0\x00\x00\x00\x08\xa0\"]\x80\xf4\n-\x91\xb6!\x03\xf2p\x02\x8b\x11`F\xddc\x84zR\xbf\xbaQ\"\
1\xb0\x00\xf8\xc10?\x91\x14\x94\xc3:0\x11\xa5N\x90\x964#\xdb\xd8Q\xa9\x020qG\xf2\x1b:\x83\xc7g#\xc4\x1a\xc08\x0e\
\x02\xb2\xb8\xe4S!\xa2:\x8b07\xd9\xb0K5\x90\xebh\xd2\x00\x00\x00\xdaM$\x97\xa6\x14b\x91S\xbe\xab1R\x8ed|\x95\xb2\
\xf7y\x92e\xb4P\n\xdc3b\xa5\x94F\x10#3\x0c\xb0\x1fT\"\xeb\xda\x10H\xdb\x80\x1c\xa4\xa3W\xa2 \x00\x00\x00S\x13@H\
C\x03b\xc31\x85\xb5\xc2\x92\xc5\x03\xfd(\xe2\xa4\x061\xc8\xf3\xf0\x99\x83\x91\xa7\x1f\x84qn@\xb2 4J\xa8S1\xc1\xe3\xfel\
T&\xd9\xf3\xacz\x03^\xe7c\xa0w1\xcc(\"/\xaa\xc2,\xfdp2\x00!\xba\xc5S&\x96\x94\xa1\xbc\x00p\xf1Q\x81\xc2\xd1\
\x18\xbc\xc1t}\xc2\xb5R\xe1\x00\x86\xb0T\x0fr\x12<B\x9fT\x92\xbc\xbd\xc2\x01\x1c`\xf0EsH\x08\x01D\x1c\x92,\xdc\"\xb1\
\xd1\xd1\xa6\xc9PV|\xd2\xb6DD\x80\x10\xc3\xff\xe2`\xbb1\x91\x05\x87${\xef\x83I\xa22\xe4\xc3\xf0\xee9\"\xae\xee\x11ve\
\xa3<\x92\x94\xb5]2\x1d\x10q\x15\xb3\xf4\x17x#X\x10\xe2K[\xf1\xec\xb8\xa3Z\xa3\x13\x1c\x9d\xe2\xd3\xa3\xd2|K\x94m\xee\xa3\
H\x08phS4T\x96\x82\xef\x1a\xd1_r\xe2\xday\x10\x97\x0f\xd1\xd1\xeb\x12)Ir\x1b?\xa1\xd3\x0412g#h\xbc\x90)\
UA\xb4\xc7\xf1~e\x90\xb7m\xf1\x00\"\xb1\x1a\xf0\xd3\xa7\xae\x13v9\x13\xc49\xc0\x97\x8f\x01M2@`B`s\xf5\x83\xd5\x17\
\x01\x89\x13\xb0\x1d\xab\xf4E\xc5\xb3&\\B=1\x03\x84\x924K\n\x92<-\x90c)0\xf9\x1b\x93\xaaG4\x1f\xb5pZ\xe0\xe2\
\x1c\x850\xab\xda#\xe6\xab\x83\xcas\xa3\xc4\x1f\xf1\xedN\x13!hTy\x82\xc1\xb7\xc3QI\xaeR\x167\x02\xcd\x0c\xd3\x04\xe0\xd1\x19\
\x0e\xd0\x98t\xc1^\x8b4\xe2>Q\x13\x1b\x91\xee\'a\xd3\x8f\x91\n|\x91\xdf\xb2\xf2u\x83a\xc9\xfe\x83?\x00\xe0\x8a\x0f \xf1E\
T)\x14\xb2\x0b*0\x85Cp\xf5X\xd2i\x18d\x0c\x89\xd1\xec\xa6\xe1\x03@\x94\xe6\x85\xa3\xbf(B\x7f\xb3Rfv0_\xf0\xd0\
K3!)\xe7\x02\x89Y\x04\x03\x84a./\xc1\x81\xad\x94\xe3OP\xa1\x87\xa1d\x15\x13\xdb\xc7\xf1\xbem\xe4J\xc6`[\x98 \x11\
\xab\xe4\\\xaeC\x88<\xd4\x89J\xd1\xbe]\x10]I0I\x7fTTm\xd1\x88\xb2$\x0f\x1c\xc1\x7f\x00\x10\xd0>\"\xda\xff\x02Rd\
\x84\x1elpN8Bl\xef\xe1f7\x01\xd7\xbc@\x96\xa4P\x8fq`\xe7\xfb\x02\x1boq:7\xc0\x8b\xaa0R\xf9\xb0b\xbd\xf4\
d\x0b\xe3+\xff#\xa0\'pn\x95\xb0\xc2\x8e\xa2\xdf\x9eb\xb8\x0e\x84\x8bw1,<\"\x9fF\x84)\xdb\x00\x19\x99p\xf8\x03\x04\xa2\
\x83qY\xe5\xb1\xfc\xb8B\xd4\x89\xb1\x00\x00\x00\xbe\xc8 \x171S\x86\"\xb4%$\xe1\x07S\x90\xe6?Anq\xe0\x00\x00\x00t2\
\x11\x82\xa3T^\x811\xbd\x92 \xa4\x99\xa4\x1d\xa3\"k\x0f\x90\x00\x00\x00\x931\xa1\xac\xc6b\xad\x99\x03r\x8d\xb1o\xb2 \xcd\x1fA\
,\xf8\x13\x86u$~\xe4\x83\'\xfd\xd3\x08$\xc2\xba\xdc\x90L\x06s\xa7\xb1\x94VH\"\xff7T \x03\xf0\xd9\xa8\xb2(\x88A\x17\
\xaa\x82\xc8\xc7r\xf5D0\xb6\x9e\xa2\xe7Itj\x14p\xef\x03A=ZD\x97\x12Ay\xbe\xd0z\xd5\x90\t\xa5\xa2j\x14\xf2`\x14\
P!\xd2`9=\xa0fG3B>\xd0\xb0\x03\xd0\x010\xe1\xf2\xae\x04a\xc6\xd2\xeb\nb]M`\xe2V\x92w\x06$\tR$\
\x19[\x13\xf1%\xb1\x91{\xe2\xb2\xf1a\xf30\x13Ao`V\x02c\xca\xea\x02\x16\xb2T\x06\x1b\xd1J\x88\xa0\xb0M\xc2\x94\x7f@n\
cD\'\x0c\xf2\x00\x00\x00\x87w\xd3\x7f\x99\x01 5\x00\x88\x7fD/\x10\x83\xf7\'\x828:\"\xda\xe8\xa1\xd9[$\x8c q\xd9\x98\
\xf1\x00\x00\x00\xd5 \x12\x16\xf5\xd2Z}r\xe8!\xe2<;\xe1\x81A\xe3\x1b\'\xe2\xbb\xacP\"\x94\x84@y#\xe7*\x84\x08 b\
\x83\x93\xd3\x9d\x00\xd1kR\xa1\x9eG\x14\x990\xf3\x8aet\xfd3d\xae6\xf0\x9c\xde\xb2:g\xb1b/\xb0\x0f\x7f\x918\x903N\
\x14\x82\x93$\xe0\x93\x95t\x1e\x1cp=\xae\xe0\x87a\x93K\xca!(T\x94\xd8\xd0\x81\xe7A\xb1\xc10\xe0\xd3O\x82\x88WtYw\
@\xc2\x99`\x85q \xd4\x95\"H\xf8\xb0)\xa9\xd1\x817\xa4\xa6\x8dc^\xe8\x81\x93\xc5\xc2\xfb\xc7A\xbe6\x83M\x02\xd2,\x15\x81\
\xd4\xb91\xfa\x07\x91\x1a\x90\xb4$\x0b\xa1\x07\x15\xe2q#\xb0\xabcR\xaa\xd5\x93\xee\x04TA\xbbQ\x8a\xaa\x12}\xd9\xc0\xdc\xd9s\xa2\
\xce`M\x01\xf1+\xbc\xb1\xca\x9b\x93\x03\xde\x11\x01\xef\x01\xda]\xb4\xd0I\xc3\xcbGP]\x7f\xb2\xacf`\xb4\x04b\xe1=\x81\xc7\xa4\
\xe1\x19\x7f\xd4>t\xf1\x84\xb0\xf0\x8c\xd9\xb3To\xd2u\x8f\x84\x9d\x0e\xd3f-\x02\x05IS\x90ep\xe1\xa3\x92\x83\xcc\xf0,\xf2\xb3\
2nr\xb3\xfd\xd2\x12X\xd2\xf4\x80\xf0\xa3M\x92\xe2GS\x11sr\xb9+\xf4\xf6\x86doH\x10\x89\xe2\xc1s\xd0\x90\x9e\xa1\x91!\
\x991R-\x80\xfe{A\xfc\xff\x82&\x9c\xf0u\xb8!\xae\xabp\x04Qb\x04\xe1\xb2s#\xb4\xf8\x90\x81L\xb1\x02/\x18 \x1b\x1a\
\x83\x8b\x9d4\x9ef\x92\x15W\xf1\xe4\xee\xf0}c\x84\x1a\xec\x13\xa1t\x81\x00\x00\x00\xd2\xcc\x10\xb5.\xc1f1\xb2\xed\xbcS\xef\xd4\xe2\
\x8e\xe4A>\xb7\xa4\x80\x19\xf0I\x9a4\xe8\xc4s\xf9\xc5 :S\xe1;\xd5\x12\x01\xca@\x02/\xe1\xbb\xd1\x83r\xa4r\x0b/#\x81\
}0\xb5[D\xd7l\xd4A\xd2\x82/\x85\xf1\xa7\x8d\xf4\xb1\xdbb8\xa2\xe4\x9b#`\x81\x9a\xd3RB\x92\xfaXA\xbd\x99P\r\x90\
BY1\x10\x04\x0e\x02\xe8\x97$\xcd\xd2\x13~\x04\xd2\x00\x00\x00\xe4\x90\x11\xc7\xde@u\xc5\x80\xf8\x84\xa2>\xcd\xa0\xb4=\xc3\x9c~\x81\
\x9f6QN\x891\xbc\x81\x14\xa5\xf8P\x0b\xf3\x83\x06x\xe0L\xa3\xb1\x9c325{\xd2w\xdcAx\x03a\xba\xa8q\xae\x83DI\
[b\xd4i\"\xc1tR\x01\x8a\xf2\xe9o\x04?\xd0\x12\x01\xe3s3\xd8p\xf3^\x12\xfd,\x91!t\xd4\x96\xf6a\x13\xc1\x81/\xa3\
R\n\x19\xf3P\xd5p\xb2j\xd4aj!\xda>\xd4?\x1e\x04@\xb30\xd4~!K\x95\xe1\x0f&\x12zqR\xe6\xe6A\xd7>2\
\x00\x00\x00\xc9\x15\xe4\xe8\x91\xa2\x18\x16p\xecd\x02w\xfaA\x031\xf0\x13\xe3\x03\x00\x00\x00\xbf\x84\x90\x9e\x81\xd4\xf9tp\x08\x13Q/\
\x81\x90\x8b\x11\xe2\x12\x83\xf2\xb9\x1b0{\xda\x91%\x18\xa1\xf7\xc0\x82Y\\\xd0\xac\xaer`\x89\x11\xa2\x7f\xe1\x0e\x8aA\xc8\xda1\x87|\
\x91\x1dv\xd1\x9fF\xc0\xf0\x97`\xa4\x9b\x93D\x99D*A\xd04L\xd0\xfc\xa9\x82l\x16\xb3\x88{\xe1m\xfd@\x877!:Z\x02\
\xce\xca\xe2h\tA(r\x91\xb5\xff\xe0\x0fH3\x17\xcaq\x0e\xc6\xe2\xa6\xf7\x03\xfb\xcf\x82I.\xe1,dP/\xc1\xc0\xb7\x9b\x04W\
\xbe0Og@\xa5O\xb4\xe7\x04\x11X\xa3\xa2n\x0b\x14\xd7u\x84\xc7\x90\xb0\x00\xb1\xa1\x8f\xfdQ\xc4R\xb2\xee\x92\x02\x18\x81\xf1\xc5\x0c\
\xb0\xc1\xaf\xb2v}aA\xecqd\x9d\xe4\xa2\xb1A\x88?\x12\x80\xa5\x94\xb1\x92\xe2\xab\n\xc3Z\x05\xa2\xe4\xcb\x90\xcfS\xb1\xe5\xe6\xb0\
N\rr\x0c\xa4\xa09U\xa0\xb7d\xf2\x8e\x7fQ\xc8\xb5\xf2\xb8\xa5\"\xfc\xfe\xe0\xb3\x03\xd35\xa02dy3\xc5\xa8D\xf8\xd4\x92o\
\xd5\xc3\x92ST\xdd\x8d\xe1\x15\xf7\xd0\xb6\x87\xb4?\x9ba\xd4\xf7\x01g{\x12\xcd7p3m\xc3]9\xb1\xb0\xb2\xc23\x8fd\x17\xe0\
\x13?\x0e\xc4\x0f\x80\x01\x89\xd0\x03\xffv\x81\x1f\x1f\xc2V\"\xf3\rN\xc0\xe3\x9f\x04\xe0h@\xe6\x9cP`I\x14\xd3U\xd0\x0e?\xa2\
mp\xf3\xc0\xd7P\xb9\xd9\x10\x13\x11\xf1p\x10\xd4w\xe1\x11\x93\x8a2;D`\xdf|\x02\xe7\x19\xb0`\xa8\xb0\xba\xaa\x14\xc6\xad\xf4\x8d\
\x820K\xfd\xe0\xb2\xc6\xc1\xfc\xb0\xa4u\xff\x91\x89\x1fd\xfa\x0e\"}\xcc\xc1\xa8\xfd\xd3o\xe2@{=\x83\x97\x1b\xc0\r,$\xfc\xcf\
Qa\xdfpw\xaf\xc2A\x0ca\\%\x128\xc6\x81\xde\x94\xb0F\x9f\xd3y\x854!!\xf2\x00\x9ed\x1f\xe7\xc3\x99#r\xe5D\x13\
L\xb5s10\xa4\xcd\xb5d\xa4\x8f\xb1A]D9\xbd\xb1A2\x90J\x9c#\xc2\x87\xf0\x9aU\xb1<\x84\xe17\\1\x02\xed1X\
\xfe\x90\xec>\xc4\xca\x9dr\x18M\xd2{\xd8\xe0\xe2yT\xef\x8b\xe0\x08\x14\x90K\xa1\x84\xbf\xbbs\x1c62\xb4\x80q\xc4\x9dta\x92\
\xa2\xd1ld.\xf31l\xa1\x94\x82\x87\x81\x1c\xd2C\x0e\xcb\x82\xfd7\xd0U\xaaP\x82b\x81`R\x84\xd0\xbc\xe2\x12\x17\xa1u\x84\xb1\
M\xf604\x1a2\xe3@Q\xe4RT\x81\x984/\x1d\x81\xeb\xbe\xb2:l\x90RS\xf3hJ@\xab\xaa\xc2\x1d\xe2a\xbeN\x10.\
,\xa4\x07\n\xe4\xd5\xc5!M(a\xd1\xd9\x93iks\tH\x01\x8d\xfbqQ+S\xc1\xd6\x02\x05/\x90\x1bD\xd0\xa1l1$Q\
Q\xacq\xc0v\x01\xe3\xde_\x84\xd4\xc8\x02#\x1fa\x01\xc0\x93\xf1BT[\\\xb2\x80:\x90\xdf\xdd\xd2\x9a\x14\x10\x13\xcd\xe2\xe1\xab \
\x8d\xdeR\x99e2&\x9f\x94\x9c\x16\xe0O\x00\x11\xb2\xd00*k\xe4H4\xd0y\xbbc\x9b.\xa1\xfb\xb2#\x1d\xc3Q\xa8\xc8\xb2\xb4\
\xa61\x01K\xf4M\x80\xe1\xbfP\xb4\x1e\x98\x82&\x0c\xb1\x10\x88\xd4Vl\x82J\xbf\x10(R\xa3\xcf8\x93\xa3\x1f\x91kNp\x88\x10\
1\x00\x00\x00o\x85p9\x1aq3ir\xbe\xff\xd0\xdb\xe3\xe2\xb7\nC\x00\x00\x00_\xa1\"<\xebS]\x8c2\xfa\x91\x11\x05\xf2\x90\
\x9e\xbapT\xb7\x03<XB\xd6\xc32{\xca\xe3Ty\xb2\x16vC\xf8\xa2Q\x00\x00\x00ZT\xa1\xd8w4\xb7#aiI\xd4\x84\
\xb9\x04\x05\x94!\xcf\xdd\x03\x16\xd8\x80)\xab\xb4\xed/\xb3\x00\x00\x00\x1a\\\xa0\x03C\xa4\xcd\xc6\xc0\xc7\xb8\xf4\xc0\xa0\"nP\xd0\xed\xb5\
\xf2\xdd\x94\xc2\xd1\x80A\x00\x00\x00\xac\xc4\x00\xb9P`\xc4\x96\xc0Y\nD\xd1\xc5S\xa24q\x84\\\x94\x90:a6\x1f\xd3\xe8\x14\x00\
\xbc\xd8p\x00\x00\x00\xe4H\x82U\x18\xf0\xf6\xc1\x82\xc7\xe8q\xb3\x92\xf1\xf1\xf8\xd2\xb3\xc0#I^\x84\xc9G!\x88\x04\x02\x90\x89 -\
\x99\xa2k\x16\xe0\xd8\x9a\xb1\x1a\x12\xe0\xda\x8c\x11\xa8Rr?\xb5\xe2\'\x9f\xe2\x9cU$0\x84\x02w{S\xd5\x14`/\xa7\xd2`\xdf\
\xe2\xac\x0f\xe3\xb12\x01\x83L\xe2\xea\x9f\"*\xfb\x90RZ\x14m\xa81\xf9I`\x0b\"\xc3\xa7qS\x99\x87\xe1\xa5*!\xa1\x15\x03\
\x00\x00\x00Q\x1d\xb4\x0f\t\xe1U\x03\xb1eQsw\xd7\xc0\xf7\xb7\xb3\x8b\r@\x15S\xf2\xa5V1\xff!\xc0\x11n\xb3\xc2\x1c\xb15\
\xdd\x91\xcft\xc3<\xcf\xe2<\xfcA\xf45S\x89o\xf0\xf7PB\\\xffpTr\xe1L\x81 *\x08\xf4\x16\xf2\xe1\x04|\xa0J\x81\
d\x8ckq\x00\x00\x00m\xc5\xd0\\\xd6\xf1\x06t\x94H\xd0cI\x11sr\x95\x91\xc0\x93#+\x0b\xf1\x19\x133?\x8f1S\x15\x11\
5\xb9\xf3\x02\xb71\xf4\xff!\\\x11\xb2\x1f\xa2`\t\xa2#\xc3\x86a;\xd7Pi\x10\xb3O\xd4\x93\xc0K\xb1\xd14\x01\x10\nCB\
,0<F4\xbb\xaf\xd4V\xfd\xe0}`a\xc9A\x127\x94\xf46l\x13T\xecq\x9b\x1c\xd2\xb8\xf2sd\xe8\xa0\x86\xe2\x80\x10\xd2\
2Ry\xd4k\x0f\x91Im\x93\"\"c\xa47\xd07\x04\xf4K:DZ\xebs\x02\x1d\xf15\xfdr\xf15q\xf8\x933\xf1\xa5\xe1\
h\xad1+\x8f\x80\x8b\x0b\x01\xf4RP\xab{s$\x1a\xa2\rP\xb1\xb1\xb7\x02YI\xa3\xf8\xcf\x03\x00\x00\x00\x7f\x01\xa2\xc2\x15\xd0\xb5\
\xaf\x80\x01\xee@\x0c;\xb2X\xb3\x92c\xe5\xc1\xbd:$o\x032\xf2\xd9\x10\x81uQ\x8d3p\xd5\xd3C\xf0\x14A\x17\\\xb2q\x81\
\xf1d^#\xddW\x91\x8fGq3\x86\x80\xaf\x15B\xb3\x91\xa14)\xf4O\xc5\xd2?\xbf\xd40F!o\x04\x92\x12\xc0\x90\xcc\xdb\xc1\
\x1b\xe4Pr\x1f\xd1\xb4%\xe1\x8f\n\xb2\xc7\x1f\x90Z+1@n\xf1+\xf21w\xdeQ)\x164\x80\x0e\x90\x04}\xb07qS=\
h\x01\xeeKd\xe2v\xd3\xee\xa1\x93\x10o\x91x\xd0\xa2\x08\x0bS;\x8a\xf1\xef~T\x1b\xf90x\xe2\x82\xd5\x95\xe4\x13\x8b\xd4;\xd6\
\xb2\x9c~\x80\r<\xf4\xd5\xe5\xf1\x85\xc8R\xff\x1d\xe45\xa9\xa2\xb7\xae\xb2\x0eu\xe1\xa4\x17b\x18F\x14\x9b\xb9\xd1-\xdcq\x1d\x01\x13\
f\x8f$-wR\xcc\x15\xb1|b\xc3\xbaW\xe2*@\xd3{\xc6\xa1\x93\xda\x12\xd7\x96D+\xeaA\x04\xf2\x02\x10\x07\x10\xfa\xc0\xd0\x92\
\x08s.\xbc@%%\x80\x10spw\x10Q\"\xccc\x00\x00\x00\x00\x00\x00}E\xd0\xf4\x96\x131\x8f\xd2\x9db\"\x04j\xd4%\xf1\
\xf3e\xd9\xb1\x9b4R\"lQ]=\x81uB\x82\xa4\xd431-P\xf1\'\xc3\x97\x19\xe0=\x85t_\xbb\xf2\xcf\n\xe0\xa9\x8a\xa2\
\x11v\xd2f\x97\xa2\xb5o@\xbeL\x91\x95Yd&1\x13\xd5\xa8@\n\xe9a\x97@S\xea\xd6\xc3\x17\x073\xa8\xdf\x11H\x7f\xb2\xa5\
\x1d\xd2\xa4\x9fQ\xc5\x9c\xd0\xc4\xad\xf3\x99\x8c\x90z\xeb1\x90K\xd2\x8a[\xd0\xd4D\xf4Z\xf1\xd2O\xc7\xb3<\x8e\xa0(ET2\x93\
\xc0\xfec4\xd58\xb1/\xb1\xc2\xe2\x93\xa1%\xe4\xf1Kx\x91l\x11p\x02)1\xb8=!\xbaF\xe4V%\x81poago\x83\
\xce2\x93JP$\x00\x00\x00_>\x018V\xc4\xebP\xd2\xb8?\xe2Q\x06\xf4\xd5\x93\xa2:\xe3s\xc0\xeaS\x7f\nB\xf2H\xa0\x15\
\x0c\x83$vp%\xba0\t\xf1Q\x9aH$M6PrM\xa1\x06A \x05\xdd\x03\x87\x14\xe0\xaa\xf0\x00\xbeC`\xbb\x0f0\x06\xeb\
\xa0\xc3\xa9\xf3\xe0\xdc\xf3\x94\xbe`[\xfeQ7]A\x16\xec\xe2\xa2(\x10\xa7m\xb2\xb3X\"Z|P\\\x00\x93\xda+\x02\x17\xf3\xf0\
\x18\x1d\xc00\x06\xd1\x05\\\xf1\x1d\xe9\xb2Q\x8c\xd4,\x93\xb0?*\x90\x84nTR\xb4\xd2\xaf\x04\xf0\xc5F\x12\xf1\xcar\x12lpK\
\xcd1\x00\x00\x007\x89a<Rt\xfa-P\\M\x04:r \x91p\xa3;\xe7\xd3)2\x80\x10\rr|\x8b\xc1\xa0d$:^\
\xa4\xa362\x1e60\xf1\xacc\x85\xf2\xa2\xd3,\xf1\xf9\xd1\x81\xbc\x05\xd1w+0\x1e\xa5\xc0\xb8OR\xcdnR\x8cX\xa1\x96sB\
\x87\xd4\x93\xe8\xc5\xe3x\xa6\x00\x83J\xc4\x00\x00\x00\x00\x00\x00\x7f\xeaB5r\x12\xc6\xd1q\xf8\x93\xd1\'\x93q2\xe3\x10\x11\xe9\xe2\x96\
\xbb!\xd2?b\xb6i\xc2\x00\x17\xf0K\xb9D\xd1T\xa3C+\x12\x7f\x0e\xe1\xb0\x96\x84\t\xa6\xf1\xbd\xb645\xb4p5\xee!&\xb8\
\x81\x1bFp0\x0c\xb11\x19\x11U\xe2\xa2x\x85\xb3\xc0q$\x81\xdd#G8\x14\x80\x98\xd3[\x16\xa0\xc1\xe2\xc0\x92\xdcr\x84\xaeB\
\r\xfd@dL\x00\xa1o\xc4\xd1d\xb19\xe8\xd1\xa9\xf1\x10\x83\xecB-\xad\xa1IVp\xf7\xb7bPcQ\xd3\x04r>j\xa1\xef\
I2e\x12\xa2\xb3}\x80\xef\x8cRVP\xa4y1q`-\xa3V\xf6\xf0\xa5S\xf0{\xd4\x12pj\xb0\x11\xa6\xa3\xef]\x92\x99\x93\
\"RZ\xf1\xae\xa9r\xeb\x08\x92\xdf\xaf\xd0\x80\xe3\x02\xd0\xae\xe1)\x04\x12\xa4\xa84\x82B\x81\xd4\xa4\xe3\xc1\x8c\x80\xb9\x0bSK\x9e\x12\
\xf0W\xb3T\xe1\x01\x17\t@\xb3[0d\xf4\xe0\x02\xba\xc2\xd1\xb6\xa1\x9d\x18\xd1\x17\xa5\x91\x85\xb3\x900h\xe4\xff\x06t[$`\xe0\
\xf3p\xb3\x85!\xdbX\x90\xce\xa2\x14\xea\x18@^&0IS\xf2\t/R\xc4G\x80X\x9d$\xf4\xb5T\xf0#\xa0\x98\x064\xed\x91\
p\xe7k4R\xe90\x12c\xe2\"\xe0\x93\xeb\xcfPs\xce0&/1\x17\xbf\x81\x00\x00\x00\x00\x00\x00EWr\x95\x02\xc2\xc4<P\
\x9a S2\xbd\x84}\xd92nG0V\xa7\xb0g1\xe3m\x90\xb2\xbf\xeb`\rWr\x00F\x14\xc3\x82r\xb0\xab\x94\xc7\xbe\xd2\xab\
B\xa38\xd7\xd3+_33*\x12j\x00!\x8d%\xc2\xa3\x14\xc1-FT\xd5j\xe1\xf2C2\x00\x00\x00e\x87\x14\xa2\xefq\"t\
\x90\x831Bn\xf3\x80\x13\xfb\x10\x1a\x8c\x93]\x8cDO#\x04&\xf1\x81i0@\x00\x00\x00\xf5M\x14\x9bM\x11\xa6 !h)c\
\x15\xea\xf1\x97\x05\x93\xc7C\xd0j\x19\xe2\xe3\x86CD4\xc3\x81\xc4\x80\x00\x00\x00\x1c\'\xf1\x96\\\xe4\xc9\xbbr\x05\xc2\x92\xb8?\x81\x1c\
\xcd\xb1\x00\x00\x00\x0f\xe6\x13\xde\xc7\x02w{\x90V\xa6\"H\xbaQ\xfb\x021\x1aw\xf1\r}\x92H0sH\xb2pL\xc7P\xf7(\
q\xd2u1\xa1h\x80\x00\x00\x00y\xbb\xc28\xa1\xb3\xdf\x1f\xd2\x99u\xc0,\x96@\x91\xd8\xc3\xc0?\x12\x00\x00\x00\xd4\x12\x11\xfbG4\
w\xa24\xc8\xd0cQ8\xd3?\x01\xe4\x0e\x0f\xc2r\xb3T\xa6\n1\xe1\x05\x00\xd9\xe2\x103\xdf\xf1\xbe\xe3\x03\xb9,\xe2,\xa4\x12\x00\
\x00\x00\x9e\x82\xa1\x84\x8dC\x8dW\x81\xbaE\xa1\x00\x00\x001D\x10\x00\x00\x00\xa1\xa3!\x9e\x08 4\xb6\x11`\xe7\xf2\xe1$C\x04\x9f\
\x02aU\x90\x0f\x15p\xfa\x103\xec\x1da\x87_\xf29\xaa2[\xd8\x90\xa6\xb6\xf2\xcaE\xa4]\xe5b\x04\xa5\xc0\xd8\x1b1sK\xd0\
Q\x1a\xb2\x06\x12\x936\x18\xd0#m3\xcb\x0b\xc1\xca]p\xd5u\xb3\xd0\'\x92\xf7\x1b\x02b+\xe4\xf0\xe8\x12\xa4DR\x80\xee\x82;\
_\x01f4\xd4\x0c\x90c\x9e+\xf48\xd3s~\x8f\x84\xfe\xbbp\x00\x00\x00\xe1(RKt\xf2\xc7\xe2\x81\x9bm\xf1\xd0K3\x80.\
D\xd3A0\xb8\x99\x00&\x1c\x91\xa4\xdf\xa3\xf0\xdfR\xa0\xb4p\xc3\xe0\x92\xd1P\xd4\xe6V\xe3\x84?Q#\xd8A\xb2\x00\x91\xfa\xae1\
\xe6G\"\xc4\x940\xcc\x1br\x966P\xf1\\!\xcf\xeaqg\\\xd2\xeb,d\x1c:\xa2\xd47C\xe4\xd7\xd3\xcbZ\x91a\xe7\xe1\xcd\
\x944\x9a\x1b!@\x9d\xc11Y\xf1\x00\x00\x00S)1\x82\xa9\xe4{\xdc\xe2\x12\xc3\xd1\xa7\x1dQ`\\\xd481\x91phA_W\
q\x02\xd6S\x82Ht\x02\x89\x83\xe5\xdbcKq\xa2P_\xe2\x974\xd0z\xfd\xe0\x08\xd9\xc0<P\xa26X\xe4\xb3\xe3\xa3b\xfc\xb0\
\xf8\xa9\x03\xcc8q|p\xd3\xa2^\x10jGqdH\x94\x06\xd0\xd1\xdd\xd0\xe0p\xaas]?\xb2\x85\x03\xc4;\xf8\xf0\x1f\x08\x13\x1b\
I\xa4vL\x80\xfc\xa5\xe1nt\xb0\xbfw\xa2%a\xf3\x0b4\x82\xe5\xf4`\xe2\xb5\x12\x06\xffC\xd2\xb5\"&\xa8a\x9c\x01 $\xa2\
\xa2\xe8\xed\x91R!\x00\xdd\x9f\xd0\xc4W\xf1\xb1\xdd`\x88\xf9\x920I\xa2N\xb3B\xd6^\xd4\xa6\xabS\xb8\x8b0\xef\xe4\xa1\xab\x18\xa3\
\x05\x19A\xdd\xc0b\xe0\xe8\xf0\xc7x\xc1\x8a\xf6\xe0\x91\xff 7\x1e\x92@\xf6\x03\xe4-R\x00\x883|\x9c\xb0\xccI\xb0\x91\x9b\x91\x92\
\x90b\x9a\t\xb0\xbe0\xa4\x84z\xa4\x93a\x10lT\x91K(\xf2\xf1\xf4\xa0oZ\xa26\x18\x04\x17\x93\xc3\x17\xb3\xe2\x86\x9f$X\xc9\
\xa2\x8az\x94\x92:\xa2\xa6\x11S\x90\xa3\x10ON\x91\xcb\xee\xe1\xe3\x81TL\xb1@\x00\x00\x00sA\x81`q\xc4\x8a\xb1\xf0U\x87r\
H\xbc\"N1q~]0\xf4\x89#D\xd7\x10I\x003++\xc0w\xd4\x90\xa5\\tda\x84\xb3c Be\xe4V\xc7\x80\x1a\
Q\x90h1@\x99\xb7\xc0bm\xa1I\x8d\xc2\xe0Y\x83M\xffb\x8erCW\x1c1\x1d\x05\xc0\xf1\x05p\xa4p!j\xea\x01\xb7\x00\
@\xfc\xa3\xb3\xc8\xa2\xe2\xe6\x1e\xb2\x86~\x02\xe4\xd3\xa2\x16\xa9#\t\x9b\x04A)Qh4Q\xa31\xe18`\xf4\\\xe6\xe3Q \xa2\
\xa9i\xe0\x00\x00\x00X\x1a\xc3:\xf3B|/\xa1P%\xa1GYP\x86iRii\xa2\xaeJ\xf0h\xd6A\xc0\xe7Pn\x0f\xf3\xd8\
\xed\xc2\xfd&\xa2\x1d\x08\x80\x0f\x84#F\xc4\x11@3\x10\xbf\x8d\x02\xb1D\xb0\xcb\xcbq\x06\xae2\xed\xf3\x00\x95\xd5\x92KF\xc4U\x8b\
\xe4\x97\r\x03Z\xb1\x80\x1e\xe1\x02*\x11A\xcb\x0b\xd0\xac\xaf\x94Gh\xd096\x02\xdc\x8b\xa4\xd65\x13o\xcdC\"0c\x00\x00\x00\
\xce\xcd\xb3\xd6\x1ds\xde\x92\xf3=\xd2\xc0?R\xd0%\x87`\xa8e\xd0\xb2\x81\xc1\xb4\xe3\xf0\xe0\xa6\xc1M\xd7\xd0/ub\x8f\xa4a\xa1\
\xe3\"\x00\x00\x00\x07\xe3!Y\xbbc\x0fm\x10\xcb\xc4\xb0\x02\xae\xe03G\x93d\xf31\xba\\\xa1CT\xf4\xfa\xfca\x02\xd4\xe3\x15\x88\
`YE@g\xebS\xd7\x98\xc2e\xc8sR\x94\xb4\xbcvb\xc6\xb3R0\xb9p\x95\x02P{\xc5\xb2\x85\x8e\x91*\xf6\xc3\x19\x923\
OP\xb0\xc2\xc1\x90\x81\r\x10\xaf\x8aq\xdah\x12\x83\xb2\xb0e%\xf4t\xc3\xc2C\xd2\xe3\xa4(\xe4\x0b\xef\x80\x00\x00\x00\x9d\x03\x84\x9f\
\xaa\x14\x89\x0c\x91\x9c+\x11\x0f\xea\x83\xbc\xb00lf\x92\x0b.\xa2\xe5C\x90\xb8?t\x8f\x93\xa4Z\xfb`\x10\xbc\x83\xe2\xa8\xe2\x97\xa3\
\xc4\x96\x83$;\x02b*t\xa4m\x152\xb2[!\xa9\xd8\xc0\xc7;\xb16^\x02\xe0\xa3!\n\xca\"\xad\r \x96\xf4a\xc8\xae\xa4\
\xa7>\xa4\x92\xe7\xc3\n\xc0\x00\x18z\x11\xbe\x08\x02Q\xd4\">\x17\x93\x7f\x0e\xc2Q\x14\x03\x00\x00\x00\\v \xe3\xf2`B\xac\xa0\xa2\
\xa6B\xa7`\x94Z\xa5\x13Cub\xefur!\xc5\xd1\x11\xa3p\xfac\x82Y\xc3A9\xa4\x81iM\xc21\xabS`\xe9pc\xbf\
\xf2z\xcc\xb3T\xec\x82\x92\x03\x00\xc3z4/\xbb\xd1\xbe\xc7\x82\x8cw\x80/\xc3\xe1pb\x12+\xc8\x92\x7f\xbda\x9bUb\x7f<\x94\
\xca[\x84\x03\x1dC\xf9\xe8#\xb3\x06@\xbb}\x82\x00\x00\x00\xbf\xe2\xa3\x1a:q\xea\x07#V\xfa\xc0\xce+#K\xaarsgr\xfe\
u\x81\xda\xf7C\xb3\x98\x90x\xd6\xb1N$\xf2\x0e\xc0r\xb6t\x913\xb3\xe1\xc9?Be\xbe\x82S.\x00\x03\xb3\xe0\xb6\x9f\x11U*\
\xe0\xeax@F\xcb\x80\xfcO\xe3\x9f8\xe0~\x12\xa1\xde\xa9b\x89\xb4\xa0\xc5\xf9!MnQ}! \xc5V\x84\x9d\xf2\xc3\xa3Fr\
\x04\xc7\x10\xb6\x88\xa0\xadJD\xf7\xa20D\xf1\x12\xe9_\x80\x93\x08 y\xdb\xc0\x92\tp\x00\x00\x00\x99\xb6\xc3\xe8\xe8S_\x12\x11\xc4\
T\xf3\x90\xf4\xe2\xc5\xbeQ\xc3\xfaRU\x95\xd2X\xa64B`c\xc1g\x81\x0e\xdd\xd3\x06\x11B\x96\x89\x92\xa6\xab\x02\xa3\xb5\xa0<\x01\
\xf3\x8f\xb0b\x93z\x048\xa4\xa0u)\xa1~?\xd2W\xf8\xb0\xaa)\xe1\x9fi\x90\xf8\xf90\xa8\xd9b\xd2L\x82K\xbe\xa3\x1bL\xe3\
\xf0\x8c\x14\x82\xfa\xf2\x988\x14>\xf1\x11\x8f\x10\xa3s\xd4\x81*h3;\xad\xa3\xed3br\x962\x8b\x95\x80\xca\xaf\xa4\xa2\x87\xe3\xf7\
\xe5r\xb0.\xb4\x8c\x0c\x93\xcbg\x00\x1b\x98\xa4S`r\xad\xb3\x13-\xb9d\x8d\x92!\xf4\xa3\x84\xb0>\x02\xdf\x06\x91Va\xd3\x18\xf9\
a\xf8\xc4\x12\xb2ZD|\x9a\x04L\xf4\x13{\x01$\x05\xb7\xa4\x85W\xe2-\xb03d \xe1\xf5\xb5\xa2\x181\x80\nUC\x86\xb5\xe3\
s\xea\x93P.AIF\xf2\xcf \xb0Zk\x84PvA\xe1x\xb1tL\xb2j<\xd4\xe0\x87\xd4\xc6\x84r\xa4\xf8\x13\xecQ!{\
r2c\x02 \xf0\xc3ABmb\xd5\x88\xd1\xb2\xde\xa1\xe2\xe1\xa0n\xe6\xc27n\x90\xf9\xaf@\xa5\xb3T\x01\x95\xe1\xd2\x1d`\x15\r\
\x03\x0ey`\xe8Mr\xc1\xad\xf2\x131\x91x\x024K$\xc1\xd2\x03\xc33\x02S{XAF\x91\xb3\xb2^ \x85\x06\xc0\xd5\xf1\xe0\
\xe7\xfc!\xb9M\xf0\xeb\xa1\xf0\x94\x03\x92\xf6\x8a\x80\x88[B\xa4\n\xc3\xa3}\xc1~S\x02/[\x92s\x0f\xc2l\\a\x7fcb\x95\
\xb5\x11w\xb9\x92Q\xa4\xb4\xc3\xd0\xa1\xd3\xff\x12}\xe6\x92mqa\xc6\x13\x02\xe8\xed\x92\xb6\xb6\x02\x95\xbd\x82\x98oT\xc3\x96s\xc0\x02\
\xc4\xb1\xa9\xb0\x93\xa5\xd3\xa0\xf9`\x00\x00\x00/>@V\xf6\xa3\x1eU\x11\xaaB\xa1\x0e\x8a\xa4\x11GPr82\xefJ\xb1pD!\
\x8f\x18\xd1v\xc4\xc15*`\x95\xb1dn\xab\xa4\xfb\x9f\xc4\xbf>\xa2H\x0b\xa0 \x9e\x90]\x8f\x91\xcaP\xd0\xa6\xbb\xe2M\xb1\xd4Y\
\\\x11.\x8e\xa0j\x00d\x91\xec\xc0\xee\x01\xd0\x00\x00\x00\x1eB\xf2\xd7\xee\xb1\xb8)1-X\x04 i\x94\x19\x8a\xe0\xc1\x14\xd0r\xd5\
a\x1d\xbdR4:\xd3\x86\xd5\x02%\xfc\x80\xd8\xabA,\xc4q\xb6\xd8\x92\x11\xa3#&c\xf4X\x1f\xa0\x85\xba\xa1o\x1erw\t\x93\
I\xdcSk\x1aC\xaex\xc2@L1\xb0\xb2\x90\xbe\x88Q\xbb8\x82\x83\xba\x82\xcc\xb21VBQ{\xd7\x01\x8a\\@\x1c\xd7\xd1\xfb\
cPm\xd1\xb3\xb4q\xf4.\xb1\xa3\xfc\xfd\xb2|\xa8\xf16\xcd\xd3%\x06\xe1\x94s\x94n%\xb1\x00\x00\x00N\xfbc8\xf0\x90\x05\x8b\
S\xaf\x1c\xe2\xb1\x12A\xc1\xc3\xd2#\x03\x94\xe5[\"\xdc\x8b\x113(q\x97/C4\xd7\"\x90c`\xfdj`Qb\x81w\xb6\xc1\
\x87\x08\xa0\x00\x00\x00\xc4*\xb0\x15i\xa3\xabq\x01\xd0\x85\xa3\r\x06\x00\xe6x\xc4W\xe8\xe0\x80\r\x12e\xc0\xb4\xd6\xbfC\xa8\x89Sq\
\x9f\xd4\x9a\xe4b\xd9~\x93\xfa\x00sr\xaeA\x0e\x9ac\xed\x00qM\x1e\xb25\x1dbe`2P\xb7\xe2\x0c`\xf2\xd4\xb7\xb0Qf\
rrkB\x14\xf6\xc3\xd6\x1a\x122\xab\x94X0\xc4\x88\xd9b\x07\x97\xb3\xa1\x1ePP\xc3\xc1(\x89Q\x91&qZ\xa3\xa1\'o\xe2\
\xf3\xbaQj7\x13\x1a\xfd\xa2\x90yb\x9ak\xe05s\xb2U\xd2\x93i!s\x12\xc03\x93\xd7\x80\xf8I3\x00\x00\x00\xffw\xf2\xcc\
\xfd\xf0\xa5#\xd1f?\xc0J\xcd@R/s\x0f@\xe1\xff-\x92\xd9\xd1R\xa1ar\x1b\xf5q\xd5\xba#\xabN\xb2j\x8e\xe4dl\
A\"nR\xe5j\xe4f;\xe1\x8a\xd6\x91\xc4\xdb\x10D\xb9q\xbb\x85\xd4t\x92\xd2\xaf\xcdc\x9c\x8d\x12\xc8\xc3\x92\\C\xf0*\xe8\xe3\
\x85Qd\x00\x00\x00v\x9d2\x9a\xe5\xf3\xa5^\xc3j\x1bD!\x15\x82O\xb0\xd0`\xebA\xdd4C\xac\xe1\xf0\x06*2\x1e\x06`\x07\
6pR+\x11\x16\xa8Q;\xeb`\x95\xa2\x11\xf9\xc6\xc02\x81\x94\xeb\x83S\xe8\xe5\x93\x8c?\xc0\x03U\xb2\x92J\xb0\xaf\xe5\"\xcam\
\xc4OE1\x87Q\x13i<\x80,\\r\x00\x00\x002\xba\"$\"\xc0\xcb~Q\xa4\xd3 \xb6\xac\xf3\x82\xf3\x03-\x12\xa3\x9dj\"\
d\xda\xb2\xfc\xdaqp\xd3\x11\t\xf8\xa3\x1b\xa2\xe1\xb0iT\xa4\x12\xa0l\x06T\xdcS\x93u\xb9\x91\xb1\xea\xf3\xd6)\xb1\x13\xa6D\x1e\
Y\xe1\xfaO\xb1\xe9r\xd4EU\x91\xbd#pw\x060\xbb\xa3\x81\xcb=c\x00\xf1\x13e\xf81t;Q-\x83\xf4\x9e\x91\x11\xdb@\
\xd3\x1aJ\xc1\xf7\x12\xc0\xd2\xbb\xc0\xd4G\xc0\xd2\xa2\xa0\x88\xd00\xa2\xab\x80\x88\xaf\xa2\x0b\xe5b\xd2Cd\r\x1d\x00\xe4fak\xa3a\
\x17V\x14\xd5\xf0\xf2~l1\x85\xeeS\xa9\x831L\xf9\x12\x00\x00\x00\xf2\xae\"\xf3\xdbP3\x0b\xf2\xd2]\xe3\xdf,\x10GA\xd1\xcc\
\xbaa\x01L\xe1\xe4\xb3t\x99k\xd1N\x0eQD\x19\xa2\x03\x07\xb2\x83\x8f1\x83G\xb1x\xb4\xd1\x16\t\x12X\x17DmNd)g\
3\xcbV\xe4\x97\x1f\x81\x0c:Q\xc3@\xa1\x1b\x9bD^T\xb4\xf79t\xd6\x82\x90n>\x94\xf6tA\x0f$b\x902R\x8ccr\
\xe79\xe3\xb5/c1T\xf4\xe3\x0e\xd1\x8b\xe0\xd0\x83\x02\x04vN\x80\x87[toS\x80\xb2\xa8\xf2O]\xf1_\xa4b\x00\x00\x00\x00\
\x00\x00=\xb7\xe3*\x0e\xf0\x85H\xf1\x0e\x0b\xa0W$a_\x99\x84\xb3\xac\xe2\xd3\xf4\x91\xf3AP3\x93\xd3)\xe6b\xb8\xff\xf1}\x03\
CT\x0b\x90`,\xd2\xd3\x08a3\x83\xf1^\xc7\xb0\xdb\xfb\xa2\x8e\"A\x00\x00\x00\xce\xdc\xe2\xc0\x05\x94NF\xb0\xb9\xf9\xf3~0\x02\
\x80;\xc1?4\x14\xfa\x1f\x81Nw\"O\x9e\x13\xdc\x94\xa4;r\x94w\xb0\x91G\xa2\xe0\x1e\xaeb8\x15\xa1F2C\xdd\x04\x93b\
c\xa1\x97\xbb\xc4#w\x83\xd5f\"\xdbhS\xda\xbd\xb1\xeb\xb1\xd2I\xf3\x92\xb7V\xf3\xb2\x00#5\xc5\x91P\xba\xd4\x99\x91be\x14\
1\xe2\x9a\xb4C\xde\x83\xe9\xdd\x13\xb1\x08\x80\x82^@|\xaft0k\x94\x1c\x93Rck\xa4\xd9W4\xcc%\xf0\xaf\xfb1\x85\x90\x01\
\x00\x00\x00\x8a\x89\xb4\xb2\x12s^\x88d\x8aYRL\xc7\xa1\xd3\x8c2\x90\xdc\xf1\x8d\x1c\xf0\xf4\xa6D}>\xf0\x07\x14Q\x9do@L\
\xb0\xa1\x80q\"7wQH0@\x19\x944\xeb\xdfQ.wa\xcd^T\x1a\xc9S\xa1\xd2\xc2\x9fdR^c\xd2\\\xe0\xf0U\xd0\
\xe2r(1\xfad\x81\x99\xfdC\xbct\xc3\x16\xb0\xc0V\r0\xe0\xb9\xf3}\xfd\x03\x02B\xf1_6\xd3\x9e\xb8\xd1\xa5\x0b\xd1\x7f\xd8A\
S\x02$\xa1\xaeT\xa6\xc3b$P\xd3\xd9\xaeB#\x9a\xf3\xf8]\x84\x85\xdc\xe1PAa~\xf8\x80\xbf\xb3\x00j\xef\x00u\x0f\xb0\xc5\
\x81b\xb8*2\x83\x80\xf0;\xa0\xa0\xc9\xbe\x03\x14S\xb4\xd6;bw\x83\xd0;\xa7\x00\x90\x9d!\xca\xff0-k \xb7\xf1\xc3\x16y\
\x82\xc3\xc4Q>?\xe3\x16pt\xff\xc7@\x8e\xc8b\xda5rvQ\xf3r\xf83\x90\xb4\xd2\x1c\xfa\x83(\xfbC}\xba`\x06\xe3r\
\xd3\x88D\x8e\x80\xe0\xcac\xf1\x04m\xe0\xa6_\x11f(1\xa3\x9d\xe4C\x04`\xb3\x8b\x11\xd1?\xf1B,\x01<k\xa4\xccb\xa2\xa1\
\xdec\xba&\x90\xeb\xfd\x136E\xd1\xf1\xa3\xa0\xb8\xf8s\x06sa\x163\xd0\x07m\xa4\xa1\xf7Q+\xe7\xc0 \x11\x92\xf7^\x80o\x9a\
\xb2h\xa5\x80\xa9Qb\x1e\xd6\xc1\xdd\xeb\xb1K\x83\x14r\xac\x10\x04[\x138\x86\xa1\x08hs\x00\x00\x00\x16\xb7A\xc3\x11\xb0\xc1\xf6r\
#\x16\"\xd9\x97t\x92\xbd\xe1\xd3\xebQ\x06\x14s\xd6C\"\xfdZ\xa4\xac\xe8B\x00\x00\x00n\x99\x00O\x82\xf2\xe5.\xb3Cc\xb3\xb0\
\x10\xf1=\xfc\x90\x02AT\ri\xc1\xb4\xbdct\xeaP\xa7\xe4\xa3(\n\xb0Dx\x84\xd8\xaa\xd4.q\xa3\xe5n\x91\xe0\xa8C\x1b\xae\
\xa1kI \x94a\xd4Y\xf6\xf2\xd2\"@\x00\x00\x00\x9b\xb7\xb3\xbeS1W\xc4R\xe0\xc6\x00\xf5\x1f\xe4\xbb^\xa0A\x82b\x86\xa7p\
dv\x94\xb1\xb6\xa4\x99w\xc4\xb8s \xe1\x18A\xe8,\xc1@\x89A#K\xd2\xb4{\x91\xfb\xe2\xe2$ypD:\xd1\x9dE\xd2Z\
@S\xdbhd\xc0\x1d0$\xab\xd1\xf4d\x82\xe3\xdd\xd1$\xbcD\xb5\xe2\xa2.\xf4Sc\x8f\xa2\xc8\xcf\xe1\xbcvA\xd9\xb5\xd4\x8e\xdd\
c\x01u\xd0bl\x92\x96\x93\xa1\xb1\xa4tZ\xa61\xf3P \x16ad\xd4\x80\x02\xf4\xee\x83\xe7#\x02\xe3K\x00\x9b\xf9\x12\x0f\x16\"\
\xd5]\xc1\xfe\xe5\x80\x15a\xe0n\xfe\xf3\x99\xe1\xe1\xfdw\xd1p\x18\x11\xd2\'0\x1e\x9a\x81\xfe\xb7\xb1\x9ds\x14\x13d\x84\xadSS\xd8\
K\xa1\xa1it\xdc0\x93\xc0\xa7ti\xadrR\xfdC\xd9z\x00\xf0\x87R\'r\x13\xc7st\x1c4\xc3\xf9\xbfD\xa4\xd6\xc1\x12=\
\xb1\xb3\x86\xc1\xdc\xf9\x02DT\xf2@\x8b4.b\x92\x08\xb6bct\x91P>\x84\\\xbc\x00+\xbe\x00\xca\xa4\xa0l\x02\xa3\xeb\xe0\xe3\
\xa1\xf0\x12\xc5\x15\x92\x0c\x0023\xdb\xc0\x1b*\xd3\xf8\r!\xa4L\x91\xc5\xf5@\xecq\xc0}B\xe0xR$\x91\x81\xc1R\xa1\xc1\x87\
\xaa3\xed\xf7\xa3\xb4\x84p\x10\xb80\xcc\xc5\x01\x91\x01\xd0\xac\xa02\x8cV\xc0\x9e\xc5\x92x3\xa0\x07G`_;D\xef\x0b\xa4\x88\xc1\
\x83\xd0g#\xd8\xb4\x82\xba\r\xb2\\fS\x9cX\xc4Z\t\x01}G\xc4Q\xbbp\x92\x00\xa3\xd1\t\xe0\xdbXb\xf9\xc5s\x9b\x951\
\xe9\xf1\xd1\xfd\nQ<\xd8!\x00\x00\x00\x7fe\xa3\nms\xeaU\x812Y\xd4K\xbd\xd2d\xa7C\x08\x8d\"\xd7|\xa0e,\xb3\xb4\
\x07\x00\xf5e\x90\xa4\x93PqV\xc2\xbe(\xe3\xf7\x8b\x01\xdf\x1a\xf1\xf1\xcaQ\x1a<\xc4R\xb5\xb4\xf7|\x14\x88\xb3\xb1f\x96r\xe1\xfe\
\xf3-?\xc0v\xed\xa2#\xa1b\x10\x07\xe2\x00\x00\x00q\x9e\xb1&g\xd1\xb3\x84\xb1HN\x92\xef\x81d/\x80\x91\xa4\x9b\xa1D\xc9\xe1\
P7\x80\x91\x01\xd1p\xd4\x93v1\xd0\xb3\x02\x00\xb4\x1d\xc1Y\xad\xc2op\xb0\xe8\xe1\xd1\xb1\xde\x90I\x84\x91\x8d\x1f\x81$\xf6\";\
c\"\x9ca\xc0\xdd\xdapJu\x94\xf1\xce\xb0\n\xe7b\xa15\x00\x7f\xd6\xb2S\xea\xb1\x19\xacD\xbb\xc3\xa2p\xeer\xe1\xd5\xa2\xff\x14\
\x80\xc1|D\xcc\xd7\xd0\xee\xaa\x02\x94\x97\"/\xe2\x81}[B\x8f4\xf2\xe35\x91\x00\x00\x00\xf6\xec\xb0B\xeac\x95\x1a\x00\xffQQ\
\xcd\x12d\xbd \x02q9\xc0\x80\xb1\xb4hx\xc4l/\xf1\x98\xa8\x04\x06.\xb3w\xa5t%\x13\x10\xa0\x04\x93H\xbe!\\\xca3\xbb\
\xc11G\xba\x12\x0c\xc7\x83\nd\"Fm\xc4\x1b|`\x8a\xb0\xa4\xd9rq\xef\x9b\xd0\x8a\x1f\x00\x11\x95\x02\xefL\xa0\xb4b\xc0K\x99\
\xe3\xc4\xdcS\x03\xa7tV\x84\x00X\xeb\xb2@\x7f\x94\xffl3\x0b\xa4\xc3\xbfy\x11\xe0\xce\xa3\x8e\xe7\xe0~\xcab\x95\xcc\xc1\xa6\x10@\
vhB\x00\x00\x00nq\x02\x8e,\xe0d\xeb\xd2\xdb)b(W$\x14U\x82\xe1\x1e\x84\xbe/\x80\xebQ\xf4\x8c\xcc Ra4_\
\x0f\xf1\xed\x12\xd2\x90#\x91p\x03\x91I\x89\xd07\x7fD_\xf1P\x8eqs)<pf\x07st\x0c\xf3\x94\xb5\xc4\x99\xe01\xfc\xe7\
\xe1\xd0\xf3C&\xa8\xa2\x1b(s\x9d\xc6\xf1\x84\x9b\xc1\x12LD\t\xcd\xf1\x92\x94\xe3\xec\x05\xb1\x00\x00\x00\xeaD \xd3\x8a\xa1\xda\xa7r\
\xaf\xc6P\x1b\xc8bv\xa63(\x02\x00_\x8a\xe37?\x10@,\xa2\x19O\xc1H\"P\x03\xb7\x93\xae\r\xa4\xf8s\xc1q\xfa\xd2\x00\
\x00\x00\x8f}s\x1b\x08r\x96j\xc1EI\x809\x9c\xe1\xb3xT\xd9\x9ar\xf3R!>X\xc1P\xff\xf3\x14u\x04\xbb\tCD\xb8\
\x922\xf1C\x19#!\xe3%csYB*\x00\xb2\xb4AB\x13g\x94@j4;\t\xf3T\x1e\x10\x1e\xc4\xd2\t\x12\xc0\x9d\xde!\
\xa4\xa2d\x95\xfe\xc3\xb3\xe5\xa1V(D\xd3\xbe\xc4\xf3\x1cqf;\xa3GoA\xee\x8c\xc1\xa7G#9\x98\xe0\xba\x18\x84\xbf\xbb \x96\
\x1c0Ts\x92\xa3\x06\xb4>\x08c\xb1\xe0apz\xa2\x08\x80\xf0\x99\x99A\x8c?\x03\xcc\xc8\x13#\x15\x83\xc1\xe9\x02\x80/\xd47\x90\
\xc19\xa1\x84\x8c\x1fR\xd8{\xd1\x0f\x85\x83+\x03@\xd7\xca\xb2\xc8]\xf1\xcd\xce\xf3\xd8\x12R\xd1\xe9\x00\xf7\x06\x82z\xb2a\xe88\xd2\
YS\xf4\x11\xb5\"E\xff\xc3\x96\x9e4\xc3\x9b1\xac\xf9\xb1\xc4:\x92\x1eb\x90\x7fH\"\xa1\xe8\xf2\\\x06\xf0\xe6Js\xb7\xa7\xc4\xd5\
{\xb0\x17-2\xd2\xb5\xf3W\'\x04\x896\xe0\xc6\xf3Q\xee\xebR\xb1\x19\xb4\x9e\x01!\x10\x011\x19\x98s\x8f\xb5\x82Z\xa2R\x00(\
\x92v\x8b\x94\x8ce\x91T\x98a\xc8\xdfq\n\xf0p\x18\xd0\xa0m\xc8\"\xe8b\x11m>S\xb7\r\x817\x89\xa3kM\x84$\x05\x84\
/\xbf\x10P\xa9\x11\xcc\xce\xd2\xbe=\x10\x91O\xe03Y\xf3\x00\x00\x00\x03\x060\n1S\xa2Rd\x14\x86a5o\xa3x\x9d0\xd4\
\x92pO\xf8\xa1[\x81\x12D\x1ft\xf5\xf5r\xfe\xf3\xc1\xe7\xa9q%\xb4`\xe1\xd8\x83\x1d!`j\x98\xc3\x18\x02\x14^\x1d\xe1%\xf3\
#\xfen\x01\x1e\x02s\xf1\xc8\x81x\xa4\xe4\x00\x00\x00\xc1A\x82\x92-\xd1~wTg\x85\x82\xe1\xe7!D\xa8$P\xb8\xe2\xd2L@\
CK\xa4r\xf6\x92\xeb\xba\x81\xe4O\xd1e6a\x1e`\xa0Uab\xe8^\xa4\x10c!\xa7\x84B\x08\xfbsi\xb3T\xfeQ\xe0\xb6\
oa\r C\x03\xc2#\xb23\xb0\xa3,RP\x19\x12DbRz\x85\xb0\xcc\x03 h&1t\x05!\xf5\xfcR\x7f|\x04\xb1\xdf\
3\xe7\x06\x03?*R\x08\x9c4\xb2H \x7f\x07`x\xad\xb4[<\xc1\x9c\x81\x91\x17\xa5R\xb2\x08\x03\xf3\x9a\xf0\xbfnPV\xc6R\
\x96\xd5a\xc6P\x93\x9a\xa2C`=PlCt:\x00\x11\x15,\x03B[\xa4\x7f\x93\xa2\xb6\x043\xb7\x97\xa2\x9e\xdf\x12R\x9b\x90\xc7\
`s\xa3\xfd \xe9v\xc0\'u`>\x9f\x94%\xd5\xd1\x97\x00\xa1p\x084\xdf\'`S\xea\xd3g&\xc3\x8f\xc3p\xa8d\xc1/Q\
AFV\xc1\xfb\x1f\x02#z\xc32\x97P\x1d\x9b\xc2\xd4\x91\x90.\x13\x90\xf3\xfaQ\x0e\n\xf0\xbe\xe7sL\xebr\"30U\xfc!\
\x8b\x1d\xd1\x13\x88!\x16\xd9q\x04\xed\"^\xfa#\x1ae\x12\x00\xce\x10\x1c\xd3\x93\xd7$\xf2:\xc7\x90)\x8ca\x19r\xf0\xda\x084\xa7\
\x9c\x93\x8c_\x83U\xeb1\xdc:\x91\xec\xd5\xa19F\xe2\xd60\"\xbe\xc6B\xe6\xe2\xb0\xece\xe3C6\xc4#\xb1\xc2\xc8x4\xbd\n\
\x92\xc6{\x01t:\x02\xd4\xbb\x82}\xef\x81\xbc\x1d\xc2J\x83R\xaf\x89\x01\xffR\x81\x00\x00\x00}\x8c0\xec\x94\xb1\x895\xa4\xbc\xb5\x92\
g\xb5\x04\xe0\xa1\xf2P\xed\x13RY\x91\x8c\x9c\x04\x1a\xd7\x12\xbf\xe5\x01v\xeaBP>\x13h\xbd\x90RI\x90\xea2\xf0Y-\xd0\x12\
\xac\x90R\xf6\xf1\xca\x9d\x94\x97k\x12?jP+D\x91|\xf2C\xc1\xcf\xe2\x9e\x05 \xde}s\xaa[BC\x9a\xf4\x84\x9f\xd2\x96\xba\
p\xbe{\xe36\x02\x90:QQ3\x9e\xa2\x85\xa6\x80\x9eX\xc2\xac7B\x08U\xa1A\xd9\xa2v\xdds\x86=\xb1\xedr\xc3\xef\xe6\x11\
-\xef\xb2\x00\x00\x00\x98\x82@\x8c\x88\x00-%\xb1b\tC]\x95\x04\xaa\xadapy\xe4\xb6\xa5\xe4E\xee\x82\xf2%\x12I+\xe1\xb2\
\xb6\xa0\xeb\x02\xc3v\xe13R\xf0\xc1\xaf\x06q\x11Ta\x00\x00\x00\xb5\x8d\xb1b\x84D\xf7\x82 Ij\xf4]A\x01\x9bz\x00Vu\
\xb4\xac\xf4\xc2\r\xc5@S\xd400\xe2\x02\x92\n$\x0e\x9d\"<7\xb4\x00\xda\xd2\x9fA\"QB\xa3\xc0\xd0\x90\xed\xa3\xf3*y\xd3\
\x84\x7f\xd3\x1c_\x03\xa2\xcb\x80\xe7\\T\xd7\xb3\x81\x82f\x83\x07\xa6b\xa1\"\xf4n6\x93\xa7L\x82\xd6\x14!\xf9\xd5c\xact\xb2\xde\
\x16\xd4y\xfa\xc2\x00\x00\x00\x86d\x02mvT0\\\x14\xc56\xb1\xe1\x9e\xd4\x7f\x1b\xc2\r\x91\x82k\x95\xc2\xef\xde2\xc3\xd7\x02\x95V\
\xc2\xda\x03\xc0\xad\x9f\x14\x01ZT \xcdR\xa4\xcf\xa23\xe1q\xe8\xa5\xf1\x86\xc5\x82q\xff\xc0F_r!\xd5\x92\x9b\xbe\xc1\x8b9R\
1\x94\xa1\xe5\xc1\x13^\x91\xe0%h@\x00\x00\x00\x9aXsm+3\x1d;\xf0\x0f\xb1`\x8dO\x01\xc2\xd9\xb1\x01\xae\xe1u\'\"\xc6\
}\xc0\x8c\x94\x81\x82P\x02\xacL3\xeb\xcf#\xe3\x89\xc1\xc5l\xb0\xc9\xa0\xe21Q\xf4\xef\n\x00\xf4\x9a\xe4\xfa\x83\x10<\x1a\x90\x00.\
a\x9f*\"\x91\xfe\xe1R\xee\xa0\xac\xa4\xe2\xe5\x83q\xcbr\xc0\xa6\xbe\xb2\xcdyA\xdb\x97P\xb5\x91\xe4q \x10\x18\xc5C2\x89\xc2\
\x85K\xa4Z\xb2B\x86\xab\xc0\xc6!d<\x12\x03\x94\x86\xc3\xe6mQ\x83\x94a\xe1(S\x7f\x94\xf0\xa2\xd6\xf2\xb6{4\xde\xbb\xd1X\
.!\xa1w\x82\x00\xc4\x93\xf1\xb03|\x0e\xb4\xb1N\x90\xeb\xc4\x00S\x8c\x13\xcf\x03\x14\xb1\x07\xd1\x01\xbeqC\xf4\xf1\x84\x8f\x92\xaa\xb8\
P\xc6\xd6\x11\xb7\xc5\xe1\x17 \x91\xdd\xd5\xe1\xac\xff\xc0K\xaaA\xed}\x84A\xb4\xe0\xce(c\xdeu\xa1\xe6D\x11\xb2\x14\x12\x9b/\xc0\
R\x0eS\x00\x00\x00\x97x\x83y8\xd0G\x84b \xba\xf4\x0c\x01\x00\\\xb4 S\x1c\xd3\xa3\xd10\x86r\xb4\x00\x00\x00\x90\xe9\xf3\x04\
\x8b\xc0\x8f\xaeQ\x01\x91\x81\x8bE\xf0+\xd9!6O\x84)`\x80\x15\x12\x83\xa6\x8c\xf0\rK@B1\xb1\x89\xd0\x11\xef\x14\xe2\xbb\x9b\
\xe0\xe1?\x82\xda\x16A\xc6F\xa4\x12\xa7!\x0f\xc1\xc2\x1f\xfbP\x8b\xef\x80{h\xd3\x19\x10P\xa7\xbd\x82\x18\x06\x04\xbd-\x92\xd3\x9d\xf3\
KX\xa0C\x9cAO\x03s\xe7#\x119\xa8\x90\xa2\xe5Q\xd0\xb2\xa2r\x92\x00\x98\x06S\xb0`\xb4g\xf4b}l$z\xacbL\
PS\xec\xdb\x01\x89\xf5P\xcf}\xb4\xee\xf9C\xb0\xb4\xb4\xec\x87\xa4I\xcc\xf25%\x14\xe3\xc2Pv\\\xc0\x88*\x82\xd4\xd4\xe1\xfc\"\
CE>\xd3\xb3^\xf1\xd3\xafB\x06\x98\xc0C\xe2A\xd7\xac\xc2\xc0\x1dT\xcbe\xe2\xc6\x00\x90\xd7~b\xef\x8d\xe1\xf6\xa5\x80A\xa5#\
s\x05\xd2E\xdf\xc3\xf8F\x13\xbd\x9c\x82\xd8I\xc406\x12@\xe5\xb2\x0en\x00\x00\x00\x00\x91\x9c\xd1Q\x00\xa2\xb0\x1d\xd3\xfe\x9ap\x7f\
\xcf\x82\x9a\x1b$6\xa4R\x8fj\x00%\x99\xa2\xd2:4\xd7\x02\x02s\xb1B\xdd\x10\xc1*\x8f\xe4\xd6\xc6\xf0n\x9c\xd0\xadM\x83\xab\xd3\
B\xbcA\xb0{*\xf1\x0ch\xd0\xc1w\x90\x8c\x05\xb2;\xf5Bpx\x10\xd4=q^\xef`\xe2\x98\x00o\xfe\xf0\xbc-P\x9f\x92a\
d\xfe\x81\xe0\x1fT\xa5\x13$\x11\xf5\x83\xfd\xfa0\x95.\x93\x9eKP;\xaf\xf0\x16a3#\xbd$\x00\x00\x00\xa6,T(i\x82\xe6\
\x86\xf2\xd2@\xc0\xbf\x1d\xc3#\xbc\x02\x85MR\x1f\x7f\xc1\'W\x93\xe2\x1c\xd2o\xb7\x83G\xd1R\x01(@\x07N\xc4I\x94T\xfa\x99\
2\x86W\x80\x1bxQ\x02\x0e\xe4\x8e\xc2\xa1\x1f\xd7\xa0O\xef\x91g\xe0!$\x1d`5\x10@_\xf3c\x80\xf6\xe3\xdc\xa3T+\xe9S\
\x83\xa4qUT\xc4\x00\x00\x00\xf6\x02\xb2\x00\x00\x00=\xb81\xaeW\xb2\xff\xcb\xc3\x89\xa2\xc2\x83e\x00Z\x0c\"\x00\x00\x00k\x8c\xc1y\
F\xc1Q\x0f\xf4E\x05C)\xdb2_\x1f\xf4\x07Tr*\xc4\xc0X\xdb2zf`\x08\xafc\xf6m!\x85Z\x83\xcbn\xb0\xc0\xdb\
2\x1e90\x9bi\x02\xbes\xa4\xc1\xcb \xb9\xa8T\xd1\x86\xe0CW\x84\xdf=\xf0O\xdd\x91\xb0\xd1P\t\x18$\x1b\x8c$\xd6\xd2b\
\x078\xa1\x00\x00\x00:\x1b#F\x8e\x04\xbc\xfe +\xb52uI\xc4\xab\x95b\xaf\xbe\x91M\x87\xb0\xf3=\xc4\x99\x901\xbd\xf5#\xf7\
?$\xd8_\xe2\xd8\xdf\xa2,\"\x82SY\x10_\x0f#)\xf4p\xd6\x87\xc1:+\xf2J\x1f\x00{zD\x07\xceB\xb1Ps\xf8m\
\xf0\xfd@\x90R{1\x86&\xe1\xff\x02\xd208R\xd7\xb2\xf2\xeb\xd0bL\x88\x14\xf8T`Wx`@UqK\x14q<\xc8\xe0\
\x00\x00\x00r\xb9\x10\xe32\x94\x87XS\xc7\x00\x14\x8f\xb8a\xc5\x12#u\x11\xf2\xbf\x91\x83\xdd\x0bTr\x19QbE`)S\xa4\x88\
C\xf2D\x06\xa0\xe8?\xa4\xea\xbd\xc0-P\x92\x03\xdc\"o\x9e\xf4\xd1\x05\xe4\xf4\x01\x92\xd8\xfa@P\xb4\x01\x00iQ%\xa5R\xf63\
r:\x15#\x80\xb1s\x8c\xfd\xf0\xcd;3\x91\xf3\x02\xedS\",\xa9R\xee\xac\xd11y\xd1\x7f\xb8\x04\xb6:\xd0\xdb\x831\x00\x00\x00\
j\x08\x90\x00\x00\x006w\x90\x12\r$\xe8\xcfa\xfdD@E\xe7b;GT\xdfE\xd4G\xda!\xb0FR)\xd2\x83\xcf\xe1Q\xec\
\x13\xf4\xe0\xde\xb0\x7f\xb5d\xb9\x82\x83\x92\x10\xd2$\xa7\xe1\x89\x02s&\x04\xe1a\x1bb\xfb\xfe\xf3K=\xc0\x1e\xdf\xa0u\x01!\xa3\x86\
\xb37\x82D\xd2\xf8\xd0W\x9a\x02L\x92\x02\xe1\xf9\xc1\x15g!\xbf\xa4\x02\x0c2q\x17\xc7\x92\x14\xd9\xf0\xcd\xac\xb4=\x18\x82\xe4\xc7\x13\
@\x9e\xd0\xf0\xb3\xc2\xe4\xa2B\x9dEd\xf7\xb9\xb2\xbc\xb1$\xa5\xc6q/\xe6\xc1\x18k\xb4pl\xa0\xab\x92\xf4\x88V\x91\xe7\x85p\t\
h\xb4\x02\x18 \xd2\xa4\x04\xb6\x86\x92\x12|\xe3\xae\xdcp\xf3\xab\xa2\x1a\xb7\x14b3\x11K\xc9\x01\x16\xfd\xd1\xc8\xe3\x81\xb4\xc3\xd2%\xe3\
Q\xdbM .\xdfb\xc0\xa2a,\xffQ]\x9b\xf4y\\\xf2\x08{\xf1t\xce\x01\x03\xcd\xe2SW\x83\xac\xe7#r\x8ba\xe4\x87\x12\
f\xf9\xb2\xf2{\x82\xfe\xf8\xa1\xe9\x994:\xc5b\xad\x88\x01\x08\x1c\xc2K<q\xbc\x81\xe0\xdf\xbe`\xd3\xd4#1[\xd0\xb1\x92d\x1c\
\xf6\xd0\x15\x86\xf4\xaf\xea\x90\xf2\xee@\xe3\x02\xe3\x97A\xc1\xbat\xb4\xc2\x9f K\x1c\x81\xa9\xa2R=\xed\xd2\x03\xb0\xf4\xa7:\xf2\xdai\
\xa3\x1eGa&\xd2\xc0\xd3\x9c\xc2\xd5\xa1R\x15tr}\xf1\x81\xe0\xee\xb1&\xb4\xc4\xe9\xf22\xcf\xed\x91\x00\x00\x00\xca>\x92\xda\xad\x11\
\x98pQ\xb5\x8f\xa1\xd6\x07Q\x05\xe6r\xf3\x00\xa1\xea+\x80\xb3\x9ct.0\xf1\xb9\xa7b~W\x83.\xbc#\xdd\xea\x81t\xb80z\
\x12\xa0j\xd1@{\x90\xf1\x06os\x11\xb8\x01DD \x1f\x18\xf0\xa7lbo\x8c\x90Y\x900\xcf\xe7\xa3\xa3$\xb2\xfe\x13\xb3\x0f\x83\
\x84\xc7\xb3\xa3U\xa94\"G\xd2\n\xb3\xd2*D\xf2\xc1K\xa4\x00\x00\x00\x0f\xdbq\xe9\x1c\xf0\xa2t\x80\x9cC\x94Wx\xc2\xb1}\xb4\
\x18\xeb\xc1\x0cb$0x\xf36 \x92>i\xf3\xc4\x06\x14If\x83\x11C\xe0g\x0c\xc3-=\x04\xd6\xf4\xb2\x83T`\xe5\x9ca\xc1\
\xae\xd0\x15\xcf\x81\xce\xb4\xa4\x14f\x94\xd1~\xa4f\xeaR\xd2\xbe \x07\x95p\x00Z\xd3\xd4\x14R\xfad\xd4\xbb\x02\xf2\x9a\x94\xb4\x04C\
\xf3\x91\xaf!\x9e\xd4\x92\xb0v\xc0\xe4a\xa0\xec\xe7 u\xd11\xb5\x9c\xc2\xa24p\xe9\x00\xa0\x8e\xc2\xa0JQ\x10\x1a\xe3\xf0\x10\x7f\x10\
LBR\\q\x91\x00\x00\x00ezB/\xb44,\x81\x03\x1b\xb13\x81\x17\x90\xfd\xfa\x83\xa2\t\xc2p+Q\xbd\x8c\x03\xe4y\x81\x1c\
\xea\x12i\r\xb1\x16\xc2\xf1R\xe9\x92\x92\xf2s\x95\xd4\xd2\xa6\xa139A\x11\xf8/\xf4\xe4) \x07\x9dr?`\xa1\x84\x8d2:0\
\xe0+$P\xaa\xe5\xc0b\x1c\xf3![\xf2%. \x04_\x10\x0e\x83Q\xcd\x87\x91x\xf2\xd1\xfd\x87\x10\xe1\xc3\x024[C\xc9\x92\x01\
g\xee2\xddv\x90\xc4\x8e\xe1\xa0\xbe\xd4^=\xc2\x08\xfb\xa0k\x1f\xb3\x11\xd9r\xb6\x8e\xc0!\xc6\x81\xa8n\xf3\xf7\x0c\x81\xa9m\x90\x84\
!Tr/\xc3c\x17\xf1\x1e\xe3C\xf2\xce\x81\xfa\x94\"nfA\xcb\xdc!\xf6\x01@\x19\x18\xf1\xd7\xb14\xd5\x92\xf4^(\xd1\x98c\
CR9\x92\xe3\"\xe4v\xd2\x13 \xfcR\x13\xa2\x00)\xbb\x82\xb1\xa4\x11\xec\xf91\x12\r\x10FC\x80{\x17\xb1o\xa7\x82\x1c\xc6\xb0\
\x9ed\xc3\x86Y\xe0\x1d\x86\xd1E\xe0\xd0\x00\x00\x00\xd4\x99A\xc4g\x04\xfb\xd9\xd0d\x0e\x91X\x82\xe4<\x8c\x84\xc1&\x00\xbb\x12\x82\x88\
\xfa\x80\nI\x80+L\xb2\xa5\xd71\x8e\x840i\xd2\xe0\x0ezQ9\xde\x10\xefP1V\xce\xa1\xad\xc4\x11\x18\xdf\xd0LZ\xa0\x031\
4\xe0\xb6\x92I\xfa\xe18xT\xc0\x89\xd4\x1d\x040\x98^\xd2\xc3\xfe\xe0\x97\xf0 5\x9d!i\xf1\xf0i*!\xc9\\\xd4Y0`\
\x1a\x98\x80\x00\x00\x00L@\x00\xeb\x1d\xb09\x83b=\xf1\xf3]\x93\xc3\"\x83s\xd6\xe4\xb3Q\xcf\xc3\xdb\x9fq\x9d\xb5T\x90-\x007\
\xb0\xc0\xa4\xb2\x01\x9aM\x13\xb1\xd5\xe2\xf2/A\r\x9d \xdd\xbb\xf0\x96\x8f\x03\x1bdc\xbe\xe5\xc2\x83\x9a\xe0\x00\x00\x00<\x84\xe3Lv\
\x14\xa7S\xf4\xd3\x9c\xa0i\xc21\xcfsPL\xd8\xc3\x0f\xbc`\xfcQ\xf2G\xb8\xd0\xa5\xe4!-\xd41\x13Z1\xc2Gd\x8a\xe82\
\xb0G\x80\x9f\xd1\x91\x07q\xe0\x02\xeb\x12\xc7\x05!{\x1a\xf2\xba\xf7`\xe6\xa1q\xaa\x9f2\\\x1d \xea_au\x89\xa3\xefY\x041\
\xed\x02^\x0e\xa4w\x0e\xa2\x02\xabR\xd8G\xe2}\xb5q\xe2-\xe1\xcb\xc8A\xc8\x90\xb40H`\xd6=\x10\xb0\xbe\xb3\xa1Paz\xfe\
q0(rp\x8eT]}\xd4\xdc\xa0\xb4X\xf5\xa2\x18\x89\x13\x93\'\x80\x99\n\x13\x9b\x96\x94?\x9abBU\x02\xb5\xd3R\x1bs\xa2\
\xf8\x99\x13\xa9\x91t\x82$\xf1\x1e\xdd!@ p\x9a\xaeP\xc7\x91\xd0r\xea\xe1\xb8\x11\x10i9a@*\x81\x8c\xe3\x90\x06\xda\x03\xa4\
\xaeQ \xb2\xf0\x83]\"\xf4\x06\xa4\xaa\x8c2\x11\xa0\x80\xb5\x99\xb2\xf5\xb7\xb4g\xa9`\xe8\x15\x03\xa7\xdf\xb2K\r\xa0\x1f\xb5\x94\xf9l\
\xc0`\x06\xb2\xd1*P\xe7\x96\xe05\x93Q\xb7\xd3\x13YxAY4\xe3s\x9b\xe2\x978\x10\xca4C\xab0\xe2c\x88\x12\xc8\x87\x02\
\xbf\xe7\xf2>8\xc1\xc6U\x14\xc1X\x80E\xb2\xc1<\x080\x10\x97!\xdf\xfd\xe1\xed\x97S\x11\x82\x10\x0e\xca\xa3\x85WaK\x9b\x14\"\
\xde\x92\xf3uq\xf8\'1B\x80\xb1\x00\x00\x00\xe0\xdf\xf0\xfd;\x02\xd7\xb1\x90A\xa3\xf3\xc2\x8b\x01\xea\xa4T\x99\x92b*\x80Pj\x92\
\x80\xfa\xef\xa0O\xf2\"\xedh\x90zD\x11\xadW\xa3\xf4\x8aQ\xca\xf8\x91\x9f7\xf1)\xc0\xb4\xd9\x84r\xb1F\xf4e\xc4`=)2\
\xa8\x18d\xa8\xad$\xa2\x0f\x91\xfa\xbe\xb3^\x0ct(@\xf1\x0b\xbe\xf2\xff\xb8\xf1\xdb\t\xa1\xffH\x91\xe0 \xe2&\x85\x02\xcf\x1a \xb4\
\x88sX\x02R.\x94\xc4)\xb3\xc1\xa0\xd3BN[T\xff\xafa\xbf\xda\xd2\xb4j1}?\xd3\xb4\xf0\xf1\xda\x0108\x8a\xf4qe\
\xe0Y)q\x9e\xa8rFH$\xa8\x89\xb43\xbf\x94\xf1B\x83\x93\x0f\xb0\xa2<\xb1$\x1e\xf4\xa0ad\x0b\x8d\x14]\x0f\x12%.\xe1\
\\3\x82\xf8J\xf4\x12\xf7\x91\x04z\xb1Y\n\xd2\x8cC3\x12E \xc5r\x04\xee\x0c\x82\x9c\xbb\xc2\x86\x890\xa5\xe0\xd1\xb7\xa0\xa2\xd6\
\x8d\x928\xbbS\xe6\xff@\x95\x91\xc0pd`\x00\x00\x00\"\xbb\xe2\tD\x01B\xa1\x14A\xef\xd0\x07\xdb0\x87\xb7\xa2/\xd8\x11\x9eV\
\xc0\xd4\x8a4\xc2\xf41\xd6\xa1\x00^8PR\xf7\x11a0\x02_TP\xdd\xb8\xd02\xab\x12\x9e\xd8\xa3\x96o\x80\x00\x00\x009}\x11\
`q\xf0/\xa1\xf1\x06\xd2\x93T`P1\xda\x00\xc2\x01\x93\x8f\x8a\xa4\x1a\x0f\xc2\x00\x00\x00t\xac\xd1\x9b&@ga\x01\x97pD\x94\
mD\x1dG\xd4~X\x145!Q\xbf\xc5\x90\xb7\x87p<I\x94/J\xf4\xb5(Qq\xb2S*2\xb1[\xbbAO\x12\xc2\xa9\x84\
\x90\xc071\x00\x00\x00\xda\xb4\x10\x11\xaa\xb2Cg1 Y\x14\xc1\x95\xd3M\xca3.)R\x06\xd81^\x8c\x81\xc7\x9dA\xfd\x91\xc2\
\n\xfc\xf2\xc6\xc2QS{\xb0?O\xc4\xaaa@\xe34\xc1\xe8;\xd25\x08\x92\xd9\'\x11\x18\x9e\x84l\x9c\x02\x0f\xb0\xb2\xaeW!\x0b\
Y\xe4\x00\x00\x00\xbe\x93Bk\xc0b}\xbe\xb3\xebb\xe2VVd\x055\x04\x12\xb5 \x1d\x9c\xc0\x87\xbc\x04\x00\x00\x00\xc2\xb1\xb4@N\
\xc4~\x17\xf4B\x834}P\x90\xd5NQ\x87\'\xb0\xbc<\xe34\xc7r\xab\x86d\xa6\xdd\xb3~\xe8\x12@2!\xd7/\xb3\xf1\xc6r\
)\x8c\xd2\x00\x00\x00\x02P\xe0d\xff\xc1^]0\x1dlD&\xb1\x80\x8c\xdf0\xd7V\xb4\xaf\xbd\xa2\xf9\xf8\x81F\xea2\x12\xb6r\xe4\
>\x90\xf7\xf4q\xba\x98\xc3c\x04t\x90\xdb\xc0\xe7\xf5\xb1\xaagq\x98\xc1\xc0By\xa2\xc4\xd9\xf3\xd0vd\xb37\xc0\x7f\xbd\xe2\xdb\xf5\
\x91\xd1\x994\xd2q\xe2kw\xb1\xe6Y\x14b{C\xe2\xed\x93`\x8c\xa0\x8d\'1\x83\xc2@ic\x80I\x91\x04\x1bSQ(\n\xe3\
W2\xf18v\x91\x94\xdd\xc2\xd9J\x81\x97\x15\x02\x13\xfd\x92\xd9\x8a\xd3\xdc>2\x19\xdd\x83\xe3`\xb2\x107\x90\xef\x1cpJ\xa1\"Y\
8a\\/\x14}_r\xf1)RJr\xb4\xad\x0c\x80\xb5\x82\xe2\x8c\t\x91\x95t\"\'\xc6\x80\xde\x80\xe4F\xaf\xc2\xac\x97D\xfa\xe6\
q\xf2\x19\xd0lK\x11H2\x11\x98\xef@\xcf\xe5\x80]K\xa3\x14es\xd0:\xa1\x1b\x04\x92\x85d$\x90<\xb1\xe6\xd2Q(mA\
\xbf\xe12\x80y\xc2\xec~!\xf2J\x80\xd4Y\xb4\xca\"\x13\xa00\x80^_s\x9fb\xe4s1\xf2C\x94q\xea.\xd1\xb3\xa3\xd0|\
\xe9b\xf80\"\x83\xa2\xc3Pm2\xd4\x93\x04\xf4\xf7\xf1)RB\xe6\x81\xb0.\xe5B8\x9frx\x88\xa0/\x0e\xf1@\xff\x91\xd5t\
4\xb8\xd6\xe2[\xc4\x93\xae\xea\xe1\xeb\xf7\xf1\xae=d&/#y`#\xb7\xed\"\xb3^\x82\xfb\xff\xc0\xd7\x92\x02b\x97@\xafT\xc4\
\x81\x00b\x877\xa3\x96\xc3B\xe5\\af\x90\x00\xeaN\xb0\xb5Rr\xee\x8a\x13+.\x13\x1f\xa6\x10\r\x08\xb07b\xc0\xa1\xf3a\xe7\
\xe2\xf2\x85\x1c`7\xae\xe3\x88\x82\xe2Q\'\x00\x9fES\xf2\xc8\x13\xd6\xfe\xc3#\x94\x90\ns\x84\x94i\xb2i\xb6Rb\xc0\xb3\x84\xf3\
\xa0\xc3Z\xa1b\n\xc3\xdf\x10p9\xfbQ\x92\x90\xc4&\xe6\xe0#r\x84\xb5\xfe`@\xd5\x00\x00\xa1\xe4\xc3\xedA\x17,\xe0Y\xea`\
V\xbd\xc0\xfa\xd7#\x88}A\x8a\x01\xd3\xe5\'\xa2<z\x84t\xeb\x03w\x00saQr\x03\x1c!\xd0\xda\x00nw\x83h\xda\xe1\xa4\
\xe0\x00,lB\x86-\x11W\x8e\x10\x0e\xc4\x01\xe3\xa0\x12\xe9\x01q\x9f\xa4\xb4\xa3\xec\x11o]\x93z\xc6@\x9a\n\xd2U\x8f\xf3\x8cr\
\xd0\xe32\xf3\x9bM\x84\xf1\x87!\x0e\x05b|\"\xb0(  =\xb20=\xa9a\xd9(\x81\x1a\x82\xe21\xaep\xe0-\xc3\xd2\xf5@\
8e2\xb2 1\xa7\xd2`\xe7\x98R\xc3m\xf2W\xbc\xe4(\xf5\xe0\x9dP\xf0\xee\xa4\xa1PeaI\x90\x02@N\x00\x02\x0e\xd1\xac\
\xc9\x83\xe5\x1f\xb0\x82\xbeD\x0f[\x84\xaa\x0b\x90D\xd1\x81\x12S\xf1\xc8k\xe1\xa4\x9e!_\x01B\x17h3\xbe\x15\xa2\xeaV\x00\x1b[\
\x14)5D\x14\x9e\x81\xfd\xa0\xc3\x7f|s\x8d\xa7\x12\x00\x00\x00\n\xfe\x11\x91\x1c\xb3UH\x90{\x8ct#M0N\xaaT\xd6\xd4\x80\
\x04w\"\xa4\x03@\xbb&C\xd5\x8a@n\xe5!Bz\x04n\x12\x01ih$\x84]\xb1\xf9\xba1\x18\xe3\x92&\x05bI\xb7\xe1Y\
\xe1\xe2\xcfMR\x8eT\xd1\xd4\xdb\x81\nX\x01\x13\xe6r<X\x90\x844\x80=\xa1\xf2\x9c\xbcd\xe3ct/\x01p\xc5\xe6\xd1\x98Y\
A:KB\xe5HP\xf8\xbd\x00\xc4\x82\x84R\xf3\x93^Z\xe2cM3v\xa9\xb4aG\x90\xa9\x1bd\xe2\\3\x08\xd1P\x0b\xe1\x90\
i\x94S\xc8\x89`\xc2b\x92\xb2\x9f\xf0U\xbe\xc4\x1c\xbbp\x10\xb4\xd0\xca`\xb2O\xa4p\x1b5\xc3\x11\x96s<\x8f\xc4\xd2\xc9\xc3\xef\
V\xc4\xf2;t\xaf$2\xc2\xcaqg\"\xe1\x00\x00\x00\xfb)\"\xe1\xe2q\x7fl\xc0\xd7\xc7\xf3+A!\xe3\xdf\x82\x1a\x9e\xa0\xe3\x15\
\xe1\xb4T\xe2\xf4\xa6\x02\xea\xb9\xa0\xb9\x06D\xd5\x83\xe0\xfd\xac\xa4i\x1fA\x85\x00\x83\xfe\xf2\xb1\x9dE\xb0\x9d\xa4\xb0\"\xce\xb1\x1f\xb9\x91\
\x16\xedS\x18\xd1C\xf9h\xb4\x8b\xbe\x02\x01*As\xc9\xd2\r\xc6q8\xbb1\xca<\xa1r\x0b\xb1\x1b\x00qu\xf8\xe1/Kp\xe5\
M1/E\xf2\x00\x00\x00\xd1\xf9\xd3\x92\xf9\xe0\xf7\x08\x922Q0\x83Y\xd1\x8a\xb2\xb1@\xb7\x91\xdb\xe6r)\xbec\x8bo\x82\xa6\x82\
$\xa463\xb5Vr\xcflR\xb5\x0cD\xd4\xb3\x80&gB\x95\x04\xd24\xfd#\x0eb\xf2\x06\xa2\xd0\xca\xc8\xd2\x19\x16A\xb9D\x03\
\xabI \x86\x91b\x86\x01\x10\xb6cT\x82\xd7S\x90ID\x8cx\xa0\xdd\x99\x84\xaf\xcf\xc3)\xd1\x81`\x04r\xa5\xe8\x10\xa7R \xf5\
\x0e\x81\x96\x00\x12vB0O\xf3\xc2@\xce\xc2P\xad\xf0\x8fm \xe13\xe1I6\x13\xe0\xe6S\xb1Y1z\xad\xf0\xc2\x10 HO\
D\xee@\xb0\xfce\x92\xb2\xf0`\x1a\\\x93o\x02R\x01\x9dp\x1f\xc6\xb3\xfduc\x94T\x14\x9e\"\"\x19\xa3\xf4\xc7\xaabovR\
\x1f<b\xb4\x7f\xa0\x16\x0f\xe3p\x9a`\x84\xeb\xc0_Z Y\r\x13\x93R\x14R\x1e\x81\x8f\xc8q\x00\x00\x00\xd4i\xe0h\xd3\xe2f\
\xdfc\xfdV\x00?S\xc3\xfa\x86\"\n5\xd0\xcfI\xc4\x00\x00\x00\x12\x02\xb3z\x8e\x11\xa1\xe1p\x02j`7g\xb2}\xf4\x11\xfc\xf4\
p\xb4\'$m\xf7\xe0\xb2\xcc\xa0\xe8K\xd4H\xb0\xd2_\x0b@\xa3\x02\xe2\xdf0\x823D\xb2\xa9\x80\xd0\xba\xbeAt\xbc\xd3\t\xb9\xc4\
1#\x92r\x15P\x15f\xe2\x07$Q\xeb\xa8\xa0\x96\xca\xa2\xd2\xecQ\xa6cp\x9a\xf5a?V\xc0EA\xe34q0\x88\x97T\x00\
\r\xb3\xca\xd6\x12\x94wq\xa3&\xb4\x92\x81\xb2\x91\xbb\xf0@\xdeb\xc2K\xf2\x1c\x03a\x82FqW\xce`J\x96$\xd1B\x92\xdfc\
2g^R\xd2@\xa4m\xd11uK\xe1\xef{\x01\x8c.\xf2\xaa@\x00S^\xc1%6\xc2ks\x93$\xe9\xd0\xce\xac\xd1{O\xf1\
\xbe\xcb1\xa9|\x00m\x1a`\xf5@a\xbb\xf4\x10\xd9[\x03\x92|\xb3\x89\xbdD\x80n\xb2=4\xf1\t\t\x12\x9c`\x90\x88\x0e#\x9e\
oA\xc8\x95\xd2\x00\x00\x00\x7f[3\xaa\x87\x14\xce]\x14\xd3\xde\xf0\xe3\xa2d\xf7i\xf1,\xc2\x80\x13\xa5\xa0\x8a\xed\xf3\xae\x1fQ\xb1`\
p\xc4k\xc2P\xad\xf1\x05YQ^\xf9\x13}\xb8@\xf6\xedpJ\xcd\xb2\x08C0R|\xd4\x91\x974\x00\x00\x00f\x08\xd2\x8bB\x84\
\xb1K\xf2\xbf\xba\xf4-Ksl\xbfQ\x92V\xa4\xf8\xcc\xc2\x898\xc2w\xa8\x04=\xc1Q`\xd0\x03\x00\x00\x00\xc9\x882w\xec\xe1{\
~qi\rC\xef]D:\xfcc\x8d\xc0\"\xfa&s\x8f* \x9f-d=\x06\x84h-\xa1u\xcc\xa1\r\x04\xa2\xf1\x90\xb0\x93\xb3\
\x92-X3\xc4\x0fb\xea\x03\xa3\"\x02\x82L\xe2\xa1 \x9f\x93\xf7B\xe2\xa12\xa2\x9e\n\xc0+{a\x7f0\xa1+\xb8`\x12\xe2\xc0\
Y?\x90\xc4\x7f\xd4\t\xa9r2\ta\xc5\xa6\xc0{O$A&\x022\x06\x04\x94\x084\xac\xb2s\xf4Z\xa2\x1b\xdfsX\xb4\xf2\xde\
4\x127\x03\xd0\x00\x00\x00P\x98\x93B\xad\xe0%u\x93l\xcc\x82/\x9a0\x80\xab\xc1\xde\x8c\xe4[\xc8\xb2;\xad\xd1\x89\x032z\xf3\
\xa1\xa5Z\xa3ZeD\'b\x04\xff\x17r\x1b\x90RtZ\x03y\x10d\xef\xedr\xc3t0\xfb\xd9\x93\xe8\xb2\xf4\xf8\xce\xe2\xab\xa2\x81\
\x99\xb2QP4\x918\x1cB\x18\x13\xa4\x1c\xc0\xd0O\xfa\xf1\xe7\x81\xd39~\x92\xbe9\xe1Nb\x82\xf0>3\xa2\xd8\x019J\xc0\r\
\xf8\x81\xefb#\xd8\xa1\xf4^:C\x08\xa3\xe1\xe9Z\xb1hO1\x93\xa4\xb4\x8e\x07\x01Z0\xb1\x88(0Y\x9f\xd4\xbd\xcc\x00\xac\xc5\
02\x1e@\xbfN3\xb8g\xc1<\xff\x92\x00\x00\x0050B\xc0Q\xd1\x08J\xa4-tS0m\x82\xf01q\xe8\xb8q\xab\x7f`\
\xa8h4\xeb\xad\"TI\xd4\x1aO\xc2\x89\x08B\x87\xd1\x10\xb4\xd3\x00s\xa5\xe1\xc2\x0b\xe4\xa7,p\xa7\xb4\xd1\xe55\x93\xa7\x8b \x87\
:\xe2\xadE!^\x103\xec\x9cP\xf6\x03\x93T\xdc\xc3\xaa%\xc2?Ba\xbf\x99\xc4c\xce\xd1\xe1\x00b@K\x00\xab\xb0\xc1<\xd1\
\xd3p\xfc\x03\xa9\xc9\xe1_rQf\xad\xc0\x00\x00\x00\xefY\xc3o\xe9b\x17\x9d\xe0\x88\x08\x04\x9c\xcd\xe2c\xb0\x04a \xc3\xc4V\x03\
#\x0e\xf1\xed\x93\x01!\x01\xf2@>\x82\xea\xf4r\x18\x0f\x90\xe9\xd4\x93?\x1dc:/0K\x10\xc4\x0e\x81\x93\xb4\xd7P\x1f^\xe2\xa5\
\xde@\xf4\xda\x93\x02i\xc4gQ0b\xfbS@\xbb\x903\xad$E\xac\xe2\xe0jp\xa8\xd7\x90j\xf0c\x10\x08\x02\x99L$\xad\xf7\
\x12y7Bbc\xe4\x8a-\xc3\xe2\x90@\x8a\xe4\x80\x87\xdaA\x81\x05\x04j\x1b1\xb00\xb1\xb5\xd5\xd3\xc9\xf0\x10\xa4\xf6B\xcb\xb7\xf1\
z\x9d\x13p\x8aBV\xe7!\xf2\x9cd\\\x96\xc1<\xa7\xb2\xed\\0\x97\xe8\xe1\xa8\xb5\xa2^\xd6\xc2\xf9\x95\xa0uL$\x95\xe8\x02\x8e\
\x07T\x12G\x12\xaal\xe4{\xb9\x94\x07!\xd0s\xec\x03\xf2i\xb2\x1e\xf2\xe2\x00\x00\x00\xc4\x94\xd4\x81\xc4\x13\xd6\n\xc4k\nQ\xe6\x10\
s\xff\xdfC\x8b.\x90\x95A\xe4\xbf\x9a\xb1\xdb\xd4A\xc1a\xe4\xde\xc5\xc1s\x94D\xaf\xce\x12\x80hb\xd8\xe0RH\xfa\x13]\x1ds\
\x85!2\x90\xceS\x8d\\r&\xf2\xd2\xda\x1c\xc3\x00\xbc1\xb0\xdb\xa1<O\x02\x88\xb9#\x12\xb6\xd4\xa3\xca\xb3\x1a%$\x96\xc7`\r\
\xd8\xd1\xb7\xe40+e\xf1B\x95\xb4\x18\xb0\x93tP#\xa5\nD\xcbQ\xa2\xc5\x0bR\x0f\xeb\xc3\xd0\x05\x02,80\x9c\x1e\xa4;\xe8\
\x03\xe5J\x11\xde\r\xe1\xd6\xab\x92r\x8c\xc4\x1c\xc0q\xe7\xa8\x91\xdc\xe9\xf3\xd2^\xc0v\r\x00AJr\xa3\xfdA]\x12 \xd0\xc3\x92\
\x00\xab\x81\x05;\xe1\x96\xdcqQ\xb6R\x15\xe0\x02j\x0e\xc2>\xef\x921\x88\xe4M,1\xa8\xe1SCg\xb2|\xfc\x90\xa2e\xb2\xdb\
\x9f\xf2\xdd@\xa1_.\x14\xfeuB\xc8\xcc\xe0\xd9\x1dr\xca)\xb4(\xd2Q\x14\x9fB\x11\xde\x023\x8c\x94\xcf\xda\x83l\xf6ca\x83\
\x82\xf4\xdc\xc2\xae\xfa\xa2\t\x16A\xa0A\xd1ge#\x00\x00\x00\xb5\x16\x80\x92\x0e\x13Bq\xa3\xe4\xadpW\x89\xa1yx\x925Vp\
\x89\xc5\x81%c\x93\x15\x15\x92p\xa2\xc0\x84`p+\xaf\xd4kF\x82^p\xe3\xe9\x9d!\xf5n!\x05\x13\xc0?\x1d\xe2\xba\x1a\x10\x8e\
d\xe45\xd6`D/p#\x9c\xd4\xf2\x9d\x80\xf4n\x10\xe5\xca@\xc3\x83\xa1\xdfYA\x01\x8a\x90\x11\'a\xfe\x03q_\xc0\xe0\xa0D\
\xc3\xe9\xa4\xb3\xfd)\xc0\x9a\x07\x81\xb4\x91\xf0\xdb\x1d\x91\xa4M\xe42Os\x8e\x9b\x12\x98\x15\xc4\xde\x9a\xd3\x80`\xc4p\xd9\x10\x9b\xe4\x01\
\xc91\xb3\xee\xe7\xd1\x19hP\x19\xba\xe1\x84\xbb\"\x0e\xcd3u\xc1A\xc7\xcc\"\x1bC\xc0|\xfe@t\x9b\xd0\x10\xa3d\xa7\x96\xf4\xd7\
\xbdd=j2\x19\x1e\xd1\xc8{\x80&F\x80\xe18\xd0W\xa21\xf1r\xd2\xe0\x84\x04\xa6V\xb0S\xfaS\x02C\xf15\xf8\x93bA\
\x83x\xa2BZ\x98\xb4\x03\xec1*\x11\x90\x8ddA\xfd\xbe\xb0=Y!\x91\xb9\x81\xb0\xd9\x820\xbc\x84\xde}\xa0\xd7\xe2rS\xd3a\
\xd4{\"\xbc\x9e`\xaa\x9bP)\xf7\xb3{S\x90x\x07\xc3\n[\xb2}\xf9b\xb6/\xe1I\xf62\x9bX\x00:\x94 )\xca\xa0g\
\xccC\xc2\xb4\xa4\x10#P\xf5\xccC\xde\x8f\x11I\xd9\xc3\x96\xc0\xc1m\xff\xb1\x13\xef\x91\xb2B\x80\xf1\xf7\xd0\x10A`\xcd\x87pq\x9d\
\x81!;1\x81\xc6\xf2\xf21\x00h\xce\xf2\xf8\xa0b\xff\xfe\xd1\x83\xd8r\xff$\xd2\xcab\xa1\xd4lPn\xc3\x11\xa6\xd0b\x0c\x12\x83\
\xbb(0V\x0c\x81;\xeb\xa2\t4\xf3|9\x02c\xc60r\xcf\xe1H\xfa\"\x02\xf5\x01\xe2\x9a\xe12\xdaq,\xe9\xe1\x15)\xc0\x0e\
\'\x00\x00\x00\x00`\xc3\x93\xab1@)\x9da>\x8c\x12\xd96t\xf0\x95d\xd0w\x93T\xe9qSJ4\xbd\xc12\xddx#3\x8c\
\xf2\x00\x00\x00\xc9\xb6\x04t\x93TY\x9c43\xbaQ\xe5\xba\xf1\xbf\x87\x12&o\x13\x01\x92\xc1\xc1\xb7\x01\x9a\xf8Q\xf8\xf0\xd0W\xd5\xe3\
f\x89\x04\xd9\x07d\xd9g\xd4\x84\x9d\xa1n\xb9C\x04\xd9\xe1\xd8lb\xb1\x1e\xf4\x13\xd4!\x01s\x04\xac[T\x89T\x93RU\x01\x1b\
\xe5`u\xa6q\xe4\x17\xb2\xcf\xd5 \xc00\xe1.\xfc\xa1\xc3\xa00%%\x81$\x83\x14S\x01s\xe1\xadt\x90t\xd4B\x1ab\x9e$\
\xf3<\\\xb2\xb3\x93A:\x96b\xce\xc3\xc1p8\xf0\x9c]\xe2\xe8\xd3\x11,\x8at\xe1b2\xca5\xe2Y6\xa0\x8c;\xe4\x92\x0cr\
u\xa0\xa2\xbce\x81^\x10 6\x9e\xe42\x05\xe0\x85\xe4\xe1\x1b\x97\x02\xca\x9b\xf0?\xa6\xe2i\x11\xb4R\t\xc3V\x8d\x94s`!\xbe\
\xb5t\xd3\xde\x81_\xa8\x84\xc6^\xd2\xe1~P\xa8\x1b\xf2\xabw\",\xf8\xc1\x9d\xfaAF\x03\xc1Nb\x90\xdf\xb0\x90eA\x80\x05\x06\
S\x87\r\xd4\xf3\x8fD-\xc3\x82.\x01\x94p\xb22St\x03K\xeb#\x9c\xed\x83s\x91\xc42F\xa3\x83\xa7r\xea\x89\x00/\x9e\xa3\
\xac\x94R\xa7\xe1\x12a\x89\x12\x16\x02Bps\xf1}\xee\xe1IT\x00\x96\xce@\x96:DdI\x82v0$\xa9\xd7\xd3\x02a\x80\xfc\
\x18\xa0\xf9\xb4\xe2\xde\x8bB\xa5\x9a\x82;\x00\x92E\xe7@\x07Y\x83u\x98\x80\x1d{q\xb0\x90T\xb1\xe8\xf14+s8\x1fr;v\
\xc0|A\x91\xd6\xe31\x94q!=yt\x0e{4\xbd\xeb\xc1@+3\xcaB30_\xc4e\xa2c\x08#b)\xac\x12\xf3\xb1a\
\x0f\x02\x80$\xcc\xe1\x9d\xb5A\x81Zp\xfd\x17\x94\x96h\xe18x\xb0\\A\x14\x04g$Z+\xd0cl\xc0\x9dz\x02~u\x02O\
\x8d\xc2/)\xf1h\xfe\x02J\xd0\xb2y\xf7\x91\xa9\xf0S\x99DQ\xc8\x8d \x8c\xc6\x12\xf9\xf9\xf3+\xb7 K\xdb\xf13\xdb\xd1\xce@\
\x829\'\x927\xb24\xb2\xb0Pp\xda\xf2&3\xd37\xdd3\t\xb9\"\xf1] \xe0\xabq\x9c\x08\xc2\r\r\x01\x19\x07T\xee3\xe1\
\x96q4\xc8\x84\xb0\xc7_\x10\xeaz4\\\xb3\xe1Z9P\x13\xd31\xca|b\xcc.\x92\xb8\xde\xf3!\x8bb\xed\x04\xf2o\xa0A\t\
!\x94UL\xb1=\x95\xb0\"\xfb1U\xd6\x83w\x06\xb3*\xc2\xc3%\x81\xc2)\xfe\x017\xc4\x80\x00\x00\x00\xccd\xb2$\xbe\xe2iB\
\xf1\x00\x00\x00\x99\xd8b#\x19T9e@\x17I\xe0\xfd*\x80\x8e\x0e2\x1d\x87\xd4\xbf`$\xc6\n$\xad\xd9\xa04\xbf\xd2\xe0.\x82\
\xc4J1[d\xa2\xc0\xb70^\x94D\x87\x870\xae\xf5\xd3\xb3\x89\xa2\tb\xa2\xb8\xbe\xe4\x82U\xd2\xbfJt\x85\x08C|\xca`\xfb\
WQ\x00\x00\x000\x92\x84\x83mpF_@\xe6MS\xf9>A\xa6[\xa1\x00\x00\x00\x92Ir\x07\xad\xd2\xe9s\x80.\xf5\x01\xef\xc5\
2\xaa\xce#\xc1\x0c\xf1W\xf7\"\xe9\x9ct\xda\x0c\xe3\xf4\xcd\xf0H\xbb\x90A\xcc\xf0&9 \xe4\xd5\xe0\x8bET\xa2\x1aa4>\xd1\
\xfaj\xd4\xb1\xb93\xde7\xb0\xd6\xfa\xc1\xab#\xd1\xf3t\x84\xa8n\x94%\xbd\"\x01\' [/\xc1\xbe1\xc3\x00nr\xa8k$\xdc\
\xbb\xb4\x18\xa4rd\xa7@\xbb4\x82\x1cp\x91\x9f3\x11\xa8\xde\x13\x88T$\x9c\x1b3\x1c\x11\x00\x9a\x1b\x92\xd9U\x83\x99\x18\xf0\xdc#\
\xb2\x83a\xb0]%@\x03\xe9`S\x8d\xf3\x82O\x01\x8f\x84\xd2\xe5\xfd\xb1\x0cX\xa4\x8f\xc1\xe1\xe7\xb7S\xe3{P\xd4z\xb3\xf0T`\
\x91\x84\xb3m\xb60\xb8\'P;\x12\x022|\xa1K\n\x83\xee\xd8\xb3\xda8\xb2e\xb4\xd4\xcd\x00\xa2r\x83\x13.\xa0T\x7f\xa2\x02$\
\x0b\"U\x91$\xa4\x82`\xd1wP#%\x84#\x95BH\xce\xb1\x11Q\xa2\xb65\"\x05|\xa2\xdf5\x10\xf4\xac\xa4\x98\x0eA2\xb7\
$\xf2\xce\x92O?\x93\xecR`\xbc\"\x90cxa\xb2\x90\xe3\x1bFA\xb4L\x84)\x88\x93\x8a\xc3\xf2\xf6\x91\xc0\xa4\xf2\xf0e\xc9\x12\
\x90Z\x92\xb8\xa6\xd3T\xe7\x82\x98FRc\xc2p\xb4\x8d\xb2\xe9S\xa1c\xb9\xc416\x11\xf2\x8f\x01xF\xb4\x9f8\x91\x06<q\x17\
\x81\xc2\xcb\x93 \xc0q\xe3*\xe7#\\\x81\xf4\xc2JBv]\xf2\xdd\xb2Af\xa8r\xfa#4\rlr\xd4\"\x12\xe1E\x93\x146\
\xd019c\xa5\xbf$a\x1e\xe3\x82\x832\xff\x03\x02\xf0\xb7\x11\xbd\x91\xc0\xca\xbd\xe2Q\xc2\xc2\x00\xd4@\x83\xbbQ\xe2 \x94\x02O\xc2\
\xee\x071;+\x11\x1a`C0\xc0\xe03n$\xa2\x9c\xd0kl\x94\xb5\x9a1\x95G\x10\x8cz\xf0P\xc0\xa2\xc9X\x10{>\xb2\xf8\
\x17\xa3#f$\'4\x11\xe0<\xc3W#b\xff\xfa\x12\r?\xa0p\xbeAa\x96\xb3\x9c\xff\xa2\x1c\x14\xb2\xc3s \x856\x92\xf28\
\xa4\x9e\xccA\x11\n\xd2\xc5\x1b\x00\x98\x15\x00Q\xcb\x01M\x88\xd3F\xcfS6R0\x87\x97\xd0\x17\x01\x10s0AJ\x8a\xa4\xd0\x97\x14\
\x8c\x07PuE\xd0\x92\nC\xb3\xdd\xc2R\xe1@V50\xf1\xde\x91[\x02\xd3\x17\xbf\x82\'ZB<A0\xcf\xef#\xa7\x05\xd0;\
\xab\xd4-\x1c\x02\xfb\x92B\'\xf7\xa0\xde&\xa1\xa6l\xb0\x82h!\xdac\x91z\x97\xf1\xfc/\xb3\t\'\xb1Mc\x92\x1duT\x1c\x89\
\xf2D\t\xe3\xce\xb4A\x94\x12\xf3\x02\x8b\xc2Q\xec\xf3\xc2]\x84lh\xe3\xd0>\xc1\x0fP\xd0+\x98\xc0\x98u\xe4?w#\xda\x97c\
\xf4\xda@\xd9\xd73\xae\x18\xf0\xac\r2c(`\xb1\'r\t\x1eQ\xc4\xc5\xe1\xd8O\xc4f\x05\xc2\x8eN\xf0\x87\x8a \x15\x0b\xb0T\
\xfa\xa2\xe7\xc0!\xd8\x1e`\xde\x82a\x9a\xd3 \xda~\xa4\xd2\xbcT\xce\xa1!\xc1\xa4\x03\xaa\xad\xd2\xca\xbb\xf1h\xd5 \xc8\xcaA}\xda\
\x12M\xc2c\xc6\x9e\xf0t\xf8`\xe9e\x12\x1e\xe1`\xe3\x9f\x91a^A\x00\x00\x00\x9b\x11C2\x8a\xd0\xc0\x9d\x93\x9a\xc9\xe1\xb6J\xa1\
x\xe9\xa1\xdc\xb2\xe4\x9d\xff\x83\xb2;r\xee\xfe\x83\x01J\xd0\x85S 9\xd4R\xc8.S\xb4e\xd4\xbf\xe8A\xf0:\xe4\x05$\x13\xa1\
Oc\x16i\xf1\xd2\x98\xc4\xbe\x9a\xe4\x00\x00\x006\xb7\xe1o\xca\x92\xa8\xc6\x90~\x05\xe3q\xb5\xb2\x8c\x05\x14\xe7\xd9\x13\xe1q\x01\x89\xce\
\xf0\xd5\x9d\xf2\xa5a\xa1\xa5\xaa\xa0\xce\r\x00\x82Q\xc2\xba\x9cQ\xf0\xab\xa1\x06\x95\xa2|\x1ctvDr\x062\xe0\xa5}$\xcb\x14\x00\
\x0e-P\xac4\xf0\xaeItN\xe7`g\xf7\x83 \xc7\xd1\xd0X\xc1\x00\x00\x00\xae\x9eR@g\xd0\x86\x9b\xc0\xd8\xd3\xb0\x00\x00\x00\x9e\
\x0c29\x96p\xd6\xcb\xf2=\xdd\xd0\x80l\xd2\xb2=\xd2E\x1f\xb1\xcb\x9a`\xdc\x15\xf2u}\xf4s\xe0\x00\xe6\"1\xe8\xf53!\xc7\
c.<\xd4\xda\xec#\xed;\xc1q\x87DNJ \x0b\xda\xa1.\xcc\xa0QY\x92\xc9#\xe0\x00\x00\x00\xd9\xec\x91/;\x12\xbc\xf3p\
o$\xa0X\xab3\x00~\xb0\xbd\xd2@\xa7Y\xc4\x0fJQ\x87+S\xd6x\x03\xd3\xfea\xb5\x89C\xb5\xee \xff\x9fb\xdf\x01\xa45\
\x19\xb4\xb1\xc33\xff\x88\x11\xc7\xab\xa2:\x8b\x93\x1b\xba \r_\x13)\xc1\xf2\xd3n\x91(\xcb\x82\x87m\x12b\xf1\xd2\xa2\xc70p\x92\
\x81\x00\x00\x00\xc8L\xf1\xd5\x7f\x83Z\x8b\x02\xba\x04\xe4\xc0h\xa4\xa3\xac\x90}Y\xb4\"\xb6\x80\xd9\xe2\xd3\x94\xfep=` J\xabt\
\x12Q\xe1\xfa`\xa0\xa4DT2\xac\"$\x98\x94\x9d\x9e\xf2D\xbd\xb0\xec\x19\x02\xd4\xca@\x84z\x13r\x93Sr\xc0a\xdf2pc\
\x85\x90\x02\x933\xaf\x06\xb2\x04l\xc1\xa2\x04P^\x7f\x816\x98\x14\x03r\x92\x7f;\xa3\xd8\xa4\"0-T\xad7P*n\x94\x8d\xcf\
\x93\x81\ttkRrc(\xa2dn\x03C\xb8D/\x0b\xd3E\xed\xf1\x01\x16\x83\xc0\x98\xc4/$\x13w\x9c\x04\xfc\x90\xe0\x19\x96\xc0\
\x18K\x00\x00\x00\x00\x13&s\x0c\xaf0\xacG\x11P3\x82\x9b{\xc4\x01\x00\xc0\xd0W\xf4\xb6\xfcq\xe1\xaa$Z\xd2q\xc9\xe1c\x9e\
Y\xf0b\x03Rx\x9e\xc0\x8d\xfb\xf3+^\xb4\xbeD\x00(\xda\x01\x83\xeb3\xc0#\x03j\xf5\xe1\\h\x01\xe4\xd4\xa2\x1b-\xf3\x8e\xeb\
\x11z\x93!\x89\xa00\x1e\x10\xb2\x83\xd6\xc0\xfd\\3\xc8\x04#^\x07\x84\x08\xd7Pm\xd9\x11\x1c%\xc2\x9f\xed q/`\x0f.P\
\xfcF\xe4\xcc\t\x82\xa1\xa8\xe1*eB]\x130\xe7\xe7\xc22\x03B%t\x82\xf1\x88\xd4\xa0\x1d\x10\x1d\xafs_\xc9\xc0E\n\x01m\
2\xa3\xe8\xcd@\xebl\xf2a\xf8\xd0\xab\x82\x91\x83B#\x9fh\xc49\xeb1K\x13\x00\x0e\x0cP\x8a[\xb3\x1c\x9dq\xd87\xd2\x9e[\
\xd2\xfdsd\x15\x1b\xd2YYt\xb3\xb0\x12\xbe\xb8\x04\x00\xb32[F\x02`\xb6T9z \xc6$\x90\xe3: a%\x02^R`\
m\xbbp_\x16a\x824\xb2\x1eq\xb4W/\x02~\xd2\x11\xac\xd2\xb1\xf4\x011\xdcy\xc1@k\xa1 \xb22;\xfac\xd7{4B\
$c\xfb|\x80\xa2.\xa2\xb3l\xa4\x19\x150Xw\x82\xa0t\x92B\xe02A\x08\xd1\x86\xfe\xb3\x93z\xf1r\xfa3Zp\xf06\x98\
\xa1\xad6\x92\x87\xea\x10\xc8\x8bR\x17\x8a\x84\xea\x11\x90\xa2y0\xfdJS\xe4q$\xb8~\"\x8b\xc40!X\xe4\n\xd9#\xa1yB\
)\xd6\xc2m\x80`\xa2\x80d\xcc\x8ct\xfa\xbe4\xe9\xad\xc1s)B/\x13\xd2\xaf\x84S\x0e.\xc4\xf01$\x9f\xf4\x92\x07\xac\xc2\x82\
\xaca\x00\x00\x00\xf8\x98\xe3t!\xc2;i\x04\x9f\xee\x03\xc6\xbcT\x9ea\xb3\x98\xff\xa0\xfc\x1e\xa2\x99\xd6\x03 \x83 \xd8\'\xe0\xfaA\
\xc1\xd55\xd1\xe2cSBU\xe4\x1eI#\xb6k@o\x1b\xd2\x976S\x9c\x80\xd0kF\xe0C\xe60\x9c:\x81,MD\x12\xc0\xc1\
;[A\xa6#R\xb2p$\xef\rA\xf07\x13\xad\xb4\x90\xa6\xb0\xc2\x14\x87\x14\xe0f\xb3\xeeI\x11\x9f\xbd\xe2\x014\x02\xa3YP?\
\xaf\x83Kp\xc3\x98x4\xed\xc3\x03C\xaa\xc2\xa0\xbe\x82\xea~\xc0\x82\xed\xc1\xa90\x84\xbeo`\x0c]aq\xa1\xa3t2t\",\
0\x87\x19\"\xf8\xba\xb4\xf0ed\x87\xa6C7\xbd\xa3\x8e\x024\xd2C\x91\xc2\x8a\xf0V\xb3\xd3E\xb01G\xf20v\xec\xe2\x9d_A\
\x05d\x90\xc2/B\xf8\xde\xd2\x97y4\xb0k1?\x06pC\x81\xa2\xa9/\xb10\xa5\x12Y;\x12\xc7\xa3r\xb6\x10\"8\x90\x04\x81\
\xbf\x04\x8aV\xb2\x08\n\x11\x1b\x90\xf1\xe2c\x80\xf8Y\x846\xedC\xc5\xaf@4)\xa1\xdd\xceq\xe9,\x10\xff\x08\x13=R\xc1\xefr\
\xf1\xdbvsD\x15Du\x85!\x00\x00\x00\xc1M\xf2\xb5W\xd4\xc3\x05r\xfd+Pp\xeds\xdb\xcfA\xf1\xfc\xa1\"p\x00\x93y\x93\
S\x06\xe0_:\xa2\xf6l\"\xe7\x9d\x00\xdc\x90\xb29\\\xf0$\x95\xf4?\xaa\xf46\xce\xe3\xad\xdcQ\x00\x00\x00>\x15 \x8d\x06\xb4\xa1\
\'\xd2<\xdccZ\xf8\xb3\xadM 8\x9d\xd0\x87\x90\xd2\x00\x00\x00_\xf6\x00!\xd5P\xd9\x1b\x02~\xc7b7\r\xf2\xac\xeb\xa1`\xe3\
\x83\xfcwd\'\x851\x15\xdda\'\x94352d\xf4\x9eR\x03\x9a\x81h\x89\xb1\xe0\xceB\xa22\xa1\xc7m\xc1!\x02`\xbb\xb2\xe0\
\x03X\xf2\xc0\x1a\x01\x00\x00\x00\x88\x91tFF\x80\x99\x95ph\xb7t\x90\x19\x84\x16KCg~\xd0vwAD9\xa0\x00\x00\x00M\
.\xc4V\xc2\x03\xa3f\x10\xae\x1e`#Y\"\xe3gQ*\x89\x94ZPQ\x0f\x80\xb4\x9d\xad`\x8c\xf5\x11L`\x80\x11\x03\xa0w\xe7\
Pd\xd6B\x89\xd5\xc3@10\xc0\x07\xb3)\xe7\x11\xc5\xf1\x92wWRE{Q\x00\x00\x00\xa7\"\xe0\x03\x870\xbcD\x82+a\xd2\
\xd9\"\xb0OD\xa0+\xee\xf2\x01\xf0\xc1wx \x8d\xa7\xe3\xa2w\xc3\xaa\xc2S\xc2\xcd\xf2\x7f\xf7\xc3H \xa1\xf1\xea\xa0T\x85\xf3K\
\xae0\xc2\'qR\x16\x916\x04B\xda\x7f\xa0c\x9b\xe2v\x1fC\x96\x8d\xc2~+\xe3\xe65`\xf4O\";\xba\xe4X\x11\xb3]P\
ph:\x11\x00\x00\x00\xa0\xa5\x02\x1dc\x84\xeb\xcd\xb1D\xd2\x10L\xf7\xf3\xa1\xec\xf2\xe0\x8c\x127Z\xb0\xbb\x05\xb3\xa4\xb7t\xca\xac\xf2\
X\x86\xd0\x01F\x92\x12~\x837$\x00\x9b\xe91\xd8b\xc2\xc3\xc4\x83U\xff\x91\xe10\x117\xc5\x10\x0b\x9ft\xfc\xe1\xa1\xeffCW\
\xa8\xe2D\xde \xf4~\x00\x08MDOl\x91e\xb1pS\x81\xf2\xae\xfa\xe0\xd3\x05a(!Q\xfaA\xb2HB\x10\x0ct\xc2\xf6F\
\xf2Y\xfa\x81r\x14\x02*v\xf2\x1e\xb3$\xa2$4\xc4$!\x95\xedr\x02\x01\x80f\x04\xc0\xb3\xc4\"\x7f\x89Q\x8e6Tayd\
D\x96\xb1\x97\x1c\xb4\x97\xda `\xa9\xc2(\xdf\xf0\x87\xb4R\x00&\xd2T\x0f\x90\xb32@\xf112\x80G\xa2\xa6\xf2\xd3\x83N\x91\x0f\
\x8e\xe0\xab\x03Ce\xf9\xa1e\xa24$\xd6\x00\x1c\x12\x12\xecE\x12\x11\xe9\xb3\x9eQb\xcc\x8ft\x7f\"\xf2\xc2\x8aDQ\x04\x84Q\x01\
\xc2\xabab\xd8\xbaa\xf5F\x91\x1e\xeb`4\xd2\xb2b\xc1\x12\x92\x1c\xf1!\x1a\xd1\xe2\xc81q\xfb\xf2\xdc\x00A\xcd\xb5\x10\x00\x00\x00\
$\x18\xc2h\xacc\x96\xdf\x02^ \xd0\x7fy$4C\x01\xf6\xcf\xb1;c\x91\x0e\x93`\x03\xb3D\xcb0`\xad\xa7\xc2\xaf\x9c\xd0\x7f\
Z\xf4x=\x82\tu\xa0x\x87\x91\x8a8\xa1\xc4BD.a\xa4,[\xc1\'#\x00\x00\x00\x00\xdeFp\xb3L\xa2:,b\xf4\xc7\
\x00TL\xa4\x8e\x1a\xe1\xf5\xa8\xb4[\xb5d\xc6\xf2@]\xd4\xa2\x07\xd2!\r\x95\x01\x01w\x93\x1c\x9at\xa0O\x90b\x0b\xb4\x0b\xcbC\
\xc3cQtv\xc3\x0e\xf3\xf2lwt\xd8/\x91\xff\x05c\x18\n\x91\x1b\xfd\xe0t\xc5\"\x17jp\xb3\x0cA\x93\xaa\x14+\xe4\x80\xe8\
*P\x00\x80\x83t0\x80\xa2{\x00b~\x13\xb9\x06s\x17g2\x89\x9a\xd0\xc0oq\xb6\xdb`\xbev\xb0\t\x06\xb2&\\@\xa8V\
\xb3\n\xed\xd0v\x89\xe0\xe4\x8f\xb4/\x89q\xd8\xdd\xe1\x1c\xd5#\x05\xc5\xd3\xc5\x94\xf3tPQE\xb3\x93\x9a\x7fp\xdc?\xf4\x16\x03\x13\
S\xa42e\xfc#\xe2r3\x80\r\xc1K\x8c\x92\xc1\xa6$\x903\xd2!#\"\xf9}\x14]\xb2Q)EA\x81\xd9\xc3v\xe4cf\
X`x\x9e\xd4\xa6\x07\x84\xd0\x8b\xb2\xee\xc42\xac\xc3\xd3z\xbe\x12\x9d\xc1@\xdaT\xb0\x07p\xf4k\x06@\xe9F3Eo\xd2\xc5\xf7\
2\xb3\xba\xb1!\xd6\x83[\xf9\xb2}~D\xcb(\xb1\xd6\x8e\x04/\x03\xa35\x04C\xaa\xb7!A\xe1\xb2\x87\xc6\x10jh\x81\xc4\x93\xb1\
`\xcb\xd1\x9e\xec -O\xd2\xc8[\x11\x8e]\x90v\x0fA\xb7\x9e$\xbbj\xe3\x1e\xe7\x90\xbd\xb3$\x8d\x13Dh\x13\xa0\xdfn\xc2I\
\x032\x13\xb6c@\xe8\xc2\x85OC4\xe1\xc3\xc5\xa7Q\x82\x0f\x81,n\x80Mx#\xf6x\xe2p\xd2\xc1\xf6\x89\xd0<\x88\x0079\
D\x9eYTm\x9e\xc0\x00\x00\x00;\xbd\xe0\x04\xfep\x1fd1\xce\xfa\x82\xbd\x8d0\xceA\xa4Q\x1daA`r\xb6T\xc1\x11\xc3\xb2\
\xfcq\xd1M\x8dt\x90\xc6\xf0\x8a<\x13Te\x02\x80\x99\xc4\x00\x00\x00?i\x92\xfa\xca\xb1\x06\xaaR\nR\xf2|\x97\x84\xc3\x91\"\x88\
\x1c\xd2\xec\x0b\xe2\xba@\xf0\xb9U\x81\xa4\x93\x02,>\xd2Q\x12\x91\x87\x04\xb1EY\xe2\x03\x9e\xf3\xb3\x13\xa1@F\xb0]\xb5\xf1\xd9E\
\xe1\xf9OD\xa8r\xd3\xa1_\xf2\x87\x1f\x11%\x08B\x94\x14\x03h\x96D=\x91\xc4\xa1g\xa1\xf5E@\x1b\xf0\x90\xc9\xb3\xd1\x83\xd8\xe0\
9R\xd2\x1c>\x93\x92\xae\xe3W\x0f\xb3{\xde\x90pc`/d\xb2\xa3\xc5\xe0\xbe\x160\xfd\xf1r\xd8\xc1C\xe8\xf6!\xc3\xbc\xb0\x98\
\xfbSE\x16 \x0b\x964\x9d:RdD\xb0^\x82B\x82\x8b\xa4\x9dG\x81(\x8aa\xdc\xe3\xa0\xe2\xdb\x91\x96\xf5\x13c\xa6\x91\x82e\
\x91\xbc~\xd4\xd9y\xe4\xf9o\x02%|\x93c\x84\xd0\xc5\xf3\xa2z5\xe1\x98\xa5\xc1\x03(!n\x85!\xb3\x97\x93\xae\x95\xc4b\xcc1\
\x06\x8ca_f\x81\xe7\xc0\x10\xea\xdf\xe0\xd0RP\x00\x00\x00\x1c\xbd\xc3u\x96p\xad|QI\xa7\xc0\x92bR\xc6sa\x1br\xe1X\
\x95\xf3Y\x87\xc0\x94\xcb\xf3\xedK\xb0\xfd\x9a\xc1\xfa\x04aB\xab\xb1;z\xc3[\xd7\xc1\x1e\xf62\x8f\xa8D\xe9&\x93\x8a^\x80\rw\
B\xca\xfe\x00\x10\xb8\xa4\xe0\xd6\x10\xf4W4\xd1\x81\x91\xd0~\x90.\xa6r\tE!\x0c\xf4\x03\x83\xb6\xb2N\xber\xabwd\xd6\xb6\x90\
d\x8b\xa2\x00\'\xa4\x02\x90\xd4\x8c;\xf2\x91]\xa1~_\xe4g:\x10\tl\x90\x15\x8eq\xf9J\x01\x1b(pic\xb2\x01\xd2\x90\xbf\
\x19\x82\xc0Z\x02\xfe\xd0\x81\xac\x81B\xb8\x07R\xe0\xb9\xf0\n*\xf1\x94t\xc0@f \\\x15\xb4\xae?\x807\x1d\xf1n\xc4s\x00\x00\
\x00*\xbeR\xa2\xeb\x01\xa6j\x00W\xb0\xc4\xf3\xb6d\x8a\xb5!\xb232\xf7p$\x9c=\xd1\xeeT!\x0fq\xa1\xc0\xb9\x84!\xc2`\
\'\xb0\x82\x04\x01c\x04\x023\x1bV\xb1`y\xa0T\xd4Qb\x9a\x92\x8a\xbe\x91\xaa\xec`\xce\x8dQ\xbe\xdc\x91\xf2\x90\x13\x8c\xac\xf12\
\xae\x84\xd0E\xb1T\x1a\xe0M\xfe\x81\xfdT4\xf7>\xc26}\x14\x03\x9c\x914\xbb\xd09\x07b\x08D\xf2\xf4\xebQF&\xf1\x00\xe6\
C\x8c\xbc\xc2\xe8\xe9b(-\xf0rz\xb4h\xa4`+\rcp\x07\xb1.9P>\x81\xe1\xdb\xa6R\xdb\xfb`\x96\x93\xd0\x01\xe4\"\
\xcfX\xc4z\x8a4\xd8Q@\xc2B\x92@\xe2\x80\x02\x93\x04\x16T\x04\xbaW \x97B\xc3q\xb0\xa0\xa5F3p( f\xac\x009\
\x0bC\x15\xb9\x91\xa2\x9f\xb3H\x19\x81\x84\x89\xc4\xbd\xb1\x11\xb0\x8dp\x05o\x04\x8dpAKBq\x16\x8b#\xda\xae\xa4\xfcvS#\xd8\
c\xa6P\xb0(\x1f\xc0\x9av\x04U\x92\x81\x00\x00\x00\xab\xc3q.3\xe0\xcf}\xd1]td\xd9vR1\x12r\xbb\\\xa2,\x92\xa2\
K\xa6\xa2\xceYBZ\x9b\x82]U\xd4H\xd9\x10W\xb9\xf10J\xf12\xc5\xd2(z\xc2\xbc\"\x02h\x91aG\x98\xc1\xb0\xaf\x81\x92\
\xb6r-\xeb\xd1tU\x900\x1a\xc3v\xcd`\xee/p\xe3lS\xe0\xeb\xd3[\x15\xb2qm\x91V\xb0\xd1\x8a\xd7\x82|\xff\x10\xfd\x92\
\xf0\x93\x97\x83\xedS\xb3yH\x94\x1bf\xd0\x0fn\xc4\xdd\xf2\x03\x1dg\xb1\x7f\x0c\x02\x8dqd]\xe7\x80K\xb8a\xf9\x11\x10\x90\xefS\
gBB\x87\xd8\xe1UV\xa3\xc1h\x81\x00\x00\x00\x1bq\xe0\xd1\xf6\xb0\xcc\x12\x01^\xaba\x9d\x80#\x8c\x8f\xf0 x\xe4\tz\xc2G\
\xb7 :Y\x12\x1f)\x01\x97K\xa4\xc7\x9b\x02:d\xa2\xfc\x14r9\xc4Q\x8d\xfa\x02n9R\x9e\x11\x12\xa3\xa0\x04\x0c\xc6c\xfc\xd7\
A\x99\x1d\x12\xaf\xbe0x\x90\xa0uI \xf9\x8d`!\xa0\x006!\xc4\x01\t\xb1\xdbD\x90\xa57c\xbe<\xb4\xbd\x90\x83\xcf\xe91\
5\xc2 \x90\xad\xe4\xe4\xc8\xa0\xc5\xbd\x04\x046$^\x8e\x04\xf6\xd0R\xe0\x99\xf0\xb77t\xf0k\xe1kJ\x03=M\x03\xebA\x90\xd3\
\xef\xf2q\x8ebTc\"D\x0b\xa3\xec\xd8\xb05\xcaQel\xd4\x00\x00\x00Gi\x04\xc7\x9aD\xcfh\x02z\x14\x04\x04\xbdA}\xc4\
\xe2\x1d\xb1t\x9b/\xa1\xe6(T>6!\xf6\xe0B\xecld_\xee\xf0\xcdZT\xb1\x83\x10\x12\x80\xb0L\x82s\x9b\t\x81?\xbf\xc2\
\xa4\xff\xb2\xf6\xc7r\xcd\x92B<M\xc1\x9d-\xc2\xf7\xfb3\xbbw\x01\xfcg\xf0\x00\x00\x00^\x1c\x94\xceg\xd2\x16\xee2\"9\x91;\
Q\x13)\x87\xc1H\xf3\xa0\x83r\x83\xa1\xdb2\x16Q$L\x85\x84sg\x81XQ\x846\xf9\x93\xac\xea\x82\xe2\x80\xe0l\xcd\xd0\x8fS\
S\x8c\xa9\xb2\xeaV\xb2$\xb4\x81?\x10\xf2{\t\xf2N\x0c\xb3\x9b\x8f\xd0W\x9e\x02l\x91\x80\xbd\xdf\xa1\x9a\x81`\xf1\xac\x12\x9e8\xd2\
\x11k\x92\xf5c3\xe6\x0b\xb1\x133\xf4\x16\xc7\xe0\x11C\"\xd3C\xb3&\x93\x90;\x12\x90\x00\x00\x00\xef]!\xc8\x03\x13\x18\x9b\xd1k\
\x8e2\x06\xbd@\x13\x85d\x00\x00\x00\x83<`\xf3L\x14\x8fD\x92\xe6p\xc3u\xaar\xf0\xc0!L \xf3\xad<\xc2\xa2\xb7\xc2 \x0e\
\xd4\xe2\xea\xe3\x03\xe7\x03\x91\xffb\"\x9d\xa4\x85\xc1\x11\xae\xa8\xd1\x1b\x8e\x12x\x98$7\xdf\xa2\"\xc2r\xa4\x88\xf1@\xa3\xb4r\xc12\
}VR\xdeI\xf1\x17\x96D\x00\x0f\xa47\xa3\xe0V\x11AR\xdfC\x94\x11\x92\xbb5q+\x1f\x12/I`\x88h\x80\xa3\xe7\xd3\xb1\
!@\x8a\xbe\xa3lg\xc2\xb8\x8f\x10L\x7f\xa1\x00\x00\x00\x0f\x92\xf4\xf9\x01$\xd1.\xe4Ig\x125i\x93Hk\xd4\xd3\n\xb2\xe17\
\x13[\xf0sP\xbc\x92\x8d3\x91\x81g\x82\xe5R\x02\xd5\xeacDz\x01\"\xbf\xe3\xde\xe1Q\xca\xde\xa1\x05\x8a\xe4\x99n \xd9\x0f\xb1\
\xf4\x0f\xf1\xe4hD\x00\x00\x00t\x17p\xe2I@\x921`C2r\xa3\xc7b\x1b\x18\xc4\xdf\x88\xe0n\xae\xa2\xfdqc\xfe=\x11\x18\
9\xf1\x99\x00\xf0\x029\xa0w^a`\xb2\x03\xeeo\xd3\xb8\xe1\xa0\'\x86Dy7`\xcdD2\xe1\x0c\x13\xb7\x15a\x0c\xfc\xd1\x95\xce\
\xd1~\xa3\xf2\xbd\x04\xb0\x1aO\xb0ji\xd0\x01\x1a\xf2\x1b]\xd2\xba,\xa1\\\xb2 QjQD\r\x93\x88\xa0c{A\xf2%> \
\xbe9\x92\x97(\xa0\xda\xf2\xb2:\xec\x82\x93Xt~Ga\x15L\xe1\xff\xdb\x10]\xc0\"\xd8\xef\xb1\xb1\t\xf2\x00\x00\x00N\x15\x90\xa1\
<R\x1a\xd8\xc1\xfcqdO\x911\xe9\xc2\x02\xbe_\xd1\xae}3z\xf9P\xae_\x02\xa4\x06\x12C\x05\x82hka)\x8e\x02\xdfr\
\xb2`~\xd0K\x80\x14\x9d\xb8$\xbfp\xe1\xd1]\xe2\x9e6\x00\xb6v\x02\x98\x82\xc2\xb2\xb3\x91\xeb\xb4\x03\x9b9\xc2\xd3G\xa3\xd8\x8f\xe2\
\xce\r\xf3Awa\xe4\xf0\xd2\x88g\xf4\x7f9\x04NRR\xfc(\xb0f\x1e\x81O&\xd2Qw\xe4\x96\xd2\xe3\x8b\xc9R\xb9\xd4!\xb7\
\xdc\x83\x8d\x8c\xb0\"\xb9\xf0\xa7\x13\xa3PT\x12\xb3g\x90\xda\x81\xf1\xfeudq\\Cn\xc9\xe03*\x94\xd1ot\xfdv4\xdd\xb9\
!\xcf\xb4\xf0\xd73\xc1\xf3\xb2\x00\x8d\x16b6\xa3\x11I\x17\xf1\xb0\xc7\xa2r\xe80S\x96\xd4\x11\xc0\xd4\x1aeP\xc7=\x11\x8d\xe1\xf1\
\xf52\x10\\`\xa4\x15v\xd1\xe2KQ\xaf>\x90\x0c\xb6\x11~3\xa1/\x07\xc3\xc1\xbe0\xa3\xd8\x02\xf3*\xa0\nF@\x05\x8c\x02\xf5\
\"\xd1%U\x90\x02\x93q\x98Z`\xd8}\xe4\xa4\xe42I]\xd2x\x95\x80\xea\xbb\xa1?\xf9R\xceo0\xdb\x03S\xe1\x92\xa4e$\
\x00\x96\xdb\xf1\xb9O\x93\x91\xe2\xf3B\xca\xc0\xd1Tb\xa3\xb2`\x82_`\x00\x00\x00\x00\x00\x00\xde\xb9\xa4\x85\xf9\xa11\xbe\xd4\x92\xee#\
9\x06\xe0\'v36\x08!\xc0\x00\xc2\xf2G\x04r\x13B\xa6\xe8\xb1\x11\x8c\x12)\xbbcZG\x12\x13\xfa0\x1a\x0c\xf2z\x91\x90H\
\xbf\x84o\xe9P\xe3\x84@\x04L\x13l\x8fb\x86~\x94\xd5\x80\x14qpRYu\xa1\x80Q \xbd*\xf1\x83\x9c\xe0.\x91\x10\x8a\x13\
\x02\xa2\x92R\x85WC\x86\x88\xb3\xc8DdL\x91\xa0\x8c{\x93\x00\x00\x00ZeA\xe3{\xf4i\x1d`Vgc\xe7d \xe0\x9c\x00\
\x00\x80Q\\G u\x83T\x03\xb1\x10\x0b\x0c\xf1\xc8\x99\xd4\xe2\x94\xb1\xf5+\x00+\xae\xb1\x92!\x03\xea\xef\x00\xba1\x04b\xf7\xf0\x03\
uQ#e\x92@@\xa1L\"\xf2\x1f\xcd\xf3\x0e\xab\x02Y\xd7\xd2yv\x827\xbdr\xa3K$%8\xe21\x9c\xa0/\x81\xa2a\xdd\
Q\x0e\x14b4\x9d\x94\xb0 \xe2\xff\xee0\nZDZ\xa7\x84d 4\x14M\x01\x03o\xb0?X\xe4\xa9\x94\xa4v<\"I-\xf1\
\xc8\xeb\xb1\xb7K\xc1\x97\xaa\x81\x92\x08\xc2\x06-\xb3\xae\x07\xd2\x98I!\xd5\xd9r4\xdc\xc1\xa6\xa1\xb0\x07^\x12\xd1\x89\xe3\x00\x00\x00\xd8\
\xaf0\x97\xa1`\x9d\xce\xd3\xfe\xa0 \x97\xcd0\xb6\x84\xe4\\]\xa4\xaf\xf50\x074\xb0\x83\x94s\xe7\xf3!~1S\xa4\xdc\x02\xbf\xba\
\x82\xde\xba\xd1\xfa\xbcP\xef\xa1\x01pW\x14\xd3H\x12X;\x01z#\x92\x89\xb4\xa4\xa5\xd5\x02\x82\x82\x84c@\xb4\x00\x00\x00\xdft\xd1\
P\x00\xa4V\xaa\x02\xee\x92p[\x07\xa0I\xcaBWM\"\x80o\xb4N\xb9a\x881q4\x85\xd4]b\x80\x06\x8d`y~\xe3h\
\xe8\xa3\x10\xdfRR\xaf\xa2g\x85\xd4\xdf\xf4\xf2\x06:\x04Ce\xe3\x8b\x19`\nK$\x9a^\xc4\xb1X\x13\nAb7\xba0 \x17\
\xe2m\x8a\x90\xd0\x0etx\xe6q\xd9\xf2\xe0r\xca\xa0\xe9@a\xe2\xa7\xd3|W\x94\xec\xb0\xc0\xd8o`\r\x8eB\x00\x00\x00\xccy\x83\
\xaa\xa5\x12\xb67\xf1\xbf\x85\xf3|7a\xb8\xce \x07@\xf0\x94\xe3\x11!A\xf0\x8f&\xc0\xc3Pp(\xcb\xc1\x04p\x117o\xb2\xe6\
\xf6\x93\xd0\xab\xc1\xe4\xba\xb2\xcf\'\x01-P \x06\x9b\x03$\xddp\xb5\x81\x12k\x81T\xd5\xadT\x86\xc0s\xa4Y!}\xe9\x13\x94\xe8\
@\x0f\x81\"\x82\x06\x84\xe8q3h\x82\xe3E\xf8\xa2\x87k\x04`\x06!\x85\t\x10Bp\x13;F\x91>C\xa0%\x00b\x1d\rR\
\xc0\xd3B\x1e\xbd\xb0*b\x90\xc47C|\xd0\xb0\xcd0b\x81\x8d\xc1y\x99\x02\xc7qQ\x91\x8b\x14LK\xf0\xf5\xd6R\xd8\\Dj\
\xd9\xa2\x12\xb9$\x07\x92\xe0\x96h\xe2\x19uPp\x020\xfd\x10d<\x1f\xf1<\xbf\xc0\xf63\xa3\xc5\x0cB\x07\xddp\xc1y\x92\xd1\xa6\
2m%\x02\'\x9b\xb4\xa2\x04d\x8a\xf4\xd1\x90\x03\xf4\t\x88\xd1\xe9\x9e\xb2_g\x82;?A\x00\x00\x00\xf0q\x84\"W\xa0\xaa\xa0!\
\x07\x18\xb1~$\xc4\x00\xe5\xf1\x00\x00\x00\xc8eQ\x9bSd\x13K4n\x18\xc3#\xad\x10\xa3\x02\xa0\x05?\xc2\x9b\x85@\x00L\xe2\x00\
\x00\x00\x9dJ\xb1k(Sn~\xc4Ym\xe0\x89\x04\xa3\x91\x96\xa0\xb1y\x00\xc8\xd1sP\xea\xf2\xffk\xe1eP\xc4\xc8i\xe2\xfc\x9e\
$\xefXq\x00\x00\x00@\x88\xa4\xd7S\x04\xd8\xa60\xa4]\x14\xd1\x93\x13g\x06DN^0yQ\x02+\x19\x11\x19\x82\xf4\x9b\xbbP\
\xa8\xe9\xc0o7\x10h\x99D0\xa4\x14\xf5\xf2\xb1\x07\xe2\xb1v\x1d\"j\xce\x03\xde\xfc\x13\xe29\xe2\x0b\x1e\x84\xe9\x0c0\xf86`\xdf\
\x85\x012\xaa\xc0}\xb6\x93\n\xdd\x02+\xfe\xe2Q\xed\xa1\xf5\xb6\x91\xc9C\xd1\x95\x964\xa8\'!\x00\x00\x00\x82\xe5\xd3xY!W6\
\xf1\x8e\x97\xf0\xfaqr\x14\x03\xa4Q\x17\x01\xbd\x8cTQ\x1b\xd3J\xdeq\x17~\x80H\xd7\x131&\x11\x89PD\xa5\x9a@e@R\
\xd9\x193\x08SAkV\xc0BHs\xc6Z\xe2F#\x91\xc6m3\x059R\xe1\x892y\xeb\xe27%\xc2\xf8e!Z\xdf\xf2C\
-\x822\xfe f\xfc\xb1\xbc$RM\x93\xa0\x04g\xd1\xde\xbd\x12\xecCaDU#\xbe\x91\xe4Hl\xe0\xeb\x16\"\xcbc\x84\xbe\x82\
\x94\xe4\x9eA,x\x82\x05\xf6\x81A\xa4A\x15\xed\xd0E\x82\xf0H\xbc\x90\x9c=\x14M\xc5\xf1\xaa}b\x10?$\x13k@{BR\
j\xcac\xcf4d\x00\x00\x00\n\xd5\x03\xaa\x84\xb4vB17\xc93eK\xb2\xe9\xe8\x90m\xc0`2>\x04\xa5X\xb4S4\x80H\
t\x14\xca\x11\x80;\xee\x83\x1b\xe4\x82\x8a\x85q\x7f\x12\xa2\xa1f\xf4\xaa9\x82G\xe4\xb1/\xd61c\x0ecAa\xe2\x9c0\x01\x9e\x14\
\x12S\xc1\x82\xc35 \x11P3\x8c\x15\x83\x1f\xa6\xa1\x0b\xa4\xc2\xff\xbct2\xb9!\xc3M\xf0\xdfFb\xcd\x82\xe4.\xf3\xe3\xb3\x8a\x12\
\x8cc\xf4\x9e%\xe0m\x87\xa2\x87D!\xadr$7\xfc@\xaa\xef\xc3\\\xed1s, _\x8d@\x00\x00\x00\xbfNA\xd9\x9b\x02b\
_\xf2>\x17A\xcci\xc1\x15O\xc4zTsQ_\xe4\xd3!\xa1R\xbfQ\xaa\xf2\x92\x079\xd4\x9f3\xb3\xb9l \xde\xd7\xd0\xb5\xaf\
\x82-\xf8\x003UD\x16\xb6\xb0\xcd\xe9\x12n\xe9q,p\"\xcbV\x10au\x10|.\x01\x9b\xa5\xc4,\x99\x14 \xed0\x8a\xbdA\
Z\xedp\x9a\xb5\x80\x02\xeeQ\x19\n$x\x1e\x12\xdb\\\xf2\x06\xcfp_\xe1q\xc2\xf2\xf2mw2\xfeH\x12\x18,!\x13d\x11\xcd\
:\xa2L\n\x94zJpX\xa5Q\x85\xe7cy\n\xd1y\x0c\xf0\xde\x1fc\xe0\xb6\xd0\xb8\r\x90\xe6\xdb\x80/\xba`\xe9\xcdce_\
\x01\x02\xe2\x90\xb7z\xa4\xaf{\xa0\xfb\x90\xf46\x86tA\r\x90]\x7f`\xdfs$\x19\xaf\xe4\xdd.\xc1\xf6\xad\x94\xc8\xd4\xb3\"\x97D\
\xfe\xa22\xc4rs\x1d\xac\x02<\xfe\xc1U\xb8\xe4\xa1jQ\x8a\xaa\x04t?P\x86\xde\xf24n\xb1\x96\xd2\xa2\x04\x85s2i4\xe8\
\xb63\x98\x12@\'\x03\"=\x032\\CBJ\xd5\xb3k\'\xb2\x95\xd3QO\x97$\xf0\x1b\x91.a\x90]\x14\xb1re\xa2\x003\
\xf0\xaa\xff\xd3\x1fRR!\xca\x11\xc7&\xe2\xf6\xbe\xf1\xe2k\xc0\x0f\x9a\xf1>\x81\xe4t\xf1\x80\xcb\xcfs\x84\xd2pHY3\x1e\x0e\x02\
\xd3\x8b$I\xa4\x91\xbd\xbf\xb4W\x10\xc4\xd1\xc7\x82$g\xa0:\x92\xc1.\n\x91\\]\xb1\xa5b\xc1(\xd1S|i\x02\xbe\xd3A<\
\x14\xa0\x91\x87\xa3\xe1\xe50L\x1a\x91\x94\xda\xb1\x1eZ\x93:l2\x84\x81\x90a\xa0Q\x00\x00\x00\xf5\xe6\xa2O\xe8\xe2Q\x98t\xe33\
#\x13|A\xb4w\x04\x12\x98\x04\x91\xf1\xf1\xda\x1aPOpd\x10\xdf\xa3\x96\x8cd\x00\x00\x00\x04\xd1\xb3+\x98\xe2n\x90t8\x86B\
\x18\x8a\x01\x04\x9f\xa0\xc7\x98\xc3\xbaR m&$\xb53\xe1\xdfS\x92Gp`\xef\xed\xe1Q\xab\xd2o\x1dQ\xf9\xe2\xf1\xdb\tPw\
\xb3@\x05i\xc2\xce;\x82bu\x04\xfbT\x92\xe7\xc8\x02\xa0\xea\xc0u4$P5\x94\x95\xf8\xf0\x90\x91Qi\xe6\x13/\x19`\xe1\xf1\
\xa3\xea0\xa0nPD\xb8H\x04N\xf0CB\xa5\xf0\x11\xeaB\xa8\xed\xa1\xa7\xc2\xe2\xad\xd5a\xbb\xbb\x84\xca\xeb\xe2\t\x89\xe0\xbe\xdeb\
u\x00\xc0 \xf9\xb2\xbd\x17\xc3\xcf\xf1s\xadV4\x19c\x82\xe4\xcbA\x8f\xfc\x916\xb3\xf2+xAq\x00\xe1\x7fBt\x05\xa7\x90)\
\xf9ca\xfd \x99\xaf\x80\xbcf\xa4\xab\n0\xd6m\xd1\x00\x89\xa4\x89\xfaA\x98\xc6\x82I\xda vd\x84\xcf\xce\x00\x00\x00\x00f?\
B\x0b\r#\x17\xba\x04\xb51\x92\xc0\x95BGbq\ngRHWP\xe0\x8aq\xf1\xa3b\x0e\xb4\x84f\x80\xa4\xec+\xa4)i\x14\
\xb2\xf3@\x84\x93\xa0\xf7\x88a\xc3!\x82J\'ar\xf9\xf1\x00\x00\x00\x0c\x07\x04y\xfe\x83F\\\xa3\xba\xc9\xb1\xe3o\x82o\xd6\x02\xe9\
\x03to\xcb\x11<\xb6\xe4\x00\x00\x00x \xb3\xe1\x1e1\x03\x100\'t\xd14H2U\xc7\xc14\x9e\x00\xe2`\xc0t\x01\xe01\xf0\
\xb2\xb4g\x93\x94\x8b2\x92*1\x84c\xa1\xd9\x0b\x03\x00\x8b\x11\x8f7\xf01\xde\x81C\x04s\xc3^\xe3\xea\xafs\x1e\x8a\xb2:\xab\x81\
\xec\x1a\xb4\x88\xb8\xc4pt\xf2%\xb4\xf2\xbf\xea\x82f\xf5\x13\xfaN\xb4n\xe7\"\x00\x00\x00|\xd52\x90\x95q\x85)P;\x16\xb2&\
*\xf0]Q\x00G~\xb4f\xfb\xe2\xa4;A\x91\xa61Uf \xe5v\xd1\x8f\x1atY\xce\x82\xd6BR\x99\x04\xa1)n\xa3\xd9\x87\
\"\x16\xbe!\xf9$\xc0\x06\xf9\xe3/1\x01p\xaf\xb0G\xbb\xb2\xba\xb4B\xe3\x0cA\xe7\x04cg\x9fa\xa0\xbfq5\x9f\xb3\xabQq\
\xde\xc1\x80\xc5\xb0r\xeaH\x83a\x14\x02\xeegt@p\x04i[\xf4\xce\x87$\x04?\x01L\x82tD\\\xe2\xdcB\xd1`\xf8\xb2\xb4\
a\x91\x00\x00\x00\xfaD\xb2\xb9\x7f\x83\xf13`\xc7\xfeQ\x19\xb11\xd3\xc1p\xba$\x90&^\xf0\x85\xa0\xe4m\x93q4\x17\x91\x06E\
\xc0\x00\x00\x00p\xbb\x04\xf4\x82\xa35!\xc2\x14\xfc\"\x00f1\x00\x00\x00\\\xa2\x14\xbdL\xb4\xf4\xa9D\x17Y\x84\xec?\x00\x17A\x92\
U\xcdPS\x82 [K\xa4R>\xa0\xda\xa2\xd4\xfe\xf7Bje\xe1\x13\xf9\x93\x98\x9b\xa2{\x1f\xc1\xa5\x9c\x92&`t\x0cf\xb1x\
\x8b#?N\x82t\xa6B)\xe3\x02f!\x91\xbc\xff\xc2\xafP\xe0=l\xb1\x08\xb1\xe4]|\xe1s\xcc`\xe5T\x12jZ\xc44\xc6\
\x90\xff\xba\xb1>iAj\x7f\xc3UM\x81\xb5\xf2r\xc7\xf1Ql\xc6\x93tES\x8c>\xc4M\xcb\xe2a\xb8\xd4\xd0.\xe1,\xa3\x80\
%\x97\xf3\xf5\x80\x11\x12\x90\xb1\xa5\xb3a\xc9\xa4\xc4\xa2\xa6\xe1c\xd3\xa1\x12\xf3\xc1\x8e\x13\x91\x8f\xb0\xd13# \x118\xd1e\x10B*\
\xae#$\x10#b\x06p&o4\xfb~\xf2\xa9\t1\xba\x12\x01\xa0gb\x11\x96\x81\x10\x824J10\xeat4(7\x80\xfc\x9c\
qKTs\xb0\xd7\xd2\xc0\x07\xc0\xf2\xe3\xe0\xda\xc4q\x9e\xe2\x03\xdb}ad\x1f@gd$=\x8e\xd2\x9d(2\xc3\xe0\xe0\x83o\x11\
\xd1\xaa\xa1\xda\x1c\xf0\x87\x82\x10S\x84Ct\x9f!\x89,#X\x880\x9e\x8d\xa1e\x150\xff\xd4S\\\xe9a\xad\x8a\xe4v\x9f`\xdb\
10\xe1\xd4a\xa6Z\x82-\x86\xf2\xb0\x83\xe2L\x0c$^e\xb0\x13\x1d\x02\x15t\xd0^\xbe\x11\xf9\xb5!O]\x00E\x18A\xd5o\
\xa1\xef\xb44r\xd5\x12\xaa\xcb1H\xdda%\x00\xa1@\x9f\xe27\x90\xf0\xce\xce!*\t\x93)\xd2\x12\xde\xcfSL\x08\xd3Wg \
\xd3\x8e1N\xe4\xa2QS\xd2}\x85\xd1\x0fd\xc0[*\xc2 \x00`\xf3\x99\xf0\x1e\xb5\xc2n\xac2+\xder\x18e$A\xb9\x92\xd7\
\xb5\xd0\xf4Y2\xd9\xdf0\xf6\x13\xb1w\xa82\xc0\xba\x80D\x8d\xd4g\x86\x10{#\xa3\x87\x8e\xa2U8 \xfb\x84\x94\xe63`\x98v\
\x01;7\xd2\x9a\xb6\xf0\xcbG\"2eB\xa6\xcf %eS%W\xe2\xd3\x7f1G\x1f3\x04q\xc1D\xe1\xd0\x00\x00\x00\xfd\x11C\
\xaf\xbbB\xf3#r\xee\xc0\xf2\x8c\xebbA\xae\x01\xdc\xbfAL\x9cQM\x1f\x91\x9b\xe5\xa0\xaf6\x11B\x1d4\xfc\x1f\x03\x99\xef\x91~\
\xc3\xa0\xaa\xeeC9\xb8\xb0W\xaf#\xe2\x82\xe4e\xec\x81.\x024\xca\x134\\~B\xae~\x90s\xb8\x14S\xce\xd2\xce\xc9@\tv\
\xe1B\x95A\xe0\xc6q\x08\x16\x84\x80\x13 \x07\x9d\xb3 \x12A\xc0\xb3\xb1\x19XA\x83<\x91\x13H!\x8e\xbca\\\x08\x92\x0e\x0e\xf1\
4\x8aS+\xfc\xa2\xaeU\xa4x@0= !\x18^P\xfe\x1e\xf0\xd7\x06\xc3 +\x80\x9b\xe9\xd3\xef\x0es-V`\\\xb5\x00\xf3\
\x9e\xc4\x1c\xbb4\xdc\xaf\x82\xe8\xef\xe1\xa8\x0cQ\xfa\x9d\xe4\x92\xde\xc1\xa6\xac\xe4Z\xc3\xc0\xffG\xe1\x92\x88\xc2aob\r\xe3\xc0\xfc\x8f\
\xf4k\xf8\x80\xfe\x04sr\xb9\xe4M\x90\x04\xfe\x06a\xb7\x97@\xcc\xa52\xd0\r\x81\xf5.2\xdaPD V\xc4x{q\xa4\xf8q\
\xda\xba0\xd0\xae`\xa9b\xe2\x06\\4(\xbc\x80\x9d\xceB\x93\x95\xf0\x1fT\x94\x89MT\x95\xd9\xa2c\x83q$\xaa\xb4\xc7\x10\x14\x84\
\x9f \xd6!\xc0#\x02\x04\x90\x96\x83\xcc\xa1tl\x8fS\x00\xbcT\xf9\x16\xa3:\xf5\xd1\xfa\x00\x02\x0b[Qi\xa1\xc2\xc5\x8cb \x06\
\x13\xf6!\xb2pb\x00\xd2F\xb2rX\x9481\xc0\x1a\x16\x03%\x7fD\xd6\x813U\x1aq\xa5\xb6dp\xf9@\x14\x92\xd0\x00\xdf\x00\
\xed\xa7\x11\xc2O\xe0\xac\x18\x81\xbf~P\xd2\x94@}\xadQAc\xc4\x11@\x02\xcdK\x90\xe2\x7fc\xec=\xe2z\x9f\x04\xe9\x8b\xc1|\
\x82D\xfd\x0fs\x9a\xa8@\xfc\xe4@\x87\xb1\x01\xd6\x82\xa4!n@\x91\x9e\xa2b.\xa1\x92\x7frg8\xc2\xeb\xedp\xad\x13b\xaf\xe9\
\xd1]4\x12\x03\xca1{IA\x88\x0b\x10\xb5l\xb2\x8c\xcd\xf2\x13\x9a4\xd1-\x92\x99\xc9c[\xb0pp7qL\xf53\xba\xa5\x90\
\xd1\xff0\xca\x98\"\x11\xf8\x10\x8e\xd9a;o\xe4\xba\xd5\x01h\xa0`\xab\xaf1\xa5~3\xa0\x0c!\xa4\xd13\xa7\xfe1\x9d\x91\x14s\
\x01R\xc0\xb0$\x19\xc5\xe19Ha~\xc3c$-\xd2\xcdR\xb3Xz\xb2\xe1-\xb4\xad\x1d1|gq\xa1%Av\x91\xd3\xd6N\
\x13\xe3~\x82\x0e\x87\xa0\xd4\xe1s\xb5a\x02fO\xc40\xdd0M\xaeS\xd1Ab\xac\xba0+T\xd0\n\xf4b0\xc8\x01x\xe3\x93\
\t\\3\xd2>\xc3\xed\xb3\xe4\xa5\xd0\xf1h\x99B\xddS1}h\xd0\x95Q\xf2\xe4/Q\x9c\xd7C\x95\xfc\xc0YG\xc4;\xf8a\xea\
\x0fA\xe1\xbf\xc4\xc4\x08\xd1\xce\xf2\x12\x1f\x1dri\t\x13@I\xe1\r\x87\x137\xd3\xf2l\xb9\xa2s\xba@\x9b;R\x89\xc3\xc0\x83\xb1\
r\xc2\x18\xa2\xbcb\xd2e\x9ft\xa1N\x91\xe0\xb7\xf0 \xe7Q\xfeH\xa0a72mj\xb4D3\x91\x9aSQ#A\x81.\x00C\
\xf9\xad\xd1H\x0f\xa4f\x89s\xd3\x9d46\xfa \xfc\xa7Q \x1b\x90\x95\xe9\xa06\xc8R\x0e\x04\xe0\x06eR\xc8\x06\x91\xcf\xb9@*\
\x80\x03\xc9|\xc1\x1f\x82\x83\xdemB\xd5&B47\xc1\x84y\x10\xca\xe7\x00z\xc1\x808\x0e@Hj\x01\xae\xf9\xf3\xd9\xd0\"G\xeb\
\x92\xe4\xd1\xa2\xea\xbf\xe4\x16\x12\xa2\x86d\x91\x02\x01q_\x95\xf1\x06\x0c3\x995A7\xaf\xc4\xbb)\xf3\x8d\xbd\x80\xde\xa1\xc1s@\xf2\
\xd6\x004\x12-\xe1\x82_\x11a\xf1\x03\x9aN W\xfe\x12\xf5\x87\xc4\xa3F\xf1\xab\x93\xb3ERD\x07\xbd\"\xfaq\xe0\xd37\x01\x05\
\xe9b\x86\x9e\x029\x14\xa2\x9fr\xe2\xa9\xf0B\x06\xbb\x81yX\x92\x16\x810\xfbSd\xc4\xefr\x8f\x98\xc1v\xb7\xc2\xef\xfePK\xb5\
2\xdd\x80\x92\x96\xf9#_\xc8\x11\x8cJ\xe4D\xf0Q]Yr\xf2U0\x10\x99\x02^\xc53\x95\x8c\xa3c\xb2\xd2\x18+\xf2}\xces\
\x86\x8a\xf4h\xfbqF\xc1\x12\x82\xc1b\xe6\xa4\x82\x84\xdacJ\x86\x10J*\xf0\x89\xab\x81C\xd7\x83\xa0Kr\xb3\x0f\xe1\x16\x04\xd3I\
F#\x89L\xc0\x05\xbapE\x924m\"r\n\x05A\x1f\xc4P\xc6\xf6\xc0\xdb\xa7$\xfe.\xe2^\xe41\xc7+\xa00\xd2\x81\xb9o\
\xe3\xa5\x9eT\xd3\xc2\xb2\xbd\x80\xd3\x15\xec\xe0F\xe8PTMsT `\x9d0\xd2=\xd0\xf3^\xbcA\xbe\xefa.B\xb4~\x98q\
[\xf6\xd1\xbb\x1e\xd13\xaad\x19\xab\xd2\na\x91n\xf3q\xcc\xda\xc2,Ha\xf82\xc3\xa1\xab\xa1\xf3\xac\xe0F\x0e\xe3-?\xe3t\
\xad\x82x\xe3\xa19\xe5\x80\x00\x00\x00;\xe0\xa3\xe9\xdc\x12ir\xb1\xaf\xe3\xf2#\x91\x80p\xe8\x12@d\x84\xc3@D\x00\x00\x00@\x8d\
\x81\x1fXRUf\x81\xca\x11\xd1\x12&\xb0\xe9\x1dRnz\xd0\x1a\xdd\xf0\x99\xb0P8\xbc\x81gE\xa1\xc5\xc0rs\xa7\x93\x15!\x12\
\x05k\x11!\x14\xc0\xea\x15\x849\x96\x01[B\x02.\x07\xb2\x92[`\x18\xd7\xc3\xde\x07#\xb7\x03b\n\x99\xc2P\xb2\xb17,@\x8b\
\x8e4A\xe9\x92\xe4\xf3r\x85Z\xf2\xccg\xb1ZW\x80\x82\x00\xb1\xa3\x1er\xc7EP\xef\xaf@1U\xb2\xcdKDpNqF\x8e\
\xa1\x11^!\xee!!Al\x14\xbbE\x84\x12S\xb0&\x97q\x00\x90A\xbc\x9c\x94\xb2\xbe\x12\xd0\xbbd\xf7\x1a\xc2$$D\x93\x83\x02\
\x88\x88\x04\x83\x87R\x183a\xbeTB\xb7\x02sevB\x0f\x10\x03\x0fn\xd2\xc4\t\x83\xa2nrR?B6\x89\xa4c\x16\xe0\x96\
\x10\xa0\xb7\xa1C\x7f\x05b\t0\x014\x8cq\xcdj\xb4j\xa3\xe49\x92@\xd5\xb6\xc2\xf1r\x00\xaa\x13\x00\xf6A\x93\xe1\xd8R\xa6E\
q\x8a\x8f1\x00\x00\x00|\xec\x10|\x884\x8f6\xe0\xf7gt6K\xd0\x99=\x92\x1d\x85\xf1\x12OR\xa6\xa9\xb4\xd3J 6S\xf0\
ro\xf2*\xdd2\xb2I\xe0~\xd1\xe2i\xca\xd0\xdb\xbc\x92\xbcG#\xf1[ \xb5\x83\x81\xdc\x17\x00J|p*\x12\x10Bk\xb2V\
q\xa1\x18t\x93\xdb\xc03q\x07R3\x8d\x81J\xcc\x93\x88\xb4\xa1c:$\xd4\x17\x107?\xb41\x9a\x145\n\xa0\xe2\xf8\xb1\x08\x06\
11\xee\xc0\xd8\x86\xc1\n\x92\xc2j\xec0\x00\x00\x00;\xedpo\x14\x83\x02\xe2\xa3@\xa6$C\x0b!\xd8n\xd4}\xe7b\xb1\xd6s\
\x8c\xe2\xd2\xb0\xefb\x80\t\xe1\x9aK!\x07)\xe3\xadA\"\x93eD\xf3\xb8akh\"\xfb_\xb1LS\xb0\xa5\xeaq\xd40`\t\
\x00\x93\xa8\xe3SO\xcf\xc1}%B0\xecaM.\x93\xed\x0b\xa0\x8bU\x81\x00\x00\x00\xb7\xbcdH5b\x10\x01\x03%\r\xb0\x17\xf6\
\xb0\x92\xe2\x10\x02\xc1\x00\x99\x91\xe3\x0b\xd7\xe2\xdf^\xb4\xab\xb6\x01\x1e\xfcs\x1d\xef\xa2\xe1+\xe2.m\xb4(\xa4\xf1f\x05\xa0\x02\n\x92\
E\xea\x11\xa7\xbb@V\x08\xf1?\tB\xe5%\xa0K!\xa4<\x80`\tAc\xe7\x983\xee\x97\x82\xef\x05dtR!M\x9a\x02 \
u\xf0\xf9\x8a\x928JdW\x00 \x00\x00\x00\xaa\x08\x915\xf6S\xb1\xf73\x14\x14\xe0\r\x02a\xac\x81\xd1\xa4k@\xbd!0X\x17\
\"\xce\x9c\xe13\x1f\xc0\xc9=\x02w\xab\xe1\x00\x00\x00$\x93\xd3\xf5[a\xeb9\x84\xb2_\xd3\xc1\xc9\x90E|\xb2\x85\x81a\x16\xeb0\
P\xfb\xa2\x8d\x98\"\xcd\xa5\x01B\x89Ti\x19\x01\xe2\xef\x90\xd02\xc1_\xe4\xb2\xe1\xdaR\x00\x00\x00 \x89pp\x891\xb9r\xf4\xb7\
\rs@(\x02\x88\xf8\x10\xea\xd6\xc0\xfa\xa1\xc0]T\x92gG\xe0\x00\x00\x00\xf1\x9f\xc1j\xab\xb1\xa9T\x90s\\\xf1\xfeyQ\x1fq\
a+\x91\xb4\xeag\xa3J,\x12\x96#!Omt\xfe\xab\xa4\x90G\xe3\xb8\xe9B4K\x02=\xb5\xd4`5\xd0`\xb9\x82{\xdf\x00\
\x8fF1\xb4\xa9\xf3\x01^T\"\xe8P\xd3S\x12\xf3\xaa\xc1FUP\xee\x944\x00\x00\x00\xafdd\x8b=\xa2\x12\x8b\xc1\xae4$\xf7\
\xe1Co.\xa3k\xe3\xc3\xe5\xd8\x01C\x0f\x01\x8d\xa3!Y\x90\xe4\x10\xfbR[\xe0\xd1]\x06S|Np\x90%q0\x00\"\x90\xd8\
!\x04\x0e#\xc2/t\xc8-\xb0\xa3p$\xb0Md\x88\\\xc1c\xdf\x81\x14\x89pWC\xb1p-\x80@{\xc3^U\xe1\x03\x16p\
\xdb\xf6\x12(|q\x01\xe1\x13\x8d\x87\xb1\xbfz\xe3~\x1a3\xbaY\xc0.\x0es\xf6X\xa4\xea \x01\x0f\xf5\xf1Zh\x84\xdc\x84q\x8a\
\x05\x833\xb5\"\xea\x8e\x10\x93\xd0\x91\n\xaa\x91\x88JCG\xd8\xa1\xd9\xbe1\xdf\x88\xd4\xfa\x97tiu\x81|\'\xb1\x9c\xddq\xba\xb5\
\xf3o\\\x82F<3\x9eR1\x96\xa1\x94\x9e%$9\xb6\x92\xae\xf3\x13\xfbb\xd2!\x08D\x8a\xca\xc0\x7fD\x82\xf6\xd5 \xc1/\x81\
\x06:\xe2\xd69\x02\xb7\x97\xd1>T\xc3\x86\xa0\xd1\x00\x86\xa4\x8863E9by\xf7\x80\x00\x00\x00\xd2\xcc\xe1N\x99\xc1J\x87\xc2\xf5\
\t\xc2\nH\x94\x06B\xa0\xed\x89\xb4\x19\xe60&&\x91\xdfe\xf2q\xc3\x80\xdeq\xb4\xa3\x03q[\xc8\xe06\xc2\xc1\xdc\x0e#h\xa2\
\xe0\xd1J\xe4\xe9\xd4\x11\xb0\xe2C/\x9d\xd3\xf1\xcdb\xa8\xd3QY\xbb\xf0,\x04\xe0\xa9Hs\xf7\xbc\x92!z\xf4\x00\x00\x008T\x12\
]\x19\xd2\xb6\xd0\xe3\x10\xc8\xd0\xef\xe9c\x1c\xa9D>~\x04Y\xd1\x01P\x0b\x02\x9d\xc2!\xb0\x82P\xe1\x9b\x13&q\x82\x8c\x8d\x12\xa2\
\x05\xc2\x12q\xc4\xe6\xae\x81w\x80\x90\xc5Y\xc4\x1f\xa8P\x91\xa4\xf2 \x1e\xb2\x9c\xa4\x91A5\xa3Ds\x02\xe9Jd\xce>d\t\xa0\
\xd3g\xd0\xf1\x9fT\x13\xb2\xe1\xd1f#\xe0\x00\x00\x00\x1c\xa7S\x86\x95\xe2\x1c-\xb1>\xb1\xa4\x84#R\x0f9\x82\xe3\xd0\xd1\xc1\xe1\xd1\
\xcf\xa0\xb1\x02\xeb\x91/z\x91\x00\x00\x00n\xb0B\x1cK\xc4\xcb\xed\xd0\x9c\x06\xa0qW\x80[d\xd41\xd2S\t\x9c\x83i\x9b\x10>\
\xc3S\x022R\xe74$\xb0\xb1\xe18f\xf2\xe3v\x12\"\x8d\"\xc5{\x04\x00\x00\x00\xa1s\x92\x00\x00\x00Nz1\xfe\xae\x94\xb9\xe3\
\x11&\xa5\xf4\x8c\x8e@J\xbc\xa1\x02\x11a9,!\xef-\xc04\xa6\xa4\xa6\xebR\'\x03s%k\x01\xf2\xe1p\xe5\xf7\x10~\xce\x12\
\xb5\xe8\xf1\xdfBrE\xc0\x80o\x9a1\x83>DC,\xd32ST\xf5j\x01>5\xc1\x00\x00\x94\x0c\xb0\xa0I \xf0\xaa\xfd\xa1\xe2\
Z\xe4\xf0\x12#\xf8yA\x00\x00\x00\xbe\xa0T\xae,ps\x92c\x1a0a\x99?Bt\xb4\"\x14V\x903A@\x10\t\x03\x1d\xf4\
\xe1\xcf\xa7$\x00\x00\x00i\xa7\xc1\xfep`1}#\x94l@\xc7%\xc2\xcd\xc6b\xda\xd6\x02\xfd\xdf\"*\xc3\xc0q\xba\x04\x86(#\
[vaHLTKH\xd0\xa0\xd3!\\\xba\xd4\xd0\xe6P\xe0\xc6\x93\xc6}a\xf29!\x97&\x94K\xa0#=\x9b\x03\xe2\xf6\xa0\xd3\
\xa3`Q\x15\xe3;\xdcR\xb4A\x00\xff\xc0qc\xff\x82\x8b`2\xfar\xb3\xb3\x04\x017a$KR\x81\xe3e\x03\x80\xe0\x10\xc3\x0b\
\x03L\xact\xb6\xc5\xc2\xa8;\"*\xb2\x91\x0c\xe0\xc0k\xe6\xa1b\xb2\x10\xe4\x86\xa1D\x9b\x80G(T\x01`S\x19%\x91\x97\xc0`\
\xf3\x7f\x93(0\xe2\x8b\x11\x11v\x04\x00n\xb7r\xef\x89\xb2\xdaZbxr\xa3k\x02$?\xd1`\x00\x00\x00D\x8ap\xee-\xe2t\
ca\xdb&\xa0J\x11\xd19\x06c\x84\xf4\xd2\rW\x14\x0e\xab\xe1\xdd]\x03\x12\'#\x88p$\xd8\xa4\xf0\xf1)\x10\x96\xd0\xd0\xa5\n\
b\x95cT\xfc\xb4\xb3\xe1\xcc\xd2\xb0\xd3\xd1\xbd\xe6\xc0\x1cT\x01\'\xed\x02\xe0e\xf1V\x80!\xc7H\xb1@\x18\x80\x99\xd1\x13\x96\\\x92\
#\x12\xe2W\xaac\x1d`r\x9b\xd21\xb1;a:7\x03\xa5\xb6p\x7fvs\xef\xa2r\xcd\xcc\x02\xd5|1\x12\x84\x00{6B\x05\
\x17\"\x13\xca\xc2\x04%P\x1eQ\xd2\x13\xf4\xd1\x8b\xdcr\xae\xb0\xd4\x98\xd9\x91Zf27\x1c\x11x\xa7rRB\xd4\x88u\x12\x7f\x96\
\xa3\x11\xf73\xa5\xb0\x00\xa3\x12\xe3\xe0\x18c\xbd\x11\xe4\x87:\xd3\xbdc@\x88e0\xae\x91\xb2\xc5>\xa3>\xe3``h0i\x95\xe3\
\x06\x80$$\x9a\xf2\xc0\x9e\xc4/r\x04\xbd\x0e\xf2\x83\xa4\xa0\x03\x15a\xe2\x14\"\xc1\xac\xd4\x1c#\xb4}TA\xe5HD\x92\xeb\xc3\x96\
N!\x1c\x8d\xc3\x05\xd5\xc0\x94\x1a\x82\xf3\xbc\xe4\xbe\xa4\xb0\x7f2\x02\x9fe\x13\x1c\x07\xd3e\x1eR\x1d|\x01\xbc\x93\xd0\x19/\xe1\x18P\
\xf13\x17$\\5\x02\x1a\xbd\xb1\x00C \xaex\x904\xaf\x03h\xa0\x91R\xeb\x80\xcb\x07au\xb5\xf1\x00\xc3A8\"\xc4h\xc7 \
\xafCB5 \xf04\x07\x00\x8aR\xc1\xae-\xf2\xbd\x10\x83\x00\x00\x00\xa9_P\x94%\x10\xc1\x8bD\x82\x8cBZ2\x00\x19_\xe1l\
\x97`\xaeF\x10\xee\x95\xc3\x05V\x94\x8a\xcaRJ}\xd1o>2V\xbdT\x95y\x00G`d\xfcp\"\x03\xc3\x82\xbb\x7f\x84\x12\xc5\
\x12\xc3\xa1\x12q\xdfc\xc7\x99\xb0\xc3\xbd\x03Y\xb1\xc4ku\x90u\xe8\x114\xa9$A\x0c\xd3^\x85DV\x16\xa2\xc4\xd4@\xea\xb2s\
eP\x00=\xc6\x82\xbb~Q\x00\xa1\xa1;bR\x13\x10\xa1\x97\x88\x846\xf0\x91\xbfx\x04\xa2J\x10\xf2\x11\x11\x1a\xc3S\xb4\xd7\xf3G\
\xbd\x11\xcbGT\xe02\xc1\x9b\x11\xa1k\x06\x03\xf6<\x92T,\xd34\xde\x83\xa9aT\x8b\x9f\xa3\xd7A\xb2\xb8\xcb\x02\xd6=\xd2\xe0G\
\xd4\x1b\xaaT\xa2!\x84G\x07\xe0KzBwa1=\xa0\x81\xe95T\xeeX\xe3W\xa7r\xee\xa6\xb0\xe0N!\xca\xbe\x14\xbe\x0c\xa3\
\x00\x00\x00\xd9j\xe4\"a4\xebpD\xd7&\xe1!\xfe\xa0\x9e\x84$\x07!\x91\xca\x7f\x84\xf0f\xd0)Y\xc1\xec\x01\xa4\x9f\xf6A+\
\xb7\x92\xd1<0\x0eP\x04$4t\x1e\x8e@_i0\xe5<p2\t\x10\xa8\\\xf2\x95\x17\xd0\xb4npM\x83\xc0U\xdf\x90>y\
\x00Y\x0b\x14.\x02\x92\x98\'\"\xbbsS[\x04P.\x9f\x92\xe6B\xf10\x99\x01a\xa2\x912\xf7\xc1\xe9\xdaCz2se\xaa\xe2\
\xfd\xbe\xa2\xb4\xc6R?\x80t\xc9\x02\x81\x80\x0f\xa0.K\x94q\x96\x04\xb9A\xc4xe\x80\x0e\\\x02+\xa6\xf4\x1d\xb2q1o\x01h\
\xe5C\xd0N\xb4\xd3s\xd1\x97\xbc@\x81\xec\x91Ud\x00-\xa0Akv\xf1\xf2\x12!\x03h@S\xb7\x94\"\xb5\x01\xd1\xd1\xa3\xc6}\
t>_0\xc9\xb6\xa1\x82*\xf0`zA\x08)\xa0\xe6\xa8\xd4\xb6\x0023\xf1\xa1\xe9\x80QF\xee\x13v\xda\xb0\xb7+s\x19\xccc\
4\x7f\xe1\x865\xf1\xb9\xaa\x02\xec\x82\x10\xe5\xe3\xa2\xc5(T\x8c\xda\xc0\xefs\x91~\xb1\xa0K:\x028\x0eA\xd8\x80\x81\xf3\xd3@:\
\x8f\xb2\x0f\x9fs\x91+@\x80\xbd\xb0\xd14B\x16\xe6q\xe0\xcar\xc0S\xf0o\x86\x03f\xd8\xf0\x06\x7f\x12)c\xc2\xaa\xdc\xd30S\
1\n\x94\x12\x08\x94 j\x04C\xff\xbe\x81e\x87\xa0l\x00SRp\xe13\x91\x83\tR\xe1S<`\x9a\xb8\xe0\xe1\xb0\x04%\xef\xe0\
_\xcf\xc2\xdd\xb4d\xc0 \xa1|\x80q\xf7\x86`|&\xc3aN\xb1\xbc\x89@V\x1ad\xb6\xbdD\xd5\xe2\xb16\x18Q\x83\xafA\xe7\
\xd9\xa2.\xa34\x06\xae\xa3 \ncwS\xc4\x93\xfa\xa0\xe6cQ\x00\x00\x00\x97e\xb1\xbf\xc8q\xd7\xb0\x01\x0e]\x04\xbaf\xf2{\x03\
\xb2\x18\xa1\x01\x9e\x99t\xbc\xde\x90\xf2:B\xe9\x12\xe02\xd4\xe0\x06n$9L2$\xcf\x80 S\xd4[,@\x15\x94b\xbcG\xf2\
=\x15\xa2\xfd\x12!z\x19\x92\xd0\x16\"\xb0w\xe0\xa3q!\x84\x96q\xa3vDW\xba0\xd0E@\xda\xec\xb0\xd3\x0e0\xb5\x1c\x80\x9d\
\x14S\x8d\x0f\xe4\xf0q\xf2\x0b0\xd3f\x03\xd1f\xd8\xe2Q& \xbb+P\xcd\x9f2,x\x048aA*\x9b\xf2P\x15r\x1f9\
\xf4\x12Y \xdd\x93\x04\x00\x00\x00\xd5R\xb4\x91\xadP\x00\x00\x00a\xbdc\xa4\x174m\xe7\xd1C\xc5R\xf7\x11T*Nq\xd3\xe6\xa1\
\x8b\xf5\xf2\x96g\xe2\xf3vP\x0b\xaa\x03\xf1n\xa20e\xb4X\xc50\xed\xfccI\xf52K\x05\xa4\x00\x00\x00\x03\x92$\x88%P\x80\
\x96\x92\x13\xe8Q>\xcb\x80\xd2\x05\xc0\reS\xee\\\"\x1eYP\x03@rt\xb3\xc3\x98\x052!\xcaCh\x96q\xd1B\xf0\xd7\xef\
\xd0X_\x12\x1b\xa4\xc1\xbf\x9f\x84_\x010\xad\xf8C\xea6\xb0s\x07\xa0;Y\xf4\xc9!quk\x84\x1d\"\xc2\xa06d\xbd\x81a\
\x91\x9b\x10\x16\xb7\x90\xbf\xb6\x81\xcc\xb0\xa11\xb8\x91\xe2\\p\xa4\xf6@yN$\xde\xfc\x80 J\xb4J\xc8\xa0i$4\x95\xd8\xb0z\
K\xc1re\x14\xb6\x8e\xd1M\x08BN%\xd3\x9b\xd4\xe3*\x14\xc10\'\x000\xbc\xc25|b\x95\xf3P*\xefc\xf4\xf5\x91\t\x0f\
\xf3]\xef\x91\x8d;\xd1D\x0b4_\xb74}\xc7qLTt\xe4\rr\xf5l\x14\xa2rao\tB\xb7-\xa4\xf4\x9bbmx\xa1\
H\\\xf1\xcb\x19\x00\\\x9b\x10\x02\xfa1\xae\x1cP\xcf\xa7\x92\xfc\x05\x11\xf0\xf4s\x98&\xd1\xcfTa|\xfb \x85\\\x82\x97\xf8\xb3Z\
\xdf\xb1\xd0\x86#<\'`d\xbet\x80\xa0\xa0\xa5\xc6\xb3K\x182\xb6|\x83\xa6]\x10\xce6P\xacS!\xa4x\xc0Z\xd2RA\xa7\
\x91\x1aZ`\x84\xb5!lW\xe1\x8d\xa8\xb1=\xe6\x81\xd5\x94\xc1\xdd\xe9P\xfe^\x83\"\x14c{\xaad\xf4\xf3AA\x8ac:\xcbr\
\xac\x11\xa1\xd8H\x10\xde\x1asM\xad\xd2\xae\x02r\xd0T\xb4\xd1\x0c \xe5\xe3\x83\xa98\x00\xa2q\xb4U\xd0\x93\x1f\x89\x81R4\xa2 \
\x20\xa16\xb5\xa1I-\xf3o\x99QH\xe4\xe3Vl\xe1\x0c\xb0T\xb4\xefA\x02\xe2\xc2\x8b\xa2\xb1\xe1\x11\xe1\"\xd4r\xdf\xc4\x00\x05\xff\
\xf0x\x9aR\xcb\xcb\x10G\xc2@i\xe4\xd0*\r\xf4\x8c\xf6\x01\r>\x11\x86\x95\xb1W\x86\xa4\xd11\xb0\x9aAc\xa7\xfb\x83je\x00\
\xf2?AiC\xd1G\xd6QZ\xcdq.Y\"\x96\x8c\xb1}\x83\xd1\x99\xd0b\x1d\'\x90p\n\xf0*^s\x18\x94\x01\x16\xe2\x82\xa6\
\x82\x92x\x86\xd0R\x9cp\xdd\x0f\xe2\xd7!\xd2\xf9yS+\xb0\x90Y\x17\xd3#\x9b Qi\x10\xe9E\xd0\xf6\xc1\xc3\x97\x9aT\x13\xc4\
\x91\xf3\x1b0O a\xbe\xac\xd2\xd3\xb5A\xd9\xe0!\xfa\x83\xb2%\x1a\x80\xfe\xd1\x026[\x04\x0f\x13 {G\xe3\xf8\xa4\xb1S\x8c1\
X\xdc\x90W)P\xe9h\xe1P\xf7`#\xcdPd3 -\xe3C\xcd\xd6@\xc9\xbb\xd0\xf6\x94\xf1G\xcb\xf1r\xb5\xa0{(\xe14\
8q\\\xbf3\x8d\xc1\x10\x81A\xd0\x06\x0b\x91\x9a\xfc\x02R\x19Q&\xea\".\xfa\x13Z\xde\xf2\x1f\xe9\x81\xad\xfe\xa0\xc63pU\xa3\
d\'\x8cD\xec\x15@c\xdc\xf2\xae\xf4\x13^\x80\xa0\x8f\x93\x80\x00\x00\x00\xd2N\x929\xad2\xf0\x03\xa2\xa1\xe5B>\x1a\xe4\xcb\x18\xa0\
\xff\x99s\x04+2\x8ai\x01\r\xf1S\xda\x88\x03Is\xa1\xf3f\xa1a*\xf0\xf7\xb8TU\xd6\xf2\xa6\x94\"\x94\x8eD\xcc\xf6\x93K\
u\xa2\xbf_\x83\x19\x84\x11\xf6\x9aBk\xf8r\\\x8dq\xbd\x12 \x96\xc3\xc0\x1a\xf1\xd1\xba\x98\xb2\xcdB\xc1#\xfa\x03\xda\xa6\x13\xbc\xef\
\xe0\x00\x00\x00\xea\xde`0\xb5\xb3\xa2\x0e`B\x91b\x93H\x02FA\xb0C\x03\xe0\xd6\xdf\xb3\xc7N$_+\xf2\x08 \xf0\xca\xee\x82\
\x88g\xf0\x1b\xbf$\xee\xc1\xf1\xa1\x0f`\x15\xd4\xb0I\x8b\xb4\x95\xb7\xd1Ie@\xf15\xf2\x00\x00\x00\xa8g\xa0\x7fJ1Z\xf8\x01\xaf\
O\xb0C\xf7#\x0b\xe8a\x91\xbeb\x89o\x94\x1b#\xc0SDB\x97H\xd0o\xbf\xb2\xc7\xa3\xc4\xe6}Q\x9e\x9b\xb2\xb0\xec\xc1\xbc_\
\x02\xedw\x14\x93X\x10\x1b1\x94\x07T\xd3\x92\xcb\xe2%\x9f\x11\xe5\xc7\x00\x928\xc1Fdp\xf8\x9cr\x80\x0bT\x9e@\xa0`\xbfa\
\xd9\xe1\xc2R\x04\x13\x19\xef@.S\xa3]b\xd1\x90F\xc4#)Py^\xf0!a\xb2\xdf\xb5\xa1\x8d\xe6\xe2\x04\xd8\xb2\x0c6\x01\x00\
\x00\x00\x80+d\x00\x00\x00\x9e\x9a\xb0\xecY\xb1\x12\xadbj\x97\x14\rg\xa4g\xd7\xd0\xc8\r\x82B\xce\x83\xa7{\x94\x0c\xc8\x12!J\
\xb1\x97\xba\xd1\x7f\x0c\xb4~r\x00\xea\xa5\xa2\xf5\xcc`\xc1\xf0Sa\xbe\xa3\xc1\xc3S\xec\xa0\xf3\x06_\xf48\xff\xa1;\xf7Btl\xe4\
f\xf1\x01\xad\x19\x12/\\\xc3@\x9d@\x94\x19\xf2\xcb\xb1$[R\xa3`\x80\x01\x84\xf0\xd0\x9c_d\x88\xfe\xe0\x88\x91\x13\xc4\xe4b\xce\
d\xa3\xd8\x9e\xb1\xb6\xa2\xd4\xa3\xef0\xc7\xac\x13\xcd\x03\xb2\xef\x88c9\xeer]\x00rj\x91Tb\xcb\xa0M*\xf2\xd9\r \\r\
tS\xed\x82J\xfbq\xd7\x06@*\xa5\xa0\xddk\xb1\xc2\x1fCGi1\xf2\xdf#\xc2ot\x9a\xa3@\xcc\x1ed\x8f\x83 \x02\xd73\
T&s\x8bHPo\xfaP\xb92\x03\xb9\x0cp\xdcPb_\xe9cMLA\xab\xd6\x01\xa3\xae2\xf2\x0bA\x9en \xb1\xe2\x80\x19\
\x0e\x81\xc1\x0f\x11\xf2sR\xc5ab\x15\xd60\x82\xdc\x92zF\xc0\xeeW\x91\x8d\x14\xd3\xac\x8d\xd2\x94\xea!oPr)\x8d\xe4;\xd1\
\x11\x0b^p\x0f\x9b\xd4\x93i\x93\xc6\xf9\x03\x13\xaf\xe2\x18NQ\xf9L\xe3pN\xc3Q!QzM3\xfc\xa6S\x87\x81s\x83\xe6\xd3\
\xc2\xfd\"\xcf-S\x87\x910\x15\xb9\xc0\x99\x86\x04Vx\x04\xc2\xa2S\xcd\xa3\x94X\x9dP\xd9\xb7\xe1\xf8\xf3\x10\xc1HP\xa3^t}\
L\x83\xc3\x06\xc0x\x8c\xc1\x15\xde\xd0\xe0paUn\xf1\xcc\xc0\xd0\xc6\xea\x100\xd8c%\x16\xe1\xd9P\xf1(\x0f\xe2k\x80\xb1:\xa0\
\xa3\xb1\xb5\xb2\xc2\xa2\x84\xc2\xe8\x93\xbfY\xd3\xd4]0?\xa4\"\x1e\x87#[\xd6P3\xbeA\x17\xb4\x91\xe4\x89\xb4c[q\xd5\x9e\xa0\
\xdc\xcd\xa0\xa3\x8bb\x0fjC\xeb=a\xc5\xd1\xa0\\\xa4\x10\x15\xc4\xa3*\xd7A1\xd2\xf0:\xa1q\n\x92\x81\x0f\x8a\xa2\x00\x00\x00Y\
X0\xae\xcd`\x02jR\xd9#\xc3\x91_\x01\x17v2[Ht^Z\xd4Q4\x84\xd5V\xf0\xb5[\xd3\x87\xc6\xd1 \xc9r(\x97\
\xd2\xd3-1(\xa6\x81\x8bK \xba\x1bR\x14N\x93|Q\xa1\x02k\xe3\x9a\xa6\x93A\xe7\xd1\xe4\x81q9\xe2\xd2\x00\x00\x00X6\xb4\
\x9d\x85\xf1\xcf3\x80j\x19C\"\xca\x82&\xbd\x11\xe1\x03\xd3N\xe0\xb2\xd7\r\x02\xd0f\xb0DG\xf4ut\xd3^\x8a\xe2\xeaXR\x1b\
q\x83\xe9\xd7R\x8aEA\"\xf3\xc2\x9e)\xb1\xe6ab\xb4Ud\x1dJ\xe0\xa5\xce\xe1*\xf9b\xf2ha\x94P0\x9d\xc6\"\xd7\x8b\
\xb3\xfc\r`ja\x94\xf9\x8c\xb2\x95\xac\x81\xaaf\xd1\xd84 \xa0.\xd0\x85-\x82$\xb9\xd4\xf4\x7f\x14\xb1\xe8c-\x81\x11A\xfe\x83\
\x19\xcf\x92$\xd1\xf0\xc1j$\xd4\xab\x80\xe5\x1c\x81.X\xa2\xd3\x9f\xe1gKP\xcf\x9a\xe2\xfc\xcba\xacET\xba\xa2\x80tc\xf4\xb7\
\x92s\xf7\xe7@n\xebP_\x0f\x90\x8e\xb2pE\xa44g\xd9\xe0\x00\x00\x00\x08\"\x11\xaei\x92\x04TD\xad\x97\x10\x87)QR1\
3\xfb\xea@\xf6\x98\x04<\xda\xd2\x9b\xbc\x11H_\xb4\xba\x86\xb4\xceA\xe1\x97\x8e\x90\x8e\xdc\xd3\x9e\x01\xb4\xd3{\x83\xcd\xa8\x12\x90Q!\
]g\x01]\x89\xc43\xa8\xc2ES\x11Gf\xb1\x13 P\x0c\xdbc:m4\xe1}R5\xbc\x00\x0c]\xf0\xdd\x86\xf0\x82|r\x00\
\x00\x00k\xb9!&\x13\x83 PD\x81\x0cADV\x82\xf6\x81S>ZQ^\xae\x01\xc1^\xf4\xdd\x9d\x01\x90\x0e\xd1\xac)2\x14y\
\xd3\x18h\xc1\xa5\xb0\xd4=\xde!\xa9\x9at!\xacAW\x7f@@IRX\x0e0\x9fCA\x90\xfcr\x1c\xcfpo\xad$\xbe\xa6\x91\
\x1da`\xb7\"\x83\x91\xf0\x83^\xd4\xf0\xb6-\x81(7\x91Y\xc6\x01\xf6\x81\xc1\x00\x00\x00\x96$\xd4\xd9\x9at\x01K\xf01\xdb\xb3\xf4\
\xf0r\xb8\x0b\xc2\xfc\xfc#\xae\xcb\x83\x93\xf31\x8b/1j\xf4\x83\xeb\x85\xf4\x0e\xeb\x91\x927\x83fT\xa3\x1d\x91\xe3 ~\x01L\'\
\xd3\xa1\x86QNM\xf2A\xa02QC$\xcfU\xd2\x95F\xe0o\x8ec\xb5\xb9\xd1\xc6\xfc\xf1~U#\xfbT\xa1\x88P\xd0\x8c\x97!\
\xc0M\xc3\xa3\xc4\xe1H\x02\x04\xdf\xf5\x03\xceW\x81\xe2@\xd0~\x1b\x81\\\xc5\xe1G\xd7\xe1T@4\x8ev\xa1\xee\x91Q\xd6\x07@B\
]\xb3\xcbq\x10b\x83\xe0\xc8\xab4\xf9\x1e\xc4\xb6\x94b\x95\xe2\x12/)\xb0?\xe4\x93\xc0>1z\x11 \x81$\xc2\x85{\xa0+\x9d\
\x84\xe97\xf03\x8a\xb28u\x91\xafr\xb3\xc7\x01\xa4\xc3\x07BW\xb7\xd1\xfe:r\x8c\x99\xc4\xa0\x04b\xb5f\x91\xba\x1c\xe3\xf2\xc9\x93\
g\x1aQ\xfe%\x00\xd8\x03\xf2\x1f\x0f\xd1\xee[\xd2\xfd\x0e\x93A\'C\x99\xa0\xc3&\x86\x11\x1etA\x8fU\x10\x0b\xb2\xa3d\x9ecE\
\x86\xf4y\x98\x93k\x9c\x84\x01\xbc\xb3Ndc\x14\x9fd!\x8f$\x85\xad\x83\xbb\x90\x80\x0e\xef\xb3\xac\x0b\x12\x83\x95 \xb7m\xe0\xef\xc2\
\xe3\xe5z3\xa1hr3\xe2\x13\x11<\xe3\xecUC\xc1\x16\x91\xee\t \xc3_\x94y\xf2\x10\xf6\xe8\x11\xa8o\xd1\xf2\xba !L\x12\
\x89\xf6\xa3\xe1\xa14y~@j\x89\xd0\x86\x1214\xd0\x82*\xdd\xe3\xc5\x82\x81\r\xd0\xd2~;b\x1c/B!\xe0\xf2\x04\x8e\"\xec\
\xcfB=\x02\xe3\x1c\xa7BZ\x03\x80\xbe\xae\x83qa\xd0\x8cn\xe3\xacy\xe3N\xc81\x00\x00\x00\x96#\xf3t\xad\x11\x82\xef\x92\xb7\'\
q\x8ey\x940s\xc0\xdf|\xa4([`\xc1\x10\x01\xab\x0f\xc1OWB\x9c\xb0\xa1a\xe1`@\xb23\x90\x8c\xa2\x82\xc9\xc0\xfc\x12\x12\
\xe1\x03\"\xd3\xa9D\xfa\x8eR}Y\xc0\th\xa2\x15\xe9\xe1\x1c\x8c\xb2N\xba\x00%\xe2\x11\xb4\x85p\xa2\xaa!\x9aJ\x12\xe0\x84\x13t\
\xba\xa1.#\x03cH\xa2\x85\xcc\x13\xc5\x91\xc1\x1d\xa8\xe4\xef\x99\x82\xbe\xd2\x81\xea\x9e\xe4o\xa2\xe1\xa9\xccb/\x9cT\xde\x98\xd4\x08\t\
\xf4\x00\x00\x00\xbb\xb5\xc0\xf5\xf92\xe1\x91\xd0m\xf0\xe0\xf8\xb4\x04\xc8\xbdA\x92]D\xcc\xc0\"\x08\x1bR\xb6\xcf\xd0F\xfe!\xae:S\
\x84\xb6\xb1\x00\x00\x00[\xf0\xc1`\xb80\x9e\xc8\xf1\xdbabsQq\xf8/\xa2\xc8T\xe0Q\xa6\x11`\xf2@\xbc\xc1\x80P\x96\xa1\x86\
\xe2#s\x10\xa3\xea\x80\"\x9e\xc3\xd0\x82\x03\xb0\x81\x1e\x04\xcf\\\x03\xdb\x1f\x01\x80E\x92\r\xf0\xe3\x15a\xa2<\xdas\xd9?`\xb8\xea\
2\xa1\xe2\xa1\xc3\r\xf1\x81\xb5\xb0s\x82\xe4\xb6\x99d\x00\x00\x00\xeb\xf8p\xce\x9c\x84x.\x93n\xe4\x81\xdb\xce\x80\xbc[\x11\x00\x00\x00\
\xb6\xc4cB\x0f\xc3\xea\xad@\xade\xe1\xd3\xdc\x93[\x1fq\x7f\xa8\x10@\x05\xa4X\xb3\xb0`b\xd4.6\x10\x1b\x80`\xe2\x91\x14s\
\xca\xd1\x86\xe4C\xd6j\xf2\x0c/\xa1\x03\xe7\xb1\x0b\xdf\x91\xc3\xcer5%\xb31\xc0\xe2\xbdX\x81TG\x11r\xd2\xc2\xca\xa4\xb2\xccz\
\xb4\xea\xfeb\xa8\xd9 \x12\xee#>\x1f\xa0U\xf1\"\x1f\x8aQ<\x06\x81R\x8e\xb1\xaf|d\xa7\x07\x11{\x06R\x00\x00\x00\xfdV\xc2\
\xb2\x94$\xdf\xbe\x82\\i1\x99i\xf1\xbb|\x92\xabe\x94\x92\x86\xd1I\xdb\x03b\x86\xc1y*\x13&\xeea\x8b$\xa0G\xb5\x10\xe0\
i\x00\xe4\x8a\xd2L\xe5@\x93\x16\x90Q\xa1\xe3\xcbkPu\xc5\xd1\xa7\xa1\x82i|\x90\xff9\x01\xaanp\xbbD1\x08\xfa\xc1(\x95\
\xc0=<r\xc5fD\x9bB\x90\n\xe5\x03:U\x01|\xc9\x81c\xcc\xd0kf4\xbaJ@HX\x04\'e0\x08\xf7\xd2\xeb\x11d\
\xb9\xe2\x00\x8e\xa3$?\xba1v\xabrh\xa51\xec\xc7rO)\x93\x00\xbb\xa3$kd\x9c\x9d01R\x82\xc7zA\xaf!\xa1\x8d\
I \xc9\xf4\xa0O\xa0\x14\x84\x11dg\xb1\x12\xef\xb4arm\xc0\x1e\xf5\xb3\xda\xf1Q\x0c\xad\xc4\xe9N\xb1\xad\xf7\x01\xae]\x00O\xaf\
\x01T\x902 \xb7\xa3`9\xf2h\x01\x92\xbf2\x00m@\xe0\xe7+s*\x000\x90H\x01\xed`A\x84J\xc0DB\"\xbb\xa3\xb4\
s\"\xb3!\xf8Sv\xd8\x02\x95\xe4\x91g&pm as\xe5\xa2W\xd8\xd2W\x98B\r\xfb\xa1\x19m\xe4s\xf4\xd3\x18P\xc2\xab\
\xa7C\x9a\x9ca52p\xdeG\xe0\xfdmT\xb7k\x84u\xd7\x83i\xc1a\xf1\x11\x00&\x06`\xcd\x93\xb1\xba\xea\xc1EIDrW\
\xb1\xb2\x82\xe1\xa6u o\x89t\x9ao\xb2\x904\x947\x80QU7\x11\x8a\x9c\x81\x00\x00\x00\xe3\xba\x14\xf4mtAx\x80\x98\x93\xa4\
@\xca\xc3/\xb3\x00A{\x14\x9f\x13\xc0u\x13`\x1a]\xc4\\IA;q\x01\x1cEa\x04\xc9\x12\x00\x00\x00\xe7i\xf2Z\xfbR\x91\
\x80\xf1\xcb*\x81k\xc5\xb1\xbd\xa2\"%\x1b\x03\x02\xc0\x84\x00\x00\x00\x07\x91\x84\x88\xd7P\xc8\xf5agM\xc1\x01y\x90\t\xa7A\x154\
\x12\xd3u\xc2\x93\xbc\xd4\x95\x8d\xb4\x93\x142\xe3\"\xd3\xc58!\xaf$\xc0)]\xa1\xf9p\xa3Qy\xf3\x8f\xf8R\x94\xa7\xb1V7\xd2\
\x13\xa8p\xf1\xf6\xf2\xfed\"\x0f\x1a\xd2\x81\xd3\xb3\xec&\x91\xbe\xcf\xa3=\xda\x90yqS|I\xe2\xac\xb5\xe0\xef\x02\xc1\xab\x98\xc2\xfc\
zBa1\xc1G\x16d\xe7\xca\xf2\x85 \xa0X\x04\xc4\xd6\xffs\r\x16\x00\xd2\xf9 \\i\x82LKd\x88\xbe\xe0H\xbc4~\x13\
\x82^<\x92\xc3\x1a\xf3a\x1aP\x95\xcf\x12\xb5N\x91\x00\x00\x00\x1c\x15\xc4\x0f\x86P\xaaodB\x9b\x14\x07XS\x7f\x18\xd1d\xb61\
\xe0H1\x13\xa9\xb4\xc8\x17\x01t_\x91S\xb4t2\xd10\xf9\x01\xe3\xfd2\x11R:\x80\xc0=\xb4\xd1p\x03\xba\xcd\xb1Ng\xa1>\
h\x004\xf5\x90\xe3l\xb0+\x88d4\x05c\xe0uP(d\xb4-=\x80\x0c\x8f\x00\x96\x1dd\xef\xbc0\xcf\xde\xb3\x1c/dl\xa4\
\x12\xa0gT\xc3\x12\x81\xf8\xcd3\xd9\x89\xe1\xbc\xf7S\xa7\x7f\x82\xdd\x90\xe4\x14\xa1\xd3\x00\x00\x00\xf4]\x933=A\xb4\xce\x81Dx\x11\
*(\x01\x9f\xb0\x84\xd0\xe6B\x00\x00\x00\xa950F\xf1\x93~\x14\x02\xf2\xc9\"W\xae \xcf\xd7\xe2i\xd5\xc2s\x80\x81@\x83ao\
\xb8\xa2e\x03\x00\x81)s@p\"\xf8x\x135\x13\xa3yT\x84\xafE\xf2\\\x9a1\xf0\x80\x94QM\x00\x9b\x9c\xe4L\x14\x80\x9d\xda\
\xc2\xd1fT\x0b\xfa\xa2i\xe3\x01\x00\x00\x00\xb3uCL\xc0`@\xeb\x91\xf9\x0e\x90\xd3|3\xaef\x02\xeb\x8f\x80\xbd\xec\x92<\x9a\xf1\
\xc8\x0e\xf0?\x98D\xebYb\xe0\xa5P\xb6\x9fT\xd3Q\xf1Wt\xa2\xa9X\xe1\xde\xf8@H\x15rY\x8f\x92u\xdd\xb1JY\x84\xe7\
\xf2\xf1U \x01\xf2\xa5\xd4\x00\x95\xd4\x9f\\\x92\x17\xb5\xa1\xd6\xaf\x148\xfa\x02k\xd2\x03\x9fY\x02\xd1\xa8\x84\x86\x8e\xf3|/\xe0\xdc\xc3\
\x20\xefv\xc1\x0b\xc3\x11\x82\xcb\x02\xf3}\xe1DVt\xbfl\xa4\xf6\xddc\xcfS\x90\xc1,@\x1f\x98\xe1\x95\xc5\xd1\xf7_\xf2\xe0\xda\xb1\
\x8b\xbf\xb1\x0e\x99\x04_\x96\x84\xcb\xa2\x81\"D\xa2:\x8e\xf4\xfc.\x00\xfc\xd7\xa0&\x8f\xb1\xb2\x0c\xa3\rV\xf2(+\x13\xca\x80\x91W\
L\xa2B\xc420\xeb0R^\xb4z\xbfq\xe4*\xd1r\x1f\xa0\xd8\x93\xb1\x1e\x84S\xea\xee\xb1\xfea2z\xe5\xf0\xe3]q\x13\xe3\
Q\xce\xdc@#\x19\xb1\xa9\x051?\xbct.\xe7\xf1LZ\xc1RA\xe2\xdde`\x11o\xb0\x851\xb0F\xb2$\x06\xc0\x00\x0buT\
E\xf1\x10\xcb\x9f\x11&\x1cS\xf0\xbfS\xb8V\x11o\xa1\xf1\x92U2S\na\x93\x7f\xb3\r\x97\xb0\xbe\xber\xdda\xa1\xa9s\x00E\
\x0e\x82A&C\x08\xb8\x13\x0f\x85\x01\x11m\x83Y\xbf\xd0\xc1\xb8\xc2\x9cP\xc3\x8eM\xa0\x1bc\xd0#\xc8\x11[er\xee9\x00\x06>\
\xf0\xb6\xb7\xd1\xfa\xe6@k\xdc\x91\x1e\xe13\xfay\xb0\x91v\xa0C\xc7\xe1\x80\x92\xd3lkT\xec\"\xd0X\x8b\xe0\x18\x19!e\xf8\x03\
\xa9\xdd\xf1\x19m`\x1f\x17\x01J`\xf1\xe5\xe3\x00\x16\xbd\xe2\x80\xbf\x038\x9c\xc2\xa6&S\xe3\x8b\xb0JAB\x8a}\xc4U\\\xf3\x99\
\xfd\xa1 S\xb0\xb9\xd0\x91,\x02\x91\x15i\xe0\xcad\x14\xb5\xc7\x03\x00\x00\x00 \n\xb1\x14U\x81\xf4i\xd0\x00\x00\x009P\xb3\xafV\
\x90\xcb\xe0\x03\xd3\xa4\x91\xc1\xc9s\xd4\x84\xf4\xf9\tQJ}\xb3S2\x13\xf1ZPy\xc5\x03~\xdb\x91\xad\xd8C)0`\xbc\x8c\xc2\
|!Q\x16sC\x86=P\xe9\xcer\xb2N\xf4\xba\xb8\xd3X\xe8\xe2M\xe2p\xbf\t\xa0\x0c\xd2@F\x9dD\xfb\xe4b\x15\x9b\xf03\
\xd7!\xce\xdd\x81\x13\x80c\xd8G\xf1\x07\xcf\"\xbfB\xc1\x00\x00\x00>\xc0\xa4\xf6\x97\x82\x82I \xf7 \xb2\xd2\x8c\x93l\xbf\x14\x94\x05\
p\x0b\xf2\xb1\xae\x99`>\x97aHo \x9f\x8a\xf2@A\x11F\x16\xe1\x8d\x9e4C\x03\x83Y2\x94\xe77\x04\xfd\xe9\xf0\xc5\xcc\xc1\
O,\xb4\xa1\x8e\xf2\\\x1b \x9f\xc7\xb1b\x07\x92\x90\xa4\xc0\x8f\x93\x12]{a\x1b/\xc0\xe5\x8e\x84t\x82\xe0\xbc\x9dB\xeeT\xa4\x9c\
\x10\xe2:V\xf3D\xa3Rh\xbf\xd0\xb6\xe5\x90&\xd8\xc0O\x97\xe3\x9fu\xe2\x03D\x93\xa8\xdb@+Bq\xc5\xcd\xb0El\x81TL\
`\xb1\n\xa21)\x13\x97\x0e\x10\x91\"b\x04=\x93.\x89\xf3\x89_@`\xcc\x92\xd7\xc8\xd0u\x88\xc3\xcf\x15\x83\xd8\x9e$\x82\x7f\x00\
\'\xd8\x82\xfb\xce\xa1\xf2\xa9\xd2\x82:\xf1\x8c\xc9\xe0\xbd\x13\xb3>\xd5\x11\xc2~\xb3\x9a\x8bt\xff\x80#w\x7f\x03\x0f\x18s\x00\x00\x00\x1c\
\xf1\x82\t\xef\xd1\x05P\x84\\n@\x941\x82\x93_d\x81\xffq\xd1x\xd1\x8ev\xd3\x9f\x8c\x84\'\x92\x04\xb1Cd\xb1d\x91{#\
\x90\x03\xb2\xf0\xfb`\xc1\\]\xf3ofc\x98\x921\xa6O\xa1\xa7\x1f\xc0\xe5\x944\x87\x82q<\x8dp\xc7e\x83!\xb6D\x01\'\x91\
\xfe\xb3\xb0\x82\x1cs\x03\x1bp\xaaPq{~\xf2\xda\xe7\x00<\xdb\xa3.\xa8\xa0\xedI`\x17&\x01\x82i\x93\x8b\xa9\xd1b\xae\"\x92\
\xd9\xb0\x01\xe0\x10$\xf3\xf05\x08\x10\xd9T\xa4\xdf\xaep\xc2\xef\xc3\xc5\xe1`\xb3\xa2r\xf7a\x01\x86Vt\xca\xc9B\x00maq\xb0\
\x83\xbfu`\xa38\x83@A\xb2P\xd7#aUS#b\x00v\xd0\xe1\x87\xe5\xf0\xddr\xc4%\x05\xf0I#\x12\x8d\x04\x10wP$\
\xaa\xdbC\xcf\xc4\xf1\xdfJ0~\x1d\xd1\xa7(\xd1\xb1\xc0\xa1\xcco\x01F\xd41}\xe6\xb0\xb9u\xd4Vc\xe4\xad\\1\n\xc8Q\xc2\
\x08\x84\x00\x00\x00]hs@\xb6\xa1\x8d\x14\x12<B\x02\xe4\x81\x82z\x9cB\xf2c\xe0\x0bD09\xd8\xe0\xaa\x00\x01\xac\x04\x82\x1e\"\
!B7 \xca\x0f\x13\xd3 \xd1\x82I2\xde=\xf2\xd5\x8fT\x8c\x1bpK\xaeA\xcd<\xa4\xc1j\xb1\xa9\x98Sr@dL\x07\xa4\
\x15\x061\x1d@\x91\x15\x0f\xb4\xb7\x03\xd48>\xe2\xb3C\xb0y\x00!\xb0\xd0R\xe1L\xe0\xaa\x1a\x03K\xceBWo\x11\x00\x00\x00\'\
C3\'\x11\x94\xdb\x91rT=Q\xac\'\x10\nq\x13\xb7\xc6\x90\x0ePr\xc5\x13@\r\xf2\xc2P\xb3\xd0Q`sX\x94\xb3\xad\x91\
\xf1%\x072\x19\xcd\xd2=\x9d\x04\x99\xfdb\xbf\xf1\xd2\x11\x8f\xf1e\x98\xb0\x01\x7f\xd4 \xc8\xa0C\x80\xd3\x8c\xdb\x11\x8bJ\xf2\x98Vq\
\x1b\x92\xc4;)\xd1\x9c`!P\x9bq\xea\xc1 \x9b\x90T\x98\xe0\xf0\x06\xc0\x91)`c\x88g\x91\xd0\xfc\xd0\xb5q\xf1f\x95d\x1d\
+\x94\xef\xf3\xe2-\x98\xe4\x03\xff\xe2\x88\x80\xd3\x95f\xb4 \x99d\x90AA\x1d\x0b\xb1\x00E\xb1O\x9d@\xd8$\xa15vb\x12p\
\xb3\x00\x00\x00\xf3\x08\xe3\x1d\x1f@<\xe9\x13\xf4pA\xb9\x00qS\x814\xc5~B\xa7\xbd\xe4\x18*\x82\xf9;qa\x9dB\xa0\x15a\
\xac\x99\x11\xadC\x01\xef\xb80\x00\x00\x00(n\xb17/\x92-\xab\xc1\xdcv\xc1\xd8b\x90\xf5\x81\xf2\x17j!\x12\xe4\xc2\xac\xca\xf1\x93\
\x04\xe3n\x04\xc4p\xe1\x90\xa4\xbad\x18L\xf0\x18\xeb\x92rn\xe2}\xc7\xb0\xec_s\rB\x12(\r1\x88\xe7\x81\x8d\xf01\x1cd\
\x14\x7fK\xb0@\xccb\xd8\xfe }\xfd\xc2\xdb\xc6\xe24.\xb1\x9b\xaf\xa2\xb4@\x04\xb6\xc2\x90\xf3R\xd3\x0e\x1c \xfb\xa5T\x99Z\xf1\
\x91\x8aC\x00\x00\x00:\xa8\xf1\xf3\xb1\xe0\x0c\xa1\x04w\x15\x03\x80f\xc1\xdbV\x021H\xe4\xe7\x95\xb2\xfaG\x02x\x83\x82\xeb^\xf0J\
\xc9\xa3v\x1b@fs\x11-\xdc\xe0\x84\x08\xb14\x9bq\x97|\xc2p\xfe\xa2\xd1Z\xd21\x13\x91\xbb\x94\x11\x05\xe11>Hb\x08[\
\x00=\xc6\xe0E\xc1\x80\x1e\xaa\xf3\xb5\xbcc\xb3$\x13W\xc1\xe3\xa6\x04!X\x9e\x81e\x9e\xb1\xa1\x06@\xaf\xd8\xf0MVd\x16\x9c\xf0\
\xf4\x0e\x10F\xa0\xa4x\x8a\xa3\xcc\xde\xe2\xea\xd0a\xa8\x8c\xb42Ls\xffC\x11r\x86bTt4~I\x04\xd5\xf3P5N\xf2\x19\
\x0ca\xc3\xf2\xc3!e\x94x \xd2\x9e\x88\xb1\x87\x95\x84\xa0O\xb2\xc3l\x11\x03M\xd1\x00\x00\x00^\x82\x00\x82\xb2\x02\xe5X\xd0\xcc\x01\
\xa0Em\xd1\xdd\xf7\x02\xb0uq\x86@P\"\xd7\x81uT\xd1D\xe3\x11\x81\xcf\xb0\xd8\xa21\xd9v\x94\x14\xc2\xb2\xc9\xb8\x80\xa1\xd4\x10\
)\x08\xd0\xfc@\x91\xf6\xb9@\xc5\xeeP\x00\x00\x00\xd4RB>\"\x91et\"ui\x83\xbe\xac\x91cN\xf3\xded\xd1\xf5wq\xd8\
\x01\xa3\x96\xf6\x83\xde\x89\xa0\x00\x00\x00V:\x12.\xcfrU<#\x1fZR\xe8h\xa3\x7f\x0eC\xd4g\xa1\xads2l\xcdQd\x8e\
`q\xb1\x80\xd4\x00\x93T\xff\xc0\xc8\x02\x90\xa6[\xf3\x1e\x8f\xa3z\xfc\xf1p\xb7\xf1\xed\x8a\xf2\xd0\x1ca\x87*\xb4\xa1\xc4\x10H\x03\x84\
\x86c\x00\x18\xae\xc0\xf1;\x02\xcf\t3gv\x13\xf0\xa7\xd4Q\xd2\xe1x\xd8\x91\x14l!\xe8\xe4\x93\x01\x9c\"H\xed`\xa1\x01b(\
:\xd0}\xa7q\x92\xbe\xf1\xda\x9a\x80S\xd9\x90\x00\x00\x00@\xc5\xd1\xdb\x87@\xbc]B<_\xa3\x1fy\xb1f\xe22\xf3`\xf0\x12\xba\
p\xe8\xe4 \xb8y\xf4\x00\xdd\"\xaf\xef\x00\x13\xa6A\x12\xaeR\xc7\xf0\xb2\xc6\xb2\xf2(\xd0\xe3R\x83q\xc5h\"\x90\x9c\xe3j\x12p\
\xce2rk\x93\x92\xde\x0f\xb0\x8dN\xa1\x00\x00\x00b\xc5\xe0\x9b\xad\x11\x0f\x0b\x91\xfc\xed\xe3D\xd3\xd1B\x14\xe2\x8d\xbc\xe0\xd1>P:\
\x7fp\x99n#\x11\xbf\xe1\x83\xfb\x82i\xf3rT#\xa0\xaa\x08\x93}\xb4r\x9a\x88 \xcf\x16\x13\xad\xc5\xe2`g\xa0+\xd8\x90\xd8.\
!6<\xb2\xaa(\x92\x1a\x00T\"y\xf4\xe5l\x91\xd1\x1e\x91\t\xd0\xf0\xd4\xb0\xe2\xb2y\xf1\xa8M\x11\x9aS\xe0\xd2\x12\xe3qu@\
}\xaf\x11 \xb3q\xca\xa9\xa4\xb2\\r\x07\tS\xd7\xc5\x02\x1a\xce\x12\x00\x00\x00\xc2\xdaCDi\xa02\xear\xd2\xf8\xb3\xec\ns\x83\
\x93\x04\x19\x02\x91\n\xde\x10\xea\x0f\xc2\x1f\t\xa1\xee\xc7A\x00\x00\x00n\x94qM\x99\xb2\xab\xf3Q\xa3=c\x9ef\x01C=\x92H\xf9\
0\x875\"|\'\x80\xa3<\xf3\xe8\x9c#l\xdf0 \xfe2\xbf\x1f\x94&\xab\xe2/\xff\xd0p\n\x12BRB\xc5\x9e\x81{<\xb3\
\xc3f0\xa2\xacq\x8ci\xf0{\xdc\xd0q\xed\xf0g80\x8d\x83\x93\x85\xbd\xa3\x8c\xd2aU\x93A\xb2\xc0\"_D$\x1eR$ \
S\xc2\x0f\xafQf\xff\xe0\xd8\xc1\x01\x00\x00\x00\x01\xfc\xa2\xcd\x9c`\x8d\x0f\x82q\xa5\x13j\x01pz\xd0\x93\xa0\xcc\x00\x13)\x11zf\
\x14\x00\x00\x00^^TA\x0b2\x96\x93\xf3<1b\x0c7$LS\x81\xa5`r\xa1b0\x99e0\xffJbP\xa3\xe0P\xd2P\
E\x00\xf1S\xe4sX]\x02\x00\x00\x00\x9f\xcb\xd3\xb2*sk\xa22x\xe6s\x9e\x1c!F\xfeb\xee[T\x12\x12\x01\xd1\x05sR\
<r?\x11\x84K>2*\xa3ca\xd8\xc1\xc2p\xf3\x8a\xe7\xb2\xd4\x85\xf1\x958\xc2\xcf\xf4\xc3\x00\x00\x00\x8eDA\xbb\xed\xc3\xc3\xbf\
\xb2\xb0\xb2\xc1H\xe6P\xae\x9eT\xb3\x8c\xd2\xad\xba\xc4\x8e\xe6S@\x83\xb0&C\xc0\xf4\xfb\xb2\x95\xe8\xa3s\xbety\xc9\xd0g\xca\x11\
:\x10\x03\xa4\xe7q\x87>\x82\t\xea\xe2\x00\x00\x00\xff\xb3\x94\xaa\x0bD)\x04\x93\xeb|4D\xf0\x10\x03b$Q\xb6\x81\xfd~\x11\xd8\
\xce\xa1\x00\x00\x00\xa4\xcc\xd1\xf7[\xa4l+\x90\xf2xd\xe3\x11`\x95`b\xc4\xca\xd07V\x11a\xafT$\xf1\xa0X\x1c\xd2u\xb6\
4Gu!\x98D\xc2y\xa9\x10$/\x04\xed\xf2\x81\xd7\xad\xa3\xe0\xa7\xf1\x19\x04\x81\xf5\x1a\xd0|*\"Hq\xa1\xe3\xb5sU\x03\xb4\
\xd0\xb2s\x19?\x00Rx\xf1\xfaS\xa2\xda\xf3\x82\x05~\xb4\x8c~!\xb1\xa6\xc2w\xa9\x91 j\xf2z\xee2m\xd0C\\\\#\xc9\
\xa2\x80\xcf\x18\xd4j9\xe4\xd1\xae\xb3\x9d\xaf\xa4\x08\xac@\x00\x00\x00\xcc\x82pw\xae\xc4\xa8\x9b\xc4K\x92\x80\xf9\x86\xa1\xb9\xa1\x81I>\
\x90\x10\x9d$\xact\x11\x81X\x00\xf2?\xb3\x9b\xafQ\xdd\x1c!\x0fm\x91\xaa~\x91\xd3\x02\xf0\xed\xd1\xe2v|$\xa3\xd9\x91v,c\
#\x00\xb3S\xd8\x81\xa8\x9d\xf0\xb2\x05a\xfb\xabS\x89\x9b\x93xo\xc27S\x02\xc5\xf8\x03\xaeztoi\x02\xdc\x08SO\xc1\xc1\xee\
5`k\xfc\x00w\x8b@\x0bx\xf4\xda\x94\x13\xa1\xcc\xa3\xd4w1\xff\x96\"\x9bI\xb0\xe9\x8c\x83\xd6\xf8!\x94\xe92u\x1c\x00!u\
\"\xbaJC$\xbb\xe1\xe71\xc11\x8c\x03)Y4\xecn\xe0G8\xe0\x97dD\xe6\xfb\x93\x98\"p\xcfq\xd4\x08\x05\xc4g\xe7\xb0\
\x7f\xe0\x93B\xc6qH\x89\x91\xcd\xec\xe2h<#\xc8\xc2r\x0b\xd5!\xf7\x98Rs\xf4\xb0s\x974\xcc\xd9 t\x81\xb3;]\xb2\x00\
\x00\x00_o`\xb6d\x83\xf0h$\xc6uQ\xcdn3@\xbe\xd2\x1b\x8fRLE@\xa2\x98\xf0.\xe4q#\xdfB\xb75\x80\xd7\xd1\
\x102\xf0\x93\x9e\xef\xa2\x92T\xf2\x02@\xd1$Cd-\xed\x012B\x12o\xbe\x93N\xa8A;\x83c\x8dn\xc4\x07g\x90\xban\x11\
\x19\xff\x00Q\'B\x00Z\xf2\x02\x98\x03\'*q1Nd\xed\x8f\xd4\xfe\xb3\xa3\x0b\xe6\x90W\xf7#7\xb2\x11J\x00\x00\x15\xea@\xfd\
\xa5\x02N\x8d\x81\xa9d\x10NKQ\xb0B\x02[\xf3\xc1[\xde3\xa5+A\x98\x94\x90\xc9\xb12\xcd\xd8\x02KLS\xf7\xdb\xc1\x8a@\
S5}P\xfb\xd6\xb0\x82.r\xf3\xd92\xbb\x9d\x90\xd30\x94\xe1\xbf\xe3\xb4\xfbsq62\xa2z\xf4\xaa\x03\x846\x11\xf2V\xc3\xb2\
w\xd3\xd2\xca\xb9R\xca\xe5\x13\x17\x1cB,\xe8A\xc6*\x92\xe2\x1bC\xd1i$AK\x82\x0e\x94Q\xd8I\x90\x05\xd3\xe2\xe5L\xa2\x00\
\xed\xf0\x07A\xd1\x9bzA\x06\x03\x91V\x94\x91\xc8\x92\x00\xd1\xcd\x10\xe5*rm\x13\xc3\x15\xb3\x00\x83O\xa2\xc4\xbb4\x0e\xccSb\x00\
\x81\x9dT \x05Q\x93\x03\xc1B\xf6\x84\x81\xc7\xab1\xfb\x04$\x82i0Q^\xf2\x17\xd6\xb2\x08\xf5\xe0\xbf\xd6\xa1uSb\xe2\xe7\x00\
\'\\Q\xe5\xef\x83uJ\x11\xa9\x1cdW\x0b\xd1\xaa\xbf\x11Dw\xf2\xc5\xc6\x02a\xa9\x84=\xf7\x10 s1\x08\xaf\xc2\xf0\x87\x90\xbd\
}\xa4\xab/\xd2\xc6\xd5\xe2\x7fz\xc1\x92\xf603c\x81@n`\xee\x9b!@\xbc\x10\x15#3\x8f2\xa3\xa4\xf5q\xf8sp\xc0\x16\
C\x02\xf5\xe2s\xaaP\x8eL\xa3\xd0V\xe1\x1bpS\xdd\xa70En\xe4\xb8v$8d\xb0F\xcf\xf2/\xeb\xe2\x00\x00\x00\x0cU\x94\
LG\x80U\x9a3\xa2|\x110Z\x02?\x0c2\xd2\xf3\x91Y\xb7r\x00\x00\x00M\xb0c\x94\x1b\xc4\xbc\xfe\xf3\x14\xb0\xd1\x18\xfc\xc1u\
\xda\x11\xde\x9b\x84,o0\x8bQ\xc2W\xb3$\xcf\xb0\xb4\xfbf\xd4\xf7J\x92\xddJ\xb4\xa4\xa9\xb1\xe5\xcb\xb2\x86\x99\xb0\x02 \x81`\x1d\
\x14#\xf5\xd2\x94bQ\xf4\xe92N\x1b\xb0&ua\xa2\x16\x92\x96\x16!\xc0\xddC\xc1\x90\x91O\xdd\x82\xbc\x06q\xc9\xae\x91\x0ba0\
\x00\x00\x00Pe\x80\x8f\x0f\x81\xab.\xa3\xcb\x94\x92.gD[HC\xdf\xdfak\xa8\xf4\xef8\xf1\xc4\x89Q\xc1)!\xf3\x87\xa3\xc8\
$2E7\xf1\xfb\"4.\xb6\xe2LN\x14\xacl!\x19Hd\xe5\xa6\xa4\xe8\xfc\xb0\x11\xb2\x11Z\x01ql\xbaR\xe5m`&a\
0\xd9K\"\xaf\xebP\x0c\xa3\xe0/y\x900q\xb4\x96\xfe\xa2\xe4\x864\xe6\x1a\"\xf1<\x13(L\xa1\xae\xd4q\\V\x02`\x01\xc3\
B&\x10\x18\xba\xd3\xcdv\xd0\x7f\xd6q\r\x9f\"\xf4(\x132\x15 \xfc`\x82\\!r\x15\x92\"W\xc9\xd3e,\x90\xad\x81$\xca\
\xa0Ty\xf5 \x13s\x04\xdd \xe0;\x0c\x91{h\xe4EOR\xcdY\xb1\xdc\xd1sVZ\xd3\xad\xa7\x01`\xcf\xc0\x9b\xe0\x920\x1a\
@\\\x050VG\xc0\xe7\x8e\xb2-\x19\x92\x00\x00\x00\xf2J2\xb3\x02\xb4\x07\x9dt(\xf0q!!\xb32\x06 t\x94rh\x934\
\x00\x00\x00\x8c\x90#\xca\xbb\x03\xf7t\xa3+\x0er\xa7\x19\xc0\xcfL\x04V\x86\xf2\xbd\x19\x84M\xbdD\xb0\x9f\xd1\x813\xb3K\x98\xa0\x07\
6\xf3\x11\x1a\x94s\x08rb\x90\xd4\xb6k\xe2Z\xa4d\x03Rs\x1d\x8dt\xeb\xa1R\xee\xf7\xb2\xcf\x923\xf7\x1dB-x0T\xa5\
\x82\xcd\xe7\x91\x1d(\xe2\x87\xff\x02\x04\x9fq!\xcb!\x1ba\x91\xe1\xa5\xf2\x1dw \x0f\x7fRo\xe3\xd2\x1cT\x10;H\xc0\xef\xafc\
\x80k\x91\xa9#\xf4\xca\x0eQK\x85 \xec\xf8\x93\x19E\x93\xf4^\x14\x1e\x0cs\x8f\xb0\xb0\xdf&$y2\xe0\xd2kr\nQ\xc4\xeb\
K\x03\xfa\xb0r\xe9\x1c\xb3Jr\xa1\x02{D\xea:\xd1#\xeb\"\xe6\x06\xc0ue\xd1\xe7\x1b2Y\xd9A\xbe\xb80\x9f\xf7\x02\xdb\x9c\
R\x1d\x9a0 \xff1\x9b\x0bd(\xad3\x81\x8a1\xf0\x1f23\x16\xc3mB\x94\x80\xa5\xa3\xf4\xf6 \xea\xa8\x02a\x13\x92\xcem\xb0\
\xeaw@5\xa8T\xad\x082\x8a=4\x12\x8f\x82k\x91\x93\x80\x1d@\xf7a\x14u5s\xa6\xfaB\xf8\n\"H=$\xe5\xecR/\
\xec\x83?\x8d\x92\x0e\xb4\xe1\xab\xab\xe1\xaa2\x10\x82\x99\x82_L\xa1\x00\x00\x00\xcc\xd1P\x9f\x7f`\xc0Y\xa0\xb87P\xfc\xaf\xa2\xf4)\
\x14\x17Md\xa052\x06\xb0\xf2y\xd8S\xe5F\x81V\x83\xe2\x1c\x08\x91a\xc4\"\xc5+\xf41\xf9Qv\x10 \xf8\xa6\xa1\x12\xa2B\
O\xc3#S\t`j0\x93A\x04!\x00\x00\x00\x89S\xd1\xbcrSw\xf3\xf0\xd0\xfc\xf2\\\xee!c\xb7R\x1bm\x01\xc0\xec3\xd0\
}B\x92\x021\xf4\xe31\x9c\xb3\xe4@\x8f\x80\x18\x1c\xd0\xeb\xacT\xb1\x93r|\xfa\xa0\xe3\xd5\x83m\xe5PpX3\x8b\x07\x02}\xa9\
r\x81\x80\xd4\xb2\xaeq\x07\x03T\xcc3\xd1\x83\x84$\x91\xf9\xc17I\xa3\xcbJ\xd20L\xc4\xac\xcf!\x8f\x952\xcf/\xf2\x85\xe9\x01\
\x94#@\x13\xa0r74R\x87f\x01\x90\x80\x94\xb7\xb4@\xff\xaep3\x99\x10\xc9\x98\xd0Z\x8es\x85\xb70iFA\xc71\x80\xc5\
\xd4\x114\xe8Q\xe4(\xd0\xc3\xf6\x01\xd2\x9b\x11T\x930\xb2\xad\x0253\x11>o\x12\xac\x90\x81\xf3\x94\xc2\xda[\"\xa8i\x13_Y\
sJ\x12\x11!3B\x93\xaf\xd2\xc5\\\xc2I\x12cDf\xc4R&\xe1\x92\x17\x02\xe1RA\xabd\xf2\x9d\xe3p]8r\x04\xa7r\
\xd9*\xf2\xb4\x14\x81\x01\xdbS*\x1c@G\xe9\x93\x85\xe5\x11c\xa52\xdd\x88\xf2a@\x90\x9f-\x91\xdf\x12t-\xeb\xd37m\xe1\x19\
\xfe\xc1\"\xb2$G?A\x16R\xd0\xeb>\x02\x0e\x9b\xd1\x15\xed\"f\r\xd4;8\x93\xa2\xa9\"\x12\xdd\xa2{\x05 \xb3\x83\x03 k\
\x90+6D0\xd5\x13\x0e\xde#\xaeo\xe2\x19\x96\x02\xd8\x11R\xab\x014j]\x82\x15Ca`\xa1D\xa5Id\xa5R\xa3~\xe1\xe0\
\"\xe2\xe0\xbch\xe2I\xa5b\xfcC\xd0\x1a\x1a\xb2\x90\xb5Qgd\x12\xb9\xa7!\xceVR\x87\xc2\xa3\xc0\xf8P\'\x83q\x03\xfd\xa2U\
s4\x1dAT\xa3\x93\x01\r\xd3\xc0<\"`\xc8\xb7\xc4\xf6\x89\xc4\xa3\xf5\x13\xef\xea\x02g`@\xcd\x04\x00\x94f\xe1\n\x11S\xde@\
\x84\xd5[\xe1\x8e\x9aT\x8f\xce\x02U\xa8\xe1*\xa2\xa26&\xc0\xdf\x90\xa3\x82\xd0\x82\x00\x00\x00\x07F\xb1r\xaaQ\xc9 \xc2\xa7z\x02\
4\xd9\xc2AF\xa2\r\xab\x13\xf2\x1e\x13\xdbX\xe4\xb5\x8edp\x0e\xa3\xac\xd6\xe0Vh@\x9fV\xf2\x88#\x94\x94\xff\xa1\x95\xd2`4\
N\x80^\xf9\xf1RU\xe2\x00\x00\x00\x97V`D\xb0\x10\xa5\x11\xb4\x17\xae\xc3\x08\x0f0\x178\x10:\x11\x03\xb00\xe0W\xdd \xae\x1a\
p\x85)\"\xadyB\x074\xc1\x00\x00\x00\xec\xe8\xf1\x88\xfcC\xa7\xf5\xe2\xef\xe6\xd0\xd9\x914O\\\x92\x87v\xc0V\x170C\xa3p\
\xd3\xa0$\xedF$\xdd\x8f\xa3\x96BQn\xdbs\xa4\x9aa\xa0\x90\x90\x9d\x0b\".\xf3\xa2\xa6*\xb0\xcc\xd3q\xd0\xa0\x83\xf6\x82q\x07\
\x98\x010\xf6\x80m\x10R\x8f\x81Pr\x083\xae\xb3\x02w{d\xd25\x10\xec\x9fD\n:\x90X\x83\xa0\xb3\x990\x81\x85\x92\xd2+\
!\r\x06\x01\x8b\xaf@\xc6v1A\xc2\xa2\xd2\x01\xd4\xa8U\x11\x81\x9c\xa1\xeb\x842\xd8\x81\xa0\xd7\xe5\xb0\x00\x00\x00}\xc6\xd3\xca$\xe3\
\xd1@\xe1D$\xd00~2: 4\x1b\xd3\xf2\x18H#p\xa1\x10\xbf\xf8\xa2\x99\xe7\x80\xa0\xf0 \x00\x00\x00n{\xf4\xe6\xab\x14\xf1\
~\xb3d\x18P\xab\x8e\x92~\x17Rv\x13c\xbd\xa4\xa1t\x04Q\"=\x81>\xe5\xd1\'\xeb@\x90\xde\xd0\xf7\xbbd\xd9\xf0\xb3\x11\xf5\
\"\xca\x88t\x8e\x1e\x12\x10VQ\x14c4\x17g`9\xf9\x11c\xd0\xc0\x00\x00\x00\xcfwD\xb5\xa64\xbeu\xb1\x80\x99p\xce\x9e\xf1\
\x8d\'t\x14\xa2\xb4\xaac4#z\x01\x92=c\xc0@\x92\xcat\x90\x00\x00\x00\x87t\xd0\xd7\xe8\x10\xb5\x1f\x90J\xe8C\xca\"1\x7f\
\x84\xf0n\x16\xb1\x98\x8a$\xef\xce\xa3QD\x91Q\xd0\x80H\x80r\x97\x8bAV\xff\xc2\xd5,\x90\xe4}4\x00\xa0Q+\xa43\x15\xd7\
p\x0f\x83\xd0\xacK\x04<\r\xc4\xb8\x01P\xee\x1cbc\x02\xa2\xed\xad\xa4\xd0\x10\x01pJ@~2\x90WR\x92^\xcf\x13\xd9\xb8\x04\
\x84\xde\xc1\xb0\x14`\xbb\xbf\xb1zt\xa0/\x874\xabtC\xbb\xed\xb0\xc2\xfa\xa0\xaa\xba1\xaa\x87adD\"\xc3H\xe2\x8f\x17\xc0\x06\
*\x93\xd4\x96\xa0D\xa937\x04\xb0\xcd|\x04\xf2\xfd\xe2N\xac\x10K\x13\xd4\xc0\xd1\x92\x12\xbd\x10\xef\xc5Q\xc3\x88\xc0\xac\xc2`n\xa4\
1?3\xb1(~0\x00\x00\x00\xd9\x93\xb0Z\xe3\xf2o\x8c\xe3\x88\x1a\x825<3\xbd\x0f\xa4\xb9\xe6\xf3hs\xe0\x19 \x00\x00\x00\x00\
U\xb7\xb0\x02\x06\x94\xec\xe0\x90;u\x123\xc7\xe1\xff\x82\x80\x82\xfb0\x86\xfe!\\\xa4\xb1B\xe0\x81\xda\xb7\x94*N`\x92\xd6\",\
&\xd3\x88D\xd0b\xf3 }\x80\xb2)\x8bcR\xb9\xd0\xc4u\xe3J\xa5\xd4\xf0\x04\xc1\xc6\xb9!\xf9ErC^\xb0\xda\x9bA\x92\xc0\
\xe4\xdd\x88\xf1\xea1\xf3\xfe\xa4B\xc1\xa7@^\'\x02\x00\x00\x00\xaf #\xf67\xc0\x96o\xa1\xb0\x17! \x12\x83\x9d\x9b\xd0Z\xd0Q\
\xecG\xd4\xb4\x8fBT\xb9\xd4\x83F\xe0\xb1*\xe4(\xa0\x82\xe3\x13\xb2\xac\xbc@\x00\x00\x00\xc7+\xd1\xcd\xfd\xf3`\x8cc[DA\x0f\
\xaad\x9bNc\x1cl\xb2\xad\xf2C\x02b\x01\xb3\xe2\xa1\xac\xc7\xf0c\xda\x10!K\xa1\xbb\xbca\x0f\x833\xc0\xc5\xc2\xc6\x9bD6s\
c`\xb4q\x0bop\x86\xcc\xa2\xeb\x89\xc3\xe9\xbd$\x11%\xd2\xff<\"\x9d\x852D\x13p\xdd\xd6\xe3\x1c]!\x19\xbe\xd4\xe8\xceA\
\xe6\xafR\xa9\xa6S\xe6Wb\xf0\x0c\xb0.\xa2\xb0\xfee\xe0\x8c`T\xb2t\xc0\x8dy\xc0\xb64\xe1\xd5n\xb2`\xf7\xf1S\x96\xd0\x0c\
\xbc\x11)Z\x81\x9e\xabT\xe6\x9b2\x900\xe2\xfa\xbfQ\xdd\xdc\xa2\x96~\xd2P\xdc\xd1J\xe5S\xabzp\x8b\x853+ \xe1z-\
\x92N\x90\xf1\x9d\x9f\"\xad\xb818\xe7\xe0\xdf\xbb\x82\x87\xac\xb2\xa1\xd2\xc3\xc2\x1f\xe2\x0bmR(\xdf\xa3\x98\xab\xb1\x91\x1b!<C\xd4\
\x1c\x85\x94f\xae`G\x99 K\rt\x98\x99\xc4?\xcf\x83\xff\\\xc10Rd\x14\xe1\x02T>Q\xb8Csq\xc0\x04\xdfz\xd0\x91\
eB\xd3\xc9\x81\x1d\xcb\x92e\xd93\x9d!\xe0C)r\x11l\x04j\x82\x10\xb9\x85\"\x1e8\x00\xe2\xca1E\x7f\xd06\xcc\x93\xafr\
\xd0\x00\x00\x00\xf7|\xb1\xc5\xf92\x01\xb54\x12G\x91\x85\xc5\xe0:\xb7\x90lSR\xa42C\xbb.\x01\x0br\xc2\x0f\xa0!!\xfeQ\
\xfbU \xc2\xc4\x92T{b\xa5\xa4\x00yV\xa0k\xa5\x12\xaf\x12BnYP\xbd`1\xbb\xe0\x90I\x8ec\xe2N\x84\x95~d+\
|\xc0\x99?0B\x85\x12\xae\'CG\xc3\xd1\xe9OR\x15I\x12\xfb\xf8\"\x0c{\xb3\xad\x99\xe4i\x04aL\xe2\xe2\xf5\x06\xa3wA\
d-f\x800\xf4\xe1\x06\"\x02\x00\x00\x00[4\x81n\x11\xf3_7\x00\x1az\xf0\x00\x00\x00\xcb\xa6\x92p\x9b1\x8f\x8d\x91o2\xd2\
\x00\x00\x00,U\xb0z\xe4\xc2\x00\x00\x00\x8aC\xa4\xf7\xb2\xf4\xf1j4AU\xe0\xde\xee\x12\xe8\xea\xb0\x97\xa3c\xdf\xfa\xc2\x9c\xe4P\xa9\
\x8b\xb3\x8b\x15\x12,\xd3Q`N\xb0\xce\xf5\x13:\x12$\xfe\x8a\xe4\xe2v\xf4h\xc0!<\x86\x90>\xf4\xb0 \xb0`&\xa3\xa2L\xbb\
\x11\x00\x00\x00^p\x04\x8e\x12p\x00\x00\x00|\xf9\xe3\xd4\x81\xa4-uA\x9a\xb3\x93\xb0\xbb\x13\xbc&\x81^\xd4\xf3\xacA\xe0\xbf\x19\xe3\
\x9a\x98c\xf7=\xf3fV\xb29\xf1p\x17\"\x10\xc0\x19\x01O\x06q\x06h\xd1\x0fF\x04\xc5,r^\xa3\xb4\xe9sA\xbfMT\xe7\
\x1a\x103\xb0\x04\xa2\xcd \x7f\xdcc\xebC\x82w\xff\xc3\x14\xbd\x84o\xa4\xd4\xc8J\xf4\x80\x10\xd0\x10 4\x03\x86\x11\x96\xe7\x91\x0fe\
T\x1bW\xa0<\x14\xa1-\xc9\x02\x03q4\xf8\xed\x81\x97z\xc3\x9a\xa7\xd2\tQ\x11\xe7\xea\xf2\xf4\xefQ\xc5\xcb\xf2\"w\"\xa6\xec\xf3\
\x98K\x00\r&$\x00B`\xc00r\ni\xc00\x13\x14\x9b\x97\xd0y\xcbaGu#\x0f\x8d\xf1\xfei3\xac4C\xad\x7f\xc17\
\xa5\xe1\xc5\xc1\x13\x83\xab\x82\x1c\xc1\x82\xf2\xbb\xd0M\xa4c\rL\x81\xa8\x82c8f\xe4\x0f\xffr\x9f\xe2\xc0\r\xcaQBX\xc3\x00\x00\
\x00\x9bR\xb2yab\x17w\xf2\xd5\xc7\x90\xaf\xa6\x146\xc8\xf3)&R\xab\x1d\x10\xef\x80!\x83$\x80\xe5\xa7\xc2\xdf\x1e\xd3\xc5Nr\
\xf7\xcc\xc1J5Q\xaa\x8b\xc1\xa3Q\xc4\xe7\xd10\xeb\xd0\x00\xfb`\xa4\xc6@\xd3-\x7fb\xe9\x94\xb3\xf7\x19\xc1\x86\xa1q\xe7\xb3c\xed\
\x14\xe06\xcf3\x9d; \xd6\x10t\xef\x89\xa1\x16\xc8\xe1\xb6\x08\x01\xc7\xf8\xa0\xf7\xaapcw\xf4\xf80\xd0\x1c9r\x00\x00\x00MJ\
b\n\x1f\xc1}\x9b\x02\xba\x00\xe4\xd47\xb0F\x96\x92F(1I-\x12{\xe7\x81\xc1\xde1\xbb\x00\x13\x8ev\x02\x99\xba\x83d^\xf0\
\x94\xac\xb4a\xbap\xb1\xfe\xe1\x13\x8b\x00a\xd0b`\xba\x83\xf6\xe6\x13\xe8\xe62\xa9\x85\x04\xc7\xb4\xd2F\xab\xf0#E\x80M_\xd3\xef\
\x92\x81\x8b\xea\x12<&\x91\x08\x91\xa0\xc13\x93q\x03\x94\xbb\xab\xf0\xc4#\xb4@\xec\xd0)(0\xa6\xe6S\xc9\x89b?\x9f\x01\xf78\
\x80e;\xf2U\xefS\xd0\xfa\xb3\xf9Q\xe1\x91dSdN\xd2vqq\xf0\x80S\xa2}\xb0\x9b\xe6\xd3\xd6s\xa4\xe2\x85t\xd3\x9e\x02\
\xf5*\xe2\xb9\xa9\xf1\x82,\xc2\nyr\xdb7\xb4\xcaU1\r\xd63ru\xa3<(\xc1\x7f\r\xb3\x97\xaeA\x0b\x1e\x80\x0e\xac3\x9c\
g3\xe2&R-AR\xe1\x92\x90\xeb\x9aT+\xa9s \xd4\x81\xe7;\xe0M\xe6\x13B\\P,\xfaB,, \xb8\xa7c\xfa\x86\
\x03Y\xe6\x00 \x86\x80\xa4z\xf1\xc8\x80\x82[\xe83I\x0eP\x1a\x84\xf4q\xfba\xac\x8f\xe1\x88\x86\xc1\x9d\xa2\x02\xd92\xd2I\x8cA\
\x92\xa1!\xb1\xf8\x10^\xbeRd\xbb\xf4\xbd;\xb2\x08f\xf4Z\x91\x92\xa2h\xe1\xdf\xf71\xad\x1e\x12\xf5k\xb1z\xf6\xf0 f\x12\xf1\
\xc8\xa0\xd8\x10\xb2\xca\x1e\x01\xa6\xe11c\\Q\x8bB\xc2h\xf2Ri \xd2\xfc\xdd\xa1g\x1dr\xf7\xa0\x14\xcfI\xb2\x11B@\x84\xa7\
\x04\xe4\xef\xc2\xefg@\xf9\xc3\xe2\xf8\xb0\xe0\xbbQc\xc9VA\xa66\xe0\xf8I\x91\x14$\xb1%+pV\xe5\x00\xde\xd0\xf3\x06\x822\
\xf9g\x93-\x1e@\x89\x9c\xe2G\xb3\xd1\xdc\x081\xd9\xc1r\xeb\xa0\xf4\x92l\x83\x9cU\x80o\xb1\x11\xf6K \xdb$`\xf9\x07\x02\t\
Za\xe4\xac\xa0\x11\x03Qd\xed\xa2\xe3R\xc0\x14kq\x05\xacA\xf2\xd8A\xf6\xb7\xc1<$\xa4W\x1et\xdcO\xf1\xdbPs|\xe2\
1I\x84\xa0\xbeT\x11\x00\x00\x00\xa1>s\xbc\xaf\x03j\xddB\x04\xd4\xb1\x02\xd9\xb2#\x86\xd3\xda\xad\xd2(\xe3\xc0\xf4\xcf \x97\x13\xe2\
\x97\xbe\xa3\xba\x8dbysrl\xf2\x81\x18Y2\xac\x95\xa0hZB\x1d$\xd2\xddp\x10\xaes\xd3\xdd/\x10\xcb\x1b\xe3\xa6I!|\
b\x00\x1c\xca\xb0\xd5\x8er\xbf\x11\xe2\x94h\xd0o\xaa\x94\xa2\xd5a\x8e3\x94\xc0P\x91\x94\x99\x93\xfe\xf2\xf3\x19\xf4`\xd2\n\x81r\xe1\
\x02t|PW70\xfc\x94 zx4=\x034\xdd\x81\xf2\x99\xfa\x12\xad-\x90A\x02 \x80M\x04\x8c\x16A\x86G\x14\xe2\x9a\xa0\
^\x91\xb45~\xc4\xdc`1f\x01\x91\x06\xd5R\x00!\xe21]S6a\x12\xb3]\xe4\x00\x00\x00P?\x00\x87\xb8\x10\x0fUP\xf7\
K\x04\xab\xd52\x052\xd4F\x10\xb1{\x89t\xb5YP\x06#\x81\xbc\xf60\x15\xd5\xb2\x169\x004z\xd3\x04`pyQ\xa4\x0f\x9d\
\x81Qe\x04}\x8a\x82<\xba\xc04\x1b`\x12\xf0\x02\xa8\xbc\xf4%\xcf\xa1\x10\x1b\x84kut@\x8b2+\xb8\xa4\xbc\x1e\xf0\xf4\x85\xe0\
%|r\xba\x03P\xe5\x92\x91{:\x04\x88\xb7\xc3qZ\xd1K\x01C\xf8V\xd4\x1b\xe0\x81\xe6\xebA\x9fGb*w\xa0\xdbz4h\
\xee\xf1\x87\xa61O8\xd0\xbfb\xd0\xf6>\x10w\x8f\x11c\x9b\x11\xdc\\@4\xbb\xa2\xcdM1\xc2r\x11w]q\x9f\xb9\xe4\x8a\xf6\
r\xfbK\x91\xa8\x85\x80\xfdV#F\xbe\xf0\x92\xe60\x91\x1aC\xf4\xcb`\xd2\xfe\x92\x11\t\x00\xfd\x8e\xc1\x1f\xb8\xe0eC@\xbcX2\
\xbc\xf1ql\x7f\x91\xe0\xe0#~\'\x12\xfe;\xe375\xf0\x99\x18r\x0b\xa1\x11\xc7T\xf4C9\xa1\x86\t\x83\xcb\x8f\x02\xb5\xabC\x00\
\xe8\x10J>A\x95\xc7C*B`\xd0[@\x0fp\xe2\x98^a\x95]s\x13^2|\xa1\xc0(\xbe\xd4\x04\x8e\x01*4\x927w\
2\x9c}D\x87\xbdR\xcf\x0f\x94QXQm\x8b$\x01\xb8\xd4@t\x83\xabU\xf0\xa8\xeeR\x84\xc41\x136\xf2\xd5u\xd0\xa1\xf9S\
\xdc\x8cpX\"a\xf5\xadC`\xdc\xa1\x95\x81\xa4\x9c\x1d\x11\x8a\x0c@\xf8b@]\xd3p_\x0c\x91\xb4rr\xecO\xa1\x0f\xbcrA\
\x1b\xf2\x1a$\x93\xa3\xfb`E@\x92o\xab\xa3\x82j\x04N\x8b\x92\x834\xc3\x06\xb50}-`\x1c\xa9\xc0\xe0l\x04\xc2aQ7\x0f\
3\x1f\x01\xf1Gup\x08\xfa\xe0|Hp|8\xb1\x1f \xf0\xf2Z\xc1\xd7h\x81\x97Z\xa2\x99\xa43\x8c\xa0\x02A\xc2\x93\xbfi \
\x1c\x1b\xc4V\xbd\x81\xe3\x00\x03#\xaf0,\x85\xb0P\xa2\x04{\xe8@\xa0\xfa\xe3_\x92\xb0\x1cN\x12l\xa7t\xb1pa0\xc9\xc1 \
\x9e\x83-\xa7\xf4\x81\x13#BvC+\xf5#\x01\x94Si\x86\xd42\xa1\xf0wi\xd0\xb2\xb6s`t\xf3>\x93\xc0\xe1\'4\xcd\x17\
B\x92\xa0@\xb4\xa1\xa4#r\"\xc3Q\xe0b\xc1a\n,\x81\x01\x96\x92\xbb\xad\xc1\nyD \xb6\xa1\xff\xa4\x045\x82\x01W\xdd!\
\x02\xf2\xe3\xec\x84\xc4\xb5\xf3\xc1\xe6T\xb3F;B\xf5z1]\"\xc20[\xf4\xd6\x1c\xf2\xa7\xafp\xbb\x07\xf1\xb0\xeer\xcdD\x10\xfc\
1\x10\x11Mp=\xb5\xa3\x07\x81\x01\x80\x8d2\xc1% \xe3\x19\xa1\x8c<b\xab\x16qE\xdeb\x86\xb7Tq\x90\xd0\x12\x1faS\xbb\
!\x1a\x9d#\xeb0\x94\x91\x01\x84\xab\x06\x83\x0bo\xb2\xdcK\xf1\xe0s\x11\x81\xe9\xe0\x0f\x8c\xf4\x04.\xc050\x91\x1f\xbe\xf4\x81L$\
\x8a\xfd3\x1f#\xa1\x0f\xe4\x10\xda\x06\xb4\xd0\\\xd0$*bti\x94c\xa3\x12(\xbb@\xe5L\xc1\x95s\xc3f\xc8`T\x13\x11\x00\
\x00\x00\xcb\x1c\x12J\x9bb\xae\x930\x9d\xe3s>\xdd\xa1\x00\x00\x00\xe9\x8a\xd0Y\xf5#\nI\"0\x84\xe1\xdf\x12\x11-6\x13s\x1e\
\xc1\xb7L\xb0*\xb9Q/\\\xe0\x92F#H\xfc@\xbe\xcc\x82\xa3\xc4C\x96\xf5\xa2s\xc1\xc0\xd46\x13\xb6Y\xb46\x8bB\x7f\xf8a\
|\x12\xd4\xc0U\xc2l=\xb0\xb1\x03\xd1m\x13\xe1I\xf4@\xc9-\x92N\x1c\x00p\x0b\xb2igs=\xef\xc1\x10\x91#\xa1\xc01\xb2\
#\x81tM\xe2\xdd\xd9\x90*P!\x1f\x0f\xe3\xf8\xc2\xd3\xd4\x8d\xa41\xb6\xb3\xf2\xd9\x91\x13\x9f `\xcb\xa2\xc2cD\xa2\\\xd1\x97\xb1\
\x80\\\xef\xc2\x9c+PH\xe7S\x1b=c\xe2\x1c\x80t\xfb\x13wW\xb3\xc3\xd6\xa3\x00\x00\x00\x92\xcc\xd3n\xae\xc4\x88\xfac\xbdk!\
m\xafq\x00\x00\x00K\xdb\x92\xa1I@f\x91\xb2\xc8udR\xb4Pv\x07\xe4p\xbc@\xbasq9\x93\xa2pn\x91!l\xf3\x0f\
x\x80\x99\x10\xc1kyP\xee\x05\xa3 .\xe3iP1\xb6\x93\x94\t\xbc\x14\xd0mb\xc6\xc7\xa0\x1d\x88B\x8edb\x0cY\x92\x19\x9d\
$\xaeq2\xd4\xd5c\x0e\xccpj\xe6`R\xa6\xe3T\x9e\xc4\x95{\x912\x9a\"\x89.\xe1eR1S\x1f\"j\x93\xb0\xc0\xdc\xd2\
\x04\x0c\x94\x13\x97\x14\xa1\x7f\x03;\x89\xc0\x85\xf2\x11\\vb\xb5|\x90\x7fN\xd4\x1a\xa8\xf2`\xe6\x12A\xb42N\xc8\x92\xf9Ud\xea\
\xff\xe36\xcf\x80\xcb\xbapl\xea\xd0tp\x81\xa4\x96BN\xd1\x81\x19[\x02\x00\x00\x00z\x93\x04\x95i\xa4\x94*Rg\xf52\xcf\x10\
\x90\xb9YRlz\x04\\i4\xba\x873\x9c\xad#^V\xd0}N\x13\xd5\x06\xf1\x16\x13a\xd2t`\xa4r$\xb7)\"\xee\x07\x04\
a\xac\xa2\xcdD\x81\x19\x93q\xdc\xdb\xa0\xe1\xb2P\xda\x7f\xc2\x14\x94p3\x05\x94\xd3\xf9\x827K\x81\xd5\x9e\xb3qT\xb0\n\xa0t^\
\xd3r\xa1\x93\x94\xc9\x01A\x1a(\x04\xf7\x02\x93\xbeG\x90\x12\x8dP\xf1NtD\xa2\x84\xbb\x1f\x01R\xa8`w\x8fb\x94\xd1\xb1\xb47\
\xc3\xf9g!r\xec\xe0\xa4\xfc2\x18\x83\xf4Mi\x02\xd2UT\t+\xd3\x02\xb2\xf1\xee\xe1\xe3)l\x04\xa6\x14P\xf06\xd0\x07\x08A\
\xbc\x8asO9\x94\x84\xe3\xc1\xc3\x80a\xda\x0ea\x11\xc5\x11\x90z\xa2\x00\x00\x00\xa3\x7f\x94dE\xe4\nO@E\x8f\x04WZ\xd0@\
BT(J\xe1$\xcf\xc2\xbe\x92\x01\xd4\xde\x82_\xb5\xf2\xf5\x0c\xe3\xed\xb0\x01\x82\xdf\xa2\x1fDA\x84\xb9B\xe2\xe2\xc3n\x81`\xd6\x98\
3\xc7\xab0\x95 @?\x94`\xa5U\xa4p\xb5$8928\xb0\xe3\xb3\xf8QN\xca\xe0\xff}\x81\x910\xd0\xcf\xaa\x04T\x89\xc4\
\xdcW@X\xd5!cS\x80\x9c\x98T]\x0c\x83n.\x12\xc6\xdc\xb0\xfb\xbf\xc0\x9a>\xf0y\xb24\x00\x00\x00l\x1e\xf4\xe3\xa0 \x8a\
R\xd4n`\xe2\xed/R\x8a\x86d\xed\x10\x81J\xb9\xc2\x84\xa4\xe4\x12/\xa0\x95\t\x03T\x9b\x94\xbe6\xd0\x85\xad \xfa$\xe1\xb0#\
\xe2\xb1c\x91\xe3&\x80\xd0\x85D\xab\xca\x12\xad\xfa\xe3\xf9\xfa\xb1\xa0\xc0 \xf8\xbd\x04\xea\x8cPWn\xc4S\xee\x02D)#&\x03a\
\xfa\xc2\xe0\xb0\xab\xa2y\x7fr{ \xa0$\xb0t\xcd\xff\xb25 \xb3\x97\xee\x82\xc1[4\xbd\xe0q\xb9\n\x80\xbb\x8c\xf1\xa0\x97\xf1)\
\x80RN;\xd2\x18\xdbq\xd8!3{\x8d\xd0\x01\x9a\xd4\xd1c@\xdd\xc8\xb3Qj\xb0\xa8+\xf0Y\x9fc8\xaaa.}\xc1l\x9a\
S\xc6K\xb1\xd4\x1c\xb04!C,VTO\xab\x83\xad\x9c\xd2\tN\xf1\x87sB<\x1d\x01\xac\x7f\x83\xfe\x1a\xb4JG\xb1\x82\xf9\xd0\
\xd6\xac\x94\xa4\xfe\xf3\r\xb8\"\x0fe\x02\xa1DP9\xc0 X\xaf\xd4*\xe5\xd3\xbb\"\x81\xb6N\xb2\xd0\xe4\xf1s\xf1\xf3\x05L0\x87\
LQ\xbf4\xe3\x0fE2r\xf4\x11h\xfa!\xf2N\xa2\x87b\xd2%\xf3\xc1\x8eR\xa2\xfbC\xd1^\x80\xb3\x02\xab\xf0(\x94\x11\x94\xb1\
b5\x96\x13\x00\x00\x00\xba\xce\xf2\xe5YAqO\xf0;\x01\xa0\x01\xc83\x19\xb1R\xa7\x95\xa3A\t@\xe7\x94`.7\xb25\xbep\
\xaf\xe4b3\x9dR\x98\xb6!\xc54b7\n\x94wy\xa22\x99\xa3\xf2`\x03\xd30S\xb7\xba\x13s\r\xd2\x1b!\x84 >b\x16\
\xbf\xc0\"hq\xbaJ\x92\xeb0\xd2\xfe\xf0\x01\xcc\xf1\x80\x9f#\x81\x81\x86d\xfc\xdc\x83@^#\xb5.\xe2\xb9\xa9\x92\x00\x00\x00\xf8\x16\
\x20C\xf9\xe3j\xa9d\x00\x00\x00\xfa%\xf3\x18[!\xe2=\xf3\x11\xa9b\xeb\xbe$k\r\xa0\xec\n\x14)\x10Q\x8f\xed\x109Y\xf0\
\x00\x00\x00\xd4x\xb4\xfd]\x02\xc0\x17p\x86\x90\x10\'\xa0\x93Pz`\xb6\xe8B\xbe\xdc`n>1\xf7H4}\x99\x03\xef\xc5\xe0\x12\
\xc3\x80\'f@\xf7-\x12\xf5LR\xfaNPS\x8d`\xfd%\xe1\xc8Q!u\x97`\xa6\x8c\x13\xb2\xacQKs\xe0\'\x15`\xde+\
`\xd5\xfc\x01\xe8\x0c\x14;[p\xf4<\xb4\x14\x1f\xa3SQ\xd1\xe5w\xe1\xef\x0f\xd0\xf9\x8c\x90n[ \xed\xfb\x10Y\xcc0\x85q\xe2\
J\xb7$\xdf\xe4@\xcd\xe2\xe0\x9d\xfeQ\x00\x00\x00\xe8<r\xaf\x95\x11\xb7\xfa\x82Z\x9f\x82O\x0bS\x0cO\xd4\xb6B\"\xa3\x97\xa0\x11\
\xa2\xa1J1b\x8eR\xd3\xce{\xa4^\x9d\xd3x\xa3\xc0\x0c\xff\x11\xa4\x03\xc2\xf5\x95\xb3_5\xc4Q\xc1\xb0\x00\x00\x00\x13\xc9\xd2*9\
\xc2 \x92\xe2\xea\xe9\xe1D\x87\xb4\x8a\xb6T^x\xa3\x1d&\xe2\xda\xcd\xa1\xd5\xa9\x82\x04\xd3\xa0f~\xa2VK\x12\x8d\xd40\xa3\xf82\
\x1cT\x13\xd0v\xc2\x8a\x04\x84.\x11\xc3\x8c\x96\x82\x9cB\xa16\x91\xc0\xa3\x000\xa8i\x11q;b}\x96\xb4jB\x83n\xe7\x00\xe6\
{\xd3\x0b\xd4\xa2\x90Es$KP\xe7\x95\x94:\x0b\x91\xa0\xc3!\xff\n\x84\xf9\xfe\xa2\x9dv\x93\x96\r`\xf9\xc9\xd1\x91\x9d\x90\x81\xa1\
2\xe7JbQGCW\xcc\x03D\x0cpI*\xb3\x89\xff\xb1\x06\xe7\x80\xf1l\xe0A\x1c@\x9b\xd01\xd4\x99`\x0bt\x01\x97\xe5\xf1\
d\xa0\xd3\x8b\x94\x82\xc5\xc0\x10%4\x00\xf9\xee\xf1\xe5TD\xba\xd1\xe0\"\xf5!\xab\xa4\x00H\x86\xe1y\xf0\xe2i\x02!\xe1\xbe\x11\xf1\
{`Q\x90\xd3\x0b\x13\xa24\x87\xc1\xbd9C\xaf<\xe4\xa2!\xf2bOB\xa8\x17 \x0e\x87\xf1\xb6QAv\x94\x03D\x8c#h`\
\x14\xe4!\xc0/_AM\xc3\x00*}\x84d\xa6\xa0\xf9\x9bt\x04Va\xde\xde\x01\x92\x8a\xa1t\xdbR\xc7&\x81\xb60C4e\x01\
\xbc\xab$\xae5A\x937\xc1\x18\xd8\x12\xbf\\\x90\x89]\xb4kwP\x98&b\xdc\x0b\xb0\x87\xb3\xf4=\xfb\xb2\x11q\x10\xc5\x03@*\
\x02\xe3\xc3\xb4\x80!\xbc\xa0D\x13\x92\x9d\xe7\xd2\x8e\x9a\xf2\x0bKB\xa8\xd9\xe3\xa4\xa5dt\xb7@\xde:\xe3\x12\x0ec\x9d\x1c\x10\xde7\
\xc1\xef\xf2P\x10\xcc\x11e2\x80\x96Q /{\xe4\xf5\xf9asR`\x19\x93\xf0\xfd=`\xe7b\x14\xc9\x06\"\xd8\xb7c0\x1dC\
p\x8bb\xccE\xd2A\xee`\x87\xe6\xd0a\x94\xb2]\xe3\xc0U\xb2\x13\x00\x00\x00j\xceP\x0f\xf1\x10\xfe\x1b\xb4\n\x97\x84\xd8\xb0$V\
o\xb0\x15/b\xd9D\xd1\xa3\x07\x82\xff\x01ae\x101f\x9b\xf4\x84\xdd\xd1\x17\x06c`\x13\x01\x1e\xdb\xb2\xd2\x0c\xf29b\xc1\xec\x07\
\x20\xd6\xd6\xf0D.\xe2\x1a\xb4\xf0\n\xc5\x12\xfa\x90\"\xc8\x04Rn\xeb\x01_r\xf3\xca\x03\xb1\"\x88$\x186\xe1V\x06\xc1\x99t\xa4\
\x18\xe2\xd3\x97\x99\x90|\x191\x98\x89\xf1\xc8\x08R2~Q\xc2\x07A_\x17\xe0S\xe3S;\x111\xe2\x92R\xc0\xae\x11\xd2\x0e\xd3\xdf\
\xe22\xb5xQ\x05\xbe\xf3\xc131\xaeT\x11)\xe0\x91\x8a\x83\xb1\x9d\x19\xb3\xb7\xb0\xb4e\x1cR\x01\x90\x92\xc3\xa9\x80\x85,\x84\xfd2\
R\xd6\xdcp\xfc\xeaB\xa1\x05\xe3\xf5W2\x03=\xc1\xd0v\x11\xf5\x17\x80\x17\xf4\"\'\xa1t{\xb3\x04Z\x1eB4\x8bDIv\x82\
\'U\x94\x91C\x90+\xfbr.\xd6\xd3\xf4\xed\xc2\xfb\xca\x90\x1e}$\xadGRt\r#J6Q\xaa\xaa\x91\x94u\xb2}JR\xc0\
\x03\x011\x0c\xe2\x8c\xdb\x83|\xf0\x91C\xbb$r\x98\xf2e\x97\xc1\xf9\x9a3 \xceR\x81\x04\xf0\xe0\x1b\xf4\xc0X\xb4xu\xa0g\xe1\
\x02V\x0c\xe0\xfd\x98\x82\x17\xd1@\x98I\x12\xf3\xe4\xf0\xff\x0f\xb1\xbfkp\xe7\x80t\x8f\x92\xd3\\\xbdB\x02\xaed\xfa\"\x12K;@\
\xc2\x96t\xc6\x94\x11\xed;SlR\xb43\x8c\xc0 \x7f\x13\xae_$\xaf\xd0\xd1R\xb2\xb4\x8ea\x02\xcd\x7f@r\t\xb0\xa2\xa4\xf2\x1e\
+\x12a\xfa\x02\x8bgCi\xfa\xd3JlBL\xe714R\xf1\x93+1]\xd7\xf3\"\xdd\xc2\xf5K\x02\xd4\xf3\xc2\xa4\x95\x81.:\
\xb2\x7f\x91\x93<\xf9\xe0c\xafp\x04j\xc1$WQ\xbcR\x937gt2\n\x02\xaaz\xd1\xff\xa74B\x85\xc1\xf4\xde\x03W\xda\x10\
A\xe1sas42\xd1\x02\xdd\xcf\xb2a\xb9\xc1\x94,\x93\xbd`\xb0\xac\xc5!y&\xe4\xe6~t\xe6\xf5 \x9b\xe0Sq\xf0\xe1\xa9\
\x9e0\xde\xdd\xc3\xa1\xa3\xd0\xee\x81\xf1\x9f\x8f\xe4w\x1b\x91}\x1f\xa0\xb3\xfd\xa3B\xf8\xe3+\x1b@C.\xc0\xe9{\x12\x05\xa54\xe6\x7f\
a\x02u\x84\x1a\xbb\xd3\xa3>\x91\x00X\xb4Q\x0f\xe1\xd4Z\xc1\x04\xa0p\xb4\xf6c\xb7hD\x95\xf1\"\xcd;\xf0\x81\x13\x81S\x7f\xc2\
W\x94\xd2Y\x91\x13\x90\x1e!Z\x99R\xb7%\xf04Z\xc4\xb1\x17$,fr\xc2V\xd2\x91\x85\xd1y\xa6\x94\xf6\xc8\xf2\x96\x94\xd2\xe0\
\xed\x92q\xa5\xb4+Y\xc0\x0b;\xd4\xcc\x0eB\xf8f \xccoC\x80\x8a\xe3\x83\xe5\xb2\xc0V\x80\t\xc1\x91^\xd9\xc2\xc6\x8f\x90\x1b\xc5\
\xd2\x19\xc6\x02-3b\xfb\xba\x12\xc4^\xb1K;\x01\xc4\xde#\xaa\x06\x90\xc2\xd3p.sR.vaVzs<~a\xa8\x88p\
\x90gan\x83B\xb4\xc8RD\x01\x114\xe43\xe8\x0e\xc3\xe0S\xc0\xb7%S\xb1\xdd\x93R\xc8\xf0a\xe6\xf1S\xe4\xd1\xd8\t\xd2L\
\x19\x13\xef\x85B\x0c\xcdp!n\xf4\x97\xac\xa0\x88; \x98SRM\xccA\x00\x00\x00\x12\x8ft)\x91\x02\x01d\x01\xc5}S:\x12\
\xd1RE\x84\x95\x8f2Z\x81#\xe8\x04\xd0\x91\xf7\xc15\xc3p\xb3\x1a\xc4\x89\x92\x10\xc5\x8f\x13\xe1\xc9q\x8f\xd8\x82\x8d\xc7\xf2\xc6\x80d\
\x0f3C\x05\xf32\x89\xa10Tg\"\x0c\x8f\xd2\x00\x00\x00\xf3K\xd1\xda\x90\xb1\xba%B\"\xe6a\x8d\x88\xd1\x8f\x84T\"J3\xb9\
]\xd4N\xfb\xe0-?2J\x96\x932\x03\x84\r\xd7#\x13\xcec\x99A\xb2J?\x82\xbfg w\x842S\x18\xc1Mt\xc1]\x04\
\x93\xf7\x14\xa0\xfd\x7fT\x8a\x1cA\x9f\xaa\xf2\xf1f\x12_\xed#\x97\xd6\xb1\x12\xc2\xe3}\x16\xb1\x80\x88\x02\xeca\xe1)\t\xe2p\x111\
\x95\xc4Q\x16_2\xeb\x16q\xf0\xe3\xd3\x07\x07\xe3\xfeF\xb1\xddCQ\x91\x80\"\xf3\xa8\x03\x81\x8e\x80=r\xd1\xf74\x82\xa3\x902%\
\x07\x04\x9e\xeaa\xbc\x9c\xf3\x98.Dn\xa8`K\x93b\xb3\xb8\x80\xd7\x9b\x10\x04\x87\x81g$2\xb88a\xa9\xfbr\xfd\x0b\xb1I\xa9\
\xa4\x00\x00\x00\'HR\xe4Fd\x8c\xb1\x14\x12\x0b\x84=\xe5\x83I\x06\xb0u\x00\x92\xf7\xf4\xc2[`q\x8c\xb9\xc0\x9e?bP\x8a\x82\
\xc5\xa0\xf1\xa4\x90!4x\xb1\xff\x11\xe1\x16.Q\x0e\xd0\x93~\x83\xc47y\x04\x17\nC\x9c\xd72T\x92\xd0\xcf\x1e\xe2\x8d\x0e\xe0\x12\
\x8e\x13\xb1>!\x06\x0f\x82\x8dN\xd2\xa5\xdeR\xb6\x81\x83\xcec\xc2\xba\x841&\xc4cE\xe6!;d\xc1\xb5\x824d\xdd\x90Jy\
\xb0a\xce 2lD\xf0\x86\xf2\x9f\xa1\xc4h\xc3\"f\x0c\x91\xea\xa1\xa4/\xa8A\xb4\x17\x80\xdeB\xf3;\x02D\x08\x0f\x11\x1a\xb1P\
\x96Obd\xf0\x01\x85p\xa07\xb8\x94\x96<\xd2\xf4\x91\x94\x00\x00\x00!\xbe\xf17\xe7\xc1vD -\xd4b&d3\x16KB\xf8\
\xbf\xa2\xa8\xd3\xc3Nw!\xa6\x8e\x94&+A\x8a\xc4!G\xf1\x81>\x9b\x82\xbbq`f`\x11im\xe0?\xdfq\xca.a\xd6)\
s\x08\x10\x91\xc8\xd3#`\xb02.\xf52H-\x10\xe6\xb6\xf2\x1dG\x10V\x9d\xc1B\x16\xd3\x02$RiU$\xe7\x8cT\xa0\x08c\
\xf1\x1f`Q\x8c\xc0\xa3\x1a \xd1\xd9Q\xe9S\xe4\xe4Ctym\xf4\x88+\xd2@at\x86\xcer\xdbq\xd0s\xcb\x82\xa9\xe0r\xa0\
\"q\x94|\x80\xdfP1\xa0N$\xd7\x17\x14by\x82\xe5[\xa1\xc5\xb8!\xd10ad\x86\xc2\xdbm\xa0\xf8\xd1 \x92\xad\x12\xe9\x9c\
R\xd2\x83\x01(\xd9\xf2\x8e\xef\x11C\x1a\xa1\x9e\xd6q\x04\x0c\x81\xd2\x08\xe0V\xc0\xa4\x1e\\t\x92M\x82\x9a\xd0\x93h\xf2\xd3\xd2+\xc0\
nI\xa1\x83A\xc1c\xa4\xf4\x89\xdar\x85\x12\xf3\xbc\xa6\xe2\x11\x1b\x00\x13`\x80\x88!\x10\xcf\xf2\x00z\x1a\xf0/\xbd\xb1\x90T\x10a\
u\x925B@:\xc3\xc2\xd2\x031\x18t4\x1b\xe5\x93~[\x91\x0ez\xa3\x0f\xbf4\x0c\x99\x01\x1aY\x93\x0f\xbd\x81\xff\xc6r\x1c\xad\
r\xc5\xcb\x81X\x05\xa4]\xad\xd3#}\x10?\xb3\xd4%y\x12+z\x80\n\xac\xd4\xc2\xe9\x00\xc6\xb3\xf4\xf3t0\x00\x00\x00B\n\xa3\
\xf0\x170\xe3\xb4\x91\xe5\xe0\xf2\x0b}\xd0m,$\xeaLD\x1d\x8b\xe1-\xf6\x01\xe5g\xc4#8\xf4\x0b\x85\x00\xacg\xc2y\xe2\x13\xbe\
\xdf\xb2\xff\x19P8A$zZ2\xce&\xe1\x9e\xd9\x12\xa5\xbc\xa1O\x04P\xa9\xa4\xa1\xd4\xc0\"?\xd2\xc1\xcb%t+ \x12\r1\
\xe1%\xfe\xc3\xd2\xf2Q\x86\xc0\xb2\x80xa9e\xe4\xde\xbc\xb3\x86\xde\x90\x19Q\x81\xd7;\x04\x96c\xc1Kk\xe34\xd318\xbf\xf1\
\x0e(\x00L\x1cR\x17\xd5\x01[jP\x11\xdd@\x89\xf1\x12t\x81\x14b\t\x80\x90)\xb2\x92\xd3\x82\xda\x1f\x80\xb6\xecPa%AM\
u\xd0\xeb\x86Pb\xe8\x92ny\x82+\x0f\x03\xab\xa7\xb42\x17`\x98\xecq[3\xb3X\xf5 ji3\xae\x96\xc1%\xa9\xf4\xcb%\
\x91\x03\xaa\xe4\xc1\x86\x10\xae\x8f\x94)~\x13&s\xe2\xa6?\x12\xd4\xbf\x90\xce\x15\x90\xbc\xc6C\xf1\x86a\xb7\xeeS\xebe@\x8c\xcd\xf0\
t\xc8\xa0\xfdNQ,!r\x1b-\xd0[N\xb4\xf9\x07\x93/\x01bSu@9zb\xae\xf8\xf2\x1f\x87\x02K|\xa1\xece\xc1\xc1\
I\xf1\x15\"\x91,\x84t;\xafR\xef4\xd0,(3{\x1dsF5 \xed\xbf\xc0\xa8m1\xbe\t\x02\xa3\x9f\xf0\xf6\x9e@1/\
`\xa9\x8f@\xd2\x12\xe0\xf6\xb0!u\x0ep\xcdQ\x04\xdb\xab2\x1eb4T\xd6\xe1>|\x11\xe8\xbb\x80\x17\xa3\xf19\xb0b\xaf\xc8\x83\
\xa1>\x82!\xc9a\xc7J\x80\xa5\xe2\xc3\x82\x9a1\xe8\x1bq\x00m\x12qG\x11E\xbap>\x0b\xa0\xc4\xcea\xfc\x8b\xa0\x02\xe6q\x0f\
\xd3\x13\xb3P\x94\xfe\xa1q\r\xa7\xe3Gi\xe3\xccb\x00\x16\x9e2*T\xc2t\x14\xb0p\xad\xa3\xdc]\xf2\xacw\x11`_\xa4M*\
1bWc\xdb\x1eA\xf8\x83\xa3\xfe\xbfB\xf5\x83\x81+\x82\xc4\x9d\\\xc0c\xfaP\xd611\xc3\xe5`wy\x03\x1b\xbc\"1\xdc\x93\
.I\xd1\xa5\xbc\xb2\x05\x7f\x00\xde\xe6\x81S8\xa4\xe3\xe0\xe1\x9d\x84B:\x01\"\xed\xf1`\x8a\x98T$\xdc\xa3)\xa2\x94\x89R@6\
\'\x03h\x17\x03+\xc3\x93\xf4\x91\xe2G\xc0DB\xbdR&\xf9\x80\xf4F\xf0\xea\x02\xc4!\xe2s\xf1\x18\x01\x94\xe5\x92\xe0\x96\xe4h\xaa\
p\x1b\n\xf0\xa4\xa0R+O\x00\xf76\xa4\xa0AP\xfb\x9db\xb9T\xe0Qp\x80\x96\x16\x03\xae\xdc2WF\xa4\xa1-\xb3\xbc\xf5\x90\
\x8buprh\x00\xa7H1d\xd1a*\xc8\xb1J\xd8`\x97j4\xf7 \x04_\xa8A\xf0\xb0\xf4\xdb]\xb0\x90\x14\xb1\xbc\xc2!\x06\
\xc6\xa0/`\xc4\xabS\x82%\xaa\xf1%\x13q\r\xe2\x12\x1e\xda\xd1C\xc9P\x016\x11|\x0f2\xbd\x8aa\x12\xb4\x12\x90\xc23\xeby\
\x80\xa5JS\x08\xa60U\xcc\xe1\x1c\xcb\x90\xcf\x87\x92\x86\x81\x84\xb8-\xb3g\xb3\xa1\xc6\xf1\xe3\x03O\x94\xc8\x10\xa3\ra\x84\xe1\x04$\
\x86\xa2\x84\xc7\x98\xb1\x8b\xdf\xd2\xc8\nA\xedCP\xa7c\x11 \xbe\xe0\xcc\xd3\xe2*E\x10W\x02\x00\xa6\xaf\x01H\x9cr\xcdk\x93\xbb\
j\xc0\x83@1\xbb\x1a\xd2F\x1bT\\~$\xc5\x01\x80\x8e\x82t\x97QD\x92\xb4$2\xf2r\x91\xa9\xe4\xfb\xd82\xb6e\xe2=\xd9\
Q_\xa5\xe0F\xb62\x04\xf7\x90\x906!\xd2\xf0\xf1Nh\x01\xb55\xa3$_4Jnr\xbe\x9e\x81\x18\x89\xf1\t\xda\xd2\x9bdP\
z\x15\xd1\x00\x00\x00\xa2\xb9\xd2\xf4a0q\xbf\x93\x87Pcv\xf6\x01\x93b\xe0,\xf0p\xe3g\x00\x00\x00\x00-\xc4\x92\xebY\xa0\x93\
\x82Q\t\xecC\xbf-\xc1\xe1QB\x98;q\xff\x93b\xb4r\xb3\xa5\x99 1p\xc4!\xb6R\x87a\xe2<#\xe2\x86U\xd0\x9eg\
\xf0\xf0\x9fs\xf0n\x14\xe8\\0i\xde\xf1T\x01\xb0\xbe\x02\xf0L\x9f\xb2\xde%Q\xe7O\x13\\N\xe3\xd6Ht\x00\x00\x00i\'Q\
z!\x135^\xd0s\xact\xc2,\x83\x14\xa8\xe43\xdf\xa3\x9eb\x13~\x86\x02\x90\x9a!\x00\x00\x00\xeb\x9a\x13\xacAq#\x01\x80\xc6\
F\x01\x00\x00\x00\x83\xc1\xa0\x13\x1f\x02e\xa6R\xdd\xccp\xb2\x9a\x00r\x05D\xde=$\xb3\xa2\xf1Fd\xd2\xdf\xc3\xc3\xd1pr\xef\xab\
P\x10\x01T\xd0yDh]\xf4\xc6\xf4\xb3\xc1\x17\xc411\x92\x9a\xa9$\xbcEb\xdbsP\xc9\xc1\xe1\xa1 \"\xe9\xdcpd\x8b\xa1\
\x96$\x01\xf7\xf2\xf2\x81\xf5\x91\xed\x9dB \xd2q\x04\x8f\x92\")\x82\x17\xa1\xd0\xb8)\xc0\xacj\xf3\xe5\xd2\xa2}\x15\xb23\x06\xe2e\
\xa1@k^AN\x13QC\xac\xf4\x08+\x80\xaa1\x02\xf6z\x93\xeb\xbc\xc1\x94\x91\xf47\x05B\x00\x00\x00\x00\x00\x000\x15by%\
\xf1e\xe0\xb3\x0f\xe6\x01\xa2\x91\xf0}\xddQ\x9b\x0f\xb2K\xa7\x11\x8a\x96 \x81\xa8\xb2\xb8\xc0\xd0a\xe5\xf0\x00\x00\x00\xe2\x07\xe1\x83B\x92\
\x00\x00\x00\x08ld\xd7\xe5\xa2^\xaf\xd2\x91gdox\x03\xed\t3\xaa|B;>\xb0\x9a%\x82\xca\\q\xb5\x950\xcaNq2\
kr\x7f\xac0\xe7\xa7\xc4\x94W\xb4y?\x91\x99\x1e\xc2\xc2\xc2`\x06\xa4\x14~[d\xd3,\xb2\xe0\xe4AA(p?\xe8\xa1\xf8A\
\x84\x0f,\xd0\x05>$\xe4\x0fT\xdb\xc3\xa1E\x9c\x90Ph\xe25\x1c0G\xda\x93\x03\x1e\xf1\xe5I\xb3\x88\x8bq\x98\x9f1\x05\x82\xe3\
\x00\x00\x00\xdbN\x80\xfa{\xf0\xc1\xeer\x92{t\xb3\xa4 \xc9\xb9$\xaeP\xd2\x15\x05\xf4H_\x01i\xbc1\x90\x0fS_6\xc0@\
\xaa\xf3*\x10\xa2\xbf\x04\xf1^\xff\xe1\xf1~\x12\xf2\x8d$\xa1\x11\xd0\xe2\x7f\xb4S\x8a\x14\x1bB\xf0{,\x11\x88\x8b\xa0\xf4\xbdB\x04H\
\x02\x0f\x98B\x9c\xe1R\x02w\xb0\x877 ?\x03\xd1\r\'2_\xfc\x02\x17\x82\xd1\x94\xb3pp\xce\xc2\x10{\xb0h\x11\xa2\x14\xd8\xc3\
GJ\x81xA\x90g%\xc2-q\xf1\xc7f\x12\x81\xcd\xf0\xd9\xeb\x92>\xd9\x00.r\xd29\xc4c\xae\xa0s\x93}\xd4\xb9i\xe4^\
\xf5\xa1u\xd4ST\x8a\x10=\xa9\xe4\xbe\xd5\x82\xa1D\x1193\xe2\xe5\xbbT\"\x91\xb4\x99X\xf1l/\xf2\xc8\xa8Q\xd930y\x82\
\x92W\x88!\t\xfdS\xa0\xa3\xf4\xf8\xf8\xd0\x07&\x00\x98\x03@w\n\x90\x9a\x06\xe2\xfa\xd9\xc1k_\x80L<4\x04\\\xb2)8!\
\xb1\x81\xd06\x99\xb2\xba\xf7qm\x88\xa4\xfd #\xa33\xc0\x14\x01\x82\x15\x7f\x93\x12\xbb\xb0\xc56b\x19\xdb\x93\xa4\xbe\x11^\x94\xc1\xa9\
\xbb\x01\xd4ZS}\\\xb1f\xb00\xcc\x1d\xd0\xae\xbfD{?pO3\xd4\xfd\x04\xc2\xbc3\x90\x93\xbf\xa3:8`x\xa1\x04\xa4n\
\x10\x90\xe3\x93\xfbPDw\xfc\xc2I\x1a %\xff \x00\x00\x00_\xee\xf2\x07\x0b\x92\xd4\xc8\x01\x96\xa5b\xbbN\x84*M#\x12\xe1 \
\xb0\xcd\xd2\xdf\x9d\x90(G\x91\x1b\xa3\x00\x82?0\xd2\xa0\xe0q\x840\x06-\xa0%?@o`\xf0\x18\xf8\xf3\xeb)\x11\x91M\xe3\x1c\
v\xc4\x03\xb6\xe4\xd6\x840\xfeZ1E.A\xa0\xffa\x06\x05\x12jo\xe2x\xae\xd2\x99\x7f\xa1\xd6\xdc\x01\xb6S\xa0~c\x035\xce\
\x01\x07\xd8CR\xf8B\x90Y\xb0,c\x01\xaf\xa9\x14y\xef\xa2\xd3\xab\x83\xfd\x9aT\xf3\xfeq\xfc\xdc\x10}\xa4\x13\x16=B\x932A\
\xaek\x80\x83\x87D1\xce\x93\x0b\xc8@\xad\xa2\x94%\x8e\x11\xccN\x00G\xfc\x93\xe67B\x11\xf9\xc1\xab\x00\x84\xc1KP,\x87\xa2\xab\
\xcd!{\x04\xf4\xadxt\xd4eq\xd9\xe9BP\xdc\x12E\x18\x94\x94\x9f\xb0\xb5_\xa0\x9b`\xe4\xd2\xa5S\xcd\xb2\xa44G\x82=\xa9\
\xa2\xb2\t\xa3\xf0\xe22\xc9\xf9p;6\xf0\x91\xb2\xe1\xa1\xbf\xb0\xb6\xb0\xb1\xc0\\\xb4\xc8\x12\x00G\xf7 \xe2\xd8\x900\xa4a\x8fL2\
\xb5\x13\x80\xc9\x06C\xb1\x890\xf5bB\xf7\xad\xe0\xaf\xbd\xb1`!\x84\x07v\xf2\xb3\xbb\xc0\xf8\x15\xc1aJ\x91a\xdb3\x18\xffa\xb2\
\"\xf1\xaf\xb5\xa4\x01\xceQ\xa6m\x04A\x9c\xb4\xe8\x99\x10w\x99\xf4\x83\xf4\xc0\x90\xb9\xd4\x00\x00\x00y\xff\xa2@W\xc1\xdb_\x03\xde\x8e\
a\x16\xd12vp\xa4\x93k\x94%k#\nR\xd0;\x87d\x93_P\xb2\x7ft/\x8b\xe0\x9b\xa5\xd0\xbe\x89\xc3ix\xc2\xfaoA\
\xda\xf4\xb3G\xfdR\xdc\xa0`\xa7\x02c%1R\x86>Pb}\x10\x0bZ\xf0j\xac\x84\xf9\x8c\xe4{\xb5p9\xcd\xa0\x92\xc8\x90\xd8\
\xcb\x00Hh\xf3\xf3@\x84\x8b\x1d \xb7\x98t\x1c\xe9s\xefn#~)B\x0f0A*XQV\xb8\x13T|\xa0w>\x04b\xbb\
\xc0\'\x90\xd2\x13\xec\xe1\x08rD\x8e\nA\xdbZ\xb0\xacm\x94@\xf9\xf1\xd2\xc4ra\xb0\xd1\xef\xfb\xb1\x84\xf0q\x17\x1f$\xf3\x00`\
\xfaQ\x94%\x85\xe3cURt;Dll!}\xd4\xe1\x06\xd6\xc2\xbf\xa3\xa0\x88S\xf2*\'\"\xdb\xfd@\x10\x15c~\x90\x12?\
\xd8\xe2M\n0E\xbfa5C\x12\x12\x0b\x13\xa7\xbd`F\xf6Q\xaco\x80\xafs\x81\x82h\x83\xb9\xdfp\x99\x15!\x97\xcfP\xcc\t\
\xb1\"\xfa0\xf9b\xc4&]d\x9a\x124\xf5\x15\xb2\xab#\xc3\xe2\x05\xb4\x12<@\xa8L\x84H\x06T\xe5\xaaq\x99B\x82\'\x0b\x13\
\xa6\xb54\xecgq\xdf\xfc\x112{`y4 \x7f\xf8\xf3\x8a\"@\x9a\x81\x02A\xb2\xd2\xa9J\xe1\x82\xc3\xf2g\xdda\xdc\xc0P\xf5\
%4Kp1\x00\x00\x00\xac\x0crWS\xc0\xe3V\x94\xd5\xe0\xd3{\xfc\xf3\x1eUd1F\xa2\xb9 \xf03p\x01\xf3\'\x10\xac,\
R\xa2wd~\x98\xf2d\t\x12\x83j\x82 \xd9q\xa4u4B\xa2Q\xf3M\xb2hR\x10\xe6\x14\x13\xc4\xd2\xd3\xb2s\x04s\xddb\
\xd5&\x80\x80;\xe4\x00\x00\x00\x1e\xa2\xd2\xd9\xd2q\x88[\x11\xe7\xb11\"\x8bT\xea\xb9\x94\xb5\xcb@k\xb2\xf1\x9b\xf40I\xaf\x14\xad\
\x03b\x00\x00\x00\xd2b\x14\xfe\xc4\xb15\xc0\x94\x9ax\xd0\xfb9\x92_i3\xb3~\xf4\xb9\xda\x90\x80\x82c\x83YCJ\xec\xc0\x17\xd0\
Q\x07\x1a\xf0\x82\xcf\x13f?S.\xfcP\xb7Q \x1ec\xc1]\x99\xe1.\x88\xa0\"R\xa1\xb9\xd2\xf3\xf8\xca\xe3e\x88\xd0n3\xb3\
zS#\xbf\xa8\"wr\x14\xe7\x01\"\x0e!C\xa0\x9d\xc2~\xaaa\xa2u\x13\x00\x00\x00B\x87\xa2>\xdb\xa1\xfcR$\x93 2I\
\xa0\x80\x92^P\x12\x04$k\x0b1\x13}\x00\x95\n!\x08\xf8\x10/\x1f\xf1\xb1R\xb4\xa02\xb0\x1a\x15AfX\xa1)\xb1\xf4\xdfd\
\x02\x8c\x00\xf2\xbe\xcf\xc1.\xe4\x12\xf6D!\xd2\xa7ad\x9aDb\x9e\xe0\x9c\xcf\x03!\xfa\xe2B\xfb\xa0\xe0A\x04\xf0\x9b\x14\xdc\xc0\xf1\
-\x9b@][$\x07\xc3\xf39R\xc3./bZ\xf3\xc2\xbeQ\x84\x95\xe1\x80\x96\xc4\xf0\x17]\xd3\xe4\xb8@\xfa\xa3\xc4\xc0n4\xb0\
\xb1\xa4Xm\xf4i\xe1\xb1\x1c\x07\x817\x81\xf2(H\xd4\xe3_2\xbb_`+\x14\xd4 \x1d!T\xf1p@s\xf4\xe5\r\xc3\xec\x14\
\x04\xb4]0\xf6\xaa\x84\xe2/38\xd2!\xce\x8a\xb4\xc5i\xa4\xd7`B\x0b\xa8\xd4\xb4\x17\x93\xaer\xa1e\x9f\xf0\xedFa,c\xd4\
\x01\xb3\x81\xcd\xdd\xd0\x87\x1a\x10\x8a\xe1\xb08\x0bTy\xcf\x00\x83\xfc\xf1\x8e\xd3\xc3\xe2>B\x15R\x92\xac8B\xd0$\xe0\x17.\xe2\x8a\
G@\xba|\x01\x00\x00\x0065\x82\xf02\xa1\xd1`Q\xa8t\xb4\x00\x00\x00\xd4%b\xd6#\xc4\xba\xeaP\xba\x0b\x11\xd2\x0c\x11\x80M\
0\xad\x05\xb3):1\x1a\xf6\x91\xd1\xb8\x01b\xc8R-\xdd\xf1l\x98\xe0\xd9\xdb\x11\xe9\x17\x81\xa0\x013\xa7!\x00\xeei\x01\x89\xfd1\
\xa0B\x82\x00\x00\x00\xe8\x18R|\xc8\xc2\rx1q\xcb\x13[F\x11\xea*Sm\xea\xf2\x01_\xb2j\xb2@\x04\x0cb{\xf0\xc0\x8b\
\x10tT\x84b(\xaap\xbe\xb2\x14\x11\x9b\xd2\xae]\xc3)\xda\xe2[\xa3P>\xae\x14w8\x83\xe3%\x94\xfb\x98p\x99\x02\x93\xb8\xeb\
\xa2\xde\xa4\x94\xa1\x89Ay\xa5\x02\x8ee\xe3\xf61!\xb9a\xe3_x\xd4\xb8F\xf1]&\xa2\xe9\x9f\xc0\xf6\xe8`(]#\xba\x82!\
\x0e1\x80\xca\x85\x01\xf4M\xa0S\x86q\xa5b\x83\xec\xda\x91!\xa1@\x92\x9a\x93\xb6\x88\x11\x02:\xb3\x82\x92\x12\xf3R\x94\xf3-cI\
a\xe1~\x10B\xce\xeb\x80Wu\x02K\xd51\x90IAR\x02\x01w\xf1\xe2g\xabR\x8cB\xb0\xadl\x13Z>\x90.\xf7\xe0Wb\
\xf4;\x97\x82B\xe4\xf0\xd7\xff\xe1\xc4\x00a\xc1\x19\xd05`\xb0\x05\x1e\xb2\xc0\x8b\xc2\xd8WB\xb4b\x94o\xd7\xa1\x1a(\xf1\xa5{Q\
\x18\xc9\x00\x17{t\xdcgQ\xc8\xb10\x00Q0\xb0%\xb0\xa4\xc0sw\xbb`\x7f\x05\xe1\xf2\xff\xb0\xf7\x15\xf0}\xdb\xc3\x82\x1d\x92P\
\xf9s\x86id\x8dd\xe0\x1bU#\xbe\x97\x94\xa4\x97\xe3hO\x93\x8c\xf7\xd2\x99\xb8\xe2\xe4\xcc\xf1+\x1e\x91\x10\x08#\xa9\x18\x12\xa8B\
\x12h|\xd1\x80\xb4\x04m5\xb1\xce\x90\xe31$q \xbcAZ\xf1\xb1\xd1\xab\xe4\x9b\x08\xb1\x82\xc0\x01\xfd\xde!\xe4\xbc2\x9b]\x14\
\x16\xfeC\xf6\xa8\x81\xb1\xc8\x11en\xf0-I\xc4l\xb0a\x94\xbf\xe2\xd4\xba\"pc\x92\xf0\xe0\x02\xecfT \xc2!\x1a\xdd\xe2\x00\
\x00\x005\xcc@ef\xe0\x04\xb7\x82\x00Y\xa2\xb9\x7f\xc1\xa4E\xb2C\xf4\x92\xba_$\xc6IT\x85?\xa4\xc0et~\xf1\x93[E\
\xb1\xc0\x85\xe1\xbe{\x92\xf1\x17R:NA~U\x91tMt\x14\xb2\xb2\x80\xf3\xa2;\"r\xe0D\xb4\x00\x00\x00\xef\x08ts\xa1\xc2\
\xe1r\xd0~s\x91\x03c\xf1:W\xe4\xab:\xa1S\xa2\xc2\x00\x00\x00\xb4O\xb4d\xa6\xd4DK#Q\xbft|\xd3\x11\xb1\xf6` \
\x84\xb1G\xc8\xa2\x90\x9b\xf4\xf5\xb1\x14a\x82\xa1\xac\xd2Rs\x82\xc3\xd3ba\x8c\xdbB\x00\x00\x00a\xe2\xb3\x00\x00\x00[\x8d\xf2*\x9e\
\x10\x81\xe0\x12\xfa\xe91\xfc\xeb\xa2\x14\xf2\xb2\xa5Q\xa0\x0cp\xe0\x8f\x00\xc4\x17\xed\xe1\xba&bhj2aB2.\xa0\xb2\x1fZ\xe4\
\"\x9f@\xd21\"\xd0\xf7\x02\xfd@r\xcc\xa1\xd2E\xfc\x81\x08_\x11Lo\x12g\xe0P\x9b\xf1C)\x01Q\xc3q\x12\xdf?q0\
b\x04\xf0\xbb3\xf9\xa4\xa0;o\x91\xad\xa7\xf0\x88\x0e\xb4\xdf\xbbCT\xa1T\xf0\xd32\xb5\xe7\xc2\xc6*$\xa5&\"\xf2$b\x08\xa2\
\xf1\xf1-Q\x1d\xa7\xb0\xb9ub\xa9\xdf\x10eo\xc1\xb3\x8c\xc0\x13\x1e\x82\x80\xba\x84x\x87R\xbd\x8fRQk\xe2U\x12\x04\xff>\xf2\
\xc4\xfe\x02\xd6\xe4\x90}\x92\xf0$\xbabN\xbf\xf3ez\xf0\xa2\x0b\x13O\xac\xc3\xc7T\xc1\xa1x$\xa0\x19\xa2\xb5\x8b\x84\xba\xb9`\x03\
\xe83\xd0\x00\x11t\xbd\x02\xe4=\"%_q\x08\x1cs\x89\xdcp\x12|\xb0\x13y\xa4v\xb8\xb3S\xfc\x00\xb5b\x12\xb3p\x00\xbbO\
\x119\xedq\x9c-\x00\xf3\xbc\xa1\x82\xb7A\x9c\xad\x04}/3ma\xd2P\xe3a\x124\xb1+\xbb\xd4\x92,r6\xdc\x90\xff0\x01\
>\xfd2\xe8\xf9\x12\xd3\xbbaU\x03\x02\x02\x81\x92\xe1k\xa1.\x91!\xb2\xe4\x01\xe2\x9d\xc2\x1cQ\x14YXs\t\x84\x10\x7fma\xe8\
\x13\xa0*\xc7\xd2\xc8\xc7\x03Z\xe4#\x1b\xde\xb1\xc7\xb7\x02\xf8s\xc3\x00L\xe4R \x04a\x96\x80\xefP\xb4\x89o\x13\xf5b\xa1\x00\x00\
\x00\xc5\x81\xe4\xd6\x11\xb0\"\xc5\x02\xb1\xf9\x12\xc1\x1cp>\xdf\xa0\x10\xf12-\x0fQ\xd3\xd2\x91oQbsG0\xc5\xe8\x00Xb\x83\
P@Q\x87\x83\x84O\xb8D\xa6p\xa3\xa5\xb0#4\xcd\xf2\xb0\xf5\xd1,]\xc2\xb7\x94\x90\x96\xeb\xe2\xe1\xa3p\xd3\xdfA\xddj\x83c\
/\xb3\x00\x00\x00|\xe4\x00t\x9e\xb2\xeaf\xf0+\xb5\xf46\x19\x90t\xe0\xa3R\x13\"YJ\x92\x02\x7f3\x10\x03ro\xdf\xd1\x16b\
\x80\x9d\xb1\xb3\xa1\x94\x80\x05`\xc4\xa0\xe61\x0b\xbb\x02\xb6\xba\x90^\xdbq]\x93\x80\x1dS\xa3\xa3\xdc@w\x80\xf3\xaa=1E\xf3!\
\xf6^\x91\r@\xb3hp\x81\xa3v!\x94\xb8dJ0\x81\t\x99\xe0\x0e\xa3\"\xf1\xf5\x136M@\x9a\x89p\xbdOR\xeb\x9e\xc0\xe2\
bp\x15\xa5\x935\xf2\xb3?\xc0@zJ\xe49\xe7\xd2\x9e\x9epp\xf5\xc2\xd1q#\xde\xeara\xd5\xe2\xc2\xfc\x03T\x863\x90\x9f\
\x82eG1\xac\x913\x94\xf1\xf0\xb8\xfa\xc3\xbc\xf3\xb2V5C8\rP\x00\x00\x00\xf3\xea1aQT\xe8]\x00\x9cW\xc1\xc1\x08c\
\x8d\x99\xf2\xd9\x04\xd0\x0eQ \xee\xeb \x14Vs\x98\xc7\xb2k\xe7ck\x8d\xa4\n\xe0b\x8d\xc0q\xbe+1V\xb8\xc0\x1dz\xf2\xb2\
\xe5cq\x8aA\xe1`#m\x1ca+\x8d2\x11\x00qg\x12D\x93\x8f\x94\xb0f\x14a\xda\x13\xff1\xd3\xa7;\xf4\xa9\xc3\x90V\xb9\
2\xcb\x96rA\x99\x82)\x82\xe0\xfe\xc3\x110\x03!\xbd3\x126r1\xc31\x82\x83^Qj\x10pe\xe2a\xf1@\x12\x0fb\x91\
\x84\xd8C\xd7\xb32\xa3?C\xfd\xd3\xb2\xd1XB\x9a\x97\x04\\#\xe1\xac\xcb\xd0\xd6k\xd0\x84\xef1\x17\x90\x10G\xf23\x0cZ2\x1a\
Fr\'\xa9\x10\xa4\x85\x11\xd7\"\xa1J\xc7\xa2\xe6,\x83\xf5,\xf2", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 47, 49, 50, 51, 53, 54, 55, 56, 57, 60, 61, 62, 64, 65, 66, 67, 68, 71, 72, 75, 76, 77, 78, 79, 82, 85, 86, 87, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 104, 105, 109, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 137, 138, 139, 142, 143, 144, 148, 149, 150, 153, 154, 155, 156, 157, 158, 159, 160, 162, 164, 165, 168, 169, 171, 172, 185, 187, 188, 189, 191, 192, 193, 194, 195, 197, 198, 199, 200, 201, 207, 208, 209, 210, 211, 212, 213, 217, 218, 219, 220, 221, 223, 224, 227, 230, 231, 232, 238, 242, 243, 244, 248, 249, 250, 251, 252, 253, 254, 255, 257, 258, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 275, 280, 282, 283, 284, 289, 290, 291, 292, 295, 296, 297, 298, 299, 300, 302, 305, 306, 308, 309, 310, 311, 312, 316, 317, 318, 320, 321, 322, 324, 326, 328, 329, 331, 332, 333, 334, 336, 337, 338, 341, 343, 344, 346, 348, 349, 350, 351, 352, 355, 357, 360, 361, 362, 364, 365, 367, 368, 370, 371, 372, 373, 376, 382, 384, 385, 388, 391, 392, 393, 395, 396, 397, 398, 399, 402, 404, 405, 406, 408, 409, 410, 412, 414, 415, 418, 420, 421, 422, 423, 424, 425, 426, 428, 429, 430, 431, 432, 434, 439, 440, 442, 443, 445, 446, 447, 448, 452, 453, 455, 456, 457, 458, 461, 463, 467, 469, 470, 472, 473, 478, 481, 482, 486, 487, 488, 489, 492, 494, 495, 496, 505, 506, 509, 511, 512, 513, 514, 515, 516, 517, 519, 520, 521, 522, 524, 525, 532, 535, 536, 537, 538, 540, 541, 543, 551, 554, 556, 558, 559, 560, 562, 563, 564, 568, 569, 570, 571, 572, 573, 574, 575, 577, 579, 585, 586, 587, 589, 591, 592, 594, 595, 597, 599, 600, 601, 603, 604, 605, 608, 611, 613, 614, 615, 617, 620, 621, 623, 625, 627, 629, 631, 633, 635, 636, 638, 639, 641, 642, 644, 645, 647, 648, 649, 651, 652, 654, 656, 657, 658, 659, 660, 662, 664, 666, 669, 670, 671, 674, 675, 676, 678, 679, 680, 682, 683, 684, 685, 688, 689, 690, 692, 693, 694, 695, 697, 698, 700, 701, 702, 708, 709, 711, 714, 715, 717, 719, 720, 721, 723, 725, 726, 727, 728, 729, 731, 732, 733, 734, 736, 739, 741, 742, 743, 744, 745, 746, 748, 749, 751, 752, 753, 754, 756, 758, 760, 761, 762, 763, 764, 775, 782, 783, 784, 786, 787, 791, 798, 799, 800, 804, 805, 807, 809, 813, 815, 816, 821, 826, 827, 835, 837, 839, 840, 841, 842, 844, 845, 846, 847, 848, 849, 851, 852, 854, 856, 858, 859, 860, 862, 863, 864, 865, 866, 870, 871, 872, 874, 876, 877, 879, 881, 882, 883, 884, 885, 886, 887, 888, 890, 891, 893, 894, 895, 896, 898, 899, 900, 904, 905, 906, 907, 909, 914, 916, 919, 922, 926, 929, 930, 932, 933, 934, 935, 936, 937, 938, 941, 946, 947, 948, 949, 951, 952, 953, 954, 955, 957, 958, 960, 962, 963, 965, 967, 968, 970, 971, 972, 974, 977, 978, 980, 983, 984, 986, 988, 990, 992, 993, 994, 995, 996, 999, 1000, 1003, 1004, 1005, 1008, 1009, 1010, 1011, 1013, 1014, 1017, 1019, 1020, 1021, 1022, 1023, 1025, 1027, 1030, 1031, 1032, 1034, 1035, 1036, 1037, 1039, 1040, 1042, 1043, 1045, 1046, 1048, 1052, 1053, 1054, 1056, 1057, 1059, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1078, 1079, 1081, 1082, 1085, 1087, 1089, 1091, 1092, 1094, 1099, 1100, 1101, 1103, 1105, 1106, 1108, 1110, 1113, 1115, 1116, 1117, 1118, 1119, 1123, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1133, 1135, 1138, 1141, 1142, 1147, 1149, 1151, 1154, 1156, 1159, 1161, 1163, 1165, 1166, 1168, 1169, 1170, 1179, 1180, 1181, 1183, 1184, 1186, 1189, 1190, 1191, 1193, 1196, 1199, 1200, 1201, 1202, 1204, 1205, 1207, 1209, 1210, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1227, 1228, 1229, 1232, 1234, 1236, 1238, 1239, 1240, 1242, 1247, 1248, 1251, 1255, 1258, 1259, 1261, 1262, 1264, 1265, 1269, 1270, 1273, 1275, 1276, 1278, 1280, 1281, 1282, 1283, 1285, 1287, 1291, 1294, 1295, 1298, 1300, 1301, 1302, 1303, 1304, 1307, 1309, 1314, 1318, 1319, 1320, 1322, 1323, 1324, 1325, 1326, 1328, 1329, 1332, 1334, 1336, 1339, 1340, 1341, 1342, 1344, 1345, 1348, 1349, 1351, 1353, 1356, 1358, 1359, 1361, 1362, 1363, 1365, 1366, 1372, 1388, 1389, 1391, 1392, 1393, 1397, 1398, 1402, 1423, 1424, 1425, 1428, 1431, 1432, 1433, 1435, 1436, 1438, 1439, 1440, 1441, 1442, 1444, 1445, 1446, 1447, 1448, 1450, 1451, 1454, 1455, 1456, 1457, 1459, 1460, 1461, 1463, 1472, 1473, 1475, 1477, 1478, 1480, 1483, 1488, 1489, 1491, 1492, 1493, 1494, 1497, 1498, 1501, 1502, 1506, 1508, 1510, 1512, 1514, 1515, 1516, 1520, 1521, 1531, 1532, 1534, 1535, 1538, 1541, 1542, 1544, 1546, 1547, 1549, 1550, 1551, 1554, 1555, 1556, 1557, 1559, 1560, 1567, 1585, 1586, 1587, 1588, 1590, 1591, 1593, 1594, 1595, 1597, 1598, 1601, 1602, 1604, 1605, 1606, 1607, 1609, 1610, 1618, 1620, 1622, 1623, 1625, 1626, 1629, 1630, 1631, 1633, 1634, 1635, 1638, 1640, 1642, 1644, 1645, 1646, 1651, 1652, 1654, 1655, 1657, 1659, 1660, 1661, 1668, 1669, 1678, 1682, 1688, 1690, 1691, 1693, 1698, 1702, 1703, 1704, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1715, 1717, 1722, 1723, 1725, 1726, 1727, 1728, 1732, 1733, 1735, 1741, 1742, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1766, 1768, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1778, 1779, 1780, 1781, 1783, 1789, 1790, 1791, 1792, 1796, 1797, 1799, 1804, 1805, 1806, 1807, 1809, 1811, 1817, 1821, 1825, 1827, 1829, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1841, 1842, 1843, 1844, 1845, 1846, 1849, 1851, 1853, 1855, 1856, 1857, 1858, 1859, 1861, 1862, 1868, 1869, 1870, 1871, 1872, 1873, 1874, 1876, 1880, 1881, 1882, 1886, 1888, 1889, 1890, 1891, 1894, 1895, 1897, 1898, 1900, 1903, 1904, 1905, 1906, 1907, 1909, 1910, 1911, 1913, 1914, 1915, 1916, 1917, 1919, 1921, 1923, 1925, 1926, 1927, 1928, 1929, 1931, 1932, 1933, 1934, 1935, 1938, 1940, 1941, 1943, 1944, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1956, 1957, 1958, 1959, 1961, 1962, 1963, 1964, 1966, 1969, 1971, 1972, 1973, 1974, 1985, 1986, 1988, 1991, 1992, 1994, 1996, 1997, 1998, 1999, 2000, 2001, 2007, 2008, 2012, 2015, 2016, 2018, 2020, 2022, 2023, 2026, 2027, 2032, 2034, 2035, 2039, 2043, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2055, 2056, 2057, 2058, 2059, 2060, 2061, 2062, 2063, 2073, 2081, 2082, 2083, 2084, 2094, 2095, 2096, 2097, 2098, 2103, 2105, 2107, 2108, 2110, 2112, 2113, 2114, 2115, 2116, 2117, 2119, 2121, 2122, 2123, 2126, 2128, 2129, 2131, 2132, 2133, 2134, 2140, 2142, 2143, 2145, 2147, 2148, 2149, 2150, 2152, 2159, 2161, 2165, 2167, 2168, 2169, 2170, 2171, 2174, 2177, 2179, 2181, 2186, 2188, 2189, 2191, 2192, 2193, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2203, 2206, 2209, 2211, 2212, 2213, 2215, 2217, 2218, 2220, 2221, 2222, 2223, 2225, 2227, 2228, 2230, 2234, 2235, 2236, 2246, 2247, 2249, 2250, 2251, 2252, 2254, 2256, 2260, 2262, 2263, 2265, 2266, 2267, 2269, 2270, 2274, 2275, 2277, 2280, 2282, 2283, 2285, 2287, 2288, 2290, 2292, 2293, 2295, 2296, 2297, 2299, 2300, 2301, 2303, 2306, 2310, 2312, 2313, 2315, 2316, 2318, 2320, 2322, 2324, 2325, 2326, 2331, 2332, 2334, 2335, 2337, 2339, 2342, 2343, 2344, 2345, 2347, 2349, 2350, 2351, 2354, 2356, 2358, 2360, 2361, 2362, 2364, 2365, 2367, 2369, 2371, 2372, 2374, 2375, 2377, 2379, 2380, 2383, 2384, 2385, 2387, 2388, 2389, 2390, 2391, 2392, 2393, 2394, 2397, 2398, 2399, 2400, 2402, 2403, 2404, 2405, 2407, 2408, 2409, 2411, 2412, 2413, 2415, 2418, 2420, 2422, 2423, 2427, 2428, 2429, 2432, 2437, 2440, 2442, 2460, 2463, 2465, 2466, 2467, 2468, 2470, 2471, 2472, 2473, 2479, 2480, 2484, 2485, 2486, 2487, 2488, 2491, 2496, 2497, 2498, 2500, 2502, 2503, 2504, 2505, 2506, 2507, 2508, 2509, 2511, 2517, 2521, 2522, 2523, 2524, 2525, 2526, 2529, 2531, 2533, 2534, 2535, 2538, 2539, 2540, 2542, 2544, 2546, 2568, 2570, 2574, 2576, 2578, 2580, 2584, 2586, 2592, 2603, 2605, 2609, 2611, 2612, 2614, 2616, 2618, 2620, 2622, 2624, 2630, 2632, 2634, 2635, 2638, 2639, 2641, 2642, 2643, 2644, 2645, 2647, 2649, 2650, 2651, 2652, 2654, 2656, 2658, 2660, 2661, 2663, 2666, 2668, 2670, 2671, 2673, 2675, 2676, 2677, 2678, 2679, 2680, 2681, 2682, 2683, 2684, 2686, 2687, 2689, 2690, 2691, 2695, 2696, 2697, 2698, 2699, 2700, 2702, 2704, 2711, 2712, 2713, 2720, 2722, 2724, 2726, 2728, 2730, 2731, 2734, 2736, 2737, 2739, 2740, 2741, 2743, 2744, 2745, 2746, 2748, 2749, 2750, 2751, 2753, 2754, 2755, 2757, 2759, 2760, 2761, 2763, 2765, 2768, 2770, 2771, 2774, 2775, 2777, 2779, 2780, 2783, 2784, 2786, 2790, 2799, 2802, 2804, 2806, 2807, 2808, 2810, 2813, 2815, 2817, 2818, 2819, 2821, 2822, 2824, 2828, 2830, 2831, 2832, 2834, 2835, 2839, 2843, 2844, 2847, 2849, 2852, 2854, 2855, 2856, 2858, 2861, 2864, 2866, 2869, 2873, 2875, 2876, 2877, 2879, 2882, 2894, 2897, 2898, 2900, 2901, 2902, 2903, 2904, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2914, 2916, 2928, 2931, 2934, 2938, 2942, 2943, 2944, 2945, 2946, 2947, 2948, 2949, 2951, 2952, 2954, 2955, 2957, 2959, 2963, 2965, 2967, 2970, 2975, 2982, 2984, 2986, 2988, 2993, 2994, 2995, 2997, 2999, 3001, 3002, 3003, 3004, 3006, 3010, 3011, 3014, 3017, 3018, 3020, 3023, 3025, 3035, 3036, 3038, 3039, 3043, 3044, 3045, 3046, 3048, 3050, 3052, 3056, 3061, 3063, 3065, 3067, 3069, 3071, 3073, 3076, 3078, 3083, 3084, 3085, 3087, 3088, 3090, 3092, 3095, 3096, 3098, 3099, 3101, 3102, 3103, 3104, 3105, 3109, 3111, 3112, 3114, 3115, 3116, 3119, 3120, 3121, 3132, 3135, 3136, 3137, 3138, 3139, 3141, 3142, 3143, 3145, 3147, 3150, 3151, 3153, 3161, 3162, 3164, 3165, 3166, 3167, 3169, 3171, 3173, 3175, 3176, 3177, 3180, 3182, 3183, 3189, 3195, 3196, 3197, 3199, 3200, 3201, 3203, 3204, 3206, 3208, 3210, 3211, 3226, 3228, 3231, 3234, 3236, 3238, 3240, 3241, 3242, 3243, 3247, 3249, 3250, 3251, 3257, 3260, 3261, 3262, 3263, 3265, 3267, 3268, 3271, 3272, 3273, 3275, 3277, 3281, 3284, 3287, 3289, 3292, 3294, 3299, 3301, 3306, 3307, 3308, 3309, 3310, 3314, 3316, 3320, 3322, 3324, 3325, 3327, 3330, 3332, 3334, 3337, 3338, 3339, 3340, 3342, 3346, 3351, 3352, 3354, 3355, 3357, 3358, 3359, 3360, 3361, 3362, 3363, 3366, 3367, 3369, 3370, 3372, 3374, 3375, 3376, 3378, 3380, 3381, 3383, 3384, 3385, 3386, 3388, 3391, 3393, 3394, 3395, 3396, 3398, 3399, 3401, 3403, 3404, 3407, 3409, 3411, 3412, 3413, 3414, 3415, 3416, 3417, 3419, 3422, 3423, 3426, 3427, 3428, 3430, 3431, 3432, 3433, 3435, 3438, 3440, 3447, 3448, 3449, 3450, 3451, 3453, 3455, 3459, 3460, 3461, 3462, 3463, 3465, 3466, 3468, 3469, 3470, 3471, 3472, 3473, 3474, 3476, 3478, 3483, 3484, 3485, 3487, 3493, 3496, 3499, 3502, 3504, 3506, 3507, 3509, 3510, 3511, 3512, 3514, 3516, 3517, 3518, 3519, 3521, 3522, 3524, 3530, 3532, 3534, 3535, 3536, 3537, 3538, 3539, 3540, 3544, 3547, 3549, 3551, 3553, 3555, 3560, 3561, 3562, 3567, 3568, 3569, 3571, 3573, 3574, 3575, 3577, 3579, 3581, 3582, 3584, 3586, 3587, 3588, 3591, 3592, 3593, 3594, 3595, 3596, 3597, 3598, 3600, 3603, 3604, 3605, 3606, 3618, 3621, 3622, 3625, 3626, 3627, 3630, 3633, 3635, 3637, 3639, 3641, 3642, 3645, 3647, 3648, 3649, 3666, 3669, 3684, 3685, 3687, 3688, 3690, 3692, 3698, 3701, 3702, 3703, 3705, 3707, 3708, 3709, 3710, 3711, 3712, 3713, 3715, 3716, 3717, 3719, 3721, 3723, 3728, 3729, 3730, 3731, 3733, 3735, 3736, 3737, 3739, 3740, 3742, 3744, 3760, 3764, 3766, 3769, 3771, 3772, 3774, 3776, 3778, 3779, 3780, 3782, 3783, 3784, 3786, 3787, 3789, 3790, 3793, 3794, 3796, 3798, 3801, 3804, 3807, 3808, 3809, 3810, 3813, 3814, 3818, 3820, 3822, 3824, 3825, 3826, 3827, 3829, 3830, 3834, 3835, 3836, 3839, 3841, 3842, 3847, 3849, 3852, 3854, 3856, 3857, 3865, 3869, 3870, 3871, 3872, 3874, 3876, 3885, 3890, 3893, 3894, 3896, 3898, 3901, 3902, 3904, 3907, 3910, 3913, 3916, 3917, 3921, 3923, 3926, 3928, 3930, 3931, 3935, 3936, 3939, 3940, 3942, 3943, 3946, 3948, 3951, 3952, 3953, 3963, 3964, 3973, 3974, 3979, 3982, 3983, 3985, 3987, 3988, 3991, 3992, 3993, 4006, 4007, 4008, 4012, 4014, 4015, 4021, 4022, 4023, 4024, 4025, 4028, 4029, 4030, 4031, 4032, 4034, 4035, 4039, 4043, 4045, 4047, 4051, 4052, 4054, 4056, 4058, 4059, 4061, 4062, 4067, 4071, 4077, 4080, 4089, 4094, 4096, 4098, 4102, 4105, 4107, 4110, 4118, 4123, 4125, 4127, 4132, 4136, 4138, 4139, 4141, 4143, 4146, 4147, 4149, 4151, 4153, 4155, 4157, 4158, 4159, 4160, 4162, 4164, 4166, 4168, 4170, 4171, 4174, 4176, 4177, 4178, 4179, 4180, 4181, 4183, 4185, 4188, 4190, 4194, 4196, 4200, 4203, 4204, 4206, 4209, 4211, 4212, 4214, 4217, 4218, 4219, 4220, 4222, 4224, 4226, 4236, 4237, 4240, 4243, 4244, 4245, 4246, 4247, 4249, 4251, 4253, 4255, 4257, 4261, 4262, 4263, 4265, 4266, 4267, 4268, 4270, 4271, 4273, 4276, 4277, 4278, 4279, 4281, 4285, 4292, 4294, 4297, 4299, 4300, 4302, 4306, 4308, 4309, 4310, 4312, 4314, 4317, 4318, 4320, 4321, 4322, 4326, 4329, 4331, 4333, 4335, 4336, 4338, 4344, 4349, 4350, 4351, 4353, 4355, 4356, 4358, 4361, 4363, 4365, 4368, 4370, 4376, 4377, 4378, 4380, 4382, 4385, 4386, 4387, 4389, 4392, 4397, 4403, 4406, 4408, 4410, 4411, 4413, 4415, 4419, 4421, 4423, 4425, 4426, 4427, 4431, 4433, 4436, 4438, 4439, 4457, 4459, 4461, 4463, 4464, 4465, 4466, 4471, 4472, 4474, 4476, 4478, 4479, 4480, 4482, 4484, 4485, 4488, 4490, 4491, 4493, 4495, 4496, 4497, 4501, 4502, 4503, 4506, 4507, 4508, 4509, 4518, 4520, 4524, 4526, 4532, 4534, 4537, 4539, 4540, 4542, 4544, 4548, 4550, 4551, 4552, 4554, 4556, 4557, 4558, 4559, 4561, 4563, 4564, 4566, 4568, 4574, 4575, 4577, 4580, 4583, 4584, 4588, 4589, 4592, 4594, 4596, 4601, 4602, 4605, 4607, 4609, 4611, 4612, 4613, 4615, 4616, 4618, 4620, 4623, 4624, 4629, 4633, 4635, 4636, 4638, 4639, 4643, 4644, 4647, 4649, 4651, 4652, 4654, 4656, 4658, 4661, 4664, 4666, 4670, 4671, 4672, 4674, 4680, 4681, 4684, 4685, 4686, 4688, 4689, 4690, 4696, 4701, 4702, 4706, 4708, 4710, 4712, 4714, 4717, 4719, 4720, 4721, 4723, 4724, 4725, 4726, 4728, 4729, 4730, 4732, 4737, 4738, 4740, 4742, 4744, 4746, 4747, 4749, 4750, 4752, 4754, 4755, 4757, 4759, 4761, 4763, 4764, 4765, 4767, 4768, 4770, 4772, 4774, 4776, 4777, 4780, 4783, 4785, 4786, 4787, 4789, 4791, 4793, 4794, 4795, 4796, 4800, 4801, 4802, 4803, 4807, 4808, 4810, 4811, 4813, 4814, 4815, 4816, 4818, 4819, 4820, 4821, 4823, 4824, 4826, 4827, 4829, 4832, 4833, 4835, 4836, 4837, 4838, 4839, 4841, 4844, 4846, 4848, 4849, 4850, 4852, 4854, 4856, 4857, 4858, 4859, 4860, 4862, 4864, 4866, 4868, 4869, 4871, 4873, 4875, 4876, 4881, 4883, 4888, 4892, 4893, 4895, 4899, 4901, 4903, 4907, 4908, 4910, 4916, 4917, 4918, 4922, 4923, 4924, 4928, 4929, 4932, 4934, 4938, 4939, 4942, 4943, 4944, 4945, 4946, 4947, 4948, 4949, 4951, 4952, 4953, 4954, 4955, 4956, 4957, 4958, 4959, 4960, 4961, 4963, 4964, 4965, 4966, 4967, 4968, 4970, 4971, 4972, 4973, 4974, 4975, 4977, 4978, 4979, 4980, 4981, 4982, 4983, 4985, 4987, 4988, 4989, 4990, 4992, 4993, 4994, 4996, 4997, 4998, 5000, 5001, 5002, 5003, 5005, 5007, 5008, 5010, 5011, 5013, 5015, 5017, 5018, 5019, 5020, 5023, 5025, 5026, 5027, 5028, 5030, 5034, 5038, 5039, 5041, 5042, 5043, 5045, 5046, 5047, 5048, 5049, 5050, 5051, 5052, 5054, 5055, 5056, 5057, 5058, 5060, 5061, 5063, 5064, 5067, 5068, 5071, 5073, 5075, 5077, 5079, 5080, 5081, 5082, 5084, 5087, 5088, 5089, 5091, 5093, 5094, 5095, 5096, 5097, 5098, 5100, 5101, 5104, 5107, 5108, 5109, 5110, 5111, 5112, 5114, 5116, 5119, 5120, 5121, 5124, 5125, 5126, 5127, 5128, 5130, 5131, 5132, 5134, 5136, 5137, 5139, 5140, 5143, 5144, 5145, 5146, 5148, 5149, 5151, 5152, 5153, 5155, 5156, 5157, 5158, 5161, 5162, 5163, 5165, 5166, 5168, 5169, 5170, 5171, 5172, 5173, 5175, 5176, 5177, 5179, 5180, 5181, 5184, 5187, 5189, 5190, 5192, 5193, 5195, 5196, 5197, 5200, 5204, 5206, 5207, 5208, 5209, 5211, 5213, 5215, 5220, 5225, 5226, 5228, 5229, 5233, 5235, 5236, 5238, 5239, 5243, 5244, 5245, 5248, 5252, 5253, 5254, 5256, 5257, 5258, 5260, 5261, 5262, 5266, 5267, 5268, 5269, 5271, 5275, 5276, 5278, 5279, 5280, 5282, 5284, 5285, 5286, 5290, 5291, 5292, 5296, 5297, 5298, 5299, 5300, 5303, 5304, 5306, 5308, 5309, 5311, 5312, 5318, 5320, 5321, 5322, 5324, 5328, 5329, 5330, 5333, 5334, 5335, 5337, 5338, 5339, 5342, 5344, 5350, 5351, 5353, 5355, 5357, 5358, 5360, 5361, 5362, 5366, 5369, 5370, 5371, 5373, 5375, 5376, 5378, 5381, 5383, 5384, 5385, 5387, 5389, 5390, 5391, 5392, 5394, 5395, 5396, 5397, 5398, 5399, 5400, 5401, 5402, 5403, 5404, 5407, 5408, 5409, 5410, 5413, 5415, 5417, 5418, 5419, 5420, 5421, 5424, 5426, 5428, 5430, 5431, 5433, 5436, 5441, 5442, 5444, 5448, 5449, 5452, 5453, 5456, 5457, 5459, 5462, 5463, 5465, 5466, 5467, 5468, 5472, 5474, 5476, 5478, 5480, 5481, 5483, 5484, 5485, 5486, 5488, 5491, 5494, 5496, 5499, 5501, 5502, 5503, 5504, 5509, 5511, 5512, 5514, 5517, 5519, 5522, 5523, 5524, 5527, 5529, 5533, 5534, 5536, 5539, 5540, 5545, 5547, 5549, 5552, 5555, 5557, 5559, 5562, 5564, 5566, 5568, 5569, 5571, 5572, 5574, 5575, 5577, 5578, 5580, 5582, 5583, 5584, 5586, 5588, 5591, 5592, 5595, 5597, 5600, 5602, 5606, 5608, 5609, 5613, 5615, 5616, 5618, 5619, 5620, 5621, 5622, 5623, 5624, 5625, 5626, 5627, 5628, 5629, 5631, 5632, 5633, 5635, 5636, 5637, 5639, 5640, 5641, 5642, 5644, 5645, 5646, 5647, 5648, 5649, 5650, 5651, 5652, 5653, 5654, 5656, 5657, 5658, 5659, 5661, 5663, 5664, 5666, 5667, 5668, 5669, 5670, 5671, 5672, 5673, 5674, 5675, 5676, 5678, 5680, 5681, 5683, 5684, 5685, 5686, 5687, 5688, 5689, 5690, 5691, 5692, 5693, 5694, 5696, 5697, 5698, 5699, 5700, 5701, 5702, 5703, 5704, 5705, 5706, 5707, 5708, 5709, 5710, 5711, 5712, 5713, 5714, 5715, 5716, 5718, 5719, 5721, 5723, 5724, 5726, 5728, 5729, 5730, 5732, 5734, 5735, 5737, 5739, 5740, 5741, 5742, 5743, 5744, 5746, 5747, 5748, 5749, 5750, 5751, 5752, 5753, 5754, 5755, 5757, 5758, 5759, 5760, 5761, 5762, 5763, 5764, 5765, 5766, 5768, 5769, 5771, 5772, 5773, 5774, 5775, 5776, 5777, 5778, 5779, 5781, 5782, 5784, 5785, 5786, 5787, 5789, 5790, 5791, 5792, 5794, 5795, 5798, 5799, 5800, 5801, 5802, 5803, 5804, 5805, 5806, 5807, 5808, 5809, 5810, 5811, 5812, 5813, 5815, 5817, 5818, 5820, 5821, 5822, 5823, 5824, 5825, 5826, 5827, 5828, 5829, 5831, 5833, 5835, 5836, 5838, 5839, 5840, 5841, 5842, 5843, 5844, 5845, 5847, 5848, 5849, 5851, 5852, 5853, 5854, 5856, 5857, 5858, 5859, 5862, 5863, 5864, 5866, 5868, 5869, 5870, 5871, 5872, 5874, 5875, 5876, 5877, 5878, 5879, 5880, 5881, 5882, 5883, 5885, 5886, 5887, 5888, 5889, 5890, 5891, 5892, 5894, 5895, 5896, 5898, 5899, 5900, 5901, 5902, 5903, 5904, 5906, 5907, 5908, 5909, 5910, 5911, 5912, 5913, 5914, 5915, 5916, 5917, 5919, 5920, 5921, 5922, 5924, 5925, 5926, 5928, 5932, 5934, 5935, 5936, 5937, 5938, 5941, 5943, 5945, 5946, 5947, 5949, 5950, 5952, 5954, 5955, 5957, 5958, 5959, 5961, 5962, 5965, 5966, 5967, 5968, 5969, 5970, 5971, 5972, 5973, 5974, 5977, 5978, 5980, 5982, 5985, 5987, 5988, 5989, 5990, 5992, 5993, 5995, 5996, 5997, 5999, 6003, 6005, 6006, 6007, 6008, 6010, 6013, 6015, 6020, 6022, 6023, 6027, 6028, 6030, 6032, 6034, 6036, 6037, 6039, 6040, 6043, 6044, 6046, 6047, 6048, 6050, 6051, 6053, 6054, 6058, 6059, 6062, 6064, 6067, 6069, 6070, 6071, 6072, 6073, 6074, 6075, 6077, 6078, 6079, 6083, 6084, 6087, 6089, 6090, 6091, 6093, 6095, 6097, 6099, 6102, 6103, 6105, 6107, 6108, 6109, 6111, 6112, 6113, 6118, 6119, 6121, 6122, 6125, 6127, 6130, 6133, 6134, 6136, 6137, 6138, 6139, 6140, 6142, 6144, 6146, 6148, 6150, 6151, 6152, 6153, 6154, 6156, 6157, 6158, 6161, 6162, 6163, 6165, 6168, 6170, 6172, 6173, 6176, 6178, 6180, 6182, 6184, 6186, 6187, 6189, 6191, 6192, 6195, 6196, 6199, 6201, 6204, 6205, 6207, 6210, 6211, 6213, 6215, 6216, 6220, 6222, 6223, 6226, 6228, 6232, 6233, 6234, 6236, 6237, 6238, 6243, 6245, 6247, 6248, 6250, 6251, 6252, 6256, 6257, 6259, 6264, 6265, 6267, 6269, 6271, 6273, 6276, 6278, 6282, 6284, 6285, 6286, 6289, 6291, 6292, 6295, 6297, 6301, 6302, 6303, 6305, 6307, 6308, 6309, 6310, 6311, 6312, 6313, 6314, 6315, 6316, 6317, 6318, 6319, 6320, 6321, 6323, 6324, 6325, 6327, 6329, 6330, 6332, 6333, 6335, 6337, 6338, 6339, 6341, 6342, 6343, 6344, 6345, 6346, 6347, 6348, 6349, 6350, 6352, 6353, 6355, 6356, 6357, 6359, 6360, 6361, 6362, 6364, 6365, 6366, 6367, 6368, 6369, 6371, 6372, 6374, 6376, 6377, 6379, 6380, 6381, 6383, 6384, 6385, 6386, 6388, 6391, 6392, 6393, 6395, 6396, 6398, 6399], [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0),
w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0),
w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2),
w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1),
w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employment, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4),
w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Ditto, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0),
w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Ditto, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6),
w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2),
w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2),
w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6),
w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0),
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
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Ditto, Some(L::De), M::Whole, 0), w(K::Ditto, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8),
w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8),
w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Ditto, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Ditto, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5),
w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Ditto, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5),
w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3),
w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Ditto, Some(L::Fr), M::Whole, 0), w(K::Ditto, Some(L::Es), M::Whole, 0), w(K::Ditto, Some(L::Pt), M::Whole, 0), w(K::Ditto, Some(L::It), M::Whole, 0), w(K::Ditto, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Ditto, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1),
w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0),
w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7),
w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2),
w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Ditto, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1),
w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Ditto, Some(L::Pt), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employment, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0),
w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2),
w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2),
w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3),
w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4),
w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1),
w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0),
w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0),
w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0),
w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0),
w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Ditto, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Ditto, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0),
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
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Ditto, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6),
w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0),
w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2),
w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4),
w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0),
w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Ditto, Some(L::Ru), M::Whole, 0),
w(K::Ditto, Some(L::Uk), M::Whole, 0), w(K::Ditto, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Ditto, Some(L::Ru), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0),
w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1),
w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0),
w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0),
w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4),
w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0),
w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0),
w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0),
w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0),
w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1),
w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Ditto, Some(L::ZhHans), M::Whole, 0), w(K::Ditto, Some(L::ZhHant), M::Whole, 0), w(K::Ditto, Some(L::Ja), M::Whole, 0), w(K::Ditto, Some(L::ZhHans), M::Whole, 0), w(K::Ditto, Some(L::ZhHant), M::Whole, 0), w(K::Ditto, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3),
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Ditto, Some(L::Ko), M::Whole, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2),
w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
